"""What else the edition prints of the ledger is read again: counts, ladders, reviews, the PDF."""

import itertools
import json
import math
import re
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from belegt.prose import PieceKind
from belegt.quantity import Bound, Quantity
from belegt.sentences import read_mentions
from belegt.verdict import held_against

BUILD = Path(__file__).parent.parent.parent / "build"
HTML, PDF = BUILD / "html", BUILD / "pdf/briefing.pdf"

RATINGS = {"wrong": 1, "misattributed": 2, "imprecise": 3, "confirmed": 4}
"""From fits nothing to fits."""

HEAD, TAIL = 400, 2500
"""Characters before a quote in which its value stands, and behind it its verdicts."""

HALF_A_PIXEL = 100 * 0.5 / 440


def built(file: str) -> str:
    return file.removeprefix("docs/").removesuffix(".md") + ".html"


def test_counts_of_a_page_are_those_of_the_ledger(page, judge, html, folded):
    names = [
        piece.figure
        for paragraph in page.paragraphs
        for piece in paragraph.pieces
        if piece.kind is PieceKind.COUNTED
    ]
    shown = html(built(page.file)).tree.xpath("//*[@class='belegt-counted']")
    assert [folded(one) for one in shown] == [str(judge.tally[name]) for name in names]


def ladders() -> list[object]:
    found = []
    for path in sorted(HTML.glob("*.html")):
        names = re.findall(
            r'<figure class="belegt-ladder[^>]* id="([^"]+)"', path.read_text("utf-8")
        )
        found += [pytest.param((path.name, name), id=name) for name in names]
    return found


@pytest.fixture(params=ladders())
def ladder(request, html, judge):
    """Return the drawing of a ladder, and the entries that it has to show, from the top."""
    name, identifier = request.param
    measure = identifier.partition("--")[2].partition("_")[0]
    (drawing,) = html(name).by_id(identifier).xpath("./svg")
    figures = [one.figure for one in judge.comparisons[measure].figures]
    held = [one.entry.id for one in held_against(figures, judge.answers[measure], judge.bridged)]
    return drawing, [one.id for one in figures], held


def by_value(names, judge):
    values = {name: judge.witness(name).quantity for name in names}
    numbers = {name: one for name, one in values.items() if isinstance(one, Quantity)}
    return sorted(numbers.items(), key=lambda pair: pair[1].number)


def test_ladder_tells_each_value(ladder, folded, differs):
    drawing, figures, held = ladder
    told = folded(drawing.xpath("./desc")[0])
    words = [one.text for one in read_mentions(told, "en")]
    for name in (*figures, *held):
        assert any(not differs(name, one) for one in words), name


def test_marks_of_a_ladder_stand_at_their_values(ladder, judge, folded):
    drawing, figures, held = ladder
    marks = [float(one.get("cx")[:-1]) for one in drawing.xpath("./circle")]
    dots = [value for _, value in by_value(figures, judge) if value.bound is not Bound.BETWEEN]
    diamonds = drawing.xpath("./svg[path[starts-with(@d, 'M0 -6')]]")
    ends = {
        float(value.number)
        for _, value in by_value(held, judge)
        if value.bound not in (Bound.BETWEEN, Bound.LESS_THAN, Bound.MORE_THAN)
    }
    places = [float(one.get("x")[:-1]) for one in diamonds]
    axis = scale_of(drawing, folded)
    expected = [axis(float(one.number)) for one in dots]
    assert marks[: len(expected)] == pytest.approx(expected, abs=HALF_A_PIXEL)
    assert {round(one, 1) for one in places} <= {round(axis(one), 1) for one in ends}


def scale_of(drawing, folded):
    """Return the function from a value to its place, as the words along the axis tell it."""
    known = {}
    for text in drawing.xpath("./text[@text-anchor='middle']"):
        for mention in read_mentions(folded(text), "en"):
            known[float(mention.quantity.number)] = float(text.get("x")[:-1])
    (low, left), (high, right) = min(known.items()), max(known.items())
    logarithmic = "Logarithmic" in folded(drawing.getparent())
    size = math.log10 if logarithmic else float

    def place(value: float) -> float:
        return left + (right - left) * (size(value) - size(low)) / (size(high) - size(low))

    return place


def reviews() -> list[object]:
    found = []
    for path in (HTML / "evidence.html", HTML / "press-and-record.html"):
        text = path.read_text("utf-8") if path.exists() else ""
        for data in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL
        ):
            found += [one for one in json.loads(data)["@graph"] if one["@type"] == "ClaimReview"]
    return [pytest.param(one, id=one["url"]) for one in found]


@pytest.mark.parametrize("review", reviews())
def test_review_tells_claim_and_rating_of_its_entry(review, project, exhibits):
    name = review["url"].partition("#")[2].partition("-")[2]
    known = project.ledger.figures.get(name) or project.ledger.statements[name]
    entry, source = known.entry, project.sources[known.entry.source].entry
    rating = review["reviewRating"]
    assert (rating["worstRating"], rating["bestRating"]) == (1, 4)
    assert rating["ratingValue"] == RATINGS[rating["alternateName"]]
    assert review["claimReviewed"] == (entry.gloss or entry.quote)
    assert review["itemReviewed"]["text"] == entry.quote
    assert entry.according_to in review["itemReviewed"]["creditText"]
    dated = review["itemReviewed"]["appearance"].get("datePublished", "unknown")
    assert dated == source.date
    right = getattr(entry, "right", None)
    assert not right or right in rating["ratingExplanation"]


def squeezed(text: str) -> str:
    return re.sub(r"[\s\x02\ufffe\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="session")
def printed() -> tuple[str, str, list[int]]:
    """Return the text of the PDF, the same squeezed, and where its characters come from."""
    with pypdfium2.PdfDocument(PDF) as document:
        whole = "\n".join(page.get_textpage().get_text_range() for page in document)
    pairs = [(squeezed(char), at) for at, char in enumerate(whole)]
    origin = list(itertools.chain.from_iterable([at] * len(char) for char, at in pairs))
    return whole, "".join(char for char, _ in pairs), origin


def test_pdf_prints_value_and_verdicts_beside_the_quote(
    figure, project, printed, differs, exhibits
):
    whole, tight, origin = printed
    entry = project.ledger.figures[figure].entry
    quote, gloss = squeezed(entry.quote), squeezed(entry.gloss or "")
    places = [match.start() for match in re.finditer(re.escape(quote), tight)]
    answers = [
        squeezed(str(one.answer))
        for one in (
            getattr(exhibits[figure].verdicts, name) for name in ("quoted", "agreed", "borne_out")
        )
        if one
    ]
    assert any(
        any(not differs(figure, one.text) for one in read_mentions(head, "en"))
        and gloss in tail
        and in_order(answers, tail)
        for place in places
        for head in [whole[max(0, origin[place] - HEAD) : origin[place]]]
        for tail in [tight[place : place + TAIL]]
    )


def in_order(words, text: str) -> bool:
    """Whether words stand in a text one behind the other."""
    at = 0
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True
