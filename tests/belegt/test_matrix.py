"""The matrix: who says what to which question, and how it fares, at a glance."""

import pytest

from tests.belegt.example import FIGURES, MEASURES, PROSE

MATRIX = "\n```{matrix}\n```\n"

RECORD = {
    **{name: FIGURES[0][name] for name in ("measure", "subject", "scope", "unit")},
    "id": "bill",
    "value": "5.6e6",
    "bound": "exactly",
    "work": "bill",
    "where": "p. 1",
    "seen": "stored document",
    "says": "The bill is 5.6 million dollars.",
}


@pytest.fixture
def shown(briefing):
    """Return the example with records, and the matrix on its first page."""
    briefing.ledger("records", [RECORD, RECORD | {"id": "copy"}])
    briefing.write("docs/references.bib", "@misc{bill,}\n")
    briefing.prose(PROSE + MATRIX)
    return briefing


def rows(briefing) -> list[list[str]]:
    built = briefing.build()
    assert built.warnings == ""
    return [
        [" ".join(cell.get_text().split()) for cell in row.select("th, td")]
        for row in built.soup("index.html").select("table.belegt-matrix tr")
    ]


def test_row_holds_what_each_source_says_and_the_record(shown):
    assert rows(shown) == [
        ["Measure", "The paper", "The other", "On record"],
        [
            "Cost of the work",
            "about $6 million confirmed",
            "less than $1.6 million wrong",
            "$5.6 million",
        ],
        ["Fall", "17 % unverifiable", "–", "–"],
        ["Day", "27 January 2025 unverifiable", "–", "–"],
    ]


def test_words_lead_to_their_evidence_and_verdicts_have_their_class(shown):
    table = shown.build().soup("index.html").select_one("table.belegt-matrix")
    assert [link["href"] for link in table.select("tr:nth-of-type(1) td a")] == [
        *("evidence.html#figure-cost", "evidence.html#figure-other-cost"),
        "evidence.html#figure-bill",
    ]
    assert table.select_one(".belegt-verdict.belegt-verdict-wrong").get_text() == "wrong"
    assert table.select_one("tbody th").get_text() == "Cost of the work"


def test_empty_cell_is_told_to_those_who_do_not_see_it(shown):
    (cell, *_) = shown.build().soup("index.html").select("table.belegt-matrix [aria-label]")
    assert (cell["aria-label"], cell.get_text()) == ("no figure", "–")


def test_two_figures_of_a_source_stand_in_one_cell(shown):
    twin = FIGURES[0] | {"id": "twin", "quote": "etwa sechs Millionen Dollar, sagte die Firma"}
    shown.ledger("figures", [*FIGURES, twin])
    shown.prose(PROSE + MATRIX + "\nIt cost {cited}`twin`.\n")
    because = MEASURES[0]["disagreements"][0] | {"against": ["cost", "twin"]}
    shown.ledger("measures", [MEASURES[0] | {"disagreements": [because]}, *MEASURES[1:]])
    cells = [cell for row in rows(shown) for cell in row]
    assert "about $6 million confirmed; about $6 million confirmed" in cells


def test_links_of_a_matrix_are_no_citations(briefing):
    briefing.prose(PROSE.replace("others say {cited}`other-cost`", "others differ") + MATRIX)
    evidence = briefing.build().soup("evidence.html").select_one("#figure-other-cost")
    assert "no page" in evidence.get_text()


def test_ledger_without_figures_says_so(briefing):
    briefing.ledger("figures", [])
    briefing.ledger("measures", [])
    briefing.prose("# The work\n" + MATRIX)
    assert "The ledger holds no figures." in briefing.build().soup("index.html").get_text()


def test_words_of_the_ledger_come_out_as_text(briefing):
    hostile = "</script><b>*so*</b> \\ `x` {{y}} \u202eשלום"
    briefing.ledger("measures", [MEASURES[0] | {"label": hostile}, *MEASURES[1:]])
    briefing.prose(PROSE + MATRIX)
    assert rows(briefing)[1][0] == hostile
