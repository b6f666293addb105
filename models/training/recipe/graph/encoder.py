"""The encoder: source ids to hidden states, in one call."""

from ..shape import Shape
from .builder import FLOAT, INT64, GraphBuilder, tensor
from .layers import Layers
from .products import Products


def build_encoder(weights: dict, shape: Shape, products: Products):
    """@returns ONNX model: input_ids, attention_mask [batch, source] → last_hidden_state [batch, source, d]"""
    g = GraphBuilder()
    layers = Layers(g, products, weights, shape)
    positions = g.op("Range", g.int(0), g.length("input_ids", 1), g.int(1))
    x = layers.embed("input_ids", positions, tied=False)
    mask = layers.padding_mask("attention_mask")
    for i in range(shape.enc):
        prefix = f"model.encoder.layers.{i}."
        attention = prefix + "self_attn."
        names = [attention + part for part in ("q_proj", "k_proj", "v_proj")]
        query, key, value = layers.heads(layers.linear(x, names, shape.head_size**-0.5), 3)
        mixed, _ = layers.attend(query, key, value, mask)
        x = layers.add_and_norm(x, layers.linear(mixed, [attention + "out_proj"]), prefix + "self_attn_layer_norm")
        x = layers.feed_forward(x, prefix)
    g.op("Identity", x, out="last_hidden_state")
    size = ("batch_size", "encoder_sequence_length")
    return g.model(
        "encoder",
        [tensor("input_ids", INT64, *size), tensor("attention_mask", INT64, *size)],
        [tensor("last_hidden_state", FLOAT, *size, shape.d)],
    )
