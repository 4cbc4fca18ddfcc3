"""Words beside a number: those that make another statement of it are noticed, no others."""

import pytest

from belegt.lexicon.languages import LANGUAGES, words_of
from belegt.sentences import read_mentions
from belegt.spans import Span
from belegt.verdict.beside import neighbours
from tests.belegt.example import PLAIN, PROSE

SENTENCES = {
    "en": (
        ("It cost {} $5.6 million {} in all.", "$5.6 million"),
        ("It took {} 512 chips {} in all.", "512 chips"),
        ("It fell {} 17 % {} on Monday.", "17 %"),
        ("They plan {} 60 to 65 billion dollars {} for it.", "60 to 65 billion dollars"),
    ),
    "de": (
        ("Das kostete {} 5,6 Millionen Dollar {} insgesamt.", "5,6 Millionen Dollar"),
        ("Das brauchte {} 512 Chips {} insgesamt.", "512 Chips"),
        ("Das macht {} 17 Prozent {} davon.", "17 Prozent"),
    ),
    "fr": (
        ("Cela a coûté {} 5,6 millions de dollars {} en tout.", "5,6 millions de dollars"),
        ("Cela prend {} 512 puces {} en tout.", "512 puces"),
        ("Cela fait {} 17 % {} du tout.", "17 %"),
    ),
    "es": (("Costó {} 5,6 millones de dólares {} en total.", "5,6 millones de dólares"),),
    "it": (("È costato {} 5,6 milioni di dollari {} in tutto.", "5,6 milioni di dollari"),),
}
EVERY = [(language, *one) for language, listed in SENTENCES.items() for one in listed]
"""Sentences with room before and behind a number."""

BEFORE = {
    "en": """twice|thrice|double|triple|half|half of|half the|a third of|two thirds of
        |a tenth of|a fraction of|a multiple of|many times|part of|most of|all but|tens of
        |dozens of|hardly|barely|not|not even|not quite|not just|not about|never|no more than
        |nowhere near|anything but|far from|far below|north of|south of|short of|just shy of
        |well over|way past|nearly|virtually|up to|at best|perhaps|possibly|minus|every|each
        |per|neither|except|other than|twice about|twice the|twice —|twice (|double,|twice only
        |double that of|a square root of|multiples of|one in|without|$|€|-|x|1|un-|half-|±|#
        |sub-|²|an alleged|allegedly|a would-be|the so-called|purportedly|a theoretical
        |some notional|a disputed|an imaginary""",
    "de": """doppelt|zweimal|das Doppelte von|die Hälfte von|halb|ein Drittel von
        |einen Bruchteil von|kaum|nicht|nie|nicht einmal|keine|alles andere als|weit über
        |weit entfernt von|nahezu|vielleicht|bestenfalls|minus|jede|je|ohne|außer
        |ein Vielfaches von|doppelt so viel wie|doppelt (|nicht ganz|€|-|1|x|angeblich
        |die angeblichen|sogenannte|vermeintlich|theoretisch|gerüchteweise""",
    "fr": """deux fois|le double de|la moitié de|le tiers de|une fraction de|à peine|pas|jamais
        |ni|tout sauf|loin de|bien au-delà de|près de|quasiment|peut-être|au mieux|moins|chaque
        |sauf|trois fois|un multiple de|€|-|1|x|de prétendus|soi-disant|théoriquement""",
    "es": """el doble de|la mitad de|dos veces|apenas|no|nunca|menos|quizás|cada|casi|lejos de
        |€|-|1""",
    "it": """il doppio di|la metà di|due volte|appena|non|mai|meno|forse|ogni|quasi|lontano da
        |€|-|1""",
}
BEHIND = {
    "en": """each|apiece|annually|monthly|daily|a year|a day|a share|a head|per chip|per GPU
        |per year|per capita|p.a.|every year|times over|-fold|-plus|plus|odd|or more|or less
        |or so|and counting|and rising|at least|at most|give or take|tops|at best
        |percentage points|basis points|squared|too much|more|less|fewer|extra|short
        |and then some|by the hour|9|pp|K|€|²|/2|+|%|00|times|per person|minus one|(each)
        |, and counting|not|never""",
    "de": """je|jeweils|pro Kopf|pro Chip|jährlich|monatlich|im Jahr|am Tag|das Stück|-fach
        |plus|zu viel|mehr|weniger|und mehr|oder mehr|Prozentpunkte|Tendenz steigend
        |jede Stunde|vielleicht|nicht|9|€|²|/2|%|p. a.""",
    "fr": """chacun|par an|par puce|annuels|mensuels|l'an|la pièce|par tête|plus|ou plus
        |de trop|en plus|au carré|points de base|peut-être|et quelques|9|€|²|/2""",
    "es": "cada uno|por chip|al año|anuales|mensuales|por cabeza|y pico|o más|de más|9|€|²",
    "it": "ciascuno|per chip|all'anno|annui|mensili|a testa|e rotti|o più|di troppo|9|€|²",
}
FINE_BEFORE = {
    "en": """the|only|just|a mere|exactly|precisely|namely|still|already|also|in total
        |altogether|fully|that is,|for example,|as reported,|by then|these same|an incredible
        |the record's|“|(|—|:|the sum of|an amount of|all of the|its|instead of|rather than
        |a further|another""",
    "de": """nur|bloß|genau|eben|noch|schon|auch|insgesamt|unglaubliche|die|diese|ganze
        |lediglich|immerhin|zusammen|laut Bericht|das heißt|nämlich|„|(|—|die Summe von|statt""",
    "fr": """seulement|juste|exactement|encore|déjà|aussi|au total|incroyables|les|ces|soit
        |c'est-à-dire|selon le rapport|«|(|—|la somme de""",
    "es": "solo|exactamente|los|estos|en total|también|unos increíbles|(|—|según el informe",
    "it": "solo|esattamente|i|questi|in totale|anche|incredibili|(|—|secondo il rapporto",
}
FINE_BEHIND = {
    "en": """then|together|respectively|in total|alone|of that|there|now|as reported
        |, says the report|and the rest|, which|is said to be it|on paper|at the time|at once
        |too|as well|, it is said|this year|that day|later|earlier|, not in words
        |, each of which|, a year later|a year later|.|,|;|!|)|”|—|’s worth|-core""",
    "de": """dann|zusammen|insgesamt|allein|davon|dort|jetzt|laut Bericht|und der Rest|, die
        |zugleich|auf einmal|auch|dieses Jahr|an dem Tag|später|, nicht wenig|.|,|;|!|)|“|—""",
    "fr": """alors|ensemble|au total|seuls|là|maintenant|selon le rapport|et le reste|, qui
        |aussi|d'un coup|cette année|ce jour-là|plus tard|, non sans peine|.|,|;|)|»|—""",
    "es": "juntos|en total|ahora|según el informe|y el resto|, que|también|este año|.|,|)|—",
    "it": "insieme|in totale|ora|secondo il rapporto|e il resto|, che|anche|quest'anno|.|,|)|—",
}


