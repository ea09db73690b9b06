"""A drawn page's pixels explained one by one: its samples are fitted with the renderer's own stroke.

A page as the competition draws it has no noise but the rounding to 256 levels, and its renderer's
rules are known (`kernels`: the outline of a polyline's stroke, and of each pixel the exact share
within). So the samples that `stage4_refine` found by a blurred stroke are moved, by Levenberg's
and Marquardt's steps, until the drawn stroke gives the very pixels. Where strokes turn to and fro
within their own width several ways give the same pixels: there the limb leads tell of each other
by the lead laws. What the chain makes of the whole then tells each stroke where to begin anew, and
how sure it is of that.
"""

from dataclasses import dataclass, replace

import numpy as np

from .kernels import (
    OUTLINE_POINTS,
    dim_by,
    drawn_cover,
    drawn_equations,
    drawn_extents,
    drawn_misses,
    drawn_slopes,
    holds_drawn,
    kept_vertices,
    pixels_of_columns,
    solve_diagonals,
)
from .limb_leads import LIMB_QUARTERS, fused_limb_leads
from .paper import (
    DRAWN_PX_PER_MM,
    MM_PER_MV,
    MM_PER_SAMPLE,
    SEGMENTS,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
    ZERO_Y_MM,
)
from .stage4_refine import RefineSettings, shape_prior, spans_around, steepness


