"""Which rules a passage wakes: the anchors of all rules as bits, looked up word by word and sign by sign."""

from __future__ import annotations

from collections.abc import Sequence

from repair.core.rule import Anchors, Passage, Rule

_MOST = 20_000  # sets of anchors whose rules are kept


class Waking:
    """The segment rules of a list, indexed by what wakes them.

    Every distinct set of anchors (a rule's own, and each group that must be there as well) has a bit; a word or a
    character has those of the sets it is in. A rule is woken when all its bits are found.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._bits: dict[Anchors, int] = {}
        self._by_word: dict[str, int] = {}
        self._by_char: dict[str, int] = {}
        self._always = 0
        self._rules = [(self._bits_of(rule.anchors), rule) for rule in rules if rule.check]
        self._woken: dict[int, list[Rule]] = {}  # by the bits that were found

    def _bits_of(self, anchors: Anchors) -> int:
        """Return the bits of the anchors and of the groups in them."""
        alone = Anchors(anchors.words, anchors.chars, (), anchors.always)
        bit = self._bits.get(alone)
        if bit is None:
            bit = self._bits[alone] = 1 << len(self._bits)
            if alone.always:
                self._always |= bit
            else:
                for index, listed in ((self._by_word, alone.words), (self._by_char, alone.chars)):
                    for each in listed:
                        index[each] = index.get(each, 0) | bit
        for group in anchors.all_of:
            bit |= self._bits_of(group)
        return bit

    def woken(self, passage: Passage) -> list[Rule]:
        """Return the rules that a passage wakes, in the order of the list."""
        found, by_word, by_char = self._always, self._by_word, self._by_char
        for word in by_word.keys() & passage.words:
            found |= by_word[word]
        for char in by_char.keys() & passage.chars:
            found |= by_char[char]
        known = self._woken.get(found)
        if known is None:
            if len(self._woken) > _MOST:
                self._woken.clear()
            known = self._woken[found] = [rule for bits, rule in self._rules if bits & found == bits]
        return known
