"""What a reader sees of text that is no prose: the words in HTML, SVG, TeX, Typst, templates.

Each function takes the text and returns words in which numbers are read like those of prose;
what is not shown, such as a tag or a command, is left out or leaves a gap.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser

GAP = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for what is shown but is no prose (code, a formula, an image): no number reads across."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Excerpt that are shown, and the line (1-based) they begin in."""

    text: str
    line: int


TOLD_ATTRIBUTES = frozenset({"alt", "title", "aria-label", "aria-description", "placeholder"})
"""Attributes that browsers or screen readers tell."""

BREAKING_TAGS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "br", "button", "caption", "dd", "desc"),
        *("details", "div", "dl", "dt", "figcaption", "figure", "footer", "g", "h1", "h2", "h3"),
        *("h4", "h5", "h6", "header", "hr", "img", "label", "li", "main", "nav", "ol", "option"),
        *("p", "pre", "section", "summary", "svg", "table", "td", "text", "th", "title", "tr"),
        "ul",
    }
)
"""Elements whose words stand by themselves; those of all others read on."""

SILENT_TAGS = frozenset({"script", "style"})
STYLE_RE = re.compile(r"<style\b[^>]*>([^<]*)", re.IGNORECASE)


class Reading(HTMLParser):
    """Collects what is shown of HTML or SVG."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Excerpt] = []
        self._text = ""
        self._line = 1
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what is told of an element, and begin anew where it stands by itself."""
        self._silent += tag in SILENT_TAGS
        told = [value for name, value in attrs if name in TOLD_ATTRIBUTES and value]
        if tag == "meta":
            told += [value for name, value in attrs if name == "content" and value]
        self.found += (Excerpt(value, self.getpos()[0]) for value in told)
        if tag in BREAKING_TAGS:
            self.cut()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that closes itself."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Begin anew behind an element that stands by itself."""
        self._silent -= tag in SILENT_TAGS and self._silent > 0
        if tag in BREAKING_TAGS:
            self.cut()

    def handle_data(self, data: str) -> None:
        """Read on."""
        if self._silent:
            return
        if not self._text.strip():
            self._text = ""
            data, blank = data.lstrip(), data[: len(data) - len(data.lstrip())]
            self._line = self.getpos()[0] + blank.count("\n")
        self._text += data

    def cut(self) -> None:
        """End the words read so far."""
        if self._text.strip():
            self.found.append(Excerpt(self._text, self._line))
        self._text = ""


@lru_cache(maxsize=256)
def html_words(text: str) -> tuple[Excerpt, ...]:
    """Return the words of HTML or SVG: its text, and what attributes tell."""
    if "<" not in text and "&" not in text:
        return (Excerpt(text, 1),) if text.strip() else ()
    reading = Reading()
    reading.feed(text)
    reading.close()
    reading.cut()
    for sheet in STYLE_RE.finditer(text):
        line = text.count("\n", 0, sheet.start(1))
        reading.found += (Excerpt(one.text, line + one.line) for one in style_words(sheet[1]))
    return tuple(reading.found)


def drawn_as_paths(drawing: str) -> bool:
    """Whether an SVG draws shapes and holds no text, so that none of its words can be read."""
    return "<text" not in drawing and bool(SHAPE_RE.search(drawing))


SHAPE_RE = re.compile(r"<(?:\w+:)?(?:path|use|image)\b")
"""What letters are drawn with, where they are no text."""

TEX_TEXT_RE = re.compile(r"\\(?:text(?:rm|it|bf|sf|tt|normal)?|mbox|mathrm|tag\*?)\s*\{([^{}]*)\}")
TEX_COMMAND_RE = re.compile(r"\\(?:[A-Za-z]+\*?|.)", re.DOTALL)
TEX_SIGNS = {
    "%": "%",
    "$": "$",
    "times": "×",
    "cdot": "·",
    "pm": "±",
    **dict.fromkeys((",", ";", ":", "!", " ", ">", "quad", "qquad", "left", "right"), " "),
    **dict.fromkeys(("approx", "simeq", "sim", "cong", "equiv", "doteq"), "≈"),
    **dict.fromkeys(("le", "leq", "leqslant", "ll", "lesssim"), "≤"),
    **dict.fromkeys(("ge", "geq", "geqslant", "gg", "gtrsim"), "≥"),
    **dict.fromkeys(("lt", "gt", "to", "mapsto", "rightarrow", "Rightarrow", "propto"), "→"),
}
"""Commands that show something beside a number: signs, spaces, and relations."""

TEX_INDEX_RE = re.compile(r"[_^]\s*(?:\{\s*\d\s*\}|\d)")
TEX_DIGIT_RE = re.compile(
    r"(?P<before>(?:[=<>≈≤≥→:$]|^)\s*[-+±]?\s*)?(?<![\d.,])\d(?![\d.,])(?P<after>\s*(?:[=<>≈≤≥→%]|$))?"
)