def listed(text: str) -> list[str]:
    return [" ".join(one.split()) for one in text.split("|")]


def put(sentence: str, number: str, before: str = "", behind: str = "") -> tuple[str, Span]:
    """Return a sentence with words beside its number, and the span of that."""
    head, tail = sentence.split("{}", 1)[0].rstrip(), sentence.rsplit("{}", 1)[1].lstrip()
    glued = not any(map(str.isalpha, before)) or before.endswith("-") or before == "x"
    left = f"{head} {before}" + ("" if glued else " ")
    left = f"{left.rstrip()} " if not before or before in "—:" or before.endswith(",") else left
    close = behind[:1] in "-²/+%0.,;!)”’“»€9" or behind in ("pp", "K")
    right = f"{behind} {tail}" if close else f" {behind} {tail}"
    text = left + number + (right if behind else f" {tail}")
    return text, Span(len(left), len(left) + len(number))


def noticed(text: str, span: Span, language: str) -> bool:
    """Whether words beside a number are read, as part of it or by themselves, or found there."""
    read = [one.quantity for one in read_mentions(text, language)]
    alone = [one.quantity for one in read_mentions(span.cut(text), language)]
    return read != alone or bool(neighbours(text, span, language))


@pytest.mark.parametrize(("language", "sentence", "number"), EVERY)
@pytest.mark.parametrize("side", ["before", "behind"])
def test_word_that_makes_another_statement_is_noticed(language, sentence, number, side):
    table = {"before": BEFORE, "behind": BEHIND}[side][language]
    silent = [
        words
        for words in listed(table)
        if not noticed(*put(sentence, number, **{side: words}), language)
    ]
    if number.endswith("%"):
        silent = [words for words in silent if words not in ("-", "minus", "%")]
    assert silent == []


