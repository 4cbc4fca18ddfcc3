"""A German and a French edition hold no English word that is not their author's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

import pytest
from babel.messages.pofile import read_po
from bs4 import BeautifulSoup

from belegt.messages import CATALOGUES as LOCALES
from tests.belegt.translated import EXTENSIONS, translate

SETTINGS = {"extensions": EXTENSIONS, "bibtex_bibfiles": ["references.bib"]}
SPOKEN = ("title", "alt", "aria-label", "placeholder")
ENDS = " .:;,()·—"
PAGES = ("index", "evidence", "figures", "find", "method", "sources/paper", "sources/other")


def english(language: str) -> list[re.Pattern[str]]:
    """Return what shows that a template was not translated, a pattern each."""
    with (LOCALES / language / "LC_MESSAGES/belegt.po").open("rb") as stream:
        catalogue = read_po(stream, locale=language)
    found = []
    for one in catalogue:
        templates = one.id if isinstance(one.id, tuple) else (one.id,)
        translated = one.string if isinstance(one.string, tuple) else (one.string,)
        for template in set(templates) - set(translated):
            parts = [(text, name) for text, name, *_ in Formatter().parse(template)]
            if any(re.search(r"[A-Za-z]{2}", text) for text, _ in parts):
                fields = "".join(
                    re.escape(text) + ".+?" * (name is not None) for text, name in parts
                )
                # a short one may be the beginning of another word, or a word of the language
                whole = len(template.split()) < 3
                found.append(re.compile(f"^{fields}$" if whole else rf"\b{fields}", re.DOTALL))
    return found


def shown(soup: BeautifulSoup) -> Iterator[str]:
    """Yield all that the body of a page shows or has read aloud, a run of text each."""
    body = soup.select_one("div.body")
    for hidden in body(["script", "style", "code"]):
        hidden.decompose()
    for text in body.find_all(string=True):
        yield " ".join(text.split()).strip(ENDS)
    for name in SPOKEN:
        yield from (str(element[name]) for element in body.find_all(attrs={name: True}))


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_english_template_is_left_on_a_page(briefing, language):
    translate(briefing, language)
    built = briefing.build(language=language, **SETTINGS)
    assert built.warnings == ""
    templates = english(language)
    assert len(templates) > 300
    texts = {text: page for page in PAGES for text in shown(built.soup(f"{page}.html"))}
    left = {(texts[text], text) for text in texts for one in templates if one.search(text)}
    assert left == set()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_english_template_is_left_in_print(briefing, language):
    translate(briefing, language)
    built = briefing.build("typst", language=language, **SETTINGS)
    assert built.warnings == ""
    source = next(built.out.glob("*.typ")).read_text("utf-8")
    texts = {" ".join(text.split()).strip(ENDS) for text in re.findall(r'"([^"]*)"', source)}
    assert len(texts) > 100
    left = {text for text in texts for one in english(language) if one.search(text)}
    assert left == set()
