"""E-mail: its subject, text and date; attachments are told, and read where they are text."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime

from belegt.document.block import Block, Draught, Position
from belegt.document.encoding import decode
from belegt.document.mask import masks_of
from belegt.document.plain import read_text
from belegt.document.unreadable import UnreadableDocumentError
from belegt.document.webpage import read_html
from belegt.errors import Place
from belegt.messages import message

DEEPEST = 50
"""Messages within messages that are looked into."""


def read_mail(data: bytes, draught: Draught, file: str) -> None:
    """Read a message of e-mail, as it is kept in a file ``.eml``.

    Raises:
        UnreadableDocumentError: when it is no message.
    """
    try:
        told = email.message_from_bytes(data, policy=email.policy.default)
        parts = list(told.walk()) if nested(data) else []
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError):
        parts = []
    if not parts or not told.keys():
        raise UnreadableDocumentError(
            message("no header of a message"),
            message("an e-mail"),
            Place(file),
            message("save the message as a file .eml"),
        )
    subject = header(told, "subject")
    draught.title = " ".join(subject.split())
    try:
        draught.date = parsedate_to_datetime(header(told, "date")).date()
    except (ValueError, TypeError, IndexError):
        draught.date = None
    language = header(told, "content-language").strip()
    draught.language = language or None
    place = Position(part=message("subject"))
    draught.add(
        Block(draught.title, "heading", place, ((0, place),), masked=masks_of(draught.title))
    )
    chosen = told.get_body(("plain", "html")) if isinstance(told, EmailMessage) else None
    if chosen is not None:
        read_part(chosen, draught, file, None)
    for part in parts:
        name = part.get_filename()
        if part is chosen or part.is_multipart() or not name:
            continue
        if part.get_content_maintype() == "text":
            read_part(part, draught, file, name)
        else:
            draught.warn(
                message("{name} is attached, and was not read; save it as a file", name=name)
            )


def nested(data: bytes) -> bool:
    """Whether a message holds few enough others to be looked into."""
    return (
        data.lower().count(b"content-type: message/")
        + data.lower().count(b"content-type: multipart/")
        <= DEEPEST
    )


def read_part(part: MIMEPart, draught: Draught, file: str, name: str | None) -> None:
    """Read the text of a message, or one that is attached."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return
    text, warnings = decode(data, file, str(part.get_content_charset() or ""))
    for warning in warnings:
        draught.warn(warning)
    where = name or message("text")
    if part.get_content_subtype() == "html":
        read_html(text, draught, part=where)
    else:
        read_text(text, draught, part=where)


def header(told: EmailMessage, name: str) -> str:
    """Return a header of a message, "" where it lacks it or it cannot be read."""
    try:
        return str(told.get(name) or "")
    except (ValueError, IndexError, AttributeError, TypeError):
        return ""
