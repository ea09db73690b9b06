"""The sheet that a page is printed on: a homography of a smoothly displaced plane, fitted to what is seen.

The displacement's two components, in mm, are cubic B-splines on a regular mesh. They are fitted by
penalised, iteratively reweighted least squares, whose normal matrix is banded.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from scipy import sparse
from scipy.interpolate import BSpline
from scipy.linalg.lapack import dpbsv

from .grid_lines import minor_positions_mm, stretch_middles_mm
from .kernels import add_weighted_squares
from .page import Mapping, project
from .paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM
from .scan_feed import FeedJumps


@dataclass(frozen=True)
class SheetParams:
    """Settings of `Sheet`.

    Attributes
    ----------
    mesh_mm : float
        Spacing of the B-splines of the sheet.
    anchor_stiffness : float
        Weight of the squared second differences of the splines' coefficients in the first fit,
        to the anchors.
    n_reweight, n_unfold : int
        Rounds of reweighting per fit, and of a fit in which the sheet may be folded.
    fold : (float, float)
        Second difference of the splines' coefficients, in mm, at which the sheet is half as stiff, as
        folded paper is; and how many usual ones are added to it.
    robust_mm : float
        Distance from the fit at which a stretch loses half its weight at least: ink beside a line may have
        been taken for it.
    own_mm : float
        Standard deviation of the waves along x that a print's colours have for themselves; 0: not looked for.
    """

    mesh_mm: float = 5.0
    anchor_stiffness: float = 1.0
    n_reweight: int = 3
    n_unfold: int = 5
    fold: tuple = (0.06, 4.0)
    robust_mm: float = 0.05
    own_mm: float = 0.008


_EDGE_MM = 5.0
_PAGE_SIZE_MM = (PAGE_WIDTH_MM, PAGE_HEIGHT_MM)


@dataclass(frozen=True, eq=False)
class Sheet:
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
        coefficients, weight, floor_mm = self.coefficients.copy(), np.ones(len(points)), params.robust_mm
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
        return project(self.homography, x_mm[None, :] + move_x, y_mm[:, None] + move_y)

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
        lines : (GridLines, GridLines)
            Vertical and horizontal ones, looked up through this sheet.
        marks : (K, 4) float64
            Page positions x, y in mm and image positions col, row of what else holds the sheet; with
            any, it keeps this one's shape where nothing is seen.
        stiffness : tuple of float
            To choose from.
        params : SheetParams
        feed : FeedJumps, optional
            Of the new sheet; its own feed if not given.
        may_fold : bool
            Whether the sheet may be folded: a spike near a line passes for the line where it is far off.

        Returns
        -------
        sheet : Sheet
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
            design = _line_design(axis, found.stretches, found.has_minor, params.mesh_mm)
            target, weight = target.ravel(), found.weight.ravel()
            best = _best_stiffness(design, target, found, stiffness, params.robust_mm)
            begun = np.zeros_like(self.coefficients[axis])
            if len(marks):
                target = np.append(target, self._target(marks, axis, feed))
                weight = np.append(weight, np.ones(len(marks)))
                design = design.joined(_Design.at_points(*marks[:, :2].T, params.mesh_mm))
                begun = self.coefficients[axis]
                target = target - design.matrix @ begun.ravel()
            fit, residual = design.robust_fit(target, weight, best, n_rounds, params.robust_mm, fold)
            if axis == 0 and params.own_mm > 0 and best < stiffness[-1]:
                stiff = design.robust_fit(target, weight, stiffness[-1], n_rounds, params.robust_mm, fold)
                seen = found.weight.ravel() > 0
                fit, residual = _without_own_waves((fit, residual), stiff, seen, params.own_mm)
            fits.append(begun + fit)
            residual = residual[:found.weight.size].reshape(found.weight.shape)
            residuals.append(np.where(found.weight > 0, residual, np.nan)[:, :found.n_major])
        return Sheet(self.homography, np.stack(fits), self.mesh_mm, feed), residuals

    def _target(self, marks, axis, feed):
        """Displacement (K,) along an axis, in mm, that carries marks to their image positions."""
        x_mm, y_mm, col, row = marks.T
        flat = project(np.linalg.inv(self.homography), col, row)[axis]
        return flat - marks[:, axis] - (feed.right_mm(x_mm, y_mm) if axis == 0 else 0)

    def mapping(self, node_mm):
        """The same as a `Mapping` with nodes about `node_mm` apart."""
        x_mm, y_mm = (
            np.linspace(-_EDGE_MM, size + _EDGE_MM, int(np.ceil((size + 2 * _EDGE_MM) / node_mm)) + 1)
            for size in _PAGE_SIZE_MM
        )
        smooth = Mapping.through(self.homography, self.to_image_on_grid(x_mm, y_mm), x_mm, y_mm)
        if not self.feed.at_mm:
            return smooth
        fine_mm = np.linspace(x_mm[0], x_mm[-1], int((x_mm[-1] - x_mm[0]) / _JUMP_NODE_MM) + 1)
        right_mm = self.feed.right_mm(fine_mm[None, :], y_mm[:, None])
        return smooth.moved(fine_mm, np.stack([right_mm, np.zeros_like(right_mm)], -1))


_JUMP_NODE_MM = 0.25


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
    """Products of B-splines at K points.

    Attributes
    ----------
    matrix : (K, n) sparse
        The products, coefficients in (x, y) order.
    shape : (int, int)
        Numbers of B-splines along x and y.
    """

    matrix: sparse.csr_matrix
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
        return cls(sparse.csr_matrix((value.ravel(), col.ravel(), starts), shape=(n_points, n)), shape)

    def joined(self, other):
        """The design of both's points."""
        return replace(self, matrix=sparse.vstack([self.matrix, other.matrix], "csr"))

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
        robust, bends = np.ones(len(target)), _bend_squares(self.shape)
        for _ in range(n_rounds):
            coefficients, residual = self.fit(self.sums(target, weight * robust), target, stiffness * bends)
            robust = _cauchy(residual, weight, floor_mm)
            if fold:
                difference = _bends(self.shape)
                bend = np.abs(difference @ coefficients)
                give = 1 / (1 + (bend / (fold[0] + fold[1] * 1.4826 * np.median(bend))) ** 4)
                bends = _squares(difference, give, self.shape)
        return coefficients.reshape(self.shape), residual

    def sums(self, target, weight):
        """What a fit needs of the points: their weighted squares, and their products with the target."""
        return _squares(self.matrix, weight, self.shape), self.matrix.T @ (weight * target)

    def fit(self, sums, target, bends):
        """Coefficients (n,) from `sums` and the stiffness's squares, and the residual (K,)."""
        squares, products = sums
        squares = squares + bends
        squares[:, 0] += 1e-9
        _, coefficients, _ = dpbsv(squares.T, products, lower=1, overwrite_ab=1)
        return coefficients, target - self.matrix @ coefficients


