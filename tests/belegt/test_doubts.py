"""Citations that only a person can tell to be meant: found, told, marked once, and reopened."""

import pytest
import yaml

from belegt import sphinxext
from belegt.cli import main
from belegt.myst import read_prose
from tests.belegt.example import FIGURES, MEASURES

COST, OTHER, FALL, DAY = FIGURES
RIVAL = FALL | {"id": "rate", "measure": "rate", "subject": "the workers", "scope": "on strike"}
TEXT = "Die Aktie fiel. 17 Prozent der Arbeiter streikten."
RATE = {"source": "third", "quote": "17 Prozent der Arbeiter", "gloss": "17 percent of the workers"}
STRIKE = {"id": "rate", "label": "Strike", "question": "How many struck?", "unit": "percent"}
PAGE = """\
# The work

The work cost {cited}`about $6 million <cost>`, said the firm in its statement of
{cited}`27 January 2025 <day>`; others say the work cost {cited}`other-cost`.

There are {plain}`two` views.

FALL
"""


@pytest.fixture
def striking(briefing):
    """Return the example with two figures of one value."""
    briefing.add_seed("third", TEXT)
    briefing.ledger("figures", [COST, OTHER, FALL, DAY, RIVAL | RATE])
    briefing.ledger("measures", [*MEASURES, STRIKE])
    return briefing


def doubts(briefing, fall: str):
    briefing.prose(PAGE.replace("FALL", fall))
    found = briefing.load().case.doubts
    return {(doubt.entry, doubt.unnamed, doubt.rivals) for doubt in found.unmarked}


def marks(briefing) -> list[dict[str, object]]:
    return yaml.safe_load((briefing.docs / "ledger/doubts.yaml").read_text("utf-8"))


def run(briefing, *options: str) -> int:
    return main(["check", "--root", str(briefing.root), *options])


def reasoned(briefing) -> None:
    """Write a reason wherever one is still to be written."""
    path = briefing.docs / "ledger/doubts.yaml"
    path.write_text(path.read_text("utf-8").replace("because: '?'", "because: So."), "utf-8")


@pytest.mark.parametrize(
    ("fall", "expected"),
    [
        ("The share fell by {cited}`17 % <fall>`.", set()),
        ("Of the workers {cited}`17 % <rate>` went on strike.", set()),
        ("It was {cited}`17 % <fall>`.", {("fall", ("the share",), ("rate",))}),
        ("Of the workers {cited}`17 % <fall>`.", {("fall", ("the share",), ("rate",))}),
        ("The share, a day: {cited}`17 % <rate>`.", {("rate", ("the workers",), ("fall",))}),
        ("## The share\n\nIt fell by {cited}`17 % <fall>`.", set()),
        ("## The workers\n\nA fall by {cited}`17 % <fall>`.", {("fall", ("the share",), ())}),
        ("Of the share:\n\n- a fall by {cited}`17 % <fall>`", set()),
        ("| What | Fall |\n|---|---|\n| Share | {cited}`17 % <fall>` |", set()),
        ("| Share | Now |\n|---|---|\n| Fall | {cited}`17 % <fall>` |", set()),
        (
            "| What | Fall |\n|---|---|\n| Share | none |\n| Bond | {cited}`17 % <fall>` |",
            {("fall", ("the share",), ())},
        ),
        (":::{note}\nThe share:\n\nA fall by {cited}`17 % <fall>`.\n:::", set()),
    ],
)
def test_citation_is_in_doubt_where_nothing_around_it_tells_what_is_meant(striking, fall, expected):
    assert doubts(striking, fall) == expected


def test_doubts_are_no_fault_before_they_are_listed(striking):
    assert doubts(striking, "It was {cited}`17 % <fall>`, {cited}`17 % <rate>`.")
    assert striking.report().faults == ()


def test_doubts_are_told_with_what_would_fit_and_what_to_type(striking, capsys):
    doubts(striking, "It was {cited}`17 % <fall>`. Strike: {cited}`17 % <rate>` of the workers.")
    assert run(striking, "--doubts") == 0
    told = capsys.readouterr().out
    assert "docs/index.md:8: fall: “17 %”" in told
    assert "It was 17 %. Strike: 17 % of the workers." in told
    assert "nothing around it names the share" in told
    assert "rate (the workers · on strike) would fit as well" in told
    assert "belegt check --doubts --mark" in told


def test_marked_doubt_is_looked_at_once_its_reason_is_written(striking, capsys):
    doubts(striking, "It was {cited}`17 % <fall>`. Strike: {cited}`17 % <rate>` of the workers.")
    run(striking, "--mark")
    assert "1 reasons to be written" in capsys.readouterr().out
    (entry,) = marks(striking)
    assert entry["page"] == "index.md"
    assert "fall" in entry["cites"]
    with pytest.raises(Exception, match="still to be filled in"):
        striking.report()
    reasoned(striking)
    assert striking.report().faults == ()
    run(striking)
    assert "looked at: nothing to mend" in capsys.readouterr().out
    assert not striking.load().case.doubts.unmarked


