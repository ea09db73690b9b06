"""Where the strips' traces end: black at a known place on the right, where no label is.

Every strip ends 10 s after it began, mostly level, as the last samples of many records are. The
ink of its last columns, summed across the stroke, falls from a stroke's to none over a pixel or
two: a blurred step, fitted by least squares, says where along x it ends.
"""

import cv2
import numpy as np
from scipy.special import ndtr

from .paper import DRAWN_PX_PER_MM, MM_PER_SAMPLE, N_STRIP, STRIP_X_MM, TRACE_WIDTH_MM, ZERO_Y_MM

TRACE_END_MM = STRIP_X_MM + (N_STRIP - 1) * MM_PER_SAMPLE + TRACE_WIDTH_MM / 2


def trace_ends(channel, mapping):
    """How far right of their place the ends of the strips' traces are.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint.
    mapping : Mapping
        That follows the grid.

    Returns
    -------
    list of (float, float, float)
        Of each end that is seen and nearly level: its page position y, how far right it is, and
        the standard deviation of that, in mm.
    """
    found = (_trace_end(channel, mapping, zero_mm) for zero_mm in ZERO_Y_MM)
    return [end for end in found if end is not None and end[2] < _MOST_SD_MM and abs(end[1]) < _FARTHEST_MM]


_MOST_SD_MM = 0.15 / DRAWN_PX_PER_MM
_FARTHEST_MM = 0.17
_ROWS_PX = np.arange(-120.0, 120.0)  # about the zero row in which the trace is looked for
_COLS_PX = np.arange(-22.0, 12.0)  # about the end
_ACROSS_PX = np.arange(-7.0, 7.25, 0.5)
_STROKE_PX, _PAPER_PX = 3.5, 5.4  # within, and beyond which, of a trace's middle it is ink and paper
_LEAST_DARK, _INK_DARK = 0.12, 0.88  # in shares of paper: of a trace, blurred, and of ink
_MOST_SLOPE, _MOST_MISS_PX = 1.0, 0.6  # of the last columns' rows against a line
_STEP_BLUR_PX = 1.0
_STEP_REACH_PX = 12.0
_STEP_ROUNDS = 10


def _trace_end(channel, mapping, zero_mm):
    """Page position, how far right, and standard deviation of a strip's end in mm; or None."""
    line = _last_rows(channel, mapping, zero_mm)
    if line is None:
        return None
    dark = _dark_about_end(channel, mapping, _COLS_PX, _ACROSS_PX[:, None] + np.polyval(line, _COLS_PX))
    line_dark = np.median(dark[np.abs(_ACROSS_PX) > _PAPER_PX], axis=0)  # the grid's, on which traces end
    dark = (dark - line_dark) / (1 - line_dark / _INK_DARK)  # where the trace hides it, it adds nothing
    dark = _off_lines(dark)
    step = _fit_step(dark[np.abs(_ACROSS_PX) <= _STROKE_PX].sum(axis=0))
    return step and (line[1] / DRAWN_PX_PER_MM, *(part / DRAWN_PX_PER_MM for part in step))


def _dark_about_end(channel, mapping, cols_px, rows_px):
    """Darkness in shares of paper at columns (C,) from the end and rows (R, C) of the drawn page, in px."""
    x_mm = np.broadcast_to(TRACE_END_MM + cols_px / DRAWN_PX_PER_MM, rows_px.shape)
    col, row = (p.astype(np.float32) for p in mapping.to_image(x_mm, rows_px / DRAWN_PX_PER_MM))
    light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return 1 - light / max(np.percentile(light, 90), 1.0)


def _off_lines(dark):
    """Darkness (R, C) less that of the rows beyond the end, where only the grid's lines are left."""
    return dark - np.median(dark[:, _COLS_PX > 4], axis=1, keepdims=True)


def _last_rows(channel, mapping, zero_mm):
    """Slope and row at the end, in px, of the line through the trace's last columns; None if unclear."""
    rows = zero_mm * DRAWN_PX_PER_MM + _ROWS_PX
    dark = _dark_about_end(channel, mapping, _COLS_PX, np.repeat(rows[:, None], _COLS_PX.size, axis=1))
    dark = _off_lines(dark - np.median(dark, axis=0))
    last = (_COLS_PX > -18) & (_COLS_PX < -3)
    dark = cv2.GaussianBlur(dark, (0, 0), 1.0)[:, last]
    cols, row = _COLS_PX[last], rows[dark.argmax(axis=0)]
    line = np.polyfit(cols, row, 1)
    for _ in range(4):
        miss = row - np.polyval(line, cols)
        line = np.polyfit(cols, row, 1, w=1 / np.sqrt(1 + (miss / 0.5) ** 2))
    miss = np.median(np.abs(row - np.polyval(line, cols)))
    is_clear = np.median(dark.max(axis=0)) > _LEAST_DARK
    return line if is_clear and miss <= _MOST_MISS_PX and abs(line[0]) <= _MOST_SLOPE else None


def _fit_step(ink):
    """Where the ink (C,) of the columns ends, from its place, and the standard deviation, in px; or None."""
    end = 0.0
    for _ in range(_STEP_ROUNDS):
        near = np.abs(_COLS_PX - end) < _STEP_REACH_PX
        away = (end - _COLS_PX[near]) / _STEP_BLUR_PX
        bell = np.exp(-(away**2) / 2) / np.sqrt(2 * np.pi) / _STEP_BLUR_PX
        design = np.column_stack([ndtr(away), bell, np.ones(away.size)])
        fit = np.linalg.lstsq(design, ink[near], rcond=None)[0]
        if fit[0] <= 0:
            return None
        move = np.clip(fit[1] / fit[0], -1, 1)
        end += move
        if abs(move) < 1e-3:
            break
    miss = ink[near] - design @ fit
    variance = miss @ miss / (away.size - 3) * np.linalg.inv(design.T @ design)[1, 1]
    return float(end), float(np.sqrt(variance) / fit[0])
