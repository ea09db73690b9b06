"""UprightPage -> RectifiedPage: the sheet's shape from its grid, then one resampling.

The page is the homography of a smoothly displaced sheet: ``image = H(page + sheet(page))``,
where the two components of `sheet` in mm are cubic B-splines. Every stretch of a grid line
between two crossings is looked up through the present mapping; its distance from where it
should be is an observation of the component across the line. The components are fitted to
their observations by penalised, iteratively reweighted least squares, and the lines are looked
up again: on coloured pages at last the 1 mm lines too, which lie nearer to folds. Where labels and
separators lie elsewhere then, other lines were taken for these, and all is done anew from a sheet
through those marks.
"""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from .black_offset import BlackParams, black_offset
from .drawn_page import flat_drawn
from .errors import GridNotFound
from .grid_lines import LineParams, look_up_lines, median_of_seen
from .marks import MarkParams, seen_marks
from .page import RectifiedPage, line_channel
from .paper import DRAWN_PX_PER_MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, QR_BOX_MM, ZERO_Y_MM
from .red_shift import red_mapping_of
from .scan_feed import FeedParams, feed_jumps
from .sheet import Sheet, SheetParams
from .uneven import uneven_print_mm


@dataclass(frozen=True)
class RectifyParams:
    """Settings of `rectify`.

    Attributes
    ----------
    scales_px_per_mm : tuple of float
        Scales of which the rectified page takes the least that is not much coarser than the picture.
    coarser : float
        How much coarser is not much.
    sheet : SheetParams
    far_mm : tuple of float
        Its `robust_mm` while lines are searched far off, the first for a scan, the best for a photo: where
        paper curls up, lines lie as far off a stiff sheet as ink that passes for them.
    lines : LineParams
    search_mm : tuple of float
        Per round of looking up the 5 mm lines, how far off they are searched.
    stiffness : tuple of tuples of float
        Per round, the weight of the sheet's squared second differences; of several, the one that best
        foretells lines held out of the fit is taken, for each direction.
    minor_search_mm : float
        How far off 1 mm lines are searched, and the 5 mm lines with them.
    minor_stiffness, minor_weight : (tuple of float, tuple of float), (float, float)
        Where 1 mm lines count too, the stiffness to choose from and what they weigh, in a grey picture and
        in a coloured one.
    scan_tilt : float
        The least `_perspective` of a picture that no scanner took.
    even_mm : float
        `uneven_print_mm` from which on a coloured scan is left to its 5 mm lines: a sheet that follows finer
        ones follows the wriggle of its colours. A photo's may be folds.
    min_share : float
        Least share of line stretches that must be seen.
    node_mm : float
        Spacing of the nodes of the mapping that is handed on.
    marks : MarkParams
        For labels and separators, which tell where lines have misled the sheet.
    missed_mm, least_missed : float, int
        How far off so many marks must lie that the sheet is begun anew from them.
    feed : FeedParams
        For the jumps of a scanner's feed.
    black : BlackParams
        For the black of a print that lies off its colours.
    end_sd_mm : (float, float)
        What no end of a trace is better known than in a scan and in a photo, if the grid is in colour.
    sd_px : (float, float)
        What the mapping of a print is off along x and y within a lead (standard deviations, as
        simulated prints show them), in pixels of the 200 dpi page.
    """

    scales_px_per_mm: tuple = (DRAWN_PX_PER_MM, 1.5 * DRAWN_PX_PER_MM)
    coarser: float = 1.25
    sheet: SheetParams = SheetParams()
    far_mm: tuple = (0.05, 0.3)
    lines: LineParams = LineParams()
    search_mm: tuple = (1.5, 0.8, 0.5)
    stiffness: tuple = ((0.1,), (0.02,), (0.02, 0.1, 0.5, 2.0, 10.0))
    minor_search_mm: float = 0.3
    minor_stiffness: tuple = ((0.1, 0.5, 2.0, 10.0), (0.02, 0.06, 0.2, 0.6, 2.0, 10.0))
    minor_weight: tuple = (0.2, 0.3)
    scan_tilt: float = 0.02
    even_mm: float = 0.01
    min_share: float = 0.15
    node_mm: float = 2.5
    marks: MarkParams = MarkParams()
    missed_mm: float = 0.4
    least_missed: int = 2
    feed: FeedParams = FeedParams()
    black: BlackParams = BlackParams()
    end_sd_mm: tuple = (0.013, 0.03)
    sd_px: tuple = (0.13, 0.05)


