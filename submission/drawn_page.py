"""The page itself as the competition draws it, pixel by pixel: nothing need be looked for in it.

Such a picture has the page's size, and separators and pulses where the renderer puts them.
"""

from functools import cache

import cv2
import numpy as np

from .kernels import OUTLINE_POINTS, drawn_cover
from .page import Mapping, RectifiedPage, UprightPage
from .paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    PULSE_WIDTH_MM,
    ZERO_Y_MM,
    major_lines_mm,
    pulse_points_mm,
    separator_boxes_mm,
)
from .texts import draw_box, draw_labels

DARK, LIGHT = 64, 192  # of 255
LEAST_DARK, LEAST_LIGHT = 0.95, 0.8  # of 560 drawn pages none has less than 0.98 and 0.85


def found_drawn(page):
    """The location of a picture that is the drawn page itself, whichever quarter turn it has.

    Parameters
    ----------
    page : Page

    Returns
    -------
    UprightPage or None
        None if it is anything else.
    """
    red = page.rgb[..., 0]
    turns = next((turns for turns in range(4) if _is_drawn(np.rot90(red, turns))), None)
    if turns is None:
        return None
    homography = _homography(turns, red.shape)
    return UprightPage(page, homography, turns, 1.0, _crossings(homography), is_drawn=True)


def flat_drawn(upright):
    """The drawn page as it is, turned upright.

    Parameters
    ----------
    upright : UprightPage
        As `found_drawn` gives it.

    Returns
    -------
    RectifiedPage
    """
    rgb = np.ascontiguousarray(np.rot90(upright.page.rgb, upright.quarter_turns))
    x_mm, y_mm = (np.linspace(-1, size + 1, 4) for size in (PAGE_WIDTH_MM, PAGE_HEIGHT_MM))
    mapping = Mapping(upright.homography, np.zeros((4, 4, 2)), x_mm, y_mm)
    return RectifiedPage(upright.page.page_id, rgb, np.ones(DRAWN_SIZE_PX, bool), DRAWN_PX_PER_MM,
                         DRAWN_PX_PER_MM, mapping, residual_px=0.0, is_drawn=True)


def _is_drawn(red):
    """Whether a picture (H, W) is dark and light where separators and pulses make the drawn page so."""
    if red.shape != DRAWN_SIZE_PX:
        return False
    inside, *beside = _mark_px()
    return np.mean(red[inside] <= DARK) >= LEAST_DARK and all(
        np.mean(red[at] >= LIGHT) >= LEAST_LIGHT for at in beside
    )


@cache
def _mark_px():
    """Pixels that separators and pulses cover, those right above and below, and those to either side."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    _lay_marks(cover, feet=False)
    covered = (cover > 0).astype(np.uint8)
    around = (cv2.dilate(covered, np.ones(size, np.uint8)) > covered for size in ((3, 1), (1, 3)))
    return tuple(np.nonzero(each) for each in (cover > 0.98, *around))


def _homography(quarter_turns, shape):
    """Page mm to pixel centres of a picture (H, W) that so many quarter turns make upright."""
    s = DRAWN_PX_PER_MM
    homography = np.array([[s, 0, -0.5], [0, s, -0.5], [0, 0, 1]])
    for _ in range(quarter_turns):
        homography = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1.0]]) @ homography
    bottom, right = shape[0] - 1, shape[1] - 1
    homography[:2, 2] += [(0, 0), (right, 0), (right, bottom), (0, bottom)][quarter_turns]
    return homography


def _crossings(homography):
    """`UprightPage.anchors` of all crossings of 5 mm lines."""
    x_mm, y_mm = (each.ravel() for each in np.meshgrid(major_lines_mm(0), major_lines_mm(1)))
    col, row, _ = homography @ [x_mm, y_mm, np.ones_like(x_mm)]
    return np.column_stack([x_mm, y_mm, col, row])


@cache
def drawn_furniture(feet):
    """Labels, separators and pulses as the renderer draws them.

    Parameters
    ----------
    feet : bool
        Whether the pulses have a foot of one sample on either side: the competition's have, other
        simulators' have none.

    Returns
    -------
    (1700, 2200) float32
        Share of each pixel of the drawn page that is printed over; read only.
    """
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    _lay_marks(cover, feet)
    return cover


def _lay_marks(cover, feet):
    """Draw separators and pulses; those stand on whole pixels, and are a share of a pixel wider."""
    inner = np.array([1, -1, 1, -1]) * _BEYOND_PX
    for box_mm in separator_boxes_mm():
        draw_box(cover, np.round(box_mm * DRAWN_PX_PER_MM + inner) - inner)
    for zero_mm in ZERO_Y_MM:
        points_mm = pulse_points_mm(zero_mm)
        _draw_stroke(cover, points_mm if feet else [each[1:-1] for each in points_mm], PULSE_WIDTH_MM)


_BEYOND_PX = 0.125


def _draw_stroke(cover, points_mm, width_mm):
    """Draw a polyline as the renderer does."""
    x, y = (DRAWN_PX_PER_MM * each for each in points_mm)
    half = width_mm / 2 * DRAWN_PX_PER_MM
    top, left = (int(each.min() - 2 * half) - 1 for each in (y, x))
    bottom, right = (int(each.max() + 2 * half) + 2 for each in (y, x))
    shape = right - left, bottom - top
    columns = left, np.full(shape[0], top), shape[1] * np.arange(shape[0] + 1)
    drawn = np.empty(shape[0] * shape[1])
    drawn_cover(x, y, half, columns, np.empty((OUTLINE_POINTS * x.size, 2)), drawn)
    window = cover[top:bottom, left:right]
    np.maximum(window, drawn.reshape(shape).T, out=window, casting="same_kind")
