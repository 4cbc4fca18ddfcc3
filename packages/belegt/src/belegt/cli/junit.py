"""What is said of a draft's numbers as JUnit's XML: a test for each, in a suite for each draft."""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from belegt.cli.terminal import words
from belegt.cli.verified import source_at
from belegt.match import Checked, Support, Verification
from belegt.messages import message

ILLEGAL_RE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold."""

SHOWN = 3


def junit(found: Verification) -> str:
    """Return the report, in UTF-8 with its declaration."""
    drafts: dict[str, list[Checked]] = defaultdict(list)
    for one in found:
        drafts[str(one.document.path)].append(one)
    root = Element("testsuites", name="belegt verify")
    for path, checked in drafts.items():
        suite = SubElement(root, "testsuite", name=legal(path))
        for one in checked:
            add_case(suite, one, path)
        count(suite)
    told = [words(one) for one in (*found.unread, *found.unused)]
    if told:
        suite = SubElement(root, "testsuite", name=words(message("sources")))
        for text in told:
            case = SubElement(suite, "testcase", name=legal(text), classname="belegt")
            SubElement(case, "error", message=legal(text))
        count(suite)
    count(root)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, "unicode")}'


def add_case(suite: Element, one: Checked, path: str) -> None:
    """Add the test of a number."""
    name = f"{one.number} “{one.text}” ({words(one.place)})"
    case = SubElement(suite, "testcase", name=legal(name), classname=legal(path))
    if one.place.line is not None and one.place.page is None:
        case.set("line", str(one.place.line))
    reason = words(one.found.reason)
    if one.found.answer is Support.NO_CLAIM or one.allowed:
        SubElement(case, "skipped", message=legal(one.allowed or reason))
    elif not one.fine:
        lines = [f"{source_at(each)}: “{each.sentence}”" for each in one.found.evidence[:SHOWN]]
        told = SubElement(case, "failure", message=legal(reason), type=str(one.found.answer))
        told.text = legal("\n".join(lines))


def count(suite: Element) -> None:
    """Set how many tests of each outcome a suite has."""
    suite.set("tests", str(len(list(suite.iter("testcase")))))
    for plural, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(plural, str(len(list(suite.iter(kind)))))


def legal(text: str) -> str:
    """Return a text without what XML cannot hold."""
    return ILLEGAL_RE.sub("\N{REPLACEMENT CHARACTER}", text)
