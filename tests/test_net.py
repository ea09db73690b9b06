"""The network: its layers against an independent sum, its folding, and what it says of a drawn page."""

import numpy as np
import pytest
from scipy.ndimage import correlate

from local_eval.distill.ship import shipped_bytes
from submission import net
from submission.kernels import unfolded_shares

WIDTHS = (3, 4, 5)


def random_weights(rng, n_in=6, n_out=4):
    weights, before = {}, n_in
    for level, width in enumerate(WIDTHS):
        _block(weights, f"down.{level}", before, width, rng)
        before = width
    for i in range(len(net.FAR_DILATIONS)):
        _layer(weights, f"far.{i}.0", before, before, rng)
    for level, (deep, shallow) in enumerate(zip(WIDTHS[:0:-1], WIDTHS[-2::-1], strict=True)):
        _block(weights, f"up.{level}", deep + shallow, shallow, rng)
    _layer(weights, "last", WIDTHS[0], n_out, rng)
    return weights


def _block(weights, name, n_in, n_out, rng):
    _layer(weights, f"{name}.0.0", n_in, n_out, rng)
    _layer(weights, f"{name}.1.0", n_out, n_out, rng)


def _layer(weights, name, n_in, n_out, rng):
    weights[f"{name}.weight"] = rng.normal(0, 0.15, (n_out, n_in, 3, 3)).astype(np.float32)
    weights[f"{name}.bias"] = rng.normal(0, 0.1, n_out).astype(np.float32)


def slow_net(weights, cells):
    """The same layers, one correlation at a time."""

    def convolve(name, value, apart=1):
        weight, bias = weights[f"{name}.weight"], weights[f"{name}.bias"]
        kernels = np.zeros((*weight.shape[:2], 2 * apart + 1, 2 * apart + 1))
        kernels[..., ::apart, ::apart] = weight
        sums = [
            sum(correlate(v, k, mode="constant") for v, k in zip(value, kernel, strict=True))
            for kernel in kernels
        ]
        return np.stack(sums) + bias[:, None, None]

    def block(name, value):
        for layer in ("0", "1"):
            value = np.maximum(convolve(f"{name}.{layer}.0", value), 0)
        return value

    kept = []
    for level in range(len(WIDTHS)):
        if level:
            k, rows, cols = cells.shape
            cells = cells.reshape(k, rows // 2, 2, cols // 2, 2).max(axis=(2, 4))
        cells = block(f"down.{level}", cells)
        kept.append(cells)
    for i, apart in enumerate(net.FAR_DILATIONS):
        cells = cells + np.maximum(convolve(f"far.{i}.0", cells, apart), 0)
    for level, skipped in enumerate(kept[-2::-1]):
        cells = block(f"up.{level}", np.concatenate([cells.repeat(2, axis=1).repeat(2, axis=2), skipped]))
    return convolve("last", cells)


def with_sides(cells):
    """The picture (K, H, W) as the network takes it, channels last, between columns of zeros."""
    return np.pad(cells.transpose(1, 2, 0), ((0, 0), (1, 1), (0, 0)))


@pytest.mark.parametrize("shape", [(48, 64), (8, 4), (44, 1300)])
def test_the_layers_run_as_an_independent_sum_does(shape):
    rng = np.random.default_rng(0)
    weights = random_weights(rng)
    cells = rng.normal(size=(6, *shape)).astype(np.float32)
    found = net.strip_odds(with_sides(cells), weights)[:, 1:-1]
    np.testing.assert_allclose(found.transpose(2, 0, 1), slow_net(weights, cells), atol=1e-4)


def test_fold_puts_each_pixel_of_two_by_two_into_its_own_channel():
    picture = np.arange(2 * 4 * 6).reshape(4, 6, 2)
    cells = net.fold(picture)
    assert cells.shape == (2, 3, 8)
    for row, col in ((0, 0), (0, 1), (1, 0), (1, 1)):
        np.testing.assert_array_equal(cells[..., 4 + 2 * row + col], picture[row::2, col::2, 1])


def test_shares_are_unfolded_to_the_pixels_that_were_folded():
    share = np.random.default_rng(3).uniform(1e-6, 1 - 1e-6, (2, 4, 6))
    found = np.full(share.shape, np.nan, np.float32)
    odds = np.log(share / (1 - share)).astype(np.float32)
    unfolded_shares(net.fold(odds.transpose(1, 2, 0)), found)
    np.testing.assert_allclose(found, share, atol=1e-6)
    unfolded_shares(np.full((2, 3, 8), -300, np.float32), found)
    assert not found.any()


def test_places_are_zero_on_the_zero_rows_and_count_down():
    places = net.net_places()
    for strip, row_px in enumerate((708.333, 991.667, 1275.0, 1534.711)):
        cell = (row_px - net.NET_WINDOW[0].start) / 2 - 0.5
        found = np.interp(cell, np.arange(places.shape[1]), places[strip, :, 0])
        assert found == pytest.approx(0, abs=0.003)
        assert places[strip, 0, 0] == -1


def test_int8_keeps_each_weight_to_half_a_step(monkeypatch):
    weights = random_weights(np.random.default_rng(1))
    monkeypatch.setattr(net, "asset_bytes", lambda name: shipped_bytes(weights))
    stored = net.stored_weights()
    assert stored.keys() == weights.keys()
    for name, weight in weights.items():
        step = np.abs(weight).max(axis=(1, 2, 3), keepdims=True) / 127 if weight.ndim == 4 else 1e-6
        assert (np.abs(stored[name] - weight) <= step / 2 + 1e-6).all()


def test_a_tip_belongs_to_the_strip_whose_stroke_it_hangs_on():
    cover = np.zeros((4, 60, 40), np.float32)
    cover[1, 30:32, :] = 0.9
    cover[1, 10:30, 20] = 0.9
    cover[0, 2:10, 20] = 0.8
    cover[2, 50:52, :20] = 0.9
    cover[3, 50:52, 20:] = 0.9
    given = cover.copy()
    net._give_to_owners(given, net._bare_share(cover))
    assert given[0].max() == 0
    np.testing.assert_allclose(given[1, 2:10, 20], 0.8, atol=1e-6)
    np.testing.assert_array_equal(given[2:], cover[2:])
