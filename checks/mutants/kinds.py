"""The table of all kinds of changes."""

from __future__ import annotations

from checks.mutants import digits, same, swaps, words
from checks.mutants.change import Kind
from checks.mutants.words import before, behind, within

VALUES = ("figures: value", "records: value")
QUOTES = ("figures: quote", "statements: quote", "listed: quote")
GLOSSES = ("figures: gloss", "statements: gloss")
SAYS = ("records: says", "derived: says")
EXPLAINED = (
    *SAYS,
    *("figures: right", "statements: right", "figures: note", "records: note", "derived: note"),
    *("statements: note", "measures: because"),
)
LABELS = ("measures: label", "measures: question")
REASONS = ("listed: reason", "plain: reason", "names: reason")
TEXTS = ("cited words", *QUOTES, *GLOSSES, *EXPLAINED)
DRAWN = ("the title of a chart", "a label in a chart")
HIDDEN = (
    *DRAWN,
    *("an alternative text", "the caption of a drawing", "a title in the contents"),
    *("text of a drawing", "words of conf.py", "the words of a link", "a heading", "a term"),
)
SHOWN = ("prose", *HIDDEN, *GLOSSES, *EXPLAINED, *LABELS)
ABOUT = ("subject", "scope")
ENTRIES = ("figures", "records", "derived")
MONTHS = "March", "October"

INSERTED = {
    "a number in digits inserted": ("51", "98 million", "3,000 of the", "2.5", "400"),
    "money inserted": ("$9 billion in", "98 million euros of", "€5", "USD 40"),
    "a share inserted": ("17 % of", "40 percent of", "9pp", "12 per mille of"),
    "a number word inserted": ("seven", "a dozen", "fifty-one", "two hundred", "nine thousand"),
    "a multiple inserted": ("threefold", "tenfold", "twice", "five times", "double", "triple"),
    "a fraction inserted": ("half of", "a third of", "two thirds of", "a fifth of", "a quarter of"),
    "an order of magnitude inserted": ("an order of magnitude", "orders of magnitude"),
    "a vague number inserted": ("a pair of", "zero", "dozens of", "double-digit", "several hundred"),
    "a ratio inserted": ("one in three", "four out of five", "3:1", "every other"),
    "a date inserted": ("in March 2019", "on 3 May 2021", "since 2017", "on 14 July", "in 2011"),
    "a decade inserted": ("in the 1990s", "in the nineties", "in the '80s", "in the 19th century"),
    "a clock time inserted": ("at 9:30", "at 4 pm", "at noon", "at 16.45 o'clock"),
    "a span of time inserted": ("within three days", "for 6 weeks", "for a fortnight", "in 48 hours"),
    "an ordinal inserted": ("the 4th", "the seventh", "the 21st", "the third"),
    "a Roman numeral inserted": ("IX", "XIV", "part VII of"),
    "an odd numeral inserted": ("⑨", "½", "٣", "四", "9⁸", "Ⅸ"),
    "a power inserted": ("10^8", "3×10⁸", "2e9", "1e6"),
    "a joined number inserted": ("98-million", "a 40-fold", "a 3-year", "x-98-million"),
    "a number behind a name inserted": ("in Berlin 400", "on Saturday 51", "at Acme 96", "Paris 12"),
    "a name with digits inserted": ("the H900", "R7", "GPT-9", "Llama 6", "the B700"),
    "a version inserted": ("version 4.2 of", "release 7 of", "v9 of"),
    "a temperature or distance inserted": ("5 km", "30 degrees", "40 kg", "7 nm"),
}
"""What is put between two words that has no source."""

BEFORE = {
    "multiplied before a citation": ("twice", "double", "three times", "thrice", "tenfold", "triple"),
    "divided before a citation": ("half", "half of", "a third of", "a fraction of", "a tenth of"),
    "negated before a citation": ("not", "hardly", "never", "barely", "scarcely", "nowhere near"),
    "hedged before a citation": ("nearly", "almost", "roughly", "some", "around", "an estimated"),
    "bounded before a citation": ("over", "under", "up to", "at most", "at least", "more than"),
    "bounded oddly before a citation": ("north of", "south of", "short of", "well over", "shy of"),
    "a number before a citation": ("3 of the", "two", "5", "one in"),
    "a sign before a citation": ("−", "minus", "±", "~", ">", "≤"),
    "from … to before a citation": ("$1 to", "from 2 to", "1–", "between 1 and"),
}
BEHIND = {
    "multiplied behind a citation": ("times two", "twice over", "squared", "× 3", "doubled"),
    "divided behind a citation": ("halved", "divided by three", "/ 2"),
    "hedged behind a citation": ("or so", "or more", "or less", "at most", "at least", "plus"),
    "a range behind a citation": ("to 900", "–900", "or 7", "to $99 billion"),
    "distributed behind a citation": ("each", "apiece", "per chip", "per head", "for each model"),
    "a rate behind a citation": ("annually", "a year", "per day", "monthly", "an hour", "a month"),
    "a scale behind a citation": ("thousand", "million", "billion", "bn", "k"),
    "another unit behind a citation": ("euros", "points", "percentage points", "pounds", "%", "yuan"),
}

