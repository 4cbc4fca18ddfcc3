"""Numbers without a source: each is registered with its reason, and stands where it says."""

import pytest

from tests.belegt.example import PLAIN, PROSE


def faults(briefing, *entries: dict[str, object], prose: str = "") -> str:
    briefing.prose(PROSE + prose)
    briefing.ledger("plain", [*PLAIN, *entries])
    return "\n".join(map(str, briefing.report().faults))


ENTRY = {"words": "3", "page": "index.md", "reason": "Counted here."}
THREE = "\nIn {plain}`3` ways.\n"


def test_registered_number_needs_no_source(briefing):
    assert faults(briefing, ENTRY, prose=THREE) == ""


def test_number_that_is_not_registered_is_told_with_the_entry_to_add(briefing):
    told = faults(briefing, prose=THREE)
    assert "docs/index.md:8: “3” is marked as needing no source" in told
    assert "add: {words: 3, page: index.md, reason: …}" in told


@pytest.mark.parametrize("change", [{"words": "4"}, {"page": "evidence.md"}])
def test_entry_of_other_words_or_of_another_page_does_not_count(briefing, change):
    told = faults(briefing, ENTRY | change, prose=THREE)
    assert "“3” is marked as needing no source" in told
    assert "is registered, and stands 0 times" in told


def test_entry_counts_as_often_as_it_says(briefing):
    assert "marked as needing no source" in faults(briefing, ENTRY, prose=THREE * 2)
    assert faults(briefing, ENTRY | {"times": 2}, prose=THREE * 2) == ""
    assert faults(briefing, ENTRY, dict(ENTRY), prose=THREE * 2) == ""
    told = faults(briefing, ENTRY | {"times": 3}, prose=THREE * 2)
    assert "“3” is registered, and stands 2 times in index.md" in told


def test_entry_that_nothing_uses_is_told(briefing):
    assert "“3” is registered, and stands 0 times in index.md" in faults(briefing, ENTRY)


def test_two_entries_for_one_place_are_told(briefing):
    assert "and stands 1 time in index.md" in faults(briefing, ENTRY, dict(ENTRY), prose=THREE)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("$3 million", "an amount of money"),
        ("3 %", "a share in percent"),
        ("27 January 2025", "a date"),
        ("3 bytes per token", "a rate"),
    ],
)
def test_what_has_a_source_cannot_be_registered(briefing, words, told):
    prose = f"\nSo {{plain}}`{words}` it is.\n"
    assert f"“{words}” is {told}" in faults(briefing, ENTRY | {"words": words}, prose=prose)


@pytest.mark.parametrize("times", ["0", "-1", "two", "1.5"])
def test_times_is_a_whole_number(briefing, times):
    briefing.ledger("plain", [PLAIN[0] | {"times": times}])
    with pytest.raises(Exception, match="a whole number, 1 or more"):
        briefing.load()


def test_number_that_is_counted_from_the_ledger_needs_no_entry(briefing):
    briefing.prose(PROSE + "\nThere are {tally}`claims` claims.\n")
    assert briefing.build().warnings == ""
