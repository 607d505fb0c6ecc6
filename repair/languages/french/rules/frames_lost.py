"""A preposition that English does without: "répondu l'appel", "a besoin dix fois plus", "à cause la neige"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import knows
from repair.languages.french.rules.frames_object import TIME, head
from repair.languages.french.rules.frames_reading import Found, Token, de, index, tokens, verbs

# Verbs that never take an object without preposition.
_VERBS = {
    "à": "répondre obéir désobéir ressembler nuire remédier renoncer participer adhérer accéder succéder parvenir "
    "recourir contribuer procéder téléphoner résister échapper survivre",
    "de": "dépendre bénéficier jouir",
}
_REFLEXIVE = {"de": "emparer moquer plaindre souvenir débarrasser occuper méfier soucier abstenir contenter inspirer"}
# Words that open the object; a time or a manner has them, too (see _loose).
_OPENERS = frozenset("le la les l' un une ce cet cette ces son sa ses leur leurs plusieurs".split())
_LOOSE = frozenset(
    "temps plupart tête yeux bras main mains dos ventre cœur regard sourire air voix doigt doigts pouce moindre "
    "mieux plus "
    "moins vite premier première premiers premières dernier dernière long lendemain veille après-midi moment instant "
    "cas "
    "échéant peu peur mort place chose choses façon manière sorte un une même seul tout pied pieds mot maximum minimum "
    "armes poing poings genoux coudes total montant cap lieu suite suivant".split()
)
_SUBJECTS = frozenset("il elle ils elles on qui je j' nous vous".split())
_CAUSATIVE = "faire laisser voir entendre regarder sentir"
_RELATIVE = frozenset(
    "que qu' où dont comme auquel auxquels auxquelles laquelle lesquels lesquelles lequel duquel desquels quoi quand "
    "lorsque lorsqu' ainsi quel quelle quels quelles".split()
)
_STARTS = frozenset(
    "le la les l' un une des ce cet cette ces son sa ses leur leurs il elle ils elles on je j' nous vous pour sans "
    "afin "
    "plusieurs deux trois quatre".split()
)
# Verb and noun that make one: what they lost before a determiner.
_IDIOMS = {
    "avoir besoin": "de", "avoir envie": "de", "faire partie": "de", "faire preuve": "de", "faire état": "de",
    "tenir compte": "de", "prendre soin": "de", "avoir recours": "à", "avoir accès": "à", "avoir droit": "à",
    "donner naissance": "à", "donner lieu": "à", "prendre part": "à", "mettre fin": "à", "faire face": "à",
    "rendre hommage": "à", "rendre visite": "à", "porter atteinte": "à", "porter secours": "à", "faire référence": "à",
    "faire allusion": "à", "faire usage": "de", "tirer parti": "de", "tirer profit": "de", "venir à bout": "de",
    "faire obstacle": "à", "prêter attention": "à", "faire attention": "à",
}  # fmt: skip
# Compound prepositions without their last word.
_COMPOUNDS = {
    "à cause": "de", "en raison": "de", "au lieu": "de", "en dépit": "de", "à l' issue": "de", "au sein": "de",
    "en faveur": "de", "à l' encontre": "de", "à l' égard": "de", "par rapport": "à", "quant": "à", "en guise": "de",
}  # fmt: skip
_COUNTED = frozenset("deux trois quatre cinq six sept huit neuf dix vingt trente cent mille davantage beaucoup".split())
_CHANGED = frozenset("couleur avis nom camp cap sujet tactique".split())


@cache
def _lemmas() -> str:
    return " ".join(_frames())


# What wakes a pair or compound: its last word.
_WAKING = _CHANGED | {phrase.split()[-1] for phrase in (*_IDIOMS, *_COMPOUNDS)}


@cache
def _frames() -> dict[str, str]:
    return {lemma: link for table in (_VERBS, _REFLEXIVE) for link, row in table.items() for lemma in row.split()}


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    forms = index(_lemmas())
    if not _WAKING.isdisjoint(passage.words):
        yield from _idioms(passage, tokens(passage.text))
    if not forms.keys().isdisjoint(passage.words):
        words = tokens(passage.text)
        for verb in verbs(words, forms):
            yield from _verb(passage, words, verb)


def _verb(passage: Passage, words: tuple[Token, ...], verb: Found) -> Iterator[Hit]:
    at = verb.place + 1
    reflexive = verb.lemma in _REFLEXIVE["de"].split()
    if at >= len(words) or words[at].low not in _OPENERS or not _open(words, verb, reflexive):
        return
    noun = head(words, at)
    if noun < 0 or words[noun].low in TIME or words[noun].low in _LOOSE or not words[noun].text.islower():
        return
    if any(w.low in _LOOSE for w in words[at:noun]) or words[at + 1].text[0].isdigit():
        return
    link = _frames()[verb.lemma]
    message = f"*{'se ' if reflexive else ''}{verb.lemma}* takes *{link}* before its object."
    yield from _insert(passage, words, words[verb.place].start, at, link, message, words[noun].end)


def _open(words: tuple[Token, ...], verb: Found, reflexive: bool) -> bool:
    """Tell whether the noun behind the verb can't be its subject, nor an object that the verb may have."""
    before = words[verb.head].low if verb.head >= 0 else ""
    if verb.tense in ("part.pres", "imp") or not _clear(words, verb.place):
        return False
    if verb.tense == "inf":
        free = not any(w.low in index(_CAUSATIVE) for w in words[max(0, verb.head - 2) : verb.head + 1])
    else:
        free = before in _SUBJECTS or before == "qui" or (bool(verb.auxiliary) and before not in ("et", "ou"))
    if reflexive:
        return free and bool(verb.clitics & {"se", "s'"}) and verb.auxiliary != "avoir"
    return free and verb.active and verb.auxiliary != "être" and not verb.clitics - {"ne", "n'"}


