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
from functools import lru_cache

import cv2
import numpy as np
from scipy import sparse
from scipy.interpolate import BSpline

from .black_offset import BlackParams, black_offset
from .black_pieces import away_from
from .drawn_page import flat_drawn
from .errors import GridNotFound
from .kernels import middle_mean, solve_banded
from .marks import MarkParams, seen_marks
from .page import Mapping, RectifiedPage, line_channel
from .paper import (
    DRAWN_PX_PER_MM,
    MAJOR_MM,
    MINOR_MM,
    N_MAJOR_X,
    N_MAJOR_Y,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    QR_BOX_MM,
    ZERO_Y_MM,
    grid_line_x_mm,
    grid_line_y_mm,
)
from .scan_feed import FeedJumps, FeedParams, feed_jumps
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
    mesh_mm : float
        Spacing of the B-splines of the sheet.
    anchor_stiffness : float
        Weight of the squared second differences of the splines' coefficients in the first fit,
        to the anchors.
    stiffness : tuple of tuples of float
        The same in each round of looking up the lines; of several, the one that best foretells
        lines held out of the fit is taken, for each direction.
    search_mm : tuple of float
        Per round, how far off the lines are searched.
    n_reweight, n_unfold : int
        Rounds of reweighting per fit, and of the last fit, in which the sheet may be folded.
    fold : (float, float)
        Second difference of the splines' coefficients, in mm, at which the sheet is half as stiff, as
        folded paper is; and how many usual ones are added to it.
    minor_stiffness : tuple of float
        To choose from where a coloured page's 1 mm lines count too.
    minor_search_mm, minor_weight : float
        How far off 1 mm lines are searched, and the 5 mm lines with them; and what they weigh.
    stretches : int
        Parts that a line between two crossings is divided into.
    line_sigma_mm : float
        Width of the line that is looked for.
    surround_mm : float
        Reach of its surroundings to either side.
    min_correlation : float
        Least correlation of a line's profile with the one looked for.
    tint : float
        Least difference in tint (share of a line's darkness that is there in red) from the lines
        around that makes a stretch unbelievable.
    robust_mm : (float, float)
        Distance from the fit at which a stretch loses half its weight at least, in a grey picture,
        whose ink is taken for lines, and in a coloured one, whose tint tells them; what is far off
        there are folds.
    support_mm : float
        Least distance from its neighbours' median that makes a stretch unbelievable.
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
    mesh_mm: float = 5.0
    anchor_stiffness: float = 1.0
    stiffness: tuple = ((0.1,), (0.02,), (0.02, 0.1, 0.5, 2.0, 10.0))
    search_mm: tuple = (1.5, 0.8, 0.5)
    n_reweight: int = 3
    n_unfold: int = 5
    fold: tuple = (0.06, 4.0)
    minor_stiffness: tuple = (0.02, 0.06, 0.2, 0.6, 2.0, 10.0)
    minor_search_mm: float = 0.3
    minor_weight: float = 0.3
    stretches: int = 2
    line_sigma_mm: float = 0.15
    surround_mm: float = 0.6
    min_correlation: float = 0.5
    tint: float = 0.05
    robust_mm: tuple = (0.05, 0.3)
    support_mm: float = 0.02
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
    begun = _Sheet.through_anchors(upright.homography, upright.anchors, params)
    scale = begun.image_px_per_mm()
    fitted = _fitted_sheet(upright, (grey, red), begun, _NO_MARKS, scale, params)
    marks, missed = _marks_of(first, fitted[0], params)
    if missed >= params.least_missed:
        near = replace(params, search_mm=(params.search_mm[-1],) * len(params.search_mm))
        through_marks = begun.bent_through(marks, _THIN, 1, params)
        fitted = _fitted_sheet(upright, (grey, red), through_marks, marks, scale, near)
    mapping, residuals_mm = fitted
    uneven_mm = uneven_print_mm(residuals_mm)
    enough = [s for s in params.scales_px_per_mm if s * params.coarser >= scale]
    px_per_mm = min(enough, default=max(params.scales_px_per_mm))
    rgb = softened(page.rgb, scale / px_per_mm)
    red_mapping = _red_mapping(rgb, mapping)
    end_sd_mm = None if red is None else params.end_sd_mm[0 if _is_scan(scale, params) else 1]
    channel = np.ascontiguousarray(rgb[..., 0])
    offset_mm = black_offset(channel, red_mapping, params.black, uneven_mm, end_sd_mm)
    mapping, red_mapping = _both_moved(mapping, red_mapping, offset_mm)
    flat, seen = draw_flat(rgb, mapping, red_mapping, px_per_mm)
    return RectifiedPage(
        page.page_id, flat, seen, px_per_mm, scale, mapping, _robust_rms(residuals_mm) * DRAWN_PX_PER_MM,
        sd_px=params.sd_px, uneven_px=uneven_mm * DRAWN_PX_PER_MM,
    )


def _fitted_sheet(upright, channels, sheet, marks, scale, params):
    """The mapping that lines and marks show, and what lines are off it."""
    rounds = list(zip(params.search_mm, params.stiffness, strict=True))
    for search_mm, stiffness in rounds[:-1]:
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, stiffness, params)
    search_mm, stiffness = rounds[-1]
    is_scan, is_grey = _is_scan(scale, params), channels[1] is None
    for _ in range(_FEED_ROUNDS):
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        feed = _feed_of(channels, sheet, lines[0], search_mm, scale, params) if is_scan else None
        sheet, residuals_mm = sheet.fitted_to_lines(
            lines, marks, stiffness, params, feed, may_fold=not is_grey
        )
        if not sheet.feed.at_mm:
            break
    if not is_grey:  # grey lines are too ragged to tell folds; how even a print is 5 mm lines alone have told
        lines = _both_directions(upright.page, channels, sheet, params.minor_search_mm, scale, params)
        minor = _minor_lines(channels, sheet, scale, params)
        lines = [found.joined(more) for found, more in zip(lines, minor, strict=True)]
        sheet, _ = sheet.fitted_to_lines(lines, marks, params.minor_stiffness, params, may_fold=True)
    return sheet.mapping(params.node_mm), residuals_mm


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


