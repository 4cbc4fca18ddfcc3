"""Every directive that a page may hold is known to the reader of MyST: what of it is prose?"""

from docutils.parsers.rst import directives
from docutils.parsers.rst.languages import en
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from belegt import mystnames
from belegt.sphinxext import DIRECTIVES, web

EXTENSIONS = ["myst_parser", "sphinx_design", "sphinxcontrib.bibtex", "belegt.sphinxext"]
EXTENSIONS += ["sphinx.ext.todo", "sphinx.ext.graphviz", "sphinx.ext.ifconfig"]
STANDARD = ("std", "math")
"""Domains whose directives are written in prose; those of programs describe code."""

OURS = {*DIRECTIVES, *web.DIRECTIVES}


def known(tmp_path) -> set[str]:
    """Return the directives of docutils, Sphinx, MyST, sphinx-design and our own."""
    (tmp_path / "conf.py").write_text(f"extensions = {EXTENSIONS}\nbibtex_bibfiles = []\n")
    with patch_docutils(), docutils_namespace():
        app = Sphinx(tmp_path, tmp_path, tmp_path / "o", tmp_path / "d", "dummy", status=None)
        names = {*en.directives.values(), *directives._directives}
        for name in STANDARD:
            names |= set(app.env.get_domain(name).directives)
    return names


def test_every_known_directive_is_in_one_list(tmp_path, monkeypatch):
    # its setup alone is wanted, not what it loads
    monkeypatch.setattr("belegt.sphinxext.load", bool)
    lists = [told for name, told in vars(mystnames).items() if name.endswith("_DIRECTIVES")]
    listed = set().union(*lists)
    assert sorted(known(tmp_path) - listed) == []
    assert sum(map(len, lists)) == len(listed)


def test_what_we_write_ourselves_is_no_prose_of_the_author():
    read = {"chart", "correction", "drawing", "try-to-lie"}
    assert OURS - read <= mystnames.SILENT_DIRECTIVES
    assert read.isdisjoint(mystnames.SILENT_DIRECTIVES)
