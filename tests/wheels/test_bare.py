"""Each package in an environment that holds it and what it needs: all it offers starts."""

import json
import re
import shutil

import pytest

from tests.wheels.conftest import PROJECTS, ROOT

FIRST = ROOT / "manual" / "first"
"""The briefing of the manual's tutorial."""

IMPORTS = """
import importlib, json, pkgutil, sys
package = importlib.import_module(sys.argv[1])
told = {}
walk = pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=lambda _: None)
for found in walk:
    if found.name.endswith("__main__"):
        continue
    try:
        importlib.import_module(found.name)
    except ImportError as error:
        told[found.name] = str(error)
print(json.dumps(told))
"""

EXTRAS = {
    "belegt": "belegt.sphinxext",
    "modelmath": "modelmath.attention",
    "texmath": ("texmath.sphinx", "texmath.docutils"),
}
"""What needs an extra; nothing else may."""


@pytest.fixture
def first(tmp_path):
    """Return a copy of the tutorial's briefing."""
    return shutil.copytree(FIRST, tmp_path / "first")


@pytest.fixture
def run(environment, first):
    """Run a command line in an environment of one requirement, in the tutorial's briefing."""

    def call(requirement: str, line: str, text: str = "") -> str:
        program, *arguments = line.split()
        return environment(requirement).run(program, *arguments, cwd=first, text=text)

    return call


@pytest.mark.parametrize("project", PROJECTS)
def test_each_module_is_imported_or_says_which_extra_it_needs(environment, project, tmp_path):
    name = project.replace("-", "_")
    printed = environment(project).run("python", "-c", IMPORTS, name, cwd=tmp_path)
    told = json.loads(printed.removesuffix("(exit code 0)"))
    for module, error in told.items():
        assert module.startswith(EXTRAS[project]), error
        assert re.search(rf"pip install '{project}\[\w+\]'$", error)


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("belegt read --language en seeds/gazette.txt", "180000000"),
        ("belegt read --format jsonl -", '"value": "600000000000"'),
        ("belegt propose gazette", "# gazette: every mention is in the ledger"),
        ("belegt schema schema", "(exit code 0)"),
        ("belegt --version", "belegt 0.1.0 from "),
        ("belegt --help", "usage: belegt"),
        ("python -m belegt.cli --help", "usage: belegt"),
    ],
)
def test_belegt_runs_without_extras(run, line, printed):
    out = run("belegt", line, text="Nvidia lost $600 billion")
    assert printed in out
    assert out.endswith("(exit code 0)")


@pytest.mark.parametrize("line", ["belegt check", "belegt explain tram-cost"])
def test_what_reads_prose_says_which_extra_it_needs(run, line):
    assert run("belegt", line) == (
        "belegt[sphinx]: markdown_it is not installed\n"
        "  expected: the parser that reads prose in MyST\n"
        "  to do: run: pip install 'belegt[sphinx]'\n"
        "\n1 thing to mend\n(exit code 1)"
    )


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("belegt check", "3 figures from 2 sources"),
        ("belegt explain tram-cost", "about 180e6 EUR"),
        ("sphinx-build -q -W -b html docs build", "(exit code 0)"),
        ("sphinx-build -q -W -b text docs build", "(exit code 0)"),
    ],
)
def test_belegt_runs_all_with_its_extra(run, line, printed):
    out = run("belegt[sphinx]", line)
    assert printed in out
    assert out.endswith("(exit code 0)")


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        ("modelmath models", "arXiv:2412.19437"),
        ("modelmath parameters DeepSeek-V3", "671,026,419,200"),
        ("modelmath kv DeepSeek-V3", "70,272"),
        ("modelmath flops DeepSeek-V3", "219,753,710,592"),
        ("modelmath train --hours 2788000 --gpus 2048 --price 2", "5,576,000.00"),
        ("modelmath --version", "modelmath 0.1.0 from "),
        ("python -m modelmath kv DeepSeek-V3", "70,272"),
    ],
)
def test_modelmath_counts_without_numpy(run, line, printed):
    out = run("modelmath", line)
    assert printed in out
    assert out.endswith("(exit code 0)")


def test_modelmath_says_what_a_layer_needs(run, environment, tmp_path):
    line = "modelmath layer DeepSeek-V2 --prefill 2 --decode 1"
    assert run("modelmath", line) == (
        "layer: attention is run in NumPy, which is missing: pip install 'modelmath[numpy]'\n"
        "(exit code 1)"
    )
    assert run("modelmath[numpy]", line).endswith("measured = computed\n(exit code 0)")


@pytest.mark.parametrize("builder", ["typst", "typstpdf"])
def test_sphinx_typst_prints_a_project(run, first, builder):
    (first / "docs" / "conf.py").write_text('project = "P"\nextensions = ["sphinx_typst"]\n')
    (first / "docs" / "index.rst").write_text("Title\n=====\n\nA formula: :math:`\\frac{a}{b}`.\n")
    out = run("sphinx-typst", f"sphinx-build -q -W -b {builder} docs build")
    assert out == "(exit code 0)"
    assert any(
        path.suffix == (".pdf" if builder == "typstpdf" else ".typ")
        for path in (first / "build").iterdir()
    )


@pytest.mark.parametrize(
    ("line", "printed"),
    [
        (r"texmath \frac{a}{b} --to speech", "a over b\n"),
        (r"texmath \frac{a}{b} --to typst", "frac(a, b)\n"),
        (r"texmath \frac{a}{b}", "<mfrac>"),
        (r"python -m texmath \frac{a}{b} --to speech", "a over b\n"),
        ("texmath --version", "0.1.0"),
    ],
)
def test_texmath_writes_a_formula(run, line, printed):
    out = run("texmath", line)
    assert printed in out
    assert out.endswith("(exit code 0)")


def test_two_versions_in_one_place_are_told(environment, tmp_path):
    made = environment("belegt")
    folder = tmp_path / "other"
    (folder / "belegt-0.0.9.dist-info").mkdir(parents=True)
    (folder / "belegt-0.0.9.dist-info" / "METADATA").write_text("Name: belegt\nVersion: 0.0.9\n")
    code = f"import sys; sys.path.append({str(folder)!r}); from belegt.cli import main; main()"
    out = made.run("python", "-c", code, "--version", cwd=tmp_path)
    assert f"belegt 0.0.9 is installed too, in {folder}, and is not the one that runs" in out
    assert "0.0.9" not in made.run("belegt", "--version", cwd=tmp_path)
