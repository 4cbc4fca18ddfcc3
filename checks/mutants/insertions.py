"""Kinds of changes that put a number, or words that change one, where there was none."""

from __future__ import annotations

from checks.mutants import swaps, words
from checks.mutants.change import Kind
from checks.mutants.places import EXPLAINED, GLOSSES, HIDDEN, LABELS, REASONS
from checks.mutants.words import before, behind, within


def listed(words: str) -> list[str]:
    """Return the words of a line of the tables below."""
    return words.split(" | ")


INSERTED = {
    "a number in digits inserted": "51 | 98 million | 3,000 of the | 2.5 | 400",
    "money inserted": "$9 billion in | 98 million euros of | €5 | USD 40",
    "a share inserted": "17 % of | 40 percent of | 9pp | 12 per mille of",
    "a number word inserted": "seven | a dozen | fifty-one | two hundred | nine thousand",
    "a multiple inserted": "threefold | tenfold | twice | five times | double | triple",
    "a fraction inserted": "half of | a third of | two thirds of | a fifth of | a quarter of",
    "an order of magnitude inserted": "an order of magnitude | orders of magnitude",
    "a vague number inserted": "a pair of | zero | dozens of | double-digit | several hundred",
    "a ratio inserted": "one in three | four out of five | 3:1 | every other",
    "a date inserted": "in March 2019 | on 3 May 2021 | since 2017 | on 14 July | in 2011",
    "a decade inserted": "in the 1990s | in the nineties | in the '80s | in the 19th century",
    "a clock time inserted": "at 9:30 | at 4 pm | at noon | at 16.45 o'clock",
    "a span of time inserted": "within three days | for 6 weeks | for a fortnight | in 48 hours",
    "an ordinal inserted": "the 4th | the seventh | the 21st | the third",
    "a Roman numeral inserted": "IX | XIV | part VII of",
    "an odd numeral inserted": "⑨ | ½ | ٣ | 四 | 9⁸ | Ⅸ",
    "a power inserted": "10^8 | 3×10⁸ | 2e9 | 1e6",
    "a joined number inserted": "98-million | a 40-fold | a 3-year | x-98-million",
    "a number behind a name inserted": "in Berlin 400 | on Saturday 51 | at Acme 96 | Paris 12",
    "a name with digits inserted": "the H900 | R7 | GPT-9 | Llama 6 | the B700",
    "a version inserted": "version 4.2 of | release 7 of | v9 of",
    "a temperature or distance inserted": "5 km | 30 degrees | 40 kg | 7 nm",
}
"""What is put between two words that has no source."""

BEFORE = {
    "multiplied before a citation": "twice | double | three times | thrice | tenfold | triple",
    "divided before a citation": "half | half of | a third of | a fraction of | a tenth of",
    "negated before a citation": "not | hardly | never | barely | scarcely | nowhere near",
    "hedged before a citation": "nearly | almost | roughly | some | around | an estimated",
    "doubted before a citation": "alleged | allegedly | a would-be | a so-called | purportedly"
    " | a theoretical | some notional | a disputed | an imaginary | ostensibly",
    "bounded before a citation": "over | under | up to | at most | at least | more than",
    "bounded oddly before a citation": "north of | south of | short of | well over | shy of",
    "a number before a citation": "3 of the | two | 5 | one in",
    "a sign before a citation": "− | minus | ± | ~ | > | ≤",
    "from … to before a citation": "$1 to | from 2 to | 1– | between 1 and",
}
BEHIND = {
    "multiplied behind a citation": "times two | twice over | squared | × 3 | doubled",
    "divided behind a citation": "halved | divided by three | / 2",
    "hedged behind a citation": "or so | or more | or less | at most | at least | plus",
    "a range behind a citation": "to 900 | –900 | or 7 | to $99 billion",
    "distributed behind a citation": "each | apiece | per chip | per head | for each model",
    "a rate behind a citation": "annually | a year | per day | monthly | an hour | a month",
    "a scale behind a citation": "thousand | million | billion | bn | k",
    "another unit behind a citation": "euros | points | percentage points | pounds | % | yuan",
}


KINDS: tuple[Kind, ...] = (
    # beside a citation
    *(Kind(name, ("a citation",), before(*listed(some))) for name, some in BEFORE.items()),
    *(Kind(name, ("a citation",), behind(*listed(some))) for name, some in BEHIND.items()),
    Kind("a direction changed", ("prose", *GLOSSES, *EXPLAINED, *LABELS), words.direction_changed),
    Kind("a negation added or dropped", ("prose", *GLOSSES, *EXPLAINED), words.negated),
    # without a source
    *(Kind(name, ("prose", "a heading"), within(*listed(some))) for name, some in INSERTED.items()),
    Kind(
        "a number put into an explanation",
        (*EXPLAINED, *LABELS, *GLOSSES),
        within("98 million", "for $9 billion", "17 %", "since March 2019", "51", "threefold"),
    ),
    Kind(
        "a number put into a reason or remark",
        (
            *REASONS,
            "figures: according_to",
            "statements: according_to",
            "sources: note",
            "note of a work",
            "title of a work",
        ),
        within("98 million", "for $9 billion", "17 %", "since March 2019"),
    ),
    Kind("a number put out of the way", HIDDEN, behind("98 million", "$9 billion", "17 %", "51")),
    Kind("code with a number put into prose", ("prose",), within("`98 million`", "`$9 billion`")),
    Kind(
        "a formula with a number put into prose", ("prose",), within("{math}`98`", "{math}`9\\%`")
    ),
    Kind(
        "raw HTML with a number put into prose",
        ("prose",),
        within("<b>98 million</b>", "<i>51</i>"),
    ),
    Kind(
        "an image with a number put into prose",
        ("prose",),
        within("![98 million](_static/briefing.png)"),
    ),
    Kind(
        "a link's title with a number put into prose",
        ("prose",),
        within('[there](models.md "for 98 million")'),
    ),
    Kind(
        "an abbreviation with a number put into prose",
        ("prose",),
        within("{abbr}`MLA (98 million)`"),
    ),
    Kind("a number marked plain", ("prose",), within("{plain}`98 million`", "{plain}`51`")),
    Kind(
        "a raw block put into prose",
        ("a heading",),
        behind("\n\n```{raw} html\n<p>98 million</p>\n```\n"),
    ),
    Kind(
        "a note with a number", ("a heading",), behind("\n\n:::{note}\nIt was 98 million.\n:::\n")
    ),
    Kind(
        "a table with a number", ("a heading",), behind("\n\n| a | b |\n|---|---|\n| it | 51 |\n")
    ),
    Kind("a footnote with a number", ("a heading",), behind("\n\nSo[^x].\n\n[^x]: It was 51.\n")),
    Kind(
        "a block of code with a number", ("a heading",), behind("\n\n```\nit is 98 million\n```\n")
    ),
    Kind("a list with a number", ("a heading",), behind("\n\n- it was 98 million\n- or less\n")),
    Kind("a tally exchanged", ("a tally",), draw=swaps.of_others("a tally")),
)
