"""The competition's metric, from its definition, and per-lead measures after the same alignment.

Per lead the prediction is moved by the lag of the largest correlation, freed of its constant
offset, and subtracted from the truth. Signal and noise powers are summed over a page's leads;
their ratio is the page's score, and the final score is the mean of these linear ratios in dB.
"""

from dataclasses import dataclass

import numpy as np
from scipy import fft

MAX_SHIFT_S = 0.2
RATIO_CAP = 1e6
TIE_TOLERANCE = 1e-12


@dataclass(frozen=True)
class LeadScore:
    """How one lead's prediction compares with its truth.

    Attributes
    ----------
    n_samples : int
    signal_power, noise_power : float
        Sums of squares in mV^2: of the truth (mean not removed), and of the truth minus the
        aligned prediction, samples that the shift pushed out counting as 0.
    shift_s : float
        Time by which the prediction was moved, positive to later.
    offset_mv : float
        Constant that was taken off the prediction.
    amplitude_mv : float
        Largest minus smallest sample of the truth.
    pearson_r : float
        Correlation over the samples that overlap; NaN where either is constant.
    """

    n_samples: int
    signal_power: float
    noise_power: float
    shift_s: float
    offset_mv: float
    amplitude_mv: float
    pearson_r: float

    @property
    def snr_db(self):
        """Signal over noise in dB, at most that of `RATIO_CAP`; -inf where the truth is 0."""
        return power_ratio_db(power_ratio(self.signal_power, self.noise_power))

    @property
    def nrmse_pct(self):
        """Root mean squared error in percent of the truth's amplitude; NaN for a flat truth."""
        if self.amplitude_mv == 0:
            return np.nan
        return 100 * np.sqrt(self.noise_power / self.n_samples) / self.amplitude_mv


def power_ratio(signal_power, noise_power, cap=RATIO_CAP):
    """Linear score of a page (or lead): signal over noise power.

    Parameters
    ----------
    signal_power, noise_power : float
        Sums of squares, not negative.
    cap : float
        Largest ratio; also the answer where the noise is 0.

    Returns
    -------
    float
        0 where the signal is 0 and the noise is not.
    """
    if noise_power == 0:
        return cap
    return min(signal_power / noise_power, cap)


def power_ratio_db(ratio):
    """``10 log10(ratio)``; -inf for 0."""
    return 10 * float(np.log10(ratio)) if ratio > 0 else -np.inf


def final_score_db(page_ratios):
    """Score of a submission: the mean of the pages' linear ratios, in dB.

    Parameters
    ----------
    page_ratios : array_like of float, (n,), n >= 1

    Returns
    -------
    float
    """
    page_ratios = np.asarray(page_ratios, float)
    if not page_ratios.size:
        raise ValueError("0 pages to score, at least 1 is needed; check the truth folder and the submission")
    return power_ratio_db(float(page_ratios.mean()))


def best_lag(truth, prediction, max_lag):
    """Lag of the largest cross-correlation of the two mean-free series.

    Parameters
    ----------
    truth, prediction : (n,) float64
    max_lag : int
        Lags of -max_lag to max_lag samples are tried.

    Returns
    -------
    int
        Samples to move the prediction by, positive to later. Among lags that are equal to
        rounding the smallest in size wins.
    """
    n = truth.size
    max_lag = min(max_lag, n - 1)
    x = truth - truth.mean()
    y = prediction - prediction.mean()
    n_fft = fft.next_fast_len(n + max_lag, real=True)
    circular = fft.irfft(fft.rfft(x, n_fft) * np.conj(fft.rfft(y, n_fft)), n_fft)
    lags = np.arange(-max_lag, max_lag + 1)
    correlation = circular[lags]
    rounding = TIE_TOLERANCE * np.linalg.norm(truth) * np.linalg.norm(prediction)
    ties = lags[correlation >= correlation.max() - rounding]
    return int(ties[np.argmin(np.abs(ties))])


def overlap(n, lag):
    """Slices of the truth and of the prediction that face each other at a lag.

    Parameters
    ----------
    n : int
        Samples of either.
    lag : int
        Samples that the prediction is moved by, positive to later.

    Returns
    -------
    in_truth, in_prediction : slice
    """
    return slice(max(lag, 0), n + min(lag, 0)), slice(max(-lag, 0), n - max(lag, 0))


def align_lead(truth, prediction, fs_hz):
    """Move a prediction in time and voltage as the competition does.

    Parameters
    ----------
    truth, prediction : array_like of float, (n,), in mV
        Finite; left as they are.
    fs_hz : float

    Returns
    -------
    aligned : (n,) float64
        In mV; 0 where the shift left no prediction.
    lag : int
        Samples moved, positive to later.
    offset_mv : float
        Constant taken off.

    Raises
    ------
    ValueError
        For series that are empty, of different shapes or not finite.
    """
    truth, prediction = _checked(truth, prediction)
    lag = best_lag(truth, prediction, int(MAX_SHIFT_S * fs_hz))
    in_truth, in_prediction = overlap(truth.size, lag)
    offset_mv = float(np.mean(prediction[in_prediction] - truth[in_truth]))
    aligned = np.zeros(truth.size)
    aligned[in_truth] = prediction[in_prediction] - offset_mv
    return aligned, lag, offset_mv


def score_lead(truth, prediction, fs_hz):
    """Compare one lead's prediction with its truth.

    Parameters
    ----------
    truth, prediction : array_like of float, (n,), in mV
        Finite; left as they are.
    fs_hz : float

    Returns
    -------
    LeadScore

    Raises
    ------
    ValueError
        As `align_lead`.
    """
    aligned, lag, offset_mv = align_lead(truth, prediction, fs_hz)
    truth = np.asarray(truth, float)
    in_truth, _ = overlap(truth.size, lag)
    return LeadScore(
        n_samples=truth.size,
        signal_power=float(truth.dot(truth)),
        noise_power=float(np.sum((truth - aligned) ** 2)),
        shift_s=lag / fs_hz,
        offset_mv=offset_mv,
        amplitude_mv=float(np.ptp(truth)),
        pearson_r=_pearson_r(truth[in_truth], aligned[in_truth]),
    )


def _checked(truth, prediction):
    truth, prediction = np.asarray(truth, float), np.asarray(prediction, float)
    if truth.shape != prediction.shape or truth.ndim != 1 or not truth.size:
        raise ValueError(
            f"prediction of shape {prediction.shape} for a truth of shape {truth.shape}; "
            "both must be (n,) with the same n of at least 1: write as many rows as test.csv asks"
        )
    for name, series in (("truth", truth), ("prediction", prediction)):
        n_bad = series.size - np.count_nonzero(np.isfinite(series))
        if n_bad:
            raise ValueError(
                f"{name} has {n_bad} NaN or infinite samples of {series.size}; "
                "the judge takes none: interpolate them before writing"
            )
    return truth, prediction


def _pearson_r(x, y):
    x, y = x - x.mean(), y - y.mean()
    scale = np.sqrt(x.dot(x) * y.dot(y))
    return float(x.dot(y) / scale) if scale > 0 else np.nan