@pytest.mark.parametrize(("language", "sentence", "number"), EVERY)
@pytest.mark.parametrize("side", ["before", "behind"])
def test_word_that_changes_nothing_is_passed(language, sentence, number, side):
    table = {"before": FINE_BEFORE, "behind": FINE_BEHIND}[side][language]
    found = {
        words: [one.span.cut(text) for one in neighbours(text, span, language)]
        for words in listed(table)
        for text, span in [put(sentence, number, **{side: words})]
        if neighbours(text, span, language)
    }
    assert found == {}


@pytest.mark.parametrize(("language", "sentence", "number"), EVERY)
def test_every_hedge_of_the_lexicon_is_noticed(language, sentence, number):
    hedges = words_of(language).hedges
    silent = [
        words
        for side, table in (("before", hedges.before), ("behind", hedges.after))
        for words in table
        if not noticed(*put(sentence, number, **{side: words}), language)
    ]
    assert silent == []


def test_every_language_has_neighbours():
    for words in LANGUAGES.values():
        near = words.neighbours
        assert all((near.before, near.behind, near.spread, near.denials, near.joins, near.passed))


COST = "{cited}`about $6 million <cost>`"
FALL = "{cited}`17 % <fall>`"


def told(briefing, prose: str, *plain: dict[str, str]) -> list[str]:
    briefing.prose(f"{PROSE}\n{prose}\n")
    briefing.ledger("plain", [*PLAIN, *plain])
    return [str(fault) for fault in briefing.report().faults]


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        (f"It cost *twice* {COST}.", "twice"),
        (f"It cost twice\n{COST}.", "twice"),
        (f"It cost twice\N{NO-BREAK SPACE}{COST}.", "twice"),
        (f"It cost twi\N{SOFT HYPHEN}ce {COST}.", "twice"),
        (f"It cost **twice** ({COST}).", "twice"),
        (f"It cost {COST}\neach.", "each"),
        (f"It cost **{COST}** (each).", "each"),
        (f"It did not cost {COST}.", "not"),
        (f"A hypothetical {COST} was spent.", "hypothetical"),
        (f"It was, falsely {COST}.", "falsely"),
        (f"It cost {COST}, which is untrue.", "which is untrue"),
        (f"It cost {COST}, roughly.", "roughly"),
        (f"It fell by a second {FALL}.", "a second"),
        (f"It fell by {FALL} k in all.", "k"),
        (f"It didn’t, as claimed, cost {COST}.", "didn’t"),
        (f"It is not true that it cost {COST}.", "not"),
        (f"No work has cost {COST}.", "No"),
        (f"It fell by {FALL} points.", "points"),
    ],
)
def test_neighbour_is_told_with_its_number(briefing, prose, words):
    (fault,) = told(briefing, prose)
    assert words.replace("\N{SOFT HYPHEN}", "") in fault.replace("\N{SOFT HYPHEN}", "")
    assert "changes what it says" in fault
    assert "put it into the role, write it another way, or mark it" in fault


@pytest.mark.parametrize(
    "prose",
    [
        f"It is not known who paid, but it cost {COST}.",
        f"It cost {COST}, not more.",
        f"It fell by {FALL}, each hour further.",
        f"It fell by only {FALL} (as reported), a day later.",
    ],
)
def test_word_of_another_clause_is_no_neighbour(briefing, prose):
    assert told(briefing, prose) == []


def test_neighbour_that_is_registered_passes(briefing):
    entry = {"words": "not", "page": "index.md", "reason": "The firm itself denies it."}
    assert told(briefing, f"It was {{plain}}`not` {COST}.", entry) == []
    (fault,) = told(briefing, f"It was {{plain}}`not` twice {COST}.", entry)
    assert "“twice”" in fault


def test_neighbour_in_a_gloss_that_the_quote_has_not_is_told(briefing):
    briefing.figure("cost", gloss="the work cost perhaps about six million dollars")
    (fault,) = told(briefing, "")
    assert "docs/ledger/figures.yaml" in fault
    assert "“perhaps” beside “about six million dollars” changes what it says" in fault


