"""Importing the package costs nothing; its names come when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

import belegt


def test_the_package_alone_brings_no_reader_and_no_library():
    code = (
        "import sys, belegt; print(sorted(m for m in sys.modules if m[:6] in ('belegt', 'babel')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['belegt']"


@pytest.mark.parametrize("name", belegt.__all__)
def test_every_public_name_is_there(name):
    assert getattr(belegt, name).__name__ == name


def test_any_other_name_is_missing():
    with pytest.raises(AttributeError, match="'belegt' has no attribute 'nothing'"):
        _ = belegt.nothing
