"""Where the heart beats: the instants at which all leads move at once."""

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.signal import find_peaks

LEAST_RR_SAMPLES = 110
_SMOOTH_SAMPLES = 8.0
_STEEPEST_SHARE = 98  # percentile of the slopes of a lead that counts as its steepest
_LEAST_HEIGHT = 0.35  # of the highest peaks of the leads' common slope


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
    return find_peaks(pace, height=height, distance=LEAST_RR_SAMPLES)[0]
