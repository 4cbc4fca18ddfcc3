"""Each page cites its numbers, and each citation says what its source says."""

from belegt.errors import Fault


def test_citation_says_what_the_source_says(citation, no_fault):
    no_fault(citation.fault)


def test_no_number_without_a_role(page, judge, project, no_fault):
    results = (
        result
        for paragraph in page.paragraphs
        for result in judge.citations(paragraph, page.file, project.language)
    )
    no_fault(*(result for result in results if isinstance(result, Fault)))
