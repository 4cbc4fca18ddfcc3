"""English, where CLDR has nothing.

Origin: made by hand from ordinary usage in British and American news prose. Scale words,
currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import (
    DOUBT,
    NONE,
    SCALE,
    SHARED,
    Changes,
    Dates,
    Fractions,
    Hedges,
    Labels,
    Lookups,
    Matters,
    Multiples,
    Neighbours,
    Nouns,
    Numbers,
    NumberWord,
    Places,
    Printing,
    Ranges,
    Rates,
    Scales,
    Senses,
    UnitNames,
    Vague,
    Words,
    by_word,
    joined,
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
    "|in the neighborhood of|in the neighbourhood of|in the vicinity of|something like"
    "|close to|an estimated|estimated|more or less|in the order of|on the order of|or so"
)
_LESS = (
    "less than|fewer than|under|below|nearly|almost|just under|just below|not quite"
    "|smaller than|lower than|shy of|barely|hardly|scarcely|fall short of|falls short of|fell"
    " short of"
    "|falling short of|fallen short of|well under|well below|shorter than|younger than"
    "|cheaper than|not even|short of|approaching|nearing|nigh on|close on|getting on"
    " for|bordering on"
    "|verging on"
)
_MORE = (
    "more than|over|above|just over|just above|upwards of|upward of|in excess of|greater than"
    "|larger than|higher than|well over|beyond|longer than|exceeding|exceed|exceeds|exceeded"
    "|surpass|surpasses|surpassed|older than|north of|later than|bigger than"
    "|a good|outnumbering|exceeding|topping|topped|heavier than|faster than|taller than"
)
_MOST = (
    "up to|at most|at the most|no more than|not more than|as much as|as many as|a maximum of"
    "|maximum of|max|max.|at maximum|at the very most|no later than"
    "|as high as|capped at|limited to|less than or equal to|lower than or equal to|equal to or"
    " less than"
    "|fewer than or equal to|smaller than or equal to|at or below|not to exceed|a maximum"
    "|up to a maximum of|up to and including|no greater than|maximum"
)
_LEAST = (
    "at least|no less than|no fewer than|not less than|a minimum of|minimum of|min."
    "|as little as|as few as|at the very least|starting at|starting from"
    "|as low as|greater than or equal to|more than or equal to|equal to or more than|starts at"
    "|larger than or equal to|at or above|equal to or greater than|higher than or equal to|start at"
    "|a minimum|not below|no lower than|minimum"
)


def _vague(low: int, exponent: int, high: int) -> Vague:
    return Vague(Decimal(low) * Decimal(10) ** exponent, Decimal(10) ** high)


_MANIFOLD = {word: str(value) for word, value in (_UNITS | _TENS).items() if value > 1}

_PHRASAL = words(
    "set sets setting made make makes making take takes took taking taken give gives gave"
    " giving given shut shuts turn turns turned turning pick picks picked picking back"
    " backs backed buy buys bought break breaks broke use uses used using end ends ended"
    " open opens opened hold holds held drew blow blew lay laid pull pulls pulled put puts"
    " close closes closed tear tore sign signs signed show shows showed sum sums summed"
    " write wrote knock knocked track tracked line lined burn burned split look looked"
    " settle settled sat sit stood stand come came grew brought bring bid back write snap"
    " snapped scoop scooped hand handed call called round rounds rounded rounding add adds added"
)

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
        "stone": words("weigh weighs weight heavier lighter overweight pound pounds lb lbs"),
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
_FEET = Senses(
    {
        "": words("left hands paws toes legs wet cold sore barefoot shoes socks swollen"),
        "foot": words("tall high long wide deep above below depth height altitude square cubic"),
    },
    otherwise="foot",
)
_BARREL = Senses(
    {
        "barrel": words("oil crude petroleum opec brent output wti refinery exports fuel million"),
        "": words("wine whisky whiskey beer cellar gun shotgun rain wooden oak rum wheel rolled"),
    },
    otherwise="barrel",
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

_BPS = Senses(
    {
        "basis point": words(
            "margin margins yield yields rate rates spread spreads interest bond bonds hike hikes"
            " inflation premium coupon libor euribor sofr treasury treasuries fed ecb boe mortgage"
            " mortgages fee fees equity credit basis"
        ),
        "bit/second": words(
            "modem modems baud link links bandwidth bitrate bit audio codec network transfer uplink"
            " downlink serial uart connection connections dial-up data"
        ),
    },
)

_METER = Senses(
    {
        "meter": words(
            "tall high higher long longer wide wider deep deeper thick broad across away apart"
            " distance height depth length width diameter radius altitude elevation metre metres"
            " meters kilometres sprint sprinter sprinters hurdles race ran running swim swam"
            " swimming freestyle backstroke breaststroke butterfly medley relay diving springboard"
            " waves swell swells tide tides pool pools rope ropes ladder ladders snake snakes"
            " cliff cliffs fence fences wall walls gap hole walked climbed fell jumped underwater"
            " trench platform platforms shoreline surface below beneath within above cable"
        ),
        SCALE: words(
            "population people viewers users subscribers members customers audience visitors"
            " copies jobs workers votes voters circulation downloads streams followers passengers"
            " unemployed households homes worldwide nationwide employs attracted"
        ),
        DOUBT: words(
            "trees towers bridges pipes boats yachts screens panels boards poles posts plots beams"
            " cables ago"
        ),
    },
)
_KELVIN = Senses(
    {
        "kelvin": words(
            "kelvin temperature temperatures cooled cooling heated celsius cryogenic"
            " superconducting superconductor superconductors thermal heat sample specimen cryostat"
        ),
    },
    otherwise=SCALE,
)
_BYTE = Senses(
    {
        "byte": words(
            "byte bytes cache caches buffer buffers packet packets header headers sector sectors"
            " payload struct aligned alignment padding kib mib"
        ),
    },
    otherwise=SCALE,
)
_RUN = Senses(
    {
        DOUBT: words(
            "run runs runner runners running ran race races racing marathon parkrun jog jogged"
            " jogging cycle cycled"
        ),
    },
    otherwise=SCALE,
)
_TESLA = Senses(
    {DOUBT: words("magnet magnets magnetic mri field fields scanner scanners tesla coil coils")},
    otherwise=SCALE,
)
_MOLAR = Senses(
    {DOUBT: words("molar buffer hcl naoh nacl solution solutions")},
    otherwise=SCALE,
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
        onto=("to",),
        alternatives=("or",),
        linked_tens=False,
        point=words("point"),
        minus=words("minus negative"),
        below=phrases("below zero|below 0|sub-zero|sub zero|in the red"),
        places=words("figure digit"),
        sides=("by",),
        tolerances=phrases("plus or minus|plus/minus|plus minus|give or take"),
        half_endings=dict.fromkeys(("and a half", "and one half"), "5"),
        ordinal_endings=("ieth", "dth"),
        zero_digits=words("oh o"),
        unread=(
            *phrases(
                "a pair of | pair of | pairs of | couple of | couples of | trio"
                " | trios | duo | duos | quartet | quintet | sextet | septet | octet | zero"
                " | zeroth | nought | naught | nil | thrice | orders of magnitude | myriad"
                " | myriads | baker's dozen | half dozen | quintuple* | sextuple* | septuple*"
                " | octuple* | nonuple* | decuple* | centuple* | half price | fortnight*"
                " | noughties | decade | decades | century | centuries | millennium | millennia"
                " | biannual* | biennial* | bimonthly | triennial* | quadrennial* | semiannual*"
                " | fifty fifty | by half | in half | every second | every other | twice the"
                " | twice that | twice its | twice their | twice of"
            ),
            *joined(
                "single | double | triple | two | three | four | five | six | seven | eight"
                " | nine | ten | low single | high single | low double | high double",
                "digit | digits | figure | figures",
            ),
            *joined("multi", "million | billion | trillion"),
            *joined(
                "number | top",
                "one | two | three | four | five | six | seven | eight | nine | ten"
                " | twenty | fifty | hundred",
            ),
            *joined(
                "once | twice | thrice",
                "a | an | per | every | each",
                "minute | hour | day | week | month | year",
            ),
            *joined(
                "second | third",
                "place | rank | largest | biggest | highest | lowest | smallest | best"
                " | worst | fastest | cheapest | most | time | placed | ranked | in line",
            ),
            *joined("first", "rank | ranked | placed"),
            *joined("ranked | came", "first | second | third"),
            *phrases(
                "fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth"
                " | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth"
                " | nineteenth | twentieth | thirtieth | fortieth | fiftieth | hundredth"
                " | thousandth | millionth | billionth"
            ),
        ),
        singles=phrases("one | single | sole | one single | scores of | score of"),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(words("doubled doubling redoubled"), "2"),
            **dict.fromkeys(words("tripled tripling trebled trebling"), "3"),
            **dict.fromkeys(words("quadrupled quadrupling"), "4"),
            **dict.fromkeys(words("quintupled quintupling"), "5"),
            **dict.fromkeys(words("sextupled sextupling"), "6"),
            **dict.fromkeys(words("halved halving halve halves"), "0.5"),
            **{f"{word}fold": value for word, value in _MANIFOLD.items()},
            "hundredfold": "100",
            "thousandfold": "1000",
        },
        followed={
            "twice": "2",
            "thrice": "3",
            "double": "2",
            "triple": "3",
            "quadruple": "4",
            "half": "0.5",
        },
        followers=words("as the that what its their his her this last"),
        infinitives={
            "double": "2",
            "triple": "3",
            "treble": "3",
            "quadruple": "4",
            "quintuple": "5",
        },
        auxiliaries=words(
            "will would could can may might must should shall to did does not nearly almost roughly"
            " than about"
        ),
        factors=("factor of", "factors of"),
        magnitudes=("order of magnitude", "orders of magnitude"),
    ),
    fractions=Fractions(
        half=words("half"),
        half_of=words("of the its their his her that what this"),
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
            **dict.fromkeys(("mln", "mn", "mio"), Decimal(10) ** 6),
            **dict.fromkeys(("bn", "bln", "mrd", "mlrd"), Decimal(10) ** 9),
            **dict.fromkeys(("tn", "trn", "tln", "trln"), Decimal(10) ** 12),
            "quadrillion": Decimal(10) ** 15,
            "quintillion": Decimal(10) ** 18,
            "sextillion": Decimal(10) ** 21,
            "septillion": Decimal(10) ** 24,
            **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), Decimal(100_000)),
            **dict.fromkeys(("crore", "crores"), Decimal(10) ** 7),
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
        paid={
            **dict.fromkeys(("mil", "mill"), Decimal(10) ** 6),
            **dict.fromkeys(("bil", "mia"), Decimal(10) ** 9),
            **dict.fromkeys(("tr", "tril"), Decimal(10) ** 12),
            "thou": Decimal(1000),
            **dict.fromkeys(("cr", "Cr"), Decimal(10) ** 7),
        },
        adjectives={
            "good": Bound.MORE_THAN,
            **dict.fromkeys(words("full cool whole"), Bound.EXACTLY),
            "round": Bound.ABOUT,
        },
        senses={
            "m": _METER,
            "mm": Senses(otherwise="millimeter"),
            "t": Senses(otherwise="metric ton"),
            "K": _KELVIN,
            "B": _BYTE,
            "k": _RUN,
            "T": _TESLA,
            "M": _MOLAR,
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
        doubtful=words("score"),
        several=words("several few couple"),
        of=phrases("of"),
    ),
    ranges=Ranges(
        against=words("to against versus vs vs."),
        to=phrases("up to|to|till|through|thru"),
        between={"between": "and", "from": "to", "anywhere between": "and"},
        out_of=frozenset(phrases("of|in|out of|in every|out of every|of every")),
        part_of=words("of"),
        among=frozenset(phrases("out of|out of every")),
        among_one=frozenset(phrases("in|in every")),
        over=words("over"),
    ),
    changes=Changes(
        rise=words(
            "rise rises rose risen rising climb climbs climbed climbing gain gains gained gaining"
            " jump jumps jumped jumping soar soars soared soaring surge surges surged surging grow"
            " grows grew grown growing up add adds added adding increase increases increased"
            " increasing raise raises raised raising lift lifts lifted lifting advance advances"
            " advanced advancing rally rallies rallied rallying expand expands expanded expanding"
            " leap leaps leaped leapt leaping spike spikes spiked spiking rebound rebounds"
            " rebounded rebounding skyrocket skyrockets skyrocketed skyrocketing swell swells"
            " swelled swelling swollen hike hikes hiked hiking rocketed edged-up widen widens"
            " widened widening lengthen lengthens lengthened strengthen strengthened accelerate"
            " accelerates accelerated accelerating boost boosts boosted boosting balloon ballooned"
            " ballooning mushroomed upped recover recovers recovered recovering"
        ),
        fall=words(
            "fall falls fell fallen falling drop drops dropped dropping lose loses lost losing"
            " slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled"
            " tumbling shed sheds shedding slide slides slid sliding down cut cuts cutting decline"
            " declines declined declining decrease decreases decreased decreasing sink sinks sank"
            " sunk sinking dip dips dipped dipping shrink shrinks shrank shrunk shrinking slip"
            " slips slipped slipping plummet plummets plummeted plummeting crash crashes crashed"
            " crashing reduce reduces reduced reducing lower lowers lowered lowering slash slashes"
            " slashed slashing ease eases eased easing retreat retreats retreated retreating"
            " collapse collapses collapsed collapsing contract contracts contracted contracting"
            " weaken weakens weakened weakening narrow narrows narrowed narrowing trim trims"
            " trimmed trimming slow slows slowed slowing nosedived dwindle dwindles dwindled"
            " dwindling recede recedes receded receding diminish diminished shorten shortened"
            " deteriorated eroded sagged cooled"
        ),
        gains=words("growth upturn upswing uptick upsurge expansion increment hikes"),
        losses=words("loss losses reduction reductions downturn contraction cutback erosion"),
        risen=words(
            "higher up increase increases rise rises gain gains growth jump surge hike upturn"
            " uptick expansion rally rebound"
        ),
        fallen=words(
            "lower down decrease decreases drop drops fall falls decline declines loss losses"
            " slump plunge dip cut cuts reduction reductions slide contraction cheaper downturn"
        ),
        moves=words(
            "go goes going gone went move moves moved moving change changes changed changing shift"
            " shifts shifted shifting swing swings swung edge edges edged edging revise revises"
            " revised revising adjust adjusts adjusted adjusting improve improves improved"
            " improving worsen worsens worsened drift drifts drifted moderate moderated creep"
            " creeps crept converge converged bring brought brings"
        ),
        weak=words(
            "raise raises raised raising lift lifts lifted lifting grow grows grew grown growing"
            " cut cuts cutting dropped dropping drop drops reduce reduced increase increases add"
            " adds added adding boost boosts boosted contract contracts contracted recover"
            " recovered recovers recovering slow slows advance advances advanced lower jump jumps"
            " jumped slide crash crashes crashed hike hikes leap narrow trim gain loss losses"
            " balloon lose loses losing expand"
        ),
        phrasal=dict.fromkeys(words("up down"), _PHRASAL),
        by=words("by to from"),
        starts=words("from"),
        holders=words("in of"),
        passed=words(
            "by to from of another further more as much a an the sharply slightly steadily rapidly"
            " steeply quickly strongly modestly markedly nearly again back even still only just"
            " some about roughly around almost significantly dramatically considerably"
            " substantially drastically abruptly gradually marginally moderately notably"
            " unexpectedly temporarily briefly overall annually year-on-year today yesterday over-"
            " year on year at least up most"
        ),
        behind=words(
            "annual yearly monthly quarterly sharp further steep price pay wage rate tax sales"
            " revenue share job year on over"
        ),
        breaks=words(
            "and but or while whereas because although though that which who when where if after"
            " before since than then until as with despite for on at against among is are was were"
        ),
        denials=words(
            "not no never n't neither nor without instead rather failed failing fails unlikely"
            " cannot hardly don didn doesn won wouldn couldn hasn haven hadn isn wasn aren weren"
        ),
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
            "or heavier": Bound.AT_LEAST,
            "or taller": Bound.AT_LEAST,
            "or greater": Bound.AT_LEAST,
            "or larger": Bound.AT_LEAST,
            "or bigger": Bound.AT_LEAST,
            "or better": Bound.AT_LEAST,
            "and up": Bound.AT_LEAST,
            "and upwards": Bound.AT_LEAST,
            "and upward": Bound.AT_LEAST,
            "upwards": Bound.AT_LEAST,
            "and higher": Bound.AT_LEAST,
            "and beyond": Bound.AT_LEAST,
            "or beyond": Bound.AT_LEAST,
            "and younger": Bound.AT_MOST,
            "or younger": Bound.AT_MOST,
            "or smaller": Bound.AT_MOST,
            "or shorter": Bound.AT_MOST,
            "and below": Bound.AT_MOST,
            "and less": Bound.AT_MOST,
            "give or take": Bound.ABOUT,
            "more or less": Bound.ABOUT,
            "at a minimum": Bound.AT_LEAST,
            "at a maximum": Bound.AT_MOST,
        },
        joined={"odd": Bound.ABOUT, "ish": Bound.ABOUT},
        negations=words(
            "no not never without cannot can't won't don't doesn't didn't isn't aren't wasn't"
            " weren't"
            " shouldn't mustn't couldn't wouldn't hasn't haven't hadn't nor"
        ),
        linking=words("be been being to have"),
        topics={
            "over": words(
                "std mean median deviation variance ± pm spread spreads distributed averaged"
                " average divided split scattered stretched"
                " shared extended dispute debate vote talks argument row conflict quarrel control"
                " summed measured computed goals points wickets matches innings"
                " ruled rule rules reigned presided presides preside watched watch commands"
                " commanded"
                " power authority jurisdiction triumph victory win lead advantage preference"
                " premium"
                " worry worries fears concern concerns fight fought dominated majority"
            ),
        },
        spans={"over": words("seeds folds")},
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
                "percentage point | percentage points | percent points | per cent points | pp"
                " | ppt"
                " | ppts | %-points | percent point | % points"
            ),
            "second": "sec | secs",
            "cubic centimeter": "cc | ccs",
            "micrometer": "micron | microns",
            "minute": "min | mins",
            "hour": "hr | hrs | hr.",
            "year": "yr | yrs | year | years | yr.",
            "kilometer": "kms",
            "degree": "degrees | degree",
            "degree Celsius": "celsius | degrees c | degree c | deg c | degrees centigrade",
            "degree Fahrenheit": "fahrenheit | degrees f | degree f | deg f",
            "ton": "tons | short ton | short tons | us tons",
            "metric ton": "tonnes | tonne",
            "kilogram": "kilos | kilo | kilograms | kilogrammes | kilogramme | kgs",
            "gram": "grammes | gramme | gr",
            "pound": "lbs | lb",
            "ounce": "oz | ozs",
            "square meter": "sq m | sq. m",
            "cubic meter": "cu m",
            "mile/hour": "mph | miles per hour | mile per hour",
            "square foot": "sq ft | sq. ft | sqft | sq feet",
            "square kilometer": "sq km | sq. km",
            "square mile": "sq mi | sq miles | sq. miles",
            "square inch": "sq in",
            "square yard": "sq yd | sq yards",
            "cubic foot": "cu ft",
            "cubic yard": "cu yd",
            "stone": "st",
            "acre-foot": "acre feet",
            "foot": "foot | feet | ft",
            "inch": "inches",
            "mile": "mi",
            "yard": "yd | yds",
            "kilometer/hour": "kilometres per hour | kph | kmh | kmph",
            "knot": "kts",
            "Imp. gallon": "imperial gallon | imperial gallons | uk gallons",
            "gallon": "us gallon | us gallons | gal | gals",
            "fluid ounce": "fl oz | fl. oz",
            "pound-force-foot": (
                "pound-foot | pound-feet | foot-pound | foot-pounds | lb ft | ft lb | ft lbf"
            ),
            "lumen": "lumens",
            "lux": "lux",
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
        not_symbols=words("Ft kt"),  # of a forint, but a foot's too
        senses={
            "grand": _GRAND,
            "bps": _BPS,
            "pound": _POUND,
            "pounds": _POUND,
            "stone": _STONE,
            "st": Senses({"stone": words("lb lbs pounds")}, otherwise=""),
            "knot": _KNOT,
            "knots": _KNOT,
            "mole": _MOLE,
            "moles": _MOLE,
            "degree": _DEGREE,
            "degrees": _DEGREE,
            "yard": _YARD,
            "yards": _YARD,
            "bars": _BARS,
            "feet": _FEET,
            "barrel": _BARREL,
            "barrels": _BARREL,
            "k": Senses(
                {
                    DOUBT: words(
                        "resolution video tv tvs display screen monitor footage camera run form"
                        " filing filings filed files sec annual"
                    )
                },
                otherwise="kelvin",
            ),
        },
        label_leads=words("in"),
        thermal=words(
            "temperature temperatures oven ovens preheat preheated bake baked roast roasted heat"
            " heated heating warm warmer cold colder cool cooler frost freezing weather degrees fan"
            " thermometer celsius fahrenheit mercury minus highs lows sunny overnight thaw"
            " heatwave fever simmer cook cooked cooking bake grill gas"
        ),
        powers={"squared": "square", "cubed": "cubic"},
        qualifiers=words(
            "full whole long consecutive straight additional more further extra solid mere entire"
            " successive extraordinary gruelling uninterrupted"
        ),
        spellings={"meter": "metre", "liter": "litre"},
        symbols={"horsepower": "PS", "percent": "pc", "percentage point": "pp"},
        times=words("times fold x ×"),
        not_units=words(
            "pm # q w y NM in a at d p mo oc e g-force pt pc em bu c dot lt mol b l. ha"
        ),
    ),
    rates=Rates(
        per=words("per"),
        per_duration=words("a an each every"),
        per_price=words("a an the"),
        wholes=by_word(
            {
                "year": "per annum | p.a. | p. a. | p/a | annually | yearly",
                "month": "monthly | p/m | pcm | p.c.m.",
                "week": "weekly | p/w | pw | p.w.",
                "day": "daily | per diem",
                "hour": "hourly",
            }
        ),
        passed=words("off out away each more less extra"),
        no_half=words("se"),
        when=words(
            "ago earlier later before after of since until prior that when following ending"
            " beginning"
        ),
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
        dotted=True,
        scheduled=words(
            "train trains bus buses coach ferry ferries flight flights leaves leave left departs"
            " depart departed departing departure arrives arrive arrived arriving arrival boarding"
            " meeting meet meets met lesson lunch dinner breakfast supper kick-off kicks curtain"
            " sunrise sunset concert ceremony mass news bell alarm woke landed doors adjourned"
            " convenes convened platform timetable"
        ),
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
            " leads trailed leading trailing set sets goals drew draw match final result"
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
            "pick trail trails chapter section sections sec. s. ss. s ss para paras para. paras."
            " n. nn."
            " page pages p. pp."
            " table tables tab. figure fig. fig number"
            " no. article art. paragraph para. § §§ appendix annex equation eq. line column"
            " version step stage level episode season part volume vol. issue footnote note room"
            " gate platform route highway phase type class grade tel. tel phone fax isbn issn doi"
            " ref. question item option exhibit rule act clause chapters articles figures tables"
            " equations eqs. lines columns rows versions steps levels episodes seasons parts"
            " volumes issues footnotes notes rooms routes phases classes bug bugs ticket tickets"
            " patch revision release releases commit build milestone sprint track chart slide"
            " sheet panel plate scene verse verses psalm sonnet opus op. lesson module exercise"
            " problem theorem lemma corollary proposition definition example listing algorithm bit"
            " byte bits bytes pins register pin channel slot bay rack disk disc partition switch"
            " vlan node worker"
            " thread process job signal runlevel error errors errno flight bus tram junction exit"
            " interstate highway pier dock berth ward suite apartment apt. locker gate terminal"
            " runway number nos. lot precinct resolution directive regulation amendment schedule"
            " docket po bullet jersey chap. ch. notes ext. ext sqlstate shape patch patches kernel"
            " op gas mark gen gen. chunk chunks attempt shard replica segment fold batch"
            " update round lane heat p.o verse symphony sonata concerto quartet sura license"
            " licence"
            " plate floor deck hall aisle shelf exhibit annexes appendices footnotes fn. rev. rev"
            " mode err id cid inode see recital asteroid comet building bldg. draft phase sprint"
            " iteration"
            " epoch dial"
            " layer head"
            " category tier col ln rank core gpu cpu device socket port"
            " ports pull-request pr mr advisory changeset r. sub-section subsection top dept. wave"
            " thms. thm. lem. prop. def. cor. eqn. eqn tbl. matchday sect. §. prob. ex. alg."
            " problem"
            " problems exercises examples theorems lemmas slides tracks scenes acts plates"
        ),
        titled=words(
            "count counts day week year group area round game request district sector zone key"
            " factor player"
            " point"
            " stop heat"
            " pool box form cell unit car carriage train lane title drive place seat row case test"
            " tests task team squad bay model type formula world"
        ),
        identifiers=words(
            "port ports status code codes pid uid gid errno signal vlan iban bic siren extension"
        ),
        holders=words(
            "chapter section page pages column row bus tram flight class room suite ward cell pier"
            " berth platform gate terminal number line season volume issue series episode part"
            " league top floor deck hall aisle shelf round lane heat highway interstate route track"
            " patch release versions version layer node head lot apartment module test"
        ),
        verbs=words(
            "see build update commit release question stage track patch rank exercise draft"
            " plate issue ticket bus process number option head license licence round target"
        ),
        letters=words("a b m"),
        copulas=words("is was are were to"),
        versions=words(
            "update updated updating updates upgrade upgraded upgrades upgrading version versions"
            " release releases released downgrade downgraded migrate migrated migrating kernel"
            " kernels branch branches series backport backported bump bumped bumps patch patched"
            " changelog changes section chapter format deprecated compatible compatibility"
            " incompatible regression"
            " introduced"
            " fixed supported supports requires required tested prior prerelease milestone"
            " dependency dependencies spec specification api firmware bios driver drivers"
            " installed install installing tag tagged codebase bugfix"
        ),
        calls=words(
            "http https status statuses exit exits exited returns returned returning return"
            " response responses respond responds responded request requests redirect redirects"
            " error errors api apis server servers endpoint url urls code codes page client proxy"
            " gateway meaning header browser program command script tool terminates terminated"
            " quits"
        ),
        outcomes=phrases(
            "on error|on errors|on success|on failure|on timeout|if|otherwise|when|on"
        ),
        otherwise=words("otherwise else"),
        games=words(
            "won win wins winning beat beats beaten beating lost lose loses defeat defeated scored"
            " goal goals match matches set sets half-time halftime game games victory draw drew"
            " final semi-final semifinal quarter-final league led leads leading equaliser equalised"
            " thrashed hammered edged tie-break tiebreak playoff shootout penalties"
        ),
        ratios=words("ratio ratios proportion odds format scale aspect split mix mixture dilution"),
        beats=words("time signature beat meter metre"),
        streets=words(
            "street st. st road rd. avenue ave. ave boulevard blvd. lane drive square place court"
            " terrace way crescent parkway highway row hill gardens close"
        ),
        ordinal_endings=words("st nd rd th s"),
        determiners=words(
            "the this that these those each every my your his her its our their a an"
        ),
    ),
    nouns=Nouns(
        plurals=words(
            "people men women children feet teeth mice data media criteria phenomena personnel"
            " staff"
        ),
        not_plurals=words("graphics"),
        past_endings=("ed",),
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
        inflections=("es", "s"),
        how_many=phrases("how many"),
    ),
    neighbours=Neighbours(
        before=phrases(
            "twice | thrice | double | triple | treble | quadruple | half | half of | quarter of"
            " | double that of | triple that of | fraction of | multiple of | multiples of"
            " | part of | most of | some of | many of | few of | none of | rest of | portion of"
            " | percentage of | share of | minority of | majority of | bulk of | all but"
            " | tens of | hundreds of | thousands of | dozens of | dozen | dozens | several"
            " | many | times | many times | several times | countless | square of"
            " | square root of | cube of | power of | inverse of | opposite of | anything but"
            " | nothing but | nowhere near | not | no | never | hardly | scarcely | barely"
            " | far from | far below | far above | far under | far over | south of | cry from"
            " | way over | way below | way under | way above | way past | at best | at worst"
            " | virtually | practically | near | nearing | approaching | past | towards | toward"
            " | getting on for | close on | bordering on | verging on | perhaps | maybe"
            " | possibly | probably | presumably | supposedly | conceivably | arguably | minus"
            " | less | fewer | excluding | except | except for | other than | short of | every"
            " | each | per | zero point | nought point | neither | nor | without | not counting"
            " | anywhere near | next to | touching | pushing | exceeding | surpassing | topping"
            " | underneath | outside | out of | one in | no longer | not yet | hundredths of"
            " | ten times | divided by | multiplied by | reciprocal of | average of | median of"
            " | ballpark of | order of | neighbourhood of | neighborhood of | vicinity of"
            " | likely | as good as | as much as | as many as | negative | as little as"
            " | as few as | root of | slice of | sliver of | handful of | scores of | piece of"
            " | chunk of | bit of | shred of | umpteen | nought to | zero to | more like"
            " | closer to | something like | anything like | somewhere between | anywhere between"
            " | guesstimated | in the low | in the high | low | high | couple of | pair of"
            " | hundred times | a good | percent of | per cent of | quite not | as yet not"
            " | no such | instance of | equivalent of half | nth of | twofold | threefold"
            " | tenfold | manifold | upper | lower | under no circumstances | in no way"
            " | by no means | approached | approaches | neared | nears | anything up to"
            " | failed to reach | fails to reach | fail to reach | every year | every month"
            " | every week | every day | every hour | each year | each month | each week"
            " | each day | each time | every time | monthly | yearly | in theory only"
            " | alleged | allegedly | purported | purportedly | supposed | reputed | reputedly"
            " | ostensible | ostensibly | so called | a would be | the would be | putative"
            " | putatively | hypothetical | hypothetically | theoretical | theoretically"
            " | imaginary | imagined | fictitious | notional | notionally | rumoured | rumored"
            " | mooted | pretended | dubious | doubtful | questionable | disputed | unlikely"
            " | seemingly only | double of | triple of | upper limit of | lower bound of"
            " | upper bound of | lower limit of | limit of | potentially | in excess even of"
            " | upwards even of | no less a sum than | every so often | un | non | pre | ex"
            " | remainder of | a second | a third | a fourth | hypothetical"
            " | hypothetically | theoretically | notionally | nominally | purportedly | fictitious"
            " | imaginary | putative | in theory | alleged | falsely | wrongly | mistakenly"
            " | erroneously | rough"
        ),
        behind=phrases(
            "times over | fold | folds | plus | odd | squared | cubed | too much | too many"
            " | too little | too few | and counting | and rising | and falling | and a half"
            " | and a bit | and then some | and change | thereabouts | there or thereabouts"
            " | or thereabouts | short | extra | in excess | ish | or a little more"
            " | or a little less | or slightly more | or slightly less | or even more"
            " | or even less | or possibly more | or possibly less | or perhaps more"
            " | or perhaps less | or double | or twice | or half | or triple | at best | at worst"
            " | if that | or nearly | or almost | or not | give or take | points | point"
            " | basis points | basis point | minus | times | divided | multiplied | to the power"
            " | halves | doubled | tripled | halved | or much more | or far more | or many more"
            " | or far less | or much less | and upward | and over | and under | over again"
            " | each way | or later | or earlier | or before | or after | and later | and earlier"
            " | or early | or late | perhaps | maybe | possibly | probably | presumably"
            " | approximately | roughly | supposedly | at the outside | at the very least"
            " | at the latest | at the earliest | twice | thrice | double | twice over"
            " | doubled over | or thereabout | and then more | if not more | if not less | min"
            " | pts | ppm | bps | too high | too low | plus change | percent | above target"
            " | below target | over budget | under budget | per mille | or therebetween"
            " | in arrears | apart | out | times as much | times more | degrees | degree"
            " | or rather more | or rather less | or considerably more | or considerably less"
            " | or substantially more | or somewhat more | or somewhat less | and then a lot more"
            " | net of tax | less tax | to the third | cut in half | or maybe not"
            " | which is untrue | which is wrong | which is false | wrongly | falsely"
            " | or perhaps not | if at all | basis pts | in a year | in a day | in a month"
            " | in a week"
        ),
        spread=phrases(
            "each | apiece | every | annually | yearly | monthly | weekly | daily | hourly"
            " | quarterly | annual | nightly | fortnightly | by the hour | by the day"
            " | by the month | by the year | a year | a month | a week | a day | an hour"
            " | a minute | a second | a quarter | a decade | a night | a share | a head | a piece"
            " | a pop | a go | a person | a time | a chip | a gpu | a unit | a card | a seat"
            " | a user | a household | an employee | a barrel | a ton | a tonne | a litre"
            " | a kilo | a mile | a kilometre | p.a. | pcm | at a time | at a go | for each"
            " | for every | to each | of every | per | each and every | time after time"
            " | for all of them | respectively each | individually | severally | each year"
            " | each month | each week | each day | each hour | each time | every year"
            " | every month | every week | every day | every hour | every time | every single day"
            " | a fortnight | a lifetime"
        ),
        every=words("each every"),
        later=words("ago earlier later before after from since until prior hence apart so"),
        more=words(
            "more greater higher larger bigger longer dearer costlier pricier faster heavier"
            " stronger wider"
        ),
        less=words("less fewer lower smaller shorter cheaper slower lighter weaker narrower"),
        amounts=words("more less fewer greater"),
        dated=phrases(
            "eve of | throughout | through | thru | anniversary of | wake of | aftermath of"
            " | run up to | lead up to | as late as | as early as | as recently as"
            " | as far back as | as soon as | as of | as from | from | predates | predate"
            " | predated | predating | postdates | postdated | precedes | preceded | preceding"
            " | follows | followed | following | within days of | within a day of"
            " | within a week of | within weeks of | within a month of | within months of"
            " | within hours of | within a year of | days of | week of | weeks of | months of"
            " | weekend of | quarter of | hours of | no sooner than | effective | well into"
            " | all of | whole of | beyond | dating from | rest of | remainder of | morning of"
            " | evening of | night of | afternoon of | noon of | midnight of | dawn of"
            " | short of | halfway through | into | outside | amid | past"
        ),
        dated_behind=phrases(
            "onwards | onward | until | till | and after | and beyond | and thereafter"
            " | through | thru"
            " | to date | and every | or thereafter | and before | and earlier | inclusive"
            " | exclusive"
        ),
        levels=words("to at from"),
        passed=words(
            "the a an its their his her this that these those about only just even quite some"
            " exactly merely simply fully again still already indeed almost such another much far"
            " rather somewhat slightly little bit lot well perhaps maybe possibly"
        ),
        passed_endings=("ly",),
        denials=words(
            "not no never nobody nothing none neither nor cannot hardly scarcely barely nowhere"
            " can't won't don't doesn't didn't isn't aren't wasn't weren't shouldn't mustn't"
            " couldn't wouldn't hasn't haven't hadn't ain't needn't failed fails untrue denied"
            " denies deny denying disputed disputes"
        ),
        joins=words("and but or while whereas because although though which who when if than"),
        opens=words("that"),
        rising=words("gainer gainers addition additions increments winner winners markup premium"),
        falling=words(
            "wiped erased evaporated vanished saves saved saving savings save shrinkage loser"
            " losers discount knocked melted destroyed forfeited"
        ),
    ),
    printing=Printing(per="per", times="times", sign_before=True),
    places=Places(
        numbered=phrases(
            "table | tables | tab. | figure | figures | fig. | figs. | section | sections | sec."
            " | secs. | subsection | chapter | chapters | ch. | part | appendix | app. | annex"
            " | page | pages | p. | pp. | paragraph | paragraphs | para. | line | lines | l. | ll."
            " | equation | equations | eq. | eqs. | footnote | footnotes | fn. | note | column"
            " | columns | row | rows | box | slide | slides | sheet | cell | item | article | art."
            " | supplement | listing | algorithm | theorem | exhibit | volume | vol. | minute"
        ),
        hashed=phrases("commit | revision"),
        named=phrases(
            "abstract | summary | introduction | conclusion | conclusions | caption | headline"
            " | title | subtitle | standfirst | lead | opening | body | whole text | dateline"
            " | footer | sidebar | address | index | preface | foreword | postscript | readme"
            " | appendix | supplement | thread | post | log | imprint | cover | transcript"
        ),
        between=phrases("and | or | to | of | of the | in | in the | &"),
    ),
    abbreviations=phrases("e.g | i.e"),
    reported=phrases(
        "according to | by its own account | by his own account | by her own account"
        " | by their own account | reportedly | allegedly | is said to | are said to"
        " | claims that | claim that | claimed that"
    ),
    lookups=Lookups(
        same={
            "active": words("active activated"),
            "attack": words("attack attacks cyberattack hack hacked"),
            "import": words("import imports imported"),
            "cheap": words("cheap cheaper cheapest inexpensive affordable"),
            "cost": words(
                "cost costs expense expenses expenditure spent paid budget bill expensive outlay"
            ),
            "price": words("price prices pricing tariff fee fees charge charges"),
            "loss": words("loss losses lost wiped erased"),
            "fall": words(
                "fall fell drop dropped decline declined slump slumped plunge plunged crash"
                " crashed selloff tumble tumbled"
            ),
            "rise": words(
                "rise rose gain gained growth grew increase increased rebound recovered recovery"
            ),
            "training": words("training train trained pretraining"),
            "development": words("development develop developed developing"),
            "chip": words(
                "chip chips gpu gpus processor processors accelerator accelerators card cards"
                " hardware"
            ),
            "parameter": words("parameter parameters size weights"),
            "share": words("share shares stock stocks equity equities"),
            "market": words("market markets bourse exchange capitalization capitalisation"),
            "memory": words("memory cache storage"),
            "energy": words("energy electricity power"),
            "saving": words("saving savings saved save cheaper"),
            "release": words(
                "release released launch launched published publication presented introduced came"
            ),
            "user": words("user users download downloads"),
            "employee": words("employee employees staff headcount"),
            "export": words(
                "export exports exported sanction sanctions embargo ban control controls"
            ),
            "censorship": words("censorship censored censor"),
            "privacy": words("privacy gdpr"),
            "contradiction": words(
                "contradiction contradictions contradict contradicts contradicting disagree"
                " disagrees conflict dispute disputed"
            ),
            "wrong": words("wrong false incorrect error errors mistake mistakes untrue"),
            "confirmed": words("confirmed true correct right accurate"),
            "misattributed": words("misattributed attributed"),
            "imprecise": words("imprecise inexact inaccurate rounded"),
            "unverifiable": words("unverifiable unproven unconfirmed"),
            "estimate": words("estimate estimates estimated guess"),
            "score": words("score scores benchmark benchmarks test tests result results"),
            "founder": words("founder founders founded founding"),
            "company": words("company firm startup"),
            "investment": words("investment investments invest invested capex spending"),
            "hour": words("hour hours"),
        },
        small=words(
            "much many tell show find please number numbers figure figures long big high"
            " large often really"
        ),
    ),
    matters=Matters(
        about={
            "revenue": "revenue | revenues | sales | turnover | proceeds | takings",
            "income": "income | receipts | earned",
            "profit": "profit | profits | earnings",
            "net": "net",
            "operating": "operating | operational",
            "gross": "gross",
            "loss": "loss | losses",
            "cost": "cost | costs | costing | expense | expenses | expenditure",
            "budget": "budget | budgets",
            "spending": "spending | spent | spend | spends | outlay",
            "price": "price | prices | priced | pricing",
            "wage": "wage | wages | salary | salaries | pay",
            "debt": "debt | debts | liabilities",
            "cash": "cash | liquidity",
            "tax": "tax | taxes | taxation",
            "interest": "interest",
            "dividend": "dividend | dividends",
            "investment": "investment | investments | invest | invests | invested | investing",
            "funding": "funding | funds | funded | subsidy | subsidies | grant | grants",
            "order": "order | orders | ordered",
            "market": "market | markets",
            "value": "value | valuation | valued | worth",
            "share": "share | shares | stock | stocks",
            "portion": "proportion | percentage",
            "employee": "employee | employees | staff | workforce | workers | headcount | employs"
            " | employ | employed | personnel",
            "job": "job | jobs | positions",
            "customer": "customer | customers | client | clients | clientele",
            "user": "user | users",
            "subscriber": "subscriber | subscribers",
            "member": "member | members | membership",
            "inhabitant": "inhabitant | inhabitants | residents | resident | population",
            "household": "household | households",
            "patient": "patient | patients",
            "participant": "participant | participants | respondents | respondent | subjects"
            " | attendees",
            "student": "student | students | undergraduates",
            "pupil": "pupil | pupils | schoolchildren",
            "teacher": "teacher | teachers",
            "child": "child | children | kids",
            "woman": "woman | women | female",
            "man": "man | men | male",
            "researcher": "researcher | researchers | scientist | scientists",
            "visitor": "visitor | visitors | guest | guests | attendance",
            "passenger": "passenger | passengers | travellers | travelers | riders",
            "death": "death | deaths | died | dead | mortality | killed | fatalities | fatality",
            "injured": "injured | wounded | injuries",
            "case": "case | cases",
            "infection": "infection | infections | infected",
            "vaccine": "vaccine | vaccines | vaccinated | vaccination | vaccinations",
            "hospital": "hospital | hospitals | clinic | clinics",
            "bed": "bed | beds",
            "doctor": "doctor | doctors | physicians",
            "drug": "drug | drugs | medicine | medication",
            "dose": "dose | doses",
            "age": "age | aged | old",
            "production": "production | produced | produce | produces | output | generation"
            " | generated | generates | generate | yielded",
            "capacity": "capacity | capacities",
            "energy": "energy",
            "electricity": "electricity | power",
            "consumption": "consumption | consumed | consumes | consume | used | uses | usage",
            "emission": "emission | emissions | emitted",
            "wind": "wind",
            "solar": "solar | photovoltaic",
            "water": "water",
            "gas": "gas",
            "oil": "oil",
            "heat": "heat | heating",
            "temperature": "temperature | temperatures",
            "rain": "rain | rainfall | precipitation",
            "length": "length | long",
            "width": "width | wide",
            "height": "height | high | tall",
            "depth": "depth | deep",
            "weight": "weight | weighs | weighed | heavy | mass",
            "area": "area | surface",
            "distance": "distance | distances | away",
            "speed": "speed | speeds | throughput | fast | faster",
            "time": "time | times | duration | lasts | lasted | takes | took",
            "latency": "latency | latencies | delay | response",
            "error": "error | errors | failures | mistakes",
            "rate": "rate | rates | ratio | ratios",
            "memory": "memory | RAM",
            "storage": "storage | disk",
            "request": "request | requests",
            "file": "file | files",
            "line": "line | lines",
            "test": "test | tests | tested",
            "model": "model | models",
            "parameter": "parameter | parameters",
            "training": "training | train | trained | trains",
            "accuracy": "accuracy | precision",
            "score": "score | scores | points",
            "vote": "vote | votes | voted | voting | ballots",
            "seat": "seat | seats",
            "party": "party | parties",
            "election": "election | elections",
            "turnout": "turnout",
            "unemployment": "unemployment | unemployed | jobless",
            "inflation": "inflation",
            "rent": "rent | rents | rental",
            "flat": "flat | flats | apartment | apartments | dwelling | dwellings",
            "house": "house | houses | homes",
            "building": "building | buildings",
            "construction": "construction | built | build | building",
            "renovation": "renovation | refurbishment | renovated",
            "opening": "opening | opens | opened | open",
            "road": "road | roads",
            "bridge": "bridge | bridges",
            "train": "train | trains | rail | railway",
            "car": "car | cars",
            "vehicle": "vehicle | vehicles",
            "ship": "ship | ships | vessel | vessels",
            "aircraft": "aircraft | plane | planes | airplanes",
            "flight": "flight | flights",
            "accident": "accident | accidents | crash | crashes",
            "school": "school | schools",
            "university": "university | universities",
            "city": "city | cities | town | towns",
            "country": "country | countries",
            "region": "region | regions",
            "shop": "shop | shops | store | stores | outlets",
            "factory": "factory | factories | plant | plants",
            "location": "location | locations | sites | site",
            "company": "company | companies | firm | firms | enterprise | business | businesses",
            "group": "group | groups",
            "ticket": "ticket | tickets",
            "entry": "admission | entry | entrance",
            "copy": "copy | copies",
            "book": "book | books",
            "film": "film | films | movie | movies",
            "game": "game | games",
            "goal": "goal | goals",
            "app": "app | apps",
            "download": "download | downloads | downloaded",
            "farm": "farm | farms",
            "harvest": "harvest | harvested | crop",
            "wheat": "wheat",
            "milk": "milk",
            "meat": "meat",
            "forest": "forest | forests | woodland",
            "tree": "tree | trees",
            "animal": "animal | animals",
            "waste": "waste | rubbish | refuse",
            "export": "export | exports | exported",
            "import": "import | imports | imported",
            "application": "application | applications",
            "complaint": "complaint | complaints",
            "crime": "crime | crimes | offences | offenses",
            "refugee": "refugee | refugees",
            "asylum": "asylum",
            "birth": "birth | births | born",
            "foundation": "founded | foundation | established",
            "average": "average | mean | averaged",
            "median": "median",
            "maximum": "maximum | peak | highest | record",
            "minimum": "minimum | lowest",
            "total": "total | overall | altogether",
            "quarter": "quarter | quarterly",
            "annual": "annual | annually | yearly",
            "monthly": "monthly",
            "daily": "daily",
            "domestic": "domestic",
            "foreign": "foreign | abroad | international",
            "public": "public",
            "private": "private",
            "treatment": "treatment | treated",
            "placebo": "placebo",
            "side": "side",
            "effect": "effect | effects",
            "study": "study | studies | trial | trials",
            "survey": "survey | poll | surveyed | polled",
            "support": "support | supports | supported | favour | favor",
            "rejection": "reject | rejects | rejected | against | oppose | opposed",
            "museum": "museum | museums",
            "library": "library | libraries",
            "prison": "prison | prisons | jail",
            "soldier": "soldier | soldiers | troops",
            "north": "north | northern",
            "south": "south | southern",
            "east": "east | eastern",
            "west": "west | western",
            "rise": "rise | rises | rose | risen | increase | increased | grew | growth | grow"
            " | grows | gained | up | climbed | jumped | higher",
            "fall": "fall | falls | fell | fallen | decrease | decreased | decline | declined"
            " | drop | dropped | shrank | down | sank | plunged | lower | lost",
        },
        roles={"from": "from", "to": "to", "by": "by"},
        cues={
            "sum": "total | totals | together | combined | altogether | overall | sum | in all",
            "difference": "more | fewer | less | difference | gap | ahead | behind | longer"
            " | shorter | higher | lower | cheaper | dearer | older | younger | heavier | lighter"
            " | faster | slower | above | below | later | earlier | remaining | remain | rest"
            " | left | added | additional | beat | exceeded | missed | topped",
            "ratio": "times | twice | double | doubled | triple | tripled | half | halved | ratio"
            " | per | for each | for every | each",
            "average": "average | averaged | mean | on average | per | each",
            "part": "of | share | proportion | percentage | among | part | accounts | accounted"
            " | makes up | made up",
        },
        places={
            "BY": "bavaria",
            "SN": "saxony",
            "TH": "thuringia",
            "HE": "hesse",
            "RP": "palatinate",
            "NW": "westphalia",
            "MUC": "munich",
            "CGN": "cologne",
            "NUE": "nuremberg",
            "HAJ": "hanover",
            "BWE": "brunswick",
            "TIR": "tyrol",
            "STY": "styria",
            "KAE": "carinthia",
            "MIL": "milan",
            "NAP": "naples",
            "FLO": "florence",
            "VEN": "venice",
            "TUR": "turin",
            "GEN": "genoa",
            "GVA": "geneva",
            "BSL": "basle | basel",
            "LUC": "lucerne",
            "ANT": "antwerp",
            "GHE": "ghent",
            "HAG": "hague",
            "CRA": "cracow | krakow",
            "WRO": "wroclaw",
            "GDN": "gdansk",
            "NIC": "nice",
            "STR": "strasbourg",
            "LAU": "lausanne",
            "FLA": "flanders",
            "CAT": "catalonia",
            "AND": "andalusia",
            "TUS": "tuscany",
            "SIC": "sicily",
            "SCO": "scotland",
            "WAL": "wales",
            "ENG": "england",
            "RHI": "rhine",
            "DAN": "danube",
            "ALP": "alps",
            "BAV": "bavarian",
            "EUR": "europe",
            "ASI": "asia",
            "AFR": "africa",
        },
        ends=("ings", "ing", "ed", "es", "s"),
        before=phrases(
            "year earlier | year before | previous year | prior year | year ago | last year"
            " | preceding year"
        ),
    ),
)
