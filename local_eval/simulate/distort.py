"""A drawn page becomes the picture of one of the competition's types, with its exact mapping."""

from dataclasses import dataclass

import numpy as np

from submission.paper import DRAWN_PX_PER_MM

from . import photo, scan, sheet
from .warp import Warp, node_positions_mm

TYPES = ("0001", "0003", "0004", "0005", "0006", "0009", "0010", "0011", "0012")
PHOTOS = ("0005", "0006", "0009", "0010")
MOULDY = ("0011", "0012")


@dataclass(frozen=True, eq=False)
class Distorted:
    """A picture of a page and the truth about it.

    Attributes
    ----------
    rgb : (H, W, 3) uint8
    kind : str
        One of `TYPES`.
    warp : Warp
        Exact mapping of page mm to pixel centres; `to_image` calls it.
    visible : (Y, X) bool
        Cells of 0.5 mm of the page; False where its content is hidden or outside the picture.
    quarter_turns : int
        As in ``np.rot90``, of the picture.
    """

    rgb: np.ndarray
    kind: str
    warp: Warp
    visible: np.ndarray
    quarter_turns: int = 0

    def to_image(self, x_mm, y_mm):
        """Picture positions (col, row) of page points; see `Warp.to_image`."""
        return self.warp.to_image(x_mm, y_mm)


def distort(page_rgb, kind, rng, quarter_turns=0, printer=sheet.ANY_PRINTER):
    """Make the picture of a drawn page.

    Parameters
    ----------
    page_rgb : (1700, 2200, 3) uint8
        From `draw.draw_page`, with its code unless the type is 0001.
    kind : str
        One of `TYPES`.
    rng : numpy.random.Generator
    quarter_turns : int
        Turns the finished picture as ``np.rot90`` does.
    printer : sheet.Printer

    Returns
    -------
    Distorted

    Raises
    ------
    ValueError
        If the type is unknown.
    """
    if kind not in TYPES:
        raise ValueError(f"type {kind!r} is none of {', '.join(TYPES)}; ask for one of these")
    if kind == "0001":
        rgb, warp, visible = page_rgb.copy(), _identity_warp(), np.ones(sheet.visible_shape(), bool)
    elif kind in PHOTOS:
        rgb, warp, visible = photo.take_photo(page_rgb, kind, rng, printer)
    else:
        rgb, warp, visible = _scanned(page_rgb, kind, rng, printer)
    visible = visible & _inside(warp, rgb.shape)
    return Distorted(
        rgb=np.ascontiguousarray(np.rot90(rgb, quarter_turns)),
        kind=kind,
        warp=warp.turned(quarter_turns, rgb.shape[:2]),
        visible=visible,
        quarter_turns=quarter_turns % 4,
    )


def _identity_warp():
    """The drawn page itself."""
    x_mm, y_mm = np.meshgrid(*node_positions_mm())
    return Warp(x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5)


def _scanned(page_rgb, kind, rng, printer):
    """Picture, warp and visibility of a flat-bed scan."""
    mouldy = kind in MOULDY
    stain = sheet.grow_mould(sheet.sheet_shape(page_rgb.shape[:2]), rng) if mouldy else None
    print_out = sheet.print_sheet(page_rgb, rng, stain, printer)
    warp, size = scan.scan_warp(scan.WAVY if mouldy else scan.FLAT, rng)
    in_bw = kind in ("0004", "0012")
    take = scan.bw_scan if in_bw else scan.colour_scan
    least = sheet.HIDDEN_BELOW_IN_BW if in_bw else sheet.HIDDEN_BELOW
    return take(print_out, warp, size, rng), warp, sheet.visible_through(stain, least)


def _inside(warp, shape):
    """Cells of the page that lie in the picture."""
    col, row = warp.to_image(*sheet.visible_points_mm())
    return (col >= 0) & (col <= shape[1] - 1) & (row >= 0) & (row <= shape[0] - 1)
