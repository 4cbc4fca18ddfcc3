"""The bytes of a file: of regular files alone, and never more than a limit."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import message
from belegt.textfile import SIZE_LIMIT, reason_of


def opened(path: Path, file: str, limit: int = SIZE_LIMIT) -> bytes:
    """Return what a regular file holds; a pipe or device is never opened.

    Args:
        path: of the file.
        file: how it is called in messages.
        limit: of its size, in bytes.

    Raises:
        UnreadableDocumentError: when it cannot be read, is empty or too large.
    """
    try:
        told = path.stat()
        if not stat.S_ISREG(told.st_mode):
            raise UnreadableDocumentError(
                message("a folder") if stat.S_ISDIR(told.st_mode) else message("a pipe or device"),
                message("a file"),
                Place(file),
                message("name the files to read, or leave this one out"),
            )
        if told.st_size > limit:
            raise UnreadableDocumentError(
                message("{size} MB", size=told.st_size // 1_000_000),
                message("at most {size} MB", size=limit // 1_000_000),
                Place(file),
                message("split it, or keep the part that is needed"),
            )
        with open(path, "rb", opener=_unblocking) as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise UnreadableDocumentError(
            message("cannot be read ({reason})", reason=reason_of(error)),
            message("a file"),
            Place(file),
            message("check the name"),
        ) from None
    if not data.strip():
        raise UnreadableDocumentError(
            message("an empty file"),
            message("a document"),
            Place(file),
            message("name the files to read, or leave this one out"),
        )
    return data


def _unblocking(path: str, flags: int) -> int:
    """Open a file without waiting, should it have become a pipe in the meantime."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
