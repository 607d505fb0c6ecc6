"""Filling, answering and translating: what comes back keeps to its place and does not depend on the batch."""

import pytest

from repair.models import open_model
from repair.models.interface import Gap, Prompt

HANDS = Gap("Le président ", ("secoue les mains", "serre la main"), " du roi avant le dîner de gala.")
END = Gap("", ("En fin", "À la fin"), " de la journée, les enfants rentrent à la maison.")
DENOISERS = ("camembert", "bert", "t5", "bart")


@pytest.fixture(scope="module")
def taught(tiny, sentences, tmp_path_factory):
    """Return a function that gives a small model that has learned to restore a few sentences."""
    import torch
    from transformers import AutoModelForMaskedLM, AutoModelForSeq2SeqLM, AutoTokenizer

    made = {}
    right = ("Le président serre la main du roi avant le dîner de gala.", sentences[4])

    def teach(kind):
        if kind in made:
            return made[kind]
        tokenizer = AutoTokenizer.from_pretrained(tiny(kind))
        masked = kind in ("camembert", "bert")
        model = (AutoModelForMaskedLM if masked else AutoModelForSeq2SeqLM).from_pretrained(tiny(kind))
        for parameter in model.parameters():
            parameter.data.mul_(0.25)
        sources, labels = _lessons(kind, tokenizer, right)
        optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
        model.train()
        for _ in range(80):
            batch = tokenizer.pad({"input_ids": sources}, return_tensors="pt")
            target = tokenizer.pad({"input_ids": labels}, return_tensors="pt")["input_ids"]
            target = target.masked_fill(target == tokenizer.pad_token_id, -100)
            loss = model(**batch, labels=target).loss
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        folder = made[kind] = tmp_path_factory.mktemp(f"taught-{kind}")
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        return folder

    return teach


def _lessons(kind, tokenizer, sentences):
    """Return what a model reads and what it is to say: the gaps of two sentences."""
    sources, labels = [], []
    for gap in (HANDS, END):
        right = gap.options[1]
        if kind in ("camembert", "bert"):
            whole = tokenizer(gap.before + right + gap.after)["input_ids"]
            for width in range(1, 9):  # any number of masks anywhere in the gap's sentence
                for start in range(1, len(whole) - width):
                    ids = list(whole)
                    ids[start : start + width] = [tokenizer.mask_token_id] * width
                    sources.append(ids)
                    labels.append(whole)
        elif kind == "t5":
            sources.append(tokenizer(gap.before + "<extra_id_0>" + gap.after)["input_ids"])
            labels.append(tokenizer(f"<extra_id_0>{right}<extra_id_1>")["input_ids"])
        else:
            sources.append(tokenizer(gap.before + tokenizer.mask_token + gap.after)["input_ids"])
            labels.append(tokenizer(gap.before + right + gap.after)["input_ids"])
    return sources, labels


@pytest.mark.parametrize("kind", ["t5", "bart"])
def test_a_taught_model_fills_with_what_it_learned(taught, kind):
    model = open_model(str(taught(kind)))
    asked = [Gap(g.before, (g.options[0],), g.after) for g in (HANDS, END)]
    fillings = model.filler.fillings(asked, 3)
    assert [f[0] for f in fillings] == ["serre la main", "À la fin"]
    for gap in (HANDS, END):
        (scores,) = model.scorer.scores([gap])
        assert scores[1].logprob > scores[0].logprob


@pytest.mark.parametrize("kind", ["camembert", "bert"])
def test_a_taught_masked_model_prefers_and_proposes_what_it_learned(taught, kind):
    model = open_model(str(taught(kind)))
    ((wrong, right),) = model.scorer.scores([HANDS])
    assert right.logprob / right.tokens > wrong.logprob / wrong.tokens
    (fillings,) = model.filler.fillings([Gap(HANDS.before, ("salue les mains", "serre le main"), HANDS.after)], 5)
    assert "serre la main" in fillings  # an other form of the hint, or of its own


@pytest.mark.parametrize("kind", DENOISERS)
def test_fillings_do_not_depend_on_the_batch(tiny, sentences, kind):
    gaps = [HANDS, END] + [Gap(s[:20].rpartition(" ")[0] + " ", (s[20:].split()[1],), ".") for s in sentences[:4]]
    together = open_model(str(tiny(kind))).filler.fillings(gaps, 3)
    alone = open_model(str(tiny(kind)), budget=1).filler
    assert together == [alone.fillings([gap], 3)[0] for gap in gaps]
    for gap, fillings in zip(gaps, together, strict=True):
        assert len(fillings) <= 3
        assert not set(fillings) & set(gap.options)


