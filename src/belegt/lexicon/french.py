"""French, where CLDR has nothing.

Origin: made by hand from ordinary usage, Belgian and Swiss tens included. Scale words,
currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import Numeral, Vague, Words, phrases, words
from belegt.quantity import Bound

_UNITS = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "dix sept": 17, "dix huit": 18, "dix neuf": 19,
}  # fmt: skip
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip

_ABOUT = "environ|près de|autour de|quelque|à peu près|approximativement|aux alentours de|~|≈"
_LESS = "moins de|moins d'|presque|pas tout à fait|en dessous de|sous les|<"
_MORE = "plus de|plus d'|au dessus de|au delà de|>"
_MOST = "jusqu'à|au plus|au maximum|pas plus de|tout au plus|≤"
_LEAST = "au moins|au minimum|pas moins de|à partir de|≥"

FRENCH = Words(
    language="fr",
    numerals={
        **{word: Numeral(value) for word, value in _UNITS.items()},
        **{word: Numeral(value, 10) for word, value in _TENS.items()},
        "soixante": Numeral(60, 20),
        "quatre vingt": Numeral(80, 20),
        "quatre vingts": Numeral(80),
    },
    ones=words("un une"),
    articles=frozenset(),
    hundreds={"cent": 100, "cents": 100, "mille": 1000},
    bare_hundreds=True,
    glued=False,
    linkers=("et",),
    linked_tens=True,
    point=words("virgule"),
    minus=words("moins"),
    halves={},
    half_endings=("et demi", "et demie"),
    half=words("demi demie"),
    fractions={
        "moitié": 2,
        "demi": 2,
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquièmes": 5,
        "sixième": 6,
        "dixième": 10,
        "dixièmes": 10,
        "centième": 100,
    },  # fmt: skip
    scales={
        "cent": Decimal(100),
        "mille": Decimal(1000),
        "mio": Decimal(10) ** 6,
        "mds": Decimal(10) ** 9,
        "mrd": Decimal(10) ** 9,
        "douzaine": Decimal(12),
        "douzaines": Decimal(12),
    },
    scale_signs={
        "k": Decimal(1000),
        "M": Decimal(10) ** 6,
        "Md": Decimal(10) ** 9,
        "Mds": Decimal(10) ** 9,
        "Mrd": Decimal(10) ** 9,
    },
    vague={
        "dizaines": Vague(Decimal(20), Decimal(100)),
        "centaines": Vague(Decimal(200), Decimal(1000)),
        "milliers": Vague(Decimal(2000), Decimal(10_000)),
        "millions": Vague(2 * Decimal(10) ** 6, Decimal(10) ** 9),
        "milliards": Vague(2 * Decimal(10) ** 9, Decimal(10) ** 12),
    },
    tens={},
    several=words("plusieurs quelques"),
    of=("de", "d"),
    out_of=words("sur"),
    range_to=("à",),
    between={"entre": "et", "de": "à"},
    hedges={
        **dict.fromkeys(phrases(_ABOUT), Bound.ABOUT),
        **dict.fromkeys(phrases(_LESS), Bound.LESS_THAN),
        **dict.fromkeys(phrases(_MORE), Bound.MORE_THAN),
        **dict.fromkeys(phrases(_MOST), Bound.AT_MOST),
        **dict.fromkeys(phrases(_LEAST), Bound.AT_LEAST),
    },
    hedges_after={
        "ou plus": Bound.AT_LEAST,
        "ou moins": Bound.AT_MOST,
        "au moins": Bound.AT_LEAST,
        "au plus": Bound.AT_MOST,
        "environ": Bound.ABOUT,
    },
    percents=frozenset({"pour cent", "pourcent", "pourcents"}),
    points=frozenset({"point de pourcentage", "points de pourcentage"}),
    percent_endings=(),
    duration_endings={},
    times=words("fois"),
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "livre": "GBP",
        "livres": "GBP",
        "livres sterling": "GBP",
        "franc suisse": "CHF",
        "francs suisses": "CHF",
        "yen": "JPY",
        "yens": "JPY",
        "yuan": "CNY",
        "yuans": "CNY",
        "dollars américains": "USD",
        "roubles": "RUB",
    },  # fmt: skip
    cents={"centime": "EUR", "centimes": "EUR"},
    durations={"an": "year", "ans": "year", "année": "year", "années": "year"},
    units={"degrés": "degree", "kilos": "kilogram", "tonnes": "metric ton", "octets": "byte"},
    things={
        "token": "token",
        "tokens": "token",
        "jeton": "token",
        "jetons": "token",
        "habitant": "inhabitant",
        "personne": "person",
        "utilisateur": "user",
        "action": "share",
    },  # fmt: skip
    per=words("par"),
    per_duration=words("par"),
    months={"fevrier": 2, "aout": 8, "decembre": 12},
    month_leads=words("en depuis début fin mi dernier prochain courant jusqu'en"),
    year_leads=words("en année années depuis début fin dès courant jusqu'en"),
    day_ends=("er",),
    clock=phrases("h|heures"),
    clock_leads=phrases(", à|,|à"),
    labels=words(
        "chapitre section page pages p. tableau figure fig. numéro no. n° article art. alinéa"
        " paragraphe § annexe ligne version étape niveau épisode saison partie volume vol. tome"
        " salle quai ligne tél. tél téléphone"
    ),
    ordinal_leads=frozenset(),
    capital_nouns=False,
    day_first=True,
    function_words=words(
        "le la les un une des de du et est sont en dans que qui pour par sur au aux ce cette ces"
        " il elle ils elles on nous vous je ne pas plus avec sans sous mais ou où donc car si se sa"
        " son ses leur leurs a ont été être avait selon après avant depuis entre chez comme tout"
        " tous aussi très même"
    ),
    not_units=words("a d j en as at pt ch b m. s h. sem trim nd p"),
)
