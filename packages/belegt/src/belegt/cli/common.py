"""What the commands share: the briefing that the arguments name, and the shape of a parser."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from belegt.project import Layout

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001
"""What ``add_subparsers`` returns; argparse has no public name for it."""


def layout_of(arguments: argparse.Namespace) -> Layout:
    """Return where the briefing stands that the arguments name."""
    return Layout(arguments.root, arguments.docs, arguments.seeds, arguments.ledger)


def formatter(prog: str) -> argparse.RawDescriptionHelpFormatter:
    """Return a help formatter that keeps the lines of examples."""
    return argparse.RawDescriptionHelpFormatter(prog, max_help_position=28)
