"""What only HTML has: evidence at the figure, tables that filter, a finder, and their data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.jinja2glue import BuiltinTemplateLoader, SphinxFileSystemLoader

from belegt import classes
from belegt.messages import message
from belegt.sphinxext import domain
from belegt.sphinxext.addresses import PAGE_DATA
from belegt.sphinxext.web import feeds, rows, words
from belegt.sphinxext.web.card import LABELS, CardMaker
from belegt.sphinxext.web.checktext import CHECK_TEXT, CheckTextDirective
from belegt.sphinxext.web.downloads import has_data
from belegt.sphinxext.web.finder import FIELD, FIELD_EXAMPLE, FINDER, FinderDirective
from belegt.sphinxext.web.head import page_head
from belegt.sphinxext.web.ledgertable import LEDGER, LedgerTableDirective
from belegt.sphinxext.web.parts import TEMPLATES, PagePart, PagePartDirective, for_browser, template
from belegt.sphinxext.web.publish import lean, publish, write
from belegt.sphinxext.web.selfcheck import SelfCheckDirective
from belegt.sphinxext.web.trytolie import TryToLieDirective
from belegt.sphinxext.xray import SIGNS

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.builders import Builder

STATIC = Path(__file__).parent.parent / "static"
STYLESHEETS = ("belegt.css", "belegt-card.css", "belegt-views.css", "belegt-xray.css")
THEMES = "belegt-themes"
"""Below the static files: a sheet for each theme that needs one, by its name."""

PRINT_STYLESHEET = "belegt-print.css"
CARD_SCRIPT = "belegt-card.js"
WALK_SCRIPT = "belegt-walk.js"
VIEW_SCRIPT = "belegt-view.js"

VIEW = {
    "label": message("Figures show"),
    "signs": message("warnings"),
    "verdicts": message("all verdicts: X-ray"),
    "plain": message("nothing"),
    "cards": message("Cards open at figures"),
}
"""How figures are shown, in the form that a theme may show on every page."""

PAGES = message("Look up")
LOOKED_UP: tuple[PagePart, ...] = (LEDGER, FINDER, CHECK_TEXT)
"""The parts whose pages a theme may lead to from every page, in this order."""

DATA_LABELS = {"label": message("Figures of this page as data:")}

DIRECTIVES: dict[str, type[PagePartDirective]] = {
    "ledger-table": LedgerTableDirective,
    "finder": FinderDirective,
    "self-check": SelfCheckDirective,
    "check-text": CheckTextDirective,
    "try-to-lie": TryToLieDirective,
}
"""What stands in a paragraph's place and brings a part of a page along, by its name."""


def register(app: Sphinx) -> None:
    """Connect everything to Sphinx."""
    for name, directive in DIRECTIVES.items():
        app.add_directive(name, directive)
    rows.register(app)
    app.connect("builder-inited", add_files)
    app.connect("write-started", add_data)
    app.connect("html-page-context", complete)
    app.connect("build-finished", lighten)


def add_files(app: Sphinx) -> None:
    """Add style sheets, and templates for a theme's sidebar: the finder's field, the view.

    After the builder is set up: the paths differ by machine, and it keeps a digest of conf.py.
    """
    if app.builder.format != "html":
        return
    app.config.html_static_path = [*app.config.html_static_path, str(STATIC)]
    for name in (*STYLESHEETS, *_theme_stylesheets(app)):
        app.add_css_file(name)
    if for_browser(app.builder):
        app.add_css_file(PRINT_STYLESHEET, media="print")
        app.add_js_file(VIEW_SCRIPT)  # not deferred: what was chosen holds before a page is drawn
    if isinstance(app.builder.templates, BuiltinTemplateLoader):
        app.builder.templates.loaders.append(SphinxFileSystemLoader(TEMPLATES / "theme"))


