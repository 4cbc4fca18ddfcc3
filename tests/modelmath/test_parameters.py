"""Counts against published ones, and against lists of arrays' shapes built layer by layer."""

from __future__ import annotations

import math
from dataclasses import astuple
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from modelmath import ModelConfig, load, parameters, read_config
from modelmath.attention import weight_shapes
from modelmath.family import FAMILIES
from tests.modelmath.published import ALL, DEEPSEEK, LLAMA, changed

# totals of the public implementations, built without weights
TOTALS = {
    "DeepSeek-V3": 671_026_419_200,
    "DeepSeek-R1": 671_026_419_200,
    "DeepSeek-V2": 235_741_434_880,
    "DeepSeek-V2-Lite": 15_706_484_224,
    "DeepSeek-67B": 67_425_001_472,
    "Llama-3.1-405B": 405_853_388_800,
    "Llama-3.1-70B": 70_553_706_496,
    "Llama-3.1-8B": 8_030_261_248,
    "Qwen2.5-72B": 72_706_203_648,
    "Qwen2.5-7B": 7_615_616_512,
    "Mixtral-8x7B": 46_702_792_704,
}


@pytest.mark.parametrize(("name", "total"), TOTALS.items())
def test_totals_agree_to_the_last_parameter(name: str, total: int) -> None:
    assert parameters.total(load(name)) == total


SIZES = (
    "vocab_size",
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "num_key_value_heads",
    "intermediate_size",
)
QWEN3_MOE = {"num_experts": 128, "num_experts_per_tok": 8, "moe_intermediate_size": 1536}
QWEN2_MOE = {"num_experts": 64, "num_experts_per_tok": 8, "moe_intermediate_size": 2560}
GLM_MOE = {"n_routed_experts": 160, "num_experts_per_tok": 8, "moe_intermediate_size": 1536}
KIMI_MOE = {"n_routed_experts": 384, "num_experts_per_tok": 8, "moe_intermediate_size": 2048}
KIMI_RANKS = {"kv_lora_rank": 512, "q_lora_rank": 1536, "v_head_dim": 128}
KIMI_HEADS = {"qk_nope_head_dim": 128, "qk_rope_head_dim": 64, "n_shared_experts": 1}
OTHERS: list[tuple[str, tuple[int, ...], dict[str, Any], int]] = [
    (
        "llama",  # Llama-3.2-1B
        (128_256, 2048, 16, 32, 8, 8192),
        {"head_dim": 64, "tie_word_embeddings": True},
        1_235_814_400,
    ),
    ("mistral", (131_072, 5120, 40, 32, 8, 14_336), {"head_dim": 128}, 12_247_782_400),
    ("phi3", (32_064, 3072, 32, 32, 32, 8192), {}, 3_821_079_552),
    ("olmo2", (100_352, 4096, 32, 32, 32, 11_008), {}, 7_298_617_344),
    ("gemma", (256_000, 3072, 28, 16, 16, 24_576), {"head_dim": 256}, 8_537_680_896),
    ("gemma2", (256_000, 3584, 42, 16, 8, 14_336), {"head_dim": 256}, 9_241_705_984),
    ("qwen3", (151_936, 4096, 36, 32, 8, 12_288), {"head_dim": 128}, 8_190_735_360),
    (
        "qwen3_moe",  # Qwen3-235B-A22B
        (151_936, 4096, 94, 64, 4, 12_288),
        {"head_dim": 128, **QWEN3_MOE},
        235_093_634_560,
    ),
    (
        "qwen2_moe",  # Qwen2-57B-A14B
        (151_936, 3584, 28, 28, 4, 18_944),
        {"shared_expert_intermediate_size": 20_480, **QWEN2_MOE},
        57_408_658_944,
    ),
    (
        "glm4_moe",  # GLM-4.5, with 14,240 numbers of correction bias
        (151_552, 5120, 92, 96, 8, 12_288),
        {"head_dim": 128, "use_qk_norm": True, "attention_bias": True, **GLM_MOE}
        | {"n_shared_experts": 1, "first_k_dense_replace": 3},
        352_797_829_024,
    ),
    (
        "kimi_k2",  # with 23,040 numbers of correction bias
        (163_840, 7168, 61, 64, 64, 18_432),
        {"first_k_dense_replace": 1, **KIMI_MOE, **KIMI_RANKS, **KIMI_HEADS},
        1_026_408_232_448,
    ),
]


