"""Lay the drawn page over a real one and measure how far its furniture lies apart."""

from dataclasses import dataclass

import cv2
import numpy as np

from submission.paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    LEADS,
    MM_PER_S,
    N_STRIP,
    PULSE_HEIGHT_MM,
    PULSE_X_MM,
    QUARTER_S,
    SEPARATOR_HALF_HEIGHT_MM,
    STRIP_S,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
    ZERO_Y_MM,
    label_origins_px,
)

from .draw import Header, draw_page

EMPTY_ROWS_PX = slice(140, 440)
LABEL_REACH_PX = 3
CLEAR_LABEL = 0.9
FLAT_END_S = 0.1
GRID_RED = 254


@dataclass(frozen=True)
class Deviation:
    """How far a kind of furniture lies from where it is drawn: pixels of 200 dpi, real less drawn."""

    what: str
    count: int
    mean_px: float
    worst_px: float


def compare_page(real_rgb):
    """Measure a real page of type 0001 against the drawn one.

    Parameters
    ----------
    real_rgb : (1700, 2200, 3) uint8

    Returns
    -------
    list of Deviation
    drawn_rgb : (1700, 2200, 3) uint8
        The page's furniture with no trace.

    Raises
    ------
    ValueError
        If the picture has another size.
    """
    if real_rgb.shape[:2] != DRAWN_SIZE_PX:
        raise ValueError(
            f"the page has {real_rgb.shape[:2]} rows and columns, {DRAWN_SIZE_PX} needed; give a 0001 page"
        )
    ink_grey = _ink_grey(real_rgb)
    header = Header("00000", 0, "", "")
    drawn = draw_page(np.full((len(LEADS), N_STRIP), np.nan), header, ink_grey)
    pairs = {
        "vertical grid lines": [_grid_lines(rgb, 0) for rgb in (real_rgb, drawn)],
        "horizontal grid lines": [_grid_lines(rgb, 1) for rgb in (real_rgb, drawn)],
        "calibration pulses": [_pulses(_coverage(rgb, ink_grey)) for rgb in (real_rgb, drawn)],
        "separators": [_separators(_coverage(rgb, ink_grey)) for rgb in (real_rgb, drawn)],
        "labels": [_label_shifts(real_rgb, drawn), 0.0],
        "flat end, stroke width": [
            _stroke_widths(_coverage(real_rgb, ink_grey)),
            TRACE_WIDTH_MM * DRAWN_PX_PER_MM,
        ],
    }
    return [_deviation(what, *pair) for what, pair in pairs.items()], drawn


def _deviation(what, real, drawn):
    apart = np.atleast_1d(np.asarray(real) - np.asarray(drawn)).ravel()
    apart = apart[np.isfinite(apart)]
    if not len(apart):
        return Deviation(what, 0, np.nan, np.nan)
    return Deviation(what, len(apart), float(apart.mean()), float(apart[np.abs(apart).argmax()]))


def _ink_grey(rgb):
    """Grey level of the strokes, from the first separator's middle."""
    row, col = _pixel(STRIP_X_MM + MM_PER_S * QUARTER_S, ZERO_Y_MM[0] - 1)
    return int(rgb[row, col].min())


def _pixel(x_mm, y_mm):
    """Row and column of the pixel that holds a page point."""
    return int(y_mm * DRAWN_PX_PER_MM), int(x_mm * DRAWN_PX_PER_MM)


def _coverage(rgb, ink_grey):
    """Share of each pixel that strokes cover; the grid is invisible in the red channel."""
    return np.clip((GRID_RED - rgb[..., 0].astype(float)) / (GRID_RED - ink_grey), 0, 1)


def _grid_lines(rgb, axis):
    """Centres of the grid lines across an axis, from the page's empty upper part."""
    part = 255.0 - rgb[EMPTY_ROWS_PX, :, 1] if axis == 0 else 255.0 - rgb[:, 200:500, 1]
    profile = np.median(part, axis=axis)
    if axis == 1:
        profile = profile[EMPTY_ROWS_PX]
    peaks = np.flatnonzero((profile[1:-1] > profile[:-2]) & (profile[1:-1] > profile[2:])) + 1
    return np.array([np.average([p - 1, p, p + 1], weights=profile[p - 1 : p + 2]) for p in peaks])


