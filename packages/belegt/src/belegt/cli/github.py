"""What is said of a draft's numbers as commands of GitHub's workflows, shown beside the lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from belegt.cli.sarif import ERRORS
from belegt.cli.terminal import words
from belegt.cli.verified import source_at
from belegt.match import Checked, Verification
from belegt.messages import message

IN_TEXT = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTIES = str.maketrans({**{chr(k): v for k, v in IN_TEXT.items()}, ":": "%3A", ",": "%2C"})
"""What parts the fields of a command, and how it is written within them."""


def workflow_commands(found: Verification) -> Iterator[str]:
    """Yield a line for each number to mend, and for each source that could not be read."""
    for one in found.to_mend:
        yield annotation(one)
    for told in (*found.unread, *found.unused):
        yield command("error", {}, words(told))


def annotation(one: Checked) -> str:
    """Return the command that shows what is said of a number."""
    place = one.place
    properties = {"file": one.document.path.as_posix(), "title": words(one.found.answer)}
    if place.line is not None and place.part is None and place.page is None:
        properties["line"] = str(place.line)
        if place.column is not None:
            properties["col"] = str(place.column)
            properties["endColumn"] = str(place.column + len(one.text))
    told = [words(message("“{number}”: {reason}", number=one.text, reason=one.found.reason))]
    if place.line is None:
        told.insert(0, words(place))
    told += [f"{source_at(each)}: “{each.sentence}”" for each in one.found.evidence[:1]]
    level = "error" if one.found.answer in ERRORS else "warning"
    return command(level, properties, "\n".join(told))


def command(level: str, properties: Mapping[str, str], text: str) -> str:
    """Return a command; line breaks and separators in it are escaped."""
    told = ",".join(f"{key}={value.translate(IN_PROPERTIES)}" for key, value in properties.items())
    return f"::{level}{' ' + told if told else ''}::{text.translate(IN_TEXT)}"
