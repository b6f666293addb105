"""Checkpoint and vocabulary → model folder in the layout of transformers.js.

Writes onnx/encoder_model.onnx and onnx/decoder_model_merged.onnx (fp32) and the same with `_quantized` (`dtype: 'q8'`).
The same checkpoint always gives the same bytes.
"""

import argparse
from pathlib import Path

import onnx

from .checkpoint import as_arrays, read_averaged
from .folder import write_settings
from .graph.alignment import AlignmentHead
from .graph.decoder import build_decoder
from .graph.encoder import build_encoder
from .graph.schemes import SCHEMES
from .shape import Shape


def export(weights: dict, shape: Shape, vocabulary: Path, folder: Path, schemes: dict, alignment: AlignmentHead):
    """@param schemes suffix of the graphs' file names → name in SCHEMES"""
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    write_settings(folder, shape, vocabulary)
    for suffix, scheme in schemes.items():
        encoder = build_encoder(weights, shape, SCHEMES[scheme]())
        decoder = build_decoder(weights, shape, SCHEMES[scheme](), alignment)
        for name, model in (("encoder_model", encoder), ("decoder_model_merged", decoder)):
            file = folder / "onnx" / f"{name}{suffix}.onnx"
            onnx.save(model, file)
            print(f"{file} {file.stat().st_size / 1e6:.2f} MB", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path, help="ema.pt or last.pt")
    parser.add_argument("vocabulary", type=Path, help="the SentencePiece model it was trained with")
    parser.add_argument("folder", type=Path, help="where the model goes")
    parser.add_argument("--quantise", default="row", choices=sorted(SCHEMES), help="how the _quantized graphs are stored")
    parser.add_argument("--only-quantised", action="store_true", help="leave the fp32 graphs out, as in what ships")
    parser.add_argument(
        "--alignment",
        default="-1",
        type=AlignmentHead.parse,
        help="attention given as cross_attentions: LAYER (mean of its heads) or LAYER.HEAD; see recipe.align",
    )
    options = parser.parse_args()
    weights, shape = read_averaged(options.checkpoint)
    schemes = {"_quantized": options.quantise} if options.only_quantised else {"": "fp32", "_quantized": options.quantise}
    export(as_arrays(weights), shape, options.vocabulary, options.folder, schemes, options.alignment)


if __name__ == "__main__":
    main()
