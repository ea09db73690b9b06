"""The metric against its slow twin and against figures worked out by hand."""

import numpy as np
import pytest
from reference import slow_final_score_db, slow_score_lead

from local_eval.metric import align_lead, best_lag, final_score_db, power_ratio, power_ratio_db, score_lead

# The published example's first samples; with fs = 1 no shift is allowed.
LEAD_I = [0.1, 0.3, 0.4]
LEAD_II = [0.2, 0.7, 0.2, 0.3, 0.4, 0.6, 0.6, 0.4, 0.2, 0.3, 0.4]


def beats(n, fs_hz, at_s=(0.5, 1.3, 2.1)):
    """Narrow bells of 1 mV over a slow wave, zero near the ends."""
    t = np.arange(n) / fs_hz
    bells = sum(np.exp(-(((t - a) / 0.02) ** 2)) for a in at_s)
    return bells + 0.1 * np.sin(2 * np.pi * t / (n / fs_hz))


CASES = {
    "white noise": lambda rng, n, fs: (rng.normal(size=n), rng.normal(size=n)),
    "shifted and noisy": lambda rng, n, fs: (
        beats(n, fs), np.roll(beats(n, fs), rng.integers(-20, 21)) + rng.normal(0, 0.05, n) + 0.3
    ),
    "shift beyond the limit": lambda rng, n, fs: (beats(n, fs), np.roll(beats(n, fs), int(0.3 * fs))),
    "upside down": lambda rng, n, fs: (beats(n, fs), -beats(n, fs)),
    "flat prediction": lambda rng, n, fs: (beats(n, fs), np.full(n, 0.7)),
    "flat truth": lambda rng, n, fs: (np.full(n, 0.5), rng.normal(size=n)),
    "zero truth": lambda rng, n, fs: (np.zeros(n), rng.normal(size=n)),
    "periodic ties": lambda rng, n, fs: (np.tile([1.0, 0, 0, 0], n)[:n], np.tile([0, 0, 1.0, 0], n)[:n]),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("n", "fs_hz"), [(250, 100), (257, 250), (7, 100), (1, 500)])
