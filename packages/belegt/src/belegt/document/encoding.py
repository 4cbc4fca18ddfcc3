"""Bytes to text: UTF-8, what a byte-order mark says, or a guess that is told."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from belegt.document.unreadable import UnreadableDocumentError, library
from belegt.errors import Place
from belegt.messages import Message, message

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks; the longer ones first, for one begins with another."""

SAMPLE = 100_000
"""Bytes from which an encoding is guessed."""

WESTERN = "cp1252"
"""What lines are written in that are not UTF-8, in a file that mostly is."""

UTF8_PAIR_RE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
CONTROL_RE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MOST_CONTROLS = 0.01
"""Share of control characters above which bytes are no text."""


class Decoded(NamedTuple):
    """A file's text, its lines parted by line feeds alone, and what was odd about its bytes."""

    text: str
    warnings: tuple[Message, ...] = ()


def decode(data: bytes, file: str, encoding: str = "") -> Decoded:
    """Return the text of bytes.

    Args:
        data: the whole file.
        file: how it is called in messages.
        encoding: what the format itself says ("" = nothing).

    Raises:
        UnreadableDocumentError: when the bytes are no text.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            encoding, data = name, data[len(mark) :]
            break
    warnings: tuple[Message, ...] = ()
    try:
        text = data.decode(encoding or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text, warnings = _guessed(data, file)
    if len(CONTROL_RE.findall(text)) > MOST_CONTROLS * len(text):
        raise no_text(file)
    if "\x00" in text:
        warnings += (message("holds NUL bytes, which are read as blanks"),)
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", " ")
    return Decoded(plain, warnings)


def no_text(file: str) -> UnreadableDocumentError:
    """Return the error of bytes that are no text."""
    return UnreadableDocumentError(
        message("bytes that are no text"),
        message("a text, a table or a document of a known format"),
        Place(file),
        message("name the files to read, or leave this one out"),
    )


def _guessed(data: bytes, file: str) -> tuple[str, tuple[Message, ...]]:
    """Return the text of bytes that are not what they should be, and how it was read."""
    if len(CONTROL_RE.findall(data[:SAMPLE].decode("latin-1"))) > MOST_CONTROLS * len(
        data[:SAMPLE]
    ):
        raise no_text(file)
    lines = data.split(b"\n")
    bad = [number for number, line in enumerate(lines, 1) if not _is_utf8(line)]
    if UTF8_PAIR_RE.search(b"\n".join(line for line in lines if _is_utf8(line))):
        kept = set(bad)
        text = "\n".join(
            line.decode(WESTERN, "replace") if number in kept else line.decode("utf-8")
            for number, line in enumerate(lines, 1)
        )
        warning = message(
            "has two encodings: UTF-8, and {encoding} in line {line}; numbers were read, names"
            " there may be wrong; save it in one",
            encoding=WESTERN,
            line=", ".join([*map(str, bad[:3]), *(["…"] if len(bad) > 3 else [])]),
        )
        return text, (warning,)
    best = library("charset_normalizer", file).from_bytes(data[:SAMPLE]).best()
    encoding = best.encoding if best is not None else WESTERN
    if encoding in {"ascii", "utf_8"} or _is_western(data, encoding):
        encoding = WESTERN
    warning = message(
        "is not UTF-8 (line {line}) and was read as {encoding}; save it as UTF-8",
        line=bad[0] if bad else 1,
        encoding=encoding.replace("_", "-"),
    )
    return data.decode(encoding, "replace"), (warning,)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_western(data: bytes, encoding: str) -> bool:
    """Whether an encoding reads the bytes' letters as the Western one does."""
    try:
        return data[:SAMPLE].decode(encoding) == data[:SAMPLE].decode(WESTERN)
    except (UnicodeDecodeError, LookupError):
        return False
