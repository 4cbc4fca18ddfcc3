"""Families of models: what a `model_type` implies beyond the sizes in its configuration.

A table, no logic. Each row was read off the public modelling code of its family (Hugging Face
transformers; for `deepseek`, `deepseek_v2` and `deepseek_v3` also the code published with the
weights) and says which layers exist there, because a `config.json` leaves that unsaid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Biased = Literal["never", "always", "attention_bias", "qkv_bias"]
QkNorm = Literal["none", "head", "full", "use_qk_norm"]
Experts = Literal["none", "deepseek", "qwen", "local", "olmoe"]


@dataclass(frozen=True, slots=True)
class Family:
    """What the modelling code of one `model_type` builds."""

    architecture: str  # class name in the field `architectures`
    # the field that decides whether the query, key and value projections (qkv) and the output
    # projection (out) have bias vectors; in latent attention qkv means the down-projections
    qkv_bias: Biased = "never"
    out_bias: Biased = "never"
    mlp_bias: bool = False  # whether the field `mlp_bias` is heeded
    qk_norm: QkNorm = "none"  # norm of queries and keys: of the head size, or of full width
    layer_norms: int = 2  # norms of the hidden size in each layer
    latent: bool = False  # multi-head latent attention
    experts: Experts = "none"  # whose field names describe the mixture of experts
    correction_bias: bool = False  # one bias per routed expert in each router
    tied: bool = False  # what an absent `tie_word_embeddings` means
    epsilon: float = 1e-6  # what an absent `rms_norm_eps` means
    # whether an absent `num_key_value_heads` means `num_attention_heads`, and an absent
    # `head_dim` means `hidden_size / num_attention_heads`; elsewhere the field must be there
    kv_heads_default: bool = False
    head_dim_default: bool = True
    # whether modelmath.attention computes it; gemma and granite rescale their scores, GLM-4.5
    # rotates only a part of each head, phi-3 stores its weights fused, OLMoE can clip
    runs: bool = True


_LLAMA = Family(
    "LlamaForCausalLM", "attention_bias", "attention_bias", mlp_bias=True, kv_heads_default=True
)
_GEMMA = Family(
    "GemmaForCausalLM",
    "attention_bias",
    "attention_bias",
    tied=True,
    head_dim_default=False,
    runs=False,
)
_DEEPSEEK = Family(
    "DeepseekForCausalLM",
    "attention_bias",
    "attention_bias",
    experts="deepseek",
    kv_heads_default=True,
)
_DEEPSEEK_V3 = replace(
    _DEEPSEEK, architecture="DeepseekV3ForCausalLM", latent=True, correction_bias=True
)

FAMILIES: dict[str, Family] = {
    "llama": _LLAMA,
    "granite": replace(_LLAMA, architecture="GraniteForCausalLM", runs=False),
    "mistral": Family("MistralForCausalLM"),
    "phi3": Family("Phi3ForCausalLM", kv_heads_default=True, runs=False),
    "olmo2": Family(
        "Olmo2ForCausalLM",
        "attention_bias",
        "attention_bias",
        qk_norm="full",
        epsilon=1e-5,
        kv_heads_default=True,
    ),
    "qwen2": Family("Qwen2ForCausalLM", "always"),
    "qwen3": Family(
        "Qwen3ForCausalLM",
        "attention_bias",
        "attention_bias",
        qk_norm="head",
        head_dim_default=False,
    ),
    "gemma": _GEMMA,
    "gemma2": replace(_GEMMA, architecture="Gemma2ForCausalLM", layer_norms=4),
    "gemma3_text": replace(_GEMMA, architecture="Gemma3ForCausalLM", layer_norms=4, qk_norm="head"),
    "mixtral": Family("MixtralForCausalLM", experts="local"),
    "olmoe": Family(
        "OlmoeForCausalLM",
        "attention_bias",
        "attention_bias",
        qk_norm="full",
        experts="olmoe",
        kv_heads_default=True,
        runs=False,
    ),
    "qwen2_moe": Family("Qwen2MoeForCausalLM", "qkv_bias", experts="qwen"),
    "qwen3_moe": Family(
        "Qwen3MoeForCausalLM", "attention_bias", "attention_bias", qk_norm="head", experts="qwen"
    ),
    "glm4_moe": Family(
        "Glm4MoeForCausalLM",
        "attention_bias",
        qk_norm="use_qk_norm",
        experts="deepseek",
        correction_bias=True,
        runs=False,
    ),
    "deepseek": _DEEPSEEK,
    "deepseek_v2": replace(
        _DEEPSEEK, architecture="DeepseekV2ForCausalLM", latent=True, mlp_bias=True
    ),
    "deepseek_v3": _DEEPSEEK_V3,
    "kimi_k2": _DEEPSEEK_V3,  # the same architecture under its own name
}