def test_score_lead_equals_slow_twin(case, n, fs_hz):
    truth, prediction = CASES[case](np.random.default_rng(5), n, fs_hz)
    fast = score_lead(truth, prediction, fs_hz)
    signal, noise, lag, offset = slow_score_lead(truth, prediction, fs_hz)
    assert fast.shift_s == lag / fs_hz
    assert fast.offset_mv == pytest.approx(offset, abs=1e-12)
    assert fast.signal_power == pytest.approx(signal, rel=1e-12)
    assert fast.noise_power == pytest.approx(noise, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize(("cap", "expected_db"), [(1e6, 60.0), (384, 25.8433)])
def test_exact_prediction_scores_the_cap(cap, expected_db):
    scores = [score_lead(lead, lead, fs_hz=1) for lead in (LEAD_I, LEAD_II)]
    ratio = power_ratio(sum(s.signal_power for s in scores), sum(s.noise_power for s in scores), cap)
    assert final_score_db([ratio]) == pytest.approx(expected_db, abs=5e-5)


def test_constant_offset_costs_nothing():
    truth = beats(1250, 500)
    score = score_lead(truth, truth - 0.4, 500)
    assert score.offset_mv == pytest.approx(-0.4)
    assert score.snr_db == pytest.approx(60.0)


@pytest.mark.parametrize("lag", [1, 37, 100, -1, -100])
def test_shift_costs_the_power_of_its_edge_only(lag):
    truth = beats(1250, 500) + 0.05 * np.cos(np.arange(1250) / 40)
    prediction = np.roll(truth, -lag)
    score = score_lead(truth, prediction, 500)
    edge = truth[:lag] if lag > 0 else truth[lag:]
    assert score.shift_s == pytest.approx(lag / 500)
    assert score.noise_power == pytest.approx(np.sum(edge**2), rel=1e-9)
    assert score.pearson_r == pytest.approx(1.0)


@pytest.mark.parametrize(("fs_hz", "limit"), [(250, 50), (256, 51), (500, 100), (1000, 200), (1025, 205)])
def test_shift_is_limited_to_a_fifth_of_a_second(fs_hz, limit):
    n = 3 * fs_hz
    truth, prediction = np.zeros(n), np.zeros(n)
    truth[n // 2] = 1
    prediction[n // 2 - limit] = 1
    assert score_lead(truth, prediction, fs_hz).shift_s * fs_hz == pytest.approx(limit)
    prediction = np.roll(prediction, -1)
    assert abs(score_lead(truth, prediction, fs_hz).shift_s * fs_hz) <= limit
    assert score_lead(truth, prediction, fs_hz).noise_power > 1.5


def test_smallest_lag_wins_a_tie_and_the_earlier_of_two():
    truth = np.tile([0.0, 1.0, 0.0, -1.0], 8)
    assert best_lag(truth, np.full(32, 3.0), 10) == 0
    assert best_lag(np.eye(1, 21, 10)[0], np.eye(1, 21, 8)[0] + np.eye(1, 21, 12)[0], 10) == -2


def test_signal_power_keeps_the_mean():
    score = score_lead(np.full(10, 2.0), np.zeros(10), 10)
    assert score.signal_power == 40
    assert score.noise_power == 0


def test_known_noise_gives_known_figures():
    rng = np.random.default_rng(3)
    truth = beats(5000, 500, at_s=np.arange(0.5, 10, 0.8))
    noise = rng.normal(0, 0.01, 5000)
    score = score_lead(truth, truth + noise, 500)
    noise -= noise.mean()
    assert score.shift_s == 0
    assert score.snr_db == pytest.approx(10 * np.log10(np.sum(truth**2) / np.sum(noise**2)), abs=1e-9)
    assert score.nrmse_pct == pytest.approx(100 * noise.std() / np.ptp(truth), rel=1e-9)
    assert score.pearson_r == pytest.approx(np.corrcoef(truth, truth + noise)[0, 1], abs=1e-12)


@pytest.mark.parametrize(
    ("signal", "noise", "cap", "expected"),
    [(4, 2, 1e6, 2), (0, 1, 1e6, 0), (0, 0, 1e6, 1e6), (1, 0, 384, 384), (1e9, 1, 1e6, 1e6), (1e9, 1, 9, 9)],
)
def test_power_ratio(signal, noise, cap, expected):
    assert power_ratio(signal, noise, cap) == expected


def test_final_score_averages_linear_ratios():
    assert final_score_db([1000, 100, 1]) == pytest.approx(10 * np.log10(367))
    assert power_ratio_db(0) == -np.inf


def test_final_score_equals_slow_twin_over_pages_of_twelve_leads():
    rng = np.random.default_rng(8)
    pages = []
    for level in (0.02, 0.1, 0.5):
        truths = [beats(50 * (4 if i == 1 else 1), 20) * rng.normal() for i in range(12)]
        pages.append([(x, np.roll(x, 2) + rng.normal(0, level, x.size), 20) for x in truths])
    ratios = []
    for leads in pages:
        scores = [score_lead(*lead) for lead in leads]
        ratios.append(power_ratio(sum(s.signal_power for s in scores), sum(s.noise_power for s in scores)))
    assert final_score_db(ratios) == pytest.approx(slow_final_score_db(pages), abs=1e-9)


def test_inputs_are_left_as_they_are():
    truth, prediction = beats(500, 200), np.roll(beats(500, 200), 7) + 1
    before = truth.copy(), prediction.copy()
    aligned, lag, offset_mv = align_lead(truth, prediction, 200)
    assert (lag, round(offset_mv, 9)) == (-7, 1)
    assert not np.shares_memory(aligned, prediction)
    assert np.array_equal(truth, before[0])
    assert np.array_equal(prediction, before[1])


@pytest.mark.parametrize(
    ("truth", "prediction", "message"),
    [
        ([1.0, 2.0], [1.0], r"shape \(1,\) for a truth of shape \(2,\)"),
        ([], [], r"at least 1"),
        ([1.0, 2.0], [1.0, np.nan], "prediction has 1 NaN or infinite samples of 2"),
        ([1.0, np.inf], [1.0, 2.0], "truth has 1 NaN or infinite"),
        ([[1.0]], [[1.0]], r"both must be \(n,\)"),
    ],
    ids=["length", "empty", "nan", "infinite", "2d"],
)
def test_bad_series_are_refused(truth, prediction, message):
    with pytest.raises(ValueError, match=message):
        score_lead(truth, prediction, 500)


def test_no_pages_are_refused():
    with pytest.raises(ValueError, match="0 pages to score"):
        final_score_db([])
