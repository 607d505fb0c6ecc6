"""Notices of news sites that name something: read also, sign up for, follow us on, updated so long ago."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import join
from repair.rules.lazy import lazy

_READ = (
    "lire plus|lisez plus|en lire plus|lire de plus|lisez davantage|lié|liés|liée|liées|connexe|connexes|relaté"
    "|en relation|en lien"
)
_LEADS = {
    "regardez": "À voir", "regarder": "À voir", "montre": "À voir", "regardez ceci": "À voir", "observez": "À voir",
    "écoutez": "À écouter", "écouter": "À écouter",
}  # fmt: skip
_LEAD = lazy(
    rf"^(?P<label>(?i:{_READ}|{'|'.join(sorted(_LEADS, key=len, reverse=True))}))(?P<colon> ?: )"
    r"(?P<next>[A-ZÀ-Ý][\w'-]*)"
)
_SMALL = frozenset("le la les l' un une des ce cette ces comment pourquoi quand qui que où".split())


def _check_lead(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _LEAD.match(passage.text)
    if match is None:
        return
    words, after = match["label"], match["next"]
    watched = _LEADS.get(words.lower())
    if watched and (after.lower().partition("'")[0] not in _SMALL | {"l", "d", "qu", "j", "c"} or "?" in passage.text):
        return
    right = watched or "Lire aussi"
    message = "A notice that points to another piece (*Read more: …*, *Watch: …*), translated word by word."
    right = right.upper() if words.isupper() else right
    begins = after.partition("'")[0].lower() in _SMALL | {"l"} and not words.isupper()
    new = f"{right}{match['colon']}{after[0].lower()}" if begins else right
    stop = match.start("next") + 1 if begins else match.end("label")
    yield hit(passage, *match.span("label"), message, new, edit=(match.start("label"), stop))


_LETTER = (
    r"(?:[\w'’-]+ ){0,4}?(?:newsletters?|bulletins?|infolettres?|lettres? d'information|alertes?|mises à jour|e-mails?"
    r"|courriels?|mailings?|podcasts?)\b"
)
_SIGNED = (
    "S'inscrire", "Inscrivez-vous", "Inscrire", "Inscription", "Signez", "Signer", "Signez-vous", "Abonnez-vous",
    "S'abonner", "Souscrivez", "Souscrire", "Inscrivez",
)  # fmt: skip
_SIGN_UP = lazy(
    rf"(?:^|(?<=[.!?] ))(?P<verb>{'|'.join(sorted(_SIGNED, key=len, reverse=True))}) (?:pour|à|dans)"
    r"(?: obtenir| recevoir)? "
    rf"(?=(?P<what>{_LETTER}|(?:[A-Z]\w*|CNN|BBC|NPR)(?: [A-Z+]|\+)))(?P<article>le |la |les |l')?"
)


def _check_sign_up(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _SIGN_UP.finditer(passage.text):
        words = match.group().rstrip()
        to = words.endswith((" à", " à la", " à le", " à les", " à l'"))
        if to and match["verb"] in ("Inscrivez-vous", "Abonnez-vous", "S'abonner", "S'inscrire"):
            continue
        new = join("Inscrivez-vous à " + (match["article"] or "") + "x").removesuffix("x").rstrip()
        end = match.end() if match["article"] == "l'" else match.start() + len(words)
        message = "*Sign up for* was translated word by word: French says *s'inscrire à*."
        yield hit(passage, match.start(), end, message, new)


_FOLLOWED = "Suivez|Contactez|Rejoignez|Aimez|Écrivez|Retrouvez|Envoyez|Suivre|Joignez"
_FOLLOW = lazy(rf"(?:^|(?<=[.!?] ))(?P<verb>{_FOLLOWED}) (?P<who>nous|moi)(?= (?:sur|à|un|une|votre|vos)\b)")
_FOLLOW_AND = lazy(
    r"^Suivez[- ](?:nous|moi) [^.]{3,40}? et (?P<wrong>s'inscrire (?:à|pour)|signez pour|inscrivez pour|s'abonner à"
    r"|signer pour|inscrire à)(?= (?:notre|nos|la|l'|le|les)\b)"
)
_CHECK_OUT = lazy(
    r"(?:^|(?<=[.!?] ))(?P<wrong>Vérifie[rz]?) (?P<rest>mon|notre|nos) (?=(?:site|blog|page|chaîne|podcast)\b)"
)


def _check_follow(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _FOLLOW.finditer(text):
        verb = {"Suivre": "Suivez", "Joignez": "Rejoignez"}.get(match["verb"], match["verb"])
        message = "An imperative takes its pronoun behind a hyphen."
        yield hit(passage, *match.span(), message, f"{verb}-{match['who']}")
    if found := _FOLLOW_AND.match(text):
        yield hit(passage, *found.span("wrong"), "*Sign up for* was translated word by word.", "inscrivez-vous à")
    for match in _CHECK_OUT.finditer(text):
        message = "*Check out* means to have a look at."
        yield hit(passage, *match.span("wrong"), message, "Consultez")


_TIME = (
    r"(?:\d{1,2}|une?|deux|trois|quelques|plusieurs) (?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois|ans?)"
)
_AGO = lazy(rf"\b(?P<before>il y a )?(?P<time>{_TIME}) (?P<ago>ago|il y a)(?![\w'-])(?! {_TIME})")
_STAMP = lazy(r"(?:^|\b(?:[Mm]is à jour|[Pp]ublié|[Mm]ise à jour|[Aa]ctualisé|[Pp]osté|[Mm]odifié)e? ?:? ?)$")


def _check_ago(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _AGO.finditer(text):
        if match["before"] and match["ago"] == "ago":
            start, end = match.span("ago")
            yield hit(passage, start, end, "English *ago* was left behind *il y a*.", "", edit=(start - 1, end))
        elif not match["before"] and (match["ago"] == "ago" or _STAMP.search(text[: match.start()])):
            if match["ago"] == "il y a" and text[match.end() :].strip(" .|·•-–"):
                continue
            message = "How long ago: French puts *il y a* before the time."
            words = "il y a " if text[: match.start()].strip() else "Il y a "
            yield hit(passage, *match.span(), message, words + match["time"])


_MINUTES = lazy(
    r"^\W{0,2}(?P<wrong>(?P<number>\d{1,2})[ -](?P<unit>min|minutes?|Min|mn) (?:de )?(?:lire|lu|lue|lis|read|lecture"
    r"|à lire|ont lu|lisent|lisez))\W{0,2}$"
)


def _check_minutes(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _MINUTES.match(passage.text)
    if match and not match["wrong"].endswith((" de lecture", "min lecture")):
        message = "How long it takes to read (*5 min read*), translated word by word."
        yield hit(passage, *match.span("wrong"), message, f"Temps de lecture : {match['number']} min")


_SECTIONS = (
    "politique|sport|sports|économie|santé|monde|culture|technologie|science|sciences|divertissement|affaires|opinion"
    "|opinions|nouvelles|actualités|actualité|musique|cinéma|télévision|voyage|mode|vie|météo|entreprise|entreprises"
    "|climat|éducation|environnement|États-Unis|Europe|Asie|Afrique"
)
_MORE = lazy(rf"^(?P<wrong>Plus (?:de |d'|du |depuis |à partir de )(?:la |l'|les |le )?(?i:{_SECTIONS}))$")
_KEEPS = lazy(r"^Plus (?:de |d')(?!la |l'|les )")


def _check_more(passage: Passage, context: Context) -> Iterable[Hit]:
    match = _MORE.match(passage.text.strip())
    if match is None:
        return
    section = match["wrong"].replace("'", " ").split()[-1]
    if not _KEEPS.match(match["wrong"]) or section[0].isupper():
        message = "*More from* a section of the paper, translated word by word."
        yield hit(passage, *match.span("wrong"), message, "À lire aussi")


RULES = (
    Rule(
        name="furniture.lead",
        category="heading",
        severity=Severity.MAJOR,
        doc="A pointer to another piece (Read more: …, Related: …, Watch: …) was translated word by word.",
        bad=(
            Bad("LIRE PLUS : Ce que dit la loi", "LIRE AUSSI : Ce que dit la loi"),
            Bad("Lié : Comment le fonds a grandi", "Lire aussi : comment le fonds a grandi"),
            Bad("Regardez : Le moment où le toit cède", "À voir : le moment où le toit cède"),
            Bad("En relation : Pourquoi les prix montent", "Lire aussi : pourquoi les prix montent"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Lire aussi : Ce que dit la loi",
                "Regardez : le ciel est bleu.",
                "Regardez : Paris est belle.",
                "Il faut lire plus : les enfants le disent.",
                "En relation avec la police : Le maire parle.",
                "Montre : Les Suisses dominent le marché ?",
                "Écoutez : Marie chante.",
                "Connexe à ce dossier : Le budget",
            )
        ),
        anchors=anchors(
            "lire lisez lié liés liée liées connexe connexes relaté relation lien regardez regarder montre observez "
            "écoutez écouter",
            all_of=(anchors(chars=":"),),
        ),
        trust=Trust.REVIEW,
        check=_check_lead,
    ),
    Rule(
        name="furniture.sign-up",
        category="heading",
        severity=Severity.MINOR,
        doc="*Sign up for our newsletter* became s'inscrire pour, signez pour: French says inscrivez-vous à.",
        bad=(
            Bad("Signez pour notre bulletin quotidien", "Inscrivez-vous à notre bulletin quotidien"),
            Bad("S'inscrire pour la newsletter du soir", "Inscrivez-vous à la newsletter du soir"),
            Bad("Inscrivez-vous pour le bulletin du soir", "Inscrivez-vous au bulletin du soir"),
            Bad("Encore un article ? S'inscrire pour Axios AI+", "Encore un article ? Inscrivez-vous à Axios AI+"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Inscrivez-vous à notre newsletter",
                "Inscrivez-vous pour participer au tirage.",
                "Inscrivez-vous pour le 3 juin.",
                "Signez pour la paix",
                "S'inscrire pour l'année est gratuit.",
                "Il faut s'inscrire pour recevoir la newsletter.",
                "Abonnez-vous pour un an",
                "Abonnez-vous à nos alertes",
                "Inscription pour les cours de danse",
            )
        ),
        anchors=anchors("inscrire inscrivez inscription signez signer abonnez abonner souscrivez souscrire"),
        trust=Trust.REVIEW,
        check=_check_sign_up,
    ),
    Rule(
        name="furniture.follow",
        category="heading",
        severity=Severity.MINOR,
        doc="Follow us, contact us, check out my site: pronouns without hyphen, infinitives, the wrong verb.",
        bad=(
            Bad("Suivez nous sur Facebook", "Suivez-nous sur Facebook"),
            Bad("Suivez moi sur X. Vérifier mon site.", "Suivez-moi sur X. Consultez mon site."),
            Bad(
                "Suivez-nous sur X et s'inscrire à notre bulletin",
                "Suivez-nous sur X et inscrivez-vous à notre bulletin",
            ),
            Bad("Suivre nous sur Instagram", "Suivez-nous sur Instagram"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Suivez-nous sur Facebook",
                "Suivez nos conseils sur le site.",
                "Ils doivent nous suivre sur ce point.",
                "Vérifiez mon calcul.",
                "Si vous nous suivez, nous sur nos gardes, tout ira bien.",
                "Aimez-vous les uns les autres.",
            )
        ),
        anchors=anchors("suivez contactez rejoignez aimez écrivez retrouvez envoyez suivre joignez vérifier vérifiez"),
        trust=Trust.REVIEW,
        check=_check_follow,
    ),
    Rule(
        name="furniture.ago",
        category="time",
        severity=Severity.MINOR,
        doc="The stamp *3 hours ago* kept its English word or its English order.",
        bad=(
            Bad("Mis à jour il y a 3 heures ago", "Mis à jour il y a 3 heures"),
            Bad("Publié 3 heures ago", "Publié il y a 3 heures"),
            Bad("Mis à jour 2 jours il y a", "Mis à jour il y a 2 jours"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Mis à jour il y a 3 heures",
                "Deux jours ont passé : il y a de l'espoir.",
                "Dans trois mois il y a des élections.",
                "Depuis deux ans il y a moins de grèves.",
                "Tous les deux jours il y a une panne.",
                "Après 3 heures il y a eu une pause.",
            )
        ),
        anchors=anchors("ago il"),
        trust=Trust.REVIEW,
        check=_check_ago,
    ),
    Rule(
        name="furniture.minutes",
        category="heading",
        severity=Severity.MINOR,
        doc="*5 min read* was translated word by word (5 min lire).",
        bad=(
            Bad("5 min lire", "Temps de lecture : 5 min"),
            Bad("3 minutes de lire", "Temps de lecture : 3 min"),
            Bad("12 min lu", "Temps de lecture : 12 min"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "5 min de lecture",
                "Temps de lecture : 5 min",
                "5 minutes à lire dans le train suffisent.",
                "Il a lu 5 minutes.",
            )
        ),
        anchors=anchors("lire lu lue lis read lisent lisez"),
        trust=Trust.REVIEW,
        check=_check_minutes,
    ),
    Rule(
        name="furniture.more",
        category="heading",
        severity=Severity.MINOR,
        doc="*More from Politics*, which stands above links, was translated word by word (Plus de la politique).",
        bad=(
            Bad("Plus de la politique\nLe vote a lieu.", "À lire aussi\nLe vote a lieu."),
            Bad("Plus de Politique", "À lire aussi"),
            Bad("Plus d'Actualités", "À lire aussi"),
        ),
        good=tuple(
            Good(text)
            for text in (
                "Plus de la moitié",
                "Plus de peur que de mal",
                "Plus de politique",
                "Plus d'actualités",
                "Plus de sport à l'école",
                "Il y a plus de la politique que du sport.",
            )
        ),
        anchors=anchors("plus"),
        trust=Trust.REVIEW,
        check=_check_more,
    ),
)
