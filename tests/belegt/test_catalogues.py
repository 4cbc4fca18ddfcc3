"""The catalogues are whole, and a damaged one falls back to English."""

from __future__ import annotations

import gettext
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from belegt import messages
from belegt.messages import message

TOOL = Path(__file__).parents[2] / "packages/belegt/tools/catalogues.py"
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


@pytest.fixture(scope="module")
def tool():
    return runpy.run_path(str(TOOL))


@pytest.fixture
def locale(tmp_path, monkeypatch, tool):
    """Return a function that makes the German catalogue of a program's messages."""
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path / "locale")
    monkeypatch.setitem(tool["renewed"].__globals__, "PACKAGE", tmp_path)
    monkeypatch.setitem(tool["renewed"].__globals__, "LOCALES", tmp_path / "locale")
    messages.catalogue_of.cache_clear()

    def write(program: str, translations: str) -> Path:
        path = tmp_path / "locale/de/LC_MESSAGES/belegt.po"
        path.parent.mkdir(parents=True)
        path.write_text(HEAD + translations, "utf-8")
        (tmp_path / "program.py").write_text(program, "utf-8")
        return path

    yield write
    messages.catalogue_of.cache_clear()


def told(tool, path):
    return list(tool["faults"](tool["renewed"](path)))


def test_whole_catalogue_has_no_faults(locale, tool):
    path = locale('message("a {x}", x=1)', 'msgid "a {x}"\nmsgstr "ein {x}"\n')
    assert told(tool, path) == []


@pytest.mark.parametrize(
    ("program", "translations", "fault"),
    [
        ('message("new")', "", "not translated: 'new'"),
        ('message("a")', '#, fuzzy\nmsgid "a"\nmsgstr "b"\n', "not translated: 'a'"),
        ('message("a {x}")', 'msgid "a {x}"\nmsgstr "ein {y}"\n', "other fields: 'ein {y}'"),
        ('message("a {x}")', 'msgid "a {x}"\nmsgstr "ein {x"\n', "other fields: 'ein {x'"),
        ('message("a %s")', 'msgid "a %s"\nmsgstr "ein"\n', "other fields: 'ein'"),
        (
            'plural("{count} a", "{count} b", n)',
            'msgid "{count} a"\nmsgid_plural "{count} b"\nmsgstr[0] "{count} c"\nmsgstr[1] ""\n',
            "not translated: ('{count} a', '{count} b')",
        ),
    ],
)
def test_faulty_catalogue_is_told(locale, tool, program, translations, fault):
    assert told(tool, locale(program, translations)) == [fault]


def test_message_that_is_said_no_more_leaves_the_catalogue(locale, tool):
    path = locale('message("a")', 'msgid "a"\nmsgstr "ein"\n\nmsgid "old"\nmsgstr "alt"\n')
    assert "alt" not in tool["as_po"](tool["renewed"](path)).decode()


def test_new_language_begins_with_an_empty_file(locale, tool):
    path = locale('message("a")', "")
    path.write_bytes(b"")
    text = tool["as_po"](tool["renewed"](path)).decode()
    assert text.startswith("# German messages of belegt.\n")
    assert 'msgid "a"\nmsgstr ""\n' in text


def test_same_messages_give_the_same_bytes(locale, tool):
    path = locale('message("a")', 'msgid "a"\nmsgstr "ein"\n')
    first = tool["as_po"](tool["renewed"](path))
    path.write_bytes(first)
    again = tool["renewed"](path)
    assert tool["as_po"](again) == first
    assert b"20" not in first + tool["as_mo"](again)  # of a date


def test_message_is_read_from_its_catalogue(locale, tool):
    path = locale('message("a {x}")', 'msgid "a {x}"\nmsgstr "ein {x}"\n')
    path.with_suffix(".mo").write_bytes(tool["as_mo"](tool["renewed"](path)))
    assert message("a {x}", x=1).worded("de-AT") == "ein 1"
    assert message("a {x}", x=1).worded("fr") == "a 1"


@pytest.mark.parametrize(
    "data", [b"", b"\xde\x12\x04\x95", b"no catalogue", b"\xde\x12\x04\x95" * 9]
)
def test_damaged_catalogue_is_english(locale, data):
    locale("", "").with_suffix(".mo").write_bytes(data)
    assert message("a {x}", x=1).worded("de") == "a 1"


def test_catalogues_are_current_and_whole():
    done = subprocess.run(
        [sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False
    )
    assert done.stderr == "", "to do: run nox -s messages, and translate what is new"
    assert done.returncode == 0


@pytest.mark.parametrize("language", ["de", "fr"])
def test_language_has_its_catalogue(language):
    found = gettext.find(messages.DOMAIN, messages.CATALOGUES, [language])
    assert found
    assert found.endswith(f"{language}/LC_MESSAGES/belegt.mo")


def sentences(language):
    """Return the translations that are no examples of commands, which keep their marks."""
    path = messages.CATALOGUES / language / "LC_MESSAGES/belegt.po"
    with path.open("rb") as stream:
        catalogue = read_po(stream, locale=language)
    forms = [one.string for one in catalogue if one.id]
    flat = [text for form in forms for text in (form if isinstance(form, tuple) else (form,))]
    return [text for text in flat if "\n" not in text and "`" not in text]


@pytest.mark.parametrize(
    ("language", "unlike"),
    [
        ("de", r'"|”|[\d}] %(?!\()'),
        ("fr", r"\"|[“”„]|\w'\w| [;?!:](?= |$)|« | »|[\d}] %"),
    ],
)
def test_marks_are_those_of_the_language(language, unlike):
    found = sentences(language)
    assert len(found) > 300
    assert [text for text in found if re.search(unlike, text)] == []


@pytest.mark.parametrize(("language", "marks"), [("de", "„“"), ("fr", "«»")])
def test_quotation_marks_come_in_pairs(language, marks):
    opening, closing = marks
    found = sentences(language)
    assert [text for text in found if text.count(opening) != text.count(closing)] == []
    assert any(opening in text for text in found)
