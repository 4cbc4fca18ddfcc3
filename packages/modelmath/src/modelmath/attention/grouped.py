"""Multi-head, multi-query and grouped-query attention: one computation, in which heads share keys.

With n heads and g key-value heads, n/g neighbouring heads share a key and a value: g = n is
multi-head, g = 1 multi-query attention, anything between grouped-query (arXiv:2305.13245).
"""

from __future__ import annotations

from modelmath.attention.cache import KVCache
from modelmath.attention.rope import Array, rotation, score_scale
from modelmath.attention.scores import causal_softmax
from modelmath.attention.weights import Weights, linear, rms_norm
from modelmath.config import ModelConfig


def attend(config: ModelConfig, weights: Weights, x: Array, cache: KVCache) -> Array:
    """Add tokens to the cache and let them attend to it.

    Args:
        config: A model without latent attention.
        weights: Array by name, in the shapes of `weight_shapes`.
        x: The tokens' hidden states, shape (tokens, hidden size), after the layer's first norm.
        cache: What was before; the tokens are added.

    Returns:
        Output of the attention, shape (tokens, hidden size).
    """
    groups, size = config.num_key_value_heads, config.head_dim
    turn = rotation(config).turn
    queries = turn(_heads(config, weights, x, "q"), cache.length)
    keys = turn(_heads(config, weights, x, "k"), cache.length)
    values = linear(x, weights, "v_proj").reshape(len(x), groups, size)
    cache.append({"keys": keys, "values": values})

    # (groups, heads of a group, tokens, size) meet (groups, 1, positions, size)
    queries = queries.reshape(len(x), groups, -1, size).transpose(1, 2, 0, 3)
    all_keys = cache.read("keys", x.dtype).transpose(1, 2, 0)[:, None]
    all_values = cache.read("values", x.dtype).transpose(1, 0, 2)[:, None]
    shares = causal_softmax(queries @ all_keys * x.dtype.type(score_scale(config)))
    mixed = (shares @ all_values).transpose(2, 0, 1, 3).reshape(len(x), -1)
    return linear(mixed, weights, "o_proj")


def _heads(config: ModelConfig, weights: Weights, x: Array, which: str) -> Array:
    """Project to queries ("q") or keys ("k"), norm them where the family does, split into heads."""
    projected = linear(x, weights, f"{which}_proj")
    scale = weights.get(f"{which}_norm.weight")
    if scale is not None and config.qk_norm == "full":
        projected = rms_norm(projected, scale, config.rms_norm_eps)
    heads = projected.reshape(len(x), -1, config.head_dim)
    if scale is not None and config.qk_norm == "head":
        heads = rms_norm(heads, scale, config.rms_norm_eps)
    return heads
