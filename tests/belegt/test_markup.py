"""What looks like markup is told from prose."""

import pytest

from belegt.markup import markup_of
from tests.belegt.example import OTHER, TEXT


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It cost <b>$5</b> million.", "HTML"),
        ("<!DOCTYPE html>\nIt cost 5.", "HTML"),
        ("It cost 5.<br>Or 6.", "HTML"),
        ("land;jahr;wert\nDE;2024;5\nFR;2024;6\n", "a table"),
        ("land\twert\nDE\t5\nFR\t6\n", "a table"),
        ("country,year,value\nDE,2024,5\nFR,2024,6\n", "a table"),
        ("From: a@example.org\nTo: b@example.org\nSubject: 5 million\n\nHello", "an e-mail"),
    ],
)
def test_markup_is_called_by_its_kind(text, kind):
    assert str(markup_of(text)) == kind


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        OTHER,
        "Where 3 < 5 and 7 > 6, all is well.",
        "Sie stieg um 5,6 Prozent.\nEr fiel um 1,3 Prozent.\nEs blieb bei 2,4 Prozent.",
        "One, two, three.\nFour, five, six.\nSeven, eight, nine.",
        "To: be or not.\n\nFrom: here on.",
        "",
    ],
)
def test_prose_is_none(text):
    assert markup_of(text) is None
