"""A draft's numbers held against sources, without a ledger."""

from belegt.match.answer import Checked, Ruling, Support, Testimony, Verification
from belegt.match.drafts import verify
from belegt.match.gather import ReadSources, gather

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
