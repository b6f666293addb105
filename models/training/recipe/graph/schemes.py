"""The ways to quantise by name. `row` is the one that ships."""

from collections.abc import Callable

from .alternatives import Blocks, ScalePerTensor, WeightsOnly
from .integers import ScalePerRow
from .products import Float32, Products

SCHEMES: dict[str, Callable[[], Products]] = {
    "fp32": Float32,
    "row": lambda: ScalePerRow(bits=7),
    "row-u8": lambda: ScalePerRow(bits=8, unsigned=True),
    "tensor": lambda: ScalePerTensor(bits=7),
    "tensor-u8": lambda: ScalePerTensor(bits=8, unsigned=True),
    "weights": WeightsOnly,
    "blocks-32": lambda: Blocks(32),
    "blocks-64": lambda: Blocks(64),
    "blocks-128": lambda: Blocks(128),
    "blocks-256": lambda: Blocks(256),
    "blocks-64-float": lambda: Blocks(64, accuracy=1),
}
