"""Page, export, terminal and ``sphinx-build -W`` tell the same of a broken briefing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from belegt.cli import main
from belegt.verdict import RULES
from tests.belegt import miniature
from tests.belegt.broken import JUDGED, UNREADABLE, lines_of
from tests.belegt.conftest import build

COLOUR_RE = re.compile(r"\x1b\[[\d;]*m")
WARNING_RE = re.compile(
    r"^(?P<file>[^:]+):(?P<line>\d*): WARNING: (?P<text>.*) \[belegt\.(?P<rule>[\w-]+)\]$"
)

FIRST_ROW = "docs/index.md", 5
"""All that Sphinx knows of a cell is where its table begins, which the command line tells finer."""

EXAMPLES = {f"rule, {rule.id}": (rule.bad, [rule.id]) for rule in RULES}
ALL = JUDGED | EXAMPLES


@pytest.fixture
def checked(tmp_path, capsys):
    """Write a briefing and check it on the command line; return the exit code, and what is told."""

    def check(lines) -> tuple[int, str, str]:
        miniature.write(tmp_path, lines)
        code = main(["check", "--format", "json", "--root", str(tmp_path)])
        return code, *capsys.readouterr()

    return check


def warned(text: str, root: Path) -> list[tuple[str, int, str, str]]:
    """Return file, line, rule and words of each warning; all of them must be of rules."""
    found = []
    for line in COLOUR_RE.sub("", text).splitlines():
        match = WARNING_RE.match(line)
        assert match, line
        file = Path(match["file"]).relative_to(root).as_posix()
        found.append((file, int(match["line"] or 0), match["rule"], match["text"]))
    return found


def test_smallest_briefing_breaks_nothing(checked, tmp_path):
    code, out, _ = checked([])
    assert (code, json.loads(out)["faults"]) == (0, [])
    built = build(tmp_path, fatal=True)
    assert (built.warnings, built.app.statuscode) == ("", 0)


@pytest.mark.parametrize(("lines", "rules"), ALL.values(), ids=ALL)
def test_all_tell_the_same_faults_and_answers(checked, tmp_path, lines, rules):
    code, out, _ = checked(lines)
    told = json.loads(out)
    built = build(tmp_path, fatal=True)

    assert sorted(fault["rule"] for fault in told["faults"]) == rules
    assert code == built.app.statuscode == 1
    places = [(fault["file"], fault["line"] or 0) for fault in told["faults"]]
    if "|---|" in str(lines):
        places = [FIRST_ROW]
    assert warned(built.warnings, tmp_path) == [
        (*place, fault["rule"], sentence(fault))
        for place, fault in zip(places, told["faults"], strict=True)
    ]

    exported = json.loads((built.out / "ledger.json").read_text("utf-8"))["entries"]
    shown = built.soup("evidence.html")
    for figure in told["figures"]:
        entry = next(one for one in exported if one["id"] == figure["id"])
        for question in ("quoted", "agreed", "borne_out"):
            assert entry[question] == figure[question]
        box = " ".join(shown.select_one(f"#figure-{figure['id']}").get_text().split())
        for question in ("quoted", "agreed"):
            answer = figure[question]
            assert f"{answer['answer']} — {answer['reason']}".replace("\xa0", " ") in box
        cited = [one["words"] for one in figure["citations"]]
        assert [one["words"] for one in entry["cited_in"]] == cited


def sentence(fault: dict[str, str]) -> str:
    """Return the words of a fault in a warning."""
    name = f"{fault['name']}: " if fault["name"] else ""
    return f"{name}{fault['found']}; expected: {fault['expected']}; to do: {fault['remedy']}"


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_ends_both_with_the_same_words(checked, tmp_path, text):
    code, out, err = checked(lines_of(text))
    assert (code, out) == (1, "")
    with pytest.raises(SystemExit) as stopped:
        build(tmp_path)
    assert stopped.value.code == 2
    assert err.strip()


def test_there_are_many_kinds():
    assert len(ALL) + len(UNREADABLE) > 70
    assert {rule for _, rules in ALL.values() for rule in rules} == {rule.id for rule in RULES}
