"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate."""

import numpy as np
from scipy.signal import resample

from .beats import average_beats
from .beyond import beyond_shown
from .errors import TraceLost
from .foretell import ForetellSettings, foretell
from .limb_leads import LIMB_LEADS, LIMB_QUARTERS, fused_limb_leads
from .page import LeadSeries
from .paper import (
    MM_PER_MV,
    QUARTER_S,
    RHYTHM_LEAD,
    SEGMENTS,
    STRIP_S,
    ZERO_Y_MM,
    lead_rows,
)


def leads_mv(trace, told=None, is_fused=True):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    told : LeadSeries, optional
        What `redraw` began from: it stands where nothing was seen, and nothing is foretold anew.
    is_fused : bool
        If not, each lead stands as it was traced, its hidden samples interpolated.

    Returns
    -------
    LeadSeries
        Finite; hidden samples are foretold from the other strips where these are seen, else interpolated, or
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
    if told:
        mv, sd_mv = np.where(seen, (mv, sd_mv), told.on_strips())
    elif is_fused:
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
    """
    if lead == RHYTHM_LEAD:
        return resample(series.mv[lead], n_rows)
    n_rows_strip = int(STRIP_S) * int(np.ceil((n_rows - 0.5) / QUARTER_S))  # a quarter's rows are rounded
    start = lead_rows(n_rows_strip, lead).start
    return resample(_whole_lead(series.mv, lead), n_rows_strip)[start:start + n_rows]


def _whole_lead(mv, lead):
    """A lead over all 10 s (N_STRIP,): as it is shown, as the laws say of limb leads, or foretold."""
    samples, lead_ii_mv = next(s.samples for s in SEGMENTS if s.lead == lead), mv[RHYTHM_LEAD]
    if lead not in LIMB_LEADS:
        return beyond_shown(mv[lead], samples, lead_ii_mv)
    _, (second, _) = LIMB_QUARTERS
    lead_i_mv = np.concatenate([mv["I"], mv["aVL"] + lead_ii_mv[second] / 2])  # aVL = I - II / 2
    shares = np.array(LIMB_LEADS[lead])
    whole = shares @ np.stack([beyond_shown(lead_i_mv, slice(0, lead_i_mv.size), lead_ii_mv), lead_ii_mv])
    whole += np.mean(mv[lead] - whole[samples])  # the laws hold but for each trace's level
    whole[samples] = mv[lead]
    return whole


_REDRAWN = ForetellSettings(under_doubt=1.0)  # the drawn page's own pixels beside a separator tell more


def _bridge(mv, sd_mv):
    """Interpolate unseen samples of a segment; all zero where nothing was seen."""
    seen = np.isfinite(mv)
    if not seen.any():
        return np.zeros(mv.size), sd_mv
    instant = np.arange(mv.size)
    return np.interp(instant, instant[seen], mv[seen]), np.where(seen, sd_mv, np.inf)
