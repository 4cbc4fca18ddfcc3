"""The languages there are words for, and the one place that refuses any other."""

from __future__ import annotations

from belegt.errors import RefusedValueError
from belegt.lexicon.english import ENGLISH
from belegt.lexicon.french import FRENCH
from belegt.lexicon.german import GERMAN
from belegt.lexicon.italian import ITALIAN
from belegt.lexicon.spanish import SPANISH
from belegt.lexicon.words import Words
from belegt.messages import message

LANGUAGES: dict[str, Words] = {
    table.language: table for table in (GERMAN, ENGLISH, FRENCH, SPANISH, ITALIAN)
}
"""The tables by ISO 639-1 code. This is the list that a new language is added to."""


class UnknownLanguageError(RefusedValueError):
    """A language without words, told as found, expected and remedy."""

    def __init__(self, language: str) -> None:
        self.found = message("no words for language “{language}”", language=language)
        codes = ", ".join(language_codes())
        super().__init__(
            message("a language with words: {codes}", codes=codes),
            message("write one of these codes, or add a table of the language's words"),
        )

    def __str__(self) -> str:
        told = message("{found}; expected {expected}", found=self.found, expected=self.expected)
        return str(told)


def language_codes() -> list[str]:
    """Return the ISO 639-1 codes of the languages there are words for, in their order."""
    return sorted(LANGUAGES)


def base_language(tag: str) -> str:
    """Return the language of a tag: "de" of "de-AT", "de_AT" and "DE"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def is_language(tag: str) -> bool:
    """Whether there are words for the language of a tag."""
    return base_language(tag) in LANGUAGES


def required_language(code: str) -> str:
    """Return a code of a language there are words for; any other is refused.

    Raises:
        UnknownLanguageError: when there are none, or the code is a tag such as "de-AT".
    """
    if code not in LANGUAGES:
        raise UnknownLanguageError(code)
    return code


def words_of(tag: str) -> Words:
    """Return the table of a language; "de-AT" is read as "de".

    Raises:
        UnknownLanguageError: when there is none.
    """
    if not is_language(tag):
        raise UnknownLanguageError(tag)
    return LANGUAGES[base_language(tag)]