def _is_scan(scale, params):
    return scale < params.coarser * DRAWN_PX_PER_MM


def softened(rgb, finer):
    """The picture without what is too fine for a page that is drawn that much coarser."""
    return cv2.GaussianBlur(rgb, (0, 0), 0.4 * finer) if finer > 1.2 else rgb


def _both_moved(mapping, red_mapping, offset_mm):
    """Both mappings moved from the print's colours, whose grid they follow, to its black ink."""
    moved = mapping.moved(mapping.node_x_mm, offset_mm)
    return moved, moved if red_mapping is mapping else red_mapping.moved(mapping.node_x_mm, offset_mm)


_FEED_ROUNDS = 2
_NO_MARKS = np.empty((0, 4))
_THIN = 0.01  # stiffness that bends between marks only


def _both_directions(page, channels, sheet, search_mm, scale, params):
    """Vertical and horizontal 5 mm lines, looked up through a sheet."""
    mapping = sheet.mapping(params.node_mm)
    lines = [_look_up_lines(channels, mapping, axis, search_mm, scale, params) for axis in (0, 1)]
    for found in lines:
        found.weight[:, 0] = 0  # the page's frame, which is black, lies on the first line or within its reach
        found.weight[_under_code(found)] = 0
    _check_share(page.page_id, lines, params)
    return lines


def _minor_lines(channels, sheet, scale, params):
    """Vertical and horizontal 1 mm lines, looked up through a sheet, at their share of weight."""
    mapping, search_mm = sheet.mapping(params.node_mm), params.minor_search_mm
    lines = [_look_up_lines(channels, mapping, axis, search_mm, scale, params, _minor_positions(axis))
             for axis in (0, 1)]
    for found in lines:
        found.weight[_under_code(found)] = 0
        found.weight[:] *= params.minor_weight
    return lines


def _under_code(found):
    """Stretches where the coded sticker hides the lines, or half of one, and its modules pass for them."""
    left, top, right, bottom = QR_BOX_MM
    inside = (found.x_mm > left - _LINE_REACH_MM) & (found.x_mm < right)
    return inside & (found.y_mm > top) & (found.y_mm < bottom + _LINE_REACH_MM)


_LINE_REACH_MM = 0.5


def _feed_of(channels, sheet, vertical, search_mm, scale, params):
    """Jumps of the scanner's feed, from vertical lines looked up through the sheet and 1 mm lines.

    Pages are fed along x: a row of the print's y is a sensor's row, up to the page's rotation.
    """
    h = sheet.homography
    lean = h[0, 1] / h[0, 0] if abs(h[0, 0]) > abs(h[1, 0]) else h[1, 1] / h[1, 0]
    mapping = sheet.mapping(params.node_mm)
    minor = _look_up_lines(channels, mapping, 0, search_mm, scale, params, _minor_positions(0))
    points = [_feed_points(found, sheet.seen_right_mm(found)) for found in (vertical, minor)]
    return feed_jumps(lean, np.concatenate(points), params.feed)


