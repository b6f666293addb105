"""Writes lib/translate/tokenizer/fixtures anew: two tiny SentencePiece models and the ids SentencePiece gives.

The tiny models cover what the shipped one does not have: two vocabularies with numbers of their own, no normalisation
rules, kept white space, user-defined pieces. The texts of `*.ids.json` are kept, their ids are computed again.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import sentencepiece

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "lib/translate/tokenizer/fixtures"
SHIPPED = ROOT / "models" / json.loads((ROOT / "models/manifest.json").read_text(encoding="utf-8"))["default"]
MODELS = {"shipped": SHIPPED, "two-sides": FIXTURES / "two-sides"}

ARABIC = """
افتتحت البلدية اليوم مكتبة عامة في وسط المدينة.
وتضم المكتبة نحو اثني عشر ألف كتاب في العلوم والآداب.
وقال المدير إن أبواب المكتبة مفتوحة للجميع طوال الأسبوع.
وصل وفد من المدينة المجاورة لزيارة المكتبة الجديدة.
كتب الأطفال في الطابق الأول، وكتب العلوم في الطابق الثاني.
وطلب القراء من المدير أن تفتح المكتبة أبوابها في المساء.
أعلنت الوزارة أن العام الدراسي يبدأ في الأسبوع المقبل.
وزارت الوزيرة مدرسة في القرية والتقت المعلمين والتلاميذ.
""".strip()
ENGLISH = """
The town opened a public library in the centre today.
The library holds about twelve thousand books of science and letters.
The director said the doors of the library are open to all during the week.
A delegation from the neighbouring town came to visit the new library.
Books for children are on the first floor, science books on the second.
The readers asked the director to open the library in the evening.
The ministry announced that the school year begins next week.
The minister visited a school in the village and met teachers and pupils.
""".strip()


def train(text: str, file: Path, **options) -> None:
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        # The names of both files end up in the model: they must say nothing of this machine.
        os.chdir(folder)
        Path("text").write_text(text + "\n", encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input="text",
            model_prefix="made",
            model_type="unigram",
            normalization_rule_name="identity",
            num_threads=1,
            hard_vocab_limit=False,
            minloglevel=2,
            **options,
        )
        file.write_bytes(Path("made.model").read_bytes())
        os.chdir(before)


def number(model: Path, extra: list[str]) -> dict[str, int]:
    """vocab.json as Opus models have it: its own order, and pieces the other side does not know."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(model))
    texts = sorted({pieces.id_to_piece(i) for i in range(3, len(pieces))} | set(extra))
    return {piece: i for i, piece in enumerate(["</s>", "<unk>", *texts, "<pad>"])}


def make_two_sides(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    train(ARABIC, folder / "source.spm", vocab_size=110, user_defined_symbols="[صورة],(..)")
    train(ENGLISH, folder / "target.spm", vocab_size=100, remove_extra_whitespaces=False)
    # "é" is no piece of source.spm, yet has a number: Hugging Face's tokenizer finds it.
    write(folder / "vocab.json", number(folder / "source.spm", [">>eng<<", "é"]))
    write(folder / "target_vocab.json", number(folder / "target.spm", []))


def write(file: Path, value) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def fill_ids(name: str, folder: Path) -> None:
    file = FIXTURES / f"{name}.ids.json"
    texts = [entry["text"] for entry in json.loads(file.read_text(encoding="utf-8"))]
    script = [sys.executable, str(Path(__file__).parent / "sentencepiece_ids.py"), str(folder)]
    answer = subprocess.run(script, input="".join(f"{t}\n" for t in texts).encode(), capture_output=True, check=True)
    records = [json.loads(line) for line in answer.stdout.decode().splitlines()]
    lines = [json.dumps({"text": text, **ids}) for text, ids in zip(texts, records, strict=True)]
    file.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


make_two_sides(FIXTURES / "two-sides")
for name, folder in MODELS.items():
    fill_ids(name, folder)
