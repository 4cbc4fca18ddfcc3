"""What the scripts say: every word that they show, in the language of the pages."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter

from belegt.messages import Message, message, plural
from belegt.sphinxext.web.publish import script

WORDS = "_static/belegt-words.js"

SCRIPTS = ("belegt-words.js", "belegt-say.js")
"""What every script needs that says anything, in the order in which they run."""

MANY = 2
"""A count that stands for all that are not one: the scripts choose between two forms."""

SAID: dict[str, Message] = {
    # the card of a figure
    "copy": message("Copy with evidence"),
    "copied": message("Copied"),
    "close": message("Close"),
    "more": message("More"),
    "notCopied": message("The browser does not allow it"),
    # the table and the finder
    "showAll": message("Show all {count}"),
    "group": message("{title} ({count})"),
    "figures": message("Figures"),
    "places": message("Places in the text"),
    "sentences": message("Sentences in the sources"),
    "figuresFound": plural("{count} figure", "{count} figures", MANY),
    "statements": message("Statements"),
    "pages": message("Pages and terms"),
    "statementsFound": plural("{count} statement", "{count} statements", MANY),
    "pagesFound": plural("{count} page or term", "{count} pages and terms", MANY),
    "placesFound": plural("{count} place", "{count} places", MANY),
    "sentencesFound": plural("{count} sentence", "{count} sentences", MANY),
    "nearest": message("Nothing has all of it. Nearest:"),
    "nothingFound": message(
        "Nothing found. Try a name, a word of the sources, or a number in any notation: 600 Mrd."
    ),
    "cut": message("Only the beginning of what was typed is looked for."),
    "filter": message("Filter the figures"),
    "query": message("Number or words"),
    "examples": message("600 Mrd, $5.6 million, 17 %, or words"),
    "measure": message("Measure"),
    "who": message("Source"),
    "unit": message("Unit"),
    "quoted": message("Quoted?"),
    "agreed": message("Agreed?"),
    "borne": message("Borne out?"),
    "all": message("all"),
    "fitting": message("{fitting} of {count} entries"),
    # the walk through a source
    "walk": message("Figures in the text"),
    "mentions": message("{count} figures"),
    "previous": message("Previous"),
    "next": message("Next"),
    "keys": message("keys n and p"),
    "here": message("{number} of {count}: {mention} ({state})"),
    "disputed": message("cited, and disputed"),
    "cited": message("cited"),
    "listed": message("not cited"),
    "marked": message("marked"),
    # a sentence that may be changed
    "change": message("Instead of “{words}”"),
    "leftOut": message("(left out)"),
    "asItWas": message("As it was"),
    "putBack": message("Two changes at a time: “{words}” is back."),
    "unchanged": message("This is what the page says. The build passes, with this witness:"),
    "passes": message("Nothing contradicts: the build passes. The witness:"),
    "fails": message("Contradicted: the build fails. The witness:"),
    "unwitnessed": message("The build fails."),
    "buildSays": message("What the build says:"),
    "moreSaid": plural("and {count} message more", "and {count} messages more", MANY),
    # the check of a pasted text
    "supportedCount": plural("{count} supported", "{count} supported", MANY),
    "contradictedCount": plural("{count} contradicted", "{count} contradicted", MANY),
    "absentCount": plural("{count} not here", "{count} not here", MANY),
    "unreadCount": plural("{count} not read", "{count} not read", MANY),
    "supportedHere": message("supported"),
    "contradictedHere": message("contradicted: here it is another number"),
    "absentHere": message("not here"),
    "unreadHere": message("not read: it may mean several things"),
    "refuted": message("(somebody says so, and the record refutes it)"),
    "precise": message("(more precise than here)"),
    "other": message("(of another subject here, or the text names none)"),
    "elsewhere": message("(the same number stands here, but of something else)"),
    "noNumber": message("There is no number in it."),
    "checkCut": message("Only its beginning was looked at."),
    "showMore": message("Show more"),
    # the check in the browser
    "reading": message("Reading the texts …"),
    "notChecked": message("The check could not be made: {reason}"),
    "notLoaded": message("{address} cannot be loaded"),
    "text": message("Text of {outlet}"),
    "ledger": message("Ledger"),
    "holding": message("{holding} of {count} checks hold"),
    "failing": message("{count} fail"),
    "unknown": message("{count} could not be made"),
    "sum": message("{parts}."),
    "noDigest": message("{name}: this browser computes digests only on https or from the disk."),
    "digestHolds": message("{name}: SHA-256 {digest}, as published."),
    "digestFails": message("{name}: SHA-256 {digest}; published is {expected}."),
    "quoteCounts": message("{figure}: “{quote}” in {outlet}: found {count} times, expected once."),
    "quoteFails": message("{figure}: “{quote}” in {outlet}: does not print “{number}”."),
    "quoteHolds": message(
        "{figure}: “{quote}” in {outlet}: found once, in line {line}, with “{number}” in it."
    ),
    "stateHolds": message("✓ holds"),
    "stateFailed": message("✗ fails"),
    "stateUnknown": message("? not checked"),
}
"""By the key that scripts ask for; their fields are filled in by the script."""


def words_script(language: str) -> str:
    """Return all that the scripts say, as a script."""
    return script("words", {key: said(one, language) for key, one in SAID.items()})


def said(one: Message, language: str) -> str | dict[str, str]:
    """Return a template in a language with its fields as they are; both forms of a count."""
    fields = {name: f"{{{name}}}" for _, name, _, _ in Formatter().parse(one.template) if name}
    kept = replace(one, values=tuple(fields.items()))
    if not one.plural:
        return kept.worded(language)
    counts = {"one": 1, "other": MANY}
    return {form: replace(kept, count=count).worded(language) for form, count in counts.items()}
