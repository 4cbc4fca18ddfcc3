"""The sources that are named: files, folders and patterns, each read once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from belegt.document import Document, PassedOver, UnreadableDocumentError, files_of, read_document
from belegt.errors import Fault


@dataclass
class ReadSources:
    """What was read of the sources that were named.

    Attributes:
        documents: in a fixed order, each file once.
        faults: of the files that could not be read.
        passed_over: what in named folders is no file to read.
    """

    documents: list[Document] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    passed_over: list[PassedOver] = field(default_factory=list)


def gather(named: Iterable[str | Path], leave_out: Iterable[str] = ()) -> ReadSources:
    """Read what is named: a file, all files of a folder, or all that a pattern fits.

    Args:
        named: in order.
        leave_out: patterns of paths that are left out.

    Raises:
        UnreadableDocumentError: when something is named that is not there.
    """
    walked = files_of(named, leave_out)
    found = ReadSources(passed_over=list(walked.passed_over))
    for path in walked.files:
        try:
            found.documents.append(read_document(path))
        except UnreadableDocumentError as error:
            found.faults.append(error.fault)
    return found
