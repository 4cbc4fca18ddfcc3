"""The briefing can be read: few figures in one place, sentences of a middling length."""

from statistics import median

import pytest

from belegt.prose import PieceKind, Setting
from belegt.sentences import split_sentences

FIGURES = 5
"""So many figures at most stand within `WORDS` words of a paragraph; more belong into a table."""

WORDS = 100

LONGEST_MEDIAN = 20
"""In words: half of a page's sentences are no longer."""

FIGURE = {PieceKind.CITED, PieceKind.COUNTED}


ENDS = (".", "?", "!")


def read(page):
    """Return the paragraphs of a page that are prose."""
    return [one for one in page.paragraphs if one.setting is Setting.PROSE]


def test_few_figures_stand_in_one_place(page):
    crowded = []
    for paragraph in read(page):
        places, words = [], 0
        for piece in paragraph.pieces:
            if piece.kind in FIGURE:
                places.append(words)
            words += len(piece.text.split())
        if any(b - a < WORDS for a, b in zip(places, places[FIGURES:], strict=False)):
            crowded.append(f"{page.file}:{paragraph.line}: {len(places)} figures")
    if crowded:
        pytest.fail("\n".join(crowded), pytrace=False)


def test_half_of_the_sentences_are_short(page, project):
    lengths = []
    for paragraph in read(page):
        text = "".join(piece.text for piece in paragraph.pieces)
        told = [span.cut(text).strip() for span in split_sentences(text, project.language)]
        lengths += [len(one.split()) for one in told if one.endswith(ENDS)]
    assert not lengths or median(lengths) <= LONGEST_MEDIAN
