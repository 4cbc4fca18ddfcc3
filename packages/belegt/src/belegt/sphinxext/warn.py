"""The one way in which the extension warns: always with type, subtype and place."""

from __future__ import annotations

from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from sphinx.util import logging

from belegt.errors import BelegtError, Fault
from belegt.messages import ENGLISH, Worded, message, words_of
from belegt.textfile import replace_text

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

LOGGER = logging.getLogger(__name__)


class Subtype(StrEnum):
    """What only Sphinx can warn of; ``suppress_warnings`` may name them, behind ``belegt.``."""

    UNKNOWN = "unknown"  # an id that nothing defines
    CHART = "chart"  # a chart that cannot be drawn
    CHANGE = "change"  # a live sentence that cannot be changed as its author offers
    EVIDENCE = "evidence"  # citations, and no page that shows their evidence
    DATE = "date"  # a day that is none


LANGUAGE: ContextVar[str] = ContextVar("language", default=ENGLISH)
"""Of the warnings: that of the build, as Sphinx has it for its own."""


def speak(app: Sphinx, config: Config) -> None:
    """Let the warnings of a build speak its language."""
    LANGUAGE.set(config.language)


def warn(subtype: Subtype, told: str | Worded, location: Any = None) -> None:
    """Log a warning; with ``-W`` it ends the build."""
    words = words_of(told, LANGUAGE.get())
    LOGGER.warning("%s", words, type="belegt", subtype=str(subtype), location=location)


def note(told: str | Worded) -> None:
    """Log what is no warning."""
    LOGGER.info("%s", words_of(told, LANGUAGE.get()))


def tell(fault: Fault, root: Path) -> None:
    """Log a warning of what breaks a rule, whose id is the subtype.

    Args:
        fault: of a rule.
        root: folder that the fault's file is named from.
    """
    told = message(
        "{found}; expected: {expected}; to do: {remedy}",
        found=fault.found,
        expected=fault.expected,
        remedy=fault.remedy,
    )
    place = fault.place
    if place.name:
        told = message("{name}: {fault}", name=place.name, fault=told)
    location = f"{root / place.file}:{place.line or ''}" if place.file else None
    words = told.worded(LANGUAGE.get())
    LOGGER.warning("%s", words, type="belegt", subtype=fault.rule, location=location)


def put(path: Path, text: str) -> None:
    """Write a file of the output, all of it; end the build where that is not possible."""
    try:
        replace_text(path, text, str(path))
    except BelegtError as error:
        give_up(error)


def give_up(told: str | Worded) -> NoReturn:
    """End the build with a message about a user's mistake.

    Sphinx shows a traceback and asks for a report whatever exception an extension raises;
    a slip in ledger or conf.py is neither its fault nor ours.

    Raises:
        SystemExit: always, with code 2, as sphinx-build ends when it cannot build.
    """
    # without a type, by which it could be suppressed
    LOGGER.error("%s", words_of(told, LANGUAGE.get()))
    raise SystemExit(2)
