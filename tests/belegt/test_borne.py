"""The third verdict: figures against records and recomputation, never a silent pass."""

import pytest

from belegt.errors import BelegtError
from belegt.verdict import BorneOut
from tests.belegt.example import EVIDENCE, FIGURES, MEASURES, PROSE

RECORD = {
    "id": "cost-on-record",
    "measure": "cost",
    "subject": "the work",
    "scope": "building it",
    "value": "5.6e6",
    "unit": "USD",
    "bound": "exactly",
    "work": "annual-report",
    "where": "Table 1",
    "seen": "stored document",
    "says": "Building the work cost 5.6 million dollars.",
}

DERIVED = {
    "id": "cost-recomputed",
    "measure": "cost",
    "subject": "the work",
    "scope": "building it",
    "unit": "USD",
    "formula": "2 * half-on-record",
    "says": "Twice the half is 5.6 million dollars.",
}

HALF = RECORD | {
    "id": "half-on-record",
    "value": "2.8e6",
    "scope": "a part of it",
    "says": "A part of the work cost 2.8 million dollars.",
}

BIB = """\
@techreport{annual-report,
  author = {{The firm}},
  institution = {The firm},
  title = {Annual report},
  year = 2025,
}
"""


@pytest.fixture
def recorded(briefing):
    """Return the example with one record."""
    briefing.write("docs/references.bib", BIB)
    briefing.ledger("records", [RECORD])
    return briefing


def faults(briefing) -> str:
    try:
        return "\n".join(map(str, briefing.report().faults))
    except BelegtError as error:
        return str(error)


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({}, BorneOut.CONFIRMED),  # about 6 million is strictly 5.5 to 6.5 million
        ({"value": "6.4e6"}, BorneOut.CONFIRMED),
        ({"value": "6.6e6"}, BorneOut.WRONG),
        ({"value": "5.4e6"}, BorneOut.WRONG),
        ({"scope": "painting it"}, BorneOut.MISATTRIBUTED),
        ({"subject": "another work"}, BorneOut.MISATTRIBUTED),
        ({"scope": "painting it", "value": "9e6"}, BorneOut.WRONG),
        ({"value": "5.6e6..6.2e6", "bound": "between"}, BorneOut.CONFIRMED),
        ({"value": "6e6", "bound": "more than"}, BorneOut.WRONG),
    ],
)
def test_verdict_follows_from_interval_subject_and_scope(recorded, change, answer):
    recorded.ledger("records", [RECORD | change])
    verdict = recorded.report().figures["cost"].borne_out
    assert verdict.answer is answer
    assert "The firm 2025, Table 1" in verdict.why()


def test_what_fits_only_loosely_is_imprecise(recorded):
    fall = RECORD | {"id": "f", "measure": "gpus", "value": "2048", "unit": "count"}
    recorded.ledger("records", [fall])
    figure = FIGURES[0] | {"id": "gpus", "measure": "gpus", "value": "2000", "unit": "count"}
    figure |= {"bound": "exactly", "quote": "nur 2.000 GPUs"}
    recorded.ledger("figures", [*FIGURES, figure])
    measure = {"id": "gpus", "label": "GPUs", "question": "How many?", "unit": "count"}
    recorded.ledger("measures", [*MEASURES, measure])
    recorded.ledger("listed", [])
    recorded.prose(PROSE + "\nIt took {cited}`2,000 GPUs <gpus>`.\n")
    assert recorded.report().figures["gpus"].borne_out.answer is BorneOut.IMPRECISE


def test_measure_without_a_record_is_unverifiable(recorded):
    assert recorded.report().figures["fall"].borne_out.answer is BorneOut.UNVERIFIABLE


def test_conflicting_records_are_both_told(recorded):
    other = RECORD | {"id": "other-record", "value": "9e6", "where": "Table 2"}
    recorded.ledger("records", [RECORD, other])
    verdict = recorded.report().figures["cost"].borne_out
    assert verdict.answer is BorneOut.CONFIRMED
    assert "Table 1" in verdict.why()
    assert "Table 2" in verdict.why()


def test_reading_at_second_hand_is_told_wherever_the_record_is(recorded):
    recorded.ledger("records", [RECORD | {"seen": "third-party transcription"}])
    assert "seen in a transcription" in recorded.report().figures["cost"].borne_out.why()
    assert "seen in a transcription" in recorded.build().soup("evidence.html").get_text()


