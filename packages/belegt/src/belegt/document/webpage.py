"""HTML: what a reader sees of a page, in blocks, its tables as tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser

from belegt.document.block import Block, Draught, Position
from belegt.document.front import day_of
from belegt.document.headings import Headings
from belegt.document.mask import masks_of
from belegt.document.running import SUPERSCRIPTS, Running
from belegt.document.webtable import Grid
from belegt.messages import Message, message
from belegt.unmarked import BREAKING_TAGS

VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
"""Elements that have no content."""

SILENT = frozenset({"script", "style", "template", "head", "svg", "math", "object", "select"})
"""Elements whose content is no text of the page, or is drawn."""

STRUCK = frozenset({"del", "s", "strike"})
CODE = frozenset({"code", "kbd", "samp", "tt", "var"})
OUTER = frozenset({"body", "html", "blockquote", "form", "fieldset", "hgroup"})
BREAKING = (BREAKING_TAGS | OUTER) - {"label"}
HEADING_RE = re.compile(r"h[1-6]")
KINDS: Mapping[str, str] = {
    "nav": "navigation",
    "li": "item",
    "dt": "item",
    "dd": "item",
    "blockquote": "quote",
    "caption": "caption",
    "figcaption": "caption",
    "footer": "note",
}
CLOSES: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "p": (frozenset({"p"}), frozenset({"td", "th", "table", "blockquote", "li", "div"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
"""Elements that one ends where nothing has closed them, and those it looks no further than."""

HIDDEN_RE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
DATES = frozenset(
    {
        *("article:published_time", "date", "dc.date", "dcterms.date", "datepublished"),
        *("dcterms.created", "pubdate", "publish-date", "og:published_time", "dc.date.issued"),
    }
)
"""Names of elements ``meta`` that tell when a page was published."""

PUBLISHED_RE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
DEEPEST = 200
"""Elements within each other whose kinds are kept."""


def read_html(
    text: str,
    draught: Draught,
    file: str = "",
    *,
    first: int = 1,
    part: str | Message | None = None,
    headings: Headings | None = None,
) -> None:
    """Read a page of HTML.

    Args:
        text: of it, or of a piece of another document.
        draught: takes the blocks.
        file: how it is called in messages.
        first: the number of its first line in the file.
        part: of the file, for the places.
        headings: that it stands below.
    """
    del file  # nothing is refused
    reading = PageReading(draught, first, part, headings or Headings())
    reading.feed(text)
    reading.close()
    reading.end()


class PageReading(HTMLParser):
    """A page that is being read."""

    def __init__(
        self, draught: Draught, first: int, part: str | Message | None, headings: Headings
    ) -> None:
        super().__init__(convert_charrefs=False)
        self.draught = draught
        self.first = first
        self.part = part
        self.headings = headings
        self.run = Running()
        self.around: list[str] = []
        self.hidden = 0
        self.tables: list[Grid] = []
        self.lead = ""
        self.title = ""
        self.cited = 0

    @property
    def here(self) -> Position:
        """The place of what is read."""
        line, column = self.getpos()
        return Position(line + self.first - 1, column + 1, part=self.part)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element."""
        given = {name: value or "" for name, value in attrs}
        self.meta(tag, given)
        if tag == "br":
            self.run.break_line()
        elif tag in BREAKING or HEADING_RE.fullmatch(tag):
            self.cut()
        if not self.hidden:
            self.labels(given)
            self.begin(tag, given)
        if tag in VOID or len(self.around) >= DEEPEST:
            return
        self.close_open(tag)
        unseen = tag in SILENT or "hidden" in given or HIDDEN_RE.search(given.get("style", ""))
        if self.hidden or unseen:
            self.hidden += 1
        elif tag == "a" and given.get("href", "").startswith("#") and "sup" in self.around:
            self.cited = len(self.around) + 1
        self.around.append(tag)

    def close_open(self, tag: str) -> None:
        """Go out of an element that another one ends, since nothing has closed it."""
        closing, scope = CLOSES.get(tag, (frozenset(), frozenset()))
        for at in range(len(self.around) - 1, -1, -1) if closing else ():
            if self.around[at] in closing:
                self.leave(at)
                return
            if self.around[at] in scope:
                return

    def begin(self, tag: str, given: Mapping[str, str]) -> None:
        """Follow a table into its parts."""
        if tag == "table":
            self.tables.append(Grid())
        elif self.tables and tag in {"tr", "td", "th", "thead", "caption"}:
            for at in range(len(self.around) - 1, -1, -1):
                name = self.around[at]
                if name == "table" or (tag in {"td", "th"} and name == "tr"):
                    break
                if name in {"td", "th", "tr", "caption"}:
                    self.leave(at)
            if tag == "tr":
                self.tables[-1].row(head="thead" in self.around)
            elif tag in {"td", "th"}:
                self.tables[-1].cell(head=tag == "th", given=given)

    def labels(self, given: Mapping[str, str]) -> None:
        """Keep the words of an element that are told instead of a picture, or beside it."""
        for name in ("alt", "title", "aria-label"):
            words = given.get(name, "").strip()
            if words and any(letter.isspace() for letter in words):
                masked = masks_of(words)
                place = self.here
                block = Block(words, "label", place, ((0, place),), self.context(), masked=masked)
                self.draught.add(block)

    def meta(self, tag: str, given: Mapping[str, str]) -> None:
        """Take what an element tells of the page: its language or date."""
        if tag == "html" and given.get("lang"):
            self.draught.language = self.draught.language or given["lang"]
        if tag == "time" and ("pubdate" in given or given.get("itemprop") == "datePublished"):
            self.draught.date = self.draught.date or day_of(given.get("datetime", ""))
        if tag != "meta":
            return
        name = (given.get("name") or given.get("property") or given.get("itemprop", "")).lower()
        if name in DATES:
            self.draught.date = self.draught.date or day_of(given.get("content", ""))
        if name in {"language", "dc.language", "og:locale"} and not self.draught.language:
            self.draught.language = given.get("content", "").replace("_", "-") or None

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element that closes itself, as XHTML has them; HTML has none but the void."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Go out of an element."""
        if tag in BREAKING or HEADING_RE.fullmatch(tag):
            self.cut()
        if tag == "title" and self.title.strip():
            self.draught.title = " ".join(self.title.split())
            self.title = ""
        if tag in self.around:
            self.leave(len(self.around) - 1 - self.around[::-1].index(tag))

    def leave(self, at: int) -> None:
        """Go out of the open element with a number, and of all within it."""
        for tag in reversed(self.around[at:]):
            if self.hidden:
                self.hidden -= 1
            elif self.tables and tag in {"table", "td", "th", "caption"}:
                self.leave_table(tag)
        del self.around[at:]
        if len(self.around) < self.cited:
            self.cited = 0

    def leave_table(self, tag: str) -> None:
        """Go out of a table, or of a cell or caption of it."""
        grid = self.tables[-1]
        if tag == "table":
            self.tables.pop()
            self.draught.tables += 1
            table = grid.table(self.draught.tables, self.context())
            self.draught.blocks.extend(table.blocks())
            return
        run, self.run = self.run, Running()
        if tag == "caption" and run.done():
            grid.caption = run.text
            self.block(run, "caption")
        elif run.done() or tag != "caption":
            grid.fill(run, self.here)

    def handle_data(self, data: str) -> None:
        """Read on."""
        if self.hidden:
            if self.around[-1] == "title":
                self.title += data
            elif self.around[-1] == "script" and (match := PUBLISHED_RE.search(data)):
                self.draught.date = self.draught.date or day_of(match[1])
            return
        if self.cited:
            return
        masked = not (CODE | STRUCK).isdisjoint(self.around)
        if "pre" in self.around:
            self.run.keep(data, self.here, masked=masked)
        elif "sup" in self.around and data.strip().translate(SUPERSCRIPTS) != data.strip():
            self.run.sign(data.strip().translate(SUPERSCRIPTS), self.here)
        else:
            self.run.put(data, self.here, masked=masked)

    def handle_entityref(self, name: str) -> None:
        """Read a character by its name."""
        self.character(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Read a character by its number."""
        self.character(f"&#{name};")

    def character(self, written: str) -> None:
        """Read a character that is written as ``&…;``."""
        if self.hidden and self.around[-1] == "title":
            self.title += unescape(written)
        elif not self.hidden and not self.cited:
            self.run.sign(unescape(written), self.here)

    def unknown_decl(self, data: str) -> None:
        """Read characters that XHTML marks as such."""
        if data.startswith("CDATA["):
            self.handle_data(data[len("CDATA[") :])

    def handle_comment(self, data: str) -> None:
        """Keep a comment."""
        self.draught.comment(data, self.here)

    def cut(self) -> None:
        """End a block; within a cell, a line of it."""
        if self.hidden:
            return
        if self.tables and self.tables[-1].is_open:
            self.run.break_line()
            return
        run, self.run = self.run, Running()
        if not run.done():
            return
        heading = next((tag for tag in self.around[::-1] if HEADING_RE.fullmatch(tag)), "")
        if heading:
            level = int(heading[1])
            self.block(run, "heading", self.headings.above(level))
            self.headings.add(level, run.text)
            self.lead = ""
            return
        kind = next((KINDS[tag] for tag in self.around[::-1] if tag in KINDS), "paragraph")
        if kind == "paragraph" and "pre" in self.around and "code" in self.around:
            kind = "code"
        told = (self.lead,) if kind == "item" and self.lead else ()
        if kind == "paragraph":
            self.lead = run.text if run.text.endswith(":") else ""
        self.block(run, kind, (*self.context(), *told))

    def context(self) -> tuple[str, ...]:
        """Return the words above: the title and headings."""
        above, title = self.headings.above(), self.draught.title
        return ((title,) if title and title not in above else ()) + above

    def block(self, run: Running, kind: str, context: tuple[str, ...] | None = None) -> None:
        """Add a run as a block."""
        place = run.anchors[0][1] if run.anchors else self.here
        above = self.context() if context is None else context
        masked = masks_of(run.text, run.masked)
        self.draught.add(Block(run.text, kind, place, tuple(run.anchors), above, masked=masked))

    def end(self) -> None:
        """End what is open."""
        self.leave(0)
        self.cut()
        if len(self.around) >= DEEPEST:
            self.draught.warn(message("nested too deep"))
