"""What the README shows is what happens."""

from __future__ import annotations

import doctest
import shlex
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "packages/texmath/README.md"


def test_examples_of_python():
    found = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert found.attempted >= 6
    assert not found.failed


def test_the_example_of_docutils():
    shown = README.read_text("utf-8").partition("## In docutils")[2].split("```")[1]
    assert "assert" in shown
    exec(shown.removeprefix("python"), {})  # noqa: S102  (our own)


def test_examples_of_the_command():
    shown = README.read_text("utf-8").partition("## On the command line")[2].split("```")[1]
    examples = shown.strip().split("$ ")[1:]
    assert len(examples) == 2
    for example in examples:
        command, _, written = example.partition("\n")
        given, _, call = command.rpartition(" | ")
        done = subprocess.run(
            [sys.executable, "-m", *shlex.split(call)],
            input=(shlex.split(given) or ["", ""])[1],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        assert done.stdout.strip() == written.strip()
