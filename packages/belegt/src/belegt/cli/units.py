"""``belegt units``: the units that are read, printed and known to a ledger."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from fractions import Fraction

from belegt.cli.common import Commands, formatter
from belegt.cli.languages import JSON, add_format
from belegt.cli.terminal import say_json, say_table, words
from belegt.errors import BelegtError, Fault, Place
from belegt.lexicon import language_codes, lexicon_of
from belegt.lexicon.unitrows import Unit
from belegt.lexicon.units import known_units, unit_of, unit_table
from belegt.messages import message

EXAMPLES = message("""\
examples:
  belegt units gw
  belegt units energy
  belegt units --format json | jq '.[] | select(.kind == "money")'

A unit is found by its name, its dimension, and its words and symbols in every language.
""")


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    del layout  # tells of the tool, not of a briefing
    parser = commands.add_parser(
        "units",
        help=words(message("list the units that a ledger may name")),
        description=words(message("List the units that are read, printed and converted.")),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument(
        "word",
        nargs="?",
        default="",
        metavar=words(message("WORD")),
        help=words(message("a name, symbol or dimension; default: all")),
    )
    add_format(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the units that a word finds; none is a mistake."""
    rows = list(found(arguments.word))
    if not rows:
        fault = Fault(
            message("no unit “{word}”", word=arguments.word),
            message("a name, symbol or dimension of a unit"),
            Place(name="belegt units"),
            message("run `belegt units` for all of them"),
        )
        raise BelegtError([fault])
    if arguments.format == JSON:
        say_json(rows, indent=2)
        return 0
    heads = (
        message("unit"),
        message("kind"),
        message("is worth"),
        message("of"),
        message("words and symbols"),
    )
    cells = (
        (row["unit"], row["kind"], row["factor"], row["base"], ", ".join(row["words"]))
        for row in rows
    )
    say_table([heads, *cells])
    return 0


def found(word: str) -> Iterator[dict[str, list[str] | str]]:
    """Yield what is known of the units that a word finds, exactly or else as part of a name."""
    listed = spoken()
    bases = {
        unit.dimension: unit.name
        for unit in unit_table().values()
        if unit.factor == 1 and not unit.offset
    }
    wanted = word.casefold()
    units = [unit for name in sorted(known_units()) if (unit := unit_of(name)) and name]
    exact = [unit for unit in units if wanted in map(str.casefold, heard(unit, listed))]
    if not exact and wanted:
        exact = [
            unit for unit in units if any(wanted in one.casefold() for one in heard(unit, listed))
        ]
    for unit in exact if wanted else units:
        base = bases.get(unit.dimension, unit.name)
        yield {
            "unit": unit.name,
            "kind": unit.kind,
            "dimension": unit.dimension,
            "factor": factor(unit),
            "base": base,
            "words": listed.get(unit.name, []),
        }


def heard(unit: Unit, listed: dict[str, list[str]]) -> list[str]:
    """Return everything that a unit is found by."""
    return [unit.name, unit.dimension, *listed.get(unit.name, [])]


def spoken() -> dict[str, list[str]]:
    """Return the words and symbols of every unit, those of all languages together."""
    listed: dict[str, dict[str, None]] = {}
    for code in language_codes():
        lexicon = lexicon_of(code)
        tables = (lexicon.unit_signs, lexicon.units)
        for word, unit in (pair for table in tables for pair in table.items()):
            if unit.worth == 1:
                listed.setdefault(unit.name, {})[word] = None
        for word, name in lexicon.things.items():
            listed.setdefault(name, {})[word] = None
    return {name: list(words) for name, words in listed.items()}


def factor(unit: Unit) -> str:
    """Return what one of a unit is in the base of its dimension, exactly: "1.8 + 32"."""
    return exactly(unit.factor) + (f" + {exactly(unit.offset)}" if unit.offset else "")


def exactly(number: Fraction) -> str:
    """Return a fraction in digits where they end, else as a fraction."""
    below = number.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    if below != 1:
        return str(number)
    places = 0
    while (number * 10**places).denominator != 1:
        places += 1
    digits = f"{(number * 10**places).numerator:0{places + 1}d}"
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits
