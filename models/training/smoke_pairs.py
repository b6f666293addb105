"""Writes a small parallel text made of parts, for smoke.sh: 2,000 pairs to learn from and 60 that are not among them."""

import argparse
import itertools
import random
from pathlib import Path

SUBJECTS = {"الوزير": "the minister", "المدير": "the director", "الطالب": "the student", "الطبيب": "the doctor",
            "الصحفي": "the journalist", "المعلم": "the teacher", "القاضي": "the judge", "المهندس": "the engineer",
            "الرئيس": "the president", "الكاتب": "the writer"}  # fmt: skip
VERBS = {"زار": "visited", "رأى": "saw", "وصف": "described", "ذكر": "mentioned", "نسي": "forgot", "وجد": "found"}
OBJECTS = {"المدرسة": "the school", "المدينة": "the city", "القرية": "the village", "الجامعة": "the university",
           "المكتبة": "the library", "السوق": "the market", "المصنع": "the factory", "المستشفى": "the hospital",
           "المتحف": "the museum", "الحديقة": "the garden"}  # fmt: skip
TIMES = {"أمس": "yesterday", "اليوم": "today", "في الصباح": "in the morning", "قبل أسبوع": "a week ago",
         "بعد الاجتماع": "after the meeting"}  # fmt: skip


def pairs() -> list[tuple[str, str]]:
    """Arabic: verb, subject, object, time; English: subject, verb, object, time"""
    made = []
    for (s, subject), (v, verb), (o, thing), (t, time) in itertools.product(
        SUBJECTS.items(), VERBS.items(), OBJECTS.items(), TIMES.items()
    ):
        english = f"{subject} {verb} {thing} {time}."
        made.append((f"{v} {s} {o} {t}.", english[0].upper() + english[1:]))
    random.Random(1).shuffle(made)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder for corpus/made.tsv, mix.tsv, dev.ar and dev.en")
    out = parser.parse_args().out
    (out / "corpus").mkdir(parents=True, exist_ok=True)
    train, dev = pairs()[:2000], pairs()[-60:]
    (out / "corpus" / "made.tsv").write_text("".join(f"{a}\t{e}\n" for a, e in train), encoding="utf-8")
    (out / "mix.tsv").write_text("made\t1\tall there is\n")
    for name, side in (("dev.ar", 0), ("dev.en", 1)):
        (out / name).write_text("".join(f"{pair[side]}\n" for pair in dev), encoding="utf-8")


if __name__ == "__main__":
    main()
