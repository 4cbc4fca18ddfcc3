"""Sources: the texts as received, and what ``sources.yaml`` says of each."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter

from belegt import yamlfile
from belegt.errors import BelegtError, Fault, Place, RefusedValueError
from belegt.lexicon import required_language
from belegt.messages import message
from belegt.quantity import PartialDate
from belegt.reader import Mention, overrule
from belegt.sentences import read_mentions, split_sentences
from belegt.spans import Span
from belegt.textfile import decoded, read_bytes

SOURCES_FILE = "sources.yaml"

RESAVE = message(
    "save it as UTF-8 without a mark, with LF, and register its SHA-256 in {file}",
    file=SOURCES_FILE,
)

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]


def _filled_in(text: str) -> str:
    if text == "?":
        raise RefusedValueError(
            message("a text; this is still to be filled in"), message("write it")
        )
    return text


Line = Annotated[
    str, StringConstraints(min_length=1, strip_whitespace=True), AfterValidator(_filled_in)
]

CONTROL_RE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Controls but tab, LF and CR (which has a fault of its own): no page can show them."""


def _date(text: str) -> str:
    if text != "unknown":
        try:
            PartialDate.parse(text)
        except ValueError:
            raise RefusedValueError(
                message("an ISO 8601 date"),
                message("write the parts that are known (2025-01), or `unknown`"),
            ) from None
    return text


def _address(text: str) -> str:
    if text != "unknown" and not re.match(r"https?://[^\s<>\"]+$", text):
        raise RefusedValueError(
            message("an http or https address"),
            message("write the whole address, or `unknown`"),
        )
    return text


def _language(text: str) -> str:
    return required_language(text)


def _seed_name(text: str) -> str:
    if Path(text).name != text or text.startswith(".") or not text.isprintable():
        raise RefusedValueError(
            message("the name of a file in the folder of the seeds"),
            message("write the bare name"),
        )
    return text


