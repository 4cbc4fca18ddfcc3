"""Messages speak the user's language, and every terminal can print them."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
import yaml

from belegt.cli import main, terminal
from belegt.cli.terminal import VARIABLES


def belegt(*arguments: str, encoding: str = "utf-8", **variables: str) -> tuple[int, str, str]:
    """Run the command in an environment; return its exit code, output and errors."""
    rest = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    done = subprocess.run(
        [sys.executable, "-m", "belegt.cli", *arguments],
        capture_output=True,
        env=rest | variables | {"PYTHONIOENCODING": encoding},
        check=False,
    )
    return done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding)


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "xx_XX.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "fr_FR.UTF-8", "LC_ALL": "de_DE.UTF-8"}, "de"),
        ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "xx:fr:de"}, "fr"),
        ({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "en:de"}, "en"),
        ({"LC_ALL": "", "LANG": "de"}, "de"),
    ],
)
def test_language_is_that_of_the_usual_variables(variables, language):
    assert terminal.language(variables) == language


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("C", "  expected: a file\n  to do: check the name\n\n1 thing to mend\n"),
        (
            "de_DE.UTF-8",
            "  erwartet: eine Datei\n  zu tun: den Namen prüfen\n\n1 Fehler zu berichtigen\n",
        ),
        ("fr_FR.UTF-8", "  attendu\u00a0: un fichier\n  à faire\u00a0: vérifier le nom\n\n1"),
    ],
)
def test_faults_are_told_in_the_language_of_the_user(locale, told):
    code, _, err = belegt("read", "--language", "en", "none.txt", LANG=locale)
    assert code == 1
    assert told in err


def test_language_of_a_text_is_not_that_of_the_messages(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("It cost 5.6 million dollars.", "utf-8")
    code, out, _ = belegt("read", "--language", "en", str(path), LANG="de_DE.UTF-8")
    assert code == 0
    assert "Einheit" in out
    assert "5600000" in out


@pytest.mark.parametrize("command", ["", "read", "check"])
def test_help_in_german_holds_no_words_of_argparse(command, capsys, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de")
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])
    out = capsys.readouterr().out
    assert "Aufruf: belegt" in out
    assert not [word for word in ("usage", "options", "positional", "show this") if word in out]


def test_wrong_call_is_told_in_german():
    code, _, err = belegt("explain", LANG="de_DE.UTF-8")
    assert code == 2
    assert "erforderlich" in err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_every_terminal_can_print_what_is_told(briefing, encoding):
    root = ("--root", str(briefing.root))
    for language in ("de_DE", "fr_FR"):
        for command in (("--help",), ("explain", "cost", *root)):
            code, out, err = belegt(*command, encoding=encoding, LANG=language)
            assert (code, err) == (0, "")
            assert out


def test_data_stays_data_where_characters_are_lacking(briefing):
    path = briefing.write("text.txt", "für 17 € oder „zwölf“ Dollar")
    _, out, _ = belegt("read", "--format", "jsonl", str(path), encoding="ascii")
    assert [json.loads(line)["text"] for line in out.splitlines()] == ["17 €", "zwölf"]
    briefing.add_seed("third", "Das kostete „etwa 7,5 Millionen €“, hieß es.")
    _, out, _ = belegt("propose", "third", "--root", str(briefing.root), encoding="cp437")
    assert "7,5 Millionen €" in yaml.safe_load(out)[0]["quote"]


def test_signs_that_an_encoding_lacks_are_written_plainly():
    error = UnicodeEncodeError("ascii", "„ä“ … 中", 0, 7, "")
    assert terminal._plainly(error) == ('"a" ... \\u4e2d', 7)
