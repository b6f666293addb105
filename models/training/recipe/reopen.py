"""Model folder → checkpoint to train on: what `export` wrote as `row` or `fp32`, read back to float weights.

For a machine that has the repository and no checkpoint. Whole numbers times their scales are the weights that the graph
really multiplies by, so nothing is lost beyond what quantising took (0.03 chrF).
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .checkpoint import write_averaged
from .network import Marian
from .shape import Shape

ATTENTION = ("q_proj", "k_proj", "v_proj")
Graph = dict[str, np.ndarray]


def read_shape(folder: Path) -> Shape:
    """@throws FileNotFoundError, KeyError where the folder has no MarianMT config.json"""
    c = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    layers = (c["encoder_layers"], c["decoder_layers"])
    ids = (c["pad_token_id"], c["eos_token_id"])
    heads, inner = c["encoder_attention_heads"], c["encoder_ffn_dim"]
    return Shape(c["vocab_size"], c["d_model"], inner, heads, *layers, c["max_position_embeddings"], c["dropout"], *ids)


def read_graph(folder: Path, name: str) -> Graph:
    """Initialisers of a graph by name, of the quantised file where it is there."""
    files = [folder / "onnx" / f"{name}{suffix}.onnx" for suffix in ("_quantized", "")]
    graph = onnx.load(next((file for file in files if file.exists()), files[0])).graph
    return {t.name: numpy_helper.to_array(t) for t in graph.initializer}


def matrix(graph: Graph, name: str) -> np.ndarray:
    """A product's weights [in, out]. @throws KeyError where they are stored in another way than `row` and `fp32`"""
    if name in graph:
        return graph[name]
    return graph[name + ".q"].astype(np.float32) * (graph[name + ".step"] * np.float32(127))


def linear(graph: Graph, names: list[str], first_scale: float = 1.0) -> dict[str, np.ndarray]:
    """Takes apart what `Layers.linear` laid side by side."""
    key = names[0] if len(names) == 1 else names[0] + "+"
    weights = np.split(matrix(graph, key), len(names), 1)
    biases = np.split(graph[key + ".bias"], len(names))
    weights[0], biases[0] = weights[0] / np.float32(first_scale), biases[0] / np.float32(first_scale)
    taken = {name + ".weight": weight.T for name, weight in zip(names, weights)}
    return taken | {name + ".bias": bias for name, bias in zip(names, biases)}


def norm(graph: Graph, name: str) -> Graph:
    return {name + part: graph[name + part] for part in (".weight", ".bias")}


def read_encoder(graph: Graph, shape: Shape) -> Graph:
    found: Graph = {}
    for i in range(shape.enc):
        prefix = f"model.encoder.layers.{i}."
        attention = prefix + "self_attn."
        found |= linear(graph, [attention + part for part in ATTENTION], shape.head_size**-0.5)
        found |= linear(graph, [attention + "out_proj"]) | norm(graph, prefix + "self_attn_layer_norm")
        found |= read_feed_forward(graph, prefix)
    return found


def read_decoder(graph: Graph, shape: Shape) -> Graph:
    cross = "model.decoder.layers.%d.encoder_attn."
    found = linear(graph, [cross % i + part for i in range(shape.dec) for part in ATTENTION[1:]])
    for i in range(shape.dec):
        prefix = f"model.decoder.layers.{i}."
        attention = prefix + "self_attn."
        found |= linear(graph, [attention + part for part in ATTENTION], shape.head_size**-0.5)
        found |= linear(graph, [attention + "out_proj"]) | norm(graph, prefix + "self_attn_layer_norm")
        found |= linear(graph, [cross % i + "q_proj"], shape.head_size**-0.5)
        found |= linear(graph, [cross % i + "out_proj"]) | norm(graph, prefix + "encoder_attn_layer_norm")
        found |= read_feed_forward(graph, prefix)
    bias = graph.get("shared.bias", np.zeros(shape.vocab, np.float32))
    return found | {"model.shared.weight": matrix(graph, "shared").T, "final_logits_bias": bias.reshape(1, -1)}


def read_feed_forward(graph: Graph, prefix: str) -> Graph:
    inner = linear(graph, [prefix + "fc1"]) | linear(graph, [prefix + "fc2"])
    return inner | norm(graph, prefix + "final_layer_norm")


def reopen(folder: Path) -> tuple[dict[str, torch.Tensor], Shape]:
    """@throws ValueError where the graphs hold other weights than the network of this recipe"""
    shape = read_shape(folder)
    found = read_encoder(read_graph(folder, "encoder_model"), shape)
    found |= read_decoder(read_graph(folder, "decoder_model_merged"), shape)
    wanted = Marian(shape).state_dict()
    if {name: array.shape for name, array in found.items()} != {name: tuple(w.shape) for name, w in wanted.items()}:
        raise ValueError(f"{folder} holds other weights than a network of this shape")
    return {name: torch.from_numpy(np.array(array, np.float32)) for name, array in found.items()}, shape


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a model folder that export wrote")
    parser.add_argument("out", type=Path, help="the checkpoint, for train --start")
    options = parser.parse_args()
    weights, shape = reopen(options.folder)
    write_averaged(weights, shape, 0, options.out)
    print(f"{options.out}: {sum(w.numel() for w in weights.values()) / 1e6:.1f} million weights", flush=True)


if __name__ == "__main__":
    main()
