"""Broken briefings of many kinds: each changes one thing of the smallest briefing.

A line is ``file | text``, as in the examples of rules; what follows an arrow are the rules that
refuse the briefing.
"""

from __future__ import annotations

from belegt.verdict.rules.rule import Line

CITATION, NUMBER, UNKNOWN = "citation-says-what-source-says", "number-has-role", "citation-is-known"

PROSE: dict[str, tuple[str, str]] = {
    "another digit": ("It fell by {cited}`18 % <fall>`.", CITATION),
    "more precise": ("It fell by {cited}`17.0 % <fall>`.", CITATION),
    "a hedge added": ("It fell by {cited}`about 17 % <fall>`.", CITATION),
    "a hedge outside the role": ("It fell by about {cited}`17 % <fall>`.", CITATION),
    "a bound added": ("It fell by {cited}`more than 17 % <fall>`.", CITATION),
    "another unit": ("It fell by {cited}`$17 <fall>`.", CITATION),
    "a scale outside the role": ("It fell by {cited}`17 <fall>` million.", CITATION),
    "no number in the role": ("It fell by {cited}`a lot <fall>`.", CITATION),
    "two numbers in the role": ("It fell by {cited}`17 % or 18 % <fall>`.", CITATION),
    "digits left over": ("It fell by {cited}`17 % in 1:30 <fall>`.", CITATION),
    "an unreadable number": ("It fell by {cited}`1,7.0,0 % <fall>`.", CITATION),
    "a role over two lines": ("It fell\nby {cited}`18 %\n<fall>`.", CITATION),
    "the second of two": ("{cited}`17 % <fall>`, then {cited}`18 % <fall>`.", CITATION),
    "in bold": ("It fell by **{cited}`18 % <fall>`**.", CITATION),
    "in the domain's role": ("It fell by {belegt:cited}`18 % <fall>`.", CITATION),
    "a dash of two hyphens": ("It fell by {cited}`17 % <fall>` -- in 2 days.", NUMBER),
    "an unknown figure": ("{cited}`17 % <fall>` or {cited}`17 % <fell>`.", UNKNOWN),
    "an unknown figure without words": ("{cited}`17 % <fall>` or {cited}`fell`.", UNKNOWN),
    "a bare number": ("{cited}`17 % <fall>` in 2 days.", NUMBER),
    "a number in words": ("{cited}`17 % <fall>` in two days.", NUMBER),
    "a number word that is not read": ("{cited}`17 % <fall>` of a pair of shares.", NUMBER),
    "a roman numeral": ("{cited}`17 % <fall>` in Chapter IX.", NUMBER),
    "a circled digit": ("{cited}`17 % <fall>` in ⑨ ways.", NUMBER),
    "a number word in the role": ("It fell by {cited}`a pair of 17 % <fall>`.", CITATION),
    "an unknown name with digits": ("{cited}`17 % <fall>` with the H900.", "name-on-page-is-known"),
    "an ordinal in digits": ("{cited}`17 % <fall>` on the 2nd day.", "name-on-page-is-known"),
    "a date": ("{cited}`17 % <fall>` on 27 January 2025.", NUMBER),
    "in a later line": ("{cited}`17 % <fall>`,\nthe share,\nin 2 days.", NUMBER),
    "in a heading": ("{cited}`17 % <fall>`\n\n## In 2 days", NUMBER),
    "in a list": ("{cited}`17 % <fall>`\n\n- in time\n- in 2 days", NUMBER),
    "in a quotation": ("{cited}`17 % <fall>`\n\n> in 2 days", NUMBER),
    "in a table": ("{cited}`17 % <fall>`\n\n| a | b |\n|---|---|\n| c | 2 days |", NUMBER),
    "in emphasis": ("{cited}`17 % <fall>` in *2 days*.", NUMBER),
    "in a link": ("{cited}`17 % <fall>` in [2 days](https://example.org).", NUMBER),
    "in a footnote": ("{cited}`17 % <fall>`[^a]\n\n[^a]: In 2 days.", NUMBER),
    "in a note": ("{cited}`17 % <fall>`\n\n```{note}\nIn 2 days.\n```", NUMBER),
    "in a note with options": (
        "{cited}`17 % <fall>`\n\n```{note}\n:class: x\n\nIn 2 days.\n```",
        NUMBER,
    ),
    "in a title": ("{cited}`17 % <fall>`\n\n```{admonition} In 2 days\nIt fell.\n```", NUMBER),
    "in a nested note": (
        "{cited}`17 % <fall>`\n\n````{note}\n```{tip}\nIn 2 days.\n```\n````",
        NUMBER,
    ),
    "in a caption": (
        "{cited}`17 % <fall>`\n\n```{figure} https://example.org/x.png\nIn 2 days.\n```",
        NUMBER,
    ),
    "beside a code": ("{cited}`17 % <fall>` in `x` 2 days.", NUMBER),
    "two on a line": ("{cited}`17 % <fall>` in 2 days or 3 weeks.", f"{NUMBER} {NUMBER}"),
    "a term before it": ("{cited}`17 % <fall>` in 2 {abbr}`d (day)`.", NUMBER),
}
"""Pages, and the rules that refuse them, once a fault."""

