"""The texts of the small briefing that tests bend to their case."""

TEXT = """\
Das Werk kostete etwa sechs Millionen Dollar, sagte die Firma am Montag (27. Januar).

Der Aktienkurs fiel um 17 Prozent. Die Ingenieure brauchten nur 2.000 GPUs, wie sie angaben."""

OTHER = "Andere schreiben, das Werk habe weniger als 1,6 Millionen Dollar gekostet."

FIGURES = [
    {
        "id": "cost",
        "measure": "cost",
        "subject": "the work",
        "scope": "building it",
        "value": "6e6",
        "unit": "USD",
        "bound": "about",
        "source": "paper",
        "quote": "Das Werk kostete etwa sechs Millionen Dollar",
        "gloss": "the work cost about six million dollars",
        "according_to": "the firm",
    },
    {
        "id": "other-cost",
        "measure": "cost",
        "subject": "the work",
        "scope": "building it",
        "value": "1.6e6",
        "unit": "USD",
        "bound": "less than",
        "source": "other",
        "quote": "weniger als 1,6 Millionen Dollar gekostet",
        "gloss": "cost less than 1.6 million dollars",
        "according_to": "others",
    },
    {
        "id": "fall",
        "measure": "fall",
        "subject": "the share",
        "scope": "a day",
        "value": "17",
        "unit": "percent",
        "bound": "exactly",
        "source": "paper",
        "quote": "Der Aktienkurs fiel um 17 Prozent.",
        "gloss": "the share price fell by 17 percent",
        "according_to": "the author",
    },
    {
        "id": "day",
        "measure": "day",
        "subject": "the statement",
        "scope": "when it was made",
        "value": "2025-01-27",
        "unit": "date",
        "bound": "exactly",
        "source": "paper",
        "quote": "am Montag (27. Januar)",
        "gloss": "on Monday (27 January)",
        "according_to": "the author",
    },
]

MEASURES = [
    {
        "id": "cost",
        "label": "Cost of the work",
        "question": "What did it cost?",
        "unit": "USD",
        "disagreements": [
            {
                "about": "value",
                "figure": "other-cost",
                "against": ["cost"],
                "because": "One of them is mistaken.",
            }
        ],
    },
    {"id": "fall", "label": "Fall", "question": "How far did it fall?", "unit": "percent"},
    {"id": "day", "label": "Day", "question": "When was it said?", "unit": "date"},
]

PLAIN = [{"words": "two", "page": "index.md", "reason": "They are told here."}]
LISTED = [{"source": "paper", "quote": "nur 2.000 GPUs", "reason": "Not our subject."}]
NAMES = [
    {"name": "GPU", "aliases": ["GPUs"], "kind": "system", "sources": ["paper"], "reason": "no"}
]

PROSE = """\
# The work

It cost {cited}`about $6 million <cost>`, said the firm on {cited}`27 January 2025 <day>`;
others say {cited}`other-cost`.

The share fell by {cited}`17 % <fall>`. There are {plain}`two` views.
"""

EVIDENCE = """\
# Evidence

```{evidence}
```
"""

CONF = """\
extensions = ["myst_parser", "belegt.sphinxext"]
project = "Example"
belegt_seeds = "../seeds"
myst_enable_extensions = ["colon_fence", "attrs_inline", "attrs_block"]
exclude_patterns = ["ledger"]
html_theme = "basic"
"""
