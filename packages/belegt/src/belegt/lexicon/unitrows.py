"""The units, one row each; whatever is known of a unit is known from its row.

Origin: names and symbols from CLDR wherever it has the unit (see `belegt.lexicon.cldr`); factors
from the definitions of the SI, of the international yard and pound and of IEC 80000-13; names
that CLDR lacks by hand. A unit of CLDR without a row is known too, as a dimension of its own.

A language that is added later may name units in its own table (`Units.names`) instead of here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

ANY = "*"
"""Key of names that are the same in every language."""

MONEY, PERCENTAGE, DURATION, DIMENSION, THING, PLAIN = (
    "money",
    "percent",
    "duration",
    "dimension",
    "thing",
    "plain",
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure, a currency or a thing that rates are told by.

    Attributes:
        name: as in `Quantity.unit`: an English singular, or a code of ISO 4217.
        dimension: what it measures; units of one dimension are converted exactly.
        factor: what one of it is in the dimension's base unit.
        offset: what zero of it is in the base unit.
        symbols: as printed in every language, case and all.
        names: by language, parted by bars: one, several, further words that are read; what CLDR
            names is printed in CLDR's words.
        prefixes: those that it takes ("k M G"); each makes a unit of its own.
        kind: "money", "percent", "duration", "dimension", "thing" or "plain".
        stem: the row that a prefix made it of, "" otherwise; ``prefix`` the prefix in English.
        prefix: see above.
    """

    name: str
    dimension: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    symbols: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    prefixes: str = ""
    kind: str = DIMENSION
    stem: str = ""
    prefix: str = ""


PREFIXES: dict[str, tuple[str, Fraction]] = {
    "p": ("pico", Fraction(1, 10**12)),
    "n": ("nano", Fraction(1, 10**9)),
    "µ": ("micro", Fraction(1, 10**6)),
    "m": ("milli", Fraction(1, 1000)),
    "c": ("centi", Fraction(1, 100)),
    "d": ("deci", Fraction(1, 10)),
    "h": ("hecto", Fraction(100)),
    "k": ("kilo", Fraction(1000)),
    "M": ("mega", Fraction(10**6)),
    "G": ("giga", Fraction(10**9)),
    "T": ("tera", Fraction(10**12)),
    "P": ("peta", Fraction(10**15)),
    "E": ("exa", Fraction(10**18)),
    "Z": ("zetta", Fraction(10**21)),
    "Ki": ("kibi", Fraction(2**10)),
    "Mi": ("mebi", Fraction(2**20)),
    "Gi": ("gibi", Fraction(2**30)),
    "Ti": ("tebi", Fraction(2**40)),
    "Pi": ("pebi", Fraction(2**50)),
    "Ei": ("exbi", Fraction(2**60)),
}
"""Prefixes of the SI and of IEC 80000-13, with what they multiply by."""


def _of(
    name: str,
    dimension: str,
    factor: str | int = 1,
    symbols: str = "",
    prefixes: str = "",
    kind: str = DIMENSION,
    offset: str | int = 0,
    **names: str,
) -> Unit:
    """Write a row: the factor as a decimal or a fraction, the names by language code."""
    named = {ANY if code == "all" else code: forms for code, forms in names.items()}
    listed = tuple(symbols.split())
    return Unit(name, dimension, Fraction(factor), Fraction(offset), listed, named, prefixes, kind)


