"""Attention in NumPy: multi-head, multi-query, grouped-query and multi-head latent."""

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
