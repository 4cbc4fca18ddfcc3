"""Formats of offices, books, mail and papers: the words, and what stands over them."""

import pytest

from tests.belegt.document.conftest import with_text

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


def paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of Word."""
    kind = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{kind}<w:r><w:t>{text}</w:t></w:r></w:p>"


WORD = {
    "[Content_Types].xml": "<Types/>",
    "word/styles.xml": f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="Heading1">'
    '<w:name w:val="heading 1"/></w:style></w:styles>',
    "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>'
    + paragraph("Results", "Heading1")
    + paragraph("The run cost 5.6 million dollars.")
    + "<w:tbl><w:tr>"
    + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in ("Model", "Score"))
    + "</w:tr><w:tr>"
    + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in ("R1", "97.3"))
    + "</w:tr></w:tbl></w:body></w:document>",
}
OPEN = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": f'<office:document-content xmlns:office="{OFFICE}" xmlns:text="{TEXT}"'
    f' xmlns:table="{TABLE}"><office:body><office:text>'
    "<text:h text:outline-level='1'>Results</text:h>"
    "<text:p>The run cost 5.6 million dollars.</text:p>"
    "<table:table><table:table-row><table:table-cell><text:p>Model</text:p></table:table-cell>"
    "<table:table-cell><text:p>Score</text:p></table:table-cell></table:table-row>"
    "<table:table-row><table:table-cell><text:p>R1</text:p></table:table-cell>"
    "<table:table-cell><text:p>97.3</text:p></table:table-cell></table:table-row></table:table>"
    "</office:text></office:body></office:document-content>",
}
PAGE = """<html><head><title>Report</title></head><body><h1>Results</h1>
<p>The run cost 5.6 million dollars.</p>
<table><tr><th>Model</th><th>Score</th></tr><tr><td>R1</td><td>97.3</td></tr></table>
</body></html>"""
BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
    '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
    '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>',
    "OEBPS/one.xhtml": PAGE,
}
LATEX = r"""\documentclass{article}
\begin{document}
\section{Results}
The run cost 5.6 million dollars.
\begin{tabular}{lr}
Model & Score \\
R1 & 97.3 \\
\end{tabular}
\end{document}
"""
MAIL = (
    """From: a@example.org
Subject: Results
Date: Mon, 27 Jan 2025 10:00:00 +0000
Content-Type: text/html; charset=utf-8

"""
    + PAGE
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", WORD),
        ("a.odt", OPEN),
        ("a.html", PAGE),
        ("a.epub", BOOK),
        ("a.tex", LATEX),
        ("a.eml", MAIL),
    ],
)
def test_sentence_and_cell_are_read_with_what_stands_over_them(read, name, content):
    document = read(name, content)
    sentence = with_text(document, "The run cost 5.6 million dollars.")
    assert "Results" in sentence.context
    cell = with_text(document, "97.3")
    assert {"Score", "R1"} <= {one.strip() for one in cell.context}


def test_page_of_a_pdf_is_told(read, tmp_path):
    typst = pytest.importorskip("typst")
    pytest.importorskip("pypdfium2")
    source = tmp_path / "a.typ"
    source.write_text(
        "The run cost 5.6 million dollars.\n#pagebreak()\nIt took 2 months.\n", "utf-8"
    )
    document = read("a.pdf", typst.compile(str(source)))
    assert with_text(document, "The run cost 5.6 million dollars.").place.page == 1
    assert with_text(document, "It took 2 months.").place.page == 2
