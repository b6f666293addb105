"""Several checkpoints → one whose weights are their mean."""

import argparse
from pathlib import Path

import torch

from .checkpoint import read_averaged, write_averaged


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("checkpoints", type=Path, nargs="+", help="ema.pt files of one training")
    options = parser.parse_args()
    read = [read_averaged(path) for path in options.checkpoints]
    if any(shape != read[0][1] for _, shape in read):
        parser.error("the checkpoints are of different shapes")
    mean = {name: torch.stack([weights[name] for weights, _ in read]).mean(0) for name in read[0][0]}
    step = max(torch.load(path, map_location="cpu")["step"] for path in options.checkpoints)
    write_averaged(mean, read[0][1], step, options.out)


if __name__ == "__main__":
    main()
