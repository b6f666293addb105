"""Fills lib/translate/evaluate/fixtures/scores.json with what sacreBLEU itself gives (needs the sacrebleu package, 2.x).

The texts are kept, the figures computed again.
"""

import json
from pathlib import Path

from sacrebleu.metrics import BLEU, CHRF

FILE = Path(__file__).resolve().parents[2] / "lib/translate/evaluate/fixtures/scores.json"

cases = json.loads(FILE.read_text(encoding="utf-8"))
for case in cases:
    hypotheses, references = case["hypotheses"], case["references"]
    case["bleu"] = BLEU().corpus_score(hypotheses, [references]).score
    case["chrf"] = CHRF().corpus_score(hypotheses, [references]).score
    case["sentences"] = [CHRF().sentence_score(h, [r]).score for h, r in zip(hypotheses, references, strict=True)]
FILE.write_text(json.dumps(cases, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
