"""Counts over the ledger: derived figures like others, and the names of the role `tally`."""

import pytest

from tests.belegt.example import FIGURES, MEASURES, PROSE
from tests.belegt.test_borne import RECORD, STATEMENT

COUNTS = {"id": "counts", "label": "Counts", "question": "How many are there?", "unit": "count"}
COUNT = {"id": "counted", "measure": "counts", "subject": "this ledger", "scope": "all"}


@pytest.fixture
def counting(briefing):
    """Build a ledger that counts by a formula, and tell what is wrong with it."""

    def count(formula: str, number: str) -> str:
        briefing.ledger("measures", [*MEASURES, COUNTS])
        briefing.ledger("records", [RECORD, RECORD | SCORES[0], RECORD | SCORES[1]])
        briefing.ledger("statements", [STATEMENT])
        says = {"unit": "count", "formula": formula, "says": f"There are {number}."}
        briefing.ledger("derived", [COUNT | says])
        briefing.write("docs/references.bib", "@misc{annual-report, year = 2025}\n")
        briefing.prose(PROSE + f"\nThere are {{cited}}`{number} <counted>`.\n")
        faults = briefing.report().faults
        return "\n".join(map(str, faults))

    return count


SCORES = [
    {"id": "mill-cost", "subject": "the mill", "scope": "running it", "says": "It is 5.6 million."},
    {"id": "barn-cost", "subject": "the barn", "scope": "running it", "value": "7e6"}
    | {"says": "It is 7 million dollars.", "printed": "7 million dollars"},
]


@pytest.mark.parametrize(
    ("formula", "number"),
    [
        ('count("sources")', "two"),
        ('count("figures")', "4"),
        ('count("figures", "cost")', "two"),
        ('count("figures", "cost", "paper")', "1"),
        ('count("records", "the mill")', "1"),
        ('count("measures")', "4"),
        ('count("claims")', "5"),
        ('count("claims", "other")', "1"),
        ('2 * count("sources")', "4"),
        ('compared("the barn", "the mill")', "1"),
        ('ahead("the barn", "the mill")', "1"),
    ],
)
def test_what_can_be_counted_is_counted(counting, formula, number):
    told = counting(formula, number)
    assert "formula" not in told
    assert "counted: the value is" not in told
    assert f"“{number}” is not what" not in told
    assert "“9” is not what the source says" in counting(formula, "9")


@pytest.mark.parametrize(
    ("formula", "fault"),
    [
        ('count("unicorns")', "nothing is counted as 'unicorns'"),
        ('count("figures", "papre")', "figures know no 'papre'; did you mean 'paper'?"),
        ('count("claims", "misattributed", "other")', "a count of nothing"),
        ('ahead("the mill", "the barn")', "a count of nothing"),
        ('ahead("the mill", "the bran")', "no record of 'the bran'; did you mean 'the barn'?"),
        ('ahead("the mill")', "1 subjects"),
        ("count(3)", "no text in quotation marks"),
        ("count()", "no text in quotation marks"),
    ],
)
def test_formula_that_counts_nothing_is_a_fault(counting, formula, fault):
    found, _, hint = fault.partition("; ")
    told = counting(formula, "4")
    assert f"formula: {found}" in told
    assert hint in told


def test_count_of_verdicts_may_go_into_other_formulas(briefing):
    briefing.ledger("measures", [*MEASURES, COUNTS])
    derived = [
        COUNT | {"unit": "count", "formula": "2 * claims", "says": "So it is 8."},
        COUNT
        | {"id": "claims", "unit": "count"}
        | {"formula": 'count("claims")', "says": "There are 4."},
    ]
    briefing.ledger("derived", derived)
    briefing.prose(PROSE + "\nThere are {cited}`8 <counted>` and {cited}`4 <claims>`.\n")
    assert briefing.report().faults == ()
    assert briefing.build().warnings == ""


def test_count_of_the_role_is_the_count_of_the_formula(briefing):
    briefing.prose(PROSE + "\nThere are {tally}`figures` and {tally}`claims`.\n")
    built = briefing.build()
    assert built.warnings == ""
    assert f"There are {len(FIGURES)} and {len(FIGURES)}." in built.soup("index.html").get_text()


def test_dateline_is_counted_as_such_and_as_no_claim(briefing):
    datelines = [one | {"kind": "dateline"} if one["id"] == "day" else one for one in MEASURES]
    briefing.ledger("measures", datelines)
    kinds = ("figures", "datelines", "claims", "not yet recorded-paper")
    numbers = ", ".join(f"{{tally}}`{kind}`" for kind in kinds)
    briefing.prose(
        f"{PROSE}\nNot yet recorded of The paper: {numbers}.\n\n```{{source-verdicts}} paper\n```\n"
    )
    built = briefing.build()
    assert built.warnings == ""
    soup = built.soup("index.html")
    assert "The paper: 4, 1, 3, 2." in soup.get_text()
    assert [row.td.get_text() for row in soup.select("table tbody tr")] == [
        "Cost of the work: about $6 million etwa sechs Millionen Dollar",
        "Fall: 17\N{NO-BREAK SPACE}% 17 Prozent",
    ]


def test_unknown_count_is_refused_by_both(briefing):
    briefing.prose(PROSE + "\nThere are {tally}`figurs`.\n")
    told = "nothing is counted as 'figurs'"
    assert told in "\n".join(map(str, briefing.report().faults))
    assert told in briefing.build().warnings
