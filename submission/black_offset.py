"""How far a print's black lies off its colours: the trace is black, and the grid it is read by red.

A printer with one drum per colour lays black up to a pixel of the 200 dpi page off its colours, in
waves along the way of the paper as its drums turn. What is printed in black at known places, labels
and separators, shows it there; between them a Gaussian process foretells the waves, as strong and
as long as the pieces make them likely: where pieces agree that nothing waves, nothing is moved, and
labels that lie off the separators beside them were set in another way.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import cv2
import numpy as np

from .labels import label_bitmaps
from .paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    LABEL_SHIFT_PX,
    MAJOR_MM,
    MM_PER_S,
    N_MAJOR_X,
    N_MAJOR_Y,
    N_STRIPS,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    QUARTER_LEADS,
    QUARTER_S,
    SEPARATOR_HALF_HEIGHT_MM,
    SEPARATOR_WIDTH_MM,
    STRIP_X_MM,
    ZERO_Y_MM,
    grid_line_x_mm,
    grid_line_y_mm,
)
from .print_profile import print_offset_mm


@dataclass(frozen=True)
class BlackParams:
    """Settings of `black_offset`; standard deviations in mm of the page, along x and y.

    Attributes
    ----------
    constant_mm, stretch_mm : (float, float)
        What a printer may be expected to be off: by a constant, and by a stretch along either
        axis (at 100 mm from the page's middle).
    wave_mm : tuple of float
        Standard deviations of waves along x, each as likely as the next; 0 stands for none.
    drum_mm : (float, float)
        Shortest and longest way round the drum that errs the most.
    gear_mm : (float, float)
        Shortest and longest waves of the gears.
    other_mm : (float, float)
        Shortest and longest of the other waves.
    drum_share, gear_share : float
        Of the waves' power.
    label_shift_mm, label_own_mm : float
        Labels may as likely have been set in another way: all of them that far off together, and
        each by itself.
    least_sd_mm : float
        What no piece of print is better known than.
    margin_px : int
        Paper around a piece that is looked at.
    clear_of_lines_mm : float
        Pixels nearer to a 5 mm line are not looked at.
    blur_px : float
        Of the print, as of a usual picture.
    least_contrast, least_correlation : float
        A piece must be that dark, in shares of the paper, and that like its drawing.
    farthest_mm : (float, float)
        Pieces further off are taken for something else.
    disagree_mm : float
        Pieces that one offset explains no better (rms) were not printed where they are expected.
    rounds : int
    """

    constant_mm: tuple = (0.03, 0.03)
    stretch_mm: tuple = (0.02, 0.02)
    wave_mm: tuple = (0.0, 0.0125, 0.025, 0.0375, 0.05)
    drum_mm: tuple = (60.0, 140.0)
    gear_mm: tuple = (11.0, 18.0)
    other_mm: tuple = (40.0, 250.0)
    drum_share: float = 0.5
    gear_share: float = 0.15
    label_shift_mm: float = 0.1
    label_own_mm: float = 0.03
    least_sd_mm: float = 0.01
    margin_px: int = 6
    clear_of_lines_mm: float = 0.4
    blur_px: float = 0.9
    least_contrast: float = 0.15
    least_correlation: float = 0.7
    farthest_mm: tuple = (0.17, 0.12)
    disagree_mm: float = 0.03
    rounds: int = 6

    def __post_init__(self):
        for name in ("drum_mm", "gear_mm", "other_mm"):
            shortest, longest = getattr(self, name)
            if not 0 < shortest < longest:
                raise ValueError(f"{name}={getattr(self, name)} must ascend from above 0")
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")


def black_offset(channel, mapping, params=BlackParams()):
    """How far right and down of where the grid says the black lies.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint or grey.
    mapping : Mapping
        That follows the grid.
    params : BlackParams

    Returns
    -------
    (M, N, 2) float64
        In mm, at the mapping's nodes; zero where nothing tells, and where the pieces disagree, as
        they do on a page whose labels were set in another way.
    """
    found = [_find_piece(channel, mapping, piece, params) for piece in _black_pieces(params)]
    found = [piece for piece in found if piece is not None]
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    offset = np.zeros((y_mm.size, x_mm.size, 2))
    if not found:
        return offset
    place, moved, sd_mm, is_label = (np.array(part) for part in zip(*found, strict=True))
    from_middle = (place - _MIDDLE_MM) / 100
    for axis in (0, 1):
        pieces = (place, moved[:, axis], sd_mm[:, axis], is_label)
        waves, constant, slopes = _foretell(pieces, x_mm, axis, params)
        seen = waves[x_mm.size:] + constant + from_middle @ slopes
        if np.sqrt(np.mean((moved[:, axis] - seen) ** 2)) > params.disagree_mm:
            return np.zeros_like(offset)
        along_x = waves[:x_mm.size] + constant + slopes[0] * (x_mm - _MIDDLE_MM[0]) / 100
        offset[..., axis] = along_x[None, :] + slopes[1] * (y_mm[:, None] - _MIDDLE_MM[1]) / 100
    return offset


_MIDDLE_MM = (PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2)


def _foretell(pieces, x_mm, axis, params):
    """Mean of what explains the pieces, weighed by how likely each drum and strength makes them.

    Parameters
    ----------
    pieces : (place, moved_mm, sd_mm, is_label)
        Positions x, y (P, 2) in mm; how far off, along the axis, its standard deviations, and
        which are labels, each (P,).
    x_mm : (N,) float64

    Returns
    -------
    waves_mm : (N + P,) float64
        At positions x and at the pieces.
    constant_mm : float
    slopes_mm : (2,) float64
        Along x and y, per 100 mm.
    """
    place, moved_mm, sd_mm, is_label = pieces
    from_middle = (place - _MIDDLE_MM) / 100
    stretch = params.stretch_mm[axis] ** 2 * from_middle
    steady = params.constant_mm[axis] ** 2 + from_middle @ stretch.T + np.diag(sd_mm**2)
    reset = params.label_shift_mm**2 * np.outer(is_label, is_label)
    reset += params.label_own_mm**2 * np.diag(is_label)
    log_chance, weights, waves = [], [], []
    both_x_mm = np.concatenate([x_mm, place[:, 0]])
    kernels = _wave_kernels(both_x_mm, place[:, 0], params)
    for kernel, as_set, known in product(kernels, (steady, steady + reset), _known_waves(both_x_mm, axis)):
        expected = as_set + kernel[x_mm.size:]
        rest_mm = moved_mm - known[x_mm.size:]
        weight = np.linalg.solve(expected, rest_mm)
        log_chance.append(-0.5 * (np.linalg.slogdet(expected)[1] + rest_mm @ weight))
        weights.append(weight)
        waves.append(kernel @ weight + known)
    chance = np.exp(np.array(log_chance) - max(log_chance))
    chance /= chance.sum()
    weight = chance @ np.array(weights)
    return chance @ np.array(waves), params.constant_mm[axis] ** 2 * weight.sum(), weight @ stretch


def _known_waves(x_mm, axis):
    """Waves (N,) in mm, each as likely: none, and those of the known printer if there is one."""
    known_mm = print_offset_mm(x_mm) if axis == 0 else np.zeros(x_mm.size)
    return (np.zeros(x_mm.size), known_mm) if known_mm.any() else (known_mm,)


def _wave_kernels(a_mm, b_mm, params):
    """Covariances (A, B) in mm^2 of waves at positions x, for every drum and strength."""
    turns = 2 * np.pi * (a_mm[:, None] - b_mm)
    shares = (params.gear_share, 1 - params.gear_share - params.drum_share)
    other = sum(
        share * np.mean([np.cos(turns / length) for length in np.geomspace(*lengths_mm, _OTHERS)], axis=0)
        for share, lengths_mm in zip(shares, (params.gear_mm, params.other_mm), strict=True)
    )
    for length in np.geomspace(*params.drum_mm, _DRUMS):
        wave = params.drum_share * np.cos(turns / length) + other
        for sd_mm in params.wave_mm:
            yield sd_mm**2 * wave


_OTHERS = 25
_DRUMS = 7


@dataclass(frozen=True, eq=False)
class _BlackPiece:
    """Something printed in black at a known place.

    Attributes
    ----------
    x_mm, y_mm : (C,), (R,) float64
        Page positions of its pixels' centres.
    cover : (R, C) float32
        Share of ink, blurred.
    clear : (R, C) bool
        Pixels off the 5 mm lines, but for lines that the piece hides.
    is_label : bool
    """

    x_mm: np.ndarray
    y_mm: np.ndarray
    cover: np.ndarray
    clear: np.ndarray
    is_label: bool


@lru_cache(maxsize=2)
def _black_pieces(params):
    """All labels and separators."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    boxes, margin = [], params.margin_px
    for (top, left, bits), shift in zip(label_bitmaps(), LABEL_SHIFT_PX, strict=True):
        boxes.append((top, top + bits.shape[0], left, left + bits.shape[1]))
        padded = np.pad(bits, 1).astype(np.float32)
        moved = cv2.warpAffine(padded, np.float32([[1, 0, shift[0]], [0, 1, shift[1]]]), padded.shape[::-1])
        cover[top - 1:top + bits.shape[0] + 1, left - 1:left + bits.shape[1] + 1] = moved
    for box_mm in _black_bars_mm():
        top, bottom, left, right = (p * DRAWN_PX_PER_MM for p in box_mm)
        rows, cols = (np.arange(n) for n in DRAWN_SIZE_PX)
        tall, wide = (
            np.clip(np.minimum(b, at + 1) - np.maximum(a, at), 0, 1)
            for a, b, at in ((top, bottom, rows), (left, right, cols))
        )
        np.maximum(cover, np.outer(tall, wide), out=cover)
        boxes.append((int(top) + _ENDS_PX, int(bottom) - _ENDS_PX, int(left), int(right) + 1))
    rows_mm, cols_mm = ((np.arange(n) + 0.5) / DRAWN_PX_PER_MM for n in DRAWN_SIZE_PX)
    lines_mm = grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    clear_y = away_from(rows_mm, grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y)), params.clear_of_lines_mm)
    cover = cv2.GaussianBlur(cover, (0, 0), params.blur_px)
    pieces = []
    for i, (top, bottom, left, right) in enumerate(boxes):
        rows, cols = slice(top - margin, bottom + margin), slice(left - margin, right + margin)
        bare_mm = lines_mm[np.interp(lines_mm, cols_mm, cover[rows].min(axis=0)) < _HIDES]
        clear = clear_y[rows, None] & away_from(cols_mm[cols], bare_mm, params.clear_of_lines_mm)
        is_label = i < len(LABEL_SHIFT_PX)
        pieces.append(_BlackPiece(cols_mm[cols], rows_mm[rows], cover[rows, cols], clear, is_label))
    return pieces


