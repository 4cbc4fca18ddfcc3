"""Which way an amount has changed, as the words around it tell, and only as they tell."""

from __future__ import annotations

import pytest

from belegt.reader import Direction, find_quantities, iter_quantities

RISE, FALL = Direction.RISE, Direction.FALL


def directions(text: str, language: str) -> list[Direction | None]:
    return [mention.direction for mention in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The share fell $3 to $120.", [FALL, FALL]),
        ("en", "Users rose from 4 to 19 million.", [RISE, RISE]),
        ("en", "Revenue was up 5 % to $3bn.", [RISE, RISE]),
        ("en", "A 5 percent drop followed a gain of 3 percent.", [FALL, RISE]),
        ("en", "Losses rose 5 percent.", [RISE]),
        ("en", "Sales rose sharply in the spring by 5 percent.", [RISE]),
        ("en", "Shares closed 3 percent lower.", [FALL]),
        ("de", "Der Kurs fiel um 17 Prozent.", [FALL]),
        ("de", "Der Kurs ist um 3 auf 5 Prozent gestiegen.", [RISE, RISE]),
        ("de", "Der Umsatz ging um 3 Prozent auf 5 Millionen Euro zurück.", [FALL, FALL]),
        ("de", "Es gab ein Plus von 3 Prozent und ein Minus von 2 Prozent.", [RISE, FALL]),
        ("de", "Nvidia hat 600 Milliarden Dollar verloren.", [FALL]),
        ("fr", "L'action a reculé de 3 % à 120 euros.", [FALL, FALL]),
        ("fr", "Le chiffre est en hausse de 3 %.", [RISE]),
    ],
)
def test_verbs_and_nouns_tell_the_direction(
    language: str, text: str, told: list[Direction | None]
) -> None:
    assert directions(text, language) == told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It costs 5 dollars."),
        ("en", "Sales did not rise by 5 percent."),
        ("en", "Sales didn't fall 5 percent."),
        ("en", "Instead of falling 3 percent, it stayed."),
        ("en", "An increase in losses of 5 percent followed."),
        ("en", "Sales rose, and 5 percent of the staff left."),
        ("en", "The firm raised 5 million dollars."),
        ("en", "They made up 5 percent of the vote."),
        ("en", "Prices went from 5 to 3 percent."),
        ("en", "It fell over 12 months."),
        ("en", "Growth was -5 percent."),
        ("de", "Der Kurs ist nicht um 17 Prozent gefallen."),
        ("de", "Bei 3 Prozent sank die Zahl."),
        ("de", "Der Anstieg der Verluste um 3 Prozent ist klein."),
        ("fr", "L'action n'a pas reculé de 3 %."),
        ("fr", "Le taux est passé de 3 à 5 %."),
        ("fr", "Il gagne 3 000 euros."),
    ],
)
def test_what_is_denied_or_not_surely_told_has_none(language: str, text: str) -> None:
    assert set(directions(text, language)) == {None}


def test_a_text_in_pieces_tells_the_same_directions() -> None:
    text = "Der Umsatz ging um 3 Prozent auf 5 Millionen Euro zurück. " * 3000
    pieces = [text[start : start + 997] for start in range(0, len(text), 997)]
    assert list(iter_quantities(pieces, "de")) == find_quantities(text, "de")


def test_the_direction_is_part_of_what_is_printed_as_json() -> None:
    fell, costs = find_quantities("It fell 5 percent. It costs 3 euros.", "en")
    assert fell.as_json()["direction"] == "fall"
    assert costs.as_json()["direction"] is None
