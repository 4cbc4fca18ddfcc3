"""Spanish, where CLDR has nothing.

Origin: made by hand from ordinary usage in the press of Spain and America. "Billón" and the other
scale words (the long scale), currencies, units and months come from CLDR (see
`belegt.lexicon.cldr`).
"""

from __future__ import annotations

from decimal import Decimal

from belegt.lexicon.words import (
    NONE,
    SHARED,
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
)
from belegt.quantity import Bound

_UNITS = by_word(
    {
        0: "cero",
        1: "un | uno | una",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis | dieciseis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        21: "veintiuno | veintiún | veintiuna | veintiun",
        22: "veintidós | veintidos",
        23: "veintitrés | veintitres",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiséis | veintiseis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        100: "cien",
    }
)
_TENS = by_word(
    {
        20: "veinte",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
    }
)
_HUNDREDS = by_word(
    {
        100: "ciento",
        200: "doscientos | doscientas",
        300: "trescientos | trescientas",
        400: "cuatrocientos | cuatrocientas",
        500: "quinientos | quinientas",
        600: "seiscientos | seiscientas",
        700: "setecientos | setecientas",
        800: "ochocientos | ochocientas",
        900: "novecientos | novecientas",
    }
)

_ORDINALS = by_word(
    {
        1: "primero | primer",
        2: "segundo",
        3: "tercero | tercer",
        4: "cuarto",
        5: "quinto",
        6: "sexto",
        7: "séptimo",
        8: "octavo",
        9: "noveno",
        10: "décimo",
    }
)


def led(text: str) -> tuple[str, ...]:
    """Return hedges, and each with an article: "más del 5 %", "casi un 5 %"."""
    return with_articles(text, {"de": "del", "a": "al"}, "el los las la un una")


_ABOUT = (
    "alrededor de|cerca de|en torno a|aproximadamente|del orden de|más o menos|aprox.|aprox"
    "|próximo a|próxima a|próximos a|próximas a|ronda|rondan|rondaba|rondaban|rondó|rondaron"
    "|rondará|rondarán|rondar|rondando"
)
_LESS = (
    "menos de|casi|por debajo de|inferior a|inferiores a|menor de|menor que|menores de|menores que"
    "|no llega a|no llegan a|no llegó a|no llegaron a|no llegaba a|no llegaban a|sin llegar a"
    "|no alcanza|no alcanzan|no alcanzó|no alcanzaron|apenas"
)
_MORE = (
    "más de|por encima de|superior a|superiores a|mayor de|mayor que|mayores de"
    "|mayores que|supera|superan|superó|superaron|superaba|superaban|superará|superarán|superar"
    "|supere|superen|superado|superando|rebasa|rebasan|rebasó|rebasaron|rebasar|excede|exceden"
    "|excedió|excedieron|exceder|sobrepasa|sobrepasan|sobrepasó|sobrepasaron|sobrepasar"
)
_MOST = "hasta|como máximo|como mucho|a lo sumo|un máximo de|máximo de|máximo|máx."
_LEAST = (
    "al menos|por lo menos|como mínimo|un mínimo de|mínimo de|mínimo|mín.|cuando menos|a partir de"
)
_REFUSALS = (
    "no supera|no superan|no superó|no superaron|no superaba|no superará|no superarán|no supere"
    "|no superen|no superar|sin superar|no rebasa|no rebasan|no excede|no exceden|no exceda"
    "|no excederá|no pasa de|no pasan de|no pasó de|no sobrepasa|no sobrepasan"
)


def verbs(stem: str) -> tuple[str, ...]:
    """Return the forms of a verb in -icar that tell of a multiple: "duplicó", "duplicado"."""
    return tuple(
        f"{stem}{ending}"
        for ending in words(
            "ica ican icó icaron icado icada icados icadas icar icará icarán icando"
        )
    )


