"""``belegt --version``: which belegt runs, from where, and whether there is another beside it."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Sequence
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import belegt
from belegt.cli.terminal import say
from belegt.messages import Message, message


class Version(argparse.Action):
    """The option that prints it; nothing is looked for before it is given."""

    def __init__(self, option_strings: Sequence[str], dest: str, **settings: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **settings)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print the version and stop."""
        for line in (running(), *others()):
            say(line)
        parser.exit()


def running() -> Message:
    """Return which belegt runs."""
    return message(
        "belegt {version} from {folder} (Python {python})",
        version=belegt.__version__,
        folder=Path(belegt.__file__).parent,
        python=platform.python_version(),
    )


def others() -> list[Message]:
    """Return a sentence for each installed belegt of another version, which does not run."""
    return [
        message(
            "belegt {version} is installed too, in {folder}, and is not the one that runs; to do:"
            " uninstall both, and install one",
            version=found.version,
            folder=found.locate_file(""),
        )
        for found in distributions(name="belegt")
        if found.version != belegt.__version__
    ]
