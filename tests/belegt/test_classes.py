"""Whatever a page shows of ours is known by names of our own, so that it meets no other's."""

from __future__ import annotations

import re

import pytest

from belegt import classes
from belegt.sphinxext.web import STATIC
from belegt.sphinxext.web.parts import TEMPLATES
from belegt.verdict import Agreed, BorneOut
from tests.belegt.conftest import Briefing
from tests.belegt.example import PROSE

OTHERS = {
    *("docutils", "container", "align-default", "align-center", "field-list", "simple", "stub"),
    *(
        "colwidths-given",
        "line-block",
        "line",
        "pre",
        "literal",
        "highlight",
        "row-even",
        "row-odd",
    ),
    *("head", "field-even", "field-odd", "colon", "caption-text", "headerlink", "toctree-wrapper"),
    *("compound", "toctree-l1", "toctree-l2", "toctree-l3", "notranslate", "clearer", "citation"),
    *("reference", "internal", "external", "xref", "any", "belegt", "std", "std-ref"),
    *("pageref", "pageref-only"),
}
"""Classes of docutils and Sphinx, the domain's name in theirs, and what sphinx-typst reads."""

ANCHOR_RE = re.compile(
    r"(figure|cited|row|listed|statement|measure|contradiction|chart|ladder)-.+|[sm]\d+"
)
"""Permanent addresses of what a page shows."""

SHEETS = sorted(STATIC.glob("*.css"))

PROPERTIES = {
    *re.findall(r"^  --(belegt-[\w-]+):", (STATIC / "belegt.css").read_text("utf-8"), re.MULTILINE),
    "belegt-evidence-number",  # the head of a page sets it, for each figure
}

PARTS = """
```{chart} A chart
The cost | cost
```

```{ladder} cost
```

```{contradictions}
```

```{timeline}
```

```{matrix}
```

```{source-verdicts} paper
```

```{ledger-table}
```

```{finder}
```

```{self-check}
```
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The bodies of pages with everything that there is."""
    briefing = Briefing(tmp_path_factory.mktemp("classes") / "briefing")
    briefing.prose(PROSE + PARTS)
    built = briefing.build(html_theme="basic", belegt_extent="cited")
    names = ("index.html", "evidence.html", "sources/paper.html", "sources/other.html")
    return [built.soup(name).select_one("div.body") for name in names]


def test_every_class_has_the_prefix_or_is_known_to_docutils_and_sphinx(pages):
    found = {name for page in pages for one in page.select("[class]") for name in one["class"]}
    assert {name for name in found if not name.startswith(classes.PREFIX)} <= OTHERS
    assert len(found) > len(OTHERS)


def test_every_id_has_the_prefix_or_is_a_permanent_address(pages):
    found = {one["id"] for page in pages for one in page.select("[id]")}
    titles = {one["id"] for page in pages for one in page.select("section[id]")}
    ours = {name for name in found - titles if not ANCHOR_RE.fullmatch(name)}
    assert ours
    assert {name for name in ours if not name.startswith(classes.PREFIX)} == set()


def words(paths):
    """Return the classes of ours that files name."""
    text = "".join(path.read_text("utf-8") for path in paths)
    return set(re.findall(r"(?<=[.\"` ])belegt-[a-z-]*[a-z](?![\w-]|\.js|\.css|/)", text))


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_style_sheets_look_for_no_class_that_nobody_gives(path):
    given = {value for name, value in vars(classes).items() if name.isupper()}
    given |= words([*TEMPLATES.rglob("*.html"), *STATIC.glob("*.js")])
    given |= {name for answer in BorneOut for name in classes.verdict(answer)}
    given |= {classes.borne_out(answer) for answer in BorneOut}
    given |= {classes.agreed(answer) for answer in Agreed}
    asked = words([path])
    assert asked
    assert asked <= given


def rules(path):
    """Return a style sheet without comments and without the block of properties."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    return re.sub(r"\A\s*:root \{[^}]*--belegt-[^}]*\}", "", text)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_colours_stand_in_one_block(path):
    literal = r"#[0-9a-f]{3,8}\b(?=[^{}]*;)|\b(?:rgb|hsl|oklch|color-mix|light-dark)\(|\bCanvas"
    assert re.findall(literal, rules(path), re.IGNORECASE) == []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_style_sheets_know_no_theme(path):
    text = rules(path)
    selected = set(re.findall(r"\.([a-z][\w-]*)(?=[^{}]*\{)", text))
    assert {name for name in selected if not name.startswith(classes.PREFIX)} <= OTHERS
    assert set(re.findall(r"var\(--([\w-]+)", text)) <= PROPERTIES


def test_every_property_is_used():
    used = "".join(path.read_text("utf-8") for path in STATIC.rglob("*.css"))
    assert [name for name in PROPERTIES if f"var(--{name})" not in used] == []


@pytest.mark.parametrize(("theme", "sheets"), [("furo", ["furo.css"]), ("alabaster", [])], ids=str)
def test_what_a_theme_needs_is_loaded_under_that_theme_alone(briefing, theme, sheets):
    links = briefing.build(html_theme=theme).soup("index.html").select("link[href*=themes]")
    assert [link["href"].split("/")[-1].partition("?")[0] for link in links] == sheets
