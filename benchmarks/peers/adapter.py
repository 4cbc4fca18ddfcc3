"""What every adapter does: reads texts from standard input, and prints what its peer reads there.

Runs in the peer's environment, which has the standard library and the peer alone. A line in is
``{"language": …, "text": …}``; a line out is a list of values, each with ``start`` and ``end``
(code points, half-open), ``kind``, and ``number`` with ``unit`` or ``iso``. A text that the peer
fails at has none.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from typing import Any

Found = dict[str, Any]
Read = Callable[[str, str], Iterable[Found]]


def found(start: int, end: int, kind: str, number: object, unit: str = "") -> Found:
    """Return a value of a number; the unit by whatever name the peer has for it."""
    return {"start": start, "end": end, "kind": kind, "number": str(number), "unit": unit}


def found_date(start: int, end: int, iso: str) -> Found:
    """Return a value of a date, or of a time such as "T14:30"."""
    return {"start": start, "end": end, "kind": "time" if iso[0] == "T" else "date", "iso": iso}


def serve(read: Read) -> None:
    """Answer every line, in order."""
    for line in sys.stdin:
        given = json.loads(line)
        try:
            values = list(read(given["text"], given["language"]))
        except Exception as error:  # noqa: BLE001  a peer's failure is a result
            print(f"{type(error).__name__}: {error} at {given['text']!r}", file=sys.stderr)
            values = []
        print(json.dumps(values), flush=True)
