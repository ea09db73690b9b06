"""Labels and separators looked up within millimetres: they tell a grid line from the next.

Where glare or wear leaves hardly any of the grid, a trace's flat stretch or a 1 mm line may pass
for a 5 mm line, and the sheet follows it. What is printed once at a known place cannot be mistaken
so.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from .paper import DRAWN_PX_PER_MM, DRAWN_SIZE_PX, separator_boxes_mm
from .texts import draw_box, draw_labels, label_bitmaps


@dataclass(frozen=True)
class MarkParams:
    """Settings of `seen_marks`.

    Attributes
    ----------
    reach_mm : float
        How far around its place a mark is looked for.
    margin_px : int
        Paper around a mark that must be like its drawing, in px of the drawn page.
    blur_px : float
        Of drawing and picture.
    least_likeness : float
        Correlation with its drawing.
    clearly : float
        The most that the next likely place may have of it.
    """

    reach_mm: float = 3.0
    margin_px: int = 5
    blur_px: float = 1.5
    least_likeness: float = 0.6
    clearly: float = 0.85


def seen_marks(channel, mapping, params=MarkParams()):
    """Where marks are seen.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint.
    mapping : Mapping
    params : MarkParams

    Returns
    -------
    (K, 4) float64
        Page positions x, y of their middles and how far right and down of them they are seen, in mm,
        to a pixel of the drawn page.
    """
    marks = []
    reach = round(params.reach_mm * DRAWN_PX_PER_MM)
    for top, left, drawn in _drawn_marks(params.margin_px, params.blur_px):
        rows, cols = (np.arange(-reach, size + reach) + 0.5 for size in drawn.shape)
        col, row = mapping.on_grid((left + cols) / DRAWN_PX_PER_MM, (top + rows) / DRAWN_PX_PER_MM)
        light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = cv2.GaussianBlur(255 - light.astype(np.float32), (0, 0), params.blur_px)
        likeness = cv2.matchTemplate(dark, drawn, cv2.TM_CCOEFF_NORMED)
        _, best, _, (right, down) = cv2.minMaxLoc(likeness)
        cv2.circle(likeness, (right, down), round(_ELSEWHERE_MM * DRAWN_PX_PER_MM), -1.0, cv2.FILLED)
        if best > params.least_likeness and likeness.max() < params.clearly * best:
            height, width = drawn.shape
            marks.append([left + width / 2, top + height / 2, right - reach, down - reach])
    return np.reshape(marks, (-1, 4)) / DRAWN_PX_PER_MM


_ELSEWHERE_MM = 1.0


@cache
def _drawn_marks(margin_px, blur_px):
    """Row and column of the first pixel, and blurred ink (R, C) float32, of each mark of the drawn page."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    boxes = [(top, top + ink.shape[0], left, left + ink.shape[1]) for top, left, ink in label_bitmaps()]
    for box_mm in separator_boxes_mm():
        box_px = box_mm * DRAWN_PX_PER_MM
        draw_box(cover, box_px)
        boxes.append(box_px.astype(int))
    cover = cv2.GaussianBlur(cover, (0, 0), blur_px)
    marks = []
    for top, bottom, left, right in boxes:
        top, left = max(top - margin_px, 0), max(left - margin_px, 0)
        marks.append((top, left, cover[top:bottom + margin_px, left:right + margin_px].copy()))
    return marks
