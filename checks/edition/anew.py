"""The edition made anew, beside the one that was built: the same input gives the same bytes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DOCTREES = ROOT / "build/doctrees"
BUILT = {"html": ROOT / "build/html", "typstpdf": ROOT / "build/pdf"}

SHOWN = 60
"""Characters of either text that are shown where two files part."""


@dataclass(frozen=True)
class Making:
    """A build that runs beside the checks."""

    out: Path
    process: subprocess.Popen[str]

    def finished(self) -> Path:
        """Wait for the build, and return its folder.

        Raises:
            RuntimeError: with what Sphinx says, when it fails.
        """
        _, said = self.process.communicate()
        if self.process.returncode:
            raise RuntimeError(said)
        return self.out


def begin(builder: str, folder: Path) -> Making:
    """Begin to make the edition anew from what was read; what has changed since is read again."""
    shutil.copytree(DOCTREES, folder / "doctrees")
    words = ("-b", builder, "-d", str(folder / "doctrees"), "--quiet", "docs", str(folder / "out"))
    process = subprocess.Popen(
        [sys.executable, "-m", "sphinx", *words],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    return Making(folder / "out", process)


def differences(built: Path, made: Path) -> Iterator[str]:
    """Yield, a line each, the files that two folders do not share, and where the others part."""
    ours, theirs = files(built), files(made)
    yield from (f"{name}: nothing makes this file" for name in sorted(ours - theirs))
    yield from (f"{name}: is missing" for name in sorted(theirs - ours))
    for name in sorted(ours & theirs):
        one, other = (folder.joinpath(name).read_bytes() for folder in (built, made))
        if one != other:
            yield f"{name}: {parting(one, other)}"


def files(folder: Path) -> set[str]:
    """Return the files below a folder, but for what Sphinx notes for itself beside them."""
    every = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return every - {".buildinfo"}


def parting(one: bytes, other: bytes) -> str:
    """Return where two contents part, and what stands there in either."""
    pairs = zip(one, other, strict=False)
    at = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    line = one.count(b"\n", 0, at) + 1
    start = max(0, at - SHOWN // 3)
    shown, expected = (
        text[start : start + SHOWN].decode("utf-8", "replace") for text in (one, other)
    )
    return f"line {line} shows {shown!r}; sources, ledger and pages make {expected!r}"
