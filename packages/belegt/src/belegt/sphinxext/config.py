"""The values that ``conf.py`` may set, each with its default and meaning, in one table."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from belegt.conf import NAMES, conf_faults
from belegt.errors import BelegtError, Place
from belegt.messages import alternatives, is_translated, message
from belegt.page import Extent
from belegt.project import Layout
from belegt.sphinxext.warn import LOGGER, give_up

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

PREFIX = "belegt_"


@dataclass(frozen=True)
class Settings:
    """Values of ``conf.py``; each name there has the prefix ``belegt_``."""

    seeds: str = field(
        default="../seeds", metadata={"help": "Folder of the seeds and sources.yaml, from conf.py"}
    )
    ledger: str = field(default="ledger", metadata={"help": "Folder of the ledger, from conf.py"})
    source_text: str = field(
        default=str(Extent.FULL),
        metadata={
            "help": "How much of a source the edition reprints: full, or cited (the sentences that"
            " figures and statements quote, and no other)"
        },
    )

    published: str = field(
        default="",
        metadata={"help": "ISO 8601 date on which the briefing first came out, for machines"},
    )
    modified: str = field(
        default="", metadata={"help": "ISO 8601 date of this edition, for machines"}
    )
    licence: str = field(
        default="",
        metadata={
            "help": "Licence of the data that the edition offers: its SPDX name, or a sentence;"
            " quoted passages belong to their publishers"
        },
    )
    social_card: str = field(
        default="",
        metadata={
            "help": "Picture of 1200 by 630 pixels that others show beside a link to the briefing,"
            " as a path below the HTML"
        },
    )
    print_notes: bool = field(
        default=False,
        metadata={
            "help": "Whether short evidence follows a figure's first citation in Typst, as an"
            " inline of the class evidence-note, for a template that sets it as a footnote"
        },
    )

    functions: list[str] = field(
        default_factory=list,
        metadata={
            "help": "Modules that lend functions to formulas: Python files from conf.py, or names"
            " of installed modules; each holds `FUNCTIONS`, a mapping of names to callables"
        },
    )
    skipped_rules: dict[str, str] = field(
        default_factory=dict,
        metadata={"help": "Rules that do not apply, by their ids, each with the reason"},
    )
    unread: dict[str, str] = field(
        default_factory=dict,
        metadata={
            "help": "What is shown and not read for numbers, each with the reason: files by their"
            " paths (`*` stands for anything), or `code`, `math` and `raw` on all pages"
        },
    )
    also_read: list[str] = field(
        default_factory=list,
        metadata={
            "help": "Files beside the pages that readers see, such as a README, from conf.py:"
            " MyST, HTML, SVG or Typst; templates and pictures are read without being named"
        },
    )
    weighs_sentences: bool = field(
        default=False,
        metadata={
            "help": "Whether every sentence of the sources must hold a figure or statement, or be"
            " listed with the reason why it is not weighed"
        },
    )
    strict: bool = field(
        default=False,
        metadata={"help": "Whether a plain build, too, fails when a rule is broken"},
    )

    @property
    def extent(self) -> Extent:
        """The validated ``source_text``."""
        return Extent(self.source_text)


def register(app: Sphinx) -> None:
    """Add every value to Sphinx; a change of any means that all pages are read again."""
    defaults = vars(Settings())
    for one in fields(Settings):
        default = defaults[one.name]
        told = one.metadata["help"]
        app.add_config_value(PREFIX + one.name, default, "env", (type(default),), told)


def read(config: Config) -> Settings:
    """Return the values that ``conf.py`` set."""
    values: dict[str, Any] = {item.name: config[PREFIX + item.name] for item in fields(Settings)}
    return Settings(**values)


def check(app: Sphinx, config: Config) -> None:
    """Refuse a value that means nothing, naming those that are allowed."""
    if faults := list(conf_faults(values(config), Place("conf.py"))):
        give_up(BelegtError(faults))
    if not is_translated(config.language):
        told = message(
            "belegt has no catalogue for language {language!r}: what it writes itself is English",
            language=config.language,
        )
        LOGGER.info("%s", told)
    text = config[PREFIX + "source_text"]
    if text not in list(Extent):
        allowed = alternatives(repr(extent.value) for extent in Extent)
        found = message("{name} is {value!r}", name="belegt_source_text", value=text)
        give_up(message("{found}; expected {expected}", found=found, expected=allowed))


def values(config: Config) -> dict[str, object]:
    """Return the values that matter to the judge."""
    return {name: config[name] for name in NAMES if name in config}


def layout(app: Sphinx) -> Layout:
    """Return where the briefing's files stand, as messages should call them."""
    settings = read(app.config)
    docs = Path(app.srcdir).resolve()
    seeds, ledger = (docs / settings.seeds).resolve(), (docs / settings.ledger).resolve()
    root = docs.parent
    for folder in (seeds, ledger):
        while not folder.is_relative_to(root):
            root = root.parent
    return Layout(
        root,
        docs.relative_to(root).as_posix(),
        seeds.relative_to(root).as_posix(),
        ledger.relative_to(root).as_posix(),
    )