def _feed_points(found, right_mm):
    """Points (K, 4) of vertical lines for `feed_jumps`: medians over bands of the page's height."""
    bands = np.array_split(np.arange(len(right_mm)), _FEED_BANDS)
    seen = np.where(found.weight > 0, right_mm, np.nan)
    right = np.stack([_median_of_seen(seen[band].T) for band in bands])
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


# The sheet

_EDGE_MM = 5.0
_PAGE_SIZE_MM = (PAGE_WIDTH_MM, PAGE_HEIGHT_MM)


@dataclass(frozen=True, eq=False)
class _Sheet:
    """Page position (mm) to image: the homography of page plus displacement.

    Attributes
    ----------
    homography : (3, 3) float64
    coefficients : (2, n_x, n_y) float64
        B-splines of the displacement along x and y, in mm.
    mesh_mm : float
    feed : FeedJumps
        Where a scanner's feed moved the page right before all that.
    """

    homography: np.ndarray
    coefficients: np.ndarray
    mesh_mm: float
    feed: FeedJumps = FeedJumps(0.0)

    @classmethod
    def through_anchors(cls, homography, anchors, params):
        """The sheet that carries the anchors smoothly to their image positions."""
        flat = cls(homography, np.zeros((2, *_mesh_shape(params.mesh_mm))), params.mesh_mm)
        return flat.bent_through(anchors, params.anchor_stiffness, params.n_reweight, params)

    def bent_through(self, points, stiffness, n_rounds, params):
        """The sheet bent so that it carries points (K, 4), as `UprightPage.anchors`, to their places."""
        design = _Design.at_points(*points[:, :2].T, params.mesh_mm)
        coefficients, weight, floor_mm = self.coefficients.copy(), np.ones(len(points)), params.robust_mm[0]
        for axis in (0, 1):
            off_mm = self._target(points, axis, self.feed) - self.displaced(*points[:, :2].T, axis)
            coefficients[axis] += design.robust_fit(off_mm, weight, stiffness, n_rounds, floor_mm)[0]
        return replace(self, coefficients=coefficients)

    def displaced(self, x_mm, y_mm, axis):
        """Displacement (K,) along an axis, in mm, of scattered points (K,)."""
        basis_x, basis_y = (_mesh_basis(p, k, self.mesh_mm) for k, p in enumerate((x_mm, y_mm)))
        return (basis_x @ self.coefficients[axis] * basis_y.toarray()).sum(1)

    def to_image_on_grid(self, x_mm, y_mm):
        """Col, row (R, C) float64 of a grid of page points."""
        basis_x, basis_y = (_mesh_basis(p, k, self.mesh_mm) for k, p in enumerate((x_mm, y_mm)))
        move_x, move_y = ((basis_x @ (basis_y @ c.T).T).T for c in self.coefficients)
        return _apply(self.homography, x_mm[None, :] + move_x, y_mm[:, None] + move_y)

    def image_px_per_mm(self):
        """Median scale of the picture over the page."""
        x_mm, y_mm = np.arange(10, PAGE_WIDTH_MM, 10), np.arange(10, PAGE_HEIGHT_MM, 10)
        col, row = self.to_image_on_grid(x_mm, y_mm)
        across = np.hypot(np.diff(col, axis=1), np.diff(row, axis=1)) / 10
        down = np.hypot(np.diff(col, axis=0), np.diff(row, axis=0)) / 10
        return float(np.sqrt(np.median(across) * np.median(down)))

    def seen_right_mm(self, found):
        """How far right (S, L) of their places vertical lines, looked up through it, are seen."""
        x_mm = found.x_mm + found.off_mm
        right = self.feed.right_mm(x_mm, found.y_mm)
        moved = self.displaced((x_mm + right).ravel(), found.y_mm.ravel(), 0)
        return found.off_mm + right + moved.reshape(x_mm.shape)

    def seen_down_mm(self, found):
        """How far down (S, L) of their places horizontal lines, looked up through it, are seen."""
        y_mm = found.y_mm + found.off_mm
        x_mm = found.x_mm + self.feed.right_mm(found.x_mm, y_mm)
        return found.off_mm + self.displaced(x_mm.ravel(), y_mm.ravel(), 1).reshape(y_mm.shape)

    def fitted_to_lines(self, lines, marks, stiffness, params, feed=None, may_fold=False):
        """The sheet that carries the grid lines to where they were seen.

        Parameters
        ----------
        lines : (_Lines, _Lines)
            Vertical and horizontal ones, looked up through this sheet.
        marks : (K, 4) float64
            Page positions x, y in mm and image positions col, row of what else holds the sheet; with
            any, it keeps this one's shape where nothing is seen.
        stiffness : tuple of float
            To choose from.
        params : RectifyParams
        feed : FeedJumps, optional
            Of the new sheet; its own feed if not given.
        may_fold : bool
            Whether the sheet may be folded: a spike near a line passes for the line where it is far off.

        Returns
        -------
        sheet : _Sheet
        residuals_mm : list of (S, L) float64
            How far the vertical and the horizontal 5 mm lines are off it; NaN where they are not seen.
        """
        feed = feed or self.feed
        vertical, horizontal = lines
        targets = (
            self.seen_right_mm(vertical) - feed.right_mm(vertical.x_mm, vertical.y_mm),
            self.seen_down_mm(horizontal),
        )
        n_rounds, fold = (params.n_unfold, params.fold) if may_fold else (params.n_reweight, None)
        fits, residuals = [], []
        for axis, (found, target) in enumerate(zip(lines, targets, strict=True)):
            has_minor = found.n_major < found.weight.shape[1]
            design = _line_design(axis, params.mesh_mm, params.stretches, has_minor)
            target, weight = target.ravel(), found.weight.ravel()
            floor_mm = params.robust_mm[int(found.has_tint)]
            best = _best_stiffness(design, target, found, stiffness, floor_mm)
            begun = np.zeros_like(self.coefficients[axis])
            if len(marks):
                target = np.append(target, self._target(marks, axis, feed))
                weight = np.append(weight, np.ones(len(marks)))
                design = design.joined(_Design.at_points(*marks[:, :2].T, params.mesh_mm))
                begun = self.coefficients[axis]
                target = target - design.matrix @ begun.ravel()
            fit, residual = design.robust_fit(target, weight, best, n_rounds, floor_mm, fold)
            fits.append(begun + fit)
            residual = residual[:found.weight.size].reshape(found.weight.shape)
            residuals.append(np.where(found.weight > 0, residual, np.nan)[:, :found.n_major])
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm, feed), residuals

    def _target(self, marks, axis, feed):
        """Displacement (K,) along an axis, in mm, that carries marks to their image positions."""
        x_mm, y_mm, col, row = marks.T
        flat = _apply(np.linalg.inv(self.homography), col, row)[axis]
        return flat - marks[:, axis] - (feed.right_mm(x_mm, y_mm) if axis == 0 else 0)

    def mapping(self, node_mm):
        """The same as a `Mapping` with nodes about `node_mm` apart."""
        x_mm, y_mm = (
            np.linspace(-_EDGE_MM, size + _EDGE_MM, int(np.ceil((size + 2 * _EDGE_MM) / node_mm)) + 1)
            for size in _PAGE_SIZE_MM
        )
        position = np.stack(self.to_image_on_grid(x_mm, y_mm), -1)
        flat = np.stack(_apply(self.homography, *np.broadcast_arrays(x_mm[None, :], y_mm[:, None])), -1)
        smooth = Mapping(self.homography, position - flat, x_mm, y_mm)
        if not self.feed.at_mm:
            return smooth
        fine_mm = np.linspace(x_mm[0], x_mm[-1], int((x_mm[-1] - x_mm[0]) / _JUMP_NODE_MM) + 1)
        right_mm = self.feed.right_mm(fine_mm[None, :], y_mm[:, None])
        return smooth.moved(fine_mm, np.stack([right_mm, np.zeros_like(right_mm)], -1))


