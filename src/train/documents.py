"""Feature lines (features.ts) -> numbered documents, the vocabularies they are numbered by, and windows to train on."""

import json
from collections import Counter
from pathlib import Path

import numpy as np

LISTED = ("word", "suffix", "prefix")  # looked up in the model's own lists; entry 0 is the unknown one
NUMBERED = ("shape", "pos", "quote", "place")  # numbered by the extraction code
FEATURES = LISTED + NUMBERED
MIN_WORD_COUNT = 2
MIN_AFFIX_COUNT = 5
IGNORED = -100  # an entity label that nobody gave: counts for nothing


def read_lines(path: Path) -> list[dict]:
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


def read_lexicon(folder: Path) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Words, a vector of each, and how its uses spread over WordNet's files."""
    words = json.loads((folder / "words.json").read_text(encoding="utf8"))
    vectors, senses = (np.fromfile(folder / name, dtype=np.float32).reshape(len(words), -1) for name in ("vectors.bin", "senses.bin"))
    return words, vectors, senses


def rows_for(vocabulary: list[str], words: list[str], values: np.ndarray) -> np.ndarray:
    """The row of each entry of the vocabulary; zeros where the words lack it."""
    row_of = {word: i for i, word in enumerate(words)}
    rows = np.zeros((len(vocabulary), values.shape[1]), dtype=np.float32)
    for i, word in enumerate(vocabulary):
        if word in row_of:
            rows[i] = values[row_of[word]]
    return rows


def make_vocabularies(documents: list[dict], vector_words: list[str], common: int) -> dict[str, list[str]]:
    """Words seen at least twice, most frequent first, then the commonest words of the vectors; affixes by frequency."""
    vocabularies = {}
    for name in LISTED:
        counts = Counter(entry for document in documents for entry in document[name])
        least = MIN_WORD_COUNT if name == "word" else MIN_AFFIX_COUNT
        vocabularies[name] = [""] + [entry for entry, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= least and entry]
    known = set(vocabularies["word"])
    vocabularies["word"] += [word for word in vector_words[:common] if word not in known]
    return vocabularies


def number(document: dict, vocabularies: dict[str, dict[str, int]]) -> dict[str, np.ndarray]:
    out = {name: np.array([vocabularies[name].get(entry, 0) for entry in document[name]], dtype=np.int64) for name in LISTED}
    out |= {name: np.array(document[name], dtype=np.int64) for name in NUMBERED}
    size = len(document["word"])
    out["attribution"] = np.array(document["attribution"], dtype=np.int64)
    entity = document["entity"]
    out["entity"] = np.full(size, IGNORED) if entity is None else np.array(entity, dtype=np.int64)
    return out


def cut_windows(place: np.ndarray, longest: int) -> list[tuple[int, int]]:
    """Whole paragraphs (place 2 starts one) while they fit; a longer paragraph is cut at sentences (place 1 starts one)."""
    size = len(place)
    starts = np.flatnonzero(place == 2).tolist() + [size]
    units = []
    for first, last in zip(starts, starts[1:]):
        if last - first <= longest:
            units.append((first, last))
            continue
        inner = [first] + (first + 1 + np.flatnonzero(place[first + 1 : last] == 1)).tolist() + [last]
        for a, b in zip(inner, inner[1:]):
            units += [(at, min(b, at + longest)) for at in range(a, b, longest)]
    windows: list[tuple[int, int]] = []
    for first, last in units:
        if windows and last - windows[-1][0] <= longest:
            windows[-1] = (windows[-1][0], last)
        else:
            windows.append((first, last))
    return windows
