"""The classes by which style sheets, scripts and print templates know what a page shows.

All begin with ``belegt-``, so that they meet no class of a theme or of another extension; so do
ids that only scripts use. Anchors that people link to (``figure-cost``, ``row-cost``, ``s3``,
``measure-cost`` …) are permanent addresses of published pages, and have no prefix.
"""

PREFIX = "belegt-"

# in the prose
CITED_FIGURE = "belegt-cited-figure"
"""A link from words to the evidence that they are cited from."""
CITED = "belegt-cited"
"""The words of a citation, with the anchor that the evidence links back to."""
PLAIN_NUMBER = "belegt-plain-number"
"""Words whose numbers need no source; a register says why."""
LIVE = "belegt-live"
"""A sentence whose words a reader may change below it."""
COUNTED = "belegt-counted"
"""A number that is counted from the ledger."""
EVIDENCE_MARK = "belegt-evidence-mark"
"""On paper, the number of the evidence behind cited words."""
EVIDENCE_NOTE = "belegt-evidence-note"
"""On paper, the evidence in short where a figure is cited first; a template may print notes."""

# evidence
EVIDENCE = "belegt-evidence"
EVIDENCE_HEAD = "belegt-evidence-head"
EVIDENCE_NUMBER = "belegt-evidence-number"
EVIDENCE_QUOTE = "belegt-evidence-quote"
EVIDENCE_GLOSS = "belegt-evidence-gloss"
EVIDENCE_FIELDS = "belegt-evidence-fields"
MEASURE_QUESTION = "belegt-measure-question"
DISAGREEMENTS = "belegt-disagreements"
VERDICT = "belegt-verdict"
CORRECTION = "belegt-correction"
CORRECTION_DAY = "belegt-correction-day"
DATA = "belegt-data"
"""Links to what of the ledger a measure has, to download."""
BORNE_OUT = "belegt-borne-out"
TABLE = "belegt-table"
ROWS = "belegt-rows"
"""A table whose rows become blocks where a screen has no room for its columns."""

# the page of a source
SOURCE_TEXT = "belegt-source-text"
SOURCE_METADATA = "belegt-source-metadata"
SOURCE_VERDICTS = "belegt-source-verdicts"
"""A table of what the record says of a source, claim by claim."""
ORIGINAL = "belegt-original"
"""A source's own words, beside what says the same in the language of the pages."""
SOURCE_UNWEIGHED = "belegt-source-unweighed"
"""The passages of a source that nothing weighs, with the reasons."""
SENTENCE = "belegt-sentence"
OMITTED = "belegt-omitted"
MENTION = "belegt-mention"
PASSAGE = "belegt-passage"
"""What a figure or statement quotes."""
MENTION_CITED = "belegt-mention-cited"
MENTION_DISPUTED = "belegt-mention-disputed"
MENTION_LISTED = "belegt-mention-listed"
MENTION_OVERRULED = "belegt-mention-overruled"
"""A mention that a person reads otherwise than the machine."""
LISTED_MENTION = "belegt-listed-mention"
"""A link from a mention to the row that says why it is not cited."""
LEGEND_CITED = "belegt-legend-cited"
LEGEND_DISPUTED = "belegt-legend-disputed"
LEGEND_LISTED = "belegt-legend-listed"
LEGEND_OVERRULED = "belegt-legend-overruled"

# what is drawn
CHART = "belegt-chart"
SQUARES = "belegt-squares"
"""A drawing in which each claim is a square with the sign of its verdict."""
LADDER = "belegt-ladder"
LADDER_EVIDENCE = "belegt-ladder-evidence"
SIGN = "belegt-sign"
"""The sign of a verdict in a drawing; a style sheet shows it."""
SVG = "belegt-svg"
"""A drawing whose words keep their size."""
TIMELINE = "belegt-timeline"
MATRIX = "belegt-matrix"
MATRIX_SCROLL = "belegt-matrix-scroll"


def agreed(answer: str) -> str:
    """Return the class of evidence by the answer to *agreed?*: ``belegt-agreed-disagrees``."""
    return f"{PREFIX}agreed-{_slug(answer)}"


def verdict(answer: str) -> tuple[str, str]:
    """Return the classes of an answer: ``belegt-verdict`` and ``belegt-verdict-not-found``."""
    return VERDICT, f"{VERDICT}-{_slug(answer)}"


def borne_out(answer: str) -> str:
    """Return the class of cited words by the answer to *borne out?*: ``belegt-borne-out-wrong``."""
    return f"{BORNE_OUT}-{_slug(answer)}"


def _slug(answer: str) -> str:
    return answer.replace(" ", "-")