def _best_stiffness(design, target, found, stiffness, floor_mm):
    """The largest stiffness that foretells held out lines nearly as well as the best.

    Prints have lines up to 0.2 px off their places; a sheet that is stiffer than the lines are
    close together averages over them, one that is too stiff does not follow the paper.

    Parameters
    ----------
    design : _Design
    target : (S L,) float64
    found : GridLines
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
    rest, bends = np.where(held, 0, weight).ravel(), _bend_squares(design.shape)
    # strays are told by a sheet that neither bends after them nor is too stiff for the paper
    _, residual = design.fit(design.sums(target, rest), target, stiffness[1] * bends)
    sums = design.sums(target, rest * _cauchy(residual, rest, floor_mm))
    residuals = (design.fit(sums, target, s * bends)[1] for s in stiffness)
    errors = [np.median(np.abs(residual[judged])) for residual in residuals]
    return max(s for s, e in zip(stiffness, errors, strict=True) if e <= _NEARLY_BEST * min(errors))


_MIN_JUDGED = 100
_NEARLY_BEST = 1.02


def _without_own_waves(soft, stiff, seen, own_mm):
    """A fit between two: as near to the soft one as what it follows is more than the colours' own waves.

    Vertical lines wave along the print's feed: as the paper lies, which black does too, and as the rollers
    of each colour turn, which it does not. The less the sheets differ, the more of that is the
    colours' own: of the variance, what is known of theirs.

    Parameters
    ----------
    soft, stiff : (coefficients, residual)
        As `robust_fit` gives them.
    seen : (S L,) bool
        Which of the points, from the first on, show lines.
    own_mm : float
        Standard deviation of the colours' own waves.
    """
    apart_mm = (stiff[1] - soft[1])[:seen.size][seen]
    share = max(0.0, 1 - own_mm**2 / max(np.mean(apart_mm**2), 1e-12))
    return tuple(b + share * (a - b) for a, b in zip(soft, stiff, strict=True))


def _cauchy(residual, weight, floor_mm):
    """Weights that fall with the residual, of which the usual is taken from where there is weight."""
    spread = 1.4826 * np.median(np.abs(residual[weight > 0]))
    return 1 / (1 + (residual / (3 * spread + floor_mm)) ** 2)


def _squares(matrix, weight, shape):
    """Sum of the rows' weighted squares (n, width): columns of the lower triangle, from the diagonal down."""
    squares = np.zeros((matrix.shape[1], 3 * shape[1] + 4))
    add_weighted_squares(matrix.indptr, matrix.indices, matrix.data, weight, squares)
    return squares


@lru_cache(maxsize=4)
def _bend_squares(shape):
    """The squares of a sheet's bends, of stiffness 1."""
    bends = _bends(shape)
    return _squares(bends, np.ones(bends.shape[0]), shape)


@lru_cache(maxsize=4)
def _bends(shape):
    """Second differences (D, n), sparse, of coefficients of a shape: along x, y, and root two times both."""
    def along(n, order):
        return sparse.csr_matrix(np.diff(np.eye(n), order, axis=0))

    n_x, n_y = shape
    kinds = (
        sparse.kron(along(n_x, 2), sparse.eye(n_y), "csr"),
        sparse.kron(sparse.eye(n_x), along(n_y, 2), "csr"),
        np.sqrt(2) * sparse.kron(along(n_x, 1), along(n_y, 1), "csr"),
    )
    return sparse.vstack(kinds, "csr").sorted_indices()


@lru_cache(maxsize=8)
def _line_design(axis, stretches, has_minor, mesh_mm):
    """Design of the middles of all stretches of the lines of one direction."""
    middles = stretch_middles_mm(axis, stretches)
    if has_minor:
        minor = stretch_middles_mm(axis, stretches, minor_positions_mm(axis))
        middles = [np.hstack(parts) for parts in zip(middles, minor, strict=True)]
    return _Design.at_points(*(p.ravel() for p in middles), mesh_mm)
