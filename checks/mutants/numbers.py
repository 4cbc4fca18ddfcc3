"""Kinds of changes of a number and of what belongs to it."""

from __future__ import annotations

from checks.mutants import digits, words
from checks.mutants.change import Kind
from checks.mutants.places import (
    ABOUT,
    DRAWN,
    ENTRIES,
    EXPLAINED,
    FIELDS,
    GLOSSES,
    QUOTES,
    SAYS,
    SHOWN,
    TEXTS,
    VALUES,
)

KINDS: tuple[Kind, ...] = (
    # digits
    Kind("a digit changed", (*VALUES, *FIELDS), digits.digit_changed),
    Kind("a first digit changed", (*VALUES, *TEXTS), digits.first_digit_changed),
    Kind("a digit dropped", (*VALUES, *TEXTS), digits.digit_dropped),
    Kind("a digit added", (*VALUES, *TEXTS), digits.digit_added),
    Kind("two digits exchanged", (*VALUES, *TEXTS), digits.digits_exchanged),
    Kind("a decimal point moved", (*VALUES, *TEXTS), digits.point_moved),
    Kind("a comma made a point", ("cited words", *QUOTES, *GLOSSES), digits.separator_exchanged),
    Kind("an exponent changed", VALUES, digits.exponent_changed),
    Kind("a sign added", TEXTS, digits.sign_added),
    Kind("a sign added to a value", VALUES, digits.typed_sign_added),
    Kind("a digit of a name changed", (*SHOWN, *QUOTES), digits.name_digit_changed),
    Kind(
        "a digit of a subject changed",
        tuple(f"{e}: {a}" for e in ENTRIES for a in ABOUT),
        digits.name_digit_changed,
    ),
    Kind("a number of a formula changed", ("derived: formula",), digits.digit_changed),
    # dates
    Kind("a month changed", (*TEXTS, *SHOWN), digits.month_changed),
    Kind("a year changed", (*VALUES, *TEXTS, *SHOWN), digits.year_changed),
    Kind("a day changed", (*TEXTS, *SHOWN), digits.day_changed),
    Kind("a part of a typed date changed", (*VALUES, "sources: date"), digits.iso_date_changed),
    Kind("a typed date made more precise", (*VALUES, "sources: date"), digits.later_date),
    Kind("a bound added to a date", ("cited words",), words.date_bound_added),
    # words of a number
    Kind("a scale word changed", (*TEXTS, *SHOWN), words.scale_changed),
    Kind("a scale word dropped", TEXTS, words.scale_dropped),
    Kind("a scale word added", ("cited words", *GLOSSES, *EXPLAINED), words.scale_added),
    Kind(
        "a number word changed",
        (*TEXTS, *SHOWN, "plain words", "plain: words"),
        words.number_word_changed,
    ),
    Kind("a unit changed", (*TEXTS, *SHOWN), words.unit_changed),
    Kind("a rate changed", TEXTS, words.rate_changed),
    Kind("a rate dropped", TEXTS, words.rate_dropped),
    Kind("a currency changed", (*TEXTS, *SHOWN), words.currency_changed),
    Kind("a currency dropped", TEXTS, words.currency_dropped),
    Kind("the noun of a count changed", TEXTS, words.noun_changed),
    Kind("GPU hours changed", (*TEXTS, *DRAWN), words.gpu_hours_changed),
    Kind(
        "a typed unit changed",
        tuple(f"{e}: unit" for e in (*ENTRIES, "measures")),
        words.word_of(("EUR", "percent", "month", "day", "count", "USD", "times", "bit")),
    ),
    # bounds
    Kind("a limit inverted", TEXTS, words.hedge_inverted),
    Kind("a limit dropped", TEXTS, words.hedge_dropped),
    Kind("a limit exchanged", TEXTS, words.hedge_exchanged),
    Kind("a limit added", (*GLOSSES, *SAYS), words.hedge_added),
    Kind("a limit added to cited words", ("cited words",), words.hedge_before),
    Kind(
        "a typed limit changed",
        tuple(f"{e}: bound" for e in ("figures", "records")),
        words.word_of(("exactly", "about", "less than", "more than", "at least", "at most")),
    ),
    Kind("a range made", ("cited words", *GLOSSES, *SAYS), words.as_range),
    Kind("the end of a range changed", (*VALUES, *TEXTS), words.range_end_changed),
)
