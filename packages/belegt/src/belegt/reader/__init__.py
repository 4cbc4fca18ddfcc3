"""Text in, mentions out."""

from belegt.reader.find import find_quantities, iter_quantities
from belegt.reader.language import language_of
from belegt.reader.mention import Kind, Mention

__all__ = ["Kind", "Mention", "find_quantities", "iter_quantities", "language_of"]
