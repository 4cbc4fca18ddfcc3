"""Writes what an edition's parts need beside its pages: for its scripts, and other programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from belegt.sphinxext.warn import put
from belegt.sphinxext.web.parts import PagePart

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def publish(app: Sphinx, parts: Iterable[PagePart]) -> None:
    """Write the files of parts into the folder of the output."""
    for files in dict.fromkeys(part.files for part in parts):  # several may need the same
        write(app, files(app))


def write(app: Sphinx, files: Mapping[str, str]) -> None:
    """Write texts by their paths into the folder of the output."""
    for name, text in files.items():
        put(Path(app.outdir, name), text)


COMMENT_RE = re.compile(r"^ *(?://.*|/\*(?:(?!\*/)[^\0])*\*/)\n|^ +", re.MULTILINE)
"""Comments that have lines of their own, and what code is indented by."""


def lean(text: str) -> str:
    """Return a script of ours as browsers get it: without comments, not indented.

    No text in it may run over lines.
    """
    return COMMENT_RE.sub("", text)


def script(name: str, value: object) -> str:
    """Return a value as a script: a page opened from the disk may load nothing else."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"window.belegt??={{}};belegt.{name}={text};\n"
