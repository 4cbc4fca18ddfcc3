"""Bytes of the KV cache against the figures of the papers, to their printed digits."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from modelmath import ModelMathError, kvcache, load, read_config
from modelmath.config import AttentionKind
from modelmath.exact import ratio, saving
from tests.modelmath.published import LLAMA, changed

FLOAT: Any = 6.5
OTHERS = ("Qwen2.5-72B", "Llama-3.1-405B")  # arXiv:2505.09343, Table 1, prints 4.66 and 7.28


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("DeepSeek-V3", 70_272),
        ("DeepSeek-R1", 70_272),
        ("Qwen2.5-72B", 327_680),
        ("Llama-3.1-405B", 516_096),
        ("DeepSeek-67B", 389_120),
    ],
)
def test_bytes_per_token_in_bf16_are_the_published_ones(name: str, count: int) -> None:
    assert kvcache.bytes_per_token(load(name)) == count


def test_one_of_the_two_published_multiples_is_off() -> None:
    v3 = kvcache.bytes_per_token(load("DeepSeek-V3"))
    multiples = [ratio(kvcache.bytes_per_token(load(name)), v3) for name in OTHERS]
    assert [round(multiple, 2) for multiple in multiples] == [Fraction("4.66"), Fraction("7.34")]


def test_v3_as_plain_multi_head_attention_would_need_57_times_as_much() -> None:
    v3 = load("DeepSeek-V3")
    assert kvcache.bytes_per_token_as_multi_head(v3) == 3_997_696
    assert round(ratio(3_997_696, kvcache.bytes_per_token(v3)), 1) == Fraction("56.9")


def test_the_93_percent_of_v2_compare_a_quantised_cache_with_a_plain_one() -> None:
    v2, dense = load("DeepSeek-V2"), load("DeepSeek-67B")
    deployed, reference = kvcache.bytes_per_token(v2, "int6"), kvcache.bytes_per_token(dense)
    assert deployed == 25_920
    assert reference == 389_120
    assert round(100 * saving(deployed, reference), 2) == Fraction("93.34")
    equal = saving(kvcache.bytes_per_token(v2), reference)
    assert round(100 * equal, 2) == Fraction("82.24")


def test_table_9_of_v2_is_96_percent() -> None:
    latent = kvcache.elements_per_token(load("DeepSeek-V2"))
    # 860.2K of 60 layers are 2 x 7168 a layer, such as 56 heads of 128
    plain = 60 * kvcache.layer_elements("MHA", heads=56, head_dim=128)
    assert (round(latent, -2), round(plain, -2)) == (34_600, 860_200)
    assert round(100 * saving(latent, plain), 1) == Fraction("96.0")


def test_the_latent_is_worth_two_and_a_quarter_groups() -> None:
    assert kvcache.equivalent_groups(load("DeepSeek-V2")) == Fraction(9, 4)
    assert kvcache.equivalent_groups(load("Llama-3.1-405B")) == 8


@pytest.mark.parametrize(("kv_heads", "elements"), [(4, 4), (2, 2), (1, 1)])
def test_heads_that_share_keys_cache_less(kv_heads: int, elements: int) -> None:
    config = read_config(changed(LLAMA, num_key_value_heads=kv_heads))
    assert kvcache.elements_per_token(config) == 3 * 2 * elements * 8
    assert kvcache.elements_per_token_as_multi_head(config) == 3 * 2 * 4 * 8


def test_the_formulas_of_the_four_kinds() -> None:
    sizes: dict[str, Any] = {"heads": 16, "key_value_heads": 4, "head_dim": 10}
    latent: dict[str, Any] = {"latent_rank": 50, "rope_dim": 6}
    kinds: tuple[AttentionKind, ...] = ("MHA", "GQA", "MQA", "MLA")
    counts = [kvcache.layer_elements(kind, **sizes, **latent) for kind in kinds]
    assert counts == [320, 80, 20, 56]


def test_precision_may_be_a_mean_of_bits() -> None:
    v3 = load("DeepSeek-V3")
    assert kvcache.bytes_per_token(v3, "FP8") * 2 == kvcache.bytes_per_token(v3)
    assert kvcache.bytes_per_token(v3, Fraction(13, 2)) == Fraction(35_136 * 13, 16)
    assert kvcache.cache_bytes(v3, 1000) == 70_272_000
    assert kvcache.cache_bytes(v3, 0) == 0


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: kvcache.bytes_per_token(load("DeepSeek-V3"), "bf17"), "precision"),
        (lambda: kvcache.bytes_per_token(load("DeepSeek-V3"), 0), "precision"),
        (lambda: kvcache.bytes_per_token(load("DeepSeek-V3"), FLOAT), "precision"),
        (lambda: kvcache.cache_bytes(load("DeepSeek-V3"), -1), "tokens"),
        (lambda: kvcache.layer_elements("SWA"), "kind"),  # type: ignore[arg-type]
        (lambda: kvcache.layer_elements("MHA", heads=0), "heads"),
        (lambda: kvcache.layer_elements("MLA", latent_rank=-1), "latent_rank"),
    ],
)
def test_what_cannot_be_is_refused(call: Any, named: str) -> None:
    with pytest.raises(ModelMathError) as caught:
        call()
    assert caught.value.faults[0].field == named
