"""A person overrules what the machine reads: with a reason, and only where there is need."""

import json

import pytest

from belegt.answers import Quoted
from belegt.cli import main
from belegt.errors import BelegtError
from belegt.ledger.reading import reading_of
from belegt.quantity import Bound, PartialDate, from_digits
from belegt.reader import holds_number
from belegt.verdict import Exhibits
from tests.belegt.example import EVIDENCE, FIGURES, LISTED, MEASURES, PROSE, TEXT

BECAUSE = "“etwa” limits something else here"
READ = {
    "bound": "exactly",
    "read_as": "6e6 USD",
    "because": BECAUSE,
    "gloss": "the work cost six million dollars, for instance",
}
"""The hedge of the figure *cost* is overruled."""


def faults(briefing) -> str:
    return "\n".join(map(str, briefing.report().faults))


def refusals(briefing) -> str:
    with pytest.raises(BelegtError) as caught:
        briefing.load()
    return str(caught.value)


def overrule_hedge(briefing) -> None:
    briefing.figure("cost", **READ)
    briefing.prose(PROSE.replace("about $6 million", "$6 million"))


def unread(briefing, number: str = "400", **changes: object) -> None:
    """Add a number that the machine takes for a name, and a figure that reads it."""
    briefing.add_seed("paper", f"{TEXT}\n\nZur Halle A{number} kamen viele.", "2025-01")
    figure = FIGURES[2] | {
        "id": "guests",
        "measure": "guests",
        "value": "400",
        "unit": "count",
        "quote": "Zur Halle A400 kamen viele.",
        "gloss": "400 came to hall A.",
        "words": "400",
        "read_as": "400 count",
        "because": "The A belongs to the hall.",
    }
    figure = {key: value for key, value in (figure | changes).items() if value is not None}
    guests = MEASURES[1] | {"id": "guests", "unit": "count"}
    briefing.ledger("figures", [*FIGURES, figure])
    briefing.ledger("measures", [*MEASURES, guests])
    briefing.prose(PROSE + "\n{cited}`400 <guests>` came.\n")


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("1004 count", from_digits("1004", unit="count")),
        ("5.6e6 USD", from_digits("5.6e6", unit="USD")),
        ("less than 1.6e6 USD", from_digits("1.6e6", unit="USD", bound=Bound.LESS_THAN)),
        ("about  5 percentage point", from_digits("5", unit="percentage point", bound=Bound.ABOUT)),
        ("2 USD/million tokens", from_digits("2", unit="USD/million tokens")),
        ("2025-01-27 date", PartialDate(2025, 1, 27)),
        ("2025 date", PartialDate(2025)),
    ],
)
def test_reading_is_typed_in_one_line(text, quantity):
    assert reading_of(text) == quantity


def test_reading_of_a_range_tells_its_bound_by_itself():
    reading = reading_of("1.1e6..1.3e6 count")
    assert (reading.number, reading.upper, reading.bound) == (1_100_000, 1_300_000, Bound.BETWEEN)


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("1004", "write the unit behind it: `1004 count`"),
        ("1,5 USD", "write the decimal point: 1.5"),
        ("5 dolars", "a known unit"),
        ("less than 1..2 USD", "bound: between with a range"),
        ("between 5 USD", "bound: between with a range"),
        ("2025-01-27 USD", "use unit: date with dates alone"),
        ("roughly 5 USD", "a number, range or date"),
    ],
)
def test_reading_that_means_nothing_is_refused_in_its_line(briefing, reading, expected):
    briefing.figure("cost", read_as=reading, because=BECAUSE)
    text = refusals(briefing)
    lines = (briefing.docs / "ledger/figures.yaml").read_text("utf-8").splitlines()
    line = next(number for number, one in enumerate(lines, 1) if "read_as:" in one)
    assert text.startswith(f"docs/ledger/figures.yaml:{line}: cost: read_as: ")
    assert expected in text


def test_reading_needs_its_reason_and_a_reason_its_reading(briefing):
    briefing.figure("cost", read_as="6e6 USD")
    assert "cost: no 'because'" in refusals(briefing)
    briefing.figure("cost", because=BECAUSE)
    assert "add `read_as:`, or remove the line" in refusals(briefing)


