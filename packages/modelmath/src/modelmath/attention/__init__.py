"""Attention in NumPy: multi-head, multi-query, grouped-query and multi-head latent."""

# a missing NumPy is told before a module asks for it
try:
    import numpy as np  # noqa: F401
except ModuleNotFoundError as error:
    text = "attention is run in NumPy, which is missing: pip install 'modelmath[numpy]'"
    raise ImportError(text, name="numpy") from error

from modelmath.attention.cache import KVCache, part_shapes
from modelmath.attention.layer import AttentionLayer
from modelmath.attention.weights import check_weights, random_weights, weight_shapes

__all__ = [
    "AttentionLayer",
    "KVCache",
    "check_weights",
    "part_shapes",
    "random_weights",
    "weight_shapes",
]
