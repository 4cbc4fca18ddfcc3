"""Text files as their bytes: UTF-8, and told where they are not."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from belegt.errors import BelegtError, Fault, Place
from belegt.messages import Message, message

REASONS: Mapping[int | None, Message] = MappingProxyType(
    {
        errno.ENOENT: message("No such file or directory"),
        errno.EACCES: message("Permission denied"),
        errno.EISDIR: message("Is a directory"),
        errno.ENOTDIR: message("Not a directory"),
    }
)
"""What the system says most often, in words that can be translated."""


def read_bytes(path: Path, file: str, remedy: Message) -> bytes:
    """Return what a file holds.

    Args:
        path: of the file.
        file: how it is called in messages.
        remedy: what to do when it cannot be read.

    Raises:
        BelegtError: when it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        found = message("cannot be read ({reason})", reason=reason_of(error))
        raise BelegtError([Fault(found, message("a file"), Place(file), remedy)]) from None


def decoded(data: bytes, file: str, remedy: Message) -> str:
    """Return the text of bytes.

    Args:
        data: the whole file.
        file: how it is called in messages.
        remedy: what to do when it is not UTF-8.

    Raises:
        BelegtError: when it is not UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(file, data.count(b"\n", 0, error.start) + 1)
        found = message(
            "byte {number} ({value}) is not UTF-8",
            number=error.start,
            value=f"0x{data[error.start]:02x}",
        )
        raise BelegtError([Fault(found, message("UTF-8 text"), place, remedy)]) from None


def reason_of(error: OSError) -> Message | str:
    """Return why the system refused something."""
    return REASONS.get(error.errno) or error.strerror or str(error)
