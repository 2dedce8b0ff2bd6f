"""Label sequences -> spans, and exact-match F1 of each role. Close to the published metric; the model card has the metric's own."""

import numpy as np

ROLES = ("source", "cue", "content")


def find_spans(labels: np.ndarray) -> set[tuple[int, int, int]]:
    """(role, first, last): label 2r+1 begins role r, 2r+2 continues it; a continuation without a beginning begins."""
    spans, role, first = set(), -1, 0
    for i, label in enumerate([*labels.tolist(), 0]):
        this = (label - 1) // 2 if label else -1
        if role >= 0 and (this != role or label % 2 == 1):
            spans.add((role, first, i))
            role = -1
        if this >= 0 and role < 0:
            role, first = this, i
    return spans


class SpanScore:
    def __init__(self) -> None:
        self.counts = np.zeros((3, 3))  # role x (right, gold, predicted)

    def add(self, gold: np.ndarray, predicted: np.ndarray) -> None:
        a, b = find_spans(gold), find_spans(predicted)
        for column, spans in enumerate((a & b, a, b)):
            for role, _, _ in spans:
                self.counts[role, column] += 1

    def f1(self) -> dict[str, float]:
        right, gold, predicted = self.counts.T
        return {role: round(float(200 * right[r] / max(1, gold[r] + predicted[r])), 2) for r, role in enumerate(ROLES)}
