"""French, where CLDR has nothing.

Origin: made by hand from ordinary usage, Belgian and Swiss tens included. Scale words,
currencies, units and months come from CLDR (see `belegt.lexicon.cldr`).
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
    Lookups,
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
)
from belegt.quantity import Bound

_UNITS = by_word(
    {
        0: "zéro",
        1: "un | une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze",
        16: "seize",
        17: "dix sept",
        18: "dix huit",
        19: "dix neuf",
    }
)
_TENS = by_word(
    {
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        70: "septante",
        80: "huitante | octante",
        90: "nonante",
    }
)

_ORDINALS = {
    word: number
    for number, word in enumerate(
        phrases(
            "premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième"
            "|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième"
            "|dix-huitième|dix-neuvième|vingtième|vingt et unième"
        ),
        1,
    )
} | {"première": 1, "second": 2, "seconde": 2}

_ABOUT = (
    "pas loin de|avoisine|avoisinent|avoisinant|avoisine les|avoisinant les|près des|près du"
    "|aux alentours des|autour des|environ|près de|près d'|autour de|quelque|à peu près"
    "|approximativement|aux alentours de|de l'ordre de|de l'ordre d'|aux environs de|aux environs"
    " des"
    "|grosso modo|en gros|voisin de|voisine de|voisins de|proche de|proches de|aux alentours d'"
    "|flirte avec|flirtent avec|plus ou moins"
)
_LESS = (
    "moins de|moins d'|presque|pas tout à fait|en dessous de|sous les|inférieur à"
    "|inférieure à|inférieurs à|inférieures à|sous la barre de|à peine|moins des|moins du|quasi"
    "|en deçà de|au dessous de|en dessous des|en dessous du|frise|frisent|approche|approchent"
    "|approche les|approchent les|moins qu'|quasiment|frôle|frôle les|frôlent les|moins que|sous"
    " le seuil de"
)
_MORE = (
    "plus de|plus d'|plus que|au dessus de|au delà de|supérieur à|supérieure à|supérieurs à"
    "|supérieures à|dépasse|dépassent|dépassé|dépassait|dépasser|excède|excèdent|excéder"
    "|passé les|plus des|plus du|dépassant|excédant|dépassera|dépasseront|dépasse les|franchi les"
    "|au dessus des|au delà des|dépassé les|franchit les|franchissent les|excédait|au dessus du"
    " seuil de"
)
_MOST = (
    "jusqu'à|au plus|au maximum|pas plus de|tout au plus|un maximum de|maximum|au grand maximum"
    "|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à"
    "|plafonné à|plafonnée à|plafonnés à|plafonnées à|limité à|limitée à|limités à|limitées à"
    "|pas plus d'|jusqu'aux|sans dépasser|sans excéder|ne dépassant pas|n'excédant pas"
    "|dans la limite de|à concurrence de"
)
_LEAST = (
    "au moins|au minimum|pas moins de|à partir de|un minimum de|minimum|au bas mot|pas moins d'"
    "|à tout le moins|supérieur ou égal à|supérieure ou égale à|supérieurs ou égaux à|supérieures"
    " ou égales à"
)
_LIVRE = Senses(
    {
        "GBP": words(
            "coûte coûtent coûtait coûté prix payé paie paient paye payer vaut valait vendu"
            " euro euros dollar dollars sterling"
            " banque amende taxe loyer salaire dette dettes monnaie argent budget facture"
            " gagné dépensé"
        ),
        "0.5 kilogram": words(
            "pèse pesait pèsent pesant poids beurre pain farine sucre viande chair fromage"
            " café thé cerises tomates fraises pommes kilo kilos grammes once onces"
        ),
        "": words(
            "lu lus lire lit lisent lecture lecteurs écrit écrits écrire publié publiés"
            " publie roman auteur auteure bibliothèque librairie libraire éditeur pages poche"
        ),
    },
    led={"un": ""},
)
_NOEUD = Senses(
    {
        "knot": words(
            "navire navires bateau bateaux vent vents voile vitesse rafales ferry paquebot"
            " voilier courant cargo vogue file tempête"
        ),
        "": words(
            "corde cordes réseau arbre graphe cravate bois ficelle lacets grappe ganglion tapis fil"
        ),
    },
)
_BARS = Senses(
    {
        "bar": words("pression pressions pneu pneus pompe chaudière vanne valve"),
        "": words(
            "rue rues ville restaurants cafés boire clients nuit quartier terrasse terrasses"
            " hôtels discothèques"
        ),
    },
)
_PIED = Senses(
    {
        "": words(
            "vers alexandrin alexandrins table tables chaise chaises vigne tomates poème"
            " syllabes lampe"
        ),
    },
    otherwise="foot",
)

FRENCH = Words(
    language="fr",
    numbers=Numbers(
        words={
            **{word: NumberWord(value) for word, value in _UNITS.items()},
            **{word: NumberWord(value, 10) for word, value in _TENS.items()},
            "soixante": NumberWord(60, 20),
            "quatre vingt": NumberWord(80, 20),
            "quatre vingts": NumberWord(80),
        },
        ones=words("un une"),
        idioms=phrases("un jour ou l'autre"),
        hundreds={"cent": 100, "cents": 100, "mille": 1000},
        bare_hundreds=True,
        glued=False,
        linkers=("et",),
        onto=("à",),
        alternatives=("ou",),
        linked_tens=True,
        point=words("virgule"),
        minus=words("moins"),
        below=phrases(
            "au dessous de zéro|en dessous de zéro|sous zéro|sous 0|au dessous de 0|dans le rouge"
        ),
        sides=("sur", "par"),
        tolerances=phrases("plus ou moins|plus/moins"),
        margins=words("marge marges écart écarts erreur tolérance incertitude précision variation"),
        half_endings=dict.fromkeys(("et demi", "et demie"), "5"),
        ordinal_endings=("ième", "ièmes"),
        unread=(
            *phrases(
                "une paire de | paires de | duo | duos | trio | trios | quatuor | quintette"
                " | sextuor | zéro | zéros | demi douzaine | quinzaine | ordres de grandeur"
                " | décennie | décennies | siècle | siècles | millénaire | millénaires"
                " | semestriel* | décennal* | quinquennal* | biennal* | trimestriel* | moitié prix"
            ),
            *joined("à", "un | deux | trois | quatre | cinq | six", "chiffre | chiffres"),
            *phrases(
                "quatrième | cinquième | sixième | septième | huitième | neuvième | dixième"
                " | onzième | douzième | vingtième | centième | millième"
            ),
            *joined("première | deuxième | troisième | seconde", "place | fois"),
            *joined("le | la", "deuxième | troisième", "plus"),
            *joined("numéro", "un | deux | trois | quatre | cinq | dix"),
        ),
        singles=phrases("un seul | une seule | un unique | une unique | seul | seule"),
    ),
    multiples=Multiples(
        words={
            **dict.fromkeys(
                words(
                    "doublé doublée doublés doublées doublent doublait doublera doubleront"
                    " doublerait"
                    " doublement doublant"
                ),
                "2",
            ),
            **dict.fromkeys(
                words(
                    "triplé triplée triplés triplées triplent triplait triplera tripleront tripler"
                    " triplement triplant"
                ),
                "3",
            ),
            **dict.fromkeys(
                words(
                    "quadruplé quadruplée quadruplés quadruplées quadruplent quadrupler quadruplera"
                ),
                "4",
            ),
            **dict.fromkeys(words("quintuplé quintuplée quintuplés quintuplées"), "5"),
            **dict.fromkeys(words("décuplé décuplée décuplés décuplées"), "10"),
            **dict.fromkeys(words("centuplé centuplée centuplés centuplées"), "100"),
        },
        led={
            "double": "2",
            "triple": "3",
            "quadruple": "4",
            "quintuple": "5",
            "décuple": "10",
            "centuple": "100",
        },
        leads=words("le au du"),
        infinitives={"doubler": "2"},
        auxiliaries=words(
            "va vont devrait devraient pourrait pourraient doit doivent peut peuvent de à pour"
            " faire"
            " fait presque quasiment"
        ),
        factors=phrases(
            "facteur|facteur de|multiplié par|multipliée par|multipliés par|multipliées par"
            "|multiplier par|multipliant par"
        ),
        magnitudes=("ordre de grandeur", "ordres de grandeur"),
    ),
    fractions=Fractions(
        half=words("demi demie"),
        several=by_word(
            {
                2: "moitié | demi",
                3: "tiers",
                4: "quart | quarts",
                5: "cinquièmes",
                6: "sixièmes",
                7: "septièmes",
                8: "huitièmes",
                9: "neuvièmes",
                10: "dixièmes",
                12: "douzièmes",
                20: "vingtièmes",
                100: "centièmes",
                1000: "millièmes",
                10**6: "millionièmes",
                10**9: "milliardièmes",
            }
        ),
        single=by_word(
            {
                5: "cinquième",
                6: "sixième",
                7: "septième",
                8: "huitième",
                9: "neuvième",
                10: "dixième",
                12: "douzième",
                20: "vingtième",
                100: "centième",
                1000: "millième",
                10**6: "millionième",
                10**9: "milliardième",
            }
        ),
        single_of=words("de d du des"),
        wholes={"moitié": 2, "tiers": 3, "quart": 4},
    ),
    scales=Scales(
        words={
            "cent": Decimal(100),
            "mille": Decimal(1000),
            "mio": Decimal(10) ** 6,
            "mds": Decimal(10) ** 9,
            "mrd": Decimal(10) ** 9,
            "douzaine": Decimal(12),
            "douzaines": Decimal(12),
        },
        rough=by_word(
            {
                Decimal(8): "huitaine",
                Decimal(10): "dizaine | dizaines",
                Decimal(15): "quinzaine",
                Decimal(20): "vingtaine",
                Decimal(30): "trentaine",
                Decimal(40): "quarantaine",
                Decimal(50): "cinquantaine",
                Decimal(60): "soixantaine",
                Decimal(100): "centaine | centaines",
                Decimal(1000): "millier | milliers",
            }
        ),
        counted=words("huitaine quinzaine quarantaine"),
        adjectives={
            **dict.fromkeys(words("bonne bon grosse gros"), Bound.MORE_THAN),
            **dict.fromkeys(words("petite petit"), Bound.LESS_THAN),
        },
        signs={
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
        several=words("plusieurs quelques"),
        of=("de", "d"),
    ),
    ranges=Ranges(
        against=words("contre"),
        to=("à",),
        between={"entre": "et", "de": "à"},
        out_of=words("sur"),
        among=words("sur"),
    ),
    changes=Changes(
        rise=words(
            "augmente augmentent augmenté augmentée augmentait augmentera augmenteront augmenter"
            " augmentant progresse progressent progressé progressait progressera progresser grimpe"
            " grimpent grimpé grimpait grimpera grimper bondi bondit bondissent bondir monte"
            " montent monté montée montait montera monter gagne gagnent gagné gagner gagnait croît"
            " croissent crû croître accru accrue accroît relève relevé relevée relever"
            " relevés élève élevé rehaussé rehausse rehausser envolé envole envolée envolent flambé"
            " flambe flambent majoré majorée majorer hausser gonflé gonfle"
            " apprécie apprécié appréciée avance avancent avancé renchérit renchéri accéléré"
            " accélère rebondi rebondit"
        ),
        fall=words(
            "recule reculent reculé reculait reculera reculer baisse baissent baissé baissée"
            " baissait baissera baisser diminue diminuent diminué diminuée diminuait diminuera"
            " diminuer chute chutent chuté chutait chutera chuter perd perdent perdu perdue perdait"
            " perdra perdre cède cèdent cédé cédait céder lâche lâchent lâché plonge plongent"
            " plongé plongeait plonger tombe tombent tombé tombée tombés tombait tombera tomber"
            " réduit réduite réduits réduire réduisent dégringole dégringolé effondre effondré"
            " effondrée effondrer abandonne abandonné abaisse abaissé abaissée abaisser rétrécit"
            " contracte contracté contractée fléchi fléchit dévisse dévissé ralentit ralenti raboté"
            " amputé replié replie décroît décru descend descendu descendent rabaissé rogné"
        ),
        gains=words(
            "hausse hausses augmentation augmentations progression progressions croissance bond"
            " envolée gain gains relèvement accroissement majoration rebond flambée remontée"
        ),
        losses=words(
            "baisse baisses recul reculs chute chutes diminution diminutions perte pertes repli"
            " replis réduction réductions effondrement contraction dégringolade abaissement"
            " ralentissement plongeon"
        ),
        risen=words("hausse augmentation croissance progression"),
        fallen=words("baisse recul diminution réduction repli chute"),
        moves=words(
            "passer passe passent passé passée passés passées passait passaient passera passeront"
            " passant évolue évolué évoluent révisé révisée révisés porté portée porter ramené"
            " ramenée ramener ramenés"
        ),
        weak=words(
            "gagne gagnent gagné gagner gagnait monte montent monté montée montait monter relève"
            " relevé"
            " relevée relever relevés élève élevé avance avancent avancé réduit réduite réduits"
            " réduire"
            " abandonne abandonné bond gain gains descend descendu descendent baisse progression"
        ),
        by=words("de d à"),
        starts=words("de d"),
        doubtful=words("de d"),
        holders=words("de du des d la le l les"),
        passed=words(
            "de d à encore ainsi fortement légèrement nettement sensiblement brutalement"
            " rapidement seulement déjà même près environ quelque plus moins"
            " respectivement soudainement progressivement lentement significativement nouveau une"
            " un l le la très au total désormais alors"
        ),
        behind=words("de en"),
        breaks=words(
            "et mais ou tandis alors parce que qui quand si après avant depuis puis lorsque dont"
            " où car avec pour sur contre malgré est sont était"
        ),
        denials=words("pas ne n jamais aucun aucune sans ni non lieu plutôt"),
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
            "ou plus": Bound.AT_LEAST,
            "ou moins": Bound.AT_MOST,
            "au moins": Bound.AT_LEAST,
            "au plus": Bound.AT_MOST,
            "environ": Bound.ABOUT,
            "et plus": Bound.AT_LEAST,
            "et moins": Bound.AT_MOST,
            "minimum": Bound.AT_LEAST,
            "au minimum": Bound.AT_LEAST,
            "au bas mot": Bound.AT_LEAST,
            "maximum": Bound.AT_MOST,
            "au maximum": Bound.AT_MOST,
            "tout au plus": Bound.AT_MOST,
            "à peu près": Bound.ABOUT,
            "ou davantage": Bound.AT_LEAST,
            "et davantage": Bound.AT_LEAST,
            "ou au delà": Bound.AT_LEAST,
            "et au delà": Bound.AT_LEAST,
            "ou au-delà": Bound.AT_LEAST,
            "et au-delà": Bound.AT_LEAST,
            "au grand maximum": Bound.AT_MOST,
            "max": Bound.AT_MOST,
            "max.": Bound.AT_MOST,
            "plus ou moins": Bound.ABOUT,
        },
        negations=words("pas non jamais sans"),
        linking=words("être été"),
        topics=dict.fromkeys(
            phrases("plus de|plus d'|plus des|plus du|moins de|moins des|moins du"), words("en")
        ),
        refusals=phrases(
            "ne dépasse pas | ne dépassent pas | ne dépassait pas | ne dépassera pas"
            " | n'excède pas"
            " | n'excèdent pas | ne pas dépasser | ne doit pas dépasser | ne peut dépasser"
        ),
    ),
    units=UnitNames(
        names={
            "tablespoon": "cuillère à soupe | cuillères à soupe | c. à soupe | c. à s.",
            "teaspoon": "cuillère à café | cuillères à café | c. à café | c. à c.",
            "percent": "pour cent | pourcents | pourcent",
            "percentage point": "point de pourcentage | points de pourcentage",
            "year": "an | ans | année | années",
            "degree": "degrés | degré",
            "degree Celsius": "degrés celsius | degré celsius | degrés c",
            "degree Fahrenheit": "degrés fahrenheit | degré fahrenheit | degrés f",
            "kilometer/hour": "kilomètres-heure | kilomètre-heure | km à l'heure",
            "nautical mile": "milles nautiques | mille nautique | nautiques",
            "are": "ares",
            "stere": "stères | stère",
            "horsepower": "chevaux-vapeur | cheval-vapeur",
            "kilogram": "kilo | kilos",
            "metric ton": "tonnes",
            "byte": "octets",
            "USD": "dollar | dollars | dollars américains | dollar américain | dollars us",
            "EUR": "euro | euros",
            "GBP": "livre | livres | livres sterling",
            "CHF": "franc suisse | francs suisses",
            "JPY": "yen | yens",
            "CNY": "yuan | yuans | renminbi | renminbis",
            "RUB": "rouble | roubles",
            "BYN": "roubles biélorusses | roubles bélarusses",
            "INR": "roupie | roupies",
            "KRW": "won | wons | wons coréens",
            "DEM": "mark | marks | deutsche mark | deutsche marks | deutschemarks",
            "BRL": "réal | réals | réaux | reais | reals brésiliens | reais brésiliens",
            "TRY": "lires turques",
            "ITL": "lires italiennes",
            "TWD": "dollars taïwanais",
            "SGD": "dollars singapouriens",
            "HKD": "dollars hongkongais",
            "AED": "dirhams émiratis",
            "ILS": "shekel | shekels | shekels israéliens",
            "PLN": "zloty | zlotys",
            "XBT": "bitcoin | bitcoins",
        },
        shared=phrases("f cfa | francs cfa | franc cfa"),
        label_leads=words("en"),
        qualifiers=words("longues longs bonnes bons pleines pleins petites petits autres"),
        prefixes={
            "mega": "méga",
            "tera": "téra",
            "peta": "péta",
            "deci": "déci",
            "mebi": "mébi",
            "tebi": "tébi",
            "pebi": "pébi",
        },
        cents={
            "EUR": "centime | centimes",
            "GBP": "pence | penny",
            "RUB": "kopeck | kopecks",
            "DEM": "pfennig | pfennigs",
        },
        worths={
            "0.01 EUR": "eurocent | eurocents | centime d'euro | centimes d'euro",
            "0.01 USD": "cents américains",
            "0.01 CHF": "rappen",
        },
        ordinary=dict.fromkeys(
            words(
                "mark marks florin florins sol sols som sum sums lei leu lev rand real tala kip"
                " dram gourde gourdes couronne couronnes quetzal quetzals colon colons lats"
            ),
            NONE,
        ),
        paid=words(
            "coût coûte coûtent coûtait coûté prix payer paie paye paient payé payée payait euro"
            " euros dollar dollars vendu vendue vendus vendre achat acheté loyer salaire amende"
            " facture frais dette dettes somme montant billet billets pièce banque argent tarif"
        ),
        country_endings=(
            *("ais", "aise", "aises", "ien", "iens", "ienne", "iennes", "ain", "ains", "aine"),
            *("aines", "ois", "oise", "oises", "éen", "éens", "ols"),
        ),
        not_currencies=words("lire nouveau nouveaux"),
        senses={
            "livre": _LIVRE,
            "livres": _LIVRE,
            "nœud": _NOEUD,
            "nœuds": _NOEUD,
            "bars": _BARS,
            "pied": _PIED,
            "pieds": _PIED,
            "pouces": Senses({"": words("levés levé mains doigts tourner")}, otherwise="inch"),
            "barils": Senses(
                {"": words("vin vins cave poudre bière rhum chêne")},
                otherwise="barrel",
            ),
        },
        times=words("fois"),
        not_symbols=words("B"),
        symbols={
            "horsepower": "ch | cv",
            "revolution/minute": "tr/min | tours/min",
            "international unit": "UI",
            "kilobyte": "Ko",
            "kibibyte": "Kio",
            "mebibyte": "Mio",
            "gibibyte": "Gio",
            "tebibyte": "Tio",
            "byte/second": "o/s",
            "kilobyte/second": "ko/s",
            "megabyte/second": "Mo/s",
            "gigabyte/second": "Go/s",
        },
        not_units=words(
            "mille milles chop chopine chopines pm T o a d j en as at pt ch b m. s s. h. sem trim"
            " nd p"
        ),
    ),
    rates=Rates(
        per=words("par"),
        per_hundred=words("aux pour"),
        passed=words("plus moins"),
        per_duration=frozenset(phrases("à l'|à la|la|le|de l'")),
        per_price=frozenset(phrases("le|la|l'|de l'|du|au|à la|à l'")),
        wholes=by_word(
            {
                "year": "p.a. | annuels | annuel | annuelles | annuellement",
                "month": "mensuels | mensuel | mensuelles | mensuellement",
                "day": "quotidiens | quotidiennement",
                "hour": "horaires",
                "piece": "pièce",
            }
        ),
        no_half=words(
            "exemple rapport ailleurs contre conséquent chèque virement carte téléphone avion mer"
            " terre route train bateau internet erreur hasard exception ordre voie courrier mail"
            " sms écrit défaut décret arrêté crainte peur manque paliers groupes étapes tranches"
            " charge fin suite hausse baisse caisse banque date clé clef place fois mi rentrée"
            " demande"
            " disposition signature livraison commande naissance retraite collectivité commune"
            " région"
            " ville revente vente location bourse clôture sortie limite marge"
            " endroits moments correspondance anticipation cœur prélèvement"
        ),
        when=words(
            "avant après plus dernier dernière prochain prochaine suivant suivante précédent"
            " précédente de du des d où qui passé passée près dite même prévue"
        ),
    ),
    dates=Dates(
        links=("de",),
        months=by_word(
            {
                2: "fevrier | fév | fév.",
                7: "juill | juill.",
                8: "aout",
                12: "decembre",
            }
        ),
        month_leads=words("en depuis début fin mi dernier prochain courant jusqu'en"),
        year_leads=words("en année années depuis début fin dès courant jusqu'en"),
        old_year_leads=words("en année années an l'an depuis début fin"),
        year_prefixes=words("mi"),
        year_determiners=words("le la les"),
        day_leads=words("le du au"),
        day_ends=("er",),
        clock_leads=phrases(", à|,|à"),
        clock_hours=phrases("heures|heure|h"),
        zones=by_word({"CET": "heure de paris", "local": "heure locale"}),
        day_parts=by_word(
            {
                (0, 12): "du matin",
                (12, 19): "de l'après midi",
                (16, 24): "du soir",
                (18, 30): "de la nuit",
            }
        ),
        hours={"midi": 12, "minuit": 0},
        dial_ends=by_word(
            {30: "et demie | et demi", 15: "et quart", -15: "moins le quart | moins quart"}
        ),
        dial_signs={"moins": -1},
        hour_leads=words("à vers dès est avant après jusqu'à"),
        hour_counts=True,
        lasting=words(
            "dure durent durait duraient duré durée durer durera dureront pendant durant fallu faut"
            " faudra prend prendre pris mis met mettent mettre attendu attendre en temps retard"
            " chrono total tourné roulé marché travaillé dormi nagé couru parlé perdu gagné"
            " limité limitée limités réduit réduite ramené porté passe passé passer passent"
            " passant estimé évalué égal équivaut supérieur inférieur augmenté record moyenne"
            " semaine distance"
        ),
        timed=words("temps chrono"),
        within=words("en"),
        scores=words(
            "gagne gagné gagnent bat battu battent perd perdu perdent victoire défaite score"
            " mène set sets manche buts match nul"
        ),
        day_first=True,
        ordinals=_ORDINALS,
        bounds=by_word(
            {
                Bound.LESS_THAN: "avant",
                Bound.AT_MOST: "jusqu'à | jusqu'en | jusqu'au | d'ici | d'ici à | d'ici au"
                " | jusque | au plus tard",
                Bound.AT_LEAST: "depuis | à partir de | à partir du | dès | à compter de"
                " | à compter du | au plus tôt",
                Bound.MORE_THAN: "après",
                Bound.ABOUT: "vers | environ | autour de | autour du | aux environs de",
            }
        ),
        articles=words("le la l' en au du de à des les l'an an l'année année aux"),
        parts=by_word(
            {
                "early": "début | le début de | au début de",
                "mid": "mi | le milieu de | au milieu de",
                "late": "fin | la fin de | à la fin de",
                "spring": "printemps | printemps de",
                "summer": "été | l'été | été de | l'été de",
                "autumn": "automne | l'automne | automne de | l'automne de",
                "first-half": "première moitié | la première moitié",
                "second-half": "seconde moitié | la seconde moitié | deuxième moitié"
                " | la deuxième moitié",
                "winter": "hiver | l'hiver | hiver de | l'hiver de",
            }
        ),
        ranges=phrases("à|au|et|et le|et au|jusqu'à|jusqu'au|jusqu'en"),
        quarters=words("trimestre trimestres"),
        of_year=phrases("de l'année"),
        quarter_signs=("t", "q"),
        halves=words("semestre semestres"),
        half_signs=("s",),
        fiscal=phrases("exercice|l'exercice"),
        decades=phrases("années {}|décennie {}"),
        centuries=phrases(
            "{}e siècle|{}ᵉ siècle|{}ème siècle|{}er siècle|{}e siècles|{}ᵉ siècles|{}ème siècles"
        ),
        roman=True,
        before_christ=phrases("av. j.-c.|avant j.-c.|avant notre ère|av. j. c.|avant jésus-christ"),
        after_christ=phrases("apr. j.-c.|après j.-c.|de notre ère|ap. j.-c.|après jésus-christ"),
        at=frozenset(phrases("à|il est")),
    ),
    labels=Labels(
        nouns=words(
            "sentier sentiers zone zones piste pistes cpu gpu cœur nœud place voiture siège"
            " chapitre section page pages p. tableau figure"
            " fig. numéro no. n°"
            " article art. alinéa"
            " paragraphe § annexe ligne version étape niveau épisode saison partie volume vol."
            " tome salle quai ligne tél. tél téléphone chapitres sections tableaux figures numéros"
            " no nº nos n articles alinéas paragraphes annexes lignes versions étapes niveaux"
            " épisodes saisons parties volumes tomes salles colonne colonnes page psaume verset"
            " versets exercice leçon exemple théorème lemme équation éq. algorithme bit octet"
            " registre canal disque lecteur partition commutateur vlan nœud processus fil tâche"
            " signal erreur anomalie anomalies ticket bogue correctif révision build jalon vol bus"
            " tram train wagon autoroute sortie route nationale départementale métro terminal"
            " porte chambre appartement appt. casier siège rang lot poule résolution directive"
            " règlement loi décret formulaire boîte bp siret siren iban bic rib poste note"
            " question point phase classe type étage bloc bâtiment hall numéro pp. chap. chap al."
            " fig tab. tabl. chaîne canal voie département arrondissement couloir tour round top"
            " noyau op. opus sonate symphonie concerto quatuor id bureau dossard voir th."
            " thermostat téléphone indice mode considérant comète astéroïde"
            " sourate"
            " film vol. rn rd couchette"
            " allée comptoir rayon étagère dossier facture commande modèle série lettre folio"
            " diapositive mise postal verset strophe acte scène norme pull-request correctif"
        ),
        titled=words("jour semaine groupe zone secteur match tour manche journée voiture formule"),
        identifiers=words("port statut code pid signal vlan iban bic siret siren retour défaut"),
        holders=words(
            "salle page ligne quai bus tram train wagon route sortie chambre hall étage bâtiment"
            " bloc classe lot poule saison partie volume tome série film chaîne département top"
            " arrondissement couloir tour rayon étagère section chapitre rang poste point note"
            " acte scène dossier commande règlement loi décret"
        ),
        verbs=words("voir"),
        singular=words("le la au du"),
        letters=words("a n d e"),
        copulas=words("est était vaut à"),
        versions=words(
            "version versions mise migration noyau noyaux branche branches corrigé corrigée"
            " obsolète compatible incompatible compatibilité introduit introduite requis requise"
            " nécessite testé testée supporté pilote pilotes installé installer dépendance"
            " dépendances chapitre section correctif régression publiée publication spécification"
            " bogue bogues"
        ),
        calls=words(
            "http https statut réponse répond renvoie renvoyé renvoyer retour retourne erreur"
            " erreurs serveur api requête requêtes url code codes page client programme commande"
            " script"
        ),
        outcomes=phrases("en cas d'erreur|en cas de succès|en cas d'échec|si|sinon"),
        otherwise=words("sinon autrement"),
        games=words(
            "perdu perd perdent gagné gagne gagnent battu battus bat battent victoire défaite"
            " score match matchs but"
            " buts nul mène mènent menait set sets finale demi-finale s'impose imposés imposé"
            " incline inclinés incliné prolongation pénalties égalise égalisation"
        ),
        ratios=words("rapport ratio proportion format échelle cote mélange"),
        beats=words("temps"),
        determiners=words(
            "le la les l' l un une ce cet cette ces au aux du des chaque notre votre leur mon ma"
            " son sa"
        ),
        streets=words("rue avenue boulevard place chemin quai impasse allée route cours square"),
        postal=True,
        ordinal_endings=words("er re e ème"),
    ),
    nouns=Nouns(
        capital=False,
        function_words=words(
            "tous toutes tout toute le la les un une des de du et est sont en dans que qui pour"
            " par sur au aux ce cette"
            " ces il elle ils elles on nous vous je ne pas plus avec sans sous mais ou où donc car"
            " si se sa son ses leur leurs a ont été être avait selon après avant depuis entre chez"
            " comme tout tous aussi très même"
        ),
        how_many=phrases("combien de | combien d'"),
    ),
    neighbours=Neighbours(
        before=phrases(
            "deux fois | trois fois | dix fois | fois | double de | double des | double du"
            " | triple de | triple des | triple du | quadruple de | demi | moitié de | moitié des"
            " | moitié du | tiers de | tiers des | tiers du | quart de | quart des | quart du"
            " | dixième de | dixième des | cinquième de | fraction de | fraction des | partie de"
            " | partie des | part de | part des | multiple de | multiples de | plupart des"
            " | quelques uns des | certains des | reste de | reste des | dizaines de"
            " | centaines de | milliers de | douzaine de | plusieurs | maints | pas | non"
            " | jamais | aucun | aucune | guère | à peine | point | ni | tout sauf | loin de"
            " | loin des | très loin de | sauf | hormis | excepté | hors | sans | autre que"
            " | bien au delà de | bien au dessus de | bien en dessous de | au nord de | au sud de"
            " | près de | proche de | proches de | frôle | frôlant | avoisinant | approchant"
            " | quasi | quasiment | pratiquement | peut être | possiblement | probablement"
            " | sans doute | vraisemblablement | prétendument | au mieux | au pire | moins"
            " | chaque | par | carré de | racine de | racine carrée de | inverse de"
            " | contraire de | moyenne de | ordre de | divisé par | multiplié par | zéro virgule"
            " | virgule | pas même | pas tout à fait | même pas | en aucun cas | nullement"
            " | un peu plus de | un peu moins de | un sur | une sur | rien | toutes les"
            " | tous les | la minorité des | majorité de | majorité des | tranche de | poignée de"
            " | morceau de | plutôt | quelque chose comme | pour cent de | cent fois | mille fois"
            " | en aucune façon | une bonne moitié de | loin d | près d | double d | moitié d"
            " | tiers d | quart d | une paire de | couple de | multiple d | fraction d | partie d"
            " | loin d'être | chaque année | chaque mois | chaque jour | chaque semaine"
            " | chaque fois | soi disant"
            " | prétendu | prétendue | prétendus | prétendues | soi disant | supposé"
            " | supposée | supposés | supposées | présumé | présumée | présumés | présumées"
            " | hypothétique | hypothétiques | théorique | théoriques | théoriquement"
            " | fictif | fictive | fictifs | fictives | imaginaire | imaginaires | douteux"
            " | douteuse | contesté | contestée | improbable | improbables"
        ),
        behind=phrases(
            "fois | et plus | et des poussières | et quelques | et demi | et demie | de trop"
            " | en trop | au carré | au cube | points | point | points de base | et ça monte"
            " | ou un peu plus | ou un peu moins | ou même plus | ou le double | ou la moitié"
            " | au mieux | au pire | à peu de chose près | divisé | multiplié | doublé | triplé"
            " | supplémentaires | moins un | peut être | probablement | environ"
            " | approximativement | sans doute | voire plus | voire moins | voire davantage"
            " | ou plus tard | ou plus tôt | ou avant | ou après | deux fois | en double | trop"
            " | trop peu | sinon plus | sinon moins | ou davantage | pts | ppm | fois plus"
            " | fois moins | au dessus | au dessous | d'écart | à la baisse près"
            " | et des brouettes | de mieux | fois trop | degrés | degré"
        ),
        spread=phrases(
            "chacun | chacune | chaque | par | annuels | annuelles | annuel | annuelle"
            " | annuellement | mensuels | mensuelles | mensuel | mensuelle | mensuellement"
            " | hebdomadaires | hebdomadaire | quotidiens | quotidien | quotidiennes"
            " | quotidiennement | l'an | l'année | le mois | la semaine | le jour | l'heure"
            " | la minute | la seconde | la pièce | l'unité | l'action | le kilo | la tête"
            " | tous les ans | tous les mois | tous les jours | toutes les semaines"
            " | toutes les heures | de l'heure | trimestriels | trimestriel | pour chaque"
            " | à chaque | à chaque fois | chaque fois | individuellement | un à un"
        ),
        every=words("chaque"),
        later=words(
            "plus tôt tard avant après auparavant durant dernière dernier prochaine prochain"
            " passée passé suivante suivant"
        ),
        more=frozenset(
            phrases(
                "plus | de plus | en plus | davantage | supérieur | supérieurs | supérieure"
                " | supérieures | plus cher | plus chers"
            )
        ),
        less=frozenset(
            phrases(
                "moins | de moins | en moins | inférieur | inférieurs | inférieure | inférieures"
                " | moins cher | moins chers"
            )
        ),
        amounts=frozenset(
            phrases("plus | de plus | en plus | davantage | moins | de moins | en moins")
        ),
        dated=phrases(
            "veille du | lendemain du | surlendemain du | tout au long de | tout au long du"
            " | durant tout | pendant tout | anniversaire du | semaine du | nuit du | matin du"
            " | soir du | dès le | dès | en amont du | dans la foulée du | à la suite du"
            " | autour du | précède le | précédé le | précéda le | suit le | suivi le"
            " | au delà du"
        ),
        dated_behind=phrases("et après | et au delà | inclus"),
        levels=words("à"),
        passed=words(
            "le la les l un une des cette ce ces ses leurs seulement juste même environ"
            " exactement presque encore déjà bien quelque tout peu beaucoup plutôt"
        ),
        passed_endings=("ment",),
        denials=words(
            "pas jamais aucun aucune ni rien guère nullement personne aucunement dément démenti"
            " nie nié conteste contesté"
        ),
        joins=words("et mais ou tandis parce où quand lorsque car alors or puis"),
        opens=words("qui que dont si"),
        rising=words("gain gains progrès ajouté ajouta bénéfice"),
        falling=words(
            "effacé effacés effacée volatilisés volatilisé évaporé évaporés anéanti économie"
            " économies économise économisé perdit perdirent perte pertes"
        ),
    ),
    printing=Printing(per="par", times="fois", of="de"),
    places=Places(
        numbered=phrases(
            "tableau | tableaux | tab. | figure | figures | fig. | section | sections | sect."
            " | chapitre | chapitres | chap. | partie | annexe | ann. | page | pages | p. | pp."
            " | paragraphe | paragraphes | par. | ligne | lignes | l. | équation | équations | éq."
            " | note | notes | n. | colonne | colonnes | encadré | diapositive | feuille | cellule"
            " | point | article | art. | tome | volume | vol. | minute"
        ),
        hashed=phrases("commit | révision"),
        named=phrases(
            "résumé | introduction | conclusion | légende | titre | sous-titre | chapeau | début"
            " | corps | texte entier | date | pied de page | adresse | index | préface | postface"
            " | readme | annexe | supplément | fil | billet | journal | couverture"
        ),
        between=phrases("et | ou | à | de | de la | du | dans | dans le | &"),
    ),
    lookups=Lookups(
        same={
            "active": words("actif active actifs actives"),
            "attack": words("attaque attaques cyberattaque"),
            "import": words("importation importations importé"),
            "cheap": words("avantageux abordable"),
            "cost": words(
                "coût coûts coûté dépense dépenses dépensé payé budget facture cher chère"
            ),
            "price": words("prix tarif tarifs frais"),
            "loss": words("perte pertes perdu"),
            "fall": words("chute chuté baisse baissé recul effondrement"),
            "rise": words("hausse gain gains croissance augmentation rebond"),
            "training": words("entraînement entraîner entraîné"),
            "development": words("développement développé développer"),
            "chip": words("puce puces processeur processeurs gpu"),
            "parameter": words("paramètre paramètres taille"),
            "share": words("action actions part"),
            "market": words("marché marchés bourse capitalisation"),
            "memory": words("mémoire cache"),
            "energy": words("énergie électricité"),
            "saving": words("économie économies"),
            "release": words("sortie publication publié lancement lancé"),
            "user": words("utilisateur utilisateurs téléchargement téléchargements"),
            "employee": words("employé employés salarié salariés"),
            "export": words("exportation exportations sanction sanctions embargo interdiction"),
            "censorship": words("censure censuré"),
            "privacy": words("confidentialité rgpd"),
            "contradiction": words("contradiction contradictions désaccord"),
            "wrong": words("faux fausse erreur erreurs"),
            "confirmed": words("confirmé vrai correct exact"),
            "misattributed": words("attribué"),
            "imprecise": words("imprécis inexact arrondi"),
            "unverifiable": words("invérifiable"),
            "estimate": words("estimation estimations estimé"),
            "score": words("score scores résultat résultats test tests"),
            "founder": words("fondateur fondateurs fondé fondation"),
            "company": words("entreprise société"),
            "investment": words("investissement investissements investi"),
            "hour": words("heure heures"),
        },
        small=words("combien nombre chiffre chiffres montre cherche grand"),
    ),
    letters=frozenset("àâæçéèêëîïôœùûÿ"),
    reported=phrases("selon | d'après | aurait | auraient | serait | seraient | à en croire"),
)
