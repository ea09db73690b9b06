"""Stretches of grid lines, looked up near where a mapping expects them.

A line's profile is the mean of the picture along a stretch of it, between two crossings; where it is
most like a dark line in its surroundings is what the line is off. What has not the tint, or the place,
of the stretches around it is not believed.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from .kernels import middle_mean
from .line_picture import parabola_vertex
from .paper import MAJOR_MM, MINOR_MM, N_MAJOR_X, N_MAJOR_Y, grid_line_x_mm, grid_line_y_mm, major_lines_mm


@dataclass(frozen=True)
class LineParams:
    """Settings of `look_up_lines`.

    Attributes
    ----------
    stretches : int
        Parts that a line between two crossings is divided into.
    sigma_mm : float
        Width of the line that is looked for.
    surround_mm : float
        Reach of its surroundings to either side.
    min_correlation : float
        Least correlation of a line's profile with the one looked for.
    tint : float
        Least difference in tint (share of a line's darkness that is there in red) from the lines
        around that makes a stretch unbelievable.
    support_mm : float
        Least distance from its neighbours' median that makes a stretch unbelievable.
    """

    stretches: int = 2
    sigma_mm: float = 0.15
    surround_mm: float = 0.6
    min_correlation: float = 0.5
    tint: float = 0.05
    support_mm: float = 0.02


@dataclass(frozen=True, eq=False)
class GridLines:
    """Stretches of grid lines of one direction: S along each of L lines.

    Attributes
    ----------
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    x_mm, y_mm : (S, L) float64
        Page positions of the stretches' middles.
    off_mm : (S, L) float64
        Distance found across the line.
    weight : (S, L) float64
        0 where the line is not seen.
    n_major : int
        How many of the lines, the first, are 5 mm lines.
    """

    axis: int
    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray
    n_major: int

    @property
    def has_minor(self):
        """Whether 1 mm lines are among them."""
        return self.n_major < self.weight.shape[1]

    @property
    def stretches(self):
        """Parts that a line between two crossings is divided into."""
        return len(self.weight) // (major_lines_mm(1 - self.axis).size - 1)

    def joined(self, minor):
        """These and the 1 mm lines between them."""
        parts = (np.hstack([getattr(self, name), getattr(minor, name)]) for name in _PER_STRETCH)
        return GridLines(self.axis, *parts, self.n_major)


_PER_STRETCH = "x_mm", "y_mm", "off_mm", "weight"


def minor_positions_mm(axis):
    """Page positions of the 1 mm lines of a direction between its 5 mm lines."""
    per_major = round(MAJOR_MM / MINOR_MM)
    index = np.arange(((N_MAJOR_X, N_MAJOR_Y)[axis] - 1) * per_major)
    return (grid_line_x_mm, grid_line_y_mm)[axis](index[index % per_major > 0])


def stretch_middles_mm(axis, stretches, lines_mm=None):
    """Page positions x_mm, y_mm (S, L) of the middles of all stretches of a direction's lines."""
    lines_mm = major_lines_mm(axis) if lines_mm is None else lines_mm
    starts = major_lines_mm(1 - axis)[:-1]
    along = (starts[:, None] + MAJOR_MM * (np.arange(stretches) + 0.5) / stretches).ravel()
    across, along = np.broadcast_arrays(lines_mm[None, :], along[:, None])
    return (across, along) if axis == 0 else (along, across)


def look_up_lines(channels, mapping, axis, search_mm, image_px_per_mm, params, are_minor=False):
    """Find the lines of one direction near where the mapping expects them.

    Parameters
    ----------
    channels : ((H, W) uint8, (H, W) uint8 or None)
        The lines' channel; and the red one, None in a grey picture.
    mapping : Mapping
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    search_mm : float
    image_px_per_mm : float
    params : LineParams
    are_minor : bool
        Whether the 1 mm lines between the 5 mm lines are asked for: so faint that they are not believed
        beside ink.

    Returns
    -------
    GridLines
    """
    scale = float(np.clip(image_px_per_mm, *_SAMPLES_PER_MM))
    places_mm = stretch_middles_mm(axis, params.stretches, minor_positions_mm(axis) if are_minor else None)
    reach = int(np.ceil((search_mm + params.surround_mm) * scale))
    profiles = _profiles(channels, mapping, axis, places_mm, np.arange(-reach, reach + 1) / scale, params)
    off_mm, weight, tint = _find_in_profiles(profiles, search_mm, scale, params)
    weight = np.where(_tint_of_grid(tint, weight > 0, params.tint), weight, 0)
    weight = np.where(_supported(off_mm, weight > 0, params.support_mm), weight, 0)
    if are_minor:
        near = slice(*(reach + round(end * _INK_REACH_MM * scale) for end in (-1, 1)))
        weight[_beside_ink(profiles[-1][..., near], _INK_SPAN[len(profiles) - 1])] = 0
    return GridLines(axis, *places_mm, off_mm, weight, 0 if are_minor else off_mm.shape[1])


def _profiles(channels, mapping, axis, places_mm, across_mm, params):
    """Mean darkness (S, L, P) of each channel across stretches at places x, y (S, L), P positions each."""
    x_mm, y_mm = places_mm
    lines_mm, middles_mm = (x_mm[0], y_mm[:, 0]) if axis == 0 else (y_mm[0], x_mm[:, 0])
    across = (lines_mm[:, None] + across_mm).ravel()
    length_mm = _STRETCH_SHARE * MAJOR_MM / params.stretches
    n_along = int(np.ceil(length_mm / (across_mm[1] - across_mm[0])))
    along = (middles_mm[:, None] + length_mm * ((np.arange(n_along) + 0.5) / n_along - 0.5)).ravel()
    both = (across, along) if axis == 0 else (along, across)
    col, row = mapping.on_grid(*both, x_first=axis == 1)
    col, row = (at.reshape(len(middles_mm), n_along, -1) for at in (col, row))
    lines, red = channels
    means = [np.empty((len(middles_mm), len(across)), np.float32)]
    middle_mean(_samples(lines, col, row), means[0])
    if red is not None:
        few = slice(_RED_STEP // 2, None, _RED_STEP)
        means.append(_samples(red, col[:, few], row[:, few]).mean(1, dtype=np.float32))
    return [(255 - mean).reshape(*x_mm.shape, -1) for mean in means]


_SAMPLES_PER_MM = (5.0, 12.0)
_STRETCH_SHARE = 0.84
_RED_STEP = 3


def _beside_ink(profile, times):
    """Where a profile (S, L, P) has more than grid in it: darkness that ranges `times` as far as usual."""
    span = np.ptp(profile, axis=2)
    return span > times * np.median(span)


_INK_SPAN = (1.5, 2.0)  # in a grey picture, and in red, where the lines are faint and noise is the usual
_INK_REACH_MM = 0.75


def _samples(channel, col, row):
    """Channel (S, n, K) at image positions of that shape."""
    flat = (at.reshape(-1, at.shape[-1]) for at in (col, row))
    samples = cv2.remap(channel, *flat, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return samples.reshape(col.shape)


def _find_in_profiles(profiles, search_mm, scale, params):
    """Distance (S, L) of the line from the middle of profiles (S, L, P), its weight, and its tint.

    The tint is how dark the line is in the second profiles, in shares of the first; 0 without them.
    """
    profile = profiles[0]
    half = int(np.ceil(params.surround_mm * scale))
    steps = np.arange(-half, half + 1) / scale
    kernel = np.exp(-0.5 * (steps / params.sigma_mm) ** 2)
    kernel -= kernel.mean()
    kernel = (kernel / np.linalg.norm(kernel)).astype(np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(profile, len(kernel), axis=2)
    match = windows @ kernel
    n = match.shape[2]
    best = np.clip(match.argmax(2), 1, n - 2)[..., None]
    left, middle, right = (np.take_along_axis(match, best + k, 2)[..., 0] for k in (-1, 0, 1))
    off_mm = (best[..., 0] - (n - 1) / 2 + np.clip(parabola_vertex(left, middle, right), -1, 1)) / scale
    power = _windows_at(profile, best, len(kernel)).var(2) * len(kernel)
    correlation = middle / np.sqrt(power + 1)
    strength = np.clip(middle / (np.median(middle) + 1e-6), 0, 1) ** 2
    seen = (correlation > params.min_correlation) & (np.abs(off_mm) <= search_mm) & (strength > 0.01)
    others = [_windows_at(other, best, len(kernel)) @ kernel for other in profiles[1:]]
    tint = sum(others, np.zeros_like(middle)) / (np.abs(middle) + 1)
    return off_mm, np.where(seen, strength, 0), tint


def _windows_at(profile, first, length):
    """Windows (S, L, length) of profiles (S, L, P) from a first sample (S, L, 1) on."""
    windows = np.lib.stride_tricks.sliding_window_view(profile, length, axis=2)
    return np.take_along_axis(windows, first[..., None], 2)[..., 0, :]


def _tint_of_grid(tint, seen, tolerance):
    """Where a line has the tint of those within 3 along and 2 across; ink, folds and stripes do not.

    Stains give all lines around another tint.
    """
    if not seen.any():
        return seen
    off = np.abs(tint - median_of_seen(_windows_around(tint, seen, 3, 2)))
    return off <= tolerance + _TINT_SPREADS * np.median(off[seen])


_TINT_SPREADS = 5


def _supported(off_mm, seen, tolerance_mm):
    """Where a stretch agrees with those within 2 along and 1 across its line.

    It may lie off their median by the tolerance and 4 times their own median distance from it.
    """
    near = _windows_around(off_mm, seen, 2, 1)
    middle = median_of_seen(near)
    spread = median_of_seen(np.abs(near - middle[..., None]))
    enough = np.isfinite(near).sum(2) >= _MIN_NEIGHBOURS
    return enough & (np.abs(off_mm - middle) <= tolerance_mm + 4 * spread)


_MIN_NEIGHBOURS = 4


def _windows_around(values, seen, along, across):
    """Values (S, L, K) of the stretches within reach along and across the lines; NaN where not seen."""
    reach = (along, along), (across, across)
    padded = np.pad(np.where(seen, values, np.nan), reach, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * along + 1, 2 * across + 1))
    return windows.reshape(*values.shape, -1)


def median_of_seen(values):
    """Median along the last axis of what is not NaN; NaN where nothing is."""
    ordered = np.sort(values, axis=-1)
    count = np.isfinite(values).sum(-1)[..., None]
    low = np.take_along_axis(ordered, np.maximum(count - 1, 0) // 2, -1)
    high = np.take_along_axis(ordered, np.minimum(count // 2, values.shape[-1] - 1), -1)
    return ((low + high) / 2)[..., 0]
