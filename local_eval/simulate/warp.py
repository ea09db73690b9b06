"""The exact mapping between page and picture, and drawing through it.

Every geometry, of a scanner or of a camera, is reduced to the picture positions of a regular
grid of page positions. A cubic spline through these nodes IS the mapping: it is what the
picture is drawn through and what is written beside it, so it is exact by construction. What is
too sharp for the nodes, the jumps of a scanner's feed, is a second table of one dimension.
"""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from scipy.ndimage import map_coordinates, spline_filter
from scipy.sparse import csr_array

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

NODE_STEP_MM = 2.0
NODE_MARGIN_MM = 30.0
INVERSE_STEP_PX = 8
INVERSE_TOLERANCE_PX = 1e-3
INVERSE_ROUNDS = 60
BAND_ROWS = 512


def node_positions_mm():
    """Page positions of the nodes, ``x_mm`` (N,) and ``y_mm`` (M,); they reach past the page."""
    return (
        np.arange(-NODE_MARGIN_MM, PAGE_WIDTH_MM + NODE_MARGIN_MM + NODE_STEP_MM, NODE_STEP_MM),
        np.arange(-NODE_MARGIN_MM, PAGE_HEIGHT_MM + NODE_MARGIN_MM + NODE_STEP_MM, NODE_STEP_MM),
    )


@dataclass(frozen=True, eq=False)
class Feed:
    """Uneven feed of a scanner: page points are moved before the smooth mapping applies.

    Attributes
    ----------
    lean : float
        The scanner's sensor lies along equal ``x + lean * y``.
    across_mm : (K,) float64
        Ascending values of it.
    right_mm, down_mm : (K,) float64
        How far points there are moved, linear between; ``across_mm + right_mm + lean * down_mm``
        ascends too.
    """

    lean: float
    across_mm: np.ndarray
    right_mm: np.ndarray
    down_mm: np.ndarray

    def moved(self, x_mm, y_mm):
        """Page points after the feed."""
        return self._add(x_mm, y_mm, self.across_mm, 1)

    def moved_back(self, x_mm, y_mm):
        """Page points before the feed; the exact inverse."""
        return self._add(x_mm, y_mm, self.across_mm + self.right_mm + self.lean * self.down_mm, -1)

    def _add(self, x_mm, y_mm, at_mm, sign):
        across = x_mm + self.lean * y_mm
        right, down = (np.interp(across, at_mm, part) for part in (self.right_mm, self.down_mm))
        return x_mm + sign * right, y_mm + sign * down


