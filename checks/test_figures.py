"""Each figure of the ledger says what its source says, and is used."""


def test_quote_supports_the_typed_value(figure, judge, no_fault):
    no_fault(judge.attestations[figure].finding.fault)


def test_figure_is_cited(figure, judge, report, no_fault):
    no_fault(judge.unused(figure, report.figures[figure].citations))
