"""What glossaries need to know of French: the words that slots stand for, and the pronouns beside verbs."""

from __future__ import annotations

from functools import lru_cache

from repair.core.phrasing import Phrasing


def _words(text: str) -> list[str]:
    return text.split()


_CLITIC = r"(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|moi|toi|lui|leur|ci|là)"

DETERMINERS = _words(
    "le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
    "quel quelle quels quelles aucun aucune nul nulle chaque quelque quelques plusieurs certains certaines "
    "divers diverses différents différentes"
)
PREDETERMINERS = _words("tout toute tous toutes")
ADVERBS = _words(
    "ne n' pas plus moins très trop peu bien mal mieux tant aussi encore toujours jamais déjà souvent parfois hier "
    "demain aujourd'hui maintenant ensuite enfin bientôt tôt tard soudain presque environ même surtout plutôt "
    "assez fort pourtant cependant toutefois ensemble longtemps vite guère point davantage désormais alors donc "
    "également ainsi"
)
NUMERALS = _words(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante septante octante nonante cent cents mille million millions milliard milliards "
    "dix-sept dix-huit dix-neuf quatre-vingt quatre-vingts quatre-vingt-dix soixante-dix"
) + [
    f"{tens}-{units}"
    for tens in ("vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante")
    for units in _words(
        "et-un et-une deux trois quatre cinq six sept huit neuf onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf"
    )
]
# Too frequent to wake a term, beside the function words.
COMMON = _words(
    "être avoir faire aller dire pouvoir vouloir devoir voir prendre mettre donner savoir falloir venir passer "
    "est sont a ont fait faits faite dit va vont peut premier première grand grande nouveau nouvelle autre même "
    "pays an ans année années jour jours temps président ministre monde homme femme gens fois dernier dernière "
    "deux trois heure heures million millions milliards euros dollars mardi lundi mercredi jeudi vendredi samedi "
    "dimanche hors sous sur dans par pour avec sans vers chez entre après avant depuis pendant contre hui long "
    "longue haut haute bas basse fin part partie point place vie état états question groupe bon bonne petit petite"
)
ETRE_VERBS = frozenset(
    _words(
        "aller venir arriver partir rester tomber naître mourir devenir revenir parvenir intervenir survenir "
        "décéder repartir advenir"
    )
)
EITHER = frozenset(
    _words("passer monter descendre sortir entrer rentrer retourner remonter redescendre ressortir demeurer")
)
BOTH = frozenset(_words("apparaître disparaître"))
_REFLEXIVE = {("1", "s"): "me", ("2", "s"): "te", ("1", "p"): "nous", ("2", "p"): "vous"}


_POSSESSIVES = {
    ("1", "s"): ("mon", "ma", "mes"), ("2", "s"): ("ton", "ta", "tes"), ("3", "s"): ("son", "sa", "ses"),
    ("1", "p"): ("notre", "notre", "nos"), ("2", "p"): ("votre", "votre", "vos"), ("3", "p"): ("leur", "leur", "leurs"),
}  # fmt: skip


def _sequences(words: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(item.split("_")) for item in words.split())


