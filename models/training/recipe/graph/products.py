"""How a graph stores its matrices and multiplies by them. The layers above do not know which way is in use.

A matrix is [in, out]; the embedding table is [vocabulary, d], and its transpose is the output matrix.
"""

from abc import ABC, abstractmethod

import numpy as np

from .builder import GraphBuilder


class Products(ABC):
    """One way of storing and multiplying."""

    @abstractmethod
    def matrix(self, graph: GraphBuilder, x: str, name: str, matrix: np.ndarray) -> str:
        """x [..., in] · matrix [in, out]; the matrix is stored once under its name"""

    @abstractmethod
    def look_up(self, graph: GraphBuilder, ids: str, name: str, table: np.ndarray, factor: float, tied: bool) -> str:
        """Rows of the table [vocabulary, d] · factor → [batch, time, d]

        @param tied the table's transpose is also multiplied by, under the same name: store one of them
        """

    def multiply(self, graph: GraphBuilder, x: str, name: str, matrix: np.ndarray, bias: np.ndarray | None) -> str:
        y = self.matrix(graph, x, name, matrix)
        return y if bias is None else graph.op("Add", y, graph.constant(name + ".bias", bias))


class Float32(Products):
    """Nothing is quantised."""

    def matrix(self, graph, x, name, matrix):
        return graph.op("MatMul", x, graph.constant(name, matrix))

    def look_up(self, graph, ids, name, table, factor, tied):
        x = gather_rows(graph, graph.constant(name, table.T if tied else table), ids, tied)
        return graph.op("Mul", x, graph.float("factor", factor))


def gather_rows(graph: GraphBuilder, stored: str, ids: str, tied: bool) -> str:
    """[batch, time, d] out of a table [vocabulary, d] or, tied, out of its transpose"""
    x = graph.op("Gather", stored, ids, axis=1 if tied else 0)
    return graph.op("Transpose", x, perm=[1, 2, 0]) if tied else x
