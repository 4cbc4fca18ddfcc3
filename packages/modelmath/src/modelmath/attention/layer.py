"""`AttentionLayer`: one layer's attention with its cache, for prefill and decode."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from modelmath.attention import grouped, latent
from modelmath.attention.cache import KVCache
from modelmath.attention.rope import Array
from modelmath.attention.weights import Weights, check_weights
from modelmath.config import ModelConfig
from modelmath.errors import refuse


class AttentionLayer:
    """One layer's attention over one text: multi-head, multi-query, grouped-query or latent.

    No batch: the first axis is tokens. Sliding windows are not applied.

    Attributes:
        cache: What is kept of the tokens so far.
    """

    def __init__(
        self,
        config: ModelConfig,
        weights: Weights,
        capacity: int,
        *,
        form: latent.Form = "absorbed",
        cache_dtype: DTypeLike = np.float32,
    ) -> None:
        """Take weights and make an empty cache.

        Args:
            config: The model.
            weights: Array by name; see `modelmath.attention.weights`.
            capacity: Tokens that fit into the cache.
            form: Of latent attention; without meaning for the other kinds.
            cache_dtype: Type of the cached elements.

        Raises:
            ModelMathError: If weights and configuration do not fit, or the form is not known.
        """
        if form not in {"naive", "absorbed"}:
            raise refuse("form", form, "naive or absorbed", "use one of the two forms")
        check_weights(config, weights)
        self._config, self._weights, self._form = config, weights, form
        self.cache = KVCache(config, capacity, cache_dtype)

    def prefill(self, x: Array) -> Array:
        """Let the first tokens of a text attend to one another, and cache them.

        Args:
            x: Hidden states, shape (tokens, hidden size).

        Returns:
            Output of the attention, shape (tokens, hidden size).

        Raises:
            ModelMathError: If there are tokens in the cache already, or x has another shape.
        """
        if self.cache.length:
            raise refuse(
                "cache",
                f"{self.cache.length} tokens",
                "none before a prefill",
                "decode further tokens, or make a new layer",
            )
        return self._attend(x)

    def decode(self, x: Array) -> Array:
        """Let the next token attend to the cache and itself, and cache it.

        Args:
            x: Hidden state, shape (1, hidden size).

        Returns:
            Output of the attention, shape (1, hidden size).

        Raises:
            ModelMathError: If x has another shape.
        """
        if len(x) != 1:
            raise refuse("tokens", len(x), "one at a time", "use prefill for the first tokens")
        return self._attend(x)

    def _attend(self, x: Array) -> Array:
        if x.ndim != 2 or not len(x) or x.shape[1] != self._config.hidden_size:
            raise refuse(
                "x",
                x.shape,
                f"shape (tokens, {self._config.hidden_size})",
                "pass one row of the hidden size for each token",
            )
        if self._config.family.latent:
            return latent.attend(self._config, self._weights, x, self.cache, self._form)
        return grouped.attend(self._config, self._weights, x, self.cache)