@dataclass(frozen=True)
class RedrawSettings:
    """Settings of `redraw`; lightness in shares of paper, lengths in pixels of the drawn page.

    Attributes
    ----------
    passes : tuple of (float, float)
        For each pass over a stretch of a stroke, the residual beyond which a pixel weighs less than half, and
        what pixels are off where the stroke is right, by which the prior is weighed.
    law_rounds : int
        How often the limb leads are begun anew where the others say something else of them.
    law_px, told_limit : float
        What the lead laws' word is off at least, across the stroke, and the standard deviations at
        which it, or a series', counts half.
    disputed_px : float
        Across the stroke, from which on a limb lead is begun anew.
    unexplained : float
        What edge pixels are off, from which on a stroke is begun anew: a sample further left, then led
        through what is darker than drawn (one that cuts a trough meets white on both sides and stays).
    near, longest : int
        Vertices to either side of such places that are begun anew with them, and the most that are
        fitted at once: each stretch takes the steps that it needs.
    steps : int
        Most steps per stretch and pass.
    damping, most_damping : float
        At first, as a share of the matrix's diagonal, and from which on a stretch is left alone.
    step_px : float
        Longest step of a vertex, across the stroke.
    least_gain, last_gain : float
        Of the cost, below which a stretch is left alone; at first, and where a series is told.
    told_px : float
        What a series that is told is off at least.
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

    passes: tuple = ((0.1, 0.01), (0.02, 0.003))
    law_rounds: int = 2
    law_px: float = 0.1
    told_limit: float = 3.0
    disputed_px: float = 0.1
    unexplained: float = 0.015
    near: int = 3
    longest: int = 60
    steps: int = 30
    damping: float = 0.01
    most_damping: float = 100.0
    step_px: float = 0.7
    least_gain: float = 1.0
    last_gain: float = 0.1
    told_px: float = 0.02
    noise: float = 0.004
    doubt: float = 1.4
    merged_px: float = 0.04
    tolerance_px: float = 1 / 9
    floor_px: float = 0.1
    prior: RefineSettings = RefineSettings()

    def __post_init__(self):
        for name in (
            "steps", "damping", "step_px", "least_gain", "last_gain", "told_px", "noise", "tolerance_px",
            "floor_px", "law_px", "told_limit", "disputed_px", "unexplained", "near", "longest",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def redraw(ink_map, trace, told=None, settings=RedrawSettings()):
    """Fit a drawn page's samples to its pixels with the renderer's stroke.

    Parameters
    ----------
    ink_map : InkMap
    trace : Trace
        Mostly within a stroke's width of the truth; redrawn already where a series is told.
    told : LeadSeries, optional
        What was made of that, to begin anew from.
    settings : RedrawSettings

    Returns
    -------
    Trace
        Segments that were unseen stay so, and so does all of a page that is not the drawn one itself.
    """
    if not ink_map.is_drawn:
        return trace
    page = _DrawnPage(ink_map, trace)
    if told:
        page.heed_series(told, replace(settings, least_gain=settings.last_gain))
        return page.as_trace(trace, settings)
    page.fit_all(settings)
    page.mend_unexplained(settings)
    for _ in range(settings.law_rounds):
        page.heed_laws(page.as_trace(trace, settings), settings)
    return page.as_trace(trace, settings)


_HALF_PX = TRACE_WIDTH_MM / 2 * DRAWN_PX_PER_MM
_SPACING_PX = MM_PER_SAMPLE * DRAWN_PX_PER_MM
_APART = 12  # vertices between those that change no pixel in common


class _DrawnStroke:
    """A polyline in pixel edges of the drawn page, and the pixels that it covers.

    Of a part of a stroke the vertices beside it are held, and only columns that none beyond them
    changes count.

    Attributes
    ----------
    x, y : (n,) float64
    free : slice
        The vertices that are not held.
    told : (rows, sd), each (n,) float64, or None
        What the lead laws, or a series, say of it.
    columns : (first, top, start)
        The pixels around it, as `kernels` has them.
    cover : (K,) float64
        Share of each that it covers.
    scene : (unlike, room), each (K,) float64, or None
        How much lighter each is than bare of this stroke, and how much darker its full cover makes it.
    """

    def __init__(self, x, y, whole=None, free=None, told=None):
        self.x, self.whole, self.free, self.told = x, whole or self, free or slice(0, x.size), told
        self._first = int(np.ceil(x[_APART // 2])) if self.free.start > 0 else int(x[0] - _MARGIN_PX)
        self._stop = int(x[-1 - _APART // 2]) if self.free.stop < x.size else int(x[-1] + _MARGIN_PX) + 1
        self.columns = self.scene = None
        self.draw(y)

    def part(self, first, stop, told):
        """The part whose vertices from `first` to before `stop` are free, and the slice of all its own."""
        span = slice(max(first - _APART, 0), min(stop + _APART, self.y.size))
        free = slice(first - span.start, stop - span.start)
        told = told and tuple(each[span] for each in told)
        return _DrawnStroke(self.x[span], self.y[span], self, free, told), span

    def draw(self, y):
        """Lay the stroke through rows (n,); columns stay as they are where they hold it."""
        self.y = y
        if self.columns is None or not holds_drawn(self.x, y, _REACHED_PX, self.columns):
            self.columns, self.scene = self._columns(), None
        self.cover = np.empty(self.columns[2][-1])
        drawn_cover(self.x, y, _HALF_PX, self.columns, self._space(), self.cover)

    def _columns(self):
        """The pixels around the stroke, with room for it to move."""
        top = np.empty(self._stop - self._first, np.int64)
        bottom = np.empty_like(top)
        drawn_extents(self.x, self.y, _MARGIN_PX, self._first, top, bottom)
        return self._first, top, np.concatenate([[0], np.cumsum(bottom - top)])

    def slopes(self):
        """How the cover grows with each vertex's row, as `drawn_slopes` has it."""
        slopes = np.empty((_APART, self.cover.size))
        drawn_slopes((self.x, self.y), _HALF_PX, self.columns, self._space(), self.cover, slopes)
        return slopes

    def _space(self):
        return np.empty((OUTLINE_POINTS * self.x.size, 2))


_REACHED_PX = 1.5  # from a polyline, within which its stroke lies
_MARGIN_PX = 3.5  # and within which its pixels are looked at, so that they stay the same as it moves


