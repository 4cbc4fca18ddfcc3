"""The law of the reader: what is not understood beside a number never leaves another value.

Into every known form an unknown word or sign is put, at any place. What is then read is what was
read before, or unreadable, or nothing, or a bare number as it is printed; never another value of
the same unit, and never a rate without its lower half.
"""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from belegt.lexicon.units import halves
from belegt.lexicon.words import words
from belegt.quantity import PartialDate, Quantity
from belegt.reader import Kind, Mention, find_quantities

TABLES = Path(__file__).parents[2] / "examples"
LANGUAGES = {"de": "german", "en": "english", "fr": "french"}
AMOUNTS = {
    "de": ["5 {}", "5,6 {}", "2.000 {}", "5 bis 6 {}", "fünf {}", "3 Millionen {}", "-7 {}"],
    "en": ["5 {}", "5.6 {}", "2,000 {}", "5 to 6 {}", "five {}", "3 million {}", "-7 {}"],
    "fr": ["5 {}", "5,6 {}", "2 000 {}", "5 à 6 {}", "cinq {}", "3 millions {}", "-7 {}"],
}
UNITS = {
    "de": "kg|Prozent|%|Euro|€|km/h|Kilogramm pro Kubikmeter|Euro pro Stunde|€/MWh|l/100 km"
    "|Dollar je Million Token|Euro das Kilo|Anfragen pro Sekunde|mg/l|% pro Jahr|Jahre|m²|Cent/kWh"
    "|Euro pro Nutzer und Monat|Fälle je 100.000 Einwohner|g CO2 pro Kilometer",
    "en": "kg|percent|%|euros|€|km/h|kilograms per cubic meter|euros per hour|€/MWh|l/100 km"
    "|dollars per million tokens|euros a kilo|requests per second|mg/l|% a year|years|m²|cents/kWh"
    "|euros per user per month|deaths per 100,000 people|g CO2 per kilometer|dollars a share",
    "fr": "kg|pour cent|%|euros|€|km/h|kilogrammes par litre|euros par heure|€/MWh|l/100 km"
    "|dollars par million de jetons|euros le kilo|requêtes par seconde|mg/l|% par an|ans|m²"
    "|centimes/kWh|€ par habitant et par an|cas pour 100 000 habitants|g de CO2 par kilomètre",
}
LINKS = words(
    "pro je das par le de et à per a to of im auf aux und bis of CO2 and an in the l' each"
    " minus moins plus au"
)
"""Words that join the parts of a form: what is glued to them makes another text."""

ARTICLES = {"a", "an", "das", "le", "each", "im"}
"""Those that join what is priced only right behind the money."""

FIRST = re.compile(r"(?![-−–] )\W*\d")
"""What an example begins with whose number is in digits.

Of a dash with a blank only the words before it tell whether it is a minus, and a form has none.
"""

SEVERAL = re.compile(
    r"\d(?! \d{3}).*[^\d.,].*\d"
    r"|p\.|\b(?:pcm|p/w|and|und|et|GPU|d'entrée|half|demie|hundreds|tens|mehrere|ein|aux?|auf)\b"
)
"""What makes a form of several numbers, or of words that are one thing."""

APART = re.compile(
    r"⁻|%|[Pp]rozent|percent|pour cent| und Monat|\ban?\b|each|im |das|le |de l|pièce"
    r"|(?:USD|\$) million"
)
"""What joins the parts of a form only where no word stands between them."""

WORDS = ["xyzzy", "Foobar"]
LETTERS = ["q", "ß"]
SIGNS = ["^", "'", "*", "√", "≠", "⊕", "¶", "☃", "/xyzzy", "/ xyzzy", "′", "\u0304", "^q", "·x"]
HALF = {"de": " pro Xyzzy", "en": " per xyzzy", "fr": " par xyzzy"}
BARE = {Kind.NUMBER, Kind.COUNT, Kind.RATIO, Kind.DATE}
"""Kinds of mentions that tell no unit: such a number stands for itself."""


def known_forms(language: str) -> list[str]:
    """Return the forms that are made here, and those of the examples with a unit."""
    units = UNITS[language].split("|")
    made = [amount.format(unit) for amount, unit in product(AMOUNTS[language], units)]
    lines = (TABLES / f"{LANGUAGES[language]}.txt").read_text("utf-8").splitlines()
    marked = [re.findall(r"\{(.*?)\}", line) for line in lines if line[:1] not in "#?"]
    forms = dict.fromkeys([*made, *(form for forms in marked for form in forms)])
    single = [form for form in forms if form in made or FIRST.match(form)]
    single = [form for form in single if form in made or not SEVERAL.search(form)]
    return [form for form in single if alone(form, language)]


def alone(form: str, language: str) -> Quantity | None:
    """Return the quantity with a unit that a form is by itself."""
    found = find_quantities(form, language)
    if len(found) != 1 or found[0].text != form or found[0].kind in BARE:
        return None
    quantity = found[0].quantity
    return quantity if isinstance(quantity, Quantity) else None


def insertions(form: str, language: str) -> list[str]:
    """Return a form with something unknown at each place where it is no part of a number."""
    tokens = [match for match in re.finditer(r"\S+", form) if match[0] not in LINKS]
    places = [match.end() for match in tokens]
    made = [f"{form[:at]}{sign}{form[at:]}" for at in places for sign in SIGNS]
    if not set(form.split()) & ARTICLES:
        letters = [at for at in places if not re.search(r"[A-Za-zß.]$", form[:at])]
        made += [f"{form[:at]}{letter}{form[at:]}" for at in letters for letter in LETTERS]
    if not APART.search(form):
        made += [f"{form[:at]} {word}{form[at:]}" for at in places for word in WORDS]
    made += [f"{sign}{form}" for sign in ["√", "≠", "⊕", "^", "#"]]
    return [*made, form + HALF[language]]


def breaks_the_law(meant: Quantity, found: list[Mention]) -> list[str]:
    """Return the mentions that tell another value of the unit, or a rate without its half."""
    upper, below = halves(meant.unit)
    faults = []
    for mention in found:
        read = mention.quantity
        if read is None or isinstance(read, PartialDate) or mention.kind in BARE:
            continue
        above, under = halves(read.unit)
        lost = bool(below) and under[: len(below)] != below and above == upper
        ends = {meant.number, meant.upper}  # of a range that is cut apart each end stands alone
        other = above == upper and not {read.number, read.upper or read.number} <= ends
        if lost or other:
            faults.append(f"{mention.text}: {read}")
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_understood_never_leaves_another_value(language: str) -> None:
    broken = {}
    for form in known_forms(language):
        meant = alone(form, language)
        assert meant is not None
        for text in insertions(form, language):
            if faults := breaks_the_law(meant, find_quantities(text, language)):
                broken[text] = faults
    assert broken == {}
