"""Parameters of a model: how many numbers are trained, by component, and how many a token uses.

Counted is every weight and bias that the public implementations instantiate, each once:

- matrices of `in x out` elements, and the bias vectors where the family has them;
- norms: one scale per element, no bias (RMSNorm);
- MLPs with gate: three matrices of hidden size x intermediate size;
- experts: every routed and shared one; the router as hidden size x experts, and with it
  DeepSeek-V3's correction bias, one number per routed expert, which steers the choice of
  experts. It is in the published weights, while some implementations keep it as a buffer and
  leave it out of their count: `Parameters.correction_bias` tells how much that is;
- a tied head not again, because it is the embedding.

Not counted: the rotary position embedding (nothing trained), scales of quantised weights, and
in the total the multi-token prediction (MTP) modules, which stand apart in `mtp`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from modelmath.config import ModelConfig


@dataclass(frozen=True, slots=True)
class Parameters:
    """Parameters by component, over all layers of the main model; unit: parameters."""

    embedding: int  # vocabulary x hidden size
    attention: int  # projections, with their biases, their low-rank parts and the norms within
    dense_mlp: int  # in layers without experts
    routed_experts: int
    shared_experts: int  # with the gate that weighs them, where there is one
    router: int  # with the correction bias
    norms: int  # before and after attention and MLP, and the last one
    head: int  # hidden size x vocabulary; 0 if tied to the embedding

    @property
    def total(self) -> int:
        """Sum of the components: the main model without MTP modules."""
        return sum(getattr(self, component.name) for component in fields(self))

    def __sub__(self, other: Parameters) -> Parameters:
        return Parameters(
            *(getattr(self, part.name) - getattr(other, part.name) for part in fields(self))
        )


@dataclass(frozen=True, slots=True)
class MtpParameters:
    """Parameters of all multi-token prediction modules together; unit: parameters.

    Each module has two norms for its inputs, a projection of twice the hidden size to the
    hidden size, one whole layer, and a last norm. It shares embedding and head with the main
    model (DeepSeek-V3 report, Sec. 2.2; README_WEIGHTS.md, Sec. 2). The latter's "11.5B unique"
    and "2.4B" active are the layer alone, and what a token uses of it with embedding and head;
    with the projection it is 11.61 and 2.54 billion.
    """

    projection: int  # eh_proj, 2 x hidden size x hidden size
    layer: int  # one transformer layer, with all its experts
    norms: int  # enorm, hnorm and the norm before the shared head
    active_layer: int  # of the layer, what one token uses

    @property
    def unique(self) -> int:
        """What the modules add to the main model."""
        return self.projection + self.layer + self.norms


def count(config: ModelConfig) -> Parameters:
    """Count all parameters of the main model.

    Args:
        config: The model.

    Returns:
        Parameters by component; DeepSeek-V3 has 671,026,419,200 in total.
    """
    return _count(config, config.n_routed_experts)


def count_active(config: ModelConfig) -> Parameters:
    """Count the parameters that one token uses: of the routed experts only those chosen for it.

    Embedding and head are counted whole here. Only one row of the embedding is read for a
    token, so published figures differ in whether they include it: see `active`.

    Args:
        config: The model.

    Returns:
        Parameters by component.
    """
    return _count(config, config.num_experts_per_tok)


def total(config: ModelConfig, *, mtp: bool = False) -> int:
    """Count all parameters.

    Args:
        config: The model.
        mtp: Whether to add the MTP modules (without the embedding and head that they share).

    Returns:
        Number of parameters.
    """
    return count(config).total + (count_mtp(config).unique if mtp else 0)


def active(config: ModelConfig, *, embedding: bool = True, head: bool = True) -> int:
    """Count the parameters that one token uses, without MTP modules.

    For DeepSeek-V3 that is 37.55 billion with embedding and head, 36.63 with one of the two
    and 35.70 with neither. The report's "37B" fits the count without the embedding, whose
    matrix is looked up, not multiplied. No count gives the 36.7 billion "including embedding
    and head" of README_WEIGHTS.md.

    Args:
        config: The model.
        embedding: Whether to include the embedding. A tied one is the head as well and stays
            as long as `head` is true.
        head: Whether to include the head.

    Returns:
        Number of parameters.
    """
    parts = count_active(config)
    shared = config.tie_word_embeddings
    without = 0
    if not embedding and not (shared and head):
        without += parts.embedding
    if not head:
        without += parts.head
    return parts.total - without


def correction_bias(config: ModelConfig) -> int:
    """Count the routers' correction biases, which are part of `Parameters.router`.

    Args:
        config: The model.

    Returns:
        Number of parameters, over all layers of the main model.
    """
    if not config.family.correction_bias:
        return 0
    return config.n_routed_experts * _sparse_count(config)


def count_mtp(config: ModelConfig) -> MtpParameters:
    """Count the parameters of the multi-token prediction modules.

    Args:
        config: The model.

    Returns:
        Parameters of all modules; all 0 where the model has none.
    """
    modules = config.num_nextn_predict_layers
    indices = range(config.num_hidden_layers, config.num_hidden_layers + modules)
    hidden = config.hidden_size
    return MtpParameters(
        projection=modules * 2 * hidden * hidden,
        layer=sum(_layer(config, index, config.n_routed_experts) for index in indices),
        norms=modules * 3 * hidden,
        active_layer=sum(_layer(config, index, config.num_experts_per_tok) for index in indices),
    )


def attention_parameters(config: ModelConfig) -> int:
    """Count the parameters of one layer's attention: projections, biases and norms within.

    Args:
        config: The model.

    Returns:
        Number of parameters of one layer.
    """
    hidden, heads = config.hidden_size, config.num_attention_heads
    queries, values = heads * config.query_key_dim, heads * config.value_dim
    out = values * hidden + (hidden if config.attention_out_bias else 0)
    if not config.family.latent:
        keys = config.num_key_value_heads * config.head_dim
        biases = queries + 2 * keys if config.qkv_bias else 0
        norms = {"none": 0, "head": 2 * config.head_dim, "full": queries + keys}[config.qk_norm]
        return hidden * (queries + 2 * keys) + biases + norms + out
    rank, rotated = config.kv_lora_rank, config.qk_rope_head_dim
    down = hidden * (rank + rotated) + rank  # one projection for both, and the latent's norm
    up = rank * heads * (config.qk_nope_head_dim + config.v_head_dim)
    # compressed: down, norm, up
    compressed = config.q_lora_rank * (hidden + 1 + queries)
    query = compressed or hidden * queries
    # only the down-projections can have biases
    biases = config.q_lora_rank + rank + rotated if config.qkv_bias else 0
    return query + down + up + biases + out


def _count(config: ModelConfig, experts: int) -> Parameters:
    """Count the main model with so many routed experts in each layer that has them."""
    hidden, layers = config.hidden_size, config.num_hidden_layers
    sparse = _sparse_count(config)
    matrix = config.vocab_size * hidden
    return Parameters(
        embedding=matrix,
        attention=layers * attention_parameters(config),
        dense_mlp=(layers - sparse) * _mlp(config, config.intermediate_size),
        routed_experts=sparse * experts * _routed_expert(config),
        shared_experts=sparse * _shared_experts(config),
        router=sparse * _router(config),
        norms=(layers * config.family.layer_norms + 1) * hidden,
        head=0 if config.tie_word_embeddings else matrix,
    )


def _layer(config: ModelConfig, index: int, experts: int) -> int:
    """Count one layer with so many routed experts, if it has them."""
    mlp = _mlp(config, config.intermediate_size)
    if config.is_sparse(index):
        mlp = experts * _routed_expert(config) + _shared_experts(config) + _router(config)
    return attention_parameters(config) + mlp + config.family.layer_norms * config.hidden_size


def _sparse_count(config: ModelConfig) -> int:
    return sum(config.is_sparse(layer) for layer in range(config.num_hidden_layers))


def _mlp(config: ModelConfig, width: int) -> int:
    """Count an MLP with gate: gate and up (hidden x width each), down (width x hidden)."""
    biases = 2 * width + config.hidden_size if config.mlp_bias else 0
    return 3 * config.hidden_size * width + biases


def _routed_expert(config: ModelConfig) -> int:
    """Count one routed expert; unlike dense and shared MLPs it never has biases."""
    return 3 * config.hidden_size * config.moe_intermediate_size


def _shared_experts(config: ModelConfig) -> int:
    """Count the shared experts of one layer, which are built as one MLP of their joint width."""
    if not config.shared_expert_intermediate_size:
        return 0
    gate = config.hidden_size if config.shared_expert_gate else 0
    return _mlp(config, config.shared_expert_intermediate_size) + gate


def _router(config: ModelConfig) -> int:
    """Count one router: hidden size x experts, and the correction bias."""
    bias = config.n_routed_experts if config.family.correction_bias else 0
    return config.hidden_size * config.n_routed_experts + bias