@pytest.mark.parametrize(
    ("family", "sizes", "more", "total"), OTHERS, ids=[family for family, *_ in OTHERS]
)
def test_totals_of_other_families_agree_too(
    family: str, sizes: tuple[int, ...], more: dict[str, Any], total: int
) -> None:
    raw = {"model_type": family, **dict(zip(SIZES, sizes, strict=True)), **more}
    assert parameters.total(read_config(raw)) == total


def test_v3_activates_37_billion_without_the_embedding() -> None:
    v3 = load("DeepSeek-V3")
    assert parameters.active(v3) == 37_552_297_472
    assert round(parameters.active(v3, embedding=False), -9) == 37_000_000_000
    assert parameters.active(v3, embedding=False, head=False) == 35_698_939_392


def test_no_count_gives_the_36_7_billion_of_the_weights_readme() -> None:
    v3 = load("DeepSeek-V3")
    counts = [
        parameters.active(v3, embedding=embedding, head=head)
        for embedding in (True, False)
        for head in (True, False)
    ]
    assert 36_700_000_000 not in [round(count, -8) for count in counts]


def test_v3_keeps_its_correction_bias_in_the_router() -> None:
    v3 = load("DeepSeek-V3")
    assert parameters.correction_bias(v3) == 58 * 256
    assert parameters.count(v3).router == 58 * (7168 * 256 + 256)
    assert parameters.correction_bias(load("DeepSeek-V2")) == 0


def test_the_mtp_module_adds_11_6_billion_of_which_11_5_are_its_layer() -> None:
    mtp = parameters.count_mtp(load("DeepSeek-V3"))
    assert mtp.unique == 11_610_068_224
    assert round(mtp.layer, -8) == 11_500_000_000
    assert mtp.projection == 2 * 7168**2
    embedding_and_head = 2 * parameters.count(load("DeepSeek-V3")).embedding
    assert round(mtp.active_layer + embedding_and_head, -8) == 2_400_000_000
    assert parameters.total(load("DeepSeek-V3"), mtp=True) == 671_026_419_200 + mtp.unique


def test_a_tied_head_is_not_counted_again() -> None:
    untied = read_config(LLAMA)
    tied = read_config(changed(LLAMA, tie_word_embeddings=True))
    assert parameters.total(untied) - parameters.total(tied) == 50 * 32
    # the tied matrix serves as the head, so it stays active until the head is left out
    assert parameters.active(tied, embedding=False) == parameters.active(tied)
    both = parameters.active(tied) - parameters.active(tied, embedding=False, head=False)
    assert both == 50 * 32


@pytest.mark.parametrize("name", ALL)
def test_components_of_the_active_never_exceed_those_of_all(name: str) -> None:
    config = read_config(ALL[name])
    difference = parameters.count(config) - parameters.count_active(config)
    assert difference.total == difference.routed_experts >= 0


def mlp_shapes(config: ModelConfig, width: int, *, biased: bool) -> list[tuple[int, ...]]:
    hidden = config.hidden_size
    shapes: list[tuple[int, ...]] = [(width, hidden), (width, hidden), (hidden, width)]
    return shapes + ([(width,), (width,), (hidden,)] if biased else [])


def layer_shapes(config: ModelConfig, index: int) -> list[tuple[int, ...]]:
    hidden = config.hidden_size
    shapes = [*weight_shapes(config).values(), (hidden,), (hidden,)]
    if not config.is_sparse(index):
        return shapes + mlp_shapes(config, config.intermediate_size, biased=config.mlp_bias)
    for _ in range(config.n_routed_experts):
        shapes += mlp_shapes(config, config.moe_intermediate_size, biased=False)
    shapes.append((config.n_routed_experts, hidden))
    if config.model_type in {"deepseek_v3", "kimi_k2"}:
        shapes.append((config.n_routed_experts,))
    if shared := config.shared_expert_intermediate_size:
        shapes += mlp_shapes(config, shared, biased=config.mlp_bias)
        if config.model_type == "qwen2_moe":
            shapes.append((1, hidden))
    return shapes


def elements(shapes: list[tuple[int, ...]]) -> int:
    return sum(math.prod(shape) for shape in shapes)


def model_elements(config: ModelConfig) -> int:
    shapes: list[tuple[int, ...]] = [(config.vocab_size, config.hidden_size), (config.hidden_size,)]
    if not config.tie_word_embeddings:
        shapes.append((config.vocab_size, config.hidden_size))
    for index in range(config.num_hidden_layers):
        shapes += layer_shapes(config, index)
    return elements(shapes)


