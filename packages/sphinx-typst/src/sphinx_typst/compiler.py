"""Typst itself: compiling, probing, and its complaints in one sentence."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

import typst

from sphinx_typst.literal import string
from sphinx_typst.proof.paper import Frame

FRAME = "<sphinx-typst-frame>"
"""The marks that templates leave on each page: its number and its margins."""

_PLACE_RE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")
"""Where Typst points to in a file it was given: path, line (1-based), column."""

SOURCE_RE = re.compile(r"^\s*// source: (?P<docname>.+?)(?::(?P<line>\d+))?$")
"""The remark the renderer leaves before a block: document and line of its source."""

_UNPRINTABLE_RE = re.compile(r'the text `"(?P<text>.*?)"` could not be displayed')
_UNICODE_ESCAPE_RE = re.compile(r"\\u\{([0-9a-f]+)\}")


Input = TypeVar("Input", Path, bytes)


@dataclass(frozen=True)
class Complaint:
    """One error or warning of Typst's, with its place in the source where that can be told."""

    message: str
    hints: tuple[str, ...] = ()
    docname: str | None = None
    line: int | None = None  # 1-based

    def __str__(self) -> str:
        return "; ".join((self.message, *self.hints))


@dataclass(frozen=True)
class Compiled:
    """A PDF, and what Typst did not like about its source."""

    pdf: bytes
    warnings: tuple[Complaint, ...]


class Compiler:
    """Typst with only the fonts we name, so that every machine gives the same bytes."""

    def __init__(self, root: Path, font_paths: Sequence[Path] = ()) -> None:
        # The fonts are read once; a probe then takes a millisecond.
        self._root = root
        self._fonts = typst.Fonts(
            include_system_fonts=False, font_paths=[str(path) for path in font_paths]
        )
        self._typst = typst.Compiler(root=root, font_paths=self._fonts, ignore_system_fonts=True)

    def pdf(
        self, source: Path, standards: Sequence[str], timestamp: dt.datetime
    ) -> Compiled | Complaint:
        """Return the PDF of a file, or what is wrong with it."""
        try:
            pdf, warnings = self._compile(source, standards, timestamp)
        except typst.TypstError as error:
            return self._complaint(error, source)
        complaints = dict.fromkeys(self._complaint(warning, source) for warning in warnings)
        return Compiled(unambiguous(pdf), (*complaints,))

    def _compile(
        self, source: Input, standards: Sequence[str], timestamp: dt.datetime | int
    ) -> tuple[bytes, list[typst.TypstWarning]]:
        pdf, warnings = self._typst.compile_with_warnings(
            source,
            format="pdf",
            pdf_standards=cast("typst.PDFStandards", [*standards]),
            timestamp=timestamp,
        )
        assert isinstance(pdf, bytes)  # noqa: S101  (a list only for images)
        return pdf, warnings

    def frames(self, source: Path) -> list[Frame]:
        """Return the margins of the pages of a file that was compiled, as its template set them."""
        # Typst remembers what it has just laid out, so that asking costs next to nothing.
        laid = typst.Compiler(
            source, root=self._root, font_paths=self._fonts, ignore_system_fonts=True
        )
        found = dict(json.loads(laid.query(FRAME, field="value")))
        usual: Frame = (0.0, 0.0, 0.0, 0.0)
        return [(*found.get(number, usual),) for number in range(1, max(found, default=0) + 1)]

    def fault(self, code: str) -> str | None:
        """Return what Typst says against a small piece of code, None when it is content."""
        return _words(self._probe(code, []))

    def image_fault(self, path: str, standards: Sequence[str]) -> str | None:
        """Return what Typst says against an image in a PDF of these standards, None for nothing."""
        code = f'#set document(title: "probe")\n#image({string(path)}, alt: "probe")'
        return _words(self._probe(code, standards))

    def unprintable(self, texts: Iterable[str]) -> set[str]:
        """Those of the texts that no font can show.

        PDF/UA forbids missing glyphs and Typst names every one of them: so ask it.
        """
        lines = [f"#par({_literal(text)})" for text in sorted(texts)]
        if not lines:
            return set()
        code = '#set document(title: "probe")\n#set page(width: 900pt, height: auto)\n'
        error = self._probe(code + "\n".join(lines), ["ua-1"])
        if error is None:
            return set()
        return {_unescape(match["text"]) for match in _UNPRINTABLE_RE.finditer(error.diagnostic)}

    def _probe(self, code: str, standards: Sequence[str]) -> typst.TypstError | None:
        try:
            self._compile(code.encode(), standards, 0)
        except typst.TypstError as error:
            return error
        return None

    def _complaint(self, error: typst.TypstError | typst.TypstWarning, source: Path) -> Complaint:
        docname, line = None, None
        place = next(
            (
                match
                for match in _PLACE_RE.finditer(error.diagnostic)
                if Path(match["file"]).name == source.name
            ),
            None,
        )
        if place:
            before = source.read_text(encoding="utf-8").splitlines()[: int(place["line"])]
            remark = next(filter(None, map(SOURCE_RE.match, reversed(before))), None)
            if remark:
                docname = remark["docname"]
                line = int(remark["line"]) if remark["line"] else None
        return Complaint(error.message, tuple(error.hints), docname, line)


def unambiguous(pdf: bytes) -> bytes:
    """Return the PDF with line ends before ``endstream`` that no reader takes for data.

    Typst ends a stream's data with a line feed. When the data happens to end with a carriage
    return, both look like one line end, and the stream like one byte too short for PDF/A. A
    second carriage return in place of the line feed is a line end of its own.
    """
    return pdf.replace(b"\r\nendstream", b"\r\rendstream")


def _words(error: typst.TypstError | None) -> str | None:
    return None if error is None else " ".join(error.message.split())


def _literal(text: str) -> str:
    return '"' + "".join(f"\\u{{{ord(character):x}}}" for character in text) + '"'


def _unescape(text: str) -> str:
    plain = _UNICODE_ESCAPE_RE.sub(lambda match: chr(int(match[1], 16)), text)
    return plain.replace('\\"', '"').replace("\\\\", "\\")
