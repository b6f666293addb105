"""The decoder with its cache: the layout that transformers.js calls `decoder_model_merged`."""

from onnx import helper

from ..shape import Shape
from .alignment import AlignmentHead
from .builder import BOOL, FLOAT, INT64, GraphBuilder, tensor
from .layers import HIDDEN, Layers
from .products import Products

PAST, NOW, SOURCE = "past_decoder_sequence_length", "decoder_sequence_length", "encoder_sequence_length"
LENGTHS = {"decoder": PAST, "encoder": "encoder_sequence_length_out"}
LONGER = {"decoder": f"{PAST} + {NOW}", "encoder": "encoder_sequence_length_out"}


def build_decoder(weights: dict, shape: Shape, products: Products, alignment: AlignmentHead):
    """One call of the decoder on any number of new target positions.

    Layers stand in an `If` on use_cache_branch. False: keys and values of the source are computed from
    encoder_hidden_states. True: they are read from past_key_values.*.encoder.*, and present.*.encoder.* come back
    EMPTY [0, heads, 0, head size]: the caller keeps those of the first call, as transformers.js does.

    @returns ONNX model with outputs logits [batch, new, vocabulary], present.*, and
        cross_attentions [batch, new, source]: where each new position looks; the row of token t belongs to the
        token that is predicted after it
    """
    g = GraphBuilder()
    layers = Layers(g, products, weights, shape)
    cache = [(i, side, part) for i in range(shape.dec) for side in ("decoder", "encoder") for part in ("key", "value")]
    past = g.length(past_name(0, "decoder", "key"), 2)
    total = g.op("Add", past, g.length("input_ids", 1))
    positions = g.op("Range", past, total, g.int(1))
    x = layers.embed("input_ids", positions, tied=True)
    later = g.op("Greater", g.op("Range", g.int(0), total, g.int(1)), g.op("Unsqueeze", positions, g.ints(1)))
    causal = g.op("Mul", g.op("Cast", later, to=FLOAT), g.float("hidden", HIDDEN))
    mask = layers.padding_mask("encoder_attention_mask")

    def branch(prefix: str, cached: bool):
        return build_branch(layers.on(g.branch(prefix)), x, causal, mask, cache, cached, alignment)

    present = [f"present.{i}.{side}.{part}" for i, side, part in cache]
    g.nodes.append(
        helper.make_node(
            "If",
            ["use_cache_branch"],
            ["hidden_state", "cross_attentions", *present],
            name="If",
            then_branch=branch("next.", True),
            else_branch=branch("first.", False),
        )
    )
    bias = weights["final_logits_bias"].reshape(-1)
    table = weights["model.shared.weight"].T
    logits = products.multiply(g, "hidden_state", "shared", table, bias if bias.any() else None)
    g.op("Identity", logits, out="logits")

    batch, heads, size = "batch_size", shape.heads, shape.head_size
    inputs = [
        tensor("encoder_attention_mask", INT64, batch, SOURCE),
        tensor("input_ids", INT64, batch, NOW),
        tensor("encoder_hidden_states", FLOAT, batch, SOURCE, shape.d),
        *(tensor(past_name(*c), FLOAT, batch, heads, LENGTHS[c[1]], size) for c in cache),
        tensor("use_cache_branch", BOOL, 1),
    ]
    outputs = [
        tensor("logits", FLOAT, batch, NOW, shape.vocab),
        *(tensor(name, FLOAT, batch, heads, LONGER[c[1]], size) for name, c in zip(present, cache)),
        tensor("cross_attentions", FLOAT, batch, NOW, SOURCE),
    ]
    return g.model("decoder", inputs, outputs)


def past_name(layer: int, side: str, part: str) -> str:
    return f"past_key_values.{layer}.{side}.{part}"


def build_branch(layers: Layers, x: str, causal: str, mask: str, cache: list, cached: bool, alignment: AlignmentHead):
    """The decoder's layers as one branch of the `If`: hidden state, alignment weights, then the new cache."""
    g, shape = layers.graph, layers.shape
    scale = shape.head_size**-0.5
    cross = "model.decoder.layers.%d.encoder_attn."
    out: dict[tuple, str] = {}
    seen: list[str] = []
    if not cached:
        names = [cross % i + part for i in range(shape.dec) for part in ("k_proj", "v_proj")]
        source = layers.heads(layers.linear("encoder_hidden_states", names), 2 * shape.dec)
    for i in range(shape.dec):
        prefix = f"model.decoder.layers.{i}."
        attention = prefix + "self_attn."
        names = [attention + part for part in ("q_proj", "k_proj", "v_proj")]
        query, key, value = layers.heads(layers.linear(x, names, scale), 3)
        key = g.op("Concat", past_name(i, "decoder", "key"), key, axis=2)
        value = g.op("Concat", past_name(i, "decoder", "value"), value, axis=2)
        out[i, "decoder", "key"], out[i, "decoder", "value"] = key, value
        mixed, _ = layers.attend(query, key, value, causal)
        x = layers.add_and_norm(x, layers.linear(mixed, [attention + "out_proj"]), prefix + "self_attn_layer_norm")

        attention = cross % i
        if cached:
            key, value = past_name(i, "encoder", "key"), past_name(i, "encoder", "value")
            for part in ("key", "value"):
                nothing = helper.make_tensor("nothing", FLOAT, [0, shape.heads, 0, shape.head_size], [])
                out[i, "encoder", part] = g.op("Constant", value=nothing)
        else:
            key, value = source[2 * i : 2 * i + 2]
            out[i, "encoder", "key"], out[i, "encoder", "value"] = key, value
        query = layers.heads(layers.linear(x, [attention + "q_proj"], scale), 1)[0]
        mixed, weights = layers.attend(query, key, value, mask, twice=True)
        seen.append(weights)
        x = layers.add_and_norm(x, layers.linear(mixed, [attention + "out_proj"]), prefix + "encoder_attn_layer_norm")
        x = layers.feed_forward(x, prefix)
    chosen = alignment.choose(g, seen)
    batch, heads, size = "batch_size", shape.heads, shape.head_size
    outputs = [tensor(x, FLOAT, batch, NOW, shape.d), tensor(chosen, FLOAT, batch, NOW, SOURCE)]
    for c in cache:
        rows = 0 if cached and c[1] == "encoder" else batch
        outputs.append(tensor(out[c], FLOAT, rows, heads, None, size))
    return helper.make_graph(g.nodes, g.prefix.strip("."), [], outputs)
