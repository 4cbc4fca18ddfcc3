"""The ledger's files: what they may hold, and how faults in them read."""

import pytest

from belegt.errors import BelegtError
from belegt.quantity import Bound, PartialDate, from_digits
from tests.belegt.example import FIGURES, MEASURES


def faults(briefing) -> str:
    with pytest.raises(BelegtError) as caught:
        briefing.load()
    return str(caught.value)


def test_values_are_read_exactly(briefing):
    figures = briefing.load().ledger.figures
    assert figures["cost"].entry.quantity == from_digits("6e6", unit="USD", bound=Bound.ABOUT)
    assert figures["day"].entry.quantity == PartialDate(2025, 1, 27)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("6,5", "write the decimal point: 6.5"),
        ("1.600,5", "write the decimal point: 1600.5"),
        ("1e999999999", "an exponent of one or two digits"),
        ("6 Millionen", "write plain digits with a decimal point"),
        ("9e6..6e6", "swap the two"),
        ("2025-02-30", "write a day that exists"),
        ("NaN", "a number, range or date"),
        ("6e6..7e6", "bound: between with a range"),
        ("2025-01-27", "use unit: date with dates alone"),
    ],
)
def test_value_that_means_nothing_is_refused_with_a_remedy(briefing, value, message):
    briefing.figure("cost", value=value)
    text = faults(briefing)
    assert message in text
    assert text.startswith("docs/ledger/figures.yaml:")
    assert ": cost: " in text


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"unit": "percents"}, "did you mean 'percent'?"),
        ({"bound": "roughly"}, "'exactly', 'about'"),
        ({"source": "papre"}, "unknown source 'papre'"),
        ({"measure": "cots"}, "did you mean 'cost'?"),
        ({"unit": "EUR"}, "'USD', the unit of the measure 'cost'"),
        ({"id": "Not An Id"}, "text of the form"),
        ({"quote": ""}, "expected: a text"),
        ({"speaker": "me"}, "unknown key 'speaker'"),
        ({"subject": "?"}, "still to be filled in"),
    ],
)
def test_unknown_word_is_refused_with_a_remedy(briefing, change, message):
    briefing.figure("cost", **change)
    assert message in faults(briefing)


def test_missing_key_is_named_with_line_and_figure(briefing):
    briefing.ledger(
        "figures", [{k: v for k, v in FIGURES[0].items() if k != "according_to"}, *FIGURES[1:]]
    )
    assert "docs/ledger/figures.yaml:1: cost: no 'according_to'" in faults(briefing)


def test_doubled_id_is_told_with_both_places(briefing):
    briefing.ledger("more", [FIGURES[0]])
    message = faults(briefing)
    assert (
        "docs/ledger/more.yaml:1: cost: an id that is taken (in docs/ledger/figures.yaml:1)"
        in message
    )


def test_all_faults_of_all_files_are_told_at_once(briefing):
    briefing.figure("cost", value="6,5")
    briefing.ledger("measures", [MEASURES[0] | {"unit": "Dollars"}, *MEASURES[1:]])
    (briefing.root / "seeds/paper.txt").unlink()
    message = faults(briefing)
    assert "figures.yaml" in message
    assert "measures.yaml" in message
    assert "seeds/paper.txt" in message


def test_acknowledgement_of_an_unknown_figure_is_noticed(briefing):
    disagreement = MEASURES[0]["disagreements"][0] | {"against": ["costs"]}
    briefing.ledger("measures", [MEASURES[0] | {"disagreements": [disagreement]}, *MEASURES[1:]])
    assert "unknown figure of this measure 'costs'" in faults(briefing)


@pytest.mark.parametrize("about", ["price", None, ["value"]])
def test_acknowledgement_about_nothing_known_is_refused(briefing, about):
    disagreement = MEASURES[0]["disagreements"][0] | {"about": about}
    briefing.ledger("measures", [MEASURES[0] | {"disagreements": [disagreement]}, *MEASURES[1:]])
    assert "'about: value', 'about: subject' or 'about: scope'" in faults(briefing)


def test_measure_without_figures_is_noticed(briefing):
    briefing.ledger("measures", [*MEASURES, MEASURES[1] | {"id": "idle"}])
    assert "idle: a measure without figures" in faults(briefing)


def test_missing_ledger_is_one_clear_fault(briefing):
    for path in (briefing.docs / "ledger").iterdir():
        path.unlink()
    assert "docs/ledger: no ledger" in faults(briefing)


def test_file_that_is_no_list_is_refused(briefing):
    briefing.write("docs/ledger/figures.yaml", "id: cost\n")
    assert "a list" in faults(briefing)


def test_digest_changes_with_any_byte(briefing):
    before = briefing.load().ledger.digest
    briefing.figure("cost", note="x")
    assert briefing.load().ledger.digest != before


@pytest.mark.parametrize(
    ("mark", "told"), [("---", "a second document (---)"), ("...", "not YAML")]
)
def test_document_that_ends_between_two_entries_is_refused(briefing, mark, told):
    path = briefing.root / "docs/ledger/figures.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("- id: day", f"{mark}\n- id: day", 1), "utf-8")
    assert told in faults(briefing)


def test_entries_keep_their_lines_where_one_before_them_grows(briefing):
    path = briefing.root / "docs/ledger/figures.yaml"
    text = path.read_text("utf-8")
    before = briefing.load().ledger.figures["day"].place
    path.write_text(f"# two\n# lines\n{text}", "utf-8")
    after = briefing.load().ledger.figures["day"].place
    assert (after.line, after.name) == (before.line + 2, "day")


def test_broken_entry_is_told_with_its_line_in_the_file(briefing):
    path = briefing.root / "docs/ledger/figures.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("- id: day", '- id: "day', 1), "utf-8")
    line = text.count("\n", 0, text.index("- id: day")) + 1
    told = faults(briefing)
    assert "not YAML" in told
    assert int(told.split(":")[1]) >= line
