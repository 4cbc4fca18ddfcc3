"""The words of each language that quantities are printed with."""

from belegt.lexicon.lexicon import LANGUAGES, Lexicon, Unit, lexicon_of

__all__ = ["LANGUAGES", "Lexicon", "Unit", "lexicon_of"]
