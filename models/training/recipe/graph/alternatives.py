"""Other ways to quantise, kept so that the choice can be measured again: see `compare-quantisation.mjs`."""

import numpy as np

from .builder import FLOAT, MICROSOFT
from .integers import Integers
from .products import Products


class ScalePerTensor(Integers):
    """Activations with one scale for the whole batch, as most published models have.

    What a sentence becomes then depends on its companions.
    """

    def matrix(self, graph, x, name, matrix):
        quantised, scale, zero = graph.op("DynamicQuantizeLinear", x, outputs=3)
        weights, scales = self.stored(graph, name, matrix)
        return graph.op("Mul", self.sums(graph, quantised, zero, weights), graph.op("Mul", scale, scales))


class WeightsOnly(Integers):
    """8-bit weights on disk, float arithmetic."""

    def __init__(self):
        super().__init__(bits=8)

    def matrix(self, graph, x, name, matrix):
        weights, scales = self.stored(graph, name, matrix)
        back = graph.op("Mul", graph.op("Cast", weights, to=FLOAT), scales)
        return graph.op("MatMul", x, back)


class Blocks(Products):
    """ONNX Runtime's own MatMulNBits: 8-bit weights with a scale for each block of a column.

    @param block values that share a scale: 16, 32, 64, 128 or 256
    @param accuracy 4: activations are quantised too, a position and a block at a time; 1: float arithmetic
    """

    def __init__(self, block: int, accuracy: int = 4):
        self.block, self.accuracy = block, accuracy

    def stored(self, graph, name, matrix) -> tuple[str, str]:
        """@returns the names of the weights [out, blocks, block] and of the scales [out, blocks]"""
        if name + ".q" not in graph.constants:
            parts = matrix.T.reshape(matrix.shape[1], -1, self.block)
            scales = np.maximum(np.abs(parts).max(2), 1e-12) / 127
            whole = np.clip(np.rint(parts / scales[:, :, None]), -127, 127)
            graph.constant(name + ".q", (whole + 128).astype(np.uint8))
            graph.constant(name + ".scale", scales.astype(np.float32))
        return name + ".q", name + ".scale"

    def matrix(self, graph, x, name, matrix):
        size, out = matrix.shape
        attributes = dict(K=size, N=out, bits=8, block_size=self.block, accuracy_level=self.accuracy)
        return graph.op("MatMulNBits", x, *self.stored(graph, name, matrix), domain=MICROSOFT, **attributes)

    def look_up(self, graph, ids, name, table, factor, tied):
        weights, scales = self.stored(graph, name, table.T)
        x = graph.op("Cast", graph.op("Gather", weights, ids), to=FLOAT)
        x = graph.op("Sub", x, graph.float("middle_float", 128))
        rows = graph.op("Mul", graph.op("Gather", scales, ids), graph.float("factor", factor))
        x = graph.op("Mul", x, graph.op("Unsqueeze", rows, graph.ints(3)))
        return graph.op("Reshape", x, graph.ints(0, 0, table.shape[1]))
