"""A number that a style sheet hides, or one that it adds, is told."""

from pathlib import Path

import pytest

VISIBLE = Path(__file__).parent.parent.parent / "checks/edition/visible.js"
PAGE = "<p>Nvidia lost <span id='it'>$600 billion</span> of its value.</p><p>and more</p>"


@pytest.fixture(scope="module")
def page(browser):
    opened = browser.new_page()
    yield opened
    opened.close()


def found(page, style: str, markup: str = PAGE) -> list[str]:
    page.set_content(f"<style>body {{ background: white }} {style}</style>{markup}")
    return page.evaluate(VISIBLE.read_text("utf-8"))


@pytest.mark.parametrize(
    "style",
    [
        "",
        "#it { font-weight: bold; color: #333 }",
        "p::before { content: '→ ' }",
        "body { background: black; color: white }",
        "li::marker { content: counter(list-item) }",
    ],
)
def test_ordinary_page_has_nothing_to_tell(page, style):
    assert found(page, style) == []


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("#it { display: none }", "has no size"),
        ("#it { font-size: 0 }", "has no size"),
        ("#it { visibility: hidden }", "is hidden"),
        ("p { visibility: collapse }", "is hidden"),
        ("#it { font-size: 3px }", "has 3px"),
        ("p { opacity: 0.1 }", "is transparent"),
        ("body { opacity: 0.05 }", "is transparent"),
        ("#it { color: transparent }", "is transparent"),
        ("#it { color: white }", "has no contrast"),
        ("#it { background: black; color: #222 }", "has no contrast"),
        ("#it { color: oklch(0.99 0 0) }", "has no contrast"),
        ("#it { clip-path: circle(0) }", "is clipped"),
        ("p { text-indent: -9999px }", "is indented away"),
        ("p { height: 0; overflow: hidden }", "is cut off"),
        ("#it { display: inline-block; width: 0; overflow: clip }", "is cut off"),
        ("#it { transform: scale(0); display: inline-block }", "has no size"),
        ("#it { position: absolute; left: -9999px }", "stands outside the page"),
        ("#it { position: absolute; top: -999px }", "stands outside the page"),
    ],
)
def test_hidden_number_is_told(page, style, told):
    (problem, *_) = found(page, style)
    assert "$600 billion" in problem
    assert told in problem


@pytest.mark.parametrize(
    "style",
    [
        "#it::after { content: ' (9 billion)' }",
        "#it::before { content: 'not ' }",
        "p::before { content: '$9 billion ' }",
        "body::after { content: '42' }",
        "#it::after { content: attr(id) }",
    ],
)
def test_words_that_a_style_sheet_adds_are_told(page, style):
    assert "adds" in found(page, style)[0]
