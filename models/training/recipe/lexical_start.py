"""Starts each source piece near the embeddings of its likely translations, instead of at a random place.

Source and target share one table, so attention finds translations alike from the first step on.
"""

from pathlib import Path

import torch
from torch import Tensor

LEAST = 0.15  # probability that its listed translations must have together
TRANSLATION, SELF = 0.9, 0.3  # what the new place is made of


def read_lexicon(path: Path) -> dict[int, list[tuple[int, float]]]:
    """`piece translation:probability …` a line, as written by ibm1"""
    lexicon = {}
    for line in path.read_text().splitlines():
        piece, *entries = line.split()
        pairs = (entry.split(":") for entry in entries)
        lexicon[int(piece)] = [(int(translation), float(p)) for translation, p in pairs]
    return lexicon


@torch.no_grad()
def start_from_lexicon(embedding: Tensor, path: Path) -> int:
    """Changes the embedding [vocabulary, d] in place. @returns how many pieces moved

    A piece that is its own translation (digits, Latin names) stays where it is.
    """
    random, moved = embedding.clone(), 0
    for piece, entries in read_lexicon(path).items():
        translations = [translation for translation, _ in entries]
        share = torch.tensor([p for _, p in entries], device=embedding.device)
        if not entries or piece in translations or share.sum() < LEAST:
            continue
        mean = share @ random[translations]
        mean *= random[piece].norm() / mean.norm()
        embedding[piece] = TRANSLATION * mean + SELF * random[piece]
        moved += 1
    return moved
