"""The parser of docutils, with a stand-in for each role and directive that it does not know."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from belegt import mystnames
from belegt.document.unreadable import library
from belegt.mystline import role_parts
from belegt.prose import PieceKind
from belegt.unmarked import GAP

SETTINGS = {
    "report_level": 5,
    "halt_level": 5,
    "file_insertion_enabled": False,
    "raw_enabled": True,
    "line_length_limit": 10**9,
    "input_encoding": "unicode",
    "smart_quotes": False,
    "doctitle_xform": True,
    "docinfo_xform": True,
    "syntax_highlight": "none",
    "warning_stream": False,
    "_disable_config": True,
}


def parsed(text: str, file: str) -> Any:
    """Return the tree of a document; no other file is read for it.

    Args:
        text: of the document.
        file: how it is called in messages.
    """
    core = library("docutils.core", file)
    with unknown_allowed(file):
        return core.publish_doctree(text, settings_overrides=dict(SETTINGS))


@contextmanager
def unknown_allowed(file: str) -> Iterator[None]:
    """Let unknown roles and directives be read, for as long as a document is parsed."""
    directives = library("docutils.parsers.rst.directives", file)
    roles = library("docutils.parsers.rst.roles", file)
    known_directive, known_role = directives.directive, roles.role
    english = library("docutils.parsers.rst.languages.en", file)
    stand_in = directive_class(file)

    def directive(name: str, *rest: Any) -> Any:
        lowered = name.lower()
        if lowered in {"include", "literalinclude"} or not is_known(directives, lowered):
            return stand_in, []
        return known_directive(name, *rest)

    def role(name: str, *rest: Any) -> Any:
        lowered = name.lower()
        if lowered in roles._roles or lowered in english.roles:  # noqa: SLF001
            return known_role(name, *rest)
        return read_role, []

    directives.directive, roles.role = directive, role
    try:
        yield
    finally:
        directives.directive, roles.role = known_directive, known_role


def is_known(directives: Any, name: str) -> bool:
    """Whether docutils itself has a directive."""
    return name in directives._directives or name in directives._directive_registry  # noqa: SLF001


def read_role(name: str, rawtext: str, text: str, *_: Any) -> tuple[list[Any], list[Any]]:
    """Return what an unknown role shows."""
    nodes = library("docutils.nodes", "")
    piece, *_told = role_parts(name, text.replace("\x00", ""), 0)
    classes = [] if piece.kind in {PieceKind.TEXT, PieceKind.CITED} else ["belegt-masked"]
    return [nodes.inline(rawtext, piece.text or GAP, classes=classes)], []


class AnyOption(dict[str, Any]):
    """Options that are all taken as they are."""

    def __bool__(self) -> bool:
        return True

    def __getitem__(self, key: str) -> Any:
        return lambda value: value


def directive_class(file: str) -> Any:
    """Return the class that stands in for a directive: its body is read by what it shows."""
    nodes = library("docutils.nodes", file)
    rst = library("docutils.parsers.rst", file)

    class StandIn(rst.Directive):  # type: ignore[misc, name-defined]
        """A directive that docutils does not know."""

        has_content = True
        optional_arguments = 1000
        final_argument_whitespace = True
        option_spec = AnyOption()

        def run(self) -> list[Any]:
            name = self.name.lower()
            argument = " ".join(self.arguments)
            text = "\n".join(self.content)
            if name in mystnames.SILENT_DIRECTIVES or name == "toctree":
                return []
            if name in mystnames.FILE_DIRECTIVES:
                return [nodes.container(path=argument, line=self.lineno)]
            if name in mystnames.CODE_DIRECTIVES or name == "math":
                block = nodes.literal_block(text, text)
                block.line = self.content_offset + 1
                return [block]
            box = nodes.container()
            if argument and name in mystnames.TITLED_DIRECTIVES:
                title = nodes.paragraph(argument, argument)
                title.line = self.lineno
                box += title
            self.state.nested_parse(self.content, self.content_offset, box)
            return [box]

    return StandIn