_JUMP_NODE_MM = 0.25


def _apply(homography, x, y):
    """Homography of points of any shape."""
    w = homography[2, 0] * x + homography[2, 1] * y + homography[2, 2]
    col = (homography[0, 0] * x + homography[0, 1] * y + homography[0, 2]) / w
    row = (homography[1, 0] * x + homography[1, 1] * y + homography[1, 2]) / w
    return col, row


# Penalised fits

def _mesh_shape(mesh_mm):
    """Number of B-splines along x and y."""
    return tuple(int(np.ceil((size + 2 * _EDGE_MM) / mesh_mm)) + 3 for size in _PAGE_SIZE_MM)


def _mesh_basis(position_mm, axis, mesh_mm):
    """Sparse (K, n) cubic B-splines along x (axis 0) or y (axis 1)."""
    n = _mesh_shape(mesh_mm)[axis]
    knots = -_EDGE_MM + mesh_mm * np.arange(-3, n + 1)
    return BSpline.design_matrix(np.clip(position_mm, knots[3], knots[-4]), knots, 3)


@dataclass(frozen=True, eq=False)
class _Design:
    """Products of B-splines at K points, ready for weighted normal equations.

    Attributes
    ----------
    matrix : (K, n) sparse
        The products, coefficients in (x, y) order.
    banded : (n (width + 3), K) sparse
        Their `_squares`.
    shape : (int, int)
        Numbers of B-splines along x and y.
    """

    matrix: sparse.csr_matrix
    banded: sparse.csc_matrix
    shape: tuple

    @classmethod
    def at_points(cls, x_mm, y_mm, mesh_mm):
        """The design of points (K,)."""
        shape = _mesh_shape(mesh_mm)
        bases = _mesh_basis(x_mm, 0, mesh_mm), _mesh_basis(y_mm, 1, mesh_mm)
        n_points, n = len(x_mm), shape[0] * shape[1]
        col_x, col_y = (basis.indices.reshape(n_points, 4) for basis in bases)
        value_x, value_y = (basis.data.reshape(n_points, 4) for basis in bases)
        col = (col_x[:, :, None].astype(np.int64) * shape[1] + col_y[:, None, :]).reshape(n_points, 16)
        value = (value_x[:, :, None] * value_y[:, None, :]).reshape(n_points, 16)
        starts = 16 * np.arange(n_points + 1)
        matrix = sparse.csr_matrix((value.ravel(), col.ravel(), starts), shape=(n_points, n))
        return cls(matrix, _squares(matrix, shape), shape)

    def joined(self, other):
        """The design of both's points."""
        matrix = sparse.vstack([self.matrix, other.matrix], "csr")
        return replace(self, matrix=matrix, banded=sparse.hstack([self.banded, other.banded], "csc"))

    def robust_fit(self, target, weight, stiffness, n_rounds, floor_mm, fold=None):
        """Penalised least squares with weights that fall with the residual (Cauchy).

        A residual of `floor_mm` and three times the usual one halves the weight. Where the sheet is
        folded, it is not stiff: a bend of `fold` halves its stiffness there.

        Parameters
        ----------
        target, weight : (K,) float64
        stiffness : float
        n_rounds : int
        floor_mm : float
        fold : (float, float), optional
            Second difference of coefficients, in mm, and how many usual ones are added to it.

        Returns
        -------
        coefficients : (n_x, n_y) float64
        residual : (K,) float64
        """
        difference, banded = _bends(self.shape)
        robust, rough = np.ones(len(target)), banded @ np.ones(difference.shape[0])
        for _ in range(n_rounds):
            w = weight * robust
            normal = (self.banded @ w + stiffness * rough).reshape(self.matrix.shape[1], -1)
            normal[:, 0] += 1e-9
            coefficients = self.matrix.T @ (w * target)
            solve_banded(normal, _band_width(self.shape), coefficients)
            residual = target - self.matrix @ coefficients
            spread = 1.4826 * np.median(np.abs(residual[weight > 0]))
            robust = 1 / (1 + (residual / (3 * spread + floor_mm)) ** 2)
            if fold:
                bend = np.abs(difference @ coefficients)
                rough = banded @ (1 / (1 + (bend / (fold[0] + fold[1] * 1.4826 * np.median(bend))) ** 4))
        return coefficients.reshape(self.shape), residual


