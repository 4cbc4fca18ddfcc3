"""The PDF holds each figure's words and evidence, linked there and back, and is accessible."""

import itertools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import page
import pikepdf
import pypdfium2
import pytest

PDF = Path(__file__).parent.parent.parent / "build/pdf/briefing.pdf"


def squeezed(text: str) -> str:
    """Return a text without white space and hyphens, which line breaks may add or take away."""
    return re.sub(r"[\s\x02\ufffe\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))


@dataclass(frozen=True)
class Link:
    """A link within the document: where it is, what it says, where it leads (in points)."""

    page: int
    top: float
    words: str  # squeezed
    goal: int
    goal_top: float

    def returns(self, links: list["Link"]) -> bool:
        """Whether a link near its goal leads back to its line or the line above."""
        return any(
            self.goal <= other.page <= self.goal + 1
            and other.goal == self.page
            and abs(other.goal_top - self.top) < LINES
            for other in links
            if other is not self
        )


LINES = 30
"""Height of two lines, in points."""


def links_of(document: pikepdf.Pdf, readable: pypdfium2.PdfDocument) -> Iterator[Link]:
    number = {page.obj.objgen: index for index, page in enumerate(document.pages)}
    for index, page_of in enumerate(document.pages):
        textpage = readable[index].get_textpage()
        for note in page_of.get("/Annots", ()):
            if "/Dest" not in note:
                continue
            rectangle = [float(value) for value in note.Rect]
            quads = [float(value) for value in note.get("/QuadPoints", ())]
            lines = [quads[at : at + 8] for at in range(0, len(quads), 8)]
            boxes = [(min(q[::2]), min(q[1::2]), max(q[::2]), max(q[1::2])) for q in lines]
            words = "".join(textpage.get_text_bounded(*box) for box in boxes or [rectangle])
            goal, goal_top = number[note.Dest[0].objgen], float(note.Dest[3])
            yield Link(index, rectangle[3], squeezed(words), goal, goal_top)


def tags_below(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Yield structure elements in reading order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from tags_below(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        yield from tags_below(node.get("/K"))


@pytest.fixture(scope="session")
def pdf() -> pikepdf.Pdf:
    return pikepdf.open(PDF)


@pytest.fixture(scope="session")
def texts() -> list[str]:
    with pypdfium2.PdfDocument(PDF) as document:
        return [page.get_textpage().get_text_range() for page in document]


@pytest.fixture(scope="session")
def text(texts) -> str:
    return squeezed("".join(texts))


@pytest.fixture(scope="session")
def links(pdf) -> list[Link]:
    with pypdfium2.PdfDocument(PDF) as readable:
        return [*links_of(pdf, readable)]


@pytest.fixture(scope="session")
def tags(pdf) -> list[pikepdf.Dictionary]:
    return [*tags_below(pdf.Root.StructTreeRoot.K)]


def test_evidence_of_a_figure_is_in_the_text(figure, project, text):
    entry = project.ledger.figures[figure].entry
    assert squeezed(entry.quote) in text
    assert squeezed(entry.gloss) in text


def test_cited_words_are_in_the_text(citation, text):
    assert squeezed(citation.words) in text


def test_a_mark_runs_into_no_number(citation, text):
    """What stands behind a cited number is in brackets, on the page and in a copy of it."""
    assert re.search(re.escape(squeezed(citation.words)) + r"\W*\[\d+\]", text)


def test_citation_leads_to_its_evidence_and_back(citation, links):
    words = squeezed(citation.words)
    assert any(words in link.words and link.returns(links) for link in links)


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
def test_document_is_accessible_and_archival(profile):
    report = page.validate_pdf(str(PDF), profile=getattr(page.ValidationProfile, profile))
    assert report.failures == []


def test_document_names_itself_and_its_language(pdf):
    assert str(pdf.docinfo["/Title"])
    assert str(pdf.Root.Lang).startswith("en")
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_cover_names_date_edition_and_ledger(project, texts):
    assert project.ledger.digest in squeezed(texts[0])
    assert "edition" in texts[0]
    assert re.search(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b", texts[0])


def test_pages_are_labelled_as_they_are_numbered(pdf, texts):
    assert [page.label for page in pdf.pages] == [str(n + 1) for n in range(len(pdf.pages))]
    # a word that is parted at the foot of a page runs into its number
    feet = [re.split(r"[\s\x02\ufffe]+", text.rstrip())[-1] for text in texts]
    assert feet[1:] == [page.label for page in pdf.pages][1:]


def test_outline_holds_the_headings_in_order(pdf, tags, text):
    with pdf.open_outline() as outline:
        chapters = [str(chapter.title) for chapter in outline.root]
        sections = [str(item.title) for chapter in outline.root for item in chapter.children]
    assert len(chapters) == len([tag for tag in tags if tag.S == "/H1"])
    assert "Evidence" in chapters
    assert [title for title in (*chapters, *sections) if squeezed(title) not in text] == []


def test_tags_are_those_of_a_document(pdf, tags):
    assert pdf.Root.MarkInfo.Marked
    assert [str(tag.S) for tag in tags[:2]] == ["/Document", "/Title"]
    levels = [int(str(tag.S)[2:]) for tag in tags if re.fullmatch(r"/H\d", str(tag.S))]
    assert all(after <= before + 1 for before, after in itertools.pairwise([0, *levels]))
    kinds = {str(tag.S) for tag in tags}
    assert {
        "/TOC",
        "/Note",
        "/Link",
        "/Table",
        "/TH",
        "/Figure",
        "/Formula",
        "/BlockQuote",
    } <= kinds


def test_pictures_and_formulas_are_told_in_words(tags):
    silent = [tag for tag in tags if tag.S in {"/Figure", "/Formula"} and "/Alt" not in tag]
    assert silent == []


def test_quotes_are_marked_with_their_language(project, tags):
    languages = {source.entry.language for source in project.sources.values()}
    quotes = [tag for tag in tags if tag.S == "/BlockQuote"]
    assert len(quotes) == len(project.ledger.figures)
    for quote in quotes:
        assert languages & {str(tag.Lang) for tag in tags_below(quote) if "/Lang" in tag}
