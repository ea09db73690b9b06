"""Figures of stage 1: the grid's lines as heatmaps, the fitted displacement, and the flat page."""

import cv2
import numpy as np

from local_eval.figures.stage0 import NORMALISED_PX_PER_MM, normalised_picture, to_image
from local_eval.figures.style import MARK_COLOUR, label_mm, new_figure, page_axes, shrunk
from submission.paper import (
    DRAWN_SIZE_PX,
    MAJOR_MM,
    N_MAJOR_X,
    N_MAJOR_Y,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    ZERO_Y_MM,
    grid_line_x_mm,
    grid_line_y_mm,
)

LINE_SIGMA_MM = 0.2
ALONG_MM = 3.0
LOCAL_MM = 20.0
LEAST_SCALE_MM = 0.1
HORIZONTAL, VERTICAL = "horizontal", "vertical"


def grid_heatmap(upright, rectified, direction):
    """How strongly each place of the upright page shows a line, and where the fit has the 5 mm lines.

    Parameters
    ----------
    upright : submission.page.UprightPage
    rectified : submission.page.RectifiedPage or None
        None where stage 1 failed; then no fit is drawn.
    direction : str
        `HORIZONTAL` or `VERTICAL`, of the lines.

    Returns
    -------
    matplotlib.figure.Figure
    """
    response = line_response(normalised_picture(upright), direction)
    heat = cv2.applyColorMap(np.round(255 * response).astype(np.uint8), cv2.COLORMAP_MAGMA)[..., ::-1]
    fit = "no fit" if rectified is None else "blue dashes: fitted 5 mm lines"
    title = f"{upright.page.page_id}: {direction} grid lines, dark 0 to bright 1; {fit}"
    figure, axes = page_axes(heat, title)
    if rectified is not None:
        for x_mm, y_mm in _major_lines(direction):
            axes.plot(*_on_upright_page(upright, rectified, x_mm, y_mm), color=MARK_COLOUR, lw=1.2,
                      dashes=(3, 12))  # fmt: skip
    return figure


def line_response(rgb, direction, px_per_mm=NORMALISED_PX_PER_MM):
    """Contrast of thin dark lines of one direction.

    Parameters
    ----------
    rgb : (R, C, 3) uint8
    direction : str
    px_per_mm : float

    Returns
    -------
    (R, C) float32
        0 to 1: darkness against both sides across the line, averaged along it, in shares of the
        strongest of the surroundings.
    """
    grey = cv2.transform(rgb, np.array([[0.0, 0.5, 0.5]], np.float32)).astype(np.float32)
    grey = grey if direction == HORIZONTAL else np.ascontiguousarray(grey.T)
    sigma_px, along_px = LINE_SIGMA_MM * px_per_mm, 2 * round(ALONG_MM * px_per_mm / 2) + 1
    grey = cv2.blur(grey, (along_px, 1))
    dark = cv2.GaussianBlur(grey, (1, 0), 0.1, sigmaY=2 * sigma_px)
    dark -= cv2.GaussianBlur(grey, (1, 0), 0.1, sigmaY=sigma_px / 2)
    dark = np.maximum(dark, 0)
    near_px = 2 * round(LOCAL_MM * px_per_mm / 2) + 1
    strongest = cv2.blur(cv2.dilate(dark, np.ones((round(MAJOR_MM * px_per_mm), 1))), (near_px, near_px))
    floor = float(np.median(strongest)) / 2 + 1e-3
    response = np.clip(dark / np.maximum(strongest, floor), 0, 1)
    return response if direction == HORIZONTAL else np.ascontiguousarray(response.T)


