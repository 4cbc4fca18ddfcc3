"""The names of a unit in a language: those that are printed first, then those that are read."""

from __future__ import annotations

from belegt.lexicon import cldr
from belegt.lexicon.unitrows import ANY, Unit
from belegt.lexicon.units import unit_table
from belegt.lexicon.words import Words, phrases


def names_of(unit: Unit, words: Words) -> tuple[str, ...]:
    """Return the names of a unit: one, several, then further ones that are read.

    They come from the unit's row, from the language's table, from those of the unit without its
    prefix ("Mega" and "Wattstunde"), and last from what every language shares. CLDR's own are
    printed and read through `belegt.lexicon.cldr`.
    """
    shared = ANY if ANY in unit.names else ""
    listed = (
        unit.names.get(words.language),
        words.units.names.get(unit.name),
        unit.names.get(shared),
    )
    names = [name for forms in listed if forms for name in phrases(forms)]
    if unit.stem:
        stem = unit_table()[unit.stem]
        prefix = words.units.prefixes.get(unit.prefix, unit.prefix)
        bare = [*cldr.forms(stem.name, words.language), *names_of(stem, words)]
        names += [_joined(prefix, name) for name in bare]
    return tuple(names)


def _joined(prefix: str, name: str) -> str:
    """Return "Megawatt" from "Watt", "megawatt" from "watt" and "petaFLOP" from "FLOP"."""
    if name[:1].isupper() and name[1:2].islower():
        return prefix.capitalize() + name[0].lower() + name[1:]
    return prefix + name
