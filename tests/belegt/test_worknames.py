"""Readers know a work by author and year, never by the key of its entry."""

import pytest

from belegt.ledger.works import read_works

WORKS = """\
@misc{one, author = {Li, Wei}, title = {{Beta}}, year = {2025}}
@misc{two, author = {{The Firm}}, title = {{Report}}, year = {2025}}
@misc{three, author = {Li, Wei}, title = {{Alpha}}, year = {2025}}
@misc{four, author = {Li, Wei and Roy, Ann}, title = {{Gamma}}, year = {2024}}
@misc{five, author = {Li, Wei and others}, title = {{Delta}}, year = {2024}}
@misc{six, author = {Li, Wei and Roy, Ann and Kay, Jo}, title = {{Eta}}, year = {2023}}
@misc{seven, title = {{[A page without author]}}, year = {2023}}
@misc{eight, author = {{The Firm}}, title = {{Long title}}, shorttitle = {{Annex}}, year = {2025}}
@misc{nine, author = {{Elsewhere}}, title = {{B}}}
@misc{ten, author = {{Elsewhere}}, title = {{A}}}
@misc{eleven, year = {2020}}
"""


@pytest.fixture(scope="module")
def names():
    return {work.key: work.name for work in read_works(WORKS, "references.bib")}


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("two", "The Firm 2025"),
        ("four", "Li & Roy 2024"),
        ("five", "Li et al. 2024"),
        ("six", "Li et al. 2023"),
        ("seven", "A page without author"),
        ("eight", "Annex 2025"),
        ("eleven", "eleven"),
    ],
)
def test_work_is_called_by_author_and_year(names, key, name):
    assert names[key] == name


def test_letters_tell_works_of_one_author_and_year_apart_in_the_order_of_titles(names):
    assert [names[key] for key in ("three", "one", "ten", "nine")] == [
        "Li 2025a",
        "Li 2025b",
        "Elsewhere a",
        "Elsewhere b",
    ]
