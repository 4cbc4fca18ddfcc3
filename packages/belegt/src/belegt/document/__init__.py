"""Files of many formats as blocks of text that know their place and what they stand below."""

from belegt.document.block import Block, Comment, Document, Position, Row
from belegt.document.read import read_document
from belegt.document.unreadable import UnreadableDocumentError
from belegt.document.walk import Found, PassedOver, files_of

__all__ = [
    "Block",
    "Comment",
    "Document",
    "Found",
    "PassedOver",
    "Position",
    "Row",
    "UnreadableDocumentError",
    "files_of",
    "read_document",
]
