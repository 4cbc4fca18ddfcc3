"""Subjects: each from a list, and named by what attests its entry."""

import pytest

from belegt.ledger import Subject
from belegt.verdict.naming import read_names
from tests.belegt.example import FIGURES
from tests.belegt.test_borne import BIB, RECORD

SUBJECTS = [
    {"name": "the work", "told_as": ["Werk"]},
    {"name": "the share", "told_as": ["Aktienkurs"]},
    {"name": "the statement", "told_as": ["sagte"]},
]
COST, OTHER, FALL, DAY = FIGURES


@pytest.fixture
def listing(briefing):
    """Return the example with a list of its subjects."""
    briefing.ledger("subjects", SUBJECTS)
    return briefing


def faults(briefing) -> str:
    return "\n".join(map(str, briefing.report().faults))


def test_subjects_that_are_listed_and_named_are_no_fault(listing):
    assert faults(listing) == ""


def test_ledger_without_a_list_is_not_asked_for_one(briefing):
    briefing.ledger("figures", [COST | {"subject": "thework"}, OTHER, FALL, DAY])
    assert "subject" not in {fault.rule.partition("-")[0] for fault in briefing.report().faults}


@pytest.mark.parametrize("near", ["the works", "the wok", "The work"])
def test_near_miss_of_a_subject_is_told_with_the_nearest(listing, near):
    listing.ledger("figures", [COST, OTHER, FALL, DAY | {"subject": near}])
    assert f"day: the subject “{near}”" in faults(listing)
    assert "did you mean 'the work'?" in faults(listing)


def test_subject_of_another_entry_is_a_fault_though_it_is_listed(listing):
    listing.ledger("figures", [COST, OTHER, FALL | {"subject": "the statement"}, DAY])
    assert "fall: nothing beside it names “the statement”" in faults(listing)


def test_subject_may_be_named_in_the_sentence_before(listing):
    other = OTHER | {"id": "chips", "measure": "fall", "subject": "the share", "value": "2000"}
    other |= {"source": "paper", "quote": "nur 2.000 GPUs", "unit": "percent", "bound": "exactly"}
    listing.ledger("figures", [*FIGURES, other])
    assert "chips: nothing beside it names" not in faults(listing)


def test_subject_that_the_source_leaves_to_be_understood_is_named_by_the_note(listing):
    listing.ledger("subjects", [{"name": "the plant", "told_as": ["Anlage"]}, *SUBJECTS[1:]])
    plant = {"subject": "the plant", "implied_subject": "true"}
    listing.ledger("figures", [COST | plant, OTHER | plant, FALL, DAY])
    assert faults(listing).count("a note that does not name “the plant”") == 2
    note = {"note": "The plant is the firm's only work."}
    listing.ledger("figures", [COST | plant | note, OTHER | plant | note, FALL, DAY])
    assert faults(listing) == ""


def test_subject_that_is_named_is_not_implied(listing):
    listing.ledger("figures", [COST, OTHER, FALL | {"implied_subject": "true"}, DAY])
    assert "fall: `implied_subject:`, where “the share” is named" in faults(listing)


def test_subject_that_no_entry_has_is_told(listing):
    listing.ledger("subjects", [*SUBJECTS, {"name": "the moon"}])
    assert "“the moon” is a subject of no entry" in faults(listing)


@pytest.mark.parametrize(
    ("says", "named"),
    [
        ("The work cost 5.6 million dollars.", True),
        ("The share cost 5.6 million dollars.", False),
        ("The cost was 5.6 million dollars.", True),  # the measure's words name the work
    ],
)
def test_sentence_of_a_record_names_its_subject(listing, says, named):
    listing.write("docs/references.bib", BIB)
    listing.ledger("records", [RECORD | {"says": says}])
    assert ("nothing beside it names “the work”" not in faults(listing)) is named


def test_longest_name_is_the_one_that_is_named(listing):
    names = [{"name": "Acme", "kind": "system"}, {"name": "Acme-V3", "kind": "system"}]
    listing.ledger("names", names)
    listing.write("docs/references.bib", BIB)
    record = RECORD | {"says": "Acme-V3 cost 5.6 million dollars."}
    listing.ledger("records", [record | {"subject": "Acme-V3"}])
    assert "on-record: nothing" not in faults(listing)
    listing.ledger("records", [record | {"subject": "Acme"}])
    assert "on-record: nothing beside it names “Acme”" in faults(listing)


def test_subject_of_two_needs_both_in_the_sentence(listing):
    listing.ledger("subjects", [*SUBJECTS, {"name": "the work and the share"}])
    listing.write("docs/references.bib", BIB)
    both = RECORD | {"subject": "the work and the share"}
    listing.ledger("records", [both | {"says": "The work cost 5.6 million dollars."}])
    assert "nothing beside it names “the work and the share”" in faults(listing)
    listing.ledger("records", [both | {"says": "The work and the share cost 5.6 million dollars."}])
    assert "nothing beside it names" not in faults(listing)


@pytest.mark.parametrize("text", ["By the firm's stock", "The firm’s\nstock fell"])
def test_name_is_found_with_any_apostrophe_and_over_a_line(text):
    names = read_names((), (Subject(name="the firm's share", told_as=("the firm's stock",)),))
    assert names.told(text) == {"the firm's share"}
