"""Samples that nothing shows, foretold from the long lead II.

A separator, a label or a hole hides a few samples of a lead, but the rhythm strip, which has no
separators, usually shows the same beats. Each segment's seen samples are regressed on the samples
of lead II around the same instant (ridge regression, as a Wiener filter is found); what the lead
has besides is carried in from the seen neighbours by simple kriging (Krige 1951), with two
covariances: a steady one, for wander, and one in proportion to how fast lead II moves, for the
part of the QRS that lead II does not show. The trace's own values there, which the fit carried in
from their neighbours, and the foretold ones are averaged by their variances.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.linalg import solve
from scipy.ndimage import gaussian_filter1d

from .paper import (
    MM_PER_MV,
    MM_PER_SAMPLE,
    N_QUARTER,
    QUARTER_LEADS,
    SEGMENTS,
    SEPARATOR_WIDTH_MM,
)

MAD_PER_SD = 0.6745


@dataclass(frozen=True)
class ForetellSettings:
    """Settings of the foretelling.

    Attributes
    ----------
    seen_mv, hidden_mv : float
        Samples in a row with standard deviations above `seen_mv`, one of them above `hidden_mv`,
        are hidden. Both count across the stroke: of rows a steep stroke says little, though seen.
    least_seen : float
        Share of a segment, and of lead II, that must be seen.
    reach : int
        Samples of lead II before and after the instant that tell of it.
    ridge : float
        Added to the diagonal of the normal equations, in shares of its mean.
    pace : float
        Standard deviation in samples of the Gaussian over which lead II's pace is taken.
    steady, burst : float
        Samples over which the two parts of what lead II does not tell are correlated.
    neighbours : int
        Samples before and after a hidden span that are carried into it.
    noise_mv : float
        Added in squares to the standard deviations of seen samples.
    doubt : float
        Factor of the foretelling's variance against that of the trace's own value.
    under_doubt, under_mv : float
        Under a separator a fit may be sure of itself, and wrong by a whole QRS: there the trace's own
        standard deviations count so many times, besides so many mV by the square of the samples from
        the separator's edge.
    """

    seen_mv: float = 0.006
    hidden_mv: float = 0.02
    least_seen: float = 0.4
    reach: int = 20
    ridge: float = 0.2
    pace: float = 4.0
    steady: float = 100.0
    burst: float = 12.0
    neighbours: int = 40
    noise_mv: float = 0.003
    doubt: float = 3.0
    under_doubt: float = 2.0
    under_mv: float = 0.001

    def __post_init__(self):
        if not 0 < self.seen_mv < self.hidden_mv or not 0 < self.least_seen <= 1:
            raise ValueError(f"{self} must have 0 < seen_mv < hidden_mv and 0 < least_seen <= 1")
        for name in ("reach", "ridge", "pace", "steady", "burst", "neighbours", "noise_mv", "doubt"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


@dataclass(frozen=True, eq=False)
class _Guide:
    """Lead II: its values round each instant (n, k), which of them are unseen, and its pace (n,)."""

    windows: np.ndarray
    unseen: np.ndarray
    pace: np.ndarray

    def part(self, samples):
        """What a slice of the strip's samples needs."""
        return _Guide(self.windows[samples], self.unseen[samples], self.pace[samples])


def foretell(mv, sd_mv, settings=ForetellSettings()):
    """Fill in the hidden samples of the quarters' leads.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; NaN where unseen.
    sd_mv : (S, N_STRIP) float64
        Standard deviations, infinite where unseen.
    settings : ForetellSettings

    Returns
    -------
    mv, sd_mv : (S, N_STRIP) float64
        New values of the hidden samples, and theirs only; no new values in segments where they or lead
        II are seen too little. Deviations under separators are larger in any case.
    """
    mv, sd_mv = mv.copy(), sd_mv.copy()
    hidden = np.ones(mv.shape, bool)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        depth = _under_separator(segment)
        hidden[place] = _hidden(mv[place], sd_mv[place], settings) | (depth > 0)
        under = settings.under_doubt * np.hypot(sd_mv[place], settings.under_mv * depth**2)
        sd_mv[place] = np.where(depth > 0, under, sd_mv[place])
    if 1 - hidden[-1].mean() < settings.least_seen:
        return mv, sd_mv
    guide = _guide(mv[-1], hidden[-1], settings)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        if segment.quarter is not None and hidden[place].any():
            _fill(mv[place], sd_mv[place], hidden[place], guide.part(segment.samples), settings)
    return mv, sd_mv


