"""Imports go one way: a module knows only what stands above it in the house."""

import ast
from pathlib import Path

import pytest

PACKAGES = {
    path.name: path
    for path in sorted((Path(__file__).parent.parent / "packages").glob("*/src/*"))
    if (path / "__init__.py").exists()
}
BELOW = {"sphinx_typst": {"texmath"}, "belegt": set(), "texmath": set(), "modelmath": set()}

LAYERS = [
    {
        "messages",
        "spans",
        "classes",
        "textfragment",
        "plot",
        "unmarked",
        "mystnames",
        "mystfence",
        "mystframe",
        "drawing",
    },
    {"errors", "answers", "markup", "prose"},
    {"quantity", "formula", "textfile", "mystline", "live"},
    {"lexicon", "yamlfile", "myst"},
    {"printing", "reader", "chart"},
    {"sentences", "document"},
    {"source"},
    {"ledger", "page"},
    {"verdict", "match"},
    {"conf"},
    {"elsewhere"},
    {"project"},
    {"sphinxext", "cli"},
]
"""The house of belegt from the ground up; a module imports only from lower lines than its own."""

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
    return sorted(PACKAGES[package.partition("/")[0]].parent.joinpath(package).rglob("*.py"))


def named(path: Path) -> str:
    """Return the path of a module from the folder of its package."""
    root = next(root for root in PACKAGES.values() if path.is_relative_to(root))
    return path.relative_to(root.parent).as_posix()


def part(path: Path) -> str:
    """Return the part of the house that a file of belegt belongs to."""
    return path.relative_to(PACKAGES["belegt"]).parts[0].removesuffix(".py")


def test_every_part_of_belegt_has_its_layer():
    assert {part(path) for path in modules("belegt")} - {"__init__"} == set(LAYER)


@pytest.mark.parametrize("path", modules("belegt"), ids=named)
def test_belegt_imports_only_from_layers_below(path):
    if part(path) == "__init__":
        return
    mine = LAYER[part(path)]
    for name in imported(path):
        pieces = name.split(".")
        if len(pieces) > 1 and pieces[1] != part(path) and pieces[1] in LAYER:
            assert LAYER[pieces[1]] < mine, f"{path} imports {name}"


@pytest.mark.parametrize(
    "path",
    [path for package in PACKAGES for path in modules(package)],
    ids=named,
)
def test_packages_know_only_those_below(path):
    own = named(path).partition("/")[0]
    known = BELOW[own] | {own}
    assert not [name for name in imported(path) if name.partition(".")[0] not in known]


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
