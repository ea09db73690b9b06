"""Heart beats: where they lie, and what a lead's beats tell of each other.

Beats of a lead are much alike, while what is off them in a trace (grain, grid, the paper's
crumples) is not: averaged, it shrinks. Beats differ in truth too, so each keeps as much of its own
shape as the trace's noise and the beats' differences say. All strips move at once, so that a pair
of beats has one delay in all the strips that show both.
"""

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter1d
from scipy.signal import find_peaks

from .paper import SEGMENTS


@dataclass(frozen=True)
class BeatSettings:
    """Settings of `average_beats`; in samples of 500 Hz where nothing else is said.

    Attributes
    ----------
    reach, fade : int
        Samples of a beat before and after its instant, and of them those over which the average
        fades in and out.
    margin : int
        Samples by which a beat's reach must lie within its segment.
    rounds : int
        Gauss-Newton steps for the delays.
    most_delay : float
        Delay, beside that of the instants, from which on a pair is none.
    most_unlike : float
        Rms difference, in shares of the beat's standard deviation, from which on it is none.
    most_gain : float
        Largest ratio of two beats' sizes.
    noise_share : float
        Variance of the trace's shape, in shares of what its pixels' noise says: the mapping's
        wrinkles are in it too. Measured on simulated pages of records that are free for training.
    most_share : float
        Largest share of a beat's own difference from the others that is taken for noise.
    """

    reach: int = 45
    fade: int = 12
    margin: int = 8
    rounds: int = 5
    most_delay: float = 14.0
    most_unlike: float = 0.35
    most_gain: float = 1.4
    noise_share: float = 3.0
    most_share: float = 0.8

    def __post_init__(self):
        if not 0 < self.fade <= self.reach or self.margin < 0 or self.rounds < 1:
            raise ValueError(f"{self} must have 0 < fade <= reach, margin >= 0 and at least one round")
        if not 0 <= self.most_share <= 1:
            raise ValueError(f"most_share={self.most_share} must be from 0 to 1")


def beat_instants(traces, samples):
    """Samples about which the QRS complexes lie.

    Parameters
    ----------
    traces : sequence of (n,) float64
        Leads in any unit, finite, each with its own level.
    samples : sequence of slice
        Which samples of the strips each of them covers.

    Returns
    -------
    (B,) int64
        Ascending, in samples of the strips.
    """
    pace = np.zeros(max(part.stop for part in samples))
    for trace, part in zip(traces, samples, strict=True):
        slope = np.abs(np.gradient(trace))
        pace[part] += slope / max(np.percentile(slope, _STEEPEST_SHARE), 1e-6)
    pace = gaussian_filter1d(pace, _SMOOTH_SAMPLES)
    height = _LEAST_HEIGHT * np.percentile(pace, 99)
    return find_peaks(pace, height=height, distance=_LEAST_RR_SAMPLES)[0]


_LEAST_RR_SAMPLES = 110
_SMOOTH_SAMPLES = 8.0
_STEEPEST_SHARE = 98  # percentile of the slopes of a lead that counts as its steepest
_LEAST_HEIGHT = 0.35  # of the highest peaks of the leads' common slope


def average_beats(mv, noise_mv, settings=BeatSettings()):
    """Beats of each lead, drawn towards what the lead's other beats say.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; finite.
    noise_mv : (S, N_STRIP) float64
        Standard deviation that the pixels' noise gives each sample; infinite where unseen.
    settings : BeatSettings

    Returns
    -------
    (S, N_STRIP) float64
        A new array; beats that are like no other of their lead are unchanged.
    """
    pairs = alike_beats(mv, settings)
    if pairs is None:
        return mv.copy()
    places = pairs.strip[:, None], pairs.beat[:, None] + pairs.along
    noise = np.where(np.isfinite(noise_mv), noise_mv, _UNSEEN_MV)[places] ** 2 @ pairs.weight
    differ = pairs.told - pairs.own
    share = settings.noise_share * noise.sum() / max((differ**2 @ pairs.weight).sum() / 2, _LEAST_MV**2)
    moves, counts = differ * min(share, settings.most_share) * pairs.taper, 1 / (pairs.unlike**2 + _ALIKE**2)
    return _drawn_together(mv, (pairs.strip, pairs.beat), moves, counts, pairs.along)


@dataclass(frozen=True, eq=False)
class BeatPairs:
    """Pairs of beats (P,) of one lead that are alike, W samples of each.

    Attributes
    ----------
    along, taper, weight : (W,) float64
        Samples from a beat's instant, how far they count, and the same with a sum of 1.
    lead, strip : (P,) int
        Which of `SEGMENTS` they are in, and its strip.
    beat, other : (P,) int
        The instants of a beat and of another, in samples.
    own, told : (P, W) float64
        The beat, and what the other one tells of it, in mV.
    unlike : (P,) float64
        Rms difference of these, in shares of the beat's standard deviation.
    delay, delay_variance : (P,) float64
        How much later than its instant the other is, if the beat is at its own, in samples.
    """

    along: np.ndarray
    taper: np.ndarray
    weight: np.ndarray
    lead: np.ndarray
    strip: np.ndarray
    beat: np.ndarray
    other: np.ndarray
    own: np.ndarray
    told: np.ndarray
    unlike: np.ndarray
    delay: np.ndarray
    delay_variance: np.ndarray


