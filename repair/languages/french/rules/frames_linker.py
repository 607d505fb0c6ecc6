"""The wrong link between a verb and its infinitive: "promet couper", "prévoit à ouvrir", "espère de gagner"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.frames_reading import (
    Found,
    Token,
    behind,
    de,
    index,
    infinitive,
    tokens,
    verbs,
)

# What links a verb to its infinitive. Those that may do without, or with both links, are not listed or listed apart.
_DE = (
    "accepter ambitionner cesser choisir conseiller convenir craindre décider déconseiller dédaigner désespérer "
    "entreprendre envisager essayer éviter feindre interdire menacer mériter négliger omettre ordonner oublier "
    "permettre planifier projeter promettre prévoir recommander redouter refuser regretter risquer suggérer tâcher "
    "tenter proposer exiger"
)
# Among those: *à* may follow for another reason (à vendre, à qui de droit, s'essayer à).
_NOT_A = frozenset("proposer exiger conseiller interdire regretter tâcher mériter convenir".split())
_A = (
    "aider aspirer autoriser chercher commencer consentir consister continuer contribuer encourager exhorter hésiter "
    "inciter inviter parvenir persister renoncer réussir tendre viser peiner rechigner échouer"
)
_NOT_DE = frozenset("commencer continuer consister autoriser".split())
# Only behind the pronoun.
_REFLEXIVE_A = "engager apprêter attendre entêter obstiner évertuer résigner préparer"
_REFLEXIVE_DE = "abstenir efforcer contenter empresser targuer vanter dépêcher"
_BARE = "pouvoir devoir vouloir espérer préférer souhaiter"
# Infinitives that à makes a phrase of its own: à partir de, à compter de, à commencer par, à savoir, à boire.
_PHRASES = frozenset(
    "partir compter commencer savoir boire manger déjeuner dîner souper venir vrai juger voir tout".split()
)
# Behind these the infinitive of a state tells what was: "je n'oublierai jamais vous avoir vu".
_PAST = frozenset("oublier regretter".split())
_ELSE = frozenset({"puis"})  # a form of pouvoir that is another word
_ARTICLES = frozenset("le la les l'".split())
_DATIVE = frozenset("lui leur me m' te t' nous vous se s' y en".split())


@cache
def _frames() -> dict[str, tuple[str, bool]]:
    frames = dict.fromkeys(_DE.split(), ("de", False)) | dict.fromkeys(_A.split(), ("à", False))
    frames |= dict.fromkeys(_REFLEXIVE_A.split(), ("à", True)) | dict.fromkeys(_REFLEXIVE_DE.split(), ("de", True))
    return frames | dict.fromkeys(_BARE.split(), ("", False))


@cache
def _forms() -> dict[str, tuple[tuple[str, str], ...]]:
    return index(" ".join(_frames()))


@cache
def _lemmas() -> str:
    return " ".join(_frames())


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    forms = _forms()
    if forms.keys().isdisjoint(passage.words):
        return
    words = tokens(passage.text)
    for verb in verbs(words, forms):
        right, reflexive = _frames()[verb.lemma]
        if (verb.reflexive or not reflexive) and words[verb.place].low not in _ELSE:
            yield from _judge(passage, words, verb, right)


def _judge(passage: Passage, words: tuple[Token, ...], verb: Found, right: str) -> Iterator[Hit]:
    at = behind(words, verb.place)
    if at >= len(words):
        return
    low = words[at].low
    if low == "de" and at + 1 < len(words) and words[at + 1].low in ("plus", "même", "nouveau", "fait"):
        return  # "cette liste peut de plus être consultée"
    if verb.lemma == "sembler" and low == "à":
        return  # "la piste semble à exclure"
    link = "de" if low in ("de", "d'") else low if low in ("à", "pour") else ""
    first = at + 1 if link else at
    place = infinitive(words, first)
    if place < 0 or link == right or not _may_judge(words, verb, link, right, first, place):
        return
    apostrophe = "’" if "’" in passage.original else "'"
    new = de(words[first].low, apostrophe) if right == "de" else f"{right} " if right else ""
    message = f"*{verb.lemma}* takes {f'*{right}* before' if right else 'no preposition before'} an infinitive."
    edit = (words[at].start, words[first].start)
    yield hit(passage, words[verb.place].start, words[place].end, message, new, edit=edit)


def _may_judge(words: tuple[Token, ...], verb: Found, link: str, right: str, first: int, place: int) -> bool:
    low = words[place].low
    if not link:
        return _bare(words, verb, right, first, place)
    if verb.lemma == "devoir" and low in ("être", "avoir"):  # "celle à qui tu dois de n'avoir rien perdu"
        return False
    skipped = {w.low for w in words[verb.place + 1 : first]}
    if words[first].low == "même" or not skipped.isdisjoint(("trop", "peu", "tout", "tous", "bien")):
        return False  # "peut de même produire", "risque trop à parler"
    if link == "à" and (low in _PHRASES or low in ("être", "avoir")):
        return False
    if right == "":
        # "se doit de", "lui doit d'être libre", "en veut de", "ce que nous voulons de"; "à" is seldom the link
        if verb.tense in ("inf", "part.past") or verb.clitics & _DATIVE or link == "pour":
            return False
        return not verb.clitics & _ARTICLES and not _asks(words, verb.place)
    if link == "pour":
        return False
    if right == "de":
        active = not verb.reflexive and verb.active
        return active and verb.lemma not in _NOT_A and not verb.clitics & _ARTICLES and not _asks(words, verb.place)
    if verb.lemma in _NOT_DE or verb.tense == "part.pres" or verb.clitics & _DATIVE - {"se", "s'"}:
        return False
    # "Il n'est pas autorisé de fumer": nobody in particular
    impersonal = (
        verb.auxiliary == "être" and not verb.reflexive and verb.head >= 0 and words[verb.head].low.endswith("il")
    )
    return not impersonal and (verb.lemma not in ("échouer", "tendre", "peiner") or verb.tense != "part.past")


def _bare(words: tuple[Token, ...], verb: Found, right: str, first: int, place: int) -> bool:
    if not right or (verb.tense == "part.past" and verb.auxiliary != "avoir"):
        return False
    if words[place].low in ("être", "avoir") and verb.lemma in _PAST:
        return False
    if any(w.low in _ARTICLES for w in words[first:place]) and words[place].low in ("être", "avoir", "boire"):
        return False
    # "sans cesse", "avait cessé la tendre communion"; "a fait tenter": the causative takes its own
    return words[verb.place - 1].low != "sans" if verb.place else True


def _asks(words: tuple[Token, ...], place: int) -> bool:
    """Tell whether a relative or question word within a few words before may be what the link answers to."""
    return any(w.low in ("que", "qu'", "dont", "quoi", "où", "qui") for w in words[max(0, place - 5) : place])


RULES = (
    Rule(
        name="frames.linker",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English links verbs to infinitives by *to*; French by *de*, by *à* or by nothing, as the verb asks.",
        bad=(
            Bad("Le groupe promet couper ses emballages.", "Le groupe promet de couper ses emballages."),
            Bad("Il prévoit à ouvrir trente magasins.", "Il prévoit d'ouvrir trente magasins."),
            Bad("Le robot a commencé livrer des colis.", "Le robot a commencé à livrer des colis."),
            Bad("Ceux qui cherchent devenir français.", "Ceux qui cherchent à devenir français."),
            Bad("Il a refusé à signer le texte.", "Il a refusé de signer le texte."),
            Bad("Elle espère de gagner.", "Elle espère gagner."),
            Bad("La loi peut à interdire le tabac.", "La loi peut interdire le tabac."),
            Bad("Les élus ont réussi de bloquer le texte.", "Les élus ont réussi à bloquer le texte."),
            Bad("Il s'est engagé de rendre l'argent.", "Il s'est engagé à rendre l'argent."),
            Bad("Cela leur permet voyager.", "Cela leur permet de voyager."),
        ),
        good=(
            Good("Il se refuse à parler et s'est décidé à partir."),
            Good("La menace de partir plane. Il faut sans cesse tenter sa chance."),
            Good("Le texte promet à boire et à manger. Elle a cherché comment satisfaire tout le monde."),
            Good("Il n'est pas autorisé de fumer ici. Il me tarde de vous voir."),
            Good("Il doit à partir de lundi se rendre au commissariat."),
            Good("La France se doit de répondre. Il lui doit d'avoir survécu. Elle lui en veut d'être parti."),
            Good("Le gouvernement a le pouvoir d'agir, puis de changer la loi. Il fait semblant de dormir."),
            Good("C'est tout ce qu'il a accepté à contrecœur. Il décide alors de partir."),
            Good("Je n'oublierai jamais vous avoir vus. Il a commencé de payer la facture."),
            Good("Ils envisagent l'avenir avec calme, sans oublier le dîner, ni demander le pouvoir."),
            Good("Nous prenons un risque à agir par décret. La réponse ne saurait tarder à venir."),
            Good("On autorise d'y associer les élus. Il peut de même produire un effet, mais risque trop à parler."),
            Good("Nous aurons, je l'espère à en croire la presse, un vote. J'ai trouvé encourageant d'entendre cela."),
            Good("Le dossier peut de plus être consulté en ligne. La piste criminelle semble à écarter."),
            Good("Il a été condamné à payer, forcé de partir et obligé de vendre."),
        ),
        anchors=anchors(always=True),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
