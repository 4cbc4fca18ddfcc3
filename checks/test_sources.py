"""Nothing in the sources is passed over, and their bytes are as received."""

from belegt.verdict.coverage import listed_twice, names_missing, passed_over, statements_missing


def test_bytes_are_as_received(source, project, no_fault):
    no_fault(project.sources[source].changed)


def test_every_mention_is_cited_or_listed(source, judge, no_fault):
    no_fault(*passed_over([judge.sources[source]], judge.attestations.values(), judge.listed))


def test_listed_mention_stands_in_its_source_and_nowhere_else(listed, judge, no_fault):
    finding = next(finding for placed, finding in judge.listed if placed is listed)
    twice = listed_twice(judge.attestations.values(), judge.listed)
    no_fault(finding.fault, *(fault for fault in twice if fault.place == listed.place))


def test_judged_statement_stands_once_in_its_source(statement, judge, no_fault):
    place = judge.ledger.statements[statement].place
    faults = statements_missing(judge.ledger, judge.sources)
    no_fault(*(fault for fault in faults if fault.place == place))


def test_name_stands_in_its_sources_and_in_the_briefing(name, judge, project, no_fault):
    prose = "\n".join(page.text for page in project.documents)
    no_fault(*names_missing([name], judge.sources, prose))
