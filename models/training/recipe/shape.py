"""The measures of a network, and the two sets of them that the recipe uses."""

from dataclasses import asdict, dataclass


@dataclass
class Shape:
    """Measures of a Marian transformer. The field names are the `cfg` of a checkpoint: do not rename them.

    Source and target share one vocabulary. The padding piece is the last id and also starts every target.
    """

    vocab: int = 8000
    d: int = 256  # width of a position
    ffn: int = 1024  # width inside a feed-forward block
    heads: int = 4
    enc: int = 6  # encoder layers
    dec: int = 2  # decoder layers: few, since they run once a token
    max_pos: int = 512
    dropout: float = 0.05
    pad: int = 7999
    eos: int = 0

    def as_dict(self) -> dict:
        return asdict(self)

    @property
    def head_size(self) -> int:
        return self.d // self.heads


def small(vocab: int = 8000) -> Shape:
    """For two CPU cores: 8.9 million parameters."""
    return Shape(vocab=vocab, pad=vocab - 1)


def large(vocab: int = 24000) -> Shape:
    """For a CUDA GPU: 40 million parameters, and dropout enough to pass a small corpus many times."""
    return Shape(vocab, 512, 2048, 8, 6, 2, 512, 0.2, vocab - 1, 0)


def smoke(vocab: int = 1000) -> Shape:
    """For a proof in minutes that every step of the recipe runs."""
    return Shape(vocab, 64, 128, 2, 2, 1, 512, 0.0, vocab - 1, 0)


SHAPES = {"small": small, "large": large, "smoke": smoke}
