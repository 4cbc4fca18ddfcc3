"""The KV cache: what attention keeps of every token, in elements and bytes.

Elements of one token in one layer, with n heads, g key-value heads, head size d, latent rank c
and r rotated elements (DeepSeek-V2, arXiv:2405.04434, Table 1):

- MHA, multi-head: 2 n d, a key and a value for each head;
- GQA, grouped-query: 2 g d, one for each group of heads;
- MQA, multi-query: 2 d, one for all heads;
- MLA, multi-head latent: c + r, the latent from which keys and values are made, and one
  rotated key for all heads.

Every layer counts as if it kept all tokens: a sliding window would keep fewer of a long text, but
as much of each token. MTP modules are not counted; precision is that of the cache.
"""

from __future__ import annotations

from fractions import Fraction

from modelmath.config import AttentionKind, ModelConfig
from modelmath.errors import refuse
from modelmath.exact import Exact, exact, whole

BITS = {"fp32": 32, "bf16": 16, "fp16": 16, "fp8": 8, "int8": 8, "int6": 6, "int4": 4}
"""Bits of one element by precision; without the scales that quantisation may add."""


def bits(precision: str | Exact) -> Fraction:
    """Look up the bits of one element.

    Args:
        precision: A name in `BITS`, or a number of bits (a mean may be a fraction).

    Returns:
        Bits per element.

    Raises:
        ModelMathError: If the name is not known or the number not above 0.
    """
    if not isinstance(precision, str):
        return exact("precision", precision)
    if precision.lower() not in BITS:
        raise refuse(
            "precision", precision, f"one of {', '.join(BITS)}", "or pass the bits of one element"
        )
    return Fraction(BITS[precision.lower()])


def layer_elements(
    kind: AttentionKind,
    *,
    heads: int = 1,
    key_value_heads: int = 1,
    head_dim: int = 1,
    latent_rank: int = 1,
    rope_dim: int = 1,
) -> int:
    """Count what one layer caches of one token.

    Args:
        kind: "MHA", "GQA", "MQA" or "MLA".
        heads: Heads; for MHA.
        key_value_heads: Key-value heads; for GQA.
        head_dim: Elements of a key and of a value; for MHA, GQA and MQA.
        latent_rank: Elements of the latent; for MLA.
        rope_dim: Elements of the rotated key; for MLA.

    Returns:
        Elements per token and layer.

    Raises:
        ModelMathError: If the kind is not known or a size not a positive whole number.
    """
    head_dim = whole("head_dim", head_dim)
    match kind:
        case "MHA":
            return 2 * whole("heads", heads) * head_dim
        case "GQA":
            return 2 * whole("key_value_heads", key_value_heads) * head_dim
        case "MQA":
            return 2 * head_dim
        case "MLA":
            return whole("latent_rank", latent_rank) + whole("rope_dim", rope_dim)
    raise refuse("kind", kind, "MHA, GQA, MQA or MLA", "use one of these kinds of attention")


def elements_per_token(config: ModelConfig) -> int:
    """Count what all layers of the main model cache of one token.

    Args:
        config: The model.

    Returns:
        Elements per token; DeepSeek-V3 has 61 x (512 + 64) = 35,136.
    """
    return config.num_hidden_layers * layer_elements(
        config.attention_kind,
        heads=config.num_attention_heads,
        key_value_heads=config.num_key_value_heads,
        head_dim=config.head_dim,
        latent_rank=config.kv_lora_rank or 1,
        rope_dim=config.qk_rope_head_dim or 1,
    )


def elements_per_token_as_multi_head(config: ModelConfig) -> int:
    """Count what plain multi-head attention with the model's heads would cache of one token.

    For MLA the key counts without its rotated part, which exists because of the latent: a plain
    head rotates the key itself. DeepSeek-V3 would have 61 x 128 x (128 + 128) = 1,998,848.

    Args:
        config: The model.

    Returns:
        Elements per token, over all layers.
    """
    key = config.qk_nope_head_dim or config.head_dim
    return config.num_hidden_layers * config.num_attention_heads * (key + config.value_dim)


def bytes_per_token(config: ModelConfig, precision: str | Exact = "bf16") -> Fraction:
    """Say how many bytes the cache grows by with each token.

    Args:
        config: The model.
        precision: Of the cache; see `bits`.

    Returns:
        Bytes per token: in BF16 70,272 for DeepSeek-V3, 327,680 for Qwen2.5-72B, 516,096 for
        Llama-3.1-405B (as in arXiv:2505.09343, Table 1).
    """
    return elements_per_token(config) * bits(precision) / 8


def bytes_per_token_as_multi_head(config: ModelConfig, precision: str | Exact = "bf16") -> Fraction:
    """Say how many bytes per token plain multi-head attention with the model's heads would need.

    Args:
        config: The model.
        precision: Of the cache; see `bits`.

    Returns:
        Bytes per token; 3,997,696 for DeepSeek-V3 in BF16.
    """
    return elements_per_token_as_multi_head(config) * bits(precision) / 8


def cache_bytes(config: ModelConfig, tokens: int, precision: str | Exact = "bf16") -> Fraction:
    """Say how many bytes the cache of a text needs.

    Args:
        config: The model.
        tokens: Length of the text, in tokens.
        precision: Of the cache; see `bits`.

    Returns:
        Bytes.
    """
    return whole("tokens", tokens, least=0) * bytes_per_token(config, precision)


def equivalent_groups(config: ModelConfig) -> Fraction:
    """Say with how many key-value heads grouped-query attention would cache as much.

    Args:
        config: The model.

    Returns:
        Key-value heads (groups) of the model's own head size; 9/4 = 2.25 for DeepSeek-V2 and V3
        (arXiv:2405.04434, Sec. 2.1.4).
    """
    key = config.qk_nope_head_dim or config.head_dim
    return Fraction(elements_per_token(config), config.num_hidden_layers * (key + config.value_dim))
