"""The judge: every digit, scale word, unit and hedge counts, in ledger, source and prose."""

import pytest

from belegt.verdict import Agreed, BorneOut, Quoted
from tests.belegt.example import FIGURES, LISTED, MEASURES, NAMES, PLAIN, PROSE, TEXT


def faults(briefing) -> str:
    return "\n".join(map(str, briefing.report().faults))


def test_a_true_briefing_has_no_fault(briefing):
    report = briefing.report()
    assert report.faults == ()
    assert {one.quoted.answer for one in report.figures.values()} == {Quoted.SUPPORTED}
    assert {one.borne_out.answer for one in report.figures.values()} == {BorneOut.NOT_YET_RECORDED}
    assert len(report.citations) == 4


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("about $6 million", Quoted.SUPPORTED),
        ("about six million dollars", Quoted.SUPPORTED),
        ("roughly 6 million US dollars", Quoted.SUPPORTED),
        ("$6 million", Quoted.MISREAD),  # hedge dropped
        ("less than $6 million", Quoted.MISREAD),  # another hedge
        ("about $7 million", Quoted.MISREAD),  # another digit
        ("about $6 billion", Quoted.MISREAD),  # another scale
        ("about €6 million", Quoted.MISREAD),  # another currency
        ("about $6.0 million", Quoted.OVERSTATED),
        ("about $6 million, 91:00", Quoted.UNREADABLE),  # digits that nobody reads
        ("a lot", Quoted.UNREADABLE),
        ("about $6 million and 17 %", Quoted.AMBIGUOUS),
    ],
)
def test_words_of_the_prose_are_held_against_the_source(briefing, words, answer):
    briefing.prose(PROSE.replace("about $6 million", words))
    report = briefing.report()
    assert report.figures["cost"].quoted.answer is answer
    assert bool(report.faults) is (answer is not Quoted.SUPPORTED)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("27 January 2025", Quoted.SUPPORTED),
        ("January 2025", Quoted.SUPPORTED),
        ("2025", Quoted.SUPPORTED),
        ("28 January 2025", Quoted.MISREAD),
        ("27 January 2024", Quoted.MISREAD),
    ],
)
def test_dates_may_tell_less_and_never_another_day(briefing, words, answer):
    briefing.prose(PROSE.replace("27 January 2025", words))
    assert briefing.report().figures["day"].quoted.answer is answer


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("less than $1.6 million", Quoted.SUPPORTED),
        ("less than $2 million", Quoted.SUPPORTED),  # less precise
        ("less than $9.6 million", Quoted.MISREAD),
        ("less than $1.60 million", Quoted.OVERSTATED),
        ("up to $1.6 million", Quoted.MISREAD),
    ],
)
def test_one_sided_bounds_keep_their_number(briefing, words, answer):
    briefing.prose(PROSE.replace("{cited}`other-cost`", f"{{cited}}`{words} <other-cost>`"))
    assert briefing.report().figures["other-cost"].quoted.answer is answer


def test_hedge_outside_the_role_changes_the_figure(briefing):
    briefing.prose(PROSE.replace("fell by {cited}`17 %", "fell by about {cited}`17 %"))
    assert "says about, the source exactly" in faults(briefing)


def test_figure_that_prints_itself_is_read_in_its_sentence(briefing):
    briefing.prose(PROSE.replace("by {cited}`17 % <fall>`", "by about {cited}`fall`"))
    assert "says about, the source exactly" in faults(briefing)


