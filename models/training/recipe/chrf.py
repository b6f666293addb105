"""chrF (Popović 2015) as sacreBLEU computes it: characters up to 6, spaces left out, β = 2, counted over the corpus.

`python3 -m recipe.chrf HYPOTHESES REFERENCES` scores two files, line for line.
"""

import argparse
from collections import Counter
from pathlib import Path

ORDER, BETA = 6, 2


def grams(text: str, size: int) -> Counter:
    letters = "".join(text.split())
    return Counter(letters[i : i + size] for i in range(len(letters) - size + 1))


def chrf(hypotheses: list[str], references: list[str]) -> float:
    """0 (nothing in common) to 100"""
    precisions, recalls = [], []
    for size in range(1, ORDER + 1):
        matched = made = wanted = 0
        for hypothesis, reference in zip(hypotheses, references, strict=True):
            ours, theirs = grams(hypothesis, size), grams(reference, size)
            matched += (ours & theirs).total()
            made, wanted = made + ours.total(), wanted + theirs.total()
        if made and wanted:
            precisions.append(matched / made)
            recalls.append(matched / wanted)
    if not sum(precisions):
        return 0.0
    precision, recall = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    return 100 * (1 + BETA**2) * precision * recall / (BETA**2 * precision + recall)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hypotheses", type=Path)
    parser.add_argument("references", type=Path)
    options = parser.parse_args()
    files = [file.read_text(encoding="utf-8").splitlines() for file in (options.hypotheses, options.references)]
    print(f"chrF {chrf(*files):.2f}")


if __name__ == "__main__":
    main()
