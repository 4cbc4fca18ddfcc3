"""The habits of the house that no linter knows: names, sizes, comments, and what README says."""

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FILES = {
    path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.glob("packages/*/src/**/*.py"))
}
FILE = pytest.mark.parametrize("file", FILES)

LONG_FILES = {
    "packages/belegt/src/belegt/lexicon/english.py": "a table",
    "packages/belegt/src/belegt/lexicon/french.py": "a table",
    "packages/belegt/src/belegt/lexicon/italian.py": "a table",
    "packages/belegt/src/belegt/lexicon/spanish.py": "a table",
    "packages/belegt/src/belegt/lexicon/german.py": "a table",
    "packages/belegt/src/belegt/lexicon/unitrows.py": "a table",
    "packages/belegt/src/belegt/lexicon/words.py": "the fields of those tables",
    "packages/texmath/src/texmath/commands.py": "one function for each kind of command",
    "packages/texmath/src/texmath/mathml.py": "one method for each kind of part",
    "packages/texmath/src/texmath/parser.py": "one grammar",
    "packages/texmath/src/texmath/tree.py": "one class for each kind of part",
}
"""Files past the limit, each with its reason."""

LIMIT, LEEWAY = 250, 290
"""Lines of a file at which a second noun is looked for, and past which a reason is asked."""

LONGEST_FUNCTION = 75
LONG_FUNCTIONS = {"tables_of": "a list of patterns"}

UNDERSCORED = 0.22
"""The share of functions with an underscore before their name; it may only become smaller."""

POSSESSIVE_RE = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+")


def functions(file: str) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(FILES[file].read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef):
            yield node


def classes() -> Iterator[tuple[str, str]]:
    """Yield package and name of each class and named type."""
    for file, path in FILES.items():
        for node in ast.parse(path.read_text("utf-8")).body:
            named = isinstance(node, ast.ClassDef)
            alias = isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias"
            if named or alias:
                yield file.split("/")[1], node.name if named else ast.unparse(node.target)


@FILE
def test_a_file_holds_one_noun(file):
    lines = FILES[file].read_text("utf-8").count("\n")
    assert lines <= LEEWAY or file in LONG_FILES, f"{lines} lines: look for the second noun"


def test_reasons_for_long_files_are_still_needed():
    short = [
        file
        for file in LONG_FILES
        if file in FILES and FILES[file].read_text("utf-8").count("\n") <= LIMIT
    ]
    assert [file for file in short if "lexicon" not in file] == []


@FILE
def test_a_function_can_be_read_at_once(file):
    for node in functions(file):
        lines = (node.end_lineno or node.lineno) - node.lineno
        assert lines <= LONGEST_FUNCTION or node.name in LONG_FUNCTIONS, f"{node.name}: {lines}"


def test_most_functions_can_be_called_by_their_name():
    names = [node.name for file in FILES for node in functions(file)]
    named = [name for name in names if not name.startswith("__")]
    share = sum(name.startswith("_") for name in named) / len(named)
    assert share <= UNDERSCORED, f"{share:.1%}: is there a second module in hiding?"


def test_the_name_of_a_class_means_one_thing():
    names = Counter(classes())
    assert [name for name, count in names.items() if count > 1] == []


@FILE
def test_constants_are_told_below_them(file):
    # docstrings below a constant are shown by editors and by the manual alike
    lines = FILES[file].read_text("utf-8").splitlines()
    assert [line for line in lines if line.lstrip().startswith("#:")] == []


@FILE
def test_no_group_is_repeated_possessively(file):
    # before 3.11.5 Python loses the whole match when such a group fails halfway
    for node in ast.walk(ast.parse(FILES[file].read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not POSSESSIVE_RE.search(node.value), node.value


def test_the_version_of_a_package_stands_in_one_place():
    for path in ROOT.glob("packages/*/pyproject.toml"):
        content = tomllib.loads(path.read_text("utf-8"))
        assert content["project"]["dynamic"] == ["version"], path
        source = path.parent / content["tool"]["hatch"]["version"]["path"]
        assert source.read_text("utf-8").count("\n__version__ = ") == 1


def test_the_edition_is_cited_by_its_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert cited["version"] == project["version"]


def test_all_projects_claim_the_same_pythons():
    claims = {
        tomllib.loads(path.read_text("utf-8"))["project"]["requires-python"]
        for path in (ROOT / "pyproject.toml", *ROOT.glob("packages/*/pyproject.toml"))
    }
    assert claims == {">=3.11"}
    assert "With Python 3.11 or newer" in (ROOT / "README.md").read_text("utf-8")


def test_ci_types_what_readme_says():
    readme = (ROOT / "README.md").read_text("utf-8")
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    for heading in re.findall(r"\$\(typed \"(.+?)\"\)", script):
        section = readme.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
        assert re.findall(r"(?m)^\$ .+", section), f"README.md says nothing to type at {heading}"
    assert script.count("$(typed ") == 2


def test_hooks_before_a_commit_are_those_of_lint():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    hooks = [hook["entry"] for repo in config["repos"] for hook in repo["hooks"]]
    assert hooks == ["nox -s lint"]


def test_public_ci_runs_the_same_script():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    steps = workflow["jobs"]["run"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == ["bash .ci/run"]


def test_constraints_pin_each_version_and_name_no_index():
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+( ; .+)?", line), line
