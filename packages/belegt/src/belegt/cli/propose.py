"""``belegt propose``: ledger entries for what a source says and the ledger does not hold."""

from __future__ import annotations

import argparse
from decimal import Decimal

import yaml

from belegt.cli.common import Commands, formatter, layout_of, warn_of_markup
from belegt.cli.terminal import prints_everything, say, words
from belegt.cli.unread import say_unread_comments
from belegt.conf import read_conf
from belegt.errors import BelegtError, Fault, Place
from belegt.ledger import DATE, did_you_mean, load_ledger
from belegt.lexicon.units import as_count
from belegt.messages import message
from belegt.quantity import PartialDate, Quantity
from belegt.quantity.quantity import EXACT
from belegt.reader import Kind, Mention, Unread, find_unread
from belegt.source import SOURCES_FILE, Source, load_sources
from belegt.spans import Span, find_all
from belegt.verdict import Judge
from belegt.verdict.rules.sentences import passed_over

OPEN = "?"
"""Stands where a person has to write; the loader refuses it."""

QUOTE_LENGTH = 160
"""Code points up to which a whole sentence is proposed as the quote."""

EXAMPLES = message("""\
example:
  belegt propose rolling-stone >> docs/ledger/new.yaml

Fill in every `?`; `belegt check` names those that are left.
""")


def add_parser(commands: Commands, layout: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "propose",
        parents=[layout],
        help=words(message("print ledger entries for what is not in the ledger yet")),
        description=words(
            message(
                "Print a ready entry for every quantity and date of a source that neither a"
                " figure quotes nor listed.yaml lists; where conf.py asks for it, one for every"
                " passage that nothing weighs, too."
            )
        ),
        epilog=words(EXAMPLES),
        formatter_class=formatter,
    )
    parser.add_argument("source", help=words(message("id of the source in sources.yaml")))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the entries as YAML."""
    layout = layout_of(arguments)
    sources = load_sources(layout.root / layout.seeds, layout.seeds)
    source = sources.get(arguments.source)
    if source is None:
        found = message("unknown source {name!r}", name=arguments.source)
        expected = message("an id of {file}", file=SOURCES_FILE)
        remedy = did_you_mean(arguments.source, sources)
        raise BelegtError([Fault(found, expected, Place(layout.seeds), remedy)])
    warn_of_markup([source])
    folder = layout.root / layout.ledger
    known: set[Span] = set()
    taken: set[str] = set()
    rests: tuple[Span, ...] = ()
    if any(folder.glob("*.yaml")):  # a briefing begins with sources and no ledger
        ledger = load_ledger(folder, sources, layout.ledger)
        judge = Judge(sources, ledger)
        source = judge.sources[source.id]
        known = _known(judge, source)
        taken = set(ledger.entries)
        conf, _ = read_conf(layout.root / layout.conf.file, layout.conf)
        if conf.weighs_sentences:
            rests = next(left for one, left in passed_over(judge) if one.id == source.id)
    missing = [mention for mention in source.mentions if mention.span not in known]
    fresh = [mention for mention in missing if mention.quantity]
    for number, mention in enumerate(fresh, 1):
        name = f"{source.id}-{number}"
        while name in taken:
            name += "-new"
        print(_entry(name, mention, source))
    for mention in missing:
        if mention.quantity is None:
            told = message(
                "# line {line}: “{number}” cannot be read: {reason};"
                " write an entry with `read_as:` and `because:`",
                line=source.line(mention.span.start),
                number=" ".join(mention.text.split()),
                reason=mention.unreadable,
            )
            say(told)
    for rest in rests:
        print(_yaml({"source": source.id, "quote": rest.cut(source.text), "reason": OPEN}))
    if not missing and not rests:
        told = message("# {source}: every mention is in the ledger", source=source.id)
        say(told)
    say_unread_comments(source.text, _unread(source))
    return 0


def _unread(source: Source) -> list[Unread]:
    """Return the digits and number words of a source that neither machine nor person reads."""
    return [
        one
        for one in find_unread(source.text, source.entry.language)
        if not any(mention.span.meets(one.span) for mention in source.overruled)
    ]


def _known(judge: Judge, source: Source) -> set[Span]:
    """Return the spans of the mentions that figures quote or that are listed."""
    findings = judge.findings(source.id)
    spans = {finding.mention.span for finding in findings if finding.mention}
    return spans | {mention.span for mention in source.overruled}


def _entry(name: str, mention: Mention, source: Source) -> str:
    quantity = mention.quantity
    unit = quantity.unit if quantity else DATE
    if mention.kind is Kind.COUNT or unit == "":
        unit = as_count(unit)
    if isinstance(quantity, PartialDate) and source.entry.published:
        quantity = quantity.completed(source.entry.published)
    quote = _quote(mention, source)
    fields = {
        "id": name,
        "measure": OPEN,
        "subject": OPEN,
        "scope": OPEN,
        "value": _value(quantity),
        "unit": unit,
        "bound": str(quantity.bound) if quantity else "exactly",
        "source": source.id,
        "quote": quote.cut(source.text),
    }
    if sum(other.span.meets(quote) for other in source.mentions) > 1:
        fields["words"] = mention.text
    return _yaml(fields | {"gloss": OPEN, "according_to": OPEN})


def _yaml(fields: dict[str, str]) -> str:
    text = yaml.safe_dump(
        [fields], allow_unicode=prints_everything(), sort_keys=False, width=1_000_000
    )
    return text.rstrip()


def _value(quantity: Quantity | PartialDate | None) -> str:
    if isinstance(quantity, PartialDate):
        return quantity.isoformat()
    if quantity is None:
        return str(quantity)
    if quantity.upper is not None:
        return f"{_digits(quantity.number)}..{_digits(quantity.upper)}"
    return _digits(quantity.number)


def _digits(number: Decimal) -> str:
    """Return a number in the ledger's notation: "5.6e6", "2000", "17"."""
    exponent = max(0, number.adjusted() // 3 * 3) if number else 0
    if exponent < 6:  # thousands are easier to read in full
        return f"{number:f}"
    return f"{number.scaleb(-exponent, EXACT).normalize(EXACT):f}e{exponent}"


def _quote(mention: Mention, source: Source) -> Span:
    """Return the sentence around a mention, or words around it, so that it stands once."""
    sentence = source.sentences[source.sentence_at(mention.span.start)]
    text = source.text
    if (
        sentence.end - sentence.start <= QUOTE_LENGTH
        and len(find_all(text, sentence.cut(text))) == 1
    ):
        return sentence
    reach = QUOTE_LENGTH // 2
    while True:
        start = max(sentence.start, mention.span.start - reach)
        end = min(sentence.end, mention.span.end + reach)
        if start > sentence.start:
            start = text.find(" ", start, mention.span.start) + 1 or mention.span.start
        if end < sentence.end:
            end = max(text.rfind(" ", mention.span.end, end), mention.span.end)
        if len(find_all(text, text[start:end])) == 1 or Span(start, end).covers(sentence):
            return Span(start, end)
        reach *= 2
