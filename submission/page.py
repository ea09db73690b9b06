"""The frozen dataclasses that travel between the stages.

Dimension letters: H, W rows and columns of the input image; R, C rows and columns of the
rectified page; S = 4 strips; T = 5000 samples of a strip (500 Hz, 10 s); M, N rows and
columns of the coarse displacement grid. Arrays are (row, col). Image positions count pixel
CENTRES (the centre of the first pixel is 0, 0); page positions are mm from the top left
corner of the page, x right, y down.
"""

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy.interpolate import BSpline, RectBivariateSpline

from .kernels import spline_at
from .paper import N_STRIP, N_STRIPS, SEGMENTS


@dataclass(frozen=True, eq=False)
class Page:
    """A picture as it was read: ``rgb`` (H, W, 3) uint8, and the name it is known by."""

    page_id: str
    rgb: np.ndarray


def line_channel(rgb):
    """Green, in which red and black lines are dark, and which cameras resolve best.

    A screen's coloured stripes are weaker in it than in blue and red.

    Parameters
    ----------
    rgb : (H, W, 3) uint8

    Returns
    -------
    (H, W) uint8
    """
    return np.ascontiguousarray(rgb[..., 1])


def project(homography, x, y):
    """Homography of points of any shape.

    Parameters
    ----------
    homography : (3, 3) float64
    x, y : float64 ndarrays that broadcast against each other

    Returns
    -------
    col, row : ndarray of float64
    """
    w = homography[2, 0] * x + homography[2, 1] * y + homography[2, 2]
    col = (homography[0, 0] * x + homography[0, 1] * y + homography[0, 2]) / w
    row = (homography[1, 0] * x + homography[1, 1] * y + homography[1, 2]) / w
    return col, row


@dataclass(frozen=True, eq=False)
class UprightPage:
    """A picture whose page is located: quarter turns and a homography.

    Attributes
    ----------
    page : Page
    homography : (3, 3) float64
        Maps page mm (x, y, 1) to image pixel centres (col, row, 1), turns included.
    quarter_turns : int
        Anticlockwise quarter turns (as ``np.rot90``) that make the picture upright.
    confidence : float
        Margin of the best orientation over the second best, 0 to 1.
    anchors : (K, 4) float64
        Crossings of 5 mm lines that were found: x_mm, y_mm on the page, col, row in the image.
    is_drawn : bool
        The picture is the drawn page itself, pixel by pixel.
    """

    page: Page
    homography: np.ndarray
    quarter_turns: int
    confidence: float
    anchors: np.ndarray
    is_drawn: bool = False


