"""train.npz + dev.npz → last.pt and ema.pt. Goes on from last.pt where there is one.

Muon and AdamW, bf16 products, label smoothing, gradients clipped at 1, weights averaged over the steps. The learning
rate falls over --steps or, with --anneal, over --minutes, so that a training that ends by the clock still ends cooled
down.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from .checkpoint import read_averaged, write_averaged, write_whole
from .lexical_start import start_from_lexicon
from .network import Marian
from .optimiser import Optimiser
from .packed import Batch, PackedPairs
from .running_average import RunningAverage
from .schedule import learning_rate
from .shape import SHAPES, Shape

DEV_TOKENS = 20_000


def loss_of(network: torch.nn.Module, batch: Batch, shape: Shape, smoothing: float = 0.0) -> Tensor:
    """Cross entropy summed over the batch's pieces, in nats"""
    with torch.autocast(batch.source.device.type, dtype=torch.bfloat16):
        logits = network(batch.source, batch.kept, batch.target)
    logits, wanted = logits.float().flatten(0, 1), batch.wanted.flatten()
    return F.cross_entropy(logits, wanted, ignore_index=shape.pad, label_smoothing=smoothing, reduction="sum")


@torch.no_grad()
def dev_loss(network: Marian, weights: dict[str, Tensor], dev: PackedPairs) -> float:
    """Nats a piece of the held-out text under the averaged weights."""
    own = {name: value.clone() for name, value in network.state_dict().items()}
    network.load_state_dict(weights)
    network.eval()
    batches = [dev.batch(pairs) for pairs in dev.batches(DEV_TOKENS)]
    total = sum(float(loss_of(network, batch, network.shape)) for batch in batches)
    network.load_state_dict(own)
    network.train()
    return total / sum(batch.pieces for batch in batches)


class Training:
    """Everything that changes while training, and how it is kept on disk."""

    def __init__(self, options: argparse.Namespace):
        self.options, self.out = options, options.out
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        torch.manual_seed(options.seed)
        shape = SHAPES[options.shape](options.vocabulary)
        if options.dropout is not None:
            shape.dropout = options.dropout
        self.network = Marian(shape).to(self.device)
        self.step = self.pieces = 0
        self.last = self.out / "last.pt"
        if not self.last.exists():
            self.start()
        self.average = RunningAverage(self.network)
        self.optimiser = Optimiser(self.network, options.rate, self.device)
        self.resume()
        self.forward = torch.compile(self.network, dynamic=True) if options.compile else self.network
        self.random = np.random.RandomState(options.seed + self.step)

    def start(self) -> None:
        if self.options.start:
            weights, _ = read_averaged(self.options.start)
            self.network.load_state_dict(weights)
        elif self.options.lexicon:
            moved = start_from_lexicon(self.network.model.shared.weight, self.options.lexicon)
            print(f"lexical start for {moved} pieces", flush=True)

    def resume(self) -> None:
        if not self.last.exists():
            return
        state = torch.load(self.last, map_location=self.device)
        self.network.load_state_dict(state["net"])
        self.optimiser.load_state_dict(state["opt"])
        self.average.weights = state["ema"]
        self.step, self.pieces = state["step"], state["toks"]
        print(f"goes on at step {self.step}", flush=True)

    def save(self) -> None:
        shape = self.network.shape
        state = {"net": self.network.state_dict(), "opt": self.optimiser.state_dict(), "ema": self.average.weights}
        write_whole({**state, "step": self.step, "toks": self.pieces, "cfg": shape.as_dict()}, self.last)
        write_averaged(self.average.weights, shape, self.step, self.out / "ema.pt")
        if self.options.snapshots:
            write_averaged(self.average.weights, shape, self.step, self.out / f"ema-{self.step}.pt")

    def learn(self, batches: list[Batch], rate: float) -> float:
        """One step on one or more batches. @returns the loss in nats a piece, smoothing included"""
        self.optimiser.forget_gradients()
        pieces, total = sum(batch.pieces for batch in batches), 0.0
        for batch in batches:
            loss = loss_of(self.forward, batch, self.network.shape, self.options.smoothing) / pieces
            loss.backward()
            total += float(loss.detach())
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimiser.step(rate)
        self.step, self.pieces = self.step + 1, self.pieces + pieces
        self.average.update(self.network, self.step)
        return total


def run(options: argparse.Namespace) -> None:
    training = Training(options)
    shape, began = training.network.shape, time.monotonic()
    dev = PackedPairs(options.data / "dev.npz", shape, training.device)
    train = PackedPairs(options.data / "train.npz", shape, training.device)
    parameters = sum(p.numel() for p in training.network.parameters())
    print(f"{parameters / 1e6:.1f} million parameters on {training.device}, {shape.as_dict()}", flush=True)
    losses: list[float] = []
    training.network.train()

    def minutes() -> float:
        return (time.monotonic() - began) / 60

    def over() -> bool:
        return minutes() > options.minutes or training.step >= options.steps

    def report() -> None:
        print(f"== step {training.step} dev {dev_loss(training.network, training.average.weights, dev):.4f}", flush=True)

    while not over():
        order = train.batches(options.tokens, training.random)
        for i in range(0, len(order), options.accumulate):
            done = minutes() / options.minutes if options.anneal else training.step / options.steps
            rate = learning_rate(options.rate, training.step, options.warmup, done)
            losses.append(training.learn([train.batch(p) for p in order[i : i + options.accumulate]], rate))
            if training.step % 100 == 0:
                mean, losses = sum(losses) / len(losses), []
                speed = f"{training.pieces / 1e6:.1f} M pieces, {minutes():.1f} min"
                print(f"step {training.step} loss {mean:.3f} rate {rate:.2e} {speed}", flush=True)
            if training.step % options.evaluate == 0:
                training.save()
                report()
            if over():
                break
    if training.step % options.evaluate:
        training.save()
        report()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("data", type=Path, help="folder with train.npz and dev.npz")
    add("out", type=Path, help="folder for last.pt and ema.pt")
    add("--shape", choices=SHAPES, default="small")
    add("--vocabulary", type=int, default=8000, help="pieces, <pad> included")
    add("--dropout", type=float, help="instead of the shape's own")
    add("--minutes", type=float, default=60, help="stop after so many")
    add("--steps", type=int, default=1_000_000, help="stop after so many")
    add("--anneal", action="store_true", help="let the rate fall over --minutes, not over --steps")
    add("--rate", type=float, default=6e-4, help="highest learning rate (1.5e-3 diverges at the small shape)")
    add("--warmup", type=int, default=400, help="steps of rising rate")
    add("--tokens", type=int, default=5000, help="source and target positions of a batch, padding counted")
    add("--accumulate", type=int, default=1, help="batches a step")
    add("--smoothing", type=float, default=0.1, help="of the labels")
    add("--start", type=Path, help="an ema.pt to start from (not to resume: see last.pt)")
    add("--lexicon", type=Path, help="lexicon.txt to start the embedding from")
    add("--evaluate", type=int, default=1000, help="steps between checkpoints")
    add("--snapshots", action="store_true", help="keep the averaged weights of every checkpoint, for recipe.average")
    add("--compile", action="store_true", help="torch.compile (PyTorch 2 on CUDA)")
    add("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    run(options)


if __name__ == "__main__":
    main()
