"""Bad input is told in one clear sentence; nothing ends in a traceback, and nothing in silence."""

import io
import json
import os
import stat
import sys
import zipfile

import pytest

from belegt.document import UnreadableDocumentError, files_of, read_document

BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'
DOCX = {"word/document.xml": '<d xmlns:w="w"><w:body/></d>'}


def zipped(**parts: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as stream:
        for name, text in parts.items():
            stream.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return data.getvalue()


REFUSED = {
    "empty.txt": (b"", "an empty file"),
    "blank.md": (b" \n\t\n", "an empty file"),
    "picture.png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "bytes that are no text"),
    "binary": (bytes(range(256)) * 40, "bytes that are no text"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a file of an old Office"),
    "old.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a file of an old Office"),
    "locked.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "an encrypted file",
    ),
    "a.rtf": (b"{\\rtf1 5 million}", "rich text"),
    "a.zip": (zipped(a=b"5"), "an archive"),
    "slides.bin": (zipped(ppt__presentation_xml=b"<a/>"), "a presentation"),
    "broken.docx": (b"PK\x03\x04 and then nothing of the kind", "a broken file"),
    "no.docx": (zipped(a=b"5"), "a broken file"),
    "cut.docx": (zipped(word__document_xml=b"<a>" + b"5" * 9000)[:60], "a broken file"),
    "bad.docx": (zipped(word__document_xml=b"<a><b></a>"), "a broken file"),
    "bomb.docx": (zipped(word__document_xml=BOMB.encode()), "declares entities"),
    "bomb.odt": (zipped(content_xml=BOMB.encode()), "declares entities"),
    "bomb.xlsx": (zipped(xl__workbook_xml=BOMB.encode()), "declares entities"),
    "no.xlsx": (zipped(a=b"5"), "a broken file"),
    "no.epub": (zipped(a=b"5"), "a broken file"),
    "no.pdf": (b"%PDF-1.7\nnothing", "a broken file"),
    "no.parquet": (b"PAR1 nothing PAR1", "a broken file"),
    "no.eml": (b"Dear all,\n\nit costs 5 million.\n", "no header of a message"),
    "no.json": (b'{"a": 1,\n "b": }', "not JSON: Expecting value"),
    "deep.json": (b"[" * 100_000, "nested deeper than"),
    "deeper.json": (b"[" * 300 + b"1" + b"]" * 300, "nested deeper than"),
    "deep.ipynb": (b'{"cells":' + b"[" * 100_000, "nested deeper than"),
    "no.ipynb": (b"{}", "not JSON"),
    "no.jsonl": (b"a\nb\n", "not JSON"),
    "deep.yaml": (b"[" * 5000, "nested deeper than"),
    "no.yaml": (b"a: [1, 2\nb: }", "not YAML"),
    "no.toml": (b"a = \n", "not TOML"),
    "deep.toml": (b"a = " + b"[" * 50_000, "nested deeper than"),
    "deep2.toml": (b".".join([b"a"] * 500) + b" = 1", "nested deeper than"),
    "deep.tex": (b"{" * 20_000, "nested deeper than"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_told_with_what_to_do(read, name):
    data, found = REFUSED[name]
    with pytest.raises(UnreadableDocumentError) as error:
        read(name, data)
    told = str(error.value)
    assert told.startswith(name)
    assert found in told
    assert "to do: " in told
    assert len(told.splitlines()) == 3


def test_a_zip_that_unpacks_to_far_more_than_it_is_is_refused_before_it_is_unpacked(
    read, monkeypatch
):
    monkeypatch.setattr("belegt.document.package.UNPACKED_LIMIT", 3_000_000)
    with pytest.raises(UnreadableDocumentError, match="unpacks to 4 MB"):
        read("bomb.docx", zipped(word__document_xml=b"\0" * 4_000_000))
    monkeypatch.setattr("belegt.document.package.PART_LIMIT", 1_000_000)
    with pytest.raises(UnreadableDocumentError, match="unpacks to more than 1 MB"):
        read("bomb.docx", zipped(word__document_xml=b" " * 2_000_000))


def test_an_encrypted_zip_is_told(read):
    data = bytearray(zipped(word__document_xml=b"<a/>"))
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(UnreadableDocumentError, match="an encrypted file"):
        read("locked.odt", bytes(data))


def test_an_alias_in_yaml_is_never_followed(read):
    laughs = "a: &a [1, 2]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
    )
    assert [block.text for block in read("laughs.yaml", laughs).blocks] == ["1", "2"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<div>" * 9_000 + "5"),
        ("a.html", "<table><tr><td>" * 2_000 + "5"),
        ("a.html", "</p>" * 20_000 + "5"),
        ("a.html", "<a " * 20_000 + "5"),
        ("a.html", "<table><tr><td rowspan=99999 colspan=99999>5" * 20),
        ("a.md", ">" * 20_000 + " 5"),
        ("a.md", "- " * 5_000 + "5"),
        ("a.md", "*a " * 20_000 + "5"),
        ("a.md", "[" * 5_000 + "5"),
        ("a.md", "a" + "`" * 20_000 + "5"),
        ("a.md", "| a |\n|---|\n" + "| 5 |\n" * 5_000),
        ("a.csv", '"a,' * 20_000 + "5"),
        ("a.csv", '""' * 20_000 + ",5\n"),
        ("a.txt", "5 " * 100_000),
        ("a.txt", "[" * 100_000 + "5"),
        ("a.txt", "a@" * 50_000 + "5"),
        ("a.txt", "a.a." * 50_000 + "#5"),
        ("a.rst", "*a " * 1_000 + "5"),
        ("a.tex", "$" * 5_001 + "5"),
    ],
)
def test_hostile_text_is_read_or_refused(read, name, content):
    try:
        document = read(name, content)
    except UnreadableDocumentError:
        return
    words = "".join(block.text for block in document.blocks)
    assert "5" in words or document.warnings


