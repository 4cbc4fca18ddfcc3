"""What the scripts say is written here, in the language of the pages, and asked for by its key."""

from __future__ import annotations

import json
import re

import pytest

from belegt.sphinxext.web import STATIC, words

SCRIPTS = sorted(STATIC.glob("*.js"))


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_asks_for_words_that_there_are(path):
    asked = re.findall(r'belegt\.(?:say|parts)\(\s*"(\w+)"', path.read_text("utf-8"))
    assert set(asked) <= set(words.SAID)


def test_all_words_are_asked_for():
    text = "".join(path.read_text("utf-8") for path in SCRIPTS)
    found = {f"{kind}Found" for kind in ("figures", "statements", "pages", "places", "sentences")}
    for answer in ("supported", "contradicted", "absent", "unread"):
        found |= {f"{answer}Count", f"{answer}Here"}
    assert [key for key in words.SAID if f'"{key}"' not in text and key not in found] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_script_has_no_words_of_its_own(path):
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", path.read_text("utf-8"), flags=re.DOTALL)
    shown = r'(?:textContent = |placeholder: |"aria-label", |Error\(|label\.append\(\w+, )'
    assert re.findall(rf'{shown}["`][^"`]*[A-Za-z]{{2}}[^"`$]*["`]', text) == []


@pytest.mark.parametrize(
    ("key", "language", "worded"),
    [
        ("showAll", "en", "Show all {count}"),
        ("placesFound", "en", {"one": "{count} place", "other": "{count} places"}),
        ("holding", "xx", "{holding} of {count} checks hold"),
    ],
)
def test_fields_are_left_to_the_script(key, language, worded):
    assert words.said(words.SAID[key], language) == worded


def test_pages_carry_the_words_of_their_language(briefing):
    built = briefing.build()
    text = (built.out / "_static/belegt-words.js").read_text("utf-8")
    said = json.loads(text.partition("belegt.words=")[2].rstrip(";\n"))
    assert said == {key: words.said(one, "en") for key, one in words.SAID.items()}
