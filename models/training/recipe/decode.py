"""Greedy decoding in PyTorch: for looking at a checkpoint. The product's own decoder is lib/translate."""

import torch
from torch import Tensor

from .network import Marian


@torch.no_grad()
def greedy(network: Marian, source: Tensor) -> list[list[int]]:
    """@param source ids [batch, source] with </s>, filled up with <pad> @returns target ids without </s>"""
    network.eval()
    shape, kept = network.shape, source != network.shape.pad
    encoded = network.encode(source, kept)
    ids = torch.full((len(source), 1), shape.pad, device=source.device)
    done, chosen, past = torch.zeros(len(source), dtype=torch.bool, device=source.device), [], None
    for step in range(min(shape.max_pos - 1, int(source.shape[1] * 1.6 + 12))):
        x, past = network.decode(ids, encoded, kept, past, step)
        logits = network.logits(x[:, -1]).float()
        logits[:, shape.pad] = -torch.inf
        ids = logits.argmax(-1, keepdim=True).masked_fill(done[:, None], shape.pad)
        chosen.append(ids)
        done |= ids[:, 0] == shape.eos
        if done.all():
            break
    rows = torch.cat(chosen, 1).tolist()
    return [row[: row.index(shape.eos)] if shape.eos in row else row for row in rows]
