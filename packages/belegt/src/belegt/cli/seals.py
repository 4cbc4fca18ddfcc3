"""``belegt check --seal``: what only a person can tell, sealed as it stands now."""

from __future__ import annotations

from belegt.cli.terminal import say
from belegt.ledger import SEALS
from belegt.messages import message, plural
from belegt.project import Layout, Project
from belegt.textfile import replace_text
from belegt.verdict.marking import head_of, in_yaml
from belegt.verdict.rules.seals import changed_fields
from belegt.verdict.sealing import sealable, told_by


def seal(layout: Layout, project: Project) -> None:
    """Write the seals of all that can be sealed, and tell which are new or broken."""
    path = layout.root / layout.ledger / f"{SEALS}.yaml"
    before = {one.entry.key: one.entry.told for one in project.ledger.seals}
    lines, changed = [], 0
    for one in sealable(project.judge):
        told = told_by(one.item, project.language)
        lines.append(in_yaml({"kind": one.kind, "of": one.name, "told": told}))
        sealed = before.pop(one.key, None)
        if sealed == told:
            continue
        changed += 1
        if sealed is not None:
            fields = ", ".join(changed_fields(sealed, told))
            say(message("{place}: sealed anew: {fields}", place=one.place, fields=fields))
    head = "".join(head_of(project.ledger.files.get(path.name, ""), SEALS))
    replace_text(path, f"{head}\n{''.join(lines)}", f"{layout.ledger}/{path.name}")
    say(
        plural(
            "{file}: {count} seal, {changed} of them new, {dropped} needed no more",
            "{file}: {count} seals, {changed} of them new, {dropped} needed no more",
            len(lines),
            file=f"{layout.ledger}/{path.name}",
            changed=changed,
            dropped=len(before),
        )
    )
