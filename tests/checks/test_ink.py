"""A digit of a PDF that does not come out on paper is told, with the reason."""

import pypdfium2
import pytest
import typst
from checks.edition.ink import badly_inked

HEAD = "#set page(width: 200pt, height: 100pt, margin: 10pt)\n#set text(size: 10pt)\n"

FINE = (
    "It lost 600 billion, 17 % of it.",
    "#rect(fill: black, text(fill: white)[It lost 600])",
    "#rect(fill: luma(230))[It lost 600]",
    "It lost *600*, _17_ %, #text(size: 6pt)[1234567890] and 1/2 of $x^2$.",
    "#underline[600] and #strike[no digit]",
    "#box(clip: true, width: 60pt)[lost 600]",
)
COVER = "rect(fill: {}, width: 40pt, height: 30pt)"
UNSEEN = {
    f"8#place(dx: -10pt, dy: -10pt, {COVER.format('white')})": "covered",
    f"8#place(dx: -10pt, dy: -10pt, {COVER.format('black')})": "covered",
    f"8#place(dx: -8pt, dy: -4pt, {COVER.format('white')})": "cut off",
    "#box(clip: true, width: 2pt)[8]": "cut off on the right",
    "#text(fill: white)[8]": "no ink",
    "#text(fill: luma(97%))[8]": "no ink",
    "8#h(-5pt)3": "is overwritten",
}


@pytest.fixture(scope="module")
def problems(tmp_path_factory) -> dict[str, list[str]]:
    """Why digits do not come out, by what a page of one document shows."""
    bodies = [*FINE, *UNSEEN]
    source = tmp_path_factory.mktemp("ink") / "pages.typ"
    source.write_text(HEAD + "\n#pagebreak()\n".join(bodies), "utf-8")
    with pypdfium2.PdfDocument(typst.compile(str(source))) as document:
        return {
            body: [one.problem for one in badly_inked(page)]
            for body, page in zip(bodies, document, strict=True)
        }


@pytest.mark.parametrize("body", FINE)
def test_digits_that_come_out_are_passed(problems, body):
    assert problems[body] == []


@pytest.mark.parametrize("body", UNSEEN)
def test_digit_that_does_not_come_out_is_told(problems, body):
    assert problems[body]
    assert UNSEEN[body] in problems[body][0]
