"""Scores are those that plain transformers gives, one text after the other, and don't depend on the batch."""

import math
import random
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from repair.models import open_model
from repair.models.interface import Gap
from repair.models.masked import NEIGHBOURS

SCORERS = ("camembert", "modernbert", "bert", "gpt2", "llama", "mistral3", "t5", "bart")
HANDS = Gap("Le président ", ("secoue les mains", "serre la main", "salue"), " du roi avant le dîner de gala.")


def _gaps(sentences):
    chance = random.Random(5)
    words = [word for sentence in sentences for word in sentence.split()]
    made = [
        HANDS,
        Gap("", ("À la fin", "En fin"), " de compte."),
        Gap("Il ", ("", "ne "), "dort"),
        Gap("La ", ("fin",), ""),
    ]
    for sentence in sentences:
        parts = sentence.split()
        at = chance.randrange(1, len(parts) - 1)
        options = tuple(" ".join(chance.sample(words, chance.randint(1, 3))) for _ in range(3))
        made.append(Gap(" ".join(parts[:at]) + " ", options, " " + " ".join(parts[at + 1 :])))
    return made


@pytest.mark.parametrize("kind", SCORERS)
def test_same_scores_whatever_the_batch(tiny, sentences, kind):
    gaps = _gaps(sentences)
    together = open_model(str(tiny(kind)), budget=5000).scorer.scores(gaps)
    alone = open_model(str(tiny(kind)), budget=1).scorer
    for gap, scores in zip(gaps, together, strict=True):
        (single,) = alone.scores([gap])
        assert [s.tokens for s in single] == [s.tokens for s in scores]
        assert [s.logprob for s in single] == pytest.approx([s.logprob for s in scores], rel=1e-4, abs=1e-4)
    shuffled = random.Random(1).sample(range(len(gaps)), len(gaps))
    again = open_model(str(tiny(kind)), budget=300).scorer.scores([gaps[n] for n in shuffled])
    for n, scores in zip(shuffled, again, strict=True):
        assert [s.logprob for s in scores] == pytest.approx([s.logprob for s in together[n]], rel=1e-4, abs=1e-4)


@pytest.mark.parametrize("kind", ["camembert", "bert"])
def test_masked_scores_are_pseudo_log_likelihoods(tiny, kind):
    import torch
    from transformers import AutoModelForMaskedLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(tiny(kind))
    model = AutoModelForMaskedLM.from_pretrained(tiny(kind)).eval()
    encoded = tokenizer(list(HANDS.readings()))
    rows = encoded["input_ids"]
    left, right = _alike(rows), _alike([row[::-1] for row in rows])
    (scores,) = open_model(str(tiny(kind))).scorer.scores([HANDS])
    for n, (row, score) in enumerate(zip(rows, scores, strict=True)):
        words, total = encoded.word_ids(n), 0.0
        asked = range(max(1, left - NEIGHBOURS), min(len(row) - 1, len(row) - right + NEIGHBOURS))
        for place in asked:
            masked = [
                tokenizer.mask_token_id if i == place or (i > place and words[i] == words[place]) else token
                for i, token in enumerate(row)
            ]
            with torch.no_grad():
                logits = model(input_ids=torch.tensor([masked])).logits[0, place]
            total += logits.log_softmax(-1)[row[place]].item()
        assert score.tokens == len(asked)
        assert score.logprob == pytest.approx(total, rel=1e-4)


@pytest.mark.parametrize("kind", ["gpt2", "llama"])
def test_causal_scores_differ_as_whole_sentences_do(tiny, kind):
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(tiny(kind))
    model = AutoModelForCausalLM.from_pretrained(tiny(kind)).eval()
    gap = Gap("Le président ", ("serre", "salue"), " le roi")
    totals = []
    for text in gap.readings():
        ids = tokenizer(text)["input_ids"]
        ids = ids if ids[0] == tokenizer.bos_token_id else [tokenizer.bos_token_id, *ids]
        with torch.no_grad():
            logprobs = model(input_ids=torch.tensor([ids])).logits[0].log_softmax(-1)
        totals.append(sum(logprobs[i, token].item() for i, token in enumerate(ids[1:])))
    ((one, other),) = open_model(str(tiny(kind))).scorer.scores([gap])
    assert one.logprob - other.logprob == pytest.approx(totals[0] - totals[1], rel=1e-3, abs=1e-3)