class SourceEntry(BaseModel):
    """What is known of one source; the word ``unknown`` stands where it is not."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    id: Identifier
    file: Annotated[str, AfterValidator(_seed_name)] = Field(description="File name of the seed")
    title: Line
    outlet: Line
    address: Annotated[str, AfterValidator(_address)]
    date: Annotated[str, AfterValidator(_date)] = Field(
        description="ISO 8601 with the parts that are known (2025-02), or unknown"
    )
    language: Annotated[str, AfterValidator(_language)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    note: Line | None = None

    @property
    def precision(self) -> Literal["minute", "day", "month", "year", "unknown"]:
        """The smallest part of the date that is known."""
        if self.date == "unknown":
            return "unknown"
        date = PartialDate.parse(self.date)
        if date.hour is not None:
            return "minute"
        if date.day is not None:
            return "day"
        return "year" if date.month is None else "month"

    @property
    def published(self) -> PartialDate | None:
        """The date, None when it is unknown."""
        return None if self.date == "unknown" else PartialDate.parse(self.date)


@dataclass(frozen=True, slots=True)
class Source:
    """One seed: its text as received, and its metadata."""

    entry: SourceEntry
    text: str
    place: Place  # of its entry in sources.yaml
    file: str  # of the seed
    changed: Fault | None = None  # when its bytes are not the registered ones
    overruled: tuple[Mention, ...] = ()  # as persons read them, in order

    @property
    def id(self) -> str:
        """The name that ledger and pages know it by."""
        return self.entry.id

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """Every quantity and date of the text, in order, some as persons read them."""
        machine = self.machine_mentions
        return overrule(machine, self.overruled) if self.overruled else machine

    @property
    def machine_mentions(self) -> tuple[Mention, ...]:
        """Every quantity and date that the machine reads in the text, in order."""
        return read_mentions(self.text, self.entry.language)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The runs of text between line breaks."""
        return tuple(Span(*match.span()) for match in re.finditer(r"[^\n]+", self.text))

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order; white space between them belongs to none."""
        return split_sentences(self.text, self.entry.language)

    def sentence_at(self, offset: int) -> int:
        """Return the number (0-based) of the sentence around or before an offset."""
        return max(0, bisect_right(self.sentences, offset, key=lambda span: span.start) - 1)

    def line(self, offset: int) -> int:
        """Return the line (1-based) of an offset."""
        return self.text.count("\n", 0, offset) + 1


ENTRIES: TypeAdapter[list[SourceEntry]] = TypeAdapter(list[SourceEntry])


def load_sources(folder: Path, shown: str = "seeds") -> Mapping[str, Source]:
    """Read ``sources.yaml`` and every seed it names.

    Args:
        folder: where both stand.
        shown: how the folder is called in messages.

    Returns:
        The sources by id, in the order of the file.

    Raises:
        BelegtError: with every fault of the entries and of the seeds.
    """
    file = f"{shown}/{SOURCES_FILE}"
    document = yamlfile.parse(yamlfile.read_file(folder / SOURCES_FILE, file), file)
    entries = yamlfile.validate(document, ENTRIES, yamlfile.entry_id)
    faults: list[Fault] = []
    sources: dict[str, Source] = {}
    named: dict[str, str] = {}
    for number, entry in enumerate(entries):
        place = Place(file, document.line((number, "id")), entry.id)
        if entry.id in sources:
            found = message("an id that is taken")
            faults.append(Fault(found, message("each id once"), place, message("rename one")))
        if entry.file in named:
            faults.append(
                Fault(
                    message(
                        "the seed {file} again (first under {source})",
                        file=entry.file,
                        source=named[entry.file],
                    ),
                    message("each seed once"),
                    place,
                    message("remove one of the two entries"),
                )
            )
        named[entry.file] = entry.id
        try:
            seed = f"{shown}/{entry.file}"
            text, changed = read_seed(folder / entry.file, seed, entry.sha256)
        except BelegtError as error:
            faults += error.faults
            continue
        sources[entry.id] = Source(entry, text, place, seed, changed)
    for path in sorted(folder.glob("*.txt")):
        if path.name not in named:
            faults.append(
                Fault(
                    message("a seed that no source names"),
                    message("an entry in {file}", file=file),
                    Place(f"{shown}/{path.name}"),
                    message("add one with `file: {name}`", name=path.name),
                )
            )
    if faults:
        raise BelegtError(faults)
    return sources


def read_seed(path: Path, file: str, sha256: str) -> tuple[str, Fault | None]:
    """Return the text of a seed, and a fault when its bytes are not the registered ones.

    A changed seed is still a text: what its figures say now can be told besides.

    Raises:
        BelegtError: when it is missing, empty, not UTF-8, or begins with a byte order mark or
            holds carriage returns (offsets would not mean what they say).
    """
    place = Place(file)
    absent = message("put the file back, or remove its entry from {file}", file=SOURCES_FILE)
    data = read_bytes(path, file, absent)
    faults: list[Fault] = []
    digest = hashlib.sha256(data).hexdigest()
    changed = None
    if digest != sha256:
        changed = Fault(
            f"SHA-256 {digest}",
            message("SHA-256 {digest}, as in {file}", digest=sha256, file=SOURCES_FILE),
            place,
            message(
                "restore the file as received; only if the text was wrongly received,"
                " register the new digest"
            ),
        )
    if not data.strip():
        found = message("an empty seed")
        faults.append(Fault(found, message("a text"), place, message("put the text there")))
    if data.startswith(b"\xef\xbb\xbf"):
        found = message("a byte order mark")
        faults.append(Fault(found, message("UTF-8 without one"), place, RESAVE))
    if b"\r" in data:
        line = data.count(b"\n", 0, data.index(b"\r")) + 1
        found, expected = message("a carriage return"), message("lines that end with LF alone")
        faults.append(Fault(found, expected, Place(file, line), RESAVE))
    try:
        text = decoded(data, file, RESAVE)
    except BelegtError as error:
        faults += error.faults
    else:
        if control := CONTROL_RE.search(text):
            line = text.count("\n", 0, control.start()) + 1
            code = f"U+{ord(control[0]):04X}"
            found = message("the control character {code}", code=code)
            remedy = message(
                "see whether the file is damaged; receive it again, and register its SHA-256"
            )
            faults.append(Fault(found, message("printable text"), Place(file, line), remedy))
    if faults:
        raise BelegtError([*faults, changed] if changed else faults)
    return text, changed
