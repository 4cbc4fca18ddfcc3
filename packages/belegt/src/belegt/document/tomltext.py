"""TOML: values with their keys, as they are typed."""

from __future__ import annotations

import re
import tomllib

from belegt.document.block import Draught
from belegt.document.lines import Lines
from belegt.document.remarks import keep_remarks
from belegt.document.tree import Level, ValueTree, too_deep
from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import message

BLANK_RE = re.compile(r"(?:[ \t\n]+|#[^\n]*)*")
KEY_RE = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'([^'\n]*)'|([\w-]+)")
LONG_RE = {
    '"""': re.compile(r'"""\n?((?:[^"\\]|\\.|"{1,2}(?!"))*"{0,2})"""', re.DOTALL),
    "'''": re.compile(r"'''\n?((?:[^']|'{1,2}(?!'))*'{0,2})'''", re.DOTALL),
}
BARE_RE = re.compile(r"[^\s\[\]{},#]+(?: \d\d:[\d:.]+[^\s\[\]{},#]*)?")
SILENT = frozenset({"true", "false", "nan", "inf", "+nan", "-nan", "+inf", "-inf"})
LINE_RE = re.compile(r"line (\d+)")


def read_toml(text: str, draught: Draught, file: str) -> None:
    """Read a file of TOML.

    Raises:
        UnreadableDocumentError: when it is broken, or nested too deep.
    """
    try:
        tomllib.loads(text, parse_float=str)
    except tomllib.TOMLDecodeError as error:
        where = LINE_RE.search(str(error))
        raise UnreadableDocumentError(
            message("not TOML: {problem}", problem=str(error)),
            message("TOML"),
            Place(file, int(where[1]) if where else 0),
            message("mend the syntax there, or give the file another ending"),
        ) from None
    except RecursionError:
        raise too_deep(file) from None
    tree = ValueTree(draught)
    if not TomlReading(text, tree).read():
        raise too_deep(file)
    draught.blocks.extend(tree.blocks())
    keep_remarks(text, draught)


class TomlReading:
    """A file of TOML that is known to be well-formed, while its values are taken."""

    def __init__(self, text: str, tree: ValueTree) -> None:
        self.text = text
        self.lines = Lines(text)
        self.tree = tree
        self.at = 0
        self.children: dict[tuple[int, str], Level] = {}
        self.last: dict[int, Level] = {}
        tree.open(listed=False)
        self.top = tree.frame

    def read(self) -> bool:
        """Take all values; False where they are nested too deep."""
        self.blank()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                several = self.text.startswith("[[", self.at)
                self.at += 1 + several
                keys = self.keys()
                self.at += 1 + several
                if not self.descend(self.top, keys, listed=several):
                    return False
                if several:
                    self.another()
            else:
                table = self.tree.frame
                if not self.pair(table) or not self.value():
                    return False
                self.tree.under(table)
            self.blank()
        return True

    def blank(self) -> None:
        """Go behind blanks, line ends and comments."""
        match = BLANK_RE.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def keys(self) -> list[str]:
        """Read a dotted key."""
        found: list[str] = []
        while True:
            self.blank()
            match = KEY_RE.match(self.text, self.at)
            if match is None:
                return found or [""]
            found.append(next(one for one in match.groups() if one is not None))
            self.at = match.end()
            self.blank()
            if not self.text.startswith(".", self.at):
                return found
            self.at += 1

    def descend(self, start: Level, keys: list[str], *, listed: bool = False) -> bool:
        """Go into a table by its keys, which is made where there is none; False if too deep."""
        self.tree.under(start)
        for number, key in enumerate(keys, 1):
            frame = self.tree.frame
            known = self.children.get((id(frame), key))
            if known is None:
                frame.pending = key
                if not self.tree.open(listed=listed and number == len(keys)):
                    return False
                known = self.children[id(frame), key] = self.tree.frame
            if (known.listed and number < len(keys)) or (known.listed and not listed):
                known = self.last.get(id(known), known)
            self.tree.under(known)
        return True

    def another(self) -> None:
        """Begin another table of a list of them."""
        listing = self.tree.frame
        self.tree.open(listed=False)
        self.last[id(listing)] = self.tree.frame

    def pair(self, table: Level) -> bool:
        """Read a key and its sign of equality; the value comes next. False if too deep."""
        *outer, key = self.keys()
        if not self.descend(table, outer):
            return False
        self.tree.frame.pending = key
        self.blank()
        self.at += 1
        return True

    def value(self) -> bool:
        """Take a value, with all that it holds; False where it is nested too deep."""
        open_: list[Level] = []
        while True:
            self.blank()
            sign = self.text[self.at : self.at + 1]
            if sign in {"[", "{"}:
                if not self.tree.open(listed=sign == "["):
                    return False
                open_.append(self.tree.frame)
                self.at += 1
            elif sign in {"]", "}"}:
                open_.pop()
                self.at += 1
            elif sign == ",":
                self.at += 1
            elif open_ and not open_[-1].listed and not open_[-1].keyed:
                open_[-1].keyed = True
                if not self.pair(open_[-1]):
                    return False
                continue
            else:
                self.scalar()
            if not open_:
                return True
            if sign not in {"[", "{"}:
                open_[-1].keyed = False
                self.tree.under(open_[-1])

    def scalar(self) -> None:
        """Take a value that holds no others."""
        for mark, pattern in LONG_RE.items():
            if match := self.text.startswith(mark, self.at) and pattern.match(self.text, self.at):
                return self.leaf(match.start(1), match[1], match.end())
        match = KEY_RE.match(self.text, self.at)
        if match and match[3] is None:
            group = 1 if match[1] is not None else 2
            return self.leaf(match.start(group), match[group], match.end())
        bare = BARE_RE.match(self.text, self.at)
        words = bare[0] if bare else self.text[self.at]
        if words in SILENT:
            self.tree.skip()
            self.at += len(words)
            return None
        return self.leaf(self.at, words, self.at + len(words))

    def leaf(self, start: int, words: str, end: int) -> None:
        """Take words that begin at an offset, and go on at another."""
        anchors = self.lines.anchors(self.text, start, start + len(words))
        self.tree.leaf(words, anchors, word=True)
        self.at = end
