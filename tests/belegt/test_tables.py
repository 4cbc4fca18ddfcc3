"""Citations in tables that fit better exchanged, and counts of verdicts that nothing names."""

import pytest

from belegt.project import Layout, load_project
from belegt.verdict import faults
from belegt.verdict.rules.rule import Line
from tests.belegt import miniature

OPENING, CLOSING = "{cited}`17 % <fall>`", "{cited}`16 % <on-record>`"
DAY = "{cited}`2025 <day>`"
LEDGER = (
    Line("figures.yaml", "scope: opening"),
    Line("records.yaml", "value: 16\nscope: closing\nsays: The share fell by 16 percent."),
)


def told(root, page: str, *lines: Line) -> list[str]:
    miniature.write(root, (*(Line("index.md", line) for line in page.split("\n")), *lines))
    return [f"{one.rule}: {one.found}" for one in faults(load_project(Layout(root)).case)]


@pytest.mark.parametrize(
    ("page", "exchanged"),
    [
        (f"| Opening | {OPENING} |\n| Closing | {CLOSING} |", False),
        (f"| Closing | {OPENING} |\n| Opening | {CLOSING} |", True),
        (f"| On one side | {OPENING} |\n| On the other | {CLOSING} |", False),
        (f"| On one side | {OPENING} |\n| Opening | {CLOSING} |", False),
        (f"| It | at the closing {OPENING} |\n| It | at the opening {CLOSING} |", True),
    ],
)
def test_citations_of_a_column_that_would_fit_better_exchanged_are_told(tmp_path, page, exchanged):
    found = told(tmp_path, f"| Share | Fall |\n|---|---|\n{page}", *LEDGER)
    assert bool(found) is exchanged
    assert all("would fit better if they were exchanged" in one for one in found)


@pytest.mark.parametrize(
    ("heads", "exchanged"), [("Opening | Closing", 0), ("Closing | Opening", 1)]
)
def test_citations_of_a_row_that_would_fit_better_exchanged_are_told(tmp_path, heads, exchanged):
    page = f"| What | {heads} |\n|---|---|---|\n| Share | {OPENING} | {CLOSING} |"
    assert len(told(tmp_path, page, *LEDGER)) == exchanged


@pytest.mark.parametrize(
    ("cells", "odd"),
    [
        ((OPENING, CLOSING, OPENING, DAY), True),
        ((DAY, DAY, OPENING), True),
        ((OPENING, DAY), False),
        ((OPENING, OPENING, DAY, DAY), False),
        ((OPENING, OPENING, CLOSING), False),
        ((OPENING, OPENING, f"on {DAY}"), False),
    ],
)
def test_date_among_amounts_of_a_column_is_told(tmp_path, cells, odd):
    rows = "\n".join(f"| The share | {cell} |" for cell in cells)
    lines = (
        Line("figures.yaml", LEDGER[0].text),
        Line("records.yaml", LEDGER[1].text),
        Line("measures.yaml", "id: day\nunit: date"),
        Line(
            "derived.yaml", "id: day\nmeasure: day\nunit: date\nformula: fall\nsays: It was 2025."
        ),
    )
    page = f"| What | Of it |\n|---|---|\n{rows}\n\nThe share: {OPENING}, {CLOSING}, {DAY}."
    found = told(tmp_path, page, *lines)
    assert any("in a column of another unit" in one for one in found) is odd


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("{tally}`confirmed` are confirmed.", []),
        ("{tally}`wrong` are confirmed.", ["wrong"]),
        ("{tally}`confirmed-paper` of The paper are confirmed.", []),
        ("{tally}`confirmed-paper` are confirmed.", ["The paper"]),
        ("{tally}`figures` are confirmed.", []),
    ],
)
def test_count_of_verdicts_is_named_beside_it(tmp_path, text, missed):
    found = told(tmp_path, f"The share fell by {OPENING}. Of all, {text}")
    assert [one.split("“")[1].split("”")[0] for one in found] == missed


def test_count_of_verdicts_in_a_table_is_named_by_its_own_row_and_head(tmp_path):
    head = "| Text | Confirmed | Wrong |\n|---|---|---|\n"
    fall = f"The share fell by {OPENING}.\n\n"
    right = "| The paper | {tally}`confirmed-paper` | {tally}`wrong-paper` |"
    assert told(tmp_path / "right", fall + head + right) == []
    turned = "| The paper | {tally}`wrong-paper` | {tally}`confirmed-paper` |"
    assert len(told(tmp_path / "turned", fall + head + turned)) == 2
