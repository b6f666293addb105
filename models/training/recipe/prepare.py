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

pieces: sentencepiece.SentencePieceProcessor  # one in each worker process


def open_pieces(vocabulary: str) -> None:
    global pieces
    pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)


def encode(pair: Pair) -> tuple[list[int], list[int]]:
    return pieces.encode(pair[0]), pieces.encode(pair[1])


def weighted(pairs: list[Pair], weight: float) -> list[Pair]:
    """Every pair ⌊weight⌋ times, and a random share of them once more for the rest of it."""
    whole = int(weight)
    return pairs * whole + random.sample(pairs, round(len(pairs) * (weight - whole)))


def pack(pairs: list[Pair], vocabulary: Path, longest: int, out: Path) -> None:
    """Leaves out pairs of which a side is longer than `longest` pieces."""
    source, target, starts = [], [], [(0, 0)]
    with multiprocessing.Pool(None, open_pieces, (str(vocabulary),)) as pool:
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
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    random.seed(1)
    pairs: list[Pair] = []
    for name, weight in read_mix(options.mix).items():
        source = list(read_source(options.corpus, name))
        taken = weighted(source, weight)
        print(f"{name}\t{len(source)} pairs × {weight:g}", flush=True)
        pairs += taken
    random.shuffle(pairs)
    pack(read_parallel(*options.dev), options.vocabulary, 510, options.out / "dev.npz")
    pack(pairs, options.vocabulary, options.longest, options.out / "train.npz")


if __name__ == "__main__":
    main()
