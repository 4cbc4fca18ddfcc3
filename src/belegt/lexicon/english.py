"""English, where CLDR has nothing.

Origin: made by hand from ordinary usage in British and American news prose. Scale words,
currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import Numeral, Vague, Words, phrases, words
from belegt.quantity import Bound

_UNITS = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

_ABOUT = (
    "about|around|roughly|approximately|approx.|approx|circa|ca.|c.|some|in the region of"
    "|close to|an estimated|estimated|more or less|in the order of|on the order of|~|≈|or so"
)
_LESS = (
    "less than|fewer than|under|below|nearly|almost|just under|just below|not quite|<|smaller than"
    "|lower than|shy of|well under|well below|no"
)
_MORE = (
    "more than|over|above|just over|just above|upwards of|upward of|in excess of|>|greater than"
    "|larger than|higher than|well over|beyond|longer than|exceeding"
)
_MOST = (
    "up to|at most|at the most|no more than|not more than|as much as|as many as|a maximum of"
    "|maximum of|max|max.|at maximum|≤"
)
_LEAST = (
    "at least|no less than|no fewer than|not less than|a minimum of|minimum of|min.|≥"
    "|as little as|as few as|starting at|starting from"
)


def _vague(low: int, exponent: int, high: int) -> Vague:
    return Vague(Decimal(low) * Decimal(10) ** exponent, Decimal(10) ** high)


ENGLISH = Words(
    language="en",
    numerals={
        **{word: Numeral(value) for word, value in _UNITS.items()},
        **{word: Numeral(value, 10) for word, value in _TENS.items()},
    },
    ones=words("one"),
    articles=words("a an"),
    hundreds={"hundred": 100, "thousand": 1000},
    bare_hundreds=False,
    glued=False,
    linkers=("and",),
    linked_tens=False,
    point=words("point"),
    minus=words("minus negative"),
    halves={},
    half_endings=("and a half", "and one half"),
    half=words("half"),
    fractions={
        "half": 2,
        "halves": 2,
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourth": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "ninth": 9,
        "ninths": 9,
        "tenth": 10,
        "tenths": 10,
        "twelfth": 12,
        "twelfths": 12,
        "twentieth": 20,
        "hundredth": 100,
        "hundredths": 100,
        "thousandth": 1000,
        "thousandths": 1000,
    },  # fmt: skip
    scales={
        "hundred": Decimal(100),
        "thousand": Decimal(1000),
        "mln": Decimal(10) ** 6,
        "mn": Decimal(10) ** 6,
        "bn": Decimal(10) ** 9,
        "bln": Decimal(10) ** 9,
        "tn": Decimal(10) ** 12,
        "trn": Decimal(10) ** 12,
        "quadrillion": Decimal(10) ** 15,
        "quintillion": Decimal(10) ** 18,
        "sextillion": Decimal(10) ** 21,
        "septillion": Decimal(10) ** 24,
        "lakh": Decimal(100_000),
        "crore": Decimal(10) ** 7,
        "dozen": Decimal(12),
    },
    scale_signs={
        "K": Decimal(1000),
        "k": Decimal(1000),
        "M": Decimal(10) ** 6,
        "MM": Decimal(10) ** 6,
        "mm": Decimal(10) ** 6,
        "m": Decimal(10) ** 6,
        "mn": Decimal(10) ** 6,
        "mln": Decimal(10) ** 6,
        "B": Decimal(10) ** 9,
        "b": Decimal(10) ** 9,
        "bn": Decimal(10) ** 9,
        "Bn": Decimal(10) ** 9,
        "BN": Decimal(10) ** 9,
        "T": Decimal(10) ** 12,
        "t": Decimal(10) ** 12,
        "tn": Decimal(10) ** 12,
        "trn": Decimal(10) ** 12,
    },
    vague={
        "dozens": Vague(Decimal(24), Decimal(120)),
        "hundreds": _vague(2, 2, 3),
        "thousands": _vague(2, 3, 4),
        "millions": _vague(2, 6, 9),
        "billions": _vague(2, 9, 12),
        "trillions": _vague(2, 12, 15),
    },
    tens={"tens": _vague(2, 1, 2)},
    several=words("several few couple"),
    of=phrases("of"),
    out_of=words("of in"),
    range_to=phrases("up to|to|till|through|thru"),
    between={"between": "and", "from": "to", "anywhere between": "and"},
    hedges={
        **dict.fromkeys(phrases(_ABOUT), Bound.ABOUT),
        **dict.fromkeys(phrases(_LESS), Bound.LESS_THAN),
        **dict.fromkeys(phrases(_MORE), Bound.MORE_THAN),
        **dict.fromkeys(phrases(_MOST), Bound.AT_MOST),
        **dict.fromkeys(phrases(_LEAST), Bound.AT_LEAST),
    },
    hedges_after={
        "or more": Bound.AT_LEAST,
        "and more": Bound.AT_LEAST,
        "or less": Bound.AT_MOST,
        "or fewer": Bound.AT_MOST,
        "or so": Bound.ABOUT,
        "at least": Bound.AT_LEAST,
        "at most": Bound.AT_MOST,
    },
    percents=words("percent percents pct pc") | {"per cent", "per cents"},
    points=frozenset(
        phrases(
            "percentage point|percentage points|percent points|per cent points|pp|ppt|ppts|%-points"
            "|percent point|% points"
        )
    ),
    percent_endings=(),
    duration_endings={},
    times=words("times fold x"),
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "us dollar": "USD",
        "us dollars": "USD",
        "u.s. dollar": "USD",
        "u.s. dollars": "USD",
        "american dollars": "USD",
        "bucks": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "pound": "GBP",
        "pounds": "GBP",
        "quid": "GBP",
        "pounds sterling": "GBP",
        "pound sterling": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "rupee": "INR",
        "rupees": "INR",
        "won": "KRW",
        "rubles": "RUB",
        "ruble": "RUB",
        "roubles": "RUB",
        "swiss franc": "CHF",
        "francs": "CHF",
        "franc": "CHF",
        "canadian dollars": "CAD",
        "australian dollars": "AUD",
        "real": "BRL",
        "reais": "BRL",
        "krona": "SEK",
        "kronor": "SEK",
        "peso": "MXN",
        "pesos": "MXN",
        "zloty": "PLN",
        "rand": "ZAR",
        "shekel": "ILS",
        "shekels": "ILS",
        "lira": "TRY",
        "baht": "THB",
        "dirham": "AED",
        "dirhams": "AED",
        "bitcoin": "XBT",
        "bitcoins": "XBT",
        "krone": "NOK",
        "kroner": "NOK",
    },  # fmt: skip
    cents={"cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP", "pennies": "GBP"},
    durations={
        "sec": "second",
        "secs": "second",
        "min": "minute",
        "mins": "minute",
        "hr": "hour",
        "hrs": "hour",
        "yr": "year",
        "yrs": "year",
        "year": "year",
        "years": "year",
        "decade": "decade",
        "decades": "decade",
        "century": "century",
        "centuries": "century",
        "millennium": "millennium",
        "millennia": "millennium",
        "fortnight": "fortnight",
        "fortnights": "fortnight",
        "yr.": "year",
        "hr.": "hour",
    },  # fmt: skip
    units={
        "kilometre": "kilometer",
        "kilometres": "kilometer",
        "metre": "meter",
        "metres": "meter",
        "centimetre": "centimeter",
        "centimetres": "centimeter",
        "millimetre": "millimeter",
        "millimetres": "millimeter",
        "litre": "liter",
        "litres": "liter",
        "kilowatt hours": "kilowatt hour",
        "kilowatt hour": "kilowatt hour",
        "megawatt hours": "megawatt hour",
        "megawatt hour": "megawatt hour",
        "gigawatt hours": "gigawatt hour",
        "terawatt hours": "terawatt hour",
        "degrees": "degree",
        "degree": "degree",
        "celsius": "degree Celsius",
        "fahrenheit": "degree Fahrenheit",
        "tons": "ton",
        "tonnes": "metric ton",
        "tonne": "metric ton",
        "kilos": "kilogram",
        "kilo": "kilogram",
        "kilograms": "kilogram",
        "lbs": "pound",
        "lb": "pound",
        "square metres": "square meter",
        "cubic metres": "cubic meter",
        "mph": "mile/hour",
        "flop": "FLOP",
        "flops": "FLOP",
        "petaflop": "petaFLOP",
        "exaflop": "exaFLOP",
        "petaflops": "petaFLOP",
        "exaflops": "exaFLOP",
        "teraflops": "teraFLOP",
        "gigaflops": "gigaFLOP",
        "basis points": "basis point",
        "basis point": "basis point",
        "square feet": "square foot",
        "foot": "foot",
        "feet": "foot",
        "inches": "inch",
        "miles per hour": "mile/hour",
        "kilometres per hour": "kilometer/hour",
    },  # fmt: skip
    things={
        "output token": "output token",
        "output tokens": "output token",
        "input token": "input token",
        "input tokens": "input token",
        "token": "token",
        "tokens": "token",
        "gpu hour": "GPU hour",
        "gpu hours": "GPU hour",
        "head": "person",
        "person": "person",
        "people": "person",
        "capita": "person",
        "user": "user",
        "users": "user",
        "piece": "piece",
        "request": "request",
        "requests": "request",
        "parameter": "parameter",
        "parameters": "parameter",
        "share": "share",
        "barrel": "barrel",
        "inhabitant": "inhabitant",
        "gpu": "GPU",
        "gpus": "GPU",
        "layer": "layer",
        "layers": "layer",
        "sequence": "sequence",
    },  # fmt: skip
    per=words("per"),
    per_duration=words("a an each every"),
    months={"sept": 9, "sept.": 9},
    month_leads=words(
        "in last next this since until by during of early late mid from before after every past"
    ),
    year_leads=words(
        "in year years since until during early late mid by summer winter spring autumn fall"
    ),
    day_ends=("st", "nd", "rd", "th"),
    clock=phrases("gmt|utc|cet|est"),
    clock_leads=phrases(", at|,|at|·|-|–"),
    labels=words(
        "chapter section sections sec. page pages p. pp. table tables figure fig. fig number no."
        " article art. paragraph para. § §§ appendix annex equation eq. line column row version"
        " step stage level episode season part volume vol. issue footnote note room gate platform"
        " route highway phase type class grade tel. tel phone fax isbn issn doi ref. question"
        " item option exhibit rule act clause"
    ),
    ordinal_leads=frozenset(),
    capital_nouns=False,
    day_first=None,
    function_words=words(
        "the of and to in is was were are be been it its that this these those for on with as at by"
        " from or but not an a which who whom whose what when where why how has have had will would"
        " can could may might must shall should do does did than then there their they them he she"
        " his her we our you your i if so such no nor only also into over under after before"
        " between about against during without within because while until since up down out off"
        " per each every more most less least other some any all both either neither very too just"
        " still even yet ever never again once here now said says according"
    ),
    not_units=words("in a at d p mo oc e m/s² g-force pt pc em bu c dot lt mol st b l. ha"),
)
