"""MyST prose read into paragraphs with their citations."""

import pytest

from belegt.myst import read_prose
from belegt.prose import GAP, Piece, PieceKind, Setting


def pieces(text: str) -> list[tuple[str, str, int]]:
    document = read_prose(text, "x.md")
    return [
        (str(piece.kind), piece.figure or piece.text, piece.line)
        for paragraph in document.paragraphs
        if paragraph.setting is Setting.PROSE
        for piece in paragraph.pieces
    ]


def test_roles_are_found_with_words_figure_and_line():
    text = "# Head\n\nIt lost {cited}`$600\nbillion <loss>` and\nmore {belegt:cited}`fall` now.\n"
    paragraph = read_prose(text, "x.md").paragraphs[1]
    assert paragraph.pieces == (
        Piece("It lost ", 3),
        Piece("$600 billion", 3, PieceKind.CITED, "loss"),
        Piece(" and\nmore ", 4),
        Piece("", 5, PieceKind.CITED, "fall"),
        Piece(" now.", 5),
    )


def test_words_may_hold_a_less_than_sign():
    assert pieces("{cited}`< 6 % <share>`") == [("cited", "share", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (":::{note}\nBody 5\n:::", [("text", "Body 5", 2)]),
        (
            ":::{admonition} Title 4\n:class: x\n\nBody 5\n:::",
            [("text", "Title 4", 1), ("text", "Body 5", 4)],
        ),
        ("```{code-block} python\nx = 5\n```", []),
        ("```python\nx = 5\n```", []),
        ("```{math}\nx = 5\n```", []),
        ("| a 1 |\n|---|\n| {cited}`x` |", [("text", "a 1", 1), ("cited", "x", 3)]),
        ("---\ntitle: 5\n---\n\nBody", [("text", "Body", 5)]),
        ("% comment 5\n", []),
        ("Term 1\n: Text 2\n", [("text", "Term 1", 1), ("text", "Text 2", 2)]),
        ("Note[^1]\n\n[^1]: Foot 7\n", [("text", f"Note{GAP}", 1), ("text", "Foot 7", 3)]),
        (
            "::::{grid} 2\n:::{grid-item-card} Card 1\nBody {plain}`two`\n:::\n::::",
            [("text", "Card 1", 2), ("text", "Body ", 3), ("plain", "two", 3)],
        ),
    ],
)
def test_prose_is_told_from_what_is_none(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See {ref}`words 5 <label-7>`.", "See words 5."),
        ("See {ref}`label-7`.", f"See {GAP}."),
        ("A {term}`Milliarde`.", "A Milliarde."),
        ("A `code 5` here.", f"A {GAP} here."),
        ("A {math}`5` here.", f"A {GAP} here."),
        ("A [link 5](page.md).", "A link 5."),
        ("**$5** *million*", "$5 million"),
        ("A <b>5</b>.", f"A {GAP}5{GAP}."),
    ],
)
def test_shown_words_are_read_and_others_leave_a_gap(text, expected):
    paragraph, *_ = read_prose(text, "x.md").paragraphs
    assert "".join(piece.text for piece in paragraph.pieces) == expected
