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
    *("compound", "toctree-l1", "toctree-l2", "toctree-l3", "notranslate", "clearer"),
    *("reference", "internal", "external", "xref", "any", "belegt", "std", "std-ref"),
    *("pageref", "pageref-only"),
}
"""Classes of docutils and Sphinx, the domain's name in theirs, and what sphinx-typst reads."""

ANCHOR_RE = re.compile(
    r"(figure|cited|row|listed|statement|measure|contradiction|chart|ladder)-.+|[sm]\d+"
)
"""Permanent addresses of what a page shows."""

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
    return set(re.findall(r"(?<=[.\"` ])belegt-[a-z-]*[a-z](?![\w-]|\.js|\.css)", text))


@pytest.mark.parametrize("path", sorted(STATIC.glob("*.css")), ids=lambda path: path.name)
def test_style_sheets_look_for_no_class_that_nobody_gives(path):
    given = {value for name, value in vars(classes).items() if name.isupper()}
    given |= words([*TEMPLATES.rglob("*.html"), *STATIC.glob("*.js")])
    given |= {name for answer in BorneOut for name in classes.verdict(answer)}
    given |= {classes.agreed(answer) for answer in Agreed}
    asked = words([path])
    assert asked
    assert asked <= given