@dataclass(frozen=True, eq=False)
class Warp:
    """Mapping of page positions (mm) to picture positions (pixel centres).

    Attributes
    ----------
    col, row : (M, N) float64
        Picture positions of the nodes of `node_positions_mm`.
    feed : Feed, optional
        Moves the page points before they are looked up among the nodes.
    """

    col: np.ndarray
    row: np.ndarray
    feed: Feed | None = None

    @classmethod
    def from_arrays(cls, stored):
        """The warp whose `to_arrays` were stored."""
        feed = Feed(float(stored["feed_lean"]), *stored["feed_mm"]) if "feed_mm" in stored else None
        return cls(stored["col"], stored["row"], feed)

    def to_arrays(self):
        """Arrays by name, from which `from_arrays` makes the same warp."""
        arrays = {"col": self.col, "row": self.row}
        if self.feed is not None:
            parts = self.feed.across_mm, self.feed.right_mm, self.feed.down_mm
            arrays |= {"feed_lean": self.feed.lean, "feed_mm": np.stack(parts)}
        return arrays

    @cached_property
    def homography(self):
        """(3, 3) float64, the best homography of page mm to picture pixels."""
        x_mm, y_mm = np.meshgrid(*node_positions_mm())
        inside = (np.abs(x_mm / PAGE_WIDTH_MM - 0.5) <= 0.5) & (np.abs(y_mm / PAGE_HEIGHT_MM - 0.5) <= 0.5)
        page = np.column_stack([x_mm[inside], y_mm[inside]])
        return cv2.findHomography(page, np.column_stack([self.col[inside], self.row[inside]]))[0]

    @cached_property
    def _residual(self):
        """Spline coefficients of the nodes' distance from the homography, two (M, N) arrays."""
        col, row = project(self.homography, *np.meshgrid(*node_positions_mm()))
        return spline_filter(self.col - col, 3), spline_filter(self.row - row, 3)

    def to_image(self, x_mm, y_mm):
        """Picture positions of page points.

        Parameters
        ----------
        x_mm, y_mm : array_like of float
            Of shapes that broadcast.

        Returns
        -------
        col, row : ndarray of float64
            Pixel centres.
        """
        x_mm, y_mm = np.broadcast_arrays(np.asarray(x_mm, float), np.asarray(y_mm, float))
        if self.feed is not None:
            x_mm, y_mm = self.feed.moved(x_mm, y_mm)
        return self._smooth_to_image(x_mm, y_mm)

    def _smooth_to_image(self, x_mm, y_mm):
        """Picture positions of page points that the feed has moved."""
        where = (np.stack([y_mm.ravel(), x_mm.ravel()]) + NODE_MARGIN_MM) / NODE_STEP_MM
        col, row = project(self.homography, x_mm, y_mm)
        moved_col, moved_row = (
            map_coordinates(part, where, order=3, prefilter=False, mode="nearest").reshape(x_mm.shape)
            for part in self._residual
        )
        return col + moved_col, row + moved_row

    def to_page(self, shape, scale=1):
        """Page positions of every picture pixel, in bands of rows.

        Parameters
        ----------
        shape : (int, int)
            Rows and columns of the picture.
        scale : int
            Pixels of the result per picture pixel, along each axis.

        Yields
        ------
        rows : slice
            Of the ``H * scale`` rows of the result.
        x_mm, y_mm : (rows, W * scale) float32
        """
        rows, cols = (np.arange(-2, n // INVERSE_STEP_PX + 4) * float(INVERSE_STEP_PX) for n in shape)
        nodes = self._invert(*np.meshgrid(cols, rows))
        to_rows, to_cols = (_interpolator(n, scale) for n in shape)
        across = [(to_cols @ part.T.astype(np.float32)).T for part in nodes]
        for start in range(0, shape[0] * scale, BAND_ROWS):
            band = slice(start, min(start + BAND_ROWS, shape[0] * scale))
            x_mm, y_mm = (to_rows[band] @ part for part in across)
            if self.feed is not None:
                x_mm, y_mm = (part.astype(np.float32) for part in self.feed.moved_back(x_mm, y_mm))
            yield band, x_mm, y_mm

    def draw(self, sheet, px_per_mm, margin_px, shape, scale=1, interpolation=cv2.INTER_CUBIC):
        """The picture of a flat raster of the page.

        Parameters
        ----------
        sheet : (R, C) or (R, C, K) ndarray
            Raster of the page and a margin round it; beyond it its edge is repeated.
        px_per_mm : float or (float, float)
            Its scale, of x and y.
        margin_px : float or (float, float)
            Width of its margin, left and above.
        shape, scale
            As in `to_page`.
        interpolation : int
            Of OpenCV's; each pixel is one sample, so blur the raster first where it is shrunk.

        Returns
        -------
        (H * scale, W * scale[, K]) ndarray of the sheet's dtype
        """
        scale_x, scale_y = np.broadcast_to(np.float32(px_per_mm), 2)
        left, above = np.broadcast_to(np.float32(margin_px) - np.float32(0.5), 2)
        picture = np.empty((shape[0] * scale, shape[1] * scale, *sheet.shape[2:]), sheet.dtype)
        for band, x_mm, y_mm in self.to_page(shape, scale):
            x_px = np.clip(x_mm * scale_x + left, -2, sheet.shape[1] + 1).astype(np.float32)
            y_px = np.clip(y_mm * scale_y + above, -2, sheet.shape[0] + 1).astype(np.float32)
            cv2.remap(sheet, x_px, y_px, interpolation, dst=picture[band], borderMode=cv2.BORDER_REPLICATE)
        return picture

    def _invert(self, col, row):
        """Page positions, after the feed, of picture points; by rounds of correction."""
        back = np.linalg.inv(self.homography)
        x_mm, y_mm = project(back, col, row)
        for _ in range(INVERSE_ROUNDS):
            now_col, now_row = self._smooth_to_image(x_mm, y_mm)
            ideal_col, ideal_row = project(self.homography, x_mm, y_mm)
            new_x, new_y = project(back, ideal_col + col - now_col, ideal_row + row - now_row)
            inside = _near_page(x_mm, y_mm)
            x_mm, y_mm = new_x, new_y
            if (
                not inside.any()
                or np.hypot(now_col - col, now_row - row)[inside].max() < INVERSE_TOLERANCE_PX
            ):
                break
        return x_mm, y_mm

    def scaled(self, factor):
        """The same warp into the picture enlarged by a factor."""
        return Warp((self.col + 0.5) * factor - 0.5, (self.row + 0.5) * factor - 0.5, self.feed)

    def turned(self, quarter_turns, shape):
        """The same warp into the picture turned as by ``np.rot90(picture, quarter_turns)``."""
        col, row, (height, width) = self.col, self.row, shape
        for _ in range(quarter_turns % 4):
            col, row = row, width - 1 - col
            height, width = width, height
        return Warp(col, row, self.feed)


def project(homography, x, y):
    """Apply a homography to points; shapes are kept."""
    w = homography[2, 0] * x + homography[2, 1] * y + homography[2, 2]
    return (
        (homography[0, 0] * x + homography[0, 1] * y + homography[0, 2]) / w,
        (homography[1, 0] * x + homography[1, 1] * y + homography[1, 2]) / w,
    )


def _near_page(x_mm, y_mm):
    """Where page points lie on the page or within half the nodes' margin of it."""
    reach = NODE_MARGIN_MM / 2
    return (
        (x_mm > -reach) & (x_mm < PAGE_WIDTH_MM + reach) & (y_mm > -reach) & (y_mm < PAGE_HEIGHT_MM + reach)
    )


def _interpolator(n_px, scale):
    """Sparse matrix from nodes every `INVERSE_STEP_PX` to ``n_px * scale`` pixels (Catmull-Rom)."""
    u = ((np.arange(n_px * scale) + 0.5) / scale - 0.5) / INVERSE_STEP_PX + 2
    first = np.floor(u).astype(int) - 1
    t = u - first - 1
    weights = np.stack(
        [
            -0.5 * t**3 + t**2 - 0.5 * t,
            1.5 * t**3 - 2.5 * t**2 + 1,
            -1.5 * t**3 + 2 * t**2 + 0.5 * t,
            0.5 * t**3 - 0.5 * t**2,
        ],
        axis=1,
    )
    n_nodes = n_px // INVERSE_STEP_PX + 6
    columns = first[:, None] + np.arange(4)
    rows = np.repeat(np.arange(len(u)), 4)
    return csr_array((weights.astype(np.float32).ravel(), (rows, columns.ravel())), shape=(len(u), n_nodes))
