"""Whatever people read is a message: no sentence stands in the code as it is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import belegt

PACKAGE = Path(belegt.__file__).parent
WORD_RE = re.compile(r"[A-Za-z]{2,}")
MARKUP_RE = re.compile(r'^<|="|[{;] *$')

SAID = frozenset({"message", "plural"})
"""Their templates are the messages."""

UNSEEN = frozenset({"Field", "field", "compile", "TypeVar", "cast"})
"""Calls whose words no reader of pages or messages sees: schema and settings are English."""

NO_WORDS = ("lexicon",)
"""Tables of the words of languages."""

ALLOWED = {
    "__init__.py": {" has no attribute "},  # Python's own words, for developers
    "cli/units.py": {"belegt units"},  # a command
    "cli/verifiedpage.py": {  # a policy
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
    },
    "cli/junit.py": {"belegt verify"},  # a command
    "ledger/works.py": {" et al."},  # Latin, in any language
    "verdict/rules/doubts.py": {"belegt check --doubts --mark"},  # a command
    "verdict/rules/seals.py": {"belegt check --seal"},  # a command
    "verdict/marking.py": {  # for editors
        "# yaml-language-server: $schema=schema/{name}.schema.json\n"
    },
    "ledger/passage.py": {"no reason"},  # told as any value that is missing
    "sphinxext/__init__.py": {  # before anything can be imported that knows a language
        "the Sphinx extension needs Sphinx and MyST: pip install 'belegt[sphinx]'"
    },
    "yamlfile.py": {"dict[str, Tree] | list[Tree] | str"},  # a type
    "answers.py": {"not found", "not yet recorded"},  # values of data; WORDS has their words
    "ledger/model.py": {"'about: value', 'about: subject' or 'about: scope'"},  # told as choices
    "ledger/record.py": {"stored document", "third-party transcription"},  # values of data
    "match/answer.py": {  # values of data; WORDS has their words
        *("cannot be told", "less precise", "no claim", "nothing found", "other subject"),
    },
    "match/operands.py": {"percentage point"},  # a unit
    "match/schema.py": {  # for programs
        "A number of a draft, as belegt verify judges it",
        "a fragment of RFC 5147, 6901, 7111 or 8118",
        "as the source prints it",
        "for --explain",
        "of a derived number",
        "of a random number to fare as well",
        "the number as the draft prints it",
        "the reason of an allowance",
        "whether there is nothing to mend",
    },
    "page.py": {"orphan: true"},  # front matter
    # developers see these: a call with values that no caller of ours gives
    "quantity/dates.py": {
        "a date needs a year or a month",
        "a day needs its month",
        "a range from the earlier to the later date",
        " is no period",
    },
    "quantity/notation.py": {
        " is no two years in a row; write a range as 2019..2023",
        " is no ISO 8601 date such as 2025-01-27, 2025-01, 2025 or --01-27",
    },
    "quantity/quantity.py": {
        *("less than", "more than", "at most", "at least"),  # values of data
        " is not finite",
    },
    "document/docx.py": {"html preformatted", "macro text"},  # names of styles
    "document/restructured.py": {  # what docutils says
        *("access deactivated", "directive disabled"),
    },
    "reader/skipped.py": {  # values of data; WORDS has their words
        *("clock time", "glued to letters", "list number", "no fraction", "phone number"),
    },
    "sphinxext/domain.py": {"the ledger is loaded when the builder is set up"},
    "sphinxext/vector.py": {"not html and not latex"},  # Sphinx' tags
    "sphinxext/web/parts.py": {"html and not epub"},  # Sphinx' tags
}
"""Words with a blank that are no sentence for people, by file."""

MODULES = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.relative_to(PACKAGE).parts[0] not in NO_WORDS
]


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node: ast.AST) -> Iterator[str]:
    """Yield the strings of a module that are neither documentation nor messages."""
    if isinstance(node, ast.Call) and name_of(node) in SAID | UNSEEN:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for field, value in ast.iter_fields(node):
        if field != "annotation":
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from literals(child)


def node_words(node: ast.AST) -> Iterator[str]:
    """Yield the words that nodes are made with."""
    for call in ast.walk(node):
        if (
            isinstance(call, ast.Call)
            and isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Name)
            and call.func.value.id == "nodes"
            and call.func.attr not in ("make_id", "raw")
        ):
            for argument in call.args:
                yield from literals(argument)


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_sentences_are_messages(path):
    found = {
        text
        for text in literals(ast.parse(path.read_text("utf-8")))
        if " " in text.strip() and WORD_RE.search(text) and not MARKUP_RE.search(text)
    }
    assert found == ALLOWED.get(named(path), set())


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_words_of_nodes_are_messages(path):
    tree = ast.parse(path.read_text("utf-8"))
    assert [text for text in node_words(tree) if WORD_RE.search(text)] == []


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.html")), ids=named)
def test_templates_hold_no_words(path):
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text("utf-8"), flags=re.DOTALL)
    text = re.sub(r'<option value="\w+">', "<option>", text)  # a key that nobody sees
    spoken = re.findall(r'(?:title|alt|aria-label|placeholder|value)="([^"]*)"', text)
    shown = re.sub(r"<style.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL)
    words = {word for part in (shown, *spoken) for word in re.findall(r"[A-Za-z]{2,}", part)}
    assert words <= {"CSV", "JSON"}


def test_message_of_a_count_prints_it_in_either_form():
    """French says "0 figure": the form for one is not that for one alone."""
    for path in MODULES:
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and name_of(call) == "plural" and len(call.args) > 2:
                for form in call.args[:2]:
                    assert "{count}" in ast.literal_eval(form), f"{path}: {ast.unparse(form)}"
