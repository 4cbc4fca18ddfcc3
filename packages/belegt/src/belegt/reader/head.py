"""What the beginning of a text shows of its dates: which years it means, and month or day first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

SHOWN = 1 << 16
"""Code points in which a text shows it."""

FULL_YEAR_RE = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)", re.ASCII)
SLASHED_RE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])", re.ASCII)
MOST_MONTHS = 12


@dataclass(frozen=True)
class Head:
    """The beginning of a text.

    Attributes:
        text: as given.
        told: whether 1/2/2025 is 1 February where the text's language tells; None otherwise.
    """

    text: str
    told: bool | None = None

    @cached_property
    def day_first(self) -> bool | None:
        """Whether dates such as 1/2/2025 begin with the day; None where nothing shows it."""
        if self.told is not None:
            return self.told
        shown = {
            int(first) > MOST_MONTHS
            for first, second in SLASHED_RE.findall(self.text)
            if (int(first) > MOST_MONTHS) != (int(second) > MOST_MONTHS)
        }
        return shown.pop() if len(shown) == 1 else None

    @cached_property
    def years(self) -> dict[str, int | None]:
        """The years that are printed in full, by their last two digits; None for two of them."""
        found: dict[str, int | None] = {}
        for year in set(FULL_YEAR_RE.findall(self.text)):
            found[year[2:]] = None if year[2:] in found else int(year)
        return found


NO_HEAD = Head("")
