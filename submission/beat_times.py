"""The heart beats in all leads at once: a beat that is late in one strip alone was read or mapped so.

Each pair of like beats of a lead has a delay. Over all leads these make the beats' times, one for all
strips, and what each strip is off at each beat: by what the mapping leaves of the paper's crumples,
as much as the page as a whole makes likely, and in truth, as the heart's axis turns with each breath.
"""

from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline

from .beats import alike_beats
from .paper import SEGMENTS


@dataclass(frozen=True)
class BeatTimesSettings:
    """Settings of `beats_together`; samples of 500 Hz.

    Attributes
    ----------
    off : tuple of float
        Standard deviations of what a page's strips are off at a beat, each as likely as the next.
    in_truth : float
        Standard deviation of a beat's place in one lead in truth, beside that which its shape tells.
    by_shape : float
        Variance of that place in truth, in shares of what the difference of two beats' shapes makes it.
    outlier : float
        Standard deviations at which a place begins to count less.
    rounds : int
        Of reweighting.
    """

    off: tuple = (0.0, 0.03, 0.05, 0.08, 0.12, 0.18, 0.27, 0.4)
    in_truth: float = 0.08
    by_shape: float = 1.0
    outlier: float = 2.0
    rounds: int = 3

    def __post_init__(self):
        if not self.in_truth > 0 or not self.outlier > 0 or self.rounds < 1:
            raise ValueError(f"{self} must have in_truth and outlier above 0 and at least one round")


def beats_together(mv, settings=BeatTimesSettings()):
    """Strips whose beats come at the same times in all leads.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; finite.
    settings : BeatTimesSettings

    Returns
    -------
    (S, N_STRIP) float64
        A new array; between beats a lead is moved as they tell, before and after them as the next one tells.
    """
    moved, pairs = mv.copy(), alike_beats(mv, has_own_delays=True)
    if pairs is None or not pairs.lead.size:
        return moved
    (lead, beat), place, variance = _beat_places(pairs)
    late = _late(lead, beat, place, variance, settings)
    for k in np.unique(lead):
        strip, samples = SEGMENTS[k].strip, SEGMENTS[k].samples
        instant = np.arange(samples.start, samples.stop)
        at = instant + np.interp(instant, beat[lead == k], late[lead == k])
        moved[strip, samples] = CubicSpline(instant, mv[strip, samples])(np.clip(at, instant[0], instant[-1]))
    return moved


def _beat_places(pairs):
    """Lead and instant (2, B) of beats, how late each is, up to a constant of the lead, and its variance."""
    keys = np.stack([np.tile(pairs.lead, 2), np.concatenate([pairs.beat, pairs.other])])
    keys, index = np.unique(keys, axis=1, return_inverse=True)
    one, other = index.reshape(2, -1)
    n = keys.shape[1]
    normal, pull = 1e-9 * np.eye(n), np.zeros(n)
    weight = 1 / (pairs.delay_variance + _LEAST_DELAY**2)
    for a, b, sign in ((one, other, -1), (other, one, 1)):
        np.add.at(normal, (a, a), weight)
        np.add.at(normal, (a, b), -weight)
        np.add.at(pull, a, sign * weight * pairs.delay)
    variance = np.bincount(index.ravel(), np.tile(pairs.delay_variance, 2)) / np.bincount(index.ravel())
    return keys, np.linalg.solve(normal, pull), variance


_LEAST_DELAY = 0.03


def _late(lead, beat, place, variance, settings):
    """What is off of places (B,) that also hold a time of the beat and a constant of the lead.

    Restricted likelihoods weigh what the page's strips may be off (Patterson and Thompson 1971).
    """
    common = np.column_stack([part[:, None] == np.unique(part) for part in (beat, lead)]).astype(float)
    basis, strength, _ = np.linalg.svd(common, full_matrices=False)
    basis = basis[:, strength > 1e-9 * strength[0]]
    in_truth = settings.in_truth**2 + settings.by_shape * variance
    doubt, off = np.ones(place.size), np.square(settings.off)
    for _ in range(settings.rounds):
        log_chance, miss = [], []
        for power in off:
            total = power + doubt * in_truth
            normal = basis.T @ (basis / total[:, None])
            miss.append(place - basis @ np.linalg.solve(normal, basis.T @ (place / total)))
            log_det = np.log(total).sum() + np.linalg.slogdet(normal)[1]
            log_chance.append(-0.5 * (log_det + (miss[-1] ** 2 / total).sum()))
        chance = np.exp(np.array(log_chance) - max(log_chance))
        chance /= chance.sum()
        late = chance @ (off[:, None] / (off[:, None] + doubt * in_truth) * miss)
        doubt = np.maximum(1, (chance @ miss) ** 2 / (chance @ off + in_truth) / settings.outlier**2)
    return late