def _centre(coverage, start):
    """Centre of gravity of a line profile, as a pixel edge position."""
    return start + np.average(np.arange(len(coverage)) + 0.5, weights=coverage)


def _pulses(coverage):
    """Left side, right side and top of every pulse."""
    found = []
    for zero_mm in ZERO_Y_MM:
        row, left = _pixel(PULSE_X_MM[0], zero_mm - PULSE_HEIGHT_MM / 2)
        top, right = _pixel(PULSE_X_MM[1], zero_mm - PULSE_HEIGHT_MM)
        for side in (left, right):
            found.append(_centre(coverage[row - 10 : row + 10, side - 6 : side + 7].mean(axis=0), side - 6))
        found.append(_centre(coverage[top - 6 : top + 7, left + 8 : right - 8].mean(axis=1), top - 6))
    return np.array(found)


def _separators(coverage):
    """Left, right, upper and lower edge of every separator, NaN where a trace runs into it."""
    found = []
    for zero_mm in ZERO_Y_MM[:-1]:
        for quarter in (1, 2, 3):
            x_mm = STRIP_X_MM + MM_PER_S * QUARTER_S * quarter
            row, col = _pixel(x_mm, zero_mm - 0.7 * SEPARATOR_HALF_HEIGHT_MM)
            across = coverage[row - 4 : row + 4, col - 10 : col + 11].mean(axis=0)
            above, _ = _pixel(x_mm, zero_mm - SEPARATOR_HALF_HEIGHT_MM)
            upper = above + 8 - coverage[above - 8 : above + 8, col - 1 : col + 1].mean(axis=1).sum()
            clear = max(across[:5].max(), across[-5:].max()) < 0.05 and coverage[above - 8, col] < 0.1
            found += [_centre(across, col - 10), across.sum(), upper] if clear else [np.nan] * 3
    return np.array(found)


def _label_shifts(real_rgb, drawn_rgb):
    """Shift right and down of every label that no trace crosses."""
    ink_real, ink_drawn = (255.0 - rgb[..., 0].astype(np.float32) for rgb in (real_rgb, drawn_rgb))
    shifts = []
    for text, left, baseline in label_origins_px():
        rows = slice(baseline - 24, baseline + 3)
        cols = slice(left + 1, left + 8 + 15 * len(text))
        reach = LABEL_REACH_PX
        around = ink_real[rows.start - reach : rows.stop + reach, cols.start - reach : cols.stop + reach]
        match = cv2.matchTemplate(
            np.ascontiguousarray(around), ink_drawn[rows, cols].copy(), cv2.TM_CCOEFF_NORMED
        )
        row, col = np.unravel_index(match.argmax(), match.shape)
        if match.max() > CLEAR_LABEL and 0 < row < 2 * reach and 0 < col < 2 * reach:
            shifts.append(
                (
                    col - reach + _vertex(match[row, col - 1 : col + 2]),
                    row - reach + _vertex(match[row - 1 : row + 2, col]),
                )
            )
    return np.array(shifts)


def _vertex(three):
    """Offset of a parabola's vertex from the middle of three samples."""
    return 0.5 * (three[0] - three[2]) / (three[0] - 2 * three[1] + three[2])


def _stroke_widths(coverage):
    """Thickness of the traces' flat ends, NaN where an end is not flat."""
    widths = []
    for zero_mm in ZERO_Y_MM:
        row, end = _pixel(STRIP_X_MM + MM_PER_S * STRIP_S, zero_mm)
        first = end - int(FLAT_END_S * MM_PER_S * DRAWN_PX_PER_MM)
        columns = coverage[row - 30 : row + 30, first : end - 2]
        is_flat = np.ptp(columns.argmax(axis=0)) <= 1 and columns.max() > 0.5
        widths.append(columns.sum(axis=0).mean() if is_flat else np.nan)
    return np.array(widths)


def overlay(real_rgb, drawn_rgb):
    """Both pages in one: ink of the real one alone is magenta, of the drawn one alone cyan, of both black."""
    real, drawn = (cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY) for rgb in (real_rgb, drawn_rgb))
    return np.dstack([drawn, real, cv2.max(real, drawn)])
