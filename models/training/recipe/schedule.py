"""How fast to learn at which point."""

import math

LAST = 0.03  # share of the highest rate that is left at the end


def learning_rate(highest: float, step: int, warmup: int, done: float) -> float:
    """A straight rise over `warmup` steps, times half a cosine from the highest rate down to LAST of it.

    @param done how much of the training is over, 0 to 1: of its steps or, where time is what is short, of its minutes
    """
    fall = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
    return highest * min(1.0, (step + 1) / warmup) * (LAST + (1 - LAST) * fall)
