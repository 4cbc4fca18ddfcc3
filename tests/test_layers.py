"""Imports go one way: a module knows only what stands above it in the house."""

import ast
from pathlib import Path

import pytest

PACKAGES = ("belegt", "modelmath", "sphinx_typst")
SRC = Path(__file__).parent.parent / "src"

LAYERS = [
    {"errors", "spans", "formula", "textfragment"},
    {"quantity", "lexicon", "yamlfile"},
    {"reader", "prose"},
    {"sentences", "source"},
    {"ledger", "page", "chart"},
    {"verdict", "project"},
    {"sphinxext", "cli"},
]
LAYER = {name: number for number, names in enumerate(LAYERS) for name in names}


def imported(path: Path) -> set[str]:
    """Return the packages and modules of ours that a file imports, as dotted names."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names |= {node.module or ""}
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in names if name.partition(".")[0] in PACKAGES}


def modules(package: str) -> list[Path]:
    return sorted((SRC / package).rglob("*.py"))


def part(path: Path) -> str:
    """Return the part of the house that a file of belegt belongs to."""
    return path.relative_to(SRC / "belegt").parts[0].removesuffix(".py")


@pytest.mark.parametrize(
    "path", modules("belegt"), ids=lambda path: path.relative_to(SRC).as_posix()
)
def test_belegt_imports_only_from_layers_above(path):
    if part(path) == "__init__":
        return
    mine = LAYER[part(path)]
    for name in imported(path):
        assert not name.startswith("sphinx_typst"), name
        pieces = name.split(".")
        if len(pieces) > 1 and pieces[1] != part(path) and pieces[1] in LAYER:
            assert LAYER[pieces[1]] <= mine, f"{path} imports {name}"


@pytest.mark.parametrize(
    "path",
    [*modules("sphinx_typst"), *modules("modelmath")],
    ids=lambda path: path.relative_to(SRC).as_posix(),
)
def test_packages_that_stand_alone_know_nothing_of_the_others(path):
    own = path.relative_to(SRC).parts[0]
    assert not [name for name in imported(path) if name.partition(".")[0] != own]


def test_reader_needs_neither_sphinx_nor_the_ledger():
    for path in [
        *modules("belegt/reader"),
        *modules("belegt/lexicon"),
        *modules("belegt/quantity"),
    ]:
        names = {
            (node.module or "").partition(".")[0]
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.ImportFrom)
        }
        assert not names & {"sphinx", "docutils", "myst_parser", "pydantic", "yaml"}, path
