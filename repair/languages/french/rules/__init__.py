"""The rules for French: each module holds one mechanism, or a few close ones, in RULES."""

from __future__ import annotations

from importlib import import_module

from repair.core.rule import Rule

# In the order in which people read them; a module's rules are its RULES.
# Of repair.rules: they know no language.
NEUTRAL: tuple[str, ...] = ("encoding", "markup", "spacing", "spacing_glued", "repetition")
MODULES: tuple[str, ...] = (
    "furniture",
    "brands",
    "brands_single",
    "spellings",
    "names_cut",
    "case",
    "case_headline",
    "case_institution",
    "case_names",
    "scramble",
    "scramble_order",
    "untranslated",
    "untranslated_phrases",
    "untranslated_terms",
    "untranslated_tags",
    "date_first",
    "date_order",
    "date_case",
    "date_calque",
    "repetition",
    "quotes",
    "quote_balance",
    "punctuation",
    "punctuation_pairs",
    "hyphens",
    "typography",
    "clock_pair",
    "clock_split",
    "clock_meridiem",
    "clock_format",
    "clock_evening",
    "stretch",
    "grammar_seams",
    "grammar_apres",
    "grammar_subjunctive",
    "grammar_subjunctive_verbs",
    "grammar_passive",
    "grammar_infinitive",
    "frames_linker",
    "grammar_amounts",
    "grammar_agreement",
    "grammar_predicate",
    "grammar_verb_number",
    "grammar_participles",
    "grammar_reflexive",
    "grammar_countries",
    "grammar_missing_que",
    "grammar_que_clause",
    "grammar_dative",
    "grammar_told",
    "grammar_bare_subject",
    "grammar_auxiliary",
    "grammar_lost_auxiliary",
    "grammar_bare_region",
    "furniture_byline",
    "furniture_notices",
    "grammar_until",
    "grammar_small_words",
    "grammar_up_from",
    "quotes_lead",
    "grammar_links",
    "quotes_incise",
    "quotes_order",
    "quotes_unclosed",
    "quotes_signs",
    "repetition_lost",
    "terms",
    "money",
    "number_decimal",
    "number_thousands",
    "number_plural",
    "money_words",
    "number_scale",
    "number_percent",
    "number_signs",
    "units_distance",
    "units_length",
    "units_size",
    "units_temperature",
    "units_weather",
)


def all_rules() -> tuple[Rule, ...]:
    """Return every rule, the language-neutral ones first."""
    names = [f"repair.rules.{m}" for m in NEUTRAL] + [f"{__name__}.{m}" for m in MODULES]
    return tuple(rule for name in names for rule in import_module(name).RULES)
