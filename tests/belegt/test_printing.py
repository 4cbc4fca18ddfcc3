"""Units are printed in every language, and read back as what they are."""

from __future__ import annotations

import pytest

from belegt.lexicon import LANGUAGES
from belegt.lexicon.units import unit_of, unit_table
from belegt.printing import print_quantity
from belegt.quantity import PartialDate, from_digits
from belegt.reader import find_quantities


@pytest.mark.parametrize(
    ("digits", "unit", "language", "words"),
    [
        ("3", "megawatt hour", "de", "3 Megawattstunden"),
        ("1.5", "megawatt hour", "de", "1,5 Megawattstunden"),
        ("1", "megawatt hour", "de", "1 Megawattstunde"),
        ("1.5", "megawatt hour", "en", "1.5 megawatt hours"),
        ("1.5", "megawatt hour", "fr", "1,5 mégawatt-heure"),
        ("3", "megawatt hour", "fr", "3 mégawatt-heures"),
        ("2e6", "terawatt", "de", "2 Millionen Terawatt"),
        ("512", "kibibyte", "fr", "512 kibioctets"),
        ("100", "megabit/second", "de", "100 Megabit pro Sekunde"),
        ("2", "USD/million output tokens", "fr", "2 dollars … par million de jetons de sortie"),
        ("3", "percentage point", "de", "3 Prozentpunkte"),
        ("20", "petaFLOP/second", "de", "20 petaFLOP pro Sekunde"),
    ],
)
def test_a_unit_is_printed_in_the_words_of_the_language(digits, unit, language, words):
    printed = print_quantity(from_digits(digits, unit=unit), language)
    assert printed.replace("\xa0", " ").replace("des États-Unis", "…") == words


FIELD = """
watt kilowatt megawatt gigawatt terawatt|watt hour|kilowatt hour|megawatt hour|gigawatt hour
terawatt hour|bar|mole|decibel|bit kilobit megabit gigabit terabit byte kilobyte megabyte gigabyte
terabyte petabyte exabyte kibibyte mebibyte gibibyte tebibyte hectare milliliter
degree Fahrenheit|FLOP teraFLOP petaFLOP exaFLOP petaFLOP/second megabit/second gigabyte/second
"""
UNITS = [
    unit
    for listed in FIELD.replace("\n", "|").split("|")
    for unit in ([listed] if unit_of(listed.strip() or "?") else listed.split())
    if unit
]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("unit", UNITS)
def test_the_units_of_the_field_are_read_as_they_are_printed(unit, language):
    quantity = from_digits("3.5", unit=unit)
    (mention,) = find_quantities(print_quantity(quantity, language), language)
    assert mention.quantity == quantity


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_symbol_of_a_row_is_read_in_every_language(language):
    # "FLOPS" are operations first; "pm" is the afternoon
    units = LANGUAGES[language].units
    senses = {"Bps", *units.senses}  # nothing tells "25 Bps" from basis points
    others = units.not_symbols | senses | {"FLOPS", "pm"}
    for unit in unit_table().values():
        for symbol in set(unit.symbols) - others:
            (mention,) = find_quantities(f"5 {symbol}", language)
            assert mention.quantity.unit == unit.name, symbol


@pytest.mark.parametrize("written", ["-0043", "-0043-03", "-0043-03-15", "-04XX", "0000-12-25"])
@pytest.mark.parametrize("locale", ["en", "de", "fr"])
def test_dates_before_christ_are_printed_in_the_notation_of_the_ledger(written, locale):
    assert print_quantity(PartialDate.parse(written), locale) == written
