"""Functions of formulas: the arithmetic of models, by name."""

from pathlib import Path

import pytest

from belegt.errors import BelegtError, Place
from belegt.formula import FormulaError, evaluate, load_functions, show_unit
from tests.belegt.example import FIGURES, PROSE

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


GOOD = """
from belegt.formula import exactly
FUNCTIONS = {"double": lambda arguments: exactly(2 * arguments[0].value, "percent")}
"""


@pytest.mark.parametrize(
    ("module", "found"),
    [
        (None, "functions.py cannot be imported: FileNotFoundError"),
        ("import none_such", "No module named 'none_such'"),
        ("FUNCTIONS = {", "SyntaxError"),
        ("x = 1", "functions.py has no FUNCTIONS"),
        ('FUNCTIONS = {"f": 1}', "functions.py has no FUNCTIONS"),
        ('FUNCTIONS = {"F x": print}', "no formula can call 'F x'"),
    ],
)
def test_module_that_lends_nothing_is_refused_by_terminal_and_sphinx(briefing, module, found):
    conf = (briefing.docs / "conf.py").read_text("utf-8")
    briefing.write("docs/conf.py", conf + 'belegt_functions = ["functions.py"]\n')
    if module:
        briefing.write("docs/functions.py", module)
    with pytest.raises(BelegtError, match=r"docs/conf\.py") as caught:
        briefing.load()
    with pytest.raises(SystemExit):
        briefing.build()
    assert found in str(caught.value)
    assert found in briefing.warnings.getvalue()


def test_name_is_lent_once(tmp_path):
    for name in ("one.py", "two.py"):
        (tmp_path / name).write_text(GOOD)
    with pytest.raises(BelegtError, match="'double' is lent twice"):
        load_functions(["one.py", "two.py"], tmp_path, Place("conf.py"))


def test_installed_module_lends_functions_too(tmp_path, monkeypatch):
    (tmp_path / "lent.py").write_text(GOOD)
    monkeypatch.syspath_prepend(str(tmp_path))
    functions = load_functions(["lent"], tmp_path, Place("conf.py"))
    assert evaluate("double(3)", lambda _: None, functions.named).value == 6
    assert functions.files == (tmp_path / "lent.py",)


@pytest.mark.parametrize(
    ("function", "found"),
    [
        (lambda arguments: arguments[5], r"f fails \(IndexError: "),
        (len, "f returns '1'"),
    ],
)
def test_slip_in_a_function_is_a_fault_of_the_formula(function, found):
    with pytest.raises(FormulaError, match=found):
        evaluate("f(1)", lambda _: None, {"f": function})


def test_changed_function_reaches_the_pages(briefing):
    conf = (briefing.docs / "conf.py").read_text("utf-8")
    briefing.write("docs/conf.py", conf + 'belegt_functions = ["functions.py"]\n')
    path = briefing.write("docs/functions.py", GOOD)
    entry = {name: FIGURES[2][name] for name in ("measure", "subject", "scope", "unit")}
    derived = {"id": "twice", "formula": "double(fall)", "says": "The function gives 34 per cent."}
    briefing.ledger("derived", [entry | derived])
    briefing.prose(PROSE + "\nSo much: {cited}`twice`.\n")
    assert "So much: 34" in briefing.build().soup("index.html").get_text()
    assert briefing.report().faults == ()
    path.write_text(GOOD.replace("2 *", "3 *"))
    assert "So much: 51" in briefing.build(fresh=False).soup("index.html").get_text()