_HIDES = 0.9  # lines under that share of ink all along a piece, as the separators at 140 mm
_ENDS_PX = 16  # a separator's ends, which are not drawn to a fraction of a pixel


def _black_bars_mm():
    """Boxes (top, bottom, left, right) of the separators, which are drawn on whole pixels."""
    half = SEPARATOR_WIDTH_MM / 2
    separators_mm = STRIP_X_MM + QUARTER_S * MM_PER_S * np.arange(1, len(QUARTER_LEADS))
    return [
        (y - SEPARATOR_HALF_HEIGHT_MM, y + SEPARATOR_HALF_HEIGHT_MM, x - half, x + half)
        for y in ZERO_Y_MM[:N_STRIPS - 1]
        for x in np.round(separators_mm * DRAWN_PX_PER_MM) / DRAWN_PX_PER_MM
    ]


def away_from(position_mm, lines_mm, least_mm):
    """Which positions lie further than that from all lines.

    Parameters
    ----------
    position_mm, lines_mm : (K,), (L,) float64
    least_mm : float

    Returns
    -------
    (K,) bool
    """
    return np.abs(position_mm[:, None] - lines_mm).min(axis=1) > least_mm


def _find_piece(channel, mapping, piece, params):
    """Where a piece is seen: place, how far off, standard deviations, whether a label (0, 1); or None.

    Least squares of the picture against the drawing, its gain, its ground and its two slopes.
    """
    moved = np.zeros(2)
    slope_y, slope_x = np.gradient(piece.cover)
    clear = piece.clear
    design = np.column_stack([p[clear] for p in (piece.cover, -slope_x, -slope_y)] + [np.ones(clear.sum())])
    for _ in range(params.rounds):
        col, row = mapping.on_grid(piece.x_mm + moved[0], piece.y_mm + moved[1])
        light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = (1 - light / max(np.percentile(light, 90), 1.0))[clear]
        fit, weight, spread = _robust_fit(design, dark, params.rounds)
        if fit[0] < params.least_contrast:
            return None
        moved = moved + np.clip(fit[1:3] / fit[0], -1, 1) / DRAWN_PX_PER_MM
    if np.any(np.abs(moved) > params.farthest_mm):
        return None
    if np.corrcoef(design @ fit, dark)[0, 1] < params.least_correlation:
        return None
    variance = np.diag(np.linalg.inv((design * weight[:, None]).T @ design + 1e-6 * np.eye(4)))[1:3]
    sd_mm = _NEIGHBOURS * spread * np.sqrt(variance) / fit[0] / DRAWN_PX_PER_MM
    place = np.array([piece.x_mm.mean(), piece.y_mm.mean()])
    return place, moved, np.hypot(sd_mm, params.least_sd_mm), float(piece.is_label)


_NEIGHBOURS = 2.0


def _robust_fit(design, target, n_rounds):
    """Least squares reweighted by the residuals (Cauchy): fit, weights and spread."""
    weight = np.ones(target.size)
    for _ in range(n_rounds):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design + 1e-6 * np.eye(design.shape[1]), weighted.T @ target)
        miss = target - design @ fit
        spread = 1.4826 * np.median(np.abs(miss)) + 0.1
        weight = 1 / (1 + (miss / (2 * spread)) ** 2)
    return fit, weight, spread
