"""What a briefing's ``conf.py`` says to its judge: the same to Sphinx and to those without it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from belegt.errors import NO_PYTHON, BelegtError, Fault, Place
from belegt.ledger import did_you_mean
from belegt.lexicon import UnknownLanguageError, base_language, required_language
from belegt.messages import message
from belegt.myst import DEFAULT_EXTENSIONS
from belegt.textfile import read_bytes
from belegt.verdict import RULES

FUNCTIONS = "belegt_functions"
SKIPPED = "belegt_skipped_rules"
UNREAD = "belegt_unread"
ALSO_READ = "belegt_also_read"
WEIGHS_SENTENCES = "belegt_weighs_sentences"
SUPPRESSED = "suppress_warnings"
OURS = (FUNCTIONS, SKIPPED, UNREAD, ALSO_READ, WEIGHS_SENTENCES)
NAMES = (
    *("language", "myst_enable_extensions", "exclude_patterns", "templates_path"),
    *("html_static_path", "typst_template", *OURS, SUPPRESSED),
)
"""The values that matter here."""

REASONED = {SKIPPED: message("rules with reasons"), UNREAD: message("places with reasons")}
"""Values that say for each thing why it is so."""


MODULES, FILES = message("a list of modules"), message("a list of files")


@dataclass(frozen=True, slots=True)
class Conf:
    """Those values.

    Attributes:
        language: of the prose, ISO 639.
        extensions: MyST's, that are enabled.
        excluded: patterns of files that are no prose.
        functions: modules that lend functions to formulas.
        skipped: ids of rules that do not apply, each with the reason.
        unread: files and settings (code, math, raw) whose numbers are not read, with the reason.
        also_read: files beside the pages that readers see, from conf.py.
        weighs_sentences: whether every sentence of the sources is weighed, or listed.
    """

    language: str = "en"
    extensions: frozenset[str] = DEFAULT_EXTENSIONS
    excluded: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    skipped: Mapping[str, str] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)
    also_read: tuple[str, ...] = ()
    weighs_sentences: bool = False


def read_conf(path: Path, place: Place) -> tuple[Conf, list[Fault]]:
    """Read the literal assignments of a ``conf.py``, without running it.

    Args:
        path: of the file; one that is missing or broken says nothing, for Sphinx tells of it best.
        place: how it is called in messages.
    """
    try:
        tree = ast.parse(read_bytes(path, place.file, message("put it there")))
    except (BelegtError, *NO_PYTHON):
        return Conf(), []
    values: dict[str, object] = {}
    faults = []
    for name, value in assignments(tree):
        try:
            values[name] = ast.literal_eval(value)
        except NO_PYTHON:
            if name in OURS:
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
    language, extensions = values.get("language"), values.get("myst_enable_extensions")
    template = values.get("typst_template")
    return Conf(
        base_language(language if isinstance(language, str) else "en"),
        frozenset(strings(extensions)) if extensions is not None else DEFAULT_EXTENSIONS,
        strings(values.get("exclude_patterns")),
        strings(values.get(FUNCTIONS)),
        reasons(values.get(SKIPPED)),
        reasons(values.get(UNREAD)),
        (
            *(f"{folder}/**/*.html" for folder in strings(values.get("templates_path"))),
            *map(style_sheets, strings(values.get("html_static_path"))),
            *([template] if isinstance(template, str) and template else []),
            *strings(values.get(ALSO_READ)),
        ),
        values.get(WEIGHS_SENTENCES) is True,
    )


def style_sheets(path: str) -> str:
    """Return the pattern of the style sheets in a folder of ``html_static_path``, or its one."""
    return path if path.endswith(".css") else f"{path}/**/*.css"


def reasons(value: object) -> Mapping[str, str]:
    """Return the reasons of a mapping by what they are for."""
    if not isinstance(value, Mapping):
        return {}
    return {str(name): str(reason) for name, reason in value.items()}


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
    for name, expected in ((FUNCTIONS, MODULES), (ALSO_READ, FILES)):
        if not isinstance(value := values.get(name, []), list | tuple):
            found = message("{name} is {value!r}", name=name, value=str(value))
            yield Fault(found, expected, place, message("write a list"))
    for name, expected in REASONED.items():
        if not isinstance(value := values.get(name, {}), Mapping):
            found = message("{name} is {value!r}", name=name, value=str(value))
            yield Fault(found, expected, place, message("write {{name: reason}}"))
        else:
            yield from reason_faults(name, value, place)
    if not isinstance(weighs := values.get(WEIGHS_SENTENCES, False), bool):
        found = message("{name} is {value!r}", name=WEIGHS_SENTENCES, value=str(weighs))
        yield Fault(found, message("True or False"), place, message("write one of the two"))
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


def reason_faults(setting: str, told: Mapping[object, object], place: Place) -> Iterator[Fault]:
    """Yield a fault for every rule that there is not, and whatever has no reason."""
    for name, reason in told.items():
        if setting == SKIPPED and name not in known_rules():
            yield Fault(
                message("{setting} names the unknown rule {name!r}", setting=setting, name=name),
                message("the id of a rule"),
                place,
                did_you_mean(str(name), known_rules()),
            )
        elif not isinstance(reason, str) or not reason.strip():
            yield Fault(
                message("{setting} names {name!r} without a reason", setting=setting, name=name),
                message("a sentence for the reader"),
                place,
                message("write why"),
            )


def known_rules() -> tuple[str, ...]:
    """Return the ids of the rules."""
    return tuple(rule.id for rule in RULES)
