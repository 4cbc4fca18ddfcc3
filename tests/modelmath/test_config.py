from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from modelmath import ModelMathError, find, load, names, origin, read_config, read_file
from tests.modelmath.published import ALL, DEEPSEEK, LLAMA, MIXTRAL, QWEN, QWEN_MOE, changed


def faults(raw: Any) -> list[str]:
    with pytest.raises(ModelMathError) as caught:
        read_config(raw)
    return [fault.field for fault in caught.value.faults]


@pytest.mark.parametrize("name", ALL)
def test_a_valid_configuration_is_read(name: str) -> None:
    config = read_config(ALL[name], name=name)
    assert (config.name, config.hidden_size) == (name, 32)


REQUIRED = {
    "llama": set(LLAMA) - {"num_key_value_heads"},
    "qwen2": set(QWEN),
    "mixtral": set(MIXTRAL),
    "qwen2_moe": set(QWEN_MOE) - {"decoder_sparse_step"},
    "v3": set(DEEPSEEK)
    - {
        "num_key_value_heads",
        "n_group",
        "topk_group",
        "moe_layer_freq",
        "num_nextn_predict_layers",
    },
}


@pytest.mark.parametrize(
    ("name", "field"), [(name, field) for name in REQUIRED for field in sorted(REQUIRED[name])]
)
def test_a_missing_field_is_named(name: str, field: str) -> None:
    assert field in faults(changed(ALL[name], **{field: ...}))


IMPOSSIBLE: tuple[Any, ...] = (0, -1, 2.0, 2.5, "2", True, [], float("nan"))
MAY_BE_NONE = {"first_k_dense_replace", "n_shared_experts", "num_nextn_predict_layers"}


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        (name, field, value)
        for name in ALL
        for field in ALL[name]
        if field != "model_type"
        for value in IMPOSSIBLE
        if type(value) is not int or value < 0 or field not in MAY_BE_NONE
    ],
)
def test_an_impossible_size_is_named(name: str, field: str, value: Any) -> None:
    assert field in faults(changed(ALL[name], **{field: value}))


@pytest.mark.parametrize(
    ("base", "fields", "named"),
    [
        (LLAMA, {"num_key_value_heads": 3}, "num_key_value_heads"),
        (LLAMA, {"num_key_value_heads": 8}, "num_key_value_heads"),
        (LLAMA, {"hidden_size": 33}, "hidden_size"),
        (LLAMA, {"kv_lora_rank": 512}, "kv_lora_rank"),
        (LLAMA, {"num_local_experts": 8}, "num_local_experts"),
        (LLAMA, {"architectures": ["DeepseekV3ForCausalLM"]}, "architectures"),
        (LLAMA, {"attention_bias": "yes"}, "attention_bias"),
        (LLAMA, {"num_hidden_layers": 10**12}, "num_hidden_layers"),
        (LLAMA, {"layer_types": ["full_attention"]}, "layer_types"),
        (LLAMA, {"layer_types": ["linear_attention"] * 3}, "layer_types"),
        (LLAMA, {"rms_norm_eps": 0}, "rms_norm_eps"),
        (LLAMA, {"rope_scaling": "yarn"}, "rope_scaling"),
        (QWEN, {"attention_bias": False}, "attention_bias"),
        (QWEN, {"mlp_bias": True}, "mlp_bias"),
        (MIXTRAL, {"num_experts": 5}, "num_local_experts and num_experts"),
        (MIXTRAL, {"num_experts_per_tok": 5}, "num_experts_per_tok"),
        (QWEN_MOE, {"mlp_only_layers": [3]}, "mlp_only_layers"),
        (DEEPSEEK, {"num_key_value_heads": 2}, "num_key_value_heads"),
        (DEEPSEEK, {"head_dim": 7}, "head_dim"),
        (DEEPSEEK, {"qk_head_dim": 8}, "qk_head_dim"),
        (DEEPSEEK, {"qk_rope_head_dim": 5}, "qk_rope_head_dim"),
        (DEEPSEEK, {"first_k_dense_replace": 4}, "first_k_dense_replace"),
        (DEEPSEEK, {"num_experts_per_tok": 7}, "num_experts_per_tok"),
        (DEEPSEEK, {"n_group": 4}, "n_group"),
        (DEEPSEEK, {"topk_group": 3}, "topk_group"),
        (DEEPSEEK, {"n_routed_experts": None}, "n_routed_experts"),
        (DEEPSEEK, {"model_type": "mamba"}, "model_type"),
        (DEEPSEEK, {"model_type": ["llama"]}, "model_type"),
        (DEEPSEEK, {"num_mtp_layers": 2}, "num_nextn_predict_layers and num_mtp_layers"),
    ],
)
def test_contradictory_fields_are_named(
    base: dict[str, Any], fields: dict[str, Any], named: str
) -> None:
    assert named in faults(changed(base, **fields))


