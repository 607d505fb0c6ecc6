"""Reported clauses without que, whatever their verb: "disent le suspect avait fui", "ajoute le châssis "
"mesurera"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.clauses import WEEKDAYS, clause, is_finite, sentence
from repair.languages.french.morphology import analyses, elides
from repair.languages.french.reporting import speaker
from repair.rules.lazy import lazy

_SAID = (
    "dit déclaré affirmé estimé assuré ajouté expliqué prévenu averti insisté indiqué précisé souligné noté "
    "soutenu "
    "reconnu admis confirmé annoncé révélé rappelé prétendu suggéré raconté répondu rapporté montré prédit "
    "conclu "
    "appris constaté découvert craint pensé cru espéré prouvé argué promis juré"
)
_SAYS = (
    "dit disent déclare déclarent affirme affirment estime estiment assure assurent ajoute ajoutent explique "
    "expliquent prévient préviennent avertit avertissent indique indiquent précise précisent souligne soulignent "
    "soutient soutiennent reconnaît reconnaissent pense pensent croit croient espère espèrent prétend prétendent "
    "rappelle rappellent suggère suggèrent montre montrent révèle révèlent confirme confirment craint craignent "
    "prédit prédisent raconte racontent note notent annonce annoncent rapporte rapportent sait savent "
    "disait disaient pensait pensaient croyait croyaient espérait espéraient affirmait estimait craignait savait"
)
_TIME = rf"(?: {WEEKDAYS}(?: (?:matin|soir|dernier))?| hier| ce matin| cette semaine)?"
_VERB = lazy(
    rf"(?<![\w'-])(?P<verb>(?:a|ont|avait|avaient)(?: (?:également|aussi|ensuite|déjà|récemment))? "
    rf"(?:{'|'.join(_SAID.split())})|{'|'.join(_SAYS.split())}){_TIME} "
    r"(?P<first>le|la|les|l'|un|une|des|son|sa|ses|leurs?|ce|cet|cette|ces|plusieurs|certains|certaines|il"
    r"|elle|ils"
    r"|elles|on|\d+(?: \d{3})*|deux|trois|quatre|cinq|[A-ZÉ][\w.-]*)(?![\w-])"
)
_TO_TELL = (
    "prouver démontrer affirmer penser croire espérer confirmer admettre reconnaître prétendre assurer déclarer "
    "annoncer montrer nier savoir dire préciser souligner"
)
# The verb of saying behind another verb: "cherchent à prouver la mère connaissait".
_TO_SAY = lazy(
    rf"(?<![\w'-])(?P<lead>[a-zà-ÿ]+) (?:à |de |d')?(?P<verb>{'|'.join(_TO_TELL.split())}) "
    r"(?P<first>le|la|les|l'|un|une|des|son|sa|ses|leurs?|cet|cette|ces|ils?|elles?)(?![\w-])"
)
_PRONOUN = frozenset("il elle ils elles on".split())
_MANY = frozenset("les des ses leurs ces plusieurs certains certaines deux trois quatre cinq ils elles".split())
# Nouns of quantity take either number.
_QUANTITY = frozenset(
    "douzaine dizaine vingtaine trentaine quarantaine cinquantaine centaine majorité poignée foule groupe "
    "série moitié "
    "quart tiers couple millier nombre partie plupart multitude minorité".split()
)
_OPENER = lazy(
    r"(?<![\w-])(?:que|qu'|qui|dont|où|comme|quand|lorsque|lorsqu'|si|selon|plus|moins"
    r"|ce)(?![\w-])(?!-ci)"
)
_INVERTED = lazy(r"(?:[»”\"]|,) ?$")
# The comma that stands where "that" was: "il rappelle, le cerveau se repose".
_COMMA = lazy(
    r"(?:(?:^|(?<=[.!?] )|(?<=, )))(?P<who>[Ii]l|[Ee]lle) (?P<verb>rappelle|affirme|estime|déclare|souligne"
    r"|précise"
    r"|explique|ajoute|a (?:déclaré|affirmé|rappelé|souligné|précisé|expliqué|ajouté|estimé))(?P<comma>,) "
    r"(?P<first>le|la|les|l'|un|une|des|son|sa|ses|leurs?|ce|cet|cette|ces|il|elle|ils|elles)(?![\w-])"
)
_SIGN = lazy(r"[«“”»\"]")
_BEING = frozenset("est sont était étaient".split())
# A time or an object that these verbs often have, whatever follows.
_NO_SUBJECT = lazy(
    rf"\b(?:semaine|mois|année|an|jour|matin|soir|nuit|fois|guerre|vérité|contraire|inverse|faillite|veille"
    rf"|lendemain"
    rf"|moment|temps|Grand|Saint|{WEEKDAYS})\b"
)
_APPOSED = lazy(r", (?P<word>[a-zà-ÿ]+)(?: [^,.;:«»“”\"]{1,70})?, (?P<verb>[a-zà-ÿ]+)(?![\w'-])")
_NOUN = lazy(
    r"(?P<det>[Ll]es? |[Ll]a |[Ll]'|[Uu]ne? |[Dd]es |[Ss]es |[Ss]on |[Ss]a |[Cc]es |[Cc]ette )(?P<noun>[\w-]+)"
)


@cache
def _later(form: str) -> str:
    """Return the number of a form that can only be a future or a conditional of the third person."""
    found = analyses(form)
    if not found or any(r.pos not in ("VERB", "AUX") or r.tense not in ("ind.fut", "cond") for r in found):
        return ""
    numbers = {r.number for r in found if r.person == "3"}
    return numbers.pop() if len(numbers) == 1 else ""


@cache
def _verb_only(form: str) -> bool:
    """Tell whether every reading of the form is a finite verb, one of them in the third person."""
    found = analyses(form)
    finite = all(r.pos in ("VERB", "AUX") and r.person for r in found)
    return bool(found) and finite and any(r.person == "3" for r in found)


def _any_finite(form: str) -> bool:
    return _finite(form) or _verb_only(form)


def _finite(form: str, number: str = "") -> bool:
    later = _later(form.lower())
    return is_finite(form, number) or bool(later and number in ("", later))


_PRONOUNS = frozenset("il elle on ils elles".split())


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    message = "French needs *que* before what is reported."
    for match in _VERB.finditer(text):
        at = match.start("first")
        found = clause(text, at, _finite)
        end = found[2] if found and _subject(text, found) else _apposed(text, at)
        if end is None or not _main(text, match.start(), match["verb"], match["first"]):
            continue
        que = "qu" + ("’" if "’" in passage.original else "'") if elides(match["first"]) else "que "
        yield hit(passage, match.start(), end, message, que, edit=(at, at))

    for match in _TO_SAY.finditer(text):
        at = match.start("first")
        found = clause(text, at, _finite)
        begin, _ = sentence(text, match.start())
        if not found or not _any_finite(match["lead"]) or not _subject(text, found):
            continue
        if _OPENER.search(text[begin : match.start()]):
            continue
        que = "qu" + ("’" if "’" in passage.original else "'") if elides(match["first"]) else "que "
        yield hit(passage, match.start("verb"), found[2], message, que, edit=(at, at))

    for match in _COMMA.finditer(text):
        at = match.start("first")
        found = clause(text, at, _any_finite)
        begin, end = sentence(text, match.start())
        if match["first"] in _PRONOUNS and f" {match['first']} " in f" {text[begin : match.start()].lower()}":
            continue  # "il ne stipule pas, il précise, il dispose"
        if not found or _NO_SUBJECT.search(" ".join(found[0])) or _OPENER.search(text[begin : match.start()]):
            continue
        if not passage.chars.isdisjoint("«“") and _SIGN.search(text[begin:end]):
            continue
        que = " qu" + ("’" if "’" in passage.original else "'") if elides(match["first"]) else " que "
        yield hit(passage, match.start("verb"), found[2], message, que, edit=(match.start("comma"), at))


def _main(text: str, start: int, verb: str, first: str) -> bool:
    """Tell whether the reporting clause is a main clause whose subject is said before its verb."""
    begin, _ = sentence(text, start)
    before = text[begin:start]
    if _OPENER.search(before) and not (before.count(" que ") == 1 and before.endswith(" il ")):
        return False
    if before.count("«") > before.count("»") and "«" in text[begin:start][-30:]:
        return False
    if verb == "dit" and not before.rstrip().endswith(("il", "elle", "on")):
        return speaker(text, start) and first[0].islower() and first not in ("le", "la", "l'")
    if first in _PRONOUN:
        return not _INVERTED.search(before) or before.rstrip().endswith(",")
    return speaker(text, start) and not _INVERTED.search(before)


def _subject(text: str, found: tuple[list[str], int, int]) -> bool:
    words, verb, end = found
    low = words[0].lower()
    if any(w.lower().endswith(("lequel", "laquelle", "lesquels", "lesquelles", "duquel", "desquels")) for w in words):
        return False
    form = text[verb:end]
    if low in _PRONOUN:
        if len(words) > 1 or (low == "il" and text[verb - 2 : verb] == "y "):
            return False
        return _finite(form, "p" if low.endswith("s") else "s")
    if _NO_SUBJECT.search(" ".join(words)) or text[end : end + 1] == "-":
        return False
    if words[0][0].isupper():
        return len(words) < 4 and all(w[0].isupper() or w in ("de", "van", "von") for w in words) and _finite(form, "s")
    if low[0].isdigit():
        return _finite(form, "p")
    if len(words) < 2 or any(r.tense == "inf" for r in analyses(words[1].lower())):
        return False
    if len(words) > 1 and words[1].lower() in _QUANTITY:
        return True
    return _finite(form, "p" if low in _MANY else "s")


def _apposed(text: str, at: int) -> int | None:
    """Return where the verb ends of a subject that a participle in commas parts from it; it is no present."""
    noun = _NOUN.match(text, at)
    if noun is None or not any(r.pos == "NOUN" for r in analyses(noun["noun"].lower())):
        return None
    found = _APPOSED.match(text, noun.end())
    if found is None:
        return None
    if not any(r.tense == "part.past" for r in analyses(found["word"])):
        return None
    many = noun["det"].strip().lower() in _MANY
    form = found["verb"]
    if not _finite(form, "p" if many else "s") or form in _BEING:
        return None
    return found.end() if _later(form) else None


RULES = (
    Rule(
        name="grammar.que-clause",
        category="grammar",
        severity=Severity.MAJOR,
        doc="A clause with a verb of its own is reported without « que », which English leaves out.",
        bad=(
            Bad("Autorités disent le tueur avait fui la ville.", "Autorités disent que le tueur avait fui la ville."),
            Bad("Les experts pensent les prix vont baisser.", "Les experts pensent que les prix vont baisser."),
            Bad("Elle espère les élus voteront la loi.", "Elle espère que les élus voteront la loi."),
            Bad("La police a confirmé deux hommes sont morts.", "La police a confirmé que deux hommes sont morts."),
            Bad("Le maire a averti les pluies dureront.", "Le maire a averti que les pluies dureront."),
            Bad("L'étude montre les enfants dorment moins.", "L'étude montre que les enfants dorment moins."),
            Bad("Il croit une majorité d'élus voteront non.", "Il croit qu'une majorité d'élus voteront non."),
            Bad(
                "Le groupe ajoute le moteur, fait d'acier, tournera sans huile.",
                "Le groupe ajoute que le moteur, fait d'acier, tournera sans huile.",
            ),
            Bad(
                "Le sénateur Jean Roux, élu du Sud, a assuré il ne voterait pas.",
                "Le sénateur Jean Roux, élu du Sud, a assuré qu'il ne voterait pas.",
            ),
            Bad("Le club a annoncé mardi le joueur sera absent.", "Le club a annoncé mardi que le joueur sera absent."),
            Bad(
                "Médecin à Lyon, il rappelle, le cerveau se débarrasse des toxines.",
                "Médecin à Lyon, il rappelle que le cerveau se débarrasse des toxines.",
            ),
            Bad(
                "Ils cherchent à prouver la mère connaissait tout.",
                "Ils cherchent à prouver que la mère connaissait tout.",
            ),
            Bad("Moscou craint Kiev attaquera.", "Moscou craint que Kiev attaquera."),
        ),
        good=(
            Good("Autorités et médias disent la même chose."),
            Good("Il montre les dents et annonce la hausse, prévue en mai, des prix."),
            Good("L'étude montre les effets du sommeil, qui sont nets."),
            Good("Il espère les voir gagner et croit la victoire possible."),
            Good("Ce que dit la loi est clair ; ce que pensent les gens compte."),
            Good("Le film montre la ville où il est né."),
            Good("Le roi Louis, dit le Grand, était fier."),
            Good("Le joueur dit le Saint est parti."),
            Good("La police a confirmé la mort de deux hommes dont le nom est connu."),
            Good("Comme le montre la carte, la pluie est là."),
            Good("Plus il pense, plus le temps est long."),
            Good("« Nous partons », affirme le ministre. La loi est votée."),
            Good("« Nous partons », affirme le ministre, la loi est votée."),
            Good("Il a annoncé la semaine dernière qu'il partait."),
            Good("Elle a annoncé il y a un an son départ."),
            Good("Le groupe annonce la hausse des prix, confirme la baisse et vise plus haut."),
            Good("Il rapporte des livres, prend le train et sait lire."),
            Good("Ceux qui pensent les choses sont rares."),
            Good("Le rapport que cite le journal révèle des fraudes."),
            Good("Il sait les langues, parle le russe."),
            Good("Quand il explique, les gens se taisent et il ajoute, la voix basse, un mot."),
            Good("« Oui, il explique, le soir est beau. »"),
            Good("Il le rappelle, le cerveau se repose."),
            Good("Celui qui cherche à prouver la thèse était ridicule."),
            Good("Il veut montrer la voie et la décision d'annoncer la hausse est prise."),
            Good("Il juge les hommes comme ils sont."),
        ),
        anchors=anchors([*_SAID.split(), *_SAYS.split(), *_TO_TELL.split()]),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
