r"""The command `texmath`: a formula in TeX in, MathML, Typst or words out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from texmath import __version__
from texmath.errors import TexError
from texmath.formula import parse_block
from texmath.mathml import to_mathml
from texmath.speech import to_speech
from texmath.spoken import LANGUAGES
from texmath.tree import Part
from texmath.typst import to_typst

Writer = Callable[[Part, argparse.Namespace], str]
WRITERS: dict[str, Writer] = {
    "mathml": lambda formula, options: to_mathml(
        formula, display=options.display, language=options.language
    ),
    "typst": lambda formula, options: to_typst(formula, display=options.display),
    "speech": lambda formula, options: to_speech(formula, options.language),
}
EXAMPLES = r"""
examples:
  texmath '\frac{a}{b}'
  texmath '\sqrt{2} \ne \frac{a}{b}' --to speech --language de
  echo 'x^2' | texmath - --to typst

exit status: 0; 1 where the formula cannot be read; 2 where the command is wrong
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: as typed, without the program's name; None means those of the process.

    Returns:
        0, or 1 if the formula cannot be read.
    """
    options = parser().parse_args(arguments)
    source = options.formula
    try:
        if source == "-":
            source = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
        formula = parse_block(source)
    except TexError as error:
        shown = error.point(source).encode("utf-8", "backslashreplace").decode()
        sys.stderr.write(f"texmath: {error}\n{shown}\n")
        return 1
    sys.stdout.buffer.write(f"{WRITERS[options.to](formula, options)}\n".encode())
    return 0


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    made = argparse.ArgumentParser(
        prog="texmath",
        description="Write a formula in TeX as MathML, as Typst or in words.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("formula", help="the formula, without dollars around it; - reads the input")
    made.add_argument("--to", choices=WRITERS, default="mathml", help="default: mathml")
    made.add_argument(
        "--language", choices=LANGUAGES, default="en", help="of the words; default: en"
    )
    made.add_argument("--display", action="store_true", help="on lines of its own")
    made.add_argument("--version", action="version", version=f"texmath {__version__}")
    return made
