"""Verdicts: the answers to the three questions, from one place for pages, checks and terminal."""

from belegt.answers import UNRECORDED, Agreed, BorneOut, Quoted, Verdict
from belegt.verdict.agreed import Comparison
from belegt.verdict.borne import Reference, held_against
from belegt.verdict.exhibit import EntryKind, Exhibit, Exhibits
from belegt.verdict.judge import Judge
from belegt.verdict.quoted import Attestation, Finding
from belegt.verdict.report import CitationVerdict, FigureVerdicts, Report

__all__ = [
    "UNRECORDED",
    "Agreed",
    "Attestation",
    "BorneOut",
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
    "held_against",
]
