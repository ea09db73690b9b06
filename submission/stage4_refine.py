"""Stage 4: render and compare, so that the re-drawn stroke explains the pixels.

The page was drawn as polylines through 500 Hz samples with a round stroke of known width. Given
the trace of stage 3, each segment's samples are moved by Gauss-Newton steps until the drawn
stroke, blurred as this page is, fits the picture: a pixel's lightness is a function of its
distance from the nearest polyline, so that each pixel pulls at two neighbouring samples only and
the normal equations are banded. Residuals weigh robustly (labels, stains). On a steep stroke the
picture says little of a sample's height, and where it is hidden nothing: there a prior on second and
third differences, as large as real signals of that pace have them, decides, weighed against the
pixels by the page's own noise. The inverse's diagonal gives each sample's variance.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from scipy.ndimage import binary_dilation, uniform_filter1d
from scipy.optimize import curve_fit
from scipy.special import ndtr

from .beats import beat_instants
from .crossings import uncrossed
from .kernels import (
    add_differences,
    fit_stroke,
    paint_stroke,
    solve_diagonals,
    stroke_profile,
    usual_differences,
)
from .page import Trace, ink_share
from .paper import (
    DRAWN_PX_PER_MM,
    MM_PER_SAMPLE,
    N_STRIP,
    N_STRIPS,
    QUARTER_LEADS,
    SEGMENTS,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
)


@dataclass(frozen=True)
class RefineSettings:
    """Settings of the fit.

    Attributes
    ----------
    rounds, sweeps : int
        Rounds over all segments, each with a newly measured stroke, and steps per segment in each.
    noise : float
        Residual in shares of paper beyond which a pixel weighs less than half.
    least_noise : float
        Noise of a page, in shares of paper, that the prior is weighed by at least.
    prior_weight : float
        Of each of the two kinds of differences; below 1, as they say much the same.
    pace : int
        Samples over which the pace, the rms first difference, is taken.
    bend_px, bend_share : float
        Usual second difference of a resting signal, and its growth with the pace, of 500 Hz samples in
        pixels of the drawn page. These and the next: robust fits to 300 PTB-XL records that are
        free for training.
    twist_px, twist_share, twist_pace_px : float
        The same of third differences, and the pace at which their growth is halved.
    most_pace_px : float
        Pace from which on differences grow no more, lest a wrong spike licenses itself.
    level_px : float
        Usual first difference, which keeps the unseen ends of a segment level.
    step_px, still_px : float
        Longest step of a sample in one sweep, across the stroke, and the rms step below which the
        fit ends.
    as_drawn : bool
        The stroke's profile is the drawn page's own and need not be measured.
    apart_px : float
        Distance of another trace from the fitted one from which on it is another way.
    apart_margin : int
        Samples to both sides that are fitted with it.
    better_by : float
        How much lower the cost of another way must be.
    """

    rounds: int = 2
    sweeps: int = 5
    noise: float = 0.2
    least_noise: float = 0.02
    prior_weight: float = 0.35
    pace: int = 9
    bend_px: float = 0.1
    bend_share: float = 0.33
    twist_px: float = 0.2
    twist_share: float = 0.3
    twist_pace_px: float = 15.0
    most_pace_px: float = 15.0
    level_px: float = 10.0
    step_px: float = 0.7
    still_px: float = 0.03
    as_drawn: bool = False
    apart_px: float = 1.5
    apart_margin: int = 12
    better_by: float = 5.0

    def __post_init__(self):
        for name in ("rounds", "sweeps", "noise", "least_noise", "prior_weight", "pace", "bend_px",
                     "twist_px", "twist_pace_px", "most_pace_px", "level_px", "step_px", "still_px"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def refine(ink_map, traces, settings=RefineSettings()):
    """Fit the first trace to the pixels, and where another one differs, try that way too.

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
    first, *others = ([_Stroke.begin(ink_map, trace, segment) for segment in SEGMENTS] for trace in traces)
    start = [next((s for s in ways if s is not None), None) for ways in zip(first, *others, strict=True)]
    if ink_map.is_drawn:
        settings = replace(settings, **_DRAWN)
    fit = _fitted_page(ink_map, start, others, settings)
    noise_share = ink_map.unseen_noise * fit.free_noise() / settings.noise
    return _as_trace(ink_map, traces[0], fit, noise_share)


