"""Sphinx configuration of the briefing."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "DeepSeek R1 and V3"
author = "The Belegt developers"
copyright = "2026, The Belegt developers; quoted passages belong to their publishers"  # noqa: A001
release = "First edition"
language = "en"
today_fmt = "%d %B %Y"
belegt_published = belegt_modified = "2026-12-01"

extensions = [
    "myst_parser",
    "sphinxcontrib.bibtex",
    "belegt.sphinxext",
    "texmath.sphinx",
    "sphinx_typst",
    "bibliography",
    "collector",
    "edition",
    "mutanttable",
    "notfoundpage",
]
bibtex_bibfiles = ["references.bib"]
bibtex_default_style = "belegt"
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist"]
exclude_patterns = ["ledger"]
nitpicky = True

belegt_seeds = "../seeds"
belegt_ledger = "ledger"
belegt_weighs_sentences = True
belegt_functions = ["_ext/modelfunctions.py"]
belegt_also_read = ["../README.md", "_ext/socialcard.typ"]
belegt_print_notes = True
belegt_licence = "MIT"
belegt_social_card = "_static/social-card.png"

templates_path = ["_templates"]
html_theme = "furo"
html_title = "DeepSeek R1 and V3"
html_favicon = "_static/favicon.svg"
html_static_path = ["_static/briefing.css", "_static/faces"]
html_css_files = ["briefing.css"]
html_copy_source = False
html_show_sphinx = False
FACES = "'Belegt Sans', 'Belegt Sans Stand-in', sans-serif"
IDENTITY = {
    "font-stack": FACES,
    "color-brand-primary": "var(--belegt-accent)",
    "color-brand-content": "var(--belegt-accent)",
    "color-brand-visited": "var(--belegt-accent)",
}
html_theme_options = {
    "top_of_page_buttons": [],
    "light_css_variables": IDENTITY,
    "dark_css_variables": IDENTITY,
}
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "belegt-finder.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
        "belegt-view.html",
    ]
}

typst_documents = [("index", "briefing.typ", "", author)]
typst_template = "print.typ"
typst_show_index = False  # it would repeat the glossary
typst_elements = {
    "fontsize": "10pt",
    "subtitle": "A briefing from five German press texts in which no number can be wrong unnoticed",
    "date": belegt_modified,
    "edition": release,
    "cover": [],
    "frontmatter": ["index"],
    "smallprint": ["checks", "glossary", "evidence", "references", "source-texts"],
    "tocdepth": 2,
}


def setup(app):
    """Do what needs the ledger: a line on the cover, the picture beside links."""
    from socialcard import write  # noqa: PLC0415  loads the extension's modules

    app.connect("builder-inited", add_digest, priority=600)  # after the ledger is loaded
    app.connect("build-finished", write)


def add_digest(app):
    """Print on the cover which ledger the edition was made from."""
    digest = app.env.get_domain("belegt").judge.ledger.digest
    app.config.typst_elements["cover"].append(("Ledger, SHA-256", digest))
