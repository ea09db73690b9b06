"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate.

The six limb leads are combinations of leads I and II (Einthoven, Goldberger). At each instant the
page shows two, three or four of them: the leads of the quarter and, below, the rhythm strip. Leads
I and II that explain them best, each weighed by its variance, give all of them anew.
"""

from dataclasses import dataclass

import numpy as np
from scipy.signal import resample

from .beats import average_beats
from .errors import TraceLost
from .foretell import foretell
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

# shares of lead I and of lead II in each limb lead
LIMB_LEADS = {
    "I": (1.0, 0.0), "II": (0.0, 1.0), "III": (-1.0, 1.0),
    "aVR": (-0.5, -0.5), "aVL": (1.0, -0.5), "aVF": (-0.5, 1.0),
}  # fmt: skip


@dataclass(frozen=True)
class FusionSettings:
    """Settings of the least squares over the limb leads.

    Attributes
    ----------
    sd_floor_mv : float
        Added in squares to each standard deviation: what the trace does not know of its errors.
    rounds : int
        Reweightings, in which a lead that disagrees loses weight.
    limit : float
        Standard deviations of disagreement at which a lead's weight is halved.
    """

    sd_floor_mv: float = 0.01
    rounds: int = 10
    limit: float = 3.0

    def __post_init__(self):
        if not self.sd_floor_mv > 0 or self.rounds < 1 or not self.limit > 0:
            raise ValueError(f"{self} must have a positive floor and limit and at least one round")


def leads_mv(trace, settings=FusionSettings()):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    settings : FusionSettings or None
        With None each lead stands as it was traced, its hidden samples interpolated.

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
    if settings is not None:
        mv, sd_mv = foretell(mv, sd_mv)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        mv[place], sd_mv[place] = _bridge(mv[place], sd_mv[place])
    if settings is not None and trace.noise_mm is not None:
        mv = average_beats(mv, trace.noise_mm / MM_PER_MV)
    series, sd = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        series[segment.lead] = mv[segment.strip, segment.samples].copy()
        sd[segment.lead] = sd_mv[segment.strip, segment.samples].copy()
    for quarter in range(2) if settings is not None else ():
        _fuse_limb_leads(series, sd, mv, sd_mv, quarter, settings)
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


def _fuse_limb_leads(series, sd, mv, sd_mv, quarter, settings):
    """Replace a quarter's limb leads, and lead II there, by their least squares estimate."""
    span = slice(quarter * N_QUARTER, (quarter + 1) * N_QUARTER)
    leads = (*QUARTER_LEADS[quarter], RHYTHM_LEAD)
    measured = mv[:, span] - np.median(mv[:, span], axis=1, keepdims=True)
    variance = sd_mv[:, span] ** 2 + settings.sd_floor_mv**2
    design = np.array([LIMB_LEADS[lead] for lead in leads])
    weight = 1 / variance
    for _ in range(settings.rounds):
        basis, covariance = _least_squares(design, measured, weight)
        residual = measured - design @ basis
        residual -= np.median(residual, axis=1, keepdims=True)
        weight = 1 / (variance * (1 + residual**2 / variance / settings.limit**2))
    for row, lead in enumerate(leads):
        level = np.median(mv[row, span] - design[row] @ basis)
        fused = design[row] @ basis + level
        fused_sd = np.sqrt(np.einsum("i,tij,j->t", design[row], covariance, design[row]))
        place = span if lead == RHYTHM_LEAD else slice(None)
        series[lead][place], sd[lead][place] = fused, fused_sd


def _least_squares(design, measured, weight):
    """Leads I and II (2, n) that explain the measured leads, and their covariance (n, 2, 2)."""
    weight = np.maximum(weight, 1e-9)
    normal = np.einsum("ri,rt,rj->tij", design, weight, design)
    right = np.einsum("ri,rt,rt->ti", design, weight, measured)
    covariance = np.linalg.inv(normal)
    return np.einsum("tij,tj->it", covariance, right), covariance
