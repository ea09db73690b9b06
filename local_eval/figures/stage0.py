"""Figures of stage 0: the picture with the leads marked, and the page set upright by a homography."""

import cv2
import numpy as np

from local_eval.figures.style import (
    MARK_COLOUR,
    STRIP_COLOURS,
    page_axes,
    picture_axes,
    shrunk,
)
from submission.paper import (
    DRAWN_FS_HZ,
    MM_PER_S,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    PULSE_HEIGHT_MM,
    PULSE_X_MM,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
    grid_line_x_mm,
    grid_line_y_mm,
)

LONG_SIDE_PX = 1600
NORMALISED_PX_PER_MM = 5.0
EDGE_POINTS = 60
REFERENCE_LINES = 25 * np.arange(11)


def marker_overlay(upright):
    """The picture with the page's outline, the found crossings, and a mark where each lead lies.

    Parameters
    ----------
    upright : submission.page.UprightPage

    Returns
    -------
    matplotlib.figure.Figure
    """
    rgb = upright.page.rgb
    height, width = rgb.shape[:2]
    small = shrunk(rgb, min(width, round(width * LONG_SIDE_PX / max(height, width))))
    title = (
        f"{upright.page.page_id}: page and leads as stage 0 found them "
        f"({upright.quarter_turns} quarter turns, confidence {upright.confidence:.2f}, "
        f"{len(upright.anchors):,} crossings)"
    )
    figure, axes = picture_axes(small, (-0.5, width - 0.5, height - 0.5, -0.5), title)
    axes.set(xlabel="column (px)", ylabel="row (px)")
    axes.plot(*upright.anchors[:, 2:].T, ".", color=MARK_COLOUR, ms=2.5, alpha=0.8)
    axes.plot(*to_image(upright.homography, *_outline_mm()), color=MARK_COLOUR, lw=1.8)
    for segment in SEGMENTS:
        _mark_segment(axes, upright.homography, segment)
    for zero_mm, colour in zip(ZERO_Y_MM, STRIP_COLOURS, strict=True):
        x_mm = np.repeat(PULSE_X_MM, 2)
        y_mm = zero_mm - PULSE_HEIGHT_MM * np.array([0, 1, 1, 0])
        axes.plot(*to_image(upright.homography, x_mm, y_mm), color=colour, lw=1.6)
    return figure


def normalised(upright):
    """The page through the homography alone, under every fifth 5 mm line of a flat page.

    Parameters
    ----------
    upright : submission.page.UprightPage

    Returns
    -------
    matplotlib.figure.Figure
    """
    picture = normalised_picture(upright)
    title = f"{upright.page.page_id}: upright through the homography; blue: a flat page's grid, every 25 mm"
    figure, axes = page_axes(picture, title)
    axes.vlines(grid_line_x_mm(REFERENCE_LINES), 0, PAGE_HEIGHT_MM, color=MARK_COLOUR, lw=0.9)
    axes.hlines(grid_line_y_mm(REFERENCE_LINES[:-2]), 0, PAGE_WIDTH_MM, color=MARK_COLOUR, lw=0.9)
    return figure


def normalised_picture(upright, px_per_mm=NORMALISED_PX_PER_MM):
    """The page (R, C, 3) through the homography alone; what lies outside the picture is white."""
    n_rows, n_cols = round(PAGE_HEIGHT_MM * px_per_mm), round(PAGE_WIDTH_MM * px_per_mm)
    to_mm = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, px_per_mm]]) / px_per_mm
    rgb = upright.page.rgb
    finer = _image_px_per_mm(upright.homography) / px_per_mm
    if finer > 1:
        rgb = cv2.GaussianBlur(rgb, (0, 0), 0.4 * finer)
    return cv2.warpPerspective(
        rgb, upright.homography @ to_mm, (n_cols, n_rows), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT, borderValue=(255, 255, 255),
    )  # fmt: skip


def to_image(homography, x_mm, y_mm):
    """Image positions ``col, row`` of page points by a homography."""
    points = np.tensordot(homography, np.stack([x_mm, y_mm, np.ones(np.shape(x_mm))]), 1)
    return points[:2] / points[2]


def _image_px_per_mm(homography):
    middle = np.array([0, 1]) + PAGE_WIDTH_MM / 2, np.full(2, PAGE_HEIGHT_MM / 2)
    col, row = to_image(homography, *middle)
    return float(np.hypot(*np.diff([col, row])[:, 0]))


def _outline_mm():
    along = np.linspace(0, 1, EDGE_POINTS)
    x = np.concatenate([along, np.ones(EDGE_POINTS), along[::-1], np.zeros(EDGE_POINTS)])
    y = np.concatenate([np.zeros(EDGE_POINTS), along, np.ones(EDGE_POINTS), along[::-1]])
    return PAGE_WIDTH_MM * x, PAGE_HEIGHT_MM * y


def _mark_segment(axes, homography, segment):
    """A line along the segment's zero row, its name in a box at the beginning."""
    colour, zero_mm = STRIP_COLOURS[segment.strip], ZERO_Y_MM[segment.strip]
    seconds = np.array([segment.samples.start, segment.samples.stop]) / DRAWN_FS_HZ
    x_mm = STRIP_X_MM + MM_PER_S * seconds + np.array([0.5, -0.5])
    col, row = to_image(homography, x_mm, np.full(2, zero_mm))
    axes.plot(col, row, color=colour, lw=1.8, marker="|", ms=14, mew=1.8)
    col, row = to_image(homography, x_mm[0] + 4, zero_mm - 16)
    box = {"boxstyle": "round,pad=0.25", "fc": "white", "ec": colour, "alpha": 0.9}
    font = {"color": colour, "size": 11, "weight": "bold", "ha": "center", "va": "center"}
    axes.text(col, row, segment.lead, bbox=box, clip_on=True, **font)
