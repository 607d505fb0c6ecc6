"""Institutions with a capital on every word: "Centre National des Ouragans", "Secrétaire de Presse"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from repair.core.edit import Edit
from repair.core.finding import Severity, Suggestion, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.rules.lazy import Lazy, lazy

# Institutions of the English-speaking world, as French writes them.
_NAMES = """
Centre national des ouragans|Centre de prévision des tempêtes|Centre de prévision du climat
Centre spatial Johnson|Service météorologique national|Service national des forêts|Service des parcs nationaux
Service postal des États-Unis|Centres pour le contrôle et la prévention des maladies
Centres de contrôle et de prévention des maladies|Centre de contrôle et de prévention des maladies
Centres américains de contrôle et de prévention des maladies|Instituts nationaux de la santé
Instituts nationaux de santé|Institut national du cancer
Institut national des allergies et des maladies infectieuses|Institut national de la santé mentale
Agence de protection de l'environnement|Agence fédérale de gestion des urgences|Agence de sécurité nationale
Agence centrale de renseignement|Agence de sécurité sanitaire|Agence internationale de l'énergie atomique
Administration fédérale de l'aviation|Administration de l'aviation fédérale
Administration de la sécurité sociale|Administration des denrées alimentaires et des médicaments
Administration des aliments et des médicaments|Administration de la sécurité des transports
Administration pour la répression des drogues|Administration nationale de la sécurité routière
Administration des petites entreprises|Administration océanique et atmosphérique nationale
Administration nationale océanique et atmosphérique|Bureau fédéral d'enquête|Bureau fédéral d'investigation
Bureau des statistiques du travail|Bureau du recensement|Bureau du budget du Congrès
Bureau de la gestion et du budget|Bureau des prisons|Bureau fédéral des prisons
Bureau de l'alcool, du tabac, des armes à feu et des explosifs|Bureau de gestion des terres
Bureau national des statistiques|Commission fédérale du commerce|Commission fédérale des communications
Commission des titres et de la bourse|Commission de la sécurité des produits de consommation
Commission électorale fédérale|Commission de réglementation nucléaire
Conseil national de la sécurité des transports|Conseil national de sécurité des transports
Conseil de sécurité nationale|Conseil des relations étrangères|Conseil national des relations du travail
Comité national républicain|Comité national démocrate|Comité international olympique
Département de la sécurité intérieure|Département de l'efficacité gouvernementale|Association américaine du cœur
Association médicale américaine|Association américaine de psychologie
Association nationale des agents immobiliers|Association nationale des fusils
Association américaine des hôpitaux|Académie américaine de pédiatrie|Société américaine du cancer
Société royale pour la prévention des accidents|Union américaine pour les libertés civiles
Patrouille des frontières|Patrouille routière de Californie|Patrouille frontalière des États-Unis
Garde nationale de l'armée|Corps des ingénieurs de l'armée|Réserve fédérale de New York
Banque de réserve fédérale|Service national de santé|Service national de la santé
Service de police métropolitaine|Service des procureurs de la Couronne|Observatoire de sécurité routière
Laboratoire de propulsion à réaction|Fondation nationale pour la science|Ligue nationale de football
Ligue nationale de hockey|Ligue majeure de baseball|Institut national des normes et de la technologie
Enquête géologique des États-Unis|Autorité de la concurrence et des marchés
Agence nationale de lutte contre la criminalité
"""
_WORD = lazy(r"[^\W\d_]+")


@cache
def _right() -> dict[str, str]:
    listed = _NAMES.strip().replace("\n", "|").split("|")
    return {name.lower(): name for name in listed}


@cache
def _pattern() -> Lazy:
    listed = "|".join(sorted((name.replace(".", r"\.") for name in _right()), key=len, reverse=True))
    return lazy(rf"(?<![\w-])(?:{listed})(?![\w-])(?! \()", re.IGNORECASE)


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    if passage.segment.kind == "heading":
        return
    for match in _pattern().finditer(passage.text):
        right, found = _right()[match.group().lower()], match.group()
        if not found[0].isupper() or found == right or found.isupper():
            continue
        wrong = [w.start() for w in _WORD.finditer(found) if w.start() and found[w.start()] != right[w.start()]]
        if not wrong:
            continue
        edits = tuple(Edit(passage.id, Span(match.start() + at, match.start() + at + 1), right[at]) for at in wrong)
        message = "The name of an institution takes one capital in French, on its first word."
        suggestion = Suggestion(edits, Trust.REVIEW, "")
        yield Hit(Span(match.start() + wrong[0], match.end()), message, (suggestion,), passage.id)


_OFFICE = lazy(
    r"(?:(?:(?<=[a-zà-ÿ,] )|(?<=^)|(?<=[.!?] ))(?:[Ll]e |[Ll]a |[Ll]'|du |au |à la |de la ))"
    r"(?P<office>Secrétaire (?:de |à la |à l'|au )?(?:Presse|Défense|Énergie|Éducation|Santé|Commerce|Trésor|Travail"
    r"|Transports?|Intérieur)|Chef (?:de (?:la |l')?(?:minorité|majorité|opposition|cabinet|police|Minorité|Majorité"
    r"|Cabinet|Police|Opposition))|Directeur (?:Général|Exécutif|Financier|Technique)"
    r"|Directrice (?:Générale|Exécutive|Financière|Technique)|Vice-Présidente?|Procureure? (?:Générale?|Spéciale?)"
    r"|Secrétaire (?:Générale?|Adjointe?|Exécutive?|Exécutif)|Représentante? Spéciale?|Président-Directeur Général"
    r"|Juge (?:Fédérale?|Suprême)|Rédact(?:eur|rice) en Chef|Économiste en Chef|Analyste (?:Principale?|en Chef)"
    r"|Commissaire Européenne?|Présidente? Exécuti(?:f|ve)|Avocate? Générale?|Ambassad(?:eur|rice) Extraordinaire"
    r"|Entraîneur (?:Adjoint|Principal)|Conseill(?:er|ère) (?:à|pour) la Sécurité)(?![\w'-])"
)
_MINISTRY = frozenset(
    "Défense Énergie Éducation Santé Commerce Trésor Travail Transport Transports Intérieur Sécurité".split()
)


def _check_office(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _OFFICE.finditer(passage.text):
        office = match["office"]
        new = " ".join(w if w.split("'")[-1] in _MINISTRY else w.lower() for w in office.split(" "))
        start, end = match.span("office")
        if "Monsieur" not in passage.text and "Madame" not in passage.text:
            yield hit(passage, start, end, "An office takes no capital in French.", new)


RULES = (
    Rule(
        name="case.words",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises every word of an institution's name; French the first one.",
        bad=(
            Bad(
                "Selon le Centre National des Ouragans, il pleuvra.",
                "Selon le Centre national des ouragans, il pleuvra.",
            ),
            Bad(
                "Les Centres pour le Contrôle et la Prévention des Maladies alertent.",
                "Les Centres pour le contrôle et la prévention des maladies alertent.",
            ),
            Bad("Le Service Météorologique National alerte.", "Le Service météorologique national alerte."),
            Bad(
                "L'Agence de Protection de l'Environnement enquête.",
                "L'Agence de protection de l'environnement enquête.",
            ),
        ),
        good=(
            Good("Selon le Centre national des ouragans, il pleuvra."),
            Good("Le Centre Georges Pompidou et l'Institut Pasteur."),
            Good("L'Organisation des Nations Unies et le Conseil de Sécurité Nationale (CSN)."),
            Good("Le Conseil des États du Nord."),
            Good("Le Bureau Ovale et le Service Secret."),
            Good("LE CENTRE NATIONAL DES OURAGANS PRÉVOIT LA PLUIE."),
            Good("Un centre national des ouragans a ouvert."),
        ),
        anchors=anchors({name.split()[0] for name in _NAMES.replace("|", "\n").strip().splitlines()}),
        trust=Trust.REVIEW,
        check=_check,
    ),
    Rule(
        name="case.title",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises an office (the Press Secretary, the Minority Leader); French does not.",
        bad=(
            Bad("La Secrétaire de Presse Ana Ruiz a parlé.", "La secrétaire de presse Ana Ruiz a parlé."),
            Bad("Le Chef de la minorité au Sénat proteste.", "Le chef de la minorité au Sénat proteste."),
            Bad("Elle a vu le Directeur Général du groupe.", "Elle a vu le directeur général du groupe."),
            Bad("Le Secrétaire Général de l'ONU est venu.", "Le secrétaire général de l'ONU est venu."),
            Bad("Le Secrétaire à la Défense est parti.", "Le secrétaire à la Défense est parti."),
        ),
        good=(
            Good("La secrétaire de presse Ana Ruiz a parlé."),
            Good("Le Chef de meute est un film."),
            Good("Chef de la police, il se tait."),
            Good("Monsieur le Directeur Général, merci."),
            Good("Le secrétaire à la Défense est parti."),
        ),
        anchors=anchors(
            "secrétaire chef directeur directrice vice procureur procureure entraîneur conseiller conseillère "
            "représentant représentante président présidente juge rédacteur rédactrice économiste analyste commissaire "
            "avocat avocate ambassadeur ambassadrice"
        ),
        trust=Trust.REVIEW,
        check=_check_office,
    ),
)
