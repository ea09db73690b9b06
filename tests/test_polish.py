"""The network of the last step: its sums, what it is shown, and that series are nearer the truth with it."""

import numpy as np
import polars as pl
import pytest
from helpers import printed_series, truth_rows_mm

from local_eval.distill.series import FIELDS
from local_eval.distill.series import main as series_main
from submission.net import stored_weights
from submission.page import InkMap, Trace
from submission.paper import DRAWN_PX_PER_MM, DRAWN_SIZE_PX, LEADS, N_QUARTER, N_STRIP, N_STRIPS, SEGMENTS
from submission.polish import (
    DILATIONS,
    POLISH_WEIGHTS,
    SIGNED,
    polish,
    polish_net,
    strip_features,
    strips_mv,
)
from submission.sections import ACROSS_MM

N_FEATURES, WIDTH = 41, 3


def random_weights(rng):
    def layer(name, n_in, n_out, taps, has_bias=True):
        weights[f"{name}.weight"] = rng.normal(0, 0.3, (n_out, n_in, taps)).astype(np.float32)
        if has_bias:
            weights[f"{name}.bias"] = rng.normal(0, 0.1, n_out).astype(np.float32)

    weights = {}
    layer("first", N_FEATURES, WIDTH, 3)
    rows = len(DILATIONS) * WIDTH
    layer("near", WIDTH, rows, 3)
    layer("others", WIDTH, rows, 1, has_bias=False)
    layer("out", WIDTH, rows, 1)
    layer("last", WIDTH, 2, 3)
    return weights