def rectify(upright, params=RectifyParams()):
    """Draw the page flat.

    Parameters
    ----------
    upright : UprightPage
    params : RectifyParams

    Returns
    -------
    RectifiedPage

    Raises
    ------
    GridNotFound
        If too few grid lines are seen where the homography expects them.
    """
    if upright.is_drawn:
        return flat_drawn(upright)
    page = upright.page
    grey = line_channel(page.rgb)
    first = np.ascontiguousarray(page.rgb[..., 0])
    red = None if _is_grey(page.rgb) else first
    begun = Sheet.through_anchors(upright.homography, upright.anchors, params.sheet)
    scale = begun.image_px_per_mm()
    is_scan = scale < params.coarser * DRAWN_PX_PER_MM and _perspective(begun.homography) < params.scan_tilt
    fitted = _fitted_sheet(upright, (grey, red), begun, _NO_MARKS, scale, is_scan, params)
    marks, missed = _marks_of(first, fitted[0], params)
    if missed >= params.least_missed:
        near = replace(params, search_mm=(params.search_mm[-1],) * len(params.search_mm))
        through_marks = begun.bent_through(marks, _THIN, 1, params.sheet)
        fitted = _fitted_sheet(upright, (grey, red), through_marks, marks, scale, is_scan, near)
    mapping, residual_mm, uneven_mm = fitted
    enough = [s for s in params.scales_px_per_mm if s * params.coarser >= scale]
    px_per_mm = min(enough, default=max(params.scales_px_per_mm))
    rgb = softened(page.rgb, scale / px_per_mm)
    red_mapping = mapping if red is None else red_mapping_of(rgb, mapping)
    end_sd_mm = None if red is None else params.end_sd_mm[0 if is_scan else 1]
    channel = np.ascontiguousarray(rgb[..., 0])
    black = replace(params.black, screen_odds=0.0) if is_scan else params.black
    offset_mm = black_offset(channel, red_mapping, black, uneven_mm, end_sd_mm)
    mapping, red_mapping = _both_moved(mapping, red_mapping, offset_mm)
    flat, seen = draw_flat(rgb, mapping, red_mapping, px_per_mm)
    return RectifiedPage(
        page.page_id, flat, seen, px_per_mm, scale, mapping, residual_mm * DRAWN_PX_PER_MM,
        sd_px=params.sd_px, uneven_px=uneven_mm * DRAWN_PX_PER_MM,
    )


def _is_grey(rgb):
    """Whether all channels of a picture (H, W, 3) are equal, as far as a sparse look tells."""
    few = rgb[::_SPARSE, ::_SPARSE].astype(int)
    return bool(np.ptp(few, axis=2).max() == 0)


_SPARSE = 7


def _fitted_sheet(upright, channels, sheet, marks, scale, is_scan, params):
    """The mapping that lines and marks show; what 5 mm lines are off a sheet that follows them alone, and how
    uneven a print they say it is, both in mm.

    Grey lines are too ragged to tell folds.
    """
    if is_scan:  # a scanner's feed waves too, and black goes along
        params = replace(params, sheet=replace(params.sheet, own_mm=0.0))
    far_mm = params.far_mm[:1] if is_scan else params.far_mm
    mapping = sheet.mapping(params.node_mm)
    lines = _major_lines(upright.page, channels, mapping, params.search_mm[0], scale, params)
    tried = [_near_lines(upright.page, channels, sheet, lines, marks, scale, params, far) for far in far_mm]
    sheet, _ = min(tried, key=lambda found: found[1])
    has_tint = channels[1] is not None
    lines, feed = _lines_and_feed(upright.page, channels, sheet, scale, is_scan, params)
    *_, near, last = params.stiffness
    if feed.at_mm:  # all is seen better through a sheet that has them
        sheet, _ = sheet.fitted_to_lines(lines, marks, near, params.sheet, feed, has_tint)
        lines, feed = _lines_and_feed(upright.page, channels, sheet, scale, is_scan, params)
    sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, last, params.sheet, feed, has_tint)
    uneven_mm = uneven_print_mm(residuals_mm)
    if not (has_tint and is_scan and uneven_mm > params.even_mm):
        lines = _all_lines(upright.page, channels, sheet.mapping(params.node_mm), scale, params)
        stiffness = params.minor_stiffness[has_tint]
        sheet, _ = sheet.fitted_to_lines(lines, marks, stiffness, params.sheet, may_fold=has_tint)
    return sheet.mapping(params.node_mm), _robust_rms(residuals_mm), uneven_mm


