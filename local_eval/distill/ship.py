"""Lays a run's weights into submission/weights, small enough for the upload."""

import argparse
from pathlib import Path

import numpy as np

from submission.net import WEIGHTS

SHIPPED = Path(__file__).resolve().parents[2] / "submission" / "weights" / WEIGHTS
INT8_LIMIT = 127


def shipped_arrays(weights):
    """Weights as int8 with a scale per output channel.

    Parameters
    ----------
    weights : dict of str to float32 ndarray
        ``<layer>.weight`` (K, C, 3, 3) and ``<layer>.bias`` (K,), from `train.folded_weights`.

    Returns
    -------
    dict of str to ndarray
        ``<layer>.int8``, ``<layer>.scale`` (K, 1, 1, 1) float32 and ``<layer>.bias`` float32.
    """
    arrays = {}
    for name in (n.removesuffix(".weight") for n in weights if n.endswith(".weight")):
        weight = weights[f"{name}.weight"]
        scale = np.abs(weight).max(axis=(1, 2, 3), keepdims=True) / INT8_LIMIT + 1e-12
        arrays[f"{name}.int8"] = np.round(weight / scale).astype(np.int8)
        arrays[f"{name}.scale"] = scale.astype(np.float32)
        arrays[f"{name}.bias"] = weights[f"{name}.bias"].astype(np.float32)
    return arrays


def main(argv):
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m local_eval distill ship", description=__doc__)
    parser.add_argument("run", type=Path, help="folder of a training run")
    options = parser.parse_args(argv)
    path = options.run / "weights.npz"
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such file; train first: python -m local_eval distill train")
    SHIPPED.parent.mkdir(exist_ok=True)
    with np.load(path) as weights:
        np.savez_compressed(SHIPPED, **shipped_arrays(dict(weights)))
    print(f"{SHIPPED.stat().st_size / 1e3:.0f} kB of weights in {SHIPPED.name}")
    return 0
