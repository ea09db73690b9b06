"""Samples that nothing shows, foretold from what the other strips show at the same time.

A separator, a label or a hole hides a few samples of a lead, but the rhythm strip, which has no
separators, usually shows the same beats, and so do the other two leads of the quarter where these are
not hidden as well. A segment is taken for a Gaussian process (Rasmussen and Williams 2006) whose
samples are alike where its guides, those other strips, run alike around them: in proportion to them,
and as it did in another beat. To that comes what the guides do not tell, which is carried in from the
seen neighbours: a steady part, for wander, and one that is larger where the guides move fast. The
trace's own values there, which the fit carried in from their neighbours, and the foretold ones are
averaged by their variances.
"""

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.linalg import solve
from scipy.ndimage import gaussian_filter1d, label, maximum, maximum_filter1d

from .paper import (
    MM_PER_MV,
    MM_PER_SAMPLE,
    N_QUARTER,
    QUARTER_LEADS,
    SEGMENTS,
    SEPARATOR_WIDTH_MM,
)


@dataclass(frozen=True)
class ForetellSettings:
    """Settings of the foretelling.

    Attributes
    ----------
    seen_mv, hidden_mv : float
        Samples in a row with standard deviations above `seen_mv`, one of them above `hidden_mv`,
        are hidden. Both count across the stroke: of rows a steep stroke says little, though seen.
    least_seen : float
        Share of a lead in a quarter that must be seen, if it is to be filled in or to guide others.
    most_gone : float
        Share of a hidden span over which a guide may be hidden, too.
    wander : float
        Standard deviation in samples of the Gaussian that takes a guide's wander from it.
    reach : int
        Samples of the guides before and after the instant that tell of it, the outer ones less.
    alike : float
        Difference of the guides around two instants, in their own standard deviations, at which a lead
        is still much the same.
    beats, linear, quiet, quick : float
        Standard deviations, in those of the lead, of what returns in other beats, of what is in
        proportion to the guides, and of what they do not tell: at rest, and per unit of their pace.
    pace : float
        Standard deviation in samples of the Gaussian over which the guides' pace is taken.
    quick_reach, steady_reach : float
        Samples over which the two parts of what the guides do not tell are correlated.
    steady_mv : float
        Standard deviation of the steady part.
    neighbours, thinned : int
        Samples before and after a hidden span that all count, and which fraction of the others.
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
    least_seen: float = 0.12
    most_gone: float = 0.3
    wander: float = 200.0
    reach: int = 28
    alike: float = 2.0
    beats: float = 2.5
    linear: float = 1.0
    quiet: float = 0.1
    quick: float = 0.08
    pace: float = 4.0
    quick_reach: float = 12.0
    steady_reach: float = 70.0
    steady_mv: float = 0.15
    neighbours: int = 30
    thinned: int = 4
    noise_mv: float = 0.015
    doubt: float = 2.0
    under_doubt: float = 2.0
    under_mv: float = 0.001

    def __post_init__(self):
        if not 0 < self.seen_mv < self.hidden_mv or not 0 < self.least_seen <= 1:
            raise ValueError(f"{self} must have 0 < seen_mv < hidden_mv and 0 < least_seen <= 1")
        for name in (
            "most_gone", "wander", "reach", "alike", "pace", "quick_reach", "steady_reach", "steady_mv",
            "neighbours", "thinned", "noise_mv", "doubt",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


@dataclass(frozen=True, eq=False)
class _Guide:
    """Strips around each instant (n, k), which share of that is unseen (n,), and their pace (n,)."""

    around: np.ndarray
    unseen: np.ndarray
    pace: np.ndarray

    def part(self, samples):
        """What a slice of the samples needs."""
        return _Guide(self.around[samples], self.unseen[samples], self.pace[samples])

    @classmethod
    def of_all(cls, guides):
        """All that several guides of the same samples tell."""
        around = np.hstack([guide.around for guide in guides]) / np.sqrt(len(guides))
        unseen = np.mean([guide.unseen for guide in guides], axis=0)
        return cls(around, unseen, np.sqrt(np.mean([guide.pace**2 for guide in guides], axis=0)))


def foretell(mv, sd_mv, settings=ForetellSettings()):
    """Fill in hidden samples.

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
        New values of the hidden samples, and theirs only; no new values where the lead is seen too
        little in that quarter, or no other strip tells. Deviations under separators are larger in any
        case.
    """
    sd_mv, hidden = sd_mv.copy(), np.ones(mv.shape, bool)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        depth = _under_separator(segment)
        hidden[place] = _hidden(mv[place], sd_mv[place], settings) | (depth > 0)
        under = settings.under_doubt * np.hypot(sd_mv[place], settings.under_mv * depth**2)
        sd_mv[place] = np.where(depth > 0, under, sd_mv[place])
    guides = _guides(mv, hidden, settings)
    found_mv, found_sd_mv = mv.copy(), sd_mv.copy()
    for start, strip in product(range(0, mv.shape[1], N_QUARTER), range(len(mv))):
        samples = slice(start, start + N_QUARTER)
        segment = mv[strip, samples], sd_mv[strip, samples], hidden[strip, samples]
        for told_by, span in _spans(hidden[:, samples], strip, settings):
            guide = _Guide.of_all([guides[other].part(samples) for other in told_by])
            place = strip, start + span
            found_mv[place], found_sd_mv[place] = _filled(*segment, span, guide, settings)
    return found_mv, found_sd_mv


def _spans(hidden, strip, settings):
    """Hidden samples of one of the strips (S, n) of a quarter, by the strips that can tell them.

    Returns
    -------
    list of (told_by, span)
        The strips, (1 to S - 1,) int64, and the samples (m,) int64.
    """
    is_seen = 1 - hidden.mean(axis=1) >= settings.least_seen
    if not is_seen[strip]:
        return []
    spans, n_spans = label(hidden[strip])
    together = {}
    for span in range(1, n_spans + 1):
        guides = is_seen & (hidden[:, spans == span].mean(axis=1) < settings.most_gone)
        guides[strip] = False
        together.setdefault(tuple(guides), []).append(span)
    return [(np.flatnonzero(guides), np.flatnonzero(np.isin(spans, numbers)))
            for guides, numbers in together.items() if any(guides)]


def _hidden(mv, sd_mv, settings):
    """Samples (n,) of the spans that are nowhere seen well and somewhere not at all."""
    rise = np.abs(np.diff(np.nan_to_num(mv))) * MM_PER_MV / MM_PER_SAMPLE
    steepest = np.maximum(np.append(rise, 0), np.append(0, rise))
    across_mv = sd_mv / np.hypot(1, steepest)
    span, n_spans = label(across_mv > settings.seen_mv)
    worst_mv = maximum(across_mv, span, np.arange(n_spans + 1))
    return (span > 0) & (worst_mv[span] > settings.hidden_mv)


def _under_separator(segment):
    """How many samples inside a separator's edge each of a segment's samples (n,) lies; 0 elsewhere."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    inner = np.arange(1, len(QUARTER_LEADS)) * N_QUARTER
    away = np.min(np.abs(sample - inner[:, None]), axis=0)
    return np.maximum(SEPARATOR_WIDTH_MM / 2 / MM_PER_SAMPLE - away, 0) * (segment.quarter is not None)


