"""Small valid configurations for the tests, as dictionaries with published field names."""

from __future__ import annotations

from typing import Any

LLAMA: dict[str, Any] = {
    "model_type": "llama",
    "vocab_size": 50,
    "hidden_size": 32,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "intermediate_size": 24,
}
QWEN: dict[str, Any] = {**LLAMA, "model_type": "qwen2"}
MIXTRAL: dict[str, Any] = {
    **LLAMA,
    "model_type": "mixtral",
    "num_local_experts": 4,
    "num_experts_per_tok": 2,
}
QWEN_MOE: dict[str, Any] = {
    **LLAMA,
    "model_type": "qwen2_moe",
    "num_experts": 4,
    "num_experts_per_tok": 2,
    "moe_intermediate_size": 8,
    "shared_expert_intermediate_size": 12,
    "decoder_sparse_step": 2,
}
DEEPSEEK: dict[str, Any] = {
    "model_type": "deepseek_v3",
    "vocab_size": 50,
    "hidden_size": 32,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 4,
    "intermediate_size": 24,
    "moe_intermediate_size": 8,
    "n_routed_experts": 6,
    "n_shared_experts": 1,
    "num_experts_per_tok": 2,
    "n_group": 2,
    "topk_group": 1,
    "first_k_dense_replace": 1,
    "moe_layer_freq": 1,
    "kv_lora_rank": 10,
    "q_lora_rank": 12,
    "qk_nope_head_dim": 8,
    "qk_rope_head_dim": 6,
    "v_head_dim": 5,
    "num_nextn_predict_layers": 1,
}
ALL = {"llama": LLAMA, "qwen2": QWEN, "mixtral": MIXTRAL, "qwen2_moe": QWEN_MOE, "v3": DEEPSEEK}


def changed(base: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Change fields; the value `...` removes one."""
    return {name: value for name, value in {**base, **fields}.items() if value is not ...}
