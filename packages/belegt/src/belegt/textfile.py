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
        errno.ENOSPC: message("No space left on device"),
        errno.EROFS: message("Read-only file system"),
    }
)
"""What the system says most often, in words that can be translated."""


SIZE_LIMIT = 100_000_000
"""Bytes of a file: a library's worth of text, and too little to fill a memory."""


def read_bytes(path: Path, file: str, remedy: Message) -> bytes:
    """Return what a file holds.

    Args:
        path: of the file.
        file: how it is called in messages.
        remedy: what to do when it cannot be read.

    Raises:
        BelegtError: when it cannot be read, is no regular file, or is larger than the limit.
    """
    try:
        # asked first: a pipe is waited for, and a device has no end
        if not path.is_dir() and path.exists() and not path.is_file():
            found = message("cannot be read ({reason})", reason=message("a pipe, device or socket"))
            raise BelegtError([Fault(found, message("a file"), Place(file), remedy)])
        with path.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        found = message("cannot be read ({reason})", reason=reason_of(error))
        raise BelegtError([Fault(found, message("a file"), Place(file), remedy)]) from None
    if len(data) > SIZE_LIMIT:
        found = message("more than {count} bytes", count=SIZE_LIMIT)
        expected = message("a file that can be read at once")
        raise BelegtError([Fault(found, expected, Place(file), message("split it"))])
    return data


def replace_text(path: Path, text: str, file: str) -> bool:
    """Let a file hold a text, all of it or what it held before; tell whether that is new.

    Args:
        path: of the file; its folder is made where it is missing.
        text: written as UTF-8, line ends as they are.
        file: how it is called in messages.

    Raises:
        BelegtError: when it cannot be written, the disk being full or the folder not ours.
    """
    data = text.encode()
    draft = path.with_name(f".{path.name}.draft")
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_bytes(data)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        found = message("cannot be written ({reason})", reason=reason_of(error))
        remedy = message("make room, or let it be written to")
        raise BelegtError([Fault(found, message("a file"), Place(file), remedy)]) from None
    return True


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


def reason_of(error: OSError | ValueError) -> Message | str:
    """Return why the system refused something: a file, or a name that no file can have."""
    if not isinstance(error, OSError):
        return str(error)
    return REASONS.get(error.errno) or error.strerror or str(error)
