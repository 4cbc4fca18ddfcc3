"""Whatever comes in is read or refused in the words of an error of ours; nothing else is raised.

A few changes a target as a test; `nox -s fuzz` goes on for as long as it is told.
"""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from belegt.conf import read_conf
from belegt.drawing import reduced
from belegt.errors import BelegtError, Place
from belegt.formula import FormulaError, evaluate, exactly
from belegt.ledger.load import FORMATS, read_ledger
from belegt.ledger.works import read_works
from belegt.lexicon import LANGUAGES
from belegt.match import verify
from belegt.myst import read_prose
from belegt.page import escape
from belegt.reader import find_quantities
from belegt.unmarked import html_words, style_words, template_words, tex_words, typst_words
from tests.fuzz import corpus
from tests.fuzz.corpus import altered
from texmath import TexError, parse, parse_block, to_mathml, to_speech, to_typst

SECONDS = float(os.environ.get("BELEGT_FUZZ_SECONDS", "0"))
"""How long each target is attacked; 0: a number of changes that does not depend on the clock."""

HANGS = 30
"""Seconds after which a change of 20,000 characters counts as a standstill."""


def read(text: str) -> None:
    """Read text in every language, and hold the spans to the words."""
    for language in (None, *LANGUAGES):
        for mention in find_quantities(text, language):
            assert mention.span.cut(text) == mention.text
            assert str(mention.quantity) is not None


def typeset(text: str) -> None:
    """Write a formula in all ways."""
    for reading in (parse, parse_block):
        try:
            formula = reading(text)
        except TexError:
            continue
        for write in (to_mathml, to_typst, to_speech):
            write(formula)


def reckon(text: str) -> None:
    """Evaluate a formula whose inputs are known."""
    with suppress(FormulaError):
        evaluate(text, lambda _: exactly(3, "hour"), {"double": lambda given: exactly(len(given))})


def load(text: str) -> None:
    """Read a text as every file of a ledger."""
    for kind in FORMATS:
        with suppress(BelegtError):
            read_ledger({f"{kind}.yaml": text}, None, {}, "ledger", [])


def configure(text: str, folder: Path) -> None:
    """Read a conf.py."""
    path = folder / "conf.py"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    read_conf(path, Place("conf.py"))


def show(text: str) -> None:
    """Read prose, and what is shown of other formats."""
    with suppress(BelegtError):
        read_prose.__wrapped__(text, "page.md")
    for words in (html_words, style_words, template_words, typst_words, tex_words):
        words(text)
    assert "\n" in text or escape(text) is not None


TARGETS: dict[str, tuple[list[str], Callable[[str], object]]] = {
    "reader": (corpus.PROSE, read),
    "prose": (corpus.PAGES, show),
    "ledger": (corpus.LEDGER, load),
    "works": (corpus.WORKS, lambda text: read_works.__wrapped__(text, "works.bib")),
    "formula": (corpus.FORMULAS, reckon),
    "tex": (corpus.TEX, typeset),
    "drawing": (corpus.DRAWINGS, reduced),
}


def attack(start: list[str], target: Callable[[str], object]) -> None:
    """Call a target with changed texts."""
    end = time.monotonic() + SECONDS

    @settings(
        max_examples=1000 if SECONDS else 40,
        derandomize=not SECONDS,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(altered(start))
    def once(text: str) -> None:
        signal.alarm(HANGS)
        try:
            target(text)
        finally:
            signal.alarm(0)

    once()
    while time.monotonic() < end:
        once()


@pytest.mark.parametrize("name", TARGETS)
def test_anything_is_read_or_refused(name):
    attack(*TARGETS[name])


def test_any_draft_is_held_against_any_source(tmp_path):
    draft, source = tmp_path / "draft.md", tmp_path / "source.txt"

    def hold(text: str) -> None:
        half = len(text) // 2
        draft.write_text(f"A draft.\n\n{text[:half]}", "utf-8", "surrogatepass")
        source.write_text(f"A source.\n\n{text[half:]}", "utf-8", "surrogatepass")
        with suppress(BelegtError):
            for one in verify(draft, [source]):
                assert one.text

    attack(corpus.PROSE, hold)


def test_any_conf_py_is_read(tmp_path):
    attack(corpus.CONF, lambda text: configure(text, tmp_path))
