"""Training of the network: resumable, seeded, on the CPU or on one GPU; needs PyTorch 2.13.

A run lives in a folder: checkpoint.pt (goes on from there), log.csv, curve.png and, each time the
checks are run, weights.npz, which `distill ship` turns into the shipped weights.
"""

import argparse
import csv
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from local_eval.distill.crops import Crops, pack_pages
from local_eval.distill.model import STUDENT, StripNet
from submission.net import stored_weights

CHECK_CROPS = 24
AVERAGE_KEEP = 0.998
WARM_SHARE = 0.05


class Run:
    """A training run and its state on disk.

    Parameters
    ----------
    folder : Path
    widths : sequence of int
    n_steps : int
    peak_rate : float
        Learning rate at its highest; it rises over the first steps and falls along a cosine.
    device : torch.device
    earlier : Path, optional
        Checkpoint of another run to begin from; layers that it lacks begin as they are.
    shipped : dict of str to ndarray, optional
        Folded weights to begin from instead, of the same widths.
    compiled : bool
        Let PyTorch compile the network, which takes a minute first; for a GPU.
    """

    def __init__(self, folder, widths, n_steps, peak_rate, device, *, earlier=None, shipped=None,
                 compiled=False):
        self.folder, self.n_steps, self.device = folder, n_steps, device
        self.net = StripNet(widths).to(device, memory_format=torch.channels_last)
        self.average = torch.optim.swa_utils.AveragedModel(
            self.net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE_KEEP), use_buffers=True
        )
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=peak_rate, weight_decay=1e-3)
        self.peak_rate = peak_rate
        self.step = 0
        self._unsettled = False
        folder.mkdir(parents=True, exist_ok=True)
        if (folder / "checkpoint.pt").is_file():
            self._load()
        elif earlier:
            average = torch.load(earlier, map_location=device)["average"]
            self.average.load_state_dict(average, strict=False)
            self.net.load_state_dict(self.average.module.state_dict())
        elif shipped:
            lay_folded(shipped, self.net)
            self._unsettled = True
        self._forward = torch.compile(self.net) if compiled else self.net

    def learn(self, cells, cover):
        """One step on a batch; returns its loss, on the device."""
        cells = cells.contiguous(memory_format=torch.channels_last)
        if self._unsettled:
            settle_norms(self.net, cells)
            self.average.module.load_state_dict(self.net.state_dict())
            self._unsettled = False
        self.net.train()
        for group in self.optimiser.param_groups:
            group["lr"] = self.peak_rate * rate_share(self.step / self.n_steps)
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.device.type == "cuda"):
            logits = self._forward(cells)
        loss = cover_loss(logits.float(), cover)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.average.update_parameters(self.net)
        self.step += 1
        return loss.detach()

    @torch.no_grad()
    def check(self, batch):
        """Loss of the averaged network on a batch."""
        self.average.eval()
        cells, cover = batch
        return cover_loss(self.average(cells), cover).item()

    def save(self):
        """Write the state so that a killed run goes on."""
        state = {name: getattr(self, name).state_dict() for name in ("net", "average", "optimiser")}
        torch.save(state | {"step": self.step}, self.folder / "checkpoint.part")
        (self.folder / "checkpoint.part").rename(self.folder / "checkpoint.pt")
        np.savez(self.folder / "weights.npz", **folded_weights(self.average.module))

    def _load(self):
        state = torch.load(self.folder / "checkpoint.pt", map_location=self.device)
        self.step = state.pop("step")
        for name, content in state.items():
            getattr(self, name).load_state_dict(content)


def rate_share(done):
    """Learning rate in shares of its peak: a short rise, then a cosine down to nil."""
    return min(done / WARM_SHARE, (1 + math.cos(math.pi * done)) / 2) + 1e-3


def cover_loss(logits, cover):
    """Cross entropy of the cover, where every pixel of every strip's map counts the same."""
    return 100 * F.binary_cross_entropy_with_logits(logits, cover)


def folded_weights(net):
    """Weights and biases of all convolutions with the normalisation folded in, float32 arrays."""
    weights = {}
    for name, conv, norm in _convolutions(net):
        weight = conv.weight.detach().cpu().numpy()
        if norm is None:
            bias = conv.bias.detach().cpu().numpy()
        else:
            gain = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach().cpu().numpy()
            bias = norm.bias.detach().cpu().numpy() - gain * norm.running_mean.cpu().numpy()
            weight = weight * gain[:, None, None, None]
        weights[f"{name}.weight"], weights[f"{name}.bias"] = weight, bias
    return weights


def _convolutions(net):
    """Every convolution's name, itself, and the normalisation that follows it, None after the last."""
    modules = dict(net.named_modules())
    for name, conv in modules.items():
        if isinstance(conv, torch.nn.Conv2d):
            yield name, conv, modules.get(name[:-1] + "1") if name.endswith(".0") else None