_LIBRA = Senses(
    {
        "GBP": words(
            "cuesta cuestan costó costaron costará precio precios paga pagan pagó pagar pagaron"
            " pagado vale valen valía vende vendió euro euros dólar dólares esterlina esterlinas"
            " banco multa impuesto impuestos alquiler sueldo salario deuda deudas dinero"
            " presupuesto factura ganó gastó británico británica británicas invertir invirtió"
            " millones ingresos ventas beneficio beneficios fondos recaudó"
        ),
        "pound": words(
            "pesa pesan pesaba pesó pesar peso kilo kilos gramos onzas mantequilla pan harina"
            " azúcar carne queso café fruta adelgazó"
        ),
    },
)
_NUDO = Senses(
    {
        "knot": words(
            "barco barcos buque buques viento vientos vela velero rachas ferry navega navegaba"
            " velocidad corriente yate temporal tormenta"
        ),
        "": words(
            "cuerda cuerdas red árbol grafo corbata soga hilo alfombra madera ganglio viario"
            " viarios cordón cordones"
        ),
    },
)
_BAR = Senses(
    {
        "bar": words("presión presiones neumático neumáticos rueda bomba caldera válvula vapor"),
        "": words(
            "calle calles ciudad restaurantes cafés beber clientes noche barrio terraza terrazas"
            " hoteles discotecas locales"
        ),
    },
)
_PIE = Senses(
    {
        "": words("verso versos mesa mesas silla sillas lámpara poema sílabas página caminar"),
    },
    otherwise="foot",
)
_SEGUNDO = Senses({"second": NONE}, otherwise="second", led={"un": ""})


