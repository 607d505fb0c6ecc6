"""Spoils human French as machine translation does, at training time: for the noticer, and in pairs for the scorer."""

from training.corruption.change import KINDS, Corrupted, Corruption
from training.corruption.clock import good
from training.corruption.corrupting import ALL, CORRUPTIONS, corrupt, pairs

__all__ = ["ALL", "CORRUPTIONS", "KINDS", "Corrupted", "Corruption", "corrupt", "good", "pairs"]