def lay_folded(weights, net):
    """Undo `folded_weights`: the network computes the same, its normalisations do nothing yet."""
    with torch.no_grad():
        for name, conv, norm in _convolutions(net):
            conv.weight.copy_(torch.from_numpy(weights[f"{name}.weight"]))
            (norm or conv).bias.copy_(torch.from_numpy(weights[f"{name}.bias"]))
            if norm is not None:
                norm.weight.fill_(math.sqrt(1 + norm.eps))
                norm.reset_running_stats()


@torch.no_grad()
def settle_norms(net, cells):
    """Give the normalisations of `lay_folded` the spread that a batch shows; the outputs stay."""
    def settle(norm, inputs, _output):
        mean, variance = inputs[0].mean((0, 2, 3)), inputs[0].var((0, 2, 3))
        norm.bias += norm.weight * (mean / torch.sqrt(1 + torch.tensor(norm.eps)))
        norm.weight.copy_(torch.sqrt(variance + norm.eps))
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)

    net.eval()
    hooks = [norm.register_forward_hook(settle) for _, _, norm in _convolutions(net) if norm is not None]
    net(cells)
    for hook in hooks:
        hook.remove()


def train(run, find_pages, batch, check_every, seed):
    """Take the run to its end.

    Parameters
    ----------
    run : Run
    find_pages : callable
        Gives the pages to train on and those to check, as `pack_pages`; asked again at every check,
        as more may be exported in the meantime.
    batch : int
        Crops per step.
    check_every : int
        Steps between checks, at which the state is saved too.
    seed : int
    """
    pages, check_pages = find_pages()
    types = sorted({page.page_type for page in check_pages})
    checks = {}
    for kind in types:
        own = [page for page in check_pages if page.page_type == kind]
        checks[kind] = Crops(own, seed, run.device, spoil=False).batch(CHECK_CROPS)
    crops = Crops(pages, [seed, run.step], run.device)
    start, losses = time.monotonic(), []
    while run.step < run.n_steps:
        losses.append(run.learn(*crops.batch(batch)))
        if run.step % check_every == 0 or run.step == run.n_steps:
            row = {"step": run.step, "train": torch.stack(losses).mean().item()}
            row |= {kind: run.check(checks[kind]) for kind in types}
            run.save()
            log_row(run.folder / "log.csv", row)
            _draw_curve(run.folder / "log.csv", run.folder / "curve.png")
            figures = "  ".join(f"{name} {value:.4g}" for name, value in row.items())
            print(f"{time.monotonic() - start:7.0f} s  {len(pages)} pages  {figures}", flush=True)
            losses = []
            pages, _ = find_pages()
            crops.take_up(pages)


def log_row(path, row):
    """Append a dict to a CSV file, with a header where the file is new."""
    is_new = not path.is_file()
    with open(path, "a", newline="") as stream:
        writer = csv.DictWriter(stream, list(row))
        if is_new:
            writer.writeheader()
        writer.writerow(row)


def _draw_curve(log_path, picture_path):
    import matplotlib.pyplot as plt  # drawing is optional on a machine that only trains

    table = np.genfromtxt(log_path, delimiter=",", names=True, deletechars="")
    figure, axes = plt.subplots(figsize=(8, 5))
    for name in table.dtype.names[1:]:
        axes.plot(np.atleast_1d(table["step"]), np.atleast_1d(table[name]), label=name)
    axes.set(xlabel="step", ylabel="cross entropy, 100 times", yscale="log")
    axes.legend(ncol=2)
    figure.savefig(picture_path)
    plt.close(figure)


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m local_eval distill train", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", type=Path, help="folder that `distill export` wrote")
    parser.add_argument("--run", type=Path, required=True, help="folder of the run")
    widths = ",".join(map(str, STUDENT))
    parser.add_argument("--widths", default=widths, help="channels per level (%(default)s)")
    parser.add_argument("--earlier", type=Path, help="checkpoint of another run to begin from")
    parser.add_argument("--from-shipped", action="store_true", help="begin from the shipped weights")
    parser.add_argument("--steps", type=int, default=4500)
    parser.add_argument("--batch", type=int, default=6)
    parser.add_argument("--rate", type=float, default=4e-3)
    parser.add_argument("--check-every", type=int, default=250)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--compile", action="store_true", help="compile the network first, for a GPU")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser


def main(argv):
    """Command line; returns the exit status."""
    options = _parser().parse_args(argv)
    torch.manual_seed(options.seed)
    widths = tuple(map(int, options.widths.split(",")))
    run = Run(
        options.run, widths, options.steps, options.rate, torch.device(options.device),
        earlier=options.earlier, shipped=stored_weights() if options.from_shipped else None,
        compiled=options.compile,
    )
    n_weights = sum(p.numel() for p in run.net.parameters())
    print(f"{n_weights} weights; from step {run.step}", flush=True)

    def find_pages():
        return pack_pages(options.data, options.workers)

    train(run, find_pages, options.batch, options.check_every, options.seed)
    return 0