class FrenchPhrasing(Phrasing):
    """See repair.core.phrasing."""

    word = (
        r"(?:[Rr]endez-vous"
        rf"|[^\W_]+(?:-(?!{_CLITIC}(?![^\W_]))[^\W_]+)*'?)"
    )
    closed = {  # noqa: RUF012
        "DE": _sequences("de_la de_l' du des de d'"),
        "À": _sequences("à_la à_l' au aux à"),
        "DET": (
            *((pre, det) for pre in PREDETERMINERS for det in DETERMINERS),
            *((det,) for det in DETERMINERS),
            *(("de", det) for det in ("la", "l'")),
        ),
    }
    elided = {"de": "d'", "le": "l'", "la": "l'", "que": "qu'", "ne": "n'", "je": "j'", "jusque": "jusqu'"}  # noqa: RUF012
    unelided = {"s'": "se", "m'": "me", "t'": "te", "j'": "je"}  # noqa: RUF012
    articles = {"du": "le", "au": "le", "des": "les", "aux": "les", "la": "la", "l'": "l'"}  # noqa: RUF012
    impersonal = {"c'": "cela", "ce": "cela"}  # noqa: RUF012
    reflexives = frozenset(_words("se s' me m' te t' nous vous"))
    subjects = {  # noqa: RUF012
        "je": ("1", "s"), "j'": ("1", "s"), "tu": ("2", "s"), "nous": ("1", "p"), "vous": ("2", "p"),
        "il": ("3", "s"), "elle": ("3", "s"), "on": ("3", "s"), "ils": ("3", "p"), "elles": ("3", "p"),
    }  # fmt: skip
    anaphora = {  # noqa: RUF012
        "elle": ("f", "s"), "elles": ("f", "p"), "il": ("m", "s"), "ils": ("m", "p"),
        "elle-même": ("f", "s"), "elles-mêmes": ("f", "p"), "lui-même": ("m", "s"), "eux-mêmes": ("m", "p"),
        "celle": ("f", "s"), "celles": ("f", "p"), "celui": ("m", "s"), "ceux": ("m", "p"),
        "laquelle": ("f", "s"), "lesquelles": ("f", "p"), "desquelles": ("f", "p"), "auxquelles": ("f", "p"),
        "lequel": ("m", "s"), "duquel": ("m", "s"), "auquel": ("m", "s"),
        "lesquels": ("m", "p"), "desquels": ("m", "p"), "auxquels": ("m", "p"),
    }  # fmt: skip
    objects = {"le": ("m", "s"), "la": ("f", "s")}  # noqa: RUF012
    partitives = dict(  # noqa: RUF012
        (pair if way else pair[::-1])
        for way in (True, False)
        for pair in (
            ("un", "une"), ("aucun", "aucune"), ("chacun", "chacune"), ("certains", "certaines"),
            ("quelques-uns", "quelques-unes"), ("lequel", "laquelle"), ("lesquels", "lesquelles"),
        )
    )  # fmt: skip
    attributes = frozenset(_words("quel quelle quels quelles tel telle tels telles"))
    depictive = frozenset(_words("seul seule seuls seules"))
    expletives = frozenset(("il",))
    datives = frozenset(
        _words(
            "permettre promettre jurer reprocher demander dire rire plaire complaire déplaire parler succéder "
            "mentir nuire sourire suffire ressembler donner offrir accorder attribuer imaginer figurer fixer "
            "téléphoner convenir survivre écrire répondre vouloir interdire proposer acheter payer"
        )
    )
    impersonals = frozenset(_words("falloir agir pleuvoir neiger sembler suffire convenir importer"))
    titles = {"m": "m", "mme": "f", "mlle": "f"}  # noqa: RUF012
    possessives = {  # noqa: RUF012
        form: owner for owner, forms in _POSSESSIVES.items() for form in forms
    }
    objects_only = frozenset(_words("le la l' les"))
    steering = frozenset(
        _words(
            "demander permettre proposer ordonner interdire conseiller suggérer recommander reprocher commander "
            "obliger forcer inviter aider appeler encourager contraindre autoriser pousser amener exhorter presser "
            "sommer accuser empêcher convaincre persuader prier charger inciter faire laisser voir entendre sentir "
            "regarder envoyer"
        )
    )
    subjunctive_words = frozenset(
        (*_words("pour afin avant bien sans crainte peur supposé pourvu dommage"), "à ce", "à moins", "à condition")
    )
    subjunctive_lemmas = frozenset(
        _words(
            "falloir vouloir souhaiter exiger demander craindre douter préférer regretter empêcher éviter ordonner "
            "refuser permettre recommander suggérer aimer désirer redouter déplorer importer convenir attendre "
            "nécessaire important possible impossible essentiel normal rare juste crucial souhaitable heureux triste "
            "content ravi surpris choqué indispensable urgent bon préférable inacceptable étonnant temps fier déçu"
        )
    )
    relative = "qui"
    relatives = frozenset(_words("que qu' dont où"))
    clitics = frozenset(_words("ne n' le la l' les lui leur y en se s' me m' te t'"))
    before_infinitive = frozenset(_words("se s' me m' te t' nous vous le la l' les lui leur y en ne pas n' plus"))
    predeterminers = frozenset(PREDETERMINERS)
    numerals = frozenset(NUMERALS)
    scales = frozenset(_words("million millions milliard milliards cents"))  # cents: money, too
    particles = frozenset(_words("de du d' des la le l' ben bin ibn al el von van der den da di dos"))
    common = frozenset(COMMON)
    copulas = ("être", "sembler", "paraître", "rester", "demeurer", "devenir")
    have = "avoir"
    be = "être"

    def frequency(self, word: str) -> int:
        """Return about how often `word` (lower case) occurs."""
        from repair.languages.french.morphology import frequency

        return frequency(word)

    def is_adverb(self, word: str) -> bool:
        """Tell whether `word` (lower case) is an adverb."""
        return word in _ADVERBS or (word.endswith("ment") and _adverb(word))

    def is_ordinal(self, word: str) -> bool:
        """Tell whether `word` (lower case) is an ordinal in figures."""
        return word[:1].isdigit() and word.lstrip("0123456789") in _ORDINALS

    def ordinal(self, word: str, gender: str) -> str:
        """Return an ordinal in figures as it stands beside a noun of `gender`."""
        figures = word[: len(word) - len(word.lstrip("0123456789"))]
        ending = word[len(figures) :]
        return figures + _ORDINALS[ending.lower()].get(gender, ending)

    def counts(self, word: str) -> bool:
        """Tell whether `word` (lower case) is a determiner that holds a number and can't take another."""
        return word in ("des", "aux", "du", "au", "chaque", "plusieurs")

    def auxiliary(self, verb: str) -> str:
        """Return the auxiliary of a verb, "" when it depends on the sense, "both" when either will do."""
        if verb in EITHER:
            return ""
        if verb in BOTH:
            return "both"
        return "être" if verb in ETRE_VERBS else "avoir"

    def determiner(self, det: str, gender: str, number: str, next_word: str) -> str:
        """Return `det` as it stands before `next_word`."""
        from repair.languages.french.morphology import determiner

        return determiner(det, gender, number, next_word)

    def adjective(self, word: str, gender: str, number: str, next_word: str) -> str:
        """Return an adjective before its noun as it stands before `next_word`: "bel", "nouvel", "vieil"."""
        from repair.languages.french.morphology import elides
        from repair.languages.french.morphology.nominal import AFTER_VOWEL, BEFORE_VOWEL

        if gender == "f" or number == "p":
            return word
        full = AFTER_VOWEL.get(word.lower(), word.lower())
        made = BEFORE_VOWEL.get(full, full) if elides(next_word) else full
        return made.capitalize() if word[:1].isupper() else made

    def reflexive(self, person: str, number: str) -> str:
        """Return the reflexive pronoun of a person."""
        return _REFLEXIVE.get((person, number), "se")

    def possessive(self, det: str, person: str, number: str) -> str:
        """Return a possessive as it stands for another owner; "son" and "leur" keep the form before a vowel."""
        forms = _POSSESSIVES[self.possessives[det.lower()]]
        made = _POSSESSIVES[person, number][forms.index(det.lower())]
        return made.capitalize() if det[:1].isupper() else made

    def inverted(self, verb: str, pronoun: str, person: str) -> str:
        """Return a verb with a pronoun behind it: "change-t-il", "rend-il", "heurtez-vous"."""
        if person:
            return f"{verb}-{'toi' if person == '2' and pronoun == 'te' else pronoun}"
        return f"{verb}-t-{pronoun}" if verb[-1] in "aec" and pronoun[0] in "ieo" else f"{verb}-{pronoun}"


_FIRST = {"m": "er", "f": "re"}
_SECOND = {"m": "nd", "f": "nde"}
_ORDINALS: dict[str, dict[str, str]] = {
    "er": _FIRST, "re": _FIRST, "ère": _FIRST, "nd": _SECOND, "nde": _SECOND, "d": {"f": "de"}, "de": {"m": "d"},
    "e": {}, "è": {}, "ème": {}, "ième": {}, "eme": {}, "es": {}, "èmes": {}, "ers": {"f": "res"},
}  # fmt: skip
_ADVERBS = frozenset(ADVERBS)


@lru_cache(maxsize=4096)
def _adverb(word: str) -> bool:
    from repair.languages.french.morphology import analyses

    readings = analyses(word)
    if readings:
        return any(a.pos == "ADV" for a in readings)
    return word.endswith(("amment", "emment", "ément", "ellement", "ivement", "eusement", "iquement", "alement"))
