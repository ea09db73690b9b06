"""Stage 2: how light each point of the page is, and how light it would be without the trace.

The rectified picture is reduced to one channel in which the red grid is faint, divided by the
local paper, and laid beside a background: paper with the grid's lines as this page shows them
(medians along each line, which a crossing trace cannot pull) and the furniture that is printed on
every page at known places. Where the background is as dark as ink, nothing can be seen.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from .drawn_page import drawn_furniture
from .errors import TraceLost
from .page import InkMap
from .paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    FIRST_MAJOR_X_MM,
    FIRST_MAJOR_Y_MM,
    MAJOR_MM,
    N_MAJOR_X,
    N_MAJOR_Y,
    PULSE_HEIGHT_MM,
    PULSE_WIDTH_MM,
    PULSE_X_MM,
    ZERO_Y_MM,
    separator_boxes_mm,
)
from .texts import label_bitmaps


@dataclass(frozen=True)
class InkSettings:
    """Sizes in mm of the page and shares of the paper's lightness.

    Attributes
    ----------
    paper_quantile : float
        Quantile of a 5 mm box that is taken for its paper.
    line_half_mm : float
        Half width of the band in which a grid line's profile is measured.
    line_window : int
        Boxes along the line (odd) whose median gives the profile.
    darker_limit : float
        How much darker than the page's typical line a piece of line may be; more is trace.
    furniture_margin_mm : float
        Added around separators and pulses, whose edges the picture blurs.
    stain_mm : float
        Dark spots in which a disc of this diameter has room are stains, not strokes.
    least_contrast : float
        Least difference of paper and ink for a page to be readable.
    """

    paper_quantile: float = 0.8
    line_half_mm: float = 0.4
    line_window: int = 7
    darker_limit: float = 0.12
    furniture_margin_mm: float = 0.15
    stain_mm: float = 1.2
    least_contrast: float = 0.1

    def __post_init__(self):
        if not 0 < self.paper_quantile < 1:
            raise ValueError(f"paper_quantile={self.paper_quantile} must lie between 0 and 1")
        if self.line_window % 2 != 1:
            raise ValueError(f"line_window={self.line_window} must be odd")


def ink(rectified, settings=InkSettings()):
    """Lightness of the page, and of the page without its trace.

    Parameters
    ----------
    rectified : RectifiedPage
    settings : InkSettings

    Returns
    -------
    InkMap

    Raises
    ------
    TraceLost
        If separators and pulses are hardly darker than the paper, even the darkest quarter of them.
    """
    scale = rectified.px_per_mm
    light = ink_channel(rectified.rgb)
    light /= ink_paper(light, scale, settings)
    if rectified.is_drawn:
        background = _drawn_grid(light)
    else:
        background = ink_grid(light, scale, settings)
        np.minimum(background, ink_stains(light, scale, settings), out=background)
    ink_level = _furniture_lightness(light, scale, settings.least_contrast)
    if not ink_level < 1 - settings.least_contrast:
        raise TraceLost(
            rectified.page_id,
            f"separators and pulses are {1 - ink_level:.2f} darker than paper, at least "
            f"{settings.least_contrast} is needed; take a picture with more contrast",
        )
    _lay_furniture(background, light, rectified, ink_level, settings)
    background[~rectified.seen] = ink_level
    return InkMap(
        rectified.page_id, light, background, float(ink_level), scale,
        mapping_sd_px=rectified.sd_px, uneven_px=rectified.uneven_px, is_drawn=rectified.is_drawn,
    )


def unrest(ink_map):
    """How far from its background a page mostly is.

    Parameters
    ----------
    ink_map : InkMap

    Returns
    -------
    float
        Median, in shares of paper: 0.01 to 0.08 as a rule, traces being thin; more where a
        screen's moire is as dark as ink.
    """
    some = slice(None, None, _UNREST_STEP)
    return float(np.median(np.abs(ink_map.light[some] - ink_map.background[some])))


_UNREST_STEP = 3  # rows


def _lay_furniture(background, light, rectified, ink_level, settings):
    """Darken the background in place where labels, separators and pulses are printed."""
    scale = rectified.px_per_mm
    if rectified.is_drawn:
        feet = _have_feet(background, light, ink_level)
        np.minimum(background, 1 - (1 - ink_level) * drawn_furniture(feet), out=background)
        return
    for top, bottom, left, right in furniture_mm(settings.furniture_margin_mm):
        background[_cells(top, bottom, scale), _cells(left, right, scale)] = ink_level
    background[label_ink(background.shape, scale)] = ink_level


def _have_feet(background, light, ink_level):
    """Whether the pulses of a drawn page have feet, by the pixels that tell."""
    covers = drawn_furniture(True), drawn_furniture(False)
    feet = np.nonzero(covers[0] != covers[1])
    drawn = [np.minimum(background[feet], 1 - (1 - ink_level) * cover[feet]) for cover in covers]
    told = np.abs(drawn[0] - drawn[1]) > _TELLS_FEET
    with_feet, without = (np.abs(light[feet] - each)[told].sum() for each in drawn)
    return bool(with_feet <= without)


_TELLS_FEET = 0.1


def ink_channel(rgb):
    """One channel (R, C) float32 in which red lines are faint: red, as the grid is red or grey."""
    return rgb[:, :, 0].astype(np.float32)


def ink_paper(light, px_per_mm, settings):
    """Local paper lightness (R, C) float32, from a quantile of each 5 mm box, smoothed."""
    rows, cols = light.shape
    box = MAJOR_MM * px_per_mm
    n_y, n_x = max(int(rows / box), 1), max(int(cols / box), 1)
    y_edge = np.linspace(0, rows, n_y + 1).astype(int)
    x_edge = np.linspace(0, cols, n_x + 1).astype(int)
    level = np.empty((n_y, n_x), np.float32)
    for i in range(n_y):
        band = light[y_edge[i]:y_edge[i + 1]:2]
        for width, starts in _alike_boxes(x_edge):
            inside = band[:, starts[:, None] + np.arange(0, width, 2)].transpose(1, 0, 2)
            level[i, x_edge.searchsorted(starts)] = np.quantile(
                inside.reshape(starts.size, -1), settings.paper_quantile, axis=1, overwrite_input=True
            )
    level = np.maximum(cv2.medianBlur(level, 3), 1)
    return cv2.resize(level, (cols, rows), interpolation=cv2.INTER_LINEAR)


def _alike_boxes(edges):
    """Widths of the boxes between edges, each with the starts of its boxes, to be handled at once."""
    widths = np.diff(edges)
    return [(width, edges[:-1][widths == width]) for width in np.unique(widths[widths > 0])]


def ink_stains(light, px_per_mm, settings):
    """Lightness (R, C) float32 without what is thinner than a stain: strokes and lines."""
    size = 2 * int(settings.stain_mm * px_per_mm / 2) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return cv2.morphologyEx(light, cv2.MORPH_CLOSE, disc)


def _drawn_grid(light):
    """Background (R, C) float32 of a drawn page, exactly: its lines run from edge to edge, each in one tint.

    Medians along a line take a stroke that follows it for a darker line, which pushes the stroke aside.
    """
    some = slice(None, None, _GRID_STEP)
    rows = np.quantile(light[:, some], _BARE_QUANTILE, axis=1)
    cols = np.quantile(light[some], _BARE_QUANTILE, axis=0)
    return np.minimum(rows[:, None], cols).astype(np.float32)


_GRID_STEP = 8
_BARE_QUANTILE = 0.97  # a third of a row is crossing lines, and a flat rhythm strip takes nine tenths of it


def ink_grid(light, px_per_mm, settings):
    """Background (R, C) float32: 1 on paper, darker along the grid's major lines."""
    background = np.ones_like(light)
    y_lines = FIRST_MAJOR_Y_MM + MAJOR_MM * np.arange(N_MAJOR_Y)
    x_lines = FIRST_MAJOR_X_MM + MAJOR_MM * np.arange(N_MAJOR_X)
    _draw_lines(light, background, y_lines, x_lines, px_per_mm, settings)
    _draw_lines(light.T, background.T, x_lines, y_lines, px_per_mm, settings)
    return background


