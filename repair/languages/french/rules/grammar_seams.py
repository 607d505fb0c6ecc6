"""Contraction and elision that were not made where words meet: "de le gouvernement", "que il", "ce homme"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import elides, gender
from repair.rules.lazy import lazy

_CONTRACT = lazy(r"(?<![\w'-])([Dd]e|[ÀAàa]) (les?) (?=([^\W\d_][\w'-]*))")
_MERGED = {"dele": "du", "deles": "des", "àle": "au", "àles": "aux"}
# After "de le" and "à les", these make the article a pronoun, or the two words foreign.
_PRONOUNS = frozenset(
    "lui leur y en leurs mieux bien plus trop tout toute tous toutes mal moins si aussi toujours jamais ainsi "
    "encore "
    "autant ou et".split()
)
_INFINITIVE = lazy(r".*(?:er|ir|re|ïr)$")
# Nouns that end like infinitives.
_NOUNS = frozenset(
    "dernier premier janvier février ministre chiffre nombre titre centre offre autre maître cadre monstre membre "
    "quartier dossier chantier métier papier courrier conseiller policier chancelier banquier ouvrier leader "
    "désir "
    "avenir plaisir souvenir cuir soir loisir fer hiver danger étranger hier maire père frère salaire territoire "
    "libre théâtre ordre timbre monde genre commerce marbre arbre registre règlement ancre semestre trimestre "
    "désastre sinistre sucre spectre ventre filtre litre mètre kilomètre encre tigre nucléaire militaire "
    "populaire "
    "secrétaire commissaire propriétaire adversaire contraire locataire partenaire vestiaire itinéraire "
    "anniversaire "
    "laboratoire répertoire observatoire pouvoir devoir espoir rasoir couloir trottoir miroir calendrier sentier "
    "meurtre chapitre pire meilleur nôtre vôtre propre véritable notoire provisoire obligatoire sanctuaire "
    "formulaire questionnaire sommaire milliardaire bénéficiaire dictionnaire équilibre massacre palmier grenier "
    "gibier panier clavier escalier atelier hôtelier courtier héritier créancier financier courrier collier "
    "cavalier "
    "soulier particulier régulier scolaire solaire bancaire budgétaire monétaire sanitaire humanitaire judiciaire "
    "tiers cancer laser leader poker joker reporter manager transfer pacemaker cher amer divers".split()
)

_WHO = r"(?:ils?|elles?|on|une?)"
_ELIDE = lazy(
    rf"(?<![\w'-])(?:([Qq]ue|[Ll]orsque|[Pp]uisque|[Qq]uoique|[Jj]usque|[Pp]arce que) ({_WHO})(?![\w-])"
    rf"|([Jj]usque) (à|au|aux|en|ici|alors)(?![\w-])"
    rf"|([Ss]i) (ils?)(?![\w-])"
    rf"|([Dd]e) (ils?|elles?|une?)(?![\w-])"
    rf"|(?<!le )([Ll]e|[Ll]a|[Dd]e) ([aeiouàâéèêëîïôœ][\w-]{{3,}})"
    rf"|([Jj]e|[Nn]e) (ai|avais|aurai|étais|espère|aime|aimerais|aurais|est|était|étaient|ont|avait|avaient"
    rf"|a)(?![\w-])"
    rf"|([Cc]e) ([aeiouhéèêîôœ][\w-]{{3,}})"
    rf"|([MmTtSs]a) ([aeiouhéèêîôœ][\w-]{{3,}}))"
)
# Masculine nouns and adjectives in a vowel or mute h that news puts after "ce"; other words may follow a pronoun.
_CET = frozenset(
    "homme accord article argent appel après-midi avertissement avion avis acte accident accès achat acteur "
    "affrontement agent aéroport album amendement ami amour animal appareil arbre arrêt arrêté artiste assassinat "
    "atelier attentat auteur avantage avenir avocat échange échec écart écrivain édifice effet effort élan "
    "élément élève emploi emprunt endroit énorme enfant engagement ennemi ensemble entretien environnement "
    "épisode "
    "équilibre équipement escroc espace espoir essai état étage été étudiant événement évènement examen exemple "
    "exercice exploit export habitant héritage hébergement hélicoptère hiver hommage honneur hôpital hôtel humour "
    "impact impôt incendie incident indicateur individu ingénieur instant institut instrument intérêt internaute "
    "intervalle investissement investisseur itinéraire objectif objet obstacle oiseau onglet opérateur opposant "
    "ordinateur ordre organisme outil ouragan ouvrage ouvrier univers usage utilisateur ancien excellent "
    "immense important incroyable ultime ambitieux étrange étonnant officier officiel ultimatum".split()
)
_SON = frozenset(
    "amie arrivée action activité actualité adresse administration affaire affiliation agence agression aide "
    "alliance ambition ambassade amitié analyse année annonce application approche architecture arme arrestation "
    "assistance assurance attaque attente attention attitude audience autorité avance avocate école économie "
    "édition "
    "éducation église élection élimination émission empreinte énergie enquête entreprise entrée envie épouse "
    "époque "
    "équipe erreur étape étoile étude évaluation évolution exécution existence expérience explication exposition "
    "expression expulsion habileté habitude haine-là histoire hésitation homologue-là honnêteté hostilité humeur "
    "identité idée image imagination implication importance incapacité indépendance industrie influence "
    "information "
    "initiative inquiétude insistance installation institution intelligence intention interprétation interview "
    "intervention invitation invasion œuvre offre offensive opération opinion opposition option ordonnance "
    "organisation "
    "origine ouverture unité université usine utilisation unique ancienne autre".split()
) - {"haine-là", "homologue-là"}
# What may follow le, la, de unelided although it begins with a vowel: not words of French running text.
_KEEP = frozenset(
    "onze onzième onzièmes oui ouistiti ululement uhlan yaourt iphone ipad ipod airbag email e-mail open "
    "union-label "
    "énième énièmes unes east inter intra ante alter anti auto ultra uns una unos along april august".split()
)


_QUANTITY = lazy(r"\b(?:milliers|centaines?|dizaines?|millions|milliards|beaucoup|plus|moins|trop|tant|nombre|peu) $")


def _contract(passage: Passage, context: Context) -> Iterable[Hit]:
    if not any(pair in passage.text for pair in ("de le", "à le", "De le", "À le")):
        return
    for match in _CONTRACT.finditer(passage.text):
        first, article, after = match[1], match[2], match[3]
        low = after.lower()
        if article == "le" and gender(low) == "f":
            continue  # the gender is wrong as well: "de le recherche"
        if first in ("A", "a") or not (after[0].islower() or (article == "les" and first.lower() == "de")):
            continue
        if after[0].isupper() or low in _PRONOUNS or low[:2] in ("l'", "n'", "m'", "y'", "s'", "t'"):
            continue
        if low not in _NOUNS and (_INFINITIVE.fullmatch(low) or low in ("rassurer", "voici", "voilà")):
            continue
        readings = context.language.analyses(low)
        if readings and not any(r.pos in ("NOUN", "ADJ", "NUM") for r in readings):
            continue  # an adverb before an infinitive
        merged = _MERGED[first.lower().replace("a", "à") + article]
        if article == "les" and first == "de" and _QUANTITY.search(passage.text[: match.start()]):
            merged = "de"
        if first[0].isupper():
            merged = merged[0].upper() + merged[1:]
        yield hit(
            passage,
            match.start(),
            match.end(2),
            f"*{first} {article}* contracts before a noun.",
            merged,
            trust=Trust.REVIEW if _INFINITIVE.fullmatch(low) else Trust.SAFE,
        )


# Rare in good French, and fast to look for: most passages need no closer look.
_PERHAPS = (
    lazy(r" [ldjncmtsLDJNCMTS][ea] [aeiouhàâéèêëîïôœ]"),
    lazy(r"ue (?:ils?|elles?|on|une?)\b"),
    lazy(r"[Ss]i ils?\b"),
    lazy(r"usque "),
    lazy(r"(?m)^[«“\"(' -]*[LDJNCMTS][ea] [aeiouhàâéèêëîïôœ]"),
)


def _elide(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if not any(pattern.search(text) for pattern in _PERHAPS):
        return
    for match in _ELIDE.finditer(text):
        first, after = (group for group in match.groups() if group)
        low, next_word = first.lower(), after.lower()
        if low in ("le", "la", "de") and not _elidable_word(context, low, next_word, text, match.end()):
            continue
        if low == "de" and next_word in ("un", "une") and not _plain_de_un(text, match.start(), match.end()):
            continue
        if next_word == "un" and text.startswith((",", ".", " virgule", " et ", " ou "), match.end()):
            continue
        if low in ("je", "ne") and (next_word[0] not in "aeéo" or text[match.start() - 1 : match.start()] == "-"):
            continue
        if low == "ce":
            if next_word not in _CET:
                continue
            made = ("Cet" if first[0] == "C" else "cet") + " "
        elif low in ("ma", "ta", "sa"):
            if next_word not in _SON:
                continue
            made = first[0] + "on "
        else:
            made = first[:-1] + ("’" if "’" in passage.original else "'")
        end = match.end()
        yield hit(
            passage,
            match.start(),
            end,
            f"*{first}* changes before a vowel.",
            made + passage.original[end - len(after) : end],
            trust=Trust.REVIEW if low in ("le", "la", "de", "je", "ne") else Trust.SAFE,
        )


def _elidable_word(context: Context, first: str, word: str, text: str, end: int) -> bool:
    if first == "de" and word in ("il", "ils", "elle", "elles", "un", "une"):
        return True
    if not elides(word) or word in _KEEP or word[0] == "h":
        return False
    if text[end : end + 1] == "'" or not context.language.knows(word.split("-")[0]):
        return False
    readings = context.language.analyses(word)
    if first == "de":
        return any(r.pos in ("NOUN", "ADJ") or r.tense == "inf" for r in readings)
    return any(r.pos in ("NOUN", "ADJ") and r.agrees("", "s") for r in readings)


def _plain_de_un(text: str, start: int, end: int) -> bool:
    """Tell that "de un" is no range ("de un à dix") nor foreign ("Diario de un poeta")."""
    before, after = text[:start].rstrip(), text[end : end + 12]
    return not after.startswith((" à ", ",", ".", " pour", " sur", " contre", "-", " virgule")) and not _TITLE.search(
        before
    )


_TITLE = lazy(r"[A-ZÀ-Þ«“\"][\w']*$")

_ELIDE_BAD = (
    Bad("Le ministre a dit que il partirait.", "Le ministre a dit qu'il partirait."),
    Bad("Elle reviendra lorsque elle sera prête.", "Elle reviendra lorsqu'elle sera prête."),
    Bad("On verra bien si il accepte.", "On verra bien s'il accepte."),
    Bad("Ils ne sont plus que une dizaine.", "Ils ne sont plus qu'une dizaine."),
    Bad("Ce homme a fui la police.", "Cet homme a fui la police."),
    Bad("Elle attend sa avocate.", "Elle attend son avocate."),
    Bad("La route est fermée jusque à lundi.", "La route est fermée jusqu'à lundi."),
    Bad("C’est le fils de elle et de son mari.", "C’est le fils d’elle et de son mari."),
    Bad("Il a besoin de une aide rapide.", "Il a besoin d'une aide rapide."),
    Bad("Ce accord historique est signé.", "Cet accord historique est signé."),
)
_ELIDE_GOOD = (
    Good("Le président dit que oui."),
    Good("Le onze de France affronte le Brésil."),
    Good("Il fait la une des journaux."),
    Good("Le oui l'emporte dans le canton de Uri."),
    Good("La hausse et la haine, le héros et le hasard."),
    Good("Notez de un à dix, sur une échelle de un à cinq."),
    Good("Même si elle gagne, si on compte bien, si ici tout va."),
    Good("Ce à quoi il pense, ce en quoi il croit."),
    Good("Qui est-ce ? Et est-ce arrivé ?"),
    Good("Ce harcèlement et ce hasard l'inquiètent."),
    Good("Il vit à Oullins, près de Yssingeaux."),
    Good("Elle a publié « Diario de un poeta »."),
    Good("La onzième chambre juge sa hiérarchie et sa honte."),
    Good("Jusque là-bas, jusque dans les détails."),
    Good("Ce sont eux, ce qui est vrai, ce dont il parle."),
    Good("Le un contre un tourne à son avantage."),
    Good("Quoi que Ottawa décide, Québec suivra."),
    Good("Elle achète le yacht, la yourte et le yaourt."),
    Good("Le huis clos, le huit mars, la huitième place."),
    Good("Le e muet, le a long et la lettre de a à z."),
    Good("Si Ileana vient, si Illinois il y a."),
    Good("L'entreprise lance le iPhone 17."),
    Good("La ouate et le ouistiti ne font pas d'histoire."),
    Good("Elle a vu le uhlan de la ballade."),
    Good("Que Ankara vote, que Elon Musk parle."),
    Good("Sa haute taille et ta hache surprennent."),
    Good("Puisque Israël le veut, lorsque Ischinger parle."),
    Good("La région de Olomouc et le directeur de Ingtours."),
    Good("Ce hongrois et ce handicapé se connaissent."),
    Good("Presque un tiers et presque une heure."),
    Good("Le nombre de oui dépasse celui des non."),
)

RULES = (
    Rule(
        name="grammar.contraction",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Words put together one by one leave « de le », « à les » where French has « du », « aux ».",
        bad=(
            Bad("Le porte-parole de le gouvernement a répondu.", "Le porte-parole du gouvernement a répondu."),
            Bad("Une première à le niveau mondial.", "Une première au niveau mondial."),
            Bad("Un autre de les accusés a parlé.", "Un autre des accusés a parlé."),
            Bad("Il s'adresse à les électeurs.", "Il s'adresse aux électeurs."),
            Bad("Des milliers de les manifestants ont fui.", "Des milliers de manifestants ont fui."),
            Bad("L'un de les policiers est blessé.", "L'un des policiers est blessé."),
            Bad("La hausse de le chiffre d'affaires surprend.", "La hausse du chiffre d'affaires surprend."),
        ),
        good=(
            Good("Il refuse de le voir et tient à les entendre."),
            Good("Il est temps de le dire, de les lire et de le croire."),
            Good("Ils tentent de les leur vendre, de le lui rendre."),
            Good("Le chef de Le Pen et les lecteurs de Le Monde."),
            Good("Le port de Les Sables-d'Olonne."),
            Good("Il a promis de le y conduire, de les en priver."),
            Good("Il cherche à le convaincre et à les réunir."),
            Good("L'envie de le faire taire, de les laisser partir."),
            Good("A le voir, on le croit jeune."),
            Good("Elle a le droit et il a les moyens."),
            Good("Il n'a de cesse de le répéter."),
            Good("Prêt à le suivre, à les vendre, à le vivre."),
            Good("Une façon de le dire ; une manière de les prendre."),
            Good("Il a à le prouver, il a les preuves."),
            Good("Elle a le sentiment d'avoir à les écrire."),
            Good("Il y a le temps et il y a les gens."),
            Good("Il lui reste à les construire, à le détruire."),
            Good("On l'accuse de le haïr, de les ouïr."),
            Good("La décision de le poursuivre revient à le juger deux fois."),
            Good("Elle apprend à le connaître et à le comprendre."),
            Good("Il rêve de le battre et de les vaincre."),
            Good("Il a le pouvoir de les dissoudre."),
            Good("Capable de le distraire, de le faire rire."),
            Good("Le film s'appelle « À les entendre »."),
            Good("Elle est allée au marché et aux halles, du nord et des champs."),
            Good("Il jure de ne pas les trahir, de ne le céder à personne."),
            Good("Cela revient à le laisser libre."),
            Good("Elle est chargée de le ou la remplacer, de le rapidement former."),
            Good("De les voir ainsi, elle a pleuré."),
            Good("Il s'agit de le soumettre, de les admettre et de les promettre."),
            Good("Elle a les yeux bleus, il a le verbe haut."),
        ),
        anchors=anchors("le les", all_of=(Anchors(frozenset({"de", "à"})),)),
        trust=Trust.SAFE,
        check=_contract,
    ),
    Rule(
        name="grammar.elision",
        category="grammar",
        severity=Severity.MAJOR,
        doc="Words put together one by one leave « que il », « ce homme », « sa amie ».",
        bad=_ELIDE_BAD,
        good=_ELIDE_GOOD,
        anchors=anchors("que lorsque puisque quoique jusque si de le la je ne ce ma ta sa"),
        trust=Trust.SAFE,
        check=_elide,
    ),
)
