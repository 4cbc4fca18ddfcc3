"""What keeps a document from being read, and the libraries that its format needs."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from belegt.errors import BelegtError, Fault, Place
from belegt.messages import Message, message

EXTRA = "belegt[files]"
"""What is installed to read all formats."""


class UnreadableDocumentError(BelegtError):
    """A document cannot be read; says what was found, what was expected, where, what to do."""

    def __init__(self, found: Message, expected: Message, place: Place, remedy: Message) -> None:
        self.fault = Fault(found, expected, place, remedy)
        super().__init__([self.fault])


def library(name: str, file: str) -> Any:
    """Return a module of a library that is kept behind an extra.

    Args:
        name: of the module.
        file: that needs it, as it is called in messages.

    Raises:
        UnreadableDocumentError: when it is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise UnreadableDocumentError(
            message("{module} is not installed", module=error.name),
            message("the library that reads files of this format"),
            Place(file),
            message("run: {command}", command=f"pip install '{EXTRA}'"),
        ) from None
