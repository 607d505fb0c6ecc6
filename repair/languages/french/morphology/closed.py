"""Function words, from closed lists written by hand."""

from __future__ import annotations

from functools import cache

from repair.core.language import Analysis

# word=lemma/features; features: m f, s p, 1 2 3.
_DETERMINERS = """
le=le/ms la=le/fs les=le/p l'=le/s un=un/ms une=un/fs des=un/p du=du/ms ce=ce/ms cet=ce/ms cette=ce/fs ces=ce/p
mon=son/ms ma=son/fs mes=son/p ton=son/ms ta=son/fs tes=son/p son=son/ms sa=son/fs ses=son/p notre=son/s
nos=son/p votre=son/s vos=son/p leur=son/s leurs=son/p quel=quel/ms quelle=quel/fs quels=quel/mp
quelles=quel/fp tout=tout/ms toute=tout/fs tous=tout/mp toutes=tout/fp aucun=aucun/ms aucune=aucun/fs nul=nul/ms
nulle=nul/fs chaque=chaque/s quelque=quelque/s quelques=quelque/p plusieurs=plusieurs/p certain=certain/ms
certaine=certain/fs certains=certain/mp certaines=certain/fp tel=tel/ms telle=tel/fs tels=tel/mp telles=tel/fp
maint=maint/ms mainte=maint/fs maints=maint/mp maintes=maint/fp divers=divers/mp diverses=divers/fp
différents=différent/mp différentes=différent/fp de=un/ d'=un/ aucuns=aucun/mp aucunes=aucun/fp
"""
_PRONOUNS = """
je=je/s1 j'=je/s1 tu=tu/s2 il=il/ms3 elle=elle/fs3 on=on/s3 nous=nous/p1 vous=vous/p2 ils=il/mp3 elles=elle/fp3
me=se/s1 m'=se/s1 te=se/s2 t'=se/s2 se=se/3 s'=se/3 le=le/ms3 la=le/fs3 l'=le/s3 les=le/p3 lui=lui/s3
leur=lui/p3 y=y/ en=en/ moi=moi/s1 toi=toi/s2 soi=soi/s3 eux=lui/mp3 qui=qui/ que=que/ qu'=que/ quoi=quoi/
dont=dont/ où=où/ lequel=lequel/ms laquelle=lequel/fs lesquels=lequel/mp lesquelles=lequel/fp auquel=lequel/ms
auxquels=lequel/mp auxquelles=lequel/fp duquel=lequel/ms desquels=lequel/mp desquelles=lequel/fp ce=ce/ms c'=ce/ms
ceci=ceci/ms cela=cela/ms ça=ça/ms celui=celui/ms celle=celui/fs ceux=celui/mp celles=celui/fp
celui-ci=celui-ci/ms celle-ci=celui-ci/fs ceux-ci=celui-ci/mp celles-ci=celui-ci/fp celui-là=celui-là/ms
celle-là=celui-là/fs ceux-là=celui-là/mp celles-là=celui-là/fp mien=mien/ms mienne=mien/fs miens=mien/mp
miennes=mien/fp tien=tien/ms tienne=tien/fs tiens=tien/mp tiennes=tien/fp sien=sien/ms sienne=sien/fs
siens=sien/mp siennes=sien/fp nôtre=nôtre/s nôtres=nôtre/p vôtre=vôtre/s vôtres=vôtre/p leurs=leur/p
quelqu'un=quelqu'un/ms quelques-uns=quelqu'un/mp quelques-unes=quelqu'un/fp chacun=chacun/ms chacune=chacun/fs
rien=rien/ms personne=personne/ms tout=tout/ms tous=tout/mp toutes=tout/fp aucun=aucun/ms aucune=aucun/fs
nul=nul/ms plusieurs=plusieurs/p certains=certain/mp certaines=certain/fp autrui=autrui/ms un=un/ms une=un/fs
uns=un/mp unes=un/fp autre=autre/s autres=autre/p même=même/s mêmes=même/p quiconque=quiconque/ms
soi-même=soi-même/s lui-même=lui-même/ms elle-même=elle-même/fs eux-mêmes=lui-même/mp elles-mêmes=elle-même/fp
moi-même=moi-même/s toi-même=toi-même/s nous-mêmes=nous-même/p vous-mêmes=vous-même/p quel=quel/ms quelle=quel/fs
"""
_INVARIABLE = {
    "ADP": "à de d' par pour sans sous sur dans en avec chez contre depuis derrière dès devant durant entre envers "
    "excepté hormis hors jusque jusqu' malgré moyennant outre parmi pendant selon suivant vers voici voilà via "
    "après avant vis-à-vis concernant sauf passé près loin lors afin grâce face quant au=à aux=à du=de des=de "
    "proche vu lez ès comme versus",
    "CCONJ": "et ou mais ni car or donc soit voire puis",
    "SCONJ": "que qu' si s' comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu' parce tandis alors "
    "pourquoi combien comment afin pourvu",
    "ADV": "ne n' pas plus moins très trop peu beaucoup bien mal mieux pis tant autant aussi ainsi encore toujours "
    "jamais déjà souvent parfois ici là là-bas ailleurs partout hier demain aujourd'hui maintenant alors puis "
    "ensuite enfin bientôt tôt tard soudain presque environ même surtout plutôt assez fort si tout oui non point "
    "guère certes donc pourtant cependant toutefois néanmoins où quand comment pourquoi combien y vite ensemble "
    "dedans dehors dessus dessous devant derrière auparavant désormais dorénavant autrefois naguère jadis "
    "longtemps quasi vraiment autour auprès loin près avant après depuis contre davantage lors quant afin "
    "tantôt aussitôt sitôt exprès volontiers peut-être quelque également notamment voire que",
    "NUM": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante septante octante nonante cent cents mille zéro dix-sept dix-huit dix-neuf "
    "quatre-vingt quatre-vingts quatre-vingt-dix soixante-dix une=un",
    "NOUN": "km kg cm mm mg ml cl hl kw kwh mw gw m² km² m³ ha min h ex",
    "INTJ": "ah oh eh hé bah hélas bravo hein merci bonjour bonsoir adieu allô",
}  # fmt: skip


