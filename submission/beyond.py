"""What a lead does outside the quarter that shows it, for resampling it as the truth was.

The competition's truth was resampled by the FFT as a whole, 10 s at a time, so the rows near a
quarter's ends depend on what lies beyond, and those at the record's ends on its other end: the FFT
takes a record for a period, and rings where they do not meet. Beyond its quarter a lead is foretold
from lead II, as hidden samples are, and what it is off that at the quarter's ends is carried out.
"""

import numpy as np

from .foretell import ForetellSettings, lead_ii_guide, told_by_lead_ii
from .paper import N_STRIP

_BEYOND = ForetellSettings(ridge=5.0)  # a whole strip away, where what fits one quarter closely is less sure


def beyond_quarter(mv, samples, lead_ii_mv):
    """A lead over all 10 s.

    Parameters
    ----------
    mv : (T,) float64
        The lead in its quarter, mV.
    samples : slice
        The strip's samples that it shows.
    lead_ii_mv : (N_STRIP,) float64

    Returns
    -------
    (N_STRIP,) float64
        In its quarter the same.
    """
    known = np.zeros(N_STRIP, bool)
    known[samples] = True
    whole = np.zeros(N_STRIP)
    whole[samples] = mv
    guide = lead_ii_guide(lead_ii_mv, np.zeros(N_STRIP, bool), _BEYOND)
    foretold, _ = told_by_lead_ii(whole, known, guide, _BEYOND)
    away = mv - foretold[samples]
    before, after = np.arange(samples.start, 0, -1), np.arange(1, N_STRIP - samples.stop + 1)
    return np.concatenate([
        foretold[: samples.start] + away[0] * np.exp(-before / _BEYOND.steady),
        mv,
        foretold[samples.stop :] + away[-1] * np.exp(-after / _BEYOND.steady),
    ])
