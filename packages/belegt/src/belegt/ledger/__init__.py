"""The ledger: named figures and what they are about, typed by people."""

from belegt.ledger.book import DOUBTS, SEALS, Ledger, Placed, without_seals
from belegt.ledger.load import load_ledger, read_ledger
from belegt.ledger.model import (
    Bridge,
    Disagreement,
    DoubtMark,
    Figure,
    KindDisagreement,
    Listed,
    Measure,
    Name,
    Seal,
    Subject,
    ValueDisagreement,
)
from belegt.ledger.passage import Passage
from belegt.ledger.record import RECKONED, Derived, Record, Statement
from belegt.ledger.references import did_you_mean
from belegt.ledger.valued import DATE, Entry
from belegt.ledger.works import WorkEntry

__all__ = [
    "DATE",
    "DOUBTS",
    "RECKONED",
    "SEALS",
    "Bridge",
    "Derived",
    "Disagreement",
    "DoubtMark",
    "Entry",
    "Figure",
    "KindDisagreement",
    "Ledger",
    "Listed",
    "Measure",
    "Name",
    "Passage",
    "Placed",
    "Record",
    "Seal",
    "Statement",
    "Subject",
    "ValueDisagreement",
    "WorkEntry",
    "did_you_mean",
    "load_ledger",
    "read_ledger",
    "without_seals",
]
