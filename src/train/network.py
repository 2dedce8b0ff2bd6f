"""The network: embeddings, two bidirectional LSTM layers, a linear-chain CRF for attribution and a plain
softmax for names. Its inference twin is src/extract/tagger/network.ts."""

import numpy as np
import torch
from lstm import BiLstm, reversed_places
from torch import nn

WIDTHS = {"word": 100, "suffix": 16, "prefix": 10, "shape": 6, "pos": 12, "quote": 8, "place": 4}  # with SENSE_WIDTH 172 in all
SENSE_WIDTH = 16
LABELS = 7
ENTITIES = 5
WORD_STD = 0.5  # of the projected word vectors: of the size of what the LSTM gates take in best


def project_vectors(values: np.ndarray, width: int) -> np.ndarray:
    """100-d vectors -> `width`: centred, turned so that most of what tells words apart is kept (SVD), scaled."""
    centred = values - values.mean(axis=0)
    _, _, axes = np.linalg.svd(centred[:20_000], full_matrices=False)
    projected = centred @ axes[:width].T
    return projected * (WORD_STD / projected.std())


class Tagger(nn.Module):
    def __init__(self, sizes: dict[str, int], senses: np.ndarray, hidden: int, dropout: float):
        """`senses`: of each word of the vocabulary, how its uses spread over WordNet's files; a token's vector ends with what they tell."""
        super().__init__()
        self.tables = nn.ModuleDict({name: nn.Embedding(sizes[name], width) for name, width in WIDTHS.items()})
        for name, table in self.tables.items():
            nn.init.normal_(table.weight, std=WORD_STD if name != "word" else 0.1)
        self.register_buffer("senses", torch.from_numpy(senses))
        self.sense = nn.Linear(senses.shape[1], SENSE_WIDTH)
        self.first = BiLstm(sum(WIDTHS.values()) + SENSE_WIDTH, hidden)
        self.second = BiLstm(2 * hidden, hidden)
        self.dropout = dropout
        self.attribution = nn.Linear(2 * hidden, LABELS)
        self.entity = nn.Linear(2 * hidden, ENTITIES)
        self.transition = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.start = nn.Parameter(torch.zeros(LABELS))

    def forward(self, features: dict[str, torch.Tensor], lengths: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Features are [time, batch], windows longest first. -> scores of labels and of entities, [time, batch, n]."""
        vectors = [table(features[name]) for name, table in self.tables.items()]
        x = torch.cat([*vectors, self.sense(self.senses[features["word"]])], dim=-1)
        backwards = reversed_places(lengths, len(x))
        for layer in (self.first, self.second):
            x = layer(self.drop(x), backwards)
        out = self.drop(x)
        return self.attribution(out), self.entity(out)

    def drop(self, x: torch.Tensor) -> torch.Tensor:
        """Dropout that leaves out the same values at every token of a window, so that the LSTM cannot fill in for them."""
        if not self.training:
            return x
        kept = torch.empty(1, *x.shape[1:]).bernoulli_(1 - self.dropout)
        return x * kept / (1 - self.dropout)

    def loss(self, scores: torch.Tensor, labels: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        """Negative log likelihood of the label sequences, summed. Windows are longest first, so the live ones are a prefix."""
        time, batch, _ = scores.shape
        steps = torch.arange(time)[:, None]
        live = steps < lengths[None, :]
        gold = scores.gather(2, labels[..., None])[..., 0] * live
        moves = self.transition[labels[:-1], labels[1:]] * live[1:]
        total = gold.sum() + moves.sum() + self.start[labels[0]].sum()
        alpha = self.start + scores[0]
        ended = []
        for t in range(1, time):
            n = int(live[t].sum())
            if n < len(alpha):
                ended.append(alpha[n:])
                alpha = alpha[:n]
            alpha = torch.logsumexp(alpha[:, :, None] + self.transition, dim=1) + scores[t, :n]
        ended.append(alpha)
        return torch.logsumexp(torch.cat(ended), dim=1).sum() - total

    @torch.no_grad()
    def decode(self, scores: np.ndarray) -> np.ndarray:
        """Best label sequence of one window, [time, labels] -> [time]."""
        transition = self.transition.numpy()
        best = self.start.numpy() + scores[0]
        back = []
        for row in scores[1:]:
            paths = best[:, None] + transition
            back.append(paths.argmax(axis=0))
            best = paths.max(axis=0) + row
        labels = [int(best.argmax())]
        for step in reversed(back):
            labels.append(int(step[labels[-1]]))
        return np.array(labels[::-1])