def _edges_px(segment):
    """Where a segment's samples lie along x, as pixel edges (n,)."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    return STRIP_X_MM * DRAWN_PX_PER_MM + _SPACING_PX * sample


class _DrawnPage:
    """All strokes of a drawn page, before its grid, labels, separators and pulses."""

    def __init__(self, ink_map, trace):
        self._light, self._background, self._ink = ink_map.light, ink_map.background, ink_map.ink_level
        rows = {s: trace.y_mm[s.strip, s.samples] * DRAWN_PX_PER_MM for s in SEGMENTS}
        self.strokes = {s: _DrawnStroke(_edges_px(s), y) for s, y in rows.items() if np.isfinite(y).all()}
        self._heard = {}  # by segment, the rows that the laws told last

    def fit_all(self, settings):
        """Fit all strokes, stretch by stretch."""
        for stroke in self.strokes.values():
            self._begin_anew(stroke, stroke.y.copy(), np.ones(stroke.y.size, bool), settings)

    def mend_unexplained(self, settings):
        """Begin strokes anew where their pixels are not explained, in two ways."""
        for stroke in self.strokes.values():
            for begun in (_a_sample_left, _through_unexplained):
                _, miss, _ = self._cost(stroke, *settings.passes[-1], settings)
                unexplained = _rms_around(stroke, miss) > settings.unexplained
                self._begin_anew(stroke, begun(stroke, miss), unexplained, settings)

    def heed_laws(self, trace, settings):
        """Begin limb leads anew where the others say something else of them, and not what they last said."""
        told = _told_by_laws(trace)
        for segment, stroke in self.strokes.items():
            rows, sd = told[:, segment.strip, segment.samples]
            unsaid = np.isnan(rows)
            if unsaid.all():
                continue
            steep = steepness(stroke.y, _SPACING_PX)
            rows = np.where(unsaid, stroke.y, rows)
            sd = np.where(unsaid, np.inf, np.hypot(sd, settings.law_px * steep))
            disputed = np.abs(rows - stroke.y) > settings.disputed_px * steep
            disputed &= np.abs(rows - self._heard.get(segment, np.inf)) > settings.disputed_px / 2 * steep
            self._heard[segment] = rows
            self._begin_anew(stroke, rows, disputed, settings, (rows, sd))

    def heed_series(self, series, settings):
        """Begin all strokes anew from a series, which counts as far as it is sure."""
        mv, sd_mv = series.on_strips()
        rows = (np.array(ZERO_Y_MM)[:, None] - mv * MM_PER_MV) * DRAWN_PX_PER_MM
        sd = np.hypot(sd_mv * MM_PER_MV * DRAWN_PX_PER_MM, settings.told_px)
        for segment, stroke in self.strokes.items():
            place = segment.strip, segment.samples
            everywhere = np.ones(stroke.y.size, bool)
            self._begin_anew(stroke, rows[place], everywhere, settings, (rows[place], sd[place]))

    def _begin_anew(self, stroke, rows, where, settings, told=None):
        """Fit from rows (n,) on, stretch by stretch `where` (n,) says so, and keep what costs less."""
        for first, stop in _stretches(where, settings.near, settings.longest):
            part, span = stroke.part(first, stop, told)
            own_cost = self._cost(part, *settings.passes[-1], settings)[0]
            begun = part.y.copy()
            begun[part.free] = rows[first:stop]
            part.draw(begun)
            costs = [self._fit(part, *fit, settings) for fit in settings.passes]
            if costs[-1] < own_cost:
                stroke.y[span] = part.y
        stroke.draw(stroke.y)

    def _fit(self, stroke, scale, noise, settings):
        """Move a stroke's vertices until its pixels are as they should be; the cost that is left."""
        damping = settings.damping
        cost, miss, prior = self._cost(stroke, scale, noise, settings)
        equations = None
        for _ in range(settings.steps):
            if equations is None:
                equations = self._equations(stroke, miss, prior, scale)
                before, steep = stroke.y, steepness(stroke.y, _SPACING_PX)
            matrix, pull = equations[0].copy(), equations[1]
            matrix[:, 0] *= 1 + damping
            step = solved_diagonals(matrix, -pull)
            if -pull @ step < settings.least_gain:
                break
            stroke.draw(before + steep * np.clip(step / steep, -settings.step_px, settings.step_px))
            new_cost, new_miss, new_prior = self._cost(stroke, scale, noise, settings)
            if new_cost < cost:
                gain, cost, miss, prior, equations = cost - new_cost, new_cost, new_miss, new_prior, None
                damping /= _DAMPING_STEP
                if gain < settings.least_gain:
                    break
            else:
                stroke.draw(before)
                damping *= _DAMPING_STEP
                if damping > settings.most_damping:
                    break
        return cost

    def as_trace(self, trace, settings):
        """Back to page positions, with standard deviations of the fit and of what is merged."""
        y_mm, sd_mm = trace.y_mm.copy(), trace.sd_mm.copy()
        for segment, stroke in self.strokes.items():
            place = segment.strip, segment.samples
            y_mm[place] = stroke.y / DRAWN_PX_PER_MM
            sd_mm[place] = self._sd_px(stroke, settings) / DRAWN_PX_PER_MM
        floor_mm = settings.floor_px / DRAWN_PX_PER_MM
        return replace(trace, y_mm=y_mm, sd_mm=sd_mm, noise_mm=None, floor_mm=floor_mm)

    def _sd_px(self, stroke, settings):
        scale, noise = settings.passes[-1]
        _, miss, prior = self._cost(stroke, scale, noise, settings)
        variance = np.empty(stroke.y.size)
        matrix, pull = self._equations(stroke, miss, prior, scale)
        solved_diagonals(matrix, -pull, variance)
        off = np.hypot(settings.noise, settings.doubt * _rms_around(stroke, miss))
        kept = np.empty(stroke.y.size, bool)
        kept_vertices(stroke.x, stroke.y, settings.tolerance_px, kept)
        merged = np.where(kept, 0, settings.merged_px * steepness(stroke.y, _SPACING_PX))
        return np.hypot(off / scale * np.sqrt(variance), merged)

    def _cost(self, stroke, scale, noise, settings):
        """Robust cost of a stroke, less that of the bare page; what pixels miss, its prior's equations."""
        if stroke.scene is None or stroke is stroke.whole:
            stroke.scene = self._scene(stroke)
        miss = np.empty(stroke.cover.size)
        cost = drawn_misses(stroke.cover, stroke.scene, scale, miss)
        trust = (noise / scale) ** 2
        prior_cost, *prior = shape_prior(stroke.y, DRAWN_PX_PER_MM, trust, settings.prior)
        told_cost = 0.0
        if stroke.told:
            told_cost, curvature, pull = _told_prior(stroke, trust, settings.told_limit)
            prior[0][:, 0] += curvature
            prior[1] += pull
        return cost + prior_cost + told_cost, miss, prior

    def _scene(self, stroke):
        """How a stroke's pixels are beside the others as they are: `_DrawnStroke.scene`."""
        light, bare = (np.empty(stroke.cover.size) for _ in range(2))
        clear = np.ones(stroke.cover.size)
        pixels_of_columns(stroke.columns, self._light, 1.0, light)
        pixels_of_columns(stroke.columns, self._background, self._ink, bare)
        for other in self.strokes.values():
            if other is not stroke.whole:
                dim_by(stroke.columns, clear, other.columns, other.cover)
        room = np.maximum(bare - self._ink, 0) * clear
        return light - self._ink - room, room

    def _equations(self, stroke, miss, prior, scale):
        """Banded normal matrix (n, G) and gradient (n,) of a stroke's cost."""
        matrix, pull = np.zeros((stroke.y.size, _APART)), prior[1].copy()
        matrix[:, :prior[0].shape[1]] += prior[0]
        matrix[:, 0] += 1e-6
        matrix[:stroke.free.start, 0] += _FIRM
        matrix[stroke.free.stop:, 0] += _FIRM
        pixels = miss, stroke.scene[1]
        drawn_equations(stroke.x, stroke.columns, stroke.slopes(), pixels, scale, matrix, pull)
        return matrix, pull