# A drawn page's stroke is known, its pixels have no noise that could speak for a wrong way, and where it is
# redrawn from matters: it is fitted for longer.
_DRAWN = {"sweeps": 8, "still_px": 0.01, "as_drawn": True, "better_by": 2.0}


def _fitted_page(ink_map, start, others, settings):
    """The page's fit from one set of strokes, with what is better in the others."""
    fit = _PageFit(ink_map, start)
    for _ in range(settings.rounds):
        fit.improve(settings)
    for strokes in others:
        fit.try_other_ways(strokes, settings)
    fit.try_other_ends(settings)
    fit.try_other_beats(settings)
    fit.exchange_spikes()
    fit.improve(settings)
    return fit


class _PageFit:
    """All strokes of a page, painted, and the stroke's profile as this page shows it."""

    def __init__(self, ink_map, strokes):
        self.strokes = [stroke for stroke in strokes if stroke is not None]
        self._ink_map = ink_map
        self._profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * ink_map.px_per_mm, 1.0)
        cover = np.zeros((N_STRIPS, *ink_map.light.shape), np.uint8)
        self._page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
        self._trust = _TRUST_AT_FIRST
        self._repaint()

    def improve(self, settings):
        """Fit every stroke, beside the others as they were, and measure the profile."""
        self.strokes = [_fit(self._page, s, self._profile, self._trust, settings) for s in self.strokes]
        self._repaint()
        if settings.as_drawn:
            self._profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * self._ink_map.px_per_mm, _SHARP_PX)
        else:
            scale = self._ink_map.px_per_mm
            self._profile = _measure_profile(self._page, self._inked(), self._profile, scale)
        self._repaint()
        # what a drawn page is off the model is no noise, though neighbours share it
        noise = self.noise() if self._ink_map.is_drawn else self.free_noise()
        self._trust = (max(noise, settings.least_noise) / settings.noise) ** 2

    def try_other_ways(self, others, settings):
        """Take the other way in the spans where it, fitted, explains more ink."""
        others = {stroke.segment: stroke for stroke in others if stroke is not None}
        for i, stroke in enumerate(self.strokes):
            if stroke.segment in others:
                self.strokes[i] = self._best_of(stroke, others[stroke.segment], settings)
        self._repaint()

    def _best_of(self, stroke, other, settings):
        """The stroke, with the other's way in the spans where that costs less."""
        for span in _spans_apart(stroke, other, settings):
            own, rival = stroke.part(span), other.part(span)
            first, last = pinned = _PINNED * (span.start > 0), _PINNED * (span.stop < stroke.row.size)
            ends = np.r_[:first, own.row.size - last:own.row.size]
            rival.row[ends] = own.row[ends]
            rival = _fit(self._page, rival, self._profile, self._trust, settings, pinned)
            if self._cost(rival, settings) < self._cost(own, settings) - settings.better_by:
                stroke = stroke.with_part(span, rival)
        return stroke

    def try_other_ends(self, settings):
        """Begin or end strokes elsewhere behind the separators, where that explains more ink."""
        for i, stroke in enumerate(self.strokes):
            n, quarter = stroke.row.size, stroke.segment.quarter
            if quarter:
                stroke = self._best_end(stroke, slice(0, _END_SPAN), 0, settings)
            if quarter is not None and quarter < len(QUARTER_LEADS) - 1:
                stroke = self._best_end(stroke, slice(n - _END_SPAN, n), -1, settings)
            self.strokes[i] = stroke
        self._repaint()

    def _best_end(self, stroke, span, end, settings):
        """The stroke with the end that costs least; it may lie wherever the last column is dark."""
        own = stroke.part(span)
        rivals = [own.led_to(end, row, inner) for row in self._dark_rows(own, end) for inner in _END_INNER]
        rivals.sort(key=lambda rival: self._cost(rival, settings))
        pinned = (0, _PINNED) if end == 0 else (_PINNED, 0)
        for rival in rivals[:_END_TRIES]:
            rival = _fit(self._page, rival, self._profile, self._trust, settings, pinned)
            if self._cost(rival, settings) < self._cost(own, settings) - settings.better_by:
                own = rival
        return stroke.with_part(span, own)

    def try_other_beats(self, settings):
        """Give beats the shape that others of the same lead have, where that explains more ink.

        What hides one beat's tip, or is taken for it, is seldom there at the next.
        """
        instants = self._beat_instants()
        for i, stroke in enumerate(self.strokes):
            own = instants - stroke.segment.samples.start
            own = own[(own > -_BEAT_REACH // 2) & (own < stroke.row.size + _BEAT_REACH // 2)]
            whole = own[(own >= _BEAT_REACH) & (own < stroke.row.size - _BEAT_REACH)]
            for beat in own:
                others = whole[whole != beat]
                for other in others[np.argsort(np.abs(others - beat))][:_BEAT_TRIES]:
                    stroke = self._best_of(stroke, stroke.with_beat(beat, other), settings)
            self.strokes[i] = stroke
        self._repaint()

    def exchange_spikes(self):
        """Give spikes to the neighbour's stroke where both run on more smoothly then, or beats are alike."""
        scale, y_mm = self._ink_map.px_per_mm, np.full((N_STRIPS, N_STRIP), np.nan)
        for stroke in self.strokes:
            y_mm[stroke.place] = (stroke.row + 0.5) / scale
        y_mm = uncrossed(y_mm, self._beat_instants())
        self.strokes = [replace(stroke, row=y_mm[stroke.place] * scale - 0.5) for stroke in self.strokes]
        self._repaint()

    def _beat_instants(self):
        parts = [stroke.segment.samples for stroke in self.strokes]
        return beat_instants([stroke.row for stroke in self.strokes], parts)

    def _dark_rows(self, stroke, end):
        """Rows near a stroke's end, some px apart, that are dark in the end's column."""
        light, background, _, ink = self._page
        col = stroke.pixels(light.shape)[1][end]
        away = np.arange(-_END_REACH_PX, _END_REACH_PX + 1, _END_STEP_PX)
        rows = np.round(stroke.row[end] + away).astype(int)
        rows = rows[(rows >= 0) & (rows < light.shape[0])]
        return rows[np.minimum(light[rows, col], background[rows, col]) < (1 + ink) / 2]

    def _cost(self, stroke, settings):
        """Robust cost of the pixels round a stroke, less that of the bare page, and of its bends."""
        unused = np.empty((stroke.row.size, 2)), np.empty(stroke.row.size)
        drawn = stroke.row, stroke.line, self._profile
        cost = fit_stroke(self._page, stroke.segment.strip, drawn, settings.noise, *unused)
        return cost + shape_prior(stroke.row, self._ink_map.px_per_mm, self._trust, settings)[0]

    def noise(self):
        """What an edge pixel is off the drawn strokes, a robust standard deviation in shares of paper."""
        _, off = self._edges_off()
        return _robust_sd(off)

    def free_noise(self):
        """What `noise` were if neighbours were independent of each other and told as little."""
        at, off = self._edges_off()
        beside = (np.diff(at) == 1) & (at[1:] % self._page[0].shape[1] > 0)
        alike = np.corrcoef(off[1:][beside], off[:-1][beside])[0, 1] if beside.sum() > 2 else 0.0
        alike = np.clip(alike, 0, 0.9)
        return _robust_sd(off) * np.sqrt((1 + alike) / (1 - alike))

    def doubt(self):
        """How many times as unsure a stroke is at each pixel (R, C), as the bare page is restless there.

        Specks of mould lead a fit far astray, though each of its pixels is explained.
        """
        light, background, cover, _ = self._page
        bare = cv2.dilate(cover.max(axis=0), np.ones((5, 5), np.uint8)) < _BARE_COVER
        size = (round(_DOUBT_MM * self._ink_map.px_per_mm) | 1,) * 2
        off = cv2.boxFilter(np.where(bare, np.minimum((light - background) ** 2, _MOST_OFF), 0), -1, size)
        rms = np.sqrt(np.maximum(off, 0) / (cv2.boxFilter(bare.astype(np.float32), -1, size) + 0.01))
        return np.maximum(rms / _RESTLESS, 1) ** 4

    def lost_mm(self):
        """What each vertex of the strokes is off, an array (n,) each, as ink is missing around it.

        Where glare has taken the ink the cheapest path leads anywhere, and each of its pixels looks bare.
        """
        shares = [self._ink_share(stroke) for stroke in self.strokes]
        usual = max(np.median(np.concatenate(shares)), _LEAST_USUAL)
        missing = (np.clip((_ENOUGH - share / usual) / (_ENOUGH - _NONE), 0, 1) for share in shares)
        return [_LOST_MM * part**2 for part in missing]

    def _inked(self):
        """The strokes' parts that have their ink, but for short ones.

        A stroke through a hole is flat, and on a restless page the only one that is.
        """
        for stroke, lost_mm in zip(self.strokes, self.lost_mm(), strict=True):
            edges = np.flatnonzero(np.diff(lost_mm > 0, prepend=True, append=True))
            for first, last in zip(edges[::2], edges[1::2], strict=True):
                if last - first >= _LEAST_INKED:
                    yield stroke.part(slice(first, last))

    def _ink_share(self, stroke):
        """Share (n,) of full ink at a stroke's vertices, the mean around each; hidden ones have it all."""
        light, background, _, ink = self._page
        at = stroke.pixels(light.shape)
        share, contrast = ink_share(light[at], background[at], ink)
        share = np.where(contrast > 0.5, share, 1)
        return uniform_filter1d(share.astype(float), _LOST_SPAN, mode="nearest")

    def _edges_off(self):
        """Flat indices (K,) of the clear pixels at strokes' edges, and how far off each is."""
        light, background, cover, ink = self._page
        most = cover.max(axis=0)
        at = np.flatnonzero((most > 0.1 * 255) & (most < 0.9 * 255))
        room = background.ravel()[at] - ink
        clear = room > (1 - ink) / 2
        at, room = at[clear], room[clear]
        return at, light.ravel()[at] - background.ravel()[at] + room * (most.ravel()[at] / np.float32(255))

    def _repaint(self):
        cover = self._page[2]
        cover[:] = 0
        for stroke in self.strokes:
            paint_stroke(stroke.row, stroke.line, self._profile, cover[stroke.segment.strip])


def _robust_sd(off):
    """Standard deviation of most of the values (K,); 1 without any."""
    return 1.4826 * np.median(np.abs(off)) if off.size else 1.0


_BARE_COVER = 8  # of 255, beneath which a pixel is bare
_DOUBT_MM = 3.0  # box over which the page's unrest is taken
_MOST_OFF = 0.25  # squared share of paper that a pixel adds at most
_RESTLESS = 0.2  # rms share of paper from which on strokes are doubted
_LEAST_INKED = 30  # vertices of a part that the profile is measured on
_LEAST_USUAL = 0.5  # share of full ink that strokes have on any page, but for what is lost
_ENOUGH, _NONE = 0.7, 0.3  # of the usual share, from which on none is missing, and below which all is
_LOST_MM, _LOST_SPAN = 3.0, 60  # what a stroke without ink is off, and vertices over which ink is looked for
_SHARP_PX = 0.05  # blur of a stroke that has none but by the pixels
_TRUST_AT_FIRST = 0.25  # in the prior, until the page's noise is known
_PINNED = 3  # samples at both ends of a span, where the ways meet
_BEAT_REACH = 60  # samples before and after a beat's instant that its QRS complex may take
_BEAT_TRIES = 3  # other beats of the lead, the nearest first, whose shape is tried
_END_SPAN = 30  # samples at a stroke's end that are fitted anew
_END_INNER = (5, 9, 14)  # samples from the end from which it is led elsewhere
_END_TRIES = 3  # cheapest ways of all that are fitted
_END_REACH_PX, _END_STEP_PX = 96, 6  # rows that are tried


def _spans_apart(stroke, other, settings):
    """Slices in which the other way lies off the stroke, with some samples to both sides."""
    steep = steepness(stroke.row, stroke.line[1])
    apart = np.abs(other.row - stroke.row) / steep > settings.apart_px
    return spans_around(apart, settings.apart_margin)


def spans_around(flags, margin):
    """Slices in which flags (n,) hold, with `margin` samples, at least one, to both sides."""
    near = binary_dilation(flags, iterations=margin)
    edges = np.flatnonzero(np.diff(np.r_[False, near, False]))
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


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
        step_px = MM_PER_SAMPLE * ink_map.px_per_mm
        first_px = STRIP_X_MM * ink_map.px_per_mm - 0.5 + segment.samples.start * step_px
        return cls(segment, row, np.full(row.size, np.nan), np.array([first_px, step_px]))

    @property
    def place(self):
        """Where the strips' arrays (S, T) have its segment."""
        return self.segment.strip, self.segment.samples

    def pixels(self, shape):
        """Rows and columns (n,) of the pixels in which its vertices lie, or that are nearest."""
        col = self.line[0] + np.arange(self.row.size) * self.line[1]
        return tuple(np.clip(np.round(at).astype(int), 0, n - 1)
                     for at, n in zip((self.row, col), shape, strict=True))

    def part(self, span):
        """The polyline of a span of samples."""
        line = self.line + [span.start * self.line[1], 0]
        return _Stroke(self.segment, self.row[span].copy(), self.variance[span].copy(), line)

    def led_to(self, end, row, inner):
        """The polyline led straight to another row at its end from the `inner`-th sample on."""
        rows = self.row.copy()
        way = np.linspace(row, rows[inner if end == 0 else -1 - inner], inner, endpoint=False)
        if end == 0:
            rows[:inner] = way
        else:
            rows[-inner:] = way[::-1]
        return _Stroke(self.segment, rows, self.variance, self.line)

    def with_beat(self, beat, other):
        """The polyline with one beat in the shape of another, led to its own rows at either end."""
        n = self.row.size
        span = np.arange(max(beat - _BEAT_REACH, 0), min(beat + _BEAT_REACH + 1, n))
        shape = self.row[span + other - beat]
        ends = [(at, self.row[span[at]] - shape[at]) for at in (0, -1) if 0 < span[at] < n - 1]
        rise = np.interp(span, [span[at] for at, _ in ends], [gap for _, gap in ends])
        rows = self.row.copy()
        rows[span] = shape + rise
        return _Stroke(self.segment, rows, self.variance, self.line)

    def with_part(self, span, part):
        """The polyline with a span of another one."""
        row, variance = self.row.copy(), self.variance.copy()
        row[span], variance[span] = part.row, part.variance
        return _Stroke(self.segment, row, variance, self.line)


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


def _measure_profile(page, strokes, profile, px_per_mm):
    """The stroke's profile as flat stretches show it; the given one where too little is seen."""
    bins = int(8 * 2 * TRACE_WIDTH_MM * px_per_mm)
    total, count = np.zeros(bins), np.zeros(bins)
    for stroke in strokes:
        stroke_profile(page, stroke.segment.strip, (stroke.row, stroke.line, profile), total, count)
    seen = count >= 5
    if seen.mean() < 0.6:
        return profile
    distance, mean = ((np.arange(bins) + 0.5) / 8)[seen], (total[seen] / count[seen])
    half_px = TRACE_WIDTH_MM / 2 * px_per_mm
    limits = ([0.3, 0.5 * half_px, 0.05], [1.3, 2.5 * half_px, 3 * half_px])
    start = [1.0, half_px, 0.5 * half_px]
    fitted, _ = curve_fit(_cover, distance, mean, p0=start, bounds=limits, sigma=1 / np.sqrt(count[seen]))
    return cover_profile(*fitted)


def _fit(page, stroke, profile, trust, settings, pinned=(0, 0)):
    """A polyline after some Gauss-Newton steps; the given one where they do not help.

    The prior's cost counts `trust` times. So many vertices as `pinned` says, at the beginning and
    at the end, stay where they are.
    """
    row, n = stroke.row.copy(), stroke.row.size
    px_per_mm = stroke.line[1] / MM_PER_SAMPLE
    hessian, gradient = np.empty((n, 2)), np.empty(n)
    step, variance = np.empty(n), np.empty(n)
    best_cost, best = np.inf, stroke
    for sweep in range(settings.sweeps + 1):
        drawn = row, stroke.line, profile
        cost = fit_stroke(page, stroke.segment.strip, drawn, settings.noise, hessian, gradient)
        prior_cost, matrix, pull = shape_prior(row, px_per_mm, trust, settings)
        matrix[:, :2] += hessian
        matrix[:, 0] += 1e-6
        matrix[:pinned[0], 0] += _FIXED
        matrix[n - pinned[1]:, 0] += _FIXED
        solve_diagonals(matrix, -(gradient + pull), step, variance)
        if cost + prior_cost < best_cost:
            best_cost = cost + prior_cost
            best = _Stroke(stroke.segment, row.copy(), variance.copy(), stroke.line)
        steep = steepness(row, stroke.line[1])
        share = step / steep
        if sweep == settings.sweeps or np.sqrt(share @ share / n) < settings.still_px:
            return best
        row += steep * np.clip(share, -settings.step_px, settings.step_px)


_FIXED = 1e9


def steepness(row, step_px):
    """Length (n,) per px along x of a polyline through rows (n,), so many px apart."""
    return np.hypot(1, _slope(row) / step_px)


def _slope(row):
    """Rows per sample (n,), as `numpy.gradient`, which takes four times as long."""
    rise = np.diff(row)
    slope = np.empty_like(row)
    slope[0], slope[-1] = rise[0], rise[-1]
    slope[1:-1] = (rise[1:] + rise[:-1]) / 2
    return slope


def shape_prior(row, px_per_mm, trust, settings):
    """Robust cost of second and third differences, its banded matrix (n, 4) and its gradient (n,).

    How large differences usually are depends on how fast the signal moves about them.
    """
    matrix, pull = np.zeros((row.size, 4)), np.zeros(row.size)
    level = np.full(row.size - 1, settings.level_px)
    cost = add_differences(_RISE, level, row, (trust, _PRIOR_LIMIT), matrix, pull)
    zoom = DRAWN_PX_PER_MM / px_per_mm
    bend = settings.bend_px, settings.bend_share
    twist = settings.twist_px, settings.twist_share, settings.twist_pace_px
    usual = np.empty((2, row.size - 1))
    usual_differences(row, zoom, (settings.pace, settings.most_pace_px), bend, twist, usual)
    usual /= zoom
    robust = trust * settings.prior_weight, _PRIOR_LIMIT
    cost += add_differences(_BEND, usual[0, 1:], row, robust, matrix, pull)
    cost += add_differences(_TWIST, usual[1, 1:-1], row, robust, matrix, pull)
    return cost, matrix, pull


_RISE, _BEND, _TWIST = (np.array(d) for d in ((1.0, -1.0), (1.0, -2.0, 1.0), (1.0, -3.0, 3.0, -1.0)))
_PRIOR_LIMIT = 2.0  # usual differences, from which on the cost grows linearly, as real ones' tails do


def _as_trace(ink_map, trace, fit, noise_share):
    """Back to page positions; standard deviations of the fit, by this page's noise, of print and mapping."""
    doubt = fit.doubt()
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm, noise_mm = y_mm.copy(), y_mm.copy()
    for stroke, lost_mm in zip(fit.strokes, fit.lost_mm(), strict=True):
        place = stroke.place
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        slope = _slope(stroke.row) / stroke.line[1]
        mapping = np.hypot(slope * ink_map.mapping_sd_px[0], ink_map.mapping_sd_px[1]) / DRAWN_PX_PER_MM
        uneven = np.hypot(slope, 1) * ink_map.uneven_px / DRAWN_PX_PER_MM
        noise = noise_share * np.sqrt(stroke.variance) / ink_map.px_per_mm
        noise_mm[place] = np.hypot(np.hypot(noise * doubt[stroke.pixels(doubt.shape)], uneven), lost_mm)
        sd_mm[place] = np.hypot(noise_mm[place], mapping)
    return Trace(trace.page_id, y_mm, sd_mm, noise_mm)