@pytest.mark.parametrize(
    ("change", "answer", "message"),
    [
        ({"value": "7e6"}, Quoted.MISREAD, "the ledger says value 7e6"),
        ({"value": "6e9"}, Quoted.MISREAD, "the ledger says value 6e9"),
        ({"bound": "exactly"}, Quoted.MISREAD, "the ledger says bound exactly"),
        (
            {"quote": "Das Werk kostete etwa sieben Millionen Dollar"},
            Quoted.NOT_FOUND,
            "nearest passage",
        ),
        ({"quote": "a"}, Quoted.AMBIGUOUS, "lengthen the quote"),
        ({"quote": "Das Werk"}, Quoted.UNREADABLE, "no quantity"),
        ({"quote": "sechs Millionen Dollar"}, Quoted.MISREAD, "cuts “etwa sechs Millionen Dollar”"),
        ({"quote": TEXT.split("\n", maxsplit=1)[0]}, Quoted.AMBIGUOUS, "2 quantities in the quote"),
        ({"words": "sieben"}, Quoted.AMBIGUOUS, "stand 0 times in the quote"),
    ],
)
def test_ledger_is_held_against_the_quote(briefing, change, answer, message):
    briefing.figure("cost", **change)
    report = briefing.report()
    assert report.figures["cost"].attestation.verdict.answer is answer
    assert message in faults(briefing)
    assert "docs/ledger/figures.yaml:1: cost" in faults(briefing)


def test_words_choose_among_the_quantities_of_a_quote(briefing):
    quote = TEXT.split("\n", maxsplit=1)[0]
    gloss = "The work cost about six million dollars, the firm said on Monday (27 January)."
    briefing.figure("cost", quote=quote, words="etwa sechs Millionen Dollar", gloss=gloss)
    assert briefing.report().faults == ()


def test_prefix_chooses_among_equal_passages(briefing):
    briefing.add_seed(
        "paper", TEXT + "\n\nJa. Das Werk kostete etwa sechs Millionen Dollar.", "2025-01"
    )
    briefing.ledger(
        "listed", [*LISTED, LISTED[0] | {"quote": FIGURES[0]["quote"], "prefix": "Ja. "}]
    )
    assert "stands 2 times in paper (lines 1 and 5)" in faults(briefing)
    briefing.figure("cost", suffix=", sagte")
    assert briefing.report().faults == ()


def test_figures_of_one_measure_disagree_in_value(briefing):
    report = briefing.report()
    assert report.figures["cost"].agreed.answer is Agreed.DISAGREES
    assert "The other" in report.figures["cost"].agreed.why()
    assert report.figures["fall"].agreed.answer is Agreed.ALONE


def test_disagreement_must_be_acknowledged(briefing):
    briefing.ledger("measures", [MEASURES[0] | {"disagreements": []}, *MEASURES[1:]])
    assert "cost and other-cost disagree in value, and the ledger does not say so" in faults(
        briefing
    )


def test_acknowledged_disagreement_must_be_one(briefing):
    briefing.add_seed("other", "Es habe etwa sechs Millionen Dollar gekostet.", "unknown")
    change = {"value": "6e6", "bound": "about", "quote": "etwa sechs Millionen Dollar gekostet"}
    briefing.figure("other-cost", **change)
    report = briefing.report()
    assert "are said to disagree in value, and do not" in "\n".join(map(str, report.faults))
    assert report.figures["cost"].agreed.answer is Agreed.AGREES


@pytest.mark.parametrize("about", ["subject", "scope"])
def test_differing_subject_or_scope_must_be_acknowledged(briefing, about):
    briefing.figure("other-cost", **{about: "something else"})
    assert f"the {about}s of the figures are" in faults(briefing)
    words = [next(one for one in FIGURES if one["id"] == "cost")[about], "something else"]
    extra = {"about": about, "among": words, "because": "They differ."}
    disagreements = [*MEASURES[0]["disagreements"], extra]
    briefing.ledger("measures", [MEASURES[0] | {"disagreements": disagreements}, *MEASURES[1:]])
    assert briefing.report().faults == ()


def test_number_without_a_role_is_named_with_its_line(briefing):
    briefing.prose(PROSE + "\nThis line is fine.\nBut 42 people came.\n")
    assert "docs/index.md:9: the number “42 people” has no role" in faults(briefing)


def test_plain_numbers_and_model_names_need_no_source(briefing):
    briefing.prose(PROSE + "\nR1, GPT-4 and Qwen 2.5 are {plain}`three` names.\n")
    briefing.ledger("plain", [*PLAIN, PLAIN[0] | {"words": "three"}])
    systems = ({"name": name, "kind": "system"} for name in ("R1", "GPT-4", "Qwen 2.5"))
    briefing.ledger("names", [*NAMES, *systems])
    assert briefing.report().faults == ()


