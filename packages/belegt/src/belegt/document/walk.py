"""Files of folders and patterns, in a fixed order; what is no file to read is told."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase, translate
from pathlib import Path

from belegt.document.unreadable import UnreadableDocumentError
from belegt.errors import Place
from belegt.messages import Message, message
from belegt.textfile import reason_of

FILES_LIMIT = 100_000
"""Files of all folders together past which a walk is refused."""

PASSED_OVER = frozenset({"__pycache__", "node_modules"})
"""Folders that hold nothing of an author's; so do those whose names begin with a dot."""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file of a folder that is not read.

    Attributes:
        file: its path, as it was come to.
        reason: why.
    """

    file: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Found:
    """What folders and patterns hold.

    Attributes:
        files: to read, each once, in the order of the names given and by name within.
        passed_over: what is none, with the reason.
    """

    files: tuple[Path, ...]
    passed_over: tuple[PassedOver, ...]


def files_of(names: Iterable[str | Path], leave_out: Iterable[str] = ()) -> Found:
    """Return the files that names stand for: files, folders, patterns such as ``runs/**/*.json``.

    Args:
        names: in order.
        leave_out: patterns of paths that are left out.

    Raises:
        UnreadableDocumentError: when there is no such file, a pattern fits none, or they are too
            many.
    """
    walk = Walk(tuple(leave_out))
    for name in names:
        walk.take(str(name))
    return Found(tuple(walk.files), tuple(walk.passed_over))


class Walk:
    """A walk through folders, each entered once however many links lead to it."""

    def __init__(self, leave_out: tuple[str, ...]) -> None:
        self.leave_out = leave_out
        self.left_out = 0
        self.files: dict[Path, None] = {}
        self.passed_over: list[PassedOver] = []
        self._seen: set[tuple[int, int]] = set()

    def take(self, name: str) -> None:
        """Take what a name stands for."""
        path = Path(name)
        if os.path.lexists(path) or not is_pattern(name):
            self.visit(path, named=True)
            return
        before = len(self.files) + self.left_out
        self.visit(root_of(path), named=False, pattern=pattern_of(path))
        if len(self.files) + self.left_out == before:
            raise UnreadableDocumentError(
                message("no file that fits the pattern"),
                message("at least one"),
                Place(name),
                message("check the pattern"),
            )

    def visit(self, path: Path, *, named: bool, pattern: re.Pattern[str] | None = None) -> None:
        """Take a file, or all files of a folder.

        Args:
            path: of it.
            named: whether it was named itself; what is wrong with it is then a fault.
            pattern: that paths within must fit.
        """
        self._seen.clear()
        waiting = [(path, named)]
        while waiting:
            one, wanted = waiting.pop()
            if any(fnmatchcase(one.as_posix(), pattern) for pattern in self.leave_out):
                self.left_out += 1
                continue
            try:
                told = one.stat()
            except (OSError, ValueError) as error:
                if pattern is None or pattern.fullmatch(one.as_posix()):
                    self.missing(one, error, named=wanted)
                continue
            if stat.S_ISDIR(told.st_mode):
                if (told.st_dev, told.st_ino) not in self._seen:
                    self._seen.add((told.st_dev, told.st_ino))
                    waiting.extend((inner, False) for inner in reversed(self.listed(one)))
            elif pattern is not None and not pattern.fullmatch(one.as_posix()):
                continue
            elif not stat.S_ISREG(told.st_mode):
                self.passed_over.append(PassedOver(str(one), message("a pipe or device")))
            else:
                self.files[one] = None
                self.count()

    def listed(self, folder: Path) -> list[Path]:
        """Return what a folder holds, by name; hidden files and folders are left out."""
        try:
            inner = sorted(folder.iterdir())
        except OSError as error:
            told = message("cannot be read ({reason})", reason=reason_of(error))
            self.passed_over.append(PassedOver(str(folder), told))
            return []
        return [one for one in inner if one.name[0] != "." and one.name not in PASSED_OVER]

    def missing(self, path: Path, error: OSError | ValueError, *, named: bool) -> None:
        """Tell of what cannot be looked at: a fault where it was named, else passed over."""
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        told = message("cannot be read ({reason})", reason=reason)
        if not named:
            self.passed_over.append(PassedOver(str(path), told))
            return
        raise UnreadableDocumentError(
            told, message("a file or folder"), Place(str(path)), message("check the name")
        )

    def count(self) -> None:
        """Refuse to go on past the limit."""
        if len(self.files) > FILES_LIMIT:
            raise UnreadableDocumentError(
                message("more than {count} files", count=FILES_LIMIT),
                message("at most {count} files", count=FILES_LIMIT),
                Place(),
                message("name the folders that hold the sources"),
            )


def is_pattern(name: str) -> bool:
    """Whether a name or a part of a path is a pattern."""
    return any(sign in name for sign in "*?[")


def root_of(pattern: Path) -> Path:
    """Return the folder that the files which fit a pattern lie in, somewhere."""
    parts = pattern.parts
    first = next(number for number, part in enumerate(parts) if is_pattern(part))
    return Path(*parts[:first])


def pattern_of(path: Path) -> re.Pattern[str]:
    """Return what paths that fit a pattern look like; ``**`` stands for any folders."""
    told = ""
    *folders, last = path.parts
    for part in folders:
        told += "(?:[^/]+/)*" if part == "**" else f"{within(part)}/".replace("//", "/")
    return re.compile(told + (".*" if last == "**" else within(last)))


def within(part: str) -> str:
    """Return the regular expression of a part of a pattern, which reaches over no folder."""
    return translate(part).removeprefix("(?s:").removesuffix(")\\Z").replace(".*", "[^/]*")