SPANISH = Words(
    language="es",
    numbers=Numbers(
        onto=("a", "al", "hasta"),
        words={
            **{word: NumberWord(value) for word, value in _UNITS.items()},
            **{word: NumberWord(value, 10) for word, value in _TENS.items()},
            **{word: NumberWord(value, 100) for word, value in _HUNDREDS.items()},
        },
        ones=words("un uno una"),
        idioms=phrases(
            "un día de estos | un buen día | un día sí y otro no | una hora punta | un día u otro"
        ),
        hundreds={"mil": 1000},
        linkers=("y", "e"),
        alternatives=("o", "u"),
        linked_tens=True,
        point=words("coma punto"),
        below=phrases("bajo cero|bajo 0|por debajo de cero|en números rojos"),
        minus=words("menos"),
        half_endings=dict.fromkeys(("y medio", "y media"), "5"),
        unread=phrases(
            "un par de | pares de | dúo | trío | cuarteto | cero | ceros | década | décadas"
            " | siglo | siglos | milenio | órdenes de magnitud | dos dígitos | un dígito"
            " | tres cifras | seis cifras | quinto | sexto | séptimo | octavo | noveno | décimo"
        ),
        singles=phrases("un solo | una sola | un único | una única"),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(verbs("dupl"), "2"),
            **dict.fromkeys(verbs("tripl"), "3"),
            **dict.fromkeys(verbs("cuadrupl"), "4"),
            **dict.fromkeys(verbs("quintupl"), "5"),
            **dict.fromkeys(verbs("sextupl"), "6"),
            **dict.fromkeys(verbs("decupl"), "10"),
            **dict.fromkeys(verbs("centupl"), "100"),
        },
        led={
            "doble": "2",
            "triple": "3",
            "cuádruple": "4",
            "quíntuple": "5",
            "décuplo": "10",
            "céntuplo": "100",
        },
        leads=words("el al del"),
        factors=phrases(
            "factor | factor de | multiplicó por | multiplicado por | multiplicada por"
            " | multiplicados por | multiplica por | multiplican por | multiplicaron por"
            " | multiplicar por | multiplicará por | multiplicarán por"
        ),
        magnitudes=("orden de magnitud", "órdenes de magnitud"),
    ),
    fractions=Fractions(
        half=words("medio media"),
        several=by_word(
            {
                2: "medios",
                3: "tercios | terceras partes",
                4: "cuartos | cuartas partes",
                5: "quintos | quintas partes",
                6: "sextos | sextas partes",
                7: "séptimos | séptimas partes",
                8: "octavos | octavas partes",
                9: "novenos | novenas partes",
                10: "décimos | décimas partes",
                12: "doceavos | doceavas partes",
                20: "veinteavos | veinteavas partes",
                100: "centésimos | centésimas | centésimas partes",
                1000: "milésimos | milésimas | milésimas partes",
                10**6: "millonésimos | millonésimas",
            }
        ),
        single=by_word(
            {
                3: "tercio | tercera parte",
                4: "cuarto | cuarta parte",
                5: "quinto | quinta parte",
                6: "sexto | sexta parte",
                7: "séptimo | séptima parte",
                8: "octavo | octava parte",
                9: "noveno | novena parte",
                10: "décimo | décima parte",
                12: "doceavo | doceava parte",
                20: "veinteavo | veinteava parte",
                100: "centésimo | centésima | centésima parte",
                1000: "milésimo | milésima | milésima parte",
                10**6: "millonésima",
            }
        ),
        single_of=words("de del"),
        wholes={"mitad": 2},
        whole_leads=words("la su sus una otra"),
        each=words("cada"),
        rhythms=words("lunes martes miércoles jueves viernes sábado domingo noche mañana tarde"),
    ),
    scales=Scales(
        words={
            "mill.": Decimal(10) ** 6,
            "millardo": Decimal(10) ** 9,
            "millardos": Decimal(10) ** 9,
            "trillón": Decimal(10) ** 18,
            "trillones": Decimal(10) ** 18,
            "docena": Decimal(12),
            "docenas": Decimal(12),
        },
        signs={
            "k": Decimal(1000),
            "K": Decimal(1000),
            "M": Decimal(10) ** 6,
        },
        vague={
            "docenas": Vague(Decimal(24), Decimal(120)),
            "decenas": Vague(Decimal(20), Decimal(100)),
            "cientos": Vague(Decimal(200), Decimal(1000)),
            "centenares": Vague(Decimal(200), Decimal(1000)),
            "miles": Vague(Decimal(2000), Decimal(10_000)),
            "millares": Vague(Decimal(2000), Decimal(10_000)),
            "millones": Vague(2 * Decimal(10) ** 6, Decimal(10) ** 9),
            "billones": Vague(2 * Decimal(10) ** 12, Decimal(10) ** 15),
        },
        several=words("varios varias algunos algunas"),
        of=("de",),
        of_needed=True,
    ),
    ranges=Ranges(
        against=frozenset(phrases("contra|frente al|frente a")),
        to=("a", "al", "hasta"),
        between={"entre": "y", "de": "a", "del": "al", "desde": "hasta"},
        out_of=frozenset(phrases("de cada")),
        among=frozenset(phrases("de cada")),
        articles=words("el los la las un una"),
    ),
    changes=Changes(
        rise=words(
            "sube suben subió subieron subía subirá subirán subido subida subiendo aumenta aumentan"
            " aumentó aumentaron aumentaba aumentará aumentarán aumentado aumentada aumentando"
            " crece crecen creció crecieron crecía crecerá crecerán crecido creciendo avanza"
            " avanzan"
            " avanzó avanzaron avanzado gana ganan ganó ganaron ganado incrementa incrementó"
            " incrementaron incrementado eleva elevan elevó elevaron elevado elevada repunta"
            " repuntó repuntaron repuntado escala escaló escalado trepa trepó trepado mejora mejoró"
            " duplicó salta saltó saltaron saltado dispara disparó dispararon disparado encarece"
            " encareció encarecido engorda acelera aceleró amplía amplió ampliado remonta remontó"
            " subir aumentar crecer avanzar elevar incrementar"
        ),
        fall=words(
            "baja bajan bajó bajaron bajaba bajará bajarán bajado bajada bajando cae caen cayó"
            " cayeron caía caerá caerán caído caída cayendo desciende descienden descendió"
            " descendieron descendido disminuye disminuyen disminuyó disminuyeron disminuido reduce"
            " reducen redujo redujeron reducido reducida reducirá pierde pierden perdió perdieron"
            " perdido retrocede retroceden retrocedió retrocedieron retrocedido recorta recortó"
            " recortaron recortado desploma desplomó desplomaron desplomado hunde hundió hundieron"
            " hundido cede ceden cedió cedieron cedido abarata abarató abaratado rebaja rebajó"
            " rebajado merma mermó mermado contrae contrajo contraído decrece decreció bajar caer"
            " descender disminuir reducir perder retroceder recortar"
        ),
        gains=words(
            "subida subidas aumento aumentos crecimiento alza alzas incremento incrementos avance"
            " avances repunte repuntes mejora"
        ),
        losses=words(
            "bajada bajadas caída caídas descenso descensos disminución reducción reducciones"
            " pérdida pérdidas retroceso recorte recortes desplome baja bajas rebaja contracción"
        ),
        risen=words("más"),
        fallen=words("menos"),
        moves=words(
            "pasa pasan pasó pasaron pasaba pasará pasarán pasado pasando pasar cambia cambió"
            " cambiaron cambiado evoluciona evolucionó revisó revisado revisada mueve movió fue va"
            " ir llevar llevó lleva"
        ),
        weak=words(
            "gana ganan ganó ganaron ganado pierde pierden perdió perdieron perdido sube suben baja"
            " bajan reduce reducen cede avanza avanzan eleva mejora salta escala amplía merma"
            " avance avances subida bajada caída va fue ir lleva llevó llevar pasa pasado"
        ),
        by=words("de del desde en a al hasta un una"),
        starts=words("de del desde"),
        doubtful=words("de del"),
        holders=words("de del en la las los el"),
        passed=words(
            "de del desde en a al hasta un una el la los las otro otra ya casi cerca alrededor unos"
            " unas fuertemente ligeramente bruscamente rápidamente notablemente progresivamente"
            " solo sólo también aún todavía hoy ayer además así su sus se más menos"
        ),
        behind=words("de en anual mensual"),
        breaks=words(
            "y e pero o u mientras porque que quien si cuando antes tras después desde entonces"
            " donde con para por sobre contra según es son era eran está están"
        ),
        denials=words("no nunca ni sin tampoco jamás ningún ninguna"),
    ),
    hedges=Hedges(
        before={
            **dict.fromkeys(("unos", "unas", *led(_ABOUT)), Bound.ABOUT),
            **dict.fromkeys(led(_LESS), Bound.LESS_THAN),
            **dict.fromkeys(led(_MORE), Bound.MORE_THAN),
            **dict.fromkeys(led(_MOST), Bound.AT_MOST),
            **dict.fromkeys(led(_LEAST), Bound.AT_LEAST),
        },
        after={
            "o más": Bound.AT_LEAST,
            "y más": Bound.AT_LEAST,
            "o menos": Bound.AT_MOST,
            "y menos": Bound.AT_MOST,
            "en adelante": Bound.AT_LEAST,
            "al menos": Bound.AT_LEAST,
            "por lo menos": Bound.AT_LEAST,
            "como mínimo": Bound.AT_LEAST,
            "mínimo": Bound.AT_LEAST,
            "como máximo": Bound.AT_MOST,
            "como mucho": Bound.AT_MOST,
            "a lo sumo": Bound.AT_MOST,
            "máximo": Bound.AT_MOST,
            "aproximadamente": Bound.ABOUT,
            "más o menos": Bound.ABOUT,
            "aprox.": Bound.ABOUT,
            "y pico": Bound.MORE_THAN,
            "largos": Bound.MORE_THAN,
        },
        negations=words("no ni"),
        targets=words("hasta"),
        refusals=led(_REFUSALS),
    ),
    units=UnitNames(
        names={
            "percent": "por ciento | por ciento | por cien | porciento",
            "percentage point": "punto porcentual | puntos porcentuales | puntos de porcentaje",
            "basis point": "punto básico | puntos básicos",
            "token": "token | tokens",
            "output token": "token de salida | tokens de salida",
            "input token": "token de entrada | tokens de entrada",
            "GPU hour": "hora de GPU | horas de GPU | horas GPU",
            "person": "persona | personas | cabeza",
            "user": "usuario | usuarios",
            "piece": "pieza | piezas",
            "request": "solicitud | solicitudes",
            "inhabitant": "habitante | habitantes",
            "parameter": "parámetro | parámetros",
            "share": "acción | acciones",
            "layer": "capa | capas",
            "sequence": "secuencia | secuencias",
            "second": "segundos | seg. | seg",
            "minute": "minutos | min.",
            "hour": "horas | hrs. | hrs",
            "year": "año | años",
            "millennium": "milenio | milenios",
            "fortnight": "quincena | quincenas",
            "degree": "grado | grados",
            "degree Celsius": "centígrados | grados centígrados",
            "kilogram": "kilo | kilos | kilogramos",
            "kilometer/hour": "kilómetro por hora | kilómetros por hora",
            "watt hour": "vatio hora | vatios hora",
            "decibel": "decibelio | decibelios | decibeles",
            "megatonne": "megatonelada | megatoneladas",
            "gigatonne": "gigatonelada | gigatoneladas",
            "barrel": "barril | barriles",
            "light year": "año luz | años luz",
            "USD": "dólar | dólares | dólares americanos | dólares estadounidenses",
            "EUR": "euro | euros",
            "GBP": "libra esterlina | libras esterlinas",
            "CHF": "franco suizo | francos suizos",
            "JPY": "yen | yenes",
            "CNY": "yuan | yuanes",
            "RUB": "rublo | rublos",
            "ESP": "peseta | pesetas",
            "XBT": "bitcoin | bitcoines | bitcoins",
        },
        shared=phrases("franco cfa | francos cfa"),
        cents={SHARED: "centavo | centavos", "EUR": "céntimo | céntimos"},
        ordinary=dict.fromkeys(
            words(
                "real reales sol soles marco marcos corona coronas colón colones balboa córdoba"
                " quetzal quetzales guaraní guaraníes lempira bolívar bolívares florín florines"
                " leu lev rand won som"
            ),
            NONE,
        ),
        not_currencies=words("nuevo nuevos"),
        paid=words(
            "cuesta cuestan costó costaron costaba costar coste costo precio precios paga pagan"
            " pagó pagaron pagar pagado euro euros dólar dólares peso pesos vende vendió vendido"
            " compra compró comprar alquiler salario sueldo multa factura deuda deudas monto suma"
            " billete billetes moneda banco dinero tarifa vale valen"
        ),
        country_endings=(
            *("ano", "anos", "ana", "anas", "ense", "enses", "és", "eses", "esa", "esas", "eno"),
            *("enos", "ino", "inos", "eño", "eños", "í", "íes", "ol", "oles", "aco", "acos"),
        ),
        senses={
            "libra": _LIBRA,
            "libras": _LIBRA,
            "nudo": _NUDO,
            "nudos": _NUDO,
            "bares": _BAR,
            "pie": _PIE,
            "pies": _PIE,
            "segundo": _SEGUNDO,
        },
        times=words("veces"),
        not_symbols=words("B B/s"),
        not_units=words(
            "a d al e m m. s. sem sem. p b julio cuarto cuartos bar sol soles tc M grad pc ac au"
            " fur in pt"
        ),
    ),
    rates=Rates(
        per_hundred=frozenset(phrases("a los|cada|por cada|en")),
        no_half=words(
            "ejemplo tanto ello eso favor supuesto cierto fin ahora lo la los las su encima"
            " debajo delante detrás qué que cheque transferencia tarjeta teléfono avión mar"
            " tierra carretera tren barco internet error azar orden correo vía escrito defecto"
            " decreto miedo falta primera segunda última separado parte partes culpa"
        ),
        wholes=by_word(
            {
                "year": "anuales | anual | anualmente",
                "month": "mensuales | mensual | mensualmente",
                "day": "diarios | diarias | diario | diaria",
            }
        ),
        per_price=frozenset(phrases("el|la|al|a la")),
        per_known=words("por"),
        per_duration=frozenset(phrases("por|al|a la|cada")),
        when=words("antes después más siguiente siguientes anterior pasado pasada próximo próxima"),
    ),
    dates=Dates(
        old_year_leads=words("en año años desde hacia"),
        led_eras=NONE,
        after_christ=phrases("d. c.|d.c.|después de cristo|de nuestra era"),
        of_year=phrases("del año|de año"),
        roman=True,
        scores=words(
            "gana ganó ganaron vence venció vencieron pierde perdió perdieron victoria derrota"
            " marcador empate set sets goles partido"
        ),
        timed=words("tiempo crono"),
        within=words("en"),
        lasting=words(
            "dura duran duraba duró duraron durado durar durará durante tarda tardan tardó"
            " tardado tardar espera esperó esperar trabajó trabaja corrió nadó durmió tiempo"
            " retraso récord crono total media limitado limitada reducido"
        ),
        hour_counts=True,
        dotted=True,
        dial_signs={"y": 1, "menos": -1},
        dial_ends=by_word({30: "y media", 15: "y cuarto", -15: "menos cuarto"}),
        hours={"mediodía": 12, "medianoche": 0},
        day_parts=by_word(
            {
                (0, 12): "de la mañana | de la madrugada",
                (12, 21): "de la tarde",
                (19, 30): "de la noche",
            }
        ),
        clock_hours=phrases("horas|hora|h"),
        links=("de", "del"),
        months=by_word({9: "setiembre | set. | sep | sep."}),
        month_words=words("mar mar. may dic ago ene sept"),
        month_leads=words(
            "en desde hasta de del este pasado próximo último cada para hacia durante mes finales"
            " mediados principios"
        ),
        year_leads=words(
            "en año años desde durante verano invierno otoño primavera finales mediados principios"
        ),
        year_determiners=words("el los"),
        day_leads=words("el del al"),
        day_ends=(".º", "º", "°", ".o", "ro", "er"),
        clock_leads=phrases(", a las|, a la|, hacia las|,|a las|a la"),
        hour_leads=words("las la"),
        day_first=True,
        ordinals=_ORDINALS,
        bounds=by_word(
            {
                Bound.LESS_THAN: "antes de | antes del | con anterioridad a",
                Bound.AT_MOST: "hasta | hasta el | no más tarde de | no más tarde del"
                " | a más tardar en | a más tardar el | a más tardar",
                Bound.AT_LEAST: "desde | desde el | a partir de | a partir del | no antes de"
                " | no antes del",
                Bound.MORE_THAN: "después de | después del | tras | tras el",
                Bound.ABOUT: "hacia | alrededor de | alrededor del | en torno a | en torno al"
                " | cerca de",
            }
        ),
        articles=words("el la los de del al en año mes día"),
        parts=by_word(
            {
                "early": "principios de | a principios de | comienzos de | a comienzos de"
                " | inicios de | a inicios de | principios del | a principios del",
                "mid": "mediados de | a mediados de | mediados del | a mediados del",
                "first-half": "primera mitad de | la primera mitad de | primera mitad del"
                " | la primera mitad del",
                "second-half": "segunda mitad de | la segunda mitad de | segunda mitad del"
                " | la segunda mitad del",
                "spring": "primavera de | la primavera de",
                "summer": "verano de | el verano de",
                "autumn": "otoño de | el otoño de",
                "winter": "invierno de | el invierno de",
                "late": "finales de | a finales de | fines de | a fines de | finales del"
                " | a finales del",
            }
        ),
        ranges=phrases("a|al|y|y el|y al|hasta|hasta el"),
        quarters=words("trimestre"),
        quarter_signs=("t", "q"),
        halves=words("semestre"),
        half_signs=("s", "h"),
        fiscal=phrases("ejercicio|año fiscal|ejercicio fiscal|fy"),
        decades=phrases("años {}|década {}"),
        centuries=phrases("siglo {}|siglos {}"),
        before_christ=phrases("a. c.|a.c.|a. de c.|antes de cristo|antes de nuestra"),
        at=frozenset(phrases("a las|a la|son las|eran las|es la|era la|sobre las")),
    ),
    labels=Labels(
        nouns=words(
            "capítulo capítulos cap. sección secciones página páginas pág. págs. p. pp. tabla"
            " tablas cuadro cuadros figura figuras fig. gráfico gráficos número números núm. n.º nº"
            " n° no. artículo artículos art. arts. apartado apartados párrafo párrafos inciso § §§"
            " anexo anexos apéndice línea líneas versión versiones etapa etapas nivel niveles"
            " episodio episodios temporada temporadas parte volumen vol. tomo tomos sala salas"
            " andén vía tel. tel teléfono tfno. fax columna columnas fila filas salmo versículo"
            " versículos ejercicio lección ejemplo teorema lema ecuación ec. algoritmo bit byte"
            " registro canal disco unidad partición interruptor vlan nodo proceso hilo tarea señal"
            " error errores incidencia incidencias tique ticket parche revisión build hito vuelo"
            " bus autobús tranvía tren vagón autopista autovía carretera salida nacional terminal"
            " puerta habitación apartamento apto. casillero asiento rango lote expediente"
            " resolución directiva reglamento ley decreto orden formulario boletín casilla"
            " iban bic nif cif dni isbn issn doi nota pregunta punto fase clase tipo piso planta"
            " bloque edificio portal pabellón posición puesto categoría dorsal opción regla módulo"
            " jornada sentencia"
        ),
        titled=words("día semana grupo zona sector partido ronda distrito fórmula"),
        identifiers=words("puerto estado código pid señal vlan iban bic nif cif dni"),
        copulas=words("es era"),
        postal=True,
        ordinal_endings=words("º ª .º .ª er ero ro ra do da to ta vo va mo ma no"),
    ),
    nouns=Nouns(
        plurals=words("gente"),
        singular_endings=("'s", "’s"),
        agreeing=True,
        function_words=words(
            "el la los las lo un una unos unas y e o u de del al a en con por para sin sobre entre"
            " desde hasta hacia según tras ante bajo contra durante mediante que quien quienes cual"
            " cuales cuyo cuya donde cuando como porque pero sino aunque si no ni ya muy más menos"
            " también tampoco solo sólo así aún se su sus le les me te nos mi mis tu tus este esta"
            " estos estas ese esa esos esas aquel aquella esto eso es son era eran fue fueron ser"
            " sido está están estaba estaban estar ha han había habían haber hay hubo tiene tienen"
            " tenía tener puede pueden hace hacia él ella ellos ellas yo todo toda todos todas otro"
            " otra otros otras cada mismo misma antes después luego entonces ahora hoy ayer mañana"
            " fueron fue será serán sería tan tanto mucho muchos poco pocos qué cómo cuándo"
        ),
        inflections=("es", "s"),
        how_many=phrases("cuántos | cuántas"),
    ),
    neighbours=Neighbours(
        before=phrases(
            "doble de | doble que | triple de | mitad de | mitad de los | mitad del | tercio de"
            " | cuarto de | décimo de | dos veces | tres veces | diez veces | veces | fracción de"
            " | parte de | múltiplo de | mayoría de | resto de | decenas de | cientos de"
            " | miles de | docena de | varios | no | nunca | jamás | ni | ningún | ninguna"
            " | apenas | ni siquiera | todo menos | lejos de | muy lejos de | salvo | excepto"
            " | sin | menos | muy por encima de | muy por debajo de | al norte de | al sur de"
            " | cerca de | prácticamente | quizá | quizás | tal vez | posiblemente"
            " | probablemente | supuestamente | a lo mejor | en el mejor de los casos"
            " | en el peor de los casos | cada | por | cuadrado de | raíz de | dividido por"
            " | multiplicado por | rozando | rondando | medio | media"
            " | supuesto | supuesta | supuestos | supuestas | presunto | presunta | presuntos"
            " | presuntas | presuntamente | llamado | hipotético | hipotética | hipotéticos"
            " | teórico | teórica | teóricos | teóricamente | ficticio | ficticia | dudoso"
            " | dudosa | dudosos | improbable"
        ),
        behind=phrases(
            "veces | y pico | y medio | y media | y contando | de más | de menos | al cuadrado"
            " | puntos | punto | o un poco más | o un poco menos | o incluso más | o el doble"
            " | o la mitad | a lo sumo | quizás | quizá | aproximadamente | tal vez"
            " | probablemente | y subiendo | adicionales"
        ),
        spread=phrases(
            "cada uno | cada una | cada | por | anuales | anual | anualmente | mensuales"
            " | mensual | mensualmente | semanales | semanal | diarios | diario | diarias"
            " | al año | al mes | a la semana | al día | la hora | a la hora | la unidad"
            " | la pieza | por cabeza | todos los años | todos los meses | todos los días"
        ),
        every=words("cada"),
        later=words("antes después más atrás pasado pasada próximo próxima"),
        more=words("más mayor mayores superior superiores caro caros rápido"),
        less=words("menos menor menores inferior inferiores barato baratos lento"),
        amounts=words("más menos"),
        dated=phrases(
            "víspera del | vísperas del | durante todo | a lo largo de | aniversario del"
            " | día siguiente al | día siguiente del | semana del | noche del | mañana del"
            " | tarde del | a raíz del | precedió al | siguió al | más allá del"
        ),
        dated_behind=phrases("en adelante | y después | inclusive"),
        levels=words("a hasta"),
        passed=words(
            "el la los las un una unos unas solo sólo justo incluso casi exactamente este esta"
            " estos estas sus su ya aún tan"
        ),
        passed_endings=("mente",),
        denials=words("no nunca jamás ni ningún ninguna ninguno nada nadie tampoco apenas"),
        joins=words("y e pero o u sino mientras porque aunque quien donde cuando"),
        opens=words("que si"),
        rising=words("ganancia ganancias alza"),
        falling=words("pérdida pérdidas ahorro ahorra ahorran esfumaron evaporaron borrados"),
    ),
    printing=Printing(per="por", times="veces", of="de"),
    places=Places(
        numbered=phrases(
            "tabla | tablas | cuadro | figura | figuras | fig. | sección | secciones | secc."
            " | capítulo | capítulos | cap. | parte | anexo | apéndice | página | páginas | pág."
            " | págs. | p. | pp. | párrafo | párrafos | línea | líneas | ecuación | ecuaciones"
            " | ec. | nota | notas | columna | columnas | fila | recuadro | diapositiva | hoja"
            " | celda | punto | artículo | art. | tomo | volumen | vol. | minuto"
        ),
        hashed=phrases("commit | revisión"),
        named=phrases(
            "resumen | introducción | conclusión | conclusiones | leyenda | titular | título"
            " | subtítulo | entradilla | comienzo | cuerpo | texto completo | fecha | dirección"
            " | índice | prólogo | epílogo | readme | anexo | suplemento | hilo | entrada"
            " | registro | portada"
        ),
        between=phrases("y | o | a | de | de la | del | en | en el | &"),
    ),
    letters=frozenset("áéíñóúü"),
    abbreviations=phrases(
        "Sr | Sra | Sres | Dra | D | Dña | Ud | Uds | p. ej | ej | EE. UU | EE | UU | aprox | núm"
        " | art | arts | pág | págs | cap | fig | tel | av | avda | etc | Cía | S.A | a. C | d. C"
    ),
)
