"""What training leaves on disk.

`last.pt`: net, opt, ema, step, toks, cfg: everything needed to go on.
`ema.pt`:  ema (float16), cfg, step: the averaged weights, what is exported.
`cfg` holds the fields of Shape; weights are named as in network.py.
"""

import os
from pathlib import Path

import numpy as np
import torch

from .shape import Shape


def write_whole(state: dict, path: Path) -> None:
    """Writes beside the file and then replaces it, so that a crash leaves the old one."""
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    os.replace(beside, path)


def write_averaged(weights: dict, shape: Shape, step: int, path: Path) -> None:
    half = {name: value.half() for name, value in weights.items()}
    write_whole({"ema": half, "cfg": shape.as_dict(), "step": step}, path)


def read_averaged(path: Path) -> tuple[dict[str, torch.Tensor], Shape]:
    """The averaged weights of either file, as float32 on the CPU.

    @throws FileNotFoundError, KeyError where it is no checkpoint of this recipe
    """
    state = torch.load(path, map_location="cpu")
    return {name: value.float() for name, value in state["ema"].items()}, Shape(**state["cfg"])


def as_arrays(weights: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    return {name: value.numpy() for name, value in weights.items()}
