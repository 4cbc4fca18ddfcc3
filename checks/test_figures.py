"""Each figure of the ledger says what its source says, is used, and is judged by the record."""

from belegt.verdict.borne import declared
from belegt.verdict.coverage import uncited, unused_references, values_unsaid


def test_quote_supports_the_typed_value(figure, judge, no_fault):
    no_fault(judge.attestations[figure].finding.fault)


def test_figure_is_cited(figure, judge, report, no_fault):
    no_fault(*uncited(judge.attestations[figure], report.figures[figure].citations))


def test_declared_verdict_is_the_one_the_record_gives(figure, judge, no_fault):
    no_fault(*declared(judge.attestations[figure], judge.borne_out[figure]))


def test_derived_figure_can_be_recomputed(derived, judge, no_fault):
    place = judge.ledger.derived[derived].place
    no_fault(*(fault for fault in judge.recomputation_faults if fault.place == place))


def test_sentence_of_the_record_prints_its_value(record, judge, project, no_fault):
    no_fault(*values_unsaid([judge.ledger.records[record]], project.language))


def test_record_is_needed(reference, judge, report, no_fault):
    cited = {citation.figure for citation in report.citations}
    place = judge.ledger.subjects[reference].place
    no_fault(*(one for one in unused_references(judge.ledger, cited) if one.place == place))
