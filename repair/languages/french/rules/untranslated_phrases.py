"""English phrases, compounds and openings left in a French sentence, with their French."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.core.text import Span
from repair.languages.french.english import phrase_spans, table
from repair.languages.french.morphology import knows
from repair.languages.french.rendering_words import proposals
from repair.languages.french.rules.untranslated import english_words, quoted
from repair.rules.lazy import lazy

_AROUND = lazy(r"[^\W\d_]+")


def _french(word: str) -> bool:
    return knows(word) and word not in english_words()


def _amid_french(text: str, start: int, end: int) -> bool:
    """Tell whether a French word stands right before or behind, and no English one."""
    before = [w.lower() for w in _AROUND.compiled.findall(text[max(0, start - 30) : start])][-1:]
    after = [w.lower() for w in _AROUND.compiled.findall(text[end : end + 30])][:1]
    beside = before + after
    return (
        bool(beside)
        and any(map(_french, beside))
        and all(_french(w) or not w.isascii() or w in _NEUTRAL for w in beside)
    )


_NEUTRAL = frozenset("a on en l d s n c qu jusqu lorsqu puisqu aujourd quelqu presqu".split())


# The last words of the phrases: what wakes the rule.
_LAST = (
    "addition after again alert alerts as away back before box boxes call calls care cares chain chains "
    "change changes conference conferences control controls course crime crimes down enforcement enforcements "
    "example far from gone if instance least longer map maps market markets money moneys month most now of "
    "off office offices other out over place rate rates release releases responder responders shooting "
    "shootings state states than that though time to toll tolls trial up warrant warrants way week well with "
    "year"
)


def _check_phrase(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    if "anglais" in passage.words:
        return
    for start, end in phrase_spans(text, passage.words):
        if not quoted(text, start, end)[0] and _amid_french(text, start, end):
            message = f"Left in English: {text[start:end]}."
            yield Hit(Span(start, end), message, proposals(passage, start, end), passage.id)


_COMPOUND = lazy(r"(?<![\w'-])[a-z]+(?:-[a-z]+)+(?![\w'-])")


def _check_compound(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _COMPOUND.finditer(text):
        start, end = match.span()
        if match.group() in table() and not quoted(text, start, end)[0] and _amid_french(text, start, end):
            message = f"Left in English: {match.group()}."
            yield Hit(Span(start, end), message, proposals(passage, start, end), passage.id)


_OPENINGS = (
    "However Meanwhile Moreover Furthermore Nevertheless Nonetheless Therefore Despite Although Unlike Instead "
    "Afterwards Afterward Eventually Recently Previously Currently Initially Meanwhile Amid Amidst Besides Hence "
    "Indeed Originally Overnight Reportedly Subsequently Thereafter Throughout Thus Ultimately Unfortunately "
    "Whereas While Yesterday Earlier Later Because Since Until Unless Without Within Upon Also"
).split()
_OPENING = lazy(rf"(?:^|(?<=[.!?…] ))(?:{'|'.join(_OPENINGS)})(?=,? (?:[a-zà-ÿœ]+[ ',]))")


def _check_opening(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _OPENING.finditer(text):
        start, end = match.span()
        following = [w.lower() for w in _AROUND.compiled.findall(text[end : end + 40])][:2]
        if len(following) == 2 and all(len(w) < 2 or _french(w) or w in _NEUTRAL for w in following):
            message = f"The sentence begins in English: {match.group()}."
            yield Hit(Span(start, end), message, proposals(passage, start, end), passage.id)


_AWARDS = {
    "Best Actress": "la meilleure actrice", "Best Actor": "le meilleur acteur",
    "Best Supporting Actress": "la meilleure actrice dans un second rôle",
    "Best Supporting Actor": "le meilleur acteur dans un second rôle", "Best Director": "le meilleur réalisateur",
    "Best Picture": "le meilleur film", "Best Film": "le meilleur film", "Best Album": "le meilleur album",
    "Best Song": "la meilleure chanson", "Best Original Song": "la meilleure chanson originale",
    "Best New Artist": "le meilleur nouvel artiste", "Best Screenplay": "le meilleur scénario",
    "Best Original Screenplay": "le meilleur scénario original", "Best Drama": "le meilleur drame",
    "Best Comedy": "la meilleure comédie", "Best Documentary": "le meilleur documentaire",
    "Best Animated Feature": "le meilleur film d'animation", "Best Musical": "la meilleure comédie musicale",
    "Album of the Year": "l'album de l'année", "Record of the Year": "l'enregistrement de l'année",
    "Song of the Year": "la chanson de l'année", "Player of the Year": "le joueur de l'année",
    "Coach of the Year": "l'entraîneur de l'année", "Rookie of the Year": "le débutant de l'année",
    "Person of the Year": "la personnalité de l'année", "Most Valuable Player": "le meilleur joueur",
}  # fmt: skip
_AWARD = lazy(
    r"(?P<lead>\b(?:d[eu] |de la |de l'|le |la |l'|pour |à ))?"
    r"(?P<name>" + "|".join(sorted(_AWARDS, key=len, reverse=True)) + r")\b(?! [A-Z])"
)


def _check_award(passage: Passage, context: Context) -> Iterable[Hit]:
    for match in _AWARD.finditer(passage.text):
        lead, french = match["lead"] or "", _AWARDS[match["name"]]
        start, end = match.span("name")
        if quoted(passage.text, start, end)[0]:
            continue
        of = "de " + french
        if lead in ("de ", "du ", "de la ", "de l'"):
            new = of
        elif lead in ("pour ", "à "):
            new = lead + "le prix " + of
        else:
            new = "le prix " + of
        new = new.replace("de le ", "du ").replace("à le ", "au ")
        yield hit(passage, start, end, f"{match['name']} was left in English.", new, edit=match.span())


RULES = (
    Rule(
        name="untranslated.phrase",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="An English phrase of several words was left whole amid French ones (la réunion a été called off).",
        bad=(
            Bad("La réunion a été called off hier.", "La réunion a été annulée hier."),
            Bad("Il reste chez lui because of la pluie.", "Il reste chez lui à cause de la pluie."),
            Bad("L'ordre de shelter in place a été levé.", "L'ordre de se mettre à l'abri a été levé."),
            Bad("Le bilan est d'at least dix morts.", "Le bilan est d'au moins dix morts."),
        ),
        good=(
            Good("Le film « Because of you » sort mardi."),
            Good("Le groupe Such as Night joue demain."),
            Good("Il a crié at least en anglais, « at least »."),
            Good("Le call center est fermé."),
            Good("Le making of du film est drôle."),
            Good("Un as of the art."),
        ),
        anchors=anchors(_LAST),
        trust=Trust.REVIEW,
        check=_check_phrase,
    ),
    Rule(
        name="untranslated.compound",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="An English compound with a hyphen was left amid French words (la cover-up, un front-runner).",
        bad=(
            Bad("Le front-runner de la primaire a abandonné.", "Le favori de la primaire a abandonné."),
            Bad("Une réunion high-profile a eu lieu.", "Une réunion très médiatisée a eu lieu."),
        ),
        good=(
            Good("Le week-end et le fair-play comptent."),
            Good("La start-up a un back-office."),
            Good("Un tee-shirt et un pull-over"),
        ),
        anchors=anchors(chars="-"),
        trust=Trust.REVIEW,
        check=_check_compound,
    ),
    Rule(
        name="untranslated.opening",
        category="untranslated",
        severity=Severity.MAJOR,
        doc="A French sentence begins with an English adverb or conjunction (However, le maire hésite).",
        bad=(
            Bad("However, le maire hésite.", "Cependant, le maire hésite."),
            Bad("Il part. Despite le froid, elle reste.", "Il part. Malgré le froid, elle reste."),
        ),
        good=(
            Good("While My Guitar Gently Weeps est une chanson."),
            Good("Until Dawn est un jeu."),
            Good("Later with Jools Holland est une émission."),
            Good("Without You, la chanson, est connue."),
        ),
        anchors=anchors(_OPENINGS),
        trust=Trust.REVIEW,
        check=_check_opening,
    ),
    Rule(
        name="untranslated.award",
        category="untranslated",
        severity=Severity.MINOR,
        doc="The English name of a prize stands in a French sentence (elle a remporté Best Actress).",
        bad=(
            Bad("Elle a remporté Best Actress hier.", "Elle a remporté le prix de la meilleure actrice hier."),
            Bad("Il a reçu l'Oscar du Best Actor.", "Il a reçu l'Oscar du meilleur acteur."),
            Bad("Il est nommé pour Album of the Year.", "Il est nommé pour le prix de l'album de l'année."),
        ),
        good=(
            Good("Elle a remporté le prix de la meilleure actrice."),
            Good("Le film « Best Actress » sort demain."),
            Good("Le best of de la saison"),
            Good("Best Buy Actor"),
        ),
        anchors=anchors(
            "best year player",
            all_of=(
                anchors(
                    "actress actor director picture film album song artist "
                    "screenplay drama comedy documentary feature musical record player coach rookie person"
                ),
            ),
        ),
        trust=Trust.REVIEW,
        check=_check_award,
    ),
)
