"""Figures of the traced page: the trace on the flat page, and the leads against truth."""

from dataclasses import dataclass

import numpy as np

from local_eval.figures.style import (
    ERROR_COLOUR,
    FOUND_COLOUR,
    STRIP_COLOURS,
    TRUTH_COLOUR,
    UNSEEN_COLOUR,
    new_figure,
    page_axes,
    shrunk,
)
from local_eval.metric import align_lead, power_ratio, power_ratio_db, score_lead
from submission.leads_mv import resample_leads
from submission.paper import (
    DRAWN_FS_HZ,
    DRAWN_SIZE_PX,
    MM_PER_S,
    N_STRIP,
    PAGE_HEIGHT_MM,
    QUARTER_LEADS,
    QUARTER_S,
    RHYTHM_LEAD,
    STRIP_S,
    STRIP_X_MM,
    ZERO_Y_MM,
)

ABOVE_MM = 30.0
UNSEEN_SD_MV = 0.5
BAND_SD = 2
LEAST_RANGE_MV = 0.8
LEAST_REACH_MV = 0.05


def pixel_overlay(rectified, trace):
    """The trace and its uncertainty over the flat page in grey.

    Parameters
    ----------
    rectified : submission.page.RectifiedPage
    trace : submission.page.Trace

    Returns
    -------
    matplotlib.figure.Figure
    """
    picture = shrunk(rectified.rgb, DRAWN_SIZE_PX[1])
    px_per_mm = picture.shape[1] / DRAWN_SIZE_PX[1] * DRAWN_SIZE_PX[0] / PAGE_HEIGHT_MM
    highest_mm = np.nanmin(trace.y_mm, initial=ZERO_Y_MM[0]) - 5
    top_px = int(max(0, min(ZERO_Y_MM[0] - ABOVE_MM, highest_mm)) * px_per_mm)
    grey = picture[top_px:].mean(2)
    pale = np.repeat((255 - 0.55 * (255 - grey)).astype(np.uint8)[..., None], 3, axis=2)
    seen_pct = 100 * np.mean(np.isfinite(trace.y_mm))
    sd_px = np.nanmedian(trace.sd_mm) * DRAWN_SIZE_PX[0] / PAGE_HEIGHT_MM if seen_pct else np.nan
    title = (
        f"{rectified.page_id}: trace on the flat page, band of {BAND_SD} standard deviations, grey bars "
        f"where unseen (seen {seen_pct:.1f} %, median standard deviation {sd_px:.2f} px at 200 dpi)"
    )
    figure, axes = page_axes(pale, title, top_px / px_per_mm)
    x_mm = STRIP_X_MM + MM_PER_S * np.arange(N_STRIP) / DRAWN_FS_HZ
    for y_mm, sd_mm, zero_mm, colour in zip(trace.y_mm, trace.sd_mm, ZERO_Y_MM, STRIP_COLOURS, strict=True):
        axes.plot(x_mm, y_mm, color=colour, lw=1.3)
        axes.fill_between(x_mm, y_mm - BAND_SD * sd_mm, y_mm + BAND_SD * sd_mm, color=colour, alpha=0.3, lw=0)
        axes.fill_between(x_mm, zero_mm - 1.5, zero_mm + 1.5, where=np.isnan(y_mm), color="#777777", lw=0)
    return figure


@dataclass(frozen=True, eq=False)
class LeadPanel:
    """One panel of the series figure; arrays are (n,), times in s, voltages in mV.

    Attributes
    ----------
    title : str
    time_s, found_mv, sd_mv : ndarray
        `sd_mv` is infinite where nothing was seen.
    truth_mv : ndarray or None
    """

    title: str
    time_s: np.ndarray
    found_mv: np.ndarray
    sd_mv: np.ndarray
    truth_mv: np.ndarray | None


def series_figure(series, truth=None, note=""):
    """The twelve leads as printed and the rhythm strip below, against truth where it is known.

    Parameters
    ----------
    series : submission.page.LeadSeries
    truth : local_eval.truth.Truth, optional
    note : str
        Put behind the page's name.

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure = new_figure(2300, 1500 if truth is None else 1800)
    figure.suptitle(f"{series.page_id}: {_shown(series, truth)}{note}", x=0.01, ha="left", size=14)
    outer = figure.add_gridspec(4, 4, left=0.036, right=0.992, top=0.94, bottom=0.04, hspace=0.3, wspace=0.16)
    for quarter, leads in enumerate(QUARTER_LEADS):
        for strip, lead in enumerate(leads):
            panel = _panel(series, truth, lead, quarter)
            _draw_panel(figure, outer[strip, quarter], panel, STRIP_COLOURS[strip])
    _draw_panel(figure, outer[3, :], _panel(series, truth, RHYTHM_LEAD, None), STRIP_COLOURS[3])
    return figure


def score_title(lead, score):
    """Title of a panel, as ``Lead V2  (SNR = 12.8 dB,  NRMSE = 2.87%,  r = 0.974)``."""
    snr_db, nrmse_pct, r = score.snr_db, score.nrmse_pct, score.pearson_r
    return f"Lead {lead}  (SNR = {snr_db:.1f} dB,  NRMSE = {nrmse_pct:.2f}%,  r = {r:.3f})"


def _shown(series, truth):
    """What the series figure shows, in words, with the page's score."""
    if truth is None:
        return f"prediction and its band of {BAND_SD} standard deviations"
    found = {lead: resample_leads(series, lead, mv.size) for lead, mv in truth.mv.items()}
    scores = [score_lead(mv, found[lead], truth.fs_hz) for lead, mv in truth.mv.items()]
    ratio = power_ratio(sum(s.signal_power for s in scores), sum(s.noise_power for s in scores))
    return (
        f"truth, prediction as the metric aligns it with its band of {BAND_SD} standard deviations, error; "
        f"page score {power_ratio_db(ratio):.1f} dB"
    )


