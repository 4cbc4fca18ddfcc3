"""Statements judged in part, and reported speech: judged as said and as so, and shown as both."""

import pytest

from belegt.cli import main
from belegt.errors import BelegtError
from tests.belegt.test_exhibit import STATEMENT


@pytest.fixture
def stated(briefing):
    """The example with a statement; what is given changes it."""
    briefing.write("docs/references.bib", "@misc{annual-report, title={Report}}\n")

    def write(**change):
        briefing.ledger("statements", [STATEMENT | change])
        return briefing

    return write


def row(briefing) -> str:
    briefing.prose("# The work\n\n```{source-verdicts} paper\n```\n")
    found = briefing.build().soup("index.html").select_one("#statement-brief")
    return " ".join(found.find_parent("tr").get_text(" ").split())


def test_page_says_which_part_is_judged(stated):
    told = row(stated(verdict="confirmed", covers="that it cost something"))
    assert "Judged: that it cost something." in told


def test_page_tells_apart_what_was_said_and_what_is_so(stated):
    told = row(stated(verdict="confirmed", itself="unverifiable"))
    assert "confirmed (a person's verdict)" in told
    assert "Judged: whether it was said. Whether it is so: unverifiable." in told


def test_whole_statement_has_no_such_words(stated):
    assert "Judged:" not in row(stated())


def test_command_line_tells_the_same(stated, capsys, monkeypatch):
    briefing = stated(covers="that it cost something", itself="wrong")
    monkeypatch.chdir(briefing.root)
    assert main(["explain", "brief"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "judged Judged: that it cost something." in told
    assert "judged Judged: whether it was said. Whether it is so: wrong." in told


def test_answer_that_is_none_is_refused(stated):
    with pytest.raises(BelegtError, match="itself"):
        stated(itself="perhaps").load()


@pytest.mark.parametrize(
    ("quote", "reported"),
    [
        ("das Werk habe weniger als 1,6 Millionen Dollar gekostet", False),
        ("Nach eigenen Angaben schneller als alle", True),
        ("nach\neigenen Angaben schneller", True),
        ("laut Benchmark-Tests", True),
        ("lauter als alle", False),
        ("Analysten vermuten mehr", True),
        ("das beim Handel helfen soll", False),
        ("die es gegeben haben soll", True),
    ],
)
def test_reported_speech_needs_a_verdict_of_its_own(briefing, quote, reported):
    briefing.write("docs/references.bib", "@misc{annual-report, title={Report}}\n")
    briefing.add_seed("third", quote)
    statement = STATEMENT | {"source": "third", "quote": quote}
    briefing.ledger("statements", [statement])
    told = [str(fault) for fault in briefing.report().faults]
    assert any("reports what somebody says" in one for one in told) is reported
