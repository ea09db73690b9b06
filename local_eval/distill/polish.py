"""Training of the network of the last step, from what `distill series` wrote; needs PyTorch 2.13.

A run's folder gets log.csv and weights.npz, those that gained most on the pages to check on, which
`distill ship --series` turns into the shipped weights.
"""

import argparse
import math
import time
from pathlib import Path

import numpy as np
import polars as pl
import torch
from torch import nn
from torch.nn import functional as F

from local_eval.distill.crops import fold_of
from local_eval.distill.ship import widened
from local_eval.distill.train import log_row, rate_share
from submission.net import stored_weights
from submission.paper import N_QUARTER, N_STRIP, N_STRIPS
from submission.polish import DILATIONS, POLISH_WEIGHTS, SIGNED, strip_features

WIDTH = 48
SCALES = (0.75, 1.0, 1.33)  # by which each page's signals are made smaller and larger
MOST_RATIO = 4.0  # of a page's noise after and before, that counts
SHARE_WITHIN = ((0.0, 0.69), (math.log(2), 0.945))  # log of the deviations, share of samples within
SPREAD_WEIGHT = 0.1
AVERAGE_KEEP = 0.995
DRAWN_TYPE = "0001"


class SeriesNet(nn.Module):
    """What `submission.polish.polish_net` runs.

    Parameters
    ----------
    n_features, width : int
    """

    def __init__(self, n_features, width=WIDTH):
        super().__init__()
        self.first = nn.Conv1d(n_features, width, 3, padding=1)
        self.blocks = nn.ModuleList(Block(width, dilation) for dilation in DILATIONS)
        self.last = nn.Conv1d(width, 2, 3, padding=1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    def forward(self, features):
        """Correction and log deviation (B, S, T) of features (B, K, S, T)."""
        n, k, strips, samples = features.shape
        state = self.first(features.transpose(1, 2).reshape(n * strips, k, samples))
        for block in self.blocks:
            state = block(state, strips)
        return self.last(state).view(n, strips, 2, samples).unbind(2)


class Block(nn.Module):
    """Own samples through a dilated convolution, the other strips' mean beside it."""

    def __init__(self, width, dilation):
        super().__init__()
        self.near = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.others = nn.Conv1d(width, width, 1, bias=False)
        self.out = nn.Conv1d(width, width, 1)
        with torch.no_grad():
            self.out.weight *= 0.3

    def forward(self, state, strips):
        """State (B S, K, T) after the block."""
        mean = state.view(-1, strips, *state.shape[1:]).mean(1)
        near = self.near(state) + self.others(mean).repeat_interleave(strips, 0)
        return state + self.out(F.relu(near))


class Pages:
    """Pages for training, in memory.

    Parameters
    ----------
    rows : sequence of dict
        Of the index that `distill series` wrote, with the path of each file.
    scales : sequence of float
        By which each page is shown.
    device : torch.device
    """

    def __init__(self, rows, scales, device):
        n = len(rows) * len(scales)
        features, unit_mv, error = [], np.empty(n, np.float32), np.empty((n, N_STRIPS, N_STRIP), np.float32)
        loaded = (dict(np.load(row["path"])) for row in rows)  # one page at a time
        shown = (_features(fields, scale) for fields in loaded for scale in scales)
        for at, (own, unit_mv[at], error[at]) in enumerate(shown):
            features = features if at else np.empty((n, *own.shape), np.float16)
            features[at] = own
        self.features = torch.from_numpy(features).to(device)
        self.error = torch.from_numpy(error / unit_mv[:, None, None]).to(device)
        self._sign = torch.ones(features.shape[1], device=device)
        self._sign[list(SIGNED)] = -1
        is_print = np.repeat([row["type"] != DRAWN_TYPE for row in rows], len(scales))
        self.is_print = torch.from_numpy(is_print).to(device)

    def batch(self, index, flip=None):
        """Features (B, K, S, T) and the series' errors in the page's unit (B, S, T), float32 tensors."""
        features, error = self.features[index].float(), self.error[index]
        if flip is not None:
            sign = torch.where(flip[:, None], self._sign, 1.0)
            features, error = features * sign[..., None, None], error * sign[:, :1, None]
        return features, error


def _features(fields, scale):
    """Features (float16), unit in mV and errors in mV of a page, its signals made that much larger."""
    mv = scale * np.stack([fields["series_mv"], fields["traced_mv"]])
    sd_mv = scale * np.stack([fields["noise_mv"], fields["sd_mv"]])
    features, unit_mv = strip_features(mv, sd_mv, fields["ink_share"])
    error_mv = mv[0] - scale * fields["truth_mv"]
    return features.astype(np.float16), np.float32(unit_mv), error_mv.astype(np.float32)


def levelled(error):
    """Errors (B, S, T) less each printed lead's mean, which the score does not count."""
    parts = error[:, :-1].unflatten(-1, (N_STRIP // N_QUARTER, N_QUARTER))
    parts = (parts - parts.mean(-1, keepdim=True)).flatten(-2)
    return torch.cat([parts, error[:, -1:] - error[:, -1:].mean(-1, keepdim=True)], 1)


def page_noise(error):
    """Noise power (B,) of levelled errors (B, S, T); the short lead II does not count."""
    return (error**2).sum((1, 2)) - (error[:, 1, :N_QUARTER] ** 2).sum(-1)


def series_loss(error, move, spread, taught):
    """What a batch costs.

    Parameters
    ----------
    error : (B, S, T) tensor
        Of the series.
    move, spread : (B, S, T) tensor
        The network's answer.
    taught : (B, S, T) tensor
        The moves to aim at; NaN where that is the truth.

    Returns
    -------
    () tensor
        Noise that remains, or what the moves are off those taught, in shares of the noise that was; and
        the misses of the deviations' quantiles.
    """
    left = levelled(error + move)
    off = torch.where(taught.isnan(), left, levelled(move - taught))
    ratio = page_noise(off) / page_noise(levelled(error)).clamp(min=1e-6)
    beyond = torch.log(left.detach().abs() + 1e-3) - spread
    misses = sum(torch.maximum(share * (beyond - at), (share - 1) * (beyond - at)).mean()
                 for at, share in SHARE_WITHIN)
    return ratio.clamp(max=MOST_RATIO).mean() + SPREAD_WEIGHT * misses


@torch.no_grad()
def check(net, pages, types):
    """Mean gain in dB, of all pages and per type, and shares of samples within one and two deviations."""
    row, gains = {}, []
    for kind in sorted(set(types)):
        gain, within = [], []
        for index in (i for i, k in enumerate(types) if k == kind):
            features, error = pages.batch([index])
            move, spread = net(features)
            left = levelled(error + move)
            gain.append((page_noise(levelled(error)) / page_noise(left)).item())
            share = left.abs() / spread.exp()
            within.append([(share <= n).float().mean().item() for n in (1, 2)])
        gains += list(10 * np.log10(gain))
        one, two = 100 * np.mean(within, axis=0)
        row |= {kind: np.mean(10 * np.log10(gain)), f"{kind} within 1": one, f"{kind} within 2": two}
    return {"gain": np.mean(gains)} | row


def train(run, pages, checked, types, options):
    """Take a run to its end; `run` is its folder, `checked` the pages to check on, of these types."""
    device = pages.features.device
    net, teacher = SeriesNet(pages.features.shape[1], options.width).to(device), None
    if options.earlier or options.from_shipped:
        lay_plain(dict(np.load(options.earlier)) if options.earlier else stored_weights(POLISH_WEIGHTS), net)
    if options.prints_as_shipped:
        teacher = SeriesNet(pages.features.shape[1]).to(device)
        lay_plain(stored_weights(POLISH_WEIGHTS), teacher)
    average = torch.optim.swa_utils.AveragedModel(net, multi_avg_fn=_average)
    optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=options.decay)
    rng = np.random.default_rng(options.seed)
    start, losses, most = time.monotonic(), [], -np.inf
    for step in range(1, options.steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = options.rate * rate_share(step / options.steps)
        index = torch.from_numpy(rng.integers(len(pages.features), size=options.batch)).to(device)
        flip = torch.from_numpy(rng.random(options.batch) < 0.5).to(device)
        features, error = pages.batch(index, flip)
        with torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda"):
            move, spread = net(features)
            taught = _taught(teacher, features, pages.is_print[index])
        loss = series_loss(error, move.float(), spread.float(), taught)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        average.update_parameters(net)
        losses.append(loss.detach())
        if step % options.check_every == 0 or step == options.steps:
            row = {"step": step, "train": torch.stack(losses).mean().item()}
            row |= check(average, checked, types)
            log_row(run / "log.csv", row)
            if row["gain"] > most:
                most = row["gain"]
                np.savez(run / "weights.npz", **plain_weights(average.module))
            print(f"{time.monotonic() - start:6.0f} s", *(f"{n} {v:.3g}" for n, v in row.items()), flush=True)
            losses = []


@torch.no_grad()
def _taught(teacher, features, is_print):
    """Moves (B, S, T) of a teacher, if there is one, for prints; NaN elsewhere."""
    taught = torch.full_like(features[:, 0], torch.nan)
    if teacher is not None and is_print.any():
        taught[is_print] = teacher(features[is_print])[0].float()
    return taught


def _average(averages, current, n):
    """Take the current weights into the averages, faster at first."""
    keep = min(AVERAGE_KEEP, (1 + int(n)) / (10 + int(n)))
    torch.optim.swa_utils.get_ema_multi_avg_fn(keep)(averages, current, n)


def plain_weights(net):
    """Weights by the names that `polish_net` knows."""
    plain = {}
    for name, value in net.state_dict().items():
        layer = name if name.startswith(("first", "last")) else name.split(".", 2)[2]
        plain.setdefault(layer, []).append(value.detach().cpu().numpy())
    return {layer: np.concatenate(parts) for layer, parts in plain.items()}


def lay_plain(plain, net):
    """Undo `plain_weights`; what the network sees beyond what they knew begins at zero."""
    plain = widened(plain, plain_weights(net))
    state, blocks = {}, len(net.blocks)
    for name in net.state_dict():
        if name.startswith(("first", "last")):
            state[name] = torch.from_numpy(plain[name])
        else:
            _, block, layer = name.split(".", 2)
            state[name] = torch.from_numpy(np.split(plain[layer], blocks)[int(block)])
    net.load_state_dict(state)


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m local_eval distill polish", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", type=Path, nargs="+", help="folders that `distill series` wrote")
    parser.add_argument("--run", type=Path, required=True, help="folder of the run")
    parser.add_argument("--earlier", type=Path, help="weights.npz of another run to begin from")
    parser.add_argument("--from-shipped", action="store_true", help="begin from the shipped weights")
    parser.add_argument("--prints-as-shipped", action="store_true",
                        help="aim at the truth on drawn pages only, on prints at what is shipped")
    parser.add_argument("--width", type=int, default=WIDTH)
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--decay", type=float, default=0.1)
    parser.add_argument("--check-every", type=int, default=250)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser


def main(argv):
    """Command line; returns the exit status."""
    options = _parser().parse_args(argv)
    torch.manual_seed(options.seed)
    options.run.mkdir(parents=True, exist_ok=True)
    rows = []
    for folder in options.data:
        table = pl.read_parquet(folder / "index.parquet").filter(pl.col("trouble") == "")
        rows += [row | {"path": folder / row["file"]} for row in table.iter_rows(named=True)]
    held = [row for row in rows if fold_of(row["record"]) == 0]
    free = [row for row in rows if fold_of(row["record"]) != 0]
    print(f"{len(free)} pages to train on, {len(held)} to check", flush=True)
    device = torch.device(options.device)
    pages = Pages(free, SCALES, device)
    checked = Pages(held, (1.0,), device)
    train(options.run, pages, checked, [row["type"] for row in held], options)
    return 0
