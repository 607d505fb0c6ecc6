"""The whole way of a file, on mixtures of sentences: twice is once, and the rest stays."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repair.batch.articles import ArticlePipeline
from repair.batch.config import Configuration
from repair.batch.discovery import Article
from repair.batch.running import Runner
from repair.core.finding import Trust
from repair.core.text import Document, Segment
from repair.languages import load

RUNNER = Runner(Configuration())
SENTENCES = st.sampled_from(
    [rule.bad[0].text for rule in load("fr").rules if rule.bad]
    + [rule.good[0].text for rule in load("fr").rules if rule.good]
    + ["Le maire a répondu aux habitants.", "# Titre", "- un point", "> cité", "😀 e\u0301té", "**fort** et `code`"]
)
ENDS = st.sampled_from(["\n", "\r\n", "\n\n", " "])
TEXTS = st.lists(st.tuples(SENTENCES, ENDS), min_size=1, max_size=6).map(lambda parts: "".join(a + b for a, b in parts))
ENCODINGS = st.sampled_from([("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe")])


@given(text=TEXTS, encoding=ENCODINGS, suffix=st.sampled_from([".txt", ".md"]), trust=st.sampled_from([1, 2]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_fix_twice_is_fix_once(tmp_path: Path, text: str, encoding: tuple[str, bytes], suffix: str, trust: int) -> None:
    path = tmp_path / f"article{suffix}"
    path.write_bytes(encoding[1] + text.encode(encoding[0]))
    article = Article(str(path), path.name)
    once = RUNNER.fix(article, Trust(trust))
    if once.outcome.error:
        assert not text.strip()
        return
    assert once.after.startswith(encoding[1])
    path.write_bytes(once.after)
    twice = RUNNER.fix(article, Trust(trust))
    assert twice.after == once.after


def test_what_an_encoding_lacks_is_not_proposed(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Le maire a dit : “Venez !” aux habitants du quartier, le 1 mai à l’école.".encode("cp1252"))
    repaired = RUNNER.fix(Article(str(path), path.name), Trust.SAFE)
    assert not repaired.outcome.error
    assert "le 1er mai" in repaired.after.decode("cp1252")
    path.write_bytes(repaired.after)
    assert not RUNNER.fix(Article(str(path), path.name), Trust.SAFE).changed


def test_silence_survives_renumbering() -> None:
    """Two equal findings, the second rejected: mending the first must not make the second look like it."""
    language = load("fr")
    [rule] = [r for r in language.rules if r.name == "date.first"]
    before = Document("t", (Segment("a", "Fermé le 1 mai."), Segment("b", "Fermé le 1 mai.")))
    pipeline = ArticlePipeline(language, (rule,))
    first, second = pipeline.check(before)
    hushing = pipeline.hushing(frozenset((second.key,)), (first, second))
    assert [f.key for f in hushing.check(before)] == [first.key]
    after = before.replaced({"a": "Fermé le 1er mai."})
    assert not hushing.check(after)
    assert len(pipeline.check(after)) == 1
