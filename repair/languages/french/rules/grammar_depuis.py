"""A state that lasts, in the past tense: "le couple a vécu ici depuis dix ans" for "vit ici depuis dix ans"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.rules.lazy import lazy

_STATE = (
    r"duré|vécu|habité|résidé|existé|souffert|régné|appartenu"
    r"|été (?:hors(?! d)|mariée?s?|absente?s?|présente?s?|en (?:guerre|prison|grève|poste|vigueur|détention"
    r"|baisse|hausse|contact|couple)|au pouvoir|à la tête|sans (?:emploi|électricité|eau|domicile|nouvelles)|membres?)"
)
_SINCE = lazy(
    rf"(?<![\w'-])(?P<verb>(?:a|ont) (?:toujours |déjà )?(?:{_STATE}))(?![\w-])[^.,;:!?«»“”()]{{0,40}}? depuis "
    r"(?:plus de |près de |environ |au moins |quelque |presque )?(?:\d|un |une |deux |trois |quatre |cinq |six |sept "
    r"|huit |neuf |dix |onze |douze |quinze |vingt |trente |plusieurs |des |janvier|février|mars|avril|mai|juin|juillet"
    r"|août|septembre|octobre|novembre|décembre|l'an |l'été|l'hiver|le (?:mois|début|printemps))"
)
_DENIED = lazy(r"(?:^|[\s'])(?:ne |n'|n’)(?:\w+ )?$")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _SINCE.finditer(passage.text):
        if not _DENIED.search(passage.text[max(0, match.start() - 12) : match.start()]):
            yield hit(
                passage,
                *match.span("verb"),
                "What has lasted *since* and goes on is said in the present: vit ici depuis dix ans.",
            )


RULES = (
    Rule(
        name="grammar.depuis",
        category="grammar",
        severity=Severity.MINOR,
        doc="English *has lived here for ten years* is a present in French where the state goes on: « vit depuis ».",
        bad=(
            Bad("Les combats ont duré depuis six jours."),
            Bad("Le couple a vécu à Lyon depuis plus de dix ans."),
            Bad("La joueuse a été absente depuis février."),
        ),
        good=(
            Good("Les combats durent depuis six jours."),
            Good("Il a vécu à Lyon jusqu'en 2010, depuis il a changé de ville."),
            Good("Elle n'a pas été absente depuis février."),
            Good("Le bail a existé, mais depuis deux ans il est nul."),
            Good("Le pays a souffert de la guerre, qui dure depuis trois ans."),
        ),
        anchors=anchors("depuis", all_of=(anchors("a ont"),)),
        trust=Trust.HINT,
        check=_check,
    ),
)
