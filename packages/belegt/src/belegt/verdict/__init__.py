"""Verdicts: the answers to the three questions, from one place for pages, checks and terminal."""

from belegt.answers import UNRECORDED, Agreed, BorneOut, Quoted, Verdict
from belegt.verdict.agreed import Comparison
from belegt.verdict.borne import held_against
from belegt.verdict.case import Case
from belegt.verdict.exhibit import EntryKind, Exhibit
from belegt.verdict.exhibits import Exhibits
from belegt.verdict.judge import Judge
from belegt.verdict.passages import Finding
from belegt.verdict.quoted import Attestation
from belegt.verdict.readings import BareNumber, CitationVerdict
from belegt.verdict.reference import Reference
from belegt.verdict.report import FigureVerdicts, Report, report_on
from belegt.verdict.rules import RULES, faults

__all__ = [
    "RULES",
    "UNRECORDED",
    "Agreed",
    "Attestation",
    "BareNumber",
    "BorneOut",
    "Case",
    "CitationVerdict",
    "Comparison",
    "EntryKind",
    "Exhibit",
    "Exhibits",
    "FigureVerdicts",
    "Finding",
    "Judge",
    "Quoted",
    "Reference",
    "Report",
    "Verdict",
    "faults",
    "held_against",
    "report_on",
]
