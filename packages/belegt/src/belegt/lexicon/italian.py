"""Italian, where CLDR has nothing.

Origin: made by hand from ordinary usage in the press; number words after the rules of Italian
compounds, which are written together ("duecentoquarantamila"). Scale words, currencies, units and
months come from CLDR (see `belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import (
    NONE,
    Changes,
    Dates,
    Fractions,
    Hedges,
    Labels,
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
    phrases,
    with_articles,
    words,
    words_in_order,
)
from belegt.quantity import Bound

_UNITS = by_word(
    {
        0: "zero",
        1: "un | uno | una",
        2: "due",
        3: "tre | tré",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
    }
)
_TENS = by_word(
    {
        20: "venti",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
    }
)
_ELIDED = {
    # before a vowel the last one of the tens is dropped: "ventuno", "ventotto"
    f"{word[:-1]}{unit}": value + one
    for word, value in _TENS.items()
    for unit, one in {"un": 1, "uno": 1, "una": 1, "otto": 8}.items()
}
_BEHIND_HUNDRED = {
    # and of "cento" before "otto" and "ottanta": "centottanta"
    word[1:]: value
    for word, value in (_UNITS | _TENS | _ELIDED).items()
    if word.startswith(("otto", "ottant"))
}

_ORDINALS = {
    word: number
    for number, word in enumerate(
        words_in_order("primo secondo terzo quarto quinto sesto settimo ottavo nono decimo"),
        1,
    )
}


_CONTRACTED = {
    "di": "del dei della delle dell' degli",
    "a": "al ai alla alle all' agli",
    "da": "dal dai dalla dalle dall'",
    "su": "sul sui sulla sulle sull'",
}
_ARTICLES = "il i la le l' un una gli lo"


def led(text: str) -> tuple[str, ...]:
    """Return hedges, and each with an article: "più del 5%", "quasi il 5%"."""
    return with_articles(text, _CONTRACTED, _ARTICLES)


_ABOUT = (
    "circa|all'incirca|intorno a|attorno a|pressappoco|più o meno|grosso modo|approssimativamente"
    "|vicino a|vicina a|vicini a|vicine a|nell'ordine di|una cosa come"
)
_LESS = (
    "meno di|quasi|poco meno di|inferiore a|inferiori a|sotto|al di sotto di|minore di|minori di"
    "|non arriva a|non arrivano a|non raggiunge|non raggiungono|neanche|nemmeno|neppure|appena"
    "|a malapena|sotto quota"
)
_MORE = (
    "più di|oltre|poco più di|ben più di|ben oltre|superiore a|superiori a|sopra|al di sopra di"
    "|maggiore di|maggiori di|supera|superano|superò|superarono|superava|superavano|supererà"
    "|supereranno|superare|superato|superata|superati|superate|superando|eccede|eccedono|eccedere"
    "|al di là di"
)
_MOST = "fino a|al massimo|al più|tutt'al più|non oltre|un massimo di|massimo|max.|max|sino a"
_LEAST = "almeno|come minimo|minimo|un minimo di|quantomeno|perlomeno|a partire da|min."
_REFUSALS = (
    "non supera|non superano|non superò|non superava|non supererà|non supereranno|non superi"
    "|non superino|non deve superare|non può superare|non eccede|non eccedono|senza superare"
)


def verbs(stem: str) -> tuple[str, ...]:
    """Return the forms of a verb in -are that tell of a multiple: "raddoppiò", "triplicato"."""
    return tuple(
        f"{stem}{ending}"
        for ending in words("a ano ò arono ato ata ati ate are erà eranno ando ava avano")
    )


_NODO = Senses(
    {
        "knot": words(
            "nave navi barca barche vento venti vela vele raffiche traghetto naviga navigava"
            " velocità corrente yacht veliero burrasca tempesta"
        ),
        "": words(
            "corda corde rete reti albero grafo cravatta fune filo tappeto legno linfonodi cluster"
            " ferroviario ferroviari stradale stradali"
        ),
    },
)
_PIEDE = Senses(
    {
        "": words("verso versi tavolo tavoli sedia sedie lampada poesia letto"),
    },
    otherwise="foot",
)
_SECONDO = Senses({"second": NONE}, otherwise="second", led={"un": ""})
_MOLE = Senses(
    {
        "mole": words("gas acido soluzione reazione molecola molecole idrogeno ossigeno carbonio"),
    },
    otherwise="mole",
    led={"una": ""},
)

ITALIAN = Words(
    language="it",
    numbers=Numbers(
        onto=("a", "al", "fino a"),
        words={
            **{word: NumberWord(value) for word, value in _UNITS.items()},
            **{word: NumberWord(value, 10) for word, value in _TENS.items()},
            **{word: NumberWord(value) for word, value in _ELIDED.items()},
            **{
                word: NumberWord(value, 10 if value % 10 == 0 else 0)
                for word, value in _BEHIND_HUNDRED.items()
            },
        },
        ones=words("un uno una"),
        idioms=phrases("un giorno o l'altro | un giorno sì e uno no | una volta per tutte"),
        hundreds={"cento": 100, "mille": 1000, "mila": 1000},
        glued=True,
        linkers=("e",),
        alternatives=("o",),
        linked_tens=True,
        point=words("virgola"),
        below=phrases("sotto zero|sotto lo zero|sotto 0|in rosso"),
        minus=words("meno"),
        half_endings=dict.fromkeys(("e mezzo", "e mezza"), "5"),
        unread=phrases(
            "un paio di | paia di | duo | trio | quartetto | zero | zeri | decennio | decenni"
            " | secolo | secoli | millennio | ordini di grandezza | due cifre | una cifra"
            " | sei cifre | quarto | quinto | sesto | settimo | ottavo | nono | decimo"
        ),
        singles=phrases("un solo | una sola | un unico | un'unica"),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(verbs("raddoppi"), "2"),
            **dict.fromkeys(verbs("triplic"), "3"),
            **dict.fromkeys(verbs("quadruplic"), "4"),
            **dict.fromkeys(verbs("quintuplic"), "5"),
            **dict.fromkeys(verbs("decuplic"), "10"),
            **dict.fromkeys(verbs("centuplic"), "100"),
            **dict.fromkeys(verbs("dimezz"), "0.5"),
        },
        led={
            "doppio": "2",
            "triplo": "3",
            "quadruplo": "4",
            "quintuplo": "5",
            "decuplo": "10",
            "centuplo": "100",
        },
        leads=words("il al del"),
        factors=phrases(
            "fattore | fattore di | moltiplicato per | moltiplicata per | moltiplicati per"
            " | moltiplica per | moltiplicano per | moltiplicò per | moltiplicare per"
        ),
        magnitudes=("ordine di grandezza", "ordini di grandezza"),
    ),
    fractions=Fractions(
        half=words("mezzo mezza mezz"),
        several=by_word(
            {
                2: "mezzi",
                3: "terzi",
                4: "quarti",
                5: "quinti",
                6: "sesti",
                7: "settimi",
                8: "ottavi",
                9: "noni",
                10: "decimi",
                12: "dodicesimi",
                20: "ventesimi",
                100: "centesimi",
                1000: "millesimi",
                10**6: "milionesimi",
                10**9: "miliardesimi",
            }
        ),
        single=by_word(
            {
                3: "terzo",
                4: "quarto",
                5: "quinto",
                6: "sesto",
                7: "settimo",
                8: "ottavo",
                9: "nono",
                10: "decimo",
                12: "dodicesimo",
                20: "ventesimo",
                100: "centesimo",
                1000: "millesimo",
                10**6: "milionesimo",
                10**9: "miliardesimo",
            }
        ),
        single_of=words("di d del dei della delle dell degli dello"),
        wholes={"metà": 2},
        whole_leads=words("la alla della una sua loro"),
    ),
    scales=Scales(
        words={
            "mille": Decimal(1000),
            "bilione": Decimal(10) ** 12,
            "bilioni": Decimal(10) ** 12,
            "dozzina": Decimal(12),
            "dozzine": Decimal(12),
        },
        signs={
            "k": Decimal(1000),
            "K": Decimal(1000),
            "M": Decimal(10) ** 6,
            "mln": Decimal(10) ** 6,
            "mld": Decimal(10) ** 9,
        },
        vague={
            "dozzine": Vague(Decimal(24), Decimal(120)),
            "decine": Vague(Decimal(20), Decimal(100)),
            "centinaia": Vague(Decimal(200), Decimal(1000)),
            "migliaia": Vague(Decimal(2000), Decimal(10_000)),
            "milioni": Vague(2 * Decimal(10) ** 6, Decimal(10) ** 9),
            "miliardi": Vague(2 * Decimal(10) ** 9, Decimal(10) ** 12),
        },
        several=words("diversi diverse parecchi parecchie alcuni alcune svariati svariate"),
        of=("di", "d"),
        of_needed=True,
    ),
    ranges=Ranges(
        against=words("contro"),
        to=("a", "ai", "al", "alle", "fino a"),
        between={"tra": "e", "fra": "e", "da": "a", "dal": "al", "dai": "ai"},
        out_of=words("su"),
        among=words("su"),
        articles=words("il i la le l gli lo un una"),
    ),
    changes=Changes(
        rise=words(
            "sale salgono salì salirono saliva salirà saliranno salito salita saliti salite salendo"
            " aumenta aumentano aumentò aumentarono aumentava aumenterà aumenteranno aumentato"
            " aumentata aumentati aumentate aumentando cresce crescono crebbe crebbero cresceva"
            " crescerà cresciuto cresciuta cresciuti cresciute crescendo guadagna guadagnano"
            " guadagnò guadagnato avanza avanzano avanzò avanzato avanzata incrementa incrementato"
            " incrementata eleva elevato elevata elevò balza balzò balzato balzata balzati schizza"
            " schizzato schizzata impenna impennato lievita lievitato lievitata raddoppiò migliora"
            " migliorato migliorata accelera accelerato rincara rincarato rimbalza rimbalzato alza"
            " alzò alzato alzata salire aumentare crescere elevare alzare"
        ),
        fall=words(
            "scende scendono scese scesero scendeva scenderà scenderanno sceso scesa scesi"
            " scendendo"
            " cala calano calò calarono calava calerà caleranno calato calata calati calando"
            " diminuisce diminuiscono diminuì diminuirono diminuito diminuita diminuiti cade cadono"
            " cadde caddero caduto caduta caduti perde perdono perse persero perso persa crolla"
            " crollano crollò crollarono crollato crollata crollati riduce riducono ridusse"
            " ridussero ridotto ridotta ridotti precipita precipitato precipitata cede cedono"
            " ceduto"
            " arretra arretrato taglia tagliato tagliata tagliati taglio flette flesso abbassa"
            " abbassò abbassato abbassata dimezzò contrae contratto scendere calare diminuire"
            " perdere ridurre abbassare"
        ),
        gains=words(
            "aumento aumenti crescita rialzo rialzi incremento incrementi guadagno progresso balzo"
            " impennata rincaro rincari rimbalzo"
        ),
        losses=words(
            "calo cali diminuzione diminuzioni riduzione riduzioni ribasso ribassi perdita perdite"
            " crollo crolli flessione discesa taglio tagli contrazione"
        ),
        risen=words("più"),
        fallen=words("meno"),
        moves=words(
            "passa passano passò passarono passava passerà passeranno passato passata passati"
            " passate passando passare cambia cambiò cambiato evolve rivisto rivista rivisti muove"
            " va andò andato andata portato portata porta portò"
        ),
        weak=words(
            "guadagna guadagnano guadagnò guadagnato perde perdono perse perso persa taglia taglio"
            " tagli cade caduta eleva elevato elevata alza contratto porta portò portato portata va"
            " andò andato cede cedono migliora balza caduti sale passa passato passata passati"
        ),
        by=words("di del da dal dai a al ai in fino"),
        starts=words("da dal dai"),
        holders=words("di del della dei delle dell in la il le i"),
        passed=words(
            "di del dello della da dal dai dalle a al ai alle fino un una uno il la lo l gli i le"
            " altro altri circa quasi fortemente leggermente rapidamente nettamente bruscamente già"
            " solo anche ancora oggi ieri così si suo sua più meno oltre"
        ),
        behind=words("di in annuo annuale mensile"),
        breaks=words(
            "e ed ma o mentre perché che chi se quando prima dopo poi dove con per su contro"
            " secondo"
            " è sono era erano"
        ),
        denials=words("non mai né senza nemmeno neppure nessun nessuna"),
    ),
    hedges=Hedges(
        before={
            **dict.fromkeys(led(_ABOUT), Bound.ABOUT),
            **dict.fromkeys(led(_LESS), Bound.LESS_THAN),
            **dict.fromkeys(led(_MORE), Bound.MORE_THAN),
            **dict.fromkeys(led(_MOST), Bound.AT_MOST),
            **dict.fromkeys(led(_LEAST), Bound.AT_LEAST),
        },
        after={
            "o più": Bound.AT_LEAST,
            "e più": Bound.AT_LEAST,
            "e oltre": Bound.AT_LEAST,
            "o oltre": Bound.AT_LEAST,
            "in su": Bound.AT_LEAST,
            "o meno": Bound.AT_MOST,
            "in giù": Bound.AT_MOST,
            "almeno": Bound.AT_LEAST,
            "come minimo": Bound.AT_LEAST,
            "al minimo": Bound.AT_LEAST,
            "minimo": Bound.AT_LEAST,
            "al massimo": Bound.AT_MOST,
            "massimo": Bound.AT_MOST,
            "max": Bound.AT_MOST,
            "circa": Bound.ABOUT,
            "all'incirca": Bound.ABOUT,
            "più o meno": Bound.ABOUT,
        },
        negations=words("non né"),
        targets=words("fino sino"),
        refusals=led(_REFUSALS),
    ),
    units=UnitNames(
        names={
            "percent": "per cento | per cento | percento",
            "percentage point": "punto percentuale | punti percentuali",
            "basis point": "punto base | punti base | punti basi",
            "token": "token | token",
            "output token": "token di output | token di output",
            "input token": "token di input | token di input",
            "GPU hour": "ora GPU | ore GPU | ore di GPU",
            "person": "persona | persone | testa",
            "user": "utente | utenti",
            "piece": "pezzo | pezzi",
            "request": "richiesta | richieste",
            "inhabitant": "abitante | abitanti",
            "parameter": "parametro | parametri",
            "share": "azione | azioni",
            "layer": "strato | strati",
            "sequence": "sequenza | sequenze",
            "second": "secondi | sec. | sec",
            "minute": "minuti | min.",
            "hour": "ore | h.",
            "day": "giorno | giorni",
            "month": "mese | mesi",
            "year": "anno | anni",
            "decade": "decennio | decenni | decade | decadi",
            "millennium": "millennio | millenni",
            "fortnight": "quindicina | quindicine",
            "degree": "grado | gradi",
            "degree Celsius": "centigradi | gradi centigradi",
            "kilogram": "chilo | chili | chilogrammi",
            "kilometer": "chilometri",
            "gram": "grammi | gr. | gr",
            "metric ton": "tonnellata | tonnellate",
            "kilometer/hour": "chilometri all'ora | chilometri orari",
            "watt hour": "wattora | wattora",
            "kilowatt hour": "kilowattora | kilowattora",
            "decibel": "decibel | decibel",
            "megatonne": "megatonnellata | megatonnellate",
            "gigatonne": "gigatonnellata | gigatonnellate",
            "bit": "bit | bit",
            "byte": "byte | byte",
            "square meter": "metri quadri | mq",
            "cubic meter": "metri cubi | mc",
            "barrel": "barile | barili",
            "USD": "dollaro | dollari | dollari americani | dollari usa",
            "EUR": "euro | euro",
            "GBP": "sterlina | sterline | lire sterline",
            "CHF": "franco svizzero | franchi svizzeri",
            "JPY": "yen | yen",
            "CNY": "yuan | yuan",
            "RUB": "rublo | rubli",
            "ITL": "lira | lire",
            "XBT": "bitcoin | bitcoin",
        },
        prefixes={"kilo": "kilo"},
        shared=phrases("franco cfa | franchi cfa"),
        cents={"EUR": "centesimo | centesimi"},
        ordinary=dict.fromkeys(
            words("real sol marco marchi corona corone fiorino fiorini leu lei lev rand won som"),
            NONE,
        ),
        not_currencies=words("nuovo nuovi"),
        paid=words(
            "costa costano costò costava costare costo prezzo prezzi paga pagano pagò pagare pagato"
            " euro dollaro dollari sterline vende vendette venduto compra comprò comprare affitto"
            " stipendio salario multa fattura debito debiti somma importo banconota banconote"
            " moneta banca denaro soldi tariffa vale valgono"
        ),
        country_endings=(
            *("ano", "ani", "ana", "ane", "ese", "esi", "ino", "ini", "ina", "ine", "eno", "eni"),
            *("aco", "acchi", "eco", "echi", "ita", "iti"),
        ),
        senses={
            "nodi": _NODO,
            "nodo": _NODO,
            "piede": _PIEDE,
            "piedi": _PIEDE,
            "secondo": _SECONDO,
            "mole": _MOLE,
            "moli": _MOLE,
        },
        times=words("volte"),
        not_units=words(
            "a d al e g quarto quarti braccio braccia sec. secc. pinta pinte"
            " tn pc ac au fm fur in pt kt b p m s sol set"
        ),
    ),
    rates=Rates(
        per_hundred=words("ogni per"),
        no_half=words(
            "esempio questo ora favore fortuna caso lo la il i le gli un una primo prima la"
            " sempre assegno bonifico carta telefono aereo mare terra strada treno nave internet"
            " errore ordine posta via iscritto difetto decreto paura mancanza"
        ),
        wholes=by_word(
            {
                "year": "annui | annue | annuo | annua | annuali | annuale",
                "month": "mensili | mensile",
                "day": "giornalieri | giornaliere | giornaliero | giornaliera",
                "hour": "orari | orarie",
            }
        ),
        per_price=frozenset(phrases("al|alla|all'|a|allo|l'|il|la")),
        per_known=words("per"),
        per_duration=frozenset(phrases("per|al|alla|all'|ogni|a|l'")),
        when=words(
            "prima dopo scorso scorsa precedente successivo successiva prossimo prossima fa più"
        ),
    ),
    dates=Dates(
        old_year_leads=words("nel dal del anno anni"),
        led_eras=NONE,
        after_christ=phrases("d. c.|d.c.|dopo cristo|della nostra era"),
        of_year=phrases("dell'anno"),
        roman=True,
        dotted=True,
        scores=words(
            "vince vinse vinto vinsero batte batté battuto perde perse perso vittoria sconfitta"
            " punteggio pareggio set gol partita"
        ),
        timed=words("tempo cronometro"),
        within=words("in"),
        lasting=words(
            "dura durano durava durò durarono durato durata durare durerà durante per impiega"
            " impiegano impiegò impiegato attesa attende attese tempo ritardo record cronometro"
            " totale media limitato ridotto"
        ),
        dial_signs={"e": 1, "meno": -1},
        dial_ends=by_word({30: "e mezza | e mezzo", 15: "e un quarto", -15: "meno un quarto"}),
        hours={"mezzogiorno": 12, "mezzanotte": 0},
        day_parts=by_word(
            {
                (0, 12): "del mattino | di mattina",
                (12, 19): "del pomeriggio | di pomeriggio",
                (17, 24): "di sera | della sera",
                (18, 30): "di notte | della notte",
            }
        ),
        links=("del", "di"),
        months=by_word({9: "sett | sett."}),
        month_words=words("set set. mar mar. gen ago dic"),
        month_leads=words(
            "a in da di dal del nel entro fino scorso prossimo fine inizio metà dopo mese ogni per"
            " questo dello tra fra"
        ),
        year_leads=words(
            "nel dal del anno anni entro inizio fine metà estate inverno autunno primavera fin"
        ),
        year_determiners=words("il i"),
        day_leads=words("il del dal al"),
        day_ends=("º", "°"),
        clock_leads=phrases(", alle|, alle ore|, ore|,|alle|alle ore|ore"),
        hour_leads=words("alle dalle ore le"),
        day_first=True,
        ordinals=_ORDINALS,
        bounds=by_word(
            {
                Bound.LESS_THAN: "prima di | prima del | prima dell' | prima della",
                Bound.AT_MOST: "fino a | fino al | entro | entro il | entro la | sino al | sino a"
                " | entro l' | non oltre il | non più tardi del",
                Bound.AT_LEAST: "dal | da | dall' | dallo | a partire da | a partire dal"
                " | fin dal | sin dal | non prima del",
                Bound.MORE_THAN: "dopo il | dopo | dopo l' | successivamente al",
                Bound.ABOUT: "verso il | intorno al | attorno al | circa | verso",
            }
        ),
        articles=words(
            "il lo la l' l i gli le del dell' dell di nel nell dal dall al all sul sull anno mese"
            " giorno"
        ),
        parts=by_word(
            {
                "early": "inizio | a inizio | all'inizio del | all'inizio di | agli inizi del"
                " | inizi del | l'inizio del",
                "mid": "metà | a metà | alla metà del | a metà del | verso metà | la metà del",
                "first-half": "prima metà del | la prima metà del | nella prima metà del"
                " | prima metà di",
                "second-half": "seconda metà del | la seconda metà del | nella seconda metà del"
                " | seconda metà di | seconda metà",
                "spring": "primavera | primavera del | la primavera del",
                "summer": "estate | estate del | l'estate del",
                "autumn": "autunno | autunno del | l'autunno del",
                "winter": "inverno | inverno del | l'inverno del",
                "late": "fine | a fine | alla fine del | alla fine di | la fine del",
            }
        ),
        ranges=phrases("a|al|e|e il|e l'|fino al|fino a|all'"),
        quarters=words("trimestre"),
        quarter_signs=("t", "q"),
        halves=words("semestre"),
        half_signs=("s", "h"),
        fiscal=phrases("esercizio|l'esercizio|anno fiscale|fy"),
        decades=phrases("anni {}|decennio {}"),
        centuries=phrases("{} secolo|{}° secolo|{}º secolo"),
        century_names={
            "duecento": 1200,
            "trecento": 1300,
            "quattrocento": 1400,
            "cinquecento": 1500,
            "seicento": 1600,
            "settecento": 1700,
            "ottocento": 1800,
            "novecento": 1900,
        },
        before_christ=phrases("a. c.|a.c.|avanti cristo|prima di cristo|prima della nostra"),
        at=frozenset(phrases("alle|alle ore|le ore|sono le|erano le|all'|delle")),
    ),
    labels=Labels(
        nouns=words(
            "capitolo capitoli cap. sezione sezioni pagina pagine pag. pagg. p. pp. tabella tabelle"
            " tab. figura figure fig. grafico grafici numero numeri n. nr. num. nº n° articolo"
            " articoli art. artt. comma commi paragrafo paragrafi § §§ allegato allegati appendice"
            " riga righe linea linee versione versioni tappa livello livelli episodio episodi"
            " stagione stagioni parte volume vol. tomo sala sale binario tel. tel telefono fax"
            " colonna colonne salmo versetto versetti esercizio lezione esempio teorema lemma"
            " equazione eq. algoritmo bit byte registro canale disco unità partizione switch vlan"
            " processo thread segnale errore errori anomalia ticket patch revisione build"
            " milestone volo bus autobus tram treno vagone carrozza autostrada uscita statale"
            " provinciale terminal porta camera appartamento stanza armadietto posto fila lotto"
            " fascicolo risoluzione direttiva regolamento legge decreto dpr modulo casella"
            " giornata sentenza"
            " iban bic isbn issn doi cap nota domanda punto fase classe tipo piano palazzo edificio"
            " scala interno padiglione posizione categoria maglia gate regola opzione quesito"
        ),
        titled=words("giorno settimana gruppo zona settore partita turno formula distretto"),
        identifiers=words("porta stato codice pid segnale vlan iban bic cap"),
        copulas=words("è era"),
        postal=True,
        ordinal_endings=words("º ª °"),
    ),
    nouns=Nouns(
        plurals=words(
            "film bar euro cinema token"
            " sport gol computer server chip tir bus tram foto auto moto radio video re gru"
            " specie serie crisi ipotesi analisi tesi sindaci uova miglia paia dita braccia uomini"
            " donne killer leader manager"
        ),
        not_plurals=words(
            "legge vive soffre chiede crede teme ritiene prende sceglie perde riesce vuole deve"
            " dice possiede ammette esce entra muore nasce cresce scende sale spende vende rende"
            " viene tiene rimane resta corre cade ride scrive conosce risponde attende scende"
            " dipende include comprende prevede vede vide disse ebbe fece mise prese vinse chiese"
            " rese spese nacque perse tenne venne volle seppe visse oggi ieri domani quindi tardi"
            " mese anche insieme bene male forse invece mentre oltre poi lunedì martedì mercoledì"
            " giovedì venerdì ormai quasi dunque appunto neppure nemmeno addirittura inoltre"
        ),
        plural_endings=("i", "e", "tà", "tù"),
        singular_endings=(),
        agreeing=True,
        function_words=words(
            "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei"
            " degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall"
            " nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col e ed"
            " o od ma però se che chi cui quale quali quando come dove perché mentre anche non"
            " più meno molto molti poco pochi tutto tutti tutta tutte ogni questo questa questi"
            " queste quello quella quelli quelle è sono era erano fu furono essere stato stata"
            " stati state ha hanno aveva avevano avere ho abbiamo può possono deve devono si ci"
            " ne mi ti vi lui lei loro suo sua suoi sue mio nostro già ancora sempre mai oggi"
            " ieri domani ora poi dopo prima durante contro secondo verso fino senza sotto sopra"
            " oltre circa quasi solo soltanto così dunque quindi invece infatti cioè oppure sia"
            " né"
        ),
        inflections=("i", "e", "o", "a"),
        how_many=phrases("quanti | quante"),
    ),
    neighbours=Neighbours(
        before=phrases(
            "doppio di | doppio dei | doppio del | triplo di | triplo dei | metà di | metà dei"
            " | metà del | terzo di | terzo dei | quarto di | quarto dei | decimo di | due volte"
            " | tre volte | dieci volte | volte | frazione di | parte di | parte dei"
            " | multiplo di | maggior parte dei | resto di | decine di | centinaia di"
            " | migliaia di | dozzina di | diversi | parecchi | non | mai | né | nessun | nessuna"
            " | appena | neanche | nemmeno | neppure | tutto tranne | lontano da | ben lontano da"
            " | salvo | eccetto | tranne | senza | meno | ben oltre | ben al di sotto di"
            " | a nord di | a sud di | vicino a | vicino ai | praticamente | forse"
            " | probabilmente | possibilmente | presumibilmente | al meglio | al peggio"
            " | nel migliore dei casi | nel peggiore dei casi | ogni | per | quadrato di"
            " | radice di | diviso per | moltiplicato per | sfiorando | mezzo | mezza"
            " | presunto | presunta | presunti | presunte | cosiddetto | cosiddetta"
            " | cosiddetti | supposto | supposta | ipotetico | ipotetica | ipotetici"
            " | teorico | teorica | teorici | teoricamente | fittizio | fittizia | dubbio"
            " | dubbia | dubbi | asserito | asserita | asseriti"
        ),
        behind=phrases(
            "volte | e mezzo | e mezza | e rotti | e passa | di troppo | in più | in meno"
            " | al quadrato | punti | punto | o poco più | o poco meno | o anche più"
            " | o il doppio | o la metà | forse | circa | probabilmente | e oltre | aggiuntivi"
        ),
        spread=phrases(
            "ciascuno | ciascuna | cadauno | ognuno | ognuna | ogni | per | annui | annuo"
            " | annuali | annuale | annualmente | mensili | mensile | settimanali | settimanale"
            " | giornalieri | giornaliero | all'anno | al mese | alla settimana | al giorno"
            " | l'ora | all'ora | l'uno | l'una | a testa | a pezzo | al pezzo | ogni anno"
            " | ogni mese | ogni giorno | l'anno"
        ),
        every=words("ogni"),
        later=words("prima dopo fa più scorso scorsa prossimo prossima"),
        more=words("più maggiore maggiori superiore superiori"),
        less=words("meno minore minori inferiore inferiori"),
        amounts=words("più meno"),
        dated=phrases(
            "vigilia del | per tutto | per tutto il | lungo tutto | anniversario del"
            " | indomani del | giorno dopo il | settimana del | notte del | mattina del"
            " | sera del | a seguito del | precede il | precedette il | seguì il | oltre il"
        ),
        dated_behind=phrases("in poi | e dopo | incluso | compreso"),
        levels=words("a al"),
        passed=words(
            "il lo la i gli le l un uno una solo soltanto proprio quasi esattamente questo questa"
            " questi queste suoi loro già ancora così"
        ),
        passed_endings=("mente",),
        denials=words("non mai né nessun nessuna nessuno niente nulla neanche nemmeno neppure"),
        joins=words("e ed ma o oppure mentre perché benché chi dove quando cui"),
        opens=words("che se"),
        rising=words("guadagno guadagni rialzo aumento"),
        falling=words("perdita perdite risparmio risparmia svaniti bruciati bruciato"),
    ),
    printing=Printing(per="per", times="volte", of="di"),
    places=Places(
        numbered=phrases(
            "tabella | tabelle | tab. | figura | figure | fig. | sezione | sezioni | sez."
            " | capitolo | capitoli | cap. | parte | appendice | allegato | pagina | pagine | pag."
            " | pagg. | p. | pp. | paragrafo | paragrafi | par. | riga | righe | equazione"
            " | equazioni | eq. | nota | note | colonna | colonne | riquadro | diapositiva | foglio"
            " | cella | punto | articolo | art. | tomo | volume | vol. | minuto"
        ),
        hashed=phrases("commit | revisione"),
        named=phrases(
            "riassunto | sommario | introduzione | conclusione | conclusioni | didascalia | titolo"
            " | sottotitolo | occhiello | inizio | corpo | testo intero | data | indirizzo | indice"
            " | prefazione | postfazione | readme | appendice | supplemento | filo | messaggio"
            " | registro | copertina"
        ),
        between=phrases("e | o | a | di | della | del | in | nel | nella | &"),
    ),
    letters=frozenset("àèéìòù"),
    abbreviations=phrases(
        "dott | dott.ssa | sig | sig.ra | sigg | avv | ing | on | sen | prof.ssa | ecc | es"
        " | p. es"
        " | pag | pagg | art | artt | cap | fig | n | nr | tel | a. C | d. C | S.p.A | S.r.l | S"
    ),
)
