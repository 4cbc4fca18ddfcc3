"""Labels: words whose number tells one thing from others, and counts nothing ("Kapitel 4")."""

from __future__ import annotations

import re

from belegt.lexicon.names import COMMANDS
from belegt.lexicon.words import Labels
from belegt.reader.nouns import noun_after
from belegt.reader.scan import Scan
from belegt.reader.units import unit_after
from belegt.reader.view import PARAGRAPH_RE, QUOTES

NAME_SPACE = 40
"""Code points before a number in which its name begins."""

MARKUP = "*_`"
"""What may stand right behind a word."""

OPTION_RE = re.compile(r"--?[a-zA-Z][\w-]*[=:]?")  # "--port 8081", "-n 0"
LETTERS_RE = re.compile(r"[A-Z]{1,3}\.?|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}")  # "Flug LH 400", "B-AB 1234"
VERSION_RE = re.compile(r"v?\d{1,3}\.\d{1,3}", re.ASCII)  # "3.1"
DASHES = frozenset("-–/")
SERIES_RE = re.compile(r"v\d{1,2}")
SUFFIXED_RE = re.compile(r"\d{1,4}[a-hACDEF](?!\w)", re.ASCII)  # "Abb. 4b"
GROUPS_RE = re.compile(r"(?: \d{2,5}){1,6}(?![\w%]|[.,]\d)", re.ASCII)  # "Postfach 12 34"


def labelled(scan: Scan, pos: int) -> bool:
    """Whether the words before a number make it a label: "Kapitel 4", "the port is 8080"."""
    before = words_of(scan, pos)
    return bool(before) and labelled_by(scan, before)


def labelled_by(scan: Scan, before: list[str]) -> bool:
    """Whether the last of some words makes a label of the number behind them."""
    labels = scan.tables.words.labels
    word = before[-1].lstrip(QUOTES + MARKUP).rstrip(MARKUP)
    word = word.rpartition("/")[2] or word  # "180C/gas 4"
    if (bare := stem(word)) != word:
        before = [*before[:-1], f"{word[: -len(bare) - 1]}'".lower(), bare]
        word = bare
    if (
        OPTION_RE.fullmatch(word)
        or word in COMMANDS
        or listed(word, labels.nouns | labels.identifiers)
    ):
        return True
    if word[:1].isupper() and (listed(word, labels.titled) or ended(word, labels)):
        return True
    if _led(scan, word, before[-2] if len(before) > 1 else ""):
        return True
    if word[-1:] not in {",", ":", "="}:
        return False
    if listed(word[:-1], labels.identifiers):
        return True
    # "CPU: 3" is one of them, "Pages: 3" are three, where a noun tells
    one = word[-1] == ":" and word[-2:-1] != "s" and not scan.tables.words.nouns.capital
    return one and listed(word[:-1], labels.nouns)


def _led(scan: Scan, word: str, before: str) -> bool:
    """Whether a word without a meaning of its own makes a label with the word before it."""
    low, labels = word.lower(), scan.tables.words.labels
    if low in labels.copulas:
        return listed(before, labels.identifiers)  # "the default port is 8080"
    if SERIES_RE.fullmatch(word):
        return listed(before, labels.nouns)  # "[PATCH v3 2/7]"
    if not word.isupper():
        return False
    lead = before.lstrip(QUOTES).lower()
    function_words = scan.tables.words.nouns.function_words
    if low in labels.letters and lead in labels.determiners:
        return True  # "die A 7"
    if low in labels.letters and (lead in function_words or not lead):
        return low not in function_words  # "auf A 7"
    return bool(LETTERS_RE.fullmatch(word)) and ("-" in word or listed(before, labels.nouns))


def words_of(scan: Scan, pos: int) -> list[str]:
    """Return the words of the same paragraph in which a name or label before ``pos`` stands."""
    start = max(0, pos - NAME_SPACE)
    before = scan.raw[start:pos]
    if "\n" in before or not before.isprintable():
        before = PARAGRAPH_RE.split(before)[-1].rpartition("\t")[2]
    return before.replace("~", " ").split() if "~" in before else before.split()


def stem(word: str) -> str:
    """Return a word without quotes, markup and the article that is elided before it."""
    bare = word.lstrip(QUOTES + MARKUP).rstrip(MARKUP).replace("’", "'")
    noun = bare.rpartition("'")[2]
    return bare if noun.lower() in {"", "s"} else noun


def listed(word: str, labels: frozenset[str]) -> bool:
    """Whether a word stands in a table of labels, with or without its article or full stop."""
    low = stem(word).lower()  # "l'article 49"
    return low in labels or (low[-1:] == "." and low[:-1] in labels)


def ended(word: str, labels: Labels) -> bool:
    """Whether a word ends as the names of streets and the nouns of numbers do."""
    return bool(labels.endings) and word.lower().endswith(labels.endings)


def label_end(scan: Scan, end: int, before: list[str]) -> int | None:
    """Return the end of a label's number and those that follow it, None where it counts."""
    if not labelled_by(scan, before) or holds(scan, end, before):
        return None
    if listed(before[-1], scan.tables.words.labels.identifiers):
        groups = GROUPS_RE.match(scan.raw, end)
        return groups.end() if groups else further_end(scan, end)
    return further_end(scan, end)


def further_end(scan: Scan, end: int, like: str = "") -> int:
    """Return the end of the numbers behind that of a label or name: "Kapitel 3 und 4".

    Args:
        scan: the text.
        end: where the number ends.
        like: a name's number; those that go on are printed alike, so that "DALL-E 3 and 0.74"
            ends before the second.
    """
    while (more := scan.tables.next_label.match(scan.low, end)) and not _counts(scan, more):
        if like and ("." in more[0].rstrip(".")) != ("." in like):
            break
        end = more.end()
    return end


def _counts(scan: Scan, more: re.Match[str]) -> bool:
    """Whether a number behind a label's has a unit or a noun of its own."""
    gap = scan.blank(more.end())
    if (
        scan.tables.scales.at(scan, gap)
        or unit_after(scan, more.end())
        or scan.tables.month.match(scan.low, gap)  # "Version 3, 29 June 2007"
        or scan.char(gap) in {"%", "€", "$"}
    ):
        return True
    spans = not DASHES.isdisjoint(more[0])
    return not spans and noun_after(scan, more.end()) is not None


def holds(scan: Scan, end: int, before: list[str]) -> bool:
    """Whether the label holds what the number counts: "im Haus 12 Wohnungen"."""
    labels = scan.tables.words.labels
    word = before[-1].lstrip(QUOTES)
    led = stem(word) != word or (
        len(before) > 1 and before[-2].lstrip(QUOTES).lower() in labels.determiners
    )
    held = led and listed(word, labels.holders)
    counts = word in labels.verbs or (ended(word, labels) and not listed(word, labels.nouns))
    if not (held or counts):
        return False
    noun = noun_after(scan, end)
    return noun is not None and not listed(noun.words, labels.nouns)


def suffixed_end(scan: Scan, pos: int) -> int | None:
    """Return the end of a label's number that a letter ends: "Abb. 4b", "Klasse 7b"."""
    match = SUFFIXED_RE.match(scan.raw, pos)
    return match.end() if match and labelled(scan, pos) else None