@lru_cache(maxsize=256)
def tex_words(formula: str) -> str:
    r"""Return a formula as words.

    A digit by itself is part of the formula (an index, an exponent, one over the root), and no
    claim; a number counts with two digits or more, and beside a relation (``= 5``), words
    (``5\text{ million}``), or a sign of money or percent.
    """
    parts = TEX_TEXT_RE.split(formula)
    for at in range(0, len(parts), 2):
        plain = TEX_INDEX_RE.sub(GAP, re.sub(r"(?<=\d)\{,\}(?=\d)", ",", parts[at]))
        symbols = TEX_COMMAND_RE.sub(symbol, plain)
        symbols = re.sub(r"[{}_^&~]", " ", symbols)
        # the formula begins and ends beside nothing
        edged = f"{GAP if not at else ''}{symbols}{GAP if at == len(parts) - 1 else ''}"
        parts[at] = TEX_DIGIT_RE.sub(counting, edged)
    return "".join(parts)


def symbol(command: re.Match[str]) -> str:
    """Return what a command of TeX shows, as far as numbers go."""
    return TEX_SIGNS.get(command[0][1:], f" {GAP} ")


def counting(digit: re.Match[str]) -> str:
    """Return a lone digit where it counts, a gap where it is part of the formula."""
    return digit[0] if digit["before"] is not None or digit["after"] is not None else GAP


TYPST_COMMENT_RE = re.compile(r"(?<!:)//[^\n]*|/\*.*?\*/", re.DOTALL)
TYPST_WORDS_RE = re.compile(
    r'(?P<font>\bfont:\s*)?"(?P<text>(?:[^"\\\n]|\\.)*)"|\[(?P<content>[^\[\]]*)\]'
)
TYPST_CODE_RE = re.compile(r"#[\w.-]+(?:\([^()]*\))?")
TYPST_CHARACTER_RE = re.compile(r"\\u\{(?P<code>[0-9a-fA-F]{1,5})\}")


def typst_words(text: str) -> Iterator[Excerpt]:
    """Yield the words of a Typst file: its strings and its content in brackets."""
    bare = TYPST_COMMENT_RE.sub(blanked, text)
    for match in TYPST_WORDS_RE.finditer(bare):
        if match["font"]:
            continue
        words = match["text"] if match["text"] is not None else match["content"]
        printed = TYPST_CHARACTER_RE.sub(lambda one: chr(int(one["code"], 16)), words)
        told = TYPST_CODE_RE.sub(" ", printed)
        if " " in told.strip() or match["content"]:
            yield Excerpt(told, 1 + bare.count("\n", 0, match.start()))


QUOTED_RE = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'")
CONTENT_RE = re.compile(r"\bcontent\s*:\s*([^;}]*)")


def style_words(text: str) -> Iterator[Excerpt]:
    """Yield the words that a style sheet writes into a page, in its properties ``content``."""
    for content in CONTENT_RE.finditer(text):
        for quoted in QUOTED_RE.finditer(content[1]):
            line = 1 + text.count("\n", 0, content.start())
            yield Excerpt(quoted[1] or quoted[2] or "", line)


JINJA_RE = re.compile(r"\{#.*?#\}|\{[{%].*?[}%]\}", re.DOTALL)
ATTRIBUTE_RE = re.compile(r"[\w-]+=[\"']")


def template_words(text: str) -> Iterator[Excerpt]:
    """Yield the words of an HTML template: its own, and those in the strings of its code."""
    yield from html_words(JINJA_RE.sub(blanked, text))
    for code in JINJA_RE.finditer(text):
        if code[0].startswith("{#"):
            continue
        for quoted in QUOTED_RE.finditer(code[0]):
            told = quoted[1] or quoted[2] or ""
            if ATTRIBUTE_RE.match(told) or " " not in told:
                continue  # a setting of the code's own
            line = text.count("\n", 0, code.start() + quoted.start())
            for words in html_words(told):
                yield Excerpt(words.text, line + words.line)


def blanked(match: re.Match[str]) -> str:
    """Return blanks for what is cut out, in as many lines."""
    return "\n" * match[0].count("\n") or " "


YEARS_RE = re.compile(r"^\s*\d{4}(?:\s*[-–]\s*\d{4})?\b")
"""What a line of copyright begins with; of when it is, nobody claims anything."""

VERSION_RE = re.compile(r"v?\d+(?:\.\d+)*[\w.+-]*")

UNTOLD_NAMES = ("latex_", "belegt_", "intersphinx_", "extensions", "exclude_", "today_fmt")
"""Beginnings of names in conf.py whose strings no reader sees."""


def conf_words(tree: ast.Module) -> Iterator[Excerpt]:
    """Yield the words that a ``conf.py`` writes: its strings of more than a word, and titles."""
    for statement in tree.body:
        if isinstance(statement, ast.Expr):
            continue  # a docstring
        names = assigned(statement)
        if any(name.startswith(UNTOLD_NAMES) for name in names):
            continue
        untold = {id(one.value) for one in ast.walk(statement) if isinstance(one, ast.Expr)}
        for node in ast.walk(statement):
            if not isinstance(node, ast.Constant) or id(node) in untold:
                continue
            if isinstance(node.value, str) and shown_text(node.value, names):
                text = YEARS_RE.sub("", node.value) if "copyright" in names else node.value
                yield from (Excerpt(one.text, node.lineno) for one in html_words(text))


def assigned(statement: ast.stmt) -> list[str]:
    """Return the names that a statement assigns."""
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    if isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def shown_text(text: str, names: list[str]) -> bool:
    """Whether a string of ``conf.py`` is words: several, or a title's one."""
    titles = ("project", "release", "html_title", "html_short_title", "author")
    told = any(name in titles for name in names) and not VERSION_RE.fullmatch(text)
    return told or " " in text.strip()
