"""Parts of the sentences that verdicts and faults are told in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from babel import Locale

from belegt.errors import clipped
from belegt.lexicon import base_language, is_language
from belegt.messages import ENGLISH, Listing, Message, Worded, listing, message, words_of
from belegt.printing import print_quantity
from belegt.quantity import PartialDate, Quantity

LIMIT = 90
"""Characters of a foreign text that fit into a message."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A quantity in a sentence, printed as the sentence's language prints it."""

    quantity: Quantity | PartialDate

    def worded(self, language: str) -> str:
        """Return the printed quantity; in English where the language has no words for it."""
        known = is_language(language)
        return print_quantity(self.quantity, language.replace("-", "_") if known else ENGLISH)

    def __str__(self) -> str:
        return self.worded(ENGLISH)


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language, in the language of the sentence that names it."""

    code: str

    def worded(self, language: str) -> str:
        """Return the name; the code where CLDR has none."""
        known = Locale.parse(base_language(self.code)).get_language_name(base_language(language))
        return known or self.code

    def __str__(self) -> str:
        return self.worded(ENGLISH)


@dataclass(frozen=True, slots=True)
class Capitalised:
    """Words that begin a sentence."""

    words: str | Worded

    def worded(self, language: str) -> str:
        """Return the words with a capital."""
        text = words_of(self.words, language)
        return text[:1].upper() + text[1:]


def sentence(words: str | Worded) -> Message:
    """Make a whole sentence of words that can begin one."""
    return message("{words}.", words=Capitalised(words))


def series(parts: Iterable[Message]) -> Message:
    """Make one message of several that are told one after the other."""
    return reduce(lambda before, last: message("{before}; {last}", before=before, last=last), parts)


def in_quotes(words: str) -> Message:
    """Return words that somebody else wrote, in quotation marks."""
    return message("“{words}”", words=words)


def all_in_quotes(words: Iterable[str]) -> Listing:
    """Return a list of words that somebody else wrote, each in quotation marks."""
    return listing(in_quotes(one) for one in words)


def shortened(text: str) -> str:
    """Return a text that fits into a message."""
    return clipped(text, LIMIT)
