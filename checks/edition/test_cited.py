"""An edition that reprints only what it quotes holds no more of the texts, in any of its files."""

import html
import re
from pathlib import Path

import pypdfium2
import pytest

from belegt.page import Extent, shown_sentences

ROOT = Path(__file__).parent.parent.parent
OWN = ("docs/*.md", "docs/references.bib", "seeds/sources.yaml")
"""What is the editors' own: words of a source that they quote there are theirs to answer for."""

RUN = 36
"""Characters in a row, white space apart, that must not be found: texts share shorter phrases."""

STEP = 10
LONG = 9
"""Letters of a word that tells a passage."""


def squeezed(text: str) -> str:
    """Return a text without white space and hyphens."""
    return re.sub(r"[\s\x02\ufffe\u00ad\u2010-]+", "", text)


def plain(text: str) -> str:
    """Return the characters of a file that escapes them in one way or another."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    return html.unescape(text).replace("\\", "")


def runs(text: str) -> set[str]:
    """Return the runs by which a passage is known."""
    whole = squeezed(text)
    return {whole[at : at + RUN] for at in range(0, max(1, len(whole) - RUN + 1), STEP)}


@pytest.fixture(scope="session")
def left_out(judge) -> dict[str, str]:
    """Return the sentences that no figure or statement quotes, each with where it stands."""
    found = {}
    for source in judge.sources.values():
        shown = shown_sentences(source, judge.quoted_spans(source.id), Extent.CITED)
        for number, span in enumerate(source.sentences):
            if shown is None or number not in shown:
                found[f"{source.id}, sentence {number + 1}"] = span.cut(source.text)
    assert found
    return found


@pytest.fixture(scope="session")
def own() -> str:
    files = (path for pattern in OWN for path in ROOT.glob(pattern))
    return squeezed("".join(path.read_text("utf-8") for path in files))


@pytest.fixture(scope="session")
def texts(cited) -> dict[str, str]:
    """Return what stands in each file of the edition that holds text, tags and all, and without."""
    folder, found = cited.finished(), {}
    for path in (folder / "html").rglob("*"):
        if path.suffix in {".html", ".js", ".json", ".csv", ".txt", ".xml", ".svg", ".css"}:
            text = plain(path.read_text("utf-8"))
            bare = re.sub(r"<[^>]*>", "", text)
            found[path.relative_to(folder).as_posix()] = squeezed(text + bare)
    for path in (folder / "pdf").glob("*.pdf"):
        pages = pypdfium2.PdfDocument(path)
        words = (page.get_textpage().get_text_range() for page in pages)
        found[path.relative_to(folder).as_posix()] = squeezed("".join(words))
    return found


def test_no_file_holds_what_is_not_quoted(left_out, own, texts):
    assert {"html/index.html", "html/searchindex.js", "html/ledger.json"} <= set(texts)
    assert any(name.endswith(".pdf") for name in texts)
    wanted = {
        run: place
        for place, sentence in left_out.items()
        for run in runs(sentence)
        if len(run) > LONG and run not in own
    }
    assert len(wanted) > len(left_out)
    told = [
        f"{name}: {run} ({place})"
        for name, text in texts.items()
        for run, place in wanted.items()
        if run in text
    ]
    assert told == []


def test_search_finds_no_word_of_what_is_not_quoted(left_out, texts):
    pages = "".join(text for name, text in texts.items() if name.endswith(".html")).lower()
    index = texts["html/searchindex.js"].lower()
    words = {word for text in left_out.values() for word in re.findall(r"\w{9,}", text.lower())}
    alone = {word for word in words if word not in pages}
    assert alone
    assert [word for word in sorted(alone) if f'"{word}"' in index] == []


def test_what_is_quoted_is_there(judge, texts):
    pages = {name: text for name, text in texts.items() if name.startswith("html/sources/")}
    assert len(pages) == len(judge.sources)
    for placed in judge.ledger.figures.values():
        assert squeezed(placed.entry.quote) in pages[f"html/sources/{placed.entry.source}.html"]
