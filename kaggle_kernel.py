# GENERATED from submission/ by `python -m submission.bundle` (make kernel). Never edit this file.
"""Images of paper 12-lead ECGs in, submission.csv out: the whole of submission/ in one file.

Finds the competition's folder under /kaggle/input, or takes it as an argument.
"""

import argparse
import base64
import logging
import math
import multiprocessing
import os
import shutil
import signal
import statistics
import struct
import sys
import time
import zlib
from collections import deque
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from multiprocessing.connection import wait
from pathlib import Path

import cv2
import numba
import numpy as np
import polars as pl
from scipy import fft, sparse
from scipy.interpolate import BSpline, RectBivariateSpline
from scipy.optimize import curve_fit
from scipy.signal import resample
from scipy.special import ndtr


# ==== assets ====

"""Data files that travel with the code: read from weights/ here, from text inside the one-file kernel."""


EMBEDDED = {}


def asset_bytes(name):
    """Content of a data file.

    Parameters
    ----------
    name : str
        File name in submission/weights/.

    Returns
    -------
    bytes
        The same in the package and in the kernel, where the bundler has filled `EMBEDDED`
        with base85 text.
    """
    if name in EMBEDDED:
        return base64.b85decode(EMBEDDED[name])
    return Path(__file__).with_name("weights").joinpath(name).read_bytes()


# ==== errors ====

"""The one error tree; every message names the value, the limit and the remedy."""


class DigitiseError(Exception):
    """A page that a stage cannot turn into signals.

    Parameters
    ----------
    page_id : str
        The page (the file's name without its ending).
    reason : str
        What was found, what was needed, and what the user can do.
    """

    stage = "digitise"

    def __init__(self, page_id, reason):
        super().__init__(f"{page_id}: {self.stage}: {reason}")
        self.page_id = page_id
        self.reason = reason


class PageUnreadable(DigitiseError):
    """The file is not an image that can be read."""

    stage = "load_page"


class PageNotUpright(DigitiseError):
    """No orientation of the picture shows an ECG page."""

    stage = "stage0_upright"


class GridNotFound(DigitiseError):
    """The 5 mm grid could not be located finely enough."""

    stage = "stage1_rectify"


class TraceLost(DigitiseError):
    """No trace was found on the rectified page."""

    stage = "stage2_trace"


class Refused(Exception):
    """A request that cannot be met, found before any work began.

    The message names the file or option, the value, the limit and the remedy; the command
    line prints it and leaves with exit code 2.
    """


# ==== page ====

"""The frozen dataclasses that travel between the stages.

Dimension letters: H, W rows and columns of the input image; R, C rows and columns of the
rectified page; S = 4 strips; T = 5000 samples of a strip (500 Hz, 10 s); M, N rows and
columns of the coarse displacement grid. Arrays are (row, col). Image positions count pixel
CENTRES (the centre of the first pixel is 0, 0); page positions are mm from the top left
corner of the page, x right, y down.
"""


@dataclass(frozen=True, eq=False)
class Page:
    """A picture as it was read: ``rgb`` (H, W, 3) uint8, and the name it is known by."""

    page_id: str
    rgb: np.ndarray


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
    """

    page: Page
    homography: np.ndarray
    quarter_turns: int
    confidence: float
    anchors: np.ndarray


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
        col, row = self._project(x_mm, y_mm)
        move_col, move_row = self._displacement
        return col + move_col.ev(y_mm, x_mm), row + move_row.ev(y_mm, x_mm)

    def on_grid(self, x_mm, y_mm):
        """Image positions of a regular grid of page points; the fast way to very many.

        Parameters
        ----------
        x_mm, y_mm : (C,), (R,) array_like of float
            Columns and rows of the grid, within the nodes.

        Returns
        -------
        col, row : (R, C) float32
            Pixel centres, within 0.001 px of `to_image`.
        """
        along_y, along_x, (col, row) = self._position
        basis_x = _spline_basis(x_mm, along_x).T.tocsc()
        basis_y = _spline_basis(y_mm, along_y)
        return tuple(basis_y @ (coefficients @ basis_x) for coefficients in (col, row))

    def slipped(self, lean, across_mm, right_mm):
        """The mapping of a page whose print lies further right than this one says.

        Parameters
        ----------
        lean : float
        across_mm, right_mm : (n,) float64
            Positions ``x + lean * y``, and how far right of its place the print lies there.

        Returns
        -------
        Mapping
            With nodes 0.5 mm apart along x, fine enough for a jump.
        """
        x_mm = np.arange(self.node_x_mm[0], self.node_x_mm[-1] + 0.25, 0.5)
        node_y, node_x = np.meshgrid(self.node_y_mm, x_mm, indexing="ij")
        right = np.interp(node_x + lean * node_y, across_mm, right_mm)
        position = np.stack(self.to_image(node_x + right, node_y), axis=-1)
        plane = np.stack(self._project(node_x, node_y), axis=-1)
        return Mapping(self.homography, (position - plane).astype(np.float32), x_mm, self.node_y_mm)

    def _project(self, x_mm, y_mm):
        """Col and row by the homography alone."""
        h = self.homography
        w = h[2, 0] * x_mm + h[2, 1] * y_mm + h[2, 2]
        col = (h[0, 0] * x_mm + h[0, 1] * y_mm + h[0, 2]) / w
        row = (h[1, 0] * x_mm + h[1, 1] * y_mm + h[1, 2]) / w
        return col, row

    @cached_property
    def _displacement(self):
        """Splines of the two components over (y, x)."""
        return tuple(
            RectBivariateSpline(self.node_y_mm, self.node_x_mm, self.displacement_px[..., k], s=0)
            for k in (0, 1)
        )

    @cached_property
    def _position(self):
        """Knots along y and x and the coefficients (M, N) of the positions' two splines."""
        plane = self._project(self.node_x_mm[None, :], self.node_y_mm[:, None])
        splines = [
            RectBivariateSpline(self.node_y_mm, self.node_x_mm, plane[k] + self.displacement_px[..., k], s=0)
            for k in (0, 1)
        ]
        knots_y, knots_x, _ = splines[0].tck
        shape = len(self.node_y_mm), len(self.node_x_mm)
        return knots_y, knots_x, [s.tck[2].reshape(shape).astype(np.float32) for s in splines]


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
    """

    page_id: str
    rgb: np.ndarray
    seen: np.ndarray
    px_per_mm: float
    image_px_per_mm: float
    mapping: Mapping
    residual_px: float = field(default=np.nan)


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
    """

    page_id: str
    light: np.ndarray
    background: np.ndarray
    ink_level: float
    px_per_mm: float


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
    """

    page_id: str
    y_mm: np.ndarray
    sd_mm: np.ndarray


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


# ==== paper ====

"""Every fact of the printed page, in mm, s and mV: the only home of page facts.

Page coordinates are mm from the top left corner of the page, x to the right and y down.
The competition's drawn page (type 0001) has 200 dots per inch, and its published pixel
positions count pixel EDGES: a point at edge position p lies at pixel index p - 0.5.
All positions below were measured on real drawn pages (see the docs of this project).
"""


MM_PER_INCH = 25.4
DRAWN_PX_PER_MM = 200 / MM_PER_INCH
DRAWN_SIZE_PX = (1700, 2200)
PAGE_HEIGHT_MM = DRAWN_SIZE_PX[0] / DRAWN_PX_PER_MM
PAGE_WIDTH_MM = DRAWN_SIZE_PX[1] / DRAWN_PX_PER_MM

MM_PER_S = 25.0
MM_PER_MV = 10.0

MINOR_MM = 1.0
MAJOR_MM = 5.0
FIRST_MAJOR_X_MM = 0.0
FIRST_MAJOR_Y_MM = 7.0866 / DRAWN_PX_PER_MM
N_MAJOR_X = 56
N_MAJOR_Y = 44

DRAWN_FS_HZ = 500
STRIP_S = 10.0
QUARTER_S = 2.5
N_STRIP = round(STRIP_S * DRAWN_FS_HZ)
N_QUARTER = round(QUARTER_S * DRAWN_FS_HZ)
STRIP_X_MM = 118.110 / DRAWN_PX_PER_MM
ZERO_Y_MM = tuple(y / DRAWN_PX_PER_MM for y in (708.333, 991.667, 1275.000, 1534.711))
N_STRIPS = len(ZERO_Y_MM)

TRACE_WIDTH_MM = 0.75 / 72 * MM_PER_INCH
PULSE_WIDTH_MM = 1.5 * TRACE_WIDTH_MM
# The pulse's sides lean by one 500 Hz sample; these are their positions at half height.
PULSE_X_MM = (79.331 / DRAWN_PX_PER_MM, 118.701 / DRAWN_PX_PER_MM)
PULSE_HEIGHT_MM = MM_PER_MV
SEPARATOR_WIDTH_MM = 3 * TRACE_WIDTH_MM
SEPARATOR_HALF_HEIGHT_MM = 27.73 / DRAWN_PX_PER_MM
QR_BOX_MM = tuple(p / DRAWN_PX_PER_MM for p in (2047, 0, 2196, 142))

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
RHYTHM_LEAD = "II"
QUARTER_LEADS = (("I", "II", "III"), ("aVR", "aVL", "aVF"), ("V1", "V2", "V3"), ("V4", "V5", "V6"))


@dataclass(frozen=True)
class Segment:
    """A lead's stretch of trace on the page.

    Attributes
    ----------
    lead : str
    strip : int
        Strip counted from the top, 0 to 3.
    quarter : int or None
        The quarter of the 10 s that it shows; None for the full rhythm strip.
    """

    lead: str
    strip: int
    quarter: int | None

    @property
    def samples(self):
        """Slice of the strip's 500 Hz samples that the segment shows."""
        if self.quarter is None:
            return slice(0, N_STRIP)
        return slice(self.quarter * N_QUARTER, (self.quarter + 1) * N_QUARTER)


SEGMENTS = tuple(
    Segment(lead, strip, quarter)
    for quarter, leads in enumerate(QUARTER_LEADS)
    for strip, lead in enumerate(leads)
) + (Segment(RHYTHM_LEAD, N_STRIPS - 1, None),)


def label_positions_mm():
    """Text printed on every page: ``(text, x_origin_mm, y_baseline_mm)``, DejaVu Sans 11 pt.

    Returns
    -------
    list of (str, float, float)
        Lead names below their segments, rhythm name, paper speed and gain.
    """
    labels = []
    for quarter, leads in enumerate(QUARTER_LEADS):
        for strip, lead in enumerate(leads):
            x_px = 118.110 + 492.126 * quarter
            labels.append((lead, x_px / DRAWN_PX_PER_MM, ZERO_Y_MM[strip] + 55 / DRAWN_PX_PER_MM))
    labels.append((RHYTHM_LEAD, 118.110 / DRAWN_PX_PER_MM, ZERO_Y_MM[-1] + 63.5 / DRAWN_PX_PER_MM))
    labels.append(("25mm/s", 392.9 / DRAWN_PX_PER_MM, 1661.0 / DRAWN_PX_PER_MM))
    labels.append(("10mm/mV", 786.6 / DRAWN_PX_PER_MM, 1661.0 / DRAWN_PX_PER_MM))
    return labels