def test_declared_verdict_must_be_the_computed_one(recorded):
    recorded.figure("cost", borne_out="confirmed")
    assert faults(recorded) == ""
    recorded.figure("cost", borne_out="wrong")
    assert "declared wrong, computed confirmed" in faults(recorded)


def test_dates_are_borne_out_by_dates(recorded):
    record = RECORD | {"measure": "day", "subject": "the statement", "unit": "date"}
    for value, answer in [
        ("2025-01-27T09:00", BorneOut.CONFIRMED),
        ("2025-01", BorneOut.IMPRECISE),
        ("2025-01-28", BorneOut.WRONG),
    ]:
        recorded.ledger("records", [record | {"value": value, "scope": "when it was made"}])
        assert recorded.report().figures["day"].borne_out.answer is answer


def test_record_can_be_cited_and_is_held_against_its_value(recorded):
    recorded.prose(PROSE + "\nOn record it is {cited}`$5.6 million <cost-on-record>`.\n")
    assert faults(recorded) == ""
    recorded.prose(PROSE + "\nOn record it is {cited}`$5.7 million <cost-on-record>`.\n")
    assert "expected: 5600000 USD, The firm 2025, Table 1" in faults(recorded)


def test_derived_figure_is_recomputed_and_bears_out(recorded):
    recorded.ledger("records", [HALF])
    recorded.ledger("derived", [DERIVED])
    recorded.prose(PROSE + "\nRecomputed: {cited}`$5.6 million <cost-recomputed>`.\n")
    report = recorded.report()
    assert report.faults == ()
    assert report.figures["cost"].borne_out.answer is BorneOut.CONFIRMED
    recorded.ledger("records", [HALF | {"value": "3.8e6"}])
    assert recorded.report().figures["cost"].borne_out.answer is BorneOut.WRONG
    assert "“$5.6 million” is not what the source says" in faults(recorded)


@pytest.mark.parametrize(
    ("formula", "message"),
    [
        ("2 * half-on-recrod", "did you mean 'half-on-record'?"),
        ("half-on-record * half-on-record", "a result in USD^2, declared in USD"),
        ("cost-recomputed + half-on-record", "a cycle: cost-recomputed → cost-recomputed"),
        ("half-on-record / (half-on-record - half-on-record)", "an interval around zero"),
        ("9 ** 9 ** 9", "the exponent '9'"),
        ("day * 2", "the unknown name 'day'"),  # a date is no number
    ],
)
def test_formula_that_cannot_be_computed_is_one_clear_fault(recorded, formula, message):
    recorded.ledger("records", [HALF])
    recorded.ledger("derived", [DERIVED | {"formula": formula}])
    text = faults(recorded)
    assert message in text
    assert "docs/ledger/derived.yaml:1: cost-recomputed" in text


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"work": "anual-report"}, "did you mean 'annual-report'?"),
        ({"where": ""}, "expected: a text"),
        ({"seen": "somewhere"}, "'stored document'"),
        ({"id": "cost"}, "an id that is taken"),
        ({"measure": "none"}, "unknown measure 'none'"),
    ],
)
def test_record_without_work_or_place_is_refused(recorded, change, message):
    recorded.ledger("records", [RECORD | change])
    assert message in faults(recorded)


def test_bibliography_must_be_there(recorded):
    (recorded.docs / "references.bib").unlink()
    assert "no references.bib beside the ledger's folder" in faults(recorded)


@pytest.mark.parametrize(
    "says",
    [
        "Building the work cost 5.9 million dollars.",
        "Building the work cost 5.6 million euros.",
        "Building the work cost 5.6 million dollars a day.",
        "Building the work cost about 5.6 million dollars.",
        "In 2024 they spent 5,600,000 dollars.",
        "Building the work was cheap.",
    ],
)
def test_sentence_of_a_record_prints_its_value(recorded, says):
    recorded.ledger("records", [RECORD | {"says": says}])
    assert "the value is $5.6 million, and its sentence prints" in faults(recorded)


