"""What is said of a draft's numbers as SARIF 2.1.0, which code hosts and editors show."""

from __future__ import annotations

import hashlib
from pathlib import PurePath
from urllib.parse import quote

import belegt
from belegt.cli.terminal import language, words
from belegt.cli.verified import source_at
from belegt.document import Position
from belegt.match import Checked, SourcePassage, Support, Verification
from belegt.messages import message

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ERRORS = frozenset({Support.CONTRADICTED, Support.OVERSTATED})
"""Verdicts that are faults for sure; the others are doubts."""

SHOWN = 3
"""Passages of sources that go with a number."""


def sarif(found: Verification) -> dict[str, object]:
    """Return the log of a run; numbers that are borne out are not in it."""
    results = [result(one) for one in found if not one.found.answer.fine]
    told = [
        {"level": "error", "message": {"text": words(one)}}
        for one in (*found.unread, *found.unused)
    ]
    driver = {
        "name": "belegt",
        "version": belegt.__version__,
        "rules": [
            {"id": rule_of(answer), "shortDescription": {"text": words(answer)}}
            for answer in Support
            if not answer.fine
        ],
    }
    run = {
        "tool": {"driver": driver},
        "language": language(),
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not found.unread,
                "exitCode": found.exit_code,
                "toolExecutionNotifications": told,
            }
        ],
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def rule_of(answer: Support) -> str:
    """Return the id of a verdict."""
    return answer.replace(" ", "-")


def result(one: Checked) -> dict[str, object]:
    """Return what is said of a number."""
    answer = one.found.answer
    told = message("“{number}”: {reason}", number=one.text, reason=one.found.reason)
    text = [words(told)]
    text += [f"{source_at(each)}: “{each.sentence}”" for each in one.found.evidence[:SHOWN]]
    mark = hashlib.sha256("\n".join((answer, one.text, one.block.text)).encode()).hexdigest()
    fields: dict[str, object] = {
        "ruleId": rule_of(answer),
        "level": "error" if answer in ERRORS else "warning",
        "message": {"text": "\n".join(text)},
        "locations": [location(str(one.document.path), one.place, one.text)],
        "relatedLocations": [
            {"id": number, "message": {"text": each.sentence}, **source_location(each)}
            for number, each in enumerate(one.found.evidence[:SHOWN], 1)
        ],
        "partialFingerprints": {"belegt/v1": mark},
    }
    if one.allowed:
        fields["suppressions"] = [{"kind": "inSource", "justification": one.allowed}]
    return fields


def source_location(evidence: SourcePassage) -> dict[str, object]:
    """Return where a passage of a source stands."""
    return location(evidence.path, evidence.place, evidence.number)


def location(path: str, place: Position, text: str) -> dict[str, object]:
    """Return a place: its region where the format has lines, and always its name."""
    physical: dict[str, object] = {"artifactLocation": {"uri": uri(path)}}
    if place.line is not None and place.part is None and place.page is None:
        region: dict[str, object] = {"startLine": place.line}
        if place.column is not None:
            region |= {"startColumn": place.column, "endColumn": place.column + len(text)}
        physical["region"] = region
    return {
        "physicalLocation": physical,
        "logicalLocations": [{"fullyQualifiedName": words(place)}],
    }


def uri(path: str) -> str:
    """Return a path as a reference of RFC 3986, relative where the path is."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix())