@pytest.mark.parametrize("kind", DENOISERS)
def test_blanks_at_the_edges_of_an_option_stay(tiny, kind):
    (fillings,) = open_model(str(tiny(kind))).filler.fillings([Gap("Il a", (" fait ",), "une déclaration.")], 3)
    assert all(f.startswith(" ") and f.endswith(" ") for f in fillings)


def test_masked_fillings_are_words_where_they_stand(tiny):
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(tiny("camembert"))
    (fillings,) = open_model(str(tiny("camembert"))).filler.fillings([Gap("Il a fait ", ("une",), " enquête.")], 4)
    assert fillings
    for filling in fillings:
        ids = tokenizer(f"Il a fait {filling} enquête.")["input_ids"]
        assert tokenizer.decode(ids, skip_special_tokens=True) == f"Il a fait {filling} enquête."


PROMPTS = (
    Prompt("Tu corriges.", "Le président secoue les mains du roi."),
    Prompt("", "Bonjour"),
    Prompt("Tu corriges.", "À la fin de la journée, les enfants rentrent."),
    Prompt("", "Bonjour"),
)


def test_answers_do_not_depend_on_the_batch(tiny):
    together = open_model(str(tiny("llama"))).generator.answers(PROMPTS, 12)
    alone = open_model(str(tiny("llama")), budget=1).generator
    assert together == [alone.answers([prompt], 12)[0] for prompt in PROMPTS]
    assert together[1] == together[3]
    assert len(set(together)) > 1


def test_answers_are_those_of_plain_transformers(tiny):
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(tiny("llama"))
    model = AutoModelForCausalLM.from_pretrained(tiny("llama")).eval()
    text = "<|system|>Tu corriges.\n<|user|>Bonjour\n<|assistant|>"
    ids = torch.tensor([tokenizer(text, add_special_tokens=False)["input_ids"]])
    made = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=9, do_sample=False)[
        0, ids.shape[1] :
    ]
    (answer,) = open_model(str(tiny("llama"))).generator.answers([Prompt("Tu corriges.", "Bonjour")], 9)
    assert answer == tokenizer.decode(made, skip_special_tokens=True).strip()


def test_a_template_without_system_message_gets_it_with_the_question(tiny, tmp_path):
    import shutil

    from transformers import AutoTokenizer

    folder = shutil.copytree(tiny("llama"), tmp_path / "llama")
    tokenizer = AutoTokenizer.from_pretrained(folder)
    refusal = "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
    tokenizer.chat_template = refusal + tokenizer.chat_template
    tokenizer.save_pretrained(folder)
    plain, strict = open_model(str(tiny("llama"))).generator, open_model(str(folder)).generator
    asked = plain.answers([Prompt("", "Tu corriges.\n\nBonjour")], 8)
    assert strict.answers([Prompt("Tu corriges.", "Bonjour")], 8) == asked


def test_a_prompt_longer_than_the_model_reads_has_an_empty_answer(tiny):
    long = Prompt("", "Le roi dort. " * 200)
    answers = open_model(str(tiny("llama"))).generator.answers([long, PROMPTS[1]], 8)
    assert answers[0] == ""
    assert answers[1]


def test_thoughts_are_left_out():
    from repair.models.chat import without_thoughts

    assert without_thoughts("<think>\nHm.\n</think>\n\nserre") == "serre"
    assert without_thoughts("<think>cut off") == ""
    assert without_thoughts("serre") == "serre"


def test_a_model_without_chat_template_only_scores(tiny):
    model = open_model(str(tiny("gpt2")))
    assert model.can() == ("score",)


def test_translations_do_not_depend_on_the_batch(tiny, sentences):
    model = open_model(str(tiny("marian")))
    assert model.can() == ("translate",)
    alone = open_model(str(tiny("marian")), budget=1).translator
    texts = [*sentences, "Le roi dort. " * 40]
    together = model.translator.translations(texts, 10)
    assert together == [alone.translations([text], 10)[0] for text in texts]
    assert together[-1] == ""
