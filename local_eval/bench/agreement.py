"""What a real page proves by itself: what was printed twice agrees, and the lead laws hold."""

import numpy as np

from local_eval.metric import power_ratio, power_ratio_db, score_lead
from submission.paper import LEADS, MM_PER_MV, RHYTHM_LEAD, SEGMENTS, ZERO_Y_MM


def segments_mv(trace):
    """Voltages of a trace, neither fused nor interpolated.

    Parameters
    ----------
    trace : submission.page.Trace

    Returns
    -------
    dict of (str, bool) to (n,) float64
        By lead and whether it is the full strip; NaN where unseen.
    """
    return {
        (s.lead, s.quarter is None): (ZERO_Y_MM[s.strip] - trace.y_mm[s.strip, s.samples]) / MM_PER_MV
        for s in SEGMENTS
    }


def agreement_db(expected, found):
    """Power of a series over that of another's difference from it, a constant offset removed.

    Parameters
    ----------
    expected, found : (n,) float64, in mV
        NaN where unseen; only samples seen in both count.

    Returns
    -------
    float
        In dB; NaN where no sample is seen in both.
    """
    seen = np.isfinite(expected) & np.isfinite(found)
    if not seen.any():
        return np.nan
    difference = (found - expected)[seen]
    return power_ratio_db(
        power_ratio(float(np.sum(expected[seen] ** 2)), float(np.sum((difference - difference.mean()) ** 2)))
    )


def law_agreement(trace):
    """Agreement within one page, of series as traced.

    Parameters
    ----------
    trace : submission.page.Trace

    Returns
    -------
    dict of str to float
        In dB: ``ii_twice`` (short against long lead II), ``ii_is_i_plus_iii`` and
        ``augmented_sum`` (aVR against -(aVL + aVF)).
    """
    mv = segments_mv(trace)
    short_ii, long_ii = mv[RHYTHM_LEAD, False], mv[RHYTHM_LEAD, True]
    return {
        "ii_twice": agreement_db(long_ii[: short_ii.size], short_ii),
        "ii_is_i_plus_iii": agreement_db(short_ii, mv["I", False] + mv["III", False]),
        "augmented_sum": agreement_db(mv["aVR", False], -(mv["aVL", False] + mv["aVF", False])),
    }


def page_against_page_db(truth, prediction, fs_hz):
    """The metric's score of one page's series against another's of the same record.

    Parameters
    ----------
    truth, prediction : submission.page.LeadSeries
    fs_hz : float

    Returns
    -------
    float
        In dB.
    """
    scores = [score_lead(truth.mv[lead], prediction.mv[lead], fs_hz) for lead in LEADS]
    signal, noise = sum(s.signal_power for s in scores), sum(s.noise_power for s in scores)
    return power_ratio_db(power_ratio(signal, noise))
