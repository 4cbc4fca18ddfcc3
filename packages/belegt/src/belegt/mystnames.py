"""Roles and directives by what a reader is shown of them: tables, for the reader of MyST."""

from __future__ import annotations

CITING_ROLES = frozenset({"cited", "belegt:cited"})
PLAIN_ROLES = frozenset({"plain", "belegt:plain"})
TALLY_ROLES = frozenset({"tally", "belegt:tally"})
TARGET_ROLES = frozenset(
    {"ref", "doc", "numref", "any", "eq", "external", "keyword", "option", "token", "envvar"}
)
"""They show words of their own or a title from elsewhere; so do roles of other domains."""

SILENT_ROLES = frozenset({"octicon", "far", "fas", "fab", "fa", "fal", "fad"})
"""They show signs; so do roles whose names begin like those of `SILENT_BEGINNINGS`."""

SILENT_BEGINNINGS = ("cite", "footcite", "material-")
LITERAL_ROLES = frozenset({"code", "literal", "samp", "file", "kbd", "regexp", "program"})
ABBREVIATIONS = frozenset({"abbr", "abbreviation"})

OWN_DIRECTIVES = frozenset({"chart", "eval-rst", "math", "meta", "raw", "toctree", "try-to-lie"})
"""The reader of MyST has a way of its own for each of them."""

FILE_DIRECTIVES = frozenset({"include", "literalinclude"})
"""They show a file."""

CODE_DIRECTIVES = frozenset(
    {
        *("code", "code-block", "code-cell", "sourcecode", "parsed-literal", "productionlist"),
        *("mermaid", "graphviz", "graph", "digraph"),
    }
)
"""Their bodies are shown as they are written."""

LABEL_DIRECTIVES = frozenset({"title", "index", "contents"})
"""Their arguments and bodies are words where no role can stand."""

SILENT_DIRECTIVES = frozenset(
    {
        *("highlight", "bibliography", "footbibliography"),
        *("tabularcolumns", "sectnum", "todolist"),
        *("date", "replace", "unicode", "role", "default-role", "default-domain", "program"),
        *("codeauthor", "moduleauthor", "sectionauthor", "target-notes", "_all-octicon"),
        "restructuredtext-test-directive",
        # those of this project: what they show is judged where it comes from
        *("check-text", "contradictions", "evidence", "finder", "ladder", "ledger-table"),
        *("matrix", "rules", "self-check", "source-figures", "source-metadata"),
        *("source-unweighed", "source-verdicts", "timeline", "verdict-squares"),
    }
)
"""Nothing of them is the words of the page's author."""

TITLED_DIRECTIVES = frozenset(
    {
        *("admonition", "attention", "caution", "danger", "error", "hint", "important", "note"),
        *("seealso", "tip", "warning", "todo", "topic", "sidebar", "rubric", "epigraph"),
        *("card", "grid-item-card", "card-header", "card-footer", "dropdown", "tab-item", "step"),
        *("table", "list-table", "csv-table", "centered", "aside", "accordion"),
        *("deprecated", "versionadded", "versionchanged", "versionremoved"),
        *("version-added", "version-changed", "version-deprecated", "version-removed"),
    }
)
"""Their arguments are prose, and so are their bodies."""

BOXES = frozenset(
    {
        *("admonition", "attention", "caution", "danger", "error", "hint", "important", "note"),
        *("seealso", "tip", "warning", "todo", "topic", "sidebar"),
        *("card", "grid-item-card", "dropdown", "tab-item", "table", "list-table", "csv-table"),
    }
)
"""What they show is read together."""

PROSE_OPTIONS = frozenset({"caption", "header", "date", "author", "read-time", "title", "subtitle"})
"""Options of directives that are prose themselves."""

LABEL_OPTIONS = frozenset({"alt", "img-alt", "link-alt"})
"""Options that are told where no role can stand."""

BODY_DIRECTIVES = frozenset(
    {
        "correction",
        *("acks", "button-link", "button-ref", "card-carousel", "class", "cssclass", "rst-class"),
        *("article-info", "compound", "container", "div", "drawing", "figure", "figure-md"),
        *("footer", "glossary", "grid", "grid-item", "header", "highlights", "hlist", "ifconfig"),
        *("image", "line-block", "only", "pull-quote", "steps", "tab-set", "tab-set-code"),
        *("cmdoption", "confval", "describe", "envvar", "object", "option"),
    }
)
"""Their bodies are prose, their arguments are none; so is every directive that is not known."""
