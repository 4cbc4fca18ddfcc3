"""The options in ``conf.py``: one table for registration, defaults and help.

``typst_documents`` and ``typst_elements`` follow ``latex_documents`` and ``latex_elements``.
"""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sphinx.config import ENUM, Config
from sphinx.errors import ConfigError
from sphinx.locale import _
from sphinx.util.i18n import format_date


@dataclass(frozen=True)
class Option:
    """One configuration value."""

    name: str
    default: Any  # a value, or a function from Config to a value
    types: tuple[type, ...] | ENUM
    help: str


def default_documents(config: Config) -> list[tuple[str, str, str, str]]:
    """Return the whole project as one document, named after the project."""
    slug = re.sub(r"[^\w.-]+", "-", config.project or "").strip("-.").lower() or "document"
    author = "" if config.author == "Author name not set" else config.author
    return [(config.root_doc, f"{slug}.typ", "", author)]


OPTIONS = (
    Option(
        "typst_documents",
        default_documents,
        (list, tuple),
        "What to write: tuples of start document, target file (*.typ), title, author. "
        "An empty title means the start document's own title.",
    ),
    Option(
        "typst_elements",
        {},
        (dict,),
        "Values for the template; see ELEMENTS for those it knows. Others are handed through.",
    ),
    Option(
        "typst_template",
        "",
        (str,),
        "A Typst file, relative to the configuration directory, in place of briefing.typ.",
    ),
    Option(
        "typst_additional_files",
        [],
        (list, tuple),
        "Files copied beside the document, relative to the configuration directory.",
    ),
    Option("typst_appendices", [], (list, tuple), "Documents appended to every document written."),
    Option("typst_show_pagerefs", False, (bool,), "Print the page after every internal link."),
    Option(
        "typst_show_urls",
        "no",
        ENUM("no", "inline", "footnote"),
        "Print the addresses of links, as latex_show_urls does.",
    ),
    Option("typst_show_index", True, (bool,), "Print the index, if there are index entries."),
    Option(
        "typst_pdf_standards",
        ["ua-1", "a-2a"],
        (list, tuple),
        "Standards the PDF must meet; the build fails when it cannot.",
    ),
)

ELEMENTS: Mapping[str, Any] = {
    "papersize": "a4",
    "fontsize": "10.5pt",
    "lang": None,  # by default the project's language
    "region": None,
    "subtitle": None,
    "date": None,  # dt.date or ISO string (also dates the PDF), or any words
    "edition": None,
    "release": None,  # by default the project's; "" leaves it out
    "logo": None,  # a picture for the cover, relative to the configuration directory
    "cover": [],  # further lines on the cover, as words or (label, words)
    "frontmatter": [],  # docnames printed before the table of contents
    "newpages": [],  # docnames that begin on a new page
    "smallprint": [],  # docnames set small and in two columns, on pages of their own
    "tocdepth": 2,  # 0 leaves out the table of contents
    "toctitle": None,  # by default in the words of the document's language
    "serif": "Libertinus Serif",
    "sans": "Source Sans 3",
    "mono": "DejaVu Sans Mono",
    "accent": "#1f4e79",
    "fontpaths": [],  # folders with further fonts, relative to the configuration directory
    "keywords": [],
    "words": {},  # the template's own words, such as {"page": "p."}
    "macros": {},  # TeX macros, as MathJax has them
    "preamble": "",  # Typst code before the body
}
"""Keys of ``typst_elements`` the shipped template knows, with their defaults."""

PAPERS = {"letter": "us-letter", "legal": "us-legal", "executive": "us-executive"}
"""Sizes of paper by the names that Sphinx and LaTeX know, for those that Typst calls otherwise."""

FORMS = {
    "fontsize": (r"\d+(\.\d+)?(pt|mm|cm|in)", "a length such as '10.5pt'"),
    "accent": (r"#([0-9a-fA-F]{3}){1,2}", "a colour such as '#1f4e79'"),
    "papersize": (r"[a-z0-9-]+", "a name such as 'a4' or 'letter'"),
}
"""What the words of some elements look like: a pattern, and how to tell it."""