def test_two_encodings_in_a_table_are_told_and_nothing_is_lost(read):
    document = read("a.csv", "Köln;5 €\n".encode() + "Münster;6 €\n".encode("cp1252"))
    assert [block.text for block in document.blocks] == ["Köln", "5 €", "Münster", "6 €"]
    assert "two encodings" in str(document.warnings[0])
    assert "line 2" in str(document.warnings[0])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_encodings_are_told_by_their_mark(read, encoding):
    mark = "\ufeff" if encoding == "utf-16-le" else ""
    document = read("a.txt", f"{mark}Grüße: 5 €".encode(encoding))
    assert document.blocks[0].text == "Grüße: 5 €"
    assert document.warnings == ()


def test_a_guessed_encoding_is_told(read):
    text = "Über 5 Mio. € für größere Häuser in Österreich, heißt es. " * 5
    document = read("a.txt", text.encode("cp1252"))
    assert document.blocks[0].text == text.strip()
    assert "not UTF-8" in str(document.warnings[0])


def test_nul_bytes_are_blanks_and_told(read):
    text = b"5 million\x00dollars, as was said in a long sentence of the report; "
    document = read("a.txt", text + b"so they say, and so on. " * 5)
    assert document.blocks[0].text.startswith("5 million dollars")
    assert "NUL" in str(document.warnings[0])


def test_a_file_past_the_limit_is_told_and_never_read(tmp_path):
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(100_000_001)
    with pytest.raises(UnreadableDocumentError, match="at most 100 MB"):
        read_document(path)


def test_too_many_cells_are_told(read, monkeypatch):
    monkeypatch.setattr("belegt.document.block.BLOCKS_LIMIT", 10)
    with pytest.raises(UnreadableDocumentError, match="more than 10 cells"):
        read("a.csv", "1;2\n" * 6)


def test_a_repeated_cell_of_a_sheet_is_no_bomb(read):
    cell = '<t:table-cell n:number-columns-repeated="16384"><x:p>5</x:p></t:table-cell>'
    row = f'<t:table-row n:number-rows-repeated="1048576">{cell}</t:table-row>'
    table = f"<body><t:table>{row * 2}</t:table></body>"
    content = f'<d xmlns:t="t" xmlns:n="n" xmlns:x="x">{table}</d>'
    with pytest.raises(UnreadableDocumentError, match="cells"):
        read("a.ods", {"content.xml": content})


def test_formulas_without_values_are_told(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["sum", "=1+2", 7])
    book.save(tmp_path / "a.xlsx")
    document = read_document(tmp_path / "a.xlsx")
    assert [block.text for block in document.blocks] == ["sum", "7"]
    assert "1 formula without a value, in cell B1" in str(document.warnings[0])


def test_broken_lines_of_json_are_told_and_the_rest_is_read(read):
    document = read("a.jsonl", '{"a": 1}\n{"a":\n{"a": 3}\n')
    assert [(block.text, block.place.line) for block in document.blocks] == [("1", 1), ("3", 3)]
    assert "2" in str(document.warnings[0])