def _best_stiffness(design, target, found, stiffness, floor_mm):
    """The largest stiffness that foretells held out lines nearly as well as the best.

    Prints have lines up to 0.2 px off their places; a sheet that is stiffer than the lines are
    close together averages over them, one that is too stiff does not follow the paper.

    Parameters
    ----------
    design : _Design
    target : (S L,) float64
    found : _Lines
        Of whose 5 mm lines every third is held out.
    stiffness : tuple of float, ascending
    floor_mm : float
        As for `robust_fit`.
    """
    weight = found.weight
    line = np.broadcast_to(np.arange(weight.shape[1]), weight.shape)
    held = (line % 3 == 1) & (line < found.n_major)
    judged = (held & (weight > 0) & (line > 1) & (line < found.n_major - 2)).ravel()
    if len(stiffness) == 1 or judged.sum() < _MIN_JUDGED:
        return stiffness[0]
    rest = np.where(held, 0, weight).ravel()
    residuals = (design.robust_fit(target, rest, s, 2, floor_mm)[1] for s in stiffness)
    errors = [np.median(np.abs(residual[judged])) for residual in residuals]
    return max(s for s, e in zip(stiffness, errors, strict=True) if e <= _NEARLY_BEST * min(errors))


_MIN_JUDGED = 100
_NEARLY_BEST = 1.02


