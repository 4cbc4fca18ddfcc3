"""Sentences are worded where they are shown, and fall back to English."""

from __future__ import annotations

import pytest

from belegt import messages
from belegt.errors import Fault, Place
from belegt.messages import listing, message, plural


class Catalogue:
    """Stands for a language that turns sentences round."""

    def __init__(self, known: dict[str, str]) -> None:
        self.known = known

    def gettext(self, text: str) -> str:
        return self.known.get(text, text)

    def ngettext(self, one: str, several: str, count: int) -> str:
        return self.gettext(one if count == 1 else several)


@pytest.fixture
def turned(monkeypatch):
    known = {
        "{one} before {other}": "{other} nach {one}",
        "{before} and {last}": "{before} und {last}",
        "{count} figure": "{count} Angabe",
        "{count} figures": "{count} Angaben",
        "  expected: {expected}": "  erwartet: {expected}",
        "broken {field}": "kaputt {other}",
        "open {field}": "offen {field",
    }
    monkeypatch.setattr(messages, "catalogue_of", lambda _language: Catalogue(known))


def test_message_without_a_catalogue_is_english():
    assert message("{one} before {other}", one="a", other="b").worded("de-AT") == "a before b"


def test_translation_orders_the_values_anew(turned):
    assert message("{one} before {other}", one="a", other="b").worded("de") == "b nach a"


def test_values_are_worded_with_their_message(turned):
    inner = listing(["a", "b", "c"])
    assert message("{one} before {other}", one=inner, other="d").worded("de") == "d nach a, b und c"


def test_count_chooses_the_form(turned):
    words = [plural("{count} figure", "{count} figures", n).worded("de") for n in (1, 2)]
    assert words == ["1 Angabe", "2 Angaben"]


@pytest.mark.parametrize("template", ["broken {field}", "open {field}"])
def test_broken_translation_falls_back_to_english(turned, template):
    assert message(template, field="x").worded("de") == template.format(field="x")


def test_values_are_no_templates(turned):
    assert str(message("{field}", field="{x} {0}")) == "{x} {0}"


def test_fault_is_worded_as_a_whole(turned):
    fault = Fault("x", message("{one} before {other}", one="a", other="b"), Place("f.md", 3))
    assert fault.worded("de") == "f.md:3: x\n  erwartet: b nach a"


@pytest.mark.parametrize(
    ("items", "told"),
    [
        (["V3", "R1"], "V3 and R1"),
        (["V3", "DeepSeek, model not named", "R1"], "“V3”, “DeepSeek, model not named” and “R1”"),
        (["The Times; London", "News"], "“The Times; London” and “News”"),
        (["design and writing", "print"], "“design and writing” and “print”"),
        (["DeepSeek, model not named"], "DeepSeek, model not named"),
        (["“a, b”", "“c”"], "“a, b” and “c”"),
        (["5,000", "6,000"], "5,000 and 6,000"),
        ([], ""),
    ],
)
def test_things_of_a_list_stay_apart_whatever_stands_in_them(items, told):
    assert listing(items).worded("en") == told
