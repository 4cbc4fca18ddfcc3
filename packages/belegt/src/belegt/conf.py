"""What a briefing's ``conf.py`` says to its judge: the same to Sphinx and to those without it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from belegt.errors import Fault, Place
from belegt.ledger import did_you_mean
from belegt.lexicon import UnknownLanguageError, base_language, required_language
from belegt.messages import message
from belegt.myst import DEFAULT_EXTENSIONS
from belegt.verdict import RULES

FUNCTIONS = "belegt_functions"
SKIPPED = "belegt_skipped_rules"
SUPPRESSED = "suppress_warnings"
NAMES = ("language", "myst_enable_extensions", "exclude_patterns", FUNCTIONS, SKIPPED, SUPPRESSED)
"""The values that matter here."""


@dataclass(frozen=True, slots=True)
class Conf:
    """Those values.

    Attributes:
        language: of the prose, ISO 639.
        extensions: MyST's, that are enabled.
        excluded: patterns of files that are no prose.
        functions: modules that lend functions to formulas.
        skipped: ids of rules that do not apply, each with the reason.
    """

    language: str = "en"
    extensions: frozenset[str] = DEFAULT_EXTENSIONS
    excluded: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    skipped: Mapping[str, str] = field(default_factory=dict)


def read_conf(path: Path, place: Place) -> tuple[Conf, list[Fault]]:
    """Read the literal assignments of a ``conf.py``, without running it.

    Args:
        path: of the file; one that is missing or broken says nothing, for Sphinx tells of it best.
        place: how it is called in messages.
    """
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return Conf(), []
    values: dict[str, object] = {}
    faults = []
    for name, value in assignments(tree):
        try:
            values[name] = ast.literal_eval(value)
        except ValueError:
            if name in (FUNCTIONS, SKIPPED):
                found = message("{name} is computed", name=name)
                expected = message("a literal, which is read without running conf.py")
                faults.append(Fault(found, expected, place, message("write the value itself")))
    return conf_of(values), [*faults, *conf_faults(values, place)]


def assignments(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Yield each name of ours that a module assigns, with what is assigned."""
    for statement in tree.body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign) or not statement.value:
            continue
        targets: tuple[ast.expr, ...] = (
            tuple(statement.targets) if isinstance(statement, ast.Assign) else (statement.target,)
        )
        for target in targets:
            if isinstance(target, ast.Name) and target.id in NAMES:
                yield target.id, statement.value


def conf_of(values: Mapping[str, object]) -> Conf:
    """Return what values of conf.py come to; those of a wrong type count as none."""
    language, extensions, excluded, functions, skipped = (values.get(name) for name in NAMES[:5])
    return Conf(
        base_language(language if isinstance(language, str) else "en"),
        frozenset(strings(extensions)) if extensions is not None else DEFAULT_EXTENSIONS,
        strings(excluded),
        strings(functions),
        {str(name): str(reason) for name, reason in skipped.items()}
        if isinstance(skipped, Mapping)
        else {},
    )


def strings(value: object) -> tuple[str, ...]:
    """Return the strings of a list, tuple or set."""
    return tuple(map(str, value)) if isinstance(value, list | tuple | set | frozenset) else ()


def conf_faults(values: Mapping[str, object], place: Place) -> Iterator[Fault]:
    """Yield a fault for every value of conf.py that means nothing.

    Args:
        values: of conf.py, by their names.
        place: of conf.py.
    """
    language = values.get("language")
    try:
        required_language(base_language(language if isinstance(language, str) else "en"))
    except UnknownLanguageError as error:
        yield Fault(error.found, error.expected, place, error.remedy)
    functions, skipped = values.get(FUNCTIONS, []), values.get(SKIPPED, {})
    if not isinstance(functions, list | tuple):
        found = message("{name} is {value!r}", name=FUNCTIONS, value=str(functions))
        yield Fault(found, message("a list of modules"), place, message("write a list"))
    if not isinstance(skipped, Mapping):
        found = message("{name} is {value!r}", name=SKIPPED, value=str(skipped))
        yield Fault(found, message("rules with reasons"), place, message("write {{rule: reason}}"))
    else:
        yield from rule_faults(skipped, place)
    for name in strings(values.get(SUPPRESSED)):
        kind, _, rule = name.partition(".")
        if kind == "belegt" and (rule in ("", "*") or rule in known_rules()):
            yield Fault(
                message(
                    "{name} hides {warning!r} from Sphinx alone", name=SUPPRESSED, warning=name
                ),
                message("the same rules for Sphinx and for belegt check"),
                place,
                message("name the rule in {name}, with the reason", name=SKIPPED),
            )


def rule_faults(skipped: Mapping[object, object], place: Place) -> Iterator[Fault]:
    """Yield a fault for every rule that there is not, and every one without a reason."""
    for name, reason in skipped.items():
        if name not in known_rules():
            yield Fault(
                message("{setting} names the unknown rule {name!r}", setting=SKIPPED, name=name),
                message("the id of a rule"),
                place,
                did_you_mean(str(name), known_rules()),
            )
        elif not isinstance(reason, str) or not reason.strip():
            yield Fault(
                message("{setting} skips {name!r} without a reason", setting=SKIPPED, name=name),
                message("a sentence for the reader"),
                place,
                message("write why the rule does not apply"),
            )


def known_rules() -> tuple[str, ...]:
    """Return the ids of the rules."""
    return tuple(rule.id for rule in RULES)
