"""What the commands share: the briefing that the arguments name, and the shape of a parser."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import TypeAlias

from belegt.cli.terminal import say
from belegt.markup import markup_of
from belegt.messages import message
from belegt.project import Layout
from belegt.source import Source

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
"""What ``add_subparsers`` returns; argparse has no public name for it."""


def layout_of(arguments: argparse.Namespace) -> Layout:
    """Return where the briefing stands that the arguments name."""
    return Layout(arguments.root, arguments.docs, arguments.seeds, arguments.ledger)


def formatter(prog: str) -> argparse.RawDescriptionHelpFormatter:
    """Return a help formatter that keeps the lines of examples."""
    return argparse.RawDescriptionHelpFormatter(prog, max_help_position=28)


def warn_of_markup(sources: Iterable[Source]) -> None:
    """Say on standard error which sources look like markup, and are read as prose."""
    for source in sources:
        if kind := markup_of(source.text):
            told = message(
                "{file} looks like {kind} and is read as prose, marks included;"
                " keep its text alone",
                file=source.file,
                kind=kind,
            )
            say(told, sys.stderr)