def _band_width(shape):
    """Diagonals of the normal matrix of cubic B-splines from the main one down."""
    return 3 * shape[1] + 4


def _squares(matrix, shape):
    """What the square of each row of a matrix adds to the normal matrix, laid out as `solve_banded` wants it.

    Parameters
    ----------
    matrix : (K, n) sparse
        Of B-splines' coefficients; all rows have as many entries.
    shape : (int, int)
        Numbers of B-splines along x and y.

    Returns
    -------
    (n (width + 3), K) sparse
    """
    n_rows, n = matrix.shape
    ordered = matrix.sorted_indices()
    col, value = ordered.indices.astype(np.int64).reshape(n_rows, -1), ordered.data.reshape(n_rows, -1)
    low, high = np.tril_indices(col.shape[1])[::-1]
    room = _band_width(shape) + 3
    place = col[:, low] * room + col[:, high] - col[:, low]
    product = value[:, high] * value[:, low]
    starts = len(low) * np.arange(n_rows + 1)
    return sparse.csc_matrix((product.ravel(), place.ravel(), starts), shape=(room * n, n_rows))


@lru_cache(maxsize=4)
def _bends(shape):
    """Second differences of coefficients of a shape.

    Returns
    -------
    difference : (D, n) sparse
        Along x, along y, and the mixed ones times the root of two.
    banded : (n (width + 3), D) sparse
        Their `_squares`.
    """
    def along(n, order):
        return sparse.csr_matrix(np.diff(np.eye(n), order, axis=0))

    n_x, n_y = shape
    kinds = (
        sparse.kron(along(n_x, 2), sparse.eye(n_y), "csr"),
        sparse.kron(sparse.eye(n_x), along(n_y, 2), "csr"),
        np.sqrt(2) * sparse.kron(along(n_x, 1), along(n_y, 1), "csr"),
    )
    return sparse.vstack(kinds, "csr"), sparse.hstack([_squares(kind, shape) for kind in kinds], "csc")


@lru_cache(maxsize=8)
def _line_design(axis, mesh_mm, stretches, has_minor):
    """Design of the middles of all stretches of the lines of one direction."""
    middles = _stretch_middles(axis, stretches)
    if has_minor:
        minor = _stretch_middles(axis, stretches, _minor_positions(axis))
        middles = [np.hstack(parts) for parts in zip(middles, minor, strict=True)]
    return _Design.at_points(*(p.ravel() for p in middles), mesh_mm)


# Looking up the lines

@dataclass(frozen=True, eq=False)
class _Lines:
    """Stretches (S, L) of grid lines of one direction, S along a line: page position of the
    middle, distance found across the line, and weight, 0 where the line is not seen; and whether
    what has not the lines' tint was left out, and how many of them, the first, are 5 mm lines.
    """

    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray
    has_tint: bool = False
    n_major: int = 0

    def joined(self, minor):
        """These and the 1 mm lines between them."""
        parts = (np.hstack([getattr(self, name), getattr(minor, name)]) for name in _PER_STRETCH)
        return _Lines(*parts, self.has_tint, self.n_major)


_PER_STRETCH = "x_mm", "y_mm", "off_mm", "weight"


def _line_positions(axis):
    """Page positions of the 5 mm lines of a direction: 0 vertical, 1 horizontal."""
    if axis == 0:
        return grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    return grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y))


def _minor_positions(axis):
    """Page positions of the 1 mm lines of a direction between its 5 mm lines."""
    per_major = round(MAJOR_MM / MINOR_MM)
    index = np.arange(((N_MAJOR_X, N_MAJOR_Y)[axis] - 1) * per_major)
    return (grid_line_x_mm, grid_line_y_mm)[axis](index[index % per_major > 0])


def _stretch_middles(axis, stretches, lines_mm=None):
    """Page positions x_mm, y_mm (S, L) of the middles of all stretches of a direction's lines."""
    lines_mm = _line_positions(axis) if lines_mm is None else lines_mm
    starts = _line_positions(1 - axis)[:-1]
    along = (starts[:, None] + MAJOR_MM * (np.arange(stretches) + 0.5) / stretches).ravel()
    across, along = np.broadcast_arrays(lines_mm[None, :], along[:, None])
    return (across, along) if axis == 0 else (along, across)


