# GENERATED from submission/ by `python -m submission.bundle` (make kernel). Never edit this file.
"""Images of paper 12-lead ECGs in, submission.csv out: the whole of submission/ in one file.

Finds the competition's folder under /kaggle/input, or takes it as an argument.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is there, as in __init__

import argparse
import base64
import io
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
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import combinations, product
from multiprocessing.connection import wait
from pathlib import Path
from typing import NamedTuple

import cv2
import numba
import numpy as np
import polars as pl
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft, sparse
from scipy.interpolate import BSpline, CubicSpline, RectBivariateSpline
from scipy.linalg import solve
from scipy.ndimage import (
    binary_dilation,
    gaussian_filter1d,
    label,
    maximum,
    maximum_filter1d,
    uniform_filter1d,
)
from scipy.optimize import curve_fit
from scipy.signal import find_peaks, resample
from scipy.sparse import coo_matrix, csr_array
from scipy.sparse.csgraph import connected_components
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
MM_PER_SAMPLE = MM_PER_S / DRAWN_FS_HZ
STRIP_S = 10.0
QUARTER_S = 2.5
N_STRIP = round(STRIP_S * DRAWN_FS_HZ)
N_QUARTER = round(QUARTER_S * DRAWN_FS_HZ)
STRIP_X_MM = 118.110 / DRAWN_PX_PER_MM
ZERO_Y_MM = tuple(y / DRAWN_PX_PER_MM for y in (708.333, 991.667, 1275.000, 1534.711))
N_STRIPS = len(ZERO_Y_MM)

TRACE_WIDTH_MM = 0.75 / 72 * MM_PER_INCH
PULSE_WIDTH_MM = 1.5 * TRACE_WIDTH_MM
# The pulse's sides lean by one 500 Hz sample, and one is drawn flat before and after; these are the
# sides' positions at half height.
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


def label_origins_px():
    """Text printed on every page: ``(text, x_px, y_px)``, DejaVu Sans 11 pt.

    Returns
    -------
    list of (str, int, int)
        Lead names below their segments, rhythm name, paper speed and gain, and the left end of
        their baselines, on whole pixels of the drawn page.
    """
    labels = []
    for quarter, leads in enumerate(QUARTER_LEADS):
        for strip, lead in enumerate(leads):
            x_px = 118.110 + 492.126 * quarter
            labels.append((lead, x_px, ZERO_Y_MM[strip] * DRAWN_PX_PER_MM + 55))
    labels.append((RHYTHM_LEAD, 118.110, ZERO_Y_MM[-1] * DRAWN_PX_PER_MM + 63.5))
    labels.append(("25mm/s", 392.9, 1661.0))
    labels.append(("10mm/mV", 786.6, 1661.0))
    return [(text, round(x_px), round(y_px)) for text, x_px, y_px in labels]


# The first letter of labels that do not begin with an I lies a pixel further right than it would
# belong, as measured on six real drawn pages; no header's does.
LABEL_FIRST_RIGHT_PX = 1

HEADER_X_PX = (10, 600, 1191)
HEADER_BASELINE_PX = (46, 86, 125)
# What may stand in the header, by column and line; a 0 stands for any digit.
HEADER_TEXTS = {
    (0, 0): ("ID: 00000_hr",),
    (0, 1): ("Age: 00 yrs",),
    (0, 2): ("Sex: Female", "Sex: Male"),
    (1, 0): ("Name:",),
    (1, 1): ("Height: 000 cm",),
    (2, 0): ("Date: 0000-00-00, 00:00:00",),
    (2, 1): ("Weight: 00 kg", "Weight: 000 kg"),
}


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


def major_lines_mm(axis):
    """Page positions (L,) in mm of the 5 mm lines of a direction: 0 vertical, 1 horizontal."""
    if axis == 0:
        return grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    return grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y))


def pulse_points_mm(zero_mm):
    """Where a strip's calibration pulse is drawn through.

    Parameters
    ----------
    zero_mm : float
        Page position of the strip's zero.

    Returns
    -------
    x_mm, y_mm : (6,) float64
        Page positions, left to right; y goes down.
    """
    left, right = PULSE_X_MM
    x_mm = np.repeat((left, right), 3) + MM_PER_SAMPLE * np.array([-1.5, -0.5, 0.5, -0.5, 0.5, 1.5])
    return x_mm, zero_mm - PULSE_HEIGHT_MM * np.array([0.0, 0, 1, 1, 0, 0])


def separator_boxes_mm():
    """Where the lead separators of the first three strips are printed, (9, 4): top, bottom, left, right."""
    half = SEPARATOR_WIDTH_MM / 2
    return np.array([
        (y - SEPARATOR_HALF_HEIGHT_MM, y + SEPARATOR_HALF_HEIGHT_MM, x - half, x + half)
        for y in ZERO_Y_MM[:N_STRIPS - 1]
        for x in STRIP_X_MM + QUARTER_S * MM_PER_S * np.arange(1, len(QUARTER_LEADS))
    ])


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


# ==== kernels ====

"""Every compiled loop of the project; called by the stages, not meant to be called directly.

The kernels trust their input: the stage that calls one validates, converts and allocates.
"""


_jit = numba.njit(nogil=True, cache=False)


@_jit
def unfolded_shares(odds, share):
    """Shares by their odds, each pixel taken from its own channel: what `fold` did, undone.

    Parameters
    ----------
    odds : (4 S, H, W) float32
        Natural logarithms of share / (1 - share); under -16 there is no share instead of 1e-7.
    share : (S, 2 H, 2 W) float32
        Filled.
    """
    for upper in range(0, odds.shape[0], 2):
        for r in range(odds.shape[1]):
            left, right, line = odds[upper, r], odds[upper + 1, r], share[upper // 4, 2 * r + upper // 2 % 2]
            for c in range(left.size):
                line[2 * c] = share_by_odds(left[c])
                line[2 * c + 1] = share_by_odds(right[c])


@_jit
def share_by_odds(odds):
    """Share whose share / (1 - share) has a logarithm."""
    return np.float32(1) / (np.float32(1) + np.exp(-odds)) if odds > np.float32(-16) else np.float32(0)


@_jit
def path_costs(ink, away_cost, settings, right_cost, down_cost):
    """What `cheapest_path` pays in a window of the page; all pictures columns first.

    Parameters
    ----------
    ink : (share (C, R) float32, contrast (C, R) float32, taken (C, R) uint8, foreign)
        ``foreign`` (C, R) is how much of the ink belongs to others, or of no size if unknown.
    away_cost : (R,) float32
        Of a column in each row.
    settings : (full_share, taken_cost, hidden_cost, hidden_climb_cost, climb_cost) of float32
        As in `TraceSettings`.
    right_cost, down_cost : (C, R) float32
        Filled.
    """
    full_share, taken_cost, hidden, hidden_climb, climb = settings
    none, full = np.float32(0), np.float32(1)
    for c in range(right_cost.shape[0]):
        share, contrast, taken = ink[0][c], ink[1][c], ink[2][c]
        right, down = right_cost[c], down_cost[c]
        for r in range(right.size):
            bare = min(max((full_share - share[r]) + (full_share - share[r]), none), full)
            right[r] = max(bare, taken_cost if taken[r] > 0 else none)
        if ink[3].size > 0:
            foreign = ink[3][c]
            for r in range(right.size):
                right[r] = max(right[r], taken_cost * foreign[r])
        for r in range(right.size):
            bare = right[r]
            right[r] = hidden + contrast[r] * (bare - hidden) + away_cost[r]
            down[r] = hidden_climb + contrast[r] * (bare + climb - hidden_climb)


@_jit
def cheapest_path(right_cost, down_cost, entry_row, exit_row, source):
    """Cheapest way through a picture from its left to its right edge.

    A way enters each column at one row, runs up or down inside the column, leaves at another row
    and steps right. Entering column c at row r costs ``right_cost[c, r]``, and each step inside
    the column costs ``down_cost`` of the pixel stepped on. Each step waits for the one before it;
    the way down and the way up do not wait for each other and are taken in one loop.

    Parameters
    ----------
    right_cost, down_cost : (C, R) float32
        Columns first.
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
    n_cols, n_rows = right_cost.shape
    best = np.zeros(n_rows, np.float64)
    down, up = np.empty(n_rows, np.float64), np.empty(n_rows, np.float64)
    up_source = np.empty(n_rows, np.int32)
    for c in range(n_cols):
        for r in range(n_rows):
            best[r] += right_cost[c, r]
        above, above_from = np.inf, 0
        below, below_from = np.inf, 0
        for r in range(n_rows):
            step = above + down_cost[c, r]
            above_from = above_from if step < best[r] else r
            above = step if step < best[r] else best[r]
            down[r] = above
            source[c, r] = above_from
            q = n_rows - 1 - r
            step = below + down_cost[c, q]
            below_from = below_from if step < best[q] else q
            below = step if step < best[q] else best[q]
            up[q] = below
            up_source[q] = below_from
        for r in range(n_rows):
            source[c, r] = up_source[r] if up[r] < down[r] else source[c, r]
            best[r] = up[r] if up[r] < down[r] else down[r]
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
def add_columns(picture, first_col, top, bottom, step):
    """Add a step to a run of rows of each column, in place.

    Parameters
    ----------
    picture : (C, R) uint8
    first_col : int
    top, bottom : (n,) int
        First row, and the row after the last, of that column and those after it.
    step : int
    """
    for c in range(top.size):
        for r in range(max(top[c], 0), min(bottom[c], picture.shape[1])):
            picture[first_col + c, r] = int(picture[first_col + c, r]) + step


@_jit
def ink_extent(ink, low_row, high_row, threshold, top, bottom):
    """Sub-pixel extent of the ink that a path runs through, column by column.

    Parameters
    ----------
    ink : (share (C, R) float32, taken (C, R) uint8)
        Taken ink ends the path's own, unless the path itself runs there.
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
    n_cols, n_rows = ink[0].shape
    for c in range(n_cols):
        share, taken = ink[0][c], ink[1][c]
        first, last = low_row[c], high_row[c]
        while first <= last and share[first] < threshold:
            first += 1
        while last >= first and share[last] < threshold:
            last -= 1
        if last < first:
            top[c] = np.nan
            bottom[c] = np.nan
            continue
        above = below = 0.0
        while first > 0:
            above = share[first - 1] if first > low_row[c] or taken[first - 1] == 0 else 0.0
            if above < threshold:
                break
            first -= 1
        while last < n_rows - 1:
            below = share[last + 1] if last < high_row[c] or taken[last + 1] == 0 else 0.0
            if below < threshold:
                break
            last += 1
        top[c] = first
        if first > 0:
            top[c] = first - (share[first] - threshold) / (share[first] - above)
        bottom[c] = last
        if last < n_rows - 1:
            bottom[c] = last + (share[last] - threshold) / (share[last] - below)


@_jit
def polyline(stroke_row, line, reach):
    """A stroke in the form that the loops over pixels want.

    Parameters
    ----------
    stroke_row : (n,) float64
        Rows of the vertices, pixel centres.
    line : (2,) float64
        Column of the first vertex and step between vertices.
    reach : float
        Distance beyond which the stroke is not seen.

    Returns
    -------
    stroke_row : (n,) float64
    rise, part : (n - 1,) float64
        Of each segment, its rows and 1 / length**2.
    line : (float, float)
    reach : float
    """
    rise = stroke_row[1:] - stroke_row[:-1]
    part = 1.0 / (line[1] * line[1] + rise * rise)
    return stroke_row, rise, part, (line[0], line[1]), reach


@_jit
def nearest_in_column(poly, window, col, rows, away, near):
    """Nearest points of a polyline to the pixels of a column, on one side of each if asked.

    Segments are taken one after the other, each with the pixels within its reach in one
    vectorised loop: a spike's column has many pixels, of which a segment reaches few.

    Parameters
    ----------
    poly : tuple
        From `polyline`.
    window : (int, int)
        First and last vertex looked at.
    col : int
    rows : (int, int)
        First row, and the row after the last.
    away : (2, R) float64
        Only points that lie against this direction (column, row) count; 0 for all.
    near : (squared (R,) float64, vertex (R,) int64)
        Filled in these rows: squared distance, 1e30 if no point is within reach, and the vertex
        after which it lies.
    """
    stroke_row, rises, parts, (start, width), reach = poly
    squared, vertex = near
    squared[rows[0]:rows[1]] = 1e30
    for k in range(window[0], window[1]):
        x, rise = col - (start + k * width), rises[k]
        beside = max(-x, x - width, 0.0)
        beyond = np.sqrt(max(reach * reach - beside * beside, 0.0))
        first = max(int(np.ceil(stroke_row[k] + min(rise, 0.0) - beyond)), rows[0])
        last = min(int(np.floor(stroke_row[k] + max(rise, 0.0) + beyond)) + 1, rows[1])
        if last <= first:
            continue
        at_top, per_row = x * width * parts[k], rise * parts[k]
        best, at = squared[first:last], vertex[first:last]
        side_col, side_row = away[0, first:last], away[1, first:last]
        y0 = first - stroke_row[k]
        for i in range(best.size):
            y = y0 + i
            t = at_top + y * per_row
            t = 0.0 if t < 0.0 else t
            t = 1.0 if t > 1.0 else t
            dx, dy = x - t * width, y - t * rise
            gap = dx * dx + dy * dy
            nearer = (gap < best[i]) & (dx * side_col[i] + dy * side_row[i] <= 0.0)
            best[i] = gap if nearer else best[i]
            at[i] = k if nearer else at[i]


@_jit
def foot_on_stroke(poly, k, col, row):
    """Share of the way from a vertex to the next at which a polyline is nearest, and the gap there.

    Returns
    -------
    share : float
        0 to 1.
    gap : (float, float)
        From the nearest point to the pixel, column and row.
    """
    stroke_row, rise, part, (start, width), _ = poly
    x, y = col - (start + k * width), row - stroke_row[k]
    share = min(max((x * width + y * rise[k]) * part[k], 0.0), 1.0)
    return share, (x - share * width, y - share * rise[k])


@_jit
def rows_between(poly, window, col, rows):
    """Rows of a column whose pixels can have stroke within reach on two opposite sides.

    Seen from a pixel h above it, a polyline that nowhere rises more than s per column is nearest
    within s columns per row of straight down; what lies square to that or beyond is h / (2 s)
    columns away or more.
    """
    stroke_row, rise, _, (start, width), reach = poly
    steepest = 0.0
    for k in range(window[0], window[1]):
        steepest = max(steepest, abs(rise[k]))
    k = min(max(int((col - start) / width), 0), rise.size - 1)
    here = stroke_row[k] + min(max(col - (start + k * width), 0.0) / width, 1.0) * rise[k]
    away = 2 * steepest / width * reach
    return max(int(np.ceil(here - away)), rows[0]), min(int(np.floor(here + away)) + 1, rows[1])


@_jit
def column_space(n_rows):
    """Work space for a page of that many rows: nearest points, those opposite, and directions."""
    near = np.empty(n_rows), np.zeros(n_rows, np.int64)
    far = np.empty(n_rows), np.zeros(n_rows, np.int64)
    return near, far, np.zeros((2, n_rows))


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
    near, _, away = column_space(n_rows)
    reach = (profile.shape[0] - 1) / 32.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(line[0] - reach), 0), min(int(last_x + reach) + 2, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if last <= first:
            continue
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        for r in range(top, bottom):
            distance = np.sqrt(near[0][r])
            if distance < reach:
                value = int(255 * min(max(profile[int(distance * 32), 0], 0.0), 1.0))
                if value > strip_cover[r, c]:
                    strip_cover[r, c] = value


@_jit
def pull_at_stroke(poly, k, pixel, pull, hessian, gradient):
    """Add a pixel's pull at the two vertices next to the nearest point of a stroke.

    Parameters
    ----------
    poly : tuple
        From `polyline`.
    k : int
        The first of the two vertices.
    pixel : (int, int)
        Column and row.
    pull : (slope, weight, residual)
        The slope is the derivative of the residual by the distance.
    hessian : (n, 2) float64
    gradient : (n,) float64
        Added to.
    """
    slope, weight, residual = pull
    share, gap = foot_on_stroke(poly, k, pixel[0], pixel[1])
    distance = np.sqrt(gap[0] * gap[0] + gap[1] * gap[1])
    down = -gap[1] / distance if distance > 1e-9 else 0.0
    a = slope * down * (1 - share)
    b = slope * down * share
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
    near, far, away = column_space(n_rows)
    reach = (profile.shape[0] - 1) / 32.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    cost = 0.0
    for c in range(max(int(np.ceil(line[0])), 0), min(int(last_x) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        away[:, top:bottom] = 0
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        far[0][top:bottom] = 1e30
        upper, lower = rows_between(poly, (first, last), c, (top, bottom))
        for r in range(upper, lower):
            if near[0][r] < reach * reach:
                _, (away[0, r], away[1, r]) = foot_on_stroke(poly, near[1][r], c, r)
        if upper < lower:
            nearest_in_column(poly, (first, last), c, (upper, lower), away, far)
        odds = 1.0
        for r in range(top, bottom):
            if near[0][r] >= reach * reach:
                continue
            i = int(np.sqrt(near[0][r]) * 32)
            bare = background[r, c] - (background[r, c] - ink) * others_cover(cover, strip, r, c)
            room = max(bare - ink, 0.0) / scale
            covered = profile[i, 0]
            between = far[0][r] < reach * reach
            j = int(np.sqrt(far[0][r]) * 32) if between else 0
            both = between and covered + profile[j, 0] < 1.0
            if between:
                covered = max(covered, min(covered + profile[j, 0], 1.0))
            bare_residual = (light[r, c] - bare) / scale
            residual = bare_residual + room * covered
            weight = 1.0 / (1.0 + residual * residual)
            odds *= weight * (1.0 + bare_residual * bare_residual)
            if odds < 1e-200 or odds > 1e200:
                cost -= 0.5 * np.log(odds)
                odds = 1.0
            pull = room * profile[i, 1], weight, residual
            pull_at_stroke(poly, near[1][r], (c, r), pull, hessian, gradient)
            if both:
                pull = room * profile[j, 1], weight, residual
                pull_at_stroke(poly, far[1][r], (c, r), pull, hessian, gradient)
        cost -= 0.5 * np.log(odds)
    return cost


@_jit
def stroke_profile(page, strip, stroke, total, count):
    """Mean share of ink by distance from a stroke, where it is not steep and nothing hides it.

    Parameters
    ----------
    page, strip, stroke
        As in `fit_stroke`; the profile is not looked at.
    total, count : (B,) float64
        Added to: share of ink, and pixels, per 1/8 px of distance.
    """
    light, background, cover, ink = page
    stroke_row, line, _ = stroke
    n_rows, n_cols = light.shape
    near, _, away = column_space(n_rows)
    reach = total.size / 8.0
    poly = polyline(stroke_row, line, reach)
    last_x = line[0] + line[1] * (stroke_row.size - 1)
    for c in range(max(int(np.ceil(line[0] + reach)), 0), min(int(last_x - reach) + 1, n_cols)):
        first, last, top, bottom = stroke_window(stroke_row, line, reach, c, n_rows)
        if bottom - top > 2 * reach + 4:
            continue
        nearest_in_column(poly, (first, last), c, (top, bottom), away, near)
        for r in range(top, bottom):
            distance = np.sqrt(near[0][r])
            room = background[r, c] - ink
            if distance < reach and room > 0.8 * (1 - ink) and others_cover(cover, strip, r, c) == 0:
                bin_ = int(distance * 8)
                total[bin_] += (background[r, c] - light[r, c]) / room
                count[bin_] += 1


@_jit
def add_differences(filter_, usual, row, prior, matrix, pull):
    """Add a robust cost of differences to a banded matrix and a gradient.

    The cost of a difference grows with its square while it is usual, and with itself beyond.

    Parameters
    ----------
    filter_ : (w,) float64
        Difference k is the sum of ``filter_[i] * row[k + i]``.
    usual : (n - w + 1,) float64
        How large each difference usually is.
    row : (n,) float64
    prior : (weight, limit) of float
        Weight of the cost, and multiple of the usual from which on it grows more slowly.
    matrix : (n, w or more) float64
        Main and upper diagonals, added to.
    pull : (n,) float64
        Added to.

    Returns
    -------
    float
        The cost.
    """
    weight, limit = prior
    width = filter_.size
    cost = 0.0
    for k in range(usual.size):
        difference = 0.0
        for i in range(width):
            difference += filter_[i] * row[k + i]
        share = difference / (usual[k] * limit)
        long = np.sqrt(1 + share * share)
        cost += long - 1
        slack = weight / (usual[k] * usual[k] * long)
        for i in range(width):
            pull[k + i] += slack * difference * filter_[i]
            for j in range(i, width):
                matrix[k + i, j - i] += slack * filter_[i] * filter_[j]
    return weight * limit * limit * cost


@_jit
def usual_differences(row, zoom, paces, bend, twist, usual):
    """How large second and third differences usually are, by how fast a signal moves about them.

    Parameters
    ----------
    row : (n,) float64
    zoom : float
        From its unit to the one of the settings.
    paces : (width, most) of float
        Differences, an odd number, over which the pace, the rms first difference, is taken, those
        beyond the ends mirrored; and the pace from which on differences grow no more.
    bend : (least, share) of float
        Second differences grow from the least by this share of the pace.
    twist : (least, share, half_pace) of float
        Third ones likewise; at the half pace their growth is halved.
    usual : (2, n - 1) float64
        Filled, in the settings' unit: of second and of third differences, at each first difference.

    Notes
    -----
    No bounds checking. Ensure n > width.
    """
    n, half = row.size - 1, int(paces[0]) // 2
    for k in range(n):
        total = 0.0
        for i in range(k - half, k + half + 1):
            at = i if i >= 0 else -1 - i
            at = at if at < n else 2 * n - 1 - at
            step = row[at + 1] - row[at]
            total += step * step
        pace = min(zoom * np.sqrt(total / (2 * half + 1)), paces[1])
        usual[0, k] = bend[0] + bend[1] * pace
        usual[1, k] = twist[0] + twist[1] * pace / (1 + pace / twist[2])


@_jit
def solve_diagonals(matrix, right, solution, variance):
    """Solve a symmetric positive definite system of few diagonals, with its inverse's diagonal if asked.

    LDL' factors, then Takahashi's recursion for the inverse within the band.

    Parameters
    ----------
    matrix : (n, w) float64
        Main and upper diagonals; row k couples k with k, k + 1, ... k + w - 1. Overwritten by the
        factors.
    right : (n,) float64
    solution, variance : (n,) float64
        Filled: the solution, and the diagonal of the inverse; that is not asked if of no size.

    Notes
    -----
    No bounds checking. Ensure that the matrix is positive definite; what lies beyond its last
    column is not looked at.
    """
    n, width = matrix.shape
    for k in range(n):
        solution[k] = right[k]
        for j in range(max(k - width + 1, 0), k):
            share = matrix[j, k - j] * matrix[j, 0]
            solution[k] -= matrix[j, k - j] * solution[j]
            for i in range(k, min(j + width, n)):
                matrix[k, i - k] -= share * matrix[j, i - j]
        for i in range(1, min(width, n - k)):
            matrix[k, i] /= matrix[k, 0]
    for k in range(n - 1, -1, -1):
        solution[k] /= matrix[k, 0]
        for i in range(1, min(width, n - k)):
            solution[k] -= matrix[k, i] * solution[k + i]
    if variance.size == 0:
        return
    inverse = np.zeros((n, width))
    for k in range(n - 1, -1, -1):
        reach = min(width, n - k)
        for d in range(reach - 1, -1, -1):
            value = 1.0 / matrix[k, 0] if d == 0 else 0.0
            for i in range(1, reach):
                low, high = min(i, d), max(i, d)
                value -= matrix[k, i] * inverse[k + low, high - low]
            inverse[k, d] = value
        variance[k] = inverse[k, 0]


@_jit
def middle_mean(samples, mean):
    """Mean of the middle half of values along the second axis.

    A quarter of them is bubbled to either end, all profiles of a row at once.

    Parameters
    ----------
    samples : (S, n, P) uint8
        Overwritten.
    mean : (S, P) float32
        Filled: of what is left without the n // 4 least and the n // 4 greatest.
    """
    n_samples, n_width = samples.shape[1:]
    for s in range(samples.shape[0]):
        for end in range(n_samples // 4):
            for i in range(n_samples - 1 - end, end, -1):
                low, high = samples[s, i - 1], samples[s, i]
                for p in range(n_width):
                    a, b = low[p], high[p]
                    low[p], high[p] = min(a, b), max(a, b)
            for i in range(end + 1, n_samples - 1 - end):
                low, high = samples[s, i], samples[s, i + 1]
                for p in range(n_width):
                    a, b = low[p], high[p]
                    low[p], high[p] = min(a, b), max(a, b)
        mean[s] = 0
        for i in range(n_samples // 4, n_samples - n_samples // 4):
            for p in range(n_width):
                mean[s, p] += samples[s, i, p]
        mean[s] /= np.float32(n_samples - 2 * (n_samples // 4))


@_jit
def robust_lines(design, target, precision, outlier, n_rounds, fit):
    """Least squares, reweighted by the residuals (Cauchy).

    Parameters
    ----------
    design : (K, n) float64
    target, precision : (K,) float64
        What the design times the fit should give, and 1 / variance of each.
    outlier : float
        Square of the standard deviations at which a point's weight is halved.
    n_rounds : int
    fit : (n,) float64
        Filled.

    Returns
    -------
    float
        Robust cost, the negative log likelihood.
    """
    n_points, n = design.shape
    robust = precision.copy()
    cost = 0.0
    for _ in range(n_rounds):
        normal = np.zeros((n, n + 3))
        normal[:, 0] = 1e-6
        fit[:] = 0
        for k in range(n_points):
            for i in range(n):
                share = design[k, i] * robust[k]
                if share != 0.0:
                    fit[i] += share * target[k]
                    for j in range(i, n):
                        normal[i, j - i] += share * design[k, j]
        solve_banded(normal, n, fit)
        cost = 0.0
        for k in range(n_points):
            off = target[k]
            for i in range(n):
                off -= design[k, i] * fit[i]
            miss = off * off * precision[k] / outlier
            robust[k] = precision[k] / (1 + miss)
            cost += 0.5 * outlier * np.log1p(miss)
    return cost


@_jit
def add_weighted_squares(starts, col, value, weight, band):
    """Add what the square of each row of a sparse matrix adds to a symmetric banded matrix.

    Parameters
    ----------
    starts, col, value : (K + 1,) int, (E,) int, (E,) float64
        The matrix, row by row: the entries of row k are those from ``starts[k]`` to before
        ``starts[k + 1]``, their columns ascending.
    weight : (K,) float64
    band : (n, D) float64
        The matrix that is added to, as `solve_banded` wants it.

    Notes
    -----
    No bounds checking. Ensure that no two columns of a row are D or more apart.
    """
    for k in range(weight.size):
        if weight[k] != 0.0:
            for i in range(starts[k], starts[k + 1]):
                share, row = weight[k] * value[i], band[col[i]]
                for j in range(i, starts[k + 1]):
                    row[col[j] - col[i]] += share * value[j]


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
                row, column = band[j], band[k, j - k:]
                factor = column[0]
                for t in range(width - (j - k)):
                    row[t] -= factor * column[t]
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


@_jit
def cubic_basis(knots, interval, position, basis):
    """The four cubic B-splines that are not zero at a position, by de Boor's recursion.

    Parameters
    ----------
    knots : (N + 4,) float64
        Ascending, the first four equal and the last four equal.
    interval : int
        Where the search for the position's knots begins, 3 to N - 1.
    position : float
        From the first knot to the last.
    basis : (4,) float64
        Filled.

    Returns
    -------
    int
        Its interval; the splines are those from there less 3 on.
    """
    while interval < knots.size - 5 and position >= knots[interval + 1]:
        interval += 1
    while interval > 3 and position < knots[interval]:
        interval -= 1
    basis[0] = 1.0
    for degree in range(1, 4):
        carried = 0.0
        for i in range(degree):
            after, before = knots[interval + 1 + i], knots[interval + 1 + i - degree]
            share = basis[i] / (after - before)
            basis[i] = carried + (after - position) * share
            carried = (position - before) * share
        basis[degree] = carried
    return interval


@_jit
def spline_at(spline, y, x, value):
    """Values of cubic tensor splines at scattered points; beyond the knots, those at their edge.

    Parameters
    ----------
    spline : (knots_y (M + 4,), knots_x (N + 4,), coefficients (M, N, K)) of float64
        K splines of the same knots, which are as `cubic_basis` wants them.
    y, x : (P,) float64
        Neighbours that follow each other are found fastest.
    value : (P, K) float64
        Filled.
    """
    knots_y, knots_x, coefficients = spline
    along_y, along_x = np.empty(4), np.empty(4)
    row = col = 3
    for p in range(y.size):
        at_y = min(max(y[p], knots_y[0]), knots_y[-1])
        at_x = min(max(x[p], knots_x[0]), knots_x[-1])
        row = cubic_basis(knots_y, row, at_y, along_y)
        col = cubic_basis(knots_x, col, at_x, along_x)
        for k in range(value.shape[1]):
            total = 0.0
            for i in range(4):
                for j in range(4):
                    total += along_y[i] * along_x[j] * coefficients[row - 3 + i, col - 3 + j, k]
            value[p, k] = total


# The stroke of a drawn page, as its renderer (Anti-Grain Geometry 2.4, behind matplotlib) lays it:
# an outline to either side of the polyline, with round joins and square caps, and of each pixel the
# share within. Columns of pixels are windows (first, top (C,), start (C + 1,)): column ``first + c``
# holds the rows from ``top[c]`` on at ``start[c]`` to ``start[c + 1]`` of a flat array. Positions
# are pixel edges.

@_jit
def crossing(a, b, c, d):
    """Where the lines through points (x, y) a, b and c, d cross: whether, and x, y."""
    way = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    if abs(way) < 1e-30:
        return False, 0.0, 0.0
    share = ((a[1] - c[1]) * (d[0] - c[0]) - (a[0] - c[0]) * (d[1] - c[1])) / way
    return True, a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


@_jit
def set_growth(outline, n, corner, rates, by_in, by_out):
    """Set how an outline's point grows with the rows of its vertex and of those beside it.

    Parameters
    ----------
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
    n : int
        The point.
    corner : (int, int)
        Its vertex, and 1 or -1 as the way goes on to the next one or to the one before.
    rates : (float, float)
        Radians per px that the way into the vertex and the way on turn as the vertices that they go to
        are moved down.
    by_in, by_out : (x, y)
        Growth of the point with the angles of both ways.
    """
    vertex, step = corner
    growth = outline[1]
    for i in range(2):
        growth[n, 1 - step, i] = -rates[0] * by_in[i]
        growth[n, 1, i] = rates[0] * by_in[i] - rates[1] * by_out[i] + i
        growth[n, 1 + step, i] = rates[1] * by_out[i]
    outline[2][n] = vertex


@_jit
def outline_corner(stroke, corner, half, outline, n):
    """Set the outline's points beside a vertex, on the left of the way, and return their number.

    Parameters
    ----------
    stroke : (x, y), each (n,) float64
    corner : (int, int)
        The vertex, and 1 or -1 as the way goes on to the next one or to the one before.
    half : float
        Half the stroke's width.
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
        Filled from point `n` on; growth only where there is room for it.
    n : int
    """
    k, step = corner
    (before_x, before_y), (x, y) = (stroke[0][k - step], stroke[1][k - step]), (stroke[0][k], stroke[1][k])
    after_x, after_y = stroke[0][k + step], stroke[1][k + step]
    way_in, way_out = (x - before_x, y - before_y), (after_x - x, after_y - y)
    length_in, length_out = np.hypot(way_in[0], way_in[1]), np.hypot(way_out[0], way_out[1])
    out_in = half * way_in[1] / length_in, -half * way_in[0] / length_in
    out_out = half * way_out[1] / length_out, -half * way_out[0] / length_out
    met, meet_x, meet_y = crossing(
        (before_x + out_in[0], before_y + out_in[1]), (x + out_in[0], y + out_in[1]),
        (x + out_out[0], y + out_out[1]), (after_x + out_out[0], after_y + out_out[1]),
    )
    turn_sine = (way_in[0] * way_out[1] - way_in[1] * way_out[0]) / (length_in * length_out)
    is_inner = turn_sine < 0
    middle = (out_in[0] + out_out[0]) / 2, (out_in[1] + out_out[1]) / 2
    bent = half - np.hypot(middle[0], middle[1])
    reach = max(min(length_in, length_out), 1.01 * half) if is_inner else 1e30
    rates = way_in[0] / length_in**2, way_out[0] / length_out**2
    point, grows = outline[0], outline[1].size > 0
    if (is_inner or bent < half / 1024) and met and np.hypot(meet_x - x, meet_y - y) <= reach:
        point[n, 0], point[n, 1] = meet_x, meet_y
        if grows:
            # the point lies half / cos(turn / 2) off the vertex, in the middle of both normals
            square = (half - bent) ** 2 / half**2
            along, out = 0.5 / square, turn_sine / (4 * square**2)
            by_in = -along * middle[1] - out * middle[0], along * middle[0] - out * middle[1]
            by_out = -along * middle[1] + out * middle[0], along * middle[0] + out * middle[1]
            set_growth(outline, n, corner, rates, by_in, by_out)
        return n + 1
    point[n, 0], point[n, 1] = x + out_in[0], y + out_in[1]
    if grows:
        set_growth(outline, n, corner, rates, (-out_in[1], out_in[0]), (0.0, 0.0))
    n += 1
    if not is_inner and bent >= half / 1024:
        angle = np.arctan2(out_in[1], out_in[0])
        turn = np.arctan2(out_out[1], out_out[0]) - angle
        turn += 2 * np.pi * (turn < 0)
        n_arc = int(turn / (2 * np.arccos(half / (half + 0.125))))
        for i in range(1, n_arc + 1):
            share = i / (n_arc + 1)
            off = half * np.cos(angle + turn * share), half * np.sin(angle + turn * share)
            point[n, 0], point[n, 1] = x + off[0], y + off[1]
            if grows:
                by_in = -(1 - share) * off[1], (1 - share) * off[0]
                set_growth(outline, n, corner, rates, by_in, (-share * off[1], share * off[0]))
            n += 1
    point[n, 0], point[n, 1] = x + out_out[0], y + out_out[1]
    if grows:
        set_growth(outline, n, corner, rates, (0.0, 0.0), (-out_out[1], out_out[0]))
    return n + 1


@_jit
def outline_cap(stroke, corner, half, outline, n):
    """Set the two points of a square cap at an end of a stroke, from where the way goes on."""
    k, step = corner
    way_x, way_y = stroke[0][k + step] - stroke[0][k], stroke[1][k + step] - stroke[1][k]
    length = np.hypot(way_x, way_y)
    dx, dy = half * way_y / length, half * way_x / length
    for side in (-1, 1):
        off = side * dx - dy, -side * dy - dx
        outline[0][n, 0], outline[0][n, 1] = stroke[0][k] + off[0], stroke[1][k] + off[1]
        if outline[1].size > 0:
            set_growth(outline, n, corner, (0.0, way_x / length**2), (0.0, 0.0), (-off[1], off[0]))
        n += 1
    return n


@_jit
def drawn_outline(stroke, half, outline):
    """Set the outline of a drawn stroke, once around, and return the number of its points."""
    last = stroke[0].size - 1
    n = outline_cap(stroke, (0, 1), half, outline, 0)
    for k in range(1, last):
        n = outline_corner(stroke, (k, 1), half, outline, n)
    n = outline_cap(stroke, (last, -1), half, outline, n)
    for k in range(last - 1, 0, -1):
        n = outline_corner(stroke, (k, -1), half, outline, n)
    return n


@_jit
def add_outline_edge(a, b, columns, winding):
    """Add an edge of an outline: by pixel, how much of it lies below, signed by the edge's way along x.

    Parameters
    ----------
    a, b : (x, y)
    columns : (first, top, start)
    winding : (K,) float64
        By pixel what is to be added to the sum of those above.
    """
    first, top, start = columns
    sign = 1.0 if a[0] < b[0] else -1.0
    (x0, y0), (x1, y1) = (a, b) if a[0] < b[0] else (b, a)
    for c in range(max(int(np.floor(x0)) - first, 0), min(int(np.floor(x1)) - first + 1, top.size)):
        left, right = max(x0, first + c), min(x1, first + c + 1.0)
        if right <= left:
            continue
        slope = (y1 - y0) / (x1 - x0)
        at_left, at_right = y0 + slope * (left - x0), y0 + slope * (right - x0)
        low, high = min(at_left, at_right), max(at_left, at_right)
        here = start[c] - top[c]
        for row in range(int(np.floor(low)), int(np.floor(high)) + 1):
            upper, lower = max(low, row), min(high, row + 1.0)
            part = sign * (right - left)
            if high > low:
                part *= (lower - upper) / (high - low)
            above = (upper + lower) / 2 - row
            winding[here + row] += part * (1 - above)
            winding[here + row + 1] += part * above


OUTLINE_POINTS = 12  # of a drawn stroke, on both sides of a vertex, at most


@_jit
def add_edge_growth(outline, edge, columns, cover, space, slopes):
    """Add how the cover grows with the vertices of an outline's edge.

    What an edge sweeps as it moves lies in the pixels that it runs through.

    Parameters
    ----------
    outline : (point (P, 2), growth (P, 3, 2), vertex (P,))
    edge : (int, int)
        Its points.
    columns : (first, top, start)
    cover : (K,) float64
        What is covered wholly stays so.
    space : (4, 2, 2) float64
        Work space.
    slopes : (G, K) float64
    """
    first, top, start = columns
    point, growth, vertex = outline
    low_vertex, n = min(vertex[edge[0]], vertex[edge[1]]) - 1, abs(vertex[edge[0]] - vertex[edge[1]]) + 3
    space[:] = 0.0
    for end in range(2):
        beyond = vertex[edge[end]] - 1 - low_vertex
        for v in range(3):
            space[beyond + v, end, 0] = growth[edge[end], v, 0]
            space[beyond + v, end, 1] = growth[edge[end], v, 1]
    a, b = (point[edge[0], 0], point[edge[0], 1]), (point[edge[1], 0], point[edge[1], 1])
    way_x, way_y = b[0] - a[0], b[1] - a[1]
    x0, x1 = min(a[0], b[0]), max(a[0], b[0])
    for c in range(max(int(np.floor(x0)) - first, 0), min(int(np.floor(x1)) - first + 1, top.size)):
        enter, leave = 0.0, 1.0
        if way_x != 0:
            sides = (first + c - a[0]) / way_x, (first + c + 1 - a[0]) / way_x
            enter, leave = max(min(sides[0], sides[1]), 0.0), min(max(sides[0], sides[1]), 1.0)
        if leave <= enter:
            continue
        at_enter, at_leave = a[1] + enter * way_y, a[1] + leave * way_y
        here = start[c] - top[c]
        for row in range(int(np.floor(min(at_enter, at_leave))), int(np.floor(max(at_enter, at_leave))) + 1):
            if cover[here + row] >= 1:
                continue
            begin, end = enter, leave
            if way_y != 0:
                sides = (row - a[1]) / way_y, (row + 1 - a[1]) / way_y
                begin, end = max(min(sides[0], sides[1]), enter), min(max(sides[0], sides[1]), leave)
            middle, dx, dy = (begin + end) / 2, (end - begin) * way_x, (end - begin) * way_y
            for v in range(n):
                by_x = space[v, 0, 0] + middle * (space[v, 1, 0] - space[v, 0, 0])
                by_y = space[v, 0, 1] + middle * (space[v, 1, 1] - space[v, 0, 1])
                slopes[(low_vertex + v) % slopes.shape[0], here + row] += by_x * dy - by_y * dx


OUTLINE_POINTS = 12  # of a drawn stroke, on both sides of a vertex, at most


@_jit
def drawn_cover(x, y, half, columns, outline, cover):
    """Share of each pixel that a drawn stroke covers.

    Parameters
    ----------
    x, y : (n,) float64
        Vertices, ascending along x.
    half : float
    columns : (first, top, start)
        That hold all of the stroke, with a row to spare.
    outline : (12 n, 2) float64
        Work space.
    cover : (K,) float64
        Filled. As the renderer has it, what lies within the outline twice counts twice, to 1 at most.
    """
    nothing = np.empty((0, 3, 2)), np.empty(0, np.int64)
    n = drawn_outline((x, y), half, (outline, *nothing))
    cover[:] = 0
    before = outline[n - 1, 0], outline[n - 1, 1]
    for i in range(n):
        here = outline[i, 0], outline[i, 1]
        add_outline_edge(before, here, columns, cover)
        before = here
    _, top, start = columns
    for c in range(top.size):
        total = 0.0
        for k in range(start[c], start[c + 1]):
            total += cover[k]
            cover[k] = min(abs(total), 1.0)


@_jit
def drawn_extents(x, y, margin, first, top, bottom):
    """Rows, from `top` to before `bottom` (C,), within a margin of a polyline, by column from `first` on."""
    top[:] = 1 << 30
    bottom[:] = -(1 << 30)
    for k in range(x.size - 1):
        low, high = int(min(y[k], y[k + 1]) - margin) - 1, int(max(y[k], y[k + 1]) + margin) + 2
        for c in range(max(int(x[k] - margin) - first, 0), min(int(x[k + 1] + margin) - first + 1, top.size)):
            top[c], bottom[c] = min(top[c], low), max(bottom[c], high)
    for c in range(top.size):
        if top[c] > bottom[c]:
            top[c] = bottom[c] = 0


@_jit
def holds_drawn(x, y, reach, columns):
    """Whether columns of pixels hold what lies within reach of a polyline, as `drawn_extents` has it."""
    first, top, start = columns
    low, high = np.empty_like(top), np.empty_like(top)
    drawn_extents(x, y, reach, first, low, high)
    for c in range(top.size):
        if low[c] < high[c] and (low[c] < top[c] or high[c] > top[c] + start[c + 1] - start[c]):
            return False
    return True


@_jit
def drawn_misses(cover, scene, scale, miss):
    """Robust cost of a drawn stroke, less that of the bare page.

    Parameters
    ----------
    cover : (K,) float64
    scene : (unlike, room), each (K,) float64
        How much lighter each pixel is than bare of the stroke, and how much darker full cover makes it.
    scale : float
        Residual at which a pixel's weight is halved.
    miss : (K,) float64
        Filled: how much lighter each pixel is than drawn.
    """
    unlike, room = scene
    cost = 0.0
    for k in range(cover.size):
        miss[k] = unlike[k] + room[k] * cover[k]
        if room[k] > 0 and cover[k] > 0:
            cost += np.log((scale**2 + miss[k] ** 2) / (scale**2 + unlike[k] ** 2))
    return cost / 2


@_jit
def drawn_slopes(stroke, half, columns, outline, cover, slopes):
    """How a drawn stroke's cover grows with each of its vertices' rows.

    Vertices `G` apart change no pixel in common and share a row.

    Parameters
    ----------
    stroke : (x, y), each (n,) float64
    half, columns, outline
        As for `drawn_cover`.
    cover : (K,) float64
        Of the stroke.
    slopes : (G, K) float64
        Filled: by pixel, of the vertices whose numbers leave each remainder the nearest.
    """
    n_points = outline.shape[0]
    grown = outline, np.empty((n_points, 3, 2)), np.empty(n_points, np.int64)
    n = drawn_outline(stroke, half, grown)
    slopes[:] = 0
    space = np.empty((4, 2, 2))
    for i in range(n):
        add_edge_growth(grown, ((i or n) - 1, i), columns, cover, space, slopes)


@_jit
def drawn_equations(x, columns, slopes, pixels, scale, matrix, pull):
    """Add the robust normal equations of a drawn stroke's rows to a banded matrix and a gradient.

    Parameters
    ----------
    x : (n,) float64
        Of the vertices, evenly spaced.
    columns : (first, top, start)
    slopes : (G, K) float64
        From `drawn_slopes`.
    pixels : (miss (K,), room (K,)) of float64
        How much lighter each pixel is than drawn, and how much darker full cover makes it.
    scale : float
        Residual at which a pixel's weight is halved.
    matrix : (n, G) float64
        Main and upper diagonals.
    pull : (n,) float64
    """
    first, top, start = columns
    miss, room = pixels
    n_apart = slopes.shape[0]
    vertex, slope = np.empty(n_apart, np.int64), np.empty(n_apart)
    spacing = x[1] - x[0]
    for c in range(top.size):
        nearest = int(np.ceil((first + c + 0.5 - x[0]) / spacing - n_apart / 2))
        for k in range(start[c], start[c + 1]):
            if room[k] <= 0:
                continue
            n = 0
            for v in range(max(nearest, 0), min(nearest + n_apart, x.size)):
                if slopes[v % n_apart, k] != 0:
                    vertex[n], slope[n] = v, slopes[v % n_apart, k] * room[k] / scale
                    n += 1
            share = miss[k] / scale
            weight = 1 / (1 + share * share)
            for i in range(n):
                pull[vertex[i]] += weight * slope[i] * share
                for j in range(i, n):
                    matrix[vertex[i], vertex[j] - vertex[i]] += weight * slope[i] * slope[j]


@_jit
def dim_by(columns, clear, others, cover):
    """Multiply the share (K,) of light that pixels keep by what another stroke's cover leaves them.

    Parameters
    ----------
    columns, others : (first, top, start)
        Of `clear`, changed in place, and of `cover`.
    clear, cover : (K,), (L,) float64
    """
    first, top, start = columns
    other_first, other_top, other_start = others
    for c in range(max(other_first - first, 0), min(other_first + other_top.size - first, top.size)):
        o = first + c - other_first
        low = max(top[c], other_top[o])
        high = min(top[c] + start[c + 1] - start[c], other_top[o] + other_start[o + 1] - other_start[o])
        for row in range(low, high):
            clear[start[c] + row - top[c]] *= 1 - cover[other_start[o] + row - other_top[o]]


@_jit
def pixels_of_columns(columns, picture, beyond, pixels):
    """Fill pixels (K,) of columns from a picture (R, C), with `beyond` outside of it."""
    first, top, start = columns
    for c in range(top.size):
        for k in range(start[c], start[c + 1]):
            row, col = top[c] + k - start[c], first + c
            inside = 0 <= row < picture.shape[0] and 0 <= col < picture.shape[1]
            pixels[k] = picture[row, col] if inside else beyond


@_jit
def kept_vertices(x, y, tolerance, kept):
    """Which vertices the renderer keeps: it merges runs that stray from their first way by less.

    A run ends where a vertex lies further than the tolerance off the line through its first two;
    the furthest vertices ahead and behind, and the last one, are kept.

    Parameters
    ----------
    x, y : (n,) float64
    tolerance : float
    kept : (n,) bool
        Filled.
    """
    kept[:] = False
    kept[0] = kept[-1] = True
    first, ahead, behind = 0, 1, 0
    for k in range(2, x.size):
        way_x, way_y = x[first + 1] - x[first], y[first + 1] - y[first]
        to_x, to_y = x[k] - x[first], y[k] - y[first]
        length = np.hypot(way_x, way_y)
        across = (to_x * way_y - to_y * way_x) / length
        if abs(across) < tolerance:
            along = (to_x * way_x + to_y * way_y) / length
            reach_x, reach_y = x[ahead] - x[first], y[ahead] - y[first]
            ahead = k if along * length > reach_x * way_x + reach_y * way_y else ahead
            back_x, back_y = x[behind] - x[first], y[behind] - y[first]
            behind = k if along * length < min(back_x * way_x + back_y * way_y, 0.0) else behind
        else:
            kept[ahead] = kept[behind] = kept[k - 1] = True
            first, ahead, behind = k - 1, k, k - 1
    kept[ahead] = kept[behind] = True


# ==== glyphs ====

"""GENERATED by ``python -m local_eval glyphs``; do not edit. Letters of the page's texts.

DejaVu Sans 11 pt at 200 dpi, as the competition's renderer hinted it.
"""


# way to the next letter, left and top of the ink from the pen on the baseline, its width, all in px,
# and the ink's 256 levels, row by row, as base85 text
GLYPHS = {
    " ": (9.75, 0, -1, 2,
     "00000"),
    ",": (9.75, 2, -4, 6,
     "000000001B|Np=M0AT<BzyJVh|NpB10I2`|G5`VV|EK@}G5`A{004IXm;e9(00000000"),
    "-": (11, 1, -10, 10,
     "C{R#PP*6}%C;))}|NsC0|NnphfdBvh|NsC0fB*mh0000000000"),
    "/": (10.25, 0, -23, 12,
     "000000000000000000000001J|NkHW000000002D|Ih#c00000000g7|A7Di0000000371|1kgn00000005=`;Q#;t000000"
     "0r;=lK=n!0000007U=)LjV8(000000F(dk1ONa4000000OJ3p0000000000GXMWo0000000000f&cjp0000000000(f_vq00"
     "0000000W|NmzI000000001R|Na>O000000002L|HuFU00000000vE|9Joa00000003V9|0)0g00000006E3+5i9m0000000{"
     "K|ivR!s0000008Ib?JOBUy000000Gt2m0ssI2000000_gvp0000000000I{*Jp0000000000iU0Kp0000000000*#EBp0000"
     "000000000000000000000"),
    "0": (19.375, 2, -23, 17,
     "000000000000000000000000008Xpm`0B=W4gdfE0000046*<J|NsC0|Kd0R000001GoSG=!02n#Q*>9DF6Tf0B8UI)fWH&0"
     "04~t|H1$O00ZX#|1tmo00003&;S2M002S%|G)qM000000Ac_Cp8x=g|NnLX00000000>O|L6b!xBve^0000000000;{X2@0N"
     "(%qAOHXW000000KxzNJOJ+h{|o>C00000006H4|4ab-"
     "|NjI4000000001`|NmJ4`v3m~0000000000rT_m~0Pg?)3;+NC000000IvW4OaR{h{~!PW00000006=N|2zP<|NlV%000000"
     "002u|Nj*LivRz1000000000N|NrR#07C!&zW@LL00000VgLW1000B$|Nk-o000001JD2eM*si-"
     "Y5)J!761SM0E_?s!~g&Q00g@K|L1~OYQz8k?<)WR0000Dv;Y79|NsC0<2nEU00000002*|;`r;xb`Jmm0000000000000000"
     "000000000"),
    "1": (19.375, 3, -23, 15,
     "00000000000000000003EMSwz_W%E&00000006E3|NsC0|No!>000000I>i6|LxlU|DXT>00000dWTdY0AT<Bpa1{>000000"
     "0000VE_N100000000000001B|No!>0000000000003bB|DXT>00000000000AT<Bpa1{>0000000000VE_N1000000000000"
     "01B|No!>0000000000003bB|DXT>00000000000AT<Bpa1{>0000000000VE_N100000000000001B|No!>0000000000003"
     "bB|DXT>00000000000AT<Bpa1{>0000000000VE_N100000000000001B|No!>0000000000003bB|DXT>00000A%uj4gtGt"
     "t(S(GAghBv7|NsC0|NsC0|NsC0fB-=M|NsC0|NsC0|NsAh00000000000000000000"),
    "2": (19.375, 2, -23, 16,
     "0000000000000000000001Z==#_Rj?*rG@Q00000a`*rL|NsC0|NsBO9smFUnE(Ieplw%Qm-GMs-WC7=m$^j(0000003X=@|"
     "DFH<5&!@I00000001xl|Mdz000000000000002k|Nkxk00000000000002W|Nl1t0000000000000K?|Nj^O000000000000"
     "3bB|IGjZ000000000002S%~|4{${00000000002EzaUuK)l50000000002r2qfi5dZ)H000000004+|Nr42000000000000E"
     "c(|KlS700000000000ha&&<Rkz90000000001mjD0dB>(^b000000004&|NrJD0000000000005Q$|K}$F00000000000F(d"
     "!=O+LF0000000000g#Z8kcu-JKP*6}%P*5HK!2kdM|NsC0|NsC0|NmeB!2kdM|NsC0|NsC0|NmeB00000000000000000000"),
    "3": (19.5, 2, -23, 16,
     "0000000000000000000005xl%%i#3+>A-"
     "&<000000QCR=|NsC0|NsB^c>n+a0QBjzgkw}$dBp$!|9$`f04xCj00000003V8|N9yM000000000000028|NmkD000000000"
     "00001o|NnXb000000000000021|NmkD0000000000002$=|MwRF00000K2T6rbGiTj`(FS600000$p8QU|Ns8KJ^%m!00000"
     "$p8QU|NrB982|tP000000000BFMaU;>_h+n0000000000001H7|M@Kd000000000000018|Np1}00000000000000K|NrO!0"
     "00000000000007|Nr>_00000000000000i|NrCw00000000000001#|Np4~Xh8u00000000Vgb|NlP#p#S2Xa9UJkkl+9R|A"
     "qhnp#T5>|NsC0|NsB+X#fBK4pEQ5<M;gV*{fs^0000000000000000000000000"),
    "4": (19.375, 1, -23, 18,
     "0000000000000000000000000000000001>|NsAh000000000000000N&o-"
     "<|9}7h000000000001o2+^#A{W00000000000001)|Kg4R|9}7h0000000000LjM0ufdBu1000000000001Dmzr~rWf|9}7h"
     "000000001y|Lqq5fdBu10000000000I{p7)004mh|9}7h0000000`LsyZ`_IfdBu1000000001r|MnvQ004mh|9}7h00000H"
     "T?f|00000fdBu10000000z_l%>w`c004mh|9}7h0001j|NJrl00000fdBu100000FZ%zA00000004mh|9}7h0058w{e^sde0"
     "+R-"
     "zW@Kee0)^^kpKVx|NsC0|NsC0|NsC0umF(%|NsC0|NsC0|NsC0|NpQ60000000000004mh|9}7h000000000000000fdBu10"
     "00000000000000004mh|9}7h000000000000000fdBu1000000000000000004mh|9}7h0000000000000000000000000"),
    "5": (19.375, 2, -23, 16,
     "000000000000000000000KotM|NsC0|NsC0{~!PW0KotM|NsC0|NsC0{~!PW0KotMP*6}%P*6}%PznG50KotM00000000000"
     "00000KotM0000000000000000KotM0000000000000000KotM0000000000000000KotMwB`Em)tf;8000000KotM|NsC0|N"
     "sBJ82|tP0Ko34by`<)wf_JA;1~b^067K#0000005swM|F!@C0000000000001fY|Nk`r00000000000001+|Nnsi00000000"
     "0000015|Np8000000000000000*|NpuG000000000000014|Np8000000000000001*|Nnyk0000000000001WU|Nl1tZaM$"
     "}0000005RYH|G5AFu>ahcY*|)tv;F`7;2Hn`u>b%6|NsC0|NsBE8UO$QBV(G$-}CzG%aS($0000000000000000000000000"),
    "6": (19.375, 2, -23, 17,
     "0000000000000000000000000001$I&+GZ+%#>6E0000001lu2|NsC0|NsC05C8xG020gp|KyTmRAGk8{ty5F006lE|BMI#0"
     "000002%}U003bB|CRs%00000000000002j|MLz200000000000000x|No=_000000000000000djJ1z08+N-"
     "`R27@1ONa40IvW4R;~a4|NsC0|I#4<0077T|JeWen_pUq?f?Ja5&!_$|NsB)F#rGn02tN(|Cj&(+W-"
     "ImVgLXD0000l|Nr<70L}mZ^acO`000000LTCTNdUb6|Hl9T00000005K!|7-"
     "x1|NpoE000000001l|NnXbW&i)j0000000000lmGu~0381R^acO`000000LTCTL;wK4|NmkD0000005AXl@(BO{IsgCeF#rG"
     "n02kE%|AYVl004;p|M{9;S&8lc|H}vf00000h5Y~j|NsC0|F{tV00000001wN*Yfw_r%3<+0000000000000000000000000"),
    "7": (19.375, 2, -23, 16,
     "00000000000000000000fdBvh|NsC0|NsC0|Np=MfdBvh|NsC0|NsC0|Nou<C{R#PP*6}%P*7F*|NlGy0000000000002?{|"
     "JVQk0000000000006W9|8@WX000000000002%!M`xpQK00000000000C@lZumAu600000000000NMZlO#lD@0000000000J^"
     "%ma0{{R30000000000pa1`d00000000000000D^#A`Q00000000000001F|Np`O00000000000002S|NmbA0000000000001"
     "ce|M3a{0000000000004{s|Cs;)000000000000ij&|26;s000000000008jt_(*OVf00000000000J8u8Z~y=R000000000"
     "082kVE6aWAK0000000000cK`pX000000000000000*#G}W00000000000000x|Nr6w000000000000000000000000000000"),
    "8": (19.5, 2, -23, 17,
     "0000000000000000000000000AcMs0`}E$fTm=9C00000a`^xM|NsC0|Nq!500000Z2$lN#dlh0lk@-"
     "o>lgq43G)B{WB>pF000%z|No8v07U=)$^ZZW00000OaK4O003J5|D^x`0000004D$c*Z=@T|NqMX00000002z?|E&N32<!j<"
     "WB>pF000%z|NT1v002|_|Nq2xS!a{-|MOP>00000Kh*#K|NsC0`h*<-"
     "0000000BVG|NsC0|Nrlg2><{902IFe?r<Un4??y7|H%^o01DUt?j-"
     ";K00000l>h&x004CV|9Sub0000001NN`{TKki|Nk@q000000002B|Nl(@+W-"
     "G00000000000rT_m~0L}mZLI3~&000000L1_QMgXAy|D6B;0000003`eW{Sp91|Ns7D0000002t2y|FHl70IUE1|G;roUXt("
     "s|Li0H000M_|NsC0|NsC0|JX190000005Fit?fdoLtXu{F0000000000000000000000000"),
    "9": (19.375, 1, -23, 17,
     "000000000000000000000000004R~s@A%=dSpon6000001Bm|r|NsC0|Nq1q000000GI#&{H0@7chmp>)DQpw07d`*^gI9n0"
     "00A;|NoW%006fC|8M{R000001la%lAOHgP|NasH00000004ad|9Aiu|NrR#0000000010|Nq4R7XSb00000000000Rsa9;00"
     "jE~{t*BG000000DJ%c{~G|o|Nm|P0000000Y<m|NkohTmS#_IRF3v00Nf(|Ns9v00OxG|NEq3Rd&(;>hk~pHvj+)uK)l4|Ns"
     "C0<~8sC|0Vzc002a!-uCm-ff5D$|NajE00000000000000j|Nqzk000000000000000ZU6t80000000000000000nY#bHUIz"
     "s00000000000BHaJzyJUM05}H#000000cQLE^dkTO006Y_rg2tWf6@Q{_DBE#0002A|NsC0|NsC0)j9wG00000F@C+?_4M7U"
     "Sp)z80000000000000000000000000"),
    ":": (10.25, 3, -17, 5,
     "000000AT<BzyM(X|G)rX|Np=MVE_NX000000000000000000000000000000000000000000000000000AT<BzyM(X|G)rX|"
     "Np=MVE_NX00000000"),
    "A": (20.875, 0, -23, 22,
     "00000000000000000000000000000000000004FW|Nm7000000000000000000000*Z=?jw*UYD00000000000000006YKx|"
     "Ns3Q0000000000000000001<|Nox<|9k)d0000000000000004fOxo4)*`u0RR910000000000003nF|9t?Z|NlV%0000000"
     "00000000$N&By07n1+qyPW_000000000004o3gzW@LN<p1^$00000000000001u|NmeB004*o|7idK00000000001?vCx3;+"
     "NCDF6S<0000000000002|}|Dyl^0002V|Nkxk0000000000wg3M_000000BZmLkpKVy0000002}=O;{pHx0000I`Ty(&0000"
     "00001c|Nn;o00000006B2|5gA1000000p0)q|NsC0|NsC0|NsBE00000002S%|NsC0|NsC0|NsC0|NR{R00000r2qe{fPjF2"
     "fPjF2fV%(xeE<Le01)^8`xO8H000000000k|Nq_r0001L|NpW80000000000007Vb|3Ux&0L}mZQ~&?~0000000000asU6N0"
     "01!m|Lz9>0000000000000*I|Mw68lmGvh0000000000000000JH!9Y5)KL0000000000000000000000000"),
    "D": (23.375, 3, -23, 20,
     "0000000000000000000000000|NsC0|Nr{z-"
     "ouh#5&!@I00000|NsC0|NsC0|NsC0_@*KN00000|Ns9`P*71`Zkp8p|Nr!200000|Ns90000000000u!2kdLSO5S3|Ns9000"
     "000000001DXH-_Z<KL|Ns90000000000000qkb|Cay&|Ns900000000000002$@|MUd_|Ns9000000000000005+|NlAw|Ns"
     "9000000000000002E|Nn0Q|Ns9000000000000001)|Nn#l|Ns9000000000000001p|NoZ&|Ns9000000000000001q|NoW"
     "%|Ns9000000000000001*|Nnyk|Ns9000000000000002G|Nm|P|Ns9000000000000008<|Nl1t|Ns900000000000002+_"
     "|MLU@|Ns90000000000000qnc|C0a!|Ns9000000000001DXH-"
     "_8R~I|Ns90000000000s!2kdLRR910|Ns9`P*6}^ZJ5*l|Nrw}00000|NsC0|NsC0|NsC0_og8L00000|NsC0|Nr~$;KY+(5"
     "dZ)H000000000000000000000000000000"),
    "F": (17.5, 3, -23, 14,
     "00000000000000000960|NsC0|NsC0|Np=M|NsC0|NsC0|NsC0zySaM|4>j+P*6}%P*6Mo|Ns90000000000000960{{R300"
     "000000000|Ns90000000000000960{{R300000000000|Ns90000000000000960{{R300000000000|NsC0|NsC0|NsBc00"
     "960|NsC0|NsC0|Ih#c|Ns9`P*6}%P*6}o00960{{R300000000000|Ns90000000000000960{{R300000000000|Ns90000"
     "000000000960{{R300000000000|Ns90000000000000960{{R300000000000|Ns90000000000000960{{R30000000000"
     "0|Ns90000000000000000000000000000000"),
    "H": (23, 3, -23, 19,
     "0000000000000000000000030|Nj6000000000000RR9000960{{R300000000000|Ns900RR90000000000000030|Nj60|"
     "Ns90000000000000960{{R60|Nj6000000000000RR9000960{{R300000000000|Ns900RR90000000000000030|Nj60|N"
     "s90000000000000960{{R60|Nj6000000000000RR9000960|NsC0|NsC0|NsC0|Ns900RR90|NsC0|NsC0|NsC0|Nj60|Ns"
     "9`P*6}%P*6}%P*DH>{{R60|Nj6000000000000RR9000960{{R300000000000|Ns900RR90000000000000030|Nj60|Ns9"
     "0000000000000960{{R60|Nj6000000000000RR9000960{{R300000000000|Ns900RR90000000000000030|Nj60|Ns90"
     "000000000000960{{R60|Nj6000000000000RR9000960{{R300000000000|Ns900000000000000000000000000"),
    "I": (9, 3, -23, 5,
     "000000RR9000960{{R60|Nj60|Ns900RR9000960{{R60|Nj60|Ns900RR9000960{{R60|Nj60|Ns900RR9000960{{R60|"
     "Nj60|Ns900RR9000960{{R60|Nj60|Ns900RR9000960{{R3000000"),
    "L": (17, 3, -23, 15,
     "00000000000000000030|Nj60000000000000960{{R3000000000000RR90000000000000000|Ns90000000000000030|"
     "Nj60000000000000960{{R3000000000000RR90000000000000000|Ns90000000000000030|Nj60000000000000960{{"
     "R3000000000000RR90000000000000000|Ns90000000000000030|Nj60000000000000960{{R3000000000000RR90000"
     "000000000000|Ns90000000000000030|Nj60000000000000960{{R3000000000000RR90000000000000000|NsAlgoK2"
     "IgoK2Iglho*|NsC0|NsC0|NsC0&;bAc|NsC0|NsC0|NsBc00000000000000000000"),
    "M": (26.375, 3, -23, 22,
     "000000000000000000000000000960|Np1}000000000007d`*|NmeB|NsC0_z?gA000000001||NsC0U;zLB`~UxJ000000"
     "00005%>T5|NmeB|NrF8|IGjZ00000003+M|FHl6U;zLB<ZJ)`E&u=k00000&Hu`T|NmeB|NrC>_y3Uq00000051RkXoUa&U;"
     "zLB<N&At>;?b;0001y|Mw7t|NmeB|NrCwMgRX)000002JHW(0EGYlU;zLB<NyNU|F!@C00340|3d(T|NmeB|NrCw0D%Ae8vp"
     "<RxBuS(0EGYlU;zLB<NyF4{{MLZ02}@Pe*gf4|NmeB|NrCw006xI+5iB1|Nb8U0EGYlU;zLB<NyEwTL1q&0Nek(0001l|Nme"
     "B|NrCw000Q@|DHep|5^Y50EGYlU;zLB<NyEw0G9vrt^e-"
     "`0001l|NmeB|NrCw0000q|NsC0mH+?%0EGYlU;zLB<NyEw007bd|Nk`r0001l|NmeB|NrCw00000U&zR<000000EGYlU;zLB"
     "<NyEw00000000000001l|NmeB|NrCw0000000000000000EGYlU;zLB<NyEw00000000000001l|NmeB|NrCw00000000000"
     "00000EGYlU;qFB0000000000000000000000000"),
    "N": (22.75, 3, -23, 18,
     "0000000000000000000000960|Nlq;000000000W|Nq1Q|NsC0&jA1c0000003iSW!~p;Q|NsA5000000000W|Nq1Q|Nr;>|"
     "J?-"
     "u0000003iSW!~p;Q<e>lmYybcN0000W|Nq1Q|NrD3`2Xn)0000003iSW!~p;Q<N%KU|9$`f0000W|Nq1Q|NrCw6Y>A@6#xJL"
     "03iSW!~p;Q<NyGB|NoHy0000W|Nq1Q|NrCw01M~;`5*uQ03iSW!~p;Q<NyEwY5)JD0000W|Nq1Q|NrCw000Hs|NSli03iSW!"
     "~p;Q<NyEw09XJ2wEzGh|Nq1Q|NrCw00001&Hw*C03iSW!~p;Q<NyEw002e*|Hc3y|Nq1Q|NrCw000000K5PHQ6T^S!~p;Q<N"
     "yEw0000p{{Pk^|Nq1Q|NrCw000000061~|AYVk!~p;Q<NyEw00000CHw#M|Nq1Q|NrCw000000001&|NsC0!~p;Q<NyEw000"
     "0002%fF|Nq1Q|NrCw0000000000h5!Hm!~g&Q00000000000000000000"),
    "R": (21.25, 3, -23, 19,
     "0000000000000000000000030|NsC0|Nr&lxpo%-"
     "0000000960|NsC0|NsC0|MFh|000000RR90P*6}%TZ7&I|Ncz?00000|Ns900000000*r9|JVQk00030|Nj600000002KQF|"
     "0n<e00960{{R30000000MGybP5=M^0RR900000000000$N&FV00000|Ns9000000000E;|Nl7v00030|Nj60000000C4~R@C"
     "^U}00960{{R30017gc{r~@h000000RR90|NsC0|NsC0|Dyu{00000|NsC0|NsC0|NrMj0000000030|Nl@>P*-"
     ")x|Np@c0000000960{{R300001R|Np!K000000RR90000000001`|Nn6S00000|Ns9000000000^G|L+q300030|Nj600000"
     "00052u|BC<s00960{{R300000002%oI^%npD0RR9000000000000G9v%j{pDw|Ns900000000000ANv3I8UO(Q|Nj6000000"
     "00000p8x-p00960{{R30000000000b{QvkJ0000000000000000000000000"),
    "S": (19.375, 2, -23, 17,
     "0000000000000000000000000FpkLU`uFF@oM$5d0000BqyPW^|NsC0|NsC0NdN!@!vFvKuX0#dYnaym|4aY?ZU6t@DF6Tf0"
     "0000C5b!$0LuUWNB{r;0000000000008p;{|Nv900000000000002?|NkHW000000000000000(*OUE0000000000000000C"
     "@lZ|F%;S0000000000000QZ|NsC0|K6;1HUR(t000002#fXq|NsC0|Nr1`1poj50000HVW!^y|NsC0|Hu;n00000000005k-"
     "dK|NsBF0000000000000001(pB*|2qHx0000000000000El|Nnph000000000000000mH+>l0000000000000000FeLxjQ|$"
     "_000000000000r6q|6l;)pg8~l0000001Tx6|L_t3=>PxVp>bPOXPD~$|NdS80J;AE|NsC0|NsC0|L0Ty0000QV4KJ2`1|kF"
     "rd$gE0000000000000000000000000"),
    "V": (20.875, 0, -23, 22,
     "0000000000000000000000000005K!|BwIx00000000000002B|Nm+LF#rGS1poj500000000008vOtF5C8zp|Nm0}000000"
     "0000004OZ|D^x`0BZmLv;Y7A0000000000+5i7S0000G_y7DE000000000006hQy-T?pr005-"
     "_|91cY000000001;|Nnge00000LI3~Q00000000003-"
     "kZ|9RL6T0005q|NlAw00000003eC|F{4E000000DJ%cn*aa+00000!vFtP000000000R{QvR_0000003`qa>;?b;00000006"
     "cB|6Tw90001n|NoHy0000000000Q~&?K000000_6YyE&u=k00000000H*|NbHX002q<|H}XX00000000000FD3ug8%>ktN;I"
     "L00000000000000g|Nr6w02BHD_74C600000000000077T|3v_9|No=_000000000000000WdHxC0MGybK>z>%0000000000"
     "000g2|Mx=w|J?xq0000000000000000G|K<<^TVD0000000000000000000x|NsC0{Tu)Q000000000000000007wk|NplD0"
     "0000000000000000000b^rhWRR91000000000000000000000000000000000000"),
    "W": (30.125, 1, -23, 30,
     "00000000000000000000000000000000000007+o|11Ci00000006xI|Kk7v00000000X4|N9I8oB#i80000000006_W%F?B"
     "me*a00000MgRZC003J5|E&N30000006qWz|NmtG00000004#m|Ahbm8vp<60RR910001e|MJ8Cr2qf`00000#sB|A0002l|N"
     "kxk000000KNaVfdAzH0000001Ep5`3V330GR*(ZU6uP000K||8_zD|0Vzc0000*|Np`O00012|NpN500000J^%kU3HkqL000"
     "000EPemfdBvi02lxN?EwG)004de@&o|G|EB-"
     "|0002R|NlS$00000*8l%700000z5llW0EPeO000003i|)|2LJ#7005Q$|8M{R00#E|cK`rJ|Nkfe002e*|GoeK00000RR906"
     "0000!|Nl4u01W&8X#fBKhX4P500000000&K|Ly_+0Dk}T1ONa4$p5JT0074S|2+Tz000000Mq~fG5`R+|F{4E004>q=>Px=`"
     "v3L@000000001z|Nn9T2loGY00000O8@^V07n1+y8r+H0000008;<|vj9H-|2Y5v000jB|7!q-"
     "|NnXb000000000J{{Qd;e*g3Y000000L}lb0LK6SIRF3v00000007Yc|1`e;x&QzG0001v|LY9;|MLU@0000000000kN^LC_"
     "WybS0000008jt_bN~Oh0000000000002+_|LOn#IsgCw0000I{{QL!|8@WX00000000005&i%F|Mdj`00000007bd|Ns9r00"
     "000000000002Z|NsBH0000000000lK=nz@dE$=00000000000F3|t|9b!c00000002|}|NpcA00000000000000000000000"
     "0000000000000000000000"),
    "_": (15.375, -1, 4, 17,
     "6i`r5P*6}%P*6}%P*6}%GC=?T|NsC0|NsC0|NsC0|DZts|NsC0|NsC0|NsC0|No!>00000000000000000000"),
    "a": (18.75, 1, -18, 16,
     "00000000000000000000000P2lE&-"
     "%^V_3E00000007?q|NsC0|NsC0unYhI008Lkt$bZmVUOnj|Ed50002n^00000000WF|NlGy00000000000000E^#7Xx00000"
     "0000000000$N$p+0000HY_#C>{{R2~|Nrj*002+y|NsC0|NsC0|Ns2}06F{r|Iv+USW!?=)c^kg0K5PHY5)KL00000%m4oX1"
     "^fTZ0000000000>;L}%8UO#N000000000r|Ns904*&nm000000002C|Ns900NMZlQ~&?~00WQz|Ns900BQgK{-"
     "<bHd)EKc%>VxY00Eu<|NsC0|Nqh<!2kaM0000|xa|7pz-tHq!2kaM00000000000000000000"),
    "c": (16.75, 1, -18, 15,
     "0000000000000000000000007WUk=#`Qx^98UO$Q072yc|NsC0|NsBb0000``~Uyhgk4r|rSQ-"
     "I03Y)I|9%4i000002ulC}m;e8j0000000000000B=|M(RE000000000005Sjnz5oCK0000000000P5=Lt000000000000016"
     "|Nn>p0000000000002$@|C9g#000000000005Sjnz5oCK00000000001MvU&6#xJL0000000000mH+>h00000000000000U@"
     "&EsR0{{R3000L`0000``~Uyhgj`l_q3zHB0000*=l}oz|NsC0|IPpa00009YPaS2_~Eo~6#xJL00000000000000000"),
    "e": (18.75, 1, -18, 17,
     "000000000000000000000000000?Ka<M{E^k|qEE0000006*ma|NsC0|Ns1X0000007?4){k3scUXt+t|9Joa02%H7={NuY0"
     "000R)BpS^0055v|2+Tz0000004V(bmjD6m|Hc3S000000002S|K0#A|Npg6P*6}%P*6}%!~g#XOaK4>|NsC0|NsC0|NsC08e"
     "9MW|NsC0|NsC0|NsC0{~%BQ|BV0u00000000000000p|Np800000000000000001MvUr2LJ#70000000000005Q$|9Joa000"
     "00000000000R@BjU90ssI20000BWLW?J07dx!|JsRPQ(%F$_y2qV0000q*#H0k|NsC0|Ns1C0000000LB_+VTAG)23z^0000"
     "00000000000000000000"),
    "g": (19.25, 1, -18, 16,
     "0000000000000000000000000O|s|s;;cgeK>z=M000D}|NsC0|NsAtK>z=M005l-"
     "|NEa{S%>QXssI0g073u%@izbf000!w|NsAh0J8u8W&i*H0000e`~Uxd2>So;1^@s600000vj6{pH~;^%0000000000asU5-"
     "QUCvu0000000000PyhdbT>t-v0000000000MF0PQQUCvu0000000000PyhdbH~;^%0000000000asU5-2>So-"
     "1^@s600000vj6{p0JH!9W&i*H0000e`~Uxd07C!&@izbf000!w|NsAh005l-"
     "|N5R_S%>QXssI0e000D~|NsC0|NsAtMF0PB00000O|$9w<E%pfSO5QC000000000000000jsO2J00000000000000F>i_Bl0"
     "01E$00000000oW|Nn*n0030{!Gc~>WS8&%|Jw@y0030~|NsC0|NsC0&K&>%000eQr_$#5_1~&j0ssI200000000000000000"
     "000"),
    "h": (19.375, 2, -24, 16,
     "00000000000000000000K>z=M000000000000000K>z=M000000000000000K>z=M000000000000000K>z=M00000000000"
     "0000K>z=M000000000000000K>z=M000000000000000K>z=M02+qX^zzSs4FCWDK>z=MM(zLq|NsC0*&6@=K>z=+^!cA-"
     "R(<FH|GEGGK>z>$<tqRH000={|Nk-oK>z>$K>z>%0001J|NnacK>z>G000000000Z|No}|K>z=i0000000007|NpoEK>z=O0"
     "000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np=MK>"
     "z=M0000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np=MK>z=M0000000000|Np"
     "=M00000000000000000000"),
    "i": (8.5, 2, -24, 4,
     "00000ApifMApifMApifM000000000000000ApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMA"
     "pifMApifMApifMApifMApifM00000"),
    "k": (17.625, 2, -24, 16,
     "00000000000000000000K>z=M000000000000000K>z=M000000000000000K>z=M000000000000000K>z=M00000000000"
     "0000K>z=M000000000000000K>z=M000000000000000K>z=M00000000)u|Noi;K>z=M0000003+Q0|A7DiK>z=M00000H0"
     "l5RX8-^IK>z=M0000-"
     "^Z)lx00000K>z=M003S3|L!~h00000K>z=M0C)cX<0=3E00000K>z=Ok^leH8~^|S00000K>z>n|Nq1h0000000000K>z>r|"
     "NqVt0000000000K>z=RtN;Je6#xJL00000K>z=M1g8K0)D{2$00000K>z=M00W}`|JE4*00000K>z=M0007>|Nq$=00000K>"
     "z=M00001ng9RX9RL6TK>z=M000000hIs$-"
     "XH(~K>z=M000000058w|KTD4K>z=M000000001r|NrA900000000000000000000"),
    "l": (8.5, 2, -24, 4,
     "00000ApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMApifMA"
     "pifMApifMApifMApifMApifM00000"),
    "m": (29.625, 2, -18, 26,
     "000000000000000000000000000000002P$|9}7_k=ga=x<&v10026s-T3LNF8}}lK>z=MQS<-"
     "*|NsC0djJ7}|NsC0|Nr_;002P$|FZY=lU-Vx`~Uwya{u6fSYx^W|Lqh2K>z>$-"
     "yr}1003V9|I_%i2><{90HOc?bpSyB|NlAw000000NVfm=?(w@0000T{{OuIK>z>E000000001=|Nn~s00000007_r=Kw(e|C"
     "Im$000000EhqoRR91000000$N%^MK>z=O000000001h|NlY&00000006-"
     "M{{TS$|9}7h000000D%AhKmY&$00000!2kaMK>z=M000000001h|NlS$00000006-"
     "M{{TS$|9}7h000000D%AhKmY&$00000!2kaMK>z=M000000001h|NlS$00000006-"
     "M{{TS$|9}7h000000D%AhKmY&$00000!2kaMK>z=M000000001h|NlS$00000006-"
     "M{{TS$|9}7h000000D%AhKmY&$00000!2kaMK>z=M000000001h|NlS$00000006-"
     "M{{TS$|9}7h000000D%AhKmY&$00000!2kaM000000000000000000000000000000000"),
    "r": (12.625, 2, -18, 11,
     "00000000000000$|NnphC5_ea|A0XM|A1Wf|NsC0fI$EMy8HT|V_1A%K>z>$=`H{O0000$|Ns9`00000002P$|KI@t000000"
     "6_o$r2qf`00000K>z=V000000000$|Nnph00000002P$|9}7h0000006_o$fB*mh00000K>z=M000000000$|Nnph0000000"
     "2P$|9}7h0000006_o$fB*mh00000K>z=M000000000$|Nnph0000000000000000000000"),
    "s": (15.875, 1, -18, 14,
     "000000000000000000000$Q-"
     ")_xR<}t7;Pf029am|NsC0|NsC0bN~RZ|Nr8OWmI2;z4~+j7XAOl2mk;80000LDF8VC|7rjL0000000000E&u<W0000000000"
     "000Bz|No#n0{{R3000000804(|Nrs2e>(vH00000EUWqd|NsC0-"
     "dq3x000003r2ps`2YX^e*gdg00000000eq|Nr_J0000000000006N6|4;w`0000000000kN^KvM{yAV0000002bo^|0Q7m`n"
     "rN(RA-g$|Np4~U;qFA|NsC0|NsB13IG8$d9c~@{PNVCKL7v#000000000000000000"),
    "t": (12, 0, -22, 12,
     "000nxfKUJc00000001EW|DXT>00000001EW|DXT>00000001EW|DXT>00000001EW|DXT>00000ApigW|NsC0|Ns9$ApigW|"
     "NsC0|Ns9$3Q%VM|GrRAP*6}5001EW|DXT>00000001EW|DXT>00000001EW|DXT>00000001EW|DXT>00000001EW|DXT>00"
     "000001EW|DXT>00000001EW|DXT>00000001EW|DXT>000000018U|DgZ?00000000vI|EvH2000000002+|J(rp00000000"
     "23|NpC5Nk~W%0000k_5c6>|Ns9$00000CYaXr{{R0#000000000000000"),
    "x": (18, 0, -18, 18,
     "000000000000000000000000t`~T}100000000Ql|NmY9004OZ|GfeL00000mH+>v000000lWYIdH?_b08#({+YJB!0000O>"
     "HqsV0018D|M@cj00000002n-|KAS-"
     "!~g$t00000000000F3|tse}Ljw*deE0000000005%m4rX|K}C}0000000000001QN|Ns6(0000000000000004&eX);t2o%0"
     "000000000005}}|NsA)00000000000001E|Nqe2|Nm0}0000000000DE0sKC^Y*2?j8UD0000000+?j|6%|DbN~Ot0{{R300"
     "01!|No}|0005E|Nnsi00000PXGVj4*&oF02b%}{5}8x02}Q8`!@gp00000MgITd5dZ?f|NnUa000000001q|NpK400000000"
     "000000000000000"),
    "y": (18, 0, -18, 18,
     "00000000000000000000000E$|L_U`000000000C^8e%m0D}MjVE_OC000000A~OHfdBv<{Qt)Q000000002Z|NI>Q006N6|"
     "1AIj00000Gyngy00000M*shl00000005f*|4aY?0005o|L+L^0000D^Z()l000000CfNVU;qFB0B8UIegFUf0000I_y5KK00"
     "02Z|NI*O00000005!?|11CiH2?pw0000000000IRF2W005f*|49G<000000002a|L+M6^Z(!i00000000000A>IGUuXaSdjJ"
     "3c000000000B@c+fl|N9vL0000000000005Hz|NsB3000000000000000D*ylg|3&}+00000000000002M|Nq?q000000000"
     "0000000DAxbcmMzZ00000000000002c|N0jI000000000000000IsgBt00000000000000000F%J|2O~u0000000000El63k"
     "|NpcA0000000000005x>|NsB#9smFU0000000000p#S{eogM%H000000000000000000000000000000000"),
}

# how much closer pairs of letters stand, in px, of those that the page has
KERNING_PX = {
    "Fe": 1.625,
    "We": 1.75,
    "ex": 0.5,
}


@cache
def glyph_ink(letter):
    """Share of ink (h, w) float32 of a letter whose pen stands on a whole pixel; read only."""
    width, text = GLYPHS[letter][3:]
    levels = np.frombuffer(base64.b85decode(text), np.uint8)
    return levels.reshape(-1, width).astype(np.float32) / 255


# ==== homographies ====

"""Homographies of scattered points."""


def robust_homography(source, target, n_rounds=12):
    """Homography of points by iteratively reweighted least squares (Cauchy weights).

    Parameters
    ----------
    source, target : (K, 2) float64
    n_rounds : int

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
        distance = np.linalg.norm(project_with_slopes(homography, source)[0] - target, axis=1)
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


def project_with_slopes(homography, points):
    """Homography of points, and how fast it goes there.

    Parameters
    ----------
    homography : (3, 3) float64
    points : (K, 2) float64

    Returns
    -------
    image : (K, 2) float64
    jacobian : (K, 2, 2) float64
        Steps of the image per step along the points' first and second coordinate as columns.
    """
    x, y = points.T
    col, row, w = homography @ np.stack([x, y, np.ones_like(x)])
    image = np.stack([col / w, row / w], 1)
    jacobian = (homography[None, :2, :2] - image[:, :, None] * homography[2, :2]) / w[:, None, None]
    return image, jacobian


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
_ENDING = (signal.SIGINT, signal.SIGTERM)
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
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)  # or one could hit between fork and record
        args = self._work, far_end, os.getpid(), mask
        self._process = context.Process(target=_serve, args=args, daemon=True)
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
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


def _serve(work, pipe, parent_pid, mask):
    """Answer tasks until the parent is gone; signals that go to all are the parent's to tell of."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    with suppress(EOFError, BrokenPipeError):
        while True:
            while not pipe.poll(_PARENT_CHECK_S):
                if os.getppid() != parent_pid:
                    return
            pipe.send(work(pipe.recv()))


# ==== onnx_bytes ====

"""Writes small networks as ONNX, the form that every OpenCV reads.

ONNX is a protocol buffer: a message is a row of fields, each a number that tells field and kind,
then an integer, or a length and bytes. Only what the network needs is written. Field numbers are
those of onnx.proto (onnx.ai, ONNX 1.8, operator set 13).
"""


_INT, _BYTES = 0, 2


def onnx_node(kind, inputs, output, **attributes):
    """A layer.

    Parameters
    ----------
    kind : str
        Operator, such as ``Conv``.
    inputs : list of str
    output : str
        Its name too.
    attributes : int, list of int or str

    Returns
    -------
    bytes
        NodeProto.
    """
    parts = [_field(1, name) for name in inputs]
    parts += [_field(2, output), _field(3, output), _field(4, kind)]
    return b"".join(parts + [_field(5, _attribute(name, value)) for name, value in attributes.items()])


def onnx_model(nodes, tensors, given, wanted):
    """A network.

    Parameters
    ----------
    nodes : list of bytes
        From `onnx_node`, in the order of the computation.
    tensors : dict of str to float32 ndarray
        Weights by name.
    given, wanted : (str, tuple of int)
        Name and shape of the input and of the output.

    Returns
    -------
    bytes
        ModelProto.
    """
    graph = b"".join(_field(1, node) for node in nodes) + _field(2, "net")
    graph += b"".join(_field(5, _tensor(name, array)) for name, array in tensors.items())
    graph += _field(11, _value_info(*given)) + _field(12, _value_info(*wanted))
    return _field(1, 8) + _field(8, _field(1, "") + _field(2, 13)) + _field(7, graph)


def _attribute(name, value):
    if isinstance(value, str):
        return _field(1, name) + _field(4, value) + _field(20, 3)
    if isinstance(value, int):
        return _field(1, name) + _field(3, value) + _field(20, 2)
    return _field(1, name) + b"".join(_field(8, v) for v in value) + _field(20, 7)


def _tensor(name, array):
    array = np.ascontiguousarray(array, np.float32)
    dims = b"".join(_field(1, n) for n in array.shape)
    return dims + _field(2, 1) + _field(8, name) + _field(9, array.astype("<f4").tobytes())


def _value_info(name, shape):
    dims = b"".join(_field(1, _field(1, n)) for n in shape)
    return _field(1, name) + _field(2, _field(1, _field(1, 1) + _field(2, dims)))


def _field(number, value):
    """A field: an int as such, text and bytes with their length."""
    if isinstance(value, int):
        return _varint(number << 3 | _INT) + _varint(value)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _varint(value):
    """Seven bits per byte, the lowest first."""
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)


# ==== uneven ====

"""How unevenly a print's ink lies, as its grid lines show.

Within some millimetres real prints lay either ink 0.1 to 0.3 px (200 dpi) off its place, here
and there otherwise. The sheet cannot follow that, and the black of the traces lies off by its own
share, of which the lines tell the size alone.
"""


def uneven_print_mm(residuals_mm):
    """Standard deviation of a print's ink off its place, along either axis.

    Neighbouring stretches of a line share what its ink is off there, and stretches far apart
    share only what the whole line is off; noise they do not share at all. What neighbours share
    beyond the others is the ink's.

    Parameters
    ----------
    residuals_mm : sequence of (S, L) float64
        How far stretches of the vertical and the horizontal lines, S along each of L lines and
        2.5 mm apart, are off the fitted sheet; NaN where they are not seen.

    Returns
    -------
    float
        In mm of the page; 0 where too little is seen, or where lines run as evenly as in
        pictures of even prints.
    """
    clear = [_without_strays(part) for part in residuals_mm]
    shared_mm2 = [_shared(part, _NEAR) - _shared(part, _FAR) for part in clear]
    return float(np.sqrt(max(_WHOLE * np.mean(shared_mm2) - _EVEN_MM**2, 0)))


_NEAR, _FAR = 1, 3  # stretches
_WHOLE = 2.6  # variance of simulated unevenness, of the share that is left of it in that difference
_EVEN_MM = 0.006  # of even prints, from the pictures' noise
_STRAY = 4.0  # robust standard deviations
_LEAST_PAIRS = 100


def _without_strays(residuals_mm):
    seen = np.abs(residuals_mm[np.isfinite(residuals_mm)])
    limit_mm = _STRAY * 1.4826 * np.median(seen) if seen.size else 0.0
    return np.where(np.abs(residuals_mm) < limit_mm, residuals_mm, np.nan)


def _shared(residuals_mm, lag):
    """Covariance in mm^2 of stretches of the same line that far apart."""
    product = residuals_mm[lag:] * residuals_mm[:-lag]
    product = product[np.isfinite(product)]
    return product.mean() if product.size >= _LEAST_PAIRS else 0.0


# ==== beats ====

"""Heart beats: where they lie, and what a lead's beats tell of each other.

Beats of a lead are much alike, while what is off them in a trace (grain, grid, the paper's
crumples) is not: averaged, it shrinks. Beats differ in truth too, so each keeps as much of its own
shape as the trace's noise and the beats' differences say. All strips move at once, so that a pair
of beats has one delay in all the strips that show both.
"""


@dataclass(frozen=True)
class BeatSettings:
    """Settings of `average_beats`; in samples of 500 Hz where nothing else is said.

    Attributes
    ----------
    reach, fade : int
        Samples of a beat before and after its instant, and of them those over which the average
        fades in and out.
    margin : int
        Samples by which a beat's reach must lie within its segment.
    rounds : int
        Gauss-Newton steps for the delays.
    most_delay : float
        Delay, beside that of the instants, from which on a pair is none.
    most_unlike : float
        Rms difference, in shares of the beat's standard deviation, from which on it is none.
    most_gain : float
        Largest ratio of two beats' sizes.
    noise_share : float
        Variance of the trace's shape, in shares of what its pixels' noise says: the mapping's
        wrinkles are in it too. Measured on simulated pages of records that are free for training.
    most_share : float
        Largest share of a beat's own difference from the others that is taken for noise.
    """

    reach: int = 45
    fade: int = 12
    margin: int = 8
    rounds: int = 5
    most_delay: float = 14.0
    most_unlike: float = 0.35
    most_gain: float = 1.4
    noise_share: float = 3.0
    most_share: float = 0.8

    def __post_init__(self):
        if not 0 < self.fade <= self.reach or self.margin < 0 or self.rounds < 1:
            raise ValueError(f"{self} must have 0 < fade <= reach, margin >= 0 and at least one round")
        if not 0 <= self.most_share <= 1:
            raise ValueError(f"most_share={self.most_share} must be from 0 to 1")


def beat_instants(traces, samples):
    """Samples about which the QRS complexes lie.

    Parameters
    ----------
    traces : sequence of (n,) float64
        Leads in any unit, finite, each with its own level.
    samples : sequence of slice
        Which samples of the strips each of them covers.

    Returns
    -------
    (B,) int64
        Ascending, in samples of the strips.
    """
    pace = np.zeros(max(part.stop for part in samples))
    for trace, part in zip(traces, samples, strict=True):
        slope = np.abs(np.gradient(trace))
        pace[part] += slope / max(np.percentile(slope, _STEEPEST_SHARE), 1e-6)
    pace = gaussian_filter1d(pace, _SMOOTH_SAMPLES)
    height = _LEAST_HEIGHT * np.percentile(pace, 99)
    return find_peaks(pace, height=height, distance=_LEAST_RR_SAMPLES)[0]


_LEAST_RR_SAMPLES = 110
_SMOOTH_SAMPLES = 8.0
_STEEPEST_SHARE = 98  # percentile of the slopes of a lead that counts as its steepest
_LEAST_HEIGHT = 0.35  # of the highest peaks of the leads' common slope


def average_beats(mv, noise_mv, settings=BeatSettings()):
    """Beats of each lead, drawn towards what the lead's other beats say.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; finite.
    noise_mv : (S, N_STRIP) float64
        Standard deviation that the pixels' noise gives each sample; infinite where unseen.
    settings : BeatSettings

    Returns
    -------
    (S, N_STRIP) float64
        A new array; beats that are like no other of their lead are unchanged.
    """
    pairs = alike_beats(mv, settings)
    if pairs is None:
        return mv.copy()
    places = pairs.strip[:, None], pairs.beat[:, None] + pairs.along
    noise = np.where(np.isfinite(noise_mv), noise_mv, _UNSEEN_MV)[places] ** 2 @ pairs.weight
    differ = pairs.told - pairs.own
    share = settings.noise_share * noise.sum() / max((differ**2 @ pairs.weight).sum() / 2, _LEAST_MV**2)
    moves, counts = differ * min(share, settings.most_share) * pairs.taper, 1 / (pairs.unlike**2 + _ALIKE**2)
    return _drawn_together(mv, (pairs.strip, pairs.beat), moves, counts, pairs.along)


@dataclass(frozen=True, eq=False)
class BeatPairs:
    """Pairs of beats (P,) of one lead that are alike, W samples of each.

    Attributes
    ----------
    along, taper, weight : (W,) float64
        Samples from a beat's instant, how far they count, and the same with a sum of 1.
    lead, strip : (P,) int
        Which of `SEGMENTS` they are in, and its strip.
    beat, other : (P,) int
        The instants of a beat and of another, in samples.
    own, told : (P, W) float64
        The beat, and what the other one tells of it, in mV.
    unlike : (P,) float64
        Rms difference of these, in shares of the beat's standard deviation.
    delay, delay_variance : (P,) float64
        How much later than its instant the other is, if the beat is at its own, in samples.
    """

    along: np.ndarray
    taper: np.ndarray
    weight: np.ndarray
    lead: np.ndarray
    strip: np.ndarray
    beat: np.ndarray
    other: np.ndarray
    own: np.ndarray
    told: np.ndarray
    unlike: np.ndarray
    delay: np.ndarray
    delay_variance: np.ndarray


def alike_beats(mv, settings=BeatSettings(), has_own_delays=False):
    """Pairs of beats that are alike.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        As `average_beats` wants it.
    settings : BeatSettings
    has_own_delays : bool
        Whether a pair of beats may have another delay in each strip.

    Returns
    -------
    BeatPairs or None
        None where no lead shows two whole beats.
    """
    lead, strip, beat, other = _pairs(mv, settings)
    if not strip.size:
        return None
    along = np.arange(-settings.reach, settings.reach + 1)
    taper = np.clip((settings.reach + 1 - np.abs(along)) / settings.fade, 0, 1)
    weight = taper / taper.sum()
    own = mv[strip[:, None], beat[:, None] + along]
    group = np.arange(strip.size) if has_own_delays else beat * mv.shape[1] + other
    told, gain, delay, variance = _told(mv, own, (strip, other, group), (along, taper), settings.rounds)
    apart = (told - own) ** 2 @ weight
    unlike = np.sqrt(apart / np.maximum(own.var(axis=1), _LEAST_MV**2))
    alike = (unlike < settings.most_unlike) & (np.abs(delay) < settings.most_delay)
    alike &= (gain < settings.most_gain) & (gain > 1 / settings.most_gain)
    parts = lead, strip, beat, other, own, told, unlike, delay, variance
    return BeatPairs(along, taper, weight, *(part[alike] for part in parts))


_LEAST_MV = 1e-3
_UNSEEN_MV = 0.3
_ALIKE = 0.03  # difference of two beats, in shares of their size, that halves what a pair counts


def _pairs(mv, settings):
    """Segment, strip, beat's and other beat's instant (P,) of all pairs that a segment shows whole."""
    parts = [segment.samples for segment in SEGMENTS]
    instants = beat_instants([mv[s.strip, s.samples] for s in SEGMENTS], parts)
    room, pairs = settings.reach + settings.margin, []
    for lead, segment in enumerate(SEGMENTS):
        first, last = segment.samples.start + room, segment.samples.stop - room
        whole = instants[(instants >= first) & (instants < last)]
        pairs += [(lead, segment.strip, beat, other) for beat in whole for other in whole if other != beat]
    return np.array(pairs, int).reshape(-1, 4).T


def _told(mv, own, pairs, window, rounds):
    """What each other beat tells of a beat, (P, W); its gain, its delay in samples and that one's variance.

    A line is free in each strip; the delay is one for all pairs of a group.
    """
    strip, other, group = pairs
    along, taper = window
    splines = [CubicSpline(np.arange(row.size), row) for row in mv]
    _, pair = np.unique(group, return_inverse=True)
    delay = np.zeros(pair.max() + 1)
    line = np.stack(np.broadcast_arrays(1.0, along / along[-1]), axis=-1)
    for last in [False] * rounds + [True]:
        at = other[:, None] + along + delay[pair, None]
        shape, slope = np.empty(at.shape), np.empty(at.shape)
        for k, spline in enumerate(splines):
            shape[strip == k], slope[strip == k] = spline(at[strip == k]), spline(at[strip == k], 1)
        design = np.concatenate([shape[..., None], np.broadcast_to(line, (*at.shape, 2))], axis=-1)
        tapered = design * taper[:, None]
        fit, miss = _fitted(tapered, own * taper)
        turn = fit[:, :1] * _fitted(tapered, slope * taper)[1]
        if last:
            variance = _ALONG_SHAPE * np.mean(miss**2, axis=1) / np.maximum((turn**2).sum(axis=1), 1e-12)
            return (design @ fit[..., None])[..., 0], fit[:, 0], delay[pair], variance
        weight = 1 / (np.mean(miss**2, axis=1) + _NOISE_MV**2)
        pull = np.bincount(pair, weight * (turn * miss).sum(axis=1))
        stiff = np.bincount(pair, weight * (turn**2).sum(axis=1))
        delay += np.clip(pull / np.maximum(stiff, 1e-12), -_MOST_STEP, _MOST_STEP)


_ALONG_SHAPE = 4.0  # samples over which the differences of two beats are much the same
_NOISE_MV = 0.01
_MOST_STEP = 2.0


def _fitted(design, target):
    """Least squares of each row of targets (P, W) by its design (P, W, 3): shares (P, 3), misses (P, W)."""
    across = design.swapaxes(1, 2)
    normal = across @ design + 1e-9 * np.eye(design.shape[2])
    fit = np.linalg.solve(normal, across @ target[..., None])
    return fit[..., 0], target - (design @ fit)[..., 0]


def _drawn_together(mv, places, moves, weight, along):
    """Each beat moved by the weighted mean of its pairs' moves (P, W); of one other beat half as far."""
    strip, beat = places
    key, place = np.unique(strip * mv.shape[1] + beat, return_inverse=True)
    total, square = np.bincount(place, weight), np.bincount(place, weight**2)
    move = np.zeros((key.size, along.size))
    np.add.at(move, place, weight[:, None] * moves)
    n_others = total**2 / square
    move *= (n_others / (n_others + 1) / total)[:, None]
    drawn = mv.copy()
    drawn[key[:, None] // mv.shape[1], key[:, None] % mv.shape[1] + along] += move
    return drawn


# ==== beyond ====

"""What a lead does outside the quarter that shows it, for resampling it as the truth was.

The competition's truth was resampled by the FFT as a whole, 10 s at a time, so the rows near a
quarter's ends depend on what lies beyond, and the last ones on how the record begins: the FFT takes a
record for a period, and rings where its ends do not meet. Beyond its quarter a lead is foretold from
lead II by ridge regression, and what it is off that at the quarter's ends is carried out.
"""


WINDOW = 81  # samples of lead II that tell of those of a lead at the same instants
RIDGE = 0.2  # added to the normal equations' diagonal, in shares of its mean
CARRIED = 100.0  # samples over which what lead II does not tell fades


def beyond_quarter(mv, samples, lead_ii_mv):
    """A lead over all 10 s.

    Parameters
    ----------
    mv : (T,) float64
        The lead in its quarter, mV.
    samples : slice
        The strip's samples that it shows.
    lead_ii_mv : (N_STRIP,) float64

    Returns
    -------
    (N_STRIP,) float64
        In its quarter the same.
    """
    foretold = _foretold(mv, samples, lead_ii_mv)
    away = mv - foretold[samples]
    before, after = np.arange(samples.start, 0, -1), np.arange(1, N_STRIP - samples.stop + 1)
    return np.concatenate([
        foretold[: samples.start] + away[0] * np.exp(-before / CARRIED),
        mv,
        foretold[samples.stop :] + away[-1] * np.exp(-after / CARRIED),
    ])


def _foretold(mv, samples, lead_ii_mv):
    """What lead II tells of a lead (N_STRIP,): of each sample by the window around it or, at the record's
    ends, by the one that is nearest.
    """
    windows = sliding_window_view(lead_ii_mv, WINDOW)
    shown, told = windows[samples.start : samples.stop - WINDOW + 1], sliding_window_view(mv, WINDOW)
    middle, told_middle = shown.mean(axis=0), told.mean(axis=0)
    apart = shown - middle
    normal = apart.T @ apart
    normal[np.diag_indices_from(normal)] += RIDGE * np.trace(normal) / WINDOW + 1e-12
    share = solve(normal, apart.T @ (told - told_middle), assume_a="pos")
    reach = WINDOW // 2
    level = told_middle - middle @ share
    first, last = (windows[at] @ share + level for at in (0, -1))
    inner = np.correlate(lead_ii_mv, share[:, reach]) + level[reach]
    return np.concatenate([first[:reach], inner, last[reach + 1 :]])


# ==== crossings ====

"""Whose spike it is where strokes of neighbouring strips cross.

Between two places where they meet, two strokes may have changed places: the picture is the same either
way. But strokes run on through a crossing as they came, and a lead's beats are alike.
"""


MEET_MM = 0.15  # across the strokes
LONGEST = 100  # samples between two meetings
MARGIN, LATE = 12, 6  # samples beside a span that other beats are compared over as well, and may be late by
LEAST_UNLIKE_MM = 0.2  # what beats differ by at least, rms
LEAST_GAIN = 1.0  # of both leads' beats, natural logarithms of variance
SHORTEST = 8  # samples; of less the tip of a spike looks like two kinks
KINKS = ((1, 4, 0.2), (1, 6, 0.1), (2, 5, 0.05))  # samples off a meeting between which slopes are taken; gain
LEAST_KINK_MM = 0.05  # per sample, what slopes differ by at least


def uncrossed(y_mm, instants):
    """Strokes with parts exchanged where they run on more smoothly then, or their beats are more alike.

    Parameters
    ----------
    y_mm : (S, T) float64
        Page positions, down, of all strips' strokes; NaN where unseen.
    instants : (B,) int
        Samples of the beats' instants.

    Returns
    -------
    (S, T) float64
        A new array.
    """
    y_mm = y_mm.copy()
    for upper in range(len(y_mm) - 1):
        for start in range(0, y_mm.shape[1], N_QUARTER):
            _exchange(y_mm, upper, slice(start, start + N_QUARTER), instants)
    return y_mm


def _exchange(y_mm, upper, quarter, instants):
    """Exchange parts of a strip's stroke and of that below in a quarter, in place, the surest first."""
    done = set()
    while True:
        spans = [span for span in _between_meetings(y_mm[upper:upper + 2], quarter) if span not in done]
        gains = [max(_alike_gain(y_mm, upper, slice(*span), instants) / LEAST_GAIN,
                     _smooth_gain(y_mm[upper:upper + 2, quarter], *(at - quarter.start for at in span)))
                 for span in spans]
        if max(gains, default=0) < 1:
            return
        best = spans[int(np.argmax(gains))]
        done.add(best)
        y_mm[upper:upper + 2, slice(*best)] = y_mm[upper:upper + 2, slice(*best)][::-1]


def _between_meetings(rows_mm, quarter):
    """Spans (first, stop) between any two places in a quarter where two strokes (2, T) meet or cross."""
    rows_mm = rows_mm[:, quarter]
    apart = rows_mm[1] - rows_mm[0]
    away = np.abs(apart) / np.hypot(1, np.abs(np.gradient(rows_mm, axis=1)).max(axis=0) / MM_PER_SAMPLE)
    away[:-1][apart[:-1] * apart[1:] <= 0] = 0
    places, n = label(away < MEET_MM)
    nearest = (int(np.argmin(np.where(places == i, away, np.inf))) for i in range(1, n + 1))
    spans = combinations((quarter.start + at + 1 for at in nearest), 2)
    return [(first, stop) for first, stop in spans if 2 <= stop - first <= LONGEST]


def _smooth_gain(rows_mm, first, stop):
    """By how much less two strokes (2, n) bend at both ends of a span if exchanged; 1 is enough."""
    if stop - first < SHORTEST:
        return 0.0
    return min(_kinks_gain(rows_mm, (first, stop), near, far) / least for near, far, least in KINKS)


def _kinks_gain(rows_mm, meetings, near, far):
    """Logarithm of how many times as much slopes differ across meetings as they would if exchanged."""
    own = other = LEAST_KINK_MM
    for at in meetings:
        begin, left, right, end = max(at - 1 - far, 0), at - 1 - near, at + near, at + far
        if begin < left and end < rows_mm.shape[1]:
            before = (rows_mm[:, left] - rows_mm[:, begin]) / (left - begin)
            after = (rows_mm[:, end] - rows_mm[:, right]) / (end - right)
            own += np.abs(before - after).sum()
            other += np.abs(before - after[::-1]).sum()
    return np.log(own / other)


def _alike_gain(y_mm, upper, span, instants):
    """How much more alike both leads' beats are if a span is exchanged, in logarithms of variance."""
    gain = 0.0
    for strip, other in ((upper, upper + 1), (upper + 1, upper)):
        parts = (segment.samples for segment in SEGMENTS if segment.strip == strip)
        part = next(each for each in parts if each.start <= span.start < each.stop)
        exchanged = y_mm[strip].copy()
        exchanged[span] = y_mm[other, span]
        gain += _unlike(y_mm[strip], span, part, instants) - _unlike(exchanged, span, part, instants)
    return gain


def _unlike(row_mm, span, part, instants):
    """What a stroke is off its most alike other beat in a part, logarithm of variance; 0 if there is none."""
    first, stop = max(span.start - MARGIN, part.start), min(span.stop + MARGIN, part.stop)
    own = instants[np.argmin(np.abs(instants - (span.start + span.stop) / 2))] if instants.size else 0
    shifts = instants[instants != own, None] - own + np.arange(-LATE, LATE + 1)
    shifts = shifts[(first + shifts >= part.start) & (stop + shifts <= part.stop)]
    off_mm = (row_mm[first:stop] - row_mm[first + shift:stop + shift] for shift in shifts)
    return min((np.log(np.var(each) + LEAST_UNLIKE_MM**2) for each in off_mm), default=0.0)


# ==== foretell ====

"""Samples that nothing shows, foretold from what the other strips show at the same time.

A separator, a label or a hole hides a few samples of a lead, but the rhythm strip, which has no
separators, usually shows the same beats, and so do the other two leads of the quarter where these are
not hidden as well. A segment is taken for a Gaussian process (Rasmussen and Williams 2006) whose
samples are alike where its guides, those other strips, run alike around them: in proportion to them,
and as it did in another beat. To that comes what the guides do not tell, which is carried in from the
seen neighbours: a steady part, for wander, and one that is larger where the guides move fast. The
trace's own values there, which the fit carried in from their neighbours, and the foretold ones are
averaged by their variances.
"""


@dataclass(frozen=True)
class ForetellSettings:
    """Settings of the foretelling.

    Attributes
    ----------
    seen_mv, hidden_mv : float
        Samples in a row with standard deviations above `seen_mv`, one of them above `hidden_mv`,
        are hidden. Both count across the stroke: of rows a steep stroke says little, though seen.
    least_seen : float
        Share of a lead in a quarter that must be seen, if it is to be filled in or to guide others.
    most_gone : float
        Share of a hidden span over which a guide may be hidden, too.
    wander : float
        Standard deviation in samples of the Gaussian that takes a guide's wander from it.
    reach : int
        Samples of the guides before and after the instant that tell of it, the outer ones less.
    alike : float
        Difference of the guides around two instants, in their own standard deviations, at which a lead
        is still much the same.
    beats, linear, quiet, quick : float
        Standard deviations, in those of the lead, of what returns in other beats, of what is in
        proportion to the guides, and of what they do not tell: at rest, and per unit of their pace.
    pace : float
        Standard deviation in samples of the Gaussian over which the guides' pace is taken.
    quick_reach, steady_reach : float
        Samples over which the two parts of what the guides do not tell are correlated.
    steady_mv : float
        Standard deviation of the steady part.
    neighbours, thinned : int
        Samples before and after a hidden span that all count, and which fraction of the others.
    noise_mv : float
        Added in squares to the standard deviations of seen samples.
    doubt : float
        Factor of the foretelling's variance against that of the trace's own value.
    under_doubt, under_mv : float
        Under a separator a fit may be sure of itself, and wrong by a whole QRS: there the trace's own
        standard deviations count so many times, besides so many mV by the square of the samples from
        the separator's edge.
    """

    seen_mv: float = 0.006
    hidden_mv: float = 0.02
    least_seen: float = 0.12
    most_gone: float = 0.3
    wander: float = 200.0
    reach: int = 28
    alike: float = 2.0
    beats: float = 2.5
    linear: float = 1.0
    quiet: float = 0.1
    quick: float = 0.08
    pace: float = 4.0
    quick_reach: float = 12.0
    steady_reach: float = 70.0
    steady_mv: float = 0.15
    neighbours: int = 30
    thinned: int = 4
    noise_mv: float = 0.015
    doubt: float = 2.0
    under_doubt: float = 2.0
    under_mv: float = 0.001

    def __post_init__(self):
        if not 0 < self.seen_mv < self.hidden_mv or not 0 < self.least_seen <= 1:
            raise ValueError(f"{self} must have 0 < seen_mv < hidden_mv and 0 < least_seen <= 1")
        for name in (
            "most_gone", "wander", "reach", "alike", "pace", "quick_reach", "steady_reach", "steady_mv",
            "neighbours", "thinned", "noise_mv", "doubt",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


@dataclass(frozen=True, eq=False)
class _Guide:
    """Strips around each instant (n, k), which share of that is unseen (n,), and their pace (n,)."""

    around: np.ndarray
    unseen: np.ndarray
    pace: np.ndarray

    def part(self, samples):
        """What a slice of the samples needs."""
        return _Guide(self.around[samples], self.unseen[samples], self.pace[samples])

    @classmethod
    def of_all(cls, guides):
        """All that several guides of the same samples tell."""
        around = np.hstack([guide.around for guide in guides]) / np.sqrt(len(guides))
        unseen = np.mean([guide.unseen for guide in guides], axis=0)
        return cls(around, unseen, np.sqrt(np.mean([guide.pace**2 for guide in guides], axis=0)))


def foretell(mv, sd_mv, settings=ForetellSettings()):
    """Fill in hidden samples.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; NaN where unseen.
    sd_mv : (S, N_STRIP) float64
        Standard deviations, infinite where unseen.
    settings : ForetellSettings

    Returns
    -------
    mv, sd_mv : (S, N_STRIP) float64
        New values of the hidden samples, and theirs only; no new values where the lead is seen too
        little in that quarter, or no other strip tells. Deviations under separators are larger in any
        case.
    """
    sd_mv, hidden = sd_mv.copy(), np.ones(mv.shape, bool)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        depth = _under_separator(segment)
        hidden[place] = _hidden(mv[place], sd_mv[place], settings) | (depth > 0)
        under = settings.under_doubt * np.hypot(sd_mv[place], settings.under_mv * depth**2)
        sd_mv[place] = np.where(depth > 0, under, sd_mv[place])
    guides = _guides(mv, hidden, settings)
    found_mv, found_sd_mv = mv.copy(), sd_mv.copy()
    for start, strip in product(range(0, mv.shape[1], N_QUARTER), range(len(mv))):
        samples = slice(start, start + N_QUARTER)
        segment = mv[strip, samples], sd_mv[strip, samples], hidden[strip, samples]
        for told_by, span in _spans(hidden[:, samples], strip, settings):
            guide = _Guide.of_all([guides[other].part(samples) for other in told_by])
            place = strip, start + span
            found_mv[place], found_sd_mv[place] = _filled(*segment, span, guide, settings)
    return found_mv, found_sd_mv


def _spans(hidden, strip, settings):
    """Hidden samples of one of the strips (S, n) of a quarter, by the strips that can tell them.

    Returns
    -------
    list of (told_by, span)
        The strips, (1 to S - 1,) int64, and the samples (m,) int64.
    """
    is_seen = 1 - hidden.mean(axis=1) >= settings.least_seen
    if not is_seen[strip]:
        return []
    spans, n_spans = label(hidden[strip])
    together = {}
    for span in range(1, n_spans + 1):
        guides = is_seen & (hidden[:, spans == span].mean(axis=1) < settings.most_gone)
        guides[strip] = False
        together.setdefault(tuple(guides), []).append(span)
    return [(np.flatnonzero(guides), np.flatnonzero(np.isin(spans, numbers)))
            for guides, numbers in together.items() if any(guides)]


def _hidden(mv, sd_mv, settings):
    """Samples (n,) of the spans that are nowhere seen well and somewhere not at all."""
    rise = np.abs(np.diff(np.nan_to_num(mv))) * MM_PER_MV / MM_PER_SAMPLE
    steepest = np.maximum(np.append(rise, 0), np.append(0, rise))
    across_mv = sd_mv / np.hypot(1, steepest)
    span, n_spans = label(across_mv > settings.seen_mv)
    worst_mv = maximum(across_mv, span, np.arange(n_spans + 1))
    return (span > 0) & (worst_mv[span] > settings.hidden_mv)


def _under_separator(segment):
    """How many samples inside a separator's edge each of a segment's samples (n,) lies; 0 elsewhere."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    inner = np.arange(1, len(QUARTER_LEADS)) * N_QUARTER
    away = np.min(np.abs(sample - inner[:, None]), axis=0)
    return np.maximum(SEPARATOR_WIDTH_MM / 2 / MM_PER_SAMPLE - away, 0) * (segment.quarter is not None)


def _guides(mv, hidden, settings):
    """Each of the strips (S, n) as a guide, every lead in its own standard deviations."""
    weight = np.exp(-2 * (np.arange(-settings.reach, settings.reach + 1) / settings.reach) ** 2)
    weight /= weight.sum()
    guides = []
    for strip in range(len(mv)):
        places = [(strip, segment.samples) for segment in SEGMENTS if segment.strip == strip]
        parts = [_guide(mv[place], hidden[place], weight, settings) for place in places]
        guides.append(_Guide(*(np.concatenate(each) for each in zip(*parts, strict=True))))
    return guides


def _guide(mv, hidden, weight, settings):
    """What a `_Guide` needs of a segment, its hidden samples bridged."""
    seen = np.flatnonzero(~hidden)
    bridged = np.interp(np.arange(mv.size), seen, mv[seen]) if seen.size else np.zeros(mv.size)
    bridged -= gaussian_filter1d(bridged, settings.wander)  # leads do not share their wander
    windows, unseen = (sliding_window_view(np.pad(each, settings.reach, mode="edge"), weight.size)
                       for each in (bridged / max(bridged.std(), 1e-6), hidden))
    rise = np.gradient(bridged)
    pace = np.sqrt(gaussian_filter1d(rise**2, settings.pace)) / max(rise.std(), 1e-9)
    return windows * np.sqrt(weight), unseen @ weight, pace


def _filled(mv, sd_mv, hidden, span, guide, settings):
    """Values (m,) and standard deviations (m,) of hidden samples `span` of a quarter of a strip."""
    instant = np.arange(mv.size)
    own_mv = np.where(np.isfinite(mv), mv, np.interp(instant, instant[~hidden], mv[~hidden]))[span]
    near = maximum_filter1d(hidden, 2 * settings.neighbours + 1)
    seen = np.flatnonzero(~hidden & (near | (instant % settings.thinned == 0)))
    foretold, variance = _conditioned(mv, sd_mv, seen, span, guide, settings)
    own = sd_mv[span] ** 2
    trust = 1 / (1 + settings.doubt * variance / own)
    sd_mv = np.sqrt(trust * variance + (1 - trust) * np.where(np.isfinite(own), own, 0))
    return own_mv + trust * (foretold - own_mv), sd_mv


def _conditioned(mv, sd_mv, seen, span, guide, settings):
    """Values (m,) and variances (m,) of the samples `span` from those `seen`."""
    middle, size = mv[seen].mean(), mv[seen].std()
    part = settings.quiet + settings.quick * guide.pace

    def covariance(at, to):
        about, other = guide.around[at], guide.around[to]
        dot = about @ other.T
        apart = np.sum(about**2, axis=1)[:, None] + np.sum(other**2, axis=1) - 2 * dot
        told = settings.linear**2 * dot + settings.beats**2 * np.exp(-apart / (2 * settings.alike**2))
        away = np.abs(at[:, None] - to)
        quick = part[at][:, None] * part[to] * _matern(away / settings.quick_reach)
        return size**2 * (told + quick) + settings.steady_mv**2 * _matern(away / settings.steady_reach)

    unsure = (size * guide.unseen) ** 2
    noise = sd_mv[seen] ** 2 + settings.noise_mv**2 + unsure[seen]
    across = covariance(seen, span)
    weight = solve(covariance(seen, seen) + np.diag(noise), across, assume_a="pos")
    before = np.diag(covariance(span, span))
    variance = before - np.sum(weight * across, axis=0) + unsure[span]
    return middle + (mv[seen] - middle) @ weight, np.maximum(variance, 0)


def _matern(away):
    """Matern's correlation of samples so many reaches apart, twice differentiable."""
    scaled = np.sqrt(5) * away
    return (1 + scaled + scaled**2 / 3) * np.exp(-scaled)


# ==== limb_leads ====

"""The six limb leads are combinations of leads I and II (Einthoven, Goldberger).

At each instant the page shows two, three or four of them: the leads of the quarter and, below, the
rhythm strip. Leads I and II that explain them best, each weighed by its variance, give all of them
anew.
"""


# shares of lead I and of lead II in each limb lead
LIMB_LEADS = {
    "I": (1.0, 0.0), "II": (0.0, 1.0), "III": (-1.0, 1.0),
    "aVR": (-0.5, -0.5), "aVL": (1.0, -0.5), "aVF": (-0.5, 1.0),
}  # fmt: skip

# samples of the strips, and the leads that the strips show there from the top, where all are limb leads
LIMB_QUARTERS = tuple(
    (slice(quarter * N_QUARTER, (quarter + 1) * N_QUARTER), (*leads, RHYTHM_LEAD))
    for quarter, leads in enumerate(QUARTER_LEADS) if set(leads) <= set(LIMB_LEADS)
)


@dataclass(frozen=True)
class FusionSettings:
    """Settings of the least squares over the limb leads.

    Attributes
    ----------
    rounds : int
        Reweightings, in which a lead that disagrees loses weight.
    limit : float
        Standard deviations of disagreement at which a lead's weight is halved.
    level_sd_mv : float
        Standard deviation of samples that tell no more of a trace's level.
    """

    rounds: int = 10
    limit: float = 3.0
    level_sd_mv: float = 0.1

    def __post_init__(self):
        if self.rounds < 1 or not self.limit > 0:
            raise ValueError(f"{self} must have a positive limit and at least one round")


def fused_limb_leads(mv, sd_mv, leads, settings=FusionSettings()):
    """Traces of limb leads that obey the lead laws, and are nearest to those given.

    Parameters
    ----------
    mv, sd_mv : (R, T) float64
        Traces of the same instants, each with a level of its own, and their standard deviations.
    leads : sequence of str
        Which of the limb leads each row is; a lead may come twice.
    settings : FusionSettings

    Returns
    -------
    fused, sd_mv : (R, T) float64
        Each at the level of the trace that it stands for.
    """
    tells = sd_mv < settings.level_sd_mv
    level = _levels(mv, tells)
    design = np.array([LIMB_LEADS[lead] for lead in leads])
    weight = 1 / sd_mv**2
    for _ in range(settings.rounds):
        basis, covariance = leads_i_and_ii(design, mv - level, weight)
        level = _levels(mv - design @ basis, tells)
        miss = (mv - level - design @ basis) / sd_mv
        weight = 1 / (sd_mv**2 * (1 + miss**2 / settings.limit**2))
    of_one, of_both, of_two = covariance[0, 0], 2 * covariance[0, 1], covariance[1, 1]
    return design @ basis + level, np.sqrt(_products(design) @ np.array([of_one, of_both, of_two]))


def _levels(mv, tells):
    """Medians (R, 1) of rows (R, T) over the samples that tell, or over all where none does."""
    rows = zip(mv, tells, strict=True)
    return np.array([[np.median(row[told] if told.any() else row)] for row, told in rows])


def leads_i_and_ii(design, measured, weight):
    """Leads I and II (2, T) that explain the measured leads, and their covariance (2, 2, T).

    Written out: thousands of small inverses take a library four times as long, and the determinant as
    a sum of squares is never less than nothing.
    """
    weight = np.maximum(weight, 1e-9)
    one, both, two = _products(design).T @ weight
    cross = design[:, :1] * design[:, 1] - design[:, 1:] * design[:, 0]
    determinant = (weight * (cross**2 @ weight)).sum(axis=0) / 2
    covariance = np.array([[two, -both], [-both, one]]) / determinant
    return np.einsum("ijt,jt->it", covariance, design.T @ (weight * measured)), covariance


def _products(design):
    """Squares of the shares of lead I, their products with those of lead II, squares of those (R, 3)."""
    return np.stack([design[:, 0] ** 2, design[:, 0] * design[:, 1], design[:, 1] ** 2], axis=1)


# ==== sections ====

"""The ink across each strip's stroke, as seen from the stroke: what `polish` is shown of the picture.

At each sample the page's own ink, what hides it, and the network's ink of the strip are taken along the
normal of the series: on a steep stroke to its left and right, on a flat one above and below it.
"""


ACROSS_MM = (-0.5, -0.36, -0.26, -0.18, -0.12, -0.06, 0.0, 0.06, 0.12, 0.18, 0.26, 0.36, 0.5)


def ink_sections(ink_map, net_map, mv):
    """Ink across the strokes.

    Parameters
    ----------
    ink_map : InkMap
        The page's own.
    net_map : InkMap, optional
        As `net_ink` gives it; a drawn page does without.
    mv : (S, T) float64
        The series, as the strips show it.

    Returns
    -------
    (3, D, S, T) uint8
        Page's ink, what hides it, and the strip's ink by the network (without it, the ink that nothing
        hides), 255 for all of it, `ACROSS_MM` above the series (left of it where it rises).
    """
    y_mm = np.array(ZERO_Y_MM)[:, None] - MM_PER_MV * mv
    slope = np.gradient(y_mm, MM_PER_SAMPLE, axis=1)
    length = np.hypot(1, slope)
    across = np.array(ACROSS_MM)[:, None, None]
    x_mm = STRIP_X_MM + MM_PER_SAMPLE * np.arange(N_STRIP) + across * slope / length
    y_mm = y_mm - across / length
    ink = ((1 - part) / (1 - ink_map.ink_level) for part in (ink_map.light, ink_map.background))
    found = [_taken(part, x_mm, y_mm, ink_map.px_per_mm) for part in ink]
    if net_map is None:
        found.append(found[0] - found[1])
    else:
        covers = [_taken(c, x_mm[:, s], y_mm[:, s], net_map.px_per_mm) for s, c in enumerate(net_map.cover)]
        found.append(np.stack(covers, axis=1))
    return np.round(255 * np.clip(found, 0, 1)).astype(np.uint8)


def _taken(part, x_mm, y_mm, px_per_mm):
    """Values of a page's picture (R, C) at positions of any shape; the nearest of the edge's beyond it."""
    cols, rows = (np.ascontiguousarray(v.reshape(len(v), -1) * px_per_mm - 0.5, np.float32)
                  for v in (x_mm, y_mm))
    taken = cv2.remap(part, cols, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return taken.reshape(x_mm.shape)


# ==== trace_ends ====

"""Where the strips' traces end: black at a known place on the right, where no label is.

Every strip ends 10 s after it began, mostly level, as the last samples of many records are. The
ink of its last columns, summed across the stroke, falls from a stroke's to none over a pixel or
two: a blurred step, fitted by least squares, says where along x it ends.
"""


TRACE_END_MM = STRIP_X_MM + (N_STRIP - 1) * MM_PER_SAMPLE + TRACE_WIDTH_MM / 2


def trace_ends(channel, mapping):
    """How far right of their place the ends of the strips' traces are.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint.
    mapping : Mapping
        That follows the grid.

    Returns
    -------
    list of (float, float, float)
        Of each end that is seen and nearly level: its page position y, how far right it is, and
        the standard deviation of that, in mm.
    """
    found = (_trace_end(channel, mapping, zero_mm) for zero_mm in ZERO_Y_MM)
    return [end for end in found if end is not None and end[2] < _MOST_SD_MM and abs(end[1]) < _FARTHEST_MM]


_MOST_SD_MM = 0.15 / DRAWN_PX_PER_MM
_FARTHEST_MM = 0.17
_ROWS_PX = np.arange(-120.0, 120.0)  # about the zero row in which the trace is looked for
_COLS_PX = np.arange(-22.0, 12.0)  # about the end
_ACROSS_PX = np.arange(-7.0, 7.25, 0.5)
_STROKE_PX, _PAPER_PX = 3.5, 5.4  # within, and beyond which, of a trace's middle it is ink and paper
_LEAST_DARK, _INK_DARK = 0.12, 0.88  # in shares of paper: of a trace, blurred, and of ink
_MOST_SLOPE, _MOST_MISS_PX = 1.0, 0.6  # of the last columns' rows against a line
_STEP_BLUR_PX = 1.0
_STEP_REACH_PX = 12.0
_STEP_ROUNDS = 10


def _trace_end(channel, mapping, zero_mm):
    """Page position, how far right, and standard deviation of a strip's end in mm; or None."""
    line = _last_rows(channel, mapping, zero_mm)
    if line is None:
        return None
    dark = _dark_about_end(channel, mapping, _COLS_PX, _ACROSS_PX[:, None] + np.polyval(line, _COLS_PX))
    line_dark = np.median(dark[np.abs(_ACROSS_PX) > _PAPER_PX], axis=0)  # the grid's, on which traces end
    dark = (dark - line_dark) / (1 - line_dark / _INK_DARK)  # where the trace hides it, it adds nothing
    dark = _off_lines(dark)
    step = _fit_step(dark[np.abs(_ACROSS_PX) <= _STROKE_PX].sum(axis=0))
    return step and (line[1] / DRAWN_PX_PER_MM, *(part / DRAWN_PX_PER_MM for part in step))


def _dark_about_end(channel, mapping, cols_px, rows_px):
    """Darkness in shares of paper at columns (C,) from the end and rows (R, C) of the drawn page, in px."""
    x_mm = np.broadcast_to(TRACE_END_MM + cols_px / DRAWN_PX_PER_MM, rows_px.shape)
    col, row = (p.astype(np.float32) for p in mapping.to_image(x_mm, rows_px / DRAWN_PX_PER_MM))
    light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return 1 - light / max(np.percentile(light, 90), 1.0)


def _off_lines(dark):
    """Darkness (R, C) less that of the rows beyond the end, where only the grid's lines are left."""
    return dark - np.median(dark[:, _COLS_PX > 4], axis=1, keepdims=True)


def _last_rows(channel, mapping, zero_mm):
    """Slope and row at the end, in px, of the line through the trace's last columns; None if unclear."""
    rows = zero_mm * DRAWN_PX_PER_MM + _ROWS_PX
    dark = _dark_about_end(channel, mapping, _COLS_PX, np.repeat(rows[:, None], _COLS_PX.size, axis=1))
    dark = _off_lines(dark - np.median(dark, axis=0))
    last = (_COLS_PX > -18) & (_COLS_PX < -3)
    dark = cv2.GaussianBlur(dark, (0, 0), 1.0)[:, last]
    cols, row = _COLS_PX[last], rows[dark.argmax(axis=0)]
    line = np.polyfit(cols, row, 1)
    for _ in range(4):
        miss = row - np.polyval(line, cols)
        line = np.polyfit(cols, row, 1, w=1 / np.sqrt(1 + (miss / 0.5) ** 2))
    miss = np.median(np.abs(row - np.polyval(line, cols)))
    is_clear = np.median(dark.max(axis=0)) > _LEAST_DARK
    return line if is_clear and miss <= _MOST_MISS_PX and abs(line[0]) <= _MOST_SLOPE else None


def _fit_step(ink):
    """Where the ink (C,) of the columns ends, from its place, and the standard deviation, in px; or None."""
    end = 0.0
    for _ in range(_STEP_ROUNDS):
        near = np.abs(_COLS_PX - end) < _STEP_REACH_PX
        away = (end - _COLS_PX[near]) / _STEP_BLUR_PX
        bell = np.exp(-(away**2) / 2) / np.sqrt(2 * np.pi) / _STEP_BLUR_PX
        design = np.column_stack([ndtr(away), bell, np.ones(away.size)])
        fit = np.linalg.lstsq(design, ink[near], rcond=None)[0]
        if fit[0] <= 0:
            return None
        move = np.clip(fit[1] / fit[0], -1, 1)
        end += move
        if abs(move) < 1e-3:
            break
    miss = ink[near] - design @ fit
    variance = miss @ miss / (away.size - 3) * np.linalg.inv(design.T @ design)[1, 1]
    return float(end), float(np.sqrt(variance) / fit[0])


# ==== truth ====

"""Truth tables: the leads of a record, cut by the segment map, as the competition gives them for training."""


@dataclass(frozen=True, eq=False)
class Truth:
    """The twelve leads as printed.

    Attributes
    ----------
    fs_hz : float
    mv : dict of str to (n,) float64
        Finite; lead II has 10 s, the others their quarter.
    """

    fs_hz: float
    mv: dict = field(default_factory=dict)


def read_truth(path, fs_hz=None):
    """Read a truth CSV and cut its leads out by the segment map.

    Parameters
    ----------
    path : str or Path
        A column per lead and a row per sample of 10 s; cells outside a lead's segment are
        not looked at, blank and ``nan`` are the same.
    fs_hz : float, optional
        By default a tenth of the number of rows.

    Returns
    -------
    Truth

    Raises
    ------
    ValueError
        If a lead is missing or a cell inside its segment is no number.
    """
    table = pl.read_csv(path, infer_schema_length=0)
    missing = [lead for lead in LEADS if lead not in table.columns]
    if missing:
        raise ValueError(f"{path}: no column {', '.join(missing)}; a truth CSV has {', '.join(LEADS)}")
    if not table.height:
        raise ValueError(f"{path}: 0 rows, at least 1 is needed; write the truth again")
    mv = {}
    for lead in LEADS:
        rows = lead_rows(table.height, lead)
        cells = table[lead].slice(rows.start, len(rows)).cast(pl.Float64, strict=False)
        mv[lead] = cells.to_numpy().astype(float)
        n_bad = len(rows) - np.count_nonzero(np.isfinite(mv[lead]))
        if n_bad:
            raise ValueError(
                f"{path}: {n_bad} cells of lead {lead} in rows {rows.start} to {rows.stop - 1} "
                "hold no number; a lead is complete in its segment: check the file and its number of rows"
            )
    return Truth(table.height / STRIP_S if fs_hz is None else fs_hz, mv)


def printed_mv(truth):
    """The leads at the 500 Hz of the print.

    Parameters
    ----------
    truth : Truth

    Returns
    -------
    (12, 5000) float64
        In mV; 0 where a lead is not printed.
    """
    n_rows = round(STRIP_S * DRAWN_FS_HZ)
    mv = np.zeros((len(LEADS), n_rows))
    for i, lead in enumerate(LEADS):
        rows = lead_rows(n_rows, lead)
        mv[i, rows.start:rows.stop] = resample(truth.mv[lead], len(rows))
    return mv


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


# ==== scan_feed ====

"""The feed of a document scanner: jumps of the paper along x that no smooth sheet can follow.

Where the paper leaves a roller it slips by up to 4 px within a millimetre, and a whole column of
the sensor with it. The grid's vertical lines show it: between two 5 mm lines all of the page moves
by more than the lines around foretell, and the 1 mm lines, which are printed coarsely, say where.
"""


@dataclass(frozen=True)
class FeedParams:
    """Settings of `feed_jumps`; lengths in mm of the page.

    Attributes
    ----------
    step_mm : float
        Spacing of the places at which a jump is tried first.
    fine_mm : float
        Spacing of the places around the best of them that are tried then.
    window_mm : float
        Reach of the lines to either side that must foretell the page there.
    least_mm : float
        Least jump; smaller ones are left to the smooth sheet.
    most_jumps : int
    edge_mm : float
        Nothing is tried nearer than this to the first and the last of the lines.
    least_gain : tuple of float
        Least gain of the robust log likelihood, of a place's first trial and of its best.
    length_mm : tuple of float
        Stretches of paper within which a jump may happen; places are tried with the first.
    outlier_sd : float
        Standard deviations at which a point's weight is halved.
    n_reweight : int
        Rounds of reweighting per fit.
    """

    step_mm: float = 1.0
    fine_mm: float = 0.125
    window_mm: float = 13.0
    least_mm: float = 0.1
    most_jumps: int = 4
    edge_mm: float = 5.0
    least_gain: tuple = (8.0, 13.0)
    length_mm: tuple = (1.0, 0.5, 1.5, 2.0)
    outlier_sd: float = 3.0
    n_reweight: int = 3

    def __post_init__(self):
        if not 0 < self.step_mm < self.window_mm:
            raise ValueError(f"step_mm={self.step_mm} must lie between 0 and window_mm={self.window_mm}")


@dataclass(frozen=True, eq=False)
class FeedJumps:
    """How far right of their place the page's columns lie, beside what is smooth.

    Attributes
    ----------
    lean : float
        A column of the scanner's sensor holds the page points of equal ``x + lean * y``.
    at_mm, size_mm, length_mm : tuple of float
        Where, along ``x + lean * y``, the print moves right, by how much, and within which stretch.
    """

    lean: float
    at_mm: tuple = ()
    size_mm: tuple = ()
    length_mm: tuple = ()

    def right_mm(self, x_mm, y_mm):
        """How far right the print lies at page points of any shape; half before and half after."""
        across = x_mm + self.lean * y_mm
        right = np.zeros(np.shape(across))
        for at, size, length in zip(self.at_mm, self.size_mm, self.length_mm, strict=True):
            right += size * _feed_step(across - at, length)
        return right


def _feed_step(ahead_mm, length_mm):
    """From -0.5 to 0.5 over a length."""
    return np.clip(ahead_mm / length_mm, -0.5, 0.5)


def feed_jumps(lean, points, params=FeedParams()):
    """Find the jumps of a scanner's feed.

    Parameters
    ----------
    lean : float
        As in `FeedJumps`.
    points : (K, 4) float64
        Points of vertical grid lines: x_mm, y_mm on the page, how far right of it they are seen
        in mm, and the standard deviation of that.
    params : FeedParams

    Returns
    -------
    FeedJumps
        The one after the other that explains most, as long as they are worth it.
    """
    found = FeedJumps(lean)
    if len(points) == 0:
        return found
    points = points[np.argsort(points[:, 0] + lean * points[:, 1])]
    across = points[:, 0] + lean * points[:, 1]
    places = np.arange(across[0] + params.edge_mm, across[-1] - params.edge_mm, params.step_mm)
    gains, stale = np.zeros(places.size), np.ones(places.size, bool)
    while len(found.at_mm) < params.most_jumps:
        left_mm = points[:, 2] - found.right_mm(points[:, 0], points[:, 1])
        for i in np.flatnonzero(stale):
            window = _FeedWindow(places[i], across, points, left_mm, params)
            gains[i] = window.fit()[0] - window.fit(places[i], params.length_mm[0])[0]
        if gains.max(initial=0.0) < params.least_gain[0]:
            break
        best = int(np.argmax(gains))
        gain, size, at, length = _FeedWindow(places[best], across, points, left_mm, params).best_jump()
        if gain < params.least_gain[1] or abs(size) < params.least_mm:
            gains[best], stale[:] = 0.0, False
            continue
        found = FeedJumps(lean, (*found.at_mm, at), (*found.size_mm, size), (*found.length_mm, length))
        stale = np.abs(places - at) < params.window_mm + length  # elsewhere all moved alike
    return found


class _FeedWindow:
    """The points around a place, and what explains them: a level per row, a bend, and a jump."""

    def __init__(self, middle_mm, across, points, right_mm, params):
        near = slice(*np.searchsorted(across, (middle_mm - params.window_mm, middle_mm + params.window_mm)))
        self.middle_mm, self.across, self.right_mm = middle_mm, across[near], right_mm[near]
        self.weight = 1 / points[near, 3] ** 2
        self.rows = points[near, 1, None] == np.unique(points[near, 1])
        self.params = params

    def fit(self, at_mm=None, length_mm=None):
        """Negative log likelihood and size in mm of a jump at a place of a length, or of none."""
        ahead = self.across - (self.middle_mm if at_mm is None else at_mm)
        design = np.column_stack([self.rows, ahead, np.abs(ahead)])
        if at_mm is not None:
            design = np.column_stack([design, _feed_step(ahead, length_mm)])
        outlier, fit = self.params.outlier_sd**2, np.empty(design.shape[1])
        cost = robust_lines(design, self.right_mm, self.weight, outlier, self.params.n_reweight, fit)
        return cost, float(fit[-1])

    def best_jump(self):
        """Gain over none, size, place and length, in mm, of the jump near the middle that explains most."""
        near_mm = 2 * self.params.step_mm
        places = self.middle_mm + np.arange(-near_mm, near_mm + self.params.fine_mm, self.params.fine_mm)
        fits = [(*self.fit(at, length), at, length) for at in places for length in self.params.length_mm]
        cost, *jump = min(fits)
        return self.fit()[0] - cost, *jump


# ==== texts ====

"""Draws the page's texts and boxes, where and as the competition's renderer put them."""


def pens_px(text, first_right_px=0):
    """Where the pen stands before each letter of a text and after the last.

    Parameters
    ----------
    text : str
    first_right_px : float
        How far right of its place the first letter stands.

    Returns
    -------
    (len(text) + 1,) float64
        Right of the text's origin.
    """
    ways = [GLYPHS[a][0] - KERNING_PX.get(a + b, 0) for a, b in zip(text, text[1:] + " ", strict=True)]
    pens = np.concatenate([[0.0], np.cumsum(ways)])
    pens[0] += first_right_px
    return pens


def draw_letter(cover, letter, pen_px, baseline):
    """Add a letter's ink to an array (R, C) of ink shares, in place."""
    _, left, top, width, _ = GLYPHS[letter]
    ink = glyph_ink(letter)
    first = int(np.floor(pen_px))
    part = np.float32(pen_px - first)
    moved = np.pad((1 - part) * ink, ((0, 0), (0, 1))) + np.pad(part * ink, ((0, 0), (1, 0)))
    rows = slice(baseline + top, baseline + top + len(ink))
    cols = slice(first + left, first + left + width + 1)
    np.maximum(cover[rows, cols], moved, out=cover[rows, cols])


def draw_text(cover, text, x_px, baseline, first_right_px=0):
    """Add a text's ink to an array (R, C) of ink shares, in place."""
    for letter, pen in zip(text, x_px + pens_px(text, first_right_px), strict=False):
        draw_letter(cover, letter, pen, baseline)


def draw_labels(cover):
    """Add all labels' ink to the drawn page's ink shares, in place."""
    for text, x_px, y_px in label_origins_px():
        draw_text(cover, text, x_px, y_px, label_first_right_px(text))


def draw_box(cover, box_px):
    """Add a box (top, bottom, left, right in px, edges) to an array (R, C) of ink shares, in place."""
    edges = np.reshape(box_px, (2, 2))
    first, last = np.floor(edges[:, 0]).astype(int), np.ceil(edges[:, 1]).astype(int)
    tall, wide = (
        np.minimum(edge[1], np.arange(a, b) + 1) - np.maximum(edge[0], np.arange(a, b))
        for edge, a, b in zip(edges, first, last, strict=True)
    )
    window = cover[first[0]:last[0], first[1]:last[1]]
    np.maximum(window, np.outer(tall, wide), out=window, casting="same_kind")


def label_first_right_px(text):
    """How far right of its place a label's first letter stands."""
    return 0 if text[0] == RHYTHM_LEAD[0] else LABEL_FIRST_RIGHT_PX


@cache
def label_bitmaps():
    """Ink of the labels on the 200 dpi page; read only.

    Returns
    -------
    list of (int, int, (h, w) bool)
        Top row, left column and ink of each label.
    """
    bitmaps = []
    for text, x_px, y_px in label_origins_px():
        cover = np.zeros((_TALL_PX, round(pens_px(text)[-1]) + 4), np.float32)
        draw_text(cover, text, 0, _ABOVE_PX, label_first_right_px(text))
        ink = cover > _LABEL_INK
        rows, cols = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
        inked = ink[rows[0]:rows[-1] + 1, cols[0]:cols[-1] + 1]
        bitmaps.append((int(y_px - _ABOVE_PX + rows[0]), int(x_px + cols[0]), inked))
    return bitmaps


_LABEL_INK = 0.37
_ABOVE_PX, _TALL_PX = 26, 36


# ==== beat_times ====

"""The heart beats in all leads at once: a beat that is late in one strip alone was read or mapped so.

Each pair of like beats of a lead has a delay. Over all leads these make the beats' times, one for all
strips, and what each strip is off at each beat: by what the mapping leaves of the paper's crumples,
as much as the page as a whole makes likely, and in truth, as the heart's axis turns with each breath.
"""


@dataclass(frozen=True)
class BeatTimesSettings:
    """Settings of `beats_together`; samples of 500 Hz.

    Attributes
    ----------
    off : tuple of float
        Standard deviations of what a page's strips are off at a beat, each as likely as the next.
    in_truth : float
        Standard deviation of a beat's place in one lead in truth, beside that which its shape tells.
    by_shape : float
        Variance of that place in truth, in shares of what the difference of two beats' shapes makes it.
    outlier : float
        Standard deviations at which a place begins to count less.
    rounds : int
        Of reweighting.
    """

    off: tuple = (0.0, 0.03, 0.05, 0.08, 0.12, 0.18, 0.27, 0.4)
    in_truth: float = 0.08
    by_shape: float = 1.0
    outlier: float = 2.0
    rounds: int = 3

    def __post_init__(self):
        if not self.in_truth > 0 or not self.outlier > 0 or self.rounds < 1:
            raise ValueError(f"{self} must have in_truth and outlier above 0 and at least one round")


def beats_together(mv, settings=BeatTimesSettings()):
    """Strips whose beats come at the same times in all leads.

    Parameters
    ----------
    mv : (S, N_STRIP) float64
        Strips from the top, the last of them the rhythm strip; finite.
    settings : BeatTimesSettings

    Returns
    -------
    (S, N_STRIP) float64
        A new array; between beats a lead is moved as they tell, before and after them as the next one tells.
    """
    moved, pairs = mv.copy(), alike_beats(mv, has_own_delays=True)
    if pairs is None or not pairs.lead.size:
        return moved
    (lead, beat), place, variance = _beat_places(pairs)
    late = _late(lead, beat, place, variance, settings)
    for k in np.unique(lead):
        strip, samples = SEGMENTS[k].strip, SEGMENTS[k].samples
        instant = np.arange(samples.start, samples.stop)
        at = instant + np.interp(instant, beat[lead == k], late[lead == k])
        moved[strip, samples] = CubicSpline(instant, mv[strip, samples])(np.clip(at, instant[0], instant[-1]))
    return moved


def _beat_places(pairs):
    """Lead and instant (2, B) of beats, how late each is, up to a constant of the lead, and its variance."""
    keys = np.stack([np.tile(pairs.lead, 2), np.concatenate([pairs.beat, pairs.other])])
    keys, index = np.unique(keys, axis=1, return_inverse=True)
    one, other = index.reshape(2, -1)
    n = keys.shape[1]
    normal, pull = 1e-9 * np.eye(n), np.zeros(n)
    weight = 1 / (pairs.delay_variance + _LEAST_DELAY**2)
    for a, b, sign in ((one, other, -1), (other, one, 1)):
        np.add.at(normal, (a, a), weight)
        np.add.at(normal, (a, b), -weight)
        np.add.at(pull, a, sign * weight * pairs.delay)
    variance = np.bincount(index.ravel(), np.tile(pairs.delay_variance, 2)) / np.bincount(index.ravel())
    return keys, np.linalg.solve(normal, pull), variance


_LEAST_DELAY = 0.03


def _late(lead, beat, place, variance, settings):
    """What is off of places (B,) that also hold a time of the beat and a constant of the lead.

    Restricted likelihoods weigh what the page's strips may be off (Patterson and Thompson 1971).
    """
    common = np.column_stack([part[:, None] == np.unique(part) for part in (beat, lead)]).astype(float)
    basis, strength, _ = np.linalg.svd(common, full_matrices=False)
    basis = basis[:, strength > 1e-9 * strength[0]]
    in_truth = settings.in_truth**2 + settings.by_shape * variance
    doubt, off = np.ones(place.size), np.square(settings.off)
    for _ in range(settings.rounds):
        log_chance, miss = [], []
        for power in off:
            total = power + doubt * in_truth
            normal = basis.T @ (basis / total[:, None])
            miss.append(place - basis @ np.linalg.solve(normal, basis.T @ (place / total)))
            log_det = np.log(total).sum() + np.linalg.slogdet(normal)[1]
            log_chance.append(-0.5 * (log_det + (miss[-1] ** 2 / total).sum()))
        chance = np.exp(np.array(log_chance) - max(log_chance))
        chance /= chance.sum()
        late = chance @ (off[:, None] / (off[:, None] + doubt * in_truth) * miss)
        doubt = np.maximum(1, (chance @ miss) ** 2 / (chance @ off + in_truth) / settings.outlier**2)
    return late


# ==== leads_mv ====

"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate."""


def leads_mv(trace, told=None, is_fused=True):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    told : LeadSeries, optional
        What `redraw` began from: it stands where nothing was seen, and nothing is foretold anew.
    is_fused : bool
        If not, each lead stands as it was traced, its hidden samples interpolated.

    Returns
    -------
    LeadSeries
        Finite; hidden samples are foretold from the other strips where these are seen, else interpolated, or
        0 mV where a segment was not seen at all.

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
    if told:
        mv, sd_mv = np.where(seen, (mv, sd_mv), told.on_strips())
    elif is_fused:
        mv, sd_mv = foretell(mv, sd_mv, ForetellSettings() if trace.noise_mm is not None else _REDRAWN)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        mv[place], sd_mv[place] = _bridge(mv[place], sd_mv[place])
    if is_fused and trace.noise_mm is not None:
        mv = average_beats(mv, trace.noise_mm / MM_PER_MV)
    series, sd = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        series[segment.lead] = mv[segment.strip, segment.samples].copy()
        sd[segment.lead] = sd_mv[segment.strip, segment.samples].copy()
    weighed_sd_mv = np.hypot(sd_mv, trace.floor_mm / MM_PER_MV)
    for span, leads in LIMB_QUARTERS if is_fused else ():
        fused = fused_limb_leads(mv[:, span], weighed_sd_mv[:, span], leads)
        for lead, fused_mv, fused_sd_mv in zip(leads, *fused, strict=True):
            place = span if lead == RHYTHM_LEAD else slice(None)
            series[lead][place], sd[lead][place] = fused_mv, fused_sd_mv
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
    """
    if lead == RHYTHM_LEAD:
        return resample(series.mv[lead], n_rows)
    samples = next(s.samples for s in SEGMENTS if s.lead == lead)
    whole = beyond_quarter(series.mv[lead], samples, series.mv[RHYTHM_LEAD])
    n_rows_strip = int(STRIP_S) * int(np.ceil((n_rows - 0.5) / QUARTER_S))  # a quarter's rows are rounded
    start = lead_rows(n_rows_strip, lead).start
    return resample(whole, n_rows_strip)[start:start + n_rows]


_REDRAWN = ForetellSettings(under_doubt=1.0)  # the drawn page's own pixels beside a separator tell more


def _bridge(mv, sd_mv):
    """Interpolate unseen samples of a segment; all zero where nothing was seen."""
    seen = np.isfinite(mv)
    if not seen.any():
        return np.zeros(mv.size), sd_mv
    instant = np.arange(mv.size)
    return np.interp(instant, instant[seen], mv[seen]), np.where(seen, sd_mv, np.inf)


# ==== line_picture ====

"""Reduced pictures of dark lines, as the 5 mm lattice is looked for in."""


_MOST_ENLARGED = 2.0


def reduced_grey(rgb, scale):
    """The lines' channel, reduced without aliasing, or enlarged.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    scale : float
        Above 2 as if 2.

    Returns
    -------
    (h, w) float32
        0 to 255.
    """
    grey, scale = line_channel(rgb), min(scale, _MOST_ENLARGED)
    if scale < 1:
        sigma = 0.35 / scale
        grey = cv2.GaussianBlur(grey, (0, 0), sigma) if sigma > 0.6 else grey
    height, width = (max(1, round(n * scale)) for n in grey.shape[:2])
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(grey, (width, height), interpolation=interpolation).astype(np.float32)


def line_picture(grey, box_px):
    """Darkness against the surroundings in units of the local contrast, clipped at 3.

    Parameters
    ----------
    grey : (h, w) float32
    box_px : float
        Size of a 5 mm box in it.

    Returns
    -------
    (h, w) float32
    """
    near, far = (2 * round(k * box_px / 2) + 1 for k in (1.5, 8))
    dark = cv2.blur(cv2.blur(grey, (near, near)), (near, near)) - grey
    contrast = np.sqrt(np.maximum(cv2.blur(dark * dark, (far, far)), 0))  # sums may round below 0
    floor = 0.3 * float(np.median(contrast[::4, ::4])) + 1e-3
    return np.clip(dark / (contrast + floor), -3, 3)


def reduction(original_shape, reduced_shape):
    """Columns and rows (2,) of the reduced picture in those of the original."""
    return np.array([reduced_shape[1] / original_shape[1], reduced_shape[0] / original_shape[0]])


def to_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres (K, 2) of the original as pixel centres of the reduced picture."""
    return (position_px + 0.5) * reduction(original_shape, reduced_shape) - 0.5


def from_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres (K, 2) of the reduced picture as pixel centres of the original."""
    return to_reduced(position_px, reduced_shape, original_shape)


def parabola_vertex(before, at, after):
    """Where the parabolas through three equidistant values have their maximum, from the middle."""
    curve = before - 2 * at + after
    return np.where(curve < 0, 0.5 * (before - after) / np.where(curve < 0, curve, 1), 0)


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
that neighbours neither share nor swap their traces. Paths run column by column, so the pictures are
turned to lie columns first.
"""


EDGE_MM = 2.0  # the page's frame, which is as dark as ink, lies within it


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
    own_part : float
        Ink of which less than this part is the strip's own counts as taken, the less the more,
        where it is known whose ink it is.
    least_owned : float
        Share of ink below which nobody owns it.
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
    own_part: float = 0.3
    least_owned: float = 0.2
    ink_threshold: float = 0.5
    rounds: int = 3

    def __post_init__(self):
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")
        if not 0 < self.ink_threshold < 1:
            raise ValueError(f"ink_threshold={self.ink_threshold} must lie between 0 and 1")


EAGER = TraceSettings(climb_gain=0.1, full_share=0.4)


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
    seen = ink_share(ink_map.light, ink_map.background, ink_map.ink_level)
    share, contrast = (np.ascontiguousarray(part.T) for part in seen)
    segments = [s for s in SEGMENTS if s.quarter is not None] + [SEGMENTS[-1]]
    paths, taken, share = _solve_in_turns(
        (share, contrast, ink_map.cover), segments, ink_map.px_per_mm, settings
    )
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


def _solve_in_turns(ink, segments, px_per_mm, settings):
    """Cheapest paths of all segments through (share, contrast, owned), the others' ink taken.

    Share and contrast are (C, R), owned (S, R, C).

    Whose ink it may be counts in the first turn only: a spike's tip that no path has taken by then
    belongs to the path that reaches it.
    """
    share, contrast, owned = ink
    taken = np.zeros(share.shape, np.uint8)
    paths = [None] * len(segments)
    for turn in range(settings.rounds):
        if turn == 1:
            share = np.minimum(share / _usual_share(share, paths), 1)
        climb_cost = -settings.climb_gain if turn else settings.climb_cost
        for i, segment in enumerate(segments):
            if paths[i] is not None:
                _mark(taken, paths[i], px_per_mm, -1)
            foreign = _foreign(None if turn else owned, segment, px_per_mm, settings)
            way = share, contrast, taken, foreign
            paths[i] = _solve(way, segment, climb_cost, px_per_mm, settings)
            _mark(taken, paths[i], px_per_mm, 1)
    return paths, taken, share


def _usual_share(share, paths):
    """Share of ink in the middle of a stroke, as a blurred or faint trace shows it; at most 1."""
    middles = []
    for path in paths:
        middle = (path.low_row + path.high_row) // 2
        rows = np.clip(middle + np.arange(-2, 3)[:, None], 0, share.shape[1] - 1)
        middles.append(share[np.arange(path.cols.start, path.cols.stop), rows].max(axis=0))
    return float(np.clip(np.median(np.concatenate(middles)), 0.3, 1))


def _solve(ink, segment, climb_cost, px_per_mm, settings):
    """Cheapest path of one segment through (share, contrast, taken, foreign), columns first."""
    share, contrast, taken, foreign = ink
    rows, cols = _window(segment, share.shape[::-1], px_per_mm, settings.reach_mm)
    y_mm = (np.arange(rows.start, rows.stop) + 0.5) / px_per_mm
    away = settings.away_cost_per_mm * np.abs(y_mm - ZERO_Y_MM[segment.strip])
    seen = share[cols, rows], contrast[cols, rows], taken[cols, rows], foreign
    n_cols, n_rows = seen[0].shape
    right, climb = np.empty((2, n_cols, n_rows), np.float32)
    costs = settings.full_share, settings.taken_cost, settings.hidden_cost, settings.hidden_climb_cost
    path_costs(seen, away.astype(np.float32), tuple(map(np.float32, (*costs, climb_cost))), right, climb)
    entry_row, exit_row = np.empty(n_cols, np.int32), np.empty(n_cols, np.int32)
    cheapest_path(right, climb, entry_row, exit_row, np.empty((n_cols, n_rows), np.int32))
    return InkPath(rows, cols, entry_row, exit_row)


def _foreign(owned, segment, px_per_mm, settings):
    """How much of the ink in a segment's window belongs to other strips, (C, R), 0 to 1.

    0 where there is little ink; without size where nobody knows whose it is.
    """
    if owned is None:
        return np.empty((0, 0), np.float32)
    owned = owned[:, *_window(segment, owned.shape[1:], px_per_mm, settings.reach_mm)]
    ink = 1 - np.prod(1 - owned, axis=0)
    own_part = owned[segment.strip] / np.maximum(ink, settings.least_owned)
    foreign = np.where(ink > settings.least_owned, 1 - np.clip(own_part / settings.own_part, 0, 1), 0)
    return np.ascontiguousarray(foreign.T)


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
    add_columns(taken, path.cols.start, low, high, step)


def _path_row(share, contrast, taken, path, px_per_mm, settings):
    """Row (C,) of the trace in each column of a path, pixel centres; NaN where unseen.

    The ink that a path runs through is its own as far as no other strip has taken it.
    """
    cols = np.arange(path.cols.start, path.cols.stop)
    top, bottom = np.empty(cols.size), np.empty(cols.size)
    low, high = path.low_row.astype(np.int32), path.high_row.astype(np.int32)
    ink_extent((share[path.cols], taken[path.cols]), low, high, settings.ink_threshold, top, bottom)
    row = _tips(top, bottom, TRACE_WIDTH_MM * px_per_mm)
    middle = np.clip(np.nan_to_num(row).astype(int), 0, share.shape[1] - 1)
    row[contrast[cols, middle] < settings.hidden_cost] = np.nan
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
the normal equations are banded. Residuals weigh robustly (labels, stains). On a steep stroke the
picture says little of a sample's height, and where it is hidden nothing: there a prior on second and
third differences, as large as real signals of that pace have them, decides, weighed against the
pixels by the page's own noise. The inverse's diagonal gives each sample's variance.
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
    least_noise : float
        Noise of a page, in shares of paper, that the prior is weighed by at least.
    prior_weight : float
        Of each of the two kinds of differences; below 1, as they say much the same.
    pace : int
        Samples over which the pace, the rms first difference, is taken.
    bend_px, bend_share : float
        Usual second difference of a resting signal, and its growth with the pace, of 500 Hz samples in
        pixels of the drawn page. These and the next: robust fits to 300 PTB-XL records that are
        free for training.
    twist_px, twist_share, twist_pace_px : float
        The same of third differences, and the pace at which their growth is halved.
    most_pace_px : float
        Pace from which on differences grow no more, lest a wrong spike licenses itself.
    level_px : float
        Usual first difference, which keeps the unseen ends of a segment level.
    step_px, still_px : float
        Longest step of a sample in one sweep, across the stroke, and the rms step below which the
        fit ends.
    as_drawn : bool
        The stroke's profile is the drawn page's own and need not be measured.
    apart_px : float
        Distance of another trace from the fitted one from which on it is another way.
    apart_margin : int
        Samples to both sides that are fitted with it.
    better_by : float
        How much lower the cost of another way must be.
    """

    rounds: int = 2
    sweeps: int = 5
    noise: float = 0.2
    least_noise: float = 0.02
    prior_weight: float = 0.35
    pace: int = 9
    bend_px: float = 0.1
    bend_share: float = 0.33
    twist_px: float = 0.2
    twist_share: float = 0.3
    twist_pace_px: float = 15.0
    most_pace_px: float = 15.0
    level_px: float = 10.0
    step_px: float = 0.7
    still_px: float = 0.01
    as_drawn: bool = False
    apart_px: float = 1.5
    apart_margin: int = 12
    better_by: float = 5.0

    def __post_init__(self):
        for name in ("rounds", "sweeps", "noise", "least_noise", "prior_weight", "pace", "bend_px",
                     "twist_px", "twist_pace_px", "most_pace_px", "level_px", "step_px", "still_px"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def refine(ink_map, traces, settings=RefineSettings()):
    """Fit the first trace to the pixels, and where another one differs, try that way too.

    Parameters
    ----------
    ink_map : InkMap
    traces : sequence of Trace
        One or more of the same page, each mostly within a stroke's width of the truth, the most
        trusted first.
    settings : RefineSettings

    Returns
    -------
    Trace
        NaN in segments that were unseen throughout; elsewhere finite, with a standard deviation
        that grows with the distance from seen samples.
    """
    first, *others = ([_Stroke.begin(ink_map, trace, segment) for segment in SEGMENTS] for trace in traces)
    start = [next((s for s in ways if s is not None), None) for ways in zip(first, *others, strict=True)]
    if ink_map.is_drawn:
        settings = replace(settings, **_DRAWN)
    fit = _fitted_page(ink_map, start, others, settings)
    noise_share = ink_map.unseen_noise * fit.free_noise() / settings.noise
    return _as_trace(ink_map, traces[0], fit, noise_share)


# A drawn page's stroke is known, its pixels have no noise that could speak for a wrong way, and where it is
# redrawn from matters: it is fitted for longer.
_DRAWN = {"sweeps": 8, "as_drawn": True, "better_by": 2.0}


def _fitted_page(ink_map, start, others, settings):
    """The page's fit from one set of strokes, with what is better in the others."""
    fit = _PageFit(ink_map, start)
    for _ in range(settings.rounds):
        fit.improve(settings)
    for strokes in others:
        fit.try_other_ways(strokes, settings)
    fit.try_other_ends(settings)
    fit.try_other_beats(settings)
    fit.exchange_spikes()
    fit.improve(settings)
    return fit


class _PageFit:
    """All strokes of a page, painted, and the stroke's profile as this page shows it."""

    def __init__(self, ink_map, strokes):
        self.strokes = [stroke for stroke in strokes if stroke is not None]
        self._ink_map = ink_map
        self._profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * ink_map.px_per_mm, 1.0)
        cover = np.zeros((N_STRIPS, *ink_map.light.shape), np.uint8)
        self._page = (ink_map.light, ink_map.background, cover, ink_map.ink_level)
        self._trust = _TRUST_AT_FIRST
        self._repaint()

    def improve(self, settings):
        """Fit every stroke, beside the others as they were, and measure the profile."""
        self.strokes = [_fit(self._page, s, self._profile, self._trust, settings) for s in self.strokes]
        self._repaint()
        if settings.as_drawn:
            self._profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * self._ink_map.px_per_mm, _SHARP_PX)
        else:
            scale = self._ink_map.px_per_mm
            self._profile = _measure_profile(self._page, self._inked(), self._profile, scale)
        self._repaint()
        # what a drawn page is off the model is no noise, though neighbours share it
        noise = self.noise() if self._ink_map.is_drawn else self.free_noise()
        self._trust = (max(noise, settings.least_noise) / settings.noise) ** 2

    def try_other_ways(self, others, settings):
        """Take the other way in the spans where it, fitted, explains more ink."""
        others = {stroke.segment: stroke for stroke in others if stroke is not None}
        for i, stroke in enumerate(self.strokes):
            if stroke.segment in others:
                self.strokes[i] = self._best_of(stroke, others[stroke.segment], settings)
        self._repaint()

    def _best_of(self, stroke, other, settings):
        """The stroke, with the other's way in the spans where that costs less."""
        for span in _spans_apart(stroke, other, settings):
            own, rival = stroke.part(span), other.part(span)
            first, last = pinned = _PINNED * (span.start > 0), _PINNED * (span.stop < stroke.row.size)
            ends = np.r_[:first, own.row.size - last:own.row.size]
            rival.row[ends] = own.row[ends]
            rival = _fit(self._page, rival, self._profile, self._trust, settings, pinned)
            if self._cost(rival, settings) < self._cost(own, settings) - settings.better_by:
                stroke = stroke.with_part(span, rival)
        return stroke

    def try_other_ends(self, settings):
        """Begin or end strokes elsewhere behind the separators, where that explains more ink."""
        for i, stroke in enumerate(self.strokes):
            n, quarter = stroke.row.size, stroke.segment.quarter
            if quarter:
                stroke = self._best_end(stroke, slice(0, _END_SPAN), 0, settings)
            if quarter is not None and quarter < len(QUARTER_LEADS) - 1:
                stroke = self._best_end(stroke, slice(n - _END_SPAN, n), -1, settings)
            self.strokes[i] = stroke
        self._repaint()

    def _best_end(self, stroke, span, end, settings):
        """The stroke with the end that costs least; it may lie wherever the last column is dark."""
        own = stroke.part(span)
        rivals = [own.led_to(end, row, inner) for row in self._dark_rows(own, end) for inner in _END_INNER]
        rivals.sort(key=lambda rival: self._cost(rival, settings))
        pinned = (0, _PINNED) if end == 0 else (_PINNED, 0)
        for rival in rivals[:_END_TRIES]:
            rival = _fit(self._page, rival, self._profile, self._trust, settings, pinned)
            if self._cost(rival, settings) < self._cost(own, settings) - settings.better_by:
                own = rival
        return stroke.with_part(span, own)

    def try_other_beats(self, settings):
        """Give beats the shape that others of the same lead have, where that explains more ink.

        What hides one beat's tip, or is taken for it, is seldom there at the next.
        """
        instants = self._beat_instants()
        for i, stroke in enumerate(self.strokes):
            own = instants - stroke.segment.samples.start
            own = own[(own > -_BEAT_REACH // 2) & (own < stroke.row.size + _BEAT_REACH // 2)]
            whole = own[(own >= _BEAT_REACH) & (own < stroke.row.size - _BEAT_REACH)]
            for beat in own:
                others = whole[whole != beat]
                for other in others[np.argsort(np.abs(others - beat))][:_BEAT_TRIES]:
                    stroke = self._best_of(stroke, stroke.with_beat(beat, other), settings)
            self.strokes[i] = stroke
        self._repaint()

    def exchange_spikes(self):
        """Give spikes to the neighbour's stroke where both run on more smoothly then, or beats are alike."""
        scale, y_mm = self._ink_map.px_per_mm, np.full((N_STRIPS, N_STRIP), np.nan)
        for stroke in self.strokes:
            y_mm[stroke.place] = (stroke.row + 0.5) / scale
        y_mm = uncrossed(y_mm, self._beat_instants())
        self.strokes = [replace(stroke, row=y_mm[stroke.place] * scale - 0.5) for stroke in self.strokes]
        self._repaint()

    def _beat_instants(self):
        parts = [stroke.segment.samples for stroke in self.strokes]
        return beat_instants([stroke.row for stroke in self.strokes], parts)

    def _dark_rows(self, stroke, end):
        """Rows near a stroke's end, some px apart, that are dark in the end's column."""
        light, background, _, ink = self._page
        col = stroke.pixels(light.shape)[1][end]
        away = np.arange(-_END_REACH_PX, _END_REACH_PX + 1, _END_STEP_PX)
        rows = np.round(stroke.row[end] + away).astype(int)
        rows = rows[(rows >= 0) & (rows < light.shape[0])]
        return rows[np.minimum(light[rows, col], background[rows, col]) < (1 + ink) / 2]

    def _cost(self, stroke, settings):
        """Robust cost of the pixels round a stroke, less that of the bare page, and of its bends."""
        unused = np.empty((stroke.row.size, 2)), np.empty(stroke.row.size)
        drawn = stroke.row, stroke.line, self._profile
        cost = fit_stroke(self._page, stroke.segment.strip, drawn, settings.noise, *unused)
        return cost + shape_prior(stroke.row, self._ink_map.px_per_mm, self._trust, settings)[0]

    def noise(self):
        """What an edge pixel is off the drawn strokes, a robust standard deviation in shares of paper."""
        _, off = self._edges_off()
        return _robust_sd(off)

    def free_noise(self):
        """What `noise` were if neighbours were independent of each other and told as little."""
        at, off = self._edges_off()
        beside = (np.diff(at) == 1) & (at[1:] % self._page[0].shape[1] > 0)
        alike = np.corrcoef(off[1:][beside], off[:-1][beside])[0, 1] if beside.sum() > 2 else 0.0
        alike = np.clip(alike, 0, 0.9)
        return _robust_sd(off) * np.sqrt((1 + alike) / (1 - alike))

    def doubt(self):
        """How many times as unsure a stroke is at each pixel (R, C), as the bare page is restless there.

        Specks of mould lead a fit far astray, though each of its pixels is explained.
        """
        light, background, cover, _ = self._page
        bare = cv2.dilate(cover.max(axis=0), np.ones((5, 5), np.uint8)) < _BARE_COVER
        size = (round(_DOUBT_MM * self._ink_map.px_per_mm) | 1,) * 2
        off = cv2.boxFilter(np.where(bare, np.minimum((light - background) ** 2, _MOST_OFF), 0), -1, size)
        rms = np.sqrt(np.maximum(off, 0) / (cv2.boxFilter(bare.astype(np.float32), -1, size) + 0.01))
        return np.maximum(rms / _RESTLESS, 1) ** 4

    def lost_mm(self):
        """What each vertex of the strokes is off, an array (n,) each, as ink is missing around it.

        Where glare has taken the ink the cheapest path leads anywhere, and each of its pixels looks bare.
        """
        shares = [self._ink_share(stroke) for stroke in self.strokes]
        usual = max(np.median(np.concatenate(shares)), _LEAST_USUAL)
        missing = (np.clip((_ENOUGH - share / usual) / (_ENOUGH - _NONE), 0, 1) for share in shares)
        return [_LOST_MM * part**2 for part in missing]

    def _inked(self):
        """The strokes' parts that have their ink, but for short ones.

        A stroke through a hole is flat, and on a restless page the only one that is.
        """
        for stroke, lost_mm in zip(self.strokes, self.lost_mm(), strict=True):
            edges = np.flatnonzero(np.diff(lost_mm > 0, prepend=True, append=True))
            for first, last in zip(edges[::2], edges[1::2], strict=True):
                if last - first >= _LEAST_INKED:
                    yield stroke.part(slice(first, last))

    def _ink_share(self, stroke):
        """Share (n,) of full ink at a stroke's vertices, the mean around each; hidden ones have it all."""
        light, background, _, ink = self._page
        at = stroke.pixels(light.shape)
        share, contrast = ink_share(light[at], background[at], ink)
        share = np.where(contrast > 0.5, share, 1)
        return uniform_filter1d(share.astype(float), _LOST_SPAN, mode="nearest")

    def _edges_off(self):
        """Flat indices (K,) of the clear pixels at strokes' edges, and how far off each is."""
        light, background, cover, ink = self._page
        most = cover.max(axis=0)
        at = np.flatnonzero((most > 0.1 * 255) & (most < 0.9 * 255))
        room = background.ravel()[at] - ink
        clear = room > (1 - ink) / 2
        at, room = at[clear], room[clear]
        return at, light.ravel()[at] - background.ravel()[at] + room * (most.ravel()[at] / np.float32(255))

    def _repaint(self):
        cover = self._page[2]
        cover[:] = 0
        for stroke in self.strokes:
            paint_stroke(stroke.row, stroke.line, self._profile, cover[stroke.segment.strip])


def _robust_sd(off):
    """Standard deviation of most of the values (K,); 1 without any."""
    return 1.4826 * np.median(np.abs(off)) if off.size else 1.0


_BARE_COVER = 8  # of 255, beneath which a pixel is bare
_DOUBT_MM = 3.0  # box over which the page's unrest is taken
_MOST_OFF = 0.25  # squared share of paper that a pixel adds at most
_RESTLESS = 0.2  # rms share of paper from which on strokes are doubted
_LEAST_INKED = 30  # vertices of a part that the profile is measured on
_LEAST_USUAL = 0.5  # share of full ink that strokes have on any page, but for what is lost
_ENOUGH, _NONE = 0.7, 0.3  # of the usual share, from which on none is missing, and below which all is
_LOST_MM, _LOST_SPAN = 3.0, 60  # what a stroke without ink is off, and vertices over which ink is looked for
_SHARP_PX = 0.05  # blur of a stroke that has none but by the pixels
_TRUST_AT_FIRST = 0.25  # in the prior, until the page's noise is known
_PINNED = 3  # samples at both ends of a span, where the ways meet
_BEAT_REACH = 60  # samples before and after a beat's instant that its QRS complex may take
_BEAT_TRIES = 3  # other beats of the lead, the nearest first, whose shape is tried
_END_SPAN = 30  # samples at a stroke's end that are fitted anew
_END_INNER = (5, 9, 14)  # samples from the end from which it is led elsewhere
_END_TRIES = 3  # cheapest ways of all that are fitted
_END_REACH_PX, _END_STEP_PX = 96, 6  # rows that are tried


def _spans_apart(stroke, other, settings):
    """Slices in which the other way lies off the stroke, with some samples to both sides."""
    steep = steepness(stroke.row, stroke.line[1])
    apart = np.abs(other.row - stroke.row) / steep > settings.apart_px
    return spans_around(apart, settings.apart_margin)


def spans_around(flags, margin):
    """Slices in which flags (n,) hold, with `margin` samples, at least one, to both sides."""
    near = binary_dilation(flags, iterations=margin)
    edges = np.flatnonzero(np.diff(np.r_[False, near, False]))
    return [slice(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


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
        step_px = MM_PER_SAMPLE * ink_map.px_per_mm
        first_px = STRIP_X_MM * ink_map.px_per_mm - 0.5 + segment.samples.start * step_px
        return cls(segment, row, np.full(row.size, np.nan), np.array([first_px, step_px]))

    @property
    def place(self):
        """Where the strips' arrays (S, T) have its segment."""
        return self.segment.strip, self.segment.samples

    def pixels(self, shape):
        """Rows and columns (n,) of the pixels in which its vertices lie, or that are nearest."""
        col = self.line[0] + np.arange(self.row.size) * self.line[1]
        return tuple(np.clip(np.round(at).astype(int), 0, n - 1)
                     for at, n in zip((self.row, col), shape, strict=True))

    def part(self, span):
        """The polyline of a span of samples."""
        line = self.line + [span.start * self.line[1], 0]
        return _Stroke(self.segment, self.row[span].copy(), self.variance[span].copy(), line)

    def led_to(self, end, row, inner):
        """The polyline led straight to another row at its end from the `inner`-th sample on."""
        rows = self.row.copy()
        way = np.linspace(row, rows[inner if end == 0 else -1 - inner], inner, endpoint=False)
        if end == 0:
            rows[:inner] = way
        else:
            rows[-inner:] = way[::-1]
        return _Stroke(self.segment, rows, self.variance, self.line)

    def with_beat(self, beat, other):
        """The polyline with one beat in the shape of another, led to its own rows at either end."""
        n = self.row.size
        span = np.arange(max(beat - _BEAT_REACH, 0), min(beat + _BEAT_REACH + 1, n))
        shape = self.row[span + other - beat]
        ends = [(at, self.row[span[at]] - shape[at]) for at in (0, -1) if 0 < span[at] < n - 1]
        rise = np.interp(span, [span[at] for at, _ in ends], [gap for _, gap in ends])
        rows = self.row.copy()
        rows[span] = shape + rise
        return _Stroke(self.segment, rows, self.variance, self.line)

    def with_part(self, span, part):
        """The polyline with a span of another one."""
        row, variance = self.row.copy(), self.variance.copy()
        row[span], variance[span] = part.row, part.variance
        return _Stroke(self.segment, row, variance, self.line)


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


def _measure_profile(page, strokes, profile, px_per_mm):
    """The stroke's profile as flat stretches show it; the given one where too little is seen."""
    bins = int(8 * 2 * TRACE_WIDTH_MM * px_per_mm)
    total, count = np.zeros(bins), np.zeros(bins)
    for stroke in strokes:
        stroke_profile(page, stroke.segment.strip, (stroke.row, stroke.line, profile), total, count)
    seen = count >= 5
    if seen.mean() < 0.6:
        return profile
    distance, mean = ((np.arange(bins) + 0.5) / 8)[seen], (total[seen] / count[seen])
    half_px = TRACE_WIDTH_MM / 2 * px_per_mm
    limits = ([0.3, 0.5 * half_px, 0.05], [1.3, 2.5 * half_px, 3 * half_px])
    start = [1.0, half_px, 0.5 * half_px]
    fitted, _ = curve_fit(_cover, distance, mean, p0=start, bounds=limits, sigma=1 / np.sqrt(count[seen]))
    return cover_profile(*fitted)


def _fit(page, stroke, profile, trust, settings, pinned=(0, 0)):
    """A polyline after some Gauss-Newton steps; the given one where they do not help.

    The prior's cost counts `trust` times. So many vertices as `pinned` says, at the beginning and
    at the end, stay where they are.
    """
    row, n = stroke.row.copy(), stroke.row.size
    px_per_mm = stroke.line[1] / MM_PER_SAMPLE
    hessian, gradient = np.empty((n, 2)), np.empty(n)
    step, variance = np.empty(n), np.empty(n)
    best_cost, best = np.inf, stroke
    for sweep in range(settings.sweeps + 1):
        drawn = row, stroke.line, profile
        cost = fit_stroke(page, stroke.segment.strip, drawn, settings.noise, hessian, gradient)
        prior_cost, matrix, pull = shape_prior(row, px_per_mm, trust, settings)
        matrix[:, :2] += hessian
        matrix[:, 0] += 1e-6
        matrix[:pinned[0], 0] += _FIXED
        matrix[n - pinned[1]:, 0] += _FIXED
        solve_diagonals(matrix, -(gradient + pull), step, variance)
        if cost + prior_cost < best_cost:
            best_cost = cost + prior_cost
            best = _Stroke(stroke.segment, row.copy(), variance.copy(), stroke.line)
        steep = steepness(row, stroke.line[1])
        share = step / steep
        if sweep == settings.sweeps or np.sqrt(share @ share / n) < settings.still_px:
            return best
        row += steep * np.clip(share, -settings.step_px, settings.step_px)


_FIXED = 1e9


def steepness(row, step_px):
    """Length (n,) per px along x of a polyline through rows (n,), so many px apart."""
    return np.hypot(1, _slope(row) / step_px)


def _slope(row):
    """Rows per sample (n,), as `numpy.gradient`, which takes four times as long."""
    rise = np.diff(row)
    slope = np.empty_like(row)
    slope[0], slope[-1] = rise[0], rise[-1]
    slope[1:-1] = (rise[1:] + rise[:-1]) / 2
    return slope


def shape_prior(row, px_per_mm, trust, settings):
    """Robust cost of second and third differences, its banded matrix (n, 4) and its gradient (n,).

    How large differences usually are depends on how fast the signal moves about them.
    """
    matrix, pull = np.zeros((row.size, 4)), np.zeros(row.size)
    level = np.full(row.size - 1, settings.level_px)
    cost = add_differences(_RISE, level, row, (trust, _PRIOR_LIMIT), matrix, pull)
    zoom = DRAWN_PX_PER_MM / px_per_mm
    bend = settings.bend_px, settings.bend_share
    twist = settings.twist_px, settings.twist_share, settings.twist_pace_px
    usual = np.empty((2, row.size - 1))
    usual_differences(row, zoom, (settings.pace, settings.most_pace_px), bend, twist, usual)
    usual /= zoom
    robust = trust * settings.prior_weight, _PRIOR_LIMIT
    cost += add_differences(_BEND, usual[0, 1:], row, robust, matrix, pull)
    cost += add_differences(_TWIST, usual[1, 1:-1], row, robust, matrix, pull)
    return cost, matrix, pull


_RISE, _BEND, _TWIST = (np.array(d) for d in ((1.0, -1.0), (1.0, -2.0, 1.0), (1.0, -3.0, 3.0, -1.0)))
_PRIOR_LIMIT = 2.0  # usual differences, from which on the cost grows linearly, as real ones' tails do


def _as_trace(ink_map, trace, fit, noise_share):
    """Back to page positions; standard deviations of the fit, by this page's noise, of print and mapping."""
    doubt = fit.doubt()
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm, noise_mm = y_mm.copy(), y_mm.copy()
    for stroke, lost_mm in zip(fit.strokes, fit.lost_mm(), strict=True):
        place = stroke.place
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        slope = _slope(stroke.row) / stroke.line[1]
        mapping = np.hypot(slope * ink_map.mapping_sd_px[0], ink_map.mapping_sd_px[1]) / DRAWN_PX_PER_MM
        uneven = np.hypot(slope, 1) * ink_map.uneven_px / DRAWN_PX_PER_MM
        noise = noise_share * np.sqrt(stroke.variance) / ink_map.px_per_mm
        noise_mm[place] = np.hypot(np.hypot(noise * doubt[stroke.pixels(doubt.shape)], uneven), lost_mm)
        sd_mm[place] = np.hypot(noise_mm[place], mapping)
    return Trace(trace.page_id, y_mm, sd_mm, noise_mm)


# ==== black_pieces ====

"""What is printed in black at known places: labels, separators, and the header, which is read first.

The header's words are the same on every page and its digits are all as wide as each other but for a
fraction of a pixel, so each letter's place is known before it is told which digit it is.
"""


@dataclass(frozen=True)
class PieceParams:
    """How pieces of print are cut out and letters are read.

    Attributes
    ----------
    letters : int
        Most letters of a text that one piece holds.
    margin_px : int
        Paper around a piece that is looked at.
    clear_of_lines_mm : float
        Pixels nearer to a 5 mm line are not looked at.
    blur_px : float
        Of the print, as of a usual picture.
    least_line : float
        Least mean correlation of a header line's letters.
    least_letter : float
        Least correlation of a digit that is taken for read.
    clearly : float
        How many times as much the next digit must leave unexplained.
    """

    letters: int = 3
    margin_px: int = 6
    clear_of_lines_mm: float = 0.4
    blur_px: float = 0.9
    least_line: float = 0.6
    least_letter: float = 0.7
    clearly: float = 1.3


@dataclass(frozen=True, eq=False)
class BlackPiece:
    """Something printed in black at a known place.

    Attributes
    ----------
    x_mm, y_mm : (C,), (R,) float64
        Page positions of its pixels' centres.
    cover : (R, C) float32
        Share of ink, blurred.
    clear : (R, C) bool
        Pixels off the 5 mm lines, but for lines that the piece hides, and off what was not read.
    text : int
        Which text it is part of; -1 for a bar.
    is_header : bool
        It stands on the very lines that its place is read by, so only where it lies along x counts.
    """

    x_mm: np.ndarray
    y_mm: np.ndarray
    cover: np.ndarray
    clear: np.ndarray
    text: int
    is_header: bool = False


@lru_cache(maxsize=2)
def printed_pieces(params):
    """All labels and separators."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    boxes = []
    for number, (text, x_px, y_px) in enumerate(label_origins_px()):
        first_right = label_first_right_px(text)
        draw_text(cover, text, x_px, y_px, first_right)
        pens = x_px + pens_px(text, first_right)
        boxes += [(_letter_box(pens, run, y_px), number) for run in _runs(text, params.letters)]
    for top, bottom, left, right in separator_boxes_mm() * DRAWN_PX_PER_MM:
        to_whole = np.round((left + right) / 2) - (left + right) / 2  # as the renderer puts them
        box_px = top, bottom, left + to_whole, right + to_whole
        draw_box(cover, box_px)
        boxes.append(((int(top) + _ENDS_PX, int(bottom) - _ENDS_PX, int(box_px[2]), int(box_px[3]) + 1), -1))
    cover = cv2.GaussianBlur(cover, (0, 0), params.blur_px)
    return [_cut_out(cover, box, text, params) for box, text in boxes]


_ENDS_PX = 16  # a separator's ends, which are not drawn to a fraction of a pixel


def _runs(text, letters):
    """Slices of a text's words of at most so many letters, as equal as can be."""
    runs, start = [], 0
    for word in text.split(" "):
        parts = -(-len(word) // letters)
        edges = start + np.arange(parts + 1) * len(word) // parts
        runs += [slice(int(a), int(b)) for a, b in zip(edges, edges[1:], strict=False)]
        start += len(word) + 1
    return runs


def _letter_box(pens, run, baseline):
    """Box (top, bottom, left, right) in px of a run of letters."""
    return baseline - _CAPS_PX, baseline, int(pens[run.start]), int(np.ceil(pens[run.stop]))


_CAPS_PX = 22


def _cut_out(cover, box, text, params, unread=None):
    """The piece in a box of the drawn page's blurred ink; of the header if columns unread are given."""
    top, bottom, left, right = box
    margin = params.margin_px
    rows = slice(max(top - margin, 0), bottom + margin)
    cols = slice(max(left - margin, 0), right + margin)
    x_mm, y_mm = (np.arange(DRAWN_SIZE_PX[k])[part] + 0.5 for k, part in ((1, cols), (0, rows)))
    x_mm, y_mm = x_mm / DRAWN_PX_PER_MM, y_mm / DRAWN_PX_PER_MM
    lines_mm = major_lines_mm(0)
    hidden = np.interp(lines_mm, x_mm, cover[rows, cols].min(axis=0)) > _HIDES
    clear = np.outer(
        away_from(y_mm, major_lines_mm(1), params.clear_of_lines_mm),
        away_from(x_mm, lines_mm[~hidden], params.clear_of_lines_mm),
    )
    for first, last in unread or ():
        clear[:, max(first - cols.start, 0):max(last - cols.start, 0)] = False
    return BlackPiece(x_mm, y_mm, cover[rows, cols], clear, text, unread is not None)


_HIDES = 0.9  # lines under that share of ink all along a piece, as the separators at 140 mm


def away_from(position_mm, lines_mm, least_mm):
    """Which positions lie further than that from all lines.

    Parameters
    ----------
    position_mm, lines_mm : (K,), (L,) float64
    least_mm : float

    Returns
    -------
    (K,) bool
    """
    return np.abs(position_mm[:, None] - lines_mm).min(axis=1) > least_mm


# The header

def header_pieces(channel, mapping, params):
    """The header's letters, as far as they can be read.

    Parameters
    ----------
    channel : (H, W) uint8
    mapping : Mapping
    params : PieceParams

    Returns
    -------
    list of BlackPiece
    """
    lines = [line for line in header_lines(channel, mapping, params) if line is not None]
    cover = np.zeros((_HEADER_ROWS, DRAWN_SIZE_PX[1]), np.float32)
    for text, x_px, baseline in lines:
        for letter, pen in zip(text, x_px + pens_px(text.replace(UNREAD, "0")), strict=False):
            if letter != UNREAD:
                draw_letter(cover, letter, pen, baseline)
    cover = cv2.GaussianBlur(cover, (0, 0), params.blur_px)
    pieces = []
    for number, (text, x_px, baseline) in enumerate(lines, len(label_origins_px())):
        pens = x_px + pens_px(text.replace(UNREAD, "0"))
        unread = [(int(pens[k]), int(np.ceil(pens[k + 1]))) for k, c in enumerate(text) if c == UNREAD]
        for run in _runs(text, params.letters):
            if UNREAD not in text[run]:
                pieces.append(_cut_out(cover, _letter_box(pens, run, baseline), number, params, unread))
    return pieces


UNREAD = "?"
_HEADER_ROWS = 150


def header_lines(channel, mapping, params):
    """The header's lines.

    Returns
    -------
    list of (str, int, int) or None
        Per place of a line its text, with `UNREAD` for digits that were not told, and the left end
        of its baseline in px; None where there is none.
    """
    rows, cols = np.arange(_HEADER_ROWS), np.arange(DRAWN_SIZE_PX[1])
    col, row = mapping.on_grid((cols + 0.5) / DRAWN_PX_PER_MM, (rows + 0.5) / DRAWN_PX_PER_MM)
    light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    clear = np.outer(
        away_from((rows + 0.5) / DRAWN_PX_PER_MM, major_lines_mm(1), params.clear_of_lines_mm),
        away_from((cols + 0.5) / DRAWN_PX_PER_MM, major_lines_mm(0), params.clear_of_lines_mm),
    )
    read = []
    for (column, line), texts in HEADER_TEXTS.items():
        x_px, baseline = HEADER_X_PX[column], HEADER_BASELINE_PX[line]
        found = [_read_line(light, clear, text, x_px, baseline, params) for text in texts]
        likeness, text = max(found)
        read.append((text, x_px, baseline) if likeness > params.least_line else None)
    return read


def _read_line(light, clear, text, x_px, baseline, params):
    """Mean correlation of a line's letters, and the line with its digits told."""
    told, likeness = "", []
    for letter in text:
        choice = DIGITS if letter == "0" else letter
        if choice != " ":
            pen = x_px + pens_px((told + letter).replace(UNREAD, "0"))[-2]
            likes = _letter_likeness(light, clear, choice, pen, baseline, params)
            best, *rest = sorted(likes, reverse=True)
            likeness.append(best)
            is_clear = best > params.least_letter and all(1 - r > params.clearly * (1 - best) for r in rest)
            choice = choice[int(np.argmax(likes))] if is_clear or not rest else UNREAD
        told += choice
    return float(np.mean(likeness)), told


DIGITS = "0123456789"


def _letter_likeness(light, clear, letters, pen_px, baseline, params):
    """Largest correlation (L,) of each letter with the picture where the pen stands."""
    first, part = divmod(round(pen_px / _STEP_PX) * _STEP_PX, 1)
    inks = _shifted_inks(letters, part, params.blur_px)
    height, width = inks.shape[2:]
    window = slice(baseline - height, baseline), slice(int(first), int(first) + width)
    seen = clear[window]
    if seen.sum() < _LEAST_SEEN * seen.size:
        return np.zeros(len(letters))
    dark, inks = -light[window][seen].astype(np.float32), inks[..., seen]
    dark = dark - dark.mean()
    inks = inks - inks.mean(axis=2, keepdims=True)
    power = (inks**2).sum(axis=2) * (dark @ dark) + _NO_INK
    return ((inks @ dark) / np.sqrt(power)).max(axis=1)


_STEP_PX = 0.5
_REACH_PX = (1.5, 2.0)
_LEAST_SEEN = 0.3
_NO_INK = 1e-3


@cache
def _shifted_inks(letters, part_px, blur_px):
    """Blurred ink (L, S, R, C) of letters at all shifts within reach, cut at the baseline and the advance."""
    rights, downs = (np.arange(-reach, reach + _STEP_PX / 2, _STEP_PX) for reach in _REACH_PX)
    wide = int(max(pens_px(letter)[1] for letter in letters))
    rows, cols = slice(_ROOM_PX, _ROOM_PX + _CAPS_PX + 1), slice(_ROOM_PX, _ROOM_PX + wide)
    inks = []
    for letter in letters:
        drawn = np.zeros((rows.stop + 2 * _ROOM_PX, cols.stop + 2 * _ROOM_PX), np.float32)
        draw_letter(drawn, letter, _ROOM_PX + part_px, rows.stop)
        drawn = cv2.GaussianBlur(drawn, (0, 0), blur_px)
        for down in downs:
            for right in rights:
                move = np.float32([[1, 0, right], [0, 1, down]])
                inks.append(cv2.warpAffine(drawn, move, drawn.shape[::-1])[rows, cols])
    return np.array(inks).reshape(len(letters), len(rights) * len(downs), *inks[0].shape)


_ROOM_PX = 6


# ==== drawn_page ====

"""The page itself as the competition draws it, pixel by pixel: nothing need be looked for in it.

Such a picture has the page's size, and separators and pulses where the renderer puts them.
"""


DARK, LIGHT = 64, 192  # of 255
LEAST_DARK, LEAST_LIGHT = 0.95, 0.8  # of 560 drawn pages none has less than 0.98 and 0.85


def found_drawn(page):
    """The location of a picture that is the drawn page itself, whichever quarter turn it has.

    Parameters
    ----------
    page : Page

    Returns
    -------
    UprightPage or None
        None if it is anything else.
    """
    red = page.rgb[..., 0]
    turns = next((turns for turns in range(4) if _is_drawn(np.rot90(red, turns))), None)
    if turns is None:
        return None
    homography = _homography(turns, red.shape)
    return UprightPage(page, homography, turns, 1.0, _crossings(homography), is_drawn=True)


def flat_drawn(upright):
    """The drawn page as it is, turned upright.

    Parameters
    ----------
    upright : UprightPage
        As `found_drawn` gives it.

    Returns
    -------
    RectifiedPage
    """
    rgb = np.ascontiguousarray(np.rot90(upright.page.rgb, upright.quarter_turns))
    x_mm, y_mm = (np.linspace(-1, size + 1, 4) for size in (PAGE_WIDTH_MM, PAGE_HEIGHT_MM))
    mapping = Mapping(upright.homography, np.zeros((4, 4, 2)), x_mm, y_mm)
    return RectifiedPage(upright.page.page_id, rgb, np.ones(DRAWN_SIZE_PX, bool), DRAWN_PX_PER_MM,
                         DRAWN_PX_PER_MM, mapping, residual_px=0.0, is_drawn=True)


def _is_drawn(red):
    """Whether a picture (H, W) is dark and light where separators and pulses make the drawn page so."""
    if red.shape != DRAWN_SIZE_PX:
        return False
    inside, *beside = _mark_px()
    return np.mean(red[inside] <= DARK) >= LEAST_DARK and all(
        np.mean(red[at] >= LIGHT) >= LEAST_LIGHT for at in beside
    )


@cache
def _mark_px():
    """Pixels that separators and pulses cover, those right above and below, and those to either side."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    _lay_marks(cover, feet=False)
    covered = (cover > 0).astype(np.uint8)
    around = (cv2.dilate(covered, np.ones(size, np.uint8)) > covered for size in ((3, 1), (1, 3)))
    return tuple(np.nonzero(each) for each in (cover > 0.98, *around))


def _homography(quarter_turns, shape):
    """Page mm to pixel centres of a picture (H, W) that so many quarter turns make upright."""
    s = DRAWN_PX_PER_MM
    homography = np.array([[s, 0, -0.5], [0, s, -0.5], [0, 0, 1]])
    for _ in range(quarter_turns):
        homography = np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1.0]]) @ homography
    bottom, right = shape[0] - 1, shape[1] - 1
    homography[:2, 2] += [(0, 0), (right, 0), (right, bottom), (0, bottom)][quarter_turns]
    return homography


def _crossings(homography):
    """`UprightPage.anchors` of all crossings of 5 mm lines."""
    x_mm, y_mm = (each.ravel() for each in np.meshgrid(major_lines_mm(0), major_lines_mm(1)))
    col, row, _ = homography @ [x_mm, y_mm, np.ones_like(x_mm)]
    return np.column_stack([x_mm, y_mm, col, row])


@cache
def drawn_furniture(feet):
    """Labels, separators and pulses as the renderer draws them.

    Parameters
    ----------
    feet : bool
        Whether the pulses have a foot of one sample on either side: the competition's have, other
        simulators' have none.

    Returns
    -------
    (1700, 2200) float32
        Share of each pixel of the drawn page that is printed over; read only.
    """
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    _lay_marks(cover, feet)
    return cover


def _lay_marks(cover, feet):
    """Draw separators and pulses; those stand on whole pixels, and are a share of a pixel wider."""
    inner = np.array([1, -1, 1, -1]) * _BEYOND_PX
    for box_mm in separator_boxes_mm():
        draw_box(cover, np.round(box_mm * DRAWN_PX_PER_MM + inner) - inner)
    for zero_mm in ZERO_Y_MM:
        points_mm = pulse_points_mm(zero_mm)
        _draw_stroke(cover, points_mm if feet else [each[1:-1] for each in points_mm], PULSE_WIDTH_MM)


_BEYOND_PX = 0.125


def _draw_stroke(cover, points_mm, width_mm):
    """Draw a polyline as the renderer does."""
    x, y = (DRAWN_PX_PER_MM * each for each in points_mm)
    half = width_mm / 2 * DRAWN_PX_PER_MM
    top, left = (int(each.min() - 2 * half) - 1 for each in (y, x))
    bottom, right = (int(each.max() + 2 * half) + 2 for each in (y, x))
    shape = right - left, bottom - top
    columns = left, np.full(shape[0], top), shape[1] * np.arange(shape[0] + 1)
    drawn = np.empty(shape[0] * shape[1])
    drawn_cover(x, y, half, columns, np.empty((OUTLINE_POINTS * x.size, 2)), drawn)
    window = cover[top:bottom, left:right]
    np.maximum(window, drawn.reshape(shape).T, out=window, casting="same_kind")


# ==== marks ====

"""Labels and separators looked up within millimetres: they tell a grid line from the next.

Where glare or wear leaves hardly any of the grid, a trace's flat stretch or a 1 mm line may pass
for a 5 mm line, and the sheet follows it. What is printed once at a known place cannot be mistaken
so.
"""


@dataclass(frozen=True)
class MarkParams:
    """Settings of `seen_marks`.

    Attributes
    ----------
    reach_mm : float
        How far around its place a mark is looked for.
    margin_px : int
        Paper around a mark that must be like its drawing, in px of the drawn page.
    blur_px : float
        Of drawing and picture.
    least_likeness : float
        Correlation with its drawing.
    clearly : float
        The most that the next likely place may have of it.
    """

    reach_mm: float = 3.0
    margin_px: int = 5
    blur_px: float = 1.5
    least_likeness: float = 0.6
    clearly: float = 0.85


def seen_marks(channel, mapping, params=MarkParams()):
    """Where marks are seen.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint.
    mapping : Mapping
    params : MarkParams

    Returns
    -------
    (K, 4) float64
        Page positions x, y of their middles and how far right and down of them they are seen, in mm,
        to a pixel of the drawn page.
    """
    marks = []
    reach = round(params.reach_mm * DRAWN_PX_PER_MM)
    for top, left, drawn in _drawn_marks(params.margin_px, params.blur_px):
        rows, cols = (np.arange(-reach, size + reach) + 0.5 for size in drawn.shape)
        col, row = mapping.on_grid((left + cols) / DRAWN_PX_PER_MM, (top + rows) / DRAWN_PX_PER_MM)
        light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = cv2.GaussianBlur(255 - light.astype(np.float32), (0, 0), params.blur_px)
        likeness = cv2.matchTemplate(dark, drawn, cv2.TM_CCOEFF_NORMED)
        _, best, _, (right, down) = cv2.minMaxLoc(likeness)
        cv2.circle(likeness, (right, down), round(_ELSEWHERE_MM * DRAWN_PX_PER_MM), -1.0, cv2.FILLED)
        if best > params.least_likeness and likeness.max() < params.clearly * best:
            height, width = drawn.shape
            marks.append([left + width / 2, top + height / 2, right - reach, down - reach])
    return np.reshape(marks, (-1, 4)) / DRAWN_PX_PER_MM


_ELSEWHERE_MM = 1.0


@cache
def _drawn_marks(margin_px, blur_px):
    """Row and column of the first pixel, and blurred ink (R, C) float32, of each mark of the drawn page."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    boxes = [(top, top + ink.shape[0], left, left + ink.shape[1]) for top, left, ink in label_bitmaps()]
    for box_mm in separator_boxes_mm():
        box_px = box_mm * DRAWN_PX_PER_MM
        draw_box(cover, box_px)
        boxes.append(box_px.astype(int))
    cover = cv2.GaussianBlur(cover, (0, 0), blur_px)
    marks = []
    for top, bottom, left, right in boxes:
        top, left = max(top - margin_px, 0), max(left - margin_px, 0)
        marks.append((top, left, cover[top:bottom + margin_px, left:right + margin_px].copy()))
    return marks


# ==== grid_lines ====

"""Stretches of grid lines, looked up near where a mapping expects them.

A line's profile is the mean of the picture along a stretch of it, between two crossings; where it is
most like a dark line in its surroundings is what the line is off. What has not the tint, or the place,
of the stretches around it is not believed.
"""


@dataclass(frozen=True)
class LineParams:
    """Settings of `look_up_lines`.

    Attributes
    ----------
    stretches : int
        Parts that a line between two crossings is divided into.
    sigma_mm : float
        Width of the line that is looked for.
    surround_mm : float
        Reach of its surroundings to either side.
    min_correlation : float
        Least correlation of a line's profile with the one looked for.
    tint : float
        Least difference in tint (share of a line's darkness that is there in red) from the lines
        around that makes a stretch unbelievable.
    support_mm : float
        Least distance from its neighbours' median that makes a stretch unbelievable.
    """

    stretches: int = 2
    sigma_mm: float = 0.15
    surround_mm: float = 0.6
    min_correlation: float = 0.5
    tint: float = 0.05
    support_mm: float = 0.02


@dataclass(frozen=True, eq=False)
class GridLines:
    """Stretches of grid lines of one direction: S along each of L lines.

    Attributes
    ----------
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    x_mm, y_mm : (S, L) float64
        Page positions of the stretches' middles.
    off_mm : (S, L) float64
        Distance found across the line.
    weight : (S, L) float64
        0 where the line is not seen.
    n_major : int
        How many of the lines, the first, are 5 mm lines.
    """

    axis: int
    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray
    n_major: int

    @property
    def has_minor(self):
        """Whether 1 mm lines are among them."""
        return self.n_major < self.weight.shape[1]

    @property
    def stretches(self):
        """Parts that a line between two crossings is divided into."""
        return len(self.weight) // (major_lines_mm(1 - self.axis).size - 1)

    def joined(self, minor):
        """These and the 1 mm lines between them."""
        parts = (np.hstack([getattr(self, name), getattr(minor, name)]) for name in _PER_STRETCH)
        return GridLines(self.axis, *parts, self.n_major)


_PER_STRETCH = "x_mm", "y_mm", "off_mm", "weight"


def minor_positions_mm(axis):
    """Page positions of the 1 mm lines of a direction between its 5 mm lines."""
    per_major = round(MAJOR_MM / MINOR_MM)
    index = np.arange(((N_MAJOR_X, N_MAJOR_Y)[axis] - 1) * per_major)
    return (grid_line_x_mm, grid_line_y_mm)[axis](index[index % per_major > 0])


def stretch_middles_mm(axis, stretches, lines_mm=None):
    """Page positions x_mm, y_mm (S, L) of the middles of all stretches of a direction's lines."""
    lines_mm = major_lines_mm(axis) if lines_mm is None else lines_mm
    starts = major_lines_mm(1 - axis)[:-1]
    along = (starts[:, None] + MAJOR_MM * (np.arange(stretches) + 0.5) / stretches).ravel()
    across, along = np.broadcast_arrays(lines_mm[None, :], along[:, None])
    return (across, along) if axis == 0 else (along, across)


def look_up_lines(channels, mapping, axis, search_mm, image_px_per_mm, params, are_minor=False):
    """Find the lines of one direction near where the mapping expects them.

    Parameters
    ----------
    channels : ((H, W) uint8, (H, W) uint8 or None)
        The lines' channel; and the red one, None in a grey picture.
    mapping : Mapping
    axis : int
        0 for vertical lines (found along x), 1 for horizontal ones.
    search_mm : float
    image_px_per_mm : float
    params : LineParams
    are_minor : bool
        Whether the 1 mm lines between the 5 mm lines are asked for: so faint that they are not believed
        beside ink.

    Returns
    -------
    GridLines
    """
    scale = float(np.clip(image_px_per_mm, *_SAMPLES_PER_MM))
    places_mm = stretch_middles_mm(axis, params.stretches, minor_positions_mm(axis) if are_minor else None)
    reach = int(np.ceil((search_mm + params.surround_mm) * scale))
    profiles = _profiles(channels, mapping, axis, places_mm, np.arange(-reach, reach + 1) / scale, params)
    off_mm, weight, tint = _find_in_profiles(profiles, search_mm, scale, params)
    weight = np.where(_tint_of_grid(tint, weight > 0, params.tint), weight, 0)
    weight = np.where(_supported(off_mm, weight > 0, params.support_mm), weight, 0)
    if are_minor:
        near = slice(*(reach + round(end * _INK_REACH_MM * scale) for end in (-1, 1)))
        weight[_beside_ink(profiles[-1][..., near], _INK_SPAN[len(profiles) - 1])] = 0
    return GridLines(axis, *places_mm, off_mm, weight, 0 if are_minor else off_mm.shape[1])


def _profiles(channels, mapping, axis, places_mm, across_mm, params):
    """Mean darkness (S, L, P) of each channel across stretches at places x, y (S, L), P positions each."""
    x_mm, y_mm = places_mm
    lines_mm, middles_mm = (x_mm[0], y_mm[:, 0]) if axis == 0 else (y_mm[0], x_mm[:, 0])
    across = (lines_mm[:, None] + across_mm).ravel()
    length_mm = _STRETCH_SHARE * MAJOR_MM / params.stretches
    n_along = int(np.ceil(length_mm / (across_mm[1] - across_mm[0])))
    along = (middles_mm[:, None] + length_mm * ((np.arange(n_along) + 0.5) / n_along - 0.5)).ravel()
    both = (across, along) if axis == 0 else (along, across)
    col, row = mapping.on_grid(*both, x_first=axis == 1)
    col, row = (at.reshape(len(middles_mm), n_along, -1) for at in (col, row))
    lines, red = channels
    means = [np.empty((len(middles_mm), len(across)), np.float32)]
    middle_mean(_samples(lines, col, row), means[0])
    if red is not None:
        few = slice(_RED_STEP // 2, None, _RED_STEP)
        means.append(_samples(red, col[:, few], row[:, few]).mean(1, dtype=np.float32))
    return [(255 - mean).reshape(*x_mm.shape, -1) for mean in means]


_SAMPLES_PER_MM = (5.0, 12.0)
_STRETCH_SHARE = 0.84
_RED_STEP = 3


def _beside_ink(profile, times):
    """Where a profile (S, L, P) has more than grid in it: darkness that ranges `times` as far as usual."""
    span = np.ptp(profile, axis=2)
    return span > times * np.median(span)


_INK_SPAN = (1.5, 2.0)  # in a grey picture, and in red, where the lines are faint and noise is the usual
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
    kernel = np.exp(-0.5 * (steps / params.sigma_mm) ** 2)
    kernel -= kernel.mean()
    kernel = (kernel / np.linalg.norm(kernel)).astype(np.float32)
    windows = np.lib.stride_tricks.sliding_window_view(profile, len(kernel), axis=2)
    match = windows @ kernel
    n = match.shape[2]
    best = np.clip(match.argmax(2), 1, n - 2)[..., None]
    left, middle, right = (np.take_along_axis(match, best + k, 2)[..., 0] for k in (-1, 0, 1))
    off_mm = (best[..., 0] - (n - 1) / 2 + np.clip(parabola_vertex(left, middle, right), -1, 1)) / scale
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
    off = np.abs(tint - median_of_seen(_windows_around(tint, seen, 3, 2)))
    return off <= tolerance + _TINT_SPREADS * np.median(off[seen])


_TINT_SPREADS = 5


def _supported(off_mm, seen, tolerance_mm):
    """Where a stretch agrees with those within 2 along and 1 across its line.

    It may lie off their median by the tolerance and 4 times their own median distance from it.
    """
    near = _windows_around(off_mm, seen, 2, 1)
    middle = median_of_seen(near)
    spread = median_of_seen(np.abs(near - middle[..., None]))
    enough = np.isfinite(near).sum(2) >= _MIN_NEIGHBOURS
    return enough & (np.abs(off_mm - middle) <= tolerance_mm + 4 * spread)


_MIN_NEIGHBOURS = 4


def _windows_around(values, seen, along, across):
    """Values (S, L, K) of the stretches within reach along and across the lines; NaN where not seen."""
    reach = (along, along), (across, across)
    padded = np.pad(np.where(seen, values, np.nan), reach, constant_values=np.nan)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (2 * along + 1, 2 * across + 1))
    return windows.reshape(*values.shape, -1)


def median_of_seen(values):
    """Median along the last axis of what is not NaN; NaN where nothing is."""
    ordered = np.sort(values, axis=-1)
    count = np.isfinite(values).sum(-1)[..., None]
    low = np.take_along_axis(ordered, np.maximum(count - 1, 0) // 2, -1)
    high = np.take_along_axis(ordered, np.minimum(count // 2, values.shape[-1] - 1), -1)
    return ((low + high) / 2)[..., 0]


# ==== lattice ====

"""The lattice of 5 mm line crossings, grown over a picture from a seed.

Neighbours predict a crossing, the lines around it correct it, the clearest first. Beyond folds it leaps,
over gaps it reaches by its homography, and where parts contradict each other the smaller one is grown anew.

Lattice coordinates (u, v) count 5 mm boxes along two directions of the picture, u to v
clockwise, from an arbitrary crossing.
"""


@dataclass(frozen=True)
class LatticeParams:
    """Settings of `grow_lattice`.

    Attributes
    ----------
    box_px : float
        Boxes have this size in the picture that the lattice is grown in.
    line_scores : tuple of float
        Correlation with lines at 5 mm that a crossing's surroundings must have, in each pass of
        growing the lattice.
    bends : tuple of float
        Sizes of boxes beyond a bend, in those before it, that are tried.
    fold_shapes, fold_kinks : tuple of float
        How wide boxes are beyond a fold, in shares of how long they are along it, and slopes at which lines
        go on there.
    bend_score, leap_score : float
        As `line_scores`, for the first crossing beyond a bend, and for the first two beyond a fold.
    max_step_boxes : float
        Largest correction of a predicted crossing.
    min_nodes : int
        Fewer crossings are no page.
    """

    box_px: float = 16.0
    line_scores: tuple = (0.8, 0.65, 0.55, 0.45)
    bends: tuple = (0.8, 0.65, 1.3)
    fold_shapes: tuple = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)
    fold_kinks: tuple = (-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3)
    bend_score: float = 0.6
    leap_score: float = 0.55
    max_step_boxes: float = 0.3
    min_nodes: int = 150


_LATTICE_SIZE = 160
_MARGIN_BOXES = 4


@dataclass(frozen=True, eq=False)
class Lattice:
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
        """Where a crossing was found, (V, U) bool."""
        return np.isfinite(self.position[..., 0])


def grow_lattice(rgb, seed, params):
    """Grow the lattice of a picture.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    seed : tuple
        As `find_seeds` has them.
    params : LatticeParams

    Returns
    -------
    Lattice or None
        None if it stays too small.
    """
    _, position, basis = seed
    box_px = _box_px(basis)
    grey = reduced_grey(rgb, params.box_px / box_px)
    ratio = reduction(rgb.shape, grey.shape)
    lines = line_picture(grey, box_px * ratio.mean())
    position = to_reduced(position, rgb.shape, grey.shape)
    grower = _Grower(lines, position, basis * ratio[:, None], params)
    grower.grow()
    if grower.done.sum() >= params.min_nodes // 3:
        grower.go_round_bends()
        grower.leap_over_folds()
        grower.mend_slips()
        grower.reach_over_gaps()
        grower.mend_slips()
    if grower.done.sum() < params.min_nodes:
        return None
    return Lattice(lines, _with_margin(np.where(grower.done[..., None], grower.position, np.nan)))


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

    def go_round_bends(self):
        """Go on where boxes are of another size at once while it finds a row more."""
        for _ in self._rounds_with_rows():
            for across, along in ((size, side) for size in self.params.bends for side in (0, 1)):
                scale = np.where(np.arange(2) == along, across, 1.0)
                self.tried_with[:] = 0
                nodes = self._frontier()
                predicted, basis, agree = self._predict(nodes, scale)
                self._accept(nodes[agree], predicted[agree], basis[agree], self.params.bend_score)
            self.grow()

    def leap_over_folds(self):
        """Go on beyond folds, while it finds a row more."""
        for _ in self._rounds_with_rows():
            for along, side in product((0, 1), (-1, 1)):
                landed = self._leap(along, side)
                agree = _agree_along(*landed, along)
                self._take(*(part[agree] for part in landed))
                self.grow()

    def _rounds_with_rows(self):
        """One round after the other while the last one found a row more and much of a page is missing."""
        n_done = -_ROW_NODES
        while n_done + _ROW_NODES <= self.done.sum() < _MOST_OF_PAGE * N_MAJOR_X * N_MAJOR_Y:
            n_done = self.done.sum()
            yield

    def _leap(self, along, side):
        """Measure the second or third node beyond each last one along u (0) or v (1), to a side (-1 or 1).

        Beyond a fold between the two, boxes are shorter or longer across it and lines go on at an angle. Of
        all that is tried the clearest counts, by that node and the next one.

        Returns
        -------
        nodes : (F, 2) int
        position : (F, 2) float64
        basis : (F, 2, 2) float64
        """
        last, step = self._last_nodes(along, side)
        start, near = (part[*last.T] for part in (self.position, self.basis))
        if not len(last):
            return last, start, near
        shape = np.linalg.norm(near[..., along], axis=1) / np.linalg.norm(near[..., 1 - along], axis=1)
        best, steps = np.full(len(last), -np.inf), np.zeros((len(last), 1), int)
        position, basis = start.copy(), near.copy()
        folds = product(self.params.fold_shapes, self.params.fold_kinks, _FOLD_BOXES.items())
        for size, kink, (boxes, (to_fold, unsure)) in folds:
            shorter = (size / shape)[:, None]
            far = near.copy()
            far[..., along] = shorter * near[..., along] + side * kink * near[..., 1 - along]
            landed = start + side * (to_fold * near[..., along] + (boxes - to_fold) * far[..., along])
            room = np.full(position.shape, _LEAP_BOXES)
            room[:, along] += unsure * np.abs(1 - 1 / shorter[:, 0])
            room = np.minimum(room, _MOST_LEAP_BOXES)
            score, shift, drift = self._measure_pair(landed, far, along, side)
            better = (score > best) & (np.abs(shift) <= room).all(1)
            position[better] = (landed + _times(far, shift))[better]
            far[..., along] += side * _times(far, drift)
            best[better], basis[better], steps[better] = score[better], far[better], boxes
        score, shift, _ = self._measure_pair(position, basis, along, side)
        good = np.isfinite(best) & (score >= self.params.leap_score)
        return (last + steps * step)[good], (position + _times(basis, shift))[good], basis[good]

    def _last_nodes(self, along, side):
        """Nodes (F, 2) with none beyond for three boxes where the page may go on, and the step there (2,)."""
        step = side * np.array([along, 1 - along])
        low, high = self._box()
        nodes = np.argwhere(self.done)
        nodes = nodes[((nodes + 3 * step >= low) & (nodes + 3 * step < high)).all(1)]
        beyond = [self.done[*(nodes + k * step).T] for k in (1, 2, 3)]
        return nodes[~np.any(beyond, axis=0)], step

    def _measure_pair(self, position, basis, along, side):
        """Score (F,) of crossings and the next ones, shift (F, 2) of the first, and what the next differ."""
        following = position + side * basis[..., along]
        (shift, score), (next_shift, next_score) = (
            _measure_crossings(self.lines, at, basis) for at in (position, following)
        )
        drift = next_shift - shift
        return 0.5 * (score + next_score) - np.abs(drift).max(1), shift, drift

    def mend_slips(self):
        """Drop parts that contradict larger ones beside them, a box lost or counted twice, and grow anew."""
        same, apart = self._links()
        _, part = connected_components(same, directed=False)
        size = np.bincount(part[self.done.ravel()], minlength=part.max() + 1)
        first, second = part[apart]
        smaller = np.where(size[first] < size[second], first, second)[first != second]
        against = np.bincount(smaller, minlength=size.size)
        is_slipped = (against > 0) & (against >= np.minimum(size, _LEAST_AGAINST + size // _SHARE_AGAINST))
        slipped = self.done & is_slipped[part].reshape(self.done.shape)
        self.position[slipped], self.basis[slipped], self.done[slipped] = np.nan, np.nan, False
        if slipped.any():
            self.grow()

    def _links(self):
        """Neighbours that lie where their boxes say, (n^2, n^2) sparse, and those a box off, (2, K)."""
        index = np.arange(self.done.size).reshape(self.done.shape)
        nodes, same, apart = np.argwhere(self.done), [], []
        for step in ((0, 1), (1, 0), (1, 1), (1, -1), (0, 2), (2, 0)):
            here = nodes[self.done[*(nodes + step).T]].T
            there = here + np.array(step)[:, None]
            basis = self.basis[*here]
            off = self.position[*there] - self.position[*here]
            off -= 0.5 * (basis + self.basis[*there]) @ step[::-1]
            boxes = np.linalg.norm(off, axis=1) / _box_px(basis)
            pairs = np.stack([index[*here], index[*there]])
            same.append(pairs[:, boxes < _SAME_BOXES])
            apart.append(pairs[:, boxes > _SLIP_BOXES])
        same = np.hstack(same)
        return coo_matrix((np.ones(same.shape[1]), same), shape=(index.size,) * 2), np.hstack(apart)

    def reach_over_gaps(self):
        """Try every node that the whole lattice's homography predicts, then grow from those."""
        v, u = np.nonzero(self.done)
        homography, spread = robust_homography(np.stack([u, v], 1).astype(float), self.position[v, u])
        if spread > 0.5 * self.params.box_px:
            return
        low, high = self._box()
        v, u = np.mgrid[low[0]:high[0], low[1]:high[1]]
        nodes = np.stack([v.ravel(), u.ravel()], 1)
        nodes = nodes[~self.done[nodes[:, 0], nodes[:, 1]]]
        predicted, basis = project_with_slopes(homography, nodes[:, ::-1].astype(float))
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

    def _predict(self, nodes, scale=1.0):
        """Mean prediction of the done neighbours: position, basis and whether they agree.

        Boxes beyond them have their size times `scale`, one number or those along u and v.
        """
        step = np.array([(dv, du) for dv in (-1, 0, 1) for du in (-1, 0, 1) if dv or du])
        near = nodes[:, None] + step
        done = self.done[near[..., 0], near[..., 1]]
        weight = done / np.abs(step).sum(1)
        weight = weight / weight.sum(1, keepdims=True)
        basis = np.where(done[..., None, None], self.basis[near[..., 0], near[..., 1]], 0) * scale
        position = np.where(done[..., None], self.position[near[..., 0], near[..., 1]], 0)
        position = position - np.einsum("fkij,kj->fki", basis, step[:, ::-1].astype(float))
        mean = np.einsum("fk,fki->fi", weight, position)
        mean_basis = np.einsum("fk,fkij->fij", weight, basis)
        off = np.where(done, np.linalg.norm(position - mean[:, None], axis=-1), 0).max(1)
        return mean, mean_basis, off < 0.5 * _box_px(mean_basis)

    def _accept(self, nodes, predicted, basis, min_score):
        """Measure the nodes and keep those that show lines near enough to the prediction."""
        if not len(nodes):
            return
        shift, score = _measure_crossings(self.lines, predicted, basis)
        good = (score >= min_score) & (np.abs(shift).max(1) <= self.params.max_step_boxes)
        position = predicted + _times(basis, shift)
        self._take(nodes[good], position[good], basis[good])

    def _take(self, nodes, position, basis):
        """Keep nodes where no other already lies."""
        free = ~self._is_taken(nodes, position, basis)
        v, u = nodes[free].T
        self.position[v, u], self.basis[v, u], self.done[v, u] = position[free], basis[free], True
        self._fit_basis(nodes[free])

    def _is_taken(self, nodes, position, basis):
        """Whether a neighbour already lies where the nodes (F, 2) are said to be."""
        step = np.array([(dv, du) for dv in range(-2, 3) for du in range(-2, 3)])
        near = nodes[:, None] + step
        distance = np.linalg.norm(self.position[near[..., 0], near[..., 1]] - position[:, None], axis=-1)
        return np.nan_to_num(distance, nan=np.inf).min(1) < _TAKEN_BOXES * _box_px(basis)

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


_ROW_NODES = 25
_MOST_OF_PAGE = 0.9
_TAKEN_BOXES = 0.4
_AGREE_BOXES = 0.25
_LEAP_BOXES = 0.15
_SAME_BOXES = 0.35
_SLIP_BOXES = 0.65
_LEAST_AGAINST = 3
_SHARE_AGAINST = 20
_FOLD_BOXES = {2: (0.6, 0.6), 3: (1.4, 0.85)}  # of so many boxes, how many lie before a fold, more or less
_MOST_LEAP_BOXES = 0.45
_REACH_BOXES = 1.25
_SAMPLES = 30
_N_HARMONICS = 3


def _agree_along(nodes, position, basis, along):
    """Which nodes (F, 2) beyond a fold across a direction most of those beside them along it bear out."""
    landed = np.full((_LATTICE_SIZE, _LATTICE_SIZE, 2), np.nan)
    landed[*nodes.T] = position
    most = np.zeros(len(nodes), int)
    for away in (-2, -1, 1, 2):
        beside = nodes + away * np.array([1 - along, along])
        off = np.linalg.norm(landed[*beside.T] - position - away * basis[..., 1 - along], axis=1)
        boxes = off / np.linalg.norm(basis[..., along], axis=1)
        most += np.where(np.isnan(boxes), 0, np.where(boxes > _AGREE_BOXES, -1, 1))
    return most > 0


def _box_px(basis):
    """Size of boxes (...) with steps (..., 2, 2): the root of their area."""
    return np.sqrt(np.abs(np.linalg.det(basis)))


def _times(basis, steps):
    """Picture vectors (F, 2) of steps (F, 2) in boxes."""
    return np.einsum("fij,fj->fi", basis, steps)


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
    shift = tries[best] + parabola_vertex(left, middle, right) / 64
    power = (profile * profile) @ taper
    return shift, middle / np.sqrt(_N_HARMONICS / 2 * power + 1e-9)


def _with_margin(position_px):
    """The crossings' array cut to those found, with a few boxes around."""
    v, u = np.nonzero(np.isfinite(position_px[..., 0]))
    inner = position_px[v.min():v.max() + 1, u.min():u.max() + 1]
    pad = ((_MARGIN_BOXES, _MARGIN_BOXES), (_MARGIN_BOXES, _MARGIN_BOXES), (0, 0))
    return np.pad(inner, pad, constant_values=np.nan)


# ==== lattice_seeds ====

"""Where a lattice may be grown from: tiles whose spectrum shows two crossing 5 mm line patterns."""


@dataclass(frozen=True)
class SeedParams:
    """Settings of `find_seeds`.

    Attributes
    ----------
    long_side_px : int
        The picture is reduced, or at most doubled, to this long side.
    tile_px : int
        Side of the square tiles whose spectra are looked at.
    box_range_px : (float, float)
        Smallest and largest 5 mm box that is looked for in the reduced picture.
    min_score : float
        Least mean log contrast of a seed's harmonics.
    most : int
        Seeds returned.
    """

    long_side_px: int = 1400
    tile_px: int = 256
    box_range_px: tuple = (8.0, 45.0)
    min_score: float = 1.0
    most: int = 6


def find_seeds(rgb, params):
    """Look for seeds.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    params : SeedParams

    Returns
    -------
    list of (float, (2,) float64, (2, 2) float64)
        Best first: score, position (col, row) and basis in the picture's px. The basis has the steps of one
        box along u and v as its columns.
    """
    grey = reduced_grey(rgb, params.long_side_px / max(rgb.shape[:2]))
    lines = line_picture(grey, 0.5 * sum(params.box_range_px) / 2)
    size = min(params.tile_px, *lines.shape)
    ratio = reduction(lines.shape, rgb.shape)
    seeds = []
    for top in _tile_starts(lines.shape[0], size):
        for left in _tile_starts(lines.shape[1], size):
            pair = _tile_frequencies(lines[top:top + size, left:left + size], params)
            if pair is None or pair[0] < params.min_score:
                continue
            score, basis, offset_px = pair
            position = from_reduced(offset_px + [left, top], rgb.shape, lines.shape)
            seeds.append((score, position, basis * ratio[:, None]))
    seeds.sort(key=lambda seed: -seed[0])
    return seeds[:params.most]


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
    fine_x = cols + parabola_vertex(log[rows, cols - 1], log[rows, cols], log[rows, cols + 1])
    fine_y = rows + parabola_vertex(log[rows - 1, cols], log[rows, cols], log[rows + 1, cols])
    return np.stack([fine_x, fine_y], 1) - far


_N_PEAKS = 20


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


# ==== plan ====

"""What is to be done: which pictures, and which rows of which leads; refused here or never."""


KAGGLE_INPUT = "/kaggle/input"
SCAN_TYPES = ("0003", "0004", "0011", "0012")
LEARNT_PRINTS = 24


@dataclass(frozen=True, eq=False)
class Plan:
    """Pages to digitise and rows to write.

    Attributes
    ----------
    paths : dict of str to Path
        Image file of each page, in the order in which they are worked on; it need not exist.
    asked : polars.DataFrame
        id, lead, number_of_rows, in the order of the file to write.
    prints : tuple of (str, Path, Path)
        Scans of prints with truth to learn the printer from: record, image and truth table of each.
    """

    paths: dict
    asked: pl.DataFrame
    prints: tuple = ()


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
    prints = known_prints(folder, min(len(paths), LEARNT_PRINTS))
    return Plan(paths, asked.filter(pl.col("id").is_in(page_ids)), prints)


def known_prints(folder, limit):
    """Scans of prints whose truth is known: ``train/<record>/<record>-<type>.png`` beside ``<record>.csv``.

    Parameters
    ----------
    folder : Path
        A competition folder.
    limit : int
        At most so many, each of another record, from the whole of the list and of each type in turn.

    Returns
    -------
    tuple of (str, Path, Path)
        Record, image and truth table; none where there is no ``train``.
    """
    truths = sorted(path for path in folder.glob("train/*/*.csv") if path.stem == path.parent.name)
    spread = np.unique(np.linspace(0, len(truths) - 1, limit).round().astype(int)) if truths else []
    prints = []
    for turn, truth in enumerate(truths[i] for i in spread):
        types = SCAN_TYPES[turn % len(SCAN_TYPES):] + SCAN_TYPES[:turn % len(SCAN_TYPES)]
        images = (truth.with_name(f"{truth.stem}-{kind}.png") for kind in types)
        image = next((path for path in images if path.is_file()), None)
        if image is not None:
            prints.append((truth.stem, image, truth))
    return tuple(prints)


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


# ==== redraw ====

"""A drawn page's pixels explained one by one: its samples are fitted with the renderer's own stroke.

A page as the competition draws it has no noise but the rounding to 256 levels, and its renderer's
rules are known (`kernels`: the outline of a polyline's stroke, and of each pixel the exact share
within). So the samples that `stage4_refine` found by a blurred stroke are moved, by Levenberg's
and Marquardt's steps, until the drawn stroke gives the very pixels. Where strokes turn to and fro
within their own width several ways give the same pixels: there the limb leads tell of each other
by the lead laws. What the chain makes of the whole then tells each stroke where to begin anew, and
how sure it is of that.
"""


@dataclass(frozen=True)
class RedrawSettings:
    """Settings of `redraw`; lightness in shares of paper, lengths in pixels of the drawn page.

    Attributes
    ----------
    passes : tuple of (float, float)
        For each pass over a stretch of a stroke, the residual beyond which a pixel weighs less than half, and
        what pixels are off where the stroke is right, by which the prior is weighed.
    law_rounds : int
        How often the limb leads are begun anew where the others say something else of them.
    law_px, told_limit : float
        What the lead laws' word is off at least, across the stroke, and the standard deviations at
        which it, or a series', counts half.
    disputed_px : float
        Across the stroke, from which on a limb lead is begun anew.
    unexplained : float
        What edge pixels are off, from which on a stroke is begun anew.
    near, longest : int
        Vertices to either side of such places that are begun anew with them, and the most that are
        fitted at once: each stretch takes the steps that it needs.
    steps : int
        Most steps per stretch and pass.
    damping, most_damping : float
        At first, as a share of the matrix's diagonal, and from which on a stretch is left alone.
    step_px : float
        Longest step of a vertex, across the stroke.
    least_gain, last_gain : float
        Of the cost, below which a stretch is left alone; at first, and where a series is told.
    told_px : float
        What a series that is told is off at least.
    noise, doubt : float
        What pixels are off at least, and by which factor of what they are off around a sample its
        standard deviation is reckoned: strokes that explain their pixels less are less sure.
    merged_px : float
        What a vertex is off its place, across the stroke, that the renderer may have merged into a
        straight run (it merges what strays by less than `tolerance_px`): a standard deviation.
    tolerance_px : float
        matplotlib's ``path.simplify_threshold``.
    floor_px : float
        `Trace.floor_mm` of what comes out.
    prior : RefineSettings
        For the prior on second and third differences.
    """

    passes: tuple = ((0.1, 0.01), (0.03, 0.005))
    law_rounds: int = 2
    law_px: float = 0.1
    told_limit: float = 3.0
    disputed_px: float = 0.1
    unexplained: float = 0.015
    near: int = 3
    longest: int = 60
    steps: int = 30
    damping: float = 0.01
    most_damping: float = 100.0
    step_px: float = 0.7
    least_gain: float = 1.0
    last_gain: float = 0.1
    told_px: float = 0.02
    noise: float = 0.006
    doubt: float = 1.4
    merged_px: float = 0.04
    tolerance_px: float = 1 / 9
    floor_px: float = 0.1
    prior: RefineSettings = RefineSettings()

    def __post_init__(self):
        for name in (
            "steps", "damping", "step_px", "least_gain", "last_gain", "told_px", "noise", "tolerance_px",
            "floor_px", "law_px", "told_limit", "disputed_px", "unexplained", "near", "longest",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def redraw(ink_map, trace, told=None, settings=RedrawSettings()):
    """Fit a drawn page's samples to its pixels with the renderer's stroke.

    Parameters
    ----------
    ink_map : InkMap
    trace : Trace
        Mostly within a stroke's width of the truth; redrawn already where a series is told.
    told : LeadSeries, optional
        What was made of that, to begin anew from.
    settings : RedrawSettings

    Returns
    -------
    Trace
        Segments that were unseen stay so, and so does all of a page that is not the drawn one itself.
    """
    if not ink_map.is_drawn:
        return trace
    page = _DrawnPage(ink_map, trace)
    if told:
        page.heed_series(told, replace(settings, least_gain=settings.last_gain))
        return page.as_trace(trace, settings)
    page.fit_all(settings)
    page.mend_unexplained(settings)
    for _ in range(settings.law_rounds):
        page.heed_laws(page.as_trace(trace, settings), settings)
    return page.as_trace(trace, settings)


_HALF_PX = TRACE_WIDTH_MM / 2 * DRAWN_PX_PER_MM
_SPACING_PX = MM_PER_SAMPLE * DRAWN_PX_PER_MM
_APART = 12  # vertices between those that change no pixel in common


class _DrawnStroke:
    """A polyline in pixel edges of the drawn page, and the pixels that it covers.

    Of a part of a stroke the vertices beside it are held, and only columns that none beyond them
    changes count.

    Attributes
    ----------
    x, y : (n,) float64
    free : slice
        The vertices that are not held.
    told : (rows, sd), each (n,) float64, or None
        What the lead laws, or a series, say of it.
    columns : (first, top, start)
        The pixels around it, as `kernels` has them.
    cover : (K,) float64
        Share of each that it covers.
    scene : (unlike, room), each (K,) float64, or None
        How much lighter each is than bare of this stroke, and how much darker its full cover makes it.
    """

    def __init__(self, x, y, whole=None, free=None, told=None):
        self.x, self.whole, self.free, self.told = x, whole or self, free or slice(0, x.size), told
        self._first = int(np.ceil(x[_APART // 2])) if self.free.start > 0 else int(x[0] - _MARGIN_PX)
        self._stop = int(x[-1 - _APART // 2]) if self.free.stop < x.size else int(x[-1] + _MARGIN_PX) + 1
        self.columns = self.scene = None
        self.draw(y)

    def part(self, first, stop, told):
        """The part whose vertices from `first` to before `stop` are free, and the slice of all its own."""
        span = slice(max(first - _APART, 0), min(stop + _APART, self.y.size))
        free = slice(first - span.start, stop - span.start)
        told = told and tuple(each[span] for each in told)
        return _DrawnStroke(self.x[span], self.y[span], self, free, told), span

    def draw(self, y):
        """Lay the stroke through rows (n,); columns stay as they are where they hold it."""
        self.y = y
        if self.columns is None or not holds_drawn(self.x, y, _REACHED_PX, self.columns):
            self.columns, self.scene = self._columns(), None
        self.cover = np.empty(self.columns[2][-1])
        drawn_cover(self.x, y, _HALF_PX, self.columns, self._space(), self.cover)

    def _columns(self):
        """The pixels around the stroke, with room for it to move."""
        top = np.empty(self._stop - self._first, np.int64)
        bottom = np.empty_like(top)
        drawn_extents(self.x, self.y, _MARGIN_PX, self._first, top, bottom)
        return self._first, top, np.concatenate([[0], np.cumsum(bottom - top)])

    def slopes(self):
        """How the cover grows with each vertex's row, as `drawn_slopes` has it."""
        slopes = np.empty((_APART, self.cover.size))
        drawn_slopes((self.x, self.y), _HALF_PX, self.columns, self._space(), self.cover, slopes)
        return slopes

    def _space(self):
        return np.empty((OUTLINE_POINTS * self.x.size, 2))


_REACHED_PX = 1.5  # from a polyline, within which its stroke lies
_MARGIN_PX = 3.5  # and within which its pixels are looked at, so that they stay the same as it moves


def _edges_px(segment):
    """Where a segment's samples lie along x, as pixel edges (n,)."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    return STRIP_X_MM * DRAWN_PX_PER_MM + _SPACING_PX * sample


class _DrawnPage:
    """All strokes of a drawn page, before its grid, labels, separators and pulses."""

    def __init__(self, ink_map, trace):
        self._light, self._background, self._ink = ink_map.light, ink_map.background, ink_map.ink_level
        rows = {s: trace.y_mm[s.strip, s.samples] * DRAWN_PX_PER_MM for s in SEGMENTS}
        self.strokes = {s: _DrawnStroke(_edges_px(s), y) for s, y in rows.items() if np.isfinite(y).all()}
        self._heard = {}  # by segment, the rows that the laws told last

    def fit_all(self, settings):
        """Fit all strokes, stretch by stretch."""
        for stroke in self.strokes.values():
            self._begin_anew(stroke, stroke.y.copy(), np.ones(stroke.y.size, bool), settings)

    def mend_unexplained(self, settings):
        """Begin strokes anew a sample further left where their pixels are not explained."""
        for stroke in self.strokes.values():
            _, miss, _ = self._cost(stroke, *settings.passes[-1], settings)
            unexplained = _rms_around(stroke, miss) > settings.unexplained
            self._begin_anew(stroke, np.append(stroke.y[1:], stroke.y[-1]), unexplained, settings)

    def heed_laws(self, trace, settings):
        """Begin limb leads anew where the others say something else of them, and not what they last said."""
        told = _told_by_laws(trace)
        for segment, stroke in self.strokes.items():
            rows, sd = told[:, segment.strip, segment.samples]
            unsaid = np.isnan(rows)
            if unsaid.all():
                continue
            steep = steepness(stroke.y, _SPACING_PX)
            rows = np.where(unsaid, stroke.y, rows)
            sd = np.where(unsaid, np.inf, np.hypot(sd, settings.law_px * steep))
            disputed = np.abs(rows - stroke.y) > settings.disputed_px * steep
            disputed &= np.abs(rows - self._heard.get(segment, np.inf)) > settings.disputed_px / 2 * steep
            self._heard[segment] = rows
            self._begin_anew(stroke, rows, disputed, settings, (rows, sd))

    def heed_series(self, series, settings):
        """Begin all strokes anew from a series, which counts as far as it is sure."""
        mv, sd_mv = series.on_strips()
        rows = (np.array(ZERO_Y_MM)[:, None] - mv * MM_PER_MV) * DRAWN_PX_PER_MM
        sd = np.hypot(sd_mv * MM_PER_MV * DRAWN_PX_PER_MM, settings.told_px)
        for segment, stroke in self.strokes.items():
            place = segment.strip, segment.samples
            everywhere = np.ones(stroke.y.size, bool)
            self._begin_anew(stroke, rows[place], everywhere, settings, (rows[place], sd[place]))

    def _begin_anew(self, stroke, rows, where, settings, told=None):
        """Fit from rows (n,) on, stretch by stretch `where` (n,) says so, and keep what costs less."""
        for first, stop in _stretches(where, settings.near, settings.longest):
            part, span = stroke.part(first, stop, told)
            own_cost = self._cost(part, *settings.passes[-1], settings)[0]
            begun = part.y.copy()
            begun[part.free] = rows[first:stop]
            part.draw(begun)
            costs = [self._fit(part, *fit, settings) for fit in settings.passes]
            if costs[-1] < own_cost:
                stroke.y[span] = part.y
        stroke.draw(stroke.y)

    def _fit(self, stroke, scale, noise, settings):
        """Move a stroke's vertices until its pixels are as they should be; the cost that is left."""
        damping = settings.damping
        cost, miss, prior = self._cost(stroke, scale, noise, settings)
        equations = None
        for _ in range(settings.steps):
            if equations is None:
                equations = self._equations(stroke, miss, prior, scale)
                before, steep = stroke.y, steepness(stroke.y, _SPACING_PX)
            matrix, pull = equations[0].copy(), equations[1]
            matrix[:, 0] *= 1 + damping
            step = solved_diagonals(matrix, -pull)
            if -pull @ step < settings.least_gain:
                break
            stroke.draw(before + steep * np.clip(step / steep, -settings.step_px, settings.step_px))
            new_cost, new_miss, new_prior = self._cost(stroke, scale, noise, settings)
            if new_cost < cost:
                gain, cost, miss, prior, equations = cost - new_cost, new_cost, new_miss, new_prior, None
                damping /= _DAMPING_STEP
                if gain < settings.least_gain:
                    break
            else:
                stroke.draw(before)
                damping *= _DAMPING_STEP
                if damping > settings.most_damping:
                    break
        return cost

    def as_trace(self, trace, settings):
        """Back to page positions, with standard deviations of the fit and of what is merged."""
        y_mm, sd_mm = trace.y_mm.copy(), trace.sd_mm.copy()
        for segment, stroke in self.strokes.items():
            place = segment.strip, segment.samples
            y_mm[place] = stroke.y / DRAWN_PX_PER_MM
            sd_mm[place] = self._sd_px(stroke, settings) / DRAWN_PX_PER_MM
        floor_mm = settings.floor_px / DRAWN_PX_PER_MM
        return replace(trace, y_mm=y_mm, sd_mm=sd_mm, noise_mm=None, floor_mm=floor_mm)

    def _sd_px(self, stroke, settings):
        scale, noise = settings.passes[-1]
        _, miss, prior = self._cost(stroke, scale, noise, settings)
        variance = np.empty(stroke.y.size)
        matrix, pull = self._equations(stroke, miss, prior, scale)
        solved_diagonals(matrix, -pull, variance)
        off = np.hypot(settings.noise, settings.doubt * _rms_around(stroke, miss))
        kept = np.empty(stroke.y.size, bool)
        kept_vertices(stroke.x, stroke.y, settings.tolerance_px, kept)
        merged = np.where(kept, 0, settings.merged_px * steepness(stroke.y, _SPACING_PX))
        return np.hypot(off / scale * np.sqrt(variance), merged)

    def _cost(self, stroke, scale, noise, settings):
        """Robust cost of a stroke, less that of the bare page; what pixels miss, its prior's equations."""
        if stroke.scene is None or stroke is stroke.whole:
            stroke.scene = self._scene(stroke)
        miss = np.empty(stroke.cover.size)
        cost = drawn_misses(stroke.cover, stroke.scene, scale, miss)
        trust = (noise / scale) ** 2
        prior_cost, *prior = shape_prior(stroke.y, DRAWN_PX_PER_MM, trust, settings.prior)
        told_cost = 0.0
        if stroke.told:
            told_cost, curvature, pull = _told_prior(stroke, trust, settings.told_limit)
            prior[0][:, 0] += curvature
            prior[1] += pull
        return cost + prior_cost + told_cost, miss, prior

    def _scene(self, stroke):
        """How a stroke's pixels are beside the others as they are: `_DrawnStroke.scene`."""
        light, bare = (np.empty(stroke.cover.size) for _ in range(2))
        clear = np.ones(stroke.cover.size)
        pixels_of_columns(stroke.columns, self._light, 1.0, light)
        pixels_of_columns(stroke.columns, self._background, self._ink, bare)
        for other in self.strokes.values():
            if other is not stroke.whole:
                dim_by(stroke.columns, clear, other.columns, other.cover)
        room = np.maximum(bare - self._ink, 0) * clear
        return light - self._ink - room, room

    def _equations(self, stroke, miss, prior, scale):
        """Banded normal matrix (n, G) and gradient (n,) of a stroke's cost."""
        matrix, pull = np.zeros((stroke.y.size, _APART)), prior[1].copy()
        matrix[:, :prior[0].shape[1]] += prior[0]
        matrix[:, 0] += 1e-6
        matrix[:stroke.free.start, 0] += _FIRM
        matrix[stroke.free.stop:, 0] += _FIRM
        pixels = miss, stroke.scene[1]
        drawn_equations(stroke.x, stroke.columns, stroke.slopes(), pixels, scale, matrix, pull)
        return matrix, pull


_DAMPING_STEP = 5.0
_FIRM = 1e9


def _told_prior(stroke, trust, limit):
    """Cost of what a stroke is off what it was told, its curvature (n,) and its gradient (n,)."""
    rows, sd = stroke.told
    off = (stroke.y - rows) / sd
    weight = trust / (1 + (off / limit) ** 2)
    return trust * limit**2 * np.sum(np.log1p((off / limit) ** 2)) / 2, weight / sd**2, weight * off / sd


def _stretches(where, near, longest):
    """First vertices, and those after the last, of where `where` (n,) holds and near there."""
    for span in spans_around(where, near):
        cuts = np.linspace(span.start, span.stop, -(-(span.stop - span.start) // longest) + 1)
        cuts = cuts.round().astype(int)
        yield from zip(cuts[:-1], cuts[1:], strict=True)


_UNASKED = np.empty(0)


def solved_diagonals(matrix, right, variance=_UNASKED):
    """Solution (n,) of a system of few diagonals, which is used up; its inverse's diagonal if asked (n,)."""
    solution = np.empty_like(right)
    solve_diagonals(matrix, right, solution, variance)
    return solution


def _rms_around(stroke, miss):
    """What edge pixels are off, rms, in the columns around each vertex (n,)."""
    (first, top, start), (_, room) = stroke.columns, stroke.scene
    edge = (stroke.cover > 0.02) & (stroke.cover < 0.98) & (room > _LEAST_ROOM)
    col = np.repeat(np.arange(top.size), np.diff(start))[edge]
    total, count = (
        np.convolve(np.bincount(col, weight, top.size), np.ones(_AROUND_PX), "same")
        for weight in (miss[edge] ** 2, None)
    )
    return np.sqrt(total / np.maximum(count, 1))[stroke.x.astype(int) - first]


_LEAST_ROOM = 0.3  # share of paper that a pixel must have left for a stroke
_AROUND_PX = 5


def _told_by_laws(trace):
    """What the others say of each limb lead by the lead laws: rows and their sd (2, S, T); NaN elsewhere."""
    mv, sd_mv = -trace.y_mm / MM_PER_MV, np.hypot(trace.sd_mm, trace.floor_mm) / MM_PER_MV
    told_mv = np.full((2, *mv.shape), np.nan)
    for span, leads in LIMB_QUARTERS:
        if np.isfinite(mv[:, span]).all():
            for strip in range(len(leads)):
                sd_without_mv = sd_mv[:, span].copy()
                sd_without_mv[strip] = _SILENT_MV
                fused_mv = fused_limb_leads(mv[:, span], sd_without_mv, leads)
                told_mv[:, strip, span] = [each[strip] for each in fused_mv]
    return told_mv * np.array([-1, 1])[:, None, None] * MM_PER_MV * DRAWN_PX_PER_MM


_SILENT_MV = 1e3  # a lead of such a standard deviation says nothing


# ==== black_offset ====

"""How far a print's black lies off its colours: the trace is black, and the grid it is read by red.

A printer with one drum per colour lays black up to a pixel of the 200 dpi page off its colours, in
waves along the way of the paper as its drums turn. What is printed in black at known places, labels
and separators, shows it there; between them a Gaussian process foretells the waves, as strong and
as long as the pieces make them likely: where pieces agree that nothing waves, nothing is moved, labels
that lie off the separators beside them were set in another way, and where pieces of one column
disagree, the paper is uneven and tells less of the printer. A photographed screen has one ink.
"""


KNOWN_STEP_MM = 2.5


@dataclass(frozen=True)
class BlackParams:
    """Settings of `black_offset`; standard deviations in mm of the page, along x and y.

    Attributes
    ----------
    constant_mm, stretch_mm : (float, float)
        What a printer may be expected to be off: by a constant, and by a stretch along either
        axis (at 100 mm from the page's middle).
    screen_share : (float, float)
        On a screen no printer has laid the black: what is constant or stretches, and what waves, as the
        sheet's own errors do, is so much less.
    screen_odds : float
        Of a screen against a print; 0 where it cannot be one.
    wave_mm : tuple of float
        Standard deviations of waves along x, each as likely as the next; 0 stands for none.
    drum_mm : (float, float)
        Shortest and longest way round the drum that errs the most.
    gear_mm : (float, float)
        Shortest and longest waves of the gears.
    other_mm : (float, float)
        Shortest and longest of the other waves.
    drum_share, gear_share : float
        Of a drum that errs the most in what the gears leave of the waves' power, and of the gears in all.
    drum_odds : float
        That a drum of one size errs the most, against no drum at all.
    text_reset_odds : float
        That texts have been set in another way; and the same that only the header has.
    text_shift_mm, text_own_mm : float
        How far off they are then, all of them together and, but for the header's, each by itself.
    uneven_mm, uneven_reach_mm : float
        How far off its place paper lies where the grid was not followed, as pieces no further apart share.
    least_sd_mm : float
        What no piece of print is better known than.
    pieces : PieceParams
        For what is looked for.
    least_contrast, least_correlation : float
        A piece must be that dark, in shares of the paper, and that like its drawing.
    farthest_mm : (float, float)
        Pieces further off are taken for something else.
    header_down_mm : float
        The same for how far down or up the header is.
    disagree_mm : float
        Pieces that one offset explains no better (rms) were not printed where they are expected.
    rounds : int
    known_mm : tuple of float
        How far right of where the colours say the printer is known to lay black: at the middle of
        every `KNOWN_STEP_MM` of the page's width; empty where it is not known.
    """

    constant_mm: tuple = (0.03, 0.03)
    stretch_mm: tuple = (0.02, 0.02)
    screen_share: tuple = (0.1, 0.5)
    screen_odds: float = 0.02
    wave_mm: tuple = (0.0, 0.0125, 0.025, 0.0375, 0.05)
    drum_mm: tuple = (60.0, 140.0)
    gear_mm: tuple = (11.0, 18.0)
    other_mm: tuple = (25.0, 250.0)
    drum_share: float = 0.6
    drum_odds: float = 0.01
    gear_share: float = 0.15
    text_reset_odds: float = 0.05
    text_shift_mm: float = 0.1
    text_own_mm: float = 0.03
    uneven_mm: float = 0.02
    uneven_reach_mm: float = 15.0
    least_sd_mm: float = 0.003
    pieces: PieceParams = PieceParams()
    least_contrast: float = 0.15
    least_correlation: float = 0.7
    farthest_mm: tuple = (0.17, 0.12)
    header_down_mm: float = 0.3
    disagree_mm: float = 0.03
    rounds: int = 6
    known_mm: tuple = ()

    def __post_init__(self):
        for name in ("drum_mm", "gear_mm", "other_mm"):
            shortest, longest = getattr(self, name)
            if not 0 < shortest < longest:
                raise ValueError(f"{name}={getattr(self, name)} must ascend from above 0")
        if not self.screen_odds >= 0:
            raise ValueError(f"screen_odds={self.screen_odds} must not be negative")
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")


def black_offset(channel, mapping, params=BlackParams(), print_uneven_mm=0.0, end_sd_mm=None):
    """How far right and down of where the grid says the black lies.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint or grey.
    mapping : Mapping
        That follows the grid.
    params : BlackParams
    print_uneven_mm : float
        As `uneven_print_mm`: by how much single pieces of an uneven print are off besides.
    end_sd_mm : float, optional
        What no end of a trace is better known than; None where ends do not tell, as on a grey grid.

    Returns
    -------
    (M, N, 2) float64
        In mm, at the mapping's nodes; zero where nothing tells, and where the pieces disagree, as
        they do on a page whose labels were set in another way.
    """
    printed = printed_pieces(params.pieces) + header_pieces(channel, mapping, params.pieces)
    found = [_find_piece(channel, mapping, piece, params) for piece in printed]
    found = [piece for piece in found if piece is not None]
    if end_sd_mm is not None:
        found += [_as_piece(end, end_sd_mm) for end in trace_ends(channel, mapping)]
    piece_mm = _PIECE_UNEVEN * print_uneven_mm
    disagree_mm = np.hypot(params.disagree_mm, _UNEVEN_DISAGREE * piece_mm)
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    offset = np.zeros((y_mm.size, x_mm.size, 2))
    if not found:
        return offset
    both = found, [piece for piece in found if not piece[-1]]
    along = [_Along(axis, pieces, piece_mm, x_mm, params) for axis, pieces in enumerate(both) if pieces]
    for _ in range(_ROBUST_ROUNDS):
        for one in along:
            one.foretell(sum(other.screen_told for other in along if other is not one))
    for one in along:
        miss_mm = np.minimum(np.abs(one.foretold.unexplained_mm), _FAR_OFF * disagree_mm)
        tells = 1 / (1 + (one.sd_mm / disagree_mm) ** 2)  # separators say nothing of up and down
        if np.sqrt(np.average(miss_mm**2, weights=tells)) > disagree_mm:
            return np.zeros_like(offset)
        stretched = _stretched(x_mm[None, :], y_mm[:, None]) @ one.foretold.slopes_mm
        offset[..., one.axis] = one.foretold.waves_mm[:x_mm.size] + one.foretold.constant_mm + stretched
    return offset


class _Along:
    """Pieces of print (P,) as they tell along one axis, and what they foretell at positions x (N,).

    Attributes
    ----------
    sd_mm : (P,) float64
    foretold : _Foretold
    screen_told : float
        Log odds of a screen against a print by the pieces along this axis.
    """

    def __init__(self, axis, pieces, piece_mm, x_mm, params):
        place, moved, sd_mm, text, in_header = (np.array(part) for part in zip(*pieces, strict=True))
        self.axis, self.place, self.moved_mm, self.params = axis, place, moved[:, axis], params
        self.sd_mm = np.hypot(sd_mm[:, axis], piece_mm)
        self.text, self.in_header = text, in_header & (text >= 0)
        self.expected = _expected_waves(x_mm, place[:, 0], axis, params)
        self.doubt, self.screen_told, self.foretold = 1.0, 0.0, None

    def foretell(self, screen_told):
        """Once more, as the other axis tells of a screen; pieces that are far off weigh less next time."""
        pieces = self.place, self.moved_mm, self.sd_mm * self.doubt, self.text, self.in_header
        self.foretold = told = _foretell(pieces, self.expected, self.axis, self.params, screen_told)
        waves_mm = told.waves_mm[-self.moved_mm.size:]
        miss_mm = self.moved_mm - waves_mm - told.constant_mm - _stretched(*self.place.T) @ told.slopes_mm
        self.doubt = np.sqrt(1 + (miss_mm / (_DOUBTED * self.sd_mm)) ** 2)
        self.screen_told = told.screen_told


_MIDDLE_MM = (PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2)
_ROBUST_ROUNDS = 3
_DOUBTED = 2.0  # standard deviations at which a piece's variance is doubled
_PIECE_UNEVEN = 0.7  # of an ink's unevenness, what is left of it over a piece
_UNEVEN_DISAGREE = 2.0  # standard deviations (rms) that pieces of an uneven print may be off
_FAR_OFF = 2.0  # a piece that is further off than so many times what is borne counts no more


def _stretched(x_mm, y_mm):
    """What stretches along x, along y, and along either as the other goes, by 100 mm, (..., 3)."""
    right, down = (x_mm - _MIDDLE_MM[0]) / 100, (y_mm - _MIDDLE_MM[1]) / 100
    return np.stack(np.broadcast_arrays(right, down, right * down), axis=-1)


class _Foretold(NamedTuple):
    """What pieces of print (P,) foretell.

    Attributes
    ----------
    waves_mm : (N + P,) float64
        At positions x and at the pieces.
    constant_mm : float
    slopes_mm : (3,) float64
        Of `_stretched`.
    unexplained_mm : (P,) float64
        What is left of the pieces, whichever texts were set in another way.
    screen_told : float
        Log odds of a screen against a print, by these pieces alone.
    """

    waves_mm: np.ndarray
    constant_mm: float
    slopes_mm: np.ndarray
    unexplained_mm: np.ndarray
    screen_told: float


def _foretell(pieces, expected, axis, params, screen_told=0.0):
    """Mean of what explains the pieces, weighed by how likely each drum and strength makes them.

    Parameters
    ----------
    pieces : (place, moved_mm, sd_mm, text, in_header)
        Positions x, y (P, 2) in mm; how far off, along the axis, its standard deviations, which text
        each is part of (-1 is none), and whether that is in the header, each (P,).
    expected : (kernels, known_waves)
        As `_expected_waves` has them, at N positions x and the pieces.
    axis : int
    params : BlackParams
    screen_told : float
        Log odds of a screen by what else is known.

    Returns
    -------
    _Foretold
    """
    place, moved_mm, sd_mm, text, in_header = pieces
    from_middle = _stretched(*place.T)
    stretch = params.stretch_mm[axis] ** 2 * from_middle
    steady = params.constant_mm[axis] ** 2 + from_middle @ stretch.T
    resets = _resets(place, sd_mm, text, in_header, params)
    layings = [(1.0, 1.0, 0.0)]
    if params.screen_odds:
        layings.append((*np.square(params.screen_share), np.log(params.screen_odds) + screen_told))
    kernels, known_waves = expected
    explained = list(product(kernels, resets, known_waves, layings))
    covariance = np.array([
        as_set + share * steady + wave_share * kernel[-moved_mm.size:]
        for (kernel, _), (as_set, _), _, (share, wave_share, _) in explained
    ])
    rest_mm = np.array([moved_mm - known[-moved_mm.size:] for _, _, known, _ in explained])
    weight = np.linalg.solve(covariance, rest_mm[..., None])[..., 0]
    odds = np.array([drum + reset + laying for (_, drum), (_, reset), _, (*_, laying) in explained])
    log_chance = odds - 0.5 * (np.linalg.slogdet(covariance)[1] + (rest_mm * weight).sum(axis=1))
    chance = np.exp(log_chance - log_chance.max())
    chance /= chance.sum()
    of_print = chance[::len(layings)].sum()
    told = np.log(max(1 - of_print, _NO_CHANCE) / max(of_print, _NO_CHANCE)) - layings[-1][-1]
    likely = chance[:, None] * weight
    share, wave_share = np.array([laying[:2] for *_, laying in explained]).T
    laid, waving = share @ likely, (wave_share[:, None] * likely).reshape(len(kernels), -1, moved_mm.size)
    waves_mm = sum(kernel @ part for (kernel, _), part in zip(kernels, waving.sum(axis=1), strict=True))
    waves_mm += chance.reshape(-1, len(known_waves), len(layings)).sum(axis=(0, 2)) @ np.array(known_waves)
    constant_mm = params.constant_mm[axis] ** 2 * laid.sum()
    return _Foretold(waves_mm, constant_mm, laid @ stretch, sd_mm**2 * likely.sum(axis=0), told)


_NO_CHANCE = 1e-12


def _resets(place, sd_mm, text, in_header, params):
    """Covariances (P, P) of how far off pieces are by themselves, and log odds.

    Texts may have been set in another way, and paper may be uneven.
    """
    own = np.diag(sd_mm**2)
    reset = params.text_shift_mm**2 * np.outer(text >= 0, text >= 0)
    reset += params.text_own_mm**2 * ((text[:, None] == text) & (text >= 0))
    resets = [(own, 0.0), (own + reset, np.log(params.text_reset_odds))]
    if in_header.any():
        of_header = params.text_shift_mm**2 * np.outer(in_header, in_header)
        resets.append((own + of_header, np.log(params.text_reset_odds)))
    apart = ((place[:, None] - place) ** 2).sum(axis=-1)
    uneven = params.uneven_mm**2 * np.exp(-0.5 * apart / params.uneven_reach_mm**2)
    return resets + [(as_set + uneven, log_odds) for as_set, log_odds in resets]


def _expected_waves(x_mm, places_mm, axis, params):
    """`_wave_kernels` and `_known_waves` at positions x (N,) and at the pieces' places (P,)."""
    both_mm = np.concatenate([x_mm, places_mm])
    return list(_wave_kernels(both_mm, places_mm, params)), _known_waves(both_mm, axis, params)


def _known_waves(x_mm, axis, params):
    """Waves (N,) in mm, each as likely: none, and along x those of the known printer if there is one."""
    none = np.zeros(x_mm.size)
    if axis or not params.known_mm:
        return (none,)
    step_mm = KNOWN_STEP_MM * (np.arange(len(params.known_mm)) + 0.5)
    return none, np.interp(x_mm, step_mm, params.known_mm)


def broad_waves(a_mm, b_mm, params):
    """Correlation of a printer's waves that are no drum's.

    Parameters
    ----------
    a_mm, b_mm : (A,), (B,) float64
        Positions x on the page.
    params : BlackParams

    Returns
    -------
    (A, B) float64
    """
    others, gears = _others_and_gears(2 * np.pi * (a_mm[:, None] - b_mm), params)
    return others + params.gear_share * (gears - others)


def _others_and_gears(turns, params):
    return (np.mean([np.cos(turns / length) for length in np.geomspace(*lengths_mm, _WAVES)], axis=0)
            for lengths_mm in (params.other_mm, params.gear_mm))


def _wave_kernels(a_mm, b_mm, params):
    """Covariances (A, B) in mm^2 of waves at positions x, by drum (or none) and strength, and log odds."""
    turns = 2 * np.pi * (a_mm[:, None] - b_mm)
    others, gears = _others_and_gears(turns, params)
    shapes = [(others, 0.0)]
    for length in np.geomspace(*params.drum_mm, _DRUMS):
        drum = others + params.drum_share * (np.cos(turns / length) - others)
        shapes.append((drum, np.log(params.drum_odds)))
    waving = [sd_mm for sd_mm in params.wave_mm if sd_mm]
    if len(waving) < len(params.wave_mm):  # where nothing waves, all drums are alike
        yield np.zeros_like(others), np.log1p(_DRUMS * params.drum_odds)
    for smooth, log_odds in shapes:
        wave = smooth + params.gear_share * (gears - smooth)
        for sd_mm in waving:
            yield sd_mm**2 * wave, log_odds


_WAVES = 25
_DRUMS = 7


def _find_piece(channel, mapping, piece, params):
    """Where a piece is seen: place, how far off, standard deviations, which text, if of the header; or None.

    Least squares of the picture against the drawing, its gain, its ground and its two slopes.
    """
    moved = np.zeros(2)
    slope_y, slope_x = np.gradient(piece.cover)
    clear = piece.clear
    design = np.column_stack([p[clear] for p in (piece.cover, -slope_x, -slope_y)] + [np.ones(clear.sum())])
    weight = np.ones(clear.sum())
    for _ in range(params.rounds):
        at = mapping.to_image(*np.meshgrid(piece.x_mm + moved[0], piece.y_mm + moved[1]))
        light = cv2.remap(channel, *np.float32(at), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = (1 - light / max(np.percentile(light, 90), 1.0))[clear]
        fit, weight, spread = _robust_fit(design, dark, weight)
        if fit[0] < params.least_contrast:
            return None
        step = np.clip(fit[1:3] / fit[0], -1, 1) / DRAWN_PX_PER_MM
        moved = moved + step
        if np.abs(step).max() < _STILL_MM:
            break
    down_mm = params.header_down_mm if piece.is_header else params.farthest_mm[1]
    if abs(moved[0]) > params.farthest_mm[0] or abs(moved[1]) > down_mm:
        return None
    if np.corrcoef(design @ fit, dark)[0, 1] < params.least_correlation:
        return None
    variance = np.diag(np.linalg.inv((design * weight[:, None]).T @ design + 1e-6 * np.eye(4)))[1:3]
    sd_mm = _NEIGHBOURS * spread * np.sqrt(variance) / fit[0] / DRAWN_PX_PER_MM
    place = np.array([piece.x_mm.mean(), piece.y_mm.mean()])
    return place, moved, np.hypot(sd_mm, params.least_sd_mm), piece.text, piece.is_header


def _as_piece(end, end_sd_mm):
    """An end of a trace as `_find_piece` finds pieces; only where it lies along x counts."""
    y_mm, right_mm, sd_mm = end
    sd_mm = np.hypot(sd_mm, end_sd_mm)
    return np.array([TRACE_END_MM, y_mm]), np.array([right_mm, 0.0]), np.array([sd_mm, np.inf]), -1, True


_NEIGHBOURS = 2.0
_REWEIGHTS = 3  # in each round
_LEAST_SPREAD = 0.05  # of a piece's pixels, in shares of the paper
_STILL_MM = 0.0005


def _robust_fit(design, target, weight):
    """Least squares reweighted by the residuals (Cauchy), from weights on: fit, weights and spread."""
    for _ in range(_REWEIGHTS):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design + 1e-6 * np.eye(design.shape[1]), weighted.T @ target)
        miss = target - design @ fit
        spread = 1.4826 * np.median(np.abs(miss)) + _LEAST_SPREAD
        weight = 1 / (1 + (miss / (2 * spread)) ** 2)
    return fit, weight, spread


# ==== red_shift ====

"""Where the red channel of a picture, in which the ink is read, lies off green, in which the grid is."""


def red_mapping_of(rgb, mapping):
    """Mapping of a coloured picture's red channel, in which ink is read, registered on the grid's channels.

    The grid is looked up in green. Where a lens or a screen's stripes displace red,
    ink seen in red lies off the grid; ink is seen in all channels, so it tells by how much.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    mapping : Mapping
        That follows the grid.

    Returns
    -------
    Mapping
        The same one where red does not lie off, or not enough ink tells.
    """
    shift = _red_shift(rgb, mapping)
    if shift is None:
        return mapping
    x_mm, y_mm = np.meshgrid(mapping.node_x_mm, mapping.node_y_mm)
    terms = _affine_terms(x_mm, y_mm)
    shift_mm = np.stack([terms @ along for along in shift], axis=-1)
    return mapping.moved(mapping.node_x_mm, shift_mm)


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
    clear_y = away_from(y_mm, major_lines_mm(1), _CLEAR_OF_LINES_MM)
    clear = clear_y[:, None] & away_from(x_mm, major_lines_mm(0), _CLEAR_OF_LINES_MM)
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
        If separators and pulses are hardly darker than the paper, even the darkest quarter of them.
    """
    scale = rectified.px_per_mm
    light = ink_channel(rectified.rgb)
    light /= ink_paper(light, scale, settings)
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


# ==== sheet ====

"""The sheet that a page is printed on: a homography of a smoothly displaced plane, fitted to what is seen.

The displacement's two components, in mm, are cubic B-splines on a regular mesh. They are fitted by
penalised, iteratively reweighted least squares, whose normal matrix is banded.
"""


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
    """

    mesh_mm: float = 5.0
    anchor_stiffness: float = 1.0
    n_reweight: int = 3
    n_unfold: int = 5
    fold: tuple = (0.06, 4.0)
    robust_mm: float = 0.05


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
        difference = _bends(self.shape)
        robust, give = np.ones(len(target)), np.ones(difference.shape[0])
        for _ in range(n_rounds):
            w = weight * robust
            normal = np.zeros((self.matrix.shape[1], _band_width(self.shape) + 3))
            normal[:, 0] = 1e-9
            _add_squares(self.matrix, w, normal)
            _add_squares(difference, stiffness * give, normal)
            coefficients = self.matrix.T @ (w * target)
            solve_banded(normal, _band_width(self.shape), coefficients)
            residual = target - self.matrix @ coefficients
            spread = 1.4826 * np.median(np.abs(residual[weight > 0]))
            robust = 1 / (1 + (residual / (3 * spread + floor_mm)) ** 2)
            if fold:
                bend = np.abs(difference @ coefficients)
                give = 1 / (1 + (bend / (fold[0] + fold[1] * 1.4826 * np.median(bend))) ** 4)
        return coefficients.reshape(self.shape), residual


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
    rest = np.where(held, 0, weight).ravel()
    residuals = (design.robust_fit(target, rest, s, 2, floor_mm)[1] for s in stiffness)
    errors = [np.median(np.abs(residual[judged])) for residual in residuals]
    return max(s for s, e in zip(stiffness, errors, strict=True) if e <= _NEARLY_BEST * min(errors))


_MIN_JUDGED = 100
_NEARLY_BEST = 1.02


def _band_width(shape):
    """Diagonals of the normal matrix of cubic B-splines from the main one down."""
    return 3 * shape[1] + 4


def _add_squares(matrix, weight, normal):
    """Add the rows' weighted squares to a normal matrix that is laid out as `solve_banded` wants it."""
    add_weighted_squares(matrix.indptr, matrix.indices, matrix.data, weight, normal)


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


# ==== page_match ====

"""Where on a lattice the page lies: its ink against what is printed on every page.

In lattice coordinates the picture is flat up to a quarter turn and whole boxes. There its ink is compared
with pulses, separators, labels and rows of traces.
"""


_CELLS = 10


def match_page(lattice):
    """Correlation with the printed page, over quarter turns and whole boxes.

    Parameters
    ----------
    lattice : Lattice

    Returns
    -------
    score : float
        Best correlation, less the share of crossings that lie off the page.
    margin : float
        Share by which the second best falls short of it, 0 to 1.
    lattice : Lattice
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
    return best, float(margin), Lattice(lattice.lines, np.rot90(lattice.position, turns)), first


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
    homography, _ = robust_homography(np.stack([u, v], 1).astype(float), nodes[v, u])
    all_v, all_u = np.mgrid[:nodes.shape[0], :nodes.shape[1]]
    flat, _ = project_with_slopes(homography, np.stack([all_u.ravel(), all_v.ravel()], 1).astype(float))
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

    A lattice that has grown onto a sheet beneath has more crossings than a page: those too many are
    off it wherever it lies, and count nothing. Element [r, c] has the template's first box at box
    (r, c) less the template's size plus 1.
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
    most = min(found.sum(), page_nodes.sum())
    inside = _correlate(found.astype(float), page_nodes)[1:-1, 1:-1] / most
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
    for zero_mm in ZERO_Y_MM:
        corners = [(PULSE_X_MM[0], 0), (PULSE_X_MM[0], 1), (PULSE_X_MM[1], 1), (PULSE_X_MM[1], 0)]
        corners = [_canvas_px(x, zero_mm - up * PULSE_HEIGHT_MM) for x, up in corners]
        cv2.polylines(canvas, [np.array(corners)], False, 1.0, round(0.8 * _TEMPLATE_PX_PER_MM))
    for top, bottom, left, right in separator_boxes_mm():
        cv2.rectangle(canvas, _canvas_px(left, top), _canvas_px(right, bottom), 1.0, cv2.FILLED)


def _draw_texts(canvas):
    """Labels as bars, and paler ones for the header's lines, whose length differs."""
    for text, x_px, y_px in label_origins_px():
        x_mm, y_mm = x_px / DRAWN_PX_PER_MM, y_px / DRAWN_PX_PER_MM
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


# ==== recorder ====

"""Back to what the recorder stored, where a page is read well enough to tell.

A stored ECG is no real-valued signal. The competition's records (PTB-XL: Wagner et al. 2020) were
sampled 400 times a second in steps of 5 microvolt and brought to 500 Hz by a cubic spline, rounded to
a microvolt: leads I, II and V1 to V6 of every real record that this project has are such splines to
the last sample. So the series are fitted by splines of 400 Hz whose knots lie on whole steps. Knots
that the page tells to a fraction of a step become exact, and with them what lies between; of the
others the page's word stands. Each knot's distribution over the steps is taken for a normal one of
its mean and variance, knot by knot and round by round (expectation propagation: Minka 2001).

Nothing is done unless the knots that are told well lie on steps, as they do on drawn pages only.
"""


RECORDER_FS_HZ = 400
STEP_MV = 0.005
ROUNDING_MV = 0.001 / np.sqrt(12)


@dataclass(frozen=True)
class RecorderSettings:
    """Settings of `as_recorded`.

    Attributes
    ----------
    least_evidence : float
        Natural logarithm of how much likelier knots on steps are than knots anywhere, over all leads.
    stray : float
        Share of knots that may lie anywhere: where a record holds its last value, and where the
        deviations are too small.
    rounds : int
    damping : float
        Share of each round's news that is taken.
    unsure_steps : float
        Standard deviation from which on a knot is not asked.
    doubt : float
        Factor of the deviations that come out: those that come in are taken for independent.
    """

    least_evidence: float = 30.0
    stray: float = 0.02
    rounds: int = 8
    damping: float = 0.7
    unsure_steps: float = 2.0
    doubt: float = 1.1

    def __post_init__(self):
        if not 0 < self.stray < 1 or not 0 < self.damping <= 1:
            raise ValueError(f"{self} must have stray and damping within 0 and 1")
        for name in ("least_evidence", "rounds", "unsure_steps", "doubt"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def as_recorded(series, settings=RecorderSettings()):
    """The series as splines through a recorder's steps.

    Parameters
    ----------
    series : LeadSeries
        In which the lead laws hold.
    settings : RecorderSettings

    Returns
    -------
    LeadSeries
        The same one where nothing tells of steps. Else the lead laws hold anew; standard deviations
        stay infinite where they were.
    """
    shown = _independent_leads(series)
    equations = {lead: _equations(*own) for lead, own in shown.items()}
    evidence = (_on_steps(*_knots(*own), settings)[2].sum() for own in equations.values())
    if sum(evidence) < settings.least_evidence:
        return series
    found = {lead: _settled(*own, shown[lead][0].size, settings) for lead, own in equations.items()}
    found |= {
        lead: _combined(LIMB_LEADS[lead], found["I"][:, span], found[RHYTHM_LEAD][:, span])
        for span, leads in LIMB_QUARTERS for lead in leads if lead != RHYTHM_LEAD
    }  # fmt: skip
    mv = {lead: found[lead][0] for lead in series.mv}
    sd_mv = {lead: np.where(np.isposinf(own), own, found[lead][1]) for lead, own in series.sd_mv.items()}
    return replace(series, mv=mv, sd_mv=sd_mv)


def _combined(shares, one, two):
    """Values and deviations (2, T) of a limb lead, of those of leads I and II."""
    return np.stack([shares @ np.stack([one[0], two[0]]), np.hypot(shares[0] * one[1], shares[1] * two[1])])


def _independent_leads(series):
    """Of lead I (two quarters), lead II and the chest leads the values and deviations in mV (2, T)."""
    shown = {lead: np.stack([mv, series.sd_mv[lead]]) for lead, mv in series.mv.items()}
    one = []
    for span, leads in LIMB_QUARTERS:
        rows = [shown[lead][:, span] if lead == RHYTHM_LEAD else shown[lead] for lead in leads]
        mv, sd_mv = np.stack(rows, axis=1)
        design = np.array([LIMB_LEADS[lead] for lead in leads])
        basis, covariance = leads_i_and_ii(design, mv, 1 / sd_mv**2)
        deviation = np.sqrt(np.einsum("iit->it", covariance))
        one.append([basis[0], deviation[0]])
        shown[RHYTHM_LEAD][:, span] = basis[1], deviation[1]
    kept = {lead: own for lead, own in shown.items() if lead == RHYTHM_LEAD or lead not in LIMB_LEADS}
    return kept | {"I": np.concatenate(one, axis=1)}


def _equations(mv, sd_mv):
    """Normal matrix (M, 2 _REACH), upper diagonals, and right side (M,) of a lead's knots in steps."""
    spline, steps = _spline(mv.size), mv / STEP_MV
    weight = STEP_MV**2 / (sd_mv**2 + ROUNDING_MV**2)
    normal = (spline.T * weight) @ spline
    matrix = np.zeros((normal.shape[0], 2 * _REACH))
    for k in range(matrix.shape[1]):
        matrix[: len(matrix) - k, k] = normal.diagonal(k)
    matrix[:, 0] += _RIDGE
    held = np.interp(np.arange(len(matrix)) / _KNOTS_PER_SAMPLE, np.arange(mv.size), steps)
    return matrix, spline.T @ (weight * steps) + _RIDGE * held


_REACH = 10  # knots to either side that a sample depends on: 0.27 ** 10 of the furthest
_RIDGE = 1e-4  # so that knots that nothing tells of stay where the series is
_KNOTS_PER_SAMPLE = RECORDER_FS_HZ / DRAWN_FS_HZ
_LEAST_VARIANCE = 1e-4


@cache
def _spline(n):
    """Cubic spline at n samples of 500 Hz from its knots of 400 Hz (n, M), sparse.

    It is taken for level beyond both ends.
    """
    impulse = np.zeros(4 * _REACH + 1)
    impulse[2 * _REACH] = 1
    cardinal = CubicSpline(np.arange(impulse.size) - 2 * _REACH, impulse)
    at = np.arange(n) * _KNOTS_PER_SAMPLE
    knot = np.floor(at + 1e-9).astype(int)[:, None] + np.arange(1 - _REACH, _REACH + 1)
    share = cardinal(at[:, None] - knot)
    share /= share.sum(axis=1, keepdims=True)
    last = int(np.ceil(at[-1]))
    sample = np.repeat(np.arange(n), 2 * _REACH)
    return csr_array((share.ravel(), (sample, knot.clip(0, last).ravel())), shape=(n, last + 1))


def _knots(matrix, pull, told=(0.0, 0.0)):
    """Means and variances (M,) of knots by their equations and what the steps tell, precision and pull."""
    matrix = matrix.copy()
    matrix[:, 0] += told[0]
    variance = np.empty(len(matrix))
    return solved_diagonals(matrix, pull + told[1], variance), variance


def _on_steps(mean, variance, settings):
    """Means and variances (M,) of normal distributions, once their values lie on whole steps or stray.

    And the logarithms of how much likelier those values are so than anywhere.
    """
    steps = np.round(mean)[:, None] + np.arange(-_STEPS_AROUND, _STEPS_AROUND + 1)
    density = np.exp(-((steps - mean[:, None]) ** 2) / (2 * variance[:, None]))
    density *= (1 - settings.stray) / np.sqrt(2 * np.pi * variance[:, None])
    total = density.sum(axis=1) + settings.stray
    away = steps - mean[:, None]
    move = (density * away).sum(axis=1) / total
    spread = ((density * away**2).sum(axis=1) + settings.stray * variance) / total - move**2
    return mean + move, spread + _LEAST_VARIANCE, np.log(total)


_STEPS_AROUND = 6


def _settled(matrix, pull, n, settings):
    """A lead's n values and deviations in mV (2, n), its knots on steps where they are told well."""
    told = np.zeros((2, pull.size))  # precision and pull of each knot by the steps
    for _ in range(settings.rounds):
        mean, variance = _knots(matrix, pull, told)
        precision = np.maximum(1 / variance - told[0], _RIDGE)
        own = (mean / variance - told[1]) / precision
        mean, variance, _ = _on_steps(own, 1 / precision, settings)
        is_told = (variance * precision < 1) & (precision > 1 / settings.unsure_steps**2)
        news = np.where(is_told, [1 / variance - precision, mean / variance - own * precision], 0)
        told += settings.damping * (news - told)
    mean, variance = _knots(matrix, pull, told)
    spline = _spline(n)
    sd_mv = np.hypot(STEP_MV * np.sqrt(spline**2 @ variance), ROUNDING_MV)
    return np.stack([STEP_MV * (spline @ mean), settings.doubt * sd_mv])


# ==== net ====

"""The small network: how much of each pixel every strip's stroke covers.

It looks at the page drawn flat at 200 dpi, in a window that holds the four strips. Pixels are
folded two by two into channels, so that every layer works at half the size, and its answer is
unfolded again: four maps, one per strip, so that strokes that cross stay apart. It was trained
on simulated pages of real signals (docs/model_card.md).
"""


NET_WINDOW = (slice(320, 1696), slice(96, 2112))  # rows and columns of the drawn page
STRIP_REACH_MM = 20.0
PAPER_VALUE = 192  # of 255, in the stored pictures
WEIGHTS = "strip_net.npz"
SURE_COVER = 0.6
INK_COVER = 0.5
OWNER_PART = 0.7
FURNITURE_MARGIN_MM = 0.15
FAR_DILATIONS = (2, 4, 8)  # at the deepest level: 314 px to each side are seen, spikes of 4 mV


def net_ink(rectified):
    """The page as the network sees it: nothing but strokes.

    Parameters
    ----------
    rectified : RectifiedPage

    Returns
    -------
    InkMap
        At 200 dpi. Labels, separators and pulses hide the trace where the network is not sure.
    """
    cover = strip_cover(rectified.rgb, rectified.px_per_mm)
    light = _bare_share(cover)
    _give_to_owners(cover, light)
    background = np.ones_like(light)
    background[printed_over() & (light > 1 - SURE_COVER)] = 0
    return InkMap(rectified.page_id, light, background, 0.0, DRAWN_PX_PER_MM, cover)


def strip_cover(rgb, px_per_mm):
    """Share of each pixel that each strip's stroke covers.

    Parameters
    ----------
    rgb : (R, C, 3) uint8
        The whole page, drawn flat.
    px_per_mm : float
        At least that of the drawn page.

    Returns
    -------
    (4, 1700, 2200) float32
        0 to 1, of the pixels of the 200 dpi page; what is expected where the picture does not tell.
    """
    picture, places = fold(net_picture(rgb, px_per_mm).transpose(2, 0, 1)), net_places()
    cells = np.empty((len(picture) + len(places), *places.shape[1:]), np.float32)
    np.divide(picture, np.float32(PAPER_VALUE), out=cells[:len(picture)])
    cells[len(picture):] = places
    net = _net(places.shape[1:])
    net.setInput(cells[None])
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    unfolded_shares(net.forward()[0], cover[:, *NET_WINDOW])
    return cover


def _bare_share(cover):
    """Share of each pixel that no strip's stroke covers, from the cover (S, R, C)."""
    bare = 1 - cover[0]
    for strip in cover[1:]:
        bare *= 1 - strip
    return bare


def _give_to_owners(cover, bare):
    """Give ink that hangs together to the strip that most of it is, in the cover (S, R, C).

    The network often cannot tell whose the tip of a high spike is, but that tip hangs on its strip's
    stroke. Ink of two strips that touch stays shared. What is bare stays so.
    """
    ink = 1 - bare
    n_pieces, piece = cv2.connectedComponents((ink > INK_COVER).astype(np.uint8), connectivity=8)
    inked = np.nonzero(piece)
    piece, own_cover = piece[inked], cover[:, *inked]
    mass = np.stack([np.bincount(piece, strip, n_pieces) for strip in own_cover])
    part = mass / np.maximum(mass.sum(axis=0), 1e-9)
    owner = np.where(part.max(axis=0) > OWNER_PART, part.argmax(axis=0), -1)[piece]
    for strip in range(len(cover)):
        cover[strip, *inked] = np.where(owner == strip, ink[inked], np.where(owner < 0, own_cover[strip], 0))


@cache
def _net(shape):
    """The network for folded pictures of a shape; made once per process.

    By Winograd's method OpenCV 4.11 takes 2.3 s a page on one core, without it 1.3 s; 5.0 does without.
    """
    net = cv2.dnn.readNetFromONNX(np.frombuffer(net_model(stored_weights(), shape), np.uint8))
    net.enableWinograd(False)
    return net


def stored_weights(name=WEIGHTS):
    """Weights and biases by layer, float32, from the shipped file of a name.

    Each output channel's weights are stored as int8 times a scale.
    """
    with np.load(io.BytesIO(asset_bytes(name))) as stored:
        names = [name.removesuffix(".int8") for name in stored.files if name.endswith(".int8")]
        weights = {f"{n}.weight": stored[f"{n}.int8"] * stored[f"{n}.scale"] for n in names}
        return weights | {name: stored[name] for name in stored.files if name.endswith(".bias")}


def net_model(weights, shape):
    """The network in the form that OpenCV reads.

    Parameters
    ----------
    weights : dict of str to ndarray
        ``<part>.<level>.<block>.0.weight`` and ``.bias``, part ``down`` or ``up``, ``far.<i>.0`` and
        ``last``.
    shape : (int, int)
        Rows and columns of the folded picture; multiples of 2 to the number of levels less one.

    Returns
    -------
    bytes
        ONNX.
    """
    nodes, kept = [], []

    def convolution(value, name, output, dilation=1):
        inputs = [value, f"{name}.weight", f"{name}.bias"]
        return onnx_node("Conv", inputs, output, kernel_shape=[3, 3], pads=[dilation] * 4,
                         dilations=[dilation] * 2)

    def layer(value, name, dilation=1):
        nodes.append(convolution(value, name, name, dilation))
        nodes.append(onnx_node("Relu", [name], f"{name}.relu"))
        return f"{name}.relu"

    def block(part, level, value):
        return layer(layer(value, f"{part}.{level}.0.0"), f"{part}.{level}.1.0")

    n_levels = len({name.split(".")[1] for name in weights if name.startswith("down")})
    value = "cells"
    for level in range(n_levels):
        if level:
            nodes.append(onnx_node("MaxPool", [value], f"pool{level}", kernel_shape=[2, 2], strides=[2, 2]))
            value = f"pool{level}"
        value = block("down", level, value)
        kept.append(value)
    for i, dilation in enumerate(FAR_DILATIONS):
        nodes.append(onnx_node("Add", [value, layer(value, f"far.{i}.0", dilation)], f"far{i}"))
        value = f"far{i}"
    for level, skipped in enumerate(kept[-2::-1]):
        nodes.append(onnx_node("Resize", [value, "", "twice"], f"twice{level}", mode="nearest",
                               coordinate_transformation_mode="asymmetric", nearest_mode="floor"))
        nodes.append(onnx_node("Concat", [f"twice{level}", skipped], f"both{level}", axis=1))
        value = block("up", level, f"both{level}")
    nodes.append(convolution(value, "last", "logits"))
    tensors = weights | {"twice": np.array([1, 1, 2, 2], np.float32)}
    n_in, n_out = weights["down.0.0.0.weight"].shape[1], weights["last.bias"].size
    return onnx_model(nodes, tensors, ("cells", (1, n_in, *shape)), ("logits", (1, n_out, *shape)))


def net_picture(rgb, px_per_mm):
    """The window at 200 dpi, each channel in shares of its local paper.

    Parameters
    ----------
    rgb : (R, C, 3) uint8
        The whole page, drawn flat.
    px_per_mm : float

    Returns
    -------
    (H, W, 3) uint8
        `PAPER_VALUE` on clean paper.
    """
    if px_per_mm > DRAWN_PX_PER_MM * 1.01:
        zoom = DRAWN_PX_PER_MM / px_per_mm
        rgb = cv2.resize(rgb, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
    picture = np.empty_like(rgb[NET_WINDOW])
    for channel in range(3):
        light = rgb[:, :, channel].astype(np.float32)
        paper = ink_paper(light, DRAWN_PX_PER_MM, InkSettings())
        picture[:, :, channel] = np.clip(light[NET_WINDOW] / paper[NET_WINDOW] * PAPER_VALUE + 0.5, 0, 255)
    return picture


@cache
def net_places():
    """What is known of each place before the page is seen.

    Returns
    -------
    (5, H / 2, W / 2) float32
        Distance below each strip's zero row in units of `STRIP_REACH_MM`, at most 1 either way;
        share of the place that labels, separators and pulses cover.
    """
    rows, cols = NET_WINDOW
    y_mm = np.arange(rows.start + 1, rows.stop, 2) / DRAWN_PX_PER_MM
    places = np.empty((N_STRIPS + 1, y_mm.size, (cols.stop - cols.start) // 2), np.float32)
    for strip, zero_mm in enumerate(ZERO_Y_MM):
        places[strip] = np.clip((y_mm - zero_mm) / STRIP_REACH_MM, -1, 1)[:, None]
    printed = printed_over(0.0).astype(np.float32)
    places[-1] = cv2.resize(printed[NET_WINDOW], places.shape[:0:-1], interpolation=cv2.INTER_AREA)
    return places


@cache
def printed_over(margin_mm=FURNITURE_MARGIN_MM):
    """Where labels, separators and pulses are printed, (1700, 2200) bool."""
    printed = label_ink(DRAWN_SIZE_PX, DRAWN_PX_PER_MM)
    for box in furniture_mm(margin_mm):
        top, bottom, left, right = (round(edge * DRAWN_PX_PER_MM) for edge in box)
        printed[top:bottom, left:right] = True
    return printed


def fold(picture):
    """Fold pixels two by two into channels: (K, H, W) to (4 K, H / 2, W / 2).

    `kernels.unfolded_shares` undoes it.
    """
    k, rows, cols = picture.shape
    cells = picture.reshape(k, rows // 2, 2, cols // 2, 2)
    return np.ascontiguousarray(cells.transpose(0, 2, 4, 1, 3).reshape(4 * k, rows // 2, cols // 2))


# ==== stage1_rectify ====

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


# ==== stage0_upright ====

"""Page -> UprightPage: find the printed page and its orientation from what is printed on it.

1. Tiles of the picture whose spectrum shows two crossing 5 mm line patterns are seeds (`lattice_seeds`).
2. From a seed, the lattice of line crossings is grown over the picture (`lattice`).
3. On the lattice the picture's ink is compared with what every page carries (`page_match`).

A drawn page itself is told by its pixels, without all that.
"""


@dataclass(frozen=True)
class UprightParams:
    """Settings of `upright`.

    Attributes
    ----------
    seeds : SeedParams
    lattice : LatticeParams
    min_match : float
        Least correlation with what is printed on every page; half of it where the place is clear.
    sure_margin, clear_margin : float
        Share by which the best place must beat all others for no further seed to be tried, and for
        the place to be clear.
    """

    seeds: SeedParams = SeedParams()
    lattice: LatticeParams = LatticeParams()
    min_match: float = 0.12
    sure_margin: float = 0.3
    clear_margin: float = 0.7

    def resembles(self, match, margin):
        """Whether ink that matches so well is that of an ECG page."""
        return match >= self.min_match * (0.5 if margin >= self.clear_margin else 1)


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
    drawn = found_drawn(page)
    if drawn is not None:
        return drawn
    matches = []
    for seed in find_seeds(page.rgb, params.seeds):
        lattice = grow_lattice(page.rgb, seed, params.lattice)
        if lattice is not None:
            matches.append(match_page(lattice))
            if params.resembles(*matches[-1][:2]) and matches[-1][1] >= params.sure_margin:
                break
    if not matches:
        raise PageNotUpright(page.page_id, (
            f"no 5 mm grid of at least {params.lattice.min_nodes} crossings was found in the picture of "
            f"{page.rgb.shape[1]} x {page.rgb.shape[0]} px; send a sharper or larger picture of the page"
        ))
    score, margin, lattice, first = max(matches, key=lambda match: match[0])
    if not params.resembles(score, margin):
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
    x_mm, y_mm = major_lines_mm(0)[page_u[on_page]], major_lines_mm(1)[page_v[on_page]]
    position_px = from_reduced(lattice.position[v[on_page], u[on_page]], page.rgb.shape, lattice.lines.shape)
    homography, _ = robust_homography(np.stack([x_mm, y_mm], 1), position_px)
    across = project_with_slopes(homography, np.array([[PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2]]))[1][0, :, 0]
    quarter_turns = int(np.rint(np.degrees(np.arctan2(across[1], across[0])) / 90)) % 4
    anchors = np.column_stack([x_mm, y_mm, position_px])
    return UprightPage(page, homography, quarter_turns, margin, anchors)


# ==== blend ====

"""Own ink and network's ink -> the ink that `stage4_refine` fits: the mean, weighed by what spoils the page.

What spoils the page's own pixels, a scanner's threshold, moire, mould, spoils the network's picture
of them far less, and what the network leaves out of a stroke's shape is in the page's own pixels.
"""


_LEAST_SHARE, _MOST_SHARE = 0.3, 0.6  # of the network's ink
_FULL_UNREST = 0.093  # adds a share of 1, by its square: 0.055 of black-and-white scans makes it a half
# Of the network's errors, which neighbours share, the pixels show little: 18 scans and 18 photos of records
# free for training are 1.6 times as far off where half is the network's at 200 dpi, and 1.2 at 300 dpi.
_UNSEEN = 2.4


def blend(ink_map, net_map):
    """Mean of a page's ink and of what the network takes for ink.

    Where labels, separators and pulses are printed the network guesses: what hides the page's own
    ink there hides the trace.

    Parameters
    ----------
    ink_map : InkMap
        The page's own, of a print.
    net_map : InkMap
        As `net_ink` gives it, at 200 dpi.

    Returns
    -------
    InkMap
        At the scale of the page's own, with an ink level of 0.
    """
    share = min(_LEAST_SHARE + (unrest(ink_map) / _FULL_UNREST) ** 2, _MOST_SHARE)
    light, background = ((part - ink_map.ink_level) / (1 - ink_map.ink_level)
                         for part in (ink_map.light, ink_map.background))
    size = light.shape[::-1]
    net_light = cv2.resize(net_map.light, size, interpolation=cv2.INTER_LINEAR)
    printed = cv2.resize(printed_over(0.0).astype(np.float32), size, interpolation=cv2.INTER_LINEAR) > 0
    through = np.where(printed, background, 1)
    light += share * (through * net_light - light)
    background += share * (through - background)
    unseen_noise = 1 + _UNSEEN * (share * DRAWN_PX_PER_MM / ink_map.px_per_mm) ** 2
    return replace(ink_map, light=light, background=background, ink_level=0.0, unseen_noise=unseen_noise)


# ==== polish ====

"""Last step: a small network takes from the series what the chain's errors look like.

What a trace is off is not white: the fit rounds tips and lags behind on steep strokes, neighbours share
what a smudge does, hidden ends are guessed. The network sees, for each sample of each strip, the series
and its first and second difference, how far the trace lies off it that it was made of, and how unsure
that is, all in units of the page's own noise, and the ink across the stroke; it gives a correction and
the deviation that remains. It sees 130 ms before and after, and what the other strips show at the same
instants, on average; whose lead is which it is not told. It learnt from simulated pages of real signals
(docs/model_card.md).
"""


POLISH_WEIGHTS = "series_net.npz"
DILATIONS = (1, 2, 4, 8, 16, 32, 1)
SIGNED = (*range(5), *range(11, 25))  # features that change sign with the signal
LEAST_NOISE_MV, MOST_NOISE_MV = 1e-4, 0.3
USUAL_NOISE_MV = 0.003
SPREAD_SHARE = 0.95  # of the deviations: most of the pages that the network learnt on had unknown printers


def polish(series, trace, ink_map, net_map):
    """The series, corrected.

    Parameters
    ----------
    series : LeadSeries
        As `leads_mv` gives it.
    trace : Trace
        What it was made of.
    ink_map, net_map : InkMap
        The page's own ink, and what the network takes for ink; None on a drawn page.

    Returns
    -------
    LeadSeries
        In which the lead laws hold, with deviations of its own; infinite where they were.
    """
    shown = strips_mv(series, trace)
    features, unit_mv = strip_features(*shown, ink_sections(ink_map, net_map, shown[0][0]))
    move, spread = _both_ways_up(features, _weights())
    better, unsure = shown[0][0] + unit_mv * move, unit_mv * np.exp(spread.astype(float))
    if trace.noise_mm is not None:  # a drawn page's columns lie where they belong
        better = beats_together(better)
    for span, leads in LIMB_QUARTERS:
        better[:, span], _ = fused_limb_leads(better[:, span], unsure[:, span], leads)
    mv, sd_mv = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        place = segment.strip, segment.samples
        mv[segment.lead], sd_mv[segment.lead] = better[place].copy(), SPREAD_SHARE * unsure[place]
    for lead, found in series.sd_mv.items():
        sd_mv[lead][np.isposinf(found)] = np.inf
    return LeadSeries(series.page_id, mv, sd_mv, series.seen_share)


def strips_mv(series, trace):
    """What the network is shown, as the strips show it.

    Parameters
    ----------
    series : LeadSeries
    trace : Trace

    Returns
    -------
    mv : (2, S, T) float64
        The series; the trace, NaN where unseen.
    sd_mv : (2, S, T) float64
        The trace's noise and its deviations, NaN where unseen.
    """
    own, _ = series.on_strips()
    traced = (np.array(ZERO_Y_MM)[:, None] - trace.y_mm) / MM_PER_MV
    noise_mm = trace.sd_mm if trace.noise_mm is None else trace.noise_mm
    return np.stack([own, traced]), np.stack([noise_mm, trace.sd_mm]) / MM_PER_MV


def strip_features(mv, sd_mv, ink_share):
    """What the network sees of each sample.

    Parameters
    ----------
    mv, sd_mv : (2, S, T) float
        As `strips_mv` gives them.
    ink_share : (3, D, S, T) uint8
        As `ink_sections` gives it.

    Returns
    -------
    features : (K, S, T) float32
        The `SIGNED` ones change sign with the signal.
    unit_mv : float
        The page's usual noise, the unit of the network's answers.
    """
    series, traced = mv
    noise, sd = np.clip(np.nan_to_num(sd_mv, nan=MOST_NOISE_MV), LEAST_NOISE_MV, MOST_NOISE_MV)
    unit_mv = float(np.median(noise))
    padded = np.pad(series, ((0, 0), (1, 1)), mode="edge")
    slope = (padded[:, 2:] - padded[:, :-2]) / 2
    bend = padded[:, 2:] - 2 * series + padded[:, :-2]
    away = np.nan_to_num(np.arcsinh((traced - series) / (2 * unit_mv)))
    signed = [series.clip(-3, 3), np.arcsinh(series / 0.05) / 3,
              np.arcsinh(slope / unit_mv), np.arcsinh(bend / unit_mv), away]
    page = np.full((1, N_STRIPS, N_STRIP), np.log(unit_mv / USUAL_NOISE_MV))
    uneven, even = _across(ink_share, series, unit_mv)
    parts = [signed, np.log([noise / unit_mv, sd / unit_mv]), _places(), page, uneven, even]
    return np.concatenate(parts).astype(np.float32), unit_mv


def _across(ink_share, mv, unit_mv):
    """Of the ink across the strokes (3, D, S, T) what changes sign with the signal, and what does not."""
    own, hides, net = ink_share.astype(np.float32) / 255
    shown, across_mm = np.stack([own, net], axis=1), np.array(ACROSS_MM, np.float32)[:, None, None, None]
    middle = len(ACROSS_MM) // 2
    near = slice(2, -2)  # beyond, a neighbour's ink may be
    away_mm = (across_mm[near] * shown[near]).sum(0) / (shown[near].sum(0) + 0.3)
    steep = np.hypot(1, np.gradient(mv, axis=1) * MM_PER_MV / MM_PER_SAMPLE)
    away = np.arcsinh(away_mm * steep / MM_PER_MV / (2 * unit_mv))
    above, below = shown[middle + 1 :], shown[middle - 1 :: -1]
    uneven, even = (part.reshape(-1, *mv.shape) for part in (2 * (above - below), above + below))
    hidden = hides[middle], hides[middle - 3] + hides[middle + 3]
    return np.concatenate([away, uneven]), np.concatenate([shown[middle], hidden[:1], even, hidden[1:]])


@cache
def _weights():
    """Shipped weights; unpacked once per process."""
    return stored_weights(POLISH_WEIGHTS)


def _both_ways_up(features, weights):
    """Mean of the network's answers to the page and to the same upside down."""
    turned = features.copy()
    turned[list(SIGNED)] *= -1
    (move, spread), (back, other) = polish_net(features, weights), polish_net(turned, weights)
    return (move - back) / 2, (spread + other) / 2


def polish_net(features, weights):
    """Run the network.

    Parameters
    ----------
    features : (K, S, T) float32
    weights : dict of str to float32 ndarray
        Of the layers ``first``, ``near``, ``others``, ``out`` and ``last``: ``.weight`` (out, in, taps)
        and, but for ``others``, ``.bias`` (out,); the blocks' one after the other.

    Returns
    -------
    move, spread : (S, T) float32
        Correction, and natural logarithm of the deviation that remains, in the page's unit.
    """
    w = {name: np.split(array, len(DILATIONS)) if name.split(".")[0] in ("near", "others", "out") else array
         for name, array in weights.items()}
    state = _convolve(features, w["first.weight"], w["first.bias"])
    for block, dilation in enumerate(DILATIONS):
        near = _convolve(state, w["near.weight"][block], w["near.bias"][block], dilation)
        near += _convolve(state.mean(axis=1, keepdims=True), w["others.weight"][block])
        state += _convolve(np.maximum(near, 0, out=near), w["out.weight"][block], w["out.bias"][block])
    return _convolve(state, w["last.weight"], w["last.bias"])


def _convolve(state, weight, bias=0.0, dilation=1):
    """Convolution along the samples of (K, S, T) by weights (L, K, taps), nothing beyond both ends."""
    reach = dilation * (weight.shape[2] // 2)
    padded = np.pad(state, ((0, 0), (0, 0), (reach, reach)))
    answer = np.zeros((len(weight), *state.shape[1:]), np.float32)
    answer += np.reshape(bias, (-1, 1, 1))
    for tap in range(weight.shape[2]):
        start = tap * dilation
        answer += np.tensordot(weight[..., tap], padded[..., start : start + state.shape[2]], 1)
    return answer


@cache
def _places():
    """What is known of each sample beforehand (3, S, T).

    Nearness of a separator, and on which side of it; whether lead laws hold in the quarter.
    """
    sample = np.arange(N_STRIP)
    beyond = (sample + N_QUARTER // 2) % N_QUARTER - N_QUARTER // 2 + 0.5  # the nearest boundary
    places = np.zeros((3, N_STRIPS, N_STRIP))
    places[0, :-1] = np.exp(-np.abs(beyond) / 4)
    places[1, :-1] = np.sign(beyond) * np.exp(-np.abs(beyond) / 12)
    places[2] = sample < 2 * N_QUARTER
    return places


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
        Seconds that each stage took, in the order in which they first ran.
    rows : dict of str to (n_rows,) float32
        The asked leads in mV, at the asked numbers of rows; finite.
    """

    series: LeadSeries
    stage: str = ""
    reason: str = ""
    seconds: dict = field(default_factory=dict)
    rows: dict = field(default_factory=dict)


class StageWatch:
    """Runs stages by name and sums up their seconds; `current` is the stage that runs or ran last."""

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
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start


_PRINTER_UNKNOWN = BlackParams()


def digitise(source, fast=False, watch=None, asked=(), black=_PRINTER_UNKNOWN):
    """Signals of one page; never raises because of what the page shows.

    Parameters
    ----------
    source : str, Path or Page
        Image file, or a picture that was already read.
    fast : bool
        Take the fastest path: skip the network and the render-and-compare fit.
    watch : StageWatch, optional
        What runs the stages; one that keeps their results serves to look into the chain.
    asked : sequence of (str, int)
        Leads and numbers of rows to resample them to.
    black : BlackParams
        Where the page's black may lie off its colours; what is known of its printer among it.

    Returns
    -------
    Digitised
    """
    page_id = source.page_id if isinstance(source, Page) else Path(source).stem
    watch = watch or StageWatch()
    try:
        series = _chain(source, fast, watch, black)
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


def _chain(source, fast, watch, black):
    page = source if isinstance(source, Page) else watch.run("load_page", load_page, source)
    upright_page = watch.run("stage0_upright", upright, page)
    rectified = watch.run("stage1_rectify", rectify, upright_page, RectifyParams(black=black))
    ink_map = watch.run("stage2_ink", ink, rectified)
    if fast:
        return watch.run("leads_mv", leads_mv, watch.run("stage3_trace", trace, ink_map))
    net_map = None if ink_map.is_drawn else watch.run("net_ink", net_ink, rectified)
    ways = watch.run("stage3_trace", _ways, ink_map, net_map)
    seen_ink = watch.run("blend", blend, ink_map, net_map) if net_map else ink_map
    traced = watch.run("stage4_refine", refine, seen_ink, ways)
    series = None
    for _ in range(2 if ink_map.is_drawn else 1):  # a drawn page is redrawn once more from what came of it
        traced = watch.run("redraw", redraw, ink_map, traced, series)
        series = watch.run("leads_mv", leads_mv, traced, series)
        series = watch.run("polish", polish, series, traced, ink_map, net_map)
        series = watch.run("recorder", as_recorded, series)
    return series


def _ways(ink_map, net_map):
    """The traces that the fit may follow.

    The network's ink is clean, so that gaps in a faint spike may be climbed for little: that way
    comes first. A drawn page's own ink needs no network; another's counts only where that sees no trace.
    """
    if net_map is None:
        return [trace(ink_map), trace(ink_map, EAGER)]
    try:
        return [trace(net_map, EAGER), trace(net_map)]
    except TraceLost:
        return [trace(ink_map)]


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


# ==== printer ====

"""What a printer's prints have in common: how far its black lies off its colours.

Part of what `black_offset` looks for repeats on every print of a printer, as its drums and gears
start every sheet alike: on three real scans 0.22 of 0.21 to 0.26 px rms did. Prints whose truth is
known tell it where no label stands. They are digitised as if nothing were known of their black, and
how far right of the truth each stretch of their traces lies is, in the mean over the prints, what
the printer does to every sheet.
"""


PRINT_LIMIT_S = 300.0
_LEAST_SLOPE = 0.5  # px per sample: of flatter stretches it cannot be said how far right they lie
_FARTHEST_SAMPLES = 2.5
_FARTHEST_PX = 1.0
# Of 96 simulated prints of 16 printers what two or five prints foretell of another is best, and much the same
# for half of these or twice as much.
_WAVE_MM, _CONSTANT_MM = 0.025, 0.025  # what prints have in common
_PRINT_SD_MM, _STROKE_SD_MM = 0.04, 0.13  # what a step of one print is off besides, and a steep sample of it


def read_prints(prints):
    """Prints with what their truth tables say.

    Parameters
    ----------
    prints : sequence of (str, Path, Path)
        As `known_prints`.

    Returns
    -------
    list of (str, str, (12, 5000) float64)
        Of each its record, its image file and what was printed in mV; those whose truth cannot be
        read are left out.
    """
    found = []
    for record, image, truth in prints:
        with suppress(ValueError, pl.exceptions.PolarsError, OSError):
            found.append((record, str(image), printed_mv(read_truth(truth))))
    return found


def learn_printer(prints, n_workers, seconds_left):
    """Digitise prints with truth, and see where their black lies.

    Parameters
    ----------
    prints : sequence of (str, str, (12, 5000) ndarray)
        As `read_prints`; the record may be any name.
    n_workers : int
    seconds_left : callable
        As in `share_out`; prints not done by then tell nothing.

    Returns
    -------
    dict of str to (2, K) float64
        By name, `offset_sums`; only of prints that tell.
    """
    found = share_out(_print_sums, list(prints), n_workers, PRINT_LIMIT_S, seconds_left) if prints else ()
    return {outcome.task[0]: outcome.answer for outcome in found if outcome.answer is not None}


def known_printer_mm(sums):
    """What is known of a printer, as `BlackParams.known_mm`.

    What prints have in common is a Gaussian process with the waves that `black_offset` looks for; what
    each print shows of it is off by what is the print's own and by what its strokes are off.

    Parameters
    ----------
    sums : sequence of (2, K) ndarray
        `offset_sums` of its prints.

    Returns
    -------
    tuple of float
        Near 0 where little tells; empty without prints.
    """
    if not sums:
        return ()
    pulls, weights = np.stack(list(sums), axis=1)
    share = 1 / (_PRINT_SD_MM**2 * weights + _STROKE_SD_MM**2)  # of a sample's weight, as its print errs too
    step_mm = KNOWN_STEP_MM * np.arange(weights.shape[1])
    likely = _WAVE_MM**2 * broad_waves(step_mm, step_mm, _BY_COLOURS) + _CONSTANT_MM**2
    told = np.eye(step_mm.size) + likely * (weights * share).sum(axis=0)
    return tuple(np.linalg.solve(told, likely @ (pulls * share).sum(axis=0)).tolist())


def offset_sums(trace, mv):
    """How far right of the truth a trace lies, and how much of it tells so.

    Parameters
    ----------
    trace : Trace
    mv : (12, 5000) float64
        What was printed.

    Returns
    -------
    (2, K) float64
        For each `KNOWN_STEP_MM` of the page's width, sums over the steep samples: of offsets in mm,
        weighted, and of weights (1 for a vertical stroke).
    """
    sums = np.zeros((2, round(PAGE_WIDTH_MM / KNOWN_STEP_MM)))
    for segment in SEGMENTS:
        true_mm = ZERO_Y_MM[segment.strip] - MM_PER_MV * mv[LEADS.index(segment.lead), segment.samples]
        miss = (trace.y_mm[segment.strip, segment.samples] - true_mm) * DRAWN_PX_PER_MM
        miss -= np.nanmedian(miss) if np.isfinite(miss).any() else 0
        slope = np.gradient(true_mm * DRAWN_PX_PER_MM)
        near = np.abs(miss) < _FARTHEST_SAMPLES * np.abs(slope) + _FARTHEST_PX
        told = near & (np.abs(slope) > _LEAST_SLOPE)
        sample = np.arange(segment.samples.start, segment.samples.stop)[told]
        step = ((STRIP_X_MM + sample * MM_PER_SAMPLE) / KNOWN_STEP_MM).astype(int)
        miss, slope = miss[told], slope[told]
        across = 1 + slope**2
        np.add.at(sums[0], step, -MM_PER_SAMPLE * miss * slope / across)
        np.add.at(sums[1], step, slope**2 / across)
    return sums


def _print_sums(task):
    """`offset_sums` of one print; None where it could not be digitised."""
    _, path, mv = task
    watch = _TraceWatch()
    page = digitise(path, watch=watch, black=_BY_COLOURS)
    return None if page.stage or watch.trace is None else offset_sums(watch.trace, mv)


class _TraceWatch(StageWatch):
    """Keeps the last trace."""

    def __init__(self):
        super().__init__()
        self.trace = None

    def run(self, name, stage, *args):
        """As `StageWatch.run`."""
        result = super().run(name, stage, *args)
        if isinstance(result, Trace):
            self.trace = result
        return result


_BY_COLOURS = BlackParams(farthest_mm=(0.0, 0.0))  # a page lies flat by these, wherever its black is


# ==== main ====

"""Command line: images in, a submission file (and the leads in mV) out, and a summary of the run."""


PAGE_LIMIT_S = 300.0
LEARN_SHARE = 0.1  # of the budget
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
        before any work, 1 where the disk failed (also for arrays alone), 128 and the signal's number
        where one broke it off: 130 for Ctrl-C, 143 for SIGTERM.
    """
    options = _parser().parse_args(argv)
    try:
        with _ended_by_signals(), _log_to(options.log):
            return _run(options)
    except Refused as exc:
        print(f"refused: {exc}", file=sys.stderr)
        return 2
    except OSError as exc:
        print(f"failed: {exc}; {options.out} was not written", file=sys.stderr)
        return 1
    except KeyboardInterrupt as exc:
        print(f"broken off; {options.out} was not written", file=sys.stderr)
        return 128 + (exc.number if isinstance(exc, _BrokenOff) else signal.SIGINT)


class _BrokenOff(KeyboardInterrupt):
    """Raised by a signal, whose number it keeps."""

    def __init__(self, number):
        super().__init__()
        self.number = number


@contextmanager
def _ended_by_signals():
    """Let the first Ctrl-C or SIGTERM raise `_BrokenOff`, and no further one disturb the tidying up.

    What was told to ignore them, as jobs in the background are, goes on ignoring them.
    """
    before = {}
    with suppress(ValueError):  # outside the main thread, where none may be set
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, _break_off)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)


def _break_off(number, _frame):
    for other in (signal.SIGINT, signal.SIGTERM):
        signal.signal(other, signal.SIG_IGN)
    raise _BrokenOff(number)


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
        printer_mm = _learn(plan.prints, report.pace)
        rows = _digitise_all(plan, printer_mm, report, folder)
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


def _learn(prints, pace):
    """What prints with truth tell of the printer, in at most a tenth of the time; nothing without any."""
    most_s, known = LEARN_SHARE * pace.seconds_left(), read_prints(prints)
    if known:
        print(f"{len(known)} prints with truth tell of the printer first", file=sys.stderr, flush=True)
    sums = learn_printer(known, pace.n_workers, lambda: most_s - pace.seconds)
    return known_printer_mm(list(sums.values()))


def _digitise_all(plan, printer_mm, report, folder):
    asked = {page_id: [] for page_id in plan.paths}
    for page_id, lead, n_rows in plan.asked.iter_rows():
        asked[page_id].append((lead, n_rows))
    pace, rows = report.pace, {}
    tasks = ((page_id, str(path), pace.must_hurry(), printer_mm, asked[page_id])
             for page_id, path in plan.paths.items())
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
    _, path, fast, printer_mm, asked = task
    page = digitise(path, fast, asked=asked, black=BlackParams(known_mm=printer_mm))
    series = page.series
    return (series.mv, series.sd_mv, series.seen_share), (page.stage, page.reason, page.seconds, page.rows)


def _unpack(outcome):
    page_id, *_, asked = outcome.task
    if outcome.answer is None:
        return failed(page_id, "workers", outcome.trouble, asked=asked)
    series, page = outcome.answer
    return Digitised(LeadSeries(page_id, *series), *page)


# ==== weights/series_net.npz ====

EMBEDDED['series_net.npz'] = (
    "P)h>@EdT%j2mk;8Apj$aP_h62|NsC0|NjmE6aZ#va&vSpX>N2lE^csn0RRvHkQV>|00000JQM%`00000otOEO9A|mQyZe3LzPqQV"
    "=h~Uwot-@-t)$hllI2Ub@d360+p)1JiWHZ@rkujWiA|`aAlceVLI_EvTp<+*l+9Tt1c;3R+ZY)v$+qM}_qB)ioY|e7d;0Ev`%3dK"
    "q<?z*?dq!T=Y5{<_w)VceILE|{*RNymx-_Jc;wNiKKJB~8!J1$`e)NSrYbu=|HPADdh+2v|MU}2KJw@v_wRi8@uwb5_Mdv};lFq^"
    "xu3k|`l-q_(^Hj$JEtmtTlxQ7JQ%NT)@tcu06OXF>t)p+bArK_e){Un#J|A6uA@+j1-BcGX63=9t3BM}J=f0V`VvJH${h}^y9US`"
    "Ey_YE3){YD`T`F<2Ro)0hLMK@z!4FoL&7ylI`WN}fT0}6KmZUwa=_4zoT=`)`RI|+d*NFG{o_3cd!Kk}=K1fga3dAoI777?#06`|"
    "?oCuVd&e!=E{P89F9OI3*$GbN*nA!+ai%=L36j&5?8Ts45V4W>>LBtmeif!fk+=$AI;9zW&jD?NX_#b4BfSV)KYP2fTTJ;|3#CPF"
    "uOc0)tT*0!;py4G{>y2}%s3a<=p4{(E46QYa}>rjWguaNrB-~_<Y3_HMlT9_UbUl<c8?<w&|+7K5Jh^1#|Vh@L%IMZks>nzp9!)V"
    "s-Tj5Sz=45FNCyU3cNSGzWmmOtJPM8trSMCp|^U&*KW-I>pwlqFv~>1>Q)e;14mA@7S7jeYqai}O(*1)m|{r~+iAowfRm8gYW26O"
    "&BAc8)9yDm8n$UC3xIsv4v0u2VC;0OVPu>7Rt(|L5LY%fvEA+0ph0DSMcm`jx)hWzwX3sl4DP#TzfR~V<TVX%H;dt1XE4CK(<&fr"
    "UgZ#B@)9&U-9bgzyx3we<J*DX4=tvZoU)I@qy~f^(?y1%067RjDk52zbR7uX(DhnE04_82u0hPT7k9Mw-*{;Yms`}(^%I4eNzBR$"
    "VNfi?IJPr!*LD6#tjHX|MmimfF_x&XKoL&c_l&&V3V}fwTEE}#*ce%cWoQQWu<N-#2?>_+Lcl4iX;}b4-NPYG2Vs0&{K2I*%oZ<u"
    "H@r&xTiU)<+`LfVeap?WtB=0_Gj|w9l?#-x$$v^4-qt5_aG3RcM%@!Pl~QRJG9^IMZsegtr2ATaC^ImY+q&A$6xD%B4l=xym0FvD"
    "AH+s8a#|LWaseVmq=ckZTfoxnb9<tF+Y47;nIy)ZueieQ3#j$2-~Hl;m*4EWk-pORwk(pc?mYY6V|(by<E=8MxyM$NO|Zde2-wB#"
    "<7!DA4hv<ULV_>LZp70xAEs0?BHdI5bo3st#=TZIlO|j(=5dUh4Al=z*DH=7^3s((g+cx2Om?QI&ha0-{Ubm7?z1aL-k7TFj!O*5"
    "=z&ND`qhHk1Enh+y2eR{P4@|#h$O=613wNGM0b0hEQ$ihvT8x#Ie`O^r4Ym<mpt!Se!t&aVtE<{{o!4syoxYPKY0DN!niE0g)hH)"
    "3T4#GE2p~|_T!)a+_%r}{QS(5TNmm^%yBW-rYgDn_6?RxsaW)B!w*BRbwQ;%D1`(N1^h-T1w+zDX;MPjIP$p^m7FvqQ+n4yd<-zH"
    "&|ZMDnCSwSv%_W1R~GB!ieA~r_3l$j<(ZM(bh?AJ58QU&ClBA4QZ?MOggCEn)!T7pvsrxe{Bo^fqgVkUoq}m6AhElpsfZD1ivkRU"
    "FbM1*MifE#P8<e-rTd=m*E=|h+<uE<_|PXoGXE3>rSw9d$_;~9+AN+uJ_p7p@*_LAZKvliP|wc}fJ%zCviXc}*gM3X7fyA2lddhB"
    "C=&a9JcvUnB)m?OA~oIbM~oIlfo+>C1>!isu0sUaa~&#KdbVZse3G>6Zp6ksGG!Suk@wuy^_!<DFn{WS@Yc13(^iX|(5JrlkFy6J"
    "%zgG_58kBi322S*FGF}Iv_9TvE4i|SoLCVsZa4cn_5*_OIMgL5LJ0{cARK}QB=8~<M@$r<z!rE{gf^RVggoK~XfHQ7FqHD4!{u`t"
    "!KsqRQuT5^9ot1ZS2k+j`NfgNpUm>xhe;vN#4ZXWc<z{V`CV;snZ!M_WydxQSQrKz<S~b0n0D>Z?HXHp&{b)uC2HrH*y($b13ere"
    "%#n~r5&$I0(uj;`gi3sT^1UP6miZyAacpjD^rR`W^S6&Qm-)%r=eDoD`l6Pi%R}XEZ#7f=g5D{1G`2=9nQ@5YMvd)B1?tS&c~*c&"
    "|8So5p}?j^l%}La>1B=-0VbJ<rtK~l#?Wtz3_$^$$U)e!p)d5C)h<7CbY<n2Z`?ap`uDM?;+qAIwCDIU^(V%Nzx(PJqpja}M##;L"
    "_R3Sarzc-q*{8j?zKZY9EVAUaX}7}BT=f!SOL%<4+8qZBz<Ihkw;lu$;AyjKLW$kHxW%eU_0(ELkeeM(9%E}!rax4;{QCK&lS9@V"
    "l@c<!9K^2?htfB-EqVKcx6ZzG_K81zlxBtkGx=(=e>$AI<R!JY=!R>BRBSmQh7z(|uVY5t)qZFiNWyZNsGeAg7?;UGL)Rh>Z=7w}"
    "dZT^Ow^n?|;gg2;bU%*WwKuCf52|y`Gy64o+7KT&-3AAwb1C~fvp;)W`1V+sAq>RW1!HaNz|=$4%RSzT%~n{>ONa(cMr8_W6GxaI"
    "$07p<2HMq@Q|*x%y0_6axB8B4hPnj?2!$t7qvGJ0A}T^TJ4mL5bY_eh0<TSQSKDE81bqM5*^gycttIlK;HG!3#=hR1f9b!IUo|%x"
    "JVB&8=>Es|=lR1<HNDcH8=K7evu6Y*gfUf=f#Ekh7LWxFMqV3?2m(h_7&3?^-K5D9$!XL*!b0Slt296&gq+LOy7cte>fwWvO)t1e"
    "-*($a+*(?&$jPWU^waT~aWEQ<StL(8G$*dF>1P_GwzSrOLeSGg*|Za}pb--c_#{_Ce{^gBP#DZ__90CHBBWW4CSs&yB@%jaK9P72"
    "C@3n}E<@7kxqbllj`w<YeN`%tn+GZVYB-nPb8z;*zO^xDzxdj5a+m|rfZOjh_4KnZo>(|NZ!`@aBzzL?Ee#2fb!!Ii2n;Y%X%hI1"
    "7|HCg3L=_?EXxZb;*=3tX1HJ=Y{I@1_cnSRB4z5XP88+w51qfJGDH*AZN^L$y@9WFZvEtr(!l|xb>PQOzjm^9MbD}=&t5xze(86w"
    "ynXbgzLKdOUp!~Jy^wj^cbc8WtZet&7Ybu4h3U=94Z2)pf!wQGlE{X-BbRNSajW(jemk>#=}cnYb<@ubUmvJ3ySSWz;w1L2cw?%&"
    "Vf40eK|S)z+2SJ)eE85!0dG<&C$i4(jxn$Q#(8JeUNE~(qD3JV2Zsm>AypyT0YL|@>-fGyl0?hw#W98m`5>ZLE*S(;6y4B+0GKWg"
    "olp-MNQ1Vi2?cX(*H|uPT<uc0(v{NLg<3H4*{{Zf4&Ur%2Gl4B6`I*-aP43Sc#w|rk?*ilChBbRJdxM}&Dy3_)3FVi#Hpd#qzDKI"
    "hQuMnF=6+h)lZaF@?F4CtSrQ_<tt30hH}IdZQ0iV_AjpaXEqxIG}ytvpM5%gbw0=O66cW6ml)Y=%ySu%pkgNw+(eIvkkZ;P4rrI6"
    "%qVfmC?c$$5m`~9W!P{DOcDe^6Ew`QoXk@)OG={elcvJ}iX_4mDS*+#cdmwwT3D@K*>qG~%x6~W@0OKo@z-WOsPY+CE_$I1_YJud"
    "+m=d$!#Jt(fYfFZ6K_Jq%T{v`!7?9B7AGV{$PH#hE2e2AE25_vBoQ<&taq!Me$zHKYS}EW4lyOpDGt+$M%FXecoZ*cxTqal?z%qK"
    "n{w~&8@AUcX6QDeA_dS%=`6cfy1WrJHJtPpKt$xZV?vms0c9ATNAqM5`xJx}Ns)<{B@2Qi0iuE^NgfbmoKA6&AY@sBoCHZKO!$SN"
    "@ho@U`0Xq1zB}$AH|I{OzkM%xud|^4(<b{Tw@hucxf&1D;eqd+I`@O6!qHQmGmNk_x7qK;33igzkXqgZeL8N46($viLBia$BE=E#"
    "-6+9<2uG~Q&}_ixB{r)nIm8wJNVRrMA|<WVo=prh73e4K`pnktEqVUj)*qg~<KF4nD;gq*oMA{D+Nf&>y4K36H)_wmfg;#=w_|h("
    "7ZlA-xVmh_eSx$%)!}m`IX9U{wQfpgm4X61k79}L#cI2|!L%Z8VNMz<F$L2!n4VjOOWrnchv&wr@`<ogcQZ%l=&5;k`r3zfKF8cW"
    "K}+UVtyJFKT0QsF%wwzCsdQ0l=BreBx{la*d{4sAYpd&p;oMd)C@BLemQP{xk}0tak9;#^GbHx5_)*VBH8@yrr7WMuEvB{XxvTV?"
    "pN*MB2MerSU$*qr|F#E(3~#3<E6mJS9@yMiw*(*fzQprmryF}ZE?jH#i10RgloxxDj0qgFyyLquBt0f6FyjTGLkbaOTtD(i+Qfkq"
    "Q5_e1j%6jtgmp-|t$+&<XT>aB_NYtEH^uQ6l(A(F@42-Zl`p*W#^vb9@gL9r^H$qPP3Sp=J$^%V?4C^a^E;apfpiE^15t}>8bM#6"
    "rG<CQG?VXEVd$HVZb$=c<XgUBaXh98KU=0#B@U?!C}nvr@$m#6ofI^YN<I{Dj9zEsfwy)YUZ@O?Dq|fder)EciR<?uCB@qw);v|o"
    "A3xbg+Rij3rlWL<Km{_56Do@XUZ71Q0mW3{m~4_~F<IC-1UWv@Em{;j$ES0mYx*$5w{0vYhSm?<7zCQF?i(e*?<cooZvE;#>BB4g"
    "?_NK!cO`xC%QGK1diWF5*X_pk_5g%9M8A%yufNbb9))M;#|o9efZmOh9xpWWqd3O}gNnpaX*q}FVc1)2va&C!zUA}@T3<ZV?)2NO"
    "8Xz2uhQ{Q{BEhoUh_`v#^4ng=XsD<j?(p;e`Z|XE)Xu;8!sCs@Gs8o}HVu+_A$h@Cm}A^d4zMXcbgamYy$}K`a>R^800SZ%0uO`~"
    "VYnun1drr%F$GcVVv^^P9e5HSA})49x*LbOFKE6di66dy;G6R&Zd+d2b=UCF^!1(A%eP#&>*Xu$*{8oo*>SI#^5#e(EWUhl+x*dq"
    "^>`%hsJYx=E?~yDrTR46Pg(PAm?@?kzN{HmSF<w=>3Y7EjBXft9*`3(4_KL^L?(}-An8sap%)_w_hxM0Wn@I`<R|Z}PW+@lwr|(M"
    "$#;u49QuzR%+9aUT~p^Np<%9%qU%l{pLgt3H(HaV5(=$dy9SFY?`a*)&AJxpQ%pL|rBjd+IZjOUF^qkW29B}WCA7YUV;e`AQZ`#0"
    "7)VnCBtcTtMRgYx!MnNL2jh`*uh^Y6y1cLOS5M9ym_9ha=o^%ex^8SHv7!zWxmJsG4^s*1V1r;~E-e&F!-+Fk5%go=JAvNT{D=;{"
    "$m|-B0)gwv=@c*UkVk51!09yv1XpV{FG&?))H`<geRu5}XHjMR)N6O5Hy76yQ{Cz58^7_RuRZh3&+Au`LtEOmKX>w-M(~N5@qrs*"
    "fxB!39BH0iSPC1h(nz6EGel7&d%d6^1Z`5udz49F4Jkh6Ok#-Fw~<ah8%<OMkuipMs+?UN93NK-Iz`lW9pVVO^|Ai`>DxEd9ezRB"
    "c<bzMX1+jGmrh-}aw+RaS%&skH}$szeqm#~nclWxO<-KGMM9^5YezOgdWIVYQ4nF<11$1=-*v3O^E@X>TYb;**6P)MV0E`PSt@EZ"
    "H&TcWtj-C)b4A>6*4)gmf2%HR@ljmJ>kobL;n`o~@-^Fp!5th$+qSl6Y%dQit4)HoMd~qWM{Lg%X})I#jGStBTS<`SGKk4CB7&Sk"
    "(h9{25fCwpB23x|oLYg;QHpIrm54pp6cF0|7PxD0803QA?2V^>@cy&U{O6ZGb#FrIt9bi_V6BR|akl71`pmw)`%oJ-+;~j0$P_V<"
    "YOs97qkgB65n<goq=MP$8I87<&dRPE**1Yl5QTI>W<)uiCXDgoP~2Y0BP}I+*%3l!&D@mwKhMtY>s>nVjuJ|aeP%fzn%n77b^QIo"
    "QV;jVt(LbzC|4KeZ`qGsxtz@puJj9iFI#V>3|*y3nhSJJ)7*NyX_&1D21Z-=TnqCQ0xl(GWzkoZUAa_=;Rgg>AY&K{B+9T}^UU{G"
    "URXP}xOGmOI+wro;=G+dq4oAo-8pOAy{q6gxPXk-N`rjs#Y@yuGkv8#eC1S<B$chL6dej$12e?R+8WQ{)z*r@2zh~zMV@8Zv_Qv<"
    "DALHFRVqYnCfzhGmuKsm5ur$PTYh0|kM#I^Msq8$_CAQhI_VxRfe(#-WA^Kl_@(7_V>Fii%?=|g>3(?EhwtBW;GvQIQ*l)0#o?`X"
    "TXSi`(RGd@ntCqf1eU`mVV{mY+n~wFvNagvHnw1FFFAS}0M|DNAZ595C{{au^cL78iUBaYd)LuzI~Qy7I4`Ep99<n+o?Z9!REjr!"
    "%;u?gj@7-OvC@hW9rZe9ESb<TT+Zi!7(1Fkh8m9g9oN-DD#@5;keDT)c_yKf%0RJL$`sPMVjj97vLitSq973|wpQ4%)7~`r{a9~*"
    "{Q8NT4-5R&vu;+I{fFRv=^GXns^`yK++9|G_?=%V%)wlS-&Gt&bt5E@XrgrkXRkZ7W|;Dhp(WR^l!w&}M?0NDE+f+ff(hDrz0J01"
    "HoEmqqqj&D6u(4Sk<^6V#<^94FDVBn4mQr^M&?f*ynT$~cX5?x{_x%d%^wMBVPr=t3Wx-t&%bh@0cXtqP#Bl=CT2B6b{9og8_3Eu"
    "OP9qd(PRRjPAttK6EbF;1fn?!yC5^HkTD_!ze#w3*)$9@gl0#J3_AWlP)h>@EdT%j2mk;8ApndyGOhpr|NsC0|NjpF6aZ#va&vSp"
    "b7Ns_WiD=Tc>w?r06+l%0000001g2F000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAE"
    "Bo?Fs`5Gn`ItqqBq^YA&t3Vdul6bFWtyz1)O5v-r_3Ug$Ynym8>&wN~){~fSTIJkhx2_U<YvorYZ2h87*ZPr!j`i=@7gk3dW2`@Z"
    "Vz=&yykhmfPSHA5OV0XI<5{Z=2T5zGAJW!SF0HciHTSh%Y#nMXB-d!oJweubK~kdii_5>Qx>h{0`m~tK+Td=Z_0={WYpV~A){7Wl"
    "Tct~8S*P%Sw+fmlVC{8I#@fH+uGL;kZfmm#I@T$VZ(0dC2wJxS?PgrZZT%|6!&>s<E31s3O4a~SO9KQg000080000X0O@E&{r~^}"
    "|NsC0{|x{X0B&VraxQ6ZbT}?<aCrd$5CDL^00000006Od00000005l5%dRs^m#!7(JlJ#k7OGbuRR?W^5EnoXM27|~w8bt25(2b0"
    "q61t7SL$gyGvmzj`o9BKt$)?`&1t7IBgS|S5hI5G-~al*{jdI;|IV8K)BIom{O|ttKl~5>{-6JgfBNVD`+xpV{`p`2>7W0{|Lx!Z"
    "AOHT}{;&W2|Mu_y-M{MR|K-2^U;e|t^7H@jKmFVP{a^X}fAnwu&42bU|MZ{!=l}9g|K>mbmw)<y{^|e6KYO^`yUvylYn!vvJ*??1"
    "o3p=LOw-Nj&afC~#_S_sDU4#Oy-Eqz)Z&L}ExBu(&2(>UoVK@M7e5v|jh(0M!@iTX#`iGG$q(x~)*j7m<S_l%rX9%@@B9q@8h+Lq"
    "t?fNDH*ILcrm=-t*Sx-Z^C^~4s?DD;qFGBex5h2F(O1LGy<I!cmuWfM8Mo<e@WzC5?bF#U@=Q7TW12G--_12!pTD+Ge=gBq_j>sp"
    "o}=DFGR~E8?Xxa(_MW=6dk@a9OPDq>D6XdwJ$JS5(c}`1AJb-Q(#9x-na8?^6nr+e6z;39`wVfe&WAPnIgUD7ii}PO?)2tad#k4R"
    "+-t9So}WHz8H|8)a}B#4eExa$RX>@wna~+AGtcIjhcJdovn>5Gx%LoD>)Do1>mTb~8=pDj7{NNzuW{C3Osa-oH)Cunb)79R3O3or"
    "GKYLDx7Td)ow2fR9f6Dclx7|A?ET7o`Z`>juJWYC_@_V5-G#agX3Z~4W7cnz2YPNyd0Dn<{}{4m%f9_ShMhCl`WflRad$oOG^4iR"
    "L){j450*iV@AItY3T6;Yu75T@quFBLeUxL=>g&lJk8oIjm?Oqpo;j3HH}~xLi7Bqd8HO>LD+E9MW`db*UgluJ2`f8@)E38M`s<kY"
    "Y35{(w$XTxiQZ-IsD?3T4U_-oF&E=gZ^hZh6LZ<aFsQjJzM^w3_A#S%?P?=d*OK-8%Gt5I_soXtcVheP>~|tco?O%VKoGTV=E7?`"
    "&p+069o8qu=ZEMEA4L$BQI9~{&E)O9XHCv!m#}otOXk9K`Tlh6J;$x`IG6LwjNw>P3LzE~mt~fEtJd@UbEIw(vDu9`{=J&i`^<BF"
    "bOO<&*i9ar5AN#cWaL)T)w#-yF)+XUVdPXV$Mr_N4Qs0j3xQ*JxMpm3;l^`Drm~sS5}UD?d=jeVbaOB%o?p+rSRZc-*<yw_V>qAl"
    "wk2Q2sGyDaZX99Q2EIIxqw+SQzcMby=KW_W$GayD=)Q*In34H1##=C@2Y<76S@dWwY}VB?7;6|q(va9pbG`>TlNJ|mKg)LWsU6q("
    "n;us#<@3i>W@6_$nEP#6&%O{eWSeLF*LeNaK39UFWzs4zynXht-+Oawav|`Tk4&BuT7>wRH8BvakHEd<&tb^w+W#25!Mr4fBd(@h"
    "gXm~Q=)ya~x|yq`9{O>$$@n@RZ1xG_+?j*fOPhrA=NeZN48+Hs1W(J#0GM%Jr4hUOxbup{kH1Z4o-=;lV5D`+lGdA#WGrae4fD9}"
    "wVPh;`+R3+zS>VS75FD8&(Cd31ytxAI^e@TWgZ7V@Y6F0FvK9iO?3=>VPNK+Oq<2$`XqgwX|sH?BWT+gGxY99s{q6-&+gmN${+_q"
    "+!Sd*Tx19UsoPo{NoU(-u4=6JypCasjb|UfK0*U-UcH264|Z743>@U&(T;_rvSh+)88vr!!!0ucAV_frOtEHq;LnnUOz6BX3XIkP"
    "L-(oNrsK91kgk&%%jkf93JXwbY;~2KGub7c_#8_4TW!sf%PXJ~ZRg@<SU1dQ<uY#aOC|*V`~qBWgY*V;&9ZO-Q+l^4eHc0(9TpgK"
    "_$2}&Q!{A6#!)QDTp8ZkO6e{!JMhcS;}H0!acwX@#f=d+VWfr8n2EekKQ9ozJ(~?KSO~io15z{#J<j$#gIg5QJb}L%J3vU#)S5W!"
    "?7oXRxKV)5&+IE`2}p7ywt1^$hyA>BOI#v@=R;o>fKXFn3-bjA+|CctN+LE!DiLv>=isjgNEPkEjXT29IY6MNrPc;D`}^Y}Blghz"
    "HPe`e%tlVsxZHg-fIQhX2p`*i0H(+=^8f@%07jSK074sgKWfQY5eCidJL7vvkc1g(>4lpIp-?Ugj$sAy1cC4^{aD7L#YjqqEnU4s"
    "zU4a43>T-E2^)R_F}t;uT0WkSgFU#LxUCba&hK{C^ZA}AAx4~;Ixpfk7w*%!ZEegT3GYu2K2(yRUp!%26n-A6jPKVuZWm8{5hy*^"
    "qY%31G5SW>ALEk{8ZU0Gid?|048Nq1PoX~G9l(Qu*twHJc07gO#nu8jw#~kyi80y;_Yt0h5!<$d2R-WPp9L^Y;lmu9&K3kqY^yiL"
    "nA-j1a~AHlGgZ%JDbub(`GSHw0c>>LeFrKhNC_QJf||j18_2T;+m6@z@Fz@GI-zXmk(m7J0||g%)!z2o&vl9;_IaH?_N%O6u|20`"
    "&x%NEc3r$rjNC%hnRyF`t0l$_q=O6cQ&T<d@<uZp<lf+)2LMq`ECc<+lmon#d{ct0BzXr711wRm>`XpQB<4$m(%?&nDniI~q#C5N"
    "y?_;R4BG8b_*yGG3;fl{=s`L26^7?G&Vad_loZz}fZVFl(EHGMU_=Vm=k|z-W+DwD8N3e_0jeNg&<x%za6Nnj2{?kYh16CD9EA!c"
    "qg)ttCITI8<{zS(R3IJ^ua^6^hv1P+6NTD(-KXO1>}G+xrDlm~MBz0=NZen9p2^ti?ceikOxTq>KMjDlbPtyVsd`6g^fRBW0<3T*"
    "RE4hmevGwAsp}<jQ0bPNL{5;c#5!5*Jdb5~=ne$7+0by@J8wfOFonmfb!U+53{7i-b>B$kwm*pncU5oVxT0<3Rt^0MkksAze)@}8"
    "B+{eH6IqqoSUw~&W4gLqLVxj8<hQp+ckcn8g6Y8V#t5Xz=boGSo8x{#c%9VXc|S|IU<5rAkpJiL2+I$tLuj3&po*`F#ze%s6*0K2"
    "djj2D0MH(Vxamw7TrxqXP_Zft&+S&=2!qqxjPU|_@8SN!9cANgeCEfmge1?0$PH^M$t?_sUy&%Dq>brHzTH+t-TRZlS8@fcxc_pC"
    "b@;P<o(m&d#U|^5Y@6lyl#y~(jMw+a3s4zqNVajC*f9_Cqmc)k0&u`V4GjW1uiGzD7*kZ?(`9cc&+r54Bj#X*bz4SA(KsHB2!nSo"
    "W*f}nCJjWsqtY*~4~!rzGn5ix8U=uH3EUn?l}MbzpTt2uOJTl+tKMzPB%CYWVRC_^PJ$SJ6XCv7aY+gwGtl{?K-T6t><-c}k*)l0"
    "3xLeS&C-xnJico=nWOvNHia&8<p}*-F!|`fD8Z3&h{+M))gft!o&sRc#sKg!7lTJaq6~dnZW5X0faNNnz3vX~PaACLKq`j}f52$C"
    "TKpqQEFhY)+dVJt$B?liR)=&NPL8KWDrBY#vp5E!X_>V4(|s;xM~KK%@Mly40fneSe2^;+bH$K>*-6~gm2>=ujHuHr6~zc@kz3pq"
    "+zeek%dwoq9-6xB5!X(x5_#P{1`@(vX-c#&KW&ZDT}m9}hQ^4P^(Dn06r8CGf?<6)e__qhL!r8nZm#Ey-jw8<4#&+M+_42C`|(wc"
    "X@skxArKxYF}MO#$B-bpvdx%^j`_iV;L^UM>*}tj4e=}$I9S|kt>d^ZrW+&BD!L0g1f)S7sNx{frYWbG9M5B0!x;lW$OIg2aT2C-"
    "CK7dKM~mRjt&DUD#6duo7-+1|*HRcRL;@tqIH9k`^?6!d04zkx*eX=#y8TnhD<+lz!Y-3DeO$mb63d^@6PkoJ5l73m5Leeg2AV=v"
    "PF}?jMQD7+GXp5dJ_Lt^O+(UR5s)bHmTueDO8+r&O{wj$?D*Y6CTAh>v65ooJNJa>=TkhHTnG0<>P`tRkPnrIdr5I8f=SB<XlYPH"
    "xWNjBt?)b}PIlvV+dN!^fW>TKo-@CkXd+Ki%EMCU$6Vbl&G?OH@LW;+_ip=jknhO1=ps7D@w-A+4rNuc;b6L~FF1&THkmj+%)7T&"
    "SD>S3z#zhSy#L`GqK9e}TUJ)@me9KZ41Tn^0)f@zn&*-63}pSb2mnZe^9hK-uVgE_#iO6EYp&P4h_)sFgQECg(&lr&;sut&Fw=Z|"
    "B3hG8-n{cR%gx2pkze!R(HOkja@>J(!e@Fx0rCPp>IZp>;SLk2%A+03_A`Xq<QdC!`He2=F+)bCERYUz8$%U)@|PoO;&$H~(jC0K"
    "z}jEZLfT?pOzbs}OT@M9Na^85yJ7I(-1~WOXE|&boE5qL<L~puXcl{ivv2$T&!%UIOv}t8e|lv0I`=^sk~r`D-pDXl5N?d)Nhn~e"
    "PqU@p@iB^+oDp?sUsJYg9DR#Eo#XTORr43&c~uv1{x-h4?dt$vGvKxFna3u{nnc14Zo>1d4999tgj+9b&mnbgsH|p<_lQ!j8N@pt"
    "Oez>prjH$AMnIgighzxG4(ZzRwz<0=_fghdGCr#PJ(&fth)7u-KK-g97{z(P2oY3ZG_i+ASZ-iC6a!TvIEMR~*o|4v*Tu8cYqr0?"
    "gaS*;4&wmhXbfaivasRts>z**h5W=ytPbsm>csn+zBw@msRfNFB#e7D{y77{bDA4Q0s5;3x<!S9=Sr-(z+sobsk}2{87YmgiPz`j"
    "$A(XmO&YKS!XN7+#xiMsuD`YVh%^8okU_3V%%c^y4Q51-o?T0)vl+$#hx;msuX5Q1!;f%Bi5><>sP~m<Hpe^vz1r)1J^v1^5fKq6"
    "x$o-UJ~R2F1q!TIirmB#A3o~m{2<e~D|;jCVH{{TYt2$lM^8>be9o32Fx;v?NH2tbUHS?ABm^|-5F`ss2&sro#EhZHrj=Th%QI&k"
    "2v#KoIZlG3!VX*`dJHm}m$f8ewf>XP)fT(s3IeV~bjjA!^~6VBNNzF=0cHBm16|1=Mv)RsyMvXj-_y@kKOq7j16Iegd8c*QFn7e)"
    ">KEf<-56(^&q{<67jsW28IrN*L#WP;jd-0I0s|M1C;m!Eg4belgZw*b3&=t47AMOH&VDVczsz;MCrnc>w53bL78D^bs>PLBo{qdf"
    "FiHqw%Wy=LD!N09p`!4qm0GUqRw4is$<$b29EL&96S)D9Y<;}TMbgTJB27fl+y^QHc2YD&{v)Ut81mVg*W&DmXYIHeX6|=SLOB5b"
    "m3K1cVlo2?Yjs%u!)*A+K-`j8mdEQAs>}qU+xfKHZ$jE(+#@#Cr!sNS8+Yd*55M~N%Mi=kBdix1HgPNC0!Nk~i<aKX=w~ZuAs@1j"
    ">D>IXHDkB7Cs6#jXV+IyZ)Eg+HfX&E;_Z&m5z}&g;i2#44REyuK9ZE!_kA3Jo0<D^dfuM<a%NO{o-YIgvuLY*fsbW{p^o+k9`zN&"
    "eIlFQ9|l(zJzByNSizZ~jTaO@T4r3bIR>bDk?z;~(wcT#*0ruS@IGb^(&@H7UnoYSb$V>V<iUrVKd24kF8~Bp){sB;xK2m@U{{wl"
    "tOTb!&dWISgTW?kQ8u4!->>)cA}$C-pj<2K1n$xf3}<?SpQXz1yg}X>4fYg#4t8Mld3UX;B0;d8cGs%!ESaoNACzk%p)s~h|3xAv"
    "_qX(AU{jHb`w~U~Kv#2nzHEtqCd-oeCAPfzwj8AL{2Ayd|5Q9+Ib3V$)5*aON-c8~OT;1Av;c&&eapL%K_tZ=$$s=d<j11-qJ<Vo"
    "4;w#ZrIwUo&UVbdDwb>~ie<V#rxkN<ePI?1PT1TbVQW5iZnLh_m6ZrY{J?Pu*@ky;$&3{tTJz5qP)%Iws+E671Z9jCLr0bR=l(J_"
    "i^p?d(l!cq3B)FP;{CBEL{4~C`-gxD%S7;*f25z;-5o}-jMxgU$on68m=CHcyk19wS{nd9&?TPvC2wOs$D@xk+%d+(Y!}(+UI-3s"
    "jn+vT4wpw`0#GD)cicH*dTGm!X!znoS^V1Tw$5X#@6-`Uph}*kHdxCIqT(=(*Rhl7X+g!UL2}}47mEfwQBjI1ZB-<_a?Yc`wZH=p"
    "Rfs7!R+lm{xucoJ&BpdQg3->5_KT#Hkio0lcO1+}`_xicLT65Sd+etc_(&PoQL78y6Z==rCw~Qc01qE_!n$kKw2zn$f^x{<`Hq3Z"
    "Yx<u$>UVwP0Cid-&Tn(^pTC=rpWzl)E+JcSxCeec>Yo;{H!TWhnGC|Eri~fDkBtw;44l=3Jne-MUDs3VlD@fL^tjzf2_!{W{nNiM"
    "$O9gd`zn)|bfl7zJ($2L7I=sBwMxQ3*UFr0eHY~CQwi$h0Hdc|Z^1BWJ0?DeFC-`_Q<3DlnADrm`WKRa79`+z&D2SELVA$*&z7X>"
    "h0cLoQ+(FM!1awN0r5p`Lkq!fZl1@0e}k0!sl`+fsmsj{Ek}}R2@h-uByQ3JWYL=ERH}0yqsfsm00VTx!C5c&Xul?fcX(2&W<2Q7"
    "USxCxmDVP>0g=*2fo5^gSnP*{g5CK%vx3rpl_bM_*KN3ME*G&QpN(24%!jW$aZdzSSrLUepM%lCmtROS?AOcq4}l=^x;`2Yd?r(b"
    "U6UJ#sSPeGIb$pl*eY0F<~g*8C~AJsd3V~~7+#C$w_vrEi7jLN$NZT1a1u!!X{X&Co{C8Wmdq;4+!v%88fcKD+;aWH)G-_g8q-KI"
    "Z}Xq6XJr~;0W`H%sIgagAjUzvnA0jckYs)0+O$<oWG`A@IL7NdQ9vl{(GSQoomo59#VoudE!Xo+B%CQ!EZg*JjO8kEVPebza)kL^"
    "IkBx^i2d9h;Nn7yTIPpoePNoh2IkL^;Bki|uu>&l%e_=|FA<V2q&9AaTP=9VY+7*U_pzd<wW*$0Mv54W<DQ&0@{-S=S*}cGYOy26"
    "$*aoRK!&0R1)Wj2+NObih|`1Fu-pl9cPa4wMdr0PcGLrg;plBK>!R@?C>3kCr7$p}HlukKb7?bx=Lwf>2IZQ2`yg2WzkY=qL=}2E"
    "TxtZ_*|gl92<f8j=Cext+xC(a4STiNZRVCZzjB$-u>yZVK-rf9Cw>wbCqdAnOTIc#HZfE{G$U|cc+Zcs7j9#salG<qhEfoCO!>sM"
    "e77Nm4P=IaK(zltW-l2w^S+>L5hT?=O{ng+kW5ub#yAa#gc~1P6(G-$+yFg*9=icuqLQ+Il|xFX@UIQGD4TTvi|3WcpG7D4=RnVa"
    "KA_&jMr}RII=kySjl2t!LsU0=p%?0A5JC+!$EXCRR!C;+A1reZhh;?VJ=q__JA#%ii?#2F2Zt~rHN;_tFL#imhjmshJXGcmjp1vu"
    "TC*T>N>gZzUiSQX@?`P0*z0pb-P-R&Is$*!dEluSI#nl>?8Fq>KhYy&UA0DC&w-!#+`>*i1>`is1F2Wq*?=}Ip)Dqs4fH^<9UcNc"
    "6C~i5PjY^gw6yhw+t%LE-9K0C_Vk#Q5$4_cA3zX!R+e_%UzbER$$N9J6|6iyK<y5b?=Q2J3w2eK!HQ)PJ|X-z^i(wWeKF^RY;G%3"
    "#63rBKAaN;WBx$V$1o*l#B<<YY?SIEi5qSOfRU8zBuB367@3=@NQMZ1L8QSkjhEG~!o&>*YckIsh)dk1i%c!PU0dr67oub;0vBR0"
    "EQv86(3$&g)pYDEv*ar|y1?KvDcWJuE=SOo6rm{uRIn1a=%t33BCdyfKt}Qg1UAG3-kZv+N&Fy`1nMy&wk?ji^6-`M_&9QyD~Lug"
    "0VZfyfj^NA&fYc@0B|sLO~b9fVSkJ>lbu#H51!@@l6Jo%PqA9s&GrmcUj;mXw$aKQj-8l4w4R5tR%HTEv#1ziIt;kP&`jhlK0je6"
    "&8gM8ekE==l2z%Jv~m2#_CU8|bZuR<gTV#bcX68K*&drzT$fHpGJq^IA(|uD#Y0u(B$GPQPj5<ALQbfJuEq*DjBsCy_Ge*xqWp~9"
    "Uj|H65j0h@18$T6HX}uxN<hddOt~qb9uZO?Y<J_Dfar)1sOsuKI1FsHmP+*D5Sg!1GZ2rMB;5M=1v>4y+_0TLCz``Kw8~+Y@`<3u"
    "1?M^(KicNA?cpM(N+=V+g`?ufZ7E^inZQ*R6~}};8}B5QEGFd+<qq5H7odBeHlo%xZ5V}qcCtUZ%ePOO>wz6;q1@w6fD@rVfe~$g"
    "ZFwD#%AEBA?C0NdYM&}T{S_Wv6$bM?$GN7e1xRh7W|>r5w9t7=E%Y}b<ze0n2@_Tu`?()Cbm~`1KK<52b)R-$Z&hLk?J?jJ<OCT&"
    "V4OF!R(>RN1$!@7tbB^8pR=485x3L@O@UU@GC84{c9Q}^0RCqXJ@;~U8AqG7XpP!LUYb5{Zq|rzN7UgW8Hn?IL4sE*D^?9W*9t_2"
    "aV=9;(1(3Hn)v{qm^pCwvqyM=AS+nbhJJyERTpM1eC`qM(lxlqq+Rq+Slm@Wkbb%J-K+Lb7jG94Si>^3;~vYnFUWWcGpvFDK=z6B"
    "3Z(Rh01e6H-Oi^>X4g`LG8*yhco+oO?IhybmB8!mgdw!ukL-~!Bbu&O!Q}HIzqBZNXt5W~?IhXzzy_|Jfky5DgE_)N=ncz2r7h(J"
    "o!KLK8jqCREbfw}@}w`2i1qrG<KT8B8{i5O!tFMJu|s<c>nr1(<-;&#3@M^1`SC^&Ggqig_j?Z;0s!^<8c*)pdlFLXELN@~IlG8j"
    "m^e(o@{5V`Xsr`zROh}rt+tvG7fe2!(2px$7U+gGp?x1*wBDzOHe(RJ12KhJ%>s_V2O+&6o$R$>)J(23uY-Yvw6TkWz=n%29ttfF"
    "V}mpveI)c_Qg_$OGWa;te{G5lH^)%upV75yINT+p&0~P7TH{`{Hd7Zt(j=VF1ve|%KL=^yUfPp3S`3Ocl#iB`m^(fYp;XDC*;TLS"
    "4r?#@6RzM?E+Tmjct1%O><D_ZLJ_|2(vx3dyf9&3ap6w6mA@g}l1V`)sT!!X{#o@rT7i+Lb}C2Iq~fB!o5~l%ZlE204w|fp{ipV!"
    "xG7bXv|c*S7icz^E#w<G#PG}C`a7@~Q7&k+K99zKgHd5uD~n1)09?$fq_J`5MuO!TE`ky{V*wlA?D($wPjtJ{ezApgR9nZ51Ub<+"
    "(VP6j&-jFjI~+<GZSd;J>bJ;?T;b`oM{zpn62Ha-rlrEqy)KK^9X%tl??_S;UBq;3VIbfUd(X0C)9|E>N>bq`Ifm}zozG9rz>~P_"
    "0;<Uo#1i+~MQRJ7wJf0~%=pMWf;&kEej3~|Rg(f5+Qgi9qZ$t6e32JKRE9K3{>vy+R5Zv`PJ4)d$Fc&^pmTk{E3PUpa15#KOqh#e"
    "$$!vnP5U<MSWsEoUN7Tx$nL~!qkN#_t0644m^sd~gz$sO#Bw>~K?d*cFp4QpI8p1fvR3?NF0E+0daE+Nd)B%yq&|Aw1g3f&IkhS5"
    "6FSnTub(b|%N$ng;D>X_%*A#DFREJ`pnEsl_|{F$Q<9TdpM_u?#1!HX&u!|nt3o4dW58i?P`(VLQ@ugsei~@d6&&bDOtfkWxD~9N"
    "A<wLf%Y$ddAM(S=bbZ&rFYQf{!XyzqlE{4S0Bke^ER~c~S?;_dCiuHQ+>t_aM^&uaTvu({f?8GqX;-NP<6evEK+ttQwmM_SNE8ho"
    "$fNE4?G?;xWQ%&yCSgK+U_3`@Xh>JuNGd{^P@n2uKF;NL&S?$%B%m<1-0C%JwNoobwc@tSFFxwd4UgyXQtlj#b>k69vC{o(g!>Ii"
    "7mimZCA0v>Gw|6HKJ=??C*U>COK}Seul+<T1{^-Z<~Tn<T}F~yt$M*V$lmiPXa&_i<?C!sQqm_hQ89k=>G-H>V#b|(#uTM!LRv3O"
    "=u~|&SbOj^NRpx@bnwrii(336Pw+yyW#W5*d+>Ar0C<%@4}Mka>xpkP;4M?HVv?*1DB|-~8-cT9!uT6mNmyS!FiulzGvEMVuNp&f"
    "?YtOa0>?*uKflm|NU|B1u|ch<Z(q*kQC!ysLVPEHOLfh_i9hpCwSSCb@;hMC+sowip2yM2JeytJwLmy_qUzdk+AYE*Z!`mfzxXhk"
    "wgHa|2U-_GJRm@pv)Vk4h?GPn8}j&XZ-2=4HWt+08pr;y+FSTNUAz2dRMEB&kH)EpF^#na6V^-H&*o=9Bxg|ZW|<#o+-OTj`^WK|"
    "YaS{><JI5QBO4eq2&a6NKD2qFfD7a?MP(RDXG79LW&6}?%XS5$Fq3X-QQK)FJD3DLzq_g}o>m)2T8OO3RzR4%hXE!$k=xW_wl<6$"
    ">M)^lR8?VQl2tH-G<PbDCf6muFx~c!Al5#O`)+<9ZRIMoDT2_gUbS6VZ;-UO-0oU=v}wfa($aTtS-Z7EiwKx(W*;#_Fl5ojS`JWu"
    "tU7*xjD?B$5CCc^=a;%wPuf+(fic5ZI@JqmiEI?%!-zH|p#qxLYjqR(1F8+b1TF5NGqpt^qt4IWV!gdBNt=aB>XMist6fkJ%eu|_"
    "UGy5TC=BPBlK!P<;2gC8-<kGMffhl^!^U;uU%y4t)1Fpx;Z`n${m4z>FGu1+-#~R45*4ICZ!_@_?(?I;<n9@XlKO#jVE%Kks+H{a"
    "m-K=);X!}kdF&I@rV)<X!^=|h=fG2tv)2l1j+DAg&{P2j0v#hHB3LmBzGk?1w~#a(gFQTPX-I$+uk<0oi$IgRis^=4Ktt}cZuMTn"
    "D0_~)EJD$BJASL#&5rvH7gBb!U{o-d1rwgPdfQ$2fHaaisK-AOGV<^4{5s6Coys)a@rpz(B46`nsQh^SAP$!ROZhxL*pd~`Gy5^6"
    "XZKb0YoJCwr)a_wh~ogIBC=}omM7BEEm+GfcGas|1_W_Zik2ZEe_px~hvjRBO;e#YfF3)rt}+y5DIe3c9?Q+Ff<&BGY1o;djYvN4"
    "6RavxgWdOY?piAvsi`#Fy9&`iw62Yu|1|f`dr##@t0z8e+AujJJ=!5>u4197U7$@x9arSfsQI1{ri9xP>~VndAmt<?+)_YUga3RN"
    "1fRh$^aESgLa5qLo#8aFKqdr99xV1(#*wC~p;g6=B!^Y057|-4<M9FAT|CAUbx?^zh}2%VW33BUb5n^d@D9TbI93vhbn#8uQ=vM-"
    "bgC?BK!&)ByVeTPI;vGh@0IpFd2;wAhc!2+T8oey2nRE-i@7e?)r||CuDKm9UB$Ik%ir1CvVTipT(@h|DqtV>xk0cHrBmS^Gt{eR"
    "aBy{_|MBz;ClsaPe2bjHPJA$Vv1#$J;Hn6x6(fk8F#Z<h(q}0jc|{^-V*7wB*ahH@``^yw-O#*5t<#eHDQOVq`*_L`MWQTyinazM"
    "%Fiom?O^kOFA#3>TU&GyCHMhhBFco9m2cTm274mbI>xeTkuRqVMhDfMFe(GhT*Imm^2nkyTu3g`aJ@cNJBhWOaN;7dW3ZSV?cv8N"
    "7lv^iHM_jzD}J6w1j$yA$cB#z@$kWG$y+<ULdnry+V$PZb-V4xZVnZ`rhb8RjQ#tH$sF-C3us*TnhTO-&Fd4DN(L};fHU4JE>kXt"
    "aX*pg*&}J!vV^T_^CIaY;7MH<6$~$h2`8nBy?1_J1Gm7vyX&^J2iEb|=?uhK?hnQahZC3hno*#@1q_!mXW5n&Puf(9??I!a?f3%;"
    "4L&UPTfE-N*knim_Iw^I=r+PH330qzU!eg=+mcrvNsW5hqIPZ4Vv*U)RPocL69P*LPt&z3@r(GuYMcaFiFoZ;iD}_^n(>-JTsw1%"
    "IWU;qX>VI5<v?j0aG>K6zoh^eOL(Nfjw+W0g-)l%_n|t;@Ah?1m{V<oOr2kIEA9)C1{0Wl)8VUNz6S}murl(3!OlH*aM}$dS37k|"
    "jbTY{Lmzy`M+?~~9g@cD#E@BgRDE57z>_Ca+)EBZ#umejP(%g0J*l|Q*mZK-1m<3_t=v>p9bCA5z==4wg$I<DZasWdg+DNBs1o0P"
    "KoNIgcM3TAWX52-L+cJm7_jF`3`@liamx_qs#Okmhv3ZCok|q=n4sEshdg}s^#G_xeip{HtlzcJJT}=-o#pC<c|)NyJa|T2A^PPb"
    "?cO(n0Ybh_hS9jXcpH(!R^cd~zG*$HAKnx#k$yK5nsjV7GouT69Ov&}Bv4#u33^}#S=LmGsKahzM+CJ_GH{J+!K~S_16{2dkLL68"
    "FJ2qkOjHnm2;e<7jri0etS943U2;s9yR@-baSTc!RcCA8T^o8~8{6kKv<G;&1DZomYqi55t6oJl%`OyZs33OcW45KL7ORGEz{`z`"
    "YlC+2*~U%fN1b3qY+eMyweC7k=YOzkpJm7!OqF~;U^3T!+EVgcxow$zWIWN1K2+(<sgsQfpuU?26BI-9+9L&m;<z+6!F-?;Ypc}`"
    "FeZ@q`33L`vDUK8RU*sIM_>2b{p>m*qYB3J;ul)Xu&BW_mk~FTBxvtR*t3DPKCfCkkVV@<TS*thpw&9B4v^v<&w1*|4s4?{P1@HW"
    "uZnz_S1p;?!b)2+a%QQ77=PAh-vDZ3AA6Yo$OLc$^o+fbWI6-euc2c9v%O&_GO&EKQmFO0N}`<m9XNZM_{mn@ge%sZs)uWihH_Q-"
    "nxO)r78Bsvv_k9OJOTvAe8^IvDc*m^E-!QDg`tOOw)GZK^C~ALE<oFf&|wG{cZ1RotMW_~LWO}41G(cSha`Shrq*=2JTMH}`?BHQ"
    "^Q8iOf!5y>c$|OJoCa6uE1ahM8E*Bw{awbD3k*yW#&+UKhU8O(3;lZgp4Wh&7xUBqv2Ox;enP*rj->$O#y6W7;aI}?Y_~>=X%qXv"
    "CP*vw4PrzUK-Zt-(orr#;fz~Kz`Vt>hZGZz<kZ@0g-F~H_k)W%7#Xfhrm6%J#4B6T1_@ICyZR>mT&@c(se%NAHaw&4@*nNwgHhZv"
    "@aK~jtLM5pv>i$REjYw^*_&#L0G2Z-K*&PjpK;@+J^G%oE)yIe2oP)LPdnbj=!hq|YH|8`1nw`!G$kVA69#Q|mz(jzeH}L19taVw"
    ")u6Wz-L{Twd>39288_fMY5Axx2f~osS~l>1QH41?1|%Z(u}?ZJDy-HCvy}B=utwIAU~T@u2tzxO9%@H(W3pA2{hIk3_aMeLozuAt"
    "O^J>oS5*sw@m)t-z10p9c}X%Mf<AuJVY}FFWz}{#8M!f1WHRD~$PYoKe0<JK)h_lebs0Wz%GOjl;`?_Ev#iDF*u+Zmr4;>7?mf!6"
    "L4&=wJMn{{Y;EDPrp?TZ1A5*3rTH_82hZ$_JU7Srte9_|gZ=I0EDK{AE*)@iIz?rUJl>^*rN?5lT9h@}_@?B~h?}|g(_qL0xsMzr"
    "RAxsUMjZv1TG-u}WhXy!#9LrLN3912s%+s7>GAB9o0?rkntK<$TBa_#u1$EDBX8!c&4%aP`H<4hs?&93ZcxY&Jh!u6Ik|qX!h?9;"
    "j%1#}p0geM`iiKtmcX^!w`A;Uv8d7#x;Y~hxs*m2fs0dBfSnN6Sp=P=j0h|1N_Klhp)(<bcsxTe)o&^8anS*r%f8_w=(q({CSojG"
    "j?AZRJCBG658+qJWoBTZhcnk_i^~of@+qrSh|$tSCZ33A0I1prv!sQ<`qViEo#&q))gWmlqFWfFspd#KjQA57BnDvX-_0tUarT!^"
    "++l~cMuL@OD#sOuk=8+#=<vy<-MVkd%~Hq*of`}|(>0Myi|R&=)PD_&0014@TIezE1`M;>_Cu8GxDnJC|A=wkd=dNs1$wE#X{KA$"
    "(o|YArX0bv;p8#S0EZ<~gnhVr9X`@}vR2oD)e(-xl@ifvkx}sGf&N{13gGtubupGbsuF0|LP%b2k3Z;H2(n*I+vuZ}3a;q57=W>@"
    "B}p1$jy@OyrxFs(_^js}(37hfHdjH8)f&rii*%z_fOm#or$wI;Ev#QNaq+(HDObE-mQ>(lf9#cG`x|Dj{vuu%OeS1?=~6a+NRp<7"
    "VGLx{@*H4#kg>$nV)H`ASTwy0&qFXNmteK=7|+$qVX5+Z$jYbyssT$nm0ycT8b!fS$8XQ{_6Fl9HN_<e#tK`lSUDAb_m;+XWM2HZ"
    "!`a7=@gI9y=GBIuk@KR%t=ch|W4&~+21|a2PJKC_WqkL3%xA;vAQNW%)6A$~&t?08OSTwKtA!A>&~*G;=Pl_}Oxa?dT#7U%H!EZ#"
    "N7?d*FbdA2Zg@En6jqf$g7I3m)JFK^mQ_m=3Gm<_s<dd5?<hQ-Sifv6Z*0Q$Jx@>&@lDAZjMlm%UI`P1R>)8Zmoj8-O?ZeB^EsvT"
    "cqdZY6}*3V+f_fn3_H>Qqa0gp+LQa94dLa=D8d68)$;3v+R;g4nCFQF1gB*FNvL{N9Z5E5Y&;^K#H$ur6==jQ5;=S;y|sBwK*R`Y"
    "?NhsZO<QC}bt2lM6A*!zdugc3y;`JIn(NrSPJJLfvi9$$TuonNhLzv%Z^7HzHt37rq6U#07&YK_Xg}bRWh;j*Do4djw)9v8`hN2="
    "__96w+yMZcSzLQIrGip8=O85kK=_?7Q}u<G{8XGG9(MJdwFIcLt55|!J1=mvt_^1@O4DZD>)W`5z~Z;_-7cR{5!h1gbL+sCR!2Ke"
    "r6CNesD$q7^<2TB2+QiwB~+@jeb!x``Btd_wwys#UC&w2n<m=78Ty6;Ca$yuiZj~WDV-Tq!v+?hT+i-sZt7tW*Sx4e1MtHizoDbB"
    "2;NmM)B<A^{rkNb2@Jq8gB47lj=G!t*rW+m`E-oWIzJODtZ9+V4TxD3e_GcS^XweP<@w!H;0@51EzW$d3pnS~7gZCM;xpr<<`&<Y"
    "zEYk##ER&eKSf0qI!n~hZYrzTzh?|VFYOAerq{UdIl4i@UFOvB*|{|CrSb_tNZj|N#x4zahYix1)x}A-FK~tO3*R}9jKF|0eASkX"
    "#XRyM?Q#t*_pNAC$vl&}pB3u;RtqKw?W~S)s^2vxu8b5c<VtV^4+^H7b(#KV>eT6?-qrr45>XL<UizXV>|ev><&d?Gir2rF{uH4}"
    "+j(hk9d5`fS=GrfuI$s~$pK}*XisIe6S1O}3J4~Z7ruCye(7*#L%*X@0x+PR4}>G{)`moOH(=SQQN~I%FZUA#wPQVkj^^*yzTu3z"
    "9X_56bPZ3i=+G+Z5wv;&+n;v1h#O`ArLPVmN%fnvWq(%1d(|>!yznV8dk@dmMuvQvLqgwp?&{CtFRe%es7?yMFrPbg1TnXDrhq#>"
    ")h7mxtn(E*m42;gSHtrlJA(AkuTG#<lvH0r&notA==kr#+#f39s%G0B@M1!3shdx>r1VG<5)RvXdZ770B-$UXcI`-TtCd8o1+R=C"
    "CWf_0l?S`4vgyH?nYNbrtw}@RxRt@4?xr#*tdq|3-#S^ps>1EOrrfp)TvXTzwrhWZ;ZivV-XVOdnki_z(_5Kqxdt7*v^pIGzR4Vs"
    "jDimYD-5f{+jg{tRL5d^t+7JdQBEsmxD+vBgUZ|VmXQN$<QcS4GJxEHP#M}{na%4YwO;0RqFX6+bnOdo+8yacvX+Kc$21NVH1=(1"
    "-|AaNfCLFzJW$y(zl=JY#E`9^7BquGb&+cx_V{ki>CnDd%u0bRq)Wt3nYekPOW>~3*RKfEWA}|)>b+>)*j&CmwccD&vD)MU3d)#>"
    "!5xxY+(-piN?dhN7tED4{&hEW4Y`WU!3djXd0hVI$NCA{s1^sAkPf?sIW;a!^ho12*Kio~H11n_V2I9Huz6Ga%YL5TE~<zyKKYyw"
    "auYRi=NG8qqpq<p%gT`5)r`YqDMZ_-8Wq3UiX;(||Nb=KQBJ7B6%aCUYt*=E(}^F{kv%RI`!LbBq=W9-|Fc>vK$evQG)G6<XSRDo"
    "u#H1y;hrHT-DXE-p83$`UiyQumbu%re|e<Uyl{gaX~w7`G8fgQn1@-i4$Aqs?e6Sp>}3%wPG1`Co1d7p=(JBtm!x6T4m-A1EfnVX"
    "?p85dVa-Zh=0mL-pq8INQYMv$m@Bwl3pJ`Jto;6L8;|K06;JfAchZ^kc0{Yy@|Se-EMdSFK^-+P$2w+_nRv7(P{lk1xAtq{E^OTq"
    "X=!<?O;jV1lC6hI76FyTct*Oc6I^fV9bq?rA~%U4qIV4?kg7=@Ky>?U8`D*2K9<D4#<cO{)#M3G3g4YT=s^32u)mh>jJ6V^+FUu6"
    "VNDt80+FIp<S)4A`O?NYb}4JMs{u%oHC{~xz5_RaW2<u%UdOAYfz|0@>|Gm{A_&_bxNWcc5F43h95_jOVRX}?W(ZYfxJYjVjC*VU"
    "1`1dIu$)p_Z|P#tf7SWog;3V9*!SmT2pa@@PhQ3I+TH#Q>zcHR<l=MQ@D}dCOULn<AslP*4O2>X9~Tha)v}0aj17Hf6$+PDXu$5}"
    "W24G?b*>d&(NX?m#*9NhH=}JofOxwWX7A=yC$XfEL;E0s98+afJ{`?|>tL;~Y1${+a=q64WB-VgWvr@Tb@8U%M}Jc<t{ncxn-AU6"
    "dZrt681JA4FzEjX7}Xt*5}#xSj_0`o%*n0eoX4rE>8WkhfQK_W>JqQofzu1U_h&D2)7j;}sHm$W-{$YSHxxAkdmKk0W!L(Q!VB0R"
    "i>9NYaVzz`=qUT_8z%c7C9S__C>}QHZ^%*Vqo#@#b@HD4B|e5PZ+QFJwY0f+i}@H9rSxh})w9|i1cipmp%HIHw2r6rn~rl1wEYfp"
    "K#<(MSUqPg3e8<-KTQANaZa6X#!4ad6Pa{d>&s7sftthBw5z;zm1rhX3H=gVyDc}n7ufZ6y;NB%uRMM>{Qr@yjwh-|Km{S%dA)`C"
    "Hk~>Kk3;b~S3n?yEvE5^Ka19r_o%K8e<m2eESan`w@usmUNzVV6jPV6|8aX~`_);_hW0MtGMUNKXbZ<LRdt%*-aOY<zjc0AMiAQF"
    "b%Gm3c8NK0PuxPscwQ=$tvWXuZsCKht5)?W-rb_xMtrIaaqJtWJcVtsH(8p+!bkngs!lt|bc6%MPFkud5+sSE9TmiUqS#C79#4h{"
    "{j|8dkT0wy+}_kE&#FX9^QB_zcIM*025!`P(^mS3Di!jpw2Ig?AP$%wl?Ul)uhA(D2wZj>b10f!(QZhV#eermQGxXmevNPCf~pAc"
    "{aR^jcG&=;CkTxu5iZZ~;egA6yCK_<Rj^jUrWFU|F*xeWa$H4+V1#nbpQ^#;@^Mk2O8eRUw~3ln^$?NONEM?Mo1?e;?e<GJ54Ryu"
    "v=dI8?@LqZ!=j^l{?B~wtKFCNr4yV84%B1ZnVM$b>%rv@`}_Dd#?gUex3#(bRQIP+L^2h9xLl0)9rDJ%2OmEw)3Z7$dEb79`i_(h"
    "W1*01e!O)m)phvAYF(`1=b>&bXb&{94%-pR%;GwLnl8ytMvl{!3r8{fQdKvyAg(Lffyai`Q>!SawW&x!Eq}hn)=-FhR4jFTtCj={"
    "zqE8LQ)dnuYI1^QD!}0{I;^EiF)bZ*_nmXWKMF$!Wup$TR&DDRbs{iB_43gfL9KzvzQ>-JruOt&^T?q5W?CUjF$r35Rf{0Sxz!mO"
    "rb`)t^&v#QEA6H)--cY69h6=jC)Rq=SesihhiiD*s*a8LYgl(9QzjE1bU1V{A-Ks5b2IN)MV*&=xa9;^P$dpZK&8kKniT_E+_I_e"
    "B>eW1A%3Vp>K<=6K4;c&pUbtlJffOq%CO>ex#M!r+Xg~HLkPulj&~bZw&qS)IGxFw$H%4};f30ZL0yGbov?(LuBj^Jt6!%~wf$>j"
    "<$+`PU`#*wf#phw-SOkvEf#Ibs9t$K%zL@>3}_N&ApDGCT}gR67BvwmD2c^xy-GZ`cBv<kN<5i9xGLJqX``yxZ~a48KL%USgjM_N"
    ">gK0nQnmO&zYsa=x1_A8oxsXi0!<9o#n|RVYReft?61yDXbKfA9$(xC8KjzXd{{qLHMUxTEtG&$)GZ@@=88=WF)TyQ73Qh^$8B4N"
    "%KIIk+N*gfODcG$eO+y(5opI$cLj3jxP=W_zr&yP37#M8LS~z){&bsJ?cb-KANyTAh3VUZpLt$rk?!s%Xo_Y>aXEB7vocirq5AVh"
    "Rj&5E;ckd9gRUzmC;p^U87h!<pV?Nw+4#0P%=_(KShXHDQo=??yC8PJAV1$sUV!8(Lt%m%o2lu@NbfkF-e(t8O%GHayn01xs;YJV"
    "*ogq#qfV0z#j=yHDUlzLaszX#wiIVRr*=8pE<1pr$2R8lT}lS)HW_mG!@RdxV&A~cq=t~I4O-7#m&H8Pd?#p!{=}XwzM-g2|7p0k"
    "h#x;8m+Fp8?k%HbE%nr*UUI%{r@N+VsjhN*)dET{gHbOiE$e{ZELaS0>(+lFJk)pf>&vhYHb_T{@L;LMf=C-_A!A}Nw}1<oj~3g8"
    "n{?}{O%uccGJEUlXwv)>%lLG%_ZR#E?&Az~{Qak?C*S;ai}_=i+j7=Ve3Q~2P%Sx-z}L?`-0h;s?EcsR%$lx0ly&agbH+ov&DCv@"
    "$kh4+M%X)fr?sot8~(cEwd03(@9U<;y#51R1qmD#hP)b(q;t%*JQ5=3Hmo~q(e62bSed3nRT%jV>Dl15fu8Laws(WhaHe4EwQ6Bf"
    "8z%c~0TV>5a3@n|8o39fR=vSNVIeQK!oBw77KX=d{1o4+@|QLGaCH02Ae57&jL~fMABP>7g=I<7pjyds%c{04D(BLgrOV*nT?c?w"
    "yn+-sliDWXRS@FGh6RLhbP54;TgV5eiaDpk7wy*nd>40KvEFh2kOoE#Z})8+7{7U^$|W+`M_4JT*qUKf!+^I{U$5Q8?Eg`1G`=MW"
    "2~;KcGX89uM-zC;KB)E|j&q}rQ>bZ9ZO8`h6F+hlaG@o2k@Yrb(LIU%?Q=qM>kMV>?`t6x<HwpETO@fs-XWCwvD!#Fj-VcKO<rGB"
    "*g86C22x9fL-nQBV#S*^Va{ArAre+*W{u10Ncf&kd|A9odH{&fz+KW8i~0hM;h4GXU6$aZinp!`2W_K8RY-hyc{&uPolte9h$_o&"
    "?P*<72V6%eZhG{Y-MG9A31UJAh-wZ$DiF>gs2ALK!$_;<P8*|Dh_6ll(f#)AAEby@$qVYN|KsRE1B@IAjXt=JIJ7UIMkzrZh*rY4"
    "bfmZ{0ln5O*UR<7G%ie|`lG%ZpttJvqaWWxdJ<s+F1aZthnC`qp<#kO+xnGbf8;vIPwb%qcjtcF8KbJaVIUPSW%IN;V7$J*E9HJs"
    "|7voi1CZ)(_oJqzetwoea(NwEB)Y7QIhaKqSuxaYArx}`I-b0>MLi0cG!)4Zo?7RQTovo6cGZ7jH(Hom<&hC&&fex)7^B#)q;^!="
    "oy3<#fY6-YJU~}hNZ~7-!EGw`RqJ7^gB=Bc-4YH;CA~Vbh2X({Uu9~&1}>DLz|xr9UcISNvJSt_p;JO!Cg=<T9@yZiXVOY?RSc{o"
    "Tk@Xkk}48rAMNjbkF_)pBTP&I7|2xdfAEdATAWH1)F#v&TzhJ1*Zd^&R%hx)plckp^JNT94Qr(4*IGU<I*X&TO{lSZf4IowfRKt}"
    "XOA%M&Zzy4DnY%;j?7hy1LT@o6)rkM_~j}z<x(Pwx2jKOQg;P1@sm~br#NONRwA&fK+?9QfzW{DQ%XZ?Zs<5-W8GD6N~-Hrh}Q`q"
    "l@65eCVw!yg5e6P%2UH<Ub1U#p{`oI0CgTgb!FOb(-sTUdcbF0jozBJ*>y%*C$sFesuNyy{+6dJN7j+-u1yTN9;fzDq}+P|RvZ2w"
    "$N@*wywW<q-S0G*3C-|J^m~}Wp5RnQA%t_Na0~z|s+w|l<_LqkBche>A<l!aRNTxZ%L}g2K4W<E;-+0qz{F$PhYDvlH55WIuHUrQ"
    "Zj_GpA=(yyXfLKqYv^ED`D9p3#fa#EJina}a2|x1de3U1aIyGfRc5Q*0=S6)2?g?B19JGT#%fHWzuOs~YK9d`$iNSY%Rn!Yr$V8f"
    "$CiqXFMBht<{jDk?aSBZVeKDLWUizRz-!+aN)vX;Q0I@80o{>2>#+bvysq4d%LUDpB-*un1th8?+f@RZ5tLV{6t>>=YaxD!<*tT{"
    "1q{Dp#v7>8`DseIuK9OdIh^GkUeWIvpR{)LWj4zZ>Im=K>tkI2=Y35&7YtA9z&mPIa33~IAqG=>w2HD5PzG$nhv#=Xf$qQEhPw{e"
    "ALQDRxoWgp<iEwNrZW#Tl^VhRxuHJ&i@FoJ@3z&CPAQWdkhIEKwW+MVRP{>=n>PpgY%aebB{4Ycij>d^s(x+D_oNHHc2(gvjG(S8"
    "1nze~#RRkgR%ZRK-Jx2+WIJmpYRQJoL^h)iL#?%G+gnvFy*||2=xpSVmgh;XH1I5`Omps5-zCs>8VgcKag0rkq@B#^(7wX)J@0^L"
    ")Db<zBZHrrrxNX^te-#VjU{g#9pHYDF|gFr=varE#A!bj|MjEZY|b3WZndB~ng9MtYTb3U7PQ>2GqHB=^0bHtb)=kVLO&NwLX6=C"
    "^ZpU`r&-}fc(Ut&b%vwVPgcvS>cj1lPWZb6z4$XS?lm$EI$9lSE=yFw?{r;DqhT(XNEnhg>KtbJDc=2Z0qt~WB>rAZ+IE$<&uy2`"
    "`gRV0$biu)<ORK+=V6@FVzMx;t*hE;-EoqM4<rx5<zH4KTh*NVz{~GY1e}x2AJ<pY!;I$3D=7a8*VKU`6yFFoJl1eti~*6R0`Eml"
    "&*vG_YW$8zsm+<hh;B~D9k*3S!MfX!uUYLzOTVIu2<q6YO*gfN->f>D*NaioiQ5e$b^pD8zceBs%|J%(<!9-KX`hjty6VTzOQ-5G"
    "lY^|W{!km8@GM2eP3W2nwT5&Aedfo#)Vb%v0I0*oKDyoK^Gv@6hQgCQ)pD6>9>t@`<_DLxIJMne{p!?eXCW%?a1CP;;_o-I_EuLD"
    "Z<v!S_@dKluyS|}Z42$lz?j#?s)3Ykr%Ea9w;B4geCm&}+JzuBbjVx+aO#^H&@}fQjtn#0nhO4WTb6ab$Kte@kL&ld;1{wESwq0#"
    "+v<BJGVLf1yT5_(GpqH1&eWL?;_85LhkP^&7N>NnDq8*1LKn$C^{oO?wW*cSbGb%!{!^>p5vG5sGE|HAAFmb#+MKg%S#GOQ-FMhm"
    "rV>>fb9rgA1SPbt5P0<WeEqqmja@af-0)JiTxZR%PsvvvWxn_1YQXo!YF|)B^J~*4$ISDZRY$zP2h_&8K5lWJOAK4kA?=aYZ3!yT"
    "{u`=2Rh6lZ1a9-sLrN=b9(4+l1VNJ7&BUWG(g4;!?hn}~yWK9!Al~PGx_rjZZ;z&xr7gGg`+B<+zEy;(*y-2=os)?zXh2ga2SWWG"
    "?_fXheqW{z<{u!>6<;nUpY@$0YDV6*0K{zV?*QCRQ?y<gP_(mr7OnLoke*XpiSOKY)C=^duBvMA^wF7wHWBOX(%EDSM_%Z;A#<S~"
    "HKVI-#>Nj-o~FiKtNdZWaW%UESk7L4>Ok8X4{e^RncL9Ge(e?jkfEuFnGCeI8%nX|(Eg5TZ(K^pdPmlBCNe^)0ufbGEkhBD7ABD&"
    "#UD_Q&Dj5UfMB!ib@iX`niza=37*wJb$M5`y>S~#^XYc2CU&p>1ZhcUGyBcNOj1Oiy`mvh!;Z*z4Xb$^RW*h>uhL;>0@dlfFq-iG"
    "n*KB2A+Fc^Z`WZ~O#bib)rTYoth|ce$GtBE^7bycCh0SHC#rjo{6yO(gq{0|LQiov)s7d&*&~7)mhGXQFFI<gwp6n2+CJs?tD2~)"
    "AA`;fTOG|)In=dWu1*~Sk_v3!CPz9Egx%5Bb_L(@A6S7xLXo-=?p8w`1Xp6#v;kkV3puJzM$3&uB3eA<)o!hXhE1o@ZodlYmv8Yt"
    "#tSX#nu^6xy=k6%Jnco41Cl7Kuf~7qxOE|V_5BRmtwy(?(sNd6iG+jNOxSHzc`3d#q&E)8sk_M#kT5RV&l{>RR_V_X+oqZhk=Rkb"
    "tl9Ah@fMmkcLC9)rq^m9gI==NJc_<IDC#>TtajpbT7_%k0*)OdcXO{=g^lVB*-L^_)t*tMA_}f;yzgs#5c;d2NIjMO`1`b~N?7fi"
    "S6vCJtxHO|Ur7I4n^AF?cEQoU;Ahhc@8sdEZ@~K?`VrROrr6fpjB0EVyjkK{UmwvS2w<%`C#iE`Yj$QP`fm#|{{Xu&XWF(I2Jc@>"
    "32oEyJ*UI@+K5-pe^wNt%)M6mvx?%5u3`gRdsFL7Yv=8z`c7>3$j=TO9_n16UD}|=nkV_b?ndTye2bT^kk{6qVA*;#kp{EcZqw|j"
    "9vy*27A}{s874;Y_CFN`U;4_Cht|7QJcV~6W>wl@y1o_#2jLmX6qo`66ixPR{F>F)2DR&sV05a7>ntg#t3b{w5w?4pK#NzqGCsTv"
    "K14i{xR%?uRYwcuv$Y=BwdJ-zo}}>4x3eXRG5++Azp0K^i$<BJg)!H+QF}-CP8*Y#8wQ;Do!^Qvrk5Lv+P_lE1&LMCHpvcZmw#7V"
    "68>M`yL+T>w{x}F4Bw;CDUw$M@(w?0l;;4G=;b%k_Vewwo%VgL>Ai*<ssIf49-7s8W!08Wci-_csjE{>_}oy?1lH#`j81Z`pSvb9"
    "YrPabe5pj%)gO&pXBHuzm-{T%pNP!`8i$gtlIdoHHbUPCKSC@&f7FO{wy#6iy3!&OtZ%#eu7asT9eG(7_*%W?y^C^;Q)eIE8kBEc"
    "8T>lp6$9}_Wa^CXqOIGdnw@;W8${C3s*n9{)IlJI$FdX`)D$bm#i>(j*7-kQU<8q?xuX&8$PzveH=@3)WkD-eeF4zYP?{>tAcuT@"
    "Bm`4ei&$Iq%|1AkRJV`f4N&dcj5&c+KK70$Cp{T3)g6IA4W*?o7ib%T&!G>ua%?s0s1YUyIz&8^<3`7%v;sz$t7W6MXSF^soZ2HX"
    "s3#;t><&Q#k%!t#`ob_Bo7J}_)r6e-9@lG8o!TYKn^!+^Qk_8tpo&+$=H<S<0X8&u!1WUY8}OwsbWykNsxNE+OU8*;*7s=WQu<<r"
    "F?2+DeCa|JI{0h2N8e|{=SV8IzW+p5bWYWrqU^2{x@zXi6}9Jqc|(bxb2-SpSvNaZtiHZu3L&yJ9e7b|oY~`sbGS{6a(RwhG+Lgn"
    "VSlKdV1#&6Qjh?tF!F%I)s|bkeljWH(*BiEkhMi!BSmnR`up$doL01*r7gAX>Y?-~f36vxht6H~C1~BwfA=UB8MfQ6`S!v}yE+=F"
    "yiOI4{1I%_>E=_1u_2glL$6VtAXcp12XXo{HTC3}-*I7!PLQY9=ZfwX^S4427dnhtP#|rl9N~s~)6sJuU*mH>j|EJIoH8*s<9U3$"
    "jB3?ot@?g6B_f6`yXEr*L{Ge=Y5sIroCi>+&iU<Asftsb?`7;QQqLL4S8Y(UY6{fm_ifB-zu#do6b8i2fzNF^iyExi&HT+e!u(=v"
    "Mtf)-W2jDtk<$_LdACMqbaet+N4hR`r^Ed?tyy}PuLHEhs(OqC35|#~?TY_6Oz+)T#(7uIyP#g@HQf`8=f}G~n+jH3$8kcFXT#4!"
    "<Ysv_Qq`?$RM+lSITT!4FEA>(jy;U4+F1mX71F~WSUyGT0_%nKTa50;&+azR<DswrK{FuHh}3=h3ig~sheIH04JLpTm6+&5tsB@_"
    "RFsiC3LR3%psLtX-_fU<F|H-?vTA!6m)Pc_gH*g2i#m&%t<0PHW$?#qq~S7m{0kuS;F#N~Zbqto(&m<vwD=VxKd!n)7nkcXRJj*5"
    "f2a^-fGJ!5xn3jg>)-eL)m*EXh1kH}Z6nlTIo!Didv&$A-Vhe3Ij1Tghv082kM7}#<-f{j1<PHJcdMrQ-%}LdCXA|a3)<)-nwHIV"
    "ed~bQ6<rk-p22}Vsx-m06C0sDDO0{nAX#m0ze-khAjmv5)>d#Ckm*#L{kCC2^<{Ig^-bM!nZMb0^N;Ug2x)02)BHfZX+xb`)!}kn"
    "$gF;w>fSZhsJ786JkEL^J<Re;-s_9Gx>jNjukT0$V(%DReHN6$pR}ok*1Gseye?ut&hOVoBp>e~sFtyxi&ju2C#4;<GXxfhsqQI$"
    "zQMn41TraDKkD&abSBJUd$^K{TbEw16s~+-=x+2xsp;(V%Q&PJ<A~1h58kPkXxAF`m4cgS(2mvI5Qw|F8m4X4;b+8QTP@@h*Ffg;"
    "xlP~9qhq)3aZ|Cyn*6e0j8j+Idlkz8uhFcsjeXW{w?TEt9b;u=I+Lr4&nrozYG*(VIDl`&)8*Z_^<kf%e9d!)RRw2SdP2hmHMNZ?"
    "rlN1`iAo(b&q>fC(Oms*n{|Cp!C1d?i7Q=P*^Z9|aemxYwp8@>3r?-e^$msXx)g4<ysuKSzfRl`pj7PXoW94y#M8HVpzPk?dIy!v"
    "w(|5p*8Cpo7!*=i%ESt8sLxGbCA9fo)F3C_g8Z_&0`L^8`W^bsSFP7MiL6!ZqHhqG7&o71yWs~)dWH<0sq;lUR#bO!<5y*2i_U8o"
    "^{GK_8y$8>@_vf*8)kRS(WmNe7Y0W?HJk!mU)N<)jHl|!?Jdrz!#XOk1#$3S4F^FA=tu@e(_fHKP@^fL$YT=7lNOavf{(7%oF?xC"
    "cw~7r?X+<#KejdX#_OTBRM9wAjlBt{#Q>YT%D9t9UiYOuRID+txpp1cXfLO#*62?4AM!)pXgmlwg#HYTQfe*$t=D%ybve{*q?7AZ"
    "i4Y+&eKXoB)E5WLxB7t;b*TYL7kB?|JU;bJA7WFKDHlSSdYvZlQ;q)S1CbuS2e-LaUFz!GuBO#<MN;qjj)IWCZ5(CJjJ_@byFM^t"
    "piuuucNZP~kQ+&Au{GY?*M8n$CD6t`Z0X}*HvM|`@4zil-_5%2m9cVnr#?8b-w73onegp^k)^=YC^vRhJrNu5+=0O&i?8NX>xldM"
    "%;yYZe3HG|*Z)`2nP@qVD>+mYS4npI|3A}ZTMO65RnK{6W?pwyrY(^XKr8^kW%{sEt>52~t7iXigdbaZ=SH_1>$)=6C!B*3c^X^o"
    "rcv>qazP!ri*(xMui?2RTr<=5N^7_O^3UT2VQ|XS&qJVSV*k|Oe3Gf{V`isQUYK~GjMKfIOElzueeVN&NGA*t2azvDTAlw+8&ffX"
    "2JOl>aUzL0Q;{^O`iiP7<DO-pr!lPw)dHn?{R92gqv`8JCH<%*QK_j_(U+BK!1WQBq7bhSrnjQ!RnJl`+tyMOqA@d@xL4Cft!JYr"
    "m8l&Ug4ME$K+I-S91GK_Ag(7^{vPi6Qc9}JBeVqX&1GKgQ{m7l22V`28U)E~5w&o3%WW0xeY-!VVny}PO^+r9p|sF8w9xO>-`g>W"
    "6}))TO*-_#qt0iUm0;LaWRif1G$$<MS{moK>{U2Md_pLf^=-WXMY$<0f~%{Iik`yHzntv&BG?zZ-(rnvpWWhfKlI_m)B7*#>jy>5"
    "9~81a58TiC8NLD-;S=W_Ez@()%({+ei%*4*8h54W>W?L`)*FwR74>d%6sIV!{B+w_k$Dp&eT1kRGnSP7V}4K9-jB2<bIWyM(IhN|"
    "Kb|;y)T?XPqPs6TL04x9tXDV&=<ODmkY0~=EDSaLP>{LS?DEuirN_0OXZ<u?R#$&$AX`?SXo>2PCB?|W=>H3qy!Hg)iuun+V6|Pe"
    "`H|?fxUu+crn@=|1RwwO66%y4!ysmXxSojyi%ynKH=a%UT(~cpSUv(*pK7<!cSRD|2_iOGl;|oYB8rzXBy6J-XIYI<=J8W>lsVFb"
    "_2bxky(NP^TDpGSZj<GU0XZ?Lsk9pe6+|lT#*=^cyrjb5AKY}0I``gQ=z|#t@U2i;%p>h#VNF*?y<0)@52f_}R>VeJMwnlrVq(ER"
    "bc#IKVJSb@OMw8}=zRJ4pXi6jBva2|XCxepA|>LBCf$y`$S>AZDIlfWbc2o4*zDD&FTNU>Qz@%_Y`Ex7?4R7-sgEE|x(F+u^Lo~w"
    "_t&rc{cln-OAwy<c8l@-Qr<X)+w{>MK8vUPg&yr=*)n1wdQ1l9A}~PX?ptua739!OT4<Gy*VOZeW$Ka7*?k=s5J)}abfBmsSj%W>"
    "UrsjI+N^;8PdOJ|J?uTw;Wi}abw2?Cm_V2i&PB{XOqKF{h0-Ddpev;xp*t~$DShlC<*(2em2xt$5LI>t5riL7WV~OqDe&EV@okyf"
    "YU82?UB9yz3Pa}<Jj<S^LV~E3Qd^w1wAQG5;)3|CaW?Vk*aitj5GtJ5ejZ`B4Bs+D;&1Wc#!wrTQxRWJIk_cv*eT6Tm_nFEAi!Ew"
    "cnZQ@9oGRv+uxuC%wqYBr!tvl)<tI9!|Lh_b$M(#$}PCbil+`7(OmCCdB{*q>ny|gLCNtNxxKt16v9?Zc^4t+`tO_?MOh}md^vTA"
    "yU?NnO7aPr%&x=O7|1_`W=sDG7748)Te*3W36{+|CJK`t^g{4AMfctZME_r2oMSmA@eBPX1%07Lc3>*&oVLFaYhgPb!CyfOK|I9K"
    "DkvXkI~`qjOJsM(5n_)>sIW@0D48gIu~649$DC-pWl@)DL?w%1|FNC!l>Yy9VJpvKhAFIQ>urV86kN%h05rOScqjiDoOKKSPl-v7"
    "D%K%hWZBHi9?$5L!QaaqVsAq1i-{yFv3!G-?<|CX-Je+QY>&yH-7~o@^3z%G63)+dUM?RQt`Nlu2|WUFhUbisQh62j98g;lrBWW!"
    "<4fLRZ>N9c*yQkS2e=gKKR9qqesONEti-Sp?$@^Iwl;Ipdp%qH4wJ1wuM@OQXZ^=IA&(Ug>aWGX$e^gK$Zd-b-LoLijo&ycIWx2t"
    "Q?>V^GaoanpmRI*_*@syJH;F9xZBy{<Xu<uW4|`V={8=>Y`rVNxXbTM-XrQ-&iS?t)y1OPx?pH_U6FYQ#pd<A9+e!Skh38MV#%yl"
    "Q5koMCrZ(Ed*pa!Kd13>F8J64{&crqb1{M(vvVxLqXjs-^|7YoEV|ITDQx`e#wjLv@TSjf#O`9cT+1ZRbaij_vF&eWfEAH}MMQ6i"
    "CggpZVs*bsScc+mn9yDpI(t{MQLv$if;=?7eXLP2ii2^$ZPqrXTsd0$GG=M+XB20xrB*UpUFiK?4Nt}ipR@CSsSYMACQmO?)EeXC"
    "i+8Tq-Cst`h|SSQwZajoM6vBM8>VFk^gA*xwM|osP1h~r$Ax?I5az!sJ}OAR2&XfRV+BaX2C#r<Me1lRUS<0FGXiDHxLWjq8MWA$"
    "?CL?7zMk$9V`TJ5!7AP&T+5=jA702yk2LE<t_x*JEN<*tb)U@TrzgYf7&cQwNIzsoM)qhCphCzdE!#QDvvX`nk@m$*Mc+bc20-t0"
    "q7?=jxtMr?E_3Lth(vVJ6xtA$RGJk$tc!?poz2(G=VB)@iLiD1vh5KF)PBC@3EiaR`<j<LS0%<j=B~5u*f_5!xTsLLAKUg%QJr2a"
    ">nKC_6L;gvaw3(UEhl~0kDyta>pxM$&*$8mAj`uXKmDY#d|e5TIX`t`77-7HjQOh^=yeqCE#daF{xc;OJ6TTDA$rZX8Dd-$f+g$i"
    "se|jiV;P1RyW*FkY$7mlgL%cMg2&fj{;LRl!+!$ZXT@3plQSqk1O}RR{opI(c`ul!BQpPAR7V(u<$r|*!O^Jf$9^WQ(^*`oA#lLR"
    "eaEV-KU^+2<)CqYB39b;O8i+?mNqhtDP0KttJa*JDqtA#C<U|Y%9pV8&`;FYx8t<a#wrM-B_4hkJ00IC2#|^7j+b4wQ#AGz0!Yl~"
    "`L8#(=$+SBe=*UG-bO+#1G51=QpNm$fJQ$Y>oWQb;;a`XBHV}ZPrGz)bwKQ*R9V>|6>ngTY(}wQKlO@ZGUjrknYR|1xiv=tdv>J?"
    "?0IPcEpG}PLAUgl&J=7aB9S+XSB}}06m+ViS4PX_xeDa%?>Y*b(~IfsRWUFTh7JLC(gs+?6sO0vR<{{Iw9)e%jFj5Gv3y_svgz86"
    "hwyOQDw7+Jc6~!Z4r#cHt$MTsF_by31^d4Jpj=v6(@>hZ=SvhQ@K_f2X-Z;3#asJV^5QZrCPhM~PjI0YpQhyuM5o1YTUZI4)@_Wd"
    "E=y`{TaLM}L4iAAf}1M4MsU;wQ@*B`5Sr1)9W)Ub>7oV^n2Au<&hah-jt`a_7`+j{nhsEZvD+w0!CZ1hi(Oxt0nHQhUWFk6C*5cE"
    "z@2GFN4>=9xU<Gt{`&Oim`_6=f?hRUiL8I`9J)qIJ0R<(vs0;=_&sBGIO)igj3Ics1kJO^MVZd8*{_ognJ{R1>Ls-kw+u0QAps^5"
    "(n~k0lqJp&_L-20!KRW;M`3xFL?~v=Oc!0gk}LAw$?52q&W05@LjRYIi+=NmVB5RUNJqqg3GH^<FBz1(6gCZ;s!AjYy}A2k(s(uK"
    "!XvT{P`rr!j4n4slf>&B{-U`4m{IFGQ&Fa*9Gn11WY<oV2Zu5ygDZ1!O2bo&;sm-f-X$I6O-DTku}~qOgs`9fsNOF|u=*INT$v<r"
    "n@+4fZ~@2rp*<#lD$h(fU>Cf*JLXgK_!qLS;6`cDplzThi%ust9U@|4+JP!pP=HS;#5gOEDg^%uER{`5xbM5(7Bb4>M`=Fn&?ED>"
    "3NUUkAvgURPFK0;kNyzwyS=K=hD1kQ5%lkNF^;0|tVLMA=qoLrz87jUk>Ph&+wC}eOKprA!{t8Bp6!Z%!i+jj3R#Tpzwx4AqZe^0"
    "EZz}GNIJRugld2nXM8NoaAk+0Z@D@mpTeJPrFWd_vGSsy0Ohp;oD+xnR_8Jvw{|_VaVZ2%=yxgz%&gile|P%}H1yU%v%RpGJMH+b"
    "G0}I=yfMo3Mnr!qG^99J!7vY}1GP?wV1EXJxx&Qk{Gu|=*u`zzsE0sFMlT+LA2WZ@pF^WUA$n&Y&1}dn32#jY#ayh>by@!n_AVpN"
    "SpxkX??aE~TD1z1qSskxSb5HVbtn#0S?hdk{9a`@jsf5epNMeVbh3U{{FT^9C{sHQO0#oYo6exupRDK1BU3_Om8uks?3UMdn)WRa"
    "Za>v_un8=_fWU4*7iO?`Z^jeHn)9K5s~e#k4b(S+blAa+58k-#>!8)TI%h$we7UAol%(C7=@aTJ-VdBN2Zv}dU2WFcyac3Tx)z$k"
    "4doEMz%wZl9PAn_$n5Cgx!0^mM}Y8-v0*o{t&dw8qD<vu%&xHJ=Y_ib&@&dTyqIr->5O_0)7*;lcUTLJc~Nvy{Dh2;kT*LA-MPil"
    "tyMS;<EtxcW=`O^cPvDR#?1O_PyqH<55mCH8;wKZyt>W#-n3$OkjY*l0R&^O>EZwKxMdx;L;P=v34On4@-=@dS#Lp;M3iPM%htYe"
    "Q??gjeV#fgBO-||@-A*A1TIj~aK*#36J<LqyizFWf7nGc;WqA}^EZu^z{HAFoc^cL%3{bI?Dr6n!r#GG6^60&%!as@&bCF2>>j60"
    "77dMwO|1?xQaI{JTEFhYKsf+hVHTkT9g~dz$QKE1HfcstE)-1@s;!+3ry-)`A8cu`Vz^F!N}|f=jBDH-@qS&Od5LC!^!Yn2{<itk"
    "!Thdvy0(TC9cm4=`rRQuvOvmFx?a)wS;WYmLep&%?0>Gp^8HZit>s8Z)cayq1@l?b#Mm+EnO1QuEHKf1{wH)yYsYyG7Ct6VV3{6@"
    "sYpUk0v_RZkYLSw=y$>$HpH|U@zQNVO1=HR(}Sj}5Kg?6K+xKr$JUWwY!?0H+U(9&I<>==!lLu)q4B?x>Mh$7%VA=Ov!2YU)AvtL"
    "UJ=@gZ58{br32aS<)}6IIn-m6k+S>o#IT+#*Nl2)S@j_@N&qR(2>hYsEnJb2aXwe{y8d+?WL>xT8*_2Uo-&Vh&!PcP%c5W)_@rBK"
    "Vq&CN=tEvzcIEGO2l317{h9at=4>4T;~>5L$#9-YmlDB)Ub+5L*1-C}hT9><9Q{Y{GxoS$-Qu)BV$aG`VMpLHo^!^K^l$aI6uh;M"
    "SaF0d2r1ni84h3`iE-{8!b%&>%q10(k}7PEe6Fs7!oclQg|)IrxLzmu%`S<fftYYa6H?z7Y)l_GPjO+;NO7$A1*QSwq3D1HV?TpJ"
    "Sek`_uL+bq9{#>jru~pC5~IxPJdO)DS(JNxpn+AD?&lO{<)bw&?49dI|8$<N(M}~|WpsSKj9vTi85u%0v2T@YJ*?x$od4l|ddQCL"
    "+_q0yN5d|xfWf^5@)5vx<}+~?^^|I_!it-)0bX5~<B_`4BiO=N0hQ?yZugkQ*#qAb^Jb@*8FEppDPOGc-MW0r5rvBEy@N$V(<%E1"
    "bQb2e$}REgh<ulcJ$aoq#nkZ^tpa>Iga`HB%gc$9O$lTBy9iWsoWfISV4IF_6&8G7hn};-OuKFcihm}5tA0q|70c;e2q4azb%*(T"
    "u{)1km=`CWs?fPLD6^m`X@y!W4s^r4(3ut-LQ3;7Ct>^-ifEa|E}#AP(lva>a!xw223t(5=WX)W%FInb_Yw!kf{_$UGi(zx^)qc}"
    "9|Ascw&mSps)rTy(bdr3zAa`&81#x(T;G~tp%HLpR~X?~%l#4NR2Ke#uW=ky7_JC?=^>bXpyMy3`W_>KXXh_fV_mDh>&h!@>!2f2"
    "tE<_O6>JP+D`jQMJ%f=dB^umx5e4SsSUipYig>?W2i2Zyu(GC5z@{DBIP5ZFMcx%$I*W%$>Z~Q2f-6psr&Dav!6D(89HWkpz7Cu6"
    "f@8|oQ?!vSUwx#g7b|`rPo>rRwc(tZ+hqS4Q8{D;2g9<0Qvc6m>8I=p-wIF;#ad=0#0B%B%!vd7Q;gIKCY&dl)z$nnf)J&kSqhz{"
    "w1qZJeb4w)ivH=O{{O}SpcN@3+M;9r=XKN_YhhwGaV%c^T2Ux&(E`CIhFq=x_71Mp6?>HFsQ}9IbYnLj*%sk?0rN0KG{#Xxt*tQ2"
    "Db~tBDLq{M(MLab0tN#VNc;+J=j)nI<<i{h?Y?Gk0iR<!6m<q*twAT)w!=9tL+DPOopOk2U1DT<P>aqPNkx%uHSET|&}YIF`bTMe"
    "tj$%AR{hJ~BT6~}U*TJ2g}!1J6C5R9M7Q3;Efvud{p<a*<+{u1Wb%gDOI2?A9~X6^mT)6Xa1uKg=sj7_4ybydVx@ytBcp3UFmAhN"
    "a3gl`!zD%`u_iFA%fI!fi7SfCL&+~%_UsNyn~KW@J#^L>oPzL$`HK*Q5EJwE9y=+Uop`3X`(ABP!pDGW{s@-i*MY-}Yb)l_L(q2Z"
    "sG?)A`SOP@`P0;sd6#-Gts^)tEDSdvsN-O`Dd=c#OGJyb?Ci?zfmUn~Vr4X`W2&2`R_cl6pu>_V8dS;jg>`b~Ee6LDqrh=som%8#"
    "*6Sv3K{yl!^vL=>?~faFQF8Pmmr88$E)yXqOgFCixF+Y~^f@_kM>qxCF(=K+4mIYrtY}ZfCyg=6ugD!lJ%RHjn(I%ms3*##kC@EE"
    "lTIp(hb_L2ejwU-qC_pY{Ai0F_q_)<ik?>yFW<{yH^Jbfmu%{);PEj$G_&t|$>IF!$K9X&%>HPVDRu<m=N>2mpR^EhgEQB+`XD&A"
    "B(z{&akJuovEL$jFJ0KHUcvrIswALAkmYA>SuH+^j)*O6jau*?FGY2|<2iduU*${h*!h)<cDU$WIZ-X9qJ`!fn@*HTHiY?2(<5g*"
    "Nwghs^q3J|`Z7hf3RA7NZwfGddb)kvfBqg&6Ti*uC!2*!fNS6#jwUhh{v$y2$3zh;5SqUyHbm*`P!GG5cLbLTt6GXQzrytTo>4A3"
    "7Cqy5>ixIyWYj{;!_=k4$1vZ&5ueKg?Lh^T_p3h$-ECsjc6tnVy0oyjdY+2d_OePTGjdcdXQLx0_<_`H_E>8s?=E+HCNbIJLMX}N"
    "$Nka08}-@SFJ2{Mh;`x+L-_wyVZ|Zlvf}X!W%zoQ-qEiTu7On`4ZmE-1uk9uKxmpVBXh!W9wv^jMO&&oY{*K_?yV>3o_FD7=smG%"
    "^v_*<K0U<gz~f!SYFCiJ+4IU%zBe~TgiG2}X!^#Ri1#dt*csD${GlbPmyDv6ZA<V+sF7=1fBg_)rX(Z)uVm}kxB>tKBVwG_PGLZC"
    "*^I|+Hzbh2Cy7(pbcpS5S8i{L5Q$Q7edxq{Q|=PgSd2$23yt?yUgN~_eT~esP*r1ml4ex68t#KrKU@D)j63zaI+hCO2MuR|o$}Fr"
    "kG&L@&`m}bF*Lt~Dr%OkuA?{UWtXxh<ZzDZA{1<w{>^nMEiONC4vwGyiHivAPk5{et-3$B>$+efBG#!7|43|>Vvrydrxz(6u`B1t"
    "Ki#y5B9IB9pQk?dvL4?b6$4#)k;&$a9;!Vs#SDS*Kmo<HQQ9_o!e6w<6{XpXLW*qItUt+E?bP1W-tC4x9;RY`O$pW$k{8f=_(xu?"
    "&gd2Eg^gVv^OLpD%Or9Q8~^wK>6ekhty2Hq5kwdAf9d@X|7SVMyU==^)|9{EBH}rv-@7YO$X9Ico~xaoPEa$)p&LD)lX(z(@UDr~"
    "KWG!<IvwbauqSkzL?BfilvNzlKBE4sQxx)>ewXl*&;Q1ssDSH>uJVR^;jbM68+mT8wh3-_^cR8{@uWw%q!amUk(d2RgLn8VQ4>>k"
    "Q!G8FBZ&U2iYzuLu#TlIYcokd#x_RbbDEEAJ~{dB;{!b@0Wtl>!tOkMiAPeFz6ZmK?g!46Y`C_rB)BuYHeO1nByf(O5*Kn3l<>>v"
    "O32AJ{CE{m)_~vals8Heh*40KPxq*_QB-rDab`UZ-)S5pyIX$3ITma1jDBjc;ghXi^HHv`RXvA)M-K%Tki&oP>f})J4(`0$Dpv2Z"
    "9v29V32D@Y#hLnits91HjHkNk3b@nHw^-_i8G};l5|^-yRj1o8?)CqGr#R!KJTXu&!T_7^NnK9-oq_I&#j^`*3;yRe@uZpc9k`Ee"
    "OlnU7x2^sUb4e5_p5uSfYW}%6+Dm9{j1zdnp!I?UDs-OZ95!Sq;%v+wGKX*q8)KSakP<Su791!2@Wj+=cwrUHCe*(blf@6novwxs"
    "tXte^ufUKnf{D2KR9vQ$Xt7@u3lz=;UsE!F?0nQ`>;JO(r_5OCScQ51iSRfZ0txO^Z0dAR-O$yYcH=SX*0mJ`KXrTTA1)8RvcF)8"
    "{q!m5luc*d?hPjeKz|z`?V=J5uTnAgq{lxFe?Hq^4eim;#9D-aXL7I?FC9N-%I$((H;HH!(|aiQ{RJ#y^z|==u8`ZM^j~z;=4*~("
    "iNn8wFh*rjz+E|`(J=aXc=RRN`xBnP07JNHzs9kTT^#Qc!O+pv$2vsjyWc~?T2v<hZkgvC=7d;eYiG#*p4Qc)`4eihDW|yW43w~~"
    ")M*i=)HBZt|Bfn_un&9=5%>f$r1GOQp#K`hx^?q9?UZ*jc(EDU+DLj%w^Dt-{czCFK#<;nC!4wDYdC*cAn1^~+gjpg0F<JIEj<-E"
    "W~UihW!`@<V?80#-8Y8cUGj+G71Q6hp|C@2X3&l|wSN`+6pzqB6%-6C+$s1WVHuPoMs#<%y#<QN2trM6@3#iG$Gy?q8r3-SQiT@H"
    "P}U&zCM6|-u6FTcItG=!iV<Jajc!HK)*QE`<qHeX)>AE1VTJ{NV_Yt76?B@cWienZ`sKfjBlekFC{X2>*uyIh_Vt`UO#S&&m~fdU"
    "vAd_ff?|!Jc}QV?BvwkyhOJhFLzlXp^m_C#A)2U!h=a{k#phbKO!@9|=CVU*H7O3TsE9Nr9^6(3UXQ#CYVnO5Z>~NNx-;0-;?hma"
    "PY1y=Q-cTe#3tTXATBt4^{#i0ldH9DFwK%18wNOh>bW&c`EU)Le!76XVQgdzMYn+xA0)8h%*BAx^b+i(kjV#rQ?=sV>reeAQRs=v"
    "l!7nC7#QyD6{K*1kKrHnF(hy)BiiZq-a|vK;+~}3OX(6jX|~ZSONH*j9>mojq7sMCvw+sC%#3!-m<Rqseh%|4)r8aR?Psrr8Ihb1"
    "e<?02?v(N>_n+)OPw{>3y)Gx-9>S{(vH$QYu|9?v(kmM`DS>zwKVkkZ<55yu6xbYEYBZcI;`oSEU|)LS#%bWc7{^f1o%<nHA$Agl"
    "0hBqn*E9(dCNv>?)`_(`P-tQNuv!hS9@|Q_LK*Vb4X<VF^Lm%DXS2`@#U*&bTB)DCy*vqzRm+yg`T@T|e$Ap!WcF8`!3KH(R)2kA"
    "azG?-&1UcHu6D3|!-J~y%bRmGMj(6!+{c;(>K+WZC?i?j7q0gqzBgg_Tn152Z{|5DuYecVek9g7l2S=@_+{AsqMOQ_#`STC=-I~~"
    "qxaK4*LA`~kEYw>C;Yx4(C(@p=XqV)f?TtX|2ZGLe8B~!(zZQ?ik|2}=`@%_XMZ|#0Mt@SQrxeHh&Hx|<=)@4Tl7NI594%qkwHb~"
    "+3GDlp5wMwo)K8Lx7YG{DL|N;L%tBNJgx=V8l3<n9M~Fk48Y&=ig@Nw!~f)Zd_4|C6ccqZU?d1W(Ad5EvlrtLDLHnju3Wv)BeSDd"
    "JFS?&-Ny(zsFM(Ykh4P)`PRTp^SFn&9D{*tegyxlOnDvtz8leQY!71ps0+M46hNyB3!Z`QH81l|zrp{d$)_!pkLffSaoSU6Ks<Bq"
    "NSlk|DQsL{U4tbwyxy<N#^tUFk8yk)<C=`c;;x7V*!-gAL_JLZwNi0HxCd3|S$EMFRJ(=X4pD!dyKu+Hh0a@Jw}&pd0H27h^DNW~"
    "0OLur#7BWSod)H(QB$hmAh$3OT<Ff<eQHJ)845x&%b>SB<qNeNADv*ja?7Bwj(k18p3TD(8TsPa20Q6zjr*0)DdG@KFlq{dVsU@#"
    "BP|O`rh=t!a4u66$OR{*MBO_R{myXtEL@atW4l`_Zgy*Bs#Wi?zV~vPIu6_=ajf@ol%JUP*ncc_Q-xAmp~$CP%oLz-hyu%b(x{nd"
    "*kMQWf$eML-K}K?Ksmi!`;|TIp|1ZuG0qZtK94-Dt8!3_Ol13e;AuqrLlqi>hEpeL-|@W;B79<kQ+rT#Wp|vxk=Xk0qdUrAjfvlj"
    "Mlky`6y=078H`ajdFg@o^Ys_m17_feQm67%E?&PKjkL~Z)TP;G+>w3oOB7-uYPdStx|n_5lGO(mKVhdzp=>$hh3d=FgzfYI1#B|)"
    "7QNGVbjBa$TlTgp#`h(JpWn7!w64+-7uF8~_W~<3q94Zj&sVV0l@t|?uiUqU`)*XUI~m_@S3s|c*oO(H^>zDVg2$xCyw0cxDSYh0"
    "B|`vs)0-PBnjvIzL0Nxb?s0r-X1F8G(<%Om`If$;(lawJeW9oOV(fHfka>2$<<B5d1o{*uJw^}<^<Qy;G8M*8=e^u|wt0H{qR*|6"
    "d(o}U6VmvK!iPemAcvU8Ht`QG9sQ&Txf{&1V*~pts+7Hy-JITUkCdJ|gcq}u<$JBq@LI*>(H^K@^UY0XbDl$7l2>#*&$tPw4hrXe"
    "+EUoCJm#;@)6=o@j;@PkgQL5TF_D37=0HW>u2XO5Qg-pFpsX^O#kux>r-(^(#V&PTEh;L+ecdjG!jLm&mQUvsO{6*DmQtCisB>A1"
    "Tc*(a@-%FE0ay*bRc2E(O{}*f?r9KO@u$xEbh%ZOMgQXVBVZGXEg|fP7^6@aHloA&D}rDy#@poXJlp7R!OqR+$`qTAh^;Bn38k^T"
    "(@>lj6V#2h*Ja$duZZ+0T!}QJPT7~XkE{NP4`aVkbgIqTf2S>aIQlu0du%c0hK;tV`@25_SWtXbr}jW_@x;2hFpouxpIsdx*6|FT"
    "d4EBi)y4m}9nmhXV-5B?Q^W-wEsBw8Q0opaV|&mQ*d9Yf!U>wjb6FH#a{PPE`Why6)ODxVvTTa)Scmj$-&>mS=9`)Or<ye8d|m=I"
    "O5W|l#o_;Mq({L)$g}^gi6KAbo17HLM^efwQxNm3`M}Bb=;%)>(ar(SCS(X&XR6kqVxY95carx@kABhJt@i2l^Y(-gTt7>v?W{wI"
    "O18~5>dc`-(ZzMENqY2(e>kD6$!(*({#J#RN3?>i(}kbSL^)h|(mAH)nH*TzDM>nn3emqwtm%anSYOt`wiLck=|XSh<Bxb+0iBIS"
    "++FY#V_;^X=0`}v^}@l&n@D{vIt&k|JhlrQ+w#zb-T`}#ftji2{7jpp>|p=S&FW|7w%}>-te@ASlZlHOnmS0e&4;3m4sm3IvW<MM"
    "j;(OLz~%gn<$_rKFiyG5)7~gI%}F$;r)9%OOyKG)<(zY(o7MDQn+SN-pPwCCtCNtuvcn%$@EGr$JGMzjZyih#D_3;=7F`O3=S@fC"
    "_4w<T-r`#0Ek6DcGG3<m+x2IE(|mMHq#u9ZnI%!3H<6=Wz9<C>($s&+{Kyu$D$*x~f91}NR?=0TbHM$0{u7+v8n4l(@#g~i99<z)"
    "AvM>vn8v=Dxbh}2IUUvPId@t>OMe^(!+bU9&LPzD5hHp#grFFR8}Y7RObBJro)yeLh9aT9Bw8S7bf3Cw8Q-b)t@i*#y44O1eophz"
    "oY~l)X_padJ4DibEG^O578GS3TR{Z*F0{<kq3?WMD5tZ|MJK%AZ#VQM7DgcQym;!4=mJkVb_|aFrn59%=k^w8RuB=es)9qArMBJ="
    "9b1+xfZy}2dxLq?-8O1iuUR2t1+6`}r!yj{m>oH0?%3~)SwMHE-1I@eqE6>k7iElQ;iv7LsN5)mO^BTh+Kw01<K^0g!SvBvn}0$P"
    "ilt!pxjmltIgM@gF)7a3B%t=gp#}#Puf*kboab5toj6kD@pUf60~qZ-SJwaY)E|lSJ!fr@5S;+fsI}?y&~Nmpk};&^SK{V1Qi2>c"
    "ApH0DJH$SAogCe6epAWyB~Iy<q~~$J60EM9GK=oh80NXT8uyYe(fFv_GPXFE!VW<abTlmqz<NyDEjF_Xxo<_1^PJMs<1}Bw`|kUj"
    "&4KRnxK1ya8^gr%ua4q@Nk)r8OU);Y>~*fby$kCUJ&u?d&txF;+6NWnsWkol&$K8fey^tj$E!iJ5kZ{|qS?yP+bwa|OigUs>R^8j"
    "cpx;-jh}}ikYxcau_cP-^EidDr{7y&T?8T^i7$RHx`mNdjD9HXPHRNhcQSfuzl^v^%?#@yASf7qOM8#_&@0a`MUs$(;}Zi%R8$r;"
    "cD~aum>5kh%h<~-Zr9d_V1*8`P^L3K6HqXJ^sh_05V~%^V;tuaba#HcD9UP4S_$mG*QtHnL*L34J?z-bDf*#*s8ptx_|r4PpYL)m"
    "h&9kmL`>Eq%60zLJ>z4HS{KWxoxAb9s_x-r<9vwOb|uEE982)R1T0(5<4w6!hc};!B=;3iAh=bH`*yoHj|;U`g>GsebJ&CiMW5<!"
    "QyG)bNZ@4qphR(BF85Bt^w&Kc+w-cMRMF27IMRtP*IQsvzZFIC%PM0UJ)O3DpQ%^=!eZm8wDs*e-qf4-3r!n=t@#wW38@$t%R_I2"
    "3be3MKlIn0(N8lguVS-@VxWTAUms_W`h0&$06s%Q%ZiPd!kvIjm=~q$zJ@{>J7Z=OL%OanVuvC@3NW?D$NWAo-Ky!IReTUjk0Ro|"
    "?4r=jQTauv<zA>Tw`Y?#md~oI&N4*buYb(gFBA=;V%)-D!7HsR>hejfRvZFB+;WMCMyKn}xHT)I%9dy%#Wpu#Zw2<~pzr@n+Y})N"
    "<;{~#4|a5^7m5xDDY@Hxnm)d0Z)Zl{vi;)LR>i{bgPy|0_L6{+VdJRg&9jtP1?-gzFvHg89^>;~Y&Qs#+$x`dT?V2mw#6Cxi|&<S"
    "iy&ictHeNyy?U01rth!b9*nv*31g|v3nZ=G)m4bA%-ga&=6OLFqAJc$m5c0Of4E}biaZ;>ZxFW&)u<J%AOWe#;j=70r3^SJBcL|&"
    "WUieREhM;3#Y~psPo1`lFrc^I11%P;d8s?zD$*z8I`gdwO1@KyTf?HrPB>=Qu+G~PGnTp22CP&v8ash(Dwq%%_tlR&==ZXce7Y0M"
    "o@u@LaAy3e>pR1JEy_epwdifXkz)vKFH9y1`e){Oypl3@kA1bgF-Ef8r6;IlS@8Zfj&(Km^~7=MMtF>MblVZKsTqYFW+(JqSP@rx"
    "qQ^W<x1r0eHO#1!4J^#UM6G#aFgM>?)}rw^EQnq!ZR_h@h~@X{m){KMXw%j>WzhU*VniakdsZ9a7R%y064(01sMgGEQi|c~`~;-P"
    "X$#x`cL?#aqUt#i(elij+!{_3lF4j-<C3nkK4GekZ>F8oEZnMdYw!L!6?0_=gk7jtOpHx-^AhN$<yC|V2J2%s6x3bv|FhK7EwG18"
    "<7H_PGlk!f-V_}a7RZf-%-Y_W*)yeT^XZtZO!IG6q*Jz{s*kS$k<{$z@+s4fIo%Q}*1~L>g}^wVk0Y+pJ;k<)PsCI#IgB^}VxWfU"
    "AbnZ9Y8HHyF*2S+Ig8H&7rQQ`ed--`M;l`LYy4xOJRN{8Mm$FWQlwDv-FYjq>Qu}pHLyBebD~H|P3&rz#(PwqsY!YCG0~#Sm7!Gq"
    "WgW_$78W{LjweJvlX9y)yf6vY+CSw7{h|HGq+?HZweyA)5ITXSlA-mX3}fBmaMA5H_g&W)D|vYCIyi{4uI7vF3;eNJkejFNz(NXL"
    "C}q7xZ@3V}e0x`nif~|IKOnW7$4{*Chxpue3L+$v7gh|ta!C1wl|S>Lx%t@2^>2Pq-^q8`e$P%sDqUy0_5z92Q57azTKPT2ba3>l"
    "(F*;6`u_A@V&ov^9Jhx~qeyiKhn<e!2v5aIK&yhAnACAGbR`_R=-1OYZR}_Dap2f$F8`R0y)Sh1J2YkzYE1hPeqZJhX)V+^y#nER"
    "*Hi6F{<jnz`{)q8p4k4gxD8GrO|;4pdZP>N!V(Zh@GpVn0}+Y93X!0wO9zE|alll({>9$*GR1&U=7yvz&P!F;;>>RAqR+Tncfic7"
    "6uX@I2fO>10t)!_nS_kP2-o?Dg8|v((3<`<IAFmOZd%34iaoPW_21{P_cBkTU^wZl51bs7u}q+VU743f&z+TN`r{SNV4bx&y)b=1"
    ")Zp9%kg&5S%^gfh9B<6!<}G;VlfhVts&#G5_HL}w7rUocagaq#YFQ{54<rsyq&kLv$MD;T`t7fA9TwvdEO19%99kRJ=IM)Auo&EY"
    "qJEoGOz*FvS2_`>CLo#PS4X1Z(7X?KR6@h7);QZupIoQqM7+}RL4)X+r`<U*`>RJoRqD#R6@DEI;1DH6M{p~)R(Qd;p<H{mht72w"
    ";)T!2uOj3<UMr4nY&gH)VaA7cr<0ES#yQtTp@-dUfA1IfejdzJw9-${jFqQJrywh`=1M#>y9G+<7wb;?E=3t=4M;7}f6*xrZ0<R-"
    "f5pn8zPU9tSI$dl_jZ=6(=FqI*JMVG0UL7GGjs$iEf+<CTlf2zW5Hk13}w9+2A8wgv9O8=sB$B|DS<YKh@-`{0abxHj7UF!ppeHv"
    "p~%KdY{FD=E_CDdV}gi}8MrMVoF688yVxFkdYIaQzRGR;$GI)H{VYl8?J?^Z(wID(kU7cR3FUkjVQJR3kUm<hS+Le(E~t7#n}~d?"
    "_`)3a=CVUzi|VRHjnQDy@iUmIF}i7f$_0x(t9~FGCxw!>^7eaI`kd&1pNwydK%)k>k}R&MAX?|Lhkz<+(6JDYi+xeB^9ujw!cv>D"
    "=;%b0PX>Uv!sS0uO9KQg000080000X0Q4@gasU7S|NsC0{|*2Y0B&VraxQaYVQghCZg6=401yDc1poj50002_1ONa40001;l<89x"
    "1OUZRF-Oe<rc^W;QWMP`xhxQVibo=_oQg}R9E%)_F4rzDF2@49u-u0r=K_L?cz|)JX_}@6Dq^Tu4rmmS8s0~EjH%JT(3|(=y-)AW"
    "n|VcU>s&p2M(8Q@;!T5s<(p)twkD>8EHV|Cn1)2kVr1e7|43O-@PEF8SSk-5_T>_BRPeB#XJz%Jz{Fyh^93e}CjSTH1}*F8Q)-wz"
    "sSuBf8fF&Cki{INxwH&>T`uM^7Hsxg!`jv?P83y9W7dFm*De|do6wuLoYwAS-X_Wsk5#fdx`IO=)bT#&IJ)9A0`-?MvmynNbPX}n"
    "(>Qgnh@m@5795kHIAKp%R5l97cy@MsvH!4`ULOb6+jvob%7(UFDe~4`Y>wA3sWFf9wLVB|QxR2e<g}`ucalnCGyQ0<&Z5&cl>_h8"
    "q-!cE8P$Qg_5gz|#Y{h%O!jd#Z!8t4$Jb$2p{9JIJF*$>guK-8*rbQG`N{NO$w75E2^ltYu5zPRPff$~G!#h4dmo49K?BYY3yAP-"
    "#%w|$*#mj(AJ|U#l2*dkrs1+Vo8B@V0~fS(y2T^Vb>KR2FKzbK%ooTp>yaS5R>}0>Je2>W(r#2rZM7J=kvj_oLb40|iFMkJc2Wi_"
    "Ra#ak^6{Fok#Ea_*m^C4{1gqJ%}-?IHVLj_b$t3*O{_~0eLuNi{j(R=7Ln{%rt(Ob%V|S*L}zqlJzGYofr7Tgom7kc5Y|+%T%N$y"
    "&=53|QtW#22^`o=d-+yA{IvkLErld?m*O-nn@**aGq+<X5@eBHf0fYzjtrMUf3<|1IZ3qWyf}KylSR5hEPqJGrOO=QU+D-fkE2f#"
    ";TIin8K1?{ceA;dnt`#k57FK-ZY~odx&&v3G;};~;PuOublB`BVrT<R--%HTXNs##<8+yp<VQgiS9x=$G?e_sVf+@Gz|saa24948"
    "a?aN{$=zr;=glAI0#IyBz}K<KE^NMlTMtx3O!nvFX;I|9-NpCa85~+1h+VW2vGoRQj-}zzpNalRYj&5Wkn0>y=aV`-?q|?ap38uD"
    "05=v6@AxVZwV{@U->jkiZam%YsYs0i={%gu!40bzv<*PumB~VnVs4$=g03r$PTdZCibC;yvjvy)w#2=PWz6evy6QEY+T_fOkZ_K+"
    "ZQ>KjQ9P|fX`C%3TcRSVR>tTT{tOn1=(>{1$msRRl?v|OTfm4z8O&U_k-^JaN<71ukQk1pWe@L{yHac4j@2^_LXYKKD=DLQTNmc$"
    "!Mwd4MN+nkl(#<2+I5(ziECIIn2*7}4Xl2s;NnNysIK&*zbpd>zs1b548V0{F(;=d(|f3pG`}eR{5^)~E-fJ|vJj1t5~FX6k+ToJ"
    "*Bxn}?Mq?09Y!}}@t-CnuyObYb~{rt#tnaw1XE*Qn%{IIy5LOSSw~`f{HQU!%H`S&VwR+ks4AoX)h*%+JozQ(2!kbQ^ePL9x>Lzl"
    "7Al%#HCQ?BW8Bnys@(E0Iw3=ELJ5&OgxsII2fL?QrdU*C)>wr1jsvvUs1f~`N&MY7oLbZfTaWP4Fr68rN_lJ?$DGS;oScwJUqLO)"
    "vV7S)DHxxp^-LU_%h1|t3a<B2AgrTl`wRT8mZPbv=WnlaE`9EVasLVoT%|ZQ2b0jz!lftm+=#l2c5W3>7kBb6P)h>@EdT%j2mk;8"
    "Apj}quEGER|NsC0|NjpF6aa5@Xk~J9E@^IbI4*8*c>w?r0DwOL000000MR@E000000G+q>dmDzm{V!$)i!E8QB(r796vq_X;l#l<"
    "X`oFZX}h)E*4^8!+r87HZMS#Z?TRaGg|tnZCTYk)vtwo^S<KAL`t18JeBZyF^V9j^Jn!ecKJI$z@X=?0fVTj@7r%7z*Dt;)Zsdvo"
    ">(wf88Bcua7jOQ@o6o=T+%MjI>Ei$A?|J^UUtj#U|La$t|K-Jh>msSNu8ddHP{yk&F5~?-@Bhc4;zvrWjDOhv)itC-hokazh^mF*"
    "?(vIx19CQldS!o#7d|pY)Ri&6+vkLI_idFCe4T!Tgyz>@Tua-LN|9D#_jNCjMQE9C;9w|}2lDA=m<}=4Js_x?(?r%K&07xftnDZ5"
    "|H$^Q{5$Gi5b&q?U%`D-+0XF7zW18ue!3n$<~Kf-7q$rsevO`h5=;!O8=xD0Zq&5wrUxdKnRQFjB+PItqjlTlpjw?<hL(%iVux)0"
    "Yhd9JWj>Fj7mk#TK^B~J87Jp$N@Vj_iqn|19)4gAYjgmHh8h-`;*=H^K=9VX_(>%r!(Q+Y5sWxR$+*Z5VOrfkf*WMJbh!XwXz_dF"
    "_g;swYvH!F%Bv+l$*knIfds->(OT>Ly(k<Hxrh0?^yAGA?akVW_@z%ao(dhcqGpP)2mZ<0c~D2@$rD=lkGKIWJ&>Q>SOziD`{a<p"
    "zg*5=#ehpr6~5mOa^9L=zmBh>FX^8lP+YbZ*9z?o^e$s_Mm9*-Fxdrno~fhQbdaYGNr1h8?S_HDm?`mKurdZZ-fkboElFhl;5jP&"
    "r!*-re6;*Pw(vq541%HgX=fngrg`^4WG)VvqcWDQ%o1z=Q;YCDTlfBPw&AJXhx4oJWo@UnT#G&GB&YX&x9>M!8qLPt)wH_2XVrm+"
    "$9PJRY~Q8SQ}n@g#N|q5c0%CjHA3AMj2imj{U5W%i>I{Em&L7%1|B!5PI9?Ux%9<>C}z_)_%z4|3(9U>DieNP&FeT&+oQhg5JEMF"
    "De0#*^B`o~l@Bh?iYwOV(6rUR)NK%=ErkIuv~Z0_C5{;b<@mJ8zLwtPL0gi!-GG9GH}Bg4sfsD<{WcX~==Vfx@-^7dnqFJ84g<s_"
    "u;m&%1!GA4tq^E}`TBK73T1tGi(P6712y0oUnEa@$+QH`fY!DZa_Y927#OP!ewK)FLo5BGlU;CpA)i}I0o5Jx@P~asQwPWhI@?#R"
    "DTahq-O}AVqB}M~FJY&&@{nl<Ofssko7urXMjpNjGl=(04Dlzt9}*u!e{>M*4YU?jZD1K*o?YHqJg_KVMW2LZlA8yN+F5Pa4Z6_U"
    ";YTZ4$FJ!+0L4_Jb37fj6&F-<d~GP73__Tmu;O=90yFk##GqDBt>lU<kcB{TU~rQb57c`;srn$_tDmaDMS7b?__B({(IKN721EXD"
    "c2nv7>?fv{AvLgmH{*}T$P$D@I_dUmKoHbb(CqzW_4K5VD_;(bL-U1FCblpQTAJakVraQygLhDhTLs3o!^aP{LvyAV<@z@VX447#"
    "xad)Jm*i{Kl#*jQv56FJ?%vo@y)?a31y48sZ`n-WZw4p2$w06iFHnqUrUQ64@_v+V=-L4)O4b7!b&qb4H@@`qBP)NNZ|y||<e!HA"
    "Hb3>F@>uY_awXUUpFH&X)Y2#O^X?XG$)T<;MEqMhyf?is@jOJYKd$%3$Y$SVkuy;lw=Tvo5KNhz0G)W~!NTm2kPlkJZDWq9IGYM0"
    "Asi1FGXNhrPSgJ&$ChBWuLU1ZWg&+r+X!1XIAy-&`;*O%0wE~wocK?rrySTHrt~rMcu&pSQ}$jZl)!wV+c^3!Rc=l5GV5LJbkm%3"
    ";7@l?=X#l)r}?k`?3Apq>*KxXp=Y}5=t*J>d6UB<2AhLmd6-m&soJ%%>MX`}l>+^KWuf-w_6Ee$E23PzUY&MgiLRXr2W>1MSP8x;"
    "gDV2z-JF*u?rgq`T+Zw**aGHXx&P00C*Z)fGM49ZA$6Urd$e!N`b;K`{7K&JsXZ1=e|sDB=wopECSu=MouA+MT)w|p{N>SeMp5O>"
    "y(lXI;43@uDdt}$dEl_2Lpe4hxjcz2gS7iR6!$gN)t|0R>U9066L;yy#8VemSL)ul&5qCT)Z+>Cy(v{kXxQwLZMqY&rIE<QG8>mU"
    "$GlnmIrx($=G@Y0`y*z0Ysq@eR4PQevM3<R5&^qRdHQW{0!E3-pZBskv+!9)G#gXig%!j#m_LQfXF733!8<yNB1DDsSc4miLo{w+"
    "_=h9~%<!wr#dR`3BsD|6W!yVYsaInx(F_2+`NGHW&M$Z=g#OW<o{eJ1R-MGvGc*oD-6N@pMKQ6`==(-~_=#`VyH_gQh(Sx#hA#(O"
    "WZtH}oxm-&ioqB>N^=xX>{cUl<6)EqIewqzXK#5>Ej}8%WcDeo`}N~f|5+k3&Jf&RVzcSyr!hTEhSM+n6ssixG}P!zh_tfi9$NNc"
    "Z=ms8JY{AGM-;TlxCM*M^0(HWb<`HpEVP4p++Fb(USw8$o~B*UShjN$E7RNSMeWWpTQDp#yX)%;Yf_mW9=LRr{?7tcYC4?<&<F~S"
    "B$si1fIZ_}zHDBJ;2?4*?TO(^WT(b|;-+MBxsMADZpl34m1FK({r4R^Ks!?1O(S8)kn@p|ze#HR_?zql;J!Y>esW<5-qagfTdSOn"
    "NVWr^nz0S}N-k~f{wObkoGy4&^axwWIN144MFy5UtoS@P<*ug5+?=rB2UTjt!g!z|^NT_L?fQK^DvBzNaqd8~?rFdXN3-;}pxS~l"
    "#iEqFT^P%4nZfNMKTMt;1rU}VtyHb>vH3V*x~D{xoi1oO>dBAeh5v}@r=NE<?|cC6X}Jy0i_F*G!9sEBAGJM6FW}5odY+u`*nkfI"
    "_23k0=S&ZeWd)m-U+tSq4CO{##cO|{7R+n=sxb?0JYs)^Y5YD?Uhc=mN^w_l)yEG1?drydZOkj-7eK7|QZ2~(BbuFCYmDL6_Ck70"
    "1`QT;!MxU(1LCaA8FxjD$-F9Wbp}|8X!UR*C+`^=tdExO%f0bX)@aiO#&jk6+0uKt#%?3{a>01hz4fJ?i+h2F^oANwTDFoMR5ocA"
    "*OInu$Eo!DDTe|bRBd?DykqRC^h`Uvg4@|4b7VsQULxG&%-&=HsR-u(Tl3T{N5t~%<Ga^vTe=n6(jU6p#UAQeQ|a^;XFXCnW^I)L"
    "C<QP95`1DCh0mE~w=pZnmob}9M}RIKtEQIX#?=xp_O9Bu^jlSpkU88_lN+8mPITt!oV9+oVn(<5K(E=}IvJEhAUAEE7T;0{Gw(s+"
    "Rv&c(fO#tUel?2b0(&=$3)HRONrXew;erxIh+mQWp7{@cHx4@<^;wMO!f)k`g>ZP+X_BAnqs;!-kkh&`T>@=61o~ELK`^EAx2?S^"
    "etVeXxz%aebE%{iGrZ?d8A%8A!rI5>mE|nTlTepBB94Y~OJ%-^$6pr(<!jRs<7g7PPF@wZJ}KTFGP5^Em3t0<_LA=GvYQ<gx7BuJ"
    "d`V}#QtJewui?~?jm10}l0iun5UFR_FB%)Pjt)aPENu>Kt~AAe0F}&h!Jg&Ypac|V*#elC(%(T?u33tjm9!glKqh{Rxlx$TBD_%)"
    "j(T=M#`;xHnw}orv(Pwh9N{FP|EX3iJ?u^}5=H&u!oT`THiMJHvK3-|=GNoj+y+mx;mjfeWOrE#HR|O;%wD-qjM4zzL0^T^S~JGY"
    "Gd2ELmcPv{W%Qn;XyA2$amP;gHTtrsKfBL9eChMDeAkpWr-Qx(D8f?6p8G~<s%{Pb;Jp7%I=$L7BTu-dVd6k}y4qg!U39vuMu=aW"
    "o#zjy&GOaM!5Agy-nc&>Yv7_Bep)hM#V$btNeuy@!%)3lljuw<8z$hFAlErz{)SU*kfq$f=^dXSsAb@&aC?{TYv-wZ4q4ka2{C7R"
    "??}CR1M<^up=1FFMhy6iX}Da6<^T<9=gsA?3P1W2f6a1-Z-hRf$aA13(56-P{(NzW#r&tu9^SExiB2SblUxeBqg63_YintN8(|7n"
    "i`QlP;U6N?a1goc&F|_phHFi(S;xF%rtIOxovwjY75}jtZ9IGJ5B0%MWvzac3A<J$@2elB1_Ci@FGtkj3uj7*k4O%;PRqy;bTz53"
    "MwC2@ms7fH6wNm<4RizFWH|wlnL(yv{1M##N9skK)T|H9li+ou(;=q`Mk#<6j0SY&fe^e-53J9VT!>}hj+GBAjx(BDk7%Twd8T|}"
    "iJaF{u{DXG`NrW90rgb}U6|M-yVd>Nxc=V^!B!g7F$7~Kp+|rhD||uu(lrhX0NL<vMvRK!mKR>T!E=YoG?rB_LHlw|acA4PjT|L+"
    "UvK9VuA}m9%$9C5BM&$G@*Uwe*q#ZgF-4GDCSF{T=vHRD;kTCJd4Hc)>^?tq>&wTrCwsq*tk%^*`tO<KjH+l38Nc>ur7>&Z|26!B"
    "&p-fIJv&Q1Zk2vWH>76w7wlX4cUc)=+Kb;e9=UDv768O!IcuXQB}1<e1#7Y9l5GKD72}%bK%y!~oDl|&i4eYzOq&ynO9tD0*)Z18"
    "4~w)wGZ4{{9#OdYW#onk`?%@X$*Q&dk&?&>bB7ACe3<Dta8Hh|5Qcjno~xb8Y>d)MO|2UgK?=dUp#B-Hb9TcXN5wq6%s;z7LxPK@"
    "H9eyPs|fjGQpzdH|8wjI`@Ocz_Q_j|BGf&Q@Y{%PNvh*&76Z?@akions@oVy29sM7nrs?MSx4X4XwV?3ZjkWtY+*>Xqmaz;S_zt5"
    "6p(DW{yj|M*);&Qj8pnoihCoIyxJ!>?%fH?9X1ew7=d<5T@CA)nz-Z@3d?qIWV!?U<j`3b4)x@p;h}!n-`)*+XFua~942gV6Mz3D"
    "&=#8v*8VLGe7<oTgDA^eDmoW9@L@K8J$}lW$SKq3s2)>1e=e;54u%RYbjpm=6%D{%oV|YUSL?qUrWc2&UzukCWaz#`(Zc21GrqT$"
    "#d9t)L^t)mb3Vh2pI6?+?sCooM4);adB3xy57kF--5o0Q7uS><zJ1i}dTvNgP!*v%U57wg(@ARfcg%qA#_;|8QNnOMODlIqX%xGY"
    "M%;*l1+1z<K4WGl84w``?Qu`1kS#BY0mCdmv)BT*lp5tQAISp{p~kv+2ODz0b@W|i5N(y3*Vyj(2GO)OA<gAgAVa)t5<^%9BUb|#"
    "anh>}bzrqx865`q<9lO#-eWpR_Sm**U}I3y1g^O!)`VS3HwvqS6$tG{xHnddp2q{%0lZ0(-4oLPT_tImJM9det<5J{O23@yf;`}m"
    "ev%1vjJ;~%jeMCS8BHm~{rGx!Nn%cvejk1x8|zgpwk_|kxI7dA3^f-ZAWqwsWigNePzbMQd&pc_NOEmD<j$pK`wy7xtc~)6Z4bZ7"
    "-QU0Sl@`(2wyl65@Qneb#Jzo6IXt}UzDy?#hu*i@{wu=<qfMXY=ElR(vD;Yj2zbJ<^35iMck0BHFBxvbSoK7xO5q=WG7F(yTQ)w@"
    "7Kf?JcMJaBvk?<pO0ssjZR3vVUP(0v)BWCVo8x8MC!htM?C6m^!T;=rp)qzK?}=`3oQk+>Y{tjx4iubT8PwRmB^$>h<@v94!besH"
    ";BmM88&|DW=_U+LaBgQ`lpF1F$K{g{9^x62L`h4fvkytJbMfAoiMscJ=7xm4TV|oMpP$Lx(A>>od!!do)A~nFM@b9mqv&2NRf~XA"
    "OdF}uyveh;)!9by@f+Nr-Qdq(!k4I)U09ziu8oyI&{;kWDCDr=G4Pmqv@stMOpg0>$V8Ka<(uMa_~U9CH@F&t5_0lWv2CVxlccmM"
    "FcVg&V)=;yZvYn`THqb@BCDszAxi@=gx4>k{z7gAddaL?W9UWCgg^EmG2m@X%te<mk6>Z5gl4Zr;zB{HI}4BrN^|Qw!DrRLSxt($"
    "3Uriot#`8#?2RxMo*TrPd%k0>xtYLNf~lei^1MEnaml81Dubr`kwQ5FOdT^N3@Lv!4BMA>+SwFM0?eyoAf_g3GJ8miKF1&tyr*Nf"
    "G)7lZQQ0p&%(XSfiH6ZCV%W7PqwQW#{Z1HICBeG}lWK9x_{uCIQ&g6arA-TN)EvitJ2K;R=L-EBur+DO6sg%A6db|<-Dm=-`wn&="
    ")|#a2Q1|NxpmLC(G%zAfnjR&J^|-@2GCepwV|Ns(CdZ)a9t0=DGHzy7lWpjC-V^|Rx5?%^<v{SlttCSybrP2P;{XJ);?lc9>5^o@"
    "nnbR-7$B{AQ7iq)^~iST_rZO@;REZHsnPlG@Z_gB@-Se7Y|cXOL7&zR=f#}b%KflH?`$~$ri0pzKhrhZ9)=%HB5hqzoL{|(5Zbon"
    "7)-&0VmZ06f}Uar_js1i3<I(fZuckDO+?_(k9eUwCd{7mfaQl5B#eMZvP8MtiQ2Kku^Pj_q}ZY<DOQMuhh0(uug6}Qwa_{un=_ar"
    "vo=z26lfC!Ty%Uwj4I52(GG_=<Y#kZ(ENu0|Gl#HAGr0CBK8#ma3u%BbCkwaa?rqly0`u^WM5cbvyjTacE;N$<HYVrz~WhaCU`R_"
    ")3Lk{SstS|v;6`@9F;Td<TBk>Y$?hro;4*@6V|m4^O;3Ke_j;Rh_Wqni($Kou^31}4f+b`|MJ4KQ>|3RmzygJ8!Ch5?l8}ydUXou"
    "33|ROwk`t>pQ(K;m8*Hf=RSK<msLqO=|9<Lo*pRexb3A^OD}Na>Hca7<s0Z82=zhpK2qMmQCn^R_%ua;1%U#_N>Si80t*{<k7Aaz"
    "Tk=;RLQ0v_I2_3Pj!(K!Zul5Eyrx@a2OKc$7(L^oQ#{i>f{N7LlmIMWLpQxgAb>c}8v2C}f<CAQ9kyG_JzqRd-^YGeKpNFq#6z1+"
    "2n~abc*dW@e_$Jc!Cx+TlOq&|0XEXTLn+ze%$0+*@^ySDugen;tL{&4otuCs`*Hja&MpL@F+fB6f&Qf`jq}X3<eP}5TK3XEq`t84"
    "P;`Fn+G>_mE0~(yx*4R>qI=1TtI-|Yx!YJ7WdCcL4{LOXKSCA5qn2qMt>DF!c}5LIrM3wfk~iPtNnst&H3y>(Xs?Imk;O$u3P7EO"
    "u-CGn?9S}JXwPR-(#gi3G;DB%Z_pF5Z&qB@Z~1{KyBe(MT3o?~NZ?}`)3co?ikn;lPgs^j(P{|H`8VMVR;ENi_kk=vT-kIxAb|{+"
    "BOd5hfocCbl!~{_zd&uNbIM2Sr2Yc#31IPwK8c*OIha#?P&8PKC5?TO?+sj8V%#l}nwRS9QN+?TLzI4mx<K|`c@Kgpl!Q2e$AV9H"
    "?YK5Fu>dZq{2;)OBv7wqy<y3;DeAD`A>tFQ<8mi@(il!7DUVDtp!7=hND4((rDkam>)INaxN2m8{L{Eu5vmY|7drXDM%dFVo`^H#"
    "N=t&E?^EE&!d~u{gS$Zq8Vj8RKt=}@5b%I%!|S8QbTYMSDh9F-Fyw7ry)jUb@kl+j4L7CSo2rR`=3A6rl>6EY!w>LX^1z8we>Pj*"
    "MT^IaElV%&an-M{N?$(AzuxF{fcIj0gl?>FDaC+~S8PiDM};5i!hqWwBr-JpET$PsfLB7Ft$!5~sRR40$?E){e~RC4Xt&~Hm(4#k"
    "H*<O5UgrsP>G<<<+u_jndAqaT)iyX9*`23F<5AQpC4Vd&NL%x{91p-uwPeCrUL(V^?J3<bcx_PqlDx18sNkkU)ciIwZx~sapG7NB"
    "_(pdTS}TspgDF;!w5lh?(gTDHj)cG_4X8bmx-_OXBsXpzb4gOU5z<4+jhf>#_1P;3-JK&mrHG?hs>0cao*yKqAUFn*cW`<5A^Xnk"
    "ll88-A2Vun3nRkVVTsi$Ld%gy@gYoNGxN=cGJ|csch1U#pk&s3=c8!)or6nb?SH>tdbg%Y@fSz#Y;=i1`$WZ{RrpBW<@o``+NAs<"
    "BIca?^Sv+Q_Xo;;`RWHd+Y+;>`8^lz%UMVXhxB<#^yNNQwC+pK84Up=n%uiw61?3rS*6TU^Q%9%evvAKGB7|cYIYti?g7NNa4xyc"
    "1{e^5rTNKRigV139!7Y1=4A=p94PogwsmP^5xYU^@$P{b*LqLvrw(l}ogCsXLU2y;bwwcpp8h5R)?lN(7-Z7K0{gT=CpqU-eM$Op"
    "1%^uQfO_9iFPOuuj41g_j3<aqFysb0TPVCc5#kUNC~-}mS(ajLdj&WmQ?0YC;tp@yfY7fR1N92^iWTnnd5AGWn3v+CU0CzWMSH3~"
    "TjFoL#5deK*8PngIBd!5DuMlokP<5~-k&)2G`aQ#)QwO6{opnU#VTc}@BT};Pz!O}>8h%TqUA%(l!UIoUottk1YF!cYdepdjMI@n"
    "h@X#CxNKIV^SM=<!vpk%W#;jbaweV5{?{=OipN&dJV^<)(qn~7jLUTpidG!(lH+h%oIQoy$3poQwD9W(0g1J~Jpv$XUa>i?C*D(N"
    "*99TdlJEA9D0ZN8CMuV9+FjT+ZF!%qINO8|jSyGP1ld7gL#>G;r-OGUX=}y%4oA4~H@wB5*m<{U{u_>1TjyA})>xCk#IDH_V8$V~"
    "!%rFlS$Rwy%7Q2_5ffw~)gHE%mv-fk-ahSWF@XQg*-;%Xutvu2dnX69yC}(mreMt)Q)S#10bzl<cmMao37L7CPQf1SaMo-io<sIS"
    "(3fQ@hh4N-;{g1locVNe&Ga|_rneuoOSAFB<pBk^n>wF%M~$9CN8_Y>);ys}j5ROfo4gObJT0qD@8#-Pf8Hmra32xoh+EZdR485?"
    "r=gZHf>i_uOm>YhI&qLsOqs9q{I+mgYHK|BYV)5589O7Q>g~m2S5hPHOR~tPHUPj}(0;5x^7%8^R8c0~VgSgXaabdDf^3QP=qv=>"
    "2c;8c<HvUqSdRB@3Z^V6DBKS?+{Lgp_~XH#UoH5qL<|C}Ib<!AGA8V+0tAbZA>WWZXz<5f3_7*5(-&e>u9Fu1<vu@EG2u%|M4&{G"
    "X?5KeD%JFVh-XOC^y>KbuBlaQ#Z?*H3a4k1%@(1e`rKga@O=^E)8Fcd(==70SVu7%25?C84lNq~r-7h=G$~`eba~JDx#Nueb*SOS"
    "KpbHkD9*$pdET_le0ec`dc|fiRu8{eVw$}BE^yq4C=sdeQ6;%@^UBeaBtiRD`%0upG*-0S<n{;n)^4kObE}{wT##TddXWMP#n~xp"
    "h3~<*7D>QWu|ItrDGNvE`2pvu6^>l;rpHL4%QXf#06gZsWC8h0lbT%#%C;k1EFi@9B{v=v&Yw>jVKSS;NZ0=uqZgC5XckFk6+Z(#"
    "nm4k!PeR7k(Mi$iy&$a!LLlqt)5#G0n3&XZXB!!BZxcJ+3n99yupX^GpPP{Q8t(Kz-Q!Kg<vqNq?@o2|_g7kBYDe$Rpb_0Tz+T`~"
    "xxN2{md$QiS6Ey781Z(?9=ZGNX`#3~u%>njrA4k#!@#L;A`qvT(xkGwWLbE4s(yjSZOJ7IR0(kZ-ujX@(GCh^!MK`ksScMELN9#U"
    "F*yvX07Iks8i%v75TYg1o4hgX>hrRCDu`VRlSFXZ1BM3T_kgP1m=)EIRsGj;Exw1E`O7=Y@YFx(Y2TgrieJx){%dMSRV5Qqb(m2F"
    "+&!Jm|2ZSB2yQVRg25T=8;{KEu;}~%hm-!{I#=+dL^IQ&`ds<R^xvb_%Vj9Wu`Y-_cI<zu^9I}XvTZF39)P192I=i}(zNQ^@h$g`"
    "sIyNk&AjKlceGD!7Nk2~lzetp56UOxpR369Y<vy99bg4sunvu`CQgf&g3;sSybDc&Q*;qlQxkSJl(3RA18H#?+y2!r1;vT-dxzvj"
    "H|rdr<M@JAlkHQg;Q043eVRf|&sHM2Ve*1@v!A~65x)Ts101PLm`kEfLGIG?y>?Vw=MpT-amk7=8q7SCcjqH&ONHQ6WRtO6&47;3"
    "MfiE4&uk}|1OG<gM#WmuVDbU8Xj;T0U=GFOC16ChGJl_p>$6VcjbbjiLSV%o+M;aU6z{!X0doXLVR=*wJrpbppk_4NiJT!!D9w40"
    "v$R4F6_b*6ve)NR9=GgIeaj9HoUURSeb}Lm_;v&^4odAN%nXC6hsB&g*WqK|(~A(DYuhO1$%E{Q-4huT#4&#F(Ay4l`Fl9NTl1Wp"
    "{zIychYdAe;m%Wo`tk$liF1ErcnZ7s*bb3<ztrA4)C~&4WsAQt-;Q5^zGDQwwba)9mHyd6Q>^sWr?j4*8}vf(YtPYIDh?iibq;9Y"
    "M>|;`;kIk9V@v}j_D^2<NMTuYG||4x#?FL-MRFGGK2G{KBtv+?9g$2Uam%RxHifOsPtBk|Ady2bIM<YBecQw=yuP+e^TgmZNvQ^@"
    "TAnKHF5Gi43cob_@N)OmEDFtX$U7_W>TM%)ouYV>zFRu)7d)gWB2@Z{p|*NTx}It|t)k8g6NBjORpggWSKC+Xp<deN0}{aj_s)Kt"
    "1Wqq4gs;{t-lFC70{PqhjbbLYqn&Plhei7%8b9zinCHYJmD6Fm86+(oeH`c<i?q`G0?|-R9mCguCZoL+PnJ&VwYYuX25S|nMr>Si"
    "Z4vj*7Tz#j$Ce?<yXd?h%k0nlxkQD4oGO331d%E<7YX&cwNxu$aH6VwI}l-5h<VLx>zrh3@$tRi&u{@<q>7@P97lkcDAM&Yc^BOT"
    "aOF8yu-LFtABY-lzUdg!F(D31fq8{!z7eikhJdO(I9voZqM;)gYtLB4t7JQe3K+yQr|Xmb;QK(0Y?{v`p}6q&{mTsPz9=oy8PTWb"
    "1FHJgo_MX7EBEK^;Sv|8BT;e)i%08p2W_MPp5xvdBC?HUYxCp9TReq-QHL)mR%nHP#L1b@sGtXT#=dJ0uEt?mP$nO$p4O~K-}|P!"
    "e>W9YY$+D~dpR6xq*VMi+kA+`RF%L^UlYoa*>xb*Gn9y_OJ@hPNs?x2v6%@DCH2t~WA(luc$lIs_^3nnQR)9+*3PDXhN$yWafu(l"
    "j39Hb#M>U0T)<4RJ~;nqs(=svWjn%i0hwXcE~qtusb;_21<pt1R_@|7xiki$aS`JXF~`r<Avgd!1J&NaUzj%_P7;>bjKYuVGQ`b-"
    "NdVRpco{W0Xf$WQRQXu~-O+6r1JJC4kZMXM2@DiMEbgqTQeuyGdfiLLN)xp+Krp@Ae7(=q2Krj<5Z-6=`NG%0nWk~<nXPTq4WvYd"
    "|F&(AR}pg+m<6Bj6Ab-vX@gO+G#4i*9`pWs3;C+1jYtxjYa)9kdelCitoW|si!tu@v_vVp#cO959SamZ^e24|pUM+F7RIdH4EC<n"
    "lHe2hlSLRLwrLTy26=U;&G@)|1{qkB$i~(m@6Np|e9gz73uAs2fQ-%UC;<Hs2&x?ja8~J7MGfyep6Ndj+uan#kJ{>9-;`a!<v#|7"
    "9xG}zSAQN+ZYzBB#VgRe6&ojk`j!8FHLRNPMqZP#(Yxo$6`|3#faT8fUr-;tm_I$neVEvl_Jp!9%|c(_th0CDiM6%BLA@zHA!WBt"
    "xiQ{Bf2@uxH6#0YsFBIoyAJfL-<7(i73h95uEt7NbG4UV1!79&i)&-mAIo^l8Aonf;aj(iN%7D)XWg7cXs6pKulOu@6MWe44^U+#"
    "_~CHXHu?!2LmvAgBv0$Zq4a4bGP1%fMQ`AYyT!s53BHyfoY=s$Tfv!Qjzg1d?G?dy5+8Jgz<_h){+i`lB3tX!u=KO3EHc$Pl(OMz"
    "N;9Xq2ANMfkgX!KeGWJkAtbVcM5SVT%k1=eVqtN%Agv6z2(jchYmV0nr`Gf0rcDRG>%udWGUa9t09&V+1aEE-eh`G`EB0Y$7_0OS"
    "7mW;49Rz2;Pc2T>4_Bij@;YdRbSv;MV0fi0pKi<K;mBTm2$9WG<<IW(3R7-NksOns4Qx~U*?1@UHsNR`vQ)~Au17oTMsfxr2qcRS"
    "QFv2Fj68qIE44U_E%VUB{ex2Xga$7u5%C%r&+(VTCL!n`Ir3~WwOGgEAn4RH_ZIz~%O><KTZB*zjP3E>5Y_(_Hm`A2#cOqx-Kf(t"
    "6SEks6*LdmF^7Az$O6xQI2-VO);s91G<Lrg1nE1gNq??Bv?3~<vmN7@P|H3<sYr&v?g**8I&4;vQKfz1QBy{acK|9<S3qgfA-$8!"
    "-RZ+-e6<|~T<DC>z+S10?Ip1aZnJv>4YBdy!KtnJz*i#<jO^3?$E#@rr=b~gF6?yJ^X#g_&*p)FqM4&(?7tzlN_ygS;?g_7-3?O;"
    "c?|S@Z}K%D%LU06+V3`$iP0}-Je`)8Uwd?~f_9{aRUgr_1Lu2~J!^ny+D2TI+T>5IAOU;OyLiZXs!OrA+-=|b1SyCc;nh{@Ysf7p"
    "szOVdLtNu1e~?`^eQmil_N4FWZ}-3?dVyoB`DZ@^#_UPjnTz}+OPTz&@*vim%}udF8}`QIBv9G0ko)O-YKRQhHQ^V<DzwWaSPL0@"
    "a}fl+kU<?!kJg<xoalzqu;qsd78P_6Uo#OX9C}H=D@0kBaXrWI(oW>h>)(Pka5;H>y#kd36<;jyWpo(G5Yi3=Ge(MxUZG+MECV-j"
    "Is>H@D7e_xw3qgsWmojArG+*Z+bAo64DEvC##{Q!i+ep*6A0scQe*+obx4zIG5o}e4Hb%znLhpLjJP;2mVuv1boRSE4ARMnydtFB"
    "utxR4zS4gXY^J<*Mqyz!*@*IafN`tia5gDEDYL*u*Gs#%p)3)z48(r86~%RM7|`Rs2ij@#OErCUt&J^qB9Vv*!<8F=V#--^m@#MW"
    "V@upvnHCFHMi9s(Jckn@fRC(W*;t03pd46D=tMh9Z5n9RvjPGw@>+>i$zVnItCE8;IW+cloLz{`e~fvwUZ$bv|6w|>wJLhz$i3ei"
    "u7{nAm?&`$L@P8c1D_`%&=emrx^#!&0N<6}R^$XuPT>j*z9Z$vsDte-WKMsAkgG&v*=ZaMQd9BxybF#0E*NPAFT?VggQ#GZ3n_0}"
    "E|iJyNS%<|-2G{=ppy|u8ndXE(NXRx|1JV(l*9Cwz@Zx{w4NLm6+G*_eRuAqy`I;2ez&Z3G9R%TQ?vu=qXeZVTVHy>v{!%ca2Epm"
    "?adXL3T`L?6Z*9U!T8SMby)dZJKV-UpRJhzZb@Db%Y1koY7GrRyGV$UoPD6$RibWU(+)x|z1@!Z>&XD<OndCD!j(<K>=`OynF1gf"
    "+>2!Y0{(`=(6&K#%fI61-uFO!d?&J$jNgygktZ=;I(7(um3!@LR&^XKt@Xd&6O|F}7i($<%kLw`&OkB1QLBMKAtb~*guA&5f%@&!"
    "lQGr?F?Xs{bjIzARv|DWvXJ1~6!;$nKb4nV6TU!R-|QVa0rd>;`1;%bSkl`XAozF#@Gy={_CR2pqwv*0c?L<mluDL@(PEU|h4QZ!"
    "qW72~$ka#J1IjG@vDWD`$s3brQE$yL-UECQ_lIxGOT?Rpk`P1HSeKgWAq$}$r)ZSntEJIxMBDo4lPi`#U1kib8@O-1pL#G2W>k-2"
    "CTsP9!cvMF+C61HnxCH_*nbvisoWnyl`-Wj9vENP(#6VzTJFp#<wroCy?EaV&;%2qvaVVCqj`9UbVEqd5flDNSWdfGxCuO6)>@pb"
    "?w8)z$YWG`G}A|qf#8}US`v~UjDtc!Oi>~pb|M=~4raMYkQ?Twh2<h|&Xr+-3JV5WAgY!`ScNpGBqLfjjw*d2vbD|n@V;1aoguPm"
    "e2bIi!?vBQ^6fZv*jo(ZJ(c}UW%L!lY7EXQzWSBuu;91me;|w%Z)HGvdu3($|5~1}X8*2vElMbse?SbkG@NhDzT5Odcj*KIYqkL<"
    "Zx{LpuUP4Gf@pzVxcz17=1&=^0y0<nD)5y2M{zH(o-p0DN!(g=qv)T6`k>dI%$Fl+tSI-<Q>9h}vamZ>{PN|~ps8~vMY6goA#={I"
    "Joz&9n?w@uRUaiK-b10l!d4Kuj$}NSYl8Ls^Hsjji<;A?GdO|!POse|CD(sd3pxI!Zaswir&rUq1`6_sbisoX-N~Q9!gjF5C#xOK"
    "6x@wy?}U^#zJadg%NLcB$L{`Q7&5isWgMWNj=3IwTL&XQ_Xaa?yltvg^_7idbVe}*3-;l>0Kd1ke6ZOm_sr99$DeGt_Bk68W>)#3"
    "d}$GcPu75hF!ZikoYGpPBhhaGNH$k5_SVw|UIdU@UQx{!M{f{UdgHF<QTmjjo4kJ(4V62EpZXQWd7rf;eo3s+vnMp`mOThs?GFze"
    "c*lhjJW;l&J~~9<hL(<}w~;#_-1n}gynmI|=GP|7p5#c2kacT2y4D|mQG6S)SU7nGxW}FDFMto$6%N!MW%nC-Oz!na$?J&d@6@=A"
    "bbvG$MV_ICxsdHuznlGbToN^Ik;oA}$%K9dy@Crz+T$ZK;$*NCn(sr3D8e_nL~>xUUP(32dx4uyb&$5puGWg|vIiDYK@5-=x;7z0"
    "jwF9_-Sbm^pe5*{BqsRMvsZSFQMTo*b$ru7Wc8ht_a5Q&(ce*>WnS@GJ?TL<NF@R^BIQhz9c}@UY~X|mTSOxDmHwF%q<R4%PXQ4^"
    "c)Ge!ol=3-1ZIz{Gd*7tr4nISUN_Pw?$5nIr0O*!Ap+ymepwYEmnzHSvegEHG07}l=?AO_^ARxe<q}8D5bOe|SG|C5F+c|Q3-BBn"
    "Wk)`~Zn!#X0+kb)O=zjTn%%N6MrHmmk2U?gcV;QAbI@K}>)9^#lhGr1kQ@Mq7G2DI6KIAILs57`RV-8zLEbE%<vY{Z>I|Z&eiMb2"
    "P4Kx_k2ZYl*HlMeSSp4N`c_K{#7r<Ah00o_l~|k$_xxy0*x~bVoY|s$aM=EH0vr&Q*8~Cev~ifr3#iPa(@d4z;6z%JW;JuV9A!@m"
    "g@ZZ9f1G!Caq~mFlfSqK@+x^TnB!8if%VH3<#gTqNNn(M-TgbrG5>qAMJi-{FDfxOOk20bLAZ>51BhiX^OYOv1|Nje49^#AD9G3n"
    "T(h#!?<G;>;tD(yrzI~!1kTJ(RcFKEeG3~`Q@<q>FYwiy!Ww^6$$MRy$Pr7+GT4mayo6UQD<B5k+k3?KsJRrfT_>x%ddoZid&SpZ"
    "S^Ib5mx9DZ5Z!>=fp~ZJ!^x#**GG>J@QrF;I*M*Al<%xj9?cmFHHQ*H!xwPcHois~bMHkl3hcQKEP`=8Xj(bFTteBJ)U^kA0<2+;"
    "NgW2<0MFH-1T!U@nR4CS=HJi%U(sGe*)zGLE5t}jX5Ze80EG)n%ZQkTy@<()Wc*qk#VyMm!!MCGq~YCoHlnjLh;A&u&{*%HFC@t("
    "Kq2d99zMVb$a#;Xm`dmy)SqlXuqL4^QCKZi$ZfF!QPqTTDjp)~C1Kl?j^N&}A&v%u33vd$1O<me_y#d-cnwSQA=tH)BqwIm^T1X-"
    "lQk7KvgIP_iS(};_V+wVq$4N%jiMfH(I)%U3Eh9ctF_-Okg*;$m^mlIfmK|wut)W{@N5crUbnw~NOAbOoJ{pde}4~F2{iw2;qtG&"
    ";5BLXQuS@*ROIP)S2ew{e52QHecfyLYL7Z%CUxEI?N!sW5)J_ZRApE|c~kv^V<;+mZoGDz*ny(we>?G?Tfh8Xk=88Y%9WSCpD*sN"
    "sTYx4LmQEvB7Wr!-6s@hJ|0s>Zk_wwCjsX17G<M11-{1z!cmYp!h@sjyQpzI^M~4IWX>kHlIfHZD!$XL_JnHjXoM#X=Le)2$TB)Y"
    "0N?`i?PvlXnG7vW24D9;cV6}Y?0!xrlmOpnlfT;4)3pJFavq?#pi+X2*et9w%u&U~?<O9Oj54QX*B@s;`ZzaI7&0j<+p7(xotRNB"
    "siRnGz@MsI0o;ssYk-H$rxZT<_8Q54wd_!oM1ag>!b%A^zm)+0%{WrKF+BNVUZLS$Xj?FuaDsxH&UleQGOrcyA;L}S*LVv!3ZcT&"
    "spEOE(G856#BNyQ$ry29ipw;YRpyph<oVtBz4cQ$K&Z;GYMGvbkwqZU(i3B3;ZbUo%(?v<$6Q*W50#mD@*M?f&|{gw{^{rZCo5;l"
    "XBo?63rtX+`sarp!DcpB8_~^}7rw`$RY9)!^D8y1zwdo5fomLWGwq}}*s`%9rw@^jxa9)G@+vEyI3I+bOJwJ&`85<MB3DYy5OJ+X"
    "0!t}sST+TKu^v)kk8yYRi!AX3%AYCMqSE_=6NqiWAwuv#^KXewi~P|@@c$ZL@8n&7d-<a0Zgu2A#YeKkdiIlV606mG%gV2>0C&#t"
    "SB^%k&%Z4ZGHwJ)YDfKtvJNzSbG4)u*K<i#8toQ77TW=((X)7kW8HMkuLLc1KK*z%Y2L~$)340PxB!eLeOsn#umra{wA0G9Dq9dU"
    "3<|W<UKxU4xuQV*7XR~lYgdb4R2VxfA|5tFb`QK(oLrb<1)9^yNik{Y#l=&knpOQ$%r;p|1tYoqU=CQL-tT&P<-WY`OM_4EL{Y`T"
    "`9x9}`KQ1qR4r8C$Scbz`7?1E0g`si5ZC>W$-7#60nFbzrTLbjyf}geMrh<{A9)gY6etA6Ja<rQODF=PaLxOCP6{nB)gh>cv@W%a"
    "z05ES!E$9@Ai`q-IDFe&Q=;sv>X9&VRArO}I^a><&&wUca#HgF_}H@G+zIm90dtVv^5}&}Eq^vX_c~@$j=I#c4qw4ku`uQnm8P}%"
    "6ydn<*uPFxajP|skaq<C3u1&&TzT$~bGjb<!2@~7{(K^-lE)RJ36Bf_0w^=GTHbPL>=azaEmAEF2ns<*`p^j>#9sp{6O@*&+Ij4v"
    "2YB6fg7F}yBkZ}jCck?M7w5Qbw1xuU#&^oL>sye`9V>Y^v<P$gyyq{Tot5E(PFHo*2j5W|qv3!OZhjLCEZNZ@hh{HVgx*7FRJN@C"
    "X?<>cy%|gs%;q!TN?4k{l%C}?-`KM|te)c9+_EMNED@NFwY!ws+{D}B&8G&16+e9~bgekP%c{RJm%|NU@Zk6UBQ|^%P|+?^H@*l`"
    "{aiA*mMQ^H&G<r!T<T|bl$F5T)-^oifKSVDV!a)gT71K#rKm2IN?$Zesu<=@FXFCwS$UuT2K%Cj_AfVvX{=(|MoLB(`E(0K7*Ik1"
    ";h)c7EKi)>c_#^SA?6hMd(4ZyPh`J}7ij87r^qz#dKkEdQTsXNzy&aja)OSOR8cM0HH2bZ{(Qd44;#*F76j{31nI&gR!yOV;31a|"
    "!FG<oZ^+a}yD7Q8vzwFN6;)s8t8~(;7w>)k`=MjCWxEX*<b8?_?@OTXdz=i9e;_Y0yuY|VQaUSAd_cIOZKWPqPo_Ip6+ms_`PExx"
    "B4y0yWR1s%@$M+o?>Oj6LW71oC(Kc}bSKQ1$N=HI+<B|Gra%gjhfSr5GmU#6m`MnXtisFkIonDk@k6>=kJIDJ;CK47f=s(vnz(R="
    "V;q{?brA#iVI(`-3~abT4$syiV&hmn98T`v$EGdz*O^EdS^@{T&b5I_ju0%6Zt_^S0yrC<b11(J&gp~s7)LGoWjR5gO(;!csl>Ex"
    "><<J9!Or%M`ASL1JJn+~Gn19Ku@mdeCl#`7U;H6<L2y64Hm=4aQP6JV_tRlY(UGl_Bz|#$IwoFYLeN=+7k+lW{%+CT@@{KI+d<Iv"
    "|C$Nhi9kPTi~^V&lxCSfG{g8+6-`kOxM{6{Yvn5AhSQnE9yo;p0)e?V^r}SOTq(HwXnd{>t1*7g0onO83VSG{#b)Q)gWloRRG{F7"
    "j!_OVJWgjMuL&k}B6GZyD;p=FPH2nbWidO^G+mBgX0LdBqT<s0E3L<3w$!Q;a`5VDSumLgL@&`M?N{PPj<brgtQ2jgX<Tpq<eSUX"
    "?^4f{90^fJF7r9BP@j1KwEaW#YKMnc^%$uPuHesSF2-isQL>BV#g<DsdbOn~;fantdhqF``^UP&g*kMIFU!xXd6(&5(aRH%w?%Dx"
    "@6Ni(z)JC}hY$T;+}`Gc{dnVcIWNTUV6=H;KeAd2ZGjp{C1D(XUgix2GY%35iE!I8Y9<_M2&??Ia1o{SW5y3xdAzo?>^W0TZ|T^("
    "K<<l9ltow0Y<+tA$>#F<@jM+N<Wh$fV0^@mpR)FeTOX7G(0dPaZ~(oZ9F^tapoz^h-#!S|6rP*4Z#Jlzt^||26j&yuX7-I5eYR#v"
    "JA3LYku`_qPPjC|T>ke>#yHAmFZmj@oAkoQ!#&H{T<fT|p-oP(Wum!CJBl6LHBq*uGcYh6rAw&xsTAfe>A)d~jMIz0t3#-D1<kx?"
    "n%^oUqW0ZuaZzfv+T0wR62IS8Q?aZSvq@OV0~u7IMa>j&LmYo3_mG1$reVvGFumfy_>JVzK32LooI;s^Q-TdAl8OzG?SlJFAt121"
    "jsLnX+VFO=;!XU)XP<1V<*r{od}HX{Vwx;?PN)Y4uK&Ku!})P-yEI*VEdJx$??7`Jp$Wm!6EOO(a<hDk;U>~iU74W;E53eKu2Ols"
    "oo%9U>79JVb9S`pb{FPcZNZtUO#V^kPIvZDx<KDP?-^=1v+>Ge{%FZmu@W(O{CRAYu8Ygb0BHz)m<|pETZMS;$!KRsT0ex@h;P)?"
    "dTB1Yt1%SW+?^2|h>jG~5Y+am-^dkFSZkvn1ISYofcdeiXA_Qvzq^h_+=E~yogCQljUzi5$MYoZwwr}t;5exKvz`Gl+q=e?9ZGkh"
    "s#|73GHh~ScSKiH405Usb(d{f3@H>b5D5=YOhSpgdaLtTRE!Sq0z0Y;#IJRc4Kjkaa9^sGU3;wH#5e|wxPl<y`=d$zqIFZZ1*|t{"
    "sOB>=EkF=DZaYJPX`TjAm(HU~qe#5tx@MC?ir{l577HLNvhb^P1V5S0!RdQ@a5oFs4jY6>IK(38JUtnNHia(_6omF(#i9%(ddi=b"
    "(+H!i;^)dsyY=3M>V8ph1ILZ|l059S6LaSu7hGhAi?6dyyW19Twhrm3ncJ&-dJI+f->67J9%Kgbmndo!UVb2l3Ya4Zx1_Qpu=KcQ"
    "JoiznM^hQ)6LTQ$exf^mFakW3GVGc?`$awJE{Z869%}W-w!ysiH7@62gbV0!pYolnf)-Va&dG`#iGH2FbN09uQEo(HTrj%`ejqhx"
    "gntJBY?$WniiDH}ByA@bGe(G_*acPNzYhHw1CnglMDz4~T~ZvQNoDM#zlEUpZ>IbE!Br_FBz<uqlFQ(se)|eUhQ5IX#8j}-+LGzR"
    "H~x>C-k0oHt}JI^4LJ|aRAYn2euWjoK`gmtO|){@(*eHbY+og0cCKN8=oy%_ibNoWZgy}I#8}Im22oG^bzAj5`AJW%2K@u$=Dmqu"
    "M*geh{VDcWzp1B1Rgupha--)=zvb<Gi^$(P8JxF_{9q{zz+-#TQ_0q8>~dsTR9bilx)HjOWi@Asy${=Dr^qGcxWko>`H86X{Bv2Z"
    "kuxvzz_uPvevmL&GA-WC?L?Y*aAkJPXU}_zw!czp0_B>qv8NCxEmm4^dXGgM1WRJ8;crTmHT($3NrOxh4aV{yxi3Mg48H$0Mwz$6"
    "U;Lj8qKuzZ8gd}`XE!c>Q<R_PC7(#uww-@HJRl<}OgEB~jPAMh0`PyRlVDLR>c#w<g+A;{JTo+LfnDI&Bo7wey~2YD4}aqazp&6#"
    "EU22|4gv2A5%L%Tdg}Ly1FxG=d5i3yz@R6M1_T^ni$Ph-MHD~%PBQ|+Z()==D;A>bu|N>E&`%|1$WCpM%;fZuXK~p!D8JPXHib5U"
    "Hf|+;4}JkxKr6tTg34O(G=glamA3+kPzC$hdKe1PvG%s+*baMk4HOJ=oq;W*Uz@dL_l%@Cpx7d+gDZxhP%s82O6=q&5Hf;l9j1`9"
    ";&ySWXPFtB!{$6A6Z1J=PWvG7k|pAbIuBQQMO+zfx3yAGNIEzR*p1}(ieKYA%#Z&YzCYryW7^;KkdF-icy{|FNN0dVDM4Ae2)Wbx"
    "R0Ecy8yu5(aZ?M=7J7C7wVC9XWp7jWy(Yhj<sGz&kk4&S*2S!^Fs(GZt?7?D%R@5GjQ`1c)v@=G4}<oLrta0>&E{q)3DL9pvYmgu"
    "O}4kam9TG25gF<AvwKDw_PRfey@~B&E1j|9o(d?!-HO!`;X|Y_>wB(r(NjKu%m=_0+|8F@&LkxfdFc)WVgZfycj9=kdP1E}XvhP`"
    "vE<9esNsHDsHIfVe_}-sunyOX1pM(Ik$+}Z+Zptmb*t4+9YcrJ01a&pLgMK_nrW=<TqM6m?ovT1kt!;yGU4DYzZ?ahf8k^)?d4im"
    "()#3yFU#-%k$4t3ln&y+>0Ml0K+Yy2lkk{5!2zljDGfZ5;tPYo#ENZ5<V$I_0tZJ?j^$p7Od%<cEce*+(HXVu%EY9;R9T<;RjS@&"
    "FD)gEdkO};Dbfl`>K7@6bE^Wsn-4K2(M%6q@;OS!17tO25m+uP141MvEYT5sjGOf4izH2ZK~17vGy2(43SRfD85szHh2LNvH>?M2"
    "GRTFBTc^VO1oGm6(*$9XY)4}%{vS|F0|YGq000O8001EXj_Zh9|NsC0|NsC05C9YaZ**v7a&s<oV_|G%E^csn0RRvHzy$yR00000"
    "69oVO00000oss)f4R`>>qos$pY=o%nXd^>}e7;7Wk(Q**V<j%79Z{)dR!F-IvK~=)uM$yuSzUMCR9CLho4VOlHd4Z}+xAkSDE98Z"
    "uxHLM=ggcrXXZq$bX&1%eIK1*oe)b;ufVMVmY7-2-DYcPZDzU6FCZvD;=9Q&z|-qL-$Ak?&`awFelPL&((12g%$Q|uW}~H*wb_2N"
    "{{zFtqmE-z@`T0Ck>t*-rP@@*ik^I$a?)AtahB1y+HjB!6)mlqI7VM&fYTZJglKTmE9B#GYjL+xO24=q7Ofd9beEq(vn-bpA0!N#"
    "9Ldlz9jFex!l=BIxss#wKU{_M)6XRMW#O)$Lwid$7jha1PI<|aq0#JIn}H_kC!#*j6pyzhbD}yDrLzLxU>&ikvy;p-7invWChut)"
    "m-OW9RW>u-xr|TO`-;1oJSy)*Q`?+Iu=*TbUtM5nO$U>{yUhOd#~61jQ9S#TI?HC})Hf4a^oY>bJ*>=@v%yE(pI*h)j9&K7523$9"
    "D#y!<SumvlcjZZfCaZ9nbOno`+YDFxaAva#r><-&Go?gGXNm~*ATiM472aD~d0wd^_tIf}46bvtKAQd&vB+Iz%=S%TLq##}Q90z="
    "8;AoVpOIQMK`dTy0sAd_Vs}jf=M42ljk1hBfu&4CO-%1l;jfg_KD&(y`&R^dhw*a#Ayzr|u=HRx<E^felvIMf@=NjBGN1P6wRCg`"
    "Gv>$>wx<jcyYurnwd*bE@(d(#+TW~(i3aru;oEeQmcb7RSSf?da0&_wnJ0VBy2v+NzWEXFvUHZYr!m~$M9hiK=G1;Uw`{xVHt}G>"
    "kMYENmomyrfvH_GVbk@+X^T!?uRcWB%ru-Evj{EL6|t=k@sm}ty)zEUgKG>cNI+-V1=@A~#=}5^bdQ3Ark6N3GLKJBjKt=p-GrvT"
    "V(RNG1{^(tbyzY!u6aDqDAw*tpwLv#lU3RudozgG`JMxQPZ?%%1*>}rWK@*VWM@W@tBxq)FYYgl=j`+fVv<vtuBgU!+*NIFJO%nP"
    "+9a7wtCg}SyPG-Tb&UO3iog9!tg~;U=N*aNZ)q5t4-posT5@cXX}4Emw7h`b*UKoLA|tD#zi3*bq{laxvC3pB<nM6(N5O*F4>Z|6"
    "ChoqjFqb?aSbmx8wb$r7wTNS?7$)v4C+x;q`l+*VGm!EoRhx5q%G9n<Y;UD9ao{!lU3A1v=VDe_-bQ!hdpzSRX+HWpJH{lkro5H9"
    "h$2i<ZqRtTji18xgv-Se;{EC=vl%HS-pgmF`aCIJhGLCSW0rLubK@6mtW4y^jT}_fr92yCE<PG5$TiQP*D;2e<>}0NBomXj6>)lA"
    "CiV-`7`fO$*hQsbQJ%?%yQze_C7~#Yp`UpnTW+aXc;X(VUo_IH-$ux>AtFe9jKW|4z;TzA2>PXtZ)`LSuJxc`YYm^zUL!70gUg^h"
    "I2=!;tGA5!z#i7k>S0f4FEaP*oUsk!twj>4LEeP#YT<|Vv3S%+uw<dVXxMNBtH#H~&aY;GS3R%qjuFc?KEzNQV)xt|RNIsh?xZW)"
    "992{(-{Di$N_@Kpk8h<|*cDI`U4+-CaEv|k(X6u&KGIU8_Yc!B&PeFEm6GXYC?fYp(I83U&K_goTz8*+i5+;JT+hDFD3T@Vysyck"
    "ZCx>m+plo*bRTiJbDHpsf53QeJE0goQ2Yx}O9KQg000080000X05)lvl>h(#|NsC0{|o>W0B?14E@^IbI4*8*c>w?r0DwOL00000"
    "0D(OK000000G+qhcN+$_zAYw;$&xLWZArGw%xuSYVu!hbVtUFj(}A9&r4Dpv%AK~;HfbAXbigq)Gsq;{GKiTOe)Ihc-@e<=#e4Iv"
    "wby?B-FRrv-eW+(?*V@ny!^@sFTF1);0Qi`JzXH?2wr{X{SV(i`}XN~-hcU(|Bu(4ee;7?{>wi&clO;^{<{k^Gjqh8tUNI%T_ooG"
    "FX#Wqpq?7Zti;S)Nq^Nk`sA6L1_7pd=JYP=SS&Le9$b({(uDd%hw9b;{E7G-iP9EN67z<#Jn||4F(P*)$jYpyhIu~@f}mxmW-juu"
    "#AG7&F)6z<I1EbRnVCJ36&fOpPM)F6!#U@ZS}kgU2e_yr5rOERy`@@4ChRpRYFsbCZ)A~Hr4O`xRvB7j7(<soU&6Fo|EV>1I7>t3"
    "pr<?)WQ(HW4T)1rx@`8XwSFYzBOh8PwT+L`><-o`B{|g+1&)->;4O=BoAxceXfu8~7=Z@?XtAxs6BmQ&G<6w%Kua^TqE|k)*BZBY"
    "ktezL;)RY>5PWaWpd_PSwq1E*==WH{H7<^iP9pEa+)-YN6r<r#68erC&>UDQI2w-(NWz39)Km1LZjVyzolphsFrO-7jW&P~*HV?i"
    "Ob}0;7#%w(9&)8!RScT1Y-1T}QjDhk8?2;IyQ62oNjXFs)ZQ2BITF+YXI<x9g@mwmh|KE*Ea;50yr>8aG2#{N7#_xQ<q}z^9Yt|1"
    "E<LsDMXOKGh>sW_d>=$OBFmmLNqF01{|b7P5YWsg8O;y$p@n}iQmJ3z!BSsH^$F<uohy?xw77THXA;LW(5){Tl$`BT>D~%bhCQ;K"
    "(-sv?;NB%k3*=D+0EHf4b7kuM;=B6jcL6a=L_GNI>|a|H>9vG}hv0g!<m?|x_Q&Q-BoNI5pW9YQX7H3Ox}CDPwzd%y3v2n{)la@Z"
    "uvv<YXP}UA>9;<ruYBvT@{B1HkotOk8&72d2nsclk7L77TOqytL96WL{X694*(maQgRl4Z{X;$LDHt&_+{&VD5CsM&UN~LpP%pZx"
    "|IZ%aKa-%6pwkL<805-wgH>Ue5yZp-_Z7*qk;Dul0kjSyBI8CbEx=+a_W+u`(qNa92Dd)+_Mp}u2?|fwF+b1pNVf&P>5H&|%iRdB"
    "LDOV5FPH2DdAtK7o;jpOSAkUwRF;eG{b8^r<HrM=f6S6re2{mC;cwn&7v5OX$khKbtTmlE_^eOzml9CYp7&3K;|Of#uBPn$Ax%qU"
    "Y>OV_O%`!x__3K#zp)yDONKK!5Kc(KZX?ZtqMftOrO5WCw&%byWR;$f_@=Eqk*LNHnej|G+?o&SpD8S`;-WD-wI^&*tkv8YyVP{I"
    "zWn_}`>QX&6sEcZ`$3CB#MX)*5Rbo#bCIFRA3G(_18_qO0C8dLB>GKWFJs1pU(BDUcmSkMFfTrUF{DYu%ZxO@v>zh&7_o~1w84c?"
    "YWumiz|8aw3x_Vj{hn-Wf?B=-X7J>TdYJq6)^z+SN>YZw_Q3nN&|Dc$-Z+15H4l-SKG1#K*CaW3k-fHx?o?x_YB3u2(kQ-&?a#~3"
    "kH|4WF#?tHvXKhog>@<2nPxx;82O+2ZoQ38oRdB@a*z#NTw{;(I^RV@)WfQ^2h<gR@E1`7fBVkRVaOKe)_4$l`(!MEUnen+BUTp_"
    "8RHy?aW+kV?Y$1aHupfCR1+^}v*1fULnv1zW1*R+*cTo=1%AKh_2`rI_oL6Dca<Nyee21#IcCYW5`KT%uvm1!y&xr|bA$iPAAAZ^"
    "sIzjSvB@ee!wMDoB>cmW1O+{_X0Sd4HJU@tzLK12GPEuazQIoHqb0mA-kTR^fvpb&IwzS$A7+oPbyM#z9WrR~X(Kazxg!Z=rs_e)"
    "$d$O)&bcJY__bd@&nkPZn^_9<+cIZoW$*0!%LGm3Y^fO<)qxK4II`eRS+iRifg?jOq=dF&ZlKpAGYEd;u1A{SNVp2c7=NaB(;xdC"
    "UlH~hP%|v6afxGuoCHGv#fjnLQf7-0T^-N1#>~aehJYpM+$RFk)wIb(iXfC!q{HCsUPKTcXG)y8#pNT+QBDYa0-~3kMdPs995HmN"
    "5NOIzo6t%7lKL2Tdn)HK3RgC6$5@5La<PynLu?EO$hw5v=RMcBu_K9iP`j*;a!|sh(8KcSC(rLMSI@74#ChV>#w;Ri6|QQ{xz8m+"
    "y*223TuY-v)ZatKjyEYm(SPhe3dWx}xW^y1+avJ5tl$@@phK3*f%gWb`25t(1^L*?H{<J&lV{K&(xAi(L(IS6>-%P6`2!2xHbW$N"
    "*128Xe>*Iqdb_C>R`b;S1R)DoJDvTb(ML1ZY$O*%(_VW$A<~jF%&Dyd1NwkKzy`2-B46SsxbVjg!IAdX2-&5DqMXHSvIcKh+*#+J"
    "B>9grCd!G?KQCZmHUmCe?ZHZ!oUOcFcAJmAdSA1b2xbjt?Is<nbhMsVOJDL4TxFOq)@SrV4!{Ur8y2z>bq2su<jsWcfxscLwrX6$"
    "*C<J9!n1{D7Z;NcL$v1>?PQ4fiKp{1xnkkKQU*qofoHB=dxqwP@`<i{mhurgKpNBSvSeaVwkV~?PP5Ug7PFl(IkioqECYWZ%Z`V="
    "B)sHsv^VhOjw!<ieQEpoUQ~65Jq;a01oWf(f$rd#-9sOB=e(TVY6<2M!9q#w$9-65a%|sNubw+$M6@kO%rq{*`Aq7fI+^0oss@4U"
    "4LOmb%;I33*g=VoD#=;dPY8RY=pHS1IztaZ|CHW04-J`gj#VVeM@<fc8}tYu&#~*XRFPGXg*%Lcw5g5$*U+C7hhcrl@wro%bgF;r"
    "Ebg-cTTlHyJ0P8M|6cDyxYP%wUHa`4+B%jpKO%0bPJDjsNVd3ua8-Sy!i7p)fwOk7^R0iJaNNmZ4gW3BXj!cMEXgjt1HznGqin3L"
    "QwcMs#ZPUBv7Kpkj^=PmDC_G{f?zzwvwUQZ&r4ih_(A#xAo;EJ8>x`3d!xFJgdkyPma|pTPy&m-3(3njO{;Zkfs1gbCN>&O&~0I3"
    "q`Y;j2Y&@Drzydw=K);|c41^+f!(}Zjg^YWjuJ^|OSK?S1DPy{y`kpy3!Gpk_R|$DzYKTnx9^Kxn>nkFZ16h2)A){t8f|9k4LiFM"
    "jOb?0aC47(PJ+-RFL4aFjEv1{9;E`>u(ttl6t4dz7;*fbc|q&zbq-C%FiX;qo#(b#Bv~Cx@^Mz|7V6t5e~<8+m9J!wJ`SeEw1yT+"
    "QX_Q8yc@kEhT$CTw^>j3jU|k<Mz~5@BB1R`_o%mwka~CsE1JiRqNj709p1T}cuaKS1z>22ksnI0)_%qG7fIy?29dF^E@m)sXDaup"
    "t#m@CPvTl#u;E&=T(WBiore;wk{uqVs!56V^rJmfIdA;n+?2Veocio4JlYUFvsXX_ncYeg+#k#-6bBKSeUK=&?+21ah}~cg;xS?A"
    "vKz5UwHtiF>5F4T#m;nNW<uw|v&n}h+S&L~!AKs7(5%pR?vA~hB>D3htp{u!>_=9P?4wd06G3Ys!CaKXh)4?sy$3uTergg!U_Dvi"
    "GBVtfRothro<w!enM&pqF<WpfJoKp3ZI&_!kxd(j8}d#=WyqcJPCO>?RM<u|ZCWFabl{A3rd7Y9m?J1;ONzxt?{)D{DNX*r0G)HW"
    "1Pi)!t7d3#xN<(+GOV~NIY^sxPJWZ42|buB*t7r#vfv_M=^4fNWILtn9&jy9(k=FuI`DUtnN$^2T(H^~o_w6rZZ78ywgVG|BZ<rl"
    "JE2UBfB5Nr#O?s0%~BY}9c2q*m=lGLM)ZXl^Q&~}RVxYuA%w=JWSB|I4RqG#T^RcFSRGDkKgygRoyPJ`AP^Mrvz0W$|MmqAKE)Bb"
    "(i#drU+eqg?9msJex;6^7S?zFxu#$~4PDc@Tb)wOL}yKLaOjj(QkTut`DvykQ}`KS|5&{O|3@1o9A@SmM{Z<IEeP4g(x=gPQcVki"
    "!5;}I{q0wGnTIN(J%9h7Z_DF=@AC^Dysr-(!EW(9LwMOM#$;Ie?s$p6^03uLwiZ>mi%>&4^+{!)BY7Y5p~kU8Nv%rzg`g?ye}?2#"
    "|0SLMC<#^^>ztO-2%MBeH5s`ZQ#zIK_!UsW>GhvR$=$9e?{P%SC3pXT%P1%D*iTr?bPHdH&zr;<ynfQbo2n}bw6u^^^k(rDgdtdT"
    "Tp^t0IDfmB(%G~BL&Q4r^l|hZ`|A0(((G9hlSlKaxKze7vaE)XIGc-h4`lUyD2G3yXW0;2UP!gJhdnm8qH*zm8ea2s)&b`!a_vKD"
    "vRp7RYjH-l<Io>ZlEx9JskzON->8sXGXNVS_x0pr1Ym;}vzE*4sVhNw!txY4<;AF`;S3M+aHVG{PKv7@To%PAKfYh-m>~rynWwF4"
    "Z%6J(VGSl<KB<&=5(^NOrrv9Xr>h{8P(uRvv-s8?CgtHG^dNB@$klm@e4U2Zjf5U0)fZq#-DoEHtNo`>PxDi?EXf|2COR80AlWd("
    "i|z@5FsUq{8GFDZ8@;xoHNQ7iQ5GWa;M;DF;$%|SO7OLkVEd)nov5G{`j^mk#UH*uc;7dasCeI<o)q0!RFQ>erM`iBVS1n-S@cW!"
    "fJANy@;V}~uZ2}n{SsH&cQ;daY~rD7_PF069&O}&*f7~9%Zw8)XQ%#UUiI$izYjD|ewo-J=H1PWQE8qJ%_@Gc(CP*Z!nB062_+n^"
    "DO$@;u;~*)%PR~|0g(A<ZUTPUVUbHRt!pJihi3^*PVA#~krGcV(KgGN_Cg3yH*0B~m3u1cBhfCiWaq#aV|LJ<ieY6UHCEm8bUNyu"
    "a3_j??&X}K9_>2LijKq55WWC1S{R%Yn${Av(u~<|gdgN?OTtQlmjn3DfR2Si65bSvzFbA@M>-bcQtdsEb@Vxp6^bs)y9SX@x8Lym"
    "RToN0;wIlB2}f`e1?yl#`sb&+eMggD%B3bGDxn+in$)upP|5A*kn|sd>7SnKng2*VotP1mxY~3cWfV>P+p@et1sj9Oh}&D+Ic%QZ"
    "_+%GJHJ$vR$ogNKBo<20RLCVvSrtGS^aHblwy#6hg$?ZVHb)`V%_3*1N~%XB+wyN7R#Q!An9%}(x|TK6+`pB#wLD>OEfM%EWXe<T"
    "izaVzL6%r+WhlvUQ*nfCsd?>rQuI>U=)4cLgI<^x8!GQ&b%16554M%H*A^x|s47G+^!3TSNzN@5dbf8)I0Y7C!H+D)DapoSY^A5T"
    "MpC@9N6C%2uHKBB!qVsBF~mNs(M^<Dk_xkY%K)_^NH30B;_$Pcpt-cU^+doTYWVSq42RTvucz0P1jFBWW+y3+>Bz$P@NmLv|G&^3"
    "vEJnV+AjiA1N7j3eGj0~g2{;P%ZM=Lu!o6+lWdy$BDno=G<E#1l36b3-&!n45S6}6TH55lVEaP~8W&nRzbY*P_sOG}&PaFky?Caz"
    "206c$m=^oC0Jt~nr34I=LRd=xat?Qp@~_H`oPn3(H*I4BPM;L)^ScITF3iQgU;0G~Cg$;RgNb&U`7+<WvA7+Y?)n~l<?;MR(IedV"
    "o9nA@lU3&ZyYnV;=k>w@3Vu;qojs^}{$RY@&NXNSlMkX}<crpNl6{b*4jtexuVywuzFk{AtMpwf14)2Cv&?7nJE0`XI!GxL%mnr~"
    "@3~O~HG~5}4@0~l^E}q7dc#}1_-3pjq=_0{{KAY+=U082cypM;c(j*1AR(IvEP9@opUHw(JnoB(ZzmtEEI1u=16W?L-SLIbF9{l7"
    "S>lx!-EpJLq~iuK2eQ5EP+D51k78m0Zla5;ak;|keaE!WC3KbVv8G;fsDpJP@tEOXU&Oi+-i2pjRt_r6L};M?k{gLOk6n1;*Q`#m"
    "Jd==xgcNTo_2K9N9EduHl?Zb)li=7iqY~cmB!aV6DmZai5N?||Rbx`D$hqC~nYJs&@3EV0luD%ZXU}l<3pUi%Bt%I5nT1S5WuKMc"
    "CU2RiW?8L_7;F?vwWL!gL_Gzjdl|9hg#m!EAeOpsaC0a_@9)S;LR+yuw?nMXSVouW%gDl^rIE6<K1P}**e?wy-SR(gFropv+YyL%"
    "WZpg!Kbnz3P)-0>SbMf5JjVQ^x8B<x!Zi+;qaUu^B<tRU70%@}WpB(3&bRM+Y5d~REF$V1Cu)a{mwPT-Sv0OPon2zYN?{tzebdU$"
    "OfBU34iZY*UdqC*R&*^df;^WGeq;xxP=SXg#QT!?<B2i2Cvd61-{Fi~yXesIG%5D|M`DG(QYGq}VT(Y)9a=f+JX>*zRGmYwIh~O&"
    "PNeQ*_nD!ga&nkT0-Xj*@QQq5;peA5P9L9A=k_@2VhTooZI9z35=P_hT?_DAQ^Ur)(#MQmD~mUN61e;Os5lWR$R+C9eQ_MY5mfOr"
    "^8!_`OWg!-$hX%Hn2fYPlO?e^NFKXdRDo4c2R-I#zZn@*O*nunG#OIgL+<*`jG*GL<~D!3R$f2~<S}g<s9}knfQuxIn2<96R=Z{v"
    "<j%4X5qTI~wr=M!%mkRhegc3CkQUK_L}oW3Sk{UGju6J~8r&;@G%3f6?sSHtoQ4N+2|E#Y1P4(~FAgfDzYgf|%PU9%%Wp*OPeHPJ"
    "mv9j0HXG&JQW>lo3$_^jpb+2v0*k&Azs8d&#E)cAR;pe|Q2E{T>!YRpP7cK-=eS>tTZ1)MmZkq{Ud=F{UgAieX_DB#MI5vIAZ|5J"
    "zx~gRKH64VW>nv!#j(2UrIWevmtkS}U@&RTczd*^Z<PLoU)TZs<G|rj4J;cyd~Zen(^%2G9^om^O9q%EMRxrw+4hr^%;vw_cCCI~"
    "yy0dnzLJ~VBkm1ODR9^_m0_W%+P0UgS_u7%ROFP-#y${XdLI)_4ZBh>c=&A6DfvzE_U+1*V-j#K5N(X!O<ak~f68aNwqqBFPY!65"
    "2#j@w>R@2>tM0+7j6sa(G-OKxg;+O&@>EhGtLzBT5rtLZgYd)A`sm?~A?-(;o)G(yD{MBBoK(;4HH2<|<k|-0>uF=)YTlqh2O!z!"
    "bk1r-L}3>VkffJpSIC=No|4;VCy=eZpprNQ_M$7zA3eEv<Z=d1ozDG77a0U5pB}*7E?i9C_4W%5x&M^po~15yt!0U+A4%g^%*k;V"
    "fBzf;(RqjMyBwZ_?3=uS->4Rs83nn=j-bDSJAJ<{4exRG8`gge1cf|I`*bi6*Qj~H;b#!+NxeD&a2vADh#H}EV?D8r*=%W5PBC%S"
    "S_5<~O-cS80Bz0u36fus1o&H%9c09JgQ7jtHiH(Bvu-=p>506nT6QlG*DMA$v~rD?6@;S+e?nG~|8$zAXjSWPwm9wG)C-E1X{kmW"
    "SE46uw;MNtPWqKG<wnbhPM6&WL${9t#sV_M8(>7cE|k_|eJkR{Zx(nwv0IXtF>~=|7AU27c~e0W#ClJZO1>{rp}yLy%N{3W#H}pf"
    "0v}<CPvB~wOsMBYH-g*ZoKbHG(V}~vGq6F;p*rJs5W%eCLdgX8s8xm#!-$%k*l;y$Xw3hE7bfi6%$ZMJvzlm|mNLF+B`mC+7E^X4"
    "H8Ps&cD!KyQX#Q#WNCD{!{1wkJb^>h3_E|Gd)Biz1r`QftM_ymL>G6>8kHkTiJf})!fj*i0Q|5g;ofo8leHb++;&gVl-As0xdyby"
    "%K+0D^&>S=PmqR{6>PT-L<LT`ps1)y^2iN~(dQZ~N&_~Z_RI`jTAj@EQz!FuP0>D!c6`q&2ipS_ZULqC`I-W&TA%Q}F&4&*RU)>G"
    "QGsnMI=vuunBwplyZ9yYiwmaLKYwoTrk?^a*N{t;?DqRo0_A++wMXFjxYfc>=TwU^%JZ-Wczn_F@#6Gm)wyMPh0(VbeYg5pb+sdT"
    "_)_APuw<=}{DYoblBBYMn`&RUQJO9;yj8Tmb=0*vjw27jpqGo%2p(NbamUQXvLyO5m~R{AYDGIZ`e5CI{A<dcM}nbC-$=+Dg>V2C"
    "(+_Gf(-C4Er-0nDIxI%MDEAJ7o-3u^5uXf8#7^dldzStGE#DHi7$KSlD&)UNO#j4n87#kevJ=*TW;W;sHZ4cB3m=^Zh%Iu78*X*I"
    "k9h|#P_71-M(lsztu4JpJw)410%%O4^&d9?BU44tuP0z*1Wx*Xujj;i|Ao(o%K8?GA_;6vXfR}j{KLSLf#^$or<B?3z1gE3-C19Z"
    "^gER6I6<k131=>1nIe1y8D2*W(W5MBrkgcw6~fG!7w;BKK|cBFYyaSA!ta0iVS59pO?h1NZQdncCj;~T#SE$SorxQGN|rQ@wtm7E"
    "PfchNO#XZs<R0nM#Q$}v{Rd50zk4MA382Ti2IXRIEqR*amsU2(tZyYo?OrT=EGJ4=w}f_r$cBoIUsM!Lwhzh}z`^PN0{1@;^RQZe"
    "NDPC39tt@27y`h-`;JG)(2W4Ub_*;usl6+356!a<K=IK;j3b|#1tD5>^RX(tT-|`Amfw65(alZ#ePI!ou=opL+-Y3Z!j(M{De&rp"
    "(IT~w+=_&%2YN@h)s!|XF?Z_}!h1-HY*aBq$Mk`Ja0Y?R+bD*`4F*GJcYy<THqXGu$)n_R6{Fhs9N$zry5F*O!)5Yum|taP*udm5"
    "D4(-&jIXTM@HVipAHJQ*{DkF^s0&oHb8Z8scl%b%rdI-&Z%#xlEM}we|J&A|O|xG<kiUS)dy?ff1h&M_<H+gzxS@!b!~c@y?mAo&"
    "p@Iy%)id)!yl;bV9=564PjZ`H=|7-jNyjJq3JlxR*`jhJTZPQ1LMGdX(x1iiB#%@6G0C&vpk$($&w~@S=Oe?BxWns7fd*p-U;&2<"
    "+U&2|6`QQ5TbN(Q<Y7Z_BE6a*o8WN3aqQP>lYb<wJ(OHvmFx`(8PIWH30A*!y%Hw=Fy&&8>^0D#gU2N{6FJbsRX#eg9OdX(9t+c6"
    "0PtT`GH}5@*8Qo4JBOfTk}YGZlbaF%M+{pcXQ*I&a*yY=c_v*eTXK`0M_A6Y3C<j8UHqN34cP5=rw~+7(;cb?@+ak(5>}41U@1Dg"
    "E{6ONNwSii^1R6`fqoZAp|%CI3F$PCG5GEV8KG_&-o%+H*$79Rlsq#+*QCW5^tjo@b_6H<h;m;PkzX46d$bCg5W(1mYa_Jh+GuHf"
    "FghkH8NWyiKUD}0nHVh~2ayW*lQ7~*8-zWT{&>U)qIyGFWuzFj)F7Vm^kQ;7rH98yXgleByT%Zsla3!>$Nz&+9FllZ@HIy@D2@~6"
    "9P*GWagI2VbREy8#F!i=WH8_eP(e7+GB(UGfNc1uZZk9(Mr=R-ubZR=II#c_*LT7)cywC8@pTPNZ@?6l;Fc>CP%+-sJ?*3H7}`Jp"
    "_j2)wB&%RhpGDkm32!%e=cLXA$8nKgqwI(cv@vlSO*CJmHhPhz!sg#@2AnZq%MaDP@_1#TTl<WL(C@+_oRDX%cEwsosmNNLvM3E8"
    "uJ~;H<eu;$R`Mvc-y47hx75zbl}sm5fa6_aDo2m8<xjr6;h=c791AeR4$=SEyln177v913c?>*hwt?eb@^-^rpsA9D(W_FxE!LoM"
    "*OVUi!O$YA@v`vR+_SJg<7P5G-S|Z??RLGa^!p*x?etgEVW=A9Xk*{)DP-Y;%{Fb}<fjDjTR~y~ZtjB8`^<S!TZ!R-H0{Qh37<xd"
    "twO{;*DsHSUR6(ref3!soc$Gly62PdT&!Ea@!GWZ*9bLrO=@DXW0sifHiz~d=)^o=(;#^>>_8#MmV$0Lbd^wOZbDLohJs8dX4!)c"
    "g4;Z?ed$S6@T&?U(J)Ssa{iu-3q=?%!r_VsZ7k=g=MXR}x>vCu4yuepXDe<4sqss~Fc!l>?Iy>*GS#=9nc^_*<m?h`Ui{rxr`wX+"
    "c@v7c$Izc{zj?d=1s`Lo8hp)i?V#jOggx$t+(^E|oZrJW83ZG{{O6|_P$*eNzuC0<ssQrEs77+(zPj(euK&zqS7ot|UHP!r^u6r;"
    "2T9&xo$wU+-|+*-F~XTn7q>sV+iu1EQSw<67pm&^=B;ton<qC{+7B@DnW99H{fPLiWl-2~(U*e_RJ>e<%J?-Qc<c^sCGQGs%~$Wd"
    "itMC3<u(#252Z)ltEP@1V+z<s-Iyy5#DU`326ajYXmoQuoh_EKIV6f47VS)8(}rZja89gO2pQUze7_wEMITCefqv(SrUh^Gj#D1P"
    "B1hcdnFJF@ILwS0r^;k96USBY;Y+(rS<<gu1EP5cOO)00;7pg|Bz<q3w$~lu5;pVnRPKCPkTaLIup!H!au*BsE<+uT^a$K+$qDvC"
    "rq8UP0}h#VE!Gj5qnhd$%1f@sJc1<96pT2zZz*svX2~C4#TqV690Fo??u7blpoY1sB#DBeU+b99ig}I|My{bOX;Zb=?_M!nUF^MV"
    "Mc6HCdcawVmDb48=R6`dC!9$7;=uE|nq!Y)!$nZ|U`i%L%^Q<!zjBCCrbGuODc)!$mR<{9AV}<Sb4o`km250siuUc*DK)1yX2R&`"
    "pqjA+nq%Z07ps=dF#J`?YY)M{TDk?yh)gsC<9~YP!T|%^@pgf(CsS?d(#o-hw>kp<2Zcpm)Ilv2?sPpuip3(ZdkeVG_AyKmCOH3M"
    "6s0=R6PP;{y3%XejG#7@e`_3eW*<E0o7&RommvD3RYGI$R?s3P;WwXMPTNZEbGE^h{#mj{xjhHrM|CNSyc1sYzQB0gJqK+1=2vtD"
    "eLb&Q(>Hx^S@)C+Z<KC;-`h+efuHy4M}pkBrq9J!J|o0ZS&z8U`lwV_T_h0J9fCFu8v5-J=J?CgT6&@6#!P0rmX!S>Je|4bFX5BH"
    "4FmkWky=fx?Mh=|)>vL;+aBDqCn2>-`t~O$YwDgJy#4N789Z_VH*~ILUT~yTxcinNu7$Irls`qCF-hZ_lEfvKau~4{&dg86;;a)}"
    "_L>`OM>Q~rgAYHC9?TYk?mpc8<2`KhbGmMU^0wy2^qeHYRV^Q+3=xo)^G~vA4zAEXYju~LSz&a6Rwq>$36lI$F?l_4xFR?~NI-+S"
    "CZZ^f?!U$T2Z(MPytQ55jhRoYH!R01NE21AjaaE-b~`%##Yy=ugBxh?^3-K9O$M4K(11y<jH|-0LYZy?__|b6JYxMhdi)B|q!Xr1"
    "f}w<{W|syA<7O@K`uz;|HQ#jk9a=fkYuMO3JF#~}6f(!J=)iecf@E`Vv?4*D=&6gthR0LII|-RP>j~uep*_+hZo-zPzhYLGL_QMO"
    "1SmXnd3;*ZJtu2K7#%hCB+MhLxy(gELhGi;&yaG)IcdnPc|<aF(Ab<DM&SDO1hAM^4jc;I?1wz;&XDHfu^i1Vw>^j&nMCZ;2d=5U"
    "s9hCANU;rb{|*;DrhPmA9GZ<rvlE<GCi|!rkD6zU+Rv>cESTZil3TKYpYIQ5u~#qJ;&ScRBO!HBxA@7Rc`}HHK)}(>)p5TW`k89~"
    "p{d*D@XIa0$}4}8LLO7vz{4DhEFy;!zdJB}`hIi$#S`L<GQn8GR(<1Ui9%NR(13Y3bQISr&4*MYegBL+eM^V#BSYK<)O1M!i_S*O"
    "e0KdQ+5czdKREvzichX_67=6tB>VHfOmxzPUlnvP-=lZkOSSmI3H{=IY7dh|+P#U-ZjIk1&8sOLuWK5srF=zB6UBd7Ia61izq;9W"
    "V(Zhbm^gF~v5#7`OOT(p<5SPaKG}>;35`<k%csz}n2YQ^#N&qCK5+NePBoDR-&da$L1KQk(xu^DvojZK>V4gnxvu>s-^;SLex8+{"
    "%lpiek4_H7CQqAHL!u2&gHo@vADdtrAO1XZ)vP(5b3e31r%MAA$7E8RALr_aLwWgRE>swUqc7VEhqRefz(7cgF@~)a7Q}*R7%o~Z"
    "2<iQQ1eL$|a_#Qda(L!qS>{%ZRw!N9QlHu)G(Z#eMWl$NZEVj>(5*~fab#urHTIV)pN3yPEs5s8m}lsO|CUr(O($TVzkP&TmT6N@"
    "v(QC}uZ8kp#0}dFIe&8%U<ilq(h^3tAI_r3+7fPPwxkY|%QPgiUH6Ng`$y+t$&HNTWSjeuw#zO>-&*%6_QVOQ8eiuZBZj<ByEZoY"
    "Nz>1a+(zGScWDg1Fe_`Lt0FybxRw@4$^P<H+1fK&)b9}0=Oib1eJGT&a^ejr<x(d*zLdG=(eG+fKyRk$gU7D#?M;G)zT5DbpK&o#"
    "&b7euUBq94z5E{PGx+dmU(twnD3vgsTsWtIFgF>7krc#Qn5oP+)jCVksOrug!*Jiv3;o-8w<ME7dM>9V2Q}TC4(%PK@9F3&=x_&0"
    "CE7F-CQ2X>f0S$xsp4uMwcVd>yEw&drfx}hat-~DMW(xclh!uUu|R7WJ0?;%|KmhRNNF%lq}E-Pol};Yk#It6d%nWc6@*wwQ2P6E"
    "WGad><gx~>OEL38k8?w4$;mxpCekNkc-!Nx-}gRVVI!gak{%4kjf7+F%3-k&Y*tUy4BTb64AKJk;y9A;lK<6y(=Mp1LS>y37OcRC"
    "t&dNBjxSR^7uL$gsN>Mwg0duW>%W@!t~|_LcO6Oq@IwoM=yFDFUZo@@M>r8P9#|&Vv7kUB`1SBEFfmmRi9sMkNjY(LSlH#xF$Mq>"
    "<yGWc5XIn4E~D8Q4+=L;SJ#F;yCtm(!m#DkACVa`EuCY)s%Z-205>5h)~&>laDpv@tAyqr?oYB&V-9{3UW1{oO3S)5fl~;!Ee#RO"
    "(d+HhQ;@JrK{5>tn`11Z?96jpDN#DTc_&qYfudclVoB{G08{Oy5V0B@m{ah$s;FF$zqk4pWGr{*#=zZgzl^0oqI8XJ-?`y&&o@X5"
    "!YviieOTaI2^h_pw7=($+_-p8R??f75$;_4Zt%D1OVbNRsyN;gV)$oX;jM2iZ`<I~smYD0PPA*nr;A^go2z%tNc#JKTi8`xhGD!E"
    "D(pp$H(xFK`9QUAPEm`)9R=?sVX;EW(!4$%(2-Bun>8BW%H>xb_N)Rtk^bnrCk4%@vbMA;=>9DF0|{`BEb2SIu+djYOT^Fd22Gn="
    "iNBKWelu+oA7Bu6y;oE^yh)JGZgoS;zqy0Y?Fz+z9z4w16sEMwOi$@wHer+V#6$Vp<6=4cUCIk-FGEDdPB~+(@OmKkN>pNfz8K|t"
    "M_47;Q_{xXaY#1U=a^U2i?~hOJn<kpHKkC(E1-AiHpa(LywXMBIJ*v*YXfDfF)@4twv@e37X#3)riphz_<=Dz*|hvfy4p1cP5jXL"
    "!9u#13N$pxbiZ3r`(1M5{a)Arec5NF2?`~wlGu4tQa0nQbG{c~SYE{Ul@M8kDzTjDZ`UEcxwH93qLM>oa^Z%q*(WI8lj6aT>v)VF"
    "_h!HICr+U9j9nu5g*Rbf)Q(t+YFnfEob51Z)RR>^CVHn8@yVC>R~8ZbQ&R3PtlnJs8q|8YFe&xKjaSB=kcq^Z+SRWe6%P;qBUEA}"
    "jb8h3K6dertYEroFZ{x0sN>d?>+(?-XX{91otCrn#u+whHEf<z4I?I*Yi;DuU+m-0NK)x7S;lCP_gh*2&&q3q=NA;J@z*z8)6(Y1"
    "`sP+u!=1(b?$ouQm2vKN-2p4u2i(Y+5ie}5^p&R(R6}4Bw7*w`ovvH^>B!PzMXa=0ySTv1LlbL5>Ulw6G$Y4v0cun1GWQt%VB`K}"
    "1(mse-=iI;c0AgT-oivnqeho>XPSVt7?5o`DrY%WC}c|^ed0u<-YkctYj`F=4%v*>jvSpu4MJB1sAD03QvQtC=7hx3taJvqP9AmR"
    "XosjMQz*T3@oxX6g}YTn_o4dOPVj?cMN9Y3m5--p{pa!a*3TKmqKw#D`NA)Xn}ZLHK?E;;LkgmwRnQwg7{28`??|5bxJjdYr6xb^"
    ")P?b|K~^7RsgEZ(rzV1D<nRsrjRy_+StDDWEco5)Dd>AgC+a3wZtLG1?vr3fG9RJ*T=$5^HN8Rbd#d^q$*{77#$*36g^#=t(#FK4"
    "dZJqz8t!LMgZ^x@gaY~TD~Eb$H=%GV4cECkq+}Je1z}OYoP|RX=%cMH<uEvQD0=Al#sR<tsC@Ph0R7Otb-Qsu?oKt_pM=0AKSMmI"
    "O!wL^Z86g$zv#_09gfEu-i~;S-3X0$ZV2m?I+ZSadHyY&Iz1IUEBJ}4;1*`)X)kP|DG;BhkOQ6-N^1|^69~uezK~KIjcxu~JKbB)"
    "6|NAo6@ek${ft{|7T+fO=dyhB(a0o@yvd4L_g4ISAHMa<0aAGuNBU@W;yhOf<UrZe!wM|(>(vL7o2w@qLwWTtlS>}-V4vIvj1_a#"
    "Qe$>;_rXx32pON6Ja;J`Uf;q}#jxMF15vGbx85xx)REpUuIpd)eY#vQ_|jRzmX$6uxaM>ckx*3d{Ub0trrj=YOs5PJ@AoNvr;iEi"
    "PDprrEQ9oMRm_4f^|#wmM3PLnl3kI!yK>jnC3*_}Kgmh6l)1fst1i#;KI#9ZuU9(OZN`Wb>k`YRe~jh!4PUvrjQ4jg$wwwxF$UM&"
    "(x(qslyfMQr#|UgPwULZ#qTcOQ)e09Ca#B?e{niP6Gf>#@DGP9Z96@*z2mw_;iiOWy3#b0^+qN4>MyNN$D~6KVp7{*71)mre|?4*"
    "yWGSb!KPeUnbtlmPJx4U`>oW0P5zdWV}a)+?w>3uYD`LgI~6mv`QVm>>XC!QRk_C!XgCkPkcnAi{m68L`COU=sV(fd?%0oFr10}G"
    "S<VrH0rq<8N$(Kp*U~liJMh7bA;8Ve1p`)Vow?qYop;r(2~`SB3-TGaoVzM3Pq{|4UH-XT{dOjH^SuH@d4*IK^mK3|t^zFvPMdLA"
    "akHix7&cQno1L<AeVwN5Q%2wHPg;}Jn*}a~tzda+UQC&B<<DkgeRqe02lq@V|1y;hMl6<Y$wm1Pc`J1QfJ)N(@d*hl%QVC#a9X<D"
    "RuQyLkYhIv@uUc~zDDKiRbRxjNS#tn5=9qI6?}p5Jxmg}Rj@Y<obR9z&#sbHq-gPkFRR9QM?tr3rn2qgF(4|Vu!xA1t}G)qm!k9y"
    "RnF8{ckJGzM$N&P)ShHNiNb42*JO_*kri<Zreo5l)v2pS7}(X8+Nkt`<b7NX3Lx_m17rQ={6|yuK%fioxgnhF5A%UmioMgGZZ{K4"
    "nLGwX><@3TRi~0xa#@O~qcO+Q$Wi;Fqci*SsFGT@E)pq(Ep`OEGdG!&H?%B>ghqr}3sH`t@zo6*#@5|(4S1WrlIQ|!fUCW>;7Bl%"
    "Fi#r0(6=n`6RuTcrw&HqqsEp}qz4GI6-+GSCA$b(PH1$Z%0DTpJXEu_4T-+A+S_PdnnKFcYU%z>6>O|4EAX6kvNHNei$^Ct)BqWc"
    "p(~a?%dY?SO)SxCgn!g<Sy|Zjir&`JMT)h*M8R(zW6bj72encx#4*G{g71fHAI-(vf4y^ff%k3K@2ne1&;K*uZo*bRbG(r#@z-bF"
    "?Ju0q=<0p7eC9wda_e?cslPim<)4^y<L^|>DUuz^oXQ|mCx}g{qf_7ywpM`4-Y9p&yP!O>Dqd13@gJw3>8w=OI3RD=YeWDMI^DhF"
    "^M$q(Xe--D@(Fh?3FM%n=44J)vJPbfPZ=!eDLz}Imcd5Ul5L%pRWDe#BqJ=`PT9`vKFN9%U??KoUP;!mf;M?l&!*29Z~*B+SaNs<"
    "S(dO8?3W75ZpfbSBE=0UjIb{fWa?E|IQ))aOMw^du4h2&HhCFgto&XMu2h#2aUmQAD9^+VPEA`$OJOBnsylBPHB=p4j6-lPUHf4V"
    "<Ow&kA~l>`{_Mrf(Fo8Kz`DfaSYpD+bZXQ@n@`yOur&Rl??71^uNOKu-Sn~tJ6t)m&IpzBCG2o`r98$)pZ(E#$CC5PaO8Ecf9DNu"
    ")g;5*@P#V0>;4<>OMs7GPTTm2oAtv_*{dw*Ld^CKuI*egv#FuI>-8L`H;~*ryKk>1Q%$S<VWtLj3nX~uyO|=MbacPHbDwu0qW3!N"
    "RO@WRxGxZ&yn_XOt*(gCZ6FP(Bv*9+NKcGSQze3dQm$>I1c;NFWAt>I57B3S=u-%)dpa^t)K2a>=3jfk{ph!KX#Of?u<y5>^^BII"
    "eA-$kOS+I{=ineMIRxY0ZZat+I}3yRR<%G;K-lADXMzn5Lv$rG&9jG|C(Y2~_i+*nC#sZ1T#9aHO&6oUvqx71Ze~=1FvgBT26}bK"
    "yoG3c<!TR?FeA-9G1(T~Z$3OsgnIWH4pVOHYDwX;6f*0*K-$8jF>uhikdFx)g_5lZ!sdXSoCy#DF^=@Ak?3AW*=$r}!*0vYW$*1l"
    "eT(OBn=Up0`0OZgS?}qV{;Gg}r&^y3_PsXui|jUp?b3y?maLL6I)ItVc20yPW@S)`HS$|=oOT~&ZmN5lGObg*wBk7v(oD`L(AVj)"
    "60H-Z&hYLiY+-ibcVs`A4e`eVX99z)2teggTW8D`1T@C=B(ja&-wuSbcPhW}Z0dF(LFw+8BqB3a-4*lEoqBFhg^8F{KZs0CORr20"
    "WnVZhDSy$Xd5WzRX7%mZZV#uSpH28glGZcg3u}aBrE|GL&>OC3U+pTZSJYPS-{gsgu!Z&wZl<HQ^*+TSuf;vn#~m15KSsS}J3Q_M"
    "ZA)TS7;l@^+jZr(yAbN=fvVXQ7uXY7d`_&i(3XhQiZ_j3`<Aj~Gs?n-P6BgD-FmozIDth{H-Ljuev)@wE`K%UrU`L#Z=o!$;**|J"
    ">6+Cq(|>(ZoW4eiOUrsbN#1!7POQ4slh6P1ISnv!A|%Du_D_4)_A_U3btd)6x72M?0qXI3)B>xND-18Ot)x)S8SF?wXn6$+L%x=~"
    "3_PEt7-;C2$&lVZ^il5;jZl4)QJMW1>nWU@r{=F#{q9V7;{U|Gcm61x{#A4<0*?Z%E4mP|$b21Rhr=M-hM&UX4BUhbAV)-*Z*>AU"
    "vg4_kHKA#-mxMQ`g`@&gI-Fv|sk)<JtP;_F(duUI5n}n)>i)NHnjFcUHEELL-ojv_ydm?#_bI;<ia!NAR8m$H*apM|Q4FfV{vc*v"
    "k0&|8S;Q!)JjxMDN<k#pL>7+&#u8VvO}xzRMOUOWwtRs%r>u#4HgO#{Gnv7fLo$m~#-FCn5yW{_s4FQkQ@zz><u1FlG<81sY&IT_"
    "qi2rIrZ;K2ujGuj<#IY8XSpoxkQiYuIC#uBxGx|Bgpo=~&Y;N<3)E#RW%(PU#6mbZ0+22OV5({OTBcaV!&>9Y61d@`RBwA+^e~Vm"
    "Bzp<c<lviZpSOg$9#2+!gzQ2KGy1?7il#L?WpBDguP5pkZN^ngcB1cl!mR48@ny2dle4K7*|sTsg@s7_eti{pZ6SJrQ8ZRewv)@T"
    "l=(9De^a4GKA(sQ#nN5bS@PJ1jCXwAE*85-h9y|mIML5j7KA`4LcBcgNrWxVn>=nxdFyJ%liF3^4U(!O7#P79sfVmAxL!eE#%E^O"
    "?G+eX&W2-B8r)TKeW{)k<-RXydyV&3b3?o3-#xL+B|_3de_Ym_^=8?^5;#rgOUuH|4yO*@SmjiA4HRPUOj5IEPsU1N4Eqd0mgp?!"
    ">lSiO4Ku#^)qSKU9kBeG^=aCmUrn4p=rf?_9&J0^5b1RHe_WoC{We@&)ExMN5&o9Tk_ug2D2MB=+L8%9AwGNk$e9Yu^h>1HzgI<1"
    "Ncnf1G|S@p*pC`c=(fLPI5D$?ur7_ZtHU%e@%Sdtps<rQqS`dl((Z_R(J+zv#;L15TqLuTdT5Q-u3nqSRpzy|F6Ipy<CofiQHhQ5"
    "`S`f_xWeaU3tbVi+$UjYCkE=d;TJ5=%H_wmCwN!+k~fa7&znQ6Jx14$^wZj<9{QpzTFXkxjPFSyuBJ5nqbZpeEQy`?S(A9VQ@YBI"
    "e#3IF<zj~pFuM8d#c29#hOTqhqUWAcGV{nj_kS*7e|j500bULs{;lp76El6*Fa73kc<v4$aMd640sfI-SH)OyvYYHi_s<=iSxQ-K"
    "KiNjwQMTv{ZvuPS-h~F2^!|@XoQ4p*=_kF)dK_P0(OZ*kqndcK+5K}0%35#Tc$m48DQKPd5{(G}SM1$`T+09|GVMRC52J5rjrb05"
    "=dX?5fr`*PM_Af=bF}(B#8wS*l-qfr`vLqRUh<CU$=om6%#3#R4<}z|GRLW~@eBo?k&>}0M(v2}zj!r0d9;SvY+R}6HU)<Tu=n`="
    "PX^TfXpE{Y&jXCIFJYTivDYZ2Y%l>O9fX`ea~1|oT->R1Rlt{ptq@6634jE{#T8HDnr*Lz)k8Jwc!9c(@25-(AV<pgO~J>sjzhNV"
    "N49I>r6spv1qUQ43%f}h$MWshJHdTF4B?*6u2Ai^OksPn;F6U(%oO|9#)<59@E9#>wa71Be+>1wLfhR?&u&@^H$ST<n_y-yqn*m)"
    "P3`*3^EllR9O1LTo3}FVCTvZfwf2804b=1zMAxTM-b?^hyjBdZ-5m$z(OP6j#uR^qDNnU-ugRyJaSHHE#V&Y_U3zb<CVp?4ey#|8"
    "_Q6#{INJ@&o~m7UsMfPB4v@L|l}AnFnjXQPLBd4)vu3*O6#VDgjPuI6sjm&K`z3kjC<(i*4YzX@JD?c7_QUk|RJ)c9w9CvBV;L7k"
    "e8r2a*QECa#W<{~2SPZxG{=k2aZ+<VfvCZDZG}w#&hq&GJ`~0QUWmU_I9ETa;a;J=B{@6UWpKf2{Tp9#3oVnq)TM_ZgV|M>JDe1I"
    "3tsfs*B+ATM@6@*K-sPW@d%3b^1Fnwa>ral#a7Fda`4B6KuhluY<fLk&`*h%-T?KL&zt;@t)>0Rck{AUrw!5zcXIgjXjKb?^w#7<"
    "OhWaVAVVXvx<=+oW$HxPqyM?J8?1eG<JwCb9|V9E|BjKo`ZjDiE{1dr9sX9)xY*f})1iQ3qT=%tpH;C3v#Y<)KI}&ROg?#;ekU;9"
    "x8E{<SGtsX56HbWgxk|Vta`o3*qA~!Qo#e;jq}TI`t3QE(30=B@agm9^BDWUJ8J3Qr4Ghw1oR(0_T9AJ@}o@y)ddk?AT&62WPGJ$"
    "rQ_s?1oYq6ZTD?Lf9(2nrN8CcUo7#xq~uEz>=T*Bg7<T@`|5afeDUb=v2EE&<Z9vI+}v85F@GLCm?k#wGfHo@=fot^w|m*>7iS-U"
    "6G}7*8M<T>a%nzy&CJ|sKl|u2UzFc(PDXE0nlh3+kJk6(MK=T#v=_sB+P@!{62cE@GS<S3-?e07Z77FJ+g`w;Q@tkUcIIpsa0o7`"
    "qz#&{d(s3C?ajO2h$AiVKx=7B92iNUCL&q!`<g2P07f!hp9f-1TIrK!Nl~>HqE%Cibn@F#$D!k6=}U`*+1O!H>L?>x7*ju7_I!0+"
    "ryx22i{+JsVw<#EQ%ZV)JG#>dJo@0mwkpBo%bqFO2<zuqmXK3-?_{%pK9-v{`S->6mbqu1n8}ysyV~1_?b89%=H40l8?>h%-t*(7"
    "m?D(O?)!FR=iw=-k9s@$#7)XqPGI-zsxQy~7~!c`HFpBOGvsz|PSr#%Gi2308CB=^sk4U$-xw_h0Dop4`HgiyIMKSx*7i&~8Q-SI"
    "-kb&O-|x(MwR*NbBUTv;o!HznyLw`6qrgJ2BOW*p%yGMrj<sTy`NDm4iH4jqE@zhh_e|vT`GR7GGbu2x5^4>SD)6Ca5Vq#`kZ(`P"
    "-U;$+zez0l_|NF)nK9;LiKegCPy<&x2rV5triyWZ-=EKvLSz3^w}_MPCO_t?b0UdxGR}NsQ}kdSN-ip~s8*k@cd8Z_r$$m9K`T*4"
    "Dq8w<b~;XFz+Vo${J8J}n>F=;{2S@FaYb&B=LQ`9k*h1Ia?eh-*hLA*I_GOfHulIne)srvl0p^B`p#h+9BJWGhZ}ypK6%M5Zk=;N"
    "-tZJk#1CG1j0QcYq?_s#>gO|?-EX?Wx_Ps3ls26%G**D6&pXmlT!v#Xj<Rp%HZU$vBNV7|6<FOup2iX|JZ^0LnFzp&lrxwmM3EsA"
    "{v{<0QS+U{@?+jI|5q!(xb7&+aN-am*2-T-OFQoo0OPcpa`*BXVJ4ZA)9aI<U&~4;z@v|mNKdZS&0Od>dKUt-6&sQ958}Bg;u?@{"
    "J{9yj>gR*@7wm+}ABB6~mPGYu12;~jXn$BCcK`Yu^SH-^upw#%%}JtvKp2;cpF$F@`Hl^gU5+MCzhe1CdYzF9ayuV_spm{%WO0E;"
    "lpX;ib;FCf)9T$@!|z{HFH!G=8nl9ES^QwRyi?khQzPOMWC8I0ISUq$!~>K%k-UKsU7XYX5!?9o_1E#lo3#Dc*#owYz9OJzOxnl2"
    ";!C>Q7Mp#9S@~AZ#vW#>g-#w-)-SG|ML00n0U+g=qU$wVBZ^nkjQ>-PBn426fV`66zx}vu>eueNd)t8k&Bfte$>*7JDi))>&^07|"
    "z1MBG3e;Tkg<PX!A_!R7F0;pRuA6znw)mO8?3>6`SE9};9e$`ubn$c_`2STaJ7@J}exIBA@q6}LDPZG4y6FcGe5`rMIXb1qXzTZI"
    "`f}-iMG&QB)032+w+?0$v>z|eDqr1@?i@aNx+-K5CGI(IceKWrbsl$Mk8O7^dOhC%Z8CoFrE~{Bw3D$VdR$%aK4JXl4@-5TmvMb#"
    "d#P_+{bAmksRb3vxK7)^I8WxntvvYfmnR{W52{#;mh<buX(XvWkf>}RbnUzZXd3!LKA$pWMcprZ4#jN6X?$M~e3iWM{{T=+0|YGq"
    "000O8001EXTm#_~|NsC0|NsC04FD7XZ*_Dob7Ns_WiD=Tc>w?r0Kf$R0000004D_i000000G*QiR}BUL$1mxoTTOL)TuN>W-SQZ!"
    "P2aC^OkK$&;p8$bDUEb-)6|&9#_^b@2{D(cMRH4dr3aZ-DW}|~2U04f$W0DC^w8SBu<!Z)^8Nh!{T%gKy1-X4L=YkP!EtSnDsYP<"
    "q>eL!T^%P%9fOry!nXv3tyXSX8}uKS2ZXAE2DvIEU{lcGmbtimK2bV#uuc=DJEZ?7qPsO0k^bvAR^`>hKz0D#eywm0i$`p>76u+>"
    "v{siQGQA9&7PMnmWdeTQegeve{b*ImSS!oLyaz{cq*B5nm57^st{`i+IUT%DV@_ZpBD!;tcdZ8tH>Myip${!e4MzVHk7CgsXjZo%"
    "@y`zQ%qoK-Gz+%FQn8}wJT7b=z`*`&^m><J$5IXc%CTaoVJA*L>xGLZ0U<Ftc&)k%&r|PkZmobu(`t|{&xDojOU$phh=S`ckd`QA"
    "?D`XU8)(Gh)0X_v={AyPe?+m(3p~~xN9r;iE?+9aT&FjvxKjlC%Ap+AUx_JO+cC4;f(ePy@W6XGlo@h<{yiwXbJ6i(0FvEJ*zGr*"
    "%KmqF7n6jP`YtHk9BD78gpE}jvPNlPVXja84HXz;phJwwRUG;z56@+p@RYvC?zn!8&%BLk(L(m_)gt)a5bApmq4OmTJiiz5Ufcl;"
    "I2FP<E(KF-ZXxTufF7gu=x--v&OSW~O_Pyae+3IBRAG<beM}0;g@3t_ON#Db{_h%mH>(bl8=JAl^AMnZ13#-~L|yoZQvW9qpUKC}"
    "Yx?XsZb*$N8LrhCSe4X`{%|25Z_LCt!)6>0)MC_y6g*l{f}s74kVW>vOfsBl_nUC0whB?!mywbnq+Blp4O%@eTKES#!+VgbX+dC~"
    "h$d;pc%`d@QaYJscQbLY&5)CPO*kzn73#<)e6srvo`_Fll9`0F!g4Te-AQD{m*Bm;0!b69vB=$yt!XWg^r^8{ZcKq#z-u;@=<Fo@"
    "x-t;E^DSh?)$s6c#qfL`iq*x?n^TDVqHJ6gT!YRl8@Z}>^a_mVl~aeKepm6^wpZ9^o{X1^8qocy5ZnB;@bDk>am`D#Yt1=#tOGw="
    "avLir^y5Wz1L97W!+1s=0%i)ic~>8T=Z|2k;wH8i7NAP;244G%ktiO`9P@6NoKQm*V#DngO@qJJV#lp=d^M^Yk*~El{bMgmgkr`R"
    "v|wm^>7erh=11kDe0dd4Ra-N|XAJ*-n}>&rG`xRMj-s9_yk7MJ{w^apb+!)2CC_oBzZMOvpP|XE8aVqDp$4_Mey#vzj*VE-A)$%9"
    "67h*&GX1WEE@k5=D<4PaPCGt}A49hb5-Kfi8NGNMTYegV<)e1g-_&Dx+XhCgS;)A<Qf8)_bJvu~+^_q96$Pcpu<_xMz+rr{UQG8c"
    "XRdhb%DBB^mY4X^=t>X+elg&(4iUfYwdb*?<9VsA5uRV0uugXaZ(^6zDY6G+)1x`lUqaIaYo<?<()XAp&(^!~zNs(U)FOr*vtZ&`"
    "Th_bxVMM$s&m4?o)EPU5ZVl$;CNr)~vFFIxlkEId&ZwktE>D(oXS6NV`JNnVX~OARA7*FxQW|T|76%75tdjB67tY*MW6b8o)*Mza"
    "lm`WNw91szetHBCZ&tFxdNCcIZse$h18g)M$vqFn)Oaaq8D_-TlATnUS@5C6ofoCc*zB^7fv(Q9)gQsGM^0?K;m(jQd-kQ6v)(eA"
    "O;bj)x^yWchRoyEh)DhmP)h>@EdT%j2mk;8Apnn`dqe;K|NsC0|NjjD6aZ{tb963gZge;<Zg6=401yD60RR910001d0RR910001+"
    ">=)`A5Xs0;#!#)El3JWxq;934UXy94uA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMmh>67CH*XnmP)#3S<GUX`57-LhSa2"
    "J$|tL;G-iul>(+5Pqz9|asRhSfV;W;%SZc9Z+xtJ=w#zRt)H`Re9O@Fac5<ize>ZyX3gox=Qix!ci^Vf!u>(_ZXa{9`KIS;zIyHM"
    "xGfKk9^Y`_*16g2zNuQF$wwY9J2hA982kElDh%7qI6UnGbzZN%_iHuVvg^-0Oyb#8=ej4W*tW=-ui5SMa{8L~`9c;dXaDc{Bm9@s"
    "PfY0g8#Q?iQ6>dpH-%5{jv4TBm>4NqFe?98e3|FO!S|Oweb|3Y<=-<$TO&cWzfT$8IM&BX=_%g0@<;8T*o#SzxVdCMeHUFg;VhfT"
    "T@EoDDQ-TIXPo~wKe75LY@lTRhT{>#>-#@Ao*sL6gZ&!2fCTT~ryu!Vvph-@k^IGeR{7GShgSelO9KQg000080000X09GA7bN~PU"
    "|NsC0{|*2Y0Bm7%bS`saVQghCZg6=401yC(000000000`000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNv"
    "UzCyx5_e0?DNY577iT0EqyqUGMmh?HK%}XoP^&;5;3_{SW6i6x-U<LvO9KQg000080000X0Q*LJkN^Mw|NsC0{|*2Y0A^`&b963Z"
    "X<>6NZg6=401yB`0RR910000G0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0E"
    "qyqUGCKfuHItsN4<O8nAXGZ%NcPz1){JGP13y<5r+8t|cr!0xzw~JHM?yvTXJr>e;ZU0Sk-m5Zs#@^!sF8i#nb=WRfi`)0SW|!@}"
    "$E)`mX7KLYH%)$D&u&ATwr@Ii4|hx0O=UW=H~-GRT_shXd)wzb>@_Ywx@YYTCA)Uv%eMU|p4om*eq`GvbbfD%*YUmW<&`$=<z0JO"
    "{@L#JQrx+BvDS*c+MZr}uLfoA70~kD7r2nkZcE~sz2!!>w(ktA?2=7S@15t=V54mpW4mt3XBz-eO9KQg000080000X0NV&k%K!iW"
    "|NsC0{|x{X0B&VraxP+NVRJ5SaCrd$5CFgh00000002q_00000005nm`CrU=9LFOTO&2mpktsAAwIRCZ^Np;dsFYZGED|-^s2Gv7"
    "*`%iJBH1EsuCc0h<;pRi*SjQ}SVu+9oDXZGBFENhYS;b?`~2<o{N?q_bG!dMzkuLg2I~wG6k*|OmZ=pUas^XOP&mjHsu*>wIy5>Y"
    "MjaOZpPwGOa!vSWza}DdRru%qrL(h(gS~@1QU1R%YKWB3=r4>=5mE~Ap)5=}=|!>>DV0C$;75ne<QL?-;8tY>ZKEUNEAqMTps{F@"
    "Nbs{&s}Qf!uq*L>XvnG6uzzy~ZS}`sEemC(Hf0E^w4o)A=U|&~nODt7$3a;RmZToXW3e8YO<!Y1)DfX`Szn5KS}NR4=|y9wFQuC="
    "YC&##=Cn3~#pTJFv8IStwy8+8br6zfRp6R?2(^^mU<OvR$a~8eqPfY;_GJMwBHzLyA{QN1t6@H>8tb~}pdtGrzo<|2z#B1*toLUZ"
    "3k}IR&477dN)x_naYWACkM0wFuk-Z0AX@lr0ChH%!DzP@o_h=7YI%wW)YY>3$s%F&vLvKgEyT5km$0qe0dcuC6&AE9r*ul_WTY2;"
    "Fnq!4CY|L*jvl(DJ4L9UYfh%pT$qLQAxm2;Jo?*;lH&eAct<fl1sUoZV$8^N?`dT-mFwn2c)ADMN$GoG4{S#;>Ti*T;q5*MkgNbq"
    "-5@O$)5hj(q&g?ECj+e^ZPp`YRuvq>a<G115w5=)2Ww@nP*9xD_1(D`shKYflKNrV@5F;Lb;#W9$NLC7c$9%R?>W@%zQKEnkP+3X"
    "d-!s);6F#hS;_%rmy;!42bohsQ5UjS$0D-181vWNQ$BRIpf-sLnKhTWUuqE>yUdqQOWn=idu_pxO~F|G?mmA|dR&>m_<{0PVjb5G"
    "NJ5X<QepOtQ52}Jh3g1QQfz+C%(nFB6&nVVZKfTCes~I(=R4qY>pE`VY(mN2t2|Iq0_AvL3}@}|v*<<53KLRwEx?$uTTwEo0<|Ie"
    "{A_azmlVaYY^5P;vd<xKg)18TZ-LG3KuB<J!RK2knf-YQ6LW^ryb&XW8*L>}#mQL4RWWHg&tud5GQ28rp!ty+xOJ&@U$|Fe>EZWy"
    "mR{u{`tB+JD=-WdDfd`&up1&i4rUq7g@RgJ1I5lB#1^??z~tS0n5+lMDg7vAmWW)__P`=K53P#>pk*2SmnWx?x<ISkRxQ#cmhI$G"
    "k+<=9KBN3bpjGm@Pv^T_xVcSORa_2_(<bEI;tiMNnUr+%#OF_Qa<nkP5f%)2)&aJ!Uou)w{)WzkL>O=X3E{&^VP|;|u?1Qb{JNjF"
    "6$)5WkftoEa_4pS&yc;`1f%<9BU>x*P?KDEUhYCz#8V{4G$Pl@2oJ3@1=ACGFb>wR%epxb)gHs54m0B8_Ory(-Q4N!16};0cs{hh"
    "mQg_?Ue{-$XuqCMdU1%i>kqR}LHQ83_oKeCCy=(b99?$N*w(uNF||H$a7ssy$r~hO9YwV;Qjo-Uq2}FYjLT`q`PQ}EbK+f`D~?9$"
    "=wkF;G>RmZtvFigLSwp3X|CR^e4tv7w`F~4V`{V@TFHc(<2^7JAA_BZjM8_7L8{JXT|XXy*w!E7R|}w8?~lL%a!Rs~(lyDvXj)Sy"
    "O`324x|zesYW#3oknTeR|1pH|DPuv+P3S_L0l8-MrUQ?j;m%tPCI4^)@xGN@cIFDs_2l7_qnvhqqk+-#so15OD!6_SG5@-FerNj*"
    "bTmpSNxc>_mk8Wzzlu>20hqePhU_(Q7}`(?udpZz(`V7YP)h>@EdT%j2mk;8Apr8XhBE*E|NsC0|NjgC6aa5^bS`3PVRJ5SaCrd$"
    "5CFgh00000003D900000005oH`&Z0)9LMpgQL0rc3R5a-o1C&)B{ZM+NXT$(ZbxgZba%-m$~|o8qS+}VoT%1RZgp}iV&?PuqAZpu"
    "O)C`2Ernc?kXZXK?DMzhV^`p;U#2MyM5{&d(#WW|h*+twla$T(mU=iz=f}jZj15~B5)&I4^`8fXEs2Zz?r{slmPdVmH!m+Ak0BmT"
    "8=d}lW?ijO_`6n*tej+uZ}%1)TGHv6vx^W|&_xTZy7*`LQNDY@7w#w<$lpYp3wEKktk1)0%vqqI!Cih@+4NEzS$Ya*4s3vdUP%@+"
    "N@;ScnK1jPL|&Xe6vuk+WXbP5Nzryfmf-Y(4ckyhk-gXPtnQ_{=m8pJ?!E!rM?;WsrUQQGTm;kfLNa~sCgk}X!wBP(nDqKO_RO|I"
    "XOk1xH|Nl@;-|0}t)g!M2NAM)9}*p$5k2ZCj<9v)UG@SdX-mjvQ3ry`hRMyEMq>Q6kGSpAL1|`%nDOB@Y+8v_W9L$fe*&`{?n8Dr"
    "?cu+4H14|P@K?GB-rO~wylUmbdiV1*eL^BHd0fML^?%7c@0Oq>YYy3NTuiE;#bgsXNjE6@6D)en7A!nJq0mDjC?~eV?&dlQN;MH$"
    "->-${_hww(KT{a9<UUqu=1_59nYJq0g^L&3V@t<2*kn9~Pyf>hl8W#!;0(_h=p+QI45?zZqhPtAjkHA>Jg?S>-)XX7tDek+pC}ue"
    "5D5hsY@)bw6)ZF%WbC?#Wp<py8{G!n@-Bs;PaQ3NZYTsu^z{7gZixHEQCmtef208`va{ngDJR&bpaT?a`VV`S`GTi~+6wykZK%Fn"
    "!t=kn2x%{D$!D3VaB=twRG7bnrm__w773{TxR)GvsQGk#66jkEd%RhMwc5Lw6El?F)<1-$!wO80tFhc<49abubMcFMO6}i-@cQ#y"
    ")UuyCM^v+)l=l47w97K4y+rD^J>YvQQFW&U?iJ=_^Jg21UF(pp?qa9M*1+t_39=5`&y3FA_r3H~M9xVMm_c|Jv|H4?$k_-D_tJT="
    "zXv6TYO%{}0($gLho?sh%s;ECF{~1*(7SLcsfM-Z8qA8FhE<oh^BCjT+J)k4OwpD^rFj~R3ZI8DmZ`MvZ46p!4#Uc!09OZY!`wj}"
    "S<#KGLEV6TMj~z;Q$R6O)ueo7fD!9E$W3y+EH>;qOPuupGbDAm_<9!a-jmJ6{u&%_tz#b^7V+U{8=0@@G%u4+)D0Q!jDl!C7CyQN"
    "Eom9>P3cKdf$ciwktCM8wJ%)CEOBUSCHlCP;#$0xN7NY$hVQzNfA%e0^Lmp>x0HQbslfFuWn8bFNj)b!&|jyn$g<0K@|9I>vW^e~"
    "WX?OvWaGMJd-_(e$N8yTp{u5%9Y)w3ybsH^Pr$epr|7uq0xLQMc03`U#aD&mW{U(Sjk(B~(#{uOtz<uJn}iW5O*HaJG8K2Kc|Uh|"
    "eoN!Z3mii!F+7N!thJ^qrqx_upGngi+$j70J^p1^F8Y=n(>`9i1JyTXu%^yjjJt6dA8JmZmt;Mk60wM4B=@;}{s4ShxK+m148fs("
    "lX>P$YmBWp&vKjR;$4YScCa=B4vp<{FQ%m8KOE#{H(g}LMt$T8buKBlUO?BdJ1jcEQ|`LSl0safAS&65!h(-7KXH|IOGXPt2EL@p"
    "?>FL>K~KT=YZKX@J16_iuABSVCD9wh2lygUv1EQsR(7x%0~DuW^XmaxZ{JDMbcNhd-@uhN7wE{f!SX`iMm|+4mRq%oXrHeY3QoG?"
    "MtfiRkB$La;p`Kz@}BbL{yIK(#Z*-K<<Y-TO9KQg000080000X01pDMZ2$lN|NsC0{|x{X0Bm7%bS`3PVRJ5SaCrd$5CDh(00000"
    "002z@00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7I+{8PwF(pft`z}m"
    "_OR)+*#ZDiO928c11$gm00;m803iS)icqmU6aWB_7XSbb00000000000001h0RR910A^`&b963gZge;<Zg6=}O928c11$gm00;m8"
    "03iU3IWnyd0RR9%0RR9G00000000000001h0elny0A^`&b963qV_|G%E^csnP)h*<Edwn8000O8001EX>1aj$v2_3dfV}_!4FCWD"
    "0000000000fC0-D003@fVR9~MZge;<Zg6=}O928c11$gm00;m803iVMF0pa>1ONcQ1pojJ00000000000001h0lSL;0B&VraxQaY"
    "VQghCZg6=}O928c11$gm00;m803iS=>8`=iJOBWIKL7v^00000000000001h0rZdn0B>|?WpZ;aX>N2lE^csnP)h*<Edwn8000O8"
    "001EXj_Zh969oVOzy$yR5C8xG0000000000fB^>1003`vXk~J9E^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApkaMnUsM&004kL000aC"
    "0000000000004jiThjmlZ*_DoX>N2lE^csnP)h*<Edwn8000O8001EXTm#_~Cj|fizy$yR4FCWD0000000000fB_m20RV4xbS`sa"
    "VQghCZg6=}O928c11$gm00;m803iU6pL;`m0RRA?0RR9E00000000000001h0e}_(0Bm7%bS`ObbT}?<aCuNm0Rk-pEdT%j2mk;8"
    "Aplk#K66k2004*p000gE0000000000004jiI~V}~Y+-YBE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8AprYEdyfzS002M%000gE00000"
    "00000004ji%NPLwW@&PBbS`3PVRJ5SaCuNm0Rk-pEdT%j2mk;8ApqM5O3F$F006)R000dD0000000000004ji8yW!sZe?L|E@Ek6"
    "b1rUhc~DCM0xbhA000080000X0P?qnGFb%x0Kf$R01N;C00000000000Du9c9{~Vwb#yLbX<>6NZg6=}O928c11$gm00;m803iSm"
    "0<UaM0001p0000D00000000000001h0XroD0Bm7%bS`3PVRJ5SaCuNm1qJ{B000gE4gf;~0074&0RR91"
)


# ==== weights/strip_net.npz ====

EMBEDDED['strip_net.npz'] = (
    "P)h>@EdT%j2mk;8Apl!yi1`2i|NsC0|Nj#J6aZvzcWy2)E-)@IE@^IbI4*8*c>w?r0N4%y0000005A;z000000F{^dcbwIE$M1XJ"
    "eVJ7=qnVK<jV0M*Te6M3f(*wS7_*qtKnbP+<6=@crvw6oHmi?L)0ES5Xj=H8Cu!64KnQ7o64DTCFo6(kM_|dTY{`-=YZ+;lcivgv"
    "eYy8`@+b7U_x|uaKR)MqzTeM%<(|JdaPL71ya2wPKl1o<k3E|o%H_ZF<Y0avm;dV1&p!X`;jbNf`q?9o|Ea$3@ZUW5c&q;06NjI9"
    "yp^xnv}GVSxP2hExpmhL<i4Bxe}`m6tPMO}Zzt}oTq-1?3WWfs_5uR~?Q$DWbHSuJ{XliY-&u1*exDKSWTb49<qzrgqouiaf49l4"
    "qx|p`9`CL7-Kby7ATZYuRUZ|6EAOa#OEZ=)%=^ApZI0T8$JnmKvTX>^0m2lb7)SshfC3r0k>u;FI|B`6^7OUdaJ&2%i%VAY9WlMW"
    "%eanfnjQHoNgMXV1+jnAij(g`CSok@E!UgIs*`<s*mh=YDb5);FG;UulyeHLxKkH9v1F)2OTI%kkF0?qWGupXnDK63%=|1HzpP|a"
    "=G<5Y3$_;ueBSU<jzc2?5Q`ZeBAcgq8-~@eQjodn)Lma4yz+iy_PEF0kU+x)m|+te;p|HemzKll!rV|o_`;zk#N0r*b{*9B0qWOv"
    "ZI2@lX_fa7yU}A+!T-w$SJqfvOz-k5uG3ggf!8f#5VO5T=@&HVp+d7fx--noSadm(-V7=l41$0nEQ2VTBRBvQVmSzW5->jY#gNWp"
    "#9&QyVL~t*%`MWgDJKNOw2P!gT}*;>5ts{HI3#v7T%C41B7#@OiK44uUTLE6qRWJxq(Pa>k|?;jrmsUgPJB-zas@$J5d$x(IZWD1"
    "=)|msph8x<w#j>uutOjN2(dkiAc}_sL&^;Th9LyAo?B65Aj`lV9wEOewD<3DHr-NxVa?Tznykv{vn#Y$&d(kmn7l83af2UU3i)r@"
    "{K@JRNNZnWt)WEl%Vhgc*2RCi>f&Y~Y)jGitQTIFvoCM&zSQptO7k`t=@+Ossg*xWWnK(Ttkt>gF>X%^|C^Z^POduBm$o>&jN__k"
    "`60rf5D4sA4Md^ObF-l7bmx4T)u}}LicS8~0zCd1eW-tNYe*bUH@<63#e&>bz45&ss!I{7NIM*@MSSYyDelhvQp)FE>aIP*jnigd"
    "6VxA;IGIs!dTB3PZF9WeU9|3KUr6ZkYq{zZ);U~O=7NQLL|zd%U!J(hE~m;}TsUSo<x0&bv_N5kJYv~`Owly_xK=BzTRD^KGI~bS"
    "`z>W)6uTWu*Gh}A^<t;CcG&AfeVUr96IEu@ykXxuoKEwU;AA7VJxMybsBzn?iS%+DI60Pgd7TS0@_ny#h78Zsdpw;wW94A7vHhnB"
    "abBr52FkQ&RwDuk@B7h8(5NB4ob3dLIV(`Deqqix1t#KEfNe5Def|7+7?@i`bDkYLA$RXetP&XGL}){nGdc>xJdPzDah?x1aGzkl"
    "lc-#05SwLkn1vH`h9D<qzn0P!VkauJtol7PIJvT>0u+i!omLEAmhz%!M4kUgIvGN@m6ULu%0qN2+fWH=ivrH#7#p!3^fALQ07IYn"
    "G~1F4+^j2s73KUSS4s>d`lSFznNCs-;Ds@1L)g(|=YQGQBIOt6{c9@3EdD)LD+7xa^>&%PeT6wRuWz=)&#z=D-@Pg7+|*_F7KNQ5"
    "bX2yAx=w7^X*T7e2{|Q{qn8S9hpx-EQLFPL?(|7q;BhDrPyldCy{MLcA&O8G)yk?ISC=JS7Sh?i+L*~+YbbK5FYZuugZHb6)+(E>"
    "60W8c8`w>bSON*WhHHW82-ifkZq?^GNCF4xWKIw~!?K#qGDESZ<=cFrJ>~<!4cz50M`%Q2VL29~DQvlJGa`$~gF7A=I`G83w;$OD"
    "Ie<CLLF(fBBOm<NuTH&j?C9#lJ;&g-vGxcoRZhHn?bx{!OXou!{ka=&MEKK#2jDjk@pwgI8O5)ei#HEin|r3Zy2t1ufWMS7pQqZC"
    "C{to{L3-t4^89c`I?Hy)yGP$!j`(rZ!0xHAFq@5YVcw-yNlIifbmd1D8K?UcrToQJfrA172w4j4as<)PcW8kjGB!L!BZ2Dl9KmU_"
    "hOSCk-ei_Ps4j*6I_3$X4=043vD`@-{33Q{;$&OfS2oX%OuyD_9=c)YQYYB*sN|5vim~F+T)a{(ENm)RCgt?Za^r=Ol0LMg)nF`t"
    "Sgg-mWq;MZ3G~NWaXHdZFNMf9-8@SjD_&2~_)C9&>z*w;cHc5^;>6phemnY`-yPqzX7^q9-+kx(cfK_I<Bvwh-u=8#cn3|MCqq3v"
    "&lBIOR%%OL2-RI@-l(ulplfPbTMC$9$ut(5W!tnIqp8*E8nzlfDB8`y^$fM%s8<bwOO9W*bc|i(8-`tXIAmg2_Z>()w^_ICnn%-B"
    "H>f$5APcg>$%?EkRMhLm`cn1He|-JFhhKgB#Wx;uA9_%I<bnE^{h9N@<tvejlX~@;nZ^fmzmBtm`yywiYSPB^t9w2x{XAnGghAh2"
    "<&&NJo|yaj(Fs_*_|dlUEsq8cIG4X0ym9{}JU%&jU{N}7wa>S994Np2Y$3aFX{>vB%dQnvZGK=KIkx9==8Jl5S2eOm?VC*R8tN@J"
    "IvQ$svljB1aNr2Qvk2!9+78&ahVFVbzwT%22JK|X$Zout7?L<&L59p4fWdkoTZk5^K(Z}J)ojQ$T*Wdto(=@x;+bXuTN|wC0o8&7"
    "&T#;xH347q!n)3dcpSo}%rpoCbQCfJN~Dk+I5e%9P}GC4rME^81vGGoPjNKhXv9#MrdsxiAfY$`1DfW<iMOVHHGKTcTi2|2cC|gM"
    "3ViXbB%rToYbHd|zp>i;l8w5H4~OZ~6J3-UAKjfis0sFIFW(Wl7j^wM))CoX5Qa5_!%we4$48?J4dD;F`9Je@^O_o6AwGzcpJXHM"
    "*74}SUN0up`_|(3Cer0PZa7Az(b<;AHa1Mege8nPk#PwRrKl(+!iAZu&0ZGJYN9;RSkRoS4)3#O$<b8;Wd!PhIqhHwVZf_(ixXVE"
    "-0&BOz=iyh=U9{!XRwQ%WtQ-Sqa?!xl<Zn+$zS#&yzG@sPiN#PO&OlM44?=&k9WL4jG)S5y);`<=c?s-wLGUTFQ}<ZJkyzqcO?35"
    "ST%U_z=olLe?Hm&@6&e_^GC1t&NuRi>Lm-VfhuCA)QtuyZd=SuVI)K%##)XD_NIkePd!Lu!lJ-nvy&9u>7vbcBdCVsAxVo{Q`&rT"
    "VL4XtsQRKmzkJ!`Cut+^XzkQ=y@3&IPBX>pjsN`d%Rl(ZKMnuz2M<4W=o{bp+aupNa_qCyAALIV>FMJW*DEtKqm73B50~eP?({vm"
    "X;u3qPED!RD^+7ul7g9<7Wika;)RQaF-(?9_4@e2<b?V$;TMYZa!LDKl7UA2qI<q+ES|NdO}uPiIM*o5sUJ$*qy^_|+UbzsX`bD*"
    "M}p?$ReK@`<~=Vc)aE<)W!HZ>f5U_QE4Oy69_sEL$|4)Py6@ZQ{L5pX41e(1-+y@OWA6N0a~DUVC9mO7qDF~J#<I?`b-?J@cUVP("
    "j21L)Hc}RS%L!OEZh3sg(LGtx2nLXcT)gREi}O4_v<z#tmcZkX>aYc?+2G`2K-oUDfKsvpjY2vdy$&0@pTF(yqxY_VWMd+eN_Mul"
    "Ws+w;KJ&*9N6vkAuKn|N<~@F^cGKdO+O<jc!eu7tbq*Yi-nI*Lq@BmU&hCH23GamuZ56Wj8|ycNeUH%l_t!3|ONkxKx*h&xp}J`s"
    "wRMkE0Ormu9J*CsavSRgQ6{T4c;k-mC60Vs@;&Qo4@plQqPR`eQ%4g$-y+czdf`dw;BKeI_kW6(M^d20`K?1*;7D-maV=AakfGtu"
    "fv&AREB0+0JPl7|R^P0Uu95QZw{J>xdZN*qyYXFiIK6i3<^Eb4iq80|Q)N5ZZ09dXlkM_y3{~d8dBwWaHPx5s**zMafUvXnMaNjv"
    ">k49#+0f;zq(>~Z`1PVSvR3WrU482X?h=+|&n9u=hJ2l-8R$8X^Ed;VH1Ii*{~~zTeexXn)`bhR+tnI<OE2aug&K<ifdU+?+q^_^"
    "VzmuS34T(b6x*r@OjLq(jvj9(ito2fA>aic@mh>5QdV04B-^VIED^>M_~|5_asxVW5gUU@v?5FqdMOV^Owd9A5%?HmmL&)i9$<o7"
    "9b+LxE@+Xq!tkE$wmxXXZ-RgMAD3Zcp#j$I8}6u70&V4|g~{^rLeKu`Xy$_mpLXk8MkA%D#&&EEVgoM@2`wP*zG|FP!nL*gC%3IS"
    "yE2iXjn(CRc{N4E0ZQrr{svSr&Fm%n3S<^j`zP~Ve~8IR*T`S*uB2Sz7~PK5T`nqA3luTq6M^EJfYpI)uj%}_yZ!x*`A=)rO|kx`"
    "%Ki=i2T)4`1T6pn00;m803iT3<&ISU|NsC0|Ns9K02BaZZ+C7kFfK4IFfMarVQghCZg6=401yD+0000000022000000001+>=)`A"
    "5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYE6h7hEwqfo0rI^cS?PtiuEsMscT>13NS"
    "u9Y^kQv_{J)W5dou4%S0xtn8i<3^~BWJIskgsuV`85ei!?ick|@85M;FV&H?(OxKPQ<cDC?H}A~we?kl)&13-R>!;~tbe<S*|Z2U"
    "*&ZpqXbk{RO9KQg000080000X0Q5=R)Bpef|NsC0{}TWd0Az1>ZZ0q`F)lDJX>N2lE^csn0RRvHz!U%g00000h!Ow*00000m6!Q%"
    "oz<Dg-+jN!d-uirp4iSlWFZ7d2rZ>W45Cb-Gc6QoLDNpFb~GAIJBln#r|PJ)s4azVP_+!Sg|d^7q-22*9OA_GwH;sExxV}I-tE2b"
    "a^HO!_fMFkbAC9F&JRaNkG`MJ`N@5s|J?l#gTOxl-yMJA$?rV=?eRkc<KKIF_xRMn_*cLA?SK6CWB>5wZ+`oUC;w8v`?0To=gF=5"
    "cb<CeTTgE7C-&@{8u-iFyEV5>4gBlC|9en|PtsA*B-<)l0{oN-W1!o_2}7zWD5$uA2ckef7yw-o2fQZW0)9<pPzzTf8!~LoA}w7t"
    "Ow=??Ko)h&(F3sr&H8bQj(JhSDGN%AZ}WUt>N?Js{^ilfPCW6*cc18bH6H~N48oW5t!lMVtO~kGGd=*-AryxQ%te4I*UZ<rQms*M"
    "b{kExRBphQ1z4sbE2B6;w3|LlCw0}10^woB#c+_+9Lly}$Z!b=Hv)vUU1(ie;nD=fg6`<<A<;#}fGvsZjoW7HyO%c(wBj{B$t&<n"
    "H?!E%ZF~7WudKGc<q+&;<p?)Yc0GNrZ>^o<mYqg!^W;-c-TS>0fA^)Y+#Pf!t61i;^JP$TngZ_#hEENT6VxE6hZGM90>bj<)=hBP"
    "m$0-5)gQK*!j<)Gwxc;6S#TQ~Wa_vM%2J78B^_?xaqHycPanVU%Xfk2&mDvPQ`v&mUB?nNUld@as7>Ip!m#5T!%A7X5=@q}Bj1lo"
    "R~;;YbKh9cABKpIYtHy;c3vf~v#2TW{jDoPy|1%OImILD#dj&>aYa9DbiSxxVIf1dvjtzF??CusvX4&aYko;nVGY*=i-GXSLT+k)"
    "Z)R>zXUE{(Q*xcLoTMhXMy(8ZQcEUSPblz?-j7$;=@zc;1@JV!TD#=ifkI%!#>YC?fQ|K;wOq*YSk+ZSJkTVLcih{L-FD)z@i&jg"
    "{&}s`xnSs_s^CU=g#yXts{-Ec6O5?^PIjzxO3JlGn{<FgSTYMxw6}4oDe1JbS;2(xa7(Y6>|(06hN!)pO#8Gu0!Iwp2!MppbaWmB"
    "$*6_|H$Fzus$jV>FQP?h2QbB$9a*};kvG_GQLM|lXb?85!4XS?+Gl0AWaNtlUQJ}ky$0o%Owfk`QN&-Z2AkS6nISmP02EGA__o8?"
    "gx8UAvn*(e2FP7`<?P0@Gd~Kq9IT2ruS3ntHWyIM?eR`TZ^e}PE7>&;L}MrvjOj()+eTrL4BUm06%uvo_=qc)H~m|Ea#IZkwcw)C"
    "a<@9kz^$tJ0BO?@y9U!iA-4h4&N=L;!49G;O0DK4RK)8*q>GT|SkV-86wo0aGE9&~Z<+#VySSes2LW-EY$fuzNJGFl2_Nx@j%Phg"
    "jtvE!l1Izoq=!Lq5(Pogl3Fr=6C~|H#JY}Jgr*P}RBW7H-<**|t%xl0Bu9oUko^F2SXPTT8%dx9nUuOgv0fOs;f!>li)RJ=3syB#"
    "`qUS-@m<7(9~5g$#1(oFsN{m)G=j!Ca3!RDwy{I)ok5|8D&*&PiT`$kswIdnQS9nTFJj^z!30PY?Ha9MBrayOR;z9%wxNYh*GEZu"
    "3l3v?))0m|5@Iw6+8}LWA0a#lt6UY@hv|SUse<joLd#NhvjcT7%yDoU=}Ju#;AN|0H>=KVmyD@o>=qL8Tz_PnxOPT#Kcy`$Sd)PT"
    "R~Hs&v!;|ogLd=qovUHs5rBMfw(%%E_GlV%!gS$e=RAP?px%Yx-`$m7>+^+2vb~*}8&}Usg~TGtzd7N(7d+MILw;I6_B&v04Br3)"
    ")Evb%4V4FB2uY6g6>E2_yfzp0YT+SQ_(d^N?)F-p0Sr4V)W>@ZZ}u<%`dSau9jw<q9}SGYd?Wt{5-Zhke$(UYK(IR~^=!q->f#1c"
    "5r-_w&{DxT08NAYcb)j_y~n?C^iH^R{n|&Z4o}p6#_nm_?@#Uh?RJy6bL6q5dDz+@;j%@jR7iF-r5(h&n~HZENLnqzKj4iM3;`zW"
    "FbobT9uD<6JwX|kylj^=AZ~TA8BjF}fGob)<pt7Z!A|__ncts#|E<%f--vjJ)euU#rE|0A-hK1TbHDm83pA8&N4M1xp9zsV(%NE3"
    "G=e84`leyc?}Ff9pm6Nr2X6oLryu(2Q)<WP@}?}AC;#}-=~ovPE){?AA3y)`%>VrCzn_QX7GBEdSIQh&!V5w+q?VIj3I-k2(tVWb"
    "#{|@)R|cc`I8kHyDB-Vm+>B!jjNp)@;A_QIPVLk@SpBG4k~3DXPH_Gz$@Fmyh6v*`6PP9U@!HPcv%X92hdUK+sQ1D!M7g%vZ6R6*"
    "H`+prc3VM+<*A}eip@Z*(i^L}bl$t8<6f}+tkfH5??ZA1uURl2n7~|8=`yH}i&#J*x@JI-0JB6TY-X%s_trgrm|?b#-aPn;d}|uo"
    "QPi|13dn{xY$}Z5ji6|f<xNtt8l*`GeHRAgg4=}LTZ_3voAlUogncvn0u?kCsP`0SfW5o_m0RDeSl8l<D<hNDW^3NJqmroy>iV&k"
    "JLg{+A{HitaIxV}<F(d!Dr|Z^tRDg0dM+uwmOFWM{x`c?9YyIAwjK~_Zl}s5k#`F@k2b<P!J<KiK(a9wXuN)u%Y7l`)Jt631wfSP"
    "bZrc>0N7DLXpN>bB$-1~9mOP2jX{rz-tK>1jK89Q+*NK(mSzz3t#PA9Ha>r3b=4^M122msC$@9@$uof~KlVQN(5?Tz|KlHhY2<~<"
    "`}6LET%Z18D)F_WjIie!`J9749_PV?_F?v&wfy1hKV`0dI4(0a;>~;ZJm;#>{T~8~uhtrNmM)A>jm5U_Kv?3?odx*F;@;L*RDn4d"
    "r-u$5&C*OQ>?_dDspZ1|8mE+T=Rq5@5wgn2Z#8xo>B-46UWBer?3@Nc>%g|X$L=_K*WJf?vsfgIkF8l6>!<y@LEnfMpKq~+;U3j^"
    "apR;jF`vp`tlRH7_pI5-owdczjUMdk7~Q%E6fis%)I}sRBVXR0&%Y6x`q~Co%8|EMJo(J6j^tob3k~vpr|XA^W9XmMR|oba%hDf|"
    "(}Cg7el481X+QV2v6A+A?%m40=_JslA+U|3WxzlkE7FfP@Ny3`5*^TkgwJdv#k%Jv6dWg4hd-gl_IQi!w9%&y_tA7u=h;_l!;`&q"
    "j&9h~xQ_Y)INV3>o9J~^dnqmM+PRN%aHNSOcO}D5?;LpYpx<Hc$Kz?zr2d}rk&dzy?_YlZ*H%P=#$6f_14L!pu!XuJf{zs?98rcN"
    "{@K>5xgmobn_D(Q^>~a9B8x=j#-vp2;q@SfDOy`iw{ZUiDv@Q)(&I}0mXUz5*3cDQ6J^#Dq{`H;@$vK-kt=m&&LCZspaYuj!Wio6"
    "M_0AGHk1VLe9x5`v9svl47PC{!9yfFpvq)6lmHQjFbo(_P?bbGu1)q07@FdMG8<<`x5Z<}wk<P!T~vBiuL{&k7vE^kEqUixzd3*X"
    "q2=7*{L9!L_A4`Q#TuYEQh>3p^#%r|K=sy~zD{nY8g%a})Kyoz^7*r9hXQS$@uczO6n8@d5um6*EvW1z0ul3OWaEM-?l~?<9Si_a"
    "8*G=`Lszb)FSe~<G+z}uA1v_Dv_d1GkE%%Bt9Id@XBSdENE*rZjB07C{q}SqF=|I7q!M!T{-yz_72aOYsvD_#(hWojL^mt7mes;N"
    "CDdRQ&4UCUIQ+L(uI#+9$Vk*cDp(%D5E-pb<N0+sDA=ii1U&eLII`rIFm)b*D&6MIBGmW;<0`#{v{CU7@5sFV>Iys;;$HorE}qoR"
    "u4?z}Z>J_ZC$9QSxF^a{_lTuC8pf&W&Q^8mw4=l^q?eQoUY*N!e)+pXJP-2k<<fvXIjkc*-tScaaef}NHu=)S!C9kA96RWe8hXu&"
    "2Ai>W2zkl$_wH5HO>6{d#oQcVtZhYT+}AX7K3OMlMgv-o63g=T@Bt6=o3nR3_e#B|ph<6YUc@^;U-BE5-#?P!1@M)9qbW}Fz5~Zu"
    "MDn`l?`<|b8RE3?HquTDJOBLWVVvYYih17)TS|s;BBTp>vdJ=s1#hoaM^g}QAT7Aa5`Z~6K8TAe8m_w-0k|r(`i|@W)3r|iJQi>w"
    "*Uh|ll@tNWjJ7(UJW)SjSU)ck4WR7yc{3B}p%QfP2P5yyv^r$NqAkm=z-fV243DXL3OuFgx&x~)*+GCx7qe%dr><X@7U#yZONleL"
    "h{w<5j;kk!M|`<>&Q5L$)SM<qcNE>BkH!W*Y5TfPa1deJgAsN6QXXCd+$E<5!*?8^eBQ7h#^f60sP%Y8Nt8Zm@Ww}h4t9@Srl~Cl"
    "PT5v`ohhZkPT4DfI?TENp!ky^rt@cO<5H(vD}`B<UX?45rm=<_T$!%SO%hqu@>4K5JZSD26ExcggzU|7YAua~=q>}V!F<+IDw<W7"
    "L_fhsKu;;t&FX{*B?IyG)#6M*e}<wsshHhLMKl!|R0o}Ou%0w-2+*1>ff+JF<cqx>F?_W-Fk10&pJ42|A8N8{ucL7lUq2N;LSQVY"
    "@Tj{>x+QAvsK7fss}c@rGM?^DNXw-zwaqeChT3!9PKs#T+}5vCaT={-6UqG(#(L${$x{VQF1FGuxlIXDEfN@$os5l=ood6B8j#d-"
    "n@{s#M9D1)o<IKZ*Khv#-Ji}pd)pU|9{=)vyC1my;FI^?_l<|AKE0EO8-vra$awr)x5r~^slMgexmq<jR7y{7APIwP6^Q}15d>;J"
    "q>452{T0jV?8GR>3c`fP|56;AYnNwo<6qZ<z(RP7<w8abcx@r(Uzx6^f^aU@Y%|n>B6QQAZxN+&uC0=i#R+Z#(j)$z5F5b!2@>@}"
    "NL&RpbN+?W#}{wRFJ0r#cU8i~0;uD&GDCLnC_0oVD6nYyU^DC@b!*-f&x>i=3kLnTTH~oeh>S2>!b^B)n5AXdWMfpYhhoAm+Pm+1"
    "3%<GT+rFk6mex}v85xG+<bnyhQ9lS{4coV!>%&aMJDk;GyEE4Q+0+R!Qd2@WK*a=fKS?D&$KQYLoZ$zTIOCNSf+XF}2h)}?>w``m"
    "YaG>+-#@P22&y7MN3MfTlb|kHm=B;RoW+}wF!rGCYgG5`x`*l0>zi|KT?bXt=jri#8nagCH?RBg8frlSF}b55MqD48nm#~m1ni9%"
    "*1ZMydq;;SN5=av<hsiMrfiE_oJwkAC^iXHnnfUOF)K?uYgb%vaofNt)-Atyc;oB<FYciaGSR~*4_o!mWZ->3awFRF;&5ZgDBS*L"
    "`MT`Sw917E^0h~XbB8~;m__3oPLH)qg7J@oM?a#d6lpzkgf_6qAm~}*!EX6L=&~cZG_>jJF0VVyW^3sX+K9|10!1TZWHv8$sk)u_"
    "5?e-J^R7?8?@D<9(u1Co5VmIv%Oh*V&=t0kt9$bve3Mp6PODJcEacMJ%!EiJ%s`++uy&UbRI}MOKKN}d^+y0(4+j<WzJ`%03d`Eg"
    "8ODOTH!iYQDJZYt)N7UP??Xdp$`V7G-Z(N^2A{u?06aS?0es6kktTSDr%}QN7drS-dh<r({3osQC9#ugZm$Vm$Z<zdcw`IA&cepc"
    "JajpAd5y97FsRc`m%p&ip;SFYlX%?Ua-&4QqgxP28G?~3cvN9A-mKJ<gtjXlNYVfay*F2RQP?6OFCXpi91C|jo8uIz<9H#G1p-l~"
    "7gnHdT`^?knHgf~gT8Ao|Gs85OuMzQxf$|0<-{Ql+Z$5Q5r*=WExTRpG&5Ar)U>?6V_0ypXYn?Ko3xe$F!m?eTGeH6-Qabe-O)2F"
    "UY@2`B2lwk-eUnhP{h??T0STaT3Z0QJZZN_^V(DZrd-1nnkr=txlMGNHXPf2)LFtbi0BXF6r#4c+^J}9<Zh|D<v3`F>>9Sl*^Axs"
    "OUUvv4~~E~*=2fY3LGHd0fy>NQUI<ubtB&nO-cS<iS)@c3rw0%XbiP@)5s|>-fvI9<o#SWSj#Bfmi(25eO=@yK??FU5729leYGf7"
    "-|e>Ez1G>*1z_K9)KCuF;jq)J)b{-l-n=CW(G}sr+=XvBM@Z_WDKItQJJBU2C^UPpH#;sDwf;LnFr=xJp67(Xsw8~I5&IkoTy3Db"
    ">K=x?{gMWW9PrkAqUICXzsj)__-u{vtoO5dQf!5@^{C)Ecy-g?=6WevYHhC9uUCOxJ#Bwtb=?zS#|d3?Dl5j-Us|<a_0a1;PkMD1"
    "txVt@a92h^+WPn@a8pt-yqWkvP)h>@EdT%j2mk;8Apk~hWoG~X|NsC0|Nj&K6aZvzcWy2)E-@}JE^}jHY-KKPaCrd$5CGr+00000"
    "0068200000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7COQg+5TvQ2P^&;X"
    ";97po(YjV^zt#K`KGw5M`mEpPuCPAq8EidkoxQbL<qE6rJyWgoKXqBx${n}5q-<wh7G7=rm$}yZCv%+jg@=jOwO^C1r!MQT`ukqM"
    "+OmSh+VO^l_1fEP*4a(Y*0;^FtpQL=0|YGq000O8001EX39QTp|NsC0|NsC0695zdWN&wFE-@}JE-)@>Zge;<Zg6=401yB`A^-pY"
    "0002l9smFU0001$msgiu*L9$8zPE0uoU6LJI!AN>x&aUX0RkjIkQ9SNiptVxELyfkwrts!$79P_So2_w$CfQqwy0o>9?3FAN+KjN"
    "fdmN<IdlWv=v*Bu=c=1?n4X_7XPuX`U(Q*3?X$mczxdS0pM2(1An*;~F9*K#!k_%k*9Q)z2mb2!CkIB;1Hb#Vum9=Szxan=_}bUM"
    "^uqs(pZelg|Kx?;_@DgV7ysym-Sgno#Atf&)M$F&?j9OVe>466y+{B}X;1`q0Oiy5Rl8L~_}Q=KmIx^L<DsEvX`<#Sf9Q0f$m=`&"
    "`Ceq*Ync!$26`%gr_Nklc<`*x1;kzMpj2~Re^#;ff@m~e8my1bHa=&El;LRkw@~tmbQN6=A73vHY_WKgs@cQKk+KQ^bU^9U@=<c+"
    "mGqZ<=G9GbwitQx<yaeC=UT?3Dg~UR&mf~FUF5V`k*I%$dg|YIdhdaLV&@^T9*P4a6Grf>fF|OVxq-L85%6@Rdf)UfpLXf%{`ZAK"
    "NmW=~_KwG@b+1|E<InzO%Iq6VH`Q<cYoIX{s;53Ss?(jB#GQXQ{pCNX?OcEB-Y>jgW<KtQ9`hp4AC3?%L$~T=%v$4MF2B)!a2D-G"
    "D~s^5z2G;DO)5B>0wB&=zb>s_-FPShjt|{F_LbjD1aJof8`oMVe&sIRdi+2Bk1ycs=zAbyoxFsvZb~3)Jg2k;!A0;?mx?!Jw?Df4"
    "!GiwILVdeEG6v$H7~dd=srZG<mG%4cSmP@1Bx+6)Te;(Itl^c7?_N7A!7Si2Kw64z<%XN`bgncb`AT7L3ltCZUYMR<ACBJJxIo{_"
    "9<-J_uK#)w-QeTxZci~n<lt#g<Y88!#DY^lOYgfdaayGJ66}zHkBmJAhuT`0H}uSXqO^X*C+x?NTNhpIY_~8wO&HQ3GO;I>7(R&Z"
    "J;B$Y-1O1usA^a9Z`m{V$>AH+N6L`U!fnH48XshZb%a@`Xnj#=YD+iO=0-=V{7HE;k{Y@@Gy1;jIahH}M$fo4+~G|}5~;e0+)I7$"
    "A7A>%|Mi`J`@zezSKnW_dAYi?#I$6ZbKE?9d+oIfdyQghsz=>GIL~;%@nRyQp+VR`=(UnAjugNB&u72;qi_B6wI2+2(*0fTXd>wG"
    "=P4K45@vYGBUE^<u%ndNO0N9w<pp&|q#Jan7BmxSC*IKj0`C>WHK4c9PLEE8J5O~H`|$qGk-kW0m(RVnxw*2wva+`PoqznN?|%E+"
    "Kl+!Kx;u|Yy?f*IK(K3%FWiY^p1#4s@v)(!2ljMBMi?^#2&fYAmMUgS72Kt{eW(MXwA=9546gX0y)tlQ<O<x)mR+45AU+bxRq$Mb"
    "GbUSz-o9Q@+9H4~B%1HI#Th@@27HR2w8MF<L-?Afb!LNb`pTg=Of-6wjJ}HHYn{lgX8L_Fb_tR=$7@+bs<XK*iTG~vD8x@uA|hu9"
    "&pq6C7sYNv0iZxvtxSXQGP)~;I36pz-GVA6P}(i_Rr);`dkIW=Ta$tO<2$$1QI$EWl=re=k|7?)nkS&TU(MDn;JOudgCHOSkQ6-V"
    "VL+B;l|`56EZc*!;eLX8<Ye+@wkmv+_8{3Cb5{b-MmI9<%Nu-cUrcvdEmZcTI%Nc^DYEy!tzQ3aj=2)v^Ld=QmxXvONR7Ej6ALVd"
    "{&@PH`~i2>bD9~soo`Yc&wphC-D|FIH#0Q|&oMhWQXT8(G=fr66Pu}6a|bQni-w~{wLl7n_tBvbGRE}{e&iR>hi6MQx%zPtzWLjw"
    "<Rd9GR6wkXr(EuQvhLh%qjU1(ojr4xa__by1)XbBI5gPdVjXPT9rldoMf1LeNJn?N<p#i(Vg_*wg134-p%X_#e;p$SlGq;`(p<%P"
    "0D!0N3kXL=(7*^?hnw=K(+pHmgcuI{+!~inp(_AfHpInalN(c=*@NaA-zuqRx#WvutjuZyOn--a^2w>kAKCZWz;I;8iISs3hp{^b"
    "I2+;h(Q0oz9t-<DaSzBe0H{c)MR1Sf95j%pMTti2!>O8m?jd;a6nFe&>KSgtRO7WKDP@tBW*S=0ZgZxNc}SRn_@pKz6~z`|<USTc"
    "$jig5H^iHSx=Pu<2tqmBoYL&G3GhdLtVO9MVoRxHkvfjslpmH%$+-(az2ugw(le0c_R8zBKJblep3iSHUR-%^8FbnlrZ}&Z`j^&4"
    "VLP<30m<PyfY5#%{K!@q&FZIvE}tC;wLzz1Od5%M5!i>pq#H)bOm(e&!WJhDzFdohi%uY)zw5`61C<ClaikVbq2O$w?pr4hKwdBi"
    "g8opq34OKJL@llhs75^aFQXD7_k4-RzkR^h!5e$$luatn!JVnks?V&W`-;`KI!C)Pai;8hF%W%(wHSa}yeAD+j5N!{V2&{5k}GEc"
    "nBFWuyZ25&o;Z8h!q&l_S6$&-O@9HsbZ7We$K3DVv;O{nN&^FmPZlpPJ2#E6ZUvVhE;pnBM28qS{5k>tMV|ZeEeI;{K0ZCtGm6A2"
    "*VoA3u%%D)(l<9lpUC<J%@}4t0)@Zp#c<-_UpG5nX5^|+d5C4-6SzAy<E03vsUYQ&Z6l`)u+-G5<oD8*kWaLL%7sn(R_@I5)oG(~"
    "2gNpYc9BM+<EYkQn$SHHFd)-w?A`!lhy&w(>~1JI2N_Fd_pn8DB1?#FLgWNp>#>VXBj~wCNgr_8_j{VJ>q~2XghjX@SgUh@-8|4`"
    "M_vA#4p5!OO*9JCwSBCBFSSjtg2q}ZhBcI!p#*F(?%nH+ChEafJX{}q;Vt?PXEM-uhWN8<<)>JM(W*7%#(ZN@qlHF*%TTlh)0_nG"
    "dwqyiYIMTY!X<MhrsP0908;TMWfHEKd!#EPo3fv%qjlvdJzrMxCZwEk^J#?e<Ae`t*J|W!-<BEJJmKT-uj+b`PPt;WYWY9wJ`X75"
    "crb)Z4V0PG+})2X{;-+nioju%VWVAn+Ux0^zb+rV<7MD#_<2vWD)mOOKvAL%&Fpa`qp9tsn|vU@U0kg<kqYI16RpMdV3VAVsIJ-|"
    "5nDx_3VtCSa;A$+y+XEV%P3Dfa?pS}-EFUnrEKI8v@x9Z975txs-8%pu8?@lH82>Ty$Y+P<jQ%_W9Nl8xd;WOFr2PirUP5Ou+v3?"
    "eLg`~{FGVTF1Un%5R<FC%R12v9mE@bW%+)!b&C<X7+AB2d4X9<dWx2n-t-Wx<YI`CkRNBFz-V}42%vQ0ISKocwLYcekC4jIfEahx"
    "XE<Za0g9-DZjnBg*9v&IfdR~Bf%P8E2hKEoU##7K45&Rus3(%;g=VzE;5l!NMf5sGsqR7<&2I_Wmi=Y}SsxFzp11Q`p_;aG|HeyY"
    "@U3Xi7RXWMqfD%ytJ>Zv_xZ7&5b|h1<?Q-)MQpNUsUX6$TxET;{^s<4U)KX<u>6^H$0;y44$YleWX09GuOPCmNjdZd+TyzszJU%-"
    "n4iHrNB74E0?LJjv^y5wr(J<SICyHUhpLwFS`I8UWNjWzcn$>Up4KoKo}HY$@eyRYG+_=zEBkIp$3I+c>^N7D)sr*Il_m0GNPEG5"
    "&O7c(GNilN6fFgyy%L;xH_-;XRsWEu$t|88J;+RV48Ee?#4XgDB4m#F#L>#br^Pn|MSikhI<z+Fx?siVnhdJEh28oiY|FhL$sQ?b"
    "cc0GGA9{nee~k+dI<NFro?<?5@aVwU@`W3BZ*J^~Kc*d89GFJn0}Z{raj*({M%(P%L$U9;PJQlpJ@x&*!>^%l&YB>ct<J(BH2Cpu"
    "a^Uf`>$zi3my-{b_=0rq`$un`ga17L@k3vjbR%~=27gU=?FYIIU+)sJsDt;e9XJ@&Z4P5Bm^64>HC<pER3Hq5OdjKPE{_A(cRYG4"
    "+K`caj<buXt;u!8AJl6pau*OAV8c))OH&O^lHi&@9%>tK;q3Lw-`v`HPg3iE4dNW@NV3`jRf%!}1i2?hqIQX3+ytomFq1|CK2=E("
    "0Vzj<H3YjWx_1=1<n?U&0Rkpz+ypeq6k*b_5GMqSev}OXZLu!+6^v@wXv9JNnt;?54Oe(kZ>U)Z<!`ds+SWU7{_6aj=iYw%H!r^O"
    "y}$qQch0`_w>yf229tQSt7I${T5BvR{`T^3s^txwh6v6r=h|v^CtojkqI4?deeMe%dFJzvKlfihB9I*71z`j67Z&z+;3#6@J@Jmm"
    "57MXhe)jYs#ugnhd-KNC%xbx{Q_PhrJDL0Ig=I4o9349_Fg3O=?DURw_|iVEa=+c!+-h#Gm2!)@_1U#0)yg9bYohfI9}!AN$Wh;7"
    "_R5OAal17O4}`!@KbZ0#7>)OKQbTb%IoOkLEflM>h*}FF{I2IoLfL5V7~CdGniipJ0r-0FIl;WqA<rLY?ESF*RBZWP0B<D+`C8jd"
    "R9p70gIU664y!l7N`63RJ{Rx~PcUFjuEVDLV}q>ba_k6V3@&#2v5`b3iQhh*TKsD7jT5;gQfk1lR|MA`+oPp+(e4gHH6{!=Rr+Q#"
    "m`_pO2nYc!8sluOxUT9J6Rrp1XH&>4n7sx<D~2NWd(Tg}?`<1v_v)>cTGjUTao!j!u#wtYCwNX#X#%l$!D_Sqn4tnW5Oz9d!mh2("
    "j-QODj``u|0`L=L*0)o>xO}27)u_j*8Dv6^v<JPt?*~4ir6JH|s}8Q&#ed_=uU3%{9CpuOY=2_>$g%WFIMk|kB$)>?4?c3=f5K0U"
    "-;KD=-r2ihiU8pnq~p(wQLnU<#W64-vlaes(_^j4#HM9l^ppQSV4xbTv@xBPYqlb)RUFAE*3z9&!F<@fQW1W!*?JWs^rGF|rnk8V"
    "Ux$1%P5ZsNXoPR9!72;`7GTKoF15n|mqeuL4&RDbZ^%^6<{mv6eE8j&)7iZHUB)Vzu2eVH=aV~qwvV8ePqeQzD5xS?2q&oyjJa>O"
    "PRU!{(#Fy3kHXi=sh<_;qqP%{o;)-48TTKY*qS624f$cyobw~?W04h3TzbQ}^g}i~eC*ELWbJ#0U6G*cZTw{W^0zMP=dO_XtC|}w"
    "dV%c#-MCwB>>?*uv%vEeAIFR>k{|v|e>a!@@%*0Q#O>(Jm7%rk`V++|_st`&a_V{XU89ki({)>gDA<A_wdt5thvf+umHn2lZ%45E"
    "CtQI&=ybPb#T+d)F%XUVvDDjg8tv&1#RmP+G(Fg<V~|OZHpysTo_OHok$@?l`O{B6GZ;c|%gb``rZ@P5>_Y0GR}Ugh5Mf%%f$+(`"
    "!B3A&J=FWLM?B&2B>ix*dm=wSh$p+ANOpPhV7mA4p8W&7dw>kNErx2@rs4!Bs#9(X1F1CCx4%%HoTNMlyphW5Ks^v*<Nj8PHu?gt"
    "C?<mQ4|aTl>>pWn^}{x9NGOQA_@-1Sb~i$MK)8%qly2ZsbA>IC5FRv<Mj2+rBO#?|t-C{P+SpjVrRKwq{{#$~4!A3)hzi~{ogx+9"
    "hsrup=`f$@O=NHa<5Neft<0=p5cOm~3wx?QAJUiuP}?Ot?s%^+Fvjw5GQ5E`eO76`e}dMpGqrnh{<$GpYFIenO}m+rNzk^-nL)4P"
    "!H!Vz%!<1lV)71p*r>C&4S`nd$($p#RE}Nrl^0-HLlIXiWa^ZxqLLA-^KO-gA@G4!W+SSt_sf64Wr3S(9Y7^%G%;&64cq$zY3eE{"
    "L;X!STJuHN)|QRX^|rR_VUL_j23Ld%rk&jK)4mAdCd0YZn$+B=%6q5n0~fb9m(hPCPcFK-`fz*nkx_n4;ns3bFS}>zIkKA|y%E12"
    "MYf~N&FYH0zP1iCrX})hm1R4D&PK*6^O#JqoApiZmvv-3V6j?f8z20|4P|LYs9ZY3MdCN44}<OfvT)#h7QF93=q}(v5CSpNK~0l@"
    "F~DdVkfH%r0HG9<>%cHI2LVOEM}?uEFvwY&ecdhO^6(}rw_zBAZ4BOJXw#HT8wEhgvgxu5&w>E7D{2^`0W=|q#ti|#RFhmKAPy-#"
    "mLeKexd|&OqoN)FV|dV#VZ@>cIRxACE<P<2$50A`TsTCzAQb`)O>84h3$S@e0TCC5QGOL*XjsEx!{;~{ZWs=PSb#TxGE4+kQ9+Xx"
    "OKNBm?kH}T3hi1|0bX~S3oQo;^6tdN-f8*m!rBJ2x+cNvOXXUoy|7jZyYQYP`pBqe6AVC*ykTW~gX-aK*-JAIPxpRp;K}E^9AyQm"
    "FL6+5_O;B`O`)**_RhNnX@&;oqLe$045Q%(;&HyuM-)<Hu_Kcm4}Uau;7m%`+#O84H7h2|jk-`^rFI|@4aTEbFw#&Li>;MyA$x2H"
    "IeKI&6^ih7v&9suV0l?FUKNV(m6m$)L7zmnSK1A>5F7Kg)m>mYi7(?m=PEpfLRhq>4jk-VAWn8Z8Ym%jKi*MF+=&1*>bA)H@0Nib"
    "F3qDGQp%kOM}`NgY8wSAQTpE69tU}zDV~|?`*feUB#V`R_7>;d>QK(1!9k|k<r;?uR^J(8s@?PK{$75*PBpgI{HD9FU~U=$V)phG"
    "fB<`HPbTa4&^Ed+>JqF-w4;8pR-WfGqzT?Hz~`lH#TU9%EuQzM)$3gk-k5OTN0{b&sxsG)QB~Ic6Pr5Vf)SnSbFDbe6iha;i7F$b"
    "LXXuCSiR~)`%XTVc$di@?4GQbl=#Mrkgf_s9_mQlU;Sj$^QY*Rw3?diBuJw|wUx(83wWU8J#u+@r*>;<=w;m1?pxrQ*4M8HTW;${"
    "l?mnxrE`2`0(n1Z&r$g80>Te0Y()J@F?cF9<44<P#^3p5oWC^Op?HhvQuLs~oP=bc&2BnckTjUWq5mBY{_NM4%}wCyVo4r1M^?iF"
    ")Z}CDYR6Eqb+jJl1A_`$=|_QC@<{oG|M8_Se&cta{GCsEf@&ZF(E&sgcPKODLZ=iuzfpgCrj?0DsGUZwP3bgc$hcfJOSSxmj)OQf"
    "m8)lG*5=;&@B_#tg_158f;!kQgU(8#rvZ*>PA38QyMq39u(RzH?q%*4OBERM1g1X!h%{J7PsXa#&`h$apL|$I%=hk5_U_xO#RyLC"
    "YP6Ey|Ceul@1Oqe<sZFx_J`m8!7qRGAHVz_(6tBXJ_7fhSSWKE;aRI!Tt1U#WF5mpJu(Sx(JhXoRZ7bi=k7v|Y1_M1sCYXmIOP~|"
    "KwWRv>%h)E0`vBO{S@s9RKdB*%(nc#+Do1?&LYf@!*_REml&D**93rAHlQ22T3;$_YfXGEyD$)LA2HQl2#zIuduVttjQq^3{k#yp"
    "TvP5|;eYy}arfRtuEDu(K$+XYLV75P4Z_4`3gwR@ttiD}ccu7BIkzaoChO>`1+jUn$tf+KvzR&3+yL@BwyPd4Xw*t0Gzx)}iq_3z"
    "mLZd}E@-VaRLITqTGk{C-A%BdiZ~G9#W9zlcp)w11sp*vZODvhGkUp;pEH6kS%dDxz2EN+pVRF~8QuoHD@z6`0+fcjO=$0~<)xI2"
    "ldfx?)pmSUf-nqAxMZOkyYK4!P9kzP+x(Yp`=vQG<$`3nMN3K8w098qkcjme+(R0CoUjr&?HQ7XJGOM5_nMl|&nY%Z*qYxcDq7fa"
    "6HKqxHvE_vOn54G+oCX+#~U>*C{6<jmmt{zi3RN1{Ova7E%*Xe6yFM~aGHqFpnfGi%_qjEl@{|1f$tO6y&tBtXl;qv$W$+}ftRDh"
    "S0j=lMuBbn`LPD*Sb$}Ms8W0sPzO4B<3W*?xC9;bjKjGCkl~xLE5Q%?rvJI0eKka!F86)~H}|y0Wgp3!?rim=6N`_hvmfti{rtgx"
    "rSD0G<RfR3^u3O*{%s2@kYOD~ihM@nSThs#!#}vc-5@5Pm`k0z(^;jFHVDP*-2?FGKqY%JEj$5{$NgJv`o}-Pe|5=0HKD`JP=Z)w"
    "0kpdZbK!TgcAt0b315%)t?$G@iyWDTmyaWxy{QLJS1w7bJDdb|yj}^`HXFhz$=#7AqS0i3LiX&Gt-RTmuD!j~eLe&1yz#fd&-rl4"
    "4kTOiuU@-!XXVo7snO9`=hm5zE#LUhU!@^2bL(Hx7r%etV&K@CkbUo`@pg4&Y3VnZ&H>{=Jp+X&=z+s6jH#+OmsfxLcm!br?E}g9"
    "S0X{48gGQnIAxKB^yuN9=bxq<;OaIHRGY-z7&~XB4-6iXpqvdUi8umGdFgO-Ez<@rywhGGnx-=18&cX4%VRMQ@t$(JY~5v2nZW0o"
    "QjujQ=wH2p2{sEm5=GVm6maXiyFb@2g9Z8d|K1H|Hm^yyI#*IXg!=Y)u@qz@aBM|Pl>BaGDcEnDNw>Q{Oy~gl47R>6hR(I!59GJ$"
    "hpLNZps#Hd1D^X(Vkj+a)(}ubx={xaC_`F~&9QB}zrC?CO>HOQ={y@(%6{@#G!M<))HAoTVzRrkhut_Ms~%kdn6Q%ojjo#5p&FsK"
    "J|a6tB8s+m{g~<X48-kx)U!tHpV>Tc%}6D^+iz9zn_E-|N!*!YgyH&H-Ua#?Bn*u2@aMO!t?kIlrm6iJeDrG9-i3|(tp%<KHZV<&"
    "9cnk0y7|QMp+i$6p5w4`h9Mp(8jZcw!k>dH&yH`chbVA%)Pl2blRv${x*%7q2eKn7)S-*Bf%)r?@HJBUjkF1t=gIz+5ASY$AWh)n"
    "gl8+YArEL~D(kL7+B~~EoED`C9qYDn4Rb3f-mV!uYspQqu1^`RJtEw@v)qnczELhMTd=~FHrL=xm9Yc2OJXwzoJ=1aot#Rdoif*I"
    "*DKXxkr6Qzf=$tx2zsBz#>c=OawTtFT*MX|hQ^e5MvQru4+~3YhVK5AhH9#3+YEY)3;m1W(<bp}5~C4a#)u*eWEQ;J^ZMl#qbfKR"
    "5m+l%K?J7UUVns%ho}9f*JYCSs%2z+jk0{TdGl7|;*Hw%HWyef;KCN4aD}_Ut}!<$7#bSz0HEdalDOM1i#c$dEHgD<o!2+{u`?fW"
    "ppXC}mM0=t7QAlCBX@T7g#v+6@phTnZBR6ck~k+Tn!B2Nc~|d>{Czrbc^kZMibA16bFwcZvMRQr)1rv%4?`?g)d8>S4ICbJscjg+"
    "T-~-J0j^?8Twb(yT$@CHI)eEd1QiOJ6r<R3(Dqok<G}DD<0_VTqN&@G3Vd%~_cax7#PejV?)Wk=3(<aDF_Eo$tg1_l%jt20E=e)!"
    "c6YZnC{)6{*AN(45^Nj+PSz`t#k)cap3>j1Y@W^el<3-9S!Jimp>>L+(qP=*6EFx%G3`p(hr^azD3_)Bk+kq2cX0Q1Ty|Qy!LT3W"
    "^igX^HzB~-6<&SI4@uEMauPSPN*-jo`}PK3qpv~3vU0G$=hKbR&zBP&1qX@ac7kov7QgA&svgh|e{{W1T~93<>!)jb9`^Qj?I!f7"
    "?HPl7*a-lLbCvp?TdkC}xQ8$d98VB!*x^8+Q^Iu<l{tY}a>EP2{)6XFN4dFg-`?Sb8#J_P20xfpe!F-!^7}i`Q@K@Y?;9)D`>!{="
    "iExqQ3+>v@K`NTmj-Jmy7eYV!#?9o91>(-3H>4Buu$(=Cy*)O)l7H%-XSEq+pl*5P8>_|F+Nti?Dbg{FfJUlhFR@Yc?tme>44A!%"
    ")>jl7*C4x05V9!YJk$dfs6)Q`hOhjF4|XE0;OD1#ch@L+O1;6<TR(sJ_#q=u4YaqC&vyfR62&(sBm=T`$9^x9Es2zzb9;uk5To8{"
    "1b0|T^w4k4cl5ezmgmVv$qGfdfOLFIFbU-<0v}opdb<@6CMXMFaLR<`10aGEN`{52@W24Ro2FW>y|T98-(FJNYmKKfTkK-wfyd;F"
    "fK9ZKx@q*fLk-rfMB%4Ht-LIVJ%KY6Tq`Kz4)UlQwPZBHK@lcm)EaOyDo`<Ld$yS?g|h1*L4U|U?Hx-P?0RWyD}`#6EL+n-`0XW?"
    "6*?k;{k*Ol4OMHl*g|@wqi;AJ?~0nPy2l4om{{d2zG$Git22rj=}fH_w>C1oST<XQ8ZH-DQH(kKhnKJ4nVHM1ZR>6pj`L)<sXJ0r"
    "=gFZy(PzVvPQ&b$+X|}cZj?c+w%J<2fQ_c3nKXvQDLsk<L2P)skH#e!*2ic>&>9i|s)ny;@4)1-si~v;pZYIP{Kc8Ce(Y0EK|wDP"
    ">x6@&0<<c*=HO(us;$+fwR&qEjJEs{mZI9tc3aWvwyCPRp&5oGiIR!f03=J+J2-XKCU@*T@ForZ`wga+)#vBBXO<Zk1x3jax7Fv5"
    "y>_#D>)nNX^%jXDh_(AhcpFb<@|4h`&^vtPZ(gM?;PE)qMS(#}Rq5D!zxc`Go0reOms_c5Y-E%s`)XMQmfcIf?xj+U&C_n#OWY~<"
    "U%jB}8-!8rWQ=N4s#UpsvElUw!;v^c&~0onFV2fr#WjeAJ3vp$F4ov$y|Px$izK$*sx{gi(9?7E*3UouhqM0|P)h>@EdT%j2mk;8"
    "ApjT+jO_pa|NsC0|Nj&K6aZvzcWy2*E-)@IE^}jHY-KKPaCrd$5C9+n00000008g+00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1Z"
    "lV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y2099c5TvQ2P^&;X;Hq<YWF=)8WF@!lh}Bnq4y$wZjMk<6udL$p+O3#B"
    "@mN<J5V39%=CbC9(XwV-am`BQ|75FA%ym}1PwrZ=&--q9?!qRkqNW>G3B~nRcXsky?e}-FzS(uaO4?D&I<>6a>fHkt>n-!%Tlu~I"
    "X!*Xp#p?fiQ|nERTdZDx%(LRT$!lG-_m<WAH+!u<-}kZhYX4?s{C}<0iT}^7R8qC9?i6ZR0RT`-0|YGq000O8001EXt2(kW|NsC0"
    "|NsC0695zdWN&wFE-@}KE-)@>Zge;<Zg6=401yDcH~;_u0002dGXMYp0001$x@VUo$$jRV2APQjGJ%BmC{&?*RaaG4cUQId9Mi)w"
    "BsD`(lthsfDN)>&?v?gv@73NtJbfu?FQw&56e)3NH8UKN<9eohX4?Di>hc!lQ1IS+APq7TnYZ;3HcrHgh&OTKIT6qQ_nZ?yeCgE}"
    "U-=RU{5A032LAXPfA#gh960J3_<z2&e_+%z@Xf#Y%m4D1U;Xp1{Ka4X@i+cs{h6=+r@#8f)Ahgl)35#?-*`G7JUB7x`HyknX&)N("
    "{CCg)c2jjpqs3%tFjP6+uTQRjsv=s=nQeS+KC^`K5C#zj5dcB8soeF?(D-#GFEYB%is+<lT7<gVhh7=aDgWH`{($b2;jZ#V=g|Xu"
    "V<9P;=?4;d9qvq>gf+7*DkMc;g75;>Khv7LjZQEXD=KztGK>mJ_*J2|r%&$=o)#EUE;SmJ7RTe+mQknyDxK{Xm%S?xQ=L67cP)W-"
    "T+S)G-YWzVfA1wIl2Z4Tcn{gr5X7`Nf2huKY@jM6aDg%_7#t4=E(+1Ol%bJO^{~MWs&t9^4%3Q?+P2)tPwLz4k%OFS7uE{A>+>R2"
    "#4EsZ$~jXM(2onT98>lE`TqLebYpSo1=ac5_JO^3=JcJQ?4fHdM_BQB+*jfo>pchHPS!|mLCA9}^O|l5UUy&-ooP!C`(&B|0bC}O"
    "eU)A71gz_$_MO;(+KN^Rf9vBWpJEBIy+&!f9e77vG4>NWyFx{@xx4S-5eOtty=Y}l^lFa8IwKQWHz5A?5l3#hJM*5o9Oi|n5|*u~"
    "i(iaFt^M8mzK(>~t_)hh5WUm6&r~j(d3mb)c@=1k<)d@cBxtl0x)TuqU(sp;ZZAMcR6R$ttb)_?Dz_>Xoh;YG&XI6eD_3_SakSV#"
    "FiFCgWLw$v=Cr*@?O~tfFdeeUlKNC%DPGWKA&aQ%5~H%d4&yS&Sc<e_%$Fg@Gkat$V}&Mht-V6ai7XRtYZ$P{c<5Z@zDNi?xbu+e"
    "-S?=A3r80mYe{khRCbuU-gP>NTS&+ne6o{YR;_+as&yI4qbBz6o8Q^l-C*yeZ4*o9@j1I)r8b;?W_t}uMXT7>wodV=Z=lK$ZGeKy"
    "bP3QvB^6uKsj;UjBkFR3*E?-SoyKJCYllbH=FMAv7c9eY2SNY^2`k$&7Hu+Q8z%BCEK>2+lmB+{gV{%We6h)9qA--E1uza7khTL!"
    "m(h3~s>y1h0w|Tn5fi}6LR+epxLQX{wJL&83%2AEsxvsWm>Q!r8UiE0r+Wdg0#f8FLcJpLw3$OtoWhlKTd#oZ7-~b2ci(&K@~w~G"
    "dpMK8oZOIC>9%SWyh|k+**XcUECiuxOBeuZwHgRjB0M5-oDyy;iy5+zprAIT!AV@9L?J>A>a<EyqtYU<QWDh|f^}G4A%d+1iN`P*"
    "b?C8HO~BitAPYC|-VSV(5|<JHf+9)`!7)8WK{DDFc(h(8D-yz*G`Y4RE~~;^t0VHHSyC8a5JD6Pf?<dTGZ?jM1%kP3Jb;1u?Q|;A"
    "w5`oofDYeWT}-KOQ#Ax*K%fH}U4#<)bcc(NG)qY;2#SiD-A(FpwCZY)(`-}B@<mx2xD#qm2nWARTukDttZ)dv)@iiW$KvT}L?3a3"
    "l^Qf5rjJJ0dQ*-l#WI^fBPG>T&xDcoT9*@`t=o*EaEosDI7Ul_(pG$c8&lx@Zv0NMqH&e#r3klgE3~FE(3Hc1cCjPVkc(y0Bx`}-"
    "W?4FB)x)!1@O?L-?gGpdFnnCtTUU@x+Pb<C=nQsO)ZccPR9X{E;h<joiO_y)!}~W}fF9(t*3my)5h#HE<u-S7yXHnW_u5}_H4AXN"
    "plpS$;kSR}ryr-j@>LJmq-j8;qxG(R9&-^3X>uC5B=520$!aH<Y|3d^yJpW*wW*^#(r2PZxq@1upvbmDy>FmYwhdjh*B`Kvl5@)2"
    "2xsL-IkecFH9M<d(N)>;$)F^lI&oDquR}i_&NE8_(JGfj_!H^Ta+cvtuMPSh_cPjwy_&NJ;3Z>QEfsp3Tzpqw#I}wQ)c97$xzb)w"
    "@;cJgrvxMUm8)E7p)`LU2$}+V2k$+<|J~%lna4VuRkU-w86g_(<YL=W&YdkO_x37CjI{~+bkk0m9I8=dqS=tr34Bz9(5*_)Sy-?^"
    "S6bFps9RI^AFCdCt<HOBrTO51V_ZdCE_m#oikpzG7by#>b9!r;G>jvHBH@iH&vq%M&t=d>b+5)hx<4|#IOHq}tR}Q^=(^Vu)ceJ7"
    "v8Y;0<7N-V%>fhT!fP|Ua{T^fEb`dYG(ooh+MWikGD;zDJCqk|?O-Py>(*-eFRblwJ-HB|<b)POcM!$Im%E<`$KxsEe><QYU{ioo"
    "pH^r`&wkcz_k1&$7@9XM(URM2?Y7zboz4<1ukywZ)W9odn+w$s;U0hKPPiNsWug<RFJ6h<-&kq|6Y&PH*xFsmt_SCTepbAj1f+}W"
    "!8NCAp(uqodrVdx%`c3#vI~26v<kgPH?*_ti^NlPz9<PXP)+i(_|z&+O;=w90)J2yw>KZ6I`z<?3@ID^MvE82Hm}{ddh_;{Z?;y<"
    "#&(l3p6>5D@%+KVr*>M&q}t%>-P=qpZ7V*w5x(-yjRvmWR@D+^=Gcm^3p>2BwtDE${;31|yIhV~q7jIt+9kHyip1HN0^<f-Y!xDl"
    "3gT{5Ya5ziYq@l+y}N}0DtkmdcjdvA<<yle5Zm2o%-xMIg{vxD_wt!9j2=IOaWG|*47uhvjz6!Qi5GqGwJZ0A?ydK^9Q)k10hhg$"
    "WzX!JLRds=Q3Y2{1h4A5@U53VA29#H=fDR(FpjGIu--%%%?8s`ryo%7VA@Ce!L_EM$Z8_&&P#;}^KX4@YN+3?%4V=ur;i9BBs*Uo"
    "E;jy^zW71$T1e5ehp-L!<bIQOA1X?60xRtV05PQ9@ELAIQ&-<wdsb%5+W*lyFblpY84Ws8O{j1x=}^QCQ=RHpVD$c}XIfN87fbFM"
    "__gB(eRb`wv9YHvu+zun{R0z!@F&#b8`Sn~qkq+Y@DFM9m1XN!8v_9}eXH@aOX+|X>;fVes&x09R+F<>O*1lzbwGkc3~7ZSi&6;!"
    "eerWqxNE~Ol~oE_vTsT^)b+FXK0pVlSD!!PWi0uFXulzlxllUxOyv}_vH6GN;or41zC@P#x?k!hyjzb`h4FRO*DitTlkexL2H&Q#"
    "UJA8#iA&ENmQ`f{E+as`6WcgC+_0$V%SVQTf3(@GB;;ZU;VO$Wnc;!7Fcw-==kmY?!>9BlR~bupFPKmL!@-|UHrJoMX~&QHcRG=?"
    "#(8b*Sa((55aP3Y&*ivb5t(?mwY;ueQPCYNSJkn)hYs+eVM2}&t2t&FztM^N=5r|G8K{j1?fGos<98l(r&?o}XVmIsfKEoowTpj$"
    ";8I3>G#>cCsG%8TRo})^U8N?!qX;`O!DDv~qLeq=2}t@otK8e2>8STGZ~N%KhO2Hr0P~Hbuh>2OM0}@v^k`@7N4lO{$&ZXvtzBHS"
    ">01pJfaq?V{v$``^j3bqPCZa<*Xu;XUTvMPz$l<sje`%2g;8TlmFM>BPWI0qS%h9RUp(Yp|0JuRZWWt=rSsDH-y8s_E7mIxSC^U6"
    "u7KHgQTmf|?ZrA~^dVg;O1Zi_x2voJh9)$sAR>E+%{6*ptiOp2K^s=CG8{tP!8jJ+i+goEY8g~-P!iwnFf>T0Y6=@bw1B=O{f@2j"
    "wl~)X3{1-VQ9!zJD3gS3G$d4&vGdHjWfvNcn#h)HQYbwwtF&$6jbsJ_B}1z#U7U^!p*?w~%IvZ#a3EAIwd>f|^%na(<;GnCK*h3L"
    "%yE@Oc!e#*vU@GHXf^CsHS5`&7j5fFAqM4?R<EOKg>s=U@MHVhqv3^ej+1_+ee~{y@-)>xEy7<*$gm38Z`D5U748e-Y0G}|R{deE"
    "?;+aG=wgk`Q$wXqL<KY~TAcm~Im3YV5ry2FGVdv<au>{w#chccW~fu{G@C>sRD0az2hKH)4ovp6tU64d+mbIv`oq-n)$wzWc4R`V"
    "7|#}6&f=C%%%Duo?(`twZOc+ots)gwjB}frSG=$GRR)>lz`V!3nU+4Jwa1aFJDWr)rczUiA+)EhGt0P&YjJe4#rL>b&HicLkv-%A"
    "TzE!B4VA%3CVHXxGmzaVwN!#Zd84DeRPlB~f8V~JsjrGpR?fc5O|6Jyr2Ydlj@5zZw|6sY%BNIC3Z1pvPnFD-I}|?Nw~3&uTEs<B"
    "dR*x?s>tC2I9%L4F8nD$_`4z(yA3-f#0T@?NyL$!v9vY}L=ao+pcI|(vYrh$mr!+YDU99vP^UbEV;ql(v|8zxs&L!G=BK5$Es0Eu"
    ";%Ao`36x+^1OYC9JS8UdL=vP+=y0s?wR!&*;9{fb_+FUQ#iLsZvbYl>7`iZs?_z0a6O27N0pxzwmgYopL1h3=7+D+N@GBQTsRrw~"
    "%3{(6o2{DKkTBTzEyaOWj4d-Np$;`UT=twqn?pdEk}kjVq-Q_bLrLcj=|?<`<h^Yj3F%PN<E^ZuHlTVFqBUU&2RZ9Z{`=XIp0oA!"
    "EkcUvF3&>x8kyZ#x;DuuJ$4hd?*)4c(gi+=uMyRC*jv_aGwGOEZ%9YRCb+Y3c;DIs%Z&Vevt?#nJ(fEW&U7zsy&Tjsh&k=+2gL`E"
    "9z1w*N2QUtIjR;>b(gIfCd7x-oQ6pfVpf#GwX6ea`_|X5KJZWJXS~Cjm6~68;!Hi->t*jfXP8=?d#F%5JmR6u)om!K(_uoXb|9@K"
    "N(wf(K0o#9#DjF~Npr(~qz{a=jl9(W!sUEJ957ZK;Ozff58YOb5=Wx7CHof+-QK-<=x7&9=d0Dbe9ZbBazZw{T#IT=xifNjc*qsq"
    "_cT+;{Ooss=Gq`$IjBw`@&m|s^3XVD*(YQ#lKzEYDx)E78l}69plEBu-t8Rpj6b^{?q1M{MS`8VJCi7$D9x^1TZGt28!QakyWA@E"
    "3z15FJDGfb>~xR%0!$7q<FlPr<8z9aKR5W?de_p<qaV}3iCFWO{!$DuJy@!%=eM7;V#5Q^B<~l-;-eRCY{TVT<R~0X2+rpZE-c@}"
    "GDSa=tihGHAMVD7tjd?CgiuD07;?+oi@#SheTBBUS3i2e(i%|LRxn4iPHb=RchWSMkTI^AxxcfWzxI!JW&>*v2Cq3^DvLF)zUc!G"
    "TNS6;%}c4!oRK_m_%9?@Rn-;-o3W%&#iXLU+R1NNlqHi`wPg{qgY@^~g`eI{!C-l+bYQKm)41f}Bh6$~pQAcOBSJif6@YN8c~Y$?"
    "2Xl|+w)XNx3^b^j)N9}Ao?Fb+ERBv{&RJEaX~bd-3=qS!xpb+n*xJ2cLs}LC+`)K-+qyiPBd6WSK1lCtxfw;3<c<2WS;1(m@K;9r"
    "r*yhuGU6Jb%)KP##k$;f<$x9)Gi;>ga8jQF$Q2OWlEpM)(QAthMYbyJNC*Oe4U5c4AkN8HwbrrVwx`G@CXv7Fpx>6jKWqZcxp`pA"
    "pUjr(P{WXc4S6Qje<ElfUm*qvnImCAhqXbR2f74(k95&&`;k)nQ-ig;Hrr3n_QY59#jL5#*pxt4YOkSr0!Xa(<x2Wy!3<6c5odO9"
    "yu1yT2)Lrq0w9$I@I)I4$y&(lAj>dOZR{-x$!#IGqew_#4ka1IiORy^THs}TS6MaUWt~Al2IYb-6VfuPYzd+lWa)`PcG~MrC<wXA"
    "VPdb2Y`09srAl){D#dao4a-1J&kBM@zp~~QGjM9SKhp2r(DYR^kz%QsO{EpCgOF+vM#tJ$@@eP!DZI5;EV?heEHyh-g3l=o*yQLN"
    "zr6aZx31p5yD0=&VlB<xUm+mx@K9I5X7ydUQ|ATiAZ6Jp{re{m8XbFHupTZ!TZn2kwA$&bVGyKqIVdP+FE^^SYUax0Y?<B@57NtY"
    "uB2G0?;611-qx-OG56?Pc8ejI;_lsExO(ZMsD15v`NrkjpFC_KY!l+s%Qd8^Y@>+Pw%<HLwmtjCryTJuwGBgv{)TfOqQze^(w$s^"
    "6zI)BYJdOn$-yC=iJ*=TYVwpMtHunTnTn*(<rSi8H<S<r@y>2FOf$Z{!hVZh-Yx^7R55yUE4@~zN7>dprY`s?Rwydz7ryh~%MWfk"
    "vBP4GfsY+^TGbZk7+^gx@p;!7g<c84ggANH7`AF8X}8mD8n4<6LyjXu`@D`L<FEhx=db_Izy0C&{}~iTYmWug!89c#*$ty3c=uDr"
    "6bD}s1+7sVZa40E?ifU&QHT}Gk-dHWuw-R!>$XGL(1(=q0V7k#XETO|HQi4HopKw68tM;R_ivMhizoDUQ8)f#V)$j^t(fz=aHepk"
    "_M8||*-|Ud+2;~mIcdc+uYY%$AF%j+SI;q;bM=k>mFwXgUajMMCHV<g-XuAJ8WOMdDD>MK18+SHlQ)^3S@X-J=f4Qtbj)wxdsnqw"
    "Mru}DxxzV%52^4Yvd3nW2Xj|nx?tMuO3xz=E>nIIR5pBNgD-1H`<giITxr!F*M-M|focxQxn7`fWL$k?tajHGR8-Em7nJ4K{j0>Q"
    "7j|^;cSBFEr*nEe{<J)<?6)RrLldDRSp%RmGDPlD(12AZOeAbQc?J!@g+z>qz0zMl<q<qu@7!<uldFbjn!GmML~^U^PX>ocD;Cho"
    "%W$EjY_M7dtR}Ri-sT{vPy_PSxJOZ0|C9l=ltHJ{NJ_1!0xJMk;H&^L*5CDTb?(vn{LIE;gUKX{`FNp($?BFUDD0M*D>r;=x09)r"
    "LQQCPuqq2`StU|}ItA$3+dseb-HQu9yLj*B;~)Rx*KfUdsU^$R1|3hPAs7`pfY6asi>vwjTcw2{iwlwxRO%5-jcIghqmj5Xdv9j_"
    "$%B=<tyWoJs_DGks$^nYzR=z}2_dKmVIUTc<+j3UUoeg^ST)_O<vBBg<84&YhFkS|wOpwbOE`)_3IxH?PKRvLNR0<_xkkCnHVRxm"
    "SD<OO%?sspJRc4)wM>)ml*+|crTX#xl^^`<xBvVvZzxdQNV&BnRjFiKbQ#2WH7BLFHhpXJum9%bPv5_J|NVcnnDu58Ww96?ZjVlD"
    "AaTuynSVPziubrXPrQ1+s-yOJ`ddXyY|p=Jv>ClX8+xjvzQ?cM{=U3c2%Rd5M~3t9c(b(+{L#j-p2O8s`L{RLHkW+QtmB?Trpj}@"
    "OF!ROy-V8kr>dDA25ff7mvviz_i**c^<oe<A69J1{0^)uuaIi@!%yy9&Tm`|MZ-1bX+%nG?@0`D#`w8jm8|Q#%(KM)0DtPm7pFU&"
    "&URqtqwx01=KX88e7mu~EpeM;hMn`rYX<<)k~?z(nh*Z^%^&>hrTdpYerIbd+VC;d)SXA4EO(9Qr<WS}ws&#h(4pOXvt?g}6fk8o"
    ">NIlTg~^-znfLBv!0!z<8vmHNy4ATNowRz_|0O!0(tpjoc>x1bknKDD{PX?qy!Lxob9}nu>eG2%HjU$XLhylBuJm18{e&8DeqpH9"
    "SDaG@#p2Shr+X)l54s!0Y_mqUE5Wy){POj8AHR3~5sh(yM1XJP1L?5U>jFC+pTGJz)A_hamUG2gsah?Ri}^If)9qx0K((20ND0(`"
    "_RgCZfB1Lb`|<aqnH|61za82E_y)t}K3)1SbLV<~<yv)jW_54&acOBau&u{!7TnNjNr~0)otxJp5AWQ+aqHTrH$T04wFXsKm7J*O"
    "U<j2ZP~gSt`n}T9V?OTVT1|!A<m8kBhY1a3Ggv;n{mJ#mH$HjradvlReRJX3b|AbJ4Qwnvemt+`;ck_Y;NZE9od+w+S0CT26l$^A"
    "_3h1Ns$6H;-0te5{Sy<zLnFgO!#z%u%d9mRR0P{+K>Iksm`lc!xo9k&-t=v!N-cl1H0ys9Sh=NR<cF)5vU^whl$A0BFD3Ff?k@!5"
    "IgD%LI?}Dt0)>pSR`dlj%b~r6?e+IAfBf#h{`CHPKY}F@6nT+jVJ)t;JD3iDVasL%v?9N?e&e^VeCM;x**xB3NXEL$>S+b#DDYq%"
    "t|u?_Q&!6RWXa!ZtnGZl6$GQ%UiWH2%@XHU!8P9Yn+rg_)miBcl7{0Zf(r@@Jelt>WHP1Rx1k(lG@H%gRDXvSLf(0TYZ%{;PFC4#"
    "?8?bg-#R}vfqXodNmm<;u(B2hWSTd!>Z1@CWwg&sA%wNKRZUf^Jx74WPge^aSKow=n1LG;PUFcUCi5N++gS<#E@sk>9sD`e{h32X"
    "R8fJn8){qi1}B^xXD9-`y+=kZdz=1jI4GCJ;o*IXl{oG*)DO1O0im@c8~)E%I~IZe!Qaxt(w*=xw`05b$|lfEQa)$APDE$*V9M$G"
    "{j->W621y9HcH4lL%nA2i!y)fH@W{YFr-ds^8vKD_4G2fyfaelJZ{khqFb3-wHVk{8->>O_|c(?vL2HM6r$4FUwwL58(8SZARF0D"
    "lc0okSg_Ml$gW77C}X%k=<ntl9dDUYL~ed^_oJJ|l+*YIQm-~x=wZ$NOXNEXB@(3Nj$6Na7-+PLF>&-W()%NLjBOlWud7PAZX7jh"
    "nC2Gm&=YM9)$bk9IVg>pBD9pwNbxd=ML|oU45@V^TJN5No2%-K4yPW|$+9vWx|2<=K*|ghQ62tRVfE<|FjhO%5XxOfr-^A+xTgLo"
    "RbU!}%g__*R>TN-AC33-0=0O@DV4Okj#|lxofdc05>+X51PD3UEv7IYh0?gb?xJEwyjDX)sig104L&R=0adzIu1a;Ts2x515<5iz"
    "eXfAkQSGn+0!m9QwV+m8%ma%2D4?5oS`ADh+60ikB=1FGgixZC)PT$;gH0u%3JLFfY(877P+(XMwRV$z?2%%dP=bMj-B(4eR#2#U"
    "9;x+TRx{e^oxe`I{5ofjk+rW4_oR^PIC~w+D9K9?yUU+6c6zrxu7cNG{G?OY(d7TtR_|82LBqL(r!%f@Ge(p>7FH>u@f`dql)Jt?"
    "^WHn5o-lxs&8-R+)JRAZ)r!2T-CtzO8GgmNGvYNHj43Tf7vm(usxvIxY(FU{_Zqv%&S#q9P^BzwtG3EW2SxgoI>lr=*m9`G%0gHv"
    "@m`~|b^@v|P^#o1z<sYCP9k<=8`H7~UZrIZ#B{QxNFMdkt#}my@uPPSeVXrG?dI`B_IO=v%43<@;uzT~t3RH*8dUGLi2=^6e41U<"
    "fnlVMjk}x%<LX0+x;SCpInbpaz$;Bnt<dnzXXV0%DbqO$(TEL_2&4sd8F>&+r~u`SQa3(DT)uS^{qdseUtWJ22gcwpohAP3?|Q%X"
    "(ck^gM?d(NTmSsM&14(QGL~!2?|ef$`$lmCSp01XeXOK@xK?=J*B8bzb#K6rC4pg0$(lS$fuGyg|K-U;zpW=m4Znw$4WoLu0ikum"
    "?){HHxH5B<BJmUJA@f^4YUN@4S4H+-LGe`EP%XWaUjFcMEbL4QL-~Ua8J*3JWV7Cv<SD3X0n^%$?U1L5JI6=H{^3^PEq60>3VGzH"
    "mc&}B`uDwEWtB2i*qwc1MzX|+ukCVudGz`$0+G0Q#$0Hshce=YGv_aypZwxW&me!%mG}(zWGJ>9NCpz|%;F+4c4q(Ksc#P0k1Y-j"
    "ErWv<(`xf{`pC%-9~Tb<W)IBWvxjpA|GYO+cmecIe*Qu9$fP2;G+tWt6nDC0&D;Ywy<kyBx3Zhy-n;*w)qb$QcjWxZXD+;OA^t&r"
    ";kS{%BHOY*adDCAp3-h{Sc|H_s*sl_9UZ&Y7tndU`o3{{msiwx^A)q_q8gDcgmJ?6{>`fFfE$JbtBG~_u*lj9r6pq7249Dt)Q$a9"
    "B~O129H_C@)YR}w?#}7vORbz8Gt(Kl(ix63&%Ie9lnlN1m@Yoijz5>buh_Q`lTG@J0E4_jlh1IUB>5S;{0OtpnMRvpsjuErh&qj3"
    ">C_p#-DWs`Z9{BH!1^h;>fB^>*Zh`uZ+`W_gU_CfA9~e!)-XRXp$4CYt8?IrUy<<)*<+5E4dH|s)V7*k<N`z|`>FgvSFYzseH_oV"
    "fq)NHI(XYb52@}Gpf$5;n=~s8$q#z&{jzj$qElJx>ETJeK0%a~QuP%vi3hUN&qP06`$B^iY)-;p0eh~;ZU1z;zmlGKwfE7?34bB1"
    "0vHura#r(C4K27K7_wzgZ|I22`R;rBL7I&2i0qKkP;RUHzvj-p9tkYT9X^{XU}i09P2C)wNqsbn_lzF+!Vy<*`ibwM_k2Q>Q(q{u"
    "_b-0P_KZf@!siWg_UvnS=hvN?5PAFhDC2$eVTb?X{$RI)RTiqw53K!=PFlmqk3G8NTey4Y)i0iP)|$qawcp#{1{Bq1{SHl6rIY$b"
    "<$7yPHv)D&@18s}S}#>npRR2P;+9;Ti}-$`4^*ezo$|KDPKa=9<ITvBce?)08%Gyz_i3?qCcqdP!6+4(ICp*o8)>g=Y8L+o&jLyr"
    ")oMkB_Q@NcT)iLI$_H0(FG}+ph0up+ei_Yv!j|5z?_B%x=TAoWl~KJyy0MrV`?mjXCHxzy0wt2gvN<369Vh0}i?%O0j=$Wa!BhB5"
    "Ti0iFW5w)RX|6bY%3O~<d1R?=(79M>@qTQ3?v+=6-y;ZKjYE``O%tU2{Q~_sL1rl**M_<rdPvL91v(<F1UnvrG7gWpLM2GzrTH@K"
    "t~t*;p-nZsW6u--^H+412^>z>I%X(2E7Bi2_nq9_WE49gqg-5!e6*5u(!!UtT!;t$Q8xg#%hsaD0&}Is3Da~Q7FRE3RjbUvA+6e?"
    "Z6hMCMA11tu#$%5E$Jh+S;SQ*%nIhHFS}fZqc*jK&_%8tZ`T^eK&9a?0QrHA{E}J_xlzWfvjN@X+{;=Dl?`cYz)_d%WQFPpJ<STM"
    "!oe#k-U7z;Kt*a>Uvpt;xMxG7GYiStI#LD!7mXJp#u7Xl;F&dG-GFP_aB-3=np-l;yY(uK0WV!EAq{$bq&G(<42m+@tu`H^3-lh9"
    "^HK^70x{D@7b3T@a)zt1b&4acW>ka46SeMc;>f{4kMYeRS+381cJJVmi|p+6=C98+V%Bn^+TNCP1tFg0{OQ_ran@zUQio^GP126u"
    "4@d3TPvrcalDZ^GiajM7X^Yk3l1JPlk_I&$ceT<8TUhBTqI@gN1e)cex5QVLmETy@ls6SdoP3`?bS*o*F{lV?+aTG__ZSwOuuvqR"
    "npxd~myTo6XMF)<{NJW)Z#!$>6Yhk}KVRhkX<=_zvD*t(5312xq%JtTb0bOh=n1P48rUJaQZdP&MOD!b9#NSh9>WrxK^1jVAv&}*"
    "v{)J4)MBeRns?)k{VMUMe&Dvkb_293r<c9THOKI6xjTjRK+x&4N9wCzRu<0MecCs5xnJH7U*fy>a?W?s=ETZQc_*c*H3=qMwuRbv"
    "udA;Dn}v2g*GsTY6c0zjyzgN;RISb$Sz0Qzn=(QQN`ubPgKE0eT8ia97_rTle*b$L6=-G8n2WfQ+(cakI$E(NBQdZJF!XAE-CJ*s"
    "CB8J$_BDnQaa+0Dy4@!~rVU$5^dCR0Q5mf|S(``dm4x`OMy!8;REJ0^9I?98oq<SA<900YWw5>a83z)m){7tc6-?=zSr?1MTDe(u"
    "b#d`n|Duh63885MfEKnSqPsS92ApBQ_zv8=t5wDwxn^^%XureN_HdRQ>27k!8k*`N6HCJtC9E2x6u+A$hm)f^zQI#%wx8g~T&`VH"
    "v<2^KdSJZzjzopWj8l|g10)05IL`rHl8zjPwT48KTiY4t8Ks)BS$6tj>-UU0aCclXbX{-v_(gOXIG<=54R58s$V95Drg);%9KdGW"
    "$+OjUP3*-@#K~xcx?Q~%kN=?cF1VNZv-R*r8}vvrRFp=d&XSR=LvA3io;eBScpS_+1O|EOdGOTeMwddNOmwUv+8qApi{Jg}_y6VB"
    "ufM72)gwJ9f$+;>7j7Nw9JSI9G{(wtAg5rSYH5*5ddT8fL)i#yN~M*fNzd`j=`(~=(G4d+XPd^=9gwPtjx3?eYppKcl_&L2<F8_?"
    "kdlpMsXtk9{Q4I^d*^3A|LsqHq8gmkc#mr*ju+gkN$p~uUoaSkMkXD@lVm$l5DV2>I5=YJ;1h$peI3fEv>Jz|-MwpH7Sf+lY(Luq"
    "TPV&MJ1vl{wDFB5Shwc8q7Fy~<n~wp@Xx;T&2Rqcx4s@@id?ND)n(=16b#=Y<*$%Yo6L|UgTBF34C%0CGX-eNWwn*Z`OVOu{aNJM"
    "lkU&FQm7o<3@NUM!PSIZ2+={4Dk3}lI;fyC;mH<3j(~{KGo&N|cj1xg*>C*Og|B}7wQql`y3;O3I;{v4-yFv0?DE#c=BnOPxA7cN"
    "#l)h0tKJiS<JZ6V;Ny2MU456{JEpXaA>BQe^oT!Fd?EU~!vj+Pv8HLzzh+l8&yn>Lu5ez4wJmXnT@<i#aUJGT_5OaO)y>Xp+ZaQ1"
    "wXm){x!R?#z}>mZbLas#?~ZbIU1r}g^hhsn|HZ{$e*D8<U-@4@*~YM(W^~+nxX#CHEwov~=}1nR@3gOi;rq#aSpl_VTkYfm?+$kB"
    "%%rz7{1l@GbjSNlCniPDNTx=xO<TL8d#3%c`zI^JCzl%tt5X;^Vyg!ZdMEeUC*8WdqJ@LBDPLTVy;L@IH4UVz$~pCWdgsGMu#r}F"
    "<wcjf^U<z26Zm7iXZEqCB0VYiPp0()#I%SdsJ-?0t<+J+;pQ2o;?&{L@iNX|J~<dZFkRg%pRw#%bt3q}snf@gP9K~+CMHyR){1f}"
    "4Zfif*=L8qJ|ie)dKvUARytIQYg7-}4ungvQlTMi2M&OC<(~N#Bc}nNgcdKi>1vfa)0sX2Dlc={Ul0#{Q6{3_>oQ+7ZzjI?@zO>{"
    ">s4<j3TscP{*a+Rg9GK2H@62$MuaX5KidI2_~IuYE?gG14ozz5Ivsl0mbE-c5TseGOWJbUL?UM<k2hSO!qmoYWG2~4hBpF<Fx*tQ"
    "s%osWvA<6~cJ9dOY({+j{(BviJAT@=_4o&incw`*)TD~9q(aMlww$C_j{qp!sECQ}5Lp%Z3f(G`gd{?lbkS!Wuynhpirnsy^BAz+"
    "&OWx43ldbi#D&%whgZtZTAIB~vBPaYDqN0XsB6pTi?AiqORDnC(P7CB;ym|+sc$`fy<9f+l!nP{hcM-bu&kP9(yYXrOtOI(>sOK0"
    "D!=_i%-AI5uxvcrr?aVAHY;^#!vHXXx41U~HahTA=Ta&p_Ly2u)Ggm56MN02J@wIj`y`J_IL2eH@HvJ0vqx6i<pHPxoH3FuQuzh{"
    "=G}JW%^s*y6f88STryb)&~&PEcT*eNuH%Z_8G-i{Jwr{c*C2sPy#^Iqb%C!Nv>K<WKc(Qx$rU>IK)M>yV7kcuE}+^CqeVhjYL!}<"
    "$WkJ_pheyLM$L4i3DDcP=}3$}J9uuica1hYc6mqpbak0(bhMUNYmHzmzml}s`QaWzSb+k9tnTm~_TXPkQ;FT7J6lRH%3fR=;iu{6"
    "zD`Fz(7y4vbaM`0O*GzH?J>ExR7>fpjzV}|W17fR*M`ojb$yL$A@AU^TK|=*wE;S6N&ONS(YgQ(8#if@b9IpyYu(`HBe_lM^(G~y"
    "YsU7Ra&u566&)jl4HTbRUtP3As^QO^nAZ8*%{%eAsvx5hrZu~J&5a{mWic)NSZi_SOyrS?zFhNSbMqe@nq61Br}3fXz4v=np^sV*"
    "0_bnh<nM#gyh`<<yCg)~*MMPFMHx5^<;-=a?40hNL$b32%iAUYPBIw`%mS^18c$N*HVr7tY`Z1GOn<J!rB!g%h_ASYc8pU>4cSc~"
    "1fs@P{gK;iGn>F>_hPPnr?2I+R!)`nD18+uag2r3c_7me&>{7hk-||N^Fj(-!o)4b0TMl^D_MIDl#9}u6mXDt=87QHX=GF5kC#b_"
    "aVxgEP_SBPERCWaf~^=KCF!UFItyAcGZD+JD~2aOO`Z~vVGQt;I!vMgt<}4_QRo~9lG@g$(Wu|*olv#mu+-pG?N*k{!nmG)dXW`a"
    "Y<^40Jl#x~Jj9&bkDLRsv!_o#b9m}dcdrPfqsbfPM^~&CeYexv)6<n(+dww+syK7}k55=RTF0tyEZ<w*{7}|J%qNUd<zAW2A5thw"
    "n5Amzd2;jKr?chCBT~ck<Qqf3c@W`Mx=1V==i0}osbr~oe`jy!{(NLDyPgP1NJr=hg1`eXMrv@3GP*OC?kA*u1N_qg=OI`M&hDN%"
    "c<}InLA^k)tv$GX=@-BJ{zZn%QY!sU(B}}4>gtR-e_IQ}`?@tJPK@-pJswKqAvNbAe<xM#8^!y-bh=t;xhz_b)1y-9EG8RWYc^@F"
    "E&{9VW?0*lob@L+ugrchw=$boNxk`+NK(X0&mA2fcR_U?SJU96Iiu90G~Q@Y9nk{d1`W_vil)1v^%lDUyRd!xPU&2x5zo-WjmE;g"
    ")rFl^C4`{xe|#`Sa3Y&1bTAciHiW8c1vShC4rK2mk%g@&c_bwdH?89sMyhaw0wzI-S6~Xs*lLw9S2|9o^S2)a(u=A~|MV#{q3<2g"
    "^!BmcBkeMZ?V0ftTJoULIi(=vE{#r)51Ih@f=W1|uBn?kHg1qXH(R>{Ij&6~KrbBO{K;lCD3>2rnwdg1*=m<;qRSvzWL9X;+yNrF"
    ">hiiQc9}c94wZAvtDNpK4t1Fgb-C^96P0eXN78%pjVIhA>`}_@4?&A;v?w=oBtqMUMrs<U0IKWUu!2@0B?ZSq0<7kg#Lej5+<N-q"
    "Y@D>BBcp2lL;)t5r-d7r=|8cGCt7>Xt+iT=uXiAgF8{9YTRY$XJh<|IKX|<~f3a42gUw_(F$}_ws%9Ibrs@tcR@JzZ>xFL8!j^36"
    "eLK)|IZo_|FobGUDvmO8YNtqaD|12<Hz1W<ypxSk{yYm9U?pWo>vEA_5p4~I5L;BaZUq+x^HG6~cnRAu3*E6+vt#f32+nP6!%BKv"
    "=8`O!EnBYn27~c_CXbt8rb(;pI(edPKbY~@g>)iZ@PEj+SNSJF@WTl9c=2}z_a`f#yZEL%nH(`&^8Gy>%9IaYweNncTAgVpmIy-A"
    "6Ird+Wiw9o_A2EbfEs8Za-siphEVSnwE4aHk32WmJXxpBY)HJ)*BG=Wj!#$)48eW4T<}<2-mT~Wsy3jE`T~Brr7(zsva{p6d-SE9"
    "bE6OTbIUCSWd!QQgx>0fbxsI_ww*Mm-8J`WP=5&}X{|=tsUOWpG>aZZ!_TqzqhO*yrnBn)FZPv!V787T3T5_o=Iss)>#-)1;*HXB"
    "t`$%hm^xF)<>_K1Ss&Vr9`G7QpuPe>Snk+%c*+g~RW+g`%DufjGbwJj8p&EcCh!HnMHhCc?sgS76Zi%web}ls)yPV;5N%1jgp-Gj"
    "%3{qxA*u#I<vS)mt>o+Na!xT-3#j61vbO6b8#YIaQ4wGqCW8@ZQH%%sGTi7kqv`a6v=tEa;Z!M@NN<Pzg0EUA(!l~Vctyf)G5AI`"
    "+Dd23sdOSjQYDL*K%6?evSe+R#yaIfAyO|h+`};Iz-0w*6xq6o6s<apqBa=SBlhV-^-3tkX*GjY5<qpZ#;CQ~6fg&}HAB8y>Z%H6"
    "TCSIBOj%%4P_`zaa0d=-0eAbuAxEbUtE74$wQ}+9(z_Ct?m&+lnRhppTe~VIMQuSMVQtsj^`cl%YpMW}SYji47Md>OE~)||H4v+U"
    "ARA}-Wb3JeZNV^x6q7~e;#2M+1_K3St;m*<Y);r_0jVJ|<#tZbr<4*`QYp%Vd<>xJhOTUA+wuB7EPD$`WhEhmYnM~zM<LhUCnNB`"
    "8>sbuC2}-}mRBf#!PHje{N|?GRPa*xXQBu#sf7S-*iN%;e-ZF35?y|*hZYf28`1M9Rf`wf#W)b%$tp}mLnqADN(G`Q7!tgtL?|;*"
    "bEg?AKwSl1Ey&e$stPQ{%IUh>9_Z^Ysz((6@qu57!I+9DIa8I*wm4U-x74B$!n6!ur)%X>q1<Y&^0}%McP_P(B?g6?Q~gt0-KVqQ"
    "i9(6awyNv`OE)JSoQo_w;6(Le`M@^&pN?DGITMm}5M?XLsygryF00cgNgYI&tyJ-VGANq!Rhd>9Doz&-DsZF&iWR0#8DxW6Qr22R"
    "{^N?{%>3>$-_GyE@6o<HGnd&~u)|VbLZdWV4U}1bwGvy6v~y|iw+CK0c;@90n+|VpASFY<CzhI<rK|Bq{n}O``S_iG8WLj6%n|0+"
    "#2|4RFITrUX)B>#ZPp%#)6js!(tN1W7EJ?f`KY20kKc$sZn1S72TW!%R;;yH5yG{D*}?ujeV1k6{;h(Y@{V@7HI@Rm7H)?8pFi0n"
    "t5^y2FDjly=PsveG0{xY1CzTC=pvnC=r*C(Z*J#yYBgU=zP|rtNP$6py~7uOK$9(}j>5F?(BvSdR*)j()oS|H=2GrPymT4ccbi)*"
    "!4Fe#Z9Bs>Nz_n`HBa^(R7sqc5$-m^H=Yc&E-iI<5R~n>!#oZS6H?Ow7{7NXzt8-_5cpd7aWFJr4){j)mP=AG>yL^yhj+x=-`mrd"
    "NhWawp-UXcR)6(o<n*c6>eV?yuL!*Nb3PK-w(B?ZE4xd(`9dY?-vh1c0^iq$RBI#<Px=m>ICOlpaqKiV`AsW#P|8|MLJ;o+Jh0#n"
    "EMn)0!NR@kGh}CzV>hq+E_~)W7^@r@GH(Z0`<M!xm)YOU_mWM|foEo-L9h25$k+o*m0Urpu~H=6kXCEWj^4=4Z4iq~tRES4;|bPk"
    "G+@Qj;D{1L>T9#J<(#~}4k+^UVYe!<ayzklv)kes;VtFgt{!)e>+8kaH`nhiZZKNIVKcrB*T(efbmdr0$SDYVXun;nkV%zm|G+C#"
    "XUA|Ed;3S*Bb5zP(TBhFkzBl6uG}AM(hh~irSq`W{x^TxzWZTYkv#&4XXhVn^`u2g3CjN5*Z+JBYpnk4A1->k`p6G3-$xs{wnxQt"
    "FC9Id3*Cn>^}_Os#i^^cF{RNR+DxcI9C|}(%|wER$lRzfZ(SCY!r<n}dv!F-F-1{XXrM}MN<Sm2zh{75i#s(?-4D*Lsh1v2xbO0|"
    "$2h3!FPv^6w@gl5F|VqW;vNIWoCP<=j>xx+6nc3wm$L(8H+7)K?p&MH`pr`t59d3twaj-}W7Ba;eFgiQ4M}O|)!G^@Zp-gR+2XYC"
    "%^t30kk**wuR^<Wcg}h0(T=XF_CZ>ykEGqARwCTDRDge#k!m>H(GFL@2@l|&5Noel(di>j{V;4Aa{^MPzQF$HH}9P_cszxIB$gpM"
    "(*mXjgXFVi>S%S<{xIulrB8wA*FafcO^b0^$sAU*^?a`9Vr}dT;qAj}?AzJc3z~rUNHeWAz0tN-g4R9g$6a0Q2jhe9H`TgOV#F^*"
    "vMvgfiS|17D&G{?=5nFllv^~^R^)&`Yo#Yn4cY&HP)h>@EdT%j2mk;8ApmW6*HHie|NsC0|Nj&K6aZvzcWy2*E-@}JE^}jHY-KKP"
    "aCrd$5C9+n00000008d*00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y"
    "2099c5TvQ2P^&;X;L=F6vaTuoZFRze-P-?9w{`rF3hU#Ai>=PR{cOeAtz(_(Ty6dJxr4RIeR1pD-z?UyUv5}69a(0z|K)G1^IfG@"
    "iXF?WvOQ$1&TZGS-g!aBdQO6sHE(^BRbGvTwc^TaRyFNi)-pLqt-3C%SWlN(XT@36Y&Fw}*Ls0Mm$l|GF>AB!%dM_{KW%mTN|3dr"
    "+h;4wlb+UDO7pFRq<>h+zVomK08mQ<1T6pn00;m803iUh#s$Cs|NsC0|Ns9J02BaZZ+C7kGA=MKFfM6sbT}?<aCrd$5CA|=00000"
    "002-(00000005M?=a(Gkb?#f$UDaJ3s&fuA-7`IT1~ZsJB0zuyK@y}G6)nnv=9P4OeeEk>%jcfE&a%(qg1wHk93)@ak}O#iMT$vc"
    "CP8Fi01Rd@Irj8)&N)?eRd-icu8Z?0+;_cS-u-2-_3pi&{rvv@`L93s;!7a#-+;dz`ObI$=G)&NIq4huyFWiXGU*%nFMsv@|N8w`"
    "zW4H9eg8Y({a^7XU-`?w`R;@G-~8{d{9oUF@E$#SY|?jRX3{tJ;EqlD{)g}X_ff0fOP;{^FOilySws5a%FzZ^vmk&=<#u&H?m>et"
    "-;_58nipL>F)_;0h|VJe#_IWak&2cbk^(fhS$j@t+hMdD3=q^pV6fUOI8}{DtVY(|q$|6sT0YxPT1=7?BLi9vV|1%>jFeGMeND&r"
    "TZ<;ARu~jYX@;id9k7R!R1bg*eoePX2xM23y5VNE?sCy)y>u<%lq_zu3`pf93(}e{*v2Sukd&P5fw@X&Xd{Y-H}clJ$D=>zmItl0"
    "7vLXFHZqbFWTtMLm0<}<SiG#u4J(l*0F@QhZaY^gHyf=AD5Cv+jL#S=`?4|u(k90t*sYU^NR?13SqFeSvME!o4Adl1ckrra`8-in"
    "H_<dDrZ}l+ux68o*s_(5vV<0|Hsqs7mb1kvZB}KsVG27Udi-V<w_{eIvQVH0*8`7*CM-*YM^iAuWi7kjbTb)a;7A)u>&G*YQ>9vA"
    "bDJO$YqpPGid&KiqSYY0L{;f8W(R#g=B9s>oLiIS+fHdF&wg!QEObUVr7gnky7uc6Oc?D<^)C-jYzT%c@1zy)wUC80KSpHys%)T6"
    "Q=+oY&{>8|9!08dH|d_0n+-j^ma>>o#ROG1RrP(P_8_Mk6cJy=32;YDis6<>X;=vD5|Aqz^zOFCD#pF_wNR?kH0p<qs<=tP*5>{y"
    "vH!ihm6tB%2xS~G`p?~Q+wf%vwF#8(PPW=d^WBM?SRt;-=>|BxnKIjxFyGGAXRGCas%cZJnyGcLRYO~Rx%uN%?(gGwFW74MDZcJu"
    "DRK;8k0M>aavUdzl9V^%TxpUyNtNgU%{By6R28JGyZa+=({t-ukCGi|6zyX`u+x=iAU#ro1y~)oXo@{$7B&|Ldlk*v(>JJBTRkL5"
    "wx=A`BZZB6rJXCuHPL#EUlFyT{>hqF+(2P@UpCau{BbPUzp5ID4N{NnME2Va`*H)3hrMbJ={{GAIr%OK2{QB1p|SDD=E}!`{aCcB"
    "iN<cn%J=Jq^=3-wgI4s4QYIJd0VPc(gewrHoP!%X@u8Y#>i&4=`dDMyT)CI3G8JdB;o6ULJ%Oq+hyP3m4WW{t_fGZoib`&mE|*va"
    "?zLa?<jx(>pV9(SRu3dOZBZI+bp};kJE-*|oL;%yrC>&t-^0_}=5En}XB6=S??2dfRY*stLkC6gfz+e$emxFbP|2xh3Hju+lePof"
    "QJDjgTU!`wsF;Q#HY1=lXAS0zoGp=_23ON)t&IT0rH+25o&9FJdSdEwy3nZ?hX3OKe6zHFdoMxidUbiy<OA+HQVviy`mm%bb?n1^"
    ")%|OMGe;e!p;{I+^>GURz~-bHubfyucWlMsU7z|y_%G(z7>Fdmgvjn8uU)?q3U<5y5{-Ai`)qj-2!?1noRZf~T&_Q5qg}@=nt<Gh"
    "iEM}B=Tuq&f(3cAh#l$IJ?WF5JRB(JYfZ9U&Q^J#ZU-Y@fAveI$Bly%%IchW<{RMozZ48(Nk$Qy9cpS+i8;K{m67#QV|(u{T<9eD"
    "-1C2MLWd60a)kjLtLlv&i(wDz%B<sK(78^$z~dClu+h!9yrVP%PH`vdMGKs8{X-&OBylagB#oS_aVRfW@Ab+ZEoZj+S~r)sej6+O"
    "hzQZI3n!4g65GmVx^{2i_zQE8ZPWzFROudEn3Upb$>G3qoE&PqawB2CT5|jM0n3Yx?o`W$)5YP^HoC?IO03?U>-yR{@6luC2TCa3"
    "Egv80f5uILyXkTTEEiiio~j7PHb_&fBki9J$De4^iYR%QmQ5^R>Wg}%Xyt|4{?OeY1SbOHCIyvgcULTu$y&GjFZK^?SfL7~eI=qk"
    "vA@!Sg?(EmCAW2HnYm1<b2PZjX_J^zsvjm{PqAk#3PvRZ4~Oai?irzyc-j?KSSyW{-ro91C5NZQChjLWv%xnf2Lc?C3y&S!Cg|T6"
    "lhAC4YAS$vy~VW%o!f2y*`8j<m82;MvGT?Pb)ZIS>ZWEL>L{VQu3oGWZBsKLyN@NJA&WENG><eSs3~ia$);2UO%1l19C|%`?8^0_"
    "pQ*l9oP9N>8^2+8Z8+3%ySrc_^+wF~5FVhK+OBG{fQ-#=PiiubPSxOl4iU$w2=tqwdfO9JAZabrz*QPO?(y(-H(IxAXi^_i87PAC"
    "b^H0MZ)#nk{=HE^$6*SqZqY@UQ%`E;U2XUXrg(MZaR>a6jQX!g#Ud%0i*);~V)$1IyGCKIKmniij=z<D-qLStx_Wh($X1hLf`sfN"
    "Ud>)qn{T95g+;wfKR)O=J~TOVFQ48n=Zl?>CoQhygF|Bh7a73pL(7nbM3#pOv6)SurG6$e-xuvXDYqAvHM^V6{6)}C+c2H#bMWcm"
    "vFQQLfVJEy3^Ptk@%*L+VQi?GYa0A{tNWf`{ZXOmA(;T&l3}7Q_h9tPy+)G2u@X!?*fvojx>*tiTQhKPWI#7)HTL29QAXtOJ#>OG"
    "k8yq{*RJi8a}d>^Rty`heoeC}r8}zx8<I_K^tHeNImtpPMHW0I-9sVN)ONeAR^;+0P+=VexgNylSA}jx+bA@8U0R;u6nM|*LqLxR"
    "<89DCpdQnylme5F)%NbxcCK}rbbhl!?ow*R>=>Tynnp|mto>8~gnT8lFOQ7vV!kUE??$4%h4t+GC)H9AY7$aRz;bdr+hq-Uj}5SC"
    "WZGdhccf+T74cLylT4J$7@1dE0Z9Sps!Y8l*4he|Z7~E}sOQ#dI<KK?^<)($ZlKAV)S})68ZjNp7|p$IkyeVZr<t@j;a(6l^xD)|"
    "Rdz(v7!r%50h5_)awDYUtY$qrDx}$ZS>7&79kC8boSLf3AiIW3x9Oc=jb6(%g3VTxk5uS-m(17nYz}Nha*4GOA2#R%>^7h(aI{a~"
    "GHdLEIs0rC8Y(&zh=)*4W`Q;lmlGKTXyo45iodr$f8mw}wRxX3>)pYhesSf~-@m<f`Dc$l?YaEcZ-2A$%c-#^mv0Q*D@^{=KmO|D"
    "*KU^H-@g9qOP{^>%isL=wPU`cd+U?i2Qz!o+Z!9}W|X`1FCV}2#gBjT*02Bbw?BL1hco|5KkcjiZ1IyHM%Vx0nP>m@l~=y^-M{$L"
    "&p-Y2N3Xs6%aMP3_l;j)$@cX)!@vFTAAf6A-;Hh$Jappd!@ssG-a9sZrm=e{mV5lE{=wtZ4oW+BdhnslR$z5yc<{)H##>izy{<oh"
    "{)ynFL2mE#!e@&g)UVzsF8%1ofB(<_bm1pI{reyNF8uCmAOF*jA`5Gr#u{+g{li|z-Lc7^&Oh<^`NyA}eDQ?sp<n*X&wu>h;!ofD"
    "&GeXe<=StrTzV5#y}NknH=lg)8^;kKFahku^4u+M>dP;GwsHO%@aYeJ@H(FIW^UE4e}SDl-GB9yTbDk%arM(Le*LfI#~=1U{#jUe"
    "ck}+gEnWP#Uxa`4_OIXBzx?_KZ@vHi2MZ+;zp=dh{NKJTJ^#!vUZ4N>|9tajzj&?Z5i!+Sa|YSG8*Z=bYQNK~lysl1Z9plTml_zo"
    "sAh}J#&Dl7C<|jECIO^mH5jD_eaj&2(zLkG$nUJ>?k}pBeeL-f@`Dp9a$PQcu1?>X>YR1uUv$GS6SAO(?D=u57};;_-^%QLN)lUr"
    "#=2#y#%4z4<S0j4X<RFldF9If!sQG2(hq_Mzb0rU)`dBxA$K|4*Q$}%Biv>Vsuj?D#r7IHTOdpCSaU>CXpv4i3vGX`J3pMFeer9z"
    "+IQx;Ojg$XDtl`p5+Y>-D#xT+snIJh&5mu2bR+uAW}B`mfrhTVjo6Y-w5iU&b_d+r;=^&5-~d8eATK8Nz}7X1y9Q@dK&9N3x+>!@"
    "9QH*ESI}bxb>*_Bnu1K3R9`dG$ERXsJS7x^c&4;*Ply)W9Mf$!ruy7=H8TM`#>WoxMN;0xw}QzlSLeZ-clR%@RMYidr%^5^5WO@f"
    "?;UZvhuq_OBMd_bCvYy8#p3mjjhJZ2Btr5-kNC6uH{MxU`SphjqS&dH;iZ&|t@Ip9Z4Ju%hsM=5(|)P`;_Tdj-G9tw<=c3R#3UKC"
    "bboX8-t7;5`LA2i);p>4k8Z8`4<8#jdh$W*b~5EcuF;4WyO3Hmm_hdd-sV18*>77^OSirttBpvvaH_xm$)hKq{)6whtquTE0)W_I"
    "cp0QH>s&8<^($lU(T7gW&K@=+0n-7t{pl~>{M8RHy!)fqR7zEc<8{fJ)a8MW0P)IZvK(FA-MO&=LME+M*ATG50n`lfOFNg3jQbDI"
    "jr&F%(}A%Q=N_4!9w`<tFRfe;-wlqQb?^?k&X4Nw1{N!B-A!HjkK_jzD+@6ZMr}r;)n?F-d7V!k4fOd9Ys;IfEAjYdJXw9W*SpVI"
    "mM^-<g>0A5)IAe^Hp3;;DV4n$b7UqgJBC{?Swydfkces;7Yew8P^~6c?=dUk68GDzB~jfOdt>iAd%{GafX>+#kHMvr0H7znWvCBk"
    "lU--@f<&fVeFn6732kn(sJRQJD(+_|n)UsW$MsJ}U60)JC5u>*WDdCAZd02HlHyK{Xwo%;kJf6mPoDbSZtQk-DU#l#==XJrt%qtM"
    "yH%V%rwEude{j-&+I)IEH&F(jdfS=g+`VqZ7H7AWbnX#u?JMNSwY>gT+g9^|avl-vV;y71B`>lqLd&&oUM?K$Qt6yr{{RbP*22No"
    "%};MVCA;<4s~_{(&6tE-WXWn`qm_I=w?;gqntoFL@JW`J4f<bl$7g$!CzATX4dpaGG7=m?wg&i?BcQ0s1<C`v;PzN-iCKvZ*NlA+"
    "SnBtySwV5)WOUr8*F-yHV>zR4JOhmnTU>Hq8&QcwKbP!p92^A?CKQ%2qN&lKr^TYXL}w24vL0sf%a7aoPWw8PTQLSvajBkEhx(zW"
    "Mp-%5uw)ZD#NKf#HiE7802LFEy4xsbMOzR+B2A<Zrfm{#ti|C<)d#^1tHb8<o*0B0O~~6M(WJSD_&hepgq!uW*?`OufSrmFHEpU$"
    "fVn1AOkmM<;Ip)4Vy&0VQ4_6Iy^gI*8g?cz;q0AF7{(~|tFjx%x2~$YWwvu3bBy>z-C@L@7ZoOmCq-LBM$1|%h|w2xx&o#sQi2Uv"
    "zyNv%!;VI^PxLW!2&R^iZGRcXZs6P68HHVqy4wys0JJhX?Ja|=pNHjEfAft0#uC~}xB8SAsJBi#%g!co(4q(pGtpLmMQQ$yi1vzI"
    "xDHxNsqf>=W=ciyB+#~01L}%f)6r?S8EMt66BSB0+ZvE-+cKmeH+NNd5s~+)bPhG-won+0l=Y3K!O1dqQey~#kgKMPYWi}@v4+B?"
    "GFcF}X%%v%6@Y{^28W86qZ-wUD=A1KnjNh85KWEYOdr71KzUUTvsU(g+7N8mh?QanYo&0qOe3WdTSZXqL0!A7$<?(<z<pOV-pAU@"
    "HK1WtuxK@7u8h*AuRE-DOEshkmL4!bugR)Oc@BFXp@u+{uH#qd7ye4!{cmLZE0yL6rr;K;Vh4GMGe6uBv<;xi$g*`Y6LkN0Kz0pO"
    "y2aje9q~^U{Hq;ZRjE^rBjyocT;frLmg$(BQ_;4-_Z0oky4KVd#EvC|s~(IWtX3gP17#5et+P?@)eQl$(HQNz9|t-xbMVu5!?)u*"
    "vXJ?zjgKgzS$Q?p!44{&YDKyr7k<D}8+{>rJK3%VtCeJ_oeSn^f_t!h3fU1_J?U$W!KFzpJ9|9Iqjf7&x7~~1xXEPRqqxM+O2wP0"
    ";zs4O8+>_JQ(Z&x2?TQM1SN9m@~xenVstM$3~t)cpj;nkx;WLUFcjWNISm-(=d1$PquX_m?Luu4Bt5iTG+bOWZHhv}toc1EUo->M"
    "Q=Vh0$y09Mp$7)9qSUq9Ldh{Qt*&^KbrXdaHO-D^R#*q5uo^7dq5He}dODj^ZkcS7(XCbc&Ao7)EB6?t6mP1kC8XKtrW1KIVe?JY"
    "ig<h*O9#DqR!(UV!S7Jd&M5{QI=xfd98?QB8?nV6>QX~(*1@-tj}!QAgxbpD)RLJDd4NvupsQM^sQXl|kI#*Cwnr0N5&X_>hcrO4"
    "e@?+$@<+#?KQ!t!h!wk>whxTt`$tU!k5UXL`UY3_iEt`U<WlX8QbS|k4OyaJWG(zKzp!Aweouc^bq6nbL1Jg)TKHlrvu?e7=f-IN"
    ";k7STv5PxTpPimM5qPSy^;J4~4l9~RM(QJ;h(e&F{OubIc(2wfSCY|GuT)u1hTmP9|LFSu_Ui7z%EtC;aBgBU26h+z-`_4?Ui+7S"
    "eP66<+ftpu^wFhc73b}~F_{4=q%zIwUVfcR+<fC-7XP7@Stc}zoz_8KK6XxAn<`#;+zZk+dhEQS>l6(-yUXsd$_6X~H=>qC_2wvw"
    "vr`k{gEd?NLi*lkh1^~#dO*q)#{QjK5j@eY7noz_oxb}Yx;rKV%DV>~CO0}X?m9QC?o$#5%B)~v`Jw(yJi5fCYKRDnw0Wv8yS<UF"
    "Z@%@@3)dJcjW)Gjpx2B_Q<FJ8u9PWNY)i(=n3e%Ix+86RBdO)enXWp@zRC!0qQ$bQib_^R6D25_aduV_zAh`m_MA@LbU*{A2AM~<"
    "JAWKr`Lot%zI;Ptl**uD#{%SBSbEmFIxU%$)VJDb6_FC^#NHvsIW4zvy81c{_b6H-yJ}#vn{&t(g1Ev1(i&A0Fb*+D7h@9*6*Ji3"
    "##(DxI5rYypY7t4IeAGViVAoLNmh-8COJ8f?bUPb4t#af)Xef-tksB%&nym`+bZH@b}(8wl&PNY#*ns8k|UO(uGKIo(f}{39+wzR"
    "-SOG7l1!$-RyDOLsAURegHgp9IYNU1z~L@sc2cF#>P9-yTlQL6lYYT$V5ZQP6YYSu=d{+bc7Imm9we<Y97>6N7mBu|%fyiWi=wWA"
    ">5s*Xt7$Q^pZ-pNCL@I3X=}gzkk2!6sAKj^;M{;&CHTVY`)+eu_4sJ|@`1rVJkxhnqXBzxt5xNz@ei@8iPO1`TkqU^_L#}HkKI~H"
    "_Nd5`z7eyS4sh3`WK^n3|4u@L`OJAk0%m{nn<}=BIB4{-uOH><O8CW*#9pK8@K80mO*J}q=$r{0nJ6h7*)E4mPUE1{IjTNo94ITW"
    "Y~d-BM?*XEjbZ~vTOZ-<ip->x_4R9}$43e;C$|3lP%Nn4Biz&^kfO@HDAe{5brVr>El|~u`ugv&eu;TTYk6vF{6xP+<F+YOguZ^W"
    "x<Vm1Pd0^SZx9_i(K}f(DC%(2^9;j2$7x?SdxuAl96p?f*kAf|x3%C_5ihk1+V5zD%eS1OGrvVEcm5aDt9Y5$bkfojjAj$9hb9e8"
    "!>CSP%;A67;$CfiK`5KG4uoLo)cuv!8{12(w>J*zrAVz7!%MqUF8+|kpq8?Twj<I~IF=?foK>Ur_l+LhiyR*u`u<lQt8QIcT3pE<"
    "WL0RaSSe&e<=w@L?|cwiUH?RB_rCDQF9m!vY6WGG+C)0Iv9z4sOmmTHy;|vtA}j0p<!ry9zss6+2%=NKUXz6+i9;vnp847trpJQ3"
    "6z~r%?k_iZ^4KGGN~wS7)X_(uJ*6aSss~&iOEqdCt-kH@bQ`KooR8-ccjYMk_}l}#<o@;_9{uLGUVQ2+bLm_rv)5{F*7w*|!uWuv"
    "W94$!@0>n;>UldTOt~F)i=JwgqoEC=xv%t?Iv(foKRuV(U&X31f~f#b<@n*DXI}c!ZX#VL<dwElKVnm(kjjWSv>lHqx?t_osPyVH"
    "M;_%HGNsysh;3Ff*-)cS1}hb!MOWa_vRZmDc!oExADzD+G$_F#@ti(C^YYB(lYNaWPYoxemj-H29>Gji=#-`L;>;6IJ$!i5?lW47"
    "qAF$dq;y|aeby{oZ_nQ~F_yDc%Lo8)r=M4>C_DdXvzhuIZ)4s>v~8F=FPEG5SuZ>f$PP3tW#jE;BihY$3R+Q^Tnqnq%i_~7J!kbI"
    "I<@%fv&X-pYdJ&L2c}1@HbATEOg#bx2DIYcE!+92y2evZ`p$gkDg7Ahd04o$zPp)Oi#U)EFaHu2FDZ_0f9u;{9{cZ)8>bY##Az8j"
    "tN;zCxzb6ep?|R;aWeU~F8x`#zdhih2i??gEvrxpW+pQJcVC;HgozWFJQd#BeD~9(<!h!wLZ8c9mv$e}gxPMdcS}`+c^hPYU$`&D"
    "%hCC*-)zvbgw4%OyCbl7O!eI|{(afh!+-R=e`L@ubQLyTL#?^Fe9Pur=GMa7?fQC*YF5#;5d-?m>Y<-OUrOFQ;~p^GC#6inE3|O%"
    "lp7hJA?yjuNTexJH9?09lYOR&(Y}hLQq2%i)6{3Iy|c!Ic>>MXpr$InP2cSpdve)P@7J|EYeT>5Y%J2iFiBXNpEjrqN`B{Cx}Eo^"
    "r(QX-`DsSqEc-sJ4kuVV6@=-U2_iVflrz!+*HO4!S5+JOUVCh^!@TDbaci@i)YK2T1)1||(YsF`!X#{?42+_O)do#+xvoFt47N#|"
    "7icEMFc?QnbWfu<xG_q<(9~?rFj#@l$}uHg5*)Rv3KxCl%}wI-dRJjWOr36JIjUQ!98vdSB=2sE)q*U!(*lfIRRgqxxJ*HZ&9vOr"
    "a||oiSaITea!G^qUaEc4zgIjHIX*9&+(C~0W4jSfrIOK36`PzbiA8;6o{YbTk+`hVsI^dnLYm=6>G)K(1asB_h#wIgeb6+b!H<#A"
    "Z=twc&U4|?i<nGlGxssGBO_o}x*A;H?=}@=wcal7DJ;}8WI1N;ouK=t3Y0cOJFRkb3<RsuR*HwT(r^s}bb`M(!+Faa%u=d~Y4W2p"
    "M!#3pQ5xJ`YCKegRg~Z3aGU#X>ytHAbFhgkbb{N~4+#byrM*_#bw$(l(d?-)7=~GiWTq`Dxy{3J{ajDwhgBK%p`$>~K3IUtvyZ`("
    "V}9yp6W|>hh1JK7_hJBMK9GqZtj%EGl4&~5RuR!^^aE-ip6ZlPB1UhihVX|c0|V_AhEkO%QP2<;jfMm|K3i*2Bbq><Qh>rNyXnNZ"
    "i<BW?t<P4~?IQ;{WQ(I358CT&%jc@7wH+^KlrYH(Q5_qpDEAj*yZqTw>D9?`sjaIQwe9NtW++p=w4DBTr`_jaE#9&|gat&mS7X&?"
    "_@e%J*Xa`(g4D>mOefqa6nde=;!iH@HyV}wf?2NuG(i11@9JUHtcmzcf~81r72;--%x{Au1+sFbV(lncb0dukK}gYz=cvV!Ce3JO"
    "omz8SD-R2hTB&ln2TrUf@>H@V+lmkvLAN+9pjB%TpA%`tDQ!W8h6WXPMnCcycLz0VGjhEoS7L%1H9)Z50xNXBRz93miq2#Tp)RfV"
    "5|n91#zAzo(@r!JbMl8#ZU8+x)z)A=yS&qfc-?eOSBcuQgvTi3==^>t^8Uiky_<xZIabU~<%1)9NQYIuyuyq?VzHNTp_^w66sWHB"
    "*_a`N$uPqm)>faAa3`Z^-!%k(-q&l}1i6}5wXatUs8$&Ry+y0f-|v1@p8Jpf`n~Dbl_OZwJ*MV%hsjWRRt6kW%#7x9vWk6d4eHD9"
    "nNu3S7%6qALDhhMPo2A7E|R{%k#BUZN5|u%0`q@YrN_$d@406eq|K|2rI>LcSapZWTVXSi;jJGW<rHW7zK)@z0dK1`kd7*8Ls%1-"
    "JCdXkKz%o}k!ffVzui6JogLmMS)~Oi)hldE)TlH{r((_J{gNwKD4|E~0yIm2XYhdIV_R|&Vdqgth1H14nFjrESrYu&edr$Rvi$8s"
    "%oj+`AG>{K=~GW`)o*iZpg>9_n69^`wjXTtorfleu_?6SJ)+S!8Cp;*w|b2z)IvO-kM`$R^4WajPDPg(_kAuG6&<TMJi^*}`8QI6"
    "DPkjt<TsR8Ul|*6*Lbl7ghS1@ltwtN3NV#dJIbb2-?r@Se{f@ItPEMCt7t;7k_A-wM5{mX=-o7AIKhyxsE14~$QNrQlg-vnC=PU7"
    "0n?xtHI^gmlBF*d$tFYT(m|4_H?jHPN55RqmTJ}_Q%s5SL3IE6Cpm<R<}3O($-<n5&!72!PN>wqt%K;7|K=&xPI`BBfw{D+sCKO~"
    "@rjquHER@VRIf*ifLz)1k8)ieueRg6DX-7tcQ`czGp#y_m&kgmcJHIx=7z$E1aOgR_Vx@zo#{utAje9y`msNGNh7iXc~IWWTLuLZ"
    "rpD~krV0B>NbC>uBBq!-IiAA~L?gV@g>V(n=-*zJr<3zH=r$RPMmCqXtKCAl6@GVdL#tv59){(5T5CRh=5(m0%-0$zeFPAI)tjrg"
    "KUv7WjV)c$Z{M?eH1N7oouR79WRM5StbiTVk=Qy`ZgzWWDBWVyyL%jt=VPIdFZ}!NH8R>}oIa&RWjVD5Y9ax6nqaYoEPJ)bqvRsg"
    "+R%*}hR$X6&+n17aM9_p9>128g%Y~V7L~fz*t@6=)_Tf}Dzb9;+J8=UE<O<9##Cne^o}E?&~90#YsU1U1aY$4?cY@w^ybf7P?5jb"
    "J#m$PY`;6LxDy(@M-H}axQXCN%FynizEK)bfim}CTXb$leVY{-NCWL6gqQ10UV&+&mtikaIejDeibA~h2;6G2jG1wk%u|%Z1x}HB"
    "k&!9YW2AHzopS1}#a}7rwEm$D)oevBM_p3KSB)r<ssUI-B02K%D6l_+Zu^D8TyyIbe$!A3XK!xby1(|j<<XBR`+wR@7YZ=lVS?E*"
    "p$5d{3``LKqkqazKBc^Srn*sx<sW8YLz+4LB6D^We_W-Wyl<o42yi!Gy4fZw7q5P%!e#B@v%UY!9upKJx`HiUR2=3dKU7X+^=d3-"
    "H0<b@XlEzRq?A2b_T^sp+pJ-q?@^rmOX{I<tu!t}IK66FWeVfuMuxtzTl9-@ys^1ovqnWu-NTNXg@#q}^i!~Z=D1?W4$C#}jr@43"
    "?rtHip4E;69L%tjMX}JNv-)Ig6gPQ~YF*YyJa$*W<MdXNe>$7+v>8LMhou#bF16h7PT^f;8OIb2ZY2KAr<x4fMG~!7`*U;dY&h1+"
    ")KxrFTGaNo2(PS4j}=|&nC>1_bMi7BWXnNEdQNMLt*AJ=riUUOzTf>2Wwqc6D-2D^+zL!;OAY&@a_9+v4Kfl>5v^lgx}X$Inm$b7"
    "+zn2g)p#K_xWP4P9_VN!xmMb)5>25T;QGwNQms!`cwkbay_cKm#}j&uh0TayN&};a1`uY-*^sKkpTJFrFdM41JJ`l(GurDEkywz="
    "fNF?0nXA0)8@j?tdtZ~U>*W04Q#RyJ5JHy~IskLvJAkP**l@SJZN&+-K=uxR?rPn7lOMeST>6^)`nRZ$A7$>Y6m!vood_AZ9a_J?"
    "`u0`|tzfXeOFOIfc$d$RwTzgWnk}C`ns*M1ph(Nrl%O7yR(Yvdsx(2fo<*&q%tWr<zL;uWxUsYQKYX1Rp5&parw<_$f6S-<LQ3tW"
    "=;$txO-Z&hUejaK#8I#=BysRyQ^23K6b}W$Lg2+~nrB1S!)4ZW-fOh?8EGd`O%wIK4wL%T{r9ggT)cAq;-M&~?E!SVc3g!h<$Re3"
    "J170p@j=R@JBV)WUyO!6j<?dR6eNK4`s}LbiC+IP6IfE+@AU4)i5tgGR%d5O#z1zsJzK2DXViE0V;k+($M;jto6}!kn>f2aRRx}@"
    "_NGo$$TOo)peqAA7j_;fbtuV1w=&~@{_Ln4ewJMtHx15mo_<k}$$(S`t|<oRKfU?cz0X<)5yLLgC<19Re^=l7?Lv0#Rz+_(DnOiO"
    "sPH~g#w?lx&!iol*!p=yz9fHiwK$W_yMt?=E*%7S^8#jEU4$$8xe$D~nB0r+t=ICIsnI!s9<M2VwRXLZH7S<o*6O@#I3*Jx{zR~x"
    "YN1*6=l~08up%?wl1>akrzai2PWtPL+ry9H6O)?KWv<-H55(1)A%164F4g$%wz2m{H^XK#UVxN^oRnnmKm!UzGY59c+|tfg^eX(}"
    "NBIaJ80gH*PI|H?*Y-#C+TQ+7HQXw9^sHe>J?wu|&;LA`_`#z5r~fe!TIOxWke*kZbqj7NJCD@&kT3F-%sY}OVzE#oa_RD!0WUEz"
    "tnZl*ReQs|D;Ui*90lF^-hfOA$Lk`}Wus7Ug$Ch<*l1ZQdNsuA>nDswCHIp^Gu}3Egn6!hP)767+{n|D%|q$RVDjL^?e??DwhBnE"
    "j;WG!Jsc~gLb6CuuTv9SuGFVY$BJ8?4mQ4e3<%imJY&9SP%&-BpSGwIY)g~UK8Lgea@y~<1ropCl7E&#x;UNTfClKbX^RA-)gtmo"
    "oFcQA5aZ<uW4_udRr=`GtdSoSt4g+r4!Ao~9uzKFx31~dKM%QQhvZ<sHU?A2jitj9V3zzjhxyT@tXDN=?3E{ol0ynbDA{BMvX`dh"
    "x}DYB`p4U%%+75O>?pjlqgrSGbxD73<Ry(u8lgMFhG~cYyC^&h7z=^!V+f`p1IsGiOIc=$Qrk{=cdf)tw1ZD1wmP}Qc3fSjuL9Gh"
    "2Lh5X53|-%Rd%7-;EQ<@Ye+zyE^8%D=rJ-mU=%cH3lWSAWZ|h`yw^ZgUOQbAdRSM@P;#Jd(8^#L+Ae3h1O=Jo;2=_+4I{5AlU~@0"
    "LPonCDyZwSI?2j#3@U}nYzkJ&VMvM8)Utwthj|g~sytfMXf)X>CNT|kL>T9gCXKWtz|aO<^%elDL{S5ZN`+ZzX-L#|Phk}Rr3!wK"
    "`f!KQfh^+YX@<fCP~>_w8C_KiRnq6uk9%iqlpA`Whp^o>=CIXJHIEW7B$FF@U2WG1r@=}|(a3^DL=@XJQ^qNsO(nGz!fw?K<BndZ"
    "&tlQgS|?+(3#b<sElQc$0;<g#&8)8X5F#~XZM{w~Y50*QeP};Eb<eJ9^wp~~`_*2f%+~7$RE0DQK%E8GMJ_3mJSG@wm9`e<I>FTK"
    "YZS!@YTDcv7#p6Ud9H|Xx>8Ohk*JIta(630(KzY^j50~7pwzl2zBKpUSHFBFpn)t(d;g@tGK_+<n%(Nfca4a))1f%iph1>}bStQt"
    "B&<G}8lu5O_W>umojs3{ukQO~;<-Z-xwEw!+TB~al!!&E<z%js{^a&@MFk`x&I;Wr7mK126iNQ{BMNX<qPb~RdDx^4=wy~ltK4p@"
    "DGs`6C5apJb|vp|VxD1@eK+#e$K6jFRLV)t7eEjDCikM@l3b#!LtPAJND-H-(13Du&|o$(tVvKFLNiRMQ%Sid0KhnA?qiQXGW~~h"
    "#wSi0&OB)zvOp53njBD^I%A(YdC2UTGMSWB8IQ>w(}#NV^Yc45?yW61d?$};Ci_g2Tn9CwHjB~itL7sH_g$BJaNPP}&2){X6fIa6"
    "s}HwVWy!rgC>l>J{pMz)UbCvy$1JB#3da#g;X);Fv~~J%$jK@+=UC$j3HPk$jL_TNlfPyBwMWM8CR}Q{7IPt$dW|VlgdWV8{i5xw"
    "zxourldf$q=RW{5>)O_atUi6jGcq>XXPFq_z4H5_p~8MIr})ba>~9CVasj3#IghY<>)0Ua7wRI}lI3$W-s&aE&Refng7*>`6xWtp"
    "07dV(Xsx=BF?afMuf5Q}@K;Y4&f{BO0uwKIx9pgFpqc%SoIe~E``-=xHL9aj&+eyY3f05Kh%vl!IITQ~1Q^I6AZ{_zQ*SgaRo*dp"
    "!rx}6T{GjqTNLZ>i%%Dl{pH0`g6iJOpnX{hOspm@O-)tK|AFS&^E6@F^gO*B_-dq)Y{tS=uqxSk<rHl=OFQAYuIXW`@%T`Dg}C|2"
    "ZtO<YJ&pI2dlqz0t6rS!i{sI4_k=3j0BfJO7FUyzYGY|LWb3Q+_wpx3#$*ONNH$F~)1-pxBBpFtjE2gTWZbQc>9}S&#FKZaFroQy"
    "(`=_3bw)%=VLX#kS~BjVqT!V0^2Q#e@a5Z}a6o2n$8P`gm0Ft{Ju=?+h})nP2#b1UrLnvdk0#5ddS`U(nAJPz7lr*$yj1ICGBuUj"
    "2RwqFe#jw15WZG~S>utOLEErc@0&n_V)l_C&EY<j0=}WkY5N>8Zf5eC7hZn#=o8vuL&0LN4TP!qd@BFp&#ta@?h|k(T03ZiK!<=J"
    "zyioIqEOmhKZtE4A0Qf`>liqjAerh9<j_Ef{)VW<GXyOeP{0Hi4jfA#vB(-y)WWcJbl2Y&AOuvJm$wRZP`|fn`}r-YLATr<9RUh9"
    "JA|H*+y8WM3@VQ=y{D&^JdDv;;FW@`@%eD+mV8!{Xx<~F+`z8RxUEw_1?}lk{ioXgK?1a66l;+6PT$`EiYxcUmPsPL()wsCrSv_1"
    "C#!9NgUv_91zoMqb-rj6qnYL|qxJQ=ee)Nl>gAUX2Y`{G0o)u7%6=8vm%I4MXQrIiM+u?4O@4s!G>foilXf_43=|bA<o;@{TEVNb"
    "Vj2KB^C5Sm{xiaZ8nuqekhwqZjrVkw;c}?nG)W~d>6wXw%Hw+LuI#VxhcTaCE^Dz}w5#k^s!e!UrN;ZQi2g%1N9#5@joj=sfOZXS"
    "Qs)niG5UNgSBb3O{TQw0v2sUYuyo`8`wJ|u%i1(u1Vw9MMQ`89@yfA*cTLKlqv8)Ys#)N%PV4!l<D)7s%XbreW44d+X~9<a-m<{4"
    "{h?GuN{Gg3Wu`fI>@9Hm?z`)9o(>WNLB-J)Y0_1V;~`tWM%nRnc@0ZxRHfi$fWGeKr22w(0drm^Jr&6g#Eq`dT>!o`+qrm3p?jwB"
    "@L_ajWctXK*&MGctzmwv+xy5oa^tWQ7YQ2|JYEj{k-+?^Mm0B-I&NVV)<YRn0fBFBcRytU0fT$jVE)wY>~a<ffE60bX98vekY#Y3"
    "%aVM(pn)rLv%_@s2s=1~=GA+9CbF}srq%kx>^-D8$ycr6Ft`}EFYB4*PA)?(9C$Jqyu&>4{Ce$wOQ?)l-470V76RI74yIE;E{a7#"
    "k+l*sMaD<$^LC}t$PRiSNHmZS^iDD4{g2JR`CaJ`Yw~07R8*JnU_mw+vpS<KHP@MIT%2B9o%-3H?xgauUiaxcUK1Mtb)tTtvX`E|"
    "miJ$vr%Z7#k`M%r%;pT0I*P+*oZCCbPxg*n+{vAERzUCVtYrLp&uNSv9$GAy;(W7J&ZfYxFAKYhtqbX*ELk=|)wBbulnnc2?ndaX"
    "Hu3tW)MxvFM^5Dp@VvTlRqg~qqpS@p=k0A=&v!J)hx97Rq)zf`v%hK6L|JLImmSD)`icXd^l$+wpAQ%PtM$i2z$>i^0N^5C5*j5l"
    "gIaOHNjdZBOm06MU)`ot6^rQG`0ZBwn_C34%WdLLu5UW$8)#^49>{yz`odql017JepNt(lcJdqgx-YrAc6Ha~I|Y8Ep8A>J8q$K>"
    "NsgVr(l0L^WyPcBp3lzNWSp7WW8nD`7P{XgK3;5IIT%CzgDScCwW{wkCiO@9#$X>#06H*aFIU=YMaheX(cFPHqT(s`5vnj@fM`9<"
    "(;a=@4i^u%*pp#(r5#geo9&G#mtR9np8Q8u%2zHwS#L~RZr_UXT9;)?W52WJP8Gld+<+Aol?)^*wkSPqWN9q#pB~EV+UfQ|hYnG#"
    "lG}vT*A5hkRlTfx!Us6w4n8*M#2|G80SN_o7Z75Ad!zX3=@)c0KL5r03cS*<RuMVVLLuE1x+7jI)Ceas2`#LU%gjDy$&V75=(Z#f"
    "H4H1|gG6>gA(HK80;?y8W&tY|P_}DsnKScUxax)$)f3E=oUjulr8A3lS&vinoF^;*gaT4)ZD)5ilc4JP%F~C!sOcVCEbQ+XiKsWw"
    "OU|6A3NA!HT_$J}>(ZRKohWf^YiL;g;Oi30SLN}v#bb_|G+Vw%K~hC>Tp~v+UE=NF=CzgkMX+O1QC?@$p*1IxP$w&QoEldSK$FL;"
    "XX&z^t($YbE>#T$mz+9yWXurG9enVs*J6%CNuMKQjDj)1CW1oK&^RpC&LY^;HVdrRvvPn@pd8n$dXt(VV!z7P`%<D?sH8=*hH#<@"
    "8EPcE0>Tz-Nwp_|w6bllwmRbZaLO)i>bcfn96O{IA?uh@(j-gi8VbntyzcV#@oR5Q-~Axq-hE>nzhzndUG1UA$f=pC!6EOlFxD|M"
    ";7qGHtLDdKJr&zTsk}|X{dy&$)MDwB4%9ikW&_6{fkCt9P)&VY#>hR8W|~*7OUf!TWw4rz*^U@u8}|#8P3v}XLzJ^9H`8)M5HZEI"
    "O7)aQ=d&;JL%WKBUCyv*H*7le5umM8&>B>Rl;Z={?SM+bmHlgoA_U5NUWD%u07Z(D?h}~#CD*%9Cl4xO+BlY{6=mjRJ9nfRI}KP#"
    "wY)e1C2VxWD#z`pXcOyZP|UpZ_Npw3yY(v82#lP{_TY~<Be+jpIl$+yY^SL94&E-w+7&)VzE_#^YQfDN=OQ#0M=?RHCUFAiP6D(U"
    "7bdk9buKp`AfC0fj15XuN~ZTih;1fbdwj0954Q3wTTmK~e)T+ZrQZ3U7yY4}HB)z7Uuo$zh&O;98i}XG92m$SnF2wRBwA#U%{MR!"
    "g1)ZF)ZnxX?Cpxy<y(o&7Blet3B1Xjky_)AQG*VOOftPnj}_nt>qqJ&<vX_|ZCM5pV5(WpZB`Xs?wz))4w~H_v&GNLERE$-PTAbj"
    ")6G_`y&L9Am{i0RCbMR$zai1<o27k8#|L~1zuPexw6MdQ-sAzYl);19JfZACvYJr1@J8d!FMyxSgDaaZl(yuPv^GmS8@Q$gsfH+W"
    "g3%8YOwNNWy|uWt_ir2I;=XfcG8Du}%HpY6;;?Q<k2TVz`}jax=l3>|YO@y2wSGR|#9@i+#PzTk=FQ@mOw#sN*RzqOgDcUkxqQ-+"
    "x-|fJ7gwdkKA0<!rMe-!$jplNyh2|gg`Sh2c9=i_O{ijuFkrAy$^golEDGCDhc>%x$0i5+{j(=|jfQIis-$Xpee;tmm)G|8{VKN#"
    "8VM&$H-oW_ST2k;P`09G47oOI*{#%WeXfhwpbP>KuzUX@Md^lRf87IH=ax6mZ4svHd2X#54egIj*mbRV<_^h3YonqSN_vf(w16pF"
    "w;RF+QrX#)%E|DxFFe!Y*r*dP3K|L4Sw~m$59)-g<TXO8B_)8+H4;=Q)Y8IE2P5`Gz+$o-!bMYu(+>@gYmd6OWupm&>f<Q>>S^%r"
    "oXr1$gEt=35^sNz%0yBz`>359wc3=u_DV+j>7Daq$Ic;r$J^Q?0|8!Z>$v)#`qJ~yogF_mu0HQ~Oz7>!Ru^GWx>8RkBX(0prMYi$"
    "HW?-A7@5`#4p<NqSm#@H6-CA+0|%Ie-WX46lbmd4o?wD7+VLBQp|-P|SBTL%*(b6AvhGIgOsy1c@hNVXVKbnXKzGxXoyb8d9z-1B"
    "I$GH7-0HN;995Swtx5rUK-2vL`lZVkHt)W@v2c0)=H}{hw3yCxz$y$hdStDLrb}Wlt=TgpnxSJy!jUbL7cdL}wkcTZ9Wx_GxQ1OO"
    "_M9rU(i1QkP_Mt=;q6~5Y153iEF0}NPo6*Z=()p(K@=l&O}{POk7njf`BSrs8o7aC>qad@`ZZmf2}iwlH>aj5%5H<BlqS@T$orJp"
    "G|`HcW$P+9QpiSCy`%{>XjS6KpxZKv>4#S_{-bz>Txe3Oik5s0u!lTOlPVpF79xrLr3EVWcJ@;2)*Em4xSyoSi|^mQU*2yM31vIq"
    "(oK%rX7!8==pW`>V+%&_??oPr70da0TcgPY%mqD%_8xDkA2L++aw3$q8dUlzvs+n$glLD_50zHPfkIY{)|?a3!MPQyf@{c{iDore"
    "P@ARE!xK}_42m>D<19!?0@bnWznoalT+Mv8qgwvBdUKzRwbfiSoo^I{1_qSl^}3?4#<IyGd-MJ~a^WBq%~6}IRqm*-tkxXGRXDLF"
    "&s2q5LjPJ@J`ZbA!Jxx9rfsE!i8gMF`;VMDeEtuOz^odhtrKys_C@ygemq``W@FWGm#)ZCyQTGiDE|IJ^38w9Tut4&8oBZF+n?!&"
    "`q~DdYfz*)cQ_l^#h~bJohma3#KV4N|8#%q{ZM6hWnp7sA-+vk4s^zek{zkX*x>CV518>>Obc~<S_W$73)#&Q*BR2;NUB}wcCTK&"
    "C9>@9&b|3t*Dk*EA5(bOqP4j}lF$CmXzFWMX$|F7Ho#%8Gy^KGyt6p>t^WQ;?b%!=w|3>>Z;n_2c2KEw(p_57OLkUvsxb}6dXG))"
    "ud9`SFg-dj-tQoqF*#Hl9PN_;+4%U3x6iK~YtFs$(A#fZvg$pZUNYZ`25$qXBJix<%A)e5)M-l{L!Wl7p~YKVwR`|KVyDhd$judx"
    "h=DyrBb2QkbhU7wT$voOvVCLIy&MOVvR1sV=(4CF>#@}0)t}oBb^iF}Q_r31bILd0y!38jvFh)7Nu95Q6E+=Mt(N6=NQ#MAuB))f"
    "O<E=s-_hDw^N`!>Hd<v5f=2RIE=oaxGh<yhyO6y0%~zj?eThkXe?2HqVC?+D!Q~69pTE6dps`%NQ(}w$Lt~z!Lwc8{uoM#4ozmUt"
    "!s2Eu2*!epq_l~W0Z}=+wS23wb`W0p$xh;SXn#2wOK!D;p9zI6ux!QZbgW?DV|<t~KuI3o*bUvezyHbhdc9F03)N<hdh5N*v3z)W"
    "FInK}yj8Q0mNiP7z?oFaekBB0?RJ$~IC=8?%;CpQoP4fZY>o{~6S*=!WC%R-kl~5L6*<OAXwOLRtgNO(+o8=}4sT10LS(sAs)85t"
    "oA<Bpz0p#}h>a_ei%YlPymssI>hkv0d(}*_R?9R*tSgtQTz6ylAe4!1?yo&?iIAv%Fg{B1aG%k^wac+KMOK>>3$%NPz(F)7$LkQD"
    "rg!dC7sBaq99v(<>#YpY#IQ=GV{Zw4U`>_cwGNU|)(BWp$r}w1NWPp7Z|}sgT%^}1J7mQ6aA?z|dZ=x+T*K@{8mMN=#Zu?~&IhHt"
    "$%d{UQC=GcD^|xoqLWMFgDeN(-&fy!H~RW*p3iA9{rG<K%V5&q0KT@Xd|K%#dwc5^;A5!jn6VpcmBsz)2MRyiv`_PjBB5yIYK>4T"
    "QKV$Hv#0%l0a40odahI#3t60JU`Xj|_>hvjj1eUHz#DWi1Buj3od4TC9v{f<D);j!1iCo}+D>T@K66-~1?yXoQ3;}i1uK5?PGsM4"
    "#`}WKP#><9lX5U`G38A*%9tvvidl_T<J}@ExThiY7dmEWV$?EjXY$?6jrPrW;!<y^A*i8Q>_C5I_$KWNUkTLLD4ql4C5_Qq-Z>WB"
    "_s?H3cF~yBH`Jc>benzVk<*&~CyjDZ*JN(f58yTF#1r|{+9-glWY{yWdWfn?TNDNtqWMWpZW!oTMw_52-s<f2uzHQm=W7S~MtEm;"
    "etv#s*S@;&`t4g+K7aGA_2A0E=8aHfb-?KI3&^8SJzsMx39nRRdc<C#84N}i*DofqUt}7uf84IQJKafx($d>)IBymG3k|1SiIQp^"
    "&MQb1G6h@%)BTpygT}c4aA-0b3hwXiZSU-HqgLVYh~vdaH`nfMuPyIv?N>sb@>-~kI_^`<4v(cNc|DoQcjH@Pq!g}4ZdU%khRZCr"
    "jRU>ob8t8_<nX>vQ532Bux!PS96N~{J5IGuvN@1q+wRo@1$v-)Df&_rfzdt`=(fAqVvF5oyJ&&7yXzR)#BmbGwrri2Ey=n_iT8aD"
    "XE;1&NX`t&VfFOAd=KCK{eR&NQvQ5PJk9073Ef6P5Y224_Gq2XI3~4#`pB6ho%^eXwg@*5aCVE%uN3ID61Caj81GcVHj^|=$gVF5"
    "qciy8qDaw1{a8$7vI10~*kVp9#Nw6REiszlw(hrL4@!Z1zx?gVk3I?C{L$^c%i7T^>k2}Db{HDBv>moDpRPUrVtMWH_LsMh8?oer"
    ")h*`Po!rKg!o4W*JlwzCm3^Tp|0frSF<Ef;%g^C&KHk0cyN9L_TUjZ-APe#PO_7M<z@x*hP9y>RcJ*L=>H6~Gtm>oh6gSWJm#5pw"
    "+2MQ-uJY217byJ#u5ACQvZY|ERBq>f`0EG%SQx?GgMP=+dqtnZth6efPP}wZ?ROx)*BQTUcaazzrkE!?ndQxWLmHDe2bTp^u2czy"
    "LMQ120=%F|sAdRXZ1iixQqN+h=Sk!>0CrpW4TY8by@~28^X0!y8vk;yK6*s>yvkjQIt-2e)ti^a>Go>$amjhK0p)kQoMauATlAfl"
    ";}WPbHPxEx;Eawc0htrDL&}wPlU_YGUR3z+t~P#pr~VEUG+{}wuR=N8X)U3RqPbmS3ygu^>oAUab#el~!Qn3*x8?<HbN;RN2QSu^"
    "&ZXna<@m{i=-M3AcIR6C_1sz<ITo@iS6ew~iC>x05jy?!$uOZNsH|)N?zeP;==rojeL^WYq@PcZC}B3@v<&WUO6xnxc+obu_$-jQ"
    "kS-)|_1_+sls<9gSUoC^PRbXkM5`vKpKwHb*x@S>N<@>$HNR_lW^;JfHd_9dTh{4HN5h04vZXw(Xr$u@D*bjgl4qzk!<DI=K!6r?"
    "I002-34l&DnYN|bMRBd}G{brpVzgMn)b24d++xGwF2GHwN>esSMZ-cMX5q*daIUZ$Dz1he-Hv>e2=LqC)%&E%&%lmWgsr{hap-;W"
    "lXS^BrbGJDUYs8FslD#8Jg7`iTzg>f>hO0$Y1QeGF+Ff%vUCqU%QI-MlY4x4lIv(oG$OG3B%&v1g&TfcPJD3Qb=}ql6|Fk1!DJcZ"
    "DI4SjsoAAP6C_yizTs3cTH9y%vNIHP77DTiF{qws*#@fbc=~l4mEd!fB=jaI)>_OW1E8O0y9}4m)GZd*kluWL^n##r>{^}MRLe0b"
    "$iP!sA5g&!(IO&+FUb>TU~#u*(BK8x_{-a+y2fLHg`+qV1}Jf)X?vqIGBj;uI4BFI_gJW{G>S~D9M06k+b3IxvFgUoMh&ke>GEza"
    "nj}+#hz%TCc#OP&=dVtXS9JJPTc>&?x*r9EODOvqzIjG5<#Xz9jI_ti-dWjc@F!6`(1VYU&|qG<&1Yk(0ympZ1QF*74*en{&u2Y6"
    "In||tDL{q^!{**6N4Z$fR<|R#Z9%EIz}aVlRYo`DCmG$S1$PaPSk<$k@(^8>TTGZ{!OH679UpQppzbz&{-(3_K_>D25d0Cb8aZ59"
    "S%YMj#dE`*?x<O*-oKOD>+lCvST!eX^r~BA(0OLI%*Y7Ayta4v^;&2r9-)tkMgTH3T|iQcunMpVrHYkgvDXG9B{0x;dUlPGHvmHA"
    "^!86PMz9a#T1Y?JwcvfF5il0Wr?$bMy|w3_^~%(mMy)sW`{L9O#EI{)BxgU)BJ0~+ty>YbRYBds%~*wPWU5WtG1t(H_oXwLeDye#"
    "4JOJp80gAvbOA>>1-5}2P2&NlF^ntpGybC9)Nl>))4tPr!nHP=+R6$Vxa&qu?#h^ZuROi|+;>*fLC3hp3)Ldshz}G@kHyfq#o5rA"
    "YeQh&Nwgd|yZXF+kiniF=YE<6Z{BtP__ocYQSwb(LX6#hng!cUuwhwH8D~VJpQ_7v{RGi5*}b!Qzc=n5-tAf)r4Fv`_&|Wd6e86V"
    "_wVkB(dN(obydUIcv0O&`>h^Vc`8Zz$#7q@b5z{ot5vaEY_>whv=7$0akq=Df=0X6>@{v-wAf&TEYmqcNSHjbh|z3q5#Fk)BMp~1"
    "(uGf$+VW!{YNU#;Tz#~6vrtL`e4V>3p2~!t+GAFo?X+7>8L1)MqmaR^u&7*S>uLL{y>c!Wp{Pu)kv<@8v0%HH2a>61I-80nLW0r="
    "qUM#u0JNOQua?@!ZC#!N4kZ<?!n`8tL+1YQth=u!2ALMu&$kejN%q-#$ui|`_B~B>ZcWvVMYAW7lxR2RY7I(PH=AVy24f1)mDci`"
    "T`>jmVn0`^Z9GdJ^mWI@p?*U*Fvx37uqi4e=+uynR#ZO(!wM1PV$jP7>sP26n#J=9qoJw5lb)Oo&6u2hU_W?x%EdL1VJdQ5X-<7f"
    "s*IStzZxjyESDVpIthx(u_2wuprwOFTB@6eJD8#%qJ$vP;Y=815rv>&BXPSEH(;DttuYu->vHkJlef>9!Oe<v>QXjWo7VI|gCz_-"
    "sITbs%mzybCIA_zm?Wky`Fy>W(5!X~HDiltbs>7t2XQ_e3GGB_EjBXf$u(+~LM{UabUhc4WI(SYB7lUVaK6uqL=7EuL8#cHPSW9u"
    "cj5}#GY%R(mrCw3%ROE^onv$cdlxsQls2bT)2##F{o!TutH85=rxS%%qp1Mpnt~P9D2Ka%-XzvlEGKUYv!}dKQOHr--s$qR7+eV~"
    "y?(inGYin{<Q0S4qCy0e63cw2!j$uHAsG0{<K>%=JyM^j$iUd3fruT{<Cwcf*6XtKe(fa<W+2Q4xKG#gDtu&|ka+(6MQ<}eC9=Jw"
    "?KNP2MuI9lpCD)4csp`L?F5@CsvR_T?Y4>YqfVmmf*g1w9R8pdz*;L&^3$yt`AHj0(o&=++E?@3o<FWo?^S@Xvx@0fzMYD`0skBx"
    "$e#?&FWWAxj7M})Nnh3<Z5m#@iCq0jdgOLll<MWGCz>A0B6@#ctE?e-Iud@i^Zbz1i4C8}-W@MA=<VI?`c?^TsxicIf1d{Hy9{eV"
    "yngeua1~eK8qG-!5Aj$_V@TJCx{$H@v7ETJ70!Nf_rHxnNVV(oCa;*%w9M2g3~xEm%Z=G9t#i;gRkZhtayB)eWM`<tq{zJB8j%ls"
    "L&s81VZHSnt6P=|f}d%j>0m6wkm)R4izH#?!=~=(k?|m->1V;63`|~$@#A4pp6t99Viy7Ady<Cl!7WzI9t2bqi=K3S{l5~m>KW1S"
    "N@l2X_D?PkUw&OYH>MM#%2;1gLD%Ny7tXzT<In%dxpWn;Im64cNMFgv?XFvL%PW6y^@lHg`!A-x_h;9%n0Z%96F1Ibm$ffi2G{4g"
    "g?4I^X<Qk5Pd7U;fg=xo^-s0Z9^@fT+1@$~UK}sn&)PFbmSNgBOU#drc@m$;z6C4#-(>1lxm+|MlEG{BJM^}zW=lITYEgR^yysp$"
    "dkur=YC>%BTC)>SjpZ*36?v?Hu4?VK)OR)yf4#H5R=zLyf4E*7Po$mGxN2lXDVvo$-o8$w=uAUqxO8#+;uX*JDfj%lu7w**S6=6c"
    "W=CSwSce4X_seD$pZ~k1Z~5%6n$Nrk%*`?lND6u7{(gE4Gk^Gza%^Vu-HR8$fBtu1@i&=+?0}a0M@sy9F7;Vc{;<nDnM%=r{07mS"
    "=sjB^6olvc>+fEB^~S++)>?#Af@c2ZtAmk+DmT0QVdOu40JjIs=8GRE|N04X(P8F6tlOaE%0Z^5qwfs+s%-J9Y~Pm#;C$^MDeTt="
    "WG6ot{*9$ncz@>VTNleXv>$SfZDV|+@lafSI^5cs6+$>}ytVKWXtU%XU!lqu<y7VVucwQ_N$%M2{);hdWzW&SmxvTlnTE?=lUH$o"
    "#ml*l^vyrW6F>L3??GLpGmv!<P_~=7d^X-I#{JE&JpGR^sei2bl=I!vV*fI4znI08l>xL%!S7I?U+6s@f4&+#`M+5GVJYGr?v-4<"
    "2FU)8-6T$9_?v}`w0Egc*D%NBGax(J4B1X)n<+bL4S0ih{?}D{r0o2vR5|F}Gs-fln}3tKJ;#J>t-43I*KZdQV<@bPoVa%$I-S;w"
    "vCmxWPAZ=oQ3T$Tt$aXGcMX-w5HEWa`q}-&KUeFw(_wnlW~oz$)rINZ{j2eRQ?EvZ=do(~tApKgVQj)zZ#J1O$#P;Tm0?lYe)P25"
    "l9I0?X@$1lrK1Oh;5PL*L1qcDtIcIA&b-<sIh+6tkQTRN4APzAre2p*50j<wzyIh9CWkM$Ad_6Ao2fW#NdY6A+g|asjXkPB!Jv9S"
    "$ree7r1*ls<r}r_-E}~#BYCWX`dM&roH)9_{Ha)~Ky?H`<miG~aCh{RhOW}zY%mbPpL6T%y{eI86v3jc$&cXu9@$nEC2I9+c{(Mb"
    "71&MY(vEg<T3nr#O7Ng2Q01J&8xhnYwB;nF0+r(pLCsq<8BSfPl$;B)e5az5CA){5o`>0##I;-XO0*ctDK>ER3DF3m{s-CfIjw<("
    "+YpMY6iN(;w|#_hNHXi<spI40_0-;DvL?jtXLV+KwJfMkpVnsS{{c`-0|YGq000O8001EXoM4UP|NsC0|NsC06aW+eWN&wFE;24K"
    "E-)^0V_|G%E^csn0RRvHU;zLC00000G64Vp00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<"
    "iWg@j7Ni3C8m4AC3WgA*siRP<Ksw;+F1T+c{Gi6_)xKj^Do)8(o0H~Pc^IFu+O6MgrGI0M#mgUIRyn8Hte&m6vYLK^!}`4W7ptGk"
    "9Ib-i3tO@4b6QL8&#}6an__iMYm(KS%d4$Ao^e~-<|$e!H_x=%DXD8!Tij+<`Ayq8_1RKO9Ya^EJFhodJ+|Fy#XIGw<rRG=EBT}{"
    "tDMB$R?A8ntdhK@TFv{fXLYft+sbOAh1FlDa;r%ijaDVB{8s;;WmwH^ooiVWv(0MVp4FDQJDaRr|DLd#(>BrSVsxKXX_SK1ug~pP"
    "2miNNB{t|;wZs-%WyN<{0RT`-0|YGq000O8001EXhiV6p|NsC0|NsC0695zdWN&wFE;24LE-)@>Zge;<Zg6=401yDcZU6uP00022"
    "V*mgE0001#yZ4hM>3QFo-j(;>bX9vhJ>Kr@tY0h^ZUF%l6*z$;MCm9UFG${9Tu6$IJ)IP%xZ{z8ND)Dh@Cz&fEY{7A-5uLKJ=5M)"
    "cXd^DdG9l;(o|-px#pj6Z)E<EPh>>CZ@$m-eLmla%>VYKZ@l@H-vNRD75MiPfAHNu{rx|gxEP-J5C3LyVm3VSum1Q?{_Ib_^FRF$"
    "fBYwZ@ZEokzw(`b`={SMj{oVu{?7mW-Q(-YGiPVR|8$-@KBi{F|1tdkdr(BS>fHsnl9t~cap7Y&EHtn8>>}UEq-LI@dKX80DALF1"
    "1ghjq0h`^Hby8%rp_&8kh--|fK`0KRD2SjC-9`q^By=SkFbC2Z@nARQ<~CY8#qu&#I>%OKMu!b&EaV(cKj#lqU6vX)M6Dz-C9Pi4"
    "-~rgfN95L+aDBuwye$wT<J<`wDBxzmCDk=08!+`pC;KmhD}*O&e6(plUj)!7ogZdXp47_O;)lTzA+7)Ds9^3ekM__HVq{^}tTCE2"
    "x>!IW96C3m4ysPPQNT-W{6MG@S9g*#&8ngpHC-Ko;Z7^t_pTG3_2Jm7&Lm@Tc%fo<Dc4^y*nZF)GWjHxR;mW8k$-YZ5VGg?Gt}dT"
    "j%hjPJ{X>)&PVH}a%EBC!KO`e@&>ofi@V6$ELPyWbm`%*J5}={=k<|eX3?ce7HF_ka_sIeDqS?*w4$7zKf)B%G-N|=5`W^-m4wFO"
    "aa^&1vI~;iDq|h;SgbjyYyR8A%mI!mhmHxr+3snNx<CaL3;@Euo2E;GsnG9fBIr++IiKpBt5OcpUFf}iZ~1C!*Himv&vY*>S>I~("
    "d6*IoO+B@WY6gpArhQJ!dxZO@<WtKqa9|CZbOWEcr$PlpOPq)eP*h+|CQaSlmkPm?!;7F@G*4QnIX$3h0H8r20C`<vvxkg2XGTuj"
    "p@3HzwXYM6euEpIYN(1tHG7`%iq8UgJK9vbWGf%pipfCRY&Q(MYXh!LG-_Cyv7})UF1LsserOwUp%Y%$P(^?6{r!XVl3`4+3^2%k"
    "h)zt}Pj>p}NrotDrM7+mcw1dPvt*$Yu$*Oc)j<z~@;z^5B;bvh*z@^Txm)j`QoDAfCepfGk+2J{{?TYRJvOX(G|i$L*oQ~uK3yLI"
    "t>C;LA}&}4-e>Y|58M`wjN8QGtP?5+1I{FA6?7}~I<s$1tc~5eZ=w>w97Z}(QajXn)4&-N?AX=TsukR@O9pk5X>Y~hYOb5<l&TLd"
    "Ts(a~GBS63@4j{GFYiK2#XEP)Km4nAe*FJ_|D66DxXcF|{({NtYWRRBlEgx~f$YSoL3I}e;xO2+J5C-f1iRHnYH-veAf@0ZkJ{!2"
    "V*-^J{%qg_x&}izSF1Ovd#N(Z^{Rk*Q0!<gzxv~6Z~gfH&cSt|wY%H2^{bkfPZ~3OyE<_)HE^f<g)~_gWmCTC@a}q?ZH(-4#*w_v"
    "4OzX{Iy@)hC_)&4d^D3JG8LL~Mir4`I~$;^z(W~Q<k@jL;%-g2^-MNNSCgIn`_&C&ErHll*&5)Iy98{}aB|8^P$1Tl_V{`>LHC||"
    "7{=W0>MKP{4X1`8&(*3&F1$U|BdT04`5nYRzj!h@!jWzkVE9s8YPZ{%Ib}Bmq&fhvbtHLIPv`Z!k0YTmk8?t`T1+^~^c+T0P+~0I"
    "Mu%nW+!)9J0bSoB*3>~doz5hi4H7Y0cv$8XqXbBE)80-E5wmG4la{OLLNy1;s0!^hYb){cvfSw(&$-`cqlsFW%-hCLZN9+jM7?4q"
    "7X=)nn><ZXfx2q+yL_6t-09JlA#TS83o`-p)Ywk>T)Fk7?dsPPTjYZe`{f!1*2;W~B}h})Vi+ZLSWTw0N8M7USF9X;(k`b(8icJR"
    "Xff+XBHl>@Gyi4a!rRwQsG7t}g_a<Yk*w{DrAuFgyk&?=ixfIg$v!W&b48=oh^iP|-n4=q96HuFX>eF^_DTkiRXKwVZF(<iz3Oy@"
    "i9mx!68c^lVK)%&H=*wCS*UcX>ShicJ1fx2QG28SkXX9j<|l>_%%P0wN)(vwB9dU4_Bq46fW&(MNB|%SKv*Zmr@1IcxJUF3uY`sO"
    "vj{n~<yL!BFp^`2rqFJPp<S!vV-0*L=*o4i)Pn2%L<Z$>Z$Y-=r3O*RyLR@0COx%YFx3R5XHZzsXN>S3yWkwpw|K@vIj9_BP<{B3"
    "wVgzhQjj7I9f{xPMm%+o0Ua(@cORMe;v+CG$wd)s;(8m&_c=~OO9`Z$@8|37YPVckGdxS#l7zkGG7Exk*8!2%jBS_&ck)e|JBu^Z"
    "AZDWXm13fuNMIXXQ@#TYlzEvsrP}o^w-IF~0)sQ?!NE|i+pMq?l4}McZZ~Jc7*O?8lKO6^#!TdOqpW8pznT+ihiUeFgh$;KPP~0o"
    "&3YQO^ELH_!yPQ0cGtSLqfO;t+r)AKbg+q=TWPl>HjQn@DX76&RW~Zw{8>ll(l@5xev^`72sG(5rCyu*yrZk|R^FhK1}=_=n*yW`"
    "TY{AnPN~~l)>_vAfC^+UJnrv5U@Mxax0*27HAMQbr9bD_MTd#p9_)`q-A2w41U!*;8a5M%+Q}N)#|g%&gr$TS`a!fW<yDN_<J*}&"
    "uobt|6TF(|C^D?b13;EFd3Xs1E%~Cdmy_CgWuU3;A<)LFd!2^nvZjmKq@+6<xDB`kvAfC~y(<sz=Y&V4A`8&PYI`lC)$%$JWdP#1"
    "=+*8%&G7q~C#71ZszQ7nZ0rcl_*QRdtkZavLKP8X2&HO7^YuDg6{yIFVH)s^W;|%a6>wu90fuZ?<Wwdt#W4skE4Zv${7#(=LPn@("
    "GYFiP+aJ))ZmrV~HPG^1F<lqfKB_x&mL;N(;;rJ-_WE&iI!I1?^^hbBw8W%qCWA$%>$U6k*8Wbe`k2jT%mi=k7gdDA>U1Wa>M{%t"
    ";1mg>QqSozhW#gP0^N7Naq6wN6V+q2lObfFS*5VkjO26T{byRgr*HQ+pDe48C@F2Gw5wS$T2zyH5mZoF9ZK>r;*n0j5uBu!3NWGQ"
    "YU1XyDPSWPW{eldRdd(^$xJQBcJ;|v-$2e;`xQSdp;#C646SHs?CPuzQ4I!PyP$?p-VF3GO?3}lT-QeMtb<}FPBWX~+snn(qe5eY"
    "?uFkNtFj+IFQH<)GThCbd^y^;2wD)EU4$O7|J&dEZ6Uop6_ot2YDH3YiI-JHRb)kt%Xnj++@I;ydil+b?WfmiIQ#?$>ircj)4BiC"
    "fuJQX=!Z`1z!o{tNCNGiSsLK~?SoHa2d!=@nKM?ijlI?7hr=n89Hqhl-gM}|lcUy)Cx8Kx<h>~A4xV^!EnA#1xtcalsh;h9ULBpE"
    "AyIlE<aVSwXHIjE<3D_`y&||sa$?pM$o2TWF1F0}-7J9!oF{6e`-DpOGDp3^!_4&zNl__FXyAS66cqnNC}(@@&R{S$%M1=fAo$=x"
    "VDqOwG&_3c_2+zUJB6||tN?>GuC;n+`DUgW-<)oBdd)$J`1Ox|2~-OEY;I)q62)MA3JoZ(Onpy+GT<fOwU=IUOuQ=kEo+DC$II(M"
    "H05&XEVA2YafET$AWeo%KEKmEV)aKX)=}4Csr<!1`W;T}>!9OQNL+f^F$4;vxkEd@HGeJ`F`Dud>-zuY>$(v>Y$?AmY8lGy!tfw4"
    "s>ZiIIXK+g-&?OAGz~uO+|`%HMok-QFQry7F(p;+6v@(fZd3d3|LL83pWW%0NAI=Lj}wFJBeAx5flr@r_NK1<(h|rblSScH3Gd4k"
    "_j&BjnCJS!%#DDXk$=%J9tvlE3ln0O6d-pQ(nLrRL78`OE@SE#tU~l|7b}TAeEhdxl2%WIYGblFcG;4{vFmx~ebSNAM}BT_KIV*N"
    "*1X3UwxKyX1Z^5b!+p2DEqtMRs$c9EMR~0`Gcb(|ykvVCKH_xsCg0OeHR-WoI52K>Zu5>b<Z|svrkK&)Jb(FFZ?tt}6YntnayFUC"
    "v5Jf~UR;+i=7~seJMlW$ojP?sS$2-E9)j7JfD2M@2k7nFEwch;6XhDsy6KLAl0sX4s6CFkL)G%pv+wU5{lgZpOmy)R#XV>Gaqi4+"
    "{}i(KFO51k+hHCjv&pHn>f0LHw^pXQ20zTs>I8e>udJ4LT=Mtl6RyP_lRM|3%-)xcKevhx0fb`FVO#0>WetoK)EaOyU2#;0`NVcK"
    "XP?c1;i|)4vj<phl+A)zm!_)~u5Bxq?Recdpc`i<x`&fN>;KWWoO*b0@?p|bFmr9cx971li8mX-izK<wN(iJ`s@3-7)i0&uC!vnt"
    "39JV!`Mj(1bTr!2D>YtIyJ*)vXetI^e2Ya(v2iRPHi|N@?+|sZf4FDwZCXCXpt8SVJnvLq1xVRx-HfQpZf<*ri*KRkCM)$wRkm1l"
    "Rvl&`VO=j^v=z@^I$%KzvDzZjQERS7v6K!SYOtqfzwZtFWD)<w&}9h0J%jBM9ms^uSEMjD>a+R5?%g-!2ad|BSyJy-X`6*cI{O_0"
    "56y(nxs5rbRA8PIgsB@gzUhpOL#;VehIGpSikoHL+(*YJ7S<^(4YKuVT|n#t?rzT0?UaDA>#oIG>5ou?9~eI=YaRuS+D6^!+#4!n"
    "@sYdOOE($_{Q{Kkw3%XaNUNldvat!KTZTd|r$_`Vq8<@w8`5zMHqJrh_!Hg9zomxckz?_${e}A`{h;0r3e~e6XsrV5`vV4TPi+m|"
    "J12s|frILE=g@NgozGTQ@`nzbl;q4Y<%9u{qd+qj7;!dBOuSR5fsZh++cOe4H61EwtuC@V;-(2n&<m;y1>E9$uv%}1CQ_$gl->Z>"
    "n4p#>=Ysl?2BAJDfFef3-GfWbo(oTO`7;J+{CVHVJoe<ugivv4H$x^Gq|=6KOqu=E=12>61d*tJU2-*Z;caLW0TD{>8>!4w<7&)!"
    "lZ)09>aUwe8QV^sV7X378lq^rS!%8ur(a{;){#m1irE4B`OX;aIE&yIj^h{tb0M}wRBCL=Hx;DxFlMogL6$HR?&9;T>hJ@7{@G;d"
    "*O{ev4u0~pZ9ONd2OQFurp#SMC+Rh=o3SLN@JF6gqv@sEBjY|zjgNQ&9yNlibK!2E?iHm;3eM{*!Xw>`wMOm;m+JOeSFSYN6eLBR"
    "%y4q;dBE=FR2QNb7tD=7Rjoa<upJKq77x75LICczU``^@uDRn5^hIjWtp!K24goY|hqG-wQJQ=NPDCWzaDW*@9&u?1luA`K)i90n"
    "fsug;x@got-CfM<gNQv6A-(6~7kf<{DmxPu+W@PQT0z4My1vkCsY#ufkWD?=pjNfhr?)1=oPB2%RslPrw~$U5>u@;TrgLlCOZf&@"
    "NbZZg&}lXIH+I^V^F}YSU^;Toxd@L<F`F!#n3x~Uqc0#t^2;v|y6GlZzc&i6Pvdo5+81j_nL;nDJOxDp!h$?Kz{JOL>;R8;>teYw"
    "PMCmvr&W$wNT#N*W!gunUajv?<sQ@rUwy8A_T;jOygn9E3A9;o;f`;;9{Ih07MSs-=cd!1UV=|reO??HIXm(CCxRHWMn}Hne`OZ<"
    "=7jS0=^+S!ASA;G^a{_99JOr+dsoK03(girZ?il9+0(lH3fih0LTS*Qfx#EC4Fi<>joANI=-oGMKYGLT{ycwVUrquamiv+yK?h%3"
    "IM|LC9_Nvp9p_tTX1;d*{P}V3gB#j!6ZWl?RqK4{1#Wat1v|Uo;n2QoyI-gF3Sud&E=?QK+~OJIx6k#5#vC*U($hM1!%6V7+Tf`E"
    "T%oO~we<5=<cv=`d0Gqpi?5yh?yIKL#sxR@utI#YKa)=0Z0@hmnYx4io^JF{>9YM>Q-*&xH~hnenp>v}o`|SM@szW2*Wfq;2)E0F"
    "_7_X~uY7}kIyJ~U*c-J6KjQc$lg0GFEIet7Tb=etmUEI2$sB|L)F&JHh*SfHMyKU0$Omf58wc61S5j|&xRLn&_kR3$fANDCX2&Bs"
    "OH>=?fCz`mE6YnLAUSpLxrpOLPCr_xpQ#c2h~;-L$o2b@wG7w|&8JlG+GywEOy{-dly5|SetG`j4_{|$UTZP>Qdyiq$KHh8E)B#K"
    "^p&Qd*Gi@E>vV3mRPhq;g)RAzhcyK<0H?_5BK5wfQnj@Aaz9^EPOp{ujl8+?mNwnLzVgy!aH`CZ@n>AtQ$nk;Uw41`QI07Hs(yw)"
    "^92~zU{!-bZO~XUZG05|<fo4gQnwy2(H!5s4GpsX`IE0!_H)Mk+%^-&EIPyjH+@-57u3jz_tIGm8B4VDWjYH^CB~e(&&t(A?dbN6"
    "qJ3<<n9jJIBtV$H{>|STnHlqVNSbX*0&?;4Hvv`KXtxiI)dD=!o)5rpgCa9*#&0{;e{*TUUyIjW!%E0-Yz`aOUN)Yp^`eM3Hj5p$"
    "3#&jp(J31XpG25@VK(8c%-TQYz9cw+LRF_H!0ABID&@NaGGZEk|J`rTl#QdVSh2Veb>qbyV}KdsXd#h_X-c|U$bJ5vny6@U_5~`v"
    "t1?Mc5yB_j{eqlYeLlSN)-34(Qn61yja+`ssWu+2JXtu+MBN*cW1Zn<cmMBhx4!qGkrT>md)?0-nd(t$i%@U$wrKSFLt#61+>dMZ"
    "jlJ6X-KW9@&ULPR+8q15dHw%+^2v|G)&8m4MnO9IErK~7Bw9s87k}298DE@z^&7d^haCvlI|H^J_X<mnJy^3(_>K07$M;j`^;y4k"
    "Z=!y$53Xi`M?bCJ{sQ=xyX#R7jXn99e_!xC3S*BbF^}v0aI&xjqCzV1m_#$B;&3bM{)+6GjTPfJMK9WQ;U?Fm5tKCIxDH0phckvP"
    "6*JsqO+DKTOr3*FVThg7I;??pOp<36%<u^jX!&|^@NqLeQ*_7Hi%EwNvb$Y_ioMjgJcKIxAUAb!d<*vG9h<S$DLvd@u4Pt_rXHO0"
    "ZN08mX8b`twJ)csaI^fReKn|E4PW3rUCGm&*o)lDSbjOoF@3-n8ND#G%T>XT1+Ai}ukPM_F4lRwGdtES@e=2$kpZmC60lcl+m#tR"
    "H~pcR`Dq$xtjJ=&I}6H)+pMYrrJD*(DbZ+clo8BR#UwvCOr6;ugAmtIsRD%aii=;bI~#k;N}0l5I^*%XB_uOHLAE*|r30J`54Q{|"
    "64loLapk?CP+bV8>LzWrUkT~tg|bHxP1SmTT~sWVR=2}7(OI8)Y|>(NXDd~CH=*6Cg%_qQzJNt%z&}GXHIDPBg{!;7<ZdiM9@NGC"
    "?2?e)>Ss1u>xULXvbbbU(Z>NOG!j~LNi_bXLDgh;?ey~w?MeUoa`w~Cqw*}lXE<t^Pn}`ghI<A#`oZSWkD2FIxM+DWCktm~Z8mw5"
    "X<zg~Z`k4PAj4rbYFP5o+0mXnO>{+2u=F)QAg`tzt(Lx51ON@iQ3!?_Fj~>Wb<$(8xy(}6W04&X$j)PTbw6wY^OVuz^+@H(u5itd"
    "{*Rq3Sg5hrd3hP-WLB28;>&mIc4llo6}2Wf^_DYSi&){vn|)$VYfV)~VVzy`jA<`#CEtv(uf0P&+3!EDIJ)@=n@J#ek9Ia~rG9^V"
    "sFg+2gx_g$!0oUih+RzII;dCIt*zqZDmR`YOMP!GWypyoTe3(ZcK=8=xj<Jg@@x77&Cclb3N&SDxd8%Kg{OBvj^BFF-jzF|eP{nd"
    "feRm$l-;H;P;ebotJzFnIT%_7&!AijdYZvwcf#Fxi-GDQkXNC?{+_XD=wx9ScT#0vG%;~)lWZxOPG?DJ9Ck&nTrD0f7bKmPZe{G<"
    "1ka04%B>_QWjdZpXQE~C$C~C0jIZY*q5OHS&m|MZ>MrzRq>uj~g`jE;90Q-s5C%3l)eqQ8Jt@sK@etzL71nF%hIhuBItw!Asm$f>"
    "ZEF1bQE=tJTXXjij~>?f3yiayg<~|g6Ln%|W+OS`p*dPG&JVhdwXZ#7Lx{9j^X!^J&B<ogYWD|)D5|*`Xk52Bg53Psp?e`J&W-Ge"
    "EgcT(F;Is=-~P+tA3ab{Lv}KoJN1+f^LS%(?r*B|OYqc)ALxN-e7(tC&Bx7|RO5CFj`cXERo5y5Pc6Y4I}JTW`QifhM4!GuufAz="
    "1SSo!uC_I3EyZ^pwRpqnZ3%Hutxai69he4_M8#>YfIxE8$C56wo=8=*^cOW1tfqb|f`>eSS~lUin&KfbSve^1b+Mz+JI3V$a{nn2"
    "+pbvIj1I~UgrlIqdR*(hUD9|*XSrTUOQ<hanA4B?glC(f-coSztIdp2>O1ot@t2kb=*aJnRSzRWIy5-g%y9r?u}268_MH2U#SFj*"
    "an}Bs-LWDL9@P@Bkb9wE=D4)}pf>j!G#TjAV(zHe%s!@Xb*I<B6a7hZ3Sd8tmp;jvKW0Loq|bK7dlt+UICix%MR%w+ZNw;P%v7`6"
    "1rJcB-X@p7!qradPv`#@jlOf_u6NK7p{XR8-SQ~Ci-g{d0E_5wqOZ-P?q?^-p^XRLQ=NYu6aV@V`t4lll(AQo5u*N0OZRei(;_zw"
    "+|bB)jupA6qgtH9G0d1?h6+`>BkB%!w0dG}5-Ha#2w<3tA_q{rC_&s1I>P7mUJ6l$(omKZS&}vHa1RAJ(yTX<xm0rJ#-02p8=wMX"
    "`*E-r=1ZmppCt}oR!QSbm+!Qz5wA2JHlGZKc(FxVqus8_<suO)eN+|&isj-ftj=UTefjHu_I6@BJ#50Rp>O?gM>4}C!J&S$I7E;H"
    "hjU$%MItHm)sEt;bIE%<^Itf@$yHfk=Phns2qP5fP(V@GgA35Y>A=E_@1%RgU^2j_2IP?4##u7#1Q%snfsQs+UvqH0vVp*vEP0@`"
    "sWjA9wujaBNJ!!oA#<-uIz(kyPq`>5N4Vl(ciN{|L&c{%$$kSg>(a?su_Z}8pd@r>uT2X`A#&QT$7NmOJ-q*UB`w^zwOuS`RY=CI"
    "sGy>&D>py9edq6Q|5(J2p%2h|tnq{5YN;N1?Yzr@kIq{o6VdxWdtiacE6-hhxb)elH-B0}N)xPgP~+2^Hzua1obJF;17jJ3%Meyo"
    "UUgAh#a;ANpykO&uDN5Sy#ADW>LeO4<+-U-putPwvi{<1O_C*2nmy%^ffx%E&8o}mSOip;`-F3Qk6xIc?idfebGE*typ+u>&bS=b"
    "g)vAmv^gyDoQZAD8Ep!n!59h?5C{W-$+=jk*fvs6mU55M{k1k9x#)`etPpMjBhXOi01$tQfj6smb}EomIKXAZoCegOsp{~ph2LFy"
    "Z;fJfMgvlJC;R;h-QIqj*xG3C-fVF6%GQ{o@x_+@%U6I!g&)>nKRGu#cAQl8SlYts%wD%+;;F^n6sMxs{@~4qcaV%-@23t-gE6t)"
    ";V@KySy6LM1xQeq`XJLgN<;imKg%_GS%<~gO2l2Dq>~3CG*BDxQLhEHn0P)R-`F$^<dlxbfc`K9F1O<zpJ;H|oa6dMyI)GT^AtQZ"
    "c=wXa|Mu-~sZ{;__kY1QJ9^k`=d&D&i5_-1U(|c87iYg_vUQ!K<JO6Zu`_2+Uznoxf?pgaS2p&RcaCB)xT|!E2d4w>N^_6Lioi?G"
    "MVs@qyMBJe#|Xy`O_L?w*A8xFvg754T$lbykJw@|vAyeWy#C_G!_8RhAp{v1$&5O2(hcdg4x%?$r~F+}m*^hB9rdHXx@j?-vgm_0"
    "#{NeaUs>L`XNs7*J0;h|z<L&yG=w4@tqLiXL_?!H^{TlYy9HZW%`L%JTr45=wxP<Fw@rkwI78<ceGiD7h)D7f08|K&=Uy7?5Adx`"
    ")1U`y13dy5hav)NW3X|wTcNlBFxDhtCvGw-9$+)-wUT9;S#98f#r<Oc^INybEkV(Cc=NE+A>BPwAPNg~F;(1pRNU;`BtHHdG=6hU"
    "r`IsvE=p26DR?R%|2E_vv7#6!hKX)D-w>eaS6y};kVx;9(u`{qtZ$o8G5_pm5Gfm`UeKTxrk3C?jre?$-U&S`bA4512R3GVywT_o"
    "4RZ83FV*YU_isP#WE3RO$Wby~qj?4mg6;EmH));LT8#^+8q{mWeVnOfS&4a{Q^t7rWIz%+D4G$2{sClw*_PYbBm%C(Pt}fzvVo0G"
    "V&myAe*XAZKd#4Oqvy{S0J<g?7d*2emr1tjCnhH$0*@Ugx{#!tN6m_?w>sD!Osa^1u?+dSQq~zHOwzA5%^w%X8Z|K9*9qBy+tSRk"
    "<^ASB=)0;Q?f{Qf$KZABbYg&JGcg6t2+g0JA2m|RTMg$7)uB6v^?q=6T6TJNZ}mdUd+vDbaH#^-Zj*`o(L2B1;PVZ%kZEo%LPlE="
    "2$FzQ!D>f9dtV&JREy4LW^~ZB6C4i{?ujAKDg#LoS?AwCz&lUXXO)Mm-DX8g58WlFx1k$vN+hHOB7L8y<9LRe^KHj=OD8MVA@0*8"
    "_s#sn!`RkNCP)2(^Be|+_k)|OpNWrm9r4}Jw&5k)`T3R1!D^Sw*6pDPGnZ{G@TF-KK77};886?C5kVRl@Ad;qYh{aL`dFNGwCF){"
    "6E7zqhtW3cfo3i3ZB_RSHFjN&(eoz3=P;AW7~SZg45xeilH=iJxb(7GnH?r4shxny>l}AmU6%o9nEx@o{}0wjAJp!5!s{CP;b!hp"
    "ZmaBLYW}+8X_LKuMEv5w7#l#vW_^A3wVA4H;@cDvdEYtqv1xw0#U}twtJG5`*W-@t$FqwkvV8xrS=y(0VpC_{=dKi7ziC2;X)*Uy"
    "Kl{XUCFA^J@4{><xOias<L<bv-IkB4mh4_&Uvj0Ok)}BJ2j4k#PQ;khDd0MC=a(=3U-|No%K4(VfyniC=W(xFG$AdhkvYWum;=u#"
    "%x~MB9}l3b;g0zYRlVw$cBd<!d6Qdu{&8P-TQYtxlPxgSLcdXabSnK13)pY$W4xi{bSFF0JH1-|S=*$gox=VsT^rj$uKsYa!cCI8"
    "*G>lW%o!&XiqbfUpc;sP&;!r&hsua~Po5{>8RtkyHk|m}H(mn0g`n=^BaLasrWoUYHEX4O&T*GVo)|rATIi|lf>FiD{igjx=X&vE"
    ">(PG%1D~SE^7id`;qWLkW0^i-nt11F{L}3{E|oF%gXj4jy*Cx)7mw?9$B^mrkVQ@f7Gj1wMK<0@?SS=;j$N-;cBy)yq~)69{G=&S"
    "4At8ucl!w2TA>=%LEhlkt%+<-37mgA?v4TEl84))4H&AQ2TclV5*>R@1lc+8e!L#u62^|ojcxzOKcMG3<&wSh31pfs9WAW%&i?rn"
    "NvEi0g@kvAIOVo+?AZc%z#$uVW}5%i7{QbGk@m01A4O)cxtE?YB_A2ELT$9ow%gY-KM&P^27a%C{OWe=aW-~__&xu@8PgMMZp5_j"
    "aR2w-h`uudByp)}@yn<Yu}Ud-7f5-(nVSp>;MEu9W0Qoe)oW_04^~fls0yM>4|F?reQ#G!w3Hhu#@F0DgRFd~9r-Hv?27*Tt&;KG"
    "R;U~gcb^p7_PL~w`CJCWdh*m9@VdXz9T&Th2`e8Wbga3bO1AE-Gzp{K90?W2f|VXbrN9ndO>5;{Z-1a_GAEiW6bhj@g5xlHrsnZz"
    "4%niv)*Fp(H<_=@lS&{A49|0g-G0l&m);&aqisG&$AI?97o4s!Gv0$K(gTynbarU(7ldqy$7-Sl67(8mwHbq6lfi-#UORS@(M^Dm"
    "KNxiwRm#EPY<4&h6vC=^1qh?VTHUvj$WUiw%E9#nBNky<5lLN8>ek`PU6;B!(3(U4E0n@O0%&Oa%#<adng*ny7@)%L8JBbl!MUE)"
    "kj<=48}L20Qg2kHdHt3HU#8`R*yx%Wbymj%?PjfJYD>LoX!zw0_-(g2VCw8>l@Cx|Ky?|BIS)HxI>6DKGB7cyN%kl*1`*`GC7Lsy"
    "C}!IISYK_CzMg_`APGWNbH_4|Bkr&n24Ko!B}jAMX~^hmr2wL6tcJ^?#_CRXi!xMtrpv)%Vk{(>|CkEML5l&YtquGL)GGScmh?WW"
    "iUDx3vR1f`k<Hm}m`IRw(v@hjoK*^KE=PgA8M!PXe9<6wTG1T=FYt^!vG2q)5Z-Ap9;`Kl8>r8MGAT)HLj$P}_gklD?G-SY1b1C}"
    "qBK@ndQ#nBpc9MJF3pRzNdN#q7(5<qnviL#SH@a(4nBUL-tg3{F;MMFZRF(>1|4MWl(Ase+Wg3I6eH_7WUV$l>;Wrx{@!Nh8l{6="
    "veUbN0Aid)ACKTTPf6T>F=Eh1pT(D+-jI7K)lcJBk%64!s%%J)0eJ@26l-a4@HngVmG-cNnZ0Gk-^d?9$Urfa3!TbAj?+Qdlz-qN"
    "SqY|<Y!}l&n1OlGl87T30-1tjyCn~rJfcUiqoI(>FGi-HyLi$QnRf)+l*l5QFwlya#I%O$v16B8RWIp!tY;5A309viyTs|a(?%ip"
    "yxVGn8;H?O!d$v5bcXQiwt08AN%^~WrDR7MPr3Z&LF_Nz`Q8VA`@TAa+(g)dcuLugjkR05+X)ms-a3ch=x*tIj7%*=Pf9oh5FoF~"
    "Sa$+eNauu9@?CWI3d3RR!=L=0d)c1-@;JK<nu}@}gY{rV=Mh9Pr<pmQ2Lz%1gIuynmrWXfR6X3;Jz#mkr^-$}f_7~?Tl!&vsb@D8"
    "-E;v1jx-HUN3s}j>!gaV)X=!(!RxYs=Slm%$TFW!VJ)L0I?QtmAMcWPQZtDLDhxm;!9qBWkp_&UOxNn{SvYH540=)0EJ=FmZ$sLa"
    "Yb3~w)o?YgEj}z?xgK#>lXzvFxo?}VqLz?D=SpVnJ2h}gicTEb$M<z7mN}L;rKyQQ|Ep8RFphzx=JNl3X2)mK>qfExJ8kIO&#jJv"
    "`f(%AVI67Uwl!<Mqt*M8I}Kt!8H>yrTY?iUw>Zk?&T&_=*?%9iTmot<-6@l0Z_K<5`C0<;p{O-Sr)>Awkyv~5$&xF1)HMRajQMzH"
    "I}c+qZCIk!(O2=8-t1UmLBGC>FW;s|Jbu7g*&VIs=g*~;H{MzLVnHqfN+uk6va3l=XTPiGwF??X55nv1H%=YHzMicbFxT`(o!3oX"
    "iLJ8yGkxu$tmlq2mSZaN<pqBrdPQe^HRR=jQJrtfo`0_#TSoFu&35d2<s3XHr{}$hz5vBb(4A>p{F#JN$7}R>+DE|+XXaR73xxl1"
    "`kBp*gr^Ar=fhI_vWt54>WALb`E3Ax4_iZbbHsYBxg9=P=#2vR=JYA1wmi@u+NT2mWcBc|9z3h>d5!5PHT=iJOpysbRkGkTu0=)N"
    "gw5G1PbjYEvKp6E!==T@TDQcTL!@UM$Byepm0>`hmW-AahFdifvdP!tbPU}aA89QZ&5=8Idk(oxs-IH)PPuW|=sr9fyiYT`Kr3aQ"
    "&{_1$<#y4nXkB+J0=F1+KyBMhW6CC--Ewr<s1MNn^3c@q<*O!r!&SvEYFAXIv$!1yA?>Q7AO#~brYnlUAn_*`p{QgMoJz%zUolj1"
    "dBq~K-hpZ$`<6M+yol@FJU7u8;x0JACLFb0_x!M{3^WSgNo&4XI0|0C!x&piBd2Dg@Z){{2S14a-OoQCg!HQq0)PG^5x{Sm{gj>c"
    "x-I5viauKHb=4l`DY!}7rk=_gg&5+FLWY0(E-L3FpC_I~@(+XU=`US5xEZ;<G-`HP3AD|XFXqtbZ<pkc3bPMaYClhZ{^xDCVG@b8"
    "j3vAE3*EP7pMC4zLk*^f{Q-sRL_6n<4BXTDs41y0+w#zn-!KXUE_Q5}abz&i5ZGyn|H9DV2wkfj%mjJKrwjL{$h?O&=6S<cb@*4f"
    "TegSqyblOj0Iy5a?$Nekp~d?KKW5%F274!F`w`8f8_>Z~ckD2x9y0SC;I(gDO%%!;SxR`ZHAoQ@4+!(DFl+~bLbKfOBIH(~)8;r{"
    "87PR(-Q)pgpl4$0?!#<#vzUqf`XTp-UcH&b7|7$5U+`LO$&^V=`xJ~ltoH<|7h}^)e6tHFBsqz>Pja5$rPK_^Wg2pP{UPsiB!+tP"
    "%uHgfSBaV0OH{_dyZiQ$q|1Lc$_Skkyt`pEwkR`q+(@l@tb`jL5_G@rn3+q~*+6i#KN{H&n-WGtO6fBQ+A)_~g;l(m{+1;`;x+GF"
    "<Jd<7R(rMrmDoy-wl!sFxe4}NsMu&E^Re#XZu#cJX0FFKIE+Ht%|6nAJ@p!L%~XBC7>_2cp<qiH=r;5J>HF_kW^IQDoe`|mBjOqK"
    "@Y-u{-7jvk|1vrVk8VHyNypfFn%r0}rIScWGfS$4E6Mqsj@V?`ST}Pbs`HqTNYI*L1`WRw`ZuAI^M<(>oP@)gPd%PE4RKQ`T#}et"
    "+hwQkh@HBL$*w$_y)=Ws*5a-FVX>~U1ODdIVIgK92&D%U;4IwXLR)di)VSOG1yFEDCS=<LA-me?c$^v`DyMi+wR#LAdcR|_9+>GP"
    "Awa6tTUa7B2~`liY&6QMn*ZVb`lCcW{b9!ISKAW4|17$d$aE43Q=>FgBuSPfQJ$arLsfsSV-DSVnmnpB4-4hq{!tAz<yY<KZTjUi"
    "j#DbrP%^uCMaw4b=e%9BmMImUrB~B^Y55Q{tmWOw!R)MmJG+vTQ^U=Jh}k+l>Iw&i<%6Zqx$5S_PRCIs$cC5S?GB&yJ5SD)Wl|TW"
    "hL#|5rqKu1H&=D5BONlEpdWRih6So(7=RxVtzsM9SI-JzMir1w%#N+KJb3zKt@ot^vpa}h2>xR2&dSsM)n7ivHwG_Vn;7>a-yJu1"
    "KX<t9LdJKLy`7vaz|@JzfadK$_u{erQ0l3@&3mO^xO-A*fc1tTIx|Z6j$0G1v-wfSJl&cYVBP%8ZtGlm<6efycPe%1_T8n;<r>YC"
    "Q*SQV=e(+ox>a1saowj!>1$VBKC?I<7!7m_j>2GZ*Zzimf#iKvfU1L9!yGZ>DPsKc7r1iIo7l!&R6$9X3gsNsYlpyIEpzMhmDTl|"
    "!@b>hcD31PW(H;3h~LrTUi5Khod}D)#xec@=cvI<rDns3z)eQo(w|zpYx&hK-%QExI0LtV6OZ7t(tZ-ov&;1ZXD_2Sj)n+VTrq5V"
    "@UqYR?AM;|-R3{uvL;t<lxqjO8_OW9K^O>VfKA~>G+hAlw{z>QqxD`nS=Eb5C7+`^!e2j)|5Z;t!Z+{#kS;xWGI;;do%bK^+}z#1"
    "QE1B)Ow@)@r6C`->cjiARM7&62-qg3zjo%_Kfkv4?bjk6&8AmCmZDs4oq>iry=~|z#)A3XR;IsK#=0@4fN$;@HjTZ(z&<@mj)qm1"
    "s8MM&x(5cf2AOj8SJuZrQM1ExgXD`?d+RZmJ2HT22(An$Q{Uz@efZ?v8%uxj!}tH%s?y~gqw8?n*MGjVwxxaWtI}gZtRUW~yOtLP"
    "4fTZ_lhThU^<5uvC(CSvNF$eC$GwpjUG3w8pnh-cL>}>E2n!lGGpmnAfiUSmeQm)4R4Y5NhwtZd%Of`9oGUOnGIr}HA6brh&gs>A"
    "hS4)&?`f|_BkfFo;=)<$i4Znpp}jgi4iZSqpdWtl(dP>wLV?i3r`r1o_V0gP{xla`6@=x|u9Qp^b4RPWDk2W3gN@5B1$65Y_}H3?"
    "g+Xnc>H!kc)7A9e1mgHSpM2mJ3eFC4yBuT=%z1o7OGJPNuqA=9ctqVd+PMBpMo)LBL!uLecZ!9*ToZpZiEYr*%2THRMH>l#-D)5d"
    "hLH%0!Lvd`ceZhKwlFmrp&-F$291}DrUglKmEr{bF^KL>JDz>jC(bz+3{=*E2z(}!+`~tla=;zX<3LzSW`-~U=9~eo8nrH`V5c>-"
    "IQHCEzlvizz8cTAlc;m1$Fe$MwJ>xr-5OPrbf%GhM{g)P0m(AHUahRJm&>imFMb)Ao^nkCrpD0zb3<<(D0~th_{9z^3`tGI&3L7V"
    "vSrBMOM2}LSnrP1mf6w0TX^*!NK3eHR~wZUrnbcy!F005A3q(_D#kP34t~j$=J8IIZfWF*4cF{M1S>;I^V3J9fk$kp7s<oE4N%D7"
    "4ZsH(Mr>5@+Vq!a<3aQK#o17hAlQ_0H(pnqR*0fxLDE3LYt-vNtuJuRX0^lAJu<=6lhAjr!3L)SP_1Jzo;RiwfaR_!mYhr+MO>Zf"
    "dxb}34=XOFsfyDO=X;;s^3P0pAzJ+Wx4+uxzw=S!iE6iD9-qYnLiwL)-+m`Kk=#={3%j{Fjv4nSfAiU}#v!C-_O!{>0etVz^%~6{"
    "TWb{tthq|1nqx?Ji@#K@=pf6~qY<!yt5u$aj<)pc?$?uV8to)NQ%nv~RaFB(076S22oh{VPMamfMR{j0U43qHT<_BWrMm8p6dWR="
    "+vr5DkQm0NuwDL}BZq$N5v#O1Mb$@8;jZZu4gZ*cmd9O`@D+O`Al6V3*F>1BDZi}LriXgV*8NgYU|Joh7tyUC^?Swqp>h@UI%D;z"
    "(m>Mf55^Y|>G^caoY*|j5Z+p$F<R9{z}#NX7_V5@Gp=EM%rrz{xy$+P>|iygXZU9d{+tsz<(Li35iOg<p(gtkP7?xj_1qV}p!O7X"
    "CEe8baBEpXa))<H@PY0Wc(K>ar3<@zRG#13ac%OQBD8QZd*X_A^~@<mEN7(Tp(Wi|a&6wgGh6NZ_jfy;vB2vuE_^Za#uqMq_xTe`"
    "&n&Txj(Pl4b(I=%f%~aS=1A62?)j@P-<48=!q50G`Ut`*0eX|($_W9vXEkE{rMD-)l(WEVgGWiQ1inFh4fYbp(2@j0>T5#a<xoPA"
    "BB3w7eB!y0t21#ubW|M_yY7#FbLXe;{^N(qtmW7=4Qhn|a(j7-#&j-^*2Wv)5VeO;b9^4;`qs(VzUZm5gId0_l3vL5@B`fU*lL6&"
    "aF({z?R7NXU|adxJjjXw6e9<+G*Bc(Q)fQHB$+6_rKQu|GDA`}6Z2dG5qTujfn-y$K{I0q%~z<dJSLWAxXU9rf$N)~eblA~r>TfN"
    "(j+)N5Nan|mM4Y*Z96WkLZds-^ug)k1fll2!y%^kur7d&wv_h0b%CKK@G*_+cZ-I`-4pCdK(hmOhjNtOtk<MYk<h)|f_OXl(G@76"
    "V&yJR4E=o6Qui7{UbI9(syqxRAH3ZL07(Q5T&SbuCE`PCtEu7|1oeT=#1OFY+<-d9q#-*X5UERvxZmc&`a-p{GE>j~i-IyH&`^Jv"
    "c6p<;tA&jB)zRQGg&9QVi@h?)30+FkCR}OJ80s{_l^(j&BJT)pG|r(kYBq%o1Dnql#qFpBD7XPMQpV|hXPapa!;r+#Lx$Bv&^195"
    "W~13?T`gNay_>%fd{^VUb)uznXv~QTCxtAQ@;xf7Gg6}1t`*B50>Y|QVCOkvXcPOLK7F*^&E7PGY^!}&KR@DjJhnqUa5$<XlKhnQ"
    "z0OH^O!rb~ZmxZ5vhdhA-0Jy!O1;%5iQL)e+2Uu-+Gar3rtDoISj2P9vCQ3kuwVK1sVaydAOb-ktmyeT<X*}J-ut+^x3i(R%(aLl"
    "5olo3xLGVv#_o&XUdfx|uv+)N{P>K}!}t39vsSj`Y>JaFAJ`k8;*Pn;`0M<-q^i9I_u9d4{`0##H$P!=^#|DSdkJwZ{qB?^_&ku<"
    "FRj+ZKNw3qKfW!}#yNw<Yp)Yb90Y&4TP^vV-O!XSVh$xkfsdOP>BHbV-=n?}O#Zut4^r%?E+Ts_;l~Br?Ct-m)tm?iN_w&;!nKv!"
    "$yVuWrk<qBE@)4fLGsc5;%d>)2=8xfi~DQxy<O>qqMMP}t#(*H*`<fpzUE5B`Q|co;?ic+J<cGmr~|HAyFORzE8sz39u1uj1OC@~"
    "kG>_3{RgMzTQjnM40D(Z(1lZe%Hrj!jsiQ3bK}{3*o0{PESq>%Gq0M$83)W`1_kaU3iLtB=-=#6{iU4s-t~#Zh<CI2`?346^@Hle"
    "y*(Q`6gPX#&xDnDZhtM7+c+3i+o787xW^1`j{BL%ue{M3@#su?&%qP+VE|qQee9kr7<eNdL5uS=ofnPGlanf&g|;`F^+U@EpoZy3"
    "EBAMY+iU53GE?Cgu1HB;r`Y(x`tQ)J4!RYm>QFb^rUei_7I{sBWxzyqoI>Trix)u1<s?H6B$#M(O|a)MSR#D&RC`Z%kT#0<yIhSP"
    "9=OSgTEjXpjv8d^b^$|8qmx+J9?$s7aiXRoFU>);1{kURLi*N5%qY=T{lIM2wUa&O(yMOFZ78)V{RQ!`U5+1FQAc7cyB#?-x=_Z@"
    "NIFv!pf=$qBh%9C#b|@8*Z0^eV*|PlvDEJ+8ahs#zBr+DgtdFSj@$sm>{o5U`sSdVTj{L7H$epDiK`^#u0Le<-}%0?0JxqD+9xLk"
    "0-m0024;g?t64g_!7V>>OKkub8>IK5!I_GuLp~2<2{X;M*kwwYhRYFV+wpd-@0nV}j+wf&;GH`?wQzpq{B*0!wkth*!1UqApWVNI"
    "OHH+X-cU7H8z`tBeIDoWXG^gj2M#niFg40zO(I0q$B|~enM-+b+*>D%%@Hg0=I@tVe4*X9>oLF_Qs)<hA(E~a&2|l^t2*6e>cE>4"
    "hPKtph>D?Qx>9G=r>p0qZ&4&AFE67Glq-7!n%`q%|1k-DQnttA_13Qj;+p0(Mww&EFYoT(|4I5ry?7UT_Fs%+B1GqzBI`erjL$gV"
    "GyF|G1!IJU<AD9S8*~1je8c=h{V@vmdQKYOf~z||*P3PW@qUYD2dZ!-`-`AfZ%u^hM)SnVAb4FIn?{0xreT`JvFQe1_PGu&I3985"
    "a>`=5{i;DZ1C`%IlFsW~wC95v)SN!A<Sy5KIyGZ+oKSqxD#+ocis7{2i3-URTb0heW;3$CJiGpQuE#PCXU{WMbWJ1Nii&xNz;ybz"
    "-pntI>5mw=vSHmwzf#^N>$3q!uQl<f7Ry6yY>T~Yo*7X^UU4eF-CzHUo$MW&z~Z}x`X`g*9p~eD>(AhYSbb*2HnAhrw;G>Hi|gbR"
    "N07b#g<~UYLoVx2JG@`;jDE%7s60HE-I`hdgqfl95TSWgYAj>$JsO!^dMUSat+4v#(z;an^iub!^VZL1)bvRt|00oh7j-_=83;0?"
    "rtGM^J3@ahmHe0|nvug_e*ih&IkG2VX>Zo}_{2EZeuPjr*wFo>ai(KzAKHlcSoyF3$okUW5WO=1KF~*F2DouWeG-NfZ`{0svoH3&"
    "r{gmD_-Xy|4Mlo#fuiS!&^K5)_PJKLDGRHg3H}sKDU1`|@*J&bd|$_H3jKJ$lcD=oPaPd{lm&kKTK``?k6xQrWbL2+ga#p^UXW7-"
    "14eM1uALIHi9vbvh(Dc^ruTz-!X_&oRT!DoPgn<Ep;^ZpbL67IKLMxI2lsOuUA#S&Z0RcPj&WF_6Plq6Yo)W7FWW+=708QhawDs<"
    "ln`;dDvcXd6tutt&M4&(ab&inqY|X9dT`npn|9Ln6R63oGO~xD+>sQdFLMNht|GNvt;-RHV*}3hjp8uguB><2r3Mv*oYAsw<Z~u)"
    "4#Qnt%G5v{zOl=5r^n1i+r_NzByL?mv5ucqY~3<Hku2)-|6fJ#6(q-XCg`TEs;tcN-n6auzTp7^AVGqZL`f7^8fiu|Yi4$4-Mzap"
    "4>#_8yQ{!P>~8F=8Mm`D(o!Q0B~cPZ0}>=*2y_E&(B78m^4`15s;o4XcA<##bRN!$b0Yr#|GtQ0>ivX92RojH(5>XmZOh=l@Lc-S"
    "^A+n0l5bpmsXNfrI%UkL)3stuqnAn-+DzrYXt^Vr7^d`Q615)}GtHoZ-jQt$|AUYJ<|L86zx8C)Fgfd3dS&s|7K7DaAPWl9WK-rD"
    "oMo+lWVQbBg8ARhRSdK5AAlzxR}Xi;OxKRHx>o<vpn1Y=aN*&}OQ~^hXwZ@4{N*&I$okeZth&)MWSfwwm#JoJ#iVjTu{lP=^FQ5>"
    "|5-J&uA|KPJ^PI3;?;#hZCw&!V~uPUcj_W2YSnLj@0MwK=B?}go;22X*^R!7r)Rd&R;QTCo6*H)u?d*XLSN)qLFA?S0GjRRu;A+E"
    "YG~`Id0J}F#}|>TVsqQH(Q${?-?6m2J5;Z2OyhKOC&H&HJZKA8het=<!v?Ch>j5c^O)^E#G<9aL=PEVzw$MTSH$Pj&q)v3V{&2r`"
    "5-TM7%(b!k0xPGLQb|6A6q|Q+c<#;fXE}jLCZW^HAO1gY!$UVNoL|;bXQ+7Qy+Y(FK2YfP)Lyz<s_D~5Y*ST0!R%^mmJfeO_v5i^"
    "Z+|s>oC%-AVrt<Z-yB|ohk;n}!a&Q`jdV84G)p>+{EvR}7stV9p~Ax$soD9WrYGuw0b*$~?whabeE8fOPSeOY-~8tvd~$RaezJHG"
    "S_srnx<DwrJ@=1&=H;{Vfp|@%{^IZVo*#GEax0f8Ls0$t$e?XdnV#}^D|+fM<!=dz_CDv7(rL(U^Kzih;c~@y=uTMWtjm8g#vr>J"
    "|9%kqlYe#Iy_<>L`88^`5R&rE8~+HgW{tYO4rOj%Uzl}Yo?0Br6E!4fo*R5)t02BK>zgqQY$n0`TV>;bG(3)tdkkBj>?Wa!SX9#0"
    "L7HAx6f35)wikz1)4m3q>S)t_kNMMF-L09ThI~1*y!q{^zx!+Vy?@{xS6)kO(eclAVVx1s5i+VbjeZI*C8Px+l`4`IvRICkJhlj+"
    "MceA)H@@pJO!hvP;^X7d@Z|QR=?XZ315UsWB)9g;YvuI%L8_c9lKZG>wduD@y)hGp3Ei_7R5>x+p6lm)Lc-EqlOlCzFmCmJ%FGNj"
    "RFa3cSm>OQ!l87Ia@*Idefo)r)wadL4ymKrr~F$7((ic;hp_s*pcGcyO5k$dG?hZ#JnSJ939*^Z3X8TRhgNx&8_V2FwYPV-9{pIh"
    "st&Yz$&<NlOt|Yg-0L&U+eW<FT+~n-+0;!PIA`a_2S(H<&oP5QSnJS5ql(s2rB<eL(uB;q(!@mmV&U|Ne!SAL39k1J=RW*}<K$=2"
    "he1~#y*wRglurabYZ#OmTXNy5=9O=}#Hf_cs0Jnm!RFBz(Xwisph*%5S#aXr<UnlQ(%w{mSIz&SSMR?m0Q;xle?QFaS8`D?o+!4o"
    "fW@xqcg!4{YWZ(l&VRQSXS9G`Hw-9OC+_?b*m=(Q_uJVUow%x}Qs)-gjJJ@z0BVlTxp_+F-rFujOr;)!Px$A*qh)u&haGU6?slkx"
    "<aUY<^94Na_FXjof8QDl3*CKT>B_|Hz?4!F6&RFNK$QDK`^iB=d+r<4CWD`?LQl5K?XN1D*R&0~=KCF>_1%e*7rOpRH?(cY{F07v"
    ">egOAwV^&=4Xqq?T{GC2B4`OMuXn=V0eyl8$>|ybSnuaz^@C)w2H2-W*pM~g`tx>uD`C4hG2GYJ(}}SgMmJ+pNX2<mV+uWGQ(m&t"
    "GVm`#0qcqDk$-3|4tn&D0M$%cZ>c$@RF<bu(_#QnT2JV@@p62I1C0?7M=yQ<rE#mQrOJmfIo?a)jWW1!v9#8qnz(*!Om(|I4<^VN"
    "&p<>18v36O0+mVIP5i=HvCVvG_t@kSC)iTDE|Xt|$ZAi^)dTfBO*cBku%nlKFz$rUF9HZd79&45Ri76q0TO|k#n+#$Zz_;Yn42xO"
    "&~#3n7`QQwimeEBVd`?e+N3y1Yp~TfTiu5N>L1W-f-rpb-;v4>)MU7!Tb?m%gFm{*-v2f0hWdm47Xx<5!tAKo;~)lnTIVXtM)S5M"
    "tu%yeJXz1}w~_V}%cX*42<hJ&DwV7jb8m+8>)QxYppCm4Vn<7SY3F7J2fV07W#yBOMICZB1Mf{@>rU^6Wf(m*!6av5h@rO)_S-t+"
    "A_}8g2u2|o`D=UQ4oL18HIZ;CQ>=;Y@+}+V8KrweWX!-q8h{wh1xL}|EF#Ued;gaic}tI9RjjpyOx_=X!a?K`ZJkHaE99w}XaQDG"
    "&~U0oYZi>U$R!H6fXD+cdN!s?YxaCiERn`t(Az=YG}qm&eQ)K9#ps~KkC`t_5p)`n^SCI^pvOKaC^Bb?<3nv^Ux$|WD)M%!6W;9}"
    "eB>&on`yF5%w>!L+AvgH_Mt`{0SLN$sBZ?xh#KyBdu;Bl^M=Kl^sXW&$!1<aKCmI%2;LKQ#f1GxU^5ea<F-2&8KjKz=(~E?*3`ui"
    "L?Q%j)X?Hs5xLB^{h8*Btwj6mhdw~0IIgAE1b&(qjbh7&RV2>T!Z5m-LW?!7($utiQD&KGc#K&O%J%_ULU~b4(WGSLD9^P&`2Xj>"
    "b4`EdDXo19{$~B^%9()o0lgNIiP)t)HPP4D>s7DckI&e}v4n$+cH4=dl~$^lgy>M<^d$B0aeupqe@tp0)*3rp7m1UeZox)-7SPU|"
    "PN2po+oxX6pw-WFKDWnnEL;<YUQ}*=#0<aHAFIt9Hg1gE`zGpBr>>37T^Rrn1V;3r25-OOuW0>bZtU$b)R^3WW6@2|25X`QP`r)r"
    "*??|2R(*byj^{E_FnaV(`#1q0)7T|&&$g3<x4rp)#wo8g1}98<#>UAk)y)^E^~lLb5AHrViw`_XG!FFQVDDl@V-JlA$v?&Dr2@>P"
    "Ok;p;lJ<IzHPK3qlgzr;0#~qpC&{M75WJ8w8zozF;Qu~YT&Q~=La6VFekO;F6Y#~%en0oDVlj4GJ*E9D9jZ@2=qql+b;H!9YsY}K"
    "XBy&{<;iL8su!}f^w0^=c_%#}P2}lDw*d@&J}m5<1A5Ri6+BsX`2UTram?#E&?}l*w^eT{PaC4ke{@r?pLuZa-0d4<^Di$MCn+i7"
    "A`;H-gZvvFzafpJ9?<w|qp@vHgoj?gJwJkLm4dX8ws}Ju|Ebt4R8ICI@zb+|hPyzzP~uwn-Jg`!Qcw8+$EWi&Dk>uvGCH#k(tT48"
    "zK;+wy+si`w8tfnKw15bW_ny3?Jq}1uR2BQ*{A>I&X;|6cB?Kvp$xV>M3b8QH1x<?`Dm}pw~jNbp|jlSaU_*17p)~oY}t)XfzTVQ"
    "!>xiD9x<R(#`+U5d2+nIo-I_Q4w|Kq8X$weJx;3t=oOvp*4eM#l*;||X)$qlwz}Tm*pH{$O=Wxb?4Skl^yY_5wI1vVXIpErlf+sV"
    "Df6*Vt5wWp6CvxieE>>^=wE&!hNA1+`JE<{#s&><|IxSC@(1s%{A~OF_ER2Fe9Z9c_866KSevzKD%Fx0Yp-KPttXz9qy5auj@@Iz"
    "h9_;l*{Z6d9v!Du_l0d0*JUF6Er4efsU){J8gL9bWSd{<T&l6P#eXtYI?HdjBJpO_NB|n(Mcq=F_=_x6Wh=kEl9#QtQgpAKSL^yp"
    "*~r_ETiH+wks;nBspHn8>Q3Oz+g)8}bjeakM%&RnmI-T7$gzCgJmCH4y+8ZWkAHNqdnelr{oT`Np;lpJ#P1jyo>-jf3zg)`=KkZm"
    "&ZR;7(#YalFV*u;TD_oWX4pLL^)LI!Us;Z(nB#P6=H~U}#)ms6r{<aQ?e|yL{`ZsYQLe3z4veFUhH{x*sL|4-WxW<ydHldcQ08$&"
    "dgbOeOpvURDmdh}QFaY;Z4K5@@Itg7I~7(6oZXoqycHf8MTUkoHcu1!Y`F4K%y+Niwgcb@EN-7Z{i?NfElxst#wn!R#qHDLksal8"
    "C;jJ{>I*go0OW<p?Np$>f;}4^C1on!YSuW$r?QnCUCegB{vC@I(UGz4U`Myp8CcC=nWlHU?cP=tzOq*Dg!_D*p?s$W&1bci1>fQT"
    "yeue%!-#0J2%Z6RDL*EuliCgjXvC8<z3Lissc>EFik;0f>2ApK`F`Q|9hLK9VN}iRq*Vz~`+*nhz`A`wZ|<t2B&sQ8EiBJa0^KCb"
    "1zK+|w(t%QyvcKhe9IhWuXV`zS~Z>yh99o&G^jo5Y`lRIF-lZ8N&*-IQ0S7HW`jFU7DVpNmw<n2i~aFo#P*dp7G557$pwEQ9$wuk"
    "1KwUx+v1#^F3}osS0#j2$lm5oGkpp+iwq4p2)|MSNRH<*1TsUk7qc%6`7A`O)TFzdEcW+y^Xa0@(heLSAN2+7{;7kaR4?^JTpn<#"
    "b3izClKJe;`^7K=VT3dM%-rDBTwSl}<9*R!z-oiT=%hx^Y%y9BGCHj|@D>vvP>-(5%`RetFgwsgMV&=b23@!{TX$EVLE=YDxq-1s"
    "Tz6#Gd(A$hJ9{L`Es;ZdWhyQA=QZk3gYz4-=ILVp4~pctpmlMSwOU3H97VKRRR3YN@qQ8Bf#G^vTd0z~L{Te>ZcSS+#^NK#)nN5v"
    "S1*m&Ito&Pv5eFKLDtMP8dUA+qt8XWdroihbhw-0h7#`$;G-6PWOCu<@$)xFypCzR1NV$5&KVTdE*SuSt>IpkI<&%yhFi_*VD?x("
    "-U#2*(wq9<xpb>bxk6cy4d-7g>o1&<hE~_&zjVTT$-|+d&~2CcRIrzQUV<9sT6k?t&<3i&ODy<$&Gr&POjX6rM15ky(P5*u?9jA+"
    "wx1AW)D<t36_Eua`sOz0XH7RtYuCHJ-@6p3d|Irnc58WEy8H|(#J%~1{b3mo!El&Q0q2e>AXZL$+|eW9c}=(A#uP-41B$x@>I<SX"
    "or8<nTFElsF&SH2rzF59!O-V1{dO0OWZ>{YI+JEn#g0G>&{$7(qjITtVR`fiGL4DjSh$7v(!)OcwGs28+nll&jeZ!_n8b3^-<Tud"
    "%awDtcEzD*Cyrpyvav#jzKrpPXtk+rW`H_a?hYb#u|K+?%eImI;<n$NBb(8FJA_5BbA!Zeg>Ur?{>f=wutmoPdjrF)jbJ^Q{vY%m"
    "OaA<vw)=f3KmXfT{~!nkVc6Kvh+$Uam~;2_K2|%x5rwye!?#uP^4U>T;>}j&>M)q*VG(yWv~870xm0PU4RkB?*-@&X*BdQ1NyVl~"
    "qk@{f)|b3vxvh9Dohz=i$W#*QTTR+G?Ydqbq(Q?fFh1#+QtX+G|C(X`5;-p=qckB6g`%bw7fNN)-9oh7b2065mfRs^7uOd0Pz63^"
    "fb~TGIGL<IkJf+sVC(aWN94$1F*Ll@nbvFmWT`%=xqs*HYhSKoJ(FI?E?@QQy|SM40NY7r_mpJ?#+7Ypp2q#1cpvKQz==|`oJ!yb"
    "D?_apF0InB8I#7Z9R(!!W&dP=v+|5{2r)<3*VppVq6IJM<RJNAw2Y4(_S|*JFH*)j<glLW*R)EMlA3;lT%74QbZ0rLMl#JV#LA#|"
    "1n!~owz0qDBcOjx^)Bt*WznB7)^MjUl~F@Z1;XKnJ~_slKp8R(eD(6!?JKti8CYKLbvJ^eX?OOta&IlsZgOo!Z9v*Md$`(pwgFH<"
    "P!5`Hv7;(gF(EQh%)VgPOnNhos_@|OOuwb{v=ai*the_ylbT1#@Y+Tyv3N%HkJmOL6`Fbx>?oo`AdRV6HRew`YQ0$sck`)Xvm%KR"
    "zSsd#m#P5;s{6&AEGZVd)#qbTbHdt%q?VTKYrC}6C>HWjfwB*c+FSegQ`&r@ia1{X{qai<0&6#*%)wFp=PUJ<LT^92bJjj?=)4um"
    "bf8>0YU88lo!&v$@~bnM&Pk>~zxJBBtQ{(zsj6h1LTh?K866u9K9@4W<j3hQ(3HDXO*f|6M0K3zy$8jx_AC_nY|?P9)B4Gi=$Ya+"
    "(1lDP__Pu14v=HQFO!aYze-j0zS+0Vj`u|tla=YgdG`pNB@1^;(f5}|dXa)g5Iq!oR4PRx3Xj&FRw^fg_P3|r9XcYK4i8SbM<zRl"
    "u`i8;PG@4Pjs}6i7QN1DP}(M`forNJ&G_{6g_o{71B2lnryJo!{c|+n=FE0lr_ob!N4t_Mx0ir~rHf89l$wsxa4<!lEjlQmaySK5"
    "2vfTkZoITK`ISpIX1$&&&*Zpbl#TKO<qmChSjR$=-Fy@*ul^DgnrJ*WBh{(QW2UkbkdD58&eS$HI|FD1hFyMtA;kk-ti<nN?)JpB"
    "&XZ~o(HiyE5q({f6PZ@Wf>+XV9ck}$6iyJkg2KzpbCk~Nn`@nN11Qk={Z#4dpT5BfHL0mXv~jT3)0kzs1{D~a;J*yf7rgk$sD9Y$"
    ")s1R!JX2ZpOzV<57l`DE5^QR*>0h;Nil$FBI(&^=SJhsOQw=}(THTX3i3M3h!t*{;%iTQOY`5EU4xNk2GNL7&&;0oAJ<5+9R(3jA"
    "0{0D83H-|JtAL&C*FAQJ)}vK5LZ_C4dx?0wegrDXYOm&0%v!L{(?Y%Ka@p;$u4T_|SF`=GHZrW!<_8JhgSy`IZq&LeYnRHUGfiiB"
    "39~vINlhDBSlH7CFTTCF-hDTc+f%RDV^HrDY8TeSlqN%Yxa&meHOys0>>ObL(Q&PDY3SAvTP>bG_&H`!#{C^X&^Ug+8w;-NB;ND7"
    "k;>!s^WT4I#;EzmGFxjr9vmI4_o|f3AQ^AljJk3DiM5&b=`C0R4#uljuZ_4dK7*VLjH;3We)P#N6an=TEe$yAJ!cRsKs^x*$ePIG"
    "<i^uxzJYKR(ZhMT!VsTP+n<LsN1OQeA-`T?f7Zi4lTGM{dh2@2xHEFt@ux`o5nK4tjmY0j1V3=yoK)ZP`lomYqjA+xT@*KoeO}}k"
    "f#=G5Fcl~H2ETO@jwDY*blF@O354g--~xxKQk&LDOy&sfA2iumwh7CUPAW<yldE)!yA>f1U?s+(q3!PBS_^v`fetd)T$CQ}k2-Bv"
    "D&JWWX1;<C4H!eV*&S}I?BT5@&Wd!+9X3H(A}Rm6wPaw~L9RNj6c34B2>@kOK~1OzAy8v<9!fc{))!Z_%&MTo^_tUkvc`ma-I@lT"
    "31}@tN!BTPaLmyYj3)DVpaW`-;<@IAY}^O6XK>yx)~t43g9Jy&{CuP~qrF)eeW^C^t$l$y1xv?XYL`Yzik;w0>@2)7%RF3`zYw8q"
    "tMk`{^Jrbj7hjRc%V5e_De%oiC&ia(xKP%$Y0My|GtcP4KHA2d4Qd?s=wOqKP1IH6U@>k;#MMG<nk_@6dIJR=I1;aU1GbO7xAk?t"
    "{V;+(SC`iCuYBS7YBB0~mQzn(*ac3)veGFuGHYz^ClGK4h61gUrM9JOc+zLrQ<aO`9izPKa6Z(yK6L3u0=P(28n{_EHbKaxP>SRj"
    "6OyYY+Yvx5s|rH8Da7l9dZ4Bw+EItaH0#IWf~BkP<f<TuswxD5nwF|$X{=aiwmYdr>oDBj0cD40+QS*e05__yd&`@hnAoRqn<965"
    "R;$H6FmLcTspeT~yCkM(Sl&A9sGFgj7Ks4zug~`4iS;3u;D%dFg{9@H*=UJXq)Nbi=v3VP8BvenXjifToXu7W9y+=c0b<-g;)y*v"
    "jXnwM2Amc8l*2nDKy4?bV6}JBp^P*jR=aJUccNH%Z$EvQW?3v#6-nTQ<twEYtFWk4JLb#1PPFZ7<d{mh6+V;A5aze_dL$`>&gH?T"
    "(9-z!1IBS&Gc!Erb{Gj<=(RW2<CUm(7^@+b?ud~B7y;^qKe~@AqR`l{rH*lz{PR2iSuBR-VjM(xWZcs2lh^*>+f%=DBb17mjf4cD"
    "(2MAqv7sXig)&RH!M;`mbr4k5T$&wO0${?R8A9rxJzd*KHX=E>6%S(R2kz>oxs&FBwuIztV6#INH0|up=MPSwJ|3IU`IdY(P6B&_"
    "WFru>D-ErQWK=tjwsxAWI=!Ujb=Af0e=XllpZ{oguts6gZ_RvJpDC_7>rL8+zDSHh>SfF8!|c}r&g#4GEPr<AtIaO}UjjqJVmmEK"
    "oFH^%gzHxO?JiZlJ~eMOzCP^x`qa?nNX<|U8+s*=7fcW&*FK4UP5!B8d9Ocp-*@=1miur|>K4<(JOd5FP1apJ62{-H()R2ThjHuU"
    "$Dt$ZlCOz~+enU<yFe-`Pakmq$c+)Fj!P93&SrnS(xX_v$!a;PUu|^%>DmVN6jZerke);J55Ho>AT1y(X{*289__hW?RqT``D8Kn"
    "3zypa!PEELrF8q_OAj<d&4rs_UwOyl{GTeC&$+Le7hbjv!R5}c`X@gG5AIe*ERRByfAdKe_1y4mO_=sUWB8X|!_WWO&BMvd>LCMX"
    "%58e;I5}s`fW|3~lRZ+K0pQ}x-7qvf?bIW?Yq@CnGCA+;onLMbdP+(jaWK|7|M}1}rX4Jx@}Ry4;R1j|&Ol^#e!F@5>9b^}+~OqJ"
    ";4E!iZiT*^e1D>1_3Y`q7gtoQCmi=*Nw1HeLZ&up!)Q<TD>5lIbz05vFcw=m`OEvyPQQ(Ad+{U5@m@Cf*Y7<4Z-4dRqGsPV-bvhk"
    "!xEfvw|C8r`^)9lf`!2>LTRL*7tnrn;F5>!#1o<$aVP~1OdYJnMkjp5{oIagWX7C0dVbhSkmtO9?rDyGLGrQ!sG<xDk*cWlbrftp"
    "4MyI1_lw7y>jSTjcr|)A&>vJJVCN&^S<=|u+Sxm6Imq<qi8g5}S}jN29PIV+ASNH9pC9bFjg1RSFqmyNn+(@IX><7$%A!!yVixn&"
    "JiP2_>d=G$&M;Urk=7CY2?G&)wgnKzuXSIP40@+GS#9#)_|9a&En57ZdZRkvH%eCA<7f1Q(XQjYBZ%GGKQ7iE<m)73l*?I7LuPc?"
    "ARl5LM_3Vvm#WF^8N)N$d}QY0CFiTN*I&P-$2H|f?d$WS2cPDj0LHZ1&^05-2fdnT;8_9Fw*bN<x)e#n87*A1MtR-9`%mv89DUX0"
    "Fm}SS6!Gz0i;c3$6nDCzheYS7)#Ekw1`w@YgJ}7aNUX%@oc2*g(4TaQM@^b(149<)hz1?@86zb!AFOM}CH=VDyjSux%|uG6CfHIW"
    "7OhshF5C4PlfT%=SK7pcIlcMh-v7A6wv(h@XwR~?7<cwb`pbhlZ9p&`D764-L_9a(5A22)`HBAaoc-rtIpqvVe&mc?9!R7e@aeEz"
    "_{F<NL@-c%SGhBcd=%jS>=IhsE3C$gsbHp?EHs3s3U?TaWVtrm>2$-blV`!>T4(LgpTvH+U09*A`<9$S<j~p$YT9rx=W%>9r(=tb"
    "h0OAd&JOB^#*~GrXT?Qc)R#6a_J5Exn8iLWx9a5xU3$K+J-w^Ps4KA_Lr->wKl%?b+hL!eels-R76R+Gn6_~W*3RNiG;?d1`94|)"
    "GnSqIO>928sL`4lXAQoBS=rbOe)`8iYWwcn&XbF;_aFypvA2A7K_{KU<e`JM-s->HO(snRSD;hKRKeqNGYNJ^nMOUc2J7yJhn|;b"
    "3v3OGsuHSE2*fCTjFt~)+sslJsIJ)`Z&{+w>OrG(L=vM}^GHrJe#Gn?!@(!c$C>44I`>}?{r^>Gq7OBzD}gz|bHeC8jN3ly63PTZ"
    "n;qC}r<UIh9Xbt~%k+iU`78h2^LrmV<e1l{ba8zYW{&vcX4zHeArK(6o%Dp78()5Vaic+4&Zx?R_hbEG3Vq3J`rdQ}cJNKv<Q@C?"
    "SI<{IjXu7=z2+GBbk@E$L#&*AyvD5T3?u^gVRQqPj-lQcqIXwb6zafXb+9|+>xl{<GvZmZ?ogZ3Ik#PScZ%qh87Wjac;ak~+KM*c"
    "%0deQrMw`eDe19R_yk5nQ!s*v03eC--pzI8>p^bm=<ojW-3QOZBqh$J{Kf-|Ju@5o)gzEDIU4ld-B$|9H#+p~(gui}Si#C*0MFmL"
    "$P?UQz<~Jyd@2N&Gp6nbI@6BPpj8J)hQIR4q7T)8yCU<Sv*ux>Tjl$ilB+V|SOuumSvIWaE92ejwdkJI{|(g2!9E+lIA&nMDs;9u"
    "$)BH4&QHi@eVIZ27PinIX@C!P_;akhJz!{i?NzF5ZM2#GObz|{Jp90?2~TJk$xqiEifRw<oVU>gdqy1A%zacPh;jrR*x_GlVlZ0w"
    "8;UMyyY<il<gKHwVNM!-vGF}hn>XKXdI!*PrzaB|S2c7u7ycmjBC=ok-eMftDu9o|+&ce4;HTOeUqVpsE&Dzlq*q$NQ^atJyNlIJ"
    "cy$EW$Ep@DWHx~?&e5ML<zKV>$8(p4KeUwZ{t>CG;r`%z^~1lq-{Z#Np3fwV>%fGrRvCe`U%dNgKr?xAH^(|y$t>CY=bqg8%hLVa"
    "05g`ajY*F4-BAjfrsi%<7cIn$*UIZ;t3#tT=-58MiGoBmdt6kk3r5^#b6{?(3OF5#V32hrmv6Vp;z<G4<661PzztCrMdd}4g$7;c"
    "L^Zy5?6lb79=N|AGFzNdtCLUfU}nD-5JU$~b7)VJIdNbtU{^qzV#rLZ*F(i#llKix%Dtuq>@<2(+k!;H{Wf9hfnX^Y=Rv!mA~gYF"
    "Ev^z*sWhk;v-Uv+S1m@|D5$7bW3+WB5wfK-p8KD!==?5_?)>&g1XZonVj^PV8L93fx;mIpy9QgQoIQma^@(0<VBtbe=Che9B&b@x"
    "CpA5G-%P+&hbhiWIdB%x)vE?vuK@U~UtQ3cF;a&kU0t`-MBDD5UPc=PgpMRifJ|uEZd;)`7L5gw)X-^=M09}5;q&<Qna$x|{wtTf"
    "sDGi==l4(dSgBtrkVmIUx5wE9F`DDzhuPF&s#hsZUY^hat)-X8X1#Wpu8XaP$90XDe8rOK&fl%=#ZCz!*CMk>y=S4OQAh=KN<EVC"
    "jkr;*wOrvhzBnOlUdd_qjt+FIFjZs_j9^$82GLry)-1B^QX`aKZLkfO!<0#+PS%e+iE<_VACc%CxAHkQc-;D$od@;%U%YSdMC9#9"
    "#l4{AEMlihYOU8T3sBnN;Y?`X#Ah)@>PrHz%B=VqH&h!PlPq@UpiE54uy<y20V56h=Wk;Df)mhXYvAVG-xuF*=3m`6>7bsVttd()"
    "-wZM^kLq!Y879%h;mvV;ReKF>3wrO+V3&7MW%}Vk(QR$xWOg2q=DsKIJohXNH`RGHU&~$yOez<@eroWe77)Ap45x*|FLtU2<>JvE"
    "zpEUZZ%_$iahD(ObaYy&2fQcXU&ug6FaU+dU_6q8$q-WZpA)a@DiRrHs@ol%#A+)=H%1?Ar}L}LxyQjGmN||pYe&cDrs}7e8S*g}"
    "1>O%n{^9P?mu_sce8af(QrD@90jw8+oOERuGUsFZ--OdMiBAr5j~><z?>9b;pX+g?Zm4Q?X9j?J1EWdE0oy-c-wdaFCL4b-aNdL3"
    "Y$Vz_0gTB`=5CVBwTv&=TWb*mc-H{sMEtzt>ImGIoaOq_3Zd|1MmqhV(%eP{WZ35l<y20TL002?!9dwa(J_^9$~m{1iU02Z`?nkC"
    "{?mVtSXRF9Zk|k&$xdMm=y3Zx8;zeu%ez8uD|KZaIJanZO-om|>gHekT7C4a$e1?5`2$_$+f`*r6*Z~aVMuCrS(D<$Lwm;6P0xM}"
    "KnW0mVOU>CyP{d4z`29#ndf^o>u(VyL~?2E@y1CwwpqtF8|cZ_2cf+Ok)21TQqm!vPLELa<!p2ci|VY6C59T-7=$8^ULhKT`mpaa"
    "#vk`x?#;h}+_*4se#Qd$keELZ)4q|$CD;H__Qr|sd#pTrQq-UH+K<E4l9gY2^HI&TQ?ewD=RKPnqmRFwC}jA62OM>RT@2QAP^<v-"
    "sFm;O>emS9>$t0<2U)$P$AQ6PV&e-(RVx-!V&Wc9-EoG`e2u;(S5BYktC6`{5(RX6gVu~CXPG<U!hZuQ4-lf8_4cb4KqIGUj6$YS"
    "ck2O0JVY!>|I_Kg|AmeIbl(2U`={Hd!W1#$@R4068?2?aq`^ILBnG`yvkjv&xBusAu_y*uVu^8Hzkr(tySjlXJlsI{OTd>|FqqR&"
    "iXFfw^w8c7;fvq<>3FtyGjgEaJlJ~$ub#Ju=7u`+*}gVS!%bt9eqM~9q#r%|4&@tZ3FG}266IK_Xzq8p$nn{;diU``<;3)~#Wlhj"
    "@Nx-XJV|(ev1U}s5ngp4N~oE1?8lFv#S3B+B8wXsd4Wt^aa22v=Q`%<xPm!HrWf*}f3pP#OCU-hh*1TRU2J~SdpYWQt#Z%w<Re1Z"
    "f>;uzdu`^k-Daa=-qIQ~fjE^vliAPX(99-2nHDVBtm>2a1%II;KxHQPoVNUr>~R&bZs~PVPluhCCvNdW=Yb3*<*k2x|AjZ7Tl~;<"
    "ZI#w$V3C&i7PEvCuC}Jk(6-9qc~V#!(SBM6KWb1bou*4iIjK_D9XVp^&&$@&*AC!`AZ|D@kg;FC;Xb%w%+0q=*qo2`LEWjL)zC<I"
    "7ogchmXwW!hEw!aDcdfq{(@Qgm_7X!n!H<?sg1qNnoWCwZlUaNRXuoiGMorBB6#=2j!)>=1sgn$J#I_)+NSl&-(2wh?X2<6x#pUz"
    "0oW1zQ`zL!5+*z9oIJ(MPl$!|z;I*smHk9u^_e!JPDJ&u=3G}a>uGtnRu59K7`k<U90UmmBRV7f&RXzae>e4N;AnD3;S!AWtIhtO"
    "|2bAYu}P0a>Dg<ez6H_@we7{kV-KIbaT+m3cp^j7?`8}Q#-muZn1`(j&!SANSqT}pBgW$}y3vrn0bkQ6Jf9WMw{}MhQT;tv54&>t"
    ")S*0{xQLU@>f;BG(&wb^*JMh`AvMPPJ?}#Y=p!5pgE+lk6J!L0bpV8(t5l57T8Pxzd$7Cq&d0l-)K6+SY9q=ms~=l@EdUIRo{n8q"
    "zjsL#fYa;y`pZ>-KhDlhzVYOM>yV2<Ji|9%SV1w|MAiOI9InTM$m&Wa|HG$$`NQ4p277!jS~*lhJHg|F3N3<A0L_`IqARCNwxY~Q"
    "CO+%IE+e3Os}zkKbCI>?gGJNXIcmSl7YePsDR5*T)c_#gXz^#^93Sp!GA%z9g5`yO5-3%U$zGAvDCLwahkBp^WmJ0O`3Irg$KlnT"
    "lP|+{Uq_w7QhlQC#+pUlmsN2CmhU<_GyoQ)cDDcvOmDK!2&EJH`eAnT=<kulQ<l54`E-wA8Mga}|0Zx@8PoaBLzqglJY5zyp2@2}"
    "mM)wd5DY9ZB>@}zpMUhOt)z-@6ThYEU%?j7b-Y))4V}xgY)MT|ZIz{e`S!P|rGFJU_a=lH4ABf2OHN;NPq>|6D2lh;CP;MxbWVq+"
    "30M9+Zg#J@i7K7@tKeYx*J9?KWRsg`O`filMbzm9d|*aha2uyRF26zJhghVhas{9$m=FlebhM}1G8S{*8sf#weKAUo3+vW`<|Nu@"
    "n4V1TZWfNS>1Ip=C@P==pbEgD+o$h))#t-*CyZ)xaHri4AE79eq_ch76I>{|9eVvp%5CUEjE1PACbk8qYE#BZ1lCy)hlEtLS@JrQ"
    "t&~q%hHfdGp)}DHw{4%|gJ83om&s4FRUOwRD$&qh)rm24gn$h9892>#B;I-3(!cHn=3HLbkMBoPsW8yUG*;`~Vl~7p4W%`#12r0r"
    "CXj$}yFC;P*2u6&&-H7^ZNKMNj~}$7(pkMOMVixtX4{0@#Kq7Wq@+7;jWiBuJw|o<wXx$9P5P`$Lcrs~ez+Olf<?(gDl}@h3{Ky="
    "oavIW=O^j-(JtS4nhfsdLPhjcvG=JTeBJOS$Xe?s>;8k&S*bBm=<%P>@kiOyKBG67&Er?c506%Ue*AH`6>EEyoE1-{cy!A6Gwx?u"
    "edR{E{Vf+ZWz?Ek8Qg4LXEaj+IPO)x<}miS1K8L@sAN;q$(Wg*&It8;Rz1d~q#hCATSIux)8*=zWa9eZv(jLk);3eZ_1iZed>AIl"
    "<^KavO9KQg000080000X0M4E4-T(jp|NsC0{}cce0Az1>ZZ0w|F)lDJb7Ns_WiD=Tc>w?r0AK+C0000005bsq000000GsR=>KhQr"
    "$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&t3W#7ifoXxJ|}d?>Y1aO^`CQg"
    ")_b-ZTL06WY9;ynj8(6>z4eg?U#%9ME3!J%u*gc=hsRp~4V$%Wu(Wmj%I#JfN!zXbdHk#`ulHCf^nb8=^(V_(<o7`<;btl8g~c}3"
    "n>IeRQeBW~wQpmN)%3><)^F60S$SD!Sl4qewfg-@!uk@!Ml1eZv#dhc9$HC>-n4rDnb%s5<+_!cxvX`bk+{`2zDZVGGag%|sc>1}"
    "y}!<C)`neHo~;Y4o}XQBwM+V>6-&T7tD5`;R<)<sTIo3mTL;}eZuRHiOshVLDONik9kh~o(_sYwP)h>@EdT%j2mk;8ApmC9LA(F|"
    "|NsC0|Nj#J6aZvzcWy2-E-)@IE@^IbI4*8*c>w?r06>la0000007F#(000000F=GYjwQ{K?dAU?V(-k#SLj)T)Du8}!~-w`-3bFm"
    "sKspr65^u1hzal%JZV<$9TEPY_4B+hz&W4Jsjn()?+ABuv$f2Yng754?SJ>*{G0#Yn*Y=MU;p@T|K;ERkN^6Q|J6VI<Ny7?{3rkT"
    "Pyg_b|I@$w*Z<>R|M`FWAO79H{@Z`y_y6mE{$Kz7zv%b>{r~*W|NFn_-~Xfk@<08jfB4V;i+}ou|4je<$N%&X|Ia`C|NhS-U!|Qj"
    "*J)ad!)_tDk%D#kEbf}&w5|=4M>5B5_R*(xCI&Z}Z+9v`&e*LCf7R)_t!``G_IkQ`$6kUn(*+x1NTG+&?JTp;yV$FatGg@M=A4Z#"
    "xKi}>#s@p5tyi<dNBx`k(b>^P?0vgOd^O{&^VXU%YtS!kOg;`bhpqb7F=pz<IM=MH!JGOXb~-&@ccD9<+bnfB+q)T7f2p((t=Wy4"
    "`h(k46PgYB8>X2tyf@=*`|0atwJfG}V{J-q`n%S<wK-<)qvxi7rj3656!U$#dpgtHa9-cDZ)3AXPui@0^sYl6=~~{Rx$bgz>tdMG"
    "nk`Q6Y?yvGDY`!OG$ZG1lD_i3+iUWXX_$1E(XHuoMD0$A=F}U;S$)3rhI5Z|i{AL#&t^i5x%*trS$!K}HZ9SN&L=I7-n|@0(~{R5"
    "^6m0Htk!b3a~o&1r|dwFX1bfrm(ij=PG6um*2d1eV<CExIlDQW(c-q3(e{jNtzNCCG_<O2k7oCC^!s!F@xAzdw|k5qYcKD#BcuCi"
    "yY<?w+GB{ljm@X4-KFRUwK3Z4Vvbhzy{WcXThfZw((e+><;*3M^vBzU*RZk%qrIG0G|^R=1Lo#UmjP=hs?l~&E$5JRXruPSq}?CB"
    "yD_^hwV4!hXx@ZjeB4rZHfb@umSj3#oxhyFTk3PuTNt-JtJ(COGS8nfbJby}#^veTJJ{Q|s>joQ%QB7IAKtpL&&uZ6ktR<tM(d+m"
    "nO96rzc#LqIhuY$#;1*IvGp*G*Mi<d2clvQ{JpL(wb}YMU5kC_A$;vW`Rc>m)z+$mw&gLBD@W*?8GpR_^6t-Yj~TqyduRb;$+f!Z"
    "iqUy6GiF(O7*z`=Qy6XYzM8wUXf3p+ebXO~+4L4J_No1JA#20?W@WN&rZEp=Hko%Dg>^Qwhd%U(sgIzS*WMHkw9K}>XB;Lr{hnS+"
    "2Slg6RqcxF)d&5<-_7$V^H1rItV8ehD6`I9+nA>-787<8gE76?w)?J4e)M9K&aE-F<~_BLhPU@_&gAYRoXND^_TBV*J*keWj=5>k"
    "+|lY>xf!h%x5ZFg(sw<p{VL{h-jDk}uDo0My@5~APs-s17xesI%jc#J&UNVsIX$*c_AENS!;PMd?5KEIuhr|BVvI~rOA$tN_qI2A"
    "#dGVo;XG+SvyP>io9x@1J!RwGy=fuk!4j5x=viHr1HP<(Yr~8SW=lpdUOVfm-ARW|y}Tr@M3!E3B4vD5uBq2Lw{~wjSFxIOjmxKR"
    "mtOKbI>GwK;CiQ%C%(*%o3@wRhE}M&aWcyhHdjI|PAjf|qUDw5wgn%wdb0a|k9zm)l3wY4>8YwrMl0;zS?1}7jl+jxb)LOE#FRD2"
    "iM2LrQ_wl4_E=sq+%h~x2Oq1pzHFr`B5ZoW(r(<N3#S~Y;UTo13PHuSVyZsSPnUdpOdSW4yx)3#2J=iZ3GYI%J~*vT@L8v4+hf$P"
    "<+uE}9rk<Qa(gnXe3WZ1SFCoMI$zCXIY({09K<lkv~t8QL?^e<O38AIL@^!Rd|vPKK11)x8ZSfGec0u!wTn8V)77b{7roaKX-DKU"
    "gFIg|rL=OFYNz~I;rq=IW8!oZD4m?lkg<2I{;kh){54r!^|tHz<y3W4bWZH{>7I%L`R&H3wUt{>?sE3kOLMvC47<|mU3(riFQ<c-"
    "lyN2ngVE0}w=1u$*X+F+t4BR-3?^6;bueak`WwAZenfvw)}k;VXP{W@^yga7QT0i=^zG}RpOFFTFX`F!Q{B}lZx(~TUE6+rp9<~0"
    "$Td43t@S!`{Vb=AQK#RSV2plY<vsKm+AOV=iQXQYT#A1@v{;JRPQT3|_dyQhma~%CC|pLN2dAj4)2#n$b3Oh-{zY~-^+9`3tdBaf"
    "P99hm;!+HQAJgf$J0U@C$LjrMT}~%p#<2NT<Xg4w`k&22i?z!A>Y<xrueL>Nqg6~sfQR5i^w!#^gbSOT%Fz_W@lqVcC`V;V+Jf;M"
    "x!Rk8h7PJuXD?+G;ffLQh;9E9bS&iBM$o2fO8`VN96h1Fb-JRLpV)`omcx4}ObFjh@Q<uZQArL{pPm%bES_8Lwe-?k!O*(k88)fE"
    "!aHw=(Ie?A&N*I2RxjI^(JT6yHoW|i-o<FY^zFi7!NsHMZG0yd=!5jyox`Jj8*+$42fAIa`zp8M99GnO&0eP1X2jqWO{On0T%*94"
    "O4lOm8}=19noh-d_VH!zErw5HKLjJSP1o3Sk@HYERS42w?^jnuCUg|D_nG7}%z_}E;F?;I5d<)#erq0XJaneC{nN;AMwuQKK~xeB"
    "1)s_EfRcVFdh2Kj8~GXQNZJ@#xgyMHLapW&923%-K~b{;9Q8G_Tep?C-63B3H+@G9rs{;sQk&NvwaOA{tq6Ad>ClMsEBeTon#^Fz"
    "i70N#MwVmHM%&m%687oE@dd+o*^y$V)>ivwOBX(namZZtZKZBUO;LyNKIR2b8~N<o@1e&d_{dUuRZwOWiWu{jhrYe#4FBR+`C>Dd"
    "W0Gkb&W(0nfm`S3sU4^_^tyra1tEoF_3|>bZTih`AIX#t`?D#y%N16a1-FH{^if`M=%E#tt+^n}*I9G&ly(SL*xQD(A36-e(h8_u"
    "C#KzBNyoXEk_Bz6{7t<-%+IsFWp8p%vB=zYa0qt#uY&9zWCJxR$eJ^@xf>nMx-b>4QD>FNRrUMzY43;Jg4J2kgUF`})5#6UM+@2t"
    "^TqfnzuPYbg5E;WuE;Cv7gq$IPmvl$dd0)!^DYmff8;-HKgP@Vx166`Yq4ypUa;p<uSwi3Cy?7=Z2BuY&-dIeISd`eOI}CrLqN#L"
    "pNJm_x->1kRgg{hLgCIoM&GXcr?vLJYc>y^D2&9Js$)F$$whXh{noj+?l=`{<Z*SPomN1<`=e#jSLvMlXG#zGM)5NpKR@JD720$h"
    "gwd1NN_)9S!C-BFDZR_QcjJ@boy-kKM&Qsf79N>aYbLe=j*;<Q+O;4~qS$wzZJyd~`Oa<Mx0n>tb^J_{TND^-UXgfHpwQCx%;#Az"
    "Y$w<hsv_~Y^kw(_v`(DUEBGm9m1(}6d7Gr@F5Jbsi#o}<muj@=EhwJm^A<l^;cF7n4k#ohGT!pmdY_qvpcTSgmzOK~=PqYa!~u27"
    "gIFF!r~M&&HCg8kf}8Epi6%lkXC6O7zglv`?lb_4j$IKuI~4rnP6g3*8002?<j4e2g!27EAIJlHp`#sgDw}Nm3VO98goi#@5L!T="
    "-}Q&_yB-uw`x2^n=X&+?d};sf;fO&xk-M=%v<ky@%F^&kBG0YtUrC@szE#VU1jQ71fCv7Ry>21^;%0K@T1`PT4-u6C1bBhoc88u7"
    "xpDc!6=T5DLw*>lC)clk6ieNr#M-462=w4EF^?gNE%sOz{}VpcZiz0*StxSLJ<9^E1$ODk%j?To$g0fI<-bS*#1>e!qHs`>Om)Fl"
    "{gxn~dsVH!z=!^Bhn2}g$<Vd_Ry0u@S}f>iGw%)3qF~{I^WJ^VnQlR=>ubC}hRlMsw2vgOey5!nZ;6y_VHcRx7PpnfaD2GDtD@VT"
    "Ng-fE;>z!%oJJ>9Tx`Wm0bhN4!@jIYSQ%$-)eAT2aLKs!C)zRruZW`td~17g&|N3pt&D;=f48EBB9SX-&-}6@3xsI(wQM%(uM3>$"
    "pRQla#*LOx=Snf9TA5{4j5}rtLJx{=)dUfdhc;OUNuWe-8FB)h*NHaqp=d6AVei_?>lB!jj}s)2ZQgqBW4rH6_z(yb3Xmg{`(M9M"
    "#1_hzVVQ-7wDUOJhfDfEP;e1Q3A^H=Eb*^Es6Mm%#W93g<ks^Q_aqqLc7=7FBqRGLzSdb~Sqi||1v!lP5V>|McOqPqwAEm&O@9c|"
    "2KMQ2FQzM)t^gtIC&B@Rm+Ncd3G2N3qXj)!;xNG=`xZhHJNuG{vO0J0c40|2egdO~MMPz;_H)bk4l*DF3H~C)%g&WiQ5+V6xu$@n"
    "e!NvJ;dNbs$Iw4c!Mt5UfASh*Eu4)XNybW47mQQz3OXMSa6mwpFO~5Q(o6~x0=}cjY(%@OzITk=<xqus<X#&LBY+gNKH-oliH#Ur"
    "0*7fXz^L~R3KBvBc9)gtu<@IQSC{v$R;NfVF26_p4h5H|W387oFZmPMa>e{*V23<|P`mzHtdB<S0!J;}nWmOgfIIp{94A)b!l4&="
    "^<dY#6AFS1dPIez1!xp1i%t{k=4-w6tolr&SRz!Y-E~9XqP=RcWkp&iUSvSnoI2qg9VSdRi6RID<XsM`&FdvHB&V#iqoXRn!^+Dk"
    "JQTC#0)pamm+_R9hSM__{hOYE6^VZyF2+e7NIR;i8<N$L7pGPDB_TLGW+a*lE&Bx%hOi>oORi4-SOK$xB6NVvMII^&(g<|FPXY7V"
    "<Gi$MLQjjnc!39TQ5cD~Tq~o;Wn+^55I+;-p!co6@21yz?xG9Yze+laqhPn7H_(qNv=nixq|<#QJhfdE-r@sgn}9$k3)@=F7P{>f"
    "!nCsDrurA{*Yk+&{Zs2DlBg&5!#{%%fOcIk3VIUGsbKUeNd9TbEPAp!mx#dxsP;?-!^0j#dG8uevQ2w$pE7oZK=-%!3uZRvM-;7<"
    "!8QQe`d^_~xis-n#j(Xm6g%WBWl8plN$dODiW#Jf^|*?2a(AEOJ%yN?*|f$&Dmr#TFNv@zlxI0{@^lA&P!vwodz)2T=Y@*J&IMug"
    "#ZJEC3os@J=z9>{yIntHeT(OUSOoX9@)e-m1S6Xqv7C|B2kAR5`FKHkd)1dq-F%VJP%sxN+Ug~Sp{HsXf{vEO+H~lXeqA7{de9DZ"
    "5Sp$!z=C;u70146zVtgn%5H2Q`yp=0LSTdr<|H<x=Z|BLI0!|(DKcT~;oTAOQ}To2EDfkU<i?xuK)IuwLeU|sB5^`3Cy6;7H?6vO"
    "-4IidRY2C0b>~W!^_4apW(91mjnf`A<8-Km{U-i{lp8=%=OaKA<)FzzIgjJgcLa!u0%tRd7+2JCSDBoSZ*;&bv3F4=IcWT~!Z5^U"
    "EaD7k(w;<Fgib`hap&nvP(YE+aiGF@L!jj<XC>hYi<H6OD0TK1u+-mn35qYn)EA{)+(JH-^NFMJoZuGmWx_~0k)>zt>ub7m#!cn}"
    "hVxM_d)Ev15O}Fu(cvKwA%E56uLUcxdtp(zeY_Islt@xQtCMvaq3CCyH!)?L=DL@+3g82+s?JZ^NoomJmTsvx=(M_#^!%NKw)@aV"
    "ifO~T!2?tX6ngarT5i27>8K#y-N9GlXynC;BgWiQ=PV=+gM1^NSRU1s7~3Wa6SMgd3ohx|<9>=<Zi=D%XWJiV{LuN<v&AXrkvXa&"
    "6CeBdaChqWrND0GE6?Wt3Lhq|+g-A7;!6}`9i%yaNT+Hu^p(Kc^D<hN?bweNA2QIML<`~DoxLt|eg^Z@dpN7Z_P5Av75W5_gbw8L"
    "1sjgpq6v?<Z|579oD|Z{ZTIpJIFxzGHndOLk5jPH5sD{HD#&?(eS~dfb(4I`#M6rtlx1bqrsRRffU*RT^IdH5li<Ur2K`6eEwr$i"
    "BbocU_3l$=@A?_%tLC?ync{DKhHZ1eR0ZF0xOmL%i+uG=FVQ`HLl1oiU&BunT&X09{L0gKk~(_JAaF0A7v-<LAhab-Gl}#zeI!Me"
    "BL4XCGy)}JvkLZ6VUaA+ra=7xJy0x@)0yc*>s0NAE7$KifR$p50%<K-2CnE{E<yipviRjI-)D8@6^5wS+mT+;Y6u5Y^AQ0MEsUiE"
    "o!8Ph?K<f)Pq`@>hR@gCg#YqgG1`^SA5io_PKzJWmp6Oe<|^~@TeLChfja9h)FsG1^zb5RGH<P&Vr-UWnUy=N!ZEy`z-+KPf1DL9"
    "n}{u-Uht)_B7j(5Xp|gu4v#SRYQBc~GC*WkNqNljZWV_BM8b&yT0#?U$z)4mKO|<U!_E4>#h66taGmlw7j8-KtWeSl?r{R(Nrt#v"
    "v7n@P-n0Ciyk!!%5*nSHmvPm8>m)1IW&K!<Z!4T5(rO<%ZQB0{QWG(9I$5`Ti^nq&%>mwmR-TYA9!fnX5nQnZ&qe|#8ws-&&&Asb"
    "bFv<}WEhpuhpex|NaTa%o(2(Bk1@%urAe|;=Tn$qbK4<qaw<fU1?;4QI44<jZN9For>aJq?pk>0tOSKnFP}Ej2JkQ|7cXCLnrOip"
    "4zWcdvpl$*AwK;X@ow5oN?RYt*MsxutsWjP4QP=U*Utn1Y0}n17jJnoAJ%D@k9`;Ui~fR2PM}GXI}KBOK5j969M<b3;}Nxga+N_l"
    "Am_dT7LvF7kref&&{i2;uoCAe!*f>_zSHs68tVVG*aEM55-W2Qkn!6m;9DF`w2^Y34uTDO>UNR=)|MsUE(tvgvOSVqbcx5Fj&y7!"
    "(*%-wj5_gtYg*(LSIeJ|O+ftp{a1E46Qxh8s#qMEgIp|uKeUhMp6|QJ9j!Euz`R(kj+Qg~wo`P7a2ZTM!On`fR8aOTUjEbIkO#S%"
    "-xNR8=Yr0NfOol3C*pgKOS>dD=>!$^dGI{3$d1LxscAt?+{yOGt;BuAT~JHs`|J-zQBMM%ER_I2P>@P;5`sm3)2Dz~D{t;rrBusK"
    "b{Wt`vE99|_xI~{D}LV!g%rq|BBkg;Qos_*?o>Wyp|`x>LmaS?#)=1-jjc_+dJVBUzBcKoi8I(c>#elhin#I+K5X)c3h8$>Z(;0v"
    "T$%i}D8dxQb%OSMrch(M?kj8StMG4(xG*7B`K~P`VQ(w+AIR!zZ^b%cS#o^1NkdTn(8p)Ev`0^%XH0@wVQhZF#RRHsc4X=2D&09s"
    "4^56Qzx9>cfcD{vP;L5iDE{^5@xYU7@sfy_=a5dySn>lQL7u7p)T%dzJiBdd2^OSCq#cMx=1t~0x)j~dUH-o0wR-vcKHs;HpZ(kI"
    "t4%SDkhh%zP8FRl_gj9Sb<{TP*Y#7bQ+5vuYJ9u=<z|U0MgIIPlON-hA2mD0i|B==qxJQ2xw@<6m!RATZv+=|Q*jgX>kckUw&c7o"
    "i~CNU7jjq8DWrDj^83@=hdbq&h3^$#onp(~&86@lZpUAKU*+%FP9ezak|!lh3+KqZ#oD^}Sy4j~%#rvPL=??w)9X~lC5t$;$2SEs"
    "@uIWde=j=^xej>-@^TjDDF~PRd$+GNwV@)q=2cIlgWaH|7uob#@(5dt&*F{>w4uIhFJWbYX06q!GizqHt2Q<_*|d2FQ_0v+$$c1-"
    "it=vyq9m8Pxgtg-+YuL+$5Rv{OQAo=FrX~Z<*PrMJF<Zoz<^fXRNSwKQ|_Cvk{-QJiji{EGS1y?!UEyXGktv>dbL6hEl|iYxGXQC"
    "s3j1jw_EA@$v+}6BFA0Se#)Q8c2>oz;Rv)f;(j6`QwUk!EKv4Jmf~^};vH31akXwg#WQu@^0CriNq9nkLkmR$`MS4T#-&5?_4%da"
    "Cb#RT#|d%>BP)(VX!ZVHK~PU*OZ{nls8(b~t*6|xPq%l~>BN}jm4|-yvT0K1x?Y0af}~O3+{X?cmv{D$NCIps29Zydca*hFS%98-"
    "Cm*vZ+FqydNzv&S^!7!;KTuH!R=)f7Q^~+xoI+7+Ex4lBLwK2l8}_M<`-pNkiq8H>+i1<=c0}y;a&i>1Xj{7;IEyAF7|s$6kZ+VR"
    "o0cZEOloD+NkVuC9rR-2rh_cpmne;}74bKlkdneE852@F&%H)Pf@b<#7*$p)*sTbv5Gc=0EiX<=R6<ZtCd5m^&g2WoMMsKH+9bIh"
    "*(l``*X3+?0XmWl;zs^Hp;?O1Iu&1T3Np>J>4oFWVsLsx5uz<p`IqC|`u#}PCc;e8Nrp>}NkHB10o4G7xv^9l4XQDO^vRHs1X1kK"
    "p6a(I2QO@7xwMNSa7N@?|C}>CtAGXdVAo^Fg2Q85&d-Fy`-i8vqPQ+ZS`g*%GP%tA9Y)#4y~r(U3oB^ilXy7FFa>-;T{&GD`4;3}"
    "DdO*`B@yPfQbBlXc6lz@*IZ-*rsvG|$332MjN*z435k-bA<*2bz&oe}Qrh#@KvzhO5*FBJG3=_JVPRK(TWd-tb?UF|;tXWhDn;~R"
    "S7i)FtU%}WaO-i5dBb%AMVYxO0dj1SFlz&u{Y;6xkqjZdC#Ph~+yoNI5`d-kI@=?=-SA?AY%qDUEvHSkK)|JZBJZM*f7G&zameWO"
    "FA7$vxD9#1k_}k_`UX+dtCRdDLy90m5LY%O{4P5sAp{%(HVtPNeiH_@@}r7&hKh&a9%(PFAf7-_F{i9`(|>;=he*&jSrBUK?#tCr"
    "IIo3X6O0B+Wl6(n8}C6LsRhNIRSs}uR!5=ACvP9B-yIK1U2o}CD$h8pn67|cEY~0*OQKvbC77Hjy$Y+E(5dJ&X#f3QQN(2UcO}^c"
    "RCU!H&7dOV1@+y)E0L^~(1Vh}Tr0^nA#wQ~VXJPbux}Kfrvm3nXOoqULej7`zY4dAm?A_{AM6R6W7#2pM++RHwqB7!XoS*8^TK~x"
    "3x7;<%S&8=8c6;frsmDVTt6L|)Ft#hvOX>)9js0@MQ(;uY)_$AotRj(8witxa^&Lla<ULFfQv-r@j(=jcY5AK4&i8Z7r1@&Y0KY|"
    "E_s*kKE%F6l$QdDv@Q-}9$1=ujgCyGMoKbOkt2U}iu#Qe7N)}7wX}-6K~7EXp}^g?iY`R9s4Zhv=B6k50Q?J_$ydn+sEAui(Y60Y"
    "Y$xU*4=oFP&U#Q*PU&!K8)ZV<Q)f$PCdAK&*XL|2xwKfts8&8$j!C#83R9uiwAbFQr@22xzC|riBaN+Qm#?nqzunHCIwZ!zrG&n;"
    "o;s^~5sC!O+&$=E%0CM1>J3P-HNElDe9rVK3P*n1jYI#Y=v)-1jRK6@cCGS&TO<nEq-+4`^6EOrBFn9&T`O1$RxLybQqS_X2sBpY"
    ";c!jVW<n%LB?Rn`-6;fWccX3E)dtXao{X-LCXDei;{W#$kfG48BXr3;#g$}$N&6(PKR}yRhPjRX5Xv~b+`I9+{?8{?eYjgd;Llfh"
    "?5w#knS6pC(20nM+NY;tkNimsS1AHfg6)+GjsCOAi^;=e!Sy{x*`z?x<HNXT8~(XJ4sDx_e?Fg|f1aPuLx)ficTzufaAgDAt7Nu&"
    "B5@dQEt#y*@}~-ZWD(JsOr6zO>Me+q!to{S*MJI1X0Ib<lOjbBybpFk=m6%t6c9JX7eS^?sL#l`xuu7rf|vAHNdqp_s9(n8<LUMz"
    "rsqR|LiCt$WA^9c<FPw|vWI>M<Jg~1t(V^fp?nZkjoYz5_3wk4fsj*>FZH+t;U29Vr4#W8k=p03L$BlhboMiT?xeJ~aF64CCr~Id"
    "3%8`iqnwtIWye#DQ^aZ()RWZje;xUp8L6CWgeJv3Va`D236D!9Rp+zKhazRagKM&vpo6XmUMCs|h-MrYXaG2t?8+R-OW0B_GLa)+"
    "*V`22LpIh9Zf(fHbV!y&M2LJ7+7tT@vVkOncHxqPL?|o<u_-c&MNn~Ak+8U(ysU6g$ztVokugr0z@a|Vi8Bm@2?{P=r$JWbM;F(r"
    "ItPI=fUHNX|0!Rjowv;%U6`irGwFnhz;|~qbp*9{`Q`};(g_a8R)lwVZ{*eyMcJF`uzc`M$~5@mgj#WQ$j}8NXF(=IX2YYL71Xkw"
    "MH5Vv;Vanbh|hX+8oawN(g8f-L|OTBz94-o`6G^@&)az>#rSqmoFU~sEX5RR9x`^9ZYtJu*LlfVr#P?Z1DzzEJ2C;(jzrnW?J3qM"
    "dWc2|87MN!?scq@T04~3OA4p>AU9KFZ(2?rLm8<NnEKI~Azh{YS9r|ii}R5lq-K9)9*cUCkt4IJb0h{PDl-UPD{)`OorWUBZQgS!"
    "-V_*bQrbFpib<B-tiwJ`n)$pEsTH%TI*Rym=m;l;9MB`I#DT(d6Zm=#mj;Os3Inpsd7kI-`4ox)7nCXIrFf|@5%vTAA0i4`=f&6{"
    "@A|Yz0iFNoc@<^!@$VLWtO}CCXtG1?@;6T^@*CTo5Z`4%Qynn9=Ht&s8qHAJ=uzO~?)iS7NNAi~h?ZApW&h1qD)><3kdG7;768`&"
    "2)_S)zhphFX8o|f@#FEK?G0#t#S9K)EPaLGM>2MyfiRGFefhGbtR;&B7^ZmB@yv3SvPQXoPxfCY2n8Q$Hh#GPB%A~=20<G-b(BvK"
    "KY)+*8ru9oR-58Uz=X8W2S!2iYcp*H6~FSadTnQZGtgQ-w}f1S%#5Y+LPQ*`gQplxRlFK8VS|i=Zy&%^`!Izd1GolgQnv0KA-26c"
    "kOLTO6>g|6Ed`%h2&j_}u50HkF9woYAY2wceuauik&#U6dp%%`GLd*lBqZr8t4x#>(3HDf#dD;7=$aN+l4}kyq`quVj~s$xA8g3d"
    "jlsvdrLxk?`~o>+|3eazXGEFeRvmrv@)V#@y#v_*r*;*l;a!T-{Smv{<n<8gab$5NWV^xVluk!OAUc<k$|s@Cq0}g2A7?GS=~&)^"
    "75XI6#+?9SZdvv{Q0{RkA$G?;qgFsi$8ET^cc@oD7;8V`JSHi*gUkb|S3c6UM$+;j#^iB@$fUyNn(QA}MTF?`v^n=Xm;2}TBGfXZ"
    "F37EDh}ik0L&XSC{e0K=Uprpf6ItqR<(@4nF!x(|t7b3boKDQ<{q7Lj4($_461)-$)TxnMC$r$HT`e@|ujKtV`zCiTZZACh=;c|j"
    ")aKF6QIPatzVgB6OL54}+by*ru3ceAq*SN#h`S=X7PnGlA!#dnkjFcY?K94=%{+Auby6p*pMPk+sTc4}XMt=&*aQ&vsCYMc1X<8$"
    "w$EHb&b6IqyWc1nkQzbo6t?9pQ^Z`lB~hT*-d8$hOB5$)#R(DJHu8H*NuyH@xbFM1TJLgK0>_YH$PGWgj`W0Zi9*mzAftLdBf^zP"
    "!HiRGmI8)#rUHPTY~^{;&P>JSQA)4S6;z`Xxf;oMT0Qiql&}>|Hmc)DwiK}iqbMVcrBql=Axjx;SIux~o@hfDWD9}Kcz@ER-Y(}V"
    "z)j7_TBPVm&t<}6IVQKn79Qgi#38FKpA&p56h;xN5Jo8aAR?(G=n(GfC(%GG=c0Y4qTl*Tm!VH4zjWq8O4BT@8w$_HE8<&7^(wII"
    "nQ?DAaHR@&H<^L{S8<VSu&~rh8o>n|QW*hv9*uL3lxeBgDkY31sdf}+@D3ouv{ne+$?}ePwADXC$Pge|PO;SABmij*vub1L6$bTk"
    "1uD5D$J)h%DzKror15E~xvx)(ZhDo^JtOSUpY09cO`gk%bn!%5UPQ4u5Sa<ua<{Y~SkA5%Lq_<%0V1`?Rgd~|?XsKTd3o&h;~{Li"
    "d4W!FZ0LCmf{7MMClN7i@czaDXd4AXc3~i@kusx>-g*0^P-=HYA$cc3kr$04<8WcW#Y47)#>Vy2j%!tXh{ERTAj~fGeG%woE+!x7"
    "t2f1xamzHXTHUzxu-Lp=0-RBKrA`LmbAQ??f262JR}`{>BOodx#nI5NP!l!1wDNNy?c|rO?M|5KJ^IyeSqy|zUThMi11DjGrF$yK"
    "r4Zs_KXbm$>&}%16ur7NaYqMWC^1uhTj~>ifG6Hjl5>p{P1cd{riVwfrww$gPzrXg6s-VF`Y@Uzz|3ex^_X3-T{bJ4Cl8HX(PFSt"
    "JOY>;IQbB*zOxU6nR1wU6SwnW=?&;`y5-Nc-z1J@(B%~E5=Rj<+IHt-($|L71wejM8`@Xb6b@pUGv&6(x9V(M<0&>y?-I02d!sLb"
    "wfeDuqMXkzoUFC*4*?dl9mrczk;y%ZY$2W!v0pAoF?nvAJ))2}0o|otW*l7z$a9dC!Vm00o1WJ)mVh#*<FN_?PiS9*s|o{dpW9Br"
    "w*Y=L2MX1!wX3vK2zcq|vo=3K<q;3E&3+3(+qP2%Yu213pLLjTl0@O-d4NiymPYPWKzw1ts<RtFGg00#0@ri@Ob_RdMTt$wd_ybR"
    "-6#ftu0V8-W>(PvL^)m<ujSp4brM>F=`0OP7upE+@#O(G8DS4?lVvCXL7iq#JcIyBeNTke@(ssgoeD>K{O9iDhd7Lg*rreNWM=!y"
    "w#g#B&?(PU5Qsl?BGA_0oR{^PZ5;Y@InLOxeJdd1;p$Jl?;COUpj~DE!~=>clpgaGBSqQ&GdJzV>IoP>VtMU;epoSQ9XjNO4w<T4"
    "g*Mz;A$?I0@q+r!vLj)fNSDk;2be$wTu^Rg_vkL5oUDkDOe>_9(RWcQac4zUIOs+k;(x0ikBU=|+TS$=Ed?4NA#Q-vQc{b8=*ZnS"
    "1rxJ^_)?GQh?XtL(|B@(168IWJ7-pFnx1DYp;97KHtkz9RcmYIwWilEVN;63a!|o*FRjnF&a%#r7c}SvpFb?R+mg$t9_9mNdnv3S"
    "<+fL*l4^ojNG=rB1e3|$#J)vPcSKtzFH%e)LpC3>p%1ek`W+!WflF~aMMUB)AYA<9yhY5)%;C>Se{w-Af=wL<`gez-mU{ZTw0tM>"
    "LQneGf{yl$sy99iH78H=(`sUC`ML#i%#t+9z1yr)M0*3v=PAMnG<<%RkLS-u0ze<~w_M|6_CMgGeKl6v(@b%bDsGJH^zsp9>^?mA"
    "=W~kLeH`HssuGc&B~@+1hFs0!-#$grea=8TEoGGb^Zo7l5fS%xlW)3IVRm$2>l~I!LVX^wCsOlEi%$u(Ba=Yab%gCfyH2b#{5WU?"
    "$Om*o)^)z;E@C5moA36%$GtMv3O41w#jy)UH0qnqD0hhKZMXMh<w<6qGDP|%3F&5T$J{=INsx_ACl1$lL`ZtW_~o{zen`hr7*Hm1"
    "ozut?z>zG0(GijR(tbS@D1~~?D_`G&uEqS+c9B<U_ZGozl%vIC+7Qx3w|8tb45C8{dfMqWms=?GyC$tk8@qgrBDiSDNG03Kk)5b@"
    "3u$u7<HWQjqXEEKdhx4l(ZzwM3VOJ?+JDVJ)|z@asQLjR1RCFa%SeYHX^j&xbDsA#iLwNKl0t4(JM=?Uez!Q^wzM3;1_jkB%8dwv"
    "^lLoALo4mEN9(?e|8D+U!1)TU1lRV1UbgrBSH6qJb_Z-?mt+$Pdo?RUoL9`ZY<{cr7f|&W$hIT;Gq*QaT+Ke^5;cMin3bcKpQE(z"
    "<3o_Djwd;6^w#f;APg`iywL3ewTkD|Iz^=VJIq&X-}ZWE@;L#dg|=2!9e?ia=k$Mn()l{hS18eK!uPw7d8OQA0KsyoVj59|PJG0r"
    "2PaObgX-j@16uZf72*4B-(~ETa!^$ywMfztBCI_pQd4E}3r*8w=T^*%@$m%`af`RfU~~>dxTpZ?+(kp}&9z!qB0%exWgprp0#c=I"
    "Uz9;Ftexlx^=@+G08CP?ih&~f!dW$Kh`8Y+jeaX<FMYMwYH>1zbVjGC0e?ufLOW2G>H@_jmHyCI3#PEvZuexDu(^|7(nbfeB`8!P"
    "vjFt%`Y+5+>jGt<CsC*Pb=!raJNfffE)gzv&;dvHCt@)B_Z{ya`GxjA&G*kB|4*Z$03qC6@JzOJRRw+{7zPISmzbRqD~=S8gzFg*"
    "K<k_@XlFW7bDcGSJn$0FZ)fylOE3)c+mC($C19--!mbGuYn%SIY+a#?KHiQd*2~gD{%#7Z+fxx4`2k;g(Mne@P(~nYFa;J7{WkLN"
    "AASSb3Qi%qT?r1Ej2u@%<PPNW17Sh7!1f?4pm1SsdLZxjkKZ@BNpVUAtG|DL7UEcxsoYU~tyR&|r0*2|TnEGLa`>po6-U!eCDk8r"
    "DBEcWY6`9iA1J)ieYntRj^abMky?dY(mX5d(kLyW9zN{nhmet8id5Vt7?+92OJjoSox=gR)Q(ZPZ&c<`d6Tp83S~NLZk<~BCErpB"
    "sc*1S6BC^b@@qb$_8(b>YUtrmEFdi@vbH3Ljy$H=#H5pZ6Y`P6MDtXRk6re#xT8~4)@dK`#hzj~v}5PxXtosCcC=;b7ZG_io=<P5"
    "BNmPPtDxTqMSkGe!j9&f$Y1ie(MOOI*Si#oGb9T#if1i-^IGy-YjXYc`#Mp*u7)9|E65ECGs+>1FMW1Lqs%mb)$*g=ZP6m=Hal|W"
    "qij1PAhee@_UyIV+b~DHV-W?|#O{u=8p@z?_7<PB!1E*oOZ#X`+Ldez&A({r&?>!~B0}^Z)%=+^xG5V-oVWZtdB&yA@w>u~@OU}W"
    "*dq*<#%ckNbO8E_E#%8&*l`G93TP?<L2Uw}GJQzct=k5ig2F~Xf3phUpW!Br6n@jl{Uw*}{BQCyUg_h`I#0E2LW(-;mI^6}a0+pF"
    "Yud00ILyz`r))yPrh-JtBp-D=N|(#_e!<{@(zVUEVtWIy_F4Xlp~?06TahG@0lGz36&tUMHUkseiOy3vsnAsy+l=)62?7^6#U1}S"
    "ZrR$k&~=9;QPd(QiTK8>l$s)w*gMim-fB6LB)}VY(H&6$VPSJYp321_5q(#S<2SWQi5MJ%pY6reyPv`?An6fzh<o&_-nbq5gX4jB"
    "g>+KL^Yfke4c)ul+$2>8WQ;mcm#=({5OjPZ!PxD4%%56+%6yu>dwY<A5Y3?NPb)oYdL;1+6tW0bSCLkqe2N)^Us17ovD?Wsjdz{m"
    "*lp<8XC0+fLHlUG^`OKH8<utt>oV`}vna-2vh$QLnHUoh=q<458;~nfNT#Dj?m>X1t!V*v6;ZBMv=G%UR(A^sw05s{PTUP#2yHOU"
    "2l|)h;jNshTJ<yLrd>J*W(W-7oUjp^yxyTz@i?(fTtca6fslC&*sB~Yi5h`tyQM=0jAk?V`<(79X}bkCOzr6@ms^Mrr%+k;2rrpv"
    "Bk;G;WJqseM>lF|936<X_25wyh^$bEX`A2GGRFiDt0SyaOU^##?T;`ln2WC5*EBD!@MwD3rGf#xk;zArM$=l_*R&T)s}$Mhdwa_H"
    "2Lc=YgJddcUDQ$YJz9ql_L^aL@i&4+1~l|I(!RUrGII(Nw7h#7ekkyflOvHq-?P1H*xunFtIU)E<IA;=_ZCVpKfe7H>5`4g9VlMa"
    "MytX={;R`ZThJ@~9rs@uL}-7}V#J5&ct{`Hv5U70Xbk+Of?K<2<$CvWJ1?I@m4u|30t#t&eJBprg1(uAvO4$Zl4RNrvSz!om5BZ6"
    "r=ImW&&}p2BrDJrLo{x&*QZeT721y*uVd70yaR)Ym~{~J!lI850r6m;QJrXqC!*2ttoox_#;RG6I3%M<wnCiG1)5G2M>}ns02jIO"
    "8%Y=}RftOnrjq|jI@ZXOn<(c_Bb}dOI|DUAFY*m<9uSoYppB_O>vTBA_aGsv)G@TPjp`5Dnct>n{Y&^QdeQVmyQU7G&<{#yXq3nu"
    "T?m{!K~mRNcTYf-K<{B7X+e=<p*`fubglU{Sb!pEA`>bbIU=KMn#f|}%NWqWOfI^IHWwZ?cPqLlMkLE0=#5)>jr(T^PvjFBMN4#D"
    "Fpt2BIF+BPUFUl7Li6MIkNx>(Y>h`JuEng>EHFuZkj!EtHL~<TWfVIUR_1CrVYZGIR6J6I7!3`ux5y}{cmi)kA4Rg|FXt3Q$xYZ@"
    "`-s$crHq}RMs|lxPH3o{w?3bIy1<fLgIw$R{kpz$&-&@NK3G-^PcO9EQ#Jx$qe!4tnlWN#)o8jcS-6;PBmt4mmKgoju{!M)!8Tc2"
    "Enq9XyWHF=c_u1s73E3L`rJ7SJp{6*{SoQ#lg-nH6-zs2|5N~W*G0*gv@1iy*3=P&V~DFT*gz-IX=_p#X-hSgOk5L{&@|#Y<p5<Q"
    "H0ft~+U30TT4V;gpWzv62D_J6wkrv<=|gWC<W~5lP)jGO2m$THwfxm8&2ll3gyt&!sXi?@SqN1IV4*m*qAd$7w}`r2E}Ow|*@&Z)"
    "Z-uD6-&f1>9<Z~t3Xh%~NgRtW*woO2G+NhXuX+!t%OR9QnrxFdCQEjctuveVTV2A_ksPutqP(KQuGn;Ec37)i->+pC_Af0EXlZ1t"
    "!cy|BHOub5WH(EBkG`Ko0CKHsZfNBM9^zG#9G$*@7Dn%+RsIn|ph4QWRnl&kz+Vv;LeC<D{${Kah+aXi+b+0i`kmYURA8R(^Ofu6"
    "Q@n4Axeno=B9wlD$r6uPwa8f}uTaw0iJqaeVF^Wx-ZfKxQLrreEwsd>j{8OjDSH{Yu*SKPhMa<<^nj3CrhkR<5^xwa9E705DDT`!"
    "TOu|s086}t?1@}6uv%e3pR*}!kpjBqP~*Hr6;=-}R=iR!3M1Rb-_Uu=6ijS;ABy2Uxif_7KEAxd!+oA4v&JpvMP`zAh`t^3@fm1~"
    "(h9^88GU!}&tNJFM3JmV8fLkB3h|WT4ZKa^2n9rC`jNK5-M@1QeOwua6Dt(htoPN$6%YE0f^ci3Wao}pfBvo_%q>r)Ls=E}&r5q5"
    "SC<KXL`EZUayF7N;^I1I^hIl>7zlGXF-5&PIa_iU6+OA$KBR~93Io@H0CQ;>*#5S}AeGQA-z|JMNrsA%%gf0owDPMLax6DM3dn9-"
    "_skKSJCa~4_#!MYN&@!>9*7K&LLB*h_t*y062%33h{X1&K!@H=VJh4pPih(Bkh05<uaA$%K`1Ty+dY#@QY;gRjB6ZCI}`$FHnvC&"
    "w1#^i%aLT{RB3&pK)4zX_-zCNW04#hm8jqIuYMvf6F)s<zJoVt5TLM=AC^~T5~6~!)ms-KVXtVZkd)%_U`T~vZ+WAyrjMJZ*GS{R"
    "+JMhp>__|1{Z3Jp*tlA+1hESV7CNe!SW}s6xYVOsM(rraw9^13mnl~qX?!5Ixui{DCP_=ORlOA)1HXfFW0-(kC%Q39JL%LKk<T2^"
    "&{YkhQOlwTj7T$9f=a(JNtX#{Qc9FxV4xX`3|bI(h+-C==1+pKi#L#9bOuDl=D%)-j7$NET8{S5%MW^J!sZE-UDzg)h*@*0hTEUX"
    "eQf^FUQiU;>?&_oLDvrCCnBzHD^vuI;Q&bc6fXRly%^-+o^Ny9Hm+3s5jK&#=kTAu4L>^4OXjC%h={a0b+WdG1Twd5C^~OeJHZ4A"
    "OJBU=i6b=}5AFQ;NOq63Fs%^~cz!I|OcW7;;Uy-+HsrmT5Gwp4v!)pQTl)d1uel|=B0S|iw6sf?+&q)In0l!-XIg>cOzG(^$QB(s"
    "N_+Y3oFptRVSBTNf@x7Be-Ed~u!p{Su7tPHI~qoqfgr{jZABiK<G{{sBz5e$RJdB#^Tw+uQQ#VAUcSSnO%L(3q3wo&Pd4bIQbK0_"
    "_vc$C^z;6yCm|xOGND*^_D-jgF{U^(zeI9kEk*d?E^kVb!VYF{dSGUrIW+ha$(H>3Q%KIEK7WW3_RQQZ0IOVT`P)%(z)N(ZXn&Z@"
    "3N1P_p^M>I7@XeUMbV9!4V+Lv4NdNqhItzcVgYyE2qyFwUd~>tRRp)t7-0sAggziFC?mhdSSiBsE19;7;G&yW468*H?8+zgc#kYH"
    "!f^}*#K*Cu`Bt`067fDSS<vQhMz-p${L+vWWEtou9+fd?X$VPBC(t2clnD`4c;1JMqbLl^67~>)%JF_hOaEHWR}oZTYdgiWV#}+S"
    "2+1V<;8t1}D?{^4#dvHa=iv$Roue>cw3htJ_qXgQtwKEfN$#}0!9Dk@)-wE|zb`LNmtU#)VQp+#OQ~O8ximV|*2pxyf_#xeUAu=O"
    "pSZydo07*M7s5ai#szw}avycgbLG)Hb75#)^s9~w&kZ!G_aa-QNl6b>Xiii_J(+?=mo<ubc{6`8%Ztef13`7Wf6Dc<I-`JT)b+@c"
    "SLOilv{$J%-&dxFZ<Y@7mSv7L+R2dML7#@<cHn-Kf2!A2Z$$tPKSBUS_1Ug0<F7-6Q}ZItr9>6F(K$k-SX_n4LUzz4I+**T-+GHG"
    "G!d3Z6x6{<GnoR-MvP1NH)|NzyAa_F{ki^kSl7daC)0*k1BVbmDb!BDKYI6Cx0Uc2TQUhtffF6bqdts#Ooa)(L8FUE#ya!rxLuvF"
    "Llj{t!Pt1gFCwb<hnTCg&+b2h{Rr(;FlA6&U`!0EzIwYQ)}G6SGbw3qIzprE^2}cFJ7u}SoLUYA8x)`18DS*1|JD3sxZJlkkLIfY"
    "nSwqul^hy&L95Gqk=dXATN#6b2yZxM49^l7(W>|~?al0zeU@EeTx?VRL%VR_+D)wpDR8l45h7tyZ2*5Mc_{r-uO~(hk!%MQi8PFG"
    "`J<-LHratp1#L?oBs@^Tkp$>DJ0U|^><yVDc6l^0a__S!7z+tKXGzoynfRvA0%H(}_#EcL((q0@M-ryY?X$i=+Vva=DlEf9nJ%kS"
    "_MUo^e7HMy`Bv>{s^up4fQU#|M$5GjXl3|E`R+WHCBxgmJpuI(#eVd10prwhtxFi`0cCQ+WL#-fXA(!+7y!rsDI)kvFVoH>xFm$H"
    "mz7Nj+LPKy0?_x8SJ1`KC{r*B;Nj%3L^6MnM7X)6=W<`(u7n1&V8E3}V?GC3BxAQLigYMmuSvR0HKK)TGJpd?%Ni(D0DjD`lP!;x"
    "SC&WMIT^=g@CZ6k9}L9cx0tY3n33UjYU20%L{YMehlAvr+#6jLvt8bb)Ud0_RT-1IGja|8t1Vr*5tMi&O7f{y<haVj5yzpOu?r9i"
    "xabLFsAN)@Mp7Z_V@>c;Og_u0!<rtJc?#o>WOLVaC0L97)x6EC%IsEE4vhic4xLCsCxR>kPKiKAzEQroR2uFLeNr)STxgFIYSUv`"
    "W_P-al8zi|2kJ1IRXhC%a}P|Kq_a|%71Cw5Q&Gt&%8ylFx)j;GWm<%2UzM+6`h)qiM5*Xp&@>1h*_F;AuS=0|j++oT8B!!WZ8;V5"
    "9QG-P;M?h(KJ@P-){9AdlWyl_e4AK4^SLH6K~H6r&-Sqdck95#$9o>Motwx&@|;nbxHUA1&SJCTme_z7Afl92WDfTTr;aNP(Izv*"
    "k7R6^x4mZkW>j-%%yg3hq02+q8Rmnj=!k&jU_#h>cA|GhXEq!JCF3?kg|Y*(^?jsQ-Kvc@`Zm3e4dy=VwT*KIy|jFSc2<_GMRAu+"
    "!XWP|PTn59A0xYT3zQkb-Yb=gFklt7i@nBScLC7D3p!J3O>XZ@Ppz@PbMX{NZj+;VN4Y=WpSB&T3C-xpiM2eCDW<I*F;k;9v?FR!"
    "^~noc5@6*nmcA^A_KO#O_HmfPL=409NwWFb8Ii@#$XMBW)>+&ToFZ-3hS!ZOsg?JfD>cmg2&y_I*tbP8N+GmStM7D2F;<AoB2bE{"
    "iws{`qGQr<c@J6Cqn0#Fz;Wo%e2ZMxP^c5eNR5!R@ak41k*6r<2mN9@4zI7y+E$_R4w*c)Vuh9XNGN4G!g!>{f=F|ocK#$F0{s>8"
    "$|<hFtR}7*+-RhW{S}k;!?nkp$1UGHQXgyHk3tV)>+}=XShJ2Z^}Jdgs&_?>Yt1TOL4T|MYq-O%!R5kNZH-SQH%XJhM1DS*CB_uw"
    "oS3pj3QwS%M5I<{1sz9uL0(b8w)Tw6)?byYp&tEa&f$~;A!0EvYKB`D`Y<{)OXq+ZlhQls0c~u>kO})t@>=lIE`0;dlc;|tovm=d"
    "UKny{w$PT!o2e=c8q|>u=7j{4^u~t6YKyJ8HKY;sOlQCeeU6A&R~`_RpwSuf4@cggS))|;+v-d;YoK?bdMvC$-T{IXg*F(tOM?aj"
    "y5zJ2scfdKn@F|EuA2)C+7}eKG!1GK+|t9zNdt+sfj3odabf6!HVs1Jmh3>bASMkaXXF<odG%!)=4pn5=_HK9gS%Q}1cUmh6#)KT"
    "-5;w;LL#{!?q7oj#b6mB3w($S{9Mz0*HG8h^=S3j)$UB`vEYy;PXd!y61IjZg8XMCQpv>=_bk=Jl08{XxE`Y#!y1q>Ru7}+RS!9L"
    "Za5grd=aL4`gCmg@Nvi3$}9^c8^e47bg5{Zk<Fr`R*2~5d%mu??{N<zaymS$^=|-RIM)c<Mo;Ku8f+E$x%(EGyZd}T?s8wIoQ?sS"
    "3_)cGI!c~OLY}s5EwJ2~U4_ud6j`^{pD{#ZbuA$prgxRec#RKr^E1rPrL%UCLV`@-Q;~x<3vG8MKj!^&3m;FS;qSE%Iw@;NSCUJ<"
    "`g{u|#)pDiwmSWgdBj-E>Og?P=rBj8MYZF!)KLthX6XC{7r0HNDNv^9icNH<YMGocKoYax%|<}7A6%Y6PqNvE;I1s)kC;9@BWQd}"
    "&)^=LOEd$E&RjIPGBlor&(!xyKE2)7Wd&;jI#3@;!EZ5DI3GcL4_`U$Kk0cMJ#95^_h4H4hH)!6Zq`$@4JcT4`49$BpoI5eBNp5W"
    "6S@TkneSBlL+;TFp&h&5#g})av#VvsW=}ztj<3WT&OdsLvdS;`TaF*%wZ1ZDOg9yrPwRC`vggAy%0H1KkP~i};;9Hm3zvMTXG$U!"
    "-oms;1()Y>ax6T9|0`+;h0e<g#QM60HzN#$U7Vgc<}>AcD?jmF6jtS#H*(pl)mNuE(h@IBriU*x+t=FwVBZX2&{-4fXPW#Pg*sjJ"
    "hmPRK_xtmG@A+i-J|&;R&`XgR{0n&`gy8kB&u^r$@(xVmZHg3~Fuu}wba_+KLAz!d8n%R@hFJpUqcclPfR7~dv*o9vrhb6=lL&m8"
    "+o@>crouHI<u;$jeT<a)mTcW!j}+6|ryoadFS^APF2ZWoA!|w=$f1uLxkkiXV{a)|CU}}Fr`SFe3i0fW;c_Pmh1GyYB{SYPreSG_"
    "7^^$l3;5(q$e-LH3tEqZLcBuDDilSc_b?X&%={A5lJmRh{H5dHuKN>cWMgOm#g&ie8t=`7IJt`l3YNO$MDsG~GU%0OLg>PH7Ycu#"
    ">luWKO7z92?;7<sr|=Be)EPMyW>)ppD8<Rt`3?`E8`NefRM3=Xg+S)SUT3No=>STmg0hH1bD;uD-=J*ZEi`otzi?whXz}qPVeNtl"
    "JwtIwdLW54?Z>3klPc<@*H&l6Tmw0H8!DO%(o00iTkE@qTxr|<m3F`RHJA!*8HH-^7#c&$p^|s4<eeftQRpXJp}8>0;OL<qAqhea"
    "a#H!0*Gb+j)o&|j6B*64YPgTDecl-d$4E!A^D@vzhoYgsz^&Q#mRad=#)JS)+{4xt^cm286q+|gq3pV+VLTtG7}27jI_C0^89z~j"
    "*eS>s$+*Hle!Ij1@s7-Pd_*hXxW%S$5*1vaXMN2!M#@E<&a5GgX5C0YyDP`R91HING-y2LL0Y6?dkH|=IG8!ynPvfVBI+)3I!K%9"
    ";}H5?kWI&kOtP&st_b#QMqqTVZq0k?>)WMY$idPmG3EQk^U=07GD`G`?}-hk*7d&DsBb<B$@oT>nYKj?R{TL$%0TV8fIAscv!;~F"
    "X6Hud9p|H_NE;!8J`|#Re1;lyfQl%vmRvCHd^Nc!w?>c%cLvniI#ym^%T&8HJB<>qVu%)X)f=8(1kT*3((1Y`f-0>(EQ;T*N#y{V"
    "cim%PIDn3Oq-{4Qt+4t2p=jBAY^z-rB|Tl^<ofhFXt9}Lkd{0GP_iXvH_A-sw$C%$bKGZLH#vyvno>C4W6dA+o%yh>wCh?erSF>G"
    "^{(_YX{nbhLNn!1_IsK@WsVopCLvY*mX>wR-W>T|-mkxFx*koQ`ccp)qZ=6_LFI^PlX*=c5WAsof?<<P#t!f6ef?bdJ{eOYyjAr5"
    "^%Of0i`TZV?j8E-v?*=X))y*WmH)~i0DqGBm)EXX*qCdA(CP@I77PG3Xq>>bzXJ)P82SG9eJ-79@H)kA6|~7)1OQT`?Llz-=ejtr"
    "m)vAlMB8L!-U%9AqK9#lLvoC;)Q-w1?$`bE%0EJ)o2W?6k%S$HXn#UubW*oH?3;Uh9YP2>-xrhmXzPM*D2ARt*ZCJY<+?H>thNtF"
    "BO8Dq(@4t9Cci}8G}0=JCT2{Ql~vFOX=#&|qP`GZKLkm2u#tK~CggwZZ{lgDB=X4kuecJ7&<H_=dMAoJlwB!y><<09Wf-E)dgihW"
    "f&IS8mtm`n`<|<NR!oQd^600arh__*;5xrXXM%n#3IQ4|$UtQ3U0%mEJ$H)IG(RmjyqaMjM_eJOKmH_6PjAP8Z;`bmI<^L5lSw%J"
    "Dw4RcXS6Gl@2WrfLXN7is&o2B5V^-R523w<c**E`_5zy#w3^rT;*thiKKw)c?)bCj=HqNhIj?Gi=!1BMyO+uc4X<hYrU+M$k8RY9"
    "%)Y%`g(7!FjqSHtd(|$uCWKkijuv_EG7@z;yUN0u^24}7u7&9VUY*fFt<mF*Vd<+=Y;{S-o2mut(6^3uNdKXYk82Ldzv;6w!sG49"
    "7zRcSm^Iv-=0%~CikzX)DFItt(=Sm&?FVyxw6$*mf?&QGy@_Zqo@PaG@f3uG?iAqbJNlD;r;T|g7m4*%-?U5PadSsQr^i3azXPj0"
    "s7q^a;2Qc?L7h`Dvd>RgJ|RtrX0~@<YG$!~Ep-zHx`epWK^qa`fX3s9qL8T6ZV)*HP&)H6cVQTsMDj#Vj{ULDjtuOYt|S*1R!x&M"
    "E9Fk=OWcZr(m}7sd_F;E42d+>T)wlG_NK0(#e8>>Am-ko+u)K9ITb(Zqp#j+`EjPb@$@?8HX{iL0`IAF7YKr-zU~}YW1n4EqZjt!"
    "9?TOYgqr?4`hAiI9m~}C^%CmBs8;b5?kT69D*{Bw{J2WUEeS`6J!lE0-zd9SCIDIPO2TWckvb^pF+cP>=2uGIdli1*x|;FpZ~eOK"
    "j@hLHbqNjl9YVjzHCG`83PhF?5lI4`iN1_^7siw@cM;K3<ltwWhHcd*J8A*Dnn~9kZzKw2J`{M&DpGQ9k`@5hBgpu?+@C9aF^`Ok"
    "+f3Mmlo<WB1oR|+J9XHtg(t(Vog<ioC#bnuE`0(7)jX~y(_zE~U+Wn}6%{KQLog76Ga7ogB2^}E;e!neZ<4#@(w}v0V6gSK=G0b="
    "2%RU%`pIk=S$o<9<qUX3|H5EhIWgvpiOADFF4nf2b=8hRtUh1Dnq;JyX)d=j1+FRgF&vEk<GC706pE?!Eab06=WEvN<!^LG*IaFw"
    "foqxQ`NcOgX>g@VNWZ!oOHEq)S~n9v#JXBQG9h<yosHHo8gL<;aBLxVQ6Fx+5lVHdQ$iSE=gO5e3(Yd;oS1pP&I$eJ`nol-eo^Cc"
    "{q|VPJOwnzDjMta1;@xa1jd0c={j^kPy5qRcbKcnE+~WvY@BaBZ(o!61QSSSp-jRW$B)k4INO!S+0UEdYcx7jR_4~0dLoXL^+8K1"
    "j2T9_i=<ww+mf+nI31ET1QZ7J(Y3>HWsH{#OHkO$q#?pwvq)1mUBQi+1>gt|!f!H)eayqQU5Hjl2%IwiL;cS{=(AZf&(@Tl;r1Oz"
    "zeR=69hscrKBAyc0uNrnmS1%zDtfe#YZkwb1LKSCHJ#n9R!>Ibk+xp#=AJOi*f+6l;m}aeWbQccHJk!pkHV76Ds}P%?O>q=-&<ts"
    ";3Cpi43u7jbV2NCH8HG;0^|-2FL}lQXc7f<Q>?}=UEF3@v&ipkHnZ-yWX!X`n_bIEg=`)^TMAN4@H0zVz?f*%tqf9ME%4%iTt}dd"
    "Tfz@Vn*i{%2o%1=%1>Le<t7d)4`v+r561g2J3^1;elCBW;mo0yAhQs9qTgYxYYS*2K>=CC@@{t*^S8FY-!d}<Qf}M~FsDWiJ6ru="
    "r22&F5Zsb5q49SKx|o&AU})SGzC?$)qQDU1o7{7mkew3fVFqiA-MR*AtXp%+Tz4#jFV}5T!6&LLbO`QotwNXiQxdhYh@3DhEi6wN"
    "Xz7#H(amh(OsEyHF183kC-q@8PD}P-)}@v!<@tNV4&FHY@$}Od?p8vwF?+c$Z6y!7dhn28Y>5F#I;06@F~<H#%i?4hq=NW-z3|3}"
    "zEw)*6a{evL^fO_sy$^Mu|nMUd)=QvdkWL}m^*3lENdFos$rAgUrI~T4qUIcP&FmcTj0IIPgY_<;kaL!!DCbmPqKxRW<zMTo_}8%"
    "*h(6cw5wkh>y|KyjtH*Tn*`Fx(2^sF<#aF&4!1Pgp2r$BM5+-MYu6E2GH=gqVk{?G4H%iI#R4fdqjfEQ8P?=N0Hk7U*aWwe#G8yL"
    "S)+3T@PrP*=1K2EWUlvQAOlq@8ATRe2**Y_Pr*3_#{cL5itix-A+pHuR(C!*bW-135@*Kh7QrOkcAr@ex%`|2pv@!Fi-9(KrZ9)U"
    "h0Ye{9wA`6bsnxeU$Wh8&v#3Y<DI$EWI?{U-14j*<wrH5bprmC{xlnqHUOU8x}|Zhp&678+yRk680dY58rt-=g(HL~jr#21#*UX)"
    "v$16qL6)veZ;^nE@bmMdU;n*+R#;{3jfmiVj(iTEb`%fxj}OcskOh`J8PDs+`|h`PqhPtUHX*N*w7{yTH9r~jYu~y3<a&yl-q7Er"
    "d3NDRix)HHIu&g?hVCIwO$-Rz$}D4gbg<LWmNSJS>%?v1@>4?ml^HVHK%H8V!uSCG%7u5K*gBJWhVk%CE5P)5#b3YwN!F0IHA}iX"
    "Q(lE(ov}>wItuyFhR<B1bP+qCK}^52z!J~EW`>p!C5ui~1|zv$Pm5T2HKUs~7SVI<*_tS%AnakF+!KTDxXjXy{fM3v2_9T=O0<zl"
    "BRe&H=o12aMx*34(W})hGT=lzB5ST|lBcXr?r&VZaYeI2n8$s#N`Re7>-Bg(b}_EFK5$*)c+n#*ewjmC*Il4EG&=&Fbt4rQnJ}(n"
    "aMzPv^3*cxAS5AumJ3BfLhAyZ6pA};JtavDJp?ai+Zv9F?tFK9L<^se-b4;b(nFxvZC<-y<p9ell!}B9T^KVE?4RfJ^KpEAev(?G"
    "Mu<`r#2d8J0~IpmWDBUQOq@1r^e%xat|8ubjpXhl_DQ?w-LIRrxV+}EaKlldeH$Fi4ML4e!{n~sv<50tZ)1L%iAFx3skYRTP62Ix"
    "@P@PA;*iyr5?kBp_wZ}RRC=cQxtk}fL5NHCKq@uc(<Ji!?{2?qNu&H3BUC+(y&J69(9^vJ&u~-Ziv6a&W#p?PfCTSqz~1}#k}vL5"
    ">lkmXz<6`1U0c(&6yM(7i8Fskf;Mr9VS=G6ASZ3uCbl9l!WC8h<OVLHIA{j!N~hkwuE_jk7Mgu+?v+A*_VQ8lhrCnaYBqW+VA6GP"
    "Wwu-~fWqKSxr;DC=h{e<iB_H_rCv`nUkc;J-`VLiNDJurCL!wd$ibfw3cZTC#aY_>D%VNL!I#14l3o|vwC1fdoqk10>!wk1YltO="
    ">tX-Ydb|p+kej1Jf89aDwG;dJ^JEITD4)Dl6As~yL|d=)-nJJv7^9DOTt62mpmJLq$){4ybs_k&O#VQ9fx{i}vD0}j)sy8`g}=gB"
    "Y_166szn7uX3xqQFenbj;uy?I-Vr)hxki#QALYBi{i&0L*j#N=GcyTG>-tx3uyg$xL)6zTY682Al&ACH_vWp9&=4iA7zl|=!AO0D"
    "@;_-aPz`>t{|2{po961;WAG;hSVrEg%UWeqYhHOJ2MCb$mvC6Tdn#`A%*b0X6@&2+$QOH+Ct>8eB2~R;msl5~^<#Ff{9bl|Z=ibJ"
    "XsXb$q<}u;s1@);O4iXUZIz+vi6#s;*}xgyOW#$QQmSw&@|{-#l)^x(KlgP~pz+KBrCo$U$yY6}?@VLq#uQO)Nj<q)5v6q=<6gDy"
    "wqz3ciFMZ-Hw4@FJHP31fkx%2VEE{-_xbmt?v2W#u3J)(vUO&iCKB`v9;2ElN4<u;IR=Hq2iHrj{0fD4VaAWgD|4ZR*&gJ0b@tz9"
    "1u_d%;0m_=`1}2O|1GPDvYpqGF_9(iA~t0;^o~_aFH4=wgshcRYim^Cx=<hyk>~~|d8BVC*GrB=RE%zEW|ome&+Uer`_-~PWI314"
    "=^9B6;AOg%F&7hrqIL>9?)B0m${yVBP(pIp`t?l!AcuzwcLs-r?5okp!(8xnMwjB@&I;6YW39fvNoI#>=j-yOC6d48rjz@5{m4;m"
    "9|vvDG~_U^GJqblATF0kkVQtH)Pmc|5dIGB0^5oTl$&OPZRZM4$9dN>{Rb^2z?r+9Xq9IqH^N=2aN9;Pnu!?~w-_)@lx8nPVQW&Q"
    "Rhakmz+Lw{Q-7sU&{piD3t!;)CROga3l0g3BFQH`l{94|<+6h|*vt^8q$rS)@ngGIM_Z0Ae9|egI`5DLgs`q?<a(jl7@jZ}pdB=I"
    "wkOlh&T`!Xu61T~5F59zeQ|Y67H+N0-R(=J_%Yf;keJr&xrW{=7~Ta3TSmPojdG)3TZz;`Eru9fw)g8pAg^VRB)4$M3I*Pt{h|Su"
    "wO%(;bI&x3%A6l=jAmw=f*#6b#&<BCB!spRmxQ@jlBf3i5_`|rTtk-4Dqgg%S8Sf^RxJ0s5t~;Y$H<1G7*0B3LSMD6XB&~5QV$Bn"
    "H{8M5JqTU}_nG1sj%vvtM63nY*1ei@Yjdw%mbZ2HXShSIDftJJ%V6B=7ICL{QQ(sIGMlWWT>WO=n~447VC;&Jc+aiKA4hT|7kU5T"
    "6}Ch{E#qgSaeEIoYlFg5=!blF8}D-qilpVIy|{Whp}|AQ;8w%4D+W%BsA_HiAiLC$Lfki3{xBJP)pzNk<AQWQu30%{q^!*T)PK{{"
    "Y+>cGF1my6$)xkuQWio=Yo-d*&Ewx*&UKSi<4#?>J&(^nk9}k8Jj-p9Z9C2YTeEW8tFEF0adRKFYtMa0En2vLU4P*|QE(c!dOzvC"
    "nJC>DVQJwN+=Dny#@H+sH<CKqn&Rc+YFVLMQE}v+_nZE4`*7jG#ZwHLF5KTbP>W=w^hjEL3D}BG<2UylUh9^$tL`};oE@`fwKH!a"
    "`F%gM&RR$AyO4P-=DtVne@QpTlo@`Gd!)JEfvVk2Hc@{X+`4-+d{;)_nA*0x?b9Cu2Mp!#;sk;*OuUv+a9OuLXmZv0pznz$!+=J{"
    "ai81WkiT#za?lSjOUv|!d-qdp>-EkK(dKX;bPYCILI_fn-T>R<x8m6-1L%t{aW!-|JI~y1y$wU_*F3a!H)>%bJ6+>`#82wI9uE=4"
    "OoCuFJ*~)UR=s1c{3bn1Bz|P?nF<NFsnIMavLTL^L}HRQ`c3W^l;4<dI_ON(q7*vlS7$2OU?h9Yytql4pZPw2?0v~!M#gQ+HKk+E"
    "jDlmVbz6gn=dHbB>{*BfMT$d4%fw2aOGJXr?!J^2caYf*bhY7k{DxhZ3RH3$qDSQ|CW+ST&e<;At%<0r4n};{%`p=B!{@`BM|^N0"
    "RY-AT@a0OtdV0`)E1>j>E@f<`HNO;{{qsGppT_lw@>FsK6yB-s!@fKBmabg=Tu!+%JZ_~6_%!fTTXz$33t6GEC#X>`?zB=U>7uju"
    "_x+k67z&w-gWI-7>M`l1@^ioWcz#%<w$ZOgqlCO;q5B;zGu;blxZh0I61#un9Ojy1$Nhu0Akkw4tz2%-xtDz1C(|H)Tjct>=0TWJ"
    "dv?Fy<y==FIuhVygn6a5hBwe8zZO4`FI$PY6wdR+Ru}48^LGtH{AnEF4yUoMZ*_{GCMQHSKoZKd>t1yRRMIeHL-OnHDC!|=B_|*h"
    "NhY&2Xw=iY<oj2_o&{#t#WeH+FG>j7gG{epqPqkV)RrLZ(N4+VticBiw`7pQQh_p?1gZsUM`6eHJ*IC8o=XR2-P4SHjsy9fl_v!2"
    "gdk#71Rxl~qC;Cc_r`jvvTrxf=qqElQF@TpTwPzL)HBw54~1)%6c}py|4KR=1Xn>A2p17WyY2n2+3qR=0&l*&8*En~lVpDU5^l45"
    "M^dK00G$)7Dinp8V$(-zE}r2hxz{z!d!u<aoIblP;mHI8wYlF^(-F!i-nOZ+lyerC7FF)hf9K9zf@6GQ=q)Uo3nZ{rK$P_^e0@eN"
    "di~}fzJv=ba~sx%7(&kI9FYikOOI8rt$NPx(&5qv;L&+x1b_j&t4C<*rQ%R>fiX1|>VAbtyFJ?GZ`@LuN&%v~$xij%pn9sD>q5nI"
    "ypI09$ZjyD+oT6#IxBE8L(jX<7W4hi_01hem-rBTK@CrdA56@_r6{Q2+iu=R=l3x!&uLoQzRlacF4qW&_(XF7MG0qFpw0qsg~9Qu"
    "tW44w76yxD#B7W$QMZUnvpK-KY_VJfXV`nzP1ZFy2_BqE(UTd`d6<=a%6PP$!Xj*HU>??5(N2fRg<`xbOhbKOR5;W*><*S8Yh#_W"
    "FFy>n5z^&h#?cu42|{{rn+=^azCF79xpWgp>IC+`r#qJWLxIo-MYa;@8qpqDk|+#MfiSFKFcd;&q}F~VBxC55AyrpX8&|l;75c`^"
    "^7w!9F08Z1=j*<|<G5NnT4@Z}p)2`rSv0CmWCwi{nwxS@>3aMfY8m|#%0?EvU`YwpP0x@D=U)3BtW`I*SzAmTArKH}N1W6k<be2H"
    "*nkjW>DUIXEWCnsMez%1n)qPe1h~0s#|e|xzm=DeM85G4P)h>@EdT%j2mk;8Apm-(-&p_u|NsC0|Nj&K6aZvzcWy2-E-)@IE^}jH"
    "Y-KKPaCrd$5CEV700000004FY00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+"
    "0{I%|Mmh?H5TvQ2P^&;X;5xeKfb}izEbE^Y;x?b$&8+8jeX)LNu+6$ne2Mk$`eoKaN?bPe*B4v!xNzA7t(|1Of9qN6BfBJQ6yA$k"
    "2lbz_W=o%Eof>XoeM<G3b+nPGjk&`v>*LpWY!;hsu`YQt(b}zliM7`nOPj6hGOewHXIK|nUb9|1WwkYH%{ObGzj8Lo>Lu28iifN@"
    "trl3Dmu<A3rV(cSId7l!%#(|)U)|QU?hC81jybU2`snI=*1C(DteJ|lthK&wuok^=&U!P)E9(!Yyf#mNez)HA@U->GZFj6ySPoeC"
    "P5f&e{HW1dD74M`%Km-UwUX*K&By**Npd{5Ze=-V{YdYnRr|U5*4LMBwx04i(t6j@>DHNlS6Q!`yu|vwUzN2{!(Xe`fN<+BodebY"
    "P)h>@EdT%j2mk;8AprS|{q6t%|NsC0|Nj#J6aZvzcWy2-E-@}JE@^IbI4*8*c>w?r0Km2Y000000Lp6s000000F=GWj(o|I?d6|)"
    "M`Tu=dWD`fNId}tNIU>D5EBNBP>b6LB*aDChzal%JZWac{_t<s&*Iz%xYgC?oT`6j#NO`aW^0)(Gynho+yDN*`S1P*@BT0MfB)mZ"
    "`<H+FpZ@h9|Equa$N%Sl{m=gKpZ?(=|L1@Ium9)2{`3F-KmPlF{dfPuzyGiQ`G5Pjf6>4HxBumz|BrvsKmRBH<$wN9|G@wM7yA1@"
    "{ilEUfB)e>`me7QQ+1=Q`AE+7`K|v7v(DjXNO$xl^xqMROONgQkMAwT5og-MilI+Gy?1~5k^M?O<}|V!zI{Kw$KC#Te7BrO%6F-I"
    "cDwibrFFD8ob$`OIa^(~kJGiQ<>~8n4HvHW^?Q`s$8;s<IQj~HjyZd6A!WB*j6wfC^sue*=&N2M#K7Mv&eeTzuDOs??bQeU>}s!)"
    "jv1XFVcvb5?VftZw3ZL~u@(LL9*6g*eqp8Mk`MYi*M?pwdHo#kIEJs@x8;0z1{ZxhrvBv`v+IGzEN;d$>v4zC^x*pc;nv$tmvhg-"
    "^)?O`xaohb;Bw6R=@@44U7z86nWGkcetMlRpMv9uobPkG6@45tuI2PhzSrz(@-_BNOW4yIdWJPZj(_FnW5jQly&GCHZQ{Dh<Kfzz"
    "dd+dyQT2oR(4dtJ+OpvEay`xwUD&pnrXF4Y7+vaj)5E!0{OZGLMYYe-@hMY(>%X)i-Os+p=GVTZ9M|k4kG=Ndb8_D06nkqyE7WEl"
    "Bj_c4%}dr1%eb{P*HKz)``YFlS(X<39kdARIeNI8vu{{lk6Zh?_2V;W1;g;U4tL+@9HYK}W@yf>KJ{X*d+nyv=1p192yW9J>H9C="
    "?{U_vw&ky<KOS*y&OhAvTh=4%ed2Oq-Fg?jtsB=~ue{oxLf0aXR%9pou5w*knda*0x{ieY%==LEq4zA8zOawps}|hX5NfN}Tw_hy"
    "uO9DSQLlK<yB@XP&fihzDb!VE`(fzETz7v>|F`D9=k}=4$sC%tN*j2!re&D3#z*Q+udV-?nyjchy>i@q*i+tp(ZA8rco#jiPggH>"
    "$^2#SF1B;lmzGzSl)O$MyQpK7WK}^+R=?92{nFCu152y3w|<wl)+yVW`ry{)y0uUBtv}En?@mAUF0)LnSew1H+oy8N`j-sbMeR~4"
    "chSO*et)I)aGTQ^;{51rH$9*XSuQ|}7=x_OvF;)FklmqgxRy`#thL;=>hQ%TKcb^w<ZkpKyUvUA+K^j2(x=Q`tK4Fg#RV^e(fVs)"
    "deC!dNm?0vZ{GA!DQ#)^ptX)sr*p1WW#ad2&0j@Z=Wm_vr6tzqHu)W`|F+3*#Gx&ovy?jPn6m4rqv^YsZ|Ge|bns&Obp8L7A+8X7"
    ")W_<3CVQm+A@3-o4{Osl>aXs2rX@r1`eFUJ*Dr=qyUaXieNG=T)FuxW<WzKyg4gRTS(47-XcLF2Q=v0CW9voRl{XzJ{n*r})q3zH"
    "@~Ha!p!c4#B)zZ9V>PcWlgmswX+P6&=XHeZ(6d}!hPJkxgO_h`@;x$4Cr{VByk2Z_b$a*`<!9>ME-j8u;g;ljdl<#ZUW4427QVVF"
    "@0s(GasM21>BZ%`V%YSWLI1KB-dUd(<U(TBLr#~pk&b`bwS3Vz{Q$?ZcTSL;r>s@S4JV{i>QB9fTbqBzoV6M6<L$D3UCXaOn@jE^"
    "$d2UTyCQ+!Sw~ez2D{MH>nU{913opT-0yx>9Vk6{2&|X=t;du<^tfpvpX-~w0e_@L4)UwbFRfpZrSKb$ZB+=6^~p`@bF?@PTUQLx"
    "@hZV{+z3o^7<#EXO1ZQjIxv%fqaD_J5AWnaJxihB;pH)!o@(KkyjEBzO<}F-kFT+5H=H}u`pxcZJGLx0QCCZHs`@XV^GxAh?QYw>"
    "b~(VeZ+)-T-MbF7PD#Y6X$@teQTtV7cdkEV8YPC|<Uw-Qn?4^pp7=DK{X^gSg=^Jgzu%|6NX}O-Ce+)vJIlnYq7oL<Z(r}Uddjmt"
    "y3fVQi6y6_w}+MI;7z~Yb6Z|}n_c>x8#y>dA~%~}P0mk8yjGc%Ut51Zqf^WlAQ3>g<~)~vN4Bh;9?w9OKM%zLSz6j3R|~iHN%kOc"
    "(KopdMWyT%4nuv7Cht|lrr@ccb8{1r&?(b1p0`f7PTTepjKB`OoPk1J*0Y}q_NAw?WIxq!vpnUeAL&a+L^kT%h@&WUY3DJvkPr8G"
    "3p%uG^_M*H+GNziBYN+Ill%2sO<l22UoP`k{0{;zO)t}Ra9!g>bh)!_DP%s0{|d$1YV&8NpOoYnZta#L;1S%d&+l`aL<Skgl$(sg"
    "Hu@|a_w9s}<gZ4&*QvuXQw;LtT2+NGCm<xF_WO`COmd*|Q95~E8(&zb+dW*mR;=OM?elucz(d^fxu^Fd-J8y%o=ec9L;(iHW|_Yn"
    "@-@b>_A(WAf)@HK<UhlFuB33SK%u=Cwz+rtkgqYHP7Wx>CAY5VO;kuh&!jUxc?-R2jB+fe)<)=|&s6<B-6lURQ`1+k7?a$+9H3nD"
    "!p-U-x)bb-a=7z#DcHL0J1Ke+ul1QtHlaljS`n&=oZVpOT*x(h{Ivr!C~~&ro=542cBBbu#;ij#o7}x3z}@n(r)zho5RKx2LXZAj"
    "I3sM@4;O?m%9y!sspQzR;)FtyKHOiMKelymLYGYeROeJjKkm*wwIp%;5n8@NJyUymy_S4JQgnI54bxv)58D&(T+><RyE-`#c_$}_"
    "0PNB7D|jbYw3rW_%1ibq=&<xeZN@vEdwXyF$JO<yW4lMfDJ7>jZ+jb=h@_KR+9n)E+=^R#{<#q^rp|zW{KoAaSMf)W?>n7MXr{SE"
    ">|c87y-rtgr&<mLj7@l1Cm{A?%u8rWCtItay}a32p(FjU0)PVIlw%PX*j#?J?>Zl)rXt_*SnavFZBJ1!R+wMNY{(82JRVbMv2W`a"
    "Y(4QC@)kAvJIUViYd*^+%fyEdVUS4xkz<z&ts~rW5@*j<A>-~kM0o%-1T6F%p0Gd!0g>-Q<_bp-hcBAB5W&HVdMDpJAzfcCPT`#}"
    "-=(Lj<r3V}+v8AiMS3>vOsjfbfhYZIy{l|TUoTJ<g~Ie7bK%$4f`j~a!aZa}kZcG8=xpf8J%L~B=az3!#8o`fBL<&a6BU^K0x@d`"
    "fV}}{S+`i8sRbFK0H_vLI8M-09v#-OB^Tv|1z5DxTDjgsmFsc&C;PWvYo+`4<rbzAXzs$@3X4K(a_Fwgf{AE4u1g*YFKswoPaCjI"
    "#f!Y@r)$@W$hC?{2zL6R<6h-gOL&C%kckDM3HebuWTD}%BPC{`6^pLs*<PEdpNvRxLgwYg0CW;h58skU=!EWE6k~e*@-RXDiS|b*"
    "_ZBD1rR81#7QoH{$J4nJa{xef1!y^kHN;1f)<=uiM$v)?#mGhQ_VOa<eO)-IEQc?bR0KH1A9N%Xb1uC_gf!hc$Rk{*(8$bT-#0+>"
    "x^FjRZTwc2Whek@x3nkuZvOZ8t%zBB-@HJ`K?GHto3}iTHcfk7s%&X#aYht6x?2_Wy_O)d4zBQkyt+PBd(*U~@{3xj?tjX5$wO$R"
    "v~7CP_PXB!%N5qC<%}GHslexNh40b#_;tRD7|FPvyH0oSPq3r_c=JRqIdGm$Kw2KrZ92icb=u;6zgLlg3s8V!6!aeYtS{ls=maSb"
    "$j#4L-q(f8ijW*_YAy1f0L=*f5&+N(3hn7g=nRPB-uo6r5*q}CSKzn_8BK$<V(zX7NC7}szm>HF<xaw^Iu?o~b?SGt{^GKNta>W#"
    "vM{3TFlU`!dAs(K=d1g3dvvX(jMDX6e|tICpha?lUl#t_y@=5b!zv&k8O9}CrvoV-LwpVT<#Or$*Pb6*CHa+GTkSdGFeE_*z3KIS"
    "%NgqpL2(iI>Nt?+af&F^0{E9-klSdAfx>~pj*5fY>rnLCa^Fo$5QJmTNU#=GEBGu~u8`WMrCG-MH~!Ka3Uo&xXObsaBku|Jsvs%9"
    "4enbHA*nidFs0&y*rWqzOd}d{srr$pj8?8!=W8zWk8QI*UGWbcaY3B4>BO`LiJeT4kU^!|pYn$~mmvtX#JR<;SSZpb2SxN)UguUA"
    "H;T<f;ajaJ2;4Uzy(p)q7%Ydt(H!I(w8uYHpkB~Z&d^|-T$DmX6Z)0w;9#U2zlT9?uLCU-%r<KY8|+QTM4k*PtM}9)mj9B&-dqzw"
    ")N(HfddrIPT5QEB4}=udd6CmeQ3P7F268R{HMTVO0N;>x8Wx8@f@Kv~6=g(E>Zn2;zKfr>;R0zfIT$%R7)=fM8$FNgTgLzGod|>c"
    "<6FO{uZF<{3rd)5?+Q#ctxG_@DNZUhB+@O~m%b<Yv3E3XE;m7z3*Lmw02du+d;k7wHMA*OFA_t~?zT}PZnWyb^@NvB-y#_V0~PpO"
    "!dRT533Il06E-}r{%(5k4wclw(*DRw1jc1=n_@T7wUZ}OklLQ|b2$W(5YRM5E}d~wZTiO~Xs?5JoH7Fax;Eyeh1gcm`j+yj3f1r7"
    "53!Pg1MlMfq33lfX82z@{g6i%B04*v+W#tw`cQ<3+t0RMNmy7EUI=8SXSx+A&ZUL@Dh*I||5n$roQL?2+<PqwACP%`$1SE*f5z_="
    "Y2WI51kB*x6sMaQkP)AUzTD8JHg6MTS;wwZsragcBu-rfERJ_8qyuzJIxJmish*I&IiCtf+Ot`jxPCvhi>G%*5qR6KqYBIyU&(OD"
    "{>b7y#t7nk!faZ0ZMYDzK12uPK6J=7=%_H;-AMe1AeJNHQQB*~&Mez~%X@*B66{f)Mt-T@*X=|gr*PFpDnov%9i5EPHkRyLm^DAQ"
    "^nB|3*8UplaC<)Mv0F?Odx2mILG>cv-#Nvb3>!YKQ&8r0?qu*3>TUr!o$EHm5Q#Boxqii9m)W)4L3kvc8lmp7$=dt8?@<~j`;w1U"
    "bOIB?_T|rZF+%x&+`K&80;7PtAF^|O0J%a3`P{R-hXVW~?a-Ov<5OE5aeTua`b7CEmdpzu$mNSn<kq)Z^`Ku-$aaYC>2HB4W8uV+"
    "OKb^JM*<TbD;F;(Pj*pWq!L=Ipn?9LPUuXu-ILpaW;g?To7XPMI0j4=T&xr2F?zg`j7I_d(rFjU)43&Mqo2Y7p4S`Sakp|F<>%BH"
    "<Cu98)RRP$j_FgUM1Dx0Q~_N<_+C3OKWvwbu#QO3n&@oqkEr(rEkJz02~7yI%XjIFljg7>rBDM~C8YC2if&hF6`!pC*8kmwWnLuZ"
    "@FLS3haq4g#9>rI&`#b$D_|#t&zAQhh*&0Ec%Hm8nJ-~Q?Ztw@kqDIKD<}hsEr5YudH5{*0hGcw<cqY9B;*rGi-L=7MJG<jS>GjE"
    "Aun2%uW}+z|7oB`HbmN4?ufKQ1GLFK^;P(;76=kDi>0mGJ=x@2F>u9O%d*JMafF=?N*$wEFeVn0`u3a!uprNVVbBBD3M#k17Pewp"
    "t;Fu9T?eF*?D!b5R%a1_mc4G2mrPV89C<xQic4{F@8##MeJuA`UPqDF$P_8^%$eMm7Rm8Gqo;j#QT29-km@l>^G~7Y=3xITY~tx0"
    "hGuy%l1Wjn`k??K%iuAuzTVU42*C*cDfBV10rt}aBEq(<OXz9SNg^>lm)x%2U5K4`glWN26#BAwSC?-k{ir39hY*F)xBmW|;Er8^"
    "IYWmW7Atz}9)hREu|YK`+#B|A5c(Dc)yM>6AC;QKUVGU3nFMmQLJC;tI^LDv%=>(P%X7Ob77(a;oH8`oTwG+}YuHIS^xvvgNb*J;"
    "I^k^LXF&_uys+ll9y>S;j4h<M$aXCGwXr|^AZO3E=$91Xa>;@)3j6E#B)!j@da+Oa<^M=mA!D85<$Dqx5Z`j5R?mCe4!s|?n+W>A"
    "_Vbh->eqG5aM61Cq?ZO_X$?g?;pzH$t?xaC*i}@d7JS8RB!MMTjA@!DC4E6oNzg=|XM!?@D~JANRQOWVkeiBa$S3yq{oo09?F@lQ"
    "v76+uI13PjlyHTQfI~T>qI-I{yM{YB?fJWpBg-W#^js`d$I^V3x4zCOM4j{4gvq1Apnje6Xw`=DmOl_x6IcM4&mt(^1zfbbRp;|4"
    "`brry=@^AStqCA~j$2j^*ah0kJGQEaZC1Z{CM~*_7MP__vzp9q*Q$65h&s<t4^rFuvNfslTlExjsWP=jF3F<l*Pg`?-OJD4v2MTX"
    "H^|5ciYQo;^m_fQ<C2|gg<f<1h_nc}=&%blKK^>_e>|RFyGunJa!_d!Rx%5g8R@vCP4=Y~g7e?2oVDF}Bug4xmpiX<7JmlJvuo+F"
    "d_}mWFyg<a`;upDGN8HvS9Kn<xT3y6g#NzdV`P{<bMO>Vinc+{g$myayWg|b1s&Bcnfb05Ki<7+3k0?0X&hKfe=J`-$lWW_h+yiS"
    "qU=EDK2Cx27bH^XQc**X)J38dbrdwU6ndwCmjvBTYOsTtIN30uQxkCVW0%vxp#<RmcnC#{?p?=C?uDE?RX^b}e=Crrs`Zo0!__1)"
    "ZSw2FktE*5Z_A>7YsR^z6)Oq+lcL%!d+B0TU|@3L3e3dlIpt!U;RzOq^xhy7erxY!Fckdoy!bXP0bZIoBy`#NR4+57zG8WX3b7Qm"
    "H4F}mSMXT^W({hl-{fKJnD80PqM`Ove+}wj0jk*v$#x_cb=}Ud*r6qN&wF4vxU9+V4^Shd6wKeL?vbx1vI#)qlomnIA`5AdxluW*"
    "oq9AM=&e5TVSw^V^20*hoI^)3lz0p}_<Zs(*Tpvsi{koJ?S+?zmksDBIrtdGTXI%|)bX^%6;3AKN#UcEBCD>ILMXo|gsN9ALVC4c"
    "x7J!to@JQ?ORKoKVE|#8hsA#7gQ&#~;;hciw(AXeNWlf7Aw-I8nlhfBdcLpYZOBUN4F!~2)}QJ@wIG8+D@DByaT1rtHf2bH(qR?~"
    ")>=4<Ei&9pSX$6FXzT(iQrx$K+prS7x1^2L+Td#nyT-QV?hd)Z;a<tOWm;J=!SzfP`qAXLL_xLNU~7fV^evW>n^*MojU+M0-3x5r"
    "--?2=b46&;?@k`G#clYn);2jkfe+92h+@~7b*hAGM!4k$6*zsYLJRo(eh!MrSHBKzN~Z`3b<<9SE{2{{UEA5ebUfT^$V<a|>ciDP"
    "^^Sx3n3h#>R?DUEFvb6SBD0}$U8|Xj0-tvDy8W$4*+nYtmBYQR;*Wd%yeSQd1>7a3V~tb(=1l2|d60whl$c|?WJO8HYtu5V;)gtr"
    "z*proe+nekSrw#`St#;xQ%fjn$EL{bPwGH2HZix$%avM!4;;&(j%8}qWT-=Ic0Rh+SzOqCjY^rfz6902#52U^Jt%p};V5ndvd)S<"
    "+QAVolEK-kaZzXDqPC`w6pd|KBWk0vrh9A($j1ueQ)FZs0E_@F6PwgVMOXD?mt1GZH-d!~TVLfk1?2lN$$Ljq-XfD)0w?eyU*-py"
    "M7`pT2E=cjk|Tgx=FfSY)OV>3;}Ix73i$HwP89VLL=zlnp-rugyg#<S)|RbOtWdc7O>eG41Xl`zeENJhT8=&L+cRz8$FuLF%9I@>"
    "UPd>`^d@Srk9-S`D{hrOcdY}YUSSkRtM5|GaQfITrnzgA1%qe3MetxVb4v>D`gujya5i6w8FvUJ-vV<E%iDu{hz57^&!ok50H*(@"
    "4u)qDxmE<*g2KKIUTiJ1L6rTQ<)j4~K~XpQ4#C~)M66P7iaSDbDLk?sqq@fyo^m2l21}*z;lneBR$SfIx$6w+5l?;2S=#kJWXI#t"
    "18D}Y5O|1D3UJIC^Cq4&X50Vz!{@CC;tFCas`_jQ1$~Z~grXJFmg`a8kL$?iuP{vuS=ixFK+&Jn{>G7Xtq+;3r5J_#k;kNJ9EFR`"
    "<0?#O=kMb+=B;1a@Nz@vE`2}J*S@fL?XPg+PT5OTz;C34DIN*J-KUZI{rLco5HevI3flUXfj+2g$*S#gY$H+$ci)tZ+dYU{5il)_"
    "3wm<d=1N)LA5zXvT#IjzBNrBt6QKZav=JSI(`nx(aYz17ZYer}#rG!ctq>LPWcNr>-t5-rX+6XC6qFT-Ar`XZ)9<o(L8~Q#q4RUL"
    "OBg{sX~|2-M`nuITQb>@tYWqldrg!UTIuDMNl*h#TfP)`1%W4A1TNO7VSP|HneMm01Z0Ieaxo?+`c!4k^*RW2feJ}Pcu^_3_x^Z<"
    "v_;WgQY;)yAu4TKWU=M1|Jru{h!1Urzwd*rZfSDzmb`z?O&BN-SS<91b4_VtmBYM`s9XS7EqNf0Y7kqCTXd8Z@gtTyX!vJpg0d8!"
    "9zm4Vk|)TqjKWq>mn>ftQ;}ZaS{N>iL99079b%C~(2ish=@ieC9<2dyAXLsFvnni6(P`BuR};AOl{?vexu^?YClH}8kw=P@=CWLk"
    "49Z}|^X@LP9sa1{U4US7P^Bw%krtVa0?POZF=PfaAT=VB-31HC{J?T5$}VTc2Z8mj_%GHMHZR(>`ltB4j81F!<&T9gFCn#*zhpX="
    "G{$x5@ZEd66f@!=Aql|J8;NmHpsT;-{?R6brDPrVxB#Y35u%d5(jj)^@%7guKb($d*TL4xh=I)OisHC2KIKwe{+_6z^a6^RqE?q!"
    "l7O+!<Q{r0lic0i&!gV0ouVqo7^irbR;mC%N#KdpyS78mWv%3n(O~80_cqA&YQ1XL{yN2nmmF)?xlurjWR>8MO&<)v+0hSfS@3@+"
    "<2ClBFJGHHS$d88)$v-2mtBMoV*;tcU!6kCElbk32)N5X%8flAU&}m_e4dW7qNvVx+=Xc52`&d=i+~>maXF9cDwU|c;A)DZ0-i(g"
    "y_a0?y}VPuyU>Wx0?BQ%)r({cthSSdUz~u)=(~UfVZ<lkfb05|Lz@uhNz!{9Fi--LC~rGU*WX9Oq7-8)kS+{77|>1*3R|ogsfe!*"
    "mY@kTCo~LHWypx=LG*!IH*F=!C)s0f&?r4^B^qt=g9>QW;q)!ev`GH(-2P1d@koFB>u;bx1x5Xoj5y0pmei9MX{yfjBI2S^--ah1"
    "uy((#AcEt<0|@Kx6l>mUNJ7<uNu6>JHAo#xJ;_am3U;ypr*b>FxrhAaa*4PuXEd;C{iNc(7UC8d3k7<w_^a1PmI58o4kJoaT-Fik"
    "iUT6;hlv_O!z)6aEuw<IBel9&E;+Zz>XML%H6h@TaTAhsLP7eMqGyVxzXEUa!i315I!+-tZ5}JD)8|1X`pzKKuTAPfM}abCzxC92"
    "0oRG-cF4Ru_p&qv85MmM(l!b_as^{6VQ*s8s6u2{-J61qyyTLx#M%(fM5AdsyFxG&2kMXoovoFb+ti}Dm7dh(L_a;0KFg!P7x+LZ"
    "5EehTZRSldvX9^H-yehNWG#z#<PP;afm(YMs;b_S>?A5F;W#aK2>W%O0!9iz!X0vUBkO(TGsZ1GtJ5l&smBx&*Q)3|Mg4k_|4?i@"
    "g>Oj+noaRw0fnuwF;NxN1UC_+vg)#Y??VRv1f5yxgfdX@I{88hn*vAH|5W&puboLqp$_?^Bm_#aNaxpAt+b$%bHoKX)Si(J4gt)Z"
    "uS>2^++K*g!9jterfiAic*rsfJ4Kuv>bbe)n02U=$cm-vsjBDrpa3V(loaCXspxRZ1(=#mSj;JS9;LnBataG&;w1p3g<jzSyA<GC"
    "OMJwnjxx3co7MKDB3uwDU*xs#D?el@vN2BWvih{#5L&MsBZ4Q<H?bxZlkxf0@+J$;kG=d(+wee1&~1t^jr6CsPm8L5>XeAQtSCdq"
    "!JGi@CUS?K4^iQQV!HI#bKJ<2C^8a^x<JTkp5%tMP;XyPIU+*3g0Rj6QeGX7Pfiat9U7p&XNQDg_t_sh6A16FOQA2!V-qc++JVTH"
    "43Z_*5kDhH)bAJ~h+`)f$k49iI!Y1QLOHTX0E-yRxJRICBhAin_6k12t{aqCuJXAFw&3W=zk75V)bJp>i`1IzQ-()91Geezi0$jE"
    "bX*iK(Ay}WcZ6+0v8q}ooqPmUQk{v|P<3qyUNkcvaYIBcr-$Tr6I~vNug-uhl+=s1y3dRXM+QAC$P8h3`C{!cdFO$ka<u!9Cwhxl"
    "pf`5?s3<ug0>pNiSaLeCD8vt;OY%N#UVZ<IEFAffy#YOhvrbWw34y#ix!@EwdF6H}$|!OUWE=94<?-y_PchMIb<HT>;dg-pjIWVB"
    "iE~G_KBp+e0_Ijn;iBChaX^PX>fb)aU)@^<Kz5nz0@~SmTWwLXuSCUBlEAB90>;jlHV;IN!UVej+LM%d(>LvpCa+x@XTK}D-NNF5"
    "TKPawlv?&jczR0fI;`0;6)RW4+~mTZys$^7D51!O)7DCe`VCS+djETE(*!M>*i10sNo@cn{vw5^#Su33Xxg=S1XG$a&^gG7B;Pmp"
    "er&uQ2hmrtL@`|sx!g$(icE49o2bOr_}H~=!sP2fcQKKO%DcTNP|314y#Vx;w2r)T6!8<Vid6nw{Bk0Hn5>}=nY3awia%;XMnLOv"
    "7P&Mzk!?F3U%PNMP`h`J5~k~bIywS=DX%qokcu3rb$>L+zfu%`#eS#K+(qU`j)n?T4fAIf1r;LokDfJ>nEe`Vi=xZ*h)o2|YeP;_"
    "$!LNdd8aM7UC{P@2w+?wjk>JJCsv`&xhY7+=D(6q!+jR{H2M2svIKV)aEro!%AgR3l+<eGu~G6RA-F5x>1+-p5Z5J&`Kwq@=8{ld"
    "N<*kE_bp~BM~0QJdB_PS%Cz#-j~E5a2)R!kCeq_+7g5&P(V4l|B_!bM52;zoBNHfj|CVHu{Qf#*+ItWQAq3f37&n#oS>NrxWh<hJ"
    "$Z@p#{Y~y=6L{KpQ%&njLBI;x@@Y|jEW|<Hx|l5cj#<!@I^4iIb);O8W8G!M#8i120ESE>QTI~}xraZ|@{D&E>x!kwiJ8cnuR8Q="
    "+uY@Q0~+%n55{gPM%P>X_$~$Iu$EK)YzR~fJc+mo?ut@86xDEp!cpatf1<z}?yJ4({aRP>cX<fhEZQaXl}CLmNS1h!??_0v<yE_7"
    "Q<0R&zV1pum4VzdwmY|XYHzYs)RlCGkxt6?WkH1o2$8%pLm5j)lZYjU|5y5R^WQ>L*7ihV5QV#VV#F+hHs|z6f)${=82TN-F8U1p"
    "%H9PJqPWtvsMf57ASBJF8_#8DyCKxl!73wJH%>3a5rpVgeMM2-FIVdq8c0y|8ph}p<;F(Uwced4qfmgk$U`c!lgktZp440wB7_p;"
    "8N4Y1>DB0DH1*c<=aq!Kj3M_c`;nf03EKX?eSL)X?R!FfI_O?dR0a6-35*t67scj_*VXz~6xWF{a&uJR^$;xWj!063bZx?s-w2mP"
    "vYU%_WI-ep?4l-e;dnfFv-Wsg^3b9wndEugHdJ7#YR~kN$E9FPRZ84jI6#j+sXZ0ZKx|qxMJRn*CJSn>^_tf8G{2vFAn7WTLT;!4"
    "rnNd=<9sy{B{?abO%m`xe*U*N)qJ9(iTu5mb?Ic0B%4>-6d5`^Tp?JV+@*)JO0l5U@f51a&V5mtFBIJ6FZ-iC{Jw?9uK(;-dJq5#"
    "MXqx92o~@J0s<(WjU}RQX$OM+N^$|>Oio=`rfdSW1##l1(qpM5OkzWKt?(}>FdC)k1`9*{)2Fa$2f2TfjJ9HqJXAR*dEtgNn7&em"
    "q);u8-r!E`87_bvh=3<gr|0`QZ{f%Lp1}QCJn902B^U3MDcUZ`CRm7k7wavT+t($)c)X1O^S7899+g)?WFVl`u7=q6yqy(hC?D2S"
    "L@}?s)1pHwi6FLKG8jd6wTW}c^4!^yg2P(I+VGG%8;UHH3_2ZoEQCI?RZFaDquN*8M``|UdKIxG`FjEo!h6%Rn!XW`HK<eQSn)cF"
    "cYlXnt-KLhQit@P#Zy2gn;`-gXvovcVM>lPyJ?w#n;_I7D^3~OYzcYA5`_VA(d+oRkKgn7nFJ@J>#%m6WRue0LW1~>ZZyP1R-dvJ"
    "h(~ya0@SizFnK?jgm#Mpj#!tKS#WJ0)HHD2sG${zQ?@>?-ai@);*M3l1SlTx{b(Bx<3m1xNCvket|?$ac2I|(m083GI1+kcB%Lx9"
    "M2L=5=0Mz{?L&>i&uWvOPlavD7QCAl`zo+lmUY;7QNI^Yg@PvllQ@r7)*~QC<z_lj88DhLkp(@fR!Y25f4sdvew<Hk!+K$+6U7<A"
    "l^u1g{B%DBdWxqgCJ)PgYGa63JOkxOa!%(tn%Op0gCZDAqnRFEQ6s=Z<rbo&!%E+qrYFRlh|f`OpD203O88-u^`eQQcBXh3P3KIH"
    "oX)DgxFf%&PX3J4I){~wg3GpiIOvAl$D!MfY`XDLVRVY08)ab89^U-omlYzfA9{Q%OvOQ(c&$mz#3N^+2q5E+8x45~vn(TxR4zig"
    "#Eu~=$YVBof0OlZ>G{M8iXiY^>G7lhsb#j3o;g+ur(jl2^|acdz%?91CPLHQw!*g_g1jQ-+Hz6WNA<WewPbCvwmh~$u~JBBSW~W!"
    "ETQkAe~c#VruDQ@6_>AXR-4sxZ&WgbKV+-IxsOm+W3}@}2ic<fFZf8ZgVKyUDpER7=6P90S{?=3AWj}OqU0(j7ZR|^GOlU)VbU;L"
    "Ot+j=DdoQL4gQuZaS-rLF&bg4o+tE2ak+Zas|zhqB%2tZ%$qtV0)LvJ<eKCTBWGJMpy~~TUg$m2s_2ijvFFWyKc5ezL(N%F1Ihhm"
    "2RX(E4U(jdP!30M83-E>07u0d`%bNArjOo&wq}y>&TT?~5MoRJ!SToAuP<?y>vd_P1rfWa0ot3ax0ZX-XDWEc2h&0AH}V53!gufb"
    "{pVLtw}SY>yDM<Wl{-tI105sUV%JY}!oXs95jrd0grsQaOpy3OM5*6Jq$ESwb?mJeL^i^@DpNEug%>ljFi6H@aau8Nll8fedVnR_"
    "!pve?G#XNr9b%{Llrza*#>?q0fre2XFEU3iB6%4?@|*s~Z;)=H6hS&DBJZzAk`d>`SIT$V_04+Pl$HX{BrT_?b0HNRKc^0(05-C7"
    "ZNO5Pr^Mcd;>&9s6Zr$8Nz~en#0e$PMy;3Jdq7D}_p|(Yw2Wn=ozY~z$e?&+l4^<qVG3G=a{2ova~+=o9|J#6+vSb|oJKs+KK~W-"
    "cTSsJhw$MgZ$fWOrwLKu0*_|WuwhLavgYT$Z5yQl$_1rUoz&~!)FJhvN59E4oK4U@n9=R4qn>UvRfpF=rQyY(vmk%V_ZHgMhV;r^"
    "w~kh-`g-(5-MZ%SX4W-ERz_xlh7jMj?Fx<SstFG+RM-8rIbqU8cXtQaE!rOyQD~_cXeylFMXh1!5gANNWDu$|<u%QJ!`g1NR>71f"
    "%jAMXT#^2XMS9Fxu29B+u~Ar^8Mx!fR6e2>ReWlGlp-CmD>^YO(|U`i)eQ%2>);@PJ348-Xe`o~uN1!p^&5ZnLxk5=ZOh-%W7Rh#"
    ")Hj_I@w5k`Ju!LsF={8h&jT6d0>N1SYQs~KqZFpEJ+vdv6aB&mW_ef4V00QPb%84(P1Z7qHsoG_uCyT^WxLL&+zN+8`-D6y^Z9M<"
    "Un70d<#YOUBN<-S`h3+wJfCD1z?2Fc#foG)o})ZQ%e8NB9gRs3oI_4dYbb*Xny1+c3^hOPx~RLUZLQ0%UkVzGC)n55Gw&37#}Ldf"
    "x2Q)yf8@Ka`@|ukZvE1EDY^JB1h$#h1#3VmvMVM!P`4*5(n&JI^%Os3GaLRz(4Gu#payX&R!$1L)Yuwwx$8tNut$oTc!(IaCs)_;"
    ";%vuYfCDX(Y$H+t1msW;_;WjC);h~)rTneff7AR)d-J%De#rCVZ0Ulq`nZDYg+qR|@QeCG|03Qk=`f-mNfDeZ+DD`OW0CDbT});T"
    "@xp?PH!Y0f*zR?Z3Z=2B-L2?UP3IP@u;(5jHBmftV5TLM*Xbrrmjfpwt(T-S4~f~M-vz%Hz1s4Za&8a2Gvv8zU4wv|zo&cMvESSM"
    "O6`oJBn4AS%XD=l!AKgr5?L^;wWOuhSTBDc2Z=V4?d!bm{Tk06!j;att?@U2SEhzQYE^97B-Hi8vk%1pJfI@FjOD0|;y@#&FK<Yh"
    "I(m8Yvf7GeZNVPxqBWgT%M11N*H!2q$y(P!&!2zL;hu62u5juW4zU$d%{o=IVIvvxy9<B&_J2LslZ8O<ggE-TZVIA;@<*x)AW7We"
    "CJ6ox|61vskFY(*WA8bX5zZdpCDgB6zMt*;n~I=Ix1ulQM#YkO+-TG%Ef;C#t-^YNT{<7_QbZCO$dE?7>y+ydXf4+vQ{G)ky(LVl"
    "=R6D|cPHag2&v%YZR(4MdyW3;us5B*XMX;<3tl?CE7HV6fwc;@gp#lJq)*4KUC&6mXk7Y6ih$Zx{}hZn1xNHoBI7PTn4scm^p4@-"
    "gH`|yB0|{s=N11v^<koGj*4<G10lAXJ1t4Gm%D8F@au|m-SmD;5jQ=#wg6Fq-|t<}6McH74xYBhGpC)RiHwy>v}}E|0TG*H`b>1f"
    "{o-&aQ$_m~Pry&w{j7}!)g*;QasLpir{~>L#3OCtp0`4zTze6W)B_0OQa5eFP*$4|=Wl>N;5=m!bhn!jiQ<%h0$WOzo7sdLXs6fl"
    "6!mn+u?u?rHmzDAb4@><2_P48vz>Vd)4B<Mr;fxbWSHP~DTn(y1wZrD8SM1GXeD|PHK2B%-FzTXXoygEee8v>US{t^6l;H%^S2GM"
    "#HSuguxn6?qPJ>}hoV@TI5W@NCb92^8buZy{G%V2AjLC1wXOG6ss$0PG&2@rD02!yd<1}N%i8(CSpWtO%p!0u<mI(2^<a7AxtHG`"
    "yI_ErRga}48uw2s1+)<()?e$E6OyIK@$~9*yu#K*B3nHb#WHGH1?$JR++DucV~&eiE$tR<t{v|x$H3`82^haB7=vm_$a#yNVLIr*"
    "Lr#hulO!{;bK6;R28<hsHhn`RQfGA6_R5Db*I@f2<1-X2UvxN=zd)aS1}l~fSqm*wULN-BG~VCkyrvcBMw83i{h&{g-it{eGKfvS"
    ">Jn!oo2s=Gtq^c1o%U+T+t=jGbvk?T%TQbyJz3bVRWsRo$Q2_E6xQ#d1DMAq8a39#G(+fFqes!^&HRTU8b^m5(^A@H6dmaaO`#RS"
    "2$9jbOQGL7l;fKG5&0j=O#~9_arU2P8r0=D9SjL07cO#}NieLFL|+Dve~j?ZaT+EeklSElkBLrQ-pD+p&5?#A4IV^NQAj%Z*4R<Z"
    ">#;KGvzsUQNJAC(IHQbuk%9ZWc<Zs8j8dZN5xd-tSg$-OrES)YvN477;;q*&E)stN7hbV%liQX{(0L)`CtEm>oPPI4(u`mn_%9d{"
    "t=NPXRo1i%I96JhMI5K!7iwg>YUnFduzQB@$Fxmg<juH5Yed+``l-iHIeukGdQwH9ILuPPofL#A?LnR<-O8@&D9Sq_Q7@#%NcAaX"
    "E_lJBXGif1%0~hK7EDfyGJBkNL8nt8pC)WT%3LVjS63=E(rDSoMV(Y}mqk|?k@;Dnj>I9!qh16cG9@EiRK#|yL4)uqKu4`pKpi@1"
    "+)7S~?f~?}&4k-l`kW?n@I#a#?)wCb(WS}o9Qh(^(Sb4|)L8Z+14W`~Rpi~TpLJd6mDA1ekSvUNA&5a9O>RZzenIT5*-}B9y^;4T"
    "{XR)*L}N+I8kfQ+&qVr((NO>$8ftctuq9`#n3w2*rL}@tIE;50BCfp`boP28<mY~?7JRIk(At(W{?{?e$oiOZY>kZEL{m>k=46vj"
    "Mw3v17RVvfFijXX@y6tNgpRsGMGbQI@skh=zJ4SZ!IFe%;J{2WDm-9Au^1sPriHRWH{>9I(?Si_Cb!%cn4cot>qQ3V$$+md>TiX!"
    "bA1eHne-Zcg3dB*=Jy20V3DS-H)KzG3K5tyN&6KMCBzKx)IrtL<6u!YQkHN)&q=8u>Lb_KQr>fZ<ZMcYg@YH&3~Y=TDb4M)4}OR+"
    "EfG4*L5DHQuO6=6`pQJ1UTZ5Tn<!__65SO9&1sHk!Yy*tLL6>uFLBTwPv$ixZEDA*Dh6de0?h$7UW}b|J#D_y(25ALgwnM8a-l6E"
    "1o=g0rBmlnY_F9BuV+6!Lpp?AzXU;Ac<R^8zSb^(6&uPsdGY%oVt2U)zcsO3Esr%LSdAae3SE9J9>YVQ^Fv%j?5dMmYubzUmgiXy"
    "xd!BjW4)(4wBGj$U(@YD@5#4N&+j_nXA`-&1XMOH3|U`aT0l=*5UdxY3f5~xQ4j65Hf*Cx#0-*UE|VlpNOwqY{k+&kuFTnr)<vn;"
    "sWzae#&9}@68P}6X;<N5F3N;`pqpSyz!}Jn2~Pf$@X~^6`KtAL;Hc8RZ$alDf2u9fzk4LJA4TxqVgpDvo90vxp_N-KTX7CIaGec-"
    "PGhTXaWIAYQ_e^6?ltED4{;Y8=a7TQ>~bHpsA>1L^Hhs;Cik8kszBkvA)u2e3n$VPt6uARhw|q1$?~zoh1Rdr27q_)-Cx4)LeZa@"
    "d66uS>}oLRLXpNht;8Y5CO>IokQ&|R<{DA1X(JqB{#vHHb<kwInYJsCGXe$jtPk(K0YO0#xqCFk`org-bZA1L{;8}wCT%3VwJFMr"
    "z-#)V?Vs$J9e9O#ej1^UFE1UioxZutne!7SO%}pwyJvFBY(Mpq#nFH6`ZM6SX`dw_!;>MJsAPv@;h<cy?OP5qA+W#bH<l|*R2Pdo"
    "PlZjfYz&hIQrtNKU{43_mEBrW!L^Ig3J6^-zwNDU7&qMOFv*VAvt}7psi<h^=0#hM9tLZjXi8$d)<^WRMDdC?{L?iBsA<N%MJN~`"
    "=Yxz0d8|UmpowOdLl2oj<=%#CHJfiqQx_B4m?m_WNHZhv;pgSrTkc6mn7&A)v}EjUnis5Bi|66{G~+M}VBPY9n-xfD17f7!d6t8!"
    "x%N(6Qt)px;o}GOBXHsENgF~#EZGMdTUReM{f)jwxsm+x{`$~mlE6Ogn~ij#Q4K+xqH1RHN3juvqFVY}j=NA<PmLjFSl9vqwAVrM"
    "@zdgDQgS-nX$#R0Tykb<nR<4A?vr^DJ4pjHO4_p_9?H;_Va*$iFrtrGv04EOz27i6L0_manI4AWVOOt?1`iA=8d!aaOS{cyIcEf0"
    "BJDI|GeeVx2^q`1>)%e;dAFhg&14SqM)pF~t>BvZ{C)~j9@iBreX#v~TG@wgDd<1-UhyDjxN1KC_$C>`+$oQxIXVE^i`gYi9l>Y@"
    "lieVXJ$uoFt>5o0?dJ<Yg4aKuO+bJS7h#?AP8q=$b9r#Esat3yrw|bzdh`XsGr;3VAxt3Gxoeh-`DBCoW2X&-kw1**L(oS1Rbw)g"
    "aJk$j{0fey5EQNVyy`>OdEBITKYBf}@GtE;&EWcwggjD#?ZxO)a@~V$oqQl8X8iSYURPl$gLXEzQ!nM2zav6qDz|B4hDhf7pvZa2"
    "Jl^LZu}E_>1BfVVQxIjY4k^Y!PS#lke9-Vi-Ig?cvl)LFC*#J1kt@v~5G8uzQQ#*OWuGMIG3o^&*`F+<P|bY`^4QD`I~k0ic#?-3"
    "j&zs&PV;4ar2JNVlCwgjYK5-3w)b0}DqM=}8^Tf0SqotIt|P*E=}7DVpJHj>%q5JLw_ZBqD;6Yc)DQe0)Vzrgo<8$=BaUQ+C=v>J"
    "ftnz~)(Emt7c+T+v5bZg<vdC4QtvI+R~WDB8~}h%pD*goY2Dd$c{uk`0c2AaYZ(JglAD76vHEGzl|($f@-F_00y72l_<3sq7mWcz"
    "Vl9f)X!(vduC_g#&6W|pE+Uy|b;gdo2LY%kFT)6Hr6AQPn#mR`rIfFyZ1$>5o3&chGzkgHLwfQk_GL=Aw)yK12Gh_vi4PD$XYPiL"
    "rlf4;hDi%zH0}lbhAz>PZewBOIKG(VIcOXq=V;jmeus>-ysa2DF^l*@^E63&YDE1i<vNJ|%tpzcxs)sz%}#E$<CwIH@66p31Vz$C"
    "BV#+U7-0((1ETTr+xIb!GOlwQ0+uK&pHK5KP)pFbYt2T_B)4w}F_A9XELnXXDV$wLRR;a(xunjf9icjkx(`hPL+c!*D)AYj;__E|"
    "@Z$$Lmfp8ezj4;!<LXiR?<<x|Cy)_^Q|E0%(Mf{C@>6nFOv$t28p*c;U-6Gf-?Z3ZrooXh5K{m!Ge;(D^zfi%p`0m?#E;P~oM2A5"
    "M7j@AB2CM064V^6OAOxZLg^x^a@Vwq=om5>38@)v+1=4Ya2GaN6kSo1jzlI0&dNhs0ye~#eljzWK}`EMte#3a%KiE|UlddjK<N;Y"
    "7l$21s&_KHa%*oZC!V6rB9#EIm5FgQXv(xsE1T%4&6i`BoeKG1o_(eNf~l=~+O)+@kv3Tai{UiI*V3pr4wKC*a>aEd6jV8m+;6}b"
    "!$F6YIZXjGaZbyqJ6q5h*Vd^130&f{i5W9hd8@6RTfE=7-J1)~EVQ-J-{|YsX%*CYW9kbEmtz1?^ZbdTbZw7h455F4F|LA^W8a^Q"
    "w=3VdqIuMFRR4P(rk1(|hXAnd+GO1+9thU^{klksIGV<m4fT_+vf;Umr@DlsQoHU$|8q|we2l?#4q-bJLcZj!UifTlk_{$hM?zMR"
    "m?`$s71#%$E{?A$dviKsU;6SUTd8;PSJEH+0f%SoSB-ajt|i#<6x|^Phlk)G!#4E%xxfJ)T4DS^g6a($WQ6W4P^1&X_f~vndNlKJ"
    ">f`w**&?K37^190$E^_;5G(5^<;adR(6;WX<+ncbs4D$gdLYHhW5yTNTLDgHjcybw3VracFqV2!#9;`gFY_kI${)t8;~7jPow1PF"
    "enqK99^rSgfiD^*baE4wGDa>kC-j;Bz$Pd#S`cIcxlk?{b%3fjrAplE*o+{Epy~+X=FfF3dH42`FA))p5vCxHtmyS6x=dYWF-`s3"
    "G~o<xbtNo)EpA=tvlYUOLqI2h-?fCNSKO1mP^Ar*e!cJE{xYLQxB$_&j!jqF?Qg#gcU5v5)n-|gn0~kQ7r|Jrj1eC=W1Yg?Kc0_0"
    "{V8u~X&@V(A~yHuU!8H9vTOPS#p4-^$#7DUOX}tFs9S#4IG=2176Iz?BcNv!r~p5aXx2&6=3Q-_!cp;Dv{G-u5T!5Vme-@F=N7A="
    "bZ4G2^8*!*OU+0q1f(oYLiL~NYeTrApZnGxyJB;rVF9seC8b=8ky_Mes4Tt~HLU2)EU)NM2)U8X>1d-+fshDie95V3t~jUox#D5y"
    "CET!-HJTNZXekxNeF>ukXT5WlT$h7WKweuUvY<K<boYf)G!nc_FMmRl=QjB8q=#fr#AzK}w^gR*7QwO7kD^7}cDPkZ%X$Qu!;U&<"
    "?SBwX6}J4za9^Q;O8iGa;s4kbQqXgncp#COplC_Q4($r_WS*q6x#04*eXj~_I}H$?WU;_Ke3Z02B4uq-VMtejzV;|&iImK07w9x9"
    "{Z3(!<o`68p(hlTA8q?_<L8wB5yun*-ze(@+Uv#^Y{Dn%YP1Ty9H&i=pzcNDg*Z2z&9@q7*AIyZq4ajc#&?l*H@8J);68qZDSM!B"
    "+OXik&?rHipMs$41iUiPPjOImUXD&1UvEk#Ky!VGV<MiIrjChA`Eu!GRTUCtjd??K!ffnWh4>pedvx1}_#Ne|^_f_`U8g^ea9r=4"
    "-di{~%ZJl;<)+xXd%&y)U>bmAM1($c@;>9P)d(_QLH3bkG~+tOUvK@KSTyCY`(6C2jQ81}nbMrj6HP^?=oD@o^NZ=I3>Rkn9&%Vj"
    "d2#P$8%(rm@-bR6Ih`(YtN-k$;zgaDlRB(Lk=&BP--}{;Eawloazt7%fDLsQL#yt3R?y?ix{-JZ9zut<%UdXfp1oaoWhRNQ#y`r#"
    "5MWw4?^YkF=Aby(6|PxW0j`I>ZEW9ZQq4x`E(FBET1jE9-QqXhWk!k0JELPp9tjqq*n~h%$eqjy=^1AwCq~%Q*uCvcNeBH329vsd"
    "+Q0}}rEL7ZjnuGYp$I0*9`QeI7Wq);_G}4UkBC&R6LmW&283S=UaK8qF2OSFVmkTxsV@S4ZEm&<5<v`ugcMOCEqsL`W?lz@?!3T+"
    "JrF+n8dQ@Mc84i2!8)X8hmCdbhM=p>!~#8$6{a+(bN3YFm}g)bH|l<$`mHdK<%t;Hz~6)VlxH*#JyjGNn9L&|)B>Uas(<rv%x7R&"
    "0HqxMV))Lw3S&)7A^-r(9J`tC(gg-7q`LmefmqVJmFs5Yj_F(-)r=K)gdCp{`<+V$D8Y4RCNq0S?AWG0YZt6sr8PiwM4t<zr<gU3"
    "tl;N3&h{C-g>)g5&EKS6Pnui;%_h~l#mQ@suqW|8Y@(RH77xZbzpq)D;K1Z9+8ilP!c&d*!F3(Dm>L73b-5-k6Ij;FgzAO^NwS1S"
    "G5>j1NR06$#IF{K<=00+a?j+FL}sZYkE2a9GFK$~U1)}k@%l`F#~HAjn{}L!HOMjrvS?TwZ=er-EHP`|Vo|Nl)ae8-Xy|k`8yrO9"
    "I+7gD5=uWAE~0}bq_HibO?z2tru5P3-|F|X^#kZh<3}si`jZ1L!@DbYCs=-}C-ip$95&t+Ngs(wB45KoKV!q9xI0<XTkraM7b>I-"
    "8XM?A84e?x&<Yi21C+@a2Vn;)peHvg^kGWBpKjN?pmVHbG6mMNUd)NuY!AruTtOfh*TfwV;V#T;{r-M1S=H#MVjhK?wJCaPFDlZY"
    "?oV29wPeU5v(Q#yKqdZ;1UhYvtj(lB@YUDJxy)$qhfzFAS?!yiG4U$9dBM8en~ioMv#uk^!~p-?1mz}zKE~l7Tp}UlQ4}?%id3}T"
    "jfSDWr~Q_kHtLSfaHznz1YZq5ft`htNLE<atG2)faSbtjo9Gk2ZA@cpHn+#oCU#n81xa%!$sg<*p7s7C&z)&XiV4kq(=sDy0z`Vm"
    "umeN)uMnQ0D7M61zJcBh0e%tOCnfI5y%Y>#*fUw^WP=U*_6JbLaa#+ePQm4u!guYVGC5u6GmKY#e?Q}&UmG)|1~t9pcVFJ#X@5zk"
    "&Bq^Fn&%(+>nWhCkfJlO>0o?49^d=6qfa4F=@Vs1RVU}?GqZ4@U-etEo@3mZSB%@?ND=lInbGLFT;VCAyD{>fq<E7LcNqe|DQF`v"
    "SKPYgcp6z>CVt-?QTf=P4DNL6ectPtM|z?$H|=scxr9N!E}Yk9IR|FoXpNkEKKJkEmxAJ#z#SK3=tY8fmsan6a_7tM&+p9?(c05#"
    "MX|u$B9C)DyL%+BV_)}q?Q-x!zz5{vnCa$b1^{6T5AKh^<L&y=+anyC-+z8vLs?8@$o8*C7AIydT%LF2nhG&{Azo&!%2H64*cC>R"
    "xd5JKX1WfhwbU)e<QD^4g@7JRuHVvRwv4AB4@MUOaGTC+B3iC>>SJZzSAE6@)8+)JwU`1_W6>AbeW`>Xxwk7no1(R|Y3B-(^h_MD"
    "a%??N+X!^p%g`Ia{H?H>9cg*CnfeD@tZ(W3)e&xb$U<Y6*SjQ<&B4gv^rt04lDK2MZaSjmO9WZowW0o}&nn>SapUhNLvl!lG{&-$"
    "7n4b?{#1aZqZ0^sk4uDeYc1{pM&7KErc)$S%#XJP<xUUR{#cndbW>vX<LKwb2qhXNMZ*)90Pyh6-Oq7sQ52z)M0+qXqB2-6UCROq"
    "+9M3q6N;aM(eKeBfj5~)vU$r+)IzJ9@SN{lU!fo2d&NKGb)XyR7A0KPU`?Z_v#`XJ&_H5$J+xG}@Qu#;cJ$-&uOU`ksbgooo6zHf"
    "c<#z8-bXB#EG5fl*j!i=f02?#f5i5MTv*}cqJf|(0tt~4NW@Ouz9G@42|!S6(As-?&KZT6k1mmU_K)Y>zh~OzG$Cy<eq<B~#NtDI"
    "M^Hq2h^!?6VTrRJwA!;<Xij^0)H5MRL>}J%(%JPQxJABCyp5(ayK8_pufw;)Qy7$|s4j@$F$<h|A_sR~%rNiSHaVFjE{H?|$u#E&"
    "{D^qgRHSm}f*y4(s(<v?>0HtpZ@Pr+J>|8_N?EabMX8D&4W-@!G4vI`6m+b$Vh}V1uN62sUm_KhBYv23((ahZIEbXC)bidruZi}@"
    "VRw|o$76klo5{eq>?f~grN^^-t=j2vpjL+qrZ(;Jj>%m*(IMAqdZStbUEP#>#0<8hl6(<KKM(G|!mY~&DioHg$;^B5nbrhS@`~e>"
    "q_i!CmN%L=WWn5!lGZC^hL^f;W`X#J%v|pJN;be!UZXMJ(lqW?d3}gNHEw@16(PApP?mxnR|frn5Q03<gH(rbC^IqS*f*Q`ZKE3!"
    "7h7FAxS{BLpZRI297ak6N-WI%_NJ)L2+M`&1wyu$4i0lDCmBw==_5b6ZNcgSfIJ#6n8`KmQWJq#ewFJUz_23cyA}tWIJj;}OyX)6"
    "eZb2L5NtLI8)=FkkMF*JQBIM4?qd2^$4xPhYi|8T%pW#vcbamF&}19{(F!?qhM))vUGfB8l&jY*b(CkO(8iXiW(c<Er<kTlX$;}I"
    "v%zN!DlQ+%iOu6lHcW7SM4s7tgFdru>4E#m?8M2qZvZYpd|969t~QuRwCR##5^f*V_7rDHc4^0-5$9=(q$TfY&zGq(g_^9bt4$l?"
    "rLbDVe;BW*RUK`e2ihPZwsMdfsLZ_-(4#*`s5xreGx~{;u?n2Gc8lCJ-S0j>X3W-03Zr74p$+*%g{D8<csry~X<4-PapxKsIgR&$"
    "61vc(O=ghPGw=#<YGpKT*^_gz`(U64`<9ufq<;j6$)2>0Pq+bRYxS!lwLxFa^a4GO@RwaaB-Uh#QA~seEF1(<ZK_^eal)95t;7Iq"
    "0#z<@pMTe11slia?{;VlsVff~<7R^;EotpZ!Y+l7Y;$TCcb(bo7K@rZ8rNV<@iUX=Gjf8t3KV)McI8h)r-#%aJu;E-W0SL{gMynW"
    ">c%W4?zcnzDz>-pb~B><`h&Sqc0UvIN)U{%kD@Si5#;TgtY!AsHNIoGxOt0)#w|x7L|L^^7Gosnh+d!TOWfMI$ZU<{tWSi>>!1YE"
    "6~D5!r8Dh9E4XWe<k+rwpTXLzxHQaB0KJxto9+y+K%~XA@yrm`a-L*n#8d?3XKH;j)I$!b2piWR6mP?s{kDI<+%3?}FjpfF?zU?T"
    "w2-D9)w7cD*E>8D^J@!fImjQmQ>*3E(PLNJd{nRAT9+7fL#IqHvU52Z?U>LaBv)r^#b={eUG}{Vx*-vHkZf7*b#b=`<HNXjhCKfM"
    "cz7G}8cfeTIom&-iI7v?_&deFrR~A3B=YofPx8!7sMB+|-E!7EuxFx>4c8e5n(3UL@-ejKGxvj}yWdeWVuabMxog~XYQsjkg^n8J"
    "9^SOpYj+CQCTTrwYU`J2gXE1~FSNK}e1*OZ#J;jCfDxBeeRFldU6=UaZ|#p=zCSzduua??HY`hg&L*U-&pjZ~#u<|dP1A2p@yBu3"
    "L!+Pj3kh0flq9n=sIPNj6C`mP)MmW((@n0BAgL@`SxH(in>+_#AhFDDHHOGuc3~F^U>aWeULmGxCrPk`sX_>#So&%=9yp95ges1B"
    "%Ec;1o*g9;V*+p}KB17%D=_q5_`xn|!{wKbAu}V2Mq*qMqfx-t-P#e`EiQ?xoP|r(C>;LvEo-|^?yy`|Hx+y2ybre?IeqPn?HP8Z"
    "he1c8XY`-G8%E1pofwih>}oq9FOP|K6!4_GMCl$0fM6|#c7qk&a!ezq*Olhh#qF*Iu)=~cZ<cmhC_xkq=ZnFvpVS$H@dUQ?Iyh$`"
    "8oSrk8)4P|5Rz{+!!p<6GtCeoU5x}?s<&1!wA%zI!_a@iWf-f-JG_gvE89R|YrZ4k##A=?=m%MGRB9W2=h|K78rvXmqP+El3O=LZ"
    "rBjRq862D3(J(a&w-q{63U+^zY>Z_6w46MhO*XlQR=;Y~frB+wx>B$88HUdFZPO-akGsmo`@3*~q}Ns=gX9hf#G*($ETe0}2S#M+"
    "XmHUU6UP<})6}Ga0*<VK|1`gM8?=D*b|7csA|=NEidb4$&)mg^=un}O6k~!9i`F04@l(nvgv!+{`e1IzD%7!zqUlM#w#SzDXUg0p"
    "K_*dDGul;^{>`<!^aBK|dvdoMllfxgI1z5;XE%!Rw3;x&#G2Wl7_{tUZ^>tF9AFi=SrKky#$i(emW^Y#(Y=$2_a-xU_f;AERXTf9"
    "Y|{E5U28P!6C33UgkY`v$mF<`#Swx=@J1zjLJu-o>v`Y8Kius?HG;Q5sbHf9D5ajXFS-jM8vW(-(<efEsdbT5<_B5+)*4@@WsS9P"
    "Hz}C`VEg>34fx~eL)QYz|J$scTckYw!WV;WnCw;;{bKa*%hM{@Fh+>^pf-(m!Nh52rM_9IM)F?_{O`0OlVY~CVq`W@NU=O)-Gyeu"
    "rNGAYV5a(-?egW$P_&4O`~)kNxKD?RzLt&Q2T3_<c{(r^*(#&p6Y);K;D_-i4C!6YLM(^3+zhOS_}6mXSF~H(Y#OBuZ?ifDw&EHc"
    "KdI{1S=4CvKu>r0bTOTXob$5#cs`8)Cf{N}TH9ycN3lV;BYcK|>+6cUe)>JvYm6U;{k6gfE=DwD#SDn*HTH8pu95BPGvDJ@L51Xo"
    "a~TY<0?!MVX(`<~<QX<DgKgQ`h>(8{qm7KBlpk8i5j-=^4)XCfdm%dOx3SS~+?0C#IJ#!Jy7VGckwNTfw2eGyGtDN~ijc@1m%m0j"
    "=f=+46|Hpg;XH{g=Ov^e5TI|-k}7U$Z!S}t-nVCBUi0UO*GiWqPi<gDfPI<366ep*@(ZYLscK8hIBT>O!_eV50(Vn0DG&Dy2eQ#0"
    "+{M69-pG*GPfG@63zRSn$BNOWn8;qps3Fu2w0%_)b<-R;rK@h*hj5F9+NG_7yK_Yyzzl=gM?$>LrcF9ABR+g_!54}OW~y3r=Ik$S"
    ";2N$DM(--rf&(&snWG`rbq7H8wtWr<jn}6~k4^pZfJ8F#9xV>@OA8`bt-?cbu|{uY{AgnU{Z6jHsttV=CdGu?#$cnllxx1|1L4*_"
    "pWi+fozFs^gxs;f&Q-3TpEmS;g}OK;Omrxy@2mL?TJ0W`NZvwB+V;uqIAa&r-?&&X#FpyG6v=teykR{6YkUUEbozzqNQ)+TUXNBH"
    "7bjccLbig6%ZBGO;8(cLTKBDIUt24@bX`oN_f}ETsg2^oY_k5=`)u*f@jVevuVZ$(JgxP`kSm(38v1n83d$?@Ph)N%4M<Dq!K9oW"
    "xqb1eU1>4n5!F4A*jcYVSR`*d!KvL$Am$+XjIbmo1`6BV0o_`}O{xdq<KA5P=qmi{9we!XUvKV<l_vs%PrJjyfP=ue=v$ARS}vOE"
    "@5Tk1)BQHENC%pLF)ru#?SUjIfYyd(x)hr_7ek4(G}+JejMQhu3ggLQ`Cu*jlC^{7K{I|A4~ThV{O`Aw%DGX^Zn9_W3YRx9eC>1D"
    "w-byfKeQ)C5WVX-+OW93NKxrkZ^fO*xVC5nouSD2v5&{s`JmWE_QHx2nOhPYt&PFr&A@RKis+So%$7{47-%*dB4`h8_5d6mHy5R}"
    "^0F&!r=sQwTE#2O&xJ>kL3~2!qL~c61w(Pwt7riKa!0+x&8MACr)fEQab#`bLr!knrX_>P8Hy{t??uCJ=T?B(pO5_MYBiuVPHr!@"
    "%Mt2rvlMbEHr~T=N&77)sk5o?*tnjW@L3B($k+PZxrXVR#<#TtY(4DGYi3OM<M%CB-?%J-GoufES1-2rbB~NtrV?<GLbdROjB`&d"
    "qw_gj9eD#IOzv4vx6Zl_s~$&_25QsMzUSEJ_hK?O`e({NgiC8C`eHnvKHO7eu6mDFvrk*x899H`bKPhMu;HVkX9_8_5d3}6kByJB"
    "#;)GAFHC~r!h$o76A9Z(Ab($Ez3zAwe~U}eyymSJ)lJ4j4AIP;D;wwKLeuMJqhO8!McuCR=6bAPH!tLJaJg$ggd<n6Dkg7=Trktn"
    "hwV<g3Pvtck6d@>zj6YHn$~olat^q6O6Vjtke@To!6c4?izJN!NVhz#oIW>(v_!sq(Uh1g<EO-KD?=GcI5MWeB`c3dhCvF8rsojN"
    "OmW>;s#ijiHYitdt2gSYsV}T2ooR3t;IAy~I_0=XKY&h~nPC5bFM2Pz<_hT&SLV@7Jq$fJ;nZAA%vc0abjHb1aA~Qw1gai4`lN-T"
    "3!8tG=jk3L$J6EJbA{A6E2%oJ$T}ytv}9fZrB5+%P;dRd)-P`~On%C&cNOHxZERo{J|r>1e;`ztb{z?K+W<$YRMNo*{X#>~;7E~c"
    "<M}B^<|^XwNj4zI<{F)WO3Wci3$!hz@?%#fU2;8i^pJ?q31b2tozN$PK@RO|AQmwKfCksJyPd{$#d6BhWZ10){vjQ*+zoUg_V5LZ"
    ";6f;EPAw6L&A4Z7b3+!1NrP`~N(|+BhSSyNTiT<n@;>!@B>t$|4>Xk1t~J4Ygl1M^3Xtg<$kkYDgZq#ip%Uf?4W_w7S~<Y?`1iRi"
    "zlfD^TRb>m8j7;vgv1k@?1B!5k?g(2N$6O$JX?I$xHr2N5>M`O{ClFza(;BagX+C$42XNMFw<`@yJX&4F;P)-pvlp3kDL}y3oN$D"
    "aM}?v6SHk}0=g~j8C=HtYQ2qpKzwp57%Sec+qBT!S*?(mSB1uM?KbqUSf+yPIG03a$NF3TS_|~^x<2#YOsh(#ui!0L&AwcFc{DYY"
    "gqb>JLu|rFMm~F2cneeqFu=ytApFK+?hxI9q5>#}qmhu$3}ogBL5$Hi>s8@g-b5(EhB`Q#6FT#@19lmNb-)TZam_n@C}-=x_k3fr"
    "TqNI1dbMzLy7OA22DVc_(*KSkIEqsu<)LiP-EQqktUh9Mxtom%qju9$pt1d|$R`B^<Fhe4Vw)5O6gB7b$)&YNlLI`(GG((wf^R`+"
    "9RzL60ete0ud#_5>?C#WI!j6GE1lo|_>!-fjX7}sBFbsUvsfqr=v?j9Kol~NN5Avk?c(QqZP&_=zrOdJxp5<{=hw)O(&Yf$O^Wmt"
    "%A3ZCZOy0HpD`hhyIo9Yw}+Q}FzwHu`uHZ27KV-8v&7>s({b(-Nk3Ae$h~3r<c4q&SYLhx&c@p9-f-Gn54uPN0`B7>1lG^J&HXBW"
    "DN6nA75^+kGWDK!5#)=s1e&HX9$PwArZWE+jEZ~+B-jmPI!dpQ?(XXO(>e?5`m0gOd|l(}Uymo+a8Fr^YY<;EoYh826r9bv=vTN~"
    "sGo70Z-mu1<(aE6`-E(Ca@PKIikmOS&Xi#@_Y$|`V69pN`E$MEA@4&AIXN=l=Sd@Ux_z2&E-Kl|vIxW-GfeymHhrfDd93RdY~(e("
    "MA%O!4d6<#lqMJ!+$xMY>}hQ>9)$?8I%G8_=HTiU`j;m%TOsYZHU|acJ62{A2qFW!X0ekT>+j2Pxf*$AXc0pPs3?DYKHWi`i&48!"
    "jSZ^TUg6JLP}IJPU8l%}tgg|W#LNM^wh5&aLLYik5g+NqHM=Ee+5MEuI$=ID%{Vgj1qeRd05rPPIG2J_PXvQwv-{7H>M+2ZDYDj2"
    "rhm_bEp9I=GP47$94g6)jWh)0@jd+;g%PhhR`@(<;4Qn&K>jFNrfE2kZBa2~WVnv36aD7GfzAznTz5oKY=y0uT<%!$w3M1%HKvfg"
    "Zbl|jM2%b$y5t}Wz1?Xstz{m}<D-w9yL0RUWGii>?ud4|P9&@PnIdPpEauUfR*ezwTq9}igcn1*tOlasakWVoX@w5J!h=n^C3#T_"
    "Q8|L!8CUAz#L->0m1rWI@d8>$ZBDNqVv9Cf>*e}Sm@l1;0=lY>xl+zD``)f+OIvH1>!kD_+!ZXRUFqjxp0<Up0%+vA8>ZbRuDJ}f"
    "pL_JfH!}8q7Mg%RB0ut?^}Q?tGCB8v^fQjB*^C9m;oF{{=c$)Za(qIoovFEfI~5k6sUu&Zley7u;+S-VJ~fsU(Qeob)HGh;Fs3@6"
    ";~<g2m2UPOdg!n3{rSD^4=cM6HjZ}bvF5e|lmI9U*D5wVkFoSRmj1!4WdRg<?2*pOy-OAAV*soFnT+RGys-&Pj`l!-LSdb|t#s+&"
    "_@`ZAgBAr8Qn?Ze9rMEWxe>fs5n$0FE{u1{kZp`9Exw+TYBwnzIn;oe&?~udv2~&W19>8o&mTyQguTL%h5C|?^pE1)U>v*Yn#mxH"
    "`##Qn%SPq7gg2q}<GLl!ybMzET;)jT9vGY|H8!@>Fu_z?GNicuz^G`{Q$&cuOmh)H5g-Ol4}~;hw~ndokv8kK@9}}AV>&wI^fEhF"
    "#f$T8IyJCquCil{72q;pca8aw6xLIfXU*JB76o&~_qGSEM2q4zM4&3TKf9?47flnSX8mJWu5t)xQypOB$0<@M@{zY>(qK_1a<w@b"
    "<#8Y9!vwfQs&ZIEhi9B|_lz8nBj0F1k6WT$%{pks^smhyG934JY$vaSo}qHF9fsd*-qz=`kjeOZ;pkhBGvvN#s%{7=y48m0NyL9{"
    "lsQH5{Y6>1UN<m15LFeVxL9@A#Z7cH1iZG^KkeKXWYat-`G`L<DD!LWnK|iXQQNd!p73;KD0l7<ZCAR`1yiu5-3>mOT&76Ebj7$c"
    ";-HdfFm?E+Ix%5BqS}n4bc2iLLx0zJmt4kPsSh|CiAbvH|8MC`wB$6BC`ztCbxZpH&+M)Oas&Ks;B!1PwxwxRL1wIPIZL|@*>~tl"
    "|4i3Mo$v-$)d0wZ_F<$^xZcVd;NDCg^J3&PjZOI}+C~yTrh41U@~z<z1r&zji$QFI(QCrqs1k0b@uD-VgsfWQHAmC8h(=*kp_WcY"
    "lqXosD^0{Lz=80j<_R=V#zYCL$n2{kV5w7P1FTo0iVBfKr{jjxJz;0cqy4@=@7|7CN#X?Itb_kMR&@9#44ar9Lp#?iQ=53c^#Tv|"
    "=D0hd@r4!jl<&%9!c@lB^$rX6!-&G;bOC%r<v@0eGaDY?Gi}}76C%7O3aA3(Cn!vQzeXOvSv9&2oHEm$)@5N$OF7zo0bEWW7tQ$<"
    "7f8;M!<gX+<#*!10w^MB<#_a5ca=S3dmr0TF<}R{-%`$ZUV2A_<pj@kp;8L3LSbSkRnSh*#-<Vy@spSr-5Y@}1^l>C>MG_w<J2#m"
    "rH#0w|7B;76nCp8bEW^77njObr4_Y;v&-q|?so&q0oP0cheNM!=RMDR!lMp(&B<96rR=$H_o3h2Y%0W{5oeF+z822zFe6Vr`t750"
    "iZk}|XoE9bhX>FQi1!7JKq#xXn}_*UxY@{+Fa}I$8jn7|z!Fp1f=!M4x~k04VKo`r7TuN(ooKMxr{z+>Q=fAoVd3x^py7?{x`s;^"
    "^3G<?4BTp2potN#bt1e<J3l96tI$C(flOyE*60F8{rQa**L|8((}j$bI@qBcvAk9Q;1SUx{sE2w`A|Vk2QDhC)T)?&sd0R)%I?{Z"
    "G?*mhhYz;?`FA4v&m%vn4KZ)kb#bt<3JRml&=EMRt=HptT*hfOxts&d8>I+%xlrZfyfU0nx+Dr#2B^DD;EgQceVAW4uloB1n#7e5"
    "Lh|wJ^+zG$rFiQUiWQ~I@>DUfn$yXKBTrPgS6ETVhF=LBi0zrnKnao#Bmk+7N+h2l|M@c0KZoQux_CSzWzfCAk5#3vg1vhi<P(5Z"
    ">tiPRuqKP2-_&uy*x;N`0XMF*4)swy1FYHxT1*5DG78pGVe@}g8PHj<R=mjVx7!N}sDHlaI8z`1)$;03^`|F*F#}tm$0V#aT&iM9"
    "U%C@?KBi3#Yn6<H|7h0BHY>ZcMDyFw(?GNXr}dgvY|K&nqRhPwsINAll|vnwfevlfW9U$3)<kB+kb_TQ)(@*^+AtrnwXR2vQop;L"
    "_)9H5We}hP@j2C<e~)cyhq^a2s?qUQI{O?$b@r0YgZ9x@2WUA=F-jeRz7vdEwST~)Zf^q?3O5!!-n0VLOeq%M_1M*_hGo{LKVSZw"
    "t@mNFcvAV|Svd!jpJE9)(&Ht7jDoV1*|!gNE>r(G73`59(y8BeePB?=?56?U!UZxVM`zeSz2CO60$2Mt&`~jIpwparb>*V%lt>Lj"
    "0bmX2m}Y>c3W$0PK_$!lg&^u2Oyp6O2AvvXqXn;k%+~Iu^5h#Z7V-{CECo(6(izS`tYcm{m=QxqiWqdZuk{>Xw-FhYZ4{l?YhKm4"
    "m!$h}uRH7WjwmOMk6KMwZOZW}kRuQxeS^isO4H#Ff_S!m_{3q;q0_-JnXJXznu3)^S}c+$R(KQCzPSDTD%PN|^WecE+6y?utJrvy"
    "icQzc8<D)}zE*4izT7&)syF}IVY_jl9Zm;HA;7Sbrxmt<ozSGEWI0Y{l62}X05qmH6p*Oi+O}cga^`bS(|3eD{hAf&Qbttj3R%5g"
    "nfw}NK&ARB2h;_XY58lNmxYnZxDHH%t$DYx72df{736ALVDqE3eYQ@e?*2Zk5o=Ik)o@=1YsiQ^6ud5@s(%D16xR~UEDZ#7VH|2E"
    "9aKL$L1{(??OI&YJEUM#QLr;)9b=6cdSr`oMrb*gth=qsIk!Te(ybIwqJ&GLyP)3iQ?M9KJtUQOUbz-c$Ha;e7bbKF{+wxfCUlC<"
    "M?AJ%ev`Qa<!j^{fzIB{K)cv(mY8su0uz)gtL#t$KaU2BXV(W-OO#P=hn~d}+;-~oJ*j8F4+0rB{87$x_dyA`zq=xmFV#cmbQ2!y"
    "12hxshxh1P-QPupeA_;!$`&l5;Z^&PeOUEn%h-?pKKd^`@?a2#G)8DDA@?6#&Gb>(po6nhGmPeRvjx+nzG^QS-5--bny)m2zHon?"
    "|8^4{Ngu%^>QdO56l4aE$ay~C3ED{%R&+br6b|)X$-95?Yn}2dei>IIqOPcO30>}FRHMIL)c)mVumDH>B&$>mDk~;;D0<?1b(@v+"
    "->c{yt(VPK!TvO~Em)?j5})Qe`5m<aXB^8saNmnyD(7qpXSlt<s!FP(t1Z4Am}MYwed#SEH+|H7_;>_;zDWLf#i)3wP`ZQm&KWTS"
    ";40>1#>hxTkhhWD8JZ#`_5y=IVEPz3zKMx2a@P<$GEGcY=S*mA`Nz#~mtj>ZU)$y!C=)$WQk<u&4oyFtMb&tr?PCt1x51tqLnM?H"
    "@yMQFW$6Yly2REW&0w0;Q5Co>L^Xz77t=EStr2!7rbE{fk#=Ej;pm(i`WDEI0!UQKnbleXB4MX^n*qU9sL0euV+{zt_TQpP1&sD`"
    "O?IT+twu+$L%%01-Os9^>U=(ZjVkfU_WulDCX>-J5`%Km>}pcKIDN3IrSTYhytZ$}Dh7RkwP;`w7FL_AXrO;<%(dM|lC3kuD${=^"
    "aykQO&!7Z*PcfTkoS~wv1_&eE8`S)xQ){c9(YHekk%7z!ca|@D4qfj~!|2w$sHD1+D)#WGaxj~@T*1Ea26M?eySl*+6nLPrMZVfz"
    "X!cF2kpV<dBYC~Ia$?+|t`A%xQI79Mi$?r5C9zV>D`a4z(cY}nDjOYt9EFW3KDmxl#L)0$Bm7&ZH^5?KsD9pxeNm+$-p4ECR^%o9"
    "!`%jsu7?q6RP~{f;VJ;&P#yLR(VwNF`Wb!50I0cjRR6EXbs~b6q}fz+qlePLqoDq1%kDxxXEPG^&rYk%oQ9<db~NhWF#yMaE{23N"
    "Mj(!FxcVA12K31l>WKTc{w{uV<0uMD*CQGN&CVe{0yNMh?FQp0b+oGV%I|(`P-SyUq%GuXbt95WP2COsp*84B?yYVZd6*dLoUy}I"
    "OxfNA-?j6ZKGHOIb5^3>X1B|!)1ShiB_(|)<=*x6Dh8{FDuB9aN?kW*A?S~pi2?d+USU(kFsmpXP{eYP5<)Ya2bmi!cH^F@wn9fE"
    "U`k4N4U$SfYXuOeS_0`{MZnKwUOP&#rof0464fRCe&FH;aQfHxs&J!H6GaCFrtLU>e&Kc{CWOf9xyNM|p&P}|w)<;?5UF|?jr-Ej"
    "P-WEi{@H<_eCHdh@J;RJd;^^3ewb*Z1M;Q&^Q+dL3EPr&MOI|Mz{{II;Q$7412N_RVg45&Q6Nlho48By9_D~YAY2jbI`GR=jrsdV"
    "{HY$(>|pUtrMxM;`=qp}2XmNi86u`$<+dBXDt=d_l;LakavVAeN8QmuQcv@5@n1837kc)Lq~Kkl`Py_>SbXbCeGsQrkFKZhW_BBR"
    "GE;skG1cG>3eeu(rK5E}8N7^l=vqt!-P6bP6&X*$JoS1Gdb(zf9&}V*|Grd8_I1J{FrzB-((?j=PF+IyX6PAhVW5u#!<xtS^enJx"
    "0()J5+7cgp_VKZfHR@*j%Q~?fm)E@NFqh+3ar9fAS)qAS(O2t{<Lhj$R%$3*4lkSR53}iW&&$AY6|-sO-UNwBHR*jE(@|}_j)No1"
    "ws^9*3lHuEw3K;Y4r6!dn6%Lh8V#8ku%#i$lA&=gq##dkOGjcC(;<NVNTD!DhK{Y93xd#^9^=l~mJ&$t#pvH#`w}=<j)krF0Ny(`"
    "J#3W0H`&+$+HAZGgQ{;Bkbxps(ytk^Gnf|$T3W}Z?jJoK1J<&e>9(zgknRy{MR3>zHIT)$RSa|9|J7nmI3xi|eK;B2>|AV(I~3d^"
    "vJ5IA9M{AvZkWL_?og=ZRv1+#q@ZizAN(r`$K<LfGg2D{qBP`?39*9Wrv2!X>63o?_-W@)9nTuaGzkD^4$Nmk5R$kq6D@lt((nV^"
    "0~j=IMq@S)Q$ylsOeX#cj?1bf&KfYb(@3lV6CkpzSsY&#s9>x<n*XU@lZ{qcvU^`rBp*Lc-~5_wR3Lrx)Cs5$rX9bU`znS1Hz5Df"
    "c=X+yOk`5|fb}im-OuPgsOx}nrZWom3or%K!d}i=qkd(u3{Rtfz$;Dn0XI|?@d~a40ml9OgXE6>;PP|qjRD>|J;3A1>=u*5;9W&j"
    "RC!;~U^`ioRHi7{IUj(z&8;S2IB>;9by@^8fkR!#>%A33HSeSU;7Sk|Xz6}M|Mq>p-FPfJ0YNO2f@yFsz3Qaz^=O{8_H(e5t!soD"
    "rFU{%wp>2r35|QI;6d@U);rqX29wuk`rSiETH0-wt0S{iO2{0LsLqsTHP6Uggg^l`E)1sXy}gfwFgL}pgOnBZ9TDX)MOk7{yo0K-"
    "O_vHajWWi5yF(E-;QgT90u4qL#p>LS1HI<oy@TI5Yf}V;HoL{|c5M9FVb;aow@rt|WOY~@kjNCx0iEqPz|YNmo6m4eW`YfsLoEnS"
    "CEysWtw-)z-Nrnj78Kc<0c-=f4ol3zjZ!q*(MQwU(Wh2T8jptjt{rG5nZsI9h0I2Fs@~jA{ispZdDG+HIye|`82jw&;uJn+r?z)>"
    "&<D_9%&&RI<e}x0ncv3h4sqaRU2dRAvF1^rk+sN#LdD?4mr#Wr`}ypaKOdSu6(8z*luP&XL9sxDEN$<wkPOS7L7OJ3O}8e-hd+g-"
    "wN8NQ1e|FvxL>;(kCtrH-}f713zb`l>(6R(qYdF9r);bO4d`7bSLW1Te^)-hl2r8Pua_=?t`6a&V_?R^M!G}=OOL8}&%VD80)}F}"
    "%}bS7jyli;RX#Zmw*;q)bM4mx9@O=~E<(K>Kt8k!nHWq_B{wjXm%=(u?#KwW>9MgxyGHHvsL0|%BqtiEbzAR0rZak$U*KqHDlawF"
    "m+pRP+dj-CFbwb}Sl-t5m8;G%3KoZs6o1i%>I+m4V^^&fDmw~X#pHu@RBrdOr5e!Z33G!@_jBAIRn_Vu?~fT5vxvPPS$sg?CI^hC"
    "8vZ~!%9Q9T0vFu#)FmVa7l-OA{Xwd7k+L@1hG^@3CV<^G_U~&)c$x7ko6a!n*n;?GkN;q-fE(zM&5C1rRxz*cKC(pBJvWoqib|R*"
    "`p&;?iR+*BTfe95)Z-UUbEqFr7%`pYyxz?+^YyqH217PsQ|-+3m^KcH8smvXJfgmIszCiJm~e9AV|j%4i;5+zNoqN#qv)SKP=cXy"
    "7aP0yNP^>$ld|e;(0u4oJ#xeP`N3!X++-FW9jf$gIbRJpBKh>46V=VK=)Vb|rrf}^Gpgoj%^=gwM!jGxlGU;}R^_2&(Weh;_|WW<"
    "=~W`Cd9+U%k1oxG>kUHyHHS@&7Hlmtq`^8+4O0AIY2;0EQg>m=DlCs`{tBkep_&H0iCz+PItTPiy%PG2&;*%|md9-a?3E(ZtoI+x"
    "$;<@*zrO$c{rdOy_b)=AOfhcg7GK}Y#q_#wedV07W<(BgqFTkS?eQJ6N{RVeQt<oM^YQbNOkGEr^cbkMdjqbjJ>=DeSDw>+O_@<Y"
    "ie|{^;g6&)EE_8zQf;KZClpp(rJ0*RiwzWUkS)VNCt}~w%`3pGnL996DEu;oR!=vgu=)};PpGyi@cnK8xpA^q(ZAD-(S0NHOHrcR"
    "rk>SEkihmV5mlD7S9ri3?2OPlakpyp@@_@FVEcSF=B36>rI@Fhy!K6b*|%NId0cRd^6U;T#cj-3QD!t#TB^R&e2b&1Vn#6v!13B&"
    "$$!sE|AEBE`nH<Vri$vHvws-$RW+8Z1}e0k7VksH8C^!z`mn8)g7gwk^Ac2Trk7X!eI(CV)Q0yH=6eOv2SeF7^S`>zhwEnC5h_+l"
    "P5ac3PrW}|RfRvHL{;0^Z2%3w&8EZ5kap$Dm<zivX73#z7iJ+IoK2ua1Q9hEJz7T|X;y?qabH7VO$|F#teYRk+@y4RR(+;@zwcsj"
    "81uk@7*#N#bg(`;p2uhkU8Wt{^l3SuU|m&5BmYnl^mpd@7?R@N0eH3mNVw4Q(6z@p5jq3$#ujTcU(T8WYVIk`>aBfT5l*W6G#Z2*"
    "C|%Rer@0RV@hV0|z_uBeDgdauaj0<zWfv7}_gP&%g5v8AdUCyu5rvoT{)Mh<G#NQ{Ln;E#IAdcU^5R~rId3RU81*EyWj;xTMeQ}V"
    "N$4!mT9VB6<KlXl+S&vi66x8ppS4`=bItRusI%&ZeHy@s<E+NWH~|AY6AW~{Fl<nanRJmpz?U2ygM&4DBdU=j;}$)y#{`kk$f^vM"
    "PFVB`i}BNMRW?1U)X;5AZOT|1q1o>b|1|s8wH@($nN$j8<C`?!k;6cJ-el@nQK<VtPW;X$zvWH(X%us6a%^&dN}h~(uH&b)_cP#S"
    "@noW5O+9#4zzV1h>kbv?cVy2%wbF{*!I~F;=rI!6>Do(hyFNK$4&9V(or!-d;LbQg*`{BIm?cX?!|SU0Lg9%vaQsjbz}2QePGe1@"
    "r-LZRW#%gS7CHu7^-8{K;tzLyipNU=yLLSH=mf(+yhdFDhLRV0(|W^q*$x2TlTnjt@f5jKi0>3+dAXTc@oPxFjjVdGv$Q&6y;4<G"
    "KjG3jsCgnz7sVKj1n#qLFYo?h`G{F0HN-ja!d70_*JV*W$2nkXHD8#v=&b8ul>*PMgDiby(=NspIWlWPe88Nfz-4-{o<=%Vq-txw"
    "mQe%n2(|)-KEFs2sz?H^BC0YUv0S>?B`rD56sdK8RpL7tO}*4;(QKbDV?E6d#x+m~z0309zJbs_=DUYuAFt{Bhgmt2&e-+<y+LzN"
    "@l+KZv{baoPZpRb`jaP89+x2o2eyUq(K>g+j{il>)Cs>2Z0ODkJuKWdk*0-l$#j2>Mx)Xc0;vz{q>S0X-kr7Yzgz!3`Y#rxN@F^u"
    "^XYJMFZ5?n=vqfM1Xb+rnT93gUfQh|;Cp@nPDSTbEumUG_H$dgKh6JEXIh-z@*+6IL<^x{pd{C!KTVGx`}GKf>lUV|U?yh2pPK-S"
    "!mVpI*#1i;-6QGXn!#tT;QM+ZdJ0wBR-72nnmPqk0{T{^vrbqy9Sp-EGTH4W`k|8r641a1gOdW{|IvrMA`0nBq(uP<W6K+qDPw6^"
    "z7TyW=Tx>i)L<wuPldKKfjBeQ-e%rD;N$x2Trx*zP%WPE2BRamP~J{AC7U;deL#fWbO)fmA-w@@+kA6O2A`2VPi&5O1YaiEVU{rH"
    "z|yrDN>pVg&H`p#if_j>%6<KSW?~oLpiAq^MOIkmbTsA5)Y(-Ns^DRg#yE|UBO*+S{8oft<~j?rjU#AOT~JY`G07<LQiVjKMv}P&"
    "d&(8D7!URPLI=*SmiNzGL$}YFQ^mydhFM19u|K`DFdl*3MuRPBf~%(7<czrph|rsaI|OXFHT$uZ`eCewvmmqSXokG7*1=<fhc~|^"
    "bP2dVlMw?egL$iC>4^=*3ZL9o!^TABeCnT3kb+FmA7@a5HYW2Iwc)f*M8x}vc^`vg<yw3c46~1Dfd3CrO9KQg000080000X0RD`<"
    "Q~&?}|NsC0{}cce0Az1>ZZ0z}F)lDJb7Ns_WiD=Tc>w?r0H6T?000000CfQX000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6"
    "pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%Itqpmq^YA&t3W#7id(^IBV-_AeOLdZHSd3R8>1Tv)^T^ZZCoaJS*waYwzesl"
    "Z+&tqkG0uFew$O))z;I~mRb8{cUZel{A8`V_m#Db#CB`h-UZg1L$+FTK9RHe)^ygo_E@v^0mm5YMVmfaZ|vS|eRE&6^*U{1n?{=%"
    "*1HV3ZA8=OTK6nDYMp0!%X(D@mrX18ck8tY@2z)!J#K9+_P}~k<!$R^&N<etR(q|36PH*^%T!pm9@}KShC|e*N8Z-@G3!)og%97Y"
    "m;3Lt{=L@RdcD>b>#mY$>x-8TS$nNtZ>=p^Xw5fW&nD#Y8|xnbY1T`br&{lnTxA`tJjt5xZMk*+qbBQhC8gG<oo`rwWEHfzzIm&)"
    "wB3Dc)_u3E1NP6fzLUPhdXqt!waB#z)&NjT0|YGq000O8001EX4bjwh|NsC0|NsC05dahbb#N{)E-)@IE@^IbI4*8*c>w?r0D$}e"
    "000000L+B|000000F=GUt}NS<EHvH`IoI0z{KDxSkg9V*AjAjI1JR*D>#B5bA&?LkRUtaSSMa5C&6yby<B6Gh<T?dCc4h6e*IYR>"
    "BSwtjZtiYw{(t{B|J{H6-~RXB{qOGo_}jn#r+@i(|NOWA@~?mUKmVtH^S6Ka>)-x||M1WM+du!~|MGAD!$1G~f8x*otAG5T|K*?X"
    "^MCmt|M7qQC;a(8`p^FJfB5Ua`A`0ffB5Tvir0Vq4}bl?{`&v-pAYYS2r1?==UU6*Unzvy`<f%<NBsDRj~wvd%X$1=Og<+U{czrw"
    ";!1Yj#Ta4=CAkpsma%$Uvya~Jp6T3}v-RbM3u9#;@C%85nl8FAuCeg7bF4LdbSam|WASf%^kKR%eZcSGD^kQI`qsw8_u|WNh5ToQ"
    "oWs7koV?Et7vdBCU;pF7n!zpnvd;yVy71FA+?orQws3cSjjr3o^-i}&3@hOl@GB8tjfL>I$>@R)xL@2}!Rq)m`5}%=hD&UtJ1mLk"
    "hxz5*!WH7qu}BHu%bUergn+MJ-p^K7Jyw0<ewV}VE&leHV+=o9#ODS7`aZ^ah1qa}QOg?f)joK9Bi@Y*ANY2sUk`5LVz?Z*BRn>&"
    "^5h%pY^M)gU3_fEKiAn?9k|wtXM$e{E^tXh#xn8A<9ocv2jD^mpWvKa&m0{W3||xZ6=S5tg~z?)Be-h330yO_M&}d64jIk09`p^k"
    "K<{yjap56Oheg3x;A?pmy<XQ5((dEteR5nj{BN3g)9|as;?6vKxURHt9d*_VOSSM#uI9siVDDfJJHDu<yvp~lGDgM<yX@v;ze<`F"
    ">xJ(vZpG1kuderm&D5}pVQoKOc;2PC*s4oD;rVRt#JlFWE{7e^Dt7nw<Iz_0C1IzmqXbvV$A%q^y%BTjf5h+T>#G%<jQDU9H*>^%"
    "9=PSxVcP^OTgM_`<1TEd;1cc|D-&?Qyc?;HT&u_3=8?CV_lEn-vEz0(xBVzT@NAu%6+aGq)ZM#^hm^2g_&L)h=WtCUw(+xEB?cVH"
    "kAlCbp;zxN-1qCkrmi_)Z{i@}8P6C-&JG`gKXXm4ycLJNv$!siPcmG`i4RNI0-rP1ka5_!kta^ym=#+j<p&<f3T2L(CT_Rm4Xa~g"
    "57+$ldgA_`*uZXbqxfy%!&k*8)D}kV_+LDt(NaEf1o!dF_2WC^F~<e#;ke7WbFkYYt{Kbff?kokeZ@Jk2DCDGnAlC&h_E0F{~57K"
    "@f1hFrTX=G_%FPkJY0AKZWo^ldyqn`IPrrAWwwUXgablD!&~>T1UR`kDA<knbzr4DzpFdhB77T8x#Ld;j~ZXtQ8=jh|IeDfYWluh"
    "TfRGwe@8rgoE+~PzHJV?csbMeiS>oS!#Nu`eW|2W^4B@P&-wN075lx->zX><*dhGMRp*IipL+41h#SI#g?))7;)OfK5y2tElHeUM"
    "xlX$en{VP~JB=Q%h1NIE<Av9Fy`ozQi^r9{;%aWfV&m>~%Q5ue8<#;=++*pvFg)|FhR~d=w7>W^Eb*Y>!2$+7L)wS3ja<0j2L2uo"
    "6o&jZJh-jNOC51mzQ%c+>%4HvarFt#2NzX)Z+K2~cpC6UL&A@xX=!jT9i|j(%uDUq-Dh<dUs2By&(6z=<C1yaafvifj+UF-VbL5d"
    "Jf?{2rHkrEn3o@w+hpk~xwU8zCpL2Pp4QcAVZA$}Ytv`#5t+Eya%?HIgnxT%+XDua_7EElmj_>hv*&pA0e`?l!XATdTeP0IknU^1"
    "J-}A;cw&F@dmL{Ab`@50Vef5lASv`5E_zek2R=p%T34Z!pi|@B;;%Xvn74{G$5-I8Tgxy8xU=`e@v_@GP1v3hu4yEga2jhIi12V7"
    "n~BfdJ7<gT@0Wukl1sv^43B37`vrH;x1=((@Ay8?YsWheoP*)D(U-#>#$xap;0KZKfj7op;41p0U&EG$)x>QD?piue7%lF+!T0cq"
    "1fYmIc>zuyaYjDs$n&7Rj<w>>;?9BT!j18Zy0!^-FI*cgEWnT9rr|6iKN7YKprZ4|^C+)||L5W40_rhiwQ%t92flxDvG@$=X$M}O"
    "j+mf8i_1N_x)4vF=j(cXpV!f%wsD~O=1%f@7w<A^qtUQ%J7DugejiVreEhukKlgOdD)1|`N4yY1>HstNP+aX0dUHY{-2Hmmfsm}?"
    "IMvQK@V9vvw~c@ul%IA&7<BWVsK>qm)&;9Z5CjN;_31QT02J`NI#4`=*y?~aup2PIg$OX{19`r*T;70^7RJd=^YMCZ61;F2?FE<P"
    "wLNJe7a$*e^R$<<{XB6#;ELoI!)@90IBApYdicP!y!@FSSP*KWpX8r|v+EIh<i_>7#URs+8@zBM#2|VQ*rX2lNY6r>K)0ad$IapG"
    "AQG42`3EknmX7BSf7Cmj!D%czjFe0tHX-rbB9`fba<tQ4zfBAYoC04D2*m{qg1X$^SbprUK%fa<2A`n&x98>)kS89<g{?!ReBpr;"
    "aXZ+UX$Ls+SaOR_ZZ{lV*qk0Zuo~Pvb|P<p2Z45+)^Tt%a);r<uMQuKCByHnD>d#_9H^JGMFCKdPf7F#{2&iIh;;`#eC8#PUAbi="
    "_pd;qc88<q#Y2hrj>Q+lW%3e%l5m?rkI<V<NVb~X(ArgwApz_bRynNE0JApkBTo|ta1?Ox0KpqW2;i)#HPk}{{Fv8D3~y+6usXQT"
    "e)j&N6=5)ehkhS4ehV*2K9^ey`vO~rz9yQ5=IsEO@L_Ww2xD>S@MHlq7#r~NI&mNmJOAi}+5m{SUBkL6;RE0rE*yVNV?Ui<gu^sy"
    "a^f_@i;IKs1TQ>Y*grUD{1~WAUaG<3;5SO>@IX9|vJKpOcyNf<VDot2Kyw@KO;*JVHsMskR>D1C0Xvs(OnVL9Bw)wFqT!gsUIrn5"
    "Ap8Lw+xdL-QGk&!g$!6G9S05$&XQpczhsCA**xJn0LFj|y8=HH5k$mQE!Y#pbWLkN&FwZ|F*sCgKPTLx55uFXiuhn>4Ghq_bs%7T"
    "YO^OIh!=o=Pd}f0CJel|d^`j^aR7bmI65Ol##O|Vf>PLaU8`;ANe~OCkv0rIQm^2gfgO1T^92A05l9DqCOC^aH{2<11CIl{6nBS("
    "nYlIi%GA%sl_Z4aqs)Z6Nzs6ok@gJd4k(-`hKE*2jNd1N?i77TXTQNML|h2qjUzyBM8``1jYoi$r#(#qf3Rtn8wb~mABVVD7>WC;"
    "^9Uu{B>Qro^EDY_%=FV$?3Gy8j(~NXIF}J?ghz`I61TSMWQ>6I2^)bW>>KcI0@}|&R4qSnDhp$18rQh$;?D0un}!RU_%0kVJQ0N4"
    "eHPCXfcL|t;<nDKo=>3RS`{8EE~RIt7s&nssKnN1Dj|h!+ZblR_AwGk!+#9?9->PeT11F))364C+YsR)ENp|dKmg~`=EDbUR@MI6"
    "6eqxV^0#pGu_u8WMp^@20sjrm2b+>>&)4bOF;5(e)(Gum8FPz?Xb(R2x@s2=PkfRq<|Qx&lZ{(+3^Dt94qPL)#;Aw8o`}ucq_?5{"
    "z%l>&{Dr+W5Cfcbam(NiGHgYB;7CN;6nq@MnwYWU5+lzleE?G=*ov`XP3rcT9czvQ)TaE|F~{lVi3su45PkaVq9>OtLm<gyO2xUL"
    "gN0$^!|jcZ+0nw&&`kp@hA@~Cq01n=9BI^uaI)1uQvYxrR;JdV>+(GmT-Jmm4b0!bX11f@AmHu@&V_dd1FJ}<&r}7TemAtqEq``L"
    "xIbXc96gjDM<1`|uHjPA;^GKa+EBP~L@dl``1L#7szfaUigbSXtAto7V-IpkT_`x#+(bkuzQ5MMRzL7I##~NTl(`FGCcELQUac`S"
    "sq|NIAo^+m!GM{LLHQ6k#N+2NM2H&@mw6lr#B#0TxFW(}#EF=1%RVPqfxd(n0Y;g>qBX{k2;{M4j$_~#Ys&}=7Od-~ObUEjSh9n#"
    ")(nL3nDF6ni9`XkLfj1_^e;q8$#r1$$MV>s@C3<_>eb*QVYVAiG4==6xzpOy@ts#f6ot)uy+V5-{DD<b+%yPK<VY1w(IAg-0Y+dU"
    "a2DzBu!lDoL)<uH>WqVpCvsi1tauhgm4x7KD;u2?Rvhbwa||m<r>hvPOxObd#CF4KdgVLHs(u}ACL;JN!P&$Ex46EqwH*V{WaL$y"
    "{Dj-D=C4`Y26!-bKQ<a+evbQ?$~u-ZBYq_(m}x)*n#uz!fiK7bC!4MS&l3RR?BRf?s@y2?5!VNvHau*LuaDHyM}@~Bbi*y2{YSe>"
    "dcb~QQLyO?H`9XUn%mWPB7XQI#vm0dg`<m8g*71_D1b3NefGg!e*S^eKH!OQXY<1IgPZ)x1J`@1iYOvhT!0TB|GEGY57>L3`zX<+"
    "bEfLb;6{Bh*9Ob?lMphT00jf56j01R9wYHKaF`TYGVxgZ0gF`-?;}Qu#qHafx4wm~j8qyz(}6$0PP)<x1M&$>{=#wJ@kn}x*Nr^d"
    "4A2=b00_E*e`oFM#K0L_C(vLFIQ@Xf2hdY~<hb*6;oNwpkQ8eXlFJ~`8vz5r9uhz-xnm~Oup4lJaUOA=4l%oDY|m^Jb7Z)*{t-tB"
    "YlBH(tb?<VU$5(geeL)}M9PR!^I-av-vt!NABIga0p0x)uz)pYj4^4ndGSJ=v|h~d;F1wGMn$bKYLWLlm`%WwX-%g&7=U1W#{XkX"
    "g|%*o*RwJPK|ocmc~uyc^TI#1RS$E-7t9l(CvHNKH7^OrdoT)i0(1`HEB)|QpI_e=Oz~{O^ufAe<ptC5oVElX#9P465%MVBW}Je<"
    "lldpcPC|Me-h|kKk;)`K$PDDTX&rntj&Ftm0Y)OMl}%LiN&HiI{|s0FqZjjz078D>HoTl53CvC#5g`O{8jUc`A22FhH^3-v;W_#_"
    "`z7Zyj`LEC$RH8G6Hkq4&O4kX8b#RPo$M=vCY;SiH0WfJ=yUOR!t2h#J_B3AW-~}c{Mb+3JvS4c68CA|wApCL6zUMo;10gv+&_nM"
    "Gq}P4cY&`xg?3nQST*A_ePIOw2Qx8>zz*<=K4G>dA0D1vZh7|)ED<md;^Ns)N3R4JRDm`>5Z>~E_8#HO9Pfb_%{cVT_*OnLW(Z&~"
    "S_=JPp(pcbCv%55!585ywhDuWj<X5~@bVR&pfg;970NaJ!8nW<li6C<F`Po7MevD7hDaSNxH0+3M*~3Qm0g-2V{q9TYe2PW$KWC3"
    "Q<4&w+-sA6t^)Zum4GEo$<VVM3<R8lFq{K;xVV1k`O$CjW4FxG3}NpeE;%n|iTsbHGZYFQ3M{m$JYA4CPIEN_b{RjP4PKP_;hX><"
    "Sriy_td;Q}E@1g~vUJm7U-Nn4GOAK1%yyOFw@5Eg*9C;K!ZE{s($EfCMf_S$s+Qof08(d$n0yRMOUNc!Cg@!LS{}cQH{%5;@a@Yh"
    "l;?`C{83Y8Qmvl3*Noi`2a0zyPd5q-AHV~gZ;i*x$1=Clm9uvWt^yO7Fh1u&#82A>=QUtr^O^|wG8|d!SqY3b{3FaqiTl3mdKk%<"
    "3JX2)U5Gv+>?f8&7>i{DWu&_tI3735S%J+TN`RI}EPF_K!ce|m?fHb!Z>gMlXEu>L2v-gh0GO2PQQOszqrs;nEE{gH2`JR>?8hD*"
    "TxF#-Sr;zW5oC8nJnMp=0VXF%0{p)4V7N7KqMong`>0>f<A{$lZZ)Kno(%wUwM8fdaQ;r^2HSmbyfVT>ZQW-8L0Fi2!jO#i>H-u@"
    ">R_P?JpCB^_3LAvTR(6{;ZR_(x{7{qy7P{u1elZ!+xmsa1nly0{o3nyIX;1X7Eic^Xxz&L`1t(>Q<LaP7I!YpGImKTaGiM~AY|$j"
    "(Q{iW5)6wRC+*D#fWcZD-w+smkHBy@23*_)Yw3Ut7eEOP5L4lin-_0eSY2Goap2F}=sWGof>8#x8_c30hGwv<nhQf4TtmbAo_#)7"
    "d%|hEv#)PuS$L(FV<L}Pd!Ch{99@BnYQI=Js)-4!abiyb7x|4vE!=tqNO-#OjH4FBVL0g6{4nY{l^=B9I9st{$3+&6j#h9K@Z7e9"
    "|8jeoKg*<tW9bM!vBy-Cul<>^=hKO&z4PRbC-9!f$L|-y8yv#zQsy3yAkiE$iew53_9L=*2Mi9IjII6yP`+Z@<FQ_TJ(*I$@8dok"
    "U^tW93=S8p&$f>GjOXcoVcX)DLw*6X!QXkN*%;#xgC2C!6F7^>x1|yWgTN)*r`(9LL%@p>>x5H>TMy~DVAA0qV6^B7L(X`rsttt3"
    "irYLr&`aUrPOvstt=~WZ1K}>i%>b*}nWJhfl}1=ePxvSx<cK|PC(UQ&=#iJ+7I2yu78Ky7DD%XV;#3H7j5m~3nS`f6C`}(?NnnIS"
    "aLx0HBX}MFA;L19Nqjm=;(n_u$jkb>&_&x#H`4`?@Hy9U)bqe+AN4>?jF^{)wBhCmi13%k^So1)*sILd@E}YjQGE1-KPRpW@Hq6C"
    "8_Rt`Nm}BQpaM9IufdfBz_D*>D?mQ4?-zW*mYLPp<t@vir#&Tv;~N&3$uSx+{BFstkYbC%@-WZAk~eRTc`Zf>z*9_X%Zn>*jK9x_"
    "Kk(8@s%nv0BgOlV>-jog-_Ivj3CImMz#~f26BzF~rWfI%@Y^H`um(W`mQqsXu_+K1VFIy8O7be6{0m_2Nk_)#v&K84j1OjN$Cd?`"
    "mU1rpjyL0i5#e_17T%QQe6LY)wi$`wgEP>u0(Q7*grYEFh=<SfY!%iRffQ>8Lal_~Fb3^wuBYO>-Zlp7INk`cnUlrtsZUt6#jpxr"
    "1s4#w7q4~&_<_d4Rip>TQ~v1XaS~|&JiuYitU@L(TS*+2a1fWqXM~fOsr;qC_7g$h=aM;|tRXO{U`QF~CE@@RbYwcX0=toG-&+Dm"
    "zi5RoR=kghXNO0L|057A8KLN<f~S9^_yLm#2v<+#?pRXnOpeW1JInD{X1F$glyKl;<6i0u4`};=T?|Kp?T4>r@r?C6tkvLiD6l2t"
    "Y&fd(I!F^ZURYV+>cr&VVs1Dy*sUoNfiNEpymM5~Jbre#YOXgNgmydPKqlaUbt<>L^5KJ6ncx^Jah*6}?a{r+B;BiCJ1VaD!A%D<"
    "`0;_8fF%clf)BjT;f^O0O59W%Qzs-yWZ?Ml8nO98`wZuj4ko?J)e!A2#GeXrxcKdA4F{Njobi|HA3R=UU|_{hd^!G`g#p$ETw<9M"
    "K`0KgVjygFg@t%5<MlefzFtI9%xL0EGkGqE@S9^c6zino3E4KmTZYgnO~L%RTrO*cc~c%ciofHS7+~d*TSjR^k`4B~lmhdBU<Vfv"
    "%a)gw&?fDABa39Pw4e%P;JIUN2M4I)qJgrKrG#Twv5a{-`+Y`g*#Ee3R{DrkS<Sgi2J4*`QxQMqz2Mp61#=P%Zh7UT^-6dKuwIYC"
    "w5^i%nK_z@f6rmb{-}B#tZX^)M9y_xyxnQJdLamWY03=r@G@A+-6q3|aPIZ_h2;iBW2qLQ2aKTD3O;e=m<m+^AIrwC!`_x-jA9z$"
    "$>WfEJyWa-px$zKqDjsqs4flHiO{n#MLroAVBM6rWBwfA?W#(Rs9xw~=9#~3GLKAoxD#QXK;BZ#j>zI&ldM3;qz6@8hZXklQ9}#d"
    "Z~!XfM1|%e8(FEA@u=`G4mAr7u;&bm>_23<m?BN2NF?UOgR@#4ywl0D=;+t89-r;};s>(~?v(r|2TY*{?!H-R^2Ulh2+Q)BnQ1Qi"
    "3zk7#A)*_RY!N2mRLB{PNsK_q&A8oJ_S6}P!>Wn6*IcqvjJU+~=6KNEE=$ut2OwN~$(Jx&nMkc`y7op}k1f*xx^+~C{5#BHAp<SI"
    "fCl5Iuui3;gKuHciWO2v!pArmnX;e(kEAcwG1P8jfXV&dRCp6N&?^@|#V{d*U}9@AQHD6CCySo2SqmJls)mN0SSYAHRAn9mj#y>M"
    "4pwZDV6#LAVM<W>9_DMwW|>}O4Ars{6BtRED?WPB3soTHRaiZPNg_A&czEZs8&2gDm=7o7m1;NqEdrz-@nB(OgBds7kR3xBU#0h$"
    "xT48WeMAsmbtWd-c~?smNY8R2Q{k+#d8Hej)$uJ~&ZlWS!=d6OV}`)e5A*86_dJNAZ!lZq++8XT<4r;6b^=3Gg^o-ceuCUOFs3n-"
    "5bLl2Ic#@(`cAuG!o2LYd@M?GuX?52`Oev|UU{;}V+pKfbM07V48JRZgezn?;_rrn>;X5YDyLRicbk-jE5*ZAUBIuZtEraHjgE^Z"
    "QleSKj_pPS;8|1}m``aakIf}AlA~BUwEvMLF!8`{P7dO)hE2=o$f7EqEY?ujGy+|kF%j8VO{8mFiuM}oJ}a=suwd3;+(<}s4hH2?"
    "fp_Ww!RiA+eYkHHsJW&N`yMfz1K5zsWQf-@QJ#v~40JlfbKopQXNWy;k^t{pQ!N?44rG7S3n4Y}B<>+zOj$D#HQ>vXj$t{TbfE^k"
    "Np>Yp5%)9yA2DDd)fQHPJBGK&Y6(d<=gTqnLR6=$52EFlvKpCIgC%r4@}TSw04ZrIEQb^H(C!bTgRRb5hU(=6LUf#4SVPb*J`@Ac"
    "z$&8%2akZSm)3w5SVZB)z&aNluv7JV`f^r`0VH1M{QT^%#t>sM$n|8{I%NpwJUW8)*|-nsiUqUfS%-MQlW8@w6<Of|*iGV3F-yhx"
    "dG#o=3KnF`E=O+YsX7E=po399iydMeH{382sh%Zwz^<NF%Z#(|tg$K!A!LKwxPd-m0<$N0Rg&}^dB4tburj;is#<Moab<C+5*f7d"
    "ek~;>7=ib0MdYcRnrI=yN?yMpoM8lD2B<gP=kG;ektLLs#z`Poj73pyP{vM-3lbM3X#a@+E8s*Id7hn_Q-a-oJh}AC%BIFEpvhpd"
    "crC^afTVqGh=^l+AQ~Nrw5wjm$`AuVPKrQ(kQVbh$!vTr9t2mhz=?NU$wOnX$*^;=1}zK2U_u-vJ7d5ggk6D02bY11#kofaQ<8|L"
    "{3c5V(hezcm$_PjM}T1z%^RszgC?Tb)g&>MSw17dD5!!C^zMAcs%W#*R?8o;j)+SH_+XK+iPu!SP@IxWO({+1+i_ws+jYKKRNlx;"
    "glEJN-Y8c@RM*Xx!9S%$K+tW=%q%aJ^Hl)g*E+q37N*#Bh@xSf2;9h(V_+Rw6afM`Sc8X2*%9Z%Dv+t;%gUK`s`%5hxRTOH3Qozi"
    "<YNwFj|&eIejo5^(tsw!d1fzIfvrx}6Q4FQh8Q5yivxTD^YMekA7DYz(@KiV*E6h@iU^_8qmjj)#Fq8UK)4!5%`Bj7$2rSraA|9#"
    "R+$ZXZAvT$;t}qBTv9!~*ekgE9Yz!@_(Zs+a0h|WUk;}CK1;`bgvpzk)q7Zhgvg6WfZUSQN&WFX<htzv5#G;&s3rpcVI$N!&XZ`7"
    "2tf!6d#@Uu4o@8Z-fb~#lU_gRkpUbM{S)=UU;@YnG91Y+KX7mu#f4CS=E;<ZTy#3R@xZ^aRF@tvsmOS8syD!DFvpOV0t#TkYae{n"
    "q?jREx|}~9bG57>IMT*D(*-H+@eUCz3Y14A+el<_QFZuays^ogN*{}*2N@7U0#;7q4kq8D5(X(b1gFa)Z(|z4YDvQI`Zf_zCfPlm"
    "^?1aZ?)KQSVK?uwizMAy`s2A^qNdHWji6))KT<gS%@q|b$1)X6UNDVFcr<S0yOeJM@WJV5syqc9j1t92Q6tJbE?_B2l@FsT8sMjU"
    "VA7x51X@)df9*$SWd^$nr<h5Rp`Cx40NGWUSSDM{<_0kVi57A+ZY9k+3-`f@)+AXaaTDz<3yq4<=tO8F>WD1)iI_x=oi0UGu_?r0"
    "_W;|M$&wS7(~za=|G^t*Rh^NP6~`PTJfqi7h2L%-w-G|MO3orHv;0YUIUY~pBQ+b)&U<e~BJ5#yMku6KcyqfOk%$yc)3XT%KjA*l"
    "7Dw*17S2ktKuRnJaTC&L)?WPB5x%#BPTTv>!uU9QfCHwX67y|%I6y+3%clOFD`3Ykp@fhh*d5V-!ntelj2}O-GDJXxM!0>}falim"
    "GeqLQRzH-Gt1#$5S-k+V;aULaS-x;rbFfZ@k4LGw6zZ0*jTPF$n&NOx?De~d7;i3TR4#`UDi;s74aBXFXIV+d=JiVL+zU|!xyOU1"
    "h_qxl4S$ovE1Lyi6xj)3d>lSlK&f*?aaCBioS88UPyWW^4%dmFkb%TB8bXkf>R?w8!eo5((Bq&_-y%R?=`ePrjw>6hGUE1YrM<7m"
    "R3`*{VNVCnr=KY-#y9+I0L^oXKGKFtK7&O96;Yd2F=(?GDn8HFw?fJcSy)U(Pt`F9U~p%>$%1%ex&?WA$IZHKIz0m>(vY~*N+L-U"
    "r;xlC_zUa#Vup)+(q;K))i3eMqlu|ZZmSszRw4)yn(91w?8#CP*y>3ocDxNS#q)Lk`t`l&fQb{>mJ|rV6b7l;feC&Vbc5m@W_lHF"
    "O*?hu|2X6G3<kgScQAj6W|t?K83d6H*If=C;_-T=i3C~L8P%07UQC-ZiCS^+;PiRx2pwP;PZAjwA&PcrVd)|T1An8gAa<{4J9_am"
    "6qxgV=duvvO*l4cvkJCG#x)}#<3_d*yo?z{7-yDJn=09(u`G+7U@TVADx&a9ymJR!@Xq{HJ43OfzwDM_MJkIz>b1C2u(siqK#q1n"
    "hKG#6FIq%2f~!_Z^x-#AmpfNM?^3^kqHo2q^m5qS<ew1BG5QnxmdiV9x;~fI>%r5(EO`)FtSA4%CV%38=e8?lN>-6$nS_mQfjoW|"
    "8XH*$fCvoAT3mR4r~6YY(;`_2wm0EiirIFtA&QAlW~a$J@k99pK5m3Di0;;(549%ndYQ!Wz$D!$xj;b=l1PZKnY4?Y_<i_#raB*q"
    "Df!jHPSDPDT#`#-pcxos<BJ*)C)p}j2ks_!y^q~}XI%UKp%$4Dy^<u0<b%<8qB`~wVk3MMpfgi&K;V^WqBsHk0{8I>hZ1K1j&$gR"
    "Lo7!&{swcUOzN$H7_7%u!?=L8x-}W(ZD;C0`2>3A$x?en3|4l;dW7be{36o}io$Sl7rQM~Sm7p7rvp<0KtPCqor=(nnK{;yn0dt`"
    "&2c?SB#k=&fEgjjtH>p1?(ftqfI+W#<qm)G%=J69=NoIkSt#xfQ@F{ZS`~x!Kj`cWg!gHVjvkCQhn0e;6sQ-G-#qQzvVhl>%USj_"
    "k?JFwIm={Lh5X&UVBL>AHEZ6?mZ*FVgQF>@tw3Ml(0zRdDZP>Hr=>pq?{*J?A4_}MuZz{gV|GV~JeFbwuV8cpnL*{{_2%h*Q;$@`"
    "!TKhmQ~rz<$!-l0w1$>5_iy0H0K#I<yGcVhI9M0eo%@<rjj|Bz-JbG}e8@Uhc1VmV{f?p2yGw!rpIHtq`%<}Tg*zx>DsA5FF!Bg@"
    "&ygwtA2t4L;iHYuG=Jssm8LPG-S2<YE@1JnGH-e+Y%Yjol{%vx_AB%&jw{~O()%ifqf|r?>5F-2=ilp%1#OcJW-zeUQ4^T6(^EBG"
    "ww6<wBJzX^(=J{80VL{1BXX*J#qz;j^rk>>5>?MSb>{etng8fZrMuhi69KA|mc<PQu#8-k!;|}nOd&>ACxvpAVdrYz<y~!beccl8"
    "TZIpM$bz{yD`v!H*!|6gAZLDwlVl~;JAW|+9n9gd0^P--WlsvXN>V<PUed9^r+$fM)DxL|yB{{OTC#`KGDT?C)<>R8r#mK2cb2gr"
    "J!0^sJcQOnnKN!0ZAe(_sDr+2%UPTxtHjcbCn=w)B5NySIzv68Y*}FkS766NWS2}BmeYal8kWpwY7{VJgWU^!`jb2vBhNb{g76_8"
    "KqLq_d0je_z*;14iE@WnRHQ>ugb?YlXP9{a2CDejJ;0nQjl^W`JGEG=JDIj&X^l%vP%*61;qI2nX_UNHtCGgbj3^Dm_6qA2<4(NO"
    "SaQ(_JGR?cDIc$Vgx9%Hb3KsErK+*JE$Q6{5d`>!N6dcWCwOCHdTEiNe*rV{7Z)2=E5D|sEeB<+?XX0Bh4J&WHMFBTbFnzZ>>{LL"
    "Qm3Q=4Qt^G>b^2NDLy*3xy#w}c}L4rGbyT8iH%hrJ^^no8;DS3$KStfnXj?B`l9ebGzzKvGU8)4WrpY&&fbqUPBpo*)qfd-99BbL"
    "C{}0Ei+x*U3NTbAk&{_acenQ$LxXJU#70}uV3#$*i$vxX*RE)JYTBp3q7`l@MLrm8vpUwv^jGIzD|=n+Dy?w6%E2`@&Wy|T7ycrX"
    "o*UAOb=21Lm6d;^&1fxLKEDdq8IfE=1da#_0TlgDceS~*=kLgl(y{4O@x0;UiZ;|qWro=KsQdO>h>Z@lJ)Om^y1QDoXNd|X^O<J)"
    "G5yBYftE=2Vr~0X{qc%lO47IGtIREcPGz1ev)Or%%td9=fFextXLjR5$tqHaVrIX|B3FW4t_Ynj;<R}>GM$5Zw8%(1{K$eAbtoLT"
    "n8mn4x&l5kA&P5Cg93_|%=n%W5D?+2uOt0x;W<Ke<eIs7Zb1|q2ITSkBs+pC3NWkeWW!A@CO{fvkCw{{nSlzEu;dM11<zo_XAi%c"
    "&-=B2XpW57uHom~vc^$nhwxk&S>d4L4$4sXtM@EAsNhAKqs;H!e|f{9Ou2zrnA5G}I@-HIX`Z!zKhMu!-_CR)#D+C2bbOK2^Zog4"
    "ni6=X<zp|8EpNqYI#)$J^?ktB9Ivuva%ECddL18Iu^SOAv4x2cD5*7=UrBh)<`!0T@CjrsQ*nYQ6z>o(m-!Y^iaY-D@dIC)*}ZV8"
    ">e5G6ncN#ST8?4cAGz=+<UX}_i3$a?iT_w?7pDUSI=<TRI+Y1pDu(%+$RvI!e%CWm$iyWx+iD(X_(tOno10lD!b)awPgPuFZg3co"
    "_UiQ^FzD2{NKu4xQJT+LUn20a=i}}Tn{1`9R@B#7UswBn9d#<-3$J$_Rj;9kfe(~efk7Ijenu^sbTd{i_UtwwH2?g%&SyPeXG&Rl"
    "Y**`XUC-WLx>Q!8nG+2}_s`dXf6n8uEYwt^ye$j)=uCYtV+@POW#z{qMFIp>MzCiy{<yl5;9Lak5_xJXdFo#zT!z6;2O4Qn1>tBX"
    ")dL0_ih=d@+pskWu9nys7so`1rPz7T?6P1gi~a2+M&XZ+<noLVy}-JK?Ll-(7tJVH?fhLiVzziEwSg*+$n;52Lmdx139$4Mc$AsB"
    "mrldVu1nI|4O8$DrxIB^N~LVk^hgYk^`+K5<skFovf`x<3A%b_!uw!Q$)sAisXT;9DwC@l)EF%A0&4Lgb0n8&h@V8+sivl-i~y6X"
    "vkn}qk#dBK#9Qwaqsm$aWVzK-;+BP3+yW~!C9?*g$I_Woz_C$Yg9;c$U8nFjnV~DW)$A+8*T8(2y?8y}yDpT6%X7k>hC1`?g%Td="
    "@kkFmfDC6V3J{|??h`f`!L*anp$+WrI76{!tqX^8D1Xwl6%6393oe9e*J+7GiLL}TY&Odv;o;*|_+&}W$!zB#NtT;^T6S0F!>UyB"
    "b|m^+T;>h5D9V7L;u<D?KFKT-W*mU&8d1CjqQh{vN3w!vsng25EE|+edV+tmDp|sDy>YLzG>LMk&MKc@-=9Z2zU%9Ew8g)*vv0(n"
    "J3Gy45B4ET1T40*qC#>`W8Rs^M>TQ<Ez>$Qn@Udjj>K?+kI+7RvDI{{+lvh$6$^{-fDBUhef;sqAAkPw<By*owrxay!cHiYQU-;*"
    "mryR5S<)L|>b8{joaUL~vq`JfvF6dBJ)|6jc%;N5Qe#lDfe7C#bz`Bc_4{`U1(0pe&LUMN)itV^d925t$wdb!u-<#J8OXRL4!?y{"
    "q@twQoEkfwy#n^Uf)&<u&Vvp-^L`?HU=i6s2%tq`nLjS<!U|NihxCK=o^o|})Gi_!u^JPexZM(X{36?qq#eV!gwg@})AUp-plHhK"
    "5eM`1B|Mmq08FX}RRG%Y`NZO<U$0|{ix*~65tbe6Lv%6R_P%ylBgdXgJp2pBsS`VN76uh&!-upp^)tDPl-2#m2M#`YT;gf?xMQ<i"
    "QcDt72^*VbAY8!pB-5jncmZGTnVIk8E%pR>-F(<Xc)iG&C4m-^5f9qzRTUW+*G!{`OFLM~#fNVMoazW-cOto|fz2JBsW#eGtE<xf"
    "lgf3De!z*1Dyj(_zV%`8i*N|Bc9-N1zMJyJ$|f_59+Cn|!j}MV?$n9Qa3lBQ)eja@$1&=!vwnZCee1cvm?C=e@yGSzrL*b4`Mu<l"
    "`44}6cHW1?sl-)=pJ_3PV9eMPPN66YVC|nN)+PQ*iD8R(49DMNt_zq#v@Ur<2Ry?UJC0kxE#-u7VVVSX)e|aUUxl;Bqgh8eF)O<a"
    "e7^ASrb0Mvj8To&&k{ef-(lIPt;Adz3v57KMZ!hQ*pR^F@1mH_AA`iyu{dtCNFTQd+sJOwD6KH8hH^F*LU+RwbFt|d&bPa}N=T-G"
    "$hGrs312t!jOC?Ha(te+sVweURHeM6{ZX7{+L?zs5lc9jIAa|vURsKQ;IJ-M`dA(9IAYaVGYDCrS}69608@xnvpu3-*uW>CzGxo!"
    "@l4bFGJWw7>uQoAAU!cFS1O6743)?r%3}5DertyG-HnIu4_d?6@Nd9;Ht=8#*i=o79G%W4J6~_U=3*$3c=x2jIriPU?-5@!9nx7D"
    "YBkPjzyrdSs5^<QkSi`=%(F!m2^d$A!pAoF6c7m>2>Mm0Ro<NSK1V-NYwGNPzUq05_H6=FaI8LmKj-)N`1<S=?7~WrgOC|D_{>~y"
    "hd*`2hi$kWzD(_e*+7SK9Fl62HeVu7oPCEoJ3c4y*C3^Py3MI<tOBD5vCOP7yTWo8(JuLE?4;AuBaGZ!-{`FtGbwFKJEXF$g7}q0"
    "0Uj(JV^Rxf%siXk5#UueoW9yPx(KK_V{Zg`CWbLspiVIYk)p@JMzn=Je27|0g8DEhN|*Ru$E(d3`;XbNdteRSfGf<*Obg4Bu<IB&"
    "Rx2bg20`9ZgJfG}3SZ#gz9@8VN=u2J4QnAGF}1nikFZx&uU10Kq@Jr_hR{6Wj1$Jt?uD&{9dA%b!>DGEhQs0<(4`Vl=FXI<Rzw09"
    ")+Je00VIwX&x|;G8Rc`ZMGAqz(asBx$}x~$Qqf}J178o^NRb7S2jPE7WkCS%*sgwIX|DB7_cGUT^#*@*T=j*Rpfe3$X34CX=?ZaS"
    "J$Y>0XJ-g;)Z<i*k*qgnqXoB=dLwhsgmUnPv#K0`N4eM~lLp&3_<FI&onEdDBj>0^s99$&$uHZseSA<WudWGP#heLV7Y@Qw<9)X}"
    "+Fc%4Vw=$&uo%G<G5eptukdyH&zDn<DB7B`_=4xo<sboQ&uz=Sqz)rmHiYn<Zb&F~upfP5Q4!Ay4Mq`n3Fnwo5T$9u6Y&S!;Q2ML"
    "7r7@Ac%a<b-Hr%XP5q26#uNh1)?ST`MP%=K>Lf}Ni#CrxoJx4Gmdzu>mm8K<XERu86W*LbkTYSnW#tT}5re7ADf=jupJ{48ss$;J"
    "q(T}?AwX{x0c@5~6V3K=f28<8KvCQdXV}<fg&4YU>&p~hz0z`%{?>ou<POGo?Dp%YKfY=EGdxnp?ct{LxBy#N5Iy|08cDlee3#f("
    "V!+P228nr1VLEKBlpPV`ot@%26rE5ugGU<n^$HZ$xP`we0-_C%?YwwyT3SHP2(g!_phHy3sfe7QQkUNwwLf2Lz1;jx6eC&0GTBIQ"
    ";X1?jYaWcGPdARx&$4icXJL=wLA1xB96<=41^ioMqbmNvc^q(|$77Cd_yXJ3$Z*2`FADrA3c_4skeH&}C$_662a2aY<E$UDq6^V4"
    "OZA9`;uwEd<zg<$dl<R|)3AspSaF*SXmA=^yKwZyASD)DKtpUR0U9SfBft<&;qz`Rt$Px{y|RZmP--4%_4Vq{V*v58TjHjBm>%G~"
    "8yH#xDqhDqk27bQ!OU-ihe;$j9$)eJ4tOn@#l|u)TPCqg=P|DnkW2``Qxn2=rb-7Cu%n8SGcu98yAiy4y_n!gfn9rHzNRp4+Oo4s"
    "+Uh?;{eW{}nygEBf^Nt*c~S=jVqk34Ok%|C=m(7;tI(9!RHIM^Lc>i-xMNbIW8(|>t+uErq#N^`RC~2;s`?pLja$lFE=5wPid`ia"
    "L}X}ON+$|KR$JHEu=WKTf+&LFiB}RMv8SberTPr#OMNvgX-}<hC|U8GN6@kIW0l8@8@wHZKkQW|(QB>kR5!v!o_*&Fmq-gpyD+R;"
    "CQ5~#HdDSN3c!GkXPz%#zka0k5$3*_j6UE=rz$eqt7BTd5>|q$Xas)k34aT>QIA2_+t-O>=omJNh`GoyXIME@R_f+}VPUX$Iu+5F"
    "-~wzJ>EZT2-2MZ{i~R1|#A@QkAiO~M)3dsmy+2kv!qMWlDC-K}7&nul!G^X97#@I~w?477fK6gcblw4+ECMj<gjTUs8H54OUCc}~"
    "Tp>(!?&{>=#K^W^tkL)?aDhNoc&hN-8@mkp8Lt<RLd(AYg+%VuXKvV5=jJYV{eq<{M~J_y>#3ivUDN=a7k41tk5Iz1=HuF4l^}@R"
    "U_!-=V7PU-)&x(%rB^2xP_9$EC8-E3s3PV_o68TLU;=KKTQ;U-7+%VqB%>-)B6AS23t_35fq5{pu1C6JZt&Z2L^>O864w!w&sAy8"
    "E1y-8U?F9@#sMpY-^I#TD)%Vm<!*UhfC`}6&NmLGZ3gQnq|=_ye7&}Lus;KV=@m*{TMZlRXguMmaok{ARM_ciY*e+?-&q}1d>9Kb"
    "`@DoN35-RTS34NPcB^1WpVrbB>D{(NC>m5gGEF{&k@b+Q(_wmpQenRHkj`6QOSrWTvGL$X9xxL_y16NCn-$a9wB_#dxK;D{Zw7-5"
    "|AXmq@IC8pTf4;-rQ{Vvw36qQ4|4AkvK4&q4u7R+@2;xHkNxB4{`k<hn+lsM^5O!Eoax_!*(Pjg%)@nG;vkC`Tl?<<7UDM=Z)I9e"
    "J&HRWy`-^}Ym|<K6>_X37OeHgWL(GpyVh@_Ww3SilE8CQC6wlzwPT-55zPdc@6v!NlaSOj*M0HyC=!zncZ_UgiaUqAE@}$GXSjqH"
    "i!?Wz)4dB@Q;3p@V)0n1J9o#s&J+lF^_K*U>aFEzag7pVTnF8*()sE`kx0c-Dj(ncbn|m)NAYUY=wg--{)%Vm$sS^{bG-RoaI>8z"
    "M65y97~#EH@@0RSu><f>qC^F{u!AneQ@<ESv9Wda=g*&P{0uiMLyTC3jm{`agJeQ64qjx5b91W-OR9((hL`|`vrWVnSk1~1qRGdy"
    "a8E83>zC4*WMBtpG>0j?A-Z{xrtD1W4_m_|dHIB><O8HPL_sH&Zoo{yeQs)d5h0FTBS#CgOl_6Hg_Bk%Alb~tr=3heRb?ga6|_&n"
    "JG!CFOX10^{)WEH3J<`R!Au6XQ6%ZkkNflx;WMwsGflRoq<#<y1U81byzVwAsp-%cQI;iBj4dj^%UqZhah4@~#Xx2&PNjgVlQ-u>"
    "r3fE=($sNdrj%%bFRN%QF-PSltr5)AUlZAL8(r*J7d;?HE+hqXj%iKbXJwrRalmyp34jo<ByK^*qJlmmB1$MT6|tc<czz%Oyy#RU"
    "^y9WfsTZcyQZO|@b$E&IHbu5&DRBrE$nqJ@Ofv6A8I&eQRa;IY(Tmlz%I2J4G+N`!SqIf^>qO3!lA$DWjIyjcndQ@`wcB6`@NbF1"
    "!66;blghMT$5amjtjY2DtA2gA@9&X<>=99JU@tpGU`%t~$U#KX>~uQL<GU&Mt!^xD($-E!2lupXWdk1D67X;X;H;;$^9RciCiNf!"
    "nAVd;P03ZWI8ND)KnZUry1>mqG7ZeThk^~{*w0N#T`pcE5rO(5r?@^W%TmSPFpxM!fx>`^Ds$756g*h>UBUQYvz@i8*;!r46fNor"
    "K{Wtjv{EMJ<Yt!S2`h~3Jh~$fCw*bkrQw$k@xR%<R43JCnr|+5pBg3Rr+6f5f2F<phcB`c*iiK<N5@fMuMd!y+7BnQjGdy6%y%>Z"
    "cLu-oBm|TQInunwSwp+_MsP<GeG2Qz0&}9053U=?;#|zt91IOV$9O6OL2E|tW!K~Yip#LUtdO)!f56gMB~QtGKD}74Wn9TMwrym!"
    "2c~djcNBMJ7VDK)7?fzcmi!un8+^r&hGURJ*#H?#o->_29nBxqP4N;%00d7;Hxm0P^~m%ytYz}ENSa*U#0Y`Zi<?|ZoC!5Jrh|?C"
    "6x@jjlp3MD@^%2CWhPSrrsT$wDWlj2LzBSH46iJVB)TcjuBHZQm1!h|Rk^uZDqB)ME7~D7_OnGpEJu-iTaC0Ph~nRa4+e?y?N}lU"
    "5gAPNf}4P|nZ!FAs?`3?cXrBk&6|qnsi>TcFr@&H{>QUbVgD#h9EgT;D<R*kOHt9H5h1y%UX{IN@>os{{%W<GYRMwm%v2_T^!#9)"
    "N}yz9Op)rTGajtTU3B6o-cA-bh^S79f8sonu0ym8<h*rjZ*C@4yhzar2CJ;yQ}DyTNzOvrst2Xa3cS$J4V=W_<iEwuWbm6MIC!_C"
    ")7U0KHh%b&Dir>D-roW1a^Z#8%+cB~JE?Bnz<Cm}h!Y*Hla-!MR0_72h_f7&_7jkC+5mUqPePL^it~j3>T0>8RJFDAswy$mfj)1j"
    "wC)0cwGFG%Cgv6|UO)CX|C2tMJfDV01<|--;(1PS;(715jr}8W+JdyC$w@}g3!GQ`>te6Z#*8CNf-By`N+f~0G(^OI13&CDZ<Kwk"
    "V|=k!zbJxd&4=KPHjE)Hw#&J#{81>-=%wmQ)){<HC8GDzbYY`31;2n=UZ1Z9T(<3wK!ej9BF#FX(mJs!4`r&8k@5K4NsQpeA%#kF"
    "WthURbgAp(N66XTbc@9XU}MOcPyi);oHUKQ+n9=HF9a+(b3;P9?Ah<H&+Eiq{-Bx<lkIEiS@F?X?+YQY^u2M)a4$S-9$|eEs9d>Z"
    "O@Uz#LQvCNRPv7HBc?6!;4(!!vBk9BOZd90iY@tKHFSp$VK^Quzz6oozyR^HVBUriE&F)Qb#r#ry3C4~*=do+L<8+2v)LY{ZepI|"
    "mKm{s-1Ja(Ox@i{w8KpJ@F1!twJ{c9c7=)9PE^IN5z?uw=B`wxP6ufr`oXwm$lNUhD-`#h6|<y2k#x*&t3$4=X;qLx(Zv;Dw95`V"
    ")nbR*6|F?2-X!%y*`R`H9T^01gaJ(EvM*6hC$3T8Z5VgXCJ5A%(PSf6i14&6O*s(*RB37!(PG)~h&0&<ppUP+;G|Z4qY6m4I}Q@O"
    "B|_^cen^U1PUB7u1vS7ChutwzxYg$=i_qs)`-v4BMzZcoFjIGe$3}MBWPGU3Ve+Y_A*~X7R0@r)kmQLr)($R;P1$^-=+!D|y(=ca"
    "a7U8A8&boxlBPGRxlJ14x+;2%(YiatZa0ebP-lm!c@K(=(IRRHf@5+GNTtOBe}6urdn^S>fH8$nmt4a3gGo&sAU2L3wY{!!)RCCu"
    "@H076fta%AH6}6z4s{(7L1Ec1_TanXIOgg370yq#rnch=W4%%L*PGCg=1^R-e_L}iaeYc>Du>Tr?NF>xF{MWA&{x5ab3Pa}z<6MH"
    "<Qnt9T{y{Q`*8(Jp8>rYA8LvpB}GDCmxw!|QMZ_s8z$)=8=QWp-@%?RaC5M;l8}U9!H~k&*XzkqMr<>ioE|`x13#a!pRqS1r?8vQ"
    "OQ@hT&obyy&$)@^K(-iVrLFat@hKIV38%l0>r?%jwEyR|UM&KmoL9VN!LEYiCtRs8>}e=X1d~kd>DI7)$p9gH3`ZfxEilCv@Yh$u"
    "7l(c>0KzA*Emdhlq{Ocmt}s#cU^94vMH4Y9$mJnkMy<zot<#^wAJph;C(a-XB~1)lTtQ;OiU7o!IuCaBb-Y^R<|pl@vXPzQLT9zP"
    "4O|6@XRu}~g;9zi{mzp}=+sMIQ-v0aGuzi$Fp(th?u5yCUc7PHY-pBJ3~Z30cpKwu$#y6{v3;PrIxEp(tas1qa=-b?#_|&RS6#)_"
    "P?Ft{Hj4`I;jNzEEji1*B;~Ft75t$+APo~T0TiRdGv3z5$MSAh<%})iJ`-b~Z;&YMSu=wEu2zU3Wx5;QDB5J)P-~qL>>Uo`>sS&R"
    "EHPpiU}4!>8Ej(6v}lg^N=8XYo3pH+GFKE7RZeG_7>hwso5kSm_H9x?xAqrZ#@jt;#poT$fs*Qo=1xd-NIp9y6G9XPec7Y|4NqB;"
    "jmz+Km&92*?b817BP0IIaFLq`)hyG8lHkiu;s9b!QrxIAkzrUItXS&Lq&yVG3ffUd6<g2<gVsJp(gM8@y!856ImalDMlwC?kK@`N"
    "e>|TTbtb0tasu4uMlc>JZXY$K4&g04AO%s`gS;nCf>on3<k<EUOClR=_N}lje;4TH$eeP+R`M}pW?V#)E&TEdzkZA}Qo5slJ==F@"
    "O`Me&&KL;S@Ye`ecuxH9s?^U9JG;rMIt1Vcw~Za)l;EN8A)+5Rg2cgP_^StL-Bh2uu6}*C*DsojOQ8dB0Yf@6{Bdn;WT#4tim)3C"
    "6Eoz>S`$Ha_Y&>Ids>wu$fC_3SoI$rW|VYC_+u*4oJ0_Qo|J*1qUmIw;3I}2&3a}W@Z6u@`Qwk1)<E!1dtQ8N9mW{%@k&f;#k{d3"
    "YA$R})6QdvW$jVz9PMOwqx{&@mY0ZRL8+H?2Ru%B8bXt9+AK@r9Z7#S3&QRXQ4O>71_ifxZb=6QhNMDD%q9-S>NX4|Cuy;rL{uZE"
    "q&XW3m~xXIwv;@ABQ<oY8%^!z{5&E}hRsH|vFcR4NM+;1w-|P8ud*vE&!<C(ri9GA^RgPANPI^%?IvtQQ5@#jZ0r+T;fA_)ICwz3"
    "oxwzpl88Y3dy%bOmSCqK`o~AvA1QB~hM-Kr_pj@Oe>)|#(Z~j%q1Vg5TT{EWOmW{$*+@qwc@#l^I<a0kH{s47u6wMK+JD$c%g}&q"
    "nk+2iG=hyNs}Bo|3H7Wmm7j@SExi>@o#4V%Y57enY)U*Q+~m@vPD2(Yf7?t+g>m&u4EAub)rT7F$wpOpMlm4@J`Nrx<@0;x^W7rx"
    "Jk|^w>V;^g1oxM~(O}l+_faV;p4W$VCrP~SDfJ;7=Xp#=VT*7o^F$GF_NF($%Z-}yGMcKk$1~t*4qOUCDBNtO`JreiyN)u6viLH~"
    "z+aAq^+x<coqET*6u@6%d)s<(Xq&X?;iV}<vHZni)X60oD)-VyvqKtpxzec?l-Yiqvs7OYf$fr8l@ke+jb~1m6yd?S3$%bOro;Qo"
    "b3(-A>^VQmWK2$ln#e@U3p;Jo3TkYlspUjfnAG-FdXMz;`^5iV0U>Tp(fTkM6H<;N)EKJ|CrkJ1VzsQWF`dIWNSb7?$)$-pJnS#Z"
    "aKsr;1UJ$)<2J+@z<I>7;#WCNu*9DCPNKnx8z7^v`=TIm_+8q+2T!OZVO0s-#bRZe!vt)kfH;rt-KhQd7D$nC{H+u7_n(=h&&^7+"
    "&Z>9I=ikQ++UJP>t48V1;XjA_Md)JfTK+vg?5!2_TZwMo>Yb7~^Y2Mj_qDyR!u_lN(3g4}DdS9@RGs1f>V5WRi!=QFh3^(sf6qs{"
    "yG7r9y3Wv7@V|c_*njww{ld3`zcsw-H}9UPf7Qi#tLxqJO4fOL7wLY#(Xi6GgCFG!-@i8BlhS^F#_z#h;eE~FrcAou%YI+_UGDn-"
    "{BwW(v#0N#pN&o+Cl2|u0R_tj0U0wqv6}5}=|m;EOlHZ<z9d`{3)bXL{QZg83?U!hH!rb0`>&g6;unW>R3a98<g6hBfsCvnDJq;#"
    "yD91U*?ou_p_Lf+GEd5S7e~UrXL~8Iv<#cmN>26XGJ$*d`rGVWFZk>H-*;2D5row9HBK3ibyP)Y-0gnL$V~<f-!tsyohk@+HBKUg"
    "*8HGV(sl8hWpkL>uFAFE&+NT!%A_uWmTvVqr<OtCDyFLBxPPB3H{a9Yf{lAin(HJr8f)bZ$}HV`NjmntyWb^FrCp?TGv|FQ*1h??"
    "y9Ie{9GHH{fS+llU<s@D<i4OOn@0bQHWF_*T5$w?i8X6p>Q=&**&b7Cm44<*o6K;q-a$4R>~Ky|YA*aKj};}wBH$@AmtBBRKPE;`"
    "#fCOe@g`EcE4^)<iXcKNAAk9|{e0w)?H&uPg0s3!7n=_>A=s&cH3ZCu>8D$dKHiZfq8#orF2_%HQxXI6e8ikNZ_N_6-o0B>7YsC8"
    "Tp4jDjm`?%0W@e7)j#X;bx7ipo{aLcrb9`iP7&2@C;X-$hmn9e*{4t)S{nYEy*RAycn=4>_4_@uO8Z0o(fnf~sAs2v*D#|&=))P3"
    "H%U;0LsJEj%F#XZSURqGdu-}6<27<Xb|Ie!;ck-#q8&*kD{euMem9$H1Ff4HfzQ`uw7any_eC8lcso|5&f_{n29QU*byt{U)WVE="
    "Rza_pIdk3^Kk8$#=f`0RmbA9}Qu#V4rA|P5cgc3s5{jX=2WR84AwAr>_|&Nl^PE4=BVH$EcaD*oCabDxhf#DhDc1GJyz)t=R@z2L"
    "<1XH5)j6F<7-B2TbZ}yX0{ji0`9<m>YeXA)HKLaXJLVQS3&C1eE}6w-H+a>AP3-V3sb1AzsXS*m$f;wwfgK=;VmxXV4wh{<y%Z`!"
    "vAuv%x&|wARF(TmzN>FIDH>VscM*dv18fl!s#3|XJjgqx+HFW8iBkknsSNH$fp&GUFh3yY8ky=2KN{X%Jk@HwCFs_Y7N^ZYq!Je~"
    "ritxqj0TI)+Cn^q{ei$YGT+7CSWe2I_Bqd9m!BC@+O$)nMx2n@4Kf6zxd9bZ5lmAkH#1WywW)znecN~b3PsD+eV3vEa%*3fL>@OO"
    "H^$_JQrSzw6xRJg?PLm^kbm0md5J@I+%%lM3Ay7LDwV7JH0#J0aJ!m@xEPX|ce3L*AA#90HXevj!g6B9mb;GgJWgkwO48&|auaWD"
    ">Kk{LHKs~&&?LXr;yr_PUkDL!S{&ycMeB>V4qf9au-$`vXI7BBw5+>ky0fGI9x2Eyr6H-QE=b8ddQGKajoz*+s%+`sm`&@)#fgk}"
    "oOp%N2$H&lNc-No0vfQYhGSNuhGkaVZ%O>SGvc@CMNl(^qr!M4NxMs%=zLxEteI2qU3zeKIkTBkF=2k)<YA-QWBo1ADn(aEH2@|O"
    "gUT7*^3NKiYCR`(-p%M?)D9r&$I|SKC*_eT!vl2gNhOiq4fQL{D`vW`C^0#<*-Oc38fIoS4c?C}x(Lw_6h<i(xpuAEa?-@lodbPK"
    "g@0g)>`ENHXI(yq$Td-zlLrY!sC^;_#%^tP9+Lf{<xW%cp44XSDasX&5ieZzb;9Ug_-QWTS--rL95lCy-5@Jb=8qO&uvdqJyGLRh"
    "N2|C&>H@Nwtu>{Et)!Rt^VjoRy|?3#D1;idJA#{SW!FeVxus8J=Gc<v*y+s_#0oYv*Gq-g>mYblbycb#C9_7(N_O~A;;2%vKTYdl"
    "Ou-0D$w(lr)nlAXTC(gtrr-d!C<A&qbPj02Ctt4%uJt+&6M+G$JI+`8_33TWk7Y77d<yHYUT>mUpwY&lGvQMdg-rH)a{kn^p?-bd"
    ")HqfqCCJ6LCh60*InL)5G<J$P3iTi_o4>_kS9tvVfwNC@-%0VNYMz{5xb=+X8s%DTK(MA+xp!qeN_kYm#n!RK#H*w?HnJYht6jJb"
    "wMSLvf>g4C?b1v-wqr%Z`NDBjjp8hdY1T)rQcOKk!Ujm4-Gc!rzu8F1t~jCV0+}5bfL+}>>)2Q+I&&onSF6Flz$RqbrdX^ClQu<_"
    "5w2t$PHPK8_B>9DJ_1Q@loW7<%C>kIm0QY73{Bd{95t(EZoZpru}KzmJikv8$*l0LVaH6Vv2BNH=O(g9H7p6nE8iBvEk$VkAcC62"
    "nF?+TV)=Y&v^gi`YU<we*DuP_w#l|<fF-)3$TVE9Dfyp&Zr1RHZGEVghs!7%Q!(wlhMK^c#v#yEV;U8fNWo%ivjnxO4w<`)8!B&I"
    "i!3f9cWC7JE^7j{+W8nk<b}6pqcMT27TuC)*L;n%UaZ#grplJTo>8i3O;imBPjJ1cV#?HMF7sL+dyb6_){zanJR-cKg@?krSm10;"
    "Ndz-1Moqx}U>S&1Ha80*#Fypz+2Mh&-!tz0SxR=R{rU4JlfYbnV>hYvCPnVX0xpMD#f`Ifc21JIMvWX21?)3;jzca8WIn6s6sn87"
    "L*^xCRPf9{lC6A^{BOfueB=^jhIPz|`i{R%KJze2Iafk1jai&~5U0a~s=r<&I|iF9+ZQDxnzL!4sgM>!?J2KRx2L8muu?o>mT8lv"
    "95<w*(o+9^eopqBp8Jm<@OeM}_$kSqu942|dcOLBA0Kgb6Swuu{*AJ*yd_c`Turwc3*9-sgWNJaj(&2`XzTu}<Eqa!E?gr&=9-Vh"
    "s^N4OJR|!dUQO$;Ofs->ZYAlXLRDRTXK#{5z1;Z<?Zn2$K^M_-N}Op7z!DPc`OdCT0pANp48M#cr#=hba+5`*poe%z>i8yomNV&<"
    "ly+~qF#aSnKYAB|mon29k=?qV)FgD$!_SWo>f3m@r5p>h`F0qwWv;JZ*Vh;6!hwC_!E~*0&2SmaoU)g5DPrYGTVi2b`>6?=-a<y>"
    "cTR?tn>Om%B#%R}5Pf4*|4Y~WQwH#&J-`KRII%u&%CV}|oPz>6hi)qo0WO^L=7(B))Wxb|pQ${PTqs$OG2eo$4q>v$kI}@Pr!v;l"
    "!lVBDHL(GhM|4sSAkDqG*tpj%Y*%5O1kaxL1V;~4Kp|RK?Gxt1iyUaA!I<}L-tpsFx9$p+N$><UQ(;<TrU@6Q3OQ~XwQw&WLSxO7"
    "#BA(Hllke2K!~rbrEdKmL%)W)(dK!vaH(9rXJ;nGM`>sA(FJh%qAC%v1E&Vlr#20gjHCLCg@_i_RLefsEZoWGmozJc$TOCuN?5))"
    "tip#gQ7-so;x=U`6RLTULE)QcMV}o^s;bIIC{M)9x#u$oWQlTZvlL@Yb(i+Top2vCI9LF!pBGEOx;dGSF%=eA)a*1dPx556(CkU9"
    "8q0GJ=A;x8JN1Um0>^hN+8~2P>n;(cOlElpCgXJ5=Gtl5Y3ib>Yk(=L&bmBfj-kVoC~v~L(0MJjqXkv~D@`ZyJheu`&5#b1>#zyv"
    "R75Ns*-JvQ)n%8asIwS*Jb(S=&ktVRwk1sul<bSj7*5ULNs}zX%6qo#DW4Tx8%~MlgLqL)O%74qhe8n(>cia~gVHeM`m;2K6=<5y"
    "AbGbS-8pxY=NP@HFy(K73$eH)e?j;SP+U@DMc&w^>$l3_GSOKkIv9>($79p7{zLr@lXX}`{%RI*szzHrqf!SdYFf9YCT<xKT-CVs"
    "-rnRDG54HZp&%LX6GuHyHIl%nldZv&kGmUF`2X=OsCd2DY;2g>NOKDL+Vgx`){b?kV1n0g5&OaUhl%qD_z+C{OJ!}zg3&fd4U~~;"
    "vRgN&tKVsBuDg<$8iH%(Dc39;2J`EMNo>}w9^Af{>$updMr|Ta9usAV@i{C4Yz?0+Lq9<Sj$(C56EXIE;{-%!!gxzso8B6Wtx*um"
    "o~Sk>g>$VcrKzGmzDlQqL8uzHi?L^eyHk@&lk?PwGPE*B(seN#Eky}uRH@NJ;xvvOmE?-A+m9C^GrQv(+esFq21=pAhVPqbU3#1_"
    "GsJ_jRH;ee1CILb#*?CD*4OhMa3I}Qm+^_4xPTNDx_IbmEZv`f`Lhw6uor?gDnvR!lr75J6KP1m!)wYl8KH1CacB0D3TDhkr|?1g"
    "_Vrqc(Z)(~_j5<&1<z<2BU31sLb~7VY$8Y`5rhYj>KK!A==kI{beQ#NJ^<1KG~#=(M|&Jf(6B+BQ?C?p1`!hzhtrcjuJ#fyjtVdj"
    ">y;D-jb<{uW({#fQ)Ci9s#NVt+0LuxkIYYQEb?VIXJ0n>Jksd0-^l-QYQgaI;9Uu5OO`Lw3k(a3)e>8~i#i9WU}Ae78#ys4MN|6t"
    "`3E4(v;AUFsmT=_3DHR0lY|VF93|h&ID)m_ZWC(8T?>lRhu0Kclh?39xbh1A&Lr#TaW}qYgl~q97Y1PFvuirNbxSYpbh4yK@noyE"
    "^p?G}5{5WdyyH>XlRj+(14)3ePNxKH)smy1vvxX(+ljX*jcm+26XI0Et7WYbbxIW{n#R2v5$+t6Y4UrkNvI$~U@JcOEib4>OH#d="
    "t*7uZA1Z&1<Hv^Qlj!&CSgDQQT5$f2C#W#dCFo&ZMyaX0x^=t|Wvg{}S>_0MKc|ffYW}U&Dg^*a&RSknOmk;(8hi6Oj2<AjNO@is"
    "L_*s#b<D_*Q6&^Q#bh#Haa&8$a!5R2lTx%1H7-$8W5pp)tx^q7hdBO8b2y^vb5^z|^=+EwPckyP27pCtoC~c=%+kmAWNmRuM_@kw"
    "5!&m#UiAg!%xp1sBmg%6N)M&FuO5!rzBkT?rM@uG>yMZ=mLJ;%c)NC&zGpw?fel0K&o=e_K~cwea(eS5VhiHj1%%CI?1`;<xmN6o"
    "P1|%2)aRkQLsWBJh#B{|q+t=7I?1>>m`Kfu9Y8OJkuLAjC~Xw0T#Pzqja$rHbp4b}e_r>nHS&MR>?GO!7l9FTMokmw3II##>jRtd"
    "#8%3*LN1-!8gah3T~tTP9^u0`C#s8a!u%ba!-G19SS7@+4$)Cp;B4J?*ecuHI5E(~o3ci~Z2&3^MDbu+)euXHrb<~Y783o(+Tvdl"
    "wXCt}GgVyJ(Up$Mjilj4p<!=j&V%J^hJGl_98^|cDb$rsKAi`FLw&qPTJn@*dt>8_egZ6oLPZhfAy|;sq&DT7f{m<F-SF<B49a#+"
    "85RaoJdz9tg1G#QP&x4Egq0p97;0lD)OQxOKWW6tmG2ze6yBQ5(r5_m@fICU2iFqo-nuM1&tOcuR9Z&6nSMUp4VIPaJhQIxZduTn"
    "7Zn&)3NTfhD8X2ZTpEXp+OS0bmX)~G*lE+7rqpQ0u1b<g3f@DhX#n-n4i1f??iU9lkfp4WvsI6$l_#aYzyY{Pjg=x5JB>w9=Jl?*"
    "`rn1rLZUXK`DOBooN!87GaDF&m1R{-WQ=K-E`cV1TL}S^ev`>?lC@W+>owX*?ntkv=AfURY*l8XrAM{`AL6`@`ucT58D@HIiOMQP"
    "Xf<O~^>$XW7)`Y-L=7|0@RQpv{Q!KNYAPCYq&D4<rReKz7E(}A%;GqSWwA6vMJGA5(Na6pRf{t=6RE`P1Y=cGu@;=+!zG$|_PThR"
    "3AbGcI$XHsgFM0!ufy%N;}A;?Of@iRA~IxIqhM<`cg?KyFAEJLj0A{tT8Ko7Izlp0p(~ExbNNrKV&OOqwMsd)IQ5}Y_E|2!KUX?j"
    "JPHRYzf@PZX(DkMO*9L$^BzsopJ7GI>qzaHsdfYZ6OK@K;BEj(T)7`-pqfc^>IGx6EUM2yRYuasXE$5V9#6o?zPT+9jWJ=<8jZa>"
    "e!v8<#b1ihnmk!JOlUFDB?<w-(NHv*cJH@D@C3l=s>XCTj{6A1h+QlWP@I{Wx-)7e*(unm>&OJY)e5I|50lL0ff+dtj|E|g?1c?a"
    "s>clv^vN;~yEj{bwdM`C!3M(P(1a>xbuMgHtPBN0SzNawsk%{@tR&X9b8PbKb$ovnDa29HE?AqET1usY<lf%9-RwTLwesX%-KxXt"
    "VB%<2*u0@a?7XK@(PHzqHPqSC9Jn}X2aPx`;!!>cbxW%XD=oLEjvwVj8ZU_QzvMJXA&v)-kb<=*=}#60R8yKXgCr$Q>Le#YvqQ+@"
    "Ers1oD(4N2nQ&t5wnj}bo<!n-+$eg^5}ke6#$MP(9lBT~&Mc+eewWr+BZ>ttj)57}X2d#a$^eU~94Nn}9WJVXf>mX5s0*a-yauC}"
    "g?XYyU!-=M)V@JSDProdQ~GTQX18X&XF-goU?U@?1gr7^=fG)N35!3}rLqEKgSC}H`Lw#dVg~EZpW+2rS#RFrR>sy|mV{#p<*jip"
    "CX6@Hvpce*Bqpa9QS?u&2F{OItS8UXBC}x)Ye<E<%KmlZ?5J^(?cbd0se6b@#|&Y~IM2vrYFEh(w)a$-mU(aK1WKG^9>gyQ5b%5{"
    "Y_5QZ)3G<!=Q~Hu6b9O?g2VRN{PR12oa16I==v<28NB!YQ$37{y<Wzd!3M8Xi6Q!^h5aYd&j$`Gen7QmW(BQ5t7`lj>DE#lxP)<-"
    "=70RrDfL3czIkzWB)hKW-+N<HD377TMVSzU0w-+Qz>0ZyenqDyPv#Oh24seVFnm(ewd7W|y8V2ri%pCUHng#oB`KJKdD%?-cN)Kr"
    "O~f>GlgaZ`8)c}&caS_h4Qxy^`kF|BL~O|d>cTOMl`I5=fPhl4z8q4iP!<+6g)37!QFZg{IwM5^C@2^NiEK)zy6jm9V{07;FKY6R"
    "HwR{o3p}Xrim*3!i!tR?XHQl<S7*q&nQ?DM)U>HQDxX=1r*T>r{Q%F0(52e#s0|m>O(|3Nr4f>&5ZItN4X5Y1_rOvb1^NosH;08%"
    "s_~s?y>W=Y6EX~}MU+b%CtWpVZyGF%>mD^qfg3jVaWCT9D8H=fhZ-o$WP4XiFy`IGeY!&N9ZmByzLgEEP~%!KNs1}i1><IF9vlnx"
    "!3HXD#JQw)CX1;#+|@tLes$tG5V0%YZl7S2&fZjqb<fXT+)Ry9>XNyDom7F6JZ)tMm_@R*nI@1JuS0=1#mIoLZ3dkUH84`Bcx@&`"
    "BUtV<y3pp;s>Lu!tVx}M<7S6z?2h!~<EqUj#@dK6QWJ{0^6?^(h-1;aQxxan4Ngi@RzyK#aCZIfw!_Wu=)YKQ0Y+eJYp3*@WB4W_"
    "8#y-2<FVU|*%4OBDn5V>2~w2O&_-us1yoFBdp6$m2ypJtUOb|vold_0@#A5Sm*F7CD8p)1jhInKFsJp6jf%(|05;gbNYH<t7wmL;"
    ">>5@xhL3F`oIntDBJO3U3ZqbFg|2DMl&ravSfB=yRRy)kP#8%>GtQj%>lz8WPMyd&iZIH+-ihRNk@uMD925ROs;=6lnYAjbWD!<k"
    "n8T6=%s$mxFXP!S>Zvjb!9smc<N0*gIa4!5Q3?;dK9A}1rHP};<2jA$A+RpzpoG$%r~v54mJzIG$=m|}1N*rzSc2oV6)HytPA#l8"
    "P|r+?r#*^Kft|BI3h(k{!6C5g^IOxh!cD%6oH?sxFk5Bk9VsYZ%1qCcj5E7ssR99%geY!wlP%Z_V=vb=8-o0R%Tz|A^-<&`F;#^O"
    "i9OPVef}awir|Up<~Zv2_gin7<Aa!YB3|O$3+%yV6{W~ZYPDRo4Gw0);%xNY4WClm^Sr)ahOi>D<u;F1Iyd4;tH+XXID1(hFM$$a"
    "nl5SLWgS-1tZUb+Rp4`0Mjrd)<MDA`jV~L)WrHD<bfP+}*pF(TwOQ5716k<d8Md({K`n2wc6AvS2`oj)lK~wkHX7`Bx|&5nwT;Cg"
    "jurM6p`fx~4F`jA3qz4K%{H4q*yp_R1EF*toKrJI^st#cWO*n&PHKIXkYSXZiJk}>b%!AOa5f}m-V_GnJ{!2c6wGRXuyQy=3lyyC"
    "XN{&P&ESFwJ^CgM_+h4!NW`XC${kIc;33&y&3l=R320U{BzVf)CHCuM_Q%#aP;2+ER4$iZdA)MJXgWB#n`$~#{KJ-Dvqg=TbQBY^"
    "P|5Y>+oBe`Gw^^&`G{2LfbqJh!go$!Ae{IeHV4rrT=TEvd{VQsGltitk;w2F<`=I2>BB3OU!5J7TNqiYhGn(n_UOtaX8~vQntLVP"
    "=)u}{B!(ef{A`@ch0XHn*TtS;4q)JDz7tR7ah~z}nV#&GWEhCU6VtD@*QDNVY<d@-!yhA@%<veUiTn}RDfk=iDt6FO@>r_-W2;Oc"
    "m2o~^BOYD!IE}q$ajozyP*@E?Cx!gEN#OVj1(%O;U7Csw@WI0F72-2)PdHlEFc2SwbMA9WgpC`#<Gp@JShap#RKHz-p#5s~g&2)e"
    "WcX7S!w8#|U3QvL$0gh1kAx^;?%!uUD8bAyhv9~p%sJ`Yu?5D;x+FF)t4&i9l`}Lt)70%a&)0bb4Tk4jRZbyOGJGh+IuFfKVBcx^"
    "c$ANQ`|-HjyK^#i=Cq72ej6qQ%p+LFB$@`A(-^3Ek(GR6*CDWbzAD?iIlYym%viZ*9@j|4*115-v}O0eSuVw7(x;Tv0h1aQI;y3f"
    "L{8;%nh_Xi35-y$kyV_~%!-{*gpYT&h71$n><b3ypayefgH<r5zs4w-?zz%2#^jV)kEW$<?IfDSlJh<6N~9VS>tn|OqSxb+fQDw{"
    "W&nbmJ~l2dUD;sYW!fAm*Fo7H7Du-fHfoiIM~a%a;O~x?Y3==_jRMAsCp%31t)JhczTkUR8LK3CsC|t8%ocGf+2my7)fmc8z7oZZ"
    "&N^szJcY4-OLHy-iz=_PKrobOwluwQ3{6#}lefWn29%3cY6uPwHuq8duNr@K_iG7RjJO@72$G>P@MVa@fGJ>QUkn4NKr3??($hp+"
    "I3f`keftdl?26j3gY&=zb7mlZ**!S_e8+8J7d_ms$ErIC9hb{5pPy?N+0>VdN<k`X0+hZuJe8?R?8c2k&R3Yv%vll$-&6h5-AZ)J"
    "skr@;GFq2z)#3xrkCC6=A9SEWgRR&XnO`AY%;K~ku6@k*vs(*Xtz{c-`<nUFTKt%^rvxw6&qW)g>OEWS8B--jh8<CtGP3SO{L0+7"
    "cAu-B+WepMMGZ!dRcsv9I$Q4FMx}SlW~6xPH8E-?_2syzekdFb0COx{yT<Io9Ql)yN>n@2#595Y(Sh^+tmDOUTt6JOxtLEO(T(C`"
    "%%za);aZ8uBYr>9=f*KAtCVY}SZOcJcRMxGs)^mS#Cz2kbekQl#s+7E1(_gnxl+IZ#Cz1Js!A=lmkp?yH<Nf;+qxKt)<&>~2_6oc"
    "@}>}AY3?csA<~(P@tx<Uvua|PL?i7h+o7;jUEU_A#lBGm72-!LKDmwNur&74%#{0+)mclDnsp$ldE91TkZaBfa_c6Un(|VJcK&47"
    "C`3g{`?|-hGkMaglEOV`XtE|&lVi*jo~Af3XVM$FKuomsaEszc8(GX;g>jv%%Uta<!UHzPogdN7gve_d>*CJ#QDe0!y)i|67Y|6K"
    "a?L%R)ZOK6W6`OZYI$j@?~2`2-0$%qQlMn{(ch|xi45l^s)<QZc$*w;d-3kWxchd=XceP$Ns~eeq99`TvVH>@*J1N>iE-r1BwX(e"
    "3cFjmXr^O2>bbJoM+cEcZY0gS{OAwqF(Fb}jnt+8r>Qeha2q#*C;*<CS!e(MGi{AT;vkTI)sz!Q*&LpcC=zJ&Q3rGcercY^DissE"
    "_UAVP0F^j)ztQ%xcfm#^(e}p9kA!W*zjRWoS(l&aya1Pa*_E#A*iwe{OJ~PYjRhS&FcYK&iLv=DF*!6<MGJ9U>(#b6TfU83#A3gi"
    "Vu2ry>|vVAa;Z|M+TvL<e4cZ$wLLwivAxyj81w$yKB`D;YF1~{3M?n=N2Ffoa9RD3@kkpIuLr(Dl6$d97-QR8;y*P+{jo)RQcBO*"
    "U%*#^I#SR`zUmR=pJ}z4l?<)E?VIk54y^RGnygv6zgg+XqSel9Wd}rGnLBE2V%cY3X5IRRTMj5|m&u~P&X{Gj0|mL51Z%hL0S##T"
    "(i;tUMunY}h^33F>~`VgVReNc(}Mz5`Y)gqE^WoAG5mE;ROh*4wZkE`eeL{Dd2&JPpc}^aRO(205ddfCd(a^jl4ugAiUldh1xJxI"
    "r)J-UQn;y_r0n+0YGz6ys6xO3UcXLZHA|~Um=0|}r%^XeHG03ngLWKAk3$S#8H3wa$tV9RwVo%yoPZMUOp@DzTM*JF9Q`(L<%tHN"
    "MgT-vW~ltf;$D*~notk2U#DD@5d0-7wk_}#%QLDjz~MsnRPf;pcR6+7sR6b@{7T#0-Vx$NK8Jk%*iVspvDGxBR0>K6@vAdRjcc2Q"
    "(Z4?ZYR*8>{7cZC`Nqb$z6!`edScj-tk6JanHsfXsa}OtF}n(t_=tA7whZM`J6yLYxtESpX!X2Y<ILHU7@5hA8{wLMEsRr!gQJE6"
    "-+2e|^=9?QaHm3;Mal^59jh`dEqYJ;V)d*PIlDBlcXHlv)^#9&EX&XIZHaHWe$b+aLUF7))9AMyJEuSC+p4i0Ra=W4w4<%gEn@Yf"
    "zanXjg}GNpA=>WIb?U}jX}?fuSDvXX)R|%+QU}jsX()eKgpAY0sf~f`%)9}ZG<NltrJ#gJI#_-dDID6PvtKP02x9dBO$y3gx4J6F"
    "9qDI)nE)Xn&RQvlroE(i!nN)eUg{ataMMI0No7OmR!_{cEw;>cDkj-3ds=W?Qd@0*+0Oq8R2mk{*BQb3h5G80M%J}&;mG_S(;Hw9"
    "VDX79|C4{u+sd5ir(Z`@N=u(U3Z-bDIA%Gi@p!wtf7vo&#5SeFiZwxyF4|(!>l61?M98URHAKD;qO@q22dG&4ry#{t<wMhy24?b>"
    "x9QEz+~%7eMa5K6cZXu*22ca0fU>6Tfoz+;#N{1K(d5N?0A=4#jUxbCBnjVw8%TDk=)D830+HuR61P$_Kt#F=jc(7S$^Y$WCqYFz"
    "9L&Y#d^;|e+L_La**-Qg46Z?Hd<ObB$wiIu$8}m3KZkR2oh-aoMQ4$U>ZC#pj3g2tlnhvjfLym)+1?-m{FVjPC9-JOsEC$z6X`=)"
    "jLa0Qc8JXq;UgotU!=Uo>~?{S(F9YLF_lOHLF%xAMo&Z>U<!iZc=F)>S<FZT>b5YV4)F~k)mQ*Xvjn+;cGJ<a3vEt7=FnI1Yfqb`"
    "zz&L&^q6ByEpdH7Lp9JM#Btzam@na>6ymRsQJTovRK!)$6ZR>7K(jDY#Hf2<D5#YpH}5R^4bz)RqKl-FSEf$yO+`2FyPhDBEk?$@"
    "^zH0(dDto|k9K_7&9E;QuPrr+^q#i<iqP#L{mkja7;0Vts?(Ja2bRnn)gZ~*q+&^+<xiGDz3hE~O#Ghl746R@zvld2nru_Y0bv2o"
    "Ol9mAg#AaoD@v=Z{yH%>n4OQ)5_;{grM)cjl|9VwHkEhEAPB<|CBV`JCkes%uaX#{TTvetU95bnk6acjWzS#F4Tpf(x9!~PiHE{l"
    "XgEtDiZcSQ8ADWB7WQ30I@-_Fww8vD^>bQ)vtF~6a*w`PX0nrn2LY`m1g`Dy29A9}QzHgS+~0N}ruPee1}Xe(v26BHmJBiWTS7Sl"
    "X#M664XrK*E$=+!_`SfioiGYv_W=uCE#%{KnnGDJ7!KH}$<0m`HJN@CJ5t7ipQ6%J8Z2l<-lh;j#(MT}GbfWO0hdTeCJNoC3)|2n"
    "*G{ZMnGnfO1c4|=A(D^~e0dLLAoP3PZcsctdAQhC+<_kHaCh4&>8tzT-fIcc>{|%Psm`1tF`}qk>?18+77X{68$l;I7u+arJ5IY#"
    "m2@R%8raB@k4ear<XSg6#D~l)l_FKFD?kXiC_3JY1$pD+a2Wvm)Q_S@lh!*Iy==%+Ss**#`FtJc^W{}3#r|riG%!H9TqBF+m>+al"
    "mblFf>rsy{x{!FAfYwZQgAi%=Hg26AsleIb(1obNRu4*jE&KP+^Y!QV^ZDm_mpx=zNhMwS7^@Govs4*UP)G(>_kg!p_gw>6v0NFj"
    "CRZ<X6<vo!)8C*iBjlFsAU~A-M5j;JOgwMmdBf}A)~6fuIb5v(+a!_bFJV5sXr)`UwCT}<O!q1@Y%+~G^JZ{|zL#m!6q3MrYaZ1E"
    "46oiXf^+n-=H)t|y9-tvCUwf_oyD*VU(GO&0TAONs-JqrYu&bOUL<e3ur^RenpGuG0$YX8kJ37yBo#v|f<fhlqf4P-xLDCgkfAe2"
    ")f2$#C4pIFN6dA*d36I4JnCb!3y+*Ob|0%)k!yUHt<rp+t|kvhaj?7A2hM!pQ5GrgrYdPqdl;%DB=NRLG+0{R-o}#zW$<|^VLMxP"
    "tyU}Pour&p+%R!!2ZHaEj#NjB5Y!es03+LuCm-TsQ97E(S&E9#CTEj6avw*x-;B%<dfI5Ed4E=J!uVL_^D0L_4=e3KcGG!DSB_xQ"
    "gb1PLvg*Um#FPBTG4X%9BAV!_CnH;&nQ^}YL07$YNe>^qCOexRvWCWzV%IS1(mibXjP6s57f=Tv(6fxOx{t+OAuIe<`RUyoo5}rH"
    "qPVFNx5w;rLX2L*_M^K1gi_n?G0Q7DkEBsU`blnJuzOZJ+h+OljLC_X>AKm)_Z%=Ts|GgQ(%FYAIHyafLe6*2<q^@IorJbMfK!T("
    "p)w=51siJ)UIOKsJ7$&QQC0-<>JXlfxXif4zCO;ON^OD=q!Pq*nbV4#8=N#rwpuuKxeK;Ym|WtuI`0>1h6G40V*n@0@#~(0Xu?a`"
    "p4!@#4CU-POAvaLS1U(7-+oI3CA{UK<b)*pufAZ^TSdQblhaA2E~pafB*dx7RtqALN^aF&a&2D;BH*v0q>i~31HXmLZ>|ZrFqTvh"
    "k@gM53Gp<vA`u^OP;Pb9qzoHjX~HhJ)>RK0Ux=6~cVbNpoh*Vc5L*+YJX`CKQ2RD&%5)|J5@jPtjBFIhf@LMG&QesbkLy}3+lWU1"
    "63C%g9APSZWZP#}@2LEV69$Iz3zb)eg&I6iNztM3cR>wkjL_Gx?|({b^wr1DzX5o#?dXD5Sn9Z+N!lO*>A}`UUZk!ll;0hgV4JYb"
    "%dwsDZC?^hOtwOGj5l-|Zh5)9;Y~wjZSB$X`m6wgAT2O@RJI+R*r1xETi~1RpkBI?x4^ieATU@pYo8~eXh{i=`W7h4?-l2@S&;T1"
    "h;Nq+{*2=Z<2hER>j)v2|AJ;X){&=Hpu45$O5IT0azlf8a_!N{kv#F%e<0vPt3gUOR^d<pge4bLY-OL%SxFe0$PqM&NNE)E`AX-N"
    "UIpA7rtV8<In-mEuYug7Zma#HX-s!ZK}px$$p~&mL6`X^DFj5|?Ks#iCoiGA`};?A%Ho_~pZri#PLhiG$b?Cknn9mcLRB-GmF^hr"
    "2Df@9asm46U*AEKtSBiz+G1jAKt!unxB#-z7<=gO4|oE|_QaMLZGm;`!0;$*Bbf~Vr>t>2F7pbL<T>w*+J!w{tDxPBIjT&udn7*#"
    "sG#c8qs2b_A_*6y;r2I=t?%2lk;pr?q^mzHsNHF?$L@+nw}e07HN}tom5dD7Pjn4jk94>#Qjmfy$L61Bc>V-Sqi(?~7ll#Gb={rX"
    "#+~^MkJ*%f`&8|<GA5x*dSz*mFh~_)(F6LthItF??kO&EM$sxO3V}T}QJ=G=RNIsvwm?~fY!=rKIG9M&1rekGV1K}}qr<g-l-b^r"
    "YK5M{ka;d=at!C9@zoK-Gayxr9{`oM-Rv*%^*cfsmH8BC-OG*&3zfN%M_7G>=^Pwb3woKZxgG4QExGk7C;~2Hk7V*l8MM^%oEc25"
    "J^Wf>57~MvI})n^P*<E=ao9%K;ew|hfKm<%i}Pkl-blaOWBls<F~TNceEY@z=%NHCNIovBmHRU<^hlOV7K(2U7;MgLExuEEInD#4"
    "5{4(zau=O5JOsKc7FM!d==pWvqI{-_C?KGtUCCN464N&>Lhvux*btywe5A3=_8&2<BKdVWA^<KHHPj9ln6B7N+Y-XBV_}GDAwJq`"
    "ZB~_zspdT&Y)Jgc$J)|n<*-x~XoOl`ZKXy9Yo{TOL`R1}ts&hqY=BYf<${{v(|FEgxeT63>ByII4Y{}sPIsL!XHPVFf$HTt%a@O3"
    "y{qG@p{@FC(6N33+k%o?5iWr-1L?pq$r?nUoi5u}d~)33T>=HJCEwl3w8}>a5UBT<g4@Znv(!m}RZ-F3Cj7cD;s(1Bdq+a6EKN1G"
    "Y3k1m_r|rv#)528@hH;g^f9zx!;0$X)Lc*GMBjCN`X;k@bxd4<gU-A}3IS*r@jK!~i?aJ9%z~fJ0>>(dGU?1-HzosXqoPFj3nm$c"
    "hPIoQ#f8R(Z2erJNJ!4f39`;AE>}`(N`{FV3CK_+c30wdPFcFkH|C-rKcL}`yi^tFzc|WAfYcimD)#`-g>FPQb&n%Fsn>+4zZaLA"
    "5?dvVEVc%3Tw}vVQm}C#G8Vd6N+EcT&Bci+Z)ccgH&Ok6j;6SRi2-G-S-2M^QTRN5U5ethpPcfnZ>t!~KmY!dRf`A60jwuG)!Dw7"
    "2F<v;L&Wb5h^j5DMUAZ0E^KyxbfzKTqNwoY$okkHQT^yyI@NXzr*u;%FUl^6B(03dt6dg08^+{WEP{40*6bjW;%$ILR|%DkiyK75"
    ";mJ?4>uxfHDmP62GxT*G#Uyn*KAIU|0{x)+K;2w2d3E4jMskkNKfifqr-h}VF%JHawje)FaoPJKKGv3%EW;Mp+_d<0zMtRUOFvI4"
    "$;ocWn$oA3aXIsA*zrS`dT5fXqww?hw*?<fm)1PXO1np|5x#o(?)J~&K6c~tp5t$BF`|#n|6l&p)ha$mU3c9_En}C|xaGJ0`ZD;`"
    "{ZHt>dHppEyx&CXZ{hxPi{W@d1nc&bt9{fv!rlAspZ^v<m;JYq%BaqL>c{`t^WF3>54ieHx9-NL?~*<`9N}~E@&5>N9u_#6?w3M<"
    "-~gXbcPv%>i?jUukX+_Vwd+S)_5O34R=A7NM?TeCw=&*v6NA6+H~wD9{Yc_HM^EAZKI?NA|99E<U*Fb2A>_E_xaYX8<7Ka9yu;t;"
    "|GCq&dmUGh#)s$Yx7VB7oL&}KQ5v?a_x`f3vf`hw#**sosN{9rZo9q7lfpL9q<0KbIJ5K$0)}WUN=yDOZ72HPQx6x6`KZnMW0p;u"
    "Iu~vjnOtv1&8;*(lDz6i4A(&w06I9vB;0W_{=M>k+mOkY5a7WTKJ6Cyr)g+4wDX6s2=^*<u}DI7g<62Mje8Do8S>#0mc6(>^=;G`"
    "{{D$Lxyb)=`WPX~zDgYC=x>yC;<<>Qpfp2%9Smr?8ynovihCKVPZnI|T~~Z>Wc4&;!Z<uJ(2pyf^7|EC5jcfg2Up^hLb#Ay=rQSr"
    "au&;)L<+Qlv|JowD;8GzqYDEA>HD$aRs7T%Mdq=kP_VNHk33`qWP3iJ<^4LIzkhCoGpHV|H~Z~;@S=O5gHu|7{!Kl;DZf%>A=dwG"
    "_aY04QA=_-p8VF`%R(9=C<xqYB3HiE!<3A><fqlGjxo;J0&qLtMRzs2f0*xBbO1noS9(D7?z=oaz+R49yX(r&=lOgd&p)@_U!3k|"
    "h$@;yP-1k$4ylR?&{*odzrBrhcb$AA^;?lw8nN!-SK++JjG&a&qG+#qi;ALv=42V=yiG!Hg<$TYrWjJ<fFWuH+ahIc*1b2ed~7HE"
    "@3CM8<ybXK14cdjE!QktIS+8R!i>Frxx!J}^X*fD8G%QrhD3bG0h;$p{)TE)_(NX)<xBBw63M@+=W<<Op%PMt(Rr&Qd`v`#bJpy<"
    "@V+9maC`R4s*V|&GXui?wT`|jXur<u$g(sNhjURjJpi;Z5Rq?!kc<Eg8a<Np5cBOE?Zq;(=Zz2)&I+<Bn9|wO+v>z=pXS}Qh(*<|"
    "f_X4$g)a?U3%i&D7_B;QG_JT@E3%gnj}nh#`tw@U<3t)}0|<1c(>_9GJF@iZVx;Muoc<TE?RqS$z?4#RLZXbEOz1TCFWde{$95K5"
    "9S{j=wUlQ}fRvrg6=dm4*%KGS8@evoEn9Mzd_1jTank&)6-=(J5}45_DoZ?2sB$8+rpRL1u;G-nYF;B0p8{mMPcwc}h7wiaH6ou3"
    "-zDOGCHP-sUF~{AVg>pQALPI@W+)H0tLyei?H<{3j3I-*D3gmo_m3~_xFtRP0K7qEj`VWOYOAv=hP!N(%-e%^#lQx5m)JYM8k1ix"
    "O$ByEERWeOBoNTG@CT^FTP!lr5{^cQAz^fI@9B2)&ZBvI_15}HZuWAgE3qBPk_<2{-Sw~?(rhmw@9B1W)b<7IT(IWa!L-rzm%$wc"
    "NsL{5+@8aq-#<S;uh;ASIn$)D>tdPh{${SBE(JOl(D)3*B#s1#E`8Kl1t#dXhlmhLVpk=f_6fMh43hq6g5;!9&He__Pr_^Z=hr`v"
    "@9+Kbkg_*Df94^;pVPk0_OfzCGz!(d<F2R3(_wcm(()HeH7f24)#*AS*M~57cM5L)m*7)Q!w&)@;u2QxEJsL4Nt0e*>-M#64@};I"
    "`|QNqn>~D_4Z<hqi82h57oX-cAEjq*li;<%F%SYT$uI+iJ7tFCPU2tYn`9Lw9#Y|(0kw_vX_RtAAo@~T=~6g$BGs%pN9&Uvqv^C$"
    "svddFvxTzapb>R6LoPpZ04|hx+=fMiNv6&i<%svVY*F&2YB)PUR{C1ZE+sL`B2BR7*%RwB?Ym@0!851P7CD34b~<fCJ0lmMZvfgx"
    "mq^z2saYUS{ji9S9rATXw|<<b<9Gw$Sr@Ka(vf~t&2pXPX3FxFwKlQ7sqII9UE$ql1`+~UG-AaqXvG12wbde2fmsc|5^fgqZ+1%B"
    "p$#z+)_I*rb7LULvrYDnmX(~f6Hqace>_&EZ&0KeVisBf0UGfHdNSLhwIUki0T;Gxll`hN!yim*zsFYB<!a1Ymm<+A(a`f1q&WRO"
    "?mvd%G*an$Uh$(ADz+qFMxYc5wE1HK>?%lsy2*PnxB4P|AD_@jtsn?H<P>ZGzQgI8NsCXi5QGjpPs)top{ugq42-*KNlJA4XKoYd"
    "jQbCyTUso-M~RLA+9S+|7Y!~2UUA!Ng^}U&Xs>{T@NpG)(3oCR4@XtHJLg?cx&ei&c+si<TT(fD-1)HXml|(>kR*3uiDO9<k*MqK"
    "8y~2<T?l8CEy&gBpO$(=JvfQ~Y2{(e>I&K6J_x3pMj}3@o_TPA_;G8*xhC7>w28Z7m099_H~hr(W#Q$zUo(1$@lF_%l*^>$CIYf+"
    ";OgVUEuqF}P^A9r?ig9Qv0x;$WTCDnK?MVxQs81cn1^uKf+p}^GgukB>7@dr;XUPSKyFCdOz$W48wlIS3JNEM<x!$WxoA!akd6{-"
    "U%7zL(gtfzy)<opp=u@YG^$u|L>EnX#zMse5p|=exW?QhtFOUu5J)Y#11E3S;GPGSKms$8)HD_RXu96H#tb~M#QFCE-wLYK@TDDH"
    "u#BPMHC>XUv9Q0cT_dX~QLpQ0V?*rlvJ@kWZ-8S0Ukmtlb8v&LI$?%DHdaaD?v{lB;kr$1crZhf%bHj-dAqhXtjslJ9D1YGCdndt"
    "8N;Ss*NZGHENyZSB-tD;WJAPYr2v+OPH>m!lcL5_kMNLF?lh}IuH4dobX|1|Esa`l-Tq?==QJ#-{NWW|cgmhzJjPi7$rbd1<2Zu5"
    "SZMbu7w8&}0?J)B$)+VgDHu)PtzxBJ{@eDLw}1Nn?^wTpykyK=CzovK9}b!ZPT7gxk6D8z_XN~=>iQcNpr-|WlrYKq%4P6DNN{kv"
    "5D0({ia&u$yPG%<Y2c8NX}|MaBvt5gVO2I_e}e<Z3QJucU0`X3`rArSnDfB&MW!{sbAFw!Z3{3M;RUA6kEQRHoZ3l8^^pW37=j!("
    "E!*MBrFx*9CiJpT%kFIiRx|^D)HiL<<nzk!3LUshUBRX4rL2gf$p%=9P;W^w+L7U?_iPc4%x%9NTsTfz^q>T7tFPy=<zqgM*Sg#5"
    "y{y7Nd^*o$4ILHqu;Q;vg+?I=?yR+05S<~qjTI`#p7JIOVDDZfDN}U`mVz~kRf;qOy?(<tmtV{L{YdGn&)Y@09K%0r{NATu-;H&&"
    "W`+~nHP46C`@*`mmAXZ7gzCW?;&#WU1gr&tMU7fJl0H^*;YcE{UP6^UqkdSjfdCqe%l9$SDQ;n##ynln?xwyVKW+h$3O=O*UTD0m"
    "cAIyLhqi_nZ2Q*tw6CDuK+ddEK-d{Uvt^+EUX;*DeJ<OJwc7RLO@_*&g_EW9?QM7HY!b4d<&2~JV;Xzx526YV7VKgSUvuauPAvU="
    "mg+-Brdc$s!^m^|@RjV^|JlaZN@fFrAzRgRVXYdjjE8b6rT+f&v_SLxc~5GW+-SS2ZOaY>#6I?f!D^K?6DtNcJ)aT^2qliUE!)Q&"
    "?djXj17eGSbd!>B=?C8j6Nic1hqm7IotwSoc&u@iQb{gNIz7#mQkx*_(dk}}ewKJiBRaRyZ@|t_e{f#HdPD2S!n6tkj1D>^SNk+u"
    "U}dgJ_GB@bw(JEgrj|DoMa*$M3V#Z^D47e565$1SkI1Q$ngWAUExFvVWvmtvClrSK{&P9N4L>`~05Azc`2o2#&r67#(iBl<bN5VD"
    "!gN=8C7cwmv2fWF-F#>um_C_sdA;pbU7<z4cX>4$+-k$8drBXUa@o56{pVCF$2oO$%SfjJcd_9ycoqi?5Qpv2%0Cq%8!(}o+`n|1"
    "iPTij=q}8%t=F`WA>Fjj{mx!l+fYBqxUMr7!ILVOuZXbi{#ef{tBQWZJMCuJ0U;uC(yWZ2J-PaZr++@*;>~N$66KR6!Xh9lF}@ai"
    "b^Vp-{7E*cU6aw<PspB~t*hhx_AN0j(vPM~kwG8Ht_sBfgq&^heqTUqrb4Gy@+)K~tK}OPzJCnJ`g)9XTJ2)@k&Nu2#<7Ks01nnl"
    "x>F9v9K(RqC#L;ly~bC6kN(HDbwdh$o8OfYxBYCfI^`rOX#F5Ts1*fmG1B$`dY{Z2zrFzC87F!)3j{2p9)JnK6tm^ViL;`V)@3j>"
    "OSyr5(@+JlEf5hHeA5GCVBC;!pDdNH(r^OV0`=;eiUm$0td8z>9JT(~<%TM{FTIN{-l@F3Gz26(YhHX$SfSFCsT`ySR@XJnA6cp6"
    "tm7rY7>V+g85euoETv4f%~{@>h<F2m7~`-z*G}Yf@FM1#>I@bh=uDKXnQigej>)();HxVjOpp=_+DUaCWkIfVL9vE57{p?^8+1R?"
    "DeAY$HIhjQ5UC!Hv$*RS?z)z%JEePGp~Xh>?L!&I>D<#Kr6nrV0J|Q?S%iMpXg=VnB<_%{96|XcZu}WsH1SmD$D>HY2LrD75u&GI"
    "MgaEV)GWq#`mA~T`Qv?bsY)P~hb{}hsc9BPP?BFz@L`Nk*skI1Fu(GkK0JE8s<)Ko1$m1mjR#dUMJtduQ47;se=5(3w681i_Hmr|"
    "43oHS_8mQSk=uy7IZeu=k`=Bj$}aWD8xb7UDvtL!&l`_=W3`*6%axA0)DctM@S;*nNk0tY8U~eG`JlUsu*OO+X#CkdWJnsN@0=Jb"
    "U>beZx~_A$edE%{G?5|KxGAeQ9;{17vexUip(BqawzQn(eyyy{AE+ys`K5L5;zg&9$R*}(p;_wm8*}$qr>W+U&aeXvKKn)@JMAz8"
    "itWr|ACu4~+a|l;c#vPh4Bk$7mZ#dT=U#O?qBDw(9kEJ;Bb_5<F@7T@+Ac6FbSo^a*#EQHo8+UoQQh$@{k*3`-J!y^VBRxw5n`(a"
    "H;{(!>0*CqT>wi;Pm6@n@~m|%TgvYya$&F&Rw&<zCoFpy^pG1`fxIq+^uaC`#9pU&PHRUnuUMj@MhN=$2&9ZRgQTmB{nsxni|t9;"
    "6|Lf$l@Z=TXvt!W6T~XB$MRqWOK1415-hgsYbxw$6;&Vu7O0~g%@#EyE+B{<X+~~Y?IQm;T4|?CB|~Xqo6yA+kj>I3_USsmUw?=g"
    "c9}DfvxPL~K<OJWi#`+q5et8m$J4iMZ5Cg*g9Aa2;ro|nDOrUgnnbkRu}dPw6K2K|4L(ld@R6%v1~4coXdur>R}Y{f)~a@{pU25?"
    ";tDxmMU#`Wwl&ExlQLO%Cit?neOn!HGRu1X?oESt=#V5W@>`YhLS=Wtp*qG--#e-(wOzh$yIxz(w*D$uS&fNA)-IB0lWtJ4vgq(>"
    "?WO5HK;@h>#=u}C)Wo0&^5zWr7(h_Ffb*W?T>-x+C<pb^fR0&7MVDM2KAArG*4`7b$Ol>K2vJZCe>qWVNz%#puC}N`Bf5>)2jeTB"
    "2=oti)6l>Hw;Emj6=<T;r{J3M!RH%E5^pWJG$uI*8M>``J8L9kasv}YH34#R<>5PJwh!`1H(Zw&I+gkoT#)6YGWJ=9+T}iau+X(("
    "A2F)|ADpbA>{N|t%uReT1@HPvmt@gvTK;8-THhDIr*IwVux|=bHdx`=)R(lSw+-pnBq`}m)Bcs(iXa9cYmsL%OwlWCSNdVG^`kIH"
    "wPSca4mz}SKyrU9-0o=>Ch67tLBdO8XmQyqFv=(DOIsWJUgz(Ye%0q3EpL0<Z(dgJ9@kORV@bQEPmdP%GjB+OO>J0hx1H;>e#hw>"
    "8O~)4yvU?y5aoGC;K?-U;DXzyZSN9KtKb*QtZd_~6`yV9OOk|{s1>i0aZ{=&8QS3jp(N29h_5vLGk--()B28F7F(!E$$9*QhO#n_"
    "^mtAn0)3$(pvku-UzSB)85A}X3U&~`5A4B8$!Pa}N7#(+<2*n1u|DGba8FGHEvKc;R)an!6mjibI7l4qiBtA2vVJ=(POnya2C7D3"
    "g}SC~Z03e=AO3BZdnR{HpCsH<(><FFc7`_5)rZ4`G?m~074Sh+O%6s?oQR_W5tB=&_lSH0N*D?#@6{b=<3l9N)9s5VS=%(tyr2}&"
    "UW_;3MhwVC-s%G}rh2yvhuSbSnPkNX0hSm%tzFGv7gKfZ8BpMAFU(Q^R6KLzX32-POMo$QR(pdCmdYM+QQMZ^4WC%y77kG&J>V7H"
    "MUM<X0P~MqCBz^UlpLq6+>%wyL{5&eq#a(>TB+luBe@ps(<}Kz*>AX{yVT2$VzuhyhmUB~xR#!TyJQSkJEWo!*kOvtyW%)YdSfef"
    "g&pEZCLJ=X>RGk0g8TtAH48#RTRK5b;BZiI%l(5^l9ZvSguVZ-2XBWY(^Z%!>&)EWZtr46?s}sn9iHP;PYxOff%W0y(?D5V2nb~m"
    ">A&!Wqf`PRIZ86e(*3nVE*~Hz)N;Q>W$fZFc2O1f3)P~EtAS(l#bWM~m4h}Q5N4N^*bRKDE>RRE#r@b3U`)sLe!T+P*R;5Nm`U?i"
    "(AwrMxH&?;<=bCVO_<M%0yuCratHA%F5y4_`PYssOp!%_o^B%}^%SSBreR1&Cnp<oN8+d3Ni_F{gemj8?tm<HoufMS4bbWoOQso2"
    "52X1_V@y&KphZ!@-_))iIVnuiAYQgrGqf>iWjf2kQg3SnrMhgBB|e{jP*J*?6{``)i`L$@y`UC6=!Aj5XUy6$=L)Dx$57<&O2hz="
    "F+Z?JRSvGQNTmQXX4_j+?rT|RJf7_mb9vQZcbrC;lh*D)qsBp(5EkM=QBEh0{SWd*obF+m+p3W*$eCzz<8j|B`neU9hDtBV8c_y>"
    "Ta$kl4Nk_SYWk$fJy_I<={F`0e&Zs}c5?jnt*ff>*l;d@)O&7SRLPK{t~{@4-7n1`RR!D6Sj@=%qZA<|j?gALwxfiDJ~0a3pUcMj"
    "pG(s(S;bybmg*m&+6c^eTCQn=YrtF!=nNQc5Z+GV9nK@gL~qC=)~-!jT|;wIpSH>FhaduR&gv$|RJ$;sqs6*F8dQ`hQ#kO)F?D<k"
    "s`2D`6K(yBu5ry!D+_WuY1wwztE!wOBG+BQ3P_SIF5A;!H=>I>aaSeN-P%1BluXkNa0(waU5U_4%d$D}EBdTVW<Qb`iW{~>w61dN"
    "cZ3mRm7a%fAZZ|Ti5|>iY>#AhQDX+eB%;|uw);Af*~ICX=e{n$&}^S>+cxP8wD;RiiGmcYv*grrSt8Ns)7U!A6Y4oNRomHCT-d5F"
    "z*TIiKh`qGZCQ_no(|$Vy`5)y{QGUyT>i=1zKvJdF=<&WYZz-F&<!NMr)OYS(z&y{voVDli3S0miaQg9DHcur)$;l)jgtmY+~%U?"
    "BUm^)%qls;H}!>8Ls{V9GoA`X(;`DDHO<orWMH}$X#VJ_^*rXyO8!5bP$F+>>J;;D(85ek>^T0SI~-pPJ^i$!3XT@}w52Vr)b3Y0"
    "n2sElXoh@Vq7SwySp0^u=O&?5eNAQ2aeQf*LY4+Vs+<-1o|V!uNqq}9411rFSBp?zTi<u&3KTRH0a;_?f&57sc2AiX+k>)Pao!dQ"
    "yj+U7b}T=Xu5>ReAjMwcu}qJ7`dVgGM@5>PMd(&rwZ4yXyt9ni_$?}b+N+nd5%EZw=mDX)vG4P?*+1W9oRIwImaT|63l#HeZ*m-^"
    "OyNucK)U!KmM}xe3-}TBa0@}$FC6)N=j=`mw(uqi3!=6vvaom0MGEG2+i8~T_0Gkrw^KEaZO89_zDtpaYVbOT(D-wd=TUyFTGwv1"
    "SLW)f=9qv<tWG@-`*5C_)!xOv#U<!~M$*ld1YZYAD{y0OEirppnC4#D*DYvYJl}R2pHTZ+{qxE{M?TK%oi{L%yWOP~2S9;Wn-Wr="
    "-v=jwhOvEp*_~YX-RgmD8ebdgB7=k2zS=K)?fcF#TMxN21($Z5(Mhodxk^1qn8AX8K|ZTvbrvaL21!35aY){5QFN)NW!meJuj8yI"
    "9X5LaXFjr+rPK(#nO=7Abe$N^y=5)6xmH{Bi%_h}+?rM6_Vu$n#LM8yHtGQ(ZB97_*wDq61FH?=s?<mrEx02Yy@+lS(dD+YIOHXs"
    "mMcs4_gubq2v=ASul<^BX;e()P78JgE0BRV^J8m|r6Qo2D!F+T(TRdF$q|rQxm6dhtdZ3juZ)zfRr3dmh|kjhl>SpFWbjRINW5CP"
    "QS!C)@U_%`cR-|~$_CajS^XrCnV>9;)zpsk*60}P-hkvJh{Bdp?91NmI`AFt%Nb@X)vmce612S~{(0x$&$H+_vyz+T2YJ;h!L=`6"
    "VR;PUjrbl@a0DJYk!^mr`3Grh5(qmE5X`jYv&Q{vnIeKz7GC)d0efKFBC35sGA?@r3|{vg<sEYKfWqMgf0;qQ<P+>0Jyx<XaCI{}"
    "9QgLN40tKD$sswK($p!uLrqp?L{5eO0#Hi>1T6pn00;m803iU$ZS?{F|NsC0|Ns9I02Baqa4s+|FfK4Ib7Ns_WiD=Tc>w?r0AK+C"
    "0000005bsq000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&"
    "t3W#7`n!_HX1nHh>(4SmHeG9XTW_Ad!TL<rO=~rumDW@8w_2AUtG4z$_|f{l(@pENIW{&`qB1tUo~Nzzc~)8H`BYnnNkm$oj$dW{"
    "U)Rq1F4tmfC;sWyk5r~v&+!+tVU4<OEy6m@TIxor^~%}CHczvsT8ACmV}0@IL2J?F{nn}8K{hY%9kdpVxNF_au*AA*p0N$TYOi%d"
    "@p9{GMh%;@v8*;{n|4^MEj?wOrhnTyw&0m{-l}8PSCf=%7M$p^USE`M%_BX_X3kwRYuB@DtsmX3wwboF-I}HUi}gK@*Vc9y4q5>K"
    "P)h>@EdT%j2mk;8Apk4Pw{idf|NsC0|NjvH6aaN_E-)@JE-)@>Zge;<Zg6=401yDcZU6uP0002UVgLXD0001#yN9#o*nQuLoGx&4"
    "csIP9U*|9#CN(E<W;l#8X;C5-C`&5sde^q(UAuO@HmjwTxfUf+wnS+~Qeqm0ndyn$(><NLU-x_ca!xnroN$pd_VG_x6i@}6DxAVO"
    "=ZEk2^Q{8@_VZu)+!ucX1pWi?pC*6*5B~kX`jg40hbI58|LN4^(V@vd{I`Gdzx~NK{>|_F+dujJKloMqr@!&P{QEyRZ2$Lv^o@V_"
    "2Zz^FPn|nD^sD2{;XZwI=syqr|K6zf_#ijf=$o;6NWba2P(nx@vsDPtVI^H^7T4Ds$sbCMR*z_`58pdJRSlzKo6WK7$X<D@()cu|"
    "_GBOJ)MPVV*vqCjYo+vo7~X4$TX#Qpj0)1Ef4$Mn(%!BCbb6@JL)t~pQYmkSAv7|8OdN~cU+|^g0}DUS2xYKpifHA#fA`&MAKbh%"
    "|H#cH;Mz4ne>{Mxq+xBXT!(~pvAAoc$|J9h{p)Xj@oWF*S00MzHk;Ge_Ptn`;VH?pcrOw{G%J@yR*!yWYN?eyXcoss$B>)$zyzYT"
    "V}p3WWiVXv@LW==H!JTrLh2xT8XSRw&v-I3q4(nX)m&yVyVXWPI0z_6r#YYTtK7=+0oe5m>r$YU5=M#BFC34YHoRj43h&TJPpB17"
    "i=}I2>tUa`c~TZGbThlm{S7PLLye3^R4_KvsabbZNISnFx%!I*bBApfQizaNx%&;<pm)^cFd3H1+czENUO&YdE|(namuygWkEaD~"
    "yOn$A7k_*IC;$E1-~Q9-F|h@hTrYLhQf5l>c{OIXj2>Gvb>1=1Dwa5Ez;$qx;GPz>WBDvn;heHC>Y-+Wy)hthY*+C)gZ=uEp%$91"
    "6Ee_s2pWuorW0ur9Pa{cFl<{L3sQBFtBW=PMlgneK*eS_Sa%W{>=XbuuH$5}Z8C01Vbm&TvntY7AiCP5RGSb`)UA-13d4}ic?pmT"
    "DWpbfs@LOd(9!s~KX*F1H^iH$A%|6{k77_Hh#_7CP_Q71(wxI>DHsSqwvCf0ra?p<HX#f^X<lW16n*Nw@VR##Cp9QYx_mtsET|$u"
    "k_{0@<-7-JbJ9+z+6vk{0yS;7Y=JBYwvO3%FS#BaLFQ53Mid;;k(LF)P<Y1@`C*5sK@<<x3P`i;XjK6~v=Pv&2W(F9nEoK!2yh<Q"
    "v<V;UL`~H}L5N8MEvL)204!nx08fhrx+F*{fIx)aCjz9Gbf|ziq~Xo^ECPDmTF4245GGe-p&^MGpa(!r0;hG7D1dekLu7@tqdkCc"
    "yK_SI=w<G?zp9=1Ygz(`!ya`g@9lCvt79v$z=BSo?IW*Y+y|!eQ>lT#w(26QbOb?kI^+?nfPk4D1SuJmVB0WfQ<5bIC<!Euo^d#A"
    "x0kXBWbt+HLD9&}vSMVb=FS$pUH;w6NG1c6a?UpG!=E>sjra%mevJZ;o*^l6Bc?2wT%k4+al}05PdOR2y@Dp1-bTBYk=YWYw1YL9"
    "s#$c}Eck|ZJtT)V)m9y+4QAZ@=jJ<CdIz_=J$SoAWGF|;J)gOs60X&OtGw#aCD;V}5Q81^X|VucbuplgDMGm9&+h}h2XX_)x*oZC"
    "1kP`BRgPgamwd1i-rga$=kWbZ?@o=lvS`_fp>`+o{?)gusI(`lCY6o(XP_RGSS{ob6J{WifsaoS7~15Gnj#KfFV#Y?FbbZ3;WYJ`"
    ")6ggD8=}T$N~KzN&B(F`@_pWEdEGhOooV&YRk24E*WPCQ|J_Nxxn^cgo~P+iyVYvEsOP5p+Jt`aQ)Tx`^ufbVtwmBpzP=X`|Is5a"
    "JR3MQ@x6^Zo_C4IbIRNEaR5z-!?^dH?_0>%u2`2I_0IJ#-gRdRTIIl^)@<U+hW3{gD5cXG*p)NboL4FwA+3~f7xCw)!NTZBUQ9@n"
    "_C*%zBAhy{>EB+Btv7tBE(w8vKX3OIb_kzf4&;r~1sW9lC*7o{R7j_xyo_ynxLge<neb5Tyzwl45DM?2DnVm@CoaQar%R6s(|^<u"
    "pgASnYh`!DI%GNdRIE%i9c2p2o}lnPQ62&sC%Co^wrOWU07THT91aDe2%G9iaFYpoON^%z@-L65ZxCLZa?csvD#LLaFe(H{kVY5?"
    "2xFG&vM4nZMP9=DPas;WwP5u&+{BJ<)+}#Da__d7lTQB$kAIkjP7T|~N1frm39kbrZAhx=N-*U+(nV&9qaBJYmXCM`bf(a>wpUsk"
    "4v(s+wOq0usP!F6JE9S?D!`<IIAki~uqa2*WCU^Dg~$N!h&sS%|8$SDvZNun5Do{(Id9@ldoJA}eRH_K*2NnW=%8O6avw|}9uN(9"
    "=#pwQn|=|Sp2b5eqkRwhneV%rJYW_*p$9HwUyb1YQxKZzoGq`k@87xUm#86)a#R`}TC_$$Au3nffgU)}Bu^g$v`et|8<icb3gI?Q"
    "G$59)@nMeb*Zsj-j0Pe#eNbo&rn2BdKKN^uK4DC}{Ho56tH5|%A3xix9>?llN2-JsQbc|2N?N6L$QjTN{4gWpQB6Kp*Q*_Vz}G!L"
    "SYs=7k!#j_(*5dj03plJRHZ%IHV0W}To>z(V3{{Bz>U*V?m};~cC(P(GINV{l^qR4UwP`xr^|Ex$`iD=k1bNjzGb%zn{+|GKBwQ0"
    "x-@Lm<(~0kPX?%!A?CqJq%cwdjvUCLVsTMuuS?ugvvKgKnOp5t_NvoC^`g7_LM6XKEItU|eKY3UMZ!XiY)l5UOrM>MTDw5#IiUYk"
    "t^fSD?a+7p<bS(VekgnHO2PZ)_|qee3sKjn2B$uTf0$mo%<jJT&i%cItBG8yw5>hONzc|3pZfUi=GFJ^z5mlITUUx3ALKUPj+cZ^"
    "xm!*qa#N>ghM)DjpKTrUjGVBd$H8$(Pk0=;Fq2<gSlr)B7q%AgHZ3POZZ*ZL=itCpml=y^tkr~by)<zEJzMdArsDcyH1<+t=IQX%"
    "g<ARf6o28ieCqa-pEOqLdwca_o?EMfaSm8={m1;&9||Xb{m>htQR37{F#5~=$c_EbyYuG$EK|A_+<td2oe<m08voeZ{}@QzM7OV{"
    "*PmP3e);kG7uvD$!ce3&>5C58=P>2Df#LlJ+ncu*9=~_Xhr*1h7@gG0o884ZX8!?@f4|cBr`_Z)lhi>pkU2wc`-kVQ4ODjhwY}Hg"
    "fL{E(_w}#$n^C%_^S_uS<(J0H6XUE&^&KtGOj(Q>5$u^q2O~epPqHr=SacYIXR;dZr2tAWqs+#sSY}F3e*BNjogHjv(9f0%qFhVg"
    "{P@WazFWKgB!B;QGt!a=>i&zJ=wI4293;;Xh!L5L9`o1FS1u*ROZDDVrZln*PWAdPfMgvD`CK8STgEn(fVR<)G7sL_dvxp3n?J_K"
    "HsF9IgYa-5cH*fcC;A-0$ztSKFE-H_&`0|umm}GkU3wJ%3C7;EkVH4+3+SOt4Z#I)DpU*iPTlJ|J7VPEU^kel_3iIR6w8JTslA(J"
    "u?os`w~`NENV<;^D3?@bAC}5haDGX~(loR?2~D_%Wqq<SVy$8Lt9QJ8TsPiux`3%kA2a0KEcmq6F~mha8Cujj5o&Qf9ez*?Z*7gH"
    "Yo-|K3%3Bxy~qu`AAAKphmNe-rj#?~htxq5sqI!W!qH7_jO{y8Yq$+CYI3g(`z~c#6r8Pvj(l?Nsnv^To?HkXbB<paAO?wcKc@GG"
    "N*!ly=OjHLj(_t5yv;hB?eNNGqp5&(I0Z^3bD|qWAAbz<+s_gW(y}<ZalD)k^PA(nC?^f-EgR^GybLOpVtVZ#pNc=6fql@Mvop1Y"
    "P~$Jv*eK}KTkXgE7U1u)6@ky@97G*+wtdvdE6(WC13c`GwuC_lLh|;7uYM`~!YdKphs!F`>$2PX7FdB=aly{E^v+Uk{@&s}ay{?I"
    "xyT4B+E!z+wRf4roD_(X-8wmBx-T-$SAE0eL3+$74k`IPIAD%@a++Ky&lNK7mlNN+G;uJh-gLh69qCGzS?j^?IAOg%!UR2az`YJJ"
    "s%=u8u>mi(02LPrRz8GV=-J)dYw^x-cr*f1{BM>sWAW<QU8jq70AARpR|?lCqDmeVhfka=u;6~t0!{$RIPV`BFLfHW-V&RVa{%@{"
    "HA;4D8aoFbf6901x3@mK*%;fD7uT4WtLY@GZCCwK=ODLN5AR%ul7&!aDYP+}Or9=ON0Wyp8WLfw2*_ADJ2TPW!h&}{FJ`Chl{3Qb"
    "^-8Y<Kj~(C{oTm<&CmSN{kKn_<3>j4kynsdY2fJ*06wbo2ChIlLHC$#HMEdte<?s2A!Hh+%x#<9^L+Zhq*0T^O4;4D+D6-*cDms="
    "j@bWX5u4KJ(|uM!q!8TfbCBTh<nSSiDdz%Dog+>}=OyR%9@f~Zrxv<lOW)zGKmBC6x{>YV6SwCO#PIw3q<}u+u8&CzGj>9c00^xp"
    "?X1tO4UDpZL8Ex)+1kwU55d!^!ebj+Y=_hSNyb0H5MIM&BT%{G6x+JsFB$&g6OVZ6DbjJCzE73mHXoIej1&+%VTpHkD_I@pr1AI~"
    "qK&nN!k+zynS)x8wP!l$`Eg2{G<yT}s<6ge<yL$BUDt64@f$f^Y4K)Nhm!SP#wYp4gD^gJ==6<hDWf&Y9F2DdDz49qlA&WUn>jHq"
    "O^o)Q10O_Gw_(M=E~wHfh3X#5cEx0AWWXAH!E35+kU6({)gS_;aD;Wc%3RsoTJSy?Oz^5YbTkUT0G;HH_f^BLMPZt`e`HFD^xi~="
    "%C^m66JUQnI<glX{@eJ_1Uoqh9;+s6ja#U%KB?{gcAoD1{bT)6>NlCwrzavB+_geH7?O3Y)*KnN&c1FQ|4$<g<M>YRb02(5PBN7w"
    "Zd5@e0;8jp;)E!F$?Hbd4c6DZ+ArMpG_Lo<n6Ej-Tz*aG3zj9MDuNH%7<RM?mTMbz+GqrCiX$CmOqW9C&3IkdDib>=V+{{zyh4dz"
    "=R83*5S6@GPnvK6gYKREU0-T%pi^h!c|2@2Dee>P4un5WIo7=cJ?p3YU`NAXq~o*ga=md-2ISg+8z*(RXLLN23pcE)*ef@ZMK)16"
    "@@jr!@?ovXvND0vl;+e%&kzVO)R3JJ&D)3U#2@#YJ{wFV_$c`~03MCHA_wwr-6-^=(m`*NIeJu&#SDz;sk#$rRNx~p5z|b$s=~cy"
    "r_N&<o0#+tlJwKW*e$w`gRNbxGf0Oc4Y{?G&bLqsn3|yaoDbtqU<*MXO}pm_*W(86Ghx3hScycsQDe0RW(^lCG<gWBfyr+^Kl9mv"
    ";_SoVbE7<CCyL37zxBfWlg;94$2#j$5uU9f(WNnJovAK)VxtH#IciLgbE?ZZ3Yv~Z=O--G5(B63fvyKFMYtX4sk0ND?B2Vw+XF`d"
    "hp+3!S|7E%dFM$dz&WGtfswUd9$&tI=VpTH%z)`}NO*wKIyaKX9g1m{^gcz1=qWr;%Wl6q#c;<Eq&##Y_^6v^rYmr-1r+fhJ~=o!"
    "P?4Uv4(BD=3g>w+FD32v=&LjF+}zr16<*gr{`kskZ#?Tc*5y7FiIQjiab5H$xj<7JfnlV$nkaO)9D8DSS7_hZZ1tQ^@qwr0siUW$"
    "^@#NF)o9OYh+wzG@9aLpNZ*TR+>v9~H_kjNKJ#RII@!6`bTmp~VB*=+W2eW5XZm6tWvJPnuH?pZ8&tI*uQhhRHszkCl=`ZCq^~}4"
    "^bS7h2C`l-X>m_tH-0p^bZw%z;2NXDVTU0SvrA*kne!{jqbET989DcKdmRM#Jz>D_5PI-%Pxq9xaK=Il1XTb6T}{A&yjIwnvOA!D"
    "y}R~v`J=1T=n#P%@4;rbC2?^fRNRU^eloL?&|-!$3Tpjej4(pD<|aW@5S=)l?`GRlGzgz->{gLepO%?3CNb%HcVnb#ANk|h&(l2D"
    "tU}%YezL}d_hA16A?yAd=E%<I(Uljbq2Z%L^lO*G_`Oe8-}*{p6_R3u`tkFLNX&-;!n$03`^tNX_fo5afAEdTPi2oD%f!yEdrnR`"
    "Dav`QPtF#GGOp(yjRo+(IpKQmU-o^cT`=?eMONAYoKC{y#oVrjk`f9l&3o6Q!t8U{(s=LDNE;tg{N<I7#p!~`+}$az-e2h4eP4Qb"
    "^W-RcIN`@HXVc9kw)zR4y@KjH$&F%99LPC5xq(w#heGM-IlL_<tiBAR%_qI>xsoKXZK(x-<#>EU(%Ps?jE;}uwuI)3RCftsY**Bq"
    "Os?#AQguoPv{|Y3uu+)1{O<SLXu2xZGVL;lC=zY6rF=1&C?!&((NPCP>uv1ugJLG#1^1izM5eI6S3k&O4#pkm^G0HOPu?nSJT9%w"
    "WkjPU2@ORrp;iWUYzl{1qDUabqCl}*sVBB8a}T<5rm2<kJR5|KiLn37)MVW}jJUxa5T_4XjRRh53&Ajc_wlXwKD=IQX0p|Ec6Z<O"
    "dvrHRg-HW25CV64ozVzN`w_}Rv>RGrG8#QUdfGFlb)^{#PFM0RuG>?%;@0D}@|9G5`{wLoE+g0WY@;Mfi!FY(S=7b6TB^w1tk}wG"
    "ywbA`%DT1m;NefMtQNNqn(<5{F^aImDCo31NBzSO_P2lhgPSW0<8i+`Ia*T#T_~hjG3$Y=zE46Wr@4hGDT>^emBPjbo6GP!`wH2>"
    "e3HK(Xm=}_LUtovrd+Dd=Y;A`Y+PV`F0<j8X}iX|<WPkq_wO{9?=}|Zf-^B!QK@dq#b&L{7Yd!d!amSV*1)Ysy1#@(<%_4St|)eO"
    "p4Ga>CZ?7Z1*toI1m-tDpJ=HPq>6&<V0BXSIrZUw26vD&VL99qPIY0ZY+<^oST0q?Oel(h0n0!oS<y7j&=rl9IZaVz6QBVNBtQ%@"
    "xejU>I^+fo5vDB&73pDZBqEFtbHhTPOMx5+?~>YXRV3>j7%ZtCQKc$u*J$(%P7sO)jA<IFT7DTb5gfrpC_fy`4Z7<Q4=|9B16j$P"
    "Zex(3nsrd8Ez~XRj>Z9JHxCQPtXew5s<3Wg;IljEGkfT3J5(uOf;k>)bU-CwNqrKh0x?iUHC62sTb3>phT>|An5x=}W~;D|_aK&="
    "soI<Y8iwgo8T)Wlq{G!TV51ExCN46JMnDWLiCqOybQlzskZlqIjtN$`60s4dXb?DUff($86j-+*hiXbTWGRMXvQisC0T_gw2o_dp"
    "@1eL-B>AVP=g)}HWek^XQsE#-4Je>bmVZ?UZUska7k3{|JyBLafp#h`tW2PM7#l3hL<_2RIJ(Q|0>x=~Tc>r+C#0QPuMbdNY}*CE"
    "l3{Rw%$bxx`BafTO!JT~I5dSI`fREX11H3sBB7@0@77zUTVp(R2jJ)@qFxnncwxB)9}YiYS_U7aF&pC%5GHJh0I;!^9ish|O2L+n"
    "QI?3d7!0CR%mWf_vje#;yPuu?v+|?AQ1AcWha^1(0x?L76c`Q&P?8053JtbxO+XppaJn3X?hF@=FsIT&S2077<xn7EHxV%Oa~lF7"
    "=`w<2FobGFgF6xt7{qEdoV46+rr>QiUl;0njZ~Z{DFcAAbL!jD*Zyhu(q+qpc*C~51lbVa9#mS$1}&O4u!>d@kgjaXyvZq6+ig>#"
    "OQ_2nGBj0D2wKzd!vrWp2oH}zUMGu4ZPn`f-SQ;mBykrci;c;y;1Xe12S)+a2?ac&scu2FB^TKC<lup3*ll1G2g<V3lpUst5d;Nk"
    "pw3~6ijblSId#MdR0+EH*T?U^_4?-bW^Q_Yow0~E6f}$$D6=k3l%+sTwNXQL|MI(cuKvTyFRrcoZP?GaU0ojzYyH7+HP7FOW^<UO"
    "S1~2ekYIoX3_L;+1VqTTLKxV94~;s74$@oaGP$^cAKmZy<8?L2h#{;Q8?HwCdEB}0ux-q7;z8|XDo=GPvwkoU2DfQy6?4V`ri~G0"
    "uXj)C=Z2#0J}>2Q9ww<CPB$HnoKmC>*pHz@gD09XciU)-1K9c*`tEu4O-t;cl7#Y|bjqEs_IGwq%c8ctTg;`4Z9Le6`r2~DMYR23"
    "rBB(`3~w9o_EZ9-fu4(M$0jh57pwJFne%X%&EpkTSonlFxR=)Unie=^2m6(oVO~kbP)g&b)v^a@ISm<=@P>^xd8O2{9UX+}9j>I&"
    "LO|2h0mw|NZr5%%JqSPXbeE!5snNM0IE2FS`U%Ej;!D!aeW@{0ZA|5|=X7Tiq6r4>cnQcO&W|D5CKY`Gp3Y_ZX--E~8a3SGKqb;_"
    "c$T$0Yx(UvmwoP}no;@>oX=VnKp8Elj)HK|t$8@uUp6D7?FzuFV8a3QyK^cDf-bYqH2jK0NC-+ngpXii#|rXzPK}9t!jJ)iVI`u$"
    "5<SSHd7J}6$5%Lj(>EcL&MY3=E1XG7^EI@~YPi$MDcvQ_5)q(7Sh9mB2}d6Uxhw+{vsU&#DsOqaHr7;wJt-tZ2}!b*CtHf%ifBGH"
    "?=WePc{*zJX9u8trzhOQ8*R}Ap>7>fKKx`h^Zw$>qpqy0rDk_8ozGHe3#@ZOJ++23Qe-A0uv1%>Qz%vypuHUvSDlTGnr4+8o*Jd+"
    ">sta;Ez5cLm>3=Q^+(-t)jZVbt&U3u*iNrm&gab*uXdq!O>|R)*9E)$al$-^psG-67H?z5q8Wd$^(gb~+{1MKXR{mOnb7YaB`<Zk"
    "ic>Zmvfzap34b4Z<fyHJob8k<L}&1rhx8f<P|Rmoqia~&kdoh?z)tTuTTn<8BlrfU%!f45yEmpcIQPEO%XY<H>mbJqJ<ciggUn3q"
    "^rX`(z53$BGvQ!o<Vd(ZJVsj>pm3lr`h`|3+-|xZhj!RlTSW@R`qA5$k8f{H^q_$pL5`ebXIzF4_?WLZXyqPk4Yhtj5H&|@5m0)a"
    "7E-9zWX~=XEb~Tb3^GppnHjgmEXUzQlP~AJL70^JHkVI{Xh+c99z?pH_t_OyKOmPwUj0-FL98)=IYC$>T9Ui1s>xzY^RBSr8X1NW"
    "NsvhfN1fDPT^HVat2Z!8FTW4&{VYX(@CmRH#+Rc0#CTtOsF!MGf&;|wn(hdQ%ji4#k!@s*YjVz$7|`7WGlA~xQYM>r^$*%BStec#"
    "Br98Z?m=B#&iBko-=V-qn+WFkJ_NK8WI(Doe1*aBJN{+TOwn?CD19~jqqH910keRjB?~eo;ZIt%Wh3u90@~`Po_GQ*TpPH5Iri``"
    "rsx01fO@UE`EY&SES%=sr+R>=wtT&`7SAR56#G{{b9aT)Col}S<1_C~4w}F7rB~~!e{NL*KG#N=Gy?9M9=VAt9Bv=?MBJRfZ?vCY"
    "7(B&xf8*6tjceVDLg@W>w<$`_uBC2$(BK}??Z3$q2;NrSh4iG?SzlX$<8O=AcbZ|;Mts#1mx2Tf3jjPcc7Z;`U`-|tD$V=5-Sr%q"
    "6_92B5oWr_`p4R5;y3n3x}(gyFTe#5fl8j<p2H!%W}7!&cUNan|5Ug@s<~mkeJb-$k86)+`I~PSP$(dqBQP+-_oTTScOPxtLU^o@"
    "(bU7T8?`b(A6+@M&~giL^zgOa6ziLA==y1L_@v-{-HgXOM_kWAw9=!K2QRyJT;ZN|v~Fm02PvRN;@urEmB4rN58j2(*5FGc_&?0Y"
    "_V#_k<In~0n9~@V|LHpC>u^DbPGW8Hca*?Ds|&yEFr!VNnJTdU$9fps?Er3=veSZ9L^IpVbB}Lc{ph_4W`J~!1rk#JKobgK(6IlD"
    ";00t{2c9BA_KNHNUpmbyT`igAOlJ)e(tO5=w%`B7dkeRg)z$R!Tp_>ITzdF0yL9*Q-S<)-T%Qu|AK`AlSh>>oi>=`MQ0U5xh7MZ7"
    "AZxkVU;4bQU`T=|jxcpq+<cd_zByX|?J@L-3j?(H?c2K#i+OXCh~|SQYys$sRI6sE-u~7~ehbZSS;wX<3KP^izzkxto>NDVT&7%T"
    "P|4jkKJBHRcX=@n9M-M$wv*O;+3_AH$z02jOA2G>l^)~FKQ&UAI7&~v84H!A13fcv7xOQX;dzWu28&u|qmwBV(jJ!!^+G3`nLwc7"
    "V-6uTj714#%yq&|25}KN)Y7h5R(T=Jfze}0TC7Z?9e1<pR!df)pU~~Y8`XyO=sH&^Ew8P0B$wgvnRe81Xv2oi%UBWLkeQqV0lWV^"
    "Q+<aa0`yhjUe=py5!D*8ig-I^M_F0Cs7fdZsG@BY4R1nq@2?#<p9CALzP7)g^7usn@s0k^W1$l-gKDX_YYjiqK6TdGoH+C?+1<)f"
    "eF#EhzL0NdgBf)U#X7J<07fYC`9Z26lX;WdYPMrwixdi*^YlKZ=OuWiv;BYkd2gs$QIkEoi4FoNX;PZE%eqr7YXH<i&1Mj}65cC<"
    "dqk|+cJA?05{K7Kv8wFuG_PNQzD_bHyMEv9Q}iQ`e+>@YbxhNePs|t=@!fHH<4Ea&Lqt7-KxXfxGnKf(1K6_{e{$yuFXJVb5j!%)"
    "xMdAZz=xm<X+5J{8Il^|PPe}>!}6~T2eEei{BNq^SN;4%CFt^Y8d|fe+`qglPw?s+#Wj5owE2KX%AZ7AZmmLFLD24Zha(E@joAZ1"
    "*kgA$w#-T?K<E)ewrIn7v>5%pcc#y?{qU3KYH?lwi|2psybB_M`VgL=F_0kOp<dN|l)g|=rVwoEnLT%~MRT4&^WU7?^?|8=syvh{"
    "1#%l?c8bg$rxF*iCozwEoOT-q=p-F*Be>1z9UsPxqHXwk?eRu$XQi}rMN(iwM{`R|BW=~X!ER|{{1vV)TsH^wkN=yHc?jwsheDcj"
    "%;7j>{>8<Xz)KbvS2#f8Y_2BJ9*H3}L{}hY&`FN?0z;g7Sd*B+c8HjZ43mr##oLlg>Ug!1(;YS}hHt@#u0m1>fm+Pt<-k_e{UA|+"
    "q$0|18Kvsxpuk2kVm#iG(-k9^&~5YYO#S<o@(;QzfQ?a+XB^F3UJ#6OL)3dUTB-ouDww$mRqny5w-D1~LqUOvZ3!OfFj)W;%Fr-P"
    "nk2*y3hjX1aN@NT&$jUW3aeCQRIqW8m#Vl|_DvZ6R&S%&+-dO#Kl)I6>z?|9ceGZe(5@x-R+m`WS!lY}cU4g~tBtZnJGxcY;?+Y9"
    "xVd$wrR8_CHU3x3XB7pF!u&z6&j<Nj5GF}*iluroK)D#F-{0d2&F~Q3QIBcEAlk%<-Z7Ov=Hb1n+--z>?r7A9D%~<GZX-@f01*=="
    "AtKhl#f<EEW|j=MfqQLa*yr@PLhitjJMiGopr!A?E0^IywZGQtuePEq4sw>k)-V%wAc0Uj)X$ZR&BD$>Y9~dGjJRT<;AmtoRf_NP"
    "J${={rMXJJr?D6?U`lS2CnHqH!PHD9ABcdyFcFM6#>(w4KK*JRJ{7}`o`55-OXTv6dutDFFV@!6!px0?FMg|5vC9BgG%AbjU`lo6"
    "I4IstnRV9MK~6^*RVft-vAufjacXw6y;tPt{#M_<o~azrb*&#hF=2l7=Fr5_$atD^i?Mz0(>e6Qrh&7BAD}$;t=r!9kIpV#e(}j#"
    "PVIJ&K|O(P*3b=bpjW;9zPX)tbv%wz1IyK;8Q~l;d|o{Zt^Ss19>AeC6S5utI2<kjf%3tRhd(p$`Om)o=?7iy!~KKze!Q{|AxVI}"
    "m8!p^ZmgvFxmyPSQ-=I)ozdzKL@Y~FZFi%VYZp61f#*^yrq`TVyQ?ldxH-Qtcjw`pe$K6@E7LnQX-W`$D+%E(0Y+Tw>hb?a`B?th"
    "&-3#S^1$hd(Q1BwknG?1+1&g8aP967Zd>!WM;4ne{G)w`$=D|y65g@hgLzhHWLuJ%mwJzj2TO||Rc(wpanu_-vy1c>vfY|1OkysC"
    "Z&z+FZ^>-sl2DQ{`_MlD(3qH*rP)V~w;qw{teIh_1s{_0!jMt8&9v>TL}_u`S9;x1jEFl}CTXzM3-G>=Yjs!Rm4}b#KEa*7%)Y+&"
    "1egr!qnJ$}QP&gT<8^udVdiRj1L>QTDvgf5qM~)#D4#r1c`2%Z>&3eFnavcLW+rcKYeHA>u(`s}c+Yowc8l^6y`kgisTmpY5{Qq)"
    "YU;I>^1bc)fBnt}tx=+Z%Z2u?Kd?pF^GJQAwsl8U>+DfqF;~wm#l)MD8_64SVDoAx0YVma7#N@1^gNzBf@zIvgX}!{%}<rT_+|M@"
    "W}$>NY4`v>83l%7Y9z$(emtPf^(TIC<*g4Bh0J!nb%}<Kc$rfHy!lv9+$djtxV;%rws3{gOccS*MmpHK(=9BqqCb@>9aQ$}oq9bL"
    "zk6dYwQ*2gF7<qy`}+Ks|HT{DY57av{52)DZVw~Daj2Nhz~_*`=iH@Y%`uH=pB)ij9;+s$UfbGhX%~T&a1d$*G1Vb=hr~`V;egH}"
    "UK+cYr%yj_Jw5l)^S6zWwC@d7d{HS3;QgNqc_(`zSB7Ca{8ZOLD+EStHg#qN1$*3ZL_$Yx7~qhY*Korl$4~DmcKVSb@1o8!vf50F"
    "{Z92{Wb=*JOaJlfjW1tXt*{y195~ZoNpIt_&UNU<)3kC1H;>Bvee%xT<-r#z`>I-LGK&#;c|GkO4z!6}{aWbt=ib=L?pQ!p$5I5H"
    "Z*5G@u8-cb&h`nJDe%B4-IO%bAaNt+taXaF<D2Q$1IL4cpW_{t+l1;pSmAVS+3k!6!gqy0qLtjLE*p9UGRq87A&q1Xf*zzQn<Y+8"
    "1_6Eq)k0w90;R?1j?^@qo@n25Up$S=b&F>^g=VqD<=f`^Zn2dujKxqv*p3sy_HchI;s-|EB28p@4bUvS-zp1>>%rExr}JTUsSjoP"
    "DGDwZ_^jK~M+9y}XPxYR#zToW-jkkOZ#FlLzQ7nmQr%7^W=$&Wpj`JuKDXgPM4EF4yH2cyOPPW0q0RV6P;>uAFh9&~8}NkFaWd!%"
    "Iq|L4@MbzBdEB+ZUEu^<J5Ij)*u8RJn!Pq#2M2NI3@k*}fF>8~3J_ZpfAPzMmAAgPaxdBWDBZo9T{@dvjoPT&*DvnYZWi$bcKU}u"
    "yl`zlbYs4uVod;-HL3F9(jTnWem&Xv>XX^b#v|a#4;JjYC!~%z4nPsYy8uwqq|EvQRjx0uTm@OnZkLTl(seeaYzW+Cu0h8*f{_96"
    "Ufg?qXX45ue|M0~DFpx|hbH=lC#T(>Aq{=8i%#fHuM_R@da|vQE44yNu4WqtQzP4H*2a8;^L<}xMPAnE6Qk4CC_-u*Gw)xm)IZps"
    "Wb3mpd?rCm<?-l8v`dVH3TxenQ3)9P;I>ghTl1C5opx^{2h47DuHHWAZSrCQFU_N`T&O;Owsa<(99g^w%E7w7@}YC$j`GZv?~U$>"
    "U_mlAo04PTqa$bTzWBn=F9uIsJaznEeDU1R_hSd<#9{$>|1S7$oS1E*C!fg=9aE?g@wwMGUwJM6drz&0m$^@|<gu07#C^|n6CEh="
    "$I3tLeXxA{`&W_S&X7k8a*Lhv6$DLADvR*QorC845_zQ>u!Inzy4fJ<i2|Om?0)f&-|$_efBy^5FT?ZjXI}j{o!M`_wvj*i-ktF`"
    "E*uvN^iuPs*wN9GXQFT<&>oua0l6a4az#hT6C=VG2S-8HWKC0%6=*r^S>wPDZd~#{c>~-055T>ibqAn7anNXmJ>`zxc<)&GY+Q)#"
    "I)`^;+iVEH+p9Y{&}RvoW39{i3%<;!jO5n@>MK*y#n)G)<E=)YWsh6bVBM>>$Bo9cZ1i)?NuPTJt)_0+*6w-!%GR0D?v%sV?{iRR"
    "+u)Sw8G0HX8SkfGJ3n2p`oZC#_6nF{`^L|_6xUhT3>!QNukPLME$@Y)7A58sPN2>4ZmOu3WyO+h7mf#ut`L_YT1;x3=!6~aC}?}&"
    "{t!flR0@muNL;W0wd;!V1PyyfA=526`klNGXZchivwZ#Ta$~VuDl`Kf3z7`d3}<ItN(h%6CbA6!dq`n((DjTncHTR9#s>}T5YD*6"
    "=ED3agL=R=X%9(oz^W_k_GPjBS1R{rj_END(b?w+1_GvY0HOR+>}&*|K&D@r9DxKUWzk-M#SuGK=u4X(DCaC?e6?lf_e$E3khf%q"
    "&_mQft<1jm-t#a2;>EB0^7ZPHZr5dDJE79&q|Wha;L<wBO2h6LG5qekt(60HYo}N1T9$>&Wq=u1J&<J%kU%Zir+YnpG%BNdhd@zR"
    "y=EN`J6TENkuWV%&w<3<s=Ce{Ds+9&UvW@v5Rptrd%Ry!vRW2ZtFQ<SmGjKVQe}H?^L9XZ4&g!=>oP%E=G$18UsiigQZ3}>KAnob"
    "kRSO<W4zdiHHq=c*rfvA1DpV20tarZ1S^AdpUU1-^9yomPU)kX44oRV!)qaKv1bL*@o*o3j#z3$U+Z|Ksr`>EwiSeiNA7h&#?j)j"
    "N+8hfJCm@c>w*h=#v>d98b|F`!{%DD)<j^XU^3KUMhD$xK3r;@cJA`y5=iCUAXjr6Yy@yj9xitW^nwj5ZreN!%RxdHPkO}3palxm"
    "CY;KUm9pO3Y-=Kec1WyGCJw7XLF>&@IUn!I+e|J%Cr<R%`;bWES05we%;YKC9#lXSN1Tue15TerwKy7)hoT_cKBDs{dX?jza72UL"
    "rB!QdGPLLNuOLA|F<fI_#szW;VL;%6z1FR2BLg|wvTuE@QDbF)FxqI9P^YZnMt-kb@4DI{s`<-ZYk|A*_cs%l7Zwj8<~0<fgyc?A"
    "?(i$O(;YNRyu!!)gJaXDY$Y_DLStPs!gUj#jx_?pM@RcEgmA_L`9whGVoKN(LZLE`)O1Ix0r&ApRNmjYjSjgaze0P6=^ot&p)jHe"
    "gpRpAWS1$roC%wnlh8`LZpo<0=gxUNtviMOfWc~I8>}mGi>+)bNF&osG<wYXS^*0>)NQ1^&_$eRN$+;4cFV}Qw6<O`oCMh$k=bak"
    "$QRbs>b@qH5#Uq5`{G(^b1Ny91l}ZJ@->HzaRH{O<u;wulAY@n9+cH_fBVAIm0$b%9{g_3w{&y;FGxEHlR)1De3TT&gK&scGHgmb"
    ")=Jv%Xr#*(8}@jG`wMp$O1qCjhtHO-bQ;^cySo56S8l8|TZ5O}__K_B&Kx{C<_`zzgq~U}+9s!)du?3hXtjrwSB8JMKlJt^=U-kp"
    "HuduJpL*$q&&H72AlY!5`=vJ5<|VG4tAbdW2;5<Y_t@1IlTOF}tVC(WK4Ui~;;pKW6N8E#8ZQ8)*~0Zz&-|>pno?UWA64Y^y_Ld>"
    "E{dtz=C!qt3Cm&2q~0<jCkDMoqS&CHV1^jdadukcWs=tvPsH6pRANM{h<DZGHdx5^11Q(a@+OPAu?Nt??sL7>|K0iLt2b^nu74}_"
    "t!)lrt?*AULjCNs<O`?0FJ1fvqyEs7{p;wyBk@T<*l?j6$%A~mSSoZEI?@*f>%8JW^;=(g<tyhteKB}SULoO{%WOH857%b%;NG?C"
    "f1fdax-MRR>t;}3eIoCu*Sn?1Bh%%HuUJN(1D|v`Cn49E6GJquu{|t4<7G!&CBA&OklUzQd^7qrA2g=>{CWlV?xV<+c6IBTky<d<"
    "cQVSsDnn<M=f2<3|IY7U9vVwaimggc6^qQhb7lSh<IVY%RNksoD6KsFyU6WlYj>V0fBd{N!&psgVRQPNaq4;G#7VZZYIoOx{2f)3"
    "Si@!&+<5&PXI}r!V{iQW^fPYH>ptPD-j1ZCdS<QG+h;H^=!S7v=3Ci@ewbgeOIG+9Gx!|j<kMwuJwGKame-QaL_D#+`~?4Z%fz2N"
    "B)|FjVf0Hwy{`{9<zUS*&~OHGE6T+M;q+{4O2u)5c5C4=crQz2Gthit5D$yVTD#IICF|9ik}s%qz}u9=ZS`z-`Yby%V2+JNE<WQw"
    "{<M4i85-jNyQApM1D;O_LcFpon1~=SFhJYoTCh_&XB{d`6Lhw0m$3-wTMoHSb%vwfu^=6W)ocps)QH-)B!PakFUCCmJm?NNd{lG_"
    "dBuD5bHis}860)g6Iyl~Pj0IQq)>3d&GoE75DQX~37PM73PrZwZtNUrwI;x_dZHj?YS7lf%6?%jmEJ5I#EuU2jYUI)5g#&6!vrLD"
    "eha_#hkdvHrT1Df-7`VLBphK^k+IXZvLB6K^``GK$ve7YYElnsva>+rUMX{HYs*8?v@S#4rcN*pH$~g}^Diiuo^5{Wsp_?d7Z0BJ"
    "FJA^jOw8#W>ht@0WF=Q!f3iAzWzn^rBI<o-e8p!N^DL6@AGvVOdt|sC0T7oM2BWS9x|>_BSOVXVmWt(0yDdsWvS*qgZc_|`S+w5<"
    "r_2@pZXVsQH9m>Au87X-(TSf(yNH%Tfh_W*=$+l$|IvHjZ>AR2d=gRi(L2|Xxvk1Vxk~yvo|sK}4=YY<^~84RZlToGdX=o$;9E@*"
    "?s=h8fjysgz?k`uu3A(V2(W$XQC_oHQH8zRyZxvhI3!t@iTk>%`yWv%;4p2JwR?p+(q++Rx<0b#`b;p6Kl#FiuXQxnnP)z8ZTG{2"
    "dQvm9OG`Irckg_-y;@L8`|N?XvvO|>T3^ejKD^gn+$Hvi-G5FalUtLgXeI2bEVzmX*!Hs2$Zh1R4;OZCBmt=%sxd=AM!fpcMaPNL"
    "Cwv4?I_-2>2<o+wT;(uYj3@fMok4^nZd%BS&v^3;xxd-S?AG`1ua-5lY-r_XcWt+Ge|G!+y;+Anz^G7XWB<XbUw4AW7vE2>Y$Xmh"
    "w{j2O>TJ)Ji#M|sC1Gk{p~3#>{lw3f8u8WL-kez7m3ntrL%$me=BX2_(<)GF2!}etvs>&?%<HIIfd0i!k}#x!A&=eY6#n_jN4T4}"
    "ra#v?c{Jl@#!s!m;{xoq8{+Q#!|y*DaIJ&r`tZOh-zd6TgmpWSnO})NNmci-E=#wX?Sq=<FX*F%KqwVWpB!G>*;ae4${vtPY9C(T"
    "01+8=y4<dCzsi?4mv3Hv;3r0ggM)no(OSn65Znr*xvlMXx()Ng|H{l?ioZXz`=h|Rq^uC71fu0kxrh5skGI~b;f0PP-oqQ44Z~oS"
    "%Fw6>2MR8{HbHu~_6mp2HpUzoMLbjYsXC~!VbvTo8uengRbp#(dg?e=GXM4Qmul=191a21>SjtL3A3KM+qlqf?}5#Cz%5;`ukVr8"
    "h85_mG!yM`+QgsQd!n*>U+hbWceu);wHF5+&58ZJcCou5^Xql8#Lr*-8?n3D5ViJ;5%}oD<A>{`-}rHtFHbM|<t7VQ*05*VFM8HY"
    ">K1cse5)~5UGb-{HRu;hz|-;CX_e-?F&&>&zy?cl-BTB$2H!GeL(kX2HHln?25J}CajFP9&bTjBhd@YGrrU`7X9yACwP$p-;t<PP"
    "Z6oDy?1SS<%E1!gt_o!m`^9>r(P+EROg_!cn#M0v(?T23qWu<gwCyD|#D@}r6pE6T)S-6Lj<s((?4ek<<F^W9^%_$?;5|$$z(5Yg"
    "ma?mau<D++YVm@=N!57Dm7MpmCAZ$<pV80(R6~kixO3pr50iqAn?HnY%=rnLDyS_Ms@AOg!}}0P^!cKLJtF|)Q>bezVJJHMD++jY"
    "#oW5lyZ^Ictum-L`+N0}#r1p8fM0I$EM!|&Pj_sw{ub}9wX&P{vkRr_VJ8h&#6=DFb-%PhhC0qp+f+X<C}`WZI(CtT+C7cyVirIF"
    "HpuHf%cX%m&X*|TN~kZ^$r7!_Dpm*Ddy3^V<%3SET^@`pbQeT<xjdNaDuvoY4(yI%1O>`b1up8HlI9fAmuUFnaC>?>kuqv!t5Y4`"
    "rkkU~SkGxpd70r3Fs-_tTY7~;j6-dzLxfBb4N2&|@lI$od1^%3R$Wb#Zjq59Doctk#6_W+wRKjr1qbYaVXq<iT@uTLU=h@nMZp@t"
    "g{SmQjFeE!tEv1UhT%;hM4%SJ6S(XPdyLOT?65|V`<QJ7P@><FiBc*fCYlG8dQ~M*gM!p+P;oKEDS!?b6z1PuNOf!+H6#?QnT1ED"
    "`4)L{kdf|<1PUX=O56jChr}tpv`(K|@t^u-(~sIciUGM{mA4E7wKT*62L{rz-b?N(X#>o8+U*eTx`YDm>e8-ci5TN|d0i93bdZM4"
    "UMnh1K&{~l%TC1(E(IE?2X{a@)M$CiCAg=1D{ZvclH3l@uq*6M?mK)P#okYDyh$6DQMEI7B_Ug9bOXue+3&Ww?5?A_)5(^-FldHP"
    "L1HssOVm^iNevd`!D7{^xIL<yYAB||t5FWw>o;70>>eT6Fc5?*ehk{5+de+ympkoNRZIS;P+7K9Oa<5n`$VFL`0V{%xWE-3b*Ov%"
    "j2@u3M(iQg7b7fE3?-JSZ}0mKJ*T5)*}!ZkFyL}cgw9#(&HL|M-)0w1y>a@D)F)r46eE2*Vjl!50wy5DTVD%h|Fg35$1fGj-`E*_"
    "{<3jg?~kqZ+KHs@aTz4kV#UpSn@U~3`nMUk0tclQNVx?|-rUK*`Q-hm(Ki}CAws2txBtF(?{4D9H-Iv@1gs?Dhc1HFuz{`C2}%G@"
    "xe-Q7G;U^kErM`?5`bGMQq1>Un|L6>$OY5N%{iCvo!q&8uvpcdNNsFy93RG#34b@?n-)N~*#bKK+nEWC{Nk^F_053m@5sP+DCnQA"
    "mmcrv1=eBZN^S!PlWyh5ONsw+JMp76a#;l5Z&E*2A2+n+lF`+x?MkzZRkxlhtk&a?;*TF^?{zm0)nhc7@O2AT`s4l1PQmo%Iuy@E"
    ")%LYQ{ukS+Yw;tfeNk#$jIW(`Pekh>XKrFoS)DE3o6p^izrB`UE2cMdtM|Tj@2~#+#$Wt=5yq<qCc&fl8F<&-xvdm3;@)m!`C9x&"
    "$yr?G<Lhz?P@PswV_4(&wU@sf{qnO@ubzJmKKYE`j;*OrQjLd;$=mBcU);ZSck`!<?_3`-?mO@UquY-&Q>Hc3=m^;}xvQbs@0p>T"
    "M$LDR^r*_tW^p+MK3==P4n2JkczupQ;do>!CQBV$>Yv>!8#Y9|#W&Vkxo&3Qjgc?^uNQy!t1p_Xw0a*lZo-mxw`ZqY`8$Tk<BxgW"
    "ZmlU`g*abL8&eI*oXsG2S54fHz!pe@&=-#574qdze)Wq<xzyWWTfUc~W&p16sfK^OR)6r(<^NjtLMtu%{zGA-Wi}<>VYY2+hFIn&"
    "#`{EdNVATr+A+~JkdcEf>R4(`YbR4~B$54i+1NLBcN|B?k#<x8=<a8_*FTL&1H;FE{PvF?r=JvSX8oy83z!cPpN`*&&)<9BG#4;V"
    "bZVwYvuU|4R5G1Z@pI{sV|$_KJT&p0csN%&z0jP`LuESplWUOG&@ly3b(cQ(rqkL$#QC01gMc$IJuQw8?Lu|}k|{Io7SgKR`fT_1"
    "Y4%D4`Z%o6=`Hi)Wz&?{uFaZbs$NqL4Q;pyX489Jn5Cy=1BK3p^2f<cg!DVieo#O^TliY|{ix#_40!~M5FL=txNtz>4}1215E@MA"
    "myVq1P+aWfN!(4!7HsHBzSyA8j_H5CP%!d5Tgf}hJ5P1DRtD-z+2-ynMM94o2cJZaQ$xX}Y`*1?_1PP?Rms#UN(GQ9PGvGLzx)4H"
    "aGp<=T<3Z3oNvze&fGgW?##|EHXtoBND3k;QKSMLN-hVLtL!TKgTL7Rz*@U(%eL&2=^#p?BnE&02!aTU1s0pIVRm<Bc5=RRbI#qj"
    "!|fbA>_6aCo%6o$^ZcIEUEMpkbBXvOI{W=^q;nOybufDE!thThs3hkjM<;l?#xy=ozp~tZHp{>C&C>otseI|$)wll=JNRHa{e@4B"
    "X`t^EN0IQRVt?5&R)sd;BD8_dH>3ZyY-j`E{_ukvJeW)Pw&35YzA&*d?Jb0Zb2;lJ&MP&CC%yws#%i$!#?WgUhjJs=nCrD20ZYWW"
    "I)H(GFN!%oqOM(i@wk*I86jSv8#Rp!_U-e%gWn$<A2|6Bi{Gbn#MW?4AFuL@{kVpn;jEyHk9Y(I$T~_(;Er079Vdrfp>f7F1c1c;"
    "m&jVhJ4j!A?4K)!$J?*of&Y=v3<lK<i?>-fu{}%(vWHU{Sz*o>6F838S_r2S6oE2muQC*D`@@h=WS@Lm-MdzP^4END0G<|$*Ko#1"
    "`{D`hLYGn7(Vm#tHQpaG58~}@a7p+A>7DXqm3b@e@pdK-;hkWQ=gP<<`59C^69Gn(R2ggw7U$^dQ_thA>chQ_N9Y^(sZoEh6mqA="
    "V~e93WR3wYQ^r()oQ*73>kKc=%l|<s-d@`_8+S3P?J4RL4}pydgaea4f_U~)|NbzPiFv_TWGczI!QGR#&?^m?Zq4hI0k33+?%{WL"
    "?yVQgi?7~$<100`SD+uKtj1{M$nfRy@^`TK%-}b7dTYU<etZ-?J2D3|UK}0iBPfAU7)i-Nyf1OOcpziRh%aTgp~H@tpdv%8=`vWn"
    "h4%8Od|RvCiw?dD&h2WKmy09$v^18(bZ8>WKsi=pL(1OL(9zx!4xMvBjOC+AO0|5M4Ymi}C#TsfedxDz;FU^y(8Yt}f%D&j0>QiS"
    "=zW;~>wdkJLd(J7NAtP`7!BW4hxZRvqnB^_ykc%JQS5kb?}uXUK+NL~Fawo6;c^XH>a1ACQ&0QeP}zOJp}Mr$>-WH*UqAnPD8-D1"
    ">?p;#nz?$D2h+QgG65$&gnIXIol>)jP;Y!*ptL3=?8(g_G<P{LHCJ*a-DChv$=M5I^XDdqCUMR@Ghdxrsw6KqvC!XF`iYUT%T&km"
    "X@gdMyX9imc_&j=x2fOT9=@^(d0lq!bk~Fkm|48KV=ezGyT-2G?H5WS8}ZpQ6EWL8P2q)rzwZm$KU#U_)6d4b_tyui?UR9vBhEnn"
    "uHKy1Kk$@xJU%C+{UTFfCOd(d=KC_$57ZAMyFa6wPbFhHs(pr8O|W-B4DPXCe%d@r`>y`@gXYW&X7ok1N(Lfsf5=M)h?qMyoVX;8"
    "{+?1=g2fs7kpj3!sMzpiaGr3V8iTHxt;&Ag0FjfA>)~bb+`c-LB_?JxPau_f`;t&U^?-hp=+|W5F%?fEfzoeYYNXRJ#&@dfz{h2i"
    "?M@}zZDs~XQwbvxZ1KP~S6G1<rBknt#DU7^#Eq*{pS(D7^TOF*j?6#zJKh&BB^UaE!?yQOjpy9YH!hFXqO)Z^baLe^edVkJ(!tr?"
    "$ulcwyg$Ev{Ofe>R$5)>*4o@QcX&73Y;t1B;C5ufO&LL}6Xv~oTY}`1pmr=j5sY;AIQz6iZgIrpidrNeNz5^p%1wtaoI8Kzg}0vP"
    "olOhgWQB)YH<Z1H=HX3Y53lZ8(gRg^{df4czNh~4KicCR8$}t)gpv0b^sk1}@1T<KUgqYbCx7$l3~x>M&=IFc9t^Z<Uy=_xiTnBf"
    "<GOa+HWUW12vwh0x{w%~@r8$gXM^_T2>LR3LYJCe`%Y(%>iE<nclJ6!sG)q`w^<fe3(YR%;bCv)4+{C;>Oc4{ADa?9&-RViYU2T~"
    "pRJ5`3U{0v2j=4ydHu_zxqrdTe3y<HC^Hghd2|jN;Yytgjq<P0r9V#Wd^EN;OpjoE&=Eb49ZwoTSZdIQ1375;E;if!p6lqm`&tU`"
    "8dVkJbX1s$+0VU*e(hTjK#Put;vExPw<QY6{99#hVD3oVPI<?*0k{vH<m1+r(Z+meFji~V*<efWZAH>g1*yz+1gW&Utf)e;b+eRz"
    "eB3H`PO@#U3v`zaKmtEtFW*}UeR?$?j>PSjHh6$cyIu$hLYcSz?oZ?$ct6kGLw842XXIgZA_Z_5^d$$czzZQg?C)~glcVEDJCFA="
    "`&V>5wZnlK4NsXa0Er*r=WmFF=3pAsKIY*P2!Bqcn*+sUA`B_`)?CO@+`b|8K(-~8dNtPa^gP5aHM%1hMIDvs(6?XY&L@sSwJ%@9"
    "*HX>p$kxX=843Hn3D4x?|0Aw^B`-fJ`X^i5om~0d!z2-$Ba|e1I9EUM^=grNCieR(GRe!R0FxTyqD>q7IBl)(^$pF=A0d4<2$q3`"
    "5pwnd^@m^k*28Y}LBaT7MfW}{r+h)a)`k@GC=u8`=Y8_ct;68aXIpFTZ_R?2!@yLu-$hHm><mh$buh3%OjD6{wPz|ly<9(JZe@u5"
    "nxCIajV5&9^gQR~mO7AORz4uN3=@o;4BZAlEW(fdk+t^{fm@TV(nWvga@u({$y4V{OJXPp!i*-=eOk|ay7feNijk<`F`u+99?L2|"
    "_0hzyr9%nhV!;%Zd&q7->f|b^(Miw3u-Y>H{Ip}Sb!r0-xxt_nz684zEi4m$gxXu_H>%xgq4Yo5(d&N~@ZGgsC1k8%T-*{Xie>~b"
    "bjm$Rj*|5VQmYPL%=jl!|De{}Xo_79#^my1X#4E^Cy7fSm$U2=g%=r!brCWJNw%S?e8$i-Gk`Je;Hj1_t2@ErzDFrht;_^{G-Q2Z"
    "4w+WW5<JrOCRjd*KfUe`9x0(JIG5%gGd4dKYx)DO!6q&3L+wpQjg6Q?V=SHW(Ieit49;{$Yw}pB>)xEoTss4<PFT0m(wi>pJQ8`M"
    "(`>Zb0LPEXl`4!{f<xF7tP_(D=!yoarUy|NNUZzOfeT=LquFlCoor|DLZaVst2<VgVRIq1=x*+i{FG5gsNvXCgKJ^PW5UtcdH68N"
    "zw6sibNMEA=ZP>ShtA<>!WCaRkq?f^+`ijg%f=7Y&|l)4(<N&@ZV~9sTQC3F-(CIrpTGCoC*U(B8&C79)pt2&h*7=wo{Xe3k;4XY"
    "N%k(n{#5ZVxbXJi%t6LY_acloimAyrg6tJoJ^Q$-<n}yVVQ{=|P*xJQm)?i^b(I82TSs@0wlb{8FK7o5zUCYHV!OwZyQaI>Y-bLO"
    "hEQyKEXDS_rGd9JJcd#X!1#F4)V!#P>u9kg>ylwglB0QWGwvczA9oNAB@=kSz;O&=a3$!_K9q4oE)3Uo6M=M?G+Z1IL@-j-O-%tD"
    "-O*)Q?f62V&#Uzv&BO>%C2?6sVbe?Wr9n>vTPEE3DfFwKqMyGFeMT7~4Ot9;LA>md28n?If(lMKIHTxsLmh|ZxGj)<ku+N<Y)OuZ"
    "lPbx$iuI^qggc;v3@k_oV8_R`Z3Ptx(s8Q}gebBBP6>ir*I`KX0DU)PlI+z*<9}Rq{?oiA@I`P?wfGJSDToPmgwm|ywIRiC@@-bZ"
    "D1^YQKFgxCZqueNf{0GUd4#fSK1gF=isI>z8S?2K(Bx=OkI{~-u#0ptFh;3N4@YGf9e_Lr0zO*yYMoPgj)=4@CuEf%4IDKw$Av+#"
    "L;mLXJvfItEz6=H3juYQ7;v<Lx;RwoUX}+h47dxFff6<bBZSf>Y%wY~e1HHtpr`>L^pQ?|#D%Wg4s^O44Z8r$P(7d}HcM!iFl1d+"
    "x@JpYa4&2-p}xsD00?(gf&ejsWN3KK#muCCj0jJ6{QHF$wyJ-yJ~dMGPj?4{>*nDHqpAC?Uw(8PdRhVh*RcJm(s*j=hl(4+UYQ77"
    "@L;+bocrnafO4XK1|uyCkh#|Q3mI>0pP>F<?fD;zZ(cn-yBo~y<g@FQX)$zOZ7$R^(Q=vDUbUBR7Z#4L%-1gtRlZGia}%E7E*FhW"
    "#Ar7p$+A5<Z@8nR7jCU4h4%b*=iCu@A%mtqS&DCVXZHCsw@=E?*K>0$d)6erNCsE+)&F(<VSCJfkCp0AbzJ-!cTDG;=*b@K<U03O"
    "y=>g>VuS7d3?y4947ZeWmL305j=6=MrJC&du1hnklDDhldbwY9lKu{jqdQh=f-WAJ=%WFzob9DvS{eIYD#$L5#pD(1d(S+Bg)USN"
    "0QdDbfptH1;uN?*%~)dX?`y+t65)nBtn&i1a_;hqdGDu%nJ<Z#w1wXh(-p~guMfVjJHMx+FH@dBDiy4J6JFaLbPT?VJ}`YxpebPB"
    "Ds^%X#mAA9{o5e=_s0$kzC&Qap!#8M$KXCWPe!0FLFB6oX6Opvn^6Amz{+bPZdHC%Bw+DwC1-v0d205I)YH}?%G*VNKL87dns3zO"
    "j14Cvm<!yQA{q4fh?=(PF`SvCeLB1i*(+r2UfyGfXU3K*{*f)*BbisQi-qnJ#K;7Pk2%p3abB5fJclJ?JEdJ}2-VmDTNet4?QY6L"
    "&mk62fg!Kt<&<ZN1Kco?W_X5F-E1fVk1~4zJ|G#;awt(C^9}oHC5rUZ23(5z`yP}sMgQ@Wr#+V@l17yns5M;Z0~`nx`j~)J^ZbMH"
    "@yYDUK4P=ei6gHk9|{z$4oTpieydI{#ny@y&$(y5+}zfw)E&YTHd+j?KRGUvZef6N94hY~?%-OTJFc$idtkg%fLA=nbS;Jb(GULF"
    "DFT^FO~|dR-&uL<U%!OTJHaOJ?xXlqw6i{ZvY~DLvWDW}xI40_0H-h$ia7#M>4_6+bI9D7QnRIQ?zngIbYP9|Y>8W0sytYShQvzz"
    "Brr^mx<Y<`C_WJ-2c~3I&mSAn7Mc{%a6M#-OndCo!`-f%JllPe#{tu_OvyYoMqO_<e4SiWsy-7Bdo@!9p9P{F?oZwWuv9cWPwKtw"
    "a$m}7T;H@vMLp2dCsJR<*n+3JGY*@T%_pn9Dj%$()=73=oDqk$0*zd+c8il}t^uB#z&hW0q@LSE<_13W*0V_eyC6DE*-WE8<VLO7"
    "E{tK&)ZnhUT@?)<Fz20<ZJT?3%Db|2U&B<`?V~9lq>`<)fS*gPimi5SALs|^98l(p7w#NRO5QQk-gjl#6hz80HO+7+QCHyuOh1Si"
    "J9G7OZ}LM)mbN-}ux|}HE?+znv~9jxIJ&<E-PD5Z9>s&ic(FOGNR;q$ggZkuyHe}$Uj)T-6SeSzo^l(do;uiSr&5HJ_Qd$)3*TE^"
    "SIHjvuYvi<(Yoh1UpI$M6IOM@du6F?BkSv;37CU#2k*TqR_wLFSm+jc5?=^oc5!=SgJ0Qh=L+(R;zzSzeKIdRO@VgmCU4YhYDwt)"
    "SeLiQ#wj2+CxU)IL+=Xedu92cH{ZE<UH;mG{?~K=<PdzzHP7yGa9S_tZ!U~M7v3w6=e8l4k1o0_KW(?Hy?ejyZC)OV21wz*qjp_s"
    "9KHPAP5{~ux{rvU%R&Y=D2G<J#|zyH&3<>nta!=|raJh6d%I%w)*x3R9&=+ChPgj(axqYY06p~&l3KGVlpNQfUf0u)0!6hCOgqpk"
    "nEj{+cDv{?jI;%~?FX2cKk>Dht(Nn_qpe%+!s;CO>qVyR$z-PWKO1$l-In@cW?}yjdy3~8&lfjeDnQ=a@LZl)8g6rm>gsT9g(aHD"
    "(1{T47yE2M>~8HZYcD;Y6TG!dhXJP`b3z~chaUWVD(sm_b)0!%Yby4i{j&z7Lkw$L^+Z|^wC~KazkqRnVlg^7LZ|$GALEA*$U0Hc"
    "jcw=J2UZLWECs1^i#QugG2xh9A{khN2drGD5j)PHJ{Rz<7aM-HcJR)Tuha4bIrsbR50|plOQfAqkw=bMjjGvlEmiJC`%Sy4g%mvO"
    ";F#=>RL7FzZZP4>PWW46jeCX^Jy(Q$U-tF>0|<1f)<BZ(v)~>bzbjzK>S^Ar0}s&96Joxsy?l3Q(wm<&HOkCJm@`RcdJZh~_iEN="
    "Ew(HT?6v@%5RH-5yn6L7Tle<YmvlTquPruDmc?A>$M*uelgDB}>PFEUWtUkYQ<(k_M+C(mU+>NBMQGQk<BtQUooonGWN%jFjTQjy"
    "JJr>Er$yqZ{SPcM=n_0rWoTZxTkSoO>i?q(<6U$W!q>i1Vb)z{$BquqkO{P@c%GOOKz_!6U#-+|2$~skhNs|<uN8%$A;r5>emIV@"
    "!vvSFJlNj&^zrJ$HeeV;i1Uw>@`L_nmaR7YWQr$(g}QB|1yb!pMCRNZiy_=QfroM%>E=nJb=2Ti3)yvkb;az%nnHU8!mG9Wpjb!c"
    "`c9_1Up?L`u4TkpPHG&sIs~tSZMJdZ>}(Z_`A&JSH4Idz$yUrh_|yN=_~BpofAMo^i1v9%8e#mqnQ*B)w_cv1`7+YV+qE3^optcF"
    "JaVN$?)F<nv+3wWj<rg4SN&w07jHM}ABoED+QWAGsJ6S!sd!UH+NTNl`i;)XF`un<RdH|Sr2I5bhzzEa2<p4~lfQar`S#~~>u_oh"
    "HF#|`$2WxI&U%GAwEKvMC*u3~E~n<o+To7konQ=m(5D6?ms6o7zaFLr9PAWb&W7isxo~wNeh_xMBhJFOyWeQ^6tUAcrQQ&`2?BLn"
    "VX=wXlj!Wp@WOt{?N;3?=z}Pu>IS*t+P<ejGChis=;~0oK?QRIAEyg-%P0sokRA|_<r>B9c7b9y(QZ8tc=}|3o?r0hh~S8ySyJ}y"
    "KRmekWbN%Ng%c9jtaeMTDjGC!#tHa>GKM;!X)i6pW6!%g&DKiUe<1qyx|GjBQZhC@2%nuw54oQt!Ox~<f0i0e`=Oxiu8j{%3*L4E"
    ">|!p(i*-wn9z*@@z=$^f%K6df&rH0qn82Fzesj@FW;z9S+~MMm{)(WVL)sqwv>~H@XhH%eMoUX`t;s~C8i_VzV<jg1$}Dq!+7$?q"
    "f4=<P|8n=A{_Wbo{04F74f5VaY&qLf@``yV)uPB*)VgHzOT_#le*S_rd#RD3^G{p3y()S-r6kTI&?hItjzpJ7#>Jpa%z?%vf`^8s"
    "GWpd#&aK;i6C_n98gRSferKGjC(o+U`3{L`vy&^5KU+b=KqZM=qZD<rQfRN2$Ij9L-%Hg;!*mw+r~#bA36&D6HBcO!l5;&%Io0iI"
    "Px(pw8-G^%<Bx9r!5}y-&n<Mv!%2wA*SmNm4uSQ;&U;UvypwrbY=182wmZYK3C0&-g04r$O_L@@7gJz6=g<S#z<IuJ=pu#iiS9{)"
    "&4;?Vg{C^CC=*8K-~Yk&AAI8{|Lp94jb5O;=LVk>C#yZQ8kwxRhc8X3abjKXT`R__Eutb}#9mq5>DwD!*&ppBQSq`jAOlz%@ULX*"
    "ky*_<q0vd>jWOhR3(rlyzqlU^bf29`pBdX^SGz+etCN{sjeZpSx{WQ&2IS}b?)W}ayI*zUz=qmg_SyU6Kq0ExAOG)P6@K|q`<fjh"
    "WgOYwPCFp+=w|8Zy&Rq^q%?RW-!a1`%EM|w%P;Q?oa4v!4{8e^_Rc@5gs&Mr#${l5jR%t#zxLff3i`cz9iy7%-0s6}vp6_x9Dk5q"
    "1G+i4daOyp8;juAX2}Kclw?P+38I-DI+mZ2fz+-+0NLZ+<C8+Ow)oEQB|6?Q$}YR=H_5r~xyZycTy@v;AAcjg{3q4Ve|yuOjM6DL"
    "KJRj0?ZmTC^1!+ad;-rOWahFX)7Wz_1Qo72w0l(l^0-ko*N5NcMl(B1z8qAgXPAv=u+I3M&})e6%vyA9$I}sG9%F@e<uQJ<RZXiq"
    "J#ZH!c3-#t_FHd;;(?o=Y_6z3{BiA_)^DlFWI$|s+Rd-E+^@r(u^e9b{&W2|-`u_o*c(BpMDu@{YYr-k_SwF2DDss6whOR?(|qgI"
    ";P+or<H6=sQXBMF@_!f|WBt$kjsE`jSSc6pd}#cWx#UG3v;gYPzZ>>`$Mb6Am^7G4Dt^wXsQral`f_4x>A+4)KAhEwUM1J(+SQf)"
    "`v-U8=x~@XO)JE_EM7oWcRU{!+6+44_lJcp?TD87s%u}e%k5zP!sXLINeYy!a46VEU8lw$K{}^a!=TE_BtqkuA9{E**=$dqhHtV%"
    "0T69ro~wT>(5Sp{knPe`z{LD+HK>s^K+>+I0W3-YFQcfGk}L(KDo>fv0gALj<j~Qraa*49KyIFv^N!Vrm2SaO9lmOXCRHlX3lEFu"
    "Fe@BHa1c8#4S<Q1Yhmi*wMU*#fx)ny-IHv$NgC?#P?1Bt$8MgJF$08MBzX8RY_XwGFcP9<+7{hS$08eh`K)Jny!9E5*Q_vs@l~Cz"
    "8C;^}ttP+&LN3Ku3Fp}9=CDTCnI6u#;~fewrd$V!2|x#4EE=pB<?WQuOeuO)Zh`;mF@*ZU8G5ASA7n>{yyN}nChfWxs}ku)gTiKw"
    "7n`rfk5hp|w{-x{`2awpG3nlC&DxF(!dSoR)m0aW5|=1n$Zo4jp6uvh5J(2-TSN$E%$JN}4c{_}9m>eDr3BrK$1zF^x(7I~)lF<R"
    ">_A~ckBrDO9(dXfrSw0P)G)elfD;}Q2AYu5`t&Nsx0F8CUOY_*Cj7hvcdH#$RTRh0?26eQhU0dKZRmx;bGolC(m6R;VZut=0!+84"
    "(z0c$wCzIeZjT$ts;1j;k0WeHKoA<HAedHRAE(x6BbVxzT(d!)Ha(LP38`Th=txSW|5CI+AF4kCm@LWQUK_z$X)nh4e0tw9bqpRr"
    "05gdA?8q>jtn7IuX>q;zJYnIam&D_K=!K89>HBJG!)=Ut%n<1s2g_cbr)k!`Q`;91v>_<h|4OOe#ig!~z!1wsRn@5GOvrYr1`d>3"
    "?y9ct%U8br_nd(a<ZHP`MKdK`7l;|#IB$ONr#GDaHX`t{Ap)&L7#t7pP2}>}iI~jsOT`^_@%7QJX5s}G!ZCi_vxqUz8k3i6OB=Il"
    "#@7L``e%=Bs3B1eih-xpm^PXup0UL~MQik!gAFVau?<P4MAmI_dab$h!@quZ3Rr68aR(<X#E}h&4ztd9qc#rrgEkx!^+;>qiUiSa"
    "PL(t50EBmPoiemlhj$b@ms>q%AKEg~Y&O&7Lan?nZGQOS(rjoft^+>A13*NZ>U!&WtI{?4c45mOR0h!F5C8kh;M!kBGdDl}^Nl<2"
    "|6*^a+VyJ>`S#P5)xfh9KN;Ccjmn?@X#b0A2On-T&aTL`9#>=om9Yev7zv3jMCqKOkcX9ZN7Td?tFG6h`)c?$(B55B+6Q2N{j*=6"
    "w2KA4y2)b@H5x-AiH9G2e)k%?^^@@%KijrzlE`X@ahG@n?T?qN+yRi^1}l3n8*8s?8*j)@l3RK6z++a<3xwaB9Klqt)N8?hVG!q6"
    "A7p|M{_-LY(m4g=YMbrJi5VOZ3`8LQ^~C603JjnE=AbeK54@u6Qzbvo25^6hGmry3NJKK^MZ}s_k;6=&RR-ERebn;hWa^H~KMZ(c"
    "uxg-Iwvf2py!2kRHROBb!N2VA_?O<wNmeG>HZ$D9p_O7~t8m!idC#HZQMe=#L5m)tOjuo+f3(ico{x?ueNp_lrCA7nn9t#7J92ER"
    "3jK1v**x>4IeRsCN^#coJi|`vBoOpqXuvl){8dERr}*myvw)0HvT1-Gg$SX0yTV8u@Q0iu(B*y=11~_z8Bb@(HyHDE2bFQ;oX<0F"
    "4+YwSaoWV)Qae-Tv;(@cEDKvDl<k*RvlsT2XB2%Hp=+(3VUl0M>aD#_5GTjRg6AM4RxZ(d%M+W0MF*erR0^x)HW#mqUie`V{-u!o"
    "nE~z|l(+N!hqtP{NlB1LMBIIqJ1OUjjbgH3qK6r$^_6&#B^o8qQLlHns<a*>OqxRx4yC&k`jxQ1Z?<-w#&IR?RmL-0;l~~6QC3+M"
    "^}2S_5VjlQO4M$?MmAoztCSdaS@E)tPmMY=VOK1GVy52%c@qB6OwJwVf)l<;d#c@&x9_j)6okSS*E;HyTg!W>uqQM=h9L_=9Kg{A"
    "L|hO}vDZ*+RA2PjuZAe9$BdE8#FlAFfGG%)L`v_H>aT9!{crogN>9#fV%4}=TeyBS^W)X>eOSo^mmfs?C6JcJorAdt%TKPa{^<6v"
    "|8u5XZy$F0UmUy<Yz0qevb;AeSM2iM{kK1?e3^9u?Y^fy{%!Zf1t*ZO_ioP>)@Sz)rp8mN6Z5qsaFeV^=P}|E6U1F6PTPc|4S&*("
    "Et8f1jaK_b+bY{sKKX;N*FovWI@8a=gRG-xhNO+CSsXr9{@NqC_A6Ss_o&i6=xXc79dGSGD`Xz;-fPAh@C-vfM;EE&F`nEp+zDmn"
    "j#?;!D`N?N^g@(+shv9QsR;RG3R2+H+&BSs)T!%zvg2#-j57=5_-kYIl{1B-kJ!Rr^h)alsxGHDcgmX%f?K*Kw%fFUL&pxdCmE8V"
    "z<yF0KA9><2<Ta_uB%cx(EQo6IS`X1wA*uzg8OW+QH@se;*dRZ7WZH7_wSty4)Wbxj%G<$L7=Xkpgt`y0|jRU+jTJ<x-_i5h_qa`"
    "0#ww>uZD-7xJP!V(Ki}g_#^>u5PU$X+gcVJ`?F_eRu>o8)LiPTT%s-!lF0?NhEF-tMbh2#cok5|$q_#45rZ5)#3pCqg%mBo6N_+k"
    "x@!8xrbyHP&ZobRH+S8IyJ-76YUK@zdrjUD<o%EVggS><JRmrzBW34G=!D&$sc8YI^_;iygV<Mr0}otxeAcmGyxyxV{rc8HZ@%VF"
    "QX>fV;GlW0R{mV9&N;ndt9*vbO*#S<XZ)`j-%NvVw)NLL7;1PN#XYDy_hvotIeciL;P(iTsG0C%r#_@H(u>X(WKSCWd<l5dDdFx`"
    "REJZ<Aa|;*c(HX*Dw$&GVt?h?vkUQNaHKKoGvPtOgFbk9KkF$UiIttB%V*}Jlk>m0!4GVzgP1i(VrVN6g=fF%W8B1k^H%QuCqv?d"
    ";&xZO-aGA0S{8hg1~RSCl(O^<m4LdQ5qk8up9=wPS2JzwuiJ0^9{AQ}w^tT2UPQG~#Glpl<|FR#{t-0ZWfr0|X+~3ga8_W$9iWjs"
    "Iix!EiLrk}yI$(R&sXmcpj>Dyd?^A3hjdx4WR5eG-Hu`6kOl?2yk;Qy=$R3GX^fa=-1}Fnxi7`r?`>f2g!2l6`>JxCuys3p>B@`E"
    "9RIVQ9(;T&G<?BgLc*#0Ov&Jk+#%D%3}FSNE}RqAmg7Cvy=S*aYHUK1W2Mn?OYBw~C;PQEs@3i)-wy%lUyT>`hYAfHNJysD@4LOz"
    "jp%EEum77jBa}HlB@^HBf4tsae>d-CrH8vmJCZJi@z?O)fN!-5{L#{D`=1PuN)P$vs`-9eDy>ZgBg(^G<M7^l?>=|;aCFa}@4Bh_"
    "xpCqfSGHOSkAUby5FfH7#;QuK_+)r=Au@NC$ZUT?3CFD#=lgn*4YE(2a;3p}a1RHS&10%~tn8N>jp#0aky8Hx+Hl?Yo1-sot#7m0"
    ";{?Pc6VZbWolK4Pe-uvjg>&7?M5_QDLk3`UT`k-L1B?!lqNc<M6QA!pj0deloySFmB~?i^4bA6oL}|^zVZiIt{T@Exu&SWqh;1Tx"
    "Q&M{>&^3TTbptdqCe&--Ob4`o!-f7G<dp1Do3s_|)Rb6?OB{j0M^5Oe*i*DaeNco{+>3ZgCP26sG}nR~o*bbXJ)qt<x;-KVp#A{{"
    "u;ZSxixg1Wob$r79(F#==){oWkTRqLSkL5-Q5j0f3JJ(;Tyf}#Z)gN?n`Mu{0%Xe~v`@b$efIbIw|}1&8i>Q8Xt(Ag<b=B(kid|t"
    "FhJjS^&PthQ!;}IszA97n<R!KXbMq+;2`Mf1q~ymIhM@Y_JH6)Lff<)QS3E!+tf{j7hS5)L?V`pfE>yX0hR%4Nf1K19ReR3s2Gjd"
    "B+!L9)8=*2QOsEmii1|r>{1$wnzo8GG0`?)s3<4?(|OO;E6kt1Xd?s3;51zXvV!XnR33x=69Ge@1|`So_N1>J(Q+`U^Q4e-qmW^o"
    "0<e%S!LsR4W}md3)9Tu-C~P=H6(m>~ZaXy_ZYl<AeEwx)xztHZyDl6hU<B69h{reK@eYYV!$t}{tD`^&?HVU=7_(ssB6N%HNhq`6"
    "@y!vm4=0tb#4D<!u`QWx7PnX0YfSesm3ud1xjjh8F9$3#E%;BjsCda}f-oJX!&V-t?bSj1iDFVAAVwi$@Nv7<G|+5S9a7W_jFZxP"
    "#~;3PeDmk)A6#v;NKWzCc1UePSl?1gorak24)PUl51r!iDaW;h=J(sDQ;wpM5z&1nwYYdW6_>`K8mhFhgGV2gHs5h859G8w*cS(z"
    "{IA~sfA?>{_s$Q0s)2%x2(qOHasM=lkpiHJf-w-K({N%n>vW?-akZa)mHFVKPi|lDobdb+FWixOn%36vy?n3)B77_k&d>NfG@bC_"
    "3)Ag^T<B_BS@4b@mZQN{!jnEZ#vNj8YR;#%Lh>N02BUyE;)94dkia^@0Pjl;)?2-8uKz_Bi*&?L9~k0Xx*!>v=$OK$Kpx1R{VwJ8"
    "4q2`wFVWt(KQJ=xj80aw?fmY&;`(h6i8%yqjJV`4jLxAf_hGAB5`<Q<YdIB-<RHD#MZWC2HtWc(29|`u1Oq29s+M}E*4q2W!Gtm$"
    "ZO5_uN?A}Pr+KJ<@}#vHV46!yt4~JrZD({9ChCjwp{wK>&-lEgi5gi;Kj{f_StFZxr^QRX?x59t#Q=l#j?-QD=tD$#s_^-<0P`lN"
    "UaD_AS3-v*^m(}(k|J1Lbl8qlzX_aNNACTtzl+=hD-Wc{H_GfpmkkCjB+$(c>f0>86FZV7j;j9E-DBKH_xw*cFEPmo6%P|TX-Voe"
    "Kw}FP^y)q(DuFR)k@LKTmoE(Nf-2Z}+&K7)Blhv{?*Dp3KbSHIOVR{U<N^n7v=I=F9r2}Lj|Mxg-~(>Sc`$OgK5#{Xq+ahVzejYf"
    "%vbF?7S{F<YFToNdpYFA%wwea-<rVyFz!<+snvWIGvaPuxgZWsd`h;q_UWYqererUdZIOY`qW_Dzky9`t=?Sz;OeJFV(26`{SX`Z"
    "z-*<H7yG<c&0K)?#+>yzVt^(<_PH}}zih<AWlQa~LkNoNm?Bd3@!lZPl=vHaPOU&4WvB-KV)EFDquc3khTIU~_%doBR&!MkhdYJY"
    "QxytK5R4;@-0BB^ek8y5G+)LZW$ThGMK6KH+*h7|nic>)aekO25tT<Yf+%pxYPX~TW<jVN7EHshRjn-%b(dkm6xI2S|479o=+(37"
    "Qr;)kTx9vvHRgtR`EeWDdiOxA4NQH&DjgM+R75dkvrwy6GCS6jEPJ2bY6$w<8J=%eqeZywhLMo5fQ2Ufcx+U}iIdUm87ys(UHTF|"
    "{tSE+Xq#wVhE;+@Bbbh2$iTrKn)_X?#`6u)E4X8ZrSE9zPLKnzj&g5%8C5K(QPtWeB=mgRz;)6{ux_t9;p<D%Np{d|i>T1=vY>|c"
    "L`%g{PB*lOFz|A$o2_J;r2tsH;7QE4;<L7?R=j3M;j+2nX6PUp(0%@JM8D4iUs8#Ok$rbbu-lz#3+nsl5?(qAB%9$FmOy&M&A{8`"
    "hYv2B!|A$^VZ~fua1Jf_*ywMiV;-N5@sp{f{HM$0rzL8urejAzn03_JyI1@7ucbbDmm&6Ugm?DjUo5L8j*A_myyZqvH|>K2ODttW"
    "Fo+AqEWzmRAP<qv1gHA!lCU3hJgLbz8g3%Td53M~*S3MTP7|K#%K<xzQen01Uc1}aba}++C~vuNm*tu`0G=KeYBjFcSN=axO9KQg"
    "000080000X08kEz9RL6S|NsC0{}KQc0CjLKFfK7JFfMarVQghCZg6=401yCR0RR910000o0RR910001+>=)`A5Xs0;#!#)El3JWx"
    "q;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre-<{h7hEwqfo0rI^dE#Ip6Bh4smPmqHR`hcwSj$p3$}Hy`E{c"
    "F|5aG(WFCGyu9bE(ie7Eb-Hv}y>7T*b<L97dgdoa>z}f(twMLrw6gPEWcAJdmz8c4ztuzT8CG-7W?H@Om}bT6VPRF4zr^a~CMIh`"
    "kx5q0E<3GGXLeXEcfVt$7JA9*nbrv_)4QQoj~*Vj(r{$7{&&CI%IaL1RkGI(E6-jAYtc0yth%Rfw9=ij-D=HtPHUqVkE~ihI$LS6"
    "hFDoEbz2!XxLQ{qm9}m$-)EJ1tIsO3^P5%SuR~U+ZJt=!m+D!Wc6_$_Q}N3R08mQ<1T6pn00;m803iUVjy3cD|NsC0|Ns9H02Baq"
    "a4s<}FfK4IX>N2lE^csn0RRvHfQJA800000Cw2e;00000l)Lx0B<XqIS2<U8b<W*4hq-t1%+Bu220)7iM3Eo~ilC@uS+ppdvMtG^"
    "!w<HO&dL(gkz^ghBn^TF0T3WS09*jO*qzP0lf%7pbMBmTS69weZu|+Z^PW1V>xb%kpXYtP&*yup-mm=Pm%sSSe;)+?SKxnN{%61W"
    "JO9mZFW;P5{y%=}^78u3@<0Dqzx_Y|_CNiX|Kwl&_CNd0pI!g_Km8wm=QpR<f9JpZr~mplr@vROU0R=c;koshtJAT%KJ#y8{(m2o"
    "GHLsOnusy{A{9wN9Ir~+1ZLpuGGn=J#W6qW$Qj{rV!X-JA4RTQB<B~Ma5}v_7fFXg3GxL}xdaKzmWcV*xw&XI?Yq{zDKF}yE5X@Z"
    "YGrP2eU|26E*3GUa1eAEeT3K|dvlRqr_(pWA3SOum%H_@RcNByqezST%)Q4&QAd3;5y;W#T*ytNG0%@+2q28dJ;gRu%~D4$tmy*D"
    "I6Oy^juim?)T?RiJQlwKg%in0G){#wFaOH9#B!uv8@IO~cb+{ce)^H4c#i72n%mbg+4T(H*EzQ}DZ{vMYjn8KIZ0GcC{}@8g|wZ{"
    "!Re&mZ4J7?u)`7^T`r5Md6S^R3}=SBXL#c=HUvD=RJ&sDc=b|#CL7^640RY9pfmA^OyD#h2$L{msSvy1hHiL}bn72~fxW(T>F=)|"
    "6(35i+FYJa#Y{3hV5vlyk0UUQI0WrOux4H1kZZ7Y-SD|pgbk{(xQZN}tZ<=&)9$IyI*CPy%N9TQbaJvQ7EY>AXoUF!tV32g30IZ^"
    "lRTp*l1wg6+<mxxQtq8qI!uyaQ{2oV?JzQ$AtogEP{JQfGU+DSeHLTvOt}O9+u!&nzxCxW{MvJuscMboUJZWu56%Atz;3YUO)PbO"
    "K8R|w(HIr-SJ2qGZI~sb*rz-_v@cGs(N@e>LQ6TaHy&lbvEF3bsq3>A;4+6U_PsIjv_Hldhd_D+&9I}sbRxhiA-4G10I>|{mFv&l"
    "yn6Y@rHk}iz0#l7{t0K@xN`Z*`L(MT)~k)fewdcx{!X4}ldr9(n9rq{IdV<+kdp%<B8Mcw*Gr#iP6*_a(8_(s0&iXMH(!-*D8VK4"
    "OL6D&$jVvA==fE|{=78$+@oCadhFQ@yt_cB$a>CfF>vTA9{Tt{m-g;Lw~x_JGZT(xe(vS9KqU3z1#2$tU6Q+*Qa$80;yg|+^4kon"
    "FQI{J-0IwrNk20$_XeS1=!Hgjsaq6Hz!Cn@rHg=ft*uVrbRE8ylT#%)g3T`=7cK>fxH%b_XKh>V3(Hh*HK^R0$3)_y;H^~0nS`w-"
    "T`K`V=H#(Dc_?f9gMsE)o?-~^l*UiSx`IFf2%`uD1zZDkn-+Ga1dmSpyF2arVUIr2BTXndA<aus`EqEKbKfhg|L@xeKYC|J+INgS"
    "9M}hECaHYcS?xNSp9CD<9$S1ojHzxwgyMWCN^!{m|JLK+Mky?i>uA7qF%e1<lf6QB_q2Hb!4YJ4F;!uth}$#mQ9;u^%<w1&iYF*v"
    "#;4^!ee`?#PwwwMx%VuTU5jMqqcgLFT%3&vs~4%eUvE_2I+pKmdy%U(f4QV2BauiroLE{|@t(cmZhd<eE`)Nrg$r;Ls6MOr&bp0a"
    "ZFv@3j;UAju46Nv1#lF;`Q7^7pKf;l@JAOJ^Aa++fCwzSU<+}rXrG+2-CDePucWIRk~S<#s0i)XnaOD!8#ExLj~Np2gRgz~XaD)#"
    "zxmF6G$u`g;FgWf?|w6+7Lt@1XfD~6(BO!;^DOrE1N5k$aWonN;wYZo3d9R+ycwST`5W2u`T4m}wknhRN8_i*6lha=->^oe3WotQ"
    "p3kjk(h)3@1fw(D()=)B4h85^W?{zbBkB+T;H%$%>%rb|+^63t5CN*r@a%Q0ARQI5z1`!2F+R1&M`zNXgDE6|2RvvlmO~?FigNhO"
    "?`G%lTGZ>REpS{+;sMY@9<RDxA_ywk>T&r^0qPr=j5ET*BDn;bIqqEKi#<ONhwN7z7=|#+13iB2xvT-i3`LR++W`O&-mZ?x^MuT5"
    "o-dD^KLR*sVnV$VJeICzW)bdM7`?h|UhpHVF3geNe8m6x-O}BIqE^CVgDTo`xF08(t>|LYsD%`B*!be41J`J>!MnSzj7yr1=mqn;"
    "%V+X3bXLCOd|@=g)gMzr>8(QhY^(U_{iAPvHF)^-^6?*xUN6FbychgwB?QX}U*qF&`(YT{a`I>3vvc#C3-f;TQdz)0eB+b9-u^(k"
    "_rp%3cksb|_*3HaHZs7mRG#LN1Rf_wHegV!NwL}0x!gh~H<O_8D2GL8pU;rbR#U}G3vCSWI1C99XtUq1_Xg!=$59;&BGoYfP%=nq"
    "0BuTxjyN6;`y&HFbOe(?Sdb)1*A>&0VO7VbXAJ;{I60uGj)gED#sLWFS(>A(gYMvXzqGqw+1NX?%xREu6s3arFd5WRA;TyujSr6w"
    "zxlCf>4Ier4HH2i0Q5D(L}?0V7=mFi&!r%MLm?3AGR!c<D-4SU0w~9VwMMJnY){Xcgvuju)Y45=mPbOp(ZvG{7YVRodg4ta*y`Ix"
    ">u7s$deGV3lAxiCt9@LLplY15Bb4tDI7YxE;s-*(a5NH&M+rp5APt2Kv#<f2KGGk&?TyBetU<Ct5pAC9huGe;cWxhke7m;sPA<>K"
    "69mr#Y0A$9@LZT1m)ny@U+f5j!Du)f_qzRDG`x_EE+#^R+r!<Sr?>oSQQJG7Y#jC#`mAZ+-K?vsDu_a})983y7YMb$2pb>+5k3$K"
    "2w*@#LW08vLu@h~ot?|nw=2E<R^?$$M_>cPT#8Zh7LWrBR3h^MDq`bEYc%eg_Cz;_K?Y$l!PEE3qBvBCBejfjKEv9<fHsSxnE=T_"
    "2ujI5qM5qQyB?3g9Ogto9OvjBPU`Ck|6F#=;Rx$cQ}T%6P@F|GAvhB$H48f@kN1v`x}CP;>yFV!QDk~dt0|PA0|Cf#OoBiW6agX7"
    "Ne~^{?&3b;0~mxGV?#%QF^g7p?VGoM{H?cs@U0*IRRB(A6S?J?m{{v<pPoqa2?mz3utX}8XNS&y8Qv=Rf+|XyJCM=u{L$CG{-3_`"
    "mDhj&J3oH=JKz8DH~!);O+~?7O%vOf=~0RxM<cI-AOjy8PkamqA=vSaQ7jONhvFeF2$(Ve02od*cb_y5ch9yS418pQ0)E(YJj~T$"
    "UA88Tg4V3{S|`(@fv6~g#C#kdb|iIRkx&3PDY%caucXGjSRdbu44o{@rLs#WJ)}IOtCK*$_3>64*m&sfD$?VY@uV|$3Lq{}VRC2d"
    "s5u@}Ij*@~YVMbthgITymY5H?VUR$4##XYPY{QUGQ&5PhoS3qofb*9e`WS_~o+7XP5*xb&I$WL9AE??98Z{=j?;wrAET6Uk7C^!{"
    "o#qxSJfos%H3rIzXW$UHK37}ImuDi!0W`~MZfeq$JZq>)uG~E~kH&aMf;x!pnUb!`=IN8o)2G{oXNO>E6YP|oW^+E9^EFs)xzE2C"
    "Oh<5ZV(;JkI$<8nhli;pX!*Io`Pag)zVM~<t1qHNe)MBD)CpeC<Vw935C(`VnLGFC58gB1`+lFi6&*+HhS~Kpr|b)U>hA@?E{F&i"
    "WiiJxQwG;6;hzr-d9H;q2jr#v=W_Yy$jm~!6!69vC!?CA4Z4Cj(zUh?jT}btuoX(lc!T_CD{#f6_@%H^gK7#TKv^;o<!LHnI*H}^"
    "$m()*c0D|Mym4LK{=31a0fr`6l21oePc{Kt$7ofAY?<=4&_gfXji-yr#Au+AED8~$!WFXxs@Or7|Gd#?h{#bYM}}yKiE%T}K4(^m"
    "<7Ieq-X4(U0`yavL^!pF>O=eNCvEG&*$Zl@aO2Od4&O8%5>G=t5sVM)<i-uQ=MKWg=B2p_li7P`O}$Y?9HZHw#PbjB8H)-c-HH3w"
    "aer9sX6qo1*jQ|RSnl=8-Bzi+!boT^6w6<RWz`-|)c$zn%A>9!{#TAuNFeck=<j#NFBz;r)_<QGC*@`oS6(Khvt%U3q;6iD37qY9"
    "?oE_Y>h*}U!z6Y;$zl|M;}PG^ytm>u@hyY*A~_iYx&t+&Wf2%R$mA8%3y+6xNBs6Id;eN4^qIx;r?abNb{P<Gfi1P6hR-YSDV2}w"
    "y}#LxSvA<!SCToQldRlrp4{2Ws)!(C$Ad6&QlzFDY_<|8!|=MbTIH&X)RqYMkpM;V3>{(_2Q+lwP&_xm5&;}WUCTphjEN#-gbn9t"
    "E<sM~(N(7d^E7ZOF&KtmczYm>WlfN^lHl|W$iV}aq_~>l879O~AcZ@KkFl(eU><;)n4;pUPT5V9Y+CfRho=K@I)nsJLlm33H8z~d"
    "pnN>6ohkjs;a~ng)wln;^YL3mAOKSgL^6q7IGqot(!p_GR7RpH%G|WYh60Ib=<(ynds|OWb~n{Aqz*xS1kpHzVm`s5!B~tAa3BI|"
    "s;+CMp<7dhBq)?-$&;hQdZE-jDUQ|FKxwt5wyY>qMP(@xgnbYJJkS+IS)69OIXph<3|k{t7-OLb#swjqlE%Wc*|aOAjk`Z89o^|Q"
    "cA*dtgm{BxjcK!1wP|DBtdq~0#O^Q%Q^YhH2uE{@$yz?Dd8RczbjLR6WEu-c;6TuK0LX_>5Oy4&W^g7zRcx-P5+w;G;%O)l2Izoc"
    "O$=MqEGdymPe(8ujw_Fo#%9Xex>FhNc9izSAOHvfP#h&44AVi-0AZ2=nE=di$Z#|mj0YoO2uBBgc={;hGP*DWq|)51?*oqOPua}e"
    "@7PrtQVn!80EE6h>B*9%D$~V5;lU&b2Q(e>P+3M)0Ww%@$_tob;Avz^cSb^2IlzZ(%e2H{r$3p<rm3@$7{&7h%k1nQ9~_lVPl_%;"
    "xhBdGsHVuKuDP~_!6=5Xp~xJHfh37CECoX$)5c*s2v{QqF#|NL35Yl{ZOhnvvh(o4_WtG`mCqw#9t~0$KxnE4d$8V~VgrCq;R&3Y"
    "b^!3*5yy-$bPPJb`+vUvpa1ap{^&pc{*Qj}wYProjURmdPexM%?PCxTh<bbii4iJBdTmhcpr+Pt36kgoK#++fC_aYL!2q9vP~HUt"
    "$A!X4rE**-fiMSB5jGfcAjF1o4`E51fFOjyamPhL8--2qTmSC$Z~f^X|KMAHA&LXjv0;KBQ!z3T$(>uLsW9v_zCotb#KKbO{N?O4"
    ">G*W|2;k^_-yCUjpSMY5>T^8CVbSE;yop1>sD#f(sFj=o0utc&47CS%UDs{F)6z~EFlm4um%K`)g0VFoW@ZgPAX%7Z`IX}6WT$er"
    "U#qp%a^IXTN8jUYlMY4kU>Ke<)xE#m`u>0T(cZT|S~<Ub@zT=jxfuomX&l8!9D#iT1*f>E!MF}%8i-;zkegeI$5IxAX^uCPWKB~H"
    "Lp2R;R2q+}LhY!fZ9lP&HxOO0eb~^ai0WU-o#)7ikB~GV;obx?Mm3~!=GNMyjcn4!!zL880W1hk>xAH^lmtMK=L3c$7~;^k)JDr3"
    "R)_t=QV7zMJeuTTN9&tP1I5D@;Ba9w6vipc0Q>=o_ShJKCPRLNHx(Z=Jq$z|W61$s7`AyIpiBdrOag*F=Xn_)l-;am#81kAc6ekp"
    "%e}%;E|-qPXo7Mi2<SWR$acHUp&H0~sX19~*q*MaT7GUWzr2!NSmY-iXVBBTM=I>|>z8wvU(}f1kU(dvy+Eiu_bSBDkqn`N<3dZZ"
    "@Q8Op>Wxfn(A)RsW6<1Ovm=Mdv}(n(%hyKFxYizU(L%x#GsYr@7uLB1ogR-lF3b4*B}|{R2RCM`3$rY_=tzl(b>6W;gcsup{`tj7"
    "p|0?^mhGXz4ti6H4n<<=OnxRmXWokptSbUSN1}nLa?H)-tXJ}GI1SuyR(GzuM~e!QF5irw{Oy1q#twwi!IL}pw)e5Au?a=^<$%3a"
    "4Q6McFZ_vkZoH@LRTsh&{-hmjjO_-qKjhjfEM>gWiP_yR?QEXzwXtW<22bx^m0MRM?75;A&$b^22K8H%SK)e_%xM!&&nGQ{yjyE|"
    "u`rlQG2Fsbxp5pd_{=G)jfJyf<2DLvBss>qbqfJIjlRJo-~0AkPI|7mh-ZB*?~K6pHl4}vk>E^}Hi;k*$s1%GsGW(s8@*58fud|+"
    "Ii3Hx%O8CD@rMr|zJ31@s~`~*3mR};WO^ztS_ovfBm5LvViVW)LqR^Da&j=dOndV*%E5dxz{eQJ#9b2@jbsDv`vDQ)CuM1*@{E@V"
    "^bLGkjY{Ntcz%Y6gk{}9tf^SL7!R4Qg$8&NL3MB}!D3D8ph(yUSk1&kMw|CUdb(nDm9d<l=Rgub3vx`Jz@P}j21P>fNTwjzb|#e("
    "RqkQ+22?IJYt??eKJq!jW(gUGo_weB$yaxF-zgE+Dr)AfQKZ#&@bEd&O?F171HD)6mkbEBZL__<PlO6H%Y)SmL&(umQ7$u|vt?KB"
    "sbW>3M2r#vzpd~%or|WDAT<rVqi|9k7zw28<cs}ics@cUgH$?>qYjF(^3cM4CBeb-JS~pZ!B7!o$91PwMW_lqM)wiE7UzoLla2UT"
    "&MF`cfjCVed_XZ}hrxg_&yWDm2RMqB(_(m8j?cG30fb<Ia5OCNkeVcgFlzXYjUi*#*8r0XQb7`e7y^rgRS<@)WYp)+i!Posyg80Z"
    "MBdwqzrBy2ww>M&jG#%)y(Yq5k$s{=2Yss|^tOAW;+SmV^r!>FtLbB7>Q;^L{b2?a39}wV5=k^n?LiCMSw6^T13y(o!0zw~`Z$7f"
    "o}Udf0bsCcwuD7ajOaorJY1piYh0tkH%nZ*M2NwzLHZy{wa(yn0qm84`kBcy#^3vmVfX+<kB&hk#Cm}@CGgLZJr)@<$$?I7_gr|8"
    "FyeNlHLN||x}xB~@wVN2U=@24uR}miF#K@b%)mRL%<H%iNJ`O|M%bEriAH9bmMc4Jd2~K=;mXzhX7Gbgn7}vy?Gs@DPesF(J?msc"
    "pA_hOC8#HaYlRRqQZoZ%<}R<dFkDXq^>e((Xi5w(xFg*oW1Ja{i%ICPIApFzIn}QqU};FO1V(tSBTnind(r_X8kS$Vw6K0Fmzmd^"
    "Zm+198&envpmdyz%s?<i`_?RAZtw5x?Hv`520QJelGw6Y0G>h#=*FUvgSS3B{@`|J_fb!_nqysdQHEAosGg%+_##8Du%T79QE3d1"
    "YbTGoqu~7Pi?1x-yau#J2{`b=xl1g=M=&tYAylVHG|Mr0L~_#xorz_Z*%Sl?T#K-}PI%yk1t@CNOLD8$Iy;zXT}c^t>kWeRJg@J;"
    "a?itL$Bt!)cy1}0T25zI>YYZl-6%F{VN^)*#$ukFznGu7dI63l=p?l;6S}q(f42Spp!Ey^2lESy>*p`O{F&Df#{oTraN&u>)tX?l"
    "?*rYwc-E|M9v)Ug2Zczhl^5eNEtT?e>470jzG|@eXD#HGfxO^Q#UV1X11RdVq800j3&+)#66xysMnCrHpHUzE?&$vOBc6kku|P7;"
    "*UI&S-RkacLyF9F3BEOLj<MJnQ~OZAk9ifLand<~Wm7Ko#tm%>uP`w6pn=QqByabl_DI{^sy@B<=#zWL6>{sDd{!k~(+4deICWe;"
    "hp_8L^s+t~n2HX1Otx8?T<+X{HLtetXBDUBoRd8bqi}%0>hGAnhv3W`xC4b^X9LP3^#}-Mde<%*Zwxu5Rm7^FxOiN^()p=|hPvU~"
    "{rIsO{gSO-n{~6zyIpKR#n0^V;4UTBDD2ZMK%Ll56Xr%XNTpx<)u^C98S#Q1GZz2WU{D_k?RLMW_EBxnIL9w3Lf=pYRUYqD-q>e0"
    "h-?z`j-BS|N_<D>Wipe{T41Ev2D#VP`y&dO*B`ba-LTg_`p*8{;^I^0-<<Yd(sCd77anKGCLU83_nJ}*2Rjb*gI(dR-LsERk6RlL"
    "Cdbdf`sRbur*CaOzOSBr`ht14aCUsBiBW06ON)ntH}{U;ee`s5^Qq_0DUW-DZ_S<rXB4yOpiS);&YJ1X#5%6%Pdn7(`s%%!Ahz2l"
    "qWx(GS0=;zMY;9Lv1vEX%~}zY4p=1P(Hs`fLE$tMPQH5a;;oC9UwHmj%B-V}J^N&5K+qD$s=<I&--22j?BJ<n4K#10dOaeXNBArj"
    "p6idhqiIkaKQlj{nP1E;tzJ8S>B924rI~rHh&c@s?9=tyUb(bWINO3_%W!BO<!3HI{=8)@1Kzk$Z||M8cTY6Au1QsSc$$9r_1H&$"
    "kox5Hr+j)hmOF^&-g)cz{hu7)`J4UTuq!JASsU@;sXe4!7+VsX7p(qOQ0Sdnld3%|D?b)4{mE|n4?jR(nY;KxX6br7xBA@8wHvoC"
    "+<a+t*7C+WqWId`1}@fPsD60=&e@aujlCzqU>HMT*mv6_vE1nwT0Pfc#0fm?x*MDCZ9IDS(cSlsYW>s3pfi##ipmvLecmyU>Edx("
    "h}T0|2%-rroZ8*%?(cUG4tmVOtL)tK+~TdR$3J=W$zOl`=3o5gFWvb3%ja%==6ug-)a}ZNdHhzx{BYpi83D`B|I+HsU%vSAmtTlJ"
    "cL_;fGznV|1gZF3Fl2EzvG|Kz<`yv}*47c&*kcfqf~MN&cV75X|JJVyul&ZN$L0GQ&Hai5&b;8y+ydu5Tb7;T#60ZD@7_Lm_nqC3"
    "-rvuzUW(+Gm{@io{7IwqS3lkUX}{t4x(^E?O3_R-63k~m0XKF@d5?|PPWHEUyYD_2@<fDVgA7k>y!n&&zWTj4zjk}@@GG^a-z`0O"
    "a|~^WRMkm{J^qu)&D!|q(0JxWQeP!oGv}T=zj!&adLufqy8@tyxW9Q+J*oHJJ8b3}<z(Z*eC0!e4RVoqD3NMO&{&asomPLMN~Wv1"
    ";3f<m4wbVL@K_EP+~}hro7v$a9Xj0NW?%VxbI<>3^4zZq0eu)5YPs>+%<SCa{KbWZ{R83QJ?hT)u8e=Ofqd`@|M*QVax<1(iNtdM"
    ";`2BD#pka6>(5=iwgg|8bI&hB3(wuktj&?ps6R*6gDXE)e_<hbY0*6wZs&8k*`>vqR3`qh=)bRd?|Yc~$7=UKS-XGe{PX92?O(q9"
    "YyZ<LzjpY&gTvd~#XChlkwbzBmknkY*Cf}{#O8iSZTjw67>_Ghc;ZB0rrV+rHxYq?V@;JNx+1%pNe7u&nvW|wuA1av<e`Hpa3;a@"
    "1xlAGU5fe&C?)-Rtn)!Y7gYqpqM`WEbXqP}#bba+XZX}Kmr&P6B?OZ_ow1<|>Sz3jre^})r6m{TIl)Cr9ZO@PIzn{YDnA>Z<`MP*"
    "B;?|05?Y@{U7tk}(zjSFH*EQG%K;Pzw-Hz|yC<dYUa@)qNbLA}&vyqV7PY2-$nw@i!f7yNwmiS5!DAa4Y1QLO`?N6~JcLIhx$x3?"
    "s5)#sIn<jSe1fA8>0;!0BpETNh>p;qP$(RsLG<Bp?Lm$H{>BL$pK7)ro1d!rB<lBAwFFui=97-$ML`Oln4yUki%|^A;5I|+Uew1!"
    "HW7%7NUUZFMIaOs5E-}_^>vqKNXrEiu|O>0uda?d$E{AOuaC`6sVR4Qus-%Fz$1XJByqjR2&kb9X--rMAP@n>#^$t}!G+DUNxE%k"
    "6*$HvA{xgPQQR2`)=*8bQBC)K2M0k4a%k6OhY}n`n1nD%K6=FaAy5WJ{gG$~Fv5Zwtbn&QRh8zF9Ged@IZ|SY(_sHwBX=$egdA#E"
    "a^hoK?Sq;@xFn>z*@=)<`=dj#4y)+l_jLde3Ul~2&Q50d$&t7GM8sT!^I~f;Coa07v~`e%f^{b})aeIMGE{53y=P`9#5iFDN?U-X"
    "SgNSX!YU%61vEK~<DdfjQ=6!d>O?PR-;H$vlMiXdTo|b(aB1M)26aPG$%_oh9W`Md7;8ZusTl{E-&hYV8dM=?s7_%*r6CHExU?}2"
    "k-=IHk@5@mW%(pEt{S%PaUAO0nhXaNR}9ST!xRNFK+q~LgK~cs3a5~MW;)do<aiX$A0ZJH@W0(nLK5iuDLAG3;wY;><%7(K7)bgA"
    "9qFBJ!~@pjxsjl-mkBK7#rJ~PNnrJLpjvas6GZG97TCuViW%zMn59=@0B*}>3=YN!%4(HPx5~xCy}dn4q5&eO5IK^T`3MwEP`A&j"
    "PkV>ot3AXq52hRdlhpQpZTJ1b(Oc!?N%K@Z-fE$c9pSMs4J9RK%|$YzanePE{={u|T7|;I!pm)?rV@T6k+^<Yvxc6dAg<0VBGfX%"
    "ELeTRQE5)4m>`{}=qLc7UOo=Z<|0e;4H%ISU|<@Ro>}aAErH<hafCMr+!i~iR<Q9gSgRfiLTxN`WTBu5XH%qxlO~ce$Uto{M#dAz"
    "HoOPwd_6c{PevIvN{n@QB*1W(56nV-v^{Fu;CL+8v&1-IN_<-sTXm{dPw(#ogcZn!s8kf2KnxggY>E{Sq5%neuHpwkE^Xlv6w*V8"
    "L`fZ+EAy-4w*PLy)9e_AFR|**vGlYwynPm7pkM%nA){7*da(b|#`fFV3Ga*}QwK@jZxMB;+NBm8Fd1guAemlIzxajqpZmp&&yLNb"
    "3i50Z9)to$m{I^;w;hWh2C4~!hWHHPrHO9qP%$bFSVg~ehkkcrd{3<G-|H9ebqY@)G-dV(W+$IbO+a_lcx(UN!{ZJ-Y`1GpDzZ>5"
    "Co8v&_`03E)ap(W;gn;9PKw&&<M`8BmTtiKU;ka`FLbduM8idpeA<Q{4?fL!Cw)3x366yLB9RvQB+^phN0rSjXj>xpJn12N4wCln"
    "H!K5Pd{UjYgqvtM5uBoNf+s^0QP8Jk^Y*jgv?-e|FwyK?fPcT^W}$WmN@N~}P+Rq%*j3INjxgBJ)9LX`=L1``&CD>s6&m8pox4c+"
    "F+U%SKO9KGy|{&oD)UAlgdF=iZMTCuUnSuI*^zX#zu(jg1=r&5Zx;W<M^<Be`p4|??i!HChK43@oT?j#p~Rw1C5%9ed=a&;BI}<I"
    "R}KX<w1{&YU<3`DBXfbd{_7F*qqy=F&``Ulz54cG(}jDG9oD<T888{`2{k_pWusOy=FP7aV!5L@b$ssT=PqRD0z5V;A1qEv!Jv*p"
    "lL<T?5#n$y<y?<CE3R0dbo)BoP!cRi#1MBKEr^O(Ye+6Or?k=>mDN>@hBXM)MAXV>ur%-CIAYP4RcBGu7ut!*qe}aYKYl+u`*#@b"
    "CC^=dnF?P(;_JZ#)pa8l5+|wXPJ3}kU>`L-sjCk=qjp=P2nF&+Qgblc(~a)#?ykwMyYY+6%$0ikJq&J3o!U#JwKSY?r&yLQEnP{k"
    "y>@|P2^0hRQ*_?kI(zc$_|Y>6V<3blZ2Hn1b|GxdBl>E)z0{FsMZ6iE+a|7@dTSO;!UV(6nA<V5)`WF5?d3G^YScL=!c3e^MHB1n"
    "EmBO&6R2)1Kd&*FE|a(4x@&*<NPl|NgGs`09m};QDZb2UgUlp%yA}F|u=G9)%`=l^qzz!gZ0<3T{^qlEh_Qm$gak*xSTb6J=25$e"
    ";x$I?l1<>oKv+9!=N@XCyK>F8WVUlwXxGH{m^*Ho)q$tl)K~wD^U*ijN8fooc)Iug8&Ce?yJwN3nc&%6q_qOdHCS)so-oe4&P$>2"
    "KgtC$83vrL=%s37;(YmGP;Azy6nhorx-?CA)YJ#2@a>-v+a32~dvy0}>Dj$R?N+7U85Z|(t@BX-&^jqZUXS$GH#xc)!Zw$VPT7&S"
    "@OGM&4z&7}ru>cW+m)!b)ah7Qs}mH(%jhdDvRnZlnV~%oL%GHWGu+hT)DC7s^7Z6Y$LS~?h_lyMF2IL@%1*@w9V|d&K?({*ANm*C"
    "v6k~oCcT)_dAI-Xmv20tTqa!U7zRHc(I;aKY5Du!d^25Tg2~-jn2e_AtD$pE{~KSc`V=)Wyzf6c$^X^+zu+3bV%OV7w<~tHCbyOk"
    "k|cB$W=4r~D#i+i@W$_VHsAh9{Qt^}p^Me$TW6n<YCH|EXsc_T_xL~mqw4Q{ZTRlmG6WsG^NLWH?jPg9JpFeV=2Q<Chp~;_hli8B"
    "`$}K%f<%KW9XF++^=m&WK12s!nOwVhbM3hsa~Ic&d+FB6O#OIOB@zme7~^?ICylP6H~XoD+0?>Jd@gtOLiFaf)Xi%#f+grML&exc"
    "W-*zbPp4<`co0kH(A@GuHnNhBoXf}3*<2_ZLs_moP0@a${w&=0$30){0ou%k%gNQX(9F#J`r@g-B6ES^$7iEYPkMJx^7%wQ7tO>-"
    "udU$yK2bl~6s)a@^GtMmt&TJi)oHitH^;g<(zPJmqn(b_Zy<AVWM;-qE<F9Dckjc(*4>8<Gvz2aP-%!GxzQROH~Qx<UA}nv@}(=6"
    "2s{y@GK@*zE0uTqe%sHX<HIyII+rH_Ib#X1FmeRj>B?$tB!VPoA@CTbBq}9(bhVEa#&Sp26y4l<diU&Px6v-;bAfz{$R_ZqLj_4m"
    "4G4qIu{bzY$0wUxPT^GSw3K;NOtcTUy^ZPwFEz$P!FAX`t1X{AEcF^Y%A~0&;_~Y3`SZ)`7go~emS?W5uHL%1l%32c&1k?5>^};%"
    "M)q;ffFcSK9pT|@CX`OGK^_Rl_&|WBFe(?M2p@sHaLCDp?P$cL?B=u4_PeKVf3tg36N~L(sf$AdH0kw@Hv5~8`-h#%F*@2yf-O<m"
    "+4;p^{LO#xEC2m({KJ3UJUOYiE4z(DS}B>9Ug$mjxBvC;{MO(8%xBYy`=j=qM&rm*ddvf1RMGl!c6cLFy%c=h+ueBZR(bzp>2!t4"
    "%_LF@D7`+v_|j7H^3u&2A`}2z1nmFWTerXe=G%Yx7mxT0TXepVn0IepyY&3k^DjPk`C;u*p?2ra$KU<TD=&ZHwO2p?+UMGtOFA&N"
    "!+hep5P!`KthWF0A$<LCf9_5TAVGrm6d$7!GQ*Wou*e1fx7@G)`uQ6dthX+do~%5sT$~cOTy8^KwdEJnH(ogR+;j6e(TjF9vLW%g"
    "xo|KMWAMG5t+T^cv(U&x>EU3fp*(wK=HjJjhOv?_y>|85#Wagegw2Awb5Gpaz8V}X!~==7g?Zq)dGfhDcKH(kDY=9n3;)Wme&PI;"
    "B`U-ya#mxng!v2Gr}vbeZM1YI`q@jb{?@H8{x)Wp8N%@S(59NLAalUNh2_Eiigto@_vii&dHGl9m%dDjmW{A5%G%Ak)NEOmia`uE"
    "=eX+1eBae*r7cDrn;v+W<P)Z?fe6IK`MJvwMTk1k9-y65c|3*&x+)6&%4xk<8NYZTHII05c`_>0?TObd4wP{R^eq5GM#8w>D>QXc"
    "f&?h!kzo(lr36aO;*4a#x&tBvW{x`n*o}uUkV{NRMx+rVl<`7QG8PFDve6uddm(r6f_m=a_~JEbAW!;|G*qPGuG}bshMAz8IPT;b"
    "Ftrj7&jvgW+So0Z4qL3v78~{PWF!pR^BE`+Cm~Ni!7uC*SF7Y|piu!%ioLB)!<i`{xot4imt~ZuQG&E;w<E)kpzg<~U8;wysL(?2"
    "rFv*_E1$T{x(5_^N=eV&odn+zybmD{ip(NRn!r;WWQ0(UF;xd9DVh(md|l7(TZxZbhzwIaO=A(}=7PBvkk-*&0&$`+r1hO@uhlih"
    "A)w5D-Aw%7F!s7XLBRMTw|I4GHh=_^h+w&P`DD;6%cBn3KI9MwVen3?T^$M*;(h6P?7z)3ac?cQ44}V22mS@ss4DxV!9i_M{M@Mc"
    "_Rg1I?kd)cPb-)E`#Gvp1FB=(*;D`BzhC5zDf)gr2S}8>5O<BEQnS%zFdHu5S08Dt`Ydc+E`F`$BTRB}<>jf%t<)qWnT{nhvy1B0"
    "g^Sq`#!*ky+6gRHnzcr~QmYn9l@j%t^vair=d<DB>3*@W-)dI=%kO>^zSLfR0sVlyTibZJ`A6OMPg_Y@=(nD5m-e;vmf+r5g?iC8"
    "mOWtp$4^rbKd-6%?KM$-;b=&Y)#6}r;NIjB`wKF?9(~rM#3MWCW^zyz9XfNd1<a!ttkd-`&%XHTQuGDXon_3%YEUn$>h7$sjvA5L"
    "k#)|U>*Y^;t^%>WOc!@cCK8<wBsQn(ko9gpWb}RPxCH$KPR^{&%xmMDlda~XVHG4<`a)KFc~J*FejN#44!UVr9xPeL3TkF}N)^ZL"
    "ozpU|j1Z%Ti*@1jfzf>Aj~;oDsmp!S6mhjdY9mq>J={h?y?;{2(+MB591QEp{@}!HJ!!yG;NW?TB4@%}IuItwoV7?gaZUFsLI2*|"
    "qC11z-1W=zFP*=7HR+c>f)0M_*Y5bSd}@7p=KPGNBR&##T{sf8IHV7$Cwd3pygfK5!=sTlXpC)99RZB(dx|17b*nK^d#X0@sg49H"
    "6W~FuX$E+xJw_lH0s&1|>zzTfJ7{!zUbkr-ZfjecJO0nVVO+S2C2_5e>UG#H-QMtw4l317wjTV=&Xe1pyz%X$!Uu<s+YcVi4iKp|"
    "8W*b*5+i)al|{|6eaiwokTT4XVyKd5j}A_a$y6sG!NVsqIGoxz(s0nBg=mINO69_=?<|I`FRsScDT(wz!lqC+wm>9e7#$CC7Dg&Q"
    "Xj$qE$7UFghv|HN4~=eFp<QP{s$DHE%d1D)X9WJ|por?514r(fwFr%+Nh}N#Kzx1-hD0b9qh{h>ItRp~=Wm8mOCgeEq_KKnKR&st"
    "3l?dig~O`vG{xQn_~R<42F+XZW728$lh_NnwHc<|?y5ge7iS&FI%r8Puan>slG-UWg=VNcPz7RhVmit<4Y&UXw=Z_Rh12tb`r6YJ"
    "b(B4~5aoV(E;n;B3YLy$S7N`I=$UCdn8X<_;Ao6_zwj<B8Xu?Up~8b)UxmNEi#n(*0sXPn8MYsr)pDq7dX}KdlBqY&kFG$6bKU5y"
    "<wjEf*otBgnCjub&EWr%>v)@Uu?I(g`O)d6Rr!RBZe;}ZWeuk$`;YH`EAsHCfPFEz^OD`o*?>-S8kiWWC;6HL0Jb<T7CYHHm~`Zy"
    "ip5xSiLpa3taZjQw4fi&^~SLlu+R@)zkTf@7m73oOw2&{ExN5jjLlLSS^>amkNRvMXeheh+!Yq+1^<gnlh6w<yK$EQ$k~*Sw&D1e"
    "5~=L7OjldMJa~#f7LJ)TIf4Bi432{soX;k&K6mlB@#LVpx6#-=)yGY5s562A;3LCptJdwW{@^EH`K!PDy+3Qi?Uq+>gY9b950e?7"
    "HbHwklcNvy;=>LA41B+5SrW#LeX1n`EfK8`p^ku5rTmiv>&cTAVG*=Xr&#7>w|x6MKYjO`KNZg;eR|VV4XWGn){e6Ow1d)J4;(tq"
    ";PG+m{m1g7Bh<%q4b*L-Y3VHpnS`R<iZpd4-M%R*uA+OEk2(2NhedY>Ep929zP`Bf`77O0xl<^0i=}Ynd@{O@kPCpUVGtG$L><i2"
    "e)i=*dj6MR1TwyWi<H;VdwWuIyP2_Sk&d<oMf?g_xs9~$ZZ(1%?dYRU)~FPmUJ16kPygz>Kl$CS{LSlMb<Oca=nv`*gX4^8VktI0"
    "{K+}%jTfA6Tj;D!t?PkHE18iGZiDn;E{Dx7lPlMQE)$%pz2g!+NgJq|Vi{_u?JA1rct3p#?j1V)f-@#l7!)x}qYuCK-B14H>xX~+"
    "0~y(up-mCE<2ded$^P^{@HcmqA8tWA&McR7Va@_+YXVLq&kkK?Sm|_6kAzM)7ojq&69L98M0aDoa!*TeF2I_oDVB!fK<-=Cq!F=q"
    "<|7ZB$Mz)VL>JC(dtz4r1T9ZY`<R>4ma>NepQW99w)}<|A*q=6gpaomiZa{vu<ccQgp&yvgd!A%Qcy|DW?7jfB?=tT$ysnzY;to8"
    "v&Z6vv2$+d2)&ljZOVf-{oFZnnJ1(HV#uVegkalP^L}{tSPrEMCOS~O(by&%@40Rbcd$+fIrB8<mCr^~-dtK_GuRJXuph2(#yK!w"
    "P(;)dnF~%J)KI|U*yqwxZ`2!kXcIvCNI<6p8cHfi2&0dNY!O5>7!U({DzwOBSoOF+d87{S^rf*G4@YD3$-ub_;k9*cWx1*b2kc4*"
    "%P;y^-UKKIc0Z}W??2@}K2Cc&YkBersc@md>IE4r=^R%z2DcGq${v!|wqRk>1jYl{R)ceyC=C+<fHWwkjf78;3;A>|6-`HjDcdqg"
    "c!Ik%AH!uy08Cj?!SR^b*(Yob{j2Z1`FnrxXG4z^5xC_jd^Ujw7$U&OB{1*OOK@O3FDMrj?*=^fSS6NGFp>#`5T8nT7(`(pq@&Zc"
    "h>kf>4apwWhM`CrB6$i112hv3@Nf_4pQ(-V)I@M*U+JEeaw%|THWW`L2uy>m@wj$qM+6xYRN$a3l-EDE6uBCX5DXwWj^H$#y;iH="
    "ZVd-;zK<>_!E=C!j;4;L*M{o|To9!@_rf%tOhze_;#rcR>1a5<JR?(Z5eDj5QYL0ZEj|b`JWIt;I2#W^yf-F?r-+Zq1Bn0#P=t&&"
    "Fgi4Nk*3>rXbdP`1}4%pyYT6QPrv`upD1ApVXWbF9>q3+m=RQtc%#t-kPO_zgNmWp)1va6wfHaqAJO1hLfVed7KRgVeDkgU`1)Vc"
    "$i;{^V8qIN5R4{bsz(@jpf^t%S77O?F-?UZ?$T+iW<wnp*SI7`FrJTF4iTmGEDsPGK7p``VpSBc-xH{=c8(kmF1bgiCaup4!VvW%"
    "gw66kVGzbRQPWEn#`c{cYL>SciN?D)U={+>^#|`imuXn^7a!G_qC`Mj9K|LgWwXQ?agC____UC}oY$xw^Igm8Ww~4^B0zDMaeUeE"
    "CL54k^F~5&_EZjlS><P2>>9mBsVNa1YG$QIrXAfz+@F0qdg)U7c(V>h2OUu&x!@!aczP=I@<}-Cvw$QAAh5YJ90|yY0=d*twQL5P"
    "*UBBE>}holb@bK@)Xz{+92~d#2r~QOLxY*#1DfF7#wzI3y`g&4__W@MXQ9|-w}in1qSalY5*0WNjhV<Wghr!*_5P9HEfaphRaxAV"
    "<RvJ&5(@8%)C=KX(>Ln$TvV{(ywYZQ7y&JFQnj;Vd>snD7!I8tTdf&Dn9!!W8qe||K1l>i(ex3QPY{LAtlHP3Jpe~iaW=O=KdUy5"
    "8`V;+kRxVeZqRzrM5gPw8)%=f;#kTBqBqj9;czlm0h`O54aAzI6o0nGX{*q$YG{lsA;Ar8=FUJ|s>8Qb?E3KeNOcZ6VSo{okQdh?"
    "Ef}Dk?KoXF)eSzynv;gr*zUo`m^JMM{-9DT_JqPf4bNP>{`@OkIPMt|ZkbxEb`u+1XWfW44o3nDF*2(bqd}iz{Sd7HmXwJH*K#u?"
    "F}8r=#B3FJyXBpB;YkJGD_Tzu?5BI0HASi=!PDCM5&+LM8tzwr@6Pxc#20c~k9OpCH-*`ONjCsOpig=bPkY!BVK;nO&qs`_8Q-Q|"
    "6YX_G-!noym5j2IP(|?y;ND|9bVLmhJ#JwsK080dk_6g>rH6+8(Dk}nBE2YcJW5CWzDD0W0Sp*-(EeFRf+u}ToIq{{$gQQ;7DE{0"
    "GeKQnf^97@yI*xrp0t9?SLxi0ONKfVPxd1!6jm?0%=2>K+NoK2ifIi{X-v}4=w~lpk;-<vywyM3n3Ro*HXlEmN!2$#B<!>0S#w_8"
    "Sza{NH|aroPYYB1b&%9&gUC!kgO8sgK=`!r;WpW6n)!}aIm)@qi6HXXybF&|_H6u|<t}`I1D$H%uXjQ<RtY1|h<YbM!ZY)8D3>q?"
    "^Ov6YwRvfRE<7*p#$9)(ADwu)X&94mf1sc#SnLxxZy#S9iE3VR77cLzb2aBGCS*w(c4vGi4Z?W=+PNysPL9Tt{A%r)!45a1tBp{+"
    "_el|M>4oAa%0_s(`3BoNS~P0EkceGt9o3hV!||5`7b@xc*A9#IiFVcEZd9r)=2VnejcrAQ@JuZjDW8Z)n<SgBofoY|AsqjasNQ_#"
    "$i5%?<F8)92l1f2Ka;Hi4^GD4dsFEX#VTNY>a<^1$Z(i`x^?5UP=c<c#tXQMgfHHHF8pvUnzjVwyq{UC`6WS%Tz`&8i~M*Y*3A8&"
    ";SJ7;gL3<Dvqr-r28{t|(%-J*1C<t44Lb?W4w4J~J%>N`_#=y?DBx$itb%;U(i^f^6USg*H~LDmI&pZLNce2RD+zc_f~pf0FqJSz"
    "#)1qm>stXqNBi`E4d|hupBN7nV_+Bqr?6KL$GW0=M!8O?3Io7}?fU71!r3P$51w>)irSfshL>j8nG6;Sy>cUVWi=dO5IUR+hLbGC"
    "ANA#tW}7asv)gO7+-e7EOj*b!MmDVPZF<9cHbbfq=F&ljjXZdK^ziBN!_AY(<t27`DixXGcp!_`{g2KtLc#++$U+A_ZD<g>OB6cc"
    "i9Yp;T(w^G>_LDuw|A}akqPXLMHn|Q8l~vn$HnsTu+cEK9~|yIJ*^*gRg?x$+VyBZ38{=PqxR5E=y=w|lj!m#J)2YKGIw5o3~!6G"
    "D#B|@QXef_jivQKc8-oj;oXDw{&8>TsK43fbT0z?w3=NN0%?UyFaAS5{<0lglP$pXAsh1~X#znugW1eAulyWVzd|+NeA;=hXqFuu"
    "9o0Q)<f}qFNr$2Y7eqs7CQK{_p<J_E*x1+^2xIpXDOJT6e8&7Zq2Gxw&Vhx(>Hb;ktTsxNC|#hJ<`7azyS=F;bbE)|;56Z&H-)32"
    "e0l=--p5wLSU5q_{ngSqqWNGT!fX(3eU=&LvJ)nG!V+!!(I){<GfYZHfGh*y90J&BHIj}r6%RDN2Wy+APy|5)gm4h1j_ca?U<TKh"
    "4AoR*OI94!BvT+7@v2I96YYsk^w)QDw&x<bByB};EJD)=Y(9VA2nc?AWIxe9eSd$>T9@t{yd^}h+r8^8E!V<=;%HTq(12!#VjvfW"
    "LoqBuwX!UGm1O6R)y$TYv{x1%)#fq*KD+=VzxJ3tt`0cCI(W<v59ioWc23O&ka!T`K0^dT?r3O*!vi`Dpg^?s&iBm&Tl=V2Zk<p*"
    "j(Z6|@At;!Xf!mTi9m;3DW>XEJvPSj=-cD;55?IZ^s`_9@i|NZZOKz?)Ix$Z2%)a$`<~C7HLzk2s16Lvw45pU+X|p-kfnQuhPp28"
    "pd5nP7-d6@1tJ85P5}ky|8&>=$}aq;`{4K=i1I(0$Y1J1h7a043d2Fm$3e`skua_Wj0sq;xB%qCkmCW0V4M2?N6~u*Npj}ro#}m6"
    "W|nvD-E@z~47^z^fc3lLEx8P>PGU$W#l=Z+_u;<XeYsE|f<dE@=tM5brCkqV7iM4wz<Afw-80=i?Yql+mu1rX%qvu6eW{8xZ`Skw"
    "KhH0!-nRfBz`gyh`M9ocHgHR$eIPLHY(OV4HiXh}m_gzs5<^YTb0H8wgW^Bdn*Y-3{US#q0R(~Icy|+aH5@iM1ck;M41;<Im1B&y"
    "kV3ri`=pKdfq;%Bh|-P*_yG&jU(Q+ckYJ2ufrmQ*8<>oXI3D6y4D1Y$Nd=p<$Y~rk0nqRO1ND7sJXQ!oZG{Q^s1MKQ{$ytF&FJI*"
    "#;_jAp)?Z^o<{~S>KhsmxH#<k9_ZN!<b_DzGj!KBE!XluC_vx<g=k1lFy>^)20-5jG2262L&g9X3|w25K-YI2m?TLUf-xBSa-I|H"
    "qJit$62*}y1+3l?*6s+a8w`R|PJrniCL`k`1GsG)_87Dg8iz1f^g+@wK*t>=*%YqZqU~CcpQJsv3xg`bXCPW6N!1(zwm@oZROLb<"
    "wx!T!FwT!AWB3w=HUUC~Y1jZfU1}-V2oZr0J&=-C#FEPt79nNYXA;0zdr+LU;X<XRwkUUC@l=hC_IX35V3dSV0)py>vF=I-V2(l|"
    "3WaGLhP3e~%*dxiU(;ONBRsKfXttvDa42DD$hgTRJePss7~rD;i7+$?Jyh1=o-<sB{Ckuc5ONAtu(4<Y)*%7K59Q*VEHKB@hj^^#"
    "xITo9SVw_eE=|WLjj_8z5jZe8wFij<-;TSw-|OH_PKsu*__Uo?qme#|BR+|OF2f9gu5JYaPBREOhxMyGH8fifCJBb?fhjAJ_GFqg"
    "D2au`b$ZrGJw-ZR$}WO-&+g+RG^w6lkrAI5GzMc&d3bO8-e(Wmheb|1)E;~aZ9LdNu5Rs|oa`Of?_KL`+*rus8Wm7vs9)=jQ0mqr"
    "q@HW^TF%y^lfpp_Bn01sl0kbEwq*#`Y-2WC<;cO&$cCm7Y&Pzurarpg*?3UA5DvJP7RaZj^%N1%;L*;uEOu?g)jY|;y~maA7rkB)"
    "p)5=4b}J!VGE6A&Q5+6%!S<0Z%PXmH;F{vurDQk;=L>sUf+d~a`J{Jw${N^yL()Xem`Lzbtmzs}EbDRS+3<OCZAa><5DZeZ;Au*S"
    "3gZLXC`k1#=p24h$Um;Yk?1R5pNzczHDuy-8$!l)C4}%`(Dj>xDKumcJH9#SkD5J|C^f1sSW8jeIA<GbZ}9pQ@PB>H{2BvJM4(u>"
    ")ETbtJ-k=zRxtELss7Ee|KZJJ1nJ|*7-nm2K<`+99w3F?%G!o_Bu)4mZ%tw+jDLrjiw@d`Cx&}nL^9$n;UdR+LRbRnZaVykp-OYh"
    "JWh9qrTr(}9z>m0B-hjMAp*M?;Xqh?j)RkE_TozF97UvPC<TVrrSz_Ov~>2at8nz<)+SIpiLh>JY55{+bcN$7tCb94`<c*G^NHCw"
    "8GNG##IT*)&584|_G#(uncuvGtt$|`b8x)!?Dh#X)S$}G9F*o@Hb&C%*rouH>RSNTi^E^*$fQ}<5pDuK-VLXwbv57FcNW7&B}N%{"
    "u3vv}`_9J0jk^z)Bh|g{TGv(|tbO{?)w{RuFOW6;y(6NsZY_(#cK{L0_14tBAkLb@$?I2dPX>>O!b0?&(hpBxdHjm<@4veIa(MTH"
    "q??axF}(G_4yMWan{H(F)bfwj<q)6$citM_->snbX>%c<wzYEP|118AIzA#tU);SzvJ-aEG1unK1W`OUaj)G04u?tnwdBlmq1Ies"
    "wcHJQv`n81)ll<5duM4q#1m6<fqN)lp6;!1RbukvYlC0@?OVb3z3i;lT5P0Vc)N9B@6Hj=b@~ahwrDg*O$HkAyqkuz3DGlJl1R`E"
    "fEaiY`gm{s_~3CNzuPI*p#5X?llz_FV1Kt!F1Ae-3NzT;Y*JNZN%lk&akPVpDK`=ZXU@NzSU4M=o}XKRQ!^%)@w`wVg60sm>V>gS"
    "IaCbpgPM<_6RBh-MkP|QfQ}9l_z3stIFfhzO|NO7%3$^L*6mLk_de%h06$HImIQR(Qz^ZpcB2>OL#HOWvrAmR1k}oeF^;55W^|zm"
    "MD{lK{Z1#!dFh0}P%z8VgUZRMmLE0C^5{r!ZL?<mBp!cTXMS46y52~1eHCCF@|c?tBa0BfJjKl==*egzzQlxQhj7+4PAH^D6A;)O"
    "gk&{hdvw#WPAugZ)C{@UXdJb=BXZv75=1tIriNg6gol(hEP6`^ACCMcBQyrp>i)Va&+=fH1|y7yFh<;{Bp~leuXIBx-8C(PL|qcJ"
    "dhxkF6Lu2WW?6L|&1DTB5;&9vk}~huq@~6MTsFpq2I>I*{BruGDe&uaK_UW8pNR$$aH8E#kCcoNz)BaAyLzh%s|mxM8RPflnKPMF"
    ">DZ~n;}!wfK^9X+Wvea|A2xba_>4Fx4cetx4ONGVA9MB}z`>q9p~Nk-P$)imveB_Jlodng`|e+2r7aEqQ_iVFD!Vs%=AToSK3+NN"
    "YO%%1UO^?RRCGk2J5LfbPM37rc1<6)D0DauMO|{P24+=z`I*6)7a9o`@go#C!Qod`@$cosiSK>|B0K=pV8{_U%oO;-I0c1=B6eD9"
    "Bz<yGNj-h%#^7uug-ueGX^C|^I#;hgf2vPi{y~&G5{2i|cQCB;=Bkv>@QO3f7M8q$C-y=GD_@eSYDZNE!6d)v#gX1AOqWjiN--u;"
    "@9k`+dG$VGO`Kl5aU>pWlhWYccIn!Kqr%=72RDBGu>W^=;!Og)W1Z?Y9es5DuHC<HV3*_evx#??QbVHHN}}adZ0KYiW1R-HLq`$0"
    "!{xJzzx^cIllZPW0)V#c_As*8vdK^;Ol2ZTf{EafEWQ_db%%TDF!mbONt1P!D&s&-vJVWmK<zyqt*!&xC*ku?xgJnPu;Q&|=ck*)"
    "TP1jXfW5z+8?#gh4uwb68F7zL2`1nZJp7dq{yoc>+c=bF6G$@JF`Yubh3X{GhEG2qPc9_LOs4Cq>${Jxe{hR{r)Xl@N9N-E{&b=;"
    "6YcqmBA}tMM2kUEN-YF)lh%hD{Bb=fNDvzHFdkqhGyYWmH+Rzms0mD#ti*1YIN0~L9-A8vjZ8Gm2kv06xsXCHE~OdQF2y4f8*7Pp"
    "yMNrSuN|Bmj7i)}A$AtuU-ftQ&|aNYesfKI|61wB!`>L2B}bsK+}+mB4f)X;rs7jD6IB$wh_sAU0ImoV6vf9TY#@9X&jhc3hyBWI"
    "Z24Oe;e3#fesl$tOM=^*>0fh<tr)mDKg0VooCoylhh=y5k#y(Au$yrUu|b7DmWN3)pu-IK^bdJ3vNd<6l8L%=Q(*|hofl85m*zVQ"
    "Q{TjE|1sJ6uPZIBp+CIa+FFMtQq{ea@vtT_Y>pz+81uy)=$@F`NuO0}qxDUtCWfwMp`!tH_7LsA>35F;a2@rOwCle_rN2Lbx%GQB"
    "_VhSjso_8%E8r3I@+0L1S3BLgkdg}r>>s~vKRv|gqyF#wx%^5xdw3<fI*YcqK3{d=!VXiAU`9MlOdb9z8-ENe?V@=DP<@H;P1#{D"
    "o;RY=aQm}T1W>}SB>NH}%Ir{!9G)$Ypba-T@DUC`V?La~^~00zK#fT}yb+u_BbUERT)MUiCauzWKdvTd=G9P;hzYS1<=luvQu;HO"
    "y~YQ3n$oRtz+{m5I;+-FUHrxA1)#|&=a_4lGe;K~!bx%Ph29%;!^;RBAu>~cfAi`M2tK~rf5lE@iSscvDOCFxa;qBiLh-HUwLfWj"
    "4M&mdbkVI$ZbL7|E!hwb4Y1v!tltXu6gVe5-8ME()-QY~83mTm@4w+z^PF%&0zJoUrr#$x7AIjC8oEsqlVHD231{Mkxe3`aT1j^R"
    "h^pIg(ZXXhx6|L-Q+&W0d3Gy+`Dx1!IVJ}yJEOyOZ|feInAxv&>mCfnIGC7LS~z2utkFiRyD9_%=R*lL?ky-za;Q(~Rb8<ZwAC`D"
    "gPjC0z}3A>FL#y?PWi2o2+IZlqd>FR@2^S2zs^@JzXicVf@y;xi=UIBsMdCp0?krBP?gPQcUY^_;nCz|z|ay>G0mpy+5Ew=+1U4z"
    "!c2y)NAarD-yP>hTkkl!c;^Fg@1IA-H)R|Pgm}up@WqUbBVNCz^uuV2n=i2`QyXcHQS5ZE(zd*}?+h57PxzVak&7J^*J_oUK<zy)"
    "iJ_PosKe!i#9`G)Oc{Pr5pyRB^qBAyqfxArBl?yP#Ai$hJC~jg>WKL$eDnGPlhj8}r!NGXNbqYXl#a&3oZ$Pg3pJa)+U`+B{OO^5"
    "OAc#T{rS`=LMR|J1!oSoL|e=9vkS9lp2cG;rF-uc@7>>c=ZXB-47cosF;d6loo(guU#=?4W;dfNNhcI1BXKqvjZkN8<Y|ZbUGSuL"
    "G8_%{o<&{(m7X>Gf~)_gR$Cpe$RT_TbtXG0B-;sWPeLD5Y}Y1xC$Zi;rbonKcTo_8GF_Y{(q8LzEu%{qLdWMW*3j4;KsZhgA1EUs"
    "z|vjXf(l4mJKqLf7%;l^K}&9Qf&O^^%;u8<E{C)n0-GgV!C1bO%A}I1WI8i$;t*EwHb43qALa#tOJ@?jCkO(JQnyovHSFQMg2VhL"
    "EuiRB;fUIpjHV5uGk&?gPh%qO(c8&e)oO0H!kd7_m~<SxO_UBRZa)^;npL(h!8a~+=vpsOdEPOa2o8O3QhPz0c>@H}1hy-M+Lpx2"
    "x%sZwYq#Q+e#J>;-)Pnq@oi~Lttjq^o*e+$Ii4dMrg5*T>nuh`!dVi>uqd)SI)0RxS$t#mccVmzj5-9>4rSf;>mxU7*pYdQ%OKgA"
    "VV7x(Y;_dz1e@TEWWun|2HtaC{J(^+-n{z37azWJ^<DDV@$YuEpKU8`Q?5(3?G8i(<1nB7UN{zwSK5_){Z3wMdZg+grNe6d_^>8+"
    "jZ-c-Ei36(qx?0$`3<S}Mt33@a*1hq=F9~XGG+Q0o@0a%Ps6UP%^(=k>LVldQ8_p89En1_URmi?J7O2vhln<V+u<yah8=aZdiUHZ"
    "?de&2nQoyTksRY<c@v3@6rkC*dfVFvIEyZyp95eV$H-(da`3pcx79d49^i$Jy_I(!ZA7_vI+|>?^$-Y5hG06dy)uMp@qrXK%%Wpg"
    "NUF!5$H}CJVLG6BanC&)>`D$iB86)7w6iW-k6iN+8cBvx#1B#IbBuD{F0FL#&WMTdK1w`6g>xu$25K)t9Z!Di`gL+D0Z$L9^T`v$"
    "=4yjze#G9}1i%o8P=OD09BSaw2Fzc~)~2Ji#bhzr-cKMwj03~S{7>HeMcCsI6oZ(tvc091A)n|WQSrhV>C$ZDh1ixUg>amwqQs*R"
    "d53n^QxL?k1Kn@*>|;7LiZj6!lgLJvrkPhSrUpKJ=W*Hth39`Kwh0aAr_Y2)5}2MHQ7~@B06er;gyj7#G~ojfPwN16D1SQ<cW0nI"
    "bo9(Kv)YX&YBFh)s?9{LIFz!L=qrbjN%%skFeEdNX9<=#J97>_ty{5E1gA#@A{D8~I>{!m4Xvue^McN`7o$H2OwQ`rPOrD#Jtk)e"
    "lecJvVg^9m^yy4;B<p_v<zc0s)dukL(kGt%co>#{+;Jj#A~d=*^x`M7El*6)GwkVwJNC#Povr`X%>D<k4)kJli(`30qvPT!0(Alv"
    "b<?gHC&d22upUr8@{|FcI*b*2^CAVV7ZLG2FitESHBG}HcV=b-bUu0UHJ8W~Yi1Lb+VKhRqmLPa4&r_sTw?pl<DIGI#9}oYA!Fh5"
    "3-cs9-NvvHmIcAILnH^k{DMYq=kOhx#_YhQIKtu$4^UxkSS+adwq1qTIk_XaIPOGQz(8ybu*~|zGfFrUkhtbxs%k)*9E_PbEew-H"
    "Z}mVd*V;`>s~SPz6G;~ttf78YNB~+mGGs`V3ps7Yv@jE3d3O-=r5F&{6z`=>FKS)>?LqP>6cNxDV|60vc?8b)KlZ!^m<ib(&F`C}"
    "3i_NzB>*B6pe;=oO><}}Cg~-3V3w!75a9Ztr%-Lx?Moi$dTX1wY!7`aA|P&HSe8bQRf$3*<jse)3@<OHwG@fsDxz1T@c*;mUc!8K"
    "wD#tK`&gSqAfVc!JSY@OO!jMW#~T)pYa1bVh_fu54%rMl-ZKUyQ#u(^e8^8-z+<NzmzkE7Fo5|1*YW@va-a~v4u27}-!;1rprDBc"
    "eSr=->$)=re%0u96QF{|un-&-0ups>Tk#AJ^Pw-746};?v;%nS;=k1u#xojjx7TlUB-sTd-L6RTezTju*B|Wzp%Hd3aOwf%0Y^Xk"
    "mr-t)PR7uzj1e*cxi-SO0ZKr)Pe2GnXkuW!^NIYASJNd`uTMM?M42!n|2P;2JrBwZ0ln&&H6i5P`^4H^kF`*8ov|$`GE=vOry<1y"
    "EDm6^mDY%}d`!70pFYL(C@RxobWQ`OYRc`1*s`Ni)HH0CwrwQruLAr?fW$C1MF0p+LK>Xu5`A)aPlE^{fpJMf4NRX1TpT!QyKpx-"
    "NX!NV>5l~#fI%}Pg-Hu$2)04!<I{8I@8e1y*N+H#e6QK%p%*d(S{t-I3Ng2i$nAYLB52`}1gn*nocsJTq$1qRVD($Obld&P4bExJ"
    "**c6<x$6J6Q;tB5Bf2Jy+gXvD1hJpG@w=()HGeH#av*HJXW;W=kZxImCSO1i#|rmE(X&)Xs-LyIr5R9kvdNs=?*${Dx8+A$f!@ev"
    "hjy}|z#xzKIQKB@?Ld@A`H<c1b-JCFnHLcW$a-`nxvX}<Cs!X;_)7L{{|Dc5V9)q+#-r~X-zZfMkX$YD(ff^?SIWJep=x0qmWo+I"
    "y{bT1G?NIq0`J7)MmRBlHl3a2Sw4snRT`>>;EHN00E>bwvr#-0DU&{hSSn`t(Uu-Xd=SIJvdQaX1a0?unr^1j?xoYrcfNusMljHV"
    "q5i>x=9RVLTlb$dbNHyt>s`L1ln~h9eSPcK`NOwQ#P<*C!J{snZ;|=hL7}&Mn~?HTv&#gXPz<P88kDO_wPBSCTeViPA+>JZeQ@{l"
    "dyhW8ncr-jbiHe3%tGqVekJ?DSI;b@@iWuR#Tn9_^pDiszufv@3ah@6?f#bwmC&N|(r-uq&3}q_-HD=>-V|ep2l^*h8uvby1lU+e"
    "39}Rx4>R#dC>9NOCMazoCZ*`eB!g!)_!78hGuYHKYUJtQ-ovTF{fmvy|KiWy{j0zF@Z*nn4Mfo3hzv%TVvn9q>^;Zqm#)84KP>nL"
    "(;0N_5G|aYj)eicx965tmtI<$dFC88kvQu=coAQJmUw6+CeWFw=$YjT>Nm$Ndm;jJNi?yDPCiv|G@P<#f-Zup7gzXKpPK}q;FsF_"
    "-<#b%J<scdrF+O?{r2&vKYg(N!DebDk<?l*W3w|0Gmr_KlC3NM;~#$Z`|tnV|GX867<gl6f+sc?E*RPAlj2z7K<|lIz4od<m_e_u"
    "T`IhZwU?Ig*f4)4=z8eL!Yjncur<&xi-v+TLYAL9yObJjX=!ovJ><rxpWXWG?&lxhK0Q}A{DKa!pZ(&e@BiaZe*U8$dxz={*a`oK"
    "oB~s%`OzSL7fXke51h^IOOuE(6GP8UrPx+q-REBsQ!icc^v<Ja=e(B_iLWk$FU;Hsn4H+zX}^0tR%>Ivr!_nIfmD^8k`5U~8!bm`"
    "p97okR8B<nzBcfWD;$REywmwJ+o%<jmmlB%$>(=|^RThsos;XKgSNI=l^1N0F{h@$bCQ~<oW#4kj(=;*x_+(u&yRNQ$@^E(`t^s!"
    "FM3je``TH8oT@fRqpD{@={OyUxs2yTRVkf8reKszO(ZfIHV7FO=bI6xzxOY^abtzPcd%F4I2m;`$^m^3v?O)Zzms=Qq#1!ZwKU1a"
    "DL(38zSQg6ol>J?@sgkL@VSW*O*G;_bGk8Won+g!iQ?^It~@xg%n$M>uBMP7h#31&Z2;yJrmcbszzr41;OVw0GP5)Vwte*wxAQDB"
    "p?ZJ=c}#+j%<}2QR6H6^2=TO#%t>ykTgO;eipSYA)2CkjIsl*g>7QI-5FwCt2J;v~-@f|b$>*y(H`apG#R56iojR{DKA4Eg2=Z~R"
    "vnRvl5&Y%kekQ{pVX0o|ln(V_xBjr4tBpp!H9RS`+kM9{EmM<}L0?mH4F#lON<bhFH&rMwK(iZw`yzX+N;VKnkqfi*5EEl@j|Sw)"
    "mlmLy`5^yE@z*u3Ps;5Pi>V$9OGb}CP-jegBPGymtKCeJuC1{~#jb9&V}6Wn_DNlu{q{?n!xqmaUdpgBvp*ZSMDXRZXh>f@G{sI>"
    "5M!yy%&Do!w5P~XhG7C%K<V9lX{TJ+EADsh+$rz2F@SeGolR5ZWJ2#TXO|{&uZhWVF1XZX?ZfZJBL8+Cd5$zkzvuLql*n(U`u5%S"
    "(^d-T%;-Rb-1%nefXU*})}!bX;@F>XuiA1+ZL4!Q2UgPw(iHMo9L#?`B#q$`URipLPb}~2QX*oe95EVWA`}%3=||L^FdU{fg@^|S"
    "3=a)QL8lIM>mR?9-O0?n`piXAR`Ah)cWm?-rekKkk*U1$9rVz(M&;iER??Hhapp*R^yiyzJJVh1UHd@e@S*nHN!0(luOO@K_BTeT"
    "g~S>m;d+RGB0zHSRV}p*LRJwCm1G!>XygjM#P30US2%-j8YDX#kI$r2IwxqeTR?$Dx39&dV{Z56hq3h??V-2x<~2~MtsU>Cw-b~H"
    "AJfj!uAWIRBM)gtM*kNg*UTg?o?lw)U8nIo?PDuYW2naf;XXl2=ul@8mj-6EuhOPq+EWyDCh^?G(~C3ni<wMv3RyXayz)(MP})*z"
    "`@`~1vsKJLdA$3@=U;sB?wwEm@$l}iw#x3wkSL9?F<Q!9g@zz?0H~s2OZvBe_>Hf9@3l9+^-AAG4T>YDCSCYC6J1SC?%drgUOjGI"
    "ZJN`31XAr`O9{hFjEGDM*)Kl6@~gl9@rQ4{ZR|W5?me-4&Ep66j_=<uudg|#0i!5EQ-@u9yEM4FUz%T-y!hhtU;XXx)A6uj4)sn+"
    "sed9hugi_wBhab1#?8&m`GvCtlQDgEYqPrjq;Ys8rdFoso;!Qt8_y3^xmqba*?8pFANBXIAKiV|QM5!Xdivaj5EMiyI1|RAF@%kg"
    "vZ)?QT0`&qL9^Z;+b|6YnM<c<G8{n|+T?O3F&$?j%<9_y+CgWdWLhU7FUJwx$&U*C-|UH3Yw%F@YE8A=c38rcG`Xc1+v`tuKKOa*"
    "*Z*_v{^Rj>w4X=dID)1KW_odIG%3`Q&RXgAr_M+WClfJ8OZavQcP9ytw^YGaZO9)-DU79+b}Q)Ya?1MFVXL8m)WX^5xu+86pFaET"
    "Z#>$#v-a@b`s0mpytNH01UVrlJ&~QhaBk@_z4V|Dq`ECOWS6$kha2bH`<?B(h27Q03o!cKc&PIEZD?s(gkx2g|J9G)|LCtix&M>9"
    "`#Xc;FCMY~w60c#JHzSCo`a2Cq%sIv)%?tPgJ7IT&G?y=?ln}SKMy%*$@KenPXtY0aOqTl%$tOZka|TuEf1#8#J+Rq(_42wxpV)s"
    "2N$7!c2t{BAvZq0aqH7N_phziZ+u~k65+~g4qJ1`gAUw>V_*ttRT)N<^iqQpMSm3@8xpO1|9QIqRYy`gdWX+$Hwmvr&7fMumje|5"
    "RDkqQ-@pzPs$#M|n`5d{a^xmFfJzP^rxJ~kZ|1ENRH3Nuy<6hREz^F8zWsNr*WW%U9S^_QC~U6huD!SZc%(j2Mw8RASP~_9FSeXn"
    "*n1Z_e6PEE?ZKn<dk^p5zkk!BI+~h$`Nb555mlvAAKf!83BY~Hm9E@Ry!#;Y!HuL%1s3T7jG_641zWh_aW24GCg+%BP#SNDQ?LNr"
    "fL)UW3|vwn$plr`H(k)DBA5pms;{eo10tj!U@Xa!zh7hipvJ#heRv`E_;Pade3W7w-#6?4B?*j#5nBat(#1dnw)-ABb|}yTLEErh"
    "*D*cUuNKhi30OXMObY>g2o4AWgGdVFDVO#=0Y{QFNmCvGXk&(XZ`Z!Puin}kQztM!Hh=~W6j(m&*Z}|rUoJQaSbkW85(6MRjtvML"
    "Ku8dzS&%~=JTN8Iv0aQ}a8E`9jl?a@v^CFlFxPQ?7z%jYl`LY6Nhm`E1Q=kR0~m&7peP7Kz7Oc2YoV5Pn)uNY^`mM0M;@$01dMZE"
    "{*;`cY#Wdehp{9WG(Z$~Q3?QY%K}sv8C#KUkDmsp>n?-z2+Sri#I+d^z{iL70-r<?S0C!G34r6V7@-hMQZC8Z0cE*NU{anD$R2}f"
    "5YqfpvGdnJ>u(qzMSKWw07Q3#0D@89q{v{*cT5~snJ@q2f~ZnM%cX>5;P3$M%BIPMSZZJq<J?Zse$;ULzK#19gTo~2J0T8{SgY;V"
    "2o*xmegIm%07p>Fqq;UiZW(=RSkuTcRr@-Iv<aCpJ2=F_h!TOlNZ=5ImKOAKL7`!!3KZGr7!M~&lA;J4Z?_0pE=MUlEC`YC_#uFf"
    "g2|`^xXf5rq(kyBRrHwv(Ik`}(<IK|Caxp2?n0152tAM2ve3>X(6^1gj%@{U&G5bP6$b&Sg=jd^3Zi8_I>2KsViXGNk)TcwG$vrk"
    "(X<7bARKW)3-*;SRpN3@8>YR<MBs)Tj>4lXpLIhjij2UJ;l@C9JbK928P4!so1zBM6$6|r_~#D#P?|MVlcr}N8&x<Wj07TKjr*Dg"
    "4Pwb5MLD={0AN4Bbj8=HT>=|0z|bA+U2AM#%ddZ~ynf1AiU48!OLq52UcnH4!62yasMT)=eNh^zt|n_%%yOozl&wZc03+;9!Wbm{"
    "q2Lk+1SJXnfavdjhPaz-?4+exBJNZI^M}t=7GjD#kS<z!${}2xO>V7*MlCLaxFMd1r`S}s$@_8^m$I0nm@tg=hKg2gM2-F=IErNA"
    "e1sd9fYYH#kHuibZ<3Y0Cjq0BPEHE@d-=6(t21_>o>pz8V_b|G%f&xAQel&JP4?XX3nrffaMav+5)d6?N@qH4M|MC3@&r*}f<&0j"
    "?ww>^S)c;qG{&$2HyV(_M21PGNiJnQMd0U9B<)6cpG*e9ELn>nW{Pl<WVrJg*82jq^5n>k$U$`A-ERg`dKye8I?%*WXNPiRfT;nG"
    "I0RfMS1h&3TD@aBt4?rE!r!?3f3)e4HaLVwiZ_%901|`=OQZJoyX?SDkmzIvFYLh8E-d>&{;hpywam7hgxBYdA>+D0G=W8;G|vaP"
    "8$<(Wo*S(8xBls{_DSnZ%&6OX{yZ1`Wti%v@vSA%6U#%RpxAE*8{%yfi(7bUnYpJkzGe0@Vq2#~-b6G)BSTBiXN$Bm^@MDS9_8Xy"
    "xa+WPS?DXnzL1-}3L+^efwYansRku*0%Iu8fF{5WbLkR7Avil^ADxvW5r_!Yx~?_&a$O>~%hYhr8C&>qZIo|F$Cc3`WOkMUy9pZK"
    "dvh{loJ+a?x?dc^b@Ei-9_EvX^=g~0T-pyfC?a)VL8cG4+UeK71x#j}yB+^?cH`@V(ghDD-9LVPMO{9Fo`Idqt$?ubW9C3vM6J#_"
    "sp8LdIxeL~n!mh~?EInTPsWU!(Z(*Z5hd$2Cn~)1)&KOm_{K4mP~nEMlNl%P)KQ#0`@=t)eO6B6i!G_#LxJTKrU)=Y+b_K|5grWn"
    "2@D|-GzLG_A=!<g87cIH0&v#C$ZjN#yPm4{HC+aIit7b7GUf{sYBjoYuj@$NgksT>%mAtn1nof&4fFY0qbI6e5&M(B{rNi|UjNho"
    "{<o+wMC~%_nM0**T0?nQQt%-_NffEEBV!tkpd*GzhB|u7){f4manA3?1myJPSuBL3A+}4p66vTcgs@ZlEmiC`K`sKY!pKJ{)U-iy"
    "oIPyWUcY@WLL#bhJZSHiD<=`gzqzq$jr((q>WvzGtp_K77k>9^g@cd70-2pj@ELNX7?NrjhAD|CPo+>I?D_sy?lC05(-SKr)#t-8"
    "G(7`4xGBaI!_rl)v{&Gf;lu=MdzD@Wtbt=TKvdZ1xTCVs8<ksfZ#a^~cBLBSDBB!4x{sUg*hVCbbr5t2s8g_UdNP!Zp%3m|JAHYs"
    "O*PpN6f%rC+Jp#;j?i$7kEdB7NilI+w<O)vTRo8(Iv3*E5D^tpSY{#uM}*&OK1!wpXx!5UhdrG#CxmuKHp!4DaL-R!Q?xIT^f5lP"
    "DI*@`G>SABTJ(l<VLXn4jBO(!$aM#vQMNFk?;C9(m+p@0gda+S@s~2~a7ljZVmym7qS!kYYYxN0cvrE|Fh_EX;6wfTmET_8`si=o"
    "OlZ>$_0m~7l!ANlj7B8JCJR{dbj`qhLG<ENzzO`_v;X_&@`K6yi=f#CsQ?us!al*|so8Q!m~vZCU+U@r!vl?;FQO;;+DX2!dvNeh"
    "`7^3?#4=OWYVTmb_~f7#<wBURszSMHqlf!f7A3Ct&3sj>pEFKJru@aEqW}~S(8eIJ+?gSB?LN9g85L|U-gE2y#1KtXPK?phb8t{P"
    "wdIsd7}d;el6K=b(q5&eYQRxL!l#G?3fJGQgH|&f<GgWbzw^!%mwl(TsRYN;TwHj58Hh72#IBDEa*-fu<ODfP%<RdbwZ!?dVB9+s"
    "zK(^D2G9@~sf%J`pYlH8>~=cv`LauB4Ym@cB5@*t`*cM;Dg<)QRCEUN0FCwPbhbV_UHsuQ1wN=v^7aJp*6tCNVtTb4KDtvo+Gwmk"
    "Zn?bBcV-8z$XOm8_iWd!_WGS#zgZYGE!=S-S5s|id)Ll&%(fg=wG`xrZ7;;KJ^-4Y31_FENU{sym2OlwCXGQFfdrn)!f;A|X1Sk$"
    "hhdeK3s}E|jLIjEw!Kz8>Qph9pO~0KafhS*L^7J@LMJy5^Y`+*w>E57VHgM>6*czaRyjTtC+ed?Mb!6l>f_aij~{NV-(PnrQ{{yo"
    "9}A3LCe6%W5UxLAH>%v87&(90Sv-$Vo(iRe-gMf!v;>=T_NrFaXcep!^@E(y-09&07GX(Ri_T>EWRwhZraM_EhMT2y->IA9NWJHV"
    "(6L=tl0mH>6KvY^=mE+T3+Lx^uF=1^QX~0Bkbd-juKD3d>ZgC0`(jjj7#!~t-4Q8DkT@_p^*^jO-|gmahyL3yCvWx_KN3j~2Utd="
    "1EP3yC1`&mO^+KEJhjNrF8+YM@;Y&yX?$?l8SLhAcOUJ@p=k$Bk$e{75+0lGLi~0Ue*9SJZMR;TKlfV~=l<_ERz^t^U7)c?v)@kV"
    "@N!<#w|q$(^$o0JJh>!xYh<uN!}sa#U6X=&U(H*x!SYM#zL9DSS5p~L0j5vaR_<CqII*A>u{&Yvx6`}0mL!!|ne!=e_$+PgL(bx}"
    "nTKm1q60>g7&Q`-2l?8zaFoBz&wN@~DQVxz_Iv$Sy;rF;|LeqK?PlKw78neJLDcu5zxeUtsW-v{r0!*&?$`jUkf+Q)INe!4nyod?"
    "EsJyR`WZX)lt;!yj@!VES)06EH!78yY5p`;IL>5^or$NEbC-9#<hWl9UT7vTw!|kP+v0k3b}BtxUr*xmFXohI&rR}#Jw?CaPygVi"
    "QD_t95QGVDyI5Q^ALcJYe~y0mRtw(L{3WS^_j<xo`(492Kr{U_Q)bp0`!|q<%^p$n+WFgm@yDNRuKCZUvUkgy!V%Q@@j*O5r-h}7"
    "iI*dgpqklAna*!-ZEvoZw^!RaaagL`j>h=-m`Z7oQ1(vb-TnG|f8Q)9ng&<uQg5&D<o5c5y=^`m2T0Rr{2RyO)^@#=Ys(|qvcY~="
    "3zWd9p#2;TWxLSAz@6%@u;fB?b~1H-G7-y$nW->t>rcDtgf(z{+6gCvOxjf)2-p3P1zD}GQEU3mW|YlZ1|H@FU1L-?(lx+Rz95So"
    "eb8R=YAdArbT-HXrJ`Aq^@DI^attk|OI3SxO-uHT*v7`e`o_`5<6P4yiC#OF_0?jl*BrVaw)p_vxzjoLY@3nvDF}RaF+}=E2=rrg"
    "Fw&&G+F@7g3$({MS`>2`V`NM6aodc=X9<K0Gz0co7ob@_jO0zWIdqzpNUNEs<YtD)O>|*TMBd+1i0bO(C^u`5qmP2N6h~JaQ#G`-"
    "*_nn$UD&n+o_TaHx3k~R6|LM|@#y+iW9_>4#oMu?ofikYL9?s&3JBOIftU@Yq#$G)Q3y<hL(vG*^hcGw-F*cBEQ82QEyx4PEW^gG"
    "I}_tl6iorpT#pR5k)Y4|c-(OanqtrrW1jclap$K%!fg<!9R2u?xP6izS1tczSlBG#*$75=$uA0X;Q6pVJe>ji?S-YSzW*!W_(p_`"
    "=9!rfsZT)mXPo^ZynJbkfo^)P5<eS>(4hhNP*a1^9k;<v0xnx6#4_AI>^3IZjJ^R4-*<w<1V}P#J~cBnKRY=$otb#`sd?u5bI?v?"
    "es*zYVs<7wyS{7Ae3y$|3om9!_Q}bmpqZwt<eeIWDjlUzRRH-ha$+tMzhdIO=;j|?_>?(&zjZaSs4|Zhu{S563^#GH`qk+}gNdH%"
    "s9)`8(6A9<kce%+=IkvOjPF+cOeVCvZor|U_rXN*y%F++5ci!W89%gavPL+o)8SoWckeq7-*VP|jX0f-zcxyh8qQowmBXII=d3IG"
    ")Wf-_L!*I0bh?mtq|L?fienY9bkTk8e=JktA`zb%K;fFp^o5um6GpI0U7S=C;X@al4`XLZa%t$X?RSLMZ>Z8Q`)bJYImZKQhc%=r"
    "@})AkJFt#}y?1rYR&Y<1y921%GsIqBtNIk7gK&Ky8#Ub%QLT%SVLudweB5I5n=_iYAhu^-JpbbV`n8vT?_1TVH;O_9#O=u^0Mhl*"
    "F@OblnzAy?_I9b(=+_$E++S`!{{2Tc-@MzeSDbzu7MrcMRBH6sHp@I6N(<avgl0h*vn539SF0gaTWRhIuf808<F)KpUz^;0_;~N("
    "=I-j&>fijlboJBbgU{;9e6h#MDnoGbXd=WXG3VVM+nYD#-f`jhe(~h^!SzG$9G7E)_YS+D>p(t+xu)3Yh=;}Y-OZ_$%-s2jxeIYo"
    "$679SGBUDj*E3st*43QdM<|cS9TseTLWsYj`hS0%KUA6rT4z1<{d3;AMI*aNFak+37~tHyo!{9k9PJlONOxe>^oBq9hW0zZOMdT%"
    "G?5z-HWWaP`SW%DZqxX6sk_s*%k^fyToiW>rQB*`tAM7q;mlnyemW7I4yP$9++dQ15OEo3=b(CA>YP-&;`W37gGa6R)}3zEDxZk?"
    "En8a}qi^%p%9zVWh}>(RBxWKPLNQw9`)|GR+`rfhg}-pyUAd$flbdjp3aUwako<Zlcd;g1xOsA6Xi&`1bT3yu`Dg(Vo_k_HeKGeG"
    "JH)Gp-)!wZ+q)8dhjm~^k{kC!h*<`au7TDZx&_^A-TygiTwELRoqSi)hC#pUciKRskt^*SuKoIkt74{%n>xFhx%97xoy<qrDeZ-)"
    "dd3?C(0ZNQIW^p5J3a_Z3Lf2-z8J7WldN#l>e}?<xSp&QYx#eZduzt~gcWA2*`>(yY^poJtz+Z~bQ#Zb%zP-e6m?;mxR{-OJ~{b+"
    "B2Nr$W3Q{Si%0vDLs4)le6lBg<s=KMVb6_`RAf|}aXJaF6GDqhP=tb|K|MAthLhzmn<n-X>3hlGij~)(Jte4N&jIsnDxNIfAc|v*"
    "=Cd1T1<JSddMr)!TRlAFh9<P9E-e}5%KLxtbK@(^$@A$sQ>Kb`s0I)@XH<|NDvQituIptfBN|_I%@!<eYCHdZcPl@tS5$L|lq=}C"
    "iw+d`%q)H(-JMWA(R9%v9C(7q0WuYkOjGKL#}wU-#apV7wNvv2JOs7@fnBzZX_lcdjLSw=P7bROg;0~UU)LB1XMFUya(Gng<O+6*"
    "u_LIC44Vp=2Epl2un<9f!iKdz>;Xf?A84dgEOZbqq3RvBwNI5d)7`^r6D&9UQq#u)lsokl@!I!2$$WC__TJ;IB}sZ}ZgTp<89jdx"
    "OOv5#tTVJs#j8K5`pYi_LumKS50T5$(=VK2VyKo1QrY2!$RR5CC|C!e!D2Tb%H^H44xiMC0Pa1+AVWq05F{{Llz~x8tLXKiy-&5p"
    "|H#@d!9@4~88?C!JlUA}cF{$KZo~qYxK>qbmbF^h8al_1Pj-Lto9*apmWY5yWm>AJI>-nY&Wz%yxImWYks%cBx#UU1JaVMG0~O#%"
    "&{t?f;*Fd!=zF*gMYSx2pI@1K=D8It8apQh-)LRwKNO8kV|XhcnwDIKo4dnmyLhA7ho6WTC&4MP7pa4Hj^NeOa?usTvNL21Y8*2G"
    "6!v_yIj!f!!o%F}Ei5O==;4<4(IE6$BN#<<D^Yc1>3#z*z&O!>8G96ZGL%9t$9(};5ct5bw8PfQ^D|jz=V;sR77}DX0?ssB0YiHv"
    "VdKc_mi+Cn%u!+3V=#+ECCH;Z@|g<o;*UDyfCh97xbkx5N$akR{sGZmLe7T)LV`$Jat5YIf3@Bmv{nl@Lv^2&BV(aPZ-I3HR_Vy~"
    "bKw9C@Rsx9A54QMW!7yCW^?{34B_<Q56I8fZdI{}yCB>u1;6~W**|*u2IG~$wd4Q%hcYy=(Ci|EQ823nyan~ouomJKk2Gg@5sv3D"
    "$IKp`mV;y+o0PI)Twq<O*+Dd0&JU3Wiq>%458Nnuq4&!xAAR)2jVte5#X=Gh)$NEXWMYxI44jGcGzgB=-M6pLP8;*H*5rhyrDMoc"
    "0*Nxpux(0hPj2_j{i3?Ju0Hf3)%S+|*2(_32#Uo~;qaiR9}ld}=4j*(2cFsTaMz^}pEh+w4R~1sdi5ZvcUawWhnia0@-+oP*!uQC"
    "J69I#bslvo8Xn(!ILxu*i%Cb7%}sT8yS?=UTRIoM^jz|}m+BzeMd%_(I+<l};*>SDJa7yHvONkNGnUy9AqytYWaG~-#a~=%H;%>j"
    "iPSH6lFE9Hpvw}(8a`s#5D{xIf)wF3L;#os$IpaG9HAK+LeVA-RdHPnGjT7HaHxn1K{{mCt@`~M%7FX?9hsvoQ&r@l*b|B7fmGSq"
    "Z$EJi6M+I4Fyl+u#2hk_bQyodl8&v{8l>;du)(|+W(_W6VGQ8dwxf?*)1Xw{&Xu-~@|y}8(?gRb3(w({3^}@Q%*mZhze(3C?S279"
    "B@7*?{rj%DG3?zgE1^Q4**QjrN1NVoC^woO*l>}NWA{AYA}KH`pu)()dxl!?d2k<MASy&B2#XomRMcQ%6k<oG$>q|cy90M9BQAUv"
    "^sxc|CPhRkBaS%3&Xc3Y<GUlni%m#Rr+<RYUd`2X5*z^-3*iAmq(-&HmNPu(ot!EaE^?DYJLE)0!{(!`=?BpW(H;tZmnT{oDicdC"
    "&7`O2<JxGsU3zx)NLLJLAa`0l`?`L3Z=|CO{Z6mf>h?RL|Dx(faTtr0A7X9|P(n|E&Mv{iSxNHDF3v<$j32Qk<PB3YryZ%oMkyAb"
    ")ROIxQ>RhaPDJ`C;$#k~4S7V5Pm~1|P9P2sDL@GBViCWE(BHlso{a(JN{)qhXHry@<tBEU=&qDAjX@kPl3J~&O}w7r&nBRiXqV){"
    "NU}JP-DKZFnzUbwhITP*ds6<V^|jrjLWAcPOGdjymujLHc874F)!A{JaCEy5^MUVTs!I)ZCOS^hD3~Cy5r$x=ViW&r#cK_rp+Oix"
    "Fh);ZG77b-<^delcD%gWtOimAvY#B3{`@Cb|N5ib{h^|3%5czA0>?oiJ{FE**aRP8nHWsDSQLb#pkzm@Dsw2Iv3Ptc!FWbDK?W?~"
    "y1l050li+|84TpDqFof_d;?TX#PY^P0ZfoBNE>0+pl_^Rzw?_P|3jP($3l@P7iBTLUhU<NnkeGzKHl#Xi?#aEYybX@nK#m7dMlOs"
    "qoJ2SsTcFje6A@P;jSf!c8EgB{oRwjqhl`cLDehllvNw`8O|a|G_WW#h{tieroyrf4+a+Q`J|5_<BANZa44~|$PtvUT2ezBl?RTf"
    "MM-wl5J6RAY||qgfN-&p<v}wDz1*jtdGjxC{?$L+JnX<`KT5i3E3cS^inn(dJUVpUFQ*lERaKV!Vc#C~^nE{()9~CNP(y%;g45~6"
    "o>;>vG`+HTW|@s7!0ck!K>!;BqbY6y(JxW`=i#G~3N(9mU-1F^%daj`gwSNI*X`Hpogk=165dcg9uBPj&^2TOV2D*Spr1y_z24a7"
    "jb=oV#}tV84ro-FQK#xZF-9ZYp8<y?uwOV1sM^6{ce+rX@!9!$$T4<Tz8Uw*d8VxmAlxt<5J7RPbE?!tmV=|qsXhOCsM-n1-SotK"
    "*WF-vF%b$v5v{LV`-5I|>iGvXc@#e*whc+N)q(3#A~crPxZ_B!rv}!@S$+`<M2OH*M!_E*mrkX4_G*jk13^wPyWT6OCaTB1_09^c"
    "n;pPu_K!@gHG*nkAw;5HWScWP0g29u#<OirNhTwPC$R*<(n>PUsI@wW8k`e+T5D(G5KZ{CPHjFB9s2U2V$AyNw&u0kG7~;^%WhOo"
    "2GbrMY};7^RgY>5F4$y4CKDE3oIjQ8Ea}azdm{HmQe(7XDV-eyN}IF0$tbMD3Oghej#p@AganE}=n=e!L6<INW-`$v5&+55c6>n&"
    "r(La2V<3qlAO@>OP&(=Fl$fnDe%Om>fl5MN%+rbutJZKzIm2r8ZBa3Lqv$2Ujo3OS$%mrbbwVEQ#X%ryk5R9@r*-R4TclS=Wtp(>"
    "PGup{jfVl8fsn_g!GpY8QfqI14!xD*K5Bboo<acxM*?XSMo=Dxz>(!jW4*gCV#+y0PpLh4Whn?_wpy`zZQrrD5YecWjZxE4YRQ=d"
    "Do`rmSi_MkE3PaDyPcSVB}|G>WI~Aqh*9Sv?ko)x7LdQU3#(ut!HJNWNKmYRz4G$YEAyvF2m47edSJ#RG~`$#f;5PP?;@P41l7a-"
    "h3EKG+6TQ3Ps<?=BuEJ!K#)uV7Hg(2OW_M8Xc1Yr(JffmO+WYYG?z*@285!9ups0EN!M}R00dDI141~&Ljn8zf+2*1p$BxAeLV^J"
    "fJ`}orvNa_#ilY4|NmEXXS;FJVHCi<jQ4f+ac0d#>2yie2Gpi%X;lFdLcM`2o`>f^LR@oKDg+2BHAPUm&?QNmNt;aKWIT(v8IQNW"
    "?Xit{gzw@U{m#`V&M|Ur4XQOMMj#f-G!6XJH}$uN-utQXdb)s23-^2uxK`l1NeEEAC!m`g{xRg432<_m<UnINKJt?o*(#eU=N}Ez"
    "FcuA$(EXx<jAGo#BsG}RglqC`<M>z}_m7eTOB>t9q{4Wcw}&HcJC1|!m4_zFI!ZFzcMJ2|)?z3_*DXt0OueCSYdZPYk54f>IfRLb"
    "h(WKL%9`UN5ji3ON7yAND^z_PSW|!5Kd#NwwY01$_H1l9T6RIUGC*1pgvUwo%)Md2Yd;A~3W3+vYLzz=8p_1>=weQ!<5i}~ECG1c"
    "5LNM{GPfHD&USyV2w6uRg=hI8<ogR|P6nM^HteGLKlQf>V!%sJ^rR|W&?m^vQ68AAz+pQ9uFDZ)Oih`U-?;n7rm_#YGv9*JwiDuT"
    "#1@y%&(drUQ*5&u0mVuOXBi9KI51m<*uk0^7t$P<{CEyb2s#C$-3dBRgE7MR?Yu8hQIk@KLhKYN1mK>F+c@tswg%1g)OJWVhf*+t"
    "hclPeZPu8j04MAmZ14z=KxLk=qM(hD6jex2K{q`oLS2|5AuN+t;)fP1+7J_Qlv^r1IndtknGgu<!JhWyvCqQ}I``ZmgL0L8+f~DE"
    "i{o)see__c>&ncWSWe2qbO}dU3>FEC!e^yAjd%?%?lp<?b*h=iMIy_(&Ehe_3zx57b_`WfbEP;HlY~v682#TeDMpg1vy#W_B9pm{"
    "BXiYS`AWC4QiE`Eyb0Tghc83o*jl_%wLd?|L~oUA!cqsyV~VK{c6TgIH+6kJR;-g#`^D3}7u!z}q$rfv`~Z^56rU$x2Aj^JY%T?A"
    "nv`lL*W5uj7wT;DVh=Lp8U>y{Khe(Ah5wOawEDZSop2E<&U|ca<-C9h0CAg3Zj`aDVjSfVO5{^K*D2J|oET)zSZOlduKWLQ<seRw"
    "Ma+<ziA;~n;eo@^G#Vt+kq@%6$OAVBvfLqQ0>LugIZg7zm|N$GMqaE*mqtl{Aab^=Yy;16!j)RDbMsRKuCpZ7Uhns0{mVg_w%gLR"
    "Q&f3CBA5n2`J@T@t=#>q=(+uw)rUhYG#vVTmD7vV5?VauXcq&+)7F&>OXX$h4mZ!^)e8~7OluNNu^2}o%V98ii#k)N@a}Wyl2pVN"
    "t#+-^D7HIQYEZn6p8xGzw%w^Wo7Ho@R<GWlJbNB-C`sJqm|3^Z{xP`AA4aR6T$Oj!XMcVF@YnBX&?W(oKh)Om+t>cSx%$hUQDQRD"
    "ad53a6^F0!!X8n!cZ*;XhrdCz*UAUQo1f0jcix06iRwM+hswC{g$(UGMD2uC2G$8K-zsfv-MIIeNPNAu!EQNSdhn7T_WhGS50@oT"
    "YF}}}jY9`<A?T%TjEdz!@2en_w_gSi2vTwm#1aSuy0#&-dY6~4<o^IrO9KQg000080000X0C<i!k^ley|NsC0{}KQc0CjLKF)lDJ"
    "FfMarVQghCZg6=401yBm0RR910002)000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY57"
    "7iT0EqyqUGCI&hRh7hEwqfo0rI^a4K9bpx0nrh{#*lERHyTj^|ZI)Gya-)^A`d+Kr)Ho}VZ-Q2A^*^k#Hnv&$MKoBw&Xlx@=QFh8"
    "H(g+rTs+w-J)6zC;KWud&W(Lm`%Lt$Umv(>rTwVes<F7+s)K)@)#-{WR&!atSXFS>SZ!6`W_3j0*~)CMrM17x39C~(&RQif%&_u%"
    "(P_0yq19@!(LSraO)XY&KMz`MTf=S5?6J@a08mQ<1T6pn00;m803iTxF=9~v|NsC0|Ns9H02Baqa4s<}F)lDJX>N2lE^csn0RRvH"
    "z&HQ^00000Suy|s00000mAZG6B<Xn{m_D=8mG{-vU2UiRxSiQqi^cB314qzF6h%s)2%f0pi8}I3T<A`SIq6O$kK~b9kOV=(EwD?N"
    "^>)n8&TP+2&-AqSUDeg)z0FGR^BNyPZ#?-&zL6P`na}fc5&6<re(lS@^cx`XzXJbp>UY2X$N%P!rk)s?`agdE+|=C2)bIV_AN|jN"
    "^tFHgum13le)sFY*#FGe{@{<le!Bn1|MqMD;p?a8XD*(d8~Md?;k2gbM*h!{|K>&R4#1D|!beAyW2G)foT}US=3o8QcmD2g|Mcqr"
    "({1pY2_Lo^7hZho-1AR8{@Lg59WFoE-~HjsuNoqON^~RZ5*bGVoE+DE>)`mGw)3xM1`oMo?UE*(xBD9G4$s-Dt~^K^IZYaXT<)Nr"
    "-l}Bw$l=yds2xVdZb_(als|f7H+Wee{vtmAn;x@~Wpu|9H5MNpO^iDRnc$TKr?S<KM|Lp7a1cQ46RJi~l0QsF?Uva}SG+rGV7cj8"
    "OBZ#a4FUZw80_mQ-NWQsuuHK?xNo=iNeW5~i#XJuw8)txmv1$Dy%s;nmdXGEIfMlxqT}ykxMCZFvtj09C^?Lt**PiKRBc<7s;z;n"
    "DLm?ojn7~B>eJ8s_rLzA1ym$!eV`M5DKv&AC*exF-sWlru5{=Xs}b#!!ER0Ws}|!znGTD{Oq+^lz?~Ik*AaKcyj3t`n(jxrZ}}V7"
    "CPUYrhFoosP7k<M|D5QX_NI$;?_SSvV>g;9{J_iQczmycqbP>s2#Si1+0P^0ht+1h4x=`N;9)@6IXYuL?+XWfF~2wHbKl?HeRw`n"
    "GP|-H9(qppdT?s*dZPDXKl9T~q!`IZ-a(K2`@wkF;ViHFX%YQ3I)HD7uU$em{h?Pri$aT*0;V3bQd8&J_H?UtsXc{sKoRvf8ajrt"
    "6fhhwGCxMK%#_x-Eeu2pY6lhhwSA?f-FZ~f<T|>Wh3{bZw_k6u#?H2L4y+(EeBwDXG1nMs!m+GxAAI>6XXasd#&IS*%cDSd7N02~"
    "Z;h-=u`DAPZiH8jUb-4@dx?jz6%3~?O}H0*9*6Ay`QaD2WL3<S4y_y}7(P$;yvxIe*R)%WpvsSF^)4G(n3OTmM!lj+S{B)_FWI#w"
    "Q_Wy96sFiH>tWhP_{mxpX$leObgVjI$@Ags1GAV;<UO-z+%wa@vlj-3gXni%l|MVrcJ%qs<m9l=*|6pro{Wf+Z3>PhK@eBXVxq9f"
    "dD8hN6`m_@nt6Ot=I1lT;VAk{VU3@)hBwZ+$_>}9!`R>4n%sio647uLDT?N}a0Zw22?T5y)kimdE`<^@%6o&JtFQJ-y?2CmTSJ0$"
    ";Bl;S^1&Hqf8nY!TXZu^W*@%0XANqd^nO(t%mwnW<^T$0i2&G@q#MaX9Bg-Z6*h2MuGivjEid4caTKaR+zo`NgH|csZK8}NCpgVd"
    "MIs(sIjU;=d>0~7ppS>^v4y(Q7oLxdKDxiQ=LgC&o>IKs+wHWWQWfD`^^Wn*N&n{_U-hngr(%3k%G(Y4Vz7$vXXO1c)IVOR8s|(g"
    "Y3J<j##X;a)iU04Hx{p+#4TiR;_le=_gLrt)>zdZuiFzfQ?vKPE9=cadMO_fea{P?7w}_+fCVMFYj+)2%Oq>6%U?KauLh8Z1t0=x"
    "p&dripExjPi^P)!Ss!FWPiUuarNE$9`SbX}jZe;o*ICc2L9;ipC03Nd2M?yd`m?+2Ro3;c*h}ysx-?w$bfTlxAUz04<C3H`g{iLF"
    "gmlwJT4TQNjaiTxS~1WuJvIeQ>0R53p~Xy4eA6doVqnG9eYnV8Ncb-d3sm>T%i+e^h76*jB8lGN^o3qgR6KagC8Ms_1U4U`ZW(lg"
    "L`_LJN+^dO1GxP!et?nzzYv+c?FA*fpG@Q&fBd>)`UMF*8qk<e*H41#j+yIVx%TW{Kuo%^FhwCaqm#A(IyRS1`#d~DRRG340MV8~"
    "f<;)j91H~yH5&)qPR$d=9DIY*Hp-Buf~Ia8T8~3)9c?uTtQ6Msj3-Z<l1}787j|WmL`WLNU9hY9hWCL{J5;XhAiCQ>01kCWbpX!H"
    "M>hHdJ(Ut3*aU667}0n~$pnI`>S?u*ZaF@|;E6szz5@@1Z1n=^LzkXeEKf%y_m4e8S^yt}Kt*ZsC3&>bKQEQ0wYzoupIwClB0-aS"
    "zQpY6Nl1xxXnpr4RcI{G8Qs;_?NUb?J@QkmqA)5!s4kXl8b?uHffMe9K9+7YuB+9x`tk_y@Nqx8YI;jLOF2>$#97@Aqc<)aNun0k"
    "cWM4s2olUeA*d1IqfdeW?`AY=;36pEkP70}qQdMpJz(oaml(5=g@HawwM4@Ku%ia2CtZ@`Gzv#zKWjS;<IXTyc9a-kmOb*V)L<pt"
    "RvI=92O@FSOL~HgC*=0cj+`pt@{I~~G}h0CA~LagzU<Js1zL$E*`bs#GUNx=^A3Fy8AK<%Lw-h;HY5nQ!}vs{-0>_t*MGOuDW6;J"
    "yRye3+9S^Ib)lUuw9(+FRX<ij-LhJ#T0x`x7}|yf+eP7Hp7d2O4r-A(x%aIyFyJ(2G<0Poj;pp)A%0ZBGINRfq{o8#aQ{*EB*97M"
    "3?z-UHPqq_@i4!?`Rqw<96tUZz`38K7LO;`s9PA;JT#yY3_j%RRM4)9MnCP-NmOY$Yfq~|Q!?A55T&Ay)aV|?Yc6Q3;c6UcvZNn2"
    "9C>rK@gP&##fFUV=J8_29M7oSOC7#Oi9ibjw^B1a7$@#TiU*0d`Se)PRF)0w5e)IXBoAa!<}Ubrcgpp{d+WK!>`*mj?Tj0bjlv_5"
    "Q{v^?t$wS<_d9E;rS+w@+xAEP!goGbW9JxiL)xslE5(!JCe{{75Z2;fp7A#wZ=L?^#0nhfUB5xko*6;Omqvl!k=~JnYU`04n)hD("
    "*Hf;w&R~5%*;0!Xy28J&CYb8^_RKeC@*is!<_%XW&62u)n113n=jYldVek+?7ZMCA+d;l`;u~Ey9b$B1T7~sG)dr7qx+%r!V_M3#"
    ")<5HKebr-RExdyc(?kBp1ZhLi6JxNi&l-(L{|rPYR}Yqc`MfW$m0tYn^As`AB%>Q{jZrMsXi<odmbF&k-1Zy%5B9-E!=r_%I_)jj"
    "JB>xFz;D5OPqNylBwX@YVwY>H6NkO@t|Dx^;LTc3_S%Yg<6biqX(poTa7uRR7^0rS`p^I7KmX+2@4orr%Z>E*+QZjwyz{yjUr4!z"
    "$5HnWHm-l9@Bhv9pGhjNXt-`txi;G+sUAu8InWd%jv8F<eWH@<`?Y(0-s%m^fnX2nC10;N><BGU8$9nJnS0_x2}(my#%vtiX)6aB"
    "dg4)>Kmx%pBItz$W`3HP8Mlp7arRk(+3LMJoB#OE=B}`ozniJuzq_}zd~q}#4IYfdTg)|8JaEd(wf$8I<pYc4J%i8D$+SjnySZWt"
    "UK_EgYhEHdW(jPso#DDgP42n2Dy*f5Jb&!!v?;MdbA7%SB`{SvN>|m6gB_+jeL;+%>a=0Jd%a&TM>oF90O=yG(4AHK)~iRGZ#N(O"
    "u<<xafAzwpXTxJXve8b-!ui2Vhp((}FJ1lND{n2GbdF`=?+#i8&`=;2<XTOz(Q`Es_EBMzliPhD(-k=f1zlcBFKio`eWHJ~xqDP6"
    "RBPVTE%*9naqaN_o#pk9msVG|)7(doF!AA~=Z<zG-L!739x(aym)|Dj?+m5x+_-!D!=;Byt5|Rt_!Q-Q&TW}9g-o&r;i1cv5f_Y<"
    "k{8>D-O>Q>y!lc7*5c-Sp10u%f*hv;DKcogSuZs=?M<8`6<{f|vR6e!_0;#0X68aIXP#<*vA6W&+S=0o)gSF8fZNK!P4i79i!zFP"
    ")?V1;!EQLpJbr#-*^T$-ipQV<lP<U46OX&>@kMKX;$&j^c4se#K6pTZeJS$HrLHTy{y_%pTS~oS=Wzpbs7aT6>en0nk7fB(4B(2$"
    "YN3LR6=ct`89V8T2JJyz>>gOD`<3IUdH(^vbYIR^sDr(a8LB*p=8(@Uw$4%Ss<MI9qHaLr)Iv(*{dI*cqK1v@pxzfu5<(Bd2&%~m"
    "(t|(cQvSzdX@9MDd+i?{G7Q18ls^;#7XUCOVgGyXerLR}?UM%4oq+qA;t^I(?*lOnVgM}66|utLQ0!bj3cycA2A5lDLOs^d`~U?^"
    "AM-CRq>n}hL8WYttQ{wYN=2KY6hQ=jWp|WDbu4@Fjf*e*Q(@|B{!owOR;nYJWy8tVZXQDQq43=@xVAKXO+b0P0aqrZ2>-W9q>c^}"
    "z^IAFYl<&jTYNAAzco;ZdD9}fPNSPYx&4B?`c!9Y)IE1qWk(`0H*_5D-Sr^DPd6yif;v*~pWYnp4+q2E!7bqfRLVwt=I6Qrp?Fiw"
    "1!y+a?xPh>Z2Kq+pd6!jH>YMFOY{-%4p{sp%}*REIcq0x)Qh!RouA)~U^y78g&oiZlB}T+<7+#(*`y!7*@^k`29j@UPz#3Hx<hmi"
    "oF+WxDt&Qv!V>^m9hZA`-~cVtsi-=(V|BU6O8Se?_QJR@I^H>JHvn8@Ki@5b0l(w*nIy|e>-?TbRI=LL8K;{Z_fQff!F~)3;I2bA"
    "HaZ5wkI1%+C`Y63{3vGzutq|(Bc-?j29h`&`^j_k62=ihyEMJB|Jc3#;Le$mUayf(aMbGMbmg#Kxv)Y?f-~L+Yhdh4pj7J5{Cp@Q"
    "Oa`Ng%;EkrnJwhg?N@tv5(J_aFCRX!>=woB*}HY^-(E%0WD6g?vZN!ulP4n(G_ErB*7_$aHF2i?h!tx35G<bRee@xPYG#D6au--K"
    "u!hr>klmF>>%F1eF1B|T7}CR`3NBl&VW^8h`~BtO?M_l^U)<skBDuRpuO;*@4ur=CofmD~s-luefnG93QgJpkn^e+T^_DrvYmJi?"
    "B7{;f8RTe33+^l#e{%J2zVp(Le)#S0%V|V*8{q#0`&vV8uk)qz;pwnwgyiGl#QSf(@#Y6_zIE&M^m4(AdWJhq>|$h1_ANhYZi#zu"
    "FTb&Uxa#WJgv%x{e<3>%V>>OoY*?h5W@5M-&ospvgB(r_-`fK=iz6>Ny|T!c1~$jkPb%v#i=`XBc67LN+)sUX%Wc^X!TUYk1bt$K"
    "wE74KWg1AQjnQGCr3JMxb6+xZNA7lG*mTOENRN;FXo@!)q_5>kxdbOAJK;gobj#}vunyAhDWknU2j_ol&dRg-`k8}!?l#G)0SpP|"
    "FDs3Ve$;4h@Fii>j<xpm*2KlW71iRgK<nt*ZtdQkn9?oh!%^=Pi7<T@=#m<M3W}k@xBx@)kZA*!qY0?%l$;Tau}>E`g9$nVhzP~l"
    "YRrWKZV1t;^{q~wuN7MDhIl;0cNjs$#dWW-qmjEVvDNXE+Ij;a5BIxAJDtp4w~@^mv_OxyOLc)rOzC(;nC#TeB0COsV}l*KeGofV"
    "QhgcL`<FY=x&!b8pu4(rqdZ`9w0lro{npaeFWfa9&<7$W)|OI*&5iAkdmA>l6Xy1|{O>=4&ZUU+Va!MW@BzRV#DLsFg8`letCZL<"
    "22&F0-6{fvW2h2jXiotUTf^mICihxTFwwzXc?M-LB;vF|*+B`80xAQQ<IFaQ0J`d>crySs2?A&d2gSh4w!)cmrxj3|b*0_3?W`<g"
    "pGI8a0RRZiPN7>U!a;iDosZgJ`-ZEVkYmhH(B%&w^UQV{IFW;+e({+J<xA&ewr7sv-pk`NFFYnbG3{Y3sw!qT?>rFf?O#1N`}`1n"
    "F%o?A{@eR^K0JPOs|{}B`}$eG_tThnUKkHoXZKRilt|qO4Q=1Pet75Oqm>6g{K20;D!%jTjaR={LPny9&Zig7ZlCjUQS;FE`~sVF"
    "U!I&=s)YZsfB4ON_k2({g4ja@ut(?|A|RA}^Re~K>m85|)jqtJ{wOOPpHRlm#tzRC*y{cD%^zO31N_sM-QT-=b*21g+I7Nt3$4BT"
    ";uo1SNhbM~-}vWuGP%rpNq{B6f&kL(xajprrAGDR=gzF>D{tR<@a{|P<9qM??CuB8U-E+`cF^mU0e8?&{?>nBM@_S!f&m}wMaCvP"
    "sd}x6OwYLejW{-V{)vk;9gQYpyjYtIM|DwL?wov3yd>VoP8#Vqf3~r9T<9?e-O9SO{z?1eH%l5<=#{E^uYF25VH-Z@y!pvbmUpi|"
    "*t=F=F6@7Qck9}%K)`p2KKoVr8KKRktFD!Mh1znx^`KE-DjqDgnV#tjwA!2=O+>xHwksxE0pJktX$&G0NLR9c{(a`w|9#;{S3k#-"
    "BULeK_GaPj2~TduT{+k171Xf?vJ_o#D7VSws_;mdN`>GUi+wuo{uKs$KA3I)^?yFbZ++0t4(OcZYwO<dls^!SLSDae?H}DG5M3rK"
    "?0^U&9u(M<IX)9y``Mt~H=3f}B?w7%ALNkZ{Jf&cf~AX~r9xRhUia0iXKI@<{s24`SF{s(_H$(>U+8HSS>yl!J#G%yvO`DLzV%V>"
    "jSuzz@_klrHOE4n(-v3m`}ZpoAFWNy`2COh=_}A_n7bPbL$gER&r1h)wEUamYF;gu*JZ74POWBkACy1_5u`N697oAs=kAvPFbVSU"
    "Q1Fx@O%t%iOQxGCrw&#I_nIINsx4pl%uw~Qgh5*rNw73QkqA3LAqO5cTONd?g@D>OuDxA*c+JYiLPHE1J-y6@RD!;q%bVRe@CVb*"
    "BYSvh0g!^Js1EI9I`3cYt=!xk7DD&jQb*s<wtL}&zIV?Q`B1|#2DW-UuZpO?;Km%_o^iPs8cU51HRV%lM)us~^iE_!V%08Eqc+A6"
    "2z#%6J%UoEuZp%3-Md(FpFvuFMl62R1*&ts!J`f)G+Tbq<%o0TB-aFgSM+yFY`u9Vd1AWI-7lL!!8P&8WlhJ%t*r^yg2Z^b(PC}j"
    "!a>L@jpG(O^A^Ncai9&la{+~-t#0$lf3;9s@*1$GH*CdlS#P@hrGu&no@a@ay*!?4%p3>CvS8YS6%#IDK5qHjoVLLOxBGq0md(?k"
    "cHAg`)XDUxp&_r2#m-oRz)7Jus2&zp{{i~$N6<@eSyzAH$ID*!c>FU;b)5tBGy5lSR<W~HSA%x1eYE!Q?&jX!?H=cQZx!AU4nf(C"
    "&x{E#XjiQG(^%|9|2)RPC;d9;hd9!Z&d`TXa`F@BrN^iHGec_Ci?NJNGV&|06k2b6Zcxt@%B||&?){JNo?-5I<Oi02>Fw_o%p2Oy"
    "YwSoD#-%G?8mjgK-o0`3T0o2eb`q(EZ1hh1Ieo^3X%1*>wk4XUAs!!XgXDerR{fsbZs(7Ws=J^u6l;1sqNNUnNv^Sv$}Nv6`x~uC"
    "?+cl&F?%gSv=yt#v_6Sh>jb&$=U+uEgi<8RgPnN?S>5%u*X-SfaCnaccao2riih=1ff9ie7K_^+OjK=4(G5|Sbq6I)oEA{Z=cT<K"
    "1V<&wwsb&|Du^AV37T=!J&mtP<&)EFQ7^Wug;u4g9tZ6l%?eOm&Z~I4srQ>5NQd2h3>ol(0BAg_Vnhr=VGva-Ds*4<EVmp07TgpQ"
    "@Qq2R2n9iUma=+h)b9L1iwWg|(C+Bs!12iJhzptW_ZJ#hqd%-Dtjr?Rd77DLy?XVg(to|{X495Ttk=tLm}l_Vq<7foGTJ)CS-b^#"
    "J+v>%dWHiE!lj1Yv%{XmbI(UEJf56A%Lf_dj8C0$-Fvi`Y1Au%LYh{bcBc?0>>mpGhv1o*p2duEsGBho{!tg`5jB%a0%TI-l(uSl"
    ">o(bw9C!o|jK>4hL$Kc!#9*J{^0pc&S-zsV(wn@CKnEa;a=3y(3RktXo=)-fcnf(w;i<>ts~(88B~1}6+wB#q6*xHv0t9X2D0y*B"
    "I`k+zJ}Bz(5FsxW^|LWAh;>5&s2_nx6n!ANS*V{>8w?CI40>$DH!%?!pAy?Zt0<bN=5$a3X=x2UCLg)+vtT{t`b@0HowzhB%GV(9"
    "0g>GegY2+Z(~<qIS3%HtYus)1i)av`p26~fDwGDTIs^!ILxDov9KGvdR(U+?i%mHlWetWi>tC_aC=lE*AWlH`3yW(-YR{gl64_jf"
    "*3%KVN{G87+xTEfy0}fA??H^?m8F1I70twYzz<>GMZ(iTYg^3Yd??W%R<b)Fs*T~t0hukBW>;dqv8Qp9k`$9oP$guBVRqi_FzA*|"
    "!g@$R8rWP}IvEyb9*bT+H$3D=S9U6IE$!aEv%ayH-#je6bL(NJ+b)zcnZ4cFiR9w+=-KHJR3m#mpm@@tg9&Cng(awlGIs3~Za-`G"
    "+O=-4b5g0XO{2fLTm9f?gjM4@8={<<m^wRq>Eg_D&yG!99A9{9=F+E%m{D}G)a+Bfp-EI^ySc*9+*c6qMPm4wrtP)Z7(J9?14F66"
    "^o8V$<o40Q`?o7g4_Wsw{3YcJOF%rVT+!ZE-F{|rDm8U>ez<?&93MFk(-RX@9?KageVYz1h63Q|92@eBqUa5?9@3ghx&kbcyl{SM"
    ";qy;T|I+7w=XZbU55E5U-}sNfe5}7XEG{ORy=tv{a!QcGVM%E<4PNU~XUo*EI<%NX;{BpxmV_SfEtj07&66=VHS4EGU2caOs|i4Q"
    "U`{VA_=9oGc9$ifW1xo4N;Ns?j}vqVjk!_88tzGmYg8JWw=jyf9o7Pg6F!2!$5&pt75%OSdkhjo-HbWka(^0ht<<nK2(IK?(sGCY"
    "lgPr$<L6+AC14K)xoL-skq6_+vOo9-A^#Ojhych;TJV?L35|3!jL%2=12y;6K^zT;cJ<J9Kbo#`Dae{>Vdqv_fN%bZYpeTKwBd@`"
    "R@8FF=ofF~<0?Fnnn}uRfbRQ&iM8G?4!VSj8J`Y5mz;g-^N}WXH{zm+o-BUwb5pA`ab!2Y^5o~fQny=$yRP2GA`jX$a{x9rfAap1"
    "Gi)h59;-gci`;gzvDX3`fF4rl)07COXX{(|O4@VH9EiVucJW(RU+vC@GPhq(P5Q92t-vdv2*Q4h#WA7p?&76PX|f}XZ8H6HJMI^7"
    "ew^&1dau@Wg)3bL-#*%3328f(=sPvs?e6ql4uIMrYqDoSm`gn4i9qZ;jGh6Y@t&iaQ9+uq@=7Tuls0QemuUT@qiX;@Y@$&Y9|;EX"
    "bQ`{%cU%6>K<*1luP-Dud)(5!k4Yz1@F)y!qC!<i_KK=+S2Z2WbR6BbbCzLCzCyn&wcT6G^`lbV&mgpE>74fczx``vX0Hh^3k|}?"
    "ecG%EKlcPVKL^hYxeqE&Rp{6lh9d5I+Uyq9kTy$_XpOI_mZz3b4xcoj#SPe~i3dd~3Fm227AE3HP4I9(1&sX3!OC|k_y4}VC&V14"
    "ugx?^(t9h_>QS$)-TQYZ>z@KX`7K9q!mWO=7zu0u%@b+u8~^F6+kdGYtS#pT_p!3B;<bj~+^n{_Mz@=3^O^;sG8Zk>j?GF1F7DN@"
    "cqU7w9XdXWyl)aY1mVQ2(yn)!#S_k8<W{eB%#kKrZ*Ol5#f}a#!`qqo`hoBLef?oZZ5er7DY>0CrZ;U@1cicW3*T99b(CVk=E|)d"
    "7En4U;{!||X!s$6`nCAYt!BC_52R!6KI|cLJD+b}TPyGVy-K?P3Uf#l<ODuCLYOs#J?=)sxs%S|;;%qo{5taN*B<3&>)(Fwr7~F("
    "ujtfAiaI-JP5a6di2?0Benj92TkBeSgMaL6MDU#Lnj8b0MWo(d-;fhvFmXp4Sr0L<weyb{ES{aa5Wyp$St_a=+o}=|F#U)oHwLhG"
    "CrGwxX)w3d_bJ|Cf$(RJ6c5@9xgt$mtwLV5CL43rg*mSR?Gz^>AIeWM&n8j$_AO((HG|c8UipC&$j);dU++VmnhK4=Hl?^Hy5*Mj"
    "=GB|w3qhS>bGk0fvY!R`@v`C^;8b<DZuJhP&2HEY`rJ;G0?8_a8@(#0eOb*Y)#h<d!T^PWH4g|SH994AfsVrk&6+cT`=m}8)+EgX"
    "a0=7zV$~+%3{1XW$DS#lb66juLLJOJX?j#C(<5`&)xsNGejDlvc&}PDx$J>S-WCbnuaXnJ0h7~&qta1@=%dXaOUQ4|nC>w<in2#s"
    "OyI&eqJN=hF4W83w|X;=0sf)8J1aq@hu{#8nDm&i4OidoxA*pJ%<mn&pB_<0Bi5KdjZS4j+&0@TYBc829bIx-Y^SL1t)sa^HWt)R"
    "V~Q;2=Rss~`qpT;{g;bGCptFc5>t;CM=IVc(}+javR*bm!KpxC+X)>P3@_sH;s?IIJ=27fR(?@tH``Q}C_WtF7(h;FgwKe7<5NHi"
    "Hqz@s*<0Oe4|IS57zLu+B^2v?@Z@I>BEuH5iiOiqpv-m$3sLns>n4NyX@}JNgX$bz8(Xg&Kn<O3x7ZPE*;H013O`){a*z4kjNe1E"
    "6tOga=f^?4{5UrBONVp6mjl1HIu>Et4R=1JMu&%@BgtSQh6rcj+Q_3iaWT~D4IvNB5xne&S_V@$08p-Gy2%mSyqk~y#el!BeKZn2"
    "UbJp6R>gLnbQzQPIum~``ycpSG8kmWp2JfYbv5wFnfis(lvu4()d3(CeK;)(hia>*US>s$2k8d*33mH{EorV}=?0E^0^999W@~dA"
    "6v5iQR-M3_vHjAtH~W;56`Hq|%yV%xB)N54E-Y?+aLgA1(B&K4VjH?4a&_7BUwg6p6Lok+wS@a%$v+-MPQ%(%cuauK&Y!t>W8uuz"
    "znyS2593Nfpy=wCv3>LtT{@B*cT_Jm{L5A$#lfi7qf8EItN+`h;-#frvc)ML4Wb?1mMo5WXKyHk_*WX&^o5@rU)}&VUs2%Q%4ij)"
    "y%tQ05;z(3ebS{~Z^X7wZBdb;dY(R332bGiR0>a}cwa<jJ+Qo{wqf?4JWtiMtGnc@cdW~!f6(JN_)+eYzq$wSArreQmS$t^iFhOU"
    "NbDn-*r1M7f3tLVfhhiS?$Q;({Iqry18U?%zd8G^F_P{Wlh;!AdMJ6mz5N1m6m>#caO69q6OD*9=??2Db;Yb7M0mVkX?-$wL_K<R"
    "W9akAq>@F^3_Fr_|K0d6*B#$0XC{e!wTC|CWFb>X{n}GeW2)@5GJeuE8U6NK)1feY<tusgO`(0?hh;DdF(&F#`FlaR5)S6Ys01Pt"
    "OnUF_(63A>BcB8>@ko;RT(oxYtWytm$1a22{cY;%?Kh#eud87~&w&IzpbjTv+RHHdz>Y4bF?JY06WyvCJ{~|>w3Bupw>La}SF-+a"
    "@Td2x@4vaOU!Q;Cnb{|wp1AzPqs{p0G4=CD2M4Dx8cF`N+&337Vi3GMG#H+ni!3gL=FUF#!G*py^6~ajEa3g=?=}AV-2IooO|=hR"
    "Tzd0jaZg4c>Ir-se=8nPCeaA)!ipV_PB#10>v8TT7#qO9op+|rSC5~z#-B;eETnw8rAn=cSHICH$IL+SN%`)ga-@#94i`In$>0F-"
    "U?B9+cy-VJvmZB<2L~P?v~zL@!YFd{BYpEhU-%duDf{Wd?58?}uND>Xo5#J{FkG8!7qzzcHe>x+68{*z*)hr2sm0G$?HtuillUf&"
    "q{xcu`5}#vUJ5keqr0Znp)PL+_!IxRm)idKgxCXf=#m6|KG8YE-@Z+49|v-^fN}etwsZ$te(xONn{!9cCnn3i{akA&+syp-|MJ<-"
    "|HhS1ec@tQ3y#u>+2j-~*E;#Fc4bpRou;5yI|6_^Am+e05GYoL%<d#K5RQ&oN994K-XGYSgxHo3C#cgRNIFeDUPoiF&rdvzvVA5>"
    "x*mIxIP)a9@HwK{ye9~oypT3}x$beBYxnWlQF<s6@CNF0Kt3##qGq9drghKm-9sAPdahPI&K(cAvq2*t?N?TdQXyAr9@a!<U6S@H"
    "g`K1h`@6Ki7d#4hYw=Jgz+zXEz=x?pRTT$KRq5**H<~CUh(ZXf4y2mZ;o*Yfm8?l$a>h4yKh16D)$J3}ujRbbA>BV{{p}s;)jjh@"
    ")7^Ko6=H7S7j#I3VAGESgBqstMz5Q(8z*4B1oZJ<L~nW<6&fg)I(ex7_i^?KluWju3#QG9z2lbM6=;&wbQu7<vT7)rsTyXcNZWl8"
    ";iddZ_VDD^q0?Y=$LEbv<HHyZqbLL;K=+Ent0ys^8EN|cJ?zwWyCx;RFlgg8;X)7yf???7>Z|s<TK)m!?v=d9ZdgH)@RS9H6hr8v"
    "9M5$yH=eH5g{&I{Ah|5z2aQvAQx8D=qHH6ePqf7+tx_8(Fl_-7o4%^~s!g&m&Iyx0EAguDQ1D@APM=<pqquns(+-C$#p8;SK%BAs"
    "IKHB{3P7(JtU74P#L8W@v!Ay{^dLm`Zwq`It_~>*)``$=M<BpCNDi~g^U<E9IA#}(om#KH`C6HO<XD<fOLvdo*JQQb?KUk;QQ9EY"
    "L%j~bgJ@stxV+9#=>%UfZB<2Dh}|G8B|uWBT!PHH47kFYLz^H94KUr1jyMkNJ9b}#OtadBMb8i%(LgaoWxRuXVr8JNQ=zU8!wHrk"
    "+&J#G>xLT-vQ^KaS5pIk673%rb0;Xb>!=v)pa=*;h&O0Kxb0YqlBC^jz`YB4T|*Fu<?psV-6m53wT8wXbn#_?Zy?c!9nW6NTe2()"
    "@X~I%Lp1Oyne}R#R<=19l)Wse?1y37lrf}#l^T>l)#q3dj<n-yKK>x8Ss|wwtvjuOw|wHP91$AmID}#egx#~6r9mz~HL$#vqXIq1"
    "gkZ<;*`h-Dbyu62^f@j5%(e_4#6VT_7Rtqe(LN2-ED57dLp5<Pp?I)t$JN!GzAV^~qwt7~S+zz%$csIk6j~O{;SlZ0JyIiUWZ*$`"
    "A&j~0SXv}KY(Udd(Uwck43G<yLmpR(TCeRi97=J?M@<*a0GR4Enh|J@U2S-BYcm*NVMGie;y5$GUew$nF!+=%MhqT>j!^uz=lByu"
    "`1@g3zAhFjTp>T;*X4$KEV2iier4nZeG)v@VL^4rw(2l7s#$pNC|Yqpt$FNr-;zQ<kb_N=klTg-Wc5BX*qbZ0H!Uz|&L-6D+q%*v"
    "!kj=BLIYHTs}QgE-QQ)DZ5^_oa^YtfVde)XG6-2ALP>R;c+Gj@1XFX!^n+n+m#K$=8Yb`Y{mb8Ex!b@z7Ytq<#Rk4=#Sdg!GAWMu"
    "$mkd_W>(>ng3b5F7lo~Zz`>a^IAdeaNJAEEap3%Ay-~nU3V<Zys!R)9XzS2gPY@MedtKD`-Sq`iCoNyK-5B(YUPFmMgdai)od~-l"
    "A%DQ@_Ox;hQ#CoxI_*_gs5H98v8Pg}4BYF8Tv@2ErAyzw9f*f~$>`|xgl6c5W$K1zVjhU0*({VyAR*RAPWYmBEr8X}ULaXN<q0ru"
    "KmDj$T3zK2GOgov$86xEG;AP!8R)34s*Tz`(#&v&o{|Y^d>9AuUwb0_sqw_w(ZTyFe5Yf)qB?nUv%%k6f;(khsbM0IZCkt)a6x{L"
    "slznJIDuqi!pV}|YI)atjv{A~tVJ62v?`R24%h1l4Af(4Ci2a<|Lcdluf6ostHJl{k!vb;oicv?7!9bY_DJ8w7A-Xi5U7B<G7WOe"
    "@G)3eSDb#MSQQLVr$k4>*`eX!a8wBmCr6)tI`;T^Zg01qS>gH{ouzfGEr3QBQLQ>=mYHhL<Ic6^gX>K0)tB3=ErQ>f#_XuA`K4Sp"
    "S<z162*r>0Tb(A~l}gR10d@vQ{nGB?|0^VJR0BV)S`*SR*$PQ0<0suAiVfvD`C5y>nURs%?i2C6r=hLpTI*C?ZjDDgUcc8*Gye2z"
    "h^GYy9`>ZE4~Hq-swg+_RkA1g(zl!Cz179X6I^#gEV=A3><k(QRaN#h^TbAR;^yQPt^AE%dR>fT=7{2#qUj)eI|6-N&{&V*3n1X+"
    "_JjxTt04iIT@v}y69^ppoH_5+qM4%!=FKzF`zX*5mcx}dYQz)S?D0=dijO)Jt#!t$xm4)RC9CBkunNtj`G6!uT-fjFF`RPmc`2Fj"
    "OYf#ef-p5atf5Ga;CvD(5IjNbftIMbO(l}e`63eY-Zz_ewI^k3G5uN7g`W*-@oY%P4@FMtwWM}U!Y~b{&{Gfe-0%MOmwx|uzV?kj"
    "MA-uAZ4kZ&rqQ5;>I2(5;g6mPjXyTt!MYMK=s_|HYB*x!2uQSxWHU#U_M9Y##uX$kfu11XcT8VfMS~I%su4j81W(HWA<QizF7Q+k"
    "!``s~otlVWU?=&|?7%nGQo#^s`n#&T7m=i}(NuZ#K}~<uZY<ZjA+sB_TVCCRnvf#U7{W<{ZT&)^RmH=L^1uR5yXZxIE|u0OQe;@p"
    "4Fdxo=FlKQ$3-;Uv0W9O1HB6BD)2IATRdP59D{HTaIgnzZMRA?290T~8>Rv#PVlCppAIjNDSg3I9RM?Ix9KM=A8KF<=jkgxMZ`55"
    "27jUMFx=$SfoSvuxvp{=sOzB4swQhml-bqpbbCkq$M=W-<@2#CSDqXD!xx&t1h2+90iI40$;YI`V(B0L;ybUu{F8Uy`N;?Gee{$6"
    "Z-+-u&W)S)Za#%~CNzJfGy44GuR43%cxD$mTrV*Q`eF5qW%B&#mrzprCB5!>x6)d>TdwCHT2NDx_aD7?h+dboV!ZWQs<-y=nT&7f"
    "QTv%XhkyU$aU#^bxy$fO@@w<@zwfuc(6{HGKZ#B5U3hxu^Y{0^eE9HRZ)8PtQSpR_TPxR#N20nq*scIE%{4RSHO<oZ`TJ32ABqE^"
    "=N_LA{w96oryy<@-aG|vfaA(bmHou~P;3q|P_?E4?Nj*oi4wa)I}-Lg=}S@2#k6`P05wXW6WMwRTs{w(mkf2DqQ>UcM6y`G)^CkN"
    "8U!z6>MnA`b0UWfvSzVVmyWZ;VE7!GSd<f8GGh3=@!3f0fQ$UNTex};#*x|yiDwhXe{nMz(H~F2l7wlpLC~l?M3NNE;$budfdP|e"
    "gm3`o`V=c$;*K9w#F|ZP*@7z(0V%lY!J2NQ?glJ_iwP!@tdEyYo8R#wE&T=*J9J~$6<|PFlE;+cQXoPnW<VRGm349%(PghXG;su$"
    "4;$U|!(9wj0Z+^6#)w~u!)GzY--*?D--*F?mck%K#e?XxPIw+G?XaF-|5#jT=a8MuI3xRY@nQ>4!h-=^ZGg&#rJq<9FfnR0Ia<f#"
    "_F*+M)~hmrGGKvhNyVNav~mM1Yc4MJ#)v6@8omFVxcnJ~_dC|`pg)q}ENAiy{$?)Xiuy^YFI4u7i0@!B>d6}(6k_%eXgp*i&f-<~"
    "wy!S|gYi>q5p|Uo=)w!p_J{wh*(dc#*xTc0t03H!dbHNm#U{TBxF-TLPf{=ZcgUpaiq<==+w0tr2u#(Lh1}Ae`r3UVz3!$_5Fz-y"
    "1?&tttC8ZjnUD(`r7W*c`oDhk&VPCR+SRwO?XA*XEWU9xH8Bw%zIdJpQ)mNv7U!Rx)L#4f8*jY(`uE>`>oZR)aW0TKY*p9KIGau6"
    "fGfXM*V44G#%S_X*&4cgi?y>8^$)c4Yv|D0tDoDhdhHVO-c#X$@kDX9D^<QZ{qA~HAymsb<AI`HP=~-ap+w-)v&n;^Qh&^CXNu0|"
    "L+G8*7i!s|l&duCRT~UNGdHe(_;9qfH7KmUskazjVaxgbpF*d}$tbW%rT_0ld6w8^BnsCIpD?oc>3Y7<|2UI7%oaD@y@#ADa~DRa"
    "Xp{wbD)*}x^aUy#@2H`NfkZv*r<=v1aS?d9df)tUAXTttc=9y6WelrMg4N|f%iu-W9@{UbLL;IEyQNOtF!c;Wedz?dAo&s%1tS#7"
    "R9#~5)ATQX1-TQ=o~6m;)Y$w`x6d<&ca-w^pi~WTMW(u+K|TP-6YdxK;{_RD5oW`~>;`}xN~)#<N0_gUCh}!z7<bkn3^VsmAarCj"
    "5wW*6UzxiUOQdj7T6Lc4n!-=ZFGTcNLP~mxpGgtfZNl-6yj6Pv*?;yV3(VK<<0Ds|y^M48k<Q-iPpqZ4;Wq6AR`GGsv|Slz7&C?u"
    "bUr8rgHlw1<{(!gP(j!uaAND|V!^g55qi|tGjem8>?|b(-8)kuM&fbV<<g<OlNDcX-q@V8QfK?|OTzQi$Khga1)obj9c`52?PN_x"
    "RV9)FSiQ@8KK#NXkJ1z|bj9CKba3=oEa$u5;F=d2#zYTFK?~lTd8eFy$a8zqowfxIvE6FR;1qcXu)K=J^q6_S2;?)j0*qk-O$BP}"
    "O_{HB^&&R{olA8BUhvI177>e?R{QXA!h_;&1ft;nq}B;mm^>P25l$6eyaJwVku4cKxoIK<gpv@5**j5F+aiFwV|&>|gpDae#0;vU"
    "+u;dOq9o4CayzM+z!<SQEd3>1^nse<VN4Q!5LN4(e@V;dGfq+d(fdeCzN_vNZ@qgaKo*o$&3X^apF(k0fIl#)fDL=NV)y6c8An5b"
    "^wXUXhUr~Bve$r2*u4SfvM}8`RY{R+>`|9Wp#Xr{K=0|6dz778HG7vf*dQ`IRWwD++3G~oAn)UGu3>eG=)iCLr8Qc&5xs>&=r<(6"
    "(y<UN4t1=gsCe_;_MQ(pPeh%^PZO}Ejd6WN&bvUAw8mI#030{cAGh|tRc8U3q+p-NqOJ$D_acp-L@)z#27Q+#w9gK<4Oqi)<Vf;$"
    "!_><j-SHO>soVRqgAo?y(qJ@MDMg1p(<?yPIl{*=>B6z=pmk7T|MZF3$WSCc5{o4xU@Gj6jtU`3`-;@*_6=st^14qQyqQX3wh=rV"
    "IE2%*O9XpndDpahtb%c-HVABv3=Z7p_G3*z&^NW&o+PFGxoWI-@T9BOv=E%|l~`DsBK;mnuWuUOv7xTGapSzp9MS4hGyXC({;mAb"
    ")jj>9f}>sk+Mu}o!)E2-#?5PUkN7|a2_Cttp%M;A!7Qou5|~XO_IkZ>I-&d6O0Qn2#<!-lZN>y4_p}9%!>UwWINLoxeOPJnf(vQk"
    "RZ%8biS4e$I(A<+JSy)*D2?}tjT!#`2T)4`1T6pn00;m803iVGTSoi;|NsC0|Ns9I02Baqa4s<}F)lDJb7Ns_WiD=Tc>w?r03ZPX"
    "000000Pp|+000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$Itqpmq^YA&"
    "t3W#73Sr)CC8FJI_43?JtL=xrSS??rZT)c9E34@9C#>#@#8~BfS6E$QVz=%Mm9;+E7HIWd;I38qoS&Be;?1n)`U_dF-`Z}Kc;t}P"
    "m3fxdGbcA#nK&G?QVFWEI(~Y#RlzED>t{@7tp5Gxur{7O--;)}(P~b@N~_=dg{)so@>?gWm|DpQ&#{V~{>aK)Ps%DTj^8>vE6?id"
    "q+eD}0y@^ePtCOg08mQ<1T6pn00;m803iTiMJ62o|NsC0|Ns9H02Baqa4s?~FfK4IX>N2lE^csn0RRvHfHnXC000005ikG%00000"
    "mAChoCFgl2Ryn7ebLt$Xd-7lgX%I<*phzmM?3H9mUQyP1eY7^U-XCo5*)uDdw%1yTT#3745JiBXKo9@{0+@iA0cL>7Gd<JY(>dL~"
    "-8bi|TRFS=C-^&W)j9Q@Q+2+#-uHQ*=lR>O{`RkZ{l5i)e+&HY<A3~(KmQls9Dg!D{(t<-qvMD2<A3t6zxi*z`A2{D2mkt;fBcPK"
    "?SJ8q{-;0x#=-ud|LGt7&)+zBo;Y^mQ2x}xb^IVE59R+|{{Q!)0=N<6{9u$QkG0lD<h$wBGQjTZ+^xMzgulX(>o$Pdzf=A=U;o7m"
    "sY6GOP6q=>eQ$4nd1dGRgt^s_l&Y$(b~>RcflorxV7sy&zw~yw^f7R1p*Mjtubg24ZdS$*uWN_4)z0mWhf8~Rp>W7TF;w9Cs#@<!"
    ">!rpI(v$1QQrsUGN>y(~lW#VPcjs<=^x;Quz4JkActWd|!FRuFSzXiYNP`+9=f3vkZ{!#}a(tpq2h`y+Mh<-CkG~W+ne3KA<_0P~"
    "7<uljmwl!{ogCSE_x)gX>p3jFTK%pce%Oib@f1v>E&*CSOhu9;Ux;kQfzEV5J40kG(A(ap7MH&8)$|v>KKkl^cLLl;pc+k-KvzRS"
    "1;JzlPXwq!J~VsulaCAEf7{>aj1YMj%!Zk#Pk7@atJUrKz0$V!u$=06U&$Al1?ZTV{<0E;7}0VRAOdrg*sN!H+7Qu4tmTa?W5FnD"
    "W%_!=A(X-8(8`^z0Gb!;LZu#~Uny*c!-fQ^Nw-HLQV#3jkjz<Ad`}xW-3!n7&ZRWI!WLWo-GB7oVu=3|6hs?%GTF{-M_!7gJ{pyN"
    "r-w8gN=<z|3@zOX4<4(=Z#8HB{nR9iN5>6pz33(xm&IkFJo6N-+i~emO_5r;ok(}#ZdvTf&CxBtxeh*}o*tktV!>yH-KnuF^u&ok"
    "s`A<WFf_!6Bns(c)?j#YIRyHHE46F0+wW$tMSp*|^Mw!Yd}(L*f5Coua!ffsea>4HC}npCxV6X8#m${vsV$(@sN#)+T)`Hw$!;fN"
    "h=EIQC~yDBwQf6+qd%ZeuJq2XjBMIt^-SRgf4SaRfSoz2*wXQj?`+;%-MZ4{ueTy|_1J?L^6JFi+WxIa>$Sea8kwoFBZqQ_#?uqy"
    "DR%#@%bTgG#LUT~Q%7dUXJ<}eD8AP0|IOTuJIJxAe+E{<zx%cDQ)kGXy~XCc@dQ)&x;W+f`rH*^@xlwj{@jU?gbl2A|2ebzBy}Sg"
    "kvd*?fORY;{M<|VW8=riW<KLpBlwKIH30%U)f+#o&c9a02%Qf=Ja4R7PX@!h+)E%?<De8}vtrcND_aC4-CfH8Fy|<!BW?%4>SV!u"
    "{5Qp&zel{+>9t95JDJ$#pMAh5LAVfgC)xylw8}w}>;+|QbEuCdkIK0uLX}#2C@V+1ICMXL>3usdJz}sy_-=*?_z>)^-Gkk50$+~{"
    "OHq2nBsT4pPmQPgBdTYow```3;`=oGthqXLYd{nD-)68b7u^qyISc*=64dfWe@BLYnr<8#1YT;rcjVsouxH<D2t+K9a^+Xk4$({2"
    "2h@*ajPoQyc=d4Eoha-Mmxe!1bx8#eC!~K0Dhs<R(2r+F&cDaA$6N64O3<fGR0HA_1r`N#C?;#RqS>OTAb^4*28x+NhQ$LI#bKZ&"
    "L8b^AZ4j{y5byxNV+4pMeZ=(IOm{_6tJdCbxx8O%G&<U5&D?G}#Wu-eKICbz0Rsk%cqj(JkcYuOMPfLPc#dVMhAs81PTOj?SN6oU"
    "vbfXK@IXYTI4%<EZR@qgZg)-Zb=uu_tJ`ivuuP+^cvx%JYmIufQL6$7Ns&ANQle~V4(OqT)z-lQ0Llnrb`YzNI1))i42ugK!xBvj"
    "??lpQcp@4ck3~kKr~~01LV`p*nG8k~kz@far2RM#XTo5B^JrKmX;qO`MbR}ao`_%+3FCxvaB%xq(e2tj(di8U(-kCFa1kLG@EOX4"
    "05K%dT!RYBLc>ElFy13s6~a{r(;@W7|L;%!>$&g!*T49|?%LYY^24p|H32sPU&jE5h6fbXW?<J1BP54_xa|OD7$O|VZ-faBAJCQ}"
    "M0qwuQ#^r&Ne4v&n4@E`2SGYPxD=$BdQW#u1OPA}BuvaFA>Biorqyy>)Nv)o)KL>)ML5*u?K+FHfjB`^9_uoM-IL_5C|2vuMrD6z"
    "<?-I`9ztt04Ip6I!AZGq!7&iw2rk7jVNUS?1%q6`&K@*Lhx8m9H#Nexyn%S-!?_QBc75*pZV+UH08i-jm3^Rtg)EY;u6SCN0k^P+"
    "m*<KPi_J&7+3B(EhWg73pZl_c*$&}>LEIZk$4;C&IlsNs(Mlw-rC<rmV_Q`N@L>!=Q3Q$v+_52Sr~sh^Ofm#c;~WJ>1USqA@Z*Z0"
    "(YTxTZJXyq1RJFpA{b_4abb7uleOx8ou3dTZ6F(_;efrHe&deYZk9g(MB7<0>*b3}%O9?+&(%Ar@ld1?Kmx$^#g#VDBI5lUkM<j#"
    "&Az$u_`%M`R;?-;q9n=(?V;-o1|4u23fK@}X#;g-snu09)iqVj+g;n)UEkSQDk6F(iVY&D#IZpHp<D-{QGh&nMHj)xSE$xbZEX{f"
    "e50zg7WUr1a`kqp(T^sRU;*3r8}C27@cGjBesb&FcW!!~3HdhUnl^*O9FO5teZteyb{*cMG{_KLUA05$fIAT>BdscGPQ>+=3JN1o"
    "EDg7}cTorn@&O8`Zw}hzVWF7wV5krFDX`uIauIx(V<w{<Mhs^H78B^91CS$wu(zxhb=2K=#JuCiO(JUc>QaS|c@B*t^mdTj6N^_N"
    "z#&kO0DZ8hV7&oHfG}}@7`kiIOMCmGx34n2iU-L!({W&-2~M)?@f5eTw5Z`tm<FsK0mv96`7Sb5_D2-&kUu&<dD@|1H+P<!T3LFr"
    "@gI<<->+qwi_k+whp3S}AH@jE02=bU^Vhd)Zc~Q5NC-d?Bpeh*l9Xo1n|f<q9sMjBKJNv-UrW+PCYESR=@P-NwV}R>x2g(Hg&_|{"
    "Ac5vH;l$AE`<d?+87lR~tt!-gxS2#iEW!&19~Ahdw8>7A9cC_<OBRMQ`9g+yFCs1_W~}Gqvps-5AK^bV9T|^#$G#XYkQ;Wpm^7Be"
    "mw%?8x+J}P9(x$ye)Bw`kCw|98B*i1_Pzr)VWNjoIspepN3tizHYO4CB<)Wc;i#C&VQ^G-P=|`qL;w?K;`Z4irMv;_EeLlE!W4$$"
    ";RK-rQt;>5bKh~QCC;l<AgN>5swzN9BDVc`F4yWhl)d+dR1xI2S!^Lh+HD!+buy~u72C{DRd@7oHn+3scw9pyn*+Ip%@nXYWaces"
    "^${+?HXt7H`Z(nCxS@1UqmpZ~zK?21>^?iDw{Ip@(_LF6p^Bj!5Eut+j_3UFKt^=YRDCS~2Mn*mwvg72NR6a353*qj(x)q-G>pQS"
    "Ms|T7f@2^M7wPq0C*Y+8IjWsTFUcXw=#BP+aQQKbrvXKGRKL*GB`rUy52{%pLF`{NC=VuzLTHJ@&Vz#IFq#<j4c%#wToA)!X<V6!"
    "qA#5~wY~#A4(BfinO5+@-b8!n3C<bTLPrQWLRWr%_2MtL51J=GJ9P5I@gs+hsQ?LwvrK;SQfY9vd7`#8@$qY_aox$bvkU+6Z@lG3"
    "_kMH7jROX%mGyzB8@5kTFhr^cHDUzplXOTK3*?SP|8nc$2b&uWkE-{2ZL!zxbvP%|c!<GEc&quVRjbuhG&wpt5{h63cT}yz-CvyF"
    "$5l8BH5p&2@`JKpy!GJK<S)pEQGYPg`K!;NjjcdraCZEeFFbS1P7<LY7ZkW~G<u~(nbh%;o~u4Nk$d&|(`WL5&2Hh=_V|rE3&m1-"
    "AkA%Wrg&@Qz-5dC5zLouxg)g}-@NDETj$qSuii@ZD>J<su77x2+<5%Xz4JfO(ATQQ?oG)D#OzpxPCzb4hJ<_=K*5G%i%N_Q&G`-&"
    "byKZ63rPF#@JxOy;e|v!8u5Zf$y{TRW)TJFm}>$&au@6^Hkp1F0ZuC&NRpJ0W8RkS$mN}tE(xD6jLySEb~PM_?vS?kM6)}Cs*6xX"
    "2vu+RhnkV@-$t!38}V}?cy}!Ifc%FEX^?jI$M5<@FgYg_ZlgE+cp-|RD>!5!u-YiZHHb^}z`>`idwnQ`9uWG4IDBj?{xR8>HfOVJ"
    "y%-vq^1OQuxB-J3Fp_otVL%2{(p>ID4JAIIO&_wRM)bgmQ{yK_ULGfBlXs7Az4MhlFQUFz|NeJ>{KmDNHG6wk+K2nnLS&@@6q7>C"
    "QO7fWE)U-AxSJ~2Lc&&eoo;{lO}c#ggQ4)7lS{9U6oCix^$%L?k_(c37@?CX%qxRX(?*qr-d+c5`=S1iu-scZ0TdEMTNxx{#OVnp"
    "7~mrUCD1zB@%xWIx%EpI!YlyOJ@}L)jQQvkhtwYTK`pqp4L6sImFp|&qx$Olgk4G_E5ZJmZQzTha#A0L6hWeytN8X)<E7(#XC|#!"
    "S;;uSZ<;roLA^~V8}+$n>rQoTZfw5N`b*k)eJTLkav0MisAo<K@ux?GT$C_vx37qeZg~GXHCP1${H+fm(~RJ9kEDtbUONEm+~=2!"
    "cFKdn#y`uprtt0M<>gB|E7v!w>$1zLPM{AkYJfALM9^7kAFV(|{`3A&V;kis;=dv!IoZ4Z?9xpX(JW|V+hVtS4s&XFH~OCH9+(_Q"
    "j<g(VWwL$foWH-EYY*4kvN$kHkz2SpZ{zo0E&xGkb$ipVv$I&Z^CkiTjP(U=4qA)83$H~D%lV>N_(~*m?CQwG^0DC*G7D9GY1K4&"
    "h*G+kv5%swXX1N7G!|~h#(VoKols?KQS5?XY*+39>+I|hY^=!Fd+Iz*PrO1>KTBmEs@HGbzH<HZcYb*x=$Qftq*#_pXLXbu=ni6T"
    "aNy%KGjDT<fdPSJFdYpfDNg9C$biEvg%_Z+FFt?j^b;pfKT#6#%{Dk+)`?hL^e~O40NEg9o$1?nIEe-#cz_?Mcwh3{eG9TJU)K@G"
    "I(qiW>C;E2Pao-%ZHG2JRtUrsT!dhflq~h-fh6{NctF?Ts)<Xg+?RUocB}5<$&sn&U~*_Enuya(Arui0W`4ike>?{w4hk4FZuKC_"
    "4G8pj(kEmh<Y&eTL59x8!>4B_U;EDGcYbv9z1MGgfCzhHm;q*w42?}hQbSZE5_Vz0CP3A;HP<_cOg0EpW_&VN7?~Oxo){V$J2RR-"
    "Jrp@T8ugiA-zHEz7|IBAlojGZfo9=Ok#r9-GyzX>O$8Fd4inL+P%ITq7821^?CxjRZhv~~^V^?Oz7T8$EgWtia0#Y)JjdH`=r@Ao"
    "x_#j3g07-jM1bad0`0F+htEDW^W2%~r=P~mKs85l2HH#t3Ib!e3bY!CDT9({IHc;t8MDJ;1kuw0O-{39HXAYsp-vLv@*xo>t&W0J"
    "TE4*GEJ*1Tia4MC<mc~x_or{3dyTI9Vt2E<QCCB%7+CM?Rv-}yB*7;_5f6t%!1vRzVYFRS?$*j&)pBDI7a^Dg0I>Q1kjJ)5SxJKH"
    "#>k=<t9oCuGPJl8j_BraT^%ey18cIQ2~T1Bu#U@%{flj_3dN8x%$OK$=ZDBh6c2=%++_AIxzH~hIeoa%y@z9cI?x`=g?tKzxiGr@"
    "e(CNnC3Bk`?9cZ$=R;2a860@R^^ODRGslc!3<~t!6hWjU=~Tb~O@l_@C_|lG5IP(7{<@8OE{~ycj@}0k`Y+hBeVr(=;eH^|Us`C`"
    "MndbRzipww2<}Z(s%@<d`15q!T)fW(ZDo)p41sllu;1%3zD!$Sz`K2G5!Y7F%|DtN4?}*n?HKS++5I<c8p-1!&_AFOO=BY@ok0BI"
    "I2j;($h6ch`re#<shzB`KNsAsu!|;SCdT<7Kn%>kzY5&FE1iwf-SGs%VrTHixKt*^{a&jMXdsD-K*S1rHG04eLQcT}4l)>E28gE<"
    "L<BY>8@2j!f>eCu=A^jZH|ro^)Pn1IWO|8n5daIcP*eJ)L(~A1>JGAISaK1NlKh(Fjj;Ps)c)MU*rqiC)h~w;0G~WC2hUrvUoic="
    "mkz?P0vZ**Uy6>k@T~-;4zS>AsDxG$CSv0ffM_pxq{&oGw7)5k`4RC5re4@Fr43vTz*@YL@At;Q;CLUNQ1lio>LdJS*r@DSJ}cOC"
    "u&6@!pzYq#>2*G0P4<oBh<F%%l4-meE}rt%-LD>5A3k|m9A(4dqML4s1!-wdo}Uj7uF|#?#$e7+cd}$T<Ugv<bLE782}j<pgfcgo"
    "CtHJm-VO{2Tz*Os35~VtJ*lQ{{9kX*fA`|j8#m_8=6YYtE6=&B#g@6-l(xy#*QXvlMQ=RqFZn*9*=R!o*t~*Iho?@q4m3|Tp9@4|"
    "uN<-thXc=MN0SGY0|ID|uijUCSL(eF`|WyAHiPOND)pOV(`RR9M$-komF3&1aUC9_63?F?ho>A2_i)%lotnJaAFOoc^0-_X5fPvi"
    "4-A%6eaWOgmXSgHP#`kHP1KgB_v?qnK8fw(_&$PHil46)-<+qeJZ#jUom<jgb1a%Oh7S3{sMP$SWUTs?_wFvr{k?c}f96nd+&}!="
    "Pckz(z(-ljq7Kw4Av<x~QPT%LI9Hiydpy-`YKB00;Ew3U*Z1|u2Kq2=|BVyx%J>L}U-j$F9f3D^$Yh*OE2>YNgU!!&axp$wLigO*"
    "#`pt_+BPPP*tLf9^Rt-b5r9H#rEGsIH>T`;6^VUBh2~<5zjwDyIV}#=Ci?A+9W@4K!Nua;Hj+Xy1E8VqN!4FTSl9#XnUz?Rr}{0`"
    "12S%|QE3mHq8`=oP`{r=8_y3|1%f0XeaR2MxMihzGAUTbKo6U88ffz7YFOAHvClE2FN17)jA!C?GZYCXL^zbV4kWG`@Mnj7>n(%4"
    "U20v@4#nhAZaV-Fcp5^5cDt8(yKcWLArDmRYZu!uZC-l1J$m+d{7l{xI-S_I>0U*GYfcd~JD3e8dSTwo@^TEk8l$&@RwJ1-5^W+0"
    "kRwrkXgW4}I68dDJh35$@3)`6|HKO~KJ|r{PQUc>^mAPFaFBr-Of3^y6`T(Vi)&>IjiF-{{f3yRWrgijW<ZY8L&v#%lfJ4aukl~M"
    "q}HcZa75yd;{zF$2JV3re`A}xQS)BEYtw!dWz71M@ssBU*t<>qyb+0#!+9hTNGIj#%w8D3fvbcrdmaelcbDB;tAWqv`A<FcqZWIO"
    "&_oV#c}pY6|NKMi7w@ER|KI(kge9Lr2d{`>4@*W4c&LRa!8pw6-5Qj#7`!{OZ97Bma!cy}hNmQ5e6&*>1ygs;<jR1c@D+aSM_Q-~"
    "68E0yW;YS+J`gMGQ4fJ}^#P{#&(L$}4%_yvUItXd`^&K?3&|-p;W?Av!y1mz>XYPrJlpSA#<Q2QBXw~23E7LSA<ymSB(O{G>>ii!"
    "uti#Kr{Odvn(0^t07#+N*E_Q`Rc1&GvEszs5>>dUj7h}P571sn7b36#l$N7@TlGE)mtl8b&cvR)->Db`8H%TeV{5j5rQ~026OSvC"
    "1N=#uGrcTGg~b3`|0yRdTF0%PgoqD{)wW^$_Sa@lJ$WRW86Qoghk_9n1YJY+0R!Wq!nm5B)eb+a@6L>g0d04%n+SxDq}e0LTF`zX"
    "BfP-C$1l8l{_?fE?|ytctn*w4v*s#)-q?JhXiZ(oz_y>7ofQ$G-fVXJV!zwkgxNW7Z+lp~@yRFGFP;DV<MZ1s>_<PiytG}y>a7Gq"
    "j8jx>Hom;K`PvV@HI!&kfHXb|R4+u7$HdMxQuxCc-D%4Sw_tV1l%hR_O;FtoujFIScfNJ!t?xFjom*(P4k#7$>bMljSh1L$kC!&p"
    "a#3x!JY*UmGmZl8r-KLs7_QXstjYnI4_bUUIv>w>f+;IQh7zG{kcypnA)Kyk#FqC%!7sr(A^)OmIHQ0XfEq{_ZXqM6Lrb|xJweyI"
    "=GupIVvh>1bxF0>8Aju=N_!Wn+NcKlbkNo0m^jsel(F?p*dTw@BwR-jbyGFttti!M#H1p&OqMqKzt&Op2ez^^{xLjD|CWqz3sO$Q"
    "_rmr*9?SHE`>Nl2YB!R-Jd-P~G5cX3J{3Cr4>a#0l4pL>j#XD-Z@hyTsBU1A;V!<=DgBX_nYHjB)cQIrsVps)GXxl%K3-h)WI~<z"
    "-eO^rV!~Tpp1(Cj`gOU5+iKvzX|Os(B_`6D+z=hECeoeb&sMMT?pzMG&cMEA7is>}sAN$Dn;pUkw7+(5_p>!oF~G+Tv}1c!8^%D`"
    "cOc(%+o6pjzDV)6{iP-0esg+#unMny*8Si@Hsvc37S1Of$~MWaI8b^i-JBKJ5fZ$*?%?6!yynglTpsh1d>{ybjPJpkq8x!&G;pEP"
    "CbS+PHH_w7w9O=m+{7U3?*eKukV`#jh@t?SX0cV;t^f4V`~e=4G0!7ny{T;c-o<3OM(4fVA;g|?O$PEo*l~SBH}|iuO3nIcz14g!"
    "n13Q1)W*Z3&ct%P|NT<WvMk6Cgah_c5?t$k#R|G0-~gcEI^qhsyN*_k!pdD}bvvNIp|UFNLC!8J6}8SMAD5eE08lDx9Cqu_^Q#B)"
    "r_LEWfex!nF+-LDI1~cA4%iBHB<CcVGf`w!1ZIA1haSOA!n*Rekrk74HQ+}B@U~4Nv|1ZBFJxL9L24BUG~@LyW32JkOD8dkf~;I9"
    "R!ZvYyO9j{(V`lki_J`X_F%Ao?W8gf@{8EBEBSX%cc2f%M#VUB9XdBuPIqt{f-1w}E~_<{_@;?0hKs3=+!NFB$Mp2L1_$J)A9Rby"
    "=)pk!&56pOdZ=_oEO}O9bkkikQ>MGq2|YmU2Niw8GLtrXbS(Guk*O~|dwSr29UZ6{fNBFA$8!wL0KEvhn`4$?ULaBlE5Na^&%h)G"
    "MEE2u3^9=e(<qnP_5DtBf8oKk)z!OeI}a%q35Cc+OhA1cHvvjR4bKBm4?@+hiYYEXa6-O)kOb_yo~8C|t?L<Gg0)!AADG(Q-Hn|`"
    "yQ?==D|>r;yT#q&_CTpaK$AiC)|VES9?d;^a4(ohA#^Yh&K7sqn%zpPyX(6uhWx5~4NJ!nI7}e~oo0e*N{GUCGa2?--U`N%#7F>1"
    "z*j!G{P~^FZ_nT3o$e$Lq!A}P3S<up$!VMkFl;ayOr(2qPjd{-x6(5snei-0V^=Spzwp5?-~0L7&33;lijsWb0|65Oam3+5JQoe{"
    "F(D9kpngSLEy1YigQ^e74hg|Q0*%s=F_0};)O+dC;mp)<st|8GJQAd=uEhnk18pQ5Erxdhk1+@wMEh8su90*AUg>$$DkuNlw}0^0"
    "-}=sfI``LmxQ(h|ZHR+NXkZh-0j5+H5d&eR25=%okc?s3VjoaR5*i`gz)M!&H{d|B;5c~859y9!>a~_;x(Y`7N}y#PK6U)~i%*^T"
    "@~IGq4Q0mCA=)F`ARjYh9W>u(d_5NEwc7Q*+%B0N&FG+-gqVPe1^FN+vx;1Dlm>!%amII=u7;))xr}`LY^Y9!AX+o*0jDK%Novid"
    "`cj;WL&#X7tw`Xl2Jr5@R%|L7w_Wbn29|3Ysxh!h5VW=0t}V4dQ|l<wd<n&@qS#p6uHCuiay1Vjw0*`W(-IKgZCMl@rx>0I1-|#g"
    "9o<dfrVBzjNs{M!J(k8<3S$|(262=}tgm`PfD;5x;Mv+{gN!A?EE9<*>&*ow5$ZakFrC)mGN^D5tF9O`)(-7+NiZn~BJw#(m;=UQ"
    "7G?1>BL)%bie9_ti85lTRyY`p48{EXl$gqJi~^H1X33~nRUL0&Lt<ABP}m)lwsEA}8=#(*rtm~G?Dl25??5Y!(x-}U8bDbyc0{e-"
    "WPm_xLGIiNhn9Hrj<NoO6?;oYR40v_7Gi4&Pm-B}I{XOUnU*}ZonAj$V+?r!t5}%BEy~kC92`LJkpT_Mv&6PydGx*sLbk&KQOhh>"
    "sW4)UdoE&x7h%H3iR}pE_c0|P?Vli5R_sTX_knicpmC2QFJYiAK@CV1Q+|ReEJ6$~RfbKPQTM>o=0pmSLu8WJ@OlST0*{T_&35Fz"
    "g9$?Hrskrm){79HqLcdsHj+5M*D1AdYd1cNGR+Wqdq87Odc{T`RiP$ul(HyI^9=mfMd12%akmYB%2)1(!1TWu`|1z1Gyf;_`>$n#"
    "lRY$-xm*&wat&{pz+NdaJI%4K-<xZh`~b(H7#%=8+|UV4hoI<~;s^~Wvjno<V0>~<=>_Ypv?iYptXFhLAcCov&&>Y*vxoomYcG4`"
    "uIjHFRQ->3mWCc7LV5JUe-4UOq7blpD=U?ijjffP)$GW!ud!6c>XvKUi}UwCdwJ!?P*cp$@6FJzP_CgJqaW*GXGU)<SI)jdon<;F"
    "OalFCb>@Fq_{P88Z6BWTN4i)}fZlR;?+M*j!3j<{!h|bKy!7i&9{b9vr(c|m*8;oOH0g4;I~H9#95fI0@vaZ_{1`X1>@suxV#5Jg"
    "RAnGdK-_1JPtJ~vKYRG;2*Kubk@5IA9ZYh$Lqn$=$}!%42>k3YQI~7tTC)&W)}y=E9AnkV55l;m+k;*#PKlmL;?i$jh+KXpah$K3"
    "?nPKF)Z2l|QO>-@*Sq9IAsaZD)udE!R-SGQ!rUn;rSYcaqLOr^kuxo55q(L|@8)X#4i#KoMNd81Z$Ri~SqG1S_n(f6&GxgVpH`nT"
    "TW7v|yz@=gtjg#9War`w4fUi3H||O4pxi|cggq>fU9~ZT2Q+_wA}<%Qn%i$({yqC@CLendvJ%|nS~&wqAaizdz8zARCq@XM@8Yml"
    "QzfMq!Z<|pUsx~Y*Goey@88|~cu_mha-%P^f#bS1_6PZeaiGjdK}v=0{Oktb8Oi0X!!r@*K-}VC6xRjVduCP$kq71v41s&3Qc74|"
    "2kn)YSHhoq;C-;aLn`vo_x`bU@5fbnHMe`^qi*ZkK5gA>6@U8vKfeCf>(-i7{G|Q(f@Zvvbgtr4fmhNm&aTy|_Qi#4XMw=Pk+WHt"
    "J!VJ4i}%ida`nTv-+t{UZ~PY#E`Q}uP8Yt6Pmk23t-l*NdceglSO|=~aO~JwH^Oe3_g1ApC=kDK0!>e(tVLKOP-x0=no}o;$gq=*"
    "vFR|Ki*n?2+8SrLvpIVBH@r~TX0~it2t{z#S6gavt#ZBMuhx_Nd8IWU3Li*X-q%uyxf`<KFFwJ)Fth*QpMsT5+S135&)nSYoVz-J"
    "V#@sc9}s}36}eGj{0UTOmb?1;^<1uN2f`Xx0)QGS*7rjpE+#hTV}mW1d&=z|4lLgIz_60!JYJ4{$`2b&+U2e#{4Nn$FatSal_Y}P"
    "j!Bgbv)$QP@qgWA(OC(bJlb~B%L+y|w86^J(L>QWKeTU|UAWBd9^<A}r5~$Mu!s!c73K3><mq6YALJ3TzKultN0_}Wodq?bHp;f~"
    "RCBSvKTIBOT>EG`)Gqg;K3>?XZhHJZ@_1}2jITip+@XmUvCb|&6FR8U1IYP75c5+&OB{M?=GZGw&c1Xa*nSuptkCsaxtF6ezf~X)"
    "gUV(vtaY;H`o?}@y)*gIUiJXSdt|bkNk8-C<mgn$;P{XK`kyX*_nkMs^Tx^hYo{M<r9OHP(cP4SWSj5;IovLssO1iQ=YvmQzdrZ+"
    "XAhiMg3OQLslx8g<6e7jZ)@T8E8QPn?)=B|)!Vl&RvV?JrBL5~Kz)C!^X+wxr+I-nxNGW$>D<AHUmRGUey`Q*G}&hv<}?vL1Mhx%"
    "vo<%sJNMAu@SJU2p7)bEczQB2GaUH)e`@{oy!nGSd!03jbST3Dn)2qJU0k%w$!a!K&Y>Ie9w@rJ<Hc||0fdhP$)kvnP*R7m!V_qt"
    "Q4<HfMytk61Y<K9I3;w=PS@;JrP`y7oyFqr+|JVW=7V~5sa9W4jSIQyV0f79`nu$~-M+Jlpi(TRW|LJzlu4k2yMOineCIoV^>=Un"
    "_{SaqbC^JZa1<|r`N+M5#X0SvNGL|pQX#c)Dp~)004UL-D0CZxU?oD*Q`JvHt7h?|PhPuv|2(qnu^yA=h{H!V*gP!TWo5hQaJt#n"
    "4r7AYA`(ia+Ui@t2$`HMd~w*yVC}Pmr9zxIHM4UntaqVTm0)>xsT%a*V5T|J`@KK=SAY7y{rms^-~6x7AAjoCf9GF5_l5rkbOb&4"
    "ST~l~{P5WER7$Ni#eTKZ+3i;(T*QMq5P-d!(WIWKK>1WK9A(%DNwtJXGZgQo3f&6SFFK7?jXc(crW@8&&+e>X+M{9ep;BGLl>T6A"
    "Z@zb@4L(|5Io}#|yQ(N^av%13px5&~3$K^7O)uIQ%c?nQJ7wH|_SKWmzIyDbFCJnok8xoJ4eZo+mp2yIwiXmwvvk9=t(T^esUc`="
    "ga*PAk@u-#yj9umG)lcr#U2*Kj8G(uTh}h!x_;^2txvB#EUVsxSR2iaCbJ{a+(^W<MOA4jQdPo-2jP4@m7oeKGM^!b(`F2{pa#nr"
    "!E`X4W-^5Umx>T!0c0uBHx)<i8M5K+TXs#i8XNWcy|voM>vfO<ZNxD_b7S${M@t_r?A>0w-QIp6mFD$GAr%`d1oK&L`V^9xawDU!"
    "&uec#>R))=&9eCfd_W74KE?N#K%3;0PDMNrpZ(T<_=|7<#kanF?puFzf93vX>#GkR-Y=clfYU%T=MQKD##>U(uPru|$*02o^*zJI"
    "dRBF}S?oO=ZVKMg9TWlpPxpO0ftjAbL@?b}RDFpL#BmoN;8CZY$JLwLR&>lE*HOh{jddu1I3s11J{M6#5O6Z?bfQzvfn6DTYMB}0"
    "$dYeGU@NE}IXRu187mwfL0rS}!F|g&@s?+<xE@Fx5eAvKfwe%6wmiosxDXX3ao3YwZLi$*zGybP%mn7M0~Bt19fhjZB6FJ(d-Cm#"
    "z$ew?pS=h!94G(N$^1<dFY6=Ha->oUZCvU2ug^=n9^qP;;a6d09|4I%zSFKsq6XR+vIT+ndbzbu@A<21FFrc|<<fAB$`QcJNm7S;"
    "14kqT7Df>v6h3r#h6;2!zRi-deNy@2@1|nmrTzZ=zSs8h!L3TQtqgSEd8R>cK3IB`n#3rKVn|M)(_cogqqTd1cV!>JQG}1s&5w5y"
    "gK&RW`{0I0fLtyXd1d=w4gDh@Ifp^YT0Avk)fEQ`h)q;mv%FRVmIt)&Z~*Ul!e&K`HZ7sFZtl@gdD{cl5-0R<fD2M2pgO-^r%%+u"
    "`~b0C+XX!z1HyRN7j?HM7oCzK?qZzBJvC9ntuhGhf3M#8P&#h%vG5eXJp{h?yeF+QtO#eaq!YoaE;6tOWV`2(Y|N9M-m`8^oi@co"
    "!{ppfU+6)Ncky1;rWr4=%t)$5hm{X!m4+$Pmsr4JNe$5zXJ@A$RaJXZo7o+C<w1Y)?YvtP=wV>+yp5}^@Ujprady61*4<Fgw(E^1"
    "H_p!`f<qznw6c)0-+FcRdq?E{Z>Yyth%FopXMM<k#GXZAh$nOQ>OdGVn4L)X`bO56-I&Ao7ZengKve|BNAFeoMLo1h2#HV?BCYyB"
    "&AxEZY(aox5Xk4#-j|+@w^|!RL24lNz3?nqCT{o89sh_{8syQOv$!RU;lVfrLkH)=dVOQyT8QH&QJT?h2P6Akb@}eLx`LGcsbAaH"
    "mTzp8=+FZwFb-|1@Bf4TqgzIQxv{s}u57ScZRzsGPJIWpBSt?|sW755k{uhDky<_2gl0K4gfIj|pa2B<2RLZ%u3x+i1v!$y0T{4V"
    "CKL(_yTu2HxsJ@HBCn*F0vbJ%Z63^zR?lk{)9_KwcJM(2sZjd%e3qpRj|h(&WQrK*x)1XXNVeL&5{xJbLdcO@QC}LJXj0ZtQXlp|"
    "9jPxgZNKHCEu5%Fh{B;*?#L9Zc+ECq*um}P)!nvh<1ARV4^kG}J!DSYy-~%R!undRRh7aV_|dt=2Orq|heMVZ1tkyve9NWGRmTyA"
    "j5byb8eT0LDLq4t{pApG14q;R9u6F&%kG%+<7%^~+->vuP%r6l_`QJEKA6QoZ4H7?n$VsQo>QP8J{Wd%GNgMoB)iuVUU2-Lo9Rib"
    "QBde27D0W2hHDh@5ZX<2lxJ{!3lk>xLc89$6%B5B2$XAZtvJiJ-Z8uuIm#)%x@*et#@D!h#q8wz%w<9)<?et-FW|&2zjad2A85xh"
    "sdf+VlHD5Y7ozZF8&NBI2J;*W1!-bnSaFgaWtc2N5Ur7HKcB3zIjlIAuO5G4GZ<eA&4PnWKqHZk;B-bMc5`iQVP7oLt_3MRS+sCZ"
    "WqT6;U=3LEf;Ub6`*qx(w*oaXzl`E3+!|)r;sasLo!;v(cL0Y}Oweew>pC>)QPUnf(P0KK<D#s~4tYaIDQ?EkB!j<-M3AavJq;Ch"
    "(R4hNO-2jpSoko@<|rlxC^XPP>>}=SgK8E*3vjQ>;~PABeUxpnhCj^tFXW)V^>ZI;6Dj~i`q7aV9(Nqc@D$fkfJ<+!H9o2JRvH-R"
    "h7&$K;^tPv%qKW=j-q@q$^sOqXG)!vt{01ajr2X-_Ce)vge&XZ+v~!bjeayhw^_`gB{mGAjPVc|TzOc1`}V-IdK?X8(_qj8av_!^"
    ")E;QTUI=&95Zp{dnKIg~AtY0Eo46TMDGtPK8+S`|`D-;7tW{~VLpXzi*9zzXo%W|33#H9~Yt-=rX>?}<y_$4(oOrGlaBxJ^H7!+E"
    "=i7A8(AEK3_dL@=%#-yEI0k~iI~f|+Y)efaOwp2)1K`9$P?bXn*uY&P_ZR`u8mXegk11fv;TuRp5xw17K&Gk+?h~v>wmM|OtRBn<"
    "-SZ6>M0uRRdk#zwel>ckpvo{f3P<eTS{&F9n_9+?bt^+8j7s_BTSq6}bWfZEpM7RUFWuj6UyG*V^ypAv&(tipSA_Ld7Y~PQ0&y8Q"
    "O}RWO`t=phV){!5x<)ZxKZ>3o4Za~{C^NybHHDO86f}~kGBAxaQKH>cH~P5|X(ZJcieFJ<YIGzp8Eqf14B{-aG8g12K|m<BJER7X"
    "ouu?}W~h+KWn+odqqR}grePu!6>wB8@jxd=nZB*+`tl)E<61DjtVOkVL+Ew_ZZ1Exi}M@ahEuJzB$L6yNgu)xoF*x1yWC$WLo#O9"
    "a*%PB7GEB)794<jLr`4}$DCBskFbF!BJNm{PdP@1^eon~vFJ(4^vaL67d~6#zV{jUNiAI2wLOV4JFr&WT)9+!=TXR5<pv~{|93kb"
    "qUKHOok`18X$f<=Of`^{%f2%<&j%g}E!5|qDuaE#N2LS5`l(QhwGtPCK7^nw*1GBAdnmn~r29dOww$=-!YVvYY72G!0@j+eAC78@"
    "Q;n?-+wMUdQP8pm99!+B`!EL!yAw>MsH+ToKhk{lVI$VI$9wEvJoi~-a==EkaT#t2LPyIMOUckpjLM@9D+drUka)Z=P2zzr35e?+"
    "gj%qX$7l<8_9!x4=cq>j-t$&<xR>{dGNsKQAPVV-gG#-#&_gwfs`a`;dM22fNabd8{X2epwN$CM!fW2F!G6ilr9&}NFr~rL8<&^g"
    "ctBNIG8+pWD#VZGuUub$|NPw_|Lpt_Ki>1k6=jsCSsno?(<n?#M27NkA%g*dwbkzCrp%H~06)Nps7GT?K5yoSG;=f@7#+f)pa1aF"
    "ix+P#Rv+waE#19+>&|D_kgQ__8X8%-`S~Ze4&uhA8UD8qC0@;eM{$r(G4Ti<etiBxdvWW*kAA`}RRgvG@{l;|RU__d$;fIym^mzW"
    "slC*ZWa89N@WgOi6uVNdD|NdqTSlW@kdFN35&r9A^p`WaQz<s2Du%i(<8_a(n4F#&XUB(vCv$GM35s1zQ&7wWaTE*kx9Ou2mJuL^"
    ";G?;Cq#!WR;~uckK5kmYo>+2C6V)ogu_j5B#D4STo_`WtKdO|Ha!@^xKjR^`(w@2{i$jB7uF%#YCxAAlvOupYAFEl{Lgv+pc0!79"
    "3kr+-LPKZFcE7#_nr7j-(B&CGpfvwX8qk!iWyYcYscm;4d(pAz{WrbxG?w)h5GE+<Wbf_qKRoRJ*}0{fdj630THxtjQ;h5fH~+^w"
    "Tf%*C>G)-oSgJIw`E7aAhDS-N=L&9odcdMP+uc<&M&!sZVxcF5bv5osu>$y+7Bq4Mto0y*7KIBVy&(1f0Z>Z=1T6pn00;m803iT|"
    "3Nx?&|NsC0|Ns9I02Baqa4s?~FfK4Ib7Ns_WiD=Tc>w?r0N?-s000000IUE2000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6"
    "pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhItqpmq^YA&t3W#7x^GcoRd(!|)wQZ!R+bf!R{S%?t=l#%uzKFZXYI+`Zxz5I"
    "XuZ>Mt5s#*M=RaOldaC|cx?5WH`&VIvyb)jG83z!niW=D&n2xMd^fRji9KyKVS%}I=u8FcgfI{5kVy$v08mQ<1T6pn00;m803iT*"
    "HR<L5|NsC0|Ns9H02Baqa4s?~F)lDJX>N2lE^csn0RRvHz!U%g00000uMz+N00000m6z9ZT!(eWZ?9YL-rc(uyXXJ`5Fl7Yk)kP+"
    "6eYUI&M1;C&tz;RlH*K@W4UF<Njyk0d5B^wmSxA5hE{WtC0QaxQKV>*VgX37p!Y>x0NeY$cW*C&|Ad@5=i!{U@8$b`=ckW8{`oIH"
    "2?E~(e$e^!GvEHJXFCriI{*1^_H_0pI=}wSXTS68Q~&VQZ$A6<Gk?0DeCqGM{mjn&+uwNVAD`LTy9W35CjK;gce=Yb@h^%0cTwk%"
    "{3xE!19ER~e4U>d^GlFsOPT><WV}1v(%Ia7U~kQs-&(jaa3o{_yik@@JO0)7F7wm@%oD~4n1o?3XwO|Nly1&D3gCZ~(O+F2zVhOQ"
    "#q?VWI6PmUpcZv8sgdQ?)vw%tWzVUFv0vCUY0?%+!gR}YcJKJ1JHYWkoY6e>6fpc2{%CE`9bfWzAlWcMT=Ww-BB-?N@_0Qg!x)5d"
    "+bjL=Cm+3WWhhlkc7Ez!@-zCyPtK10@?yzW0+}QOtNSoT<kH#QGF$;xj)v;*B(~PsDr7?ds%a2RYls&ld?vrAp!d4?qj@(N^4{O)"
    "aS-d~y#1*w^V)3)w8}-8aDlk{TIW;&&#SjTIY~rYZ>GHGJ7!UO@-(*<{-LEjDK$FP%CH38m7q5VC9Pth1cAue8b7{*ojfV^k$J0L"
    "MNJo2ZdSm+WtFxqKp_x;mbpy}gah@4H4DvAuwl05Pj-7&xAH53k+}ZqL2ld4zk6%0S6gnqO*LNut$u+hGX<$jF3#7Y`#@~zD3U$m"
    "%+6K(stTD74G4G+QM(Q~oX2loonoy+sYVSdKbGzIKE1!+@%rlO1MJ4cIAEI<93nD7DfZjOzKyzXYa@3U9s~ogOUtLL!d-CUe-QK2"
    "G5hEq0|(IR`8fak`m_nAyslE9L72B+IRg$&MV`^Sd+r7JPsA(*ccHEUrdqxTS2W0NfUrf>6`ZY^+u^l^5iG!PdrpPE$D(J>j9q=p"
    "xbvT$7@;xA=x^htyAKk{gVHA8<rS)tZxR*H#~;Lgy`op0Xz{4PG|B<2!B#9op}98GL;(f+cz7T?l31t0h}tZKKNs?M7FW)tTi8X?"
    "5NyLJa43Pg=*xGHFH7xNq8yFehV!=hqvykS-X?~A;oy7xNOPO8OJm@w?+-`47w?i{upz>zWag$8*txq_b<zUwkjg5sG6}J!r-Nt;"
    ")G@B6msBs21}w<NM8a1^D{m(W&s29W_Lz(gtLUvI7@k|}%rpkJ7+_hy3sy$=)Qz>JuC&^DH)fIUdAolt!M@AE?T=XVG;VubFfHdv"
    ")D9pZty%u*OfenA-wVo6-MjusN5r)Xyr_`Nt44Uvp{cl!a1tJ|b#&uISq_lZbw4q-J9Mq(w&t~(M~6v!Yp^fhw>!<#k_{p&XK|{}"
    "S;V-Y6Gj4SL#q2V(LTYsV%OU`r_Hk@z-aWoj^)#3ovHD<Y?2y=Vwy=hbWe+G+TWUtJe7Am(PCat8?PEH_TFq$$$enNJKo%|272mY"
    "gcg+qu6gJVzj+I;Uud?1PX$d&qP}+B1(0r<t)y#%_Xm7YObQj}ez)uoK?CAiICymT7Y2?c4uyYre)#)6;AN=_D>N0V7Llqc>peMJ"
    "4Sf9ScVB+LG=6jZr$d+9CSzT+uz&E2Y&~vXTYUKJhV#ZWIiW?|F$g5KXBr<t*;-=w!tc-f9n&%u7?-d|J{x3j+^_au24n;Fa;Ch*"
    "*79zkk;kZeFWfA6pvZX3i6aNR8Dm>_l&Y6y%gP9!ILBX@8?F8Jxi<?-4)%czJDY0dBZTbW-CboVt9FFTE;H!hm{7;?)rI3H4nFkx"
    "2L}%gpoSBlmF6yQIu0IXqI<E{_N%k0(%|`vUwLsXJ$hsPgQ55T8)7Z11VDp)lk<jz)+201X=z{AMJ~)GhlSGgc4~BsFIPK%Mz)1Z"
    "EiN{!sQgrEcRXHO%qNnie6=}SCFIPm&9%umDJ3kaR0`BZZ`q?(xTOPocvp-MJP@9dRNb{_VWq?*@WwrquPts>MoZ}mPYkb|$fP5;"
    "aM4w6Rqr@C|A-687(rD-+#}oJ5B1a{kg;S(fL+Cm!fvt7r5CZA5L?*LN76PE*=QV>+q#8FVi(N0<Y=b`Bb2GY;EEwf%Xk;IYWX_="
    ">|_dw)UPpFRe5;cq%+e)BL7m!zk(}yda4`KoNgyvR|^hdOKFkh-*_G8-28Qf`88}QMH=NDLW(6MQS}fA0DE-Wta}0#AO|R;y<7k4"
    "GLEI3H$4T=<|cho30!@MGL3#4%;;ZTsm2zlB|@%K+iilCMoTJ4-7>3hrXr7q6{YIz@YEV9Vk4kp>r7Yy{Nl_+HGIl9Ka>|@KKT?a"
    "Vj!G^=F??7N2Lk7+h^yX8u+}s_@xb3RLMMEy0#K&nktNyy<u<h1%NKTx53dqVWiBI6nML89zG;*mQr@OrKwW(0lI{1E$-0|)5qtg"
    "x2ppVzjyZ$3aCj1gC`NQw1>ZO+uN@|*;d5!J8bFh6s`0DxRb1rg;kMWk)S}b@ewLys8R=p{h<=|)_qAf$(K>wv`k&cHOw6coKDm0"
    "Z#fZRk935)IJQ5+^+numK7Av>XFy{L@Y0mF)x6Q#Y(;AIn=-jpdGqF_D_hT<nHciTa}^O6ZBjB($lU<LikNblTD@tp0CUmmhyz~H"
    "NfdO2(+JO?5z=z|<xn{9D;P=K(+~lerW{K_S8}^h7f~Lv*JCG6QZ2h%ckQY%yx8Ok4pIUVwD<_*qam|O(Pl%;L4xflX#k7BjG=6W"
    ">tR+;3*=pcC>I4eT`~B4DT|=1L9>FvSy9qO%dS~<#3o??whWu?GLZue)@^VqZl!GiHGR=|+ia}75B$kTLuZR;fAq@pTR=|m8M;lT"
    ">P*IpZ+qn&PCMJ?KtgL^9>d}DApnX5QDO-c?ZNN0ANkxD=uh_nV%!^U-rkRaq+4n&wIw^WLYJPidM<=`7_dyK0l@bS+<)xhJ;#st"
    "d7Oe&cV@ins0hnnt^qlx>etKt6<?4bfjq6Q+tF!HFL_^QQx6;P%*<OWp^ke2uh?I_Bio`|R}Csk3X(1Jj3gmNp1cGY<qdV*VQ1mN"
    "rO20>4y#<PSYFPQs&fdVKzT}bE5`1{9G9y%MaX2I=cqe&Id}F0Mxt_Wk2v+iZNiQildn%q5F6vx-V6a!t{`b7#p<i6?iY&4cd=~m"
    "Rd^w#Tu>dKH@Xc$y-*U&bqI~Xp<2cPvASYIkPj@SA8={iIPe|TF;p`z-6{JP@3iyGiA!YN!!I9%Z^vpIQ;oy8-dR(?vRbLhX}$(e"
    ";EEfJDbEj`e(7iLo_^^Jj36+IkTB7mRRd(ewSa&UqZ0#EEZln_0CSugktD6LXz~?+Hdno6+qPh`?8OwE%yFy(B4BOavMK16PUSn;"
    "DyK0vq%ug!&Kh#IAueaKCB_~3G)&o;fY^2z3CK}Gx1tIZVI!Zc{oz9D!mp;@$2FaW;2?=fl>%Gxcp?g%z~gm*4zM&K!a+R@BKhW>"
    "@HQz(+tu$svj4!o`+C?FJE4Q@WoG42$MVfuL&ZSc=G=f%mGK&BRlNf59(!20RLB~COBSPM{*>lJs)dvzgRI`d(gDj>csrot`_a{H"
    "P-h22)^<1qx%ooV&_VftwfS!+vB9s!{d<{44}e_{c1>R~UL@R@?t>k6(Y|vgJU1cz<^5)K-HcBQ;HzGx<cQV$w_gvalG?z%hSyrr"
    "y_7=2xI<aBD`3IyN<VT;HQ$r-XMDO|R%#OKnVWMkX2G=<0Iul)*4ZVvJyg{uYzhNR3tK{)RkBomZs@t|xBobsy9XI~TdXs&tG%|P"
    ")DtY#l@bbvzb@@7z^e^-sZ((ewqU*$kjsOn+2D5Uui(v+RWT<`<G{AP(PWSwbe5r!<wfs6M#XB4tQVYdR$42zwC&?^WOxl)GIt%*"
    "(i^5qES7FDd5Zg7R|wi7_;hgd%6u)g?w{MJTK8p@c5?GmtztRWnN_aa?x>l)Xou9D*u`r&;QCPDBUGh5!!Bhb+unOlCtNd=L$};s"
    "Y4evi-WpYAhx^L9216!nf;-%I@X4nB$J+<~zGuCU`oO;Ljo)jzMtpLuu@nZOXvO?N$A=6Pas#r7;HurZvV;&t^LXoe0ljLA?-$A+"
    "UT=2b&cdCew7)N~zo|X!bgnxjeZxC848>%SR17D4?h>S9{IN5Oi4B#TMN65a{bM({;VzgggF|Hm6?GwGkg~&odnA4QW=zCckIVaC"
    ">mB9%(p#fP&(U1E7!?XX;Y42FSUKG!BSLpK9B@x7jTB%A7SBs$38iJkkw5vJ$DaPD$Da7%<C@UWWVNB{SQ>QbSWc*yCDLrAXaylK"
    "1l+}hxUjgsCNws;*2+7MRyS~DK3+kKGU&`ucFuNq(W+oVgzlvYr*BC?y^zO%Y));^u<a!QH$0c)p@b}Kims5*s5&7}XIEbcT(^`g"
    "bo|lIV^4PWA7cb^oABgrs|`1UFg`~$DQ!7&^6LVt<Zwi+b!v{XRBM8aCK8cK(oAE1hbt;(aTX#ASbeKRyd}3h<Ny>2BXK9<(DaqI"
    "kkH#44+mSX7V?v56%H~E9HwO3d7!M$0^p?Ww6vigr>;+(dGYFp{z(;RrhNgjjF*xC`AHU<U|0w;GtF*AQm}ZPuVwMBV0l;oa&qmM"
    "D#zw4&a~;o*Rl{SQ)I)_F}Fo;JJ%HK>tA*%JmVBuU6*`-Hp(Dq7_lU^a|5U?Y$Ktv!qx*F8nFaLJ|?}UYI`7P-O>~mYc39Cl{J;t"
    "OT;TP3%{zRhi=WFhxgb)(XX4hqB|i=wrn95g<3ke`wjy;T#M!;i&h-EqpoOz5{Y|w1%n`#gds?>4aEu*a!fOw7JKgX-&C(GjE(Ry"
    "3P`vNH_RI}Wx0T0-YB45z-F{so1|dXVGEKf(6E|l38Yq}?IfRG4K5XUj`M6Af~&`YlN12pgryURrW#6vkIcQc=*|O0Ot2=@2`X18"
    "3MCH>>kS{b-vx+LvZO`<MGPP?;q#`XVoHT7<y^{XPA7u0SzdNwP6VV(UUZ{QH%ihNWkq0nFJ;BCAm9W5*v%oBfVbEBgdUK4FuMC&"
    "{>bB8-D``S3xwHqJ+VP0(yX;Xxc%`tgM?rxg!;Uwz=OW9%+FgE^v26Sf8)i|FAx13HzR_GZ|wpk)JCDaZ?e}RheCG5_mYc=11<4b"
    "Z%g!}cW%sIys75$VOkb>Q;6nG4Yp4TY7(Imrn;w!Gc>7hFyJyAoOFf3ILO9XvfiYnyQ!iV@xA%ih6$%?In08Loo5pRcAwfi_{4)p"
    "pFRqgLoJoSXAd897m(ZpZu@*O`cU{Az-r)*WeIWvRCMIn$eBT?d_ecVeH|XJSB9qUuHNG#8nvQ_5`fx#O%-P%Ba>@2udt~IITbU&"
    "#!f^mSgSK(`MpW+LzHJ%IgT$i53Hcb4RZQ!gYf_+tm&$T&+Af&HY}o8tMoTTLR2s~Cc5BTcUQJP(#C8!l^8o?&Usd9T_2Ag+TO~0"
    "%v|$gv}!MoZ{^&x0qvPx%P*ZRv~7FKC;=N#jc#z7%WwFC4V6JVu7j;jv>j+7`@hTo`Jk+@wLkmRy?2)#xK|nn{H@e-!qq-IvX)az"
    "C3||o3H)Znm4fn@n$BKE+@ls<?TXZCV*D?5L7a8#wR*lxB>YVjSW0YcY?cpxX218XLrLv)>5{r<g*tW8?TM^d1YT*_IafVMImH>x"
    "1GQ%}+3jDRiJTuAq>!s??~E@FlfORSHHc<n4=yH$8z1&G_L{g>iVSKu^4{FPzq|I@C2MrJu5VQrx7P{_#tvd*h$0en*oZqy&H%*B"
    "d8^mAoW1u&J{zZ5Xz&}4pfNc>yVfg$qJ_0&6^*#uuV67aw1Z#E$jeCD9yyn`N(_+n*Jl7xjX4rQGvXm<j=;);`r8w>>EIintUG2C"
    "wOi1nuL|04L&9)6Uz}T#@;%47wkIm6hY<@V<f<Z21<)Ik4_%)8xCe5D$w1-KSUEe92lM_*fa_hI@*T@HHq$dhWiGna%%#<aoP}+T"
    "<2F3aOK~#qg9!@WLc%40*s=iH$F%HcT6===&Ud<&u6;`zKOt5TG!>sl168=F){wagX2w^G0#pMNqgwm<)Z=43*NrX&j8}c0Y3`+P"
    "?q<)_3(Ym?;TC5<ry;569h`a%HH8Ldh5bv6tI~CANC|u#*iPsz-F(MgcksRbHmvjbHrM^et{t|O+BN`NR<N*3bTv$mof~UBaUFbU"
    "2|f;Gerglv;IeDv+KEN0>yM66NvU{Pz6y5Ls~tqet^FTRO9KQg000080000X0DGdSo&W#;|NsC0{}KQc0CjLKGA=PLFfMarVQghC"
    "Zg6=401yD+0000000022000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG"
    "MkYE6h7hEwqfo0rI^f#yZo8HGtZ!Bd{p{8!%U)SIz1?TU#H4Ax-}``-Oog(w3zL=gmjG7l&<08Ckisig6V8ZP3w~g<uH5j~D&zYS"
    "s}B>ztP9_sx6)AVw|*aIX>Ic4sMXO@9qV`Ixz_u;6|DhKO9KQg000080000X0L8&shX4Qn|NsC0{}2Ea0A^uwE-)@IE@^IbI4*8*"
    "c>w?r0Km2Y000000NZN-000000F=GSjwQ>wt!1^l&lwT<3a58Kx*ec_!~@U+(V;;LU2zWr2?076(E*-<Cyk6b-Q8-&XR)DA?zPv-"
    "%$S9_*<XzDSN4DZm;d#D@n8Kn*8K10|M=&B_b>nczx&sJ{?GpDpa0MQ@jv?KfAdfO{NMjC|N6iE>%aY<|J(oNU;o{|@b~}uzx|*7"
    "{lDn%|NZ~)Z~xbS(Vzc=|MWlpH~+-{{}cW5AO4$v`oI3^|M#zl^$*{-FhVbO8?onE?mW%b-4(pI*BI?K-d8uwux-DdTXoIUdsw%>"
    "YTaFn&c%JY5I$U;^=@Ncp_Dnp<<d{sx_4vtIofP9wB}ATTDNwX&^B9#>3jFtxEh+bhYO>*;C!vM8*fK--B`a*zgex&*6GV|`dOK_"
    "+@;%*%E;d6EiP{PupwGA9;4WEdV7!8Y@@W=!|i&j_hn7%VV2OxHuYi7=;K=%Wo94lhaGy`*__r_?CjU2x7H9szg>7WJwUE6Gxdxy"
    "gy?&$#+<X1{_Xe8d|2;&+N|w*B<qct)5IRlzLi5y5H`1Y>!Mzj%s5&q+EiD9wj;XXyh+WxhBL-aGm{<O>31of-=)TD&Y7FGN_#ej"
    "(>FA2pKCq`t)@?(^3?9=gSCWMVwyugzV!0mOphaM=IHv?<Wp*Kn!C9<qHE>2?$pklb)NeS`6`$3`oLk!yj!)sjQgIKHenCRhZ?=V"
    "_4BdcEt_VYozb}1htvA}aF=&B>@E%8NB%RWvBvgm=)r6rwUsvP$mTAw-CMSLz7h2>Ip6i$L}Rvk-&dQ}%u&v&FEvgZBf+sg#%%R)"
    "LqD0O&282_rTVNUxuNyw@N^(i66uV0-EQ6wZ-d^e{dFm5rTTH&&uNEbXe4Vb$K#D{Lr*rmKmP2aC1b-3-Z_cJbny&f9G{_CTguRm"
    "=H9HtE4cQqU8|ePa1yg=yPCwKJ00V#!|E>izoFcE6m83<=kQj$rgLhp4vClktKHn@V@QTdvt9ewr}W60d-Ohgo4!dhCBv=_V}dm%"
    "m-iLAmR-lYj^XFjLm9uhV7tGjJ2&n7*3G6jnPzm7#TGyFlnU(6ShXE?&S;~%$6cIOe>^02y-85^Q*Y2CKD&g=g*2snc5DwMaob$!"
    "wWMZ~p3GlAb+o2$uFbY85u5X^C(?qd)hFoGjd4=MdE7%HTUx(l0A|S+AsD8`Dz$dmc^Q@}ah7n}u7kAZ2$El$#_qMOdvmqlEy(ED"
    "p>>-mi5+9p8S9v$k1{6HI1_@TFh#Q!Q=+eN?=eOzWz;!7T=93WemaSW<k^@ar7GUcV6Ci4FwL1#N^N=yyXU5TuR5tN!F5uDX=N>f"
    "t2yuXkb+?+QZnv7wrIxrNFn%kXjw9CB?qY?W>Fi_Wz*)62n|<E@Zs#2kH-FW<J`wAQd-GGa$DCP%zlJaB-zr`B-x7L(nD!?`Z;q6"
    "L$8qrzKf15m?BfGhxbEkmO)Gs_;}T~WLjpU6>W}}p>X<T?K}T$+wSy!nX>nfG{Cg+I1Y)|=+gx0<?VxuHTfTV|1`<+c;9+PDfgJo"
    "6sg-=3Nc;F_ub5>+YBSN<jePb{A_X)ZD_~(`B#SAOWmb=X@pX5ZQZmIcUb^g;$mJ>40AQTK7<sneoOO>88V`+HSeNS?D5#Wp4&*a"
    "<VhsRE(Y0=d6hGUBl^wvI@1hKdz}*hrroeHI2&cvuKU|<L7RGxJicA;dX{Rs3~Sdx`FGMso##u(RjQ<*ZnA$trz;ESjQpLpUKZDm"
    "%a6Wc_pB6KmcYqq$eNjLi!zw9vCfCytCQWAl1cw0sZtZEifoqtDh4Cfl}zibOSIZD7iW=E(}(Zb%jVYi-%Foh<h}as?bhw3Q>b!a"
    "-L-}tE`3~8mQ=<rZ$VlvH(2Gev|Tk9=||2*UvV{e2P2=Hw38B91l7trU9I3&#@%!vL7LmT*V3$Zs~OXs(c>5irL~vuZ&}&S^GY9N"
    "sidt{Z<RJmZ={c-d7XZ8b=OMyw6N>^!~4G9Z+*Y)e$&r?uD|`BPL5goCd0SMV&Q+PjIC^NkVliSYjqyS*sidpktOA_Zc`^EKd0r%"
    "Dc_~s5>4sMkcrd3<ZZQ6b$!@q`J9MT%frbcCpnIWfAT(Ly;@=_Q((1=S$fg5iC!uxQ#4JI0$OQ@HoIsKr%aY4)$2QPr@`j$OKw*t"
    "K!2=NUfBwa7%4%-2PNxdRxi1xJIj1Z64P!{NZQMO=y96%+seGl2+v;1Rq{1t;2h#9g%VQ9Rf1zJ`{}zZn2x}jvul03@A@03Kk9LF"
    "l{<C($!j6{)+%e%<pfRjw@q<#T5+@Wl5FcUo82v273G6$(z%$q`zYy4h;7hWnC^L`AnB0P(PH%M&G;yPDfb{JBWs}D>2foY$gnq="
    "eZAUwc0%8!?>9wQ$CRIbzg)d#2!gz@Hs`APgeV9g{hQuDF~++vShd$Iaf|w_EUA-C817w8o$NJ=FEf}^7-C3`<qUJsZrdtFmI5rB"
    "D}!@Sc?qGmZg11`XfF#!YE7UddpV`1=S%V-LZFgI@8k|bUpw0M?OuB?q1s!L$&)3M`5tl3L&!&`=xQ>jm)E*6>yo#g_1$%rOPe$K"
    "451B4o70X;BP3A9_poge7x`qJrD3o3A*2_Ddb+%%(--V=C4v!k=qRT)-2xz*uV!=Z%mP6AnRK||B|s~+WNEr^iUhgac=WdEyJwEy"
    "#hr6p##X^n3Cz5mzd~%AM8)<)lGCQq?o_#!t}S;~?ok?%^l(lFb?QC95%ccmEnBE{TfO6wS_^>b8+3HqjZ|&?&f)Lv&bMrX-sGo%"
    "kW7%&MdB)~bM^TnXDU?h;~{2XC4C^KVn3^_%q~PBq~GM7v{BkE8BzCm+n6PL?-^cxyafp@PRN<vm|buu8%gIO2_LvEL17tT%$sCC"
    "OE`S>sZ=Rx8p5bTaF<}O(L?I%Lr;?8j=su*!2z^i9i-Po!B4l3DlDg8R&uZ1ktzR@p9kQ{jLc;O=ELCjWU6&8db>P_K2TOXddy>&"
    "sY}{;(H0$dyQJ$w(qTSC8Agz)3cMHpI)$vHLPbc457d|3NpgX5>qR<`Ffg@-RTv46z6_AmSccvvIhaFWAe_6<h}27VQ*=V21N@Mn"
    "19ouPUEeCq-Wo_5hom34+`Y~n8zMQfvei-py+eOOW95B99%eyknLhUbI$1VKCeU-j-$KzK*uh6Txj4CRtu)vmvIdybGYDu156Kk3"
    "khD({d(=&uXn$m4J;YDOKtMrgyMp4S{?gm(m&uBYd>E68On^YG#97a!71|^~EP(|QOUEMc|Ju4f-Sg9CFg(biyr!t&QyZqU73>nh"
    "ne6!{lq{z!UpHm1N3B9@6Qyz)V<V(>Y0qWb^zRC^6<ijt)R9;#a4L=F-LeFTroPR(W$N$_c5Rq;1g<J|mkAf(6o8OSYk#ECtN{c)"
    "FwOvBp<y90Epm)o=M&&5B2&Jff&j8fg0C`acd3Dsy0yCI<$<)VVwX(<Py}c<ccq@M*Yy@s#!}>-rK7UN?%1P6mU&7&aTk-aa$sdh"
    "s>LZ10M>>>9~ZVMq_FE5>-pB3%YAhxw4{Yfc15h9-+H*xWbP#qVsARORO=nBm9M&u#4d}P3RvPqjXzR6{v>lr8!)Qup16o}<zgl8"
    "y9q?Ob~?96%Mm9i-0P&b5=DNnyeEiiLizOGn%&7!q81I!$g;GOL<Av6?FNAK7QC@>^0>E|vYav>u$?G!5dHDkWIDt>Bni^OEyZ~t"
    "it_%LOE-5xiY%iXZd>?5XZ1D#O3{z=#%ap7H`IHVYpYr0zLX$K*Q~aIUAwg3E(*ce9Sd`wKbN^AMNVg>!_>myqyv|VM@@a^K5uEf"
    "khSzs@*-HCTF&wZ0jpvb4RxVN9l$_i+hlO%a-8I{h@8r_1-UvI*JROoDOX#v$Ij{8wPiLHo22!U{(6of>ml!tD2$JfkNf93-`9QJ"
    "yExjFKc3Im-`6PRaXfFK|DPYd<n!bC`SJL8KK{Ob-mlkw9NX<4`@TOO`rDt^D@K2tQz+$l#>dB@f6Ddz`TNqZT#q_M_UE(QAJ31?"
    "JnrqoJU;H@<Jg}1o1gF3@v%QX^7VX!f@Dzyx1Z1L^ZAnR+Wo$5*U$Cy^U`8oT0nT~x99tO?AOQh_;~uqrQbY09#4M$eqD!spJk8R"
    ">viUKNs_PYemv99`>z1}$H(#1GX{MFE7u$J5U;bmPnVKtR?%Ktd2TN;?@#?mpYnb^cRua9n-=`>@%i`f>pIKzz6Ji?`hbs**Q@>g"
    "IeFywyVmDJ>v}vt9`jSL{$xwv?{|9M`p<R7_xpUkj`OWA6%5vnzV%uCDvwRfYTK>fcHcIgp(J)h?X?)JlyeLDm5=_I@8bv`&rSd6"
    "Yw~)c@YdsB53Tg&53Nz#^VpKMF2$%Ho%$y|wIsgn^)o)s=ZAUUPDgOQ&ezW?Zb?!gDf@Z(*Xud1=bZx##n{*Le1C@XBOZ^(`z=Yy"
    "zb9KCg44G@uIDkd?eWMu7rjPDq#ZxbPo1oeY)>D@@w^05WKM#4*BrIbdpq9!V{_}^4lz7=Fbt`<p%EIA@<d#_n9*N37}?*6LlIZ-"
    "w%<jp;<KiZWiq5UqF}Npcw6%jP!)nH?x&g`!N0NnNE1v=GMaLaUMiI{Dm;jJo$1KapYtC6lqc!!uZZCG;Whz8DLJTGDC@kf$>DC>"
    "ZRc71Q_Mz$BFh;{ZCep96pl7x!LMwk$}VhmZ&d(D)IxxEJ~wH~F=V&9)LzRFb^0p{-Sb=KWRs(k1Ngq)Ig2R3)C7%Lu3m2+(3DHa"
    "#c!waZ4w`7Z##0j%uYa~#ytsU$zRwj#amukuIX?%caw!n<tfv{`{oNMZPx2N_2gRhd)n)^S^Q1@Paf2`rVlgbmWh`s+9LAby$g^1"
    "4t4wxim=b)k`>X5&+7q%>EO{Adhw?D<dSxL-g1J;zm9(0=I)yg&A1#5Xj<-B%gbTh&mNy|p_5jEthnBtUta9RoBHD_;T=6|+nU*$"
    "(8Z{4ZI@7wJjvGLtY>=V1i0QNaJ6*d%pjCI7Ns(<I(Ldfg}jMbo^pxdnc6H}Oi$atVpy#wEr!?w#8@C#j#9wX3kyoyh%JM-^aA*y"
    "UKItGMGp_Tdxw3Oz0X5@>->;mck%#M*vo99#PaWxk6A2CRG~@coG{GU&uT<YgcO_+vj>3cbwN*&oOyQP3Sk8if*gf2)-DSEfPwEW"
    "dvA!H1I4l7+L;_;HSX(7HOf<Im-M~TSgo$X0G&jTkizIly$Hn)aX9KOPqckah$Y~=6Kg=eO+18t<j(Tou?GR@)~%lRkO!V3JmcH="
    "A0goMZnz=>cTM6eXe}CEq)v5Ik+jeyx)J6mpRP9wOFcTyhd5A-Q3go>DgtaIzb;^O9}cwXtj==_`h961I)4+i$UBe23$CQVNo&`}"
    "Ve$G}Lm<o`XWE3dB~vb&6|n%~k2JPXtwe?}jc}NpYaQnP5fdF_E7SLM27#6#uyc0-Cs_y41WD{L`TV-HI}%H44=Zx+>L&dfR(fbY"
    "wdBKSH)9;xI>{bjWDtLS8o_7rP$w8n%taV`*n1G^(dkI-!qi#8vV`X^9gaTp7Gni>_svNloAAHvhir=;-(A9ZO}y_daxG#J++Icd"
    "v`;At9f^Yg)~!o3COx;j{wzL<w$@gJ5Q1Ev4kU`b$}DKJWYHuFPwNE%a`O@s0~W1?Z}HKVZy=}0yPGJN#oh>#bc~YzUkHd1O?wM_"
    "%wAzVLod|-#N<RV;JD(|(gg8}30&+=*uu*0Y=Tu@&a1EdgVop8;X{{^5p1;ITapFcJwF>lUsBRge_G&-8({?PijG?RO0w#uFyZp&"
    "IWJd6kJ|a7&uynXfewF^O%EL0+4SdHvrl1cO@d8m>XsPm!5wZuilL8wNCF`4NzO*cAk~o236fPzyFG+wC3UT5eR^{FmS>PK$T<~}"
    "=-jZ@Qo{zKmQD4~0KpX%4qKDO2$7(@Hr*vTix3TVC)lFB(;r(BUzK1?BJDVvfcx7Gkp<JvBIF~bi2FFS`(hm?X33J)TH~38o}~<;"
    "y-svV+*0ygM9veKT2R^D@o2~H`20=OUIc$1&$tsyD*e3PTGhCw0HhaO?Be4t5Db!Y1w|XEf;Pqyp#dnm7H-mV`tr>u=uv#^qya?K"
    "lh3wDLAsc0uEdWYq7`phl<?OcSvWn7J?!=&8{M|!{@6o$*b++He(Fio@X`kCJ{>jf+Vs%G8G=mO(?1WnB%3e)l|&P6l1sw&Vu|n!"
    "eLyX&eZ;&W)G58CTz8Ak?wPRGAvJq!=0e&&J}&QNOQMsw&y?+U_ltB<Ct_)yvV=0;A+=AbNYaD9Zwb4siZ9ngrh7Aoi6k%uY>M0D"
    "b$$7q`=Q;EZprl(S8hM{PHN13cYUeb-+v_+=JBi;<I|VIM<kt#_U%&)I2!jcw;Ge}5<pk%-XFJ=%k7uAl^>tw86`D7?2^U#2oK`O"
    "{*D{r50S~IwNEJvq0Q?!++m|Ynzt>SVgn`Z@&IJVLOPC;W4QAp%tLNvhV-_+O9nSzq7X)RHQ8+JcAO&0t|gPA?1ISdpRPsaH0_79"
    "F>N1O=R8FNC8%=EewP$``HtJ&;&l>X!Vjlhhzv<4C~$~9)sGLYL+5=8F^EZ;ckw|uCi}R{;G1KZXVtM@N#<qOK4?!rkGOeJHopmc"
    "Od<qc-VUfDMIjp9^j|R?8P4H1tDi|P<Z=ln%E3Qxc{a&!mW&AbIJ}}41(L@qMhw<vEt2HJTTFM?-%qe^4H8tMcTxd@8h0(Ci-ci?"
    "MXq#DU#lNs-$_CC;kN!6wzP#sUCE(V8L2@+LFdzNEk;Hi`}G^Jtry02<SNAHiTy><w(t~PmPC4)$rOkei0G577B-6Qo>Em=7lITr"
    "+JaDn47c&ge#)J~Bx~8E?n7SJMD{};aZE@0OK#2F2bn)FkSgY1@~hZeU|48}D4!nf9%4NG)?y_qBF)0P;ctCQsyty1VHbI9(FCCy"
    "=hN&mMgpCdNXwL&*mE@!y)7Q;2uTpPWHDF=d)kr+<`7is61ZK`AVJZ_m_1Cp8@KCljEJ?|rQmq4<rm%R$lW1Vpihx+NCXh&@7yyz"
    "q+^?V#vp8Kw>WiNTS%Y#pO)<A!>9hJV>=`jf#h$KZNtO)UB@~e&P#Hiew(iuNf-{DDe;l&4<V2gpXP(emE5TKU)Z$_ISI*FF8p<z"
    "qEcFl7b@@AczIAkGP!l<@)Y(NmmJ2A?fLfAURSt_eNXo(W{^(V%Ys@+q2<;*G21RjYvt*>*iMr<_3~fx0}_EK8-6VADe^;@Oy8B{"
    "Ds?J@czYlMt$mf#A6_qtTXTX70-y3u68I=~WE%1EUq_i5wp~0x(iO`)$*f){``sj~z|(e@6%`ckc~UgtNO%bx3v9Fk4*_fyxp_I-"
    "UVWLO52zh!ARR=IXbQ^4=A@qT6!O|v@z*5`5CF=uyjiD_?{nM*NHyvy!Indpfzi%p;mDpvRpd7(girD%6C+e0ylshDw$#cWfgQ=*"
    "T{i&&V~_DEvJ-&&?AadTmve_C3V-cISEvgi-Am|DT3JjQ$0(^*0Ti8stcmv131tt8KXeLx2!RVU$q=Ty-I99{hwzo2N=)kju&rF5"
    "luIYx-H;**2--rrcaZr@Qb`Q41Kv2%2iZcMvs_X4vcp1xY=tO{eD?CO7LFlnDVsp<OCKm&`{VNNV8Zg;d!)Q&O7#bfmh+NC2rJ|U"
    "k^nHf28`(|%p>Pa22I#zEc(Eyl0de#ub8Y^j*e(M1jIsy9bs$Hw}9QCEPzn<g07xb5u_y1<){?#B!C=A^RPXn15PN0#FG|ag?*$J"
    "mVnb;7k8kvq^$6Dm4@q71bPW{TQJQuE5mO=gL+pC-+x~u@?6~?=%xTMX%I^WY!r$xhOD91B$XUKMdIa95*`k2BAY8{E{-5O=14Yr"
    "cXnyXF1kQTQ3QT_mMZER?iIV0$=)OHG%NiqeH1z=M2TgE$9ih1tL*l)LA1n?OxLnS^&&|sLBK<vLG+yjq#%G#DUmCaw)<CpOP;EZ"
    "PuwvC?HC6^9?{Be=;&kw^zkcU1j&>fSV}b<e#pB=X}cVJ+hy|6BhPC4Zw{c5fTg_0l3eak2_8l!vecETly#Bi`f%w}-@#cAo|{$c"
    "8K8*Nd~~@I{o6+EXb_6kPvjUU(R>N@BCnSGr97#3Jg&@2l)-AmgC&L9D6LtibKRw$-2t9F1qsr;F|)Su7R%d;Jk0Y`Ck!VSOMY1~"
    "*X!uxbs7qOWRiYU#gwLq$>|WIm|2n1%2zc}QS$)g>5wt%Q&d{J5%o+<LjAT&=sGEk{1(qLU%U91$UqbzD5S0HXzAfDVRZtedh0k^"
    "?Dv?v^<Q$C#mb*YvuK7{>DEH3eh<f=<IZP%Y%-$P)}24So=kfpMs7k5a-Mmk)<HnP5zHN4=11b34KZmWawNGCfXtgzE@NXPo%#xU"
    "$nFufm9FcTX_SRbeS_eoq+=KR(7QxM&=X-^xo}b>w@b2;GXL8^aB?H*6p|M@+&_XBAT>KQh4MJL6WQ2k(o;s4q(l5;DEKlQ<;qTW"
    "56TBqm0(u^j3<iL4K{aauS}x8`)3NRkY+g=sNxP(a3F+29PS~UDu;PVl#1Z`MwNnq>>(RVv_TYj#kmLQP&`DSXosOT7u!S5BuN7v"
    "p$I-mrZ1fN`eNUx@zNv9Xpz9OLI9Bjj42|_Mua=|l?%yo+q+)l1RTOeMcfTQ(j!uvF!lUmVL4x!WA|O)UlOiQ&@O02ZxO@+6AV-a"
    "Op#yhCz)Jni3AOGC6um*eF&Akuh;7@I6H=YlRk%-!XaQPO%Yy@olh~v6)Mz&_O^o9qQjHKG_{GOr!gp0mW6K;XM%xR5qY0p$@E(s"
    "upqru)(Qm9a$PygB<s6mnPo06enJI;aDxz`P~aPtnT3$*OgfV;PcLgk<sYwfeEJj=kc4WBWMQO?_4cbeKz49Dwj-MJ)J`NmR7_fw"
    "ToCWVP|J_WRAQG5IV<tK+H{`M;R0QjP+e8eKm||+g?evfs)V*BSj5=8i1Hx=<X4d#ytWZ+(;D!rtLlu+pR2+VFG1p5?w<IYD3*+R"
    "J*mlZ<|*VE%x`X4TzssGLfH%bZ?0-amRqq!0Hom7KCe$Pgf=`i0VJ^vRW?E%w<*<Q+5>`|$qmTVP+UWZp~vV+HNEr|`ZhEi^mX$("
    "Pr+o3)RJ|gjG&<+1q~r-y;Lfa7NioCgBsa`5o9`K!d6k=MoKHX4<o72q2ww+B8A&thp5;T(UjT&FUDRdhLt}EWKP93!>*@+3_ONJ"
    "nJjR@keAoizX=0qoBJlBFAT2(5vmVVya6%<%={sN5I6{z{mevMWuPohI#VbLOqLR5Idj=48L|pODc7EV{C!icMdq_E6yijO?u)vq"
    "+r5i4V~QRpViY2Q6r##_qrx(%!DOkK%!oeOnN<#TM~Bi=1SS4zsr8eRz!ju(6lT1|D@6$ni9Mk<d%M5FTH+_yxWwITBWNKrCR1<@"
    "yY(G06u6;wRQACVcqhRKnz0n5=)5f1{<-;l&-U#}#y>=oRuKUiZ5ijfOrGRj(Dx9vkz^3Sl{kq)3)PCv=@Y{VSP|juVM()OJyx@c"
    "ncG_0*~J{C!GeYIl$IL1O-8MnlR_0ep#(!LVVu*x?Q%8HIoUZ#5m43UjwB&FDU03B&p{4CNH{(AU8^TvrH9O$JejN<bwUjh6geSk"
    "wlrv$*~y}$0?*>+@+a`EV|(mIL>e3-6CngFW6_DmJ2;HIKp!W`X`e;q1)p!Iy8}4rX~@kBi69oaw@b^zi2j@}@k9zzU6O{Po7U|I"
    "MOtNr(15K~XkBh0P(buSF@S_2A(lpV`p3v^P|i74oKe5Fl~?anZ3!lyqJwiq6iNCFM2?(uqWq~|MHD1?|8&Qn^dU+~!DkQ#5zT7y"
    "Zw}*NP)z-OBSI&s1AvOb$yj3x!xRU~GO{-gv2~xw%iMA?m3QTNw^c$2A2f55G?7AHPC-_2uG}h-TK%K{>bqJL6Z5-lxIRq=DPRqR"
    "ECqt)PvACsjidTo=v@})%o}lq800rRC3q5Cnay1uSud(H&-#4|B82DGZH74gXcPLvpxW6aHMK&jvd5Aw`Cb9HfXE8}5U<_E@WFwk"
    "4Xm7a*0WsNxLi}kHh4;Q-s11FTiTM{hL$P9>5@oc5}`Q>t&X_P_k9T@QCohAc~iV!vUV*KFCk?F`iUS{=+5|!PfQ>+cv|LwB2H}s"
    "p<zo+0%a^XVG{aU=x>SzAH!x7pQg^vkjysr1i6}3`Zoa+9V98+g<B@fWD+%oMi5_zf<()I5Se9Xga_J!{0I;kou*^E1E|rgs(Srg"
    "S|};OOu~<ZP3JYoAK6!MyTj5-jR?!&dt{5NBRnp^l%T$Y93=)+9zuet-9Q~B7t}k5Ogc*9eA5GYiWz%-MFOjVhvAvpBE7QGVmmqy"
    "9HU^Uj*EgTDtJH+n?zW4ilpI+AyT>|VcsB^jSR^ua9C7N9%g(XBb}Occ_k~6;IS`4V*O+C`;}PL$soHz|CI#`^6CuWTm1EJiAzV+"
    "^qB)1D?G=hJL1%249Lam8R4k#7-2=BGHQ^t<km@M1fM)|y;>NAFIFsI)$$jxJEg7%xFvcr8&w)K=VC5GAmR@C51z~tI}bzdy0}&8"
    "uQ!m9tOPHlJeHzUG3Q8t%if0Muv?yaEz?{=UxAufy)es8O`+={=#1tW`_}&1Jz#)R`DntDd6UiDWQ!z))3rx$KR;%a$G+Jw(Inzl"
    "M8&F~TU}*SW0m+)l8gjZN-M?hdLiMHMEZuHg)jzG(^HD6EfoDot7?*}IyrXj-IeSM_U$f0e83rbiDm?ET@|`}8hZ=Z5y3oP_-sN`"
    "RPR#cM2=5fLL^D5K_y{LLL;Y5NlflTcH0+<Uo)LF{^vUj9Hpm&m+NTcm<1>v)0Sm_Ez~E-1`ngR`>#NDLt<71L5}pfd&Jbo9ju|h"
    "j4;0}dnB<I#FmE=3YjEKVsj<x@C&geiC&==s`L}0oC>h6NR(<{<u0bk^ktXi^QGiM!&eguoYD%p#MS`tuaQLL<%=iwLMEr(C}|Nw"
    "mgY-TD0U@hLP$j<rup$m#C!|U4tXhA=lUC(>A~h21hKVNP#<Vcw)&t)A;PbFKP8KQ<u`f~sUlVA?(?!EhayL~>HmABtoteKSEeB!"
    "B<ltFsx->X6^}5mQYe6n01A3x^u{RZeMkU8shBH6yu=Gj5&G{*7VzU45=bTZZV%U<+dIvC+!Bns$&7>}pH*Tc_xnuAq~TUQsCY^U"
    "JkUlRvGl?mF3Be0!v;Fk<+p>_oA)b%ARPA8S<S;pST?uq-W_p^XrA18(#kpZBtL`6mI8}L)llmu+ajUa4+=ze7CVLPru?<`dmh#M"
    "Gb|j1-pVXIyf|Xnx;foXp(i6e?B^r2ZTk{jl+ST4LHsD`7GlVF*bQ(cU@){mIo+_yo)n^T5`dg-mJHZyOG!$<A3hdXir?yEI_lyV"
    "?I_xGi5`MNa9S4NlpuV$avV02CW8-9#K@yH*<0E;%IcHS3bbKg%ajQP#69@OFxOq^T!Fh!a?tv2d3){ehrk(MmB>!YyzP<RBEhWq"
    "x!dHa>sv59!lNRv+~TO5NwP9#-bDDeEHff`yc^}DWU%H_BBv)d6lRO>ANr<AB;NRsP-U@+=WbNs$pw5!T%?i5CMw%#LmBmQ@<kCI"
    "5~xp+l@asb!e~Zh?{2q=o8Usm{6qX?RHt@bruQ<JzSG`!k-R3Fyr8>6vNHSgDQw)INoGWVQco%0ODn-E_*HUg$1bxe2qlt3R83~S"
    "<V3-UG(vEX+HkSY83lI<wv}uO_4_wbLLKvwC^R3FHjzlloh(lMOA$8I2VN^2ecUqYB1uA~Jj^5oO(|oQ$(Y2XWJ>+@zVCdR*0%AK"
    "UP%B+77Iv4(!$>FQg_NT9rgL4HnN{ZpGv(ZxLfr0C7dP$HgF~`ZO8uebH48)bLOOoh2mbSM$fsC)UGmgLpX#Oqn1F}s*keM)I$~<"
    "z0!9`03N}8cq$GzG8{tWa%NHjpSE_ko-?S5(t3Za)JyW)7L(+2-1(<oLts$K0A4BA{jGJ3>ulFe1Th)PTZQfmzPZW-zUO!g-8jPK"
    "W|h#>tZ^r)i@o&PCp%+hw_2z_!lLCQ;Yr*It2t!(%%>J&wKz&$jte~3!z#A)Bn9VPZr0W4$dZ?vZ^8Cd-D8qeq7tF$T=HmCFv$2D"
    "Ko&*Y7^_vxNo|!ayi_JP(p)zaHSb_Z>Uusmow?Xyrve*nLu<w=1^4IT@@7>fyVXEwe`9y%SwN6u#9U^P`MbM)KriGPukxlbj`+cd"
    "JfnMO`J+it@yf#CveEYI5R4~PPYI%A7cbDr+i9r;Fa+vE1_C8JQ=XfeX{xz#$U<+D$UD=i=02$t0gOJRtcWXWJFwBmy-PQQRh%FR"
    "u?+FXNdH<NXe*gRJqYn>`0Q=Q4%S(OhR_twS6tDeM1EmTGLONn!UEYD`9ppKI+S4KRbo^LVvwkk$U${~3qo-Wjw}zcW53c8l39tD"
    "L|bwoqe8qywg<<NWz=NC9c5M2oQO9~OEpVp1+D_=w70_gCD0mb*gU~|x&?)0FIvf**~>1|sx|o+aU+R}^g;AXR+TJ>tn6I_01j9s"
    "xtXx5;mf#JURB>1h<vxOnIb)v`~KsJsL}c*!4b&2cTs(6vBZ88RBbHM;3%J<A3>H43_<^r4AXub@|E(~`M%~Ro=>pLcA8qmJGReV"
    "{HM!EbQ*M=U<DORr2ag#M~G?0CrNCQ9h3?Q22g1vJ5CKS9u`<@Nk$2j@Sj<sOWG~0Z*Xi8e#*h5bdv5jP(?88AKhaziYGbDdQ#X8"
    "^&nI&$X-|dI4#s2c1-sZRo<13SR%9nvlq=bl0jR=Wft}aOj}<gCF)abm!}ZyJGMiw^sog2x}7>K64vtkpmRAWVc3fR#$7L2d2>mF"
    "JeyL-N;t`m$~Fp?7f)b;91sZtK@FN#;0clv>HZ{Vs81t$z6#$gR=|4_OqBE+oS`16wiUo?vYs3O?B29A&8k<Dfz`ugP@`KhS{(;%"
    "P1LBYmP?|4NMNJCFAxM3uuGF552l~xc&Q{k5Hi6QibUX~fG_Q86P9O=F}gN?TfVf>uowf%GK(yxKRTZVD<s4T<mFXFR^yWW!5SWc"
    "Ha<BrOdq+QM#7JjCXOkrP8rz-%a2ADI$M#j8$(BqhK~YEu5J+0P-bgxr#xpR56R()&W1sqfMlMaZ=%PKIHo+~9xAylLwPw>UxCC0"
    "Eft}m9+X&>ixgs{2VFLOiC|scUJih)*E%%9x1N87UwJ)|{ayRf5*n190B5J3jX1)BT(rSBGBzZS3=JoAL(%>Mc&Bn-u8ZEj`J|9%"
    "2m{;{6GUO2V;MQh*AfQJ5rxO1>)T=a)4Zq%lz@)A_Ep>n6BQShno*UxGU9rMZ`=%@rK9L8@o83W(~#n|s~*e2OnJAsB&V)(X9Hvu"
    "L!c>#@TnI{Dt+lAwT@;b8ckY?9+6XNsr%)wGy_xahu&a6I@1Tl^MJ12Tr0m9e#tF8qx6)ZCj*u%1Xow%7$^bBUFjF?nhYrtK>(91"
    "DJkU$FdZG%KQS;lVCPr(g5pq_<H$Q`rBAC`6huNaik6i|v>_xI{aip@!X;ot=_C;v$vjC_^SeE?5>NVeWvGS4$q_g#E$Jh&KhMK2"
    "LrQPdwSxY1u6DSLD5qI2Jy1p1T8ttCvf!dU?#AOIX5H&uGWVB=U89$OmWLfL(X-93)R-{b;Ppc6`b@2lCPwT@MIkG#?lQ+-zvNh("
    "yFVILkpyue#&AI!s!4Yb`A+1wR=kqR2kf)Hj@Hyu_9KbV+j0zYLWN$oN;9Oy+=<_H(F8e3eJ5%GWEte{h?R(fX1NGS?y8a$<e{|_"
    "IJo@rXvf4Zxf}$Q^82j$lA?}<TEl`XzbU4Tu?6;~cT;-Pz8giHm9Y|Q3dAwN@OtiUf6jLQ2#9)F3FzxnM5TK{x4p;+tRRyibE_}N"
    "m#dYkJlXkqF4IYi%Dg0vl55P&rNw#ef&c{>2|`>H6THMRLSae;UNzE^BcU#ZR^>?CE6<vL0nN|rRZm$`Lh=M&Nr~L^?u*O(+W$=Z"
    "V9%1;TTaWqeY973T|$R2WMoZGuJ=!OuBuRd#2k6Ns>uW{ZXK-%V6P|5k95vl#NxBeXMD<<C-ai~lY5Xx33er^+6`}yd#|-$<d5j4"
    "X1a(L&}f08>(-O&{?kv9o}(t3RY}9iaFOBGy3np!k#_;`e#!I*gVdWkFX`|N?Ue2i_8WGOdn6iJ=+bE+{X{`l>fC8UrF>aZhT!E|"
    "<dTK*%42t*(#dl61GA@%G^@&S^s8_-8_f`v>bA7vL6EdY#PyU;m!I+y%G7FP+I8-<$5H@K394XJoK&7kWD>;*H0sJF0Gt!Ceq5yN"
    "oVE=xL!>=O_x1ReT}YcJ+-+lau`C>-op>2(%gFeow0nV545>@9&NNR!Z4o)(FX;=*fDADP3X4qc*E!z?03lm4HiFGpYnf^WSxAB<"
    "37Hi^DB78f8l_&Hj<}E0r7KD^cTy~Akn0J4g?aP1<pwI*9x;Z82nzjyeZxJwXD)GOOXhj_%|B$uWKAUC7j<khV<PPm6<Ipk{!7nY"
    "WQls0e$q&}z?kp>SQmGR0h2M5BaT!Y0H?(-I@Q;1-!I@xJDPi*+bEc8Y;>b>a^|<Y8vR(3S4mB=<JRGs=9#=wYoQ%iUP)TE(fFIL"
    "eQRResSqa64|+KVRhDuz;cu!>k#(o-uf(A2?d+q>hfc3np8<_8VU}ZeA9_JyG(@YZF=NCMu`w$t+}kCm)u%t-^pB(WUVx6AXmj>8"
    "=1W@sCJ&-5o6kFJp@?5!Asqyb!>2amDGW|Vl!QtTo*56><ZKvH5{hhbcZa9jL6*Fdom(A@_Ik_ofqO`_U-74x_q)FH*($VjQgS!b"
    "&XNMn2}coQ-%O``)i8c!Y-dY(ELJz_3dl%~<}uyhHowKO{t~-E*ORp1ythj)f|gta5({0W*)fepw4W4&IN3=W4vir46xzAXGfE*u"
    "SWgO3HnFUB*Ai=<QOJf&#+ox@+S8oD{H)rN+I~*^vhkwJ;HKV=%)6NSE^E%$xQ8cq-I74~SxZZVV?@*R`EyUqfe5C`DKyf#^`=z="
    "|7uDLH*SrV;!$q6Kjp!6t9-`z=^vjf6Gcf3bS-X$wF@xE{jnQQSgGjjH@|-+|7B%EYt}y^D{`G%{M-z65;#P9Hx?p%J|3T+pJZc%"
    "684==pR-=qB|enPozLsIOF!Q!h0i}9yLH>Dz9tVa`p0ljscLRVS*A=dBskHlX!8B_-nQ-Wd}ytAw&&HaZ0}-DiC*oGV~;Bewrz19"
    "G_wKEq<9bM-i(Lvy7xy268|qErmK-^FBCIw^_SA<u%193k(om_BF5+ANzIjazvb@l_j}v7uRmX;HoC}ndt~34$dr;kE9{UT*eW%)"
    "!e6l+wjbM;@ClMM+KC-Th<aMGt^$t4cF1G2P9s@MDbmmn`KG?Nf7O3<&`eTJJ<~YebkM6CTnCXQk2=mzfs&||p07$f<Lg@WY1+|!"
    "e)_S>qvRg-L;@8X&GK6HSXFPse{p)G0A(=_b6+|kso=IE0{v;iv)PYIEr}<gvFl`?X*)l!Miru2)xX+KuQOVyFo71c@9FdNV@v6_"
    "?Y>tM<M)@<^TG*we+a%^m69jIBfu|!JQa!LXGl0w=RtL(ou8{&)lfP>R!c_VYpgB@?Wd%*kzJF?WSqyCj|H>4hc`RK64blqQ|Xf_"
    "Bm9kRY+2G8%}V;v07Up-P-OgB^mnoyXyByXO>5}Xsz51qD$O>6sMyMNn09qAQT|B62oP6kf)SSs<i`l$Xt!IeOl6Rp+A6*4gEp*<"
    "8esC6M0`l7Ff2qrks3s>(zq_LgJ=glLJw6J`2akU5!R7WZPlnQl_gm5=ww&!t%eM8I_+v}vP;4_AM$FAaT(g;QxELn8zfVuw=2|x"
    "3zjpNQqVuX*=Xi_%-yegKkb_YE08_bQIMnwvI7qBG;0c2SQD5k$-GrJt9LOSfFk~0wTcU9XiJ*fFMG{Z$BMC*Kz>as1?|2_8W>qV"
    "Rhtp$&vb30NWX<y3yDViJK$@KO0yjWs!WKYgGo?YpjIEh=$0tkV48&dp%MJNiLo`37?m8WA=6E>n`lf5x#vJ}Su`KXK4d^1!ym`~"
    "(DRm$&;I<}KOVHoUzd5^<;&VnPXFxBQJ(pJ4$)+-Q?E+#u-i_hsf;h>+T-)<^ZB8jkg45Mc%;X5McI<`{J6Tm{TfN|=PUeqKE58C"
    "Kq7UT7p0zLBBW4vOJCtL1X%#7UA{ikBY0V){Pp?x^ZEGP9T9L59H~n&a){+UpT~!l?fgi4(j%a?%)z^zp7P72$H&L!ga0sFs)w5o"
    "^SIn0(m1|0_w`I)AMXoKd)DWl?fy#lXDnaa_VsZb%~n~_$KHG#fBx)We?C4xzO+GOv-RoCM>!s==J8Wc^Z5}UeLS!6c?+Dke&6E)"
    "N3UsN!IKrF@?WdVUmsPzAkdqXKDT_wciwXStgDJZPbQLRi1J;Z+x)UlZsK~U*Z#P^;+N}RW5^`*OI~I(_v7p7e*ZZ`dOuVCdWh0}"
    "Uh`8wO7>4OUvf&1Dc|)$v1BLq(C#akx7OwNIZk2Pe9H^8Pcy$xPbBGcl&=*1D&}?bx>~%Yy2r<U$g{=~pF_)VpIYjEJYx9VciJ7&"
    "CNuHW_J4hvJsz9?jN?<kk)1b2Pto7~JYyaYg6_iT9(zvdCEb?rIwIL~l^IaMi0*G8Eq+b?F73p^pynWqIsXxLH)JK{Re-ya6sq-@"
    ";KsZWh`6B{gS-j}?0%MSN6nrzP-;k(3k@QupCvQh3ETd-OuC|>bixCXVAksD@{A8)L{i7zg)c3Z`ddMJMjCV`$=SsjNR`-S>G5Sc"
    ")$;e}#f+#)#?nOQL4_f_O$8d2Q0+!O>@K@3^5&(~F3ZDJPi61kAO87tA$_^0bPZfyG53^!=)1OMj`Rj8!<rZbzHIc_N!~nV673Xb"
    "rf5*ciTagF70;SaxE@P?Df&#CZ2yf{1#)1tN$7wd3@E9EA{;q00a)^Vqp#X%@@9ch!iZGH+^gx*uUfOQLS`;d#47H|^gbcT!Muj#"
    "6O)4or;zd)jDr#3-&We0aZRKz80bN3L1%E(s$pdIR3ZE{h=s0TJjPIKgMLa|C<HRvOfQ#j!ycn>n~>-3^(h4B*$Dd1Wyxs<EOas$"
    "!cW7knoqN!plywQQ@h$ZD>LLoq=_L?Zsn#lTO3t#SO^T?veK1+I}P8i3WM!r1W46HChT>(<-?i;qR*r2(9oq$)8)(*5mB1lOiF`9"
    "CK0xh?~4YbL77UW?b|V*1*Bl8Dxy+`Y^}sPM@bgEYDQsbS~6*u5}nqEuMg06oP<@0ywq_GD6#gJfc>QIREsGz{Vj4&yw=}Z4m3Z}"
    "yG`Zd=yw*b%32XYKgkVEG12Xi-$KG&t`%uqwf%%`lYQUcAe6>94yuG|W(cUbJ+VNd+WHnj*NW=tf!mrtIB8|GRw8t3?Jxj3wT-?*"
    "xQ#6ThFTPgMYkB`r$y2G%5RnRQVPhyD$IzYJbT_@nO<$61e<{*AS?#<MDWWv30Qe?B~pxQaz^Q8m44B(A!;VoARsGU8ao~8yqQvL"
    "4pU&54sXta1_;5nw|L4LlcWc_;Y*d=oj%D!@CivpnyzWPy)5OhNH6)N>`2;E!^LbS59>5w?MgN7gw(VZ7=pbE&(GB)XNc`m^dp@D"
    "%M#k{be%EtbWM)a+7F_2W?xYPu{lxzL;RNEJ@e+cknjM=jEr$In+sAE0c%G4P^u@<H#>zN`-3icfp38<sXDbwWCW6osWxHktCWJ|"
    "Tlj7Cprzs^fk`oK_jyUkt*_e#?jq}4D4eoeth6OcX&LP5T_cIJn@l@TnN-KD*;eFH3=_*PQcQZ*cFGhGMd{3OS|h)9rYQ)>-`|<+"
    "gI<kn0Ptw@$aH$-zi&aiZS&ObI`A6V8ogL}!z}hd7@nfgsr@}LFN|m^jaIUt9XOg{9-;u8J&f7PxCavwL!<_+Fu_Z5J}FU<+@(s{"
    "i0i8`ZLEqN+5u%u{<a8Sjq|>xDHNLRhc+R>Bu5G^rB$gZmbSafJl6%|ufo(FiOD6{<&UQ;)Wiz&5yDDQj}Y1#&sChMZ^Ci=mO?zF"
    "a}=IS7p;kj8M4|FY(}+I;A69;OCqM}&W(PbH62IK5`$eyi;gcD*Tab!F|w4Vn0{axVv)G}-^oVVr)w4dN^dCamW?C`P$_$rC4#B>"
    "LVhxgmEnltDaAO1hy_J%5=63r+Cv>&Nv1p`KS5NgT!Q6{7GW5~Dm)P)mUcMCXU!E@Xmj=8YGGhy1ZK9f^3*BlC&HTAl)IZO69BZn"
    "XgQN?)XMmgW>(|I+x(g3tN$Fnyi$Dk{XMf0JeYku#(389F?B8*Io}zpt84yO$X~6{d3LXUKD~mlJF#FG$eHVHc4~Nc;zr2*Y}ar<"
    "+FFT5=^G^?%sysB>piU$I%hqG{1L=CP?B#LZ$XVMX-zC2DSu+QWaqF%VE9!`WZV@mBPpTh7P^<C&0E-{kIXwBYxYBC#+qo1JVBn}"
    "RqDI1Qb8h^5{}6bSi>Z{WbQ4{+!N(qt1w-!v@tPcIgl*WQEoMCpjyUo)kHM35zvTK2b#I2#8_HogyAJPNp9w($a)u_-P?nDgtzS4"
    "S;^$|!LS*L%3UeuBkm`)^+iJEg~J#TS<7m})B3|MU%9%@XeO~FWaSlC;V{&idMJ7}nV&#;ZAf(DQ%16QF|DL`lS#1@aknd%d9}Uw"
    "chjkOJ>}i$TGZy>b<OjWBCRQCbG4djcg5u7o-fKL1psdRsi~(-{bHMx&J9L(Gmnx2dPZY1^0;=oHRU(MD0C|p$?L;|b;8)5<M2XT"
    "uBQ*bb#nyfw6<;BN#N@4S86mFP_IGLq6bsZ2Js&CCNFsP$P`gI`MH%fdUkR7&Tv(R-I2TU<Ta=(uk>>jy16|gt?5;xUR7VP{SMy}"
    "vfT_;RH(_a#j<kShxX49jFnO_WKO3ag*a?3^89=HBP9mX8Mcnl&Z?UjCnc?!W~pG12P2&*G_b-!*UT_iwW3#R-^>M)Yz5iQbv7w("
    "HOlMdd9d@^TlyaGj9oq!K=B(6ut8={PO(tDT6(CAC8hn;GyNm<z6-!N@*%%fw6k~$*F2Fzd8Y^ErPAJZu3}0-*LwT6r0}Fhf|6XC"
    "JUGGSkK8IVp-BtZ0&yp(#H>;&7Ht;4Wdaga%5#K)q2k^%0TyTN7J8P86pmT7*!Tu*3xi3j%@+kG(ENlO5h<4AX|}AIa|RZ%8(pAk"
    "byCQPlX<2&$JYMa0{EafLnw5NYi1`^YUID`ZC7u=q<KZJqNJGe!{&-{_X-Q$3&Y7Rbe-@x8D>d@bTB)M3BhZA<^tT8;4$5ha(0Db"
    "Lo<})*0<3Jz_`3hNh>{I#G(Z0*C55}5+%~oou~ioYrgGb5au3C!&yyEhJiV-89~yX$;(j4G0E80N(%r@m}V6c^>0QcnH3gcWFxbQ"
    "WZdpG0eMwkuThm7rB2B(Ut(22a|SE<@9f3I7jQQT(v`Vxk4!R$is}5DAZN3(oGHsQc9|%-iz%9wR+)=DDN$w0`>S8=!)uJ;y#`pW"
    "2}sle2=~xAGTyn9LZKbL(~!b^$3d3x_9Q(D-JxqZE#oa#Ne1~nI&k`GunmF1H?s3<0Mj8TlP$9&SIv*)TrQ1)CCz?Dxz)gw3~WGb"
    "1~aYmqw%*A<tEtT%yQ+GP1L4_JL62JPY=KCoBYbLYttPqWej5<jXn`!aJgDXHeiJ;3&V#2{GFlTRLjM8I0&|zbB#Hte}U#+3D?1V"
    "eR|yFMpwan*vUUr*gdHFssjb1rUQd>lP91jo|ffOBZiG)*Oe8gVt0*W!WJ-1MZjF(n?epPhdG=K{Gw7{upV~^Y}eDvt4Xh@LKk7i"
    "IMdKVD@vLn61{F|6~?)3)>Xaz+}8~N`lx$cuY0bJ!^^&5%2cg0ynK(;wbB8}bmiuba7B(^@+*8*itL&oE#pmN6co|7i_6K@%KjQC"
    "_FOSRo$HEk^ff1QO-Wr{MoeYHLL@oERenc1EDVhZZNtQdNY|B&U0!phsAQonfKGRTb-6i_)gN1krS5TKiVnkVWsom8Izzc&%vny*"
    "lZbU|{L@m(MWHA^DzOir*L?>P8)iV#Pa(ylb7awk-fw4bK-sz~ATzrpGTm$ycMjUO#cl-lQB9=U@=_+@8Ziur{&R*uGwHA{CVY%~"
    "UB%JIq$TVjCUU0K-OKC>@<wJ~IS6saGOnUIs0L*Vv^jF@t;w+67H`g!U*>#LGFfRNwg-bK4UNr>k;7vZCCn9d7ViQiVI~C~y#Gkg"
    "XM7|dzxwmDKO2n#B${A+A|E|De_Nl4moV)TqfMrjg1e#bE~&_DMXm|ZDpt=>%WHJm8l5E5fZ$RGwNa&%S4IFPFlB;BWWr1sDNz~k"
    ";=xZ3A(FDQwT6ix8(X=WX3Wa)lD%bWKH2eA1jUE%ewU+Us6hGg?gc1Wg-%_M!@mWkWmn|TnUhsW<kG^%1f!douUNKX*3}N1puAqM"
    "W0IX?AQB@BB;z6jLIj5>KMwvn{YnfY_=7Ie6XCIg>SpR{Rs;1KLd|Gj=1_|vV_IPxPS|_v9;Z!J@Gl4H&^;Q4YM^#=9MV^9Ce3%@"
    "rqhFx4{GK5>b8-w*k|*-ZFSuzz^I9`y7A?uwj>K_ce(=bj<Un|8fH#?!pR_brbJXKQ@n`ZgM^syZ=q``F~lK;vzA4;qoje+#y+Ma"
    "F^uCbfZWEw!1}&`i&<c2{M<t(>%0Dy$>w?o3>U%w!4&$&XTX?s0(2x1C6YH_#4Wf%3z%H2(QYBZkyxB<x1gj<>Jh|oy#6ect1Z)x"
    "ht*Xtt&v=^VN9{1z5)^9R*%eJF&S!j9LB$7Y}2Hp-UOV4l{`{>?P<`&y;g>@>q{A)0?H=jktp$+Lh<%f49C&(lo<}Mt)Z}xT#`*q"
    "crtt*!2|+t1jAhE<9(OP6cALo1{%Fh>x;;h+%i|qFs8cEFXe6uDft~2(-07(G^oGjJsE~CiFnEBm778tnrDVk@L+zmUxTz8rR>C)"
    "0xfB22mUjnLEo`E3a1j4q_P`^dV+dQ#^d@`y-B)+mb#|J-=YX+-10`AU~Y^o!!Qern>{iW4xO%SG7^(IcVXJR%8B%`)U%JcMdEtg"
    "nnT)i-Ne(~2e^tDB5-<*k`SS%+m$#372)FPHwhwURBL->7t?Bw0mdY($ZxqOUBn``tBzfsgZ}@z#zo6A8oIC@9aCc!FOvrYGW$Tk"
    "PM2_wHSlaw_Dg%7NXl%h)83;TjvgBVVGL@aT_pULUKMj|cOtPd3v`t}tkBvqo;UbsGDvH~ikUS)*^wQ#Ybc^220SQ__Qd80d?91h"
    ";85VXdR^t!7{WbQ5OCcrMADcl>ZS3&6_1;!3XFf`ysk-*F%I;AQ}+d~!_``f@Ni`e`<3JOHhxppD~&$VCOQtdB(Fe(j9yC0uV4wX"
    "YB!7ZJ-cPB4Rs7$c@$gWSvLtors8K^tZ=W%w?avfN^|`tL8<U&HdPN^E|SYKl4Um0U_>~RxoNKVtIUt2V57Zt1&PR>f<zeI1*>ao"
    "z@|*(4U1fp09?9CErqm&p&-!yMpC7<aScilK$nS=`z)Rj|8Zqh%!+-|ok@YJUDF!Si3N5Di(Cu{BB@D{5JNkOj>CNxW?W4%lyJ{f"
    "1>9uTy;(CPdYWs3H~|ZCG(^&9DkDldGok%ze{GR0o9n-&_my6ALBbhLTcg?an;eOpkYrz34bRjX>Q02OR-O1<HKMCPktlcX$C!Wa"
    "{KVj`YWGE=4Sjgn#fw2$prXaViT%4(xri|p;3VNqw?$v|ztq42DyWqe*UjV=XZE;-&g6wkFU45XeAZx4y>?A$vrIU}Y4OZ*=6~AU"
    "7)9EN&aBG*RaLzDF^RqW7WztSOzc^#CDyiXZgFd<QUC1+UpHxRYm-oUpp=~~^_mjJ%#C$n2T`}*pqMN$1x2BvfvEeM&2QFaO{7IU"
    "L+Kmi7YL^_>X-kl*eX_m`dJ@VXDXwu2h&Pq;OoAcCfLoc6=|2KZ9%^KYBgdKy!&NwOitnQg$UYoX`=<1c|vAAGLec^giV(cc4!hp"
    "Vw`~Gld0Uc#FPIB(i?7EARsZr9e%N*oxi}waHWLf#vxj4NxnP(=CP@0rX@=>C)CXNIwmjoJFF`?D0+`v@)5Fs#Bh{N-zAhsiAF);"
    "dstiL3EVYpxgob9<3~oC8DcnOhAYXNVba$%GvW#Ka?JVRWO*-cU68$I3}N4>`HVL_8q5-_qx(f1WgpRiw2JX3cOns~x5J629iEQT"
    "vN~np+zbwFt1+9Nrd2AzOw=_>3Qb{t)*25()95PnCIQ3*b4a{|7T+VZ1FdLJ{RIf#tfZY`qMUatkX(<I9=-anm_X@xTng=E{w#M@"
    "P*1`wB3uj7DEuPmPY|9;ztugU6|^@HhCu;b7q%w)GXPY!C)WqF=7o+|;L-^!87|D2bH`H1DrZO4<XC-IX5IHB#H_8M4yF9VG*drD"
    "O@&<(jG#u8rpRf)Kqrj|>n1eOoqqO}@TIi_CJqT2g+hKgaUl(+&%pU36LBUZb<!<}Sjx3&uM?1&;DQzs@5q=#t#NmOaEB0({OUnd"
    "hn|6y^`Om}u!RIR^4M#F@EUZ{)_p+QIkJMQ41Fgw7<XoRgkuw{migH;SKusnPp$iPlLYiHIke&)^0n<pXmXzYXPP&~SHxWAVhwR!"
    "!Xe{Kw^cWVMn(qAJYJG$X2<%|QiJO0i?!)JPCC3KodcFM0NpYr+~!5w+mBdCT88>9m-iw#Cm?6DT|;MN-O@%KCbNuqPD*3tYPAzj"
    "ytXiq++Lr%6>O`F%j_%nNX<DtYaK__=f~S!1c-sJ!p&vHJv}q2nKfa*3q#0=RZ|V?)~E#Gj<TC&FG=~8tLoF*gK}xX6nE=j<o1}{"
    "Q|gM$JaKR4Y+{UpG5L+Dk(-JA5J4AueoI+%d-lgROqO}#vW&u{3aK2W-ebN>c&#zH&N1_@W@0-u@_N*YjHR@}=lh~c{~SA`HU+qI"
    "?N{F$Ao{14&U6w}%ZW#)a$(gW3|Ol6oa-|jaUgVd_`YV*Nov0uKVkspnrS8+v`_Ma(u}gArE*eVm_tw1EJLT^@&8}b&iz|Mj8`HZ"
    "W*~Hfh!DrJCU}O`(t)psVMHdBaorJqlN9*s@!%>u!hT^Lo?T<cxLeE7p1-DHlYeM@DqKp=JX>=L_|kvWxZYu<6ST0WpQ}1`6{am$"
    "v@)YWGisgii<JrQtA=f%zSX42_^D7<KgL|KwpG%&W+gJbjj7PzcFp5j30n%nJ(CFfYP-n44PI`6UGgn<xgBP)TttuomOqhw>TW}V"
    "LFr7{DRja^``ij_#dWz@_vB*W@{VI^zes^G@Opj;%$iFhfJOJ8*3HcavSOa5DaQa02oy7dh<Yz*Chq6g+R4rkn_D-RVAAwkxy~86"
    "$7qfHW44^gIH{bK^j|4JN7{FgcwH7?SxIv8mC4!_jKU;6LFLAa7^P3K8n<pTZFB7}p9UlmJ9ogYvYIHWJoXxu;pkEuuMwFuK(VA-"
    "{a&OoUn4N8-^3S{6mav^XCpR~84sg9S#vMx5{&)~vIiowh4eWEPW8vH0~pLIVkEX(28s?0e<ic{C)Y}{yVh4%80%@%9afva8S56m"
    "DB!?YRQiDIYKJ9ATtU<VUJEz)h1DfZ+;%CGO;@2``hae9_g>><bDcXItA}WR<ppDTTe3KR36r^KE=pYl@hL)R>!P7?T6gh5%jdZ@"
    "Uam=;;}28M<=#*2_XWZ#zONfsa19hm>yZ9%A%+M~&bJK6OrCBphgWT%YZ@U{JY3tc?wPYKQ8y^q7Z_FojpE$hOhUPD96VQUQm#G1"
    "n;rtv=796nPbvwm>u)4w8F=T9bqx+dJECTivdNGlrb&dH^wl>5tKhCQa(w_D3F@>ZBDAN_OfN&y@70Pu*X*#e=Cd<?V&(Ing<%?u"
    "ca#Gl@n<evGdJ7mP~Jl<f5vqghK~3}Um>@zY%5+)nJ>_MEL_~@ueFDZt!t#%!?DDcpN@s2ec+O`AhNlp+W<!hDVaqPi1n=QFk(|o"
    "vji{WquuHpTrCKVStB@7-~w55iYEWjjl7JaS)E(-!G(2u6rWE9icO|5bfL1o+)e)-H^9EG*=}RC42%^Hw{|u0W~pCZcP0I9Q(v*S"
    "WqOt}aw8U;(^C{c^+&Z!UJP4ET^v!0n-WwC^10@0UCfIJQHs{qRM0g&V-5TXGwyRsW}oXqzBSLUuj|arYDi@iOjx%lq%}_Tx14uP"
    "q*-_9SR#Jki+yvS+Mr{M+G8pFW<WUPHf&twLS|)1SM3Bj)xkUjNa&#hr^?~ip5Yb7FKb%dXN}xi(>up%i)5iJa9z`7*8aQI4r2e`"
    "tGoCF#;bCz2+do|m@tedu7wTe-gE3A+_pH1{`({AKMw+>gqqg?DBAWpHm<c@rN7Wyi1F&&(>Eik91lgq^qvc!BkC*o&LsxYhd*MG"
    "+zBN2&fM2EA4xvhuWQZ%<5z%xa}DovkelB_U}6PL5SYEb=K8tSSpGZJb+tOLA}{?|5FJO47_vnG$fdy8Zl-up7(Um~PY*S0!nih9"
    "Vs)!5d2-1jjTCEq$)b)c8HWOMeIQ-g%(z{XQLS57a8Wz&R>Alrf?(I}cdKImcW^2bd+L&FhIBv+%$m8>%W`h($W|X|Uo*%28l!=_"
    "LL!)>yTU8_+TYI6w%RM_8bd%aWFR5CK!{s+8Lzz~!?juw1*68g>x_`my6<ic=(Vs?vH*nenPW({)z-v7EHuHb%Qk@++GhFp@{dtf"
    "t0EF8wNj>o!LCeWp(PWWzU+=j0X1`O<x7!FDz7CKbW)BrJ=f78z^J9ZiV7Ig`rGu4oLfR;t8d?|+sc4Y95pi?sYGAn92<4&Yxn{A"
    "PfG<z6G9F2OK(2xEBl66dTzEM7Q-|13q`F>(lk3acEM1Yb%}>tcNcT>*ldXbmz2e=KMHa(7_o=gX!$fNGzep%tg!UF7EZguI+aET"
    "iCq<Ja(Dpc3y)gpe~`1?h|z{M#f+Wg_A$4jBcP=j-3sJ``al7T>Du4RIS5BGIohvTUVn7x`x>H1`=^hBKpuAhJdH~R)<m<+9W(GL"
    "y6!rgnpSE$tdY(HT-~-Y#%-IC&8Df+U|t#Kz3dF`VU-jI+9@0}w{aojP6FA~uM$q7+c8j4XjU`?lU%r&e7sD#R~BYfmx81i6Q^gS"
    "DW$heIZ#+gZDS4q^BMF4?en^S6QawlZF1_eDYs$zmOekpkfEPMxXCcnXByUNYct~E7GR{=Z>)P4eaq{r#!gKQO^0)T5LLG0AD%s~"
    "V_4%?we$oE3afvC?A`GD?_|QTYO>(OzHnE>a$IE4SKSYiUGK8M6Rt}9Fiq}Boy@o!Yp%8(w^m3l7L+M?vTyiPLvU%l?}&Zw=HgnJ"
    "G%=_2J<~lHUD)g+jM)3OE*gO2mdG%>!mWE_@8$8zTW%{B;#N?IG#mqY=uj2b$!(V3VkmY_B6|oM1-JdIONXS-l_?zLmk3o3Dm^^6"
    "(=)++nwwc#OgQnRG<9$S$GZ%!zd+OP!<>=AXM9h1xP{>)mK*h+CQ<r_Yx1y|i#TneoWHKZ&BpE!?&jYelF)~6Ub5Wz>B_Eu%WM`g"
    "-V{5DmI=T|FPaT+@6Qo#olIsNd>1jNEO1NVxOei56fDTXTsVN~_ua=t7xVNFM%K4IFrZC1?prbg$l1Bbh)Wo}PP3XT*HdJxlj@^i"
    "58Q<#Tbhsba4!v5*a)?kgX9^L<_Xp4EPQ2>?TY?6cdz@V=&mRCSJp&r8eAFmc&~x920os)JBSAy)Ub#*jE`Ao`e7ncr^a~&w<t=K"
    "g3441y5Ee;v<w<N9)8WIS;j;jCqki^7`k#PYr=xT*d%cqLnvOqNzHA;{EiT;4YxMvWe*R=TS(=3c%}rc5wvU8pl5nN12LkPv)w}^"
    "IkbqmWkvwQZr1QUvQO?eBSOe?tfJ|#%j7pHq~)^EMb40nzB+8`YWTZB;f$2@F|Kh5B<#69*!&I(Vsy;Pg44A*3**q+T~FyaGDHlC"
    "E8xq_C9jq~YPl)lqg2l3pILr}EE|Z6{2oJvRtBX}l*JezN{}SU@fqu@Ea<SJ_i~Ix`w8ALYbAEZByhovl|uK&ii1N)yvsd}mF3Pv"
    "Yq(dHb7DW%;GhMei0qI?p%Cfa%e~sqEI}NueYDJZHu{vbCg!f0$aw{F*Zg3r7cf=Y!k>}9XZ>Looru?Y6VBlxMwv7&Zv}mm>7}tS"
    "5bIbMx5vI}pFp+dmo={ZR^~EP7rBej`{?%Q^rqvtzYZ35lY*bC%!n}WO1kqip^f6aoGG5MdReKsGLV3~o@*#}e-nWAIIj|A?V@Mi"
    "H@W7JZo9ck9Tle9SM!kC$W{K31j+qcb&_xHRh!@X3w-bzAjrMG^C*ESIV%M$3B2?Ovo9x3fS;RP*Im%Q`gOq{2&7OwMqFUCNnSlb"
    "g^M(0v+)Yo*kmg2tCpWuGM;xKGT1Knddd=R=!cZa-^`DYS)hwqrdnUYZK*5Cz{D|s$v=ub9+@(#HTynrQ_P(i{Ygn*XU=JALWj6;"
    "r&W!+TxKI^zRIw;wlKE55G;cfDOL6qv8>5dFjcZEf4L_FA7mr<Hc>)kZEA6jBYc>+xqYt}uCA;Lo3aU|$H>JK;x#Y&N{&k+!OchY"
    "*6WyXPJQ^M10v)gm_Ri-Q!mKm%b&${2dX%kStH&meME5qnPu+ZT%IR^0L?Sec-YMziCI%rNx!RQcH0|HBY8}~`!PRv^Q4g;YgJ+>"
    "@@zf)mT+;7RQ35xPZCMckUDikT(GeXIR5~ojdii?D)=6R^S3s(cKbz4@x27`X<(v=9|o{mLuh`P{k*V>s|yBjvIf(lxa0*(lQdZR"
    "t8Pj~&HJA3_iFD<luUbjuKOJfJuoKa--$Er)%OK7=l#B`-X-JIJ!xjWyV*;pDcO0y=j-g3xo*!zC9S-&eCul1q;N>W)8qTn0lBgY"
    "2boAQE<jr<l`dAv&RM43tb=%;vrzZClaFj`NT_ue(^&NZ-mhUc%(pg?4lO9VKsr<V^z`G*^VDbMnyYK$x(bEm^iDF+{5O&{+M50{"
    "o{zY|;WaOAVn5CK?(bKB3nNH0i$2uTCVb|+aNcYedGJ6uhFTBl&UL-+S7nSs(LVm1{pW7dZ>HClQ#*IQ#@(4SRkshg?|bn1S3Ap#"
    "p~8{Eh3{*g_q-i#Tz=h1R~VRK&Fx>8&Zxg~|C`%Miju1+<6JWkz*oIq_sz6Pu0GNuU-zKvicuIMju!>GLKHL|6cDPVETWh5zRmm8"
    "zG#={tJt5ndC|UA0mn7JT4RtJF($bnCxv^z&0js&#US>vy(yRGUI0BY!zT^%7S~-XAw7u1-_^>~*BoC`<2}4nx=4S0i8N*AJxOA("
    "^W0pZ6(O5rY{hKzCaU=OIUn`C-EV4x3Q3C+521@oNaQUHuO~=p`<~CgX+PI^m^EQ1lQ@-vkar+lL97Qx`Il?4)*R;4#TknuxM+k^"
    "Bk{yHX%Cxw{@L%hA9*Jgotenh-<9Fp%m^0-mZX~T|MYYw+L7DXvc*I&Qz~Eo|7XfpasWW$#SXgP>RRpYvXsdII5<NLia!vW(p%-$"
    "xh}T{t3FR>tGKV1Z-uw}LmLQDW{@qqZr!Z%rtLnC1^gH0RRD~xg}6<pt<#_-!G?$M={mjj66@zG%97$?#`-~ax}fE)KSz72@Flgh"
    "Zgl0A@KLnB$>Fs=547?QtpmHnlwU+=c61o#M=4Hgb>GTAx}3gkscqq{s2=qKB3_B4e>rURKA}r=)d$+Pv7tn*LnTw2v#DqXwQmKk"
    "Hu661p9VN>;_s}-*=!)IH1vn2U)y(8Y5@<i&+t%sgf;g8bRLD@*zpF6uQC4CZrUKwwEg(!)X&hJSJL_c#|D@wUFSjT<t(WkW$Z;C"
    "TwXdy#;;p;(<2W6DprL$x>dqx;hZNRie&9A^GgN|chgFv0fW&kG*V6ej`p6V$oTzsHb#yvh?84W{z*4=+zp5ZEqDEx^#!N<6#i^0"
    "bbDxRi86QCNUP{HB-(1z653DV;%3*Q>iAq0_5t_f`9P~I*!Bhm$nifM0Wt}oZypuV86F%ueAfH1$??tbdpf0?9Vp$1na_32zBM;@"
    "eD}ULWnxxnn#L_Z*KgYgi%F2+K1yhpnYO-1zJ;IWLa8i%pPP06{`q>F4Lk~Fz7{_UQjzB{d+yA=#|O|ve&BYIuffg8_yC;z@PfD9"
    "yq}Mb|GmE3Vtuw_@^w!m!h>`65dU`{VAaASDPi$9uy^!+$Nzs{)JpfWv)w{-xA4Cwmdx8s&&vo87Tjwlx*VI&!T|XVPHI=8H&8!f"
    "DiE9v6B_3q5Ii?&&h_9kftOxX={gkQOKh&iLEMz7#F^ZAEo7z&`AQ`qs~Q&i3ga6`L2kUbgt4K!K7PS9>)ny<QRxpwR0Wy>8$v`@"
    "@6aX=4v7kw<V0N=+hczO#Y=~BR}zb9j`k_mP)D#P3*ZmL6m(7;<EqE?_tpMjT?G7ggw6Wt<F&+3x_+4|k=(*gg*YBCcCSFAuL^Yq"
    ";|4ts$jQu(ibW}t>7Qd+sFg{_fkAr%LeniqI`?=V=b59@B#;|mp#WRPdKaa6HHSClXXo``?vt+<<S9Kqz1A17SY3NuNppuv11nvc"
    "Ynd0kN)T?MVoLF_;Kt={piVBu#0!apV(9X;oROZ;HUq-&#C%j^SpvA9E&8vws%RChy^zr1k6|N*JF8T^PR82Ht=D%gN~Lo_+9^Jy"
    "a=n+YM`R<XW&PF*Uh@(SNTAOc;uAyMwW4RukhG45y(v1Sn3>)k?kTRcj~w615Z7v2i&jovbFEA-gA(VGMqegE^I9euHvw->?4nKI"
    ")ZgB#tyCMGHa!fbJK$hV$xWEyfV)Q^_kCc7Yj6@OlvBwCfudJ(J>48R!vXyVeZ?Q;-zmLcsy3AIFDhV=Sq|=$+Ha)3^m?xowe9n="
    "*@p_Hrt*{$_de3LwOo6px7*(os!E_ty-+SoTcMwOgb;@NNZ_ELTTScZ{y+-I;EF*h7(fFZH*K69WqIPU@_~rH)cb}u^09qOG%yo}"
    "31&p*s3fBvv*Iuc+sQ_8$TQJ}27jUCOvm0yPf;%gHk_SbC?-p(OJGo}Qd6%$<x>XeV?0YKyUw13`6G|izSZ!Vru*p=w^3Sw4WG*o"
    "Bc6`mxSs6!P%Ux;KXJbyYTi&%NMy0XITA;K!UEELBp)<>&WB@N1|u>i3^Ximl^j{8>*Za@Q^v!0Dpj`4Cl0nAJwR1Ofy_<WVY7R^"
    "C3GtbQX}{4-kME~K?La4@sjC`Fk?5w{kR%iLSaNF`PEm@fOH0c?^h*sU>(EtRmwrD5aAl7I1z>hGh_#DSo@46s5WSyV~pWChVT{h"
    "S6so%EOSRLHyHQCn}4MO&b}yqpgi6uEwlHMZH0l310G3QbG*t^Yi?b>(bHY%MIE5BLQQW}a8#)T{HX3f3YFB4i!niQ#fJpn1;qOg"
    "Qe~z<w!n(ESDq@hOW)QzS0otFli*~1=_zS5ZrYqR!*)`-M>Gw`d*0vOLsupgT21KdT>ZSyi8+{ZYFwD<sz6|XDWv6H)*~Vy2CNL*"
    "7DhMd7`N5avtaBB&8{=$y+mLaU?hND=wnWI%rj7~tF%+GbuIgvPCk67d|N1+Cwc~$YJdgIwC`gt8PQDrsxrY1PFr6&D0N}lJhOum"
    "Q00jLi)!vd7X>SeYdQaZtt!Z{i=`V6is+pf<u1+yaDl*ShXySMn6uZZ{QIiR0XdZWTz19#w7?u=VDMx@6G3`IiRZ)e4jxJwbYlo*"
    "aHG#~<L7h-#K!pTnbif;>^WyIrkM;A-Jl7cxg=``7=uIg&HUt<AR~1FP=O{Vq89T6MFz$XEOCnaMBNV_P6#T?(M89GbeXpE42Q4c"
    "k+bDHjA&<fEk<Cw=j8!&bml>BW81}Tx~*mfE!t}l{GQPsG@y0dF^2k$;Wx}*ZiC^-BQVWYip^7T<rW7x%4H<<Tn)Em5)Y6G5Mn|R"
    "6O+C$J>&66Dm$5TM$HkXFH>k=EP!i8ZCwbiGXEK|1&_Yb#!Alz@>ukBpQt|xagAMn=qEA>kA8fg5H=n(PXnbmm&-bVe?s_){6QLq"
    "C(Hrv-y#@>=Y3lO*3=3W*m2|k8_XO3TL4Ze8GVt#GFM^n)Uv(>Z#I4M7Q@GLTH|QwiYj_CJ>~7HQst{pu7MshOEh9#8F8R~F<C@Z"
    "V*s@Wp~9&;)A{LmyD#+|@pG5$UUzMb*K4ZCspvy|CH>M|%cXRMp@kks1);9YZJI{)IYNVh+dO|I;}3w;GA7=flD{QwE`IYt8`yAX"
    "Rq<G=hkEzFlqTKnegA?a$B0C`c{eqa7`nh^rOn;Wc>XBjB)F#|juU3Ssx-RF7BE-ZcE1_Nz*#0o0!NPUugc2(+F;YDz&laF8AFF-"
    "e6Q%zMr%)@Eip1iTo))nsPZ})7*U-KFDV+wIyV4s<Ge<+x)&h5VZG;ihZm}(@r#-3y(QED?q6tnai?vJwB1H({d9Si4lwV{*L;_E"
    "-t+rTxdKr1czX%UqG$VB!#jsBrLBz@soZilqdE;;P%V0$S2{=0t5gD(7KbNJZ_{flY#YS)7o(&}({$tmD8T#Wh3VfN_jY``GJ3t)"
    "r8cm_JZE});d_bSb(YywI`6dlfC~U~gU@08T=w=7lt{K-9J?&@not?IaG5DU4$>>@1jH8xnTUI7I@rC>8HF(@A@!tYF02hkuR4(x"
    "D&lX@8t8{Am^B#IN2grLLiiV$UfsbF0JX_{A2A=H?x&za(WoX2r4jMy({ehY9&<f#lHurwCIIP6*}5`8OX6o($B57d!%R%RvbZ`3"
    "dVn$p$n20ZN*iIn%-tLJN`Jls_{+BZ)d`GSCC3R(x?=yD?n+vRKH4jR4whpSqvdFivzXpG5q03*`%QuJ%;K4lsAK@qfzm)zoURMV"
    "`G~EgPQb$h2Sf;X8^|WLu>ZvQ&wc&7AJ;k87QdG31YR*44B@I+;F47jsz<HsGp57N0jaLD!kT_#&l(Lq1Xa9k>DUu<D}_H4x}ba@"
    "nbn#DR#=g2!adq?HIVAUbupy^1L1SJ{jlbTx^z++cutkAc7+tEu}*rq7f?JJrtdG6aw<Tzs^_}Ax{6YhAW~fR!MEdsvf^cQQdi#v"
    "uYmD6^rX}0L$#0gokd4<5?6GMC$okNek*XtYb-qGp?lRT;Wiip*#=?u^+?Ni%BvoYZVXw!0C0BE>$*PZrNVgb)w1@8{3;aip52jN"
    "@K-b71w#}#*(2SbA0?g6$BK@HrZgrgM0dYPOpickv=xpZZMh?BmFueBpEiESegJRIO7}1@UyALB%8ur<R_xE1pGTDA0#BZ=G7k)0"
    ">?mQmr()y<%0WRHvc6m;5-1PVLH+3e*dP;Fe#YSDmDj&2%tgJl7m_$js!W*9QrP*K1V?$Sa!RITJ^Yvf%_L^PrBreLm0M!H>qsg+"
    "g7G*zE+@8~o$gp@+gv9K;o#P~<6A@Mmi^+&U*B0iim{d>dFh_$dDSiE)6J4MitraIYz>$L^vIWyI?LRYG8e>)zBh1|cUxbpUK`Ec"
    "wPs)^T1BTVBxe1I@8L`?m01ihp!P^g6i=kC0Vwu_$2tTq{mawxh$i)8i?)Wx)S31M2ywuHgm+!AM}<%=zE<eMim>kt9Es?0T(&nG"
    "KDK}ic5qGFdCuMP^<b#Ap5Dq!$-5XF(0(#aoIXKXW3RQYwceKFs;MgQVs?|`myu`>m*N<G<TL$kyH>^8xj)^$lbXmzE*~A}g~bbY"
    "SwGRspB3KR1KHCRdL+XC$fnY?p3hRhD&3fY>r*gx5;`jWBAhjF`wrFA4h<=+FH9?M^y!cm)_uPaQ`;?)z>H_U9FUEI!$8H&Jpe=i"
    "O#)Uv>#M_uj0R)s^gfxqE4L<nF%l}`m1aRr!<;%G5)aN3s@1`CB+HY*WgF%o>e64CC_jc00cPrHS&Ikl?o;AdTgrDu6436d?&opW"
    "!(bJ|OAJ2Qt%7M#Ac)2rFc2TT7@6pI%G?(_DLv}FVitVl``-_HQs+%gOhKoI{s?<SI3NF0f^x4k0DpqojJ8?Ek1Q4ZOPHACzsiH_"
    "Qb>k6q~dPUuNm_IG>E#j;sF{uSyhwbxQ>m23;+f32&*9n+Wz}ITDNCs+pR7UF;Aot1YMY{dV1L#nI5zj%wCLzMQV{I;Lv_iM$%8G"
    "1@Ix5LS%qiKm%2G&ihbow1%lc;Ea4v0QaEG<ArLWMX!-3M@ax3i3g&UD?BTEq+Y1T5b11$v!FC;??RhXVx<f&z$?XYMw*zFC#+|D"
    "*a(IE1-UHu=4pjdnSiYbyyn;}ETjj6pAG<@i!jH2H01iad}c9TXG_sR9i^lDhGF6hy9mte^0kt+der|onc@XQu)Dgg+?Xc*U9p)S"
    "yy3#?t=%4QT3uJYD%=KJxq!Opzl|Cj9eQw!z(W<QACqkJz*O%hHX{HL1~Kq|;*K|FW~dA1;UWK_I52K>wo&Y!-edri-6GCd>Choi"
    "xN9iof$Y;g+tn{QU{pOfL>CN{XWRjv9rp~>m?t#w=kNzU^mY>zc_|h6pacOEC<qO|N+8^XMm<+$<b9{n8jkd+D}@0daOL0TyD#fP"
    "l+yhw*?HgiC(#d>fUG!vcC2k`hQ=FPU4ydJ4(E|H1Cuh8j@mKL1K&;^`UiQJZs1271Bu1ik2vd*(iZQ3p*mlq;=+e3*xbR{U;1a^"
    "xZ>)6m~GXizIBoClri7b8Kfr+suiJ6t(uN<(o(lZPYua<W(N7D^P9#7a)(?`^;Mg@GKOP|ZJQtDSKx7ffmFkoW4wxzEG42h8aDt*"
    "0rr6=Q0?S>cS316@5gfmZ&R&c<md^#{oi1kB?#^_sje^ourshy=udazicDMYdt2guG~BCa?msu|zh9cnxM;?B9T<bOvu}vE=o~DC"
    "CO%`sgXS?sY=MzcaC0n|RRwhtBvkL(a@Z@@h#)=f_V4oh`QCV}x5q9E=o`EiyZuiGP001iYg_tU+*3pd5ahrz%#IGW6U9;bJ{!Ox"
    "+$UZrLLfWDY#Iz+vC@z}_-ohdUM!_?A||QjKsOwPX}o}NGHI!HGd!+scaznV*tx9M;ts~y8aq4}JM!4*C3m|_(f{KVYN$>VGM2Bb"
    "qVG1Fc>xS-D&NIP6duIHz>wR!e`5U(cf-=R|IuNA?kSRW0)lA;Z0c;j6HXc0r}5Y!J5rHN<GzC1FU-d}Do<Qequ~eEiW#*c`s(xe"
    "P%(Q2-JO;|u)aY}3r-j+0ImfmWs{2a25YuB5kv-OsF{ixsYxCsIZJ4${anpZ(A#Wcl#I+qqz{CGdPVXLUXaqf3Az`6>%mkqg7-ut"
    "1qE?9w;uZauODNc2L3Y~$jvDA({^W6T?|ZyB_RgNEK}zIxr`#r?iriWROp_h2iWcL80ST@@FTOlX_^KI04OS!s~+c#qnf@IyC<y("
    "4&Z2XSvF<VWM}v+<kIM6jpTlXj#}7NF@Nc)93I_S6CCbzdeN9tY)lpAo1%VB58^C07bHQOzI)pm2aWrb(@@%EHo(yFYWB&gjRzC}"
    "UG;*?B!f0Rg)?>)M9OFzCX_hRj(mjcA3Nldy#z}=m~o&w@G|?JJ`uLE%cPy5gI>X5gdeCf_>dsz(&*PVWqamFBfYG|BU9oAJNErx"
    "R1Z$_#>vZlV1#+KZXy9W->c5UU<dMH$UA2Td>qvy%RA3z^U4C*@4bY7@JRE}&7epXYzWEr`TANBXaSt9b@v4u3_i_@7p!)~pDV7)"
    "r|-DMxm`O$r&W)m7EIO<-Kfd|23g+OCOx6YL}ly<!LmV>c^`S~N^?u1b6_@IdQ*$(miu4J`0I79-=R3%MZ}}9b`7eG!#kC_TFE1B"
    "y1yN@x#Ui-ZQ#viEdW~$Nf|J$v{o8(<^@tFQf2hvpgMjO;o!5*<v5Uv0Z>|AVf~}}^%sjhyy*dSmv8;^&_1ITTfkWah~!wYD6I;3"
    "4mD-64R@1R-gv|6sjiv5ts-s#jtON7FOrJ0B`FdwHubNe;|?I%Sakg>X{OE`1Lofy;{J(lHB8q4IMsn$wcU0en^JPZc4qJeE&M*_"
    "5lBT1)|`kGDIg%6+wKA(7e{J6OLRC*1Jq_l>=ic!=pn&6qM3Pbc@3Oy+$2Rnc!XX1zXp5lv9%%9b5dW|yXa`dMHb$YLM}38cBE6R"
    "oVF}$0EJ1*8~QYNLfnm$1(7|y&{zJy`1)J>u2R*3L!?JDts@;!$LgGy4EA;yDA`2$_e98PISDm}B6`AqmE*Jti{j(ahUGuv_0cwa"
    "u~(r_UyqJH>Z+~8Lq#$6kM0&?Lr0=La3?Aapb`h<L3j>s8l=)5^MPR8yfvQJgSza`^2YpHSr6Z{9JHa%`_>B64%v;E245BN20p>J"
    "&I&8|TI$5gamn$G3pZU2oun*<!5N(TRhY=v&BOYI?HfP1?M{N=0<(jHC_p<ta|8~m^XWp>=te{s7`W$^=iV&k5~*{7XGLdM(mJ(t"
    "h_?7kqOz2YrbXOw=Htdo*M)6gMqYQTBDnAb?=t#=bN4l!c-*UT8J%*`0@bv>Qr8lx#Q-5%Gb_DTNDX8^^t9;SC=Wli>YCe`l()oc"
    "bA}X060ubWPDNw$;=SoF$uEa#Ykae<$sqn9W>@Y%M0J-4v2>Iy62+8WKv&d>&+K1UM=K0|)>RbSfMZ+`DUnBrqk&CT%3Tt2De1z#"
    "SG#|U4{8Tt!9;_bK`1OLC`5H!?^|)HLsU3WqQj*!K9+WRvKyU43>@qA(t_Sd7B~H6L+%vvv63CqVkMzxI|DRM)U_<qqr+-ocx*RX"
    "kR(Q)Gh<TP&D*)O0gknN7(LP+%nbkZVAio9x|tfaMd&W86|Dd$k`US3F)()4heL)!Eo3T!^alB_(Fmcy;TVIZVTB4Mh=0TFtU7-p"
    "KCmj2^mm!iGRQWe(%tp@LhC-6yw*{E&?8n1K`umRxtn?M6;P=|`E8sBco>p8roiK)@6-0YRYRPI{==fi0nmx)qy;fm9-x-1Yd!5n"
    "qVfc}s^tT7l4lvxuU^&qe=6JwIdC^nO{{5FJ&#u%r>=11ZD?07J)L2D@^+Omc|~{*u^(r3m-b)AL7wE`wHfWF)j`t*`6%O#YR7lD"
    "z6wTM@mRlCeO7tD4o?0YcFzvBVOcZG6LHDG`8)+B8~Uu)l(x{GKVA0fO}+jK6?rjGz6^sydMja$wNL;Anh*M+66<Tdzd!TD;#_+R"
    "20Nh3p0$cM$_3QhV%sNVB}^1KK^()G2Oz*jM{h4Dg*z=Joy7HRh9VSN^v4;vC7ofqDHY4*WOH`N;Q)^mm42I!w2CzHXziU}ukRo5"
    "n`u|++*$otB;X3G#6dem7p8pROy6ns05$B<JOxT-g}b)rWA$@SOVb_c;H?c?$hzM7HB2zq#{B3}e*MwnITlm{vx54m#X8?5dpwJf"
    "8F~os^sASrhy8^($yoKirs~#aOF=~eWyw3t6fKMYm~rjZSxd^vv>`vgpcxeGnQ{T=q8sp~@4EZm(ZVC#AW;G-MVE~3`=Z5Ej#XKf"
    "p7E-q>}x2jrw{EqSm>>6=lJX(Je2!r0kfIkYj%%Gd39APx-l4ORGB!aAt8QZY;o|;yHbj|>)g+(!IenGy}&a50H48Kfp*+PSA|9k"
    "6Y%WO^kr@>#f_>qq9uZ635}RYzs3HQ6-c{^9y*cs$H}Yq*?OTe{GvwEN+GN2bj|ve^$gmHW;moqU71ySA6bNYC6ZzW7Ic;K1dWkM"
    "+~KGcd{S?G<x$>oJ=b_TrA?&Ip7M%kiYyZ5n<g)(VcD}q$3f07s~ON415^X9RPm()AoBe8BBCy}tkx#ddpVj8bNtIstQk<VIJ8%_"
    "i)tUR8(PryrX3u_#Sw&x7R6k`v}h3N8kKse=d38nC=%7*g$ahIL;XBeZ0Wd05rH?ba!4@*q$Svn-ad5H77{Sh`^*IBdh3H5y5QJ$"
    "Jcb3$w$MLwo>^G{%H=9)kAw>Dt($7|cUWbBHvInsP)h>@EdT%j2mk;8Apq^vN8<ng|NsC0|NjvH6aZ#naxO3~FfMarVQghCZg6=4"
    "01yD60RR910001T0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-XS"
    "h7hEwqfo0rI^f#*z}9B+_W&C<)pQ#z4<{QJb|D)Ub`IN=838tY-e)Yb%L8q`1+?2VnoYGS{+w*q8>?(n>db8uR$6Ameek4pW`vDp"
    "GEa=nmhVnBEU7HE<|mbHW;UO<_PL{I!|$}pM&E$JR>$p*jkQ#W&BC9m*2-&tT1R&-uw<)RVpGrPU>UTd(WcAX+eWg~$tK1z%jW!t"
    "Ae)_TudQ2S`)vwqi){|*2ipXza@s5r`e+l7_Q57zOvOgF|Dw&+Z-TZqI&xNu4;^h<xms-${B&)0`ZU@+iD$G?pFh=7Z=0FT_2$`D"
    "_m5Atd0@88=K7XTR`(g?t+wx3YW@B(i;d)!ew&r&`fMI;ud#Ws&)BBKuER#;tG>;<B^)-HnjSWj&uZJ4x@p+}08mQ<1T6pn00;m8"
    "03iTxf(H@*|NsC0|Ns9G02BabVR9}pE-)@>Zge;<Zg6=401yDcwg3PC0001+X#fBK0001#y~~a)Ta&Fd@9rL%Yp++RUV&5{pn=2#"
    "&;!w-aayRvDFhPYpgM>S@Dx00uFME`pI63bvFicYf7RY=Wk&dAPP+^<8)ozW{cr#K|K`8@ci#P<?*ID7fB!H4@qhf+fBdih;UE9+"
    "|K&gX$A9{VfBc{R!@vF?|N77W+yC$%{`KGg3qSv_|M`FYkN={d|HuFNpa1uN(ck}*|MEZor+?u8{|o)!fBH}V@c;b7|L=buA*3xG"
    "eb(jX9*($TSk28`iVJtD!-dw<>OKVL{g`76{VDaej<BcVQ`L`y_qDs4j@{4hhL1gzaIDL%%f}J_y#6?S@o~3)&Ty_*3*CizS6wo?"
    "HI{dyegCx8tGm|gIn!vak2{C<iak61FNSefzs<S)Xd!;+8Ad(5o3Gp5_Z%g<y||*=`gFy5hx`71&3F$N*Vfk_e9LLBJc|D4T)66;"
    "ebLJmx9$0(^>&On^zLK2?o;~kX`Jy4DTdA0Ypj=FvtIqV>SU>2>pt%mXUJ~qpRh(A!N>b|(-mV2E4r`i<@ee2^GENgmY8$dV$}0!"
    "g<jsJ`=<xzTuiI<<oDK{?thNDmE`&gODo@oyIqJ=&){F#X|IOXR?8UYeb%ccZ3`>d_1w+1+4iDq#OYlO%|+kb@}Iu@+pREM4JB#^"
    "Yx5zc+UG32o~`!L&k?I1HO#oespV;NxR-9de4Qii?ye(jyDyv5O+qd{`xKi#I78HmtU2^2r=@UfN`CTk+iE?!)VyD}>r*n)^awsX"
    "x9NW|=%KYpGo~OJsV@83YP?s=%NIRc+jPy<x1Li7>-MFl)YFgv20ixFa%}$Lmuvo(@FkySUsG>%>-JI7`YRoJJN+Q^e3dqRo5_vU"
    "=Cj{nI*CG@x{Dh;vcyQzQ}tbKK?`&E$#V87mC$?U{A?2XBw09vgcVH)d3Rqa<-FqNyPj!v=Y}q)jYxiOLlPx5D!-4o<<)eR5^nul"
    "_jYC9o&VU^E=iE^N4<MqJ+mp&gX#NpLwgvi)55yo?sd&2;nH5Tbx%EP8@>Ax^-UIMot_^^P|J~>HcT>Ae2CiER<$9LC9VIs=Xv=O"
    "M(X)q<v65jZJb`~C5>v$e>_6t&C*@Ep2tgUrhl$|PkPS~_0^oeWfY|0S{@mQaOrv6T6zX;?@W5M>V4ahisg!*(Z@EH>$^8KS!ufH"
    "Bpbs^?^n`8C+P`K*tepeFTJmxV60iHD<eq*^bB+H^SXNPWAxdjw82$Z&vm|P?JQo|w_W=yDbi-9y(BHorRzvy^yZVxHYtvN8{4cc"
    "YH?Bvd4)|1t_2->3#?f4vTKqK30CwHX<bwnF5ltPe@Zi^Zmfk!B_Q!$(p#^mbf!I;exv1gOU5vV5hbEpBiS;&p>Ec1M8seD<2v?M"
    "^!u}SX`4h>_nmF{BB8~y>MfS`D<&R5izi`_L0Y%8K!TC()<TW40$rcg)_Es!mB`hRK4k@_mR05}q#UEW$1~iL;1OGtCWNwabqUmP"
    "r(`>uI`~#sOJ7n#3B0a^U6r_2KmQtelXwNGopzz>r#1hK=jF~AWk|pM)ElqJ&P(x|w$}G1A>C!Wqx9RXRXyvyUTGv(wCh@_sI4E;"
    "SG_|?>%;*xFZ0#=o*Z{WIFj~J8>=5oKbO8Uud6LRbZ~RSS@a~`Y$Hp;!j{A8+9%0`wAbaQ_byBQ^ea8p^lOY2ioajCZW^xC%X7)<"
    "%J!H0dO593ttSRWH;Y<Mc|2^aRy*jG@CN$VJ(1}k_fqFA>Cmo3J$litWzFPgWPpR050KK2d&olL0VBdEscd>HIR!66B~hE$678#`"
    "+Dq(Yi1e2@(^;4FsT8gDS~(z|+D(jX^5!M<$sxBW0o_BI+GVHBIOkVSvJd*0KDA^a(RQuIaB>3vlt<HROCO}e?5)S+O3V4bDF-4E"
    "l>H5Qf+n9>^#b~Z{w60Br1i2+Ii-j0on)T&E#)N7bZOOevmN_5ZfRs^_3||J(A&*xUZ>NgMx9mfhS^{GM<3U}mJG_01JGY2jGiR{"
    "T1ft-y_=Lwd!|R!qxP$_{-?y-v#t8R-fHSC*?}S1OL6Jz`a`|D-r9btZNFqawZbd2OA-Q1l&&kyj@(l(6LG!rUIIHSAWlP1B~6ro"
    "YRPr!rMm%Trj|dnDsvjSk{pM$UuL)ll%0>tw?@GXRJAst0=Zb(Hfa{Pq4oQk(oDIQ(OaLFHbJ^FrJ$+nyMfJd2rn0sZ0pDTTWcYE"
    "geQ>0)>@@@EqrF|GTJhxx(ssYd98pI(`IG-e#vN`TvcNcB-nE7(x=|96}2GPu*uTM&h!||<mGYaTUc^jGR26k6v4}AH9d+6@st_U"
    "dg(c}6IyWXrQ}f8)qhrU_1DiCzpmpapxQF~+B!M2GVdS^sfTx`d<okuVHU;^{_EOa7qIt|8KFU$TltlH$=o^Vu?*-C+KaPmVI?d{"
    "D?ItA^g!+?MR|wD*C(zmmQ@52O}Mm*x(V7KL2haOxc(9hIpmRK9eQ}%D>hEDA(c+-p5wuFE53`Gu<f$0P0md}$iX&Vpf{Mh>a77g"
    "T1Z)Cy#!xN7zA|N;~c;nJdItfNw^$(ht6orWC2~sL*P)(M(?BhAd|ObnJvd7Yy;mQXp)BEZvJ2Y<gv8VVMsiqK?BdN^@quWBhZ2q"
    "uUXEKpJrVEr&YMC%ezGFvrxFe>*#l`Bez>`o}ExcmU<!b*aWRH8mQOOt81ruK3z-dhEB?~>(9D^!1C1U3f}hICGpx}88o>m{HPS4"
    "WtJEutP+nk<*4;l{fbR=PUcm{Z2@!V1R7@Tzdnw!(_>_i8-A;9<4&y#_v)f%h9qAd^xxxa95-4jRo(n1A>jpeJqe^BqTWVN^cp1>"
    "IY_x}ndKqOEb)4}L-Byqdvz^@ZY^<_QeX@3ddq9bl}I4>U4kWSw1j@M5PV}5cj<q|mgW9ZWRztT=9ONGYve&+3W7d@BuQH%iJ1FH"
    "^9b@qT6{$?p0KCwL;g@m*1fcF-~<rVOFHJBudB&rORj#3)NlTlEvm6JY^6l)jH%aMam=y$Q<jl%s_w)IQQN3HN;L$!izK?pr79B9"
    "hh)+3Q6nJ`kW$O5Tgn}1)#c`7yR|5C5h!?(^fk8)UxkvoETTSo>1kw5l5bl|3Oj}tTk=~k>4YHip`bw~YK1FyAqgP()F004QlM}v"
    "fGT=XxoMseN3MO{hJ?<aigBD??w)ry*ruyxy{3%UT19&EIWXFC$hT~3-*#ZRZXzEWO{B`lwm*{WepNj4T8iF;0Tk0o%n0J-@y@WF"
    "`sxDsHQhouFq$4MjEP|Ly+C<8dSda>>TGsXn4>k_g!BA?!a8|bB7#?wj}gkMT06m|LDYH3GXtY!j${uOAkmyh)S^fQ6i*W(d4i;}"
    "Hf*n!O(CS>2)$Gjw3MIFLbbJz{3p1l2Y|R$Rt6+xA-F3jrrX&s(9Fb$YC|HS1l~|SQ2qwv-LjS(S<<5n3}ATrE;ae>g`Bg5Nb<M*"
    "Esr1pld9>flD!&U0{gnfQ@~!<Ul5_9&)|*q=#Npfp`l6zWi(NX**E!>)LUXX9Ck=fA>6XnO;$jP*{*ZmT7`Z}M739nRkXq~O^WP@"
    "O%!CI^}_N^Mzw=&WQ-LiO8W%}2oYr%1v<4mf(i;xT*FT49qZh5zlx6vhck)3_2YFU^jTo|mIoWH5e*&Tb35`O$EF}K%TTOS(E}=6"
    "F1c^nOOMeU3b`etdZy^Q1YD*VqnHF>v{DsE6N8-Zlpg7kVvf5EOZt?z3_s(RnhN2MH~i9v<S`XoTarND`VjV%S(I#@avH+45|t={"
    "%_Z&exXL9I&nAy8Zx3n6>-8hMEe9I0w7QS{=;jnfC`MlmG(9nWdzQ_z-PividDGkye-qGBz~F`nuH%_3Dp|y2tSv5$Kz&%6hj?ds"
    "TL^Dn#Qp8uC7x&{|Hzpxb3rYHw<FR;2G{Z+I@AY?OfCoKkFVep^S#2_S9^vfxJYn?!$fHG4_?AsIITATyf1qIhmXa>TI^SG8i;+u"
    "=o-Q^W2lGAxF($Vz=88<GUMbyTr{_1f#%ym+ADQ){6pT@ZnXUSezMA39&jV=k^PCwe#LKxt+BThmzGRQLsYEYUV^q3pHC^aG!;a)"
    "K*9Q<)_)PV&GCEMb1ZvaL%$t_!fnmX@n_kVzzspqxO$u?`5%3Y4Q08s1(IBuGVF$Zl7Nh@TzcimLh~pl5#UBv47BL&M*0Hwl{A$z"
    "A>o_+N-MVxR)+jQ4)&lHLpbyPk|J-b#Ewr^8t=|yku(|R%(G0BUO(RoUI|~90oF<WVr8#T*X=Ulj$l(ylwu8cJ7hZgJ$UEt3egGT"
    "A_ylhgDeSE+^gN#SJp@P1=l5bFyw3v9+Vg#Q<0`1A3>r(HWr8!lz?M)BrLYP-s)%~&+<r?O0Kqlq%9i}l%6aA+{)V+lEsLwwowM+"
    "Bv0s@JjcgNA=-&H%+8)kL@qsj%4|5;ot%XhKq~7m1wXqmUvqy|cZ_l<BJQ%v-9+9*##>6J-s5gaS{j=kNl-vH)nA*yn#^)Z7|^_i"
    "{=kY(MbP9i<jLnl7EbPU0AvR*o%N)yH3b2SAcw?SuuwspmC?|AD5$o?Mnv-kNhMI*M~}NdHdzAlb|JN-P&N0hkZfu>c>U>j@|(QI"
    "NFPmr^$=DBXiQIxE)-J)x`gZIE+tY-=n3_f9G#r;_|Qj*XoxsN5_CnA!e<DN)sxFfTfEDnO2-tuC_YUOJ#dqBR*UoG??WU**W@{N"
    "<clEufgF?Q$fijs2e{hrK+Q#hNxLeSp{2w)@EtRN75MPB8$r^T2x7=OnyP}&&2ejmJTTBrK|Zb^M}TqEhb&X5H%LjULQ+zy676=n"
    "aloeNU#asp9hWaGA}`I|^`mB<#-V7=A|Z_IZ<LFGOHM^Q;|;=_L6oJ%kV+FX{$!DbxPckki9#OAPvQ+8_zeRTXh=@jfkkvYSP3ua"
    "o>(4q;ACa=UrA0kyWvO!U|{qp0V~&0UJMEWbs~wX8=GG#9<Ux+77RlIy<ioAI11PW1`uxI8&A^K9fU@X-HR9nGb)&-MWPmrM3#Up"
    "4rDDXx``Myv*4B#@W8-8fM&nPCK4yaMxp@cI22!6zV(zq%T57^mbtw7paQ`%*TAbsVhR#DY&@AOSv$)U62MxLU8_~Y;SpyNfA0Ne"
    "%M5QI(c#f%Q*PcOl3Edb!e~psgov7)LtN1oPuEDKfaTG1-l8x4C5ShV`M_ujyCzcDqfgl%_U05?$3W{LAMv-AVC<yfB=#(b;Iah`"
    "5%ieCFJESEuS=n>1^c1(rhqP(1x0RhOpz3yWi;KU&q&N-8|J}rNGlb^EnT3uSnNmygbI+VNkodXI<S}@0C_e{^54gGoj-*o@=bW>"
    "GKZm<pr$2rrx#1(?0=+NS|ZtqcWMFaEo&?ls6K3@B&MOZL8ep44ny4D1%qe~=9I6P1mjvKIeW?EB0SSG`aMhRuIm-aYwCZg^%;+Z"
    "M+?LXx`+U4Ooyzb!l>jVAX9;baGju_@YwU~)=y<gv;_)S>M4Ed$c&Jau&CB2XRU)Ir=hXbxyYVXbevS6)_Ib)!ed|z<UjN}l1kj6"
    "A2Pen-b{~1I!X}N33d+F2F>W&2uW$Er!=_BGDuse?0m&8B{@D}y|m)(#?Pfobb}=^8Z=tO%^!l!(#aJ2*>u~ENmNM8EwUadrt5B3"
    "dkup(^>6SYXI0ypzkdG``X!u@i;t|6*4Ssy&SR>`qe=Vq^vyS<LjI(Hz(#Be=!CDQ1)#0#9<`qpc&_~jmQcBi|8Run4NPIR3xGxX"
    "P$-JP;F9c-uKAi&LJS6J|ICP=IDYCZg2)m#*;c-<Aj|-gG@%dS05*fvzZ7zlEMeC|-#~^4`w%Rang;_{ReQWOt(B~AO8a~#8#``L"
    "PUg}@8VFj>rAachvA2Z_+6=AaL%}LmMN%K7kc!<7OReaI%GUfT=Z|NkW}($k@ZIWYDSCq>0Tl(c>b9AUa8^x2e5CJAp+vVV3zDY*"
    "Mz^5GBdjBVCiU%0ycI$3M2~vrEm%nJ5Q6gF{o+A^B#T;V0t}<ckAp%zi4?iK9M@KLolTI-w?t*Iu#y{hid#{*H3?1p$!hwi{v@f`"
    "oGWd-$SvYI^a2VyF==Gc_N`=vp|d2pq{DK_!Wkb4;gsmKj^;%JXUj6nGRJd!2{oZxrXVt`ieD)HC=#qGlRwqEvvEyYO!6(C3h%Ol"
    "#nD@<caoe-JM^M;p28KSRE6Hc1;OO=td&qqvf0|YN)11!MXY6)HmCSedU(BVt&~1j&AyT^ZSK-4Z>?WaU#-KE#w*@!@dlFVM>6Sx"
    "A$P(27HqDb)SnAKQ=3BBD6Fg1mF*qll5qD3iqQHN49Q8RY|FLm+a_1-9&`KJNMU5G*WeC#A_d!5y~xvK+4PCI-oiXa*!nE(@v-S5"
    "1E8F>SGmk>^r{ug_(9&%^`Cr6%i8zQTY9oZ%Qg9{wDrx)jCbEYg8<m6SDWKf)Ts4-WRT<C+*4bIdwspC+jSMP(Ry!boa~Y?E@h@k"
    "{aas7anI<zoKT|D^ODsU>XP{i?Itxi#<&ZpFz>>M(-M36sjxlV`Oam{yR|fBgcaMz9($rn25iZN!a~(DVpgL?n&T>98(E<%oYM3x"
    "2T#>ctKtOLg|Ero3Q-oxnw(wl^1QNUyOg9?33cMflK*kMjzX2MPlfJ+ms2QOpjrai^c-{K9b9Uq8Guq!*dY)r@l^OR`)+w&cM`H$"
    "s*xmgvdUhv46by*5XlmlplGQpQ?H@uCg6TbDu3kN329T-Pu3OhOXxpBrO>4$r+(IW%lyVFp_axh>13DNie&1p^igo-3JT6VnpP`W"
    "F7>H6YIWJs@j?6yI!NuE<(81iUsf%#%v__IP10WgRcoMy+t5A<@d&pbQop+WgGCn@0p`Rm2q!>i1&rV%2>OF?O2ZVe(1~KLZ1HBX"
    ";B+k=KL0MRY*H2XtX@`?5(iZm(yLO4K#h*FPLNHU<bWHhBBk5p4W16u4X*G>kUXz<5ri1;OTQWSrRCC=XDn-wvuo1RcigRbXx`J`"
    "l<&q#)m`r{(JH%yWQ7aJQgP~zm6G@)rT!b+loJ8$wkc|xAYUzrzZD}*VHaX_$;5%#lg%N!IH?*5eOoo1A1hXqL)AN2oYw)J*kaP<"
    "x|P5d+5F4RSCveWE+8YL&BMM*8zp4fD%bL!RC+<N31_0!{ZLdza2J0Ia1L4F^&%$0{>lkVa*9!Mo+*chjTAse^c2(e%`ie9Ff#nF"
    "h!#s>uBEt4LXTHg81F$rmdE$uFRHn`ZhNOfL9jgTqDV#6U+!0eKFBBtkZAMPE<_Rt@OgSuC5Pc$NRMyd+7A*N=~wb6@sw5y-hm{y"
    "@(L6icK{JyhEk3`E9(u&vs9ASZ);T=2WN(Wf;5>{D9Y&>_ILR+jds725{W$@2{a>gq8&;JTuriqRP*R~J>rlhZ$)N&pdVE1DA8zR"
    "s4XEA%d+mo^Q3NsI6A4eG|xu<3G@imCu60B>758j$X6z9-Y^j?Lzegt1$g()%1T&Yr7NHnI=u)fC9P@a`pf=kcHEOx>Q)QQ)HH>H"
    "{7cfTz)V<vq=V8g>qd!(-3U{HBP4{uk|xNEcaqIZ5-lkwk$QMCc|u8t1P*5=5rJATahW8swCX377sa8&Oap0y<gNz%Q=CG1rY)KA"
    "TORV4B6MQNpiABqFeU%-4+teZ9bt#35UdxLc^`Kx?g6|I1{FA$;7MtVc3yHwvYL91JV~VHq=f~oq^#%3sgNRVTK^PU=uKWuKa&!!"
    "erq4KL4Fs)ms?rU2sTcT$XQ83#^e+p7{eA_FrGwCuZq>GES{uAL8u-q{E@iJci(%>ig=HaQ97xV77r(6b*&HtL=+)J+=yZ`$+nQ("
    "fMr7gAeyHUxS%#FgQr^v`1#$UE$YEhqAN4*9+{{v0f*8wm>5YmMzT{@gdy2RZH<6YOR-MVG(z42&5fv7Y8Sq=Jnnv77AvJgkVe|B"
    "UkLvRRjiu=i!5zxg3}Qa6XAzY3WizRr9~Mdm$LRmzSDyY$1-d#2q&D0{>fj;5mAYhge6O<$*oE(1WG7^26vq|nGo4ha50ut8X4ek"
    "SrtOSbMV(Fn4D$4<;Y~S8&F>l`yfM+SR<KhnF2~&a6aVY6-2yX^k|7>G$sgFrX`LUp|jv0K$TWGv65E@7*jg^lX5%aSNS`|iHgd9"
    "3VF(Sp}li!M6%1U{US(A<KI4Mm0s9co0<LOt<WyV^W)@(rRqk~5P&9^ONK<iq(hbqowN>VAXI!<vDyrRrPP<!VCLKHb(NRmDp}1O"
    "^-BJoR<?Y*C3rK@ohP$lxpjW{&cd59B(0()=!#mV!h8}Faha%)^H`L!NYRsMCN)J4QJ?3l!!ELHd8tHO@MrnRX|xrvl$;Rpwg6BX"
    "h3A%BYSSE5<gonTdFW-e1j%fTS`k^A{LZ<!cS*yZgun*vS!eLi;I9JeASr_f@m5Vp!Lm;{mvH5ICc$N#%`(gQE@GQI3V=S#$+GCq"
    "ydn|YGGY+!+nZ5ccT9>5T88D3C-JTo87!x3&t?@5a#=ja!d^}*<B@Bk#za6uB1*B>9PnD?3XO*%cX9KpESFidcY5<j(xOqFmrubP"
    "M%+ZODoUg-P>X=M?502%lq-l&;16w^Z8$_Sci~UqU6L${GS{a42^|)$Z=tZkbym>pQ=U{2M<rb@cp#Wf3=%%KLDcTuUsi`Fkv`$2"
    "Q3=*&*J^w<4C}P|zr}sJGZ|sw4@w6x^o&Bn_lv<v=?PAUYO}-^x6!nmR8mV<Tq*Ij+%pl5zl`*>Fy%PhC^ht$H0rZyi*17<Y*|&R"
    "nTi$^Lzzqs5*qM0!XOi+Xdw)l_ZkH!7da&`yV*g2w4<`aV|K_N3$~zqhBLw^5My?QTwB%?lAe})!&D(TCb%PsxnxXMt(T0jFsl}b"
    "G*q?Z@lp^e8+j}2ZcV7S&h=UJ3ZEOYZ0t{xqhte1hl~TR5~8Uv6c)}=`v8&El7r)n@M|SjcPPJ0vd||&xv{M6gd;WK#mdGHsJEVa"
    "sCITdOo%r!)bLfv0bxt=WeA?Ud^X1}gSzBbBtQzI^|`;K55L)ENNjTSamXOw3flK=e`HDRo*<~?>@WAyrALuNad)jwVHgqpCb%e<"
    "weP4T_EdIGS3i4u-q)qOh0U#Gd>rzuxxxV1fIkW!TNjQyL4eu2BW~gIh`VAYiGeW6*)A-zEbn;fo*1uVzJ&e9Q&FrItZLakBxo&>"
    "{<n>Uvr1TKf88ToF98SNuY9jfo3f5YM5S2g3QdX!=#PaMM6c+IR38>cAzmW;{u-AyJ^myGGQt1?G)EK|5O%s=xcMK7+(V&I*evE*"
    "<@^DU;)`dLL??;0QF?a2u5=6Y$Olz9FUi*h;S8)O|MiqRbFf|AD;#pLulkvKS(lK}v@kn-gdq@~D7DMJE(Of<?7$^i0V%ldb3^%^"
    "{abEPPCy~u5Kvdd@ljmP7A>Dn0-RzwByw{Lils}2^X*sNYU$Ta{#kAYz^RK7@ostt?V8lA=L}0&USFUz0S;kB>jB0cgHUMGwod&k"
    "o_*g0e%34ec~`foDYQ*$2?1VyAyTSX+9;VgIUzX<C^=2SBahop7#Ia(X9Z4KzE0Io$XCv52$PV<sg$jt&iUr=aa(#9s$%xCud@wu"
    "(?XP82GgC|Xb%HYc2}EF8n!ebkXG)e3esM8l{U#e?2=8Rc4>7&e7haox;Ls-fNnm197%@JU$1+de1gpOxZthm%cS{bQ!iN#4}yVy"
    "h6yOr)aG6ZcjGeg&{wAt%a!9-`zA<{C<v!a2x=W;4h17!0lMxalQX1(uJ7cAD9>Ywbo)CTU5}v`gC8Hs$?j(7$NozuF3hLVlrmfm"
    "N{JC>Q`KEEz*P?*xaY=8Vpy$kENLNhSThR`%J5xb!JP3@9uISeY>9LY4=lL0X;Wk>=f|E1+~rIx7bnaY5RxB=)ZX1~C^k8Lr?Mb-"
    "JV0?^l!P%@Q;vX0w4W3~0CN?X0jbx8V^4|-asLll52Ln0`CIE-Fs#A&feN<CCs5nhMQ_EBd1ik~wuER$B~^INa9HMH0+&<AoKgr9"
    "{!$EyU?z`m4)1u)>aA9Rk{`S!fkY(4J;JX8sy<QZmqZ3C8@$#|dXwOtIx+HcSIgka;xDM-{*kY%!)=0zCWsr2Gsa3<-X7w$RjTr+"
    "-l|?kRCszk7qD0g0*)a#ncbW$?f}RyyLjTbtj=x%CJig}cR&myrhx5awRw46`ANN+RK~TRrtL#zByX40a^4ltN2y$@qkv?}@Kz&^"
    "3l&r{+i)c}7zoP}%FDPx#1k<1LtojXAWo}B=14dwpl*>q+;TWCkfUG~MMR`qrJqNqWIHJCQPwm>CjIW<!uaJZ;{f<$sbnywujhdB"
    "XC+rUPh@mounx@y5qb9$at@{eK1rm!DOf^%GfY@$Ftv4yasT91@aV>1fE_Tc>;m4fS0dFH=q~^^I^#D0JfKrH;6MVf0P?6bO-l|0"
    "OI|g2B@=S1u}2)KX#!_$KV?IsBP)RCy#f~j%X<*CzMDb2_p?S~1i6W5R0_paV{`6E`}m5+WE8L>-XdH7Ey-DAARNpksgwKTCFhcY"
    "&kp&*%Wjai@IO#0WhEqTw2kP`SXvKvTnlvwPCyZG^@nVlyNef;Ok3H~o|3y$|7ra-unc+y=ybZFc3shY@aL9aM7r(QcK;HRXo`*e"
    "20=y(s=wA}%d+!ABf8P&N2du2a#5`L4%d9RDnGO3J6^@e17KPt+8tNiZo<aeNXqJ_<Ax+Q3Fyyx@@G<iuiW`>+O%_(Zm#xR{Q=vf"
    "7_TO!1EPWPzSrm*+|S4PW4tPig}~PAPd0PCNM*tIeT4For_2})UHf)MtJR|kM67M|+t_5<!fW`KysYp|S%+B$-SuP7Wg=F(V#ium"
    "dF4diW`nbwZ>qm~=PIceT0k54ogSit-M^^{lYx^*+8?r5>yTvtAstdgsYrJ>89IIPXWlavxtdK|2V*{M`Ike?{iDQVSYL}#ch>b<"
    "H$+gOzpcs%HcLSDjGP5y{@{n8w#tg8wT_Pu1SZDzlnnMgCpkD5g@cwn?R59r=Y7egj7(b-2@qN7LP|5=z9rJfbWfx*kJPqJ3mw{{"
    "ZuuZb_Tvbb{8lLt3Ybzy#a*-Zfdb?xPz7E6`2C9-GIfG`ivrV?(5OX$$YC|10Xet@7&)=&9^<@IrKqh<OsO03z!H;kHbttFKV+(7"
    "z>PROq}D78*2o8>by{2^4-|pYf-(4pTP|WRg-Vw^mi&rrAr+ZV?LwD&gb!MAs$@!#c7Y^b?MYhf3eWm24Lnmju_^-jY(d_I$Rh+Y"
    "?b|L8Ea*>#7BDW1p-)PXpdu+KDt*<<$qh_n8@pT!4M`nnw^0#Hqo1!Tc(hKfV}KTX#qs*{!nTznjg_&x!TfO1-GzVBf762ml^h2|"
    "`nji@m?3l%uPk&ZK_Md}{97`uH`gurBgLlwtV?zpl&0X$kGVsvhV`TcyJV82V?)04kZ@^(BrDfN`#?ChpsSN-fJiWt@EYP}*=`va"
    "a?X0`8^9z?I{VMpH$)PJTnf&RXTb;Dh=e3U#3t<yfn{0N5#=(T2kgmZIS?Ee&#UVeBf1#vTn5<+eXumcZfSS@rGn3h?z^$l<>jhT"
    "mUPKy0F+LA92HW547qQDTik?EqJ4Wc!qQ2V-vZACiGaFIH@ZI--m#jE?wj9*<d!)NvLZC4zyzVe<0h}TjG{stjudl?l=w+u7;^>S"
    "2N8xWiNv5FIsz90cb?)>a+aBfSrK4*{TqPc+mqa+@LMO99jwL#pdklLu0Y#S5-I{G>P_mA7lCbzqoS&YDItHgk*nyIJ_YLNRU?1U"
    "3ebsQRdlTY31aIqG0*sZuVrB!#2r2mNktfSchUn3%PhGnbqk<$Tm;zz!eej!dE|^p7=yhrW8S<ii8LerP*exstU3gl^?_g31{mR@"
    "Q%4|Tj-=-Fc8@}yQldq9g0#@MVOJSrDDo_ASk4Eojd8M!qPd{MlN^#&2~y-fHZsW+n)5pmB6Fe`O}<{XI|nqHEVrT-pN3I~giWpu"
    "ei00ybz84g5AYJ@ETFd2eP9euq=+<(oI5c+>3#V8n6YIYijdVTOi?&ZmP0>`L=K?&aT{lL^fx(^JUeK~IB%ATB=zz;H=)(L=g%x_"
    "3SpXDI#i`>KJanv$N3mZ;h(Y8hA~klg&QhcWUi1j8IAA=Sn+9X+R(bA7K*oK^+%=!#5O`Qsl{cp9SnX77Ng&mX2UU|spQWdKsItu"
    "$$02iC~AjnADwKv!lH?7DbyW}!YNK&LVN)X1(-YSEs&}x{F19QZ)Oh{$&*^fj@qor4^XmGOH{lNVEAYa<m<vEgh3x*qq+Q@T9jj?"
    "v?Fk73}^{YfQ6div1l2+F{O0@NxoonS8!=XoA?X417Y5sBJT>;bO<rk&>_@y3mwR&!>HL7fv!w587<coCBbYGR!9Hd9e5URTBgub"
    "J|^cItjCBhn&98b-+fu)(&++}X}r}Ugmm<uVpcOnLwwjh%9O(dh0FyN6<>|==Zqo#rWSTfbua7GG2XYarj3{6f)NAhql#8B2Kfc!"
    "f#>-*HP&i^&T1CeuXh4=7=f0o4%Wo~#quJco5UW*{2QW@l+D4&w)RSImU%}>5a(bV%Vm#;Q8Q-p-x*=6Fe73_E7&rUvu4O3mwP%("
    "Fqy_9pT=U=Q&*!w8b=GV(6m~(v6=^Q8N8dc{=T~ZO%z}yKl{Gffn`GNEu7_3(dfncU4N4eX@v0>vPo`@yiLw>zO(PqsGHbqeQVI?"
    "I^ORV-V3*Ew|U^S-d+xAu+%#}hx5&A3u(vpMdMLhtZ4xle3^Isz&J(t4bUfOkSc^T9wS$z?~PX?A~MRldsEgibUn!Ct$NBa-`8_)"
    "vgND3&Zn<N+v={A(wyJ#m0xn2)oO>t=EDGEr}Qw%@-^d!+<m*#FKPZC1%uZmlvNka5_--`Y4an|(PtEAW)igH&+Ct1L3Qy*mKKwu"
    "4Le(_Uo}2y(NZvhf07M&=|Q6ZqA}c4b+1C?H}$iW$r?O>Rp%dJREmn<S4t#=sQq6{MsaSi!>T*icqrQVGwUBGgJ19VR3x>%TziEk"
    "+bt(_-K6dnG!6O}g_8SKA*SAn`^NP=A5Ult(d{wr3fu4P_FuJ*MWf|;U-u=@HKP`z_vasN)hk|4a`1av_bo3+263FB9$m{V`*a%_"
    "{swh*IzD<QxP?Z23W4sP@|*YVJg;;5cIflbZ-RM2u%Xg69*!;t)oz(3+|1SjRc8lbj=E(Y@$4kK^;Fs<xr%epfp@GuwD!=ao;^Jm"
    "!!RTmElaIVfo7q0g3!9|pXX0~K!X#=qL<#^->>@dq0hA7>vg{x6qf3~Y4Hp(_iNmZD8g&a4D%+4@pa&u*gU;{F}V8azRO1!OtcIP"
    "HQ#pYMYKwS#d38JYe>+_acEVgMG!S0PE=aUC{Epqn#{>2W7Rjs;}Aihk;Jf#tJcGh4+UsN!HZB{r!qxHJ$<wbn-Mloa(dx(m%{N?"
    "=w6m+*ONf3f^VG6J&a)REv{OR^|NXtH*Q@okOteEgvr=}O25_RyaL75N|kj^&<Ko3r!A#}?oO8!O$LD~B{M44?TLC|#w9PjbMAv6"
    "13vG3O!Qx?QsFCTDa)S6373loq^;2kb&%YUo+v03NUl&8D`DV!k^`m^PdqFoq@7W;JI|y|@~y`83E}?~C|lCHLE<M-K<u~>NI#@}"
    "XZeDPbGK_iLxO_|v5#(H9E!d}Z|G+M{!+FF9Yp9aLaBc5k>ngM3dm2kRX>Q@FuFq1zAx&oAqr6mwPM-d6AL^Iw=|qGePKu??__~*"
    "Y_AF%l82m0xIGaSpoOy34M^1i$|sXS<iAI)iZh{-;$#vm%sU2aTNlc+QWq7t3oJ?qU*xijHa~U<<O*Wro+Y}LRHtJXGfVtLQzPZE"
    "Ocdb_NK-+CAtq-oEo(#<q{NaxU=$ltp|7^b3rYgnNG+%KpzCIiY7>>JC?ogwe%{)sUC&`4f(lEMwHL!Qf;kiv#3mZBEm^G_RO{R!"
    "k0e!*Rar%<U$X!cz1mRP^}x+&vO`c(-`!;xtTA(=1zOv;FZe&h>7ke#AiJ!!{vubeg-Ehlpb2A%_rJpc>ulbn8&`Z#+G7(HL}=$W"
    "0((hfss2sot?)A>Zt+-UhxXxD`F8Z<Q9P91Ps{9(VWXE%FX+6UPl14zlkkWPk3{t5^(2raJJ!`94TM7`48DUd@D5?#paM@x3@uNs"
    "r|?G=5`HauBwFdr4nlidQ$$7NC$Kl(X2w6EKM!JH-3K@`tic3?kJifZG%HckT0-&CZQRB<c9EWoP-Nydnllwe$R=!3F*;u`Sd$({"
    "A{{1l=<#Rq$hJI<OeCF$^_1hfkYrNEkihk=o=C3?e#@~!il`LrT^iPkVKZSQYa4vGw(bgDqIfF_L#?775&Z#6Q9;8rIA9H7dHQ59"
    "vXh&o4~JfiX{+a(1Z?G<1dtS-uE{E2M!BOqTh<C|^D0Dt@ZTW|MIe`TqmyUW`)NI&EBsa%n%h<VuE?s$d)-9Z#Ltpfm^sVmRvdY)"
    "M&+4=E?#6ktTTpKcD_SjFt$9rp*31f0=3}gZrFKDvsv;&@^5dNl|F8RV;BK}SahpYTgM``|6U+Dteqh?@lCdp$reD#Q#KTY=-g>N"
    "sc_hCR*y**GCU5hb)+dRuYcpfd&Q0NTqK+Yt`0pj%h;Geqjj`2QI8PT#=B>Z#+(k}Ll?Wth7f1>aX>Me*rucG({GM8FPj`>Oaf}k"
    "M%hJ@cHRMr6-c<od@lFfdMk0Av^-cSKzIVUk(QB`qC=S#e$y&g8u=2pQQHYQ85i9eHj@O$k$6iR^9p1?>7qU1hhg<)AP(z+A^>3m"
    "j{IFbQc8uidms+fZGxmeF|KQVB<tRZA(v%cfAMnb-9?irxmv)n(h&@_vUz&vM%@CMNDI~*9&B=gzCVU;E61+A5KQzJoYZ8_TWckQ"
    "cj*nep>;QBqC4xU4Yi&^MKVFc><UkaVh(tb?(BL(2F6$iCoM@v9VP`Nr{agelZ;|};On$;L-s)yAYG+EZdV9S?TN=BLpT+DThW2p"
    "ONk*u#0Y~PnaK<*Y7oJC5h!Mk3K^(3a(KQgM5<T6fC4tNA~FEPHx_!y`1}PYk5t?sjV&}7tl`=3&R8ICicZklv@a4~5H>A-km6{6"
    "WX^Ok3T7))DHtb3CdtP$gsm3Gei2VYm!(2N0_l^Ezdh{Mac1ERHFlEIleP*7kNV)2il;4_q+_t=Z<rJG3Kn)yP~sx=j;_k8_mkix"
    "N>=hlvxyL+bfyS$ul{@%8p+@`b#rsHS(=dId5w4MI%dVufy5jVYb7Q@Ba2iBSgAW;`Hcx_HC=L{GL|?s0yBB;@w$7lu4AE@bi{Z6"
    "1bnqYob=AHz)djx#zX*o2u)&8t*Dm2Bj*Z<hT3Vx-1a3LLQ8wZpArUVOR|6ym@!A^D<&MhDzhA+9BY%^9%MmCkd3yH$k^x(gbs7b"
    "o?O8?Y47YuAu$vin*i?*BbjDaC__Hc5_1v8GgFGl`U*D`x3aa*B~qbFaE}&-hyr89riHK8=t63tQ{SQpO8+PoUIdMX&_GsSFje-M"
    "!k(oGx@ELH?5p`re*k$5azj)~Wpd&*-$mPC12!P@Q#njw<Qd+*Le$l=uAD<?OnXbcFfdNfTY$ZXn}5Sl$E1%H-r27-Ud_^P7&@S1"
    "fd5R7o3}}ENiJa{1EGlTVp^45gD0~7$dJ2Mt(A<!e||mTU_hj@8A}kS6<#o2%332Q+ejLU?3thfQ=;C<Lp?|lB$jJcgd)e-!qs)_"
    "2I1G2x`#oWL0WRq=D8Gb$={J9OCMXXOivV&iPy@C2XC1Qy;z#NwQ+8i$6ie;qMu>d;2Jnk*T^GXpe147n^^?s>w<D)$pKjdS^B=;"
    ";1w7$3P#35tC`Df3_<7esZG}#7BYN{_$Z?s+s(Ktsl^FMtjrV2SNv?h1lI!gsmI%9E$DecfPt9a2&I*thI=EBRlLKvup%M3Etf(q"
    "h!(C$vDTWrXqxuxuwiwS1+=<Ml>_0IVFYTXE-)dD_f6MJmlqT|;eiM;9aipPO_@-GH1wJZ<9Kjf){8Awdfg{X(K(A1@bi&zV{;tg"
    "Q&2S<*OJ1AP|LQu;SU*?!%}@;^Xc9k0--knl^$NbQ)!p5-IBJHFB!nnGS)qB5a#7;0|SvNjf3z-w8`mGn5ocHUZ50WfoU0RlGRE6"
    ")O>8bv`Vk46@z^Mi_Qjvbka?A5<N@<zEnEc%|x+3kwHHFDeZ|RGanNVzX-5{CDcHlmUC(ZJFdSg4pA3j_8&>-S!}FVgEX6QCgf{z"
    "UK1QX`~`E`G1L?G{&^3&cCDL@em_V>WbNsOanL21gEsJZ0Y>!l4~zywBbSwzaY<xY!7Ef+7`w%+sJ>qFvfQFeEh@gXX?YSsvZEx$"
    "7Xt)6LyY*4j3LI|Qi70Ycmm7mVO%LCGg*ai(8~iAh*22hP{`s?K$CrLZOz}Pg0~m}PPf#iHZ9AmUN)nGECDqX8QPPm46|nS+E6y_"
    "XWC#{Q_2XGE$a1D2sKHASeJ~4hdFj|h}NGm0x~ArgN>?3y{M2HG@a%?*lf!hDtvz#h$8<CGIK|_ffMxBDU{-#u-=obaRc=VX=zEm"
    "YBQ8YivrXBC<kN9%O=z_!8wprNQi;i2FulJdsFG5zt%kP^##y)XOP>%Q5v1NuR`=R)&*#FR{SCNZoK4d>>QaHd70X8LT&Fq;&c62"
    "5@cqkDvnUug;{8^(ZBtc=m1je^(fMzNdk5ypt{g*u@tUiQmXc^^KSGM(Cu^hjGJ}ycoevfbPeTchF$Vp+`d~YLAno|!MjQ|va`J?"
    "$1drlF%Pm7J9D)w&z&(*veeiy8()RR`M8>{cWr?JA<NV&({xIFd;s}~tOaEwGwNhd<pS>);HE*^k2O|_vA_(RWy#w~0z7uut}<@T"
    "M$f%-xB@>Ekw-mjgosS1gzQyY{_@AR-On4k7d#yqSlYT|bZ$tS5(oF{HKaodpooxhQ`+s?EYH`hNN5wNe$lhw8aGvhA~owUyrWSP"
    "$rLaxkSDn|AyOzdjZt!erqo6(K{hs>K3>-9Krx)LHiUA5nwMOeAS(VtFq|fFse>>~q&;C{6b-Yr?(b9R?>H0?&9m0~0v|)^hclJ5"
    "QujP(?beLG<j({W`hCe7g`ZcY6efER(G<`U9agfSN0sNHn9QVJU0JH+37!e2X~yuKv`Un5l&P+;<K>p=67}>q=ps)k=(7Ts!_Dx8"
    "XMZXZyDjf(Lj~Knds6<J<=LpvS}i@2l<DbDt2S#-pL+?)x6HT_8fE$uoGG03;Th$~@Xe7oII*)#?Nh_N$?{!N*!>>6ylX{8vm6FF"
    "l%y?mG}6ZYIx(E`fKZN@z02T8?d3&fPock7Jg4y~&8>=E*0g~ful}>aUED55j!RE@Sq>Mj%{rKfBJao0LmTEGG>_kT**qquIZ5XH"
    "ZVeT*+(k%Eoh}LJ^=-!cR-}NuM=J&o1NZXP*Ss!BZ_r_X1Z8Eqs^y(r^H-OX7jP!D?b#BfK!2mYdm7^9*sM}JtCz`@#XBGpGBcI%"
    "i^Q8^gKOTGVA{5B8L3~w`+~|lj64Nw%v}rZk+1x_gB+z)L)Z0;ku=H!?LWDnB|Rjgyh}e6@5|Xr!KuT{3Kk><tZ0!A94<os_p(Y-"
    "2?B-Y=_J0y;*$4a&P5yUXy5mZLBxXd9oA`2Hsi0gZ)%UU+za64Ba-48LPf$p_f5wqqwB1Uk{${nXemEFbIFGcu;TMuP`ZXZXm`QL"
    "^`0pA-CCEcz0yY%I+VH;0D4k*4B@LoKNqGDriR>jOM%<EBquqa$-M+ox3i5u*LOb~6JJ95NINA-&s>=G8dg%Kf_7i+=X@q@#$YV&"
    "Jn0Z+daxt&9~j)Sf;B48fg$jk-%0eAg%4AdH{Tvsd8ErVyKtRf`nHT{XE?F~p_BF~39t5=382(P5}om<tZ3ZiQQi;OXu6e;g7~n>"
    ";4d#}s;eY@h7n!Zuq5TXw#|P&_MQ1MNq$z*?fjq&35`Th`bTlo5{&DN9i?0)>#n6Qb36Pm8Rg#nQx;!1wt~!GSEUt-ZUKg{y{cRg"
    "BQ>Z2Nm!qLJY)I#m{*U+0fQYaeWz4>%U9vC^`tb-dwDcDkQwey#iadQj1z$T!lYs=mP+<yV3|?7+zINYQQtVzibdjj+?SCpQxuYg"
    "t$qxuF^X+&dJ>NH(G+W3Lr!3x?mVw{-@&F_xv||cF9pm)Nkig_uNm;IC7^(Kmp>pu-RmScfmGweBgR8Eo>798p`^hE3dlxl4~i`2"
    "eO{Q%b3wADRkT5A1+LDU*hp(BFsGP&8w}T7Gvny=?z*zRca7U94E{aX5{|J=ESHmIg|FDZd$cSF08cP2f(ojli)C|hC&Eo<+dOrb"
    "THN_P-h+Q+8@6%eTfc=+ylhB9v(eUR%U*VMBj^_1kF(U&PsPOWI!Zwj`%dH^`tx!>Q#xolMcP!2<l5eHBi*B}YQ5nU76JnSY=DqV"
    "4h@9tAx8b)j@a@gh|GkTV4ZZ4j#S2rGX(%jBsn;}OBa$P%9UF+1_5aa7y*+hveELftISxvJQAG*(|>oVik_z53HDbE*x*{3c3OrJ"
    "F@*{IlQP4@w{vU|f#xmfQ=h{qyQPr8fE7dNHl}}F%afY2(MXNa1@fugm>m$G`u8oFxvW20_^3Ryz&QyAW;Qsi8BH@+Vj9ZV%-S8<"
    "NfI_TrGpyT{nKn*D6x3TsnMNw5<Q%C+bWP%(GPk48NPtFm|R8jw4l3j2|?@Y0Qw4*Ag`UEU;7`i8?w3Nj`SfpvC$ba-^{KtxrRPy"
    "A(2dKCLsH}^O@{DJ&5u}5Cy}|U`yJK!!FY*JD{sPYi=&f+RLuHoL<h$34O?LT=MR64dt}rrGRUq<%B=<Rs>(}T4Yycuj-qX5*;TR"
    "1a~@Sky&Y<&Vrcfwd)eUC>`oA1&M)P7GM~eXwQH$JSG||Kg38ho2-XAVT{VKNoI{MB<p;fo;d&v9MfaTx;4f{GKICupMNfTIT_Xn"
    "!tT1(6_OQunMxy&bdrozl%O|OpnM6=nbV>vk|~ecOgW3}+n}FJNGVzyD7~rEpH-^FWHd=0p>w8fD-)MjeakUuYrTiYWmol|JIb@c"
    "8rVl$`6Ynatq;&f)oaTu!7P*S<xTU8IHTCWH*Jhw^JwAh6eM9Y1X_Y|1349%T(rJ$$f5%bpAzqCbEtXWMS{_0HiV72@^3bX;c+Q4"
    "b9CuSx4Cr?tA6OGC&?hlmg!-h(Z(DzG@xfV^9jO*#amMH$&m_O0=$RaYCqW8Wv_z;Rrqp5jtLN`vy`)(^Ua)8<3&v-@5^u5JU^!P"
    "ye9+Mcm<~BMC;OAHsYz-7(q*Cd+do8ZX4ZTOL*~E=q$5~4yMEic<D<-wvDOK!PWI1$w}^nWM73e=#0iEVS6*%Ep%eOoX`$|X(PuT"
    "-*k~e2aHW4qm<-~bxI=yryaN*`07c(Or{wN4sL-dvO+4J{Kc|4S&+epbvVe9&o4HB`Y^q-UbaI>^~k%BhYg8o-jesrX7V%m*=8|>"
    ")4DXTznkryG5UFEi-<{38^@<avWR_Ssz$S#y;QBX_f$w~;hAF(^fbsHJgJfxvkkw^3qg?-WttbUGR##Qm(7#|z0auhO)03IjCLbu"
    "qMy7+dIn1xK;N}4Rni}W#FwSAWmIK@WTF)J75YXY1!;Zp><mzI3Ff_m1!%zpJq@ZJ)obYo1Dvoa;STkt+n6xK7aAlQvK=>x3gkbA"
    "as`x~T78kPYaE9#NE;>vdo@Wf%5O<sqo88bk&_m~DJ)__0hFw0^C9nK{8gh?Sxb5y!-m?r+h$rC-`ILHwXMgZSJ<cR6>=5mk%1S2"
    "9fh789;edIg0jleb@IoJks1l|t~SGZ)fo&5BwcWq(+8u3yp13>E&>h__OMZ`vQao79UodSnKsH%C`=+6p}9*jd=u^zy2_l3Q18DU"
    "Aql++q@1ZJczw6NE*Qc7OHV}Mn5KRb<qJ9@EjZ+1s$w%b+ZnmQ<bns;-8QJiSbGr3TpKsSnAA~iXc@ze2m`4@NH(rej>penCO5)*"
    "8s+mL+%F^3cZH1%^B1U;vPs&6j59fCXQNJu*Lo)8u`z3ox#KXYqV=jvGd}Zc*?959*g;4R)@aL6$2{#=3wjCViaDJGU{2-9Kj2Xy"
    "Ryz~g>A}Kc(f&{4&!8LyIr=RR@PC6%t76QYws~8mFtIlzv*kJ9@8Byh-j>o|^4ka7E{SHmqLf>kPn#D}Mfgo-(mH4uzqf2!2$A5j"
    "aq7WFE?DIWnt_L1k)GB9R2k3=KL#=mHfS)<-IFB+L8a|?Hu{^)Pkz##$1r#zLut-t6Ig6idSJ{s9IIeOjI~o=_2#q$1msGn%Htd-"
    "!wqfp4P{0}zmZ`zi2Rg+kwwxrFlWxclXlShdpJ13gt$nWH1c8;?Ft`}szm0v8%rey&rv}Y*kg17YocLvzO6IIFG$l7eM@v1)0c*+"
    "_0xk5XM<(UnGZBxkxI^fqfZCP+eg}j>!I?6l*@V(WdSbp3N~$M`DPO_oRP7GN)M{3?%iKy<a$!$B`+zVg|C!|q&4%+`j?b3lpIny"
    "se9^|cF2hh88Bj}y|TPhbo*wt?J+IGSE$&@*A%+L@rl$<B-s=K|Ac%?^cd8SEoPXjcA8=MPR?zRreoC9L9wkrnfyR{V!S&%PK5_G"
    "-HT&2Iz6@8wDXhdKXgTzP*UFO$4{FK$|zXomKG}y21KssVk1+SJiY9&1nnMRMB#;{?h{iNm^(*9>l(YUG+(QD%cMO!hpQO0ceEKW"
    "Q58|(=#@kpZkhM*`P>u-NDK0~m~6%fQ8>h7ebbmp3h|?583N<DKv$cxZVWKvm?=5z#cZu{b4M!i61GCc5L*3!YswrSYPLetZ~mvg"
    "(LfXW*B=3>h#5P`?N2S!FG86rf8(fE%3?`W3TbWQ^KPX0{HFNqgdlQ|%3@?ckiwX-E2lxuA$^BkcDhk<fLs7wLeI`T`C#)Afv8OX"
    "lN46J)sg0NDx?fTMX=>5B`G!xax0(SCWH)U0tb&Hg(j%OaW2D%>Ngo@p>X*wFiGJ#>E=zDGj?_x<t&ALc=BRotC%H>n===t*TyY3"
    "=y1j2L^+VDC6e-Rw8z}sd+s|!0j!k9kcq{#<6wnNriJA3i_wA0jx}KqNzyUcl`2dle`Y8DOuU~!Xs>oE0<%VGZj#Dlhcjsj4uyfX"
    "s3;Gul55?x)XABdN|f$M=gNF-_Gc1a9k^sBXr&hcSR(xdz+SZBki}x(li6x&PR$t;+W!^h#oUux0+~5U|Axi$myP-9<V?5-gv(VG"
    "L0Iph|7ylTsBmL*fW`nb#&9GV7htoix0OY+Gdr$Du!+EMNokU0oCDdVXw#i!yQ?{_AlS``PE6ZlwAwSYUrbn>#z<cmh5zu&=vUgr"
    "E!cr6*2r#ymvPhb1$St#YT*-m%a|vqvrJ9vv~5H?Urd06G^X{aN{thPL!VWvV0aGD%G|laQp|H+l8$Dhzo7|*x_6mSa`>n0{VEhK"
    "N#q!rCrri`ahY*JIi(<ZGf!y7ZZnk{!#wQZk#$knwIRTnaZgs)21C>DBd0(i-o{N0%Th>*1EHfayD1X0QXE+mAqQF)O`lAfu+cS("
    "ZfgO^@IIgDp<fV3*nBJU&OEC2fiWYHx=91MoxUNCurtD`HJ=DGF&&Hc+Y*^?*kG%1B-?z!WMrB>l?a&D+W#vs==3jr=AIiv7Nyqp"
    "lJo?lkTJ59c%gdhiDJ&GV|a)3ror%v(IST_wa?2KM~iM{m)<n5rwx5+#g(d%CXx{#!PbA8`%%2al%CM<L@M=koRJ_~w<%nL(!l%="
    "DNGw1(%xMA-8gsVXC`axqJe@&C@9Vn%tE^v!SKijG0K(7C9fU(>*~lTIn~)Og}~!NP(cgS-;Ah>d~+z+Jm~sh*#5@km;NF%A8nRi"
    "e@U~SiFAS<<wc8{gi8MB3i(J@cV={V^81n|-DzBf_Uj%t2FDBDaPA6SIF**_J6JA5p<<KuA4g%N?YxC1lC?*G{N$@36KVe#9_gUe"
    "ZMMOR>}BTm2noC0jNg<&<y09GHgYwTb7|?N0UVxBvRIa3Cf0eur7cgSJ=G4N?esdtomwu_GM>!dTfm=WUB7ca76XeS=TmVyB;A@!"
    "$|X6^Fm(o%`;&1fK;3L}TqV=i3KVQ=PBqG#-l+F$V)Zfc&_33C>~efhsz;`GOg=vo7NDR_lEhm_iVe86=DaiCI0ElJIb;DD+i2Cy"
    "04SlZ1Vm#xpK+6*gIL(tNGuS7XJ~TMPNWLfl9-8mpkf(`jiVi!&9xrxiWk+RWwQa7{ek$M+75TLVH7@J41T2|O-_V^43;qvpgMd*"
    "^6`wf^y}T^^4o<cb9Km`GW~v4p@Y$H!Me&LP%e}tUEQYhNdTZFjbh_vwQ4mpS5@0|@EkPTCI!Syt0<g^Rs`u855jv<=?&B3K?tqR"
    "hJV<khWD^H8%z+AVNYS0gL#0~E@{U}&<WUW1PDYuG~3$!s!iQ7d4fDb1jU`m@hVokNc~%54^tEvF=?TXUDi%G3^tt?<0>cF!l`HX"
    "6`;(SD@&Sq?1k#MqG00ggySIWIfc>gpD_{dU82>WONuuBIH<|zN}tlNDnz$EHkh5yxjhaBR%p?Fnm?gbZ~IY)#ZTB&S2pRwO?)Q|"
    "v?T>dh0NspXgPEt;HTYX)9CdQ3h~;DMDVm|L$dgMe#<d`!+-DBpEI8lbSS-A*AJn8p_4P*_x)90<FM$gx*hDwnE=}B^^}SD_(<_N"
    "E~ci+lzcjdpVoPOTi1EC;|e=;EJ#l{n&v+;laPSj7$&?uClfG5gyXTKr+ako`550P#W)4aoP9EAnYX^Ac7x}r23DvLeq*k5D{_%p"
    "W(X?g?u}R4#~&J4;`SbV&v|Gt=IP6uP;rO>XbJ0*K<X6217t)#^?VP)dFF&9QtCYmom~0OpyVdFKVj@c&YxkEM%^B|X4)o=igF4M"
    "e;7@%-0WndF=6=qBMInN3B?DaQ2-8#*zfVW>(8J10e)BPx=V3>`NJ~M{$z$y)4uC<wp?EK>(wqp9~Rrm51+4QE%}nv0Sm*h%--pX"
    "AfSV7#}sEyt@KtwVB8$%XL9PT3>k?#1;`}-QnQoHmTs3e&a~S6R*tQIGn1;*&Pw-QV+uGldZPXpGqPK~Whn?OJ9zXSC!=@@=O;w#"
    "K9?~81$0-eKXzH~HFF_5<K-=^Tb#brXXZ@J;{7gAuefEekvi08h2v$sZ`ywuA8$6{Lt9N3U#bTUFb7*qo3O4*vbk9=bxDduF}{g2"
    "s3cEyhPO3ryAUtAJ8K?<?AogI)H<K;S|p3j<|uFigAsl=fXlXW-W8?6vc70IC0j;`fJwlK$;k{Y+|C{5M6k&sP{BCeN*92T4#SHi"
    "lZ~c{^VR9T3FEBSP3f>KnSqvv5QhSR6(8Dyt6J9GrQe4(C&V)69oD<w1xJ*(baM<JSt{~PX<7$^q%lGjU=#{dJ{XIwXWZr5+&1>O"
    "GuK=2F>wUd`-BBX6%8SCSFhK)*t(0zvFs4c{gv69Xk{A=2pG^?uQ<TnoXKO(GuTx6W_H)jzZerMQ6X^2lvaqrIt4ONHe-xAGY$0K"
    "!7<$m<LITcG%tBtU}vk48}J>Qh4z$4JqMwI1tHyp96M)jaOB9eY%SS=_n=$=7Ka%o(gW7J!@gN}YvM$MMnBRhkxnGaVaL2P%~Q-T"
    "7$e<!Z72iOZAnKlWz;kO$_D8jS}hlU5}6hlZSt6jEW!DnhHo7Xn;m)_$baVbo{BiFr4Det`_dr>GaP<xvcdIztPS-mn`2C&Alm47"
    "kTc1ACM$b8sKT;gyzuWe51-_|PC@|pK89w!hq^;f9@4N&z@6higZ0wVwNI|kju;{wB2y9XwJD;8Ldd)bl!_WT-L?Y0gUNe_gDXMe"
    "nAN=xD0|PN%t976QVsY_cA7eOuqF-91eoT`vEMd10k1%Y9gc6ZetGhYtJ`^j0*3hEWNj_o1|(EVXlP$3#xnN?+{>91RwATZmg!#4"
    "_$21MqkF*&hNWz$YJ@K;#Aq7R9|sve#&I(7Z)W%^<kN0LNb+%co<h&Jbp=oY;mi`74doby(-P<Pu3!ko03K&!z)!G)atOSbILd4R"
    "Qk`B-;@w7T$F+2ufX{S#|F=*Crp6`e8T#7UZG4gyMP@F%fptLWJs(o+6wbntI>x1D7CV6oCwughwobCMlBc<BSRBWe_XNJNqZpD+"
    "%%%f{aR=6JmQ%55D52V^3IGb(_X_EluHa;&{tZ_v<Rq&A5zo!L!Wg6$!t=`)+Zit$^B8|HoVM|dwAKY=ooFl0R8O4^{TzxRYpm3N"
    "DJHxR%@HKV=rc&0DX;k#47x<Qg3<cka)yxu*>(kMTBm7+34d}TTr{p7ldl^Gw|To^Ovw(^3<h|jEAmBlBo6JhZM+&2>NrM2s}fpe"
    "+@4}a#xG1e9DG>#;%UvJGPHY}?#>Ya1e131rqzYW)I+{#jd<5emBXOpkc`Tp%M0Bk6rtP1zYj8X#?%j{1%e22!t<-U_feEKFOEqj"
    "HV+m3YV+OL?u=?P&HpYtq5(pT`}<Hes%`JX8+PiAS(f(Z@CcMqihAGSof9<>Wl;wz@E+PtoKI>Sxj`UnB;Q`IX<|Su72gMgki%t8"
    "dgS12PeGIow5B?Wldd-FIJXC4atPENi(eQ)V|Byap;|3Vm0N1T`uBNXYeBMME1roog>k0j3!om`#ZJ)aO$BH+8>>a>jN`2%37y0w"
    "LuT0w%c%_tY}7@NW7uuh66s0O=vTF3nzPNx^*I`an0hWTXR<;aRYlo9x7%TA{at><86mIkU@itz$di8n5y+g=c}zlDz9h5y@(0y="
    "_Bcz4sT0{Uy>cfLs;ajk9Grw%qChgoQ!$d+23ydXnr9)Yobk#6e885(R#kJHOlswTIfjCAHfP+d&{u3Yz<Y6n#e_C`kW`K1Y%OAJ"
    "=(z4pMw+IB!wv-GZ1!k{qiH7@orK{qKBi3%As(6}<tfQ{8`1raJ+KnM)$krwIBo7OXKCB)5tA;f^x9NGYn`xzQQyNBs87FOd+G|S"
    "xXh?ak}AUv5x0S9(OPghV+6v6y#s~Lm!Ax_&_*^0To6fYilTJ|FFV@Sl#Syl=Xtq{Apkap!Ukm6;eV9A?dazBm}7=R46`8C6N2tI"
    "JDa=Pi7M%xDzZ_<!ThrwjxvoQX2;|KfoO8qGUWFlM{iS*3Cm;S06y*|C4O<nF4oE766?Q88RSc=EJs^%X1kp;$3X<f60pfR<kPR^"
    "zm|K_@4>*pmmz%st{qF?n@trqF3y1i^&AF4=a(V~Sa+xZ#9Nw{Z_2z(2D0vz@NefKQjZ2mK{(VdKu`=;*bg?;@_hi}P@K+(#@|C{"
    "3C=uaTr{bLn)hS?h4XRfDSDq)W(T0XkLiW=*zDFYWU(6BmjS;H;3jWCQwU-FvSU^`@WT_M(Pg03qBl2&dI=UZ#ckoRN-+(pjQ4nB"
    "4#URI|1R%o*qlj&nd$8Wge%hYb|yliP+|RQg8?iY>?`w8Owis_?`*2JTt!1RIrnSXnPkQ%WRNiV2rn}~?7-(}lW`~*Lcg>Vw*kX8"
    "*o3yQi@lUE*h!W)lnEojTtaKwY>~*WCL0e}8MXx-u8~^jTP7AZ0;(Dh9C9E2N~*LWGs~(<Bxq@NVKRPrUL%#Pu-lH|aArcn8)7n+"
    "1n)$O#f~HjM71Q~X4&lg1?kdl5Hm4`0()F<e?*whWJzpx6GcI5r1O0{-p93jtHX4V3$cp7LDta@&xV|kjt#TJ97!fZV~<FT+a^r2"
    "62`YSgG&bl8e&}?1WipK`8IA0tqyq1H_U^SKhKk~(@ZcOeW!DPGm<z_x8BX#@#^cQw(*A{rjQcfW}g%hBNw|J=_m)t**#CiwUi|p"
    "WU&<^?lS@zRlS&INi|Vgc5~jr#SE`LE)JQ6k|=ZCY+CXub!7MsbDIlhf$Ztahj0J3hc+79U5mlagRI(U3={?9fED|C=>duhpLT>>"
    "X8gSG<h^PCt&xsw0PM?i=zQoKPI8`=j@peW2eaCUXFWf%?$iAtG}hl!_WfOKQtcd9D52Mvp4rn$#oSR&4z^0xy1gv=uJCtPxE(Kf"
    "`AFjpVG9UPkc!d6<#Ts_YjTQ0su%eczYVz69A=s+e8>Qwl?btfyWDQ$Fe{i=oR1kUq8d6c(%0&*#$?qOXX4PmbS>(>9M3UMq1$V|"
    "?pq)(X<6^XqAB@;T-OIaYA@3m%rd~^yCTf1=THcOgcI&HU!m{%=}8)5hi68G?i4hENh)x!s26&{j=#|&-{ZFS>FFQv(ut1*i72M{"
    "+$aG_EBceci{@{O798?K(c<Eu%atx*%H()<sCroj{n?n?LH4kppby{^8Q#TJXX%WWto1Zb1Vg~I>A4V_W4$k$J8-w2W2uu3YO1MH"
    "vhO6`!)I^Io)nTFZ-Yx3R4dQvW}sjj??ai&m95?e;DpQRq{>8jP}=OIhnw^>73dp_-Qtt!c^DN67p8f#unSHWeW@XSa3%PNNw#t?"
    "5}8GR1+Bq!x%5(!dy%9mU4f=z;ZOInF?b|;;4y5KhQq)>&@Nz}sIDFj_A6;x|6ocqTrkFW*Gl%rI)pG2Y~IdkP=a-d>Cuox=3nF9"
    "zki7G1Tsj)a(vh_#MgRN;8AWFt#Yk(;ScEq>k2g$e=;{{9(nwIurG9DP9VTBlMsw9(>(!|{6eZ_M345{y_m+yiD%@t;>-W_trsK|"
    "A!3T|%|QY@#wsagoW;A3)#f=I7v~^T6q|O014vU~atf|FM(i`t^NOLQd%d3B!l{r6Vx()A89ia>-o7P)iR!y9ne7DaW^>%y&+Yn)"
    "f!4L^axw2EX?M<5Ii90cPdN{!Uhi6g{YS=i-;c6GbK{}O#~oc(&pO9L+E?uNd7pw-8E?i6i2B$+;Lb3Z;_xxtQU~U!<QcW+o8at0"
    "B4DIrmD0veIoj|O1XF0NvYIDHchGqUr+~54Mm?PzzhwPtH%+iix7_uci~iMHFTuDCdPAI~{^FbNW@tlyY~!&B9dDFVp=LenOHM9x"
    "-qz|z9aQXN_;t|nN2o7AzV_p>HfKW#yrHJMOhMhV%|UOhFq+h=`Bk6z{rd}ni6N)`b$J_&*2t1@Ho&9W<VxW0j(?XMa^++`9b;y-"
    "X4}LbYny6jm>LarANd!dtzHB0DO(U9)y_@rHaV<tl6`4<qiM;EJDkrou19Tgmqz?@6DHh9)>`{<DA*UI=;@bF2W6`*k!E!+|H`*b"
    "QTG|HeAqI=nQ7^wgeK+PHoE)>aXF+SqyxIR>{5R{YL|)$@T@IuP`8@`dXNmYMEKrKKVZ(1(CAI_%@r#;<$F?t!<N1ylhbpwS{10;"
    "$m~i46{v7LrEd78*NhLLh@BbJ`}_FkZgZFJapi;g<`m(XNr4~_NVO#n8qX!|dD#(hCD5S<Z;Fm<)~47fVJ4LNk>{ol^2h>~qi{6v"
    "3phvg`|4NCZD!6`p6#5*lFVA+3nktbG*G$bmPxAEA@OBBQS<9g%x^C;=;!ziVfF(aGaL>It(4~V8fSh&0w)qb!exypnHosA{or8Z"
    "0JYsFbO`7dsLydS$f~qz)61Do*^Cat>5YnIOJ`<IHC}Rr_k8F@ZvFy0LsENf($7z+DzgSS$c)U5&{u4Jo1M}<XFqIr-?lr+$?1Ut"
    "^BG*KG7lkF<`Hltom}Ghk^A}h(cAoP-^^mo*1fi0VJD@R89b2%BihY?VO+*&B}vxn+z;ZB#7N#7-b+1uv$=d;x+NRg&|+;>wPSse"
    "U7KLatodrJFb98|<Dy~EGq;b3@i(*(FrcuM!es!5mgs?|?s?@45s;nP^FazkNZ@)kyzmj3Qxlk`+HV>B-8i=vZc<SsvDCxGq1Vi{"
    "h>U%q3^u%gkOZ1X+T{Y6ryOj2<$DIx_U-{C%Q`vgn8U*$&E*|@dup-T^DqULG5E8#gME6^?%Z?Tid@e|uf4TQ3Q}2*-7j~Bxk06C"
    "#oO@2axp&KXUVE0Wz)0B;tALMX@{}7R;58O`gilmHgby_kWm|dpRd8OgYS{K_?jr~Zlu{rjWL0j>9$(RlfjrSedcv`tI2St@~^T{"
    "$G?OGBO{H3{e@32W<D$Ic)cu%M!rWc`IH%<^H(3RBLEw$n5`W8X~qaAE(LF3G3#vhi%d$TMO`73g_OE%vO7ybW84!|pT1|K$mETm"
    "Y|C2ptLNMUCui<1{VUty%Zky28kvJbJ>-~6I=OG@pp!Im`ZK8SLGf`TJ+G(av`psZ_jMC#dd~XRO=WTz{{|15=4-~_)88}*s1$OQ"
    "U^9T;LD`rGhzf31w_%Y?OtRhxrfb*?6M6JY=;I;^ed%dGJd;P}D6rtF&?>0~P#k?;9D7`Q*~2Dy^udf?I}Qk5<|P;Ip0r6efM%ry"
    "+L9!kL?96$rQx0~9LB=Y?&lm7qTlWX@p>>Cj&m!ahQ!J2z321w)9=fLVi=go^4;dF-qVKP0?Qh>&ebjnWL9+kERc`UvQ%}syK2qg"
    "wVW-=C)(s8)Eb`L>Fg9QqB_Zi9JS&tNyT6+;CKDbw)!x;n#JK43(Pqc4a9p1J~9LlHZW(3pY#aKhr7$^k~Qg%BhCEBGAx`&J=!@c"
    "$BIg_4>=_xTtn;+_w0qUItVv7=5;rolccb=U**A&^%T~V8fyMa(4X?r_{3e1Zc!9h<Rq^8I=7UsyE7YGSf8>=8w`bR<srNr{mTjT"
    "3hZ*ey5r~?8OTW6ZA-hJU`uW*EIhOJj5$P=ikxbl&*z_6?~RPay2#Ble{RQ7P#C|L?DFdtQ22&OyE7*9^41Y>>$4xgIL?|8bYm%j"
    "t(+Ee!?k&SJsq_!&%w4rw7*u`7)cO~LP+<kLLwmRx~fE8;V&I#dE0;F!}X|lw{fEYwJR`&6FxAL-1VMx{VITpr96X>Xx1%+5nla;"
    "oVSzlD#v{@{`iuL(9rB*&+3}_BPmQT3`ko3A#02g-HO7){`>LJ^WHYQ+1(7jmltA69bC<&&2fvVLFo}!9xps}$qd>b>4&LzIdi)1"
    "$)T6S3OW>IW}&G|cHy>Tvu_)FcYQb;MZx?^JxFAfCIlrcdF*dT%lzkE-gIvLLE3=gC4x!Z)QM8tj|@RBJ7HR&iQ95<nG6;2xD|o6"
    "y>JeI^A94XgV|Gz*RcW%Bh75QkQ8$R`;rS0q(7IJl^FkDOJ}y-xUED{5CA91zWM*pv?P)s#(Q?DUy_xy+Y$+&P{SEgQz7<rH|E<4"
    "VGF(W&W5bIrCnKX7n5T61ofe5i_t_1`CMlG8%k_NwheS$-NB<hL5iXttx|?o$$3BaO&bR94Mq%#f0RqQ&Q|S%gD%-f2}$yST@@3%"
    "RJ82eSP@3p9yXnKv`gcPw<hBEQ5lR<uNx?Q!Io`=vMde3Q9K3Vr{xN(4d+$myVd%+$kQ3~2eO2Xn}FdcDL4i?DF5WpQRPvk!B+6!"
    "NCTdmX(MxuVdFdeFaq)~_Pdl_P39qNR_+LP0)@2^$5+vo$vT=O)WN~jdbKbMrZny=dF{S`(|!9!_Fc8P4n4)v58SL&C7`nc+L4wd"
    "(k);Nt22F-ZivKh&)Ou8<3E=;>#`~mE0A_G$RT8dXlF9k&9ZKoqc=JlAe_GS@7E;uJI%2P)%4Y2p=4syJ5vKzoxK8wOpDp*nP3&F"
    "dVwLLJ%)Af{J*J^dHLR?WD^DpJht6smb=rtHu7{O6OQ?-8jRF3F2-1I+cd|3|9@dgb9jfZ{gk!!y7}wDix?)kW}j$S3sa45rZQyg"
    "6BDSn=~y!;G9ufbm9+fYymilQ7-fzt9BXF+P0Z)WlDf48QE<~?%#0TR;G=D!RLkDDt#?FW5kE4mGjK{p7@R;yR;Xrj8f~Hkmc=og"
    "!U0JoWht}juTl{sXFp60*6l!6tq0Y`*m3jnd9+{(;W&nxFYWjWp<v|)90w-T)sKnRV4@Fes%+Mop>JzYb95L?G!`deI?XB>RcPB#"
    ">$_FQzr9+wPmh0ne=9%O414mOY7Fx((7oH-Mjzh5*5H=$HwJS*6FF&Z2U9gvx!;VbLiY-h$id+o4ZMtJ#V2fgAzJsZTpzGv4jzg|"
    "l$A8XnFK7RF0I@~Z@S>Jj0a`z^P!lkZDdAjCag$PyoO>UIYK(qlM${7^~r07QDWmoIwSwIxGTPm@cR}e0q&ZOFJv1a18POi*)+WS"
    "=;;TGo3uedip)(I+QC9~--%>5ls&9c=xVSAZ79TLydwytt-*idw8HMc=lVQ!L)QJACq-Fg5&-vh)A{R`fxz-K&py-9c3j%nNmVNX"
    "^_G$FWed<Xz(41VOIyRGuzpkDY1=JOiGjuph_i83>RzZ=S4QxwN;s5?`Y}F>H{}{7CynBGTeb>`rOnp_(=cqyP>o{=PQCq(1fZ(*"
    "BY*0n){WtmO85^5U`W6PSIXHazyMyE_Uk(w6^gt5+RxJlPD*};pMiWYn2UF1B+OZFXQ~sy_(~=(I(5AN7|)P8a)~QUl(}Fw?%wA)"
    "bmv`dRsK+o_0if=*Zj`Ae}2YGzh_0sRJpGHj=y#PmR)H{&9o~5`DVdRW5j&*dL7ycm3r30J!E_X%U(5^o{<E@EoW|5Rz{HEa_jQh"
    "s5!I`O897DKkZ~jWBCI!IsM*giwJ(S_v;TcDlK8K@#2pw%7{J+m1CVB%6Xt`=MsQ&xq3iq@{23&yo#!2N*=Cue}Bd`Gr!)-`7Squ"
    "WC&$t3I6ebP_$y8=9JhPnJ$4t;GXjC9M`sP$ZSHca#uRpJeV*8`0}cz+5$!n@vg!@TJ`4A0^sk??{emR?DOw3(^*|rHEJ2wC4q7_"
    "o<?tHz7n$DH<TYOMM!&_8!reI)^U{+2g6C(+PkOaf4kCuyjpmLX7#7-_{R{WW96pg{#qXR5I6%ej4x!R2IOjSa6~TEDT9sXi#4^v"
    "^wnG6pyN2NlW<~zg`vxlbGifMCUm4w)zX)~uKO^h9Pd*EETSAUVsIYxmy~DD9iJf#Ar!CH823%rBaf(0nvJP=6|=O^8D8{bvleWd"
    "mV47T*xra8tDIN<q&sVe_59Y4YGtRH`xn@*4*Na&){3eT6=2m6fu`?P3w0>UOwB01a6AEuFvgx|2vpo-^Q_N<tJ3E=CT-=Dl3Y)5"
    "y%UP`XrEovHeE;G`!=_r(y(sv%1Qu1(q7l)@~p&uLAohYw!Hjx^-pV`JGbbNU$|)7z)?or4rvOEZ!_%DukOFKl%PFAtISL7Oa3&Z"
    "rI|wNdI&&R7A)LIlYkm4|ICORAe0k}X(s46L(Gk)>*ULEos()S_)AE*cwHNBbcN9R|I}$4AC)F%gYFY7du~`21Xt?x_)i>?xDMFf"
    "lw4f4)1TJ5l=Mz<-AH69c%3=&3{yX$k)YE8^4Vu(Qx&Oo^8Lb<JWa3bDsOw1(&5c1G~HJk*WI(py;&wbFWiR7tAHh8*7}}&=WfQj"
    "&J34^9WEun?I7D??#~4`m^?rZsZg*?)L>psP=Tzi8Klq~MNgTpF4tjHtzc~;yvuVx(d);R#hYiFJ_z42-KPbGQ#`!0mXT^A)-|BF"
    "Lq7%!P{l=Tp2(kI-IBluGivarN;fe9*Wp`HR@avyM8E~rZKchem^W(Kw5iZ=r+~~V>=Q#M09T6OdK<{AE-^gFa^@KUtB4+z>96^k"
    "YElLj5%%;hZuFNiUstvPZxek%EbHl4s!D-GkW~YaZd<nr70Qdc5*UN(AfzNK{RT8HbqV6g*!LJV>ZRqee?yJoT#@?J&!{Xd7z?XF"
    "Dz{P%#wzG2D{WFDI}$K4mHhL3EX%s<fDVx5B+ly;RF0vr6yf3E73RLQr|)$K3kTR$DdTBCC|tjq7WDyT3L)Omw~&Bl>lo-t|7clO"
    "TvF*dy{2?()k^(wN{V!M#bfG+|AaFBd!(UtAuzQ2Qx}y)x6^mu;=0bK4Z0`b4l@Xecg6!qL2aKw;ph*}sUEJrV|$M2RFq#;P~%%i"
    "qP80De#uyDxp)yTO?m;2Hf?hd{?O;}nYgaFf)+;i<2lElfMnlPR^@IpmtyT0lci^Fdi<Xm6!NraEmZBT+3YAeJvIDzo&B6$UapBw"
    "2k3N$mD*z701w=%x+ru`6abiu*LLunNId4xogV(N?TQ52MhX`t|J{D0-Tm}?9_0*Yx%8oVGnR|vc$vlgJ&h+Ahx5XQueiEoa2Z6i"
    "Y-W^he8sA@Ikx_s>$Yn*xL<Q#Q9(b?2|I|mQ#<z8>MjyDRohE^#(N{Lf*d*3y_<6?hT#Uw@(P5DiMfKS4VJs3C;$j6fzVf8;+OX0"
    "O)Gr{mV}u=Y+)~ZO>tt@swHn>Mkj4kt#aIp?s7#2;CZGaS8WJ@vW1WLU6jv1l=W#hvmZVMw6e}lxp}w2>X1P4VjtsA8am_wqzhxM"
    "hQS!yjwh^sA2)$+)6X>CZL5gvQD>EhW$v`;9Y)P3SjUanm?2HMQu1+!R)R8(g6@wylX9MDQKw$r0McZsR>M#yZy8@RQ`&~=i$zFF"
    "sbN6@*lb%uUiNMj3v~T4R8b7*T+oV@_zQ4`A9}GiLGBAc>{|Q=*+CJA#J%KUTyd2gq^(@MTUFY#TFKSX@*9Q?K|3renL)!UlG^I;"
    "GCuA7q;joxn;BrGV~oHTXcSHH%Lvmwh-U1xdHN^wG+h9mK}kK$*p^8%U?}u`z&)8~S8cob%QWS=D*8;hSZRr#J91-@PPQrUl<UYs"
    "D0Y_A+aEX&0+Qma?>UzCx<^XJAfJAkiL((MU=uJHsF_RU+tPpl>?}e~OxPY)#j1kTip{2nL~})Nn(3@#<khbd^iG{g8PkNL9zz}h"
    "V6vMN-aTcGDr&FjUCNvoWt!+P*=SbTr7}ah3c7!8MJ^gyG)hbsHce@ua!H=EY8y4gG5`(cHpgusd6)9^>c6dHc-Ra>0wDm|*t7P}"
    "gtMLs$PEmDzVjMa4v$H-FzwJD$pr_AjAE@4E#;C~0rz!68wZGFYVZxK356ui;ZMUUGTbPqSC<YV)M|Y!UZ(yCn+$*{^+@}KL}YF^"
    "En|9M0p=p;u)h7yX395oP0_|~a0C<;0Np--IQ2Dz-+r~fdjnKVU7*~P7Px*P89c?8HW;jUybNfh&$LFE&S3eArEk*GusxX)1lqF+"
    "M;7G!R1{nBhtZfxVqC@4mc|16J}O@dX>op;f46{UUBIj`o0Wl1`7ekh^VsW5Q*|&`L#!%-y>I&PDy9E(dWi|wRbGdR=R{SKm2_04"
    "huWzbi3XK|3LqQQ@^N1Wq7nty`TT-$3rbi;mwxzeVe2K{j?{2E^8NW-8Cv`Hd_LBBCa2XUQ&pU*9KcI(pw5)c{Pv*Bv+1)>4BlUt"
    "HiNPf<sb~PHm}#8^X5u4LN?TvJNuMgur{K~tsd91)$yOJYpKgWc&yTbaOq$)chvjS!=Y2H?9p$VSLLG&_BOG+HGf_zJWe-`;a~I="
    "vfrs&u3FCF(yCHjvBOLrX=?T7?>Z}UTV`ajeq#0}k2CrVZcGo8-J<*JjNUj5K1U?A-*JAUp`pWytg(5AIqTmejIcgKU6owWG<mPX"
    "E&fCtb}}5S)2B1UMV=^}%P@-qQv}lf*xC09zy%qMBE?s*cy`K6a4!K9jQr?LGYv;K+=LPe5Tz{0k1JSVjWy$MZ<6$UF@2;%Ip+3P"
    "C`Y?sk>JF9%>5!)et1i$PwUfx*+e&5)jc)P7qZcBw*oPu^>jn1%oWK}EIG~_TCV=Qz|h^`Y(S_Wn-8?{huJw>yYC+!6X*J0<J-mq"
    "%=%EVU&v`Y#h5v!EDF`LPS0CElC`I`A!z-x!j#;EUmZ$CTtxL3e3$~7AbQN=&Sq*OC^fvBe{BK$oJk%4WQ#OCwEo)R*C4lE>C!PR"
    "oE>B&1ZsjIfM7*JUp4gx<UzEyn9f2QX$&)%k;0MXo?-H7{70Hj=5A?bQb1lK29UAZ7@X0@H>i9uss*u(!2fWHm57!#e_s_8L{V97"
    ">i_!k3t;hR?x*vNJRv4UU#;v;_X#H{))@t5lgo!k0YIbJVwedwEM@a8;a9|<s9TJigH@12=h-xUhiMBm|M9-ANqMV(mFrMA`^3Ky"
    "tv6{Z?Fh{Qu&G}Xm?50q_zxsjGfL4g7M&7%U8A_I0k=akgS5j&IV3*__cR>Hi<O7wyI_PP`so#&PV+>7HZhOM%p3t;c<zEbd4srr"
    "l?qTJ2b^OtV8gUB=eME39FRaZyCr2Eh?(nT?eIge;5KasG?o{KihIdMbZ91>1ctzfDiqw|!t-%48xAE{E9@}UlscB?#M%;<C8gZ_"
    "?NLte>2u=RKACHjSD1a2?Uyzzva`yit;yi@&#YY5EChFbhe5X;jyFePD8kjdGA8ht|4_G0rd|LKn#N2wk*x_Zc0`Mc|K&Hsz|vSU"
    "BUIES43vzZxH7-5wdZEhzGe{5$ihI^nBY(=;?Q+>CPk!t$cT8*pq0(3D%91X%L6c4flKaQ-AH@J9ti=nF-vcC{8vPea2NM0!9>L;"
    "QW*MSOjNyz1Q%7hXo5m4wBrrRu9H+i$x(7O9bd81$!aX%#!!0<7ERnVrm^xMo7Xgx%&IBuO3$~xPmVUQi2-yY4a7W|zY+5cEL^m3"
    "D-WpRHw6?@5MK2L_(LiUwGC}CJt<}s2r8foJWSIMjCA!+H?E=zL^U89S53920rd646+t(MW{OjYrv1A5AieKPqR(=>vcaN4CYUN4"
    "1a!MW&d<PA8<!izG^1)Mzo@vmxdm4b+{&^Uo;34)AY(=2mpTgbjR3whnB>S;YpNqZ6jop#1?rQY7s)&A76@l(0<nyki!tRWIYAEA"
    "(VGEWO*?WbrgnSkEM(<482L5Kln6-|Gf1X&diG=7Bt9&(L#~ZB3(U4pQz<lEXb$R{a3)@h7cI~*9U;CFR0!>uwE0{p%}(>N?Z*6P"
    "{H0L1>y?cQHBz)0Hq6_`Up4oq4hjckk6!^xXiqmdH;4x4aSGImX~(T`3Ry?kq=ywzbU@Z0WVZ0l1JTH65~&fSTTx&_Jp4dCmmnO7"
    "#rj(JpYj;|C22<GF`?q8Lc_o?H$oE>XxfK68aBFfr;9?y?=GR~cD8%$L5ZqAi&?u(_p0O|8Y!a0@vx5M4QdtzncGc?;)GH2KAX8S"
    "Jb$K%TK;5~zdFVTk#5@`*43kzLT5c1U_iwa4J>`(ZpMSk!)9}Og4LJxgR5c)3Q3)a;Jng?LvQL@i%m<hZW&|QAWJ!8Ix6_hJ4q-U"
    "XNZ!nEpWfC3x5+&6haen@M%VKLi0(xA*O*@FZO#nT;6h?6q=1Z9V%dE#DVR^{{c`-0|YGq000O8001EXX?ta}|NsC0|NsC05dahb"
    "W?^zJF)lDJb7Ns_WiD=Tc>w?r0H6T?000000CE8U000000F{W_D?@Pr$G7B?5{VZyhnBPHytrR}-{EP)$xKby%bM+s!Zv3p$%HmC"
    "L?mG~;c1b}3rWh8Qk!ynVj;X><7JT=@)!8@dHH;1l=U^LCZV85&_^3MtDdJzDH_InnxSZ;neXCtCasw_aKB%!YqxSg-`c9Pa6c_6"
    "%4MjWKcx)SPyL_RVU~vb&4d#Zfo0hVZM+tF>6^IIr+`)3WSZnSvfvG&(51oS%occcG}3*=7|))@b8RM$VjS>uC8!RKlfZd5N?e0T"
    "YrY~|;RFmdZldAZf(oxhCNu<!eYqZNXW6lLoP>^hBPPNuK0d`@^6Zdm86<X8K>e5i@d}Hn;{tdFoao=E!m4co7xG!OEFM7cz~Lsi"
    "f%1q9yn2EpMHWEs<p}K6V^~wn;j4TUgDMO5Ut~Dgjl`jw1}RL1l#^hmvl8;jE>xWg(dLN4hi{jZu_8EcgCufE0pa>QNqavf<}(LG"
    "eir*rb@&EQO9KQg000080000X0I{C?q5uE?|NsC0{}2Ea0A^uwE;24KE@^IbI4*8*c>w?r0Km2Y000000DNZv000000F=GWjwRcY"
    "tu=q$eXYpc`3k3ZK&lSVK;i-Df#}e<EmY#x)kQ*FRE6jOPr;K$My%yN{~4coo(JI6sj9s*Bi3@C)27)lvteWYzyJOJ_}~2x|IWMr"
    ")BRt6|M&m$Z~ybZ{{6rC+u#51|K-2<`#=5d@BiUH{p<hnumAkN{ZIetU;q8T@aO;SKmV`)_AmPLfBTRB{J;N;{{27uum8(``WyfI"
    "U+KU9`9J;b|M}bh@Bcjg7+ZR}K5FS<#H%(}z5d%<J;F#~ORY{fS8&}q*H`a74i|zu!ZS{<KXWn6G{)*FX6MJOBhBTjU!%tsXX|5h"
    "H}$V$jj*<rRvh~Dl)}&t_vn+KzV$xS8ndrjWALF5zx4l79DbIm4-Vd^Ep`2<i%Wmmmv<|S<%9G5)7rK?hg;4!-{v{`aQeXVS@qq)"
    "FRvf+Gj*OPELZd>)z#>Z7|+pWo%`HoPj$8BXTL^pV_Rd}lM89R+h{#CA5#y}>7(bI^}Y11=W_h>Tr+DaLd-l$Tw0TPx-&hTUP+%&"
    "w5rKX{e|~UOW4NDYqsk2+damg`nKWptE=f3M;-c9eUTQ{{|KS$-RBH0#@%NvqyBNtxt9Jhwi#W!v@Ke|HC}aTo#WE0b^Aj7Vj6m-"
    "HImk&`7P|O=cdim^Mw#&$WFU5=7>`!F!ScS>w4#L6}Ne(hw{;_sHgOL_NgE2c|@0j%dzF^t}>lAVuo#-Vab5JR&TkVQBM@~55;M5"
    "#;8^MHnVJKdX`X&6vC!QpDyt_YxCL3G+dZ2%L-@DdTp--D_RogTISbk&<6J|+n7nVF^2DJ>C>IoSfAwCIeX_mPwzLa{RrXmA?VwR"
    "zB_t7czDQmv=u{NrT1TX>J8kUWR@$p<?@VtmW<5jwe&<;|EopmvO2B3pFu{aAJbdw!JU?fH4pl3{we6=VxJTH(f{{p>1m%qyW~g3"
    "Y+aEd%D!YVK52h1t$-|tb;~+0Zj`K-(>JbAoI5=)m|25aMk#5Iq<#OKI+@xJY=DQooG&t&%o1RLLA!r7ZDo)#99l>jkJri6Codo8"
    "udeOTYUp_BfRAvj_c7h0v-sN0u4kE>(`L##ctLIdlrcs#GrdpHvwOXY4t3PZ$Q1Pu_FGFEr$3eLjg|DZamhEx)a5vWn|jNs@9;Iw"
    "Q1zKD#J}|UE48H)t|!U*CM}XoB86GC?jz~l*8NJXvus?aN8Tl2kb`B5^FtrxmrUTL)mX09p7iPyn;wV0oe$Xc7y4m6dEi)SQGdm^"
    "{yzsmixyH!+PD?<0QJuS?=LOc(6Z|<w)e60-h;J~zv(M!v$ef*Xn!%gc<e50vZSdO)(7bQWye}Ix9ZT!>9J+S+QhJ~(%+Z&HMCRv"
    "+@4xa?UNQZX+O2&EbLhGt(WG{!@cUV-mr)8vB%`KjETb-<H$+t-TSwErJS;iI+f&>ENW%meenP~UQR2l!y7L7TX*Q6>!?~fJw*;h"
    "`xRw|zR8*TKASx3&~|kF!qPF2>CY~scU#iQ)gS6euP$$@<&cRc)(_v&^}jOvT}GfMiMx(k^2f%%%1&o6dz|6zqI<|3JQfwRPU|)F"
    "M*0j{(qHmQt<O#CE^}&H&ddY2xN*)|!{ky6dRd)4uU(fV=}+{OoR`=+z+s%>rH|7S;rNJ9DedO$f)2D?XqSP?H|Yq;Hd?Qvg?%Ks"
    "we^d2)sn3mbQsevkAZ{NtI1y3Ye)Q%9cr~4aYwF3@kXIW4>&Pw*P1*Dr*LVJ9j`F`c$UV>$uUpugp7o6B>&MnpQ#g(^mNH59Y~LD"
    ">r3?_LGD9wz{jkUp;O2S!ldTzH@~}W)=)3KWz-SUX6j*OO7d!LluN6n&zCn$i47RCbe-(DmicS`M~_hnIJ3A?us#Jk=d_6DyxtyP"
    "mQvKxX1OVO+xk*e?eitHpwE73iP}jh(l%>_w6yYY%Ob7bb3`JvmS)I26|=H7Lw^$4S6PRTx98G|FLM++0|XI$icWRy98&oi9kEvR"
    "8zIcRZ%IFHD58(XKI)w4utiy+q7=)eKOC}*1(un<@S}1II?=qj3}KjC*P&wL^r2b^qNuDZgjQrtdgOuQ535Gb3?Vn<E&!t~)GNs6"
    "=$R+$==gv|aK|9zIp=5uOU2mUT6egcI@sC{x@cFZt6+1jzqH(hoH>Lia3Qk1$Sx&<f-JenNrs)jn#25+OeoY|g))2$n|AoChEJET"
    "ky5)h_wBpl{geslF|>?X8#!E=t>s>)+~Iv#^aO<PDM!~WUKM$tOAa>S2IXubzF)ty%P{mwwJqXolds{wS}Ve)R(&j6av94WVoMyT"
    "2i~RTZhxKx3*|2K7_w%dqy8*|T<}VBQ^eqpg-~kAPVc?i7-t)&{+O_y_4&CA+PqV_v{5=lk+YyLR@BYoHTu=dXGscjxKtqswrLSq"
    "d2GEUkW&AVPfum_?-Aer5oN~nfhX2!RWJ#2Rh?coQg1DP#_nmQv{2eH`CQw-iaBSDIm-zO1mcrrLGr>W>ud3Z+DiS4E$brC6FmSj"
    "F=e4L9OnK=a>?5!L^)hC(BNa+@W}dBMG(c<u9GCQ2&@!=KpWy*mF+pLFELk#`K;kecv&5GtqPt`rV%Za3-AQFNyWU-h5;o3Bpv(!"
    "_%5;@L8Q^j5)?h7-nU&@o<2_8v<yIRAr}+nbUhxbh71s`*kF~zclyndlo$wR3kOWB`s%N7e9gzZZ4Y<m`L*{`R+4Zz!OQw|IB_rv"
    "^LRrqCmWg;29(!`C#*jaE~Ym2t;xon9GhOk=Q8)-3cYSyTL;`FFqdPuaGZKnMRU2KAk(NzM@8=+h(3g8yo4}*(cda+EQ@n`9{j`l"
    "#Sw5-o`yx%BFVC5=r|=Dz2k@x!G#nZ$JgOk1k<9xgkZ0}r~~!}ft63v$z?UbbaR>$63hz|hqiV;P|qm`7i`CHx&w^m!07?NufNw@"
    "M9f9!26Mxq%vkhPd?cV98`pO#8t7jm->Wr~r)6ORzEiIv&!G*xbn;|VI(<v%9b9S;sf`Du@YEy%!T@;NLU6=oV9y>fnfM90M7e#!"
    "vzHGU7yzJ}?~$=++x1DfFC9H0W^Hk0EwwuOm+<sBcYSCc+9U<+Rc=qQ09|Av1TgK1Y%P%gExuXysyL&grAQzQHd$0d)%sIR8F;6k"
    "(U)l>aYUeSe$lc|IU4hCj!o4skvGas%Fk)V^xYUXzF&r*EsO-~NSKmobap@wq2H)@K!*pImYon_Hn~)7ilDw1PSH0^p9O{#R?=Vt"
    "<aA{0THfw19WgC*d~OGBQr=CjTRS5Qk#Q6)liOJ@o_Od_5>Qi-RWGtQr_I8boXlYfqn4jX)tVU!B>7#II1Su!lE*MihM_In3?3cG"
    "tA`NMcFL3qaa$<0_y@?p=`V|-lDvry&KOZS0;nsnAR|7oQ-v|SnF8Rzs(`J0pq@aP(6`R6;+kxu>I3BJC$I~HE=|e4eqVln5k|53"
    "tnCa@$if_>;7Mw4IV_Jui;;JX1a0M#dKFI{AraFjudE-N#8xt5y`J`fGs2RDPo?w#4!nT!XF1MZI#JrtleuJqfVMq+_)Y7JP3z1m"
    "&{buu3y^HsQU8%!C3n=pQTn+q9SS>IWC9zIrpoOuT(pw<_>u>ZCp+i;h%Y@sYWfv9LQ4eONj9)JbAyN{EYolw`orWmD@!;<t#FWo"
    "0PD5VI%L@ueTDGhDBV-B-~?t*wZ$J~@+%$6P-GE@f7SQgBCZLGa0bZJcy%3^s_-JfAfVw}eV_XDy&pQgxEynMZeL`gZ8dzZQ2QF^"
    "h)Nsv3Bw5_$Yq3<mQo)5lQ89cQ?|M0eQ=a~2n%XwdL)^n1o76H0(&Xc3JNa6R2&pC&8^3h*;GKdPKkfZ2EZoT%5-fy$(>q>U&Z0U"
    "k3-wNDRZ{NNBAKfn)5@Ra#O18_EF~d)i_V`wlYfst^%7*_^DI)(C@}gne*)LIu5<gnVun#P$tD^0jn)<S}q3wwY-vgM{BJN;9fe3"
    "t|4uYrF2_>rhj-PF=eiY{KLTK3wv(S@^{%XNBC2xtDiY+>z#7n<e6W+<Agqh5A7_jT=e-e^45SMj}Sj1W&r+GKn?3b4MKa<v0ry>"
    "C2Yd^3dX`R)Ty+XI_y*{)`_oBt~56NOmBP7?@K1qBS-iILFv17I`zvg3sPZ0WPwyFgr*`8=Lyorg9cKQv(%snp#(qYO}SC+LI2kL"
    "I}37ywD!K&ITY&w>6yIbY}d#N+)F>Nb2BWI;p(F07y8&nT27#s7gq`g5aUEe%r_9>h+~GAbu=>72MZ-sh^o-OqMrbi&Lp5&8?<8O"
    "IO&&Wk$<6tC<`BtHwaw0s?L$V^`clsaHOap;Gh_(U?&@mhTa{Aho87ec=V?|$spXPMS82CP|aKohqBw31w5a;ykM2QIGg<=2!IRS"
    "g&lCA93f$;i$f0VZ+98Qs!WtO^_k!)N2U-g+8K!8Yzz0v?g<cG@3u${ski{nHzoFpdsJz>B^L9tgggmyDh(xo$fP%rWwmTq2eB(S"
    "$^I?h?*<`=+5yCKuyjhGwN07CTQO7cR4K~DH7mSU7fupSEs|WA&b6Kftg5G!Th@-tjw!6^iDfF<-$)q7cCaJ%cx1x9TyOx+IP8sT"
    "Egz~k^n?}G!dVv9@iY3GZb>4361&f!FKQwr(zp>tP#~ML5}GVy3}LfCz{b=uYPr5d9)qPTQbfLQ5X=EP^8eYKL+5WOH&aI4NcVX!"
    "R(6sO>fLvMNTqoDbA4nBA?s@hev-Cqhpehu^?SYm81gV<15^T76_=GYDc=J$9gQk-r1qv4zLfiQ^O=gltf}H>7n1Iq&MuXTu*oaP"
    "X@VJdMG{{GuPGWS*ff?wTjo186)lG^@vj(;NJ(aQ<8$~6o6(p36@I1?xA6eOTzUzwRBTXj8@&?6-S3*(7G&30rSGrXh7Hd|g|9Ob"
    "?&Q<@`}^AVTuWJ5r^Od{X#oOwdiAYExpoC<Jr#gTd7S<{6rC`op($La{z9&MZraGrwtm#K3p&s3^n%~+w;zSDrl2L~yrtby4%>0>"
    "=cG)1bqdCERpuv@a0xKz7nObWvn~p>ijs+XAd8yzY8Xvfr`dhD`g-QA?x1U}#kFuDWgIf`DzM~wsfO{DQZB0pq}3=WD|LCqCoPTY"
    "O25KSt#}w&seppNAgy*o;buN5qd5h7U~K}CgFa{}XeDyQFJV_}OMn%998g(kBMSQtibZ5kTFIont798lyc`>Nm7`w#dS!w^$U$dW"
    "5lx@W@#E0Ahs#Q#WT6Vzhn%BMTcEDs60p@=cVc05FbQe;Lzc4O5C~(Jj5$(&PfDqPV^_^n-&1v<()LWF7LcA?0cph?Z#{kqTKz1H"
    "tDg($$a4DR23coG;ZlKEFID^3q{UFStDdX&`7P7VFG2!Yi;M*fHpt2`)-T>!JC>BzDH!e)e%z_^wF!vHdvZFJhRG2LUQrMG(ie5>"
    "AqmRRWspmd_i=};Oh#O4xB9JO$b1L^QSh>6h@}i;ogr6>ND7c~P)gagDb-cs5$z@AQvdG429zbc69O1tks|xMQZEp`Qi@WEGgJt*"
    "JV{xsmd_vCrpJmO9+$fTcW`MtosiTY+AKltLQPv}Z`Z=EbC$0`)&Er~*phz|@f6&xLlSVXjvWxlk#{Ep+8)9{3R`5ElWOX|8O{Ss"
    "P4Y~Ino}rC3%uv>pw^%`AY-GH=lwHG-dF!h;gJ83wb2cUc=ASNBWQ8^T^An3vT4C)?T?k3aJNDq!pT%I9BAZI(1fa8ZIso*<;J@="
    "eEAs75V}mw((w(1LTx=47P9s#NItJ_87@&uxF-#{PAiRg#eD6H#VR7{G88P}u9QO_mgGg=#xgoZjS#nB#ZrD|fiCo~+G-1hfNVJi"
    "T9Zq#tzS;gKrxB@IZ^%q<jZXj3IKH5yiTh-fZ^ZueZ6Sj$Ud}YoM3^Ulj6Tz=d|20ho^Q*o_|~<D6Fa6h5Ym&O=XwxR^SQ+J@69U"
    "iS5;tsx}W;C-Ej@p$JL2*lKlpoIsXMBJLi7kqTkW@{eG(3<?X8cMuBD11lop@F;`HAi@!JuCa_a_QrDyP(}O@S#X!*dFg?bUz8UC"
    "1<XQ8jtuj4UXE{25S3Nas*odEBzjH}t<*7f#^3rdaFhHVA*{ONIy`+8@=a=}NnV}W02NqmM|Nkkw$>clIk{095ugw`r*I=eXEmcg"
    "`wHNapO+KUJ8qN!soRj+_;bqVDA*auX_G#z@LHi)r1&B%y+~t~T)mZx33UnGDy2GPfk_zOtr}%m>(XZ_O#3{$)kW{Fs6rDRGmshU"
    "Hz_59)#=<RDZ0+I3yzT^DRaK4S7SO8S958Z18ucM8l=2qXI~AQcEgnbSw$uNAhl-NDYGhSW-8&h!$$C``nJ#I0f1EgCiU;QZ=0-#"
    "T3N8F_?_NauVep_z{fhFmEfm8$~zTPp_Jtwcs+fh_Av2FlO|=Qvn5Mc0#0K!T}@wq=)=Z$qjP*wpjSke$MK2_@+_OL%B&vC%fI3P"
    "1i_TfJEcFAQXbp;eUU&aVC&c0vKp8U;-JQ;0Q@uR8HAaF6=i69duvY1R0ZdnHbTDK#Y&6M%Yn)|PpWMK778(7>?ANTtmlF|qK}ac"
    "-x3yA%FBR3CymNh&eHM<GYf^`KIJ<F6IY{3{+NvtIE@f${@RHP07{W$QFL8Z>yn=&pWZ$4^M@ARajr%YFjmxmI7-=k81?o&C=Q-l"
    "M=gXBVx1V@Tl_r)gq*^J@Yv;8|7#PHksYtn%hySXOK;~CLjrXa443w&USl@J>Cr#s;5Rv2B?)>Wt<(N9Cac5<=hX7XS4}y*Ez3Dn"
    "N=-VK+Lq6e$X3IyGpaYBCm_tLS8XNvxg9z7;9um%`yg$Nq0x1n6jNluG?;<lWG-1Nse>sbpoC%*93wAjmA+rs|C?<WoOHKeR`S()"
    "T_3g~+mFM_U#>Jt6nOV8T(z}x&@Qv89u@w5tJg)pa!yP2kDsaSNAyLoC(+DW^b_S%_00LC;vWP*ry`E9Pweh4+v-#`DnTVsACvW+"
    ")ES~2hn`4)|25K6z;j+#Z*O^yW?8yrmek2cAC<FyC^#O}k3MAdRTw7chcW_rAwaJsJ3i@&pjhY&1qhQ?q{d8%G0J)csf0s_zJd+%"
    "##a+&8x@FB$ECbr)}(Jx(xRB6v_A_i3Ys~8*h>J7g}-tFxmL1}N%(W1u0Hn1ro&!oY01pMkj?r{cT}ZFu3u`F(e7>v2kHs7M0zH0"
    "63ma_%$3&RkLtWw8vzvI!(G{;e%OQGWL^twqbCAoS)YhXB<@SmIeQD<!as#3hMgCB3vh$z<x{KEL6%z+zL4cZC4gX&IqZ6s?TAK$"
    "Df!nyHPy1nHm$g+$FTyWV2-dyJ+;1o`l*ECW2fOEyj*DkN6Rq!rQawJ1+ZdE@0{1!s^dN+k?Niy$&rkaRDxp3Bzi7;Dg2U_S%FLE"
    "`W#C9H&XD(sp;CLMFhl?z+#}Osz5$QD)RWl!Zj^6J6e=yBW0$0vE)xF`z%X#*%3Y5KK&67{k5&X)=1B9g^|I6^TRx2ke`hT$XQ_2"
    "{8n09G)xrd8*l2%WrnfX0#DQIrdLn}AJhIv03=d+TSlzVTPiLq)XP`UJ=kIwh>#}?xE3vTr1s?XUQ3>cM0kcrYIMhFc$iu0MTAG?"
    "R+XT}{Lm*}=lewfZ*9+yPLg5osTbvRE#)Axm=TnhX`Ph+%L23Yvh@aS9GT7tRVVqDNr9@3Bo9Z@G7p)rIc@EgJfVTYSY_)LFloeS"
    "%Ya!RV>o14F2?oU6ZtYP3ulQi19?m~0bfhMLW`*ftNzPT#-BhSnP$-ID8T_Vp7R)|zkFT~Vfbl9rPyfwZmU^wo5X6-{H>QxHR)=*"
    "NT(FH<SG-q7b^pjK8CY(YdsHYO?|puiwCczw--bN`kost3Rqwk5%q{fJOgZS8T2~oQwFb{uuP8r_zD!Xa@>q3rC+B5qGTwOiDX()"
    "ojQ|}=J%xxNKi-N2Jfm|hDZ0nN-`r(%Y;0}*2>_hVW*Da(1UZCGMGN=x6%nc8p)u*@>?OlpYOh`^{EH$geRdU!(}o#frg?ZZIuld"
    "iXLUdJ<*s_rn1^j@k_tzO07C1^8yd8yW-+ED-K2&EI1X2JOE<YT{LK@0xClR*OOupp{h56oj2xNlv|CTF1=UyZB2LBK=L@o>H}_a"
    "Ty!R^K^O)*8?3_QtrCwTqSd#o+$PhE^n(<vir-s=d={)=ONyokyE{IEjGWjCza$!0%qu4F)XQ1I0xqQM_R6Dd;|pJz4!C{G(oxnL"
    "5+oSY*cX&OwR{v13Eghp{(o85Z*hL)h6a@ZM;{mvNFGls4=X2$;oQPt^LG&$bn2`tOj*a#t%(M8sE-&at-|aB)peng4!y{eCL6T_"
    ")D#SrkW1f*g_aLKn0|)5j<$&2G&<{`X<>DG=}GYzxOnTv+B&<+6FE3)!C;*1T?ru7<!RI{UWSauay{c9%m^V#@TA?a&-#xPM~yqM"
    "F5YW3xz_K8`+das_j>5RZ~2g$xDm|R8&isgtf$yVeana-FumMOM`4BJK`-aZN|!yor}i>)>Isl!2wy)=awr$=o<E+Kf>h0qk3+aC"
    "QZb~4O}FhQJUpd1bHvTOjEBP@=%^S2;-ll0(w6D<8|@Nuhu;(;<Rm++6{^u>=%s2s*C{X8n)Y<dBON~!Tl2?(&9B*?NuMmc-45kC"
    "!aH9jluBz}dnves=Y<9fWQj!(y~^+HCuGAV$f{(NN|M%K54F&u3x7Q*4=a->^^x$ef$ErIvm$~#OjHO~hES^xvD0H5uBD3(Cx#aN"
    "b(Rj)!vUBrLhg~Z=}`ou-T;<Y85gbiW0v~rbfw(utZ;coUPU{w>2${rfg?Qqxr8MEm0HT->^OCpSgECFNQ%+a%9WDHM5tQnNY<)f"
    "3GmK%yQ_})1d0Yol{&5CqO#$SVcxk2t@#n(a%wV9;a8|cvPyq!N~h#AX~fAhDQ3_ep+Fm8c@1(LPk~~bLkrhvalsC<E^==MiG2RG"
    "CnfyxW&^}ye?qUE{Y&uu{jINV{!Ph*?95jq0x2d4rYbDx{N=;<UHMnq<r-U0PlW)YoQ_PbrGM{LxT@yw&w92MzF$UF*n}^xmp(JJ"
    "cD;p>lzZS?_DPPCa8?&JMNlkUz)X!tm_VRgZdoDt*k?>yU;)#vSJDm%pDNC!XVdEqT2gX-*VkFw)<3^S{g(TxuP;Sx8H*Oae7zu3"
    "wv)0MKBLX7{}Z6GDt#h0hgmx1x>imF32la=hCePrgvVZRCU_n!QxI!W^4Gd6&Y!=(i+<CcpuPTZYkPlvUjpuDsnb|LNe2wiPI^Q8"
    "1!rV*4SB)Te!r`B=5<XSB)SCY9U^_XW2ZYVghR_<U)GV7AAHMo{7{t2ilc4Y+vU4_(-F_Fdgc%JCRIP>cz<YpN~KtTRd9b&#=7EG"
    "5@ABtLr|ZatpBZOR1}uC5jwEveF_`3CU>rV3`wE*Tfpog5W)MyQW2~=DC#uWH*;(>6c+rhvA@sHQp*+FtI8VaBFJ%Mx?hTVmi5X>"
    "mSW7LVG)JK3%!cBdqml{%W#$D7V4qX+yqddvK>l}aJx!&YS7ucT8`nNh$1f|oZAGRoSx9>(Cf(I3rXw=5Xy*^FVNleI)sf{ojjE>"
    "BfW)k`ijYCn2VSn@JC0wz+o2PBpfUYvsy)RMw%|}Q@cdY<;hORN;<YdF0OZYCL9N<h%r$i4Apl_a)3F+1rDR!C)7jv8@eV{oAD&I"
    "itvgl<H>CFi=)H6+4V8;e%j(Il{=_26GA9QT><w|lwl~_E@h`-59>f_9}%3?jDE52Ai29j;h=*g2SdHnf}d-vQAn7O6p8RuhbJyD"
    "&}r+5)CMZGu;lGrd@(xPs((-lfQt&*q>Lw2rsrQ2*-y&G!J6=Vq`Wm>to^5FsW<TlJdrM|(_iRYKm*BIo>V0DU%X|oas=;CD_uo}"
    "kU?(M6vl#ajSIi1c*yX<&K3@sE4Gl4{ySV02U)gt+I`cQf-*fw*JMo8Qg5n;4hG~t1}!MHE?6!xF&8jl^;7!K`Xd2r-~yl>vR;o`"
    "OaO(j-dQN6L?hBcchp1bq$qoi5b6c}-x!y&olSPlBadkGR2Ga*q%4?5sXow=$IV@5Bf%)f<p@y6o5AO!J*J`@g*$ovB41l%kkykD"
    "2xe7lh&v7)qZHc%wo|b35>KYA0~YvUnYtb{84#uCNihZZG_*U)nO=-S(5yBtqKA&chZ?~Qhy>GAFhEbKecs3ZI3i^ap-P?AM68N9"
    "xft^@;OOe>VveD^XW3Gtua_x2$gzcOZM13NK+_@Ry9#C*x9E1qN>Ys<FA5mit*^o1S;oiK<GV6X?X0rEEl`tn?fX}ICz=(wS}3%W"
    "GS{Mvs&E5rR^WLI+Csr<IL^Q?n36_D5^@<(*7COikN$f$cN*u4a^FZJC<I1G+_6^oGkh2)deqOxv5~o4AGNIOQue0EZ+SOmBS)gr"
    "Y}O-EDwnAVa%nrXq|nV8Hmwyo+Z*UF>$$XtYlELZNFWp$-u6w9I7Wfr-jg-`JQSg^vAUFqjUG2h!Wztk2W1YoZE4p@hTksWkYTSy"
    "V_$EHVHxvh#78_sU}PcOb!3{H%Nc~E7q4_yo7Hj49q>+HueZFV&F|nxP7aQd=F~=IU9V50Qz2|XJHpJ2+^>DFN|BU~LU5|2T(Tss"
    "@|%H)@`h}z<KcCvl*nw>_H{;H00wq|KqOpM$N|(AWpL99fo`|l6250m`euifYatk~sPZm-@5#7*#dF4%vS+s4E3LfrU1W^J3bI$>"
    "#OsnzUxn@-S!0h1UwAuz#twf1C=WellUw>F>(B-$+Cc5Hff7KC4YVj(F&8&r@>uE+jnhK(vB|J1EHOY6i^+mj`S3eevYIJ8O?oW)"
    "$h?u{;Gm$|P{65CVMv%f5f_vqhMm@oRl|ilH&{Sm6yG-iyQCH0b{H*$bQ_Dgoub1T2TF>&K0dmGdWf4<C&a@KaFp?YL*pP#AxG7M"
    "kT1B)5Q{cw&p$#sg0YPQeNGB+@#$?$#BxKR0R{jBn6MInM<htbZziu1Hc!wU7DVEJ{Y4^Zqz7xZ1DylvobsnQ(*xcTR1>0qB1z3w"
    "TcG#Bm*_Na#}25KhrACfZrg~ttkRv6*_211vv^Ze@s^oRljXc*>(2NX6kUeVhroD3DBfNr8o7!Mi&U6!C**S!OG`8c<-F5Xj<^dY"
    "T7^KLPFx>Gdm-CQL`Eh%=+NTw13Xb)J5d#&PNMTbrPw%;?xv9Hus-=CV*KWv&0!>?ml`?In6FS@<?C*rjz3{I@{Jp(0S051Vk>RQ"
    "NbF8EGJR76)lJL$m$&5K+&K`~%|bT-mZQ=}HV^`aKBzNVL6y<XmZ(P?l?D$&vQVuEV0&%jBG%_40L{DPVU!=Bj@A2&APsQRLy{m&"
    "N|i>6^+bw9U(uNQ7QZ;=fhV{#bAEFP*U|9}MlqtL|ICfzkY1_^tuwM|+;beR<)_pc8mY7VOWq5az5LOIuO^*4kGRKO>0NK-eFGLI"
    ")jpQ&u)n|LlRth&D^t3-Gxwtp-i|CkCRFhFc>pzKm>)`YHV9HjfK%+-PQ9^FhG8x&T5E<b;V5hScy<VB8?oGujx(n%mvq$<Ivmmo"
    "p;t)>J*v)LYJ2wg*5&`?A^ZFH@H$K3WHBcFEP$M2qVjprK%@$hl=t>f-{k~PG$m^<M;Y9z%XIjQg6*KzCs(UXG?~Mq=MmxtcevK)"
    "k960`(u3hcJ=4!$A7{PhxJOX@HLUWx;6&A;R0AG88PZZVBhT=y<$M(d2H4rV5072z4h@q5OA6CeF?N3{lx#B6vp`Pg-Mle>WIlyK"
    "rx{Q8f^;@Uu_;n-^Ak!0{K;e*P2i281L}Z9KLop2DZ3DxV4p%f2qduxU`{Fw^T-=@#p_hgaW>l4Rd(M=GPNB#=8SC#cT#`aLfA1^"
    "Vvx6a&LF=?-#HITD#Il`6h-y{y4ETv5c;hz2nful=#2!<m?G0dLP`3d*qx`}+j{r7cc_RTXJo9V`F5V2#5z`Ef!9YRJD55AUcrI_"
    "8!{d?q}aERg}?M@$6Ak;5-c3WVonV+oJ}^A136$<jvV@9rl$;p5$E+Il}kAD03|4GOj}ldR$V?6o_8fZ_?Zr+j&CY%+aK2v9zXJ#"
    "Wm&83@u>5|8LN%FX?xZ+OR_?8JohsnjH!Zyb*eVsl$<I$LkCLCZ;bhIJV(qza98M;P>0)Qc({l1k~Q1A>nLUIpRX+&5dhaRcW0)N"
    "3w-y#nEO&NJC{OePMdabd(57+aD{N#`|<cucHGx{%QXQ<BeQOl3Zs@iDVF4}*iMfn(iwts6~`lwv}2}Tm@-{*Y^7fw{>cd|ZY#>9"
    "nig)Crz_)AXivu<id6ABufTpC;%$RX07n+uyo0eJn5V~9_PZ$A$&@JgMDmi9)&)zyZ%To3w=88|P2m*>YLqTm^~7|2mCjoa8$nP@"
    "9v>v+P4S&nQlRa5N5jooYtFBS|Eob@6wC)?7=6PtPh7PC_`$`v-=SQX(OmuNUpR>h;7&!bPA)I|ukX+2*k9wNC&5GIuzh5j3Di8@"
    "Nk>q==DK%@Vop*%0egvtit}Zrnl_3%Mg$v|wkj~`_G2>gPjb$1Ia9ZQ@tdKs6mDMQds!cL#0G;_Ve`vI<9ENWr!_~zRo|r4vp?6S"
    "CsEMcCS|)aTYp*6f~rsxTr90_GAAXi5&S{Q)p@-0C6os%(87*RJSnDU3^%NIwbZgGO91>Nnp&+EeMf^H))YkUKt?Uns^^!Y4K-AO"
    "L!mdQC%v)1aA$O8aqrB;lRtrbWx(AG>B7(B7CoV@>3{m2*~ZN}bvRL5sM3GSlDxO6ZKe(NI@LO@N(Ex0&d_gHH7zvu%SOhbo7lXD"
    "HkBw>%gitd7*xCF#V8W3J@Xb!kN2xlGyH2I6`<GzW+3@gys@%2SxKVsF1O=wQu-w=50Fj=vQq7*m!j7u3y2^I<3G99w9C<+NPbEQ"
    "qrWU4RT#(sY`JdO4!`72X&Nz-{$5N#DDB(wC^lx#ORn1F;d%`h@J1`4e0kXW5SKZ@6g!}s%I(vxm&tAMhe7qW!9@d>1nZSV<$}B~"
    "b$zmX0PT<$7vO|Glwc8f2!+CAvghfr3pyE3t&zOOS6cP4-Z7>v7-X;(Os7&*<|FLA4t<ec&7Hv}R!(4-?6O=mR>=dcGvMMm4~1It"
    "WjHxmFy>X>t#sHUxzGaBBAe`mOmRMG)(G3wPsr|}x1V~K(<^V9FQxWtzWTOrBz@pKdSW2|Zw!xGAHoQeMjav!G|(acGr}l55LY#f"
    "uXXIuADx9CrAA~`@bnbZc9wT7g_1st4$(g3!N)vhSn@D!mT_#E-XLFIj5ab81_a12q=ABKC_hXCd47X12}l%@Yt(?0pbN_Byso!F"
    "cCC|fYWlL&c$g>zeg~3SqQMjOgjyjiO^)(vHd&hIMW<TF<-7i-Pq%Cu4<N$;sZOJiT3Ho}9Z`6aN}a{MT|!vEJ+=%HC>r}(@472w"
    "T)mJmfp#b>>&ZUmxX1sJtklz-PV-F{-v(3eG5zGM+L>%Zneeb>tc_sL@R^>JR$UqEh@%}45n2Cy*KDChX}R<ISRZ(k&&k8<Elwu>"
    "!>O~PrTl7^&N0%BVnsWVO6X7bwCbGAh9(k#`9ABZAEU*Wx520yYnn`dVE*uLW9P!yhO_L-$G0^;i{qqCC8oR-6W>(c_0MTDS^(XV"
    "7*47$MMqN);@c1o(x&V(t~V9M)O>zTe>H9Uj!|XO9P<tILG_dM$j-bcJw!iEJH#^-t!La<jtVm|?`<{({$2RtqG0gIn|7Q}tM884"
    "1d<H~=8U>rsH65$g_8o~6;SCQv9Q^)8CTky6lkZxLmo<L1FtBLu%CPC^tRsu&8gX(GVd)Y=j*;hb)0Qo6h{OPbk?b>=ru_R1PPb{"
    "l1E8T<r!ltliEtX7~RgJ3D<Hqn3`+d9X}4aHATErm?;W1j8pHT{e9@igp^)1Pfn_n$`FLI#_QAp*z*4RekT$HA;GAl=LMFSnC*|p"
    "E-a;3ay<UBl+P+;^w;Nc`5!bT7Qrc6R<2dsl`?5TVtGTkrt(gSTd1<m&8Ba{e%ja#7Fn$nnvK}1tSfv}9pEZ3o7Qg_D>}kZ^@988"
    "et-H6N`su?4DV($bmR$8!9HOgY4wiMHkbplaqAguOgLqo^@lU3Zsf!PcguH5Jih5mHwy3a#z$6!c+L6q$CId9{9}`UYE!{T;CALR"
    "g4TH)TDitE%NDvHKk2Fs#`M!`EhXRiLk^K&yRJbIdEAAm4#l-+p+tzx6ollbCro2w7`fv^zLmLz5wGi{#FL(IzWaEzSlbI?E<7i#"
    "@f8AO-O7|cs8RtrF^ER)&SXk7Q15ar?)653;rU43h%hfC7=lg!lX)CBfptDOGr-!nN<RPfDceEUM#*3=D+wxQ;Bhd%9JAKl_AV`&"
    "gS}FGA&dw3vwBH^kTz1ub=7p*Yy_$(<R+m<lVp&ijmFxCS5boSa+G-}$J4rH2FQjE4keF`0vuuhwI1m}9ii~}$p{^stb2AwzEL^2"
    "4a2xw0|AC)fZwI(+-chDgd}KMa~hpr%UcYk`lnW2ac>F}`cFcmHLGaZpa4PTg1W6NjV7#)_GtF+Fcjn-=UHi>W=8%YMm&7pAIr!X"
    "40F0%v<L9PA<@BPWDs;3d5QY4a5mY5Jk5zEXlW?3ZVrM<pu^J{I-W3G1f^r8P|{5}qEZ)%ZRAt`2O1VLp@MDN=q|*!39#fBrIr3B"
    "A_N&ZeJf>C!v@wm_->)>KqV!0hg?Gl4-gDvLGVxo6SiFB735vv1H(Cl4%hVtMPBB#WC&uKb<<-)*ybj}29v5ml4jkWIeoz1jt?!s"
    "X`(Q+A|b)+12&cyZV8kcrKAt*l4+Z%Brwmf^L$Wl8^$PO%8O`c8UspfE@G&)xNwpNbe+*<yG=+aOz?|=;+fSAJ=Nv;i(`_h#F9<x"
    "<fP{=Oph(ShLwD$amB~lZpkEYH4oibHHam{ZC1m?DN?|44AuvRa)p5-p~=r|JQGFhOJHL$mJE8d(zmzKF=T#bVph=jJ#s`s%A0F~"
    "E7{zYV9SFl6m7fTI_U!F87Kn?UCjETdu1I|cx-OHm5DY)VDfC&1)t5|ReYQ8W8i!<3;`M-?I3F~M0HpD3YeA|1v;=R9$H04;W+Tc"
    "bj)OCEenaFUBet5TyW*xHVH=g8sreI3jytX7-fnHg}d%O0-&%n(z)T>0t-t^DZ{_g6Cv-Du@AIoAe_^@)!(&wS7mduIyuECXz`Jh"
    "ItwG0XpBue+tetbmIa#$qz&oh1VBrsOEl1FGm<5f4%RTZoAF?y0W6Qk_@CnsKgiikcs9)o#*NrGce&#inmlPUwHt^SAWu-JY-qFd"
    "L(do?5qgg#9YA!YLKK=9cfsEI8D#}FIZQj3v@97(OBfb9-+&lWK(vEqzR~G1II2n!jj*;FHG*!V%e2}&@l6>GGvr3*q7q|<XJR!r"
    "+|3;Mv>r2&4`m&zSlIf2Crz3Fs-*I9dLU3etu02Z5B3D40Mx1H&0n*zc`EgCzrvrLKKr;Q{{;!?$S~hRv&HCSB)HVSI0@4#+B~~L"
    "Jv>>{dI}~7#8}b1)kK#4iL+MKpX0-a%WA1_J1ZT5HPMg?Hq*PX!t$o-Stpb4H;GQ?w^^eTAs!{+XCXG*;=mm;EiG8b@opOMYW&w~"
    "-z3GP2X~da+e+BjsV$U=&5;pW(b?bf8n!RiP_(Bf35Hv}zFyyD_49mFI%3LT+PsZ?z9m+sYXP-~1_dN{EhQa0>+(c9ef$lY3np$T"
    "3#%lt>zf4VcYmR(LW5Es$;J<jSGT_oDsIkZ6}wQHqZ}hUe$Y<Z+=e0P%QrAHWmqC6Bl3GXx@GslWCj?d4^a@xbFQ<pH&mXsxGtkH"
    "+rZcb-Doql6zX+kAG<)UqCg<Ek=ygbMux*bW^Dk3Xc>7lR~VYq6X--T41_Y9p7W6&h@8CvETM32b<}h=vyGAoOr%d#DF#zR@{rX3"
    "3FHF6M&1LlnJgbdV0zSTzbp{N%#;EJeiy58G!iuAMm*LF*G2gk6LdB@=-&dIiyZZ#?J}92^Q`VLjx{`VMLD8GZ>J^c0}cyfBGyFH"
    ">$ITM3ByV|yD-yLQLjkWOk$Es2GTQqi)|ptwOPaQmYUKrec99|V~NjD(X;r7PeA^q?}-dsTmnNcBl%M0vVkdFHP&*P{tNz$xjp5r"
    "_HXVUSb+0QvZ!PRDa8JwIHlmv%(y3Yl{*8{IHuoFw1QX=AQCDL_?PT!ox*@;)S~T{%o>l3gX%LvQTh{`T!Zy~?RiJ;CzamcbgpwR"
    "gTmb*Y%Xvlq_zEM=c~;27{9yn@&b!ji1euS)H7<)+u71Qg+rCcGy%G{eZNVp<ubc~iuSbE-zl{Ito3<XG<khD0VJVnBKF5N+B*sy"
    "c>$%;g~Q^A`#<6!4TV^~zd<lM-@AKYw_S+=yRPMaYuC>Fz_ihJSZ&x4Gc#Ttp+hKnT4!Sl`@`3Z40{)3u9Sk#HXuoBiJ!KBXD|u6"
    "b^X?AA=DDaHuik^uSA3K>dYXMQ6O57-1U{NmX#)){^ylGI@%5HMEWTz3wr#L83C%Fo5_wc5Lor%{ekMx+YbfJ@P5{BdBL^zlH1Fj"
    "MJTbix6VS^mVaJ@ezb}7JPsSi8B77_9XBN_9{|D}m9QyGXjN&-BP(Y`dTV^>;I;u}!e4Ov<>MT39ONjeMkZDc7EB4vQ0~y7nZ-j("
    "ATJ~%ndxl)6S}z!;yZRkG*5Ezyg7LiCDZv4)1_2>_|Lr0aaFyf%lpPyiDPEMT(c`oLo>B@z7i6nW5YREL4cT~oOxq1v;`ZBfXfQ`"
    "UzwrcNwAtF{BVzgL8Leg33jftH-w;YyyHRn$K=9<6;G(1dbf3gAM;^D-NV=mLX(ta!zHsB{`lB4RdZkqq<6&46yAk`TOL;Mf^x=8"
    "GD2C5^nl`y{0K*ECt5!g7=f}%2;;s#NUfU@`YL?3*00H&lw0SLEu7~`#mGfEiVkWhJ|9Y;XFgz&zn`TfM#IlwI(+lNM1qXDeRVG!"
    "OXlUQ?lDd3XIZ$P7yT#w7Cmjf&FMErxakG|8P<w0w&`b15H)_DxS)8%6y!=Wz7qu<*@gnYa!x9x+MQZqb~PI$H*VReu(*Y<<wg+_"
    "VnCF^SL03X`ejdefq+5oXhhfYRl>eqU&y4q8;nB*YVZP+sMOF5-7R>-)&Uh}W|U=Ei=2MWKy<V~?$?=cTQprwX1iqAY5QOjnt5NL"
    "*2>63Hd!n>@tZ8do5*lNZLkR&rytPE8&e^QP3a)EHJjdnDn>cQWt|LCfNiyRi8bs^2A6k-8UVsZos0o9(!((GqU2vTP(AWoHs+b="
    "$9$kzgEEzNmpMb!F-}Giq6wv?C@djg-IwLy5$%bsC+0;25frYUStpXF3x7DkQ-v`2*bd5BPq}{A#;ZXGgtJjii|%)P>wxzw#IL@G"
    "2jsh(C1paeAa)>3pYLfLig;8kPl1M2$SF||KCCvG1XuSXynQ(xB0NwB!aC}Xc#pmrlZdcg1Te~*mXNa!ijeX}tl5<o=kdF?@if(="
    "3e%ZsLgE)qz>k?J^)?glBF}X1q--`LIaVoSp*x4l4(d*bFev3UDUgOfFjc^}<ukaI2PF%J#7HvaEBi<L0F?AkOVJ=?IUxbSi9=T{"
    "!UAU&UQYy}oIQ0$Q`8|UiTPP%$mjvx8ACLguE`7v-YV(+br>f}ej_VFGvT2JC$ncbe_tk!<BptbY?qCn`qZKSZuj6u+Hz3BD`QXl"
    "h{n8#Uj7WkH2I`HO{a6M?U5{*hwH7t7>G5dFm-nU`tZB2@6-C*G!G5LvlN`I8!-0~9?@isl}FPj3GU7S7Lp*4N)X+lZj~%?=Maaa"
    "H+jl(8@g!S=4}dtH6DN+VPdV34w~avJ@c<aPCz+6X`Fsz5AyImw)I+;63b5)6b>d*kc|1-0KfLdTmi68u=mq{S=A!j>>0zqtyeTB"
    "?#=+O?Z+*bsx2(c#xa@LWs5N~DM_9f72i$#C+Cf1(PZ)JRZ!A_GlEJ*GUJCItOtMq9mY$qp1rKMxScTuLJ1@nQy<EJc4~R<U8!gZ"
    "a+ZQN5maV+d??z1Cp`j7iJn?w07ecmIvYLojIs*{qaGR2N*2a;F^Br8zsh<8NLSQH==Uybl`~|-A9&?(NN}K`=q;yCf>xmAgfeu@"
    "8C@w<ceFu6Rt+l|S@W50-8WP3nu0peen^E)g~$>wnA|Y1Ngs^W<V{R48u^f}K+K9<e+WzZNrk@?dXWF6$Gad=Mbuwu`aQ_7P?mVZ"
    "-mk_L@utGX8O#9`^$zY-_EHyfqTXiQtOgvc9_kUw7VOQ|SkVcOZ&L+MP_&^)ada}0*Jcm!6UhkRJtRg`O)wO3Wry<o!^3$NCjGF&"
    "UmDwMgH}gQy%29HD6&Oph-_m%2x=%Fl29<cMkQb{(ICSByVHnp`k>>MzI8pJNHYiH>FldEn}}=@kSLy_-3-B>*)9E5kr{)xe0i>F"
    "%tdWsPhOTL&!MQ+tkX%MJ{q;j(WQLcinQh*oqsQ;Q?xux-lBEIKuoj&C=`HCs3tn#P^K~x9Fyt%x!rR2+0t}+et}{VEqn-_Z9{;_"
    "xblnwEqdd`V`X+;v3|!~n5Sg)NHN;RyX5u&O{t+(K}9=$BO-z12t()kE-Ox(d>zCGdJ>SDm1y2|H<Dt)HVtlEz$%H7F0MsBA+*K-"
    "wjAl%gTUCUnSeZxMIsxAwW+O&0a*eW5tL0VXJcwx9+Gk!)N0D5$jS)?GQ3j|4Nry1G#-Oo%v7I3wxrTqYd%1v@d?o;3PFZk)36Sz"
    "N#V)av=`Ld{>@zA@ucl)lZxbTa@{DR>NqAUD+n<q4E%NgEG0siXi?EqLsujihkXuWIW+1}Q7uy1#XzeZC%Dv^R)TRcWL;?k?V)ew"
    "A$~(&XMYO-@CxmMv4(oNd<#_rvLq&~mnk32j0A;_Qjwpcro%9$exZ4I1gIJ^q@CtHtU%5Q>2)%96-^1|LY@IKIWruX25DC}A$E(E"
    "WYTfna-A*F0a5NBvK72y$=Uog$DU3#ryxhJ3W!P1zAn5{oUdGe`|<j0`Lpluu^D%9-dt;HUu1&NaCNq{ua`6K0JUW*&J)5tikX*B"
    "Z<o($LP-j$ThmJ{Q*|K`5>$T;6Ysy3+ii+6;%pnkqMMyw>O3SSCK`61P)M8vtzct@6b<D!LMK&e=0GR6TMT;MdL@OXY(ulnq@RXK"
    "UwKoPWqvHcoEH95&=UY=x`67v&B6#xpU$|d%w)p-qSeOQ6D2z9Fv6;7Ax0xB!UNME8IXI03JSnPKM>@!8N-<2)*G=7j_k9eMv8VI"
    "0oF!g8ONvj2)AKbJr6EyWe^w1DJ$Oc;_QV<#iJ*hEO4N@4GK@oWTLD91FHqG_s&^P)(P-dZ)VWXYn?xJAgN`cd~cODBvefG*D=(x"
    "5SF8g4fo0kQnCULX<VZx!!e?+Pp!&G^bLL>jC9W+5KC7$T+4<jghuXpYoRv<A-g@|<v;}bu5eF~OnAhJ<`o6BEtqtl4T*w?n8FUG"
    "5QGWnp*I_$F;;8i(vzk&93~KLbb2Znw1<;vsal3&rJG?IvI`X>E-{&QB>`YoE3=`wtw+zl63V6wnKJ!KA_LpXXrVj{c?3BZd}L>p"
    "GWm8Nev?vd*qf1X5g@rCAr~V!tHh!RMDdntu-%DpUqE5KlN$u+^s>d2hKYt&&&Ms;{4GcP7ILV7lYkB^Qug;SGU+litv10WL-@-y"
    "TGvc}W#~qF&U08F=su`MAb+^K&L6Fo4Poc8S@oUkC#JO*P5ht45RD<4am<+*2O8>Epu`u9zHe-5(g0{}aOdakmjMh=LlM(sj(M%S"
    "dd{#DXJpXsaR^LBZ<8fdrkf>%0H%nw>mScXx8jB$#=#CY@(=8$NJFJynQ+Z0b{T<{)e*o^26GK-cK~#f-OB=XcBZ>T?)GT+Qh0O}"
    "VD>pKkn!Npfc((73-welhe;AG|3`w~#)`d3J6c&EcU6(uk@?y%{6<+f*(|;VcI$tb>IV)JnS_X*XE&ciYC<KIaU>d3eRsCsM)&TB"
    "{WaP)$%F@qS=J~q7=<7NoDrkZTQvqn!!0p4G~8olgkn5mq=Idz?+Xx`%r5Txq&+ED<`2a0hK+}IL>}l#m}&)fsnFcudr(nlGAL6f"
    "*5fG;HhGF=x9D`sw|Nd(#7Jmr(dj_v8>+Kiq0%ipVO-2!pz&pw959l01iLaJnn2|;iIvT5zR=cb?^dsGYEwePFfD0$TcLR&wAzHx"
    "cZPs=dOIep4Ekv&sAqdDT2u_VTTQ*0UN?T%hk^iT-ho4zO5Kt<A?I4*9GQLySl7mJW<*CF!Z;0(N5@Mwrc%Nw2XN(+^C%<Tbl~1L"
    "#~@(V=8v?Yj8`BH3MiWF#DfcmQn#szCWljJ?xy&yMR)t!Hbn^r6S~lWF!hD-gK5Ik{iPHydw$8?EX!|bWoIkkE$H7$v^ko5;4h)T"
    "z2c84>=12fm=1Koip*v(2-|a^Z?7FDmbYTQ+6a(nPza@NlwFkTd4tC2i&}u9kxQ1rjQc%}1gp=RiiD2rNr#&|oR~^r;%-t~Kx&P<"
    "O_c5dV5b4R`y{Omt^*=GoC;hPRcChx96F|u7}4Rn+uV%C1==jeK0>G-b^*HF8w1CYl3o8Z;DYG6frHJ|Wfn`z{WeseskQ?9!Py5Y"
    "1m0#TjF&cz%;<wrr1fM4&q?u!=O!CSBvht}5R9q}cRyR-Jeoucka^U5+~tqjd5_dd=O0Y%?6M6@>~JV4e$JhUbwyM2GcCDg_r*YM"
    "qZT3<4M%mF%6YVF1z?*lW4@+)lt+Op&U!n$d&*bOldR7O__j+>mbYRXvn0X?=(ba$N2txZeRe^HqfiuVYBHMCt<g3n$li2-(R$&2"
    "D%qbQ)W<Lu!eY?dx=q%@pEij#lX*Wp0!2KN1tsdi5Ja&8nxYX^Y}(1x6!9c^nndk1HV6i)ReRG^Hk#@(JV1eTKDbN4B!Q~V1!W>n"
    "DHPmgk)SbZtWz>}Jfq1`jhd~SiW8~$G?eV9kqyim#X^B9fB@c_*%@LHV*WN*V=Xq<Mm3>7lZer#eWSKaA<<Mk@A{E9z&(u#S&<Wk"
    "EQD+h5fHRQJw8`1CEBA+-!^*KrtX3xLPpp|owP(PP-2-LYTC&tN<AygY5BZeUKgFnEmGiS%(&eH%{V2l%3#1xVY*TLW02JbWf#2&"
    "3ZuQIM~c^s`{uJ%<^0?2A^ZkyG5+`nRt4#lu574nep;2DXweZD{7{y6MoR9Gxpj_7EO~65#9$(LTef?w!pqIy)L2aaL4T4jc~`Rd"
    "DR)H=Up4?=RL7H%Lweu|(ioiNpyZbdzZ_9BjUQt_yY{V5k7%P(TaPv$HK+sA$0rVxZPI@O?b--px+mWtE8VG~jjV1$f=aS&V11t5"
    "3{DPk?FaqGXmw9iu&$nSHtNJ=+LR^=U~Kmp*F91@A+>N7j$Kn=!Yxs-N*ne5EXr`o?-#$}&Two4{1qWrw#v04^ueuQyJ|KWFT?^S"
    "r)b^t31B2H_JKjSyM8iJ-=SJ9wwS|A%7Ao*!j0fD(ggQern--hc=}8BFArpT%cE?<9=Y!1HYU1O^w#VyRJ&!0!Swr;=ATSDGiJkx"
    ";jXCExbsR@_kliiZ;7Uh&9x0w1;E{0O$2X>%4#rff8s_YQu^yw$SL^gN9H&fN9R1>fw2up&>U?6uos#Yqbh<XX3RYx#{|LsI4cDn"
    "Q$X$KsXQtPSqvi@#=V{puJDvOH0VQG6&ovUcJ<ZfA@uCon?A!b&V}A$GfBu^5l4nXrlqRrIIMY4nvz#{@1(F=3gmpAOfOu0H0E$d"
    "iGzy=l--~Jxh&aeHf_D3O)=c5pnlN&(pzri7s?%W1lMf-6LyInQhxPm3J!Xx4D;5M^VtWJ2V&$54MwDy<$pHlAKXAi#+s)U=!FnY"
    "OEs++2*1SADq?lN2`SwMzv#%5<J+xoIQjQ9>3?I@2w%hz_2nL~3<b{W6AU?8gdxvGQad{&gAm4o1cI8j3y)OLxiSi2VA#r;(z)HQ"
    "$kYnx<<;%ph^Z9J8|A1c+@&C0iwr+9eH)nAym?0*Y5f)p!W;bJL6<o<lKWMBeBbF5x$GZcVVXv@cI%I$*_eS&>6TuCzkHGJSRC$h"
    "|A=1P*L#sgqnb$h9m#~<f7<vw9T=0CXd@kzyu5`bCZ3K}AN^g5GUa$~I<RnVej?w%4L+!+!nq$gQ9A;%(NqRjX&nkVileVJO-7NE"
    "iN|^qN<$agz+UfR#SRaW3-5*np)DEb%)49H2{iIy*MXow50?_T3oG8_8h}QKA}CHXiVG;v(p6GP(h+XnL30Ha=Hf}NQXji8l8N9R"
    "jXTG<D^t&co<6j0W#E;mPi7#}VOsNWmyNM9+NTw><g*!q??LOYuzFG$-XJP=kja%Z6(HAM|F~yjG0#Yu@ChZ79@{f$AGCQ$PU)ea"
    "YmhOZt{K859H9U&V@@D+B-zs=w~kf@!!i_lFdvGQIimT$ViA<fCd(V))Px^?esFn*mVk)>)8G==c;ti5jvQV|Stxb%O{Y8Nnj#@5"
    "h4bAWkIaP|I=>g<m{)zn*3=GYiD78bSroty!z4fT)G3Ueu>qz7`^CgzYnIkJrDAVzjx!W-db`3UKaD`XGh-E>iPnii|2GBP>q-jE"
    "zV>kH=w0KS>BYDzL_Yb&{8JgRQb6{;(dMF;Zsj1{aOreIC;CbzKj{0reN$1%nNBjr#;5%G1xu#6_Z0S(i#R5gUA;0;V5H}=D$GQD"
    "UZ=KS2wqO=r<GdCv^%gM+0z60ndkuH)VNy}afT<<=<1;l#hoIoRu^X*cEO%_Ha(J2f54w))}@m3zQcF@mOpu4pOkd0iKuLB*xaX9"
    "(|@d%5VRcQYN%MTp+d`XPj}&A85B|2L2{l-o}&XF8R#)OJ9uEXJB`wo5Dq}mIq9zl`iI&SyJk@tZMkGh15b+XxH7AX&dWVyJ&a#E"
    "jizU|cN&4w#3&)M3{%<Q1R^X=(nx;Dn9g063U-f?RRUmDKoK|;jF4?58Ba!t=a$n&>bU{XytNo<+z(SVhHi+u4V!OQPYQ0qEhn_|"
    "1?~=YKpgTct{Kwt39hwEi*w4A=@fy!1V;;#%d8^TI#ATo(pwg%W0(_kM{CLn#`JWv_hdqQ-rE7;3_#;exncSH9{|bpdlzy!2xYXB"
    "sVBm|U2jnR#k(kXG2y=KH>%DQ>XzLt3?tBMA)xdk%O)q=t;*3&ZxIa){Zrz~wDAv)B*$r^uyJg8L&9r^4bkBD8_>4~w89csN~FrL"
    "+M@S{vwuy70RhW4r$S|p?p;!{MOM@~NVu<LnyVhwEbSX~8+szQUc=AO2pA}Gz~#7A>_G@~H%XfjH_FZt*Dr)A(8PtbrVj>hnF31="
    "rY380`P2VmrOD5rNLr)a_Jxj0=EIHMhW;h-aTw)Dk@f-6$Er@;aA)>2@0(MhhBDzYw~u^PE?42;SvNM)U!bZ-&A2e;wL#N@`Mc~3"
    "xNa4BQ2s+UpV7IdH^`<=svFbh)_1{;9?ZgRRFE9knDgH5Xj^vCsI?@A-RwI}mgO+ro{1CyKf|nJ97PBjZVY2&&Zy>GA!}tSGA=h>"
    "gZru$Oa>VBl+l;<`p1p6^q^@+xdk1bxmA-RWcqe=#xc3NjNx>W2QKQ7A2((!<PpbM9u#_XSWrdU(L)?2yv>B&eRrsh<<obzk}o#D"
    "**_@Hn&B3h^#|t>?mgW)Cc(N%yG9}nJXNA;GI@Es?2W?W-6kF!!}Z6sZF0nh{D#e{1!LoSyVo})<of-cU(-&28;t@j^)6h&vhgne"
    "!~|?k4-HryXC(+!Fzpg$s6#R|+#<Kr1x%9GGf1O=XQpX)-inlVQ5uAyR=9dj-=5+vpkud4+sF<gTqUlJ-r9_4m_c#(Hb)Grci6=m"
    "z&lvkKj1!@nrB6!5}0FskNaxtIgB5S<P<l<CVj8TwnABmzEGgFk$jYDVGR8#HF&F-?v61X#fD6s21+o1$D5u>D++J)1D$DcGU7)G"
    "1zr#LHo@^%o_hwntJK)q3bHmD9ZYn;SOFfAz_faUGOS5p*-c3p8jFn_nD(~c><$Jl$Q_sp)l<gJj16zh6S>h(L~_>P&X${2D)*D7"
    "<(~n`6|(9X;~uU2FbxuNxNUF~2+Rq)3-R_ru$s*kZ#{3gk))tzci1txjbG37=()(|)<|ha`nJoL=07O@^dC>=4_ZO~(6Vf_E2uXb"
    "W1eJ#J81)Q6PS!`K(|~FG0JFHgxW1IcY)o)3jHo>NF<k3%cAk_;0F2!1VmV>w7;(6xuUl-n@K7Tl?JA{j#4#>X~%Ee+OF^bp{m>|"
    "yIl}$?sHtoN7}9<b|H`KSF<}GGuL~fV?qskn1>Yfj!f2pbYYNB6ZY(t`&_K%<hW4dzB<Y?K!}(;s%dftaK8|EG$EKj)DQR~^m0&&"
    "S$}Rn>NjP?^la@yKrE1wXInQsWS&>QlB!*jF<ts(EE7e)V8WU$niMNnLqR^qc~UIo)`alz5MQj8i#l?*JDkbgxPTzb^-vHVIO=BY"
    "=vLbcT~JdK%yf}4B4YX>m)d+zy_raO*1yspF%cnh0Vo4jG=_@6ov%u<F5?fI6d`xobKM5yEal%hG3T0*cEFB}^&^|v@0&PMr`krT"
    "2zl(RZJ-=#QasfZC9U9WWgF`k!U!o;1zRl$aLxVJ%vpBNrd<hX-Ld;to@kIr5tg!*x3$O38rS^p7fq|NfX6!WtEiRTr>G@JxAFvK"
    "+4brtO&oV$J-?eQkF(1y$(;19AI?}h%LtDqVNN*lCVP`^33TOD5eGD%)fpd?b4)#H4D`fCc-VjqWrc7Aly$K#ifA1AVGGItg;62>"
    "-BUK<DGr_K>PEj=Lk<}M>!y-GwQfT&6GEWfsz&44ulvqL6HjvIeYYrjb*#Iq=y#yDlpw!Bsdz5)R@N%?1~i!-;KpHR+D6p3tmfeD"
    "JjZ|R1+4-(oF1#GZz0`(-|%Rs)w=2?$Zk!5dMov%CJ2{pfW_a}Za4SqzPOdffg)*$f0TpAeUYeL$GNOF>HZ{I{9$1>b}2ao{KJ4u"
    "&EAK1sFt1e4{L`q=xNh<&h$xah&}_xj9S3mpzdzXn<^jS7x%@OyQj@%x5lofymgvblig@WJ8hafv)VC?nTXmUgWLMc7k0-G6!yen"
    "B^1%g21c83Gft0GlZ&cg14Ht$n=4rBaliMiyG$o%8QINlRtd<4fP-YPcIEx#nr8-m5YA-~ZQghHCc>uaZBKeT-P91XjUsuQrZpFZ"
    "FtJB?X)yZ&rTo6y37djD1#$*)Y&KA0F>ToZ&#?J-yRqedGK++ZNpXUvzjd#zti%6MQM;wvnJ-AzD@`^P4O$^I*fmV#;r`Q2n>TkR"
    "t%nFPTm!qAwT4?m)7j0OIuQZs2J3$3G5&OV1!lXg*%Zhhw+js3hBF6$<E*5dAb)XFhYmuGdE?%;X=wKDbVGIm$^&q$53_C-9u8(2"
    "B1J*M0)$n^y=5bIyVbPoWlR@axR`3&v}rz@CB64umVp2*S77U#Xsknh4MuA5<aD&0km=ywA}!y+1wFT}{kq-kxI3>Pb1p_fqSP)`"
    "_og^O{n>|4q-EgL*qAkBg9~9%qwDzF{H*83#Y8i)^<3wu7d)Wv@-WAZ;^*B)H%jh6rY_RE=ONP_mu@|HyQmSAMs@Lz+(>q&C1zS&"
    "3HCU%no6I(BeVC42bZ&6zi~#O_L$r$a1l+qVMBE$G0%z_-`9kRD<UV1;ctkW+jRJSC7a#4%rFL{qU?%M=fVDInZq?TmUIh;LMSmZ"
    "0_D|UN$%P+Ttlv(qo{<k?li5}y8L@Z(^EFs47-|uimh|u28hvS25wbACZ%uD`Gy*djuAs8lO?sWJjxQJIb2m^qPN^~(uB+Qf#bDH"
    "x**7+;2P<PLs#new8gUh_U4OyM+3_$i|@kw^c%*68(Co+rtr^AG$^^6bERcO+GmwPt1DaIc1MH7=p6VYA^{R(Ft?Q9%i}U!paY6p"
    "4$yRzH;FSE-*(Fc?Y5We?=iRaX6|Hhp<zV^rMvU{>vXWDAaKQVkNfPuXWCJcH^KZ(fC50ge<V&TvjWD@ZpMp5^U~l7*Kn{`@AR=h"
    "Nb47BorKji=i6@hI-c=Z;X{EYT!w;WL(OWSlr?uQII6X#49$BW!_s2O0yX8EdlIQoXqmQrw)TcZ6?W);6ZvRa#Y-u`rgZRly9Y|8"
    "asc1cZg@_tj^$|Fjj8l9*Z4Sx&qrQL;bo|Y9>X-6$GqO)Ni>1A1cHG(<11V<#nr4?FR#$H@5e&=VtB;SQHqFfg>pm~I-=h;PI9e^"
    "I#aLLxwwXqN*0-3JZSzY0e0KVZlZ?7!oA-fiWA3O7_7fMJ(2nz?YH~-zS^kdk^S{u1EgdmB-Scio|tl8we)Or8QkD%x1ZOGmXRZ)"
    "RM=`^UY}*Xl~cea=DL#zSrI9>=+29l370-i0~40k`OHui#pf4wgzNX&dr2F-iuinx^V;QM>9OXq%6W2guJ7e_`M6c)+gFq`*)yDK"
    "XiO;2k83HN+`NtY*&u4Y=YoHs7%8|4KiHx7VYe`F;Wp`D+7Q}xhys&4m`{P^^-YDYQ=j3^vG^ldK?1T(zj`h57y;T@oX`BRYd4*s"
    "bx%}NT>M^n59VjevWx4VkDt>j9$ZxN>fyuH#Hci&5oH^u#8Xjj$K^%U1{dfi(_(P>aL=^O?~7y2b&i}bmbnFLAdO_<Mi|3DFj)=q"
    "{#&6tiIgeVA0*UL7${@-v6u3ix8C#?QT1%~^*Hy(R<6!1V(=@<<y+1r7`@gypZ#3l_&G#ue1A1-mp7Bh@;~QK`o3Z3YKbmm<BPeK"
    "E9PQS?96EzYHcqX3D$vxUj*4{xFRF;gtC2XSE(ay4W;_b<w((P6}4&E@B`@B6(Ds&3ztZ8OQLMnW2F9$&n?2&J|Ol`nSIeaM&t=u"
    "8?=^EoZ2mq{J-7p0HKkF4q*lkEp&^T+|{TMtkO*2&MtF;RptGA5Yj?LO-{%!`-mEV@jn=P_UnQ2RzN4Ybz_V+gul7!NNLlw>jOEe"
    "3WU&zlGZWw&J}f;(h~jtYI=sz7+cz>U$Co{Kfu>&Mu5Aogw$(ocISdK>MsT0WVr06FY3p4>j!)8;xHCKP*#ZYdG*ci`Q`p`?JK^K"
    "@|R6uw@rupqLJDf6LOT;6cj7>0mvIo8$lR0a#HEhqF7QHSkk$qwy;jaNC53k9<7d&`-D9}a~$|_LgdLzU?_|yDg_^zyLIfIb3wbP"
    "-1fP-_AM*iKU|aN<Ej&Zf0N889T;iF^I?)=f9kfD`=i&TlmBE4km`^rVY!PA60KfRY>HCu1xK44qH#ky6*0S7uV<4l04~w;&|3}t"
    "?MBd*_k|;#2de^t!vXqgL(49iOsp0E^iL;iqrXB_cpSkr3goW)pIiHwJmzM1d`b0Cf}+*>edfZQ2$2nlxoD^=2scBN6hDR6WX=^b"
    "A&P2SLR)@Z*O$#)OawT40nXXCD4Y>>x@jc5(Q%I1&)0|t$=31UM)<mM`MTX%?k%xdT(t~ii90v%TH!&_+w?YO-v#C`y3`-HNUvS<"
    "P6_+TrSVi8_sM8cxBH|@^&gJvn_t&=p)YFJMVqg(D}lJ*;>y23Yx~%Rk(ksd{+{)DG9?op{op)Q?rzo>H0VKi3~anoYX?46?qaB4"
    "Iz4UM(52U5+7BA3^cI)@K7VILVL=j38MGpL9f{=43d$smnEAsbC}f+ay8}FmseD(6#=%6K92ZR##s7mVh~3L`LtDM4bW$ebR0R|r"
    "3hpc@j9hLt)N71)O~=Olea`L)lqD9jl8V5kWyna+$oA8Sf*=rZWc%T8+j^vPtdDq5j|?{TPc~a$?Jt+EFVcz5jbr`~57$&@NUZf0"
    "rw$iFMaCgt>#)m`Jqk!@Hd#@&XL4rc0oV5hlY`qM(W*}9o$TjQIG7M<uj&p0WwsjEs@0|f6bMeM8FAADwZD>(6MWETFvgu-g?t&U"
    "{<Irx9ml}k*(f#_V7E*z%c1HkH2E-v;gnHw;HF!O2C-S0zbPDA5^Z<e#Tibn3Qd+5(-WKa!Q5GHl}c_xKdFc7*Lr7$LC9OM4{89u"
    "p8BxXfq{M$Moe1+nj5Or<F^hzghOuWQ2ty@LzO=D%%(-b)sgr0oI0H^4i~C8!V7fD2X4&xdB}|?^6rom_c@L~)yyHgd2+#tvmjMX"
    "_)p%e3PIZi5O#Bi=cZ={Rq>_J=Ved}A|YgHYhDouTBXvb7=2pZW!eO>Lg^E_9n>B9z)zACAq~r`aU}h!7>C_nt^F3@4?7Xze3xZR"
    "c3N1|;6E%~+66mAUSp>xp@uxpaDJCo8l0hq8tV5tF;JTsB48V}jOxc6h*x-<21xf5vUN@G>%#29F)lPuvPX)V446Pl7<RR7MX{fY"
    "9Z^!XyG&#>M*TvsM*&7b#%{=kt&KVX9sEJ6GOg-kcS$hd$bqc{SbDw5Jod6g@5}tQiH9ROu8sIi-IO!Q`V{U;xTmKmDD3oefp%Q!"
    "tEj~k05yB-o$^}Uc<}-5>bh@NCh>%&9Bz4+Y_doU10_?Gx9KX`xiT;?45AQ_mvA55|3+ueH3W)iG{ARZIK^6}BV8GZBnrn{;Kidy"
    "{v>nz0ObNVap91;^sWt&W+Q4Uselfp1o<+FbY(*(fle{khAiz~3ksi`)pV25oq*EHccSIGIPi)L<qG5`a(n<Mq!qi1CryJpeHOIL"
    "f2#bnWR+9U;2Cty=rimzMkfQMrYYa-qO{FkbVI$Cf;|P*N-VVNScC=8s*Cg$fh*1K#)M(cJa6)L69>vEw{Wbvgc$6)(<S`M>yaAU"
    "-F?)|K#|ETp>o?fXmq2*YWN0(XNpCXp(rWR`J@hJg8fELv}+*ID6q+jV2QOkw|*BTnN$*LV8Gjdr}e1}*7S*OsOY|&<z@pcgLTo;"
    "_k3UcW^v!$7opr2)LCN)paL0~YnbRRQevT0j^)~wmM#c6{hp7vV+<SqzSR|nkh(Rft-gH^Qc(JgrTKA%_X)+uuGOKQ1|G1BhfF2k"
    "uYcUQXE(yx)^a=Fw9XYZ94M5|Mh2~BdzTxR=~q})>rY*}n<)ISqqlC224g$gphhshgAp_CJMNfwqyB|}7^*hwZVATw`fj^S(7SuK"
    "(6n_}ETAv-wqV8bo6>C+G&{BKej19<G$*DN_5LXGd%KFjF3KdBoT#ijQ||Tg&o0>ofYv#(sx+-1+n!;A=@cKAl{YDr4>N#iMJEtq"
    "_|2H80G!P!db2)Ka~n6Ow8Sm)wuS4y_tbz=w?R%yHpS%h%QCek{JPt%2)3Kkad5G?Tft!5&6%~!#0d)An#z5|nS^_$FTY*PqIr`U"
    "He)seG1}=e60<i!H8T@`UmIyJN^s%kRr!!{$71NBxO=;+Xj<>YF6xOUjJ3WG_Zin07m@p6l}<~?tkG_aLmOGN(WD9|+{vX4vx9X{"
    "@q2qDXC*uPd1n_Q+4zu4_oTkNIrGz^gIz~&*Mm@Ub>aRnt4t3d$1Mut?pnORM`cY3f`Y^_VutA^*q>tH)*%^o`*<g&z#Fu?FM^G)"
    "FVm=|ISxd$PreUHx7i-~5>v9WmVqH=&IA<-6DBm%HKz3Zb617C1}rH^q~318+>!M1Y2M>eHtpu^;1UAw%NVEKaK%DeztqaM<f7K%"
    "zZK2q__FJPUUIEm`)J&1yFg@_7#+*JNa^ju`rCR;OV=*hG%}RCCj}Thyv5e6JEj9sA*VPK7ARaFsLY!I7svGhZ@t3y^Elg?O>)oL"
    "&`cvxd0!0*b)zhKDfaCEI~!CIp6S~ekjo~Sgh}gKJ;JlRE^TY+?~ppGS(`;q1`9dFpMtdMz5%&A?iLxOs&M(hd{BZOp?1cIku9X?"
    "ug%R=47mAGNc>sKxonKXW{AhTQDT5PqNw{LbtTK~Y~~1heK{LvpKqo2HTGeuHvT%l_u^m5UVT~Vx$h75f3&c+^s#p#vz~st^Jo8y"
    "`$%$l?9a7Z8?wx|V0N~<myyg2b>n(nqs1wwD5y{hl`<>j<34P1gA>^Fhs>AFE#*CL1?;gq1It`~oVe76nL<VHlZXwu&W%HH?+^~!"
    "b3#M_30a><4%Z7p7r9SDnj2PhL`+c&%LN<C>V$GfLv?7qfPKGR*mvaO+KT%udFPghtaZ2q6a^I_1_D;8&x6akr>5P|mD|&NsBs>V"
    "(W3FTD`vLt{=c5ibxTfMS;8QJfGT_Z{*P&Q7a$3t9beGr{F$|8JgytMWJbmXeJ6U8+Rh>84@`jT&!p9P!n8psYjB8Igz4CZf(9_^"
    "^PcTvGwLCd&j)|`JP1)5oDBA!;6VP(eT{{Dd(}?x<e&}Y+_rUtXE-9)m|kP76&E0HGiQ<VTOLKVXg}JmrJBF0{*m4hp~#Ap7Y%@Z"
    "Sn}Cb7vyasv}20&q%Y4lNUF4<d#WI0SI&6jdDcniwR9Wo11db~IK8F%6$~FEah<m+;m0|N(x{lC4f#bKr5;?J@XHD3SkE14K)8>Q"
    "Y)#$+zx_*JVkKz|M2pN251qfRyv4pQ@l%eeTy~-gkZ4I{?&(770a8j`)Q;R!I2}t^)Rq#2$SA79gNDO!zFy&9--Aa6$6e1*jA4Ng"
    "?FRyLe(h+wBfOOI$yy49z)q+RecQ-&r4ZwgU_wH7NvBM&RZjfs3fgqNtNKYbG(^7=iOFw<98@czWNn2>cg=O?`;0caD`B2p>0s+o"
    "(STMYJV^5$?yO};wh>jae(_Mp_lyu41{=;%tj%Kt5y3E;bEMY7sAH^9u$O27pp8POUUbN9)+J32zt$K0_gC%ne4bQ`)iD8}Sa?Fj"
    "x)49nmYl=&J?tDxYRT1s_A|ZGH5p#AJXxJco~q8O6BCH0=ix+LO4~Y?IV8kM8@4S(+K;b!@5m?jVV^!1(GDhBsv=m!k@J2Z?a+70"
    "$w^Is(Jfnyj{APnqC6PNLlT_o=l)=HN}6-_%eP=loVZ3`UoAXhcdA{jM21&OpP`0O!D)qfvc*k*Kz&(|a^qiDxNWP4Sz12%`_Oj9"
    "Qln<)5vUw)F-KDMpg(9stDV4zfle9WLH`6W^jr?LCnPUAk+I*W9t;3AC;gJ(p<Lm=k+)m#cE+@+$cT9-FXue7{&mKgh-+0Rh+2!f"
    "-hKDYe?sTS1p$-c6^_D(n|DzoeyAh*)?QS{%*k+^son4S1#xH5Q9XUlUybn3H0t$VKpJX-wsoDg*(M!0`kJI2<r<FC$v|xfl~}pU"
    "-<Fnik;{VYQw>W>T0J4o3os$Q9zqQAS)78*89s!X&#CSDAQfV~>P&rNkPv`1B5G*}LrT;5#_aYYpBu-IW}_QMYEXOBqZQ&>Y;3`i"
    "K4>R+e9tJ~$VsmYa*+m@#bX~%P;j-9HY>Qxah@n?TRph*s6ljM>BuOV{*<b~r6CIa3UPtpgrbftIj6<s@Bx=jjF4_zkWiY3`JL1|"
    "sMpW!gtoRk;tMWZJV$^~Lpz4{hnt3eL}zIkU%G&F-IZ}x`J41@aL@}onbc@~UgPy;-_*Uo3pXQ}4Tlf(aSo`<5vNy3E9Or>PQtn@"
    ")5Qd97#vv;Y)IlLQf#M3d?_&8AxQeB!>(h}=f-2`w(hBGAL&~pj(N(Y-zY|PWK3qiG&r5SF%6&2MBO2nTT>VDu<%ysOv|p5rKskj"
    "U_+v3nHr^A<VO$hHj!7Lqv0s(yvrG2tL0vciAOw012Dl7)-Ywr*tDw!)7VImgbu^4K!Xit*uX{_kscRY1)4R=U#ORQqUi{Fx;j2i"
    "=yRR<K8Lz~f|*$elu0!E&9lQe8H7S#c}_{o0U)k=?oo{tkrzSDP{&A;D!2sb6jh*`>F^k|LEf?}9(ml*vkNCWmn`@b%CGU^cQLL3"
    "X}bo_{|qzwvUULO)?3Sw23bc2Sy!ZHv*FR02h&8M(7|~?;i(&pI*K{8sVL+8XPq6=aT_AhA-KZ_*Z&uPT%Hl~BoY`+5w^S^WCU+9"
    "6#gi40hgx>O_<$2)O=Od%yoSPS&Rd0=7!b!Wj$0k<<R2*{aOb7mJYoguFSMOJ+8C1R77mL`&KH1Ugi~i@}mWk9<0IyBR%b<IF6f`"
    "B^{F3A>z&5t%Y0TJlpWbzR3fKFfA0H3%((_oeSts{<6}f`)*Kah92yyP@-*ofY1q?tdJdn7%v+I9${EAp4GQs>^#JvaeBBQ3@AGJ"
    "CSy>Qlub2VNDl3IIqE;VJ(vL+_3VD3W;0itKZ@>HGoAGej;EGNhemd$fObKwI&ec7u(H{K<Ir9L4>K$Y_ebZ@72c_3ClwnpL+7RC"
    "S7^Q~KE@9Jy5sntu`vcYSRPlLUn*X;74;XIHO?c@4f{QJNQr6<_u;vpbPr-7KGC$48|nn6NX;3G5MdhbXBbNw5TIi<wMwh9Fo(k1"
    "L3d>uF*JxIej=XdGH&;d?<7hvofC6k=Ghs-lXkaus6OEfM;3JrBmM!}J113EI5W8Gs5Pu7UG2<tGRfjFu+0z7jnPzLPy=mP#|p-V"
    "zHfMt5O5c8KRn2CIZ-iE(m)*h{`{rO9P*-NbYSts8X_tjG%t=|FM+}Zq>I=1Wqv#=6{~9RWT+N7R)^WqTP86N;r4w32{IiS!ZA8F"
    "l6L|sH%Dh2e-C{zp$5qCriBVAY_Mgz5eKMjkh>s3;Z%uNQaQ(?8Aah9OVvO?oALL+3G42g6Epi#8SKK1R1be0^_s49vUo86n}DUY"
    "B5*ou@tGYOUopFv`D-_a9C{7~<P(TZ2Ts4IV?hfx9a{Zm8h-o_oUQ1XQnT2*g$wpMw>rvUw!j(Adg#W-F6>e*3@|B?V{?3b0L_2L"
    "Ax-_F+PCpc!&jt|$G!q*{IPNJ+9D;|T-8yXG?OPei>j(9pVS=1$9-jZ+}>=R7;VOgfff(P@Mrw79vW=nPVJAxpn2G1V}6InGU=Jj"
    "KYOe?3*5kHLlqxzCdkJJlb9^}fE{(+_K*S;!U9)2QMYhGYvQoU5*}L|hZ+Z`gHO(84nG;&<cu+q^>;K&etdjro-o(JzLDVvE@L9{"
    "0Ppxudm?lN7aFtOJU09D43DX#x!7h3kPK#hmzAG3Ie4u6$7hnk(D-`%|Njl+-+TP%_#X2Bj@-?#_hAPB@spVj%<Tn(qlZ(A)M=0Q"
    "Bqtma3n2o+$Nx9r51~+cLyWj0Ct|a1*x_yW!;Bb_wg5;l3F`KhF~oX5Hw?mErUBqOwz{QOGC{!(MfNq|chs$IP0Xau?ZS-p!TwYz"
    "9o;#>7?}G9M)GZa1~o@}CdCh=tp~Po<C2H-aNXEM_89JGJWUbgD)Hb0_A7wl<%Cj_S8#~qGuP(~8;x^E1SDjnOy<w%R5yZ0jYvYe"
    "t+*}HzT?X^gx1oxx-=vmM0O4d5(Wx3W)iT`07uzS);CS@oM}~^=y5%9OU|EgraQaH0SpLjf@2$!X-ODac;O9+v`O&p|BHZ+sZDmC"
    "yp6ttxIu(A4nSHc810}&&$Ev<JG+JF!izG|cXmQ>D9#KA8cmvK8?%<;X6Dn4Mb~5MABSfjO-4vrncdM2tYLPF-8Jy=Fv`w`yc~Wq"
    "Si#CS#@|oXYxS1t-}=P{doXoIm+cz<+<&5LtcKR)f#|D^k9$9$$4#gxktnEY(q*Kss-o@Pe((|7;QVgedt3;=0x<wkN(dvS_n6wM"
    "@<7G*RR~7(;0j;AtQw^pZN&hmkQ;oEu89BTI$N;6;8Iz!#rrigLjzsXS}zy@55>xkE6(Yqzx$5cFZBXCCAAyM&Mlo)K~6Rn=SZ#u"
    "<*0~3;Nh4hW43?mrY=!M@}KqhvaagsZdGZsT3{qR>diI`SFh7%>p7@!Lv#k!vg`e?wx3m<GM>RDXFwG^PFSONopv=B_e}o6LJLyW"
    "Z0v<Jk1MM>hj-y<TK(CAS29-~i0b)09pk!V7T7;^o#x}y)T8K>_#Mz(5l%_|UdEsNAhzmyrrFwaN5Ylnq5+x#VJ`I=SGGqQ`A9o-"
    "psWUl5E+#o^*);2{jXU?=~nSRe9=RbCtkICrZfIG{?>ET>#XXRatK*3kX7vv%<J%OU5XEUe)rs*<d;I)(wjnka0Zf^GS5PJD;573"
    "Xin{<K_B)O9;*ieF>-WjTKKNN?^zc&N(HxfQ}>+uenNt1D)srZdc!$3Voe&J#HJ(Rzw~E9gE@yvNR{5oUTIe-Uzp^o@J4dn!;*E{"
    "FOw?0sISxaZ>}g)O7TrhgIyTm#hEMsd;~njST?CFsr2!f6OzMZ;vy0R&iAV=XHVy%#fA5-S^74DgF-)&Olp^k7F3qJX7>1^4tgDI"
    "+)!=Hr}J!@S5<BIys1rHJWPP4&n>CtwGI6f;1}s0Q`<Coimb}NFpjQ7gux_MTTf|`9d`(Cg8&DMtAOpmcne9&Jfwg07@dz~B%wHs"
    "bR<U?=l4{$sg}>79&tSS@*3Oc9ySUriylk;het^N7w=D*b%w9~vAu-%vo}0*%Ec(PI`am9gUhvaSTK@9uc2cs?5bXYFG;uBAT?t!"
    "ZUd%M$MDL`WqHqGiC}qiBXTQ7CP}rzD8uc`&bF$mux8}ajziKmQ9n?L2Ge81BOSjTe5eOPA<@xrFP%q4w4Q7q5s{JUj!n7K4vxfd"
    "aR21%e^5&U1T6pn00;m803iSl?Y9*F|NsC0|Ns9H02BabVR9}qE-)^0V_|G%E^csn0RRvHpaB2?00000bO8VW00000o9q|r8xYCJ"
    "P{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hi3WgA*siRP<Ksw+Od@pTt?!|ZO!xE3JwI^!Y"
    "Jo{{D!)5ryMy{*fCcrG(CV7UxjX`C&4U><d&8r20HYv>tHn$AjZDdw%w6;6PZnM~6zK#9=Th^u<KUkP9s<QbKsAcoKUfjlZ{W_Zz"
    "VN2`qKg`xEm%7-@I%sGU6)0kp7c|%UQ<RoXf6Ee^&>5?2PI@WYly2Q*y*13nW>=-Q&6RIVHUc-fZ1!&#u_;>h%X(|o8XMV-RW{2V"
    "5^V%rdTgYR23t2?pKWt%>p^Ri5<Z*%Zq_#EHn`ig%Kx+G`n%aCFlVjJJKG&LJ5w)P=Zm=5Y@1_fbNqO*%_G%98@cJHZ0@S=wh^AT"
    "%x1xKRhwObEY`cZ#ckXiS!^am=-Hfh{%gH#ahc6QgY`E59m=djb3$wYP)h>@EdT%j2mk;8ApjNp!Q%h_|NsC0|NjjD6aZ{tb963g"
    "Zge;<Zg6=401yBG4gdfE000213jhEB0001$SJ`hJ*LgqdEO#TXL|K$A$+Tiut>Feu(ga1(=f1V*OCS1F7>$brD4N19`qJisNs0z7"
    "5?5|**>N2w@*-Q6yfLzN+Lla8lqieaz2xO4Uh-bvedf+SXXY%O{0SW#3^3>6!#Uq?`F`_XfBu($_7{Hz!9Rh2KKb3}Uih2mPyX@5"
    "$$$C&H%>k?aq@3}@cchM|LouY^$(u^?sLE0|I=sx?uF;F{TIIX>_0r0egEz^zVpn)H~;XNiEm}=_nw*f;l%&@$=L(Pb-3p#7Nz!?"
    "fXU><5%#Syq)VPen&amPrJ@Cb4Q^7gH^=G~CQ`b#pWATZ#vsafb0tf|6q1&XRup`K4(EsJtE6$`;khew|9kn%v(pPf-@rU)?<rZ}"
    "aRDO)3mc}fOmchq5tEX2PfJj6-&gg1r>}lAdG5Urue|a4N4;<)aGLAE;Kr-)+G_@cki?i^K)HZxs@IDOTWQ~-jhTcH(cgnNujA&H"
    "uny?)(;yy!d^eJoBV0ukfr?Sd;^PoJEPDlLU-rW7p*}*itr5~OfXc~bJ6R01nDCm2)?m2CcuBFxmC~S$12wS0p%L46Q<rbnyOm29"
    "s~4wgH!c}{Q>{q4f|5e2Nx}&SZa{{Pj1)LNN-P_3%=ZP~reNE@IQh=XFR#x3Y>JJMs5w|mhtABW>C`j?CiYF!GbC1Iy%V>3>98Yv"
    "vApa{gP}S}UnQg>@goj7p-7HJLE7zmt{p=I`qNQ=)kkUi?Q!|_aY&e+NMomK5YC4i0Ppd}x>&gx`+c?7FlruN>Ln!A%5~iUh#u9!"
    "rp$XqYpEaIv4*q#_b<+$zx?^@m+s0$${-)vBt{7y(^3s+^}M+VMmI-LUL9-;(p6E5#an~UVlw%Yv#-5-;k`50yESN68(W8i{++^S"
    "SK#g$q5~{lk*7d+1=|(;o)?9*UX|f6#e{!x0ZxAk1CtD&BGHqOhaznBc;6=!1DR+5#FWAKuzw7PN(_Htfq}p=A*}+cji@zW-nV%#"
    "O}8cAfbj#S49Letcu1-80ob!p0d=gdWksERyYlgs>a~worasVZ9jqX|Et%<)ya`gFB2I=Lv^`idK!HFzQtc$|8)7cFKKbt4>8Yhx"
    "E~Qr8j=S5Y0K1NR_adIR0Mhjxf^^LYqIkz)8#Q9XWG)09C5eEisdxz@lH$h$Z6fXM`|Tib`!euT>(wyE(aGb<w;zRu6rrO>aV~>G"
    "Hn6`b3?d&+2YbsrO;NXvNP#AHGTJSS+B(hjwP&IgKqmCkivGmf_}HxyiK$KjWx{RhFv<B1#S1LS5r|}|V&)d8v70ZOnz<2Z90qe<"
    "y4`7Zz^Tdm=YP|ix+ZDeEp3@{OicY8e)=C8Md-_F^V%1y=g-Z^O=u0G!g|{4)B3f9P|?{$Qy1{oiWrP(?DrunL$MmMW}jOsqb-6="
    "<1BcRf~|vY2@Kx0qS{a!CE8k<wsIgf#Zot&4M~8R4)h{s%on2|J|TsURN$y~Up+bs`~5LD93AwiUCcQ-fu-3jf(KGtB#D_CiY7?F"
    "p{orn5kNI@K<im5)%YIg6&-B2w<kZ{eW&W5*+xUIsYsZG-lg}%`yU~YA68~}XKvj8V2V^b(S9c#?5q7qp7TVGp{mCI%^-I;dCa1}"
    "qewBdJ=SXa&Am_<!2U4kR(-<bKRFKm=s2W-$$?R8<a8wl6$p3u&RTr;BQLUn7m=PVvL@1m9^T0pAi>8?uq=z6Vy<F5ws`RH<xvx0"
    "6~MewB2?)xmspw)Vl+mjrp#JCe+P}Om2n9kX)2=&Sc?Y>``dSe)06YRKHGlfLQ1RvSMBm6#l6c1ZheyOoYHSq+Lv#v{`&Q+hAX2c"
    "=W{{e>)ZE)*N!zKJ^vzp?``Cm#C@7ZPlMDG(XN%z6=?*BSVttn5sZ!oCvdE|eQKZv5+#)G=TLPNJaqY;KJO`!&k62g9Z3U<BO-bP"
    "$Wj@$dRUjzvdTkibTGis(CY<6kTJ-i1*CTs%W9iC6iS5&b$!@(K~aa<vY6^6X+uwEo#p@jvVN{&y}3aK4t9Fz(L-s?vNo@3w+G(Z"
    "a(jN}!6%;>K@e^Ylbv-sgy}6GwxlEqPMYH1CBh7!2(%|ycQ>%(DCjWXPpmf+2I8-cC*L^=4JM<=V9ZpIq84H;sR_ArHQHYlsY1O5"
    "A|=9{WTaOZ9n$QAxS`{kqQ|I}a`zw=NFh!s0h;`+z7p4rhU(0Zw_l%Jc;m;_krmT?fb~Yc`c!${q;&{_*_f?$Iz6D5f$#uQs<2~^"
    "tPyYsUivAy`W7J&y!6J*rEBXetNo;sx*^N$L|u!vZ>E6A?l!peAzE9J{W6Kaj-pY(YhgO@_%ItGnL_}=qwp~dS_k|*az1k6Z3mAa"
    "ZKsF_Cd!7-s?8rnB&6I>T8XA{z)OG~<x(dq_CbFL4v!!=j7<#?MctC=8iJ_Yen~D1ZC&$z_VL62e5d-#1?YHWXv+}y*rTkM2TMHN"
    "6X_~JbyplhIEu5gkUk^OS7xbm?V6mvij=YZ)|vL_)6Uv5t+wKU#hte7MCxLu!31qmK1uOii4NOj0+3wj2I-*fTdh!<z`4%)n;}k<"
    "Z;s19$m)lh(#`FzPC^m1A!_q_jjc=vaR?cswgWJdgpq?yGfNHVsG({iH^^}YyShsAP|Lc`aW>Aegt3+3MW<fsyg9l2i+^3rZRL$c"
    "RNN}oju?%@<_^(<flMmB_PrPsWtK=#EOS<1tlFgm#rDj|+AX>J7JBWSJ6Er4KB)DHpC&!Qmc1y@_LrqUNU)J!`4#-+JaTpHe+|V?"
    "g49jp_K-E*EH8mHA~>5~2^by@CQt}?_$x=)62*iL47go@+n!jkg{|bMnb`rPQfg3)2{xAL>j3Oph$<jc;R`W}5zviR5kP3VCR{;U"
    "8zygjUVrI>%IUL`rPPh!!0UL$#2-WJSaf62G~|M#@)BrJrGmI28Fu0LnAmjO{d?rDRXzKDZ{`cTwrs><yyLR^L+YVqE`S}Gu>$=>"
    "7n2I16drT6V~HCCQI-uOnXojR5nS>^WqzUvF;|>ZKhZEIWB}qW$5=U=+-h<mP}>fR8s>JIb9K|jP=k0#@IJ%`viFGU6i|O;y0Uz4"
    "X>EC{6*yF-dgy`Ev+w@0diK=P|KuB*R)^X^U+>RvPtMjmt9+Zup6_`Qjeyh#+4+W9{Uk}0T)K#sW-(L%iOhrml2UespCo!e^?c;k"
    "1;Wbf!PPC;Z!6!#$>T_vAZ|oSmZf5d6A85}k3{h}2JJ$SgWhKz+jVIfYI}Lrr3e^eBj&Z3Mi@2XGAV<;FA5+T7b^48G(v#~%B6!{"
    "PMgf^$@_EHmuJ7&TbMTnhFk}DjsE=dsh`fAp1k=Y%;v;!C>dJWT3x#N>cY~p=qbL3)n1T}Llg!Q!7dofs3KVC&0kLMehHO^BE#@A"
    "!AjT|#J(f_z8u8zZY=c#?NK?6@j65Y9ef;OBZ&mJeLo0-Ob`A73mPd9{HZcHUV@pSr9f*rRAbz40bud&uGm_LV-G|Uuy!m&LOCwB"
    "b&3%=NYTE`MP{x)2D@cgFMYOHon5TV-LFdlMW81!Id$!om*?M}{OV=BZJ66Izn`mhZf{M`ZvEy#Y;)Q4{Cbj>vO7VMz~FI%UAL1X"
    "y0e(yUJ`?wnY$9@i!8$sCZaG=86q(r?5QN;h=`Rt;Qm)A#wa+3(<3TjG8kIS32=rnPY5On$@KL|co+nLN9TRzaF`&})lr7pddRDe"
    "w8R0=Kz(02Lg|nn<XLV3Bco{O;2b(+!+c-TR#Le?vvT|P&h5Kdle0eyJb<UJzWDOJHz%*Z2pA_$0Nr5uVWl>IY4P?gVKdOzGBSvQ"
    "gt}6U57i0YtVq468n)e<r;9_N>3SpMJT>Cjx5Bj3#6C!?5wtSiN_<|E7a>9%Jr<F1{(n$Q0|YGq000O8001EXGIIEA|NsC0|NsC0"
    "4geGYY+-YBE^}jHY-KKPaCrd$5CFgc00000004^s00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V("
    "cT3DEP6dh=XCxM+0{I$-W;zOn5TvQ2P^&;X;EHJqwh2!ywy9$9vGHWcwOMz@#-{wBzfHpiEt~7F;%v4yy4c+NkzrH2#K-0?Z<&qx"
    "oaHuKWBP5P9!|3n=bdZ=08mQ<1T6pn00;m803iU9J+a*X|NsC0|Ns9J02BaZZ+C7kFfK4IFfL+gVRJ5SaCrd$5CGr+0000000620"
    "00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7COVor3bhL411>*Zp#zPQ"
    "ehxk*rnVn4cH2+%4cc#SW^&-%b1es1Mk9v|(WnC!U!LuIupxW@toV)l7j(4QOX;`ncQ06Ne?n65z~Vf92V08`c1KEV?L9JX?AtHH"
    "bWneu&VecWUfDZL2-yz+P)h>@EdT%j2mk;8Apj3uKqLSE|NsC0|Nj#J6aZvzcWy2)E-@}JE@Ek6b1rUhc>w?r0N?-s000000I2`~"
    "000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhI+{8PwF=||t`nO5dmWUo"
    "+Vx3w+FK<_IQ$Uru*=we#*QcC&)!M#QugKkC+!(3w%WfnOt<Gzon|*(c&B}ofwF@}=WY9SOV`;O2GrSqTWDu5ClG2s!9HPM>GS>e"
    "XQOA@>m2U3pKwdi9sp2F0|YGq000O8001EXTQG<V|NsC0|NsC0695zdWN&wFE-@}JE-)@)X<>6NZg6=401yBm0RR910002(00000"
    "0001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGCI&j1ItsN4<O42=mwL9B77N=I"
    "JUF@M*wTY`r$YAcjmfLDR}=cMe~s^keR+=s?4SI$w=1i&wx5`Me4mRg|GxAU6ZXqE+uHx|H?un}HhbTyqMP<*EzWixmfQC;oc_4W"
    "Xxdl1!|}cLC3|PuHDxf`XDsfwYkrop@0|7&`wdeg>^yEh-uL8mxn1G$0DFd*f;~F-mF>Hv#qBeyOKd{@vh5fwn{B>4@!g+wE6pAN"
    "P)h>@EdT%j2mk;8ApmA?C2{}%|NsC0|Nj#J6aZvzcWy2*E-@}JE@Ek6b1rUhc>w?r03ZPX000000PX+)000000GsR=>KhQr$WX>m"
    "t)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$I+{8PwF=||uA-@a_FgXw?F6&J?KTPN@88mDZ}0c&"
    ")V_b;iuX@mc-t;K=Yw6tkG;0%X8PE3PS|0$&Ar#|L(<GWzCUK$FZfhoSH~-9Zx(*hj?HkUy_ecMTf+|-`x;cz?QJ@D+3oXX*dH?e"
    "#Xhsmt@e9^me?QeciH#yshs`u_y6p6eoEWlXP3LrBFAC><Z#aYm%V)Ljn}u@e>oyye;~JM&te}B`vtM9_5uJ<O9KQg000080000X"
    "0OKwb%m4rX|NsC0{}TWd0Az1>ZZ0w|FfK4IVrgM>E^csn0RRvHU;zLC00000FaZDn00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9"
    "qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4ACnmP)#3giQ>ig)a`=G^n`K6IqpN`98#KRNA;-2#h-J;&H2?H71;?X{Y{"
    "-hSDIcXrF2wd^ylPuMRksIXrzW{>?8r#?Hi1&{20bidnE;c2!{?9RP?hju-+*IFyLpXq*q-37iQwwES^+Nb{Ow!b5NZ2y8|OKdD3"
    "blGbb6xlP(+-}R_6}i9Q&Y``Q5q|bO2b%5mZKd}gP*Ad;;3Q%%Z`o$IG<Jghh68N&qPNWV|Eun@U+`6bkBU#1{qrY=_F^7??8?Kr"
    ">>ZlA_bqUY++%je&Mtkkg#C|MZu^<*`0WcXGao44Yii&9$JHJHP)h>@EdT%j2mk;8Apm{u!Mp$e|NsC0|Nj#J6aZvzcWy2+E-@}J"
    "E@Ek6b1rUhc>w?r0AK+C0000004@Ol000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAE"
    "Bo?Fs`5LBXI+{8PwF=||t}PdG_KD4wvhVZI+21=&#Xin`mmPz{%N=SvB<(bvn(Zts7uY|jdA3hH+S}grnX~<!zqjoK7E0{hwyJxd"
    "P{zT14?c?QF|sVSckAA5f2iGbzd^B}z0;(pc4k?z`x<6#vM&BR$Ii{s%l@9(9lM@l(S36tu-aRhOx$-R^n{&*j))z@bc4MNk5X-a"
    "_Pw>6dEn>11BJP^{;%rxSKLguV>q2)=W;OssOGZu{eS)T{kwbjm01|rGx;yF<8f8BHw$vH@0&W=-awDhe#eeAd)MFEXz!lGZhv~O"
    "rv03E%JxAk`0W8uO9KQg000080000X039~s^8f$;|NsC0{}TWd0Az1>ZZ0z}FfK4IVrgM>E^csn0RRvHpaB2?00000asdDU00000"
    "o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hinmP)#3giQ>7M>z|g~cg0A)Gz?"
    "ZsbVsQ&5rEbLRG@eb?l(>~pw(*(qc>>^+btY!}~LzTZKVd7t7wHhT$;S^HPqNVM}^CbPd}$@#qw4%&7fwyxXjFrk0H*=)&u{{n*d"
    "_nh)M&^$rKK48mgyYs0o`vs<$?A_p1ZI|^xXn%B?=l)GIdiQPZtJ}|{++;8OAj>YUzRhmhsmXRz?AF-cKY88m${!W`T`@LxlQ}Z&"
    "88*u8*NbC35aBCnJE8B69mC@N`#KLO+AmU4u~XeNdtc24d3(;em-b)z<GRm9>zUnyr%(31D}8PEd@tMnmj8VAX+BN+V_X#M8l>#("
    "4>ZTwmasYOGcIo4=Ms`<SCgh;Zx;cy)kW5>X=9n)uTKU0oYt7x@5nK>TlMa=9RN^E0|YGq000O8001EXZN+NO|NsC0|NsC0695zd"
    "WN&wFE;BAME-)@)X<>6NZg6=401yD60RR910001T0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx"
    "5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O8k=wE}kKyW8was$%RGtVy$FF-f*t#Cp%JY{NmjJGYznawT@z{kpN$wn56!CNyci9nYt4"
    "b}3zq_6{>y_uS>*V|Q0X!oHwus$Ii+Hrt4ef_CW<e)b$^LTrmHc<cp!$=R-O+__i5z<AGrgE#FMl-u?yyuWLEp=Xv|jEaJt{Wg31"
    "hJtr??;^I@_3RF|dzNcz7Z%NJuW<bJUL6Kb`zO9#cAt;5*wxIRyf@*m)t-hI@-`f*^|srd_3hhpDckN)5TE^WlSsP>cGK-Xy7Ssy"
    "*x+V&>&Y~`&<jWH3|brPHDWH=Ehw33H(j~cj$?wR?THhA_dGd$$#%2){C(fnN7y|mth23gm|&}xZEF|yK)}A?!@+%mUmEOk&M&ho"
    "TCm^t>OE^a08mQ<1T6pn00;m803iT#gp|Mk|NsC0|Ns9H02Baqa4s+|FfK4IVrgM>E^csn0RRvHU;zLC00000F984m00000o9q|r"
    "8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4ACnmP)#3giQ>e>;Bc)BAVOe#h(u_6m!&"
    "?OmQa*;~z$u>bd|(Vk(qhMl6kzJ2Y2d3Fl<e0xvuKCs)dP}JUGt+?$6s|vd{t-1DX_n+9YT$R{&Krq|>kzb(w+bfQC+nciNTbelc"
    "|GRR^uJy6~zLl%=_CNTlZ6{ISZYLIh+wS&?5_=OfMSFpduKT3S^!G0~U1w{T7iqtSZJOOG34i;h%6<EuB`4c`GvcscCV$7ykI~yc"
    "<J}C~^Y^&zh0>(#XGuxhHMug_&oq*?_w>%N_leQ8tw>k4|8}h1{@o_VeR_XH?a!T#vv0h6&<+4lO9KQg000080000X082p6`~Uy{"
    "|NsC0{}BKb0CjLKFfK7JFfL+gVRJ5SaCrd$5CC8S00000001ok00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*"
    "m=~X4l#&V(cT3DEP6dh=XCxM+0{I%IW;&WW3bhL41FnUl-u7}#>~`PcJnjF>=<ch%yTC5td4Mg0*^|9Iv+VYzRk+xNZO_>o(f;19"
    "V)-ZAI6Djb_NJS5yP~4)B_tB;qoN}0>%R8dS)D&)_lvjKUhmCRyMk47>=Yt8Y#5S7Y<B2d*>hdHYo`;GzTcpt%RV5<$)5X-ko{D1"
    "Rr_gj4fe_LPwh74EU}ZAFKT<cvBU0_w~&3>mA!T$&(7K1nex`oe8CjEJ6;)f4zay<5|Nhn+h(`#oAF-L&QwHcpT!wD``t{g_6gI3"
    "?LYKa*dDPhvlF>1V8_Dq$j-&K!oDuI(jEX%O9KQg000080000X0CCiM>i_@$|NsC0{}BKb0CjLKF)lDJFfL+gVRJ5SaCrd$5C9+n"
    "00000008X(00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL4"
    "11_V9R{M=L`t5_x?zLaEVuzi^glYC(*7NKV`g-jmP0Q><I-2(dHBGkLv}=m}IRjDqu-D%EOQvnuJ;9B|K6dLtd$n$V`w1!&?ang&"
    "vYQdrZr5{N$A0T2RXhCyhwVNd_pq-&#kzmV#CH38Z}aS{42<lmrq8s$@awG|!{cXrOWb?xt`$4mA9a{w-|E?HA0&0kewOepJG1x("
    "`(3Sk_BB(R_W}S=O9KQg000080000X0B6F{<p2Nw|NsC0{}BKb0CjLKF)lGKFfL+gVRJ5SaCrd$5C9+n00000008U&00000005ip"
    "7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL411_oj<95#i8SGuoR@mQg"
    "U1ygUz-=$C{@+gEyo>FHS*G@pU%l-QEH||O-l}ddxLwa)aY=#woX7=sQ~6fgMeM$7x25Q_oxtUS{Y%_t+C5-cx_?6THoHyB`R%*r"
    "p0``iJ=^Yqlj7bV2cFt(`8~m2glD(i!!CXMEW<YY`Nx^;pNDGO_y5VZ7bxf1FO%A3mv*LWpIhTOJN~Uw`vNKg?B(Qz>;X_q0|YGq"
    "000O8001EX!=}P3|NsC0|NsC05dahbb#N{+E-)@IE@Ek6b1rUhc>w?r0N?-s000000I2`~000000GsR=>KhQr$WX>mt)7xvoLr=C"
    "rJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhI+{8PwF=||E``+=wqdW{+C}>=u-|bu+FoPxPaBo`R{KRKd+q0V"
    "PTJ?&l4k#)%*Xag_VvB?N;&q9d!_CBmS@?Czs|I8xg}}a*7(fs_uR&P9~-&tkHoyTD>9d`|EIXp?txPE-mGg<b^uUI0|YGq000O8"
    "001EXolKwP|NsC0|NsC05dahbb#N{+E-@}JE@Ek6b1rUhc>w?r0N?-s000000I2`~000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;"
    "W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhI+{8PwF=||uA*6-_ABd;+kH5&d|!yNrM<U^guUQ@3%jC)j&@9sO6}v8"
    "dD{P%7Ty2mp36SAUpn>`E2``tH3{1LH}l!EG`z4o&Gl*DGm{^70e)ik>!$JA&+<HMR~NR=Zh5Ay{R@-MeE?8P0|YGq000O8001EX"
    "l9~03|NsC0|NsC05C9YaW?^zJFfK4IVrgM>E^csn0RRvHpaB2?00000bpZeX00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$"
    "o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hinmP)#3giPWpL3ym*ZlI|cYu4MwL^%G-42^vTaA;vc8mNb*{K;k+iQHM+K%nb"
    "^nDYWuG<`&;IWtG>7Tt^-yhq4TdA^dU$o3VJ@YGjJ+?ftb(yx_ZcUoOzL3<cz4?-f`;I9eu@%|7WN%CGD_ffn`)xJuo7+7*mAWr}"
    "H@lsSSHQl8$ESAR@>bke;%Kz@W$jcuV+)aeTGiTiJ0|woJ#w$I_4@aF-(enMyAAvK_Z4hYu{*)L&SuJ#-L^Hw|7{msY}gZf<EmZF"
    "qXm24JQue8sB>(uqSs&Bk~Nd|y;-chcRAyUJx(=O?ApX9?&Z^-XB!!6WXHE>*1jK$-|XFO#A;XXqh#0A)@%3b($;+zR)u!n=X2~d"
    ";@xaD9*XZ%bqcp*k(_MDa7B7gsBW+w08mQ<1T6pn00;m803iTjX}Q_||NsC0|Ns9G02BabVR9}pE-)@)X<>6NZg6=401yD60RR91"
    "0001V0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O42="
    "FVAe(FW$cQMs(C({jC@5g!hHo{kwJBuAyj|-PAn|cD4!?`@X4&?Psw1VjEhQy00K#&-O2uzFo$OG}|SXOtvw;OYA-@5VMm=JhEr4"
    "VuIcF({t>mn^^9>5O&B`AUJRDyP(Z`?_B(2+s)&;w}ds#PTFga-P2gneGlFG_QkhtwTn8*xNle3Y`g5AOm-VP^6U=mT5cDy@4MaN"
    "3v>70*vV!WCuV9lfA!UU8JZlnjO)wyUATD1=1}iUJL82hcDuu5_Zft$>^<}IhTRQSWm|^%V*Bc9ne8O*UbA~3C2p6t@7P|ZW&dqg"
    "&xzQ#a>fL^2W3us`>sr}<NF$7w<gfuZhA_nUH?ZFyVuL+?F}nYvQvBzVkeR#Z5N}Wyzhl(=RS*n{&oORO9KQg000080000X0I0oF"
    "3IG59|NsC0{}2Ea0A^uwE;24KE@Ek6b1rUhc>w?r0H6T?000000CE8U000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`dr"
    "R8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||u19*a?6^X=+uF3xu=VjNw|BD5w!fgwW@GVXyPbt6kA2508N1S_7WOBe"
    "a_>22AZM?(W13yrt^;;E1qAoyw$8B=*<5H}FvHN!<Vee2!)s#po1zcdE#Q{4`FG@z-KIF6y%VlR?+aQbZ@+BABfFh-Z|q`Dudt2U"
    "Vq_Qi{Da+h%>aAhzGgd>m&tZU2l(v^CYRXS^UbiEFk_yLQJ{$Zr625eI_#5erR}}#_uVV9`@mjjXPVJyx9VNF-RHMPc1i13*m2C+"
    "y!V1lvK?P&k=-elhjv|?vh3gaPPY%~Xtt~SC27BWuYz5O*k!xIN=N%i5!v=Ff2Z2t^_*aD|KqCNwgdldFZ}*!7q<4Mo%{cbcADQd"
    "+kG;zwLiZ9fZc<g+;%)6lk5OcO9KQg000080000X09x{8CjbBc|NsC0{|x{X0Bm7%bS`3PVRJ5SaCrd$5CFgc00000004&o00000"
    "005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$-W;&WW3bhL41FrjpruLz&JMH$C"
    "Slg%e9kAnlA7y{i_?+E+fk=DdjeG4vPe$5{%z9{Ndf(5!^zUW6Ly|G}AsUSKytQ8ThT#nM08mQ-0xbhA000080000X09$H^_%ICs"
    "0N4%y022TJ00000000000Du7i0001FZ+C7kFfK4IFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8Apke!j#R7w007_s000yK0000000000"
    "004jibqxRjWN&wFE-)@IE-)^0V_|G%E^csnP)h*<Edwn8000O8001EX^hw;)h!Ow*z!U%g6951J0000000000fB|O?003lfcWy2)"
    "E-@}JE@^IbI4*8*c~DCM0xbhA000080000X07h<QW~=}J0N?-s02BZK00000000000Du8BApihmZ+C7kFfK7JFfMarVQghCZg6=}"
    "O928c11$gm00;m803iSgtjq@49smG9A^-pr00000000000001h0VW~<0Az1>ZZ0t{FfK4IX>N2lE^csnP)h*<Edwn8000O8001EX"
    "7!8c<@Bjb+AOQdX6aWAK0000000000fB{57003lfcWy2*E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apom7vNF*#006)^000vJ"
    "0000000000004jidO`pIWN&wFE-@}KE-)@>Zge;<Zg6=}O928c11$gm00;m803iTvch^ww0000W0RR9L00000000000001h0g!e8"
    "0Az1>ZZ0t{F)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X0JO#hzfed306<Rw022TJ00000000000Du9-cK`rnZ+C7kGA=MKFfM6s"
    "bT}?<aCuNm0Rk-pEdT%j2mk;8Apo3UjpH%_003YC000yK0000000000004jiTEGARWN&wFE;24KE-)^0V_|G%E^csnP)h*<Edwn8"
    "000O8001EXhiV6ptYZKGz-|Bl6951J0000000000fC19M003lfcWy2+E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0M4E4-7^6I"
    "0AK+C02BZK00000000000Du9*B>@0rZ+C7kGA=PLFfMarVQghCZg6=}O928c11$gm00;m803iTo)<L^NRR91$jsO4?0000000000"
    "0001h0X!!G0Az1>ZZ0z}FfK4IX>N2lE^csnP)h*<Edwn8000O8001EXdZ*u5b^!nYpaB2?6aWAK0000000000fC0pO0RUugcWy2-"
    "E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8AprS|{q4$Y006+Y000vJ0000000000004jifPMi0WN&wFE;BAME-)@>Zge;<Zg6=}"
    "O928c11$gm00;m803iVWjJ;EJ0RRA?0RR9L00000000000001h0gvhd0Az1>ZZ0z}F)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X"
    "01eU9cg%$V0D$}e01*HH00000000000Du8X>;V9Ea4s+|FfK4IX>N2lE^csnP)h*<Edwn8000O8001EX$!+xkGXVeqU;zLC5&!@I"
    "0000000000fB{)@0swVzE-)@IE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXE6lfX$YKBhz-|Bl5dZ)H0000000000fC12R0swVz"
    "E-)@JE-)@>Zge;<Zg6=}O928c11$gm00;m803iTS4v8Ex0RRAC0RR9J00000000000001h0o&FB0CjLKFfK7JFfMarVQghCZg6=}"
    "O928c11$gm00;m803iUVjy3Zqb^ri?hX4Q(00000000000001h0a4fj0CjLKF)lDJFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8Apm%e"
    "H<9iD001BX000sI0000000000004jiyG{cDb#N{*E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApmbNVo+H!006)^000pH00000"
    "00000004ji?N0*$b#N{*E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0Pb5x`|tn&03ZPX01^NI00000000000Du9Bf&&0`a4s<}"
    "F)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X0ANKX91$=80Dv|C01*HH00000000000Du9#g989{a4s?~FfK4IX>N2lE^csnP)h*<"
    "Edwn8000O8001EXh6*#UtN;K2-~a#s5&!@I0000000000fB_M-0|0e!E;24KE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXc{S<f"
    "uMz+Nz!U%g5dZ)H0000000000fB^xu0|0e!E;24LE-)@>Zge;<Zg6=}O928c11$gm00;m803iT-qNts$0002s0000I0000000000"
    "0001h0rSTL0CjLKGA=PLFfMarVQghCZg6=}O928c11$gm00;m803iUy!C8jeYXAViwg3PS00000000000001h0prL60A^uwE-)@I"
    "E@^IbI4*8*c~DCM0xbhA000080000X0PWOA;&K510H6T?01*HH00000000000Du7iH3R@=VR9}oE-)^0V_|G%E^csnP)h*<Edwn8"
    "000O8001EXZ-NIAn`r<5z_tJY5C8xG0000000000fC05O1OR4XaxO70FfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8ApmK6WwUYt005u?"
    "000pH0000000000004jilAr_tW?^zJF)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X0I{C?p?qfm0Km2Y01yBG00000000000Du8U"
    "q67eDVR9}qE-)@>Zge;<Zg6=}O928c11$gm00;m803iSl?Y9(k0RRA?0RR9I00000000000001h0R;*L0A^uwE;24KE^}jHY-KKP"
    "aCuNm0Rk-pEdT%j2mk;8ApjNp!Q!h60000E000dD0000000000004jiybA>YY+-YBE@^IbI4*8*c~DCM0xbhA000080000X05Wp;"
    "Y>NN@0KfnM01f~E00000000000Du9e7X<)pVRLjYb7Ns_WiD=Tc~DCM0xbhA000080000X0Fphi+^PTo0N?-s022TJ0000000000"
    "0Du8;7zF@iZ+C7kFfK4IFfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8Apj3uKqILD007_s000vJ0000000000004jiU>OAfWN&wFE-)@J"
    "E-)@)X<>6NZg6=}O928c11$gm00;m803iTdFo+B70000W0RR9K00000000000001h0ZtkP0Az1>ZZ0t{FfK4IVrgM>E^csnP)h*<"
    "Edwn8000O8001EXW^W~N?f?J)AOQdX6951J0000000000fB}FT1ps7kcWy2*E-@}JE@Ek6b1rUhc~DCM0xbhA000080000X0OKwb"
    "%P;`|0AK+C022TJ00000000000Du9r90dSmZ+C7kGA=MKFfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8Apm{u!MiR2003YC000vJ00000"
    "00000004jiC>{j>WN&wFE;24LE-)@)X<>6NZg6=}O928c11$gm00;m803iS!HsbPf0RRA?0RR9K00000000000001h0h=EM0Az1>"
    "ZZ0z}FfK4IVrgM>E^csnP)h*<Edwn8000O8001EXZN+NOasdDUpaB2?6951J0000000000fB{k=1ps7kcWy2-E-@}JE@Ek6b1rUh"
    "c~DCM0xbhA000080000X0CR+tzb^p*0AK+C01*HH00000000000Du7rBLx6;a4s+|FfK4IVrgM>E^csnP)h*<Edwn8000O8001EX"
    "OF+;2Edc-kU;zLC5dZ)H0000000000fB}0X1psw$E-)@JE-)@)X<>6NZg6=}O928c11$gm00;m803iTz)Ozae0000W0RR9I00000"
    "000000001h0qZ3N0CjLKF)lDJFfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8ApmE>(d6s^001BX000pH0000000000004ji8z%(-b#N{*"
    "E-@}JE@Ek6b1rUhc~DCM0xbhA000080000X0K=xjE2#hg0N?-s01*HH00000000000Du8XC<Op@a4s?~FfK4IVrgM>E^csnP)h*<"
    "Edwn8000O8001EXolKwPsQ>@~-~a#s5dZ)H0000000000fB`ls1psw$E;24LE-)@)X<>6NZg6=}O928c11$gm00;m803iU9ne~fx"
    "0RRA?0RR9H00000000000001h0U{~|0A^uwE-)@IE@Ek6b1rUhc~DCM0xbhA000080000X0AXpl*>nK_0H6T?01yBG0000000000"
    "0DuA6D+K^%VR9}pE-)@)X<>6NZg6=}O928c11$gm00;m803iUVy;BKt0RRA?0RR9H00000000000001h0go*O0A^uwE;24KE@Ek6"
    "b1rUhc~DCM0xbhA000080000X09x{8CWin30KfnM01W^D00000000000Du8QF9iT>VRLjYVrgM>E^csnP)h{{00000HUKsNcMSjl"
    "2`~i!000"
)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
