"""A reflexive verb that lost its pronoun, told by what follows: "a plaint auprès", "a qualifié pour la finale"."""

from __future__ import annotations

from collections.abc import Iterable

from repair.core.finding import Severity, Trust
from repair.core.rule import Anchors, Bad, Context, Good, Hit, Passage, Rule, anchors, hit
from repair.languages.french.morphology import elides
from repair.languages.french.offices import WOMEN
from repair.languages.french.rendering import subject
from repair.languages.french.rules.grammar_auxiliary import ADVERBS, AUX, CLITIC
from repair.rules.lazy import lazy

# Not "de" and "des" alone: "la loi a indigné de nombreux élus, des élus".
_OF = r" (?:de (?:la |l'|lui\b|son |sa |ses |ce |cet |cette |leurs? )|du (?!monde)|d'(?:avoir|être)\b|que |qu')"
_END = r"(?=[.,;]|$| (?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|lors|pendant|après|avant|en \d|et)\b)"
_LIMB = (
    r" (?:au (?:genou|dos|pied|bras|visage|cou|mollet|coude|poignet|doigt|pouce|talon|tibia)|à la (?:cheville|cuisse"
    r"|jambe|tête|main|hanche|clavicule)|à l'(?:épaule|aine|œil))"
)
# What follows when the verb has no object but itself.
_FOLLOWS = {
    "plaint": r" (?:auprès |de (?:la |l'|son |sa |ses |ce |cette )|du )",
    "moqué": _OF,
    "souvenu": r" (?:de |du |des |d'|que |qu')",
    "réjoui": _OF,
    "félicité": r" (?:de (?:la |l'|son |sa |ses |cette |ce )|du )(?=[\w' -]{1,40}[.,;]|[\w' -]{1,40}$)",
    "indigné": _OF,
    "inquiété": _OF,
    "contenté": r" (?:de |d')[a-zéèê]+(?:er|ir|re)\b",
    "engagé": r" (?:à|d') ?(?!cette|partir|manger|vivre)[a-zéèê]+(?:er|ir|re)\b",
    "présenté": r" (?:aux élections|à la présidentielle|à l'élection|à la mairie|au (?:poste|commissariat))" + _END,
    "blessé": _LIMB + _END,
    "déroulé": r" (?:à [A-ZÉ]|en (?:présence|marge|\d)|sans (?:incident|heurt|encombre)|dans (?:le calme|la ville))",
    "produit": r" (?:vers|à|peu avant|peu après) \d+ ?(?:h|heures)(?: ?\d\d)?"
    r"(?=[.,;]|$| (?:dans|sur|devant|lorsque|quand|près|alors|au|à l|et)\b)",
    "qualifié": r" pour (?:la|le|les|l')",
    "incliné": r" (?:devant|face (?:à|aux?)|contre|\d)",
    "imposé": r" (?:face (?:à|au)|\d+[-–]\d|par \d)",
    "dirigé": r" (?:vers|droit)",
    "penché": r" sur",
    "prononcé": r" (?:en faveur|sur (?:le|la|les|l'))",
    "intéressé": r" (?:à la|à l'|aux?)(?! plus| sujet)",
    "spécialisé": r" (?:dans|en)",
    "marié": r" (?:en \d{4}|à [A-ZÉ][\w-]+)" + _END,
    "rendu": r" (?:sur place|sur les lieux)",
    "classé": r" (?:deuxième|troisième|quatrième|cinquième|sixième|\d+e)",
}
_LOST = lazy(
    rf"(?<![\w-])((?<!\w')(?:n')?)({'|'.join(AUX)}){ADVERBS} (?P<stem>{'|'.join(_FOLLOWS)})(?P<end>e?s?)(?![\w'-])"
)
_PATTERNS = {stem: lazy(pattern) for stem, pattern in _FOLLOWS.items()}
_RELATIVE = lazy(r"(?:(?<![\w-])(?:qu|que|dont|où)\b[^.;]{0,60}|[?])$")


_MANY = frozenset("ont avaient auront auraient aient".split())
_NAMED = lazy(
    r"(?:^|[.;:!?»”,] )(?P<first>(?!(?:L[ae]|Les|Une?|Des|Ces?|Cette|S[ao]n?|Ses) )[A-ZÀ-Ý][\w'-]+)"
    r"(?: [A-ZÀ-Ý][\w'-]+)+ ?(?:ne |n')?$"
)


