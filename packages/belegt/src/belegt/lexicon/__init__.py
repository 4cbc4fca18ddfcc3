"""The words of each language: what they mean to the reader, and what is printed."""

from belegt.lexicon.languages import (
    LANGUAGES,
    UnknownLanguageError,
    base_language,
    is_language,
    language_codes,
    required_language,
)
from belegt.lexicon.lexicon import Lexicon, UnitWord, lexicon_of

__all__ = [
    "LANGUAGES",
    "Lexicon",
    "UnitWord",
    "UnknownLanguageError",
    "base_language",
    "is_language",
    "language_codes",
    "lexicon_of",
    "required_language",
]