def _near_lines(page, channels, sheet, lines, marks, scale, params, far_mm):
    """The sheet after all rounds but the last, begun from lines looked up through it, and how badly it
    explains the lines, in mm.

    What lies `far_mm` off it loses half its weight.
    """
    loose = replace(params.sheet, robust_mm=far_mm)
    sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, params.stiffness[0], loose)
    for search_mm, stiffness in zip(params.search_mm[1:-1], params.stiffness[1:-1], strict=True):
        lines = _major_lines(page, channels, sheet.mapping(params.node_mm), search_mm, scale, params)
        sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, stiffness, loose)
    off_mm = np.abs(np.concatenate([part.ravel() for part in residuals_mm]))
    return sheet, np.fmin(off_mm, _UNEXPLAINED_MM).mean()


_UNEXPLAINED_MM = 0.1  # a stretch that is not seen is off by as much


def _marks_of(channel, mapping, params):
    """Marks as `fitted_to_lines` wants them, and how many of them a mapping misses."""
    x_mm, y_mm, right_mm, down_mm = seen_marks(channel, mapping, params.marks).T
    seen_px = mapping.to_image(x_mm + right_mm, y_mm + down_mm)
    are_missed = np.hypot(right_mm, down_mm) > params.missed_mm
    are_missed &= y_mm < ZERO_Y_MM[-1]  # where the texts below stand differs from printer to printer
    return np.column_stack([x_mm, y_mm, *seen_px]), np.sum(are_missed)


def _robust_rms(residuals_mm):
    """Robust rms of what lines are off, in mm."""
    return 1.4826 * float(np.nanmedian(np.abs(np.concatenate([part.ravel() for part in residuals_mm]))))


def _perspective(homography):
    """By how much the page's scale differs from edge to opposite edge, as a share."""
    return float(np.hypot(*(homography[2, :2] * (PAGE_WIDTH_MM, PAGE_HEIGHT_MM))) / homography[2, 2])


def softened(rgb, finer):
    """The picture without what is too fine for a page that is drawn that much coarser."""
    return cv2.GaussianBlur(rgb, (0, 0), 0.4 * finer) if finer > 1.2 else rgb


def _both_moved(mapping, red_mapping, offset_mm):
    """Both mappings moved from the print's colours, whose grid they follow, to its black ink."""
    moved = mapping.moved(mapping.node_x_mm, offset_mm)
    return moved, moved if red_mapping is mapping else red_mapping.moved(mapping.node_x_mm, offset_mm)


_NO_MARKS = np.empty((0, 4))
_THIN = 0.01  # stiffness that bends between marks only


def _major_lines(page, channels, mapping, search_mm, scale, params):
    """Vertical and horizontal 5 mm lines, looked up through a mapping."""
    lines = _both_directions(channels, mapping, search_mm, scale, params)
    for found in lines:
        found.weight[:, 0] = 0  # the page's frame, which is black, lies on the first line or within its reach
    _check_share(page.page_id, lines, params)
    return lines


def _all_lines(page, channels, mapping, scale, params):
    """Vertical and horizontal 5 mm lines, and 1 mm lines at their share of weight."""
    search_mm = params.minor_search_mm
    major = _major_lines(page, channels, mapping, search_mm, scale, params)
    minor = _both_directions(channels, mapping, search_mm, scale, params, are_minor=True)
    for found in minor:
        found.weight[:] *= params.minor_weight[channels[1] is not None]
    return [found.joined(more) for found, more in zip(major, minor, strict=True)]


def _both_directions(channels, mapping, search_mm, scale, params, are_minor=False):
    """Vertical and horizontal lines where the coded sticker does not hide them."""
    lines = [look_up_lines(channels, mapping, axis, search_mm, scale, params.lines, are_minor)
             for axis in (0, 1)]
    for found in lines:
        found.weight[_under_code(found)] = 0
    return lines


def _under_code(found):
    """Stretches where the coded sticker hides the lines, or half of one, and its modules pass for them."""
    left, top, right, bottom = QR_BOX_MM
    inside = (found.x_mm > left - _LINE_REACH_MM) & (found.x_mm < right)
    return inside & (found.y_mm > top) & (found.y_mm < bottom + _LINE_REACH_MM)


