r"""Text among formulas, as in \text: words, signs by name, and formulas between dollars."""

from __future__ import annotations

import re
import unicodedata

from texmath import errors
from texmath.errors import TexError
from texmath.parser import Parser, joined
from texmath.scanner import LONGEST_SHOWN, MACRO_MARK_RE
from texmath.tree import Part, Text
from texmath.vocabulary import TEXTS

PIECE_RE = re.compile(r"[^\\{}$]+|\\(?:[A-Za-z]+|.)|[{}$]", re.DOTALL)
ESCAPED = frozenset("{}%$&#_")
SIGNS = {
    " ": "\u00a0", ",": "\u2009", "thinspace": "\u2009", ";": "\u2005", "enspace": "\u2002",
    "quad": "\u2003", "qquad": "\u2003\u2003", "ldots": "…", "dots": "…", "S": "§", "P": "¶",
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "copyright": "©", "pounds": "£", "degree": "°",
    "dag": "†", "ddag": "‡", "textbackslash": "\\", "textendash": "–", "textemdash": "—",
    "textasciitilde": "~", "-": "\u00ad", "/": "\u200c",
}  # fmt: skip
"""Commands of text by what they print."""

ACCENTS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "r": "\u030a",
}  # fmt: skip
"""Commands that put an accent on the letter that follows."""

LETTER_RE = re.compile(r"\s*(?:\{\s*(\\i|[^\W\d_])\s*\}|(\\i\b|[^\W\d_]))")
SPACE_RE = re.compile(r"\s+")


def text(parser: Parser, style: str) -> Part:
    """Return the text of the group that begins here."""
    parser.deeper()
    parser.expect("{")
    source, place = parser.source, parser.position
    parts: list[Part] = []
    words, groups = "", 0

    def close() -> None:
        nonlocal words
        if words:
            parts.append(Text(words, style))
        words = ""

    while match := PIECE_RE.match(source, place):
        piece, place = match[0], match.end()
        name = piece[1:]
        if piece == "}" and not groups:
            close()
            parser.skip(place)
            parser.depth -= 1
            return joined(parts)
        if piece in "{}":
            groups += 1 if piece == "{" else -1
        elif piece == "$" or piece == r"\(":
            close()
            parser.skip(place)
            parts.append(parser.row("$" if piece == "$" else r"\)"))
            parser.expect("$" if piece == "$" else r"\)")
            place = parser.position
        elif piece[0] != "\\":
            plain = MACRO_MARK_RE.sub("", piece)
            words += SPACE_RE.sub(" ", plain).replace("~", "\u00a0")
        elif name in ESCAPED:
            words += name
        elif name in TEXTS:
            close()
            parser.skip(place)
            parts.append(text(parser, TEXTS[name]))
            place = parser.position
        elif name in ACCENTS and (letter := LETTER_RE.match(source, place)):
            plain = (letter[1] or letter[2]).replace(r"\i", "i")
            words += unicodedata.normalize("NFC", plain + ACCENTS[name])
            place = letter.end()
        elif name in SIGNS:
            words += SIGNS[name]
            # a name swallows the space after it
            place += source.startswith(" ", place) and name[0].isalpha()
        else:
            raise TexError(errors.NO_TEXT, match.start(), found=piece[:LONGEST_SHOWN])
    raise TexError(errors.MISSING, len(source), found="the end", wanted="}")
