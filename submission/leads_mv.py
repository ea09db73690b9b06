"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate."""

import numpy as np
from scipy.signal import resample

from .beats import average_beats
from .errors import TraceLost
from .foretell import ForetellSettings, foretell
from .limb_leads import LIMB_QUARTERS, fused_limb_leads
from .page import LeadSeries
from .paper import (
    DRAWN_FS_HZ,
    MM_PER_MV,
    N_QUARTER,
    QUARTER_LEADS,
    QUARTER_S,
    RHYTHM_LEAD,
    SEGMENTS,
    STRIP_S,
    ZERO_Y_MM,
)


def leads_mv(trace, is_fused=True):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    is_fused : bool
        If not, each lead stands as it was traced, its hidden samples interpolated.

    Returns
    -------
    LeadSeries
        Finite; hidden samples are foretold from lead II where that is seen, else interpolated, or
        0 mV where a segment was not seen at all.

    Raises
    ------
    TraceLost
        If nothing was seen.
    """
    seen = np.isfinite(trace.y_mm)
    if not seen.any():
        raise TraceLost(trace.page_id, "no sample of any strip was seen; is this an ECG page?")
    mv = (np.array(ZERO_Y_MM)[:, None] - trace.y_mm) / MM_PER_MV
    sd_mv = np.where(seen, trace.sd_mm / MM_PER_MV, np.inf)
    if is_fused:
        mv, sd_mv = foretell(mv, sd_mv, ForetellSettings() if trace.noise_mm is not None else _REDRAWN)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        mv[place], sd_mv[place] = _bridge(mv[place], sd_mv[place])
    if is_fused and trace.noise_mm is not None:
        mv = average_beats(mv, trace.noise_mm / MM_PER_MV)
    series, sd = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        series[segment.lead] = mv[segment.strip, segment.samples].copy()
        sd[segment.lead] = sd_mv[segment.strip, segment.samples].copy()
    weighed_sd_mv = np.hypot(sd_mv, trace.floor_mm / MM_PER_MV)
    for span, leads in LIMB_QUARTERS if is_fused else ():
        fused = fused_limb_leads(mv[:, span], weighed_sd_mv[:, span], leads)
        for lead, fused_mv, fused_sd_mv in zip(leads, *fused, strict=True):
            place = span if lead == RHYTHM_LEAD else slice(None)
            series[lead][place], sd[lead][place] = fused_mv, fused_sd_mv
    seen_share = float(np.mean([seen[s.strip, s.samples].mean() for s in SEGMENTS]))
    return LeadSeries(trace.page_id, series, sd, seen_share)


def resample_leads(series, lead, n_rows):
    """A lead at the asked rate, by the FFT, as the competition made its truth.

    Parameters
    ----------
    series : LeadSeries
    lead : str
        One of the twelve.
    n_rows : int
        Rows asked: ``10 fs`` of lead II; of another lead the quarter's, which at 1025 Hz is 2562
        or 2563.

    Returns
    -------
    (n_rows,) float64
        mV.

    Notes
    -----
    A quarter is continued on both sides by point reflection, so that the FFT sees no jump, and
    shifted to the first row of the quarter, which lies up to one row before the quarter begins.
    """
    if lead == RHYTHM_LEAD:
        return resample(series.mv[lead], n_rows)
    quarter = next(q for q, leads in enumerate(QUARTER_LEADS) if lead in leads)
    fs_hz = max(round(n_rows / QUARTER_S), 1)
    late_s = quarter * int(STRIP_S) * fs_hz // 4 / fs_hz - quarter * QUARTER_S
    margin = N_QUARTER // 2
    extended = np.pad(series.mv[lead], margin, mode="reflect", reflect_type="odd")
    at_fs = resample(extended, 2 * int(STRIP_S) * fs_hz // 4)
    first_s = margin / DRAWN_FS_HZ + late_s
    start = int(np.floor(first_s * fs_hz))
    return _shift_samples(at_fs, first_s * fs_hz - start)[start:start + n_rows]


_REDRAWN = ForetellSettings(under_doubt=1.0)  # the drawn page's own pixels beside a separator tell more


def _shift_samples(values, samples):
    """Values (n,) read ``samples`` later, by the FFT."""
    if abs(samples) < 1e-9:
        return values
    turn = np.exp(2j * np.pi * np.fft.rfftfreq(values.size) * samples)
    return np.fft.irfft(np.fft.rfft(values) * turn, values.size)


def _bridge(mv, sd_mv):
    """Interpolate unseen samples of a segment; all zero where nothing was seen."""
    seen = np.isfinite(mv)
    if not seen.any():
        return np.zeros(mv.size), sd_mv
    instant = np.arange(mv.size)
    return np.interp(instant, instant[seen], mv[seen]), np.where(seen, sd_mv, np.inf)
