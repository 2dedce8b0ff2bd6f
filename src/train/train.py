"""Trains the tagger on the lines of features.ts and keeps the averaged weights. Run by `npm run train`.

Needs Python 3.9, numpy and torch (Debian: python3-torch; install libopenblas0-pthread too, without it training is ten times slower).
"""

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from documents import FEATURES, IGNORED, LISTED, cut_windows, make_vocabularies, number, read_lexicon, read_lines, rows_for
from network import WIDTHS, Tagger, project_vectors
from spans import SpanScore

NUMBERED_SIZES = {"shape": 6, "pos": 18, "quote": 37, "place": 3}  # FEATURE_SIZES of features.ts
PROPN = 11  # its place in POS_ORDER of features.ts
READING_WINDOW = 400
WORD_DROPOUT = 0.06
WORD_RATE = 0.25  # of the learning rate: word vectors know more of rare words than the corpus does, and should not forget it
NAME_DROPOUT = 0.15  # names change with the news: the network must not learn whom 2016 quoted
ENTITY_WEIGHT = 0.25
PARTS = 3  # as in held-out.ts
CHUNK = 40  # batches that are sorted by length together


def batch_of(documents, windows, rng=None):
    """Windows (document, first, last) -> tensors [time, batch], longest first."""
    windows = sorted(windows, key=lambda w: w[1] - w[2])
    lengths = torch.tensor([last - first for _, first, last in windows])
    shape = (int(lengths[0]), len(windows))
    batch = {name: np.zeros(shape, dtype=np.int64) for name in (*FEATURES, "attribution")}
    batch["entity"] = np.full(shape, IGNORED, dtype=np.int64)
    for column, (d, first, last) in enumerate(windows):
        for name, values in batch.items():
            values[: last - first, column] = documents[d][name][first:last]
    if rng is not None:
        chance = np.where(batch["pos"] == PROPN, NAME_DROPOUT, WORD_DROPOUT)
        hidden = rng.random(shape) < chance
        batch["word"][hidden] = 0
        ends_too = hidden & (rng.random(shape) < 0.3)
        for name in ("suffix", "prefix"):
            batch[name][ends_too] = 0
    return {name: torch.from_numpy(values) for name, values in batch.items()}, lengths, windows


def training_batches(documents, size, rng):
    windows = []
    for d, document in enumerate(documents):
        windows += [(d, a, b) for a, b in cut_windows(document["place"], int(rng.integers(70, 141)))]
    rng.shuffle(windows)
    batches = []
    for at in range(0, len(windows), size * CHUNK):
        chunk = sorted(windows[at : at + size * CHUNK], key=lambda w: w[2] - w[1])
        batches += [chunk[k : k + size] for k in range(0, len(chunk), size)]
    rng.shuffle(batches)
    return [[tuple(map(int, window)) for window in batch] for batch in batches]


@torch.no_grad()
def evaluate(model, documents):
    model.eval()
    score, right, total = SpanScore(), 0, 0
    predicted = [np.zeros(len(document["word"]), dtype=np.int64) for document in documents]
    windows = [(d, a, b) for d, document in enumerate(documents) for a, b in cut_windows(document["place"], READING_WINDOW)]
    windows.sort(key=lambda w: w[1] - w[2])
    for at in range(0, len(windows), 16):
        batch, lengths, used = batch_of(documents, windows[at : at + 16])
        scores, entities = model(batch, lengths)
        known = batch["entity"] != IGNORED
        right += int(((entities.argmax(-1) == batch["entity"]) & known).sum())
        total += int(known.sum())
        for column, (d, a, b) in enumerate(used):
            predicted[d][a:b] = model.decode(scores[: b - a, column].numpy())
    for document, labels in zip(documents, predicted):
        labels = np.where((document["place"] == 2) & (labels > 0) & (labels % 2 == 0), labels - 1, labels)
        score.add(document["attribution"], labels)
    model.train()
    return {**score.f1(), "entity": round(100 * right / max(1, total), 2)}


def make_model(options, vocabularies, words, vectors, senses):
    sizes = {name: len(vocabularies[name]) for name in LISTED} | NUMBERED_SIZES
    model = Tagger(sizes, rows_for(vocabularies["word"], words, senses), options.hidden, options.dropout)
    rows = rows_for(vocabularies["word"], words, project_vectors(vectors, WIDTHS["word"]))
    known = np.flatnonzero(np.isin(vocabularies["word"], words))
    model.tables["word"].weight.data[known] = torch.from_numpy(rows[known])
    return model


