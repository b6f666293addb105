"""Checkpoint + held-out text → chrF of greedy translations, in fp32 PyTorch.

For BLEU and for the exported folder: `npx muwazi eval`.
"""

import argparse
from pathlib import Path

import torch

from .checkpoint import read_averaged
from .chrf import chrf
from .decode import greedy
from .network import Marian
from .text import normalise_arabic

BATCH = 64


def translate(network: Marian, pieces, sources: list[str]) -> list[str]:
    """English for each Arabic sentence, in order. @param pieces SentencePieceProcessor"""
    shape, device = network.shape, network.positions.device
    ids = [[*pieces.encode(normalise_arabic(source)), shape.eos] for source in sources]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    targets = [""] * len(ids)
    for start in range(0, len(order), BATCH):
        numbers = order[start : start + BATCH]
        longest = max(len(ids[i]) for i in numbers)
        rows = [ids[i] + [shape.pad] * (longest - len(ids[i])) for i in numbers]
        for i, row in zip(numbers, greedy(network, torch.tensor(rows, device=device))):
            targets[i] = pieces.decode(row)
    return targets


def main() -> None:
    import sentencepiece

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("arabic", type=Path)
    parser.add_argument("english", type=Path)
    parser.add_argument("--out", type=Path, help="file for the translations")
    options = parser.parse_args()
    weights, shape = read_averaged(options.checkpoint)
    network = Marian(shape)
    network.load_state_dict(weights)
    network.to("cuda" if torch.cuda.is_available() else "cpu")
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(options.vocabulary))
    sources, references = (f.read_text(encoding="utf-8").splitlines() for f in (options.arabic, options.english))
    targets = translate(network, pieces, sources)
    if options.out:
        options.out.write_text("".join(f"{target}\n" for target in targets), encoding="utf-8")
    print(f"chrF {chrf(targets, references):.2f}")


if __name__ == "__main__":
    main()
