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
        symbols: as printed in every language, case and all; a row's own "_F" is one only with a
            prefix, for alone it is too many other things.
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
    factor: str | int | Fraction = 1,
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
    _of("percent", "share", symbols="% ％ \\%", kind=PERCENTAGE),
    _of("percentage point", "percentage point", kind=PERCENTAGE),
    _of("permille", "share", "0.1"),
    _of("permyriad", "share", "0.01"),
    _of("part/million", "share", "0.0001"),
    _of("part/billion", "share", "0.0000001", "ppb", all="ppb | ppb"),
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
    _of("second", "time", 1, "s", "p n µ m", kind=DURATION),
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
    _of("bit", "information", 1, "bit _Bit", "k M G T P Ki Mi Gi Ti", all="bit | bits"),
    _of("byte", "information", 8, "B _Byte", "k M G T P E Z Ki Mi Gi Ti Pi Ei", all="byte | bytes"),
    _of("bit/second", "information/time", 1, "bit/s bps b/s _Bit/s", "k M G T P"),
    _of("byte/second", "information/time", 8, "B/s Bps _Byte/s", "k M G T P Ki Mi Gi Ti"),
    _of("pixel", "pixel", 1, "px"),
    _of("megapixel", "pixel", 10**6),
    # what goes on in a time, where it has a symbol
    _of("token/second", "tokens/time", 1, "tok/s tokens/s"),
    _of("frame/second", "frames/time", 1, "fps"),
    _of("query/second", "querys/time", 1, "qps QPS"),
    _of("request/second", "requests/time", 1, "rps RPS req/s"),
    _of("beat/minute", "beats/time", "1/60", "bpm BPM"),
    _of("revolution/minute", "revolutions/time", "1/60", "rpm RPM"),
    _of("barrel/day", "volume/time", Fraction("158.987294928") / 86_400, "bpd bbl/d b/d"),
    # power, energy, electricity
    _of("watt", "power", 1, "W", "n µ m k M G T P"),
    _of("horsepower", "horsepower", 1, "hp bhp"),
    _of(
        *("volt ampere", "apparent power", 1, "_VA", "m k M G"),
        en="volt ampere | volt amperes",
        de="Voltampere | Voltampere",
        fr="voltampère | voltampères",
    ),
    _of("joule", "energy", 1, "J", "m k M G T P E"),
    _of(
        *("watt hour", "energy", 3600, "Wh", "k M G T P"),
        en="watt hour | watt hours | watthour | watthours",
        de="Wattstunde | Wattstunden",
        fr="watt-heure | watt-heures | wattheure | wattheures",
    ),
    _of("calorie", "energy", "4.184", "cal", "k"),
    _of("electronvolt", "energy", "1.602176634e-19", "eV", "m k M G T"),
    _of("British thermal unit", "energy", "1055.05585262", "BTU Btu", "k M"),
    _of(
        *("ton of oil equivalent", "energy", 41_868 * 10**6, "_toe", "k M G"),
        en="ton of oil equivalent | tons of oil equivalent | tonnes of oil equivalent",
        de="Tonne Öleinheiten | Tonnen Öleinheiten",
        fr="tonne équivalent pétrole | tonnes équivalent pétrole | tep",
    ),
    _of("volt", "voltage", 1, "V", "n µ m k M"),
    _of("ampere", "current", 1, "A", "n µ m k"),
    _of(
        *("ampere hour", "charge", 1, "Ah", "m k"),
        en="ampere hour | ampere hours | amp hours",
        de="Amperestunde | Amperestunden",
        fr="ampère-heure | ampères-heures",
    ),
    _of("ohm", "resistance", 1, "Ω Ω", "m k M G"),
    _of("farad", "capacity", 1, "_F", "p n µ m", all="farad | farad | farads"),
    _of("henry", "inductance", 1, "_H", "n µ m"),
    _of("tesla", "flux density", 1, "_T", "n µ m"),
    # radiation, light
    _of("becquerel", "activity", 1, "Bq", "m k M G T P", all="becquerel | becquerel | becquerels"),
    _of("sievert", "equivalent dose", 1, "Sv", "n µ m", all="sievert | sievert | sieverts"),
    _of("gray", "absorbed dose", 1, "Gy", "n µ m"),
    _of("lumen", "luminous flux", 1, "lm", all="lumen | lumen | lumens"),
    _of("lux", "illuminance", 1, "lx", "m k"),
    _of("candela", "luminous intensity", 1, "cd", "m"),
    _of("hertz", "frequency", 1, "Hz", "k M G T"),
    _of(
        *("decibel", "level", 1, "dB dB(A) dBA"),
        en="decibel | decibels",
        de="Dezibel | Dezibel",
        fr="décibel | décibels",
    ),
    # angle, length, area, volume
    _of("degree", "angle", 3600),
    _of("arcminute", "angle", 60),
    _of("arcsecond", "angle", 1),
    _of("meter", "length", 1, "m", "n µ m c d k"),
    _of(
        *("ångström", "length", "1e-10", "Å Å"),
        en="ångström | ångströms | angstrom | angstroms",
        de="Ångström | Ångström | Angström",
        fr="ångström | ångströms | angström | angströms",
    ),
    _of("inch", "length", "0.0254"),
    _of("foot", "length", "0.3048"),
    _of("yard", "length", "0.9144"),
    _of("fathom", "length", "1.8288"),
    _of("furlong", "length", "201.168"),
    _of("mile", "length", "1609.344"),
    _of("nautical mile", "length", 1852),
    _of("astronomical unit", "length", 149_597_870_700, "AU"),
    _of("light year", "length", 9_460_730_472_580_800),
    _of(
        *("square millimeter", "area", "1e-6", "mm²"),
        en="square millimeter | square millimeters",
        de="Quadratmillimeter | Quadratmillimeter",
        fr="millimètre carré | millimètres carrés",
    ),
    _of(
        *("square decimeter", "area", "0.01", "dm²"),
        en="square decimeter | square decimeters",
        de="Quadratdezimeter | Quadratdezimeter",
        fr="décimètre carré | décimètres carrés",
    ),
    _of("square meter", "area", 1, "qm sqm"),
    _of("square centimeter", "area", "0.0001"),
    _of("square kilometer", "area", 10**6, "qkm"),
    _of("are", "area", 100, de="Ar | Ar", fr="are | ares"),
    _of("hectare", "area", 10**4, "ha"),
    _of("square inch", "area", "0.00064516"),
    _of("square foot", "area", "0.09290304"),
    _of("square yard", "area", "0.83612736"),
    _of("square mile", "area", "2589988.110336"),
    _of("acre", "area", "4046.8564224"),
    _of("liter", "volume", 1, "l L", "n µ m c d h"),
    _of("megaliter", "volume", 10**6),
    _of(
        *("cubic millimeter", "volume", "1e-6", "mm³"),
        en="cubic millimeter | cubic millimeters",
        de="Kubikmillimeter | Kubikmillimeter",
        fr="millimètre cube | millimètres cubes",
    ),
    _of("cubic centimeter", "volume", "0.001", "ccm"),
    _of("cubic meter", "volume", 1000, "cbm"),
    _of(
        *("solid cubic meter", "timber", 1),
        en="solid cubic meter | solid cubic meters",
        de="Festmeter | Festmeter | Erntefestmeter | Vorratsfestmeter",
        fr="mètre cube de bois rond | mètres cubes de bois rond",
    ),
    _of(
        *("stere", "stacked timber", 1),
        en="stere | steres",
        de="Raummeter | Raummeter | Ster",
        fr="stère | stères",
    ),
    _of("cubic kilometer", "volume", 10**12),
    _of("cubic inch", "volume", "0.016387064"),
    _of("cubic foot", "volume", "28.316846592"),
    _of("cubic yard", "volume", "764.554857984"),
    _of("acre-foot", "volume", "1233481.83754752"),
    _of("gallon", "volume", "3.785411784"),
    _of("quart", "volume", "0.946352946"),
    _of("pint", "volume", "0.473176473"),
    _of("fluid ounce", "volume", "0.0295735295625"),
    _of("bushel", "volume", "35.23907016688"),
    _of("Imp. gallon", "volume", "4.54609"),
    _of("barrel", "volume", "158.987294928", "bbl"),
    # mass, amount of substance
    _of("gram", "mass", 1, "g", "n µ m k"),
    _of("metric ton", "mass", 10**6, "t"),
    _of(
        *("kilotonne", "mass", 10**9, "kt"),
        en="kilotonne | kilotonnes",
        de="Kilotonne | Kilotonnen",
        fr="kilotonne | kilotonnes",
    ),
    _of(
        *("quintal", "mass", 10**5),
        en="quintal | quintals",
        de="Doppelzentner | Doppelzentner | Dezitonne | Dezitonnen",
        fr="quintal | quintaux",
    ),
    _of(*("hundredweight", "mass", "50802.34544"), en="hundredweight | hundredweights"),
    _of(*("long ton", "mass", "1016046.9088"), en="long ton | long tons"),
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
    _of("mole", "substance", 1, "mol", "n µ m k"),
    _of(
        *("international unit", "international unit", 1, "IU"),
        en="international unit | international units",
        de="Internationale Einheit | Internationale Einheiten",
        fr="unité internationale | unités internationales",
    ),
    # force, pressure, speed, temperature
    _of("newton", "force", 1, "N", "k"),
    _of("newton-meter", "torque", 1, "Nm N·m N⋅m", "k"),
    _of("pound-force-foot", "torque", "1.3558179483314004"),
    _of("pound of force", "force", "4.4482216152605"),
    _of("pascal", "pressure", 1, "Pa", "m h k M G"),
    _of("bar", "pressure", 100_000, "bar", "m"),
    _of("atmosphere", "pressure", 101_325),
    _of("knot", "length/time", "1852/3600"),
    _of("degree Celsius", "temperature", "1.8", "°C ℃", offset=32),
    _of("degree Fahrenheit", "temperature", 1, "°F ℉"),
    _of("kelvin", "temperature", "1.8", "K", offset="-459.67"),
    # carriage
    _of(
        *("tonne-kilometer", "carriage of goods", 1, "tkm"),
        en="tonne-kilometer | tonne-kilometers",
        de="Tonnenkilometer | Tonnenkilometer",
        fr="tonne-kilomètre | tonnes-kilomètres",
    ),
    _of(
        *("passenger-kilometer", "carriage of persons", 1, "pkm Pkm"),
        en="passenger-kilometer | passenger-kilometers",
        de="Personenkilometer | Personenkilometer",
        fr="voyageur-kilomètre | voyageurs-kilomètres",
    ),
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
    "Wp": "watt",
    "mb/d": "1000000 barrel/day",
    "kb/d": "1000 barrel/day",
}
"""Symbols that are not made of a prefix and the symbol of its row; some of so many of a unit."""
