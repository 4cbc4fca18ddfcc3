"""Groups of places in which kinds of changes are made."""

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
FIELDS = (*TEXTS, *HIDDEN, *LABELS, "prose", "plain words", "plain: words")