@dataclass(frozen=True, eq=False)
class Mapping:
    """Dense mapping of page positions to image positions.

    The image position of a page point is the homography's, plus a displacement that a cubic
    spline interpolates from a coarse regular grid of page positions.

    Attributes
    ----------
    homography : (3, 3) float64
    displacement_px : (M, N, 2) float64
        Added image pixels (col, row) at the grid's nodes.
    node_x_mm, node_y_mm : (N,), (M,) float64
        Positions of the nodes, at least 4 each way; they cover the whole page. Beyond them the
        displacement stays that of the nearest point they cover.
    """

    homography: np.ndarray
    displacement_px: np.ndarray
    node_x_mm: np.ndarray
    node_y_mm: np.ndarray

    @classmethod
    def through(cls, homography, position, node_x_mm, node_y_mm):
        """The mapping whose nodes lie at image positions col, row, each (M, N)."""
        plane = project(homography, node_x_mm[None, :], node_y_mm[:, None])
        return cls(homography, np.stack(position, axis=-1) - np.stack(plane, axis=-1), node_x_mm, node_y_mm)

    def to_image(self, x_mm, y_mm):
        """Image positions of page points.

        Parameters
        ----------
        x_mm, y_mm : array_like of float, the same shape

        Returns
        -------
        col, row : ndarray of float64
            Pixel centres, of the shape of the input.
        """
        x_mm, y_mm = np.broadcast_arrays(np.asarray(x_mm, float), np.asarray(y_mm, float))
        col, row = project(self.homography, x_mm, y_mm)
        move = np.empty((x_mm.size, 2))
        spline_at(self._displacement, y_mm.ravel(), x_mm.ravel(), move)
        return col + move[:, 0].reshape(x_mm.shape), row + move[:, 1].reshape(x_mm.shape)

    def on_grid(self, x_mm, y_mm, x_first=False):
        """Image positions of a regular grid of page points; the fast way to very many.

        Parameters
        ----------
        x_mm, y_mm : (C,), (R,) array_like of float
            Columns and rows of the grid, within the nodes.
        x_first : bool
            Whether x runs along the first axis of what is returned.

        Returns
        -------
        col, row : (R, C) or (C, R) float32
            Pixel centres, within 0.001 px of `to_image`.
        """
        along_y, along_x, parts = self._position
        first, second = _spline_basis(y_mm, along_y), _spline_basis(x_mm, along_x)
        if x_first:
            first, second, parts = second, first, [part.T for part in parts]
        second = second.T.tocsc()
        return tuple(first @ (part @ second) for part in parts)

    def moved(self, x_mm, move_mm):
        """The mapping of a page whose print lies off the places that this one says.

        Parameters
        ----------
        x_mm : (K,) float64
            Nodes along x of the new mapping; along y it keeps its own.
        move_mm : (M, K, 2) float64
            How far right and down of its place the print lies at the nodes.

        Returns
        -------
        Mapping
        """
        node_y, node_x = np.meshgrid(self.node_y_mm, x_mm, indexing="ij")
        position = self.to_image(node_x + move_mm[..., 0], node_y + move_mm[..., 1])
        return Mapping.through(self.homography, position, x_mm, self.node_y_mm)

    @cached_property
    def _displacement(self):
        """Knots along y and x and the coefficients (M, N, 2) of the displacement's splines."""
        return self._splines(self.displacement_px)

    @cached_property
    def _position(self):
        """Knots along y and x and the coefficients (M, N) of the positions' two splines."""
        plane = project(self.homography, self.node_x_mm[None, :], self.node_y_mm[:, None])
        knots_y, knots_x, both = self._splines(np.stack(plane, axis=-1) + self.displacement_px)
        return knots_y, knots_x, [np.ascontiguousarray(both[..., k], np.float32) for k in (0, 1)]

    def _splines(self, at_nodes):
        """Knots along y and x and the coefficients (M, N, 2) that interpolate values at the nodes."""
        nodes = self.node_y_mm, self.node_x_mm
        splines = [RectBivariateSpline(*nodes, at_nodes[..., k], s=0).tck for k in (0, 1)]
        knots_y, knots_x, _ = splines[0]
        return knots_y, knots_x, np.stack([c for *_, c in splines], axis=-1).reshape(at_nodes.shape)


def _spline_basis(position, knots):
    """Cubic basis functions (K, N) of positions (K,), as a sparse matrix of float32."""
    inside = np.clip(np.asarray(position, float), knots[0], knots[-1])
    return BSpline.design_matrix(inside, knots, 3).astype(np.float32)


@dataclass(frozen=True, eq=False)
class RectifiedPage:
    """The page drawn flat by one resampling of the original pixels.

    The centre of rectified pixel (row i, col j) lies at page position
    ``x_mm = (j + 0.5) / px_per_mm``, ``y_mm = (i + 0.5) / px_per_mm``.

    Attributes
    ----------
    page_id : str
    rgb : (R, C, 3) uint8
        The whole page.
    seen : (R, C) bool
        False where the page lies outside the picture.
    px_per_mm : float
    image_px_per_mm : float
        Scale of the original picture, median over the page.
    mapping : Mapping
        How the pixels were fetched.
    residual_px : float
        Robust rms distance of the grid's measured lines from the fitted mapping, in pixels
        of the 200 dpi page.
    sd_px : (float, float)
        What the mapping may be off along x and y within a lead, a standard deviation, in pixels of
        the 200 dpi page.
    uneven_px : float
        How far off its place the print's ink lies here and there, along either axis; likewise.
    is_drawn : bool
        `UprightPage.is_drawn`.
    """

    page_id: str
    rgb: np.ndarray
    seen: np.ndarray
    px_per_mm: float
    image_px_per_mm: float
    mapping: Mapping
    residual_px: float = field(default=np.nan)
    sd_px: tuple = (0.0, 0.0)
    uneven_px: float = 0.0
    is_drawn: bool = False


