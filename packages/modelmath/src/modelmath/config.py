"""`ModelConfig`: the sizes of a transformer, under the field names of its `config.json`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from modelmath.family import FAMILIES, Family

AttentionKind = Literal["MHA", "GQA", "MQA", "MLA"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelConfig:
    """A checked configuration; made by `modelmath.reading`, which reports every fault.

    Names are those of Hugging Face configurations. Where families name one thing differently
    (`num_local_experts`, `num_experts`), the name of DeepSeek's configurations stands for it.
    Sizes are counts of elements, heads, layers, experts or tokens.
    """

    model_type: str
    vocab_size: int
    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int  # of keys and values; in latent attention only the value's size is meant
    intermediate_size: int  # of the dense MLP; 0 if no layer has one
    tie_word_embeddings: bool
    qkv_bias: bool
    attention_out_bias: bool
    mlp_bias: bool
    qk_norm: Literal["none", "head", "full"]
    # multi-head latent attention; all 0 without it
    kv_lora_rank: int = 0
    q_lora_rank: int = 0  # 0 = the queries are not compressed
    qk_nope_head_dim: int = 0
    qk_rope_head_dim: int = 0
    v_head_dim: int = 0
    # mixture of experts; n_routed_experts is 0 without it
    n_routed_experts: int = 0
    num_experts_per_tok: int = 0
    moe_intermediate_size: int = 0  # of one routed expert
    shared_expert_intermediate_size: int = 0  # of all shared experts together
    shared_expert_gate: bool = False
    # layers with experts: their indices, 0-based, with those of the MTP modules after them
    sparse_layers: frozenset[int] = frozenset()
    num_nextn_predict_layers: int = 0  # multi-token prediction (MTP) modules
    # for running the attention, not for counting
    rms_norm_eps: float = 1e-6
    rope_theta: float = 10_000.0
    # fields of `rope_scaling` or `rope_parameters`, by name; may hold lists, hence not hashed
    rope_scaling: tuple[tuple[str, Any], ...] = field(default=(), hash=False)
    rope_interleave: bool = False
    name: str = ""

    @property
    def family(self) -> Family:
        """The row of the family table that belongs to `model_type`."""
        return FAMILIES[self.model_type]

    @property
    def attention_kind(self) -> AttentionKind:
        """MLA (multi-head latent), MHA (as many key-value heads as heads), MQA (one) or GQA."""
        if self.family.latent:
            return "MLA"
        if self.num_key_value_heads == self.num_attention_heads:
            return "MHA"
        return "MQA" if self.num_key_value_heads == 1 else "GQA"

    @property
    def query_key_dim(self) -> int:
        """Elements of one head's query and key; in MLA with the part that is rotated."""
        if self.family.latent:
            return self.qk_nope_head_dim + self.qk_rope_head_dim
        return self.head_dim

    @property
    def value_dim(self) -> int:
        """Elements of one head's value."""
        return self.v_head_dim if self.family.latent else self.head_dim

    def is_sparse(self, layer: int) -> bool:
        """Tell whether a layer (0-based; MTP modules follow the last) has experts, no dense MLP."""
        return layer in self.sparse_layers