def _draw_lines(light, background, lines_mm, crossings_mm, px_per_mm, settings):
    """Darken ``background`` in place along horizontal lines, as ``light`` shows them."""
    half = int(np.ceil(settings.line_half_mm * px_per_mm))
    bands, profiles = [], []
    for y_mm in lines_mm:
        centre = int(np.floor(y_mm * px_per_mm))
        if centre - half < 0 or centre + half >= light.shape[0]:
            continue
        band = slice(centre - half, centre + half + 1)
        bands.append(band)
        profiles.append(_box_medians(light[band], crossings_mm, px_per_mm))
    typical = np.median(np.stack(profiles), axis=(0, 2))[:, None]
    for band, profile in zip(bands, profiles, strict=True):
        profile = _running_median(profile, settings.line_window)
        profile = np.clip(profile, typical - settings.darker_limit, 1).astype(np.float32)
        columns = (np.arange(light.shape[1]) + 0.5) / px_per_mm
        box = np.clip(((columns - crossings_mm[0]) / MAJOR_MM).astype(int), 0, profile.shape[1] - 1)
        np.minimum(background[band], profile[:, box], out=background[band])


def _box_medians(band, crossings_mm, px_per_mm):
    """Median along each box of a band (B, C): (B, boxes)."""
    columns = np.append(crossings_mm, crossings_mm[-1] + MAJOR_MM) * px_per_mm
    columns = np.clip(columns.astype(int), 0, band.shape[1])
    filled = np.flatnonzero(np.diff(columns) > 0)
    medians = np.empty((band.shape[0], filled.size), band.dtype)
    for width, starts in _alike_boxes(columns):
        at = columns[filled].searchsorted(starts)
        medians[:, at] = np.median(band[:, starts[:, None] + np.arange(width)], axis=2)
    return medians


