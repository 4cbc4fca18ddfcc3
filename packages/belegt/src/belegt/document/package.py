"""Files that are a ZIP of XML: DOCX, ODT, EPUB, XLSX. Bombs and encryption are refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any
from xml.etree.ElementTree import Element

from belegt.document.unreadable import UnreadableDocumentError, library
from belegt.errors import Place
from belegt.messages import Message, message

UNPACKED_LIMIT = 300_000_000
"""Bytes that all parts of a file may have, unpacked."""

PART_LIMIT = 100_000_000
"""Bytes that one part may have, unpacked."""

PARTS_LIMIT = 20_000
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How old files of Office begin, and new ones that are encrypted."""


class Package:
    """A ZIP whose parts are read one by one, never more than the limits."""

    def __init__(self, data: bytes, file: str, kind: Message) -> None:
        self.data = data
        self.file = file
        self.kind = kind
        if data.startswith(OLE):
            raise self.refused(
                *(
                    (message("an encrypted file"), message("save it without a password"))
                    if "EncryptedPackage".encode("utf-16-le") in data
                    else (message("a file of an old Office"), message("save it in the new format"))
                )
            )
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            parts = self.zip.infolist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise self.broken(error) from None
        if any(part.flag_bits & 1 for part in parts):
            found = message("an encrypted file")
            raise self.refused(found, message("save it without a password"))
        size = sum(part.file_size for part in parts)
        if size > UNPACKED_LIMIT or len(parts) > PARTS_LIMIT:
            found = message("a file that unpacks to {size} MB", size=size // 1_000_000)
            raise self.refused(found, message("split it, or keep the part that is needed"))
        self.names = frozenset(self.zip.namelist())

    def read(self, name: str) -> bytes:
        """Return what a part holds.

        Raises:
            UnreadableDocumentError: when there is none, or it is broken or too large.
        """
        try:
            with self.zip.open(name) as stream:
                data = stream.read(PART_LIMIT + 1)
        except (
            *(KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError),
            *(NotImplementedError, RuntimeError, ValueError),
        ) as error:
            raise self.broken(error) from None
        if len(data) > PART_LIMIT:
            found = message("a file that unpacks to more than {size} MB", size=PART_LIMIT // 10**6)
            raise self.refused(found, message("split it, or keep the part that is needed"))
        return data

    def xml(self, name: str) -> Element:
        """Return the root of a part that is XML.

        Raises:
            UnreadableDocumentError: when it is broken, or declares entities.
        """
        return self.parse(self.read(name), name)

    def parse(self, data: bytes, name: str) -> Element:
        """Return the root of XML; see `xml`."""
        trees: Any = library("defusedxml.ElementTree", self.file)
        refused = library("defusedxml", self.file).DefusedXmlException
        try:
            root: Element = trees.fromstring(data, forbid_dtd=True)
        except refused:
            found = message("{name} declares entities", name=name)
            raise self.refused(found, message("save it anew")) from None
        except (trees.ParseError, ValueError, LookupError) as error:
            raise self.broken(error) from None
        return root

    def stream(self) -> io.BytesIO:
        """Return the whole file anew, for a library that reads it itself."""
        return io.BytesIO(self.data)

    def optional(self, name: str) -> Element | None:
        """Return the root of a part that a file may lack."""
        return self.xml(name) if name in self.names else None

    def broken(self, error: Exception) -> UnreadableDocumentError:
        """Return the error of a file that is damaged."""
        found = message("a broken file ({reason})", reason=str(error).strip("'\"") or "?")
        return self.refused(found, message("save it anew"))

    def refused(self, found: Message, remedy: Message) -> UnreadableDocumentError:
        """Return the error of what was found."""
        return UnreadableDocumentError(found, self.kind, Place(self.file), remedy)


def local(name: object) -> str:
    """Return the name of an element or attribute without its namespace."""
    return str(name).rpartition("}")[2]


def attribute(element: Element, name: str, default: str = "") -> str:
    """Return an attribute of an element by its name without namespace."""
    for key, value in element.attrib.items():
        if local(key) == name:
            return value
    return default


def children(element: Element, name: str) -> list[Element]:
    """Return the children of an element that have a name."""
    return [child for child in element if local(child.tag) == name]


def child(element: Element | None, *names: str) -> Element | None:
    """Return the element at a path of names; None where there is none."""
    for name in names:
        found = children(element, name) if element is not None else []
        element = found[0] if found else None
    return element
