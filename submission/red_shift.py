"""Where the red channel of a picture, in which the ink is read, lies off green, in which the grid is."""

import cv2
import numpy as np

from .black_pieces import away_from
from .page import line_channel
from .paper import DRAWN_PX_PER_MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, major_lines_mm


def red_mapping_of(rgb, mapping):
    """Mapping of a coloured picture's red channel, in which ink is read, registered on the grid's channels.

    The grid is looked up in green. Where a lens or a screen's stripes displace red,
    ink seen in red lies off the grid; ink is seen in all channels, so it tells by how much.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    mapping : Mapping
        That follows the grid.

    Returns
    -------
    Mapping
        The same one where red does not lie off, or not enough ink tells.
    """
    shift = _red_shift(rgb, mapping)
    if shift is None:
        return mapping
    x_mm, y_mm = np.meshgrid(mapping.node_x_mm, mapping.node_y_mm)
    terms = _affine_terms(x_mm, y_mm)
    shift_mm = np.stack([terms @ along for along in shift], axis=-1)
    return mapping.moved(mapping.node_x_mm, shift_mm)


def _affine_terms(x_mm, y_mm):
    """1, x, y with the page's middle as origin and 100 mm as unit, (..., 3)."""
    middle_x, middle_y = PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2
    return np.stack([np.ones_like(x_mm), (x_mm - middle_x) / 100, (y_mm - middle_y) / 100], -1)


def _red_shift(rgb, mapping):
    """Page displacement of ink in red against ink in green.

    Returns
    -------
    (2, 3) float64 or None
        Along x and y, in mm, of `_affine_terms`; None where there is too little ink to tell, or
        where it is too small to matter or too large to be true.
    """
    x_mm = np.arange(_INK_AREA_MM[0], _INK_AREA_MM[1], 1 / DRAWN_PX_PER_MM)
    y_mm = np.arange(_INK_AREA_MM[2], _INK_AREA_MM[3], 1 / DRAWN_PX_PER_MM)
    col, row = mapping.on_grid(x_mm, y_mm)
    drawn = cv2.remap(rgb, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    red, rest = _darkness(drawn[..., 0]), _darkness(line_channel(drawn))
    clear_y = away_from(y_mm, major_lines_mm(1), _CLEAR_OF_LINES_MM)
    clear = clear_y[:, None] & away_from(x_mm, major_lines_mm(0), _CLEAR_OF_LINES_MM)
    ink = cv2.dilate((red > _INK_DARKNESS).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    at_y, at_x = np.nonzero(ink & clear)
    if len(at_y) < _INK_PX[0]:
        return None
    some = slice(None, None, max(1, len(at_y) // _INK_PX[1]))
    at_y, at_x = at_y[some], at_x[some]
    slope_x, slope_y = (cv2.Sobel(rest, cv2.CV_32F, *order)[at_y, at_x] / 8 for order in ((1, 0), (0, 1)))
    terms = _affine_terms(x_mm[at_x], y_mm[at_y])
    seen = rest[at_y, at_x]
    design = np.column_stack([seen, np.ones_like(seen), -slope_x[:, None] * terms, -slope_y[:, None] * terms])
    fit = _robust_lines(design, red[at_y, at_x].astype(float))
    shift = fit[2:].reshape(2, 3) / fit[0] / DRAWN_PX_PER_MM
    return shift if _RED_SHIFT_MM[0] < np.abs(shift).max() < _RED_SHIFT_MM[1] else None


_INK_AREA_MM = (8.0, 268.0, 72.0, 212.0)
_INK_DARKNESS = 0.35
_CLEAR_OF_LINES_MM = 0.55
_INK_PX = (5000, 40000)
_RED_SHIFT_MM = (0.008, 0.3)
_PAPER_CELL_PX = 8
_INK_BLUR_PX = 0.6


def _darkness(channel):
    """Share of the local paper's light that is missing, slightly blurred, (R, C) float32."""
    cell = 1 / _PAPER_CELL_PX
    small = cv2.resize(channel, None, fx=cell, fy=cell, interpolation=cv2.INTER_AREA)
    paper = cv2.blur(cv2.dilate(small, np.ones((5, 5), np.uint8)).astype(np.float32), (7, 7))
    paper = cv2.resize(paper, channel.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return 1 - cv2.GaussianBlur(channel.astype(np.float32), (0, 0), _INK_BLUR_PX) / (paper + 1)


def _robust_lines(design, target, n_rounds=5):
    """Least squares (n,) of a tall design (K, n), reweighted by the residuals (Cauchy)."""
    weight = np.ones(len(target))
    for _ in range(n_rounds):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design, weighted.T @ target)
        residual = target - design @ fit
        spread = 1.4826 * np.median(np.abs(residual)) + 1e-6
        weight = 1 / (1 + (residual / (2 * spread)) ** 2)
    return fit
