"""Brands, papers, teams and other names that were translated word by word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, Tier, hit
from repair.glossary import names
from repair.glossary.files import builtin_folder
from repair.glossary.names import Garble, Name
from repair.rules.lazy import lazy

_CONNECTORS = frozenset("de du des d la le les l en à avec pour of the et and s".split())
_ARTICLE = {"paper": "le", "team": "les", "group": "les", "event": "le", "clinic": "la"}  # other kinds have none
# Words beside which the lower-case words of a name are the name.
_TELLING = {
    "paper": "journal quotidien selon rapporte rapporté éditorial journaliste article lecteurs rédaction",
    "magazine": "magazine entretien interview couverture",
    "network": "poste postes post posté publication publications publié compte message messages plateforme réseau "
    "écrit",
    "channel": "chaîne présentateur présentatrice animateur animatrice interview télévision émission",
    "company": "société entreprise actions magasins détaillant compagnie chaîne boursier bénéfice ventes",
    "product": "apple google téléphone application smartphone appareil",
    "team": "match matchs saison équipe entraîneur quart joueur joueurs ligue nfl nba mlb nhl playoffs touchdown "
    "touchdowns victoire défaite séries joueront affrontent affronteront battu battus stade quarterback receveur mi",
    "show": "émission animateur animatrice diffusé épisode invité invitée interview plateau nbc abc cbs cnn fox",
    "title": "série saison épisode film acteur actrice netflix hbo disney apple prime diffusée plateforme",
    "movement": "mouvement manifestants manifestation militants association cliniques organisation",
    "group": "groupe membres extrême-droite milice leader",
    "site": "site critique critiques score film série",
    "place": "parc parcs attractions orlando floride visiteurs",
    "clinic": "médecin docteur hôpital chercheur chercheurs étude patients",
    "event": "match finale publicité spectacle équipe mi-temps",
    "artist": "chanteur chanteuse rappeur rappeuse album concert concerts tournée musicien musique titre scène",
    "band": "groupe chanteur guitariste batteur album concert concerts tournée rock musiciens chanson scène",
    "game": "jeu jeux joueurs console vidéo playstation xbox nintendo ubisoft studio",
    "institution": "organisation ong agence experte expert chercheur rapport sondage institut défense ancien",
    "university": "étudiants étudiant campus professeur professeure chercheurs étude diplômé",
}
_POSTS = r"postes?|posts?|publications?|messages?|billets?"
_BEFORE = lazy(
    r"(?P<lead>(?:(?:[àÀ] propos|[Aa]u sujet) (?=d)|[Dd]ans (?=la |l')"
    r"|[Ss]ur (?=la |le |les |l')|[Vv]ia (?=la |le |l'))?)"
    r"(?P<article>(?:de la |de l'|de |du |des |d'|[àÀ] la |[àÀ] l'|[àÀ] |[aA]ux? |[lL]es? |[lL]a |[lL]')?)$"
)
_POST_BEFORE = lazy(
    r"(?P<det>\b[Uu]ne? |\b[Cc]et(?:te)? |\b[Ss]on |\b[Ll]e |\b[Dd]u )?"
    rf"\b(?:{_POSTS}) (?:sur |de |d')?(?:la |le |l')?$"
)
_POST_AFTER = lazy(rf" (?P<word>{_POSTS})\b")
_DET = lazy(
    r"\b(?P<det>[Uu]n|[Uu]ne|[Cc]et|[Cc]ette|[Ll]a|[Ll]e|[Dd]e la|[Dd]u|[Ss]a|[Ss]on|[Ss]es|[Dd]es|[Ll]es|[Dd]e) $"
)
_FEMININE = {"un": "une", "cet": "cette", "le": "la", "du": "de la", "son": "sa"}
_PLURAL = lazy(r"(?i)\b(?:les|des|aux|ces) $")
_ARTICLES = lazy(r"(?i)(?:\b(?:un|une|le|la|les|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs) |[ldL]')$")
_QUOTED = lazy(r"[«“\"] ?$")
_ACRONYM = lazy(r" ?\((?:the )?[A-Z][A-Z&.]{1,7}\b")
_VOWEL = "AEIOUÉÈÊaeiouéèê"


@cache
def _names() -> names.Names:
    return names.read(builtin_folder("fr") / "do-not-translate", _CONNECTORS)


def _capital(text: str, start: int) -> bool:
    """Tell whether a word has a capital that no sentence start explains."""
    before = text[:start].rstrip()
    return text[start].isupper() and bool(before) and before[-1] not in '.!?…:«“"–—(•'


def _translated(text: str, garble: Garble) -> tuple[tuple[int, int], ...]:
    """Return the places of the words that must be French, or may."""
    english = set(garble.name.words) - _names().same
    return tuple(part for part in garble.common if text[slice(*part)].lower() not in english) or garble.common


def _late(text: str, garble: Garble) -> bool:
    """Tell whether the last word alone has a capital, right behind a word in lower case (la comédie Centrale)."""
    english = any(text[slice(*part)].lower() in garble.name.words for part in garble.parts)
    if english or len(garble.parts) != 2 or garble.parts != garble.common:
        return False
    (start, end), (last, _) = garble.parts
    return text[start].islower() and text[last].isupper() and text[end:last] == " "


def _certain(text: str, garble: Garble) -> bool:
    """Tell whether capitals show a name: the common words that were translated have them in mid-sentence."""
    parts = garble.common if garble.name.kind == "network" else _translated(text, garble)
    capitals = [_capital(text, start) for start, _ in parts]
    if not any(capitals):
        return False
    if garble.name.kind == "network" or all(capitals):
        return True
    # One capital will do on the first word where no article stands before it, or beside a proper name of the name.
    alone = not _ARTICLES.search(text[: garble.start])
    return capitals[0] and (alone or (len(garble.parts) > 2 and sum(capitals) * 2 >= len(capitals)))


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    done = 0
    found = sorted(_names().find(text, passage.words), key=lambda g: (g.start, g.start - g.end))
    for garble in found:
        if garble.start < done or _ACRONYM.match(text, garble.end):
            continue
        kind = garble.name.kind
        certain = _certain(text, garble)
        telling = {*_TELLING.get(kind, "").split(), *garble.name.context}
        outside = passage.words - {text[a:b].lower() for a, b in garble.parts}
        if kind == "institution":
            capital = _capital(text, garble.start)
        else:
            places = (_translated(text, garble)[0][0], garble.common[0][0])
            capital = all(_capital(text, place) for place in places) or _late(text, garble)
        if not certain and not (telling & outside):
            continue
        if garble.foreign and kind != "network":
            continue
        quoted = bool(_QUOTED.search(text[: garble.start])) and kind in ("show", "title")
        city = len(garble.common) < len(garble.parts) and (
            kind == "university" or (kind == "team" and bool(_PLURAL.search(text[: garble.start])))
        )
        if not certain and kind != "network" and not (capital or quoted or (city and len(telling & outside) > 1)):
            continue
        done = garble.end
        yield _hit(passage, garble, certain)


def _hit(passage: Passage, garble: Garble, certain: bool) -> Hit:
    text, name = passage.text, garble.name
    message = f"*{name.text}*, a name that is not translated, was rendered word by word."
    start, end = garble.start, garble.end
    if name.kind == "network":
        after = _POST_AFTER.match(text, end)
        before = _POST_BEFORE.search(text[:start])
        if after or before:
            return _post(passage, garble, before.start() if before else start, after.end() if after else end, message)
    before = _BEFORE.search(text[:start])
    lead, article = (before["lead"], before["article"]) if before else ("", "")
    new = _with_article(name, lead, article)
    edge = start - len(lead) - len(article)
    if article and not lead and article[0].isupper() and _capital(text, edge):
        new = new[0].lower() + new[1:] if new.startswith(("Le ", "La ", "Les ", "L'")) else new
    if garble.foreign:
        return hit(passage, start, end, message)
    if lead.strip().lower() in ("à propos", "au sujet"):
        start = edge
    return hit(
        passage,
        start,
        end,
        message,
        new,
        trust=Trust.SAFE if certain and name.kind == "network" else Trust.REVIEW,
        edit=(edge, end),
    )


def _with_article(given: Name, lead: str, article: str) -> str:
    """Return the name with the preposition and article that stood before its garble, fitted to it."""
    name = given.text
    own = (given.article or _ARTICLE.get(given.kind, "")).strip("-")
    low = article.strip().lower()
    if lead.strip().lower() in ("à propos", "au sujet") and given.kind == "network":
        return f"{'Sur' if lead[0].isupper() and lead[0] not in 'À' else 'sur'} {name}"
    if lead.strip().lower() in ("dans", "sur", "via"):
        return f"{lead}{_joined(own, name)}"
    if low in ("le", "la", "les", "l'"):
        new = _joined(own, name)
        return new[0].upper() + new[1:] if article[0].isupper() else new
    if low in ("de", "du", "des", "d'", "de la", "de l'"):
        if low in ("de", "d'") and own == "les":
            return f"{lead}des {name}"
        contracted = {"le": "du ", "les": "des ", "l'": "de l'", "la": "de la "}.get(own)
        return (
            f"{lead}{contracted}{name}"
            if contracted
            else f"{lead}{'d' + chr(39) if name[0] in _VOWEL else 'de '}{name}"
        )
    if low in ("à", "au", "aux", "à la", "à l'"):
        contracted = {"le": "au ", "les": "aux ", "l'": "à l'", "la": "à la "}.get(own, "à ")
        return f"{contracted}{name}"
    return f"{lead}{article}{name}"


def _joined(article: str, name: str) -> str:
    return f"{article}{name}" if article.endswith("'") else f"{article} {name}".strip()


def _post(passage: Passage, garble: Garble, start: int, end: int, message: str) -> Hit:
    """Mend "une vérité ultérieure sociale poste": a post on the network."""
    text = passage.text
    adjective = f"{passage.original[slice(*garble.foreign)]} " if garble.foreign else ""
    words = f"publication {adjective}sur {garble.name.text}"
    head = text[start:end]
    det = _DET.search(text[:start]) or _DET.match(head)
    edge = start
    if det and det.start() + len(det["det"]) + 1 == start:
        edge = det.start()
        old = det["det"]
        new = _FEMININE.get(old.lower(), old.lower())
        words = f"{new.capitalize() if old[0].isupper() else new} {words}"
    elif head.lower().startswith(("un ", "cet ", "le ", "du ", "son ", "une ", "cette ")):
        old = head.split()[0]
        new = _FEMININE.get(old.lower(), old.lower())
        words = f"{new.capitalize() if old[0].isupper() else new} {words}"
    return hit(passage, garble.start, max(garble.end, end), message, words, edit=(edge, end))


RULES = (
    Rule(
        name="brand.translated",
        category="brand",
        severity=Severity.MAJOR,
        doc=(
            "Names of papers, networks, companies, teams and shows are not translated. Machine translation "
            "renders their words one by one (Boston Globe: le Globe de Boston; a Truth Social post: une vérité "
            "sociale poste), in any order. The wrong forms are derived from the English name and a table of "
            "word renderings."
        ),
        bad=(
            Bad(
                "Trump a écrit À propos de la vérité Social avant de partir.",
                "Trump a écrit sur Truth Social avant de partir.",
            ),
            Bad(
                "Dans une vérité ultérieure sociale poste, il a nié.",
                "Dans une publication ultérieure sur Truth Social, il a nié.",
            ),
            Bad("Il l'a publié sur la vérité sociale dimanche.", "Il l'a publié sur Truth Social dimanche."),
            Bad("Selon le Globe de Boston, le maire part.", "Selon le Boston Globe, le maire part."),
            Bad("Il l'a dit à l'Étoile de Toronto.", "Il l'a dit au Toronto Star."),
            Bad("Un article du Poste de Washington le confirme.", "Un article du Washington Post le confirme."),
            Bad("Il l'a lu dans Le Poste de Washington.", "Il l'a lu dans le Washington Post."),
            Bad("Les Corbeaux de Baltimore ont gagné.", "Les Baltimore Ravens ont gagné."),
            Bad("La victoire des Factures de Buffalo surprend.", "La victoire des Buffalo Bills surprend."),
            Bad("Il travaille au Dépôt de la Maison.", "Il travaille à Home Depot."),
            Bad("Les membres des Garçons fiers ont défilé.", "Les membres des Proud Boys ont défilé."),
            Bad("Avec la Pomme Montre et les Cartes Google.", "Avec l'Apple Watch et Google Maps."),
            Bad("Les Bleus de St. Louis ont perdu.", "Les St. Louis Blues ont perdu."),
            Bad("L'action de Laboratoire de fusées a bondi.", "L'action de Rocket Lab a bondi."),
            Bad("Un concert de Jeton de sommeil.", "Un concert de Sleep Token."),
            Bad(
                "La Commission des titres et échanges poursuit des investisseurs.",
                "La Securities and Exchange Commission poursuit des investisseurs.",
            ),
            Bad("L'animateur de la comédie Centrale.", "L'animateur de Comedy Central."),
        ),
        good=(
            Good("C'est une vérité sociale que nul ne conteste."),
            Good("La vérité sur les réseaux sociaux est rare."),
            Good("Le poste de Washington à l'ONU reste vacant."),
            Good("Il a quitté son poste à Washington."),
            Good("Le Washington Post l'a écrit."),
            Good("Un globe de Boston est exposé au musée."),
            Good("L'étoile de Toronto, Auston Matthews, a marqué."),
            Good("Les dauphins de Miami vivent dans un bassin trop petit."),
            Good("Les factures de Buffalo, ville pauvre, restent impayées."),
            Good("Le soleil de Toronto était pâle."),
            Good("Le premier ministre a visité un dépôt de la maison mère."),
            Good("La Banque d'Angleterre a relevé ses taux."),
            Good("Les lions de Détroit sont au zoo."),
            Good("Le journal de la rue du Mur est affiché dans le hall."),
            Good("Le match aura lieu dans la ville de Manchester."),
            Good("Selon lui, les États-Unis aujourd'hui sont divisés."),
            Good("La chaleur de Miami a gêné les joueurs pendant le match."),
            Good("La ville de New York poste 500 policiers devant le stade, selon le maire."),
            Good("L'Administration des aliments et des médicaments (FDA) a approuvé le vaccin."),
            Good("L'association nationale du fusil à lunette interdit ces armes."),
            Good("L'agence de presse Associated Press l'a écrit, selon le journal."),
            Good("Le premier de Ligue 1 a perdu le match contre son rival."),
            Good("Il regarde Danse avec les stars à la télévision, une émission de TF1."),
            Good("Selon le journal, la Warner Bros Discovery et Fox and Friends sont visés."),
        ),
        anchors=Anchors(words=frozenset(_names().anchors)),
        trust=Trust.SAFE,
        check=_check,
        tier=Tier.STRUCTURE,
    ),
)
