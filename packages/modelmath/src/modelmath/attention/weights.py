"""Weights of one layer's attention, under the names and in the shapes of published checkpoints.

A matrix is (out, in): a token's row vector x becomes x @ matrix.T. Names are those after
`model.layers.N.self_attn.`, such as `kv_a_proj_with_mqa.weight`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import DTypeLike

from modelmath.attention.rope import Array
from modelmath.config import ModelConfig
from modelmath.errors import Fault, ModelMathError, refuse

Weights: TypeAlias = Mapping[str, Array]


def weight_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """List the arrays of one layer's attention.

    Args:
        config: The model.

    Returns:
        Shape by name, in the order of computation.

    Raises:
        ModelMathError: If this attention is counted here, but not computed.
    """
    if not config.family.runs:
        raise refuse(
            "model_type",
            config.model_type,
            "a family whose attention is computed here",
            "count its parameters and cache instead; they are known",
        )
    shapes = _latent_shapes(config) if config.family.latent else _grouped_shapes(config)
    out = config.num_attention_heads * config.value_dim
    shapes["o_proj.weight"] = (config.hidden_size, out)
    if config.attention_out_bias:
        shapes["o_proj.bias"] = (config.hidden_size,)
    return shapes


def _grouped_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    queries = config.num_attention_heads * config.head_dim
    keys = config.num_key_value_heads * config.head_dim
    for name, out in (("q_proj", queries), ("k_proj", keys), ("v_proj", keys)):
        shapes[f"{name}.weight"] = (out, config.hidden_size)
        if config.qkv_bias:
            shapes[f"{name}.bias"] = (out,)
    if config.qk_norm != "none":
        whole_width = config.qk_norm == "full"
        shapes["q_norm.weight"] = (queries if whole_width else config.head_dim,)
        shapes["k_norm.weight"] = (keys if whole_width else config.head_dim,)
    return shapes


def _latent_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    shapes: dict[str, tuple[int, ...]] = {}
    hidden, heads, rank = config.hidden_size, config.num_attention_heads, config.kv_lora_rank
    queries = heads * config.query_key_dim
    if config.q_lora_rank:
        shapes["q_a_proj.weight"] = (config.q_lora_rank, hidden)
        if config.qkv_bias:
            shapes["q_a_proj.bias"] = (config.q_lora_rank,)
        shapes["q_a_layernorm.weight"] = (config.q_lora_rank,)
        shapes["q_b_proj.weight"] = (queries, config.q_lora_rank)
    else:
        shapes["q_proj.weight"] = (queries, hidden)
    down = rank + config.qk_rope_head_dim
    shapes["kv_a_proj_with_mqa.weight"] = (down, hidden)
    if config.qkv_bias:
        shapes["kv_a_proj_with_mqa.bias"] = (down,)
    shapes["kv_a_layernorm.weight"] = (rank,)
    shapes["kv_b_proj.weight"] = (heads * (config.qk_nope_head_dim + config.v_head_dim), rank)
    return shapes


def random_weights(
    config: ModelConfig, seed: int = 0, dtype: DTypeLike = np.float32
) -> dict[str, Array]:
    """Make weights by chance: matrices with variance 1/in, norms near 1, biases near 0.

    Each array is filled in place, so that no more memory is used than the weights need.

    Args:
        config: The model.
        seed: Equal seeds give equal weights.
        dtype: float32 or float64.

    Returns:
        Array by name.
    """
    generator = np.random.default_rng(seed)
    weights: dict[str, Array] = {}
    for name, shape in weight_shapes(config).items():
        array: Array = np.empty(shape, dtype)
        generator.standard_normal(out=array, dtype=array.dtype.type)
        array *= 1 / math.sqrt(shape[1]) if len(shape) > 1 else 0.1
        if "norm" in name:
            array += 1
        weights[name] = array
    return weights


def check_weights(config: ModelConfig, weights: Weights) -> None:
    """Refuse weights that do not fit a configuration.

    Args:
        config: The model.
        weights: Array by name; nothing missing, nothing more.

    Raises:
        ModelMathError: With every array that is missing, too much or of another shape.
    """
    shapes = weight_shapes(config)
    faults = [
        Fault(name, "no such array", f"shape {shapes[name]}", "add it from the checkpoint")
        for name in shapes
        if name not in weights
    ]
    faults += [
        Fault(name, "an array", "none of this name", "remove it or correct the configuration")
        for name in weights
        if name not in shapes
    ]
    faults += [
        Fault(
            name,
            f"shape {weights[name].shape}",
            f"shape {shape}, as (out, in)",
            "transpose it or correct the configuration",
        )
        for name, shape in shapes.items()
        if name in weights and weights[name].shape != shape
    ]
    if faults:
        raise ModelMathError(faults)


def linear(x: Array, weights: Weights, name: str) -> Array:
    """Project rows: x @ weight.T + bias, if there is one.

    Args:
        x: Shape (tokens, in).
        weights: Array by name.
        name: Name of the projection, without `.weight`.

    Returns:
        Shape (tokens, out).
    """
    projected: Array = x @ weights[f"{name}.weight"].T
    bias = weights.get(f"{name}.bias")
    return projected if bias is None else projected + bias


def rms_norm(x: Array, scale: Array, epsilon: float) -> Array:
    """Divide rows by the root of their mean square, then scale (RMSNorm, arXiv:1910.07467).

    Args:
        x: Shape (..., size).
        scale: Shape (size,).
        epsilon: Added to the mean square.

    Returns:
        Shape of x.
    """
    mean_square = np.mean(np.square(x), axis=-1, keepdims=True)
    normed: Array = (x / np.sqrt(mean_square + epsilon)) * scale
    return normed
