"""Corruptions: what they make of good French, where they mark it, and where they keep their hands off."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from training import corpus
from training.corruption import ALL, CORRUPTIONS, KINDS, corrupt, good, pairs, roundtrip
from training.corruption import attested as counts
from training.corruption.change import apply
from training.corruption.corrupting import Corruption
from training.corruption.sentence import Sentence

SENTENCES = (
    "Le gouvernement a décidé de présenter la réforme à ses alliés avant la fin du mois.",
    "Elle est partie de l'hôpital vers huit heures, parce qu'il ne voulait plus la voir.",
    "Si j'avais su, je n'aurais jamais parlé avec lui de la politique étrangère du pays.",
    "Les électeurs s'abstiennent souvent, et le ministre de la santé se méfie de Durandeau.",
    "Il faut que cet homme fasse son travail pour que nous puissions dormir.",
    "Il veut mettre au pas ceux qui ont profité de la crise.",
)
SEEN = ("Il décide de partir.", "Nous avons décidé de rester.", "Il prend la parole, et il prend le temps de rire.")
BY_NAME = {c.name: c for c in CORRUPTIONS}


@pytest.fixture(autouse=True, scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Count words in a text of three sentences."""
    folder = tmp_path_factory.mktemp("data")
    (folder / "text").mkdir()
    with lzma.open(folder / "text/small.txt.xz", "wt", encoding="utf-8") as file:
        file.writelines(f"{s}\n" for s in SEEN * 30)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "DATA", folder)
        patch.setattr(corpus, "TEXTS", {"small": "CC0-1.0"})
        patch.setattr(counts, "FILE", folder / "counts.npy")
        counts.attested.cache_clear()
        counts.build(folder / "counts.npy")
        yield
    counts.attested.cache_clear()


def made(name: str, sentence: str, tries: int = 40) -> set[str]:
    """Return all that a corruption makes of a sentence, marks in brackets."""
    found = set()
    for seed in range(tries):
        change = BY_NAME[name].function(Sentence(sentence), Random(seed))
        if change is not None:
            result = apply(sentence, [(change, BY_NAME[name])])
            text = result.text
            for start, end, _ in reversed(result.marks):
                text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
            found.add(text)
    return found


@pytest.mark.parametrize(
    ("name", "sentence", "wrong"),
    [
        ("form.gender", "Il ferme cette porte.", "Il ferme [ce] porte."),
        ("form.number", "Il lave les chiens.", "Il lave les [chien]."),
        ("form.adjective", "La maison blanche brille.", "La maison [blanc] brille."),
        ("form.predicate", "Elle est partie hier.", "Elle est [parti] hier."),
        ("form.elision", "Il parle d'abord.", "Il parle [de] abord."),
        ("form.contraction", "Il va aux champs.", "Il va [à les] champs."),
        ("form.possessive", "Il perd son âme.", "Il perd [sa] âme."),
        ("form.agreement", "Il mange une pomme.", "Il [mangent] une pomme."),
        ("form.mood", "Il part pour que je puisse dormir.", "Il part pour que je [peux] dormir."),
        ("form.condition", "Si je savais, je viendrais.", "Si je [saurais], je viendrais."),
        ("form.infinitive", "Il a mangé la pomme.", "Il a [manger] la pomme."),
        ("form.participle", "Il vient pour manger.", "Il vient pour [mangé]."),
        ("form.auxiliary", "Elle est arrivée hier.", "Elle [a] arrivée hier."),
        ("form.case", "Elle parle avec lui.", "Elle parle avec [il]."),
        ("missing.auxiliary", "Il a mangé la pomme.", "Il [mangé] la pomme."),
        ("missing.que", "Il part parce qu'il pleut.", "Il part parce [il] pleut."),
        ("missing.reflexive", "Elle s'enfuit de la ville.", "Elle [enfuit] de la ville."),
        ("missing.de", "Le toit du jardin fuit.", "Le toit [le jardin] fuit."),
        ("scramble.adverb", "Il mange souvent des pommes.", "Il [souvent mange] des pommes."),
        ("scramble.negation", "Il n'aime pas les pommes.", "Il ne [pas aime] les pommes."),
        ("scramble.clitic", "Elle le voit.", "Elle [voit le]."),
        ("scramble.english_compound", "Le ministre de la santé parle.", "La [santé ministre] parle."),
        ("seam.twice", "Il mange.", "Il mange [mange]."),
        ("preposition.infinitive", "Il a décidé de partir.", "Il a décidé [à] partir."),
        ("preposition.governed", "Il dépend de la ville.", "Il dépend [à] la ville."),
        ("clock.number", "Il a versé dix millions hier.", "Il a versé dix [million] hier."),
        ("clock.number", "Le 3 mars 1990, il partit.", "Le [mars 3, 1990], il partit."),
        ("calque.expression", "Il veut le mettre au pas, et Paris a profité de la crise.", ""),
    ],
)
def test_what_is_made(name: str, sentence: str, wrong: str) -> None:
    found = made(name, sentence)
    assert found
    assert not wrong or wrong in found


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("form.gender", "Il lit le livre."),  # la livre is a word too
        ("form.gender", "Il la porte."),  # a pronoun
        ("form.predicate", "Nous étions partis."),
        ("form.mood", "Je ne sais pas ce qu'il fait."),
        ("form.auxiliary", "Il a monté la valise."),
        ("form.participle", "Il regarde pour le plaisir."),
        ("missing.article", "Il est le président."),
        ("missing.auxiliary", "Il a dit la vérité."),  # il dit: good French
        ("missing.reflexive", "Il se lave."),
        ("missing.infinitive", "Il vient de manger."),
        ("scramble.clitic", "Il voit la pomme."),
        ("seam.twice", "Très."),
        ("clock.number", "Il a des millions."),
    ],
)
def test_good_french_is_not_taken_for_wrong(name: str, sentence: str) -> None:
    assert not made(name, sentence)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_seed_decides_and_marks_lie_in_the_text(sentence: str) -> None:
    made_any = 0
    for seed in range(40):
        one, again = (corrupt(sentence, Random(seed)) for _ in range(2))
        assert one == again
        if one is None:
            continue
        made_any += 1
        assert one.text != sentence
        end = 0
        for start, stop, kind in one.marks:
            assert end <= start < stop <= len(one.text)
            assert kind in KINDS
            assert one.text[start:stop] == one.text[start:stop].strip()
            end = stop
    assert made_any > 20


