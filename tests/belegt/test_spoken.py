"""A build speaks the language of its configuration, whatever its environment reads."""

from __future__ import annotations

import pytest

from belegt import messages
from belegt.sphinxext import config
from tests.belegt.conftest import Briefing
from tests.belegt.example import PROSE

BROKEN = PROSE + "\nThere are 12 more.\n"
GERMAN = "# Werk\n\nEs gibt noch 12.\n"


def test_warnings_are_in_the_language_of_the_build(briefing, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "fr")
    briefing.prose(GERMAN)
    warnings = briefing.build(language="de").warnings
    assert "die Zahl „12“ hat keine Rolle; erwartet: jede Zahl belegt; zu tun: " in warnings


def test_warnings_of_the_next_build_are_in_its_own_language(briefing):
    briefing.prose(GERMAN)
    briefing.build(language="de")
    briefing.prose(BROKEN)
    assert "the number “12” has no role" in briefing.build(language="en").warnings


def test_user_mistake_in_the_configuration_is_told_in_its_language(briefing):
    with pytest.raises(SystemExit):
        briefing.build(language="de", belegt_source_text="half")
    told = briefing.warnings.getvalue()
    assert "belegt_source_text ist 'half'; erwartet: 'full' oder 'cited'" in told


def test_pages_do_not_depend_on_the_environment(tmp_path, monkeypatch):
    pages = []
    for number, language in enumerate(("C", "de_DE.UTF-8")):
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.setenv(name, language)
        out = Briefing(tmp_path / str(number)).build().out
        paths = (*out.glob("*.html"), *out.glob("sources/*.html"))
        pages.append({path.relative_to(out): path.read_text("utf-8") for path in paths})
    assert len(pages[0]) > 3
    assert pages[0] == pages[1]


@pytest.mark.parametrize(("language", "count"), [("fr", 1), ("en", 0)])
def test_language_without_a_catalogue_is_told_once(
    briefing, tmp_path, monkeypatch, language, count
):
    told: list[str] = []
    monkeypatch.setattr(config.LOGGER, "info", lambda text, *values: told.append(text % values))
    monkeypatch.setattr(messages, "CATALOGUES", tmp_path)
    messages.catalogue_of.cache_clear()
    briefing.prose("# Livre\n" if language == "fr" else PROSE)
    briefing.build(language=language)
    messages.catalogue_of.cache_clear()
    notes = [one for one in told if "no catalogue" in one]
    assert len(notes) == count
