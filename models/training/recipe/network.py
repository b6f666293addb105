"""A transformer with MarianMT's arithmetic and its parameters' names: post-norm, swish, sinusoidal positions, one
scaled embedding for source, target and output, as in Hugging Face's MarianMTModel."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .attention import Attention
from .shape import Shape


def sinusoids(length: int, d: int) -> Tensor:
    """[length, d]: sines in the first half, cosines in the second, as MarianMT has them"""
    angles = torch.arange(length, dtype=torch.float64)[:, None]
    angles = angles / torch.pow(10000.0, 2 * torch.arange(d // 2, dtype=torch.float64) / d)
    return torch.cat([angles.sin(), angles.cos()], 1).float()


class FeedForward(nn.Module):
    """Mixed into a layer, so that fc1, fc2 and final_layer_norm keep MarianMT's names."""

    def build(self, shape: Shape) -> None:
        self.fc1, self.fc2 = nn.Linear(shape.d, shape.ffn), nn.Linear(shape.ffn, shape.d)
        self.final_layer_norm = nn.LayerNorm(shape.d)
        self.drop = nn.Dropout(shape.dropout)

    def feed_forward(self, x: Tensor) -> Tensor:
        return self.final_layer_norm(x + self.drop(self.fc2(F.silu(self.fc1(x)))))


class EncoderLayer(FeedForward):
    def __init__(self, shape: Shape):
        super().__init__()
        self.self_attn, self.self_attn_layer_norm = Attention(shape), nn.LayerNorm(shape.d)
        self.build(shape)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        mixed = self.self_attn(x, *self.self_attn.keys_values(x), mask)
        return self.feed_forward(self.self_attn_layer_norm(x + self.drop(mixed)))


class DecoderLayer(FeedForward):
    def __init__(self, shape: Shape):
        super().__init__()
        self.self_attn, self.self_attn_layer_norm = Attention(shape), nn.LayerNorm(shape.d)
        self.encoder_attn, self.encoder_attn_layer_norm = Attention(shape), nn.LayerNorm(shape.d)
        self.build(shape)

    def forward(self, x: Tensor, source: Tensor, mask: Tensor, past: tuple | None) -> tuple[Tensor, tuple]:
        """@param past what this layer returned for the positions before x, or None for the first ones
        @returns the layer's output and ((key, value) of the target, (key, value) of the source)
        """
        key, value = self.self_attn.keys_values(x)
        if past is not None:
            (old_key, old_value), cross = past
            key, value = torch.cat([old_key, key], 2), torch.cat([old_value, value], 2)
        else:
            cross = self.encoder_attn.keys_values(source)
        x = self.self_attn_layer_norm(x + self.drop(self.self_attn(x, key, value, causal=past is None)))
        x = self.encoder_attn_layer_norm(x + self.drop(self.encoder_attn(x, *cross, mask)))
        return self.feed_forward(x), ((key, value), cross)


class Stack(nn.Module):
    def __init__(self, layers: list[nn.Module]):
        super().__init__()
        self.layers = nn.ModuleList(layers)


class Core(nn.Module):
    """What Hugging Face calls `model`."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shared = nn.Embedding(shape.vocab, shape.d)
        self.encoder = Stack([EncoderLayer(shape) for _ in range(shape.enc)])
        self.decoder = Stack([DecoderLayer(shape) for _ in range(shape.dec)])


class Marian(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape, self.model = shape, Core(shape)
        self.register_buffer("final_logits_bias", torch.zeros(1, shape.vocab))
        self.register_buffer("positions", sinusoids(shape.max_pos, shape.d), persistent=False)
        self.drop = nn.Dropout(shape.dropout)
        for name, parameter in self.named_parameters():
            if "shared" in name:
                nn.init.normal_(parameter, 0, shape.d**-0.5)
            elif parameter.dim() > 1:
                nn.init.xavier_uniform_(parameter)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)

    def embed(self, ids: Tensor, start: int = 0) -> Tensor:
        x = self.model.shared(ids) * math.sqrt(self.shape.d)
        return self.drop(x + self.positions[start : start + ids.shape[1]])

    def encode(self, source: Tensor, kept: Tensor) -> Tensor:
        """source ids and kept (True where no padding), both [batch, source] → [batch, source, d]"""
        x = self.embed(source)
        for layer in self.model.encoder.layers:
            x = layer(x, kept[:, None, None, :])
        return x

    def decode(self, ids: Tensor, source: Tensor, kept: Tensor, past: list | None = None, start: int = 0):
        """New target ids [batch, new] after `start` earlier ones → [batch, new, d] and the cache for the next call.

        With a cache one position a call: no mask hides later ones then.
        """
        x, cache = self.embed(ids, start), []
        for i, layer in enumerate(self.model.decoder.layers):
            x, entry = layer(x, source, kept[:, None, None, :], past[i] if past else None)
            cache.append(entry)
        return x, cache

    def logits(self, x: Tensor) -> Tensor:
        return F.linear(x, self.model.shared.weight) + self.final_logits_bias

    def forward(self, source: Tensor, kept: Tensor, target: Tensor) -> Tensor:
        """Teacher forcing: logits [batch, target, vocabulary] for what follows each target position"""
        return self.logits(self.decode(target, self.encode(source, kept), kept)[0])
