"""Corpus + mix + vocabulary → train.npz and dev.npz: pairs as piece ids, weighted and shuffled.

Arrays: src and tgt (uint16 ids end to end), so and to (int64, where each pair begins, and the end).
"""

import argparse
import multiprocessing
import random
from pathlib import Path

import numpy as np
import sentencepiece

from .sources import Pair, read_mix, read_parallel, read_source

Taken = tuple[Pair, bool]  # and whether it is there already: a repetition

pieces: sentencepiece.SentencePieceProcessor  # one in each worker process
sharpness: float  # of sampling; 0 for none


def open_pieces(vocabulary: str, alpha: float) -> None:
    global pieces, sharpness
    pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)
    sharpness = alpha


def encode(taken: Taken) -> tuple[list[int], list[int]]:
    """A repetition's Arabic is cut in another way each time (subword regularisation, Kudo 2018)."""
    (arabic, english), again = taken
    if again and sharpness > 0:
        return pieces.encode(arabic, enable_sampling=True, nbest_size=-1, alpha=sharpness), pieces.encode(english)
    return pieces.encode(arabic), pieces.encode(english)


def weighted(pairs: list[Pair], weight: float) -> list[Taken]:
    """Every pair ⌊weight⌋ times, and a random share of them once more for the rest of it."""
    whole = int(weight)
    rest = random.sample(pairs, round(len(pairs) * (weight - whole)))
    copies = [(pair, copy > 0) for copy in range(whole) for pair in pairs]
    return copies + [(pair, whole > 0) for pair in rest]


def pack(pairs: list[Taken], vocabulary: Path, longest: int, out: Path, alpha: float = 0.0) -> None:
    """Leaves out pairs of which a side is longer than `longest` pieces."""
    source, target, starts = [], [], [(0, 0)]
    with multiprocessing.Pool(None, open_pieces, (str(vocabulary), alpha)) as pool:
        for ours, theirs in pool.imap(encode, pairs, chunksize=2000):
            if 0 < len(ours) <= longest and 0 < len(theirs) <= longest:
                source += ours
                target += theirs
                starts.append((len(source), len(target)))
    begins = np.array(starts, np.int64)
    ids = {"src": np.array(source, np.uint16), "tgt": np.array(target, np.uint16)}
    np.savez(out, **ids, so=begins[:, 0], to=begins[:, 1])
    print(f"{out}: {len(begins) - 1} pairs, {len(source)} source and {len(target)} target pieces", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="folder of SOURCE.tsv or SOURCE.tsv.xz")
    parser.add_argument("mix", type=Path, help="mix.tsv: source and weight a line")
    parser.add_argument("vocabulary", type=Path, help="SentencePiece model")
    parser.add_argument("out", type=Path, help="folder for train.npz and dev.npz")
    parser.add_argument("--dev", type=Path, nargs=2, required=True, metavar=("AR", "EN"), help="held-out text")
    parser.add_argument("--longest", type=int, default=80, help="pieces of a side (default 80; 160 on a GPU)")
    parser.add_argument("--alpha", type=float, default=0.3, help="sharpness of the sampled cuts, 0 for none (default 0.3)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    random.seed(1)
    pairs: list[Taken] = []
    for name, weight in read_mix(options.mix).items():
        source = list(read_source(options.corpus, name))
        taken = weighted(source, weight)
        print(f"{name}\t{len(source)} pairs × {weight:g}", flush=True)
        pairs += taken
    random.shuffle(pairs)
    held_out = [(pair, False) for pair in read_parallel(*options.dev)]
    pack(held_out, options.vocabulary, 510, options.out / "dev.npz")
    pack(pairs, options.vocabulary, options.longest, options.out / "train.npz", options.alpha)


if __name__ == "__main__":
    main()