def _look_up_lines(channels, mapping, axis, search_mm, image_px_per_mm, params, minor_mm=None):
    """Find the 5 mm lines, or 1 mm lines, of one direction near where the mapping expects them.

    Parameters
    ----------
    channels : ((H, W) uint8, (H, W) uint8 or None)
        The lines' channel; and the red one, None in a grey picture.
    mapping : Mapping
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    search_mm : float
    image_px_per_mm : float
    params : RectifyParams
    minor_mm : (L,) float64, optional
        Page positions of 1 mm lines: so faint that they are not believed beside ink.

    Returns
    -------
    _Lines
    """
    scale = float(np.clip(image_px_per_mm, *_SAMPLES_PER_MM))
    x_mm, y_mm = _stretch_middles(axis, params.stretches, minor_mm)
    lines_mm, middles_mm = (x_mm[0], y_mm[:, 0]) if axis == 0 else (y_mm[0], x_mm[:, 0])
    reach = int(np.ceil((search_mm + params.surround_mm) * scale))
    across = (lines_mm[:, None] + np.arange(-reach, reach + 1) / scale).ravel()
    length_mm = _STRETCH_SHARE * MAJOR_MM / params.stretches
    n_along = int(np.ceil(length_mm * scale))
    along = (middles_mm[:, None] + length_mm * ((np.arange(n_along) + 0.5) / n_along - 0.5)).ravel()
    col, row = mapping.on_grid(across, along) if axis == 0 else mapping.on_grid(along, across)
    if axis == 1:
        col, row = (np.ascontiguousarray(at.T) for at in (col, row))
    col, row = (at.reshape(len(middles_mm), n_along, -1) for at in (col, row))
    shape = len(middles_mm), len(lines_mm), -1
    lines, red = channels
    mean = np.empty((len(middles_mm), len(across)), np.float32)
    middle_mean(_samples(lines, col, row), mean)
    profiles = [(255 - mean).reshape(shape)]
    if red is not None:
        few = slice(_RED_STEP // 2, None, _RED_STEP)
        mean = _samples(red, col[:, few], row[:, few]).mean(1, dtype=np.float32)
        profiles.append((255 - mean).reshape(shape))
    off_mm, weight, tint = _find_in_profiles(profiles, search_mm, scale, params)
    weight = np.where(_tint_of_grid(tint, weight > 0, params.tint), weight, 0)
    weight = np.where(_supported(off_mm, weight > 0, params.support_mm), weight, 0)
    if minor_mm is None:
        return _Lines(x_mm, y_mm, off_mm, weight, len(profiles) > 1, len(lines_mm))
    if red is not None:
        near = slice(*(reach + round(end * _INK_REACH_MM * scale) for end in (-1, 1)))
        weight[_beside_ink(profiles[1][..., near])] = 0
    return _Lines(x_mm, y_mm, off_mm, weight, len(profiles) > 1)


_SAMPLES_PER_MM = (5.0, 12.0)
_STRETCH_SHARE = 0.84
_RED_STEP = 3


def _beside_ink(profile):
    """Where a red profile (S, L, P) has more than grid in it: its darkness ranges twice as far as usual."""
    span = np.ptp(profile, axis=2)
    return span > _INK_SPAN * np.median(span)


_INK_SPAN = 2.0
_INK_REACH_MM = 0.75


def _samples(channel, col, row):
    """Channel (S, n, K) at image positions of that shape."""
    flat = (at.reshape(-1, at.shape[-1]) for at in (col, row))
    samples = cv2.remap(channel, *flat, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return samples.reshape(col.shape)


def _find_in_profiles(profiles, search_mm, scale, params):
    """Distance (S, L) of the line from the middle of profiles (S, L, P), its weight, and its tint.

    The tint is how dark the line is in the second profiles, in shares of the first; 0 without them.
    """
    profile = profiles[0]
    half = int(np.ceil(params.surround_mm * scale))
    steps = np.arange(-half, half + 1) / scale
    kernel = np.exp(-0.5 * (steps / params.line_sigma_mm) ** 2)
    kernel -= kernel.mean()
    kernel = (kernel / np.linalg.norm(kernel)).astype(np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(profile, len(kernel), axis=2)
    match = windows @ kernel
    n = match.shape[2]
    best = np.clip(match.argmax(2), 1, n - 2)[..., None]
    left, middle, right = (np.take_along_axis(match, best + k, 2)[..., 0] for k in (-1, 0, 1))
    curve = left - 2 * middle + right
    vertex = np.where(curve < 0, 0.5 * (left - right) / np.where(curve < 0, curve, 1), 0)
    off_mm = (best[..., 0] - (n - 1) / 2 + np.clip(vertex, -1, 1)) / scale
    power = _windows_at(profile, best, len(kernel)).var(2) * len(kernel)
    correlation = middle / np.sqrt(power + 1)
    strength = np.clip(middle / (np.median(middle) + 1e-6), 0, 1) ** 2
    seen = (correlation > params.min_correlation) & (np.abs(off_mm) <= search_mm) & (strength > 0.01)
    others = [_windows_at(other, best, len(kernel)) @ kernel for other in profiles[1:]]
    tint = sum(others, np.zeros_like(middle)) / (np.abs(middle) + 1)
    return off_mm, np.where(seen, strength, 0), tint


def _windows_at(profile, first, length):
    """Windows (S, L, length) of profiles (S, L, P) from a first sample (S, L, 1) on."""
    windows = np.lib.stride_tricks.sliding_window_view(profile, length, axis=2)
    return np.take_along_axis(windows, first[..., None], 2)[..., 0, :]


def _tint_of_grid(tint, seen, tolerance):
    """Where a line has the tint of those within 3 along and 2 across; ink, folds and stripes do not.

    Stains give all lines around another tint.
    """
    if not seen.any():
        return seen
    off = np.abs(tint - _median_of_seen(_windows_around(tint, seen, 3, 2)))
    return off <= tolerance + _TINT_SPREADS * np.median(off[seen])


_TINT_SPREADS = 5


def _supported(off_mm, seen, tolerance_mm):
    """Where a stretch agrees with those within 2 along and 1 across its line.

    It may lie off their median by the tolerance and 4 times their own median distance from it.
    """
    near = _windows_around(off_mm, seen, 2, 1)
    middle = _median_of_seen(near)
    spread = _median_of_seen(np.abs(near - middle[..., None]))
    enough = np.isfinite(near).sum(2) >= _MIN_NEIGHBOURS
    return enough & (np.abs(off_mm - middle) <= tolerance_mm + 4 * spread)


_MIN_NEIGHBOURS = 4


def _windows_around(values, seen, along, across):
    """Values (S, L, K) of the stretches within reach along and across the lines; NaN where not seen."""
    reach = (along, along), (across, across)
    padded = np.pad(np.where(seen, values, np.nan), reach, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * along + 1, 2 * across + 1))
    return windows.reshape(*values.shape, -1)


def _median_of_seen(values):
    """Median along the last axis of what is not NaN; NaN where nothing is."""
    ordered = np.sort(values, axis=-1)
    count = np.isfinite(values).sum(-1)[..., None]
    low = np.take_along_axis(ordered, np.maximum(count - 1, 0) // 2, -1)
    high = np.take_along_axis(ordered, np.minimum(count // 2, values.shape[-1] - 1), -1)
    return ((low + high) / 2)[..., 0]


# Red against green

def _red_mapping(rgb, mapping):
    """Mapping of the red channel, in which the ink is read, registered on the grid's channels.

    The grid is looked up in green. Where a lens or a screen's stripes displace red,
    ink seen in red lies off the grid; ink is seen in all channels, so it tells by how much.
    """
    if _is_grey(rgb):
        return mapping
    shift = _red_shift(rgb, mapping)
    if shift is None:
        return mapping
    x_mm, y_mm = np.meshgrid(mapping.node_x_mm, mapping.node_y_mm)
    terms = _affine_terms(x_mm, y_mm)
    position = mapping.to_image(x_mm + terms @ shift[0], y_mm + terms @ shift[1])
    flat = _apply(mapping.homography, x_mm, y_mm)
    displacement_px = np.stack(position, -1) - np.stack(flat, -1)
    return Mapping(mapping.homography, displacement_px, mapping.node_x_mm, mapping.node_y_mm)


def _is_grey(rgb):
    """Whether all channels are equal, as far as a sparse look tells."""
    few = rgb[::_SPARSE, ::_SPARSE].astype(int)
    return bool(np.ptp(few, axis=2).max() == 0)


_SPARSE = 7


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
    clear_y = away_from(y_mm, _line_positions(1), _CLEAR_OF_LINES_MM)
    clear = clear_y[:, None] & away_from(x_mm, _line_positions(0), _CLEAR_OF_LINES_MM)
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
