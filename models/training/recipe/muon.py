"""Muon (Jordan 2024): momentum whose matrix is made orthogonal before the step, for the hidden matrices of a network."""

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ROUNDS = 5


def orthogonal(stack: Tensor) -> Tensor:
    """[n, rows, columns] → the nearest thing to orthogonal matrices that five Newton–Schulz rounds reach, in bfloat16."""
    a, b, c = COEFFICIENTS
    tall = stack.shape[1] > stack.shape[2]
    x = stack.transpose(1, 2) if tall else stack
    x = (x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)).bfloat16()
    for _ in range(ROUNDS):
        square = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, b * square + c * (square @ square), x, beta=a)
    return (x.transpose(1, 2) if tall else x).float()


class Muon(torch.optim.Optimizer):
    """Steps are scaled to the size that AdamW's have (Liu 2025), so that one learning rate serves both."""

    def __init__(self, matrices: list[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.01):
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            shapes: dict[tuple, list[Tensor]] = {}
            for matrix in group["params"]:
                shapes.setdefault(tuple(matrix.shape), []).append(matrix)
            for shape, matrices in shapes.items():
                self.move(group, shape, matrices)

    def move(self, group: dict, shape: tuple, matrices: list[Tensor]) -> None:
        gradients = [matrix.grad for matrix in matrices]
        kept = [self.state[m].setdefault("momentum", torch.zeros_like(m)) for m in matrices]
        torch._foreach_mul_(kept, group["momentum"])
        torch._foreach_add_(kept, gradients)
        ahead = torch._foreach_add(gradients, kept, alpha=group["momentum"])
        steps = orthogonal(torch.stack(ahead)) * (0.2 * max(shape) ** 0.5)
        torch._foreach_mul_(matrices, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(matrices, list(steps.unbind()), alpha=-group["lr"])