@pytest.mark.parametrize(
    "says",
    [
        "Building the work cost six million dollars, less than another.",
        "They spent 5.6 million dollars on it.",
    ],
)
def test_sentence_of_a_record_may_round_it(recorded, says):
    recorded.ledger("records", [RECORD | {"says": says}])
    assert faults(recorded) == ""


def test_sentence_of_a_record_prints_both_ends_of_a_range(recorded):
    row = {"value": "5e6..6e6", "bound": "between", "says": "It cost 5 to 6 million dollars."}
    recorded.ledger("records", [RECORD | row])
    assert "its sentence prints" not in faults(recorded)
    recorded.ledger("records", [RECORD | row | {"value": "5.6e6..6e6"}])
    assert "its sentence prints “5 to 6 million dollars”" in faults(recorded)


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("Twice the half is 5.7 million dollars.", "prints “Twice” and “5.7 million dollars”"),
        ("Twice the half is 5.6 million.", "prints “Twice” and “5.6 million”"),
        ("Twice the half.", "prints “Twice”"),
    ],
)
def test_sentence_of_a_computed_figure_prints_its_value(recorded, says, told):
    recorded.ledger("records", [RECORD, HALF])
    recorded.ledger("derived", [DERIVED | {"says": says}])
    assert f"the value is $5.6 million, and its sentence {told}" in faults(recorded)


def test_record_that_nothing_needs_is_told(recorded):
    measure = {"id": "idle", "label": "Idle", "question": "What?", "unit": "USD"}
    recorded.ledger("measures", [*MEASURES, measure])
    idle = [HALF | {"measure": "idle"}, RECORD | {"measure": "idle", "id": "other"}]
    recorded.ledger("records", [RECORD, *idle])
    assert faults(recorded).count("a record that nothing needs") == 2
    recorded.ledger("derived", [DERIVED])
    assert faults(recorded).count("a record that nothing needs") == 1
    recorded.prose(PROSE + "\nOn record it is {cited}`$5.6 million <other>`.\n")
    assert faults(recorded) == ""


STATEMENT = {
    "id": "engineers-say-so",
    "source": "paper",
    "quote": "wie sie angaben",
    "gloss": "as they stated",
    "according_to": "the engineers",
    "verdict": "confirmed",
    "right": "The report says so too.",
    "works": ["annual-report"],
    "evidence": "primary",
}


def test_statement_is_a_persons_verdict_and_marked_so(recorded):
    recorded.ledger("statements", [STATEMENT])
    recorded.prose(PROSE + "\n```{source-verdicts} paper\n```\n")
    extensions = ["myst_parser", "belegt.sphinxext", "sphinxcontrib.bibtex"]
    recorded.write("docs/evidence.md", EVIDENCE + "\n```{bibliography}\n:all:\n```\n")
    built = recorded.build(extensions=extensions, bibtex_bibfiles=["references.bib"])
    assert built.warnings == ""
    text = built.soup("index.html").select_one(".belegt-table").get_text(" ", strip=True)
    assert "wie sie angaben" in text
    assert "(a person's verdict)" in text
    assert "The report says so too." in text


def test_quote_of_a_statement_must_stand_once(recorded):
    recorded.ledger("statements", [STATEMENT | {"quote": "wie sie sagten"}])
    assert "stands 0 times in paper" in faults(recorded)


def test_evidence_of_records_and_formulas_is_shown_and_linked(recorded):
    recorded.ledger("records", [HALF])
    recorded.ledger("derived", [DERIVED])
    recorded.write("docs/evidence.md", EVIDENCE + "\n```{bibliography}\n:all:\n```\n")
    extensions = ["myst_parser", "belegt.sphinxext", "sphinxcontrib.bibtex"]
    built = recorded.build(extensions=extensions, bibtex_bibfiles=["references.bib"])
    assert built.warnings == ""
    record = built.soup("evidence.html").select_one("#figure-half-on-record").find_parent("tr")
    assert (
        "A part of the work cost 2.8 million dollars. The firm 2025, Table 1" in record.get_text()
    )
    assert record.select_one("a[href^='#id']"), "the work is linked to the bibliography"
    derived = built.soup("evidence.html").select_one("#figure-cost-recomputed").find_parent("tr")
    assert derived.select_one("a[href='#figure-half-on-record']")
    assert "Recomputed: 2 × $2.8 million" in derived.get_text()
