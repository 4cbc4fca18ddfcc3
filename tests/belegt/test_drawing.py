"""Drawings: what draws stays, whatever acts, loads or covers goes, and is named."""

from xml.etree import ElementTree as ET

import pytest

from belegt.drawing import reduced
from tests.belegt.test_chart import PROSE

START = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str, attributes: str = "") -> str:
    """Return an SVG file."""
    return f'<?xml version="1.0"?>\n{START} viewBox="0 0 9 9" {attributes}>{inside}</svg>'


def elements(text: str) -> ET.Element:
    """Return a drawing as the tree that it is."""
    return ET.fromstring(text)


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ("<g><g><script href='x.js'/></g></g>", "<script>"),
        ("<style>body{display:none}</style>", "<style>"),
        ("<foreignObject><p>1.6 billion</p></foreignObject>", "<foreignObject>"),
        ('<iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/>', "<:iframe>"),
        ("<animate attributeName='href' to='javascript:1'/>", "<animate>"),
        ("<set attributeName='onload' to='1'/>", "<set>"),
        ("<rect onclick='alert(1)'/>", "rect/@onclick"),
        ("<rect ONLOAD='alert(1)'/>", "rect/@ONLOAD"),
        ("<a href='javascript:alert(1)'><rect/></a>", "a/@href"),
        ("<a href=' javascript:alert(1)'><rect/></a>", "a/@href"),
        ("<a href='java&#10;script:alert(1)'><rect/></a>", "a/@href"),
        ("<a xlink:href='data:text/html,x'><rect/></a>", "a/@href"),
        ("<use href='https://elsewhere.example/x.svg#a'/>", "use/@href"),
        ("<use xlink:href='data:image/svg+xml;base64,AAAA#a'/>", "use/@href"),
        ("<image href='https://elsewhere.example/x.png'/>", "image/@href"),
        ("<image href='data:image/svg+xml;base64,AAAA'/>", "image/@href"),
        ("<image href='../secret.png'/>", "image/@href"),
        ("<rect fill='url(https://elsewhere.example/x.svg#a)'/>", "rect/@fill"),
        ("<rect style='fill:url(//elsewhere.example)'/>", "rect/@style"),
        ("<rect style='f\\69ll: u\\72l(//x)'/>", "rect/@style"),
        ("<g style='position:fixed;top:0'/>", "g/@style"),
    ],
)
def test_what_acts_or_loads_is_left_out_and_named(inside, named):
    found = reduced(drawing(inside))
    assert named in found.left_out
    for word in ("alert", "elsewhere", "billion", "javascript", "position", "secret"):
        assert word not in found.text
    assert elements(found.text) is not None


@pytest.mark.parametrize("attributes", ['onload="alert(1)"', 'style="position:fixed"'])
def test_root_is_reduced_like_all_else(attributes):
    assert "left_out" in repr(reduced(drawing("", attributes)))
    assert attributes.partition("=")[0] not in reduced(drawing("", attributes)).text


@pytest.mark.parametrize(
    "inside",
    [
        '<g transform="scale(2)"><path d="M0 0" fill="none" stroke="currentColor" /></g>',
        '<text x="1" text-anchor="middle">5.6 <tspan font-weight="700">million</tspan></text>',
        '<defs><radialGradient id="a"><stop offset="0" /></radialGradient></defs>',
        '<rect fill="url(#a)" />',
        '<a href="https://example.org/a?b"><circle r="1" /></a>',
        '<use href="#a" />',
        '<image href="data:image/png;base64,iVBORw0KGgo=" />',
        "<title>Cost</title><desc>In dollars.</desc>",
        '<g aria-label="a" role="img" style="max-width:100%; stroke-width:2" />',
    ],
)
def test_what_draws_stays_as_it_is(inside):
    found = reduced(drawing(inside))
    assert found.left_out == ()
    assert inside in found.text


def test_words_behind_what_is_left_out_stay():
    found = reduced(drawing("<text>a<script>1</script>b<rect/>c<style/>d</text>"))
    words = "".join(elements(found.text).itertext())
    assert words == "abcd"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no markup",
        "<svg>",
        "<svg/>",  # in no namespace, so it draws nothing as a file
        "<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>",
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + drawing("&b;")[21:],
        drawing("<g>" * 50_000 + "</g>" * 50_000),
        drawing("\x00"),
    ],
)
def test_what_is_no_drawing_has_no_text(text):
    assert reduced(text).text == ""


def test_type_declaration_of_an_editor_is_no_reason_to_refuse():
    start = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n'
    assert "<rect" in reduced(start + drawing("<rect/>").partition("\n")[2]).text


def test_drawing_is_reduced_on_the_page_and_the_build_says_of_what(briefing):
    briefing.write("docs/plan.svg", drawing("<script>alert(1)</script><g/>"))
    briefing.prose(PROSE + "\n```{drawing} plan.svg\n:alt: A plan.\n\nThe plan\n```\n")
    built = briefing.build()
    assert "plan.svg: left out of the drawing: <script>" in built.warnings
    assert "alert" not in str(built.soup("index.html").select_one("figure.belegt-chart"))


@pytest.mark.parametrize("path", ["../secret.svg", "/../secret.svg", "link.svg"])
def test_drawing_outside_the_pages_is_not_read(briefing, path):
    briefing.write("secret.svg", drawing("<title>secret</title>"))
    briefing.prose(PROSE + f"\n```{{drawing}} {path}\n:alt: A plan.\n\nThe plan\n```\n")
    (briefing.root / "docs/link.svg").symlink_to("../secret.svg")
    built = briefing.build()
    assert "a file outside the folder of the pages" in built.warnings
    assert "A plan." in built.soup("index.html").get_text()
    assert "secret" not in str(built.soup("index.html").select_one("main, body").select("svg"))
