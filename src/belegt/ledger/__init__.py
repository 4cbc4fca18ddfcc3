"""The ledger: named figures and what they are about, typed by people."""

from belegt.ledger.load import Ledger, Placed, did_you_mean, load_ledger
from belegt.ledger.model import (
    DATE,
    Disagreement,
    Figure,
    KindDisagreement,
    Listed,
    Measure,
    Name,
    ValueDisagreement,
)
from belegt.ledger.passage import Passage

__all__ = [
    "DATE",
    "Disagreement",
    "Figure",
    "KindDisagreement",
    "Ledger",
    "Listed",
    "Measure",
    "Name",
    "Passage",
    "Placed",
    "ValueDisagreement",
    "did_you_mean",
    "load_ledger",
]