LEDGER: dict[str, tuple[str, str]] = {
    "another value": ("figures.yaml | value: 18", "quote-supports-figure"),
    "another bound": ("figures.yaml | bound: about", "quote-supports-figure"),
    "a quote misprinted": (
        "figures.yaml | quote: fiel am 17 Prozent",
        "quote-supports-figure",
    ),
    "a quote that cuts": (
        "figures.yaml | quote: 17 Pro",
        "quote-supports-figure",
    ),
    "words that are not there": (
        "figures.yaml | words: um 18",
        "quote-supports-figure",
    ),
    "a quote that stands twice": (
        "paper.txt | Acme fiel um 17 Prozent. Ja, Acme fiel um 17 Prozent.",
        "quote-supports-figure",
    ),
    "a verdict without a record": (
        "figures.yaml | borne_out: confirmed",
        "declared-verdict-is-computed",
    ),
    "an acknowledgement of nothing": (
        "measures.yaml | disagreements: [{about: scope, among: [a, b], because: c}]",
        "disagreement-is-acknowledged",
    ),
    "an unknown function": ("derived.yaml | formula: double(fall)", "formula-is-computed"),
    "a division by nothing": (
        "derived.yaml | formula: fall / (fall - fall)",
        "formula-is-computed",
    ),
    "a cycle": ("derived.yaml | formula: computed + fall", "formula-is-computed"),
    "a date passed over": (
        "paper.txt | Die Aktie fiel um 17 Prozent am 27. Januar.",
        "mention-is-accounted-for",
    ),
    "a reason for what is told": (
        "names.yaml | reason: Not our subject.\nindex.md | Acme fell by {cited}`17 % <fall>`.",
        "name-is-told",
    ),
}
"""Lines, and the rules that refuse them, once a fault."""

UNREADABLE: dict[str, str] = {
    "a decimal comma": "figures.yaml | value: 17,5",
    "an unknown field": "figures.yaml | vale: 17",
    "an unknown measure": "figures.yaml | measure: rise",
    "an unknown source": "figures.yaml | source: papre",
    "an unknown verdict": "figures.yaml | borne_out: confirmd",
    "another unit than the measure's": "figures.yaml | unit: USD",
    "an unknown input": "derived.yaml | formula: 2 * fal",
    "an unknown work": "records.yaml | work: reprot",
    "a formula that is none": "derived.yaml | formula: 2 * * fall ?",
    "a control character": "paper.txt | Die Aktie von Acme fiel\x07 um 17 Prozent.",
    "a language without words": "sources.yaml | language: xx",
}
"""Lines that keep the briefing from being read."""


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of a text of ``file | text``."""
    parts = (line.partition(" | ") for line in text.split("\n"))
    return tuple(Line(file.strip(), told) for file, _, told in parts)


JUDGED = {
    **{
        f"page, {name}": ((Line("index.md", text),), sorted(rules.split()))
        for name, (text, rules) in PROSE.items()
    },
    **{
        f"ledger, {name}": (lines_of(text), sorted(rules.split()))
        for name, (text, rules) in LEDGER.items()
    },
}
