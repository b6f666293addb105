"""Writes an ONNX graph node by node: the same weights always give the same bytes, and no tracing can go wrong."""

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

OPSET = 17
MICROSOFT = "com.microsoft"  # contrib operators of ONNX Runtime


class GraphBuilder:
    """Nodes of one graph. The branches of an `If` are builders of their own that share its constants."""

    def __init__(self, constants: dict | None = None, prefix: str = ""):
        self.nodes: list = []
        self.constants = {} if constants is None else constants
        self.prefix = prefix
        self.counts: dict[str, int] = {}

    def branch(self, prefix: str) -> "GraphBuilder":
        return GraphBuilder(self.constants, prefix)

    def op(self, kind: str, *inputs: str, out: str | None = None, outputs: int = 1, **attributes):
        """Adds a node; gives the name of its output, or a list of names where there are several."""
        number = self.counts[kind] = self.counts.get(kind, -1) + 1
        base = f"{self.prefix}{kind}_{number}"
        names = [out] if out else [base] if outputs == 1 else [f"{base}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=base, **attributes))
        return names[0] if outputs == 1 else names

    def constant(self, name: str, value) -> str:
        """Keeps a tensor once under its name."""
        if name not in self.constants:
            self.constants[name] = np.array(value, order="C")
        return name

    def ints(self, *values: int) -> str:
        return self.constant("i_" + "_".join(map(str, values)).replace("-", "m"), np.array(values, np.int64))

    def int(self, value: int) -> str:
        return self.constant(f"s_{value}".replace("-", "m"), np.array(value, np.int64))

    def float(self, name: str, value) -> str:
        return self.constant(name, np.array(value, np.float32))

    def length(self, x: str, axis: int) -> str:
        """The length of x along an axis, as a scalar."""
        return self.op("Squeeze", self.op("Shape", x, start=axis, end=axis + 1))

    def model(self, name: str, inputs: list, outputs: list):
        """@throws onnx.checker.ValidationError where the graph breaks ONNX's rules"""
        read = names_read(self.nodes)
        initialisers = [numpy_helper.from_array(v, key) for key, v in self.constants.items() if key in read]
        opsets = [helper.make_opsetid("", OPSET)]
        own = any_of_domain(self.nodes, MICROSOFT)
        if own:
            opsets.append(helper.make_opsetid(MICROSOFT, 1))
        graph = helper.make_graph(self.nodes, name, inputs, outputs, initialisers)
        model = helper.make_model(graph, producer_name="muwazi", opset_imports=opsets, ir_version=8)
        checker.check_model(model, full_check=not own)
        return model


def names_read(nodes) -> set[str]:
    """The names that nodes, and those in branches below them, take in."""
    names = {name for node in nodes for name in node.input}
    for branch in branches(nodes):
        names |= names_read(branch.node) | {out.name for out in branch.output}
    return names


def branches(nodes) -> list:
    return [a.g for node in nodes for a in node.attribute if a.HasField("g")]


def any_of_domain(nodes, domain: str) -> bool:
    """Whether a node, or one in a branch below it, comes from a domain."""
    return any(n.domain == domain for n in nodes) or any(any_of_domain(b.node, domain) for b in branches(nodes))


def tensor(name: str, kind: int, *dims):
    """Name, element type and dimensions of a graph's input or output; a string is a free dimension."""
    return helper.make_tensor_value_info(name, kind, list(dims))


FLOAT, INT64, BOOL = TensorProto.FLOAT, TensorProto.INT64, TensorProto.BOOL
