"""Ids as SentencePiece itself and vocab.json give them: what `tokenizer.mjs` compares ours with.

Reads lines from standard input, writes one JSON object a line: ids of the line as a source and as a target, and the
target's pieces joined again, unknown ones left out. Needs Debian's python3-sentencepiece.
"""

import json
import re
import sys
from pathlib import Path

import sentencepiece


LANGUAGE_CODE = re.compile(r">>[^<>\s]+<<")  # a known one is a token of its own, as in Hugging Face's MarianTokenizer


def main() -> None:
    folder = Path(sys.argv[1])
    source = sentencepiece.SentencePieceProcessor(model_file=str(folder / "source.spm"))
    target = sentencepiece.SentencePieceProcessor(model_file=str(folder / "target.spm"))
    ids = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
    own = folder / "target_vocab.json"
    target_ids = json.loads(own.read_text(encoding="utf-8")) if own.exists() else ids
    for line in sys.stdin.buffer.read().decode("utf-8").split("\n")[:-1]:
        code = LANGUAGE_CODE.match(line)
        codes = [code[0]] if code and code[0] in ids else []
        source_pieces = codes + source.encode(line[len("".join(codes)) :], out_type=str)
        pieces = target.encode(line, out_type=str)
        record = {
            "source": [ids.get(piece, ids["<unk>"]) for piece in source_pieces],
            "target": [target_ids.get(piece, target_ids["<unk>"]) for piece in pieces],
            "joined": target.decode([piece for piece in pieces if piece in target_ids and piece != "<unk>"]),
        }
        print(json.dumps(record))


main()
