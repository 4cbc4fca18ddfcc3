"""Sources: bytes, metadata, sentences, and what is wrong with them."""

import pytest

from belegt.errors import BelegtError
from belegt.lexicon import language_codes
from belegt.source import load_sources


def faults(briefing) -> str:
    with pytest.raises(BelegtError) as caught:
        load_sources(briefing.root / "seeds")
    return str(caught.value)


def test_text_is_what_the_bytes_say(briefing):
    text = "Eins — „zwei“\n\n\u00a0drei\u2028 \U0001f600"
    briefing.add_seed("third", text)
    assert load_sources(briefing.root / "seeds")["third"].text == text


def test_missing_seed_is_named(briefing):
    (briefing.root / "seeds/paper.txt").unlink()
    assert "seeds/paper.txt: cannot be read" in faults(briefing)


def test_one_changed_byte_is_noticed(briefing):
    path = briefing.root / "seeds/paper.txt"
    path.write_bytes(path.read_bytes().replace(b"17", b"71"))
    message = "\n".join(map(str, briefing.report().faults))
    assert "seeds/paper.txt: SHA-256" in message
    assert "restore the file" in message
    assert ": fall: the quote “Der Aktienkurs fiel um 17 Prozent.” does not stand" in message
    assert "[belegt.source-is-unchanged]" in briefing.build().warnings


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "an empty seed"),
        (b" \n ", "an empty seed"),
        (b"ab\nc\xff", "seeds/bad.txt:2: byte 4 (0xff) is not UTF-8"),
        (b"\xef\xbb\xbfText", "a byte order mark"),
        (b"one\ntwo\r\nthree", "seeds/bad.txt:2: a carriage return"),
        (b"one\ntwo\x1b[0m", "seeds/bad.txt:2: the control character U+001B"),
        (b"one\0", "the control character U+0000"),
    ],
)
def test_unfit_seed_is_refused_with_its_line(briefing, data, message):
    briefing.add_seed("bad", data)
    assert message in faults(briefing)


def test_all_faults_are_told_at_once(briefing):
    briefing.add_seed("bad", b"")
    (briefing.root / "seeds/paper.txt").unlink()
    assert {"seeds/bad.txt", "seeds/paper.txt"} <= set(faults(briefing).replace(":", " ").split())


def test_seed_that_no_source_names_is_noticed(briefing):
    briefing.write("seeds/stray.txt", "Ein Text.")
    assert "seeds/stray.txt: a seed that no source names" in faults(briefing)


def test_unknown_is_said_and_precision_follows_the_date(briefing):
    sources = load_sources(briefing.root / "seeds")
    assert sources["other"].entry.precision == "unknown"
    assert sources["paper"].entry.precision == "month"
    assert sources["other"].entry.published is None


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("date", "27. Januar", "seeds/sources.yaml:2: paper: date"),
        ("address", "javascript:alert(1)", "an http or https address"),
        ("file", "../../etc/passwd", "the name of a file in the folder of the seeds"),
        ("language", "xx", "a language with words: " + ", ".join(language_codes())),
        ("id", "Not An Id", "text of the form"),
    ],
)
def test_metadata_that_means_nothing_is_refused(briefing, key, value, message):
    path = briefing.root / "seeds/sources.yaml"
    lines = path.read_text().split("\n")
    at = next(n for n, line in enumerate(lines) if line.lstrip("- ").startswith(f"{key}:"))
    lines[at] = f"{lines[at].partition(':')[0]}: '{value}'"
    path.write_text("\n".join(lines))
    assert message in faults(briefing)


def sentences(briefing, text: str) -> list[str]:
    briefing.add_seed("third", text)
    source = load_sources(briefing.root / "seeds")["third"]
    return [span.cut(source.text) for span in source.sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eins. Zwei! Drei?", ["Eins.", "Zwei!", "Drei?"]),
        ("Am 27. Januar war es so. Dann nicht.", ["Am 27. Januar war es so.", "Dann nicht."]),
        ("Er sagte: „Nein.“ Dann ging er.", ["Er sagte: „Nein.“", "Dann ging er."]),
        (
            "Das kostete z. B. 5,6 Mio. Dollar. Teuer.",
            ["Das kostete z. B. 5,6 Mio. Dollar.", "Teuer."],
        ),
        ("Titel\n\nText ohne Punkt\n", ["Titel", "Text ohne Punkt"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(briefing, text, expected):
    assert sentences(briefing, text) == expected


def test_long_line_without_end_is_one_sentence(briefing):
    text = "wort " * 100_000
    assert len(sentences(briefing, text)) == 1