_DAMPING_STEP = 5.0
_FIRM = 1e9


def _told_prior(stroke, trust, limit):
    """Cost of what a stroke is off what it was told, its curvature (n,) and its gradient (n,)."""
    rows, sd = stroke.told
    off = (stroke.y - rows) / sd
    weight = trust / (1 + (off / limit) ** 2)
    return trust * limit**2 * np.sum(np.log1p((off / limit) ** 2)) / 2, weight / sd**2, weight * off / sd


def _stretches(where, near, longest):
    """First vertices, and those after the last, of where `where` (n,) holds and near there."""
    for span in spans_around(where, near):
        cuts = np.linspace(span.start, span.stop, -(-(span.stop - span.start) // longest) + 1)
        cuts = cuts.round().astype(int)
        yield from zip(cuts[:-1], cuts[1:], strict=True)


_UNASKED = np.empty(0)


def solved_diagonals(matrix, right, variance=_UNASKED):
    """Solution (n,) of a system of few diagonals, which is used up; its inverse's diagonal if asked (n,)."""
    solution = np.empty_like(right)
    solve_diagonals(matrix, right, solution, variance)
    return solution


def _rms_around(stroke, miss):
    """What edge pixels are off, rms, in the columns around each vertex (n,)."""
    (col, at), n_col = _column_numbers(stroke), stroke.columns[1].size
    edge = (stroke.cover > 0.02) & (stroke.cover < 0.98) & (stroke.scene[1] > _LEAST_ROOM)
    total, count = (
        np.convolve(np.bincount(col[edge], weight, n_col), np.ones(_AROUND_PX), "same")
        for weight in (miss[edge] ** 2, None)
    )
    return np.sqrt(total / np.maximum(count, 1))[at]


def _column_numbers(stroke):
    """In which of a stroke's columns each of its pixels (K,) and each vertex (n,) lies."""
    first, top, start = stroke.columns
    return np.repeat(np.arange(top.size), np.diff(start)), stroke.x.astype(int) - first


def _a_sample_left(stroke, _):
    return np.append(stroke.y[1:], stroke.y[-1])


def _through_unexplained(stroke, miss):
    """Rows (n,) of a stroke, led through what is darker than drawn where there is such in a column."""
    (_, top, start), (col, at) = stroke.columns, _column_numbers(stroke)
    row = np.arange(miss.size) + (top - start[:-1])[col] + 0.5
    dark = np.maximum(-miss - _MUCH_DARKER, 0)
    total, moment = (np.bincount(col, weight, top.size) for weight in (dark, dark * row))
    return np.where(total[at] > _MUCH_DARKER, moment[at] / np.maximum(total[at], _MUCH_DARKER), stroke.y)


_MUCH_DARKER = 0.3  # share of paper
_LEAST_ROOM = 0.3  # share of paper that a pixel must have left for a stroke
_AROUND_PX = 5


def _told_by_laws(trace):
    """What the others say of each limb lead by the lead laws: rows and their sd (2, S, T); NaN elsewhere."""
    mv, sd_mv = -trace.y_mm / MM_PER_MV, np.hypot(trace.sd_mm, trace.floor_mm) / MM_PER_MV
    told_mv = np.full((2, *mv.shape), np.nan)
    for span, leads in LIMB_QUARTERS:
        if np.isfinite(mv[:, span]).all():
            for strip in range(len(leads)):
                sd_without_mv = sd_mv[:, span].copy()
                sd_without_mv[strip] = _SILENT_MV
                fused_mv = fused_limb_leads(mv[:, span], sd_without_mv, leads)
                told_mv[:, strip, span] = [each[strip] for each in fused_mv]
    return told_mv * np.array([-1, 1])[:, None, None] * MM_PER_MV * DRAWN_PX_PER_MM


_SILENT_MV = 1e3  # a lead of such a standard deviation says nothing
