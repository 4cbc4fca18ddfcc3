"""The bibliography as a list that screen readers know, its titles marked by their language.

Works are called by author and year, as the evidence calls them. It needs sphinxcontrib-bibtex, and
knows nothing of figures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from docutils import nodes
from pybtex.database import Entry
from pybtex.plugin import register_plugin
from pybtex.richtext import Text
from pybtex.style.formatting.unsrt import Style as UnsortedStyle
from pybtex.style.labels import BaseLabelStyle
from pybtex.style.sorting.author_year_title import SortingStyle
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

from belegt.ledger.works import named
from belegt.textfragment import is_web_address

STYLE = "belegt"
"""What ``conf.py`` calls the style by."""


def fields_of(work: Entry) -> dict[str, str]:
    """Return the fields of a work, the surnames of its authors among them."""
    surnames = (" ".join(one.last_names) for one in work.persons.get("author", ()))
    return {**work.fields, "author": " and ".join(surnames)}


class Labels(BaseLabelStyle):
    """Labels that are the names of works: author and year."""

    def format_labels(self, sorted_entries: Sequence[Entry]) -> list[str]:
        """Return the label of each work, in their order."""
        works = [
            {name: re.sub(r"[{}]", "", value) for name, value in fields_of(entry).items()}
            for entry in sorted_entries
        ]
        return [name or entry.key for name, entry in zip(named(works), sorted_entries, strict=True)]


class Style(UnsortedStyle):
    """Works by author, year and title, called by the first two."""

    default_sorting_style = SortingStyle
    default_label_style = Labels


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the style, the transform, and what HTML makes of a citation."""
    app.setup_extension("sphinxcontrib.bibtex")
    register_plugin("pybtex.style.formatting", STYLE, Style)
    app.add_post_transform(MendWorks)
    app.add_node(nodes.citation, override=True, html=(begin, end))
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


class MendWorks(SphinxPostTransform):
    """Mark the titles of works by the ``language`` of their entry; unlink what is no web address.

    A bibliography is data: an address such as ``javascript:…`` stays text.
    """

    default_priority = 6  # sphinxcontrib-bibtex writes the works at 5

    def run(self, **kwargs: Any) -> None:
        """Mend the works of one document."""
        cite: Any = self.env.get_domain("cite")
        works = {one.citation_id: cite.bibdata.data.entries[one.key] for one in cite.citations}
        for citation in self.document.findall(nodes.citation):
            for link in list(citation.findall(nodes.reference)):
                if "refuri" in link and not is_web_address(link["refuri"]):
                    link.replace_self(link.children)
            work = works.get(citation["ids"][0])
            if work is not None and "language" in work.fields:
                _mark(citation, str(Text.from_latex(work.fields["title"])), work.fields["language"])


def _mark(citation: nodes.citation, title: str, language: str) -> None:
    """Wrap a title, wherever it stands in a citation, in an inline of its language."""
    for text in list(citation.findall(nodes.Text)):
        before, found, after = text.partition(title)
        if found:
            marked = nodes.inline("", title, classes=[f"language-{language}"])
            parts = [nodes.Text(before), marked, nodes.Text(after)]
            text.parent.replace(text, [part for part in parts if part.astext()])


def begin(translator: HTML5Translator, node: nodes.citation) -> None:
    """Open an item, and the list before the first.

    docutils gives it the role ``doc-biblioentry``, which DPUB-ARIA 1.1 has withdrawn: for
    browsers the list then has no items.
    """
    if not isinstance(node.previous_sibling(), nodes.citation):
        translator.body.append('<div role="list" class="citation-list">\n')
    translator.body.append(translator.starttag(node, "div", CLASS="citation", ROLE="listitem"))


def end(translator: HTML5Translator, node: nodes.citation) -> None:
    """Close the item, and the list after the last."""
    HTML5Translator.depart_citation(translator, node)
