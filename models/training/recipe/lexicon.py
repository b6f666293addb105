"""train.npz → lexicon.txt: which target piece translates which source piece (IBM-1, see ibm1.cpp; needs g++)."""

import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np

MOST_PAIRS = 600_000
ITERATIONS = 5
PROGRAM = Path(__file__).parents[1] / "ibm1.cpp"


def write_pairs(train: Path, out: Path) -> None:
    """As int32: number of pairs; for each the source's length and ids, then the target's."""
    packed = np.load(train)
    source, target, so, to = (packed[name] for name in ("src", "tgt", "so", "to"))
    count = min(len(so) - 1, MOST_PAIRS)
    with open(out, "wb") as file:
        np.int32(count).tofile(file)
        for i in range(count):
            for ids in (source[so[i] : so[i + 1]], target[to[i] : to[i + 1]]):
                np.array([len(ids), *ids], np.int32).tofile(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("train", type=Path, help="train.npz")
    parser.add_argument("out", type=Path, help="lexicon.txt")
    parser.add_argument("--vocabulary", type=int, default=8000, help="pieces, <pad> included")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        program, pairs = Path(folder, "ibm1"), Path(folder, "pairs")
        subprocess.run(["g++", "-std=c++17", "-O3", "-march=native", "-o", program, PROGRAM], check=True)
        write_pairs(options.train, pairs)
        with open(options.out, "w") as out:
            subprocess.run([program, pairs, str(options.vocabulary), str(ITERATIONS)], stdout=out, check=True)


if __name__ == "__main__":
    main()
