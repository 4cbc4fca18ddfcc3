"""EPUB: the chapters of a book, in the order of its spine."""

from __future__ import annotations

from posixpath import dirname, join, normpath
from urllib.parse import unquote

from belegt.document.block import Draught
from belegt.document.encoding import decode
from belegt.document.front import day_of
from belegt.document.package import Package, attribute, child, children, local
from belegt.document.webpage import read_html
from belegt.messages import message

PAGES = frozenset({"application/xhtml+xml", "text/html"})


def read_epub(data: bytes, draught: Draught, file: str) -> None:
    """Read a book.

    Raises:
        UnreadableDocumentError: when it is encrypted, broken or no EPUB.
    """
    package = Package(data, file, message("an EPUB file"))
    container = package.xml("META-INF/container.xml")
    rootfile = child(container, "rootfiles", "rootfile")
    if rootfile is None:
        raise package.broken(ValueError("META-INF/container.xml"))
    address = attribute(rootfile, "full-path")
    opf = package.xml(address)
    for element in child(opf, "metadata") or ():
        name, value = local(element.tag), (element.text or "").strip()
        if name == "title" and not draught.title:
            draught.title = value
        elif name == "language" and not draught.language:
            draught.language = value or None
        elif name == "date" and draught.date is None:
            draught.date = day_of(value)
    manifest = child(opf, "manifest")
    items = {attribute(item, "id"): item for item in (manifest if manifest is not None else ())}
    locked = encrypted(package)
    spine = child(opf, "spine")
    title, language = draught.title, draught.language
    for number, entry in enumerate(children(spine, "itemref") if spine is not None else (), 1):
        item = items.get(attribute(entry, "idref"))
        if item is None or attribute(item, "media-type") not in PAGES:
            continue
        name = normpath(join(dirname(address), unquote(attribute(item, "href"))))
        if name in locked:
            found = message("an encrypted file")
            raise package.refused(found, message("take a copy without protection"))
        if name not in package.names:
            draught.warn(message("{name} is missing", name=name))
            continue
        text, warnings = decode(package.read(name), file)
        for warning in warnings:
            draught.warn(warning)
        read_html(text, draught, part=message("chapter {number}", number=number))
        draught.title = title or draught.title
        draught.language = language or draught.language


def encrypted(package: Package) -> frozenset[str]:
    """Return the names of the parts that are encrypted."""
    told = package.optional("META-INF/encryption.xml")
    if told is None:
        return frozenset()
    found = (one for one in told.iter() if local(one.tag) == "CipherReference")
    return frozenset(normpath(unquote(attribute(one, "URI"))) for one in found)
