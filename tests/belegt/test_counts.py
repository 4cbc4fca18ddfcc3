"""Counts: the noun and the rate printed with a number are those of the ledger."""

import pytest

from belegt.lexicon.languages import LANGUAGES
from belegt.project import Layout, load_project
from belegt.verdict import faults
from belegt.verdict.counted import a_plural, asked, same_noun
from belegt.verdict.rules.rule import Line
from tests.belegt import miniature

COUNT = {
    "paper.txt": ("Acme brauchte 17 Millionen Token.",),
    "figures.yaml": (
        "quote: brauchte 17 Millionen Token",
        "value: 17e6",
        "unit: count",
        "gloss: needed 17 million tokens",
    ),
    "measures.yaml": ("unit: count", "question: How many tokens were needed?"),
    "index.md": ("It needed {cited}`17 million tokens <fall>`.",),
}


def told(root, **changes: tuple[str, ...]) -> list[str]:
    files = COUNT | {name.replace("_", "."): lines for name, lines in changes.items()}
    lines = [Line(file, text) for file, texts in files.items() for text in texts]
    miniature.write(root, lines)
    return [str(fault) for fault in faults(load_project(Layout(root)).case)]


@pytest.mark.parametrize(
    "prose",
    [
        "It needed {cited}`17 million tokens <fall>`.",
        "It needed {cited}`17 million <fall>` tokens.",
        "It needed {cited}`17 million training tokens <fall>`.",
        "It needed {cited}`17 million <fall>` of them.",
        "It needed {cited}`17 million <fall>`, a lot.",
        "Its {cited}`17 million token <fall>` limit.",
        "{cited}`fall`",
    ],
)
def test_noun_of_the_ledger_or_none_is_right(tmp_path, prose):
    assert told(tmp_path, index_md=(prose,)) == []


@pytest.mark.parametrize(
    ("prose", "noun"),
    [
        ("It needed {cited}`17 million parameters <fall>`.", "parameters"),
        ("It needed {cited}`17 million <fall>` parameters.", "parameters"),
        ("It needed {cited}`17 million token holders <fall>`.", "token holders"),
        ("It needed {cited}`17 million H800 <fall>`.", "H800"),
        ("Its {cited}`17 million parameter <fall>` limit.", "parameter"),
    ],
)
def test_other_noun_is_told(tmp_path, prose, noun):
    listed = ("name: H800", "sources: []") if noun == "H800" else ()
    (fault,) = told(tmp_path, index_md=(prose,), **{"names.yaml": listed} if listed else {})
    assert f"“{noun}” is not what is counted" in fault
    assert "“tokens”" in fault
    assert "list this one under counts: of the measure fall" in fault


@pytest.mark.parametrize("rate", ["a day", "per year", "annually", "each week"])
def test_rate_that_the_ledger_has_not_is_told(tmp_path, rate):
    prose = f"It needed {{cited}}`17 million <fall>` {rate}."
    (fault,) = told(tmp_path, index_md=(prose,))
    assert "no rate, as in the ledger" in fault or "is not in the unit 'count'" in fault


def test_other_rate_is_told(tmp_path):
    files = {
        "paper_txt": ("Acme brauchte 17 Millionen Token am Tag.",),
        "figures_yaml": (
            "quote: brauchte 17 Millionen Token am Tag",
            "value: 17e6",
            "unit: count/day",
            "gloss: needed 17 million tokens a day",
        ),
        "measures_yaml": ("unit: count/day", "question: How many tokens a day were needed?"),
    }
    assert told(tmp_path / "a", index_md=("{cited}`17 million a day <fall>`",), **files) == []
    (fault,) = told(tmp_path / "b", index_md=("{cited}`17 million a year <fall>`",), **files)
    assert "“17 million” is told by the year\n  expected: “day”, as in the ledger" in fault
    (fault,) = told(tmp_path / "c", index_md=("{cited}`17 million tokens <fall>` a week",), **files)
    assert "“17 million tokens a week” is not what the source says" in fault


def test_gloss_counts_what_the_measure_asks_for(tmp_path):
    lines = [line for line in COUNT["figures.yaml"] if "gloss" not in line]
    (fault, *_) = told(tmp_path, figures_yaml=(*lines, "gloss: needed 17 million layers"))
    assert "docs/ledger/figures.yaml" in fault
    assert "layers" in fault


def test_listed_noun_is_right_beside_the_one_that_is_asked_for(tmp_path):
    measure = (*COUNT["measures.yaml"], "counts: [pieces of words]")
    prose = "It needed {cited}`17 million pieces <fall>`."
    assert "“pieces” is not what is counted" in told(tmp_path / "a", index_md=(prose,))[0]
    measure = (*COUNT["measures.yaml"], "counts: [pieces]")
    assert told(tmp_path / "b", index_md=(prose,), measures_yaml=measure) == []


@pytest.mark.parametrize(
    ("question", "language", "noun"),
    [
        ("How many GPU hours did it take?", "en", "GPU hours"),
        ("In how many countries did it lead?", "en", "countries"),
        ("Wie viele GPU-Stunden dauerte es?", "de", "GPU-Stunden"),
        ("Combien de jetons a-t-il lus ?", "fr", "jetons"),
        ("How wide is it?", "en", ""),
    ],
)
def test_question_tells_what_is_counted(question, language, noun):
    assert asked(question, language) == noun


@pytest.mark.parametrize(
    ("one", "other", "language", "same"),
    [
        ("tokens", "training tokens", "en", True),
        ("companies", "AI companies", "en", True),
        ("boxes", "box", "en", True),
        ("hours", "GPU hours", "en", False),
        ("GPU hours", "H800 GPU-hours", "en", True),
        ("GPU-Stunden", "GPU-Tage", "de", False),
        ("Trainingstoken", "Token", "de", True),
        ("Parametern", "Parameter", "de", True),
        ("Parameter", "Token", "de", False),
        ("paramètres", "jetons", "fr", False),
        ("tokens", "jetons", "fr", True),
    ],
)
def test_head_decides_whether_nouns_are_the_same(one, other, language, same):
    assert same_noun(one, other, language) is same
    assert same_noun(other, one, language) is same


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_noun_to_read_rates_with(language):
    assert a_plural(language)