def test_all_faults_come_at_once_with_remedies() -> None:
    with pytest.raises(ModelMathError) as caught:
        read_config(changed(DEEPSEEK, vocab_size=..., hidden_size=-4, q_lora_rank=...), "my model")
    text = str(caught.value)
    assert text.startswith("my model:\n")
    for field in ("vocab_size: found no such field", "hidden_size: found -4", "q_lora_rank: found"):
        assert field in text
    assert text.count("expected: ") == text.count("to do: ") == len(caught.value.faults) == 3


def test_a_text_model_within_another_is_pointed_to() -> None:
    with pytest.raises(ModelMathError, match="pass its text_config alone"):
        read_config({"text_config": LLAMA})


@pytest.mark.parametrize("raw", [None, [], "llama", 3])
def test_what_is_no_mapping_is_refused(raw: Any) -> None:
    assert faults(raw) == ["configuration"]


@pytest.mark.parametrize(("kv_heads", "kind"), [(4, "MHA"), (2, "GQA"), (1, "MQA")])
def test_the_kind_of_attention_follows_from_the_heads(kv_heads: int, kind: str) -> None:
    assert read_config(changed(LLAMA, num_key_value_heads=kv_heads)).attention_kind == kind


def test_latent_attention_is_mla_though_every_head_has_its_key() -> None:
    assert read_config(DEEPSEEK).attention_kind == "MLA"


def test_null_says_that_queries_are_not_compressed() -> None:
    assert read_config(changed(DEEPSEEK, q_lora_rank=None)).q_lora_rank == 0


def test_layers_with_experts_are_those_of_the_published_rules() -> None:
    v3 = read_config(changed(DEEPSEEK, num_hidden_layers=6, first_k_dense_replace=1))
    assert v3.sparse_layers == {1, 2, 3, 4, 5, 6}  # 6 is the MTP module
    every_second = read_config(changed(DEEPSEEK, num_hidden_layers=6, moe_layer_freq=2))
    assert every_second.sparse_layers == {2, 4, 6}
    qwen = read_config(changed(QWEN_MOE, num_hidden_layers=6, mlp_only_layers=[3]))
    assert qwen.sparse_layers == {1, 5}
    assert read_config(MIXTRAL).sparse_layers == {0, 1, 2}


def test_shipped_models_have_an_origin_and_are_found_in_any_case() -> None:
    assert {"DeepSeek-V3", "DeepSeek-R1", "DeepSeek-V2", "Qwen2.5-72B", "Llama-3.1-405B"} <= set(
        names()
    )
    for name in names():
        assert origin(name).work
        assert origin(name).place
        assert find(name.upper()) == load(name)
    with pytest.raises(ModelMathError, match="DeepSeek-V3"):
        find("GPT-5")


V3_SEC_4_2 = {
    "num_hidden_layers": 61,
    "hidden_size": 7168,
    "num_attention_heads": 128,
    "head_dim": 128,
    "kv_lora_rank": 512,
    "q_lora_rank": 1536,
    "qk_rope_head_dim": 64,
    "qk_nope_head_dim": 128,
    "moe_intermediate_size": 2048,
    "n_routed_experts": 256,
    "shared_expert_intermediate_size": 2048,
    "num_experts_per_tok": 8,
    "intermediate_size": 18432,
    "vocab_size": 129280,
    "num_nextn_predict_layers": 1,
}


@pytest.mark.parametrize("name", ["DeepSeek-V3", "DeepSeek-R1"])
@pytest.mark.parametrize(("field", "value"), V3_SEC_4_2.items())
def test_v3_and_r1_have_the_sizes_of_the_report(name: str, field: str, value: int) -> None:
    assert getattr(load(name), field) == value


def test_v3_has_three_dense_layers() -> None:
    assert [layer for layer in range(61) if not load("DeepSeek-V3").is_sparse(layer)] == [0, 1, 2]


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(LLAMA), encoding="utf-8")
    assert find(str(path)).hidden_size == 32


def test_a_file_does_not_hide_a_shipped_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deepseek-v3").write_text(json.dumps(LLAMA), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert find("deepseek-v3") == load("DeepSeek-V3")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "a JSON object"),
        (b"{", "a JSON object"),
        (b"[]", "configuration: found []"),
        (b"null", "configuration: found None"),
        (b'{"hidden_size": 1, "hidden_size": 2}', r"hidden_size: found (1, 2)"),
        (b"\xff\xfe{}", "a JSON object"),
        (b"[" * 100_000, "a JSON object"),
    ],
    ids=["empty", "open", "list", "null", "twice", "utf-16", "nested"],
)
def test_an_unreadable_file_is_named(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(content)
    with pytest.raises(ModelMathError) as caught:
        read_file(path)
    assert str(path) in str(caught.value)
    assert message in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMathError, match="No such file"):
        read_file(tmp_path / "none.json")
