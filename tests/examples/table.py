"""The tables of examples as values: a sentence, the mentions in it, and what they mean."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from babel import Locale

from belegt.lexicon import language_codes

LANGUAGES = {code: f"{Locale(code).english_name.lower()}.txt" for code in language_codes()}
BRACES_RE = re.compile(r"[{}]")


class Example(NamedTuple):
    language: str
    text: str
    mentions: list[str]  # the words in braces
    meanings: list[str]  # what stands behind the arrow
    solved: bool


def read_table(language: str) -> list[Example]:
    lines = Path(__file__).with_name(LANGUAGES[language]).read_text("utf-8").split("\n")
    return [read_line(language, line) for line in lines if line and line[0] != "#"]


def read_line(language: str, line: str) -> Example:
    marked, _, meanings = line.removeprefix("? ").partition(" => ")
    return Example(
        language,
        BRACES_RE.sub("", marked),
        re.findall(r"\{(.*?)\}", marked),
        meanings.split("; ") if meanings else [],
        solved=not line.startswith("? "),
    )
