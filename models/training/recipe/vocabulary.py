"""Corpus → spm.model: one SentencePiece unigram vocabulary for both languages.

Ids as MarianMT wants them: </s> 0, <unk> 1; <pad> is not in the file, it is the id after the last piece.
Digits stand alone, so that numbers are copied digit by digit.
"""

import argparse
import os
import random
import tempfile
from pathlib import Path

import sentencepiece

from .sources import read_mix, read_source

MOST_PAIRS = 900_000


def train_vocabulary(corpus: Path, mix: Path, size: int, out: Path) -> None:
    """@param size of the embedding, <pad> included"""
    pairs = [pair for name in read_mix(mix) for pair in read_source(corpus, name)]
    random.seed(1)
    sample = random.sample(pairs, min(len(pairs), MOST_PAIRS))
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as text:
        text.writelines(f"{arabic}\n{english}\n" for arabic, english in sample)
        text.flush()
        sentencepiece.SentencePieceTrainer.train(
            input=text.name,
            model_prefix=str(out.with_suffix("")),
            vocab_size=size - 1,
            model_type="unigram",
            character_coverage=0.9998,
            eos_id=0,
            unk_id=1,
            bos_id=-1,
            pad_id=-1,
            split_digits=True,
            max_sentence_length=3000,
            input_sentence_size=2 * MOST_PAIRS,
            shuffle_input_sentence=True,
            num_threads=os.cpu_count(),
            minloglevel=1,
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="folder of SOURCE.tsv or SOURCE.tsv.xz")
    parser.add_argument("mix", type=Path, help="mix.tsv: which sources")
    parser.add_argument("out", type=Path, help="the file to write, ending in .model")
    parser.add_argument("--size", type=int, default=8000, help="pieces, <pad> included (default 8000)")
    options = parser.parse_args()
    train_vocabulary(options.corpus, options.mix, options.size, options.out)


if __name__ == "__main__":
    main()