ROWS = (
    # shares and factors
    _of("percent", "share", symbols="% ％", kind=PERCENTAGE),
    _of("percentage point", "percentage point", kind=PERCENTAGE),
    _of("permille", "share", "0.1"),
    _of("permyriad", "share", "0.01"),
    _of("part/million", "share", "0.0001"),
    _of(
        *("basis point", "basis point"),
        en="basis point | basis points",
        de="Basispunkt | Basispunkte | Basispunkten",
        fr="point de base | points de base",
    ),
    _of("", "number", kind=PLAIN),
    _of("count", "count", kind=PLAIN),
    _of("date", "date", kind=PLAIN),
    _of("time", "clock time", kind=PLAIN),
    _of("times", "times", kind=PLAIN),
    # time: a month is no number of days
    _of("second", "time", 1, "s", "n µ m", kind=DURATION),
    _of("minute", "time", 60, "min", kind=DURATION),
    _of("hour", "time", 3600, "h", kind=DURATION),
    _of("day", "time", 86_400, kind=DURATION),
    _of("week", "time", 604_800, kind=DURATION),
    _of("fortnight", "time", 1_209_600, kind=DURATION, en="fortnight | fortnights"),
    _of("month", "calendar", 1, kind=DURATION),
    _of("quarter", "calendar", 3, kind=DURATION),
    _of("year", "calendar", 12, kind=DURATION),
    _of("decade", "calendar", 120, kind=DURATION),
    _of("century", "calendar", 1200, kind=DURATION),
    _of(
        *("millennium", "calendar", 12_000),
        kind=DURATION,
        en="millennium | millennia",
        de="Jahrtausend | Jahrtausende | Jahrtausenden",
        fr="millénaire | millénaires",
    ),
    # computing
    _of("FLOP", "operations", 1, "FLOP FLOPs", "k M G T P E Z", all="FLOP | FLOP | flops"),
    _of("FLOP/second", "operations/time", 1, "FLOPS FLOP/s", "k M G T P E Z"),
    _of("bit", "information", 1, "bit", "k M G T P Ki Mi Gi Ti", all="bit | bits"),
    _of("byte", "information", 8, "B", "k M G T P E Z Ki Mi Gi Ti Pi", all="byte | bytes"),
    _of("bit/second", "information/time", 1, "bit/s bps", "k M G T P"),
    _of("byte/second", "information/time", 8, "B/s", "k M G T P Ki Mi Gi Ti"),
    _of("pixel", "pixel", 1, "px"),
    _of("megapixel", "pixel", 10**6),
    # power, energy, electricity
    _of("watt", "power", 1, "W", "m k M G T P"),
    _of("horsepower", "horsepower"),
    _of("joule", "energy", 1, "J", "k M G T P E"),
    _of(
        *("watt hour", "energy", 3600, "Wh", "k M G T P"),
        en="watt hour | watt hours | watthour | watthours",
        de="Wattstunde | Wattstunden",
        fr="watt-heure | watt-heures | wattheure | wattheures",
    ),
    _of("calorie", "energy", "4.184", "cal", "k"),
    _of("electronvolt", "energy", "1.602176634e-19", "eV", "k M G T"),
    _of("volt", "voltage", 1, "V", "m k"),
    _of("ampere", "current", 1, "A", "m k"),
    _of("ohm", "resistance", 1),
    _of("hertz", "frequency", 1, "Hz", "k M G T"),
    _of(
        *("decibel", "level", 1, "dB"),
        en="decibel | decibels",
        de="Dezibel | Dezibel",
        fr="décibel | décibels",
    ),
    # length, area, volume
    _of("meter", "length", 1, "m", "p n µ m c d k"),
    _of("inch", "length", "0.0254"),
    _of("foot", "length", "0.3048"),
    _of("yard", "length", "0.9144"),
    _of("fathom", "length", "1.8288"),
    _of("furlong", "length", "201.168"),
    _of("mile", "length", "1609.344"),
    _of("nautical mile", "length", 1852),
    _of("astronomical unit", "length", 149_597_870_700),
    _of("light year", "length", 9_460_730_472_580_800),
    _of("square meter", "area", 1),
    _of("square centimeter", "area", "0.0001"),
    _of("square kilometer", "area", 10**6),
    _of("hectare", "area", 10**4, "ha"),
    _of("square inch", "area", "0.00064516"),
    _of("square foot", "area", "0.09290304"),
    _of("square yard", "area", "0.83612736"),
    _of("square mile", "area", "2589988.110336"),
    _of("acre", "area", "4046.8564224"),
    _of("liter", "volume", 1, "l L", "m c d h"),
    _of("megaliter", "volume", 10**6),
    _of("cubic centimeter", "volume", "0.001"),
    _of("cubic meter", "volume", 1000),
    _of("cubic kilometer", "volume", 10**12),
    _of("cubic inch", "volume", "0.016387064"),
    _of("cubic foot", "volume", "28.316846592"),
    _of("gallon", "volume", "3.785411784"),
    _of("Imp. gallon", "volume", "4.54609"),
    _of("barrel", "volume", "158.987294928"),
    # mass, amount of substance
    _of("gram", "mass", 1, "g", "µ m k"),
    _of("metric ton", "mass", 10**6, "t"),
    _of(
        *("megatonne", "mass", 10**12, "Mt"),
        en="megatonne | megatonnes",
        de="Megatonne | Megatonnen",
        fr="mégatonne | mégatonnes",
    ),
    _of(
        *("gigatonne", "mass", 10**15, "Gt"),
        en="gigatonne | gigatonnes",
        de="Gigatonne | Gigatonnen",
        fr="gigatonne | gigatonnes",
    ),
    _of(
        *("stone", "mass", "6350.29318"),
        en="stone | stone",
        de="Stone | Stone",
        fr="stone | stone",
    ),
    _of("ton", "mass", "907184.74"),
    _of("pound", "mass", "453.59237"),
    _of("ounce", "mass", "28.349523125"),
    _of("troy ounce", "mass", "31.1034768"),
    _of("carat", "mass", "0.2"),
    _of("mole", "substance", 1, "mol"),
    # force, pressure, speed, temperature
    _of("newton", "force", 1, "N", "k"),
    _of("pound of force", "force", "4.4482216152605"),
    _of("pascal", "pressure", 1, "Pa", "h k M"),
    _of("bar", "pressure", 100_000, "bar", "m"),
    _of("atmosphere", "pressure", 101_325),
    _of("knot", "length/time", "1852/3600"),
    _of("degree Celsius", "temperature", "1.8", "°C", offset=32),
    _of("degree Fahrenheit", "temperature", 1, "°F"),
    _of("kelvin", "temperature", "1.8", "K", offset="-459.67"),
    # what figures are told by: the lower half of a rate ("USD/GPU hour")
    _of("token", "token", kind=THING, all="token | tokens", de="Token | Token | Tokens"),
    _of(
        *("output token", "output token"),
        kind=THING,
        en="output token | output tokens",
        de="Output-Token | Output-Token | Output-Tokens | Ausgabe-Token",
    ),
    _of(
        *("input token", "input token"),
        kind=THING,
        en="input token | input tokens",
        de="Input-Token | Input-Token | Input-Tokens | Eingabe-Token",
    ),
    _of("GPU", "GPU", kind=THING, en="GPU | GPUs"),
    _of("GPU hour", "GPU hour", kind=THING, en="GPU hour | GPU hours"),
    _of("person", "person", kind=THING, en="person | people | head | capita"),
    _of("user", "user", kind=THING, en="user | users"),
    _of("piece", "piece", kind=THING, en="piece | pieces"),
    _of("request", "request", kind=THING, en="request | requests"),
    _of("parameter", "parameter", kind=THING, en="parameter | parameters"),
    _of("share", "share of stock", kind=THING, en="share | shares"),
    _of("inhabitant", "inhabitant", kind=THING, en="inhabitant | inhabitants"),
    _of("layer", "layer", kind=THING, en="layer | layers"),
    _of("sequence", "sequence", kind=THING, en="sequence | sequences"),
)
"""Every unit that has more to it than CLDR tells, the ones with prefixes once."""

FURTHER_SYMBOLS = {
    "KB": "kilobyte",
    "Kbit": "kilobit",
    # what is meant of a power station: electric, or at its peak
    "kWp": "kilowatt",
    "MWp": "megawatt",
    "GWp": "gigawatt",
    "MWe": "megawatt",
    "GWe": "gigawatt",
}
"""Symbols that are not made of a prefix and the symbol of its row."""
