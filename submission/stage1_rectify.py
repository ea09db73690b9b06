"""UprightPage -> RectifiedPage: the sheet's shape from its grid, then one resampling.

The page is the homography of a smoothly displaced sheet: ``image = H(page + sheet(page))``,
where the two components of `sheet` in mm are cubic B-splines. Every stretch of a grid line
between two crossings is looked up through the present mapping; its distance from where it
should be is an observation of the component across the line. The components are fitted to
their observations by penalised, iteratively reweighted least squares, and the lines are looked
up again.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from scipy import linalg, sparse
from scipy.interpolate import BSpline

from .errors import GridNotFound
from .page import Mapping, RectifiedPage
from .paper import (
    DRAWN_PX_PER_MM, DRAWN_SIZE_PX, MAJOR_MM, N_MAJOR_X, N_MAJOR_Y, PAGE_HEIGHT_MM, PAGE_WIDTH_MM,
    grid_line_x_mm, grid_line_y_mm,
)


@dataclass(frozen=True)
class RectifyParams:
    """Settings of `rectify`.

    Attributes
    ----------
    px_per_mm : float
        Scale of the rectified page.
    mesh_mm : float
        Spacing of the B-splines of the sheet.
    stiffness : float
        Weight of the squared second differences of the splines' coefficients.
    anchor_stiffness : float
        The same for the first fit to the anchors.
    search_mm : tuple of float
        Per round of looking up the lines, how far off they are searched.
    n_reweight : int
        Rounds of reweighting per fit.
    line_sigma_mm : float
        Width of the line that is looked for.
    surround_mm : float
        Reach of its surroundings to either side.
    min_correlation : float
        Least correlation of a line's profile with the one looked for.
    min_share : float
        Least share of line stretches that must be seen.
    node_mm : float
        Spacing of the nodes of the mapping that is handed on.
    identity_px : float
        A picture of the drawn page's size is taken as the drawn page itself if 95 % of the
        mapping is this near to it.
    """

    px_per_mm: float = 16.0
    mesh_mm: float = 5.0
    stiffness: float = 0.02
    anchor_stiffness: float = 1.0
    search_mm: tuple = (1.5, 0.8, 0.5)
    n_reweight: int = 5
    line_sigma_mm: float = 0.15
    surround_mm: float = 0.6
    min_correlation: float = 0.5
    min_share: float = 0.15
    node_mm: float = 2.5
    identity_px: float = 0.3


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
    page = upright.page
    grey = _line_channel(page.rgb)
    sheet = _Sheet.flat(upright.homography, params)
    sheet = sheet.fitted_to_anchors(upright.anchors, params)
    scale = sheet.image_px_per_mm()
    for search_mm in params.search_mm:
        lines = [_look_up_lines(grey, sheet, axis, search_mm, min(scale, 12.0), params) for axis in (0, 1)]
        _check_share(page.page_id, lines, params)
        sheet, residual_mm = sheet.fitted_to_lines(lines, params)
    mapping = sheet.mapping(params.node_mm)
    identity = _drawn_mapping(upright, mapping, params)
    if identity is not None:
        mapping = identity
    rgb, seen = _draw_flat(page.rgb, mapping, scale, params.px_per_mm)
    return RectifiedPage(
        page.page_id, rgb, seen, params.px_per_mm, scale, mapping, residual_mm * DRAWN_PX_PER_MM
    )


def _line_channel(rgb):
    """Mean of green and blue, in which red and black lines are dark."""
    return cv2.transform(rgb, np.array([[0.0, 0.5, 0.5]], np.float32))


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


@dataclass(frozen=True, eq=False)
class _Sheet:
    """Page position (mm) to image: the homography of page plus displacement.

    Attributes
    ----------
    homography : (3, 3) float64
    coefficients : (2, n_x, n_y) float64
        B-splines of the displacement along x and y, in mm.
    mesh_mm : float
    """

    homography: np.ndarray
    coefficients: np.ndarray
    mesh_mm: float

    @classmethod
    def flat(cls, homography, params):
        """No displacement."""
        n_x, n_y = (
            int(np.ceil((size + 2 * _EDGE_MM) / params.mesh_mm)) + 3 for size in (PAGE_WIDTH_MM, PAGE_HEIGHT_MM)
        )
        return cls(homography, np.zeros((2, n_x, n_y)), params.mesh_mm)

    def basis(self, position_mm, axis):
        """Sparse (K, n) basis along x (axis 0) or y (axis 1)."""
        n = self.coefficients.shape[1 + axis]
        knots = -_EDGE_MM + self.mesh_mm * np.arange(-3, n + 1)
        inside = np.clip(position_mm, knots[3], knots[-4])
        return BSpline.design_matrix(inside, knots, 3)

    def displaced_on_grid(self, x_mm, y_mm):
        """Displacements (R, C) along x and y, in mm, of a grid of page points."""
        basis_x, basis_y = self.basis(x_mm, 0), self.basis(y_mm, 1)
        return [(basis_x @ (basis_y @ c.T).T).T for c in self.coefficients]

    def displaced(self, x_mm, y_mm):
        """Displacements (K,) along x and y, in mm, of scattered points."""
        design = _row_products(self.basis(x_mm, 0), self.basis(y_mm, 1))
        return [design @ c.ravel() for c in self.coefficients]

    def to_image_on_grid(self, x_mm, y_mm):
        """Col, row (R, C) float64 of a grid of page points."""
        move_x, move_y = self.displaced_on_grid(x_mm, y_mm)
        return _apply(self.homography, x_mm[None, :] + move_x, y_mm[:, None] + move_y)

    def image_px_per_mm(self):
        """Median scale of the picture over the page."""
        x_mm, y_mm = np.arange(10, PAGE_WIDTH_MM, 10), np.arange(10, PAGE_HEIGHT_MM, 10)
        col, row = self.to_image_on_grid(x_mm, y_mm)
        across = np.hypot(np.diff(col, axis=1), np.diff(row, axis=1)) / 10
        down = np.hypot(np.diff(col, axis=0), np.diff(row, axis=0)) / 10
        return float(np.sqrt(np.median(across) * np.median(down)))

    def fitted_to_anchors(self, anchors, params):
        """The sheet that carries the anchors to their image positions, smoothly."""
        flat_x, flat_y = _apply(np.linalg.inv(self.homography), anchors[:, 2], anchors[:, 3])
        design = _row_products(self.basis(anchors[:, 0], 0), self.basis(anchors[:, 1], 1))
        weight = np.ones(len(anchors))
        fits = [
            _robust_fit(design, target, weight, self.coefficients.shape[1:], params.anchor_stiffness, params)[0]
            for target in (flat_x - anchors[:, 0], flat_y - anchors[:, 1])
        ]
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm)

    def fitted_to_lines(self, lines, params):
        """The sheet that carries the grid lines to where they were seen.

        Parameters
        ----------
        lines : (_Lines, _Lines)
            Vertical and horizontal ones, looked up through this sheet.

        Returns
        -------
        sheet : _Sheet
        residual_mm : float
            Robust rms distance of the lines from it.
        """
        fits, residuals = [], []
        for axis, found in enumerate(lines):
            at = [found.x_mm, found.y_mm]
            design = _row_products(self.basis(at[0], 0), self.basis(at[1], 1))
            at[axis] = at[axis] + found.off_mm
            target = found.off_mm + self.displaced(*at)[axis]
            fit, residual = _robust_fit(
                design, target, found.weight, self.coefficients.shape[1:], params.stiffness, params
            )
            fits.append(fit)
            residuals.append(residual[found.weight > 0])
        rms = 1.4826 * float(np.median(np.abs(np.concatenate(residuals))))
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm), rms

    def mapping(self, node_mm):
        """The same as a `Mapping` with nodes about `node_mm` apart."""
        x_mm, y_mm = (
            np.linspace(-_EDGE_MM, size + _EDGE_MM, int(np.ceil((size + 2 * _EDGE_MM) / node_mm)) + 1)
            for size in (PAGE_WIDTH_MM, PAGE_HEIGHT_MM)
        )
        position = np.stack(self.to_image_on_grid(x_mm, y_mm), -1)
        flat = np.stack(_apply(self.homography, *np.broadcast_arrays(x_mm[None, :], y_mm[:, None])), -1)
        return Mapping(self.homography, position - flat, x_mm, y_mm)


def _apply(homography, x, y):
    """Homography of points of any shape."""
    w = homography[2, 0] * x + homography[2, 1] * y + homography[2, 2]
    col = (homography[0, 0] * x + homography[0, 1] * y + homography[0, 2]) / w
    row = (homography[1, 0] * x + homography[1, 1] * y + homography[1, 2]) / w
    return col, row


def _row_products(basis_x, basis_y):
    """Row-wise Kronecker product (K, n_x n_y) of two sparse bases with 4 entries a row."""
    n = basis_x.shape[0]
    col_x, col_y = basis_x.indices.reshape(n, 4), basis_y.indices.reshape(n, 4)
    value = basis_x.data.reshape(n, 4, 1) * basis_y.data.reshape(n, 1, 4)
    col = col_x[:, :, None] * basis_y.shape[1] + col_y[:, None, :]
    starts = np.arange(0, 16 * n + 1, 16)
    shape = (n, basis_x.shape[1] * basis_y.shape[1])
    return sparse.csr_matrix((value.ravel(), col.ravel(), starts), shape=shape)


def _robust_fit(design, target, weight, shape, stiffness, params):
    """Penalised least squares with weights that fall with the residual (Geman-McClure).

    Returns
    -------
    coefficients : (n_x, n_y) float64
    residual : (K,) float64
    """
    penalty = stiffness * _roughness(*shape)
    robust = np.ones(len(target))
    for _ in range(params.n_reweight):
        coefficients = _solve_banded(design, target, weight * robust, penalty, 3 * shape[1] + 3)
        residual = target - design @ coefficients
        spread = 1.4826 * np.median(np.abs(residual[weight > 0])) + 0.01
        robust = 1 / (1 + (residual / (4 * spread)) ** 2) ** 2
    return coefficients.reshape(shape), residual


def _roughness(n_x, n_y):
    """Sum of squared second differences of coefficients (n_x, n_y), as a sparse matrix."""
    def gram(n, order):
        difference = sparse.csr_matrix(np.diff(np.eye(n), order, axis=0))
        return difference.T @ difference
    bend = sparse.kron(gram(n_x, 2), sparse.eye(n_y)) + sparse.kron(sparse.eye(n_x), gram(n_y, 2))
    return (bend + 2 * sparse.kron(gram(n_x, 1), gram(n_y, 1))).tocsr()


def _solve_banded(design, target, weight, penalty, bandwidth):
    """Weighted normal equations, solved by a banded Cholesky factorisation."""
    weighted = design.multiply(weight[:, None]).tocsr()
    normal = sparse.coo_matrix(weighted.T @ design + penalty)
    n = normal.shape[0]
    lower = normal.row >= normal.col
    banded = np.zeros((bandwidth + 1, n))
    banded[normal.row[lower] - normal.col[lower], normal.col[lower]] = normal.data[lower]
    banded[0] += 1e-9
    return linalg.solveh_banded(banded, weighted.T @ target, lower=True, overwrite_ab=True, check_finite=False)


# Looking up the lines

@dataclass(frozen=True, eq=False)
class _Lines:
    """Stretches of grid lines of one direction: page position of the middle (K,), distance
    found across the line `off_mm` and `weight`, 0 where the line is not seen."""

    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray


def _look_up_lines(grey, sheet, axis, search_mm, scale, params):
    """Find the 5 mm lines of one direction near where the sheet expects them.

    Parameters
    ----------
    grey : (H, W) uint8
    sheet : _Sheet
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    search_mm : float
    scale : float
        Samples per mm.
    params : RectifyParams

    Returns
    -------
    _Lines
    """
    lines_mm = [grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X)), grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y))]
    across_mm, ends_mm = lines_mm[axis], lines_mm[1 - axis]
    reach = int(np.ceil((search_mm + params.surround_mm) * scale))
    offsets_mm = np.arange(-reach, reach + 1) / scale
    n_along = int(0.84 * MAJOR_MM * scale)
    along_mm = (0.08 + 0.84 * (np.arange(n_along) + 0.5) / n_along) * MAJOR_MM
    across = (across_mm[:, None] + offsets_mm).ravel()
    along = (ends_mm[:-1, None] + along_mm).ravel()
    at = sheet.to_image_on_grid(across, along) if axis == 0 else sheet.to_image_on_grid(along, across)
    samples = cv2.remap(
        grey, at[0].astype(np.float32), at[1].astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    samples = samples if axis == 0 else samples.T
    samples = samples.reshape(len(ends_mm) - 1, n_along, len(across_mm), len(offsets_mm))
    profile = 255.0 - _middle_mean(samples)
    off_mm, weight = _find_in_profiles(profile, search_mm, scale, params)
    middle = np.broadcast_to((ends_mm[:-1, None] + MAJOR_MM / 2), off_mm.shape).ravel()
    across = np.broadcast_to(across_mm[None, :], off_mm.shape).ravel()
    x_mm, y_mm = (across, middle) if axis == 0 else (middle, across)
    return _Lines(x_mm, y_mm, off_mm.ravel(), weight.ravel())


def _middle_mean(samples):
    """Mean of the middle half of samples (S, n, L, P) along the second axis."""
    n = samples.shape[1]
    ordered = np.sort(samples, axis=1)
    return ordered[:, n // 4:n - n // 4].mean(1, dtype=np.float32)


def _find_in_profiles(profile, search_mm, scale, params):
    """Distance (S, L) of the line from the middle of profiles (S, L, P), and its weight."""
    half = int(np.ceil(params.surround_mm * scale))
    steps = np.arange(-half, half + 1) / scale
    kernel = np.exp(-0.5 * (steps / params.line_sigma_mm) ** 2)
    kernel -= kernel.mean()
    kernel /= np.linalg.norm(kernel)
    windows = np.lib.stride_tricks.sliding_window_view(profile, len(kernel), axis=2)
    match = windows @ kernel.astype(np.float32)
    power = windows.var(3) * len(kernel)
    n = match.shape[2]
    best = np.clip(match.argmax(2), 1, n - 2)[..., None]
    left, middle, right = (np.take_along_axis(match, best + k, 2)[..., 0] for k in (-1, 0, 1))
    curve = left - 2 * middle + right
    vertex = np.where(curve < 0, 0.5 * (left - right) / np.where(curve < 0, curve, 1), 0)
    off_mm = (best[..., 0] - (n - 1) / 2 + np.clip(vertex, -1, 1)) / scale
    correlation = middle / np.sqrt(np.take_along_axis(power, best, 2)[..., 0] + 1)
    strength = np.clip(middle / (np.median(middle) + 1e-6), 0, 1) ** 2
    seen = (correlation > params.min_correlation) & (np.abs(off_mm) <= search_mm) & (strength > 0.01)
    return off_mm, np.where(seen, strength, 0)


# The drawn page

def _drawn_mapping(upright, mapping, params):
    """The exact mapping of a picture that is the drawn page itself, or None."""
    height, width = upright.page.rgb.shape[:2]
    turned = (width, height) if upright.quarter_turns % 2 else (height, width)
    if turned != DRAWN_SIZE_PX:
        return None
    s = DRAWN_PX_PER_MM
    homography = np.array([[s, 0, -0.5], [0, s, -0.5], [0, 0, 1]])
    for _ in range(upright.quarter_turns):
        homography = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1.0]]) @ homography
    homography[:2, 2] += [[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]][upright.quarter_turns]
    identity = Mapping(homography, np.zeros_like(mapping.displacement_px), mapping.node_x_mm, mapping.node_y_mm)
    x_mm, y_mm = np.arange(10, PAGE_WIDTH_MM - 10, 5), np.arange(10, PAGE_HEIGHT_MM - 10, 5)
    off = np.subtract(mapping.on_grid(x_mm, y_mm), identity.on_grid(x_mm, y_mm))
    return identity if np.percentile(np.hypot(*off), 95) < params.identity_px else None


# The one resampling

_BLOCK_ROWS = 256


def _draw_flat(rgb, mapping, image_px_per_mm, px_per_mm):
    """The page at `px_per_mm` from the original pixels, and what lies inside the picture.

    Returns
    -------
    rgb : (R, C, 3) uint8
    seen : (R, C) bool
    """
    finer = image_px_per_mm / px_per_mm
    if finer > 1.2:
        rgb = cv2.GaussianBlur(rgb, (0, 0), 0.4 * finer)
    n_rows, n_cols = round(PAGE_HEIGHT_MM * px_per_mm), round(PAGE_WIDTH_MM * px_per_mm)
    x_mm, y_mm = (np.arange(n_cols) + 0.5) / px_per_mm, (np.arange(n_rows) + 0.5) / px_per_mm
    flat = np.empty((n_rows, n_cols, 3), np.uint8)
    seen = np.empty((n_rows, n_cols), bool)
    for top in range(0, n_rows, _BLOCK_ROWS):
        block = slice(top, top + _BLOCK_ROWS)
        col, row = mapping.on_grid(x_mm, y_mm[block])
        cv2.remap(rgb, col, row, cv2.INTER_CUBIC, dst=flat[block], borderMode=cv2.BORDER_REPLICATE)
        seen[block] = (col >= -0.5) & (col <= rgb.shape[1] - 0.5) & (row >= -0.5) & (row <= rgb.shape[0] - 0.5)
    return flat, seen