def mapping_figure(upright, rectified):
    """The fitted displacement from the homography's flat page, right and down, in mm.

    Parameters
    ----------
    upright : submission.page.UprightPage
    rectified : submission.page.RectifiedPage

    Returns
    -------
    matplotlib.figure.Figure
    """
    x_mm, y_mm = np.meshgrid(np.linspace(0, PAGE_WIDTH_MM, 141), np.linspace(0, PAGE_HEIGHT_MM, 109))
    found = _on_upright_page(upright, rectified, x_mm, y_mm)
    figure = new_figure(1800, 760)
    figure.suptitle(
        f"{rectified.page_id}: displacement of the print from the flat page of stage 0 "
        f"(grid residual {rectified.residual_px:.2f} px at 200 dpi, "
        f"picture {rectified.image_px_per_mm:.1f} px/mm)", x=0.01, ha="left", size=12.5,
    )  # fmt: skip
    panels = zip(figure.subplots(1, 2), (found[0] - x_mm, found[1] - y_mm), ("right", "down"), strict=True)
    for axes, move_mm, name in panels:
        _draw_displacement(figure, axes, (x_mm, y_mm, move_mm), name)
    figure.subplots_adjust(left=0.045, right=0.955, top=0.87, bottom=0.09, wspace=0.2)
    return figure


def rectified_figure(rectified):
    """The flat page; what lay outside the picture is tinted.

    Parameters
    ----------
    rectified : submission.page.RectifiedPage

    Returns
    -------
    matplotlib.figure.Figure
    """
    picture = shrunk(rectified.rgb, DRAWN_SIZE_PX[1])
    seen = shrunk(rectified.seen.astype(np.uint8), DRAWN_SIZE_PX[1]) > 0
    picture = np.where(seen[..., None], picture, picture // 2 + np.array([100, 20, 100], np.uint8))
    shown_px_per_mm = picture.shape[1] / PAGE_WIDTH_MM
    title = (
        f"{rectified.page_id}: flat page at {rectified.px_per_mm:.2f} px/mm, shown at {shown_px_per_mm:.2f} "
        f"(grid residual {rectified.residual_px:.2f} px at 200 dpi, "
        f"{100 * np.mean(rectified.seen):.1f} % of the page in the picture)"
    )
    figure, _ = page_axes(picture, title)
    return figure


def _draw_displacement(figure, axes, field, name):
    x_mm, y_mm, move_mm = field
    limit_mm = max(float(np.percentile(np.abs(move_mm), 99.5)), LEAST_SCALE_MM)
    levels = np.linspace(-limit_mm, limit_mm, 9)
    picture = axes.imshow(
        move_mm, cmap="RdBu_r", vmin=-limit_mm, vmax=limit_mm, interpolation="bilinear",
        extent=(0, PAGE_WIDTH_MM, PAGE_HEIGHT_MM, 0), aspect="equal",
    )  # fmt: skip
    axes.contour(x_mm, y_mm, move_mm, levels, colors="#333333", linewidths=0.6)
    for zero_mm in ZERO_Y_MM:
        axes.axhline(zero_mm, color="#333333", lw=0.8, ls=":")
    axes.set(title=f"moved {name} (mm); dotted: zero rows of the strips")
    label_mm(axes)
    figure.colorbar(picture, ax=axes, label=f"displacement {name} (mm)", pad=0.02, fraction=0.036)


def _major_lines(direction):
    """Points ``x_mm, y_mm`` along each 5 mm line of a direction."""
    if direction == HORIZONTAL:
        along = np.linspace(0, PAGE_WIDTH_MM, 113)
        return [(along, np.full(113, y_mm)) for y_mm in grid_line_y_mm(5 * np.arange(N_MAJOR_Y))]
    along = np.linspace(0, PAGE_HEIGHT_MM, 87)
    return [(np.full(87, x_mm), along) for x_mm in grid_line_x_mm(5 * np.arange(N_MAJOR_X))]


def _on_upright_page(upright, rectified, x_mm, y_mm):
    """Where the fit has page points on the upright page of stage 0, ``x_mm, y_mm``."""
    return to_image(np.linalg.inv(upright.homography), *rectified.mapping.to_image(x_mm, y_mm))
