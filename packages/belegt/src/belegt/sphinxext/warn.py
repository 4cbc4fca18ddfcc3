"""The one way in which the extension warns: always with type, subtype and place."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from sphinx.util import logging

from belegt.errors import Fault
from belegt.messages import message

LOGGER = logging.getLogger(__name__)


class Subtype(StrEnum):
    """What only Sphinx can warn of; `suppress_warnings` may name them, behind ``belegt.``."""

    UNKNOWN = "unknown"  # an id that nothing defines
    TALLY = "tally"  # a count that there is none of
    CHART = "chart"  # a chart that cannot be drawn
    EVIDENCE = "evidence"  # citations, and no page that shows their evidence


def warn(subtype: Subtype, text: str, location: Any = None) -> None:
    """Log a warning; with ``-W`` it ends the build."""
    LOGGER.warning(text, type="belegt", subtype=str(subtype), location=location)


def tell(fault: Fault, root: Path, language: str) -> None:
    """Log a warning of what breaks a rule, whose id is the subtype.

    Args:
        fault: of a rule.
        root: folder that the fault's file is named from.
        language: of the words.
    """
    place = fault.place
    location = f"{root / place.file}:{place.line or ''}" if place.file else None
    told = message(
        "{found}; expected: {expected}; to do: {remedy}",
        found=fault.found,
        expected=fault.expected,
        remedy=fault.remedy,
    ).worded(language)
    text = f"{place.name}: {told}" if place.name else told
    LOGGER.warning("%s", text, type="belegt", subtype=fault.rule, location=location)


def give_up(text: str) -> NoReturn:
    """End the build with a message about a user's mistake.

    Sphinx shows a traceback and asks for a report whatever exception an extension raises;
    a slip in ledger or conf.py is neither its fault nor ours.

    Raises:
        SystemExit: always, with code 2, as sphinx-build ends when it cannot build.
    """
    LOGGER.error("%s", text)  # without a type, by which it could be suppressed
    raise SystemExit(2)