@dataclass(frozen=True, eq=False)
class InkMap:
    """Lightness of the rectified page, in shares of the local paper.

    Attributes
    ----------
    page_id : str
    light : (R, C) float32
        1 on clean paper, `ink_level` in the middle of a broad stroke.
    background : (R, C) float32
        What `light` would be without the traces; `ink_level` where nothing can be seen.
    ink_level : float
    px_per_mm : float
        Scale; pixel centres as in `RectifiedPage`.
    cover : (S, R, C) float32, optional
        Share of each pixel that each strip's stroke covers, as far as that is known.
    mapping_sd_px : (float, float)
        `RectifiedPage.sd_px`.
    uneven_px : float
        `RectifiedPage.uneven_px`.
    is_drawn : bool
        `RectifiedPage.is_drawn`.
    unseen_noise : float
        How many times as unsure a trace is as the pixels' own scatter says.
    """

    page_id: str
    light: np.ndarray
    background: np.ndarray
    ink_level: float
    px_per_mm: float
    cover: np.ndarray | None = None
    mapping_sd_px: tuple = (0.0, 0.0)
    uneven_px: float = 0.0
    is_drawn: bool = False
    unseen_noise: float = 1.0


def ink_share(light, background, ink_level):
    """Share of full ink in pixels of an `InkMap`, and how well ink could be told there.

    Parameters
    ----------
    light, background : ndarray of float, the same shape
        Pixels of the map's `light` and `background`.
    ink_level : float

    Returns
    -------
    share, contrast : ndarray of float32, of the shape of the input
        0 to 1; the contrast is that of ink against the background.
    """
    room = background - ink_level
    contrast = np.clip(room / (1 - ink_level), 0, 1)
    share = (background - light) / np.maximum(room, 0.3 * (1 - ink_level))
    return np.clip(share, 0, 1).astype(np.float32), contrast.astype(np.float32)


@dataclass(frozen=True, eq=False)
class Trace:
    """Vertical page position of each strip's trace at the 500 Hz instants of the print.

    Attributes
    ----------
    page_id : str
    y_mm : (S, T) float64
        Page position, down; NaN where the trace is unseen.
    sd_mm : (S, T) float64
        Standard deviation of `y_mm`; NaN where that is NaN.
    noise_mm : (S, T) float64, optional
        The part of it that the pixels' noise and the ink's unevenness make, without the mapping's;
        None if not known.
    floor_mm : float
        Standard deviation of what no sample's own knows of; added in squares where leads are weighed
        against each other.
    """

    page_id: str
    y_mm: np.ndarray
    sd_mm: np.ndarray
    noise_mm: np.ndarray | None = None
    floor_mm: float = 0.1


@dataclass(frozen=True, eq=False)
class LeadSeries:
    """The twelve leads in mV at 500 Hz.

    Attributes
    ----------
    page_id : str
    mv : dict of str to (T,) or (T / 4,) float64
        Finite throughout; lead II has 10 s, the others their quarter of 2.5 s.
    sd_mv : dict of str to ndarray
        Standard deviation per sample, of the same shapes.
    seen_share : float
        Share of samples that were traced rather than interpolated, 0 to 1.
    """

    page_id: str
    mv: dict
    sd_mv: dict
    seen_share: float

    def on_strips(self):
        """The leads and their standard deviations in mV, each (S, T) float64, as the strips print them."""
        mv, sd_mv = np.empty((2, N_STRIPS, N_STRIP))
        for segment in SEGMENTS:
            part = segment.samples if self.mv[segment.lead].size == N_STRIP else slice(None)
            mv[segment.strip, segment.samples] = self.mv[segment.lead][part]
            sd_mv[segment.strip, segment.samples] = self.sd_mv[segment.lead][part]
        return mv, sd_mv