def alike_beats(mv, settings=BeatSettings(), has_own_delays=False):
    """Pairs of beats that are alike.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        As `average_beats` wants it.
    settings : BeatSettings
    has_own_delays : bool
        Whether a pair of beats may have another delay in each strip.

    Returns
    -------
    BeatPairs or None
        None where no lead shows two whole beats.
    """
    lead, strip, beat, other = _pairs(mv, settings)
    if not strip.size:
        return None
    along = np.arange(-settings.reach, settings.reach + 1)
    taper = np.clip((settings.reach + 1 - np.abs(along)) / settings.fade, 0, 1)
    weight = taper / taper.sum()
    own = mv[strip[:, None], beat[:, None] + along]
    group = np.arange(strip.size) if has_own_delays else beat * mv.shape[1] + other
    told, gain, delay, variance = _told(mv, own, (strip, other, group), (along, taper), settings.rounds)
    apart = (told - own) ** 2 @ weight
    unlike = np.sqrt(apart / np.maximum(own.var(axis=1), _LEAST_MV**2))
    alike = (unlike < settings.most_unlike) & (np.abs(delay) < settings.most_delay)
    alike &= (gain < settings.most_gain) & (gain > 1 / settings.most_gain)
    parts = lead, strip, beat, other, own, told, unlike, delay, variance
    return BeatPairs(along, taper, weight, *(part[alike] for part in parts))


_LEAST_MV = 1e-3
_UNSEEN_MV = 0.3
_ALIKE = 0.03  # difference of two beats, in shares of their size, that halves what a pair counts


def _pairs(mv, settings):
    """Segment, strip, beat's and other beat's instant (P,) of all pairs that a segment shows whole."""
    parts = [segment.samples for segment in SEGMENTS]
    instants = beat_instants([mv[s.strip, s.samples] for s in SEGMENTS], parts)
    room, pairs = settings.reach + settings.margin, []
    for lead, segment in enumerate(SEGMENTS):
        first, last = segment.samples.start + room, segment.samples.stop - room
        whole = instants[(instants >= first) & (instants < last)]
        pairs += [(lead, segment.strip, beat, other) for beat in whole for other in whole if other != beat]
    return np.array(pairs, int).reshape(-1, 4).T


def _told(mv, own, pairs, window, rounds):
    """What each other beat tells of a beat, (P, W); its gain, its delay in samples and that one's variance.

    A line is free in each strip; the delay is one for all pairs of a group.
    """
    strip, other, group = pairs
    along, taper = window
    splines = [CubicSpline(np.arange(row.size), row) for row in mv]
    _, pair = np.unique(group, return_inverse=True)
    delay = np.zeros(pair.max() + 1)
    line = np.stack(np.broadcast_arrays(1.0, along / along[-1]), axis=-1)
    for last in [False] * rounds + [True]:
        at = other[:, None] + along + delay[pair, None]
        shape, slope = np.empty(at.shape), np.empty(at.shape)
        for k, spline in enumerate(splines):
            shape[strip == k], slope[strip == k] = spline(at[strip == k]), spline(at[strip == k], 1)
        design = np.concatenate([shape[..., None], np.broadcast_to(line, (*at.shape, 2))], axis=-1)
        tapered = design * taper[:, None]
        fit, miss = _fitted(tapered, own * taper)
        turn = fit[:, :1] * _fitted(tapered, slope * taper)[1]
        if last:
            variance = _ALONG_SHAPE * np.mean(miss**2, axis=1) / np.maximum((turn**2).sum(axis=1), 1e-12)
            return (design @ fit[..., None])[..., 0], fit[:, 0], delay[pair], variance
        weight = 1 / (np.mean(miss**2, axis=1) + _NOISE_MV**2)
        pull = np.bincount(pair, weight * (turn * miss).sum(axis=1))
        stiff = np.bincount(pair, weight * (turn**2).sum(axis=1))
        delay += np.clip(pull / np.maximum(stiff, 1e-12), -_MOST_STEP, _MOST_STEP)


_ALONG_SHAPE = 4.0  # samples over which the differences of two beats are much the same
_NOISE_MV = 0.01
_MOST_STEP = 2.0


def _fitted(design, target):
    """Least squares of each row of targets (P, W) by its design (P, W, 3): shares (P, 3), misses (P, W)."""
    across = design.swapaxes(1, 2)
    normal = across @ design + 1e-9 * np.eye(design.shape[2])
    fit = np.linalg.solve(normal, across @ target[..., None])
    return fit[..., 0], target - (design @ fit)[..., 0]


def _drawn_together(mv, places, moves, weight, along):
    """Each beat moved by the weighted mean of its pairs' moves (P, W); of one other beat half as far."""
    strip, beat = places
    key, place = np.unique(strip * mv.shape[1] + beat, return_inverse=True)
    total, square = np.bincount(place, weight), np.bincount(place, weight**2)
    move = np.zeros((key.size, along.size))
    np.add.at(move, place, weight[:, None] * moves)
    n_others = total**2 / square
    move *= (n_others / (n_others + 1) / total)[:, None]
    drawn = mv.copy()
    drawn[key[:, None] // mv.shape[1], key[:, None] % mv.shape[1] + along] += move
    return drawn
