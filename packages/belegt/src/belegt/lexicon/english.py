"""English, where CLDR has nothing.

Origin: made by hand from ordinary usage in British and American news prose. Scale words,
currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import (
    NONE,
    SHARED,
    Dates,
    Fractions,
    Hedges,
    Labels,
    Multiples,
    Nouns,
    Numbers,
    NumberWord,
    Printing,
    Ranges,
    Rates,
    Scales,
    Senses,
    UnitNames,
    Vague,
    Words,
    by_word,
    phrases,
    words,
    words_in_order,
)
from belegt.quantity import Bound

_UNITS = by_word(
    {
        0: "zero | nought",
        1: "one",
        2: "two",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
    }
)
_TENS = by_word(
    {
        20: "twenty",
        30: "thirty",
        40: "forty | fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    }
)

_ORDINALS = {
    word: number
    for number, word in enumerate(
        words_in_order(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
            twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"""
        ),
        1,
    )
}

_ABOUT = (
    "about|around|roughly|approximately|approx.|approx|circa|ca.|c.|some|in the region of"
    "|close to|an estimated|estimated|more or less|in the order of|on the order of|or so"
)
_LESS = (
    "less than|fewer than|under|below|nearly|almost|just under|just below|not quite"
    "|smaller than|lower than|shy of|well under|well below|shorter than|younger than"
    "|cheaper than|not even|short of"
)
_MORE = (
    "more than|over|above|just over|just above|upwards of|upward of|in excess of|greater than"
    "|larger than|higher than|well over|beyond|longer than|exceeding|exceed|exceeds|exceeded"
    "|surpass|surpasses|surpassed|older than|north of|later than|bigger than"
)
_MOST = (
    "up to|at most|at the most|no more than|not more than|as much as|as many as|a maximum of"
    "|maximum of|max|max.|at maximum|at the very most|no later than"
)
_LEAST = (
    "at least|no less than|no fewer than|not less than|a minimum of|minimum of|min."
    "|as little as|as few as|at the very least|starting at|starting from"
)


def _vague(low: int, exponent: int, high: int) -> Vague:
    return Vague(Decimal(low) * Decimal(10) ** exponent, Decimal(10) ** high)


_MANIFOLD = {word: str(value) for word, value in (_UNITS | _TENS).items() if value > 1}

_PAID = words(
    "cost costs costing price prices priced pay pays paid paying spend spends spent"
    " worth earn earns earned charge charged fine fined tax taxes fee fees bill budget"
    " salary wage wages sold sell sells invest invested donate donated"
    " grant debt debts loan loans profit profits savings saved rent cash bank money"
    " banknote prize payment currency exchange euro euros dollar"
    " dollars raised stolen owe owes owed note notes coin coins bet bets dividend dividends"
    " share shares"
    " litre litres pint penny pence fuel fare fares ticket tickets stamp stamps"
)
_POUND = Senses(
    {
        "GBP": _PAID | words("million billion mn bn"),
        "pound": words(
            "weigh weighs weight weights weighing heavy heavier lighter lifted ounce ounces"
            " oz stone baby newborn muscle body luggage cargo overweight underweight thrust"
        ),
    },
    of="pound",
)
_GRAND = Senses(
    {"": words("slam slams prix piano pianos jury juries old total tour opening finale theft")},
    otherwise=SHARED,
)
_STONE = Senses(
    {
        "stone": words("weigh weighs weight heavier lighter overweight"),
    },
    otherwise="",
)
_KNOT = Senses(
    {
        "knot": words(
            "ship ships boat boats wind winds sail sails sailed sailing speed speeds gust"
            " gusts vessel yacht ferry cruise cruised current fast storm hurricane aircraft"
        ),
        "": words(
            "rope ropes tie tied tying untie string shoelace shoelaces wood wooden tangled"
            " lymph fisherman carpet thread"
        ),
    },
)
_MOLE = Senses(
    {
        "mole": words(
            "gas acid solution reaction reacts molecule molecules hydrogen oxygen carbon"
            " chemist dissolved atoms"
        ),
        "": words(
            "seen skin garden lawn dug burrow animal animals doctor removed dermatologist spy"
            " spies fur"
        ),
    },
    of="mole",
)
_DEGREE = Senses(
    {
        "": words(
            "university universities bachelor master doctoral academic honorary college"
            " graduate graduates undergraduate diploma diplomas holds earned awarded"
        ),
    },
    otherwise="degree",
)
_YARD = Senses(
    {
        "": words("temple prison school farm farms shipbuilding shipyards scrap railway"),
    },
    otherwise="yard",
)
_BARS = Senses(
    {
        "bar": words(
            "pressure pressures pump tyre tyres tire tires valve boiler hydraulic compressed"
            " compressor"
        ),
        "": words(
            "pub pubs street streets town restaurants cafes clubs nightclubs drink drinks"
            " gold chocolate soap candy prison iron steel nightlife licence city"
        ),
    },
)

