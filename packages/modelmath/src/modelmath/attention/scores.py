"""Scores and softmax: what all forms of attention share."""

from __future__ import annotations

import numpy as np

from modelmath.attention.rope import Array


def causal_softmax(scores: Array) -> Array:
    """Turn scores into weights; a token sees itself and what stands before it.

    Args:
        scores: Shape (..., tokens, positions); the tokens are the last of the positions.

    Returns:
        Same shape; each row sums to 1, later positions have weight 0.
    """
    tokens, positions = scores.shape[-2:]
    seen = np.arange(positions) <= np.arange(positions - tokens, positions)[:, None]
    masked = np.where(seen, scores, -np.inf)
    # without the largest score the exponentials could overflow
    weights = np.exp(masked - masked.max(axis=-1, keepdims=True))
    softmax: Array = weights / weights.sum(axis=-1, keepdims=True)
    return softmax
