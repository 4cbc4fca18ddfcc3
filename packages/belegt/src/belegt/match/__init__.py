"""A draft's numbers held against sources, without a ledger."""

from belegt.match.answer import Checked, Ruling, SourcePassage, Support, Verification
from belegt.match.drafts import verify
from belegt.match.gather import ReadSources, gather

__all__ = [
    "Checked",
    "ReadSources",
    "Ruling",
    "SourcePassage",
    "Support",
    "Verification",
    "gather",
    "verify",
]