def test_t5_scores_the_option_between_its_sentinels(tiny):
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(tiny("t5"))
    model = AutoModelForSeq2SeqLM.from_pretrained(tiny("t5")).eval()
    source = tokenizer(HANDS.before + "<extra_id_0>" + HANDS.after, return_tensors="pt")
    (scores,) = open_model(str(tiny("t5"))).scorer.scores([HANDS])
    for option, score in zip(HANDS.options, scores, strict=True):
        labels = tokenizer(f"<extra_id_0>{option}<extra_id_1>", return_tensors="pt")["input_ids"][:, :-1]
        with torch.no_grad():
            logits = model(input_ids=source["input_ids"], labels=labels).logits[0].log_softmax(-1)
        wanted = sum(logits[i, token].item() for i, token in enumerate(labels[0].tolist()) if i)
        assert (score.logprob, score.tokens) == (pytest.approx(wanted, rel=1e-4), labels.shape[1] - 1)


@pytest.mark.parametrize("kind", SCORERS)
def test_context_beyond_what_the_model_reads_is_cut(tiny, kind):
    scorer = open_model(str(tiny(kind))).scorer
    long = Gap("Le roi mange. " * 60 + HANDS.before, HANDS.options, HANDS.after + " La foule dort." * 60)
    (scores,) = scorer.scores([long])
    assert len({s.logprob for s in scores}) == len(scores)
    assert all(math.isfinite(s.logprob) and s.tokens > 0 for s in scores)


@pytest.mark.parametrize("kind", ["camembert", "llama"])
def test_options_longer_than_the_model_reads_are_alike(tiny, kind):
    scorer = open_model(str(tiny(kind))).scorer
    (scores,) = scorer.scores([Gap("Le ", ("roi dort " * 80, "chat mange " * 80), ".")])
    assert len(set(scores)) == 1


def test_many_gaps_are_cut_part_by_part(tiny, sentences, monkeypatch):
    gaps = _gaps(sentences)
    model = open_model(str(tiny("gpt2")))
    whole = model.scorer.scores(gaps)
    monkeypatch.setattr("repair.models.windows._AT_ONCE", 3)
    for scores, again in zip(whole, model.scorer.scores(gaps), strict=True):
        assert [s.logprob for s in again] == pytest.approx([s.logprob for s in scores], rel=1e-4)


def test_threads_may_share_a_model(tiny, sentences):
    gaps = _gaps(sentences)
    scorer = open_model(str(tiny("gpt2"))).scorer
    alone = [[s.logprob for s in scores] for gap in gaps for scores in scorer.scores([gap])]
    with ThreadPoolExecutor(4) as pool:
        together = [[s.logprob for s in scores[0]] for scores in pool.map(lambda gap: scorer.scores([gap]), gaps)]
    for one, other in zip(alone, together, strict=True):
        assert one == pytest.approx(other, rel=1e-4)


def test_nothing_asked_nothing_answered(tiny):
    assert open_model(str(tiny("camembert"))).scorer.scores([]) == []


def test_progress_is_told(tiny, sentences):
    told = []
    model = open_model(str(tiny("camembert")), budget=200, progress=lambda done, of: told.append((done, of)))
    model.scorer.scores(_gaps(sentences))
    assert len(told) > 2
    assert all(a < b for (a, _), (b, _) in pairwise(told))
    assert told[-1][0] == told[-1][1]


def test_identity_is_that_of_the_weights(tiny, tmp_path):
    import shutil

    folder = tmp_path / "copy"
    shutil.copytree(tiny("camembert"), folder)
    first, same = open_model(str(tiny("camembert"))).identity, open_model(str(folder)).identity
    assert first.revision == same.revision != open_model(str(tiny("bert"))).identity.revision
    weights = folder / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    assert open_model(str(folder)).identity.revision != first.revision


def _alike(rows):
    count = 0
    while len({row[count] for row in rows}) == 1:
        count += 1
    return count
