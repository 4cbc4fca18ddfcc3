"""German, where CLDR has nothing.

Origin: made by hand from ordinary usage; number words after the rules of German compounds,
the dative of durations, hedges and vague plurals after news prose. "Billion" and the other
scale words, currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import Numeral, Vague, Words, phrases, words
from belegt.quantity import Bound

_UNITS = {
    "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
    "neunzehn": 19, "null": 0, "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50,
    "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip

_ABOUT = "etwa|rund|circa|zirka|ca.|ca|ungefähr|annähernd|um die|an die|schätzungsweise|in etwa|~|≈"
_LESS = "weniger als|unter|knapp|fast|beinahe|nahezu|kaum|keine|<|kleiner als|geringer als"
_MORE = "mehr als|über|gut|>|größer als|höher als|länger als|oberhalb von|jenseits von|jenseits der"
_MOST = "bis zu|höchstens|maximal|nicht mehr als|bis maximal|allenfalls|≤|max.|längstens"
_LEAST = "mindestens|wenigstens|ab|nicht weniger als|minimal|zumindest|≥|mind.|min."

GERMAN = Words(
    language="de",
    numerals={
        **{word: Numeral(value) for word, value in _UNITS.items()},
        **{word: Numeral(value) for word, value in _TENS.items()},
    },
    ones=words("ein eine einen einem einer eines eins"),
    articles=frozenset(),
    hundreds={"hundert": 100, "tausend": 1000},
    bare_hundreds=True,
    glued=True,
    linkers=("und",),
    linked_tens=False,
    point=words("komma"),
    minus=words("minus"),
    halves={
        "anderthalb": "1.5",
        "anderthalbe": "1.5",
        "eineinhalb": "1.5",
        "einundeinhalb": "1.5",
    },
    half_endings=("einhalb", "undeinhalb"),
    half=words("halbe halber halbes halben halbem halb"),
    fractions={
        "hälfte": 2,
        "halbe": 2,
        "drittel": 3,
        "dritteln": 3,
        "viertel": 4,
        "vierteln": 4,
        "fünftel": 5,
        "fünfteln": 5,
        "sechstel": 6,
        "siebtel": 7,
        "achtel": 8,
        "neuntel": 9,
        "zehntel": 10,
        "zehnteln": 10,
        "zwölftel": 12,
        "zwanzigstel": 20,
        "hundertstel": 100,
        "tausendstel": 1000,
    },  # fmt: skip
    scales={
        "hundert": Decimal(100),
        "tausend": Decimal(1000),
        "tsd": Decimal(1000),
        "tsd.": Decimal(1000),
        "mill.": Decimal(10) ** 6,
        "mill": Decimal(10) ** 6,
        "mia.": Decimal(10) ** 9,
        "mia": Decimal(10) ** 9,
        "billiarde": Decimal(10) ** 15,
        "billiarden": Decimal(10) ** 15,
        "trillion": Decimal(10) ** 18,
        "trillionen": Decimal(10) ** 18,
        "trilliarde": Decimal(10) ** 21,
        "trilliarden": Decimal(10) ** 21,
        "quadrillion": Decimal(10) ** 24,
        "quadrillionen": Decimal(10) ** 24,
        "dutzend": Decimal(12),
    },
    scale_signs={
        "M": Decimal(10) ** 6,
        "Mio": Decimal(10) ** 6,
        "Mrd": Decimal(10) ** 9,
        "Bio": Decimal(10) ** 12,
        "K": Decimal(1000),
        "k": Decimal(1000),
        "B": Decimal(10) ** 9,
        "T": Decimal(10) ** 12,
    },
    vague={
        "dutzende": Vague(Decimal(24), Decimal(120)),
        "dutzenden": Vague(Decimal(24), Decimal(120)),
        "hunderte": Vague(Decimal(200), Decimal(1000)),
        "hunderten": Vague(Decimal(200), Decimal(1000)),
        "tausende": Vague(Decimal(2000), Decimal(10_000)),
        "tausenden": Vague(Decimal(2000), Decimal(10_000)),
        "zehntausende": Vague(Decimal(20_000), Decimal(100_000)),
        "zehntausenden": Vague(Decimal(20_000), Decimal(100_000)),
        "hunderttausende": Vague(Decimal(200_000), Decimal(10) ** 6),
        "hunderttausenden": Vague(Decimal(200_000), Decimal(10) ** 6),
        "millionen": Vague(2 * Decimal(10) ** 6, Decimal(10) ** 9),
        "abermillionen": Vague(2 * Decimal(10) ** 6, Decimal(10) ** 9),
        "milliarden": Vague(2 * Decimal(10) ** 9, Decimal(10) ** 12),
        "billionen": Vague(2 * Decimal(10) ** 12, Decimal(10) ** 15),
    },
    tens={},
    several=words("mehrere mehreren mehrerer einige einigen einiger etliche etlichen paar"),
    of=phrases("von|an|der"),
    out_of=words("von aus"),
    range_to=phrases("bis zu|bis"),
    between={"zwischen": "und"},
    hedges={
        **dict.fromkeys(phrases(_ABOUT), Bound.ABOUT),
        **dict.fromkeys(phrases(_LESS), Bound.LESS_THAN),
        **dict.fromkeys(phrases(_MORE), Bound.MORE_THAN),
        **dict.fromkeys(phrases(_MOST), Bound.AT_MOST),
        **dict.fromkeys(phrases(_LEAST), Bound.AT_LEAST),
    },
    hedges_after={
        "oder mehr": Bound.AT_LEAST,
        "und mehr": Bound.AT_LEAST,
        "oder weniger": Bound.AT_MOST,
        "und weniger": Bound.AT_MOST,
    },
    percents=words("prozent prozents prozente v.h. vh"),
    points=words("prozentpunkt prozentpunkte prozentpunkten prozentpunkts"),
    percent_endings=phrases("prozentig|%ig"),
    duration_endings={
        "sekündig": "second",
        "minütig": "minute",
        "stündig": "hour",
        "tägig": "day",
        "wöchig": "week",
        "monatig": "month",
        "jährig": "year",
    },  # fmt: skip
    times=words("mal fach"),
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "us dollar": "USD",
        "us dollars": "USD",
        "u.s. dollar": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "pfund": "GBP",
        "britische pfund": "GBP",
        "pfund sterling": "GBP",
        "franken": "CHF",
        "schweizer franken": "CHF",
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "rubel": "RUB",
        "rupien": "INR",
        "d mark": "DEM",
        "deutsche mark": "DEM",
        "kanadische dollar": "CAD",
        "australische dollar": "AUD",
        "hongkong dollar": "HKD",
        "singapur dollar": "SGD",
        "won": "KRW",
        "südkoreanische won": "KRW",
        "schilling": "ATS",
        "zloty": "PLN",
        "peso": "MXN",
        "real": "BRL",
        "bitcoin": "XBT",
        "bitcoins": "XBT",
    },  # fmt: skip
    cents={"cent": "EUR", "cents": "EUR", "rappen": "CHF", "pence": "GBP", "pfennig": "DEM"},
    durations={
        "sekunden": "second",
        "minuten": "minute",
        "stunden": "hour",
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "tages": "day",
        "tags": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "monats": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
        "jahres": "year",
        "jahrs": "year",
        "jahrzehnt": "decade",
        "jahrzehnte": "decade",
        "jahrzehnten": "decade",
        "jahrhundert": "century",
        "jahrhunderte": "century",
        "jahrhunderten": "century",
        "quartal": "quarter",
        "quartale": "quarter",
        "quartalen": "quarter",
        "quartals": "quarter",
        "std.": "hour",
        "std": "hour",
        "min.": "minute",
        "sek.": "second",
        "millisekunden": "millisecond",
        "jahrtausende": "millennium",
        "jahrtausenden": "millennium",
    },  # fmt: skip
    units={
        "kilometern": "kilometer",
        "metern": "meter",
        "zentimetern": "centimeter",
        "millimetern": "millimeter",
        "nanometern": "nanometer",
        "meilen": "mile",
        "grad": "degree",
        "grad celsius": "degree Celsius",
        "kilowattstunden": "kilowatt hour",
        "kilowattstunde": "kilowatt hour",
        "megawattstunden": "megawatt hour",
        "gigawattstunden": "gigawatt hour",
        "terawattstunden": "terawatt hour",
        "tonnen": "metric ton",
        "kilo": "kilogram",
        "kilos": "kilogram",
        "kilogramm": "kilogram",
        "litern": "liter",
        "hektar": "hectare",
        "quadratmetern": "square meter",
        "kubikmetern": "cubic meter",
        "stundenkilometer": "kilometer/hour",
        "gigabytes": "gigabyte",
        "megabytes": "megabyte",
        "terabytes": "terabyte",
        "flop": "FLOP",
        "flops": "FLOP",
        "petaflop": "petaFLOP",
        "exaflop": "exaFLOP",
        "petaflops": "petaFLOP",
        "exaflops": "exaFLOP",
        "teraflops": "teraFLOP",
        "bits": "bit",
        "bytes": "byte",
        "basispunkte": "basis point",
        "basispunkten": "basis point",
    },  # fmt: skip
    things={
        "output token": "output token",
        "output tokens": "output token",
        "input token": "input token",
        "input tokens": "input token",
        "ausgabe token": "output token",
        "eingabe token": "input token",
        "token": "token",
        "tokens": "token",
        "gpu stunde": "GPU hour",
        "gpu stunden": "GPU hour",
        "kopf": "person",
        "person": "person",
        "nutzer": "user",
        "stück": "piece",
        "anfrage": "request",
        "anfragen": "request",
        "parameter": "parameter",
        "aktie": "share",
        "barrel": "barrel",
        "einwohner": "inhabitant",
    },  # fmt: skip
    per=words("pro je per"),
    per_duration=words("im am in der die"),
    months={
        "jänner": 1,
        "feber": 2,
        "maerz": 3,
        "mrz": 3,
        "mrz.": 3,
        "okt": 10,
        "dez": 12,
        "sept": 9,
    },  # fmt: skip
    month_leads=words(
        "im seit vergangenen vergangenem letzten letztem kommenden nächsten diesen anfang ende mitte"
        " bis ab vom zum frühestens spätestens jeden"
    ),
    year_leads=words(
        "jahr jahre jahres jahren seit anfang ende mitte ab anno sommer winter herbst frühjahr"
        " frühling quartal bis"
    ),
    day_ends=(".",),
    clock=phrases("uhr|h"),
    clock_leads=phrases(", um|, gegen|,|um|gegen|·|-|–"),
    labels=words(
        "kapitel abschnitt abschnitte seite seiten s. tabelle tab. abbildung abb. bild nummer nr."
        " nr artikel art. absatz abs. paragraph paragraf § §§ punkt ziffer platz zeile satz band"
        " bd. heft folge staffel episode teil version stufe klasse raum zimmer haus gleis linie"
        " halle tor etage block anlage anhang fußnote anm. tel. tel telefon fax isbn issn doi az."
        " randnummer rn. rz. gleichung formel spalte schritt frage formel phase ebene typ level"
    ),
    ordinal_leads=words(
        "der die das den dem des am zum zur vom im beim seit ihr ihre ihren sein seine seinen"
        " unser unsere mein meine einen ein eine jeder jede jedes jeden"
    ),
    capital_nouns=True,
    day_first=True,
    function_words=words(
        "der die das und ist nicht ein eine einen einem einer eines mit von zu zum zur den dem des"
        " auf für im in an am als auch es sich aus bei nach wie so oder aber wenn dass hat haben"
        " wird werden wurde wurden sind war waren sein seine noch nur über um durch vor bis mehr"
        " kann können sei sie er wir ich ihr man dies diese dieser dieses unter gegen ohne seit"
        " schon sehr was wer wo da dann denn doch weil während zwischen kein keine"
    ),
    not_units=words("in a at d bar pkt tr pr. el. p mol e m/s² kt pt pc em bu t1"),
)
