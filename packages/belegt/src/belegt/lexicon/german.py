"""German, where CLDR has nothing.

Origin: made by hand from ordinary usage; number words after the rules of German compounds,
the dative of durations, hedges and vague plurals after news prose. "Billion" and the other
scale words, currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import (
    DOUBT,
    NONE,
    SCALE,
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
        1: "ein | eins",
        2: "zwei | zwo",
        3: "drei",
        4: "vier",
        5: "fünf | fuenf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf | zwoelf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn | fuenfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        0: "null",
    }
)
_TENS = by_word(
    {
        20: "zwanzig",
        30: "dreißig | dreissig",
        40: "vierzig",
        50: "fünfzig | fuenfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
    }
)

_ORDINALS = {
    f"{stem}{ending}": number
    for number, stem in enumerate(
        words_in_order(
            """erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte
            dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte
            zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste
            fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste
            neunundzwanzigste dreißigste einunddreißigste"""
        ),
        1,
    )
    for ending in ("", "n", "r", "s", "m")
}

_ABOUT = (
    "etwa|rund|circa|zirka|ca.|ca|ungefähr|annähernd|um die|an die|schätzungsweise|in etwa|rd."
    "|in der größenordnung von|geschätzt|geschätzte|geschätzten|grob|grob geschätzt|überschlägig"
)
_LESS = (
    "weniger als|unter|knapp|fast|beinahe|nahezu|kaum|kleiner als|geringer als|kürzer als"
    "|jünger als|niedriger als|nicht einmal|nicht ganz|unterhalb von|keine|keinen|noch keine"
    "|leichter als|unter der marke von|keine ganzen|nur knapp"
)
_MORE = (
    "mehr als|über|gut|größer als|höher als|länger als|oberhalb von|jenseits von|jenseits der"
    "|älter als|übersteigt|übersteigen|überstieg|überstiegen|überschreitet|überschreiten"
    "|überschritt|übertrifft|übertreffen|gut und gerne|gut und gern|schwerer als|schneller als"
    "|reichlich|jenseits der marke von"
)
_MOST = (
    "bis zu|höchstens|maximal|nicht mehr als|bis maximal|allenfalls|max.|längstens|bis"
    "|kein bisschen mehr als|begrenzt auf|gedeckelt auf|gedeckelt bei|beschränkt auf|kleiner gleich"
    "|kleiner oder gleich|weniger oder gleich|ein maximum von|maximal bis zu|äußerstenfalls"
)
_LEAST = (
    "mindestens|wenigstens|ab|nicht weniger als|minimal|zumindest|mind.|min.|größer gleich"
    "|größer oder gleich|mehr oder gleich|ein minimum von|allermindestens|nicht unter"
)
_MANIFOLD = {
    **{word: str(value) for word, value in _UNITS.items() if value > 2},
    **{word: str(value) for word, value in _TENS.items()},
    "hundert": "100",
    "tausend": "1000",
}

_PAID = words(
    "kosten kostet kostete kosteten gekostet preis preise zahl zahle zahlt zahlte zahlten"
    " zahlen bezahlt bezahlte bezahlen gezahlt verdient verdiente euro dollar kurs bank gebühr"
    " gebühren eintritt miete strafe steuer steuern schulden spende spendete lohn"
    " gehalt gewinn umsatz kaufte kauft verkauft erlös währung geld betrag schein münze note"
)
_PFUND = Senses(
    {
        "GBP": _PAID
        | words("britisch britische britischen million millionen milliarden mio mrd sterling"),
        "0.5 kilogram": words(
            "wiegt wiegen wog wogen gewogen gewicht schwer schwerer leichter abgenommen"
            " zugenommen abnehmen zunehmen kilo kilos kilogramm gramm unze unzen butter mehl"
            " fleisch brot zucker kartoffeln äpfel kaffee obst gemüse"
        ),
    },
    of="0.5 kilogram",
)
_KNOTEN = Senses(
    {
        "knot": words(
            "boot boote schiff schiffe fähre frachter yacht segler segelt fahrt tempo"
            " geschwindigkeit wind windes böen sturm orkan strömung dampfer kreuzer"
        ),
        "": words(
            "netz netzwerk netzes seil seile graph graphen baum faden cluster rechner"
            " krawatte brust gewebe strick schnur teppich schilddrüse lymphknoten tau holz"
        ),
    },
)
_BAR = Senses(
    {
        DOUBT: words(
            "zahl zahle zahlt zahlte zahlten zahlen bezahlt bezahlte bezahlen bezahlten"
            " gezahlt ausgezahlt kaufte verkaufte gibt gab geld kasse hand rabatt anzahlung"
        ),
        "bar": words("druck reifen kessel ventil pumpe überdruck unterdruck flasche luftdruck"),
    },
    otherwise="bar",
)

GERMAN = Words(
    language="de",
    numbers=Numbers(
        words={
            **{word: NumberWord(value) for word, value in _UNITS.items()},
            **{word: NumberWord(value) for word, value in _TENS.items()},
            **dict.fromkeys(("eine", "einen", "einem", "einer", "eines"), NumberWord(1)),
        },
        ones=words("ein eine einen einem einer eines eins"),
        idioms=phrases("eines tages | einen tag nach dem anderen"),
        hundreds={"hundert": 100, "tausend": 1000},
        bare_hundreds=True,
        glued=True,
        units_first=True,
        linkers=("und",),
        alternatives=("oder",),
        onto=("auf",),
        linked_tens=False,
        point=words("komma"),
        minus=words("minus negativ"),
        below=phrases(
            "unter null|unter 0|unter dem gefrierpunkt|im minus|ins minus|in den miesen"
            "|in den roten zahlen|in die roten zahlen"
        ),
        tolerances=phrases("plus/minus|plus minus|plus oder minus|plusminus"),
        halves={
            "anderthalb": "1.5",
            "anderthalbe": "1.5",
            "eineinviertel": "1.25",
            "eindreiviertel": "1.75",
            "eineinhalb": "1.5",
            "einundeinhalb": "1.5",
            "einundhalb": "1.5",
            "dreiviertel": "0.75",
            "anderthalbhundert": "150",
            **dict.fromkeys(("anderthalbtausend", "eineinhalbtausend"), "1500"),
        },
        half_endings={
            **dict.fromkeys(("einhalb", "undeinhalb", "undhalb"), "5"),
            **dict.fromkeys(("einviertel", "undeinviertel"), "25"),
            **dict.fromkeys(("dreiviertel", "unddreiviertel"), "75"),
        },
        unread=(
            *phrases(
                "ein Paar | eines Paars | Duo | Duos | Trio | Trios | Quartett* | Quintett*"
                " | Sextett* | null | Nullen | Größenordnungen | jahrzehnt* | jahrhundert*"
                " | jahrtausend* | milliardenschwer* | millionenschwer* | billionenschwer*"
                " | gedrittelt* | geviertelt* | fifty fifty | halbjährlich* | vierteljährlich*"
            ),
            *(
                f"{number}stellig*"
                for number in words_in_order(
                    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehr"
                )
            ),
            *(
                f"{decade}ern"
                for decade in words_in_order(
                    "Zwanzig Dreißig Vierzig Fünfzig Sechzig Siebzig Achtzig Neunzig"
                )
            ),
            *joined("zum | das", "zweiten | dritten | vierten", "mal"),
            *joined("erster | zweiter | dritter | ersten | zweiten | dritten", "platz | rang"),
            *(
                f"{nth}{rank}*"
                for nth in words_in_order("zweit dritt viert fünft sechst")
                for rank in words_in_order(
                    "größt höchst best schnellst wichtigst niedrigst teuerst billigst"
                )
            ),
            *(
                f"{nth}e{end}"
                for nth in words_in_order(
                    "viert fünft sechst siebt acht neunt zehnt elft"
                    " zwölft zwanzigst hundertst tausendst"
                )
                for end in ("", "r", "n", "s", "m")
            ),
            *joined("nummer | top", "eins | zwei | drei | vier | fünf | zehn"),
        ),
        singles=joined("nur | genau | bloß | lediglich", "ein | eine | einen | einem | einer")
        + phrases(
            "ein einziger | eine einzige | ein einziges | einen einzigen | einer einzigen"
            " | einem einzigen | einzige | einziger | einziges | einzigen"
        ),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(
                words("verdoppelt verdoppeln verdoppelte verdoppelten verdopplung verdoppelung"),
                "2",
            ),
            **dict.fromkeys(words("halbiert halbieren halbierte halbierten halbierung"), "0.5"),
            **{
                f"ver{word}fach{ending}": value
                for word, value in _MANIFOLD.items()
                for ending in ("t", "en", "te", "ten", "ung")
            },
        },
        led={
            "doppelte": "2",
            "doppelten": "2",
            "anderthalbfache": "1.5",
            "anderthalbfachen": "1.5",
            "eineinhalbfache": "1.5",
            "eineinhalbfachen": "1.5",
            **{f"{word}fache": value for word, value in _MANIFOLD.items()},
            **{f"{word}fachen": value for word, value in _MANIFOLD.items()},
        },
        leads=words("das aufs ums dem zum"),
        followed={"doppelt": "2", "halb": "0.5"},
        followers=words("so"),
        factors=("faktor",),
        magnitudes=("größenordnung", "größenordnungen", "zehnerpotenz", "zehnerpotenzen"),
    ),
    fractions=Fractions(
        half=words("halbe halber halbes halben halbem halb"),
        several=by_word(
            {
                2: "hälfte | halbe",
                3: "drittel | dritteln",
                4: "viertel | vierteln",
                5: "fünftel | fünfteln",
                6: "sechstel",
                7: "siebtel",
                8: "achtel",
                9: "neuntel",
                10: "zehntel | zehnteln",
                12: "zwölftel",
                20: "zwanzigstel",
                100: "hundertstel",
                1000: "tausendstel",
                10**6: "millionstel",
                10**9: "milliardstel",
                10**12: "billionstel",
            }
        ),
        wholes={"hälfte": 2},
        each=words("jeder jede jedes jedem jeden"),
        ordinals=_ORDINALS,
        rhythms=words(
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende abend"
            " morgen nachmittag mittag nacht"
        ),
    ),
    scales=Scales(
        words={
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
            "viertelmillion": Decimal(250_000),
            "dreiviertelmillion": Decimal(750_000),
            "viertelmilliarde": Decimal(250_000_000),
            "dreiviertelmilliarde": Decimal(750_000_000),
        },
        signs={
            "M": Decimal(10) ** 6,
            "Mio": Decimal(10) ** 6,
            "Mrd": Decimal(10) ** 9,
            "Bio": Decimal(10) ** 12,
            "K": Decimal(1000),
            "k": Decimal(1000),
            "B": Decimal(10) ** 9,
            "T": Decimal(10) ** 12,
        },
        adjectives={
            **dict.fromkeys(words("knappe knappes knappen knapper knappem"), Bound.LESS_THAN),
            **dict.fromkeys(words("gute gutes guten guter gutem"), Bound.MORE_THAN),
            **dict.fromkeys(words("runde rundes runden runder"), Bound.ABOUT),
            **dict.fromkeys(words("volle volles vollen ganze ganzes glatte"), Bound.EXACTLY),
        },
        paid={"m": Decimal(10) ** 6, "bn": Decimal(10) ** 9, "TSD": Decimal(1000)},
        senses={
            "K": Senses({"kelvin": words("kelvin temperatur celsius gekühlt")}, otherwise=SCALE),
            "B": Senses({"byte": words("byte bytes cache puffer paket")}, otherwise=SCALE),
            "T": Senses({DOUBT: words("magnet magnetfeld tesla spule")}, otherwise=SCALE),
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
        several=words("mehrere mehreren mehrerer einige einigen einiger etliche etlichen paar"),
        of=phrases("von|an|der"),
    ),
    ranges=Ranges(
        against=words("zu gegen"),
        to=phrases("bis zu|bis"),
        between={"zwischen": "und"},
        out_of=words("von aus"),
        part_of=words("von"),
        over=words("durch"),
    ),
    changes=Changes(
        rise=words(
            "steigen steigt stieg stiegen steige stiege steigend steigende gestiegen klettern"
            " klettert kletterte kletterten wachsen wächst wuchs wuchsen erhöhen erhöht erhöhte"
            " erhöhten zulegen zulegte zulegten zunehmen zunahm zunahmen anziehen anzog anzogen"
            " anheben anhob anhoben anstieg anstiegen gewann gewannen gewinnt gewinnen springen"
            " springt sprang sprangen schnellen schnellte schnellten hochschnellte heben hob hoben"
            " schoss schossen verteuern verteuerte verteuerten verteuert vergrößerte vergrößerten"
            " vergrößert steigern steigert steigerte steigerten erholte erholten rauf hinauf hoch"
            " aufwärts explodierte explodierten verbesserte verbesserten ausweiten ausweitete"
            " aufstocken aufstockte aufstockten kletternd erklomm schwoll schwollen"
        ),
        fall=words(
            "sinken sinkt sank sanken sinke sänke sinkend sinkende fallen fällt fiel fielen"
            " verlieren verliert verlor verloren nachgeben nachgab nachgaben einbrechen einbrach"
            " einbrachen schrumpfen schrumpft schrumpfte schrumpften stürzen stürzt stürzte"
            " stürzten abstürzen abstürzte rutschen rutscht rutschte rutschten abrutschte senken"
            " senkt senkte senkten kürzen kürzt kürzte kürzten verringern verringert verringerte"
            " verringerten reduzieren reduziert reduzierte reduzierten mindern minderte minderten"
            " vermindern vermindert verminderte verminderten zurückgehen zurückging zurückgingen"
            " abnehmen abnahm abnahmen einbüßen einbüßt einbüßte einbüßten drücken drückt drückte"
            " drückten ermäßigen ermäßigte verbilligte verbilligten verkleinerte verkleinerten"
            " plumpste sackte sackten schmolz schmolzen runter hinunter abwärts verkürzte"
            " verkürzten halbierte dezimierte absinken absank absenken absenkte"
        ),
        gains=words(
            "anstieg anstiegs anstiege zuwachs zuwachses zuwächse zuwächsen wachstum wachstums"
            " plus steigerung steigerungen erhöhung erhöhungen anhebung zunahme zunahmen kursgewinn"
            " kursgewinne kursgewinnen kurssprung kursplus sprung preisanstieg preiserhöhung"
            " verteuerung aufschlag aufschwung umsatzplus umsatzwachstum gewinnplus"
        ),
        losses=words(
            "rückgang rückgangs rückgänge minus verlust verluste verlusten einbruch einbruchs"
            " einbrüche absturz kurssturz sturz abnahme kürzung kürzungen senkung senkungen"
            " schrumpfung einbuße einbußen verringerung reduzierung abschlag kursverlust"
            " kursverluste kursverlusten kurseinbruch kursminus umsatzrückgang umsatzminus"
            " gewinnrückgang umsatzeinbruch kursrutsch preisrückgang absenkung minderung"
        ),
        risen=words(
            "gestiegen angestiegen gewachsen geklettert zugelegt zugenommen angezogen erhöht"
            " angehoben gesteigert verteuert gesprungen zulegte zulegten zulegen zunahm zunahmen"
            " zunehmen anzog anzogen anziehen steigen klettern wachsen höher teurer gewonnen"
            " hochgeschnellt geschnellt gehoben erholt ausgeweitet aufgestockt plus zuwachs"
            " wachstum emporgeschnellt anheben erhöhen steigern zuzulegen anzuheben zuzunehmen"
        ),
        fallen=words(
            "gesunken gefallen verloren nachgegeben eingebrochen geschrumpft gestürzt abgestürzt"
            " gerutscht abgerutscht gesenkt gekürzt verringert reduziert vermindert zurückgegangen"
            " abgenommen eingebüßt gedrückt nachgab nachgaben nachgeben einbrach einbrachen"
            " einbrechen zurückging zurückgingen zurückgehen abnahm abnahmen abnehmen sinken fallen"
            " schrumpfen verlieren einbüßen niedriger tiefer billiger günstiger minus verlust"
            " geschmolzen abgesackt gesackt senken kürzen verringern reduzieren drücken abgesenkt"
            " verlor einbüßte einbüßten zurückzugehen nachzugeben abzusenken abzunehmen"
            " einzubrechen verbilligt ermäßigt zurückgefallen"
        ),
        moves=words(
            "verändern verändert veränderte veränderten änderte änderten ändert geändert ging"
            " gingen geht bewegte wechselte wechselten entwickelte entwickelten korrigierte"
            " korrigierten korrigiert verschob"
        ),
        weak=words(
            "gewann gewannen gewinnt gewinnen erhöht heben hob hoben drücken drückt drückte"
            " drückten springen springt sprang sprangen anziehen anzog anzogen verloren verlieren"
            " hoch sprung plus minus fällt fallen fiel fielen schoss schossen verlust verluste"
            " verlusten einbruch sturz kürzen senken abnehmen zunehmen gewonnen erhöhung"
        ),
        rise_apart={
            "zu": words("legt legte legten legen nimmt nahm nahmen nehmen"),
            "an": words("zieht zog zogen ziehen steigt stieg stiegen hebt hob hoben"),
            "hoch": words("schnellt schnellte schnellten setzte setzten"),
            "auf": words("stockte stockten stockt"),
        },
        fall_apart={
            "ab": words(
                "nimmt nahm nahmen nehmen stürzt stürzte stürzten rutscht rutschte rutschten sackt"
                " sackte sackten sank sanken sinkt senkte senkten fiel fielen fällt"
            ),
            "zurück": words("geht ging gingen gehen fiel fielen fällt fuhr fuhren"),
            "nach": words("gibt gab gaben geben"),
            "ein": words("bricht brach brachen brechen büßt büßte büßten"),
        },
        by=words("um auf von vom"),
        starts=words("von vom"),
        holders=words("der des von bei beim im in den dem"),
        passed=words(
            "um auf von vom sich weiter weitere weiteren wieder erneut nochmals noch einmal"
            " deutlich leicht stark kräftig drastisch massiv erheblich spürbar rapide langsam"
            " rasant schließlich zuletzt dann nur sogar gleich bereits schon immerhin zeitweise"
            " zwischen mal abermals insgesamt jährlich binnen heute gestern zunächst vorübergehend"
            " zwischenzeitlich nun jetzt damit dadurch etwa rund fast knapp gut mehr als"
        ),
        behind=words("im ins zu weiter leicht deutlich höhere"),
        breaks=words(
            "und aber oder während weil obwohl dass welche welcher wenn nachdem bevor seit als"
            " dann denn doch sondern mit für gegen trotz wegen ist sind war waren hat haben wird"
            " werden wurde wurden bei nach"
        ),
        denials=words("nicht kein keine keinen keiner keinem nie niemals weder ohne statt anstatt"),
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
            "oder mehr": Bound.AT_LEAST,
            "und mehr": Bound.AT_LEAST,
            "oder weniger": Bound.AT_MOST,
            "und weniger": Bound.AT_MOST,
            "oder darüber": Bound.AT_LEAST,
            "und darüber": Bound.AT_LEAST,
            "oder darunter": Bound.AT_MOST,
            "und darunter": Bound.AT_MOST,
            "oder älter": Bound.AT_LEAST,
            "und älter": Bound.AT_LEAST,
            "oder jünger": Bound.AT_MOST,
            "aufwärts": Bound.AT_LEAST,
            "oder länger": Bound.AT_LEAST,
            "und länger": Bound.AT_LEAST,
            "oder höher": Bound.AT_LEAST,
            "und höher": Bound.AT_LEAST,
            "oder größer": Bound.AT_LEAST,
            "und größer": Bound.AT_LEAST,
            "oder schwerer": Bound.AT_LEAST,
            "oder besser": Bound.AT_LEAST,
            "und aufwärts": Bound.AT_LEAST,
            "und jünger": Bound.AT_MOST,
            "oder kürzer": Bound.AT_MOST,
            "oder niedriger": Bound.AT_MOST,
            "oder kleiner": Bound.AT_MOST,
            "und kleiner": Bound.AT_MOST,
            "mehr oder weniger": Bound.ABOUT,
            "allerhöchstens": Bound.AT_MOST,
            "allenfalls": Bound.AT_MOST,
            "wenigstens": Bound.AT_LEAST,
            "zumindest": Bound.AT_LEAST,
            "mindestens": Bound.AT_LEAST,
            "minimum": Bound.AT_LEAST,
            "höchstens": Bound.AT_MOST,
            "maximal": Bound.AT_MOST,
            "maximum": Bound.AT_MOST,
            "max.": Bound.AT_MOST,
            "nicht übersteigen": Bound.AT_MOST,
            "nicht überschreiten": Bound.AT_MOST,
            "nicht unterschreiten": Bound.AT_LEAST,
            "übersteigen": Bound.MORE_THAN,
            "überschreiten": Bound.MORE_THAN,
            "unterschreiten": Bound.LESS_THAN,
        },
        negations=words("nicht kein keine keinen keiner nie niemals keinesfalls keineswegs"),
        verbs=words(
            "übersteigt übersteigen überstieg überstiegen überschreitet überschreiten überschritt"
            " übertrifft übertreffen"
        ),
        topics={
            "über": words(
                "läuft lief laufen liefen lautet lauten lautete lauteten ausgestellt "
                "rechnung scheck vertrag auftrag kredit darlehen streit debatte bericht gesetz"
                " abkommen vereinbarung bescheid quittung anleihe gutschein urteil gespräch"
                " gespräche verhandlungen abstimmung entscheidung artikel gestritten verhandelt"
                " gesprochen beraten diskutiert berichtet abgestimmt spricht sprechen verhandeln"
                " verteilt verteilte verteilten erstreckt gestreckt hinaus erstreckte erstrecken"
                " film filme buch bücher roman geschichte geschichten dokumentation doku studie"
                " studien aufsatz text texte vortrag vorträge song lied serie podcast kapitel"
                " informationen nachricht nachrichten überblick witz kolumne essay biografie"
                " sprach sprachen redete redeten schrieb schrieben schreibt diskutierte"
                " diskutierten"
                " berichtete berichteten verhandelte verhandelten stritt stritten debattierte"
                " beriet beraten klagte klagten informierte informierten informiert verfügt"
                " verfügen"
                " verfügte verfügten herrscht herrschte regierte regiert wacht wachte entscheidet"
                " entschied entscheiden urteilte urteilt gebietet erzählt erzählte lachte"
                " nachdenken klage klagen forderung forderungen bußgeld bußgelder geldstrafe"
                " strafbefehl bürgschaft spende spenden überweisung zuschuss mahnung kaufvertrag"
                " vergleich police zeugnis titel sendung beitrag tagung"
            ),
            "bis": frozenset(),
        },
        spans={"über": words("hinweg")},
        among=words("unter"),
    ),
    units=UnitNames(
        names={
            "percent": "Prozent | Prozents | Prozente",
            "percentage point": "Prozentpunkt | Prozentpunkte | Prozentpunkten | Prozentpunkts",
            "second": "sekunden | sek.",
            "minute": "minuten | min.",
            "hour": "stunden | std. | std",
            "day": "tag | tage | tagen | tages | tags",
            "week": "woche | wochen",
            "month": "monat | monate | monaten | monats",
            "year": "jahr | jahre | jahren | jahres | jahrs",
            "decade": "jahrzehnt | jahrzehnte | jahrzehnten",
            "century": "jahrhundert | jahrhunderte | jahrhunderten",
            "quarter": "quartal | quartale | quartalen | quartals",
            "millisecond": "millisekunden",
            "mile": "meilen",
            "nautical mile": "seemeile | seemeilen",
            "are": "ar",
            "degree": "grad",
            "degree Celsius": "grad celsius | celsius | grad c",
            "degree Fahrenheit": "grad fahrenheit | fahrenheit | grad f",
            "metric ton": "tonnen | tonner | tonnern",
            "kilogram": "kilo | kilos | kilogramm",
            "hectare": "hektar",
            "kilometer/hour": "stundenkilometer",
            "USD": "dollar | dollars | us dollar | us dollars | u.s. dollar | amerikanische dollar",
            "EUR": "euro | euros",
            "GBP": "pfund | britische pfund | pfund sterling | englische pfund",
            "CHF": "franken | schweizer franken | schweizerfranken",
            "JPY": "yen",
            "CNY": "yuan | renminbi",
            "RUB": "rubel",
            "BYN": "belarussische rubel | belarusische rubel",
            "INR": "rupien",
            "DEM": "mark | d mark | deutsche mark",
            "DDM": "ostmark | ddr mark",
            "NZD": "neuseeländische dollar",
            "TWD": "taiwan dollar | taiwanische dollar | taiwanesische dollar",
            "SGD": "singapurische dollar",
            "KRW": "won | südkoreanische won | koreanische won",
            "ATS": "schilling",
            "PLN": "zloty | zlotys",
            "BRL": "real | reais",
            "TRY": "lira | türkische lire | türkische liras",
            "ITL": "lire | italienische lira",
            "FRF": "französische francs | französische franc",
            "BEF": "belgische francs",
            "NLG": "gulden | holländische gulden",
            "HUF": "forint | forints",
            "RON": "rumänische lei",
            "MDL": "moldauische lei | moldawische lei",
            "BGN": "lew | lewa",
            "UAH": "hrywnja | hrywnia | griwna | griwnja",
            "SAR": "saudische riyal | saudi riyal | saudische rial",
            "IRR": "iranische riyal",
            "AED": "emiratische dirham",
            "CLP": "chilenische pesos",
            "SKK": "slowakische kronen",
            "XOF": "westafrikanische cfa franc",
            "XBT": "bitcoin | bitcoins",
        },
        shared=phrases(
            "f cfa | cfa franc | cfa francs | reichsmark | goldmark | rentenmark | taler | dukaten"
            " | riyals | lei | rm"
        ),
        symbols={
            "percent": "v.H. | v. H. | vH",
            "bar": "Bar",
            "revolution/minute": "U/min | Umin | 1/min",
            "horsepower": "PS",
            "international unit": "I.E. | IE",
            "nautical mile": "sm",
            "solid cubic meter": "fm | Fm | Efm | Vfm",
            "stere": "rm",
            "kilometer/hour": "km/Std.",
            "quintal": "dt",
        },
        label_leads=words("in"),
        qualifiers=words(
            "volle vollen voller ganze ganzen ganzer lange langen langer weitere weiteren weiterer"
            " zusätzliche zusätzlichen zusätzlicher ununterbrochene ununterbrochenen"
            " aufeinanderfolgende aufeinanderfolgenden endlose endlosen"
        ),
        spellings={"meter": "metern", "liter": "litern"},
        cents={
            "EUR": "cent | cents | ct | ct.",
            "CHF": "rappen | rp.",
            "GBP": "pence | penny",
            "DEM": "pfennig | pfennige",
            "ATS": "groschen",
            "RUB": "kopeke | kopeken",
        },
        ordinary={
            **dict.fromkeys(words("real rand sol som sum taka tala dong dram lew lari kip"), NONE),
            **dict.fromkeys(words("pula birr gourde leone loti lats colon florin"), NONE),
        },
        paid=_PAID,
        country_endings=("isch",),
        not_currencies=words("herzegowina"),
        not_symbols=words("RM"),  # of a Malaysian ringgit, but the Reichsmark's too
        worths={
            "0.25 hour": "viertelstunde | viertelstunden",
            "0.75 hour": "dreiviertelstunde | dreiviertelstunden",
            "3 month": "vierteljahr | vierteljahre | vierteljahren",
            "9 month": "dreivierteljahr",
            "0.25 liter": "viertelliter",
            "0.125 liter": "achtelliter",
            "10 gram": "deka",
            "50 kilogram": "zentner",
            "0.01 EUR": "euro cent | euro cents | eurocent | eurocents",
            "0.01 USD": "us cent | us cents",
        },
        percent_endings=phrases("prozentig|%ig"),
        duration_endings=by_word(
            {
                "second": "sekündig",
                "minute": "minütig",
                "hour": "stündig",
                "day": "tägig",
                "week": "wöchig",
                "month": "monatig",
                "year": "jährig",
            }
        ),
        senses={
            "pfund": _PFUND,
            "fuß": Senses(
                {"": words("schuh schuhe zehen linker rechter linken rechten barfuß pfoten")},
                otherwise="foot",
            ),
            "knoten": _KNOTEN,
            "bar": _BAR,
        },
        times=words("mal fach x"),
        not_units=words("pm b T M Q in a at d bar pkt tr pr. el. p e kt pt pc em bu t1"),
    ),
    rates=Rates(
        per=words("pro je"),
        per_known=words("per"),
        passed=words("mehr weniger"),
        per_hundred=words("auf"),
        per_duration=frozenset(phrases("im|am|in der|der|die")),
        per_price=words("das der die den"),
        wholes=by_word(
            {
                "year": "per annum | p.a. | p. a. | jährlich | im jahresmittel",
                "month": "monatlich",
                "week": "wöchentlich",
                "day": "täglich",
                "hour": "stündlich",
            }
        ),
        no_half=words("nach weniger mehr länger größer"),
        when=words(
            "zuvor davor danach darauf später vorher der des nach vor als an dem den bis seit um"
            " ab von vom wie wo da"
        ),
    ),
    dates=Dates(
        months=by_word(
            {
                1: "jänner",
                2: "feber",
                3: "maerz | mrz | mrz.",
                10: "okt",
                12: "dez",
                9: "sept",
            }
        ),
        month_leads=words(
            "im seit vergangenen vergangenem letzten letztem kommenden nächsten diesen anfang ende"
            " mitte bis ab vom zum frühestens spätestens jeden"
        ),
        year_leads=words(
            "jahr jahre jahres jahren seit anfang ende mitte ab anno sommer winter herbst frühjahr"
            " frühling quartal bis"
        ),
        year_verbs=words(
            "geboren gestorben gegründet erbaut eröffnet starb stirbt erschien entstand entdeckt"
            " gebaut errichtet erfunden veröffentlicht uraufgeführt"
        ),
        old_year_leads=words(
            "jahr jahre jahres jahren seit anfang ende mitte anno sommer winter herbst frühjahr"
        ),
        year_prefixes=words("mitte anfang ende"),
        day_leads=words("am vom zum bis ab dem seit den"),
        day_ends=(".",),
        clock=phrases("uhr"),
        zones=by_word(
            {
                "CET": "mez | mitteleuropäischer zeit",
                "CEST": "mesz | mitteleuropäischer sommerzeit",
                "local": "ortszeit | lokaler zeit",
            }
        ),
        day_parts=by_word(
            {
                (0, 12): "morgens | vormittags | frühmorgens | früh | am morgen | am vormittag"
                " | in der früh",
                (11, 15): "mittags | am mittag",
                (12, 19): "nachmittags | am nachmittag",
                (16, 24): "abends | am abend",
                (18, 30): "nachts | in der nacht | am späten abend",
            }
        ),
        hours={"mitternacht": 0},
        dials=by_word(
            {
                -30: "halb",
                -45: "viertel",
                15: "viertel nach",
                -15: "viertel vor | dreiviertel | drei viertel",
            }
        ),
        dial_signs={"nach": 1, "vor": -1},
        dotted=True,
        hour_leads=words("um gegen ab bis von vor nach seit zwischen"),
        lasting=words(
            "bestzeit siegerzeit laufzeit dauer dauert dauerte dauerten gedauert länge"
            " rekord weltrekord sekunden minuten stunden lief gelaufen rundenzeit spielzeit lang"
            " brauchte benötigte gestoppt marathon zielzeit gesamtzeit"
        ),
        timed=words("zeit zeiten"),
        within=words("in binnen"),
        scores=words(
            "gewann gewannen gewonnen siegte siegten schlug besiegte verlor verloren unterlag"
            " unterlagen stand steht hieß führte führten sieg niederlage satz sätze sätzen"
            " ergebnis endstand"
            " halbzeit halbzeitstand endete endeten unentschieden treffer tore"
        ),
        clock_leads=phrases(", um|, gegen|,|um|gegen|·|-|–"),
        day_first=True,
        ordinals=_ORDINALS,
        bounds=by_word(
            {
                Bound.LESS_THAN: "vor | früher als",
                Bound.AT_MOST: "bis | spätestens | bis spätestens | nicht nach"
                " | bis einschließlich",
                Bound.AT_LEAST: "seit | ab | frühestens | beginnend | nicht vor | schon seit",
                Bound.MORE_THAN: "nach | später als | erst nach",
                Bound.ABOUT: "um | etwa | circa | ca. | gegen | ungefähr | rund",
            }
        ),
        froms=words("von vom"),
        onwards=phrases("an"),
        articles=words("dem den der des zum im in am vom dem die jahr jahre jahres"),
        parts=by_word(
            {
                "early": "anfang | frühen | frühe | beginn",
                "mid": "mitte",
                "late": "ende | späten | späte",
                "first-half": "erste hälfte | ersten hälfte",
                "second-half": "zweite hälfte | zweiten hälfte",
                "spring": "frühling | frühjahr",
                "summer": "sommer",
                "autumn": "herbst",
                "winter": "winter",
                "": "frühsommer | hochsommer | spätsommer | frühherbst | spätherbst",
            }
        ),
        ranges=phrases("bis|bis zum|und|und dem|und zum"),
        quarters=words("quartal quartals quartale quartalen"),
        halves=words("halbjahr halbjahrs halbjahres"),
        of_year=phrases("des Jahres"),
        fiscal=phrases("geschäftsjahr|geschäftsjahres|geschäftsjahrs|wirtschaftsjahr|gj|fy"),
        decades=phrases("{}er Jahre|{}er Jahren|{}er|{}ern|{}er-Jahre|{}er-Jahren"),
        decade_words={
            f"{stem}er{blank}{noun}": 10 * number
            for number, stem in enumerate(
                words_in_order("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"), 2
            )
            for blank in ("", " ")
            for noun in ("jahre", "jahren")
        },
        centuries=phrases(
            "{}. Jahrhundert|{}. Jahrhunderts|{}. Jh.|{}. Jahrhunderte|{}. Jahrhunderten"
        ),
        before_christ=phrases("v. chr.|v.chr.|vor christus|vor christi|vor unserer zeitrechnung"),
        after_christ=phrases("n. chr.|n.chr.|nach christus|unserer zeitrechnung"),
        at=words("um"),
    ),
    labels=Labels(
        nouns=words(
            "steig drs. bt-drs. br-drs. drucksache kw wagen kalenderwoche cpu gpu core thread node"
            " kapitel abschnitt abschnitte seite"
            " seiten s."
            " tabelle tab. abbildung abb. bild nummer"
            " nr. nr artikel art. absatz abs. paragraph paragraf § §§ punkt ziffer platz zeile"
            " satz band bd. heft folge staffel episode teil version stufe klasse raum zimmer haus"
            " gleis linie halle tor etage block anlage anhang fußnote anm. tel. tel telefon fax"
            " isbn issn doi az. randnummer rn. rz. gleichung formel spalte schritt frage formel"
            " phase ebene typ level artikeln artikels abschnitts abbildungen abb tabellen nummern"
            " kapiteln kapitels seite zeilen spalten versionen stufen klassen gleise linien hallen"
            " etagen anlagen anhänge gleichungen schritte fragen phasen ebenen typen bände verse"
            " vers psalm aufgabe übung beispiel satz lemma definition algorithmus bit byte"
            " register kanal steckplatz platte laufwerk partition switch vlan knoten thread"
            " prozess job signal fehler fehlernummer ticket tickets bug patch release build"
            " meilenstein flug bus tram straßenbahn autobahn bundesstraße landstraße ausfahrt"
            " route buslinie u-bahn s-bahn bahnsteig terminal zelle wohnung schließfach sitz zone"
            " pool spieltag resolution richtlinie verordnung protokoll formular postfach"
            " kontonummer rückennummer trikotnummer hausnummer zimmernummer rang position pos."
            " liga akte aktenzeichen norm din iso firmware konto iban bic postleitzahl plz"
            " durchwahl app. apparat kfz op. opus kap. kap anm note noten id type wlan siehe"
            " gebäude erwägungsgrund"
            " komet asteroid aufgang eingang aufzug"
            " runde"
            " bahn startplatz lauf spur abfahrt parkdeck ebene deck kabine kanal programm kernel"
            " update sonate sinfonie symphonie streichquartett köchelverzeichnis kv bwv drucksache"
            " regal fach karton kiste los charge sure gruppe top lektion übungsblatt folie datei"
            " matchnummer strophe akt szene bogen blatt beleg rechnung auftrag vorgang bestellung"
            " kennzeichen"
            " modell baureihe serie schlüssel raster stellwerk ausgabe auflage buchstabe ziff."
            " unterpunkt tagesordnungspunkt departement arrondissement pull-request pr mr issue"
            " commit"
        ),
        identifiers=words(
            "port standardport status statuscode rückgabewert exitcode code fehlercode fehlernummer"
            " pid signal vlan iban bic kontonummer rückgabecode postfach"
        ),
        holders=words(
            "platz haus klasse raum zimmer halle wohnung liga heft gleis zelle zug bus flug tram"
            " straßenbahn block etage bahnsteig terminal deck kabine gruppe runde regal kiste"
            " karton"
            " band folge teil satz abschnitt kapitel seite linie autobahn bundesstraße straße top"
            " programm serie ausgabe anlage liste bild wagen"
        ),
        endings=(
            *("straße", "strasse", "str.", "gasse", "allee", "nummer", "nr.", "weg", "platz"),
            *("damm", "ufer", "chaussee", "ring", "klasse", "stufe", "grad", "version", "kapitel"),
            *("zeile", "spalte", "linie", "code", "zeichen", "zimmer", "liga", "staffel", "kanal"),
            *("phase", "typ", "norm", "gleis", "blatt", "schlüssel", "kennziffer"),
        ),
        verbs=words("siehe"),
        letters=words("a b l k s u"),
        copulas=words("ist war lautet auf"),
        versions=words(
            "update updates upgrade aktualisierung aktualisiert version versionen release releases"
            " downgrade umstieg kernel zweig zweige veraltet kompatibel inkompatibel kompatibilität"
            " behoben eingeführt unterstützt benötigt getestet abhängigkeit abhängigkeiten treiber"
            " firmware kapitel abschnitt installiert installieren fehler patch regression"
            " spezifikation fassung"
        ),
        calls=words(
            "http https status statuscode antwort antwortet antwortete antworten liefert lieferte"
            " meldet meldete meldung fehler fehlercode server api anfrage anfragen endpunkt url"
            " rückgabewert rückgabe exitcode beendet endet seite programm skript befehl kommando"
        ),
        outcomes=phrases(
            "bei erfolg|bei fehler|bei fehlern|im fehlerfall|im erfolgsfall|wenn|falls"
        ),
        otherwise=words("sonst ansonsten andernfalls"),
        games=words(
            "gewann gewannen gewinnt siegte siegten siegt unterlag unterlagen verlor verloren sieg"
            " niederlage spiel spiele partie tor tore treffer satz sätze führte führt führung"
            " endstand halbzeit heimspiel auswärtsspiel remis unentschieden finale halbfinale pokal"
            " trennten schlug schlugen besiegte besiegten bezwang bezwangen endete ausgleich"
            " hinspiel rückspiel derby elfmeterschießen verlängerung anschlusstreffer zwischenstand"
            " stand"
        ),
        ratios=words("verhältnis format maßstab übersetzung mischung aktiensplit quote chancen"),
        score_leads=words("das zum beim"),
        beats=words("takt takte"),
        ordinal_endings=words("er er-jahre te ten"),
        ordinal_leads=words("in ab als mit zu nach bei aus"),
        determiners=words(
            "der die das den dem des am zum zur vom im beim seit ihr ihre ihren sein seine seinen"
            " unser unsere mein meine einen ein eine jeder jede jedes jeden"
        ),
    ),
    nouns=Nouns(
        capital=True,
        adjective_endings=("e", "er", "en", "em", "es"),
        function_words=words(
            "der die das und ist nicht ein eine einen einem einer eines mit von zu zum zur den dem"
            " des auf für im in an am als auch es sich aus bei nach wie so oder aber wenn dass hat"
            " haben wird werden wurde wurden sind war waren sein seine noch nur über um durch vor"
            " bis mehr kann können sei sie er wir ich ihr man dies diese dieser dieses unter gegen"
            " ohne seit schon sehr was wer wo da dann denn doch weil während zwischen kein keine"
        ),
        inflections=("en", "es", "er", "n", "e", "s"),
        how_many=phrases("wie viele | wieviele | wie viel"),
    ),
    neighbours=Neighbours(
        before=phrases(
            "doppelt | doppelt so viel wie | doppelt so viele wie | doppelt so hoch wie"
            " | das doppelte von | das doppelte der | das dreifache von | das vielfache von"
            " | ein vielfaches von | zweimal | dreimal | vielfach | mehrmals | zweifach"
            " | dreifach | halb | halbe | halben | halb so viel wie | halb so viele wie"
            " | hälfte von | hälfte der | hälfte des | drittel von | drittel der | drittel des"
            " | viertel von | viertel der | viertel des | zehntel von | zehntel der"
            " | bruchteil von | bruchteil der | bruchteil des | teil von | teil der | teil des"
            " | großteil der | großteil von | mehrheit der | einige der | viele der | wenige der"
            " | keine der | keiner der | rest der | rest von | mal | dutzend | dutzende"
            " | zigtausende | tausende von | hunderte von | mehrere | viele | nicht | nie"
            " | niemals | kaum | kein | keine | keinen | keiner | keinem | weder | noch nicht"
            " | alles andere als | weit entfernt von | weit weg von | fern von | weit unter"
            " | weit über | deutlich unter | deutlich über | weit unterhalb von | südlich von"
            " | nördlich von | jenseits von | jenseits der | diesseits von | nahe | nahe an"
            " | nahezu | annähernd | praktisch | quasi | so gut wie | schier | vielleicht"
            " | möglicherweise | womöglich | wahrscheinlich | vermutlich | wohl | angeblich"
            " | eventuell | mutmaßlich | schätzungsweise | bestenfalls | schlimmstenfalls"
            " | günstigstenfalls | minus | weniger | abzüglich | ohne | außer | mit ausnahme von"
            " | je | jede | jeder | jedes | alle | pro | quadrat von | wurzel von | wurzel aus"
            " | kehrwert von | gegenteil von | größenordnung von | durchschnitt von | knapp an"
            " | kurz vor | dicht an | bis an | eine von | einer von | komma | geteilt durch"
            " | multipliziert mit | das vierfache von | null komma | nicht ganz | nicht einmal"
            " | auf keinen fall | keineswegs | mitnichten | niemals über | scheibe von | handvoll"
            " | eine handvoll | unmengen | zigfach | eher | so etwas wie | irgendwo zwischen"
            " | niedrige | hohe | prozent von | prozent der | paar | ein paar"
            " | unter keinen umständen | gut das doppelte von | mehrere tausend | hundertmal"
            " | zehnmal | tausendmal | x mal | knapp die hälfte von | teile von | teile der"
            " | bruchteile von | das zehnfache von | höchstwahrscheinlich | scheinbar"
            " | anscheinend | mehrfach | vielfache | näherte sich | jedes jahr | jeden monat"
            " | jede woche | jeden tag | jedes mal | so um die | um die"
            " | angeblich | angebliche | angeblicher | angeblichen | angebliches"
            " | angeblichem | vermeintlich | vermeintliche | vermeintlicher | vermeintlichen"
            " | vermeintliches | vermeintlichem | sogenannt | sogenannte | sogenannter"
            " | sogenannten | sogenanntes | sogenanntem | vorgeblich | vorgebliche"
            " | vorgeblicher | vorgeblichen | vorgebliches | vorgeblichem | mutmaßlich"
            " | mutmaßliche | mutmaßlicher | mutmaßlichen | mutmaßliches | mutmaßlichem"
            " | fiktiv | fiktive | fiktiver | fiktiven | fiktives | fiktivem | hypothetisch"
            " | hypothetische | hypothetischer | hypothetischen | hypothetisches"
            " | hypothetischem | theoretisch | theoretische | theoretischer | theoretischen"
            " | theoretisches | theoretischem | zweifelhaft | zweifelhafte | zweifelhafter"
            " | zweifelhaften | zweifelhaftes | zweifelhaftem | fraglich | fragliche"
            " | fraglicher | fraglichen | fragliches | fraglichem | unwahrscheinlich"
            " | unwahrscheinliche | unwahrscheinlicher | unwahrscheinlichen"
            " | unwahrscheinliches | unwahrscheinlichem | gerüchteweise"
        ),
        behind=phrases(
            "fach | mal | malig | plus | zu viel | zu viele | zu wenig | zu wenige | und mehr"
            " | zum quadrat | im quadrat | hoch zwei | punkte | punkt | prozentpunkte"
            " | basispunkte | und einige | und ein paar | und ein halb | und steigend"
            " | und fallend | tendenz steigend | tendenz fallend | oder etwas mehr"
            " | oder etwas weniger | oder auch mehr | oder noch mehr | oder sogar mehr"
            " | oder das doppelte | oder die hälfte | oder doppelt | oder so | plus minus"
            " | bestenfalls | schlimmstenfalls | wenn überhaupt | obendrauf | extra | minus"
            " | geteilt | verdoppelt | halbiert | vielleicht | vermutlich | wahrscheinlich"
            " | schätzungsweise | ungefähr | rund | etwa | circa | in etwa | oder später"
            " | oder früher | oder danach | oder davor | und darüber hinaus | knapp | gut"
            " | zweimal | dreimal | doppelt | doppelt und dreifach | zu hoch | zu niedrig"
            " | wenn nicht mehr | wenn nicht weniger | pkt | ppm | über ziel | unter ziel"
            " | daneben | auseinander | oder dergleichen | oder drüber | oder drunter | fachen"
            " | mal so viel | mal mehr | und etwas | und ein paar zerquetschte | grad"
        ),
        spread=phrases(
            "je | jeweils | pro | jährlich | monatlich | wöchentlich | täglich | stündlich"
            " | vierteljährlich | jährliche | monatliche | tägliche | im jahr | im monat"
            " | in der woche | am tag | in der stunde | in der minute | in der sekunde"
            " | im quartal | jedes jahr | jeden monat | jede woche | jeden tag | jede stunde"
            " | das stück | die stunde | den monat | das jahr | p. a. | p.a. | das kilo"
            " | die aktie | der kopf | für jeden | für jede | für jedes | à | per annum | jede"
            " | jeder | jedes | jedem | beide je | bei jedem | jedes mal | einzeln | zu je"
            " | pro und"
        ),
        every=words("jeder jede jedes jeden jedem"),
        later=words("zuvor später danach darauf vorher früher vor nach der des vorigen letzten"),
        more=words(
            "mehr größer höher teurer länger kostspieliger schneller schwerer stärker breiter"
        ),
        less=words(
            "weniger kleiner niedriger billiger günstiger kürzer langsamer leichter schwächer"
            " tiefer"
        ),
        amounts=words("mehr weniger"),
        dated=phrases(
            "vorabend des | vorabend von | den ganzen | während des ganzen | im ganzen"
            " | im gesamten | jahrestag des | im vorfeld des | im zuge des | infolge des"
            " | im laufe des | laufe des | woche des | tage des | anfang des | ende des"
            " | morgen des | abend des | nacht des | nacht zum | über den | hinter dem"
            " | innerhalb des | folgt auf | folgte auf | folgten auf | außerhalb des"
        ),
        dated_behind=phrases(
            "an | und danach | und später | und davor | ff | einschließlich | hindurch | über"
        ),
        levels=words("auf bei"),
        passed=words(
            "der die das den dem des ein eine einen einem einer nur bloß gerade auch sogar ganz"
            " noch schon etwa rund ungefähr circa eben genau exakt einfach immer wieder so"
            " tatsächlich wirklich lediglich allein fast diese dieser dieses diesen diesem ihre"
            " seine ihr sein gut knapp nämlich viel weit eher etwas deutlich vielleicht wenig"
        ),
        denials=words(
            "nicht nie niemals kein keine keinen keinem keiner keines nichts niemand weder kaum"
            " keineswegs keinesfalls nirgends mitnichten bestreitet bestritt bestreiten leugnet"
            " dementiert dementierte unwahr"
        ),
        joins=words("und aber oder sondern während weil denn obwohl wer wenn falls doch"),
        opens=words("dass der die das den dem welche welcher als"),
        rising=words("gewinn gewinne gewinnen hinzugewonnen hinzu zugewonnen aufpreis"),
        falling=words(
            "vernichtet vernichtete ausgelöscht ersparnis einsparung einsparungen spart sparte"
            " gespart sparen ersparte einspart rabatt"
        ),
    ),
    printing=Printing(per="pro", times="Mal", clock="Uhr"),
    places=Places(
        numbered=phrases(
            "tabelle | tabellen | tab. | tafel | tafeln | abbildung | abbildungen | abb. | bild"
            " | abschnitt | abschnitte | abschn. | kapitel | kap. | teil | anhang | anh. | seite"
            " | seiten | s."
            " | absatz | abs. | zeile | zeilen | z. | gleichung | gleichungen | gl. | fußnote"
            " | fußnoten | fn. | anmerkung | anm. | spalte | spalten | kasten | folie | folien"
            " | blatt | zelle | punkt | artikel | art. | randnummer | rn. | band | bd. | minute"
        ),
        hashed=phrases("commit | revision"),
        named=phrases(
            "zusammenfassung | einleitung | schluss | fazit | unterschrift | bildunterschrift"
            " | überschrift | titel | untertitel | vorspann | anfang | text | ganzer text"
            " | datumszeile | fußzeile | randspalte | adresse | register | vorwort | nachwort"
            " | readme | anhang | beilage | faden | beitrag | protokoll | impressum | umschlag"
        ),
        between=phrases("und | oder | bis | der | des | im | in der | &"),
    ),
    lookups=Lookups(
        same={
            "active": words("aktiv aktive aktiven aktiver"),
            "attack": words("angriff angriffe cyberangriff cyberangriffe hackerangriff"),
            "import": words("import importe importiert einfuhr eingeführt"),
            "cheap": words("billig billiger billigste günstig günstiger günstigste"),
            "cost": words(
                "kosten kostet kostete gekostet ausgaben ausgegeben bezahlt aufwand budget"
                " rechnung teuer teurer"
            ),
            "price": words("preis preise tarif gebühr gebühren preisliste"),
            "loss": words("verlust verluste verlor verloren einbuße einbußen vernichtet"),
            "fall": words(
                "fall fiel gefallen sturz kurssturz einbruch kurseinbruch abgestürzt rückgang"
                " gesunken absturz"
            ),
            "rise": words("anstieg gestiegen stieg gewinn zuwachs erholung erholt"),
            "training": words("training trainieren trainiert trainingslauf vortraining"),
            "development": words("entwicklung entwickelt entwickeln"),
            "chip": words(
                "chip chips grafikkarte grafikkarten grafikprozessor grafikprozessoren"
                " prozessor prozessoren karten"
            ),
            "parameter": words("parameter größe gewichte"),
            "share": words("aktie aktien aktienkurs kurs anteil"),
            "market": words("markt märkte börse börsen börsenwert marktwert"),
            "memory": words("speicher arbeitsspeicher zwischenspeicher"),
            "energy": words("energie strom stromverbrauch energieverbrauch"),
            "saving": words("ersparnis einsparung gespart sparen"),
            "release": words(
                "veröffentlichung veröffentlicht erschienen erschien vorgestellt vorstellung"
                " start gestartet"
            ),
            "user": words("nutzer downloads heruntergeladen"),
            "employee": words("mitarbeiter beschäftigte angestellte"),
            "export": words(
                "export exporte ausfuhr sanktion sanktionen embargo verbot exportkontrolle"
                " exportkontrollen ausfuhrverbot ausfuhrkontrollen exportverbot"
            ),
            "censorship": words("zensur zensiert"),
            "privacy": words("datenschutz dsgvo"),
            "contradiction": words("widerspruch widersprüche widerspricht streit uneinig"),
            "wrong": words("falsch fehler irrtum unwahr"),
            "confirmed": words("bestätigt richtig wahr stimmt korrekt recht"),
            "misattributed": words("verwechselt zugeschrieben"),
            "imprecise": words("ungenau gerundet unpräzise"),
            "unverifiable": words("unbelegt unbestätigt unüberprüfbar"),
            "estimate": words("schätzung schätzungen geschätzt"),
            "score": words("ergebnis ergebnisse punkte punktzahl test tests benchmark benchmarks"),
            "founder": words("gründer gegründet gründung"),
            "company": words("unternehmen firma konzern"),
            "investment": words("investition investitionen investiert"),
            "hour": words("stunde stunden"),
        },
        small=words("viel viele hoch groß lang zeig zeige finde bitte zahl zahlen oft gesagt sagt"),
    ),
    matters=Matters(
        about={
            "revenue": "umsatz | umsätze | umsatzes | erlös | erlöse | umsatzerlöse | absatz",
            "income": "einkommen | einnahmen | einnahme | verdienst",
            "profit": "gewinn | gewinne | gewinns | überschuss | ergebnis | jahresüberschuss",
            "net": "netto | reingewinn",
            "net profit": "nettogewinn | reingewinn | nettoergebnis",
            "operating": "operativ | operative | operativer | operativen | betrieblich",
            "operating profit": "betriebsgewinn | betriebsergebnis",
            "gross": "brutto",
            "loss": "verlust | verluste",
            "cost": "kosten | kostet | kostete | gekostet | aufwand | aufwendungen",
            "budget": "etat | haushalt | haushalts | budget",
            "spending": "ausgaben | ausgegeben | ausgibt | ausgaben",
            "price": "preis | preise | preises | preisen",
            "wage": "lohn | löhne | gehalt | gehälter | verdienst",
            "debt": "schulden | verschuldung | verbindlichkeiten",
            "cash": "liquidität | barmittel",
            "tax": "steuer | steuern",
            "interest": "zins | zinsen",
            "dividend": "dividende | dividenden",
            "investment": "investition | investitionen | investiert | investieren | investierte",
            "funding": "förderung | fördermittel | zuschuss | zuschüsse | gefördert | subventionen",
            "order": "auftrag | aufträge | bestellung | bestellungen | bestellt",
            "market": "markt | märkte | markts",
            "market value": "börsenwert | marktwert | marktkapitalisierung",
            "value": "wert | bewertung | werts",
            "share": "aktie | aktien | aktienkurs",
            "portion": "anteil | anteile | prozentsatz",
            "employee": "mitarbeiter | mitarbeitern | mitarbeiterinnen | mitarbeitende"
            " | mitarbeitenden | beschäftigte | beschäftigten | angestellte | angestellten"
            " | beschäftigt | arbeitnehmer | belegschaft | personal",
            "job": "stelle | stellen | arbeitsplätze | arbeitsplatz | jobs",
            "customer": "kunde | kunden | kundschaft",
            "user": "nutzer | nutzern | benutzer | anwender | nutzerinnen",
            "subscriber": "abonnent | abonnenten",
            "member": "mitglied | mitglieder | mitgliedern",
            "inhabitant": "einwohner | einwohnern | bewohner | bevölkerung | bewohnern",
            "household": "haushalte | haushalten",
            "patient": "patient | patienten | patientinnen",
            "participant": "teilnehmer | teilnehmern | teilnehmende | teilnehmenden | befragte"
            " | befragten | probanden",
            "student": "student | studenten | studierende | studierenden | studentinnen",
            "pupil": "schüler | schülern | schülerinnen | schulkinder",
            "teacher": "lehrer | lehrern | lehrkräfte | lehrkräften | lehrerinnen",
            "child": "kind | kinder | kindern",
            "woman": "frau | frauen | weiblich",
            "man": "mann | männer | männern | männlich",
            "researcher": "forscher | forscherinnen | wissenschaftler | forschern",
            "visitor": "besucher | besuchern | gäste | gast | gästen",
            "passenger": "passagier | passagiere | fahrgäste | fahrgast | reisende | fluggäste",
            "death": "tod | tote | toten | todesfälle | gestorben | starben | sterblichkeit"
            " | stirbt | verstorben | sterben | todesopfer | ums leben",
            "injured": "verletzt | verletzte | verletzten",
            "case": "fall | fälle | fällen",
            "infection": "infektion | infektionen | infiziert | ansteckungen",
            "vaccine": "impfung | impfungen | geimpft | impfstoff",
            "hospital": "krankenhaus | krankenhäuser | klinik | kliniken",
            "bed": "bett | betten",
            "doctor": "arzt | ärzte | ärzten",
            "drug": "medikament | medikamente | arznei | arzneimittel | wirkstoff",
            "dose": "dosis | dosen",
            "age": "alter | alt | jährig",
            "production": "produktion | produziert | produzierte | erzeugung | erzeugt | lieferte"
            " | hergestellt | erzeugte | förderung",
            "capacity": "kapazität | kapazitäten | leistung",
            "energy": "energie",
            "electricity": "strom | elektrizität",
            "consumption": "verbrauch | verbraucht | verbrauchte | verbrauchen",
            "emission": "emission | emissionen | ausstoß | ausgestoßen",
            "wind": "wind | windkraft | windenergie",
            "solar": "solar | sonne | photovoltaik | solarenergie",
            "water": "wasser",
            "gas": "gas | erdgas",
            "oil": "öl | erdöl",
            "heat": "wärme | heizung | heizungen",
            "temperature": "temperatur | temperaturen",
            "rain": "regen | niederschlag | niederschläge",
            "length": "länge | lang | lange",
            "width": "breite | breit",
            "height": "höhe | hoch | höhe",
            "depth": "tiefe | tief",
            "weight": "gewicht | wiegt | schwer | masse | wog",
            "area": "fläche | flächen",
            "distance": "entfernung | abstand | entfernt | distanz | strecke",
            "speed": "geschwindigkeit | durchsatz | schnell | schneller | tempo",
            "time": "zeit | dauer | dauert | dauerte | dauern",
            "latency": "latenz | latenzen | verzögerung | antwortzeit",
            "error": "fehler | fehlern",
            "rate": "rate | raten | quote | verhältnis",
            "memory": "arbeitsspeicher | hauptspeicher | speicher",
            "storage": "festplatte | plattenplatz",
            "request": "anfrage | anfragen",
            "file": "datei | dateien",
            "line": "zeile | zeilen",
            "test": "test | tests | getestet",
            "model": "modell | modelle | modells",
            "parameter": "parameter | parametern",
            "training": "training | trainiert | trainings | trainieren",
            "accuracy": "genauigkeit | treffsicherheit",
            "score": "punkte | punktzahl | punkten",
            "vote": "stimme | stimmen | stimmten | gestimmt",
            "seat": "sitz | sitze | sitzen | mandate",
            "party": "partei | parteien",
            "election": "wahl | wahlen",
            "turnout": "wahlbeteiligung",
            "unemployment": "arbeitslosigkeit | arbeitslose | arbeitslosen | arbeitslosenquote",
            "inflation": "inflation | teuerung | inflationsrate",
            "rent": "miete | mieten",
            "flat": "wohnung | wohnungen",
            "house": "haus | häuser | häusern",
            "building": "gebäude | gebäuden",
            "construction": "bau | gebaut | baut | bauen | neubau | errichtet | bauzeit",
            "renovation": "sanierung | renovierung | saniert",
            "opening": "eröffnung | eröffnet | öffnet",
            "road": "straße | straßen",
            "bridge": "brücke | brücken",
            "train": "zug | züge | bahn",
            "car": "auto | autos | pkw | wagen",
            "vehicle": "fahrzeug | fahrzeuge | fahrzeugen",
            "ship": "schiff | schiffe | schiffen",
            "aircraft": "flugzeug | flugzeuge | flugzeugen",
            "flight": "flug | flüge | flügen",
            "accident": "unfall | unfälle | unglück | unfällen",
            "school": "schule | schulen",
            "university": "universität | universitäten | hochschule | hochschulen",
            "city": "stadt | städte | städten",
            "country": "land | länder | ländern | staaten",
            "region": "region | regionen",
            "shop": "laden | läden | filiale | filialen | geschäft | geschäfte",
            "factory": "fabrik | fabriken | werk | werke | werken",
            "location": "standort | standorte | standorten",
            "company": "unternehmen | firma | firmen | konzern | betrieb | betriebe",
            "group": "gruppe | gruppen",
            "ticket": "ticket | tickets | karte | karten | eintrittskarten",
            "entry": "eintritt | eintrittspreis",
            "copy": "exemplar | exemplare | auflage",
            "book": "buch | bücher | büchern",
            "film": "film | filme | filmen",
            "game": "spiel | spiele | spielen",
            "goal": "tor | tore | toren",
            "app": "app | apps",
            "download": "heruntergeladen | downloads",
            "farm": "hof | hofs | bauernhof | höfe | betriebe",
            "harvest": "ernte | geerntet | ernteten",
            "wheat": "weizen",
            "milk": "milch",
            "meat": "fleisch",
            "forest": "wald | wälder | wälder",
            "tree": "baum | bäume | bäumen",
            "animal": "tier | tiere | tieren",
            "waste": "müll | abfall | abfälle",
            "export": "export | exporte | ausfuhr | ausfuhren | exportiert",
            "import": "import | importe | einfuhr | einfuhren | importiert",
            "application": "antrag | anträge | anträgen | bewerbung | bewerbungen",
            "complaint": "beschwerde | beschwerden",
            "crime": "straftat | straftaten | verbrechen",
            "refugee": "flüchtling | flüchtlinge | flüchtlingen | geflüchtete",
            "asylum": "asyl",
            "birth": "geburt | geburten | geboren",
            "foundation": "gegründet | gründung",
            "average": "durchschnitt | durchschnittlich | schnitt | mittel | durchschnittliche",
            "median": "median",
            "maximum": "maximum | höchstwert | rekord | spitze",
            "minimum": "minimum | tiefstwert",
            "total": "insgesamt | gesamt | zusammen",
            "quarter": "quartal | quartals | viertel",
            "annual": "jährlich | jährliche",
            "monthly": "monatlich | monatliche",
            "daily": "täglich | tägliche",
            "domestic": "inland | inländisch",
            "foreign": "ausland | ausländisch | ausländische",
            "public": "öffentlich | öffentliche | öffentlichen",
            "private": "privat | private | privaten",
            "treatment": "behandlung | behandelt",
            "placebo": "placebo | scheinmedikament",
            "side effect": "nebenwirkung | nebenwirkungen",
            "effect": "wirkung | effekt | effekte",
            "study": "studie | studien | untersuchung",
            "survey": "umfrage | befragung | befragt",
            "support": "zustimmung | zustimmten | dafür | befürworten | unterstützen",
            "rejection": "ablehnung | dagegen | lehnten | lehnen",
            "museum": "museum | museen",
            "library": "bibliothek | bibliotheken | bücherei",
            "prison": "gefängnis | gefängnisse | haft",
            "soldier": "soldat | soldaten | truppen",
            "north": "norden | nördlich | nord",
            "south": "süden | südlich | süd",
            "east": "osten | östlich | ost",
            "west": "westen | westlich | west",
            "rise": "stieg | steigt | gestiegen | stiegen | anstieg | zuwachs | wuchs | wächst"
            " | wuchsen | gewachsen | wachstum | zunahme | zugenommen | plus | erhöht | erhöhte"
            " | zugelegt | gewann",
            "fall": "fiel | fielen | gefallen | sank | sanken | gesunken | sinkt | rückgang"
            " | abnahme | minus | verlor | verloren | weniger | gesenkt | schrumpfte | einbruch",
        },
        roles={"from": "von | vom", "to": "auf", "by": "um"},
        cues={
            "sum": "zusammen | insgesamt | gesamt | summe | zusammengenommen | gemeinsam",
            "difference": "mehr | weniger | unterschied | differenz | abstand | länger | kürzer"
            " | höher | niedriger | billiger | teurer | älter | jünger | schwerer | leichter"
            ""
            " | hinzu | dazu | zusätzlich | übertraf | übertroffen | verfehlte"
            " | schneller | langsamer | über | unter | später | früher | übrigen | übrig | rest",
            "ratio": "mal | doppelt | doppelte | verdoppelt | verdoppelte | verdreifacht | dreimal"
            " | hälfte | halb | halbiert | verhältnis | pro | je",
            "average": "durchschnitt | durchschnittlich | schnitt | mittel | pro | je",
            "part": "der | des | davon | anteil | aller | unter | von | macht | machen | entfallen"
            " | entfiel | entfielen",
        },
        places={
            "BY": "bayern",
            "SN": "sachsen",
            "TH": "thüringen",
            "HE": "hessen",
            "RP": "pfalz",
            "NW": "westfalen",
            "MUC": "münchen",
            "CGN": "köln",
            "NUE": "nürnberg",
            "HAJ": "hannover",
            "BWE": "braunschweig",
            "TIR": "tirol",
            "STY": "steiermark",
            "KAE": "kärnten",
            "MIL": "mailand",
            "NAP": "neapel",
            "FLO": "florenz",
            "VEN": "venedig",
            "TUR": "turin",
            "GEN": "genua",
            "GVA": "genf",
            "BSL": "basel",
            "LUC": "luzern",
            "ANT": "antwerpen",
            "GHE": "gent",
            "HAG": "haag",
            "CRA": "krakau",
            "WRO": "breslau",
            "GDN": "danzig",
            "NIC": "nizza",
            "STR": "straßburg",
            "LAU": "lausanne",
            "FLA": "flandern",
            "CAT": "katalonien",
            "AND": "andalusien",
            "TUS": "toskana",
            "SIC": "sizilien",
            "SCO": "schottland",
            "WAL": "wales",
            "ENG": "england",
            "RHI": "rhein",
            "DAN": "donau",
            "ALP": "alpen",
            "BAV": "bayerisch",
            "EUR": "europa",
            "ASI": "asien",
            "AFR": "afrika",
        },
        ends=("en", "es", "er", "em", "n", "e", "s"),
        before=phrases(
            "vorjahr | jahr zuvor | jahr davor | jahr vorher | jahr früher | vorigen jahr"
            " | letzten jahr | vergangenen jahr | letztes jahr"
        ),
        names=False,
    ),
    letters=frozenset("äöüß"),
    abbreviations=phrases("z. B | d. h | u. a | bzw | Nr | Mio | Mrd | Bio | Abs | Art"),
    reported=phrases(
        "nach eigenen angaben | nach angaben | angaben zufolge | berichten zufolge | laut"
        " | angeblich | hieß es | heißt es | vermutet | vermuten | behauptet | behaupten"
        " | haben soll | haben sollen | sein soll | sein sollen | verfügen soll | verfügen sollen"
    ),
)
