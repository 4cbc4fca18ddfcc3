"""How many wrong numbers `belegt verify` catches, and how many right ones it flags.

python -m benchmarks.verify                 # all cases
python -m benchmarks.verify --misses FILE   # and what was judged otherwise
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from belegt.document import Document, read_document
from belegt.match.answer import Ruling, Support
from belegt.match.drafts import judged, masked
from belegt.match.pool import Pool
from belegt.match.reading import readings_of
from belegt.spans import Span

CASES = Path(__file__).parent / "cases"
MARK_RE = re.compile(r"\[([^\[\]]+)\]\((right|wrong|none)(?: ([a-z]+))?\)")
MISPLACED = frozenset({"subject", "year", "row", "swap"})


@dataclass(frozen=True)
class Claim:
    """A number that is marked in a draft.

    Attributes:
        draft: without its marks.
        span: of the number in it.
        wanted: "right", "wrong" or "none".
        kind: in which way.
        group: of the cases: file, language, whether across languages or from data.
    """

    draft: str
    span: Span
    wanted: str
    kind: str
    group: str


@dataclass(frozen=True)
class Judged:
    """A claim with what was said of it; None where the number was not seen at all."""

    claim: Claim
    found: Ruling | None

    @property
    def flagged(self) -> bool:
        """Whether it was called wrong."""
        return self.found is not None and not self.found.answer.fine and not self.untold

    @property
    def untold(self) -> bool:
        """Whether it was said that it cannot be told."""
        return self.found is not None and self.found.answer is Support.CANNOT_BE_TOLD


def unmarked(draft: str, group: str) -> tuple[str, list[Claim]]:
    """Return a draft without its marks, and its claims."""
    text, spans, at = "", [], 0
    for match in MARK_RE.finditer(draft):
        text += draft[at : match.start()]
        spans.append((Span(len(text), len(text) + len(match[1])), match[2], match[3] or ""))
        text += match[1]
        at = match.end()
    text += draft[at:]
    return text, [Claim(text, span, wanted, kind, group) for span, wanted, kind in spans]


def read_texts(texts: dict[str, str], folder: Path) -> list[Document]:
    """Return texts as documents, by the endings of their names."""
    documents = []
    for name, text in texts.items():
        path = folder / name
        path.write_text(text, "utf-8")
        documents.append(read_document(path, name))
    return documents


def judge_file(path: Path) -> Iterator[Judged]:
    """Yield the claims of a file of cases with what is said of them."""
    with tempfile.TemporaryDirectory() as folder:
        for number, scenario in enumerate(yaml.safe_load(path.read_text("utf-8"))):
            place = Path(folder) / str(number)
            place.mkdir()
            sources = read_texts(scenario["sources"], place)
            pool = Pool(
                [one for source in sources for one in readings_of(source) if not masked(one)]
            )
            group = scenario.get("group") or group_of(scenario)
            for draft in scenario["drafts"]:
                text, claims = unmarked(draft, f"{path.stem} {group}")
                (document,) = read_texts({"draft.md": text}, place)
                checked = list(judged([document], pool))
                for claim in claims:
                    at = found_at(text, claim, checked)
                    yield Judged(claim, at)


def found_at(text: str, claim: Claim, checked: Sequence) -> Ruling | None:
    """Return what is said of the number at a claim's place."""
    for one in checked:
        place = one.place
        if place.line is None or place.column is None:
            continue
        start = sum(len(line) + 1 for line in text.split("\n")[: place.line - 1]) + place.column - 1
        if Span(start, start + len(one.mention.text)).meets(claim.span):
            return one.found
    return None


def group_of(scenario: dict) -> str:
    """Return the group of a scenario by the files of its sources."""
    if any(not name.endswith(".txt") for name in scenario["sources"]):
        return "data"
    return "across" if "across" in scenario["name"] else scenario["language"]


def main() -> None:
    """Judge, count and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    files = options.files or sorted(CASES.glob("*.yaml"))
    results = [one for file in files for one in judge_file(file)]
    groups = defaultdict(list)
    for one in results:
        for name in (one.claim.group, f"{one.claim.group.split()[0]} all"):
            groups[name].append(one)
    print("| cases | wrong | caught | of another place | right | flagged | cannot be told | F1 |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name in sorted(groups):
        print(row(name, groups[name]))
    if options.misses:
        for one in results:
            bad = one.claim.wanted == "wrong" and not (one.flagged or one.untold)
            bad = bad or (one.claim.wanted != "wrong" and (one.flagged or one.untold))
            if bad:
                told = f"{one.found.answer}: {one.found.reason}" if one.found else "not seen"
                words = one.claim.span.cut(one.claim.draft)
                print(
                    f"{one.claim.wanted} {one.claim.kind}: {one.claim.draft!r} “{words}” -> {told}"
                )
                if one.found:
                    for evidence in one.found.evidence[:2]:
                        print("        ", evidence.number, "|", evidence.sentence[:140])


def row(name: str, results: Sequence[Judged]) -> str:
    """Return a row of the table."""
    wrong = [one for one in results if one.claim.wanted == "wrong"]
    right = [one for one in results if one.claim.wanted == "right"]
    caught = sum(one.flagged or one.untold for one in wrong)
    placed = [one for one in wrong if one.claim.kind in MISPLACED]
    hit = sum(one.flagged or one.untold for one in placed)
    flagged = sum(one.flagged for one in right)
    untold = sum(one.untold for one in right)
    f1 = 2 * caught / (2 * caught + len(wrong) - caught + flagged + untold or 1)
    return (
        f"| {name} | {len(wrong)} | {share(caught, len(wrong))} | {share(hit, len(placed))}"
        f" | {len(right)} | {share(flagged, len(right))} | {share(untold, len(right))} | {f1:.3f} |"
    )


def share(part: int, whole: int) -> str:
    """Return a share in percent."""
    return f"{100 * part / whole:.1f} %" if whole else ""


if __name__ == "__main__":
    main()