FIELDS = (*TEXTS, *HIDDEN, *LABELS, "prose", "plain words", "plain: words")

KINDS: tuple[Kind, ...] = (
    # digits
    Kind("a digit changed", (*VALUES, *FIELDS), digits.digit_changed),
    Kind("a first digit changed", (*VALUES, *TEXTS), digits.first_digit_changed),
    Kind("a digit dropped", (*VALUES, *TEXTS), digits.digit_dropped),
    Kind("a digit added", (*VALUES, *TEXTS), digits.digit_added),
    Kind("two digits exchanged", (*VALUES, *TEXTS), digits.digits_exchanged),
    Kind("a decimal point moved", (*VALUES, *TEXTS), digits.point_moved),
    Kind("point and comma exchanged", ("cited words", *QUOTES, *GLOSSES), digits.separator_exchanged),
    Kind("an exponent changed", VALUES, digits.exponent_changed),
    Kind("a sign added", TEXTS, digits.sign_added),
    Kind("a sign added to a value", VALUES, digits.typed_sign_added),
    Kind("a digit of a name changed", (*SHOWN, *QUOTES), digits.name_digit_changed),
    Kind("a digit of a subject changed", tuple(f"{e}: {a}" for e in ENTRIES for a in ABOUT),
         digits.name_digit_changed),
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
    Kind("a number word changed", (*TEXTS, *SHOWN, "plain words", "plain: words"),
         words.number_word_changed),
    Kind("a unit changed", (*TEXTS, *SHOWN), words.unit_changed),
    Kind("a rate changed", TEXTS, words.rate_changed),
    Kind("a rate dropped", TEXTS, words.rate_dropped),
    Kind("a currency changed", (*TEXTS, *SHOWN), words.currency_changed),
    Kind("a currency dropped", TEXTS, words.currency_dropped),
    Kind("the noun of a count changed", TEXTS, words.noun_changed),
    Kind("GPU hours changed", (*TEXTS, *DRAWN), words.gpu_hours_changed),
    Kind("a typed unit changed", tuple(f"{e}: unit" for e in (*ENTRIES, "measures")),
         words.word_of(("EUR", "percent", "month", "day", "count", "USD", "times", "bit"))),
    # bounds
    Kind("a limit inverted", TEXTS, words.hedge_inverted),
    Kind("a limit dropped", TEXTS, words.hedge_dropped),
    Kind("a limit exchanged", TEXTS, words.hedge_exchanged),
    Kind("a limit added", (*GLOSSES, *SAYS), words.hedge_added),
    Kind("a limit added to cited words", ("cited words",), words.hedge_before),
    Kind("a typed limit changed", tuple(f"{e}: bound" for e in ("figures", "records")),
         words.word_of(("exactly", "about", "less than", "more than", "at least", "at most"))),
    Kind("a range made", ("cited words", *GLOSSES, *SAYS), words.as_range),
    Kind("the end of a range changed", (*VALUES, *TEXTS), words.range_end_changed),
    # beside a citation
    *(Kind(name, ("a citation",), before(*some)) for name, some in BEFORE.items()),
    *(Kind(name, ("a citation",), behind(*some)) for name, some in BEHIND.items()),
    Kind("a direction changed", ("prose", *GLOSSES, *EXPLAINED, *LABELS), words.direction_changed),
    Kind("a negation added or dropped", ("prose", *GLOSSES, *EXPLAINED), words.negated),
    # without a source
    *(Kind(name, ("prose", "a heading"), within(*some)) for name, some in INSERTED.items()),
    Kind("a number put into an explanation", (*EXPLAINED, *LABELS, *GLOSSES),
         within("98 million", "for $9 billion", "17 %", "since March 2019", "51", "threefold")),
    Kind("a number put into a reason or remark", (*REASONS, "figures: according_to",
         "statements: according_to", "sources: note", "note of a work", "title of a work"),
         within("98 million", "for $9 billion", "17 %", "since March 2019")),
    Kind("a number put out of the way", HIDDEN, behind("98 million", "$9 billion", "17 %", "51")),
    Kind("code with a number put into prose", ("prose",), within("`98 million`", "`$9 billion`")),
    Kind("a formula with a number put into prose", ("prose",), within("{math}`98`", "{math}`9\\%`")),
    Kind("raw HTML with a number put into prose", ("prose",), within("<b>98 million</b>", "<i>51</i>")),
    Kind("an image with a number put into prose", ("prose",),
         within("![98 million](_static/briefing.png)")),
    Kind("a link's title with a number put into prose", ("prose",),
         within('[there](models.md "for 98 million")')),
    Kind("an abbreviation with a number put into prose", ("prose",), within("{abbr}`MLA (98 million)`")),
    Kind("a number marked plain", ("prose",), within("{plain}`98 million`", "{plain}`51`")),
    Kind("a raw block put into prose", ("a heading",),
         behind("\n\n```{raw} html\n<p>98 million</p>\n```\n")),
    Kind("a note with a number", ("a heading",), behind("\n\n:::{note}\nIt was 98 million.\n:::\n")),
    Kind("a table with a number", ("a heading",), behind("\n\n| a | b |\n|---|---|\n| it | 51 |\n")),
    Kind("a footnote with a number", ("a heading",), behind("\n\nSo[^x].\n\n[^x]: It was 51.\n")),
    Kind("a block of code with a number", ("a heading",), behind("\n\n```\nit is 98 million\n```\n")),
    Kind("a list with a number", ("a heading",), behind("\n\n- it was 98 million\n- or less\n")),
    Kind("a tally exchanged", ("a tally",), draw=swaps.of_others("a tally")),
    # exchanged
    Kind("an unknown id cited", ("a cited id",), swaps.other_id),
    Kind("another id cited", ("a cited id",), draw=swaps.any_other_id),
    Kind("another id cited that fits", ("a cited id",), draw=swaps.other_fitting_id),
    Kind("two citations of a paragraph exchanged", ("a citation",),
         draw=swaps.exchanged("a citation", near=True)),
    Kind("two citations of a page exchanged", ("a citation",),
         draw=swaps.exchanged("a citation", near=False)),
    Kind("the words of two citations exchanged", ("cited words",),
         draw=swaps.exchanged("cited words", near=True)),
    Kind("two labels of a chart exchanged", ("a label in a chart",),
         draw=swaps.exchanged("a label in a chart", near=True)),
    Kind("another entry drawn in a chart", ("an id in a chart",),
         draw=swaps.of_others("an id in a chart")),
    Kind("two titles of charts exchanged", ("the title of a chart",),
         draw=swaps.exchanged("the title of a chart", near=False)),
    # what is known of entries
    *(Kind(f"another {key} of a {kind.rstrip('s')}", (f"{kind}: {key}",),
           draw=swaps.of_others(f"{kind}: {key}"))
      for kind, keys in {
          "figures": ("measure", "subject", "scope", "source", "quote", "gloss", "according_to"),
          "records": ("measure", "subject", "scope", "work", "where", "seen", "says"),
          "derived": ("measure", "subject", "scope", "formula", "says"),
          "statements": ("source", "quote", "gloss", "works", "right", "according_to"),
          "measures": ("label", "question", "against", "among"),
          "listed": ("source", "quote"),
          "names": ("sources", "kind"),
          "sources": ("title", "outlet", "address", "date", "language", "sha256", "file"),
      }.items() for key in keys),
    Kind("a declared verdict changed", ("figures: borne_out", "statements: verdict"),
         words.word_of(("confirmed", "imprecise", "misattributed", "wrong", "unverifiable"))),
    Kind("second hand made first hand", ("records: seen",),
         words.replaced(r"^(?:secondary|third-party transcription)$", "stored document")),
    Kind("evidence made primary", ("statements: evidence",),
         words.replaced(r"^(?:secondary|mixed)$", "primary")),
    Kind("a place in a work changed", ("records: where",), digits.digit_changed),
    Kind("an input of a formula exchanged", ("derived: formula",), swaps.other_id),
    Kind("an operation of a formula changed", ("derived: formula",),
         words.either(words.replaced(r" \+ ", " - ", " * "), words.replaced(r" \* ", " / ", " + "),
                      words.replaced(r" / ", " * "), words.replaced(r" - ", " + "))),
    Kind("a digit of an eprint changed", ("eprint of a work",), digits.digit_changed),
    Kind("the year of a work changed", ("year of a work",), digits.year_changed),
    Kind("a digit of an address changed", ("url of a work",),
         words.replaced(r"(?<=[\d/.-])(\d)(?=\d)", "7", "3")),
    Kind("a number in the note of a work changed", ("note of a work",), digits.digit_changed),
    Kind("a number in the title of a work changed", ("title of a work",), digits.digit_changed),
    Kind("exact or implied changed", ("records: exact", "figures: implied_unit"),
         words.replaced("true", "false")),
    Kind("a key left out", ("figures: entry", "records: entry", "statements: entry"),
         swaps.key_dropped("bound", "unit", "source", "quote", "work", "where", "seen", "says",
                           "gloss", "according_to", "words", "exact", "value", "verdict")),
    Kind("a line doubled", ("figures: entry", "records: entry", "measures: entry"),
         swaps.key_doubled),
    *(Kind(f"an entry of {kind} left out", (f"{kind}: entry",), draw=swaps.entry_dropped(kind))
      for kind in ("figures", "records", "derived", "measures", "listed", "plain", "statements",
                   "names", "sources")),
    Kind("an acknowledgement left out", ("measures: entry",), draw=swaps.acknowledgement_dropped),
    Kind("times of a plain number changed", ("plain: times",), digits.digit_changed),
    Kind("the page of a plain number changed", ("plain: page",), draw=swaps.of_others("plain: page")),
    # quotes and seeds
    Kind("a letter of a quote changed", QUOTES, swaps.letter_changed),
    Kind("a word of a quote left out", QUOTES, swaps.word_dropped),
    Kind("two words of a quote exchanged", QUOTES, swaps.words_exchanged),
    *(Kind(f"{name} in a seed", ("a seed",), operator) for name, operator in {
        "a digit changed": digits.digit_changed, "a letter changed": swaps.letter_changed,
        "a word left out": swaps.word_dropped, "two words exchanged": swaps.words_exchanged,
        "a line left out": swaps.line_dropped, "white space added": swaps.space_added,
        "the end changed": swaps.end_changed, "a sign beyond text": swaps.beyond_text,
        "a scale word changed": words.scale_changed, "a limit inverted": words.hedge_inverted,
    }.items()),
)

