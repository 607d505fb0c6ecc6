"""English compounds kept in their order: "russe-né", "Iran-soutenu", "d'État-sponsorisées", "Londres-basé"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import analyses
from repair.languages.french.offices import countries
from repair.rules.lazy import lazy

_DONE = (
    "basé|soutenu|sponsorisé|dirigé|financé|contrôlé|fabriqué|appuyé|vérifié|détenu|parrainé|affilié|subventionné"
    "|occupé|né|mené|conçu|commandité|possédé|aligné|orchestré|organisé|approuvé|éduqué"
)
_COMPOUND = lazy(
    rf"(?<![\w'-])(?P<lead>(?:[Dd]'|[Ll]')?)(?P<first>[^\W\d_]{{2,}}(?:-[Uu]nis)?)-(?P<done>(?:{_DONE})e?s?)(?![\w-])"
)
# First parts of French compounds and prefixes.
_FRENCH = frozenset(
    "auto sous sur co bio contre pré post inter mal bien mort nouveau nouveaux nouvelle nouvelles premier premiers "
    "première premières dernier derniers dernière dernières aveugle non semi demi mi multi télé éco re ultra super "
    "hyper méga micro mini néo pseudo quasi mix électro thermo géo hydro narco techno cyber photo radio vidéo artiste "
    "anti pro ex trans intra extra archi macro mono poly pluri para péri rétro tout toute très plus moins trop peu si "
    "soi vice entre avant après arrière haut haute bas basse court long longue petit grand demie pluri agro aéro vidéo "
    "né nés née nées".split()
)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _COMPOUND.finditer(passage.text):
        first, done = match["first"], match["done"]
        if first.lower() in _FRENCH:
            continue
        stem = done.rstrip("s").removesuffix("e") if done != "né" else done
        message = "An English compound: in French, the participle goes first and a preposition joins the two."
        article = countries().get(first.replace("-unis", "-Unis")) if first[0].isupper() else None
        readings = analyses(first.lower())
        if stem == "né" and (not readings or readings[0].pos != "ADJ"):
            continue
        if not article and first[0].islower() and not any(r.pos in ("NOUN", "ADJ") for r in readings):
            continue
        if (
            article
            and stem not in ("né", "basé", "vérifié", "orienté", "aligné", "éduqué", "affilié")
            and not match["lead"]
        ):
            by = f"par {article}" + ("" if article.endswith("'") else " ")
            yield hit(passage, *match.span(), message, f"{done} {by}{first}")
        elif first == "État" and stem not in ("né", "basé", "vérifié"):
            yield hit(passage, *match.span(), message, f"{done} par un État")
        elif first.lower() in ("fait", "faits") and stem == "vérifié":
            yield hit(passage, *match.span(), "*Fact-checked* is *vérifié*.", done)
        elif stem == "basé" and first[0].isupper() and not article and not match["lead"]:
            yield hit(passage, *match.span(), message, f"{done} à {first}")
        else:
            yield hit(passage, *match.span(), message)


RULES = (
    Rule(
        name="order.compound",
        category="calque",
        severity=Severity.MAJOR,
        doc="*Iran-backed, London-based, Russian-born* are put word by word; French has no such compounds.",
        bad=(
            Bad("Les rebelles Iran-soutenus ont tiré.", "Les rebelles soutenus par l'Iran ont tiré."),
            Bad("La banque Londres-basée a fermé.", "La banque basée à Londres a fermé."),
            Bad("Le patron russe-né siège ici."),
            Bad("Les attaques d'État-sponsorisées durent.", "Les attaques sponsorisées par un État durent."),
            Bad("Il a fait-vérifié le texte.", "Il a vérifié le texte."),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Le nouveau-né et le premier-né dorment.",
                "Un texte mort-né, un sous-produit bien conçu.",
                "Le robot bio-inspiré est sous-financé et auto-dirigé.",
                "Un accord gagnant-gagnant, un mix-produit.",
                "Elle est artiste-née, lui un amant-né.",
                "L'aveugle-né a recouvré la vue.",
                "Saint-Né et Jean-Né vivent là.",
            )
        ),
        anchors=anchors(
            [f"{stem}{end}" for stem in _DONE.split("|") for end in ("", "e", "s", "es")], all_of=(anchors(chars="-"),)
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
