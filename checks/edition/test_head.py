"""What the edition tells machines is what the judge finds, and what others show of it is there."""

import json
import struct
from pathlib import Path

import pytest

HTML = Path(__file__).parent.parent.parent / "build/html"

LINKED_DATA = "//script[@type='application/ld+json']"


def things(page, kind):
    """Return the nodes of a type that a page tells of itself."""
    return [
        thing
        for script in page.tree.xpath(LINKED_DATA)
        for thing in json.loads(script.text)["@graph"]
        if thing["@type"] == kind
    ]


@pytest.fixture(scope="session")
def reviews(html):
    """Return every review of the edition by its address."""
    return {
        review["url"]: review
        for page in ("evidence.html", "press-and-record.html")
        for review in things(html(page), "ClaimReview")
    }


def weighed(exhibit, review) -> bool:
    """Whether a claim has the review that its verdict asks for: at second hand none."""
    verdicts = exhibit.verdicts
    answer = str(verdicts.borne_out.answer)
    if answer == "unverifiable" or not verdicts.first_hand or verdicts.slip:
        return review is None
    if verdicts.itself not in (None, answer):
        return review is None
    return review is not None and review["reviewRating"]["alternateName"] == answer


def test_figure_is_reviewed_as_judged(figure, judge, exhibits, reviews):
    review = reviews.get(f"#figure-{figure}")
    assert weighed(exhibits[figure], review) or not judge.ledger.is_claim(figure)
    if review:
        assert judge.ledger.is_claim(figure)
        assert review["itemReviewed"]["text"] == judge.ledger.figures[figure].entry.quote


def test_statement_is_reviewed_where_its_verdict_stands(statement, exhibits, reviews, html):
    review = reviews.get(f"#statement-{statement}")
    assert weighed(exhibits[statement], review)
    assert f"statement-{statement}" in html("press-and-record.html").ids


def test_no_claim_is_reviewed_but_those_of_the_ledger(judge, reviews):
    known = {f"#figure-{name}" for name in judge.ledger.figures}
    known |= {f"#statement-{name}" for name in judge.ledger.statements}
    assert set(reviews) <= known


def test_page_of_prose_describes_itself(page, html):
    built = html(page.file.removeprefix("docs/").removesuffix(".md") + ".html")
    (description,) = built.tree.xpath("//meta[@name='description']/@content")
    assert built.tree.xpath("//meta[@property='og:description']/@content") == [description]
    articles = things(built, "Article")
    assert [one["description"] for one in articles] in ([description], [])
    assert articles or page.file == "docs/404.md"


def test_picture_beside_a_link_has_the_size_that_is_told(html):
    page = html("index.html").tree
    (name,) = page.xpath("//meta[@property='og:image']/@content")
    data = (HTML / str(name)).read_bytes()
    told = [
        int(page.xpath(f"//meta[@property='og:image:{side}']/@content")[0])
        for side in ("width", "height")
    ]
    assert data.startswith(b"\x89PNG")
    assert list(struct.unpack(">II", data[16:24])) == told == [1200, 630]
