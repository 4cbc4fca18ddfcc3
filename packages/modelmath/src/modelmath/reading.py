"""From a `config.json` to a `ModelConfig`: the rules by which the families' fields are read.

Convention: `_read_*` takes the fields of one part and returns keyword arguments of
`ModelConfig`; faults go to `fields.faults`, and `read_config` raises them together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from modelmath.config import ModelConfig
from modelmath.errors import Fault, ModelMathError
from modelmath.experts import EXPERT_FIELDS, read_experts
from modelmath.family import FAMILIES, Family
from modelmath.fields import MOST_LAYERS, Fields

_LATENT_FIELDS = (
    "kv_lora_rank",
    "q_lora_rank",
    "qk_nope_head_dim",
    "qk_rope_head_dim",
    "v_head_dim",
)
_LAYER_TYPES = ("full_attention", "sliding_attention")


def read_config(raw: Mapping[str, Any], name: str = "") -> ModelConfig:
    """Read and check a configuration.

    Args:
        raw: Field names and values as published.
        name: Which model or file this is, for messages.

    Returns:
        The checked configuration.

    Raises:
        ModelMathError: With every fault found.
    """
    if not isinstance(raw, Mapping):
        raise ModelMathError(
            [
                Fault(
                    "configuration",
                    repr(raw)[:60],
                    "an object of field names and values",
                    "pass what stands in a published config.json",
                )
            ],
            name,
        )
    fields = Fields(raw)
    model_type = raw.get("model_type")
    if not isinstance(model_type, str) or model_type not in FAMILIES:
        text_config = raw.get("text_config")
        raise ModelMathError(
            [
                Fault(
                    "model_type",
                    "no such field" if model_type is None else repr(model_type),
                    f"a family of known attention: {', '.join(sorted(FAMILIES))}",
                    "pass its text_config alone"
                    if isinstance(text_config, Mapping)
                    else "use the model_type of the published config.json; "
                    "other families are not known here",
                )
            ],
            name,
        )
    family = FAMILIES[model_type]
    values: dict[str, Any] = {"model_type": model_type, "name": name}
    values |= _read_stack(fields, family)
    values |= _read_heads(fields, family)
    values |= _read_biases(fields, family)
    values |= _read_latent(fields, values) if family.latent else {}
    if family.experts == "none":
        fields.absent(EXPERT_FIELDS, "this family has no experts")
        values["intermediate_size"] = fields.count("intermediate_size")
    else:
        values |= read_experts(fields, family, values)
    values |= _read_rotation(fields, family)
    if fields.faults:
        raise ModelMathError(fields.faults, name)
    return ModelConfig(**values)


def _read_stack(fields: Fields, family: Family) -> dict[str, Any]:
    """Read what is common to all: vocabulary, width, depth; check the layers' kinds."""
    layers = fields.count("num_hidden_layers", most=MOST_LAYERS)
    _check_architecture(fields, family)
    kinds = fields.raw.get("layer_types")
    if kinds is not None:
        known = isinstance(kinds, list) and all(kind in _LAYER_TYPES for kind in kinds)
        if not known:
            fields.fault(
                "layer_types",
                repr(kinds),
                f"a list of the attention kinds {' and '.join(_LAYER_TYPES)}",
                "use a model of such layers; other kinds of attention are not known here",
            )
        elif len(kinds) != layers:
            fields.fault(
                "layer_types",
                f"{len(kinds)} entries",
                f"num_hidden_layers entries ({layers})",
                "correct one of the two",
            )
    if not family.latent:
        fields.absent(_LATENT_FIELDS, "this family has no latent attention")
    if not family.mlp_bias:
        fields.absent(("mlp_bias",), "the MLP of this family has no bias")
    return {
        "num_hidden_layers": layers,
        "vocab_size": fields.count("vocab_size"),
        "hidden_size": fields.count("hidden_size"),
        "tie_word_embeddings": fields.flag("tie_word_embeddings", default=family.tied),
        "mlp_bias": family.mlp_bias and fields.flag("mlp_bias", default=False),
        "rms_norm_eps": fields.positive(
            "rms_norm_eps", fields.raw.get("rms_norm_eps"), family.epsilon
        ),
    }


def _check_architecture(fields: Fields, family: Family) -> None:
    """Refuse `architectures` that name the class of another known family."""
    named = fields.raw.get("architectures")
    others = {row.architecture for row in FAMILIES.values()} - {family.architecture}
    for architecture in named if isinstance(named, list) else []:
        if architecture in others:
            fields.fault(
                "architectures",
                repr(architecture),
                f"{family.architecture}, because of model_type",
                "correct architectures or model_type",
            )


