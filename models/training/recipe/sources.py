"""Parallel text on disk: one file a source, `arabic TAB english` a line, plain (.tsv) or compressed (.tsv.xz)."""

import lzma
from collections.abc import Iterator
from pathlib import Path

from .text import normalise_arabic, normalise_english

Pair = tuple[str, str]


def read_mix(path: Path) -> dict[str, float]:
    """source → weight. Lines are `source TAB weight TAB reason`; # begins a comment."""
    lines = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {fields[0]: float(fields[1]) for fields in lines if fields[0] and not fields[0].startswith("#")}


def read_source(corpus: Path, name: str) -> Iterator[Pair]:
    """Normalised pairs without an empty side. @throws FileNotFoundError where the corpus has no such source"""
    plain, packed = corpus / f"{name}.tsv", corpus / f"{name}.tsv.xz"
    with (lzma.open if packed.exists() else open)(packed if packed.exists() else plain, "rt", encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if len(fields) >= 2:
                arabic, english = normalise_arabic(fields[0]), normalise_english(fields[1])
                if arabic and english:
                    yield arabic, english


def read_parallel(arabic: Path, english: Path) -> list[Pair]:
    """Two files, line for line. @throws ValueError where they differ in length"""
    sides = [file.read_text(encoding="utf-8").splitlines() for file in (arabic, english)]
    return [(normalise_arabic(a), normalise_english(e)) for a, e in zip(*sides, strict=True)]
