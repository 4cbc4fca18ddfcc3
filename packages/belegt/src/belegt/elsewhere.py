"""What readers see beside the pages: titles in conf.py, templates, pictures, a README."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from os.path import relpath
from pathlib import Path

from belegt.conf import Conf
from belegt.errors import NO_PYTHON, BelegtError
from belegt.myst import read_prose
from belegt.mystline import raw, rst
from belegt.prose import Paragraph, Piece, Prose, Setting, shown
from belegt.unmarked import (
    Excerpt,
    conf_words,
    drawn_as_paths,
    html_words,
    style_words,
    template_words,
    typst_words,
)
from belegt.yamlfile import read_file


def read_elsewhere(root: Path, docs: Path, conf: Conf, pages: Iterable[Prose]) -> Iterator[Prose]:
    """Yield what is shown beside the pages, each file once, in the order of their names.

    Args:
        root: folder that files are named from in messages.
        docs: folder of the pages and of conf.py.
        conf: what that says.
        pages: they tell which pictures they show.
    """
    found = {docs / "conf.py"}
    found |= {path for pattern in conf.also_read for path in matching(docs, pattern)}
    found |= {docs / picture for page in pages for picture in page.pictures}
    named = {Path(relpath(path, root)).as_posix(): path for path in found}
    for file, path in sorted(named.items()):
        if path.is_file():
            try:
                text = read_file(path, file)
            except BelegtError:
                continue  # no text, whatever its name says
            yield read_shown(text, file, conf.extensions)


def with_files(page: Prose, docs: Path, conf: Conf, depth: int = 3) -> Prose:
    """Return a page with what it shows of other files; Sphinx reads them with the page.

    Args:
        page: it.
        docs: folder of the pages.
        conf: for MyST.
        depth: how many files include each other.
    """
    if not page.files or not depth:
        return page
    paragraphs = list(page.paragraphs)
    for one in page.files:
        try:
            text = read_file(docs / one.path, one.path)
        except BelegtError:
            continue  # Sphinx tells of it best
        if one.setting is Setting.PROSE and not one.path.endswith(".rst"):
            included = read_prose(text, page.file, conf.extensions, one.path)
            told = with_files(included, docs, conf, depth - 1).paragraphs
        elif one.setting is Setting.PROSE:
            told = tuple(rst(text, one.line))
        elif one.setting is Setting.RAW:
            told = tuple(raw(text, one.line))
        else:
            told = (shown(Excerpt(text, one.line), one.setting),)
        paragraphs += (replace(each, pieces=in_line(each, one.line)) for each in told)
    return replace(page, paragraphs=tuple(paragraphs))


def in_line(paragraph: Paragraph, line: int) -> tuple[Piece, ...]:
    """Return the pieces of a paragraph of another file where a page includes it."""
    return tuple(replace(piece, line=line) for piece in paragraph.pieces)


def matching(docs: Path, pattern: str) -> Iterator[Path]:
    """Yield the files that a path of conf.py names; what an extension adds is not ours."""
    if Path(pattern).is_absolute():
        return
    if "*" in pattern:
        yield from docs.glob(pattern)
    else:
        yield docs / pattern


@lru_cache(maxsize=256)
def read_shown(text: str, file: str, extensions: frozenset[str]) -> Prose:
    """Read a file by the ending of its name; the same text again costs nothing.

    Args:
        text: of the file.
        file: its name in messages.
        extensions: of MyST, that are enabled.
    """
    ending = file.rpartition(".")[2].lower()
    if ending == "md":
        # no role is read by whatever shows it
        document = read_prose(text, file, extensions)
        return Prose(file, tuple(map(as_label, document.paragraphs)))
    if ending == "svg":
        paragraphs = labelled(html_words(text))
        return Prose(file, paragraphs, drawn=drawn_as_paths(text))
    if ending == "typ":
        return Prose(file, labelled(typst_words(text)))
    if ending == "css":
        return Prose(file, labelled(style_words(text)))
    if ending == "py":
        return Prose(file, labelled(literals(text)))
    return Prose(file, labelled(template_words(text)))


def as_label(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph of prose as one where no role can stand."""
    setting = Setting.LABEL if paragraph.setting is Setting.PROSE else paragraph.setting
    return Paragraph(paragraph.pieces, setting)


def labelled(found: Iterable[Excerpt]) -> tuple[Paragraph, ...]:
    """Return words as paragraphs."""
    return tuple(shown(words, Setting.LABEL) for words in found)


def literals(text: str) -> Iterator[Excerpt]:
    """Yield the words of a conf.py; one that is broken says nothing, for Sphinx tells of it."""
    try:
        yield from conf_words(ast.parse(text))
    except NO_PYTHON:
        return