def _panel(series, truth, lead, quarter):
    """What a panel shows; of the rhythm lead the first quarter, or with quarter None the whole strip."""
    start_s = QUARTER_S * (quarter or 0)
    n_shown = round((STRIP_S if quarter is None else QUARTER_S) * DRAWN_FS_HZ)
    if truth is None:
        found, sd = series.mv[lead][:n_shown], series.sd_mv[lead][:n_shown]
        seen = sd < UNSEEN_SD_MV
        sd_text = f"{1e3 * np.median(sd[seen]):.1f} µV" if seen.any() else "unknown"
        title = f"Lead {lead}  (standard deviation = {sd_text},  seen = {100 * seen.mean():.0f}%)"
        return LeadPanel(title, start_s + np.arange(n_shown) / DRAWN_FS_HZ, found, sd, None)
    wanted = truth.mv[lead]
    found = resample_leads(series, lead, wanted.size)
    time_s = np.arange(wanted.size) / truth.fs_hz
    sd = np.interp(time_s, np.arange(series.sd_mv[lead].size) / DRAWN_FS_HZ, series.sd_mv[lead])
    if quarter is not None:
        within = slice(0, int(QUARTER_S * truth.fs_hz) + 1)
        wanted, found, sd, time_s = (values[within] for values in (wanted, found, sd, time_s))
    score = score_lead(wanted, found, truth.fs_hz)
    aligned, _, _ = align_lead(wanted, found, truth.fs_hz)
    return LeadPanel(score_title(lead, score), start_s + time_s, aligned, sd, wanted)


def _draw_panel(figure, place, panel, colour):
    has_truth = panel.truth_mv is not None
    if has_truth:
        inner = place.subgridspec(2, 1, height_ratios=(3.2, 1), hspace=0.08)
        axes, below = figure.add_subplot(inner[0]), figure.add_subplot(inner[1])
        axes.tick_params(labelbottom=False)
        axes.plot(panel.time_s, panel.truth_mv, color=TRUTH_COLOUR, lw=1.5, label="truth")
        _draw_error(below, panel)
    else:
        axes = below = figure.add_subplot(place)
    found_colour = FOUND_COLOUR if has_truth else colour
    axes.plot(panel.time_s, panel.found_mv, color=found_colour, lw=1.0, label="prediction")
    unseen = ~(panel.sd_mv < UNSEEN_SD_MV)
    band = BAND_SD * np.where(unseen, np.nan, panel.sd_mv)
    low_mv, high_mv = panel.found_mv - band, panel.found_mv + band
    axes.fill_between(panel.time_s, low_mv, high_mv, color=found_colour, alpha=0.3, lw=0)
    low, high = _limits(panel)
    axes.fill_between(panel.time_s, low, high, where=unseen, color=UNSEEN_COLOUR, alpha=0.6, lw=0)
    axes.set_title(panel.title, fontsize=11.5)
    axes.set(ylim=(low, high))
    axes.set_ylabel("mV", labelpad=2)
    below.set_xlabel("time (s)", labelpad=1)
    for each in {axes, below}:
        each.set_xlim(panel.time_s[0], panel.time_s[-1])
        each.grid(color="#e8b8b8", lw=0.6)
    if has_truth and panel.time_s[-1] > 2 * QUARTER_S and panel.time_s[0] == 0:
        axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncols=2, frameon=False)


def _draw_error(axes, panel):
    error_mv = panel.found_mv - panel.truth_mv
    axes.plot(panel.time_s, error_mv, color=ERROR_COLOUR, lw=0.8)
    reach = max(LEAST_REACH_MV, 1.05 * float(np.abs(error_mv).max()))
    axes.set(ylim=(-reach, reach))
    axes.set_ylabel("error, mV", labelpad=2, size=9)


def _limits(panel):
    """Voltages that the panel spans: all of the series and a margin, at least `LEAST_RANGE_MV`."""
    values = panel.found_mv if panel.truth_mv is None else np.concatenate([panel.found_mv, panel.truth_mv])
    low, high = float(values.min()), float(values.max())
    margin = max(0.08 * (high - low), (LEAST_RANGE_MV - (high - low)) / 2)
    return low - margin, high + margin
