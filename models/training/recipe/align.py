"""Which attention aligns words best: alignment error rate of each decoder layer and head on hand-made links.

The gold file has Arabic, English and links `i-j` (sure) or `i?j` (possible) between words counted from 0.
Each English word is linked to the Arabic word that its pieces look at most while they are predicted, which is what the
exported `cross_attentions` gives; no link where that is </s>. Error rate after Och & Ney (2003):
1 - (|A∩S| + |A∩P|) / (|A| + |S|); 0 is perfect.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from .checkpoint import read_averaged
from .network import Marian
from .text import normalise_arabic, normalise_english

Links = set[tuple[int, int]]


def read_gold(path: Path) -> list[tuple[str, str, Links, Links]]:
    """@returns Arabic, English, sure links, possible links (the sure ones among them)"""
    gold = []
    for line in path.read_text(encoding="utf-8").splitlines():
        arabic, english, written = line.split("\t")
        pairs = [(link, tuple(map(int, link.replace("?", "-").split("-")))) for link in written.split()]
        gold.append((arabic, english, {p for link, p in pairs if "?" not in link}, {p for _, p in pairs}))
    return gold


def words_of(pieces: list[str]) -> list[int]:
    """The word each piece belongs to: a word begins with a piece that begins with ▁"""
    return list(np.cumsum([piece.startswith("\u2581") for piece in pieces]) - 1)


@torch.no_grad()
def attentions(network: Marian, source: list[int], target: list[int]) -> np.ndarray:
    """@returns [layers, heads, target, source]: where each target piece looked when it was predicted"""
    seen = []

    def look(module, arguments):
        x, key, _, mask = arguments
        seen.append(module.weights(module.split(module.q_proj(x)), key, mask, False)[0])

    hooks = [layer.encoder_attn.register_forward_pre_hook(look) for layer in network.model.decoder.layers]
    ids = torch.tensor([source])
    network(ids, ids != network.shape.pad, torch.tensor([[network.shape.pad, *target[:-1]]]))
    for hook in hooks:
        hook.remove()
    return torch.stack(seen).numpy()


def links_of(weights: np.ndarray, source_words: list[int], target_words: list[int]) -> Links:
    """@param weights [target pieces, source pieces and </s>]"""
    links = set()
    for word in range(max(target_words) + 1):
        row = weights[[i for i, w in enumerate(target_words) if w == word]].sum(0)
        mass = np.bincount([*source_words, max(source_words) + 1], row)
        if mass.argmax() <= max(source_words):
            links.add((int(mass.argmax()), word))
    return links


def error_rate(answers: list[Links], gold: list) -> float:
    hits = sum(len(a & sure) + len(a & possible) for a, (_, _, sure, possible) in zip(answers, gold))
    return 1 - hits / sum(len(a) + len(sure) for a, (_, _, sure, _) in zip(answers, gold))


def main() -> None:
    import sentencepiece

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("vocabulary", type=Path)
    parser.add_argument("gold", type=Path, help="alignment-gold.tsv")
    options = parser.parse_args()
    weights, shape = read_averaged(options.checkpoint)
    network = Marian(shape)
    network.load_state_dict(weights)
    network.eval()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(options.vocabulary))
    gold = read_gold(options.gold)
    candidates = [(f"{i}", i, slice(None)) for i in range(shape.dec)]
    candidates += [(f"{i}.{h}", i, slice(h, h + 1)) for i in range(shape.dec) for h in range(shape.heads)]
    answers: dict[str, list[Links]] = {name: [] for name, _, _ in candidates}
    for arabic, english, _, _ in gold:
        source, target = normalise_arabic(arabic), normalise_english(english)
        source_words, target_words = (words_of(pieces.encode(t, out_type=str)) for t in (source, target))
        seen = attentions(network, [*pieces.encode(source), shape.eos], pieces.encode(target))
        for name, layer, heads in candidates:
            answers[name].append(links_of(seen[layer, heads].mean(0), source_words, target_words))
    for rate, name in sorted((error_rate(answers[name], gold), name) for name in answers):
        print(f"--alignment {name}\terror rate {rate:.3f}")


if __name__ == "__main__":
    main()
