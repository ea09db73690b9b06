"""Stage 4: render and compare, so that the re-drawn stroke explains the pixels.

The page was drawn as polylines through 500 Hz samples with a round stroke of known width. Given
the trace of stage 3, each segment's samples are moved by Gauss-Newton steps until the drawn
stroke, blurred as this page is, fits the picture: a pixel's lightness is a function of its
distance from the nearest polyline, so that each pixel pulls at two neighbouring samples only and
the normal equations are banded. Residuals weigh robustly (labels, stains), a weak robust prior on
second differences bridges what is unseen, and the inverse's diagonal gives each sample's variance.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import curve_fit
from scipy.special import ndtr

from .kernels import fit_stroke, paint_stroke, solve_pentadiagonal, stroke_profile
from .page import Trace
from .paper import DRAWN_FS_HZ, MM_PER_S, SEGMENTS, STRIP_X_MM, TRACE_WIDTH_MM


@dataclass(frozen=True)
class RefineSettings:
    """Settings of the fit.

    Attributes
    ----------
    rounds, sweeps : int
        Rounds over all segments, each with a newly measured stroke, and steps per segment in each.
    noise : float
        Residual in shares of paper beyond which a pixel weighs less than half.
    bend_px, bend_weight : float
        Second difference per sample beyond which the prior gives way, and its weight.
    level_weight : float
        Weight of first differences, which keeps the unseen ends of a segment level.
    step_px, still_px : float
        Longest step of a sample in one sweep, across the stroke, and the rms step below which the
        fit ends.
    better_by : float
        How much lower the cost of a fit must be than that of an earlier trace's.
    """

    rounds: int = 4
    sweeps: int = 12
    noise: float = 0.1
    bend_px: float = 0.2
    bend_weight: float = 0.5
    level_weight: float = 0.01
    step_px: float = 0.7
    still_px: float = 0.02
    better_by: float = 10.0

    def __post_init__(self):
        for name in ("rounds", "sweeps", "noise", "bend_px", "bend_weight", "step_px", "still_px"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def refine(ink_map, traces, settings=RefineSettings()):
    """Fit the traces to the pixels, and keep of each segment the fit that explains the most ink.

    Parameters
    ----------
    ink_map : InkMap
    traces : sequence of Trace
        One or more of the same page, each mostly within a stroke's width of the truth, the most
        trusted first.
    settings : RefineSettings

    Returns
    -------
    Trace
        NaN in segments that were unseen throughout; elsewhere finite, with a standard deviation
        that grows with the distance from seen samples.
    """
    fits = [_fit_all(ink_map, trace, settings) for trace in traces]
    found = {}
    for stroke, cost in (pair for fit in fits for pair in fit):
        best = found.get(stroke.segment)
        if best is None or cost < best[1] - settings.better_by:
            found[stroke.segment] = stroke, cost
    return _as_trace(ink_map, traces[0], [stroke for stroke, _ in found.values()])


def _fit_all(ink_map, trace, settings):
    """Fitted strokes of all seen segments, each with the cost of the pixels round it."""
    strokes = [s for s in (_Stroke.begin(ink_map, trace, segment) for segment in SEGMENTS) if s is not None]
    profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * ink_map.px_per_mm, 1.0)
    cover = np.zeros((trace.y_mm.shape[0], *ink_map.light.shape), np.uint8)
    page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
    for turn in range(settings.rounds):
        _repaint(cover, strokes, profile)
        if turn > 0:
            profile = _measure_profile(ink_map, cover, strokes, profile)
        _repaint(cover, strokes, profile)
        strokes = [_fit(page, stroke, profile, settings) for stroke in strokes]
    _repaint(cover, strokes, profile)
    profile = _measure_profile(ink_map, cover, strokes, profile)
    _repaint(cover, strokes, profile)
    return [(stroke, _cost(page, stroke, profile, settings)) for stroke in strokes]


def _cost(page, stroke, profile, settings):
    """Robust cost of the pixels round a stroke, less that of the bare page."""
    unused = np.empty((stroke.row.size, 2)), np.empty(stroke.row.size)
    drawn = stroke.row, stroke.line, profile
    return fit_stroke(page, stroke.segment.strip, drawn, settings.noise, *unused)


@dataclass(frozen=True, eq=False)
class _Stroke:
    """A segment's polyline: rows (n,) in pixel centres, their variance, and where its columns lie."""

    segment: object
    row: np.ndarray
    variance: np.ndarray
    line: np.ndarray

    @classmethod
    def begin(cls, ink_map, trace, segment):
        """The polyline of a traced segment, gaps bridged linearly; None where nothing was seen."""
        row = trace.y_mm[segment.strip, segment.samples] * ink_map.px_per_mm - 0.5
        seen = np.isfinite(row)
        if seen.sum() < 2:
            return None
        instant = np.arange(row.size)
        row = np.interp(instant, instant[seen], row[seen])
        step_px = MM_PER_S / DRAWN_FS_HZ * ink_map.px_per_mm
        first_px = STRIP_X_MM * ink_map.px_per_mm - 0.5 + segment.samples.start * step_px
        return cls(segment, row, np.full(row.size, np.nan), np.array([first_px, step_px]))