def _read_heads(fields: Fields, family: Family) -> dict[str, Any]:
    """Read the heads: their number, that of the key-value heads, and their size."""
    heads = fields.count("num_attention_heads")
    inherits = family.kv_heads_default or family.latent
    kv_heads = fields.count("num_key_value_heads", default=heads if inherits else None)
    if kv_heads and heads % kv_heads:
        fields.fault(
            "num_key_value_heads",
            repr(kv_heads),
            f"a divisor of num_attention_heads ({heads})",
            "correct one of the two",
        )
    if family.latent:
        return {"num_attention_heads": heads, "num_key_value_heads": kv_heads}
    hidden = fields.raw.get("hidden_size")
    if fields.has("head_dim") or not family.head_dim_default:
        head_dim = fields.count("head_dim")
    elif isinstance(hidden, int) and hidden % heads:
        head_dim = 1
        fields.fault(
            "hidden_size",
            repr(hidden),
            f"a multiple of num_attention_heads ({heads}), because there is no head_dim",
            "add head_dim or correct one of the two",
        )
    else:
        head_dim = hidden // heads if isinstance(hidden, int) else 1
    return {
        "num_attention_heads": heads,
        "num_key_value_heads": kv_heads,
        "head_dim": head_dim,
    }


def _read_biases(fields: Fields, family: Family) -> dict[str, Any]:
    """Read which projections of the attention have a bias and whether queries are normed."""
    given = fields.flag("attention_bias", default=family.qkv_bias == "always")
    if family.qkv_bias in {"never", "always"} and given != (family.qkv_bias == "always"):
        fields.fault(
            "attention_bias",
            repr(given).lower(),
            "absent, because the family fixes which projections have a bias",
            "remove attention_bias or correct model_type",
        )
    choices = {
        "never": False,
        "always": True,
        "attention_bias": given,
        "qkv_bias": fields.flag("qkv_bias", default=True),
    }
    qk_norm: str = family.qk_norm
    if qk_norm == "use_qk_norm":
        qk_norm = "head" if fields.flag("use_qk_norm", default=False) else "none"
    return {
        "qkv_bias": choices[family.qkv_bias],
        "attention_out_bias": choices[family.out_bias],
        "qk_norm": qk_norm,
    }


def _read_latent(fields: Fields, values: dict[str, Any]) -> dict[str, Any]:
    """Read the ranks and sizes of multi-head latent attention."""
    heads, kv_heads = values["num_attention_heads"], values["num_key_value_heads"]
    if kv_heads != heads and heads % kv_heads == 0:
        fields.fault(
            "num_key_value_heads",
            repr(kv_heads),
            f"num_attention_heads ({heads}): latent attention gives every head its own key",
            "correct one of the two",
        )
    # null says that the queries are not compressed; an absent field does not say so
    null = "q_lora_rank" in fields.raw and fields.raw["q_lora_rank"] is None
    read = {
        "kv_lora_rank": fields.count("kv_lora_rank"),
        "q_lora_rank": 0 if null else fields.count("q_lora_rank"),
        "qk_nope_head_dim": fields.count("qk_nope_head_dim"),
        "qk_rope_head_dim": fields.count("qk_rope_head_dim"),
        "v_head_dim": fields.count("v_head_dim"),
    }
    rotated, whole = read["qk_rope_head_dim"], read["qk_nope_head_dim"] + read["qk_rope_head_dim"]
    if rotated % 2:
        fields.fault(
            "qk_rope_head_dim", repr(rotated), "an even number, for pairs", "correct the size"
        )
    # published configurations of this attention give either size as head_dim, or none
    per_head = values["hidden_size"] // heads
    allowed = {rotated, whole, read["qk_nope_head_dim"], read["v_head_dim"], per_head}
    if fields.has("head_dim") and fields.count("head_dim") not in allowed:
        fields.fault(
            "head_dim",
            repr(fields.raw["head_dim"]),
            f"absent, or one of the sizes that the latent fields give: {sorted(allowed)}",
            "remove head_dim or correct the other sizes",
        )
    if fields.has("qk_head_dim") and fields.count("qk_head_dim") != whole:
        fields.fault(
            "qk_head_dim",
            repr(fields.raw["qk_head_dim"]),
            f"qk_nope_head_dim + qk_rope_head_dim ({whole})",
            "remove qk_head_dim or correct the other sizes",
        )
    return {**read, "head_dim": read["v_head_dim"]}


def _read_rotation(fields: Fields, family: Family) -> dict[str, Any]:
    """Read the rotary position embedding, from the older fields or from `rope_parameters`."""
    parameters = fields.raw.get("rope_parameters") or fields.raw.get("rope_scaling") or {}
    if not isinstance(parameters, Mapping):
        fields.fault(
            "rope_scaling",
            repr(parameters),
            "an object or null",
            "write rope_scaling as the published config.json has it",
        )
        parameters = {}
    theta = parameters.get("rope_theta", fields.raw.get("rope_theta"))
    return {
        "rope_theta": fields.positive("rope_theta", theta, 10_000.0),
        "rope_scaling": tuple(sorted(parameters.items())),
        "rope_interleave": family.latent and fields.flag("rope_interleave", default=True),
    }
