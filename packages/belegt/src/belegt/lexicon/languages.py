"""The languages there are words for, and the one place that refuses any other."""

from __future__ import annotations

from belegt.lexicon.english import ENGLISH
from belegt.lexicon.french import FRENCH
from belegt.lexicon.german import GERMAN
from belegt.lexicon.words import Words
from belegt.messages import Message, message

LANGUAGES: dict[str, Words] = {table.language: table for table in (GERMAN, ENGLISH, FRENCH)}
"""The tables by ISO 639-1 code. This is the list that a new language is added to."""


class UnknownLanguageError(ValueError):
    """A language without words, told as found, expected and remedy."""

    def __init__(self, language: str) -> None:
        self.found = message("no words for language “{language}”", language=language)
        self.expected = known_languages()
        self.remedy = message("write one of these codes, or add a table of the language's words")
        super().__init__(f"{self.found}; expected {self.expected}")


def base_language(tag: str) -> str:
    """Return the language of a tag: "de" of "de-AT", "de_AT" and "DE"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def is_language(tag: str) -> bool:
    """Whether there are words for the language of a tag."""
    return base_language(tag) in LANGUAGES


def known_languages() -> Message:
    """Return the codes of the languages there are words for, as words for people."""
    return message("a language with words: {codes}", codes=", ".join(sorted(LANGUAGES)))


def words_of(tag: str) -> Words:
    """Return the table of a language; "de-AT" is read as "de".

    Raises:
        UnknownLanguageError: when there is none.
    """
    code = base_language(tag)
    if code not in LANGUAGES:
        raise UnknownLanguageError(tag)
    return LANGUAGES[code]
