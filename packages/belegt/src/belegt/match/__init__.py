"""A draft's numbers held against sources, without a ledger."""

from belegt.match.answer import Checked, Evidence, Found, Support, Verification
from belegt.match.gather import Gathered, gather
from belegt.match.verify import verify

__all__ = [
    "Checked",
    "Evidence",
    "Found",
    "Gathered",
    "Support",
    "Verification",
    "gather",
    "verify",
]
