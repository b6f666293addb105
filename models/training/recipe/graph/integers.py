"""8-bit matrices with one scale a column."""

import numpy as np

from .builder import FLOAT, GraphBuilder
from .products import Products, gather_rows


def quantise_columns(matrix: np.ndarray, top: int) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric, over the whole range of each column (narrower ranges were tried: no gain).

    @returns whole numbers in -top..top (int16, as the matrix) and scales [out]
    """
    scales = np.maximum(np.abs(matrix).max(0), 1e-12) / top
    return np.clip(np.rint(matrix / scales), -top, top).astype(np.int16), scales.astype(np.float32)


class Integers(Products):
    """Stores matrices and embedding as 8-bit integers; how activations are quantised is left to those below.

    @param bits 8, or 7 for weights in -63..63. x86 without VNNI adds pairs of products in 16 bits: 255·63·2 fits,
        255·127·2 does not, so signed weights of 7 bits are exact on every processor and of 8 bits are not
    @param unsigned store w + 128: exact everywhere with 8 bits, and slower
    """

    def __init__(self, bits: int = 7, unsigned: bool = False):
        self.top, self.unsigned = 2 ** (bits - 1) - 1, unsigned

    def stored(self, graph: GraphBuilder, name: str, matrix: np.ndarray) -> tuple[str, str]:
        """@returns the names of the weights [in, out] and of the columns' scales [out]"""
        if name + ".q" not in graph.constants:
            whole, scales = quantise_columns(matrix, self.top)
            graph.constant(name + ".q", self.packed(whole))
            graph.constant(name + ".scale", scales)
        return name + ".q", name + ".scale"

    def packed(self, whole: np.ndarray) -> np.ndarray:
        return (whole + 128).astype(np.uint8) if self.unsigned else whole.astype(np.int8)

    def sums(self, graph: GraphBuilder, quantised: str, zero: str, weights: str) -> str:
        """The products' sums, as float"""
        middle = [self.middle(graph)] if self.unsigned else []
        return graph.op("Cast", graph.op("MatMulInteger", quantised, weights, zero, *middle), to=FLOAT)

    def middle(self, graph: GraphBuilder) -> str:
        return graph.constant("middle", np.array(128, np.uint8))

    def look_up(self, graph, ids, name, table, factor, tied):
        if tied:
            stored, scales = self.stored(graph, name, table.T)
            factors = graph.constants[scales] * np.float32(factor)
        else:
            whole, scales = quantise_columns(table.T, self.top)
            stored, factors = graph.constant(name + ".q", self.packed(whole.T)), scales * np.float32(factor)
        x = graph.op("Cast", gather_rows(graph, stored, ids, tied), to=FLOAT)
        if self.unsigned:
            x = graph.op("Sub", x, graph.float("middle_float", 128))
        rows = graph.op("Gather", graph.constant(name + ".factors", factors), ids)
        return graph.op("Mul", x, graph.op("Unsqueeze", rows, graph.ints(2)))


class ScalePerRow(Integers):
    """Activations with one scale a position, found at run time: a position's result is its own.

    The product is made of whole numbers and so exact in any order of summation. ONNX has no operator for this
    quantisation; it is written out: q = round(x · 127 / largest) + 128, and the sum is multiplied by largest / 127 and
    by the column's scale. Only standard operators, so it runs wherever ONNX does. A row of zeros divides by zero, but
    is multiplied by its largest value, 0, in the end.
    """

    def matrix(self, graph, x, name, matrix):
        largest = graph.op("ReduceMax", graph.op("Abs", x), axes=[-1], keepdims=1)
        steps = graph.op("Mul", x, graph.op("Div", graph.float("top", 127), largest))
        middle = self.middle(graph)
        quantised = graph.op("QuantizeLinear", steps, graph.float("unit", 1), middle)
        weights, scales = self.stored(graph, name, matrix)
        step = graph.constant(name + ".step", graph.constants[scales] / np.float32(127))
        return graph.op("Mul", graph.op("Mul", self.sums(graph, quantised, middle, weights), largest), step)