def _clear(words: tuple[Token, ...], place: int) -> bool:
    """Tell whether the clause before `place` begins with its subject, so that none follows the verb.

    "dont doivent bénéficier les élus" and "« Non », s'empressa de répondre le maire" have it behind.
    """
    start = place
    while start > 0 and (words[start - 1].text[0].isalnum() or words[start - 1].text[0] == "-"):
        start -= 1
    span = [w.low for w in words[start:place]]
    if not span or any(w in _RELATIVE for w in span):
        return False
    return span[0] in _STARTS or "qui" in span or (words[start].text[0].isupper() and not knows(span[0]))


def _idioms(passage: Passage, words: tuple[Token, ...]) -> Iterator[Hit]:
    text = f" {' '.join(w.low for w in words)} "
    for pair, link in _IDIOMS.items():
        lemma, _, noun = pair.partition(" ")
        if f" {noun} " not in text or index(lemma).keys().isdisjoint(passage.words):
            continue
        size = noun.count(" ") + 1
        for verb in verbs(words, index(lemma)):
            at = verb.place + 1 + (verb.place + 1 < len(words) and words[verb.place + 1].low in ("pas", "plus"))
            if " ".join(w.low for w in words[at : at + size]) == noun and not verb.clitics & {"en", "y"}:
                if not _clear(words, verb.place):
                    continue
                yield from _bare(passage, words, words[verb.place].start, at + size, link, pair)
    for phrase, link in _COMPOUNDS.items():
        if f"{phrase} " not in text:
            continue
        parts = phrase.split()
        for place in range(len(words) - len(parts)):
            if [w.low for w in words[place : place + len(parts)]] == parts:
                yield from _bare(passage, words, words[place].start, place + len(parts), link, phrase)
    if not passage.words.isdisjoint(_CHANGED):
        for verb in verbs(words, index("changer")):
            at = verb.place + 1
            listed = at + 1 < len(words) and words[at + 1].low in ("et", "ou", "ni")
            if at < len(words) and words[at].low in _CHANGED and verb.active and not listed:
                start, end = words[verb.place].start, words[at].end
                yield from _insert(passage, words, start, at, "de", "One changes *de* it.", end)