def test_a_quotation_mark_that_nothing_closes_is_told(read):
    document = read("a.csv", 'a;"b\nc;5\n')
    assert [block.text for block in document.blocks] == ["a", '"b', "c", "5"]
    assert "line 1" in str(document.warnings[0])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", "```{include} b.md\n```\n5"),
        ("a.rst", ".. include:: /etc/passwd\n\n5"),
        ("a.rst", ".. csv-table::\n   :file: /etc/passwd\n\n5"),
        ("a.rst", ".. raw:: html\n   :file: /etc/passwd\n\n5"),
        ("a.tex", "\\input{/etc/passwd} 5"),
    ],
)
def test_no_other_file_is_read_for_a_document_and_that_is_told(read, name, content):
    document = read(name, content)
    assert [block.text for block in document.blocks][-1:] == ["5"]
    assert len(document.blocks) <= 2
    assert document.warnings


def test_folders_are_walked_in_a_fixed_order_and_never_in_a_circle(tmp_path):
    for name in ("b/2.json", "b/1.json", "a.csv", ".git/x.json", "c/ä ö\n.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("5")
    (tmp_path / "b" / "circle").symlink_to(tmp_path)
    (tmp_path / "b" / "nowhere").symlink_to(tmp_path / "gone")
    os.mkfifo(tmp_path / "b" / "pipe")
    found = files_of([tmp_path])
    names = [path.relative_to(tmp_path).as_posix() for path in found.files]
    assert names == ["a.csv", "b/1.json", "b/2.json", "c/ä ö\n.txt"]
    told = {one.file.rpartition("/")[2]: str(one.reason) for one in found.passed_over}
    assert told["pipe"] == "a pipe or device"
    assert "No such file" in told["nowhere"]


@pytest.mark.parametrize(
    ("pattern", "names"),
    [
        ("**/*.json", ["b/1.json", "b/c/2.json"]),
        ("*/*.json", ["b/1.json"]),
        ("b/**", ["b/1.json", "b/c/2.json"]),
        ("*.csv", ["a.csv"]),
        ("b/[0-9].json", ["b/1.json"]),
        ("?.csv", ["a.csv"]),
    ],
)
def test_patterns_stand_for_files(tmp_path, monkeypatch, pattern, names):
    for name in ("b/1.json", "b/c/2.json", "a.csv"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("5")
    monkeypatch.chdir(tmp_path)
    assert [path.as_posix() for path in files_of([pattern]).files] == names
    assert [path.as_posix() for path in files_of([pattern], ["*.json"]).files] == [
        name for name in names if not name.endswith(".json")
    ]


@pytest.mark.parametrize("name", ["nothing.txt", "no/*.json"])
def test_names_that_stand_for_nothing_are_told(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableDocumentError, match="to do: check the"):
        files_of([name])


def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(UnreadableDocumentError, match="a pipe or device"):
        read_document(tmp_path / "a.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("5")
    path.chmod(stat.S_IWUSR)
    with pytest.raises(UnreadableDocumentError, match="Permission denied"):
        read_document(path)


def test_a_missing_library_is_told_in_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    (tmp_path / "a.xlsx").write_bytes(zipped(xl__workbook_xml=b"<a/>"))
    with pytest.raises(UnreadableDocumentError) as error:
        read_document(tmp_path / "a.xlsx")
    assert "pip install 'belegt[files]'" in str(error.value)


def test_a_key_twice_loses_no_value(read):
    assert [one.text for one in read("a.json", '{"a": 1, "a": 2}').blocks] == ["1", "2"]


def test_long_numbers_keep_every_digit(read):
    digits = "1" * 5000
    document = read("a.json", json.dumps({"a": 0})[:-2] + digits + ".50}")
    assert document.blocks[0].text == f"{digits}.50"


@pytest.mark.parametrize("value", [None, 1, [], {}, [None], {"a": 1}])
def test_a_notebook_with_anything_in_any_place_ends_in_no_traceback(read, value):
    whole = {
        "cell_type": "code",
        "source": "5",
        "outputs": [{"data": {"text/html": "6"}, "text": "7"}],
    }
    for key in whole:
        read("a.ipynb", json.dumps({"cells": [{**whole, key: value}, value]}))
    for key in whole["outputs"][0]:
        output = {**whole["outputs"][0], key: value}
        read("a.ipynb", json.dumps({"cells": [{**whole, "outputs": [output, value]}]}))
