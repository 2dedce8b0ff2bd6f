"""A bidirectional LSTM layer whose backward pass is written out: torch's own sums the weights' gradient step by step, which on a
CPU takes four times as long. Gates stand in the order forget, output, candidate; what is not forgotten is what is taken in, so there
is no input gate (CIFG: Greff et al., LSTM: a search space odyssey, 2017)."""

import torch
from torch import nn
from torch.nn.functional import dropout

RECURRENT_DROPOUT = 0.25  # of the weights themselves, anew for each batch: what keeps an LSTM from learning texts by heart


class Recurrence(torch.autograd.Function):
    """gates_in [time, 2, batch, 3h] (the input's share, both directions), weights [2, h, 3h] -> hidden [time, 2, batch, h]."""

    @staticmethod
    def forward(ctx, gates_in, weights):
        time, _, batch, width = gates_in.shape
        size = width // 3
        gates = torch.empty_like(gates_in)
        cells = gates_in.new_zeros(time + 1, 2, batch, size)
        hidden = gates_in.new_zeros(time + 1, 2, batch, size)
        squashed = gates_in.new_empty(time, 2, batch, size)
        for t in range(time):
            torch.baddbmm(gates_in[t], hidden[t], weights, out=gates[t])
            gates[t, :, :, : 2 * size].sigmoid_()
            gates[t, :, :, 2 * size :].tanh_()
            f, o, g = gates[t].split(size, dim=-1)
            torch.lerp(g, cells[t], f, out=cells[t + 1])
            torch.tanh(cells[t + 1], out=squashed[t])
            torch.mul(o, squashed[t], out=hidden[t + 1])
        ctx.save_for_backward(gates, cells, hidden, squashed, weights)
        return hidden[1:]

    @staticmethod
    def backward(ctx, gradient):
        gates, cells, hidden, squashed, weights = ctx.saved_tensors
        time, _, batch, width = gates.shape
        size = width // 3
        slope = torch.cat([gates[..., : 2 * size] * (1 - gates[..., : 2 * size]), 1 - gates[..., 2 * size :] ** 2], dim=-1)
        cell_slope = gates[..., size : 2 * size] * (1 - squashed**2)
        fresh = 1 - gates[..., :size]
        out = torch.empty_like(gates)
        d_hidden = gradient.new_zeros(2, batch, size)
        d_cell = gradient.new_zeros(2, batch, size)
        back = weights.transpose(1, 2).contiguous()
        for t in range(time - 1, -1, -1):
            f, _, g = gates[t].split(size, dim=-1)
            d_f, d_o, d_g = out[t].split(size, dim=-1)
            d_hidden += gradient[t]
            d_cell.addcmul_(d_hidden, cell_slope[t])
            torch.mul(d_cell, cells[t] - g, out=d_f)
            torch.mul(d_hidden, squashed[t], out=d_o)
            torch.mul(d_cell, fresh[t], out=d_g)
            out[t].mul_(slope[t])
            d_cell.mul_(f)
            torch.bmm(out[t], back, out=d_hidden)
        before = hidden[:-1].permute(1, 3, 0, 2).reshape(2, size, -1)
        d_weights = torch.bmm(before, out.permute(1, 0, 2, 3).reshape(2, -1, width))
        return out, d_weights


class BiLstm(nn.Module):
    def __init__(self, inputs: int, size: int):
        super().__init__()
        self.size = size
        self.input = nn.Parameter(torch.empty(2, inputs, 3 * size))
        self.recurrent = nn.Parameter(torch.empty(2, size, 3 * size))
        self.bias = nn.Parameter(torch.zeros(2, 1, 3 * size))
        for k in range(2):
            nn.init.xavier_uniform_(self.input.data[k])
            for gate in range(3):
                nn.init.orthogonal_(self.recurrent.data[k, :, gate * size : (gate + 1) * size])
        self.bias.data[:, :, :size] = 1  # remember, to begin with

    def forward(self, x: torch.Tensor, backwards: torch.Tensor) -> torch.Tensor:
        """x [time, batch, inputs]; `backwards` [time, batch]: for each place the place it has in the reversed window."""
        time, batch, inputs = x.shape
        reversed_x = x.gather(0, backwards[..., None].expand(-1, -1, inputs))
        both = torch.stack([x.flatten(0, 1), reversed_x.flatten(0, 1)])
        gates = torch.baddbmm(self.bias, both, self.input).view(2, time, batch, -1).transpose(0, 1).contiguous()
        hidden = Recurrence.apply(gates, dropout(self.recurrent, RECURRENT_DROPOUT, self.training))
        left = hidden[:, 1].gather(0, backwards[..., None].expand(-1, -1, self.size))
        return torch.cat([hidden[:, 0], left], dim=-1)


def reversed_places(lengths: torch.Tensor, time: int) -> torch.Tensor:
    """[time, batch]: length - 1 - t inside a window, t itself in its padding."""
    t = torch.arange(time)[:, None]
    return torch.where(t < lengths, lengths - 1 - t, t)