def test_hedge_is_overruled_and_the_verdict_says_by_whom_and_why(briefing):
    overrule_hedge(briefing)
    report = briefing.report()
    assert report.faults == ()
    verdict = report.figures["cost"].attestation.verdict
    assert verdict.answer is Quoted.SUPPORTED
    assert f"A person reads “etwa sechs Millionen Dollar” as $6 million: {BECAUSE}" in verdict.why()
    assert "(the machine reads “etwa sechs Millionen Dollar” as about $6 million)" in verdict.why()


def test_typed_value_is_still_held_against_the_persons_reading(briefing):
    overrule_hedge(briefing)
    briefing.figure("cost", **READ | {"value": "7e6"})
    assert "6000000, as a person reads “etwa sechs Millionen Dollar” in paper" in faults(briefing)


def test_prose_is_held_against_the_persons_reading(briefing):
    overrule_hedge(briefing)
    briefing.prose(PROSE)
    assert "“about $6 million” says about, the source exactly" in faults(briefing)


def test_reading_that_is_the_machines_is_needless(briefing):
    briefing.figure("cost", read_as="about 6e6 USD", because=BECAUSE)
    assert "“etwa sechs Millionen Dollar” as the machine reads it" in faults(briefing)
    assert "remove `read_as:` and `because:`" in faults(briefing)


def test_count_is_the_machines_whatever_its_noun(briefing):
    briefing.ledger("listed", [LISTED[0] | {"read_as": "2000 count", "because": "It is."}])
    assert "“2.000 GPUs” as the machine reads it" in faults(briefing)


def test_date_is_the_machines_with_the_year_of_its_source(briefing):
    briefing.figure("day", read_as="2025-01-27 date", because="It is.")
    assert "“27. Januar” as the machine reads it" in faults(briefing)


def test_unit_that_the_machine_does_not_see_is_told_by_a_person(briefing):
    briefing.ledger("listed", [LISTED[0] | {"read_as": "2000 EUR", "because": "GPUs are money."}])
    assert briefing.report().faults == ()


def test_digits_that_the_machine_passes_over_are_read_at_their_words(briefing):
    unread(briefing)
    report = briefing.report()
    assert report.faults == ()
    reason = report.figures["guests"].attestation.verdict.why()
    assert "A person reads “400” as 400: The A belongs to the hall." in reason
    assert "(the machine reads no number there)" in reason


def test_words_tell_which_digits_of_a_quote_are_meant(briefing):
    unread(briefing, words=None)
    assert "a person's reading of something in “Zur Halle A400 kamen viele.”" in faults(briefing)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"words": "viele"}, "reading of “viele”, where no number stands"),
        ({"words": "40"}, "“40” cuts “400”"),
        ({"words": "A500"}, "the words “A500” stand 0 times in the quote"),
        ({"quote": "Zur Halle A500"}, "does not stand in paper"),
    ],
)
def test_reading_needs_a_number_in_its_place(briefing, change, expected):
    unread(briefing, **change)
    assert expected in faults(briefing)


@pytest.mark.parametrize(
    ("words", "language", "holds"),
    [
        ("A400", "de", True),
        ("½", "en", True),
        ("Zwölf", "de", True),
        ("ein Dutzend", "de", True),
        ("the two", "en", True),
        ("kleiner Einwand", "de", False),
        ("many often", "en", False),
    ],
)
def test_digits_and_number_words_are_places_of_a_number(words, language, holds):
    assert holds_number(words, language) is holds


def test_mention_is_accounted_for_when_all_its_digits_are_read_again(briefing):
    briefing.add_seed("paper", f"{TEXT}\n\nEs waren 60 bis 65 Prozent.", "2025-01")
    quote = {
        "source": "paper",
        "quote": "60 bis 65 Prozent",
        "reason": "No.",
        "because": "It is so.",
    }
    lower = quote | {"words": "60", "read_as": "60 percent"}
    briefing.ledger("listed", [*LISTED, lower])
    assert "“60 bis 65 Prozent” is passed over" in faults(briefing)
    briefing.ledger("listed", [*LISTED, lower, quote | {"words": "65", "read_as": "65 percent"}])
    assert briefing.report().faults == ()


