"""Lays a run's weights into submission/weights, small enough for the upload."""

import argparse
import io
import lzma
from pathlib import Path

import numpy as np

from submission.net import WEIGHTS, stored_weights
from submission.polish import POLISH_WEIGHTS

SHIPPED = Path(__file__).resolve().parents[2] / "submission" / "weights"
INT8_LIMIT, DEEP_LIMIT = 127, 15
DEEP = 36_000  # weights from which on a layer is a deepest one, of which five bits change the cover by 2e-4


def shipped_arrays(weights):
    """Weights as int8 with a scale per output channel; the deepest layers in steps eight times as large.

    Parameters
    ----------
    weights : dict of str to float32 ndarray
        ``<layer>.weight`` (K, C, ...) and, for most layers, ``<layer>.bias`` (K,), as
        `train.folded_weights` or `polish.plain_weights` give them.

    Returns
    -------
    dict of str to ndarray
        ``<layer>.int8``, ``<layer>.scale`` (K, 1, ...) float32 and ``<layer>.bias`` float32.
    """
    arrays = {}
    for name in (n.removesuffix(".weight") for n in weights if n.endswith(".weight")):
        weight = weights[f"{name}.weight"]
        limit = INT8_LIMIT if weight.size < DEEP else DEEP_LIMIT
        scale = np.abs(weight).max(axis=tuple(range(1, weight.ndim)), keepdims=True) / limit + 1e-12
        arrays[f"{name}.int8"] = np.round(weight / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
    biases = {name: bias for name, bias in weights.items() if name.endswith(".bias")}
    return arrays | {name: bias.astype(np.float32) for name, bias in biases.items()}


def shipped_bytes(weights):
    """What `submission.net.stored_weights` reads: `shipped_arrays` as ``.npz.xz``, smaller than ``.npz``."""
    stream = io.BytesIO()
    np.savez(stream, **shipped_arrays(weights))
    return lzma.compress(stream.getvalue(), preset=9)


def widened(weights, like):
    """Weights, by name, with zeros for what a network of the weights `like` sees besides."""
    return {name: np.pad(array, [(0, n - m) for n, m in zip(like[name].shape, array.shape, strict=True)])
            for name, array in weights.items()}


def main(argv):
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m local_eval distill ship", description=__doc__)
    parser.add_argument("run", type=Path, nargs="+",
                        help="folder of a training run; of several that began from the same weights the mean")
    parser.add_argument("--series", action="store_true", help="the run is one of `distill polish`")
    parser.add_argument("--mixed", action="store_true", help="the weights shipped now count as one more run")
    options = parser.parse_args(argv)
    paths = [run / "weights.npz" for run in options.run]
    for path in paths:
        if not path.is_file():
            part = "polish" if options.series else "train"
            raise FileNotFoundError(f"{path}: no such file; train first: python -m local_eval distill {part}")
    shipped = SHIPPED / (POLISH_WEIGHTS if options.series else WEIGHTS)
    shipped.parent.mkdir(exist_ok=True)
    runs = [dict(np.load(path)) for path in paths]
    if options.mixed:
        runs.append(widened(stored_weights(shipped.name), runs[0]))
    mean = {name: np.mean([weights[name] for weights in runs], axis=0) for name in runs[0]}
    shipped.write_bytes(shipped_bytes(mean))
    print(f"{shipped.stat().st_size / 1e3:.0f} kB of weights in {shipped.name}")
    return 0
