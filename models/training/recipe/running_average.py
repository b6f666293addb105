"""The exponential average of the weights over training: what is evaluated and shipped."""

import torch
from torch import nn

EVERY = 4  # steps between updates


class RunningAverage:
    def __init__(self, network: nn.Module, decay: float = 0.999):
        self.decay = decay
        self.weights = {name: value.detach().clone().float() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Call after each step. The average is short at first, so that the random start is soon forgotten."""
        if step % EVERY:
            return
        keep = min(self.decay, (step + 1) / (step + 10)) ** EVERY
        now = network.state_dict()
        old = list(self.weights.values())
        torch._foreach_mul_(old, keep)
        torch._foreach_add_(old, [now[name].float() for name in self.weights], alpha=1 - keep)