def test_unknown_figure_is_named_with_the_nearest(briefing):
    briefing.prose(PROSE + "\n{cited}`17 % <fal>`\n")
    assert "docs/index.md:8: fal: unknown figure 'fal'" in faults(briefing)
    assert "did you mean 'fall'?" in faults(briefing)


def test_unused_figure_is_named(briefing):
    briefing.prose(PROSE.replace("{cited}`17 % <fall>`", "much"))
    assert "fall: a figure that no page cites" in faults(briefing)


def test_nothing_in_the_sources_is_passed_over(briefing):
    briefing.ledger("listed", [])
    assert "seeds/paper.txt:3: “2.000 GPUs” is passed over" in faults(briefing)


def test_mention_is_cited_or_listed_but_not_both(briefing):
    briefing.ledger("listed", [*LISTED, LISTED[0] | {"quote": "fiel um 17 Prozent"}])
    assert "the mention is listed, and stands in docs/ledger/figures.yaml" in faults(briefing)


def test_names_stand_in_their_sources_and_in_the_briefing(briefing):
    briefing.ledger("names", [*NAMES, {"name": "Acme", "kind": "company", "sources": ["paper"]}])
    assert "“Acme” does not stand in paper" in faults(briefing)
    assert "“Acme” is not in the briefing" in faults(briefing)


def test_name_with_a_reason_must_be_absent(briefing):
    briefing.prose(PROSE + "\nA GPU is a chip.\n")
    assert "has a reason for its absence, and is in the briefing" in faults(briefing)


def test_implied_unit_is_allowed_only_when_declared(briefing):
    text = TEXT + "\n\nDas kostete mehrere zehn Millionen."
    briefing.add_seed("paper", text, "2025-01")
    figure = FIGURES[0] | {
        "id": "vague",
        "measure": "vague",
        "value": "20e6..100e6",
        "bound": "between",
        "quote": "Das kostete mehrere zehn Millionen",
        "gloss": "It cost several tens of millions",
    }
    briefing.ledger("measures", [*MEASURES, MEASURES[0] | {"id": "vague", "disagreements": []}])
    briefing.prose(PROSE + "\nIt cost {cited}`several tens of millions <vague>`.\n")
    briefing.ledger("figures", [*FIGURES, figure])
    assert "the ledger says unit 'USD'" in faults(briefing)
    briefing.ledger("figures", [*FIGURES, figure | {"implied_unit": "true"}])
    assert briefing.report().faults == ()


DIGITS = [(n, d) for n, d in enumerate(TEXT) if d.isdigit()]


@pytest.mark.parametrize(("position", "digit"), DIGITS, ids=[f"{d}-at-{n}" for n, d in DIGITS])
def test_every_changed_digit_of_a_source_is_noticed(briefing, position, digit):
    changed = TEXT[:position] + str((int(digit) + 1) % 10) + TEXT[position + 1 :]
    briefing.add_seed("paper", changed, "2025-01")
    assert briefing.report().faults


