"""HTML: what a reader sees of a page, in blocks, its tables as tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser

from belegt.document.block import Draught, Position
from belegt.document.front import day_of
from belegt.document.lines import Lines
from belegt.document.outline import Outline
from belegt.document.running import SUPERSCRIPTS, Running
from belegt.document.webnames import (
    BREAKING,
    CLOSES,
    CODE,
    DATES,
    DEEPEST,
    HEADING_RE,
    HIDDEN_RE,
    KINDS,
    PUBLISHED_RE,
    SILENT,
    STRUCK,
    VOID,
)
from belegt.document.webtable import Grid
from belegt.messages import Message, message

PIECE_RE = re.compile(r"&#?\w{1,40};?|[^&]+|&")
"""A character by its name or number, or what stands between two of these."""


def read_html(
    text: str,
    draught: Draught,
    file: str = "",
    *,
    first: int = 1,
    part: str | Message | None = None,
    outline: Outline | None = None,
) -> None:
    """Read a page of HTML.

    Args:
        text: of it, or of a piece of another document.
        draught: takes the blocks.
        file: how it is called in messages.
        first: the number of its first line in the file.
        part: of the file, for the places.
        outline: that it stands below.
    """
    del file  # nothing is refused
    reading = PageReading(draught, first, part, outline or Outline(draught))
    # what follows the last bracket is no tag; the parser would look for its end again and again
    whole = text.rfind(">") + 1
    reading.feed(text[:whole])
    reading.close()
    lines = Lines(text, first)
    for piece in PIECE_RE.finditer(text, whole):
        place = lines.place(piece.start())
        reading.words(unescape(piece[0]), Position(place.line, place.column, part=part))
    reading.end()


class PageReading(HTMLParser):
    """A page that is being read."""

    def __init__(
        self, draught: Draught, first: int, part: str | Message | None, outline: Outline
    ) -> None:
        super().__init__(convert_charrefs=False)
        self.draught = draught
        self.first = first
        self.part = part
        self.outline = outline
        self.run = Running()
        self.around: list[str] = []
        self.hidden = 0
        self.tables: list[Grid] = []
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
                self.outline.add(words, "label", ((0, self.within(words)),))

    def within(self, words: str) -> Position:
        """Return where words stand in the tag that is read."""
        tag, here = self.get_starttag_text() or "", self.here
        at = max(tag.find(words), 0)
        feeds = tag.count("\n", 0, at)
        start = (here.column or 1) if not feeds else 1
        column = start + at - (tag.rfind("\n", 0, at) + 1)
        return Position((here.line or 1) + feeds, column, part=self.part)

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
            table = grid.table(self.draught.tables, self.outline.above())
            self.draught.blocks.extend(table.blocks())
            return
        run, self.run = self.run, Running()
        if tag == "caption" and run.done():
            grid.caption = run.text
            self.outline.add_run(run, "caption")
        elif run.done() or tag != "caption":
            grid.fill(run, self.here)

    def handle_data(self, data: str) -> None:
        """Read on."""
        self.words(data, self.here)

    def words(self, data: str, place: Position) -> None:
        """Read words that stand at a place."""
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
            self.run.keep(data, place, masked=masked)
        elif "sup" in self.around and data.strip().translate(SUPERSCRIPTS) != data.strip():
            self.run.sign(data.strip().translate(SUPERSCRIPTS), place)
        else:
            self.run.put(data, place, masked=masked)

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
        heading = next((tag for tag in self.around[::-1] if HEADING_RE.fullmatch(tag)), "")
        kind = next((KINDS[tag] for tag in self.around[::-1] if tag in KINDS), "paragraph")
        if kind == "paragraph" and "pre" in self.around and "code" in self.around:
            kind = "code"
        self.outline.add_run(run, kind, int(heading[1:] or 0))

    def end(self) -> None:
        """End what is open."""
        self.leave(0)
        self.cut()
        if len(self.around) >= DEEPEST:
            self.draught.warn(message("nested too deep"))