_LINE_REACH_MM = 0.5


def _lines_and_feed(page, channels, sheet, scale, is_scan, params):
    """5 mm lines, looked up through a sheet, and the jumps of a scanner's feed that they show."""
    search_mm = params.search_mm[-1]
    mapping = sheet.mapping(params.node_mm)
    lines = _major_lines(page, channels, mapping, search_mm, scale, params)
    feed = _feed_of(channels, sheet, mapping, lines[0], search_mm, scale, params) if is_scan else sheet.feed
    return lines, feed


def _feed_of(channels, sheet, mapping, vertical, search_mm, scale, params):
    """Jumps of the scanner's feed, from vertical lines looked up through the sheet's mapping and 1 mm lines.

    Pages are fed along x: a row of the print's y is a sensor's row, up to the page's rotation.
    """
    h = sheet.homography
    lean = h[0, 1] / h[0, 0] if abs(h[0, 0]) > abs(h[1, 0]) else h[1, 1] / h[1, 0]
    minor = look_up_lines(channels, mapping, 0, search_mm, scale, params.lines, are_minor=True)
    points = [_feed_points(found, sheet.seen_right_mm(found)) for found in (vertical, minor)]
    return feed_jumps(lean, np.concatenate(points), params.feed)


def _feed_points(found, right_mm):
    """Points (K, 4) of vertical lines for `feed_jumps`: medians over bands of the page's height."""
    bands = np.array_split(np.arange(len(right_mm)), _FEED_BANDS)
    seen = np.where(found.weight > 0, right_mm, np.nan)
    right = np.stack([median_of_seen(seen[band].T) for band in bands])
    y_mm = np.stack([found.y_mm[band].mean(axis=0) for band in bands])
    rough = right[:, 1:-1] - (right[:, 2:] + right[:, :-2]) / 2
    sd_mm = 1.4826 * np.nanmedian(np.abs(rough)) / np.sqrt(1.5) if np.isfinite(rough).any() else np.inf
    x_mm = np.broadcast_to(found.x_mm[0], right.shape)
    sd_mm = np.full(right.shape, sd_mm * np.sqrt(_FEED_BANDS))  # a print's errors are the same in all
    points = np.stack([x_mm, y_mm, right, sd_mm], axis=-1)
    return points[np.isfinite(right) & np.isfinite(sd_mm)]


_FEED_BANDS = 8


def _check_share(page_id, lines, params):
    """Raise GridNotFound if too few stretches of lines are seen."""
    share = min(np.mean(found.weight > 0) for found in lines)
    if share < params.min_share:
        raise GridNotFound(page_id, (
            f"only {share:.0%} of the 5 mm grid's stretches are seen where the page should have them, at "
            f"least {params.min_share:.0%} are needed; send a sharper picture of the whole page"
        ))


# The one resampling

_BLOCK_ROWS = 256


def draw_flat(rgb, mapping, red_mapping, px_per_mm):
    """The page at `px_per_mm` from the original pixels, and what lies inside the picture.

    Returns
    -------
    rgb : (R, C, 3) uint8
    seen : (R, C) bool
    """
    n_rows, n_cols = round(PAGE_HEIGHT_MM * px_per_mm), round(PAGE_WIDTH_MM * px_per_mm)
    x_mm, y_mm = (np.arange(n_cols) + 0.5) / px_per_mm, (np.arange(n_rows) + 0.5) / px_per_mm
    red = np.ascontiguousarray(rgb[..., 0])
    flat = np.empty((n_rows, n_cols, 3), np.uint8)
    seen = np.empty((n_rows, n_cols), bool)
    for top in range(0, n_rows, _BLOCK_ROWS):
        block = slice(top, top + _BLOCK_ROWS)
        col, row = mapping.on_grid(x_mm, y_mm[block])
        cv2.remap(rgb, col, row, cv2.INTER_CUBIC, dst=flat[block], borderMode=cv2.BORDER_REPLICATE)
        seen[block] = (np.abs(col + 0.5 - 0.5 * rgb.shape[1]) <= 0.5 * rgb.shape[1]) & (
            np.abs(row + 0.5 - 0.5 * rgb.shape[0]) <= 0.5 * rgb.shape[0]
        )
        if red_mapping is not mapping:
            col, row = red_mapping.on_grid(x_mm, y_mm[block])
            flat[block, :, 0] = cv2.remap(red, col, row, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return flat, seen
