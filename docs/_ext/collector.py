"""Spares the build of the briefing the walks of Python's garbage collector over what stays.

It belongs to whoever runs the build, which is why no library does it: it changes the whole process.
"""

from __future__ import annotations

import atexit
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

LAST = 900
"""Behind what others load when the builder is set up."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """Set aside what is loaded by then, and again all of it when the process ends."""
    app.connect("builder-inited", freeze, priority=LAST)
    app.connect("build-finished", release)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def freeze(_app: Sphinx) -> None:
    """Take what is loaded out of the collector's walks; it lives as long as the build."""
    gc.freeze()
    # at the end, a search of the doctrees for what may go would take half a second
    atexit.unregister(gc.freeze)
    atexit.register(gc.freeze)


def release(_app: Sphinx, _exception: Exception | None) -> None:
    """Give what the build held back to the collector."""
    gc.unfreeze()
