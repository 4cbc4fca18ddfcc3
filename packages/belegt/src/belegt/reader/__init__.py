"""Text in, mentions out."""

from belegt.reader.find import find_quantities, iter_quantities
from belegt.reader.language import language_of
from belegt.reader.leftover import leftover
from belegt.reader.mention import Direction, Kind, Mention
from belegt.reader.overrule import kind_of, overrule
from belegt.reader.skipped import Skipped
from belegt.reader.unread import Unread, find_unread, holds_number

__all__ = [
    "Direction",
    "Kind",
    "Mention",
    "Skipped",
    "Unread",
    "find_quantities",
    "find_unread",
    "holds_number",
    "iter_quantities",
    "kind_of",
    "language_of",
    "leftover",
    "overrule",
]