@pytest.mark.parametrize(
    ("words", "stray"),
    [
        ("each 17 %", "each"),
        ("17 % each", "each"),
        ("not 17 %", "not"),
        ("17 % of the price", "of the price"),
        ("−− 17 %", "−"),
        ("17 % daily in euros", "in euros"),
        ("R1's 17 %", "R1's"),
        ("perhaps 17 %", "perhaps"),
        ("almost 16 to 18 %", "almost"),
    ],
)
def test_word_in_a_role_that_is_no_part_of_its_number_is_told(briefing, words, stray):
    found = told(briefing, f"It fell by {{cited}}`{words} <fall>`.")
    assert any(f"{stray}” in the cited words" in one for one in found)


@pytest.mark.parametrize("words", ["17 %", "only 17 %", "“17 %”", "exactly 17 %", "the 17 percent"])
def test_role_that_holds_a_number_alone_passes(briefing, words):
    assert told(briefing, f"It fell by {{cited}}`{words} <fall>`.") == []


DATES = {
    "en": ("It happened {} 27 January 2025 {}", "27 January 2025"),
    "de": ("Es geschah {} 27. Januar 2025 {}", "27. Januar 2025"),
    "fr": ("C'était {} 27 janvier 2025 {}", "27 janvier 2025"),
    "es": ("Fue {} 27 de enero de 2025 {}", "27 de enero de 2025"),
    "it": ("Era {} 27 gennaio 2025 {}", "27 gennaio 2025"),
}
BEFORE_DATES = {
    "en": """on the eve of|the day after|a day before|two weeks after|the night before
        |in the wake of|throughout|from|as late as|as early as|on the anniversary of|minus|-
        |shortly after|the week of|within days of|ahead of|it precedes|it followed|every|not on
        |in the run-up to|through""",
    "de": """am Vorabend des|am Tag nach dem|eine Woche vor dem|am Jahrestag des|kurz nach dem
        |im Vorfeld des|den ganzen|jeden|minus|nicht am""",
    "fr": """à la veille du|le lendemain du|une semaine après le|l'anniversaire du
        |tout au long du|chaque|dès le""",
    "es": "en vísperas del|un día después del|en el aniversario del|a lo largo de|cada",
    "it": "alla vigilia del|un giorno dopo il|nell'anniversario del|oltre il|ogni",
}
BEHIND_DATES = {
    "en": "onwards|and after|at the latest|or later|each|and beyond|through",
    "de": "und danach|und später|hindurch",
    "fr": "et après|et au delà",
    "es": "en adelante|y después",
    "it": "in poi|e dopo",
}
FINE_DATES = {
    "en": "on|on Monday,|dated|on the very|in the night to|a text of|as told later, on|(",
    "de": "am|am Montag, dem|laut Text vom|im Bericht des|(",
    "fr": "le|le lundi|daté du|(",
    "es": "el|el lunes|del|(",
    "it": "il|lunedì|del|(",
}


@pytest.mark.parametrize(
    ("language", "before", "behind"),
    [
        *((language, one, "") for language, table in BEFORE_DATES.items() for one in listed(table)),
        *((language, "", one) for language, table in BEHIND_DATES.items() for one in listed(table)),
    ],
)
def test_word_that_makes_another_date_is_noticed(language, before, behind):
    assert noticed(*put(*DATES[language], before=before, behind=behind), language)


@pytest.mark.parametrize(
    ("language", "before"),
    [(language, one) for language, table in FINE_DATES.items() for one in listed(table)],
)
def test_word_that_leaves_a_date_as_it_is_passes(language, before):
    text, span = put(*DATES[language], before=before, behind=", they say")
    assert [one.span.cut(text) for one in neighbours(text, span, language)] == []


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        (f"It cost {COST} on Friday, euros.", "euros"),
        (f"It cost {COST} all told, in yuan.", "yuan"),
        (f"In euros, it cost {COST}.", "euros"),
        (f"Reckoned in yen it cost {COST}.", "yen"),
        (f"It fell by {FALL} on Monday, in percentage points.", "percentage points"),
    ],
)
def test_other_unit_in_the_sentence_is_told(briefing, prose, words):
    assert any(f"“{words}” beside" in one for one in told(briefing, prose))


@pytest.mark.parametrize(
    "prose",
    [
        f"It cost {COST} while the euro rose.",
        f"It cost {COST}. They reckon in euros.",
        f"It cost {COST}, in dollars.",
        f"It cost {COST} in real terms.",
        f"In the euro zone it cost {COST}.",
    ],
)
def test_unit_of_something_else_passes(briefing, prose):
    assert told(briefing, prose) == []
