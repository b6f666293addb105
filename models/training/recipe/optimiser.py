"""Muon for the hidden matrices, AdamW for the embedding and the vectors, at one learning rate."""

import torch

from .muon import Muon
from .network import Marian


class Optimiser:
    """Both of them as one."""

    def __init__(self, network: Marian, rate: float, device: str):
        hidden, embedding, vectors = [], [], []
        for name, parameter in network.named_parameters():
            kind = vectors if parameter.dim() <= 1 else embedding if "shared" in name else hidden
            kind.append(parameter)
        groups = [{"params": embedding, "weight_decay": 0.01}, {"params": vectors, "weight_decay": 0.0}]
        fused = {"fused": True} if device == "cuda" else {}
        self.parts: dict[str, torch.optim.Optimizer] = {
            "muon": Muon(hidden, rate),
            "adamw": torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-9, **fused),
        }

    def forget_gradients(self) -> None:
        for part in self.parts.values():
            part.zero_grad(set_to_none=True)

    def step(self, rate: float) -> None:
        for part in self.parts.values():
            for group in part.param_groups:
                group["lr"] = rate
            part.step()

    def state_dict(self) -> dict:
        return {name: part.state_dict() for name, part in self.parts.items()}

    def load_state_dict(self, state: dict) -> None:
        """A checkpoint of another optimiser is gone on from without its moments."""
        if state.keys() != self.parts.keys():
            print("moments of another optimiser: left behind", flush=True)
            return
        for name, part in self.parts.items():
            part.load_state_dict(state[name])
