"""Kinds of changes that exchange, leave out or falsify what is known of something."""

from __future__ import annotations

from checks.mutants import digits, swaps, words
from checks.mutants.change import Kind
from checks.mutants.places import QUOTES
from checks.mutants.words import either, replaced, word_of

KINDS: tuple[Kind, ...] = (
    # exchanged
    Kind("an unknown id cited", ("a cited id",), swaps.other_id),
    Kind("another id cited", ("a cited id",), draw=swaps.any_other_id),
    Kind("another id cited that fits", ("a cited id",), draw=swaps.other_fitting_id),
    Kind(
        "two citations of a paragraph exchanged",
        ("a citation",),
        draw=swaps.exchanged("a citation", near=True),
    ),
    Kind(
        "two citations of a page exchanged",
        ("a citation",),
        draw=swaps.exchanged("a citation", near=False),
    ),
    Kind("a citation moved to another paragraph", ("a citation",), draw=swaps.citation_moved),
    Kind(
        "the words of two citations exchanged",
        ("cited words",),
        draw=swaps.exchanged("cited words", near=True),
    ),
    Kind(
        "two labels of a chart exchanged",
        ("a label in a chart",),
        draw=swaps.exchanged("a label in a chart", near=True),
    ),
    Kind(
        "another entry drawn in a chart",
        ("an id in a chart",),
        draw=swaps.of_others("an id in a chart"),
    ),
    Kind(
        "two titles of charts exchanged",
        ("the title of a chart",),
        draw=swaps.exchanged("the title of a chart", near=False),
    ),
    # what is known of entries
    *(
        Kind(
            f"another {key} of a {kind.rstrip('s')}",
            (f"{kind}: {key}",),
            draw=swaps.of_others(f"{kind}: {key}"),
        )
        for kind, keys in {
            "figures": "measure | subject | scope | source | quote | gloss | according_to",
            "records": "measure | subject | scope | work | where | seen | says",
            "derived": "measure | subject | scope | formula | says",
            "statements": "source | quote | gloss | works | right | according_to",
            "measures": "label | question | against | among",
            "listed": "source | quote",
            "names": "sources | kind",
            "sources": "title | outlet | address | date | language | sha256 | file",
        }.items()
        for key in keys.split(" | ")
    ),
    Kind(
        "a letter of a subject changed",
        tuple(f"{kind}: subject" for kind in ("figures", "records", "derived")),
        swaps.letter_changed,
    ),
    *(
        Kind(
            f"the subjects of two {kind} exchanged",
            (f"{kind}: subject",),
            draw=swaps.exchanged(f"{kind}: subject", near=False),
        )
        for kind in ("figures", "records", "derived")
    ),
    Kind(
        "another word for a subject",
        ("subjects: name", "subjects: told_as"),
        swaps.letter_changed,
    ),
    Kind(
        "a declared verdict changed",
        ("figures: borne_out", "statements: verdict"),
        word_of(("confirmed", "imprecise", "misattributed", "wrong", "unverifiable")),
    ),
    Kind(
        "second hand made first hand",
        ("records: seen",),
        replaced(r"^(?:secondary|third-party transcription)$", "stored document"),
    ),
    Kind(
        "evidence made primary",
        ("statements: evidence",),
        replaced(r"^(?:secondary|mixed)$", "primary"),
    ),
    Kind("a place in a work changed", ("records: where",), digits.digit_changed),
    Kind("an input of a formula exchanged", ("derived: formula",), swaps.other_id),
    Kind(
        "an operation of a formula changed",
        ("derived: formula",),
        either(
            replaced(r" \+ ", " - ", " * "),
            replaced(r" \* ", " / ", " + "),
            replaced(r" / ", " * "),
            replaced(r" - ", " + "),
        ),
    ),
    Kind("a digit of an eprint changed", ("eprint of a work",), digits.digit_changed),
    Kind("the year of a work changed", ("year of a work",), digits.year_changed),
    Kind(
        "a digit of an address changed",
        ("url of a work",),
        replaced(r"(?<=[\d/.-])(\d)(?=\d)", "7", "3"),
    ),
    Kind("a number in the note of a work changed", ("note of a work",), digits.digit_changed),
    Kind("a number in the title of a work changed", ("title of a work",), digits.digit_changed),
    Kind(
        "exact or implied changed",
        ("records: exact", "figures: implied_unit"),
        replaced("true", "false"),
    ),
    Kind(
        "a key left out",
        ("figures: entry", "records: entry", "statements: entry"),
        swaps.key_dropped(
            "bound",
            "unit",
            "source",
            "quote",
            "work",
            "where",
            "seen",
            "says",
            "gloss",
            "according_to",
            "words",
            "exact",
            "value",
            "verdict",
        ),
    ),
    Kind(
        "a line doubled", ("figures: entry", "records: entry", "measures: entry"), swaps.key_doubled
    ),
    *(
        Kind(f"an entry of {kind} left out", (f"{kind}: entry",), draw=swaps.entry_dropped(kind))
        for kind in (
            "figures",
            "records",
            "derived",
            "measures",
            "listed",
            "plain",
            "statements",
            "names",
            "sources",
            "subjects",
            "bridges",
            "doubts",
            "seals",
        )
    ),
    Kind("an acknowledgement left out", ("measures: entry",), draw=swaps.acknowledgement_dropped),
    Kind("an id of a doubt changed", ("doubts: cites",), draw=swaps.of_others("doubts: cites")),
    Kind("the digest of a doubt changed", ("doubts: digest",), digits.digit_changed),
    Kind(
        "the digest of a seal changed",
        ("seals: told",),
        replaced(r"(?<= )([0-9a-f]{3})[0-9a-f]", r"\1g"),
    ),
    Kind("a seal of something else", ("seals: of",), draw=swaps.of_others("seals: of")),
    Kind("times of a plain number changed", ("plain: times",), digits.digit_changed),
    Kind(
        "the page of a plain number changed", ("plain: page",), draw=swaps.of_others("plain: page")
    ),
    # quotes and seeds
    Kind("a letter of a quote changed", QUOTES, swaps.letter_changed),
    Kind("a word of a quote left out", QUOTES, swaps.word_dropped),
    Kind("two words of a quote exchanged", QUOTES, swaps.words_exchanged),
    *(
        Kind(f"{name} in a seed", ("a seed",), operator)
        for name, operator in {
            "a digit changed": digits.digit_changed,
            "a letter changed": swaps.letter_changed,
            "a word left out": swaps.word_dropped,
            "two words exchanged": swaps.words_exchanged,
            "a line left out": swaps.line_dropped,
            "white space added": swaps.space_added,
            "the end changed": swaps.end_changed,
            "a sign beyond text": swaps.beyond_text,
            "a scale word changed": words.scale_changed,
            "a limit inverted": words.hedge_inverted,
        }.items()
    ),
)