def cover_profile(amplitude, half_width_px, blur_px):
    """Cover of a blurred stroke by distance from its middle line, seen by square pixels.

    Parameters
    ----------
    amplitude : float
        Cover of a broad stroke.
    half_width_px, blur_px : float
        Half the stroke's width, and the standard deviation of the Gaussian blur.

    Returns
    -------
    (P, 2) float64
        Cover and its derivative at distances of 1/32 px, to where it is nil.
    """
    distance = np.arange(0, half_width_px + 0.5 + 3 * blur_px, 1 / 32)
    cover = _cover(distance, amplitude, half_width_px, blur_px)
    return np.ascontiguousarray(np.stack([cover, np.gradient(cover, 1 / 32)], axis=1))


def _cover(distance, amplitude, half_width_px, blur_px):
    """A stroke of hard edges, blurred by a Gaussian and by the pixel's width."""
    def ramp(x):
        return x * ndtr(x / blur_px) + blur_px * np.exp(-((x / blur_px) ** 2) / 2) / np.sqrt(2 * np.pi)

    left, right = half_width_px - distance, half_width_px + distance
    return amplitude * (ramp(left + 0.5) - ramp(left - 0.5) + ramp(right + 0.5) - ramp(right - 0.5) - 1)


def _repaint(cover, strokes, profile):
    cover[:] = 0
    for stroke in strokes:
        paint_stroke(stroke.row, stroke.line, profile, cover[stroke.segment.strip])


def _measure_profile(ink_map, cover, strokes, profile):
    """The stroke's profile as this page shows it; the given one where too little is seen."""
    page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
    bins = int(8 * 2 * TRACE_WIDTH_MM * ink_map.px_per_mm)
    total, count = np.zeros(bins), np.zeros(bins)
    for stroke in strokes:
        stroke_profile(page, stroke.segment.strip, (stroke.row, stroke.line, profile), total, count)
    if count.min() < 20:
        return profile
    distance = (np.arange(bins) + 0.5) / 8
    half_px = TRACE_WIDTH_MM / 2 * ink_map.px_per_mm
    limits = ([0.3, 0.5 * half_px, 0.05], [1.3, 2.5 * half_px, 3 * half_px])
    start = [1.0, half_px, 0.5 * half_px]
    fitted, _ = curve_fit(_cover, distance, total / count, p0=start, bounds=limits, sigma=1 / np.sqrt(count))
    return cover_profile(*fitted)


def _fit(page, stroke, profile, settings):
    """A segment's polyline after some Gauss-Newton steps; the given one where they do not help."""
    row, n = stroke.row.copy(), stroke.row.size
    hessian, gradient = np.empty((n, 2)), np.empty(n)
    step, variance = np.empty(n), np.empty(n)
    best_cost, best = np.inf, stroke
    for sweep in range(settings.sweeps + 1):
        drawn = row, stroke.line, profile
        cost = fit_stroke(page, stroke.segment.strip, drawn, settings.noise, hessian, gradient)
        prior_cost, matrix, pull = _bend_prior(row, stroke.line[1], settings)
        matrix[:, :2] += hessian
        matrix[:, 0] += 1e-6
        solve_pentadiagonal(matrix, -(gradient + pull), step, variance)
        if cost + prior_cost < best_cost:
            best_cost = cost + prior_cost
            best = _Stroke(stroke.segment, row.copy(), variance.copy(), stroke.line)
        steep = np.hypot(1, np.gradient(row) / stroke.line[1])
        if sweep == settings.sweeps or np.sqrt(np.mean((step / steep) ** 2)) < settings.still_px:
            return best
        row += np.clip(step, -settings.step_px * steep, settings.step_px * steep)


def _bend_prior(row, step_px, settings):
    """Robust cost of second differences, its banded matrix (n, 3) and its gradient (n,).

    Differences count across the stroke: on a steep stroke the picture says little of rows.
    """
    bend = np.diff(row, 2)
    rise = np.diff(row) / step_px
    steep = 1 + (rise[1:] ** 2 + rise[:-1] ** 2) / 2
    share = bend / settings.bend_px / np.sqrt(steep)
    weight = settings.bend_weight / (1 + share**2) / settings.bend_px**2 / steep
    level = settings.level_weight / (1 + rise**2)
    matrix = np.zeros((row.size, 3))
    matrix[:-1, 0] += level
    matrix[1:, 0] += level
    matrix[:-1, 1] -= level
    pull = np.zeros(row.size)
    pull[:-1] -= level * np.diff(row)
    pull[1:] += level * np.diff(row)
    for i, a in enumerate((1, -2, 1)):
        part = slice(i, row.size - 2 + i)
        pull[part] += weight * bend * a
        for j, b in enumerate((1, -2, 1)):
            if j >= i:
                matrix[part, j - i] += weight * a * b
    cost = settings.bend_weight * np.log1p(share**2).sum() + settings.level_weight * np.log1p(rise**2).sum()
    return cost / 2, matrix, pull


def _as_trace(ink_map, trace, strokes):
    """Back to page positions."""
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm = np.full(trace.y_mm.shape, np.nan)
    for stroke in strokes:
        place = stroke.segment.strip, stroke.segment.samples
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        sd_mm[place] = np.sqrt(stroke.variance) / ink_map.px_per_mm
    return Trace(trace.page_id, y_mm, sd_mm)
