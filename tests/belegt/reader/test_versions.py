"""A number without a unit that may be a version is refused; nothing is guessed."""

from __future__ import annotations

import pytest

from belegt import find_quantities


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Go to 7.2 once chapter 7 is read.", "7.2"),
        ("en", "The new release scored 4.6 here.", "4.6"),
        ("de", "Die Firmware nennt 4.6 hier.", "4.6"),
        ("fr", "Le pilote affiche 4.6 ici.", "4.6"),
    ],
)
def test_what_may_be_a_version_is_refused(language, text, words):
    (mention,) = find_quantities(text, language)
    assert (mention.text, mention.quantity) == (words, None)
    assert "version" in str(mention.unreadable)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("The new release scored 4.6 points.", "4.6 points"),
        ("The new release costs $4.60 here.", "4.60 USD"),
        ("The new release is 4.6 times faster.", "4.6 times"),
        ("The film scored 4.6 here.", "4.6"),
    ],
)
def test_unit_noun_or_other_words_leave_it_a_number(text, meaning):
    (mention,) = find_quantities(text, "en")
    assert str(mention.quantity) == meaning
