"""The one form of text that the model sees, in training and in use (`lib/translate/tokenizer` does the same in TypeScript)."""

import re
import unicodedata

# Arabic vowel signs and Qur'anic marks, tatweel, zero-width characters, direction marks, byte order mark.
MARKS = re.compile(
    "[\u064b-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
SPACES = re.compile(r"\s+")
# Arabic-Indic and Persian digits and the signs between them, as `lib/text/western-digits.ts` writes them for the model.
WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٪", "01234567890123456789%")
POINT = re.compile(r"(?<=\d)٫(?=\d)")
THOUSANDS = re.compile(r"(?<=\d)٬(?=\d)")


def western_digits(text: str) -> str:
    return THOUSANDS.sub(",", POINT.sub(".", text.translate(WESTERN)))


def normalise_arabic(text: str) -> str:
    """NFKC first (alef + madda must become one letter before marks go), then marks out, Western digits, single spaces."""
    return SPACES.sub(" ", western_digits(MARKS.sub("", unicodedata.normalize("NFKC", text)))).strip()


def normalise_english(text: str) -> str:
    """NFKC and single spaces."""
    return SPACES.sub(" ", unicodedata.normalize("NFKC", text)).strip()
