"""A pronoun left behind its verb: "réclame à lui 2 millions", "a prescrit à elle un sirop"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from repair.core.finding import Severity, Trust
from repair.core.rule import Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.rules.frames_reading import Found, Token, index, tokens, verbs

# Verbs whose à-object is a pronoun before them; penser, tenir, songer, renoncer, être à keep "à lui" behind.
_VERBS = (
    "accorder adresser annoncer appartenir apporter apprendre arracher attribuer causer confier conseiller coûter "
    "demander devoir dire donner déclarer désobéir enlever enseigner envoyer expliquer fournir indiquer infliger "
    "interdire laisser lire livrer mentir montrer nuire obéir offrir ordonner pardonner parler payer permettre plaire "
    "prescrire prendre promettre proposer prédire prêter raconter refuser remettre rendre répondre reprocher "
    "ressembler retirer réclamer révéler servir signaler souhaiter sourire suffire suggérer téléphoner transmettre "
    "vendre verser voler écrire épargner"
)
_PRONOUNS = {"lui": "lui", "elle": "lui", "eux": "leur", "elles": "leur", "moi": "me", "nous": "nous", "vous": "vous"}
# Behind these forms, "à lui" belongs to another verb or to the subject.
_STRESSED = frozenset(
    "seul seule seuls seules même mêmes et ou ni qui que qu' dont comme aussi tout tous toutes deux trois quatre "
    "- plutôt non".split()
)
_BEHIND = frozenset("un une des le la les l' du que qu' ce cette ces son sa ses plus enfin".split())


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    forms = index(_VERBS)
    if forms.keys().isdisjoint(passage.words):
        return
    words = tokens(passage.text)
    for verb in verbs(words, forms):
        at = verb.place + 1
        if at + 1 < len(words) and words[at].low == "à" and words[at + 1].low in _PRONOUNS:
            yield from _judge(passage, words, verb, at)


def _judge(passage: Passage, words: tuple[Token, ...], verb: Found, at: int) -> Iterator[Hit]:
    after = words[at + 2].low if at + 2 < len(words) else ""
    if after in _STRESSED or verb.clitics - {"ne", "n'"} or verb.auxiliary == "être":
        return
    if not (after in _BEHIND or after.isdigit() or after[:1].isdigit()):
        return  # "parle à lui, à elle": what the pronoun stands against
    near = words[max(0, verb.head - 3) : at - 1]
    if any(w.low in ("c'", "à", "auquel") for w in near):
        return
    if verb.tense == "part.past" and verb.auxiliary != "avoir":
        return
    pronoun = _PRONOUNS[words[at + 1].low]
    first = verb.place if not verb.auxiliary else verb.head + len(verb.clitics) + 1
    target = words[first]
    made = pronoun if pronoun != "me" else ("m'" if target.low[0] in "aeéèêiouhâ" else "me")
    new = made + ("" if made.endswith("'") else " ")
    text = passage.original[target.start : words[at - 1].end]
    start, end = target.start, words[at + 1].end
    before = words[first - 1].low if first else ""
    if before.endswith("'"):  # "j'avais donné à lui": je lui avais donné
        opener = words[first - 1].text
        start, new = words[first - 1].start, opener[:-1] + "e " + new
    yield hit(passage, start, end, f"The pronoun goes before the verb: *{new.strip()}*.", new + text)


RULES = (
    Rule(
        name="frames.pronoun",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English puts *to him* behind its verb; French *lui* before it, save with a few verbs (penser à lui).",
        bad=(
            Bad("Le fisc réclame à lui 2,3 millions d'euros.", "Le fisc lui réclame 2,3 millions d'euros."),
            Bad("Le médecin a prescrit à elle un sirop.", "Le médecin lui a prescrit un sirop."),
            Bad("On dit que le prix donnait à elle enfin un nom.", "On dit que le prix lui donnait enfin un nom."),
            Bad("Le trajet a pris à lui plus de douze heures.", "Le trajet lui a pris plus de douze heures."),
            Bad("Le juge a refusé à eux un délai.", "Le juge leur a refusé un délai."),
            Bad("Il n'a pas donné à elle le choix.", "Il ne lui a pas donné le choix."),
            Bad("Elle est venue d'abord offrir à lui un livre.", "Elle est venue d'abord lui offrir un livre."),
        ),
        good=(
            Good("Le prix a été remis à elle et à son équipe. Il parle à nous tous."),
            Good("Il appartient à nous seuls de décider. Cet élan vers elle venait de lui à elle."),
            Good("Il pense à lui. Elle tient à elle. Cela est à eux. Il se présente à elle."),
            Good("Il parle à lui seul pendant une heure. Elle donne à elle et à son frère un livre."),
            Good("C'est à lui que le fisc réclame cette somme. Il ne parle qu'à elle."),
            Good("Il me présenta à lui. Le prix revient à elle, et non à lui. Il a recours à lui."),
            Good("Il rappelle à lui ses souvenirs. Elle l'attire à elle. Il prend à lui seul la décision."),
        ),
        anchors=anchors("lui elle eux elles moi nous vous"),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