def _running_median(profile, window):
    """Median over a centred window of boxes, edges repeated."""
    padded = np.pad(profile, ((0, 0), (window // 2, window // 2)), mode="edge")
    return np.median(np.lib.stride_tricks.sliding_window_view(padded, window, axis=1), axis=2)


def furniture_mm(margin_mm):
    """Boxes (top, bottom, left, right) in mm of what is printed over every trace's place.

    Parameters
    ----------
    margin_mm : float
        Added on every side.

    Returns
    -------
    list of (float, float, float, float)
        The separators of the first three strips, then the strokes of the four pulses.
    """
    boxes = separator_boxes_mm().tolist()
    half = PULSE_WIDTH_MM / 2
    for y in ZERO_Y_MM:
        top = y - PULSE_HEIGHT_MM
        boxes += [(top - half, y, x - half, x + half) for x in PULSE_X_MM]
        boxes.append((top - half, top + half, PULSE_X_MM[0], PULSE_X_MM[1]))
    return [(t - margin_mm, b + margin_mm, x0 - margin_mm, x1 + margin_mm) for t, b, x0, x1 in boxes]


def label_ink(shape, px_per_mm):
    """Where the page's labels are printed (R, C) bool, with a drawn pixel's margin."""
    drawn = np.zeros(DRAWN_SIZE_PX, np.uint8)
    for top, left, bits in label_bitmaps():
        drawn[top:top + bits.shape[0], left:left + bits.shape[1]] |= bits
    drawn = cv2.dilate(drawn, np.ones((3, 3), np.uint8))
    zoom = px_per_mm / DRAWN_PX_PER_MM
    moved = np.array([[zoom, 0, zoom / 2 - 0.5], [0, zoom, zoom / 2 - 0.5]])
    return cv2.warpAffine(drawn, moved, shape[::-1], flags=cv2.INTER_NEAREST) > 0


def _furniture_lightness(light, px_per_mm, least_contrast):
    """Median lightness of the cores of separators and pulses; of darker ones where glare hides most."""
    cores = [light[_cells(t, b, px_per_mm), _cells(x0, x1, px_per_mm)].ravel()
             for t, b, x0, x1 in furniture_mm(-PULSE_WIDTH_MM / 3)]
    lightness = np.median(np.concatenate(cores))
    if lightness < 1 - least_contrast:
        return lightness
    return np.quantile([np.median(core) for core in cores], 0.25)


def _cells(start_mm, stop_mm, px_per_mm):
    """Pixels whose centres lie between two positions."""
    first, last = np.ceil(start_mm * px_per_mm - 0.5), np.floor(stop_mm * px_per_mm - 0.5)
    return slice(max(int(first), 0), int(last) + 1)
