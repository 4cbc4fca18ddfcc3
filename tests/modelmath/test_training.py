"""FLOPs, days, cost and utilisation against the figures of the papers, to their printed digits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from modelmath import ModelMathError, flops, load, training
from modelmath.exact import ratio, saving, show

FLOAT: Any = 0.1
TEXT: Any = "2"
TOKENS = 14_800_000_000_000  # DeepSeek-V3 report, Sec. 4.1


@pytest.mark.parametrize(("name", "giga"), [("DeepSeek-V3", 250), ("DeepSeek-V2", 155)])
def test_training_flops_per_token_are_the_published_ones(name: str, giga: int) -> None:
    assert round(flops.training_flops_per_token(load(name)) / 10**9) == giga


@pytest.mark.parametrize(("attention", "percent"), [("causal", "38.94"), ("non-causal", "43.73")])
def test_utilisation_is_the_published_one(attention: flops.Attention, percent: str) -> None:
    day = training.gpu_hours(days=1, gpus=2048)
    work = flops.training_flops(load("DeepSeek-V3"), 272_800_000_000, 4096, attention, router=False)
    share = training.utilisation(work, day, training.BF16_PEAK_FLOPS["H800"])
    assert round(100 * share, 2) == Fraction(percent)


def test_a_token_costs_six_operations_per_weight_without_attention() -> None:
    dense = load("Llama-3.1-8B")
    weights = 8_030_261_248 - 128_256 * 4096
    assert flops.training_flops_per_token(dense, attention="none") == 6 * weights
    assert flops.forward_flops_per_token(dense, attention="none") == 2 * weights


def test_attention_costs_by_heads_and_positions() -> None:
    dense = load("Llama-3.1-8B")
    without = flops.forward_flops_per_token(dense, 100, "none")
    whole = flops.forward_flops_per_token(dense, 100, "non-causal") - without
    half = flops.forward_flops_per_token(dense, 100, "causal") - without
    assert whole == 32 * 32 * (2 * 128 + 2 * 128) * 100
    assert half == whole * Fraction(101, 200)


def test_a_run_is_its_tokens() -> None:
    v3 = load("DeepSeek-V3")
    assert flops.training_flops(v3, TOKENS) == TOKENS * flops.training_flops_per_token(v3)


def test_v3_was_trained_in_less_than_two_months() -> None:
    assert round(training.days(2_664_000, 2048), 1) == Fraction("54.2")
    assert round(training.days(180_000, 2048), 1) == Fraction("3.7")


def test_v3_hours_and_cost_are_those_of_table_1() -> None:
    stages = (2_664_000, 119_000, 5_000)
    assert sum(stages) == 2_788_000
    assert [training.cost_usd(hours, 2) for hours in stages] == [5_328_000, 238_000, 10_000]
    assert training.cost_usd(sum(stages), 2) == 5_576_000
    assert training.gpu_hours_per_trillion_tokens(2_664_000, TOKENS) == 180_000


def test_r1_added_294_thousand_dollars() -> None:
    assert training.cost_usd(101_000 + 5_000 + 41_000, 2) == 294_000


def test_hours_and_days_undo_each_other() -> None:
    assert training.gpu_hours(training.days(2_788_000, 2048), 2048) == 2_788_000


def test_prices_and_savings_come_out_exact() -> None:
    assert training.price_ratio(60, Decimal("2.19")) == Fraction(6000, 219)
    assert round(training.price_ratio(15, Decimal("0.55")), 1) == Fraction("27.3")
    hours = (Decimal("172.8"), Decimal("300.6"))  # DeepSeek-V2, Sec. 3.2.3
    assert round(100 * saving(*hours), 1) == Fraction("42.5")


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda: training.days(1, 0), "gpus"),
        (lambda: training.days(-1, 1), "gpu_hours"),
        (lambda: training.cost_usd(1, FLOAT), "usd_per_gpu_hour"),
        (lambda: training.cost_usd(Decimal("NaN"), 1), "gpu_hours"),
        (lambda: training.cost_usd(Decimal("Infinity"), 1), "gpu_hours"),
        (lambda: training.cost_usd(True, 1), "gpu_hours"),
        (lambda: training.cost_usd(TEXT, 1), "gpu_hours"),
        (lambda: training.utilisation(1, 1, 0), "peak_flops_per_second"),
        (lambda: training.utilisation(1, 0, 1), "gpu_hours"),
        (lambda: ratio(1, 0), "reference"),
        (lambda: flops.positions_seen(0, "causal"), "context"),
        (lambda: flops.positions_seen(8, "half"), "attention"),  # type: ignore[arg-type]
        (lambda: flops.training_flops(load("DeepSeek-V3"), -1), "tokens"),
    ],
)
def test_what_cannot_be_is_refused(call: Any, named: str) -> None:
    with pytest.raises(ModelMathError) as caught:
        call()
    assert caught.value.faults[0].field == named


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        (1234567, 0, "1,234,567"),
        (Fraction(2, 3), 2, "0.67"),
        (Fraction(-1, 3), 3, "-0.333"),
        (Decimal("0.005"), 2, "0.00"),
        (Decimal("99.996"), 2, "100.00"),
        (Fraction(1, 20), 2, "0.05"),
    ],
)
def test_numbers_print_rounded(value: Any, places: int, text: str) -> None:
    assert show(value, places) == text
