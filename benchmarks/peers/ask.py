"""What a peer reads: its adapter is run once over all texts, in the peer's own environment."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

from belegt.lexicon import lexicon_of
from belegt.lexicon.units import unit_of
from benchmarks.peers.table import Peer
from benchmarks.suites.case import Case
from benchmarks.suites.value import MONEY, Value, measured

ALIASES = {
    "minute of arc": "arcminute",
    "second of arc": "arcsecond",
    "degree angle": "degree",
    "pound mass": "pound",
    "pound force": "pound of force",
    "standard atmosphere": "atmosphere",
    "atomic mass unit": "dalton",
    "newton meter": "newton-meter",
    "united states dollar": "us dollar",
    "dollar états unis": "dollar américain",
    "yuan chinois": "yuan",
    "metical mozambique": "metical mozambicain",
    "netherlands guilder": "dutch guilder",
}
"""Names of units and currencies that only peers have, with those of the lexicon."""

MINUTES = 20
"""After which a peer is stopped; what it has not answered counts as not read."""


def ask(peer: Peer, cases: Sequence[Case]) -> tuple[list[list[Value]], str]:
    """Return what a peer reads in each case, and what went wrong, "" for nothing."""
    lines = "".join(
        json.dumps({"language": case.language, "text": case.text}) + "\n" for case in cases
    )
    command = [str(peer.python), "-W", "ignore", str(peer.adapter)]
    try:
        done = subprocess.run(  # noqa: S603  our own command
            command, input=lines, capture_output=True, text=True, timeout=60 * MINUTES, check=False
        )
    except subprocess.TimeoutExpired as stopped:
        output, remark = (stopped.stdout or b"").decode(), f"stopped after {MINUTES} minutes"
    else:
        output = done.stdout
        failed = done.stderr.count(" at '") + done.stderr.count(' at "')
        remark = f"failed at {failed} texts" if failed else ""
        if done.returncode:
            remark = (done.stderr.splitlines() or ["stopped"])[-1]
    answers = [json.loads(line) for line in output.splitlines() if line.endswith("]")]
    answers += [[]] * (len(cases) - len(answers))
    pairs = zip(cases, answers, strict=True)
    return [list(_values(answer, case.language)) for case, answer in pairs], remark


def _values(answer: Sequence[Mapping[str, Any]], language: str) -> Iterator[Value]:
    for told in answer:
        start, end, kind = told["start"], told["end"], told["kind"]
        if "iso" in told:
            yield Value(start, end, kind, iso=told["iso"])
            continue
        try:
            number = Fraction(told["number"])
        except ValueError:
            continue  # "1,234,5", which a peer has left as it was
        worth, unit = named(told["unit"], language, money=kind == MONEY)
        yield measured(start, end, kind, number * worth, unit)


@cache
def named(name: str, language: str, *, money: bool) -> tuple[Fraction, str]:
    """Return the unit of ours that a peer means by a name, and what one of it is in that unit."""
    for tongue in (language, "en"):
        lexicon = lexicon_of(tongue)
        if money and (code := lexicon.currency_signs.get(name)):
            return Fraction(1), code
        phrase = " ".join(name.lower().replace("-", " ").split())
        phrase = phrase.replace("metre", "meter").replace("litre", "liter")
        phrase = ALIASES.get(phrase, phrase)
        if word := lexicon.units.get(phrase) or lexicon.unit_signs.get(name):
            return Fraction(word.worth), word.name
    if money:
        return Fraction(1), name.upper()
    if unit_of(ALIASES.get(name, name)):
        return Fraction(1), ALIASES.get(name, name)
    upper, per, lower = name.lower().partition(" per ")
    if not per:
        upper, per, lower = name.lower().partition(" par ")
    if per:
        first, second = (named(half, language, money=False) for half in (upper, lower))
        return first[0] / second[0], f"{first[1]}/{second[1]}"
    return Fraction(1), name