@cache
def table() -> dict[str, tuple[Analysis, ...]]:
    """Return every function word, être and avoir left out, with its readings."""
    found: dict[str, list[Analysis]] = {}
    for pos, rows in (("DET", _DETERMINERS), ("PRON", _PRONOUNS)):
        for row in rows.split():
            word, _, rest = row.partition("=")
            lemma, _, marks = rest.partition("/")
            gender = "".join(m for m in marks if m in "mf")
            number = "".join(m for m in marks if m in "sp")
            person = "".join(m for m in marks if m in "123")
            found.setdefault(word, []).append(Analysis(lemma, pos, gender, number, person))
    for word, marks in (("tout", "ms"), ("toute", "fs"), ("tous", "mp"), ("toutes", "fp")):
        found[word].append(Analysis("tout", "ADJ", marks[0], marks[1]))
    for word, lemma, number in (
        ("autre", "autre", "s"), ("autres", "autre", "p"), ("même", "même", "s"), ("mêmes", "même", "p"),
        ("quelques", "quelque", "p"),
    ):  # fmt: skip
        found[word].append(Analysis(lemma, "ADJ", "", number))
    for pos, words in _INVARIABLE.items():
        for item in words.split():
            word, _, lemma = item.partition("=")
            found.setdefault(word, []).append(Analysis(lemma or _whole(word), pos))
    first = {"de": "ADP", "des": "DET", "du": "ADP", "en": "ADP", "que": "SCONJ", "qu'": "SCONJ", "d'": "ADP"}
    for word, pos in first.items():
        found[word].sort(key=lambda a, pos=pos: a.pos != pos)  # type: ignore[misc]
    return {word: tuple(dict.fromkeys(readings)) for word, readings in found.items()}


def _whole(word: str) -> str:
    """Return the full form of an elided word: d' is de."""
    return {"s'": "si"}.get(word, word[:-1] + "e") if word.endswith("'") else word


def is_closed(word: str) -> bool:
    """Tell whether `word` (lower case) is a function word, or a form of être or avoir."""
    return word in table() or word in auxiliaries()


@cache
def auxiliaries() -> dict[str, tuple[Analysis, ...]]:
    """Return the forms of être and avoir with their readings as auxiliaries."""
    from repair.languages.french.morphology.conjugation import conjugate

    found: dict[str, list[Analysis]] = {}
    for lemma in ("être", "avoir"):
        for form, slot in conjugate(lemma):
            reading = Analysis(lemma, "AUX", slot.gender, slot.number, slot.person, slot.tense)
            found.setdefault(form, []).append(reading)
    return {form: tuple(readings) for form, readings in found.items()}
