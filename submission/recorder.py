"""Back to what the recorder stored, where a page is read well enough to tell.

A stored ECG is no real-valued signal. The competition's records (PTB-XL: Wagner et al. 2020) were
sampled 400 times a second in steps of 5 microvolt and brought to 500 Hz by a cubic spline, rounded to
a microvolt: leads I, II and V1 to V6 of every real record that this project has are such splines to
the last sample. So the series are fitted by splines of 400 Hz whose knots lie on whole steps. Knots
that the page tells to a fraction of a step become exact, and with them what lies between; of the
others the page's word stands. Each knot's distribution over the steps is taken for a normal one of
its mean and variance, knot by knot and round by round (expectation propagation: Minka 2001).

Nothing is done unless the knots that are told well lie on steps, as they do on drawn pages only.
"""

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.sparse import csr_array

from .limb_leads import LIMB_LEADS, LIMB_QUARTERS, leads_i_and_ii
from .paper import DRAWN_FS_HZ, RHYTHM_LEAD
from .redraw import solved_diagonals

RECORDER_FS_HZ = 400
STEP_MV = 0.005
ROUNDING_MV = 0.001 / np.sqrt(12)


@dataclass(frozen=True)
class RecorderSettings:
    """Settings of `as_recorded`.

    Attributes
    ----------
    least_evidence : float
        Natural logarithm of how much likelier knots on steps are than knots anywhere, over all leads.
    stray : float
        Share of knots that may lie anywhere: where a record holds its last value, and where the
        deviations are too small.
    rounds : int
    damping : float
        Share of each round's news that is taken.
    unsure_steps : float
        Standard deviation from which on a knot is not asked.
    doubt : float
        Factor of the deviations that come out: those that come in are taken for independent.
    """

    least_evidence: float = 30.0
    stray: float = 0.02
    rounds: int = 8
    damping: float = 0.7
    unsure_steps: float = 2.0
    doubt: float = 1.1

    def __post_init__(self):
        if not 0 < self.stray < 1 or not 0 < self.damping <= 1:
            raise ValueError(f"{self} must have stray and damping within 0 and 1")
        for name in ("least_evidence", "rounds", "unsure_steps", "doubt"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def as_recorded(series, settings=RecorderSettings()):
    """The series as splines through a recorder's steps.

    Parameters
    ----------
    series : LeadSeries
        In which the lead laws hold.
    settings : RecorderSettings

    Returns
    -------
    LeadSeries
        The same one where nothing tells of steps. Else the lead laws hold anew; standard deviations
        stay infinite where they were.
    """
    shown = _independent_leads(series)
    equations = {lead: _equations(*own) for lead, own in shown.items()}
    evidence = (_on_steps(*_knots(*own), settings)[2].sum() for own in equations.values())
    if sum(evidence) < settings.least_evidence:
        return series
    found = {lead: _settled(*own, shown[lead][0].size, settings) for lead, own in equations.items()}
    found |= {
        lead: _combined(LIMB_LEADS[lead], found["I"][:, span], found[RHYTHM_LEAD][:, span])
        for span, leads in LIMB_QUARTERS for lead in leads if lead != RHYTHM_LEAD
    }  # fmt: skip
    mv = {lead: found[lead][0] for lead in series.mv}
    sd_mv = {lead: np.where(np.isposinf(own), own, found[lead][1]) for lead, own in series.sd_mv.items()}
    return replace(series, mv=mv, sd_mv=sd_mv)


def _combined(shares, one, two):
    """Values and deviations (2, T) of a limb lead, of those of leads I and II."""
    return np.stack([shares @ np.stack([one[0], two[0]]), np.hypot(shares[0] * one[1], shares[1] * two[1])])


def _independent_leads(series):
    """Of lead I (two quarters), lead II and the chest leads the values and deviations in mV (2, T)."""
    shown = {lead: np.stack([mv, series.sd_mv[lead]]) for lead, mv in series.mv.items()}
    one = []
    for span, leads in LIMB_QUARTERS:
        rows = [shown[lead][:, span] if lead == RHYTHM_LEAD else shown[lead] for lead in leads]
        mv, sd_mv = np.stack(rows, axis=1)
        design = np.array([LIMB_LEADS[lead] for lead in leads])
        basis, covariance = leads_i_and_ii(design, mv, 1 / sd_mv**2)
        deviation = np.sqrt(np.einsum("iit->it", covariance))
        one.append([basis[0], deviation[0]])
        shown[RHYTHM_LEAD][:, span] = basis[1], deviation[1]
    kept = {lead: own for lead, own in shown.items() if lead == RHYTHM_LEAD or lead not in LIMB_LEADS}
    return kept | {"I": np.concatenate(one, axis=1)}


def _equations(mv, sd_mv):
    """Normal matrix (M, 2 _REACH), upper diagonals, and right side (M,) of a lead's knots in steps."""
    spline, steps = _spline(mv.size), mv / STEP_MV
    weight = STEP_MV**2 / (sd_mv**2 + ROUNDING_MV**2)
    normal = (spline.T * weight) @ spline
    matrix = np.zeros((normal.shape[0], 2 * _REACH))
    for k in range(matrix.shape[1]):
        matrix[: len(matrix) - k, k] = normal.diagonal(k)
    matrix[:, 0] += _RIDGE
    held = np.interp(np.arange(len(matrix)) / _KNOTS_PER_SAMPLE, np.arange(mv.size), steps)
    return matrix, spline.T @ (weight * steps) + _RIDGE * held


_REACH = 10  # knots to either side that a sample depends on: 0.27 ** 10 of the furthest
_RIDGE = 1e-4  # so that knots that nothing tells of stay where the series is
_KNOTS_PER_SAMPLE = RECORDER_FS_HZ / DRAWN_FS_HZ
_LEAST_VARIANCE = 1e-4


@cache
def _spline(n):
    """Cubic spline at n samples of 500 Hz from its knots of 400 Hz (n, M), sparse.

    It is taken for level beyond both ends.
    """
    impulse = np.zeros(4 * _REACH + 1)
    impulse[2 * _REACH] = 1
    cardinal = CubicSpline(np.arange(impulse.size) - 2 * _REACH, impulse)
    at = np.arange(n) * _KNOTS_PER_SAMPLE
    knot = np.floor(at + 1e-9).astype(int)[:, None] + np.arange(1 - _REACH, _REACH + 1)
    share = cardinal(at[:, None] - knot)
    share /= share.sum(axis=1, keepdims=True)
    last = int(np.ceil(at[-1]))
    sample = np.repeat(np.arange(n), 2 * _REACH)
    return csr_array((share.ravel(), (sample, knot.clip(0, last).ravel())), shape=(n, last + 1))


def _knots(matrix, pull, told=(0.0, 0.0)):
    """Means and variances (M,) of knots by their equations and what the steps tell, precision and pull."""
    matrix = matrix.copy()
    matrix[:, 0] += told[0]
    variance = np.empty(len(matrix))
    return solved_diagonals(matrix, pull + told[1], variance), variance


def _on_steps(mean, variance, settings):
    """Means and variances (M,) of normal distributions, once their values lie on whole steps or stray.

    And the logarithms of how much likelier those values are so than anywhere.
    """
    steps = np.round(mean)[:, None] + np.arange(-_STEPS_AROUND, _STEPS_AROUND + 1)
    density = np.exp(-((steps - mean[:, None]) ** 2) / (2 * variance[:, None]))
    density *= (1 - settings.stray) / np.sqrt(2 * np.pi * variance[:, None])
    total = density.sum(axis=1) + settings.stray
    away = steps - mean[:, None]
    move = (density * away).sum(axis=1) / total
    spread = ((density * away**2).sum(axis=1) + settings.stray * variance) / total - move**2
    return mean + move, spread + _LEAST_VARIANCE, np.log(total)


_STEPS_AROUND = 6


def _settled(matrix, pull, n, settings):
    """A lead's n values and deviations in mV (2, n), its knots on steps where they are told well."""
    told = np.zeros((2, pull.size))  # precision and pull of each knot by the steps
    for _ in range(settings.rounds):
        mean, variance = _knots(matrix, pull, told)
        precision = np.maximum(1 / variance - told[0], _RIDGE)
        own = (mean / variance - told[1]) / precision
        mean, variance, _ = _on_steps(own, 1 / precision, settings)
        is_told = (variance * precision < 1) & (precision > 1 / settings.unsure_steps**2)
        news = np.where(is_told, [1 / variance - precision, mean / variance - own * precision], 0)
        told += settings.damping * (news - told)
    mean, variance = _knots(matrix, pull, told)
    spline = _spline(n)
    sd_mv = np.hypot(STEP_MV * np.sqrt(spline**2 @ variance), ROUNDING_MV)
    return np.stack([STEP_MV * (spline @ mean), settings.doubt * sd_mv])
