"""Sentences for people: an English template and its values, worded in a language where shown.

What finds something out (a verdict's reason, a fault) says it as a `Message` and knows no
language; what shows it (page, terminal, export) asks for its words. Templates are the msgids of
the catalogues in ``locale/``; their fields are named, so that a translation may order them anew.
"""

from __future__ import annotations

import gettext
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol, runtime_checkable

DOMAIN = "belegt"
CATALOGUES = Path(__file__).parent / "locale"
ENGLISH = "en"


@runtime_checkable
class Worded(Protocol):
    """What is worded anew in each language: a message, a list, a quantity in print."""

    def worded(self, language: str) -> str:
        """Return the words in a language (a BCP 47 tag such as "de" or "de-AT")."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, or part of one.

    Attributes:
        template: English, with named fields in braces; the msgid of the catalogues.
        values: of the fields by name; those that are `Worded` are worded with it.
        plural: the template for other counts than one, "" where there is none.
        count: what decides between the two.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()
    plural: str = ""
    count: int = 1

    def worded(self, language: str) -> str:
        """Return the words in a language; English where its catalogue lacks them or errs."""
        catalogue = catalogue_of(language)
        values = {name: words_of(value, language) for name, value in self.values}
        if self.plural:
            template = catalogue.ngettext(self.template, self.plural, self.count)
        else:
            template = catalogue.gettext(self.template)
        try:
            return template.format_map(values)
        except (LookupError, ValueError, AttributeError, TypeError):
            english = self.plural if self.plural and self.count != 1 else self.template
            return english.format_map(values)

    def __str__(self) -> str:
        return self.worded(ENGLISH)


SEPARATORS = (", ", "; ")
"""What stands between things of a list; a thing that holds one is told in quotation marks."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Things told one after the other: "a, b and c", or "a, b or c".

    Where one of them could be taken for several, each stands in quotation marks.
    """

    items: tuple[object, ...]
    choice: bool = False

    def worded(self, language: str) -> str:
        """Return the things, joined as the language joins them."""
        words = [words_of(item, language) for item in self.items]
        if len(words) < 2:
            return "".join(words)
        joint = message("{before} and {last}", before="", last="").worded(language)
        if any(sign in word for word in words for sign in (*SEPARATORS, joint)):
            opening = message("“{words}”", words="").worded(language)[0]
            words = [
                word
                if word.startswith(opening)
                else message("“{words}”", words=word).worded(language)
                for word in words
            ]
        ends = {"before": ", ".join(words[:-1]), "last": words[-1]}
        if self.choice:
            return message("{before} or {last}", **ends).worded(language)
        return message("{before} and {last}", **ends).worded(language)

    def __str__(self) -> str:
        return self.worded(ENGLISH)


def message(template: str, /, **values: object) -> Message:
    """Make a message; catalogues are extracted from the calls of this function."""
    return Message(template, tuple(values.items()))


def plural(one: str, several: str, count: int, /, **values: object) -> Message:
    """Make a message of a count, which its field ``{count}`` prints."""
    return Message(one, (("count", count), *values.items()), several, count)


def listing(items: Iterable[object]) -> Listing:
    """Make a list of things that is worded as one."""
    return Listing(tuple(items))


def alternatives(items: Iterable[object]) -> Listing:
    """Make a list of things of which one is meant."""
    return Listing(tuple(items), choice=True)


def words_of(value: object, language: str) -> str:
    """Return a value's words in a language; what has none of its own is printed as it is."""
    return value.worded(language) if isinstance(value, Worded) else str(value)


def is_translated(language: str) -> bool:
    """Return whether messages can be worded in a language: English, or one with a catalogue."""
    base = language.replace("-", "_").partition("_")[0].lower()
    return base == ENGLISH or isinstance(catalogue_of(language), gettext.GNUTranslations)


@cache
def catalogue_of(language: str) -> gettext.NullTranslations:
    """Return the catalogue of a language, an empty one (English) where there is none."""
    tag = language.replace("-", "_")
    names = [tag, tag.partition("_")[0].lower()]
    try:
        return gettext.translation(DOMAIN, CATALOGUES, names)
    except (OSError, ValueError, struct.error):  # there is none, or it is damaged
        return gettext.NullTranslations()
