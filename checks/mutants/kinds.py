"""The table of all kinds of changes."""

from __future__ import annotations

from checks.mutants import entries, insertions, numbers, same

ALL = (*numbers.KINDS, *insertions.KINDS, *entries.KINDS, *same.KINDS)
