"""The chain for one page, and the project's only broad ``except``.

Whatever a page does to the stages, `digitise` hands back twelve finite leads of the right
lengths, and says which stage gave up, why, and how long each stage took.
"""

import logging
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .black_offset import BlackParams
from .blend import blend
from .errors import DigitiseError, TraceLost
from .leads_mv import leads_mv, resample_leads
from .load_page import load_page
from .memory import keep_freed_memory
from .net import net_ink
from .page import LeadSeries, Page
from .paper import LEADS, N_QUARTER, N_STRIP, RHYTHM_LEAD
from .polish import polish
from .recorder import as_recorded
from .redraw import redraw
from .stage0_upright import upright
from .stage1_rectify import RectifyParams, rectify
from .stage2_ink import ink
from .stage3_trace import EAGER, trace
from .stage4_refine import refine

_log = logging.getLogger("submission.digitise")


@dataclass(frozen=True, eq=False)
class Digitised:
    """What became of one page.

    Attributes
    ----------
    series : LeadSeries
        Finite throughout; all zero, with infinite standard deviations, where a stage failed.
    stage : str
        The stage that failed, empty where none did.
    reason : str
        Why it failed, empty where none did.
    seconds : dict of str to float
        Seconds that each stage took, in the order in which they first ran.
    rows : dict of str to (n_rows,) float32
        The asked leads in mV, at the asked numbers of rows; finite.
    """

    series: LeadSeries
    stage: str = ""
    reason: str = ""
    seconds: dict = field(default_factory=dict)
    rows: dict = field(default_factory=dict)


class StageWatch:
    """Runs stages by name and sums up their seconds; `current` is the stage that runs or ran last."""

    def __init__(self):
        self.seconds = {}
        self.current = "digitise"

    def run(self, name, stage, *args):
        """Return ``stage(*args)``; its seconds are kept even where it raises."""
        self.current = name
        start = time.perf_counter()
        try:
            return stage(*args)
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


_PRINTER_UNKNOWN = BlackParams()


def digitise(source, fast=False, watch=None, asked=(), black=_PRINTER_UNKNOWN):
    """Signals of one page; never raises because of what the page shows.

    Parameters
    ----------
    source : str, Path or Page
        Image file, or a picture that was already read.
    fast : bool
        Take the fastest path: skip the network and the render-and-compare fit.
    watch : StageWatch, optional
        What runs the stages; one that keeps their results serves to look into the chain.
    asked : sequence of (str, int)
        Leads and numbers of rows to resample them to.
    black : BlackParams
        Where the page's black may lie off its colours; what is known of its printer among it.

    Returns
    -------
    Digitised
    """
    keep_freed_memory()
    page_id = source.page_id if isinstance(source, Page) else Path(source).stem
    watch = watch or StageWatch()
    try:
        series = _chain(source, fast, watch, black)
        _check_series(series)
        rows = watch.run("resample_leads", _rows, series, asked)
        return Digitised(series, seconds=watch.seconds, rows=rows)
    except Exception as exc:  # noqa: BLE001 - one page must not cost the other thousand
        _log.debug("%s failed in %s", page_id, watch.current, exc_info=True)
        return failed(page_id, getattr(exc, "stage", watch.current), _reason(exc), watch.seconds, asked)


def failed(page_id, stage, reason, seconds=None, asked=()):
    """Stand in for a page that could not be digitised.

    Parameters
    ----------
    page_id, stage, reason : str
        `stage` and `reason` say what went wrong.
    seconds : dict of str to float, optional
    asked : sequence of (str, int)
        As in `digitise`.

    Returns
    -------
    Digitised
        Zeros in mV, standard deviations infinite, nothing seen.
    """
    mv = {lead: np.zeros(_n_samples(lead)) for lead in LEADS}
    sd_mv = {lead: np.full(_n_samples(lead), np.inf) for lead in LEADS}
    rows = {lead: np.zeros(n_rows, np.float32) for lead, n_rows in asked}
    return Digitised(LeadSeries(page_id, mv, sd_mv, 0.0), stage, reason, seconds or {}, rows)


def _chain(source, fast, watch, black):
    page = source if isinstance(source, Page) else watch.run("load_page", load_page, source)
    upright_page = watch.run("stage0_upright", upright, page)
    rectified = watch.run("stage1_rectify", rectify, upright_page, RectifyParams(black=black))
    ink_map = watch.run("stage2_ink", ink, rectified)
    if fast:
        return watch.run("leads_mv", leads_mv, watch.run("stage3_trace", trace, ink_map))
    net_map = None if ink_map.is_drawn else watch.run("net_ink", net_ink, rectified)
    ways = watch.run("stage3_trace", _ways, ink_map, net_map)
    seen_ink = watch.run("blend", blend, ink_map, net_map) if net_map else ink_map
    traced = watch.run("stage4_refine", refine, seen_ink, ways)
    series = None
    for _ in range(3 if ink_map.is_drawn else 1):  # a drawn page is redrawn twice more from what came of it
        traced = watch.run("redraw", redraw, ink_map, traced, series)
        series = watch.run("leads_mv", leads_mv, traced, series)
        series = watch.run("polish", polish, series, traced, ink_map, net_map)
        series = watch.run("recorder", as_recorded, series)
    return series


def _ways(ink_map, net_map):
    """The traces that the fit may follow.

    The network's ink is clean, so that gaps in a faint spike may be climbed for little: that way
    comes first. A drawn page's own ink needs no network; another's counts only where that sees no trace.
    """
    if net_map is None:
        return [trace(ink_map), trace(ink_map, EAGER)]
    try:
        return [trace(net_map, EAGER), trace(net_map)]
    except TraceLost:
        return [trace(ink_map)]


def _n_samples(lead):
    return N_STRIP if lead == RHYTHM_LEAD else N_QUARTER


def _check_series(series):
    for lead in LEADS:
        mv = series.mv[lead]
        if mv.shape != (_n_samples(lead),):
            raise ValueError(f"lead {lead} has shape {mv.shape}, not ({_n_samples(lead)},)")
        if not np.isfinite(mv).all():
            n_bad = np.count_nonzero(~np.isfinite(mv))
            raise ValueError(f"lead {lead} has {n_bad} samples that are not finite")


def _rows(series, asked):
    rows = {lead: resample_leads(series, lead, n_rows).astype(np.float32) for lead, n_rows in asked}
    for lead, n_rows in asked:
        if rows[lead].shape != (n_rows,) or not np.isfinite(rows[lead]).all():
            raise ValueError(f"lead {lead} gave {rows[lead].shape} rows, not {n_rows} finite ones")
    return rows


def _reason(exc):
    if isinstance(exc, DigitiseError):
        return exc.reason
    return " ".join(f"{type(exc).__name__}: {exc}".split())
