"""Names with digits: which are known, and which word of a text is none of them.

A name is known by its parts with digits, each with what makes it one: "Llama 3.1 405B" by
"Llama 3.1" and "405B", "DeepSeek-V3" by "V3", "GPT-4" by "GPT-4". A text may leave out the maker,
add a part behind ("V3-Base"), and write a hyphen for a space.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType

from belegt.errors import Fault, Place
from belegt.ledger import Ledger
from belegt.lexicon.names import STANDARD_NAMES
from belegt.messages import message
from belegt.spans import Span

WORD_RE = re.compile(r"[^\W_]+(?:(?:[-.@]|(?<=\d),(?=\d))[^\W_]+)*")
"""A word with all that is joined to it: "DALL-E", "Qwen2.5-72B", "pass@1", "1,6"."""

ADDRESS_RE = re.compile(r"\b(?:https?://|doi:)\S+")

DIGIT_RE = re.compile(r"\d")

ENDING_RE = re.compile(r"(?<=\d)s$")
"""The ending of a plural or genitive: "H800s"."""


@dataclass(frozen=True, slots=True)
class DigitWord:
    """A word of a text with digits.

    Attributes:
        text: the word.
        span: of it.
        keys: its parts with digits, each with what makes it a name.
    """

    text: str
    span: Span
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strange:
    """A word with digits that is no known name.

    Attributes:
        text: the word.
        span: where it stands.
        nearest: the known name most like it, "" where none is.
    """

    text: str
    span: Span
    nearest: str

    def fault(self, place: Place) -> Fault:
        """Return the fault of this word in a place."""
        remedy = message("add it to names.yaml, or write the number so that it can be read")
        if self.nearest:
            remedy = message("did you mean {name!r}?", name=self.nearest)
        return Fault(
            message("“{word}” is no known name with digits", word=self.text),
            message("a name of names.yaml"),
            place,
            remedy,
        )


@lru_cache(maxsize=8192)
def digit_words(text: str) -> tuple[DigitWord, ...]:
    """Return the words of a text with digits, in order, those of addresses left out."""
    if not DIGIT_RE.search(text):
        return ()
    found: list[DigitWord] = []
    before = None
    for match in WORD_RE.finditer(ADDRESS_RE.sub(lambda one: " " * len(one[0]), text)):
        start, end = match.span()
        if DIGIT_RE.search(match[0]):
            beside = before is not None and text[before.end() : start].isspace()
            previous = before[0] if before is not None and beside else ""
            found.append(DigitWord(match[0], Span(start, end), tuple(keys_of(match[0], previous))))
        before = match
    return tuple(found)


def keys_of(word: str, previous: str) -> Iterator[str]:
    """Yield the parts of a word with digits; a bare number with what stands before it."""
    parts = word.split("-")
    for number, part in enumerate(parts):
        if DIGIT_RE.search(part):
            named = any(map(str.isalpha, part))
            if not (named or number) and parts[1:2] and parts[1].isalpha():
                yield f"{part}-{parts[1]}"  # "3-shot"
                continue
            before = "" if named else "-".join(parts[:number]) or previous
            yield f"{before} {ENDING_RE.sub('', part)}".strip()


def keys_in(texts: Iterable[str]) -> dict[str, str]:
    """Return by what the names with digits of some texts are known, each with its text."""
    return {
        key: text
        for text in texts
        for one in digit_words(text)
        for key in one.keys
        if not key.isdigit()
    }


def known_names(ledger: Ledger) -> Mapping[str, str]:
    """Return by what the names of names.yaml and of the lexicon are known, each with the name."""
    names = (form for one in ledger.names for form in (one.entry.name, *one.entry.aliases))
    return known_by((*STANDARD_NAMES, *names))


@lru_cache(maxsize=16)
def known_by(names: tuple[str, ...]) -> Mapping[str, str]:
    """Return by what names are known; the same names again cost nothing."""
    return MappingProxyType(keys_in(names))


def named_spans(text: str, known: Collection[str]) -> list[Span]:
    """Return where known names with digits stand: what is read there as a number is none."""
    return [one.span for one in digit_words(text) if all(key in known for key in one.keys)]


def strange_words(
    text: str, taken: Sequence[Span], known: Mapping[str, str], told: Collection[str] = ()
) -> Iterator[Strange]:
    """Yield the words of a text with digits that are no known name.

    Args:
        text: a run of text.
        taken: the spans of what is read as a number or date there, or is no prose.
        known: by what names are known (`known_names`, `keys_in` of a quote).
        told: other words with digits that may stand there, such as the number of a table.
    """
    parts = apart(taken)
    for one in digit_words(text):
        if one.text in told or all(key in known for key in one.keys):
            continue
        nearest = bisect_right(parts, one.span.start, key=lambda span: span.end)
        if nearest < len(parts) and parts[nearest].start < one.span.end:
            continue
        wrong = next(key for key in one.keys if key not in known)
        before, space, _ = wrong.rpartition(" ")  # a bare number is like those of its own name
        alike = [key for key in known if key.startswith(before + space)]
        close = get_close_matches(wrong, alike, n=1, cutoff=0.5)
        yield Strange(one.text, one.span, known[close[0]] if close else "")


def apart(spans: Iterable[Span]) -> list[Span]:
    """Return what some spans cover, as spans that share nothing, in their order."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
