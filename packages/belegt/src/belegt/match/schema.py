"""The schema of the JSON output, a number a line."""

from __future__ import annotations

from belegt.match.answer import Support

TEXT = {"type": "string"}
COUNTED = {"type": ["integer", "null"], "minimum": 1}

EVIDENCE = {
    "type": "object",
    "required": ["file", "place", "number", "sentence"],
    "properties": {
        "file": TEXT,
        "place": TEXT,
        "selector": {"type": "string", "description": "a fragment of RFC 5147, 6901, 7111 or 8118"},
        "line": COUNTED,
        "column": COUNTED,
        "number": {"type": "string", "description": "as the source prints it"},
        "sentence": TEXT,
    },
}
"""A passage of a source."""

SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "A number of a draft, as belegt verify judges it",
    "type": "object",
    "required": ["number", "file", "text", "verdict", "reason", "fine", "evidence"],
    "properties": {
        "number": {"type": "integer", "minimum": 1, "description": "for --explain"},
        "file": TEXT,
        "line": COUNTED,
        "column": COUNTED,
        "place": TEXT,
        "selector": TEXT,
        "text": {"type": "string", "description": "the number as the draft prints it"},
        "verdict": {"enum": [str(one) for one in Support]},
        "reason": TEXT,
        "chance": {
            "type": ["number", "null"],
            "minimum": 0,
            "maximum": 1,
            "description": "of a random number to fare as well",
        },
        "formula": {"type": "string", "description": "of a derived number"},
        "allowed": {"type": "string", "description": "the reason of an allowance"},
        "fine": {"type": "boolean", "description": "whether there is nothing to mend"},
        "evidence": {"type": "array", "items": EVIDENCE},
    },
}
"""A line of the output."""
