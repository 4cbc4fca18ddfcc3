"""The KV cache of one layer and one text: named arrays that grow by a row with each token."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import DTypeLike

from modelmath.attention.rope import Array
from modelmath.config import ModelConfig
from modelmath.errors import Fault, ModelMathError, refuse
from modelmath.exact import whole


def part_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Say what a layer caches of one token.

    Args:
        config: The model.

    Returns:
        Shape by part: `keys` and `values` of (key-value heads, head size), or in latent attention
        `latent` of (latent rank,) and `rope_key` of (rotated size,).
    """
    if config.family.latent:
        return {"latent": (config.kv_lora_rank,), "rope_key": (config.qk_rope_head_dim,)}
    heads = (config.num_key_value_heads, config.head_dim)
    return {"keys": heads, "values": heads}


class KVCache:
    """What one layer keeps of one text.

    Attributes:
        length: Tokens in the cache.
    """

    def __init__(self, config: ModelConfig, capacity: int, dtype: DTypeLike = np.float32) -> None:
        """Make room for a text.

        Args:
            config: The model.
            capacity: Tokens that fit.
            dtype: Type of the elements, a float of NumPy; float16 has the 2 bytes of BF16.
        """
        capacity = whole("capacity", capacity)
        self._parts = {
            name: np.zeros((capacity, *shape), dtype) for name, shape in part_shapes(config).items()
        }
        self._capacity = capacity
        self.length = 0

    @property
    def nbytes(self) -> int:
        """Bytes of the filled part of the arrays, as NumPy measures them."""
        return sum(part[: self.length].nbytes for part in self._parts.values())

    def append(self, rows: Mapping[str, Array]) -> None:
        """Add tokens.

        Args:
            rows: By part, shape ``(tokens, *shape of the part)``; every part, equally many tokens.

        Raises:
            ModelMathError: If a part is missing or not known, has another shape, or the tokens do
                not fit. Nothing is added then.
        """
        faults = [
            Fault(
                name,
                "in the rows" if name in rows else "not in the rows",
                f"the parts {', '.join(self._parts)}",
                "append all parts of a token together",
            )
            for name in sorted(self._parts.keys() ^ rows.keys())
        ]
        count = len(next(iter(rows.values()), ()))
        faults += [
            Fault(
                name,
                f"shape {rows[name].shape}",
                f"shape {(count, *part.shape[1:])}",
                "use the sizes of the cache's configuration",
            )
            for name, part in self._parts.items()
            if name in rows and rows[name].shape != (count, *part.shape[1:])
        ]
        if self.length + count > self._capacity:
            faults.append(
                Fault(
                    "tokens",
                    f"{count} more in a cache of {self.length}",
                    f"at most {self._capacity} together",
                    "make the cache with a larger capacity",
                )
            )
        if faults:
            raise ModelMathError(faults)
        for name, part in self._parts.items():
            part[self.length : self.length + count] = rows[name]
        self.length += count

    def read(self, name: str, dtype: DTypeLike) -> Array:
        """Read one part of all tokens.

        Args:
            name: The part.
            dtype: Type to compute in.

        Returns:
            Shape ``(tokens, *shape of the part)``; a view if the type is that of the cache.

        Raises:
            ModelMathError: If there is no such part.
        """
        if name not in self._parts:
            raise refuse("part", name, " or ".join(self._parts), "name a part of this cache")
        return self._parts[name][: self.length].astype(dtype, copy=False)
