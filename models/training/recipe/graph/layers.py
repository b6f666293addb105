"""MarianMT's layers as ONNX nodes: post-norm, swish, scaled tied embeddings, sinusoidal positions."""

import numpy as np

from ..shape import Shape
from .builder import FLOAT, GraphBuilder
from .products import Products

HIDDEN = np.float32(-1e9)  # added to the score of a position that must not be seen: its weight is exactly 0


class Layers:
    """@param weights name in the checkpoint → float32 array"""

    def __init__(self, graph: GraphBuilder, products: Products, weights: dict, shape: Shape):
        self.graph, self.products, self.weights, self.shape = graph, products, weights, shape

    def on(self, graph: GraphBuilder) -> "Layers":
        """The same layers written into another graph (a branch)."""
        return Layers(graph, self.products, self.weights, self.shape)

    def linear(self, x: str, names: list[str], first_scale: float = 1.0) -> str:
        """Several projections of one input as one product, side by side; first_scale multiplies the first of them."""
        matrices = [self.weights[name + ".weight"].T for name in names]
        biases = [self.weights[name + ".bias"] for name in names]
        matrices[0], biases[0] = matrices[0] * np.float32(first_scale), biases[0] * np.float32(first_scale)
        key = names[0] if len(names) == 1 else names[0] + "+"
        return self.products.multiply(self.graph, x, key, np.concatenate(matrices, 1), np.concatenate(biases))

    def add_and_norm(self, x: str, y: str, name: str) -> str:
        g = self.graph
        scale = g.constant(name + ".weight", self.weights[name + ".weight"])
        bias = g.constant(name + ".bias", self.weights[name + ".bias"])
        return g.op("LayerNormalization", g.op("Add", x, y), scale, bias, axis=-1, epsilon=1e-5)

    def feed_forward(self, x: str, prefix: str) -> str:
        inner = self.linear(x, [prefix + "fc1"])
        inner = self.graph.op("Mul", inner, self.graph.op("Sigmoid", inner))
        return self.add_and_norm(x, self.linear(inner, [prefix + "fc2"]), prefix + "final_layer_norm")

    def heads(self, x: str, count: int) -> list[str]:
        """[batch, time, count·d] → count tensors [batch, heads, time, head size]"""
        g, shape = self.graph, self.shape
        if count == 1:
            split = g.op("Reshape", x, g.ints(0, 0, shape.heads, shape.head_size))
            return [g.op("Transpose", split, perm=[0, 2, 1, 3])]
        split = g.op("Reshape", x, g.ints(0, 0, count, shape.heads, shape.head_size))
        stacked = g.op("Transpose", split, perm=[2, 0, 3, 1, 4])
        return [g.op("Gather", stacked, g.int(i), axis=0) for i in range(count)]

    def attend(self, query: str, key: str, value: str, mask: str, twice: bool = False) -> tuple[str, str]:
        """Scaled queries against keys and values.

        @param twice ask everything twice and take the first answer. ONNX Runtime multiplies a lone row by other
            kernels, whose order of summation, and so the last bit, depends on how far the source is padded; int8
            rounding would make another token of that bit. With two rows a batch gives the bits of each sentence alone
        @returns mixed values [batch, time, d] and weights [batch, heads, time, seen]
        """
        g = self.graph
        if twice:
            query = g.op("Concat", query, query, axis=2)
        scores = g.op("MatMul", query, g.op("Transpose", key, perm=[0, 1, 3, 2]))
        weights = g.op("Softmax", g.op("Add", scores, mask), axis=-1)
        mixed = g.op("MatMul", weights, value)
        if twice:
            mixed, weights = (g.op("Split", answer, axis=2, outputs=2)[0] for answer in (mixed, weights))
        mixed = g.op("Transpose", mixed, perm=[0, 2, 1, 3])
        return g.op("Reshape", mixed, g.ints(0, 0, self.shape.d)), weights

    def padding_mask(self, name: str) -> str:
        """A 0/1 mask [batch, source] → what to add to scores [batch, 1, 1, source]"""
        g = self.graph
        kept = g.op("Unsqueeze", g.op("Cast", name, to=FLOAT), g.ints(1, 2))
        return g.op("Mul", g.op("Sub", g.float("one", 1), kept), g.float("hidden", HIDDEN))

    def embed(self, ids: str, positions: str, tied: bool) -> str:
        """Embedding · √d + sinusoid. Positions are computed, so that no length falls off the end of a table.

        @param tied read the matrix of the output product, so that the file holds it once
        """
        g, d = self.graph, self.shape.d
        x = self.products.look_up(g, ids, "shared", self.weights["model.shared.weight"], np.sqrt(d), tied)
        frequencies = 10000.0 ** (-2 * np.arange(d // 2, dtype=np.float64) / d)
        angles = g.op(
            "Mul",
            g.op("Unsqueeze", g.op("Cast", positions, to=FLOAT), g.ints(1)),
            g.float("frequencies", frequencies),
        )
        return g.op("Add", x, g.op("Concat", g.op("Sin", angles), g.op("Cos", angles), axis=-1))