REGION = 2
"""Letters of the code of a region."""

EPOCH = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
"""The fixed moment of a document without a date: the earliest that ZIP archives can hold too."""


@dataclass(frozen=True)
class Document:
    """One entry of ``typst_documents``, complete."""

    docname: str
    target: str
    title: str
    author: str
    elements: Mapping[str, Any] = field(default_factory=dict)

    @property
    def timestamp(self) -> dt.datetime:
        """The moment written into the PDF; never the present."""
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        if epoch:
            return dt.datetime.fromtimestamp(int(epoch), dt.UTC)
        day = as_date(self.elements.get("date"))
        if day is None:
            return EPOCH
        return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)


def as_date(value: object) -> dt.date | None:
    """Return the day meant by a configured date, or None when it is only words."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            return None
    return None


DATE_FORMS = {"de": "%d. %B %Y", "en": "%B %d, %Y"}
"""How a day is printed, where it is not day, month and year with nothing between them."""


def spelled_date(value: object, config: Config) -> str | None:
    """Return the date as printed: a day in words of the project's language, words as they are."""
    day = as_date(value)
    if day is None:
        return str(value) if value else (config.today or None)
    moment = dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
    language = re.split(r"[-_@]", config.language or "en")[0]
    form = config.today_fmt or DATE_FORMS.get(language, "%d %B %Y")
    return re.sub(r"\b0(\d)\b", r"\1", format_date(form, date=moment, language=config.language))


def check_elements(given: Mapping[str, Any]) -> None:
    """Refuse values of elements that are of another kind than the template expects.

    Raises:
        ConfigError: which names the element, what was found and what is allowed; all at once.
    """
    faults = []
    for name, item in given.items():
        default = ELEMENTS.get(name)
        wanted = type(default)
        pattern, told = FORMS.get(name, ("", ""))
        if default is None or item is None:
            continue
        sequence = wanted is list and isinstance(item, tuple)
        if (not isinstance(item, wanted) and not sequence) or isinstance(item, bool):
            told = told or f"a value of the type {wanted.__name__}, such as {default!r}"
        elif not pattern or re.fullmatch(pattern, item):
            continue
        faults.append(f"typst_elements[{name!r}]: found {item!r}, expected {told}")
    if faults:
        raise ConfigError("; ".join(faults))


def documents(config: Config, title_of: Callable[[str], str]) -> list[Document]:
    """Return the documents to write.

    Args:
        config: the project's configuration.
        title_of: the title of a docname, for entries without one.

    Raises:
        ConfigError: when an entry is not a tuple of two to four words.
    """
    elements = {**ELEMENTS, **config.typst_elements}
    paper = elements["papersize"].removesuffix("paper")
    elements["papersize"] = PAPERS.get(paper, paper)
    release = config.release if elements["release"] is None else elements["release"]
    # the same words as the edition are not said twice
    told = release and release != elements["edition"]
    elements["release"] = f"{_('Release')} {release}" if told else None
    # Sphinx writes pt_BR, de-AT or sr@latin where Typst wants language and region apart.
    language, region, *_more = [
        *re.split(r"[-_@]", elements["lang"] or config.language or "en"),
        "",
    ]
    elements["lang"] = language.lower()
    elements["region"] = elements["region"] or (region if len(region) == REGION else None)
    found = []
    for entry in config.typst_documents:
        if not 2 <= len(entry) <= 4 or not all(isinstance(part, str) for part in entry):
            message = (
                "typst_documents: found "
                f"{entry!r}, expected (start document, target.typ, title, author)"
            )
            raise ConfigError(message)
        docname, target, title, author = (*entry, "", "")[:4]
        if not target.endswith(".typ"):
            target += ".typ"
        found.append(Document(docname, target, title or title_of(docname), author, elements))
    return found
