"""Pairs packed by `recipe.prepare`, and the batches made of them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .shape import Shape


@dataclass
class Batch:
    """Ids [pairs, length], filled up with <pad>. `target` begins with <pad>, `wanted` ends with </s>."""

    source: Tensor
    kept: Tensor
    target: Tensor
    wanted: Tensor
    pieces: int  # wanted pieces, padding not counted


class PackedPairs:
    def __init__(self, path: Path, shape: Shape, device: str):
        packed = np.load(path)
        self.shape, self.device = shape, device
        self.sides = ((packed["src"], packed["so"]), (packed["tgt"], packed["to"]))
        # With </s>.
        self.lengths = [(np.diff(starts) + 1).astype(np.int32) for _, starts in self.sides]

    def batches(self, tokens: int, random: np.random.RandomState | None = None) -> list[np.ndarray]:
        """Pairs of like length together, as arrays of their numbers.

        @param tokens source and target positions of a batch, padding counted
        @param random shuffles batches, and pairs of nearly the same length; without it the order is fixed
        """
        sources, targets = self.lengths
        key = np.maximum(sources, targets).astype(np.float64)
        if random:
            key += random.rand(len(key)) * 1.5
        groups, group, width = [], [], 0
        for i in np.argsort(key, kind="stable"):
            wider = max(width, int(sources[i]) + int(targets[i]))
            if group and wider * (len(group) + 1) > tokens:
                groups.append(np.array(group))
                group, wider = [], int(sources[i]) + int(targets[i])
            group.append(i)
            width = wider
        if group:
            groups.append(np.array(group))
        if random:
            random.shuffle(groups)
        return groups

    def batch(self, pairs: np.ndarray) -> Batch:
        source, wanted = (self.side(pairs, *side) for side in self.sides)
        start = torch.full((len(pairs), 1), self.shape.pad, device=self.device)
        target = torch.cat([start, wanted[:, :-1]], 1)
        pieces = int((wanted != self.shape.pad).sum())
        return Batch(source, source != self.shape.pad, target, wanted, pieces)

    def side(self, pairs: np.ndarray, ids: np.ndarray, starts: np.ndarray) -> Tensor:
        counts = starts[pairs + 1] - starts[pairs]
        length = int(counts.max()) + 1
        if self.device == "cuda":
            length = -(-length // 8) * 8  # tensor cores want multiples of 8
        out = np.full((len(pairs), length), self.shape.pad, np.int64)
        for row, (pair, count) in enumerate(zip(pairs, counts)):
            out[row, :count] = ids[starts[pair] : starts[pair] + count]
            out[row, count] = self.shape.eos
        return torch.from_numpy(out).to(self.device, non_blocking=True)