def _guides(mv, hidden, settings):
    """Each of the strips (S, n) as a guide, every lead in its own standard deviations."""
    weight = np.exp(-2 * (np.arange(-settings.reach, settings.reach + 1) / settings.reach) ** 2)
    weight /= weight.sum()
    guides = []
    for strip in range(len(mv)):
        places = [(strip, segment.samples) for segment in SEGMENTS if segment.strip == strip]
        parts = [_guide(mv[place], hidden[place], weight, settings) for place in places]
        guides.append(_Guide(*(np.concatenate(each) for each in zip(*parts, strict=True))))
    return guides


def _guide(mv, hidden, weight, settings):
    """What a `_Guide` needs of a segment, its hidden samples bridged."""
    seen = np.flatnonzero(~hidden)
    bridged = np.interp(np.arange(mv.size), seen, mv[seen]) if seen.size else np.zeros(mv.size)
    bridged -= gaussian_filter1d(bridged, settings.wander)  # leads do not share their wander
    windows, unseen = (sliding_window_view(np.pad(each, settings.reach, mode="edge"), weight.size)
                       for each in (bridged / max(bridged.std(), 1e-6), hidden))
    rise = np.gradient(bridged)
    pace = np.sqrt(gaussian_filter1d(rise**2, settings.pace)) / max(rise.std(), 1e-9)
    return windows * np.sqrt(weight), unseen @ weight, pace


def _filled(mv, sd_mv, hidden, span, guide, settings):
    """Values (m,) and standard deviations (m,) of hidden samples `span` of a quarter of a strip."""
    instant = np.arange(mv.size)
    own_mv = np.where(np.isfinite(mv), mv, np.interp(instant, instant[~hidden], mv[~hidden]))[span]
    near = maximum_filter1d(hidden, 2 * settings.neighbours + 1)
    seen = np.flatnonzero(~hidden & (near | (instant % settings.thinned == 0)))
    foretold, variance = _conditioned(mv, sd_mv, seen, span, guide, settings)
    own = sd_mv[span] ** 2
    trust = 1 / (1 + settings.doubt * variance / own)
    sd_mv = np.sqrt(trust * variance + (1 - trust) * np.where(np.isfinite(own), own, 0))
    return own_mv + trust * (foretold - own_mv), sd_mv


def _conditioned(mv, sd_mv, seen, span, guide, settings):
    """Values (m,) and variances (m,) of the samples `span` from those `seen`."""
    middle, size = mv[seen].mean(), mv[seen].std()
    part = settings.quiet + settings.quick * guide.pace

    def covariance(at, to):
        about, other = guide.around[at], guide.around[to]
        dot = about @ other.T
        apart = np.sum(about**2, axis=1)[:, None] + np.sum(other**2, axis=1) - 2 * dot
        told = settings.linear**2 * dot + settings.beats**2 * np.exp(-apart / (2 * settings.alike**2))
        away = np.abs(at[:, None] - to)
        quick = part[at][:, None] * part[to] * _matern(away / settings.quick_reach)
        return size**2 * (told + quick) + settings.steady_mv**2 * _matern(away / settings.steady_reach)

    unsure = (size * guide.unseen) ** 2
    noise = sd_mv[seen] ** 2 + settings.noise_mv**2 + unsure[seen]
    across = covariance(seen, span)
    weight = solve(covariance(seen, seen) + np.diag(noise), across, assume_a="pos")
    before = np.diag(covariance(span, span))
    variance = before - np.sum(weight * across, axis=0) + unsure[span]
    return middle + (mv[seen] - middle) @ weight, np.maximum(variance, 0)


def _matern(away):
    """Matern's correlation of samples so many reaches apart, twice differentiable."""
    scaled = np.sqrt(5) * away
    return (1 + scaled + scaled**2 / 3) * np.exp(-scaled)