def train(model, documents, dev, vocabularies, options, rng):
    """Adam with a short warm-up and a cosine down; the weights that are kept are a running average."""
    words = model.tables["word"].weight
    others = [value for value in model.parameters() if value is not words]
    groups = [{"params": others, "share": 1.0}, {"params": [words], "share": WORD_RATE}]
    optimizer = torch.optim.Adam(groups, lr=options.rate, betas=(0.9, 0.98))
    average = {name: value.clone() for name, value in model.state_dict().items()}
    steps_in_all, step, started = None, 0, time.time()
    for epoch in range(options.epochs):
        batches = training_batches(documents, options.batch, rng)
        steps_in_all = steps_in_all or len(batches) * options.epochs
        total = tokens = 0
        for windows in batches:
            progress = min(1.0, step / steps_in_all)
            rate = options.rate * min(1, (step + 1) / 100) * (0.02 + 0.98 * (1 + math.cos(math.pi * progress)) / 2)
            for group in optimizer.param_groups:
                group["lr"] = rate * group["share"]
            batch, lengths, _ = batch_of(documents, windows, rng)
            scores, entities = model(batch, lengths)
            count = int(lengths.sum())
            named = torch.nn.functional.cross_entropy(entities.flatten(0, 1), batch["entity"].flatten(), ignore_index=IGNORED, reduction="sum")
            loss = (model.loss(scores, batch["attribution"], lengths) + ENTITY_WEIGHT * named) / count
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            keep = min(options.average, (1 + step) / (10 + step))
            for name, value in model.state_dict().items():
                average[name].lerp_(value, 1 - keep)
            total += float(loss) * count
            tokens += count
            if step in (20, 100):
                print(f"step {step} of {steps_in_all}: {(time.time() - started) / step:.2f} s a step", flush=True)
        line = f"epoch {epoch + 1} loss {total / tokens:.4f} {time.time() - started:.0f} s"
        if epoch + 1 == options.epochs:
            current = {name: value.clone() for name, value in model.state_dict().items()}
            model.load_state_dict(average)
            line += f" dev {evaluate(model, dev)}"
            torch.save({"weights": average, "vocabularies": vocabularies}, options.out)
            model.load_state_dict(current)
        print(line, flush=True)


def without_part(lines, part):
    """The lines are in order of time; what is to be judged on a part of them must not have seen it."""
    if part is None:
        return lines
    first, last = (len(lines) * k // PARTS for k in (part, part + 1))
    return lines[:first] + lines[last:]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=Path, required=True, help="folder that features.ts wrote")
    parser.add_argument("--out", type=Path, required=True, help="file for the weights")
    parser.add_argument("--start", type=Path, help="weights of a first training to go on from, on the same lines")
    parser.add_argument("--leave-out", type=int, choices=range(PARTS), help="number of the part of the articles not to train on")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hidden", type=int, default=112)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--batch", type=int, default=40)
    parser.add_argument("--rate", type=float, default=3.5e-3)
    parser.add_argument("--dropout", type=float, default=0.35)
    parser.add_argument("--average", type=float, default=0.998)
    parser.add_argument("--common", type=int, default=20_000, help="words taken from the vectors beside those of the corpus")
    parser.add_argument("--written", type=int, default=1, help="how many times the articles of src/train/written are read beside the corpus")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    lines = read_lines(options.lines / "train.ndjson")
    written = options.written * read_lines(options.lines / "written.ndjson")
    words, vectors, senses = read_lexicon(options.lines)
    vocabularies = make_vocabularies(lines + written, words, options.common)
    indexes = {name: {entry: i for i, entry in enumerate(entries)} for name, entries in vocabularies.items()}
    documents = [number(line, indexes) for line in without_part(lines, options.leave_out) + written]
    dev = [number(line, indexes) for line in read_lines(options.lines / "dev.ndjson")]
    print({name: len(entries) for name, entries in vocabularies.items()}, flush=True)
    model = make_model(options, vocabularies, words, vectors, senses)
    if options.start:
        model.load_state_dict(torch.load(options.start)["weights"])
    train(model, documents, dev, vocabularies, options, rng)


if __name__ == "__main__":
    main()
