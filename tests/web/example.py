"""The briefing that is read in a browser: figures in text and table, and a hostile source."""

FILLER = "Words that need no figure, so that there is something to scroll.\n\n" * 30

CHAPTER = f"""\
# The work

It cost {{cited}}`about $6 million <cost>`, said the firm on {{cited}}`27 January 2025 <day>`;
others say {{cited}}`other-cost`.

| What | How dear it was | When that was said |
|---|---|---|
| The work | {{cited}}`around $6 million <cost>` | {{cited}}`27 January <day>` |

A page that scrolls has more words than these, and one more figure at its end.
{{cited}}`17 % <fall>` is what the share lost. There are {{plain}}`two` views.

{FILLER}
It ends with {{cited}}`$40 million <hostile>`.
"""

CITATIONS = 50

OFTEN = "---\norphan: true\n---\n# Often\n\n" + "It fell {cited}`17 % <fall>`.\n\n" * CITATIONS

LIE = """\
---
orphan: true
---
# Lie

```{try-to-lie}
It cost {cited}`about $6 million <cost>`, so the firm said.

It | The work | The day
about | around | more than |
$ | €
6 | 7 | 5.6 | 16
million | mn | billion
```
"""

DRAWN = """\
---
orphan: true
---
# Drawn

```{chart} Cost of the work
The cost | cost
```

```{ladder} cost
```
"""

PARTS = {
    "figures": "ledger-table",
    "find": "finder",
    "method": "self-check",
    "check": "check-text",
}
"""Pages that hold a part with scripts of its own, each with its directive."""

HOSTILE = (
    "Die <b>Firma</b> 'zahlte' \"<script>window.ran = 1</script>\" nur 40 Millionen Dollar,"
    " \\</script><img src=x onerror='window.ran = 2'> {{ 7 }} $x$ `y` שלום"
    " \N{RIGHT-TO-LEFT OVERRIDE}und so weiter."
)
"""A sentence that would run, break out or turn round what follows, were it ever markup."""

RUNS = " ".join(
    [
        "W" * 200,
        "a" + "\N{COMBINING ACUTE ACCENT}" * 200,
        "\N{ARABIC LETTER SHEEN}" * 150,
        "\N{HEBREW LETTER SHIN}" * 150,
        "\N{THAI CHARACTER KO KAI}" * 150,
        "https://example.org/" + "a/b-c_d?e=f&" * 30,
        "\N{NO-BREAK SPACE}".join(["Wort"] * 60),
        "\N{WORD JOINER}".join(["Wort"] * 60),
        "\N{EM DASH}" * 200,
        "." * 300,
        "\N{RIGHT-TO-LEFT OVERRIDE}" + "x" * 150,
    ]
)
"""Runs that nothing breaks, each wider than a phone, in several scripts."""

HOSTILE_FIGURE = {
    "id": "hostile",
    "measure": "fee",
    "subject": "the <i>fee</i>",
    "scope": '"paid" \\ <script>window.ran = true</script>',
    "value": "40e6",
    "unit": "USD",
    "bound": "exactly",
    "source": "hostile",
    "quote": HOSTILE,
    "words": "40 Millionen Dollar",
    "gloss": (
        "</script><script>window.ran = 1</script> 'paid' \"$40 million\" \\"
        "<img src=x onerror='window.ran = 2'> {{ 7 }} and so on"
    ),
    "according_to": "<svg onload='window.ran = true'>",
    "note": RUNS,
}

HOSTILE_ENTRY = {
    "title": '</title><script>window.ran = 6</script> "Titel" \N{RIGHT-TO-LEFT OVERRIDE}',
    "outlet": "Example.org <em>Bote</em> & 'Söhne' \\",
}

CODE = [
    {"source": "hostile", "quote": quote, "reason": "Part of what looks like code."}
    for quote in ("window.ran = 1", "window.ran = 2", "{{ 7 }}")
]
"""The numbers of the hostile source that are no figures."""

FEE = {"id": "fee", "label": "Fee", "question": "What was paid?", "unit": "USD"}