@pytest.mark.parametrize(
    ("printed", "value", "unit", "words", "answer"),
    [
        ("1.200 Megawatt", "1.2", "gigawatt", "1.2 GW", Quoted.SUPPORTED),
        ("1.200 Megawatt", "1.2", "gigawatt", "1,200 megawatts", Quoted.SUPPORTED),
        ("1.200 Megawatt", "1.2", "gigawatt", "1.3 GW", Quoted.MISREAD),
        ("1.200 Megawatt", "1.2", "gigawatt", "1.2 MW", Quoted.MISREAD),
        ("1.200 Megawatt", "1200", "megawatt", "1.20 gigawatts", Quoted.SUPPORTED),
        ("1,2 Gigawatt", "1.2", "gigawatt", "1,200 megawatts", Quoted.OVERSTATED),
        ("100 Minuten", "100", "minute", "1.7 hours", Quoted.SUPPORTED),
        ("30 Kilowatt", "30", "kilowatt", "30 kWh", Quoted.MISREAD),
        ("33,3 Prozent", "33.3", "percent", "one third", Quoted.SUPPORTED),
        ("33,3 Prozent", "33.3", "percent", "a quarter", Quoted.MISREAD),
        ("ein Drittel", "33.3", "percent", "33 %", Quoted.SUPPORTED),
        ("ein Drittel", "33.3", "percent", "33.3 %", Quoted.OVERSTATED),
        ("ein Drittel", "33.3", "percent", "one third", Quoted.SUPPORTED),
        ("ein Drittel", "33.4", "percent", "33.4 %", Quoted.MISREAD),
        ("ein Drittel", "34.5", "percent", "34.5 %", Quoted.MISREAD),
        ("jedes fünfte Teil", "20.4", "percent", "20 %", Quoted.MISREAD),
        ("jedes fünfte Teil", "20", "percent", "20 %", Quoted.SUPPORTED),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "60 to 65 megawatts", Quoted.SUPPORTED),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "1 to 900 megawatts", Quoted.MISREAD),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "60 to 900 megawatts", Quoted.MISREAD),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "1 to 65 megawatts", Quoted.MISREAD),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "61 to 64 megawatts", Quoted.MISREAD),
        ("60 bis 65 Megawatt", "60..65", "megawatt", "60.0 to 65.0 megawatts", Quoted.OVERSTATED),
        ("60,1 bis 65,2 Megawatt", "60.1..65.2", "megawatt", "60 to 65 MW", Quoted.SUPPORTED),
        ("600 bis 650 Megawatt", "600..650", "megawatt", "0.60 to 0.65 GW", Quoted.SUPPORTED),
    ],
)
def test_prose_tells_the_same_quantity_in_any_unit_and_both_ends_of_a_range(
    briefing, printed, value, unit, words, answer
):
    briefing.add_seed("plant", f"Das Werk leistet {printed}.", "2025-01")
    briefing.ledger(
        "measures",
        [*MEASURES, {"id": "power", "label": "power", "question": "How much?", "unit": unit}],
    )
    entry = FIGURES[0] | {
        "id": "plant-power",
        "measure": "power",
        "source": "plant",
        "quote": f"Das Werk leistet {printed}",
        "value": value,
        "unit": unit,
        "bound": "between" if ".." in value else "exactly",
    }
    briefing.ledger("figures", [*FIGURES, entry])
    briefing.prose(PROSE + f"\nIt gives {{cited}}`{words} <plant-power>`.\n")
    assert briefing.report().figures["plant-power"].quoted.answer is answer


def test_a_source_in_a_unit_that_no_decimals_convert_is_typed_in_that_unit(briefing):
    briefing.add_seed("plant", "Es dauerte 100 Minuten.", "2025-01")
    briefing.ledger(
        "measures",
        [*MEASURES, {"id": "time", "label": "time", "question": "How long?", "unit": "hour"}],
    )
    entry = FIGURES[0] | {
        "id": "plant-time",
        "measure": "time",
        "source": "plant",
        "quote": "Es dauerte 100 Minuten",
        "value": "1.7",
        "unit": "hour",
        "bound": "exactly",
    }
    briefing.ledger("figures", [*FIGURES, entry])
    assert "unit 'minute'" in faults(briefing)


@pytest.mark.parametrize("quote", ["weniger als 1,6 Milionen Dollar gekostet", "Dollar ge"])
def test_wrong_quote_is_told_once(briefing, quote):
    briefing.figure("other-cost", quote=quote, borne_out="wrong")
    records = [
        {
            **{key: FIGURES[0][key] for key in ("measure", "subject", "scope", "unit")},
            "id": "on-record",
            "value": "6e6",
            "bound": "exactly",
            "work": "report",
            "where": "page 1",
            "seen": "stored document",
            "says": "It cost $6 million.",
        }
    ]
    briefing.ledger("records", records)
    briefing.write("docs/references.bib", "@misc{report,\n title = {Report}}\n")
    assert len(briefing.report().faults) == 1, faults(briefing)