ENGLISH = Words(
    language="en",
    numbers=Numbers(
        words={
            **{word: NumberWord(value) for word, value in _UNITS.items()},
            **{word: NumberWord(value, 10) for word, value in _TENS.items()},
        },
        ones=words("one"),
        idioms=phrases("one day after another | one second thought"),
        articles=words("a an"),
        hundreds={"hundred": 100, "thousand": 1000},
        bare_hundreds=False,
        glued=False,
        linkers=("and",),
        alternatives=("or",),
        linked_tens=False,
        point=words("point"),
        minus=words("minus negative"),
        half_endings=("and a half", "and one half"),
        ordinal_endings=("ieth", "dth"),
        zero_digits=words("oh o"),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(words("doubled doubling redoubled"), "2"),
            **dict.fromkeys(words("tripled tripling trebled trebling"), "3"),
            **dict.fromkeys(words("quadrupled quadrupling"), "4"),
            **dict.fromkeys(words("quintupled quintupling"), "5"),
            **dict.fromkeys(words("sextupled sextupling"), "6"),
            **dict.fromkeys(words("halved halving"), "0.5"),
            **{f"{word}fold": value for word, value in _MANIFOLD.items()},
            "hundredfold": "100",
            "thousandfold": "1000",
        },
        followed={"twice": "2", "thrice": "3", "double": "2", "triple": "3", "quadruple": "4"},
        followers=words("as the that what its their his her this last"),
        factors=("factor of", "factors of"),
        magnitudes=("order of magnitude", "orders of magnitude"),
    ),
    fractions=Fractions(
        half=words("half"),
        half_of=words("of the its their his her that what"),
        several=by_word(
            {
                2: "halves",
                3: "thirds",
                4: "quarters | fourths",
                5: "fifths",
                6: "sixths",
                7: "sevenths",
                8: "eighths",
                9: "ninths",
                10: "tenths",
                12: "twelfths",
                20: "twentieths",
                100: "hundredths",
                1000: "thousandths",
                10**6: "millionths",
                10**9: "billionths",
                10**12: "trillionths",
            }
        ),
        single=by_word(
            {
                2: "half",
                3: "third",
                4: "quarter | fourth",
                5: "fifth",
                6: "sixth",
                7: "seventh",
                8: "eighth",
                9: "ninth",
                10: "tenth",
                12: "twelfth",
                20: "twentieth",
                100: "hundredth",
                1000: "thousandth",
                10**6: "millionth",
                10**9: "billionth",
                10**12: "trillionth",
            }
        ),
        each=words("every"),
        ordinals=by_word(
            {
                3: "third",
                4: "fourth",
                5: "fifth",
                6: "sixth",
                7: "seventh",
                8: "eighth",
                9: "ninth",
                10: "tenth",
                12: "twelfth",
                20: "twentieth",
                50: "fiftieth",
                100: "hundredth",
                1000: "thousandth",
            }
        ),
        rhythms=words(
            "monday tuesday wednesday thursday friday saturday sunday weekend morning evening"
            " afternoon night"
        ),
    ),
    scales=Scales(
        words={
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
            "dozens": Decimal(12),
            "hundreds": Decimal(100),
            "thousands": Decimal(1000),
            "millions": Decimal(10) ** 6,
            "billions": Decimal(10) ** 9,
            "trillions": Decimal(10) ** 12,
        },
        signs={
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
    ),
    ranges=Ranges(
        to=phrases("up to|to|till|through|thru"),
        between={"between": "and", "from": "to", "anywhere between": "and"},
        out_of=frozenset({"of", "in", "out of"}),
        among=frozenset({"out of"}),
        among_one=frozenset({"in"}),
        over=words("over"),
    ),
    hedges=Hedges(
        before={
            **dict.fromkeys(phrases(_ABOUT), Bound.ABOUT),
            **dict.fromkeys(phrases(_LESS), Bound.LESS_THAN),
            **dict.fromkeys(phrases(_MORE), Bound.MORE_THAN),
            **dict.fromkeys(phrases(_MOST), Bound.AT_MOST),
            **dict.fromkeys(phrases(_LEAST), Bound.AT_LEAST),
        },
        after={
            "or more": Bound.AT_LEAST,
            "and more": Bound.AT_LEAST,
            "or less": Bound.AT_MOST,
            "or fewer": Bound.AT_MOST,
            "or so": Bound.ABOUT,
            "at least": Bound.AT_LEAST,
            "at most": Bound.AT_MOST,
            "at the least": Bound.AT_LEAST,
            "at the most": Bound.AT_MOST,
            "at the very least": Bound.AT_LEAST,
            "at the very most": Bound.AT_MOST,
            "tops": Bound.AT_MOST,
            "max": Bound.AT_MOST,
            "maximum": Bound.AT_MOST,
            "minimum": Bound.AT_LEAST,
            "or above": Bound.AT_LEAST,
            "and above": Bound.AT_LEAST,
            "or over": Bound.AT_LEAST,
            "and over": Bound.AT_LEAST,
            "or older": Bound.AT_LEAST,
            "and older": Bound.AT_LEAST,
            "or higher": Bound.AT_LEAST,
            "or longer": Bound.AT_LEAST,
            "or below": Bound.AT_MOST,
            "and under": Bound.AT_MOST,
            "or under": Bound.AT_MOST,
            "or lower": Bound.AT_MOST,
            "or thereabouts": Bound.ABOUT,
        },
        negations=words("no not never"),
        topics={
            "over": words(
                "spread spreads distributed averaged average divided split scattered stretched"
                " shared extended dispute debate vote talks argument row conflict quarrel control"
                " summed measured computed goals points wickets matches innings"
            ),
        },
        spent={
            "over": words(
                "for take takes took taken taking last lasts lasted lasting is was are were be been"
                " being after wait waits waited spend spends spent of than has have had by at with"
                " worth old aged live lived stay stayed just well work worked run ran serve served"
                " need needs needed require requires required and or to"
            ),
        },
    ),
    units=UnitNames(
        names={
            "percent": "percent | percents | percentage | pct | pc | per cent | per cents",
            "percentage point": (
                "percentage point | percentage points | percent points | per cent points | pp | ppt"
                " | ppts | %-points | percent point | % points"
            ),
            "second": "sec | secs",
            "minute": "min | mins",
            "hour": "hr | hrs | hr.",
            "year": "yr | yrs | year | years | yr.",
            "kilometer": "kilometre | kilometres",
            "meter": "metre | metres",
            "centimeter": "centimetre | centimetres",
            "millimeter": "millimetre | millimetres",
            "liter": "litre | litres",
            "degree": "degrees | degree",
            "degree Celsius": "celsius",
            "degree Fahrenheit": "fahrenheit",
            "ton": "tons",
            "metric ton": "tonnes | tonne",
            "kilogram": "kilos | kilo | kilograms",
            "pound": "lbs | lb",
            "square meter": "square metres | sq m",
            "cubic meter": "cubic metres",
            "mile/hour": "mph | miles per hour",
            "square foot": "square feet | sq ft",
            "square kilometer": "sq km",
            "square mile": "sq mi | sq miles",
            "square inch": "sq in",
            "cubic foot": "cu ft",
            "foot": "foot | feet",
            "inch": "inches",
            "kilometer/hour": "kilometres per hour",
            "USD": (
                "dollar | dollars | us dollar | us dollars | u.s. dollar | u.s. dollars"
                " | american dollar | american dollars | bucks"
            ),
            "EUR": "euro | euros",
            "GBP": "pound | pounds | quid | pounds sterling | pound sterling",
            "JPY": "yen",
            "CNY": "yuan | yuans | renminbi | chinese renminbi",
            "INR": "rupee | rupees",
            "KRW": "won | south korean won | korean won",
            "RUB": "rubles | ruble | rouble | roubles | russian roubles",
            "BYN": "belarusian roubles | belarussian rubles",
            "SUR": "soviet rubles",
            "BRL": "real | reais | brazilian reais",
            "SEK": "swedish crowns | swedish crown | swedish kronas",
            "NOK": "norwegian crowns | norwegian crown",
            "DKK": "danish crowns | danish crown",
            "CZK": "czech crowns | czech crown",
            "ISK": "icelandic crowns | icelandic crown",
            "SKK": "slovak crowns",
            "ZAR": "rand | rands",
            "ILS": "shekel | shekels",
            "TRY": "lira | turkish liras",
            "ITL": "lire | italian lire",
            "DEM": "deutsche mark | deutsche marks | deutschmark | deutschmarks | d mark | d marks",
            "NLG": "dutch guilder",
            "ATS": "schilling | schillings",
            "AED": "emirati dirhams | emirati dirham",
            "TWD": "taiwan dollars | taiwanese dollars",
            "SGD": "singaporean dollars",
            "PHP": "filipino pesos",
            "RON": "romanian leu",
            "BGN": "bulgarian leva | bulgarian levs",
            "XBT": "bitcoin | bitcoins",
        },
        shared=phrases(
            "grand | reichsmark | reichsmarks | crown | crowns | cfa franc | cfa francs"
        ),
        cents={
            "USD": "cent | cents",
            "GBP": "pence | penny | pennies",
            "RUB": "kopeck | kopecks | kopek | kopeks",
            "DEM": "pfennig | pfennigs",
            "INR": "paise | paisa",
            "CHF": "rappen",
        },
        worths={
            "0.01 EUR": "euro cent | euro cents | eurocent | eurocents",
            "0.01 USD": "us cent | us cents",
        },
        cent_signs={"p": "GBP"},
        ordinary={
            "won": words("the a an his her their its this that in by at more over and against"),
            **dict.fromkeys(
                words(
                    "real mark marks crown crowns gold som soms sum sums sol sols soles colon"
                    " colons lev leva leu lek dram drams guarani guaranis dong lari laris tala"
                    " taka kip kips rand birr pula loti lati lats leone leones bolivar bolivars"
                    " boliviano bolivianos afghani afghanis quetzal quetzals cordoba florin"
                    " shilling shillings escudo gourde"
                ),
                NONE,
            ),
        },
        paid=_PAID,
        not_currencies=words("gold"),
        not_symbols=words("Ft"),  # of a forint, but a foot's too
        senses={
            "grand": _GRAND,
            "pound": _POUND,
            "pounds": _POUND,
            "stone": _STONE,
            "knot": _KNOT,
            "knots": _KNOT,
            "mole": _MOLE,
            "moles": _MOLE,
            "degree": _DEGREE,
            "degrees": _DEGREE,
            "yard": _YARD,
            "yards": _YARD,
            "bars": _BARS,
        },
        times=words("times fold x"),
        not_units=words("in a at d p mo oc e m/s² g-force pt pc em bu c dot lt mol st b l. ha"),
    ),
    rates=Rates(
        per=words("per"),
        per_duration=words("a an each every"),
        when=words("ago earlier later before after from on"),
    ),
    dates=Dates(
        links=("of",),
        months=by_word(
            {
                9: "sept | sept.",
            }
        ),
        month_leads=words(
            "in last next this since until by during of early late mid from before after every past"
        ),
        year_leads=words(
            "in year years since until during early late mid by summer winter spring autumn fall"
        ),
        old_year_leads=words(
            "in since year years during early late mid summer winter spring autumn fall circa"
        ),
        year_prefixes=words("mid early late pre post"),
        year_determiners=words("the its their this a"),
        day_ends=("st", "nd", "rd", "th"),
        clock=phrases("o'clock"),
        meridiem=True,
        zones=by_word({"local": "local time"}),
        day_parts=by_word(
            {
                (0, 12): "in the morning | this morning",
                (12, 18): "in the afternoon | this afternoon",
                (16, 24): "in the evening | this evening | tonight",
                (18, 30): "at night",
            }
        ),
        hours={"noon": 12, "midday": 12, "midnight": 0},
        dials=by_word(
            {
                30: "half past",
                15: "quarter past | quarter after",
                -15: "quarter to | quarter before",
            }
        ),
        dial_signs={"past": 1, "to": -1},
        dial_sure=words("past"),
        hour_leads=words("at by from until till before after around about since"),
        lasting=words(
            "lasted lasting lasts clocked finished finish ran run record duration"
            " length took takes take taking timed wait waited spent marathon lap split"
            " seconds minutes hours runtime elapsed"
        ),
        timed=words("time times"),
        within=words("in within"),
        scores=words(
            "won win wins beat beats lost lose loses defeated defeat victory score scored led lead"
            " leads trailed set sets goals drew draw match final result"
        ),
        clock_leads=phrases(", at|,|at|·|-|–"),
        day_first=None,
        decade_names=by_word(
            {
                20: "twenties",
                30: "thirties",
                40: "forties",
                50: "fifties",
                60: "sixties",
                70: "seventies",
                80: "eighties",
                90: "nineties",
            }
        ),
        ordinals=_ORDINALS,
        bounds=by_word(
            {
                Bound.LESS_THAN: "before | prior to | earlier than | ahead of",
                Bound.AT_MOST: "until | till | by | no later than | not later than | up to",
                Bound.AT_LEAST: "since | not until | as from | starting | beginning | starting in"
                " | starting from | starting on | no earlier than | not before | ever since",
                Bound.MORE_THAN: "after | later than",
                Bound.ABOUT: "around | about | circa | ca. | c. | roughly | approximately",
            }
        ),
        froms=words("from"),
        starts=words(
            "grow grows start starts begin begins apply applies available effective valid required"
            " mandatory banned rise rises increase increases run runs open opens payable due"
            " binding compulsory illegal legal"
        ),
        onwards=phrases("onwards|onward|on"),
        articles=words("the in on at"),
        parts=by_word(
            {
                "early": "early | the beginning of | the start of",
                "mid": "mid | the middle of",
                "late": "late | the end of | end of",
                "spring": "spring | spring of",
                "summer": "summer | summer of",
                "autumn": "autumn | autumn of | fall | fall of",
                "winter": "winter | winter of",
                "first-half": "first half of | the first half of",
                "second-half": "second half of | the second half of",
            }
        ),
        ranges=phrases("to|until|till|through|and"),
        quarters=words("quarter quarters"),
        halves=words("half halves"),
        of_year=phrases("of the year"),
        fiscal=phrases("fiscal year|fiscal|financial year|fy"),
        decades=phrases("{}s"),
        decade_words={
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        },
        decade_owners=words("his her their my our your its one's whose"),
        decade_leads=words("the early mid late roaring swinging"),
        centuries=phrases(
            "{}st century|{}nd century|{}rd century|{}th century|{}th centuries|{}st centuries"
        ),
        at=words("at"),
    ),
    labels=Labels(
        nouns=words(
            "chapter section sections sec. page pages p. pp. table tables figure fig. fig number"
            " no. article art. paragraph para. § §§ appendix annex equation eq. line column"
            " version step stage level episode season part volume vol. issue footnote note room"
            " gate platform route highway phase type class grade tel. tel phone fax isbn issn doi"
            " ref. question item option exhibit rule act clause chapters articles figures tables"
            " equations eqs. lines columns rows versions steps levels episodes seasons parts"
            " volumes issues footnotes notes rooms routes phases classes bug bugs ticket tickets"
            " patch revision release releases commit build milestone sprint track chart slide"
            " sheet panel plate scene verse verses psalm sonnet opus op. lesson module exercise"
            " problem theorem lemma corollary proposition definition example listing algorithm bit"
            " byte register pin channel slot bay rack disk disc partition switch vlan node worker"
            " thread process job signal runlevel error errors errno flight bus tram junction exit"
            " interstate highway pier dock berth ward suite apartment apt. locker gate terminal"
            " runway number nos. lot precinct resolution directive regulation amendment schedule"
            " docket po bullet jersey"
        ),
        titled=words(
            "day week group area round game district sector zone key factor player point stop heat"
            " pool box form cell unit car carriage train lane title drive place seat row case test"
            " tests task team squad bay model type formula world"
        ),
        identifiers=words(
            "port ports status code codes pid uid gid errno signal vlan iban bic siren extension"
        ),
        copulas=words("is was are were"),
        streets=words(
            "street st. st road rd. avenue ave. ave boulevard blvd. lane drive square place court"
            " terrace way crescent parkway highway row hill gardens close"
        ),
        ordinal_endings=words("st nd rd th s"),
    ),
    nouns=Nouns(
        plurals=words(
            "people men women children feet teeth mice data media criteria phenomena personnel"
            " staff"
        ),
        capital=False,
        function_words=words(
            "the of and to in is was were are be been it its that this these those for on with as"
            " onwards"
            " at by from or but not an a which who whom whose what when where why how has have had"
            " will would can could may might must shall should do does did than then there their"
            " they them he she his her we our you your i if so such no nor only also into over"
            " under after before between about against during without within because while until"
            " since up down out off per each every more most less least other some any all both"
            " either neither very too just still even yet ever never again once here now said says"
            " according"
        ),
    ),
    printing=Printing(per="per", times="times", sign_before=True),
    abbreviations=phrases("e.g | i.e"),
)
