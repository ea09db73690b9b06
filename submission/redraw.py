"""A drawn page's pixels explained one by one: its samples are fitted with the renderer's own stroke.

A page as the competition draws it has no noise but the rounding to 256 levels, and its renderer's
rules are known (`kernels`: the outline of a polyline's stroke, and of each pixel the exact share
within). So the samples that `stage4_refine` found by a blurred stroke are moved, by Levenberg's
and Marquardt's steps, until the drawn stroke gives the very pixels. Where strokes turn to and fro
within their own width several ways give the same pixels: there the limb leads tell of each other
by the lead laws.
"""

from dataclasses import dataclass, replace

import numpy as np

from .kernels import (
    dim_by,
    drawn_cover,
    drawn_equations,
    drawn_extents,
    drawn_slopes,
    kept_vertices,
    pixels_of_columns,
    solve_diagonals,
)
from .limb_leads import LIMB_LEADS, LIMB_QUARTERS, fused_limb_leads
from .paper import (
    DRAWN_PX_PER_MM,
    MM_PER_MV,
    MM_PER_SAMPLE,
    SEGMENTS,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
)
from .stage4_refine import RefineSettings, shape_prior


@dataclass(frozen=True)
class RedrawSettings:
    """Settings of `redraw`; lightness in shares of paper, lengths in pixels of the drawn page.

    Attributes
    ----------
    passes : tuple of (float, float)
        For each pass over all strokes, the residual beyond which a pixel weighs less than half, and
        what pixels are off where the stroke is right, by which the prior is weighed.
    law_rounds : int
        How often the limb leads are begun anew from what the others say of them.
    steps : int
        Most steps per stroke and pass.
    damping, most_damping : float
        At first, as a share of the matrix's diagonal, and from which on a stroke is left alone.
    step_px : float
        Longest step of a vertex, across the stroke.
    least_gain : float
        Of the cost, below which a stroke is left alone.
    noise, doubt : float
        What pixels are off at least, and by which factor of what they are off around a sample its
        standard deviation is reckoned: strokes that explain their pixels less are less sure.
    merged_px : float
        What a vertex is off its place, across the stroke, that the renderer may have merged into a
        straight run (it merges what strays by less than `tolerance_px`): a standard deviation.
    tolerance_px : float
        matplotlib's ``path.simplify_threshold``.
    floor_px : float
        `Trace.floor_mm` of what comes out.
    prior : RefineSettings
        For the prior on second and third differences.
    """

    passes: tuple = ((0.1, 0.01), (0.03, 0.005))
    law_rounds: int = 2
    steps: int = 10
    damping: float = 0.01
    most_damping: float = 100.0
    step_px: float = 0.7
    least_gain: float = 0.02
    noise: float = 0.006
    doubt: float = 1.2
    merged_px: float = 0.04
    tolerance_px: float = 1 / 9
    floor_px: float = 0.1
    prior: RefineSettings = RefineSettings()

    def __post_init__(self):
        for name in ("steps", "damping", "step_px", "least_gain", "noise", "tolerance_px", "floor_px"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def redraw(ink_map, trace, settings=RedrawSettings()):
    """Fit a drawn page's samples to its pixels with the renderer's stroke.

    Parameters
    ----------
    ink_map : InkMap
    trace : Trace
        Mostly within a stroke's width of the truth.
    settings : RedrawSettings

    Returns
    -------
    Trace
        Segments that were unseen stay so, and so does all of a page that is not the drawn one itself.
    """
    if not ink_map.is_drawn:
        return trace
    page = _DrawnPage(ink_map, trace)
    for scale, noise in settings.passes:
        for stroke in page.strokes:
            page.fit(stroke, scale, noise, settings)
    traced = page.as_trace(trace, settings)
    for _ in range(settings.law_rounds):
        page.begin_anew(traced, settings)
        traced = page.as_trace(trace, settings)
    return traced


_HALF_PX = TRACE_WIDTH_MM / 2 * DRAWN_PX_PER_MM
_SPACING_PX = MM_PER_SAMPLE * DRAWN_PX_PER_MM
_APART = 12  # vertices between those that change no pixel in common


class _DrawnStroke:
    """A segment's polyline in pixel edges of the drawn page, and the pixels that it covers."""

    def __init__(self, segment, y):
        self.segment = segment
        sample = np.arange(segment.samples.start, segment.samples.stop)
        self.x = STRIP_X_MM * DRAWN_PX_PER_MM + _SPACING_PX * sample
        self.draw(y)

    def draw(self, y):
        """Lay the stroke through rows (n,)."""
        self.y = y
        first = int(self.x[0] - _MARGIN_PX)
        top = np.empty(int(self.x[-1] + _MARGIN_PX) + 1 - first, np.int64)
        bottom = np.empty_like(top)
        drawn_extents(self.x, y, _MARGIN_PX, first, top, bottom)
        self.columns = first, top, np.concatenate([[0], np.cumsum(bottom - top)])
        self.cover = np.empty(self.columns[2][-1])
        drawn_cover(self.x, y, _HALF_PX, self.columns, self._space(), self.cover)

    def slopes(self):
        """How the cover grows with each vertex's row, as `drawn_slopes` has it."""
        slopes = np.empty((_APART, self.cover.size))
        drawn_slopes((self.x, self.y), _HALF_PX, self.columns, self._space(), self.cover, slopes)
        return slopes

    def steepness(self):
        """Length of the stroke per px along x (n,)."""
        return np.hypot(1, np.gradient(self.y) / _SPACING_PX)

    def _space(self):
        return np.empty((_OUTLINE_POINTS * self.x.size, 2))


_MARGIN_PX = 3.5  # from a polyline, within which its stroke surely lies
_OUTLINE_POINTS = 12  # on both sides of a vertex, at most


class _DrawnPage:
    """All strokes of a drawn page, before its grid, labels, separators and pulses."""

    def __init__(self, ink_map, trace):
        self._light, self._background, self._ink = ink_map.light, ink_map.background, ink_map.ink_level
        rows = {s: trace.y_mm[s.strip, s.samples] * DRAWN_PX_PER_MM for s in SEGMENTS}
        self.strokes = [_DrawnStroke(s, y) for s, y in rows.items() if np.isfinite(y).all()]

    def fit(self, stroke, scale, noise, settings):
        """Move a stroke's vertices until its pixels are as they should be; the cost that is left."""
        damping = settings.damping
        cost, pixels, prior = self._cost(stroke, scale, noise, settings)
        equations = None
        for _ in range(settings.steps):
            if equations is None:
                equations = self._equations(stroke, pixels, prior, scale)
            matrix, pull = equations[0].copy(), equations[1]
            matrix[:, 0] *= 1 + damping
            step, _ = _solved(matrix, -pull)
            before, steep = stroke.y, stroke.steepness()
            stroke.draw(before + steep * np.clip(step / steep, -settings.step_px, settings.step_px))
            new_cost, new_pixels, new_prior = self._cost(stroke, scale, noise, settings)
            if new_cost < cost:
                gain, cost, pixels, prior, equations = cost - new_cost, new_cost, new_pixels, new_prior, None
                damping /= _DAMPING_STEP
                if gain < settings.least_gain:
                    break
            else:
                stroke.draw(before)
                damping *= _DAMPING_STEP
                if damping > settings.most_damping:
                    break
        return cost

    def begin_anew(self, trace, settings):
        """Fit limb leads from what the others say of them, and keep what costs less."""
        told = _told_by_laws(trace)
        for stroke in self.strokes:
            segment = stroke.segment
            rows = told[segment.strip, segment.samples]
            if segment.lead not in LIMB_LEADS or np.isnan(rows).all():
                continue
            own = stroke.y
            own_cost = self._cost(stroke, *settings.passes[-1], settings)[0]
            stroke.draw(np.where(np.isnan(rows), own, rows))
            costs = [self.fit(stroke, *fit, settings) for fit in settings.passes]
            if costs[-1] >= own_cost:
                stroke.draw(own)

    def as_trace(self, trace, settings):
        """Back to page positions, with standard deviations of the fit and of what is merged."""
        y_mm, sd_mm = trace.y_mm.copy(), trace.sd_mm.copy()
        for stroke in self.strokes:
            place = stroke.segment.strip, stroke.segment.samples
            y_mm[place] = stroke.y / DRAWN_PX_PER_MM
            sd_mm[place] = self._sd_px(stroke, settings) / DRAWN_PX_PER_MM
        floor_mm = settings.floor_px / DRAWN_PX_PER_MM
        return replace(trace, y_mm=y_mm, sd_mm=sd_mm, noise_mm=None, floor_mm=floor_mm)

    def _sd_px(self, stroke, settings):
        scale, noise = settings.passes[-1]
        _, pixels, prior = self._cost(stroke, scale, noise, settings)
        _, variance = _solved(*self._equations(stroke, pixels, prior, scale))
        off = np.hypot(settings.noise, settings.doubt * _rms_around(stroke, *pixels))
        kept = np.empty(stroke.y.size, bool)
        kept_vertices(stroke.x, stroke.y, settings.tolerance_px, kept)
        merged = np.where(kept, 0, settings.merged_px * stroke.steepness())
        return np.hypot(off / scale * np.sqrt(variance), merged)

    def _cost(self, stroke, scale, noise, settings):
        """Robust cost of a stroke, less that of the bare page; its pixels and its prior's equations."""
        light, bare = (np.empty(stroke.cover.size) for _ in range(2))
        clear = np.ones(stroke.cover.size)
        pixels_of_columns(stroke.columns, self._light, 1.0, light)
        pixels_of_columns(stroke.columns, self._background, self._ink, bare)
        for other in self.strokes:
            if other is not stroke:
                dim_by(stroke.columns, clear, other.columns, other.cover)
        room = np.maximum(bare - self._ink, 0) * clear
        unlike = light - self._ink - room
        miss = unlike + room * stroke.cover
        open_ = room > 0
        cost = np.sum(np.log1p((miss[open_] / scale) ** 2) - np.log1p((unlike[open_] / scale) ** 2)) / 2
        prior_cost, *prior = shape_prior(stroke.y, DRAWN_PX_PER_MM, (noise / scale) ** 2, settings.prior)
        return cost + prior_cost, (miss, room), prior

    def _equations(self, stroke, pixels, prior, scale):
        """Banded normal matrix (n, G) and gradient (n,) of a stroke's cost."""
        matrix, pull = np.zeros((stroke.y.size, _APART)), prior[1].copy()
        matrix[:, :prior[0].shape[1]] += prior[0]
        matrix[:, 0] += 1e-6
        drawn_equations(stroke.x, stroke.columns, stroke.slopes(), pixels, scale, matrix, pull)
        return matrix, pull


_DAMPING_STEP = 5.0


def _solved(matrix, right):
    solution, variance = np.empty_like(right), np.empty_like(right)
    solve_diagonals(matrix, right, solution, variance)
    return solution, variance


def _rms_around(stroke, miss, room):
    """What edge pixels are off, rms, in the columns around each vertex (n,)."""
    first, top, start = stroke.columns
    edge = (stroke.cover > 0.02) & (stroke.cover < 0.98) & (room > _LEAST_ROOM)
    col = np.repeat(np.arange(top.size), np.diff(start))[edge]
    total, count = (
        np.convolve(np.bincount(col, weight, top.size), np.ones(_AROUND_PX), "same")
        for weight in (miss[edge] ** 2, None)
    )
    return np.sqrt(total / np.maximum(count, 1))[stroke.x.astype(int) - first]


_LEAST_ROOM = 0.3  # share of paper that a pixel must have left for a stroke
_AROUND_PX = 5


def _told_by_laws(trace):
    """Rows (S, T) of the limb leads as the lead laws make them of all of them; NaN elsewhere."""
    mv, sd_mv = -trace.y_mm / MM_PER_MV, np.hypot(trace.sd_mm, trace.floor_mm) / MM_PER_MV
    rows = np.full(mv.shape, np.nan)
    for span, leads in LIMB_QUARTERS:
        if np.isfinite(mv[:, span]).all():
            fused_mv, _ = fused_limb_leads(mv[:, span], sd_mv[:, span], leads)
            rows[:, span] = -fused_mv * MM_PER_MV * DRAWN_PX_PER_MM
    return rows