def _hidden(mv, sd_mv, settings):
    """Samples (n,) of the spans that are nowhere seen well and somewhere not at all."""
    rise = np.abs(np.diff(np.nan_to_num(mv))) * MM_PER_MV / MM_PER_SAMPLE
    steepest = np.maximum(np.append(rise, 0), np.append(0, rise))
    across_mv = sd_mv / np.hypot(1, steepest)
    hidden = across_mv > settings.seen_mv
    for span in _spans(hidden):
        hidden[span] = across_mv[span].max() > settings.hidden_mv
    return hidden


def _spans(flags):
    """Indices of each run of True, in order."""
    index = np.flatnonzero(flags)
    return np.split(index, np.flatnonzero(np.diff(index) > 1) + 1) if index.size else []


def _under_separator(segment):
    """How many samples inside a separator's edge each of a segment's samples (n,) lies; 0 elsewhere."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    inner = np.arange(1, len(QUARTER_LEADS)) * N_QUARTER
    away = np.min(np.abs(sample - inner[:, None]), axis=0)
    return np.maximum(SEPARATOR_WIDTH_MM / 2 / MM_PER_SAMPLE - away, 0) * (segment.quarter is not None)


def _guide(mv, hidden, settings):
    """Lead II as a guide, its hidden samples bridged."""
    instant = np.arange(mv.size)
    bridged = np.interp(instant, instant[~hidden], mv[~hidden])
    width = 2 * settings.reach + 1
    windows = sliding_window_view(np.pad(bridged, settings.reach, mode="edge"), width)
    unseen = sliding_window_view(np.pad(hidden, settings.reach), width)
    pace = np.sqrt(gaussian_filter1d(np.gradient(bridged) ** 2, settings.pace))
    return _Guide(windows, unseen, pace)


def _fill(mv, sd_mv, hidden, guide, settings):
    """Fill in a segment's hidden samples, in place; not where too few are seen, here or of lead II."""
    known = ~hidden & ~guide.unseen.any(axis=1)
    if known.mean() < settings.least_seen:
        return
    instant = np.arange(mv.size)
    mv[:] = np.where(np.isfinite(mv), mv, np.interp(instant, instant[~hidden], mv[~hidden]))
    foretold, unsure_mv = _regress(mv, known, guide, settings)
    rest = mv - foretold
    steady_mv, burst = _spread(rest[known], guide.pace[known])
    for span in _spans(hidden):
        near = np.arange(span[0] - settings.neighbours, span[-1] + settings.neighbours + 1)
        near = near[(near >= 0) & (near < mv.size)]
        near = near[~hidden[near]]
        noise = sd_mv[near] ** 2 + settings.noise_mv**2
        carried, variance = _krige(rest[near], noise, near, span, steady_mv, burst * guide.pace, settings)
        variance += unsure_mv[span] ** 2
        better = foretold[span] + carried - mv[span]
        own = sd_mv[span] ** 2
        trust = 1 / (1 + settings.doubt * variance / own)
        mv[span] += trust * better
        sd_mv[span] = np.sqrt(trust * variance + (1 - trust) * np.where(np.isfinite(own), own, 0))


def _regress(mv, known, guide, settings):
    """What lead II tells of a lead (n,), and how unsure that is for what is unseen of lead II (n,)."""
    middle = guide.windows[known].mean(axis=0)
    told = guide.windows[known] - middle
    normal = told.T @ told
    normal[np.diag_indices_from(normal)] += settings.ridge * np.trace(normal) / len(normal) + 1e-12
    share = solve(normal, told.T @ (mv[known] - mv[known].mean()), assume_a="pos")
    unsure = guide.unseen @ np.abs(share) * told.std()
    return (guide.windows - middle) @ share + mv[known].mean(), unsure


def _spread(rest_mv, pace):
    """Standard deviation of what lead II does not tell while it rests, and its growth with the pace."""
    resting = pace <= np.median(pace)
    steady_mv = 2 * np.median(np.abs(rest_mv[resting])) / MAD_PER_SD
    growth = np.sum(rest_mv**2 * pace**2) / max(np.sum(pace**4), 1e-12)
    return steady_mv, np.sqrt(growth)


def _krige(rest_mv, noise, near, span, steady_mv, burst_mv, settings):
    """Values (m,) and variances (m,) at the instants `span` from those near it."""
    def covariance(at, to):
        away = np.abs(at[:, None] - to)
        steep = np.sqrt(3) * away / settings.burst
        burst = burst_mv[at][:, None] * burst_mv[to] * (1 + steep) * np.exp(-steep)
        return steady_mv**2 * np.exp(-away / settings.steady) + burst

    across = covariance(near, span)
    weight = solve(covariance(near, near) + np.diag(noise), across, assume_a="pos")
    variance = steady_mv**2 + burst_mv[span] ** 2 - np.sum(weight * across, axis=0)
    return rest_mv @ weight, np.maximum(variance, 0)
