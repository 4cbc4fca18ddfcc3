"""Disagreements are found from the values, and acknowledged, no more and no less."""

from belegt.verdict.agreed import acknowledged


def test_disagreements_are_acknowledged(measure, judge, no_fault):
    no_fault(*acknowledged(judge.comparisons[measure], judge.ledger.measures[measure].place))


def test_the_whole_report_has_no_fault(report, no_fault):
    no_fault(*report.faults)
