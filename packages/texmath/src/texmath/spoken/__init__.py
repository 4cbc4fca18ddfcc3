"""How formulas are spoken, one language a module. Only tables; English for all that lack one."""

from texmath.spoken import english, french, german
from texmath.spoken.table import Table

LANGUAGES: dict[str, Table] = {"en": english.TABLE, "de": german.TABLE, "fr": french.TABLE}
"""The tables by the first part of a language's tag."""