def test_other_entries_of_the_same_words_have_the_persons_reading(briefing):
    overrule_hedge(briefing)
    twin = FIGURES[0] | {"id": "twin"}
    briefing.ledger("figures", [FIGURES[0] | READ, *FIGURES[1:], twin])
    assert "twin: the ledger says bound about" in faults(briefing)


def test_two_readings_of_the_same_words_are_a_fault(briefing):
    overrule_hedge(briefing)
    twin = FIGURES[0] | READ | {"id": "twin", "read_as": "7e6 USD", "value": "7e6"}
    briefing.ledger("figures", [FIGURES[0] | READ, *FIGURES[1:], twin])
    assert "twin: a person's reading of “etwa sechs Millionen Dollar”" in faults(briefing)
    assert "which another entry reads as $6 million" in faults(briefing)


def test_statement_may_hold_a_number_that_a_person_reads(briefing):
    unread(briefing)
    statement = {
        "id": "many",
        "source": "paper",
        "quote": "Zur Halle A400 kamen viele.",
        "words": "400",
        "gloss": "400 came to hall A.",
        "according_to": "the paper",
        "verdict": "confirmed",
        "right": "They did.",
        "works": [],
        "evidence": "primary",
        "read_as": "400 count",
        "because": "The A belongs to the hall.",
    }
    briefing.ledger("figures", FIGURES)
    briefing.ledger("measures", MEASURES)
    briefing.prose(PROSE)
    briefing.ledger("statements", [statement])
    briefing.write("docs/references.bib", "")
    assert briefing.report().faults == ()
    finding = Exhibits(briefing.load().judge)["many"].quotation.finding
    assert (finding.mention.text, finding.verdict.answer) == ("400", Quoted.SUPPORTED)
    assert finding.overruled.because == "The A belongs to the hall."
    assert "A person reads “400” as 400" in finding.verdict.why()
    briefing.ledger("statements", [statement | {"words": "viele"}])
    assert "many: a person's reading of “viele”" in faults(briefing)


def test_page_evidence_card_and_export_show_who_reads(briefing):
    overrule_hedge(briefing)
    briefing.write("docs/figures.md", "# Figures\n\n```{ledger-table}\n```\n")
    briefing.write("docs/evidence.md", EVIDENCE + "\n```{toctree}\nfigures\n```\n")
    built = briefing.build()
    assert built.warnings == ""
    text = built.soup("sources/paper.html")
    marks = text.select(".belegt-source-text .belegt-mention-overruled")
    assert [mark.get_text() for mark in marks] == ["etwa sechs Millionen Dollar"]
    assert f"A person reads “etwa sechs Millionen Dollar” as $6 million: {BECAUSE}" in str(
        marks[0].find_parent("a")["title"]
    )
    assert text.select(".belegt-legend-overruled")
    assert not built.soup("sources/other.html").select(".belegt-legend-overruled")
    evidence = built.soup("evidence.html").select_one("#figure-cost")
    assert BECAUSE in evidence.get_text()
    card = built.soup("index.html").select_one("#belegt-card-cost")
    assert BECAUSE in card.get_text()
    exported = json.loads((built.out / "ledger.json").read_text("utf-8"))
    entries = {entry["id"]: entry for entry in exported["entries"]}
    assert (entries["cost"]["read_as"], entries["cost"]["because"]) == ("6e6 USD", BECAUSE)
    assert entries["fall"]["read_as"] is None


def test_explain_tells_both_readings(briefing, capsys):
    overrule_hedge(briefing)
    assert main(["explain", "--root", str(briefing.root), "cost"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "a person reads “etwa sechs Millionen Dollar” as money: 6000000 USD" in told
    assert f"because {BECAUSE}" in told
    assert "machine reads “etwa sechs Millionen Dollar” as about $6 million" in told


def test_propose_has_nothing_to_say_of_what_a_person_reads(briefing, capsys):
    unread(briefing)
    assert main(["propose", "--root", str(briefing.root), "paper"]) == 0
    assert "id:" not in capsys.readouterr().out
