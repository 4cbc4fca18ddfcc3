"""What is kept of one case is found in another just as if all of that were judged anew."""

from itertools import islice
from random import Random

import pytest
from checks.mutants.change import drawn
from checks.mutants.kinds import ALL
from checks.mutants.regions import read_project

from belegt.errors import BelegtError
from belegt.project import Layout, load_changed, load_project
from belegt.verdict import RULES, Case, faults
from belegt.verdict.kept import Kept
from belegt.verdict.rules import ON_PAGES
from belegt.verdict.rules.rule import Rule
from belegt.verdict.watched import Table, Whole, watched
from tests.belegt import miniature

FEW = 10
"""Changes of each briefing that are tried; `nox -s mutants` tries thousands of another."""


def changes(root, seed):
    """Return some changes of a project, each of another kind or in another place."""
    project, random = read_project(root), Random(seed)  # noqa: S311
    pairs = [(kind, place) for kind in ALL if kind.operator for place in dict.fromkeys(kind.places)]
    random.shuffle(pairs)
    found = (one for kind, place in pairs for one in drawn(kind, project, place, random, 1))
    return list(islice(found, FEW))


def told(find):
    """Return what is found, or told of files that cannot be read."""
    try:
        return [str(fault) for fault in find()]
    except BelegtError as error:
        return [str(fault) for fault in error.faults]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_whatever_is_changed_the_same_is_found_as_by_judging_all(rule, tmp_path):
    root, layout = tmp_path, Layout(tmp_path)
    miniature.write(root, rule.good)
    project = load_project(layout)
    kept, texts = Kept(project.case), read_project(root).texts
    assert kept.faults(project.case) == ()
    for change in changes(root, rule.id):
        text = change.of(texts[change.file])
        (root / change.file).write_text(text, "utf-8")

        def again(file=change.file, text=text):
            changed = load_changed(project, layout, file, text) or load_project(layout)
            return kept.faults(changed.case)

        anew = told(lambda: faults(load_project(layout).case))
        assert told(again) == anew, change.shown(texts[change.file])
        (root / change.file).write_text(texts[change.file], "utf-8")


@pytest.fixture
def case(tmp_path):
    miniature.write(tmp_path, ())
    return load_project(Layout(tmp_path)).case


@pytest.fixture
def counted(case, monkeypatch):
    """The rules that are applied, and to which pages."""
    told = []
    check = Rule.faults, Rule.faults_on_pages

    def spy(number):
        def found(rule, case):
            told.append((rule.id, *(document.file for document in case.documents)))
            return check[number](rule, case)

        return found

    kept = Kept(case)
    monkeypatch.setattr(Rule, "faults", spy(0))
    monkeypatch.setattr(Rule, "faults_on_pages", spy(1))
    return kept, told


def test_what_is_as_it_was_is_not_judged_again(case, counted):
    kept, told = counted
    kept.faults(case)
    assert told == []


def test_page_that_is_changed_is_judged_alone(tmp_path, counted, case):
    kept, told = counted
    (tmp_path / "docs/other.md").write_text("It fell by 18 percent.\n", "utf-8")
    found = kept.faults(load_project(Layout(tmp_path)).case)
    assert [fault.rule for fault in found] == ["number-has-role"]
    on_pages = [pages for rule, *pages in told if rule == "number-has-role"]
    assert on_pages == [["docs/other.md"]]
    assert "work-is-one" not in {rule for rule, *_ in told}


def test_rule_that_looks_at_pages_one_by_one_finds_there_what_it_finds_in_all(tmp_path):
    for number, rule in enumerate(rule for rule in RULES if rule.check in ON_PAGES):
        root = tmp_path / str(number)
        miniature.write(root, rule.bad)
        whole = load_project(Layout(root)).case
        apart = [
            fault
            for document in whole.documents
            for fault in rule.faults_on_pages(
                Case(
                    whole.judge,
                    (document,) if document in whole.prose else (),
                    whole.language,
                    beside=(document,) if document in whole.beside else (),
                )
            )
        ]
        assert apart == list(rule.faults(whole)), rule.id


def test_what_is_read_is_written_down(case):
    reads = {}
    seen = watched(case, reads)
    assert seen.judge.ledger.figures["fall"].entry.value == "17"
    assert seen.judge.ledger.records.get("none") is None
    assert list(seen.judge.ledger.measures) == ["fall"]
    assert seen.judge.witness("fall") == case.judge.witness("fall")
    assert {table.path: list(keys) for table, keys in reads.items()} == {
        "judge.ledger.figures": ["fall"],
        "judge.ledger.records": ["none"],
        "judge.ledger.measures": [Whole],
        "judge.witness": [("fall",)],
    }
    assert Table("judge.ledger.figures").of(case) is case.judge.ledger.figures


def test_what_a_judge_keeps_to_itself_cannot_be_read_unnoticed(case):
    with pytest.raises(AttributeError, match=r"judge\._held"):
        watched(case, {}).judge._held  # noqa: B018
