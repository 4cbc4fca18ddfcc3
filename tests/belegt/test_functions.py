"""Functions of formulas: the arithmetic of models, by name."""

from pathlib import Path

import pytest

from belegt.errors import Place
from belegt.formula import FormulaError, evaluate, load_functions, show_unit

DOCS = Path(__file__).parent.parent.parent / "docs"
FUNCTIONS = load_functions(["_ext/modelfunctions.py"], DOCS, Place("docs/conf.py")).named


@pytest.mark.parametrize(
    ("formula", "value", "unit"),
    [
        ('parameters("DeepSeek-V3")', 671_026_419_200, "no unit"),
        ('kv_bytes_per_token("DeepSeek-V3")', 70_272, "byte/token"),
        ('kv_bytes_per_token("Qwen2.5-72B", 16)', 327_680, "byte/token"),
        ('kv_bytes_per_token_as_multi_head("DeepSeek-V3", 16)', 3_997_696, "byte/token"),
        ('kv_bytes_per_token("DeepSeek-V2", 6)', 25_920, "byte/token"),
    ],
)
def test_published_figures_are_recomputed(formula, value, unit):
    amount = evaluate(formula, lambda _: None, FUNCTIONS)
    assert (amount.value, str(show_unit(amount.unit))) == (value, unit)


def test_every_function_computes_something_of_every_model():
    for name in FUNCTIONS:
        assert evaluate(f'{name}("DeepSeek-V3")', lambda _: None, FUNCTIONS).value > 0, name


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ('parameters("DeepSeek-V9")', "the unknown model 'DeepSeek-V9'"),
        ("parameters(3)", "a number where a model should be"),
        ("parameters()", "0 arguments"),
        ('kv_bytes_per_token("DeepSeek-V3", 0)', "what is no number of bits"),
        ('kv_bytes_per_token("DeepSeek-V3", "x")', "what is no number of bits"),
        ('kv_bytes_per_tokn("DeepSeek-V3")', "the unknown function"),
    ],
)
def test_wrong_calls_are_refused_with_a_remedy(formula, found):
    with pytest.raises(FormulaError) as caught:
        evaluate(formula, lambda _: None, FUNCTIONS)
    assert found in str(caught.value)
    assert caught.value.remedy
