"""The PDF holds each figure's words and evidence, and its links lead to pages."""

import re
import unicodedata
from pathlib import Path

import page
import pypdfium2
import pytest
from pypdf import PdfReader

PDF = Path(__file__).parent.parent.parent / "build/pdf/briefing.pdf"


def squeezed(text: str) -> str:
    """Return a text without white space and hyphens, which line breaks may add or take away."""
    return re.sub(r"[\s\x02\ufffe\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="session")
def pdf() -> PdfReader:
    return PdfReader(PDF)


@pytest.fixture(scope="session")
def text() -> str:
    with pypdfium2.PdfDocument(PDF) as document:
        return squeezed("".join(page.get_textpage().get_text_range() for page in document))


def test_evidence_of_a_figure_is_in_the_text(figure, project, text):
    entry = project.ledger.figures[figure].entry
    assert squeezed(entry.quote) in text
    assert squeezed(entry.gloss) in text


def test_cited_words_are_in_the_text(citation, text):
    assert squeezed(citation.words) in text


def test_links_lead_to_pages_of_the_document(pdf):
    links = [
        annotation.get_object()
        for page in pdf.pages
        for annotation in page.get("/Annots") or ()
        if annotation.get_object().get("/Subtype") == "/Link"
    ]
    inside = [link for link in links if "/Dest" in link or link["/A"].get("/S") == "/GoTo"]
    assert len(inside) > len(pdf.pages)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
def test_document_is_accessible_and_archival(profile):
    report = page.validate_pdf(str(PDF), profile=getattr(page.ValidationProfile, profile))
    assert report.failures == []


def test_document_names_itself_and_its_language(pdf):
    assert pdf.metadata.title
    assert pdf.trailer["/Root"]["/Lang"].startswith("en")
    assert pdf.outline
