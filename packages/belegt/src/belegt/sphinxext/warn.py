"""The one way in which the extension warns: always with type, subtype and place."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NoReturn

from sphinx.util import logging

from belegt.errors import Fault

LOGGER = logging.getLogger(__name__)


class Subtype(StrEnum):
    """What ``suppress_warnings`` may name, behind ``belegt.``."""

    CITATION = "citation"  # a citation that its source does not support
    FIGURE = "figure"  # a figure of the ledger that its source does not support
    NUMBER = "number"  # a number in the prose without a role
    UNKNOWN = "unknown"  # an id that nothing defines
    TALLY = "tally"  # a count that there is none of
    CHART = "chart"  # a chart that cannot be drawn
    EVIDENCE = "evidence"  # citations, and no page that shows their evidence


def warn(subtype: Subtype, message: str, location: Any = None) -> None:
    """Log a warning; with ``-W`` it ends the build."""
    LOGGER.warning(message, type="belegt", subtype=str(subtype), location=location)


def warn_of(subtype: Subtype, fault: Fault, docname: str) -> None:
    """Log a warning of a fault in a document's prose."""
    name = f"{fault.place.name}: " if fault.place.name else ""
    message = f"{name}{fault.found}; expected: {fault.expected}; to do: {fault.remedy}"
    warn(subtype, message, (docname, fault.place.line))


def give_up(message: str) -> NoReturn:
    """End the build with a message about a user's mistake.

    Sphinx shows a traceback and asks for a report whatever exception an extension raises;
    a slip in ledger or conf.py is neither its fault nor ours.

    Raises:
        SystemExit: always, with code 2, as sphinx-build ends when it cannot build.
    """
    LOGGER.error("%s", message, type="belegt", subtype="ledger")
    raise SystemExit(2)
