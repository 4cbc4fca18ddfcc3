"""Bring belegt's message catalogues up to date: extract, renew, compile; or check that they are.

Usage: ``catalogues.py [--check]``. A catalogue's head keeps the comment that a translator wrote
there, and holds nothing that changes while its messages stay the same.
"""

from __future__ import annotations

import argparse
import re
import string
import sys
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parents[1] / "src" / "belegt"
LOCALES = PACKAGE / "locale"
DOMAIN = "belegt"

KEYWORDS: Mapping[str, tuple[int, ...] | None] = {"message": None, "plural": (1, 2)}
"""The functions whose calls hold templates, and which of their arguments those are."""

KEPT = ("Language", "Plural-Forms", "MIME-Version", "Content-Type")
"""What of the usual head says something about the messages."""

WIDTH = 100

PERCENT_RE = re.compile(r"%(?:\(\w+\))?[a-z]")
"""The fields of argparse's templates."""


class Steady(Catalog):
    """A catalogue without dates and versions, so that the same messages give the same bytes."""

    def _steady_headers(self) -> list[tuple[str, str]]:
        headers = [(name, value) for name, value in self._get_mime_headers() if name in KEPT]
        return [*headers, ("Content-Transfer-Encoding", "8bit\n")]

    mime_headers = property(_steady_headers)


def main() -> int:
    """Write the catalogues, or tell what is not current or not whole."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing, and tell faults")
    check = parser.parse_args().check
    found = []
    for path in sorted(LOCALES.glob(f"*/LC_MESSAGES/{DOMAIN}.po")):
        catalogue = renewed(path)
        for target, data in ((path, as_po(catalogue)), (path.with_suffix(".mo"), as_mo(catalogue))):
            if not check:
                target.write_bytes(data)
            elif not target.exists() or target.read_bytes() != data:
                found.append(f"{target}: not current; run nox -s messages")
        found += [f"{path}: {fault}" for fault in faults(catalogue)]
    print(*found, sep="\n", file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


def extracted() -> Catalog:
    """Return the messages of the package, in the order of files and lines."""
    catalogue = Catalog()
    python = [("**.py", "python")]
    for file, _, id_, _, _ in extract_from_dir(PACKAGE, python, keywords=KEYWORDS):
        catalogue.add(id_, locations=[(Path(file).as_posix(), 0)])
    return catalogue


def renewed(path: Path) -> Catalog:
    """Return a catalogue with the messages of today; what is said no more is left out."""
    with path.open("rb") as stream:
        old = read_po(stream, locale=path.parts[-3])
    old.update(extracted(), no_fuzzy_matching=True)
    head = old.header_comment
    if path.read_bytes().strip() == b"":  # a new language
        head = f"# {Locale.parse(path.parts[-3]).english_name} messages of belegt."
    new = Steady(path.parts[-3], header_comment=head, fuzzy=False)
    for one in old:
        if one.id:
            new[one.id] = one
    return new


def as_po(catalogue: Catalog) -> bytes:
    """Return a catalogue as a translator reads it, with the files of each message."""
    stream = BytesIO()
    write_po(stream, catalogue, width=WIDTH, ignore_obsolete=True, include_lineno=False)
    return stream.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Return a catalogue as the program reads it."""
    stream = BytesIO()
    write_mo(stream, catalogue)
    return stream.getvalue()


def faults(catalogue: Catalog) -> Iterator[str]:
    """Tell each message that is missing, in doubt, or has other fields than its translation."""
    for one in catalogue:
        if not one.id:
            continue
        forms = one.string if isinstance(one.string, tuple) else (one.string,)
        if one.fuzzy or not all(forms):
            yield f"not translated: {one.id!r}"
        elif one.pluralizable and len(forms) != catalogue.num_plurals:
            yield f"{len(forms)} forms instead of {catalogue.num_plurals}: {one.id!r}"
        else:
            yield from (f"other fields: {form!r}" for form in forms if not _fits(one, form))


def _fits(one: Message, form: str) -> bool:
    templates = one.id if isinstance(one.id, tuple) else (one.id,)
    return fields(form) in map(fields, templates)


def fields(template: str) -> list[str]:
    """Return what a template leaves open; a brace that closes nothing is a field of its own."""
    try:
        named = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]
    except ValueError:
        named = ["{}"]
    return sorted(named + PERCENT_RE.findall(template))


if __name__ == "__main__":
    sys.exit(main())