_CLAUSE = lazy(r"[^.,;:!?«»“”()]*")
_TOKEN = lazy(r"[^\W_][\w-]*'?|\d+")
_DETERMINERS = frozenset("le la les l' un une des son sa ses leur leurs ce cet cette ces plusieurs deux trois".split())
_LINKS = frozenset(
    "à de d' du des au aux en dans par pour sur sous vers chez avec sans contre entre et ou face devant après avant "
    "pendant depuis lors selon comme que qu' jusqu' dès malgré durant auprès près tous toutes".split()
)


def _has_object(text: str, start: int, end: int) -> bool:
    """Tell whether a noun without preposition follows what stands from `start` to `end`, in the same clause."""
    clause = _CLAUSE.match(text, start)
    words = [(m[0].lower(), m.start()) for m in _TOKEN.finditer(clause[0])] if clause else []
    after = [(word, words[i - 1][0] if i else "") for i, (word, at) in enumerate(words) if start + at >= end - 2]
    return any(word in _DETERMINERS and previous not in _LINKS for word, previous in after)


def _ending(before: str, auxiliary: str) -> str:
    """Return the ending of the participle by the subject that stands before the auxiliary."""
    named = _NAMED.search(before)
    woman = named["first"] in WOMEN if named else subject(before)[0] == "f"
    return ("e" if woman else "") + ("s" if auxiliary in _MANY else "")


def _check(passage: Passage, context: Context) -> Iterable[Hit]:
    text = passage.text
    for match in _LOST.finditer(text):
        negation, auxiliary, adverb, stem, _ = match.groups()
        before = text[: match.start()]
        found = _PATTERNS[stem].match(text, match.end())
        if not found or CLITIC.search(before) or _RELATIVE.search(before):
            continue
        if stem not in ("engagé", "contenté") and _has_object(text, match.end(), found.end()):
            continue
        if auxiliary in ("avoir", "ayant"):
            continue
        made = AUX[auxiliary]
        made = ("s" + ("’" if "’" in passage.original else "'") if elides(made) else "se ") + made
        made = ("ne " if negation else "") + made
        agreed = _ending(before, auxiliary)
        message = f"*{stem}* has no object here but the subject itself: French says *se*."
        yield hit(passage, match.start(), match.end(), message, f"{made}{adverb} {stem}{agreed}")


RULES = (
    Rule(
        name="grammar.reflexive-lost",
        category="grammar",
        severity=Severity.MAJOR,
        doc="English verbs without object (complained to, qualified for, pledged to) are reflexive in French.",
        bad=(
            Bad("Le maire a plaint auprès du préfet.", "Le maire s'est plaint auprès du préfet."),
            Bad("Les joueuses ont qualifié pour la finale.", "Les joueuses se sont qualifiées pour la finale."),
            Bad("Le groupe a engagé à réduire ses émissions.", "Le groupe s'est engagé à réduire ses émissions."),
            Bad("La joueuse de Lyon a incliné devant Ana Ruiz.", "La joueuse de Lyon s'est inclinée devant Ana Ruiz."),
            Bad("Elle a moqué de son rival.", "Elle s'est moquée de son rival."),
            Bad("L'attaquant a blessé au genou lors du match.", "L'attaquant s'est blessé au genou lors du match."),
            Bad("Les policiers ont dirigé vers la sortie.", "Les policiers se sont dirigés vers la sortie."),
            Bad("La France n'a pas incliné face au Brésil.", "La France ne s'est pas inclinée face au Brésil."),
        ),
        good=(
            Good("Le maire s'est plaint auprès du préfet, et on l'a plaint."),
            Good("Il a qualifié la loi d'utile et son but a qualifié la France pour la finale."),
            Good("Le juge qu'il a blessé au genou lors du match porte plainte."),
            Good("La police a blessé au genou un manifestant."),
            Good("Le groupe a engagé à Lyon dix ouvriers, et a engagé à cette fin un expert."),
            Good("L'usine a produit à 20 heures ses premiers moteurs."),
            Good("Le tribunal a prononcé sur-le-champ sa peine."),
            Good("La question qu'il a posée et qu'elle a engagé à résoudre."),
            Good("Ils se sont mariés ; le maire a marié à Lyon deux hommes."),
            Good("Le club a imposé face à ses joueurs une règle ; il a rendu sur place son verdict."),
            Good("La police a dirigé vers l'hôpital les blessés."),
            Good("La hausse a inquiété de nombreux élus et indigné des milliers de gens."),
            Good("Le président a félicité de vive voix le vainqueur."),
        ),
        anchors=anchors(
            [stem + end for stem in _FOLLOWS for end in ("", "e", "s", "es")], all_of=(Anchors(frozenset(AUX)),)
        ),
        trust=Trust.REVIEW,
        check=_check,
    ),
)