def _bare(passage: Passage, words: tuple[Token, ...], start: int, at: int, link: str, phrase: str) -> Iterator[Hit]:
    counted = phrase == "avoir besoin" and at < len(words) and words[at].low in _COUNTED
    if at + 1 >= len(words) or words[at + 1].low in ("uns", "unes"):
        return
    if counted:
        yield from _insert(passage, words, start, at, link, "*avoir besoin* takes *de*.", words[at].end)
        return
    if words[at].low not in _OPENERS:
        return
    noun = head(words, at)
    if noun < 0 or words[noun].low in TIME or (words[noun].low in _LOOSE and phrase != "à cause"):
        return
    message = f"*{phrase.replace(chr(39) + ' ', chr(39))}* takes *{link}* before what follows."
    yield from _insert(passage, words, start, at, link, message, words[noun].end)


def _insert(
    passage: Passage, words: tuple[Token, ...], start: int, at: int, link: str, message: str, end: int
) -> Iterator[Hit]:
    word, following = words[at], words[at + 1] if at + 1 < len(words) else words[at]
    apostrophe = "’" if "’" in passage.original else "'"
    contracted = {("de", "le"): "du ", ("de", "les"): "des ", ("à", "le"): "au ", ("à", "les"): "aux "}
    made = contracted.get((link, word.low))
    if made:
        yield hit(passage, start, end, message, made, edit=(word.start, following.start))
    else:
        new = de(word.low, apostrophe) if link == "de" else f"{link} "
        yield hit(passage, start, end, message, new, edit=(word.start, word.start))


RULES = (
    Rule(
        name="frames.lost",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English answers, obeys and needs things without a preposition; French has *à* or *de* there.",
        bad=(
            Bad(
                "Un navire a répondu l'appel de détresse du cargo.",
                "Un navire a répondu à l'appel de détresse du cargo.",
            ),
            Bad("Il refuse de répondre les critiques.", "Il refuse de répondre aux critiques."),
            Bad("Le vol est annulé à cause la neige.", "Le vol est annulé à cause de la neige."),
            Bad("Le pays a besoin une réforme.", "Le pays a besoin d'une réforme."),
            Bad("Le moteur a besoin dix fois plus d'énergie.", "Le moteur a besoin de dix fois plus d'énergie."),
            Bad("Ils veulent participer les pourparlers.", "Ils veulent participer aux pourparlers."),
            Bad("La police s'est emparée les bureaux.", "La police s'est emparée des bureaux."),
            Bad("Elle a mis fin la grève.", "Elle a mis fin à la grève."),
            Bad("Une encre qui change couleur à la chaleur.", "Une encre qui change de couleur à la chaleur."),
            Bad("Il ne peut échapper la prison.", "Il ne peut échapper à la prison."),
        ),
        good=(
            Good("« Non », a répondu le ministre. Comme l'a répondu la banque, les taux montent."),
            Good("Ils participent la semaine prochaine à la course, où participent les meilleurs."),
            Good("Il a fait répondre les élèves. Il faut laisser participer les femmes."),
            Good("Elle a répondu la tête haute. Il obéit le plus vite possible, les yeux fermés."),
            Good("Il en a besoin le matin. Le sommet a lieu le 3 mai. À partir, les gens hésitent."),
            Good("À propos, le maire est parti. Il lui échappe un cri. Elle l'a échappé belle."),
            Good("Le texte dont dépend la paix. De là résultent les erreurs. Ainsi procèdent les juges."),
            Good("À quoi peut ressembler la paix ? Le dispositif auquel doit faire face le pays."),
            Good("Ils sont assis à côté les uns des autres et ont besoin les uns des autres."),
            Good("Il consent un prêt, aspire la poussière et abuse son monde. Seuls peuvent répondre les élus."),
            Good("La police a répondu les armes à la main. Il a changé nom et adresse."),
            Good("Elle en a besoin deux fois par an. Il avait besoin, dix ans plus tard, d'aide."),
            Good("Elle a changé couleurs et formes. Au nom du père. Il a été mis fin ce jour à la grève."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
