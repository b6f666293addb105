"""SentencePiece's vocabulary as the tokenizer.json of transformers.js, with the same ids for the same text.

Its normaliser repeats `text.normalise_arabic` and SentencePiece's own nmt_nfkc. The precompiled table of the latter is
not written, since transformers.js does not read one.
"""

from .text import MARKS

SPACES = "\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # \s of Python
NMT_SPACES = "\u200b-\u200f\u2581\ufeff\ufffd"  # what nmt_nfkc also takes for a space
CONTROLS = "\x01-\x08\x0e-\x1f\x7f\x8f\x9f"  # what nmt_nfkc drops
METASPACE = {"type": "Metaspace", "replacement": "\u2581", "add_prefix_space": True, "prepend_scheme": "always"}
END = "</s>"


def tokenizer_json(pieces: list[tuple[str, float]], pad: int) -> dict:
    """@param pieces text and score of each id; id 0 is </s>, 1 is <unk>; <pad> follows as the last id"""
    first = {"Sequence": {"id": "A", "type_id": 0}}
    second = {"Sequence": {"id": "B", "type_id": 0}}
    end = {"SpecialToken": {"id": END, "type_id": 0}}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [special(0, END), special(1, "<unk>"), special(pad, "<pad>")],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"},
                replace(escaped(MARKS.pattern), ""),
                replace(f"[{escaped(SPACES + NMT_SPACES)}]+", " "),
                replace(f"[{escaped(CONTROLS)}]+", ""),
                {"type": "NFKC"},
            ],
        },
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, METASPACE]},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [first, end],
            "pair": [first, second, end],
            "special_tokens": {END: {"id": END, "ids": [0], "tokens": [END]}},
        },
        "decoder": METASPACE,
        "model": {
            "type": "Unigram",
            "unk_id": 1,
            "vocab": [*([text, score] for text, score in pieces), ["<pad>", 0.0]],
            "byte_fallback": False,
        },
    }


def special(number: int, content: str) -> dict:
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {"id": number, "content": content, **flags}


def replace(pattern: str, content: str) -> dict:
    return {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}


def escaped(characters: str) -> str:
    """A regular expression with everything that cannot be seen written as \\uXXXX"""
    return "".join(c if " " < c < "\x7f" else f"\\u{ord(c):04x}" for c in characters)
