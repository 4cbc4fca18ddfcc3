"""Why the reader passes over what looks like a number."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from belegt.messages import message


class Skipped(StrEnum):
    """The reason why digits or number words are no mention."""

    NAME = "name"
    LABEL = "label"
    GLUED = "glued to letters"
    ADDRESS = "address"
    PHONE = "phone number"
    CODE = "code"
    VERSION = "version"
    REFERENCE = "reference"
    LIST_NUMBER = "list number"
    ORDINAL = "ordinal"
    CLOCK_TIME = "clock time"
    FRACTION = "no fraction"
    COMPOUND = "compound"
    IDIOM = "idiom"
    ARTICLE = "article"
    UNKNOWN = "unknown"

    def worded(self, language: str) -> str:
        """Return the words of a language."""
        return WORDS[self].worded(language)


WORDS = MappingProxyType(
    {
        Skipped.NAME: message("part of a name"),
        Skipped.LABEL: message("the number of a thing, behind its label"),
        Skipped.GLUED: message("glued to letters"),
        Skipped.ADDRESS: message("part of an address"),
        Skipped.PHONE: message("a phone number"),
        Skipped.CODE: message("a code"),
        Skipped.VERSION: message("a version"),
        Skipped.REFERENCE: message("a reference in brackets"),
        Skipped.LIST_NUMBER: message("the number of a heading or of a list's entry"),
        Skipped.ORDINAL: message("an ordinal"),
        Skipped.CLOCK_TIME: message("a time of day"),
        Skipped.FRACTION: message("neither a fraction nor a ratio"),
        Skipped.COMPOUND: message("part of a compound"),
        Skipped.IDIOM: message("part of an idiom"),
        Skipped.ARTICLE: message("an article"),
        Skipped.UNKNOWN: message("not understood"),
    }
)
"""What each reason is called."""
