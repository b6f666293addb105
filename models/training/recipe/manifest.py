"""Model folder → its entry in models/manifest.json: bytes and SHA-256 of every file, and what was measured.

An entry that is there keeps what is not given here: its description, licence and, without new figures, the old ones.
"""

import argparse
import hashlib
import json
import math
from pathlib import Path

import onnx

EMPTY = {
    "description": {"en": "", "ar": ""},
    "languages": {"source": "ar", "target": "en"},
    "licence": "CC-BY-SA-4.0",
    "parameters": None,
    "source": None,
    "quality": None,
    "speed": None,
}


def files_of(folder: Path) -> list[dict]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        {
            "path": path.relative_to(folder).as_posix(),
            "bytes": path.stat().st_size,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in paths
    ]


def parameters_of(folder: Path) -> int:
    """Weights of both quantised graphs; the embedding, which both hold, once."""
    sizes: dict[str, int] = {}
    for name in ("encoder_model", "decoder_model_merged"):
        for tensor in onnx.load(folder / "onnx" / f"{name}_quantized.onnx").graph.initializer:
            if tensor.name.endswith((".q", ".bias", ".weight")):
                sizes[tensor.name] = math.prod(tensor.dims)
    return sum(sizes.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path, help="models/manifest.json")
    parser.add_argument("folder", type=Path, help="the model's folder beside it")
    parser.add_argument("--chrf", type=float, help="on FLORES dev, int8")
    parser.add_argument("--bleu", type=float, help="on FLORES dev, int8")
    parser.add_argument("--decoding", default="beam 4", help="how those were decoded (default: beam 4)")
    parser.add_argument("--tokens-per-second", type=int, help="greedy, batches of 16, one thread")
    parser.add_argument("--default", action="store_true", help="make it the model in use")
    options = parser.parse_args()
    manifest = json.loads(options.manifest.read_text(encoding="utf-8"))
    name = options.folder.name
    entry = next((model for model in manifest["models"] if model["name"] == name), None)
    if entry is None:
        entry = {"name": name, **EMPTY}
        manifest["models"].insert(0, entry)
    entry["parameters"] = parameters_of(options.folder)
    if options.chrf is not None:
        figures = {"chrf": options.chrf, "bleu": options.bleu}
        entry["quality"] = {"testSet": "flores-dev", **figures, "decoding": options.decoding, "dtype": "int8"}
    if options.tokens_per_second:
        entry["speed"] = {"tokensPerSecond": options.tokens_per_second, "batch": 16, "threads": 1}
    entry["files"] = files_of(options.folder)
    if options.default:
        manifest["default"] = name
    text = json.dumps(manifest, ensure_ascii=False, indent=2)
    options.manifest.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
