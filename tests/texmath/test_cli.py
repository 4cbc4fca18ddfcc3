"""The command: a formula in, MathML, Typst or words out."""

from __future__ import annotations

import io
import subprocess
import sys
from types import SimpleNamespace

import pytest

import texmath
from texmath.cli import main


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        ([r"\frac12", "--to", "typst"], "frac(1, 2)\n"),
        ([r"\frac12", "--to", "speech"], "one half\n"),
        ([r"\frac12", "--to", "speech", "--language", "de"], "ein halb\n"),
        (["a &= b", "--to", "typst", "--display"], "a & \\= b\n"),
        (["x"], '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mi>x</mi></math>\n'),
    ],
)
def test_a_formula_is_written(capsysbinary, arguments, written):
    assert main(arguments) == 0
    assert capsysbinary.readouterr().out.decode() == written


@pytest.mark.parametrize(("given", "code"), [(b"x^2\n", 0), (b"\\foo", 1), (b"a\xff", 1)])
def test_the_input_is_read(monkeypatch, capsysbinary, given, code):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(given)))
    assert main(["-", "--to", "speech"]) == code
    found = capsysbinary.readouterr()
    assert (found.out == b"x squared\n") == (code == 0)


def test_a_fault_is_one_sentence_and_a_caret(capsys):
    assert main([r"a + \alhpa"]) == 1
    error = capsys.readouterr().err
    assert error == (
        r"texmath: found the unknown command \alhpa at character 5, expected a command of amsmath"
        " or a macro of the project; did you mean \\alpha?\n"
        "a + \\alhpa\n    ^\n"
    )


def test_a_wrong_command_is_refused(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["x", "--to", "pdf"])
    assert caught.value.code == 2
    assert "--to" in capsys.readouterr().err


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"texmath {texmath.__version__}\n"


def test_the_module_is_the_command():
    done = subprocess.run(
        [sys.executable, "-m", "texmath", "x", "--to", "speech"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "x\n"


def test_nothing_but_the_standard_library_is_imported():
    code = (
        "import sys; import texmath.cli; names = {name.partition('.')[0] for name in sys.modules};"
        "print(sorted(names - sys.stdlib_module_names - {'texmath', '__main__'}))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {SOURCE!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


SOURCE = str(texmath.__path__[0]).removesuffix("texmath")
