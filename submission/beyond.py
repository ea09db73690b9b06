"""What a lead does outside the quarter that shows it, for resampling it as the truth was.

The competition's truth was resampled by the FFT as a whole, 10 s at a time, so the rows near a
quarter's ends depend on what lies beyond, and the last ones on how the record begins: the FFT takes a
record for a period, and rings where its ends do not meet. Beyond where it is shown a lead is foretold
from lead II by ridge regression, the less the further, as leads wander each for itself; and what it is
off that at the ends is carried out.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.linalg import solve

from .paper import N_STRIP

WINDOW = 81  # samples of lead II that tell of those of a lead at the same instants
RIDGE = 0.02  # added to the normal equations' diagonal, in shares of its mean
CARRIED = 100.0  # samples over which what lead II does not tell fades
FORETOLD = 6000.0  # samples over which what it tells does


def beyond_shown(mv, samples, lead_ii_mv):
    """A lead over all 10 s.

    Parameters
    ----------
    mv : (T,) float64
        The lead where it is shown, mV.
    samples : slice
        The strip's samples that these are.
    lead_ii_mv : (N_STRIP,) float64

    Returns
    -------
    (N_STRIP,) float64
        Where it is shown the same.
    """
    foretold = _foretold(mv, samples, lead_ii_mv)
    away = mv - foretold[samples]
    before, after = np.arange(samples.start, 0, -1), np.arange(1, N_STRIP - samples.stop + 1)
    return np.concatenate([
        _fading(foretold[: samples.start], away[0], before),
        mv,
        _fading(foretold[samples.stop :], away[-1], after),
    ])


def _fading(foretold, away, distance):
    """What is foretold and what the end is off that, at distances from it in samples."""
    return foretold * np.exp(-distance / FORETOLD) + away * np.exp(-distance / CARRIED)


def _foretold(mv, samples, lead_ii_mv):
    """What lead II tells of a lead (N_STRIP,): of each sample by the window around it or, at the record's
    ends, by the one that is nearest.
    """
    windows = sliding_window_view(lead_ii_mv, WINDOW)
    shown, told = windows[samples.start : samples.stop - WINDOW + 1], sliding_window_view(mv, WINDOW)
    middle, told_middle = shown.mean(axis=0), told.mean(axis=0)
    apart = shown - middle
    normal = apart.T @ apart
    normal[np.diag_indices_from(normal)] += RIDGE * np.trace(normal) / WINDOW + 1e-12
    share = solve(normal, apart.T @ (told - told_middle), assume_a="pos")
    reach = WINDOW // 2
    level = told_middle - middle @ share
    first, last = (windows[at] @ share + level for at in (0, -1))
    inner = np.correlate(lead_ii_mv, share[:, reach]) + level[reach]
    return np.concatenate([first[:reach], inner, last[reach + 1 :]])
