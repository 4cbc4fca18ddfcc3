"""The fields of a mixture of experts, as DeepSeek, Qwen and Mistral name them."""

from __future__ import annotations

from typing import Any

from modelmath.family import Family
from modelmath.fields import MOST_LAYERS, Fields

EXPERT_FIELDS = ("n_routed_experts", "num_local_experts", "num_experts", "n_shared_experts")


def read_experts(fields: Fields, family: Family, values: dict[str, Any]) -> dict[str, Any]:
    """Read the MLPs of a family with experts: sizes, numbers, and which layers have which.

    Args:
        fields: The configuration; faults are kept there.
        family: Whose names and rules hold.
        values: What has been read before: `model_type` and `num_hidden_layers` are used.

    Returns:
        Keyword arguments of `ModelConfig`.
    """
    read: dict[str, Any] = {}
    layers = values["num_hidden_layers"]
    all_layers = frozenset(range(layers))
    match family.experts:
        case "local" | "olmoe":
            read["moe_intermediate_size"] = fields.count("intermediate_size")
            read["n_routed_experts"] = fields.count(
                fields.alias("num_local_experts", "num_experts")
            )
            read["sparse_layers"] = all_layers
            read["intermediate_size"] = 0
        case "qwen":
            read["n_routed_experts"] = fields.count(
                fields.alias("num_experts", "num_local_experts")
            )
            read["moe_intermediate_size"] = fields.count("moe_intermediate_size")
            step = fields.count("decoder_sparse_step", default=1)
            dense = _read_dense_indices(fields, layers)
            read["sparse_layers"] = frozenset(
                layer for layer in all_layers - dense if (layer + 1) % step == 0
            )
            read["intermediate_size"] = fields.count("intermediate_size")
            if values["model_type"] == "qwen2_moe":
                read["shared_expert_intermediate_size"] = fields.count(
                    "shared_expert_intermediate_size"
                )
                read["shared_expert_gate"] = True
        case "deepseek":
            if "n_routed_experts" in fields.raw and not _has_experts(fields):
                return {"intermediate_size": fields.count("intermediate_size")}
            read |= _read_deepseek_experts(fields, layers)
    read["num_experts_per_tok"] = fields.count("num_experts_per_tok")
    if read["num_experts_per_tok"] > read["n_routed_experts"]:
        fields.fault(
            "num_experts_per_tok",
            repr(read["num_experts_per_tok"]),
            f"at most the number of routed experts ({read['n_routed_experts']})",
            "correct one of the two",
        )
    return read


def _has_experts(fields: Fields) -> bool:
    """Tell whether any field of DeepSeek's experts has a value; null in all means dense."""
    names = (*EXPERT_FIELDS, "moe_intermediate_size", "num_experts_per_tok")
    return any(fields.has(name) for name in names)


def _read_dense_indices(fields: Fields, layers: int) -> frozenset[int]:
    """Read `mlp_only_layers`: indices (0-based) of layers without experts."""
    given = fields.raw.get("mlp_only_layers") or []
    whole = isinstance(given, list) and all(type(index) is int for index in given)
    if not whole or not all(0 <= index < layers for index in given):
        fields.fault(
            "mlp_only_layers",
            repr(given),
            f"a list of layer indices from 0 to {layers - 1}",
            "correct the list or num_hidden_layers",
        )
        return frozenset()
    return frozenset(given)


def _read_deepseek_experts(fields: Fields, layers: int) -> dict[str, Any]:
    """Read the experts of DeepSeek's families and of those that took over their fields."""
    routed = fields.count(fields.alias("n_routed_experts", "num_local_experts"))
    # null or 0 says that there are none; an absent field does not say so
    shared_null = fields.raw.get("n_shared_experts", 0) is None
    shared = 0 if shared_null else fields.count("n_shared_experts", least=0)
    width = fields.count("moe_intermediate_size")
    first = fields.count("first_k_dense_replace", least=0)
    every = fields.count("moe_layer_freq", default=1)
    modules = fields.count(
        fields.alias("num_nextn_predict_layers", "num_mtp_layers"),
        default=0,
        least=0,
        most=MOST_LAYERS,
    )
    if first > layers:
        fields.fault(
            "first_k_dense_replace",
            repr(first),
            f"at most num_hidden_layers ({layers})",
            "correct one of the two",
        )
    groups = fields.count("n_group", default=1)
    if routed % groups:
        fields.fault(
            "n_group",
            repr(groups),
            f"a divisor of n_routed_experts ({routed})",
            "correct one of the two",
        )
    if (chosen := fields.count("topk_group", default=1)) > groups:
        fields.fault(
            "topk_group", repr(chosen), f"at most n_group ({groups})", "correct one of the two"
        )
    return {
        "n_routed_experts": routed,
        "moe_intermediate_size": width,
        "shared_expert_intermediate_size": shared * width,
        "intermediate_size": fields.count("intermediate_size"),
        "num_nextn_predict_layers": modules,
        "sparse_layers": frozenset(
            layer for layer in range(layers + modules) if layer >= first and layer % every == 0
        ),
    }