def lead_rows(n_rows_strip, lead):
    """Rows of a truth table of ``n_rows_strip`` rows in which a lead is printed.

    Parameters
    ----------
    n_rows_strip : int
        Rows of the 10 s table, ``10 * fs``.
    lead : str
        One of `LEADS`.

    Returns
    -------
    range
        All rows for lead II; the lead's quarter, cut at ``floor(k * n / 4)``, for others
        (so 10,250 rows fall into 2562, 2563, 2562 and 2563).

    Raises
    ------
    ValueError
        If the lead is none of the twelve.
    """
    if lead not in LEADS:
        raise ValueError(f"lead {lead!r} is none of {', '.join(LEADS)}; correct the table's lead column")
    if lead == RHYTHM_LEAD:
        return range(n_rows_strip)
    quarter = next(q for q, leads in enumerate(QUARTER_LEADS) if lead in leads)
    return range(quarter * n_rows_strip // 4, (quarter + 1) * n_rows_strip // 4)


def grid_line_x_mm(index):
    """Where the drawn page has its vertical 1 mm lines; every fifth is a 5 mm line.

    The renderer snaps grid lines (not traces) to whole pixels: the line nominally at edge
    position p fills pixel column ``floor(p + 0.5)``, as measured on every line of six real
    pages. Its centre is half a pixel beyond that column's edge, so lines lie 0 to 1 pixel
    beyond nominal, half a pixel on average.

    Parameters
    ----------
    index : array_like of int
        Line number in mm from the page's left edge; the 5 mm lines are 0, 5, ... 275.

    Returns
    -------
    ndarray of float64
        Page position of the line's centre in mm.
    """
    nominal_px = (FIRST_MAJOR_X_MM + MINOR_MM * np.asarray(index, float)) * DRAWN_PX_PER_MM
    return (np.floor(nominal_px + 0.5) + 0.5) / DRAWN_PX_PER_MM


def grid_line_y_mm(index):
    """Where the drawn page has its horizontal 1 mm lines, as `grid_line_x_mm`.

    Parameters
    ----------
    index : array_like of int
        Line number in mm from the first 5 mm line; the 5 mm lines are 0, 5, ... 210.

    Returns
    -------
    ndarray of float64
        Page position of the line's centre in mm.
    """
    nominal_px = (FIRST_MAJOR_Y_MM + MINOR_MM * np.asarray(index, float)) * DRAWN_PX_PER_MM
    return (np.floor(nominal_px + 0.5) + 0.5) / DRAWN_PX_PER_MM


# ==== image_header ====

"""What an image file's header says, read before a single pixel is decoded.

Knows PNG, JPEG, BMP, TIFF and WebP. A decoder that meets a 20,000 x 20,000 header asks for
gigabytes, and one that meets a file cut short hands back a half-filled picture without a
word; both are found here from the bytes alone.
"""


_JPEG_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_BARE_MARKERS = frozenset(range(0xD0, 0xD9)) | {0x01}
_TIFF_UINT_FORMATS = {1: "B", 3: "H", 4: "I"}
_TIFF_WIDTH, _TIFF_HEIGHT, _TIFF_EXTRA_SAMPLES = 256, 257, 338
_TIFF_EXTENTS = ((273, 279), (324, 325))
_CUT_SHORT = "the file ends before its picture does; copy or download it again"


@dataclass(frozen=True)
class ImageHeader:
    """Format, size and transparency of an image file.

    Attributes
    ----------
    kind : str
        PNG, JPEG, BMP, TIFF or WebP.
    height_px, width_px : int
        As stored, before any turn that EXIF asks for.
    has_alpha : bool
        True where the file says which pixels are transparent.
    """

    kind: str
    height_px: int
    width_px: int
    has_alpha: bool = False


def read_header(data):
    """Header of an image file, and the proof that the file was not cut short.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    ImageHeader

    Raises
    ------
    ValueError
        If the bytes are none of the five formats, or end before the picture does; the
        message names what was found and the remedy.
    """
    for magic, offset, parse in _FORMATS:
        if data[offset:offset + len(magic)] == magic:
            try:
                return parse(data)
            except (struct.error, IndexError, KeyError) as exc:
                raise ValueError(_CUT_SHORT) from exc
    start = data[:12].decode("ascii", "replace").encode("ascii", "replace").decode()
    raise ValueError(
        f"the file starts with {start!r}, which is no PNG, JPEG, BMP, TIFF or WebP picture; "
        "save the page as one of these"
    )


def _parse_png(data):
    header, position, kind, transparent = None, 8, b"", False
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", data, position)
        body = data[position + 4:position + 8 + length]
        (stored_crc,) = struct.unpack_from(">I", data, position + 8 + length)
        if zlib.crc32(body) != stored_crc:
            raise ValueError(f"its PNG chunk at byte {position} is damaged; copy or download it again")
        if header is None:
            header = struct.unpack_from(">IIBB", body, 4)
        transparent = transparent or kind == b"tRNS"
        position += 12 + length
    width, height, _, colour_type = header
    return ImageHeader("PNG", height, width, transparent or colour_type >= 4)


def _parse_jpeg(data):
    position, size = 2, None
    while True:
        mark, code = data[position], data[position + 1]
        if mark != 0xFF:
            raise ValueError(f"its JPEG header is damaged at byte {position}; copy or download it again")
        if code == 0xFF or code in _JPEG_BARE_MARKERS:
            position += 1 if code == 0xFF else 2
            continue
        if code in _JPEG_FRAME_MARKERS:
            size = struct.unpack_from(">HH", data, position + 5)
        if code == 0xDA:
            break
        position += 2 + struct.unpack_from(">H", data, position + 2)[0]
    if size is None or data.find(b"\xff\xd9", position) < 0:
        raise ValueError(_CUT_SHORT)
    return ImageHeader("JPEG", *size)


def _parse_bmp(data):
    pixels_at, header_bytes = struct.unpack_from("<II", data, 10)
    if header_bytes == 12:
        width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
        compression = 0
    else:
        width, height, _, bits, compression = struct.unpack_from("<iiHHI", data, 18)
    row_bytes = (abs(width) * bits + 31) // 32 * 4
    if compression in (0, 3) and pixels_at + row_bytes * abs(height) > len(data):
        raise ValueError(_CUT_SHORT)
    return ImageHeader("BMP", abs(height), abs(width))


def _parse_tiff(data):
    order = "<" if data[:2] == b"II" else ">"
    (directory,) = struct.unpack_from(order + "I", data, 4)
    (n_tags,) = struct.unpack_from(order + "H", data, directory)
    tags = {}
    for at in range(directory + 2, directory + 2 + 12 * n_tags, 12):
        tag, field_type, count = struct.unpack_from(order + "HHI", data, at)
        if field_type in _TIFF_UINT_FORMATS:
            layout = f"{order}{count}{_TIFF_UINT_FORMATS[field_type]}"
            inline = struct.calcsize(layout) <= 4
            place = at + 8 if inline else struct.unpack_from(order + "I", data, at + 8)[0]
            tags[tag] = struct.unpack_from(layout, data, place)
    for offsets, counts in _TIFF_EXTENTS:
        extents = zip(tags.get(offsets, ()), tags.get(counts, ()), strict=False)
        ends = [start + length for start, length in extents]
        if ends and max(ends) > len(data):
            raise ValueError(_CUT_SHORT)
    return ImageHeader("TIFF", tags[_TIFF_HEIGHT][0], tags[_TIFF_WIDTH][0], _TIFF_EXTRA_SAMPLES in tags)


def _parse_webp(data):
    (riff_bytes,) = struct.unpack_from("<I", data, 4)
    if 8 + riff_bytes > len(data):
        raise ValueError(_CUT_SHORT)
    form = data[12:16]
    if form == b"VP8X":
        low_w, high_w, low_h, high_h = struct.unpack_from("<HBHB", data, 24)
        height, width = (low_h | high_h << 16) + 1, (low_w | high_w << 16) + 1
        return ImageHeader("WebP", height, width, bool(data[20] & 0x10))
    if form == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return ImageHeader("WebP", (bits >> 14 & 0x3FFF) + 1, (bits & 0x3FFF) + 1, bool(bits >> 28 & 1))
    width, height = struct.unpack_from("<HH", data, 26)
    return ImageHeader("WebP", height & 0x3FFF, width & 0x3FFF)


_FORMATS = (
    (b"\x89PNG\r\n\x1a\n", 0, _parse_png),
    (b"\xff\xd8\xff", 0, _parse_jpeg),
    (b"BM", 0, _parse_bmp),
    (b"II*\x00", 0, _parse_tiff),
    (b"MM\x00*", 0, _parse_tiff),
    (b"WEBP", 8, _parse_webp),
)


# ==== kernels ====

"""Every compiled loop of the project; called by the stages, not meant to be called directly.

The kernels trust their input: the stage that calls one validates, converts and allocates.
"""


_jit = numba.njit(nogil=True, cache=False)


@_jit
def cheapest_path(right_cost, down_cost, entry_row, exit_row, source):
    """Cheapest way through a picture from its left to its right edge.

    A way enters each column at one row, runs up or down inside the column, leaves at another row
    and steps right. Entering a column at row r costs ``right_cost[r, c]``, and each step inside
    the column costs ``down_cost`` of the pixel stepped on.

    Parameters
    ----------
    right_cost, down_cost : (R, C) float32
        Non-negative.
    entry_row, exit_row : (C,) int32
        Filled: rows at which the cheapest way enters and leaves each column.
    source : (C, R) int32
        Work space.

    Returns
    -------
    float
        Cost of the way.

    Notes
    -----
    No bounds checking. Ensure R, C >= 1, equal shapes and finite costs.
    """
    n_rows, n_cols = right_cost.shape
    best = np.zeros(n_rows, np.float64)
    down = np.empty(n_rows, np.float64)
    for c in range(n_cols):
        for r in range(n_rows):
            best[r] += right_cost[r, c]
            down[r] = best[r]
            source[c, r] = r
        for r in range(1, n_rows):
            step = down[r - 1] + down_cost[r, c]
            if step < down[r]:
                down[r] = step
                source[c, r] = source[c, r - 1]
        carried = best[n_rows - 1]
        origin = n_rows - 1
        for r in range(n_rows - 2, -1, -1):
            step = carried + down_cost[r, c]
            if step < best[r]:
                carried = step
                if step < down[r]:
                    down[r] = step
                    source[c, r] = origin
            else:
                carried = best[r]
                origin = r
        for r in range(n_rows):
            best[r] = down[r]
    last = 0
    for r in range(n_rows):
        if best[r] < best[last]:
            last = r
    cost = best[last]
    for c in range(n_cols - 1, -1, -1):
        exit_row[c] = last
        last = source[c, last]
        entry_row[c] = last
    return cost


@_jit
def ink_extent(ink, low_row, high_row, threshold, top, bottom):
    """Sub-pixel extent of the ink that a path runs through, column by column.

    Parameters
    ----------
    ink : (R, C) float32
    low_row, high_row : (C,) int32
        First and last row of the path in each column.
    threshold : float
        Ink at or above it belongs to the stroke.
    top, bottom : (C,) float64
        Filled: rows where ink rises through the threshold above and falls through it below the
        path, by linear interpolation, in pixel centres; NaN where the path has no ink.

    Notes
    -----
    No bounds checking. Ensure 0 <= low_row <= high_row < R.
    """
    n_rows, n_cols = ink.shape
    for c in range(n_cols):
        first = low_row[c]
        while first <= high_row[c] and ink[first, c] < threshold:
            first += 1
        last = high_row[c]
        while last >= first and ink[last, c] < threshold:
            last -= 1
        if last < first:
            top[c] = np.nan
            bottom[c] = np.nan
            continue
        while first > 0 and ink[first - 1, c] >= threshold:
            first -= 1
        while last < n_rows - 1 and ink[last + 1, c] >= threshold:
            last += 1
        top[c] = first
        if first > 0:
            top[c] = first - (ink[first, c] - threshold) / (ink[first, c] - ink[first - 1, c])
        bottom[c] = last
        if last < n_rows - 1:
            bottom[c] = last + (ink[last, c] - threshold) / (ink[last, c] - ink[last + 1, c])


@_jit
def nearest_on_stroke(stroke_row, line, window, pixel, away):
    """Nearest point of a polyline to a pixel's centre, on one side of it if asked.

    Parameters
    ----------
    stroke_row : (n,) float64
        Rows of the vertices; vertex k lies at column ``line[0] + k * line[1]``.
    line : (2,) float64
    window : (int, int)
        First and last vertex looked at; at least two.
    pixel : (float, float)
        Column and row.
    away : (float, float)
        Only points that lie against this direction (column, row) count; (0, 0) for all.

    Returns
    -------
    distance : float
        1e15 if there is no such point.
    vertex : int
        The nearest point lies between it and the next one.
    share : float
        Way from the vertex to the next one, 0 to 1.
    gap : (float, float)
        From the nearest point to the pixel, column and row.
    """
    best = 1e30
    vertex, share, gap_col, gap_row = window[0], 0.0, 0.0, 0.0
    for k in range(window[0], window[1]):
        x = pixel[0] - (line[0] + k * line[1])
        y = pixel[1] - stroke_row[k]
        rise = stroke_row[k + 1] - stroke_row[k]
        t = (x * line[1] + y * rise) / (line[1] * line[1] + rise * rise)
        t = min(max(t, 0.0), 1.0)
        dx = x - t * line[1]
        dy = y - t * rise
        squared = dx * dx + dy * dy
        if squared < best and dx * away[0] + dy * away[1] <= 0.0:
            best, vertex, share, gap_col, gap_row = squared, k, t, dx, dy
    return np.sqrt(best), vertex, share, (gap_col, gap_row)


@_jit
def stroke_window(stroke_row, line, reach, col, n_rows):
    """Vertices within reach of a column, and the rows that their stroke can touch.

    Returns
    -------
    first, last : int
        Vertices; fewer than two where ``last <= first``.
    top, bottom : int
        First row, and the row after the last.
    """
    first = max(int(np.ceil((col - reach - line[0]) / line[1])) - 1, 0)
    last = min(int(np.floor((col + reach - line[0]) / line[1])) + 1, stroke_row.size - 1)
    low, high = 1e30, -1e30
    for k in range(first, last + 1):
        low = min(low, stroke_row[k])
        high = max(high, stroke_row[k])
    top = max(int(np.floor(low - reach)), 0)
    bottom = min(int(np.ceil(high + reach)) + 1, n_rows)
    return first, last, top, bottom


@_jit
def others_cover(cover, strip, row, col):
    """Share of a pixel that the other strips' strokes cover, from ``cover`` (S, R, C) uint8."""
    bare = 1.0
    for s in range(cover.shape[0]):
        if s != strip:
            bare *= 1.0 - cover[s, row, col] / 255.0
    return 1.0 - bare


@_jit
def paint_stroke(stroke_row, line, profile, strip_cover):
    """Draw a polyline's stroke.

    Parameters
    ----------
    stroke_row : (n,) float64
        Rows of the vertices, pixel centres.
    line : (2,) float64
        Column of the first vertex and step between vertices.
    profile : (P, 2) float64
        Cover and its derivative at distances of 1/32 px each, 0 beyond the end.
    strip_cover : (R, C) uint8
        Filled with the larger of what it holds and 255 times the cover.
    """
    n_rows, n_cols = strip_cover.shape
    reach = (profile.shape[0] - 1) / 32.0
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(line[0] - reach), 0), min(int(last_x + reach) + 2, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if last <= first:
            continue
        for r in range(top, bottom):
            distance, _, _, _ = nearest_on_stroke(stroke_row, line, (first, last), (c, r), (0.0, 0.0))
            if distance < reach:
                value = int(255 * min(max(profile[int(distance * 32), 0], 0.0), 1.0))
                if value > strip_cover[r, c]:
                    strip_cover[r, c] = value


@_jit
def pull_at_stroke(near, pull, weight, residual, system):
    """Add a pixel's pull at the two vertices next to the nearest point of a stroke.

    Parameters
    ----------
    near : (distance, vertex, share, gap)
        From `nearest_on_stroke`.
    pull : float
        Derivative of the residual by the distance.
    weight, residual : float
    system : (hessian (n, 2), gradient (n,)) of float64
        Added to.
    """
    distance, k, share, gap = near
    hessian, gradient = system
    down = -gap[1] / distance if distance > 1e-9 else 0.0
    a = pull * down * (1 - share)
    b = pull * down * share
    hessian[k, 0] += weight * a * a
    hessian[k + 1, 0] += weight * b * b
    hessian[k, 1] += weight * a * b
    gradient[k] += weight * a * residual
    gradient[k + 1] += weight * b * residual


@_jit
def fit_stroke(page, strip, stroke, scale, hessian, gradient):
    """Robust normal equations of a stroke's rows against the picture.

    The picture is modelled as ``bare - (bare - ink) * cover``, where ``bare`` is the background
    under the other strips' strokes, and ``cover`` a function of the distance to the polyline; of
    the two nearest points on opposite sides, as between the strokes of a spike, the covers add up
    to 1 at most. Residuals weigh ``1 / (1 + (residual / scale)**2)``.

    Parameters
    ----------
    page : (light (R, C) float32, background (R, C) float32, cover (S, R, C) uint8, ink float)
    strip : int
    stroke : (stroke_row (n,), line (2,), profile (P, 2)) of float64
        As in `paint_stroke`.
    scale : float
    hessian : (n, 2) float64
        Filled: main and upper diagonal of the Gauss-Newton matrix, divided by scale squared.
    gradient : (n,) float64
        Filled, of half the sum of weighted squares.

    Returns
    -------
    float
        Robust cost, the sum of ``log(1 + (residual / scale)**2) / 2`` over the pixels, less the
        same without the stroke (so that pixels out of its reach count nothing).
    """
    light, background, cover, ink = page
    stroke_row, line, profile = stroke
    hessian[:] = 0
    gradient[:] = 0
    n_rows, n_cols = light.shape
    reach = (profile.shape[0] - 1) / 32.0
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    cost = 0.0
    for c in range(max(int(np.ceil(line[0])), 0), min(int(last_x) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        for r in range(top, bottom):
            near = nearest_on_stroke(stroke_row, line, (first, last), (c, r), (0.0, 0.0))
            if near[0] >= reach:
                continue
            far = nearest_on_stroke(stroke_row, line, (first, last), (c, r), near[3])
            i, j = int(near[0] * 32), int(min(far[0], reach) * 32)
            bare = background[r, c] - (background[r, c] - ink) * others_cover(cover, strip, r, c)
            room = max(bare - ink, 0.0) / scale
            covered = profile[i, 0]
            both = far[0] < reach and covered + profile[j, 0] < 1.0
            if far[0] < reach:
                covered = max(covered, min(covered + profile[j, 0], 1.0))
            bare_residual = (light[r, c] - bare) / scale
            residual = bare_residual + room * covered
            weight = 1.0 / (1.0 + residual * residual)
            cost += 0.5 * np.log((1.0 + residual * residual) / (1.0 + bare_residual * bare_residual))
            pull_at_stroke(near, room * profile[i, 1], weight, residual, (hessian, gradient))
            if both:
                pull_at_stroke(far, room * profile[j, 1], weight, residual, (hessian, gradient))
    return cost


@_jit
def stroke_profile(page, strip, stroke, total, count):
    """Mean share of ink by distance from a stroke, where it is not steep and nothing hides it.

    Parameters
    ----------
    page, strip, stroke
        As in `fit_stroke`; the profile only sets the reach.
    total, count : (B,) float64
        Added to: share of ink, and pixels, per 1/8 px of distance.
    """
    light, background, cover, ink = page
    stroke_row, line, profile = stroke
    n_rows, n_cols = light.shape
    reach = total.size / 8.0
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(np.ceil(line[0] + reach)), 0), min(int(last_x - reach) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if bottom - top > 4 * reach:
            continue
        for r in range(top, bottom):
            distance, _, _, _ = nearest_on_stroke(stroke_row, line, (first, last), (c, r), (0.0, 0.0))
            room = background[r, c] - ink
            if distance < reach and room > 0.8 * (1 - ink) and others_cover(cover, strip, r, c) == 0:
                bin_ = int(distance * 8)
                total[bin_] += (background[r, c] - light[r, c]) / room
                count[bin_] += 1


@_jit
def solve_pentadiagonal(matrix, right, solution, variance):
    """Solve a symmetric positive definite system of five diagonals, with its inverse's diagonal.

    LDL' factors, then Takahashi's recursion for the inverse within the band.

    Parameters
    ----------
    matrix : (n, 3) float64
        Main, first and second upper diagonal; row k couples k with k, k + 1, k + 2.
    right : (n,) float64
    solution, variance : (n,) float64
        Filled: the solution, and the diagonal of the inverse.
    """
    n = right.size
    d = np.zeros(n + 2)
    l1, l2 = np.zeros(n + 2), np.zeros(n + 2)
    z = np.zeros(n + 2)
    for k in range(n):
        d[k] = matrix[k, 0]
        z[k] = right[k]
        if k >= 1:
            d[k] -= l1[k - 1] ** 2 * d[k - 1]
            z[k] -= l1[k - 1] * z[k - 1]
        if k >= 2:
            d[k] -= l2[k - 2] ** 2 * d[k - 2]
            z[k] -= l2[k - 2] * z[k - 2]
        coupled = matrix[k, 1]
        if k >= 1:
            coupled -= l1[k - 1] * d[k - 1] * l2[k - 1]
        l1[k] = coupled / d[k] if k + 1 < n else 0.0
        l2[k] = matrix[k, 2] / d[k] if k + 2 < n else 0.0
    s0, s1, s2 = np.zeros(n + 2), np.zeros(n + 2), np.zeros(n + 2)
    x = np.zeros(n + 2)
    for k in range(n - 1, -1, -1):
        x[k] = z[k] / d[k] - l1[k] * x[k + 1] - l2[k] * x[k + 2]
        s2[k] = -l1[k] * s1[k + 1] - l2[k] * s0[k + 2]
        s1[k] = -l1[k] * s0[k + 1] - l2[k] * s1[k + 1]
        s0[k] = 1 / d[k] - l1[k] * s1[k] - l2[k] * s2[k]
        solution[k] = x[k]
        variance[k] = s0[k]


@_jit
def solve_banded(band, width, solution):
    """Solve a symmetric positive definite banded system by Cholesky factors, in place.

    LAPACK's routine is no faster than this on one core, and its threads wait for each other where
    several processes share the cores. Four columns are taken together, so that each later column
    is fetched once for four updates.

    Parameters
    ----------
    band : (n, width + 3) float64
        Row j holds column j of the lower triangle, from the diagonal down: ``band[j, d]`` couples
        j with j + d. The last three columns are zero. Overwritten by the factor.
    width : int
        Diagonals, the main one included.
    solution : (n,) float64
        The right-hand side; overwritten by the solution.

    Notes
    -----
    No bounds checking. Ensure that the matrix is positive definite and ``band[j, d]`` is 0 where
    j + d >= n.
    """
    n = solution.size
    for first in range(0, n, 4):
        last = min(first + 4, n)
        for j in range(first, last):
            for k in range(first, j):
                factor = band[k, j - k]
                for t in range(width - (j - k)):
                    band[j, t] -= factor * band[k, j - k + t]
            scale = 1 / np.sqrt(band[j, 0])
            for t in range(width):
                band[j, t] *= scale
        for i in range(last, min(n, last - 1 + width)):
            d = i - first
            a, b = band[first, d:], band[first + 1, d - 1:]
            c, e = band[first + 2, d - 2:], band[first + 3, d - 3:]
            fa, fb, fc, fe = a[0], b[0], c[0], e[0]
            row = band[i]
            for t in range(width - d + 3):
                row[t] -= fa * a[t] + fb * b[t] + fc * c[t] + fe * e[t]
    for j in range(n):
        solution[j] /= band[j, 0]
        for t in range(1, min(width, n - j)):
            solution[j + t] -= solution[j] * band[j, t]
    for j in range(n - 1, -1, -1):
        rest = solution[j]
        for t in range(1, min(width, n - j)):
            rest -= band[j, t] * solution[j + t]
        solution[j] = rest / band[j, 0]


# ==== labels ====

"""GENERATED by ``python -m local_eval labels``; do not edit. Ink of the printed labels.

Each label is a bitmap of the 200 dpi page, so that its ink is never taken for trace.
"""


# top row, left column, width in px, and the rows' bits as base85 text
LABEL_BITMAPS = (
    (741, 121, 3,
     "|NsC0|NsC0zy"),
    (1024, 121, 12,
     ";C=_-eh1)w2jG4O;C=_-eh1)w2jG4O;C=_-eh1)w2jFl"),
    (1308, 121, 21,
     ";BY?!f%qH`z~Fud1MoN>fx!F@2jFl&1A+J)55VAl2LtdpAA!L94hP_HKLdgI91p<Yeg^~aI2-"),
    (741, 612, 58,
     "004LZJb&N-"
     "01f~SAN~LU1AqsI|G)qM@BzWVcmMz#0B~>)1MmlcJRAdu{{Y|)2LR#!;5Y+;z&JoS4*}qC4gd!Mz;GM~fC0d8JO}^40B{}-"
     "0sr71`~!o4fA|mo0P)})9|wWJ9B>B#!+>xH909<1;2Z(&0B{aC2LL;O90Se+zz^UD0CU0c0q_C99)J7*d;o9*kM{r{02~1E@"
     "Bjb+0000"),
    (1024, 612, 55,
     "003|RIB);}0Pp~C-~a#s-~i#k0005t1H*s-00F=U2LJ$I1Arb501x;FfH)igKl}#(a5w;9cn<;KZ~y=}4g-"
     "MT003|t2LZqU0N^|x1AqYkz&JPu00;koaPSTQABO<(z#IU04glkTH~`=r0q+2C0l+u`+yLMMfbawO0l)`=;0NFXfCrDj2fzp"
     "a@B4rcfDix2=Ku}>AOC;"),
    (1308, 612, 54,
     "004LZIDh;A0N?=O|L_0<zz2r_000L792@`u02}~tZ~%XRcmu(}2mb)z4hH}pJ_CSw8~^}34*|e%003|t2Lb=!0l;`X2mgWp0"
     "N~&p06+W#gMe@W|L_kS0l)_Vz#MP~05}H#bHE$`;2Z(&0B{3<a09pjzzzez58wv?JRblb02}~+`~Z9aZ~*^s0pJ0^06+i$00"
     "000"),
    (741, 1103, 37,
     "-~ezx2LK0$_&fkOf56}a!Hx%j8~|_}0N?|F;12*C2Y_$@;2Z;h2LRwa05}JMzyZJ<9smvi@ZbP&1BU<ufE;)L902ox0N?|h0"
     "0#gazyLS^egFZ$1MmP203QGk|A2S^fBX"),
    (1024, 1103, 37,
     "-~e!chX4nU{yYFUfB4`5!vW_29smbC0N?;T;12)+=YVhk4;%x40C3<u00)PGzyLTL4gdqd;P3!E2ZsOyz#Mo0JOJ~61Hc2E0"
     "6YL4-~+$_{s24x1MmaD03QH9|A2S_|NH~M2mjy"),
    (1307, 1103, 37,
     "0000#2LK0;{yYFUfB4`5!vW_29smct0N?;T;0FKz=Ky#B4?F{a0C3<u01pR&zz^^o4gi0E;P3!H2ZsOvJRCRx0N~@m00#%00"
     "01~0-~a)@{r~_D1MmO<@E?FY9{~6P|L_CA2mb&700V#"),
    (741, 1595, 38,
     "-~ey|<G=&J4~GB_0Dc?*I05*00pJec;0FM6gMd5%&JO_K4mcbGfN<b=9s$FE;BXEO1A)LWI1dj2z~CG>4g-"
     "L3;6MMt=K%lz1Dpf@{15N|1ArfZ01g0t001}v@Bjed1Hb?SfB"),
    (1024, 1595, 37,
     "-~e#{=Ku$X|GWS=Km6bU!N3QA9u5E;0N`){;0FVM2Y`4S02~8=|A62;2mc3wz(4#P4gdk*@bCZ!gNFbB92__R0O0e$00#q{0"
     "01~0-~a)@egFU-1MmU?;2(e={{VOZ|L_CA1O5O"),
    (1307, 1595, 38,
     "00007!+-(6fA0Vf1OJ==I35OY0pRcf;0FVM1ArVJ01p80Z~z<wfyaPw4hMgM;CMg(1A)N&9u5x!;5a-"
     "u4}kD+;2Z(L=YVhr1DpZC91d^?0B}Em9s|IB05}c-_yG9$1Hb|Qzz+Zc{r~^~0Du"),
    (1576, 121, 12,
     ";C=_-eh1)w2jG4O;C=_-eh1)w2jG4O;C=_-eh1)w2L"),
    (1638, 395, 121,
     "4}bsw00000000000000#@B{zA0000000000U;sb<0sr6t000000001R03Htj-"
     "~a#s00000001}u2m`=y000000000002}}S0N^+P00000000008~^|Sa2x;w9|zzZ{2zc02mAmy4gdqc=lBl)AK(WE{s0^Y_y"
     "PR)o(J>Z_yY%r03HMX0Qf%#gW&ia1BZYB4gvqbcn<-=;5-ij!+-"
     "z|0D<s42Y}$<90P#CzyJ>b06ZQ8fN*dQ0l?sR01p5F9u5J(I5-CY;BY^H4*&oM2LRw490P!GFc0_-"
     "000AnfN%~D0l+vo0R9gE00F_kI0pv+;2azP503x<0N~&p1A~BY4h{eT&j0`b@Nf<R!N52N4gdh}0002+I0pdW;2Z;o004jgz"
     "~J~C1AuUF4gte};D7(%fA|goz&JPu0O5dt`~UDi@CN|k92^6Haljw=0002M0000000000-"
     "~hk?00000000000001B000000000000000003|R000"),
    (1638, 790, 156,
     "0002+00000000000000000007@Blx+0000000000H~;_u9sm#j00;g60000000003fB*mh-"
     "~jLN0Pyet000000000u0000F03L?`9tQvb00000000L70001R0l;tpz<2-"
     "v00000003|R000L790vd#1B0J~@D6?tzy}U~55RZ>z;FY=I6M4*fba4C0ATO&{sVwG2LLz&gZu7$56`*q4iC?{@H_*6a07ri"
     "J`aJw@ID6s;P5^N0l;tv05}7~z<3@H1Hf<$4+Fq(90ve!1Asg@2LRyU90viw;2Z~m;P3|kI0M6ga1IUuz&IQZ0l+v84ghcif"
     "IK({0N~&p1A&0x90P#h;0FLW1A~BY4h{jpI5-Xgz&H;c0B{3<I5-"
     "CY;NTnsgMi>11AuYB2LL<+gMe@j4gtV8I1T~8I0u{nZ~?$LI0pdW;2Z;o0N@-"
     "0fIEN(02~K{fN%~D0l+wL4gtV81GoTi0pM^r2LRyU90P{{;2Z;hKY)Mu4<7@7a1IUuz&KzI0l+u`@DKlhf8aO=0N~&p1C9XT"
     "90PzK0RQ*{`~!e+4h{jpIN%Nez&HW$0000400000000003;+NC00000000000000000001zyJUM0000000000000000000S0"
     "00000000"),
)


def label_bitmaps():
    """Ink of the labels on the 200 dpi page.

    Returns
    -------
    list of (int, int, (h, w) bool)
        Top row, left column and ink of each label.
    """
    bitmaps = []
    for top, left, width, text in LABEL_BITMAPS:
        bits = np.unpackbits(np.frombuffer(base64.b85decode(text), np.uint8))
        rows = bits.size // width
        bitmaps.append((top, left, bits[:rows * width].reshape(rows, width).astype(bool)))
    return bitmaps


# ==== progress ====

"""How fast the pages go, whether the budget allows the full path, and what became of them."""


RECENT_PAGES = 100
LINE_EVERY_S = 10.0
MAX_FAILURE_LINES = 20
REASONS_A_STAGE = 3


class Pace:
    """Counts pages against the clock and the budget.

    Parameters
    ----------
    n_pages, n_workers : int
    budget_s : float
        Seconds from now in which all pages must be done; infinite where there is no budget.
    clock : callable
        Seconds since any fixed moment.
    """

    def __init__(self, n_pages, n_workers, budget_s, clock=time.monotonic):
        self.n_pages, self.n_workers, self.n_done = n_pages, n_workers, 0
        self._budget_s, self._clock = budget_s, clock
        self._start = clock()
        self._recent = deque(maxlen=RECENT_PAGES)
        self._recent_full = deque(maxlen=RECENT_PAGES)

    @property
    def seconds(self):
        """Seconds since the start."""
        return self._clock() - self._start

    def seconds_left(self):
        """Seconds until the budget is spent."""
        return self._budget_s - self.seconds

    def must_hurry(self):
        """Whether the next page has to take the fastest path.

        Returns
        -------
        bool
            True if at the running rate of the full path the pages not yet done, and a page
            more for each worker as a margin, will not fit into the budget.
        """
        n_pages = self.n_pages - self.n_done + self.n_workers
        return self._needed_s(self._recent_full, n_pages) > self.seconds_left()

    def end(self, seconds, fast):
        """Count a page that is done.

        Parameters
        ----------
        seconds : float
            What its worker spent on it. A worker's first page, which compiles the kernels, is
            no measure of the rate and is left out.
        fast : bool
            Whether it took the fastest path.
        """
        self.n_done += 1
        if self.n_done <= self.n_workers:
            return
        self._recent.append(seconds)
        if not fast:
            self._recent_full.append(seconds)

    def __str__(self):
        """Progress in a line: pages done, pages left, time left and the rate."""
        n_left = self.n_pages - self.n_done
        line = f"{self.n_done} of {self.n_pages} pages done, {n_left} left"
        if not self._recent:
            return line
        rate = 60 * self.n_workers / max(_mean(self._recent), 1e-3)
        return f"{line}, {_span(self._needed_s(self._recent, n_left))} left at {rate:.1f} pages a minute"

    def _needed_s(self, recent, n_pages):
        return n_pages * _mean(recent) / self.n_workers if recent else 0.0


@dataclass(frozen=True)
class PageRecord:
    """What the report keeps of a page: no signals.

    Attributes
    ----------
    page_id, stage, reason : str
        As in `Digitised`.
    is_fast : bool
        Whether it took the fastest path.
    seen_share : float
    seconds : dict of str to float
        Per stage.
    """

    page_id: str
    stage: str
    reason: str
    is_fast: bool
    seen_share: float
    seconds: dict


class Report:
    """Tells the user how the run goes, and at its end how it went.

    Parameters
    ----------
    pace : Pace
    stream : text file, optional
        Where progress and failures are written (standard error): one line renewed on a
        terminal, else a line now and then.
    """

    def __init__(self, pace, stream=None):
        self.pace, self._stream = pace, stream or sys.stderr
        self._shown_at = -LINE_EVERY_S
        self._pages = []

    def add(self, page, fast):
        """Count a page.

        Parameters
        ----------
        page : Digitised
        fast : bool
            Whether it took the fastest path.
        """
        self._pages.append(PageRecord(
            page.series.page_id, page.stage, page.reason, fast, page.series.seen_share, page.seconds
        ))
        if page.stage:
            self._show_failure(self._pages[-1])
        self._show()

    def _show_failure(self, page):
        n_failures = len(self._failures())
        if n_failures <= MAX_FAILURE_LINES:
            self._write(f"zeros for {page.page_id}: {page.stage}: {page.reason}\n")
        elif n_failures == MAX_FAILURE_LINES + 1:
            self._write("further pages of zeros are only counted; pages.csv of --arrays lists them all\n")

    def _failures(self):
        return [page for page in self._pages if page.stage]

    def _show(self):
        is_last = self.pace.n_done == self.pace.n_pages
        if self._stream.isatty():
            self._write(f"{self.pace}\n" if is_last else f"{self.pace}")
        elif is_last or self.pace.seconds - self._shown_at >= LINE_EVERY_S:
            self._shown_at = self.pace.seconds
            self._write(f"{self.pace}\n")

    def _write(self, text):
        self._stream.write(f"\r\x1b[K{text}" if self._stream.isatty() else text)
        self._stream.flush()

    def summary(self):
        """How the run went.

        Returns
        -------
        str
            Lines: pages and rate, pages of zeros by stage with reasons, median seconds a stage.
        """
        pace = self.pace
        lines = [
            f"{pace.n_done} pages in {_span(pace.seconds)} with {pace.n_workers} workers "
            f"({60 * pace.n_done / max(pace.seconds, 1e-3):.1f} pages a minute), "
            f"{sum(page.is_fast for page in self._pages)} of them on the fastest path",
            f"{len(self._failures())} pages are zeros",
        ]
        for stage in sorted({page.stage for page in self._failures()}):
            reasons = [f"{page.page_id}: {page.reason}" for page in self._pages if page.stage == stage]
            more = f"; and {len(reasons) - REASONS_A_STAGE} more" if len(reasons) > REASONS_A_STAGE else ""
            lines.append(f"  {stage}: {len(reasons)} ({'; '.join(reasons[:REASONS_A_STAGE])}{more})")
        lines.append(f"median seconds a page: {self._medians() or 'no stage was begun'}")
        return "\n".join(lines)

    def _medians(self):
        seconds = {}
        for page in self._pages:
            for stage, stage_seconds in page.seconds.items():
                seconds.setdefault(stage, []).append(stage_seconds)
        return ", ".join(f"{stage} {statistics.median(values):.2f}" for stage, values in seconds.items())

    def pages_table(self):
        """What became of each page.

        Returns
        -------
        polars.DataFrame
            page_id, stage and reason of a failure (empty where there was none), is_fast,
            seen_share, seconds; sorted by page_id.
        """
        return pl.DataFrame({
            "page_id": [page.page_id for page in self._pages],
            "stage": [page.stage for page in self._pages],
            "reason": [page.reason for page in self._pages],
            "is_fast": [page.is_fast for page in self._pages],
            "seen_share": [page.seen_share for page in self._pages],
            "seconds": [sum(page.seconds.values()) for page in self._pages],
        }).sort("page_id")


def _mean(numbers):
    return sum(numbers) / len(numbers)


def _span(seconds):
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


# ==== workers ====

"""Pages shared out to forked processes, so that a crash or a hang costs one page and no more.

Each worker compiles the kernels on its first page and computes in one thread. Where the system
cannot fork, the pages are worked on one after another in this process.
"""


_CAN_FORK = "fork" in multiprocessing.get_all_start_methods()
_PARENT_CHECK_S = 5.0
_NO_TASK = object()
_OUT_OF_TIME = "the time budget was spent before this page was done; give more hours with --budget"


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of one task.

    Attributes
    ----------
    task : object
    answer : object or None
        What the work returned; None where there is no answer.
    trouble : str
        Why there is no answer, empty where there is one.
    seconds : float
        How long a worker was at it.
    """

    task: object
    answer: object = None
    trouble: str = ""
    seconds: float = 0.0


def share_out(work, tasks, n_workers, page_limit_s, seconds_left):
    """Answers to all tasks, in the order in which they are finished.

    Parameters
    ----------
    work : callable
        ``work(task)``. Tasks and answers go through a pipe: arrays and Python's own types,
        since the classes of a module that was run by ``exec`` cannot be found again.
    tasks : iterable
        Read one at a time, when a worker is free for it.
    n_workers : int
    page_limit_s : float
        A worker that takes longer over one task is killed and replaced.
    seconds_left : callable
        Seconds until all work must be over; when it falls to 0 or below, running tasks are
        killed, and those not begun are given up.

    Yields
    ------
    Outcome
        One for every task.
    """
    if not _CAN_FORK:
        yield from _one_after_another(work, tasks, seconds_left)
        return
    n_threads = cv2.getNumThreads()
    cv2.setNumThreads(1)  # ends OpenCV's threads: a child that finds their pool without them hangs
    workers = [_Worker(work) for _ in range(n_workers)]
    try:
        yield from _attend(workers, iter(tasks), page_limit_s, seconds_left)
    finally:
        for worker in workers:
            worker.kill()
        cv2.setNumThreads(n_threads)


def _one_after_another(work, tasks, seconds_left):
    for task in tasks:
        if seconds_left() <= 0:
            yield Outcome(task, trouble=_OUT_OF_TIME)
        else:
            start = time.monotonic()
            yield Outcome(task, work(task), seconds=time.monotonic() - start)


def _attend(workers, tasks, page_limit_s, seconds_left):
    while True:
        if seconds_left() > 0:
            for worker in workers:
                if worker.is_idle and (task := next(tasks, _NO_TASK)) is not _NO_TASK:
                    worker.give(task)
        busy = [worker for worker in workers if not worker.is_idle]
        if not busy:
            break
        patience = min(seconds_left(), *(page_limit_s - worker.seconds for worker in busy), _PARENT_CHECK_S)
        heard = wait([worker.pipe for worker in busy], max(patience, 0))
        for worker in busy:
            if worker.pipe in heard:
                yield worker.outcome()
            elif seconds_left() <= 0:
                yield worker.give_up(_OUT_OF_TIME)
            elif worker.seconds >= page_limit_s:
                yield worker.give_up(f"no answer within {page_limit_s:g} s; the page was given up")
    for task in tasks:
        yield Outcome(task, trouble=_OUT_OF_TIME)


class _Worker:
    """A forked process, its pipe, and the task that it is at."""

    def __init__(self, work):
        self._work = work
        self._task, self._since = _NO_TASK, 0.0
        self._start()

    def _start(self):
        context = multiprocessing.get_context("fork")
        self.pipe, far_end = context.Pipe()
        self._process = context.Process(target=_serve, args=(self._work, far_end, os.getpid()), daemon=True)
        self._process.start()
        far_end.close()

    @property
    def is_idle(self):
        return self._task is _NO_TASK

    @property
    def seconds(self):
        return time.monotonic() - self._since

    def give(self, task):
        try:
            self.pipe.send(task)
        except OSError:
            self.kill()
            self._start()
            self.pipe.send(task)
        self._task, self._since = task, time.monotonic()

    def outcome(self):
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            return self.give_up(f"the process ended (exit code {self._process.exitcode}) while at this page")
        task, self._task = self._task, _NO_TASK
        return Outcome(task, answer, seconds=self.seconds)

    def give_up(self, trouble):
        self.kill()
        task, self._task = self._task, _NO_TASK
        seconds = self.seconds
        self._start()
        return Outcome(task, trouble=trouble, seconds=seconds)

    def kill(self):
        self._process.kill()
        self._process.join()
        self.pipe.close()


def _serve(work, pipe, parent_pid):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, BrokenPipeError):
        while True:
            while not pipe.poll(_PARENT_CHECK_S):
                if os.getppid() != parent_pid:
                    return
            pipe.send(work(pipe.recv()))


# ==== leads_mv ====

"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate.

The six limb leads are combinations of leads I and II (Einthoven, Goldberger). At each instant the
page shows two, three or four of them: the leads of the quarter and, below, the rhythm strip. Leads
I and II that explain them best, each weighed by its variance, give all of them anew.
"""


# shares of lead I and of lead II in each limb lead
LIMB_LEADS = {
    "I": (1.0, 0.0), "II": (0.0, 1.0), "III": (-1.0, 1.0),
    "aVR": (-0.5, -0.5), "aVL": (1.0, -0.5), "aVF": (-0.5, 1.0),
}  # fmt: skip


@dataclass(frozen=True)
class FusionSettings:
    """Settings of the least squares over the limb leads.

    Attributes
    ----------
    sd_floor_mv : float
        Added in squares to each standard deviation: what the trace does not know of its errors.
    rounds : int
        Reweightings, in which a lead that disagrees loses weight.
    limit : float
        Standard deviations of disagreement at which a lead's weight is halved.
    """

    sd_floor_mv: float = 0.01
    rounds: int = 10
    limit: float = 3.0

    def __post_init__(self):
        if not self.sd_floor_mv > 0 or self.rounds < 1 or not self.limit > 0:
            raise ValueError(f"{self} must have a positive floor and limit and at least one round")


def leads_mv(trace, settings=FusionSettings()):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    settings : FusionSettings

    Returns
    -------
    LeadSeries
        Finite; unseen samples are interpolated, or 0 mV where a segment was not seen at all.

    Raises
    ------
    TraceLost
        If nothing was seen.
    """
    seen = np.isfinite(trace.y_mm)
    if not seen.any():
        raise TraceLost(trace.page_id, "no sample of any strip was seen; is this an ECG page?")
    mv = (np.array(ZERO_Y_MM)[:, None] - trace.y_mm) / MM_PER_MV
    sd_mv = np.where(seen, trace.sd_mm / MM_PER_MV, np.inf)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        mv[place], sd_mv[place] = _bridge(mv[place], sd_mv[place])
    series, sd = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        series[segment.lead] = mv[segment.strip, segment.samples].copy()
        sd[segment.lead] = sd_mv[segment.strip, segment.samples].copy()
    for quarter in range(2):
        _fuse_limb_leads(series, sd, mv, sd_mv, quarter, settings)
    seen_share = float(np.mean([seen[s.strip, s.samples].mean() for s in SEGMENTS]))
    return LeadSeries(trace.page_id, series, sd, seen_share)


def resample_leads(series, lead, n_rows):
    """A lead at the asked rate, by the FFT, as the competition made its truth.

    Parameters
    ----------
    series : LeadSeries
    lead : str
        One of the twelve.
    n_rows : int
        Rows asked: ``10 fs`` of lead II; of another lead the quarter's, which at 1025 Hz is 2562
        or 2563.

    Returns
    -------
    (n_rows,) float64
        mV.

    Notes
    -----
    A quarter is continued on both sides by point reflection, so that the FFT sees no jump, and
    shifted to the first row of the quarter, which lies up to one row before the quarter begins.
    """
    if lead == RHYTHM_LEAD:
        return resample(series.mv[lead], n_rows)
    quarter = next(q for q, leads in enumerate(QUARTER_LEADS) if lead in leads)
    fs_hz = max(round(n_rows / QUARTER_S), 1)
    late_s = quarter * int(STRIP_S) * fs_hz // 4 / fs_hz - quarter * QUARTER_S
    margin = N_QUARTER // 2
    extended = np.pad(series.mv[lead], margin, mode="reflect", reflect_type="odd")
    at_fs = resample(extended, 2 * int(STRIP_S) * fs_hz // 4)
    first_s = margin / DRAWN_FS_HZ + late_s
    start = int(np.floor(first_s * fs_hz))
    return _shift_samples(at_fs, first_s * fs_hz - start)[start:start + n_rows]


def _shift_samples(values, samples):
    """Values (n,) read ``samples`` later, by the FFT."""
    if abs(samples) < 1e-9:
        return values
    turn = np.exp(2j * np.pi * np.fft.rfftfreq(values.size) * samples)
    return np.fft.irfft(np.fft.rfft(values) * turn, values.size)


def _bridge(mv, sd_mv):
    """Interpolate unseen samples of a segment; all zero where nothing was seen."""
    seen = np.isfinite(mv)
    if not seen.any():
        return np.zeros(mv.size), sd_mv
    instant = np.arange(mv.size)
    return np.interp(instant, instant[seen], mv[seen]), np.where(seen, sd_mv, np.inf)


def _fuse_limb_leads(series, sd, mv, sd_mv, quarter, settings):
    """Replace a quarter's limb leads, and lead II there, by their least squares estimate."""
    span = slice(quarter * N_QUARTER, (quarter + 1) * N_QUARTER)
    leads = (*QUARTER_LEADS[quarter], RHYTHM_LEAD)
    measured = mv[:, span] - np.median(mv[:, span], axis=1, keepdims=True)
    variance = sd_mv[:, span] ** 2 + settings.sd_floor_mv**2
    design = np.array([LIMB_LEADS[lead] for lead in leads])
    weight = 1 / variance
    for _ in range(settings.rounds):
        basis, covariance = _least_squares(design, measured, weight)
        residual = measured - design @ basis
        residual -= np.median(residual, axis=1, keepdims=True)
        weight = 1 / (variance * (1 + residual**2 / variance / settings.limit**2))
    for row, lead in enumerate(leads):
        level = np.median(mv[row, span] - design[row] @ basis)
        fused = design[row] @ basis + level
        fused_sd = np.sqrt(np.einsum("i,tij,j->t", design[row], covariance, design[row]))
        place = span if lead == RHYTHM_LEAD else slice(None)
        series[lead][place], sd[lead][place] = fused, fused_sd


def _least_squares(design, measured, weight):
    """Leads I and II (2, n) that explain the measured leads, and their covariance (n, 2, 2)."""
    weight = np.maximum(weight, 1e-9)
    normal = np.einsum("ri,rt,rj->tij", design, weight, design)
    right = np.einsum("ri,rt,rt->ti", design, weight, measured)
    covariance = np.linalg.inv(normal)
    return np.einsum("tij,tj->it", covariance, right), covariance


# ==== rows ====

"""Which rows are asked for, and the files that hold them: CSV or Parquet in the order asked, arrays.

A submission has the columns id and value, a row per sample; ``62_0_I`` is sample 0 of lead I
of image 62, and value is in mV.
"""


ASKED_COLUMNS = ("id", "lead", "number_of_rows")
OUT_SUFFIXES = (".csv", ".parquet")
MAX_ROWS_A_LEAD = 100_000
VALUE_DECIMALS = 5
ROWS_A_CHUNK = 500_000


def read_asked(path):
    """Read the table of asked rows and check it, before any work begins.

    Parameters
    ----------
    path : Path
        A test.csv with at least the columns id, lead and number_of_rows.

    Returns
    -------
    polars.DataFrame
        id (str), lead (str), number_of_rows (int), in the file's order.

    Raises
    ------
    Refused
        If a column is missing, the table is empty, or a row asks for what cannot be given;
        the message names file, line, value, limit and remedy.
    """
    try:
        table = pl.read_csv(path, infer_schema=False)
    except (pl.exceptions.PolarsError, OSError, UnicodeError) as exc:
        first_line = str(exc).splitlines()[0] if str(exc) else type(exc).__name__
        reason = f"{path} cannot be read as CSV ({first_line}); give the competition's test.csv"
        raise Refused(reason) from exc
    missing = [name for name in ASKED_COLUMNS if name not in table.columns]
    if missing:
        raise Refused(
            f"{path} has the columns {', '.join(table.columns)} and lacks {', '.join(missing)}; "
            f"it needs {', '.join(ASKED_COLUMNS)}"
        )
    if table.is_empty():
        raise Refused(f"{path} has no rows; it needs one for each image and lead")
    table = table.select(ASKED_COLUMNS).with_columns(pl.all().str.strip_chars())
    _check_asked(path, table)
    return table.with_columns(pl.col("number_of_rows").cast(pl.Int64))


def _check_asked(path, table):
    n_rows = pl.col("number_of_rows").cast(pl.Int64, strict=False)
    _refuse_rows(
        path, table, "id", pl.col("id").fill_null("").str.contains(r"^\.*$|[/\\]"),
        "an image's name without ending, and no path",
    )
    _refuse_rows(
        path, table, "lead", ~pl.col("lead").fill_null("").is_in(LEADS), f"one of {', '.join(LEADS)}"
    )
    _refuse_rows(
        path, table, "number_of_rows", ~n_rows.fill_null(0).is_between(1, MAX_ROWS_A_LEAD),
        f"a whole number from 1 to {MAX_ROWS_A_LEAD:,}",
    )
    _refuse_rows(
        path, table, ("id", "lead"), ~pl.struct("id", "lead").is_first_distinct(),
        "each image and lead only once; delete the repeated line",
    )


def _refuse_rows(path, table, columns, is_bad, demand):
    columns = [columns] if isinstance(columns, str) else list(columns)
    bad = table.with_row_index("line", offset=2).filter(is_bad)
    if bad.is_empty():
        return
    line, *values = bad.select("line", *columns).row(0)
    shown = ", ".join("nothing" if value is None else repr(value) for value in values)
    more = f" (and {bad.height - 1} more lines)" if bad.height > 1 else ""
    raise Refused(f"{path}, line {line}: {', '.join(columns)} is {shown}{more}; it must be {demand}")


def ask_all_leads(page_ids, fs_hz):
    """Ask for the twelve leads of every page, where there is no test.csv.

    Parameters
    ----------
    page_ids : list of str
    fs_hz : int
        Samples a second.

    Returns
    -------
    polars.DataFrame
        As `read_asked` gives; the leads in the order of `paper.LEADS`.
    """
    lengths = [len(lead_rows(round(STRIP_S * fs_hz), lead)) for lead in LEADS]
    return pl.DataFrame({
        "id": [page_id for page_id in page_ids for _ in LEADS],
        "lead": list(LEADS) * len(page_ids),
        "number_of_rows": lengths * len(page_ids),
    }, schema={"id": pl.String, "lead": pl.String, "number_of_rows": pl.Int64})


class SubmissionFile:
    """A submission file that is written beside its name and renamed when it is whole.

    Used as a context: the place is tried on entering, so that an unwritable one is refused
    before work begins; what is unfinished is removed on leaving.

    Parameters
    ----------
    path : str or Path
        Ends in .csv or .parquet.

    Raises
    ------
    Refused
        If the name's ending is another, or the place cannot be written.
    """

    def __init__(self, path):
        self.path = Path(path)
        if self.path.suffix.lower() not in OUT_SUFFIXES:
            raise Refused(f"--out {self.path} ends in {self.path.suffix!r}; it must end in .csv or .parquet")
        stem = f".{self.path.name}.{os.getpid()}"
        self._text, self._whole = (self.path.with_name(stem + end) for end in (".csv", ".part"))

    def __enter__(self):
        if self.path.is_dir():
            raise Refused(f"--out {self.path} is a folder; give the name of a file in it")
        try:
            self._text.touch()
        except OSError as exc:
            raise Refused(
                f"--out {self.path} cannot be written ({exc.strerror}); "
                "make its folder, or give one that you may write"
            ) from exc
        return self

    def __exit__(self, *_):
        for part in (self._text, self._whole):
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def write(self, asked, values):
        """Write all rows and put the file in its place.

        Parameters
        ----------
        asked : polars.DataFrame
            As `read_asked` gives.
        values : callable
            ``values(page_id, lead)`` gives the lead's (number_of_rows,) array in mV, finite.

        Raises
        ------
        OSError
            If the disk is full or fails; nothing is left behind then.
        ValueError
            If a value is not finite.
        """
        with open(self._text, "wb") as out:
            for number, chunk in enumerate(_chunks(asked)):
                _sample_rows(chunk, values).write_csv(
                    out, include_header=number == 0, float_precision=VALUE_DECIMALS
                )
        if self.path.suffix.lower() == ".csv":
            os.replace(self._text, self.path)
            return
        columns = {"id": pl.String, "value": pl.Float64}
        try:
            pl.scan_csv(self._text, schema=columns).sink_parquet(self._whole)
        except pl.exceptions.PolarsError as exc:
            raise OSError(f"{self.path} cannot be written ({exc}); free some disk") from exc
        os.replace(self._whole, self.path)


def _chunks(asked):
    """Slices of the table, in order, of about `ROWS_A_CHUNK` samples each."""
    n_before = asked["number_of_rows"].cum_sum() - asked["number_of_rows"]
    chunk = (n_before // ROWS_A_CHUNK).alias("chunk")
    return asked.with_columns(chunk).partition_by("chunk", maintain_order=True)


def _sample_rows(asked, values):
    mv = np.concatenate([values(page_id, lead) for page_id, lead in asked.select("id", "lead").iter_rows()])
    if not np.isfinite(mv).all():
        n_bad = np.count_nonzero(~np.isfinite(mv))
        raise ValueError(f"{n_bad} values are not finite and the judge refuses such a file; mend the series")
    sample = pl.int_ranges(0, "number_of_rows").alias("sample")
    return asked.with_columns(sample).explode("sample").select(
        pl.concat_str("id", "sample", "lead", separator="_").alias("id"), pl.Series("value", mv, pl.Float64)
    )


class ArrayFolder:
    """A folder with a .npz a page: the leads at 500 Hz as they were read.

    A file holds a (5000,) array for lead II and (1250,) ones for the others in mV under the
    leads' names, their standard deviations under ``sd_<lead>`` (infinite where a stage
    failed), ``fs`` in Hz, ``seen_share``, and ``stage`` and ``reason`` of a failure.

    Parameters
    ----------
    path : Path
        Made if it is missing.

    Attributes
    ----------
    trouble : str
        Why a file could not be written, empty while all could; none is tried after it.

    Raises
    ------
    Refused
        If the folder cannot be made or written.
    """

    def __init__(self, path):
        self.path, self.trouble = path, ""
        trial = self._part("trial")
        try:
            path.mkdir(parents=True, exist_ok=True)
            trial.touch()
            trial.unlink()
        except OSError as exc:
            reason = f"--arrays {path} cannot be written ({exc.strerror}); give another folder"
            raise Refused(reason) from exc

    def save(self, page):
        """Write a page's file beside its name and rename it.

        Parameters
        ----------
        page : Digitised
        """
        series = page.series
        arrays = {f"sd_{lead}": sd_mv for lead, sd_mv in series.sd_mv.items()} | series.mv
        facts = {"seen_share": series.seen_share, "stage": page.stage, "reason": page.reason}
        self._write(f"{series.page_id}.npz", lambda out: np.savez(out, fs=DRAWN_FS_HZ, **facts, **arrays))

    def save_table(self, name, table):
        """Write a table as CSV beside its name and rename it.

        Parameters
        ----------
        name : str
        table : polars.DataFrame
        """
        self._write(name, table.write_csv)

    def _write(self, name, write):
        if self.trouble:
            return
        part = self._part(name)
        try:
            with open(part, "wb") as out:
                write(out)
            os.replace(part, self.path / name)
        except OSError as exc:
            self.trouble = f"{self.path / name} cannot be written ({exc.strerror}); no arrays follow it"
            part.unlink(missing_ok=True)

    def _part(self, name):
        return self.path / f".{name}.{os.getpid()}.part"


# ==== scan_feed ====

"""The feed of a document scanner: jumps of the paper along x that no smooth sheet can follow.

Where the paper leaves a roller it slips by up to 3 px, and all rows of the page with it. Each of
the grid's 1 mm lines, averaged over a band of the page, shows where it really lies; of the noisy
positions the piecewise constant sequence is kept that pays least for distance and jumps (a Potts
functional with truncated L1 distances, exact by dynamic programming over levels), which follows
slips and keeps the rest at rest.
"""


_FEED_FIRST, _FEED_LAST = 5, 270
_FEED_BANDS_MM = np.arange(15.0, 206.0, 19.0)
_FEED_REACH_MM = 0.45
_FEED_LEVELS_PX = np.arange(-45, 46) / 15.0
_FEED_JUMP_COST = 8.0
_FEED_OUTLIER_PX = 1.5
_FEED_MAJOR_WEIGHT = 3.0


def feed_slip_mm(rgb, px_per_mm, lean):
    """How far right of their place the flat page's columns lie.

    Parameters
    ----------
    rgb : (R, C, 3) uint8
        Page drawn flat by the smooth sheet.
    px_per_mm : float
    lean : float
        A column of the scanner's sensor holds the page points of equal ``x + lean * y``.

    Returns
    -------
    across_mm, right_mm : (n,) float64
        Positions ``x + lean * y`` at 0.5 mm spacing, and how far right the print lies there.
    """
    index = np.arange(_FEED_FIRST, _FEED_LAST + 1)
    lines_mm = grid_line_x_mm(index)
    across, offset, weight = [], [], []
    for top_mm, bottom_mm in zip(_FEED_BANDS_MM[:-1], _FEED_BANDS_MM[1:], strict=True):
        dark = 255 - rgb[int(top_mm * px_per_mm):int(bottom_mm * px_per_mm), :, 1]
        column = np.sort(dark, axis=0)[: int(0.8 * dark.shape[0])].mean(axis=0)  # without the traces
        across.append(lines_mm + lean * (top_mm + bottom_mm) / 2)
        offset.append(_line_offsets(column, lines_mm, px_per_mm) / px_per_mm * DRAWN_PX_PER_MM)
        weight.append(np.where(index % round(MAJOR_MM / MINOR_MM) == 0, _FEED_MAJOR_WEIGHT, 1.0))
    across, offset, weight = (np.concatenate(part) for part in (across, offset, weight))
    order = np.argsort(across)
    quiet_px = _fewest_jumps((offset - np.median(offset))[order], weight[order])
    across_mm = np.arange(across.min(), across.max(), 0.5)
    return across_mm, np.interp(across_mm, across[order], quiet_px) / DRAWN_PX_PER_MM


def _line_offsets(column, lines_mm, px_per_mm):
    """Offset (n,) in px of each line's centre of darkness from its place, looked up three times."""
    expected_px = lines_mm * px_per_mm - 0.5
    found_px = expected_px
    for _ in range(3):
        found_px = found_px + _dark_centres(column, found_px, px_per_mm)
    return found_px - expected_px


def _dark_centres(column, place, px_per_mm):
    """Centre of darkness (n,) near each place, in px from it."""
    reach = int(np.ceil(_FEED_REACH_MM * px_per_mm))
    cells = np.floor(place).astype(int)[:, None] + np.arange(-reach, reach + 2)
    away = cells - place[:, None]
    dark = column[np.clip(cells, 0, column.size - 1)]
    dark = np.clip(dark - np.minimum(dark[:, :1], dark[:, -1:]), 0, None)
    dark = dark * np.exp(-((away / (0.5 * reach)) ** 2) / 2) + 1e-9
    return (dark * away).sum(axis=1) / dark.sum(axis=1)


def _fewest_jumps(values, weight):
    """The levels (n,) with the least weighted L1 distance plus a price for each jump."""
    cost = np.zeros(_FEED_LEVELS_PX.size)
    came_from = np.empty((values.size, cost.size), int)
    stay = np.arange(cost.size)
    for k, value in enumerate(values):
        best = int(cost.argmin())
        jumps = cost[best] + _FEED_JUMP_COST < cost
        came_from[k] = np.where(jumps, best, stay)
        cost = np.where(jumps, cost[best] + _FEED_JUMP_COST, cost)
        cost = cost + weight[k] * np.minimum(np.abs(_FEED_LEVELS_PX - value), _FEED_OUTLIER_PX)
    path = np.empty(values.size, int)
    path[-1] = cost.argmin()
    for k in range(values.size - 1, 0, -1):
        path[k - 1] = came_from[k, path[k]]
    return _FEED_LEVELS_PX[path]


# ==== stage0_upright ====

"""Page -> UprightPage: find the printed page and its orientation from what is printed on it.

1. Tiles of the picture whose spectrum shows two crossing 5 mm line patterns are seeds.
2. From a seed, the lattice of line crossings is grown over the picture in waves: neighbours
   predict a crossing, the lines around it correct it.
3. In lattice coordinates the picture is flat up to a quarter turn and whole boxes. There its
   ink is compared with what every page carries (pulses, separators, labels, rows of traces).

Lattice coordinates (u, v) count 5 mm boxes along two directions of the picture, u to v
clockwise, from an arbitrary crossing.
"""


@dataclass(frozen=True)
class UprightParams:
    """Settings of `upright`.

    Attributes
    ----------
    seed_long_side_px : int
        The picture is reduced, or at most doubled, to this long side to look for seeds.
    tile_px : int
        Side of the square tiles whose spectra are looked at.
    box_range_px : (float, float)
        Smallest and largest 5 mm box that is looked for in the reduced picture.
    min_seed_score : float
        Least mean log contrast of a seed's harmonics.
    n_seeds : int
        Seeds tried before the page is given up.
    grow_box_px : float
        Boxes have this size in the picture that the lattice is grown in.
    line_scores : tuple of float
        Correlation with lines at 5 mm that a crossing's surroundings must have, in each pass of
        growing the lattice.
    max_step_boxes : float
        Largest correction of a predicted crossing.
    min_nodes : int
        Fewer crossings are no page.
    min_match : float
        Least correlation with what is printed on every page.
    sure_margin : float
        Share by which the best place must beat all others for no further seed to be tried.
    """

    seed_long_side_px: int = 1400
    tile_px: int = 256
    box_range_px: tuple = (8.0, 45.0)
    min_seed_score: float = 1.0
    n_seeds: int = 6
    grow_box_px: float = 16.0
    line_scores: tuple = (0.8, 0.65, 0.55, 0.45)
    max_step_boxes: float = 0.3
    min_nodes: int = 150
    min_match: float = 0.12
    sure_margin: float = 0.3


_LATTICE_SIZE = 160
_CELLS = 10
_MARGIN_BOXES = 4


@dataclass(frozen=True, eq=False)
class _Lattice:
    """Crossings found in a picture.

    Attributes
    ----------
    lines : (h, w) float32
        The reduced picture of lines that they were found in.
    position : (V, U, 2) float64
        Col, row there; NaN where none was found. Node [v, u] has lattice coordinates (u, v).
    """

    lines: np.ndarray
    position: np.ndarray

    @property
    def found(self):
        return np.isfinite(self.position[..., 0])


def upright(page, params=UprightParams()):
    """Locate the page in its picture.

    Parameters
    ----------
    page : Page
    params : UprightParams

    Returns
    -------
    UprightPage
        With the crossings that were found as `anchors`.

    Raises
    ------
    PageNotUpright
        If no ECG grid is found, or nothing of what is printed on every page.
    """
    matches = []
    for seed in _find_seeds(page.rgb, params):
        lattice = _grow_lattice(page.rgb, seed, params)
        if lattice is not None:
            matches.append(_match_page(lattice))
            if matches[-1][0] >= params.min_match and matches[-1][1] >= params.sure_margin:
                break
    if not matches:
        raise PageNotUpright(page.page_id, (
            f"no 5 mm grid of at least {params.min_nodes} crossings was found in the picture of "
            f"{page.rgb.shape[1]} x {page.rgb.shape[0]} px; send a sharper or larger picture of the page"
        ))
    score, margin, lattice, first = max(matches, key=lambda match: match[0])
    if score < params.min_match:
        raise PageNotUpright(page.page_id, (
            f"the ink on the grid resembles an ECG page by {score:.2f} only, at least "
            f"{params.min_match:.2f} is needed; send a page of the 12-lead layout, more of it in view"
        ))
    return _located(page, lattice, first, margin)


def _located(page, lattice, first, margin):
    """The result, from the turned lattice and the index of the page's first crossing in it."""
    v, u = np.nonzero(lattice.found)
    page_v, page_u = v - first[0], u - first[1]
    on_page = (page_u >= 0) & (page_u < N_MAJOR_X) & (page_v >= 0) & (page_v < N_MAJOR_Y)
    x_mm = grid_line_x_mm(MAJOR_MM * page_u[on_page])
    y_mm = grid_line_y_mm(MAJOR_MM * page_v[on_page])
    position_px = _from_reduced(lattice.position[v[on_page], u[on_page]], page.rgb.shape, lattice.lines.shape)
    homography, _ = _robust_homography(np.stack([x_mm, y_mm], 1), position_px)
    across = _project(homography, np.array([[PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2]]))[1][0, :, 0]
    quarter_turns = int(np.rint(np.degrees(np.arctan2(across[1], across[0])) / 90)) % 4
    anchors = np.column_stack([x_mm, y_mm, position_px])
    return UprightPage(page, homography, quarter_turns, margin, anchors)


# Line pictures

def _reduced_grey(rgb, scale):
    """Mean of green and blue (red lines are dark in both), reduced without aliasing."""
    grey = cv2.transform(rgb, np.array([[0.0, 0.5, 0.5]], np.float32))
    if scale < 1:
        sigma = 0.35 / scale
        grey = cv2.GaussianBlur(grey, (0, 0), sigma) if sigma > 0.6 else grey
    height, width = (max(1, round(n * scale)) for n in grey.shape[:2])
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(grey, (width, height), interpolation=interpolation).astype(np.float32)


def _line_picture(grey, box_px):
    """Darkness against the surroundings in units of the local contrast, clipped at 3."""
    near, far = (2 * round(k * box_px / 2) + 1 for k in (1.5, 8))
    dark = cv2.blur(cv2.blur(grey, (near, near)), (near, near)) - grey
    contrast = np.sqrt(cv2.blur(dark * dark, (far, far)))
    floor = 0.3 * float(np.median(contrast[::4, ::4])) + 1e-3
    return np.clip(dark / (contrast + floor), -3, 3)


def _to_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres of the original as pixel centres of the reduced picture."""
    ratio = np.array([reduced_shape[1] / original_shape[1], reduced_shape[0] / original_shape[0]])
    return (position_px + 0.5) * ratio - 0.5


def _from_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres of the reduced picture as pixel centres of the original."""
    return _to_reduced(position_px, reduced_shape, original_shape)


# Seeds

def _find_seeds(rgb, params):
    """Seeds, best first: tuples of score, position (2,) and basis (2, 2), in original px.

    The basis has the steps of one box along u and v as its columns.
    """
    scale = min(_MOST_ENLARGED, params.seed_long_side_px / max(rgb.shape[:2]))
    grey = _reduced_grey(rgb, scale)
    lines = _line_picture(grey, 0.5 * sum(params.box_range_px) / 2)
    size = min(params.tile_px, *lines.shape)
    ratio = np.array([rgb.shape[1] / lines.shape[1], rgb.shape[0] / lines.shape[0]])
    seeds = []
    for top in _tile_starts(lines.shape[0], size):
        for left in _tile_starts(lines.shape[1], size):
            pair = _tile_frequencies(lines[top:top + size, left:left + size], params)
            if pair is None or pair[0] < params.min_seed_score:
                continue
            score, basis, offset_px = pair
            position = _from_reduced(offset_px + [left, top], rgb.shape, lines.shape)
            seeds.append((score, position, basis * ratio[:, None]))
    seeds.sort(key=lambda seed: -seed[0])
    return seeds[:params.n_seeds]


_MOST_ENLARGED = 2.0


def _tile_starts(length, size):
    """First pixels of tiles that overlap by a third at least and cover the length."""
    n = max(1, int(np.ceil((length - size) / (size / 1.5))) + 1)
    return np.unique(np.linspace(0, length - size, n).astype(int))


def _tile_frequencies(tile, params):
    """Score, basis and a crossing of the 5 mm lattice in a square tile; None without one."""
    size = tile.shape[0]
    window = np.hanning(size + 2)[1:-1].astype(np.float32)
    spectrum = fft.fftshift(fft.fft2(tile * window[:, None] * window))
    amplitude = np.abs(spectrum).astype(np.float32)
    peaks = _spectrum_peaks(amplitude, size / params.box_range_px[1], size / params.box_range_px[0])
    if len(peaks) < 2:
        return None
    reach = 2 * (size // 16) + 1
    level = cv2.blur(amplitude, (reach, reach))
    contrast = np.log(cv2.dilate(amplitude, np.ones((3, 3), np.uint8)) / (level + 1e-6) + 1e-3)
    scores = _harmonic_scores(contrast, peaks)
    pair = _best_pair(peaks, scores)
    if pair is None:
        return None
    frequencies = np.stack([peaks[i] for i in pair]) / size
    if np.linalg.det(frequencies) < 0:
        frequencies[1] *= -1
    basis = np.linalg.inv(frequencies)
    centre = np.array([size - 1, size - 1]) / 2
    return float(scores[list(pair)].min()), basis, centre


def _spectrum_peaks(amplitude, low, high):
    """Strongest local maxima (K, 2) as (col, row) frequency in bins, in half of the plane."""
    half = amplitude.shape[0] // 2
    far = int(np.ceil(high)) + 1
    inner = amplitude[half - far:half + far + 1, half - far:half + far + 1]
    y, x = np.mgrid[-far:far + 1, -far:far + 1][:, :inner.shape[0], :inner.shape[1]]
    radius = np.hypot(x, y)
    is_peak = inner == cv2.dilate(inner, np.ones((5, 5), np.uint8))
    is_peak &= (radius >= low) & (radius <= high) & ((x > 0) | ((x == 0) & (y > 0)))
    rows, cols = np.nonzero(is_peak)
    order = np.argsort(-inner[rows, cols])[:_N_PEAKS]
    rows, cols = rows[order], cols[order]
    log = np.log(inner + 1e-6)
    fine_x = cols + _vertex(log[rows, cols - 1], log[rows, cols], log[rows, cols + 1])
    fine_y = rows + _vertex(log[rows - 1, cols], log[rows, cols], log[rows + 1, cols])
    return np.stack([fine_x, fine_y], 1) - far


_N_PEAKS = 20


def _vertex(before, at, after):
    """Where the parabolas through three equidistant values have their maximum, from the middle."""
    curve = before - 2 * at + after
    return np.where(curve < 0, 0.5 * (before - after) / np.where(curve < 0, curve, 1), 0)


def _harmonic_scores(contrast, peaks):
    """Mean log contrast at 1 to 4 times each frequency less that half way between."""
    half = contrast.shape[0] // 2
    multiples = np.arange(1, 9) / 2
    at = np.rint(half + multiples[:, None, None] * peaks).astype(int)
    inside = ((at >= 0) & (at < contrast.shape[0])).all(2)
    at = np.clip(at, 0, contrast.shape[0] - 1)
    found = np.where(inside, np.maximum(contrast[at[..., 1], at[..., 0]], 0), 0)
    return found[1::2].mean(0) - found[0::2].mean(0)


def _best_pair(peaks, scores):
    """Indices of the two crossing frequencies of similar size with the best worse score."""
    length = np.hypot(*peaks.T)
    sine = (peaks[:, None, 0] * peaks[None, :, 1] - peaks[:, None, 1] * peaks[None, :, 0])
    sine = np.abs(sine) / (length[:, None] * length)
    ratio = length[:, None] / length
    value = np.minimum(scores[:, None], scores)
    value = np.where((sine > 0.7) & (ratio > 0.6) & (ratio < 1 / 0.6), value, -np.inf)
    first, second = np.unravel_index(np.argmax(value), value.shape)
    return (first, second) if np.isfinite(value[first, second]) else None


# Growing the lattice

def _grow_lattice(rgb, seed, params):
    """The lattice grown from a seed; None if it stays too small."""
    _, position, basis = seed
    box_px = np.sqrt(abs(np.linalg.det(basis)))
    grey = _reduced_grey(rgb, min(_MOST_ENLARGED, params.grow_box_px / box_px))
    ratio = np.array([grey.shape[1] / rgb.shape[1], grey.shape[0] / rgb.shape[0]])
    lines = _line_picture(grey, box_px * ratio.mean())
    position = _to_reduced(position, rgb.shape, grey.shape)
    grower = _Grower(lines, position, basis * ratio[:, None], params)
    grower.grow()
    if grower.done.sum() >= params.min_nodes // 3:
        grower.reach_over_gaps()
    if grower.done.sum() < params.min_nodes:
        return None
    return _Lattice(lines, _with_margin(np.where(grower.done[..., None], grower.position, np.nan)))


class _Grower:
    """Crossings measured in waves from a first one; node [v, u] of square arrays.

    Attributes
    ----------
    position : (n, n, 2) float64
        Col, row of each crossing in the line picture.
    basis : (n, n, 2, 2) float64
        Steps of one box along u and v as columns.
    done : (n, n) bool
    """

    def __init__(self, lines, position, basis, params):
        n = _LATTICE_SIZE
        self.lines = lines
        self.params = params
        self.position = np.full((n, n, 2), np.nan)
        self.basis = np.full((n, n, 2, 2), np.nan)
        self.done = np.zeros((n, n), bool)
        self.tried_with = np.zeros((n, n), int)
        for _ in range(2):
            shift, _ = _measure_crossings(lines, position[None], basis[None])
            position = position + basis @ shift[0]
        self.position[n // 2, n // 2] = position
        self.basis[n // 2, n // 2] = basis
        self.done[n // 2, n // 2] = True

    def grow(self):
        """Add waves of neighbours, the clearest crossings first, until no more is found."""
        for min_score in self.params.line_scores:
            self.tried_with[:] = 0
            nodes = self._frontier()
            while len(nodes):
                predicted, basis, agree = self._predict(nodes)
                self._accept(nodes[agree], predicted[agree], basis[agree], min_score)
                nodes = self._frontier()

    def reach_over_gaps(self):
        """Try every node that the whole lattice's homography predicts, then grow from those."""
        v, u = np.nonzero(self.done)
        homography, spread = _robust_homography(np.stack([u, v], 1).astype(float), self.position[v, u])
        if spread > 0.5 * self.params.grow_box_px:
            return
        low, high = self._box()
        v, u = np.mgrid[low[0]:high[0], low[1]:high[1]]
        nodes = np.stack([v.ravel(), u.ravel()], 1)
        nodes = nodes[~self.done[nodes[:, 0], nodes[:, 1]]]
        predicted, basis = _project(homography, nodes[:, ::-1].astype(float))
        self._accept(nodes, predicted, basis, self.params.line_scores[-1])
        self.grow()

    def _box(self):
        """First and past-the-last node of the square that a whole page could still fill."""
        nodes = np.argwhere(self.done)
        room = np.maximum(0, N_MAJOR_X - 1 - np.ptp(nodes, axis=0))
        low = np.maximum(2, nodes.min(0) - room)
        return low, np.minimum(_LATTICE_SIZE - 2, nodes.max(0) + room + 1)

    def _frontier(self):
        """Nodes (F, 2) that have gained done neighbours since they were last tried."""
        count = cv2.blur(self.done.astype(np.float64), (3, 3), borderType=cv2.BORDER_CONSTANT)
        count = np.rint(9 * count).astype(int)
        fresh = (count > self.tried_with) & ~self.done
        fresh[:2], fresh[-2:], fresh[:, :2], fresh[:, -2:] = False, False, False, False
        self.tried_with[fresh] = count[fresh]
        return np.argwhere(fresh)

    def _predict(self, nodes):
        """Mean prediction of the done neighbours: position, basis and whether they agree."""
        step = np.array([(dv, du) for dv in (-1, 0, 1) for du in (-1, 0, 1) if dv or du])
        near = nodes[:, None] + step
        done = self.done[near[..., 0], near[..., 1]]
        weight = done / np.abs(step).sum(1)
        weight = weight / weight.sum(1, keepdims=True)
        basis = np.where(done[..., None, None], self.basis[near[..., 0], near[..., 1]], 0)
        position = np.where(done[..., None], self.position[near[..., 0], near[..., 1]], 0)
        position = position - np.einsum("fkij,kj->fki", basis, step[:, ::-1].astype(float))
        mean = np.einsum("fk,fki->fi", weight, position)
        mean_basis = np.einsum("fk,fkij->fij", weight, basis)
        off = np.where(done, np.linalg.norm(position - mean[:, None], axis=-1), 0).max(1)
        box_px = np.sqrt(np.abs(np.linalg.det(mean_basis)))
        return mean, mean_basis, off < 0.5 * box_px

    def _accept(self, nodes, predicted, basis, min_score):
        """Measure the nodes and keep those that show lines near enough to the prediction."""
        if not len(nodes):
            return
        shift, score = _measure_crossings(self.lines, predicted, basis)
        good = (score >= min_score) & (np.abs(shift).max(1) <= self.params.max_step_boxes)
        v, u = nodes[good].T
        self.position[v, u] = predicted[good] + np.einsum("fij,fj->fi", basis[good], shift[good])
        self.basis[v, u] = basis[good]
        self.done[v, u] = True
        self._fit_basis(nodes[good])

    def _fit_basis(self, nodes, reach=2, stiffness=2.0):
        """Least-squares basis from the done nodes around, drawn towards the predicted one."""
        if not len(nodes):
            return
        step = np.array([(dv, du) for dv in range(-reach, reach + 1) for du in range(-reach, reach + 1)])
        near = nodes[:, None] + step
        done = self.done[near[..., 0], near[..., 1]]
        v, u = nodes.T
        offset = np.where(done[..., None], self.position[near[..., 0], near[..., 1]], 0)
        offset = np.where(done[..., None], offset - self.position[v, u][:, None], 0)
        d = step[:, ::-1].astype(float)
        moment = np.einsum("fk,ki,kj->fij", done.astype(float), d, d) + stiffness * np.eye(2)
        cross = np.einsum("fki,kj->fij", offset, d) + stiffness * self.basis[v, u]
        self.basis[v, u] = cross @ np.linalg.inv(moment)


_REACH_BOXES = 1.25
_SAMPLES = 30
_N_HARMONICS = 3


def _measure_crossings(lines, position, basis):
    """Shift of the lattice at predicted crossings and how well lines at 5 mm explain it.

    Parameters
    ----------
    lines : (h, w) float32
    position : (F, 2) float64
    basis : (F, 2, 2) float64

    Returns
    -------
    shift : (F, 2) float64
        In boxes along u and v, to be added to the prediction.
    score : (F,) float64
        The worse of the two directions' correlation with lines, -1 to 1.
    """
    steps = ((np.arange(_SAMPLES) + 0.5) / _SAMPLES * 2 - 1) * _REACH_BOXES
    v, u = np.meshgrid(steps, steps, indexing="ij")
    offset = np.stack([u.ravel(), v.ravel()])
    at = (position[:, :, None] + basis @ offset).astype(np.float32)
    patch = cv2.remap(lines, at[:, 0], at[:, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    patch = patch.reshape(len(position), _SAMPLES, _SAMPLES)
    taper = np.cos(np.pi / 2 * steps / (_REACH_BOXES + 0.1)) ** 2
    taper /= taper.sum()
    shift_u, score_u = _profile_shift(np.einsum("fvu,v->fu", patch, taper), steps, taper)
    shift_v, score_v = _profile_shift(np.einsum("fvu,u->fv", patch, taper), steps, taper)
    return np.stack([shift_u, shift_v], 1), np.minimum(score_u, score_v)


def _profile_shift(profile, steps, taper):
    """Shift (F,) in boxes of the comb of dark lines in profiles (F, n), and its correlation."""
    harmonics = np.arange(1, _N_HARMONICS + 1)
    profile = profile - profile @ taper[:, None]
    waves = np.exp(-2j * np.pi * steps[:, None] * harmonics) * taper[:, None]
    coefficients = profile @ waves
    tries = (np.arange(64) / 64 - 0.5)
    match = np.real(coefficients @ np.exp(2j * np.pi * harmonics[:, None] * tries))
    best = match.argmax(1)
    rows = np.arange(len(profile))
    left, middle, right = (match[rows, (best + k) % 64] for k in (-1, 0, 1))
    shift = tries[best] + _vertex(left, middle, right) / 64
    power = (profile * profile) @ taper
    return shift, middle / np.sqrt(_N_HARMONICS / 2 * power + 1e-9)


# Homographies

def _robust_homography(source, target, n_rounds=12):
    """Homography of points by iteratively reweighted least squares (Cauchy weights).

    Parameters
    ----------
    source, target : (K, 2) float64

    Returns
    -------
    homography : (3, 3) float64
        With ``target ~ homography @ source``, last element 1.
    spread : float
        Median distance of the targets from it.
    """
    weight = np.ones(len(source))
    for _ in range(n_rounds):
        homography = _weighted_homography(source, target, weight)
        distance = np.linalg.norm(_project(homography, source)[0] - target, axis=1)
        spread = float(np.median(distance))
        weight = 1 / (1 + (distance / (2 * spread + 1e-6)) ** 2)
    return homography, spread


def _weighted_homography(source, target, weight):
    """Direct linear transform on centred and scaled points."""
    from_source, source = _centred(source)
    from_target, target = _centred(target)
    x, y = source.T
    one, zero = np.ones_like(x), np.zeros_like(x)
    rows_u = np.stack([x, y, one, zero, zero, zero, -x * target[:, 0], -y * target[:, 0]], 1)
    rows_v = np.stack([zero, zero, zero, x, y, one, -x * target[:, 1], -y * target[:, 1]], 1)
    design = np.vstack([rows_u, rows_v])
    weighted = design * np.tile(weight, 2)[:, None]
    solution = np.linalg.solve(weighted.T @ design, weighted.T @ target.T.ravel())
    homography = np.linalg.inv(from_target) @ np.append(solution, 1).reshape(3, 3) @ from_source
    return homography / homography[2, 2]


def _centred(points):
    """Transform to mean 0 and mean square 2, and the transformed points."""
    mean = points.mean(0)
    scale = 1 / (np.sqrt(((points - mean) ** 2).mean()) + 1e-12)
    transform = np.array([[scale, 0, -scale * mean[0]], [0, scale, -scale * mean[1]], [0, 0, 1]])
    return transform, (points - mean) * scale


def _project(homography, points):
    """Images (K, 2) of points (K, 2), and the Jacobians (K, 2, 2) there."""
    x, y = points.T
    col, row, w = homography @ np.stack([x, y, np.ones_like(x)])
    image = np.stack([col / w, row / w], 1)
    jacobian = (homography[None, :2, :2] - image[:, :, None] * homography[2, :2]) / w[:, None, None]
    return image, jacobian


# What is printed on every page

def _match_page(lattice):
    """Correlation with the printed page, over quarter turns and whole boxes.

    Returns
    -------
    score : float
        Best correlation, less the share of crossings that lie off the page.
    margin : float
        Share by which the second best falls short of it, 0 to 1.
    lattice : _Lattice
        Turned so that u runs along the page's x axis and v along its y axis.
    first : (2,) int
        Index [v, u] of the page's first crossing in that lattice; it may lie outside.
    """
    ink = _ink_cells(lattice)
    template = _page_template()
    scores = [_box_scores(np.rot90(ink, k), np.rot90(lattice.found, k), template) for k in range(4)]
    turns = int(np.argmax([score.max() for score in scores]))
    at = np.unravel_index(scores[turns].argmax(), scores[turns].shape)
    best = float(scores[turns][at])
    scores[turns][at] = -1
    second = max(float(score.max()) for score in scores)
    margin = np.clip((best - max(second, 0)) / max(best, 1e-6), 0, 1)
    boxes = np.array(template.shape) // _CELLS
    first = np.array(at) - (boxes - 1) + [_TEMPLATE_BOXES_ABOVE, 0]
    return best, float(margin), _Lattice(lattice.lines, np.rot90(lattice.position, turns)), first


def _with_margin(position_px):
    """The crossings' array cut to those found, with a few boxes around."""
    v, u = np.nonzero(np.isfinite(position_px[..., 0]))
    inner = position_px[v.min():v.max() + 1, u.min():u.max() + 1]
    pad = ((_MARGIN_BOXES, _MARGIN_BOXES), (_MARGIN_BOXES, _MARGIN_BOXES), (0, 0))
    return np.pad(inner, pad, constant_values=np.nan)


def _ink_cells(lattice):
    """Ink that does not repeat with the boxes, in cells of a tenth of a box.

    Returns
    -------
    (10 (V - 1), 10 (U - 1)) float32
        0 to 1.
    """
    at = _cell_positions(_filled_nodes(lattice.position))
    cells = cv2.remap(lattice.lines, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    v, u = lattice.position.shape[0] - 1, lattice.position.shape[1] - 1
    by_box = np.ascontiguousarray(cells.reshape(v, _CELLS, u, _CELLS).transpose(1, 3, 0, 2))
    for plane in by_box.reshape(_CELLS ** 2, v, u):
        plane -= cv2.medianBlur(plane, 5)
    ink = by_box.transpose(2, 0, 3, 1).reshape(cells.shape)
    return np.clip(ink, 0, 2) / 2


def _filled_nodes(nodes):
    """Crossings with the gaps filled from the homography and the neighbours' distance to it."""
    v, u = np.nonzero(np.isfinite(nodes[..., 0]))
    homography, _ = _robust_homography(np.stack([u, v], 1).astype(float), nodes[v, u])
    all_v, all_u = np.mgrid[:nodes.shape[0], :nodes.shape[1]]
    flat, _ = _project(homography, np.stack([all_u.ravel(), all_v.ravel()], 1).astype(float))
    flat = flat.reshape(nodes.shape)
    found = np.isfinite(nodes[..., 0])
    off = np.where(found[..., None], nodes - flat, 0)
    share = cv2.GaussianBlur(found.astype(np.float64), (0, 0), 1.5, borderType=cv2.BORDER_CONSTANT)
    near = cv2.GaussianBlur(off, (0, 0), 1.5, borderType=cv2.BORDER_CONSTANT) / (share[..., None] + 1e-3)
    return flat + np.where(found[..., None], off, near)


def _cell_positions(nodes):
    """Picture positions (10 (V - 1), 10 (U - 1), 2) float32 of the centres of the cells."""
    v, u = nodes.shape[0] - 1, nodes.shape[1] - 1
    at_v = ((np.arange(v * _CELLS) + 0.5) / _CELLS).astype(np.float32)
    at_u = ((np.arange(u * _CELLS) + 0.5) / _CELLS).astype(np.float32)
    grid_u, grid_v = np.meshgrid(at_u, at_v)
    return cv2.remap(nodes.astype(np.float32), grid_u, grid_v, cv2.INTER_LINEAR)


def _box_scores(ink, found, template):
    """Correlation of the template at every shift by whole boxes, less crossings off the page.

    Element [r, c] has the template's first box at box (r, c) less the template's size plus 1.
    """
    boxes = np.ones(np.array(template.shape) // _CELLS)
    match = _correlate(ink, template)[_CELLS - 1::_CELLS, _CELLS - 1::_CELLS]
    v, u = ink.shape[0] // _CELLS, ink.shape[1] // _CELLS
    energy = (ink * ink).reshape(v, _CELLS, u, _CELLS).sum((1, 3))
    within = _correlate(energy, boxes)
    score = match / np.sqrt((template ** 2).sum() * (np.maximum(within, 0) + 0.1 * energy.sum() + 1e-9))
    page_nodes = np.zeros((boxes.shape[0] + 1, boxes.shape[1] + 1))
    top = _TEMPLATE_BOXES_ABOVE
    page_nodes[top:top + N_MAJOR_Y, :N_MAJOR_X] = 1
    inside = _correlate(found.astype(float), page_nodes)[1:-1, 1:-1] / found.sum()
    return score - (1 - inside)


def _correlate(picture, template):
    """Full cross-correlation; element [r, c] has the template's last pixel at [r, c]."""
    shape = [a + b - 1 for a, b in zip(picture.shape, template.shape, strict=True)]
    fast = [fft.next_fast_len(n, real=True) for n in shape]
    product = fft.rfft2(picture, fast) * fft.rfft2(template[::-1, ::-1], fast)
    return fft.irfft2(product, fast)[:shape[0], :shape[1]]


_TEMPLATE_BOXES_ABOVE = 1
_TEMPLATE_PX_PER_MM = 8


@lru_cache(maxsize=1)
def _page_template():
    """What every page carries, in cells of a tenth of a box, of mean 0.

    Row 0 lies one box above the page's first horizontal line, column 0 at its first vertical
    line; 44 x 56 boxes.
    """
    canvas = np.zeros((44 * 5 * _TEMPLATE_PX_PER_MM, 56 * 5 * _TEMPLATE_PX_PER_MM), np.float32)
    _draw_trace_bands(canvas)
    _draw_marks(canvas)
    _draw_texts(canvas)
    cells = cv2.resize(canvas, (56 * _CELLS, 44 * _CELLS), interpolation=cv2.INTER_AREA)
    return cells - cells.mean()


def _canvas_px(x_mm, y_mm):
    """Page position as (x, y) whole pixels of the template's canvas."""
    above_mm = _TEMPLATE_BOXES_ABOVE * MAJOR_MM - FIRST_MAJOR_Y_MM
    return round(x_mm * _TEMPLATE_PX_PER_MM), round((y_mm + above_mm) * _TEMPLATE_PX_PER_MM)


def _draw_trace_bands(canvas):
    """Traces run near the zero rows: a weak band there."""
    left, _ = _canvas_px(STRIP_X_MM, 0)
    right, _ = _canvas_px(STRIP_X_MM + STRIP_S * MM_PER_S, 0)
    rows = np.arange(canvas.shape[0])
    for zero_mm in ZERO_Y_MM:
        _, zero = _canvas_px(0, zero_mm)
        band = np.exp(-0.5 * ((rows - zero) / (2.0 * _TEMPLATE_PX_PER_MM)) ** 2)
        canvas[:, left:right] += 0.15 * band[:, None].astype(np.float32)


def _draw_marks(canvas):
    """Calibration pulses and separators."""
    for strip, zero_mm in enumerate(ZERO_Y_MM):
        corners = [(PULSE_X_MM[0], 0), (PULSE_X_MM[0], 1), (PULSE_X_MM[1], 1), (PULSE_X_MM[1], 0)]
        corners = [_canvas_px(x, zero_mm - up * PULSE_HEIGHT_MM) for x, up in corners]
        cv2.polylines(canvas, [np.array(corners)], False, 1.0, round(0.8 * _TEMPLATE_PX_PER_MM))
        for quarter in range(1, 4) if strip < N_STRIPS - 1 else ():
            x_mm = STRIP_X_MM + quarter * QUARTER_S * MM_PER_S
            half = SEPARATOR_WIDTH_MM / 2, SEPARATOR_HALF_HEIGHT_MM
            ends = [_canvas_px(x_mm + s * half[0], zero_mm + s * half[1]) for s in (-1, 1)]
            cv2.rectangle(canvas, *ends, 1.0, cv2.FILLED)


def _draw_texts(canvas):
    """Labels as bars, and paler ones for the header's lines, whose length differs."""
    for text, x_mm, y_mm in label_positions_mm():
        width_mm = sum(_LETTER_WIDTH_MM.get(letter, 2.3) for letter in text)
        _draw_bar(canvas, x_mm, y_mm - _CAPITAL_HEIGHT_MM, width_mm, 0.5)
    for x_mm, width_mm, n_lines in _HEADER_BARS_MM:
        for line in range(n_lines):
            _draw_bar(canvas, x_mm, _HEADER_TOP_MM + line * MAJOR_MM, width_mm, 0.25)


def _draw_bar(canvas, x_mm, y_mm, width_mm, weight):
    """A line of text from its top left corner."""
    corners = _canvas_px(x_mm, y_mm), _canvas_px(x_mm + width_mm, y_mm + _CAPITAL_HEIGHT_MM)
    cv2.rectangle(canvas, *corners, weight, cv2.FILLED)


_CAPITAL_HEIGHT_MM = 2.8
_LETTER_WIDTH_MM = {"I": 1.15, "m": 3.8, "/": 1.3, "M": 3.4}
_HEADER_TOP_MM = 3.1
_HEADER_BARS_MM = ((1.3, 19, 3), (76.3, 10, 1), (151.3, 46, 1))


# ==== load_page ====

"""Image file -> Page: every way in which a file can be bad has its own message."""


IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")


@dataclass(frozen=True)
class ImageLimits:
    """What is accepted as a picture of a page.

    Attributes
    ----------
    min_side_px : int
        Shorter side; under 300 px, 10 mm on the page is under 14 px.
    max_side_px : int
        Longer side; OpenCV's resampling cannot address more.
    max_area_px : int
        Height times width; 200 million pixels take 600 MB once decoded.
    max_file_bytes : int
    """

    min_side_px: int = 300
    max_side_px: int = 32_000
    max_area_px: int = 200_000_000
    max_file_bytes: int = 1_300_000_000


def load_page(path, limits=ImageLimits()):
    """Read an image file as 8-bit RGB.

    Grey, palette and CMYK pictures become RGB, 16 bits become 8, transparent pixels are laid
    over white, and a turn that EXIF asks for is made. The size in the header is checked
    before anything is decoded.

    Parameters
    ----------
    path : str or Path
        PNG, JPEG, BMP, TIFF or WebP, told by its content and not by its name.
    limits : ImageLimits

    Returns
    -------
    Page
        ``rgb`` is (H, W, 3) uint8, C-contiguous; ``page_id`` is the name without its ending.

    Raises
    ------
    PageUnreadable
        If the file is missing, empty, no picture, cut short, damaged, too small or too large.
    """
    path = Path(path)
    page_id = path.stem
    data = _read_bytes(path, limits)
    try:
        header = read_header(data)
    except ValueError as exc:
        raise PageUnreadable(page_id, f"{path}: {exc}") from exc
    _check_size(path, header, limits)
    return Page(page_id, _to_rgb(_decode(path, data, header)))


def _read_bytes(path, limits):
    if not path.exists():
        raise PageUnreadable(path.stem, f"{path} does not exist; put the picture there or correct the name")
    if not path.is_file():
        raise PageUnreadable(path.stem, f"{path} is no regular file; give an image file")
    n_bytes = path.stat().st_size
    if n_bytes == 0:
        raise PageUnreadable(path.stem, f"{path} is empty (0 bytes); copy or download it again")
    if n_bytes > limits.max_file_bytes:
        raise PageUnreadable(
            path.stem, f"{path} has {n_bytes:,} bytes, over the limit of {limits.max_file_bytes:,}; "
            "save the page alone, compressed",
        )
    try:
        return path.read_bytes()
    except OSError as exc:
        reason = f"{path} cannot be read ({exc.strerror}); mend its permissions"
        raise PageUnreadable(path.stem, reason) from exc


def _check_size(path, header, limits):
    height, width = header.height_px, header.width_px
    size = f"{path} has {width} x {height} pixels"
    if min(height, width) < limits.min_side_px:
        raise PageUnreadable(
            path.stem, f"{size}; the shorter side must have at least {limits.min_side_px}; "
            "scan the page at 200 dpi",
        )
    if max(height, width) > limits.max_side_px or height * width > limits.max_area_px:
        raise PageUnreadable(
            path.stem, f"{size}, over the limit of {limits.max_side_px:,} a side and "
            f"{limits.max_area_px:,} in all; make the picture smaller (a page at 300 dpi has 3300 x 2550)",
        )


def _decode(path, data, header):
    flags = cv2.IMREAD_UNCHANGED if header.has_alpha else cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH
    damaged = PageUnreadable(path.stem, f"{path}: the {header.kind} data are damaged; copy it again")
    try:
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    except cv2.error as exc:
        raise damaged from exc
    if pixels is None:
        raise damaged
    if pixels.dtype not in (np.uint8, np.uint16):
        raise PageUnreadable(
            path.stem, f"{path} has {pixels.dtype} pixels; save it with 8 or 16 bits a channel"
        )
    return pixels


def _to_rgb(pixels):
    if pixels.dtype == np.uint16:
        pixels = cv2.convertScaleAbs(pixels, alpha=255 / 65535)
    if pixels.ndim == 2:
        return cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)
    if pixels.shape[2] == 4:
        return _over_white(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGBA))
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB)


def _over_white(rgba):
    rgb = np.ascontiguousarray(rgba[..., :3])
    clear = rgba[..., 3] < 255
    if clear.any():
        alpha = rgba[..., 3][clear][:, None].astype(np.float32) / 255
        rgb[clear] = np.rint(alpha * rgb[clear] + 255 * (1 - alpha)).astype(np.uint8)
    return rgb


# ==== stage3_trace ====

"""Stage 3: where each strip's trace runs, by dynamic programming over the ink.

Each segment's trace is the cheapest path from left to right: steps to the right and steps up or
down inside a column cost little on ink and much on paper, so that a QRS stroke is followed to its
tip. The strips are solved in turns, and ink that another strip's path already explains is dear, so
that neighbours neither share nor swap their traces.
"""


EDGE_MM = 2.0  # the page's frame, which is as dark as ink, lies within it
MM_PER_SAMPLE = MM_PER_S / DRAWN_FS_HZ


@dataclass(frozen=True)
class TraceSettings:
    """Costs in units of one column of bare paper.

    Attributes
    ----------
    reach_mm : float
        How far from its zero row a strip's trace is looked for.
    hidden_cost : float
        Of a column where the background is as dark as ink.
    hidden_climb_cost : float
        Of 1 px climbed there.
    climb_cost : float
        Of 1 px of ink climbed inside a column, in the first round.
    climb_gain : float
        What the same brings in later rounds, when the other strips' ink is known, so that a spike
        is never cut off at its foot.
    full_share : float
        Share of ink that costs nothing.
    away_cost_per_mm : float
        Of a column 1 mm away from the zero row.
    taken_cost : float
        Of ink that another strip's path explains.
    ink_threshold : float
        Share of full ink at a stroke's edge.
    rounds : int
        Turns in which all strips are solved.
    """

    reach_mm: float = 45.0
    hidden_cost: float = 0.3
    hidden_climb_cost: float = 0.01
    climb_cost: float = 0.002
    climb_gain: float = 0.02
    full_share: float = 0.65
    away_cost_per_mm: float = 0.01
    taken_cost: float = 0.4
    ink_threshold: float = 0.5
    rounds: int = 3

    def __post_init__(self):
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")
        if not 0 < self.ink_threshold < 1:
            raise ValueError(f"ink_threshold={self.ink_threshold} must lie between 0 and 1")


def trace(ink_map, settings=TraceSettings()):
    """Trace all strips.

    Parameters
    ----------
    ink_map : InkMap
    settings : TraceSettings

    Returns
    -------
    Trace
        Rows of the 500 Hz instants, to a part of a pixel on flat stretches.

    Raises
    ------
    TraceLost
        If no strip has ink for a tenth of its length.
    """
    share, contrast = ink_share(ink_map)
    segments = [s for s in SEGMENTS if s.quarter is not None] + [SEGMENTS[-1]]
    paths, taken, share = _solve_in_turns(share, contrast, segments, ink_map.px_per_mm, settings)
    y_mm = np.full((N_STRIPS, N_STRIP), np.nan)
    for segment, path in zip(segments, paths, strict=True):
        _mark(taken, path, ink_map.px_per_mm, -1)
        row = _path_row(share, contrast, taken, path, ink_map.px_per_mm, settings)
        _mark(taken, path, ink_map.px_per_mm, 1)
        y_mm[segment.strip, segment.samples] = _at_instants(row, path.cols.start, segment, ink_map.px_per_mm)
    if np.isfinite(y_mm).mean() < 0.1:
        raise TraceLost(
            ink_map.page_id,
            f"ink was found in {np.isfinite(y_mm).mean():.0%} of the traces' length, at least 10% is needed; "
            "is this a 12-lead page of 3 rows and a rhythm strip?",
        )
    sd_mm = np.where(np.isfinite(y_mm), TRACE_WIDTH_MM / 4, np.nan)
    return Trace(ink_map.page_id, y_mm, sd_mm)


def ink_share(ink_map):
    """Share of full ink (R, C) float32, 0 to 1, and contrast 0 to 1 of ink against the background."""
    room = ink_map.background - ink_map.ink_level
    contrast = np.clip(room / (1 - ink_map.ink_level), 0, 1)
    share = (ink_map.background - ink_map.light) / np.maximum(room, 0.3 * (1 - ink_map.ink_level))
    return np.clip(share, 0, 1).astype(np.float32), contrast.astype(np.float32)


@dataclass(frozen=True, eq=False)
class InkPath:
    """A way through a window of the page: rows (C,) entered and left, counted from ``first_row``."""

    rows: slice
    cols: slice
    entry_row: np.ndarray
    exit_row: np.ndarray

    @property
    def low_row(self):
        """First row of each column, in the whole page."""
        return np.minimum(self.entry_row, self.exit_row) + self.rows.start

    @property
    def high_row(self):
        """Last row of each column, in the whole page."""
        return np.maximum(self.entry_row, self.exit_row) + self.rows.start


def _solve_in_turns(share, contrast, segments, px_per_mm, settings):
    """Cheapest paths of all segments, each round with the others' ink taken."""
    taken = np.zeros(share.shape, np.uint8)
    paths = [None] * len(segments)
    for turn in range(settings.rounds):
        if turn == 1:
            share = np.minimum(share / _usual_share(share, paths), 1)
        climb_cost = -settings.climb_gain if turn else settings.climb_cost
        for i, segment in enumerate(segments):
            if paths[i] is not None:
                _mark(taken, paths[i], px_per_mm, -1)
            paths[i] = _solve((share, contrast, taken), segment, climb_cost, px_per_mm, settings)
            _mark(taken, paths[i], px_per_mm, 1)
    return paths, taken, share


def _usual_share(share, paths):
    """Share of ink in the middle of a stroke, as a blurred or faint trace shows it; at most 1."""
    middles = []
    for path in paths:
        middle = (path.low_row + path.high_row) // 2
        rows = np.clip(middle + np.arange(-2, 3)[:, None], 0, share.shape[0] - 1)
        middles.append(share[rows, np.arange(path.cols.start, path.cols.stop)].max(axis=0))
    return float(np.clip(np.median(np.concatenate(middles)), 0.3, 1))


def _solve(ink, segment, climb_cost, px_per_mm, settings):
    """Cheapest path of one segment through (share, contrast, taken)."""
    share, contrast, taken = ink
    rows, cols = _window(segment, share.shape, px_per_mm, settings.reach_mm)
    bare = np.clip((settings.full_share - share[rows, cols]) * 2, 0, 1)
    bare = np.maximum(bare, settings.taken_cost * (taken[rows, cols] > 0))
    step = settings.hidden_cost + contrast[rows, cols] * (bare - settings.hidden_cost)
    y_mm = (np.arange(rows.start, rows.stop) + 0.5) / px_per_mm
    away = settings.away_cost_per_mm * np.abs(y_mm - ZERO_Y_MM[segment.strip])
    right = np.ascontiguousarray(step + away[:, None], np.float32)
    hidden = settings.hidden_climb_cost
    climb = hidden + contrast[rows, cols] * (bare + climb_cost - hidden)
    climb = np.ascontiguousarray(climb, np.float32)
    n_rows, n_cols = right.shape
    entry_row, exit_row = np.empty(n_cols, np.int32), np.empty(n_cols, np.int32)
    cheapest_path(right, climb, entry_row, exit_row, np.empty((n_cols, n_rows), np.int32))
    return InkPath(rows, cols, entry_row, exit_row)


def _window(segment: Segment, shape, px_per_mm, reach_mm):
    """Rows and columns of the page in which a segment's trace lies."""
    zero_mm = ZERO_Y_MM[segment.strip]
    x0_mm = STRIP_X_MM + segment.samples.start * MM_PER_SAMPLE
    x1_mm = STRIP_X_MM + segment.samples.stop * MM_PER_SAMPLE
    lowest_mm = min(zero_mm + reach_mm, PAGE_HEIGHT_MM - EDGE_MM)
    rows = slice(max(int((zero_mm - reach_mm) * px_per_mm), 0), min(int(lowest_mm * px_per_mm), shape[0]))
    cols = slice(int(np.floor(x0_mm * px_per_mm)), min(int(np.ceil(x1_mm * px_per_mm)), shape[1]))
    return rows, cols


def _mark(taken, path, px_per_mm, step):
    """Count the path's stroke in or out of the taken ink, in place."""
    half = int(np.ceil(TRACE_WIDTH_MM / 2 * px_per_mm))
    low, high = path.low_row - half, path.high_row + half + 1
    for c, a, b in zip(range(path.cols.start, path.cols.stop), np.maximum(low, 0), high, strict=True):
        taken[a:b, c] += np.uint8(step % 256)


def _path_row(share, contrast, taken, path, px_per_mm, settings):
    """Row (C,) of the trace in each column of a path, pixel centres; NaN where unseen.

    The ink that a path runs through is its own as far as no other strip has taken it.
    """
    own = np.where(taken[:, path.cols] > 0, 0, share[:, path.cols])
    cols = np.arange(path.cols.start, path.cols.stop)
    top, bottom = np.empty(cols.size), np.empty(cols.size)
    low, high = path.low_row.astype(np.int32), path.high_row.astype(np.int32)
    for c, (a, b) in enumerate(zip(low, high + 1, strict=True)):
        own[a:b, c] = share[a:b, cols[c]]
    ink_extent(own, low, high, settings.ink_threshold, top, bottom)
    row = _tips(top, bottom, TRACE_WIDTH_MM * px_per_mm)
    middle = np.clip(np.nan_to_num(row).astype(int), 0, share.shape[0] - 1)
    row[contrast[middle, cols] < settings.hidden_cost] = np.nan
    return row


def _tips(top, bottom, stroke):
    """Row of the trace from its ink's extent: the middle, but at a peak the tip's own row."""
    row = (top + bottom) / 2
    before, after = np.r_[row[:1], row[:-1]], np.r_[row[1:], row[-1:]]
    long = bottom - top > 2 * stroke
    up = long & (before > row - stroke / 4) & (after > row - stroke / 4)
    down = long & (before < row + stroke / 4) & (after < row + stroke / 4)
    row[up & ~down] = (top + stroke / 2)[up & ~down]
    row[down & ~up] = (bottom - stroke / 2)[down & ~up]
    return row


def _at_instants(row, first_col, segment, px_per_mm):
    """Page position (samples,) at a segment's 500 Hz instants, linear between seen columns.

    An instant is NaN where one of its two neighbouring columns is unseen.
    """
    instant = np.arange(segment.samples.start, segment.samples.stop)
    col = (STRIP_X_MM + instant * MM_PER_SAMPLE) * px_per_mm - 0.5 - first_col
    return (np.interp(col, np.arange(row.size), row) + 0.5) / px_per_mm


# ==== stage4_refine ====

"""Stage 4: render and compare, so that the re-drawn stroke explains the pixels.

The page was drawn as polylines through 500 Hz samples with a round stroke of known width. Given
the trace of stage 3, each segment's samples are moved by Gauss-Newton steps until the drawn
stroke, blurred as this page is, fits the picture: a pixel's lightness is a function of its
distance from the nearest polyline, so that each pixel pulls at two neighbouring samples only and
the normal equations are banded. Residuals weigh robustly (labels, stains), a weak robust prior on
second differences bridges what is unseen, and the inverse's diagonal gives each sample's variance.
"""


@dataclass(frozen=True)
class RefineSettings:
    """Settings of the fit.

    Attributes
    ----------
    rounds, sweeps : int
        Rounds over all segments, each with a newly measured stroke, and steps per segment in each.
    noise : float
        Residual in shares of paper beyond which a pixel weighs less than half.
    bend_px, bend_weight : float
        Second difference per sample beyond which the prior gives way, and its weight.
    level_weight : float
        Weight of first differences, which keeps the unseen ends of a segment level.
    step_px : float
        Longest step of a sample in one sweep, across the stroke.
    """

    rounds: int = 4
    sweeps: int = 12
    noise: float = 0.1
    bend_px: float = 0.2
    bend_weight: float = 0.5
    level_weight: float = 0.01
    step_px: float = 0.7

    def __post_init__(self):
        for name in ("rounds", "sweeps", "noise", "bend_px", "bend_weight", "step_px"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def refine(ink_map, trace, settings=RefineSettings()):
    """Fit the traces to the pixels.

    Parameters
    ----------
    ink_map : InkMap
    trace : Trace
        Within about a stroke's width of the truth.
    settings : RefineSettings

    Returns
    -------
    Trace
        NaN in segments that were unseen throughout; elsewhere finite, with a standard deviation
        that grows with the distance from seen samples.
    """
    strokes = [s for s in (_Stroke.begin(ink_map, trace, segment) for segment in SEGMENTS) if s is not None]
    half_mm = TRACE_WIDTH_MM / 2
    profile = cover_profile(1.0, half_mm * ink_map.px_per_mm, 1.0)
    cover = np.zeros((trace.y_mm.shape[0], *ink_map.light.shape), np.uint8)
    for turn in range(settings.rounds):
        _repaint(cover, strokes, profile)
        if turn > 0:
            profile = _measure_profile(ink_map, cover, strokes, profile)
        _repaint(cover, strokes, profile)
        page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
        strokes = [_fit(page, stroke, profile, settings) for stroke in strokes]
    return _as_trace(ink_map, trace, strokes)


@dataclass(frozen=True, eq=False)
class _Stroke:
    """A segment's polyline: rows (n,) in pixel centres, their variance, and where its columns lie."""

    segment: object
    row: np.ndarray
    variance: np.ndarray
    line: np.ndarray

    @classmethod
    def begin(cls, ink_map, trace, segment):
        """The polyline of a traced segment, gaps bridged linearly; None where nothing was seen."""
        row = trace.y_mm[segment.strip, segment.samples] * ink_map.px_per_mm - 0.5
        seen = np.isfinite(row)
        if seen.sum() < 2:
            return None
        instant = np.arange(row.size)
        row = np.interp(instant, instant[seen], row[seen])
        step_px = MM_PER_S / DRAWN_FS_HZ * ink_map.px_per_mm
        first_px = STRIP_X_MM * ink_map.px_per_mm - 0.5 + segment.samples.start * step_px
        return cls(segment, row, np.full(row.size, np.nan), np.array([first_px, step_px]))


def cover_profile(amplitude, half_width_px, blur_px):
    """Cover of a blurred stroke by distance from its middle line, seen by square pixels.

    Parameters
    ----------
    amplitude : float
        Cover of a broad stroke.
    half_width_px, blur_px : float
        Half the stroke's width, and the standard deviation of the Gaussian blur.

    Returns
    -------
    (P, 2) float64
        Cover and its derivative at distances of 1/32 px, to where it is nil.
    """
    distance = np.arange(0, half_width_px + 0.5 + 3 * blur_px, 1 / 32)
    cover = _cover(distance, amplitude, half_width_px, blur_px)
    return np.ascontiguousarray(np.stack([cover, np.gradient(cover, 1 / 32)], axis=1))


def _cover(distance, amplitude, half_width_px, blur_px):
    """A stroke of hard edges, blurred by a Gaussian and by the pixel's width."""
    def ramp(x):
        return x * ndtr(x / blur_px) + blur_px * np.exp(-((x / blur_px) ** 2) / 2) / np.sqrt(2 * np.pi)

    left, right = half_width_px - distance, half_width_px + distance
    return amplitude * (ramp(left + 0.5) - ramp(left - 0.5) + ramp(right + 0.5) - ramp(right - 0.5) - 1)


def _repaint(cover, strokes, profile):
    cover[:] = 0
    for stroke in strokes:
        paint_stroke(stroke.row, stroke.line, profile, cover[stroke.segment.strip])


def _measure_profile(ink_map, cover, strokes, profile):
    """The stroke's profile as this page shows it; the given one where too little is seen."""
    page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
    bins = int(8 * 2 * TRACE_WIDTH_MM * ink_map.px_per_mm)
    total, count = np.zeros(bins), np.zeros(bins)
    for stroke in strokes:
        stroke_profile(page, stroke.segment.strip, (stroke.row, stroke.line, profile), total, count)
    if count.min() < 20:
        return profile
    distance = (np.arange(bins) + 0.5) / 8
    half_px = TRACE_WIDTH_MM / 2 * ink_map.px_per_mm
    limits = ([0.3, 0.5 * half_px, 0.05], [1.3, 2.5 * half_px, 3 * half_px])
    start = [1.0, half_px, 0.5 * half_px]
    fitted, _ = curve_fit(_cover, distance, total / count, p0=start, bounds=limits, sigma=1 / np.sqrt(count))
    return cover_profile(*fitted)


def _fit(page, stroke, profile, settings):
    """A segment's polyline after some Gauss-Newton steps; the given one where they do not help."""
    row, n = stroke.row.copy(), stroke.row.size
    hessian, gradient = np.empty((n, 2)), np.empty(n)
    step, variance = np.empty(n), np.empty(n)
    best_cost, best = np.inf, stroke
    for sweep in range(settings.sweeps + 1):
        drawn = row, stroke.line, profile
        cost = fit_stroke(page, stroke.segment.strip, drawn, settings.noise, hessian, gradient)
        prior_cost, matrix, pull = _bend_prior(row, stroke.line[1], settings)
        matrix[:, :2] += hessian
        matrix[:, 0] += 1e-6
        solve_pentadiagonal(matrix, -(gradient + pull), step, variance)
        if cost + prior_cost < best_cost:
            best_cost = cost + prior_cost
            best = _Stroke(stroke.segment, row.copy(), variance.copy(), stroke.line)
        if sweep < settings.sweeps:
            limit = settings.step_px * np.hypot(1, np.gradient(row) / stroke.line[1])
            row += np.clip(step, -limit, limit)
    return best


def _bend_prior(row, step_px, settings):
    """Robust cost of second differences, its banded matrix (n, 3) and its gradient (n,).

    Differences count across the stroke: on a steep stroke the picture says little of rows.
    """
    bend = np.diff(row, 2)
    rise = np.diff(row) / step_px
    steep = 1 + (rise[1:] ** 2 + rise[:-1] ** 2) / 2
    share = bend / settings.bend_px / np.sqrt(steep)
    weight = settings.bend_weight / (1 + share**2) / settings.bend_px**2 / steep
    level = settings.level_weight / (1 + rise**2)
    matrix = np.zeros((row.size, 3))
    matrix[:-1, 0] += level
    matrix[1:, 0] += level
    matrix[:-1, 1] -= level
    pull = np.zeros(row.size)
    pull[:-1] -= level * np.diff(row)
    pull[1:] += level * np.diff(row)
    for i, a in enumerate((1, -2, 1)):
        part = slice(i, row.size - 2 + i)
        pull[part] += weight * bend * a
        for j, b in enumerate((1, -2, 1)):
            if j >= i:
                matrix[part, j - i] += weight * a * b
    cost = settings.bend_weight * np.log1p(share**2).sum() + settings.level_weight * np.log1p(rise**2).sum()
    return cost / 2, matrix, pull


def _as_trace(ink_map, trace, strokes):
    """Back to page positions."""
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm = np.full(trace.y_mm.shape, np.nan)
    for stroke in strokes:
        place = stroke.segment.strip, stroke.segment.samples
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        sd_mm[place] = np.sqrt(stroke.variance) / ink_map.px_per_mm
    return Trace(trace.page_id, y_mm, sd_mm)


# ==== stage2_ink ====

"""Stage 2: how light each point of the page is, and how light it would be without the trace.

The rectified picture is reduced to one channel in which the red grid is faint, divided by the
local paper, and laid beside a background: paper with the grid's lines as this page shows them
(medians along each line, which a crossing trace cannot pull) and the furniture that is printed on
every page at known places. Where the background is as dark as ink, nothing can be seen.
"""


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
        If separators and pulses are hardly darker than the paper.
    """
    scale = rectified.px_per_mm
    light = ink_channel(rectified.rgb)
    light /= ink_paper(light, scale, settings)
    background = ink_grid(light, scale, settings)
    np.minimum(background, ink_stains(light, scale, settings), out=background)
    ink_level = _furniture_lightness(light, scale)
    if not ink_level < 1 - settings.least_contrast:
        raise TraceLost(
            rectified.page_id,
            f"separators and pulses are {1 - ink_level:.2f} darker than paper, at least "
            f"{settings.least_contrast} is needed; take a picture with more contrast",
        )
    for top, bottom, left, right in furniture_mm(settings.furniture_margin_mm):
        background[_cells(top, bottom, scale), _cells(left, right, scale)] = ink_level
    background[label_ink(light.shape, scale)] = ink_level
    background[~rectified.seen] = ink_level
    return InkMap(rectified.page_id, light, background, float(ink_level), scale)


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
        band = light[y_edge[i]:y_edge[i + 1]]
        for j in range(n_x):
            level[i, j] = np.quantile(band[::2, x_edge[j]:x_edge[j + 1]:2], settings.paper_quantile)
    level = np.maximum(cv2.medianBlur(level, 3), 1)
    return cv2.resize(level, (cols, rows), interpolation=cv2.INTER_LINEAR)


def ink_stains(light, px_per_mm, settings):
    """Lightness (R, C) float32 without what is thinner than a stain: strokes and lines."""
    size = 2 * int(settings.stain_mm * px_per_mm / 2) + 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return cv2.morphologyEx(light, cv2.MORPH_CLOSE, disc)


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
    boxes = zip(columns[:-1], columns[1:], strict=True)
    filled = [np.median(band[:, a:b], axis=1) for a, b in boxes if b > a]
    return np.stack(filled, axis=1)


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
    boxes = []
    half = SEPARATOR_WIDTH_MM / 2
    for y in ZERO_Y_MM[:N_STRIPS - 1]:
        for quarter in range(1, len(QUARTER_LEADS)):
            x = STRIP_X_MM + quarter * QUARTER_S * MM_PER_S
            boxes.append((y - SEPARATOR_HALF_HEIGHT_MM, y + SEPARATOR_HALF_HEIGHT_MM, x - half, x + half))
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


def _furniture_lightness(light, px_per_mm):
    """Median lightness of the cores of separators and pulses."""
    cores = [light[_cells(t, b, px_per_mm), _cells(x0, x1, px_per_mm)].ravel()
             for t, b, x0, x1 in furniture_mm(-PULSE_WIDTH_MM / 3)]
    return np.median(np.concatenate(cores))


def _cells(start_mm, stop_mm, px_per_mm):
    """Pixels whose centres lie between two positions."""
    first, last = np.ceil(start_mm * px_per_mm - 0.5), np.floor(stop_mm * px_per_mm - 0.5)
    return slice(max(int(first), 0), int(last) + 1)


# ==== stage1_rectify ====

"""UprightPage -> RectifiedPage: the sheet's shape from its grid, then one resampling.

The page is the homography of a smoothly displaced sheet: ``image = H(page + sheet(page))``,
where the two components of `sheet` in mm are cubic B-splines. Every stretch of a grid line
between two crossings is looked up through the present mapping; its distance from where it
should be is an observation of the component across the line. The components are fitted to
their observations by penalised, iteratively reweighted least squares, and the lines are looked
up again.
"""


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
    n_reweight : int
        Rounds of reweighting per fit.
    stretches : int
        Parts that a line between two crossings is divided into.
    line_sigma_mm : float
        Width of the line that is looked for.
    surround_mm : float
        Reach of its surroundings to either side.
    min_correlation : float
        Least correlation of a line's profile with the one looked for.
    support_mm : float
        Least distance from its neighbours' median that makes a stretch unbelievable.
    min_share : float
        Least share of line stretches that must be seen.
    node_mm : float
        Spacing of the nodes of the mapping that is handed on.
    least_slip_mm : float
        Slip of the scanner's feed that is worth a second drawing.
    identity_px : float
        A picture of the drawn page's size is taken as the drawn page itself if 95 % of the
        mapping is this near to it.
    """

    scales_px_per_mm: tuple = (DRAWN_PX_PER_MM, 1.5 * DRAWN_PX_PER_MM)
    coarser: float = 1.25
    mesh_mm: float = 5.0
    anchor_stiffness: float = 1.0
    stiffness: tuple = ((0.1,), (0.02,), (0.02, 0.1, 0.5, 2.0, 10.0))
    search_mm: tuple = (1.5, 0.8, 0.5)
    n_reweight: int = 3
    stretches: int = 2
    line_sigma_mm: float = 0.15
    surround_mm: float = 0.6
    min_correlation: float = 0.5
    support_mm: float = 0.02
    min_share: float = 0.15
    node_mm: float = 2.5
    least_slip_mm: float = 0.03
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
    sheet = _Sheet.through_anchors(upright.homography, upright.anchors, params)
    scale = sheet.image_px_per_mm()
    for search_mm, stiffness in zip(params.search_mm, params.stiffness, strict=True):
        mapping = sheet.mapping(params.node_mm)
        lines = [_look_up_lines(grey, mapping, axis, search_mm, scale, params) for axis in (0, 1)]
        _check_share(page.page_id, lines, params)
        sheet, residual_mm = sheet.fitted_to_lines(lines, stiffness, params)
    mapping = sheet.mapping(params.node_mm)
    drawn = _drawn_mapping(upright, mapping, params)
    mapping = drawn or mapping
    enough = [s for s in params.scales_px_per_mm if s * params.coarser >= scale]
    px_per_mm = min(enough, default=max(params.scales_px_per_mm))
    rgb, seen = _draw_flat(page.rgb, mapping, scale, px_per_mm)
    scanned = drawn is None and scale < params.coarser * DRAWN_PX_PER_MM
    slipped = _feed_mapping(rgb, mapping, px_per_mm, params) if scanned else None
    if slipped is not None:
        mapping = slipped
        rgb, seen = _draw_flat(page.rgb, mapping, scale, px_per_mm)
    return RectifiedPage(
        page.page_id, rgb, seen, px_per_mm, scale, mapping, residual_mm * DRAWN_PX_PER_MM
    )


def _feed_mapping(rgb, mapping, px_per_mm, params):
    """The mapping with the slips of a scanner's feed, or None where there are none.

    Pages are fed along x: a row of the print's y is a sensor's row, up to the page's rotation.
    """
    h = mapping.homography
    lean = h[0, 1] / h[0, 0] if abs(h[0, 0]) > abs(h[1, 0]) else h[1, 1] / h[1, 0]
    across_mm, right_mm = feed_slip_mm(rgb, px_per_mm, lean)
    if np.abs(right_mm).max() < params.least_slip_mm:
        return None
    return mapping.slipped(lean, across_mm, right_mm)


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
    """

    homography: np.ndarray
    coefficients: np.ndarray
    mesh_mm: float

    @classmethod
    def through_anchors(cls, homography, anchors, params):
        """The sheet that carries the anchors smoothly to their image positions."""
        flat = _apply(np.linalg.inv(homography), anchors[:, 2], anchors[:, 3])
        design = _Design.at_points(anchors[:, 0], anchors[:, 1], params.mesh_mm)
        weight = np.ones(len(anchors))
        fits = [
            design.robust_fit(
                flat[axis] - anchors[:, axis], weight, params.anchor_stiffness, params.n_reweight
            )[0]
            for axis in (0, 1)
        ]
        return cls(homography, np.stack(fits), params.mesh_mm)

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

    def fitted_to_lines(self, lines, stiffness, params):
        """The sheet that carries the grid lines to where they were seen.

        Parameters
        ----------
        lines : (_Lines, _Lines)
            Vertical and horizontal ones, looked up through this sheet.
        stiffness : tuple of float
            To choose from.
        params : RectifyParams

        Returns
        -------
        sheet : _Sheet
        residual_mm : float
            Robust rms distance of the lines from it.
        """
        fits, residuals = [], []
        for axis, found in enumerate(lines):
            at = [found.x_mm.ravel(), found.y_mm.ravel()]
            design = _line_design(axis, params.mesh_mm, params.stretches)
            off_mm, weight = found.off_mm.ravel(), found.weight.ravel()
            at[axis] = at[axis] + off_mm
            target = off_mm + self.displaced(*at, axis)
            best = _best_stiffness(design, target, found.weight, stiffness)
            fit, residual = design.robust_fit(target, weight, best, params.n_reweight)
            fits.append(fit)
            residuals.append(residual[weight > 0])
        rms = 1.4826 * float(np.median(np.abs(np.concatenate(residuals))))
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm), rms

    def mapping(self, node_mm):
        """The same as a `Mapping` with nodes about `node_mm` apart."""
        x_mm, y_mm = (
            np.linspace(-_EDGE_MM, size + _EDGE_MM, int(np.ceil((size + 2 * _EDGE_MM) / node_mm)) + 1)
            for size in _PAGE_SIZE_MM
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
        What each point adds to the normal matrix, laid out as `solve_banded` wants it.
    roughness : (n, width + 3) float64
        Sum of squared second differences, likewise.
    shape : (int, int)
        Numbers of B-splines along x and y.
    """

    matrix: sparse.csr_matrix
    banded: sparse.csc_matrix
    roughness: np.ndarray
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
        starts = np.arange(n_points + 1)
        matrix = sparse.csr_matrix((value.ravel(), col.ravel(), 16 * starts), shape=(n_points, n))
        low, high = np.tril_indices(16)[::-1]
        room = _band_width(shape) + 3
        place = col[:, low] * room + col[:, high] - col[:, low]
        product = value[:, high] * value[:, low]
        size = room * n, n_points
        banded = sparse.csc_matrix((product.ravel(), place.ravel(), len(low) * starts), shape=size)
        return cls(matrix, banded, _roughness(shape), shape)

    def robust_fit(self, target, weight, stiffness, n_rounds):
        """Penalised least squares with weights that fall with the residual (Cauchy).

        Returns
        -------
        coefficients : (n_x, n_y) float64
        residual : (K,) float64
        """
        robust = np.ones(len(target))
        for _ in range(n_rounds):
            w = weight * robust
            normal = (self.banded @ w).reshape(self.roughness.shape) + stiffness * self.roughness
            coefficients = self.matrix.T @ (w * target)
            solve_banded(normal, _band_width(self.shape), coefficients)
            residual = target - self.matrix @ coefficients
            spread = 1.4826 * np.median(np.abs(residual[weight > 0]))
            robust = 1 / (1 + (residual / (3 * spread + _ROBUST_FLOOR_MM)) ** 2)
        return coefficients.reshape(self.shape), residual


_ROBUST_FLOOR_MM = 0.05


def _best_stiffness(design, target, weight, stiffness):
    """The largest stiffness that foretells held out lines nearly as well as the best.

    Prints have lines up to 0.2 px off their places; a sheet that is stiffer than the lines are
    close together averages over them, one that is too stiff does not follow the paper.

    Parameters
    ----------
    design : _Design
    target : (S L,) float64
    weight : (S, L) float64
        Every third of the L lines is held out.
    stiffness : tuple of float, ascending
    """
    line = np.broadcast_to(np.arange(weight.shape[1]), weight.shape)
    held = line % 3 == 1
    judged = (held & (weight > 0) & (line > 1) & (line < weight.shape[1] - 2)).ravel()
    if len(stiffness) == 1 or judged.sum() < _MIN_JUDGED:
        return stiffness[0]
    rest = np.where(held, 0, weight).ravel()
    errors = [np.median(np.abs(design.robust_fit(target, rest, s, 2)[1][judged])) for s in stiffness]
    return max(s for s, e in zip(stiffness, errors, strict=True) if e <= _NEARLY_BEST * min(errors))


_MIN_JUDGED = 100
_NEARLY_BEST = 1.02


def _band_width(shape):
    """Diagonals of the normal matrix of cubic B-splines from the main one down."""
    return 3 * shape[1] + 4


@lru_cache(maxsize=4)
def _roughness(shape):
    """Sum of squared second differences of coefficients of a shape, as `solve_banded` wants it."""
    def gram(n, order):
        difference = sparse.csr_matrix(np.diff(np.eye(n), order, axis=0))
        return difference.T @ difference
    n_x, n_y = shape
    bend = sparse.kron(gram(n_x, 2), sparse.eye(n_y)) + sparse.kron(sparse.eye(n_x), gram(n_y, 2))
    full = sparse.coo_matrix(bend + 2 * sparse.kron(gram(n_x, 1), gram(n_y, 1)))
    lower = full.row >= full.col
    banded = np.zeros((n_x * n_y, _band_width(shape) + 3))
    banded[full.col[lower], full.row[lower] - full.col[lower]] = full.data[lower]
    banded[:, 0] += 1e-9
    return banded


@lru_cache(maxsize=8)
def _line_design(axis, mesh_mm, stretches):
    """Design of the middles of all stretches of the lines of one direction."""
    return _Design.at_points(*(p.ravel() for p in _stretch_middles(axis, stretches)), mesh_mm)


# Looking up the lines

@dataclass(frozen=True, eq=False)
class _Lines:
    """Stretches (S, L) of grid lines of one direction, S along a line: page position of the
    middle, distance found across the line, and weight, 0 where the line is not seen.
    """

    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray


def _line_positions(axis):
    """Page positions of the 5 mm lines of a direction: 0 vertical, 1 horizontal."""
    if axis == 0:
        return grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    return grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y))


def _stretch_middles(axis, stretches):
    """Page positions x_mm, y_mm (S, L) of the middles of all stretches."""
    starts = _line_positions(1 - axis)[:-1]
    along = (starts[:, None] + MAJOR_MM * (np.arange(stretches) + 0.5) / stretches).ravel()
    across, along = np.broadcast_arrays(_line_positions(axis)[None, :], along[:, None])
    return (across, along) if axis == 0 else (along, across)


def _look_up_lines(grey, mapping, axis, search_mm, image_px_per_mm, params):
    """Find the 5 mm lines of one direction near where the mapping expects them.

    Parameters
    ----------
    grey : (H, W) uint8
    mapping : Mapping
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    search_mm : float
    image_px_per_mm : float
    params : RectifyParams

    Returns
    -------
    _Lines
    """
    scale = float(np.clip(image_px_per_mm, *_SAMPLES_PER_MM))
    x_mm, y_mm = _stretch_middles(axis, params.stretches)
    lines_mm, middles_mm = (x_mm[0], y_mm[:, 0]) if axis == 0 else (y_mm[0], x_mm[:, 0])
    reach = int(np.ceil((search_mm + params.surround_mm) * scale))
    across = (lines_mm[:, None] + np.arange(-reach, reach + 1) / scale).ravel()
    length_mm = _STRETCH_SHARE * MAJOR_MM / params.stretches
    n_along = int(np.ceil(length_mm * scale))
    along = (middles_mm[:, None] + length_mm * ((np.arange(n_along) + 0.5) / n_along - 0.5)).ravel()
    col, row = mapping.on_grid(across, along) if axis == 0 else mapping.on_grid(along, across)
    samples = cv2.remap(grey, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    samples = samples if axis == 0 else np.ascontiguousarray(samples.T)
    profile = 255 - _middle_mean(samples.reshape(len(middles_mm), n_along, len(lines_mm), -1))
    off_mm, weight = _find_in_profiles(profile, search_mm, scale, params)
    weight = np.where(_supported(off_mm, weight > 0, params.support_mm), weight, 0)
    return _Lines(x_mm, y_mm, off_mm, weight)


_SAMPLES_PER_MM = (5.0, 12.0)
_STRETCH_SHARE = 0.84


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
    kernel = (kernel / np.linalg.norm(kernel)).astype(np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(profile, len(kernel), axis=2)
    match = windows @ kernel
    n = match.shape[2]
    best = np.clip(match.argmax(2), 1, n - 2)[..., None]
    left, middle, right = (np.take_along_axis(match, best + k, 2)[..., 0] for k in (-1, 0, 1))
    curve = left - 2 * middle + right
    vertex = np.where(curve < 0, 0.5 * (left - right) / np.where(curve < 0, curve, 1), 0)
    off_mm = (best[..., 0] - (n - 1) / 2 + np.clip(vertex, -1, 1)) / scale
    power = np.take_along_axis(windows, best[..., None], 2)[..., 0, :].var(2) * len(kernel)
    correlation = middle / np.sqrt(power + 1)
    strength = np.clip(middle / (np.median(middle) + 1e-6), 0, 1) ** 2
    seen = (correlation > params.min_correlation) & (np.abs(off_mm) <= search_mm) & (strength > 0.01)
    return off_mm, np.where(seen, strength, 0)


def _supported(off_mm, seen, tolerance_mm):
    """Where a stretch agrees with those within 2 along and 1 across its line.

    It may lie off their median by the tolerance and 4 times their own median distance from it.
    """
    padded = np.pad(np.where(seen, off_mm, np.nan), ((2, 2), (1, 1)), constant_values=np.nan)
    near = np.lib.stride_tricks.sliding_window_view(padded, (5, 3)).reshape(*off_mm.shape, 15)
    middle = _median_of_seen(near)
    spread = _median_of_seen(np.abs(near - middle[..., None]))
    enough = np.isfinite(near).sum(2) >= _MIN_NEIGHBOURS
    return enough & (np.abs(off_mm - middle) <= tolerance_mm + 4 * spread)


_MIN_NEIGHBOURS = 4


def _median_of_seen(values):
    """Median along the last axis of what is not NaN; NaN where nothing is."""
    ordered = np.sort(values, axis=-1)
    count = np.isfinite(values).sum(-1)[..., None]
    low = np.take_along_axis(ordered, np.maximum(count - 1, 0) // 2, -1)
    high = np.take_along_axis(ordered, np.minimum(count // 2, values.shape[-1] - 1), -1)
    return ((low + high) / 2)[..., 0]


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
    right, bottom = width - 1, height - 1
    homography[:2, 2] += [(0, 0), (right, 0), (right, bottom), (0, bottom)][upright.quarter_turns]
    still = np.zeros_like(mapping.displacement_px)
    identity = Mapping(homography, still, mapping.node_x_mm, mapping.node_y_mm)
    x_mm, y_mm = np.arange(10, PAGE_WIDTH_MM - 10, 5), np.arange(10, PAGE_HEIGHT_MM - 10, 5)
    off = np.subtract(mapping.on_grid(x_mm, y_mm), identity.on_grid(x_mm, y_mm))
    return identity if np.percentile(np.hypot(*off), 95) < params.identity_px else None


# Red against green and blue

def _red_mapping(rgb, mapping):
    """Mapping of the red channel, in which the ink is read, registered on the grid's channels.

    The grid is seen in green and blue only. Where a lens or a screen's stripes displace red,
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
    """Page displacement of ink in red against ink in green and blue.

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
    red, rest = _darkness(drawn[..., 0]), _darkness(_line_channel(drawn))
    clear = _off_lines(y_mm, 1)[:, None] & _off_lines(x_mm, 0)
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


def _off_lines(position_mm, axis):
    """Which positions (K,) are clear of the 5 mm lines of a direction."""
    lines = _line_positions(axis)
    right = np.clip(np.searchsorted(lines, position_mm), 1, len(lines) - 1)
    near = np.minimum(np.abs(position_mm - lines[right]), np.abs(position_mm - lines[right - 1]))
    return near > _CLEAR_OF_LINES_MM


_CLEAR_OF_LINES_MM = 0.55


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
    red_mapping = _red_mapping(rgb, mapping)
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


# ==== plan ====

"""What is to be done: which pictures, and which rows of which leads; refused here or never."""


KAGGLE_INPUT = "/kaggle/input"


@dataclass(frozen=True, eq=False)
class Plan:
    """Pages to digitise and rows to write.

    Attributes
    ----------
    paths : dict of str to Path
        Image file of each page, in the order in which they are worked on; it need not exist.
    asked : polars.DataFrame
        id, lead, number_of_rows, in the order of the file to write.
    """

    paths: dict
    asked: pl.DataFrame


def make_plan(inputs, fs_hz, limit=None):
    """Find the pages and the rows that a run is asked for.

    Parameters
    ----------
    inputs : list of Path
        One competition folder (it has a test.csv), or image files and folders of them.
    fs_hz : int
        Samples a second where there is no test.csv.
    limit : int, optional
        Keep only the first so many pages.

    Returns
    -------
    Plan

    Raises
    ------
    Refused
        If an input does not exist, is no image, or two pages have the same name; if test.csv
        cannot be met.
    """
    for path in inputs:
        if not path.exists():
            raise Refused(f"{path} does not exist; give a competition folder, or images or folders of them")
    if any((path / "test.csv").is_file() for path in inputs):
        if len(inputs) > 1:
            raise Refused(f"{len(inputs)} inputs, one of them a competition folder; give that folder alone")
        return _competition_plan(inputs[0], limit)
    paths = _unique_stems([file for path in inputs for file in _images_of(path)])
    paths = dict(list(paths.items())[:limit])
    return Plan(paths, ask_all_leads(list(paths), fs_hz))


def find_competition(root=KAGGLE_INPUT):
    """Find the competition's folder somewhere under a root: it holds test.csv and test/.

    Parameters
    ----------
    root : str or Path

    Returns
    -------
    Path
        The least deep one, the first by name among equals.

    Raises
    ------
    Refused
        If there is none.
    """
    found = []
    for folder, subfolders, files in os.walk(root):
        if "test.csv" in files and "test" in subfolders:
            found.append(Path(folder))
        subfolders[:] = [name for name in subfolders if name not in ("train", "test")]
    if not found:
        raise Refused(f"no folder under {root} has test.csv and test/; give the competition's folder")
    return min(found, key=lambda folder: (len(folder.parts), str(folder)))


def _competition_plan(folder, limit):
    asked = read_asked(folder / "test.csv")
    page_ids = asked["id"].unique(maintain_order=True).to_list()[:limit]
    if not (folder / "test").is_dir():
        raise Refused(f"{folder} has a test.csv but no folder test/ with the images; put them there")
    images = {}
    for file in sorted(_images_in(folder / "test"), key=_suffix_rank, reverse=True):
        images[file.stem] = file
    paths = {page_id: images.get(page_id, folder / "test" / f"{page_id}.png") for page_id in page_ids}
    if images.keys().isdisjoint(paths):
        raise Refused(
            f"{folder / 'test'} has none of the {len(paths)} images that test.csv asks for; put them there"
        )
    return Plan(paths, asked.filter(pl.col("id").is_in(page_ids)))


def _images_of(path):
    if path.is_dir():
        files = _images_in(path)
        if not files:
            raise Refused(f"{path} holds no test.csv and no image (*{', *'.join(IMAGE_SUFFIXES)})")
        return files
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        raise Refused(f"{path} ends in {path.suffix!r}; an image ends in {', '.join(IMAGE_SUFFIXES)}")
    return [path]


def _images_in(folder):
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in IMAGE_SUFFIXES)


def _suffix_rank(file):
    return IMAGE_SUFFIXES.index(file.suffix.lower()), file.name


def _unique_stems(files):
    paths = {}
    for file in files:
        if file.stem in paths:
            raise Refused(f"{paths[file.stem]} and {file} would both be page {file.stem!r}; rename one")
        paths[file.stem] = file
    return paths


# ==== digitise ====

"""The chain for one page, and the project's only broad ``except``.

Whatever a page does to the stages, `digitise` hands back twelve finite leads of the right
lengths, and says which stage gave up, why, and how long each stage took.
"""


_log = logging.getLogger("submission.digitise")


@dataclass(frozen=True, eq=False)
class Digitised:
    """What became of one page.

    Attributes
    ----------
    series : LeadSeries
        Finite throughout; all zero, with infinite standard deviations, where a stage failed.
    stage : str
        The stage that failed, empty where none did.
    reason : str
        Why it failed, empty where none did.
    seconds : dict of str to float
        Seconds that each stage took, in the order in which they ran.
    rows : dict of str to (n_rows,) float32
        The asked leads in mV, at the asked numbers of rows; finite.
    """

    series: LeadSeries
    stage: str = ""
    reason: str = ""
    seconds: dict = field(default_factory=dict)
    rows: dict = field(default_factory=dict)


class StageWatch:
    """Runs stages by name and keeps their seconds; `current` is the stage that runs or ran last."""

    def __init__(self):
        self.seconds = {}
        self.current = "digitise"

    def run(self, name, stage, *args):
        """Return ``stage(*args)``; its seconds are kept even where it raises."""
        self.current = name
        start = time.perf_counter()
        try:
            return stage(*args)
        finally:
            self.seconds[name] = time.perf_counter() - start


def digitise(source, fast=False, watch=None, asked=()):
    """Signals of one page; never raises because of what the page shows.

    Parameters
    ----------
    source : str, Path or Page
        Image file, or a picture that was already read.
    fast : bool
        Take the fastest path: skip the render-and-compare fit.
    watch : StageWatch, optional
        What runs the stages; one that keeps their results serves to look into the chain.
    asked : sequence of (str, int)
        Leads and numbers of rows to resample them to.

    Returns
    -------
    Digitised
    """
    page_id = source.page_id if isinstance(source, Page) else Path(source).stem
    watch = watch or StageWatch()
    try:
        series = _chain(source, fast, watch)
        _check_series(series)
        rows = watch.run("resample_leads", _rows, series, asked)
        return Digitised(series, seconds=watch.seconds, rows=rows)
    except Exception as exc:  # noqa: BLE001 - one page must not cost the other thousand
        _log.debug("%s failed in %s", page_id, watch.current, exc_info=True)
        return failed(page_id, getattr(exc, "stage", watch.current), _reason(exc), watch.seconds, asked)


def failed(page_id, stage, reason, seconds=None, asked=()):
    """Stand in for a page that could not be digitised.

    Parameters
    ----------
    page_id, stage, reason : str
        `stage` and `reason` say what went wrong.
    seconds : dict of str to float, optional
    asked : sequence of (str, int)
        As in `digitise`.

    Returns
    -------
    Digitised
        Zeros in mV, standard deviations infinite, nothing seen.
    """
    mv = {lead: np.zeros(_n_samples(lead)) for lead in LEADS}
    sd_mv = {lead: np.full(_n_samples(lead), np.inf) for lead in LEADS}
    rows = {lead: np.zeros(n_rows, np.float32) for lead, n_rows in asked}
    return Digitised(LeadSeries(page_id, mv, sd_mv, 0.0), stage, reason, seconds or {}, rows)


def _chain(source, fast, watch):
    page = source if isinstance(source, Page) else watch.run("load_page", load_page, source)
    upright_page = watch.run("stage0_upright", upright, page)
    rectified = watch.run("stage1_rectify", rectify, upright_page)
    ink_map = watch.run("stage2_ink", ink, rectified)
    traced = watch.run("stage3_trace", trace, ink_map)
    if not fast:
        traced = watch.run("stage4_refine", refine, ink_map, traced)
    return watch.run("leads_mv", leads_mv, traced)


def _n_samples(lead):
    return N_STRIP if lead == RHYTHM_LEAD else N_QUARTER


def _check_series(series):
    for lead in LEADS:
        mv = series.mv[lead]
        if mv.shape != (_n_samples(lead),):
            raise ValueError(f"lead {lead} has shape {mv.shape}, not ({_n_samples(lead)},)")
        if not np.isfinite(mv).all():
            n_bad = np.count_nonzero(~np.isfinite(mv))
            raise ValueError(f"lead {lead} has {n_bad} samples that are not finite")


def _rows(series, asked):
    rows = {lead: resample_leads(series, lead, n_rows).astype(np.float32) for lead, n_rows in asked}
    for lead, n_rows in asked:
        if rows[lead].shape != (n_rows,) or not np.isfinite(rows[lead]).all():
            raise ValueError(f"lead {lead} gave {rows[lead].shape} rows, not {n_rows} finite ones")
    return rows


def _reason(exc):
    if isinstance(exc, DigitiseError):
        return exc.reason
    return " ".join(f"{type(exc).__name__}: {exc}".split())


# ==== main ====

"""Command line: images in, a submission file (and the leads in mV) out, and a summary of the run."""


PAGE_LIMIT_S = 300.0
WRITE_S_A_ROW = 2e-6
BYTES_A_ROW = 64
BYTES_A_PAGE_OF_ARRAYS = 400_000

_run_log = logging.getLogger("submission")


def main(argv=None):
    """Digitise the pages that the arguments name.

    Parameters
    ----------
    argv : list of str, optional
        Arguments without the program's name; those of the process if None.

    Returns
    -------
    int
        Exit code: 0 where the file is written and complete, 2 where the request was refused
        before any work, 1 where the disk failed (also for arrays alone), 130 where the user broke off.
    """
    options = _parser().parse_args(argv)
    try:
        with _log_to(options.log):
            return _run(options)
    except Refused as exc:
        print(f"refused: {exc}", file=sys.stderr)
        return 2
    except OSError as exc:
        print(f"failed: {exc}; {options.out} was not written", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"broken off; {options.out} was not written", file=sys.stderr)
        return 130


def kernel_main():
    """Run as the one-file kernel: in a notebook the process's arguments are Jupyter's, not ours."""
    arguments = [] if "ipykernel" in sys.modules else sys.argv[1:]
    code = main(["--budget", "8", *arguments])
    if code:
        raise SystemExit(code)


def _parser():
    parser = argparse.ArgumentParser(
        prog="submission", description="Turn images of paper 12-lead ECGs into signals in millivolt."
    )
    parser.add_argument("inputs", nargs="*", type=Path, metavar="DIR_OR_FILES",
                        help="a competition folder (test.csv and test/), or images or folders of them; "
                        "looked for under /kaggle/input where none is given")
    parser.add_argument("--out", type=Path, default=Path("submission.csv"), help=".csv or .parquet")
    parser.add_argument("--arrays", type=Path, metavar="FOLDER",
                        help="also a .npz a page (leads in mV, standard deviations, fs) and pages.csv")
    parser.add_argument("--fs", type=_number(int, 50, MAX_ROWS_A_LEAD // STRIP_S), default=DRAWN_FS_HZ,
                        help="rows a second where there is no test.csv (default %(default)s)")
    parser.add_argument("--workers", type=_number(int, 1, 256), default=_n_cpus(),
                        help="processes (default: one a CPU, here %(default)s)")
    parser.add_argument("--limit", type=_number(int, 1, math.inf), help="only the first so many pages")
    parser.add_argument("--budget", type=_number(float, 0, math.inf), default=math.inf, metavar="HOURS",
                        help="pages that will not fit take the fastest path, then zeros; "
                        "the file is complete and on time")
    parser.add_argument("--log", type=Path, metavar="FILE", help="tracebacks of the pages that failed")
    return parser


def _number(kind, low, high):
    def parse(text):
        with suppress(ValueError):
            value = kind(text)
            if low <= value <= high:
                return value
        raise argparse.ArgumentTypeError(f"{text!r} must be {kind.__name__} from {low:g} to {high:g}")

    return parse


def _n_cpus():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _log_to(path):
    try:
        handler = logging.NullHandler() if path is None else logging.FileHandler(path, encoding="utf-8")
    except OSError as exc:
        raise Refused(f"--log {path} cannot be written ({exc.strerror}); give another file") from exc
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    level = _run_log.level
    _run_log.addHandler(handler)
    _run_log.setLevel(logging.DEBUG if path else logging.CRITICAL)
    try:
        yield
    finally:
        _run_log.setLevel(level)
        _run_log.removeHandler(handler)
        handler.close()


def _run(options):
    plan = make_plan(options.inputs or [find_competition()], options.fs, options.limit)
    n_rows = plan.asked["number_of_rows"].sum()
    with SubmissionFile(options.out) as out:
        _check_free(options.out.absolute().parent, BYTES_A_ROW * n_rows, "--out")
        folder = None if options.arrays is None else ArrayFolder(options.arrays)
        if folder is not None:
            _check_free(folder.path, BYTES_A_PAGE_OF_ARRAYS * len(plan.paths), "--arrays")
        budget_s = 3600 * options.budget - WRITE_S_A_ROW * n_rows
        report = Report(Pace(len(plan.paths), min(options.workers, len(plan.paths)), budget_s))
        rows = _digitise_all(plan, report, folder)
        out.write(plan.asked, lambda page_id, lead: rows[page_id, lead])
    print(f"{report.summary()}\nwritten: {options.out}, {n_rows:,} rows")
    if folder is None:
        return 0
    folder.save_table("pages.csv", report.pages_table())
    print(folder.trouble or f"written: {folder.path}, {len(plan.paths):,} arrays", file=sys.stderr)
    return 1 if folder.trouble else 0


def _check_free(folder, n_bytes, option):
    free = shutil.disk_usage(folder).free
    if free < n_bytes:
        raise Refused(
            f"{option}: {folder} has {free / 1e6:,.0f} MB free and {n_bytes / 1e6:,.0f} MB are needed; "
            "free some, or give another place"
        )


def _digitise_all(plan, report, folder):
    asked = {page_id: [] for page_id in plan.paths}
    for page_id, lead, n_rows in plan.asked.iter_rows():
        asked[page_id].append((lead, n_rows))
    pace, rows = report.pace, {}
    tasks = ((page_id, str(path), pace.must_hurry(), asked[page_id]) for page_id, path in plan.paths.items())
    for outcome in share_out(_digitise_task, tasks, pace.n_workers, PAGE_LIMIT_S, pace.seconds_left):
        page = _unpack(outcome)
        rows |= {(page.series.page_id, lead): mv for lead, mv in page.rows.items()}
        if folder is not None:
            folder.save(page)
        is_fast = outcome.task[2]
        pace.end(outcome.seconds, is_fast)
        report.add(page, is_fast)
    return rows


def _digitise_task(task):
    _, path, fast, asked = task
    page = digitise(path, fast, asked=asked)
    series = page.series
    return (series.mv, series.sd_mv, series.seen_share), (page.stage, page.reason, page.seconds, page.rows)


def _unpack(outcome):
    page_id, *_, asked = outcome.task
    if outcome.answer is None:
        return failed(page_id, "workers", outcome.trouble, asked=asked)
    series, page = outcome.answer
    return Digitised(LeadSeries(page_id, *series), *page)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
