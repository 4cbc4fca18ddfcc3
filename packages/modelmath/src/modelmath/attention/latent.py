"""Multi-head latent attention (MLA): all heads' keys and values come from one small latent.

With c the latent of a position, k its rotated key, and U, V the two halves of `kv_b_proj` for a
head (arXiv:2405.04434, Sec. 2.1 and App. C; arXiv:2412.19437, Sec. 2.1.1):

- cached are c and k alone;
- naive: make every key [U c, k] and value V c, then attend as usual;
- absorbed: a query q scores (U^T q) . c, so U can go to the query; values are mixed as latents
  and V is applied once, to the mix. Nothing of a head's size is made for past positions.

Both give the same, up to rounding. U could not be absorbed if it were followed by a rotation that
depends on the position: hence the decoupled key k, which alone is rotated.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from modelmath.attention.cache import KVCache
from modelmath.attention.rope import Array, rotation, score_scale
from modelmath.attention.scores import causal_softmax
from modelmath.attention.weights import Weights, linear, rms_norm
from modelmath.config import ModelConfig

Form = Literal["naive", "absorbed"]

# DeepSeek's code norms the latents with this constant, whatever rms_norm_eps says
_EPSILON = 1e-6


def attend(
    config: ModelConfig, weights: Weights, x: Array, cache: KVCache, form: Form = "absorbed"
) -> Array:
    """Add tokens to the cache and let them attend to it.

    Args:
        config: A model with latent attention.
        weights: Array by name, in the shapes of `weight_shapes`.
        x: The tokens' hidden states, shape (tokens, hidden size), after the layer's first norm.
        cache: What was before; the tokens are added.
        form: Whether to make keys and values or to absorb their projections.

    Returns:
        Output of the attention, shape (tokens, hidden size).
    """
    turn = rotation(config).turn
    tokens, rank, rope = len(x), config.kv_lora_rank, config.qk_rope_head_dim
    down = linear(x, weights, "kv_a_proj_with_mqa")
    latent = rms_norm(down[:, :rank], weights["kv_a_layernorm.weight"], _EPSILON)
    rope_key = turn(down[:, rank:].reshape(tokens, 1, rope), cache.length)[:, 0]
    queries = _queries(config, weights, x)
    plain = queries[..., : config.qk_nope_head_dim]
    turned = turn(queries[..., config.qk_nope_head_dim :], cache.length)
    cache.append({"latent": latent, "rope_key": rope_key})

    # heads first, so that one matrix product serves each head
    attend_heads = _naive if form == "naive" else _absorbed
    mixed = attend_heads(
        config,
        weights["kv_b_proj.weight"].reshape(config.num_attention_heads, -1, rank),
        plain.transpose(1, 0, 2),
        turned.transpose(1, 0, 2),
        cache,
    )
    return linear(mixed.transpose(1, 0, 2).reshape(tokens, -1), weights, "o_proj")


def _queries(config: ModelConfig, weights: Weights, x: Array) -> Array:
    """Make the queries, through their own latent where there is one.

    Returns:
        Shape (tokens, heads, size without rotation + rotated size).
    """
    if config.q_lora_rank:
        low = linear(x, weights, "q_a_proj")
        low = rms_norm(low, weights["q_a_layernorm.weight"], _EPSILON)
        queries = linear(low, weights, "q_b_proj")
    else:
        queries = linear(x, weights, "q_proj")
    return queries.reshape(len(x), config.num_attention_heads, config.query_key_dim)


def _naive(config: ModelConfig, up: Array, plain: Array, turned: Array, cache: KVCache) -> Array:
    """Attend over keys and values that are made for every position.

    Args:
        config: The model.
        up: `kv_b_proj` by head, shape (heads, key size + value size, rank).
        plain: Queries' part without rotation, shape (heads, tokens, key size).
        turned: Queries' rotated part, shape (heads, tokens, rotated size).
        cache: The latents and rotated keys.

    Returns:
        Shape (heads, tokens, value size).
    """
    latent = cache.read("latent", plain.dtype)
    rope_key = cache.read("rope_key", plain.dtype)
    made = latent @ up.transpose(0, 2, 1)  # (heads, positions, key size + value size)
    keys, values = np.split(made, [config.qk_nope_head_dim], axis=-1)
    every_head = np.broadcast_to(rope_key, (len(keys), *rope_key.shape))
    whole_keys = np.concatenate([keys, every_head], axis=-1)
    whole_queries = np.concatenate([plain, turned], axis=-1)
    scores = whole_queries @ whole_keys.transpose(0, 2, 1)
    mixed: Array = causal_softmax(scores * plain.dtype.type(score_scale(config))) @ values
    return mixed


def _absorbed(config: ModelConfig, up: Array, plain: Array, turned: Array, cache: KVCache) -> Array:
    """Attend over the latents themselves; arguments and result as in `_naive`."""
    latent = cache.read("latent", plain.dtype)
    rope_key = cache.read("rope_key", plain.dtype)
    to_key, to_value = np.split(up, [config.qk_nope_head_dim], axis=1)
    scores = (plain @ to_key) @ latent.T + turned @ rope_key.T
    shares = causal_softmax(scores * plain.dtype.type(score_scale(config)))
    mixed: Array = (shares @ latent) @ to_value.transpose(0, 2, 1)
    return mixed
