"""The weights that train.py wrote, of several trainings from one start their mean -> the model file that src/extract/tagger/weights.ts
reads: eight bits a weight, one scale a row, the vocabulary cut to the words that are worth their place."""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch
from network import WIDTHS

MAGIC = b"ATTRTAG1"
LISTED = ("word", "suffix", "prefix")


class Arrays:
    def __init__(self) -> None:
        self.places: dict[str, list[int]] = {}
        self.body = bytearray()

    def add(self, name: str, values: np.ndarray) -> None:
        rows, columns = values.shape if values.ndim == 2 else (1, len(values))
        self.places[name] = [len(self.body), rows, columns]
        self.body += values.tobytes()
        self.body += bytes(-len(self.body) % 8)

    def add_floats(self, name: str, values: np.ndarray) -> None:
        self.add(name, values.astype("<f4"))

    def add_matrix(self, name: str, values: np.ndarray) -> None:
        """The largest weight of a row becomes 127."""
        scale = np.maximum(np.abs(values).max(axis=1), 1e-8) / 127
        self.add(name, np.rint(values / scale[:, None]).astype(np.int8))
        self.add_floats(f"{name}.scale", scale)


def add_tables(arrays: Arrays, weights: dict[str, np.ndarray], words: int) -> None:
    for name in WIDTHS:
        table = weights[f"tables.{name}.weight"]
        arrays.add_matrix(name, table[:words] if name == "word" else table)
    senses = weights["senses"] @ weights["sense.weight"].T + weights["sense.bias"]
    arrays.add_matrix("sense", senses[:words])


def add_layers(arrays: Arrays, weights: dict[str, np.ndarray]) -> None:
    for k, layer in enumerate(("first", "second")):
        for d in range(2):
            arrays.add_matrix(f"{k}.{d}.input", weights[f"{layer}.input"][d].T)
            arrays.add_matrix(f"{k}.{d}.recurrent", weights[f"{layer}.recurrent"][d].T)
            arrays.add_floats(f"{k}.{d}.bias", weights[f"{layer}.bias"][d, 0])
    arrays.add_matrix("output", np.concatenate([weights["attribution.weight"], weights["entity.weight"]]))
    arrays.add_floats("output.bias", np.concatenate([weights["attribution.bias"], weights["entity.bias"]]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--words", type=int, default=12_000)
    options = parser.parse_args()
    trained = [torch.load(path) for path in options.weights]
    weights = {name: np.mean([one["weights"][name].numpy() for one in trained], axis=0) for name in trained[0]["weights"]}
    arrays = Arrays()
    add_tables(arrays, weights, options.words)
    add_layers(arrays, weights)
    for name in ("transition", "start"):
        arrays.add_floats(name, weights[name])
    lists = {name: "\n".join(trained[0]["vocabularies"][name][: options.words]) for name in LISTED}
    header = json.dumps({"lists": lists, "arrays": arrays.places}, ensure_ascii=False).encode("utf8")
    options.out.write_bytes(MAGIC + struct.pack("<I", len(header)) + header + arrays.body)
    print(f"{options.out}: {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