@pytest.mark.parametrize("kind", sorted(ALL))
def test_only_the_kinds_that_are_asked_for(kind: str) -> None:
    found = [corrupt(s, Random(seed), {kind}, 1) for s in SENTENCES for seed in range(10)]
    kinds = {mark[2] for one in found if one for mark in one.marks}
    assert kinds == {kind}


def test_unmarked_words_are_those_of_the_sentence() -> None:
    for seed in range(60):
        one = corrupt(SENTENCES[0], Random(seed), ALL - {"seam", "clock"}, 1)
        assert one is not None
        start, stop, _ = one.marks[0]
        kept = one.text[:start].split()[:-2]
        assert SENTENCES[0].split()[: len(kept)] == kept
        assert SENTENCES[0].endswith(one.text[stop:])


def test_pairs_are_the_sentence_and_something_else() -> None:
    found = pairs(SENTENCES[2], Random(1))
    assert {right for right, _, _ in found} == {SENTENCES[2]}
    assert all(wrong != right for right, wrong, _ in found)
    assert len({kind for _, _, kind in found}) == len(found) >= 5


def test_good_figures_change_only_the_end() -> None:
    text = good(SENTENCES[0], Random(3))
    assert text.startswith(SENTENCES[0][:-1])
    assert text.endswith(".")
    assert any(c.isdigit() for c in text)


def test_too_short_a_sentence_is_left_alone() -> None:
    assert corrupt("Oui.", Random(1)) is None


def test_corruptions_are_named_once() -> None:
    assert len(BY_NAME) == len(CORRUPTIONS)
    assert all(isinstance(c, Corruption) and c.kind in KINDS for c in CORRUPTIONS)


def test_counts_know_what_stood_side_by_side_in_lines_that_train() -> None:
    seen = counts.attested()
    trained = [s for s in SEEN if not corpus.held_out(s)]
    assert seen.count("décidé", "de", "rester") == (30 if SEEN[1] in trained else 0)
    assert seen.count("de", "décide") == 0
    assert seen.strange("décide", "à")
    assert not seen.strange("prend", "la")


def test_without_counts_nothing_is_strange(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(counts, "FILE", tmp_path / "none.npy")
    counts.attested.cache_clear()
    assert not counts.attested().strange("de", "le")
    assert not made("preposition.governed", "Il dépend de la ville.")
    counts.attested.cache_clear()


@pytest.mark.parametrize(
    ("wrong", "kind", "marked"),
    [
        ("Il prend la parole, et il prend le temps de rire.", "", ""),
        ("Il prend parole, et il prend le temps de rire.", "missing", "parole"),
        ("Il prend la parole, et il prendre le temps de rire.", "form", "prendre"),
        ("Il prend la parole, et il prend le temps à rire.", "preposition", "à"),
    ],
)
def test_of_a_round_trip_stays_what_was_never_seen(wrong: str, kind: str, marked: str) -> None:
    found = list(roundtrip.changes(SEEN[2], wrong))
    assert [k for k, _ in found] == [kind] * bool(kind)
    for name, change in found:
        made_ = apply(SEEN[2], [(change, Corruption(name, lambda s, random: None))])
        assert made_.text == wrong
        assert [made_.text[a:b] for a, b, _ in made_.marks] == [marked]
