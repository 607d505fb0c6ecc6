"""Capitals that English wants and French does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.phrasing import NUMERALS
from repair.languages.french.quotation import inside_quotes
from repair.rules.lazy import lazy

# Words that begin no name, in mid-sentence, behind a word in lower case and no sign: a hyperlink began here.
_FUNCTION = (
    "Sur Dans Avec Pour Après Avant Pendant Depuis Contre Selon Mais Donc Quand Lorsque Comme Parce Ainsi Peu Plus "
    "Vers Chez Entre Sans Sous Par Dont Où Puis Durant Malgré Grâce Lors Cependant Alors Afin Tandis Environ "
    "Également Ensuite Tout Toutefois Lorsqu' Puisqu' Puisque Tandis"
).split()
# These begin names as well (De Gaulle): only before a word in lower case.
_JOINING = "De Du Des D' Que Qu' Qui Et Ou À Aux Au".split()


def _rest(words: Sequence[str]) -> str:
    """Return a pattern of the words behind their first letter."""
    initials = dict.fromkeys(word[0] for word in words)
    return "(?:" + "|".join(f"(?<={i})(?:{'|'.join(w[1:] for w in words if w[0] == i)})" for i in initials) + ")"


# A title may follow these: of a work, a party, a group, a programme, a place to eat.
_WORKS = (
    "film films livre livres roman romans émission série séries podcast documentaire collectif association parti "
    "mouvement liste album chanson chansons titre titres intitulé intitulée intitulés baptisé baptisée nommé nommée "
    "appelé appelée appelle appellent nomme dénommé magazine revue journal spectacle pièce "
    "exposition festival plan programme opération "
    "projet réseau site blog groupe rubrique chronique section fondation société agence maison éditions restaurant bar "
    "café boutique hôtel radio chaîne application jeu poème recueil essai tube morceau single clip épisode saison "
    "campagne slogan coalition alliance initiative prix concours forum salon congrès think-tank ong club comité "
    "collection marque label start-up startup entreprise plateforme plate-forme compte et ou de la le les l un une des "
    "du au aux à en ce cette mon son sa leur notre votre d rue avenue place quartier commune village ville métro"
).split()
_INITIALS = "".join(sorted({word[0] for word in (*_FUNCTION, *_JOINING)}))
_CAPITAL = lazy(  # a letter first: that is what is looked for quickly
    rf"[{_INITIALS}](?<=[a-zà-ÿ0-9] .)(?:{_rest(_FUNCTION)}(?:(?<=')|(?= ))(?= ?(?P<next>\w+))"
    rf"|{_rest(_JOINING)}(?:(?<=')|(?= ))(?= ?(?P<lower>[a-zà-ÿ]+)))",
)
_PREVIOUS = lazy(r"(?P<word>[\w-]+) $")


def _check_function(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if passage.segment.kind == "heading":
        return
    for match in _CAPITAL.finditer(text):
        before = text[: match.start()]
        previous = _PREVIOUS.search(before)
        told = match.group() == "Qu'" and text[match.end() : match.end() + 3].startswith(("il", "on", "ell"))
        if previous is None or previous["word"][0].isupper() or (previous["word"].lower() in _WORKS and not told):
            continue
        if previous["word"].isdigit() and len(previous["word"]) != 4:
            continue
        if inside_quotes(before) or text[match.end() :].lstrip().startswith(("«", "“", '"')):
            continue
        following = match["next"] or match["lower"]
        if following[0].isupper() and len(following) > 1 and following.lower() in ("la", "le", "les", "un", "une"):
            continue
        yield hit(
            passage,
            *match.span(),
            "Capital in mid-sentence, where a hyperlink began in the English page.",
            match.group().lower(),
        )


_ADJECTIVES = (
    "Ministre Fédérale? Européenne? Nationale? Suprême Constitutionnel Constitutionnelle Centrale? Générale? "
    "Internationale? Américaine? Britannique Républicaine? Démocrate Démocratique Conservateur Travailliste Mondiale? "
    "Municipale? Provinciale? Économique Étrangères Électorale? Législative Adjointe? Exécutif Exécutive Pénale? "
    "Parlementaire Présidentielle? Israélienne? Russe Ukrainienne? Chinoise? Canadienne? Française? Unies"
).split()
_INSTITUTIONS = (
    "Premier Première Cour Conseil Banque Réserve Garde Parti Commission Union Parlement Assemblée Chambre Congrès "
    "Sénat Département Tribunal Bureau Procureur Procureure Secrétaire Directeur Directrice Guerre Organisation "
    "Fonds Comité Ministère Ministre Gouvernement Armée Agence Service Maire Chancelier Administration Affaires"
).split()
_INSTITUTION = lazy(
    r"\b(?P<article>[Ll]e |[Ll]a |[Ll]'|[Ll]es |du |de la |de l'|au |à la |à l'|des |aux |un |une |ancien |ancienne )"
    r"(?P<head>" + "|".join(_INSTITUTIONS) + r") (?P<adjective>" + "|".join(_ADJECTIVES) + r")\b"
    r"(?! [A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý])"
)


_PERSONS = frozenset("Premier Première Procureur Procureure Secrétaire Directeur Directrice Ministre Maire".split())
# A full name goes on, or its acronym follows.
_FULL_NAME = lazy(r" (?:\(?[A-Z]{2}|(?:de |d'|du |des |de la |de l'|à l'|pour |aux )[A-ZÀ-Ý])")


_INNER = lazy(
    r"\b(?:Chambre|Cour|Conseil|Ministère|Département|Organisation|Banque|Bureau|Université|Secrétaire|Ministre|Agence|Centre"
    r"|Institut|Comité|Commission) (?P<joint>De La|De L'|Des|De|Du|D'|Aux|À La)(?:(?<=')| )"
    r"(?=[A-ZÀ-Ý])(?P<members>Représentants|Communes|Lords|Députés|Comptes|Délégués)?"
)


def _check_institution(passage: Passage, context: Context) -> Iterable[Hit]:
    if passage.segment.kind == "heading":
        return
    for match in _INNER.finditer(passage.text):
        end = match.end("members") if match["members"] else match.end("joint")
        yield hit(
            passage,
            match.start("joint"),
            end,
            "Small words inside a name take no capital in French.",
            passage.original[match.start("joint") : end].lower(),
        )
    for match in _INSTITUTION.finditer(passage.text):
        start, end = match.span("adjective")
        if match["adjective"] == "Ministre" and match["head"] not in ("Premier", "Première"):
            continue
        if match["head"] in ("Premier", "Première") and match["adjective"] != "Ministre":
            continue
        if match["head"] not in _PERSONS and _FULL_NAME.match(passage.text, end):
            continue
        adjective = match["adjective"]
        if match["head"] == "Secrétaire":
            continue  # case.title
        yield hit(
            passage,
            start,
            end,
            "Titles and institutions take one capital in French.",
            adjective[0].lower() + adjective[1:],
        )


_OFFICES = (
    "Président Présidente Sénateur Sénatrice Gouverneur Gouverneure Général Juge Shérif Maire Représentant "
    "Représentante Chancelier Chancelière Procureur Procureure Secrétaire Ministre Ambassadeur Ambassadrice "
    "Vice-président Vice-Président Vice-présidente Détective Entraîneur Professeur Professeure Capitaine Lieutenant "
    "Sergent Colonel Amiral Commandant Inspecteur Inspectrice Député Députée Conseiller Conseillère Avocat Avocate "
    "Directeur Directrice Porte-parole Journaliste Acteur Actrice Chanteur Chanteuse Évêque Archevêque Cardinal "
    "Chef Cheffe Candidat Candidate Coprésident Coprésidente Milliardaire Rappeur Rappeuse Réalisateur Réalisatrice"
).split()
_OFFICE = lazy(
    r"(?:(?<=[a-zà-ÿ,] )|^|(?<=[.!?] ))(?P<article>[Ll]e |[Ll]a |[Ll]'|du |au |de la |à la |de l')(?P<office>"
    + "|".join(_OFFICES)
    + r")"
    r"(?P<of>(?: (?:américaine?|russe|ukrainienne?|britannique|canadienne?|israélienne?|chinoise?|française?))?) "
    r"(?=[A-Z][A-Za-zà-ÿ]+(?: [A-Z][\w'-]+)+\b)"
)


def _check_office(passage: Passage, context: Context) -> Iterable[Hit]:
    if passage.segment.kind == "heading" or "Monsieur" in passage.text or "Madame" in passage.text:
        return
    for match in _OFFICE.finditer(passage.text):
        if inside_quotes(passage.text[: match.start()]):
            continue
        start, end = match.span("office")
        yield hit(
            passage,
            start,
            end,
            "An office before a name takes no capital in French.",
            match["office"].lower(),
        )


_NATIONS = (
    "Américain Américaine Américains Américaines Britannique Britanniques Russe Russes Ukrainien Ukrainienne "
    "Ukrainiens Ukrainiennes Chinois Chinoise Chinoises Israélien Israélienne Israéliens Israéliennes Palestinien "
    "Palestinienne Palestiniens Palestiniennes Canadien Canadienne Canadiens Canadiennes Mexicain Mexicaine "
    "Iranien Iranienne Iraniens Iraniennes Japonais Japonaise Japonaises Coréen Coréenne Coréens Indien Indienne "
    "Européen Européenne Européens Européennes Français Française Françaises Allemand Allemande Allemands Allemandes "
    "Italien Italienne Italiens Italiennes Espagnol Espagnole Espagnols Espagnoles Républicain Républicaine "
    "Républicaines Démocratique Démocratiques Syrien Syrienne Saoudien Saoudienne Turc Turque Turcs Turques Polonais "
    "Polonaise Haïtien Haïtienne Haïtiens Vénézuélien Vénézuélienne Cubain Cubaine Brésilien Brésilienne Australien "
    "Suisses Australienne Australiens Irlandais Irlandaise Écossais Écossaise"
).split()
# Behind these stands the noun (des millions d'Américains, the d' lost; Réunis lundi, Américains et Russes), or a name
# begins (l'océan Indien).
_COUNTING = frozenset(
    "million millions milliard milliards millier milliers centaine centaines plupart océan "
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir".split()
)
_NATION = lazy(
    r"(?P<noun>\b[a-zà-ÿ][a-zà-ÿ-]{2,}) (?P<adjective>"
    + "|".join(_NATIONS)
    + r")\b(?!-)(?! (?:et |de |du |d'|des )?[A-ZÀ-Ý])"
)


def _check_nation(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _NATION.finditer(passage.text):
        adjective, noun = match["adjective"], match["noun"]
        readings = context.language.analyses(noun)
        if noun.rpartition("-")[2] in NUMERALS:
            continue
        if not readings or readings[0].pos != "NOUN" or any(r.pos == "ADJ" for r in readings) or noun in _COUNTING:
            continue
        number = "p" if adjective.endswith("s") and not adjective.endswith(("ais", "ois")) else ""
        if number and readings[0].number not in ("", number):
            continue
        yield hit(
            passage,
            *match.span("adjective"),
            "An adjective of nationality takes no capital in French.",
            adjective[0].lower() + adjective[1:],
        )


RULES = (
    Rule(
        name="case.function",
        category="case",
        severity=Severity.MINOR,
        doc=(
            "Where a hyperlink began in the English page, its text was translated as a sentence of its own: a "
            "preposition or conjunction stands with a capital in mid-sentence (dit mercredi Sur X)."
        ),
        bad=(
            Bad(
                "Le président a écrit mercredi Sur X que tout va bien.",
                "Le président a écrit mercredi sur X que tout va bien.",
            ),
            Bad(
                "Il a publié un message sociale poste Peu de temps après.",
                "Il a publié un message sociale poste peu de temps après.",
            ),
            Bad("Elle a été arrêtée Après une course-poursuite.", "Elle a été arrêtée après une course-poursuite."),
            Bad("La bourse a chuté mardi Dans un contexte tendu.", "La bourse a chuté mardi dans un contexte tendu."),
            Bad("Il a voté en 2019 Contre la réforme.", "Il a voté en 2019 contre la réforme."),
        ),
        good=(
            Good("Il a vu le film Sur la route de Madison."),
            Good("Elle préside l'association Pour un monde meilleur."),
            Good("Le roman « Dans la forêt » a été traduit."),
            Good("Il lit “Sans famille” à ses enfants."),
            Good("Il a dit : Sur ce point, rien ne change."),
            Good("Le parti En marche et le mouvement Debout la France."),
            Good("La chanson Comme d'habitude est de lui."),
            Good("L'émission s'appelle Plus belle la vie."),
            Good("Il habite rue Sous les Saules."),
            Good("Nouvelle loi Sur le climat"),
        ),
        anchors=anchors(w.rstrip("'") for w in (*_FUNCTION, *_JOINING)),
        trust=Trust.REVIEW,
        check=_check_function,
    ),
    Rule(
        name="case.institution",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises every word of a title or institution; French the first only (le Premier ministre).",
        bad=(
            Bad("Hier, le Premier Ministre Keir Starmer est venu.", "Hier, le Premier ministre Keir Starmer est venu."),
            Bad("Il a saisi le Conseil Constitutionnel hier.", "Il a saisi le Conseil constitutionnel hier."),
            Bad("Un juge de la Cour Suprême a tranché.", "Un juge de la Cour suprême a tranché."),
            Bad("La Chambre Des Représentants a voté.", "La Chambre des représentants a voté."),
            Bad("La Garde Nationale est arrivée en ville.", "La Garde nationale est arrivée en ville."),
        ),
        good=(
            Good("Le Premier ministre Keir Starmer est venu."),
            Good("Le Conseil constitutionnel a été saisi."),
            Good("Le Fonds Mondial International Capital Partners investit."),
            Good("Monsieur le Premier ministre, je vous remercie."),
            Good("L'Organisation Internationale (OI) a été fondée en 1950."),
            Good("La Maison Blanche et la Cour suprême."),
        ),
        anchors=anchors([*_INSTITUTIONS, *"Université Centre Institut".split()]),
        trust=Trust.REVIEW,
        check=_check_institution,
    ),
    Rule(
        name="case.office",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises an office before a name (President Joe Biden); French does not.",
        bad=(
            Bad("Selon elle, le Gouverneur Ron DeSantis a signé.", "Selon elle, le gouverneur Ron DeSantis a signé."),
            Bad("Il a rencontré le Président Joe Biden.", "Il a rencontré le président Joe Biden."),
        ),
        good=(
            Good("De son côté, le Président des États-Unis d'Amérique, Donald Trump, a salué les discussions."),
            Good("Merci, Monsieur le Président Donald Trump."),
            Good("Il a rencontré le Président."),
            Good("Il a vu le film, le Président Truman y joue."),
        ),
        anchors=anchors(_OFFICES),
        trust=Trust.REVIEW,
        check=_check_office,
    ),
    Rule(
        name="case.nationality",
        category="case",
        severity=Severity.MINOR,
        doc="English capitalises adjectives of nationality; French only the nouns (un Américain, l'armée américaine).",
        bad=(
            Bad("Le gouvernement Israélien a réagi.", "Le gouvernement israélien a réagi."),
            Bad("Des soldats Américains sont arrivés.", "Des soldats américains sont arrivés."),
            Bad("Deux alpinistes Suisses sont morts.", "Deux alpinistes suisses sont morts."),
        ),
        good=(
            Good("Les Américains ont voté."),
            Good("Le président américain a réagi."),
            Good("L'équipe des Canadiens de Montréal joue demain."),
            Good("Les deux hommes, Américains, ont été libérés."),
            Good("Il a écrit hier Français et Allemands unis."),
            Good("L'engin est retombé dans l'océan Indien, au large de l'Australie."),
            Good("La finale oppose samedi Canadiens contre Suédois."),
        ),
        anchors=anchors(_NATIONS),
        trust=Trust.REVIEW,
        check=_check_nation,
    ),
)
