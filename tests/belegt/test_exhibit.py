"""The one telling of an entry: made in one place, laid out everywhere with its caveat."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import belegt
from belegt import messages
from belegt.answers import BorneOut
from belegt.verdict import EntryKind, Exhibits
from tests.belegt.example import FIGURES, PROSE

PACKAGE = Path(belegt.__file__).parent
ENTRIES = {"Figure", "Record", "Derived", "Statement", "Entry"}

COST = FIGURES[0]

RECORD = {
    "id": "cost-on-record",
    "measure": COST["measure"],
    "subject": COST["subject"],
    "scope": COST["scope"],
    "value": "5.9e6",
    "unit": "USD",
    "bound": "exactly",
    "work": "annual-report",
    "where": "Table 1",
    "seen": "secondary",
    "says": "It cost $5.9 million.",
}
CAVEAT = "seen in reports only"

STATEMENT = {
    "id": "brief",
    "source": "paper",
    "quote": "kostete",
    "gloss": "cost",
    "according_to": "the paper",
    "verdict": "wrong",
    "right": "It was free.",
    "works": ["annual-report"],
    "evidence": "primary",
}

VIEWS = """
It says {cited}`$5.9 million <cost-on-record>`.

```{ledger-table}
```

```{finder}
```

```{matrix}
```

```{ladder} cost
```

```{chart} What it cost
On record | cost-on-record
In the paper | cost
```
"""


@pytest.fixture
def recorded(briefing):
    """The example with a record that nobody read itself, in every view there is."""
    briefing.write("docs/references.bib", "@misc{annual-report, title={Report}}\n")
    briefing.ledger("records", [RECORD])
    briefing.ledger("statements", [STATEMENT])
    briefing.prose(PROSE + VIEWS)
    return briefing


@pytest.fixture
def exhibits(recorded):
    project = recorded.load()
    return Exhibits(project.judge, project.case.citing, project.case.quoted)


@pytest.mark.parametrize(
    "path",
    [*PACKAGE.joinpath("sphinxext").rglob("*.py"), *PACKAGE.joinpath("cli").rglob("*.py")],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_no_view_asks_what_kind_of_entry_it_has(path):
    asked = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "isinstance":
            asked.append(node.args[1])
        elif isinstance(node, ast.MatchClass):
            asked.append(node.cls)
    names = {one.id for kind in asked for one in ast.walk(kind) if isinstance(one, ast.Name)}
    assert not names & ENTRIES


def test_figure_tells_its_source_verdicts_and_places(exhibits):
    cost = exhibits["cost"]
    assert cost.kind is EntryKind.FIGURE
    assert (cost.who, cost.standing, cost.caveat) == ("The paper", "The paper", "")
    assert cost.quotation.words == "etwa sechs Millionen Dollar"
    assert cost.verdicts.borne_out.answer is BorneOut.CONFIRMED
    assert [one.words for one in cost.places] == ["about $6 million"]
    assert cost.others[-1] == "cost-on-record"


def test_record_tells_its_work_and_that_nobody_read_it(exhibits):
    record = exhibits["cost-on-record"]
    assert (str(record.who), str(record.standing)) == ("Report", "on record")
    assert str(record.with_caveat(record.standing)) == f"on record, {CAVEAT}"
    assert record.verdicts is None
    assert record.printed("en") == "$5.9 million"


def test_statement_has_a_persons_verdict_and_no_second_question(exhibits):
    statement = exhibits["brief"]
    assert statement.kind is EntryKind.STATEMENT
    assert statement.verdicts.agreed is None
    assert statement.verdicts.right == "It was free."
    assert statement.works == ("annual-report",)


def test_caveat_stands_wherever_the_record_does(recorded):
    built = recorded.build()
    assert built.warnings == ""
    page = built.soup("index.html")
    places = {
        "link": page.select_one("a.belegt-cited-figure[title*='5.9']")["title"],
        "card": page.select_one("#belegt-card-cost-on-record").get_text(),
        "card of another": page.select_one("#belegt-card-cost").get_text(),
        "table": page.select_one("#row-cost-on-record").get_text(),
        "matrix": page.select_one(".belegt-matrix").get_text(),
        "ladder": page.select_one("figure.belegt-ladder svg").get_text(" "),
        "links of the ladder": page.select_one(".belegt-ladder-evidence").get_text(),
        "chart": page.select_one("figure.belegt-chart figcaption").get_text(),
        "evidence": built.soup("evidence.html")
        .select_one("#figure-cost-on-record")
        .find_parent("tr")
        .get_text(),
        "finder": (built.out / "_static/belegt-index.js").read_text("utf-8"),
    }
    assert [name for name, text in places.items() if CAVEAT not in " ".join(text.split())] == []


class Marked:
    """A catalogue that knows every template."""

    def gettext(self, text: str) -> str:
        return f"⟦{text}⟧"

    def ngettext(self, one: str, several: str, count: int) -> str:
        return self.gettext(one if count == 1 else several)


WORDED = [
    ("evidence.html", ".belegt-evidence-fields dt"),
    ("evidence.html", ".belegt-evidence-gloss"),
    ("evidence.html", "table.belegt-table th"),
    ("index.html", ".belegt-cards h2"),
    ("index.html", ".belegt-card-gloss"),
    ("index.html", ".belegt-card-origin"),
    ("index.html", ".belegt-card-verdicts dt"),
    ("index.html", ".belegt-card-links a"),
    ("index.html", ".belegt-ledger-table thead th"),
    ("index.html", ".belegt-ladder-evidence"),
    ("index.html", ".belegt-matrix tr th:last-child"),
    ("sources/paper.html", ".belegt-source-metadata dt"),
    ("sources/paper.html", "table.belegt-table th"),
]
"""Pages, and what they show of our words."""


def test_words_of_views_come_from_the_catalogue(recorded, monkeypatch):
    monkeypatch.setattr(messages, "catalogue_of", lambda _language: Marked())
    built = recorded.build()
    for page, selector in WORDED:
        words = [one.get_text().strip() for one in built.soup(page).select(selector)]
        assert words, selector
        assert [one for one in words if "⟦" not in one and one != "SHA-256:"] == [], selector
