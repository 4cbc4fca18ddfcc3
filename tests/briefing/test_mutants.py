"""The changes that prove the checks: what is drawn, and when one counts as noticed."""

from random import Random

from checks.mutants.change import Change, Project, drawn
from checks.mutants.kinds import ALL
from checks.mutants.limits import reasons, unexplained
from checks.mutants.pages import of_page
from checks.mutants.regions import of_yaml
from checks.mutants.table import Row
from checks.mutants.together import apart
from checks.mutants.trial import Outcome, Result, names

from belegt.errors import Fault, Place

PAGE = "# Rise of R1\n\nIt fell by {cited}`17 % <fall>`, says `code`.\n"
LEDGER = "- id: fall\n  value: 17\n  quote: um 17 Prozent\n"


def project(file: str, text: str, regions) -> Project:
    places: dict[str, tuple] = {}
    for region in regions:
        places[region.place] = (*places.get(region.place, ()), region)
    return Project({file: text}, places)


def kind(name: str):
    return next(one for one in ALL if one.name == name)


def test_kinds_have_names_of_their_own():
    assert len({one.name for one in ALL}) == len(ALL) > 80


def test_digit_of_cited_words_is_changed_and_no_other():
    page = project("index.md", PAGE, of_page("index.md", PAGE))
    for change in drawn(kind("a digit changed"), page, "cited words", Random(1), 9):  # noqa: S311
        changed = change.of(PAGE)
        assert changed != PAGE
        assert "`17 %" not in changed
        assert len(changed) == len(PAGE)
        assert changed.startswith("# Rise of R1\n")


def test_no_change_is_drawn_twice():
    ledger = project("figures.yaml", LEDGER, of_yaml("figures.yaml", LEDGER, "figures"))
    found = drawn(kind("a digit changed"), ledger, "figures: value", Random(1), 99)  # noqa: S311
    drawn_edits = [change.edits for change in found]
    assert len(drawn_edits) == len(set(drawn_edits)) > 1


def test_message_counts_only_where_it_leads_to_the_change():
    change = Change("", "", "index.md", ((0, 1, "x"),), ("fall",), (3, 4))
    assert names(Fault("found", "expected", Place("index.md", 4)), change)
    assert names(Fault("found", "expected", Place("figures.yaml", 9, "fall")), change)
    assert not names(Fault("found", "expected", Place("index.md", 5)), change)
    assert not names(Fault("found", "expected", Place("other.md", 3)), change)


def test_changes_that_are_made_at_once_are_those_noticed_alone_and_apart():
    def result(start: int, line: int, new: str, outcome: Outcome) -> Result:
        return Result(Change("", "", "a.md", ((start, start, new),), (), (line, line)), outcome, "")

    results = [
        result(0, 1, "x", Outcome.NAMED),
        result(2, 1, "y", Outcome.NAMED),
        result(4, 3, "z", Outcome.NAMED),
        result(6, 5, "\n", Outcome.NAMED),
        result(8, 7, "w", Outcome.PASSED),
    ]
    chosen = list(apart(results, Project({"a.md": PAGE}), Random(1)))  # noqa: S311
    assert sorted(change.lines for change in chosen) == [(1, 1), (3, 3)]


def test_each_kind_of_which_some_pass_has_a_reason():
    rows = [Row("a digit changed", "prose", 9, 8), Row("a digit added", "prose", 9, 9)]
    assert unexplained(rows, {}) == ["a digit changed"]
    assert unexplained(rows, {"a digit changed": "It is a name."}) == []
    assert unexplained([], {"no kind": "It is a name."}) == ["no kind"]


def test_reasons_that_are_told_are_of_kinds_that_there_are():
    assert unexplained([], reasons()) == []
