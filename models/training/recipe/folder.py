"""The files of a model folder that are not graphs."""

import json
import shutil
from pathlib import Path

from .shape import Shape
from .tokenizer_json import tokenizer_json


def write_settings(folder: Path, shape: Shape, vocabulary_file: Path) -> None:
    """config.json, generation_config.json, tokenizer files, source.spm and target.spm (one joint vocabulary).

    @throws ValueError where vocabulary and shape do not belong together
    """
    import sentencepiece

    model = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary_file))
    if (len(model), model.eos_id(), model.unk_id()) != (shape.pad, shape.eos, 1) or shape.pad != shape.vocab - 1:
        raise ValueError(f"{vocabulary_file} has {len(model)} pieces; the checkpoint wants {shape.vocab - 1} and <pad>")
    pieces = [(model.id_to_piece(i), model.get_score(i)) for i in range(len(model))]
    write_json(folder / "config.json", config(shape), indent=1)
    write_json(folder / "generation_config.json", generation(shape), indent=1)
    write_json(folder / "tokenizer_config.json", tokenizer_config(shape), indent=1)
    write_json(folder / "tokenizer.json", tokenizer_json(pieces, shape.pad))
    write_json(folder / "vocab.json", {text: i for i, (text, _) in enumerate([*pieces, ("<pad>", 0.0)])})
    for name in ("source.spm", "target.spm"):
        shutil.copyfile(vocabulary_file, folder / name)


def write_json(path: Path, value, indent: int | None = None) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")


def generation(shape: Shape) -> dict:
    return {
        "pad_token_id": shape.pad,
        "eos_token_id": shape.eos,
        "bos_token_id": shape.eos,
        "decoder_start_token_id": shape.pad,
        "forced_eos_token_id": shape.eos,
        "bad_words_ids": [[shape.pad]],
        "max_length": shape.max_pos,
        "num_beams": 4,
    }


def tokenizer_config(shape: Shape) -> dict:
    return {
        "tokenizer_class": "MarianTokenizer",
        "model_max_length": shape.max_pos,
        "source_lang": "ar",
        "target_lang": "en",
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
        "separate_vocabs": False,
        # True, the default, would eat the spaces before . , ? that a text really has.
        "clean_up_tokenization_spaces": False,
        "sp_model_kwargs": {},
    }


def config(shape: Shape) -> dict:
    """MarianMT's settings, as Hugging Face writes them."""
    return {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "is_encoder_decoder": True,
        "vocab_size": shape.vocab,
        "decoder_vocab_size": shape.vocab,
        "d_model": shape.d,
        "encoder_layers": shape.enc,
        "decoder_layers": shape.dec,
        "num_hidden_layers": shape.enc,
        "encoder_attention_heads": shape.heads,
        "decoder_attention_heads": shape.heads,
        "encoder_ffn_dim": shape.ffn,
        "decoder_ffn_dim": shape.ffn,
        "activation_function": "swish",
        "scale_embedding": True,
        "static_position_embeddings": True,
        "tie_word_embeddings": True,
        "share_encoder_decoder_embeddings": True,
        "normalize_before": False,
        "normalize_embedding": False,
        "add_final_layer_norm": False,
        "add_bias_logits": False,
        "max_position_embeddings": shape.max_pos,
        "dropout": shape.dropout,
        "attention_dropout": shape.dropout,
        "activation_dropout": 0.0,
        "init_std": 0.02,
        "use_cache": True,
        "torch_dtype": "float32",
        **generation(shape),
    }