SAME: tuple[Kind, ...] = tuple(
    Kind(name, places, operator, same=True) for name, places, operator in (
        ("percent in other words", ("cited words", *GLOSSES, *SAYS), same.PERCENT),
        ("dollars in other words", ("cited words", *GLOSSES), same.DOLLARS),
        ("another sign for million", ("cited words", *GLOSSES), same.SCALE_SIGN),
        ("a no-break space", ("cited words", *GLOSSES, *SAYS), same.HARD_SPACE),
        ("thousands grouped otherwise", ("cited words", *GLOSSES, *SAYS), same.THOUSANDS),
        ("about in other words", ("cited words", *GLOSSES), same.ABOUT),
        ("less than in other words", ("cited words", *GLOSSES), same.LESS),
        ("more than in other words", ("cited words", *GLOSSES), same.OVER),
        ("a date in other words", ("cited words", *GLOSSES), same.DATE),
        ("a small number in words", ("cited words", *GLOSSES), same.in_words),
        ("a number word in digits", (*GLOSSES, "cited words"), same.in_digits),
        ("a line broken", ("prose", "cited words"), same.wrapped),
        ("bold type", ("a citation",), same.emphasised),
        ("a word without a number", ("prose", *EXPLAINED), same.spoken),
        ("quotation marks of YAML", (*GLOSSES, *SAYS, *VALUES, "figures: quote"), same.quoted),
        ("a scalar on two lines", (*GLOSSES, *SAYS, "figures: quote"), same.folded),
        ("keys in another order", ("figures: entry", "records: entry", "statements: entry"),
         same.keys_exchanged),
        ("a comment", ("figures: entry", "records: entry", "measures: entry"), same.remark_added),
        ("a value without exponent", ("figures: value",), same.value_written_out),
    )
) + (Kind("a line added to a page", ("a page",), draw=same.line_added, same=True),)

ALL = (*KINDS, *SAME)