def slow_convolve(state, weights, name, block=0, apart=1):
    """One sum per output, strip and tap."""
    rows = slice(block * WIDTH, (block + 1) * WIDTH)
    weight = weights[f"{name}.weight"][rows]
    bias = weights.get(f"{name}.bias", np.zeros(rows.stop))[rows]
    n_out, n_in, taps = weight.shape
    answer = np.zeros((n_out, *state.shape[1:]))
    for out in range(n_out):
        for given in range(n_in):
            for tap in range(taps):
                shift = (tap - taps // 2) * apart
                moved = np.zeros_like(state[given])
                source, target = slice(max(shift, 0), state.shape[2] + min(shift, 0)), slice(
                    max(-shift, 0), state.shape[2] - max(shift, 0)
                )
                moved[:, target] = state[given][:, source]
                answer[out] += weight[out, given, tap] * moved
    return answer + bias[:, None, None]


def test_network_runs_the_layers_as_an_independent_sum_does():
    rng = np.random.default_rng(0)
    weights, features = random_weights(rng), rng.normal(size=(N_FEATURES, N_STRIPS, 90))
    state = slow_convolve(features, weights, "first")
    for block, apart in enumerate(DILATIONS):
        mean = np.repeat(state.mean(axis=1, keepdims=True), N_STRIPS, axis=1)
        near = slow_convolve(state, weights, "near", block, apart)
        near += slow_convolve(mean, weights, "others", block)
        state = state + slow_convolve(np.maximum(near, 0), weights, "out", block)
    move, spread = polish_net(features.astype(np.float32), weights)
    wanted = slow_convolve(state, weights, "last")
    assert np.abs(move - wanted[0]).max() < 1e-4 * np.abs(wanted).max()
    assert np.abs(spread - wanted[1]).max() < 1e-4 * np.abs(wanted).max()


@pytest.fixture
def shown():
    rng = np.random.default_rng(1)
    series = np.cumsum(rng.normal(0, 0.01, (N_STRIPS, N_STRIP)), axis=1)
    mv = series + rng.normal(0, 0.004, (2, N_STRIPS, N_STRIP)) * [[[0]], [[1]]]
    ink_share = rng.integers(0, 256, (3, len(ACROSS_MM), N_STRIPS, N_STRIP), np.uint8)
    return mv, np.full((2, N_STRIPS, N_STRIP), 0.004), ink_share


def test_features_of_the_signal_upside_down_change_sign_and_no_others(shown):
    mv, sd_mv, ink_share = shown
    up, unit_mv = strip_features(mv, sd_mv, ink_share)
    down, same_mv = strip_features(-mv, sd_mv, ink_share[:, ::-1])
    assert up.shape == (N_FEATURES, N_STRIPS, N_STRIP)
    assert unit_mv == same_mv == pytest.approx(0.004)
    signed = np.isin(np.arange(N_FEATURES), SIGNED)
    assert np.abs(up[signed] + down[signed]).max() < 1e-5
    assert np.abs(up[~signed] - down[~signed]).max() < 1e-6
    assert np.abs(up[signed]).max(axis=(1, 2)).min() > 0.1


def test_unseen_samples_have_finite_features(shown):
    mv, sd_mv, ink_share = shown
    mv[1:, 2, 700:900] = np.nan
    sd_mv[:, 2, 700:900] = np.nan
    features, _ = strip_features(mv, sd_mv, ink_share)
    assert np.isfinite(features).all()
    assert np.allclose(features[5:7, 2, 700:900], np.log(0.3 / 0.004), atol=1e-6)


def trace_of(mv):
    """Traces in mm of leads (12, 5000), with a noise of 0.04 mm."""
    y_mm = truth_rows_mm(mv)
    return Trace("62", y_mm, np.full(y_mm.shape, 0.05), np.full(y_mm.shape, 0.04))


def test_each_lead_is_shown_where_its_strip_prints_it():
    mv = np.random.default_rng(2).normal(0, 0.3, (12, N_STRIP))
    found, sd_mv = strips_mv(printed_series(mv), trace_of(mv + 0.02))
    assert found.shape == (2, N_STRIPS, N_STRIP)
    assert np.abs(found[0, 1, :N_QUARTER] - mv[LEADS.index("II"), :N_QUARTER]).max() < 1e-9
    assert np.abs(found[0, 2, -N_QUARTER:] - mv[LEADS.index("V6"), -N_QUARTER:]).max() < 1e-9
    assert np.abs(found[1] - found[0] - 0.02).max() < 1e-9
    assert np.allclose(sd_mv, np.array([0.004, 0.005])[:, None, None])


def bare_page():
    """A page's own ink and the network's without any."""
    paper = np.ones(DRAWN_SIZE_PX, np.float32)
    own = InkMap("62", paper, paper, 0.2, DRAWN_PX_PER_MM)
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    return own, InkMap("62", paper, paper, 0.0, DRAWN_PX_PER_MM, cover)


def test_unseen_deviations_stay_infinite():
    mv = np.random.default_rng(3).normal(0, 0.01, (12, N_STRIP))
    series, trace = printed_series(mv), trace_of(mv)
    series.sd_mv["V2"][100:200] = np.inf
    better = polish(series, trace, *bare_page())
    assert np.isposinf(better.sd_mv["V2"][100:200]).all()
    assert all(np.isfinite(better.mv[lead]).all() for lead in LEADS)
    assert np.isfinite(np.delete(better.sd_mv["V2"], np.s_[100:200])).all()


def test_beats_are_brought_together_on_prints_alone(monkeypatch):
    """A drawn page's columns lie where they belong; its trace has no `noise_mm`."""
    mv = np.random.default_rng(3).normal(0, 0.01, (12, N_STRIP))
    series, trace = printed_series(mv), trace_of(mv)
    left = polish(series, trace, *bare_page()).mv["V2"]
    monkeypatch.setattr("submission.polish.beats_together", lambda strips: strips + 1.0)
    assert np.mean(polish(series, trace, *bare_page()).mv["V2"] - left) == pytest.approx(1.0, abs=0.01)
    drawn = Trace(trace.page_id, trace.y_mm, trace.sd_mm)
    assert abs(np.mean(polish(series, drawn, *bare_page()).mv["V2"] - left)) < 0.1


@pytest.fixture(scope="module")
def read_pages(demo_folder, tmp_path_factory):
    """What the chain reads from the demo's pages, by type."""
    out = tmp_path_factory.mktemp("series")
    assert series_main([str(demo_folder), "--out", str(out)]) == 0
    table = pl.read_parquet(out / "index.parquet")
    assert table["trouble"].to_list() == [""] * table.height
    return {row["type"]: dict(np.load(out / row["file"])) for row in table.iter_rows(named=True)}


def noise(mv, truth_mv):
    """Mean square of what leads (4, 5000) on their strips are off the truth, levels not counted."""
    off = mv - truth_mv
    return np.mean([np.var(off[s.strip, s.samples]) for s in SEGMENTS])


def test_series_of_a_scan_are_nearer_the_truth_with_it(read_pages):
    fields = read_pages["0004"]
    assert set(fields) == {*FIELDS, "ink_share"}
    mv = np.stack([fields["series_mv"], fields["traced_mv"]])
    sd_mv = np.stack([fields["noise_mv"], fields["sd_mv"]])
    features, unit_mv = strip_features(mv, sd_mv, fields["ink_share"])
    move, spread = polish_net(features, stored_weights(POLISH_WEIGHTS))
    better, sd_mv = mv[0] + unit_mv * move, unit_mv * np.exp(spread)
    before, after = (noise(m, fields["truth_mv"]) for m in (mv[0], better))
    assert 10 * np.log10(before / after) > 0.2
    within = []
    for place in ((s.strip, s.samples) for s in SEGMENTS):
        off = better[place] - fields["truth_mv"][place]
        within.append(np.mean(np.abs(off - np.median(off)) < sd_mv[place]))
    assert 0.45 < np.mean(within) < 0.85  # signals of a kind that it never saw
