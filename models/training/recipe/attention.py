"""Multi-head attention with a cache, named as in MarianMT."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .shape import Shape

HIDDEN = -1e9


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.heads, self.dropout = shape.heads, shape.dropout
        self.q_proj = nn.Linear(shape.d, shape.d)
        self.k_proj = nn.Linear(shape.d, shape.d)
        self.v_proj = nn.Linear(shape.d, shape.d)
        self.out_proj = nn.Linear(shape.d, shape.d)

    def split(self, x: Tensor) -> Tensor:
        """[batch, time, d] → [batch, heads, time, head size]"""
        return x.unflatten(2, (self.heads, -1)).transpose(1, 2)

    def keys_values(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.split(self.k_proj(x)), self.split(self.v_proj(x))

    def forward(self, x: Tensor, key: Tensor, value: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        """x [batch, time, d]; key, value [batch, heads, seen, head size]; mask True where a position may be seen."""
        query = self.split(self.q_proj(x))
        if hasattr(F, "scaled_dot_product_attention"):  # PyTorch 2
            dropout = self.dropout if self.training else 0.0
            mixed = F.scaled_dot_product_attention(query, key, value, mask, dropout, causal)
        else:
            weights = F.dropout(self.weights(query, key, mask, causal), self.dropout, self.training)
            mixed = weights @ value
        return self.out_proj(mixed.transpose(1, 2).flatten(2))

    def weights(self, query: Tensor, key: Tensor, mask: Tensor | None, causal: bool) -> Tensor:
        """[batch, heads, time, seen], each row summing to 1"""
        scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
        hidden = HIDDEN if scores.dtype == torch.float32 else -1e4
        if causal:
            later = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu(1)
            scores = scores.masked_fill(later, hidden)
        if mask is not None:
            scores = scores.masked_fill(~mask, hidden)
        return F.softmax(scores, -1)
