"""The works that the record stands in: title and address, as sphinxcontrib-bibtex read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from belegt.textfragment import is_web_address

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


@dataclass(frozen=True, slots=True)
class Work:
    """A work of the bibliography; ``url`` is empty when it has none."""

    title: str
    url: str = ""
    language: str = ""  # of the title, where it is not that of the briefing

    def __str__(self) -> str:
        return ", ".join(filter(None, (self.title, self.url)))


class Works:
    """The works of a build, by their key.

    Args:
        env: of the build; without sphinxcontrib-bibtex a work is known by its key alone.
    """

    def __init__(self, env: BuildEnvironment) -> None:
        bibliography = getattr(env.domains.get("cite"), "bibdata", None)
        self._entries: Mapping[str, Any] = bibliography.data.entries if bibliography else {}

    def __getitem__(self, key: str) -> Work:
        """Return a work; its key stands for the title where that is not known."""
        fields = self._entries[key].fields if key in self._entries else {}
        title = _without_latex(fields["title"]) if "title" in fields else key
        url = fields.get("url", "")
        return Work(title, url if is_web_address(url) else "", fields.get("language", ""))


@cache
def _without_latex(text: str) -> str:
    from pybtex.richtext import Text  # noqa: PLC0415  there when a bibliography is

    return str(Text.from_latex(text))
