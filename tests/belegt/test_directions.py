"""Rise and fall: a change is told the same way in ledger, quote, gloss, explanation and prose."""

import pytest

from belegt.reader import Direction
from belegt.spans import Span
from belegt.verdict.directions import told_direction
from tests.belegt.example import FIGURES, MEASURES, PROSE

TOLD = {
    Direction.FALL: """It fell by [17 %].|A loss of [17 %].|[17 %] lower.
        |It shed [17 %] on Monday.|It was down [17 %].|[$600 billion] was wiped off its value.
        |It saved [17 %].|[17 %] less.|Nvidia, which had risen for months, fell [17 %].
        |It fell, on that Monday, by [17 %].|It lost, they say, about [17 %].
        |A drop of [17 %] followed.|Its value shrank [17 %].
        |Amazon rose and Nvidia lost [17 %].|[17 %] cheaper.|a saving of [17 %]|(−[17 %])
        |Its fall on 27 January 2025: [17 %].|It rose by [−17 %].|A change of [−17 %].""",
    Direction.RISE: """It rose by [17 %].|A gain of [17 %].|[17 %] higher.
        |It added [17 %] on Monday.|It was up [17 %].|An increase of [17 %].|It surged [17 %].
        |Shares gained [17 %].|Nvidia, which had fallen for months, rose [17 %].
        |[17 %] was gained.|It fell by [−17 %].|It lost [minus 17 %].
        |[17 %] more.|It rose, on that Monday, by [17 %].|(+[17 %])""",
    None: """It rounds [17 %] up.|It was [17 %].|They put it at [17 %].
        |The figure is [17 %], no more.
        |While Amazon rose and Nvidia fell, it was, they say, [17 %].""",
}
GERMAN = {
    Direction.FALL: """Sie fiel um [17 Prozent].|Ein Minus von [17 Prozent].
        |Sie nahm um [17 Prozent] ab.|[17 Prozent] weniger.|Sie ist um [17 Prozent] gefallen.
        |Der Verlust betrug [17 Prozent].""",
    Direction.RISE: """Sie stieg um [17 Prozent].|Ein Anstieg von [17 Prozent].
        |Sie legte um [17 Prozent] zu.|[17 Prozent] mehr.|Sie ist um [17 Prozent] gestiegen.
        |Ein Plus von [17 Prozent].""",
    None: "Es sind [17 Prozent].|Sie rechnet mit [17 Prozent].",
}
FRENCH = {
    Direction.FALL: "Elle a perdu [17 %].|Une baisse de [17 %].|Elle recule de [17 %].",
    Direction.RISE: "Elle a gagné [17 %].|Une hausse de [17 %].|Elle progresse de [17 %].",
    None: "Elle est de [17 %].",
}
EVERY = [
    (language, way, " ".join(sentence.split()))
    for language, table in (("en", TOLD), ("de", GERMAN), ("fr", FRENCH))
    for way, sentences in table.items()
    for sentence in sentences.split("|")
]


@pytest.mark.parametrize(("language", "way", "sentence"), EVERY)
def test_word_of_change_nearest_to_a_number_tells_its_direction(language, way, sentence):
    head, number, tail = sentence.replace("[", "]").split("]")
    span = Span(len(head), len(head) + len(number))
    assert told_direction(head + number + tail, span, language) is way


def faults(briefing, sentence: str, **change: object) -> list[str]:
    figures = [one | change if one["id"] == "fall" else one for one in FIGURES]
    briefing.ledger("figures", figures)
    briefing.prose(f"{PROSE}\n{sentence}\n")
    return [str(fault) for fault in briefing.report().faults]


@pytest.mark.parametrize(
    "sentence",
    [
        "The share lost {cited}`17 % <fall>`.",
        "It was {cited}`17 % <fall>`.",
        "The share: {cited}`−17 % <fall>`.",
        "It was {cited}`17 % <fall>` lower, and {cited}`17 % <fall>` less.",
    ],
)
def test_change_that_is_told_as_the_quote_tells_it_passes(briefing, sentence):
    assert faults(briefing, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The share gained {cited}`17 % <fall>`.",
        "It *rose*, on\nthat day, by {cited}`17 % <fall>`.",
        "It was {cited}`17 % <fall>` higher.",
        "A rise of {cited}`17 % <fall>`.",
        "It cost {cited}`17 % <fall>` more.",
    ],
)
def test_change_that_is_told_the_other_way_round_is_told(briefing, sentence):
    (told,) = faults(briefing, sentence)
    assert "fall: “17 %” is told as a rise" in told
    assert "expected: a fall, as the entry is one" in told


def test_direction_that_the_quote_contradicts_is_told(briefing):
    told = "\n".join(faults(briefing, "", direction="rise"))
    assert "docs/ledger/figures.yaml:23: fall: “17 Prozent” is told as a fall" in told


def test_gloss_that_turns_a_fall_is_told(briefing):
    (told,) = faults(briefing, "", gloss="the share price rose by 17 percent")
    assert "“the share price rose by 17 percent” is told as a rise" in told


def test_comparison_needs_an_entry_that_is_a_change(briefing):
    (told,) = faults(briefing, "It cost {cited}`about $6 million <cost>` less.")
    assert "“less” beside “about $6 million” changes what it says" in told
    assert "type the entry's `direction`" in told


def test_measure_of_falls_that_asks_for_a_rise_is_told(briefing):
    measures = [
        one | {"question": "How far did it rise?"} if one["id"] == "fall" else one
        for one in MEASURES
    ]
    briefing.ledger("measures", measures)
    (fault,) = faults(briefing, "")
    assert "“How far did it rise?” is told as a rise" in fault


@pytest.mark.parametrize(
    ("title", "row"), [("The share rose", "Share"), ("Chart", "Gain of share")]
)
def test_label_of_a_chart_that_turns_a_fall_is_told(briefing, title, row):
    chart = f"```{{chart}} {title}\n{row} | fall\n```"
    told = "\n".join(faults(briefing, chart))
    assert f"“{title if 'rose' in title else row}” is told as a rise" in told


@pytest.mark.parametrize(
    "sentence",
    [
        "It fell to {cited}`17 % <fall>`.",
        "It fell to just {cited}`17 % <fall>`.",
        "It sank on Monday from {cited}`17 % <fall>`.",
    ],
)
def test_change_that_is_told_as_what_it_came_to_is_refused(briefing, sentence):
    assert any("is told as what it came to" in one for one in faults(briefing, sentence))


def test_change_whose_gloss_tells_what_it_came_to_is_refused(briefing):
    (fault,) = faults(briefing, "", gloss="fell to 17 percent")
    assert "figures.yaml" in fault
    assert "is told as what it came to" in fault


def test_to_before_a_number_without_a_verb_of_change_passes(briefing):
    assert faults(briefing, "They come to the {cited}`17 % <fall>` by reckoning.") == []
