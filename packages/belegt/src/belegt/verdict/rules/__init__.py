"""The one list of rules: what a briefing must hold to, for terminal, Sphinx and pytest alike.

A rule is a public function from a case to its faults. Its name is the rule's name, its docstring
what is told of it: a sentence in a reader's words, then examples (see `belegt.verdict.rules.rule`).
"""

from __future__ import annotations

from collections.abc import Mapping

from belegt.errors import Fault
from belegt.verdict.case import Case
from belegt.verdict.rules.beside import (
    change_is_told_alike,
    changes_on_pages,
    neighbours_leave_number_as_it_is,
    neighbours_on_pages,
    role_holds_number_alone,
)
from belegt.verdict.rules.bridges import bridge_changes_a_verdict
from belegt.verdict.rules.counts import count_keeps_its_noun, counts_on_pages
from belegt.verdict.rules.datelines import outlet_has_its_address, source_has_its_date
from belegt.verdict.rules.doubts import doubt_is_looked_at, looked_at_doubt_is_one
from belegt.verdict.rules.explanations import (
    explanation_leaves_number_as_it_is,
    explanation_says_what_entries_say,
    name_with_digits_is_known,
    told_entry_is_told,
)
from belegt.verdict.rules.figures import (
    declared_verdict_is_computed,
    disagreement_is_acknowledged,
    figure_is_cited,
    formula_is_computed,
    quote_supports_figure,
    record_is_needed,
    record_prints_its_value,
)
from belegt.verdict.rules.glosses import gloss_says_what_quote_says
from belegt.verdict.rules.hidden import picture_can_be_read, what_is_left_unread_is_shown
from belegt.verdict.rules.labels import label_fits_its_entry
from belegt.verdict.rules.plain import (
    plain_number_is_registered,
    registered_number_counts_its_list,
    registered_number_is_its_figure,
    registered_number_is_printed,
    registered_number_needs_no_source,
)
from belegt.verdict.rules.plots import chart_is_whole
from belegt.verdict.rules.prose import (
    citation_is_known,
    citation_says_what_source_says,
    count_is_known,
    name_on_page_is_known,
    number_has_role,
)
from belegt.verdict.rules.records import record_is_printed_so, record_names_its_place
from belegt.verdict.rules.reported import reported_speech_is_judged_itself
from belegt.verdict.rules.rule import Check, Rule
from belegt.verdict.rules.seals import sealed_word_is_unchanged
from belegt.verdict.rules.sentences import listed_passage_is_not_weighed, sentence_is_weighed
from belegt.verdict.rules.sources import (
    listed_mention_is_found,
    mention_is_accounted_for,
    mention_is_used_once,
    name_is_told,
    name_stands_in_sources,
    source_is_unchanged,
    statement_is_quoted,
)
from belegt.verdict.rules.subjects import subject_is_listed, subject_is_told
from belegt.verdict.rules.tables import (
    citation_fits_its_cell,
    column_is_of_one_kind,
    count_of_verdicts_is_told,
)
from belegt.verdict.rules.titles import label_leaves_number_as_it_is, title_names_unit
from belegt.verdict.rules.works import work_is_needed, work_is_one, work_was_seen_so

ON_PAGES: Mapping[Check, Check] = {
    **{
        rule: rule
        for rule in (
            citation_says_what_source_says,
            number_has_role,
            role_holds_number_alone,
            name_on_page_is_known,
            label_fits_its_entry,
            title_names_unit,
            label_leaves_number_as_it_is,
            picture_can_be_read,
            count_is_known,
            citation_is_known,
            citation_fits_its_cell,
            column_is_of_one_kind,
            count_of_verdicts_is_told,
        )
    },
    neighbours_leave_number_as_it_is: neighbours_on_pages,
    change_is_told_alike: changes_on_pages,
    count_keeps_its_noun: counts_on_pages,
}
"""Rules that look at pages one by one: wholly, or besides what they ask of the ledger."""


def rule_of(check: Check) -> Rule:
    """Return the rule of a function."""
    return Rule(check, ON_PAGES.get(check))


RULES = tuple(
    map(
        rule_of,
        (
            quote_supports_figure,
            gloss_says_what_quote_says,
            citation_says_what_source_says,
            role_holds_number_alone,
            neighbours_leave_number_as_it_is,
            change_is_told_alike,
            count_keeps_its_noun,
            number_has_role,
            name_on_page_is_known,
            plain_number_is_registered,
            registered_number_is_printed,
            registered_number_needs_no_source,
            registered_number_is_its_figure,
            registered_number_counts_its_list,
            label_fits_its_entry,
            chart_is_whole,
            title_names_unit,
            label_leaves_number_as_it_is,
            picture_can_be_read,
            what_is_left_unread_is_shown,
            count_is_known,
            figure_is_cited,
            citation_is_known,
            citation_fits_its_cell,
            column_is_of_one_kind,
            count_of_verdicts_is_told,
            doubt_is_looked_at,
            looked_at_doubt_is_one,
            disagreement_is_acknowledged,
            mention_is_accounted_for,
            listed_mention_is_found,
            mention_is_used_once,
            sentence_is_weighed,
            listed_passage_is_not_weighed,
            declared_verdict_is_computed,
            bridge_changes_a_verdict,
            formula_is_computed,
            record_prints_its_value,
            explanation_says_what_entries_say,
            explanation_leaves_number_as_it_is,
            told_entry_is_told,
            record_is_needed,
            subject_is_listed,
            subject_is_told,
            record_is_printed_so,
            record_names_its_place,
            work_was_seen_so,
            work_is_one,
            work_is_needed,
            sealed_word_is_unchanged,
            statement_is_quoted,
            reported_speech_is_judged_itself,
            name_stands_in_sources,
            name_is_told,
            name_with_digits_is_known,
            source_is_unchanged,
            source_has_its_date,
            outlet_has_its_address,
        ),
    )
)
"""Every rule, in the order in which a reader is told of them."""


def faults(case: Case) -> tuple[Fault, ...]:
    """Return what breaks the rules that apply to a case, in the order of places."""
    found = [fault for rule in RULES if rule.id not in case.skipped for fault in rule.faults(case)]
    return tuple(sorted(found, key=lambda fault: fault.place))