# a busy machine is no fault of the counts
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
sizes = st.integers(1, 40)
RUNNING = sorted(name for name, family in FAMILIES.items() if family.runs)


@st.composite
def configurations(draw: st.DrawFn) -> dict[str, Any]:
    """Valid configurations of families whose attention is computed here."""
    heads = draw(st.integers(1, 8))
    family = draw(st.sampled_from(RUNNING))
    layers = draw(st.integers(1, 6))
    raw: dict[str, Any] = {
        "model_type": family,
        "vocab_size": draw(sizes),
        "hidden_size": draw(sizes),
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": draw(
            st.sampled_from([count for count in range(1, heads + 1) if heads % count == 0])
        ),
        "head_dim": draw(sizes),
        "intermediate_size": draw(sizes),
        "tie_word_embeddings": draw(st.booleans()),
    }
    if family not in {"mistral", "qwen2", "mixtral", "qwen2_moe"}:
        raw["attention_bias"] = draw(st.booleans())
    if family in {"llama", "deepseek_v2"}:
        raw["mlp_bias"] = draw(st.booleans())
    if family in {"mixtral", "qwen2_moe", "qwen3_moe"}:
        experts = draw(st.integers(1, 9))
        raw |= {
            "num_local_experts" if family == "mixtral" else "num_experts": experts,
            "num_experts_per_tok": draw(st.integers(1, experts)),
            "moe_intermediate_size": draw(sizes),
            "decoder_sparse_step": draw(st.integers(1, 3)),
            "mlp_only_layers": draw(st.lists(st.integers(0, layers - 1))),
            "shared_expert_intermediate_size": draw(sizes),
        }
    if family.startswith("deepseek") or family == "kimi_k2":
        experts = draw(st.integers(1, 9))
        raw |= {
            "n_routed_experts": experts,
            "n_shared_experts": draw(st.none() | st.integers(0, 3)),
            "num_experts_per_tok": draw(st.integers(1, experts)),
            "moe_intermediate_size": draw(sizes),
            "first_k_dense_replace": draw(st.integers(0, layers)),
            "moe_layer_freq": draw(st.integers(1, 3)),
            "num_nextn_predict_layers": draw(st.integers(0, 2)),
        }
    if family in {"deepseek_v2", "deepseek_v3", "kimi_k2"}:
        del raw["head_dim"], raw["num_key_value_heads"]
        raw |= {
            "kv_lora_rank": draw(sizes),
            "q_lora_rank": draw(st.none() | sizes),
            "qk_nope_head_dim": draw(sizes),
            "qk_rope_head_dim": 2 * draw(sizes),
            "v_head_dim": draw(sizes),
        }
    return raw


@settings(unhurried, max_examples=300)
@given(configurations())
def test_counts_equal_the_sum_over_all_arrays(raw: dict[str, Any]) -> None:
    config = read_config(raw)
    counted = parameters.count(config)
    assert counted.total == sum(astuple(counted)) == model_elements(config)
    assert parameters.attention_parameters(config) == elements([*weight_shapes(config).values()])


@settings(unhurried, max_examples=100)
@given(configurations())
def test_active_equals_a_model_that_has_no_more_experts(raw: dict[str, Any]) -> None:
    config = read_config(raw)
    counted = parameters.count_active(config)
    assert 0 < counted.total <= parameters.total(config)
    unused = config.n_routed_experts - config.num_experts_per_tok
    sparse = len([index for index in config.sparse_layers if index < config.num_hidden_layers])
    expert = elements(mlp_shapes(config, config.moe_intermediate_size, biased=False))
    assert parameters.total(config) - counted.total == sparse * unused * expert


@settings(unhurried, max_examples=50)
@given(modules=st.integers(0, 3))
def test_mtp_modules_are_counted_like_their_arrays(modules: int) -> None:
    config = read_config(changed(DEEPSEEK, num_nextn_predict_layers=modules))
    hidden = config.hidden_size
    shapes: list[tuple[int, ...]] = []
    for index in range(3, 3 + modules):
        shapes += [(hidden, 2 * hidden), (hidden,), (hidden,), (hidden,)]
        shapes += layer_shapes(config, index)
    assert parameters.count_mtp(config).unique == elements(shapes)
