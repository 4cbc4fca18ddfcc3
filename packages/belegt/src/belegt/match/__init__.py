"""A draft's numbers held against sources, without a ledger."""

from belegt.match.answer import Checked, Ruling, Support, Testimony, Verification
from belegt.match.gather import ReadSources, gather
from belegt.match.verify import verify

__all__ = [
    "Checked",
    "ReadSources",
    "Ruling",
    "Support",
    "Testimony",
    "Verification",
    "gather",
    "verify",
]