def _theme_stylesheets(app: Sphinx) -> list[str]:
    """Return what only the theme needs, and those that it is built on: furthest first."""
    if not isinstance(app.builder, StandaloneHTMLBuilder):
        return []
    names = [Path(folder).name for folder in reversed(app.builder.theme.get_theme_dirs())]
    sheets = [f"{THEMES}/{name}.css" for name in names]
    return [sheet for sheet in sheets if (STATIC / sheet).exists()]


def parts_of(names: Collection[str]) -> list[PagePart]:
    """Return the parts of these names, in the order of the names."""
    parts = {directive.part.name: directive.part for directive in DIRECTIVES.values()}
    return [parts[name] for name in sorted(names)]


def add_data(app: Sphinx, builder: Builder) -> None:
    """Write what the parts need before the pages, which tell the digests of scripts."""
    if for_browser(builder):
        publish(app, parts_of(domain.of(app.env).parts()))
        write(app, {words.WORDS: words.words_script(app.config.language)})
        write(app, feeds.files(app))


def lighten(app: Sphinx, exception: Exception | None) -> None:
    """Leave out of the scripts what only their authors read; a third of what is sent."""
    if exception is None and for_browser(app.builder):
        scripts = {f"_static/{path.name}": path for path in STATIC.glob("*.js")}
        write(app, {name: lean(path.read_text("utf-8")) for name, path in scripts.items()})


def complete(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Add to a page what its document does not hold: scripts, cards, and a head for machines."""
    if not for_browser(app.builder):
        return
    store = domain.of(app.env)
    holding = {name: store.parts(name) for name in sorted(store.data["parts"])}
    language = app.config.language
    # for the theme
    context["belegt_finder"] = next((one for one in holding if FINDER.name in holding[one]), "")
    context["belegt_find_pages"] = PAGES.worded(language)
    context["belegt_pages"] = [
        {"docname": docname, "title": store.gathered.title(docname)}
        for part in LOOKED_UP
        for docname in holding
        if part.name in holding[docname]
    ]
    context["belegt_find"] = FIELD.worded(language)
    context["belegt_find_example"] = FIELD_EXAMPLE.worded(language)
    context["belegt_view"] = {name: said.worded(language) for name, said in VIEW.items()}
    context["belegt_legend"] = [
        (" ".join(classes.verdict(answer)), answer.worded(language)) for answer in SIGNS
    ]
    parts = parts_of(store.parts(pagename))
    scripts = [name for part in parts for name in part.scripts]
    for sheet in dict.fromkeys(name for part in parts for name in part.styles):
        app.add_css_file(sheet)
    if store.edition.source_of(pagename):
        scripts.append(WALK_SCRIPT)
    if doctree is None:
        _add_scripts(app, scripts)
        return
    links = list(doctree.findall(nodes.reference))
    names = {link[domain.CARD] for link in links if domain.CARD in link}
    # in the order of their numbers, by which they are looked up on paper
    figures = sorted(names, key=store.edition.numbers.__getitem__)
    if figures and "body" in context:
        context["body"] += _cards(app, pagename, figures)
        scripts.append(CARD_SCRIPT)
    if "body" in context and store.offers_data and has_data(store, pagename):
        address = context["pathto"](f"{PAGE_DATA}/{pagename}", resource=True)
        context["body"] += template("page-data", language, say=DATA_LABELS, address=address)
    _add_scripts(app, scripts)
    head = page_head(app, pagename, context, doctree, links, figures)
    context["metatags"] = context.get("metatags", "") + template("head", language, head=head)


def _add_scripts(app: Sphinx, scripts: Sequence[str]) -> None:
    """Add scripts to the page that is being written, behind what they say."""
    for script in dict.fromkeys((*words.SCRIPTS, *scripts) if scripts else ()):
        app.add_js_file(script, loading_method="defer")


def _cards(app: Sphinx, docname: str, figures: Iterable[str]) -> str:
    """Return the evidence of figures, closed, to stand behind the text.

    Not in the document: the search should not find a page by the words of its cards.
    """
    maker = CardMaker(domain.of(app.env), app.builder, docname)
    cards = [maker.card(name) for name in figures]
    return template("cards", app.config.language, cards=cards, say=LABELS)
