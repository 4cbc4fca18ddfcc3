"""The edition on disk is, to the byte, what sources, ledger and pages make."""

from checks.edition.anew import BUILT, differences


def test_html_is_what_the_pages_make(html_anew):
    assert [*differences(BUILT["html"], html_anew.finished())] == []


def test_pdf_is_what_the_pages_make(typstpdf_anew):
    assert [*differences(BUILT["typstpdf"], typstpdf_anew.finished())] == []
