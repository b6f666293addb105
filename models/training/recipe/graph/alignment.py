"""Which attention of the decoder is given out as word alignment."""

from dataclasses import dataclass

from .builder import GraphBuilder


@dataclass(frozen=True)
class AlignmentHead:
    """A decoder layer (from 0, or -1 for the last) and one of its heads; no head means the mean over all of them."""

    layer: int = -1
    head: int | None = None

    @staticmethod
    def parse(text: str) -> "AlignmentHead":
        """`LAYER` or `LAYER.HEAD`, as in `1.3`"""
        layer, _, head = text.partition(".")
        return AlignmentHead(int(layer), int(head) if head else None)

    def choose(self, graph: GraphBuilder, layers: list[str]) -> str:
        """@param layers one weight tensor a layer, [batch, heads, new, source] @returns [batch, new, source]"""
        weights = layers[self.layer]
        if self.head is None:
            return graph.op("ReduceMean", weights, axes=[1], keepdims=0)
        return graph.op("Gather", weights, graph.int(self.head), axis=1)
