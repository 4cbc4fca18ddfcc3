"""What is counted from the ledger, for the role ``tally``."""

from __future__ import annotations

from belegt.verdict import BorneOut, Judge

DIGEST_SHOWN = 16
"""Hexadecimal digits of the ledger's SHA-256 that are printed: enough to tell editions apart."""


def tally(judge: Judge) -> dict[str, int | str]:
    """Return what ``{tally}`` can print.

    Beside the counts of the ledger's entries: "claims" (figures and statements) and each
    answer to the third question ("confirmed"), in all and by source ("confirmed-news").
    """
    return {
        **_verdict_counts(judge),
        "sources": len(judge.sources),
        "mentions": sum(len(source.mentions) for source in judge.sources.values()),
        "figures": len(judge.ledger.figures),
        "records": len(judge.ledger.records),
        "derived": len(judge.ledger.derived),
        "statements": len(judge.ledger.statements),
        "measures": len(judge.ledger.measures),
        "listed": len(judge.ledger.listed),
        "disagreements": sum(one.disagrees for one in judge.comparisons.values()),
        "names": sum(bool(placed.entry.sources) for placed in judge.ledger.names),
        "ledger": judge.ledger.digest[:DIGEST_SHOWN],
    }


def _verdict_counts(judge: Judge) -> dict[str, int]:
    """Count the answers to the third question, computed and by a person, in all and by source."""
    claims = [
        (str(verdict.answer), judge.ledger.figures[name].entry.source)
        for name, verdict in judge.borne_out.items()
    ]
    statements = (placed.entry for placed in judge.ledger.statements.values())
    claims += [(statement.verdict, statement.source) for statement in statements]
    counts = {"claims": len(claims)}
    for answer in map(str, BorneOut):
        counts[answer] = sum(given == answer for given, _ in claims)
        for source in judge.sources:
            counts[f"{answer}-{source}"] = claims.count((answer, source))
    return counts
