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
        (
            "#it { position: relative; z-index: 2 } p::after { content: ''; position: absolute;"
            " inset: 0; z-index: 1 }"
        ),
        "p { transform: translateY(4px) scale(1.2) }",
        "#it { text-decoration: underline; letter-spacing: 0.02em }",
        "p { background: black; color: white; overflow-x: auto }",
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
        ("p { clip-path: inset(0 100% 0 0) }", "is clipped"),
        ("body { filter: blur(8px) }", "is filtered"),
        ("p { mask-image: linear-gradient(transparent, transparent) }", "is masked"),
        ("#it { mix-blend-mode: screen }", "is blended"),
        ("#it { -webkit-text-fill-color: transparent }", "is transparent"),
        ("#it { -webkit-text-security: disc }", "is masked by dots"),
        ("#it { letter-spacing: -0.5em }", "is squeezed"),
        ("#it { display: inline-block; transform: scale(0.2) }", "pixels high"),
        ("#it { display: inline-block; transform: scaleX(-1) }", "is turned"),
        ("p { transform: rotate(180deg) }", "is turned"),
        ("#it { unicode-bidi: bidi-override; direction: rtl }", "is turned round"),
        ("#it { text-decoration: line-through }", "is struck through"),
        ("p::first-line { color: white }", "looks otherwise in ::first-line"),
        ("@keyframes go { to { opacity: 0 } } #it { animation: go 9s }", "moves"),
        (
            (
                "p { position: relative } p::after { content: ''; position: absolute; inset: 0;"
                " background: white }"
            ),
            "is covered by p::after",
        ),
        (
            (
                "#it { position: relative }"
                " #it::before { content: ''; position: absolute; inset: 0;"
                " background: black }"
            ),
            "is covered by span::before",
        ),
        (
            "body > p + p { position: absolute; inset: 0; background: white; margin: 0 }",
            "is covered by p",
        ),
        (
            (
                "body > p + p { position: absolute; inset: 0; margin: 0;"
                " background: white; pointer-events: none }"
            ),
            "is covered by p",
        ),
    ],
)
def test_hidden_number_is_told(page, style, told):
    (problem, *_) = found(page, style)
    assert "600 billion" in problem
    assert told in problem


@pytest.mark.parametrize(
    "style",
    [
        "#it::after { content: ' (9 billion)' }",
        "#it::before { content: 'not ' }",
        "p::before { content: '$9 billion ' }",
        "body::after { content: '42' }",
        "#it::after { content: attr(id) }",
        "body { counter-reset: n 599 } #it::after { counter-increment: n; content: counter(n) }",
        "#it::after { content: counter(a) '9 billion' counter(b) }",
    ],
)
def test_words_that_a_style_sheet_adds_are_told(page, style):
    assert "adds" in found(page, style)[0]


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("p { display: list-item; list-style: '$9 billion ' inside }", "lists by"),
        ("#it { content: url(x.svg) }", "instead of itself"),
        (
            "p { background: url('data:image/svg+xml,<svg><text>9</text></svg>') }",
            "shows a picture with words",
        ),
        (
            "p::after { content: ''; background: url('data:image/svg+xml,%3Csvg%3E%3Ctext%3E9') }",
            "shows a picture with words",
        ),
        ("@font-face { font-family: own; src: url(own.woff2) }", "brings fonts of its own: own"),
    ],
)
def test_words_that_a_style_sheet_draws_are_told(page, style, told):
    assert any(told in one for one in found(page, style))


def test_text_over_a_number_is_told(page):
    over = "<b style='position: absolute; top: 8px; left: 8px'>Nvidia lost no money at all</b>"
    told = found(page, "", f"<body style='margin: 8px'><div>$600 billion</div>{over}</body>")
    assert any("is overwritten" in one for one in told)
