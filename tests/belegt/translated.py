"""The small briefing in German and in French: not one word of its author's is English."""

from __future__ import annotations

from typing import Any

from tests.belegt.conftest import Briefing
from tests.belegt.example import FIGURES, LISTED, MEASURES, NAMES
from tests.belegt.test_borne import DERIVED, HALF, RECORD, STATEMENT

EXTENSIONS = ["myst_parser", "belegt.sphinxext", "sphinxcontrib.bibtex", "sphinx_typst"]

PROSE = {
    "de": """\
# Das Werk

Es kostete {cited}`etwa 6 Millionen Dollar <cost>`, sagte die Firma am
{cited}`27. Januar 2025 <day>`; andere sagen {cited}`weniger als 1,6 Mio. Dollar <other-cost>`.

Die Aktie fiel um {cited}`17 % <fall>`. Ein Teil kostete {cited}`half-on-record`, das Ganze
{cited}`cost-recomputed`. Beurteilt: {tally}`claims`.
""",
    "fr": """\
# L’œuvre

Elle a coûté {cited}`environ 6 millions de dollars <cost>`, a dit l’entreprise le
{cited}`27 janvier 2025 <day>` ; d’autres disent
{cited}`moins de 1,6 million de dollars <other-cost>`.

Le titre a perdu {cited}`17 % <fall>`. Une partie a coûté {cited}`half-on-record`, le tout
{cited}`cost-recomputed`. Jugés : {tally}`claims`.
""",
}

PARTS = """\

```{contradictions}
```

```{ladder} cost
```

```{timeline}
```

```{matrix}
```

```{source-verdicts} paper
```

```{chart} {label}
:mark: {label} | half-on-record
{label} | cost
{label} | other-cost
```

```{toctree}
evidence
figures
find
method
```
"""

WORDS = {
    "de": {
        "subject": "das Werk",
        "scope": "der Bau",
        "gloss": "wie oben",
        "according_to": "die Firma",
        "says": "Der Bau kostete {} Millionen Dollar.",
        "label": "Kosten",
        "question": "Wie viel?",
        "reason": "Gehört nicht hierher.",
        "because": "Eines davon ist falsch.",
        "where": "Tab. 1",
        "title": "Jahresbericht",
    },
    "fr": {
        "subject": "l’œuvre",
        "scope": "la construction",
        "gloss": "comme ci-dessus",
        "according_to": "l’entreprise",
        "says": "La construction a coûté {} millions de dollars.",
        "label": "Coût",
        "question": "Combien ?",
        "reason": "Hors sujet.",
        "because": "L’un d’eux est faux.",
        "where": "tableau 1",
        "title": "Rapport annuel",
    },
}


GLOSSES = {
    "de": {one["id"]: one["quote"] for one in FIGURES},
    "fr": {
        "cost": "l’œuvre a coûté environ six millions de dollars",
        "other-cost": "a coûté moins de 1,6 million de dollars",
        "fall": "le cours a perdu 17 pour cent",
        "day": "le lundi (27 janvier)",
    },
}


def translate(briefing: Briefing, language: str) -> None:
    """Write the briefing anew, in a language, with a page for each part that is generated."""
    words = WORDS[language]

    def said(entry: dict[str, Any], **more: object) -> dict[str, Any]:
        return entry | {key: words[key] for key in words if key in entry} | more

    disagreement = said(MEASURES[0]["disagreements"][0])
    glosses = GLOSSES[language]
    briefing.ledger("figures", [said(one, gloss=glosses[one["id"]]) for one in FIGURES])
    briefing.ledger(
        "measures",
        [said(one) for one in ({**MEASURES[0], "disagreements": [disagreement]},)]
        + [said(one) for one in MEASURES[1:]],
    )
    briefing.ledger("listed", [said(one) for one in LISTED])
    briefing.ledger("names", [said(one) for one in NAMES])
    briefing.ledger("plain", [])
    briefing.ledger(
        "records",
        [
            said(RECORD, says=words["says"].format("5,6"), seen="secondary"),
            said(HALF, says=words["says"].format("2,8"), scope=f"{words['scope']} (a)"),
        ],
    )
    briefing.ledger("derived", [said(DERIVED, says=words["says"].format("5,6"))])
    briefing.ledger("statements", [said(STATEMENT, right=words["because"])])
    briefing.write(
        "docs/references.bib",
        f"@misc{{annual-report, author = {{{{Z}}}}, title = {{{words['title']}}}, year = 2025}}\n",
    )
    path = briefing.root / "seeds/sources.yaml"
    path.write_text(path.read_text("utf-8").replace("outlet: The ", "outlet: XY "), "utf-8")
    title = words["label"]
    briefing.write("docs/index.md", PROSE[language] + PARTS.replace("{label}", title))
    bibliography = "```{evidence}\n```\n\n```{bibliography}\n:all:\n```\n"
    briefing.write("docs/evidence.md", f"# {title} a\n\n{bibliography}")
    briefing.write("docs/figures.md", f"# {title} b\n\n```{{ledger-table}}\n```\n")
    briefing.write("docs/find.md", f"# {title} c\n\n```{{finder}}\n```\n")
    briefing.write("docs/method.md", f"# {title} d\n\n```{{self-check}}\n```\n")
