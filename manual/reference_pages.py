"""The pages of the reference, written from the code that they tell of."""

from __future__ import annotations

import argparse
import contextlib
import inspect
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from pathlib import Path

import modelmath.cli
import texmath.cli
from belegt import cli, sphinxext
from belegt.cli.schema import schemas
from belegt.sphinxext import web
from belegt.sphinxext.config import PREFIX, Settings
from belegt.verdict.rules import RULES
from sphinx_typst.config import OPTIONS

MODULES = (
    "belegt.reader",
    "belegt.match",
    "belegt.quantity",
    "belegt.printing",
    "belegt.spans",
    "belegt.source",
    "belegt.ledger",
    "belegt.formula",
    "belegt.prose",
    "belegt.project",
    "belegt.answers",
    "belegt.verdict",
    "belegt.errors",
    "belegt.messages",
    "modelmath",
    "modelmath.parameters",
    "modelmath.kvcache",
    "modelmath.flops",
    "modelmath.training",
    "modelmath.attention",
    "texmath",
    "sphinx_typst.config",
)
"""What other programs may call."""


def write(folder: Path) -> None:
    """Write every page whose content has changed."""
    folder.mkdir(exist_ok=True)
    for name, page in PAGES.items():
        path = folder / f"{name}.md"
        text = "\n".join(page()) + "\n"
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, encoding="utf-8")


def commands() -> Iterator[str]:
    """Yield what each command prints of itself."""
    yield "# Commands\n"
    yield "What `--help` prints. Exit codes and examples stand at the end of each."
    for parser in (cli.make_parser(), modelmath.cli.make_parser(), texmath.cli.parser()):
        yield f"\n## {parser.prog}\n"
        yield from block(parser.format_help())
        for name, command in subcommands(parser):
            yield f"\n### {parser.prog} {name}\n"
            yield from block(command.format_help())


def subcommands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the commands of a program with their parsers."""
    for action in parser._actions:  # noqa: SLF001  argparse has no public name for it
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices.items()


def files() -> Iterator[str]:
    """Yield the fields of each YAML file, from the schemas that editors check them with."""
    yield "# Files\n"
    yield "Each file is a list of entries; `belegt schema FOLDER` writes the same for an editor."
    for name, text in schemas().items():
        schema = json.loads(text)
        kinds = schema["$defs"]
        stem = name.removesuffix(".schema.json")
        file = "figures (any other *.yaml)" if stem == "figures" else f"{stem}.yaml"
        yield f"\n## {file}\n"
        root = schema["items"]["$ref"].rpartition("/")[2]
        for kind in (root, *(other for other in kinds if other != root)):
            described = kinds[kind]
            if "properties" in described:
                if kind != root:
                    yield f"\n### {kind}\n"
                yield described.get("description", "") + "\n"
                yield from table(("field", "needed", "holds"), fields_of(described))


def fields_of(described: dict) -> Iterator[tuple[str, str, str]]:
    """Yield the fields of a kind of entry: name, whether it is needed, what it holds."""
    for name, content in described["properties"].items():
        needed = "yes" if name in described.get("required", ()) else ""
        told = (content.get("description", ""), form(content))
        yield f"`{name}`", needed, "; ".join(filter(None, told))


def form(content: dict) -> str:
    """Return the form of a field in words; "" for any text."""
    if "anyOf" in content:
        return " or ".join(filter(None, map(form, content["anyOf"])))
    if "enum" in content:
        return ", ".join(f"`{value}`" for value in content["enum"])
    if "const" in content:
        return f"`{content['const']}`"
    if "pattern" in content:
        return f"of the form `{content['pattern']}`".replace("|", "\\|")
    if "$ref" in content:
        return f"a {content['$ref'].rpartition('/')[2]}"
    if content.get("type") == "array":
        return f"a list {form(content.get('items', {}))}".rstrip()
    return {"boolean": "true or false", "integer": "a whole number"}.get(
        str(content.get("type")), ""
    )


def configuration() -> Iterator[str]:
    """Yield the values of conf.py."""
    yield "# Configuration\n\n## belegt.sphinxext\n"
    yield from table(
        ("value", "default", "meaning"),
        (
            (f"`{PREFIX}{one.name}`", f"`{getattr(Settings(), one.name)!r}`", one.metadata["help"])
            for one in fields(Settings)
        ),
    )
    yield "\n## sphinx_typst\n"
    yield from table(
        ("value", "default", "meaning"),
        (
            (f"`{one.name}`", "" if callable(one.default) else f"`{one.default!r}`", one.help)
            for one in OPTIONS
        ),
    )


def directives() -> Iterator[str]:
    """Yield roles and directives with what their classes tell."""
    yield "# Roles and directives\n"
    roles = {name: type(role) for name, role in sphinxext.ROLES.items()}
    for title, known in (("Roles", roles), ("Directives", sphinxext.DIRECTIVES | web.DIRECTIVES)):
        yield f"\n## {title}\n"
        for name, kind in known.items():
            yield f"\n### {name}\n"
            yield from block(inspect.getdoc(kind) or "")
            if options := getattr(kind, "option_spec", None):
                yield "\nOptions: " + ", ".join(f"`{option}`" for option in options)


def units() -> Iterator[str]:
    """Yield the units that are read and printed, as `belegt units` knows them."""
    yield "# Units\n"
    yield "Currencies are those of ISO 4217; `belegt units WORD` finds one by any of its words."
    kept: dict[str, list[tuple[str, str, str]]] = {}
    for unit in json.loads(printed("units", "--format", "json")):
        if unit["kind"] != "money":
            words = ", ".join(unit["words"][:8])
            row = (f"`{unit['unit']}`", f"{unit['factor']} {unit['base']}", words)
            kept.setdefault(unit["dimension"], []).append(row)
    for dimension, rows in kept.items():
        yield f"\n## {dimension}\n"
        yield from table(("unit", "is worth", "words, for instance"), rows)


def languages() -> Iterator[str]:
    """Yield the languages that are read and printed."""
    yield "# Languages\n"
    yield "What `belegt languages` prints. `language` in `sources.yaml` and `conf.py` names one.\n"
    yield from block(printed("languages"))


def printed(*command: str) -> str:
    """Return what a command of belegt prints."""
    with contextlib.redirect_stdout(io.StringIO()) as stream:
        cli.main(command)
    return stream.getvalue()


def rules() -> Iterator[str]:
    """Yield the rules, each with a briefing that breaks it and the same mended."""
    yield "# Rules\n"
    yield "What a briefing must hold to; `belegt check`, Sphinx and pytest walk the same list."
    for rule in RULES:
        yield f"\n## {rule.id}\n\n{rule.says}\n"
        for title, lines in (("Broken", rule.bad), ("Mended", rule.good)):
            yield f"{title}:\n"
            yield from block("\n".join(f"{line.file}: {line.text}" for line in lines))
            yield ""


def python() -> Iterator[str]:
    """Yield the modules that other programs may call."""
    yield "# Python\n"
    yield "What is not named here may change without notice."
    for module in MODULES:
        yield f"\n## {module}\n\n```{{eval-rst}}\n.. automodule:: {module}\n```"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield a table in Markdown."""
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(' '.join(cell.split()) for cell in row)} |"


def block(text: str) -> Iterator[str]:
    """Yield a text as it is."""
    yield f"````text\n{text.rstrip()}\n````"


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "commands": commands,
    "files": files,
    "configuration": configuration,
    "directives": directives,
    "units": units,
    "languages": languages,
    "rules": rules,
    "python": python,
}