@pytest.mark.parametrize(
    ("change", "rules"),
    [
        ("It was as bad as that, {cited}`17 % <fall>`.", set()),
        ("It was {cited}`17.0 % <fall>`.", {"citation-says-what-source-says"}),
        ("It was {cited}`17 percent <fall>`.", set()),
        ("In the strike: {cited}`17 % <fall>`.", {"doubt-is-looked-at", "looked-at-doubt-is-one"}),
        ("It was {cited}`17 % <rate>`.", {"doubt-is-looked-at", "looked-at-doubt-is-one"}),
        ("## News\n\nIt was {cited}`17 % <fall>`.", set()),
        ("## Workers\n\nIt was {cited}`17 % <fall>`.", {"doubt-is-looked-at"}),
        ("The share fell by {cited}`17 % <fall>`.", {"looked-at-doubt-is-one"}),
        ("It was\n{cited}`17 % <fall>`.", set()),
    ],
)
def test_changed_paragraph_reopens_a_doubt(striking, change, rules):
    rest = " {cited}`17 % <rate>` of the workers went on strike."
    doubts(striking, "It was {cited}`17 % <fall>`.\n\nOf" + rest)
    run(striking, "--mark")
    reasoned(striking)
    assert striking.report().faults == ()
    striking.prose(PAGE.replace("FALL", change + "\n\nOf" + rest))
    told = {fault.rule for fault in striking.report().faults}
    assert told >= rules
    assert (told == set()) is (rules == set())


def test_reason_is_kept_for_a_changed_paragraph_and_dropped_with_its_doubt(striking, capsys):
    rest = "\n\nOf the workers {cited}`17 % <rate>` went on strike."
    doubts(striking, "It was {cited}`17 % <fall>`." + rest)
    run(striking, "--mark")
    reasoned(striking)
    striking.prose(PAGE.replace("FALL", "It was a strike: {cited}`17 % <fall>`." + rest))
    capsys.readouterr()
    run(striking, "--mark")
    assert "0 reasons to be written, 1 kept" in capsys.readouterr().out
    assert striking.report().faults == ()
    assert marks(striking)[0]["because"] == "So."
    striking.prose(PAGE.replace("FALL", "The share fell by {cited}`17 % <fall>`." + rest))
    run(striking, "--mark")
    assert "1 needed no more" in capsys.readouterr().out
    assert not marks(striking)
    assert striking.report().faults == ()


def test_empty_list_asks_for_every_doubt(striking):
    doubts(striking, "It was {cited}`17 % <fall>`. Strike: {cited}`17 % <rate>` of the workers.")
    striking.ledger("doubts", [])
    assert {fault.rule for fault in striking.report().faults} == {"doubt-is-looked-at"}


def test_build_sees_the_same_paragraphs_as_the_terminal(striking):
    fall = (
        "| What | Fall |\n|---|---|\n| *Bond* | {cited}`17 % <fall>` |\n\n"
        ":::{admonition} Now\n“It” was\n{cited}`17 % <rate>`.\n:::"
    )
    doubts(striking, fall)
    run(striking, "--mark")
    reasoned(striking)
    built = striking.build()
    assert built.warnings == ""


def test_build_says_how_many_doubts_there_are(striking, monkeypatch):
    doubts(striking, "It was {cited}`17 % <fall>`. Strike: {cited}`17 % <rate>` of the workers.")
    said = []
    monkeypatch.setattr(sphinxext, "note", lambda told: said.append(str(told)))
    striking.build()
    assert said == [str(striking.load().case.doubts.in_short)]


@pytest.mark.parametrize(
    ("text", "above", "beside"),
    [
        ("# A\n\n## B\n\n# C\n\nx", "C", ""),
        ("# A\n\n### B\n\n## C\n\nx", "A\nC", ""),
        ("# A\n\n```{rubric} B\n:heading-level: 2\n```\n\nx", "A\nB", ""),
        ("# A\n\nOf y:\n\n- x", "A", "Of y:"),
        ("# A\n\nOf y:\n\n## B\n\nx", "A\nB", ""),
        (
            ":::{list-table} T\n:header-rows: 1\n\n* - H\n  - I\n* - x\n  - y\n:::",
            "",
            "x\ny\nT\nH\nI",
        ),
    ],
)
def test_what_stands_around_a_paragraph(text, above, beside):
    document = read_prose(text, "x.md")
    found = {
        paragraph.text: around
        for paragraph, around in zip(document.paragraphs, document.contexts, strict=True)
    }
    assert found["x"].above == above
    assert found["x"].beside.strip() == beside
