"""Checkpoint → what PyTorch and SentencePiece answer, for `measure/verify.mjs` to hold the exported folder against.

Writes reference.json (sentences as ids, texts with their ids) and reference.bin: float32, for each sentence the logits
[target, vocabulary] and then the alignment weights [target, source].
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from .align import attentions
from .checkpoint import read_averaged
from .graph.alignment import AlignmentHead
from .network import Marian
from .sources import read_parallel
from .text import normalise_arabic

SENTENCES, LONGEST = 12, 24


def chosen(weights: np.ndarray, alignment: AlignmentHead) -> np.ndarray:
    """@param weights [layers, heads, target, source] @returns [target, source]"""
    layer = weights[alignment.layer]
    return layer.mean(0) if alignment.head is None else layer[alignment.head]


@torch.no_grad()
def main() -> None:
    import sentencepiece

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("arabic", type=Path)
    parser.add_argument("english", type=Path)
    parser.add_argument("out", type=Path, help="folder for the two files")
    parser.add_argument("--alignment", default="-1", type=AlignmentHead.parse, help="as given to recipe.export")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    weights, shape = read_averaged(options.checkpoint)
    network = Marian(shape)
    network.load_state_dict(weights)
    network.eval()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(options.vocabulary))

    sentences, numbers = [], []
    for arabic, english in read_parallel(options.arabic, options.english)[:SENTENCES]:
        source, target = [*pieces.encode(arabic), shape.eos], pieces.encode(english)[:LONGEST]
        ids = torch.tensor([source])
        logits = network(ids, ids == ids, torch.tensor([[shape.pad, *target[:-1]]]))[0]
        numbers += [logits.numpy().ravel(), chosen(attentions(network, source, target), options.alignment).ravel()]
        sentences.append({"source": source, "target": target})
    np.concatenate(numbers).astype(np.float32).tofile(options.out / "reference.bin")
    lines = [line for file in (options.arabic, options.english) for line in file.read_text("utf-8").splitlines()]
    texts = [{"text": line, "ids": [*pieces.encode(normalise_arabic(line)), shape.eos]} for line in lines]
    (options.out / "reference.json").write_text(json.dumps({"sentences": sentences, "texts": texts}))


if __name__ == "__main__":
    main()
