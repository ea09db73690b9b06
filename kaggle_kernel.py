# GENERATED from submission/ by `python -m submission.bundle` (make kernel). Never edit this file.
"""Images of paper 12-lead ECGs in, submission.csv out: the whole of submission/ in one file.

Finds the competition's folder under /kaggle/input, or takes it as an argument.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is there, as in __init__

import argparse
import base64
import ctypes
import io
import logging
import lzma
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
from scipy.linalg.blas import sgemm
from scipy.linalg.lapack import dpbsv
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


# ==== kernels ====

"""Every compiled loop of the project; called by the stages, not meant to be called directly.

The kernels trust their input: the stage that calls one validates, converts and allocates.
"""


_jit = numba.njit(nogil=True, cache=False)


@_jit
def sums_of_rows(picture, zoom, first, sums):
    """Sums of rows of which four rows of a convolution are made: Winograd's F(4, 3).

    Parameters
    ----------
    picture : (H, P, K) float32
        Zero above and below.
    zoom : int
        1 if each row counts twice, else 0.
    first : int
        First row of the answer.
    sums : (6, n P + 2, K) float32
        Filled for 4 n rows, but for the last two pixels.
    """
    lines, nothing = picture.reshape(picture.shape[0], -1), np.zeros(picture[0].size, np.float32)
    to, width = sums.reshape(6, -1), nothing.size
    two, four, five = np.float32(2), np.float32(4), np.float32(5)
    for start in range(0, to.shape[1] - width + 1, width):
        y = first + 4 * (start // width) - 1
        a, b = _line(lines, nothing, y, zoom), _line(lines, nothing, y + 1, zoom)
        c, d = _line(lines, nothing, y + 2, zoom), _line(lines, nothing, y + 3, zoom)
        e, f = _line(lines, nothing, y + 4, zoom), _line(lines, nothing, y + 5, zoom)
        for x in range(width):
            at, even, odd = start + x, e[x] - four * c[x], d[x] - four * b[x]
            to[0, at] = four * a[x] - five * c[x] + e[x]
            to[1, at], to[2, at] = even + odd, even - odd
            even, odd = e[x] - c[x], two * (d[x] - b[x])
            to[3, at], to[4, at] = even + odd, even - odd
            to[5, at] = four * b[x] - five * d[x] + f[x]


@_jit
def _line(lines, nothing, y, zoom):
    """Row y of lines of which each counts twice if `zoom` is 1; nothing beyond them."""
    return lines[y >> zoom] if 0 <= y < lines.shape[0] << zoom else nothing


@_jit
def rows_of_sums(sums, halves, bias, least, rows):
    """Four rows of a convolution from each six sums, undoing `sums_of_rows`.

    Parameters
    ----------
    sums : (6, n, P, L) float32
        Changed.
    halves : (6, 2, n, P', L) float32
        What is added to even and to odd columns; of another second length: nothing.
    bias : (L,) float32
    least : float32
        What answers below it become.
    rows : (4 n or fewer, P, L) float32
        Filled but for the first and the last column.
    """
    two, four, eight = np.float32(2), np.float32(4), np.float32(8)
    for y in range(0, rows.shape[0], 4):
        i = y // 4
        for x in range(rows.shape[1] - 2):
            if halves.shape[1] == 2:
                for s in range(6):
                    to, more = sums[s, i, x], halves[s, x % 2, i, x // 2]
                    for k in range(bias.size):
                        to[k] += more[k]
            a, b, c = sums[0, i, x], sums[1, i, x], sums[2, i, x]
            d, e, f = sums[3, i, x], sums[4, i, x], sums[5, i, x]
            for k in range(bias.size):
                even, odd, far, further = b[k] + c[k], b[k] - c[k], d[k] + e[k], d[k] - e[k]
                a[k], b[k] = a[k] + even + far, odd + two * further
                c[k], d[k] = even + four * far, odd + eight * further + f[k]
            for r in range(min(4, rows.shape[0] - y)):
                to, answer = rows[y + r, x + 1], sums[r, i, x]
                for k in range(bias.size):
                    to[k] = max(answer[k] + bias[k], least)


@_jit
def unfolded_shares(odds, share):
    """Shares by their odds, each pixel taken from its own channel: what `fold` did, undone.

    Parameters
    ----------
    odds : (H, W, 4 S) float32
        Natural logarithms of share / (1 - share); under -16 there is no share instead of 1e-7.
    share : (S, 2 H, 2 W) float32
        Filled.
    """
    for strip in range(share.shape[0]):
        for r in range(share.shape[1]):
            line, channel = share[strip, r], 4 * strip + 2 * (r % 2)
            for c in range(odds.shape[1]):
                line[2 * c] = share_by_odds(odds[r // 2, c, channel])
                line[2 * c + 1] = share_by_odds(odds[r // 2, c, channel + 1])


@_jit
def share_by_odds(odds):
    """Share whose share / (1 - share) has a logarithm."""
    return np.float32(1) / (np.float32(1) + np.exp(-odds)) if odds > np.float32(-16) else np.float32(0)


@_jit
def foreign_share(owned, strip, least_owned, own_part, foreign):
    """How much of the ink belongs to other strips than one.

    Parameters
    ----------
    owned : (S, R, C) float32
        Share of each pixel that each strip's stroke covers.
    strip : int
    least_owned, own_part : float32
        Ink from which on it counts; part of it that makes it the strip's alone.
    foreign : (C, R) float32
        Filled, 0 to 1.
    """
    for r in range(owned.shape[1]):
        for c in range(owned.shape[2]):
            bare = np.float32(1)
            for s in range(owned.shape[0]):
                bare *= np.float32(1) - owned[s, r, c]
            ink, foreign[c, r] = np.float32(1) - bare, 0
            if ink > least_owned:
                foreign[c, r] = np.float32(1) - min(owned[strip, r, c] / (ink * own_part), np.float32(1))


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
    solution[:] = right
    for k in range(n):
        reach = min(width, n - k)
        for i in range(1, reach):
            share = matrix[k, i] / matrix[k, 0]
            solution[k + i] -= share * solution[k]
            for j in range(i, reach):
                matrix[k + i, j - i] -= share * matrix[k, j]
        for i in range(1, reach):
            matrix[k, i] /= matrix[k, 0]
    for k in range(n - 1, -1, -1):
        solution[k] /= matrix[k, 0]
        for i in range(1, min(width, n - k)):
            solution[k] -= matrix[k, i] * solution[k + i]
    if variance.size == 0:
        return
    inverse = np.zeros((n, 2 * width))  # row k couples k with k - width, ... k + width - 1
    for k in range(n - 1, -1, -1):
        own, reach = inverse[k, width:], min(width, n - k)
        for i in range(1, reach):
            beyond = inverse[k + i, width - i:]
            for j in range(1, reach):
                own[j] -= matrix[k, i] * beyond[j]
        own[0] = 1 / matrix[k, 0]
        for i in range(1, reach):
            own[0] -= matrix[k, i] * own[i]
            inverse[k + i, width - i] = own[i]
        variance[k] = own[0]


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
        normal = np.zeros((n, n))
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
        Row j is added to, column j of the lower triangle from the diagonal down.

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
    """Solve a small symmetric positive definite banded system by Cholesky factors, in place.

    Parameters
    ----------
    band : (n, width) float64
        Row j holds column j of the lower triangle, from the diagonal down: ``band[j, d]`` couples
        j with j + d. Overwritten by the factor.
    width : int
        Diagonals, the main one included.
    solution : (n,) float64
        The right-hand side; overwritten by the solution.

    Notes
    -----
    No bounds checking. Ensure that the matrix is positive definite.
    """
    n = solution.size
    for j in range(n):
        end = min(width, n - j)
        scale = 1 / np.sqrt(band[j, 0])
        for t in range(end):
            band[j, t] *= scale
        for i in range(1, end):
            for t in range(end - i):
                band[j + i, t] -= band[j, i] * band[j, i + t]
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


# ==== memory ====

"""Keeps the memory of one page for the next."""


_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # of glibc's malloc.h
_LARGEST_INT = 2**31 - 1


@cache
def keep_freed_memory():
    """Tell the C library, once per process, that freed memory is soon needed again.

    A page takes and frees arrays of up to 64 MiB hundreds of times. glibc gives such memory back to
    the system each time, which has to clear every page of it before it hands it out again: a sixth of
    the time of a page. C libraries without the setting are left as they are.
    """
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # macOS, musl; Windows
        return
    set_option(_MMAP_MAX, 0)
    set_option(_TRIM_THRESHOLD, _LARGEST_INT)


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
record for a period, and rings where its ends do not meet. Beyond where it is shown a lead is foretold
from lead II by ridge regression, the less the further, as leads wander each for itself; and what it is
off that at the ends is carried out.
"""


WINDOW = 81  # samples of lead II that tell of those of a lead at the same instants
RIDGE = 0.02  # added to the normal equations' diagonal, in shares of its mean
CARRIED = 100.0  # samples over which what lead II does not tell fades
FORETOLD = 6000.0  # samples over which what it tells does


def beyond_shown(mv, samples, lead_ii_mv):
    """A lead over all 10 s.

    Parameters
    ----------
    mv : (T,) float64
        The lead where it is shown, mV.
    samples : slice
        The strip's samples that these are.
    lead_ii_mv : (N_STRIP,) float64

    Returns
    -------
    (N_STRIP,) float64
        Where it is shown the same.
    """
    foretold = _foretold(mv, samples, lead_ii_mv)
    away = mv - foretold[samples]
    before, after = np.arange(samples.start, 0, -1), np.arange(1, N_STRIP - samples.stop + 1)
    return np.concatenate([
        _fading(foretold[: samples.start], away[0], before),
        mv,
        _fading(foretold[samples.stop :], away[-1], after),
    ])


def _fading(foretold, away, distance):
    """What is foretold and what the end is off that, at distances from it in samples."""
    return foretold * np.exp(-distance / FORETOLD) + away * np.exp(-distance / CARRIED)


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


# ==== convolve ====

"""A layer of the small network: its convolution, in half the multiplications.

Pictures are (H, W + 2, K) float32, channels last, with a column of zeros on either side. Along y, four
rows of the answer are made of six sums of rows instead of twelve (Winograd's F(4, 3): S. Winograd,
Arithmetic Complexity of Computations, 1980; Lavin and Gray, arXiv:1509.09308), which are sums of whole
rows. Along x, a tap sees the same row of pixels begun elsewhere, so that each is one product of pixels
by weights, without a copy. Few rows at a time, so that they stay in the processor's cache.

What comes from a level of half the size is not doubled first: of three taps on doubled pixels two fall
on the same pixel, and which two depends on whether the column is even, so two taps do for each kind.
"""


_SUMS_OF_TAPS = np.array([
    [1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6],
    [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1],
], np.float32)
_TAPS_TO_HALVES = np.array([[[1, 0, 0], [0, 1, 1]], [[1, 1, 0], [0, 0, 1]]], np.float32)
_PIXELS_AT_ONCE = 4000  # of each sum of rows


def convolved(picture, weight, bias, least=0.0, half=None, out=None):
    """A layer of 3 x 3 taps; beyond the picture nothing is seen.

    Parameters
    ----------
    picture : (H, W + 2, K) float32
        Zero in the first and the last column.
    weight : (L, K' + K, 3, 3) float32
        Taps by output, input, row and column.
    bias : (L,) float32
    least : float
        What answers below it become: 0 for a rectified layer, minus infinity for a linear one.
    half : (H / 2, W / 2 + 2, K') float32, optional
        Further channels, at half the size; they come before the picture's own.
    out : (H, W + 2, L) float32, optional
        Room for the answer; neither `picture` nor `half`.

    Returns
    -------
    (H, W + 2, L) float32
        `out`, if it was given.
    """
    rows, pitch, own = picture.shape
    if out is None:
        out = np.empty((rows, pitch, len(weight)), np.float32)
    out[:, [0, -1]] = 0
    taps = np.einsum("sy,lkyx->sxkl", _SUMS_OF_TAPS, weight)
    n = max(1, _PIXELS_AT_ONCE // pitch)
    parts = [_Part(picture, 0, taps[:, None, :, -own:], n)]
    if half is not None:
        folded = np.einsum("bjx,sxkl->sbjkl", _TAPS_TO_HALVES, taps[:, :, :-own])
        parts.append(_Part(half, 1, folded, n))
    for first in range(0, rows, 4 * n):
        sums = [part.summed(first) for part in parts]
        rows_of_sums(sums[0][:, 0], sums[-1], bias, np.float32(least), out[first : first + 4 * n])
    return out


class _Part:
    """Channels of one size with their taps (6, B, J, K, L): by sum of rows, kind of column, and column."""

    def __init__(self, picture, zoom, taps, n):
        self._picture, self._zoom, self._taps = picture, zoom, np.ascontiguousarray(taps)
        pitch, k = picture.shape[1:]
        self._seen = np.zeros((6, n * pitch + 2, k), np.float32)
        self._found = np.empty((6, taps.shape[1], n, pitch, taps.shape[-1]), np.float32)

    def summed(self, first):
        """What the part adds to the sums of 4 n rows from `first` on, (6, B, n, W + 2, L)."""
        sums_of_rows(self._picture, self._zoom, first, self._seen)
        found = self._found.reshape(*self._taps.shape[:2], -1, self._found.shape[-1])
        for s, b in np.ndindex(self._taps.shape[:2]):
            add_taps(self._seen[s, b:], self._taps[s, b], found[s, b], anew=True)
        return self._found


def add_taps(pixels, taps, sums, apart=1, anew=False):
    """Add what each tap sees times its weights: the same pixels, begun elsewhere.

    Parameters
    ----------
    pixels : (N, K) float32
    taps : (J, K, L) float32
    sums : (M, L) float32
        Added to, or filled; M is no more than N - (J - 1) `apart`.
    apart : int
        Pixels from tap to tap.
    anew : bool
        Whether `sums` is filled.
    """
    for tap, weight in enumerate(taps):
        seen, kept = pixels[tap * apart :][:len(sums)], float(tap > 0 or not anew)
        sgemm(1.0, weight.T, seen.T, kept, sums.T, overwrite_c=1)


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
    n_rows_strip = int(STRIP_S) * int(np.ceil((n_rows - 0.5) / QUARTER_S))  # a quarter's rows are rounded
    start = lead_rows(n_rows_strip, lead).start
    return resample(_whole_lead(series.mv, lead), n_rows_strip)[start:start + n_rows]


def _whole_lead(mv, lead):
    """A lead over all 10 s (N_STRIP,): as it is shown, as the laws say of limb leads, or foretold."""
    samples, lead_ii_mv = next(s.samples for s in SEGMENTS if s.lead == lead), mv[RHYTHM_LEAD]
    if lead not in LIMB_LEADS:
        return beyond_shown(mv[lead], samples, lead_ii_mv)
    _, (second, _) = LIMB_QUARTERS
    lead_i_mv = np.concatenate([mv["I"], mv["aVL"] + lead_ii_mv[second] / 2])  # aVL = I - II / 2
    shares = np.array(LIMB_LEADS[lead])
    whole = shares @ np.stack([beyond_shown(lead_i_mv, slice(0, lead_i_mv.size), lead_ii_mv), lead_ii_mv])
    whole += np.mean(mv[lead] - whole[samples])  # the laws hold but for each trace's level
    whole[samples] = mv[lead]
    return whole


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
    foreign = np.empty(owned.shape[:0:-1], np.float32)
    limits = np.float32(settings.least_owned), np.float32(settings.own_part)
    foreign_share(owned, segment.strip, *limits, foreign)
    return foreign


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
    still_px: float = 0.03
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
_DRAWN = {"sweeps": 8, "still_px": 0.01, "as_drawn": True, "better_by": 2.0}


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
        What edge pixels are off, from which on a stroke is begun anew: a sample further left, then led
        through what is darker than drawn (one that cuts a trough meets white on both sides and stays).
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

    passes: tuple = ((0.1, 0.01), (0.02, 0.003))
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
    noise: float = 0.004
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
        """Begin strokes anew where their pixels are not explained, in two ways."""
        for stroke in self.strokes.values():
            for begun in (_a_sample_left, _through_unexplained):
                _, miss, _ = self._cost(stroke, *settings.passes[-1], settings)
                unexplained = _rms_around(stroke, miss) > settings.unexplained
                self._begin_anew(stroke, begun(stroke, miss), unexplained, settings)

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
    (col, at), n_col = _column_numbers(stroke), stroke.columns[1].size
    edge = (stroke.cover > 0.02) & (stroke.cover < 0.98) & (stroke.scene[1] > _LEAST_ROOM)
    total, count = (
        np.convolve(np.bincount(col[edge], weight, n_col), np.ones(_AROUND_PX), "same")
        for weight in (miss[edge] ** 2, None)
    )
    return np.sqrt(total / np.maximum(count, 1))[at]


def _column_numbers(stroke):
    """In which of a stroke's columns each of its pixels (K,) and each vertex (n,) lies."""
    first, top, start = stroke.columns
    return np.repeat(np.arange(top.size), np.diff(start)), stroke.x.astype(int) - first


def _a_sample_left(stroke, _):
    return np.append(stroke.y[1:], stroke.y[-1])


def _through_unexplained(stroke, miss):
    """Rows (n,) of a stroke, led through what is darker than drawn where there is such in a column."""
    (_, top, start), (col, at) = stroke.columns, _column_numbers(stroke)
    row = np.arange(miss.size) + (top - start[:-1])[col] + 0.5
    dark = np.maximum(-miss - _MUCH_DARKER, 0)
    total, moment = (np.bincount(col, weight, top.size) for weight in (dark, dark * row))
    return np.where(total[at] > _MUCH_DARKER, moment[at] / np.maximum(total[at], _MUCH_DARKER), stroke.y)


_MUCH_DARKER = 0.3  # share of paper
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
    header_mm, header_odds : float
        How far off what is below it the whole header is, and that it is: on 14 real prints 0.03 mm left.
    text_reset_odds : float
        That texts have been set in another way.
    text_shift_mm, text_own_mm : float
        How far off they are then, all of them together, and each by itself.
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
    stretch_mm: tuple = (0.01, 0.02)
    header_mm: float = 0.05
    header_odds: float = 1.0
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
        of_header = params.header_mm**2 * np.outer(in_header, in_header)
        resets.append((own + of_header, np.log(params.header_odds)))
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
WEIGHTS = "strip_net.npz.xz"
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
    picture, places = fold(net_picture(rgb, px_per_mm)), net_places()
    cells = np.zeros((places.shape[1], places.shape[2] + 2, picture.shape[2] + len(places)), np.float32)
    np.divide(picture, np.float32(PAPER_VALUE), out=cells[:, 1:-1, :picture.shape[2]])
    cells[:, 1:-1, picture.shape[2]:] = places.transpose(1, 2, 0)
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    unfolded_shares(strip_odds(cells, shipped_weights(WEIGHTS))[:, 1:-1], cover[:, *NET_WINDOW])
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
def shipped_weights(name):
    """As `stored_weights`; unpacked once per process."""
    return stored_weights(name)


def stored_weights(name=WEIGHTS):
    """Weights and biases by layer, float32, from the shipped file of a name.

    Each output channel's weights are stored as int8 times a scale.
    """
    with np.load(io.BytesIO(lzma.decompress(asset_bytes(name)))) as stored:
        names = [name.removesuffix(".int8") for name in stored.files if name.endswith(".int8")]
        weights = {f"{n}.weight": stored[f"{n}.int8"] * stored[f"{n}.scale"] for n in names}
        return weights | {name: stored[name] for name in stored.files if name.endswith(".bias")}


def strip_odds(cells, weights):
    """Run the network.

    Parameters
    ----------
    cells : (H, W + 2, K) float32
        The folded picture, with a column of zeros on either side; H and W multiples of 2 to the number
        of levels less one.
    weights : dict of str to ndarray
        ``<part>.<level>.<block>.0.weight`` and ``.bias``, part ``down`` or ``up``, ``far.<i>.0`` and
        ``last``.

    Returns
    -------
    (H, W + 2, L) float32
        Folded natural logarithms of share / (1 - share); nothing in the first and the last column.
    """

    def layer(name, picture, **settings):
        return convolved(picture, weights[f"{name}.weight"], weights[f"{name}.bias"], **settings)

    def block(name, picture, half=None, rooms=(None, None)):
        first = layer(f"{name}.0.0", picture, half=half, out=rooms[1])
        return layer(f"{name}.1.0", first, out=rooms[0]), first

    n_levels, levels = len({name.split(".")[1] for name in weights if name.startswith("down")}), []
    for level in range(n_levels):
        picture = _halved(levels[-1][0]) if level else cells
        levels.append(block(f"down.{level}", picture))
    picture, _ = levels.pop()
    for i, apart in enumerate(FAR_DILATIONS):
        picture += _seen_far(picture, weights[f"far.{i}.0.weight"], weights[f"far.{i}.0.bias"], apart)
    for level in range(n_levels - 1):
        rooms = levels.pop()  # what is seen on the way up takes the place of what was on the way down
        picture, _ = block(f"up.{level}", rooms[0], picture, rooms)
    return layer("last", picture, least=-np.inf)


def _halved(picture):
    """Largest of each two by two pixels, of (H, W + 2, K) and as that, with columns of zeros."""
    half = np.empty((len(picture) // 2, picture.shape[1] // 2 + 1, picture.shape[2]), np.float32)
    half[:, [0, -1]] = 0
    low = np.maximum(picture[::2, 1:-1], picture[1::2, 1:-1])
    np.maximum(low[:, ::2], low[:, 1::2], out=half[:, 1:-1])
    return half


def _seen_far(picture, weight, bias, apart):
    """A rectified layer whose taps lie some pixels apart, of (H, W + 2, K) and as that."""
    answer = np.zeros_like(picture)
    rows, cols, _ = answer[:, 1:-1].shape
    wide = np.pad(picture[:, 1:-1], ((apart, apart), (apart, apart), (0, 0)))
    taps = np.ascontiguousarray(weight.transpose(2, 3, 1, 0))
    for y, x in np.ndindex(3, 3):
        answer[:, 1:-1] += wide[apart * y :][:rows, apart * x :][:, :cols] @ taps[y, x]
    np.maximum(answer[:, 1:-1] + bias, 0, out=answer[:, 1:-1])
    return answer


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
    """Fold pixels two by two into channels: (H, W, K) to (H / 2, W / 2, 4 K).

    `kernels.unfolded_shares` undoes it.
    """
    rows, cols, k = picture.shape
    cells = picture.reshape(rows // 2, 2, cols // 2, 2, k)
    return cells.transpose(0, 2, 4, 1, 3).reshape(rows // 2, cols // 2, 4 * k)


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


POLISH_WEIGHTS = "series_net.npz.xz"
DILATIONS = (1, 2, 4, 8, 16, 32, 1)
SIGNED = (*range(5), *range(11, 25))  # features that change sign with the signal
LEAST_NOISE_MV, MOST_NOISE_MV = 1e-4, 0.3
USUAL_NOISE_MV = 0.003
SPREAD_SHARE = 0.92  # of the deviations: most of the pages that the network learnt on had unknown printers


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
    move, spread = _both_ways_up(features, shipped_weights(POLISH_WEIGHTS))
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
    state = _convolve(features.transpose(1, 2, 0), w["first.weight"], w["first.bias"])
    for block, dilation in enumerate(DILATIONS):
        near = _convolve(state, w["near.weight"][block], w["near.bias"][block], dilation)
        near += _convolve(state.mean(axis=0, keepdims=True), w["others.weight"][block])
        state += _convolve(np.maximum(near, 0, out=near), w["out.weight"][block], w["out.bias"][block])
    return _convolve(state, w["last.weight"], w["last.bias"]).transpose(2, 0, 1)


def _convolve(state, weight, bias=0.0, dilation=1):
    """Convolution along the samples of (S, T, K) by weights (L, K, taps), nothing beyond both ends."""
    reach = dilation * (weight.shape[2] // 2)
    padded = np.pad(state, ((0, 0), (reach, reach), (0, 0)))
    flat, answer = padded.reshape(-1, state.shape[2]), np.empty((*padded.shape[:2], len(weight)), np.float32)
    sums = answer.reshape(-1, len(weight))[:len(flat) - 2 * reach]
    sums[:] = bias
    add_taps(flat, np.ascontiguousarray(weight.transpose(2, 1, 0)), sums, dilation)
    return answer[:, :state.shape[1]]


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
    keep_freed_memory()
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
    for _ in range(3 if ink_map.is_drawn else 1):  # a drawn page is redrawn twice more from what came of it
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


# ==== weights/series_net.npz.xz ====

EMBEDDED['series_net.npz.xz'] = (
    "{Wp48S^xk9=GL@E0stWa8~^|S5YJf5;Z6PT{#^hl61-q3Zsr8L*>3Y8-@U@`y<UE3k)#rs_nZ`kMkBZ^!Z6Fe*f}4t;+uw8qb@7t"
    "@5o99ML^n@M|z+VqYgj~2(t$HFLCEiedjj<rLO)yVFW~8CB;lJZp})qC!UltNG1hi0~?>^-7H@V%$9piwO33F)BNCoiM_E!1Bb2>"
    "P8Hait+63*`!KtBsqj35y$H#|fx#w?b{-}aRO$u)$p!0?N~fyKhwDAR-=HMGdx%e6PYrt?u-9?qiEuNg&lnv-FM-{H<BawxmY31o"
    "F~YuT8U)qnwy=RXnc;aHx6w1h7n;eJjCLE=XY$i?KKbLsw=hxQDyp%7Z;&qR{%jA&<lSHSRZhgmP*8l&Gm@mxsz~#sEqK=8;N(K9"
    "vfRlepT(gmL8R8=pNKV7xOH<iZ1~cx2<}?g>h{U|g!8K^u&D)8omjoKgFT;Oe+^!CY^m?5(K9k{ta&X1Ku)E%qT5rAu0WS*uL(H9"
    "{n`nWr=n>m=Uhz^4t9uG^eX0_ts|(PAGHPPDFQ8KY&O4I<ER$dJLsF$62Gd6B1iQG!_{!6!F7t(U+r~^PLAI)OC_3syK$P%$f^Nm"
    "T?RX|5(jEKWgP{Ghbd?#H$gJtht(R9_YjkQ;*`e)vmif?r0$iTQVfC<Mg;0I5?OG+=t?3iM}IHjPIq<`o|{SG6658caONx<PK!23"
    "bG>r|?S-`(C>z+~nYbefk~?6&&kXfeF#HzKZB(gK?N;D|e%4FqytI;dkYl|7sjqF;rwV<ukFHB&Ck>WvcS#;_)$eFcpuTBcktO{R"
    "(bo1TFp85+kNk}XTss{39kAZxo)w)Sp~wE&yL~bvV5bE=ZgCsLN_yD;W%}zbh^>o^JFHl%+uW(2k&-;Cc4;`Fm9sr3L*&7vv??Cy"
    "&KJ;QOOVG_P4b1YcUs}H^1d3dkAG|^NtTD)LSo_E7~mC8ckd-1ySl%2XSpOaiNen)<!Q}q>xOl7ZnI@D+Xa{8U^?y|X#LE}!%C=8"
    "J_NVDjknUk;f;RCFh$=rm-4~rr?O1CjHy@1`5MDGcBLgoNiIDZbm(zAeK=@Mg2NZFW|&U0QI|kY(_!~K*pE<>&dyWrG-UT>#6`4E"
    "Ro=mXe}N!?$<z4MNhQa@!y!=KEtw&!*MYPcBWAfJF$m)N^1ZNyoPw^y1W{!aJhj~j8Ea|syfL@XFuhl}u4eGx&eQo^w)OY#KZfmS"
    "WP)bSbBphJmjEG(tB=V`UZa`;@0rZIUFCG?_m-S~<3q$um6pmL+OcEkC(RR=vddv|hu+rdc<Tn>iuFuO+bKuW*LLCOG_8}og}JV}"
    "_r`vd-dS8dh}5L8$4WIUYnUIdg3GfC@21#OoF?ng^^2{jMdtt|@Muo6iCzR-=Q^2&?i8!zP#Q-4ykU1iH(<GLQBu^8-ypKOVai(~"
    "_XG5LcA*UWX-JQ(7d^z{3B}4vo3mO8FBksEH)EyB1%T-S5iJeOE@*L1$rD}joU}RS#eeepM{;_oa9Q?aiW)r26yd{quzToGwitYd"
    "o)x3Iko2RD8^9afmM0%L@%W(4f&x%@RG-BqAayFuoq4W*n7a><m!MrpZF)&YnsU>c;V|0pTsmdbB!<r48F*Z^(4N$12ps~&t`=15"
    "yNBtR>sYiogC{=P9;Lq;8Y)I^9G4JU)SSkUi+Qcd++DhQ8{yo<?VOVj0e}oH!hE_A-6upwvSYMDB8mKK-*AeRE3$-}z5B{XfI;Yj"
    "NQz8xkTt*Idb6+sN}05Og!99g)UfDknr0R`WmB=;Q5uFqt~YUn3|d|3URvhJG{$jo{5_rqnu+K5H`?)J$rglX<xQKa%EFb6gw={F"
    "FPnIc(DB}oGgOUxL@|KDTe*NUe$6ecn7@}kDR!uTmRzMJBbDI@LQylEf}8<|(PGs2P{lN*y%rl>_2MgP`$y`ll%xD*0au(3Ppvzv"
    "3mg1oMVz?EY8!m1E!+=FaU?OI*}MJb8|&fN#><^c&=R+3tejbL=O>I<NatqFkBNt5(DwSx;FqOm32RFA=r0tK=i((LQ6kcm&J55~"
    "z3QZE!HAJZFSVz9Ug=`S!p`t0M;iE5fznRHe4@!q0BDcUmI$nRK2xi-JRP+Qmd?I800)m(88>+A1i{HZ>w9r=aWB$?Ad}UzdgzW;"
    "E>DFJH18JL42r2STL-t&NTY^hAMs$i9-#29@Xhl~*B&cLn(`L~2>K}`u{pU~v9if}UIl`>m);oAkj+$<ayb(Xw=Qd0E*lu(TPjm="
    "@KPx(vTdMGCu(vpvE#ZY2<k0qDZqdnewj=AFFjCcwEw(Vqj=NO3~sC&!0T6s1~B#IqMY|iCuV9a8r4>$WO@(e%!pJxGIgr_6<&m*"
    "LyuT7acF2mAX0M{@`vWQ8{iQoIb=*8z@4}0STB)*;{vo@vD77MqMw=T%Vk*wBO0)1^Py!*Gs{c6)Vu+ZgD-V-HrabzX^<A9|27C7"
    "E>#r>5~>QMw}^U%6tHa_hLGl%9D_*Zvxnd%Pj2ci6BuAD5|f^jpsLj01;+IwT;`!K5ub(V_G=yq-=1*A25bgR77aV<a#Q}t+)pEg"
    "=Mu+&=Tm)xe{{1TJ;Y0GnXK3YgRvPSq3^$w#wHY0mmj`jy*K1W(dmcf`W%sm&6=rrmrTJC&GE4d?DfLz^5(F$waqD7xN8eeT|AhX"
    "(Oeds#vlj=2JE-%0M#>msN)U@7pdsyz^mNB0#z!c%?v4t@&bE=p#hk0Ae)J`WeZ}D`Xj;jF8Pszz5RjhV%^fSc|3l?^)IWq7;*Ve"
    "IXXrZ3Jw)G!@fv1>T8UPmlX4#hgT)7s=-y1elN&fgGcy@E<`m=mmE#QPW!Bk84l%h6&LpMaZR{yjLbiNs27C}7s*Y?1ztG3)6SK4"
    "q+hL9d`H_-O($`(?(z@b%88b-afzoI`{AC1i}<lD%#HE{%yC9?FJNU39BfBHUT+c?;_S`}S~ZiU^_bqYsmIN(T1iW50~!ElA^4VC"
    "Qn0i)tT^+o&CNZi({@Fc^$7G5sLyxDMD(;X?H>~0x8hJtWbvWG#IkL?;2Wfz9cA-B%S>J@q(kHByeg07f9rX{5dK(u$E9^q(Ccm&"
    "`*4;EgUJWY3FH%960>487BL0}dSl=&&1JRMelEr}J0%qK$8yj}=7HBGYOsFzP4=5SB`N*5vl{co+At@6C-*f-l=?i}qNsku>#H9g"
    "s0K(*k_R4N_PDFEaFdq+nT#e{s}d9q{RhHpvQpSvKjYbM-{%^w3@|jdM^t7QrsrTKM{-I0`#PE+sgF9Fa#C(@63Xx!Wh=_<27WE;"
    "3{jg4BYMd$Jr6#MS@7sR68vQ8i8i<<X0Y;W(XtNdRMF!D7ga=Meray8mDJ3CC|T7i1m>a63^sBhH&1>XaDG@LLfI2I&ZHXb1=jFs"
    "Ygp<NuIBvh*=!<NvtyQ_z)vEKCH%D|qBb$%ARd!r?z+=bL?s)<%kRtVD64WPE!}d!?90>IAtCQ^;xhYDPTRSf8L>K6t0Iyi=trJO"
    "@c8$}AeU!bCo;VvXwKzCT1|YA?OY8Z!i>%iC^LR)P86V3ZN8<c>wEUXH5cmwXuF2PIS>5J>*t4hL{%1ZDoAgFGfZS)ZA_@c+)#;4"
    "9>&H?D_=J|+i)xg587-sL<fM)*q=CzD27c^*>nLHHN0VUx;K9&Itz@A^V37%lY81I3*nI>B5N%qbM4}6|7SbpGUd{O$Hh=LzXdnS"
    "Vt&B!B<-bw{KOB@-f@sNL7aTE&{yw+a4h>!7(3=KSNR;fDSM!h1jOGOCX19hu97fSA>p{Y^aVYuMg_R=e_&8F2K+-Ey@2do_jbE8"
    "*m&_EYgq_AgG-d5Scx`{iDJi~mQCuA#A0+qQ>7M8=@Xh#n%D{!2l?riX@kON01D>UK$R2*a-!1<cAnP~#RGNt09iGCr@u>0CFjEu"
    "Qjk<hKES?8$fta-N0EZKC8@XV8|HVh23jlF>u}`>e;o0fCuVu&f7a+b+?!1-nZ3j>;35a;OyQ-LOtX{4GLG8v8v9Oro&M7o>#Exp"
    "GfN_Yd5ox|g!Cccw#`TRxX|_gdH?Dq7kzLfJR}3;M2-#3lLmjQ`nlh46Rrm2cuhNe13St(Dga-QJzqm&Q=o8+hBZdOeCJmlS64NM"
    "NcyRS@c5qQ-gEpH8f8nej=|*ANJcU=mnPfPYM}UG(uNf1HO|CU^IdQG2yI{wjp(s1LOFoLgob@2+rzYT8@et?InJ1z5cP$8HAA;6"
    "yYW;K9ZKUtc0M9mD@xb99o?5t(#AC^r}cjnZ6uNEwCyYKR2-{kgjc12e1)H{x&Fcj=YJX0*b{XO1&IM0l+H1Xfa~6W@;@X4zlqL4"
    ")p|(t7{a$`ifV522^<CjN`i|y9#bTe05Nw63@yQJ_DCooS*t0+%O>^Db`tOvp;SB<r5Y@=A8pRz(J7|yyja)(m)Gab>W?vb6(p(0"
    "qu1=geNEs>bX)O?yZD}>PH&jgNB~1U5^Y(WKAD$=uQ|lWMaORD7?&nM^v&i0>nH_$wtZW+&zNJ-)jAXNOf_UH59SHL3Ba-azmSke"
    "arBxT<EzhkrJ8kH6se@|7Z4ctrg;oJ+HzW;Nii&HYh<Gv;y9i&#9Hrgi71#Lya;v#L5jxhHdF{SW=_aIOE31j%Niwu-r%6$VOLej"
    "bz(~9GE~y(QIpe2|Bh#e3vRv{n?5arpd99iZD<1z^k2U5pQmY6fg7`gKDIpJr}=REnl$Yoj~r`*Uy?~+cB2fj%#>1UDr3#`fe!D#"
    "Fx&Rnm7;{jV^zNk0d}xNV;v&%_zbrE$=gSf$ln_3?Q6dn_+MCEZZDKLONq`C1f)8Ne+`4F)f)U)_xoizlK3;qNcOCHoNfPR99*9&"
    "geDZ_B#keknkR|)-W%98>^zLhpCY6BsCy#Ygn?X}?A9qH)?;TBgjGKf1tY?m?xk6fl&(D8o4Y`0R##93EPL4qLuWcICNn;30&8_R"
    "P{I+uLOEd3z*wpjBIOy+T_4tl@gxQkrnmX`no|uW+7DZAQ%TFXWw*ywYj-{MP)Hf6XP%PXyeYH~_@lCaMRuiqTP;Arxc)Eb6qNu~"
    "o{n|p{>*Ku@o8^d%s4SMxc%)xCF4WcJV<uYgjj&yu${C@jA~-a8UJ%ka6xmgA@tGB6l#kmfS&bzmqf?V|MJ4SS@J5qfhu`94-Plq"
    "4)Q;xT%ge@tq5tqd0#xx?5e|N6}c?C=7xX=jc-(0m?PhpW*?I{yXCTLCZoe2FrsCW&3Nn>7v78Vxf|0tw_^@#NJDpQdhLiP%=`w;"
    "i4N}K>ny6K=%+1fpW6Zv>n^K(lQB3^hKPp=HqP~XV+S~Kn$Afx&&$b9qYydxEj{;4i4?EoG(j?Fh%zx1opvP}v<FoFnDKx|LG{BY"
    "$VVPw&A}Gh=s3`rZ#|*^3qilrAhT4XkN#2&rT&v1a?z?uMqO-(#qRGI%UeW_ykahQSmuS0W}ci`jlS%Ppc84?gO6kmL`_Ho6Gmt3"
    "Or%L^$N|xpLywn}Z6o<$gld~&QYF4@u${&?wy;Lfc=xevJT<>)rD$z{)gkOyfw!T;6x?o&JS;no7SejG$4=#TY|L_6#7988ewGBf"
    "CK~fqsM<TOB^G!HbEavRiv>p>yp7hK)7Vmi((1U=yHNi1x{zb8=l`L<MKRxH0`)H_sMjQ$uy-`$l<Rr-Zz>}n+-&1%VBli_WD#c!"
    "kZC%`%cxm_Szvl8BrK6)^OA2D)-S#1W>`-Ox8X4^VH2$@0f5nV)}{{Gx<Y%MM+>}qL>!A9R<}e_zg~=$p$z9$<evu;h@%Rr)2I0P"
    "q&|BDN*qJ7+JQXO%=uC{IJcbApz>@|1%LpeqjPh7l%-#l{&*IR(s<TKz6eXx+i@<HyxOR$)9(D|c2r&&AGTXdV*@PhN-DDbGO$XK"
    "n8=R!Hlirom9M3R#6Ceb>QrtAYk-WtXQmJnS<_e?xQ-3#IYwe<*ba4hx69#;DS-Z*@k!&e(11F=O6o)u+#7p%#Ohp3s?83+1b~b+"
    "1UI*|MZm+27UGJNwgLxZI`YTs#DPyq1=k&_Slp<36XYsnKq`_!YupWd)#Y~p?@Xf>ieeGw9`lwtL`<@FNAfe9hVC3Rq%$Bzw>X^Z"
    "THRm#u@D^*DUe7HrJhAj{g-(a`2X@hZmg#E-U0KtMOMeA&*a1tc*Y@Eg2g@wIj4McA;9ik7@qZ~%*iC6k6-owl}y6gK*q8wF*|B_"
    "!@3#TU1>?8j3nPIHxeS`Sr(L}lUPQ2h(_+E0=B)<2xeHiN!g>;EvHzuENnyx%f&Yqkg@k^2w<Dt7Q_t0`YczrM;_lNI^~T#Y?0#X"
    "sB7CQ|7AI`)a?x#UDox-4;x#BM;;NhvH#K7-bTOZu(mPxoeT*pE~C@=^VTHTQPC5PRwQ7M1zVKNh9EOF?+aeN?37PNdff4mHt~?_"
    "kT)C%VYZe%QtJ`AA;64X!Ka%f=ZyF=<EeDeB9*iubmguh5k+aO+}@fSrp>6ijin-p;U^T6#Rg65;Nfd;JE5-siA61IETIFsNt|{g"
    "GP|_KtY=<Q5|5unM}#)bwK`CC^QdB|<V_qKXw%Qe0!ED6GoEXmM1BPDssvQthqh<Toi)$sP>9W?nnvTDn-24}<C|3I;`;9m@lzrO"
    "R&;IzM#O#m7mfj^usb(EO7aSh)nv&_xaeTVVamMs#kBWB^3NT56iv^S?-viKd0~Di`WK=AE<tSdNvM=hB2Bqk&xIjZ*?<97!9K6{"
    "tE`QhZiXTRK_=^Tz}P40dsofp&R*8TWh3w0r#D{wQw(ZTLyIgM<0)3%m%%0;v|4PQS2N^ioSnGq0q<w`(4g`ZI)HM~_=U=u2eiRe"
    "LtVDWEo8Mssmn?*O*Pu-o(CbK$8=|7`yj-B%i+>ld;iA{Mfzy_<Tq`%TB}O?pLdrBJgbOF@XawWvqV`bt)Xv&02sJhdv#tSaz?Zz"
    "e>&I{9PC*5C&AGxwQ7l{MWS{Sp%~B8Hs7na3l34aFt$`Wd`DTucVPbdYf;?=?mH?;hjk{$jXU&lcci`(?>$1#lRbT06<(`LhdN`N"
    "KdjhYyT^%amUlxX2M5?CgT+gDbL+(-&4Rp=JIdJPM0V0b8m79?!;pg-0e&z&Ua7IN5mVmdXtv{(g{E5g%$l)DXf7k5e<dz_yZt2Q"
    "Hia$hIS}Wo=TL^GJwcncd$X*fR?Y$bKYToVEJ9`_5d^N&71v9o<Us{!sye;A2`i1~%-S9n6`;2%1f|{vT~5?JzP-oL3PClmAk0yq"
    "T={5*82?1~>iqYBKMWoELkygIFiavB^L>zz{=DBJLE}Gfac{|NfUL>y5p_EH?J3|=q714+2Xf@j|46da*{z47k7^Uqea@%RHRZ*p"
    "ia8(kLwlDdu{9X+TKZRIE9Bh4DGlMbI|-)L<R{Bln2F03aS|oqG#`gwrv+{8cb461n&a;W&X)qDSVm(65Y9AMe@0C(tKN7A?@b~j"
    "m@C<;z%luO*_@|*SL5@BjA`07Z#ZO284$HDxB%eC3UgYDzUWz!nl-t#4Z895zBH7f2w5B@B57*a#@0lm6UezqUCY2^*>{BR!j<x0"
    "9w_DhVJ89uuzNpMz^dc424>3jObv=OUD3V$cD;o_0C8$FZx_q5noyQ(k8FcE-5#74Kdu6sdT}5^Orr7sMN4cq@RQ7kN`}BM2JeD?"
    "8^Zhh*MM}(eE?;moL#*Ap1j_^ODZzNM5DTtyOGgmL@%<o@~-&mp<+(}GjIpK&Su0o#Ct1V=L$St6>GU+lS#D<9Oq?pecxWAX+iR_"
    "PhlwvcfZ)nBwFt$cK94Ao1OplxO=|a3=W(ug+Tu}BJ@fz+pXu*!vBS9r2-EljF|7OcZB!1XkU2f6q~zP-?I(NC(Z5zN^(;QZomA4"
    "j|E8W^d{VtWTq@SQV^l45{D0(U`UbkSw1|!B?nN_^w@^QydEt$30yA-3AU56|B_s>0nZUC{vZgm?YdelI*5e=^K=+=N*??vlID?u"
    ")w0`&hbff@h1_n+9zQ3x<~Mwf0#Dd47Rj_bqb*k&5)uTR_QH4iZ$2ct8wFi_@+S@&x@uOS$dINTdRLQAQc2<-oig;vX47vg8EdMi"
    "Bz5G_{K6J05D)o@mbk*z6lxs7YRrk33FUuM?&t;}(yP|N`|#{iAF{c&$E^l3lCU*au$bj6#l6Doze>h|rSW$Njd_psE(rBPvIbUE"
    "yGKnbJ~sWxD<v2;<L!IB1Mg6jQ(z9%R_J@~b?@4n$`}4~usFnA>!*0n;;=jcRSo;$y6F2q6N=(hhpV;Egfw`@y}{bOk+;h`Q?7GC"
    "o&k6}NR#nh4%#p27D<aq2HZy`PY0lwpU;N`OtHwPmKTLO3O3F$=c74Ve+tXFf(G~ZXFot<zboYuUE^0k6NCL>*oqpC8efj>@hp0P"
    "y&x=ebGbkm!YdETsAZQSuz)y~4?%4Vl*Eu(;l@uhD>TcOzs%ejEXGfbysQ5F04?-}i$P6vumZBQUMWi%Z1sg>6bP?|lKS%`AY)pV"
    "I5;@KDXCEN8;3{eTUWa7v=;g~!IHV_Vvn+9Gs--OO&+3Jqt58s6OS6cfgGiTW%(u|`_MDiLNehT{}K&O%RgAvn*z-C=yxM$S!|TA"
    "tZn;<U<$y7o6gNz6U4@it@9VD^*P~#k`yp8Y0_fYj||jaTV@9x6gwBRljm4t7`8T?DF+~!&S!u}sHfC=A(Rq7$^MJZ<U&YQtMOTI"
    "${(%!lUS?*C;4|Wn@BmAc4RK(GqYDezDWyFUa8M^wTKta_R$kB`ckdsDZMC&c^rSByv=xc|GQ<i<PR%Hs^jLEFSCtRHqQ}R$<yWF"
    "?;UsrtbUX=Fs5Ah5C-hmi7b$23Z5O=L93j!0H^k&xBH4zfw%kO_3}t!HcLMpn3x!)XauXn>#pKlQy%mmI8CMhQ}Hs=A8EKTC>6@H"
    "LG#NQL&kQg;k)X|u7-#xmU8531S`>eX0|kXPIzy#sT3n%DL~Gdz?Pc9iam?flTnJs`Xo&Gm0G=1H>-F<tlhJKlg7v=fXr=|{Dk{I"
    "_HMC<+=i|HNoH1VdT5tXUPKTh%$~>16GE8+IyTym_1*V_GP5OOfL$%{NJq{FFjIjxqr#3pA`kjRA4P!fEm1oGsB}~+t74_nwaEem"
    "pzF(&tm)wAtDf=akc>uBa&YJ#!g%NMA%)!-x-2Ps6+)<0y6bN{kx5Ym6wY&rfB<E`F0O+<^89fEF&S89Z{#$_-$9}jBH+wBp~Q~B"
    "h^hRql4s>u#b_{Y`Q4DR(I-#_($mStHU`iz5{ELreWsVymPU#26Q6E<V?}*m3z7aCq`!ZDVVuJWMi$zwC0;vLX@I)RFe6!6dAt;|"
    "h3wlscK5kLmU88D9NexEWL+E4HwB?Tp?-em+G>}X#yxVZTjUx3Fp~m&TRJE!$=X0%+bQ0`9`eHt2c{6l#Sj~eWjIASy4mjj>v8T$"
    "brpf|kLL8j7Z&h|A-U-YMVQJBHIMu!nD(W))U2~H0Wq4U>*wS5F|o2nI#Drrq0|z`BuEDgkGzof9oy>#5}ou=079B5$_*`IzO42X"
    "DVH~gclY3NrWn}>(8U`6Y(Mv<Yph=>U&m}$!n{cRV21H~c^PboffP(>ovpU+dU6r&K7L`dl#?t_L0RuEv0!rYX;CI*Hi{+)T#yl*"
    "ZO4W!a7<Z6{Ha`#<iO|Rf}T~8vylp`xgMsHw7%?Euzf$Ee-jcs?p^yBrQW`xr5i3z0hcmlz`?m+$DT-4xZ1dI5GU&#Aa{D?7NwOo"
    "ho?)qJ647Q-}ZM=dLD3-JVeyqbky1?8}g$S%E6zXd(Zo+q}+fvlj#(_oIA?Qb7w#$ONq%q^EJA_Ea&EbSwLlloSU?2)m<ho1Lvn1"
    "yCB#@_V5q3oiQB62|XYVD`v~42pq&=W?`@Pkb}svC)da_jE&*aa_F#0O!FBrf{lm^BWD3Ff_5W7!~nD5suqbBS%sm{Ijp};h+4iY"
    "G8fqiMhoY6!ztR!G48(q_VrDrZ)k48+{0wi?;+@ORX%oz?0ul6cJeV+JGORn!EtRTcBQSTS!#g<bx><U+P^Za$r6aVX_Y6N&QC>R"
    "7f)?WmKVwlte61NCOI+|uMrBQ-5{E-oci1hzEa#mN|N=@hY7Fim`VKaZvVh148#uYB9lf&-RKaHpKbQ3&>ikqaaYoAY-;x+UM@@z"
    "#=h}p3{b+9J`@1Q;!l}plIQTDDxF!MV+5ednrKXE_>v7qay}JRPthq-o$j)P8r91`rQ8u39E`A2!No0V3x~fxAsH>SKP+E<F%ac8"
    "2uooa2|*OePf$F<#%i2Nl;kU}^c?-?w%jnp*F;eDFTpsM%p_U2t0bcKGwmC}b*<@NoRJ*m^e=u?Vsi*C7dT4iK(z0O<?P>OU3mAA"
    "$U<if*9rM4S}|xRLiZs>aG??=cl+OV^o*dYp~85O>JJgMN%p1#ya=DOz@P;@z=wAoQ#^JoFFlGB{GaaP4=!9yC0CbfOXLC!f|oCA"
    "e77B;404N$@+_w6vmS=)D-;YKH=37v=%=NV4$C3Cc*0&ZPIF2%hAN1{(RbB#**QNyx&Ae@CVLOXlU(Ko&5@%tgi7j7`JmO(srC4K"
    "N#1`M^5kswZ{D_0CLsof=VL;Db}Tm?;135sJC@V<Narw0wIXKEq~@mP?)AiVv~y83J{(KP`WKQh7Gi6|OjK2KDl0CC(Rn;F+FmZ*"
    "&LNftG_Hjz7|!>a$NO=J*`MX&U`bRU#Nt{N9Qj`{m;Mz95C9!$uC&R;i^Oqvn<JBd$ghHf)7zCNlnfvyzbp}BDW+l#0Uidq1*LP7"
    "bskeL$xV-}DdBDn_eOBKN3a-1Mb+nIh}YDW<%#EyyrV+q1)h%T0L{W97IblDz?pehwI{UYBhB&gbt@6x!AS9=u?Uq`o>>z%$b#W2"
    "OiD%)U+BSjPNx0s>kDjZif!%(T(Y{@$`2}k>h~FYz?UtJk;y6HY`9z04Uobhw_&UOF%+JeiTeUC4Apiysh)W<6GEQsho1;UEj&U<"
    "PCwxK7kzjG@BMN{v2?yYsle<!tiA(~Ny25fJUc>{Hha<>;W<GJiAU(L-ZGm1oqKnqQ@q_=8R+hVgbJr{WE7q(!YWm<J6D6R9YZ>d"
    "VOPVh3Ktr=t>XnZKxqXmt@lV=<|Vrkz7{Uzuy#Y<5*-ju8~hXD56#zko^%K$RC|~Oc+$$Ce}3ncgBLxm>BNK^?jATGQRlB>#K2A;"
    ")q!(8(cHlv>U5>l#1T$M0ulVL$-#XyT9an;qd8c8bhdv)d(QA2QP@8(itUW&P4+LDN)AS2=FxmybkY5h<%bio>nJ<b*KCBHx4~^0"
    "pn?=kJ~@78d4kx~H=0(p#Lt%p-}dY+dYEvKZ3o_jKFOCFXb(aaNI;>m2%DES?H&F-nl>Wpmn-8dq@EaCz~hYtpz-mxT$(O<sv~A3"
    "x=}^qEMZZ^#w^YE^t6my{g>*l(p;Vm7TeL%6mRE@pi>IOV}@o=@1QOKG&u!nni;7}C_xU(+dqTGU9EcD06#p0gs_c`kBwmjPlcXc"
    "1~ETUpkd(QI}Z+XWKfIsLG5s72BmC>0zgj|UT(i+ahT)vWgmn^D`kC~rYF|Kwx`Sue}VW4IdUKqeg==*0pzn~Ys3pbtvw)^`uHY("
    "hw}F1c(gBZ^P@P{z8GjN<k3QU&>KTM4kWEqZ-))#nQ-()WKsRy&%}BLh!Spx8VU%u4;BS}yzy?gau6`?3b<686;-L}{zraG0(Vg5"
    "o1JTzU!?5R6UF(x-h>x+4DWpc<^KjEIU-_;v$5qkiH3uT7w)`MWl++hSBSkrw1A>|=Ck7<7I`zYewgr#AkiViU?ctp_N6TNpzWN|"
    "t7dfFNII0tx4Z5i7UHg<*^ryDH29Pv5kK|{spCko!!wrsZ7S;WqOJ;n(R8x@bG4RGLXEPt9$+pQ-heHoC8hty%{!FX=-FYN$?+Ys"
    "x%FSC?#m(g!Ctwywrppv#^{|Gs}2e`%4NnGH6=CgLeq*rRQ2~Y@CaRnv6Z^H@0pGeRUSplS*8;v7yeh_1^1ysXoD|U+yvM!x;w;A"
    "K|U&Im)-{Fr-x~jy=sJ`@B%dtNbGk%x)hCO27$Naacd`aFOBok7n20~&JV^+dg!1;`jG-tUiQdzOoy4bJxH9Nc5W?fk5%HAUEZHF"
    "ND_HTfrG7)@|##g;6z@gH76$d=d}dy)+BELh`Osyub4xF%x92h%_{QTmA47;nlDN(Ce&|Kj#X@vtGXY@wA9jbp0KB<ccGw`L5Jom"
    "oreB#_wld&F@arp6-w*C+f88*W-vjQstS1pB>GNni&wI~!#{^ZaWj&Zt1Ke4XiWLZs^}UaeP`yqXoZ>^`_;Y7Biyt>Ey8h1#E=OA"
    "I|hqBl$>C|_ZQnf(O|}B{#|PugT$Z7j?^#vvzxmB-`OR^GS@}K%y?8}62wy#bAA074Hoq*6^cE*r?CyvfA$e935Wo-0}<;G;kIhj"
    "Qs%Utl5>?XOKb5)Xhju8CW8%q9`i8<w#}GZVhF)k2TQ1&KAeY<$RuIsTyHQwU9QQzSnR`^q>JRQSLQ(3QWqVt0*q;Tw?l8kVIims"
    "a@TJ|)3HU5Ft!SRT9}z8C54G8GDP_asO44LYSHrOfWPqko0)IHGkAW-XSXu_q|6ZA2zk#QMpew>P1_#cnb5P@xPBmsDlN1IOVlQ{"
    "=a)gqaA|64YM~-vZbj0igrhbBH-mL@#bPO2&Bt5g`R?%p*J`KC&LljL%}t+V&iW_><TNrN3CS&U_{~lmK_AdFR=_LJXRPYljg|<1"
    "XePc80sj6;XWj1G7Pbo1qxqP%j`*$(p?elG?Qo|0i3~OZ_7$Bq8ScpAuH`*WankM-_xf6zmu1SheKh3MwYQRtgPHBn_O_;bycFzQ"
    "p#?VX;`H#vA;{JUgqIE5dJ=k0`B$^|m&6j-+%WUy9N{!fzjn_=pzc*X%M@ax)|p~dS$#s+FO5a_peTU<#G`n-K2oc8CmzXT(3yNy"
    "PhFTsKPPudJ!iU7P-c+R%CL@uXANa(j(`hz1H-C2ud<lDv)l{)r2NiOm&37uFf31vrf5wh>o`dzqppu6dT`D{$G0}mb*}i970JS_"
    "NpF<zpy|jdJGk+BP!7o*q^=q`P0JpNxAVXf0qsh7Y56>-Vo^36r5%AG_u>4gy*1GN@vlt#*CL^6>XNFgEAB_2r(sMIFS+7+y;RZg"
    "MZ$Qc?LNHuNL2W(QN4uYi9^;}iU1KW(rBk{A^plAPXIJf=kXH<+O+j!6hb;b*zQRW+#j{S@FDZLpAk1OqdWRUsM3^;+LC54en(3Y"
    "1<-FPN))=IkN`fh%21GmjCG#(3zb7R*-Z;BOQBm0Kkds%sSpTI2wAO;mr2b+0AAmq^}R`Xzy>sdH)4Ds?dW0nWzSZUtI<};?ej16"
    "riV1)Ccog2L&MLLPErYDa)&IsWUIF94KdC)vAz^c!mRpb#dVmGzVJ5E`cqL5MQ0?Po@M_cW77+Sr7wDgqK$5qh$i{HN{8!c(9Qqr"
    "xkP9C$mN^wqpN9#w%@E95(X{I6njVU^B&G6;)dVg42~Pq{BizP51r%q9a_!W@fCr7-kt{F%0GHB%Wd*BIG(i68y}JU-{^~TFDSDZ"
    "p-$_u$Sc@Hm+ueA0!ZK19WQQr4r)?fs1>QQgTQoWU*YTeRsp<!984so=OA2Nak<-ZgKDnoNb!BHL$_AZ2m%+GwZe*RM>quzP&BO2"
    "CifQ1`auFWQg&UjoRFE&+oNX$Ujr1F-M&rmljoTa+MoUsQR-KMuRCtCiDMPH1wK2&J<A{Ap=+Js#XsJ+9JTa|XATU$2~~8Nxl_CG"
    "s89o=Ngc2iYpSX0G6knz^7y&GL=13PS=yFb5cpx`N|NRFgLAan-08f!O${tqJddhW(h<}{nMO&i6KAOoJ!Ua5Lf^{&vB~Yy24D>("
    "!l8Of60RE<MNSBOVT^Dtu#c#rwOk@Jf|Sa2O!*DQ{?g9D&~rm$ojuH<%3f$jsmJx>dNR>o<IQD}75EKJhwjHZ{d+EcL#8*yOiNQI"
    ";0{xplCLd@Amu%_enwVOigQg}6Q%$-CVF>%pxWm0N4=HtTL{kB;I#SK_0#Zu?vb0Uu2@i@%1JBj^}BP0ES2oorx$<&J6|!Mqj|ez"
    "U77XwcDrp1!g7K(Kw&Qu#sL&7*c_RZB%j_Hr#2SY#z6z}-3H0qGX4YO6Mc1YZUL;SA)~Rf8lj`&W+f{}efX@1g4g2+t^9(}tehyk"
    "xA-W2Z_T+Qoqx2(12#I=C)Z2rzZHQ?r=LWI+J~O!^B(K)GrATk5Tce&G#P8et4@qNyf)||ecXk=nJk&glfACqh3w5$6G=GjDA3pZ"
    ")MOYPFTfEAaLWt*X!BCr`!BPQ;yVRy)sVb@#D}UFkO0otxbdl;tR|yxhM`sM_dYgoL<)(9f4ex-ot^&MI<vPM&xuV^7ecCvD$S$l"
    "u7sT&ax>2s96Eb<D`pGSFwc4PbxE}=)<OvR?Rt`ek$>%xiUkZ>*T3epa^gn|=JNHBFr!aeQ2?zAojAtGZhr`C0tL-23|@^QSC6Da"
    "Mmf5u+~nbywirTJ{oyQx01lrDIa(2&qm--4tR8=MwdzFI3iR&{`TmOu;|Y+gramenO_P;*yro$8#-?m2@n+F48HV1}=sUG{RX6AL"
    "yz?iUdMKg$Qp}Zo8-R)bmZwLbD%|ez%10r{4*2FnUv5*Zs*sUyA&jTg$Bzk4u1958dRTDpsmXS9mpxXVb>vt*J<}d<J9vN%n1efg"
    "imowI)%!zxP1eQfoUS>i4+quF&rjl0iPwLhpYgQ5TUgm|pI{0+iXVqGWb>XCxEy+|WZKeM1}JA0w30NwvGrH7GJtfO)RvIlGT-rL"
    "f#*zT{|AA4GntBN0vgdK;p^@Gvg66PoSX|Wgw%xTQaY;(X%0cV?X37|vTtg^)WFj<Fwm_!;fYim;gz0C)sxCl(eYH#=EC>4XZHe9"
    "k_w@o+|Kh!RFP}#YS|4J_#%wG<7KnVFmaS%%{AR(N4QC}JLc7VxaDuK_R4+QWVD|m*zFY(DrA$MT7PE4kqi#8$u!0&O>PxR$4<_n"
    "Q?P1I42Eg@E^8yse?7CT!oA0&#*qF<o1-V)0}NcjBO)vY;dnhUqx~1-^}BRZH{KAW2&J6eD{y!p)s;3(`Y^Kz`NSSOO{;l3fTET6"
    "!5$$gw;-HDUkaJMtZQcVBZQOnpvIAe|6`k9{;Qz%Od5+n;R3(En8pIiy_!(J`*QRme`lBbnjsa^Xpg>jz5Cg=%hhT_bT>hiAf4`H"
    "i%bUITnD{`r1<m6W3GS>D7q|*7jO#vNw~!D6{h4`8Q=iM;pH9JLRn0i#Sbkc)E{1(TS{OmB^Nq4FW^4;F1a;&WU5`qBZtjNgx2ar"
    "(UR%csh0y!G4X*%>)GV)1Fxf8b$7*MU{JoBeKJZd@47rh#3DVJyVU-Lh;BQ>i}^(5;(fmyXavYTy^YlG$@E^k5MduBoFh&@_iXjl"
    "s4?K|*K~Be;5}y3;JaHOw!v(O9aIr`>8?Nx^rGm=Gabe84X`KiZfV-gSL*Cqrq!CuW_qbFxEmbFPgO8cVkb|Sw>dtD!6D7F!iK{&"
    "crpu}qr_2gf^APn(ck0e`r<kdW$a+Sce*5fv<h2->oV{{TbRi+1r2ayvT}ZgfG=E}+9tMq1Ro1>6_=c@nC~GFFvxlqe}zZ_z_`<c"
    "3q#3^E)zEMGn7GTTJV()J}yck43g2+MKITj&_LuEAv^$s3OuBL!isEj8??$AzREpiFnMJjHw1Q4p?Y%(TDgZ4tU^;qoQCfBtsHt#"
    "6TOhtm<S}xds49irZ459C?+6#2Y}BLL<iM^f#?d`U8H+`rFP-a9QWS@$IMqmoKeX_gCF_S%6}{9DBanJM3E*8qN`ioy_}^5O0`};"
    "DZ6Zf>q^EGhS3`m6nN)n85%q%m1dFYt1VWYgatf_#qy7U@jgUp?QV0NX(oB4T%~dCQHy&m15z^m4|?S&J!TD@%?3v{tOfe350_Hz"
    "cuBzkwl)f=n^OOUTQRKfAqk+gUoZ`tWa*$Oo1lgq`Y{d<W{oX{ma;#S)o!bzzappT>WW<0&O!L%eNJJl$sHRL5&Dje#5h8b)pB<v"
    "RN#pDM#)BCUg^FZ2ZJ$<{oxJi=Qf@bSypq3T@zU88z;3uB&AK6SUb^6loM319ML7NK(X_pm8j_%1FtAYgZn}b<%ud<ye5rZ4#?99"
    "{xtTQT5PN-GXl(zdv**XO`yImq2P%($oREYfFN$~1)#U7%xpa?d=gTYYchu8`3pV*EJ;q#ZOs_vgjvMfsp?}*7xm?ttalKf&F0Z("
    "Nr;>$?tdbMK;z$)*{H^AV<gJ(1KDj8Imv=aMYO8S;MFL)h@2lRFNtBUek581gv_Zsn<*53{Y9Z-PdI;6?m!5|OA2Y>C<}=yjl>M+"
    "_P;FS-OX1({eUkGX>G-0;f1_!RK=GSdG4$|x`L$(fCHNeh`UYwedL<}hQ0rc=AkO&$Zb&M7zV{k5_gfQrg-`-{~6TGB{y*PH#2eX"
    "Z6Vv9&80;!<Mi72N-tNOnwOnxD8JU16uz9amUA;Y@fJxI;@yewVO)z_lc$>htma?p#GSWh^%HA{LV;vaK&M20u$={nfSjXHS7y#?"
    "Jk$=n=Sy_q5AKWC>3VJ6;X{dl2!KvakpFtkz!FyXEC=i%R(yvTgp;?z(sRbngm7o%4X!R~W>C+ptBpMEG^`IZl-a0M%sQNTh<|*s"
    ";jD?J$SCvUge!EKZieDq^SX16Ega_ELSdeF%+2(OI-Ok8F$4mbf09Bet=1f8YjB~8?d;ES<EKwVyA%uN_!|wW#Kc|28rx)y_UGhw"
    "G$!$Uy(-p$7!Y!1H^w8aCHnR@(x|C7+w<9u_iEjmcY6@{WOf%btjlY~9Q4pcrg#Rne-P+>WfHq*l=Isjn>kSO&KA(Ft@Pxp=edh("
    "MM%;N*72!&qhCpk^15q7V8VhQ4U8k>2xj*MAVP8sm&G=Kng%djI<rQ^gu5bf+aDrN`>ObtdwgIW)m#T;oi<%I)sF*UV_``Q#x%VV"
    "Q1TqVC+wh(V}`1TJ}$zSgE;*-%C3s&qr3bp*=}okrlgAv(3qVE7rqyy+c_b*ffL249}CX1)s(tWyr>VNT@@SI&SkH(-YQx}GQXA1"
    "+vPORnqTQtIB&mLk+~%X?j4?@crls($Kd)$s6*Sjj$vG5KGWU#vN^(d(FX@Q9PMbVihtley}rQ^1x2|uwddx^5^RRDFybDebTTY&"
    "+rTN{y#EvbrbmsyGEb3kPXXmt&l-!_@OK$1YP|*#e(;ded*gBGm`Y7}PHJZ)^=$>t%Un-T6WkAM%~;W=YP>z&?&nUo)nj2d61Of}"
    "V4SOmxIR8D4FMB{nsYjfVe=Em=}1&ab>i|6VHcxi(d`!AEsbK|^Nxi1(X;g-oaRkvu~G4LA{7!c=0VCL4pZ{^H*)v-5#BXPL~*PZ"
    "(<+RLTH)}VAX1uJ&D(<k#*xKtx|CGX1cyu(-Vz+&x;bC>%KxSr^-{YgN(^86dej^nCKb(!DepX~X<Gu(820&%pL-+j^l+L6qRR8`"
    "QWJXuPK3nQ<Ah{bLux~6G^hvLU@(-{u6=+8K`8_eb!Jz#s#zCO;k`3wrXXF7dHsTcol2izi5y14!Iye#5sjXw_BRAGfl$$#59j;4"
    "1_g|O-umo%l$D9|+?>~~(Xk1?r@J=;5E4MBsT~!htzt7so^n7PWjmijfd?<(s6-ham20Pfe(8WQSi$eDY%V!ZG0(7YFl<&6k+)^t"
    "1~T@!P0=kqV>XL;f95z@SXm+;DCwfnJ9Uyjl6J<Ea_N*!N|X@HxmnB~qd5fZHN@mxWjw&KfPGlS*zyfEjx+>kn|U*lp5(NoQwlW1"
    "HJ)Sl!DDh-@`;)lFnXl2x1K`|9+N<^&9hx_6mMNe2Lx);-74?8b6q;Bo|-p?@dZ^^y%!B5XWnv2@T1E7*n8o(M{Jhk`+%wdA1@ch"
    "{4DI4x#JF)Nh=DUXzh^O(*QYI{*Lo=+?4DFyWJZ_d(-An?4N`iZR?)UT%r_+A-s2bm7X2+oOEh`m`rkRCYhiPm)e!SxR}zLl8~6>"
    "5*7m9+c<*gEI5tXb}&6l)gv#Rgha9Q6I@ggopsHngNcNGt|CLOBWc3A(Lw>rL5|C}J5{^(PGYeJ&x=s2<=tx_o+LT)_f<0(LWPlm"
    "$2yKH?$w!;vmg5c`@D5Rv_-RVr!R7>tE(H4MAr@Snt(7kq6H^6x_n*Snu0gojh0m!Y_spA(1llt^d}Re)DV)d`E?$_*!yWe=3yam"
    "C0at}zZ^waLG)mQ2fk8VObr<zD1D~7aGn**2?&Q(M=E)_UXRQ;Lf$0`ijkQWV=*xmh4)XuQrfr4kze1ke*UbJJXZ=#&3`^1P5enV"
    "6WDD9$`HGR(zeR)aT)rKdve>YdWGEBk^N<9k<$q8Y75GkKNU8B1c5r%Y;w@=2WVMV3hXQLD(l~VegvRj0)o<UdT^LS9iY?pJ)^3-"
    "HWgv1qrmgcRROzcu8Fc}epx<YG&%L}gcUK<Y%HMp^H}peKEJ-sa>GVib8qXykyyux<C4wA``cP7A!leWm<xL|!9XZZva=+KTl4k;"
    "_I&1|2|)4N*on!7Vd4%3jw#wgQL3x)f41#;%a=PaECB^1Ge%??*0Y3CV$;&MZo}zD%*|ML%UC8ENhFF{`d{OG(COxkF@bdPCsfZ)"
    "FLG1U75_Ch4<Wa<*&#oP#p#yeZJ;mZyMejYbu3;jDIsub>#7{+Yb$+!waW%#25(@(;(dxmG<!gW`5dcEzga5Dj4LjBCy{;sKAs{("
    "w&K*RA7nn)zGE~Y?--|fcJUyL$e8dDHMTlSxfC3DsswF!K5IvdG#3bPT7n^j21%){jBa&ab+6O{FxNuYdMX#5bIvsGe_d6l0$Y=T"
    "`yb;?9^{&gBsHfymff7B9ou48S~3vWd!2Ba$44JQHu@NQ?YWgmTSEU(Ld=M{vytJwy)zz>^uT9~4d(JMp&oSh`l%wK44<J+fNqg8"
    "S0i*n*h{dKD+bZWF-g?uV^G8a>q(hDlEVQP`tyhW5CIIriZhh;2*6KQ%>JEj8)LTHZPMnB07KFmOu1fT!;~qRg@EBHU%4hU+GZz*"
    "N<#;W0x1@KAJRR3L<D&wN@SlE7hh_#=X??630i$eXSu;J2qd398(*&m^aL8l{0>CRRoVJ5+!>Y0Bnm%8fVycL(71>Y$VN}W2=0LT"
    "r{M+-DzUQa|1x&h6dZe>;bDz6`g(wDi~?8{QReEe6jCvE$f6HJ9dTS8Q)XlX%l^gwFe@&Q)R|8Ci!~)Xxj<W2c!dqV-91lm|8*xG"
    "u@d^sKx}z;Y*D;}?X)hDIS>ROjw=iH<=(UsNyjC_;TXmFWVfd!eTDGGv%_>b54voRnoHiU)tRtG|1L6>ea)#7w7SdhEpNd*ly{$="
    "fR@p<YtHL)x;Smd&p!mwVeWNX!aOAlG>_+gy#d@dk3}E*%8ENYKYFKojU_Ub{D2q+^phVF3kQ&Cv8U~`PVl8e-K>Ofb_sG1EMgwb"
    "2JO9sGTOW9jM;+QM)+C95@<E9!%SF*>Jt_VzHomE?f>#Sf76y2erPp5hR!0M7jF|)jlS|eufquk^Zsb$VxLw6<td>#ahFPQs#yhe"
    "K|qq;Pf-Q<cy!=V(dV6*bt0)=F<-Pg+j;>Yqrk=h`{Ptsnv(@p)t1K(H@P(-yr{UnekKBfeU2H;iPE1LcPGn6L;~O`|JmL)k5{K}"
    "822(xVat2vy<UeE24hd4nr(`W1Y=Rhj$@JU0<$ZebSPg>6?KMh29r1|rU71hC0G`O<(CqXOpB7F*For*5Pt7%lAFLZkrnlFGrySU"
    "59miFCH;~+pnRexs@vq>52wNqGb60c3RWTy@q&G1y0eLjD$-KWItsomORwR^iFq=Ya6oq$vcS!!mglM?_j@Ab5V1M%mlLD*BLO*5"
    "jK8aJRi*onl(<M0NQy!Zfzb;_fFZ6_jD9<;ZB`5RZ1;HIQxt*q`n<yQWtC4n&8^Zc7_n?Gt5yZ$8#W{9c{|N4QF-d=TAkmO*_a~x"
    ";#vhznB(_6z$gg0V4@I$>9{Q8POCCu=v!gY;t8M(TxfC9!H1PK8t&l{+xVB-zzOu$$oEm@;zQLBvW<_{@C}J3id1;K%fUUjC`oh*"
    "o^aBC_J^4KF&R`9Z$o{*%#t~{U$kZByQ-fD(I8_&P7RgjI&0Y5)810HWttE>0P8Vs{B#>Kls~}@Wb8;A=DYoORY+wNuNM@E_k+8X"
    "-FHO=Q3QA2oEQhU0yMxWI;RK!os&6ndMjMGE;xId`>}e$zM|vecG0KyC{ETjET!baJ2i6n<Cre+J+!-`D-pkelKpXFVjxOC1z-SA"
    "obwM3BysTZmo=bvIGbL8LO>KgtqdxbWSY2<YN|RC!yT*dznNW+kg;};o0iUjMBOeP`?AY|)#shpC&r@0NP!GHMbmw6dcmz;zN1>q"
    "4Z0790VBPGP~5f6vj&^T{XV4A@i*ERXU^9NZ1~33YLbXl`$5MlI^1anC^iJ#bb*DK+q;0G3N-HnNkM0@`(j#v8!qbE`6BYj^{2^d"
    "fWk$uZ5hHD2kS0>paxW}vtsFPX&OCt4>gk{;1x$ZoE#%efDIw7LehW-k>TH0p~A$TUUX>*ov4wO6VKYu?wK%<Vq~18T~&Q-vjf;g"
    "(f_TWh>wPYV>Q>zj`PSWq^xmRdSVoLh`kn(RrARQ8V_Ry^iAlx8foZg>Vu`TA6F`aSSk<r_+}kfw40izuI`STl)e+y)+~3e_Ml_a"
    "sUi;T8bHHFd81aBSCjMvnslAcp7b~K$%vZ$0`sG*&Mf32soCG4lm(>xulMW8SvAvZ;~9|B3p_%c;Ie0O3d_<M>f?T|Z24*SSQIW1"
    "4DD#30Nxp1+cL;NU`4*xEAb_r?6g2W44o{OL*YY3=b(%6t(-}-Z@FFsVEhn#gbRt}-CHg|`t6oL#5J(7qL&lo=%gA?8O4hbd*t-#"
    "F3e5uy-$4_3Zf_jh)vBD-K*!(Haa}(_?bLGT;)<#qX3NFfa_dBvu{2!U|n*fbg&JA&>05boM7kqCD!u3SM2PW!h1Vbbpu{NrAFlS"
    ")@-O?PAZQs(72-y#0IGFjC4a{FA&E(^;)bebtwaxPn);NT~-ltndf=z_V4>PD$E-T{0itGOYXLwO0&RaUAvHF7^{JwbWn-gc+=v&"
    "QqrJ?VlJQE=@27$4gkTH%9YPjH~KI!w1CAi?ujL|>(P0ScZEy!{le}qzv%>KuZ%a286Lzc@Z`!Ib%&8T<ECr9I)w8vyK9&wl|)&~"
    "$c4KZTBr-8D2z>z_UD93ADF0==%~jE!e<t3&nKl9X^ZOmH8kq^wezZ!Wy5Z2fb2nXEd0Pr*Fkd9L)-v@7th#&F2auyr0{IhvqsYv"
    "J)KXSunj)IoxXfzE)J$4-%|}zQ;HVDb!eg<P{B>#*p|Ah<#<O^_Tt-s`-CP+W3w``h?Od%I^+a(sjwma91dr5l1bMtRhbGt(MrD*"
    "2ekw05=2f#LuXzB92YoVG08v=5mUWOdJ-^B_ia{N85StAisI&~WVyc(vkfZ%6oD(5@&WoIDX$)CGCuFaG511QqF*S*FihNy^noVU"
    "Ki9<1-F_hE9q9(H*z9RhwVh=xoZjBy=dG{WrS?4MIkid<;v7%DAT-Vli5vwlDQvm+5NJ`ykZZLE^P)kb1+Qi57|e<>!aNT^C#H?A"
    "#$0q@xkdMrYQGZDhExI~C5=4<aNu`;ESGd&QM-11ZQ>Z|9j!v4|GEvqRCw^5Wwm)x2xr)!0ok5vhlnF6QXkIH@WzRa)!UEDScs!5"
    ">L<ySP%^m8T=hxZ{+hQ5R?Gwi8Dt-#EJC)yGuvnuZs9WY0ew~t=W?`*atd@cpC4os?{{BhwE9UjVm?b`TrQ`#x)|;}ALGIw=|NQ6"
    "jn0ZYrwmKKN*qhWoY^F3C+a<9lY|8R6gV76a@6E}Wq`RU5Rh*PSsj7G+kwA&xI<#Px-p!-=XLPguidA~MlV@uG(Snz5)A1N<yqw<"
    "9$P4<)AfI`tH%wmvg$l|P+F@5t300P8>~|lA<Ij{P!?KS#Y6yG^_(Sv1RZ`!g2!g9BB>Eifxc=;%na-g{GUA8$s6Q62;Mqq@7rhf"
    "XU2Yir|`m5zDs<l&(AB^b01~NMUO10$zg6{>;Hqg*8=nakX8E)frh1Ozmdm8a*lrm%T&+jdLd&oG>~vS?kq#d-iyIFgP|~{kLI)Y"
    "y#OA_U5&|;zVrE<s2jR)ULuq<%5ZZM{4maX(l!%4oW=LpFPJh(K<&pOHTwLciWqWgm#f4CSU)ChyXVgp7XA@@a!4^QlhkZ7Tf$@%"
    "GhshR@5?hI{kt^eyETlQMM$15Y22%Xr&2i}_=}IuQeZ@|1(0gwIw<HCZi5hcG~n<xj2qZ|-_^!k`F0oiV|>u<8o5P#6T#&A34?je"
    "R*VbC6q$8>WzTs)-R{NyD{XBPRhmuy2`PI)5H$o}Lgz!Q7KK_jX+;SwOL_8TryGG*U|3Pn-TZBN<xQyj`)<B_Mybyh8qiY_r!5?G"
    "-^h|X++9Ug9|RV4{)bI;@BxuD^g3Qo!Ou@Y4#|6Rx&ooa)Zp63hbS=-Ql6&B^8~H9L3ZZ=!dR;+IgLgBB4vjCVAV<9Ct%B?r}^OY"
    "hJroav)9v+`+1J!Lj7;aAdR~HUTivZIWA#}R=sH@wL(~U%VW^hbCdQ{;c8C1ln=d7L0QVhQf#?O-x6N?B@SjW=Q2j6+s7haG>a|5"
    "RKrshqc`fy>1DT0_=>uCz=8$VxwdiTPaE{+9ANFP{PX@b$Rj6~pC&4iac40RYi1T~>Bow*qXwMP43y&#u;uH~Z|G(yU|mk8tZ)c="
    "mYzvabco8ZHKd=V_!#fjQF2KQHK=(ELpz`mjE4(hU^FpsZD<m+H6uweGVe)}3I@Z3Ywz$ID|=BBEbRGzZq|UnN9O~1j+Vrk{^8;j"
    "8GOnT&<+JmrGW<r%p_8D?eKdz(<9{22V=Oo3!(=Ov#&GI)&MB<(VGquS9p`7dM;k^eF|RT#ezK`u`s##{gE^zib9<I#5T9Z)6Pi6"
    "d(eXj^Qs2u(u5svp{KHXpqEgCHoGy-%60OWvm^--NzxNH{_IQET3-`ECk~KLhsj1uu;Wh1&dGgURN}PV68wfM7xj#AtRiMdIFG^H"
    "+l-7riZYGu)a&#Xtdqi%NKx>wf(nKJjuA2zll-r6sMpM~2=4P$@dfnHM=-ki?;c7TMR@1wR^e&$uKNU0Kyv|ceu02_TXS@n$%lb$"
    "@XQu}kFZm)(RJ9YWrT6DI-h$Y|LvE*!N})&8w>Xq#bA8L5i4h6vB<HM=Y6hzmnpuA>#t`CcY?|xZB|as`<!2lXZ?l$h@-1m1^?D7"
    "JZY7rh|=yXma~X?f%)zK7t)}S#3RlG&Dlu#2X3NzCj>7!iPp`}9nDLW7i?h4vglR!h2llD2;Fl^by`^FNqxSK(?0^p*}`v)CkIOv"
    "4}h%x|59V)BaD~VsLzG4C6x52GPUEnfd`R`|6;jX<h2?UnG;;3b?k}aa()xlJMqn=KgCaX`Z!nLRj154TOkSF0|wOEfD@pxvaytj"
    "Um>|fJpL=xmSK?D5yAM*kVNmFGTo`aOWS8s2=l&8gD^q<s@G`QQw;+NZ<eVCka3fl(n!40Cf8X79c8>!i2}oBix8PsuQLnB`S*A5"
    "<4IJZSr-(nu0r=85(61K&P2K+A<<e*`L;&*Z~;403mvCot}xNNZU^J^1HyJC9c9=ka~`xeoHq!vB>mSajjeu(j>IG-TO=oh+@L^N"
    "`p#Y(A(~Yq=`Z-N;7_KzgcUd2@zlx2j7Vo{v=W(4n@w<xDi;IqN>g0~n@wT7$u^xI(Q$O$I%VJ%&|y{||1$W04Bd)2D?S6Y6T^3x"
    "a{5aS#?3j9O_J)SHtW=557@m68|+tDwbL3CC~zi_rDUa0ZiWX6=3L-`7@NKm^1i8=$WoJ{N11PI<PSgTp}$VGO8CxcmC8+tg3=y7"
    "$sZLOF{e7VM5Z~UXy$pE18i65@rdW!9h$@pOBYml33ClxyZV|2sOF|2@`ME@(_XOU_C=;C<(WrZg4@H5Lp}MM_|by%dQ)`taNVeT"
    "YTU;+wPC89$9e337aV}{)9JB+rfHel2azm&kW6{;2t<C>jV%?&Xa?--aFju$(I!jD$^^a48LRi%-$r?IJKQCw2d#PO6C^ae{bHs9"
    "9^uR_<qx{-Xt0TlKA)!XMV;RjFmmM&$Cf@j=(!P5Nwv{_xP%Yw$;IwU=`Ou0g)nfF#To`ne0n>jv*dgGYXUXShlY9N^Q$j<FmF$g"
    "`28?f&y2(BYQ1x~bQs7C4g+EvdFu(Il63^ocg$s(Q}=}n;yjtaG{%L;+rcp~+@Sj6d=@g-uE_G_Yd2EFBTz+yo^-5c;+b5@5IbR@"
    "mSd8RmhqUac$^bOZt02{(jobtu7Y!Djk?|Wr&+(KRv7}#1W}pq&}5jyGo0;x-pDuN*SW(d^FQv>$P;(B%s|FE;!&F?o`?nI2y^D~"
    "WZd*RYv}N<i7Bg1ftDQ2T5gYdb9Tjk6QKe|-mMuOkTI@Jqo{k5(>_HYsuM~h1cm78ArIMF?9%;p9sh|KI?d_GERYwNh27=B86+SY"
    "Y8tWwoXuju{Oo;ABd9fQ<m+(UUv$Zn{i3_cFmiWiK9nO|^TU1!x8PP}k5M%uq>yuM3d<`Ju9JHm-8Xwo=8@8+#160g(ke(Pl-$)u"
    "_f*>l2FsyFqN0dWT&_U70iblNGqmwMCNgR1V#_t0HW*ySb(m&zZeH5uP|O!b61DocZju6t53skCqlXqEq^p1cp|SKG(|Ek3NUs!U"
    "I1GIPAZ`eE6ezA#KA&@q@rW$BOky(%eDT$OX->+16n<*`+a)D9;a9^NbeLkEH+@~UA491tKC7VSuA3Bj$bqq(0{&P<5i=X7aTP;t"
    "9g_L``2w=QvYIq`fA3#BW4p%qJcR*{iHbf%l(K`mqz~gq>H1Q<YRMFka^0E(#6;X$6B~O4CuO>hJ_a>!6R-P2aXDFn9ELf$d%~3h"
    "xDg*poKJtZlS<qp{G}(<Ok2QkfE-B#aO;7J)3Go=GK0aJ{y+nqCmjnTk9N?hvwW#tiliPvv{ZeJv~`GHYAchy8}OGXgsd`r{=tKF"
    ")ko;7B9lvAd*14)jGeS#EV$ZLh(|3s;Ss85#FaFpXAL?mki;4?f!R?mhU-2z$a>@v1XAE}>tNO9#bVhzvBTV(uDA~J9vWK^(qp6("
    "7$$;0I6|w~x({zuHLzXm>CPz|_J*NR)hq@1m7X$<J8(4L^%|KW&aCfSy~yK>ezV=pOWGAJo{3n=>Q8;XN2|7SN=n=o_u*zKASAsx"
    "ENVEZ$=4oxe8@sfC;0W8(t8juxCrmh$dwu)Lq4{FA4yx`S8KX(+FFnkB?uwf@`8$S=8QfdG}I0gIq^ZWFCP0{z8B*rX!j)e+;+5$"
    "c|B1`1j;}Z9Mt%>#!+7H39FEic_gy7G`uu#hGg-+WH1Rwb{{(IZ6G`?6!4Z+X#@okY{Ha%(}r#0<|<LO61yA!%T2?QMgt-19+2pL"
    "M>C;JX_+~oW3T3(=<b5`!)$~SzZcH}5JsF=6jKy~Qe>HGmxX_j>})tlG5nH<%;l~cEpHXrunYsjS7=yb58<ub=w`NT=oPw)MWkiQ"
    "ASU_3457;_`)g%B@$}lQ7F+MmZ=k7rH3o0Nk+qA8HRShevkfLc04vA-7efU?M`Ldmrv>dC;O<KhMHey6JZkNb>aIXN_#yQ#z5S92"
    "TM!1eIRs%~;xBe>$;2pK^+W_W`kGx;z66<o2|`w`t82xCgnOq*Rz&A1-5?VcQ9dhVKnhN@lKN&v*9Ssz`f=?wss|0+t*7BmPdyd)"
    "Ogyf-Mmum5rhs-M4f&%hzuudf_}X(^I=xt<=8-CM|3qyX4|QTPcUP=(=lEj7SvTV?3BX2o>5F}=zWK)cZRmp~nDSudYs|H)Sh@ve"
    "!0`H2$F^d0zZOHzR*PWMNEQ!LaQU>p(^u|D2HX$L9OF?=#+|;nWMAA;o>cp+`FT26l)k37XefEo#u122H9DgJc8I&gd%0R;8BT(M"
    "MUEp6S8x1>IlNx<{m<)r&)lgS=Y%&Oe|TOhjG9&MGyPtWsY5T%78d>l%Q<hJtZoLdgOB4K4|!qKu&UhEl;u5>OftcdAl;HG*d<2>"
    "CYAY2D)t|>%8fsxM|0*-VI81L@rf8^^nID;g|iBX6|)6=5W&4J1%J*f_>a48ihw_J4-bG*g1fECR%6F$j4~vX7qs=q*KHDK-vyK6"
    "gRAXO654V~<_^Fs`8b-}+PMQ&wLHW3G82+)#&KE`_P5YU|7pBw#PN!wATzcxiHN|TeF))o$ENM;bC#7i27LU6OSMzgRkwk9e+|%L"
    "qa~h+G&@*zTte)hqC_@%AQRlT-A<a#-0aQ(><!c%8`&3`;PJhYU61^mE{1MF_>C5Jo1M-;q7k82L7w@=mS8sKL3J7cco!zz&Dy(e"
    "fVNVQ7*ED~#6-Wo?Zqnm#_*!jfzRW8A$=p?Zajku3$j5<i~aOYhjvFAb0-V}He*s&pjSd@2AoNyJOwnK(O%#sS0s%kikMWK@6aSw"
    "z|!VyiN(@}tngSS*>qziSOPxDQ=^|Ws&cAIT@;eDC-U?~#J2Bmapz?R!DLn^XiYRC)48qZnZvEdPIuAf<@j(zIzSGokW7A2j4<47"
    "Rj_2|M5cR-KZFEEsm027UuP;DgWv=;;`PLD92h1msi&MEGDV&NLie;FpIR0ZbTcUAhVHOrxo(PoIuG`;#z<bu+0ZyWmP6D&YTD<3"
    "WVMLV;_zD*DjIx1gER;~k5Su`u9_X<e6`^Uo%x8(taOL{zgwG=Q6Q1rM<Akm*=p9u%CSE9v3Yr*33-w(aHm;1R0%LRB*6O{KwK7t"
    "qiD9-ZC$<sH5$*^R+4>;$%^TuIjq!atdh#A`2lw!K<k~$q>kDdx*ZTl>EfF=Z04h?qp6`R_JC<1AwHwy72vpNf4xCbnOn$}`O87^"
    "5(epFh~ARzxoPLmx&{w^WTWV&tl+bW1mLiL(aGZK<w~u9QS6P=0Y|&>ci+rdcGa7ZJe|;2sY&vpY&0jT0DuOj@ER4~`<5WT;0ag0"
    "a8IgkLw3LO(dvy4fJHFmjByPZq;cMi8LjiR=>T^2REcm@jA+_R9$ecBWopYo?S8>Gd{Tu2(W&h00jlH6D5Nl}Q?l|I?Y44D4a>Ho"
    "O^@G!xOM!GR!sB&4clHsK#P)Y6#0i6;5*PYFFE+A<j!xzRV@TtQPXS?6X*~%%*AzFn%Xx{fqqW|`6~ScF&A=(mxl6Ic1e7DYdh!%"
    "|2H7klYUXtJN#`Ha)qGnEteTU_Xm6E2DXBP!G_itWm)$TowfUhM3sn?#S8YZfRutMOcm@<o>L<{vp92T;BLi=X1W6f-L<)di+gRc"
    "0omf)MuRtSjCOmt$6HDK?nxvNCI9!0KOSF#22uNUUb?x_85Ex*woH1PBF0@4vTZTb&{c%-OK}FydwOLLI$XMNvORq6$f_k}w&-L9"
    "0Fg!ZbU40xF3qoH)MH~z2Clz&mQL^I)i$WJdbiSF09XGMtMq(bOrbW0;NJv0+Z4PNb!Ia{e5{MVH^jYR?UKr|ITok^!w<%)uYkL+"
    "R>k+6_gC-_{plsNYA-MtGYAowZu*M!eQ78^4q#Lv&E_F5Wb<9KGIg>HE&91}tVA2j?sXP9;GO0cD3aB0-ueDPr>GA*s_tb6BP9n%"
    "m?;MwXG!%dH4qioiAR&v(PU^wmiu0q9F!<kkFfOiagcn?SJQobTK^>DGVPAxJbPV_fF;nH!Z!WaG*T|%!4nq3W8{NuoT*Z0Vfjcq"
    "&%8vb7<-M(C|bV=Si^sST%Ke2;^GHn-ivTV0Vm_JDpYgsY-G0Cn-?U`Ix|z{8;hHrN8ml|^*@PJYn5CmI^>qGcdV-Z&m!mzRd(T{"
    "d{j$W2IiUT$dZ|<11?*`vIC>rflXX^@=@o)eH#?=Rp(<(qpzL&ES<$8qRyA*Ib480Rpb3&vDo`H{tvB;CS<g9`@oDB#h6oqNdDeD"
    "$q{e^I`)@hYO|5-K}4DOm%U%bS)tl*G0`aG;~ytW`c@#+*sQAAe`>eo^Ow%I@k+*`Mj+^W9*7-uERv_)_c}cLs<p@-sx5u4%u^<b"
    "3bJ7pm;P!kuS;SLujfWP&TXwIn)>pVSv!j^<}&8oeg84JLRi4oMjInDImcCx_~v*<>q2$k!2&Nn%nk0iK(8p5gxw}b8GN6sB}8tT"
    "7ac__cv61Q2Wy=hKdJ{(*19X*LXCRiU>Za+ou6=xRr2HqLe42;wED?q!%`<4v*r*o6x#N-rlw?Eil(sv2#pvGRYAg_$gvyxX1~J|"
    "ijS!mVSnCHgBmdZ!ApoNOuRC*q+gAn)xEP+j=#boZ|K`|^Uz-_yx)l0f8d?mLPwnB(C@&d56)t9udBG7j2Lrwjt|+xf%O4hG;L@r"
    "TjhUSj@J8gXvKc8lYWwCjcLCwEz6#?OyohfMZOmMdP`Aj+k3|-NMnq|vse!QbjG-E#>}pW#NI`)aPn8K_-4Wl(<vH%Zt+zQy|E>K"
    "e+WjIlCp)rx79fNsQlH*DwxiS_K*5HAZl_MqDL@ZdgHgd@qo(=>5HqW3J@M_(*YXgt+Yva$>$VYb=&Db#{k`C#_d2tq?>#xAjeJr"
    "G>tf)6UTnYAhFPh(VH#g;1CN&_uX3Z#H&a3G{5C*L^4}OpJR#*S)!*yxip6*Nq%4H;CE|c#ELnZfIXMXt_V?sOPqT(A_@qSPKX43"
    ")xOntj4Ipis2Fj0ILp0-#P&K~MnuII9nkUmMBtQiP@_2A;TSHKJc@OoSuN=;rbfKSnW!6`WRB}DjhO07{#l6gk#gZ5G;TNClr6^Q"
    ")@EjdDEMG%=Bup9Yf_NGp|qU9s&#bni<Y3*`d6EJ=q7oUM>(b70&lVm6)YMrg@RtbAyakGH4CVCluet__+yyopJjblJL~ug95T7u"
    "L}JQ2^+rYRoA*JR8en!pvin++b;)IrV*Q#NXrRcDWgh(XY&KHISWSX5$5!`t8RbrvJD^oDfG#<X4<gT6?lDjs)YFcoX-gxgSmbb9"
    "noo^|<Y1F@(IjQi`R9!$G$lnLN@*GP!eaVUWSUz`Z5{rfKv98IXW<E5o;aTFOvQBZC29|~`w!Rdg4jysr+7n6XD8b}jEvl)N1Ry?"
    "Gy*_RqNNg=jUoQ}AMTa!EwM{`oqJf_6;xTwc^e8d&5B1V_KVc)JU~$Ocr}?1iP*<zO%EP3#xDzh*WYsQRFiB4FEO*ovms=x5ianj"
    "OHLDKkV8g)L_nyWEE#P)7aYmeDN40NpC~U0$4&Y`rZ47Hj{R{7G?-^N%mX8qd{TiGJqz8v?PSbZD6hDC(F6<(9B_h?{G2n!x>5Xh"
    "k}s4Z8kZon2T9hXE2mE7?k|oXNm%@oHLmD;^4W_uBN4=$-j3V@(6u;f5b<ll?aZm32}JQB3Bi%Lcytg5bvzSNbj$z{JPM`+rp^Or"
    "zI+q_tLk3oB;Wpea8<w*W8OkatYG{FU0Ja~sNw6YCQCC=H-!Sho_a$AK7wkr$3~fAgodZo;C}TDhTAh;-LETz1VGq$0EK0kB1){f"
    "6X3uq^y!zU-TPP{GUsZG3j;45Jp!($nEc<~YL<c@JdOZtwcRVr6269$uDbtAtAq96ku8|0b`M6~R0>G5+^`K#nnR1vR@RSaZA?wA"
    "HyIsi2!Of|5mhq~azYn3GQ!vR>aQ5;`Ik|fw)r+7-=G<YXUAW8mMMe65_@-UJV26*O!Wp#4g+BpsTL2p5s%kqqe+=3l#m7!%6l&g"
    "SQpg^Z1L<lhxtTUrjd76pnU)Ns`&5m4M-Za{mIB`3(|Lrkf-*82dddL$OMc1k-4aE%avg%Mw7INs22MU&AO)*ZFtp<Vmi+fsFD`>"
    "1n8%ev?-KzY{5G|U)m6pbU#{gFOqS*6OHN5m`sH9z50X%uj<(6TW|^7F|id<zZ23JR7n!_&HxftiLluK3o&3}uf`VP0yQG}0<vp&"
    "`5h)xFxd-g>U0q6mFmW-$o-t7ug!<BSnIq^z)~}ibVj$>@T}CbB&(SI+aLQu#=oWd?!V1z*-@72CE&mSfK->gy)G0dqR;~i_t3a?"
    "cE>05sLR@k^It>esM)|$U~F3^KY?+3^g>dI*&Pvl25x_Xn0;EoyPdc`BrW2;Ij8j>PQ8nIv8`hA7Y|P0jY*P2C%i=CfA~yH1{}E{"
    "i!v#7Gu7R3WVAgr49#bK1fRFMw|r!yOa2ko5v^#B;s_@D$Lice>!)^U8tT4i8x9Ffwikq}&<78P`8mw`AJ3r8sb|LlxcUoo;`f7G"
    "m*&C!2OE5Vb9dDVJ7)ywlfL?ctO-nMXlR9ZngHaiNOrb^%2gE6qX>{)rLnbedY@(MXoD9YZU!AvlTgTbjSD5jJQ>=j{1zp4CTajv"
    "btO}QivvV}Ta}q5R`?4O=Q`a9C42hNCOgBWfYP-~i&s@uRyOCtRsxVFpeXRA+cg*kSF(?>*LRHdI;T_NBZK(GoberQIsd0Jxz=<p"
    "!M~mZIxBTD`WbRrq;j`mf)di(=nOIa>gG?m{hYzog8^at;cHF`CCFP@r<CX96$?@au6$-EQ+X04X=?E@bbrV26e=I?BYAwd0fkzo"
    "`x@GCQEX&*_|O`Ho3qNLJ?e`~+2xw%<KA_Y=b(C)M$QE}ovR&Dl2Nra$}_NL$6<fPFtFBPS!=HAxvGyphgpuTQTlCzf6RY*K6GmU"
    "|JPE3M4fGQdb`4;<|jp|9L`Ii;w(PAcX}>r-7opPzM5c<s_CODU&~cP_?=-T8$+rWE=kMYn&uSkY)@;(+6m$i_u!n|0LusYm1tjc"
    "<-f$hk$&-@lE#BiU{53N7r^$mG~4fb%=MP(SU>>V7o<VfYV`P$mYNA;L_$JQ`PW?|1N-P(?MJFumo_rZRJ$B=0uKg$%7oHnewS7J"
    "Lq4d7z|%1j?wpvxj71K5NTnoB_y1JI+blcW{{Q5R11!1zueKR`|99VtTETpLx_<LR?olAQ?|TyzGhWe)Md*9`pOVlO?KCX0Z<%^!"
    "F^GGEX|h|gp<nO`<g@8uK9Z~kT551;^F&1H^R_!A7fdv?daUp6_syUK@LJ-;xrS~M=a@+J@2kNXvD^+6*%q7t3a+K_N*%n}_p4v5"
    "oSe|J6L<1pC}UH3#)4Ug4R{b!W9~JSV2@)t$lWK~j0bE)9ZZB@PquY=+tN*D|5Alhs05pt8h(2#+3oV!3KS$QT90v`9J<Z)AyQb<"
    "5%$@jEEK{+D%5j$o@jNupVIf*Wk1P9fgwBgQ>{#0uFYp#5DB0p@EHeAwk*N++gYnp|3N4WDeCzm0drl~iA|`$3HH1DcYJLBF?5!l"
    "z(EA+<Ymtk$L9E_Mz6)Hs(HmC%D#1<yZjSW+yPS=96TRGH9d%VD`QWAliyQ&>m2ru2;=OISA{(XX<&y>530*9zSqUM3`3-h?6gl4"
    "xe2PMYkJv{Um0N>zUTQeLi7KSFHF~gMDrTl_dO)@mU;%H+HAASBr^xP|Df@$!!bolhzy1Ws)*bxZfO%LhB8_>*@n1-z%c1nzY>?b"
    "XtH6sf!{Ex>FX95p7%ft&g!kD%5tu)0)q?pypj->#~bNr;zN=FoP}65tmv=hkb9zz;rk_^vhxdKj7~9dt?A=P3#C|rwg?U9{W4bB"
    "Doj8Upt63*zuKfs-^EW&V?Tv-ZW#BG>;%?xs|j{ntbH`tCX?!Wv9pMBGoq5An=$JyhMRVabr#J5FCjs!=BN<%pTc8|iqZSok_T<i"
    "-$9^!tT}APX9-x*+v2JMGv>~pZ&xVt?7`ngA;VISex<xqGi=U3cH~S;@+yl94R2APB-0U*f-r*GWu*hHo!rv0_6NqM6@-gJUb!)<"
    "r7Hf*`qJDE)(dBR!>{{n!S}-zB*$L%fi8`D;@anK`ZC9?Db2`}kD&WdZ&3pT>oXaKHTMz=2O~nBG%TY&6n<v*@@2;(?6?>2=asb+"
    "Un|2A%{-(%p^C1;(HEd!qFl4@?TchPq+YsWi&!O&<~1U^>A*T2^NDy|`w`xtj?Q_|UOs)$!z$&R9((<XPStng3P{KtkW8Z2*yIvP"
    "SrWAN+r7cP40R_R1T1VlW=61Ly0fNGKjUdbE%=6-1^o$Kix&ha9bv{dA^<x9n2B|z-Le-qEly#d9El)cZF5JsljIH|>MawU#;KK_"
    "ns3SKZt|>UztudJZ@5U?KxH%6R&^c~bq%wZQ$UB`r@%RZn&`{a>l~GQRr0RyJ&iEe=kH!Tc$jS@V&ZV}VfTBFEgS|H5e~Ay;~~^;"
    "PD6E#XCLISgGIEl1d}Hz&Lj@VM*^ZYhE$N+S!PWp&1pPGU5H;Lw$jLjQa96+{z8-$aB;~H)UKvo+u3YYKMhTg&$j}SZrruW&Yf3Y"
    "u`dy9hZ)mq+n?EM$eiFgOUaXvb`<luV}?5ysg?{B6GMcDR7*ThMBwKK;4J0~JW<uTDW3A(!s^v!&*{21_)JKN@57O!rM0HPF?l7a"
    "ZLIr~P4&(O_egUtLMdu;18`nDT1VI{e*b|uBL)@Ba)nfaG=Q$*XH5U-6~@n%^xzP}ilkoIf+<qTtlL`WhilkZ%|bd?hQEQ+eE38B"
    "Dq(#^s&5%LxKL(zQ4u)x>{xb~d~lEH?FzNQj?A3RnIl@8Sk>V}NXrEQEXF-i6ow$8@}#fzoWOogLS%gu1v)Ppp><U{!T>a{-9}zE"
    "Kgamb`-IA-=}FLr9wBFr<cIDE%GfXY*#mfi$E{v3s)cc@<nfVKtEwkQ0fLQad+SXfAFX^-lWh|UpU?LivN{z2h43`#q(lf>{ZGiw"
    "jKS-7CVMSGzli>P=nk8hD;@v7?m3@(W;FM9m0LNn67&hS(ULH(bMEGBeuOU~+OAFX<|u6gsiXoeZV_ob^L&oLMF8Q=j?J8Rs+$8e"
    "AjpaQi+-EOYqu$@Te_dgc0w&`eCjwoUA(=dHGz&{ME1-zmYlW7nKG1iu2^E+dtr5)@oTgJr?I%tAey?P&|<*o#Bw(HnXr5tHy#+@"
    "J~e2yr>Olhmqqb;R~t3z)ISU;9I(ir3z8=>K9!(>S6}38JS+^OWGY>e8GSO*+!8&`4c5`MN=UrXhUx|MB)-Xjm#>DrRm?)fWRFeo"
    "hPJlknuP&5^2+s=z)>#oN80vzo!3#p-mA=7krbDwvrSFMBhxVJWO8VIXV;$B6tg6%n+xNKNkJ6UDcihni5i>z@7Ke!k!Yse6^x1D"
    "B5%U*r4BZ4rfS5)o^o%&fJNn#NNNPHQ#`m$K(>T1n2xL2D;L2FT^;aFx$fM~waz1ANzJ1AO@w#9r2d~FW6bsy9IY866QHoG9gq%+"
    "c}l_Y1Q1>Nmp4TV*g89ZP0b2sFg04aIqy`*9;T(W-ugUA8BuyV-`<-|{W-pXE-~(v_>SpN$mjfAge_d+S)Y<Va)A@~`Np3rj;=G`"
    "OIrgayNpQ4jc?iYi7y4-gKGw$u=f==hWm;tis15=lk=71TWiHL>;33Jpt_1RM@a;HGPaic4twY^G+5bYjNW2o#7d~#9b6$gpb!4r"
    "Tvs`O>Hfb$n<Ij%!r=FTOB7{G;(t*Q$cJeOALW5wXn53prXgA)i_HKhJ^_W~5VH0PU1J~0hAJwy;DUS#BIGV(C~u!V8s+$M9mdJu"
    "SGi^cGjKD7Ys&>vQ+{GK38r8Au}>X4F!fgZ@6iGmSt1bMU13J1xPQ_J<@mB==8b_W!mMm^dRgqOPvZKeTJ*O}%(H%M(B1CAotFW{"
    "VR25-|N4fwtwtw$Jw~HCJcqNHcKD}sEU)tqc~={cmc4o`xg$%l>KzUC_#bLUDQ-q+u=wz;WjL~G7E6VaMUsR7e24eG0?zdF;8aR>"
    "S%NxFZlyIx*ml=pZuQZu&D7uX0Y^GYGsTMfh79ev+@Jsj&3&~f^2LihGFUm(m!w}5)f?tqV>oATN8O$Au78msE<p%J1@7^JE@HiM"
    ";>R;~4w^*`eMom$&rv=^bnR+>RItIH#K07j?8yFUx!>lxH>bVW*Lt)3Zp@a#Z(snewi&NaRzmNIRK%_}3%*cQDFOTh+xCmhN!1mZ"
    "4XwHnyeZ>}Q2Q;}@XBD3v(}L#RSP$U@~KEn3RI@1G7gNCU?A{kseK5&pR@Oj<vaY68ZRyD0c6)eZL=l85*~s1=>?X$`zVW$$%Ds4"
    "K)Kj~YU0!7FfCHNrwH)bBIOgRKK{l(LI37=+SBzuX?27ADjs=a$I}9CBjST_2qQ-{`)v_{j!Tb`sM0el;fvc2pz8qUt+YVP0ZAz~"
    "g2A`NPdHNMQ9hY66%tmtL3vM*_2ajARfbJNH};$-0L2N3DRpgKBaJ1EQATvbbd%S+x*%5<CIFH;Fn)M#cl1%9=USiDeBT3o3D}&#"
    "r%|Q6UI&+<xPDLs%@ar&S@L#wIyfdZypl>lJZ1#BX-<lhg?9J{AY!w4|3Z;IW}pCjvunoaPU&d=L#KUSIuJ6iecRy|&BBGOX6m)B"
    "Hf%mSmw<uSAPQ#MGmT~P4Wb{{Fa*klaYhuXHoyXVN{)U#B2%T1v)3_kHQ^zKjY)By=)k!sFz$kuIy*_y`2Fpb4Hk}tzJ^5gVV$|K"
    ";m&(G?VXHbNJZ>G00!58qsWc6npCYT$dp7(dV}Itqw1zTiCTa|LBurl2M!CYM&C&?Hd-YDACCbUEn3%7aUK3!W%vRP=#XuG#zu1K"
    "LmZwBMoazfAdqr1gQQESR%GzpR<+cWi{?CDjdT9M-&Gc+;h=<#5F+_r-V=tsrvR|hJtkEj{u30_#a5<HkeoW=c)CRc1fzQ5ENN@8"
    "4s4uc>vDG#+4ARUtS<F+{1>FloXDv)2i_RZfY#gHdJly4s)v>jHcsn4d(rN5OlKM#s?JbEK9}Cw7K-dznCbWn&(UC|iS82sX*%IE"
    "{oMoTUpmpDxTE7_;6eguBGr~<;p#f3VIPCyT_gwOX2-h<ulF~*d%-sn2V_yGZFHk_5v#uL>q!$uFK}UL2<R+In(IgESM~bzfTxZl"
    "VJo3@Lq9iiS;Yv>#xd`=Z&X$Ti=V^l0j_t9qGsv98*Up9ZE!6Sy)T#KV%W$HzK7Um?~gF{TtkG#p8*~-99aDSx$FL;PoAEEKG$nU"
    "M@nICf_@Qpld0sDj)rboQti$~nRY!IXfowb>d6y_X_|+kg>GJ5TAigZJ>l>qqrCbqccXJ@7Y6YLdO|t{;xs1_s2J+(d>aLly%|8p"
    "4pv(KrnC+;<~yM<B1miZKqrJ1WADwfBST*#dpFic@k?=^&QE8xhZ>t2(QP`3VZnu_Q5Aizf?UP=yb6Zs)w2F0PW=eRd<wK1k%C~v"
    "ejKwI^j5W<Enw5ax9j&5INvzfgDXsEFnC<k-2@M;V$x*`U%fGhcL%}_u1CZu&2!ePtH;O(mDl?ED&3C~l+=6qIcV3LR}bj9uYVT^"
    "U9NAI*IiN{4|}j2;drU#uU7Uo+6|X`97yt~VXYd{>`qaT>Eik}e38>J%;3vHhQc<hdsVl5?97-Rs5_Y1RL*&p-ced+oV1O>Hc{`n"
    "HHr(qK!Uu#PYFP1jw*QC6;8|>=}wrs=NJrSgEtw9m&2WR`zLAE;eOI-h(+e-HbR<dDBkHWCpuO|^^x5P*KkW=FSwEHA<hdD+_k5y"
    "GXE~CuB<l+kktbTT>tm+V)D#uSlOrWT(0XDQsV+h2JVBcvu3t)t}O4J<)-yY1zFJ({YPH|C=qlDTZe7Cq+gC~HU3};bAc&TPCWL="
    "nRO2Z&3xpTc}Pzav8N@r=j_B?Pw{Kdj>+|vzcP3xZ;f%Z4XFE96apJvq%;6lIY8kBwSP1@V!m(J$$eo6luH@T%NiLZo8i3@quVN2"
    "XJC2Tdj-Z9w{-ijsvr*$OOE9A*kch-&E%r)=63u;ArTRSD2%|x1n=+MwOuqz1i$U(E=pBfe^_iqC~{%mlfChf@)wE(hk<iqUN#b@"
    "jEGjt8s()6K%VTtF*L=EEoG3-nCxigI#_jWB-~%85UFo)jNnrFD;x+hb+WM*Ndws>wR}n<j@q?u)MInENED)TP{^9?zrDf404ss%"
    "3JaLmJZ)nr5*x7F$43Cdq9j<bqAG$T&>EyG#l81>5brj`QZ&LiDz?Z8RYR0%00K`M@pjM5$JM*%WsDM{kt<zJMD#OJj=xEJ<lsKC"
    "UD<44P=^<;gqFbwnBXRM!{pF!$?BK_bKR5ZcuqFA)%zbAzxHjeV$me*;5*tG5GIsD#Wp{h@-$K$Z=2c|LFrxSZmLXQ>0GumQt5VJ"
    "X=BJ}T^^V=ap#P%Sb9KY#?F=}!ut3RS8!|*j1zfNHkjcIEd}IZHjH2HyRz_jzzjd?(M-sVLDhvvBq>IqJ&i4@V@^1W0rEH;ZXVJD"
    "@6r&Z6`Pl<KovQoI|xkdGbC=Z;7cdoee2_2wJ#s?Xwq=A=xcQL%wq!5c0gB&hH4k2PfH$7{@`iY*uK&R7Y&}T(cgXzub@0IZdkJZ"
    "mIa(O77}=-k(`8i<zlU%Z6GMdJn)1L*X`-~^T<oeQ#`i&ovSKHXE*1HqoCgkMZT}yZeRGL-=TFqJtOuqHqxuDyG8&#%EbBmAkCA*"
    "^0N!XISUrexURV+WIIx(miTd3K4gr;j!nkiW}M!7xp+mQl5NS(I_XrlZG(?l%i1T=CrP^!trT+Eq1_H?dt;S8LOXy=n@v;r)T5b6"
    "AiF+Q>@oLKF-yhL;-68wVq^GWFWxc?6OHeE!N8SD^|1%)12~{;yuLaR1Hsu@;4gvmyfIt(h9?&<4+sfC;2MG~?hlSQY^A{TqD-an"
    "j4fUkV)`EE9Gj&%M=iD(EVf#Q$BBeIv0Pbw?j)mokY$^s^(}c2DNmDM{Ikeysh0;CcCY>RK;HCLTv4TkTJpfy=yX_aIS#;5`cDsV"
    "<?sYXOnZWMljKnB{diWrtEg-?5N4TYpC2711w>55k_<!Z!|8K!ma^a%Z=nBX<7&`k#2ky^0h!yqWVTrcjO(!015nf1d)2*=<h1uu"
    "51(%6ZiqcrSzdConn5G_fC$3l?)KQpr0)giT<iBzz`grd2cR2@#h^5R&3pF<ntXepx4oFNuQ$SE;ho#KSQ!+^j}x)ht_d(NFSBWk"
    "737g`U}_v|t(Xd~+|{c&0QYS|A64C=3p%_;2)s``yuDfJNV-VJjCU#7%xlI}?^AERKpMiuP3gfOkP{h$*K*M8v`HJq9C0TWCSkOt"
    "cEkOYEf0QjoB%|EgXLqCK1|xdRzskZ(Y=c%4B~kx{?-<qEurnW_zE@$`7}*gVr1I%?pDx%DphL6`0I<a??lBa-PjGuM(P^2Il*Xl"
    "S4V_n_?KZw&8KE5>_#Pu6sO2SHD5Gjgg)H8$^AF@-vX*&gxtrlNR%j3E}eT`u!;{PqG&2GbF#ImN*yR!fUM;%Uo(vaVOZ6dw$668"
    "2LS&}rosx|ZlgtwS7Q9~b9}K+@63545zyE?6RPR*A<mbwQ-SU!Uu`T=2(OPg#>=~X5IHWUIQ|&R$G<F8;hTDb{FAr*?EqA#n#To}"
    "jn$LvSkmtMa$z_@u*#?`b|8mluYebFxt4cpClr4^33TFxrbg|d#GlK)74acMF`ssMPbmKW#ZOO^*y%QQ9WE3R`lbm%Ct3HfA}rW&"
    "u)GnJoZ_uHzIVd^p?5wILj|kH_=C<%PKd4ODT{=ArRHWJRtw1A*NtDyFH6=?!aX9r+Fd#0L=(zv^vWA_9E5Uztuk|n9P0g#QnkvI"
    "io6<qdnlAKC8O~z!L?)eF<8k4@bI9Exr7g$Xde~T4GM0(Mm#8u?l9&Rw~d9hrcQOVaZuBETJ-Bmzc+@Wk4q!LCctgpUYJ_RjXH6q"
    "S<MY^l#AUItZ<1vJ#V}=(&xdGbZ*j1N%mY3%>6q9lm#ZAw0&w-q5rKyQe@A9%4rC|A4>RlHySx8rjWcm3<P3ZJm#Qr#V@Fc^O=v-"
    "RoHR%<%j0*DMXi1XVM;GHy~UG15IR7#N<#oO0Ff1jqVv`X7J(3wyvPtlsSF<oJDi<mUJko^dq;$O~4iB({kGCJkf<${+}eo)FL-)"
    "lc7P#+rP)QkNa4{n)1e*-{u_FV*%W2DbX^u0)85bnHZFJqLx<`sDQsP?4jK3j$-CVcV^gTdkZj5L;Y(JpJzwkEU9}(5GpdY2_Ux1"
    "KUot;e@=BSyp=<)?Ql~y^eL$I<h&*~uFI27Zb}HPyled?!rEuvReP6NsvX9zY(YBIxM`N1xZq@Q&@lgWvD|k_kwTgJ;0JT(SSxwn"
    "09e>iQt|1YACfs2DJHee5_nosLYla8k(y6<fxvFf6sOK&T&mIglK#+rt!?$;Y4WkCD^He968@17<z&@}BQW3vzo2)T_5t=YsHdeU"
    "-a@%z#o#T3E``GFgf_V`yILkp80i*J^`T$n*5BDYenDd$uq>%rHDlq4VtkijI~+pgy_vs?WrrqMY*j5;5-~NyY8TZOue496<B1vJ"
    "F?mibb>j7itJx6w^Q||;@JV3N7{6I27xq0OQI>S^m#Suc_<L)BG5q~8p)uq8EQpFv6fP0^#YZOI>AJ}${eH~li$Q7@*(=s9)$59_"
    "@$Nh%aGLaZU;2#GWNn()Jt%(Fl&#YkrXoQ?0Sro}q_H9j8L45th23`~%mf*xc5U%>{uiY(WCiL6VqDA3CCjXVv(RzEx>G(LBfo9U"
    "^EH|9Zn@#C^>8GY7%}1rWHUMVT#%iXlWx_6>pQF^Xo8Gk+iZ;iuV@Pn^M;V+))1m=0aLskz%;#-9ZR*nRZ3{~Ravv`B^<j+6lWm6"
    "eZjVYgYt`VD_LfU9<zRQI;?^N98_@$zRO(&&YxHQDpZmX;rKVEeJ2jZ`J3p_^vvmzEFA3?!Hli8oifB7vn>hjyy-4msx2x`<>3{)"
    "KJ9Ja*TOwShAz8^7mBr7wcgb|=zG=F*<X%1oH-E7ZP+I4z%(Hj8noB1UCa3Q*%@$m6k-hB;m@HaG}tk7j8)&4WI<0Z-TS8!$}VbG"
    "f|yr@u7U-SO)Tp$TZ-DujsmQv$#qqa+WX5u{O&%vN_8=Y;>NPb_E*Pyn}6yjJ5|r292=zHs{lAmhVe8>qgbck_%D%f$-Ea<tIZ7S"
    "%}vg2Y@kVUu{agB)ZN&z=M=JH0%i)v0fnWp3sBmhA*2AaD5=A)-w<tUR0ai_4=5PrmJHy9>H^U?h?yS7g!|Nis{p!MhH9a^Dz#bH"
    "Cug2iH~VVGHM%2r3T{E%$IK}%jE{KS7VJlBq?#QP9k8Rns5;*$+pPmPLw?sbqVC4MC0G`YCYf}{^h04C$a(j#|Bcqe(uk=;qoC?a"
    "#$dCHgCft93ahu{iR!%T+weZ|TYDPT2rh(Knh=(>1QMUkK+)c|YoeT!BIRUMvC{T-Yio-t@ZsF-Qj2kSe@lqK;%1RmgjwzJ3~zV|"
    "tDKu+$+Np+BV#{@&2LiIH{vOQ);=E3|HU6<FJAS*al7tV*AAT$GsFFb-KiY0_~X(K3Fd6%y$-6#9J8~Nb@I(*k#<S|&hjsjBsO3&"
    "ptR)A{WS7yaj;m|97?_B_U$VqRSt<<^5<L~qeZ_^odF$y-I54+U2vBe6aI{Y{io$7^a~97vO~#$i|B6cgQ{<g7*B>Fee_<)Wq;_o"
    "eD3?eod0v=#R}CX+TnzMeIHE^PDNThbo~er`f~y-$$s0~@O90H-2M~mp-q(wKK%aYqkQpGw=R+w5|Z?PT93!V*)~p?ELy^)gM2hm"
    "-}X7$JqmAa^|yzsy@D)I=AX$rk+3^n*-c9gy*FNOV@SQMRrt~%g_`nxfLBK1_l(9GCu1FYvE8Tf0bziKM#UeIlb%Va9b|HrrZ3k>"
    "?4f(KorREDLEbO_C%`66f_Wid?j-S-S&1pXMuET(+#HwgSK}M)bPoJLK=ZZ~effP#Jpq`Hy=yZ>cI(aZfr0p!OBy9~$V^y=p>UD<"
    "v_Zv?yF8mnv$Hn6{<;z?tFiEa&UO$WSxB622B`L|uKK1RS%ep228soiT)b;J^kp(v%T|-qfcUMwF<i>r*h^VscyuMR6l&Oz1NG{K"
    "2(6=iC=)$-JupRsa|b7vj+?NZUif}#lc9ZJa^|b*e!fPJB$%y4aMLZa_4ICx*jx0@l=f>zK&D}lZl`l_09Bu2p!GEH?ESvo!*MvR"
    "bITTffm#16`%<p5<O;})y<+Gh`1;B$?YfCVl=Ni!kS4wN9@rjsZb}GH4E`l(Ln}Dy)Uxjx!v2;}FBH8bb1ni1-N(*wY{E(U_GtoO"
    "sXXpXRCJh#r~@`m5VkwG?LxW6Z;%9z7{_Gh;pRF72yghTxUl=_+sfX@**=h^Y#&3&4U{q94KXZQ+=I(b_j12gTY<V9iq95Wrxru`"
    "CGG|oK|J(xUh4UU|H?+>4o|Xz;6uiC5!U1xvZHzC*0H$R4H2)9?7TbJ426LU^SKdT#4cR?bq)_TlTD!Y_BA!s2-F<$XDu_YY`rIY"
    "%ogI%SSgWkoA60G3SQ<u0edz^b8KpX2w_x(7|xQ38vx&6ru8#;^6EMmm9IT;U1}T4>n<k&?b%)&dP|;sfw%LYi{@U57aFDZ!t1M}"
    "=Y^w{xHjfbv5w1@B3!}ay6YXTZISI+eOV#o6PJ8m)|Wbb4B|eRd!zF?7togGVFx;<LmK@%(v7O#3H2&=gM9+jz#gUs)>`P%s6>mT"
    "hhsp?7iCK#ui6!Bv#@iHq{BHX-YptAX`cS*64dH1cNt=P@LV){1?!MqXc|SwljYa7h`(9DmE1E!xLb+|md`jf9|7t#Zc3s=Ssqb8"
    "2hlc!<ch?^U3mKgz7mPGtx0gY{Oc?cD(DWMFZ02oFuIpISMPV$yNV#!YGVxgh-S<l`47V<_n9BXQ;6W%c~*Z#b{(d5@@ef@05up9"
    "-V#YM;~P2WtAXkJi7plbjB3$DA`~;7y4Ovo!=Dq#1N>i&l4D}(CBz|FWvKX%|9I!aot|0nH=Ew<nO)G^WEkgx(UFWMaE`P_E=zke"
    "!eq;($A^%qx&M#=%G|6J<4dESLlK;}ma4ksm`wa3+Omi=lQ2G^%6-Q>&0CuLBfA|Jfw&n$jHzv<u6MpbR7JJhSNdv%=uC^%!mQSU"
    "fEeJ=c<8aMw_9$3h}YjI9oz|c*8`GcV&*%{&RnBV-NRBj-rk*4P^-!L9u`(k@QYP`<>FK7z@NT+s4gob@okj1Wnk#^k+CZRu-vjY"
    "NWl)ZFt5kGc@~auY8&3{sdh4}Khr#8N(b&ZtCy(HsqQ=GJ6tZjWrXB4dy*~St$5bNH+^U7nNuf_#AD1oAWoIlJ$+%;Va0;y2fLhw"
    "XvZ<)X?9GD`e!B>kQeY2;6$k@4qP$@4hv(~-|>?iWtlG!Wyklbq5?d<`r!Uy9k&(<$4V{kE7aZ8G-gdgf?2sG3t!nNdVyS^gq@N2"
    "LNn`5qdF*oLz`P21Cl*l$tun;GYPIgEl%<P!;w)^Q!r#O8nFEi;S1a{VwCae{?#~psx@mbj`Xf;j<u0b3J<CrgX&V)4MmiHbq5mN"
    "(O(q<S*;MR%)g&eAGLl%oPk<l%=o#M+8ZTOt*>p@jw}7u9}x+><e>M$$!;jtwnxwrjGqY`JChid;QkC;9kvP;Pu2rHqNcqxN&I|E"
    "8n;Mu)mCdZaV!=4QH{;P#es7;c(UH3D+R{BP<cd|5>peDZqbmRJq&(LB-<F6et@IjwH!6nFTKLtp$a~G?_i3e;{eG)1_StjLneUK"
    "X@r?iExv0nVES$u4fGRvCCi>Kx1BGx;`?#P?XKm7i+(+jyFGTb&t4Fi&i1@U_2$ug4E^An&IrDlx(_p617%v`{f&7oo@GYVc3|Rc"
    "zzlTVm+uD!R$Cw67hc~A^Gcf{qo5==8>5QsTrcLdD=Co4Hk+}&@C}7wN3V#->Q}1{HkK*#{NIajGvNUfa0f!hkJps{2;hD1KH^zV"
    "u2=DuosPB%A93q2QO1*(M}h(LB{o@S_&k6g*u&#ef<nUGzzqc{S}!1~N(Y!s)OjU~O$2Od2ioq}l<kY1ULO!zgycTpMR-xR&^UI-"
    "ZX_LNc&V66XNZIs4o>or?C=~B4pW&U2I4ZAvSKZYcq-H4L@s|Vj$%#*;}hof_JlmB!t<h*DEL)%DH^TiuT8mBkl>wFc`Wzy<Q135"
    "Y-fjat`??9!Fmm-)?e9wOVQI{wh<ISh^rh-gF@<&>C#ZqpOfzI?)&AdMBweM|BSL_<B$YjE|{jqrVZ}$M^?U7nWX!HdV}bZnwCW{"
    "_?6xRJPJcE1`Sz?sVh#r$9Nlr7)lVtErY^};&}yo`MPiqV0ne!5F?t+%OXqcZ7V}F4of|`W;-ozs&0}M_mx4y+@ZB8M2xS=pkzd!"
    ")_#|N;D&!6oeZ_&gmbZYh2QFeR}N)P&|_$`I5BI&6aV4qHrz^!&|bt}*RSTVoq-gwOXR2Oul|;@;?fod=*n%1;eI-PQqfe3K&7(p"
    "t`CuTQxCOCgqA-rX4l<X`?$@Q5RJ*$G&T0&@PZnO1rld?t<N%p%=>eWGeXxLAG}%wCjDLchwcH3BS82q0OA@8`)I~dIJs@(n!};w"
    "i425ZSD<Ld&AkuG?Z#Y}W{8Mw09j8a1w0hM?N$3sV(V`whZ3}B-bFP6RIDhkBgb*Cb8(5^lLqh4Xh1HA1p>l>N<jHJO*(^i*MmUJ"
    "jP$JSQ>5w4bh%C=-3Qak3;~Y>SPH$?sE%sBs`(>Qb^ja?oDCU0aIoM}31IDn;#7njyX+1{JX>X8kJVeyR*rdg0+2p_WR#PWdYj`>"
    "Me}NMpoOiv)>(DLn-h)jZ^an?F(5*2q`&kp2PcDO^1q`Hd4hB6`RU%ZrJ=58+*jR2N8VXv&)sc{U5r~fJ^@`gX<!rv-_f5_W8f0B"
    "?R58yB&*);Z_dz}o5Z`Sqwx0vc;<Yf6g0K9Ynv9&f$0lytnYTMNbz|@89e;&fr0?-Iq5F7QEQt=#J18X5Pt!`w#DuL?Z9&&JBH6d"
    "-Ks^bpl^Wd6xv(c*Zo&#ySZ30|NdEM;D8~idv<S9^a3Ex&h<=TE8y%f{Ss5(2`n>PN+gMXp|1#1@OJNMcjPpqM=7)(D*A#n&a6Km"
    "OqsoDnIoBNj3#;j1)^)7o5K4=3$Brb%E%P|oWYB790Bj1b1<Q3ZO`SGXh*EvzZldYtM;>|iW<IDFt&}}ix{G;?Xdi%oXtEX*V*OT"
    "0c^AQ`{B&(%1@ob=RdC>px%phX4dvK-=fx|(833j@ti+Cu6(#oXM;x>{UT{ME(AW*S1e6CJKR~*yo->pI$HMS<l8;;IN_+UDJ=&R"
    "W_m3_ifFoidtMnpeFIPnYp5Vh1z4B(S?>K6-ho5rYp3zY?`zoq_8Tk<xQ-}8cbN7%({U7O4}NQp5Y5jOG+!*1ti9Zcf@`#55lRL5"
    "dki0>NGMF-Ft$PC&?KQpQpY|Epw@yVZw`acV`0t-=<avGI;=f;Wc7{?=J(lR=ujOB^Sf;s5jJxVU%BGEDb&t-2K?>72f8ArzIC@{"
    "1Aqivzypm!nrlxcR^03b!7p#1?fu=($GkL8eX1m%!rg@}F?~7@ae?CIYHpt50cm_e8yztsp0~uku1a6?Iu0fL#f`>7t(fb-a~uJt"
    "6r*LgTCXKz4Fbo^&MJfMw7hl^iYYLkwo|CXH1icqlV*N3GRc#v97rN(HgcCrwjXkrRe(WCK-oGX0EoE}z!?1H(=t8%fu2Nctp;HU"
    "s8?WCy-FIS`yBUPj^V2A`*_`Zth~mvCtBphczZZ<cNiqyB^NcSQP@38o`#33!oZ;}vp%@u&j8X;9V8ORrd^37eCqp$shq(ddY6ph"
    "*-+r+i8i5xOGg8w6pEY*oSU=q1DU8B6)1iB0N@QkYS1f7_>tqMBu|j9Au|<LhwD3Ns`2&7pv4BkjZcnh?I3q8gAUfWPr1cM`MUlo"
    "j>_5p6?Lt2CJUF>_XwP^lovjQ#w`X`Vh?V$BxZ%T;zC?y1E=NV@gkR!VrPRS=a@lkqMSlAo;UT_AsI{o?(oVvGCq<9+S~*pkoV*4"
    "Y3f69-@(Vu+aobFaHcD7Mrhv~o%6H43zIqb446^CN(+kIxQ3Zm+SPsG4~W=Zv13!s+uV%dLQ}Rez7!F+V99aMT5VMP%_PW~8L-t+"
    "7DeF|0motk8G`w&Lyq<C(Q+|y(cMG~$6PPoTxMvm$Tc0v{yV79#4V^6ia47Pqu!B1D1N9J@C$_<8cE0tUM|j+U-E59*bb5C-TiB9"
    "N-6|dbbs5509^N>`QxJ3?+!7LI*z+CZS{t8uE65&+z>=~mO^LAG3x(H-w@cvDwcu&NyiQfA-wPQ_6rL=-GH%Trz?!!NDt5`bu1*4"
    "EphTgib%JFcON0>;?-IoRI}e3iW5P~9#@pt<sha8|K-1Yd;x2u1`?aHqBdsy&JkyknvrX+9~cLnoSAsib0Z6L1!`RgVFb*to~(ZQ"
    "%Hy*rC}G|{FDpIjFVJ*FXGAONEYbSRt6EBohMaY{`swZa8<ulrUJodX2w)yL#}(%DYm2y93z*LX3D@wZ!z;9!*EAY+wKZ)?vhb-3"
    "vz2$esH{g1i22oi-Om8M?&xAk|D6iaUX7)ir7@3qKN-;If;$a|dv?3#`Oh<D0ShH0%XVE;e%2cU=4f{>q_5tcZn6EYYWf#s6tmr>"
    "^(?N`9<b8AYQK45s1K1@&vZ}RLQeY38r@hM>=Gs>kuAwyLJARRQAmdaL@<&0W;<m^)G5|R=+A3}AqQ#}Wh;0bsHeM~Eg+~O{Yj|1"
    "OEHHAijYL1ZkaXWQ_Yc~H(}0qmAhaO!<hHPT#F921D?0ED3qpk`}H4XZ~aO>-2~~nU>8U6HOsa5&>4yF<TAi<Q8G~+pt(;mf%fQd"
    ">5)8a-=TJ-Ex{9|(f0}o25L<FZV~^-TFYVMmW2gYN%{M-Bat1PSDOuJovwS@godYe5s%5DuUr5>nXPm`xB(k!;l+Ro_y3M~ecQGt"
    "F}KRvHNnR#EY)3U+Wnilc3lt&B$|2fk!c-as2h|L?q7HX0-*_(pBUY72<olhC;qk}f`3+oCiB2mhiIMMPA#ZBA*D7I{Ac++wyHcz"
    "=v2Y3rXzIGB5c;QibsN9;Sm6Ng|n+y4J&e<Zc$0eluDeu$ljwr+bf#BXH3sm7MIA7XBkcfjgTnj_a|ABV5#u~_ng>y;H2u<o>3A_"
    "AYD<X004C;QtnQaUYD^*-~X=9K<wu56#-Vy)9fb5QmD}z6f_I0B=^8_BeXirP0!M`tmm_6-xtU(am)b&fnS%63~Z`EyGw13%P*Nj"
    "mGz$sFh7)n^Ek!=t6lI^YV{`V!>OfH)+ZC(mKUnK&&=aJMQkmuJdK3&|Dy+%cNN#54D}%MG2)QbHeo_#)yFFJym=WFQ-4*zt8wGL"
    "gYa?G+f;|osh0rD|5?ckqXQcueObU=^cN|Ofc2o`pZ+;UsqfJ}1Ptj3|EnjBK6^38hdu9FW}g-!5%us~`;_`|1-c)fyNeZ<8HR!Q"
    "DHWQ%ga0+I-hP-4ArHfJ31w|OHOTIV?}_SvR7~yaUS>wzKv{i#ZnD3m&-=K0NBMQtd@S`tO>nO3twr@Z${B9T6XU~~jIkB?P|bsQ"
    "^r3(<3r|2q8BC`=XOJbzSnsJ{dGxYZFsqgfc=_22B)|)<xLE-UU9oURz&EdLnn(|Ht=b1xMLwzn@6#<pUhUM(pB&nBxFT(Us20g>"
    "#TGnZiD;(<1_x@>Y5SuJ3ju7)P~JU$#T^vVI)VAEw8s#s4;NmscnXyQD;Hm(fu;G#kD8~3AbFC#*{c;Nr#hBg5U0$haeSjE_WJb!"
    "L!_HbT+_}4bM*kBA9_Ii+Fn7%_19cwTvJ`sA&W2c7|nc>&e+?uhNe8>S+HM0^w4BzYM`3p6jynVzbHTL!k@6lM|dboLXOi2<1_Qk"
    "e^dM62UTA89`cl1Z+QbQF#|a+Y;AQ3QC-#`*-*1{x}SI@?*<8VVOtN;*v9xCs<$^(d&lBOdA|n22It0vq>&bUTp|KKI3xASlN6f`"
    ";}Hhz=hpRZfz;lch&Q18F^26ef7;yuJ&XtLu_-JkUcJAnj!#CDe)8_Ju5-R9SkKbAqK%OOj{_Pe8Esi<j!Bk{^lh;AWysE!T4Iez"
    "V<gEzDO3)GtFZaqAdWXMPKJZ9bZT8jHz<M770AyO>Kap(ix9A$=T?$$&t3NOF>Fe{Vd~GHaKP^#vYI*XT0W+XmW{RoS?h^uRsY{1"
    "M)<7Ic*C8Zq3X0x5Z<5%+T0z$f~5unBF)DVlvHQbpMi(Nd!Sx@3MPz}df<~BAAf8@l)k{(<+926fa0a-Xl1@=@U^z%>PkxQ)`F|t"
    "QB-Af4h+X&$_<ZErT044+Psjk>Ie9?0ANzEq)m70Gdc6RW^7L$_XP}_OR{pz#Yc5Y^)NTl%68>Tkzjb?gm$KNM!=@o!ZMwP)x9pM"
    "17Pl`!(AAznyKIJJVohIv`fpET@t}@e;LCOBPq_>lc)LfbSO7!V@rSipf7lXkjv%ZmIXtN4fhGSF7p;cD=6<?!<b9@jZWr(UB-hV"
    ")PSQ*2fO88DGg~?0Q(hj)tPtXj__F+#q7><3GaZ0fj;#zEm9e;WCien32sPHpmn{+g8bVhpL0$gj-W~HnM!43TOILEIF*#<`+%6g"
    "y(Q`v7r97wqc*AZgl&!`-!SOp?^`>+>z+=`Qlj8}YtP@wR|5lRLq3bJnD2cOuLe}U?mG9bn@6omE?%nZcH@XQy+E!Ie>lR&0MK}?"
    "<fd8?4l8gRyf1ihp}KIO*=+DkD=j9)Z4wf4zA?I4SAEG7$L~dP5&X-}r*;k9u=j&Oc<1@LLzKc7CI4+~qTFgkCZ%eRwLyl~E=s1}"
    "eJYeB(+RgN22SAd&Tc~v3^2v=NuKE5&(h2=1zLwEMA#+TnfNM{bT65E%iY&Ho$HbsA1X-dh?jFeqmLe_7_#BpF}0D^AUT{^{fC2q"
    "Q_y}iWcKt`z+QayeuR5LptcGO-se#U;;18UB!2#T{GXPJtcLo^N<MB-_UbPgWF4OWI%@GKseazzbZ2>9xC~~<&$)S{fO0b7VEA0J"
    "n@wyo?)7!vS#`^_8;&7Hn<8g%R?--aUUmZ>t>kqd{L_CFdueDcAipbwoTTL|6q%P#YQXM~TN_GDU~cx*w&LI4#7!n#K8JE`?C?tF"
    "K}Q1}R3Pe(#+trAOcM!<od<JOKLkc9A~D0l3xzsi^YrM;CtQMHB$);T4WrWNfb%v^JkkK$1F3o5xeLeljQ11qn~9iiUJock2l6;u"
    "=Gp<KNZ}8MnIbh$z!SQ=>1{vIeYkf-E|6?!#}e6*t_t`^XZ3<Yy!^KTx&uwc`bz$POK(x~65e_1wM@6SB%MgD%iYVgR=Z+Y1P5r0"
    "nwr2q-dvN0e>Ba}3p$kqjzIz_a(TlsWJ#!EVa@eWZ6E;S+*AVf+C>xjUV1WR<xEK6kS6d|f=!{g%lQvtzbJx(jzdfS207c*LMGqS"
    "up_TOd=}<W_bw+~F*q!wQ7}&w>w3bd8v;`-4vG+iR4OpR9)$8{-{bzK*TnrQB%FY1JnFPUams%*r*%h`R(>ux)^abD$Z(*NKGM=}"
    "8)|pgT`p3ou#<azzKtVh`EZYf_10gouZ3JXR1?NvOdS~Ty#uBXcvac8TFeBlIPDXe59aq6GMWF8F<6Zfw($JLiseegjsftVE;0#8"
    "O4lwv+}U5U?w0o6-GQoJ-@bW`L>eoW4+Nq%-%c}Gau<btf(b*{KCfcU{fUJxOHPOZa&~8e7q@Pw4l7e<vI~rka-gkYKKe9uAxZ*v"
    "mS4k}V8n|1tGe|Tcb9l&&VdTx8Z5tSO|LH>LuW)|!zZGojDaWyEKo!)Ig?NIY_%_<Zn1T%1HLC}l@U4PN+&(3u~LYy;_RY-C}Y3E"
    "lJb4(q}h=N`i7Rr=Je44b9xmY&8pzoxOc5#TxBv+f7I#Di)elHd_71fEL(9>nM@9DQA$j`C}CfUTmy&TljtFc%(2gk0jy=SQD;_Z"
    "I)N2B=dG5aH3ALX;pySQB&zQFSy0WSPjsYJ)UJ8Ar+b4jXI`x1lSAX|wqnEZW!g~zmzUHHF|m`6=t#w5WA<p+ON++$23II9U#OKI"
    "-AHMmS$N)&w~E7f8xL0eGL<3{jZL|Gb}z;NKXyo40wn+Qb9moCat4t<HW7K%0D?>#7h0n2VUD;h!ScKAFhxa;0xZEs29Er0x&({x"
    "1NWp7PvB_(<z&vt$9hnp*HhF)tbHWzSbphXPND*NB1|FUb8&1AD61C<uYaf1MNz>Jri3ZhR_XncIe6OWFUr30`>O){ke;C<77uJ9"
    "AfM4MIE(velh?v*&;UtNmI#Rpnc~`lN-q6gN+;am8T<i?_G&Zl^T*|0Ss7`!YtxoMwn2e7>$7PrJ`7q$O#GGM9Yb#NE2Hyn!Xr@u"
    "Zq)|?IbZATlf*CRm1hqYW6}ToM!tcBY|=EB*Fdk%2wzr1BW;dH5#uu~y+`Q@cL9f~`U=U+cZLg~U<2|?^nG5t^OT6C`r?q`^Mc(C"
    "<lc+52$bxz)J`4!?_^mY$m8o<_g98(-cRyJV&bo{seZ?!#u5tgcU89`1Beq{q-?>w1`EQ*q^#=t#@7%^|LeF4QxY7pj3ifvhU<mv"
    "l$H{2tNt&f*_h&aNlJ|FG%mdeghn!rVwni4>(#=|g=+<Y>J&ax3+nsK`NJOJ4sekl8n%SagV>|)%%={E%|uJ3=QxkY$$czNG#2w@"
    "<dtIf&wrSw02Y^ES7v@AXcdoZ=Qp~9``f_EYWbnl;;!AnMMd@cPue?`EaVE6?qxAjgI1gH3qnq$!o((@-P9b$@+y~Lh(^W)_ynMJ"
    "puG@q0Kdm!_JOw%jk4{H@FA>A%f%6Xf;NK4QdEtPxH!ZnH}7F^ppWZ84R$T_+Ix`Kk<yg$C*xBH`~dXunH^w#wp=rOU(hCrFg+M5"
    "mi*MT2MD%-q<lT)7b(xFY#7+r<w~BF3aAWxrP}=Y0WISe{sNR$TjGA5l&#(Q>UIOH<1{ZVFf+zzlt3o?1h}dB(oA1ul0Y32K?dhp"
    "w^{8`??b*p{aVe1GI=QdeKww?8<En6l7p_;K0;7)U4;Sfj`p2T`83V)fOcdK7>_|sTW(=nxBXljSxK^jYzntS(>Fcx*GbhfKs1s%"
    "aDkgGy8|;Om^XJV)J!t79h<_sZj&QVYPvspsDNb~B9QSMKFa$>{qx!LO8^T|@>KY{@=D-kT{8!ngE|lBQogOh3lkRQ)VmBv`nwa$"
    "!K6XXI1x2D;s^CWFGlI*A0@g8K=0(_5{e$+7Clv$-<!xy+i#?VOWVYFpYxPhXqw9|VJ9VG&vA<xg2bOGZ#xp%QLZWI9(D9h6FG<;"
    "KkgCQSQZUb8s(%1*We0BCl#v8>^Z12|0xUlLO!3qU&<0JW_l*#8*WfnVx=t-VpDt-s94?!tWfs>eXqY|a!7W<*s)R)A9UN#hrAe&"
    "4EULu{Qp#x5;4da{@%&&Bgz>wEo}l~3^{_`TU=*{ctsoc;eq8r;4=vUa4g9v`LV2zDNe(Uua+v(YM;Syv<*^^lB(K-#(qBPk+_H&"
    "m;!r`BUVi10EI?>f_7UM+@}N=Pj~4$mcJN^I;7UE%cAT=1o6+qr%M9=b^nvP7Az6Y*}G{W;}+GnAG%6}C}A<SAw;V@src#JBwZ2t"
    "0(ebE$no|6%2>eLWNHV7AAj1rfdvN>D3GcQ9GSxbAZ#~A?Z#ggx{iEyZ#Xysh&1D3tFR;cw0{S1w9SI_ZH274Ajh#Zxl$qqS@!ca"
    "_i(>iFCF2<qk>u5)ro_kFj=`NnWkz-=5W<z8*phU{p{qdU!%lz?jug{o|P|+1)KwyQX<*yKwcx{YNGiv!8ZFqwXIQ&MS^YkTL)cy"
    "8{M%J+6&*2W^Jx{QIgE4==aRU5y_^Fp0Xw5yQGg|+!F7#rZgJq+}=H%dLC_9(VN%1qq>sT=sD58C7tlZux%+!>1?TKsg7AtKozmt"
    "ieVCaNRBAPr`l--veo3Rw6>{6t%ee4()d$%ppw(0609L7k@ZKkPos+Wyw_|gt9_3pu)@};J&!jiG3YRP(K%BHNQgiR;)z=R=Cs-Q"
    "Qj$w95l=_!88VuA=@7~G=>Wr*s*vWaE2ld*sdGhYY~t0kgux{dcmsCpaLqiHTe335PK>8Mj==4SDQ6fy<;`dgy<2usL*t!Ub9n&n"
    "f&_%AN{o7~)A#l~1&rkxn4V+PB0qDBcF_<`4gug9eUdZ`D<Gu-Y8$)MQcOZ&dGZWGT>DM&5hNxBFK)31kd+A|0z%eM?CJ8L14+<#"
    "+YrI=?6r{=Z!&4VDMtK|Jx@IXB2>LxCeqAWn(c{u&hLNz<*1_MRQc7-*}5VHD>k+EA@f%~H8^Z<qgy{Y0o&1oQU=W2_>;%pUK`~P"
    "Z~5vzjINN@h0QcFG(BSY3{d=a6?8HpY3;<Fz+1)MtKKxT;ZVC&!Kkg=geD@$Yl?9t(Pa$DGu~Pmlea(nwQ#)eU@fE4ba#i|1Iz>r"
    "S<bZFJ>Ub8ugV>yuATi!4JhVPo6eh0I5duEKk6Xo!OA{P)0UQcjG>4%KRCSrN9N`$CHZ8&O4<ssqCpCV&Wt*o^l?A0PPIOJqS<*j"
    "XjSFGn^PpsmjqZ3Q&A6}p@?}@^$AaV*-C|0qoY3(VuMke=mT;xBjB2!C~eE~7-WS>`TiMiS9A~T5GtQFgzu)N+z}xJ0v+=`HLB?T"
    "7lzQ)>FZyD1g*t<Z|5Q~P`_z=8`k++gyri;123HJRc8P*UgzFK@eSscy(m>{XPd-cH<dcpVJ{S9r4(6$7g8wq$^In97MTZ>D>GsT"
    "D7NR5Nji{;5{&98FZN44LL)d%f|RnQ%F<eYN0Z0gzimS=#UN@@vlM<_s!77u)V$NVDcu3jeqb$rpv@w;%4#~TwkE6tj3!hsyt*?G"
    "L!7pMaBf(In@h}k-JL8UBOQeL<c2%~)v?;a<80yRhnCjmU<&lG&XHs*s$J=F(fV%=WGKW702KXNGGRMSUiFXFvZ$hYb$JDz6<+3i"
    "4yV9F;UI0;xlUkA6itPX>xce8CI+B|N|sqsbTX(_8nA!%QFrJ=K*4^_c$hHUXA9FYj{0;J$gL#YKf_e5`5{5<*=#kR7t#HC`{uHl"
    "7nAQ$L<~LZw*cN_UG3Lh-UGbw#0ihRXG>&iq3Px|Hf0krVjrPkpLbIy5KCGmca(TuVVB5@qCcz%lJX8(K7Ay6aoqmIv0-SHqK4FJ"
    "2ukIyik$LhSo6qCKvZg{wt+GuC4!+GpxH*6YwPVi@i8cISc{y8{|U1l|H)y4Hy;(Y(54wa%Y*pnscYkPnej|E6_yWqNYy`Iy2Pbx"
    "=#mmkCky6D0s+ZUsD+hK8Yrt<(%-#!1@!(&%QN?$y(_|9lH)}d`cOPpp&aZztv^yySDGKZ>1T5(M{ijD6|dieds+|aElD8pSnuaE"
    "3?A`WJFs<t)1+~<ur=0`G*_76x1nK;d5?<L7J*5xmal9UH(k+CXLlP&bv^S9V}2?x4&ZiF<~e(Of0>mx7B&ze7)yLd%WOR@%6$*_"
    "4GLuIZ>(-Dy4{=oI*l0ydRtRFA@rcB6FO{p37a)bXEsjD3U;duE_+3Qu37zRuqyc;n<Pn4NA90E^n}ou0D%rQw=%pph4cpTTR8$0"
    "`*tUi!T+&T@}1ekm~t7Nc)O@kVI>(1G9*k{Kv-^ZqaX<0SmXP_)`U8cITk|gIat@-X#wja>}y)-^it-|nD}H>&rf`Yi=4|y^5fms"
    "|F`wh-W0$WxXJU_eA5VV(FG9X=pk_Z2SpR}y!F9_!quq*(=ZS?@JE0*x)!+3C69b%_;A)bCzBIeAsU>FxT@msyyi>e3`?=2HVN=9"
    "@d@JCxnMyzTt!FVo|4bP-7CMQta@akUjN8!pFLlwU%Da*K=0KfYCWZB@rx~&)s>8_$i0r8UA(~pm+|&szv@W8h>X6A7WMS=Cq+q("
    "I-D1*=c+@M639qKYzbQY5#1+|n0n!dEl14>eD=CH`u-6%tQTEpA1zyBbB(V+fst>0_5Xm0W_ZEK@1zKz?GVdad^#mW>$lV6$Du{*"
    "7IFd@NZu!XIc}<zlE&xQYn8A5&y|CUi(4}xkG)aS$V}@m`1e9<xV5t6(7>sNSv&~J0wPjMxvG-Q#Cu89!l?Z)LP2!N>f=L0l+KB2"
    "0A&exglvdl?Gpnz2wxGB+=&H{Kw?kVx<=KC$t&620^P&2F|FEc9PHD2QyCAOSNfKl1xb2|o1rq%!WaK8t^5_cIUQgGxkib>&X>As"
    "q@_+-;i5();<~2zL4;+f5dp+QLg~2rd|L<FPUAXoc1Kkv*8<ok+Tb<yExQAW93X>4)nau@#tpw)@H}6sJaUf4qAk}=*;ecu+TuK>"
    "Yi9L9+)Cv%^%~*S%+X}5!!Z!_Ib~g8CLGPAED?MKaUh^Dhhq{th0BV6Ci7fc;g1wftcW+2@cEL?0^R8i-}2pS4P1J~ma8SRf*kIL"
    "vp2$B3F~}yXIsdBI|wE6vG>OCV*m2nsoprT3Qa!$n=RaYA+AooTe9glE<p1qY}H2C^euY!ttXFvT^jBn3Br6V#<?z2czf0j@j4Ua"
    "-qhcJAWN6^vHm%I*h-&3-nXh1d>hJu?OQU(M=1&IU)XMvHvLus`$%ix!vg#D=O7SBt`ioI_{^z~1s(gIFx4*-UUMq;BqNQGy`cee"
    "?>7^ltDNBDvG7=Pz0v920%3US45zp?2n!>QeF|K4az&)d8k5z6qXde5yMt9WaJV|hw(O3qsLi-=qs;|htD*R^h6q`05nFVa1shBE"
    "uf|1%Ha_XWZzprPJQ{ij3uzjt5Tz{fwGuFGT!nvDQgg^D#L5kBJ*IF~I|IML34237K_rkJP*zmh+2lgHJ!L#fEivgd71p8LkySp!"
    "t#BEl3O4hF$EUqb=sUxj(@}=zma%#z3>=e@o)J{1c6d%+D+mWff2)YY>*+F%9Cra{gjt{E51_KejD+{9A$dgRQRnOSiy|6<a9hw4"
    "6<F<8VG7}e7>WXt96H%ulW}ZfNcI_kI0#Tl1KkjY1GDhWNU<b+t2*m2Ua%OXuIsVQS$vEgreK^XgcygVf3G{<2qNULe^n;W+>|>~"
    "LJ}t0bn%e91)b~F`tX-!gclC<Cr-+!+Iotp==r=G1owAPV9tCXH(^4>D6t?^CQ%e|^X~EYF;Eb^o&qEgOejJNDbWNWJ~0bOp~8vI"
    "bw1yrB4X8_{>yK8IlAlmWa-Gl@Ek#hHpN=`birvCtIAU!9d4|dk5j<R+>OIU&d0KkT_XEG4*{C1kVn5i8w5atnva}a8;ec5lb%GO"
    "im`bUya%BMbTdw;1I6XN%!UMg_H&1dG}5bK`1nSxA_E7w+B^9lIvT$|q!yaHm=);B;Im;LKF0$CNEQn)BvRs2-zQbes%JtnSn8V_"
    "><Z5IV$<LbkCW%H*g%*GGAYvNVMv3#2a#F>IspwetJc`-{DL&V&0s&X7-Pq=Q!i^W)b=I<rSQK;w>G<hWLw&?p8JQ*m;6Mss_syy"
    "X0tj{+w}OV52a>dGtniIeiUv6lhG3rb0I9wd25wM;71)h!gj~cYW<*xIW9%+wCi(P<WleOy3k?j1~)<9AXsu0u6~vhAkAZ$wtab|"
    "m~n{L#hMMF^!1QR(BtuqdS`wZ!>b~%Zt0iS=*T;AK0S*foyoFPMZ6ZUE56tuFSq7ocu6Cc0Vfa$%Y^nPZj;;93kzf^q<N~jT0Jzb"
    "2lrD}R*`jJS!XD&du@S5W}M0%YQ)Q6LALfdD2bE78?2en^chKj?}8qUvx9~)TX{}qB-@}oR!eJ7Rxj{<jeaxV41#%=?yt!4)MaFh"
    "9VVM4o_r+|B}^sM8sdBi|070q1OubM?uZ@^IqRMz4PI$+%H}1y-^(eOl;H45(m=|(%PP7@<0WRR0cTK6|4SXKCMuR49+`*i2`%}!"
    "x*DSc;WK%YviKGXPvO?<_eeBavR#8X_DIThD0!&mZf(^+j-c(lx}Rl6m<%zC`S1B6-@?JvU7Dh`Xflkz;`~p2y(_4<B`{~WGA^*M"
    "lAHk7!Rszwx0Ufm7K@QKDIbuKke>_xQJ=4+F%)NaQlHX{vR}%vy7-N-A(~00heod~+|WTBnt?n7u2YS+$o6Lz*Edp3UNRH`HruPh"
    "woh&KhS}5WqboCBEo-F@BjGVxM{^B8%Q!7XX~@ih^nID^0IFPJ*`YJS0K3Uka*X+<)u1F2ib9tEK`?38MPs%Up(<KYTfuH%^#M)h"
    "Lf=qi&|N^}d^-`W_@L3|d4v+u(GCF<mrW<Xb*FDKkPek-?*nBZl(U>|*vcUDIaZ%KD{%Zk9-7h**}0ABuD2`Hc{C(1=jyi141f#i"
    "q7^9?W3L~fRjSbT-5PHH?CD0?v$1tzsG?-OM=xYJ2~d@2LfXrzO6s8%u~}3`0Y_hjeD5iIsO&gwLH4Bv(4A=sujI|i0nBQe@@NcQ"
    "mEEpgX%I);KjMDrj{}!Xj~0}fBdCloZ;Nms1aU!oA9OeOf4LNU>|zfvDxKMv!`Gh&;W@2YJ5QX-%-Dr5y-4S!sh{dpl@8e@a^>J5"
    "V0hWHj-SrOlqJj$CXF5z?&Zy4&!d}+Oe<gF0fwO;g+sdTDMgycI2&-@S*<WQYxFkga&pnimhaG0)=a!G2C5e-FJSbWni+l$|NSq`"
    "$Pb)ZIr&ER9Khoh@?8Z+N^OcZ)9(JunAg^O#@Oheul?c2J9LnobVopG1_HW6C^4`qet;0m4O-#T*+}BrnQ!!Ehb`b{Sz@wl9(Z1-"
    "Ep?V+(eeB8*6bWXVTzIRW($F*RC=YboPQJRnl*wGh)}O8PbSFi_%`mIV_5(}Zq8RP)3|Dm9xYalbo~_)C8gl%n0U-F>ZA%-9WK~O"
    "$P%hg6z#@#LGHiN*~rs@SS9Z<+vY-aRZQr7N`Vg7|K9HSdfL#w)>NIB*i>&2;T!115S41JSQvOS|6Wah&2HjB$K25GwW>;8vK^pp"
    "jO4XZ6CR#>U&^h)aVg|#^MC;fI<8YS`X&P`*7K$>1(^sLbcJ2pGu#&%WAuMwQWM*JYsj33s_9_4F?kGqN1J&1LsxX<<c?4?-x}WU"
    "MPs!dA9rg(7{2k%Sd@fv)#DcRb*Fv~eEaqpv4hO0&3<6Ir+TB`bDXH3LL)c9Bq^=R=AYfN@nT_L_?z?UNZTDnaDJF*-th?0y0uEN"
    "3qK86k>jKu4H7+aZZ+Gx7|SB{l`>eAN*I5btOyVVNg{V@Nzr~Ht0C&HJ2KBz{Eo>SVMtdax;ndV_RsoTsB}NOZJEh3%+&h9IUUt-"
    "fyfh6QyZwE$S_4VCjq!{?AR|c!-wAvE#)F~l9A6vi$j0nolReQrDyOj1QNTPAD?r3;tV^~8s_f)pjuF7xy3WU1~$kKsAYv);vH8v"
    "60JwZdrEw$8Jd`L4RHmBW9el*PJ>CqRuWZ}7JKG~3wI);kxE<-aAfykE{?l*8EbJjU8EbGp;KBk6-VWlEiD0e?7#)jR^;J%o|<_W"
    "2BzVylh+{I;ET+@W`X`5;WpL!wWq}GR$F8eu0@u}Aq$@p&|fj}4z{g=D)iZK;#iE>1XxI*<B9r7)Dn$)@IAQEBlu6pxt_F*_{MMn"
    "4<dt@2J;XUd@`2Rdp(a=VvQzqb0wnRnGu@08&v)!1p}5lyj(QuUX)^>_6BB$hRdvHX`x$C8L15WPq@rFEg$*@)=@I>v!c1={1fGe"
    "m<m?69s3)(upWi(t|g4Nh{#Ee2tDPU*y8$UhR1k_>QTFS6s@b7GxzcAgf8|ZTL!(vo~YlOzIvPWDx%&0R}AXq{1rM$!o{x!U<VfS"
    "Y5xUqg^d@Gx!lMya+Y*?v4#}Bmqx%xJWNEDagQvEW5BoBz$I^H?A9-!@-LKhucpc|l!)mq7GwTtEe9oeJ?jRtDV|5pCFI1^DyJqb"
    "j*P|<-9F=ts{Y%z)}Y9t-X*do4gS=&c{4l`^o?oA$NJa%tz0WJ#&+6kG_1NO6s%m5$n|fG%CLODQL5vdVksEUd|b|2A57`Gv%j)("
    "mUab|h97crLvbUDObeK|@0}8(p5XQ%d9;ut5?$1oE0t|v@?@gYvC)T{z{SzL00%(q^u+c*++(dPK2(uk4UWH=W^R1tyxv`=1*JAT"
    "RWVA#c?4hJ(u7keKXQ%Cz?pW*=-t@|Y%h2o;IaGKXt}P<(-OtRvhMJhS~6L8bgNYslj8mfQXchG8|f|m(iyA-6d}l%`D_=+f@9vK"
    "!~rCk%LeunRERi?n%8F6wTY+kZ}NOpeIZeOmhyNu__?oIdcdbz+cS{>_Sf|$Qxug<dlz|GAzsJx;kRZjK@$o=Z8#qmK%zL_*I=Z-"
    "t^vmRLztL|Stb78NFOHFwl+9xL^MD3*hfm`&-7@2k*nsqWM=nq_aW9ZCme!q2=2s3d;z;nR>^yTN#CaU8-)mC%H=6+ge3NgIdi~2"
    "RBm=}n=B##cv2GF1Ljh*^^U>_XoZF|ACc>-4xz%p1J)c0GmuMab?vKt{+h8@9XXf=&M-)0r>`?UwH1B?a5i<xz--58;=6!hQyC|_"
    "2t_??vMJ^WjGQ;mFhh^W^7~>9QEpkP$;Qc?+Xv=V5cTb<CP%oH;zFpGeKwWPV7arqN?TId^Z+Fz@TV}mmM!oD0mJKht*J5hJ81UU"
    "H!nyO)L=lGoz#UO56^3u3K9`RC(I%tb~mfSy?<V*MVgQ%d(-_BxBNBh*O<=`l%$tP!_q~%NskJo*d*ICZy+Asl-c`eouI7+<?`?("
    "W}I9$Ieh42(0uAe0BerIlaP6`QH#~#vTiUlzt64ffU>CSSrpi>CnPU<*Qic!R)7vSlRZNpDw7;)n+026o2$EB7U0Q&q#0-&e5&jC"
    "XKzB867-v4zz$KbBc0qcciQB<23B#WavC(WKJwB2vw&q1cw=WqN9M37p|;Wm)VV+0T&Q7Ph;k1y&t$~`obs3(lDPTto`)J1woGu8"
    "b1|%#(Ne{Zq@iIz9nY}Ha$Ktd$p9W<``kGpyC-(P9FFo1QI0?L|8gR)jM$tVy9`EgYh1_INTgO(woJXR!1Y5fo!k+ZEkk%^WMA6G"
    "rmR+AEHLRX4nhVyK2z*?JF4jP9t5mdJC1PSJwm%*HaZvLqUo6*D|{&vnoIk@znyjlatR8>@S#K<n57f1Y=3qWoHS54+pd%%-YVpS"
    "B;~GhMu6r9mZVh>a#YO5A$({v2BC?D#CvKNT`qud-gH&a93&qCxX*xxUiA+WRRHYRdJde0K0IUWVBgJ066+K4B+s`<fOWR<A0*@H"
    "_k!Z9LBlFduwYO4-)<A|959ry`~fU@**WV7aM{|{oGg%rTQU@PST6&zUy>kYiV41aw})tcnAQV`ryFb)3*73J;VikX)j`?M3(!d}"
    "3jB**@lWnS4>ID?O1Oj?bNN1|*_)FkhT+mQLdJS^;9J_hTp8+Pycq6~Q=^`cSQ>qcudT<n)y;?!xPf)FcyWmw5LNy{#c@jNfs+&5"
    "N&cP)ey&(C*XVEgT1*SuoGD&$FIEqyH7E*DjH?xezoXhTmyR$kwYo}B%+VBK3QcaoryC{9)hC0CWp1KQ>Uq3&g=Wn8VR8j|BXM0$"
    "r)a<WT@*AZQKjE_rC+IjU)pe`{`W}84J?|f7qIbOhcHA9{E2P&uwzeO)Xs5}z=8anT1m~3X8^=@%JOTr&T}ex+>}IP+A-hB4z`<Q"
    "JbfwfxHh|*38h1+r??mjCv&LeX&6$W4~8+FditEyVTzsP69!XIx?(eM+HP?m6{w{Q@>xS6+yksxna)faaw#gX&KPZ8b>m58vdyIy"
    "mV!TFK`;r-7%ob!JU~fVWC2~(93>MBl<Q~ip#vY|Z&`))w&UKz>UMdspoDe`QX^1UpmHLAJt<c>*FQ7_%6*%Exy2?44%lIH0H3m{"
    "#xWL)7?mRURpcjNE-0}<q9z8=-&<7|s+LY$WV2Y@5ssK)CY^YQz}kdpd}#t+GqV--dzSx@i?FR}^1$Z_Bxm2_PK3ShidDw5N+h4@"
    "qNh;G%wRga`{}^@BpR;aWCasj`7z94lb7)tRobZvH$;k8!57bu8BhLjPosx?g}r6Kflr8MoR681Qt$KXr&7X{#F-hvF>}-QfTN6n"
    "HwIQhV50?Y4r{u{LF+z6EV2o2_&j6w34NR}R^`qHl%Jf~{~7TF7fXA5t{(~q0`rPr3OxBal6|IUxSmCLS^)Kw{(kwzrVvNo2)Y4z"
    "S=VN4A8H-SpA-{V{$NJs7--u7R0QM)N^9`OAuFAUn+zy0lqlz;uOQ&aB3(t7jUYj}+}D{i%Y=lx_fH*B$ZZ85ed(kT?BxH7THNb#"
    "(LkVj`4Bp8j&A<LtW(e*!IG3K1=p~kWMe9FfK{E)Au;Lhgh)}~W96~@;>fx4Qv#P}Qlp*ZKYu#nwey~f%kpr<lb>278<Njf+_4_5"
    "Vo_!Nn=BwlB00TT{Hg|;#Go>iB{<KUu6~Yl%@Zil4Hs&|c{KH7;ivp-vxLabH4echp^RYb-<<L43S!YoSmqH0EI8y`%|9Y%&OegV"
    "{#gST*SrS<0h4qslPzP?qZ_N&@z7LY!)6Dzn_wV1(e}*4hDUUG#D)LQhMqEEcAW3Kz<?Y9rM4j;*R$R5?gmVwFoQyX8L3o+iJPR5"
    "j<VimXtpKN+aDF<TE(pOEyr<HrB_E%>Fbj$i^h`yL-t_l4-bVu@(2dA^);-`*SznPT{%Xa;%4oL{?8(OEV<Bdu<u8L4}umG;t=5A"
    ";k3HQip7StfrUidLC@q+$)STABFo{Lhl*1y{@)ld7p_?4E~s|xSg-5rCiu&^cF8=2j(w84+}?D^<Kwc*UVTrySg)~=9R7A14K8&Z"
    "6SG@u)|nAizB%)l-h)(zsp_4wr<y>(aZE6?9cU-6GzPti1=MOln|cRge`=I<b^9Ad5%h^=&j@#YJEhPbCjfR$WA6Twk2a?NhEkNT"
    "N%*pVx!g<UmRNmrVqGg@ON-alRl)}|dzy3<VM3nnm4F0&J=g}Cv2(IjVMMA?dGRDYpgM>Ich52rt5Ur0(hJ3%p)C;(Qy{6rRFYjC"
    "3k<kF=C1_ZikwPu^3NaRsL8A*NI;i>7$HS;5LITLJD&=czkpt5>XZqXX_Rxu9hm+64E>0Uq+Fgp9CE(?Ab0>iST4lA&{mTjts|C7"
    "*Vfp=snLQG5d@hvz4JnH^B}kRsok?y=Ft@kWh-+Fi+?_Ldf?WvMvGt(H(~U&j^6W?N$0n0<1c-4JL+_?SF%C5lL;_LbN5c&Aub#J"
    "B86nwU2zj4FnYr+O8iL=1mSehnYXW8KX(ueO~qYgPJCuF2Ixoj5afu;5ai!7rE80@`P+!$0>bZ_Ms;1*k9H<j05@Qb?&i?Bb}nQ3"
    "6u3d<#v3dr`G4|$avn86o}gD}oee;#81eGC{Hbu?V@u-0@FV@qDQiH8+U3f@CZ^GLi${7^HD`m1Tu=3KZ!V(@XgWR*nb2ggbxnT6"
    "6>lqm*7|wQ9X^?8*|4i@8qmyjhKq4`pSUHajiH>Q%WMH#YO&9X)1}k^+B#jSQdqf2J={g}oc`q$5(v}oKDaL{(dwYNvHsCpen=SU"
    "JRxziExEa~1{vH&UOh&x%L^S?*<@4Y7o2?yg}JnQB_^r$OE*6Wt<xdX)HuFHc9$E#e6e$hBF5PgH%gJry4^-l#k21LwsiZ~g)oQB"
    "8cWSKQB(`<NP73(McWeKoxl2>cRy0ASQf1sJvYl3-^a>_m!CzAj%)wwjmc>RQ2`T|x7B6_6KqqWxTzK#{Vb$Pj+{?zPR$)9{~C!4"
    "?MwO34bDmj6|5mbwD^RsdOHCyUj&X~`fdBo-Ev#}BmG`?R+S<$OI^Nsv{ZrAEAp@{N{2r%v2cCXy!eER8%}zuI06t5DiZ+@t5=D9"
    "+Hy1xMG6dplJlM{t8oAGMmW~KL00;Uzv-mx_^R308nF_gJGj2kfS_{6Rj4AUOhTyu0m1>lR6roP&(v0nk4VR)$7#T1`k#Xc4NT1U"
    "7FkgxF~NZfh{Aq5<Nm+2!w0Q`#(&Z>1;ZC7ASL-}ks4hOy@U@52aiP^6Telq!v3~f+Hd*Mk_Kle!jK6x-E`D>Cf-)`-{xv~U-MV^"
    "D;AZR1MOpWu17~)mU1&hLWM(zpscAk0<f;b<Pf8mwb2ZTVWE1wbsbSZ_vh84ZkH;>`DG9?Kd#hD&9ubdPm6B1iI!OA?h^No5PxRJ"
    "y{=V(7IZDy0ET4Y^cAvU1g@)v;(Ie_#AT80?FSLH#-xg4|B^x!A!7=3YQ`(4Q8b^k8F!91;jc`uESVOK7S4{$b{#P<2a9F?BqFOR"
    "QnA_KgH|e9oi+uE6z#7)5PLnnOYo->i347c8J}+0b^1_Ib=XfN_fGjwj$L1KYzZHI?iKzPBze9T<%uF5+MfeiWhm!sE%7tp)=wGm"
    "e<ErgPlenZM$u0R9up8XgUz0VaJ?Tbh1^f7qP?;>AS8*Ov3;>ZetOx6JfKeAut?ZqU=zSKh~vAN466FzyzL}l!Os+(YM@~2Sgj6|"
    "1s9ZROxtTGuiaTKKQl$f4^tLLnA#xMAQ|||=4}~0N%k0koN<6LchOWT^1adQt;H(l;8g}ByYBJ;<^0Ux1W7$IhQGhHdwt5NSEwBR"
    "-;akoF5mXIvSS6$9V9`b78;istL>{Fj3{Fa5!Y4mta;k>4Yly2Y-ifFL1^yh+!O*xM>|%&_RS@;skEPqk(eaL>XvJ|5+|2)h(U>!"
    "{MP-h)3s(e!QpLayV2(&0^>9eY0uByQtRXf;3O^EYMQ-Lx#*m-L%W_1>F$P{QyS<VE_HESrj-dumX?k3=kfX}RCcJ|CcP5cwK+j$"
    "`AbtSiQJZOX=k%=RS}&f9P5WAN~Y}!@#s`pCZPbZp+mFZku-V753?@8p@O@M^7UkvFn|xD5^fa>X|@e}$U?XPOqrj3!sdRVmm1qQ"
    "gaGI}_RLl6p|e*iE{*^0@km{y?(9-fA35Y2QOXhA@@s<;{7fn!k9ZH}`rpLrg6v&5V|d0E++W%yJfVEY4g6tH!=xXz)5fSp)0a{("
    "P?1q;X&8v32&(gdA3GWZQU`i?28x*8T>Mk$rugcnl|OXFE)Li2Lsb$zmjOy-O6fyIJNk?FM?8(H=pH*h1ZVo?Az4d`_e$Q5qba!S"
    "oD22*Nzd|c{#rqj9GF<hUX#3rwO;zJ80^>9x}~08hU?UD1$4ozr+czj{Q3Q&r7e)Y7k@rnn1kiIMp<8^n@$a(A1CwDN)lcm%AVC8"
    "0GA?D_r_?gFr>{pmn@$Z_IEBRktjtJ)`IknQ{x`oCvEy7nB+I_v^zQVZ%!XRlx&e%zZWK#1?<$k@4Qsw=j-Wryq(es=s2AIFK~sH"
    "?!79doWnK9r{2MgkDEN>MaJDl`3W|3uRpyDXeV%)rbm}ffPJpQMyE0Qs{0{5d;<ZW)zM6s7_53rl7@&0L-Ih&w*kG<3J>i;v!6p3"
    "fKFpme&O$X-7r6Qk^YOmFfOdMwg`FJH?Y1{Cza2GYs<A%?8G33VFcc*ubvJXC<w}Z^}=0`6_?hLv&)+__tYj7tq8v+-5|$Nn_%GO"
    "`3Y3*$ar$tbWM7%g3ZMxLV+<v&gd9iV$JgC)zf0!j(+3@ROccYKf4sxq&Hx6hoA+xX?_7Z{wJePbgW{%w<`;5K`Av{%@MhxUbIjW"
    "2n2fKk`Xd<Ec0c^Pzf;ss?O{p)o4ZXShDPeJYRi<SsyT+cHb~2H(79UcY(SzZ`duVvPz5sn_GTI9WFx#Zbwswul>0(LQ`2=%f#*&"
    "X@9gy=p+DHg^w$%0eG{c!3=jaJmqZ)mRk|1863Q@KJ2|}peLb*Dh`NNvuNz0#wr2n>UKH9n1~Eiyl$HHu%<7j=ZG0Ov@A^HN=n@x"
    "3n+xXIpj-NKG}mbSQn&lDDLvG)Gw`Qf*Hq+{;RH9@6b#13M(j83ekE7E2pruNNaYI;xCrv0+vy@J)y`5tA@cUF~W&{ciKJX3j~<f"
    "#hYYcso2LgW4{*k(PN?8so>|Eevan$z&c;}?wJWP{SrCA?bv7&(qCM>cuUFmoMGuo)0K;_M0B{c<wHqC6x2qTlWARN*!6~EmJy+^"
    "7T~(WY>qAIk-5B29%42ZggD*g0{VH|qp8{BliP_y$aP{<<8Z)`&;6|CApW#UO6xg=S_e!W&vV5Jz&Jt)*0#NcLzSYKN}_=JF&%>A"
    "%)u~s#F?)AEhC6wkuSXEGPz<F9bL=-yWyG8)-W(kuyPZf+h@S!I4--3;vY~u5^sUN<qyF8AQ^x?&XP_C3v{;*n3{Qa5vPUM%H1Ce"
    "kv_2m&y7HW!lx+P{QPN7gteD018*PAjrWNy>xR6LO*a4>=hn2Q6YZH7bOdY2{raV>{O7&pZC0>!FLkWTQuM@BX+cW+;iJW~o3Ocm"
    "Z+G^ScMMAFQ_;@FB6=3mCeylc45P)6W0}Yg=po!HhuzbELvu}lY=v8ZPNj|xd@|}WUEzhP!lgZ4;opoh8~<;_lK~mP;f?Oms0l`b"
    "b*|*z3ESm~AZ5yE_oIH1u23_SK^B$Hm?bFI<t!zJmlm6kKoAx4hSy>WhUJJG?beMLYsOgTA&%RZGz7FhNJ69$=V(Iug-q^~6yO~g"
    "-7ysn$XfO&X0BZgT?3B;R)!M$x&1+x)(u7tt|tDG04my_z9>I>+*_5>r@EU91SeB=&l*-kf{K~QP{ScJvU-8K?2CYs+;9|J?7FwC"
    "EYiLn1Zh88j8z7%OPCgZHodtE>|ikN6ZVEd{HRWnWIYRdTP3>{d1`cSE>DyivJ83?k8M!hQTGGWg^-6~gr!Sz(do@?#AsTEOz~^h"
    "taXjEejgbix3XFQTmox0@#_~(b#?RFMsZ|p6_<ny3u4_l&u-LZOUHpp!|(=9d^wN5lJJ6d0Bl^&Gi#on5G{Lu+Yi>|BGB+)dDpu6"
    "<8G7RPR>aHW7XgDn6%h5SxGEgjfClUBiIBuf=@0_jpeh{4}TB7%F@=v7&9zJW?5Z*tyQcOVjZMeuLzv-E0%NB>T@5qfEa%rqh)ZZ"
    "<-S&OW1Vao+`P$2k^F^(5#~lbzv~N<jh`|M>ktyr(=Ybwt04%o@0w`uj9%^S>gsoVw43JoQH5lX8J+^Ig2yMR{s*4C#|aD1o$kec"
    "X%6k)i9-2Xm=7g?uXw_qM}Cam2c|rt2;;<^-i^@r_P|;dT~R(l1ZWhiC|G>yU43{u@$y`7wmNx*hwvl(jiQ4MIbYY&mJolQ+PRQB"
    ">;9oFLYR5>#SsJI*VUeG+?$~qZSXcb^nk^qQNRJ<webI-*09E9gz!iP(0b^3@*9+TJLh@HgmVFVwxDSEJ8pR(>f!j94orh34qR3h"
    "?ll28b!9ZzZgL6JT3Qn91UHlXt>*N87cWpNR7R(hAceQt(6xe~5Z1Lg>-vSO0#x$^QxpL5{pm%!3NEjyMjCO&#CKWq0AZ!bN#2`3"
    "hh!&KMAfmS8nQItw{x^Bm14tPBeup=i4JNGv$10Z<IY9^d2G#UNG_0asde>uplhBH!y*V<tBi*=<9Sv9FCL|LR9oW!YPZ<r4VuI7"
    "Jm}H<c=GpuM?goQNiY(Rz%`44KNGe#(Ynamj>l5q;p`#yEx7?e77&N26*7Jv`05ni{sMTWkB<ju<R{xs)FQVz6_gD?zr)mNU}2zS"
    ";iiFPIY(*Ae@hYF-Yva6A!_B3(O$c<YT0I#my_DWzo%f-%8IGZM#pbC+qCg=Q=7wcE`3WuA$LNe9_lKd$Ud%hF|&9mg~_!Ye;2S5"
    ">+S|A(X6KNeQShrYnvE;eWIZaF7Eh?DjX9GVO)tX%~(j9c<E*Dib;m&^!P|iD#Rj>%2DCet_}U>`}$aqMk2B`%8w*#o?<i-L*>@R"
    "2&?&4pROYLB%ivn!XqxU))MRIIBh8!NS^X(XAr}L7z^M0q$|Hs0FhTZoDo9ej*)>W5@;<1O8;!VvMtDzotLEPOPsmf#eY@(TpJ2p"
    "<Ux;h&-cj8Nbk6!Dig`emXE88y_f7TA8<YM6hAeJdlDkeZx_3Ld2l?kny2{by)|>jL;}hAJy7KlF?(N%FQ@LH@Q2-9@sid<j*yP1"
    "J8#?RZG;4{d~#S!tA}fv$JgZM$m|MG7201-1U-4}EJ`v0QIiugFeIcVcrcp3lB^kHkXIy;qL2q=)_G8de~y10l&)MmOK#youb>r5"
    "pJ-av4;M`)ynSQ8^}&L*_@Q<)+4&xagkxYAr(4~$%nLx~B(Z**Kn-8P<5kb!s_wQETf8jfKIQyIj$s01nMBfHIKZwwW&T0$WiM>G"
    "+Iu2h0fB>Bf`3kr=YOdb@dFa@U2ksXNT-mC(<wg@yxQFI1?v-d3`elzi?j94XOqii$sxI0lh5UCQjuEIsD;nPF?HBdq>R=n+ec68"
    "*DR1_egy;fOL?QX+m7-5<Zb6ap%D&52=Su|x$k}U+?gyUf8Fx4tYlz3v2ay6q?UROs5n3{6@Hf;#YpTj(cw)s;ny>);M?hW07e!m"
    "1z9_AZkrio1YU*?tvivERAN_jvA-{{B4^i{EdDVRop=KTHUXbH5r(^P!fe|ZoeK^|eUM;{W`+2({ohIg1>?>Xf{}2k*D-={eQ9U="
    "Y|c`vM#V6D6G3@^NZH0i3g0EMhnrT6f+O15E2i2y!voLKcR9yu`d5AJrXUteWn#14AmhgDWjHZSDaR>LF1H`T|2R2mK$LS=U2pNf"
    "UqW$uB*z^oH4@~qh=+VY)MdWw{ogN&N|5S^O2ET8K#u_4ORalp;Z>u>7%?8BF+!dXgi-RXY$CEdENsUldIo?42-Vr)VkV)Mc)8-1"
    "<2iV>9%<MpW)nG#c<7#h{|8(s%En6Ka5aXcbcTGwI&g^e^9{uL^l<dtAlFNTqak)2ry7*f8b+V~Y==OTEwbn}*`7ntyIXQ!<jr&c"
    "M1=<PXQ#BZk#Clqrfw=)13dMhs{*#Qg7NJ;!@gCo&>JNLov2Cs@c-3IjR7sDhKnXW#h|vS2|Ab7pxD&I0`9)}lh0}kBuT_1!KO3s"
    "hLXV3ck)6#Q4A5r$(Pt!@Aa*b%J3bMz_+aG%PY#Uv0UHjN|op<$_X!e!dhc*Z!FW3kNB0vOILZ%lpszay>~zuG7LzBQ!TC0#O&^V"
    "Pw}8f@5rs+q|9IrSEgNEOw@uNhq!AbH4Luqy+Td1>J(M!k(U=w1&biQ)ZeqIvFPSNilZVZlyK1!CrZujfhbB-;9WulLT6^^c<@#6"
    "9Xl0@*}o@j-RUgLlqbd5h|}4B$b0AQN#gQStIGTUQv|#^BIjjEV6xVYnQO5ZdyFX0Ki<ZxT(zXfr+$|$(z5zL7};)``}hkh%;%K3"
    "WfiKpW9%;cc0Vss#wWldPIF!E$pBt%pHrUAjz__w0J_qK0Z22jp@*?B++6U3s72@rchKgT3p(X`rHpcAu@eWt8~Dr57s<oqWk-@y"
    "%4oN7Z!)bN^{rH2!Yrn<8>N7QLNTEB=0j~c?<u2r^~rnV4)cI6g1Kh{{7JP};vXY$h>0Vg16;x72aLs)JTaAEW(rhyQzm);tIV1d"
    "<Gw~oW=@x;4uh`IIhil#MSJj`pA8RCdkC)~npt0zfHg0@ZLAOPMPM;nMqL1^V{Dmm^iOShsf<Z(Kj+;C&3t63WV<$Yqhe84el6dP"
    "=cThbBF*IVM?UF3J7K;kLZs-YMnc~t&^Y~_G2DvdwUy_LPX*;t*YB%LoHLiJw-#8gh|m08`43EFu?ZAzc%+Swp&h3or7iZ4!FjIP"
    "^Vgb(d5)y*K(K&!j6SElixia>PsQ?~jD6Vz?qbjwL>w~v9HNqGbVO!@6X75bCuC4Jf#V@M*dA*=SJl}z@KrA|l!#(H71uS-u3%Qk"
    "!35Kk+dYPKchorKJ9<ncX4my1rywYkWw}A~TAcoYdhkLT!ms>|r-{=}^Xg*$&wJa``TkNO#y*!8bqSXz`|X`0?Ga08njPCjq^`oO"
    "en(MsPcbDo6jV1`Rb*+LF?pjB;*fS8%DWl68x0dMN~w;Y6m8DvlOE7M-pp=!-;Ne{ATY4fw$x#8L3qCYW*4xXah19By1;C{n@11L"
    "Qc)tj67rScx*e>O3nT#Y&BM<noJ02>m?Yz?D`e^#xl#pUKo@%F;w@Y>di1~R-3a&8FMwWhsUG}yPC=hK2W{+0Bg`<L%6CyF#!O&g"
    "bFp<3K}mDt<-J;t0O{HZ;0{QkCDG?GphU5=XiK@LgBC}zB3`UqJ^5&ch5@qYRNbZ&PE!3Cw_GC+lSYgT0NE<Cp4oHKLcGZ48e#a{"
    "Y##MYzZqiy5s!9rmufC|*W9h7=9}hGq&~p1Y6GbY|Di08hWpU@r!m#NxFBZ-7p`Jm#|&NRgOk0aM5jJ{M{LPFQ)O^g62Hn$ptDKA"
    "!tV2E6dOt%OY;<iN#fws(af@Lh*Wp?JDbhW0CMRSiSO<EaMm^;Fyo%Qtc?9wi6f{*<3|uot}99b{w(;8@0!$Y*4>7cKdO4LjEi&^"
    "-F2;xmm#j9B~frz$lndZ*2n@XHAk{9m_xqB;IKwQy3!dF^Y`<<%|?Ro3u*rE2Owy@5SEr-m9qDekQw&C1c@=iTV5pHyCm?uQ7qFf"
    "xu<y_`xVm17q*deihbiPK1wEXVJh3@I9W+*<24fB!>L%@IKWB5vNSepIzSkFv{Tr?;#tspSWIPNC|!}pmL(0=TUTBPv+tTP=*+)N"
    "O^m1HIBGPs9dAV^qOwmL_RPjTB1Q~$yRm0Ma0uR;<*}REv)75W$*1zAdjHwdDyxjPFqz@RpnbwX@$0tp*9yjsCaz;C`uO^}iH|AH"
    "e!kne<xg7XwHZ`bg9sDQZ7m5O_PIVPI9O96U-<m8+&J<fyLf;GI%ZF7r@?pSX7Cd3c6X7`uJF4e+tnO7?F6D2dP&3BO-ubSS_J(l"
    "n<lTfkd;Qj$NRx5o_DL#i725T>Yk->x<Z+*^>e5fEOpaGbP3k>>(c$87HMkK_FM09DWr`Gqz!b?mGF9-Nzk0%KR=o7lC#h<mtvCU"
    "p_Q#Gxr49i-yy-I0~!0JuGV`<YHsJ?bZ|w{kNm~41|x2lZuKuc1N>eQ5YQ<57xsWH`T(1$MG*$pK{>4$#U^@#FTF6e*(d{8G`MF@"
    "H|a-ixsCR^`D*idTry?T`(G5AUJ-*g0|5azT8A~}*x2~nZnsTVhr^9sNM<R#A8}cp`lEG4L8Fr14>9{X7;yyd)6wK*@Tnw^`fV4d"
    "!;sNus>H%xho504iJcFEzay9{o}Uu(1Y+Z6Op0xKPQnMjNNd0)K(GikwrCT#1$2{)C&_bdY7aFJPw>(-d|a93VDz-fK;ehxaCckO"
    "iaqwDjmNy|L38w{wkO{>Ick=%ZVIvNjY4vq>?U1CWCG&g6lm_`t7CA|c!w47JBAPGUyhRQl>D|mE#~A>1~!T5>nm~h+Ed>DtCM0@"
    "sRZV=lI|@-okhmx_4SZlth9lMR*a<{KlFN#B!c*lY?z~~EP7`o?%f$CQtC4$u4e+>9pQ<fzi{|8u{}@;b=NG9`5?}TrGmq*0b^F;"
    "X4*n(m>9Vm?RO;Wg2{|ptslVE?Jr-MxRD1WHAFCcp+WpZZmD9J>OIp6#1s=6BfJZ@ST+^--WJ0lkH_=5I+FrHD*V?>GJ41@^k24%"
    "V4LC6)M<D9#-AGnfP;+Tx7yTvcnqBZ3}Q{RJgzc@t=x#!zh#8=-p=`f+{oP9+=#t|39;6(Gmz;_6XEQ{Gv;&AtXn5byX?ePGfYQu"
    "U;OqO2{48>$I5Ak^!eufN%B<hJMj-CBpI+ACEj^T<a)28)QDdBoJ|7UY#$Bi8ozlum4q92?ddL0`L6Xk3rfr(Pz^W^LW!9mqP6Ju"
    "zXJ|H=SRo!Mvx$7VWW+J%{NCB8K?f*i1VMBd6V-L$KF!;AxZf`<~&clf&u-(%uaSbZ_inX>XC)Rwdt|fZuyq}1T_-m7yh^y03J6E"
    "E_eu)1={t1WeGnGk%1k%kw~9UGHwUtihlN;rpDC6d`_mZhJKrR=7r*ahPW>f+NeNn?P&tbS1AA0K*RoQB{9u??L&e6(f_m-0!gw3"
    "Mcd+3m>bEU4k-NSz}8>~>mxdeJvubylv23SIS#pqRCENE(S;6?MgdtOk5$E@El~>1MRYxZ248E|ZobibR?=vWQ3$sQKMt&1yx}+7"
    "`=`ztrnWE^Az&yG25T8LLp;^W?g*HOX}b0}Le|6TLDe6Yj`|$zBY@F7Ef3rKG`z{bF9rIBfI;c6V1HS>wfi4ZckJ_i9qLJHZ!!w`"
    "S^8%wyzZAlM^%)Xb46CQ+Il|n0fiI6bo`*UaAi;wZxt0h^`+F}(tJ11lk)w8NY3~eNWZVyIU8f!3tFKWE#Z)%2RoUJ)n^cjydQl>"
    "6hV!k<p+eVb6J@c;!EAh+l_0Vwgcgg5j~kw-&|dChzP($giL5gB2isyErJgqCsyq*k^0%blF)Q11ZJ+VKXL-OHCxm4w&)z#d0xln"
    "HnsuGQpNr~+w<jE50_80UQRa6Fi@E%N9{a!jv&M|%rPb@V)2+{D?o%vBG2#D-&o0uxjH;*cQ6x1Wu=84oCe5;f%c}6pt=JBpw~F2"
    "4ZE!cH5HTMI#JkH9p4<B!=19mz@Lc9++ix1*eQh-%Sk;6U^@32>#OF!&uUq#Km^h%3{1cP&>cED6Z@3`n7kW16GXK@L>pZD>lS9{"
    "kkljdv_c;<e7Alw*yr1111TYflX}Oe0R?Z5<%#(B`OVotD0C=u4PO7O6wbs+zWp6p7i!I*f5!iilE(~qzFp7{UP3B-bHxX#kF)mx"
    "24CJFkwC#bMsTi?FY4)0U9~4Wu!JS7J5D8a+IS5}zsQqO+)#--$HZcCw>PQ)b&yVuI)JB&2VYbeuEf+(?3Q_+Zi381%3C~7SvYEb"
    "7y&&#TcVN^2$I^sGOVr^@Nl!9Sc7arKSg41l~+sw`^*zo=@Dhsm|ugbzW?Uz8;?F&BIbfiZ}b-{3J5#`iCe-{YdWT+TG$;&4Cz&b"
    "Zzy49k;#YBYNrLH9mmgCmlb(aN8S_Li>9vku0=gW_3{XMY6*5B;j`4F@#`)1MmgrMK~m;S77BT-%?DqScdg1=SBrK9i`k%d4N#~z"
    "v(G3je9zMB^h)pjnYVz7B{P%Ls!{BDqL7=Dc6VR>w)o;$ushaJZ48U)Z8tnzW~m1KxU~M!*z<v<Tjg?k)^u>hEknPrvT3-MggL)t"
    "VLSz&FQe%*A;vB>4M!qy86VRHBrN4#03b`M69|UIX#|#dDY1Fn@~|&oYh-X|YNa~@OWHPx`+i7e$xsP`iIMj<(k_<^?{PUvd#1$u"
    "{?EHu)AQEG!rgzhAwRq*^F;Ou+@ntVj(~^>eoaqN9uKbvE_iuy<K>gRb%n|XNfv+Ke)nH~h|KVXi^8#q9)P4sEifqx)%`Y&yK;yE"
    "zLg3sMK^-oq2lgMtL4W1ZfTPRl4rAfrt-!c92Nmv++;CvW6Y4DU(5AYF%}8PRjto}Mlbk+pdr>d(TJYz5rd(+rF0fcFS%Tuf9rEI"
    "dr&UVqoQKO3LYd~wYX?;35~_6jVnG|Ml}3EaQsIB`zDOEC$}SOBlMK7urFw)sDM!o+tw+aOPJ#tOX^<N!;IQMP=SoLc(UZ5GWW(5"
    "c3{W~S8v5c=<y~Mvwfi8v*Tz)DSwg77OUCR6X)k)1KEJCr5##Y?vE2r8pB4KspiXKg3Mm<qby(Vf9>LbBv)}hqj*bLOqhEznv%BX"
    "^yYQ09p(SdB|imxX>0|(-ks7$V5VNy)Op$5(6DAC%JCrcUryAXUGfb~W?kC_&>P98IwO+&K}D$c)}u5Sn%1p3YwF>gB}~yxgZysV"
    "rXNOK;OD8GAH@iF-E`|q&^bMIs7xS$D-KiM|NrvHF-AGGJJPB#YTkg{IpX+EaasAtbmKv2@!<BZ`%rj5eYwS)8D<r?2lck-?4?%X"
    "MZGR1Q`j2q@iU@t(nnmSW9VqoHB;8O)lJ}w2eFqaYrzel7X@<gzQW2b8FY4@XD!?ACq^()Iye}@$Yl4eaO_P)z^?9Uihq7bNn1*0"
    "Jti*IOLaSvs>>wd6uE9WmUo(YJqdTdmc4sWA!={FuNRtfrC=4{%?R~y0Vr-wAgR`kz5yxK02l+xQv!QkCkMwsART)ke#@awdBl99"
    "PFpy3cP?G&7A(Z^+s0RUJ|-6j2)8X?N<oI&?!7E@-RbFWm2<r0z%y#4rKgkR@5m|{<<`K(Qk8Cs()$CSI!tsiIin@F-gEaN_}_j4"
    "5zAKBN5<{QKZFQn`kguQF9J4GMN;sQFi6_a8>NKOY9ooo6G*&>P`Y2sO$KM!_}d~STeQVvP{HCW?69WtCoZ6Kc6SJC_zyx)Txj0R"
    "^rRnOtxZfsC&Skf=VQnpMLL}PlafP|%1(UJopi$hd8eDUh|F*C1z~cmFM(cm+Pj4^VwpotfZ*VM6sRXh1HgYrB7lIzBvz@QBX~_^"
    "q7k}qY<J=b;oh=h1eDCf;=w%|V@rpJ-vuFC2htc3$hE+rboJwreb9Oxq!ia%V_$l-SyTQR0HyXmo`(0*ao+V97URtNdlBaL?-_`2"
    "-9moN5!FdB{SVDdR_Jlr&47lDi?5Nzn2<7p;FwD)O6nkN>tWv;f3=5;g$9^Xd)(_+$|O=cJ4QMxYGdGU6^4-&Ae+y^bY5GS;#Uuj"
    "r|H%#Gi=G)2&JPizEtn86GD!j6foB9PfhbN-pxv8h<H@8qx$?9K-KGw_NrcETj{$=Se;mjJ5*uA1@}QRz<;iUuY~##fly~F0CjB$"
    "xQ5^u_8}bMWeaqRPhx^aRoy9^@wJ<FC*f@tXfo}KU+*8E0}n9I`X_Of;V;>FzRIG?MDTTZg&xuJb|JrD9=Mkt@myiX(BY%Rcs>G>"
    "L3nTq+<iPcIz}x%DHIu~4#7<+RXsP=5C~E^J+Phz=Qf>Lq2J6c{Z2)^mzN{Bl{`WDKTcn8Q&6Co2R7iYYRZ+(eh@fYTb=Zvw-9do"
    "BFJj;>W{874ir+V`xM82$6`Dpbr-flRA9lugIDRF%tG-7xQFoy!Qp>blH5$S!#^%-f?;gHke$%oyL(*Zk>t3qM?h+#q*{@UlpdM?"
    "Gzf1+HpeA$vPzo(cQGH!>@=0nhg_;1x}4glhA2ND^|hRGc89uyHf&U2INm_$)~usnftXmPI6@7I12V;26-4Z$QQ`k`0RP%`N=AS9"
    "$_PUajZ91htR)Q`Pu3#997to27GWH>L=7Iov(%BT><P)-;lpzmh;K&8#f#*;;qTL<lAR)~2Un}6CbA>%dLUt$pk_bVSzqU0BKkyR"
    "UXY`XZY%=06K&`#=G>uXY;U055fHeH*xIl?=3JHN#KWSLZVbGW!a?W;$?)>|ZrJW=a_-G+x@S~`<r`d%A}T?Rlo#C7iv`I^+2Mx_"
    "52nR*s^E0f5`0wx3@CoDG1ZK9yDK$-MPB_J1oqjPPRj$s*(NG`%*+P^MwZ-r%@XHRy(3_?9Z->U%MpsH`bwkme3BGInXUd)Z2)b!"
    "+x=$jF8W8%d|KbAPYWym)YW;vF*|C9i<21yhzw+!pR^K4GT+<>h``~(VCrOUa;E~)OkEpM)(B|t>J~8Tkv{0EjWE{2(4&j<^f66z"
    "EiOhuUj5<6u_AGWe~A!g5fT?kNC%q1ST2iwLeL($QTzmC#fZ&APVWBO;tj>d0GPOqR#qqZn5q1pjDNmQR3f}I0iGx1B*00kPLc2z"
    "cT!;5;o%8fi{Tk_v%-J8btW>m*=en?Fr%BPKx=1Gt+GY1c>B}U|H5XRC2E<#@4_BApB2dHeX6&<mlA|Z!#G|<*Gm9{o26^rl=eh~"
    "Wp8{iX_X=pWQ;eSmQ{ZtI@k_bJ7W15!~|R+=hP!XJgCn9hE{uurjdN-v6c{z{0Roxv2`>7B5gc?V|8#RZVm8(5PaZBf6ARbBg8kX"
    "4bnBEWLn%1`)#qKv}tOe@@L9c@G<}#d?KGSwrxUPBUL^8zr0j!5>kJaP-iFuMLpS#D&Ke+()98Sg5`RyAI2la!ubyE?(*zH_Cf9M"
    "rMS=qeCnPdye{{T6GT2lnpVixTK-`M%;@MAu!PDC1}nkvp>bYy=4J}v@zWq=2#=d%gB6n%t@nPp?&($^$>rUz#+HXl7g&j*S+Ne="
    "y`@6TboH3Ox>TRkdCw*rVKN?qA0tcH6G&DqAbkOt+J+)_Jb#h&#(|#fv9T4icADQp7ei!C<dh6K?Pts4AmGPQ*uHe1e1ST=<l&q+"
    "o74&|hOv-(%});>rcnlj?rx+{5tdKzggQDA&U!;k^$#wV$*51c&4C4lh+!w+)Qt&e*B6|i4={~j1qBi5JCFRPikT)nLaAiE$Z^@8"
    "$$v*5kie!HN-~&~bYauUDXQ_UV`hhI{J*Vm>1B4v(6ahH4<}LFSaj$5VIarfM7lPISfLNYq>eC?7Tp~Q9Bo<_><U__VtHG>lN#tz"
    ";~D5}uyTOOK|+XZ@rWb>RGLS#v5v%`sM@Akow$p1k1f!~O^<(vx_V?x-C9EFfL^Q18r|sz$)Z+<1~IlU;531FKPl%L8V-2kcvWqn"
    "UG4ABQlh_74Cr)mf6O;ORFk^YD4=NU$6!4FM(lbml`|72bPG$p!9S*?&y7qk@~jK@Q9!gi46_|cJc0;Ol`^k<to*`4$vUY0O-R^U"
    "HX?G1WP$4)n4)(D!W!sO>1c2#jzLyZ`(DT^0Ke@4r}bS`onC5hbTzPwA?3@F^6nV)Kk{nscyk+|?-Fl!X=SpG0mpd&&CDWIG|l=p"
    "3O#uQ8pt540vmGBv0lWY6@qBA$1~RpaE(8C>*Z!;@I|rS!6hnYhT-XTl=)mrK@s542_>zPK9MH$5EsxUvdV$Tk3bE9$Ta136*VB1"
    "p_c-Wl%70rIG2j-#8SG1fl08I><qxz1GtwAVdsrD!U^%o8&sCaCfF@3?iaqi(}7;N;9EOJHk7Q>-^#2_<+FTWK2`%-?3LHS%n+dC"
    "Fb4)y-dE?YiE5WX1vZy2E}Eh<$jw`<f0^e|Z~-79ksRV}q?j422e&6Dl=JI%7IiA2#BzEYNPm`1`ll2FlKRziyM?fWVDdcM@lh=>"
    "XYVCz)oP#vd6{N4ZE<9OEMddVw5mz!MS{)PgPCKUeREaW?+gG_=sw|g08P7P2Em2c25cTVTY&=zJL>6E2}MC_BVmw)n;(5@ODa69"
    "h<!fQPT<?z{};V`Ly0BZPbEU<)l9#GhI<sGDqQifO8tYlVq$z_i6z8R1m21pE1=t1z2U_dS`!w@q(pR8qcffVR04IvIYn^QJ)4h8"
    "ihe&wqGpqMJ<l(s+exnZo6EQN@jC~e0<>0sJ=9spPsirgcqb8l4b=6fz=YdlH30V*WdbSnMe~|b23yR}Q@E%~j3wPAzh>Tv+*0fn"
    "18-rZ($`i9f#%$Ah>ll;VH>%}dUX@SGiBCN$qD4rOm=X>WS*Iz1TfWXjTpj~b>A{XFYGeVyU!xQVbKqzyM)NZFiG91|DbjbIcy$#"
    "H~(@;fsLhAA!;+9Jy^b4=DVtIlOMo(=kVF0MHh7Jvmlqo{B0d<udY$$4OPDydsi+n*q+L`9cDgaQH~VLq>cqV>dJQZeDOwl5asM8"
    "anWxYDo<)-x4Qe?`KmXF>J|uhedY6VuQs$&|AA4<qEU6h40B^9==2Tu7y5axWM}+f5;Q9m+s@5cU|cG3F8o8=L?YJ(B$^_-s3HoT"
    "H!|wZI-Bmu!>2dmSF&3GclgZjE|SsGE6vZQk)&me{>)4vwK<y#{dMM-UX`966FxRxxZw$8@~qL8E4uZ=#w}(8NYP$-1GV7!FLVKb"
    ";a6Zv6yHJFhdq0jT<jlSJxo`G3a}5!uK61f?AB>q$t4_Yxk_MT1jWZxFN*${4vgKZyX6orAJxnio?y<SM9_9(+Gq&%hS$~r_pq3o"
    "l<=U-SFdhQYH)?7sys!2OplYw-e%ENT>;(0e|=eq7~SkvG;ud<vu7<hCIUt34!lu|j;p>WJo-Yoc@aFAj8<))V*!)-p1(LqvsR@V"
    "%AOp#ubYw+Ew}<%OaS~Rm_M4HywEzWqXAZG?F|iSwc-87N!K)Qspc<Z$J-*C3kWp7@Q!+dQxdi(vbL-39tzQQCSrYNuh32I76F`5"
    "6FlG9$Z-R2T?=X<f3}*0OD7>{UN=RSXfay5#kNX_drES325C}oMs>dKP>=6_>yRzGAJ0d?7|I?g%MdJr3;l#`0}1BXD!u8TP{D^z"
    ")aeGz=W`XA&~o_~Qm{P`{LCH~!qv1=;rVA@nShzNu@~ClBV*T2F{mkYL3TF8gf;@}H|Z}@tf`J;k48i15yaZFmXIqoE}C5{gM|gt"
    "BAXU-=}oA8wp;gp;!aSFC)a}yI%}il#nt6Pvc3)~UX?;jWy&j5`q{EJOtcI1PIlfvxhg(V?b=(vWGO+-+6M%XJs6bxKDNy+;k%Mm"
    "+4y~>xv5&e_iBz)NVFxsUgo?HC3%vN+L7x^fIE)Cp_)zCv97-1AOGc7QeQ7|I*Mk=O2Ytjw`-VsIDDa43aDM->7MmwUqRL4vkiFz"
    "9*?ou<#2_tHhm%C>hi}xbYW|*_|FkL^_NNCaG6|MLQl`df}d})*>*ZiRwl^Kr2^ODy6%BVg(}DB<SQE<joS1k6|fa*P<L~S*ik(_"
    "R%lQtSTWUDeb*ZWa{%NyKvn`9+k$V?VOVqDfW8zHdYaw>$XeC!(uyD%MmPF$br&CjO6@<1bsbb2Ki=QER({MsiR`+Mf6VdjffN=q"
    "p9$lBHhS<?dO3hLY&lZd({TfI^Ur$Cit~|x6Ey)kzG3@4n9QR!bosEb?=K!OgKsg=LiZYmF{3olSz;Y1Uq4JGLMT)YNr~`M%+2El"
    "^u3X@Tvxcg$YDZi4+eLDeorE{;46kBB=3sbaj7h=_9b+fZK2QSX98}9pV$R@Nv}@t+DB<$5k0&Egc;;#RhnNnFCNeo8uR)ynhQA}"
    "O#WF?J(vlWVt&)mvpd4?SF0rpe|y_J%H8qCKn{`4Fj`?K^Z8txt6!r>?0+BDRpt<s&|e)NTLU&B8j;L!lEIVO0m))4BOJ<{{f{Rd"
    "m<#jen4{1$IO4CH8-o9}5g1hh(^Z1ZSHjnafC8npv1ZNw-peR#SL^F``%(9Oadq*_wTO$Yt-Mk9G(7#Ma&vsJJFfhr+4Zv1;&Y|2"
    "Fi72Nw!MH+z>Oii3W*|}%AmYW=Tcggw6s28U41S7hKvWdfrmcA;B#O<>@M8J%4YD3L3c#GtNya;EUWCSZXCW3FcGVn#$DKK4Ca`;"
    "X}$CL_N1T#aT4bKJ-3sK{Fa38w905j;?_5Sy~YXKRilQ-{6_4G6UOl7wR>X#lP+qB!EhNL{qHwLNhAU|_Y`V8Vl7Ekt6nu}qCKcb"
    "Z?M;p1;zCKAdh9Ox$DDV_x$s=h{=&RN$T1_7u!`!y_(05fPm&Z{$o*@eP>NAea|0btXETz371o1{3qaL=m_AGULfR3c{4~O0lxu3"
    "Rg?kiZqJ?YXQ6-dqFW5Y1QdxUrG`jW!A1q%Xf)VrmYVh>-24oSIgociaZmajZu|py4j~Xs_s-t!jumSy$h@ixc$>{o*2<P%)ak2%"
    "q35_Ups+RDY$n1}5%HfmK&7GQG$S{<J`_{Zas`DR$s6=#ST)Mi)9sk2Q;}ahs=q9|uLD7$LBfCW2ZINV9J8}&@yIQq49#}FbgW)v"
    "t#>6D`9Jo5H~R=3=F10;wPksvqp|p^F0W+r{o4}sMw3L+OacaFxK=O3?TPITK8T0$;0L43f4$fL$BkbCC3ShM@rL8}BwXIlC7JIQ"
    "5vk`bz0vj2C0^cH3vemaFgok{@I{qF<=8M;T`-vUR)5vtn{Tegmc%51+}>;LNjARBCyE_?k<l?gwj_xS3f5K;9jbo)iczg;1|jJ="
    "&E8PRN6l!$#yM~?x(EL*zJiLgOgAOrIdPc-hI8Pz?O@{Lcc)Gnl7iP9zF~lSV{Xoef|%b&xOe$8wo?|<dH+^L7gj?S+zmm;Zm_m-"
    ">}TT$e;e@dbZUm+<Q^Aym+`%iSZFi5a;d>|Y^o>(t?Dylu}Y^r5jscr25)Gs|71AAQOA7_vy_cD`KZzlmT$G|&G>#|Us6dc-I?wC"
    "|8fLbwlrNMjiF1c)pW||hfw{k8Qij%FrM)Q<^|o%f1rduBaXo+A%?inIt>QmUp$d1F$qKhum;Ky?+cG=L!EM&N-gX(<PU(^;woP^"
    ")_d3{w0p-#o1lu6>EH645e*9NrcE66dUF2OP?mp<4>40(hhaX1rjT*NG!f4hv)z|enmNq?U+>ipimIfL45|C-&9}$%+r!EAz#!P$"
    "mv62E^tr8=>u+6FrRr@cH=22h?@sl|lx3uvJn+mh3B=QLrtR&2!lT|R%tp2H8;E!_9|qat`WICPK#$4lLWqvDyZq|h>G6yG%HdZJ"
    "j@X*5yn3P%6tGV-($37zA=D1*z}?>2Ed5itOWhNNg}nu7WDa(jRnU{X(!pOLZ2Ngy=$EZH@&5JG4@kXi0kqBtg{NJzrr+S^`-_pa"
    "MRlam3PMd&Svq{uXd=|ZzgtWg;*UZpXky`X@0K()?P_h!L@8U+Lvj3m5q<27BAhPK1>78N1DS&Hgwpqds+NHA(57d*_#}$8C$JxJ"
    "JfcCy5!%xE3X1b1P?HtSsi?@3+~z`ZM<GQY(3h$;aa$ef{R{%OCr_$miU-TKmm$@m59GeAk=SeVrrJZ8AePpm36lyrVh40lvJrKA"
    "Vs7Ppv*6b&#`IQ@PAutwAs{1JXbPHC-vJ1t;bJI|9p)wfrt(6*x<pF65|P?#LSKwq7?M+SsiFR4ep`@4IqYC6Cqn5jyUIyMOhLLM"
    "qqE_2!Jof8x$1yX>#VXG>?rD^y!X<ZNB`EohtvgMD&__6Y#?LYAt(=xAVuC-MV5r{CC2ojEOaUd%u7*=Z@|BAd3tgO5{)n3xq>Ue"
    ")86{y@o+gw6r&Gu|6rEDy-|5IDJ&~e#O9!_UN4~6H}g-RG}aklxv+H;l?!{rj9Ca2`40Vy5>#ZNTcty>p12ljl7Y&Ksneo!9^=Ox"
    "{RS8dsiT>(AjRqt8!vjIgDdcn6obW%gq;|3W<)=eeb=c!lclGbMhuZ7b=LBwjYF5`NvkXd0lIj^=SUfhhI{SIo{9KPpEMTn2T4Sq"
    "Aag3xPph`lbSP>Sql~!3qkvG;4g;NcfL?Q(*8+i8d{Mq6{2K&i+(I=al=rMzg=v|iEv~E`!>M^y1AK>d<I(8n=2OA3c{*%FG**o<"
    "Q(o>P0Ns>@(gavbxya*BljHMq99!4y&#!rIvBn2hdsP6@e=#;RAUcY&0x8t4!(S<gpDMk1(r7!ec@7`;ihO-|=U1hhht-kz7p7_7"
    "WHJ3Z{0&nlH0yyXrHt%-M2LQuW>O5?Q{oS7h5A#IW63-yg>O=TP8xqVN($oM1Td~_!SH&|l!n2(Ggt1>K^0m^2LPBs2|sV%`En|I"
    "5bbv>;20{nRlvmxrJs0q5>Hz;wtHvO-0k#_aH`Kuv$A}uzE{wzp#Zvwt13O!a!G5Fbh6WOz+^A}|Jr%`fTPCg7c(q76ADHJs{C#d"
    "Nf?3^g?P=FUhdg(5A*xd3b0`ocu&A4<<<Y~X8+*^nKK{2Lz={y2uk^AOut_24O!+*mfvF#PG`L)P!9dt9Yiw9+m<Z;aa?<nS9Xih"
    "&<wq;1(~_>2bQ9zaIHqMr!!m};?ujRc^&ySD-&U!Qc*E=U2h5@3C1R;pwtEEF}_Y6CO9jXWjZXpL<xe@E#yZa3TlANg}qzYE(J2A"
    "x&iPN93qy9Bmx>Q1slDK!S2JgCSO8PJKk!bgU{r{d7aQzH9+R5dAFf}-dP*NC82x4;2p3XQrju$3V77G7HxC30}P_UR3Y^vgPQ~2"
    ">2#c#PBA8%yvW$x|6ETanGR8Smd$$}@$^xr(V+Mb!B#D)k#TyZQc{?gp#v*s^(=jQP>)r}fXXn*$KZv7V#d`ka}5@Z)nQZCpFP1l"
    "2t|YqM}lH#7{NC>Xz&GUZSM=ns*QzJ2<+8Khun;>uH)1*=*}9Q&iFEiUiXU)&>(*wlN=r_gNYRG#ZO*Hzy0ypygdUziZ5+uLXt|~"
    "&X#^VZEvrPRMj*V(09YPgPls-fUD+Qyj`vb4;P+=`6^dn>X@?t);Vv8NdQ4**-NT(vI^(#zC9H31#8`NukT|bN>8h$)%e8<>XC@_"
    "5e{}yc>*Xw9Fe2UIza_VmLl5lhqoFIoYLm(U$5k(X5o9p;g;-~HO2`LkASHDaPLT_6$3fZo(gwgfPhd<-?xkezww>j{y0?p$QFR{"
    "?uWF}Dp*60K4!`|b6gfHdqy~&H*oeOa22>2k$U1WJAx*i5X#>YLWEEDS;eP(hxOrzAjKEiAwUqkId-ByxuMa1f!S>WT=M*A8edE>"
    "dzo?yTSAT{uNp*5J`OvabwYXGj!eoQQ2&9cWzp5xnPMPfeifdD&Yzr+ygs@Dp?Ui0))TE%zbedmr`x+P=0an<6f{${4nF*4N^?wE"
    "W+o%juk9I={Z|Vj2_PhZ8-hWpAg1h(b#W`bmvti-7@%|xHp&TaKI~ZBuuT<tQl5BV5=@GLUW;y*jFaKpIhd5i0FC1RVCttuGh{`z"
    "y>pQ^0--*EJ%v0l@bIaUMh2Z;t_e(@9SZo%{vAV+&aB5Ls+#lS$w<Oh|AYvZx(*;IRKo^@WRq69Jb`(LHng9e_458kJybhi@l8N|"
    "QzqLb?&^iK9lm4qm3dp)X9%tJOebXB@|%uFi}AWymK2TbcJdYB!m*u(TLow+Zf9Z9xNrPrtiIswiM&{XX^ZInJy#{volbC3wtLvF"
    "QXhT}1ElR|TEQxC(|7kE+f~|>Ei?TLM$uQ*b&eE~cp#>c!e_E+4vpy!_Q=;(wuF_)feoF@=7?^GT<2)2R*rUX(iCZ8rG)~TGUWJ0"
    "l;D}s>?-(JI<p3zHpL<!$uC$76HpsyA{S%QtQh_U#PDNJ<QDhAeye8T^U1UxcuX%2xFS}Rg;%k%0U0o|snyj}akn=bhEC>(Rs8;C"
    "=I9cmO^yZ0ROKWcO4~H<+^>A~;Wp6({#(B7+0LG{ys?=zHzDz)<qtIkn#LF?Gm<)lS(1g_KTQ=LF8ah1K7{P-YmP5dUh%wvGMjZa"
    "gU1`s#i4q1P2t)QQ&oI&(#ZtGIQtGY4vQ_8GrEi^w}3gQx7%j)d3N`&n%b>Sj@LrX-TmzO0KHt*C0pnK3^<ljrEWmAYq0`=xT16M"
    "wFf6mF1WJcE~WGsHJHV=ty)9};qWbpX_BmL3~J(DGGcJ(m1{HP1<5L$*{?lKlCqG>8X$b@5&8`3lH+3K>hCbhOV90-cKZ0i-Y~mZ"
    "PSb&~>Ot$1(ZjB85ryvXbr9!Nsa-TnW4GsKCDZF@pqjmwcHA4IT&$Db-Q?5B?RZnYpn9{miG6TunzHb4ArB>bS1fIe+ZQw%NXO8R"
    "O8sCV=qg9Bew~+3pKB9>(--)j$s2m}LhW^*MR>c47|5X$nSfP01Vfarsll4Q+~X1-rf^+{9oNE;S9{u=cL+n<Ob#nRjvZ>gR}{|#"
    "e)WcpYy%j+s-|{RK`=$}QJqtU;q=}mJgLvlaTKSTstUl9vBBW`9+$dQOkw0{T;@gXQw0cN4%&VoKit_yUADN`TqinZDRf8!7ugvH"
    ">2fIvFK|{aJMj@7asDmAPPodzR)X}+PKK>`h)^x~9~YlsZX4tFNA>=O{b9gsiI8*j0vK$75MtKxT(LDL<Qi5Nxk-u@@q%k?6+CkU"
    "M+Kdai7pt363+HVJSsI{57l;@hZP|mj(DCWOGOCq>vfZZs9nPWlr0Py$AwuP1fX>+^o22RfNS4a2=sXfs2j(1#$JkxRMWKMs^%Xp"
    "8MrAH!V?7?2?3Y%0J0(T%IDY#K^f^%IeB}@!Of#X<{&0jDsT+2Bu}1J(@jh#mo6<giMnW|7-5N+Kb_AXE|h|XuXA?GN}C(#`rgJ@"
    "P;fHNGO!Hr))97{+s5OhM9h_vG&-GeEE*Y0A(d1+jvajFJ37*^5X>=COww&aHOyQmZg+ROO92bs3;Tv8h7#N%<twSz^GSFx?Bc)#"
    "B=wES8DF1Ty``X2?ujs&Hd^N?y05yw7gHifb$~9_CJ+D<K<d-FDv!Lk(%;5Qo~>9*>QGYUynO!)2Ddby>2`;eiaqElj1Ihh(k9pd"
    "^u(g2U8}!%j&V_0%}*ctAfr$NQA@)gNBPIz29KG)@%ZB$9Y->3sEu)vSY8AU<wg-Uk!{Q?&`MWmw-7Rj+nhi_5(wSfbeNL>lnCeb"
    "=QQ6t>M%k+{XbNsHEcQ9{?xnb=lRj>i5g`;;3uZ%km;ACc<$6=IBJgg=p~zzj`71E2$i80gb^|ZZ-*XWXnF2JaEcquSObUQI9)Yq"
    "Pc-2x8p7fS>-0Pn?<D~?(06*MG2R`MToYM@zK{O;M3k~{9J*cOq$vj@KNG^&H32FHNqTQ8i}cmKYI&xW*MFkwKCu_?)~DG2qM5&)"
    "D^195zI;0*3Z@^u;;pmoEFY!YLaAoYGo#d>>ssd2gOW6(*_>J%hqS#n%vsl#cb~JE2if%70A9s|B{C{?n#xcZL1UZfE6(uqceL_F"
    "&doOy4y&)oQrEIG;aRvk+RZ18h-^bqwb0Ajm?Fe8JNsr;uk0EU#KaE2mRIaDc-+cI-yEOCdf=U{N8Wc}m!!Qssp2lFg$;em1v6tR"
    "HXntc%^wMdVLw<H$cX81+4U52yb%B+(H3z_f^F^v22X`-K_s!>)-^TB89b<TvrX(i>a}0|t-tiRuX$uJQ#e}PAu^3CYB-;i=Z&HX"
    "cJQxZczPqHwX<HK%hNt;N?C6%^?JtH1SxqWF{`rh1-KNp@!L=m+pkDrK`ei+*&Z)r%tP`A=-o!<wf<04#=_3gscyqnQ;znpfI$?T"
    "+4eeHD=AX=rK*aI;Qj}|dH5lf1{XC9fcL>h#nGfktfq#ZU1EPHREO*6hv{H9U0*;~b7!PK#zv)MBb1h#sd$n){O>?TXzKqf^-#BT"
    "(xNVF{D<bor6y^D#}CLME!or+4vb+Fam0#sqU{>xU0L@(rz~H%kU`+)TU6X;5Itee)vbqJu@{~zq^q5?@1FOS#wrv;&0cEPA{0!q"
    "h84C<sv@<KHkiJnIhJ`-NUMU!tgZH2HI{gIXb#>Io&Y2jq2A+3;DyKgtMG0JsQgRD_PHEk%894v^ZZh+B47sCb1ltJtc;=|=R8^T"
    "e*!PEcmHdeE9#huud(jPtr78CCD!yOa(nL>xWDQ{<#8L-;dVGg!1DB>R5$a)c-?{%lR(&A{j{1+ZD*wJ7Aa%qxeFq*zZx6(CELsa"
    "tqEE|&jb<w*=z9_^FlE?(se+Gs{J94+A=H~N|CbBjk&@89)VD-*<=3af5wbh9)aZuh9?z5)jj5y1XQfF9QJ=u4X99cqea}iNTbj*"
    "ia=68f`#^$F+N0V@+5^@XX|<C!ojGsO}g8oKHWVbD9)b)QDmMb?$A2mv4ZS58u@saQKXdRdY}U~s&S9JgYTWB2yULamhKTj2bsf5"
    ")iVNpi>Aupk)^UC)gRprE#&h?x0u+?w8Q}!4>7dc^P4V6$73XUMqdZnWhw(7-TPjoe;XOZK1dzJcd6Ve@~FgB=Vru8tl&t=k%TUa"
    ">XKHeF#r36ENd=7P-V+TWjBV<yFM_<_z6+*gC5<I<Peq-$?ZhDDY96eJPn#yh<}{T)7EG6{!Vf~wE=v=V|b*oCyJ*3Hb+c{<=#&<"
    "Mo^u!T8JhJ!wgtR7&J%lzSNCOebFbP|1$9*N_weqn8>+ydV{IIr=3PUa*)U3+F776YGW2)2DxcCiqOo&qvf<S;RT}@_+y<;GSod&"
    "x{lJ_aCBua!sr+qxu$ljh^{O@&o5Ok<QzWVP|Sq8Lh>U<%>P)(Xz`bQ%0bRhg>R`XMn&*Vz?2TmEDI9_X8{L>V$@`bHe2<4wUD&&"
    "O7w`NQzJhB6d5^Y`rq^e<%-X!o_!5q{NxJMP`I2j?5*d0`#(5`r64>u&;Y=ZcS-uLpYUk;9VyZm9bCX>bSz6=fjz5MI?kl$ogC>Z"
    "|2)?>fV03!Wm509M7lm7gTCcPM!g@qwYQjl-2fM#T?tyV+&c3PK6sDI(n_${R55?zo)X8r?JA$oH<zoh1<77}p#ZvHmcWml$ElN)"
    "so<1dJqB2T7%AwS*rfsF0=y5@b`Abugr$%oMZh9U>j`eIZOF8q16vGlhJI3>9^c?{!rFChocX?U+nf~?4aCJghhIlkFba!)2Hqdw"
    "LsyDfL}zOj#IyN4(ICs#J}v7YVN|xDa9?GC$~^o+uShRpTOSML!qQJAB#@Ie_?<=wEMWsBwM4%xOA43b2|j3reE=(FKFz-((s{uk"
    "I!O~BKgbKb(bLD^u<}DHOp&;5snj}tWjQ@HFtmGf5vz0*{gO_Gd@3}7^bxg0joT`fY2oa(qQWj@qL*N6r+la9_0DYQ$vmGYopGzL"
    "E=(rq)V1JlLnz9vDm5vZgq+<A^DAKoaHWGDtn85h=fAme*2@Fadf286_T<a!Cv(}i`ug*c<GUDQ^BJfvS+{?XJb!}>(m~3bVLxPK"
    "5|PvJ-Mqqn7Z8<BNx4ZX30i1Ij^T4<eX#HF_Eeb;e^pEU{%?Nx0N?X8KgG<jt>y)wSmKZ5(F%dPDrY_i_16ctZ4q&Bd7o}=43hIV"
    "BpQBIPWQKEEi50<PIL<|Pl=1@wYc49N5@Nq@K!vHvCM=9D59Hw--un3CYKQxsm#=ekwaL7`$IU)yeC#cPHBbukclu@qd4hI&JXG7"
    "Ky6<7n$5btL?3-qGwTViafz66C}j;k&0K7;gs81JyZNdj&Kzszet+eWu|48CTHOY$vjPay0&0nGV!yIJf8}v9WHjyD)eQw?crZZ!"
    "f{%BylK*}eSeKP7E%pEfcy<1Ya+nzl8VCc)io8fQ(G_r`TI79FalV7kgI5S=U-L-j{uL;^3$vM%VAmHdyPY7Go9|_=)}1NB{p*N5"
    "2!GYiQ#%wjT#j-A0k-(AIyDD>-g%Kzi}=O_`##{`-A4no**f~i-~heiBuFn(1RYaz1=Qc#35=BHj$=uCLcMnV0@dSZ{W;nFj=#J)"
    "U+dN)uQU%<drEGFpXbUcZ>(v@Xr09W4A12tHE9^|erR#yqLpYOZ=nhHP?8GVFKq$EU`lPU#f{I{Ds1joo$pde!zWBWKS7YsSUy#7"
    "di4EmAvC{fzP&pfwck#bY7$gO<j9v8c=cN-8UVOiDj3ozNBD9>JJ;q-5cbYZbLt`$HfUwXq~Q}qoQmP-w22o$;803B5U*_>?OOZ0"
    "93DrPg+3*rqKcJg;OABZ!V0c3R;&z%%{PDM5F(2v{IL%^DqP4x8Y%7Rw9O#x`*Z)@$Xl@MwpwAPg2u{nZ`+4b$J?B7B7pvAD3Z!N"
    "tPx+m)lad$?pCYLpwJ>gYmqrxmtm~$4Zk-O4TaYxJ1GB@ZQ=}mm1y7snrQE0I_9%W`cLl0aPhHn05d!%`BzN;L74ONc7jW>-k=RU"
    "lRe~?s8M#@U#bMw8Kc9&xeF7+^k?N!e_`Kf>#O}FlAm5bEwVHxu=c(kUt!>guj4cT9KF;{^I6Atr<A%_Bqtvi(kqj1SrLVUAhLav"
    "0O^3qyyPyLjHi_pS%$!}yZcw_?U>e==;E1o_YrQ?YfXY5>|t6@5dq+lOYu^}VD~!0&-(#IZ0niwFbr9)Uyvob6=ti+BVnP*P;79B"
    "XgF%0#njwY4L`ZV`aJ|SG~`EF^J8)WH1D?2@`gzL6*C@f_+0&f{xlnxmPeyjOuya&3jMt1cQXA#?P*&ENf-zz-^w*W7|=I0kHp4Y"
    "BYMA?jn&5(r!qENN6|f+g_j`PM@&?R3|>0%P<seA^yco$er}8{ru=3x554h{yl^MIjaG-NGz?DZUNb}A5~L8GqyZ}f))OfRshj;8"
    "nF=p{hI^DxI6uV&NFAK>Gj=ucR)Xc}-FL<7ImBnx+E*gS)I>xsZ>0SOZ+8aUVS6~D>Q7@A5@HJTX$|0XXzc$=aoIFoaTN+et~vL_"
    "88*9bkA@Aqc39(=ntQ??=Cmy=I%WpekGIN!yKsvdSFIN07LGzdw0X<zVQf(hvp~Npy`)I@g_Bh~D%pJ?$WnMh5kz~?>1=?&6Bu&m"
    "rI{-zlJtR7PUUCt5XUt$1odgBP1Y6OiB9UsWmzsdB0tawn6F6!S*VTcixg`Mt`jV4$%x}g5<i#(<h7Uk-}mh4D9m!S3<nM-HK52T"
    "5Nbl6=aN!WH^qA88Q6lEXZb2_a?Hvi1Er0n$TY2?A{a!X6et4>12G!Y5^Ft2P@<u7E_3#$=T0Ryb9S9NPVPf(JAN^%5+??MY&;jA"
    "t=GCY;RJ6r7-paYG6@5PnlLS8e&e-cX2R3L;7|knW0j&uqwxF0rylMUDJM_%IWLL;NX&x?;t%&q2UbaR$T12G())pk;PF}N<m6)x"
    "kEHuPkVZWh5w1SVK3PO--P}IUp%=yF=3Ob5!a2UtyrB3n(eyaueB?fDLwB1QpiF2?WZo<w$|$*%-*f_T*99~V#RPIFwiVg$XRbGe"
    "1QX`=6aYoKvfy`q*sb`$oC;)m1MOa0tKM7ZK(6%ymyXEzr;`6$Ez}^(l(eX}h>O4MAGDYD(Hz!@>5F2>rml~NtSZsL1iTLBs^2K("
    "#F&@Yq&+DWyt|70rfGrakRoe3d(w+GbpOqueNm6!T7N;i`%dl#=>UUnkms$bxMfqets#m9xuFb}TNab*iWDr57NnPQngG8I0#j%D"
    "BDBRO#J7cbvHOE-u;#?r>UPGuGw6Q_hfXE66@?j+c*hf_1xze#Fy{~8Ph4ql3=!BUd$(jnBI-ETP+AYY*8@djTfW1<L2Vz$?i_?w"
    "LXyI}mcul!^&l4Y`n`v7%T`CL2FPu)ChZFohq#GloV&_4Vz9*uSO>!A5bs^<Rry3i6%{W}v7Kql?q(uL$O8pS*G<=c-?;!y+31d="
    "dZQSG{YHeWn2v+b#cg85mo~h8D4k`F;Q>&;m7518KXOC@szE!$S9?gT=M$c3ux-8JL`xE(z>1=Flqs`U#il=|Z7ofN2SU?Y#^+S4"
    "ex&9&fX^sw3fD{fLnzmuN}p6z`sr!-=+xc|om;B>UatM|Wo_V}|23ks`opp~&`;4UVZ-EtfDMiqmx#+Q<85&*ivlU>7tH}P{H=>q"
    "MBlE!k*U1T?4%HayW)^KX7t^y@;nGL2`tb9<-`w3nI(Cu&b|F3=847rIo{lsEKaY$`6n#zNWTFn$zIOAXG@XSH`0tDEw;o;bXm>b"
    "^_7Yj!X}!4n3l!~1PsUC1iOpTGWVx3)%w$^DcbIX7~GSH$(C93M#PobhcNL(-<Pl{2JRq)1J@1`<Za+Oiq_N1#~ZAr^ZshgUtVy_"
    "2KFI$<CV7^afhFUy^y}@g9`#s^YzN1z)M-4pRcbN{!Ywa{|8(PIkbPT#Gr9$9!U40C(Zwu^KPum2|zT+?hC2#MeMmNgg^$&<)wOZ"
    "6Sea|eVc(uthN+Zy@_4?BR)+2w-1GY`r-!2m1Gf+W68nbd%8CmbSMzge2Hu)FZ7l2FTFAy4l1lHyvmcB)McWFQMrNU!%{n9gcl&{"
    "zJ8qOx%JX~2A~6qrr(uA<nt<M^K3ut9Coa|q2$^!D7sDl3U_qYb=xjxZUs;DuOcZ54W+RPC5X!J`U52KUefR@Efg^PP!i>2A6d=I"
    "Ozh#qkbtF7uIE}1)bkihTeF<<Y0#Tr{Af@;k2xeBurq}}u2b7K)4)o+bcqg}N*P}WQ^@tS6cTL#jXoE6pO)<qKTag6BAN|b?ANa>"
    ";xjgrZO}7~{GQT`{luDjUl>|#MKKxHh(USM`zv7?=&%WjBayRr>=kmW*!-SfCMCu=5B3Ig3=1@4ux%z=v#pk#0VRul_Li!5-0HRA"
    "Hv?p?H(05a&-=;nM#X2ZX9_r!e$YiX{+W*_L0M{Os|@P{_x%G;Q5*!B{|RVNSr^vkC3f`It!an0f;zm|0Paw!ftMTl0Zu05g5~A9"
    "YTG57>Nk3epE)6pr=aivg@+R2&=Va?3WID2hL@{22fKkkl?zv0f*d33jpnjXQJ;=~T1JJ&uFK0729UGJGY|R)r%Xq2SC<JNdq;<Q"
    "qv;mBkc6=h=F4@GlR4m5r>#8-*&nDhnK(8Kg_l6$-P4$Jfo<OnhlT&iUtuUHw7FO=l(@MN@R=#Q+>&;Sy*rnPTX7FaDktU3=jq5+"
    "K5eVg0*^{<9|AAG6<dz%ZL9oF&1}jf(h>kth}fRr&H5vjz=t!B8}eK@O@FM>fwj3V<?)BpM|l5M=s6U^xP$0sMAK(k!cpNjJ&v~i"
    "f@-w9USi0`WU#dM8|JkmUyCY!H1&1vL46AFALr7on`hc<hHNvzNiU`)7%g5~ZLBiFhJSFb{OqY30|E5$UII>Yrj&K*>J_Ao9X%ID"
    "*&D#Izsej*!vjEuphq>fwp?xA*B(B27Dn5jE3mB=LDpKmF@c*OKFo?gJ%xE4sKt6x+rwI*|K%DDr|C{bcCOhnleQAZ0u-VSLBj2O"
    "W!!M<NwVCH8HG*|CewtZA6{9w4SXnyGMUr@DpR%As&!8MZM2QLhsv9%Oby?|>xq7tUcM42fwZd#<Z{cQtiin?7TP-4OSa#g71d%s"
    "bD#2|Z5E#72ek+Ots}raNTbhwMO%t2!Gh#{!O>^<3JI}Zwei#S7>?sV8UN;<F8Aw8$nKJ!78|2bW5(<tMwO|*t8zekq^Xi}?)3^y"
    "q{Zo;gJDm*?Pry;J8IP-XL}pcbID|`o0jT%Nep`8CU6r7`P(+7Lh*vDDU;7Ru%qzZnY!r(GZ))TN>w4mGF7f(Hrr+j<_Ncr*()ZW"
    "!u3j)ALW1#5@>MZpU^Kc4ipI}*nd4v2!F|ok%*U6n)?8;7(1B+QJU^zD0)HHKGK1u7ytp|x=O&<BggS~#-OO80=G;<^DWe`O6P}I"
    "mcp|0&Fn*H^z>&M5o+3t^~pO41l1>NRf{=OAUE7e1JGge^1E1&wwL5+)dX4!w0S4B?JV&H^q`DO1cpSno4;&wwes0J-W3~z7ZL}r"
    "y8Yp67fiEd8h{DQto0R&bp@UnpQd;6RfP+0Hw2uP?v${rfc`H#m{u`hCUbFI<L1{_sv<&DTB(W5F-5a1cu73i#=_Hb{g6@8$$kbY"
    "RNKq0`_Wf)c)@b$JM(RMx}v31IXFihYH4R1U9XUcETxeiM-G}`Y9(@#g;3UYd_#_Af==OtRsv!$)Kn04)WV^HO$1DGUww@|VYL)4"
    "h_5!1h<5C5AGocZz1Sq}c1Ie4BBB#@GIxXtKTpDCpU6Pq!5a?=ahy`B|7_N>=c}7`Y-#Mtog3USnw2U%7F$VZZ-9TacuX1TzgGOv"
    "oK(b2twprMeD7hsUfSo-%V~Qp0wQrA&&R>7Gnni=8E}ihrA2<#dO~^b$+2Zw_>i9Vq3B)>U)9@GUEI&EsnME(4i8T~We?NA`E)mP"
    "Umhiv$gw;_IEZ=s>)+FY!_4brja<u}hQ{EU89_G-omLT)0{A*RbD##_-XYimbb6b23nMFyM-Ru77?`5xRM^_q)1dw=?8`W^(^m!n"
    "jVi$NABKD{ED)<itZ`V6;}iij;{FBsSa%F}GkCH`WGBAR>|~0<!&sKZZ^;-FFNqb`wSueT=mmS1>qPCskopw?1U5rm^%=fRDej}d"
    "74+am<lhDcyzyg6T0}{THsu6%I)@cz%eVZBI-SJ&YpN$T_KxiJ4@%{nbOSo2@jyU|^g<LJOfr=Mz2*^XOO->Um^bS!O+L<>cCLN!"
    "`lR^+3gtf<Kdy)<;c1kxNtiA_fzBxel?MmK+&_uKO^7>Jr}@v?^BKo$BV8$kk3n*9<Yt~9qZnQjIkZ`p7WJ@jCs-;onB<!1y;6b<"
    "LkbalsTzrE#`$mgQ%XBl{H3s)dGTNEq*;H@7*G0D5iXSs$=q^4`_!k9S2N4IyL20#v-I2x_3Bf>uqfvQ>cn>7a^M6U=YM)>w%g7)"
    "eE)h$s^9Ci|LcTO6&c2~OqqWv*EuJAmeERwNnD0*stb2->U(sPVBBtS*LWR|v5P~0p%0|K(5do7!8Zd>=0(;SnDnZf9xz$Uhzcay"
    "lzkATpjAClcSd<e1t8I|Ca`fQ=nfvvj1OqoYz#WVd2lH*Q(e^Ys;Wh?%^paM0p~;j7UKd7MK`6YYWBpCjHtSwM(c!zVK@sQX-3e$"
    ">j|5m?7&|fKC~Dae}<p6%p?rnu~*5lk%MI^WEr!q8FsQEPxQdUNX%8-Ep=5o>1V)T(^iKQ*U>QHajL1hovP7K1_|)<r7Tf1S>q~N"
    "pp!)7C2}`|#FCc(o+0ofiDE(d)bvZxGnM%)%|eCd4$MHp5RLp16fyLRHNPu)fz2`_Ux}qI@_XU#ec3nmk<?oWyT$lZ3M&ggu|R;G"
    "7yhlw8GF+q`<uC}G>ya*v)_*+lfFg1e;^o_^FBzumR4>kmH4-tzeO$UC?4ZrG#tWg@<dIb!V8Q77SeZ)LAtGS&fFSsQBFqJF3{Cq"
    "pg^j?NDtJfmNo{^28FtBq6Qc1@A*DzAWZt`P}W((8HUsvadYq%L<<nOL)<M!rUd)1!#y|;2=4ENUI7H<7RMIWoybU1YQ5~_Y4sLW"
    ">=uUd+t1&x9=z1%OPdE7r)Tpfu^1H=VJ=O-K&>X~5E0R_jGZ)lGg}AeR8X7g$@!vUW+JzttCemuw=HjN!0UpMPkBliA|HzMa(;mA"
    "9I^>KE?}2wWD2W$OJP5(<vhWahcQ!$8mP?&i2)Ya$r}EPDD~+!T>z`=pYmMj#_io+5eO`LV!kt>SpI!Gk4?Q)nMNjE$(>I*K0kR("
    "Of@uZAVMGi1TE$g$H@@ex;smTJ??#<RoyYA8RqVQ;mt$qT^QsS*wyF-wFVIsiKC@BY5mrjk1sCL?$xA`+Qiw*fr5Ln`%;}3%{7^B"
    "bo0IOGmIOMF<}p&l`$twzglC#6}~Yp!VRgbN_OqmX9&bL-)a~WsqQ{k565DVJ+E&kM(0M_b*w$4D4mA!24OOL@*r4fl;+FMzU!ws"
    "aYhrR>jNR(VU@xXqq-PVEdCqGwzS%_D3zM7;GEWi;+VNMAEHS<DhUuZbo9|2bpxoQ7>AMv-dD2w-jhT7^6C_DV}b(wh2D9>N0@Fs"
    "fMtOuSU`Z~XuB`zQw?<>#(Epq5HUd8RpTi)v*zjq|6=}8E>;smkyXMrxcRZF*mGcr)>==16MY|B==eTM;uOWh6PhZrdw620boc;g"
    "a6#85P%VAzRxnX}O*MCtKL61LY9HyQWuKOeSe?d&oWm9s?BsD&HH~#H4{3H5)dM_2tVP)W>cf9{_R&CRrn7Y1az601)+xx}*luj6"
    "$%qel5+t%tv_i^<<F|;skBSau1sqDW@tc+7H?nfRV3)k(ex9`E``}a)Q?ML$-qT`~7Bl!$<g7(z#!*I9#B=NkOfcIbR&JFvG47~C"
    "M7k(4fjq>=pi*^bTS}Bnf01r`(n^2S!5sB55p3b)nUURVf1AL#tkh&lz)o4%=TTifWgf80Dk|gUV0i@DZN#+}v#!N2@sMb~pD9U5"
    "<=<(({O%K{qjd<~ZWv9Fu*L+(ty-!p(K_LOa#>Lj<f|^6T`TM4^-WvL;h`5D5RGK02<H8&?M@5JXnk0x#p|>z-RQ5}k>Q&-6QaOd"
    "*#{!N*@l<Zl77BIpNr;wbXV_c>0caDP&ajngm=l=60w!THL!g_PcKSh9S|d^FRQRMYlz{$$(HH@H8^bm!?;&}tVFy@$o~@>XtNzo"
    "OU>yVE`kxyRX7@(m-T;*T(1(Jg<+W5hI=!yKK;jHx*W0(OQo3y^-OvpxIyL3(c`GkvlQrLm~vaqjGcF7z@KUvE24(AtxmgdP)|<}"
    "GVcuuat;N<5O>~)7`xA(BrxSud_}i96>pUWJC*!R*wmU@z;da;(41VYcB^bndgM`Nq*q=4-DQ`|A_7E}1Y>yUVzIrN>^mZt*q-Y$"
    "8spDU>ap8PFZWp8JpRzvko1XX5G2a>6kI(SZpy`+@vXic9bi;e9z6Bci^zSBp?p6Uc%bs^lVp{}jrPy7wZX+K!*ps_J*;ev*+pZ{"
    "n6z9$_W<V{Xb-=%3&LPz;m8fhjS=t4@;X|M`oBEpbdQQ@ZsSjV4=2C*&SR+2%cD>Ox20tMSprOR!9PBdcaOx4^CO7d%USobp%c{P"
    "<c>t)51+XeckQg@q0t6q1%+mdbXBw?uj1MKXqZ0cs^Fl%v6;)Tuz&IiU|R{UkGZ!XKwK@4skE6EV$ZAo1dX8V%vM^dX3$<$+gZfY"
    "K|A@Py<wvd8h3TB&|&XF&uRD0N&*xJNGPb3k$%ySx@mkCB8Y+aZfcxk-8+F`01c<p_xtuzSL_`>Temy0KIbfDZth}}-?Xq-UrTMX"
    "5u=5(_@MOM^dSgfo$(3`9dO}j)ZwsG9!TdfPSW^WVnXa`=kk^qChJY9lZr{Uf<okCF|B!NVSC3SCDK5ko_h+k&vv9wKu7}0=4xb~"
    "T&?+U)m~_wMmMR34e4n!QePv~M|Y;G-yJTyDm1;xi5cMJ{!%Bycf0<^-fea_9)#;y!5?8;oT+jmt^PD!lOSYXTNay0C{(<%yuHi?"
    "g%BDVZF$9gJUamL<&_^qYs5fD*SY8}0MSm56F4S&T?H$LOrdX+h>YR?7dZnWH&*2lZsPh1vQVlMmuqimnnx<5FhY411yL;&$%oy4"
    "+2PKHU~IRD(LFRVdffr15yB)oG^{@G42Jv(3W#rD%dHvKclsUN(<ZP5OrR{rg7E?q*bTCf#12;k&RUAb0RE#9_NCtHGDzvJDfm(L"
    "n{=p1cHLI=rKGg!wQs@FSbS|IjX{@z0c=VNfT@v^>9^#O7PELVok!NIYB5qhjkiYrWI3a;e(Xl{I&1lCG?SKF0FR|HlJmEEExtUg"
    "F-cTFKxHYxq2WwOccThQPMI-P0ogEpj$&N*sC^9Wy(%V>jKhsJ?r|=_z(dvsIvh!@dRdN^)(kfP_tcZ4eEu9;=030j?#=Pl&4y}>"
    "A1|%dnKdv%ZVRMZ(z@dFYSlC9N*#jZL-t=DW7(Wc;vIXp+dmZ@4vz3<L;&J$s)xa6BKjqi_tFMUQaPR`6dJU%@y_n)^FaDsY}Hw9"
    "vuoXp)NSLJ4|!d1B4G-;{j>Wa1a=c4hN&b8N)y<bR^ekOtux(K5f|N+wUiv?I{%xM?X7mmV$a%>JSWfR2iZ-@_vAZE-GE$nanZXn"
    "SSlu+;saPx+8*XYVqc1nTRK6GP53rNAxQr};3!#Pq=4W?rvsMJ^74)mxxsZjnMNq#ZNMJO))D_p6(BN0J73zneH@8di0Wy~rcEs%"
    "&#gr+nSsTrl=?QhtG67sSC4<9QeDU1L_M#}v(iRadQ8&81Qz^o5W?GmrLPHQOc@H}1HNag-|flf7)G*Y_1J=Bi)I3In!cb!zIT6p"
    "Zve_mJK>|%_~c}U^XI<T(6W)PbYg#p2pCq^{v|Ncnj*zz&{11nWw^sMYAW-a>_I+bEZq83qzR106u^bBr)MS$|I#&)hWu$7${=KR"
    "1*>%hoik)uOe?ouOiGOy8jY4N@x9FyNe@(_#g9GT`3GS8{R0+eDic_(TVuavYCnCW?PdZp>oRvJn(X6WBX78(J1NE+!U@zq(w*uU"
    "jcri=7-GE__G6;^L25+@N)L7K2+(o!GM6m*%liGBvCAZHw{b`P@?AM$l2UfGQ+s)Db1i4-qb7=XV>LQQ0Qc3mY!+*2Q?Qqms8;l6"
    "7F{Iag&6xB+45;-w^8%6UhQDy6w3K*AO8}7@(3i9G#YEW9Y&L=Q9o`eycCsgH`I5+Q$o!T`hnVvWR#cnr>MJpB*{u18pB-#5B;7u"
    "xX4++3PO$@ymrwZ;`KiNavG;}_BL}8Qe1v{6@(!-k3beM$bN?PKguw>lV)e)_MVl)hMq4z0yi7SJ-50n=6mMe9#OJbS20~fjKI(6"
    "dZn>E?dFJO3S0NQE|W2f0!!wmjx1D)jgcT9U#bY!O+>>)T-xX(3l{e1b2!7Ck;Qfuh$fAf1YfZG=tEL8EW;Bt+`Ll97{GUVEm&%z"
    "6*!OBPmu%^8zeV&PHxw;%Ao#j&sccT<DEpQJO`(0QDB+NC`5q%#Q1Na!O}t!`Z)mO^8|QsxL!<IahW?W@gY~Oj}L?qq|mfJOiRj@"
    "vT-A>u<y-Kn&8zHoQW73_5bB*8hey+*>eg311aY`80RvSH<U{6zHAPvrawj{75uT}5rhbxT&@ZxRa!1uyrm0Xlz3}NcAKqAlCN6x"
    "x^VZ40e6be3}CGQJ;9r-RamJjQ<!PNf9~n?b+Wa7EZGd1fGNV^&6Z)6_=@Oqi8GRwb7QehR-l&NFpUuF=0R7!H2xuYm14VcVZ>bB"
    "HS_M;00n<ts4miD&8T}pWLQPx9Kx5K+;fL%D(2+b5tpi*Xmz_dg^&SlX*9Mq6nJ+JHpKB(2(HF~$p0th&Pqofw~grSdeF$$BlV0<"
    "V%~w`Z$t+2-m-xdp+6$zvXQdbRU$)n#%Iv9WwSJMFK;D-ng(YDo(+2*d+XB%r`hJ%I%=M^q`YMH-c1#+1V1zqfAS=2c!XzK*C1Dt"
    "3Y0LW!C^2K#Y)qBTjK?lEG^bucCxDauZ-#too};Pk=!%zdcRS05B*9y&<h|=>afDBuPbJ1!BoRDxL8uwEJ`G<U7)!B^siqE7$9Z;"
    "d9XNH$ZC^T$aZ?LqB<B1GN=w0&!dH^z>F`3S**v^9+mmAe;9#v={86DaBc+s0ZiBWs%}CG^pB9?lpw_>PWS8No%*rDyAt`SD`wr_"
    "wHE0og42J%Bjf(ZRCN%dZ4{#br4E%wq52<?00FS91l0Kj{}I02vBYQl0ssI200dcD"
)


# ==== weights/strip_net.npz.xz ====

EMBEDDED['strip_net.npz.xz'] = (
    "{Wp48S^xk9=GL@E0stWa8~^|S5YJf5;S$d8{#^hl61-q3Zsr8L*_^((<N!_w3FLHpKUV0JuO`#Mqyw)Ty*VT%?I;+N-aV(!&H&`w"
    "se`IZmw+jz4u69gW&&l>&vRbXtvl^{R@r#?>k}8u+@qSvuW@Ngb2U98<8HB!{tpV(?9!TyXH=J@<Ut6K7(7Udsg(2l>xw2CqzgEW"
    "DQXm5B(Clg)5v=^8>#$7ZEvLd$Z&BD1KYkBoT_EAu3c6~ft8ZnJ}941z&|!mYi)#M$hR><LRxiLhprgO(}yh+r&#ze4Gl{9PxhBs"
    "w)+8eE|P{*<W>B`Q-1BeESaKKOav=|Jt@(tSfFDqw0L_~ceWZ3sHI)@4qb{FL$5zWtS+E4kH{pn6;iSSyl29%+-tDYCu|Uk6(Rs3"
    "6O*Pi7Pbwr*_DG*ST2bU980B`1>**x7e9pViPqprp#srUU1$I&_<Uh}D{42#OIb9}i7UlHKH60->(M?)EpL9AUK3ryC<xESfaZ|Y"
    ")$T$Hro%@L3e%!-yQQhCOv67DeNh=PIBl6<?zjiq7Kti`PW%H$!M<=UbYO)|IZU%Vp<s~gGW+}HSC}5f<?V)<-w+gvb7EKld)C{}"
    "|4|Y${0M~&mib|HF%ToBxjMzGls}krqtap_*w`#P9i~djI{RjVfwIQ})<kIgn233-wLyS}x&_|)_D%(Toz0EiKqigO0iVaD1W9E@"
    "ylOGIj)-U1LR>$V2AhDTQZWMO+y5)xj;xXpi#rZ>?sX+%eA4GqJU@7^5^!QO!DHbz9A*4lfnd=R(fLG51<K@{+GM-$r)G24Ltv(t"
    "Im?OQ^!DgfJCm!5HU55=zsdLu^?$Z)PJOt(z0_LVb;yfz*ozMnat|4C0I76nTo?^kvCkPUOHWSP3)GvitA9^!EA2xIzm!gE9+LDc"
    "LYzWxP|!Q<_4ge%!u5|m4L7(%_ze@A(c8M%+Q*P()hg(RiE$*O99lMdQeaa5Wv)+PtT$!)Dku9H0aZfemFJ|QCNgGs!VYPCNzL|%"
    "8-kq-K$JaYwYd>-H@Xiw9@xOjJ$>=vr^dzUj7#Sose}iP5B)Ne*HLe9#os4@c1FEEib{t?Q$wv9{VL{&2bs5gg>3j;t%Z6;GjUy8"
    "Le2KJh2BCX2}Wm!=S5PdME7~KZczemXWIp~H9Bq0P=IAhEfXhcqkkjc%~XOQlon*F_02{>=(4^Xt9qek#X01g(qYS(l=Jy9C)VG?"
    "v<bf4IPg#~`9)=Lf>w~urENwK`QZRBy3dM29YPGn-)unRe&lYGz>^bPFG~k!1Z=?+$x+!VA-2jhj(hvx@lGwh$I6?cY_U%5!VVDD"
    "&Ze$9WP$2+6nP!MizM1+X`$<Z_9UCHs@~po%NsVlYmaz_<y&i3?1wYR$O?YB!HS<!>cb-3p51i(x|y$_C-jq%p47znSSTYHgamua"
    "@jr6##|ET2-E}Gxm{t=|wY(Psd2My_!@l4}I}7h(P@L^%(hXy2k~znB`KOa84V3BXmTm94;f`RrZ+D$J&4Up*URo`;(N8|vKXSTv"
    "P0NaHB(=mRouVgXFLk1of>!%h)Q!V2^{_WRtjAdD$O-x}3gUe^OiYy*{1pznva`2WsPz1L$D9C;Qx%I>QA+KSOPAiDH_Wz(=^*%}"
    "5$#E^d>WO@tHySdYA7MWA+oME`u_3pe-NV5?orI`z#E-id$OyGkO<Ha(Wth?wZ=@LR<_db!O=Zp=pn$Ci%|hnyk73!+x_jv6AuoR"
    "x&FBWOGN<94t76dU!Abq>#~@svCG5OTL-K-N=5Qbf)I!BuvRT<C&?%u#C2YZx+VMT{qN0RPC0VHRbU&ooavwRG^$*^XO{ag0NTEA"
    "kIh6Q0Rg)2{%b99BG;_Ov<||M=>#88+gys+dM{xq=w4CmxQ+leInJ9VgNbhei0WPbLt8hSIeeH@_yl-HtlY7FSL_nO$%QX}<7W!="
    "6Q+N3<%0)uTg{T?lM4kT!)e_COljW#bozEF_XG>Ezp+r6r?ciO|M-BX5shqjI)bWOupl~Lw@@1vpAu_ID)hxF47CP`Gm$RxaSfVM"
    "wFQZJrt<yJGAVnZbrX~VG~);-ixz^FN7lSk^<ss-bSW6noWL`f2W22eLvS9)2a(hjVi_WkP|=*^h<$rHVrH{$yMfVe`v?vl5hPVJ"
    "Hes+PX9safy)PEJ)i0hvA;>k;M|@i>n1s317AZyg5lMp>gZIr(QVJCty~hPRH<%C=fC=4uJ|5r}T{@5Vap&RtO=$~9UddOEJ7)D5"
    "!NMVmFWUt%Y)rS(g-|-jt$olwkx^OcT5Yoj{7g&?$seWF5h8+34_WmJ^YG-9OQ)o!bVUr)&pQT6IDVCsr)+_Vqfk`Dap#(M1CO6="
    "*oiNNWR%hpLmp#rd7qS;1DF(OW8u7Op^G@cDnb~3ODdu7iPmCRiXA;ageSpT11Uqu^F6FD$RnT4rw)?eyLLS#NcE7Lg?Tk&cJ7J4"
    "W|L6!gN<|jPWYUz$9^^va=8G6kl$Fg`tz|f0~*vz0;uAg%+gpqv*FmZFJx1pK<+>0fJa#zVbo<@@H0GGNUIw)TWjDR%LL&{?;!*s"
    ";Nb8^s=18Ks02Fj0{LPj$%yr23A^yRO0e{OmdghfWEmA=PsaNmhc}hd$^kIEEU&3++&0Hc*zJUdVsU-3TztUeKT(wa<sOWBl^eO_"
    "v%(Hj1^zf{B?O{&5G-GYcaa<+AEB+up)#aE-8H)P&V>b$2u)?$8p07eq~l(c*<o@qy#2Sp2mZ!B{><F!9T3$0c+XsLr$XM%Xgi-I"
    "AejTdaqu&ov+Dsqy?{U~fUm6?&$kmv`pqYUsu-?+X8$t3^EFMz_}0y8t;Zx8i<0hwt6Y)9GpV?eSF;7-6uFF318g~!%PF4oguB3@"
    "z{%6YyGs!0C+I=3pgM($Rm~n70Sx<-cI_VR69*y6@p}>E)QMC1@&ofIJaF$MT;=0l^4k-Ho<Wfi!z*rYRfM+PF1TN_I%GS^dY`wT"
    "c?^VWw0C$!HEemX5|u$gn_8t!P6yP!rZk?|qT+Fl1kmKI?>i%4wz&>{=6DQ>E8qPiJT=6a_dNg=UA^`OB`2oZF$dz}649#SZ??r1"
    "*Lg}*X|5^o`nQ~%$37d-Qo!FX0)dtfT^#^AyL=ynGf{D>!yNYcg=YbGVdJ~+*=S|n%^`kSEo;Yu0Vvr?y;>N-2M=P@^2a>auat~P"
    "Y6WaP?Gm((MaV8Fs<V77upm#AzEY>lCa}IPFVia|+LE%m#;D|g5Z|DZ;k@M3_?sLx6b4Xwh0rNAMViu1EC|kYk(7CAOACUavi2Tm"
    "vf9RWj7anw$Ko;l&O;s>E)S|4-2gls!gseItc=5yO*HrP(k*?2%T5@Ek4XaN%091i{UzrA8;>n0_-;_DyDm`xn|~4&3W^UU05*}H"
    "o{qU2+iN#tsDxp@2d@}RXT3J^JU<8gFB8q*Z18?2AS@l&67<CkC8Y$;5pbOZw2_*UbQabw5s}LeWm4~?hX>HQ0zzAe5c0%c=!Thj"
    "K`>Ltfj|IusFX=ZTAKh6xMq4CS(~J0N@`r*bMt3e<V3=mcA=H#!WhsKEZ)?lNgEDBlqCTfw+LCzQtSyy7$zqP+6%2G75LsjEH`3z"
    "NurEww~%x`42ist;bbSl1Z|}UOxMt2j)1C_qUNaE@x?aJ1Oqro+<=SfRHYv>Il)P_08K*fjdFI6<WmKAlWQ-G#lTy}8*htC2myQe"
    "w!p~3)olyeY~O_B)a0(XVCi}R8lWe6V7@9u4YF*kbOIvX8dMhJCFw#&+KCCy3-AEYUCN!{vmXk5f3Wb%>_GklL-RFxPddemS?yeJ"
    "fA%vHW6ot<L)Y?^%<g$Gu65u*6{Qv4gW&i!wWiCs@G3rgNwtvFdHkL9>9cG7xNDcDAZ@%fda8@cg#79xp|6Uvu0*#vg&Ir)Q*ha@"
    "R`+MVC76eJPpMxRAZtPtIUkFGMG@DH*il6^bWB^ieM|mLOCGh(L39pDbI<-~#^DGM!?vxb9rGOj^B-s;pZ*%$-J-rzgdN5&l84rA"
    "88xP~UA67MDTx`cl_G^iH6vVN7pfbTguxX?xX+xO(u|Bm#u&V6V1TQF-?hyd(E=I9!Qs%pD&Ea%C3>+vWysSf>vV|ZPQ!B9dZbkf"
    "%@XLHT{*e?sMLp}9_(``awhrT<*@$p9mTLTnbK^1ROnUr7ZbfisoLP&25%$G3wpn(f&q)JSD_(-IGSAJopIqlZ%YJ#)f&~XJulDo"
    "b3|oBxY*n-=%H7JJUcU#!G7j)A0(zH)*>O8c!O+2aoKZW^>6&QG04Au;jo9Y<U6|`s4&^H_fz_(0#|_0A#u`dm8*+c*-fjm;aPF@"
    "?M{;~`q1AVXCU|3q2{>RWG+`(TAtnH8jqnj5>`r88W{QM&j(B8$B0&uiNFD2OK+W{cHOrbFqlZ$y^D7ia8V)2{cn^r&_nvkG>d8)"
    "Jbv}XWqt6f59kHbH1d{Xm23hDmaFZ`rx7h=k54xO8j&Y3ZFrbX*n^{#iRX|=Y?WOoKB3CmGIQV&>PuXeWA)T(<~!=UXw&tdJsBS3"
    "J%kPNAPYt2Oo-I3eJl}aeCQaZ<814{?MYUivKAjF(+k^Zxvg)j6NP*MZnF>k#6K6nfHS<(R3OUhZYsQ`H>9YT9fbhznm9XthCwN)"
    "2!ACody}2-3OdfKtd}^v6zwvC%2yqu1E5bTx5(k6)kbu5qf$){D-B~XgvEnJ>SH#OI$l9IClw=(9}4467JIZ|zqrZ+@;}xo;-yLk"
    "W_K^!4zizv(o|#p<$;q%tce;iOH!`R8)!?j%&t%^h0z9w#KNFvFT+%dfD4XPjXyCZY>>J=$PEg6U7zO~tIi{xl~(6rLo-K}2^&EQ"
    "e;jkN=^bl@{;6t3aHg@Nmcm`o)PTmOqi~k=VO}pgpl!JHNuE77n{aN`hoG>|$^=B`K5a%8f8$lKMka3WkHV#pF6^JUQeZ7Ejn~#%"
    "4QultJ>b6IJQNE3MW8V*<_d+9#1wICX_Yn)@{JGp7$gY|vwX~&OFN12ZQoOIAHoB+De1iXm&oK54ai+MtP8Bo+zBhg=}Nq~8TYe+"
    "cSC@fEQ!jTDm(}M*0>gvX8U8O&RRgo5^^;h4_jA5zkMqR_niNvO14}{x>WrD<Y`_k@PSk8|Gv$uG5P>)lDMcP$Cz4BCOR|6thOab"
    "EOa=TZQD+(^O|bNw|^<U1L)bOQClqVp1p)lrAbFOZ}MIwi$$W?TX<WQ$n<$F#Q>y2$fBl7N8DR}e#ejJGN;)ixv8g)qpth?DZ}f)"
    "!i~Wbfuzdtr`v{TtY~CV<dN)-QhvE`n_!~qCEF&ojI<S4B(zb?I*CmmU&xaYNS_|BQ|})^t+HA65Nc^5(3_@`X|H}6fj-?6iU`${"
    "Z5JNjm27VLl3Wos6sE9JGp$Vt4U+fG{FZ-wS4AfaJ9|XXu*!?yr$q40{45h{2Jur3zpi!Hq4H^BWT2>Kx8Bz6&S2q`Km69!U_aL#"
    "=rgdy3%oQ7-%t(9E^w}AKLrW{e{Hn&UG6Db#BQiPhe?;mHlGgm{y_2TvndxOk(PjYaW-pBGVZPYeS-JRSGk26kSi9s1nTfNwR4dT"
    "RUJQq>U-SS{tCn^3|t`BZ~0L6Ic<2T7u{WWIBg!>yjPX&U}<ZUE7bN*PiTt)7}t8;yib^m^E_>9_z{Vn6cUVV2{)^aE+53I#fazp"
    "&bHTIiLw}KmZ9e-wf202waU+qCey}ljKN+8;rXGCUndh1e6jpLEBD8J!H64rnRMrqm-c&zaU)Q%!NC@5v*G(@8Wos$XwaHi>|l8-"
    "03;<wnb2aBgeZ2CdE$!ji%;+V0ugdl&Z^0P(u%v~OhBab?b<DU>im$q5qk!n`Jun)+KV3B`jSg`TokanGVGcFg0S19E@R_cgvF^v"
    "ZPqW=Xy`uz?6ueTGywIw4ZNOtle@mr>wCY+-GwTcifz7Ccri$+2)N>kg2dbx^eer=hH$a<Ub313<}19c5j_&{Gx1Me6iV+^O8ios"
    "Yq7AQCTjubTmr7Ukm$I*?B#It)8=)kH4#sCr*u4d2sRuK!TDh&_Vjio!&`w_VGi}-#=b<tnFJbPUt!2K*{JY}VOgPdhlzZ@2O$Y6"
    "p}+!^lpm{9!jBAA^hzzw!Q;XCuf<^6BKrfFv2V=PE~_Wb2*P5D=wFK;pJc&MiLgd&s_hy$3%n^m@l{93Cai`dh3QN(v@`pSUwuxg"
    "2ucrk^iPS_Th2hJnYYI{LSX?h3$6}t=2g6{D9=>KfXb!UjlKUhbxk~HjbJX$9*<{h!%GvTGC-RUO=V1D<I2+0OdeD3+%)XMLy*2!"
    "nl?~_mfa%*epKT@Of%wNL94uE-$$**OqT&YUfml4Qxz%*Y|Jqu@kyq^4xdiUelTB7`?WsN3B`je7OJguHt~n7Uk9b(|6uX>E42N{"
    ">Ur`(jasz@L&;7CIh*%GtyI~g7<<l#S)xcP8l%@k(@@eqVE>KS5SXNVf&*4BuxPbX-8g|5Kd00h&I)&m*AhQUk2>u{mPbk62l^Ho"
    "9jr^9REHv%LYW+xTrYIKdo=uniV*ctRm;~uc3cGNT#2LbUp+KqTM!dkGI;zU^&$E4<&_a*)mEgRzYSisr>!?Xyl<%O0D-6VmHTSN"
    "AG|(Owc=sMyQf}9ov503hMZ4oer*36nO$iGLkg^xAYO0WD?$^uSfgl()Tp8jZ#g@@U+A5gjY>;y_~2beH7Sd+GxD|+{qc#Q;YmeN"
    "zqrd8p6*)YEsQSONxRctFp3xd1mv_ZCZT=R!$EcnTFnmK5&EQDJoRAZ|7}Mmask&NK&x3DXS)1>PdV^jSR|a=-+qeQ-p4zuE~JES"
    "hg#;X>a`*1C#@aFq%I0r&~U!^R_Q>?IIt=Ykg8m^(UX#1$B8ggm8Ddg?h*u>sfEc@pgdQ*yVjhz=byt)!iUr6Sr1V-=4Lg{iP#9{"
    "#6960i1QY<So;Umg(Ud*2()LjYf<13jZ{L1IPh+vCmI7|m&<E7Yi@(i$mu!wwr)o=Efp7gG{LHOtHiIP0D1Q4Rbc@SOgGPo4!zL9"
    "uZuIabpT27z=rLSkc?KE-R~U&ix9a$?n0Y9RF@$XU@Zj;@L5nv(thrt6R@TO`HxGQe27$JezBe4P_(<>Ehne_9P)YnXtapB6=WUf"
    "#V)tBNw%Ss&_(8fPzcbQ>_VC^N$MwnR;fYC@%#FNuWx>2wJgBFKC;2FFw%kjud3?5%^W?POaXe5aFrl97o-Gcur!DaB?Wm?VlKg@"
    "qSFvi?8O(Ko~n+5VB}lqhF{=YfFdi{JKC-1)b-2I;HHPI@v}V;+dDIC{Nibzou7Yd5pIo})0&EFC$yht0DK;ZcH%^(AbwOwc2MXl"
    "{;~YqM&+-wAJ{V7Jp%&wCJe(p;7#}?3)5XYt=n9+h0jQAe+trl+=XeZ^G)!9Yu~0+$u-hZPaT&48(|<i&d|<n81x+PwOo=GNNcpV"
    "hwY7)4IkGB%BHD0!nHWUJu23#{~*)lj^Dgb+9v&tp*zrWA)$hmIqhRhvL$^M!3@*JHQ}e&`gN9@wt5EZ<i)eBA2&W8>X02>eQi66"
    "c3A2&gBop&yH=wL(MUr#^DOGISzP9lIr1v{zBbI6Rh^r(&RKbl#Pz6`=G<^TbTl63JHKMFpz0WTsUu%NQPX=j&t5+VMZ($vG?LD5"
    "vSpHWAC?Km)+~B%EIA)rQnI-5e{hO-gT`fr&mZ16<tgE1`(|<2qyP;1PS2Pr-G9n(i64#DN<@Jz#j58-ER&Uug-x0?0}bw8NkQyk"
    "sdUX}p~qQVk{b7e+D!sl8C2?0iZ`MMM+DD!ceIFGQ=@?FRaOK#fz&tqg4-7<C2;>m+>-08)+Vf<ovC_!5zO~@4MDW(J5Z%}U3oc_"
    "mHf;SdJUCS^!EvYZM3R@jd_~lv^<b@44z*vb<u*HpsIf*V_t$@@)ATFBm0Dq)AYco{$u3ZchcIMzqtkcl^u)zMvprTRKp@>ag2hb"
    "%&EJzH0N?iXbGm9^x=9D*&oJ*QiQg0L0b+#ESVeP+`@ORz!YhQFCW4jCY?>=eZ;_7yPrXAsiLMLb#*Fh60;Sh&66)4NOHEGmzLc@"
    "&xYK1?4E>0MMPIQaK}j)xT5*NTkpRHkt(5sYVVjKg;qQ$gABB1m(j?L+LNLk@mejZ2)O5(Z#xv_PBzv~&Mhu-ir2IhRZapy+}8Dv"
    "3T$j3=Phnd0&Q2UnyoB{7)f8ABnW*@fjNLCpdx+-HT&)$zm{4^3=f65ZNIMA%V*5AdETxC_smifWM;;1g_(ZW2Z?qrE2GvD_AH!|"
    "NSeF(XpCEayfsX#6w>}2&F5i<Y&VJZ0mvMbv0iCCM74^H!+^B}B6|<eTHz5ieTQZiOnvAG^t2jaHfwOGY!KB;+QT74;h6I(woKx&"
    "xBzD1!wSXz5vyKi5#1Yl)zT8F5^)}w+JTe$gRP`gb07^yVAki`%#cu>lpEtv3ulP<*9B)Hp;!1NoC>tOrPJiin6uH|#j;zp1cW-Q"
    "Xu!3AFK)@02;->ig`Cju^@s;(Y9^8r8Z&z4+T;{Z#Cw8EORSkilS9?_21jxh%xk#JuzEuToI+gXrGxHgkjmN}ZwHBzk#A_CRiN+9"
    "k483jDMz>;DL9cLGy{(K4EWb=i$1_#4s7_%Hi{(DUjL>SoQFLSFZbhcMWIw^2k4(VO^elS{nN2rI8%@manW_{vV7q6Px7Q#$kus*"
    "K~dacfd~iX768P+>(K?bnlV5}LhqnS?qS(P!<S0lIQzaN2P*VLead(?Ia}#$C~k2!?=74Oy#jN=w+MzopB}r*e#R#U8J$8sgTad~"
    "vqdx~@z-M|Qy+(fW>>6ek8xZ3<L@zPg4vw#1HXM4R_-yTKKI4um?33r0=UbkBf}W82&M{D7CPvZi!=U}GKwpgtS7R7!EOU6ZGbzy"
    "t?d7GI_GojFmCD9DT(0|*gk)#aYTSSav1Le%%vEo`urx&j>eWuM2ZFfqgV{((Q%;(RbERon9xV{YF??Qj7vsU0FJ_f@0hXR>gPG0"
    "vUKkmPwAWtY|wNZT?j3?%mnq`vra_sskOUK#ABB}SppVNpw|mFuuM&-b{!~W!@EsLpC#WLf4K%w(M^e%xF2mTV}0a1y;k@>GmA*L"
    "p>MW!_12((wpXE}-BI-vu~^kmHDa`p9liCHCLz`=OuGu^J~-Ld0rGnoCeEWgx;AYV?XWk;1#p7e*XA-LkKUFUlY)Bh1ghEfALd6O"
    "&P~(+YBfC-nbv{wgV-9ZuAWJITad_oMb}#Y2?OJrhTiz`;%7&V;Icv^q<lQI)DmN6@66&Y;C&+pQNN*yY`+YI&-q!?6n;B~;Gy$Z"
    "FKP*)xVyl~4ay@F<p+8v=K2jygTp+R409M^uD$;1K91#I_Mq^8k|-YRJC&|pYD$kehFyXvKf%)sP%V0!;X2-^j!FCXhkfpu&emB2"
    "RDo+?{7MS=MM)Id%l&$nFGB!|SDL3GKGX!G#8wX@vFIQ~|MN^a1?1YLpk0KZaa#2#At{Qjc0hT5?@Lv`ahUgfpdT_SW=_9s2TZ;y"
    "!Bu+y<(jD&`IhR+0zkQxncuX8QB47bjW1_~mqIrd$XBI=+i2OA8daVRg8s|#l2@u#%UIC_6|<GsUaxijhp*G>@O3tyGbv9aqLSkK"
    "Jpt~~b<>eVc~ER4mUOfmHZ<?S<Lrz>l`e!Dp9d~CJA~JVRPD5|@x4gh;^+<W?dVj-D2?Uz0!#mMP56>M*$)vqyLE55I+uU3WP6`7"
    "u51o^%oZ`z7ow{Q#IqpH&>Vt2W7r(k^_XM>xf*a8UF2UWBi5xU4`h`ZL;x+EZH2l5)|Qk!KA0^9cCji)?lylHrUq7vaoV3f8nZfU"
    "$@iT0V)Gp&R|yhKSgM$l>lYrZRdy=b`>hOfSA$zYWl&<psP&`Ok4pTyG#E1DGVH<iX%G+S*hE}1Jrtu?ZG<^0{OkSVOCJKfK{ky_"
    "i)0kl>SwF&S!wZlf-8Xh?0?A}ES*~iAHAaY`vS%(PxbeSn@-baC)l{}WG9F668k^hzj?8fKNx>7Kpj<BYa^03PWaoqnG)X7Ir0_j"
    "X8FofF*xDnnFMeH2pylm6ryo3;2*4n7^UOYEt0`G#A}Gq(7bC|n=PPr<Q{b(D;}2rFPhV@W4_JegSFy&<GwT~o!TgV@3DPT%b>2y"
    "kC%MGZ8?K0FXe}l1y$wxod+C-3_FC1>z;4G23;$?C-#w0T;cGQh6NCGYrzSrHJ~tXtx=P^OI%cof`Mk@q?<7!^*>EUkt1tGHAAPG"
    "*6zJ4`G%@2*|+x}|DJz#tI6b+?!Fs-nONdOtRJ6kr)pg4q{nd0-2ro;BrDmdyHFWp*dP}SHJ?N*0Az;;CNmh4SckmQuaGubTfpE$"
    "`z82GCMIgT`b@~J#xNJwAAg+`uIL#0<|pO|)+h4eYAxH)3x%F;hg*Va5~Z!tde*g_tF|T&tytsIIbM6HG3)BBcslH;dlNuxmj1{b"
    "$a!vuR4zION^HYm^36D>=4$r{vQ%W4v{k<IAGoT63j;x#FoW0Dg1SNIYa!w4tCkN^kQ0l531l)X``W9-dqN3zUntS*UdyAPe<Ypk"
    ";fCb3(+!4Km6GuCU;b(!gvy#FLuZN7v|4(IvE5UlA+c#R&NF3aBTuewF`rSHT=%(Zd(RByvGRmTH6Xg$qr)Q{h)WKp<r}+AahsVU"
    "!e5|*XRamH$mE(;#|a)>M{8?Vr2KTeW#-sV6Y|6vbV_|d*j~RhKSvWER7Ok5lDEQ=7V1Co4&6=;djm~Ol#~+!B;vyCjYI&vRxz2a"
    "S3$2g)0O#hT)&mcsz^sB%UsetieId|FcA;(CS>z~*sIqL&&33U)>mMA&;fMIm!HxlW>aVT_xQEO0%!rZbQNNu2Fn_CfP#R7Ur0hs"
    "g&bGyPVGH!98Qe4GJ?zg#?c{0QO`*o>xYVzwV_Js#;j_nif17dsN~jDC>ds9XnDe^Y#VBvOYEP})!Dld!VCWLmC{maNM7$7v_Flk"
    "3Z?*V!a5}(`oc<E5x3BSi1JIIcM({mtD}IR$DK8H^?vgcWnhnx(*N|5+nZ-xtT$c!Eke8eX`$JmzhT(?=()tsu%<$%aqv38I>U^{"
    "2LZX+-&$OgEy*i3)Zn<x%grrpQB$|OkWQ{O!wF|iLO<D2l3dr=W!CP@)Z!>`Pm2>GP4`$a^O5(%<;R4XFZ#YjDMH1-zloS*lrOcE"
    "N!S_u48`lpUJ#VDwCf0GOwdF^gGnSd#7A+%-NI>`O0#ml{sarQx4!xTT_wW~VhUm^++eB4DRg!e;Uc-^_3Xq~#JeOi?N!BapaMuf"
    "h?{_r*lRRpg^Gc(=aXQIk8u>vD+XKi4a#kR1CMdq3VgqenM;Xgt46Tt5M&Q(8X%}vno%hdA3vbo>!5)?tF!XM^HQrU6Nn&5P5<du"
    "h7EJIp9}*{v>ex)NII;&hI%^1+H(E{<N~$bsX{5UYuDR+huEX2fn+2r=GVyF2}E~{aLp}bN=GgjBP9gk+D4c|ok3=`n64$CRjiLS"
    "J*~laH@?pq^4kbxzttT~TNhqIs3v-I%qVcD{vBi$k1*&ZTb|7W##%@Zb;)Lki}Ua-&;-;aHa<O;xnCFTm{ZMa2!kf0bq@35De#Nv"
    "mgaaL6jXJhyKUuMii<Cbr}epcbT^SkILZ^DacW9)Wf8V)!=2^upag{k^$=q8KNq(*m&DP&+|@|V3H-vN_Q=d{OUq<b&Zj?Fzrn%T"
    "v#u#LW|QPe2v&$uQI!jSqbIOjhM^M0N3k1p93^|gug`Y<Qblw+$|~;+3qD0R(NY=efz<Oc<2G>;@it64*u`g3yY6|7YEc?$>ch@Y"
    "sA_RQNv%qOixOv))Ai4*h0~N9@L6R^owI1$yyiw70g#Gw@Sn4ALKoDO3y`BDNLFi=ad9mfsr2nhkuu{$k(9AjOv~ZcLh+CdykUWi"
    "eGCR2DCV%JZfIo5+!75E>>$15RY|!g+*CqvS3Hli^!=DBd#zZDkvBwR&0~74##;o@YLz_-A2Y&;*<;x+AH#(LPwl_IEn6Rnv_bPR"
    "?V?(mn`a^#r0qURJ^msuFCjIJ=YI2I*Sk$P=O7Re=_`ZkN;DpP_k6!n=_Z;9H^t8Y1i=S3*rjV^8y|dtUtVB=wYW5kU#r68Z|Uc|"
    "vhK4VTXDEw9=it6!IYgv15WIK+e}K?IVB~o^X?R#5wcOrJo0A!)T|#oRWW<@gR|{NR|tmZ?+K7_yBq@nvVY$Fv@%rcwx`3ETR=XA"
    "6Jn*03P*?@bsBmr91M#4B3y!xmboEWDismM{cM|7;0O6FgmQQ&+C5F)br(Ek4trzZv68Z|bWX8F!<S1Ejd;|dot}8h6#H^Lk)cDO"
    "iC!Tz+j~Cce(Aicjbih2mJ9JXg^tEs7H{PkZOO@R%w#`GNPXywPM)aYh@o}v7j5H8bv8)9Km?drEA+__#Q*Cz3_@8ssbS=ItSRps"
    "&W#-q2vBR_&(5~R2mQ1$=q@+WvTaqur%c~_eY>2G&yD}gBz~?F6if6xk4Wq&W(=PU;cD-2IrO{pwE1X)Sy6p<WYOuw%0`~jhiokh"
    "6P5<Il2~#=JGMPzYIu~vR-~ogCe8}VRRbKokLNIrY$^!zTVKlQNwFsZC%-RuRCayIge8LP<TUG?juU{;h;U;<IRWP@YflbffzMKT"
    "jOiDzO?gY3W8gvY{hcDOlu#75hRl->k8$onUICP=Fhqe^Vjx)31Ch4LUN-vi!-ILA>6GRERv%DZAUQ7Tpy0TD{D25B>gjf%=9Di4"
    "{_b<I>I9BS%=K`7N6XyH_8u@P+AIQ|PRF0lVQ+Q^i?gd86$5!F7)RN`(i)Cr5|924L&Q4-8APojzm;s>14j%E)`{8x(}G_u@`!Z-"
    "76v&RzfAP4X|6L(yf(?_2e{7rPy*@T|BGHlgc1F(K5VvMCPQz}te1w;`4+(PX~7k%eo+CM<}ig%ZKgcGzHU%|b)2=iU9s+A%M^Oi"
    "g-tMO#8vy8MQR$L)7Ecbb_?s(%cz9Abe4VtcWo}NYIDwi23~B+R2)!phuWLuHjtSfG)62Udt9ByhDpsO3su%aL5M;X+rfRFtyub9"
    "2eFSnU6zg$Inh@yh=hgm>Op^qTDrkb*T_@G*kz?}q`L(0mw2V{y%|^0S`hnx{YhynrAZgEJt=Im<5sWcW@8^Ha6w;8JY(P<Ol17S"
    "j$lR)|E^rR;uIt*9h`DJ0wS+v4z94EJv0~<o+9$~x-`SS*5D%yU9(QJ*EfkH1>qMa<ZUMZD(0d4w+-Ajf3TYc5a33CxEL(c(saZu"
    "2a;+(<>siezFx>P@>el+Me+cSV&z*K8IeG-qo+Ny{^c?hQN~F)%ownV`pb!<U$QqXOw{@x<u&oCU_N2W-LM8_>)=$^H=v`T85Dh2"
    "s|b<|5_j9L7$5v*i!p+9Vd7b1TlJ8vmOOXV{uH73m2^S)(m5kAQy1tf`8?<j7L;9>K8O0%eo7yfC47e0@`J2s_!cNn{JVFkGNT|U"
    "hOi$`ntZec!gb@(c5z~R>Zpd_Nt)Yx@zX4kAr~HB=%!JY@5p-lt^`H#Q_@ekeHkd3vdaDOuR!ieDk!;x8e~tkDbF5m=?Yxzzo!}u"
    "K}~=^{t`A;+Q(^dtmRt-(nLLOVAuD0pxc5}A;4vLL{E3cUI5^dm18FqA(XRu#HzD(^FTZ)aO&Na?Es#6myc1HJlB#wFPEU?y#@+U"
    "U7s^zUb<yiGL#RGocTzskTIAWWwG!jTh*(hfoIP`46up5K^yb*XCqG<Q*<_vi0pcoz&s{9&HU=yadAS{2{1)^WNVRN;s=CuiG<sG"
    "ZIwK2Mc;PGzv4)|iQE4W-g<zndX%wtg~T=qCG#%s4##_Lsa@UYvfV?D-UDocqC%kLM<U6z79pIjwRG5M1A}fZeo3_@swU34HyddS"
    "`ZbIh>aj6r01KDbCXFu2{Ui;=57Ot~&C=fu93h2|qA$d-a(rTk=H%k*Fg1k`#n_5iX-`5l$q2|Tk0jbRCo=nAgSDT15D_-2yq5cj"
    "DhzY*((c=}FNF2`@aKODts-n5ynlkfLJsx6HPO5B%oVcmIRyLn-d)xb4JE8wFW0{dfM%d%lGFT?{v#8Bv@~Yw4u6ZJuJ#lHne3R!"
    "0rT2v=tuoSlH5}uG?dhiBZJJp%|x3nByhU*3h&S!Yl7$}o3>lj>8hO1lzXb3LTQn|EOUET!~i9P9_ekj>N4|0=zl%*n-l>I`@o|M"
    "&n<qk!W8=r@tB(kZgDCoUJ_H8Sor4aUR~;R<*Mc)`N5b%D2DW{mV;Ernqx#y>(GrNkW+KLdEK!qD0p!UD9JLJ4Oke3`{(JJ04}26"
    "_c3KKXO?w6)!5tc8Jn(xB&e-Y)w%4+3l^lS3AAc8eQ$RO=~z)k``rRbWN+(Vsl92y%@wh5nR&K7d1+lNn}e&OZ>t(XU=gDdH0wLt"
    "_4Us%%Zg<J(kdPMnvE_AIgaS^A#pfb<KG_<b$INR-ZdUKxD&2FcQkMW*o|_y;6bYkxn}QzbsNZp8Q2LBtj%CPfn)0c7SvYL4)bd_"
    "@0>ajhb(DlwQdQ4TbVlX_Mc<gf1;xHu!Gh9#kP_wLJ*J&6DpA&N^v8v-DM)#Y5{XonvQJK&;jWU2IR^oNh`K(W~))n=xw4^3pnW?"
    "+(V-WijA^~zj!(;>$%=hSiqecQp{?9ud*w6|2?6<MX_^aBqHzocW=kh<AK`sn>l-w+mrjzmd6{5$n)`dHc4SPU?fw@u$y#&!u)MB"
    "ZY`%8KM>SEYUuRPiYhRKj~9_Me<6pQ$Y-`9z`DjxFu~=|ItnS#<f?xuQ1V1uJl*>>+etA;{8y53+?Gf9qX;zKyQ=wi!b4(Eg_1Lf"
    "la2gUVaqyu<v5rZVm#U(r1u7@%X6yo$yarsn8rsV<eB+v1(JnwqovsXxL!eM-0^%hrj(Fmn9q5CF^xO!uvUBZc&)3bS|-z9YY?Mb"
    "Z9cj~?ZZO^VxWFiVwGxhkugh)PZBR6SvZ|M#bp;zD7VH??TGdurOt(#@U|(V$8*~hsj_+`JTUipSJqk8XEA>0G$FtLg4fS=YH3c~"
    "&d8y9Jg5so*HFz=xeWJLf(%3WU$>*Uol>{CIc4LMRJ2QE+fnsR9#zm5wp^HW)2>Xp7RD9{?Ir;dj{!$(TTJ0A9n7hOi?Q)xip&13"
    "VyWt}d|5FuiP@f`EHn&p0ROZ3M1?7#{E=?=q3%$xIQG2rZ&P47)xI1GtPKSb@cH3)UyhZLqGVQbgv?iO>+d=!1-FApp!8oX7gVY&"
    "TsiL&`ODm;os}iS^~&h3bVxXD>5!6OE0^V06|_&08{;AfvKPcpfKoyg$zNhRrnEq|NKm2H@>`1txsFG-@Z|}1PTg=Gw@$bus7Yj2"
    "v+K_xAJ=37VSY(hWm|>NjC?34bGZPrfbjzj6ql3HCu_J%cC*6yqj|To%H?S$z+c;P=8MWTce3~Og^3}K#Ncy@PHwt{{DMP@8_S7A"
    "%yl&30^77n3$t*mOYy5xm+2(*y?8bTR!j|X>Z6?1(>h;oFMXb#Ey*lZ7`DtcU6a=%*~X^6Z3v>*i9*F^2V^|Fc6Z&u_E5(G1WJjo"
    "fPFJD9*6gQvWdD16T&jf>qXge<t<>+!5JIwR4@X?X38y$*&LRypnr2diIdM7<O_h7^OnCkJH%v-sQvX&-9Jt;4CP^}%z<H5S6hMU"
    "e||r=SmULY5OZh9!c?>r)O~N|njxQ^H+}&@#yE<Af-g{Mb`at$I41%8R=_4p8#UKJl4kFKU|JWT;M{NtHl!5wv3wpFnB99qdy2(+"
    "XR`a`A?Oh;n|TwT{9q2W0Vcb+jo;1f9Qc9L)paVT!PM1|wDN!C@x7x6@|&;XQAS9s6KK%hC_y!CL-devHHWUB)uQsP{u4^-&(lPi"
    "-`?<q)+QD<RlK~xW9&vf>-z{UC2Uahxc*X7K4|e4ijUU<2N0^A8ZiU`1L%@~z5uNXdD?!&70A_aI^eLMuChXBlyz&mYcZ=mgKUNb"
    "sL7?U1kBM+JeB&PN6!rVEO!z;y&PmKAn{c!fKOSs(KEG7{m^AS1PoxdoR_L;qE*7XBaue(s`Oh86?F<GkL5M2nIz0;J6PJFtsx*)"
    "H7?&<hK2B5!u|$p*hosm6uRndt`yy%74jRa7IzDmsGklmu>w)}UFz*$7W{n4;Y?f?Ci&U(<Dz60-bCIv9|}5Au@1*+J&`MN1q3m1"
    "<br}flV4rFN=d*NSWFnP1Vt)zOe;At6aA&WQkZDMoD9p!UiSV^e{)FIgxT}j45%V#OL;3UiD&+Fv%!#PO=v=QNJ86cV{ssHe-hy$"
    "ZUfkDl&3-}+PQsKNr{aEfEC?p(ul0v2Fn$nY#Etl@z$iAe;6O#?%h&+v?~rg(RWh3-EF{BO=U#qAR;Z_UsxuZ4>Ss08nLIj^W_9h"
    ">sJrnY;n*Ncop!i*(f4j$-cUde*P1feNR;JyKVJKu@CjpC_RPC4_?6RgQ^sSxFK{?I!Gs-wBTS-LT!pAB|T}`VzHqOYCa%)Rpu&e"
    "PyG;*tjK>kw1j<l<JQw~UcV2{V!k)EqL0f=lhRKt7>%#^K2KD&0E^e+XFCQ0X&h#&bj(V$LeE$-P1>vI(^>RlkrJFI@dkqUxf3Nl"
    ";`+86Dfp*|pB%}%l9=4R<&>K}7<WcL@`G{CF%I?eI(~x)u&_b&w2RM<_+8i7GNW2xr*aM*^ESHzhMuahC=GIh=za#lQ+VWd+PZv("
    "31sGj1a9u(ys7XFIjn}jm}Q`LW!vPhJ6sE7I<!JFcs(%_4O|5zCpObqnNe1*6v~$xm6f=L0Zcxdd!Mt?1o|~BF(_gxb#h8z?Z7`L"
    "Bf<c=B{)~&CwGk(lUM^6lfG(YQQHUuHC|{R)KreggdBZ4U^VK3XPE$BN@S~*!)=3&m#VnAp4qT1=>al&6*9E=piwiq&r0$l0}~}*"
    "CJwE6=0}6?8HYTZ%fbQZ(VG1Eu4(c=I?w0iSSDqurwxU2BE=06K=MO@@h1afQST5YW%IxH;klQ0GRTZ6Geh_A={lDS#HyL*d%Mzp"
    "h+pWi$x-(LN|tMx(SqoW*%p3juzslho{-G7$Fw74^h6Z>l0Bz<xsTMrzh6Y=7t#VC#qZ@xLhx5gW_9o0U|P6u8KscziHW^GOgZkd"
    "R7Gt_Zu#XSYE=4+V3(pFlNp1z{mI3qVbp304vwRsd`VA*5uu*aim9wiZ2iAnV%~ro+MYs%WG=BJ&r_)(h}dnF^FHZm-g7Q=I=?zH"
    "kchgpQ(o^zO$vr581ZrizHZhOJ?3>E<z^kKGrmuTQFEHN$cSV@WA?28@E*f?Z%v#%)FiNvtd%|t{tmw^%l#R5r&34)bH@kLyNPso"
    "vSTI-P6%ipeU)r>BS}0J6|<10XKcbU<xIze)?Ra1!t{%i0C-$etBU1$C}C+@TixLe6w++COMHlHLA<^!?<Sn{#WLaXss~&>=_UuV"
    "9Zrg)q*u6iCFcXivA@MgTZ{XLK|@akxw)j{f8TseQIpWl@S;bRu}Myq<Cloay_M+Pyi>u}6WrQlt6?aSQDn#J;JK8ZVfp4~wj{=#"
    "!TUFE_~&VDq0{pDN55~XW1?j2-~K&-%N+?A@cek#wNz{UC79e67G1|ZhEgX{OwY`|Ni5e?TL?=N?!Oyun#5~w%&nDiDlRb4?z?(`"
    "w>*2Bp=8Lwgig~w$k2Wg;4HLvn1n%!_r(G=Q9<P*5E_OY)W9x7=>qn{kW_9FjcY@Rv?o2iZ2cSV=8GT(?G(dRN~gPYwS|^p+(nY;"
    "6T-B_smK=U5O-BNmSpJtyej$yl+YFLQ71m(V^!jU2iGoPFOTo@Q|C_>j%T_TDnzd@FCZGJa(`&TYU3ORIAZ2cZdwMRKEuMp&|;zz"
    "(mEJS$8Jw{xI2x2juK1RV-C8>fBJM~CWqDF&oI6^y!qSz?ls#1wrVHFx~fYN;J<|>OfUUbmcWU=?P#~a0~n-03e}sIh_weJ!*G3k"
    "7`GWM>!tQe!jF1+hOXChpD~A?mU>S8W(<^!6r`hnXiC;W%!eEAFp%{sy|;i(z(tL*EM=FP4QZGc<W8g*oGf1UMwu?GkY{fHSwleY"
    "X|7D=DhcDSObG5*cva5cV&%rJQCv`eNqE(ZN}@<|N<S1_k$eP6GZj~AX3!=jVse8fz6;Ds^fEyl0M+5IQJOuHv<-!NoH<_}M)xoK"
    "v62R)lI&%-`U%`INtC;1%|}!Xv)E>5zN(~0Etr$o6qAsKpO@4vm+Tef0AonOVU3#2yR1i-beIv2zoEi<`G|&K3kqdtm{_sqb<ZYF"
    "WuClNYl*Z)Pv;8}?_9(kyaNM;f=SC2t<_1pB_Y{Ac&o?Hf7(Uzv>EI9Lk?dE#Y|V@BCf@bAE6{(RPQ<N|Ap!Cs-~fSxel*6$i)Hl"
    "cImn`t`aG>&+kDS1+DFk+ZnKWnvg2>(mH@Kao2FT=2SZ#wp1ot9)Q!TGv;vt_EYqz7{+mdEC2OcKX_k%bV8FnL@?<W1Bw1P3>wnd"
    "6xqOz>PK*QUwC6c&jo{`+V!62M?ziQs+*)D2u)pYP8+Za{q25dzA*&-g}A)T@Hx<U(<$S+4xi{eB%5L6^k=9WnxhBR|8<byT-b5Z"
    "yRi@Y^td@mE`x0M(u;!e^=={EvKz{Wpfk!L(1N5uXGUmU7}qHv`hZm0SSq0}PX8GEQKc3zSt=1wx*C{U9NM7@#$jcr-O!O5vv=_B"
    "D}qxn4;?`oM8<J1;}WAlFvv4fl8=wj!$@G7HG%*8GQpo&VNSF6q^JYU5q<r>cb5pm;2UkU(QfD0R(N2?W~OrLZ=F9A0K>WYz52dT"
    "(H@$eVsgJSDc#jYCUycf*V`U^JIbfV!cpzwSL3tQf`-)qe>|L0nJZK~=1uKO(csz{xPpjMmEM26$@Ryj-IZRn>bx8GLPSJ0NS9!z"
    "I;xINJQ5aR|CB0oD<mrO;W~t#S>x=mO3+1bKbnLMVlpBfv*&BP$F%JBR6{($UXE-cCzynMo~KX1UxR^Ndnp+Y;EjH=Y0`+nO5%xc"
    "W+l=R`gRVdJBJZbDPtD_F2jr}=vql0mgjoYl^m>B6^R&x^HO|WgvThpMQD0)I)aIQ>h)G0N>qi`U_aB|(GMfWsuvlvucT#`XSH>V"
    ";%s{1E^Tg7n4%&Zjqt;Q#fL}4iMdD~^B%<b(Vqtau*~~_vlG(mcvDCZ!}(r@LUt@}$%YQ&XiYOS|4O+WbMG36fxdogU*o7+Rs}na"
    "9s78<xP;3{yJCBO0TG60LnGlm{~(`C*3=Upi)aCZ{~2Zku(OqCU(i%i{cW<SsBfxm4Cs&hppE6o)(<{|7uS08m2}M7^;Ght;E|vo"
    "ydkFs$~jeq{4{KS#OzW&`}fUQfw?V7w1FFzgNR=pQpHzb$v-f!H8uN*RNNuU;MxGrMJ8{n;1Brf+9?0O7$pum)mQEy&+wWWXv$U+"
    "Q5$LvR1qcHa8h~ee3r!V@?i{3Ut`Qxt>)M6b$Th544En?oTA_2z3n}fFC2q-mtUofJDv*x?2pi00Dr&l^2mgq*@&Z3mSRi++wQt^"
    "#0Y}R-dyl~O4DUMFg&EBdTM}h{8@0OOZWSlQUcRr0kx_ff*R>|&Bv2_l}FfZJ%t2l-nwHf(**p6gi4nH=FuIz&50(9-4h9?WHrMi"
    "J?BMv^p;G5KedJ<BMDkO&PeIA=If`+;7CIrh`s2{M6L~AFA9U5rFCvIA0WAA9eC1;UcZiDy}lbUtJ*2kxeB33bCzgUQuI{lRHMTR"
    "U$pUgbjmg}H5{KN*-a<js<~HqYzb7wwnfE(Tcp6LHQN%XJ9A5wJH}6aS;YhNSEEFfh7$qDu*m+OyAUnukq&E`7K)j2xVV@V!gwk>"
    "g`C9?JO{78Zyx8L89N)VDz5cGj22ONL03BoqaCB)mzFsB0LE&5_A!)gQ|{I)Q9nfk_9^%dP05TMzWp%wh($~p+jj^m3K`b1h?+!t"
    "-cERjM!b%(Tj5I-Pv0udx<y>(b)}*Y>{euV(~dBQiZ93p4npKb*0vST{lfWjAB;086w<)zP0O<NZV2=;Q~1=q&Qumm53ZToNf;*>"
    ")oVY+*(DYtCPFzNyEHKb5bgT7mQ~^(h^w!wJ@5LrGd*w{sn9#+52tyAMr4!mgz!gt(kh9d94_(g2UH(j+OFe>oIsYI{)0Lj=57%{"
    "JQCnWXq&T^Ey_A%Fm=9lG22|H^A*i|cqNnC0KfX&vSmE?FNniW)C{S{ovNzM4G5D(I!uPjKq$);5Lv1xN3{@ab3*<}`f_?#hEaf4"
    "p4D_1E;Y>cVsc3j%GI1BLxf`H0mW=xddYs@9E)cwnhETpP<yBfd7%cKMF@9Qj!r{_{Q0*VW5D8|LzA%e$Ip>-%v3!olSGk>G>qu9"
    "Ma{U=;1l{X^1$h$;qrj5#@uh@&1%nbtqgK`UWJh%EG&uA07klLmwG<s!sw0aV?1Nkn?+F#ZI%WMzw4=}Xt)Fbs<4gpc0rfi>aj?V"
    "!De&CzadQ5Pa_0u-Iy{7uu3_rP3T`(^Mh*Bg73rLz!b0fRj4%8*?N8h@n;w9NN#?Q<+3#`p(ZPMzBBbQ-fv`2_Ty|Na0FfM8?feO"
    "Urq@9A*G~odr5A4uMjYBxzzP(vsRuU>HXo{ZeU{i-yK$EbroF9$Je&t>Y<Bke7l<~kl-dr(H`cdg@gm2$zLlEL${S-hMcH8x}9bL"
    "C~~3ZUh+8I#NN_PN~xBJOd?h7WgmX0z%dr;i9}<f<7h54Sgw8mnUC*9B{OPym$j|K`%x|0@U<Xxrp%aKI?7uZ_}Z3duMBI(xKPhe"
    "m2GC~0s&~$-Z)=3;~d|>C`ckLyI3mu%}jr?pN5!)IlQ9Wt&o2;5}*k`Mq`vlpJSdELjIIq!us2k9!f35lYvf{{MivGUjMO}L^(jD"
    "9JHW_d?iA2SCNGSkfH?+kAYkKaD{s8Gbq2KzX5g@1yP#hXgdRzL<;qw<pC`R6MJOn`-A<Ejx!*-3c#K58;!Plmh_8CApn8~JV0Cc"
    "h|4hdo1xALbooDn71_&|=@8<?w`*tsBntx;_iMU~^&A;t>3r(@so_#{yL0l}t+)U9fZlB87xDz6^za8Q6S506K`CfS0Jc|0=&qLz"
    "9-|^hfbUiy@Qu6K|K?9RLt@v+!?`b-Ln!$Q^J1e(<SsAcs1m<w-rF+$WXfp?O3c`UUs)o7`_^u70Ca3B5`Cpq^Ac&5BQf#FzHbA!"
    "6A3LBXPTl?C&ttkY?=}*Xj!^2%O&LlF@q;5Q<T#!65!xHQ1;<XQD=Oc<vyHRymiM8@J3RSj&^4i_zu~Up+V?S6*^Godjxwr^Xfur"
    "yrA&yDkKtEYv&yelfkOvi)m@vSx|&4GkN98OzGynf8XY0{v>p<F?kt?7GXB~ImzOEOvWTj*bDh8XbvH!Uk)wG54JnDaWBRezSxAA"
    "D`{7=bSqQqg|ueI|FnLX1-SJMb_s%x)MSxHzlK%Yti5j6dKSp>FPFL-;1eW`X^15!u$y=&0OVj<#>BU*WSW#ul`7s6<U~jVPp(<M"
    "wPB*3OD5S!DKEHPn`}~@1_widVaTn4k@hb#)WpG?<uhRgsWUbw@-fcU)Z%E&M%9ReTw7g%`w&$M&iK-HZ}1Lyqu3E%fe0Rf>woZL"
    "{@0m`ca3?^vw~WuWeGhrjJ%ok9n#hOmJg$CiFCFG)d_g%aIW(*RLc~x7yWpsE5GagrQDbDrjKu%$_Qm`EAro23P5xjBT{Inafk&Z"
    "<D6)c*b^=0eQ<$8AuM<=qurK&knR0Zo~FuGYsib7QT+St4FIxXoy7ShLw@1vHZ!SocKD`d3kX|p7$U0M4U!q;knWt-!RSg#zqj)o"
    "{mzZG2Omr;`3FuNmZ)0_Kw0#6Y&|2|usUZy&pRAJ+3?uPM`r$H-G>tVrhE9BTXz<W@K(T4-}ej>DZ3XiLajSD{ICrA0YpP)orxo+"
    "&2amsC)EguwlfN>rsdW>*LCZ4%MLhVND4UXLFN>+_C=PRYlD<W6F@QJl=V3xatbireX5$)S*hXR&YKu!W<{ts(};k5&*xr2Qzm<7"
    "YWqghbb4qD!%@7rLdN`1CqGYPkJu9Z(dKocg{ay9MPuG5>GMZ;LB)A95Cq;J(PN9gjZ*0Xs_0@@Z?8s5#9;C+-9S%7%Aica3)+Cq"
    "&1K|I((|}e=O}W@$9S?1T0cpLDlbj2?EFhRqqVjSvbrLZVONyWIHTI&P(EJiy~IiB#8jM1f`{O}b26EUc|3F$RL?Qn;i@5tIbLt)"
    "YsK@C(QzpJyc0?)`KtDxSoW2ikV|aj9i$Y`^;uaS<x~_&$v49j%D3@Shtq0#6u@uWgE<T$x(z7e0X~X#FTp4CLGkIPO=q%k?$y^~"
    "FUvizV+_$#(SQAJ(SgW`>a=u!!S%-v5RDLFr}-EPaJ&YJUrSW}TAK18hj8ly>~mj(fwvYhB4#JEH@l?mh0S5B1X|BWg+Il&IFa0R"
    "({mty$J15ZVILHhBjvo{Xq>d!M^c?{V7b|#r0yP@TG33GMyM61Z#aLHiOQyLeZ1JV(*}K&exmXfPIiy7&eg9hf-1x7B^W>5tAXM;"
    ")YVi;0W7p9SauYk4KQgFS7RB2>yfgxIa!7<24q62!r{1Tmi`z<^$*zva;l<-r|40~JJjG04q`P*&zc21KQ~EnNd~Grx>tZ66O@gQ"
    "7`&8vM@ioSwn|$3NrQ-Y@7uKP;8lkp^T%DkdxoXI%sW7ukvk)J3FJw+QUy_LAQC-)bNKqAXV({7bhKeirh1n45w@y-7vi%Vu2{_L"
    "D1Lc$W^+tAAl#FIEFUq2rusU~n%4JV+J<GT++R|&w2*eIDp~{cdd?7k3U7RC(0MI0Yin**_xL-SDM}0ClDn|;niXt$F(qNh9#!)h"
    "<?gR2lyk=nhML$|9PWhEFUSV^%1Z+b*ph$2vQ@^P03ixT;t!l?o-BZy+>FZBhgRV4aV!&u9cDdBfagIqGv~xFe)5TQjaCLS{K1G*"
    "C-M?SPetFHBW+fPh`?lt6Dro0#qP|ThqPUV0nC91%zwDLSe!kT7eK{CSbrtp@{td|w&k`|%>L;Z@%pIvj8|GL4BVxf<T3ZrUVN7+"
    "nHW-cB`DI5p-Z)qcXKP)lgPGDIYF3D-NU9Mh|PHz3l!JgxX*dv?6!t2rHbxjF=n6c!yraCs6(*zohNS>tX1Sc_5_MpAL6lW=8fri"
    "pbcL38K8CWul|`oq$-o`VX_Ui(gC-Vu5){B4S%<;9EIyEp135c4G`BDRVmn~P1%RLD))=4B3i(j@=NRyP>6U7F7NI$mdY$^T?GhP"
    "$S`q;roqgWmIB}A0$YJp-mthS(9_Kr+yZF)#vqawPa^e9Qoc!O#zcA2bb`xkGj`|Neh+I;%FuhjkSq2eX2#rND~AUQVL-{K<MMo|"
    "iP9A>Blhwx;Y!UHNXobrDjFyaKs)5A=al6}p|EFIBPqW8HpaMV!Os|~4}O0(%DBW+J>85yF%O?oy_ao1g0pyR!fZjRkH4?mA|vps"
    "zc$|eK17lx24rr|30kL^RdHaTmbHR)m)6|)TpQW5H-!ynD33Um@tSn)e(uy<JBS+#%-Pgy8))R>Rn!4Jc4Nsef(!#fghgHddnCd6"
    "0d`TydD_^Rx)VLl1QmI$@suynqmlbv_D{l7hmJApi4;|Zx=M8NjBU!Y`B+nj+TX*pu9r=uqC?BO&)y|sDXv*uffsyJZyYWVkEq~n"
    "{W_3J_BO0Ehy*n=uLCABRxp*uOL`M54I*n`)3}h_)rLklN6!5i5dDF5Fq>9PYX21fEUNL^4=9g!NeF*@UplKC_&0XFiPOg}tSUY$"
    "tGue9OO=w)r8Fn&3e@TOwMtu9(lo#WB&c-NN^;=}ji7?4iq=&2=AyZ|LIkJ|Jc)2?Pb}cfWO_rQ=r&`WI=)^~vAwi(CudD(NY{iH"
    "mM;o}*G~bIrY;bUZ@)LY=k!2_)SSTABJicS6}#Lq9J(K%tNdv-SxgfFN|O^pb#a!zKeZL!J(DMn``6!Bo#ED0iBUua#m8JMh3^DP"
    "N3{ZiIugLY^nf)6H0?S7gejj%{rF7>s-+d8{3u(Kk&dZ83%{P*Y+4h}CKQ>Xj00Nlezctb33Sk2JL6)P$ZDJz7thuzmS5<2qwM9c"
    "E-;m;-LkSw<tIHp<*54&bt|C7%=LO~+`A)fp-Om=O9=$)x#RM0!QIWEsK^)xHk0oUi~-OTs<9AjVRnvlzO?6>*Ot-0nO-c)-2-ur"
    "JXm4@xvKgi?-O|GQ&4EQ(A#35vE|>4#4GpJc>7bShW&sp!g*GONkP1I{^)RM)P>0vfWOHrWoLbSqG<e>vJIV8g*5wSx`h5LO)WUP"
    "-zx>s^`iQ##-DqjZpvOE?0_t;h|9HrKf)mho-q)h(R+b&dKm?)*84?anRS{pue{B`>Kx5NOFHJ*sX7OuDX9J9X6SiuIh-p59_|a3"
    "Ni5+VSQEl^2smF0N+E87N-izb|2<{T^4C#j+ceTRAJUeYiD>FV*iBrLQgT6`h*ISDwW1*2$Dx=!hi(w6eL)_Vxl&c=r?#*7*e-*F"
    "K0?7=HPnu_?{3aqNEOSniQFoRNXf(w;Df$n4EpE;t+%XjY|f{}F+(cmP$t0V=cK^$Wb%vY#PRc(#dvRX6F);(oA1S7(*cUXO~t?A"
    "Bi;g5z}w`By#<;jln;()E4gsxw7^Dym^)b3oGD{%n2G>(yKuyS$deDlfP_GwlvZpxlH)C|iLmwX*`q}3ODPg?&yRKzp^_cW+xBYj"
    "-u;OX))j?UT){UZf9sJ}wS&tSDo?2RVg+#v7^l%UKY1gzAq(3C=aF`{d#q%nF}sF!)lS;AP>bV%gH8U0q1R6!8ERoH#Tam41B&|g"
    "PEYL>>#2nz<`1yRAkW~kVplww>$Lu${~_ScQ|0}_%FN^<kYBG^3i%3O&-pndHFq)fV2K4*mz0vJ9d}9F)KAp>VfQv@?=(k~rxNFD"
    "4TgMAj3A4C(I=cZ+h7)-|8E>K9M70i`=#R=`utxG6%6$E#eXCReH-mRJZa`E>cGSUPC|!o7Iwj!X6W^;)Ge?jY<3C0<^Ehx>Y%iz"
    "noI$s7SLCicQd5R4c5}~c#CCM5t=!Cj`WHVP74GjVV{cAWbvz~swpG0%kKK?1PB^(kkKq@rQU4Mmo{vt)~wZmKRY$M|CF$+Gi)!o"
    "Q_gJ|TS^8rGc&kuaKvY-@Pm5kWJ%K|NJV=aXicf$JsJ~PB}Uz~?+2MJXo=3Y4YH^#^z;Y1(aMtKLo}DCjL>yuQb^ZrsnCH0*ybUQ"
    "(N}c`_P+(-$dYG-hdpCk6nrY{1Em)Eq>UD&)HcokOLYk?Kz>PkL8d|64?WFuyJzV54L8C9-kdVTj);lUmxb4+E5hqDdmRFsdJoeJ"
    "kr5-z(Ltz0Y9spy42WWW1xoI<%xBvo6&-+85Sg1L5cvKnRM2Z_B9_n1`RBu#RCNFF$1uOMYQF?EgHo6Yz9T3S$p97ucFk6)?l@68"
    "1`#)C3!LFLi-b3@{K`28NZ+9h6o$o6KLGrkT#4@wz8mtK&v`j>>1R?C$%Gi^lsb<G-fm=M`p`uX)WG-_6Y57+xS1QdMx7T3GwSZ_"
    "RYHr2AgtujBxvIOUH=d6eCk{$#(k?}$JBA<S~!TCrgKW|gsksJl?JEHOl240O#GKv`jB|?D4G-QteD%z%jr`mt_Ep;7L6;1TotkD"
    "F7F%bVs-);dU6T~O|5&vsM!eeVlDi7?0*^{wnR9zA2}sx<aR5uyPebTj?sZc_V67(6zv3~<e9>C<C=7ANk^Td@9+XVfa7{`c#spM"
    "AL)loDJ{uS>Dd^i(0G#^gd~*Dxr#kw;d(+V(s4FY%`xAkpf25dRArXd4azL{NR+xnTUKOtuoK@_gCbb(Z@j_r@R#($kjSY*D_!9N"
    "Fy;dQ<R?JJ&$+{1xv3!1l!QKSw-ir&#{gh1Rl*t2BXSml82FO~vJrZsgxhRM(X%t_cA|*EKH#pGtEFa$Fj%BP_;dlnQies+SZ*Y)"
    "jq%a-ApVW}wK$!yNNa&?fkMpat^d9t=L+@W<zydPO3RcFA$>_=4%~y6`oAH#&q8-DW`MdWrNS``0Dex1F6GziQGmWi2Z2{GZ3~>k"
    "#K7o1OGvJ@0CWKijv-Ja8u6@vmhF050t@8m3AMkZ#S#A3u4qfj5Ge)^0`-5dW2UhDU+)_wwwXgteeN<^E#VUM`d_@La_<hg?Oq|{"
    "5)tERRa&dX9d2Lf=#D1~Z<I`Fcn^cysSrl)t!{uz9TG6LME)NUT->YKimyh&TS`M8*Zx;_?knQV&3>X&yWRuGH#l&pUy7~weX7F>"
    "79)49Bi_F8b;B__csLm9mz|+YJ=^&bYH+Rf8cv;Yu>HsDF(3&oP!^gu?yO>2TWqyc1?SeF$W?8XIQ;|Wfc`lDS@y~-IX*PUT#s#E"
    "Cix#Qk#{~fDS{wzdWC(~B=IIKi)79^)rFwSnL{uS&j@;gnk7#}1-ds#mK0)7uJ+J2!ZLFAUT=?QmK_}RGG1x`u_uI7=B!kZsdG(1"
    "0Q59<Q8#pKfW$?Uyee4No{*1~<b6xE4KRP{NuO8^7jnjZErTCNTit@OvE2i*SpwXWJ39-*M>~gD5VqSA-B$9gt?#5oXwF)EGjKyA"
    "Nf#dr)WkNTXjt|O^s}}=95wXkzuM4kBo9ETF$unj97BQ2FGsbz6)LSm?&CK_tX`jZx@S1s+_6c2O!MUc$ZGm{t(9TOr4Dkws`Cwz"
    "o((JmTSMGC(bt~r;@&KCf2L@b9gw{n4>`R5$MX3L&lvC|<)`<m>5)~Ug<`p+_5c5@m7J_AaaR|A2FfTOoL;~lK*@o43r5$=`dv~*"
    "poOrq4WvCI{^%err@{Y2(?Swt-o%}JgA#QXryr5HRKA(^2aSIO(h{j+!1LW;=c0>*o|Yv@PteL&>UkEw8WHb@)8hM3LB2D*iV=6A"
    "G>$-(B_@7D3R!t%3lU#0rI-{ow;1f?0qRk|dWo`?Tv2A{SL#>~^LpP8#QUk`X>kv6l@O}r{}z7+oyCGaD8gI)I5dm~<<qfSSJQ-w"
    "%)Ew2{#7c(!L;~{))Dzl9D=QZX^_rcPf%2Cmt+MefIXudmVeQ(c4u{kT<mFgw-t;^%pe2>Zl~E{7d?vEW4zM)oFHyq7^)P=JZrn@"
    "yrc+^#=MV4iL^;@KR<;_B@3+^32<TZ<*#fiz<Z~rZRFmwiDcYP(eJre{PE=BJ-avj`%rFiUIXc#25cTZ4sZD@-ds-s5KzVqpGG=I"
    ")=@VTf&GXevec!cUPvSNtdJ*JQ|zp)hdhw(h1J9*V%R#;i0{dtVDO{~PZCP~FgA{sOMUP9I;PzCVHZY@_eY$C1I30$e}L=lgyxLV"
    "^yyR=x}!kv>|sHPn_FV#*bcW~DU=QP9{VOzQn;E=wFS1}Qka<-#61~M^7W9^wjn&iS`K+?rw*C7z!*gH$$_XcTL?#l&_Sb0{)Quq"
    "4N53E)^nyF7@h4Rkq7`Oo9G(B4^tCrOpI9i#nFo3@+ZoGk(;wsbsa-=UH@wyNd_t(4%XR&dOk^(OmED^lFmLp_eNB%RXu-lXHQhG"
    "kG_5g&L<7a#zYH8`<Jxbh(n|(6r(yCF#tSy=69NH5VL7`KVuN9hfqlqLmQ2Thkzm%D5uHNykZ|J3nmD;+Kq$Y9-A#Yo)Y(2$j~Qr"
    "y119rq1%;IU{??*Vz7x`$KmmE#i1-_=8DQV0@OKs``I_2l}(#4PjQTXsL?1VSpH@8UgsOYKfsgH?hgF+>@-8^0n%7ioju+#+gM<y"
    "o(LcD4wb8r1PFyE9nuS@DO4OPoAX4(DQ_<DGIVN<jFy|pz$6IiQ}L`KvjX1XjTc&OJZhTbBY)QVy}8P2AczLb3o9?bYy98;M1`4$"
    "nt@)IUjwyN?9l$m2Wo1X)a(IWNM%mAST&!@r&t9}oPc7vK0;U)=7ydZi(_2S^t-A#Q=p!ZU29VjQC=Lu{NEFAfTYnws&WlPZ$m#g"
    ";zpYc^S1gX#gH{!5Qb{|c9|0y$zY$aVwu_aPhS84wK<=FmMyR2$-jPWa|^bW)*OA~!B{CP-8hZ*bc<z{SDf2=E(}QWY-(nbDvZn;"
    "Clte5F=v&zWk%&q_bddG>?v!2Rkb{)YtO>{A?`Wci^($~Yx&R8rlQi9<Ha<Rwh(YXU5GIunt=Du`%6I4a=6>Qe_VGasp`|_yMLx`"
    "cw!?AP18v@$#PpJvQ)O;H4W5vTmW%}lIkt#3u!+J6<wRAERrmslODP%-7<(Mn8Lmn#}OD<cgm1PT!3T9KU)d{X1N@C-R0@Q963vM"
    "d!%((URO`YeAEv-hi)St-ehGKrQldBVo3#$zgcVqHH5$BB>PEM0sgFf;qXnj@cHm{jSN5fyXhomwBHEhEL?E1n)ipi%jUxyy5spv"
    "XtKJ#g+r;yIuz)^hSOU%yM;v<pr{i(N|ihAW?1t2F+@CM&o&8^g;+C<?klNLpEkZgJWqQTudGz>fN3qaA4nweAop%f*_F}uNck$V"
    "CCt)j20WQ;Jfjp3>vFO@v^9orzY=WZV)z>GyZ2hS7xX?(Qj2yr;cnaJnip&eU1C<{!y@VY2i#6bYoW#*J+^>E9n7jF7c8k#@SeTM"
    "K0wV)JAhO*K4q^;sbPMWN}}O85cxi1G4#?lle1C43ABga`Fe)?9c&f;c+8OuwTTm19eA{|9VHVK>|kQ`lhjr|$v?qdMrA4*U(t&<"
    "DXeyC-ili@k<N?1T!wlxS6Tzmt#K@7<#^V4Ygioxl*;S{;F{V{*&-j*mKy4zYU8hCQ(ll2alN<l0tffG#<eTKgl5l){)5xwj3pRD"
    "k%>stHd|ZeL+pv()nW4rE%I_aNiuTO9Hfd9`7nBU3L%VLpoehL(j^rjoc#ygc3M<*6$oWc`F-exdftTrWH*>)O^nm0aS~y~yuJV1"
    "PTvxyXp&WSY;7>yGo37jwCSRmb0--0=N|l}Uo0bWv@3f3F+f!5;l9u3m6bb}JZLGy1{!$~gE0!Ejjb8O)sJzpQxGI|eBPo;R_9V-"
    "XPjyBzY7a<s-|zwsW%JcEV%HGg8SeGFpGYa2ra~F3X4d}aPzR5i@c>}ZK#4hFBq&~X1~6BPU@*P02(51TL++%n2r@!60kV;((wK5"
    "VX4-<*dc%0t~8#7`SG|w8)=vV)RzqxZQ(nC>>ERm8Xe%nMnB*4ShPvlI}DJyan1Tg@*soqQY)Rmc*K&J$PpT&4Fe`V>v0rL+0^A8"
    "dCt$N@yG_*7X}_jtR6q42`0c!I6x=d7b_~?LZxo3=rHR979;0Q>Z22Hr7BTw1(ykp3E1Is`P@t(A!U8e@@g0aU(>unxkSuYTTcse"
    "!J6|bR*RKnziQqdh03z7lY{Qf(*L!rl0BZSH2J-(LkJ~#8|q(*{z+NC{<J8Jr$XXcCahFhT8<)gq$vzo@)Dua-0gW3=hvcuZ-<W|"
    "-~|+)0h{qCB~s?J%`;3i@Na2<e;QV+mF%v%Oljwy@4DF9bUV!&d2cjrr9-9=_KLepV*+1Ju~NE8tTr^tz_krsKUOXCUYFlEb>psG"
    "e)Lll;D<RUPLoZ2)w0CL`CHoi78^I{rD>HswVt#d$~v}{!B@M7nQSx2Zyo7|xb2Kj$W~WV!rz@Ms@ydX@70k){!@)Qe=pytx)BRd"
    "l!76KXzem_A!X@+ZWRM67u?+_Tue}l$$n?JSok#n=O%0oMA@ATi%SE~HqUf6fF#*9y0;A<(HsOU&+ooaAdlrtbiefMk_`D?S&r=-"
    "yjj9dDbM+G;IUNQ*^1hQx$)e3mYH9E)YEa6MYqD2WShx4b>TE17vv5Emw`84kpuF%Gzl?arg)!9_W`WFb&B{&?JlZ%Yc;*0^eJ&K"
    "{HIbznStDja|W0^C7qg3^cewc&TpT=^hqtnJ6H$!2JDK~JZWBQ2~W{ShHS2$snHM-+>ruX)&G4u9IlLvN;1D#|6ECI1~$FQZnAGl"
    "chO1@G|O%jtm~S3PpX)tZzM{XWqxNV))dLt<*sgSh4&a~v`@EsQ?53*F^0X=&{kyLp6cN{*;y~)plJ{SkfmpqHcG6XouKY2V|z<k"
    "3qR(zbLFoZzI^xf!J<#YOmTn3RZMH~A@2#^39L4@x_}fP47Fr=t)K!ANF=5~=RR+S!yoBM9)rED4@&q7*&gTPOj5`-sjJ-1)Vv-Z"
    "G@`NTZ2^}%bcO15tOQs^o@KJWAK(<qZ-iL<6HXXoWAqN=<1F+p>AluzY5F;DfHYh{z21V^nQfV=Ex>V)LQ*~YcT4P7qL;OVoWyiZ"
    "p=l)A5Gq<@Uh>go>)eC43}6F)cSMM?EDg&uheJJv%<SJ4nr3>&WeJEs_W_R@${JHcH6yoA*Z)o)=E}6K^6H^XxG^j!Qp+a>KrMyG"
    "i7OF+kF&`0Z}qPN^8k7|ZM``74gq%(!<We1Fg9sayMy+A#9G?HW`>Hclc2R1anz}v)&v|tKbPq6WGcNY|7@_2Kiv!T3~ylv2wNB!"
    "+MIt3ehTWmh`hggwk8zeD5h>@NO?-Baa%d?R-7R<aIJ_lFa%Y>cjBq(yH_+Jq;JehLu2;`!)*>McCJ$)9}#4pAQv&m2+1>>$R<5w"
    "3x8o_Wj;jc*g3S7o;CQP8dbz5N3iKTvyGGrB7HrAr&n;MUWxd@ORs~qJ8#`c>@#V;cl<3IePyw+F?A}XzjAPW$@nFGHC5>Q)Jft|"
    "kv@}aKu+G9e%JP}I6n#_#;^uvB!hjSeYMTN0}`fS#(}~h0zm<8pbwt>vo2{wd_s^p{sQifHrm<(R^Z2BCeP>+PWPo9BZVs1aDO3I"
    "IjsUh%rcL=Mp=diVn7`Wgv;H6CM!7zo7Bb*_y{}wKm1lSn>it=3#nS&1ZfFaxwe^6KvGzV!buIGw(cRHc|=!lAiG6YP8qk9>dNt0"
    "txw-~2v*%0_LMsPn=r(&hEcPBjx)L!<RQS=XK4MtUycD_T<azDHnvlq#JhnZXRgr9+FANOJfd+^ZyZL1<`0W&ml8*ZG22Qv%YkZ1"
    "%7f7cQh<??Wk#MTNbTphTk0OhbeQa@(0&;)1^xRRE!qiySHhlDSF>h=3<tZ%N4{GT7M08D971N9n6Y-s#NOqG5fbquviN>7^AmGH"
    "^px(!Va7HN$3xb>tLpy%_3O{uaMjV9R`h|Hw`P)u*W^GV{Mc`!jzk{<x)zy<3uR5hVo>zfHEih8y&2PKP5yUPZ=*6e^0L8U;ll8%"
    "sRT#y(LA-gGdvO$-@uFG$K6RB4wv(dN)3}KU({}g4-v#n4eJQ&Eg}%aI3MX^0l@gO)u;z{rfD6iyfPBJneDGyZZIaTbVDF@;Q3xn"
    "_+0@-N39mhp36b5$TzhEHDcZ|;@j#umG360XpEULb!OKDK}-U>s6=}Lie-tUxyV(qA8SYFI0@g<#>rP;w_lQnU{s&A07uXOQ8jzS"
    "fj!Ec8Hl!ov^rbVjC+-)PLXSIA$6)rWJXNpL^qp8NT>crJgsOmK2O8yoe>P<5mz}KdN?`+zCL2Y7VSxq)WuOsuDW&h9Ckk@h^kVe"
    "Pi{ZEe{5e%r+TJ}YY%&H@(qk;zFM0qp(d`V>R}f}#Sfja^-sINIsl-$!`ztroy9Q1I46xkru2nk-K>imPmZW?>68Ql2~bs7dl>e{"
    "+NAGXoMRil&8a9Z9d5XXc4007R#WotDg;$ry%1=WHHRQVx|Poh6dd|DN8NNW*vt)>Dc+5>10~4@=DZ~L5M1Jrw|8;Pbkl4>yITZ*"
    "iV4U6D(4Qswhx~-Q*0x~tDN&YBFs?!<B){Y1WT|RmgDi;xyp$0@H+EU%a1&_j~M*7hOb$nrNM+zF~_>H#X3}3;2PAH_ysPy96!9F"
    "lM;(`r0YHD9<yQ?#()5zCZj!<b+Y3`O?(DpcK`w8*e?F!@_bO9)(>cJGSOyuUx4{|-rao)IgPbfN_B?i@Uf&k;*R~ushLFI(!R{K"
    "bs;r1;9d#ic}QfEfN2C<<TVIq@oMzjz^ZFW`%2gfXJq3D;9td`sZnc0_r;^FM@t%H0sx%bXn+~is!oT$L@n^0hl275Q$`_X2Ysc="
    "oOuku<#C)7N(O@Ah?=J0Dw*j(Gcr;hycG71fi$p}BBQ@AK)7&*-j&&{iJ0t0E?7B=+21~xrH!FtVGkVk)S<8<I~lAdRhNkY6H8=A"
    "pn5<vw4Hxe`Osu{r<7#%N%vd_lE8wH%FvW@QMwSW4_~t{O!`)Y{Sj>IPdA__;qgY3AgG<QV#s*6_Y8PE0v@&Uux^<{!aw<?Mbs7-"
    "COu-1YIW&Zvd4iVri`<X>ScpSy{V4z`3ctF`nc$KQ0BqGEPG8jwOdCr*Jc*$$BTj{Y>r!pw;cp+3oZw0`#s<19gTiSRt;~6u4oy_"
    "BIkc1+bcuTxp%^f1&7DRgHD~510eu7CTyvPL7kG99CY?D{-=y7i<F4A=Jrdp`k&41_teGS^Sm|o^Dxs0h}cBcCX=7-m2q9p({`c9"
    "GWX(Q3%t8~Cd11VaFZk-Ne=<A3$z}qcPKTKq-MP9!Au%`tr{!wsq*z^3tl(iKHnZQBtpv9x(6NQZAk|ng^@j6fTI-n<I1${Z%yr<"
    "x7?c}ug709S$L`8pua6JW%E7kRRyaTWs717jEFZ(HwT$9^4f*MLGY2pt?5Xc_^zLCrx(-6m~>CmEExSb+%NQypzlI}y#8ukG~IQq"
    "o5>smp<B0&k#&lzz_zZuuAC+94nQQNDf0@Z=s)l+9(aEG<y^)BHD1J{ZMAr8JVb1R0qQ}r^)>vxokDfGp`;4Rg1Xh+w7CKLhp}0K"
    "Fv=-{mIDHzSv{RN&4R(L7VD>@-Zs*{vHBSGgiT|RsGzcisJ3%y!$0A8x@Jf=Mk<gaIOR+XXb_?6Vt{E*eS5T4*4rqMQaUd*E33gv"
    "FGZ;W%j<*4f^uA>^8l|gmCxJ2|J(#jnAaRn-}xkYWm%ZzWkymMi#YCd_tEk5hCrK6FPT}6<UW_u7$eXk@kZ+eC)m1qe6fc~PJD*H"
    "?`g{QRxu<i*SI1l(IP=k^nkgvzn^(j|7bKFR*U%AHZ;}*g~6hGczV@>OuU-;;#Iwdx7w5w+-`WS--F|sVsY_<7f5WHP-I^-0iWnT"
    "vz-_3ahO<A_d`Q)V9hY>zqWk&*fIm|s<OEEPW{%>vUT(PtwGDKwu3wdx6WTajK+!529KQRKUiR>4UkQC+0SjxUs$GF((`VxMSrpm"
    "x+yiSwjOYeik!ArUS8tWgZQ|dBUei)wg>VW9Qn`a(SF}e<>`VL=Jm=DR!cwI2b4+GGNK7$!Ep|aC3E>wyaKT$pZc{2auU!A2JiSH"
    "$f)5ngtznqsk=)=4gVT#{598fEK#L<G{$4)kXEoBAKhNkc*(+>nZs_x4<=3+()Ea|GSKphUDgGfv4!}9`vpxYzL;c?*ZnhA?t4Ii"
    "l_Z;yPhJrDRjvNY3|(;ZJG{tZOFG9ld;BiRji>PA?DWBu+e&t_*jbQ(o3Nc)^$BgolBwhU=p!McG)}p&qm1R(7Z<mQ?Oq*@@fEU~"
    "Tx0@=11wg5*d8w1=VzaQw;EqqBKR;s3{^R_GF<-^`QuU8xH|_tP(81H43p1g5Smhge7ZAkQtqaRO%Y=;+PZxjyn>0<o@}^;KMML-"
    "g<&^;TSuY*M^!vFhSB$%6()5HEC$uG)Xnih&el2qrV_m;&UA2)nc#LViUFW}xyJW;0gTFJ)Sxj<s<00*!rS1tgc;d~_s~^PJ>yke"
    "6Wv_rdmFgLyRTR2^(qW}l;h@k1U1WM#4o^?b_OZ!vD5X)iB9Ys@6|;EDX^j3*UO5Gws@oy!^alA%*I<V;?1RWxTZdgmh4%^IAq$h"
    "tRypUYp2TO*MZG$r8Jml&E5&c9rj^#_8K*NbSX91cM8n1CkC(c703JXCd)7uXheL&c~ozs=!afpdQEwGJ?CJ7B=~<M_I&MM*O4Uo"
    "A?@S`YLS%YVJ0N#tI|U4{-HchLQ{DYa|tm%b=IC~Yu|O0&uuc_{_Y%C*|$S2csCldPj3(rnC(owC+ed)`Suok?08*YAA4wp5@$h<"
    "G`MAwn9Gs?Dovv<2H6DxKRVyu!MUNI4zbLjFE><}?jX%JQDrveWc>Hl-<0VQe}+tO+4QFRI5OLVZdGRpxPz=Izsq%wI)GkbJ>TH6"
    "N%Img*a$Y-|HqKR+Ov*#p;2a8O7V@niH3yWR$`rdGNc_rMgXjU*+Ac|FKox|G&rtRd5b8-BjtfZGPXw6xNRWnK5)4iCQrz=gvFw#"
    "!ubgr&(WDiR|Ye5A9D@Y>cE^(-h6G|34C5#lqQIsE1Bl%pw}x~f+6EIZd$lxRJ8Ne5<Ry+(u|*p9sT!FviZvW8nKGqb9$-dAbwa{"
    "H(n^Mh0hNB$&0lun2nYH8VQUqsD0a6Ca<k}u?u_@Q0<P|;y^!VPhH)(-;;51Y^YN%Je!ls83NdQ51LuBw6@=}J?7~U494Km8Y`X!"
    "w>F#<KrfEgpo#5KS47=VjD6$CJvT89IFIR$Q8a#!R6lmh0Qa1W&yCQZuFZ|z(S!+16)wfa_d%ukdr8X~G1GMXb2I;9A{B5{{ARRB"
    "ma#?289|L|XYMvXWYqd(ZST=}`3MJW|G(5^Yv&{7q06esR)3>BBBC$Qf77Sm+RE@W%!dIwBEiTd3iV;dI6YV0G&hWUWb0jnb-F^U"
    "79kiL$FjX{n-x|amh5mhKI<pdN{bdv#n+UK2p|Zr4%uNx@omJ9b{$yo^2B%TYY5O^P`L)`NH^}0PE@`g`AgHRTj3UQ*#3}Obm=nE"
    "ejCIBgENykWEs4D*gL%coKvLGoEl$EI_=BcWWrE!u;#9H&Cg=9NmM%)yg`REC#MhRe<`$8Jid$Ar<CkC81{@|jn2~FW>Q`a_Vw`L"
    "Nmd`wadPTvxuZGcf+UTuvi|a^3?HnBj2|INtYFjf=XFH2lynUX;IMuGw@?Ou*beHk=8D}P;Aii8^^*>&nASSaDBqIQ$O(mmM98m("
    "9hu`_R0S+O#vrfWn=pcYJQ~cXCM0C%SroZ{HxnI=ld7P1DmRn`pvRch91l;a;UvK07Qm%dm#|9(Za`-yIK*+5=iky^Wp>&}?mYt?"
    "7t3Dif8*kecrOI^n{Ay0pJH_t$!c@RFp5B1aAcWVF^p;~j0W^u;|2fCh2Q!y9*d7~GJI-Qt=`xK^+(t(t~}wr-)1Fj%1LldFRoz5"
    "eL`tL(f#jjIlk%A5*AgL7PB#~LK<gwl%MKMXL#8(Pg+Vg&NbCB-(R#U9SQrwef$N;rCYe6ujjL!p`{<^saL7Fd%rN+Y$A_<BY{&D"
    "MKhQyL&W<Dc>4Xt++2589ce>~pclJ988!OvoI;FsmDwYl(BZd?RkI~;ihcw$m1{%(Q0;?{#t)b#ES1>&E3m@$>)nZsTI2$dIVeaO"
    "VOCN#m6o{zaG><)IluvOV2%~GT=qhax}iLB>^C%dbm=mQqsH+^EyeI5g>rp$W2UH1Uz-sO`)WHe$NSsH?OU(e-k!@7DxX06Av<=f"
    "$kLz!C$SYA=G4sB#mVkfX};}1kt|=kwDVKJ;qy#V5l|>=ZxI2{YOs2{ue`wwj?bYI05;<*ZkorKr+DUP*_j$mGDZ`L81Jx{sIxo;"
    "eY#Ro`~|bSwBjOCpHWZ_FSv?Io}pc>GG|NTvJSAg_CjpObe!eEv=OB3qO*m(XCj>}HEhs-Zxf4;_DM0$$xaizyqBdn7t>Z~?EM`a"
    "gGdbhtEE;L1Ve^&X!Z1|govkW{6^nsZ>tB*x6uUD{<1+eSq6d1LrqcN%r&qAFF8|EPt031s~r!ej!wQN@iRI(zQ)8_0<2W|+m4;u"
    "l*ru4;gSsS3qMMHEb46R`DT#OTs#eBnP)ae?X@`5KqCV^v>QPmL))hi6w}Ek*-$A{ir$3wm7O-mPfu81R@_};E}QC0H;1`7VIFG$"
    "k@Vd%K``+}Asoam;M{>Ux(aXu#s~m^V1oJ6S6w^!`4-!-++TBRs{R)YA4NYV$PscT8$1SMwxXg`@sh~!Y9!jSlbW_h3y<b8`>kCW"
    "@6Hea3v#)68ot7IKbk;?t#=wlQMjd(q`G<M(SB%~=-O{$RZEUd=rQ&xT0+oWwL!`Mre&=&y;<Vj^!ZL4u<W}4fpw39p=P?YjKZW&"
    "l)uE17#VEM^M8JO@NGPT`xP`XqtK3*y>5Bwr3$6sIJVXIuk6e0W9~_$u<l6e7S7^^N!pwa;4*?~<dd2Gcrx*fK=kayL{xU49Htql"
    "tT0~~V2g8Vqt7;(7Dx<Yz1PD$v6mVsRJgmpYW1&r*8;m|e-c4%gnWp?I^RpL34f=q(xw5Qzc1k`df6^6{BvErS3hdsokfCnF~OXk"
    "G+?-UZQT$?J}I7l{dIPeLbHn;B2f<sS)7>sN)T#F8SI<@>y^T>j_h3hB#>7a&e<T(xculWQvDh89UldjGkJG^>cZIpHc8Z^bhBYM"
    "9jbl(Ki%cZ)AI16yt&bY!{Dn;yq}0w(xrr8@93$`E(*8@(N$;F_#tKMNp0|r-4z4)y{IO^^9%G?sM~T{h-g4UxdGWGMuG6eWU|lu"
    "q1~(xV@;EVsBNq|L4ZiFv;S^8>^NyCXv|n(SfZUJax)-~W@^k6mPfq`(xI6S?(rrzSb#a_(!h`Tv4wx7o~fUEe+tS-1YIY&3&Z5q"
    "4sy(&wE_c6ayXT9j5sKzJX%rQPdy%@W(sX5)LiV&f?e5rnQYErTm;I?!TZJw({0B}Wg${g4q#lDIJG*PVV*1$AM7MH7(U!bGtx#U"
    "0w^|k5kD>V4p`!`_jnkM?Rv$>fgA#5f*GcAa=TGO1o{^{=|@~DOdB<y(I{QoJjsM)HMpGrh~BSHGwAV!|C1+wMe(sbb=}~I@pXpC"
    "2a-3MpU`h{8jPo6fM@q549z}~yY+Imw9rm4eFzB68HrByovWF|gHy<0cLPrmB7Qz*OXACIN5Xq|$$n(bF|}gaM=-+)#!wI)6bl{("
    "ltZDRDH=oMDAAJeim%O4e($EGW0_2gs7#QKFlAy5!f9fWWmzqUV}>0lrz{@fd?Wgd`Zdiu4S{ooX^e_P1_ky58M|#VE`0Vl%3H|s"
    "AWerX!k?x|lW&I3dufw_-%Z(;;dojF?FF?bCZCWfZ0VdQ3QSJfu&`_sE={*N{sK=RJddA!5eN+t;#_$pf?MdK4RFO_OjF0&zcHH@"
    "e>8pha~&bbcQU-Xi1jf#`ik(Jj(JwgM4>uw?Lj}ymKG-L&)3XYE{fC`q33Y2K%rpF-8~jSC}i}Z^){t=_?D~wQVUk=h-8T!8q8KR"
    "i)Sji(<Uwp8;92PxPpXL<|e#lfpPk4CMY*E1M_gWi|bBK4-Zvd-ziaEhk&w%pB=uBk$9FRzcVaPU;K9lLKEYOBE$PcsRG7&p<@-#"
    "W1(o6!hiszA<b#G_KhG%$xcGUF@A17YVCrB<Q(yHEXQ~0)R{?ai`Y+dA<+sCN>Vu5hH3rBrI#4;J;6?YPr4Lk6*_h=WJ#^$!$sAo"
    "8Yod9`O!OC1La)ff5pgdK)MM8)F_ETP&*{gR|>KU1Wey239sK&udCFq+Us1UXb!z#$aJtd@wrdLCKW|SEH5V&PwanN_3eZ209tkx"
    "(38qm)iEzA?^;{ql`L~LPq`Bg0}EbB8MzVZ3sPqIO7=*(;Yr0DZ>!<VodTsio7~|vajMtP<lK@a=2I{rbSrtC*Hgt}2w74+WzSZS"
    "9_=hy$T~Xa{E7_?b=DC=!U|r-)*NowD@g930F$9{TnsV(1aB|$gBP1?j*?(EdcH@MVG@Yvsy_O%ok=>f(0X;3pxA}e4Kk6)aD;OU"
    "e&KuO<eM-AuL_fqZcHQlrh#Fd>|De@zw3T>47~=zGhRyj&Fpy6)Wfwzf&Sa0*8KqrRbN;EiULYyF_+>}5BxuT|B%^oTS(CRL0l$p"
    "h}3NG$F^@2ma<P_Hr-vjvMbfsdQ3h|R6VJdgj1xyU(8lH>SZ;0>I^9rH*pA1!f9~S=E{e&E!583nH9T$K{uJ_xGZkpfP$?m;rLmm"
    "z>?Oh9aSxBtUFU$_vF}<<D)vL(=wQ3XgXn)4YNg2NUE0S2natD@Ud_t+yNEZR#{IHiM+O_T!o0^wZEzOW7&rA(gv+rUgY1?!KeeL"
    "hAh`vj%3T!d(r}PzU$*KCk0Y0Nh_QKzD93`Ccw(`Y2sTwqbqZMy)Z8gGGSO`!<~i{l_eEQ&I3O?K+&Vq46|3?s+~Dg=^Pq`*7y@-"
    "!kB3gCk6PcYHA~Wwl`1Ym&UzfKm|`>rTe!Y1R?XQF6OHOLlkM|KyqGA1}UE94h<6POI+K#OHaRwr`vDRDA3JVPtpVSKMa*$c_8FR"
    "VUvf}R^&atm4Iv~+9R{jlN6EeG6lWZ4FpSk+mOpVt5v9l&Q%h2W0vE@Y&<dk?cM6D>2a|+mA=s}y;tZnccj&aco77Z5Sbn?8<Gm!"
    "1t(?bzNdVjTxaaHAeMSAgltj^&6&-qk|sh%Kttx8uW4_hPWPfIrNZ~Y5NwEawV73|ZDkQAassKo>CD{=G4n;JXlE^pRYcz;4;T?E"
    "yhvG??$^ISS+E$V#4^XbfOCpfDy;CsV|<4|0?BRcCmT-Yw1P*U6ApT<%dk89v>TDMpC-7$mT{>dwQ0))z$Yi_PtP=3GjuD}5lY+J"
    "vCstw4d%KdjvdL_ck)z2VHBcDemD+~*(s~Q{RP`3ow!xtnCi*l<qYjco@HZibtv<G;u=R>AboyWFBhcK6OMEd9w82L_B4_E0Xwbw"
    "yM2Ep4k%TrWnb5K^u`WcpnSLUtcyLUU#ltPeQ}K$Z9ONJMmA_=CHPiqY%F#7>^zs<*I?TAE#Ge%rm4~wrVe1cb_%foqKuk;8>ao;"
    "3#OiTHMqIM#Ir`3KCPBr(4^@4$@;<UN=bCkHF$gQti?l%B#3G>o!b$Yr&N6{Vo3>m3}$f2Zkw*<Kv+`hAymhQRqKE_dX;!N_gEI@"
    "{tE~2orp3ASLrW2EVna#m&_u+dtVg@He;1(+in?OdN_*d*&h{0TYr29+Q1M1lU)w4hZo0sBck83#1G_+nZ|Q5!xQX!L^_&q6PHX&"
    "eh((Dx1Wzt?Z_oF#N%z}`T@=jH%j4LxCF&J9mH8>>M1gLHEPMd6nq;7HP#6;3{)H}RDFe{)WU~yp8A)UdShl;EIC<MSv`{6uVA>r"
    "j17DS6CM^wwI2*`c<$<WO&%52XFH$~@9gkWx>t|Eh%MDR@NNlOWXp^%3;SRGypoS9b4@cXQ`yrsK@4{V6bt7W3xMhF<v2m91aPAg"
    "Zxo`@MH*B{*ehL?^2O7Bp$+=pGHb=FAgQ1>(QB^m5l$~JCZYd+d91xg8h0CZFRIMzjP{~#=+5i&n_Q|wJnefnH;sl|Xcc6Yc21=e"
    "gxLQ=Hs5N%!LTB>24twOw0<65E%e7YaFTp*#2(JgLMu-|$&Dv&NQjXT`bmj>)CG^fblb-Nq!$#}cqyUQ)Xl4aInkGyt?u(SskWR6"
    "Mkh6zv%jEGe>aB{uO{ARHo-iOLWtz?PKs^(XcjW*++utuKKhn&T^G^_Pm<}aB6kzQ-Uxc4ymWXKbr7Q4U*|7{V|}M^v~Q}WILU2C"
    "?ov8;oY>|zwOE`n%gNYwGHUbBS)dysw)2Xz5yCuGHwW77N2-@`ETCz;F#4aPY@+-4UO(zxee8Jj4s!$>E<_@R8itBVIIZ#QeZI<W"
    "2v*n1>kB+r_<UH8q$gl5lT5Fy(TI?r8Wx;RclQm^ipc_nJI%`aV+PEkZ4gFGcj4~n*ap$;jdve-8yr3<`5NQ+A-ZKolQ<P2uh(6P"
    "G`!W7RJ;FCNob@xJPE3#P!5fwnTu5{kqplD_{ZyBR}~xle~Z8+4t1`sPuU;;ReHCEfN7XXUlI~ZjMg<nzdhAOGsztcB{UPu6$y=l"
    "QN~>2*jM+7kO)ytH3zGF-j6i){a;6FDT)z{DoxIu^s}^P!xZKVVM^mQJYfyI9uApC;?|sbMg{Sy@}y#-vp>jUGM{l*PsC3L9#(kB"
    "-Q-Jk4b>+&M%PhVpl+oYRK**|z$ZS&Y7k1fw-i>@C(GFDjpOjeJMb?I&m_>P+k=!$N+tdi%N4{rK8ZBraQc%j+!=E&jFoPHy{|cg"
    "5)c@bu(EsJC<Ff4<A`#196tQUfXhsg0H&1`anD^bxhwior4)aT9{T;XF5L5P$HBZ^h8v`C>Ns01x<Hp?Lc=VBPD0a+ug^`wV)Y5("
    "+<ak5+3J_cY#tph9ejTe{jM8W$v0p9dofK_5&ONQNi}L|gt4+u%E2Z+81_*5loK)NxhCVdkHLcl*{nCo>{_-afZQK<h4Qs<VM^t{"
    "s@C<{rw8rWJ%P)&05N(4Mv%=3w@i)Rp-ZTNQ8-czM3glc_bdF4-?ggu%*-U0*FMp8m+a#ghy*Jdts{<}CiKPPE84@yPfD+93RR31"
    "(MMxn{Q*jZb>$jlr&a_f?}G>2jl5#z<)Bpr5#dV0yuxX~NU9uHyEfx(Ypv8oRu<0BFPnq;i-B7yBga6WyO;wSmmXRWO$2E-@s69Y"
    "AzSL_H?sUI{TKl9O=6dqo#^UsfDLgRI2j^Ay!_6Qc$Wq~Lpw`=)d@e^yQn)fsvwC%;+9!akx+JXI<hdC2#4L)KxL+H*0o-;WB_xS"
    "nLaatSVlD<Y%MG3gUz1Ijs4QJ4Yg*SxRXB6c#hJjgy4o}_qk!RlJ1-y8kEb;eYM<g6}1`^^@iY2kEjf6`1q88|Ih@l(i;)iu7RZr"
    "Zz&iSZ+9m6H>13-xKIdTuMcq?eK_gb`a~a7s^-B^eRO|6bzTMTtO%majS)`-!+k|^(Dz69@Hi!U%D8z(!u!*m!M5v_3`uCqqOpE4"
    "C;t*e;Q>&s%#7vKg_DgfEd?Bgi^3g3sLQ&tc{bKsCjpe%=*jBs#MI$C#-b34cb7dEzBo~humQ>38I?04;z%dr9fC2y;TJ4nye!ku"
    "lxOS`3&iIfVb-vVzlVtkVT7s#{ty}NAhOBjtdfPuJV`Z>X?vDbfYx;Hz+8Cn+c)S25fJo$=meYEhL)&on0%sNO5`qRdxytah>^JK"
    "OZ`vP6V|R_ZR`31t|46kjy~Xo0@rx?NNNYZX3rj5a+(DD6BV&I_$_fa%JO*^D^7lJzD6*0o+SsA!E0o19J#~<#ozK<kwZ*zx{Iy_"
    "^nhy+X(u7Nahfym)RxSD`iA6@RR+of_jH;c3j1Ymit00<y|@j<Yp{k@gq6HJj^WOnM>28Z0tmxiSD0by2LdfJs_e?jM$~wLEWEGR"
    "Q#@8S*81r^QRCMHT9j8?n5Y?&W%vjJ_AA_3wvPW|4RlOW#Mbdn*xX2+k>M5*U0B_#lL!#AV5@9@0WfCs+k}clzRdicG&sB8qlV2H"
    "z>WIkkG*Y3F_jump4qPb5}%R0wCs+b2;7wQseq}L4@PVx$&5Rvk!SwD<L0S`=xX{H`yt{rRevbMhAG|LwV#DJP(K@Gva!hqTUm`A"
    "bXVz5OqDMBP>DWVC&a<M&;f$-wI?AL1(K#J{xNu7*A_mBt3hTSH=pB`&$tD+v^3GClcYx9`%JbV66oAEVrG6Wt~4_jTT6A43)y;}"
    "q~gRvH#^F7;8WXd;ir^X9faIlB}(t?yTnEdyOCvA-B>?OoH)%|*8?$BVWow0!4r?7+)bm$OLF-nb3nLm@=$y=is@f(O(>fZJwv`o"
    "*AowZtzj?#Zl6t)EX8NNKUh%kSk5Rjc^{!GX3uv$?}KUP4zj}*b;;X|;!$4Hh*2PVKPi!88OkTAwSz#**R%O`TS(|`T6F~m<Y2#e"
    "aDS5*tOY!jVpkyaFXk8JSxUh$%YvnJnHPJ>57XnM5E)9-bKu85wL5vChRWGQWrBE_U^9ZPIU>aZWM=t1RAmZmkfNrD=^Q9)X<C&-"
    "qa-5mB{l>AI#%2V>T}JB&^fQ(3z>)8nYI*li=YT``X?!WV!U+P5t+QU0a}^IYoXEHt*GR{NPoRz6BGx>f9^mVL?c4)v4>}5Zi9pl"
    "sC`6VwQYJCD5$pf!b9&ai;JG|#1B15shrv(Pby~srZJ-2VL~Z0Yc;{qWX->mZHhTNKNh|W=`LhqP2U&GuM}ic#Nj(AKHSgU_566H"
    "Bbic!u@Hn})fh0<A_+)V1D_;|#wSA%+x*c-mY%{}4C(5pAB1i(VT1#N_JL_Aj&*-i%?~UAk%K+x@Gxhf7c!uTY@yuN4HARYX_kpy"
    "K@x`c%==$iBz9i=trfbtpHIwYUGakstjUW0Mgg72&0fTS(z^2;z0%DK8*p}VdVhX)Uw5weG+8GpNlyJZ#C+jLT>h`sfz}w`8{eUb"
    "CbB%({y7UydjCY85*Ov`>$sY&b6fgKqgw=C8PS-qMPU>kJn+7)5(e9TGIcUGaM8f?keH(k+agG`@IQ|f;vkkmqvM_v%r|;`XGf*}"
    "r6y*5Wcq<`HI^+H5Ml-+MB!6NV*AD*KTtyS(mU60Ut&(ch{J&W8lQj+T^|#o;*qyoV>#Qc9`$))UWwZ_#)`iWLMlg`v~1T@3aN)I"
    "XCZ~35(pzi-2GFMo&Qc7YYui1Bq6`tVOw{RGOZ#Yj+?dgS=qQM@=$hvJpX!ba0yW{a2!I!@k1vb--|o}icSf`oEl9R7;O2|38I3A"
    "gF-W6{N7>@H`9G&?!~5DH-fq!A0bB9Y1JMCm~zzIJv&8bXzJ&%5Z^(4+iTq9%<Tp-Z+Z5@$hLB(!x_65KAZ^aUt>7~SMuwXLx>MM"
    "3*1=M%b?EmbNL8Eq2JZFw!Q`T{pk81<FT~{Z1(h1UU#fl1M-$%C=Izp(j{s47(CsBj-WA6m0~rOUg%~~`qOu1xD=@cu>*3B>Z3G)"
    "bfn+z4fO*WMpKT)xR}WD$RL%Etj6>Ai-a<b3xnROf1bq)Mf`qzYU4BET6xy!=o&ih7@2`0G(EACS;|(~+{BMA-f3yN&J?NSP(q?s"
    "1P|E%pyvu99TG|_ju;o(n#jeD2eaDo<*29<5K6@SU6?t;-w5umKWbVkR0;b!2yLq$;f3q%I7Sv#*R7nET}pUG_>qe=_5PqW>i}<f"
    "11n?uQ@q(^jZ;mlQ@OR|J_bN?-<!l{IItEBkFLThnBTO$wOiG|(zr>pFDq<bmv!Q0|9+#rlb^3(2YkTO;U{kV*zEbP*ROvai<*-g"
    "&qy`MDi}$W1s8s#KS;omn(n{D*mSx)_%I|F9gBLvu@cezrz)zVgW%=dC0s)KGM?YjcN;Ql`<`%MN(M6MH!tEto7?t!J4x@54XwYw"
    "hsD)xQ*Pd=5trzFY#UvcI0>dXH1ys4UXIO)jEV(G6E75qo7;R$N6!8@oE%?pOro0p)_in}dILy?`ftK<y>76aG|9H(bTY+k__4|~"
    "iKy8*-Z%OH#nuhSDTl$`&1WHm;($)X7nw1}i6DZUdft$-Ng|PFcK-YYtg;~q<i?_+EjByAkd<b&shnRL9we~N<nI;6eLdRzz5(Gh"
    "xlAThdP}jaZn|J60ixiu<41CZOTs;ov}}$aQ=La)jE%PZo|{&~?l-X`yC!z%4pTwMPI3_=(Iv|s?I#b9-v}^pbKd+2j&f80E0isd"
    "JudMocJE*cso>%1K`gz%NXB>z9*E0eYR$QL>3{D+0?Aq3ZEQCO*#278<kE(Omjh>g-lz1JM2OHzC{t4jvgQyw@r6_&aGrS>J``Kv"
    "8YJE@{ka4$RHf*c+>x+*IBBs8)qrbI(fA}#FsS9!7p3=>dif$@AW(as6?E}beTB~5GzA+^$Z(Lt1$@ma9eruHGMs!Oa#n<Q>;;AY"
    "JXT!jk%)x56OM>nln8&#?nWwH%aW^TzN1G^HVD&`2pl2e@;OWO;FxnP*fh|2hx^m28@sH7lKQmcma9g?8QSW^jRZo6<_>9Q^K6e`"
    "Flpd%AEJ>37IcU8#1EO(pfXCNKspYK`zab%x;+(UCw5C9kC6kq!VgUO2OfkJTN&_LQ|QSBLcZwa_z1CX@SahyAKFcYPYUes`;VNV"
    "NRWWA8=9HX%X`u^%eOF>Fv_bKcbP#uk{#xjV0dbJ7j@1cN}lq$y$>it5@1Df$T;|FQX-$McROZ*V}bwTjMU#xX#0?Kk(_1Thz*CW"
    "wipj>tR(kC5a~(qLDY8m<&|^KNc9hTh|<$J(nZ~V(kE&LRIaOo?JU&kPLh6GJMDpyi8&P=gI|w-SH%ftjHp5<OOA7B-QNw7s|vDh"
    "!A9&%1sazM^^vJo!JJnBBDitHJDY0}4dJ-NEOlcu)Em5dpJx-0E-mRe&auFT-A9Rxs2pXmz_J4)10&{Or?TdpR%5LSYJ;!GAP@#{"
    "##h2a)TMPGxwNVjl3x)B4Z%a@`M*^2_A(niQp?=*0yzymez^$(#-#^LA(;&_CZd2Awi^jK1PImWxBaQt>nmJ;p;Ws+PNEgPDFAYk"
    "KKGBk`t%RJajF&lS`q^IH2!Il&;-8&91z&&a%#Ap#P>(>ZKeI8ZkuXMB-6%*3f=h-*-E7!bPKX=Q4Xx_ePtlrT#mR2Vp&xxvyb*h"
    "rHmmHF5qSG5x<<UU7H!AI2<5|CBEXFHW=oisPibhy)35113}pf`)-OaX=|J&K<`%p<FR+hiUu?st<nxxx}FxV5w#rQ%y<xo(~u_%"
    "h?9z4S_UL_%|bo0Fp_Y6jw4YPr}%>qDK2gHDma0U-FmHW7lO-jr?uvOq1-FU8(2qvl;ZCr(I9#NccvQHZn7(32MlZK_<xIx!7+Es"
    "XDTEy&Ogv*5=Qw=o{U!65{4R!sP}VZnEft$WltU8R6?+g^49)wNb%)7sb!>do_R?2>dxONcCn!JuYVtwIbo0i2GC{~!3C&%VEKOn"
    "PQh|S=9Z;ociUMfCM(#*|G}bo^iH%EZSQ>?xA59;;rOymd^ca~Cxu7hS54q7XL){WBn;3uFj-5JfB^2#wSiH84wNet@F6mcJ>?b8"
    "7G<#EkbjY4JjizpqDMmF=j`0pnAu#ahy5(H-{tW1DU_c;su-HBXo7S?RuqW4*fl;~eHrQte{(3Ij+5u6`9ZG3r<=T4SEjZlf&cCx"
    ")k<n)hoQBj((Fe9tpQ>zAVqTVd$PUYeHHZkM|!*U2vcl*@`oXya_xr?CHfIjQnn(Zh*8KEj-bJfomw{xGenp<M@OZR=$dq%soF+l"
    "2(Ul5UG@WgQ)QI<Zvm2@*tmUndQd-4G?%`^oFQ3*Rqth!oC1`;Ztd%VEfp5}Ck=Wr5J(YjXRx!)v5~lg2^UkVQ7dC-|9ZkJ?O6hW"
    "b3TMJ(59BK7i%77P8RSqqMZ!4y;~eqJRcJqd0c-pp`P9JAn)gj-O8qzP+i&pHE1rM7l)lc+TwEAY}t|QBj<E=^LA#xtG@YCJ*@;E"
    "^4yin8mMA0daJiWWvj`S1MhLs$Zn1EIV1k6)2pcSvRdMcHt6%ZeSC^i)?wl?#8y4B9T3PMZ;SRt@T6rV4k964qshe{gDLH{q(>?j"
    "B)`i$0_(td+!>ZPZ|owE#et_FyU*ULo@R3TGCM$d6S2bXvKlB5%=-H`d}B4)ZTYI7Ssl6F;ZoPKwrU1oOQ`4NdwN}_T9z0yO>o8W"
    "bpRSP@Rb_4wWxRr&QWPMAHl^v2wx8u=TTXbIA9yb%*dGFIzG(au3N^R?{+)N6898WSS=W9wmqx>z<a%sz%`f~4ggbP^9TE-?IvKi"
    "g60$+Bh)Dd!IqBmDnN0=o+9eNP@j)tL=;V9k=<bYaKp4v4^_aD9HL5w!Xd^s$yh?k1wq{Wb&|`#_w1Vi(s~fBo*34oa4@hYjlFrp"
    "CKl<_VAjqGJ$*85!*ul_vKEVp!%^MfB?+s?#-ziTEY6ssdsw@ueG{A-nPu_duVXO+)~h6O5>a?}%GaT6=`ClLW3cH*s&flc-1x>{"
    "Mz$VlQQg}cPPvW{ciE8zA0Og!nv@uCoU{n6F6OL&D^zq(m%G~Y1PsIjs54Lim>2yfQaa-I><W`)_MXs)-B+`6@omy%Mi`q>NZbvC"
    "o5;ErWxS!Od|Gay*GMu<3DI6YnCbQDf&e}lr}x^*=P4=1!c0H%f=hE-o5!&X1PTSQLE{gaW8pr4Hc(%%7*g^{j!fc%i@U3tN-8``"
    "t2Cp^UgijP@NvF;3cz!(NX$Xvjr{mt6wM)aLdY!+Y0yE_u#XZZ4hUG}l7${_9#P#}_fiAoh*p=7{}DxdZmZi$1+~<ryFU5w(C<xH"
    "{O~YA^G3Y*Qyc1v6<cYPsGkP|V+?Mq3-es4W5j|qhG6lp!E`rE0jqR_YeU_hk26KKUU(iMq?B<U;3|i*ZhPP^TN!XcZ5_JIHyYy("
    "@)|2QK%#W8#Zv1w)ZT`{c3cs;!b>&d2lL!G;Ho3KoIWtFd6-m`rcBrHeFIwtGihv)xT#E1^@rHsOF{Xym?Uk@QB?mL6E`kE-2ofR"
    "-zxEp2DXmfAXD})fsSPzn+YKam6l~d$r@_OhV&J~x418hM^|KZdFvo6I&o6qq+7`sC}A;-vznmcKjQe6fL%V^GO5x$08KWU(;~5K"
    "ph<kPp0zEyq~ifATN7S7dDX*@EBy`3y-qX4O`@x<-!)sSo0ocx%nzwEZ%XVLi-yOc8wvkFVjTiE3ulAb85^mR&@KSzM+8*InSL=6"
    "<VZxwN{J(Rwuhh>6@rNl&Fecjt#J*k7uW4QeF-yCH=p|Cx|g*XG831|T3$$p_db~70>NqkuAE~R2kpDU=RLKMZcQSPjrkF6%JW}?"
    "<;9Cw8YNG8098QE<a^QjyuPAn_YxjJ<G`^nUOv`g4J|BsBf0m)U#sjQn^k_u*klkp%#3M5K`uepC?m|3*1Sm3sP#9-!fgwUl7L(w"
    "fC5kTR^=T%vqgs!kk#0XUu6mKWKcn$-c97fVMqq_zMzDu;^xx6yJP0;jB{evsqn`ZK$VbgzF!q>1bsp>QyADgg!wm8o%pFD2zsh<"
    "mbl8256wUy_A6Jc4{$8i!u*6r4`rnp$j1csDOipaLv}@`ZvtmygWl+8CzLJ_d3#a1TQUk=MtGH*Fam70lh1{TXgB1@BQn?%^hM2Z"
    "d4SxG@!JN{5ajn?O)z+93;B3{M{kG7K180*svxJJZF`o91(gIUHNCDHR+iiCI*vO=t{v;F@(aWt{q=EPa)$A;fX9tM366=FLr-$2"
    "soHp8RT;cHuHCqljs#r^uhZ`cUGINwbr?8A>7L&_b4kiE4h((I`*+{iOaFcgQ0Ff<VOAJoK22kqG+H~`4q1eI3O<Gw0*?xQW8@@&"
    "q`<cdbC>|R6BMFaNv07ZQwv<#evmY9@1Ln|b$gYO(5AY!nQ|-LWli@J)l5EU{|kbYrS}Ql=$yPr)BnnT!066qV>p^A&*B!DbHya+"
    "ZAU9(t`|qro72w$H>%C+%&h`G0itAZj%am}K7sl8k*;$9?D-I_065n{TA(YY^)nN3H2co3FDf@V!LsQek^B=0vgoctoRs=)_}p~1"
    ">hs2{KvZT#O6L1wi8N<+3I!N4XaC6dk@czsks64Z5?$?zAs6OzyYV4(;Y6&=kmS?&wJ;Rca8!(#Kq&YvGET$ZeHtpUm<WrR*+ajd"
    "sauYWsepJh!6=9W3^ryw(Qu1M7ZTvZiVSxr<82K~YhsUhtAN6{(;Tox;jAEt+OfcxHiT@@<%>Jrdd9g~PS%zGsm2i-IU6AjHB7Y0"
    "aF&Jnthd$K^cE`e6O++Pv5O!>qXzzMiu?FkwBw@^ZV7aWbTLdHg79Zi=4Oq&E`D!!&zzS@)Nz;<A+er(=Q>TULlS%e!7aW64*(xm"
    "*||QK-ho{E2F!nyE^9e%VeQOPU$6k35(&=XwN6;>?v@|2=iI{1lmulMJOCUSqh+*xOp~*(-%$3)u~$K@b+l=+FuVEY-;VGYYS}F3"
    "fg8?O-?S%5D_O7J6(OSR$~H!scgHuZfYfoW$Up~Q<x$F}2$vmWN&P9YtMk{+JZ}<m31|J>P>a8&re|9nlP;HP!zJ}W-fz<8q@5_z"
    "c7lfUsYnBsoVCG1zoH;^I32z$PY$@D^_jBee&O?;C>R|GxtzSJHwyMmZZA$uCILPQtH6yLETCR_kv+u))^frILmx>z&f<A2&!}N3"
    "z66kE&X|N^^v~M(jgGKb5XRMwUrV~)%wcKvTqc}uFu8T;0jBr%XxjkVXqIfLx<_RHTFjyec0Fl3!A*aA|CQrE^1V~w+})L=W87u_"
    "7jPIy3hvT=9Z;$!O6Vn00%fH4G_otJ%D{zDZBjO?rj@wwOIEwG_d;d`9s?NeB1u5YC^)QUkH$tmxb4+iNp&+;ZFXJQ!mP+_LH|O@"
    "*oCGIkVDAx%ogJN6HPUyLD_B6ao%OPG<gOmZq?B!#SMR$|4$=>%-R0pkZ0BsG<IN9DvSLmm?0X7@q)E0TGfTlD(Z{N0s+1H1sPi2"
    "%v-DUm^yPyBU2J94^<G&*%fCvfOL}Y3P-1{o7(qCB~g>6UR)DiGWCLg*BtyKol50NM*gBN0zkOE4F!n$MC1lL09?wc4nl+sN$d8B"
    "6GX~IG{=D0aa_@~U(+94-tJuWd+4wIrr78F{ai6tYCuc6{DTfTj1ALW6YvO98BEEr)A0O^Wv(@(&B@B32d!FtLvLW#R{192F3rUK"
    "1h55zFAPif$n#<^=GD5}q8Fr{K*Ubv=ckmV(3MYWuEO5L7{Pdp$?+!*{zkvHLryukkza&B#4W1l+Fa)AU>DIVR|AdH@B^Y?41=1F"
    "4astjseC6CDM&(ki)l~$HhH++t&|h?ewIm-*qnp{zq6A@4;p=S@=tB)<9d5c3$Ck(ti2nTtZA>1TTR$uGkLiasVMeziN=lX(x-BS"
    "lUp_b%qCVS*}c30?qi&7wdS8S(s_;wM^!8~BL&2B%)_IGcbAlt4Y2Lsx_Jy}3b=ZoVbe)`^Z}qnZL=4VyT2CtsB{NUU{#W^2Exk;"
    "(B;juO_qqyji4e?U@n!)Y;__06<d${<33e|*$-~Co?glno0^gQQ*?n)jHO+ig~(YQ;u8!P)>hO*UE@U{Z4GRazVQAU*8b(IL_${~"
    "&|NU9fIZqj{hndZhY)g=_vY}2=CL^Kt^&hzUZ3N=`Na$N73mvqE`SeyynUX+4OrCvs9%mWp8ZEgjlew|YPp4T`jws-55^<j2ZF>+"
    "NUmO#=euAUz_DjU4#!WSr6(p<8?AyxNGa>W#6Ad$^&;z4e}FZ1Q}mlnb~)|HU(!IztIo7gh)sf5SN!d-^>mXVBsRu%bih)$26asp"
    "^a8m^&$5HFf$K{1hZUi;ltBjVU9;PzT~YF#^UP4De7ajIsAE`YZE5tGrP+Bnkj7#kw7(ybRrL-S9<IDXZbhrwdgTTweeNaM)St4x"
    "51^PcFO#-aXZBmZ2lFHc2YfYWR(5L<mc{=MNuZ6bETAFPN4b<@GR}Fh!vNL0RHXt#<eePx$|kvTE8b^Nd#jD@{0*l$$E=G}7!;{Z"
    "`$Vxkybttt^+#xnCSCui;LVc{EaWeCATla<;m2tX4<d$O_@9PuN!a@mrCe{ijuB7Sf2=6s-->+VM#tx+%mmB*F6)F6o1$#M@3hci"
    "asJVLB)TvFBYbvDtEn4+uDCK7I3izCl9FP=tHm;eIV!#xZhq~ezODV{bDYJX3QK1ef<7<M9z1fF1haf)>fy;*(vx%qqV77T*3TEt"
    "wgwNa_DE$t(-UmRS}d9CiPNs($7!8=*F|RQBE-|Qc!e5|qC19h=42QSJ;e*r6t(ADd$Fr*&6TLHDLxNFItc@KS)H$dn$1GJ9H@XC"
    "PFkp3kHmeH<V{4!vs4+T_tKAW73i<CB*Neym(?H;t#l@=TX&n+gQU!;F#|<m<Ox%v2L5<F$j3Y$%?U6BMVyI#s(jX<by4($>HHl?"
    "NDtudQj3OjZd@1@n7GEm*^^T#^$Usy@1N-c&H?lTC>KSvI{iqlEfi6!#}=Rf1N|(wjTQZAOFLuKnq{8<t&b`b1GWQ8+N2Jmi2&lT"
    "Idi<Icm`#8HXmB^F<NeNT+I^z<-VmBy?6WJ9$|qH>lB%;(Eyzf%!(f%3OfiH4R-ct@&?W+klD*PJ%W?Ww><Y=H4YvMx*$`CvG?a;"
    "yNG{jeC!RcmYvpVzR_K7&6XIM>e7K}2@M<O;Nx5SV(6`z%T_c?XAQrA)?gry|DpSq;-O+$Ca@HIiEhOobGtx!vfd48p}L)Jn!Zcl"
    "*X|aBtD~~yv?_by7AmMG?nBJIb^v_y-T5G^DeK?uf8rkT@C-w;Nx&5l6Kf<iZV(-}f1i{4)}e2e+zrbU))0PBZ53{S?s1{?Sd1Xs"
    ";2k`pgjoX^&dj0>)ohE_2;Ch>ag*o*SjsQM;-In75sqkz0oy8E5>h5+%8#7$eeNz6kjFW|Y4;|Uqr&7~;piYmlKHcbB4+lR|65Q-"
    "FrHtQBH_(~d!nqjkO#c)QAlsv;z>Q8-<LLRAS37RIv)Pkr_W-wjwF^5Ao6^W8U%5!SY!hSB8d*r4^NiFx_|tOj=SM=hLPNvnJ%Ke"
    "#svr8{tNK_Y7xJeG;d9=5}#(@e};u66B^nJzl<+mdtxd5b<UNlLqjltJ##1Cwx!?{SP0CS4?^NWzS{?QVc*_1*|sG#K3Y~V_s}+{"
    "(wZoX$+>g|iM8)++Sz<RVGc9soOFDDf9;yNqMZ6x2_x9rg;D@%<L%LzU~`b=RvSENy*2~!l&QA|AcvrFZ&)f5203-Sy^nI{WWm3h"
    "Z@6Oa5*Z0sq5QW^G6L&UH07X1`3p|OhT;;Sq~GYS<H!!0b?^}=rB8Kh@}C;3%HJmw8K8mQ7H1KLhv_;0DdG~)`2S)(#A!zc`pH|i"
    "MWnAUf+n1(nrKqO$n6l}K44?Bun{^*ys56#t2Hd|oTC$-UF;k0hJl)GCiKGwvV~S<vZ(o;JVT$$g-rdbV~qgLX9P&d?o`y=a!*!{"
    "q12Ty4wwN+eX;axCyP(P(XJWuvhTw9xJHB3OS}K{3P7{|pHI4%>aXk)Nx-mxx9Jf9;x!?G{}T(<>orFCARVQ=FgP!vaAXrRtqoq0"
    "KaQO=u48&-7NzpasNge$=nUgOgWn<afdto`fu%)8pkM-rsLjY_pZZFx8=w=iZ+!P<S1V?&NgGt=Yt0p1i~no294u0(&4&<|7wMo3"
    "uojyy>nZ=$|7~W<ggyyV$r{r%lRy{tWUi+w8+2Gc_AK>E0P;(AYPRgYf`()({e>gT7TokO{?owBgynuWtrldkl2L3$HwsRxm^&g!"
    "MQl(2_2({<=G)pL&bX&EK-oxmE(~PLZmta2{nW2Z4IeJJK3L{BXJc$%pG8mG<C03G_zj5hS)3ty4OU{2?{tuX!VvWs6J7!C2?68R"
    "H7;5%>3q@SjdT@tqc&$b5?P5onfQKamGw0$n&S{YW~tKOnU>ppk-ghuJ_#DWd1%al)rLTSUeV<9!_~Itv0l0*u`it)`*eNSkL_H*"
    "8p*G4+Y9FilCVEw_7PQZ5%m<WiHcOAO+g2OEP0Ut6jOvHz1+tBrtLzC!efzmFNlbymmu%d2KagCE$9EfOf>uZhZ>*Y<?>5dH?uC4"
    "C^izX6tim}Y5<Ld)7+=kb_mx9_Wrd>TcorcQ;O-Z05acsJC$p(YL}kUUyK^mW^$8MG1YM~;Cj*}lW~aN2#o=#H!A1B7-C`oHqe5k"
    "$>cd3KrSRw-xXNTo}{nA3l^p$aA{#b`@YeA*uS0DSLg2&v<z9=Ud~~?9+rBw>^n<_jM7P`!Ce#m^ip$?8^*xEm5@|(X$27B8>HiH"
    "oLId=<?&f6X($^)JO;xvDbV<M<YwG8r_2R{uzRB6a;UVa9lvOcP8GkDoT~OUxZt36W#D2GuC=Y?c=(&1=Xa&R?5g3PQX6NVT;=J&"
    "4I_x`>)Y^K$(zvHZeb^Lan|&^^9?}tBtMTXlHg~*fcnwXqz#awU;b#JmvcMZ`s3}0O78bSdq0_J4>-*x4!;LN`5<9=cUYLtLHm;Q"
    "W_cN_P5#l18y*BzQ1DZ59G)vx_!+9jC-q+M_=<8cQ&pSAFe~a>X8he#cjxt>+%ruLUH0oV)mCm!ZiXtl0cIuEoOw=|d_f<UdOypC"
    "y?8@~CYd}as>ca5k=f#Zde%%jG26@|n^Px}@oI7f)R=%~)`dgLiN1zfmj~z?lX5iMa+-fz$pT<Af);{cz~;=yf{oRL#CDPQ&A%u3"
    "fgCAcU-Gnram}xyS&DAL*{>;`duA}H$nI2u$6Q+cuxH_Z8mZ2JXMmbHxn|N93yolE;>*DsE4Rb6=iGJLpfynH6baX%Bd-`BP9m~_"
    "SjHD_f-UbtBXl9+iC;$9A#Hh-`nB2gB(!}0ZOaeuMV&rX%p!4SN9wv}^mYTbyN9RAP|Eg9pd*#Q|4IX?e(Dz`j}6z?5Unq6jWG;Q"
    "Ed+2TTS)Yd_xoHMKcG~sU+LCe3-6D%ZqyI0=(%`7Xo<k4_7mDm0m04S`#ABUB!P!mb7!_gTlcO^P+s`>Ya;?VU$cYM7xd6)=4i=v"
    "355%zmM7x(9e=a`(3jV3&nxIVtM*VjvI}ZJHlb5EjTVHgGv__uhH4rji5b9j?XrdF<K5Y&A#dd<DCglGzS-N_lOCxLSy*{<YQk)Z"
    "GqA=$W~Sc9)#cK%96d<DS`u}tLA9Ar`i0Y|ncNu<@dHb4W@uLT)EEwcq)HH_vZW-r-?m<}(t-zGlz4e~U)aV-h}v&J#uIQUZT@mS"
    "1gR|>t1&oKM81A9jy~KdEm{0a8PYgY7IOjX`o!IB62%C}ijGg}3f!4#xg0s!CmU?Ro8&exP_;t@tQiBDC^i7{W<MT}D2Q&Y_j)4w"
    "R3k?|S{~0b=aJ>=B~DNa##>W(3uRw4*(sy6cA~0BPDyr&5oSgD$j|`&6O6C5G?^pwk^;<hqFuC7+3J6bzY$K!v8-m;qAjHF;IUri"
    "H{=b)3preTpo@4=9^f<SI@5$aBl{<pON=@_B^(Pwz<Wm({Epl=N!?)qA4#}30~Tr6l9Q}!X+lUG>(EScChM{Lu7ZHA<~M&}<AtFn"
    "*bHm+=a!kMTH>h`KizyOA}jlgne*cJ&dAVOKK+%z!vl(_{)5ay8k~o%HAL03ef-oJvUq2!$CRD9mcFnv{Y^0W*9a>!av`;@Uig6u"
    "gUDW{lS9_of7IKY1{VEIRxgrb1IXqZv25D{Q&8yL{H_uoBCAFRHF!W&$brS;@1_rSJvSP4%)nYCrTV=w<zd%raY}fu8P^?Rv%IqC"
    "I<?#R{A1HZY?(4>!$Jh}J+8m;fM7orx>rO;WvTj`0GhNM3K$An8X?<G%<xHlx#OKMpwwZOBP3xRWd==h)-FL~6;1}r=amjOvX8}S"
    "0ubU__ci4#DO@=h>k1Kv5IBc#x8kuVEbwP+zY^hVB-*mLJ^<XaXUeGL>ikHfZc4oC!O|1q?3?!tD%lQKr+43>PeDxjAbv8Z!+y*e"
    "kGcDu!Ai-%?pn^d&QJ(h#96l08&al0)#0h<EDhAb;a}xFtQPh9Hf0~t@;oV;*T6o}lGUu7F?;r257s@wkaXwm61h^v$?!O4<usDq"
    "gOiQ*r>JVw<@crohrP_kEoKJVChMrti!|`L+61w_L+jqgFk30k8|}2lFBNncK-##|K#><BEB^(p@uu2p$lca1^1zjZYD_&0xjJSb"
    "c~vc`t_t-j$55ayf4ZuszunbkW08>mbrT>$e7rfS4Mvg_V=0n+F;@idt-&y45oLUTG(i^i6^C}5ow&6x^Bf$*bH8hOG;Kx1-@LR8"
    "NHGQ!o{uylFGHcRHET3Yd$4j45#6gegk&EEhcS_kCfm*M4Z=)h5&+V?;|=pdl;W&t@!H1Y--v1|;|x7=4HWQSGmitoFOhlhrPxji"
    "Yec-tzLkCGMfi#uXguKp$MwIKr=iP$9oMKUFQ%cr?ShH-=7}(BAevskz&1+o3pf!&A1e#bRR`TLP<UKq2;MlmN}*2V@PLL^I4`17"
    "9b;@cOiS!_yDZd^c@>PV*TVL3PF&zmWs_<8E>mo*3q79rL$_0>eWSFBVGtifGLk<`%&0vulu8hg^JD(FVyR!U+b8oOkUX&U^rs=&"
    "Hx`jWh0Wgl$$TL<UYor9OcT_r_&Vd&OSHN8x|@42){KX4_0Yv`#~B~wqyrDWj5i{mg}=L=*URI1--j^X(~3k$+@&-&^1n;OLN>SJ"
    "uI{<eB>#Tta2JXP(XyDNCrv<n5|2ZK{4FxoXNmc|&qwZ&zV+&&WZE+p@+ZXn)h_zLjw&)_jjOm0%~pY7LlQtc6e(V!p^U0mo?Ya_"
    "kb+)c(7v4KVCCQ{ZHE}{eq!ge`7VmXPlC=06T1i@*y_hMM2z8bZ?5e{b6>U74aa}mXc91st2g=v`-KmEjkZdHY@4sAJn+J*-mWIL"
    "cMj`h27!E;I)xfm7CJAc=q<WNc8xKz5z!BK^n~V~bjSG@@T+or?&|qL%WQ2=o+Mw;t-W^(%D3rNQM{$z@?NnvoxVwi@3)gm?K3-?"
    ")t2rn+>+6nI)?_tey!kldp+<!?2_c?pZwLuW|tZ`KJh6o!JnPqX-|y8FlBoq*VH9qSA4hiHyI0{cP|y5gX~LkQ(*_f(5T9&LikMl"
    ">qbbJOzcY6yY3mlgbpty8jtcwQvA%Ar<5bfIsd0yN&I0CUgdhrYR<bJj3y>-IPqy%>6x5FJCRdX7DY16IHZ+?$&FWn3Ba)yV)94`"
    "Tc=*<-cSfinwp6E<v7n<GAi$gvX?o&K*oh24oi&vghV1ubAGs>rDEEQq<cO_FLP*TeMt@+O22yeb?P<MSqChiL++16>IvCFz8&f("
    "(K2-9OxJpQ{p;1^>8Y0lASz|e31Sd*-AY{deY}xM-jsgcVCL#?1C8g?Qf8NYNiH+$MfAw|lam<<c{rA#_*k;ay0jqbaQmAo!*;AT"
    "Rz#mST7(_phAXvQPVr`K9!@F4x0;#8NB9~HElM&K%Owram<ZQc0{4fovm2i>T(hIgGrB|m)#&wKTk#HsgpZDxW8+HCn#?@>remym"
    "=M8E<1`Zqt;@>hpE<OCTt|t`7RT>Ze_`D*!wH4>T10hns6-rv^h=Uxd@4^vsh>&w70AYMCf_(O(&I-}ct3j8rgVo$GjdE+fa>_}_"
    ">6;k4tfCTLn`-rNen3&}x&0s2=bJ-!e;~F69~Cf~CDFhBf7I*_Ci5<}bVo9IC-*Q<<qnO5<-oIYxe<#_J)74GcVkghN~p$R3e}qD"
    "@P|3<J9AigN&|VZdz@!!#<;<5H-%A%8-#i#PptwHx1l5q=4ODwoO$T1Ii3dgdE(VGiDT=amNcMJ;r9Y%qAC?OgxEi8*hJAb{c9Sg"
    "GdKnPETY%zDMIH3SV1Ax+7nuw8efiSv~UlV7ve2&#L>_bwc_4EhMpQFr)yqZ6K+kouAZc+S?J(*H8aJ7<xq{%bf$pCsYR-pKqbK7"
    "&HtQCoq4>$*p}<kT!8?$7tJ>h2r2m((W}%%Inj_FPY{lX`g#)!&JIL#<uP0p)+5uxB$$K40*03ZmHL5=hBYu~aA?TrSg-P9LB?yX"
    "#Qh{=wI&k<(^|<;Ps2@R40y{$QVJmI7SK{lRmF)DTEfLO<(fvoY+lJlCF+$UYbnP&rrV$3ZxWl$&xA&F7z+TIG8M~qyXm=<q|TH>"
    "l-h3jA*Ts)XsfVMxI=BzMFPqC9};<x7sCu_6#M}_jghW;;0~-p5{`7W?wvX#D!rYGkHpq{--B#=_ojH%z4))A>stzg?{U(kE<Obw"
    "uO3JJVBm`qH+dJH{+_Qbo<aFiA;%QA{cmVySN6Or0_tP2bwsF;)juKY1lBhYcMa;!-Y_Qv$Z(+4oVDrblBkz?9eL8To{{8}3r^oI"
    "r?oxaB;j6ny?)-=830?85Q09pFfT-2Sd1IjT`jyq)aJ^WddW_*8k#(ngLqzD?wbk53sDb^veNQY&wdn|&Ip&np{f>G=|p#!HA=fC"
    "+EdAEmn9Z)m6>#Y5*5t1pWswr$)Jeh7B~DBEv3B<9R)Zm`b6OuwDOGM#@V#;DEU%LtTc~qCfo6oty|XcWLA-rw;3Gi87-TZY7fi="
    "c?ytSU0Eu$lu%M_E8k%M$@%oo>hkXv`A>x&lLeDuD?W)pJ8aF7D8lz4GKT)R^-LP#L-{Dtvy&s4HiN&Z6I76t+YWWn$uNe}NfzDJ"
    "D;N_^JP$iwDCzpYikL6@6zOtF)9zrY)0$;Tk5}Mum@?qdD#rwE;=juI^NA%u8J%}bFGWh+B8LKU%-6$J+XDIm<vz2CU6QtEh-!Cu"
    "zS|ev%^bf-iEOI3vYxkg`0<M<zw(IfFZnQfoI80&CHuKO5{S*n!}|WQI3JoOHj&9D%ZAk@pSm?8bczkt1%}Ib;JU5s`_+zH5SZIo"
    "W|6;|8KpKuxRC&BP}!5cWMz0Uj>5FRwWqWOAdBga*=P{`C#Nd@a=y$WwOaJ&9#DG3+j(&at&d-;RzO%gZgZz{rc~KqbudGni4n=("
    "+$4*hu%J_XX{rkI-V<-tzxW_o#SQzR+t8C)>*b%Md^J@=vc}`4Zj8Rn$V-&qqXTqNycxh#T@nG8Rw4gcM|0*mly-OhJM3ggnSp9>"
    "(ieYz&3_DN!W<2`<BtauYR^^XH%VhpJCzE&M<1ISMxyucknVlby*s^tBx+Tx`W!|3$+1B*1`RnBPn2^%dWu?MoeL|Q*f1tMrjX4`"
    "YS!BrXta=iUF^QFgDh!D2;r&(Num49C@#7RA}5I{NK|w^@uA1ogO__@Y`9)mR`C8}I0?M-ivJa~w*3HbSZP;^XG;{3@KX4Q;lm7A"
    "JEzgLyFv9eQMM=wH9}A`9}sX*Owi<cQ4w~yD77VqfXuNYz+O(Rbsff<_UR4}p8sZ*dJdlUdz@PW8HNVCQEuVT{4%oH9wJBw0rGAE"
    "i}LkV2Is2?)x#8U9vI>ZG7ZDPZS#)xd(O}x${&KgM{0>a_Y(@d>U?}d#u7aC$ek=ld_KW)wyNz&dGSN}8%QOxX{w^95QhWBMfz%i"
    "(1v-UG{~H_NZM?fhn_k2%0`WC;U#8$%8aP)J=LqsY~$rpH%-5^;^3t(q{EH_z20@c4gVaK<|Z$hz43JR@1Fc?Co`r;zhhJZ9X#uS"
    ">deO7=W!A7bJ&KYIQYU=m+sULVmKyKohfkr={*kglo`AZ)LTJp%;9G)2_CcA*M9VgS`goLJ+txUaTZ6B!EGAc{Be@tW3O^GJ+A)%"
    "2Y=90$ZQCrs2rOA4AHY~;t}XCtCXvt?_dm>K9;A)b5m2wP!We2%g3I&f!pB9uW&{v4jxJDJ}xJ%+n;?vj0tM4_eHe}8NQe%HU~gB"
    "Ct5A+CH$TY^)~q$a_##p1OuXx)uLh*k!U;s&E+_8IQ@!}6+FSLGH`J5f=aRpmecKkCy_Ya73)O>&Vd!^dkmOzWdf_6q9L)Q8O<h7"
    "1|^-*Fth<zaKl~ICy-Vk9!(+0Z~~;2A2+^!e7hI4{X&&-^}QI^{e!0|?f#~BW{$vz8BxcNXoFw$=|`32>F)isUe1s!XOm|gQA9VD"
    "$5A8VT_B35siLPE5`SNsYuwfDOdNE4vJpYGB{!P*?zn+HE=mU&c%h9gzLkPurVAXK>vRSSNyS5U9t*(%u<S0)x!(zf<>3<P+Ebz6"
    "!;+6xaVIU!a6_#t(84ibmn{t6b)U<2baPEtLR!QP?aRn7r33oKys%2Ae`JK_+Vx_}9aoWSCb>~OYlO{3&~Ol4_1z%;d&ip;jebSP"
    "{hW(Mz}+>XBmnJNBNVq>1@L18ehhNsoa7<v!t>-JgzFA4tEJ8i%j~p};7%LUkH_G`TpTr}Eut3%Oxw71?`-mgb{Q05zcze;3Dx3y"
    "RHQ?=M0=h#rA3EFInHD&MzZJttiD4o*x*G^^CsZaA#tx-XJ`DdW4PZBzr=5DH4Bi$Pes*deM-Y=e@r^N((47rA}wyGW1Pf!l<JcQ"
    "xzRh+*9)=73U&TP3dV``TI({Ca(~X~>(bZYJeOZT8j{@GibTHl8zOxDv^S!pdDK{6)PEAaCpnoh1wL(es#x-J^FF9F4g^|dMtapy"
    "9JO%wF=6(lz&&rmj4Md_iH!mUINk+?vuQIbe^lcX?|QDm9R&ShAE_g*cHvvdcQDDhpa>;P2fn*qlrSX^!``$z#%L=klH^G{-LRJ)"
    ")IXEoEl}*rG|DhHWNF3)?;h?o2;OZ!hR{5LRvQ7{>s*DXz`AE1rTPV1??|%1*+V+A3R}&aIX7L&e5XR9RqnmTzAiCp5NnYTyco&("
    "7&HH%nXTIwN97VN``ShpwNh!ua08jdO_TB2bN4apIDmsohF#nwd3Jx~Y0#j1R8a;bDHn8tvavIE2iezr$k1b1*KBn~Dm<?iN-dUo"
    "6wGV2k_>|}#!XF*wJ1o@f6yp|97Ut}E}`qN1h_=rAuSfzt>sSSp-K<QjQzuilDmSG5@%61AC!AQUtzwJv#0w5(250ZKH51~k8NFb"
    "C;R=)?vHU_<)mEwBuhc9;+XzojGl(>F9(SXj)jO3WRO)tHN1xpTlvpDS>D+*Gx!#*>+vL}yyRhhckDQ4Ux@cYs`a|Dts;;qhE?10"
    "Pa#B8Vx0^<)XJEB4YLhs%L2%;V_rYu7!rIJ<E4u}VeK3{KGb+;!ly2;R}Ai8d8yk(5DWwjPGAefOv9MtM#l}Yv0BmIX2^#x<?ybo"
    "(&-KF%XKc|yu$;8;<m<<0XJreEZL^PnpGLft?2P{q}tw7?tlYAz1cjVdi`a!j^HXD5NuWBGguNLTD<+FJBf0aR>}ixbXiFLIaoWC"
    "hH)c2HyVuA4MGU(Zj7)bt}U-tF=3);tw-gotDt^{iPkuMF#?w}7t!$oX+mzlQ=~>gFg)EaD<r6E@>gZKHLnd&WkD%`8`YUYw{C=-"
    "z#?~kIgZOB-#YOnbyJhBDW=evuUs?+nk&;;U0qwR9j4nvYKuu<N5Op|G)6I_9&5!*&py)TIqMP>|AWAP(BFK>FUV5vWbyXLII7n5"
    "#hxNpvBnr$l*1d2B~nA1iK%whmu2<9|2M;ximI$ia!m;Lye4)xMTxf`-1;4}KR|a+<a;kb?>8q#BTkFD$|P@>KO>8Va7t)(zj^0U"
    "6NHug1t=In#x-Dv!xUz47!KoIJHHXnC`bKnFacq=Uey#+&t}xmLoatV^u35|F}TPu{2>}~kX?RHloCy?;B^;*uPej74-Xq}7wF1A"
    "y2K)Qa=zIMPU?0BsH<ny3p5|F^42}C4~oZ4;G0fAo7Qw;V(Sw1h;&NZ(_paMv9bEB<V{8~Pc`>SzAHoQ5M;%A-r#2VhZ<2wRbZ`k"
    "Y5JbfXhLa9905d`?#p7&>-f1Qwoy8wa2+qB-Jh9JG<3189SF#|?)NKv%ZBUa+%fuG4JP#!yb_Cu6u;{-2kx&-72W8VH!%zcx~m>J"
    "?jonCU5L0CRnVc)KiI)HEUdl0A(Pb^>ytVb#r8*vW9}qf>x}@c(ZvRDDSjnrcP(JmsXk=5zJ?iQ0D_<1r{uFSuser=I><Zo_JOD+"
    "vd-cDF^o@NlxFsQ`A@JvkfIX>=OIbEy-$aIQjyn^Wd#X?9S78tkxNW|c^-zX{AWE1mI6u%M3oNGBF{jkWtO3Wph+TUg6*zwNOGwY"
    "-iMmI0S>Kt?{*x_FigHOoVP*eCYY`pAe2=uxt1R;?c!^Jz&JLR1G8}zE9}>EP*nr_<3U-Z>!H0hRD7FN(B8c)-2jmA4z4nkz-i>4"
    "D&gNtly-BsKD4G58*$atncTPg%ZLM~B?b!5(88d2q{?FN8JnxM&r0`|J0J+He)I|=w0_V{`L$_)jO?<cwZdq5kZBm;@|($b$;5q9"
    "WiJX3s3VG*LY3zjg(Rg2;sUr4Ca#*AHocAD;1og-4IR({Q}Z#F&0O4cAsST%*eP{gdy$9$W{Q%~R@}J`l6)9_9>V2Y_Hm&S(Rs%7"
    "rkO;)0%h(cqk|K{eL32@>{S`RIlTYLa12wlR29y+B0el48kXnz3EMBO$R?&I8b0)7oVIYOl59>UhWU3!Hr~;fci-sIFS@PgH|VM?"
    "xpdxA$g_LGufK8R4#y0ei(IAOGcO6>$$GWcYeh01-ll)8Qo<0%E}(h$+^zw?Vu*(W!-2B+Tq__<K7?s(sOv1Ber`N?Z=ar+d#J-b"
    "*af3FrvZ^|X>H%ug76Z;1p#;L?;h>KWJ}^31QMQS-<hxbjk<LMX+X;_)RuPKK&NB(?vwe29H`y8bCVLc*TxZNL%GY!oLhH+QQq}4"
    "Ku$hL;p2_BqrMVtupGy``ByVvW#DVUG@jNWdRLO@AbN**C?tlQ@1RL^7SHDR;%|gI;KqN#)kF;{OwgtpIb1F}uGDbYkrYqwWYJz-"
    "BAGD#E`72cV0P0yw(uV1B#cVe@E4fOV(prK3YxH1__>Aoj+R#|;`N&zK+rCiK_xbzmPwWB_zmbPDLFNjmIqo-e~9XarINBn=I^FL"
    "ZE;)V=0uk%rqV8f)#Pg;bU>)^C0j9v2!n4rfzIdiKK4~)r?Uc+|5D+;if5fF9ByAwB$5nYkf=^s^uO3Oaao9O|7Y?L$9Z?ecd+9h"
    "eSt7x$$F`EQqQSCPy-Za<xa76abI$5Ua5DdM-hRx-Dgck-Y&M(qmr98sFGd#3<ASn?oTO!O`2X;N5N3`4};Rr0k(awen;9ZBS=4g"
    "b_VeyIbcGCc8%Doj=rY7S5kScss(d&s~zqJsU0;J3fs5=X{Xf^#ks5{yXz$jxc@JyiY0Qk#Ra1_xZ$a*c6wYa52Brlh#{dQ840Y;"
    "ru~NCrLm{E$O01nqbclO8_B3l;zZjO20->Fd>HBb|DZ;f9i&RI2d?ks-mbp)Kqt<RGCUGiiHJ%4zxXm^$aTJDqXo&li!VptZ6mzy"
    "_&eVeup<wxxbfWs`KgB4Yy5c$>FThl;l>3*?f%h6Z0AZgYk-QS9nlCX-J?4dN71g*EnJ4#($ndJ=15`|wWoqhtkg}(a(nz--z)#2"
    "g}MR4LzVRR7ri8oqL}4W@L}$uY|Le8k4cvZ=pkEhkmKGInuMFKg8-bKmOe~3R1cjICAh^&2o2NCCj!J~6w~CyhTS3lp#~=l7<_s4"
    "S1%ir83%LE8_2f4yE2KJ3aRv9I{QAxr-663Ye7tFG^uV<>1(K8%jXero_!08S+(KzeT|C&U2)Xn6jUn1AL{)4N*aSNEWD-Vzz^aW"
    "o>`0!T&8Ndm!&Y@Umi^$GWp|ljd-6#;eV$8wP~=9oWPtBXM6TER6ADQ>B0jbYD&-YSWZ9Ch90BABb_khX@N|hKg3~NXOAA($mLWl"
    "^O4?w<EOS^%K>aGE#PVWO9^lB=GEU#%wE>I)FDw(d&;FbtSUaQ2xh9nu~>V<%bCMklR-|NW<EP#<26y6p;WH3Nx3iYfGHmABKEoo"
    "C!Q4rWRtM!1jW|&op=AJ_z46{>L%}UJ`((1E1mmw4Z-usl&1R>AO%E99TL!5ta<9FB=QS`b(Fjb;%Q{OOSW@$eMw8S*9!smHR`5s"
    "9MB!6;T1u&RTmtIhf8Peq^S^nnR1^Bl?4fH1YHyOcyUxqNj8X-;OYjxSV+&73D3eS{MLH~AA}CNKd0WK51D}ZUgfEONm-@EtFZGP"
    "?M;rx1k*P|ba6#!lnGLuKp?PUE*OI4cj6nSpNf+!)8WZujFTDkKuyA~)q9Qm(o?$Yo&jDgys4BMg@_fv)w>6(V_~OFGSe0*u|keB"
    "q)-F95p>JI0OuYnzvC`rMy$o$AeRD>n^eH!L5#NUJH1Rr%rIOB0H5oY>$Bc1tYY*KS9oo{hMRrwEG~^jAFq4rg14-elLcT(vIvK)"
    "k*vu|>L$mDCoE=Z?V;Bq5%u6pJp6QqQSX*e>|_!wP>{rso_Me=HN?Ahv@jpdn|`EQ$SS;S(L;v87v<t6@VSiuPZqxd1Wvt-Ycu9x"
    "mIqa5L2qpzi`j@X9V$3e4|CfaCcW~Gi)r%s!%RE_ztrjp^|M9^><j8q5*+R@L&_%<V}@@=H>uO-+@HGgyZnea@miQ*7A`u9dvnXj"
    "w+eMk$Ik!v3PGf~R)C}37nx=IF*e{z#Q#?`jZ2>wRP9Ue%gPKPRrCw{y?)!r%pWWP4BeSfO#B*g!z9uD;<Jpcv`ZNi3#fI|#@3Ny"
    "CjeeDIvj~Bgk*!3h2)YMC;a;f@4U<11diRNgxMtQI~Anf1o`++s+KBt!JjIg;_AX+6b&}5x%L(2%uI~BXD3G?bsz%+J{TPX0FtZ="
    "N@A3tWcm>zn=#zB3x$M@OR#sf{{ic^>)36ov;^Ek_P!``$C1b+>E97{R6eL)Z0yO+DJ{Q%<eJEOp7Q{E5CfYB5Z-$Qg&JcV5-@TS"
    "&*LfMrO@_dJYas!APBefK5!Q1<<^EGv7iN(?Jypv!_xV+2L->F2Sh`r4mKR-_b=|Y&v+c!yJFo)JDi5eFYY4|4`jGWV`P=ymFyi9"
    "4xz_b81kHSHDz|jPkmthv)k>;4J(_E6$h2_^(R3HQRtvS0BGXvnowJOd=#AODVJxW?PF_}UdgPWPN>6UsEV9+#cY@x<#Drs@StHK"
    "hr^WvyWF$azW^dWo0%|p@}2?UV6dio2?7F!&xMW$F}j7;x?tM}OWN6>9)HXgPWk#lt!#+c8rik@&<jV2QOn^J*Psv~0Ji9b94(s9"
    "b+2aDho$nB&5fQ|J&aC6LC<GE(A|A4hrVJ0$VKT>fTQI=0C=bzj3o*|>4OBwo~76g)roJ-BaRr_21PEOWl+JgUewjouUVFiK}~s6"
    "5XR|sJUDz-XWzQ|?I0lEm>YIsyQ@gRIGtY1gXj#@-h_Uy1LeZS&edg!@cO*_P(x({Pm9-a2yws?lq>jfQgAZTc(PqnOxLn>>qF`S"
    "1o_?67JJ~DXJj&$T*S<3=76Cf4U{}dGM`aUnZ>`RhBnP#!ya^T7wHs_U&Th;K7Tp~Jr~b#snHi)@}r-hW$=2nuTN;(wu1_I5m&0#"
    "!E`3wwSNb*!9;h;SwDBn_c9P!*cbegK!#|^^<s<~RQj-{6`58xD(2~l9H$r=-vpc;XIkmli!vHxFG5W}BU#y7s$LV^C^WAh3&_wg"
    "&9}Zugdz_v6czae+<)r_4_DEP_Sq39nc4|-R<izGBOo}(8u*7HWJ2z3ulPdSE?jsuLm~g__UD8p`_6~;7bQB8rbo}Ul$P5?D4+`I"
    "UD8+L@IG||rd;_2TNsWSXShap%2vRSBet5QN-zv2fPpe65B%e0ipv>nBnUGD3%SOJ>2-<6qq7vsmLn@X!}`ycA|O+Zu*+9wyE{77"
    "A-JNy2TUgyKJ{}MHHD>LU>XXVlDWOmYEeo8mj4gmF~P2c^L`nJC{b5oNz@_>D&yd&bZ(lUH}^{GI2P9d2aSY}L=KSlpyuz)x6SR}"
    "47b{j_gR1?+>L&Ev;?yZK9l&S@|!MX`Eb|m#!kXa3%V~gl+WkE>0-i(k)Qq-U_B1w6S+adA^$^ucqi@tNttgA7A-XWO1PH48=M6a"
    "adW4Emfux$|6)+?KE8nr&4xz2EzC4N6&R?{Hjqa-L$U<x!NoiD3lO8vJ1B;NDpPifau!6=0~|3pE^H1)m&th0$rc$s;coq+jK?Cl"
    "0;{WD60pxMHQy1{LGp8fswqZRuZ}Q3r?H0SrtFB?z}&g3y(<nna3=F@NwRdLa&eV?l}X)WV0Huw`*%6&yO3r%L6l&5H@l%iW`#XB"
    "pWK7>3w~)*s5~Q)2TE3QVO_W{Y-HHD<2~}|ez1-QOrmeNho=Wh3!}w0Gafm&^!7}CEf>!^gYU2GHaU!|zzeu8qSDBstm@<yE_vJ`"
    "U#0+~((8N?&XL$LNh}CVphL|o;Vt#c&Vu;=Bf{)gtq_T;ZKTrSlr-j}j(Tct;roh~<=~=vI@1=Ec3B|Yo$RftC5^sg$HUXlrrYSk"
    "tF38{(!s%YqF`7kT;cWk;C94ah5oiTUzQ(rHVER~=jXJGhT2VKLS1wdGuJ*@Dl%Q{8kigqV=?15o@t~eGlS#I-+oyRzA?>fdW}9h"
    "2(C-znHDSJ(u-S5^Coxiw`+VmG*gm{kH~zg!D|tlscwFAR?aX?3<l4J%k<%7o7DXi*Wkpn8VVx*jTLJnsP9U2<$03i<R^<mBiMiF"
    "Sa-W!ufBbFTDdNK`+M<5bv6(y=F(~Fev|%WQo)Cel#zW30rA1?3aa0TBgbq}5-+@KhTIBx(5?VZRvpO!QVzWB@h>@3voy)ny;iv6"
    "0ZjI$$J?04t52#kh^wv8a1qx03|+;D%Zj~aG<&9!p`^Xu8jB##(32=ca%?GHyYR<g`SXR8TY-482In2===*vCwmbTg&Jex@bDc18"
    "52^qz2Ak~&Kt73*M^gShIl|jK*;k0xTkl<~^8a;TqIr#Vxo2t~VPjK4p!fWkKzgw_^>X4kzD?EAf?fc7YNWteY+ZvmMSp0j?&Ud$"
    "a@0;Yw%TyufU^Ws(+>|KAQ5~Ne0>O+uq~qQ^oLw8Z>u|54Copx>yr0^U7_Q1Jh8cRmJpY8EQRBoe5qhsHBxYBHG7JUt>0`Gy|(F~"
    "S=VJ-i|x+e5RHRK{NzYSk3tTYR{>g*bFD`^i##$iOEA`TeIi5RX_xhmI)fBd!a#>G8JDWs*28kN<S^AMXBz>l?*l8Ch4eP6QNY|="
    "QtMSsc1howzIO?eBn4%9LIb;<@>X5Qk)KjEtG}utRu+!KHV+l)hZ^lerhgp#E<4rsfvtM@{Fc(uM&b&iHqD-wAyD8C-rOGU<z}#S"
    "b>nB>doLa4ASv%iVL~!#<3ABZ%-c~o6a1#SSRI^zJlkyv<f@eK?%nJpuY@F2<iuFopg{IXa|UiHW`F%$EX5<OB0mEF!7ELD>_7+p"
    "m;!+P3p$Eaeb3Et>86i>+K^-InWfC8oRTbUX!-Thm!Swzc1<ktn##4YS$!dI%|xUbf4vxv{}y|?hA~35pg{ccHocHw;18(|4|EHM"
    "s-jHLJE1E1XrC=jv3u8eBig5-6UbnAXx1Qgvg;@i74^M&iHTNGrhb%&NE?+5#n>+jvrqsyD1JQcyfgoBiFM|CC)i470<F4t;A6}5"
    "`hcskHSPMv_zD;AN^udta=I%bhF9-pfZH_UaKAH-3ZJ}(4hV_4NV%WpFa}UgLLeV6uzWBzt>G!BfB2wMbNM7Isr-e2<YrksNVjKE"
    "ty<>GmwELSIaiOx2{-N5E+R!94ei2w$I`D;^|)fSMprK?x~;h}I{ABEed@Z1&AR<7;#;|sfqK4ZPi`%71@227Br;B0y4Gjt_z7#7"
    "l)5}By8c}8d^bL9X&G}q#Pp>(?J!7E6NC1t;9!id_nSBu4y9u=#f}ScihmHM`G`K*(}lmZPiNlT?Wkxhzm8sZGsR~PDa>NU3C@jy"
    "<^ozxssbM)#zjQ6FGi;*(K7s#&ebt^HMF7|elsBCj-}elDIppudHLH7%v1M?9MGpl?d-X$6T6I~w**xTmz{`V+7S?hBG{x7PWwPT"
    "55A^=*=Ey_BlX0|4>Q8r(GNPPk+Dh_4J;DL3YRo31p0<Ja69bLw(0$zF0Y~<xlVk3xFWn$@X?)ZNRWRH&4N<#jdfJ;CX{)JU6__N"
    "Te{`;a}|~S`hXs?;#4SmRC>NIKi6ca*kJ3Hy#o)Dq19eK%w^*=h8b7G%uW51=Q0^)PlTu~!wWtqA7CEsSVBj(omf(oaS3=8%KTNr"
    "3d{A=-2=M7lxL1)Ff9I?SL4mrA8)lf@rsl-$6g-$G#&-h?+@JHL7L){Dr}R{hon2UPQ0lIp+L%Y{P)`c+Fr!cjp@L>ibMdn=o%@5"
    "X8`Jz_p2224eUV!id?)AA<exMjq<t$!BC|D?lKu?m-k}?w1tdAPu=B6=IR(C1b|>1R_N+K;Yc}1fkIH7R47fy-NnDdC=9O^d`UH4"
    "2Ji{%4<Vt*9Ttuu<K9O393y<iHVETw3Ya4z>WhBc{K_M<LRjpOf0K1c#cqeGD#cop^Gka(X-zug64;*?n9xU<m)7E)zVixvnq7cJ"
    "kS!lS$Jvajl33|2n@aUmLOg*xgT&eTv#M16bHn=k7#RAJV)Ck0zBEYmctsD()87*WrQbXJK`ktv$`ggzjM4NQXCpM!b8IIngn|Ef"
    "A$RT7(iq%y6!`U6G|c4oV$VZx3<Im6d9g+VLFkJ*lZ`Lb@QrEqFd*>{(<PN=SccDo8=7@+E?A`qR8uf91j^PbOrtxg9T!67&rXH$"
    "hg?zi+eJ2RNzPg!l3VI(OW3CVZ`JuHWeWLw%*I@cP&maa$#)fpyPk(E%;AruA6mr&{7KKTkM*Y4L-~>E9{VQ89mGfwnI#apitgs("
    "5llW4be$sTj03q+E}Yx>L<S<X$b+69=$s247MP~itRu8ePV<)=cEX@uR0SB127=X2r~LBID{7h){^+kDh}mp)m3<F=xS#3^`qr8E"
    "(A?qqij1#g#><2vz8Pz01i(ef1vMe1UY2uaqQg(yqyhNDtlw59NPO79abf}|)qu`S+d@6dyb)VJ^S@bnSlj`N>fc_$$Tep0cH;lz"
    "y%+1ZF+u+vUP^hKvzo;~S7>OBuP7DibU%;O6Ofh(#HW7zy{B4-PD6+CM>dqzPC>Du5qMFia9V~Oj)Bh%(Epe6v})>E;}k4;euntn"
    "VeSg(_z`1V)zW5|=b`%wU`dHi%BEXRSNtSxz%6iEvE*dUVV%1@j9u^e@!n;zY~bRdU!A%7t`c+R*5XxN>{+tV?T;=2m<P1K0vZ>v"
    "(7wda)%(nnc)XzKe{u)qp_IF7+iNBZvr7ta@d5ni7H^xR6M3>WRdzBcdJ{-x0YVyU8*^*6r$tL<Syd(lg-SE`@6Wkw%swh2$cA<@"
    "y4Yq1#MtF$&eY>19>r6}1<EL6FHnn}4_~Web5x@gkZm#_3|8V52-|rmJc~J1e)6PBtcm$Gk1Hcmcl55FI@%rTYiJKbYJ0XS<cv^d"
    "hZ622h~cR}6zsb9nC>@Ms!s%($wd`{{g&0P$7&aqIm-crY(FUr&*k)r*e~Yc%&xY{5G$Nrq}ING>K_Vq(RSI7NrS!vNT<)@_B-7a"
    "!xZJAN`@)baqSyx6~;FZ1-d{^B;s=L()9w-c<`ZO6*dIlc!}iRH3_qr0P`9YoZ4d!?MHcmpR+ob;@Ro;>R4NZ=}s%{*%n^SVBsl&"
    "8`A-to;J<RZZ#p{!tY{dPyD_2Z59`$lBR0%pf9r4-^+XanB{7BwxQZj{ni#Bu}32KAkP^5XZVVN=@j<zm-qfbs`s{~)cBFP2&E#2"
    "jTsZlfmVqxEFe%lH(50TKiiK1ojO{dhu=0Q&g3CO9$yq1o^-3zs5syiHIPe_9Q>Y5aNeDVo$*z{^*c(IAsdk`m9O1rU|7MI*mk9V"
    "a$ZAT;L|lP6Qg|lxT%tJ*i%~%tLmvYIKZ5-s^HlxLP*(w|K-C)=E3i2{}Ufjgocw<P(dg05yUl!ek%h#fb@PX!_XwvN)c3Nl9e~Z"
    "#zqI22{16;j?h`>)<-dqig+lik%l^NuM|Dh9_)I-L%|;h+yQn<WcVcwpy{_%_`%~X52Y=9MQW-&R2ZO9xqHX)w?$~FfYTDMamD=#"
    "=cyK{ivstbEO99>?2FO<VvbylXAeow1FI^}e*K)GwMS}kVdLIs66-QWlBTUuY*iWaHM9qd6Q$63hQq{J6D(@ry)#=d?+|jh4W?Vp"
    "ypArF=u3ZWnLe5UM?Lio)RS!J2(0;2Kf&(8k+pa<K)>Xp*}pjq3~dG$Eu<?^Y(9DiqY9!{`VQATdF<UXU)UL4n@?p5v?-*-|8D!1"
    "5IJum6rmAffm!M|`l$WE0NK)I`(kB9h(Ir{FS8E+6KW><zK`CNAaGlM_bB(;5<+eGE3AjhaVu}^Dd}ZTnp7KTK=E3lIy0wXEXOM%"
    "RgLzT{Yw<;u8OBa)V$cg)J+t<zm<&Sd|1K{Q@31jerAoWNMCe8n(&d2e#KiMKgS>B8rh%81O#||uLlye%<l<uLOW@Lw?V5sG`c~W"
    "wHT=>19tu5FGb~LKc>Bla+fwNA!5#?dr=2I&z&Yhwo&1Q6K&jL5|5j0m6xGT$SMI9Gtd5H$^Px)a2;i}{aR2!r-Uv-1%DYyVu%Up"
    "K*y2@5Drm1pglNnPj&z%2^hb?!c_30m4bufUmk-<g5f{8MlKa!w`rLFr6|@Y#(yPa%q(aqAvn2m4a=^33-^|*scJ!DNs--ii0oen"
    "QXaesl?XT`mAvwwC9vB}fnvZ6FXA((3fwOYhik<jhfA8>f46TxX3pBAWx=35r%2dTeEU|<vFE9J80<O;++Xew1JNkcGp7FgkLpUE"
    "nulgSj!BWC0pdU{U@d|n)oV}>Mlj=6JF}ToEb;_1zMn~9!c;I*7EVykoEWQ*evC6K2wpC2W9y1#y;FU51EyUz%1&<mN>1PAZ^O`{"
    "7?kSa37t^--(u^umUFc+*c3{RxE?vS@uOy#<;+i%%Hy&!UUfCm(*8W%+sQ5C5V${gQA<fXj&=Z{TkK?}o}5y{Thk+x29B6BiVk7-"
    "bU{J!fs3Tlg-=;*)bea(Lvsi}U!+=32rlj~Zo-1RzT0_Y<f?{V5KIu!qqyVu=7Un3ZRWZ5!QxXo2r!!&_y0TQ$H>-awTYL4U<_xJ"
    "LJhJ#`j*pFbsFWMYG2uScQTR4uRJ<;k5Puy;S;J<V%va#0SB@zyPSb)8tuNNh*W6;5Q3`&AnYy?kl4RaXG=*f$qa#QLXRhPACqy^"
    "3E|bI?==iJI(5%kZw|+W-Pw18bJ=;jKwQy!d$xf;H$sR>Wf_P4<kp07gUmsQzO-r;pbC>O3x-2Aiwt75(0PSQKiuw#X)#zYD|B`H"
    "T!w#f=(!oe0<V}3H!D+jP^$fSikMSn!9Hbspo)r&oL50rFk7Xc^ZL)&0UA=vdVnlwwE{jriAf+gYo2(W$Z{7>PyX|`X}IkoqVJ4x"
    "eR-soR*u}Ep;rz#G)Ntswb5EAHm@n@<K3Elb;6Y5q8=J%7jKHW&E97)>Ulm@BFq|33`io|6Ek>xi)SptC!IIic|lgZ0`@93-{_qw"
    "c=B`X+vzhMZexHvff%R!rTWo>^5e)QaUEfm*-{n#Ni2GuZfMNqa`QF#tkpiP0Ko?ix}yB|Yu%$B7iYv%0`yO&LWGbHj#M+rlVX>T"
    "g^%%((E8^e7*5!--5eDQu}07>T;yt!_dc<uJgl(ovVbS8Isfz7c`AtQ^>x7-j5U6)Y)tJ_4Y86A3D$Fi__>5I=`flpa`6ohI}<k>"
    ")BS4C6q0PVU2+QX&Yn)c5MRBleDR_d6UGb&$?sV`w}N`;N+%v9DbkF#3T|vn1*9e8lgysHz|X;wm$1q+@H15lSlD-wN-jHB1|bfq"
    "d8x3S6tg{8qJ2d~!M#H$9cfdanZr5%c7E){e9k$I<5pBbmw=3H3(~aeDrV7=<7vq8YhXbA3KFZ+dG#?!JqYLII5iqZf<OD#gVJ(0"
    "wVB$#p#QRTeKNt!8DA!)zatj~;GhqYeeF~#(aF)FK)QTbOKObRh5?wJ&FGf`AIcSohvE9PIU0rtt010rQf!o`810FB_h}g(_4ekS"
    "2vn+l$#&6<=+xZXU&PdRAk%O-v>{4!cfb0t>xc{30!zDh$JoTa_CbrlLhC_7VuWphfr;1RJnw0-$XwaGS8~>yL^*^fprGf1v$XCR"
    "Y5h0~v57+rJ4)O#=d>{Gzo&isu4B7f*ws0RW?gP(y@=&~!sS%--g10c5jhh`NtaF3rT{Ad)O|MJGVHFO)P52yhzQMFgE%<S_MSDP"
    "IWEvT1(t{AOctUEXabUIa-c};*>`+zU31OMVEM$k-$iS<4KZ;Or6lL<EjpyDpg4zD*8_E}d#l)yYd69P8tljhA#+TU`r&QT&#x)P"
    "2HAQM1jAb7ugf6=6-D4ONN4L}%m^Rg#&(_4B~ULBi-iRAXrKR%m(2g6_I+#=^SkvR$wy>={>$!4K>Qvis=3zi=1DHR`kboW5;?WO"
    "TT*2W2af+)-${4w+Q<g9c3DJO)Nf{eEjs2V(Az%-Nq2J>VOx`+N8C?;Z*_NWW$Wdn_}{e3TKUB%p=kBEcGLhqK71r*UhJ|IU9r;$"
    "oC%h|rBtT#0*YfbBWx!(0t;wS7<f|Kt6Y%3HGK5JN-w}K-;*3y*kgJkq?Bwi3QuSj?TAe4q*24440y~mrbZZ&1S&jLWjX|2cwWfB"
    "={M~Z!0-ylE#s*ob6p~f0{RqMj3_63Na_-!QwWHUuW;;mc!{I;4X5!q>Cb39fNcJIOP|<bFAIn_0D1^qbOPDh`mHKkf>Wm`4c0Lt"
    "C}j5xbt;?_+3Z_2FX(AHaNhQa=3>`(3=6Gbq8KqMY<0eDc8S*9A=!J;^vl}Vu#hx9w4SdAL!_zPhLX`Ar)(&Z$w2-3vN(~9FXNqs"
    "hX*;iYY?_Ed(%q)`+e-0{Y8lBsysXIh>$9@CAd^u!5_rWz_-7bOV$w&R9E95yJ|Q;yt5x_O+5oe@|WwF6pu*0ff!J5G;TbBQET_m"
    "n%k`5K`5vvb(vcxxawMoA-e}7IW(I5;_v^gMhCB_;bx*~tPkpZOe|I*6F5~skdiP;%D{;KZ{~42W~0jpiydwf?RSRqp_l8<Y?l6p"
    "GS>G@NMC(=@({m=C8O)0Vr*onEBdQ$l3EgGLZd}S$N)?FXmi6nnXTRnw^HstGElX}JCSYlmARP*q>=^asMs{Y*)5@!mma#zn%5@0"
    "e9}y_bD8!FhAm*J2H_&i-f-*Dpn6Y~Lgqy<Z~Cl*`llSqpq=oq$WU)F<K8!HjrxIv*PoPDloV5IIBJ3%oTRilqW@D!mF`%X-EeS0"
    "vmoL6qU%t5b6b!(*}eAci(;L&Z?~alKQxNT(}`aMwu*3@vO<La9zF^;W6AtX!6N9OoiG|k-L?Q&-<0RH9dB#=HWOK-K`N4|Fduhu"
    "lWknwMX>!fZT9d7>N2c(eU$qCb{90&bKAL5+|vGN5DcTCGoTbAyft7_eIdmO*eC>7N75Nd=@&*s8)6%E9&x*iQ!{vAv*daf(s^z@"
    "Dq`_(w4#&hLS}9#N*TLzIkH`1w~=)(=PSPU7m%sY>vSo3A_6ZMKuA>K8(jY!M=#NpoAgVfm-y8$zCO09Px&DC@F-G(R*^nuXcDqr"
    "lljOB?mgL(Li$bJcNC@YIyUzhoTDoGI?q49Su<5;KZbPvbW)69Py%qv;_2iwG0+ujqj-L5&!nB)yIjwJnx1g0zo#%w4n&`if-nS#"
    "TlaREu2j>pj|dPNgb7da;)_sg<NVAc7`+mJAZft!a||K;E6)hIW_bR7yrvD8YAtP8;@;SY-EHvQ-{Bug>8pnzKf|G#+T;^g8^djT"
    "JVpN%B8^eak?e5JFmJtPABYu!qG#IhdYF(_L{2{qGRVC5Il6s#jYmiA=i%ukD$zk)yGV{fi&UKO{K@grnFWuA;xt2Bn`ih;1gC6;"
    "hwX})iHBWD|6m84G#BT<;@RZfI=!^xDDb`8hYg}c<IvR+AmOtQ&bFaLBcYUl8>pa6Ku^_u=OO(afRyfQ%2BsE^lQT(d|nq<T++_C"
    "?o+=il8L;B`~qXZAz;z4Wnw8nw4Kww&7&0>#I%1&khczIM%ksK^@#4B%h7sImoE}olA+OnTI-Q$7AS*Q$f5h7$uhUBy<rXvH?uL)"
    "8|XMMrh%pj2T8jt=2!Vb*5n5_<D#;V&i!^3#ImYp70RSs6R<~50P$w6E39L`?0Uz`d>j~>heKyHARVsHD2E#MdF59f96DT)pg~N+"
    "9#q^+bcJCGkYpj8GZJurBo|m2)yi~QWlKErfn^DyGQtQViJZMS7LO!1lfYxRBM@9I<HGd-<PpliI%wXkqGLBttpaxdv6vM>@B!Z5"
    "+(X*EshYaCe1+n*<aMqX-)=@#C)TY|EU(wxo(n{X=CDC>6pLBCFVL)hB9aSfN`No1k2bM1BF1ku9;wo<(YBiGZ|5_R8PibF2*Q3B"
    "Gu1?t+LNa_j0!kau*d^>&l*siIb6I5;Z4a1LhUHDKr{m)C1L5^K_x6z4{7YWGEWbQGT9sQ$7s(N<0MAb$UMuR+Yys?nkC!>(nb~>"
    "rJB&KK0-3Gb58;`$n2BMy`+^1zXdE=qL8noGVREZ8YImV27pzF1Y>|ByMK`}8ZEk^heFP4ej5o6w*0uDfZoW>jRDe9H==;QjtR$f"
    "85FG2NVlI}>nOlS@~T#&00|TLVU`m6<l<y8Es~##P^puEaH}4D!IeiZwov{*b8BP+^22do!L!+bX%zpFlR1YU(1#wD91vC5kL=5F"
    "hRtSny>e^d2>f}#w|wj=;{ah}>0-&PGkffaH;==|&Ke^;?hk*U&@O`#&44i03{DT#LG&=D9W`;vEWu6gs^+W^0d>v?zBOBK3eAvo"
    "7SkV+X`=K2LiwDvU`S3G<U|T}n38$B3Um$rVdmLiC7a?Tp%+D%)sc#h;!4NCXLCO}S$wb7HPI;>Y#LJdgc#l9YTo|5XzQ;2<Ff{Y"
    "&k-3*Kq7Kl7+snSklkj>P>!(*A#YntP$f__wA?+sFT-U2P}9<GIQ&sd1B>K<BBQTC-0@Owz%Mj^lR7SF(fv*y&AA7;L@XsO;&{T@"
    "Wt$a!wy2ss<PhF=o+T2}zFXdQz`9IGYZ0O0S@-xftwicdi|_#pWCxp_ICT9n&hsG1BU^{*fm41Gmu@j!N0w&%D5hd^UzG0tRybGU"
    "ie^+J<IrBpyEL~W7g7EK{uVZA;~(d(t~EP%YigJHzt?zS1=U~%38}9XT+oTh;rq~3cZi=I7|8tV*~8o+t?>hjA|aq7-KZG=)+fwq"
    "v~Z;FfsHt$U>~lbP8d}|R?EWYVYk489a0~CG)Oe14R@2#j$quayD({IdvrcAslz%Q!#3+qmKgBQ$0C!;>$H#a2|^Mj$q|2Hu5`;r"
    "!;%uRxsPVl(d4ioE+gp>flC>>#N%SruvO?v^{dOs41w>Y5EPscDo$_Eo-4r$G9(B=eTtP{0+n$mU<`xEwF|8XMMvt3?FAP6l-~$z"
    "dSk&Wz{h7I?5H93d%oGRs$2%RO23WgUYQTAoY&6huT(9;t)R?>8m)3l+X-BP$-Js2oEv~0EdSWPKqrneb)zK%2XWX2>9-tAFs}pT"
    "<Tq$&^6tE$qHe8|9UcDY9}AG)LFk)IQdK3=J3G(|uAc?Qa^3eVt4dunuKmfupa|GjKp6AWqw~F1aH~N6O2B1dC511G<QYLE9K{v@"
    "ER8KQR1s!6cP<QpR(BT@I0ze145D^E9+mMeWj{%?c_^EaN?nP*QAdRBb)prUkp!~Lt;G2UY*zj~()At=i|xS+ipM-r8d@^2aM79x"
    "X-UAcMZOa2u`TcsimTt?sUI0pR=n^kzYlNxyFo8(c%JLj{JWhPzk8)9C>zEY8R}C=z@)9}ren&V`*u6Z1&y~^e@wr>{ubdO>Lfgv"
    "|0aUWvm#4VAcdjOe(q@Cp-*u|ommSS{_2_-nkER4?;NWy2{b92xd8z-fmO;f?sF|eQZfQ3K*Iz0hmKOliL%s}#xGN2HIS91oKvQ~"
    "WbP&EFVmXw(4w6hM2()&n#tpcrqDPMwR`0ld;=I4hZTw!3Q<W8dvG6ED8oqGLzqO)taBO(x~>3E+6BLzs#^Kgo91Zdcv&cg+Vu#!"
    "X+qa=vc#6F5vF6CDZ)*eu3y~h2_<9}vN-C&KeZ2)HdwnhZomm1i*&9QR)}O_iz)#JcL-FlLR$PQtE!wC4<RDxLPU`n{%3eLINU_z"
    "R=y}maBgUe8HK9Jaf&fI-Gn|Wk$`zJ(6uBxJMqzrZR2L)ko!Heiw5*_A2wy{0@=7lfF>1MC;-4ezerqS!^b6lQj9Sgj)}_uUVr51"
    "v{eEW2O-1p)8Flz#p(U5-eoNi*&Z~CJtc4+))q={?-MwN<bzU@!@%S}r6j!&CUCiqSuI27jmjs3Iv|D1&YY>|Tks6@>n1v2Ebe0<"
    "P7O^fx34sZ{ie_0>*Gra_y;7R1FN_s>B3wZD=vZ2Vxoxf;O0BHKE-stj8$9|ozL#CDhRF_FSM~Gw8D>P(+<j*sTC|{h`GwzaZ@h%"
    "B`g*=MQpxkYC(FNZ+9G6)%Lk){7n0ly|Dnc(n5cYU6mhr%Se{AhE^jcmN7IkCYX{TYM{fo*mL^PKc<+ax$~*C3RlU2vu6dvke5wX"
    "!LBeVRLpa(Ls6#YCEsc#>;~F43g|WoB>WP#A#{ACA6ojE$7k8TWqyc?hG2<WNZKT+>w`Z&(zjFf_%ox#h!~I+1j`VRY|w2rfxvFv"
    "(#ae&rry@HHDS)FMA6tRZZZZzcschQ2K#bu-h(4DZrgRK8!ue&#3FDEm~iW#2gY7Zr3g}aV>|l~5&iRIxvXx(<HT;=pso#p?U<Ag"
    "Ftp$|L+aLqQ{cm1Job^A;{IhQcP>857EaKP$wsJJg<C5#VDWT&(<u^Nn3DnN+ehRoYYJD5PigN4xeb=*l1?Jj`ZG$=^(Yo3S4#b="
    "K96zo99{R_;t!-Qdh)!+P{qq>c8$uCT;k+OTAud;oJVEqf4q-hWtm%|A6!Fe@(MH}uYD5|R$-ktH4d*lY7)%PGi^;f*;_y||3Yjf"
    "L5S$2&G19G$D02IJX{EGGRM#Ym-UgB#NM|bi=19~+9uSCZ`O!`MvM-q$l*D)vSRHzvKtKWcjh-~rut+<k!%*Y!&m#Sh7$z43kYhZ"
    "f)MLaZ?8(c^M{eORb@N!Vm7lszKLcG<tFzQvIa0I0bru~I;#b-GFJ+#!v6uP&N+cN*Qxj_ppg13-rh{7|0}NuhWbGFw?KiE7aq8d"
    "u8!J^eUE{fvJdUH_git(G|UP3pT4~?LFSTFyX!tYNgZ4T47d~pO7_~4L>z2}ud|MM>rWz{%IoykS?yiFZhIEjVaMhES;2YALf!$&"
    "emo-8tqbM}3WGc4<DO&E4GIQzr=jh5yl`kJwePVkE)PAk@WwM7mr#r7Vu<5?_o!7VakbK4BygVEmmf<l!}~FK1p24!(8EXUAFk<-"
    "Myl@2e_J_fREQZlRODBZH?>P}TXv0{5rg@+=F^sFa`|FE<Kjws$qk{#?|1cUC*GCtQK8t)#x1`mC#{+^fy1j!@3nOZ{Fg^VABAB9"
    "D5mY4jis%;5(N|SipJ>^Go0*?bew4B%Lfx{e>6uv*jY#D9=RRhvvL;;_2RWe*l4Kt&-Rde9|e0X`o!*2YcO3M<CRvHE^Zo}mr6jt"
    "+g&{-!klgB)E*b(YPgl+UqAW9`{=|-uW)`h3(^%Y+w@YA``X|(L5c8&!I&ZD>Y<n>9T;zjY}sq78=C?2n+t5vqUVA*zVF~L9|XQp"
    "cA64MUxS2?cs*D>dhEgG7)A-9(quXVCSZwhl&-tGKxVkKb1#TXn8|D;k5ih9mh4>>6NmTnoJ0XA8tQ~bWNXLpt8Fq3vX0BJECU?Y"
    "ouH|K<`WZKjZzf=b&lT0G^>;x<Hy@*)&8;%r+Yash+n)FOcB@Abqkb(5}-U;x3du8N^yQqv*J6<JuTb&b}YU0r<4^!FfhntLj?C8"
    "epVd5g&CiyMhLqq@!%GVcC9r7t|u=}a%vP5nl?KQ=g;4=FRBm7oeXVaYFX_ic0f@8g5DvZCd+A`Z#;<6D*R{xe6m&%DCNHKSmISG"
    "noj`?mjx>p2$8ztAcp@J47pssKT;d^e&RT@DeTWjb_&MqBIS%Zt1Bk!TqX{um2a#&?7vb?oyIg9tH??frMsuVE$ng4F<<~^=4m%e"
    "ovl3Jol~bXAS^veO5cUOd{=py9Nrj?Ld##oHLm~^LhdPJCqDPLCi_4AeGp1f&!%t^Xr+pscC8S9iopi0BmU`1VpP8C8=SgH*&IJ("
    "c4hslgsxbtRz^iGzQ=?6-qWc`CfR{4m-d!~Ncc<XRopw-XaW_5tBF(t>7geK>@L`D-}RYU)NLUQ7Xz=B&*}sQ>wu_&8r)W>S~9)n"
    "nw`AZKH7=Y=~Id|j3KGz*ySxCM9VG7D+Fq(u(mlo@xnu*{JTF}*?BT0f2+`}P1uHj5yQ;;jjy`X^@@UvhML90bXlscB9<b#f^ED>"
    ";2eD?r3`Oqa#j@oM}Q8o-Kq>$BdF@@jTerFp60OrW@zZ`s7{E79>EtV82;;`mcs%_OkI}AvLf`1uXx}2{C{*_8z%Nw{=7O@+|)w2"
    "${$Z%Z)M!Vo<?D6WIMvG=Bdom1k8>6P2=7pJ~7D!2wm$dZC{WE-s0JIvF+t%EjXzvqWo$5!MweY*_4;bS9hejM_!Krs4zgXHhyMJ"
    "<51ODn%h!?<Bj?e{_qKq(Np|O=Y!BmKnqO)hxW%&@$O?FfYf>})Zud-(LAX2yy=J6xMfc`$>9&H=~Vc7XhZW5BbJN!#+MLTEH`}I"
    "P4ytlmc+V3bq9&WPcuk6Me*ab#o<r#QY7jKjuo<CcSo*1V?7#-XnVB7b*?+WiC6HRxfyt%Q`m&M>I@*6J`wY+vu5mg=OvUn;`)?&"
    "Z%=`^Kd=3DNU{NmAzf?#cTnms4@ItCz6u;{F_c5LZ0Ez6>#V;W<C9EJm-DAWjvE(Mu-84pHG&#~wOhWlwJE8%HDKe(ZA)q2^ikH6"
    "*>)~vDA|}@e7KLao*Fw^uzM36liOEJm<!$1KaIc{HLC)zG%>(V7PSO|!RB?2@l<$OFZI?2T}PbTjNrDua704gIOO>jg@YSw{hxcq"
    "%T)Q~Wm1tUSQLzn{8q}5Z7@u95rXmbA4`g^rOyS9@Z;3Q(a4&21)cha-$D&(iQlDd7A{D?)szyeQV+ksfc6J>w-jVcQM3IZlzo={"
    "WVZz@G?1o}y@Zc`43WPElR82~{%3(C8b$l%r}Hk9aWDb*TozK5e9>If#XaV%qc<w0<Q|~2aukP|$joaj)lP}QqnBL8DW<BB`<MTc"
    "s4T&?UeaS&1Yi5x==jxE$@2;Mcw{ij_RSfY1LG$m?zT{q5AeKGnQ7&|C)1SYj6@Kmze7-0MtT;k1nBe8U}(zoNgc$dTgGK`i8IAk"
    "LIU<AK^JB*Q$z<Prh?}RrB875zi$}8F!H6-Z#dcqo^|xT*IV8Dat%R+fM-PBK)SUQNXcwhb@mq8F#Wp0B~`aY+x*6W+v3oMUgjJ7"
    "ee$3`LHcpFr0HpnO8Q!TWfv&rW+9h)*2Q+_mV1hw3#ZgtjhlC_uhCPSJ{_0_GJ(1j#Nf?Xi6ra?#ek|>afAy&f7httF@F4MMF;B_"
    "ak|4=qvAcw^4Iz_jhBX{CwulAeTwAUp+mQDOL?|7xAjGS-p>1YKt_Wpq7;L(I(-_r0Jqht@>7zpYlp@&B<v8bIi}Uz@-+xngwpbt"
    "0&&^nvnjCkqKJFq$-(GhmnrQQC&HW^V#Qmx>;=<NU2nhl5wi>bEz5VPMmU3`6(iNnzQh`(Tf5HbwqLb^HTH=!6bak}30i#51rwE$"
    "b}wytQkI{bJR#)L$1Q<k5>|k_n(Tc;yvOJP>efV|zjMsUC3yAT(xY4Q-MUXsbofOLo_ifq9@7`eq{0QGezV5Z^7O86k`R*^B7g7W"
    "Z`N|5>L@DlQjT77zfnBGYO%s?W9{6wR}c~#ruEDoB-kGN|3F-Fb?kWUp2ervxa<CJa|UM?Dq--lic~BL`ma#Yp^h3@@^ft7bI;K7"
    "$vT>hOe}UZ&pQuau0`!zDwrpi`+L3}ZUywaPxw+O9WNR#OvaL`_i{==u}jkn30DOtX_KrQY5NbW`WEA2?!TIF<s0NTcYDQjFM@DB"
    "xK5h+hrCp*N@jimmre*m(?M1C(ktKx6zs`$@<VY$5!gt@y(y<R2LDir5?c?bylxM52h!O%1+6Hx7|(Z*0$ZsDQMstF46<iCdEqH`"
    "y1tX=VYh62n1Qz~9Xc!?EGs;60W^9YQ^`miFH}U7mkjxwBy*~<|7lch52uKCIq;(9-zAd5Apd?tZxU{$BE5$X!TTCWZa|)x`6$Rm"
    "7wTd$)?LYk<NTaBaiGViJ7%V|ZDLGfR}odgv^-BDLh`s2a2I2g!#d+p9yqEfI}_v6QMlQ8o`;ATO{afG?XcBC99)KJ5;E@tVzKw`"
    "u3~S{MycR0%^!--r`T`amox^;*c)x&^=|i2&REMd@v3@VbG_Onn9si&ey(l0<nk!0uP{Mli?lxzIsG(0?3u*OX{RcTh+jro)C;AU"
    "7BH$r7z~J;fP(8Vzp%!yq%aa!*+41v#ob1jX`;8Xw=9W02MOLW47%c*y!xW=%E=ec2+}350gouI+gfLwrx1o9CsdjH{`W(&b&#kB"
    "U^PZ$3@df0H6`%u#5gp{#z3Ed5~qDbk90X)1hJh5952~KFkNrE7Pb%Atg`;<OeHu=oTO-iUAfaS!yx27jhMd<jXo)fEdZ;{#*{*x"
    "7uJ9d$Nz+3?dxaKf(Z++$duTi?%~#M$*8mJFGU?fX~x2Flqc+q?Zq6LfH5|6GDV7&c5KA6u#@=34vkAunI`Yi)9+TEwK7n{&)AtQ"
    "5E*DU$G^JRh&j&QnX-JV!IN$e_Xj6$!I7QtA+IT`xlN;Jk5^&<@{kohHQ7&0lyofqSZ8($ve2X#a4K}D_k*)oryQcwV6JL2B$HmW"
    "8c^aV$HR0TFUEqEQmcyBBrdXJi~17yu{1a_-};6?0->Wob#U6vPEJ!8SbB`R%qofYW{xBcgR$_~l_%sZs&CHD2YxTBY$~QWRfTX?"
    "e98&74u9~FeOUyo1KGglC~}Qx&`ceHrQ!nGgid?@-5p)!L&5jUpZ=v3%m@OkmR@DtC?sga05&2pnJk;{SIaqHsjrB%?nPX0%vuBJ"
    "%Q|ZlgM`d85=!dPMymXN2fV)Vya(EpW>Mr7#=M{vW;KFng7a6Yj4Xc_Ezl5P6a^K)6P*>uIPz?t?M7?^_yB}+<9UafkEOm({Ec3S"
    "S5!9C5eGGqto(ZKM3qLbap!VP)@ah_^P|<CH>3QXGT3Wl`uZ5u1_r_tCZ0|d{a@PoZ7BOT)u(Mn624Zk^(JJhA`BaZ|Fxkhe0_n9"
    "TuR#Xzopn+Bx#0)4~2ltG+z@BcH1&IxIVKVUZzq!{kaP`Ya;AyYIURq64b25>;+Y@$GLS~%C<L<VTedc?X%Ah^zDQ?2!xume4Sxw"
    "B&;6&<9_J09INUX`nWaJ)p$fvuur<(X*6e+6h@NU3`LcS&WH(N6K*rbO{vQt;SzZzXcw2XW01)}BGzIMJ!;w1BKbZ*05JMV*O&V`"
    "P+mP{`klUn*p_rQmd4TrA!a#({uI3C-6HRX?OHMS@Nj=E4_eQ`*H$>nu7CE?%9ZjwLcZ0p;nCm_1oUJCCBR<{L%?E7KRc&>ct)#g"
    "rdHWIwy{Mu?1S-QZLgWoPT#L1E3QdUFfB@%irq-fkQqirp-0~=jKK;e7BS&uSTj4UT>ENgZJy!)t{Gv~hFl@kb;&-~>K&?-*vHub"
    "yNo0$UKDf!NXU=noL3wPuS6>tq*Y>dl~N)$TLUWp8u;(S3QWEP<J!>6o5_cHe1}2;qkk;z&5QV9%84UUd!E)c=Nso28QV1L+$v5r"
    "g375VL|SkQ4b{Cp%y?+<`UJV=vM;RR5U8+|3_X4s)qc!>#lygB85-zDR*eiAz|KqVJ$fac_0oFrwwxoz@q$)gVm0TFiSO2xi>&J)"
    "CL`=Lt*ia|dSqZtEs-zmGRb0`yN+?J8&0tOq1PhNdSCX?n9%Kc#D`}_Bel8D0tvHB;CvprFd&0YXHte1EzeGEkZ(oT&DB7t^SrOX"
    "KooEK2;bq?ZX528T$xWg@`<}{twRpFa&hg*N&}fIgHsRs)Gx4VnJDT|l{A@5Qi?9?Shooo+R|Crnri<T40BR0`6XJ)HX0WnCq`U8"
    "!d&FmjUmv4kSx=sn}XwLP{ExdYr$^4@Qc_n=liEA{a=bkWb=Px+)3y8Zk=tw2ocDE$E4DJgVAgsOssTC!`7Ke*9tD$zH@<|%E_^;"
    "P+#ejWFs|$cTeu7M`A6IHzjHndl@tAQi#hzOhs4OEwG&*J6Ul!LpmLV7IsFxPJB+DQkQD5%@wS7K!Eh}R+JcV7?dEB$qLkeE#XZW"
    "tUO5{rSK{ipx03Dtk`Va#~&n3j>k?N;n<EV;PWarJB}Lrwek5IEpm+^nGJ01g22@>gi9JiX(u5zfxkC!fGQ8r`Qgu<dZ{<~2y_o-"
    "RVrJf4>>(|N7qK0z&tO!6-##pqRhn(0b5ACH&4`Y$>WCd$grjAJMy4yJVirvVB7SI#-!A#g(+G>E1LSyW;OB^GAY*y3E}(0&$%S1"
    "bH3AMJ4mwnM(hmzoL{A{u520M`|YG02Mg>V)Pbke@BRS9@M4ylS_La-*XxO*vWn$2DVujiAusrM#-Hi?(qzYvxFQ{=-j}k|hODhf"
    "%jE_BB2Af7Jw@!Hi?rC~K)r=3SN?iQz;C0dk}}j&k;Jtcz>;6I{6YzBJro~#CLQT%EF9lJfBv0#(_IiH*IU1!q)lquRSo_iWbrhY"
    "C>ERC0VM>aPQOLj>n~u&5$!dq`(<LmiZ7u&EPzh6klwc6dg+9ePhaFPcU0d{bLLS0%mr{}=sH;F31>ltS@U^CD7-d;5d6ndLy8Xk"
    "WMb?17Wj!`YyZV~4_be*<dnA}V@C@5yoGaETM(RcrTu2if+M?}wBb{W50`I^_}aSjV!mEZ3FZh^9T6KQ*`%%^Z3GGkqb9Jza-~eg"
    "XW{bQ&5ft^z)#=5Di?c**>nw>?7-p^`AsRAv#7kkq8F;;tJrA=@pk-ZA<$;N-=;!o7nc}!lVhT;paK;UFj{{ZueWgD7=(Qqb2+2M"
    "aOj;Nn{z4}&r))`Jrgekp1==usn?`wJVafgsUk6HD>6yWf8)-y5<=N@5o&gFZHx2**pO9UqU)um3^BaG??|d9{yv)Y1%3E-b{Q!!"
    "FUd(Yy%XD3f+hLLnFzAD=B9sqOo6(P<0u+>9Oac}pA)c8mXOIIIhBfa$g~4J7OiL}QoHftVLa?C$<6U5bdiOlidqt7asmpGDu9MP"
    "4zSM>7wyPP3X?m~VwSu1qp*MLp!0j<LJ)wz#lX;q6#_N1X4@ZCPG7~+dTkz9_u&B#gu@X`M0?3~&Q^wi!IkTF>G{Xod>#L-B|d^N"
    "*_#-10uapl*%K<+X4%H+7pbrLCnV9o{)F@gR%7^No&c?6b<*60HY@F@>h}ny*S2Hn{KYVGbl0!?&oH{f-)ejec}I7(F(z9FCrC54"
    "3Z)ZmFsM78PvCX?ZY+-4go1!~O#5tR&$HOiPt<W`V|h-b+~F?ja-;Yk5<T!pgSUZyg^Fd6`n}gSb*x*E1fC%MG*O}1t|zXWZP=tM"
    "M=v%U)WU1&^Vq5qavj%QLgvPzQud8?NUmGWGSe#Qw9~xfgqqD4!in%X3@SAl!|32sqmMQXFVtUr3X6QTt6dr12lsLbf}lz3#}3d)"
    "QV)fKO2^{b7Q~ELFF&8%Q-ci4jMY0v(Pl)x&!hrNEvf%CdVa3%Nd%whsffKZuUw&6+8v<gsrf%B7dV?L$Zq>b6MJF_S>-lD&g@Cm"
    "jjm#ONvEzxK6Aar<$TeXtRRD8V##QbuwOvp2!)d|br+}0MGRtyCycJ!>DA=>5zbw-!z0RYjyUSa9&-DzpS~O5iT#)WYczP3*tby1"
    "k?2m(|NAHo0LQ7TgC5;E5b~Go0}zVG*G>1YBMaSSt5vRl;z@nS$oh96fAmUlknbHi!h>jz$<okp4n}$}auVUsk=&3zj2Q_thk;Jj"
    "q@|JiV`R$B$<kIojx<nzCW2KjRt@RGEPRwvLO_W`m5}1s0TIC_vg9V5?!To22y!SWAE_09w}mJddTt9rea2rcsn)?7rC1tRH+e!G"
    "itZwgEbH<(dH$DdJ*m!=?r4X7R^y$1zc5~LPADs2aviF3<)CsuFwaY>gtgs@=MzL(6^9TDuKJdQ{>_JFp#TocfJws<c5@9;{~ZZ%"
    "VgXwz=3MjbR-{o2LqU%YA2CXrd7-p3UWcs5dZJzTovd|bT2k!q-M^^Bkm3YRzeQ}iC0B>|2$!@J6x>7rgG&yV%2!p}ylYh=Omg$P"
    "d5nV$Y0Bs*_tx&2Oa`&NasxQJ9?E}T{8jKi2S}@}axVbn+sMKB8%LmGX>r680X{sHm!my^VEo4K?UaFV_?A5<?P^kl6NzLM)=t^8"
    "MdjrNzFadMuDibj9vGHjOCy-4$XmGMvO`O69nvlbEvvg8sQz;vF81b7kJD}z7&cvgoTsWM)q=VXD7LyW|LOEQdZ`<eg{Ny3BAU@*"
    "Y%uN}4f=XmW<Fv}3<fe10b*qP^j7-rr?}jTUFgw#a?>*F$#Tt2firGfCOb{oJ1`Wb@luki+Sp4@`&jZ5Cc0F*T5a=|V?Olzyd(Bl"
    "=Df?`><wQ%$hU!16~AxP-kF$;1apxaflQx1f=K2C;=cHV2sC6BxAqk{h&&Tyb~r)(h#3zf;P_VOes>*2PSBwrj1qE=eZ}VJxeH9O"
    "fq>EWTuS*0*`Ha3)?6pE#YfLaB<m}f(bHp4p{D;+=43KAX~Y@HBTA-UYn&R{D@t!J(CI^QUc_$AEk8t!<oS6L7lqSM`ZActi1z+Z"
    "rEf&9zLcLa`7#hAUwHz~KH!mRR3j!?<KwW4Qr$}E&5U=F8}`TblteZy>I<n4HF_G9jWdCgeY^&!YNsq!9V+O7|2Q!q;5#;jESS%o"
    "ED@;bI`0StKxij5UvG6Tey4P`(t<BfQ3B+XuV)jB&k_^}C>*5yr$zjyO`l&DM(JHXb(Px@aC(^y(`Hj@;`MO@XNUtGPv5}M{hCyv"
    "rdMF|F?Q_$?ltju>ofYK|F<|(Jh@&@k@S*rr<|fEr30z)Gwx>-!QCv`S`OXtm=^^jkc7c;bBoy-q`7cr%+dAZSAZE50tNTdxGw9s"
    "9HZ!%@*i3}?LuIO?A8iq-Ge|$Z{s2V4CeY_HZUU3P*s`(XEa#e_SDFWoq4al?Ws~!{E?7)F9U^<ZsuJUd^0+Ml)}THC$_^WtXP)9"
    ">}M4)u6-AK9KGmS*-hyPw%N!~;_fDOzx%y!lL{onaU6gQSVI~Ao*{DE{g}Y(m2*jypd9To*tNX2&qY8t=<gmLuVBkDPm_NWx(?tO"
    "uNHKx`m?nhZ$zdK7?l83H)7vkyQ6MmO-!5+U1E!3o?rmbDcDCW2F8Ph*S@-KudA`-IJ4#&gz6W!ae6sDc1ftyGli~D{C`7ZwQc(S"
    "(U}>mWp;*Wt$LaZw1E~XSjLHm`JH?j$>RDWT8Da?_UNw=G%TNVlkL?xW{Mv&0lPZ_27VZ|J;g`qdD8?y>MhXN_~h&+y4yjcRs({#"
    "sXo^4*dIP}SNet|tI7`Y648^sD4Bwp&93XYTaGAXA;E-7*gT;dq1Y{Fc`fhCr^c)&u5mE3cZ?Y~oI<fmrE8b1u^gHSC?MGjjy|bz"
    "z*|^1Ps-BMCU$LgH_95ChHxY+Ha^Aj(i=K;iaXzqv?Ts8DmOsB$HZPfPWuqj>uTTTPZAS^;aii{gSRbroEMs=S}Fz`fBCm0Wg<p{"
    "%l(5PbMHS?wYI~+1{FO?*~s;{TL5*`bsq_J@LK4Ry;)pF&C$_u0W06F`ZOd?%F0HNx`?4SyFw2cAIHEuBh+Nwp%mPDfhzs`Kf$*a"
    "ZxJ*<W&782^Gg@+i5^xYU~%MiA4J60CCa2v8KoI(>LzzxZ=JpjV|h6W?H3R-g+g0U&7c@(u*z8|Z#)P<^9`3)1&W!OQj<Fk2b}?!"
    "l|qY`t=CPj!?j;c!!iAFPECin!XgNfE3?1e`2ZLD3{D|Ggvb5J5W7D}6Jfxq;b-dr2i8{7O3?n860wm0C8N&&1VP_NnI7!KtP&Tu"
    "0P_%VeCCeP=3j9%o<wgOPs&sC+og2@<%vRWearIKAQK0E8x`v%@yASc)B=)aUJ~<~g0~!!^MaLn6=!nDE87*eG2WRN(l~XEB_2gy"
    "sVd>L$KFxh46d4Mv}S09;8+)uN$cUX_o4z4O=Ath1e+C4<c9DwZt`RpfCuIfQvb<UqS{4(1or)N&CC_Jw=!$hi27X+R$J~j8){@n"
    "u%f|P30)%quOY>;uD)5ulXm*;!7fkPYNv9*p+HZiS<mlTqo1WdC@p&13gq7$2ak5Uz5T0gB#!PpSQ)<b0q0WLZ(2GrJUSeR?y-B6"
    "^{p1T_s?to)_rm8!3XG_a#JJm*E5KtZ#KXA_&%JA=CNI}!m`hOcjZwg9{%8}D+IGm_NoGitP_zCXKNz2(!R&Og?tdxYOz=!-Q>fL"
    "9y)A?$IKIH+!u)0b3#k2uWhPGN}^l1FOE*mI?wjtJ)H^!fF5O_I%X52)`Vm_x?DIKl}#sGY(R`Oe+0xfbP8o;E*3rfc&4sow~%FH"
    "1^D5K7R|2=`zpu;$_z`l>F;pjyloL~;qkJ(d=B9HXvub|58{<~fVOX)VQ65C2sNOLJw1;Z(}~~9TZ2wj#mJpGk!maPPST~Wu?1nS"
    "(1_7KF5g<OZ0dV&HE6`@HE4UU4sHH6E7Vk)VF;-UksPEfef!*k1h$#d@vQ#rJkgB7O&?r~$m~EWX&rzcy0%-=U!2Spi6@A}$t<z`"
    "eJRZkJJ#~KAiE-xBMD%XdrTn?P;53#nE6Ys5Q(_cL$uzpy|eJ8sftWix7sI<*gP6|W^OJjoet(B#TMM|QvSdf=0XvY(*hKEP;uwK"
    "CbAaK6r4{^QR~WykWlb8F@?mhJe>oM$v`P5N^h;AbZga(wr47T{gMTx;whOyi$`L3#woLfwZ)O={Ul`9<OH2p)B^~-Uw6ky(nSs2"
    "(-lVDIvq;wKi!kGy#xo@nc5wKshp5w==w$Dux!=O%-lsIjHb-VqSAOY6Z1QGt60~G`u-5*eR5&n<!$7@fl<ld^@@kayXKQ^304z}"
    "n6ehD!1B_Qts-b(d3n=Y=(Xn^0KH5owmvvo_WLFkN70LBTEm6G<X-1ZdalU|Sv|iDLl^AB!c-ycGh%Nim5=qDH5kwtwg>7uT0elA"
    "Oes#5HUl_L-nZNZFv0ybNb~hF01*dgs|^??M?8hoW}^Q0<oD4yMv-Rp&^sj^<LDi7c-O^l%aCUh5|$s9?)HKB-#ePI;~Y^>^6g?|"
    "-l0Xs%9t9{z{-<^z8tX#G_&ezw8C?pHWuE=q2IG0!nryFEIWCyW51p)XC*YY6LS^@&eVvi>!@m(Lb%*xt+rPlh(7o+$HwW|?Z`D>"
    "g7ufPLx6V&^Z1tLbRX%27E~-%Xr9%2b>YE{4)dMY+qrW=KJvQZ1qti(Y<ezD`91w1rQY_p%|ZS;!wY14d+crh%ZT+!*N>m4(N+B6"
    "#ZJU7ko@~SUzA7)XBj8-*p`nUmH`$N_e7DOB-@Q`+k>ex6teeK__lgh$wTfZco!93G|QS5Ue{njWpEe9u^a+)TnI^dC1EW7Z##Ve"
    "6pvVX*k!|Lni`K8YMYaXg>AXv^Y;Q>5bl+xKBY3YZz;ktH4@iuNv?W2X&C#%z1Ox(QjfOvcS!o-T*-Wr<s>EP(a&g>FR8Y9;#QPs"
    "88zk=L+PZd;J=35`v%9czE)Ys=90KoO$F5wlk5PJAENHnV%S5Kb4Q!Z1yA5cA-5z$e74RaqS8@r+9CCCdj`a5`_Ta;@+tF^;v{JI"
    "WgL=-B>RQl2ztT)hhDa-Pd*9vD(EImNC#1Kj=z4V_!6A|aqy|S_H;ej#;R*ouSuNM==iX%9!U_|fyBdXB$4fe_%pqaPKN?;1)9bV"
    ">M3bB!X3yPRwnXAI2r(?r~Niu4KpX^zM3L!PElgch6?aSQHQjIO`N74Xfq5f2<A#GRtT%U|C*9%w4j{;6yS!Df)y8-Jli}as(>FU"
    "ZdCuO3!;(d8y*S!kT_ahTamZe)xYgdn0oZE5pTy^kDNMZK??h<xq%aOT2pVC5FxF|q7$jN3pYy5fj4aT;`BM8b)5c{=r)((>gY;Y"
    "*4bTz^%VS?b}K20u1u}}K_xZD&=1ISW=sB{fscNp+v3+{WO0!Di37}d%!0Q8Oo#Ytw@)T@@%<ib!F52<B$I372P{ShKSEtOlkf$n"
    "SnqU3pY=osqvi!tx+9UJRwk8<!H^BHP70RlQ|`OJ5!&WUU5hzg{B|3Tl5<g_vog$JCLBG{12fd!S}E&42Dd*Ygy(F`7}PJG<0jpW"
    "pmb4C3b5W}{{ybNmg5#Xj){hfja}{~Y7r0~W6us*%}nq_jO)=OhiSb&%h#z0gn&N`i8(cXv(*;=#OmcYa!H-nqo=7%1F+m|DHT12"
    "&%#`2517I~bK}noJsT5|Fqj0v)Wf#sQIomJ1V0&UxBOOl!%<o$$V;MlY%gA>>afgJhi~xfsgPXD7rkTImq`9283&dP=5#HxKTre|"
    "4Z&&|fzN`d#F+)i(}!u({fnxlC_eQ3hE0H~)c(Yfz<R(_5(0vO^lq^pY>{5u!Wj*ybi>r_DY3n8E;-*A&OBQ^%R7r4`Wod<062jZ"
    "IcF^s6T`{c+EY$}rJWk-`}h%`z5s=)G%EpJWil_C_?K}cX6WfIAu&N=*L+&X%{<bLBM+xUYKS<>+9VLIq(C0kLaCC3zhg{$IidUr"
    "T1<?I^V+r})xI4!s==Y@sq7NHa_z0+_&#l0hrM%CTM0$VEFNp}I=ddAhj09Ui3!=j&LQV)aRHMg@icFmOv1oSRxxr^NFzOwY}Klb"
    "$M+$nU_BdmA+?n4(i`}vEOT*qx0}|atL<2w7n4{ABe*5*0qcB*HE$A@lR?Qq_XY)D?KWKj`yaAjS`-_QbOJYdj(JnD=<efninQ3q"
    "Os>|U_}<oWb318U5m+yzG1%8pxvIiG@1}}u{Dh_CT$y5aQf?kse|YZ<X1@H>{-D5LYfXh#7U)w~qk`pLVoq=6c*16+b>F=_u_%t6"
    "$~YlSw^J4qqhqnnj=T^Jib51Jj-<+dR`kvuTW1YZoP(sQRP&Z@Q?efxmk^x;2&W6E%q=LM;TT}6#~+EZmiXX4*k44KT-(2ES=Z2}"
    "jAZLL2=^1o#?G`T{bA9s8J1n>A&NYk-xFQfLxUVN%eTj9xv43g8z=i?wFnk9UiDEtx5%@TX_h5HHZUU8)Xd<;_p|=*77l2)tL;+y"
    "u%|(hyO;A*VXhWp!Hhd13cBJbnqwnkolaBywuTHv;B<%fKO%+5o4q3F6l$S^HQVONe1vSX)m-SG?}d_J*G-w%Q5fr;$R7#f%8s`9"
    "Nzko?I!`pGT>ZS?LK<q^W$Y{9oYdPs-!N>?|H6&Q`OdHcF3|@ObMO|(62>rb4agGTb{9j8${Wh)qWy0#kfbuKEcGXFhpYYhjsxQI"
    "|3k^Mu-}jX<R18+(C5d!`2v?I5c7p<eI^Rv>jgg+-RO+Olwou(zmD~CDPxru;SAw5N7w0Lq~>SA@r|lS(wF)$Ka~Nj*(h`pBj9*T"
    "EGj(~-sIJ>N|A9Ura<cy&Oi{B+i`yJ7X9Z;V+<xlYUpmE;oPG`J-nwB8V>B&SyzE8avx#xUgoz|z%75!|6dCzNNc-msq1Z?EtY{#"
    "$_r1mmckVJCIsYDjS{{#N%;*&{+uh%j&!^FKqJ-lar=lBo~csO)05^#eNN6+%2ZFj($ILWa#PgDka1R6_rQga;hAkYH)@n@V8`LJ"
    "Q0l_?#Y<S`=f5HuSRe@B4rsm}EJ>o|nz~z%7Dz)n(Dp9RHoio&3jU0cslo|~R7sa^*XOq6IX31@ET$OJy82+iyMgk&vig>?vGr}y"
    "&2G)@Yh)|<7I_^{J+eBBXF;%M+p3nm@w%@0lv(MKg7=-i6fs=TL`aWmFp(MGX!jbjh9*Vh2a~9)w#v2u*4Gir{N=KM47oDe352Qx"
    "-UJAQXCjVR_HVaktfB-qUYrSyiMkMX4fuS>?6uF;_kg6&GP$|CsC=vh=zs#<n<vqNxM8q-imJ*A4@PSZCZh0OUY~yQl0zSGGi`NQ"
    "i^}FJuIF9b+nAk0MX+WS0mbVqoMD&z`o>Uh14qKprVRRgcY`XUWaZ!z<<6ATE=Z6?inPekf)o=1jrP0Gu;Cui_gWzc=|w8V)EvG?"
    "B2Cgfm{Sp<B^-AV<kfu8KvWB-Dd=#AG%Zi6U*>DN3J)-zCiv>Y{tZWY{)|X`4ybw&xJ5b~OG_l0CKnB7GDo{m-p{ze9YmcaFl(<g"
    "y@2?88*jlMfb2e*nkw}fq!O;0*DyUMVh?vYc3~1H!|taMki4{J>+pUsf7RB3??t>#^yw{q(XCkCj8>X4J}hT=UgGSsrvVeP7{|m#"
    "@S51MARb6(6?h#ysHT<WION;MjoTT?gc+*);)gxe2R}`8^&HY4LjKCgWJ3YiK7XlLWo94+Fl>)rJT?`CUqpvpG72Ew<lpE&u`UVA"
    "N4YQ4hcvyD3Omhd_6xPI$NU08FoBT!p#AMti`g8zXLWdlrDF3(m06;pIchYOtn}-Rb3mwmb&dC7UXKxT&|YrDd%^_!3>;E82#gO}"
    "kD}Zyu}Y22zSLV}n^z8IHQXu24YLlE2{I8chRV+M!#caA3jX2-@rCd=r+<hLAq>h=RegvZR0oxB$|r4kDt|)`OQLQ%GoG8sd+iDD"
    "54?{t&Zi-IEf|&Y*&)xyaT#Y9_WMbt6+)tWt%Or94qZp^98~{1vJPV7xl(HJuchglYS<9{tM1jCcj=6+6OMc!T{@RdnY(LKj>vce"
    "vpx>8@TZLw59Y08cMP$B!&$0S?Zl2_)d$uB&uS3Ix(5WMI`}A!+~S!TE`56@7Lc~7@mUQD@m(ILfy3)2ba3$tMZziaPCPm=<7L(G"
    "IE`{{pe<JeNnRW?E}N_Kok<hJQDME)D9D*w1VKX)F=DCATNn^>i)o@IbRKxck_`-q%ly=$NX%kl2kMwU#IGQ$2faI1_w{6egm%#O"
    "W0#s7W5UO6Y7>ncI~|Q!n#9<o_bIs_t%iOJ^Y-fR9+pBnP?+QIn(k^DcD)Z;d-5!-X6mTM`t$zU#Y!E}J5EIhdlqAU^qap<o}RB-"
    "ipkGkvv>eN4V5}U_3}8D#7ESKXNOz3DO9B_G}cQ^8cL4e6)~uw9H{Q5H{}kzL&C`N)Sp({@c730vt7XJyPhPbGKP2*9o=Jt(ylak"
    "q3xE0c~o2m_2epu&ROhWn?mGN?-T6LS$*9Dp<^lay#W@8b0)}pIae2dzoEa#IIj>weG7GC<srDEXxHLjAT1YB-+Ob9vGQUo-55rS"
    "tv5^ZARW4IWboLdax&y|Fi~*+8_;4@b?m>Y_v~KDQv!$d^F255OZAI{cKrx9wgARdp>nhhPND@DtDGTcA@iaJs<xw2b72RuSg}G1"
    "MrW7Zlsz++;-r5f4(6p+bnLe>bUs>P3$?<&V`cv0a|;S${0pVf_dnQ&5gG${3n$Vw0KH{U)PLca`Ly6TKy1QimzT}_@0a1h@+^i_"
    "X3#79zvnPprj4&<{~fN?cn9GOsNRuAmqBA3IJ7xgz?tCrAp7Yr-Io--^~=en%BK`-aZM^;_7V``m+mRKRY#Fv!-Vi>K$qfEn9oDO"
    "ou?_oZnyv#Rg&ITv}O$YTX*Z|!sOtV<{G=`u1AQ5;J2g4X36B+Yf&;{N6|CiM-b;0ZODnHW~mLVJwA(L7Tbw55fb|k9~Vl&4@;Aq"
    "MvL*RZ!X(=cBRX|?LUk+i?C(qirtu5!S{Nmp9O<xXMe(gOe>*W-6sJ~94b$6z#V1-<?q#!PJqme)?ZKf^^CmE*Yyy?&3}4kO!+}G"
    "sI0XcIA8Wc=b!h!yKOo=@G_6Y;XV?8lHXV~<sk2;Ngk7aOI<%ft5sh9fJJ(|fPC_)9WybV_bXI&B2(ndZ8M<R4m+`2#ASU}CyA%T"
    "^bnUhbDvXt%~bhy`KD?%^-lA@djT6JQk<MD#61VWm$8{O4EH4c!RM<S#oY-A;XOa?`wfF^Dlgv#C<ZHZzc!x&u0NewW}C>ueF*)v"
    "y6NCaC<_?VR9ja%K$YN}*w;OC(u;Oih;4XjcVezS7hek(XMApl3W_qvs%mn?{K@UzJn{OAd#RvQvwb;T*X^)IQm7cJEXn0sR_sY`"
    "?&o2IamC^TK}}BG-DqRqw{Xx0u@1Y*i>H6BGmv8WQJ<GUI2LCFzjx)B6X03UGOn{5;^7-^r5C1i0UC*r<Z5%(j0-qR^*~NlQ_ZI-"
    "Fel1$3EK%oPu^w!nzFqCQ%UT2U!Nz!rr|<d?rahANd;1l%Xn&;;MBr_Y={>}a8OL#8s+BTkREwSN--0+WHupMM%bQp8WMC9cF#E^"
    "(f;kRs)f-2oP#cdcTVUP%|h)-=oBgA)n`SwxshagY$gInhb;N>9&8UJIhY4EQx|4@$~$`Alr72Mq6R<O+~C%Ne0(IhuY-R$R7bB$"
    "6?#ri-40N&qO9g!LvF=ZVyz%=7%e+Ax+WFz8D-QO6b^wQ?Vy=uRvr`CTHX{;w*(Qgcb)PbNGq6bPvF|LsA89m&UQ2n)?a=UMP*e`"
    "uy{J~7)yA)<-sg8M$gPHdWr9?rRqh*6fxDh%aCe+!OLwYvSIhokmn8ju;V7Yuo7h1DQgS<uqSc({WhzCHkvm+#azPWQIr{j-eGqc"
    "v>r>vyslrsHq0f$>qFSmtGRf1v}>=TR%K*hARoVM;DUu5E6nQbgdtKKSVBY)>b>b|+7ELCWrqytHf)x~It?;4ePr*8&!!U$M@hl1"
    "O-eHpHU@Ea%@hd4?%W-Llp<1EeJ{KVt>5iKmdg6ruqbehdLIj0-x>lN$MS>f0-<ThIY6k+6_iMY4J0e=VsvnEC?mwq$yA{DQ%hq2"
    "Qfar}zURrt9Z*vJq#LdT(f?nB*CcOi+Wxk}7-o6is~VK3*axiU;VJ^XxZFovDM$1Xk%M7)LvP-P5UNvNy)b>yaC3RlSy9-*2keig"
    "d=ndfLrBJSew>!a3%z7NYC(;OOoj|6f@%F}*v%Cd?Lu5#D!kc&x0uo|am4*&fvRvMamThu+7<_*NzFhwTz<wMCO_t=d1lCd*f(kT"
    "7yx==_1BgXU`AFH1MS&xuP3qDSG~u}F!dN&@!5;#EoZnh#hM`B3N4rM@<_;Rkj#-~D1vcEPubocSztW7Ttz&sL>qgr)1t3QgibRs"
    "?!PW-i3zMWVj8$!S%jf9E0%Sjg_DtG=`$dq4#fo<l|oz($*cw}hFNWF2x!flFLZ@j#}jcL-h(@e`Nykko|I<RSNc-bD`SGY!7+D|"
    "?>6Bju54kWZS}OO71?`>CV+6yhkIRb$a>+Um0y^XBx6%490TC0e0x&L%v{nK5ewJUQ0`hXXb(s~!O%YuBs8c^1YKo^-!QPMjZI2+"
    "d|@*me>0rKW@s>>4+jRWUxELBjOMZV3PF{|;cK5@V_>16+^#eVJ-vfS@$IN9cQx|ZtTF|lAHj`taporD$1P7YOMc`=Ui_q|zQzma"
    "@6nv8zO);|Ql&djw3p_*+{nz#krPgl_>}_*T(?Va2Wv}rx@S1W6<?-8%gNV{{3a+xUpW-NCMe>euxV_ua7n_(&%qW7YKtT-7v%bI"
    "V;5axa^zR5alRa3pu+oZr*jQ<@W-3R;OpgAuRxy>UbEzrmJI)n7Cz5^M#Nw#YxM)Qs+f?D3s$1{i@Oa6;;X~Vojv~SkttdPnEv{W"
    "Jq$#3XZ`~uylPKm4@9smLx&#^EvAl7zcmeci7!GRj2huYzh6+x$#1?%zawm1u9mkuK7ulRQE66QOzPBt#u`!XNXO^$A)-4ZGVB<H"
    "4&~Bi$XPi&_3jg4o5dc|*Zj}x@tmGYm2`^gXl%&INrDeDY4&*=fgTzcC=B4?8U8n~h+~gJv$Ykh3y5*Ql9c<qCjudG49I4Dv>R5a"
    "wIRsg3tFP106rS#57<A&b^be(#cKLbxUnP;n=mDM!ZSkQ*1-koU;<NXX$jcNywQI(=YOdl1HcS9Ra{8_InPdGsC*-~fNSksK6qV9"
    "XzE!nii9!+G`AKe7h?H)S@X$4Y2lf_plcu;7n}xJ&7x3GA`d@j=0)8a#Ja3L0>O>j_K{7n&y9*gkv=tbrzyS3W>`k{&9hzH3xPaZ"
    "s{bh~ibWH(T5qsver=+%QxF4ir51isC4FU<vxg?;JG0WB*{?ddO$~i-UTmAcW#RkG2i)2>9(_5*gb;!|fO(SE3g*$S`>0gKl!de}"
    "N|&M|V6)iHQK<0rq{Gl^aKd*p@*U7=fF1j8Yicj7U(nd!#bYya+1?cN;xobLd$ibDwhyNoAfH9?{2;g6=v=O6`spDKqrG{d(}9ZS"
    "l^_g$;7Q-k)a5BphKc0wHX4*$C~zH`5|egkH1YQzTvwAGZ>vmKBa7XgS*j7*`gi$uUC`yIjGJxpMRVvfjZ`14(JX{68<n0v$_240"
    "D!%jLq?R+bGYDy#`+WF^aurK9*7+)$ujc%<?UwU))>THceGh@h#|hZ@yNMmNC&T+t#AzdFiMqFN@58DzBE;J4({2fkOQ#lXGaA=W"
    "G9G9mxX5ZAKKH3msBn^FnDVUl{#RISCkM)R#dIC3q0;c92wnF?5=*B9S_5Hk6<{KLkVso<<R51KdiVd${-6r;{{}@$=%K`2O?QIN"
    "=k_kN<wK0513BZi{59^%DJUU5K!~ht8@7Jiul(Up$_?0tWI0-HbN7+^iYkNC0j=<$>>o?{s*5`jvM$x3xowYQLe*!>C$M>8+2_iS"
    "0^E-t|4>dgAq3n^q8@nq_vd@~@NV8wTpa|Su0{L9;Mxl9VG~l`O>0x1@IYudRk@dtCjXBGRhQT0diMP2aL?}nB*_3fhr0SD8D1Pj"
    "IFT_|S<P853)F*ByEX{I{<XIh;{nF3L;MDLNf%k@U_DgWrPjGh6Fg7k_%Cf9@Px5fYi|F|4PVnY1c>fg@(mM(`^sr{uPBTn0+*8D"
    "D>F!{U13V~`^azoJ<;N=J;GNB7>Ug4wsB#NG}R6Kyq9DADEMQ8YwT!_Wq7i5Cj|J~*}r&6#mC<P+w%3owc5#CV@sGxg?l`IHd++J"
    "gs_Ue?9B_H*z{^wogT$;gxh<jAIQq_wxsV32)?dsSDUtn$@*G)J7#ErJaKB2B;B{u__`)`3Ita|Oe{tE8#Ph{`<3mQs*cI2<sOKM"
    "E=S&B;1X1VWdX(G6oJ+s)teh)Y9@;tNUp2=I3O+h4f%@jxpm*LP`#YBETR}>@cj?#cwQ>k-?@<WvlJrgN{R3m+G;*XhHtAKle^Y5"
    "!hdT%aGlXD-WJ+MEUP6b#_2@(vaNbWkkRP8P?)({@^BQLAm2Q4>3WfTL&U8Em=j~v^EOik?wx{PLUi{!evTFqqcsX=&Qsx5dH7AG"
    "Y*$9dshx03Cs;_SnXGyyy%3VQz49hnB3nnzmyJn#7>1)`=%Y9jETy0R*`K#%p?mGe3V-zp{`ONSg)*)smhVFf#d1QJPbO~4ROsha"
    "=|J#|-2vAf3_Z6ft8Zs;e+SFya@>_54`ootC^~?FYv%tRN+se60+RU#K6-v)VF0TDnVg6H-q&UZ#3P8tanFfC|Az;8L>FY<;Xe4-"
    "8Ey7=DG5c2IC4?SOY(eRc%u#q1|7=wN5W4tarDpTG6|JkIvM<)l-yg@bsGs^YiOXtr$$QAU=Kr?D{<j92M$ip#u+e}`Bp_!F&mXx"
    "Kyzo@4(<?MklATUjcns^2k<@`&%Fpsn>Sv4>qWc7N!wMCd>?ME-#3Iu=wV?J2eDcZtzzfK{(eG$7wu2$5sG4fkQ~mAz}3V+&rFLu"
    "1Uh;&6kt*E*<Ni~fV54WVUG_a4ZYfdqAXwbak6@H?Uiy#9O<VvHnhxVp_mYy@p6ChzWrr6n3HJ8Gw3KonUJ?PrU+BPec+#OpH?n^"
    "=(TZ>?!r;hUkp(yc#xh}DPz|zHex<<ewYpApj<1qj_5qKv#6e*Af;x=s`^{gC}XcyZ?h|iG<)du;(0yQCiVePN@N3CDTx1Pin_6-"
    "g(w?<OR-_3MtZLxIEN*T3!8}V6ZRQc<_}tMriq2dv$2}TIk!1zu4eVoHwq_G#m3U9r)CcrKqiQN{&$8t2vn;&dNpuwWfwue3TIlO"
    "{L?g=?E!w>mC)YViw`&kVhNm%4(q6WfbMVM*g5Y2>v{L-A)2OAZ^SChLR1I57uY?~yk|h5lDEwx$v+A%k%ugxGXobebcZF|!#4C<"
    "C2k|>SJl^xGmsBc7tW-uCClK@ttY8$)>6rk-gSZgVwGAd{WwDsxQllxAr|Zkptu9yes5*{l7X477WWzU*Sz@1_9-?S2VFa!AbZo1"
    "*6FuR@PKI><Fc=i!<b!PWL9M*O20sScPk*CC%tbmftS)({9;mlc$p-#1y(Q9{8Hxp?jFuX$H`I^-BjaLdh;}!kI^$1UP9nvy`1wU"
    "=+*Xv!cx{hv*EwQ;-MduUHuL})jf{nBm=6gQY#N9<Uh>R-JG+ij6?8M)2Z}hVBTy=gma~!zhEAFRvDqZ5Rl@`j&prD$Q>3_utqkw"
    "KQY;nyOSi=&G_jYRv%~z^far`4Cf;=f?N><7Et@!Xl=vskO(W$v#O`R9x)RROw@RHDS_3;*3h`pyghLDz)*e<{z1k<5KizY7#Dy^"
    "tRRRN{v0}Kds3PJuJE)_bu)K_FP^|Mg=T4SpkmtRu^u$ozf0v5%2)K75r^_s$M#~H=?}ZiYah7x4yWL;TW65}f>Fi+SXT9Trzn+p"
    "3Qzn0ABM<1_5?W{0Any|)aI4b(EG~lv#ne?s7<88WcOrTX4$es_q1)jVAWmQ-&RJ-r8MCL)s?V+V7O*urP=vYi*Z-~V%brVU_8#W"
    "Ym`d5+Vg@{QUxIsA(-UBRj|`OCW`Sj*hru2Q8^oy+nhE`4VESAI-DqI@a`1E`iO#b!@tdqv1gIW6go?5VWizb&2GxGpNS*7E>~e7"
    "*iCDrgyeWF;amTiXN*)wNRlJ+b8FR7ThsTuN$uXo`WyelVj`-X(Us+aDqCVD<$CGbFt5Sgm-ceH24BYJMZ1_8A$VmYAcRJ%$`<pr"
    "x&)PmcW0Ml?xp2<npk{2dw#)$$=+@P#W+a3wBAcNb{M^g#Q9*2w}3M9LpHy9&uNGV?QyJOt(GLyE;cx@?mWe>dHP<1<z{I&1-R?E"
    "t#r(D;BUsRA%K3y&F|6<5F)IBiI23@Y+Y$al04@xo=zf;KBD6%1%<nk$5rWT%+tK~-U`T*yE{)xo&CDeLld7jp+kudvoVex#&lMV"
    "!_=O)3(WDH;GK+(BNVoL?OA-ZUIoZOo#4y1PO}P}gsH#FOO47%bS(Yv)S;CMSj}aZDB?>8{YMZQCiNXu?#&d$Cc{?pUYg<n_aqDC"
    "b=4l&1`r2qL@p3EkC0#}G!N}<YfWgDRvY|^Qh>PdOSG6!^<j)EOs{`*b6(K)f=+NhnPgvSY@E_@f6Xgke7luu?dAl!q3lx*Wu$r{"
    ")L>4!Nn&TDpkzQKd(ED&s<INP-@B-x^fSNbnjkrHzE*p$aPJ>&%Bs|Hmfu*M6MJeYL)(n%Zpg<jT}IC}Lpi0Z`j)%spapl|b`iyL"
    "B<IG!Vdo?u@wwD?r5e&o=`-{}DKc`B;0O&`HR<v&>>IxD-$)XMbKj=in|jv~xsA!bqmejH<2*CbSi^zG7jCUPk_m~+!n_Rm6A{OO"
    "Ums12MOx{Z26!CN-1W=RHivntr0X||5r(3>Q&@b<eK{fU1UiCss2z^lgO`E;UZDhVmPXgxe(wbv{v_Tmn@JCgk!toOOeU@A>46S*"
    "{T<vj{AckN*HN^jkHo=mQy}sOakr;mywyij8{rqOpR214NzPuXjp~|{gxTwj+4#rgJVVn<2KpOoMw4}@zfukgov4S}Mc#hW5lb<w"
    "78NcxyDP@UlZnInRbqEuaXbV?O6>-~>8QkIrNLP%8IS>`?89x`FTZ8e1_$mMeNlsV+F@-oFDSEL=6eJ4!z<Fch0jrtaq~)L-ARKY"
    "!&I^l)xf13lkCcq(1A?5*uBFs)3aNiJ<34zn)0TPq@Ols@=1aZN0o|$=w&;7%Q0+xsDcrdE70Tik`!w!cu~0n!ky@ZNw?-fZ2#A|"
    "z?h5y$Zmldn^@=O+RK~9u{C2}N(u<6^-BpH#%2hgUuN#v&#Xe1ad>%JaO<6gwdF-oee;u5a+_}VJs+a#1x=wGZ2>3Q`z(7=756cl"
    "bOX4xi#JkQTj=%3Badt{P}|FIwVuv;O4;9{j?yTw^@&|vn9P`SxY7s%ChE6KWWEK~hSGN(XumQ8k>&9GA(qKeevqRA8-Eu4$oAhU"
    "ZOSQJz>yjp42?tikqL|-a^_-u>Ftf^b0RjtwYUkcVy#Y+;tRBxOeDlfjrmEuwK&l|fH6Qi`)!y(%SEg^sq}Mk#Z%5D49JSTgf$@B"
    "Ur}%t|CvqUsf7=!e*EiT$p$C_AGG7|E<$kAV>=w(pqc1HU3>n~rBm+U4)3r2qbUH#DF2qn1zfdxUl$|y6lDZu-^><g8b<Y8pC=|j"
    "HWn+C;V<_pWRWAq;H`ce8EA(TBj-ra7Er6J?n#F|;!_6;3z8#mmR`blCELJeXo$)ia0@w=FIGBvIM}2{9OJ5>QBeiGK3naYD@eK0"
    "LXz?98AH13h68P-iJkJ4+Y(vF<L`W6EyU^2^$!S1Z-7~Jek1blT<Z-uCS>-vVCqKF9(+fVeqR#)HWlewnN8Vl@bo7)sRO$g6XwXQ"
    "Pm9SWOX;!q%GupV@213L)I_2{8`jKzRNvMnMUbQfN9v4mbAgiev|mnLnh}w$NZAyXqH{Mvu+*Lyh03F3JQ&eV$CA9jD%~E%h2tEe"
    "%*%fN#|CmxIrDdXe1}&lf<T@K>)|DF{4VMSAVJH=Q~n~|sYPO{1Se^;{)@pN<~hpxnX-B(5l`9<%T&lje=^d!jRF-NNbxt8rpEhM"
    "3H_t^ocyt>1e!{0s)2d#uk&acq|inRZt}yc+h;K<0h7$Bl`i=Fd5c3q(3uC{{m>LZaae{ckZHx%8~XFFY?p1SP#!h0gDWZH*ll@("
    "mj0bt9;ymEeeO3@iWX5Q%N~v$2aB5Sox=F@#d;*_)~Zze12N(6N4%3@bNwqkNdriRo;*&*Wy)qSc<U!Q9g+}a@t!WBHfq;R*n4+T"
    "2lDs49}A`shm1ol7HGP2RYq<8x|#7<79D7kfx~Okw&OxmDK$d)d35WTRY@M&C-q|pIn$ezYO%xx>FzP)Bklk{u?0;i^iaT2fzyqO"
    "Dtb+D@h-oJSHQ>W398i5Wp#%-x;rOr*VfoDhY{1PsSx+jt2~Vl>et$QgW>ixP$++a1#Wrfw|Qr?t$YlD(ufRfu7u^uD)rM1i;QVh"
    "w~ZVk6@~Dz_|375)~N$f=Cl6-0LwZ}e`z}wbQi@~rd88ro96j=8tRdHhc5*&8M?~})b&L_*@iJgM6VA$>j8}Uass|Q!m;JO1uKbv"
    "B`QK|pMg-cIh>ECZfG=SLG5>~U!>|s>WO_;wPJ&2ReW4<Xdo{LS=#6S2|W4OD9Cf$QoQk2a@^iqrfCgh`BiRHzd0Th6qLlA&=Ymz"
    "!H>Bb%>{Pr0UZsg`yQ#AIagWv&4O>XkYP=rO(%|`YfPf6id=!_)hXtn!&s+yUlxr(n6<JjgJO_OpICB7RG&z%#+(ByHWKZx%LM-f"
    "?@w~sSNhPJf4vyT&t|d)<Tw|%T(CW<b{QNGT7MD5zWe#k#Regd`72&0e^lMRsDBcVyn8R<j_+K~(EOj`@5iu>31oK(;6`>sqm5Aq"
    "V-xsS;jDoi3H*h?Nm7wnscc>G2soRi_||Iusk9(dVp*^Y!l+k@yc`6r$0QuvFp*YbbK*PJA7SfVHwr%SO#~PVChbudtDSx&ygChY"
    "EHEQigsYS$upYU*rAhTrp{4+{CdCG$eXgD7=a=n6wHV=(qrll-7UfYe{t{pXd#ef>p=i=VKq>F1Xj-uF!)0=E2M(wZEqfggVY;52"
    "Z`M(Y4_)kv(@y`@;NVQM=QwyD)&oHQI7=Wxf<OI$ct#l#tmsK&FrSGwsNkd+V_jA`nAiP!NR#>RgPJSQxu@hjltZFQ#o~$!3&AND"
    "kY{^S7X~J$U*HaBiUhyjyTG=~B?Hc4ZSN=2uMyhRMrH>{IIA_z1a{Ct<n`d4Pt*SrHX2WNb!bVQXRt(N$;G+a6InSCh0I89x7j;b"
    "cv``y^*xHjkU$j4G6-j<_LCS9RhG2NKG;1nA(J04sFIZ~Hs;4E0OgI#)<l^5=#cr7{TU-8U|)$WRR+JKcg)R&;KqB2+=pa&7`WA%"
    "Z<79Up-yvb$w8Sj#^#BK@$rh%bNqTtBiH3^oK^M}NW(P!Z|{IZa>B@eoY{Vzcmfw597nAv^Jg-(6|gjSU0x2S4Fk>L;K6+u7i^K8"
    "CJU{Gz{DBl!i(Mb#?3pcOPkVen(#5NvG<+f0UJ_uR}*vb+A}8vKm`r7ZR=dIAe7KgN5o*b8_aUbOt*zU{zXYJk)nEU%ea!<XHV9x"
    "JkTYN`8dd4^yr8m)sUCv<v2)22kT%WxYT$G$t7pPjE_i{Kufhxn^<S#>01j{hVhRP1|q;I6$xAG-^|!WDEC?}9XSHBExxB`u8q7i"
    "w_NAv=2Y~etW#hUyISh!3%nBcC^AtUl6T89_8$f!Ovi@h$@SY1h|04Xh?@X+Spu|YsfgVzq;y*z9*zEs=EvsTLf<&_<EpB4Rz{dk"
    "XJZhap$dN+ke)fUj0E%=M~W|mGt>vmuAN)ny4mFOQ8ifS)`eWDw~mO`VDF*gLbfnap#X@*<HAL=t@ES<{Q`}eTdAr1nxBzXs)=nT"
    "7!gYjhPm@BZ(q%5K#v**N9&8pxob7)M)!cy33PVc*C_g~M_XVrg?b23AaYT6t+_>W4YrQM$;+f4D$Wf2$XhZemSm0`Le^j&K=~9("
    "%47z&YwMb@>~n1?U7k3LmzMfPXJeJ?-{#D}6ScCb94+L^3@O^+d2MX@{BpbUTWyq-=mpgaRXD;HNx6^MD@7ES+!w>}klj>^HW*)7"
    "#rL^Tf>}W`oIDeTxq@M0wz|Uf=0jB*Ad;1?)maJXg^qBO11@?G+RB~A2UH3El6t1sd0>A||G2MvdC%cy*9zup+tO58ZbQriSK1Xi"
    "Xi0(&!=f+5=X*Qdgdnv}jnK0MP!P4n)7%Z=s{b#J_ySn>w2z|{NG^cDY3oHxC&55<%Oy_KZ+T>ujmBoURNqYMXzyej%1G(j)#$+w"
    "z4<6hqC{Le2&6%OhtwN6{hOoLiH$tZm@e=Oz*IU2h8)7BqH_1oEyS9)H=8_oXFqe&+I0POpSE<lRYfYM3}LUgebAZ|iF=jgTscLB"
    "dAH|#dc>JH`?q$vk<TOTJB>tjU{wGY21eB8>@@w36EO9k-KGF|sl+o~g5Hh=vj7;BeR>>Dvs;2jC&e;yKhD5sGZ5q@gq7^`6O<S%"
    "Ue&l-zS{38f_;0={(te@x{fBUTD|M{4xK?O`xKHX(Cu}6sY%B-?I=YF<IB3G&0VJ;E51n8eKy&sc>RQlm?|*iR}{4<sTv+mxN^+O"
    "Al9BTew#Rb!fi(Zc}rGGMD|wHFLb>$|DFsX@?Aq1_2r>eAiKV4XniT?gWMMhF82bTUB^XTU6i<EX)#|&tfch2$i?t9s65gY%zp93"
    "67ceTFu)N2?OVGgo{NzZUF0F|kvyl??9@?WCWy3ur8XUGxPANjw*RXYrka<8!HI4?kR(G?M-OP(6jnQn)}q7u723#sdeMw73T?8}"
    "e+LpEZWV$s!fO5nc+vpBEAu>;2!QDYf?3wQA+j`y=w>DC;95<XI=A6Jl}SA%t`nZIorEfB+A)K)wx3RK8@ER$JiBb`O3^9L;_qx$"
    "kTk%_9W<u}{v84Mv7eG+vE3F&DJW+=Lep4@t%1M{bUR??9wI!Ki)yp{661}Yf20;0K)<v9a7+sCCZLgdfTbOZ{?rn#;+N&R@>2L}"
    ">0U`S95qv$@9Gs4mydNd^xcd|t3+7RH5<RYw}zD6^D5;3>2Wh|d(KlS^=~<cmSl5d+jJ2``3+>4)yw8J;si%P3^C_1J?CLYo|gZ6"
    "5&oweA8NETEiqYnaNm9lHvgv{DK~xWZ!Gl_*A0P>gxi;|BdsRoYK8Qfnsru|7mGA(em6-Fx7(-tDyY&-A64ipc^J4Hg_k&HFIG5e"
    "w#=dtpib^{Qv-yZ{%~#8T(f#K&DXuLq%*#`Dx<d5+t12C0E?TA`;T^3JyN-6e+_{O^>$Ou2+eBXY|fQ1o39R3J{T$5SCT8%0W;~s"
    "KMP-lcinLKD&yEaHFQaFsPUyS;mWhq<GQ^|Cliy;u$hM!?FQO>M-l3W!qu<cjtev$?X?{kk}_ycUavbAsqsf*eKa}rt0#V$7l?sa"
    "sH*jlDB!@96Ijfup2W?a1_|MHgQ+avr`<M;Ak9360l9&aOzusL7=}RI`ZS>JnOMUhZ4Mcj1hPy^x>k>~5cZ6xSjfzxz2)K{ivU+K"
    "VLaMzNaNn~O)OCR5Wf6oJ%@vN2R$S2|B4-X5sHCX1$z+W!{tuA54&s-BQBl6abv~fM#uE0uGU>f&Z@(?BG?G}gi%1nBD8LFd=5lW"
    "%Yd(gl@9dO%Eko2*1LIwHz$`%s|t_V{IvG9{Muf=7le(qoWCFdNZ#n4dT9&<1A1?l1%O$U1y>&t_;j^NJ){JCS;o8Gb7N;X@4Z8="
    "j%|<idamf1{N?X|3^3)meB<XrZaNh0sjfHa+B1M+-7sZx#hRvvG3PUuU%O(`O8^hOZjD(h5iQA>tf|FP&;>xK`Jo`EBOtlB&c_k1"
    ";yT!7U__*jN!3+tp9ZQ{q}DqwD0#X_NHR1?t^BVJ%kFgn3Z@2{LJ_l%RLhm?sT2Df0h<E88tccOr*ll$WzvUrPX+|A1e>yVsNpfy"
    "7-Vy4Q?4{CKFRB2Dmf-(>uz#ya8YVzbwzrb0G?-<s*;)k<OkbEz|JAsj~<hUY@g9-n5(K%sN!<G;%g%XAIFCY-yqT|DRIpWWb}Tq"
    "X%dE+dM}?M;(Qcj>XY4l;E3W5liL{GOVTt2(dS&Ij)B?|2ZpIaxkKTmZXV77li~1xBQ%uWl{R3t5SfX!Y2=}T@;g2|r4{%-pZm4K"
    "UKI2#(FsgVW1j8`ups5{wvqQU9(RXE&UTnNOFs11i)lljhXptwOq#mAy{8#$6j0I~7!Gc}JPI)TQ187Ac%vsEe*?%b0KON^x3<b;"
    "hlVUYU6Gl_CEfK@t~B6S@y;3>Jx9$D9#9K(0mAicqytBx9b)0qxFTFd!;)8ik!l$eD)NHB#DL5((#0P`F_Qw9zSp|zCR}^h!@zyi"
    "B`qbVsoO)3IZ<Ec-vOsL8EH}}l@hHYBBFgNS?#jN81f}>PI)@+D)*R_h6TbUnMXhUnXIeeQ8tUMPw7{y^>}Bm8;d!j4<O(L1(Soq"
    "*tw4Go)c!QsX0tT5Y_$7XIwb>SUIg;Wu0ANCwc=NSXHfccseV$D)Er)rp3fjqibqxW}on0s;X;W?J@eFp!Nup+dGS2`iDMhc>q=k"
    "*!WB(=aq(Y@Gu6aC;+PMJDbekjKnhD$m+i7wcZ`8t0DJsoGdGVMF|H%VwG&o<Y29M4fSusy+M0ha}m2Ye9EwfU@DD1x}mty>=)A&"
    "9n)EBMv*`dfSk*iK5*nWK_|Y#y)qp4$;Q|&J>pNw;OR?1(cX$gXIc31Ki2bw!;+`ZM5ozT!r7v_OB@j>v8sE(lf%l(CoGc3Ds@+!"
    "&4^Q4-%-g%5XXGGCQ;(Q%QomAugG(zUBg6H%@6#1rur9imqa7g$rxcwk-fpj_I1=N%b+Z<?*Tda6R?S5DpUp;+H4{|0Nan$Pi>u9"
    "HPBwPzi>p7=XP(E2i}+%S~Z<D;>g57EP!+U$nh%4P7pfSei&pc^>|b=wmNcILO7<XZa(&li`t9H#bfcRziADR>2Gm1^KL$?z%^QZ"
    "#$$%H3$!6-JU~@CG#rRS;o^_<`4+riKIXIM^qSXnO8V&Ol_wwCtneaGum_jpRxqCodm#Z~UcMGSXTni1EiM*qE45(u>oyi~0;Vxk"
    "O!^e`1``9RK?0BBUuwA*p@iR-jA#XwNI{)7aUY5z0V=@;17R2O#d<@t_(gcmn{{|k6yu@2q)yX=8Jg)|04@<dc5D=Dsog$x0uumh"
    "<mpG!=8uCM(3Ona+<oFmMWeW7FzHiJp1CWpdzn+I(g`208rh-J{$!gL`s5&!uX?l6F*x5BoR|mgyhK!`n8xTQGZDYFpF`iLrr2`H"
    "9===J|NqG%RsRI|s&KcHNFn9iX!W!xG)q~Ojo0H<yd*v`6uTW)F#0*xj0Q?2DiuABBa_1sqqwOTR6~E^eGbeVWUuyE3IdODike%1"
    "`P!*37p^K|QsRXt)R-qKWtk>gSGTAjvJ*;;5}}>w?U}f_qPyedbnKiR81mAGv<Q<(t9&G_Nyoky^WiTG`xa&CTw5^7D6{?)z+r`^"
    "g3cGgjr3D=spQWR%el&Z?NWBpeMg@p5rwd@;>NI$f?f~l7fMi#frSZn-rZZc-y-~rscHLj8Z9XV)&f+ci7yKV=Bb_7!^^RRSSQkZ"
    "vhTTWV^?q9U_gfyGVMyTk68t9uUsh-dQ!9TyS-TX4Dk2X5!0`9oLa@dm6IN9vRFc!XG<5UzL!|4WFd+F=IICbOMp_UUFO=$TSd$t"
    "^_`V%TQ(gcY$UpDbHnokuMWq_&RbM2+_V{da)ExI&qilKf~9#%@vonhtX}OYgKAq5Ek}^6DIV8X|7L!w7*PpyI^+T*g8dX0epeI("
    "rIqJn(X$A)Le~B9eK0aGBZOjcmxL@wy<}MTjWQrDQs5UVZHv7ZDG=z_b;@x@*W)d#Cp}?r5}}CuU<u1>pyJD_OzLOr`#6#1Gj#dj"
    "+iDdl_uuLYr~84Kgco{E2D{VA5`@(y(EK2Z_$)J=k5Ew&)_@tV&DgU-z~*D}bRc~@4gzcdh1*c4WDd#-Xj&x6jxZ8|RW57umFyC2"
    "OYmPIOPEu{w5x7(As!nikdL|&lm;^dyq4{mY`SWZF(dcI<ovak0KW?!L5p+RfAPyZGljDrB^P!#oLAD%o?cg3VopCgCLcbZ`@<Ao"
    "t)kB9%y^{{FW-5w>*PZ0P7!z$#IO6lRTEZ{)d#=OqI~!aCj9-EN{(Ec1Gbi)zS5W6AWI{Xe7PRGaoQE7O<=rMK=2@wdk*UND_euz"
    "8UXq7BPg}0XU4iDmbADSblb!0u_Rlv(%>O<4Uro5;DaB^J8?CbtLz<Didx2+9HN5^RxpxyElKrNh(55onZFa9yc@<Vk2_U1mwIQ6"
    "-M&G?TvWw0Ay_#0ki5z_Ed9=TSENEU?04tmw<v1^UC%f2*skGehdsJBmKUcQ(~TU%T7=Iw{?Vhnyix}!=5T^XWIt6M;MtO#P?XG#"
    "1EV*_UQr!fcMM!j0LnNsBZ}fF_an=``FGo6d#@eqCc)Kn83tT-PJy>)58;BWvuJahp|;Yid04pQ$m_zYp4$W?mc%OYI4mG(#Y(k("
    "xivAG1#Z_HF?})Iw>zHsL`#O(PM2G0qnuVifgIZoZGMh&c5WvVhLCeCM@uCQsWZ7F+6A@$-EolvJ9>hbV1q}N*n&R?chgM_#GuSQ"
    "lQM#>>iHs?XNQdymYvk(-4g8yzl0g6LL;<3R-lCv<Tt-H3AMy*kJo06_7D7PmH~)7K&|p6aQ1Ci-dyrj?~_;F08cVJ`P66#p{;(!"
    "^x9S_-=3biT+(r-v1Ej5i|iZV(w2`UWK`eD{^ZLZ;6)87%dRd0a&^#1qFO)E{0BRppqm%wqIw3QYV1mem&BIH0unm0gh)gfJ3CQI"
    "DL9c-uZ>aXHANcjcXueDjzA=(v~W%b3CWZD!;w4)-&P`Cp|O~wA|<e=6N>sxGY0$LIN@*rPpvN<S?c2$Ji)~VpgzB9XNOMI1Xbij"
    "8H&wR9Xb^z6mJ8jn<0!I>Jvy!WJg<#%uW&-o_|c4xdEPR&an}Z@~L@DX_)l?ZEVF>sU;GY<_?$pLli~6(x|DH?~!k3N9%%R?WYXD"
    "f=H?XzgRA)^a**yN9j3-UIg>IKiVk38A9pO85mbGrOr&<+eZKM#+qX$O7kXvwUpN?ya-s;_Y6XdhsnvfM=yTYl2Xt=9Ub`PXP0(%"
    "q4=BW;*}NM5}1l0QZVV&Ar_2WOIh1p+sf*}$NufrN`qJkGhMWDnBK-|M!8sr39l5wPhA4asT44sJrHJQu?pt_T=1+0z2+W%pi3df"
    "BrINrI5VXW82$QX4V@6?sV2w*DSc`3nlcaKw`^`%M8&P69<hn2&nlGN&TBAF6=HsL(fCHOpuug00v_p8!?C=lfGi3z6b~;ptqFqf"
    "9zQt!$+)uO9E7p3H(7J79KM30QW#;ZnDa*1fN3{gwXShGb`-Kjhi$pwPht!Tly*SBU+&B#VMHGkbcLR^F2EuP<1~5%<N<xN3FB-w"
    "O}Q6UC>8LAI7cU7P!y4&xp-blDsjb-UV<y5SBZf%7$xKeAdDIM?9FIsG7Br2(b>Y?AFq>BPJJK2E%oWt6!$zpef4rO?JN=6G2iR<"
    "^B}@8>YR>D48eYaLD?x2-@$K+McfVVy4=h>#WpX4^x#KdQai3^l8LaT4t~e-dJw8f4Gv@ixerd}(8fNrWnF<uFtG0aEw+DeH-iAM"
    "9)uDZdAiKwxSayeuHc6RbJBYH(#>?P<GV?UQ!r|!K$8g?$M)6-eW{rsYO(f`VukM3J!?&6!<4CuT1HJ|+75Xz$X;^4G=Ee~=%gh;"
    "@b{Ahd%(J5@5HPv62O2O&QcDox|q!g3{p9Yq)19n`|yzc3+gAQsepJRw71-z%SgBzfee><edv8kfuTY=wBvl7dQTuwE-xJYG-LLf"
    "N|h%m3H=v`AdF{?Q=+Yku6zzqIJE1l{~&9ZDRmcj<Gz_*Qeqg@b6~@DRQ*owjEGVsK7C=5xvTa6MtdbUv^F$*x}jLunEUAP+NTk`"
    "S-u`*b9<7GN2j3GD_*1Ch2i)**akfgcZ<|eiyyM-4=3l}!H{Fo3h*Q)G>}>0Qs!A0X)`qI$L7ggOUvBKM1k|gZ$TR-4~&!2liQ)>"
    "Y~wFpHP6lpUIEys3}*>Cfn^6;W5g1aeCdoq^<r9^GHGsanF!wrya6)O!8}{J5ReFQ%sFC#_p@)!J~9MTQd0ya;!sjl57iFwtfO+M"
    "jB15BJj&Srhelj@QFy~ar^xs#!NxKEOTsEKlbpG!A5yQ%JcA#|2w({`9%4j`>{h7xH7Mv6+B?a>DVO+PQAbn#y&~&nK?6INuA9p2"
    "d99kud;PUD#}RRbX!e0@xD+3G!|IMw0^y5aE$J#sr9*Nx)Ht?<Ux;$$6-NkBcgoF_ljwCM8cTR*JXC<ZqkYGf+gn7{;MVu*5?{52"
    "FAVwM?3HBB5{(3R>x@D^?3^1PZpsqt0MS`M6GhEbS5LFPxF)5RNOg*oH&*N!pYl;4cpfWDlCbdXIicklbOZk7Fbj<vV=S}9TK5Tq"
    "C*tZupVRVYvZ^AnZSRxRouIjOZTt+%RzC#Q-0AOeA7#}4R9ji4uX!KI?Y-UZT6_r|{pC}raEA~(riY`D*mxR1=l!Hk7Kf1xUrxp|"
    "s<&@%b>IA{311+CtXyUJ=PAUvjExhXL>Rr4PeQQao{!}LmDr*cS)(P>W_~1p08;B6Zl?wqHveOqXy_&)Fjx!a@fS<=c`0-C88crE"
    "q+&vk!hUh+aEWZ$Y&p_{D8epn5=^wFT1E`it0QKtv#&c<m!yXz9x^J^*bZXtr)J&(1hKJ;SE_sxIHb&$HxHs3#{V@q_l~uqdJ#bM"
    "G}L|h4lIXi@Sy3W5=A?F-wbM@?39)rasw5SWf5k*mbaq^1XAxNT)s(b!{7C4$9#y68Jo0#lhswiAm0OKm)sOrPR_rs$K0HnThYvV"
    "&*YRK5!>G$iMwRFtk>wE94l&M45|BNP@t3P0wK2`B&G3?Wtg0EyqqC08)Q84^Hq#O0;1r*>w%k9AHc8;sa^alY;-2Mn^Drp7s*ps"
    "%m?ZHk4lpGW;>>)eZvI#4Im~@eL~*B3s^%fVga_vH%*;&b6_J=Sci?tqlE|rN)<3|Gdn1leKq}vo?O!Q;u(!CxK`IT_v)lQiZ#L5"
    "IdiR;gd9vqA`FccZYNp`dVYDYS~_Zmh_q<gP4kLdMQ$wXMp<~ruS}D*9{+Hvs4O9wM%AZL><aWr(nddPO=QX^S`4_!E#&4VfCJO!"
    "q&bL4gX&HR8+@C{{MHLjHoU--Gd9eFuTO(j7HMH2C~(+Ld;?n#jHxqa*jOctNZl|dBEX9<nXbfa^4LsJV}F9sx6~nx-l$IHuq#~Y"
    "nsfw14<G^|_zwB5G>UhQ6-i>p;v>X^2T(owmamBz3E*cHG66cf_(!T@)A8G5T@SZaHoO7F_#8S$F)PJ3?2oF@g|F_*TbvtjYzAwU"
    "OfmnZVGLG71TT^nkPMsn8$GHqO*`bEvFa;UzN3OMxCY9WT(n=xRL>fb95i+pf6fHq0n|1__FcRWL9LEV<eLZ8RP(XN(E0>f4-7G!"
    "2(~0}{ai}8Ts5`!VE`)E@lQ|~1wvB17O1IrO>EYP=_~d!CxJ6jMs=_A#ZQJ}Z7bQ=cy*-{4F7;uDSfKlrX!Rcy4$;sy`~v~LX(xh"
    "xNl<fKX+vOdle(HoWS`w2piRU-+DNy96!d1x!M3Q(Em=mpZOv}T}Ouec$FGe>=vkIid)C=S)CQhAAuH?sa<gEokL-A)lXo3Kp&Vh"
    "m9Z3$@<JQ*kqd@$bV<FZ013xlROuPs-T)F(%93QvCeO70X-J>Hj#qS5X9P~@VT4u@R?>|TeA(xZPS3jaVC}#SOhih2YT;9*NyJ=^"
    "q6l`_4P?w~lBz5{Rda?N#mn}fL=54s)KLe7ELsIm?@DFPk>=iME9w87wOrde9z;rED?kf<tqFcFh6Hz<LjomsU=wfOPaURGHxSQ%"
    "PR1xSS*5W(@u&I3#Rjjnn|H{o=(H<kP@DIck~&1GyHsro9FhB9Ml;~Vp?4oJS~PdsY`U>v`=5V_3UkTG)LZQsIPxPz_gm2+_*PI0"
    "{n!A=wj7m&rIIJUv0YNg3SpE*#`(??an6KkdKX!G)45W%Sno~q2+dzc>wr3~DTH+^ZOJrO)d6U5x1>c+;Cm=^s7+l<*-fxda^JDU"
    "=ej8#Utt|?t-#7~2Cb$&bn%O?t6w`)*GXl?re>005WjA1BFr)+7533izy12DX$G65B%Q^wqG>sY+)967+1cMO9&2XaZNhj86pCxF"
    "3-r>}?#9oz4`CUwlz)b7PS`o~awo7fH70TsPGF{E>Jr`+CxEiwBS0EwOf}4qnN)mhdd6v)4Awz)%!~tldB0C$H-=CY71e!I@%oo%"
    "@~ra==DIg<7}zexgfqPR9RAbZ7xMyIwQfpQ%VV*?He3yia50642I&HM0n`J&=%4To)#bL}L-*o2KoeP$(UIS(VuCM|H31w+0f{0_"
    "EZYvRIuybN9WfzNvM1e<FUOQ8pje=k^|8M1GXly;5hT^s@N=Z+Ci6#n5lsmn^kRN9(jz5JzMEb@&hiUNu}YGZHWt49nW|Zw*d<!^"
    "VS#<Wjdp)l>r=l`c(?X@w+}t4Hb?esJCEaFxn?$d4!^!7B9AGwifUv9^p4@H5!opQEcB&r^)76Q9@R;dxf6-VHqIJ<g*LlJ3yeo`"
    "ozGSdg8O58MT{)W6Hn}g8y>X?`aWRJpet=U8a|J08DHTFElS~|0+y@<30kVwXoQp6Bv&@xvH-!zQs=yl-d6{1S;jvocxR96w+#MT"
    "3Vd`MtP(*x)IL!Hje|4b7PyD`mnf`zq*7nztKnp_=7V#_=#fh1D$q0;OgLUHkMj6!&6pkKIjP=)2yYzxwN5WmsW%d&(f~@EEwZ_="
    "o%~}^7v>j_*xa>8r6aUVa}f%AN08T?V>9U~L@qVx$#zT$%BE*3-1t6m?#EWa*2csC91{Vs_bCHP{p9TfX!8Zwakq+5*E*FR7tS0{"
    "G-N<&gHWhzN=RN3DR3<W2ZNn6f_)A|7uZL41emuS-LEXcqDY&a=wvP*N8m|9r!Toij;VV`t~8u+XzKm|YmUEM4rE=asm!C+hqX%M"
    "ohSBs)S%51*->%k69F(-)$2=Z!Z(4_-zgdr%UZqbU}*3;G_B|F>08lcv1ud7r30YI&U)8G_tVl7`VLC8c4Sgj0^Nw1@l?A}j3P))"
    "!)`zN7mWn8gA(decQjH@0_fg6ILp2hs_5~)<+gRIRhyhYSMsfkSiK&6Cxo=m3{S;CeHpTS<0DyP7ltOAfB%9|ghIp=O>Kz4Y0GH6"
    "&>}kae9Xj#c6ldsXjO-4Dm1*0<Vv5_TK(_&=TmN1sn~eOk5K-oRJCS4B-PcE4+$H-e`zS%M)?_TE6E}x7qU^Y?6F=Qp14w7lOr5f"
    "_WY6CYQS;!sC^6H&rg?iY~h>&CHuPu-#<SHFmcri%XZ(a*Vi?;(5)&i6t~|e+;A0T#8YKx#C&ps#WUs3X9=&s2!Hc5K!PgbX?-&z"
    "sux-Na7+~UpjDmQD>z!)iV-&X>vrQ(-Oh+B1&M31<o=gpqSVOsM1_&T`k)Uz2OZrwUpd;9;(dPl;?l;jS^6};aMiTfYdlBjJCkYs"
    "(UTG1@`;*HRIAC@)(BTk9Y35``e$yUz@r9hWO5VdIeId*$(tY~+#V60z};xdx+d$#0iJGZ+#LVsVK@wmJvjs|y&POqu~5uB^d9js"
    "iAL_S@mD*U<$VPz7VDT`X!D>M5L}&DwdL_@IqFG3-PSxX=ot{b@uBUtb|Lg9R8Oh&ZyEjTXin$EXC~;n(6VPPwE1ysdI_n}DlWb#"
    ";PC*ABeMdb!k|9mo;}C1u5Q#;mKV1t_S|{T^m2TJLyn>A=B=!u4PN&c@tkr>T6j=0pqMbOeOiTX2g23Yq);#~Zoj$cUG73>d-{S4"
    "O%2gpy|sOVY*WJG>{4H*egApy3z=xMbV|c!Cz(x*k5#)f_0EMKrbjwQzvpy<uA8iytr7=KW%lC4kC&^N-`Bo6=2Xy7Ajsuu5VoOP"
    "KpZ1-g{~*|wlV}E_BHNZrpB$nGvcr%Y{lAqe*z7{uj#x>$k?wTtcqi#6ZTT2%O*&3XcOIBeA=1xHfCzhj`G2>VZ@Ln%_fD>N0Yny"
    "pTB&kg^8d;C*gs2(u+yq<2%FD0XPngxPZF~%b|NG>ta?nz|ia=J~c0Kls_1Zj67~iMI%jM{{<D@k~45IPT=3e^0Ia4v%3#{r7Cc2"
    "527%1rp>!kBf92ug}t;ew?}NGsA~l-7+*A@*0HLlFC`u}&dQSh;AJ*tnnqswNYoj=wIzCWKRAmHr_bM5o}1v^Sgrb@VD28}l}&AY"
    "2^G4J=O2#ohEMo@+~H)Kx&x+>usfx)I(II6P7byM+0pwVW7Y0{7r@^26Foqu(S4BLeauMANh|upC1n*$Diy`=qC{0*z6?G1A*aq5"
    "|8k7=Z!;%X2}n`!)ccXFZk=>w{_HenN&)6>0-^xDuDa5U>7)A<^R^mI^sPL0@?T1;=k}yPsf>!C4*&N6%0#T>)hSIb^j=pQXVzIA"
    "43sNzPx0V@yljv5e}Qz$QiJYx4>+d0Pomb_D+&(fC~YCcmFP**sv!fB!r!pcqchV40VwP>4v<xvq2!*VpNKNr#SX&aoMh{4+N6St"
    "h@cGz)d$HfSOD>4R}00J=2%;20;58p4`TFsLlUyb644}tyYKE4o(`S<&kRstNuIT@3sF9l_Y&NuI5`i1(;9HXJ#8dIIvrjeYI1MD"
    "v76uS=y?Sz8w-evc8q_cQT(Itcql@V#(_(W$SveiOXlpSpn8OZ!i@f-y^VS`E^nkD7JP)+=GiwWvB7JtgZ@Zw?*9&KXeaN&)=<41"
    "wbvDVIS&2B5Xjzv$`xId<55+$0fLL3DW+^aC8utG%4zeGX@DGFOK{WC!npL>>Q;CCEyub|P&j*Bj3!c!c&xSvCnL&GDUI3wKn;?f"
    "PGWkbZje2$Y|BA=grnm$R^E=Kn6p$WB$K)s$;^tx{OO8h1N<g$x9$vrE+lZ;$k0@i`++&!dW`8--4TIraKO%!w@W?!yWM(TIt-?&"
    "Avyk$0Gd)7L#u=+9fY9MQT)bHkiuJ&e8p9_{PyHF@%)Sg%3UJ{I*xvF?Nvu)am{>qJ5kNgoDxR7Q4fXZU7otzYI>HMwiUCis1H2&"
    "VjG6QI129F$n@*iknZL7thIlHLaL6Yrv0H{aM)QVgn06yv&T1}X`aJyEPrA*O<3G;%sPr<aBraz|1bgVy;q>KY+TkTC#M&TuDAIW"
    "<6|n%;M1FfzU|tq^7*ehcUm%IA{6R>t4+dg<1L3~RtU+9Rk^AqXp@w777iEn)2PJp1}TN%bjC4+kOS+wQDO+_36yj(E7&LexJbm8"
    "@Ln#=Duy4ZulGdgp>SRBzGet$F>lH%@Rs0aCzhi<R;d>g4tN5|#IH6;8Y1x?DFyKPVc{WjYS3dyemuD<_x_UNGMpF}LxT=R;Q2-?"
    "kk1z=ogIb6R_oj-nM+eF^n7VECMox(lFQ)VeX--<YT`dW_LMUq*7-9-&dEfU!yd~ftfx<`e2o^zBhrQEVMYa+J0Ho8HvGZiA7v6A"
    "hRb;Lvf#)I$Lm8;vD(fOVp&&MyakEKY=W8)v;3%xRccw$Q+#u+7C*QXKYxxoKeUm&=Vj5>0;B4eY&IUiL?(fOfC}3Y>pij&kx_mX"
    "&AJLoSIVypax3?Iyig5KZCuE)%15JT*-r3)d+xdcwXC+PL9By<?`3rMHH`0cNASb{WbA33lhxHZ&%4UO(`>P6DH|m?u0v2GCePwU"
    "RgmDNDxjMJ*V_jRY^)g4sr2eo-s%wgYB2J<^#^ujU%6P`ZpdD0<dH1WvG@+(neI6UYsRQGFp84|#)ug>4>Rf8JJcoyxuG!Gr|rLH"
    "<A9D{?~7$H2-C*v@<P@e>4{5{)Po0`9?E@=hJ`O`ECzYWPIGL4ynb16tQA1&aNQAFCFDat_1cC)cHu8~!UkqoCYu%~!8Gn>mQ(A7"
    "*mjZtlJKlKthH{ndq=cGLH_Y+dZcy-nc6O~un@Zr>W{wy@EP(nXf4%L@(&SU^hm>avxe`lFU_NP4qz{zHoiUltM~uv)k3_YMwe{6"
    "&EDUQ>^Xs;<X2jh(Y75t$`KzgH|n+6^*^~9Qj4DZJO4u65noi?lenvVAGj=9h7UOMIgHXcaWpW8D_u)8+Mz0zJBdBw=rnM8Jyq$&"
    "TS`_<Y1O0#TUd!NA@!&(luSeRilnsouQ*d_Cl!V+bc>VDos4^+AGB;`@acs*`1!+<0s6Y@qi~-*EffO>GFmAQ3_6A~PWS`lD^`N&"
    "+&&xC>c>~J#VU%?K!l-uU#0x(2&)MMJ?1YT5`Z_xQN+GvjtbNeqf@M~`cxqj#mdbPIvh*b#V;PE2d3AxqQQ@>j>9F=|M&`f!%}Z2"
    "<v@BY7LKdQXf4t5QlZVfdp?EsB_;Sqq&anrK9kkZPD?K>Z7qPE?U9k+$wOZX{A$dz#$Jhs@9{kR+886*#-;@FHB$>bUh<Y9>L-C9"
    "MeCk+a5r4x+4wbCkCl=ucu7rFE^{}xZ5{9n*6ZXy88RhH%1beO`$;A!t#BQ}Vh1q5%T2F<@rEvWXLNk`rXN=qn+hg`(?~Q^aY!de"
    "@kPk(^?yRQ{GiP87~P>Z>j3L|a^#D?lU}tp7pG8{q!TIwyJgaagMT=?9&^zq*{(qwOpMN6T)~9KIS!oru|zMg9<!&DKXk`>h95pk"
    "<~tiNU8e58Jy?uAlH?1zCgK`EtaQC`#d*77?iJVS6a24v&rH2@Hi7<1&NF?`u~KEjRpqdrI1N^>a~tT1<Qz->*lXx9P0y)Cu@R#Q"
    "G_&cd=#K0;72Y8Mb9Lc{K9E$BbAHx{j!P6d+|BP^*uHr;7L;D*icYR6E>_eAB~oQ0R&yE)?AHoB*a>(E5=Pja0$Fuz5}5Lj=;Qd6"
    "1KcHaG*cqaOyKh>$B+#Z4nwH<OX4};i%}EzC3AIDa)2~DUfaNAHLv92)p-_?h@>E<I9K1;&l|3r-2aMUm8${l+YC21U%k;3$Kf#D"
    "8IXx>>c!Ycf&!&cnCA+t?2ta#fZMrV3+<LuIBiJ->}D;cgKh`Al>*WZgCj<}qqG;@FMEL(QZK&-Rv`a|@Fm&hHrN_vc%JSER-I$k"
    "E;N@w4C=-z=qo!q9<#z~!xC;2My^y0Q;zop0%}T_>0S*r1!K5VEIY7}nE)H23=D*L?zSH(F0&q~wQyD6%@Z=RU;Uv^bOOQr`gf2K"
    "WLHbW2*kWSeN%O{0d17nZL%rwo)QphsR37>E9Nx%f}j1*4o`*#*`DqJQ*G<uLyqI{ZL$<jBX9zzsUmyl>5cZ?Y6z*0va6}FMkLJN"
    "kv)-7$X~<n5~;{@Al;iXpPgX#1%+fSZ6dNdV{o*`j(ppWnUWAmosU7}Yc!)f1uAXDU(KEmwSGVKklm(kjl3rLE5Yq<@@}!2q=UH&"
    "+2M0%nZQLI_H78$q96uJNF8nAfz6aqTQ95CsX4FSdv!Z@(a@qWrLRdhx~;%eGO__}n=T?HTZw{Yj5_D$JU2&Je$cXf^fM#GM@X#?"
    "qPc`#A_d}j=(-8s(QkIg2@acLboo7!e<0y|3#E@|W#2QoV73_i;H#V?)fVud3bSxGPf$=+Jp!94)u!4U79bCGZ3Zu(Ge&OBvXVQ<"
    "#B@OEcjvvTKlC0#(F~;mvZ#IAKV24gwgT3GvA>DO;%kdnm~o6^CvMv*lCiV6<$nTQoCBd?#&?MneiL@4!U3yN&7nKstiOuzxTif2"
    ";@gg7`2c`2LV*)Z-_72SegGqrEQDJ-&x5kj2L40AE?G$|t5idGBcxL0b`|$T91=0*Vc;u}K{akUOBJGCu#%%gldJFcg`^zncs6xH"
    "Ow=2?jF5vf8i1CDH%5zs=PzU6#w+79IA@(R#6R^GRaUgsG#@$w+khr;V=)2eSYo^x7oq9QDhXdta^QIT&$XbqOPf(Uca8c`yB_^H"
    "N!Ww*3<YZ!49<Qz4MaFP0dnK5B!oKSEwibpZkUMsU-$jKwR{`CZj;pDC6(G`)x6CdIQ|5)JtPCCBa71_OaifWrg9CEU>DucXc*Iq"
    "kcRE(#3y1aN;2gqRWC}WztrSxm2ho%v@;Yy_yPR@Pt(C)%L4gCm{p)C)BOjF&O;m5!({|N+bI-&$^U0H-?9o<qUh?@>%k|F0$6mN"
    "4*+25P6&<@Af}nb)IJEvs5lWVn3PrWg=Qi*{%=}_6xF>4Nq%P2z*$P;)HHqcPuCUa(^%tfGjTZxAVLxfu7tc!uFd6NVkO%<mP4yf"
    "YuOR;P^|DoGZ=g#ITNqT%;dPQ$&bcy{x1+Mj}%kLf|oP9o^)RVp{@qiGEHX$0GI-KWC+BdX_2YQULs+WWU@PZWyt3Qd%w}al+1@5"
    "$7qX~S5he4RCDJFUiYIIyuVrR4Vd6)ETxOFgwc-Drzcjnr9x$AfmvV>%NZ*L{EBc=xD5RhI+lUG7`n$ju6<cgj}g;B>9HeL`irY$"
    "sh+G!VX`%h<mGQ?pqlNei?UmiRpvTu^ciy9!B?s6I5<V*-@1d7(i6e6O<}1E6j1Fcyo`h_3RKAp>ZR_d@L+VX|GsHgGco>bnX#m#"
    "dIipMk?I9^S+@Z-<T$nbH9n&24f2#GdEZQnH@$rJjK&MhaY<aaRwfACrtVFEdJ7OhL#UaAkD3*+0j3K`Ni=~0HDV|@4jE=F1vsI?"
    ")P{JG$81PCH)$!cfl;+3C3WPO)7%>uJ#6+BBe{1AwF}e_Xw5hvNd^U}E~}>(GTV3j6#gf>m!c8|Q0^W1x0feDm;=RL`jtsx;w_p+"
    "&@w#8$C4bKD6snOD;26Y0#kS?FQU}3g=!Atc*_!d5VNyk<?&SFaTL9}#*$)^E-O?fNuJb*_JqgCPe!S|L$D%HFMiPATezrc%Xx;o"
    "GKfT%t%xs*KKOeN0yE$?Q51|5ASW9y9Dly0vb)P>rZ$grcEaQym81a}!#^@1T2)VA#*tBZ&1I@U<S4De&O9j%VfjQ3RN)iJvv?5="
    "4N`3eATziux#es-Wd-w15C2}Mm<7MugC<lDY~1m{EEvRI=tCNo9A<fFCTk2zLN8P^9$4fZXR3XB3A5cn3kjpgjKJUFDB1qrJ4&Rz"
    "Q>dx*fm}_|r!8p=cwDXC(tux~m!nu#mR;*<wG}_^a5^BIMuIN4qxf&C#P?TjjMXriAdvj_i@*9i-$;I<mQo;1o)HQ<`uPig;$Qqc"
    "n%~jspAuX!rt3I;;82NPP>VpM?>YI&>i7LIn3~TqLseh)xF{hoIy}{#rq`<C66`A9Xl>zqzpV7e`dv9A$-J|{BF^#Z(wCsSu<pDv"
    "CQXr=w;ZY~V9=fWrI0?u^lv(M1Gci%qmTA}!@nq#pKp?pCP5sIu3r+-nkL~ibl7Ay`ST5PH?^;vD9^%Vn-<nlfD3Xj&2!UVzTyXs"
    "46s;I7IvpIvXoIPIb0_(rYI*OA-5LtB;D{JoJ?7N#hX4`a5HXnnP&@Z^MS7h9{S8W!}SVXdzViEpPdCL`~VL(AFJY?jOGj>!g!V)"
    "AdE`zsVGc$&hFRy!%CFNuIA>(hk!FYr&+mO5N6rOGMTgR#o60bf6)QawZoUR`0$(~9+H)+-*DV-)EpaETbFloZj9@M7+I2IB`+-|"
    "c_c}5+dV?)7dk<dmLQBCoel2`!W}Rgp~@a$`>4)L)mq%yDi8C}@Mi`0Fm@N$-d+<5u_{go07oS-q8GVa4l(q7yJ}|?_5Di}lFFq+"
    "R+8u9zM3l3<v8{gE^C92Y7>%sk4vjp=3`0ktC&M~7QHf?%uG(<X$U~p-CWjKm#MCr9ieJ?<cQN!bD)zrqzT2*`5xBG5S=jk9ZT#p"
    "*IG=~;mv1E(l#g)+Kqx&=VRrTvyaPNHd=Xg6Ek!ITj;%4wLeTNpYSq4p5@=^H6kqx=n9c<7!99y!sdwKM{Ehht(M{)s8V~lYaov9"
    "<47Bjxg6KPPeaG%leg)+&djwg*{58dwWzkHP(1m(_!W9CMoE@&J?&p9*D&e0;wD;IE$l=bjW{1Vm8}gAO}6Tm8IgdSH3)b9$8+s9"
    "I5q!4>xLsD3aW$q*o%y&#Sy%RYnMwK0>3hyJQjsKyglxdvVp*kJ*m6x(8!VrpLZ-c>C<U8PhY1;j!&fIKclxpPWn}Q{eZyx`OB5j"
    ";|D{4`H_+2BJ;?H3;t?gOHIDBBz@}`?wc(_8{)nu=kxSbiCReFy|t*1V@S9Q1q>D$wLeOt`R+SpR5sWGcDzI$!1Vh6umUHB_#8Mq"
    "T60$af~-RFUak*#;YJQKLId|wxmTF(@!Wz~HE{%4%Gr|271+Z%_96IX9f`)y6C;k!$a?$*KdN)qKO<pZObBQ!=5Z<2>4v-OidM6("
    "AlOEnWx#zE6TtQoEUq=E%+G`3;pl%ryJZR6OhyW}Ks50jZGl{iCS&(7X>3H}h$KQ=2J=lP$qq}@0Fi4Rr$C{4nDI#)nAp-Y{Ashj"
    "A7)yjmz{HHFZ4zXz8!)u;V5FbCAt~*_D)0zU1=>GnH>Y%X0F>`tTuu%s26sHd`}zHRvRLH_Ih)8x#%)gtCxPwB82V!demh%RvCjW"
    "NXIMjG9_Z2rl7&#)I6%%OY8by?cve^mBmhRZ4UOwB=5I1CFg`Vs+07-A{cL^MS{}#tJ~-377g$|o9_bu>y>=(P#nRrNHg7r<m^N|"
    "SQMeEla0_k20Oi)&dFGiB0d>i8N1G21)lYA;>l9WL`U;2mGKOh6)5X0m64e;zml^+2}vh+;j8!uXoj+MQNn-Q0AB|p?XGK;pDec6"
    ">c`L>#MJP47tz3r*vkz}ytPnx6m3V5L(z*GkjV~$4o4^iqugsXY34pp1ylkLvvjExB!Db1P^`zlL2%-_slvz)%8m3_MKj~l8aQ@L"
    "e_l4?y<T=AG?O+R);oqEG)o*DP8Rxb6MR}_>@0luX;@=u#;z&@C;y3hiAj@w-<pTS5zY8;p~HNF?q?E`|9n=mlhgove2sAHZOil?"
    "#!xW^@tVD*S2a%+^$X!RCf0F}yW<^d>Cu48l1c75hjr|T<vZ?;mKWe>2&EX_e)97~lY)s94M7Co<txq@_PHl?;FFTEIN9z>i{`=~"
    "4=MJ*j(tp~KliVcRQ**B`GmjwV^WyB^_Is1lIEkA8UX<K<Jod1yka;<NdCS^tJIkInKM0N4{_{-Si>d<!~I2Y{OVgDVhS>sqkBqW"
    "N&)1Pw(+F!v4J<+lbWd(%JCf&Qr>Z=l8`^D%unQnw5^OPpCx9G30oebp(gqtX3f{yEQ`#Az!|c;e#oyH!z4SrG`_yXcpaig<8rE$"
    "f)E|+blp|4N2q)18=~w)Ub^(}BZy3s9a1`lO+Z_K!jKZySkbD2p;LPntM4kfx;fc>I-DU)**^h=K@C+j@Udhp2a;*$Joao8JbLUh"
    "GSg`XzC8&Sf^;oV+Z@TvOeiWm)bZ6Xe(r6te0D;bka&RrWHnHvRMm{M^_D4uSVyw_@IYvZM+C7gzrX|Lx~ysB{nbZBz#>jvdtOAc"
    "l<Dzi9ij*2e27}ILVDj*qzD<$<iSX${bvgzu6mC{n6jwW?JIFwF35^K7=OMNW2sg{TYIdxh*SVvN7=j?DvpS6r_uzdBy9#n(=h&W"
    "^JWyM<Hb4h4=qfu0+6`Ra)EFVsq98v70Igo<Qp;CI8#k**udGO>+p0SBG?SP)^NVSaXwID3L+;Rf}_>XNTPs#o9h~%LG<f{Z-UtD"
    "KGY2Os??ko9r>}m8*lH!W`;!UfD78UUYpaTeJqZvRrEpuM=27uyvASjI(e7zd5nc4wm80=z-9gQBQ~~hanK(H=%0$<Lsqp6KH=wg"
    ">mklVIZ+QNuWNJBLX}-3(vMbT5h_9r!OhcIa9bvp`9jyYdgoF=&WXPIGzoP-P#1vxx%E5qPFYVwCnVxR54ui>*Tg7u=u{g@M2(&4"
    "#BEWQmX<lv1ubde)CfDM!HKvd*{i({1SNFR!O)BgT^%JL`jjs*`fLC}L&fA%PH%XgzLrZlXY$wGLFPG_^SobF)iF`=)39jIqV^27"
    "o#hcEP5UG!!08WkbVw3hE6K`(s=!wBBdnbd0(puz<TU<-gt>vSVB_Onf*jkO+s~VO$0Gx010@=AJ|Hit*B&uKv;QBlljP=$-(zp$"
    "!>S3*1wLwel5ujjsew=b;|CvYd=kxNCYs?+bQGJ_LVqViXnciPnesOW@nX5)VaDElLPGO_mP{?fb2HA4WfS;vv;4?oJ{0-P)7xF4"
    "cGIX7tqu6U0U`ZGoaEgLI-*f6i++1(_~ukikteJKkTa7ZSX_L_5$r)w&P!BM%Ua?WEn?9mS}6MZ1x-W5gn%*?P}dA!!_s3W@i12H"
    "6pKqS=NVU6kNIbqjcVpH*93swQIa~QG5nWe*i)`2J1X*fnLQq<>V~Khu}is`KF0B+e(qTHqyTX?Z-qpc4lF3eA02M5fugLLD<HKb"
    "V{NeZnOP4+PEAgI1I05a+!ks8O}TA#WcbsK8B`Y#4j_rJv*8M4>i<6r_}V<Bv58+~1iTBPD?KjkjQp!wr&}PspN6GwQg*b?B*L!R"
    "Pxv_pL?|AtqLu|rb|;re^JdRrN(a`ocIDQIl}=!A#Y_vu*!i+kqvzA1dKPNCrVrdt!}U!+lS10RCRRfT-<^vx`3_64#$ka=yOpfu"
    "IxLC%k04i*8iKoR?Ud`4<iu9j4%0L_WFT+Qk0(N|H()Z+;4F2S=rWCIir<NX%+`a1BCaj%<6sZ`4+Pqs+r{U(%y=ce?)60V+X;RP"
    "xK<X`!u4cS*zRlsCoGxG!rh`Y+I9s^C8m{rgKruz`Zqah2NmX@ap$NMb1Hy|CbDha%uJ_4t0&V%f(02j4ZTzGg98iWJgu+TMgXkX"
    "KXo|0u+*6E=3TBJQW#3e*p_O`{fSWGJCyuKv6Q*4=jeQ|0l5l0#0Tok4({^f>P&I`^D}L;6KN-T(M{_C?xlFNcpHEEo(aP`Baq1r"
    "h6~N<&&x{_O)%sDpe}Yl3qVuq-L<*wtvlW0`n#Tw5jO8Q8nUZtkIIAIAp_qi{abCNzazLiQl4c!66N+|Z3U;#dh+cdu)d!ET)f%e"
    "3)59&hmC^1PK{7~2;rU=;q}k@BZ25Ky0;eCq&7^z%&NOPpi{8DbM5d}9aPZFo0zg!S*AQW4u09;ODK3aXdDT`$S~WhY<Qe0`UKTB"
    "D_O;GfA$kT<0BN7w=pvDvKQlI!7Wj#2OGYVWCVfN&SWi%K-GxP&|P|{rk85ZF7y}FB*L+1GgGZL*yXFs3j5zAtfz)XgSS_UYh_x|"
    "3BUD_o_7iD13)RV(_yYw!#kyNLTOaYsTI-WGPI;#uf2@;VU)z`iJq@6rn2{YOvdA<{bZ-MtCsjbm|H&3Fg79OB083vAh(zMh|@h*"
    "crbpK=-Zu6c1-e4#czd^ST)n0CXv*f;C#DeuH0~6*?&C<WmUD@tN3h1S#4>!;g()9Ad@60Nu=RwXJu5THX1Ye#6sjW75Q@VT8|#;"
    "O~(ro$B9(#?cexyq!lV-q8>hN>09wK7u?dcsN}*5?&3>1o82YDH^p83IJ++%?gK?uj@Ea^9OxKAs20p(zSwP{ijoN5;NG@A_y?i&"
    "yi%<U^+E1tmxMgbNA@(4hUXS!!S$UZ44G`}vHKt3ebZkNtOeupDCs&LXfN`l40C+9jr`o?Iw4JdsG$63sH)T`BS2T=V2m+$k?C|b"
    "5o>6QEzK|YH?k{QA4*u`_gcEtFEm(fbxjC@*=%kRG>i0{Wip(d^)SBYs-newgWE~);6Nyk#m45%vnLb8PqHRJFcCGKop0=uO&A!z"
    "@LGe2u_#s4kxZW-L9zc8c#;swb_r*>?Yu*%eo1dD*<xUR(^%vkos;@xvT>YF4oULkS>{t<dbg3U*f9y4su$ELT`J~bqJ@_Du%MJp"
    "6&-$T{1Y&OODCE=J4iJ+83U7Dv|X{m9F)7ZzG}{?pfwe+CEXq3IT!Z((@xXzm9Gm~w>KH_UFtBWo6j$F_+R!4h}%ZV$%NF+>&5k`"
    "ddQmk@y&R%cj^N4RNl}7K7`_WEI>H0<r=Eh{c$MUb}F&ozjoEm%u&psK-n>SJ5=4hp1sj^doqr6c85ctYJch@3!lkNjxAaOTGB9V"
    "xS_DY1SZm!^oeDRkmaE;*+!H`{(ayg+H?#gJSmkVSqZXlxPHAFh74k(hNDETER6ifBYBAeWq1aQ*A4Gtb8T}=%qz1;`8%lpDE3xn"
    "GMT6c8Pn3t#g8F6D-zIC2J?DNSTQV+4XtBwkC_kpcMO(J>!AnIItP#y@G~`(iZu<nGXgw20>cdyb{M^FSyH1Qza%<2ea+@HU$S?m"
    "@jIdkmeNTbEsq6Yk&uImS_NgKFP=ri3J6DimngcHkmmt>p$ktAW-|QXqCj_(O8xl-tEvV2&hr$xO3W~TOlaNVJcPCzJuTR={Ft1u"
    "rAE*}r)c1ucfiD57gC2BK2v22;7%*2B~kQ5&cm@PN$(*K2b4jROw+sCSXj<2yE<Rxxqy*Hg}H$*gJ6sYY51i)GIXU%%xV!&*H%Ae"
    ";FCUBIAx|1A#-L_iNgaaODx;Ym6t6Vc{x+zod`Y5S<DI8Rp+xw@KdT&X$IagvgjxNS#98fan)AQ%RGFW{v&=llc*lJqhoHesKxoC"
    "RKa0f#;r%tT75zYlK%<%>dIYs04RaXGwI7EtmHBq;2dRv;XSP-i^Q(^c#q4lR0|THRMkvP79H(LgmU>4?h&Ig8vR7({U}V^%|vVM"
    "d974tt?GQtb=l&dDdN?-Wnqt`2yuL__Rs`7mvc?};->G`G*#%B7Angz>F%q7y&0)BmkdgfBzm5nw5v-o(UBg+hiVq&HnbZnSVTw2"
    "HULvBm?+Nc|6Z${OYB=bAC-b4bW_8P7#}12^MB9|8Y+Gctg1GyEN7mLB6fJ;&z;9(z{3;DMJTBb^}Up-YCaEme1bdL{6mrV$s^ks"
    "hd}5uRn=fXgn4J<J6=GLVdgjFbpb~~@u39WP(w-I3L<Yk_sVWGuy{Z|&SzT(?|K3PPSUjIbsHwT&hXpmx!z6&-s3h>+UKfrf6$Q3"
    "y;cBQ<aV3Zc3eC@aY?c>XE4)8Iyv3e-X&5L3o))ct}arYGuZVAmt5wICED4uKaDa$_SW+Q|LWmmnO8y2H_ZK*Zfb@q_{)}zpigjc"
    "c`b_nAre4y^PM%9#`X!0h#Q;EPb_%=iL)`-91bEr1*3NKntq@BW4)&M`cS#~Xlj=j;5I||tVpw)0cSvk8wo+Zw!l+^X1wGNiB9MY"
    "ck#~w3JJPH5(ppN4g5)y0YoTtSS^XQZj{4isW(;{yy5;uE+CskT}<AH(7!RCMOHS)1?x8Q-#r!(sg%Xtx0Z)cG25Snu@Hnr;lH=G"
    "FLf-jq!Ym2-6U|->`{&9omACF%LkQ;(b%(SjLrhu?ucVpWTX&o+QkL`-JP)DH8+*!%3KTjNNx160Umu~yJ`AVn#q_bS&Zd>TiXlE"
    "RT2=<<x<{~=Dm0FZCRg&NAv4<_g0SxqegWa-dXDfCCFob?({9$<G$q3o)1Fi=zYm4ZRWb+$a8D@ES(|aRY2T!5b}%EIf(kpqjjPr"
    "Qaa16IYyV~l5J&Q9xFQk6xiizB}DSqY__kW_i;ONI)@y4G+%|3GIN*kBRtN4lm<pL+O!v3+xpAQnZe1{k>bh<88UI`wWkm5SmZ|j"
    ";5-~s{ZmASgJn-(E%+7+*SQt+%yyHCjqZnX6UjN>oF6iP;MVx|Xj^{=Km0~)i%+IHd;@>sG0snDS7{cvf4NPA4=D>EtasSZMKfPr"
    "U{sMAioA|5@Fdzn@y<v0^Q;?wG2Yw6(H+O9#h%VX6s^w@$kIpQ1Ri>LbekvF;&p>>4148bQ4BQ;=~jVcxo8g8cPPINEq9@xG=a^y"
    "nd?WArA4o>Aj<NU)}U5oJU#~cHhPt)Gr%^4cHZ}B&5#7E=*cFs2^_=vJ><8;E^i|H)|H=JcFTv*>^!|lme@L?z?c!7zuT%;tSh$1"
    "n`8r^O$%u|MO4ra;c6!7uW$dgKnf(4?e+~U$V~L$3D$XpR)*fM_Nyw@b0j;y1Bw*nl$4J)g;Jd&?n$|30gyyRy9tuhsXg0lhLeD~"
    "U}kIv(@jTXuW%L<*9@?Fn<d5~t$h({rGzsM3Oz9}Y<`0+Hx$uAay)ov`?Xq=*~|kl7a2zcP?V!s$V<Kv>VC$2frR)>7qWHf;j}kf"
    "C<I7)+X8hOiY<)V7iZuB<WT6g<y*Q}>uUFn$Ae3LjWlKrp0I=~y2;M?g{7nXYDH3cP<{(OJi|gy7-i5rsf}ihY=9f27ex@q1ctej"
    "K_;Y+1D=BsVS&_#wk)j=asyk~L-P$M0~|A)4PVam_F49=+7Tggbt6U#B935`hQ<2U63sEZCj!NNo3M-2@d+UXW5$wmYA(d07YI&J"
    "jEuJ%u|LNUjQk0Vl%ML2>kpK6Nct`^M5=4y0Dxi$mZ2d$s7ELT7lm0@aPTi?ZGqvb@4<8G(baXY`qdAQC@*0Z9T~PN#QdXyBjvs^"
    "OuH=!_)}x#a+$}eVtT~mBRKJVXGSM!oy~5%kmqY~?M+-3f%CwqBF~0L?mca(P(RiHQ6m!M(y`O1<^5WyfKh+x)VxZ16Q$35E=x=>"
    "WWoeL`~<=%C(XvuaBOHX|2u}UQz9Ea_6BXqwMt<>`(4I%Tf|xqRBsSTn}29IZ*EA~kXRO{1{nNyqpt_Zf@=+&HFG51);7deo#rIe"
    "wf`C^KOFTZuvE35FMf=(;!A#1K2uY-u1Zgu2Tt3uQ}sPz#7N>ss})z$unU0Z9P@x5ff^$ZTQ*t(I5X}sKH3%g*|ZU+;hwfu@4S=*"
    "uIt!GTq`6fsvbpQ?RP?ZBysMEOupdr7wV?g+zqk1m(6x;$u$cX!DJ3`*ST-en@WJugo6~x|Ad{aF8km^0R|brR}6s%ZP*MKn_;U0"
    "wgkmUq_a+#Rh#&NYcMcq28=Q$YJL^P>fNyrFFkt%=(W%xNzLBIk+UXl5>T+E%{X#Q$G$8*?;L@)ZF2~7jBA@Inz|yOOw-)Vc*hlF"
    "^x#nFq?=gy)|b6_2BmVyga`4OKhnQZfbzw3mX!?2U#AWjLEmGE#v^ruzYCfo@C+EF!4dA>l6!_I-4Z_);Fp^9;R8G#f|ALEP!Wiy"
    "RxV@jeYoVm99^H6hCeRE039P2i{Pb*Ho5{Cbex)+qDqgims^6rI6aw#5j)6#mQ}|gsnlGk#VyqHf0I02@l~DW@*s;hYuU668W*)j"
    "L-8d?&I=$tgrSj8HZ}xuDrXiBRKkbF^EFA%lXY5&qr9%{b?is7yQ6ZBa4rQ{MAm;Hn#+<W8|%+3j-Kg0L{6qUV4Qh8KUSM75*{U$"
    "ZIp9W)mCTH15)bt)!|-UTq7(w1G5%W;0M`IxT~h&Vb<K|&;tGMr??h$Bd>yuI&lPCHR_bmwV;UTg3ZB>zI6wrI4v}Vg>&juM??+d"
    "v%OWFZTx_wg@W?IsuBl@Igq|Fk0n5+&Hu;`k&8wuiA!(}xcu}0q*izkt4Wzp;+o9!LLB)`?=9VEeh+t5z{6-vI}Kynti(pUboe??"
    "BFW@uY4rZ5%SRsj`)uTqxh)pr-i<0hbLbkF0Cr1rBJBJ~HGNu9hU-{HhxS`XJV9?!EnQ~OW4*S~&igbh1!<SyN?5VHdo>H2dwN3y"
    ";T98o?$_B!ZlX2R=_ji_A9&j-=QtZ{wQqqH%X2!5gOZP2Wc{GHqp>E;dh+*7w09!9!}6uoDAhfaqnHmfk2|lZl}Nj0pBt61r-Q`B"
    "sqz2hg3s7wh=8xF3(}x(y2kMm=Zc}+bVVHbH<vNMQ%}|VXXEdQELtWaniQ=u-S)7JbpmBpB64oN;AaD>G5Rd0Py_)VVr=|Wycg-T"
    "XGL`*kdcEAD)tuGP%IY8y1A+Jcy!pH6i362#jpH*-!jCV(7ZP$3+_{9A-LG_UqAe~vVhTY<xpU9cTzb)O8f$gBx$`%)HLkUm5CYq"
    "9FVrN0>>xeYJ*Qp-<EUDtuMyhBU>S0-e|3{FVGpc5!QjNhqsckdBTm>U$KX^yX|UdCVmB5J+NMt?c?vl@j9mh-y)gHkM?NNP@rW3"
    "8*foKd;2?>_%EM^=(W=oTLEdUP(<#lK5C1_vP{IP&E9v8DX780ZKRyReh*Z6XE@68B3QVWA}l$MJ*wiE%^n@#EIP5g1M)Cjxeh-L"
    "JP1a^9W-Sa?{Z{ug<cuXuU!zt_~BNeVO6bIA4b+8Ku{MLTEHoJS!~`EwbfjmGk&ld0Mf+TyBIA0gnsGvtQcUeEG{&l-Brz&>sK|5"
    "9g4k!_5B&BLRg|58>6=2XE%expnIjiz0}J;y|kTWtbg%;&=5gsfdW`w(PULcXic!aH{MESSZ|HzhK0mUeD3roB0e`BLt9GaESD2x"
    "M1lg5skj-t#wG_B2}<m*AF6l4t3G}(Yl%#D1*J{B`^0FZ0)*qjxFsB?$^(=JU<FsjGBqYVp<BUAs%cWe-ajaGlmAm+ofK!gOs-O;"
    "<rC}fA4{avH;4HBTE0b67J)sgc>?W^VHtGxoNSSbYa8Pi5SiyeluwN|mmw7ZoT51mzaFjqHZtgPv7tQ61Y-Kk2uW6u0^^3@Wrion"
    "Cc7K)eG%{0FsmDqM2my<=a-2yTdSgXlEx#GmYM+c>To%a+l_$zA?wmR_B5)H&uk3Ww3DE<6P=UrutgzuXEUF$8qZ-1<U)Qmh4T`Z"
    "@q(_jbg`?5T0+Y!nQr13<I!)qo=gF`g$D+ZU^{~%CNjpEqaNhqRD91bJ!_jm-kB&0<lcpB=jpVXOKE5e2yV@&skK(m-+jp>D;9Ls"
    "QoNOY?&W_sS0G<gP_}vq#V1JX3pA#KQ^N!(E9Ky06R;U(2C~{Y!Niyf7~uGn{u?USXop-+Y6WVbdo+rT?T0nR7@|=%xuvOKSU-V^"
    "mXIT=`OHox^DTO_(x6B;vJ)2((``0vo$^KVx3LS5`dIqz^AQ1YCIFdrAugTz=m?$QLpq`<nkVF?pS<f7VRql^V*Q--mlT}Xd4_A<"
    "Zk%e54TA=ODh-wv<S!uVk&gEICR~T*V%{Jof8*FK>J8KU9iZxZ68sCunpBMo?g6lmQKdxUZ--C$1sQ6Tz0QLRbB>z|X4ggh3{w$Z"
    "DkVrb43Jmx_b)-q@qnjoLGnotM;H2(UZvlW&(9;&d($ydAIp{BNvmro{(a{gQnHj-1Ml7+fu9?8WO#n^Zf8CQjpAQTURPK6j588<"
    "R_s{BYrz}xIES19YdWu{G>*_#Gvn$ZryogZWN4PoX-+G6g;JVeTH~K#1TBTA8ox!BnI#OyXiPSi(^#T@j2C2$u^P8(Vtwo|U=~>s"
    "+rMe51MS0Xp&VkSOH7>7DI}X@wg_Yuf!R<Ct1~MWs%SomTOp%zky!}hsGe3zmzeV%J0Dwm+7Gim8E%8eLb3KWPJ<>blrN8=HD&E6"
    "ENRX%f|3o>ATh1Jtm!Wo`J~Z9Q%YtmW;in+e9bgtsEB2GAGn-e)35!Xssg<flzU|T*X&d{AffG^U5#@EY<J;!o>Jv=r}!uW5O9I}"
    "05jf`5U=9KAdkg9)<d~K2uuf4E3hAC<^-ZPFTf(|Oz5ZoQIsB(CZOyxiad-^)RhK{FLW69vIZPZ;0743d!2*rfTnurrj`}q!w1s7"
    "EEqg@t#ZlUXN?%aiJyQ6-9B4-uxEMjyya-N_DjSLn)%Guq1c6-C-}8WE-{T<NmuG--U_9bn$=JEzdEvI1<R8NNSnbVBv{|?T>a^y"
    "mc6j3ND6-t-I!%zvVogBnTmK!-#kv0IuV+&7tSNyS~YW;uSgV+nt;0){9<;<kd%r=f{)$=`@c@x^-d~!W5i*VamT(_c5&Q;4c_*l"
    ")|Iw>^=|%;83Bg!p860{s5Lhl`2Ng-oc=xulWD7q(+7NgI)Gm^z<T|f;?3bh#_lddm2Vdm03!TW#ZDN7`+&Fq3p9L~`D$D0QO0%9"
    "QzwId^+d+M4Z=Q)^QE?D;@8E88~(Zlj&b#L1kODU(AIFgU`WQj|0M<;(q)VZxU}2Km(jJDdMt|yP4P$1s(b1O1UudALrTdaQ(M;T"
    "p}?9@ip;r>Dxb8#$1A|)O(ropOeIC3{qUuNV$#Q!51)T7WOPG-n$ghk412|h{;D21hu~P)K_Q3#jzfErVv!($%j8`Y_2V#7+bymT"
    "Z-PdMEi0;oyGTh?_c~{DzUpGrCt?fRnJ(wl<$ZtItFh!%90$O{8j}q(0K@NaEKyU2Ko@JTa~~4_Aa@SX%x&|!_o!RR>f_Y<2Olo="
    "8=2T!K4862L<I5@zBK9&Qsrqcxfi=bxRT1E>`~GE@m&o70&v1?Tqqj_Mc9GgjoRLVBB&i#dS;7yzu_wR*Z`5BX+pa(<o1Si44DJ8"
    "oQP-dG8-}=>E3hloY;qo|0Ror!S;D+R*F}$H{^_n6D+Lu&L+%blhVDDRJ*Ov!I7)GRbvHu(70#V;r0R&VDuTVm_G;QXg<AQ1ADT_"
    "-mEo+{yOSV|89cMUPsH~b7!rIX_%Np(Bs=;pNOKc72(&CIm08ZlT&mvtfXmLf3&?|W(X&a^RlYPlzk9(Rz+>0U5N@Nd3Qzm^t-)Z"
    "L41cp5B%R^p&JUcMZH+5{Y(WS#exd6D`TQA`hR`XA*gkHWlMRij{j|zpR^LiLU2@9Q_)(tK@$>)B`*Rv9w!!cH$z(mz8lxwX*=T<"
    "fH-8EsR?XJ)o&~61-)!_OT$Frr~$nl%OYp0P*T9GQ`c|rX&@Hy*pm=7%)8phGB9!0dwgE;X`c}l{ZFrI?_?suWJ>*qHN6T7<WQL1"
    "*hGoZA7-h$BGL%1_u*xv)92?DS)#SV%xbeXm7cW5-9O*6_Qc2s7WN;XKvr#(_ixc(DAx(m83aNmv|cyz;jPD$A+T*ui-l%&H_r@t"
    "hk#kqOq)=9i>1d4h#G}*fTotG%m~(zI!09e@33xR&Epqr+b;Kryo~NNb)fQ?WG4;*){Xm)wz$<e4?A0qXT5mc2PPAN*WMu1zCWXC"
    "VrFrUIbWlAo1Co($k(xS+h6jEGMBbo=s;qqII}dJeXpPlB^%IOKNYzmZ|<9+89005^x(Vm>LRqp6IlszYwrJ?9IGG$x&bBQW%-OO"
    ")u(f_qy2-(b{D0j^I^l-#ZIn@(N3|=O<|V{>CnE-5@J)9ZH!JuT(u;gTmvL6-_7MyitCJP`#UtLi+H)V=`#VOBi2J4S#5+^eZ!~%"
    "F*VWs+u0q5d(UWm*C%69C<);Tkvk7SrsbH{u4{$+SQCW)#m1#*<%J-97!?roA7$w6&}S5V31-Jui~IiYD_2F*;BjElaN%x-(F*~|"
    "Cep~iqXbDR$To|`J+Scc8ZCc+O?T0ZepdaB2VM!f`o{V=CHiyG8wDCfnPd71N+PfujLG4Vfs~QK1@)#8G&q0i1owT?rd9N)PJTqQ"
    "ZQJHT4*fO59bco{r;CxvEOE}Ky_9*8MpZy8%$3wdeO>dF$?uFDHqqGIaT1MJV>Z}ced{*%Wro^RALg=PMfO^*@+MH^taU*?`bCJ7"
    "d0UIgZ5`F+uD*tbW0^g21`0eF_o5-7&W=?Bu3^sDcv)k4>F+KhV`0H8Tcx>qapCPcxQsTpSi9O&0nj9D_J<=t9brX#%tU(sXPweF"
    "hp%UcyT8YjLY&^H#`4g~PpFA7>y7>PN_T+Hh*==o?wl1Y@+LQg-T}SHX<!Dtd`?}h7|^xCeBY5Ci|t#ENvlVS03aI@QUz)HWtoG~"
    "U0hHzS-M_it1-laWWmsY?OpW2;U>iNA~EQ<jPoz0es=G~CvnlDy${Gp%SS=st-0XBbd#D$jsp=wtYE4AOCM&AFP`t?XZLUmU)XX#"
    "p@0F=q14|+_TYVrg3Y5@W28@ubRGAFruT5-<)LTfvv5@}W~eCDpbc^9^I!yE{dv`?)yz|i*(V8en)I~n5~Z+zO(n2!r?fN>?Ng*l"
    "3TH}vyl2L&C_zV8QGoWf9|W?&FVYd0oM43HdpJnaPj`+{f_rGlYJQHRQ{LYpA%L`f)spA|Pmm^qy74bE?K)N=8Q@ynt@`bmsLg;W"
    "(tQ0fwCoA6m}J(_XSY#k!m0m@qkTATF;!k3t3qIg<z7M(lp$mrhU0PIzM)!t!aOT<HJJTvFvrk6zapQJaWj7DJ($;gd#+AJ<BE!@"
    "kfPT)TcZ_eEnnq1S@?>i66qKPnv>pMGuD}R=bTxKYBB|2`ZIeW6~8yqVyH5CQKL%}2fa@sQP0XP5N6`}R}3E7&Uo(0fy@R=3N}kA"
    "2vVtr^FCjLzH%}hP)nS>lV!5IwBI43qcbcj8rNWa=nV?d9Afry6`j&ZFp(V5`sFb&3w7cp*UIc;x$mqfNyI)Ji!>G)5_fZAf7RU<"
    "H1XvtA&73iX<}--Fc#Asu?xXmr1n<X6Fqi$Pd*hY(xe;DR;>hP4UT-7WK3K*0;#Iz8JICyRj)}*o3-MEs)}iA&0A%DHNP9|l*dj5"
    "%_;RN-6QkiLs5wMY4FskHPI%ozu)u%$VF;Tcw)&(Hqqkkf0rrE9Rb5W;ALLPnAa3~92`H&VWQl*GdQ$C&s1|#^OA*bGYKLUP{Rou"
    "pMMDideHMbQ%<ymN%TQM^^%>TId;9(>JwTg(Et|OmztcIplbqq7^;T>bxt|5d*m+$rP@Q$e+eKzg)vvc{~5jpgtR<ZgE)c+742@+"
    "eko*G-_F3V&HhL%so3zyJR=ymXEk@SJni}ZsBs)V)|bXH&D7L@i0d(DG$RLJ`^?yEa^9Co9?^?oenMBGmL}p}H45$Sf}$HJ4|I&`"
    "_E$!QyWM3t36Jk|S)mp26wF6*<|ER+7HOPf;0hLeeRnz#-N4hXjnFE<pM|Dg#3q0u=)FGaOtJvDNhI|nq&vLT8sW5edcB?JLy<@~"
    "zIJ!552nx!l+C^lTM+>~oK6g}3Bed68eK~K`76Hcp}D~L_fGuR!h5lJPU5j^4ssqi%P~9<k(zipjJMnsPkt^7*XX^k9ERNYY0Vp$"
    "Bid9I0F}V>8#48VGzj9Fi-e7H`3Lw<pay?@hez%S+MWf-4dCT?gYDq~L86d-xQVny-zt`{NgK2nULaiZpL3O+dfuQ!J!)xMNKBSl"
    "Jc4)ueSSm8Y?;OZ$Nij*qf}qO8M32(%Eg*=*k8BihnUXq{9E-%+Y8X*DbHaN-M&26X*x6k86ee(#{LMASV|jT`|DcX309;5&e*}A"
    "$=4>mz8`SBv{NjA2t_ZZ0gm4(1*;B@?*k;hPl*IbRpb0!;p})ed7Rq!iWcyaI_}>0<$L;1jQ{+$0O2~hVskDRKJ!XDdT1&^NGq~z"
    "PO=95#Tk5zPmI@ND@R6W{@B6nlnfm#)+K!qpL1w<!X=pc&EoeS%bY#e!Pm`|ikN@D5YrB9!F|9i970<uiyNZ>M*<M6`z&>mi0#2s"
    "QGTg!sU2c>pTiOBVvu=_YT4{o3Xhln+NG<c{Hmwc{y0R*^lx{NPT`>L0p3_=hBA5t+-sJ;?h5IU_W4tUFFMGd`01d>F>^_=5Qw-1"
    "FkA)VN8S$BaO-ubxopSh>~cG9uHx&~t<Xx-??W=g_K$YbQ-6Tgu>2sJ1I!ed@`|Po>Ky8}HU^Mm<<wFSyYk+3kPy59-i48aay%`1"
    "R*RtMS;bt#DP|!!F_I@v$~o+t-iNZLo3kv~^(P9W{HndQS)KC@LNPVm)J!^GA|1X<kD=89*0c$UPb@=@`yz$3|1kTirHTO4pSr0w"
    "FY)xZ@7QMNo3Gp$)&c7g-|Ps3-j}`w`Z=shwv`Z<O!|RIJ#TL!&O6wh&<@jsUndL$#9fHQmh{xlY!L~vsf#snotX>gWk`X!p*^J^"
    "o!}3m3_QV5a#l8Acwf{GQ=vz>7Sl{2{5CE%FY2SbU;)1xMf+Z}qyZD3{+!te$D;rJ*nS}puu#x;&h;cv<5r&{#BSi04q`?_%wlkM"
    ")k64oyTBMDm1)p!j3nnYwui*s&)<Ok#3vreS4bD}(=l_+k3+bm+OoB)nVDeC$9~Z>j^JehByD72eWxm|c-M1`!?>!}GWaBl1TCx8"
    "eFi{}r-Op`2%C95pu*fT1+`Ih9aM!UVR)A5R}VB^UO-%+h-M<FDd<EE1<Lwi-jw)ha?N7xFv(3+O+_RdSItSoD$-){A@Wa>;CY89"
    "50@LOO@`{9JHp~2DCWRgcvF>9fNxS?z1Nw$K9Bu8sb4&OUB#L-mn5_s8DG<14P*XIxTVGDV5}blf9G5T{p(EZh&Ds8M;4%MbAJ}^"
    "K`yiYrW`3z;x<n^osneh%wr$)gRwflw7T<GugPBN!;IH81lbsAm-xF%MAcRCSdt0u&4C!mxw)>nzI;j!OsrfD;;LJrn3f#)TL#UJ"
    "JC<&Bc8Jw$l-nQOEdwM$uBdMB-?%ebPpSCQLFin9-6BE1Tn7o4`;wBLEj$<znNZZc#>R)3B%I!>5z5s+YACl9<olp5p%M~^y=FZG"
    "s!gmsgxQ<%B#n4FB(t#22Nw^O1qg;w;W-RH${M+j!OfVw2OwV?1RD88L(V@kNN9I&DFlNkdm9mqb*b^^+PHS_ZL7^At9Vh5WHJSI"
    "9?dN$=ut+*;$toM-1H5#xZeXRwN6e_Gp50hLWgoFJ+qubZfZl7W2&I7+sl;w;oZKyJB^$Fz{{6rS)STD#>@)e-q`i-OQLbQ%xZ4n"
    "b@1mh<YZ*DoG)lcr8Z<Ho6q8|0(Xb>UZx>Vd+XsQ`3FM|Gf>cpyG7li3ahoEMspRgBHYS*5=n4&9aBn^Er6&Q{o*ogrHhR;NA@Dw"
    "X9*o&%7z@|*9bY=s>bTK76Tlj`f(+xrBMLvH#|q);*ZNjgFkWb*$hTnBGVmyb^DPRJQfIUt*U7Ob~H47b{NYR#0+k2;DriqgxaBB"
    "3?qA*C9E|ezUien=Tg+Y8B*-=H8M?a*{n$#Qgdv%hq-RCpoU4;RzkrD0Wwa6N084uJJw=IDZQK{<-Yy=y)Y<(TXi@eJ9RPV&%Z|n"
    "Wc=47|HLARw}w_;--S?I3FoEEB%!hbIi1K&+vA&h4nvs78N&-;W!55NqFd}3F?Ayo5HTu)U&pIOB}S9y7%CD~i)eixO?lsv&U326"
    "7RtP^5QXeSgiU0cCLlB7w56TGD=@fE&rXTbE!Byr=x2|E&K_uVxc$6l(>5X~{}q8;7E`dAd~XBRv?I2m_0@u!yZAi!N(`u7(`v42"
    "g`7HXDU_?;x=vR6;Y1YS#OGgiqjl+!cp@jap#j=_i_mCUYS@~gyU|Wy8{qal)+l><P*v={fs7*jBMI)jb|jisA=4H*ms@+R3s#GD"
    "VL7W!C(|YwGE@L`8}^?rEKx}@)o~bP-m_^_5vMsC#@99a+K3nY+eGrt%sl-dDiK_s_$^$+@$BJrA0r-uzbuDd@d>xR2LWcbc&0x4"
    "L8jc!I4;QzVoErIubm#ZHBNs;1H*{xde&4Kgw#vjOmR0*)E#6GxUM6bdjZg9p8rbaM4g%p{HA&C!af$y%0HW7X_{>DgA6^W21H+J"
    "Coo)}M6_@{lSx{Q!;It@kY)2RiqeCH2Pfa7GGha*u?EPW{99XLp)7hUh3SQ>t!A3J_1Uqtjumccnb$JDzE`{6QR+C#!j3Ce)z1s3"
    "TTY=!g&zb4FD+Uj%_%#B7XeMVUo%0sysD!j994^k^vx(T6PQO><B_0y6S7H3fpubswEU&w-lu3x^Nbbab6<c`Idq5<R0K$7%%E@z"
    "!=Th-jw0u<#>D*(d;%chcsHBbT*SaloZy#A0DkzPO;~Ikdyp0?NZIFS-JIkia}_)qt)u-cx2n;=jX_JWAC-Z(f<bBrujS5w3e^}1"
    "@Oda%abF@`%Ia}*)?QqncT89?lcAJu4_(T^XFID9U(W7WBa47<!X4+xAS6lnGZ(~<XB-O^yySglLp>z|#LRxOm)d9hAiN#S$#G+K"
    "gT)4dsU`niQ<hX>ygYd2^zJLJ7K&!_X1>1&QKXKczy2YR##@)t^O09<i^%dbfkSaT{Oi8T9UVBB59O&1bY7`F+&6s8f)3w_`+#Ro"
    "a89v!%znZXA_GEg%P6EjNopvP`079Xcm6|zszBWMwXF@ge9FG02iSlO(^NEAJ884?nwQIKX0^u2*|(N=%GFITZS&tDoaxX%5|O4Y"
    "Wk>3Tn4G*>sjgHH_f|zZ3_K`ad$64-;M6p~B;zzJM>UVITiRh;%{`|Z@^*1Os99n*BfPQcR^8lofePzZ3FqcfG_!_CV{%y_xo<i?"
    "df-06DA2sGR}f9^f1Xu<h;+ErO*q)sQ8;#@8uPVBLB4-F85PdniS?G#M27Sb5Uu@qcU{VsmBw?<G(4Wh8o0*lY5N0cw$0ng3R3iK"
    ")WGl-kd>R5)WyJ}g0TP*JGhg@6=YMGMQo~-F6Af`_~tcRgwa*fJ>70_-3Dt+=b?-M+V##$aKz3g!6t$7$i)=5dsVtH8EZmQZ#u>a"
    "TkgzVk*!bsKjAwY{VWNu-S^M-yOx~luAOO?^Lv`7c36G*6hXAd6)F)$uK~?TNjP42*4Y#Dzu8RXa~B)P;N(rO!Ly#J5`F>7>DDPg"
    "li&b20uj{4i{n<Y=SNjiyt1yJLD^2TkErw5N|1Qxx4cH>fNy&3is0lRuRKS;&$)G9hk4rkVSoAj5*PTpQ4kg=lQA(l&ANC_qO|nY"
    "hR`2vRoKG&fIAG)xddGD^kZjli(p%!ecfL(ZE0gf{=OrlSKh-ZHS{}_eztf;GbQA6_>$B^i0+U=bp|=9k4Z^fL2;TK;puG!qRdTu"
    "%1Z)M)gG;FiQ>sm)zxL-`=3A#a?{)GfK)Q`5;6Oijv+19!FT)$orb+A7^CFn<w_C5iXU@Cii6GO&~4B8g_@{p-kQ2A2s!NH3$J#|"
    "6f{Qw{QBn18ge2V?y5Q#hRD@3k5nFMw&*z|T2hy`=E}GrNZ*!S9_!eBtlG3g8{(jCI2C_sXA$x$<M>ZGxa!Gy=0~A8tVQu%L#M#J"
    "gC-X~ezy2X)Z#Y4nDOR)mU@!Ith#yXEU!&6L&>@%CBrD>b8J$DJZ$CgtNb#NI-*-c5!Lb*p#9y(xIlqMypj0Gaz^|uGdcIGu%er<"
    "#59wV#%eF)<xVcVvdV!cScRBgBjW?&uRMMgZ;t+mzh3NUz}Al(f@U~Ey^4^|c>K~D0DZ=Z!z$hxY`~#O1suAA^9u-b*o*rjs>$|*"
    "89J)iro~%q@xC(F<blPQQdj_v^0pCn$Rlr2%&tH7(D&pFr?om~vRyUFMUC7TKLhud4E>qdUi&rAi}GjL<tES-WBfYY|MHzzm6Riw"
    "-W5TVyEW)%AT>yZoec3mbwKkgFm3xTIX-86D6qBFg^*iN%1s&>pQVO+9_uz!7|wWgG4AJei{U`Jme1a9ii+Te<Redh*FU4%v%8{="
    "n?GLMz+Gc0Cn}ggR%gB={^Yhk1w@#Xb|>=nl7PJei<Ghq&_}q$c0IAzax?GQ;h^p;vo&UFoTJFX$M)5L2R%-Dg;aeav1MfTYy6y`"
    "3kPoR69J^j+jD4^$z8Oq|7l5uMJbDIrSk9^S8RAY#dR3yn$m>*F^VeHr4PmVM4%ZTFuuC6^L3tOAv<hI_a#K&Di?hwOy}5fhyxUH"
    "fL&q5>^UX)1@NkS8#-5Tm97CMB~6GrA;a&TJ{Iz7l@$Yhv2(dBnl(2$TOV7TmBDJWqovBO>TGO}e70=*ngWTLbeLQ34*qTQ*34M*"
    "1lI@R;*bo>OT#_u*<CBojJ>7gt6%bx{$JPs_|8`x2%KnvZtC%GldJSNypMyMj#O83-r7kE6WW%I@z4u(iLKNWjSY4(ldy%L%C&uC"
    "e^lXbt>U_lQ_7{MuCGELhVv_rvKt)|jy|mZA2{_N&l!A{Pt7juQK`8uW+)p+Z$z%*nxeLCgQ{HW6Z@j$;{Y2Ew<=6|bdT--ISo5C"
    "gz!L$VCw@Pa}f#O=^`I*3$hqril$Y%PU200B|sFZLv_i5z-AZOc4#2n+BV4Ek^cwr5@OqCc^e2Nl1G>2gcDBx;3f15>T{M*)`ApM"
    "fQ*|+*t16I-!}F-TkdduX9tZbMZ7p3Y`FoP3`VXgNxC@7xNYAXzjxIjlnfBTPKm4R5OC{<!Ea7$gY*kx(W9CPG)BTu4DbH+4k5G>"
    "QdGgUKV=aFbyT?@3h>7mmIN+Ztr@A#n>=q%2KkiSMajN83(WO2)bm}RVe`la^Fi8rIl@Gv?@Kn`+|&1`Y8_*CJHa?7(4pELYr;Q9"
    "wp`wx1z6)W18L#rBMZyZNai&zg6B%$`Wd#gXO}v&GTrRpPs=O&_3va{Ftv*R@mqr5#$}np7MB-+MqLnWfu=)jo!r5}(~Rdk&+wON"
    "O>qRn5ncf7JuZ2;LKND*M3z8Zes5fFq5dfR&LgNXiH(Sy6QHN4%Y5}DeyyTKaJtMa%_Np$S9*^9tF+S3h*k}r|93&JEM9Z}{ux+}"
    "-7PnDT*1#SpWa%x;<`FMAgz!$y!fLca9woFSa0NviFTxTn6LvAJFrfrQN}FzmP12pWf{=O6sAU?<}F4RbLf)Ve+j^KK)4kj(msKZ"
    "W<AfVL9#$9R1cC-70dHTsp?yW5Av*Ao(#uX#sY^KxKaC*9$yEqzYxhF*5zjCgvln0;qw;CVT5QT|2jhRz{jV})B-(a%c*vzZH3Rx"
    "SWvz;ye8aOm=jzF>w)G-9<!zjCb5)K5qM_TE>($&)Nom)p=vla2BD3tFe?)l8uhi&6>#t|huHc)3D4tR=Xgs#2&Vdi`@fhvhdT&C"
    "o?Yxp2iCVV(7*PrOQ!DR-IP)i;b0-39QN{ITLu>%pAs(Q?(%1!wV(?Qs0NV%{R?$DtRq8Z3gGK!JB6GG7|+l|?7JdrT6jFO;rv8F"
    "6LK)3@5s!&rT?Q;m~K5f{p%`KukN>aLEL60*;af55(N>?>|Q1gN2l67!5slYX0i^l){!#?DyZ{~HH6ZkGMzmYIc?VBZL35<+8b~J"
    "-4j(AXf%rDawOGBqa4a|*cW6>s*b&mu`%dA;KR{xsn>|TP5pjt<e8mHw->j>L^E;$%P*(@85_uq?3zQKz7!s%op1DP62ixJ<LZL_"
    "TKbz*kO_dx!A+FCd8}bEaF)0>T4NyIBH>o3?Vx_x7KHTRGC+A&a;o+^qd}6E{pPi>`ISIvX}3amv5Vin`p=fq$YiI?!u$X6;6C1|"
    "pIq3L)4D<_Y)jUvF5R`p_v+e0xCE`faJL_1t}5MQwZu1T9Nzdn9=)6S)}Ikd1=D=GchblVqcSddazeWgRaz9bOFQ_)u*Nc{AcWxT"
    "*OUKXQU~5<LF{6Pc~Fy>2EfeJ@7H~lm^t>Q%|9#6QWoBWhyTqZAv!nU*>;3*WtEy6dVlwt=Q~xLtHOF9>)U4%#TZx;rYBlFO>>YR"
    "B0KBj(4W@sIg*cjd(~GI`c?T>Dyf(NI_!xEGPE{2B$ONYm=R(1{C94qru6bxf*Tk+REoJjyAl^d0~1%d&u4qA=!S_wCa5T6&;6m-"
    "b!{n>+ZjaRam@o^M|6O|Z?qiF`%TSa2r}XTzg|WO4l@=fhkDt=*jx@Sm1#`2sWajyIcJgVPHtuVC1ug+q05``T@iZdMa}-rWE5bY"
    "$DjHH4vq(xoa1d+^Co8`fM6N^&Or?G0u3e#<;F6`Jk=m@qq(!WGfTWB7Xw<V1e29+Jya~2T&B}uDWU|dm-Zf(Vfv{^T=;}>f=XNS"
    "FVpm3wA`sRTWI)czC2@*Jn4|++n<0FrspB0p_5@?zw8n>H=(Wnt{j7C$O#uvzoy*&!N?rkR_KtKVH=_|%RwlWwz7?PKSfEhGY1o!"
    "&-anSq1=W~><N7B^W^)L_e*Re{Y6Nay;B@4+|RrwOC<_?h)-y@2s7sGhl`9^V6$;Q+=Kk|EBqji_<&VS;2_@l|1AQHxoq7JPx`xR"
    "8=Y9rX7#&%^gXXQu-3)fi2Rn2Yiwbeb<9U!FS!Z3Ov-f`p+*?7bAJBmK~R;)R%fSr*C<?-+}#NEyHpQ8NYwF*0U4GGOG;Akh@H!K"
    "j%DH8H+iu>{i{?HW`b?PX5D3$5{<F$X{H5>p?8zAhMeX*CI=G=0%Ajr;goH5>sH(avddC*<O6@^nhP6%XJw{DMY6JGQs39RvxUz>"
    "23BG>spNU-3j6FH{8CzISp@f4{nVO2w78*u0#2;aF#S$0BGNr{-Ot%-1y&dLBNE4=BA}h*w3a&FE%3m@56^6n)3dx0l#R4{mtARv"
    "GRY>=!|eI`FGwiLy2ThO1rw{q15MfL8%q>k>0Ev>a9IZ}%O$8pFdxc*;hlSYLm|zJ)<<wq^`enuqRe><7r|S_h?O<Htp9dq1lT1*"
    "9$Tx8FSsQvoZ4(|Zl+=~;qjY5>rv3Tu9Xd#nP@NIFb{m)5_oOmyg`Fiy9NedY?DpVEM0_Zq+A_NPjCK_!>7gqQHB-KsYa;W4S-6U"
    "^RS#KuP2(kHbc5!wU`KHbQMW8^~GZFg^H9Xc-VViEYjT8*p8dZ0M~nZ8nCOV^27DT(fv__7_SM}(lStwE9T8!5%y^Q<M!(xR!fR|"
    "fMi(<oHCV74!Z5Kn&(8+*YWn6iGf}16M0T`o6<UCJjo1&0JgZcK(m?@x743797lRA7KSJpaG{HFQ6Hl=ORCf(PUq4753?&~el60i"
    "y)QV+D_2}q1v9u_x4T$xfy$t2V1mDdSqh)6M8Fq&gLLo`2hbk9CrRONK~Pge-t_ANVF$zHb51Wb*xT5Pmp1*O658De0X$5*Uce#f"
    "Jh^jGXXx6B)2*A*lR>?86bO5Mh{68=y8aOTzJYI?5K=y;axGcGQjSaoh(~8WlDcu22|s_a0xGcRxlaBC6)0od&}jFNZN$aUADLgV"
    "YBOfXq7>hBMo)aT8<Z}`-RDmmEHN~QV7YuGUW-irC6SS%w31<E&d1^24r_X>WA4O2E_BE>bYZ;2SEN7AyJc}=O6np0aIj*TM4E;E"
    "?`)+i#e&YWmme$n3(k@EKVE84NRV69J&o}tQ_ep^MP!9<h+EDwR}W4h0N_8D+g8;5s6;LT&^ohtqeGy!I*k*LFH<gMC319ruiduS"
    "9F*2ih6$~uy{aUC@FaP!K$_e?bhPCD`|(rO<)4DfR)&RWzIlAKS&DS+r$CzI1apjhIN7kWn?RI9I^t&O&vuiyF0MH4Zr$yP<Kznl"
    "7`y>}m5welNrKbErY@puY6zf;io6@4j=~&5*@?{xJgp(+@kNvlW<Wqcd&=c|J%xg~xmdO!tO<!YoiG0uU8^@2J*+h^t}(!F;>8L#"
    ";UQ;@;;D6WJ=u7W^YP4(o4y+(yGD?ip6vz^Rw+o6vxbB$gZ2!uOl0fU7Y%b^JfdP50vM=wb%g;qqcr05K*3dSyg?+N{MT)e1qSxN"
    "3E-%7yNN;R0F3HF10z}SZCV_&?ik}%HMGJLVUl?{MD#325|#qnfJ>dzylb8bz!Uyt#@b7^gXk8x=y=mjzcXapPv^igGcA{i{~9cK"
    "hVexL2kpW(CuI@Ea7Xw@p`Lx5EmxmEs`2-pj>h`}4;N4+#84wXs1JjRM6w#rRl|>HW@w@%YRe^DGsglN`B2@6pM4DvlfDubqhe9<"
    "hm8`{W)7?jIeSv!6|k-7=78JL0pwO75UN*^oC)u_Va=YQ0PD?ZgU(2;ALRDpU~e?>tpZ3sgq|PEpJ<A*h7#q0;1Z}{@eX39vh{pe"
    "Q!t`hDFLJBSAjr-JIOS%<qBhY@GZ=mzDsW*9!zT4_B7ZX6BBLrH43MXra^UEe1syw3FLWf{O)m{K|65lA$xVf-1!Z3yhlfROT5)D"
    "IaYB^RM1w3(e|)0k;{m2Ijc=0aa%>xo2@O$6~t`Rj1%f?8NtT|lMNC33qJsY4hYK67sL^uczri}K+)Z*GB%ynDBFZG+~eRvnKr2l"
    "9!z31nJwCz96^|T)yDyYMC$8o0trS-Fc!Y;C02F#lu3#GsQbK+Wh@yNdTiSeo@`7A;4tm(^GK-2m<lM7?S*&k7;LMTYxCKfk=#_{"
    "p+Qh2Vv)|AZ;&}A1_<@A6hOdEyt)|f^S1x#x^5+uiP|m^>L!hJlLIlW(2~RnzWm+2j<Vu`)*SR7nw?1@OU+DHeB2{Q>gQFV1T_U!"
    "B)z(jHalTq%t{sPEc672<9ObD`7n=B3Q<71l%|{%h;zLJ_TzkM*pu9Ny)tUT#|^K#x9wnqx5P13>X}zrj!Jgk@|13CiU|QD7)Z+a"
    "ILlyNg}bH2R6#-|Yj<_3k{=gD90{Hp7Hlm@qi~z1jDz8-MVKS_HKCwM0DR7XFMX2;ll2OqTSe;|gL-Nqs;b4|4Km!5UdjoER)5uF"
    "if^XS?w8s%3B#|9;@kO||7HP;cNvMi#;Ar{P%2U;ZDCqhw2L)eC0kk@Zc@{HS(4_UsV^-t@KJWFB?}Wmcl{-nI`hgH8#0;a3rC~V"
    "oVgeH7L?nAM2kjwvT%1`wTV3JAXjbu<%gSY0KPEbj1lz1(Js31OVS%iT310%5#I^F-5S`a<Z!VidZqxl>@(J_Xgif1*+^o3Cs@?q"
    "E2Ehrxi)lVEJxTrb9_F&nA{yW9%y-u{cr^!6g%0731-!<J1){VU1A!!hoL9g=VRK!LP4Av7zfqV`Q_1Lff8U{vUb4lsVsH`;nA0{"
    "{ra)X;^iz(i^j|emJ5k|%qvJ5qM`ynwC-BScDx5j0I>NP4}83n#O3UXFj4z*H-|^KM_*14-or&(-zD$eWCXwLyFX$9t9~>O42N%4"
    "Vzr5#pdg@*TW~d&;ER2Ze>+x6C@RDWQX*hcH&IH1K;|5BM>q59&SA3}XOy}60W{>mR2Fj&97j46Z}i<d(__H!x6F;x5NpLrlapCd"
    "tg5t-lwj<<yWceH9KBaaNM-}DH9ip!DCiENYwKolRmZy0xI;&UY|tj7{@UJ5*yWuBj)Zy%X2G}=s}%+`M)F=sJJ~E)-H9WKxQ@p`"
    "KBpOKBcO=6!7-OUk|4T6FdRF^6Vb0O_ufV($m=%->I{I*&-r>L((>;pG#?NcXN>gO=&JO0{BNu>*Zp3;u~e{+=^rV7R&hgtrdW3@"
    "TKIUPQ$JdsFg$alCK)1^+PPOJ*n@@PYo_;ZF}IoHCp~aMvlhd))scjw%t`UT9u>a=qCqk#<3ru!tX<_$)Qd~;q{<RtQdE(GoK9@*"
    "kA;Z?kJ9TDq|81yOL)BM1~E9dyGHCcq;(~%IuOZ_20nLXtlQ@3KBs=}H9*^q@)+#g7x#sbmr*y<70Aj^4iKfVg_G3az*bG{MLEcl"
    "cPN3wW9eECfJ{|Il%Z_}pm6;vQAXnX*vHPTe*r}nW@XW|1-{GHq)N;aP@SUwlnwKh$TP#1G;SxzS@aACO77B2Wl*jD_u6Z1uX)J}"
    "*VAqtD6e(8Q?O=1=uhoezt2cMu>vgrkU|rlk*Fn)h0bs3HWq7tMU;{>L)amq9kh;DXmPZni(&zr#gKI3mcAcuPC6Xzg(&-cxxLR5"
    "v(^Ye3T*AB+WsrYI>2Yo^Vuhc?yy_18Qyqt90<{;8TrBS&*X91wL<p?AymXxDD5PR3pPydQnOTyzak$;1QywqhbIg;^lWS|n^ks="
    "U06rDW|=PLm_)vlc;Z1<G>uN}I%{2eG;>0o9lRxk0GfB;z}CIk;sd|h73kfXCCPj47Gd0RcP&7`!|P~-{z7<_svRZJFxwCmNakIU"
    "m|z05(bB)7`<2@wo2YfY%+^^=h1Th0kY68IN8?MApl<}s4w&UFr){n80s7X^fjn-w-%W#Cr*6o^CB_oNl?86XorSP{(f!?{qOM9$"
    "7lo|Jh&O!rPUC4>%<+n(?@5P^jDC*k)dR_Gwu_*Py>^zrj2kZf4qpjHN5^+oFB|FYG!<5_?|9)_>h?BLiP~DTZp2l@zfDWtK$~57"
    "mbM)J++62G5Hkhcf<S%k7G|;eD$(q#B8vjgfC5IDZZ%_cjPli9ieZ*lHsJ?va#RI*^*O&lq`iG21xDt+#Svb|bgzUIJWBjj>wvsI"
    "K4Go&vy{{kxx6Oy>bFA*g`3RYe*U(kDJvrJ<+;SQpIcloVrS0H8D&dEFCFf4G<XZzs7DPQrpJ7>m~MsMj}Kj!q2SIc%)X2r4MJ;o"
    "Jm`|CIEh%=oBXo(<|~m_kxuBWSw?TQc|%g<bdKlC0;}G1FrV)>ZjA}2Ed=(T5}JrnCVAJ?!WY;8rwbr=8l1peD#+z7nN6X?1h)6U"
    "YtOq#|Jgp1Fh9S7T?4RV*kOi+?uWg1l_Y=z%p|3Gw~-+=d8YJ*MsBE`tGe7r{?LcHzFVfa%v|LyI1yOxruF;NP3>3B=#HSW*<{Et"
    "saMH-u#A;uym<FY`j;XIjDk1BMI`rFg<>2_M(=~myzkvIt~+eic@OXA+J4pTz2A*+&xxw=L8P~ylS>SBLtkP1KNu~g1(L-=4}t~u"
    "WwRf=iCuQCQ}kENW($<swVrMMjM@Lnw;jIa0(QD7OG_`x8?1UpTBq*Fw?m^R&#{A=-ABtYKx$JI6co=GYr!G7J$hOqC%AJ-<771c"
    "p4zp&)jnzqo+6rDnDAXE?kVKVLB3SSm>=BjqLyb&=>ll5XM@e*rU6798!HUK(o~msjJBJ#xgoo#xw@?8#sgARCp$63@HytbDzGE#"
    "wkP2LA38sPPd1h}0y}jri|2B*hYF#=1~mtE?M<Yk2wx=zs!3Wycctof{@58XlpPgS@R}ulI=qfb^gsP<obuDvavk5;eBFx4fBi=1"
    "o=$Bs<U(0$`Du<`OhCl{>eE~?Qkcp9(Bd(Kcs;Ej_5xnxwb|~Nrr<OQJ?=*Xm2M(wCInMxLb1I=tv|$mBXBDf0&aeSlyEIuLm?~N"
    "W8dq0KLdz?&wSng91kOR)i>mZ>9D#FwFF&slVdU}um}@OZKq9PniOl}Y5#UcDjTCfjXZj2f1bP!QzR4w27LR<H1@Gz2w+s40$_gp"
    "7WPXHO)3b<?jky_#cANJb-(}m_lu?Z$Zh#wxkb|R(;6{xOh=G`ewHu)q(hEcO~br7LH6WRh(d{O{sV3yUIX3W#cz28o}{mkLDqKi"
    "dPTRlM{J>4LH56(s;hFL6jyM+>ifEX+T>f$N|}l&HKnnFGfbseOVtrXOQ-Yh<Cx|A;{u9F{w4pB(LkbA0IvkqpL-<Z7zmtmh%H6P"
    "p`W`F_PvPk2H|Gdva`6-d08wdujvx(nM<X2Q14l=ObIlY`{OYyOtPeFXvB_kE|AEg@9M(lH|}o7+F5W4oa4-Q!9(0DEDMME{@~t)"
    "2HQ(YA8yMv##Q+GmKCV2>0OXYa#qA|v36^DO69y_18ktDsYR<r3>Xb`!i>&x#W<?&kAGb;2{~|iQ}E<g!gBMnCKt2g7M!E4!t-2l"
    "65<Z!Q-*>nQaj~2R5q4WzKnv&49B5HysWid4U4~p_d%rRxYdAU;|t57(ykpxpqpisQYrL3!8FI#t@hh~5;o5WHCOn?386u;7H3`K"
    "?nh^ME-WR)WKuxK4x1VA;){4IB_ISKy+UZ{v+&WB)rl_yQt62(6kR|==nL-40P<&&);Fe<6c1o$Gv1u_;3FJB+Q8erDuR4D>lbMS"
    "X?ilzS>aLWJrlH!q$+omZSH$kwBR0~{ZEKlScRS1=vZGM9&jNSX{qWl7=+8#(%yW6jWiB5R>y`{YMor4qax>2GxmeOw(zMs;a>4q"
    "r4^#kPa?|F__>)?31rXx0C^tk37B9HD@3?Ta7-wBg!38O(9p0(e?vm08TM;qy<+D)HP@88j=f8$6?>Uar{bYo?<q)V7(rmQvXo5}"
    "G#fac@q@RQ_omls&aT2`<lkmUMO?97H?(fn=@h8h-cVu)bnZUM)&VTFqt>^=zcTxa>85|mJ`NIq&Egs%VAu6$lICdx&D+!g+kWd_"
    "VhJtjTJdD`Vo2T<e<8(~zJ3i`<76Qs!l~B!V=PPki3S<G`u7C0o=@_bmqGyZ%et+nPRU0j_p)O;T-w@>Hyi=UQ%rI3jF;l)B+Coh"
    "0U7WlACR*XT!`f9PN|5*+uer(q*1)om4qBV|30bNMwz@8xFd($m@<*x4QOVe(3A@U@CzkvkNdbqGm<5>aT5wUX*kx@8>r~@D@3CJ"
    "50#@sTgYN-4}>SE4#x^~=c$?;C0euBVPJEiW9H&4Q!zMt&SopHA51S)?u2a5vtobRCZrk^{O~JaY}oyVBh-pW7kg)1Kg@!2Q%hSn"
    "L>BI-MOH`OzRjk?_!+A)j1Wi{$d-*y3lrYlW@W~>RcDgn`0Gitfp*oA8g}QOEq3Ri(;RSSNqzAepI8fR2ENZ3Ptj3aw%W-^uDt)F"
    "=bjy>Fwn;0AwS-O`Gp7@mP%-JZPj$tL0Ext#dV0>D+G4puRLFDU3`}7e8$*OFWk2$KiN<rI)ADovI@+LmawDe79p;5kx@*#?gRv4"
    "Ysz6BegE{Wr#%1&kEK0A{3prxv4{Z9(}UrKul0B%UpwUB46+^X2l(xW@w5IuwUuXFaC47B26r!`t9d+@A-Yu89Gzqdwin%x3pYXG"
    "iH-SM4unI~H#r<e+EP_F_Y8I{iZWv~P{ss<7Nzf>GbJ4-!FN(rLj}x2`9AT@dZ4CIJwLiMnE6v^SM3MnK>t_2g}XZZ!!3P4hZm6S"
    "=<|N$25whka@NIqiI$ZI)H&8XUpZZ?8V`wP;8?lX?59=J`}-_B{%rlgJP#4h{N+L1Uqeo%{TpF!Il1BVuKzYseNEkdElIqzG{8(E"
    "=awU-GBloOFaeIKFx6h45F^&)zzs)UQKHA%0E@9?Xa(B#zsE8wq)Pcg1*d9yk4!`RCs<0e2@qdT*FW6ODKi!776OJnF{;gVcq2^z"
    "YHg4H44wQo*AP<g61sWTAep4Nw*pu^)iuu1*8Shk*6#ox2g))4=+d7uF#IfhL!kcfyx5A9l3*Oraalq$TrYi`W@G{|kFd5cvigsx"
    "1;nrg!4N=W;jJ7fCf8k0#Hj0A-vInvwXaTo%VJs+T$`|)nCO}5ot%x9;@eeQVU`PQ8&`3IuuM77ow3t$V!3f_QtciNV9I`Yb#rwi"
    "`O4EarFbRVQgu+W45u&nXQY%{y^?b?@$lcZ4e4A$$uz`DFm~j+DN(SnU2JM1A3^LXzECjR&2CB9vC*U10mEtpPbobO=I*P>8{t3O"
    "5dbVeU$`9RF84YXrEZ4wC+@iChn$1QyBdAs{Z_evMMgw{*^5+Hfc()<YMXZ@)0FDw?8m25^o1`>%pym`-{mqpli+w*eA=y2LQOCB"
    "yntHBzQa}eQbG$iH{1T2c7JHIyHqwc0+KFDT%A5eFwEUz9_pxD!X^_l*o-Ducvbn~BeFCZnL7^amGZuO=9<Bt)$`c9Xba&)Tp8DQ"
    "!VfNdcDn-SrKcqmcVOsPQYjXM7P4c}TnMG#NLW0vR3X4m`Py{MfV<ppO#y+<=BA`p9t1KQ+QT}m4Syqf>eqD6pu!E1)X^HIRP}1-"
    "PT4Ah+Z`$UUQokSrmbed_oqu?L31KQY6J@La$#k}2b9*We4~?lL%i(|jnHYofJNqpCM&Y-d~@0W`kw+*^lsO-ksI<9jE76+*fn$L"
    "IyB6`w!P*9!HF|1b|$PM^3u&z(q%urN9`XLdhJ&tq0Al{=4|oQaoz#VfZeNYLhL;{+o+cn7>un`yDra}XJ_vidoAQ@h;37J4nG~a"
    "2C5^B$upv$J&~e0{ZGKx)^jt6C4ZG?$xNOk%c86wakCmF$o$bpXWy?ze&RNBz);f@fq-(5ljN^17?j;P&V%K1IXNL+|9dW71I>A*"
    "0*h|U(vZt8#Gr4OA$(LAxN$o(XhMi^{+T}Gg@835f^X3e>cqZj{naX>O8MQMR{z*?wU1?S0*O6Tb=U=XeW0TN$#NhoW{s34?b80F"
    "VCxJZnEYHkdmP~6Ns#yf#E%Y|y3`|*SQS2KETrs~C60o++&s~;ptT=^!^k)@tC1NE8P!4p9x@F@8&Fi|Prf<jEmJhk<$s0nXZK&n"
    "E#(y71-rBp<~+hKGQ1prlp$RQlf{cAOQU1*f|pt;&A!odc{iHE&YoZE`pg<l_z%p~jDJxb#TPbQhYT0AlAqbTp<ky&3Js+x`R|TP"
    "B^<5Aqwfh8>9CIk{Yp)L+~XzEymG&|JRtEeO<`G$HN%yUdG8LeBov7Q8Za&f^AdTsVuj>-{$dIWd{-`e2(OB9#9!CQqbOZ#jwl5c"
    "XHgc~ZMU5j{S0m{2}k3KQGTB4UXCFD4=9sQnE8Q_<S?NB!-{`-HjVCD<p9_8h>Fzg!t_D<XA68--e3fJlXg@d4AqBouWs5YbqEAa"
    "11xbZt0u4`_p9XCXS+|Tn?&JjNN35ShB;qlE8Pd7sbvB`($625m-!fowsNXiP<B9oCB+!h?a(f=cOmwCf3)vul-t<2fB#gOJJ>O4"
    "Nq;&=Scv76!T6i;Sn6%*^2~ZtkZpd~tPzU+nQOx1k{%b{jXr|?Ds$n#xN!!5F%|0yF8~3Ohj{pk(mJ`7i!p2;b(QK|6F486Nf(U6"
    "<K4$}pve;qufg!94!}&foGgKWn=i_8j_2U3avDJe9!^RovBpp!L$Hn-M4s)GoDFD+UA2>)?7GL{)ihae@sdtd6#M-8vb?ez@{hwQ"
    "YGCVx29!f3|K8o`Ch8Pbm(Yw0L*!3GG85=Y7Z{!ksp7!BQ#}yGgi#V!L3N%bvDuRhG~10c7H>%m?3@UHu~2;ua^ldHYMj8y?AKr3"
    ";inj`gWQa=irtgTJ}>RE#pon1l?f<;!2C{8F1ao3K%4tvQD24JHYkNsw;zue@5111ON7vii?_);7y-lctb(Fd6Lh~(d-XS+?(wA$"
    "GRBJOkb{S*#LY-ycWMGxaAzg0TM}a$?=h{7dcLlMet5@G#?)R^2ptrXd^&D+Y!UfM#e;ILu_fk4$!6!?_h&4CK=rI?)Fq>e@0Bp4"
    "fvT9CleHt^O@2mhA==f!<Z*MS%KHY1Gu4)g!j~r7g7Wr(h4P0h`4S5R&y4gK-74EPY1Lz!lTfqW^;ba#IG@qU*(5wi>>#Tj;(s6k"
    "2q4mzl>V8KYNo{F%)|nH@ffVOhSxvwX!Ko9HBm2ZR?HdMlg+HDPPAgh?UZj5(vLnG7Yyf5q(M>Ivh?ZNUb&mWtq3^H|FS|eSMWXi"
    "5bUiL$#q!%U8Xa?y(zXu2-Tj~rni?YZ8TaPkXjM#$GDBcnYhVKj1ct<if4p!bnFK0t@7vDO-o+^Vwab+Wod0E_fMx6f_4o|PTByi"
    "L_^<pxS5ECk8B_!hw!RmMG*nU9@NjOxxT<)vN@O>B6_V$eN2KwP?_o)H{K{K-;0^w=E+RQ7RLCk(^=%~L)*l7Z8dUD4MHNOIp-fi"
    "l)%lR;Gg4x87@JibUyR)EL%$+VT(`w%E{n@qYs$7;mTBS)N+tCv;d%r{!Ieo!j;kFDNC7-CJVG<t8@<(^)53@SS7?APaxCHeHpOK"
    "mpPBzjQvm6T|l@UM?y{AG+>X<f3)dcG-Py5Jdbhd<5x_3%0B53NDWVN5C%NsT=S{7=QU;VD}B8?kgvLJ=QOVQwkL<dQp0-ZG9^x("
    "ZJg`bQU<K}x$x=2k{vN*_<9sg4fLuz_^|Boo%M%~<$cIbY%S1)KE{Q_o42EnvqgzQ6r)Xoci60vMI~x^UQhxpf7{6ZP5vJ_3p;$w"
    "Jt`+vcysY~YEnmiiiXHzCH~O-v>geZemzlh)5l&L?E8~S3A%5U6^96WM>6T2vx>Kg2mqR>b%LBqzWTq8)z+8l1V!t`jg~wS54iQ*"
    "Opd=zB6aHp;B6|!wL|RRAJ>)@fhqG>j&y6omkPnEixr^+i)H-eDM}!9r8c~=KV>I`tLTO~<mm~XI7%0v2KI#_+U%wbFA!+-7t=-C"
    "D5D`$jnV$Sqg99U)ZM672S?v3!m*-zHov%1+n3Jzdy27zHrbn?6~M~JkwlnlLrqT>uzOQnv~T&r{EzQq%wt$Run(G}cbDFu=YMvc"
    "Fh^83rX4AS(O$++Ja~SET2L^PXx@L1cC>s_RBfdOt6Bp6Ha+q(73EeC+0TQ$0zr|&;U+t1bz-$DFk-tH1R-nWISRo8y#om*DA9P#"
    ">R}90<8X&Gpbl5r=F>o02GQ1qJw^RgQ+gfUtvo}~C9edSK*Fjua1Je}Yw{CGpl@Yg>YT?8qA25TjX4PDgBkJaZD@wWQYn@%X7}Rb"
    "!1;In)v~VzoXMv$@Fc3n?$48Z+r3BZqbyr7&yl$8FI+s9O%;m?cl?>2&&!7uI0hL0h&)7#xt|_tTh4At16V(<)JfG0oSv3X+8=SI"
    "u%<6+4J#dcGCOv5nq7ev2#Y0k$E%arQ1WzyMcPX-O|)>P!u(&(j|qUaP3Ky;KLS&Hub+{pCZ0F!I?M|?gL4RM;K(n)B!TffP~IHm"
    "Ut4yyi&mtTsG%W@Qs>JiAyN=WDuHiNyE@=Wmq<v10UFdWPD7}KK=WNq!uFntKJ;wFCh2q5F%o<W%wn|M(LUQdZ>OsyvBbd>m1<Q3"
    "W?Ve!^f)L)P$&pIrL!Ne;@WvL?;QQcEg9mx!<wpyXGTMou){quf>%lByzW`cQ@I09v{AQscrB;&B1qS6VZYSywn;Q?&Fx0RscAB@"
    "rNjsC&PGguT}NXiW2Lf@*2F#syw387Awa`5)dEt_m#)?y^}?LfJFS;3xThoao^#6y+;)Te^F2s~`$NYx=a!R?q<p)JYyomzEUy@d"
    "i3dHAT5CRPX2WvzVrd<ewpy}34`X@J;+idnL=xBZLzu<@$M7%6Z2bPm7r4wXk6IRu@oZh_$Ifwm$T<fR;{3~X3qLN>S%9EmgHv8X"
    "u@K_>N^5(>w~?@N4F27R@8z`(iwRBl5d7Q*PWY@M@+Q2s=}eeS`vURb+b|NDlujoTT~nc9lAv&XA0_sW*MagdMTk;S+M|Hu9Tfed"
    "a-bM361mn?Y>f&u#EieIplyUYX#tZ2d_?LlYK1v_KTSS7G>hI&QEd`Gn26TCUgGN9-ag-7=e-5o;}VO6uLa;}RkR$$+pquk+=hGd"
    "+aIzqefK!H*HtxAkvYDL`VsD2#^MV8(W4e(Xoq;$;+E3ni+UQ{D_v@rx|T5g(h~W%th#|3eP{xZk9W(d4Lx){7De2%<3B``E(PtE"
    "C_4_F_F1b(^g6!vN_;1g#z@_aj$2S`{Du&NniyX<B|ajB1+I=(zs6N&wtjWDp(gCZ8g<alLrn5&qO)kJoB$~#)%G)3+es!MpHaq9"
    "n_Yb{!7zdF!ZAP4uQSvJu(3VQhjxU6>GqIOu=5`N?#=g3q}2JD(%r(L&RpfN^;Wt392bK5un?TfDNi57%MQ%pb@1Js0BnTP#iBMV"
    ">T?o<(270uc+0yECk>3YrqJ6T6?ZP^nx13dlT1w(hr}^2j{_Yjp<11*NrUuJ>iAfFKH20T2cy($;{j1eR>bjv92?6z-9A|W@#p%-"
    "F5Ahe<xU4?@)Nb?PX`Y936K^7VgBbFYqur=)>K;{Q(5J*S#4|o6R~jSwp!MCW1J)CNJynZ#}Z(yoc;7F5;DR(POFP&v%xn66uI0j"
    "1=?J6l$_G{^k-~#>TDTr)pu;m;TUcd4y@Yfv96PC3ftwmSTvZARec2=_4))kmQ87cxRq7fC|qYLYdESjNd&yPZ2<E}F(KCor}xlX"
    "AU%~jZ`OsyyocJ%)F;Bp?x>1{Vt|?AP@5ohwoj0Wpyx*#ao#*dGyj6u@Q>3h?iA6l4^bwfFGqP?WbFOg|AKH+KFx)2c0hS<<|LUk"
    "K{*lZ;A%>(wXU@^m<eVhf<VlkVsl7Mnh5^M!YjG$TQJd;1t^4Z_-pBMmf}-}yBe(5z$Z$zo0HLT>x&X}nlb+C{_Vz+j)>GN_`%DN"
    "BP6RYF}(X9W+=%tAR-s}WZA~;B`BlQ@S>SFOB(%tP^KBOy%}IBK>{>aBHEu&T3*bUg28p7e4}y8?tA9}hffYP?sFyo8*mKrP?6I4"
    "ys9?V-<C4hr)vbZTae(6gr+7aYeSd%+-MJYv_fA!jKShlT;B(gr!5)EAr%GUsO0Rs2Eo22Ff(R022DdgwJ!4t$e1_tTf6BCp@d=i"
    "N){}r&tnS;>aa>&U)%a)xeHZTSw(ofIEN130|&a3A4;E4dWk!so_MJ*53@KIk#Q&5YMJE%QcjEw)R;4Ab$BR~VzqZvbYb{~H^%M+"
    "QlIDXP4gd+$b34B4lJ*=7ZhqVZgRUyw}O5p=zl3TxYHgCHdMffplzS8x4#4#v}dYL-XZ;=Tkj>4=CgXl_dvYW8NLgxM(zv?g?=Wq"
    "&8xWjY}pr}40zH`Vlbsul;}tF@`b6V-sPNt2ftny5*KRU-5bw-{k^BT8h{IxveW0vMnq)~U2X%+4;p5BNEEaIPMY{G?b5GD{WoZ2"
    "Sbb@xFq(>z*m{@+hOctL9*`I5&qaRlfbB0YqEMee?y<mz)ib)(a+;p)<tR)R_I`;-*0&O;0vW}gqp>4Y<QBrXxL}y=Nnr1}Y~`$5"
    "Bd3uJ6QhP=ujASz`_xx3-L?(%UIH47&;PqTkc2Yu-yu=R29*Y^PZ71qKU<75cHG6txyZ$R(}A7O_gc?q#O}r&L}iJHKfQrkxVj=x"
    "r>3^XMG4`JjQC5_o-(t8-3P>&NsG`%qJ(pq*RoOf6`vmH$$!lZ%yQ%_PJe|$@@}(zODxd2vcTa6#}OY8Z0;Lc1QWG30KrOxDh_z^"
    "I$4@Jz24R;2Be4V0MY6JfNjzn)aY-bJ-NdR4$A}dv{5%fH~5C!j2TCRj&`(PAH~GwQMHJ;1~pSPG-A+SFeK!L2*#N>+mlRtnpk7C"
    "_50W)w8smtrr#g9N#MtySo|e(+%xr{kjX%PmXLGp5hIu|;a#?>+L5xyJHFbZLp{ab6=RI?gedsZZ_XIVGVz&!K&DGARtDwwIF$hG"
    "TZ@H(M)$H(B^ZfwqHkpel1f8H4mg@yY1Sl(&N+-p0l-1Y@7Kv8ok2!YOq%}My?T$*pC)ho$oLYG23*f&$Nx)oH#^1PgL^PF=b;NQ"
    "J1ynv=}qLh$8h3yI-S52)>GqVSEer&k0W<uZDwj$Fx&1zPvB<h+zFr-;ybwy-`Yd0HG_>WGhP&8@!&gx3%9h2=k}`vD$u5Xhfw<L"
    "P>$v5A$QCXDgE+e=*2bI9ikto)iHjk0)k3wo^-WFnk~7J=%41YeeYUDi6m0Av1P0JV1gyq-it2hUZ%Nk89(31NnwIC+<hMg9si(}"
    "tMC>}91gE^u%-f#MUqUcN75ClFxuc0sy`uepF7gbRfZ!jO3j)1S>hwspb70@X^DQjkijXvX=ZkHhvV3z?Uc>goeWdU%Y_;M`r`PN"
    "y%(+VT&@M5sP}C$AhFqbHjiLQ>NEUrX_vb+w`OzPQn%Cy@{E@a<!5k;^n_6hcLn3X!9{sT?7gLz!xz`$2ngp^5m;VwOpHMCo<7d*"
    "7?1e0xG3=t<v)<b4c$E)O{FzHHH}`=ynLJ~*NsO;aKxty7z^2!!eOzS4IqXy2s^zX)*!n$dmb%dD)QGj;$FKUSqUdG|7Kh=-mY0y"
    "6U5NBe&yxU->Y)B?X8+QxWkHj>4<&V0n(TiI={@R3KjjF4P0b{64z!<A-V+=qOGSeez<XItzj1my8%^@Rk}b47i9hl)&+`cDG`&c"
    "tvT!zWmA0n@_ggs5QuCD8D8=ruVr+PXy%KO7X74DpUxrWpf0_+G<#h$2rGb84|5)=Bx!U!foyHLxid>34QJ_zy@up}n=)!T;9bn!"
    "JOdk0Rc&BDzWUc5%)&caR5|Pit57e|*`nA=mZ_l$#Vjzs8tN5b;ByYeCwlYApsTcxR?+m(L*EY=%>bu&M2dtlKo$w+%hOK%*;?+B"
    "ZBNhmrY@QfSAf#pYIE?yhZS^9DN?^*FHuSt$<(lZQt1MwfDD0IO!m?-jn38+dMZuyPg>c1Tk^cR8yF|-g%Mu52i(ZG5?*a3M8S7W"
    "4j!TL=5YK5T0&%}sfA0b|MkhWZ7&H^x}*S?@q?YkCeZ^L^Pc|P1yE7;I~^5Khme<8LsY{bgx?IYh1WVRw(xz<NU&($z3fOh%XoIe"
    "cenrilk6!Y)_^ZSA5v7!HL3q3XIt6UI|hHD8u%V)u<4J$uOP;ktb9ry55~(FO!Zp?bNw}Ra0gKUFV4c7Q#J&Y<6-*Tm`Omrbl@Uu"
    "bf<(s)Wg?)nuPK5vDlRplP$Fy_u(Ffm6Bw+kR1CkJ$G(JWQ2`Its%g)oYJcrTFt0(jm;z3n`K@`bi7?mk>}EqMRFY0i>jvzmFGSO"
    "DSW6KRxVXOGCTwRO!Zy2t;`y?5z|sRnQmOTsE^hD%d;FNb#KN^;`|FMa8jODHXjD%W^$V#Zka7mRf37*hVvJ=rEjKr)%h|9c?L3C"
    "iuo1(gH2kF#@dJ^<>JTlYbUPSg4I4-6CkE-trkDY72_@A|Ie}nO{LYxHeh~91H;M?2x|w2XePbJ@?51Ccz#s0pA<@_ruE=)@d#bT"
    "@0Do4nB91NtHOYnGs9vKElr6iMG1p>3H)B!_`a7?7>|%vaUM}!EG~xicEO}|>;}H*Cy2+Y^GAgh4mtwHSkZ`7z8?MQVvWc|)7)ma"
    "$0Zq>cHqpdmF2I20)Ppj$FDf1pwv=KR4x3n2Pw{NVkHAmhBmjrh+3fcSQ=d}P7p3Fuz+oM1>l3r>agEkambwU2y49AyDQFMdXXnQ"
    "DD-LIf89C&Eo&EgQXLjVMO>je(9__zmM*YY;e0qOPQ5X^*x>+#t*Vj|jGXeaO+Wh5vx2t9RpfU$=#Lw4?Gi5p&GZQS?%aL|XUt)~"
    "E{(_{N0vWj{A}du@jme}bn|o#@l9X3BL><Z3zo>HvlGIygEjH^lHG#O*tKU9RpJGAyr1$L)e9gd+f$Mg?OOXerF;ZFV}1tn%*?^f"
    "wJ6D4Vl5xAW*gx`ERU~YQLVbGc7jbM7s>S#`i^LoBRvV?u4(8u?609n+$$(zzOJgE;z)sK(iW|WHFly}DcHQIXCq-zTw-1SYs8k>"
    "p*{6A2tA3%11o_`9zd}TUz@SKr{JMGcegH~oi!?;*92)OF|wt6DB8Hq6)lzL8SHTkwD6^&Tupz^9=XNMD?ZDzJa^gtXeR_vp@*nm"
    "iNS7xpB_3B@wnjK5cnp_l9j;D7(X@MQqQ<O0La~D+HzE5JB0SQooLv1=b<vFY=8FFg(6lOg^~L2Y)n4(jjF8~)SiN()ay4_m#7Qk"
    "C;Mb22MMi1E_8jH1ySg~pqR+5+4VE(XIXhFx>jQ+gy+o~DZ;|Iwr}+GR_>Y0eioTxY@giEw<mwUo~oE$-a^<gdyuwHfHEJ9tJzQf"
    "?a+an#xa7k+sCAJ4v<ka=uygvc;rt$9}j1U5s%4W5`Gn<rnsw*p0MQ(gDXYDXtGh2YUHjDPlWJKa=EteQn5!%+q}5Z!YM95%B?{Z"
    "Y~!tfPg{wE8lJzTjZj|{wJ}tQ_^vEr|3Wzw@XCD=U7A3#Sx|wiqJt#fN}Tr0a3vP%OXlxyn>6$r>mw`8UX*Ti?h{Fd;QMv^hs2~c"
    "KC)_ngqc!gJ_@S@dzCKJ{=2J(Y2`GXKsEqt139a+*Wj741bnj=0(Wwgjf$NxODW#Qwkk>q96>I69lUifLK|PBl2Id+V=y+GV0kpO"
    "Sz7iZDxm%1T%`b5?D>H@GQoB<lqI?F{E}O9^kXMzaS}LmE#<sY50}^cZOwx|D)NEv28KnFAjzcR=U=a~)Hl-qWSLkBxCXKE$s>n("
    "MOkjI!{VgSY6`;gh%DZ34q(nF)A|R;F>NB7)~&LYa?n#DYCLNRuv&#Hej8#T&bNf9&<~2>3u%d>tV5!--gKvqOmZ0OQuYjjePuq{"
    "UrctIO@r4S(jR8lR*oLSn&E3qVgsNOawN7bSDF(4k6+F0Gd!Cwp^wI%bc7@o2@s}@T;gcg^{9>rL!ZZGS(5uG75Z&xP{e5POcBiz"
    "3i+R&VX4p!#vzrIw#*klr691!mP@T3UC!j>C)HkLa*BQ?1oj9bZ~54$*c4}LJ*BRQFw1WPW{qf6GK5<Ei$yv5mPRJYQ-y`!Cuj0F"
    "IPG94o8`>#7mnnKfE(O}W+48@d?VQ=OKcpCESC}>`EE}7kK}ycBE%?J*u%_XR6(QJ<Nlev+uU5jTa@bb*Jk?T0E<HrnccwYnBC2`"
    "UL~W9d3so5{SC-$)G%5M*o)S$Hqh?@zrd9&AQ8Ip=VlE5;o-l}Es6Z@0+_&7O-*(W226r-JCp!4kXX`=5u^7pS^+;YY=T000LIqj"
    "3uzRz&$fDn@mY4RwQ%JHU7+&L<(IZUmzZEznnK>>tKqoLa=uL?0hK>CV6tm-HkC5iy8l5qAzTA`+v=_Jsi4;Yu@UO9;rSqnswuiJ"
    "y*&xN#pCwIE>2to{<baN3=?McM)IugRHMz9r>IuKZi~qSH^hPKyMe96q+^U4UDv`niYC-cE{VgM8mI5VQ>#Zqve4z`QaF|cmI)Xv"
    "O%~GP+)=|s;xc_@j@S7=R>tx5xs)mED`|e#nfocPeIFk|=CdhyXo%4O%s&J=nlW%_0>IwN+u>o_H&Oy3jt6>@XU@uLw#U4+0(m&w"
    "num8=hzx>s3D>4!aGY*OFJ)Rdx+^FAk>L)bjZ*>z(bZxQYm?U6r4$UuLz<m~4t{Q`*l3C{9L(1I)(Uyl0axhE#~c(fW`#^1lONU^"
    "EbZoIA3NTMIW$iKT`$iIPT(e}lr~<@=Iyju$ZxAvm;M)Cf#Q-i^f@Ybw$!@XHbYE8ylJrbNG(G8g1e_*FxHfCzFkgnbFQN1z@eqI"
    "J-3rRkFuSg({)S#IbYMYmMx;5a+hnXSA{_!UMA)Y(S?44)-32ZM(Pm9q&G}@>~+e0?Y6I&&@^cbPNMXK<^ojB6p|%b)$`5_NENH#"
    ";WICv!v|7YY^wn;1i)j_Jryp+<{$p27{aO}e3`{eH3l-J{8)ct63Wgz#SJkPeCyc@P7WxPFfN{su5YM2ax!Jz6ij5iV;PW?$j3Y_"
    "HLIoW#Eg4@$e=l8TJs+IMd-T|o8r(e4pK`@=qj0|j@6FIBlLtltf3Y+sVP5;s#eYJ=9<vKv49p4EIyLqM5J0{bQ?W}XSp~fT+^lZ"
    "V@)4L!L$Z4McJja7(cVS?Mn9}+L+$7X;`Xu5$1PFB$H?|aDuP5r{%8i#<V5I#x0ArA<W<U=+t#>FOiu<`H^O23dU#@^H~6*YlfXR"
    "F_#FF{5A!LC|@x+#tf5J!>5@NT9VB~&nklvJ&pb)(tuv)Hkd|+zMK=~0^&-fym9dHSEffHEbKTopI|EAu?4O?u~_ReM{7hSCh#>6"
    "7qmvsSu0;)=O|@J20fn}j2tYu-8x5x-(}ixaq5g_Pz_$Pb;d!?c2S&ytjhm>K7#5J2a9O0LS+g`^KHvrYsUc*+8)iuJt1QaElpNH"
    "sf@Tn@_l{K;6`a!4eMcIi#WbFaTaKYM=9xigL9O@`eo@HyL`7BLM<Vbzw~jhX>3x4=I|I~v(9)DT-&w-L9saRcW&zHE|g%&zrWLu"
    "?j_e0F8PZGdpenHK8Z;o$lvv?Ucrsn<4Y}|S=)#yl4<KRVa}72#}{&X??9XSN?yjV0$g>iutQFg%dL&f*&?ZGKtu$_ATvD&7_$wq"
    "SEpk3mENp{%ap`3L8nqZrYXTrEcu&gtPUrdO3>_IPzG)@44Dy^$&e7dJXtL;2|-lZrzd`bO%J=5>9)^hO-;}teN|%dV+Sz7iLV;S"
    "QBjoNo4?cG7r{Td1#fk}gFh8n=`?1R$O*i21tQUt5F3TpnFob*dABuZD$I;+2MABVCcarhdcMJ^Ljkf`o}Al&1x57HI@_V|$c5__"
    "qKRB?hZoFTuhzM$J2U8C8)OhDJTc&I1+a8E86INW_@-+2yTwcbg5uII)x1R#;yd8aIa7>wMw(Wa1Xc`PGW83Z*f`bzQl@T<3qf^~"
    "2cqZc7{DU8T1>I}*jyRR`MDk8Q=8aRVRlpq!{FY&j9rxd_wFfuQ3EiQ{l4M$M7D+o)ODvsh5a5a>5MR+R8B+0tukk-E-V?<U;Oz#"
    "MHwNZ6uD|y%%M{-r(XH2b|D7MsVV0u&;xw71Sm*uV<Nd}ck=(++S0~YST#l;<rYEDDW)YJCtzGCb{fNKabU|*u^ucENnbWB*7WV<"
    "`lFW+;&iB%vpEA)4~rAnHa_0MZ>_POlZ%&wTSEi59Ac+s*!KhRb{AV<hmta<&~ktfy0H5^>AHD|<J2WtVQrEJxcZ<K8)2wgaD#gs"
    "-PRtBOS2|cVvVp;O#IqMQ}ft9u1-&M3W8H^vhC{w7yW#(W|QnI7(!e07i9;>*X->smiOGG6KoL71SZO}a;MC5vhxFVP9=%A=;TYU"
    "acdnfZ>g-P!k14jvbV+m3Siz!**<<h2!!xzI?#OSv2w?X6>tw1Z}PPfTJGB4Mhdi-K${#q2EH|ZEKUHFAx+rBFOGRnjj%T7pU(td"
    "+Lc)vk9+>!BIX33IsY+-Wn+Q&C=RympLIc;Nu<GNeoYqcrD8RJ%&)aVRa$1^HG9(!DRb!cUQU!-3}nqAh4s0FXZu-#oPK6fq6mqR"
    "@?sNzj7hJ<ACIf^Q`{tB3FWNoqti7<Y^Z`aBI5ZKH6f2KZzxs2O(CbqTkFR%&IqQG5p&29!Wvb55x=gd9#6q5ci=G4U*BLt+?Jxd"
    "XUSF3#50^FvNRGmWCzWVZFsM0c}-rMLGp37tpt)%?=8)^W`~<0D_zRnv58J+w;$VL<gA%+N!*2k=%$0W>HybO+8lT?5${7>HfMfJ"
    "^RCT_z5v=g#gvxpzHTQ9m7lma<8x421XNdtqki{o7vs)!oIMd}<6c}{MvD~XjD??NxUzQUt%cf&A=yMt?@744-)(6_P7r*qSj+qU"
    "55mTd97QV8ikP5v`;?_Rs2{e)GlQJB{4%`kk04CQ?QC!oTGQ!n+9*%f!pS@!ivxf;A!^X(1HZq{=}I%b2E}({{UB5yAhw$}du#dE"
    "B{EM9>Do&jXS=C*-$x1~_>Vn@ifKrHM+i}>I?eU&<S<+ChAbst<UQB{cM4Y|ms#pSq&_!Nh4JR}t(Aj$JSrNF9&tQ|sOW~9wjj&U"
    "S~)8GlK%s)n3^njkY1%`e;{df0x;2m1zvox8#*5iCTJ2|R9l+Di9rXp+yBT%?JFDRpE65RXPSTl(NOs2zYAOQ9B=19hDmW5c#8Sk"
    "41b`|<xoys_N>9R!6@JDmRRS7?UAUWeAjR5<6PUGQ#LHE%X}4m{oRU^{ZAZ{5e_o-AN_5$MU#3Yx7yv~j|>Qq^!oN|2OVYwV$$6B"
    "lRy2y(_x75HiAR1e>G~$dAY!0Q*qEFAQJz%-EqC|(Ws1Zu2LrgWp}6FSDJbKUf$DpfK7{|neFZ@-0hlY4kev)Q~m!y4$r1#6&SI7"
    "ED{y$Ohwd>VE^elxyooCEXCDWVZ%OZeP-+!8Y<{$69ICM{88<yv#hj{E6#8V)Cll88Kn>wy7>M_h=4Rqeneeocg3m^7&$cq7AaQ!"
    "rwK)Qn&60Vq}!Y$SpBwtWNe6bZllHjJt!DZ`fDaH0fpqq{8!Qimv7z5|3=!Bkzacv^D5Hvxjuh%;^6u~gh0D~3MO`<y?KrRH*tv7"
    "nx3ROHBgRM-Ki%s%#$v`LRg;&d+{sKZ9tTg1lGS+uSSv4ZEjHio);h!`8!&mQuqAm8Mz>Oi5fM#;35usvt&!KO|w1y<xP#_`wCt("
    "ipHX1cPKa2`T0BQ3nm&cn-yAf;Y%v1m9qgNnWmEOr06mwfh5p#_=x>ubFz082@@+3^5Nt*BaOJ5EA&}3HVHpKL$zX^F-XQbX-Eoq"
    "?7g&3jqRhFZJE66hG07?n1HTzRVc$t*)^T%ly7WpoTRPp(X>zW=HQv-qe`=T)GbYdc(3^$xh0e9H~&tq=J(BGNZOpA2dV9CQY(k-"
    "f2)nlJM|;B&gtQ_5A~xulBSaW?)16iiu73D0zY%L^}QfFH;>8G-w-$4;f`vFQJrI9rS)qIPe_D}YEZbFy87}nJS@ke((Yl($4mHE"
    "ZBJ3toBWYYnlR^N1H;ebWhZ8t2VtrF_a@`kQUh*nfRM`!#LaH}GZATFatGsNM5b9Gn}}HrS84JbhlU>`8bsL)Q)Rw~7!~tgZljbM"
    "tS!MGzK6VdOGDlkN>~>Lbj+kmr_IDN{R=vu0WpHhpFqCSx}U@+ju{@eSMpqzqXw#z%8Nvsq01SFW0lC2_V}pB&-9JNWHVWpScbnk"
    "cogmRWQs7uVM2)MSuI-~W!ekarbt^6<fZFOjp-W_Q0l(i(zZgB7TzHSJA3`YdKpvuUtx&-t3ay%k`!I<{ruJ{0XL-7xV3uGUI>fD"
    "&ddq^s5G@W9!9P)Hye~jZ2kjSv<@~qy91WjYcWV6<JIcju#WEp1h9|qsimS!W_$CfUa1zplUHrC`bqQZ^%|GFj99Jd;|Kr?Ad6qC"
    "STt~A|I8C5BuWHTZ-E)NVq9>_GQYD-5Vw>><@ibj5iI!cXh`gBoqwB3LJq2CG>+u>;_Az&fsF8MkZGgSOWOHnBX4A_$p-;0=-kRi"
    "Cu-4+8ayB~u#~3t-fQDi`$Ko^54cm2KFo-)Zz{S)p==yvD#9hGcrwuO*(Sfp(7yv&eal4zv+}IWrK+DSB6jSIaTy06As(}7r{pFU"
    "ddRgzJr#jEPHU!yavXLYymaL9xLTho{q&~w@clsK*!<6#!ymbIWYT5o87YE~r??)Y#jfOM1ua1X%34arJp4sA_NPYEJYj&FQ~=7@"
    "ns1&&teI|NXIKAp1?nDrtS+I{oBi9T=`}kSi#~EcDqomakLIm9!z3WMxf*_(qFjZq)1zXy6Bn;ke>7uh*ycN<=TC(}Z3`gE-(z5K"
    "?g*SI+KA36!N(uM;53GJ<4=(Aw-Gg+kE(qniQ>R^swM}=;m()!VmzuDVlfFL4ZhGTM8i@ijsZHe`=I?nQf_{J@wxDBW`ah5BA^7L"
    "E1}eB#y(`MEHZ0FF&P#vP=IB=P;tdF6k10?`G89(ZWsAg$ep$=!_T_>2Z=CUJe#|RXo4LWVQLZzOx2kM^Y<VEbMtJ`j>j?O2ju5^"
    "w!RPKB&l8yW$>mC>HIguQ#!h)tdV5+o_09GL{GQjV0}D3K~VDi{eW(70moXCXVuxn^alVws)_GFfnyoHduawaSV!=1Y%?1NB}ViX"
    "PUx51JXKIXD!VTL=N%@QwXVh0$svr?fO+{C2P*34XbzM$6(Gv7lXFq(+vfK8RaYUhDC#%(f|(7u>|2H0qL{5e4u_`!$PhlxynT--"
    "wD6dLEI#{oR>8B@`XZ9GE>m`kiJBz`_8Oj99&l1V6ZYm?=`qVxD+GZWfpyF@|Hz?}%U9lH-XXg(Kqw|J%ao3idO%eOaUcdL`wQJ7"
    "AT8R)#!vp87rymYAsCL67Ss^AW6l(}(Fr#VD>yAG*{kjpW#N+1q-l8S8ML5sfy}`|`d_+!d+0)$s$SumO&7Nve&=qav85n)BC$k("
    "7fE(L@hy7vJEQTzW@*!w1rEqKrk+lAw;UNzcJ@wnaCfT@l4tTigln~~*;?-+-@m77$8<LbDVbq~$Z3ms6R$WfyN~b-KwWh^OlZ#H"
    "lQzt@yvW5AD`La=<s5w21l?O!wrV5mu3l(=JBbS{Cf6LSTub+eTQ-f?>JiBSb6@0+NLpr#FQE@rm-=&%o*($m8?eRXk50kQUf-Fl"
    "0=gvFKYWHac;ha<RG}kok%j0x3y?GCI*l!TkChg~g%b4^cCBtDM*Qd^geU-eS_}4p{`V94U2-5wc>ZH9X2|xm(C#ylb0NFk122C2"
    "_*6b91oAx~f=`{V$=B$K@gffM%96oeoi$UJbco_Jx>|S9zR%chVwFZ{6#6_IftP@egy95>>F~>%U^o&9sXDscO8E|{bZ8e*xjdiB"
    "vu0*EF#&YqW6V+2CNVuDQo;24BCkMtLhJ0Z4WRCv(SUb27b~$cA96eFVkzPN?pvz2n@!g~Bidf`?RfGroiyp%H`lMs=V*JChE3Fh"
    "L*mv}SLYiHIx{ADMWGv73@I`-?X>pH({`qlnzq}EpSEk=49i{i6m>7&V+;}z%i!0Tsd^MmEX(ex=h=sDAGk@ZjGxeyUEa!&J?HN&"
    "r;>7>KWFDKOvwjg5$~N?Ls+QK#o+K#HT|Eg%`Z5M83{DQ%W3FsZ%0>V%6L0x;{r4SgFXCw_rWx*^vK=nF8I{`4}l-0Q~)Qs?pQ%6"
    "w8MvOy5#8=UqZ`7XA3Kf&M|hOa?uTVV9Vr_{;j8vn9I6ND;B>W+q~-I;=LUuCJPYzP&v#(&v_2PlkOc;n*Vns+^JS(B{sIDUAOeF"
    "Xjf6KZH1?qdw#b9p|zqQv?s8e59)(Me-cN~o>r{tOu}jg#x4AwrNPU~GXhzk2w(8?ivW*Hh@lF}_kJtegOV{sP?&ly5zSIk0Ltli"
    "u@o8n&OBFdxYjnaexm2tM;+3nx(FuH8y{IFRzL58maUDp#*#T{@ccaqqr$S*r6a2sok=BF03UY*eKztFbmf*P#iwVn+01|j=KkmP"
    "a)6o%*a(E_TxU3MrH++xXn*axgt`P2Fs~<@yOe^tHi28;p}WBLRTC%|mGL-DLj<fJlLvH`Z>B$&Gphud;Njq~X?q<WD@N>RUuCQ6"
    "?>sk{$+D&Pr9Wl;wefiQ75dB+!-#07-|s7-oEF>~LR6FHi`QGf3HS(iU46W!*NhZ<6+l(G4HFTqmR!IN;WsT`F^45vAxuSahtZp#"
    "e7<tvwOn5JySt*$U-XxpRI2dxgA)6v#N%Kyjve&e`jJ!hW^@(f@Q4}&+^O>U!wM2AN|bCRh02axGHnn>gWQFf9|<L~4`SBM3abe}"
    "JyvtxyL3d3dcV5&SD#@=%KL!`_ka#unR0<a?-R{L$dBFDcc2TM13o)Z=6Q5c7Mg<H-n&gE3~#lslgXS=d{fVECyeV$g`F~r$yU-J"
    "4A4~RoY(*JgB8W<L13(#cpuc?PDRDRC9qc0onVNZ4$PjxrT;~1*HQfTwpjzxQE0<M>`h@v_ttwc{k0MO6IirfV}jL0lL>QL{+Ax+"
    "Hn?i?qXu}XWW_i+M`VH?y?nyovJZ2&FX<fPa=9?<_L@66b+#?u2@D;gGYBi^m#lqEUR72=%z17giaq}!UOjoNV>h+T?d*_1rgg%7"
    "3)ws^SoSeB?l}X&F1QT{k>K8ki{qNo*D(6$16y3_D>srNv+|+y^mZ|Cgv$7J6oG+)?|PaCNG?jXx@n0wXF8!a)#O#;zB<_puh^WM"
    "Sk^q}%?X<-Jnl$@JalJ@rD)fMVkhq=3N{EY)Q3L?jbziVcmM5c0_IvuEU1Uc9@9yY9xeTaNI~|hIJ@TCDDOep>Hjou=kuiJ<jfv;"
    "C?|m}C$28DE?Be&kbn4-9(t`9w#VN?FPEx~n$4q+{pSUQZ=cm#gCkLOH<=tiTzS<R5mj5yA%iwLGlSAQL|3Mm7phY4LPexcb|r{h"
    "ODcFDi^Igi?q6MHbfHX@UjYd1G1CtzpU?K(pvdY}@09B>TX}&j8KpIaqJ;N`gWes~1NX@orPfn*P2AfKt-2}Fw-KNZq^A`FUom*N"
    "-qTvo&)7eE_$w?2B0;4CBt75eULmFANker$ycB%X8P;e))<{M09j=N$r0%w^FiK+PjlgPBwc(RdRYtG0<IPq$2WW7Vl!13hhfmLp"
    "r?lt0vuH#V=_4coLJ4Af`EuLFUJNOCv?4SvK?16-nUs4$j;~WKuD_2|zDsJg2OWxDyLaXOw2i|EC8H*~=GiM??4ZHrAmnAE#u^B2"
    "c)OHXyD;egpO6~rsWsfWpGg2P*;s_wsLm7{3ix54&(hJqW^Ip5P2mh7h?#r-W`OQjFu8E!AgVonA7<@eM9#M5Vcf(v1cL41vEC)0"
    "mV^1a^s&!}L~|F{Jo4m<&9c73YdxRlen21L{La|XWX#$aPI&Q6xj;anun%=~sE2T|W_ZP=&Wg@r;d*<D7bN_AS<^!v*4|SFU*r^C"
    ">>bG~J+i!LX<DZO6)w#o1V<G>K=TlpN{q$}(mpAucE|=B3dJgE&k-k-wK1l!qILRR0BC<lNHKD#$EX>xn;t+bA?HtM!kwfmZud(N"
    "qbkQ{1-<-CL~TXj5P(zAl<<HlqSzkFQS=2fgk)=})<|Tg#?Q?ZF;HIBY+8<J=|zkbfzGHdTG+{i*X{u=`*)(Z_ciC4LwZ}D#l$o+"
    "PVw%5;@_C#k#^<s62X1NEY=l0JBC1Eytq`XW$ls-Hvec}j0_bpizI9$w<Wp${tqu}FNSc!`r#q|vqPr{BT;`Q(Szx2r4`!w0&Y1)"
    "pG+4qBVCA3R3<PrR2j5Ot&DkHv=}i5@C-KWRXcw1lRsqZ*liRdjG#1ba!AR{hfY|MKN!AOPAs?5E4BRteh&v(qq>6vXF3}^?9+V("
    "E^SjM<WlM&F>QC5h+~S~{zbDPLM$bbi_GM(kKFYTOa*#engU0I`i&V|U$I2fMa&`&`u3kp!6tF>nyvf8);SiI`>*7Tn3BijTD*>e"
    "{Afg>*b2Tiz@mZcNOgrBB`rzshZZdFChwZex;_K8ug7*xI9qd>ZE8)N{kJ#w!2Sf3QnGhjM04ImP5iT%tLX$&RFE<cA*LbVKtPVp"
    "f}9JzQ}5&S@$(n+=I+mRuaw_&dBQq*zW3V0I&S-|76!dFJsOlYZ1`of*ff)OoJ(np?;#cjT9f&#^y&5brNdjdVh@&5J0q<`h$ySR"
    "rTIRK><)vWQbE$6#q;dx1acLoICZ~fJ_`&-iu&4%Ij4gmG-Fn}lJwip{P43#GrJtR>4NO%JM-4$sFobG4_!rF-`!ONmXNg1ONB9H"
    "wHQkRNYc+<z5hlL6>g^gi7bWXL5OpI9q%!9r%n)ytfZ?X>Zd1*9JU8f`X5JzyBPM>fDy?9yjO3=Jm&3yLKNq(k!_qHWh8$Ie$3|<"
    "L5kB0BSt&@cp@s?Eeo2;3pm~+?ak)*Eim*<lrzhuKZoQ8q(p(UyJY*ZlNioahj(!J3H+3!TT)Ofv2*pKOT~_WhV}&nF8RRx7N{}T"
    "<aRlr5~aR!0YB0}p@yyj#poP*swcO&UoSHdpmjA{k+rZ7eF6w_Vy#191_eq-Tf*u{0~d4$FDZm)a<KK{R;vbaI`;9Z#Erc7sxRKJ"
    "xsO-g_XTe!ql|1mn^(^2?%F<7eUH8f(D|<?(gKj0-vheE{e02@VYDW{?lP{1-S)goheew~vK6PBGwiMBnV-J%sBrCh)DvEcso6Ly"
    "#V)DOn95%k@xBE#q%nxKA><xHuxo~nSl#Bmq+`a~JDN{N%8_4gWtcS3K5RiUi2%UrWH&WB8_9NswF<UsrK|R(7Q1)PWC_sYP4Xcm"
    "Y0Te7usCojUSY)x<J`0!GWHzao*N@H*F{ELyGzR-p*>&M2+Xw!_(4-kTbHh69K7sQgu?L9aYH~V@NI3u;AX{M+vA*;&YhZMEu)%E"
    "1PiDD%Me3BmoY2lTX-SBlla3czVB(HGJgUtE_xs;ML<s4@j#$PL=^MLg&_l5uL|sw*X>qsGF?dya5O2-VH>U|+liBN0>Ewc{f+nq"
    "7p|vkumCEwR+1*<WsUnoniF48X^UFbP%?K@8pM6`#1<HrMqKXr_U1NGU3!EoUn*@y`ytnSg_VX*MDW$Bi=K#GNeU0()%F5NGx&k`"
    ";r!9DfraurO2Jcb9&gJ|Qd;N|mT5lyW#XgEr>IOWet~m^@BRSKK`=QctP;;kwL(3h_&>-0Mv2{JYaleW$p`T@Fm~Ykf-MBZ^zSqb"
    "3jNe;e*q{)ofJA9dVw%gMZ+bHcW1{&c0XI($DgZGq!4o|vD?2ZSk+}mW`eGn#oUa2h{a*w<(C|;lyDVhkAGDJZ+;45hOv{5`X*Tg"
    "2rxz>^Qk^9*LW0qS{J`_y+CeR2QQrl$#LKvGLDm=kmdqLh|Gh^l=lUS1}2dm5!D`M+t9~bk)QU6vZnsxV^79+KOEILpKbf>c-4?M"
    "m&6^<6bbM9+@MzYy1Z8Hrz{s<qM<Urs$K$Ph5=#WNOk@=ppHaqeq(6=I5Tht;I<vp;aWB?;NBabQMTkwe>wvZol!i~HW_JSnfvGw"
    "vRybs(nd`rI~Is7%~A{;bcmvr*P+=QQwqunYac^?Aov8SEM;&xDYyhBI$v4@nVO=7axH#>$^G(qRS5J&XrN{z&tO})yA7w@QPNC_"
    "KWIXBU)#b}yF_`Id_Bt@zf?^WY@>phVRbnbE9PhP<<Rw8FRvQ<JRaLjuNEp`CYOI8X|A#gTNiURw^h%pdWS(a)!VZG4$!ehPWGh$"
    "&c29j%$NPw;T9v`aX|v3&z`)0`Uk?YglSQV%$@?)YnMiL{>kOkm1Q_F)X}Ani>^?NwOAa5EjOvFgS=m=1?WjBoqP-AA3v2j8YieT"
    "tN+aUHC%WF!Bevz_thwhjEke}yaybrbag-Ab!5}69cIy(h}a2&^qq2pfQ%Xnsgu|BR$p-ga=Pd;6{j(gqEN)^fV_<AefUfazrTSw"
    "c4c$N>cl*b`{+%BGPz3lh!X7WJ@3qM=NGJ#Dz{H!O-53bi9&)bU$Xl|cvw2WaN4Kh5#o6phl*NhVJ{2uO^{7Rzqkksrrqs7U_W}{"
    "u;42$6|i5rarwTFzhojsU|($@NZdrPX_VwvbJMpbZvOMSs|kRj-Nymu%DQq_t##r%W5*`s2BMX5v?4$bCl!CDv@Z*dZzcR18&B}1"
    "FQAsFu=v&cUM>(YQP9FQ&av6drsuFkGlq2V#U*6WP;T;gX$o^|)Id1VH}*IysskjZ)i~_(WH+tgXY6odU2uiLy9<nRRcW=km`L~R"
    "z3qrIfmTO}{GhHX7C_hD&552Yt6~V+G2`oEna-4Rq2l8q<3U<-+1EqRu%94;60kom`~_T62S^r#r_qNW3pb?$ot}*9yLnWhXa8jU"
    "Ly70Cr-s{L@1N_DKN~!DDP|+#tR`Kzy??*FbaZHv5k@w&cw{^4{f4eu(k%7xt9#6CB0VHA7I#f-F@8UjK!gGSqOgr6RU)Mn@hJ$R"
    "s1;@+q`#Kl17wlLjP!?$QIowUb>|sM0y+`01tfiSkA0Y`Lx*AR8g3z0Rk~He<3MvMA~JrIdg?&A>j<0tnwK9>Q`AS&I>gJJ!em(E"
    "joXebm|h;C!sZ1flynOav9I2UKRYh`?A=CQ%6Pv!O&F1~Z-@-!pURark~3K4Idqnis&1jq6=%yhV}hB`Skpe-Q!jjEE^e=k|IE@7"
    "_4pV2U6f2cy}t3HA`)o26SEZy`WZx<frS{Pka-Aq$t;fqD#qL;X;);JOYZWu%4z18?hkFP)?`BePSx^pAC3E6cU`z|35{Edy}nMW"
    "bISL|p>ZE|4C~j1O_Nmhn<VSjU?Oe5_~)erAQo7)U%$47otCem{hFoC-A&J+4;*G6Wkr}>kFx&M+coUkx!|N@k2ivG55yJ<P19Ks"
    "DcCGrCAT>hvt{WP#5}SMtQhz^V<nJmGUriPyJPj)><A1}43$xdojf%eEH!WA<RTaK<<)h1fQoJCd$MzPSJV&d@B^hCJBQ44TfeL^"
    "VD`qLMJCY%`_AQRa`<KHvAgmW9@R3ElOots7O5SW41MVfUu_ql918()%^1>(-qC6*Z4erk-z?mLzuW*nA2^c48x1adq-`Cxja0Ez"
    "u3$5a<iho;s0$Tyxx)bkYvBPK-pUL3izv5$)kCtjsVO0FM3i0~5ytfh*8ac~sxFn&#hjScumB|ijB>3yR2^pWd9QCa&i27M*pfri"
    "73Xmf6c-~d1VZ9eg(>#)3D9r}5r4KRN!I~3lhW$M5+!KBd}hD7;}Ann9-BUz)blfbZZ^ZgG%nA>p98C!XKZ!nLoq%@x<{gL9v|f_"
    "OjG-9|K9|^cjX?_6Y3})j5yUYSD;X1TdaituPL^C4kNa0gScC}>zt!?HJ$L%*NVIbCO2`A3-y&ci-A;^v;8b>?RVasyxUT(tlm4M"
    "f2t!hqmGY6RQXb!y*2V44p<)A^j&4G|FC1yE&m+|n6bLe3Okt~mCE8ubnG}N8J}4S;7$z4g7j1pb_rbqK_?Z&gX|mn3ya|vzsVa7"
    "l?iECUVMHk5LE`AuBC+V1b2K5s?MR2qgm-!)EE9kNeL9rZ8g#Q{q|AHg>+-u^>r<aU`q!=8ta-Epph5(veLrn<^9;kCa9pyCYg2{"
    "Moa@T%Z60C0U7P+@1hyD9sfVFe_;Zvh0q)iy|~_;=*wDla3tA8oxBR2Y)y^vKk+Zl2I;r+i19)z?AEkI)(E&0#mMIQVh;Gx4r@QO"
    "W3GAqLgt)l|LTqt;mC&(ObB;8m`9j{)6t8NQ4zrIIXsxi8U`-uCo9@KQM4Fh;h(awM?_R@hlxga07n328FGuoR0DG+D4A$2ZjEJb"
    "NeP)LM)k`8&X3hs(=gZHp@2t0*_7+b1{btfYn-+vM<q0qhc!6*W?L0mvQVRib)01pHs6v$7v4XD^KoZR&F-fjv|B`bWt+_0b3iA$"
    "K5T|ejb;9+HtOu&1qAM)NZcu=En0Y-@hJ|I0elsp;)-!942I?>w);uZu#qUfFd+*$$gl_$8Zsg{zG?@FMFl7^ya+6Go7`X+3f1-+"
    "Y=4h|q~fwB9s2epC>s0$$O47{h!_8>Z3<Uzxet_TL2XWd(~I$sCpHbLC>UhsDA*Huwhn?dh_)L{NxS;DwgDNbD=w>&p1!{a1I)5&"
    "v4!%(qOrL>VJ+sEjH0hEZwOL}VgQ*_gmQb7hhAyn>e#8$psxk)n4*!ponVHEikQjx;Zw{Zutq<AG;;u$RsGBr7Aw<wts9J1#oUW-"
    "*U*jZab@IxXi9%`4=&OqWY*vvI$P2i^lx{9@30Xkq=0`^hE;FNQ2@8R5THzs86X*4m@aa2LP?}%^6-C~#nVqYva`{`HgdjG#&6&4"
    "D`eavzg~loaCmwf!3o^Ude-3EHpy(K4|tg2mbFW!P9`|lTxjrZ_iJMeG!5NU=4X85PCviPUwrE$$V+GW7-8{nA3<dV22l8>U>RC)"
    "GF4)+jiw-TAGe)a!upzje*D#^saR(0iXoMA5)0b5^Q%NqmrR8ocB_d{NznIPqX}2StKvtN(tFw=NxY%HQu)N;i7Z0xC%!7>{3E+a"
    "AB8xo{iLi0urMJ>^_2l43#L#+?;~reaxP#0+n>|mjAQ0}g^I|EJ!~}c%J@*E3~u=U8Bv}IFFR?tH_df>>;p+D`h51LaUP-EHu?9;"
    "H@Pl<((G`|@>sfOV^C6q+1nuyX$Du_R8|H7kqK+#?&u)az3wqJW1$Q{x(^@MJ@}dlxQ|np(h`1%d?ZTYyYKnnXA2<smqLzerT;8~"
    "{0~+LsVb|w!n6IrTsp<kcYVA5cLWvN(`3YU$Q@Fw%a<_76|^^3Ou<sMW(HW+cW^a6b>S#8NQ2zevCrw6Xi!RonGrx$DljFky4m9K"
    "5;1Geu++vS@S$okBvxVYbFGx<rat~4vWQXuz=?Mv$`X2o-{rHDYPM66sWSi>+NzQ3-NGdxH=bOOE!Vtm$!Q>WPegh*q5|4SRCM%f"
    "66KUUNsNMkbH08Jq0<oBas4~HmhDHq+e49^0c7vgHIWJ^OU>n*0axB+k|%8%2?oKCw!DOL8><hlzujCiA?C_|=B@H|4maGPV$)5l"
    "1xgKH>O7*~(mv(R_;8dya9Uz4ugMd{f|->+FY7=qAU=ojT1eKG>9{WUL5Xf2EJet_>_-e{Du->GLAlm1$CBBWCU#<+?ziUC0w4i<"
    "Htkh;GZ!{Gcy6i0z3E_*$fDgnIvD369oBr8DIR+%&bz^$457c9)52S>2KvUGpa|bEIKCZ*=Nt7drO`mZx=%00{iDvr4fdvH1Wqq%"
    "uc&U>Mhv>eO32{Lr;;vVz@y(#U%jh}1R?;&eiFC${36n7|GsG&9`uf~I@G4^K#jm9cEeUw`?`G*!1a0U$PlX>NhD<;Yc8}qECpmo"
    "L@dsOAo;TP07*7-y1~i^CGgHJ2W%V-y|q2yud$3OMaJ{GLBLHL50cU=f0P^`klLO@5So_U7D@nca@6Z>LjI4_b|pT=$Vw83J-=rF"
    "vmv{yo_PS3gZ=h9!j(xJ^~_2J2+%C2GlqCm?&_W18}4qGo>KWKuu8yjw+hF9Sbqm0)Rdu{1-oa9u$2)iStQ23;-Rx)<9grLf`EpH"
    "F@vC+Nt?mY{&+_ySjOBk2%nRb$ezX3D<0sj{nnHY)ZvReO|C-=q#040n{`RGbd=^k8|j_nq*eHQ=>>oM@-}TOr3wxW;zuovz~R?X"
    ";&rhoCr)L59GT0DX;Ll=Tl-d(Z$ZR!mHbhP#4KZ<a^(pdcgNcR8kcHIZmM36#^?3Fzhq6~HM>5a8mp+#y+;CO@OwsuYP7o=6dW=u"
    "B)Q`cij@n2Apo2sS5XZZ%^)!?CAK$wZ6aRNkPAo)&9h@$V<(gIQG{piPZ3z@4GRO&!q%q)sbTuhM>0DvV>hc`E+Clu!=1Dg1<jJa"
    ";ui3*9`oYx?w&mPO@&YrfK)VzO;eh1xGwy=J;5FuJnD4We@nP*5@MK;FZfX()kwvlEf=aB1KF$vfc<TX6+Z&W+uoIWS>)onzFF{7"
    "gO;Z3M>e2q9`gmNK@5=ugNS#*x6{H98=od*PJf9{8~+)LF~nZmFnw&_8+RmVTMlX|`gf-m8cQNSopK4c6Fl}b&+yD7O&z9ad$vUt"
    "NwAR^>V3e{G7ei0uj#XT`=Qqwxo}Yli+dhjhodMg5+87>+iRNh@m7dsE5G0kbN?tzR@v{){LLn^x&<sN)Z9oZN_y=LBhb8z|2OWW"
    "6T!p%x6X*)Zl7cPD`rECNJ>H**CSN-2sb}R6|rv!NvDU<$<(ZZtW^=`Wj%|*ufV2@2ZLAb{}+$Mo|p5Bqt`&*LOUM^dxPpIq0GS("
    "`kKo>GEC?7ANI^$D?t;8a+^FBLS8!QQS;Y^-(dhXJ|ybyKr6&2VT>3#egC=-b^p}kpDzTx*_7}Uxl^B6Kuv2Kxf@p}N*{PEQ9R1J"
    "mbm1=0xG^7Im7y-e$Nvb+oq&Z*TEA~d3aNyZ!=Q`RG|(giSu`HoBy;%;qeRNliVKH%-*0VBubXIIeIIZ8$#GGn5TZ?GHu<Og>Dc3"
    "G>}l;_MU@+L=fD;l#}7`uib(efL&KmM=!MQ3I4$wXbAu_xE=`D51BRalO_{&``bWl^bg*l!pOKMF}F#UU&04mO_2h6#|wXbKQ{Ur"
    "<}$F1LvDnCyW^O0)Jr4fo~yM<pgtY_ICKL<`UH{-Y;Q-J^)u%3Bzc^+xOj{&tyDXPEmkJ-br3Rg+p{BF7chPO0jl>9<&rQN-OM*n"
    "*6hUHw-EXxzOU}#cx$`X3w2`|qz~r)&W7mO8kuhk*Ry><$OL^zQ%vv%$6IAbg2yPILhS3t7ypU>d1A=<$}hbok6FjMT{(Qy`FwK0"
    ")3?~jAJw!SzI*Ka)lj3Y(zW3_a{w;s2AFB*g{NH-l+e!Q#Tl{&jrN^IANkVc7iGT8xB=>Cw%!_B+7Z(+iSJi6Kjn}#wU4@B)+at_"
    "_0OVg+IM9&?Z(R3QIQ^D)ZUDW6sM$`8UC73fbaUKAABQ|!geg%X1QYbH@V#t`7X}6uXWrj*p+t+)UM6W?mbEn9glo40@+XdF`_l~"
    "VC>2@Rex2(I)sc!UF*y}8}Wx!q0XFpge}M}Kjk}+mgpMTAwUfx(dp4Lfh(vQo0myP;?2-$s~$OC6Bx(-)9?8sR&VKx?srm0lv@y>"
    "RkfMg-h??N>R;O)wl-T%ttL^}ky^>=UW-u#_Pw2IHj?q#XbsY`^-Ux<egP=iVCF-|s-S*nMP4cmXYRzsPO?St0whS=gxK0=a=zGn"
    "`zk(1O=>VY)WvSiqLVtdsCZ>qfDspi?H0SVxYn~m@Iu;44ntQaw%nbcv>C&}8BVV6qT+}X<EEftXy2S^h+mEAC#QW_sfdV#g^aLy"
    "cH5v+!9jv^R=So0C;AhHF+*KDQ7}?)j%oAMi392XKAmOt^Nt%3h=EyQnGNZjW}@Ux47V5}bPb`hw_z52;{n^N80(>nncsaq=aMdj"
    "s1!$OxRP7ZexR}YM(|h13WsEWZkN8cj5dyiVmE%_hJ~mR+UuGZqr%`Ws+9dNCYsk&Kf9$toQZ)ULvcrW74p{MKFAvdI}uK!8;p30"
    "<hi|2f9Z}CwXynV$RiO{emjgnS1)pBkR5cZ(mK65L@9e~OSv810NXB^u^-g(o)#V9YM#<;T!^|M;5ib}ni;hZn`gUGP!u4*tde>L"
    "Z!eYS!gk%=(r!uQzl-oEiFM@ebG>{O2)y1|Dt@3BnNzUt<2i^J&zF?%%9<z`WA)O^wBTlK#SzYax8uhRF<$D;hl=Sd<c)7Yo9uzQ"
    "B>R?QMbh=#@0H_6eS`&d02xO&l_0Qd;koT@b3W1OtgBQR<F^dbh&1016DrQ}OIQwB?fK;;6S6(%&m}5O7BXs2gOU+pJt?s@vdNXD"
    "=oKG+0lmoh(6v<G$iwAG8gkD3DWc31(l;O&cSKA}vysOugs?;heV#v|LxMu6d=;5UafaWMvq0LVy8VWE-<+i(&yUC4lz>e`*061N"
    "Iyj<KjI(-E4~amje~I>t$6Z^OZ-$g1^%(><Z7Bv^l{~`^l#J6y2<`w~kmQ<bOnnGFFJD7vMlrCxnq=)5d}ThSn?MoKlTZ^`9EO%2"
    "f*4z420Sx2qsWG$Ikd}<{F|j6V1Q(Xn(fq)f++E18SP3q#lPYAS%g$wHb5)rBJ{QP1j-E56v|LAUe5sVhx%9&W5!>}q#4Vu!f_E7"
    "G`000i&{)BX#41m<z^9sAdD#3(Xseczp+`3PBpSJ4l{@suTJmgOjXt7BqsHDk>UeW*e^QlFOy7SG(@kAQLr^pYO+j!sIqH*WucB6"
    "E=Gj2Cq4+y<Hfg$5_X@dy&|$K2wPiHE9YxeO5#e_cr62{oQd-dL3mKDH%wUX)Z(#Lze0m2{XE=<(s-doFEa%w=Ubc0S3_J&GQ_D0"
    "vw?vdu`NcwtL<c-lD2Cxsh1hse^;2v$oK%wjgcV1Q5T_4E5aPPYjsw<qvb4ob?W+FE-|Pd^<!lx&{}CzUG;_Pa<>o0($?dz=%;N!"
    "gT)SWzy?o7@sxe$(@Jo7CeUTbRW}|}{b5C}Z(mFEegJ>+1DCs5mW(B%3dsxfVjNto%qN5-Pw2nbk3@p&boIllVcqqyjqwdKd=okl"
    "qIrtQ5aqV<hKQn%VqT2m6stfcnv97IfCH7Bx9$32g5SBgH$e>@#A;Uk?IttoKG#mi4Ahg}t4VJM<+}y@g>N@f@DlC5feasN09cCv"
    "uQ~6mRx^)EYb+$f1q$65uMz@dv~&9|sC@JsZ++#ob)TqbwE}x&*kp8@Fl)GvYxHG#8A4%J-RC{Z`<_WjU=V|nT9o?fk^B47*SY7+"
    "d;2K8#~~jFecBxbkTEyZe2I88(xr|ZT_myRz&aW+2eK`@<Y=SV7=P%2d%hAWqU`aG@P~6j6glBTr$Ifq{SGEeV{BQ{!k1K)(bp+*"
    "zE{-h@X*!^!Tv&gla|L&?J<%B{ziyG_h97=w_@v~laRBSI#5E5c$=@6LVyLw2~ZD_Gn!P>C5-C9J}KJ4HiU5^?$CRgMN+RlzPnP~"
    "R~n>2&Z7dBgh?7y>J3ZZJzx)BLE*2pbo^%e(5b7E@%p6gD+(En;}sOq&Prb@RJ=1H;l-g}Jj8i&aLD81uwr9O?1taS#q2(27{@mN"
    "mFBh-mWUc3S@Lpl+=GT#&EnjdSLpr*X5I}!<GctYL~=X#U2M~Sk8zgmK@;&K32Eri;+NtC+Fxk7Z!z%1Qxjh@Y|w~Vs=F4~N5F|_"
    "fN@|N0GwES0lyyg&M@BMd%>YW&0gJvO@X0tbb056E`GEC9itO#DwcTBOHS{+QQucTop1nU1r|uTX<iZ`MtV(Th?l)G9lGw{GbTrs"
    "nqU6T!-aZgA3n{bXzipyXTw9Dx1C$+GzE@BP4GnN-RU1qTWYW_m*Zkgh*AE-xRDxGmWZa4ay5rX1={`!Lc-q-6h`|&CUSI2t6!*E"
    "zuahQhYiD2yLC%a(+s8cc}?td;VV!d7tJD$)19d-JCKnbSHK@4{?2mO>=@>|yZUq9=#{xZ1NDZQf`()x2yU`VxaJ?@S=mjKJfiK%"
    "Y$BLFGg6Yc^c)QZQ2@3|xc#BhqhsS4N(*+TrtB4=O6I{$9OA(3qaMJTft*Sjv8W6Pb!H>>q4|sU6ocNkz%Q+a9y@4e)6~NhJYfh6"
    "Mm}YnYWQr1(Y#b40hUT)<t#}ZRme$h)~e=f98)(?FiDVTzL>3AsXlfA-So}NsL_2Uytn4p`@ZxFCo7_(r}P+TOuohE?F3~^*V#O1"
    "Kffe3?kQ3+;tTJ_=E9eh_qm7d5Tv1=*sBF5*<`}v9HQVqn@Bsz;w8b>RCR1=bR?y*MEso5pVmkAdZ#&67$?N_4)4u$#t`Ss7A@Dk"
    "*gwwMpo2p~pz-0E)E(%2FB^PUMN9V#x66+CVuCXCMN#ks{27y5ediC)gL=^=vqaYijT*ko-3-3yuE%99fFX0_71iv%3MhJP0<zGm"
    "2YYBk<)zBj=ycQ`sLCc*)i=wX3^7+E25FY;5CZ!QX_rXbEMxwIyGgrHjzNO^tQNJDEi5lxM~lzCfxl=d@<ANyEbudqTlTa;e@qaq"
    "1b`TX?bH+#k-BX8%)3J)N{4{(&+Il#n69e-ELtIn2-L2&@dVPZkEeK*gjzLN0_OmVA(oS99$zzSeHY}kW;V!%X*Dd5ikK~qfX=px"
    "8M2A@$u;=PL&2E|!Fzu*K{bR3JqY`EZ-b(1nCo7$EAmaEDI2J>SlxguyvgEHU^zg!ary043nNBznlVwgyh`i{Xi9n;=NV^Aatd76"
    "X)uy|T-B`J=N)gC6<%q@g%)P;|6>lR-Ri^0N_#!tVQ_6)R>D^;sf5q93Pm;PyfvWWP??J-7+m6Cg-s^E!}95NO#P`Hb{x77vR@%e"
    "!2i1tM^+{`_dG69=QYuTCg2tNy;?~wwz`fq!ML`sey~zcx$_*S=zWHQI~vHg#VHc)K6D+CFN`1y88i7tNa4rYs2gK3zhpj?UtWBI"
    "-Q?43YW2PM*0k(z_K)*@+m*ywSH>XA7_VtvxBkIwvAEW89C$S_L;p;DX$8)%vCWNtpX+Q;|Fi%E_M_=BU;C5!j!3Ppcr|NB#q68f"
    ">2&)n;2T6pKhap&Ej?7agubF`^*O5|d^jE@BNUEiFamzD#a&s{Hnyu$n!iPHTC8ufVrMj77E;gddK9kMBe#<gg}U1Fh}6ePrD3Fu"
    "X~roz<T>`O^ldVtV_wW=pyi!~gAsPqab*M&b+X{=`GHgM&;(u1QIj9#W=qLrudur-uWbyb!|Rm%yC|hG+ID%`RB3(+hB`_=BhKmz"
    "ye_7&Pq2-Q@PU+uUxwFBO)G6eXjP6Y0y2Zg>B)__f!q4I5CEJ{bNqnPU)>5;Wd&NP0O@PP&c6{D6sUahgjgAgS`W|~4VmtmP0E-U"
    "EIo}}#O7lZ$Y<M?J2hZu8xvUJ>Oa^abh%b8c4&Z6dzXoWy>s$)kNaHbWeoU|8twMlWEQ@;8-j0qV1v*A0@mwxSBxb-OYhv8>KP8B"
    "rg!hm`Wzx|)iN6_8%i-Su9BhWJ!eEqkt`XA)s=ZuJTXqf*7&2_N1eIca$Vj;k(WH(O+h-M`Rm^17RDjPkNv1)>_I+z4YYtjd}Va7"
    "H7RXU&I>(Y9Q<tYsrzsv3Eqf>k&O{YWJgh!#Z}O1d)tNZ$AAdYWbu|HV8uBsp$~*r%eApyJDmc|yM}8m>04QgsKO4_s-ds<B0ZpU"
    "j@u&z?aYH<W90L~NFRd|4&@{;kZCfoK+qe^yNVB7gKIXS^;qGcuSndl2)l?{GOaau_m&5cUXNQ;ZZDSYtevk=kA3UBa*W8eddwuY"
    "^zEp#4hTvYgwvHwNR~MDM{e;%{#F`fOo@~IL|Y4jT6Of5ek!$ZE(QK%z9%~SLAs*^)9WnmLiT|6Yvo)KdG5$Q=MbopMIsnq>Qgby"
    "7P}A|Z6))omR~J6t7zG?!^#Cmd>nntqAC}>Kf7a(?Oj`qEsnq}^?Y1fr)H)<Rq5J~UcRr@&RCcATdyorJ@dfpjjRNmzi}d`?l`!L"
    "6|aPtNfH1amKO(91|YQ?2zjcmT3}c-E37_?;Ba(k`AMiQ(Hp6%_Z@s4^Z-Dez4QkrKY;xV*I{Y&?tCbqa~~UAE<~yPCJ7BR3ZM$8"
    "o9tA#Fksiae4O_dU@n8V(3|N{s>lo|uWVv*V9!zF(0|pA9+9@LGZ-1xU@7w2dfnAj51uHDnU;<%TmPlz+?RXV^nt4yN{p*e(2_wf"
    "OH4IwuKZ`|q3CfP9`GOD66c=jshdB5JCmpD;MTI+5XWi!$iAzW2eC8bEf~NF-AE68X>XyjyQ%Ii`<M*~%LGKCU9ejf4Te1pL9fsQ"
    "PT965Q~>h~%32NJ&^4`SP>1!vlln3l>gJ4hO**ZQjch5NknxF&HR`gOn52gpWaFrEl;??18<3ggmD7>sCEi^OW|0^&H^q{6>3?(b"
    "h#Q|_GTgH%o5@445$pMJ;9=(w2OtNzBe-lUr;yvOYS)qgu~hO!n4sB?k5h>*zafOQ4p#XHteSQhjSMi#`a@FHd!YRgp)|w|OToIq"
    "N@uY%n;C3+_R)OeY2`6Sd%Ek99{DRYUQnYBtWvpul=VPp+(ZzM)hq=6D@(CWJaKp~0S>+rYMPQ)$Ih}nqMN6Xg%SqEu%X#<&d-ct"
    "*lLJmVwr$6HN#iPVGlwsa`uWwDzex+6wm6>i6CS(kK9?MrpGmKk8xYu>j^8z1@Zfp(jwiQs!s@bmiZ|_Ifx&R3~S5QQgI54{TM%K"
    "zpZidl6Qz&1Qv8GGRYkaSIScW0W|WFu4};fRHTZVIc;-&XM~W}Kl4sz%MBelR!(rhkH5E=lo9snyI6~(QkYwV`g_$;LkFjOd$Oe5"
    "6?7H5_*uMVrS}QHIu(1RpJMP8f#ZXLd6$J*QGJ1RhTfVVW?e$Lxb)N8XEm<+b<k>U*gn6V+WqUBdH0LZS`uDr3wi9r*ZHKv_c$+<"
    "1=nDhR2+i_1+q6i`mU%JIa+3c14XHFkd>RgX=m?9mCqGYE3PpT>OrTRZBQP~@p4mAP3_b~r2YFlzQQvVjtb^{o0#^wcSD`-g|zF8"
    "rKtJ)?T_h#J8G}HvCaZPXsQhx-jC%iAfIAd(|nii4VzQPR=XPbnGz;`-IoYlHtua&GGT6o&eE%+$S+c?r#SU4LsM=FB{4*IrW8iZ"
    "qXunNKz_njGfkx_OTMpE)vE0<>rYBvqNkb~EynlPzMS~bcFh43P(Jk4+fObb?Ds-aW=s`=)Ge#{87tXjxkXi>THa<uw}8O$77H81"
    "Qg?IFw_f;F=)0;6^NwzuT-SHpH=sI?Nu5~+<P}TE3LyfhC1NF{vQAo!Zeyc4ntWeWS7t|{4mI2=n~igmv~bmyr@GzzbsN#o*{F$^"
    "E|P9Bun*o|ebVuei3DtRv8Jgew>(SpX|e-ESZzySe^M4GkZU!V`sf9F0BaHx#!%)L_#Ae9w#w5K0@O**k{B4oJ*1b;0Hs4puz9T@"
    "a<@)vL3LlzrGiX?a7sE9fMwN(RFgy~xM5Go-$pTK5#qlmG{*?~G&1w|5fr=Z>s$>08EW<lH<cX{4i#YKeU#+mws%R2J8hIUJb5<^"
    "DFxGb$Z&M;@O7tzk!V|msgOC0;2tf##x6zu$)M`F?o8Q46VYUAGcZ<uwLOMd?;86D%Rr<FO>ggnxi{U6;-MF-8l(-be^3_Zp(c_E"
    "a7hDVCs8?1C<ErAb#NMxxE3<1m=O^U2@gT*MJEf?CU^!VMau4Oyp*8YXn7l#C#1s3a>*Pswm8z6p-~a88`g*g7|O;5ct?oK;*D&p"
    "+=XD<;wSEfU36nry527xhpB74nGG+5$N{55!{>h9O0}zPQ}vn&=w+>E>a5b&&V*$E8Jc>|F?9eBINJV2WjcxTIvInvuM$45=a_Nb"
    "e<TpKKOm_0z-@&Ujh^OL%i9AbfkY)|0GCFLiy*UcNNM$&f}h}cB#7q+&t}O%7xjH-f}NEqbs$4GF#NhQFQ0A+VDh5Y8$Cx+Ljif&"
    "(5Js>8s`5Vw!(hFoqTrS(k%U%uWF9VJeG%Wq{w_^QytHxCw69#p+)wVusv#jK$0F;D2$dNcJm)=U50O#RGtG+nC7FpaJp%Kt#<9f"
    "{|CJ}eW2+T`#gQN_=#l=heLD8UgQ__wyn~4ULfxXUNES?t5NwKXr|M0>6Qc~z`X7A*F0G3C*<#bb@B($%Dujr%r{?e`ael^4f82m"
    "9U?I0vufP06<5G{Ugy@E*``3))4v;;B8_cRb%Dj}2xc%o%-QdwqIq)F+67;ER*SvTK$VaB0l{vW3UEyhpP2T}8cCj}{Tv3VS<F50"
    "+MXzewaI)LEvM`uV|T3NJH=8rd5!iQM5-&rT&nu5J50HZU`=;F_5sPts$2u+O)x)k6u5Vbw?-XL-KVGrN?hicQWt<blR-W|29^6F"
    ";1(J@o+hVVL_c^=mC^f(FXKIV*wIFetgB!L9X7k8+esO7=P}1N1wDSJF>F6p{_KjpwV*deXfQxGx`GGaJ3BGYI@?D5cDMcQn4B<u"
    "y1YUo(fMAG<*C1`xPGn1OM*K3$Vs`6l7ZQb*x=&7%Bty%6h$$HL-*y#Rx!|NHJX&;<Gl02Hqzz?35@jq#4gr^tMI$q`UjP%{wcOu"
    "KCtRtlGa!EC?>)~`^st+y4#c-5)P|PSg6EHi0u9pClxAs2F76PLTFV$Wk`1ERikMPfiI@j6$hR}hQHFZ$-vcM{pMUY;VeF{`*hh!"
    "cxgMhO`vMBoJZEQ{+?K(F%zC}!h+RD1@Jg8-HR|ogC0Mov?w?bpO1|bb!hIh(=5oJ=fKLfr>&W+#`Q@tE5;^G6_yb8MoQp!IAo~Q"
    "(}-MS7=Ywi^+>6Z=Fz%y)A!QNsIPz{139H9D<AhwXwhRYW=``}X_EHSm}K;VgR2Rz%>D&|hk+@*5@L8bo>n*n<VNJHq3*r-BM3+5"
    "Qfm#b{=72|w$<Mtn<`wCWrmmE=GwH3GfmE7>G{^e*I#Wf+Xj_2@g<`oRtB`Fm25b!V(ejjYngLVQ6)_*9akjqWI`2a9*srEejk(;"
    "7$3w0FAo&ZZyp}}uVAdcsH@39bDSb>?W*ox)gZ-`prt-Gr>wC*uAI41lC<#XkuzonLFAuC77nELiXcLeo!fQ&a(tc|{blp2U@NhK"
    "h~@!l0ey$c^#IrW@>y!*viGYPbBi#0og#sBqdSA3g99z)vT_cW<Piwn#XRX~lo^R0%0Oao&i}Y7xpYm*z*E8l11j5_3Mghd2e3*("
    "*72<=aza%3JQqLmE&fY#Nn!=}@)16JeV<sGrsJL<heIaz7T|KT7e>?x9^#y~u8Bn6&3&Q0gNWErhP=*RrY1S>JvRFHh3qF`+jpk_"
    "f>~Nw!S)_@q!y?OB1yL1EA5QV|E>4!0$oAv$W{}bj$$*PPbeCG;*Ul?PMdI?C1GVx5$T-@)NjLJz;O#T4UZG39{F1*A{;~|jH*{|"
    "QI)Rf({0N{m<6l`=TCk!zVQok#rfNS#enz#Q@wd)rAH5nfqjcrlN49Mq6y-8*VW>sa4xrBo<LU3gBj=LH+gHTD6D~EOia8W;B77N"
    "@r49Mo*FfZ9tq{0zJLGKKZiB+9c)iiZY676n?d_EpDcErn%q3cKH6D*rL!G7W*XBrXNs2|QkxQwKonWyyQ%8uzr30V04no^n7=Hg"
    "b561!_q<kV!}zl$hsuv|kMX(C!Xy&(R*5Q^eVBCuLaxDxz_5*rCCkUx+k30q9Sfz(8H(tTc^>nRgWOt9!z#><6XLw^v3rXWZ+=s+"
    "{dp%>l*5P&J0A()UVfY3&c7ejAjRr>8lf;MZrN4LsXXb5;2{chP5N<VWG}scQb+^)*~?~2R@t(s$~$!*gW+qJojfV{tLOEMmEVBT"
    "?w=tDv`go(PmeBGoTJ(_b)l^_x6<>{etm6-gDJYDDZjMzz8bOsJ_bW+1j(SdZHD_?*t$@YJY%TkV}8pcExEuc_H6qzUb2jnh^%Ed"
    "Q^E>-pRk9{5Xoe9X`pysUak_ch^Emm0Su6-w0}V2T=MY`ZONl={W+b+RkM;#xBgxJZlUS!SSx|Z#cf$xSY}^Gxb8uz31Qb>4Q`eQ"
    "1b!9mJzd7HZ|_K#6+BTn-bL<jx)sNjh#fpgx<|6B6`$$DtgC9lIjG|_O}76~qq24QHKa7fg(@)tV<+xHZXA!Jd;b)ON+4C`JOVy9"
    "0#YB`poYrjMEC#gP1ok%dMmLWls<u89GjV-#n*X#E97mKD!SewX^1)S@q%%)Tucn*3me3Hb3L#F!m@aL)Xc<(Sy~?t0v)e!Mq~3U"
    "xp~^eh1WYOWRr`tEAx*L{k4_A=&5*9PmOHSVH3l}L8)h=I|C6Yl*9|;0V~Ba)DC`C`%*|?V}4K+IhFo((bER8)0U>`B)<d+6j;DI"
    "t_=O6fIQk*_%52_VLJ}x{9YtB6<LDdHG7boDc!lT1dE==h?{3COJWzdhA#DkmR0Md4#J$BUiNBwx~$^=HMBzNz{@$d)}(exx?fNj"
    "=7Nmp2P*@-K}TWQ6+l5dwmJ7n86ZDVNdcHEvT>?+2Q?)}ZB&Gg6_k&7h}f;|FU<9^b7MXjcG4B980~(pwvwyl)ojt@%hDOP&cM0p"
    "rb2(uKD=lZORjd?#%9oWbMx{->+nu75tHXZikq>2zvb^`fLiLd@BXsjv}9i)U=s4SZlF$#Pk(h&z5H{{*9ib$8i(5m--RC<!>2HR"
    "P-C@go4>_8I1I<&u8s93A2zgCa&9Fmav+oAcYbY*S9iuaxc>X(So80?#P!s?x=FpP#<XGN9@qUoySy?pdS`fa5g*imkjy+eO3h^M"
    "uLf(CP(BYfoweY4oS8N8$IbwlK?fbEfYqqEbQO!0=DD@i9Pt!^)!(-n%Z}#rF>{YcaS#;fzeC&VhUXtm@Imb1!r(v4=|v}ZUAj<b"
    "NPL&y5$iOr-s-N#cYMs5#5W*!^0R7JA9O(R306b0Qvxsk1;ev?L&%EQk}w0bj%Cfjs-hYEzpItrZF38SLuv5d^>q06ytI1&K`E#o"
    "d=&fus()n0L~A%bqYrQ@J+3y+jjfDr3qgsSrpA-hxF^wEpJdwGyKgtwKV}4$t!^T)4K_c{Yd?Hk6depr=%SO1lfFAn0_k7spg(qu"
    "{Z9);&2;ZVVe!92@m$auufqe=lgTsd7i+ZqnW})&AbB+#v5Kj|ShJZ`{t{I~9>l^AkZhI|L>Eh{<(-=gic5GYWM&cJvD-<)?J|~c"
    "*r(v$1Jac<Hu&^|WcFTse+tg9JXiareT{p%vMTzL_R$%|29zuE7p`_cX?fFq70=p}?b~o*6Iy;YqL>Or>18f(qq`*qebnHeYUi#|"
    "b1o_{oL~J2h*GmC3d2=BQ*yi(L1quEnlwC@V@GE#yhp2_)aj;J;9zOW95GOMMZ_JM{XZNHWjaU+e~lE%2SX8l2C#xkaf{ABw(A41"
    "V7TKGo)crA5jvJA4GdY28Ta^9%6n5;6G;5q8q=Awew6NI5y14La8~QuzA$P9dQi$~=z(M<%PL^`(3xxF8qgUPe0sF0%F4?3>=B2o"
    "a(<%AGK<nkVNsCg$@KNWIAX(UvzIu0bY<c20dOl6*0v!UuZa$oN{o6|GbDc&n$Gu*`|v^Ws7%RW>z^+-Qn6O7d>NatC4FIYJRrdg"
    "W-b%V=%7N1%S!;eEIgOaOG}N#fV6rMQLV4Jj^2!`1;y>@aoZN5lh<48W>QhTc9k;R0=CZAyib5Ah%4NmUb`4dU}%Kb$q!#!D~-qC"
    "1F5Yjn5ZEEs<SS}VAEr@RUS}SRn7j$^fZ#)t4m5#WF0d_qonB8i+tkkTbW|iOP6-+cjHN0R-6mdrqx~U)6i&aG{l-`d0==8rJCn1"
    "xzVco^@W(%XNkQ`DY}i%Nbeccrd>)3>R_KYg<4r`n&b%pF1rdpNp4|iw0l5Rva@(m%oi=6^8GtDkDKBA)5!Ag4dO0XHVco>%E`1f"
    "MN+)2Va7f9YJ>)#$L5*--5PYEfGwe4`=W$+460)^;4+oUYeD*uS?`g436uM}sOWKQ`XwF@9hT6{Ops)XaQD93%in#L$g$WgZmV{A"
    "Wc=T!W~oh-#)vpa|Ankg_90t;7s3C|-!M$>H{vGb|3IZ(Fb?i5<nTT~{IWJsp2f<9q$(J@08$sDsTyCL_q6Xpip>x|s^p1Qim3Vc"
    "t+iLSz#OMR!ViFYm2B2#>!`%LT9SBBNN0ZwfZQ6Qv);vLZeBFcdEz!q$8HUrKx^yGIQoNOiWyN+Om*C9$||h-j(s@->8X;qkZ3H>"
    "7aQ_Wb7)=J>;tEGmat;bGRhp)Tr<-Tq3d8$TdwM={00V<t&6?XF)t{sGU{>M8|NU4%<e!sGZp!W%)eMv?Il=4H#!njpQJFX2+XQz"
    "4!eSj<Ki8DhU(R_C}Rn;Ro{c>NOY=Cl(Sk*htNouUrud<v~@+InHZPA#&5*S&Y4BtgavQaZNR#>tu>A^?kr<J1#59B|EZhLR7#pq"
    "5Yb5PwBm0>5lUb}h(bwu868rVgWJjE?%bdB@sNs{r=W)+-kQIMd<!ds3s#aL6Kt4;`Gtmc#xs@$=lvluDIKQJQ{hzq_1CqXih6=~"
    "@gXgh!b;Id<O;e=zu$(}pSmdA+R=PNJ3qrf&?X7K*vWD&cg;?D{!IYEVzwn1<PO?-PZM*niC61f|D_0d^sA|&=^9Hk`%l-wS#BT="
    "DNn$t!T>?TV$>m2^g>=27ZF6o5qoO@4i(ogvm2eE1H)~g-<NYl5tY~M>>!!VGIr@3T(M!rfeW8^O|pVvmX{SJO&oq726C{=J-~*4"
    "I$_lpvVXfKYnNGXQ#*}r2m2aHXO1`|2S@v<?&0H2x$P3(7&6fP7GMG<<hd!81N{;EZH2H;-+!eA?TD}~1Q>0UygvBTm@-RS>(vG*"
    "D8U)r(?#%+NtaHKWkPY>VT?pcK0rvDzRRV&b!Z;80m7|f$y5@o8Y9gHbR}4pjW+LBLW`efW)VRnn#*Jl4ns9Sd1^zf#lqYkkqaTV"
    "eS>$zLFGpCDhNPsVo4SUHrX?UQaLdF3titz5w%bEncPjL%MAWRH~hZ1U;>m+{~!Pj8E&^p2Dq&ixw45sx*yyvN2(->x8ek(K}M1;"
    "d@7{exS<(%`M8q=g)nIGqm%RTiZ^o}8FE$M@zYs?>8#-0vRqJLuHRCN4Y4-bY^E4qeDIOLF@U3-lNBM*+yTQRx}Q0J^53m2;7*~a"
    "n8i9Qp-yNRv|ToHGP1O#t#a_)zixSo83-;*p=uSDF^K^b2tUtF{edO?v`SS{-)6%5>8Ca!ZeW&uv}RRTU!TggqeN1QbBP=qbH>Wj"
    "&BWwFAdF@Yg;FF7ir@2^PVs8Agz916Q!_u7ot4eINWo8Q7p1a)4%iZb(hy1Jjq^;j3`fzPKKtW_$9NGE<kryv8ZOzA@Nc?m2FtTX"
    "Pyp?GWSag29MAor=gfdI?KEhsyVzW35tBa7L_lhd6cUHL4?J<Nv8q{TGqinx>Mr4m>}pJ9Y|Q&|DvpbNe(g*ui9$F<FNGu1TTAPT"
    "=)O=NhCj3WqC54vOOYs6IRQeP2dzrME#B7@a_66@tK9NY!leOD3Y^90hh2kH&hbpZ>7rQ}6ss}+trNlBGxBw!DCdJCYvE9;dJQaQ"
    "9@%{P(dy-dYJYc@710mJ`sP_njMO-kT9UL4jVm9(rHSSw<1gOGwQ*-A?xXVtiO#uJ6QY2<$jho1&*n@K4N1HT9q^{;d}d2w^nzMM"
    "KW}+hGSg(DVfj$;X2X<OA6UZiA8Pm!l}E&YmmPA0?#k9CrwAxYyaGB6o9{^J<HWvX?{oVWMTM@ggJf=GoY0m~&5Pg|jW_!nzkL5&"
    "x4|g}`Y|E_!eTo=e^mWvPMxKKz9G_7SvW;=X96Bah$#COZcQP+gv3Nal}WXqr1Fj|av7<R(|a31@Pd8p&!xY6a`B7pS3^r=ET-UG"
    "4;#Rtqf617t4XB*y#MN-My<rWS7i;EFdq(tdRPl5ZO6gkeeI4a12rL=ybMs?$>6<^RcV(K;xLPlZ;QPPT4319l;Z%zx%l6MATsbB"
    "xxQ#q)qCZp)wE}K2yU?6k-#&0G$qoZ!#Tx?Dn?q>j5sH>dAKs;4!@+|7U--|ey*>urbe&VO<?IiAvW(*tk|W=Q^`rm1hhykas%U`"
    "li|o9BYd<)v}x3zir?-1*X2uSDodL9S1yX}ZA~6LXdV0O7gtqVHBuE!><fpqynxbFwP0&1{v4OiHwA%vFPh$Ko`wdhoU_&EmG6ba"
    "TZ)g4p$Lb9NBlP>kXwTUo*-=Kgz(|Hr_f5qlEET_j${F5bpC+Z{%Es|AfQQDL}4+lDkE0Kw$OVqh&OfVDp2XLb?R{X_#WFK^2CQI"
    "RC0E9%F0rMjUY2Y>=q#hmfcyRmB73{C<QB7+$>-GN!dN)nN!n<GgjVtBo9n(A83nITEtX)H#1Fms@{*w^i-ugH3f>f!JGNZmfGG;"
    "emxEoJPaPV1r>omlj$1OOS1?n>I^*LkcrxIf5h6$X3W<w5E4}5x_Rl#z&W<SD5R1hhV#yRQkS3y=EZMUl#?Y3xDY#90aCH1)DaBL"
    "p(FE=&85CYvr;CclgX@QNWq3B!)Ln+NE{q+g*0IU=8isQoM-vsIOu``RlFRDhKv3l${2(?qRVGlmSE+e6RkXiE#5)|v_@P>hkJkI"
    "{v^TGf;44Y!a*W;By~oD$o_>xQ(^n+1h4Sdw6NW;&$#TyUduvduYI!jv0lZyRm9#PVifRD1S;<iL=X&Rkjc&(Nn&7~KALl?&tR?y"
    "+k|9~4%E*q>da3vDx)FoalDWyc_l|9TeN^}?3x%({XU@AudTA~Q4WLlj~{1?#i(N&{$BD9A#13iw2FiM^~FqG97nEfgDez9ilj7Q"
    "1|?w1C@K<1jlj->RHnn{Db;G!k@5v=YVVaJtjoCi*(7?;c+ONb{bhM;DTF&*;S+tc4hn(G^^5A)73(T6x=vFoi^vi62#Mt=>^)?%"
    "boW-ZAxWkN14enc(i?glYBSGj5_=;iafN^O;exOr1ggw;vPEviUE=P-qeBk5y!|0}CncSh!%&aRDE;mZ)p~H{zS?#alC~}8wJRyy"
    "iT`4SRM0~|>E63ESJM!{#F{Ea`WkK)>}~35^V*L8aE2({`$X-o(B%yU4WsbR$vzJu!ws;m9ALRYcsKObyrI6~-o}iOKi#H8h4*mB"
    "1M5CQiqJGs7HxA}rh2R;P>_gWmV4v*SB3RfXuLlAUYU=Ova+k<l}-c~L~;X?4Dcow&0pxLaCov{4e*|`Ag9K1{di;bwZ-bt6MC@{"
    "W>?juzTxJblHF|?;iN<kW${(yVagOpXf3jnsWh-%)h}?}Q^B{I<bYHBO!~j=_4<HmcUdoJ`)AQG%{a}{@R37HxP@0^u^S2W?fu!r"
    "&n)&9J;8i&K`Em(6E<O1Fj+PfyWS6OivHL@<0<F){CJJbjIQ)#0S+qMfq_*ABBe2kzC)HTtEgv;DTjizQ8VdA$~}}{RF;}52myw}"
    "RoFBFMJ&`4U$0xfngW3VgsRu%0#fBWQYq2nts$a%Aa>?`wf>!VLyje|^}cO`*mvDl1L?3iH7fZWcRb^FTm<hC_ar@+Wy*u)s@S%U"
    "$ehahzY{%dhnbUc!eTi^S5*4)k^QrK?n9%3<h(1CLZ2<jkKUe;WP4)8J3X;;{+#bby;_m}OCqT$Y`}#k^H+}xm6bqU|G!m_##q7r"
    "!L#uu&-`V)ND0gq;HmM^DRB%9_CdGC_B+vMJ)aoThHI!@f6gfjt)epa8f;N<4FU3yI<jZgpf&F^-&ZK5IUl#u=3qVdB?nv)Z^s8n"
    "on4|;{D<1bIXvQvG%yd3j>&jHn=OGZQEAg9w)l;7R3R$%-fxgf-HBq$l79$D^3|V9)w+8IT=lYT#r}3{dtzA;Wb_)d3CHCS?WM|("
    "2%d5dW+AO!%*3F9T2*?f#K}12i88dtLw?C`aVxuM(<?s{myn=|)t!*zLM~tHN09j=8M@<;)dTlhKD&C%ZU03hkU>sm!-Z5~{E4$z"
    "O(1{sh!^9|f~xj?gfD4&Nz~ty&2;8<KLt>SJ~1Ck+GWs{b=Mm1(pgW`&~J-egz}kVGCdpjpCxU;`*XHB85XT{Ck)BX8_2bO+6X!i"
    "@~3_BzNCHK%g-yz;Eenp>|_j*K}O=4>&%2Jw=x@>tOf%b8{iC^>3M~a_Jw#!%tqwN^E-UeBbD&Jb1t4tsmz@f;T}x$yPPHFI?~Un"
    "f9EJed1r_=VatPh3dM$dP++>!!#yV;$1`?cvquJ5$g8Un0Y;D59~R84<>I5aG^YT147k&G7<kl&uV*<W>|DJ7?l)x-!0P7*#+;qR"
    "QH3xO9~{j>+rD^h?&TQDKc&mF*3Hq8oVq)5fU(^JaJen%jLKjn|DM*DFE|=$vLQfxs)ZgCY;qJ;eDtN-baNKgq2OIO>(VVK-*J>c"
    "pF7%C(SorPb5X<9*`s!M_n-8Ql%U&E@am-*6g~VFr)P6zybpm$84i`KQI~piwce!MTX&WFPhnV9W?B;d9K_&bI-pe!iFN`CVmCI;"
    "am%i5>{}U=00js8CoV>T$8QEic~tV*E^PA~Ww`Jw7Bv;-3Y+76RZ64)-{P=9(|sM*EE}EBBE3L|aZH9!KZ(cs6JaXpBJi#R;lE9z"
    "pd5l-fNK=9&M_6SpL=?ZU*=#CZTN7xFAB9X((y2Dis#*xP7F*8|1g}3fr<x_Z4ryRSfb-}l?pwS7#Q63gZ1@BM7&w05+aH^p!URY"
    "PZbg9>7bQ*ioH)iu9DF{r@yw9x63A=^`gm)0e*v2Fe|vaDS{sua~4K*RQKi^mlxxs|7}s&l0h!SGv`N%U+yPK<4lOI-FoJYsD+*C"
    "ecaD~Zx3%4@>doM`HpgTBUI)VlDvTJ@%#2Rc_oL}JR_$T->(%h4ObN7fX;9oi6DJ?Jf#fTpe{^0FuJvgS9${g)XLtg?>!668K#M<"
    "yW6C5uC3sk6p}i9PHF4z4T&4yL*aCpP64%umtW$7+5{kpyek8C%!K`(E@i|rJ}Y`MS6wn=j>25FZubVLB$@S*nCP@A+AK+Zsam*z"
    "&{%l^o?@aM`Gmm7Lw<W8EVKQ`4F#aWo1J7#V*#8>U3((ai-=@!m?ND14&6lk)r9H7J0mSrFJxFVKtB?UWM<qljIQZ;vR~{-@|9Tf"
    "TFNms2H!{?p5>4;G{JcvD)b9haCX=o4Z!%;UOBYG4_pO-L;(aPgscnrOJzr)6irx=<^-I|eH^rjy;t_ndKF}m#$#5Q;4Yw-$t!16"
    "O8-_FOgsH+A_*WDh5!pU;D@-|V=}2Ddc>G@ke=z(t{z|%ZsxfS(X>td1$zeS*_z1+Ypou9y1l1{h=3r}*)X16_?E0qiC#ny<els<"
    "N?$j)Odf?<0G!q)iaxklmZuOGN!pM}OBvQr6H-%>)7wyszt#P%&Dx<ZZQ@ycRrMr*e0V=iUrig)a;4tWs*Rz5gI4pK>q4T&XRG5J"
    ")C^dTdW2kDeWofPC#HmB(A^Z=S4*2f41{+@x=%bO?1zwHL>YXkusGgq9-G7Y?|-Y5S*fUK_M%rt`X6gEvTk?w`tG8~vz^QYf4~#f"
    "O^%WrIaU|^_e283)gu9Z%`zMPOc{XEk%2C7X8Hudef=}7mn*qWIu|@=k91<(eC>HgO;M5Mz4=gCAWMm3kFptm+u8>eT9D;UIBF6t"
    "FgsE|M;?C78vvR>3MPA!b^__ZGVXNbKIgzJTY5&!wF`HdW+J>u(O(_c&DoI6T{3S0ve!Sa+Mp29rtxK2`6PrDd$^1hhkLryq`0py"
    "<31Uh8S94wtBIf|uN%5M;v)>SbT(e$Ckf@bH1rSJ3GZr_$7=<=H0KMosddtkyCo`2iw7D7691@e!S5j{pqBjt%tZya;I#TFXC|#-"
    "qxuJKAWO47AMCEp1bwQt5l9?c0c#lw@>#M|F#p9EG{eu(;i$vH07y^p#P5~L{()&ijA{Sy#8!E1b)^wYEypD(s7-iuvIf<Y9<#@B"
    "tSSso|M1jO3kIqiL!%8+Bc@>$)c@ja6V*WZW>j;e!LAKkDq3}lRCjyb@+%VpZZSlSkhDop{q5&BWG#0?V#h^@i)Kp;7f?iisSzUH"
    "7UN+>kML{Jg{)K42*GUZ6tuPv+|3@tTq8<_*?z0=)SK(-&rMePFuh;i+{`WVmKK%!p$MVTFkI@EjJdE+wZ;Qq5I@JV|Cw+vUgBq{"
    "r&_wqCU_<x?cLMzJcV<i^WcV(^KY?ERmt_VnH+lUw7o}EN+X~sAK&c!^;LG8-Bia5*$`OQ5vm9^;NKAHxStl{@2<#;So-gnrOfTX"
    "CHJp<F!{aFpbh?up5#A7Ryal_3c8qAhS&90Vubt5I&M)t#6JK}E+Z#N1rjvfS^?O>oi$7TK4f*Fl7VlkFk=n%Wr)y+kCK0PLhkE="
    "S&A%NOtEI8#d(3cw)iB^zj9BU;ZxAC=81H{b@>e<U9XNTP&2S3ly>DS06y}i$0qsaVgJh1m(bkr=w(()+8s<t|3&(SiAD1~jZ6nR"
    "x+WdJJ~O`~(<WU2$<=NXswk2}?lRF)7YoA1a*oTg*p{ZEh4Luk`Qwo%0PqkEPc$75B1tVkyoUlQ7|H+W19s+1T2{TUtn}+95KVAQ"
    "l?P@Gj7xd7H12-fbn8QZ<r=R-5-Uz4_aO#=$3a*Y35zE!HRVz{Rd1g1OKA{}E}G81b~SaY*eOC)&@bJ-j_7a-SPT-1s!i8&2a2Q>"
    "`T_qYcR&@9=;DM8WCOD{?ne~f1$kwr)p5q!9y!G0E)?9*y0%4*t#@zVTUkr3i^7qGyWM~OS#KbC)N9W(w&;Zt3!xMAlWf$x{*d=m"
    "t;kBOq%FeF9A92z`^JU$3yLtvQy{8g9`t*N&qtl7$FU4b4SSt1Q(B!!C2>J?qEq8KzlEBF??*5Hga&7tHX77S%Pd@fhgYt~r3E)x"
    "EgBCOB>AGrh(tq$u?huoQB0V*KRC3)KU7}Xe}~O4mlyU`!RfNA)GGNYH!wizFYqh{CRJqu7~9flb}`ZmkxyS(i5AJ;Z83Ib*=K{F"
    "MW>S2K8Fzq?_o_VFw|2IX?;~1h2gPUjELX0P4IT{s|n^i9-rq`MB8dxRP0#n)5+VDg(w6)FggH;&_p8JjmD15=EQl7n<{=cYTS!8"
    "Iia*;$lQ8hW}8H8QAEvPA_>fJ*7y3Pr!|1ak)p~UBcjvVvi+&sCNfP<7sTE^GEJRdnwm@LE8E_R&}f}2q=#Zp0=T-(2E%8PtsU$9"
    "HcHS7y)3r<h_Q{{0r?=9Gltj&ah9ALByDY=y3!WEm-Ey6+WLrGOnc_&&LqkaLN;(lm#P$xB8c!Bz4`w(9`eQ!jsZ0@>VSI(+&X&g"
    "T;h*K&H=Y3d^aQFe>l;@pen4{g)Or~-K))WlJc+iBl&?`xgF6lXyWB+Nxvu*Otc_hcpGcLnd!udTOMVG-)i)`y@7P+hhAg_KoVW$"
    "0TiB#bqC1De|M9_J&g)X6I8<>9u8`?KMpdZatO`g2OYJ6V@yKYdF^F|+{`50)zcE9Ie0#sk>}2PrT+R5WGK?Pkx2&<zHLx<dP3>i"
    "B#rUnB{BIUbh!cynOhz~d1up?82)L@y!naB7~R?r!Fnwc8G1QWpB7`fUk-W7Q79|l;DaA_fo7fboVqJN)~9LBw)AJEImrVI7r;)+"
    "O$l>Ii6X=oXOXt8oX7C^vG4x8F`ORyi*QyT&q4d3{q-|v=%Vx;%(THRa7g9spd{*f=||+^eT@?dfrdwIXuJkQ2sO3nZ{B#T{)~v?"
    "chT;eA|(~K)ht*hyFLY%@MtK3J(RwXw^mRtD5mJa`osweaIhro`4)qS;whmYrMmE4>2IdYKNZYL{$UV(2Op$~Ic@g_9t%~9yLYnZ"
    "s7RD(8x7l_m_P$~(`JlBUqbv;Illtt9E}0t3;=zQXS_$Te&8#7%%{^hovZ>v)ZLj^Di}SWk5ZwwU{bUA?c@R5Bw-SLk4hxNx<-g$"
    "Lf3?iN!A9UP)Unru6SX5xx?evOSKWn=J$UE9mV<s(&k!=PTr<n@^Zjc6U&nn*85WGr#sCw-g1B7dyyxc-&*ch(~{uS#`$CJZ};&7"
    ";SY0VwOgJ-Pw%Kk<MPpMI(^$P?P-oz{D{&@P)qcu-g`%M99kpy{>m6ozI|ARBG5s%Z<%~TY!@-hL7k)h?T}fBYM+}en^g*F7qjjE"
    "ln0q3PEZjdF`%u#h`56?pU!iDLg`Xa#AuEd7lbx<Qzna1;)8)$g=iwnp)#8jLUH;Vu3lI5i@axEeOK~}5STnhv14F7%n^C0@L^;Z"
    "tG{rUXF;gZvqo;4KtY;!$L78HH~$_&?aY6zzdfl)Z6&4<jX=0JllkJ<2~S~}QU=$vVXO;*k-=)ySaLI`WehYa=+2tV^?orv2u8kI"
    "d+D*}3DHK}rv3@kyDZt7fvi+-_Q<zmu6ixj#pd>i4|8Lme#s2Xkt5)NZ-36te4?vnw_NBT_KiUcLcj|8x!S?ZUcetN2EvuqXwr1@"
    "T~7RgO%v7NTfN_K#Hl}$=m{))2*KyRf*mhfp(!WWjq&k8m93>X=-LE->OST2uPgq!4Zu!NdTDIJ^r3Ms%mG$h9NJvMdw1~jPFyb8"
    "2sqgSMpL5Ar1j4wrbia>D{v+5lCyNz>LQUg+3AHr(8BWf4MT@7TQ~svu)$yi>**eajVX$PUbLhtTS2?#b5*B{*{Fd#%H!Hb<;8*W"
    "k!S}25wbR3i#hmydrQ|HY<&xKF0^LfA#RvkT%AS=$D2@YG+%|3Pq?t*_h*gQZ7bnqS)e@uMCsH}^&*~77ViGFgshdQ1?ZFUzBJd9"
    "`{IQw24lzUyIab};z#j}^S@5oM!Rk&qAUmhBMa{(XySGutePQo8c2<(&`G;LHR-iKITNt*#&5}j8jjI)llT|*Q2~cP@VP03(D<5F"
    "b|%`m_!^OhPf~(n(SJNN+Ebg!2wiun5bSn>6l**YVM*z0*e6PAm}u0QvJ$3xx-w~HY}T#SXUVK&IxaGkWqP14A&)~!Y7jw->A>M9"
    "?#t>uAruvd`4khuok@>(%3eJQDlP{hHbwN+@}gdDiPmXn)d>PY)^ii5E3=RUgOMQyCtLu>pnAO8(V~@d+}F>;aOkiW_OkctWKWc0"
    "f?D$R2W`Sr5Vw39siO#R|I~|B1#FMZK%_?u#KpN=chdm^P#Pg79bDRWu_+5F!8+l4zMUr^dd*`0d1oOM0<_h}U-n`Z>vm7J2N^QC"
    "kJcjs@!dC77|_Z0X6o4cT9oBuB4%)%G@5n_;1i5?#(%JWNwH*e>w<(YC_UY6(*oN}lfV3WFOmJCf#AwOtlBK0Oy{%z5mQj{!M<ni"
    "p`+rgw7JR_tHPHh;ZZ1cU;Odp$(;U^&Z8~nDKIz*nRqM$A;k<+z}0iVn8KJV)nPU@{%C<FVzM&6{wXn+aOj!ORdldM3RtZ$bT_7g"
    "V`+1dcpIAZEJ%pgE8k<dZJBx;XSq911nCM>@{Y3W>}@2P5TdH`rRyOkc=EbaGsv#keWElcr5s|(V!LQY==q5aQB-`-6Uy`}b(k*w"
    "Q&vy<F3(I#%gFGpzJ8U;WYXxPR>Ol+(qWB{T{1kOav9Yc_5<_Mx0htBY1hol{sugwp&Gn-fZFTAX?dpW3`E;3n6Zp)_HI8W_#!Y&"
    "l5hljNEXx+{jk5)7Z*_+{1ft?=|YUy>Z|%dXLHeRq9fdo;WsiD=}fwTdf&(~+=AJ?hDxqV=!A>AzUJD)!D39#D}xpG`l88YL|Zrx"
    "m_r2&_sD}~6H&s=qI=aTm;Zn+Zx8W(E&&m-sqgqsGp&WLMg*o^KRV9xS;dvf8hR}4A-Hw0Q6_0^PUnL41K;a5)L!LmG#z&qo+s^9"
    "G8~$tH{a^A);Q^u$j7r=+||FsaqgDwo`|Qq&<>JN)x7r#)khwstzA|P>m}bdv9wYkr<N<r&3SP}z|vmg#}}S7B2<4&uOlSqA0lr1"
    "|92CDsN+4AfbXSCENeN4yXBJF*j7F=KNwT>W-8$t?qh=3C&c2sKOvMY<Mp@VJz@7yx$f~35XXm#6@~5)ckFELk#FXD<Hr?QZVWZ2"
    "8}^i~-mqd?9Zp<)5P-r39953PCM_O;-lx?XS4ATdC^VMF0&f;Vo2j!dmj@NPCIa624#yukobMc~`XkJ;{q^qldD_WkYKf2dL(dG2"
    "gu^|YlSI^D@CceF8s%)?9@&O~z8{sG_Y-D5i4~U(e(cB`AIyqr1*`3rY{VP09xZ{kvc;m+OYUqtCU)PtaaFwj<E3)9!&><qXeqq~"
    "o$Aul1~FKQ6zG7bOEX&>^(V|WT3H1)h=}EKGB$cfsd+OxyPfyP2UXHbT9~3pV_~OOXS1==t)u~AReV%7jDm;HcG>Np0#baJ5ew$j"
    "3cx*WR~tAhZvO|}k-)U6m1I_`6p-xgF{*5oQDm#vYOf6}6<{|3`P6+d{z`X4rWgMJrJyA4(r0`08dGBLlvOX3X!MwNO3s5YD+U~@"
    "2&{xs<|D#cs+T<L+;H|*gmjoAtfH(7GSp{uq=(m!ks+Tu>nv1W&Fhtzc&~}wXxhVb1}O||z#By<A%4AvqLio~m90bCs`*BMjZ^4U"
    "uSUejxs*hPb{iL)o7#0|1GP5P`5iZ8T}@CfM=G#bMu2I)Ux)BZy?MQ3_OpKsl$i;%EkZ$YRG69;)Fd41en4%x9c7+i#19e3%}WTs"
    "b+q5L4yZ@1FH~15kMd_El2{})Ua2f=<mIaNk-Zb@y8Xm2tHWlzx2wcZyr`M?j8g1;sACe3u?Dr|%ml5ByuJ@(FIIp(Ox@Hbz_{w3"
    "PAhwTi`Rm=hxbxpTx);K#V6~aIXp%9jt1X!S#3&=D$%*9!KFc!8=K;2d*>^OK5vJOJ9+k4MA&xsX&e<-5|DLmjAm&3rD(gou_Yym"
    "<``t*%)Eg-hrF&)&eK(-z6byhjWQtN3}K2{XTd+jRUUg>5-Y=d^{EJ7znFHc`(FE%m&gQ<tB<6j(c|cTdlt6`{4CVIpRed>EB2b{"
    "0>m;x@xJ0htd7cuW0<hULMaE1;qw&{UK3190cZo>HejqzLo?TsZiHds*(lEYbejBEu<Z~rN;i}0h#}4zDX;v_%bbyjzR;%yYR>y#"
    "pIfzVCEX#9^T@VZ#VZ}PYG(O-eI8@aMGp|~PD@!0nJ5r&V&=PO;l3;3+2?PMPr&JEzk#4`@>D#G3DMmXb>)vm6$>mbAj36W96i#e"
    "?clE4pqucvhcg~U1u`0|{iz?tpBs$UZP+(;^D=)}FC!A(-<qF>=phsSfPcZVu3h+6geZ~T9?c>uRII33fUvr--}oj0)F-IL5{A|3"
    ")@OyA#E_po@O^{zc&wjn0|s8u$QvKiP4W*N`2!WnoH>&{L^b$rw{^?)RhYJhqN`kvRp`m>Bphw=#b8!2i4FbIi(I$Ego+$UfcWWp"
    "<Fmf?Kj@Y8t-Lx|Veo)&)3LQNp)V_s0((W{z;bpWnJLn&y{!usY5^zFrSl2yuYm?a6dA@EX=*c{Wbr7tB53i$kz1%JFT)-r3G^}6"
    "xIqu@>6MJG1rHlpTWxcwAK5~}7CzFdNbGA32jV38vW@qY?Qz9_KLFI5x`-dCrH~LrW_60lW!a4VMw~KeYVP_KHDzQ%>H<>nANfDB"
    "wory}VWCHE(7T<PFF(|Vh>8wWeCF^Z2+~DiTrgN7r1DLwTSrTIY&^hmvV<?rhHlpz$j2ZT1J}*M?eIrV>(|O<s!B_KPu(5x(^Rg!"
    "Ywo}UmCjXTv#VbQoNlFFg67mwztnD8our!p7cN5Q;RJ~73ozD>+@2iGP?C{J@c7pgg(uEbDw^y`(qu#XeBzv5eA+sJjogt?g|(7Q"
    "8U1@TYrrMg3Ixng0V9bRkny!!kBq&;5MML=Ku#rpu+-gus7u|BYcRb_#EKQ&NW@uN?iqyevuJ?K_gX=r98u*?HiP?wx|64Q(2bB0"
    "aQK{0;w{%>n)GHGa{lBnza#YsZZz9{=3oZ`I*mY14qlcy7{aaIO%u@ALg|f8sl_p38XK28WItU}MkR;tZLGEQmvZ}#*~IF$2E`{f"
    "1qIf~k1o{}xj`DvjR}C6R6t!wc^vdL#ia_(Y9>NpYl#5!L`}k_J=Qzo*(vt6Iux;P`uWi_Q5a%Pr&&B02e%AqV>;vQOGQU0{2Czp"
    "R3ctf+k$d?sZPDn8QC;u=FEn`VPtZtXo^Zm;l}bfbDFIv)@ZTdRy5GxjlC_?);E5ydIOC56~)(KA0zicdxjnh3S`L6;(pz)e@mH4"
    "dJAsk6yj4mMML#)DNY1nYe0wEVC9Ih7~^Gk&O?*Hm`-bEMxz9WqS7xV#*)ngE%w{w-THQi9&mz@?^Xy*=QPW2li11SmfN^AsRA~+"
    "R@}^y{X|DTPd8*NGeMm?zB!-Fr_HN;q;JLC;@l}Lo5Y`<ric)2AV+`#G!$pEc~8Rk+xOWQUW$*VxQWyRgDk5zo(USao%%94EOPp@"
    "<)UkEKt7ELB#oH{8_HdF#<2Ngt`ql=^Ix1kP;uh2(U!2~q~I(^(2v=H_6BY`1#QXA&;NDizkIVfXe_bz)ZS8tOM6_mkR~eO#lSpd"
    "BaG){2@TRvZzcx8YBKd(CpO~f0)_z|`eZ}PClL|Q3e*8#EqL^)^8C}-<UG7Byqsn~f$A2U5}r^NS7}9?My#oV&p~`E6@&$1+33Xe"
    "7k<B0s>>hKj%*?3@HdslaUKxgETGdg+X~rRO64NPT=>nD0{h2gGL+nAqiC-bFLFIHuo25vK`3yvG^B|C?8yH6*!J6+;uOIMnxP|C"
    "``!CRq(0%>udX3?q*+{gOZ62@)+Bl-mB=9bd>>u#f+rPcy776ta3Whv??YSPLZELu13Jn}G7R#fn2zWDDp<Td!@riJ#xE>wdaXxU"
    "quMyF0MhppQ>wmFNltLCr|YnkggXtN1qYbru>r=!*S4o8s)(_|iP%vnac!sM#-)jk3-eoT+>X0$AzBI1RimB4<SacYIbzK-wdm&3"
    "1rYDy)%U7guAyXj6f%G|dQ>36tD?tus&N~VlT!P@T716;N3{ZuM`D~GLrn!(1p_JSh3we&Nh4}ZZMXoIJq0BBuq6E+q+xAGudyi`"
    "w|&t+w|Rs6wb1I}j4G%Pqd{t*@N*rMer<UwEn(h|ZvRs2Ue9X>928D2M2`|aakO!B0NT9?6N$GC0Jb0j0^Fq|#x(yenyUZ}&1}^_"
    "h{g3ICYI|vh0MSa6-%$Rlq~KPL?sUsF1h=9{#aT**h9AUxsq>%!r1xv6sL1PnX}dZ716QyHKL)-(OS)%7{6Y9md0a&5nL4(U|a)5"
    "jOP<1j0z=hi$GB7FY9ClIlK3~=1=u5V8rzaB;%s${un>E3eRlz>$cVpN?U>1j%R4p3h8(;f=pb`#bbVXE$@Mt2{5?ZQa4K4Ct>TS"
    "pzqcq)C{U)?v(|K6{I~8IUyUL@RgyVPAZw=U44^9Z+WsT7NFSOskh1p*U!2G4o@k}xW%LI2dowAJod$!7y8i?e2{p3uV4=|9%(6y"
    "->eV>AG|uj$VaJuB2hjJ-4E)CtJ%Ya3QYEXB=Pp8a@dUH^hW>E)jcBvPp|KVQNk=*8N)Owf_Zdt(`r~C3e5G@trQ*YKRDGwtDui&"
    "+D-F4>gK9z)5g+q2m?U9x->GQ3Tp2^(qFC~;&nv@u>==&E3pyS2ax}}XFvtxKQ7}%QRGtFxM5v!!C1MW;H(xxbA`h<7uahRwxhJp"
    ")DaYvR5@btsw9M8q}&@MC@MP9!bqlJ;XBMxt)>G!K3^<~5xeNVh2pXmMA=U03|vUjB*T9KD@fW+sp_Mdek4wZ@DzwLAgBHGmZ=1P"
    "8`KhMo({jmF(Z~Qj;q=LD48IF4&UTqMJ7wfIuU^zwWD!DFGy4h2g!W;n6R_hD9bq-tm1qJ+FjAtdl@tAKzCIgG?sw|E<m2W=|RE="
    "vDya?71G162g-N)GTDyTu>*NPw09$6u}p*!0lb#rNT}7`!NX0loA9yldQj99Bg6joJI;tBlL{3>e%6Y5-aigwOAeCR?2}{B+svJv"
    "jk=*o;(swMJ3mDvlqcefpRTl@pL<Azzx}yvao3#WnJOw>#yfm?3i#8>vdfCOR4=WxF+VLzZ*xXtcl4%wtJj`8@4V@MLIp{BdS435"
    "Dnnl~*PgyNQCaYWGTwq&Es<7ufV@J#Ur})$@<;=J>|~XG^ywO;$sYR$!RBq&NRZ<cLA!B1KH3}!0P8kPaZIBgy~7_5XqBPm3MbwY"
    "ZaJ%DB7Jm!^8Tx$K4&Out~=4=@1kI-f31YD@c&V=3T%#{-YxUYOg>F^5%aJ)jk;PmLfjKZ(D46UUYar>^s5%Tbd%si6yCBK<3#>e"
    "1jI0r#YN;Gxv?*bpuK@0K<`@X%eCahpmGgyjh;XoD>A(ZXb!+-Cm{~-LNqzmsrF*-n|oJ_d=W}0rK;a`A;ej!Soj;ytJKxcayR^!"
    "{<=m)G}}63m4&Ck@s1PJeY&@xy=!PSgK9>!4*1VwnNCvkgY~h{w~t!SdC*p&;KbL@jx`_O;A@1UtK=TmQ%U^0Z0ULvzUnbg1=F!e"
    "S~%hRgamzkoFqomJ>u|9e;r1jHrcMlJ>a{aGWd+i7yMWF%S%Sa?E?nj+h-({Y!J)^^-OZ7lSWU<=h7R3mEXB5xXh+swJnLoEoeJ5"
    "M+EmAbbdEO;NREt<8E1T*j5B*c)KEA5ni<bQu>oG%_Z)+AVyP3k|W(xt;pFMOh{Y&QOwJb))LY&vc<jxd5ko_S?oqunKT&p=|7mP"
    ">P_q-b%B8uA`PUr?D6^fQHsnMo(DXOkj2WLxrkm|Wqx(sdD-<iyozj_NYvrT>bo$@@h-cv^qON;t6lt~ywj^#ZPB#hw3SZpL}a=b"
    "3+JX4nBqRNsrb1f%>4|gi`YYmv6C5nNotoEmsX)o*4OILo+gXoz0v5cGK$HKm8E#&aRS3(&^z3k&Qw3;b)^(u(*{4cp-y5{BagJX"
    "Y6o-|qbX<R3vNqv?mWv_0QJ_q+ge+EFCX$#-cnVHRKk=M|6cBdYU=<S9)4nF-pYN1`(e%b7u1<8A%P%4J{-j*Go)D@vQjnGDZa0n"
    "FaJHb{lBk(t1yCd@KWr&>?LSl(Z5*HqhjV>$YOy07BngT6Q>W!quqqve?#qv{toJz!NfZt4s7O~htOgoQO2-9^u2E#J&5t=a0G=="
    "D3>HvUIj;iUny?_spv6#T!Z_h{*5OECYDzj7MnTnKZgZ*%3fp2&hw^P!-+Rj3de`$kZngP&!tC#jR=WZGPr#h{H-KD=?UGs26Z~M"
    "g#`ps7?jB4*4IQNBs`JsJ7f*?*9VY;)zV_Fy)z5-Uo@bYaTamSYFn3TYP~2&rjxe{7pAM53mYa0O$+dG(TX+0Ylfo^<7pRI-@QK4"
    "{Wm~Z3;kHre;7=9HFTzMsm6Oo&F^%F>zz4Onhj>9;Ac5WZ0%0g(Tu(x+{L!tyXx2>;W~lQoV0N;RlF;uB99umyC153N8|w*4Ya-G"
    "y+NFwQLL`}CLtq9uLqy2<(I1#yOM*0)>$hDCoq(#X2A%IG=H$$!ObU};>Vr#Nz>zWNxicUMrdlOHhM$uaC+$2)mbbs+edxcJaR89"
    "*vd%BgeUDmDw_68xNa~a-e_$TN`ZI&&DcV(dygnX@_G6pc*$-3CeaE3`bKzrk^z=4>^{^MbGdLr>!?C@SvB39vmF=nHh?E!&~wRd"
    "n}w>5w2-~Ip<h6tT9TVefM0e56u|FJy~{0O*p3WU*LxT5Y+_XWUJ+Xsbh`)%p;EifVd>$>blOM?3#7wiP_F}?k~Dw@G8U;RLF_#M"
    "Ek)%gd-NeOR2fG2XOE^WS<n9zA?Pa#^LzgG7+22mSc20ULpx8pX8f0PZTOQ>nat5E1!KVqiQy`kZ`_{)xJqB9fSDI+B6Mdect$7Y"
    "VAi8@k99{kL#0L{#8nu*maN6Y78#kqBob2Dt_+g`6vjd-5x-1?W$GGL9b#N=DuNrKdykmv{yeS`dUnWOn`TJ8j}45aN#R@1wblqv"
    "4aw+uJ16!{^5uc#tc=oCX~gMEQMU5L&*7_oTzOw}gVQWN-NmlJ4J;LZ2NK@c6B60PU{@81pO$F~m;Sn=?yqrBK%VO;n-$n4dT>i2"
    "M`&pOiqG+zPk~C6>=rS{W`S|uinhEQD4@T1u<<_ODat`5ax=5goQ=1_n5~8ZC12yDo3WrK|1A+>cvm1L1=Y`}U!KX1IY%zBH^v#Y"
    ";U6YA$9h}T;ddpx5Ym#$yPLMBK?s>38dSBYjaO|T%4-8KhU#;H+s4MZbGoE_P!xfi8xR8F%KfgAR*)U5(+#r5u4>Tr9*XGz?|8GO"
    "a8jm~)l7Dmf?1VYRFz^bRUb+eaQ!NE5Y(t6nW<t)&g4T4A6-L+A|Ns5UQSRSKp>;7&*(V)8-@OQ5;5a|dYHeYty2v?s*Sz8bw+tz"
    "y-Fa`HUrDLOtc*?x$E5X`U;#B2j-f+nTdc!<UY0L%BAHhpoeYp?e8!6U=4Y-c`!3#7Umu4X}Mm)u!N>&pL7|d>>kNXXjGB^Xr_U9"
    "#aa!H8Z*pUTXMwRK8e2=Tk2#R6z5(FGSG4DZA}S^mm*1`>>w^#9YYPxzP{GIz~Su{E^BL2vH~~9?;IVGHhz+MGuG#yhq$+0Q1cw}"
    "o)^Ydta<TP&{vXm#gn0Ov%wS<f`de}7-CS#yb=Cu5Sl`Une1}LX!JmKQc8z3*m;k4XEgahn%OFG?b)+)oVEgzERx}Hq-VxVteD29"
    "-ep?IMzEqM3QMZ5!!m0v07wLO4Ij|P>!Q~Yp%GQ*J*04C^JB#xl}}qa=Wk&!mR;52`gP6tF9UuUkgU+(!rFYF-F?CDi><!wCnJ`2"
    "g*=@;4?4Je_OvrKp!K__dzHAbVtZ~XXJyHPvb(p(j|uEC^^vf;$0^ajqpsl?9gpL1$+#Q<X?NHGx_@X!a`?iA)^9aluh*0~pO^$3"
    "tE{q?QvB?13I1HI{)ihSWWkA#@VT;->3JzD=AlC9sg{>MTc`H?A@l<qykfr5oYxvaOR@KpBX65tmXgGmz%^EmSu>(pqvXPPRkTsb"
    "m1H->)73G*ms>2M2f?u|E>y~L#gSPOKqjAQIv4A#r}x%#k2>VQ>y;_WGM5#vkkuS(ZqBQwM1$r`88iX7jlmZU@$vp;)U#W)23G(c"
    ")n9w1Xr+Q!q(chxCb{%7vT^*#G|$+Qdo|LUKCn3UoVVa)M{80Kl{;<TDVKM+o%n&$vWRM2z%^qO&#H{}&+}CnMZBXCn}(Iqj!X9E"
    "uAmZ7wto199QZBPh@H^2)I3n`v6{tE)4BV_CU>l?c%eX7I>lQujI#VNt55BymZ_c52;tl60}s#0Z1k!v3ml|zp?n#cmK2snwq^Bd"
    "T;=k}$PN<Rq3gza-6tsDPwwW*C*df6MK*Wv(0)E!V_Y<&gX5V=k_IVbEWM-p#d&?EXQF}_&{R6ME1nA#j{aGSe=(Evc9QziQT4p*"
    "h`S8v`bH&ZJ>6}^-$$=F6;zlB*UAJPKdwndtk_@CElA(2&TuQ~{S|bgA<o{wd0`cUJ*7_4rbTtN)fK|_K;O2_^nU#wh&}Lght<hi"
    "{+0PP0YpYHC68-wAg4o{T7D>joXr>=UV<ZL>;xGy1<XLZ{yl*}COkUW3@b|1<HX>|596ZmW-eC%k67);ceqe42nb=q3a@D2#aRGC"
    "g8BxE1ggc2kayV3)vYNGHXtEEU?p^5<No!G#_>v@c6jxxQg9{$K#RJN>0SrH4#U)maw^Rgv`W+d-3MegT>*Yixc_=r+nxam{x7v-"
    "ITx!b9nvs_;b^0y1N~ePN$_yM1kOfTp@|1)nOT?yMxJYLkO;zr9LA`~Nz1d!w)ED92yquAl>cKp6k#YUvQ5AS$6Wm40BlGJdzM7g"
    "v#a_{Y@sRTQF<&F&Fk32WK!j!nsi3FTIIMXPQ;suMBjd>VT#?oS-dD!Dc=1>QWw52bcW5FCd*=6EG+xd5FxA9VZng(vWTDKaEvt;"
    "SSv$RqitMSJf}<->!e>%DgnoTn&yTKcoUr}Gf!5o0UH9{82-26;L?F|CZK|YLToWrq4!W{Qg|(MSQ6|yCc25jTgw3*#DD)JE2L`N"
    "KyX#sEM_n9DXOPeP#WdI#Z)K?SuYx!(?0xG_rK}sR`i8ICg|$ffw)(*N1f{F@tqUZ+C|}+8}ox}Pz54{Lj~H=BS;aPdrng1cf`rh"
    "eHyT;ycRFuAf}F{&u;hw@m(uWJXFM?5wQGJUbrvo)XOBzBAapo3*TiF@`8=R9nooAoDd>7+bcUQ5j0#v_gUs$B)9v-J^9sk1o2)o"
    "c+-nojyS${T>_D3B>_{bpqC?Z({YAx;2sHVD;ZU$X4NqcW2s3lkZ$bRw5}Yf0gW_SCfu(HLI{(JJKGvC+N2bBi$}iDl$cth)*sh2"
    "Jq$mu?$qO9m6CpGqlT78-)-Pr{{q^XQ~Bbg-^Q{DDn*THrDWH;y<$rqCO{Oi0eQq>jQZ7F>|+p;1P+GKRWbFLSSKCDD-jISij$9E"
    "uNQ=^^GDPYv!AqlTyfJJ<1~hklWQGHDt+kUb(Py!;=I`xZ@W1H0#3N(yC3BpmD4S0hJc3?KX5g|d7;rJR<Kmqq^~Fv`c@t7-_3gr"
    "0;5`O$*$=*rs}m1I8#`IdRnZCm_6+m{yQbCY{#-#W0t7&iIQ|kq#!5ws<AWg4~YH2rpr`EXAyU{W2w8ks4VRv7tSt;Q#LjTilHaV"
    "SYL62{bwd_Et4S}gdh<eXsIlG?0|Gzbjo@RY70$0eJa>uUOO)b#Qdx_q9<X98fCk`ZN}{Br`(K2T#UfQww>nCAXU?$3&Jg69wP9x"
    "D!?dd4y;3y0nQVF+rAE(e^>j`#TVWk)mM1}C5&OEqcfrngK5p<epUIphi)(WVPTAU>Eb#ug{6iXRg@lXf!<?6ne*dS6{=C|`Tmc%"
    "R^!Hin>V8{f96(Qo*@<1pCo3z*cB-$Gl$Zgpz}n+r{W-zz^vvZvyr;EjDZ|^{s<svtkR(S>qmZM$g{c7d8%Eqd35rUW2nnuUndjT"
    ")1mAy{6;COWtmS3A*r7aL{6mqfU;|~fSu!zWgldcvUR)y`K|oh387?=bJH^s=8$$@Q|)ss^5z$X3NW@!PAee~3b*~)=)~MlQV+12"
    "T$bo=m~Gl927_!iSod2o&JoW-BJ>rv>lJ#4gz|9>U)Yb|ZFUQ0@MbK_gMTb(3b$>~`W3ZYr;o;`!Vw|~l0KwQ8H|yR{h|ApVgA>p"
    "(8K>`)hZ^^%v|2h(73bZ;J3I6!CBsGg~2{<#dSQ)C6BpkfMJTKQ}trT;1D3YY+U-j((cjTTVYhyv*`dYC6jp)O#K1QeWx$jH-{+M"
    "6v?U!4WtCuf~)#dC(uELA7O~y4tN<{Mh)i1Oss9u!g0}SL4qemBUk&^%LBv;UBMvVOARU$s4EUYsZ_Q)q|a~4Re+y@=Q#}!IIM2{"
    "^LV`~8U)vchQ|kp!fkRL0Fb8Ebp5U91TRk}BgiFF2-}ntk*)`!;fxyIc~mg$`GbplI-+ocIen`^eToq2sz|c4=OViV{!PKXooxeC"
    "&Ve0e5dTk0a^W6EQ?{q3;05BaDw^9usBUJt?3&uj_4y4ino!A8zrp414(Nuia{aGWHJx&gt(3LAb+Tno!axpUFNAJm%Zr%;?Ux!O"
    "0&K4Pa;i)Fr^0ds<eD4)$LVCqZ<bvEXMzIi0BB@W_4~UyI;cROQV==-dlnpe**=tNZJJ5V_W3dFQpc#Y%v;=^N`!=*=JFTRn>KLs"
    "$Fr0fsbvR@hTrd3Twt;Cd6Rp|Pz9-v+{9`H_+`TmAV@O-{ZfeK)8q_+<XcWD=w!+16(UDs-&>(w5L1x-`4D9adCeW8@_BnU6N$vN"
    "G14es7c{iwQl4GZSYc;ns+`_)5@TCV&|SZPkk|Nbj-hdYG>|`&qJ>*tZn7=|-rcH4yXuYBBHLKPw5FryXz2(y3qqq|ujL*Cv&z1A"
    "A^39XtsgS^i?jCLpriJXZ`N}Pv(9*eId2jH1oV4VE$AGM<9A;=OsV-ac+572rLVWmaI`IyK(>(Ja*XviN7)e`4rE~GLl4k=hw-D~"
    "u-|YP4Hf_(JOW{$jvh`;DjCNr;$pKXfSch}%m2>9B8hJD^Jg7(GpG|Ya@Hg8R$rbbZoy+&qIUA^(D5?^gd?3TqE8BZ{6(7JXIZ;)"
    "b>dm=o3Pe709hvSq|;|TKVJt$W8@g^%w%Hvza2UYN1xM34ntlg|A5RGrye+}>MQ9x3RTLVb1Di;OuWB~X#UI<4kqT^m+uuj?}Umn"
    "VYbBj(C@ROGbGS6^A|hNlmZUbPp4&cL%{O<>x|K=3B7-d`~K`?E0_&W0O|P)v?5tAA^Pm$8a{+n%#eQBkKIOus0H1CI1*G>nl-CN"
    "nD5zc0l5j@h%VutWy(DHUgjTC69$nteY)yS$6twUI`}1$GYD29joLURqIF$Ym}f<~C2Ls^)xER1w|h0fxu#t?=Y&Ko_=;C$jK`Sy"
    "mo|56XR}->dcD;aq8RX5%6OXQYiN2>&=C1rtXtG~8|0>krw$;fihYV{kZ&T01dinN&>87;1#=?YLObrBA=+6+Gjn}Qx2LKQ*_V_b"
    "xu1u{A)Ps}EnT7vXn!k%VO_qu1)z`_j^39M-{RXIimw<~)nrSjyU-GY`;D}28&7g70<{TszmvcOe1W0A&;E8OJ0&Ti{5Lk`wJ}<f"
    "kgjOTp^E#k8C5zD=$@=?GBAdH@*dUp4nE&3lQIv?`E@H;piBv>0DywF%C{2Oaq0b*Y66oTh*k5~{Lo<TQ`&D}yCM+{@B2)}6A)Gm"
    "=Z8!SVW*oKZED~hIr5nd<h;Le`;p#&omy5vK4%>C`H1s8Oa-PXqD8)yoGFr7e&vGp0esb1qkXm#<-f7M0mA2SF$uZ6_YE*!oC^Cf"
    "Ge|}Awd1%?OyptS9~o4_jK^j;O3of%OR8zDI~muJ3_Mar$0AIyjFsjCRKM`uf->-~P%Yn4W?uXid=vJWqC-zSvQyq2cWu0gVyC+G"
    "b7WQ);C3`temR--u7T)zysLjzM&?#sU^aiTtI0HRi02U&$ET(lK_u-wtduRS>)da)`eVX20L*AS#WW!DoAy}`N;DgH0>S+@3k$UM"
    "uxUyM#<G#*n}k|Jhpq!Eq%=d#RN>5ssKIn|?NV2Q3kzI_AO)4Jo;LLyaZ-gxxq2vBYJ7=qNbt0d0|3OWC%=2Ml+;{#^G;|6T#TU2"
    "ZMwD&Srv}3jPs3kh-)~PPufQN?sHxxfw6|S)T@PEfuFRgbNwgM!IO+i-N~u2l}GbI7ZlJfVf;uBai40K>jQSkil5xZQlok%(Fj$#"
    "Y}pv6dLE1e$1=_RbLW!ML8R|IFC{bm*LKwX`}(FCYCVeSi$TC;1uwc!#W1H`SDw(fVtA*|C5QvU({IP=SgO>dZUgrKQbvTxRx{S6"
    "&psC<1+Z1v>`=&icn`$@Tu}1B*Yk?7<cH^hlvu%0W$&d5Z+v4%^D=hx{IxfXq+OT#)oFgn_=848-T-3a!Ff0-sTLb5uY$Nk0!4yO"
    "595*s{_bciaReeN2L3@4;9SrNHdnehB9&1+&O0&BTW&B}hhuv0o5PawcOgLMY;cM5?a+CeHRnoM7D4ufA!29qZ%l?0&SxLCozxL1"
    "H4~W-zFeM^YK2Z~7ox)k1=P3Cy1z~XM9v%=RHInnxpKHHmduxeJdYs3m|!e)%krOfl2bgjW2sl%pr+mw#!5+rKZjz~T%md_P=O`}"
    "%w4%}+m*fVo!wHQD<Y^JM7H+eZUVD)7N!FJXHQ+)RbXsaF%#KdYNm0A{rxT$IiygiBM}?B*~YfQcyr{r7Kzx-xJN@AybmmoiNM2X"
    "6LT*kW9Cq{G&H@~34>^yS**6P>y_1IT{#LXkDKJLNyZCJ&>{C-%18;>m^|C00k>7Ua?1>i*M^sgGE;^zPzqe5XxbLx6H>d3-N04D"
    "L0sR*-i;1$%`*L#F~0Y?;n{6R|8;e(=+j5(7K@pI3M(ni7SxMP8IPyk_tdyTVw)xl5vkfe?grdX?HtSM{?M8t30r(#z<(G6t)S59"
    "7ufLNSz)3UFS#OuSZu$$J&C*-H%dTt)pc`jg<kv3x{rg8^=U{xI<J!7(XeNP{u4JaH=ZD!hGqlAjBb8V?X;(Ppu$}HN!Z|VW;$kv"
    "Xac$=(&tmobQU^hm|#(-br=?iC5KPP*sg+zrQx#??52+CCKZ`aZnrDhX;RFNw$D!W@2@<{HbT>-^kbD>nE)Y0GA<=WstT0QKuyb?"
    "{h_lc&O!+Ce1f3iNz7^GM$=d<n!(J~f;A~o@;I2pd2|(oLV^h`p868ar!89@%fZ%DlYbw8P)7k=zBV0qIH@a1t0p<C)j62PNTl*X"
    "73=sfuWf_ZKhm0z*b#=&f+Yow5LJRph1<43%UlMUr%^7tW&k#WsnD%aWFQbnUm8a}$^r!j^dx>3H=ExI&!takc7+*WwSTo%mlN^`"
    "CS9Yh@)Hu@)7_}E*QHQ5!@GMPnpbhG$)pQkhb_R~hL-@%S4*qIm7g1k0Jw+PTNQ7X#QqI+fLh3zoD>+|`j-cbg?<;=akap!89%V&"
    "^m(gImP*+#j_X;F@EUK4QAqn<*5ePaSu)Ik#~b*b$*|S@BKN$M;bj|#IePL47w3tzIMzd5$vrvvL>PWEryYZ%>e+{9VNV3CgTq>|"
    "7l`8$t6PkH*$dM1QBf=}yD6ZAc#*gfHSu8AVVKd?|HyoD0kX9@WIlRNk><1hhyypJC1qFal?J~2eEnmlznF*>y|VX8bj>`s(Rixc"
    "uHd|H<<>9VNq?PZzgZb2IaaD)aETwTtqyJ20z1upSnMg$eg(N*iEVw_-|sOlcyq(=Qe_h^t3|}VpfAB|Jw%=k=8fEA559@Oyf+SJ"
    "2j8@>XlUchDcn`%R?l^{MGIY*bA;j1qSG-57}7qkVS+wBKQ^VOtYOtM?5sJOi7WZtl&bt`g4yplgZw5$8T+{wMOi8!K|PRzj{e%W"
    "`2Ok2l`l6EM#!14TUUW2Ez+DQW3h3U#0O9bbz_}2l-E)b1wD}I0=#g^X#q3){bS1RcNjBQ4Cw*9qE93#UFU{DTQTk$ibLtUfFFK?"
    "gw%90K87cgA~;Z$cKK?u`W{I2y&LIJO_%+mQD>>Z04~3K__BzZW<CRwJ#(>dp)|X7*}4bO8p&?MR$iutn>9r<Xa#ht5SSO;K!rxn"
    "Z#q7IL@qbierCE%n0i+DVD*d4@B}jMmlb!2J(@W<^fayjZ8UYB!&aj)v0+O=GwOrP6Y4Nf3x~WwlKBsEcEn*#em#W0^*_!50>Lyd"
    "8u1O3yaER{I?i#%c6P?;oiTf8s;h!&P>ZH+xS$01k~u2U%(4b4tsKb`8WGBpvTjww4Q2(Ip0n$-lfT<U_-mu80UnCHk%G#meo_d^"
    "+~oE?o_WhDmx0mKkiYrH(sxaszm5XWK=R}67YwVmm0qc13%emq)^wl!dLc${+~`9IF7*1=(%&HDI;Y(I3hzw@#FKq)bUZ5f^AX^{"
    "3@9&ifFCxV`8!&Vs5gs8qYbH4?L-MH66z_nfWN;^NRh@P?yV52UyBf;dT8%{C?f|SF+I>6!p;}}1k-9PBM%|&?2yp^DMQ!kO~9#6"
    "zggT9yRQVMCRU1RI8Vsv&gk3ig5Vi(dx1~ET=f@`3H)bE&M9Mkx{v)FYu(9bokbNVJQA7^VnCUn1>6;XKIMJo-?9RqSr_YA6>t(}"
    ";*^31xPP-|WC~*`mSahm0OJ6DFlRBEh~DGGQPDuqUmb7abu{bXw`rs*|KVs#bknn2@#CzAl8hQ-&YnS2T@nJxQ!3;LASb&g;}?Kt"
    "+sV=!u`3eUuifjvk@iIv>r!)-EzylrqAxJ70E)av9F4eibTV@L^1dPHo!u^_sitD`2p2BC3UiWF<ybpzOsaqr;Ony;Xe8#rNnEWz"
    "wxZMng2&9KrxJ$fbjascAcb~BG>o95kF9;ZP6kY69~BFFn0<g@JXeBj2}?g@3vy1l0yp{$azFsgecRKRxNVGl`Ik;cD*|16n@k*y"
    "E^aJx0BqIO4m<m0?OMt)tlx3O*aJO?SS}F&<T46R$kPEXsV;zRm4^6L2qP%bH(fcbbe;`PGh0Y-IuF0dG@o0bS4y{24JuPDwFXS7"
    "QH_P~?hwcR*3cLiUf#v02Fodw?5N3ej%QXq$?j|G*OeL&k9hM_5P|JtZ?A4d+0xU;N<I4dkBX=9q1%G3xwgG*ZShdQ-a#0tH!M;o"
    "e{|-Es?@`~Oph{orrFVHjZ&hSddlPSeNGx@qS=ifIE=1)$AGGs$th3;@^7dMj$SBa{3!EsIlY<}1l24;WNoy^F#;|a-2AO_vfj46"
    "eNH2kpi2AfEW@xu)yYmA1yf-e{u&anVXhNtM=!msHa<oda#zLYHs0$*$W~qL#Nqq(UpRt)b%hdXi08Z1`sja{#WCZ&?zw?_5ez%^"
    "lfH~06j?*O4lCtf3N4Akk5skaxm5T&WZS7*aB|PCDsyJ>PE}1MlW5Rm=e?E2i9+s?*)|7z0%d?#H{aZQ)vOfpn(vX-w)<Bf$d`HD"
    "!ReKk$4s2)ChrZmZuz|JbAcCAD4uiwl4FfE(f;NtwYwtPIxVN6d`+f>L{u$%7&*e2&3?LNZtgNpn#NyNd)Mxqg4<gj%C`8Vi)(?d"
    "uI|9@1Z{lM;obO!Qr#;0$E!a(D2_K$D|)vtdoAoQp;Z#+hszfN!v;=Rgm%aqoM2ki_rDkP1Dlp)Z{8i*#%g-vFqadVe3ZL>Iag^Q"
    "6~I%T)Pt|j+UA$k!OD3y>(Gh`hbpmOC+B0tTqWusSC~(2=353mT^oKa7tVR#w$$_gdq#d7eMazxejHrl1nrFb@LWy_V>mH1AZ;RE"
    "t=Ogio1&)fdCuZN5-2d_NOwFl^3Hy${3Hf6fUBO03iD=h^u(kF`ZMxj`x7yQXLI^LS2yHbhRQ4dvvy1&e1)PKgzmv}_8P(yUG204"
    "qHlGSP%*w@<SRHy48+f!485@3ce|)+>D`)=#r=UkXISNxCVbBUUAVP6+#O}BIN#r81hU&KZ2($8Ivv2*eI{Y5qUg|)J5}O0QpBC|"
    "&Vcwi?Y)Z@fWCG8e2kU%-1kVO%N=<Iv}U)SwN38kr>|GF)#3BdYj{ec3?`_$f@Hu8PxX{T39R$H(cYfr45jyjPk5Azh0LPgREqNK"
    "0e$C2h#ax#OsBg$#1AB8hdR@<I|5PC!AvTwzZC;=|E>y2eTf+Sj<W;3xp7NgROWL=jPVosE`e8{u>qIt?1+w`Xp(vJm>FN7ZIg7z"
    "qZk&<g_hc;thnKKz9gxwX1lZx!|d8{>0AGL$(!G_^laKg0;<0Qt33%BafkIwpniOAx+;q8ZmgMk0DXm_`FaC$1O@Cd5`@DTDKxMV"
    "B+eGJ-CqxgS``*Sm(){)F;MxNY5&jX9G&hisMy^9rt?_;RWP6~#I9HYC=hL5@O8xu0i22cS-{$J;p~BPG*0-U&&D@a5SF`Rwn+&g"
    "YwGV+o>Q1E*^CsZ275sGDlT9Bl>rh*Rghu8<GQ_E?lv4B0@W0D*4rcEr|{pj;M3(GwP?7wJ2AzJDZpCUaF>y7=#}?MLjCI)A0qOy"
    "^W=@rD%Gte2zTy-Z{2Y};Thy$1j$};<T*}cxTM`;ytQnoCeMgeY}wq9>xNR$XqKdle29U@T*w1oQXy5(^!R^J#?7rnfKs8snN&mK"
    "_ImfsU|A6#f?%A-tURs(A%6D#AP#|5X;f#wlsR(bX(RDeKiJgtn$ALrXS1|`kzg@Y(1bTmX*LHMKP1Y9-w=P+Z8TwEB=7%kv}X3u"
    "6ROuzngX^KqMT)h<o^&zDJm3J2z8kt&rs_RiGnt}3fg>?j{w#P2|hwkTO!>}28UAl%d6Gs#ia<o$4bO%>w6}?wq7;OWNbVW{h!>_"
    "dJ^JJ&I}&-2$c_2rkqrtR~DKgILz($zFPIMxQ3%Z{5Nh-42@+tCbxlg_v^Qn>=?i@Wy+UyR7kqtz`_bd<Z3a_;H#rG@?gAbUMtJ>"
    "Rc~3*#}s#(2<kk8=fMH)8RzQ+PRku9p%Je?wBB`awsfH-I+9zb_rjW6*|g##`h+W_yxWrjh7r3qqJU4nUeJ?_{b7xcO`&V*L;bXG"
    "%d6-ttA)lG>2SK#_!Bd`%SAE%+iS-xr>51P`fV!U(+1z1-ou<50?ivaT&osluy_#N`|S5}bMoS&SGy9DH1fR{AqN67nu3DlBn4ty"
    ">ZJ}A*>OX5&-3Z@kSRS6wi0CLzglzF_>(-5c}$680h6nqNTm_jACa!w#T!x5R27l%uLG#fM&7w2!i@qFRfN9@tFQD&uq-P<jdl)E"
    "DN^f}RCV+8Nr-d%9G@4`f1vLSl)1%2{_a0$%}^CR@j{+C(DmIno?-cIOK6s|@D<hbNh#^eTc2#TRkEB_$QWrP&Aqr%Q9G1YG4u;H"
    "Fdr-QH`k3|`7+;R^by|T&l9`Uz}bLp5^Y$qa$-Jt{xe;nIrXLUWN}1&McDM~yZI*_9N}?S;qHUNH0U@w7dvPC!*`Jir^HHe<8DyC"
    "njo5%%5p)I(R^rjC*bpd>)B@E0lq!#l;E{oOoOqy>zwS8M>OC3z|Ylhs2;9FuLDXlaeoK%?f&?V$(UHAUR}>#$aA@;kqg6X{uBl;"
    "HdzQ+bg_I|BbD3=*9tVLd?VoWN>QNjZNW?Eg?^o#W3B}h=p~)Uj~=_st0P9s3gDraDUN5OD#2r_!+uT-q@cDXjjfyZ#+E^pzURnC"
    "vzNm%yC-t%lMU}j@Cr`|w_(yv;q?0t1%9r<twW7lG+mH3Vl!48B^1TOtV*CQ!tIQzcCcMnMs)V?Vy7UuZ44h|>0k^)2bz>+#V8GD"
    "(G;Oa*F|)FXTxzdp2Lrn>7^`*tmzPcTrGOY7C%de2DbhIeY$jLKuR3-uyIinKrJQ7yCQ-%rBSMDD?Z2Q>BgB3HAVHqiH2I$jtnsE"
    "jo>_oR^&g?0x<}>-CiP#rW=8{e=xEmx(*}7SGJAJ5S*+H<d~ip2M&Rspvi*)l?JVsvz+kpk7Ue{V&8ruM~jtIQmbrH+RX$)CY=G}"
    "_~AqLUAT$)sDw3J!G!h#>}OcbG4<>G()S_t=ZEsZTH1;!_v-;0<-VBf#9}Yb_wc(5X)QcqegQNc-J1nh8w@|NTKd1&_$=cDXsTNY"
    "?^smzQW|YZSiZiGD54FG2ON4AID#e-3;swT=yB3J2EJzN-^Y#`Y^!5ILIAbu$ju#+mGg<{<|XP>cy2>ukmzhVoS1HXY8k<F^?9ld"
    "3bzbM<j#RPx6uLAgXztLq>mk-yyaD4DqBhgOf_}q@S62%)3uk!YPzWatD%N_UUH~_4Je%u0PTtvYd%@GSXX^_;;Xo%f$|1R1fRg?"
    "*2(BFh=v0OrQ`;U-f)@Ggf2j*u-8$R;K%n*XKQ6lz{y-ZYw5D3;;~{z4B<WLm{56yL`|FqOWEmsql)97C&zL8Vg?1x8>geLr+44W"
    "7&y`9PaywCqc^$RlKYJBGkmCxsoB61lOk=-+#I>zDi@qrypQs7^jWK3K$X>leeuG-gmcm%XX*70mB!fY`Rt36&iRG$%;5N0qFfu$"
    "rN;N{Fkx+HAyEIClr%H<AB2GS9%dwPEI=VZ@JM(OvYW3&R0o<lVLHJcDE5GL{{S`d_BzVYWFdJ2otyLLdx{(mA>{N!!@0y4OxFv="
    "{+c7NPT2C$hKAF<n-e*9=j(Rkxn=l+^%~fW+HfnfEU-)szN$MZ{r>WZ16Sss6i|^*SzP+Zqj~c3*E@a}8QkGO^NVAf>Ko1|#gyI)"
    "Yu_>5y+TPS$-Hr1xn`P?r_xit$P`G4;uKp*!(4?=wLt9SAdW#a4p_4(4k{t(zbVC2DT73Nqr=}xC0BIXd>T~Tm;rD_phwT?=-$H)"
    ";wY1{jMM+S7CreEkyWVvFwM}fQ@5}Z$%|M6j^JPfas7?%mD(F*N^vd+$;S|FMgXC!G=ef<cU0r3_47%)fcDxkAyqfH=8&|!2T<)u"
    "9s#m!DHjJjyt>Y4i>hx&JC$kX-$`1fO>F_gtpgEun)K7u_Zf~J*}V=Za{W#I+>+{9!!IQ;HYYa;bg+HaO%}XvWl1!_qWB32Pe}c_"
    "SzGtXh&YpX)?j2+sBQHA&ExvXXUdT3+g#}HZ|o9Us=xCK>-jod+%+6|q2Ib1N}Eek9-e-<k}3To!Lx)4C76JoIWOF;Z8(eLD2q)?"
    "?doc9&&2C!f~c%Qti(Nqh+J*l45_=$+0TZjL7$d@wq?qqFX8R?6i1y6%UK6Y8=Z7M$=+^zwmW4o@QbU+<a^_o&I+1F7<Qk+cvwXw"
    "7FocLr9wxWfr~sQk7umIt5oOQ>wMm1cw65=_S#l|&Ha^<M$cRVtYhBhB)M0bT{-4%Nh8{@+$VTNLFBNwzVnss!1!Y#)&3rg+rQLs"
    "ypvnT`c)_>okZz*S!uy+N|4WI>I#7=qSLhUzV9GKbh>FegMIKzH_ZL82x~ETQaKMAvBX#Us$RVF=Ezwjw!%2!=S3rG)*Ibg{Ne=U"
    "T8p@xCn^w6{xf<uhrEV&jjtxqWSU2Zg3wqv!}E$I=|TpP`Bx@7YeKyersh@9vsnz;WX3^T5RtUYP7cRz`ZkMmQ#)n6k=+9~Ic9~z"
    "L3(~r&$O%K`CXB-t@E9LvcltDRUOD=lOB?)f7H3|gIMn@NnBCHuEAhWdAc#Q3VdcfhQ5n%W79te0R~%vy%f||vd26z?NR?sI~df8"
    "MNTbIIIdTAYcAX56jwIW45=-7E;zzMU4ldoyQ|@sK{_NW$GfjQI0wK#def)L`7K=Jr&Vk6K`UJ>()L}SVsSvEo7|c^B!iR@H_;sY"
    "elp=my2AV4LuiE3rT{@pb|K`t-406g2;xOSbgsX<vQ^(l9>FkWxV?FJWn_>Te~3(tXnTL1azPdVkjNE1o_L1$h%kmz@MW5w$_=26"
    "1S5aDEAR+B+xjeoB0``B7jtC8kVvG$X-GNmLnr0LUdIo@z3f)yUmD5Tjgd<JXiMj?a7zZfP(UVC(O#iM{Y9s^C{4*pssa98LNwX;"
    "vGz>uk1~Og81o%2Sf-Np36)!Gcj%_01qlmX=dtnQJe}ZJfgDIo&8c(dyYQ?x-cd>z(`2gqPTNXC*Fca4i6Ne2$!(6M7yN0cV}1(k"
    "2TV<^mBO*splpytlS0v13Ve0HD&txR#CqLiaV(%S@BIGC7b#@VgBwGhff^6~bksJxjj%;^s$Ds{;+!A=V7>-Ght)a)1<2m&a4d&+"
    "aH93_cjm2N&Z;$<ej=V!3if8DqKM#FB*g=xZcU5R>w$Rl9eE%PUAB|N4Vfgk;j+b-d+*<<r=pfsRJd%m#HFimI*kG-M+<{QCWD+G"
    "jdm=jq%l1(Ot)am35&~i<b}?$!r*Y>#bn=rH(He!BBSC=+%;{|zJFaGFNcP}5280!`MG8M1vu$hqqVSI?oj^mjfa3dT|R9!R`&RI"
    "2YQvW<_`QEaP`Gh9n-#iBn48zVI03vvgEYjH0_LW9rAPIipxP|C(YuU+B~vUknEMubWNEvwyKmQ%ka4)Ynakkt4pZOqd-S0UYJmP"
    "G6f02=eNcs&2+<vDn<9X#>QJv0kN{B&|wF;WW1138sdh2Q<K=IfE)9?ZO?x}@Ib0MHp0#=B=-GOHa{T>5(vo<ZHEEe%kgtQl%ek@"
    "<~0Rt6djN{u5i9;6XB=Wo?@3i+ESGhe-28y(Ah~mLR~1wn`em7_MH#)$a1r|6r5{oK%35?W-|&r<P)<Zi^@f+IgS-3O&7<+u&kfS"
    "VYPYVhE2k^YSSoL7gh<*zmtx#%E*DEq`&j0IDkfliJ8;#dxFDp#1+;>=~5=-Eobs*r5^h1dn6Ld=Y!esRUVr{7lRz3LjOzPY<Gl8"
    "N&1hpsa&jj{O3pgmz~2m)PzYF4fsJ_t*&VOJ{;XcsWkZrCy-E)TWNOt0O~+%*2|_gshw$qg6+G4NRqC`PsC0)p_J(h@?CZ49sk{Z"
    "h!fixLT%x)#6B2iXp5(Wb|w1WO$-^=gliC|GI&=6cf5iU;Q7Zgcf^WWCA3rou9cJ!l&z{1JY2%`(&MM)9j+xlyeG_$(kN_DUu_-i"
    "-)AY|U{#g294~b^c*~Uo!`z27<!RTYh1bLst4H;9XGG9+Uy4Scc=7TVJdm4`G)D@C9WG36Emm^TVW%2Hk&vi9G06;V`6w7z)U(wV"
    ">0e0|cspdefcQppE-P4BB^w{UG%UwD-9!{ppGffpx<~5o;&u$+c{A|MZ9DgzFKEQpFA5|M)h0FQv9jDYs6?#TLzWl3{L^B^@1zc1"
    "Hmg4_;r8Jz>Web-vD&{gs|+P&TDTPvTb$sij8U#x&(PdL+Da8YCIiNRDK<^Ubx%BuWVAn3sI@?QEmS73&+B$5Kj~p0K(z**nqy2S"
    "w=rm}V)SsOS49TUZwgS0{tWeZ>e1oPf;N838_)#w{U;QO3p%tz&_69JOKU4){aD-}UoPx^APh+ralu`kSG6)`(=g!xKZN_m|4T=!"
    "%|ITC&HT*tglL0lopOq}R}UeK1Xr2+;fo8}u0TED=@84vd8^}n^M%Ccv7}pVxsbTkBT&Y7%^sKcpdWZ9NnU(OBqU<(cFP;XwQlv;"
    "t~YCJI=BwhjaVgFTrlHSi|JyqrD(FgxN>{l`55jk1+nqvr$BzuYF?QG4v1%9*mqHXx1w;cX;~n+s^SgkROE7#i^qFny=YCqHYKgz"
    "zn|Qbkhc>_oL?%6YDNIk^0fA)aU^+GV(~3!UZ$pCmEQvTVSfLS?3uxMQDes54={F1A5jx4r=y}IwRXdW_0ZsJ1|DUutm$VFvj;wn"
    "_<`}lstort{kfE>2m<^<t!PZR&p7E-qg!Y`%!Ka)X&_|JwcHJoQ}kB19!Vb*8jrC9V~n8=SrwIQUDz=(@)%9bfCh#USXW%;MGotg"
    ")v#v(^Bafxkpf8i!@jYlx#|eCv6238LG(*q4BDZ=$Q8E`rmW%iMq^$bc`46XfYys1&e@bQCol1imtz+%55HwoZlVt6{3WmeUm+b="
    "VJGfApi?7P3p#^Pcp6}Nmn>%ehAv!m6U)t-(Xh#^ux5s22so**d#AQ+;YT#Z!%nh8zkHNZUm<<`eN9*(qnj0bA&yNbRGnHy<|Y;C"
    "x$UfEj<p6IyK3mn6Odg48cdRCnvJDE7E>%84q@vF)bdMsn?O@xjb2SipYkne$@`EAcX=|KMFR6NkpAC!X0Jt<`rVcj9Qxl}k|*@K"
    "JS^(inRN>AD1WX{+8QCOEQ`kCe7XIX4z~&G1=8-A7}I1s`*vln2pTO2gsN3=8A_WoOJ@7OV}%N5V~e+&b)oshZXASiW-wP<=$!Eq"
    "sW|IyTJ(TlV|I2{7jN%Ph%ilLIivJ$HRj@9nZzEMKgW++DZsAQAPY*%I51i}1{Oa2-teq1s`&=Q2!%0|uUkzk?p$?x{^b}Jz{h0h"
    "C|1wU;%OBhywhKmzS{7$YPuFX5TKyXo$mjs?3-uIIQLCqe`!&*UojKu!faL7Vpe&vXSFyq>#Hg+BNXkazg`&fpxJh`km&1z{iBV_"
    "+A+ev$}JWlE~FtxLruu?_c(ZOiStn?XJof;#?Q~7bQrvQSfv1}^omE~A*U_;#0NV!Q{_{q;W^u@)6Yj~$&slmu5D`spu_6&9&o37"
    "1of}0(_DGtXAv#tQRB{}7kk&!>x1=<Q(*Z86d(0&lYL#>WE@W2rg)*gE1$E5j5vNiIq1B6zCd)Jnq!{ZO5v@L^L3P4;?hLL|7>C<"
    "i=#QN<pJ^aC<dQts<Z31pAN~5B9X*IyHhC8JdUChK|rJV<af{zbN#R(Pus$lqZ8uNekYqHvrv4fvqH(qeM@rl{^?rqH=Qk=x4HFA"
    "`kp?hUDyVmyfSTFy932HI=UeENUiOZvJYZxUnR+YULy5lNoWn@UjQDp;s(&tN!<rx3t_l;%;B5!aj8Qn%B?*izQbu$rB}Pc1B}JL"
    "SB9ojvgj(2C@tStUrS@qroHjz+lja*W@`$^eD;$YMLVv%aH~*q+T)gA0Jf_B{yR&IGUw4{N)yNDy;BZm@^^#?Z#TOFk+xQiDB06)"
    "4CV0^^pVFH5>FbFV>3%f;2wkTK^pc#ZIJNsL}j+A&};$PHB`{I{1ANbOrj}g0rk!!>t^f+Y;pvqeVSOC##Sf<uNo`Abff@-Td-WO"
    "tP|)Y-}}FTZa|&?8S(?p81mVJvr1szL(h-x_h=12i9CV#tx|rgNmE(o)iFMsxUKV$8JGXE4z^E22f{$oxzV~6nluSaaX;f&bd|%a"
    "K^otwux4$fjmvpIiB6qsJrZ@SWA`l6?rYcG;^W5mC&CA5;Is6?@kJ><p4~izFLcb@fE){G3EZHG;0lQ+hKPZjydB4q7PJMz&As!k"
    "Ik;xktID&H0<nmKoZ^wDM6_wz(FBByr0JF<0`3UnM5f)mmkwUDIKkTv-84XjjIdEP6A9f;7&Hi-%oiEewx2p~?)1dL21!PFYCH;<"
    "buXoW?AEW)46NK+EqGORPZ;#|KU%chen6*7j}o#6*NGzj7D5kHbr4W)jR)ofIZMXDn$^EO1FJ=(R~~Dh(4S@DFkz+9`M*1!k)RaK"
    "<$Bw-on1yWPWm*TU?N=<L6be-y)o<2EJTd9=>~Z4<b!JOcu^J4?6D8R%LEjqv(CfI+xr(P%e?0HvY3CR7snsYY-3C>bc8nXgTRU{"
    "PMa=B11q#dU3Gh~spTWEaMegSv|u=i@EGP>Iusy&oc>1T^wLq(Efub&XXWf5Ct%*)MaIB@`$2RU)v}8u3LS9*g~^;ar6|PFr=K%@"
    "dYO(i><BB6Hvvi_zlh5;3P{~7A*xu!m&XH)Es4cfw-G1!4*~g&F96)gdYPdcK_kFuJK^tU?cBQuZx;JW(Cjd11CcN6q`rR%pc`uN"
    "X^Ky~9@j}(6;oQ6Aaa!qmSdP9K=32L-)400N?{R%f3m4B*gooa6HHlW5uD}_FObdQea;%;z)3g_v3J&?pXfb5r`?6#={4XPfvaL3"
    "Z7f_}q@hJ14P;`x@0Gt*3IQ5r?{irejMGtgxpG!mjWOr_&g5oMex*@D1MI{!OQFN(;1$W(DRrVePBM5Z;ejQ^tSRg3#;`UH7`G^F"
    "|0PsG7si<V)4V>DR#y8aVk_WYguQ_Cl{srwfD>&8I7V#Ix%?M0Ty~atXs)PEky!ZrM{5zoeZb-ACQTP-q}{=V7$4<Cb8>t&D`=YW"
    "cKOA0idHsU#@$}ts1Fzw7@1HZd&*?zdG}fZu$*$@0P?IB%g^r?hw+**j}a^QIH)JOf<B-yB4gq@vq5ua-{X<cnr{R0$!(x=cs`OQ"
    "q>`|k#%R7bUj|csj$rO3ANWjSylv+?ektH~00<fe>?o#^Iz{xA&kY5ZoY8V{fx~3=;SF14!IB_~csQv|d-7eMyCIcz1i`P3?rPxE"
    "dxQi3ZiM|h_Key>;%D%-Kuw(Gg|OHn+;Gz(gbBysbD_xtN7U~@nLq|DvQLo2V?~a{Vz@fNFd~-65{M%o6d@Xs9)&BCFCMO7s)87G"
    "dYlu58wjIgaU==|&u61JMyRLY>H8@_8sD2?(Aml1{f53`mrb=?8S*Xdij4dT|7Z#Ak_bck8(KOk&*rXwR)u!Lfv~AJCJ7qh86V&("
    "s;uxjs(4Gv<Z_y@{=Y?d=bSs@#(Z8`6Zld`&)&t~jZf5#uRQoL0P(1R`4_-<uT;=4Tm#66?!#&tUs>Od20e3?#M3sC>0OUyEOYG;"
    "-NaNqSiW!sj$!}_I7*9%E>>_yeO^aRU14Oe<-@p9AS;dq(#S;iPq)K+6D`!W)$m4b?afXoIW*@*_Ub9`;%6_I77BH=lWCwlZtuwH"
    "Vz44~d{O@gAtdG7b7qJ{9j8SN57EizPIEflLH|WVS?EwL<O1&d=B^ZAZMu6$iGu8kKYV_fx2tCZ2LP*l*V{C%s{KdTVkTs-tbr>f"
    "v4I7ntW>$L#CdB8_88e8RHtG;DD1wXBq5#zx@6@=*~~?szvEj&>EQIVC(w0usI;H#v<DiWYFZ|Sm$j>@lh+Y9MB2=4?8|hIvXxPA"
    "f%`^4z*{bAKof9e_q!3emF#uz^tTo>yjx3EK;f*hd^jyHAX{;SN0GZF14hw^jE1CCc=x|A3(SWEUbxL$taPJBT^Pj;^(WI%i%ukr"
    "u=Z$3+Y4aLfhS`Qn0bclzfjqts8WGDuOpf(^ecs++NKfc#NM!%iveW@fW^$&fd5uOM;qe?6HS@dum|c{Il59-jLKHaNE99cC$1lM"
    "s4cuJ8H&#hKN;SGT6fnr7*$RB&*}Sbj*SeD_vp*NJh(_8Esh6S4A6amp9Z<;do@2^OMy^$#oy`$;+m|YetB<|$|=%4XiuZjh~z^o"
    "lEG)C2iAQ1@jErGVM-3TZLaP44A+~!a|;GN1?fgu34@4Vxo|o>a5J~ptnHWi1BcrS>~3tzE^KB<c#*p&p`098?IV=ihmpfmd*tAf"
    "uv`!K$0#^*Lyd%RBvYPm@wslc6_D26yW%oB{CN|CtaYR{o{mw%mg3Vi?BUQ90H%{70%7uoZpm(EHcsn7KZcgA;STALL71=D^u2HO"
    "+Q>3@`~iDy4k$w^pfz2!M?1>dGQ0flXU9*%UWWOQdJiLXj|PO#BQw1K>ITBGVl!v{e_GB8Ylcs<p6s9cTRzA%R`h=s#G?9qd+7v>"
    "x@|igen|@hb(K`hEoD|RIT(~Xa<7PVALkUQYUTI6cPu;xvi>0IOOC}oJxA+xluERtNFC#8aVi=k^C1j*^=N|mlPP^uy~J$)sIEF$"
    ")`WZB41JLxI`0%^tWt8_Xl#c0u=LPz%BcN~ix$$fBlf>SgNk^0SQ%;;V(|ubT6AEqmebwG*q@DyId&ZiQwV|x8>V-F(MbL)Y1317"
    "82ZKah^;%!ABmu<dGt?J-8n+=8uzjnmfi$jal6NL`(5<R0g{N{f#Y|6P_yBWw_k=d|KIP9{>;kJOS9%_!ODc?4z8XneV^&EPBWy3"
    "OVT5w(1@J3{LDvAqofb=N}v>F0A^4wZ2yESELrN76dqOH9^VG$tPJm_nu0-)ZTer8n@nu`Ja%1hRy|W_PNbF-OF@f^S7`KpVZ!Vh"
    "iIDOr^5z9LP)<$Pur3$jUbk=~cU<E?rfI4_Gbd~9EmTuq6F)H~4~$nFjV9sApC=HBFuU<sPP5-G3K*(!HuBLy?pFp-fMgdw!d}F<"
    "9fq&&bjJ^4HMJXFncC;7zTMC=CupyL@oEgZ7Yt8XnYZU+833<@kxbwWOS=L4KqQG@i>AW=Tp^|G=I|#VKn+<jC<b+&;mK;}hS(N^"
    "^d&(;^ehtL0*s|J-HG1FtpOYV$Ar77+>SrZ818RknA;UE2FNp}r6B7L3&4ebYSTo8u<Cxy1PneZ-Wl^eAZkU`a}<Lk@Ckl6!i95M"
    "5r~;!;~7@kE68Trk8%Q2Ej!gTPk2O)Jv#t0j7)h@QQZdYE{Y{&{Y?M&_q#!XX1|EGlyAU`X7CgLX}al5vI2T$4+nzxF6?Jx-9-G;"
    "N_KgQnrnBBO?9^vr13lp=irtoRA5cfp-LusF|mZPEREf7$!h2pZVN$=tBAHz2%4QHU)wzkydkN<CraeF;&qw}wU>WC0@`m#I|ydz"
    "{&GpYm12(J2%^gpjMv<&1yHhf4*k*N81O`r=->c=z3e-myoxN8a&@KB$xdVvaUZP*A+#hAbD&Pz)kgZrWP*xz{#qb|t5Bd6^>1T8"
    "-?u?i0_=++3bM~~L-n72n)P?;b<2-194x=6U5jx%$oYHznHZciK0YXc0HRAnpd@;WYb}-okK*MI;Iz6I`|xFcNX*19(oa~CaPQUw"
    "b^nJBp&-SH2(Jdv`*-u4!0fxrtCVP6b)|%K@)}#r8R~7eN))?Jbnn)H?!>yRpfyfl^L8?EUiJBP7RlFRvqoIgpT@lNV{D~)a7X@?"
    "-r(*jaJWI)_@^EW=sh%Nl`*$X>q+Q_(=!>GvcRe?DkZ%*<t<au$n1GOM0~?_Sq9a%<r(MIp<-g7qj(85kCR3_L08j5ZVxIy?*mCq"
    "n0XNVr`5eE{<5~m-2I5#LzD+q@FixTE>oi>JhHZ)4Ri_JM`l!TRf_}iYOdSV4Y33!7R1GYhnDlu<%2!9mf*CqWb}<2`!HdOMJ`OG"
    "?fT8`Ruq6FqLOHM&!WE9w1#!z-|EF%_-4}Fx5$I7d(ie)5YAtRo;x4W+A-p2(ehGFv|D?I+qsai_rRmT@5dBP$CeX%=1Z4SV_PAB"
    "c6qfUJW|GF5F(YftU@KgKwAr6TvwHS>V%J;4m1+K>LU7&U}=>NYY*Z*reZ&pBWs$ayRw*;ZoFTL-{dJ{hjE)t?mUc~ITIS-8vd|9"
    "kwC;p{kv13B1;6t{3WsN{n<m+?)P0YKM^@@QlzKCmy8kob@|%oiYCn6wcY@1B!cAJ`W0_+#v=W+l4Q(k`AqagKCBYD5rq5LK<31a"
    "RJaE~26Jhh`bU>@@!pr7E*om(s@a1Bi$xN-vd$KDZzX@ut5J$1v<u$8HUXJkkT+1<Gh!8jH{?AQ2Kq&yFj@Dmen~r^$wrj0S2-AY"
    "SDjaLcz0OU;HU~f_~kx@S<%EpjA;}P_F2TP272=bx*yb?)o*C{*?l`S3q_|bnmV91CcK*;72t%YZt9$McR1v~a{8Ovvu`-3+hF!H"
    "EC}ukc0fLUspPn#i=!RIe=a=I0o}jHZaJ06I{SGKYzMg`W7B(-w*_9CBH~DovyPowSeb?WbWyA3Zv}Ghrlef2K`*<2G=xdGEgkbb"
    "oI+v+pAq8~Lk}}VXA+g)mI0Vw@i5-6-_^yUCJ6n!Kk=jCeQ@a3x%8M7Vhr>ieK$;|o9u1n6$o0dl+AYS{9Y66bt0WAM>c|GY<!%s"
    "u@wu!cW;(4Ip3*;++g&n;obKi;7W)8>?hKH4lsO?xOco)$R9#hTp3U^uO=azSoeT#Ta8}57HK1KA08l~ECPpz%lcj8f-_Q%%6MoM"
    "x1P&M`w)jHoW3kxq52o<m$phUW8}*j5h|Y;QZsArkQ=bbyyktzW3yz$&mRI-x8fe3ExxV)Oow%fDx)8?8>WGY3PaQ1DcD*)&@kvD"
    "$67MPmApptAJ$YLx~D*t_~Gj~q8#&|FyQAahkj>Y+289kQJe{vkaXh^xBdpu*D-8reasjD#^PMFF3AWRx36+0yel=c^w8@^BEBPF"
    "J<!lDS0n8focQOmLi{dd4d``k@*(ZpqTw3TzR(F7#)TAYj-b<fN(GNx*Jsljcjl35@OyoDrnp4ta=A?BU0c7)m3VQA9n1KI`{)~C"
    "U6A$^2~=wbLK+e&o<yjBhDXJN&#%Q^xRKN6D#?4f%>TA$+{~b87D3?A{@owA@|LtrwQPewHd+tH!AeQ`S7Em^k7N5FHpJPmT?CA%"
    "4rdJD3%LBYx8AkS!OA5Az2v(4<1XD8fHQ`h!;?y-*}9C}dVOmYbfsr<E}K;L@jzR2ug$&Jd<UK9`acR^7FYN&L-Y~8BniHc*k;hR"
    "S~%)?X{f^U0U3hd+T<sh#uNUG_|~$q@cw3V&Ef$UCH*VP4g8LOVG5GUK?#esxv-ejpIFzruny1#k_fI##e*#0j-_8X$J-nFvjf)l"
    "mvc~)k`tbnH9+Nniyi_WbazyvPPJJF1LO+4{yJAd&M#iD{Y-jC1}oFc$p}+!7DK}_^f)-N+d~x9d#W7>l+k(udk}Ej+j;B5zV9xs"
    "T2^wzIBz&|i98~$#EgiF_4cBEpbJ=6ftB{%M%BbFoSv<~pxTbghmXdMT*FZOK|iSSxmk-zZuhVB2Ol)682-o_@6T&o#1?q#`xO$)"
    "q81rP2-(lA#@3K&tL&lR5ziyIM@IxMCr@+|*1+7HS3K4e>;oDetewNh%w<NHq$)ekDm}maE!V6n?x;D>)t^32z0v5%Qv;IcByh)-"
    "0D_8-jt<hHyerb!Th_MIabR-9WBkZ_3j!yE=UbN=ZFf=amY)bwd)#U##!n%oFbzW*^CCsY=5^p^pThvbU2ySZ2w0N~0{UhvbjvMc"
    "Ck`~Xeh}OPJ6RnfSaUpxJl~(m>&N>TP;(3yVS$P8v4WHCn$Z<E*7gm4dtGhr0Ui6(WYK8{e!*{t3k$`UjmFQ}0`0u9Qq$JKy0~?K"
    "_S*6!j@yc@IZ;%u7Gbe#Iz#0!b|DNn75PAo!g}Ul@ZdR>zV^ynZx)T>fyeMczed)ZEZVhp1o%q7AKUGqr0A4Oen-(X-Bgb0##ow4"
    "qrPPU3ZuqaQ+|(|qxK|H7RZrt!rmkxWzHnhlxu%?D^0n4?Wa4QaLj5&?Wwr@a_12jU0oW>O|}n9^yMiAmS>#wfd}<S+P;hw_&f<-"
    "+Jr_Lf~Qu|QycW3a5vlKUI~M4J0R&#{#)`qx0k9XYQ5Sdj^i<|eO;21!<!TV=3HySn05<wPMYR2;~!+J_CZH2M|)mJJd+^b;*8$6"
    "5O={_|Cl%qmMS;Uf*2w)j!&c$0&~MEtP0MV0<74rTgWU#jJStLngPnndDx}_2PiY|dEB|b6fEQaBD#gYkFSy6v{R0~H3AgGfFLwV"
    ";h4Y@jq07_yGW%dsHd$SLL0tsX!gQS15=YBh?#!pX<KVH&QA$O;Y#zIqs$>$q|2q8daE$XieXT3&j41S(Ahw1Uj$@;25`?oiA!yS"
    "svl*Bz%Bix%6?gz{cZ)5po%T<IQLXdEN-g)08t5at}((fdJFdu3Z%fMM)!C%&=tJ?j%QIx$w2?LjyS;tOF-&ZwvMJ1*lY~X(mIk2"
    "tPtoK)tfW`6kSRXeTbNd?TaPeNhWc{|M~lS`{9<m*yDd_;CP1ug$dm)@3ct(SS3wk8Z1V}M%!6Ov<Y#FJsR6dNVXeLE}rP))kPn5"
    "kh4gg`%#OT3#&HdV`M%?IWEXXMo**xj9@xC0c5W|m28>Gf=6UZ`kvq!u)WuShJBqU4_W!>eGRP}U-d)B&L)2zz{?kSIRv{z9ME3@"
    "u5)!%c2m3<iP;J>7Wk^{3x>EXK35_+zG43$MpntK%0(>t-+sGCT~KVS9`%fnd(epYT?1pJ`}%m<FPl4Y&>X|Yii2jWHwOn6X1X;r"
    "SDRi-rMg*T@g`}LOgLF~_h1o5E@nA_`Mg6pwne60m)mH39*WmOoha2#{tOsaGobF{ghBZ3%Al2xKL|BQXntaYN<03*L-WYHw7`@|"
    "JfHKA5E|sM5OZbqYizU-Fl79*cy#tW4(VURN~-;lz^gY@<t8iqPJ3Uf^g;+L#fnW=DtA27bVW$93JaiQ-_64JKb0WoO{owfwh_6q"
    "=N1Vr@~|l6kEX$+2K|A@F=;+3MQN5RRRrYCY^IHLZb2hiOnQD5T~+W24<%O@>=8LXmSRK#0KYbZjemC%0LCrdh6(p1YjB-9HLt8m"
    "k+z^O94SlC;AXDB8|zlKXaG%L4n;uKfSm3#$C3$3mAlm$vorWK$~wo?y?^&0j-MSnT;2!$d;Q~(#*`fOr7P(S;LbN550DDGVRE6y"
    "3jl$Tjn_*p?Q#69TKYjLS)yUg9tj+8K@dEGD1oi{CI3Q{S4W4fttgGBNJQXt{lmk>;~#}d497*{>zFSH8OcT-RA#agU6GiUriO<R"
    "3U2K$AUVAo{ykieg8G4xUFJe(ptkrT4OhF*{;=G1U-)4)-ltohqscGRJP3ZSoq%wL;QM0YJTR5Z)w!fX-G;Ug>O4|*)4Fu@0iJNa"
    "<%go4`2B5%h)3*Woc&qhjI3sW2mVWPeF+@BTghaVR)|H<^;cbFGm#0~-@<@1qcQQ@Dt7uy_(L=7eP1#WGh09$O}NI3`W_@ka&Al}"
    "PZ9NmR4-=Q3!Wc9GC#hVFm@Ju${7)2u3$|@`q79|Hu6a0L%OXtHRhI+b$fyLB(4fY9w^GPDa2*GK^PD&8(aZ=@1sk(l8dW^hl8du"
    "i`LU&1@v~@dhS}5xU*3Bwd#6Zqv96d-8AGDesf90e`k@xCkp<1l*&G}d*-8zoox+kh5Yd$QED~#N`pW4+{`CoV$3u#w&`Y^-araD"
    "i8>+ON6|<Bn4Bdr^*os|uxo8|5H<}>)$4yoKjzAys5jX>)oP|D?<@)4)ltE>*TVA5l?rf6y(1D+Y;xQQ5F|v-j86<|;=5M}!S-Ix"
    "+54iY79p7~lEb2IKjF_&?|rwDGrXF=Vr$?gXfOgE^zLu-{#;0<R|G`%Ld+bMq&nC9_>G|Bso8+1iZb4q1aD!ZM8YqGhPPWqpe(}2"
    "m#tLsqeS|DpA0N~)$G1?wS0h%)KH0RjtUmG<1nF8bhbi-f%lMkU<l6kUX9ot!F{W@{e=~nd<)75f`yCT?IO&0RMwt#>5De9Td*85"
    "0Cz%iUcwkQbZmmghb4BDrw=@RK96yKcw?*U`^bnDPH+JAZLJr|=-!Wr*!8GDA^Eg8coXx$ZN4K84%ecFV$q`RDGr{q`k1+zxHGbb"
    "0(_k`-igtRSE8AZ&V!)nX>!BXVyEx&k$@-S99POqVzJG=mz35z=9bR3_9N0AUe)U}C=5cXq&pDiaE!$}7}?9^0?6vGJ0<%RMQ~+j"
    "-=PLRDC=x2jHohU;oEK#`6bapNQ*;K@MCF;D{rZWhO4Ovj0a7=AtBBnPezB2g~kp)WYFu)v57A4tK!KLcyAVp=vr`eoYMIL8d3~w"
    "&h9g-fl){K$LH2L5677DZ+)FD*E`mG<OB_I>Yj%&A>ncSQDKA_p4zk--%i}6eg#O$QUtTGkKfmm@3b*0?d{L$iNOdPcc!LRHf@T!"
    "4Ra2G=zs2|3m8}E1Cz6-86qFb?7TcilVRd}M^q%lfxOOMq(3Gbvj8yp#(xihR%=xPEhaPA8i@4vFDLxzQbo6J|B7#$#}Fk_$<?sY"
    "$Qp+}<8EG{OC_yR2i?px+2LC>{J=WcoM5cMlQS|6&a<v(3RV8stNeT%OBXDv3<A%`_ZF`!j|9n@IM=|*05z#b&I2UjUL+CkwCmnL"
    "*d=_nH9;eC+1oZXA=VANo;wLBfs^8L|3*wv8#MXd<!%yCt{}h7lh8F!P6Q~IF?kuS3q8<3+^WSzx-p(9qTe;?wZ35r&{|L(xIC@*"
    "U$E!Z4V~wVPZ?u&x@&r8@w)}pM>h+;zF0mA6W?GgHSkNH$ZXBGQf~y79}1Og&@o&fRdCv6QDt;rrgb4Z#*{HABEnEmFIzeJOV#a{"
    "{&qB)_j}8{mL9RnZ<dDC%<!oA`DHX!M9!RU4aoC&leEf6qa3{O7Y@Fu6|u)3Q$>Z6PPpSVtw6}F;1UGdtUdC>CLj$eFD%Xb+;qgi"
    "DWx1{!lM6rOxCGMqhFxwY*AKeOG=@NZ)F?51a|gMbk9Zf6Mqh-n2Dh{Jvj!h@k#4D@$8jT?xQ4ty0WQL*}TBmoHT*QOxnHIw=SM~"
    "g1BZyCI-iJCwvL(i<cX2K?@+<WrwWsl@l`OG|>)t&@FFz*pc!aA^(A_{FiDe7W>ac%L$*MU%()lbQrHg**MYN{JT+PjGZUru4`iT"
    "?EH;x1ZH+v=Het=wvwrvB>%Q@NU?;v)b1LKY<vJk2~cd!t@sg^95`1C)<bD}y$ZE2stMTX3o2^PC3k=(SVroL#5Z4bvEDiE^$eaL"
    "I_F9IvrbriZsJ^e;=h%(8->}dX_<ilRpZ#s+pe$sVW_^bBi_rz+%9&%z+!J*x1L8b-|yh_i=bX?>}`TDt^FzJddE&$P}kiH-Thdz"
    "k*;ff@>i9XIBwVz=JPnLr`9jsEXx!=5{#<7sPgdoHzkWWGuF<Teb%{)&lv4TU@1CB0G~?}N_2EsO(494w0y&T)0!7>qYDWA`E1uy"
    "U8NAYi6PIH?R8dtX-%ewHHg6U`0Sf3<ucT=TK;`8f*)&|So5Zql!^rEYr<F1wSIFbh<DBsvI+FeL6X<Ujy9HW@Qlys8{0L&w(5>-"
    "#-&ffYO*xXmiXFTK!YI~PzAAob*bJjmDb0z^?>I((IRogBM42y^wrr>k~}o(MVu5yyR`6S2*;@#z*O|-R%zTUQ^TO}kI&tP+zfVI"
    "V!9n=Hj*%t6zr3ag)p&Ve^iU|4g~*<4<r}^O|RIE9LG<d%&Z~c`q9seE1=?#sf~>&QzR?;`Qh5;r`@WFO$9F35~X(@Ynf!=kaEuX"
    ")_rG|`&F0NG#dAD#eY^;W}7@XkZ?0FQFBK7zl2MAN^~0_MW$zpjfQasXWoS=sUjC-h#^UpZ~d@5*eQNl0XIG);u(rgsAXpkqGA9q"
    "xgRdk+Rrr~bAXwY$pdV1p?Rg`iliV9(g#+>v-~hb#PB0@kUqK7<N}q1NUFzBzfu4|^TMo2mV=}00lCBV-~N5@cHWb2Z4VG?DHx#5"
    "dN>#r?VOfY<_b_!y@F_QDB!BuE4~qj3rAiONi=+m^A>qQi!YHJvgdr90qNT{dH^CMkd|(&<JHHk92kLDz1_)Itl4lFx8xhToe4BJ"
    "=JI01zVq7G^CLYEBw%3iz|a#s(rXzCDYV{`W&s<8Xi0R^w;CHT9#k2SlrA^QvZj-|8)?~Z51jpI#ne5SN6ty?2Y!60T-=lMCbS*!"
    "E4&d<=|}0P?Jy*i$3Zk}YX>cfoDRbnQc!~*Id(3YohFG!exjX&(j|KcHK(#q4iHxd;YPbML6=h0^t}lg_G&i1FG5acWWQdbv0iyq"
    "RSNMNv_kE+My2OB#4tmNm}lzn^p?&$o}V&QheE(X+u3f<hl;O){X&LElQe%+;_yV^k^CBq)^Vla%+<fNLZ<oD&1w=4B*Njv{t-EP"
    "UAJs-qtZ*xcTI?Q<^&YI78MLuLN$^}IYzmA^=qjddy!1y)*e1)jWR@vZ=Y5kR{>=&IZ5%&^IIKDDQG$KOVAx*#hl+g!ML2u{ryYF"
    "J0pMalmE50m(+&nMmkk2R4QKmX~VlXGJHx`)_F3Q+z66s_oe-*&jM#dt4t1i*>UmmEB?zxR$R-pG2jH<ax_S2ww?Y&xvM7bH}xGn"
    "v?z+4OX*FJL(qz`+Xe2LlYYI_R!iX)@1=0ik@<-pF{O<Nn~GmL&j<a&FszO}HwT^b!_x<wEpIAh4kzp_$~hQf-UY<hFXOc?5y;xi"
    "*SQ}p$WLNHJm(I8hl=p~(^JO?!5x!DKkXT#O^*3k!57GxdSHW#OU&@jclXQQ9@!-+gHm8yP6p!kK?b=zyf_*sY)3&CqZ$kHeI4Td"
    "Hr}mVQG9_lY*Ciz3r1`K{GxnUNvFqvJy!X2f@^6j0yRa{90!Ia4Nlj1#g*VwgQPDJ;~!xC_4K2Q?wD@EE6-`n$yNeCrhG;QG5`YJ"
    "Q(-n?sO(52H`XII2OrL?pB1QDMLagJD{G5;9=JS%!-KP8{Jf2dbihQj3x1aJ?2W<9JZc{5q_R%9wRlj=gS2eoi##^o<3*cB$K?&E"
    "-pL7uVh{icFS)(iJj&#tOcfZN#sdwqx*3eO?S;T@wL=gE-)Inu{h49JE%P$4s({-hC%dS0R+=H+r{amHGKul<hkXNXLhD1FK9IS;"
    "vO<g<4}}PnO7Aizi5T$^$ma&NeS5yluNPh>B0>dp3=KOpsLD(>Q#f>WQN~(iFk((P3(8|-Cmu3H^->W(SSpEWWhGMrs`>(VG^%DD"
    "pwH`)f#f6+jWU|#Q@D@XRabx<<&^s7&Uzj@gp=O4<=VB_Tx#v#I;W4RXWppOU|33J_#_V)F-2&hrzv9@_<m<ZEd1(Q=`a8Zq-``k"
    "6%H5vAKAQZ6=^WGMnrguKA7mkdV;2KWw7ioHdjPYn+86&d)#Y2Q`GEPEL1wzx1XU8vsIv2m)x`N-w<uoc*Jc$Y|--m2+)O{I{?&|"
    "YnQ6;!VE)t8~elVjwp0IGC`1;7I@I;G^F6@$LU<_rOS)tcKchlLn)}J>2!(WcwU}`+yTxZquoX)%(*avdjQZYwb4*nZJX%Cf^}SI"
    "`*o*f!SyV`yfgA6RBUi1-6qcl7{ooI?iT;1X!hus>ey1hq{I0q&Fcu0Um^+u^6%l-5;faYo&kYL`HM+e^2=fN2>pycp$?t_Wd^~#"
    "P&JcLEHZSodEsE1_p*iHprSD+<MOse4$I!|l>?bmTEBm7u~xWYd6|l-^4VAMZBo*44fWUf(0S@AFmRk3=_D9>Lcn`0DZ~o2=Kg_R"
    "V7T5BC42#DWWWAU93fubvGtcdRbDQD-C%F|%;DWTs*$?vBO$Keu<?yIIN?#y2C(1hGAHuaizRdvu;n;J1uJ;3Vtn?)kb8wuh?Lc_"
    "D>&Bdqb-_xMlewfaj*SvZDs=;%|n#VwtRcn$De5)XJ0QPMw6*bB{%Y$jF{D0w_lv5=M(J+W@a~UD$k>(q#7}vjSieU0&LTO!I(3b"
    "wO$tel96Ot-x~d6OG0Bt0OrdYK#J%A`)F)vDnLdvxqMc(vstdOBb!937)HTz;+&+EzkX9&blPutl@Vmdy(PS_DX_o1BJmsCa3~qx"
    "&q$1BZh^C@Yf7B2i0Yflio(~VP<~)GP^$zs=_!kDE1r22yRbBSskSZr*LC=+47GucZwESRvl;JV*0!G?s$E3>ZgB4cK`q}Usq)O<"
    "mGT0|yE*rF`FAkeS!-`rkuU#KAG)-zQ~kwPS8$HpvPMh*yg3_&4QakQQK)|};d~67+x=E<8JiL<iR4D^^{Vwasq7z6!->qP=!PkE"
    "?=ac4NUf_aJKa`sYx!n$a^*=SNSW#i6omn%jkJJl88?jKF~Z|Yuus?qxx8&zSCNnBMmNP9Olb4DC=Jc~p_Rkxir6G*9fFd|zsLXW"
    "6YM+us`3lys;bamksNwQDB=LG<t303S0|(iefZbC{r2Z^t4sMrobm();a0`(XnX7<F<I4;jO@KKQRiH}I$M}^IJ(V6q@5)HC<#6~"
    "4(bwyS{QG@!d&vX*=dwOedg`4t`T?huj4=nQVNMb;X`$Xmm$d!kK2@GE}Q}QY8~1lUCq--<J8`x6VthE*ljj9l$0kK-HU;kYV5i1"
    "YY`NCSM{JuF$fK62CNKntCvHCW_tR!6&G8|M?;88;zZ%wed5phu~s}?KdvR}7A+7+;c_ZR!X8u3$tBVRH>zIC=Z1D*D{H6OnD@A3"
    "9PmmFcUU3{M8tM+0o-2RDZtcWHOuF!cr~F+YaK@JlQL+9&Y$;X+5&UgPeW5F$S+xo>;X0s2l~A$%vGUhT9RAxRsxAV{@R})`Y=r>"
    "mUMT^Q_&-zSHiR^+dfj926>|6!Atuyy#(^TK7Mq8DOfcof8*aW{?3@k;Yuf0eQ|}i;(E{3xS1h+79uu_xV|i8HH}n+h>#X`q)>Y`"
    "wvm}W)_z&I&jWHGWfL#oaeF7whG+a6l=MclrO+wbz0`ugGlg4&EUSbO+Sfwa6IVPsK82`HHXW})pu%?yU{O*Gt}kw<-lP#e335dW"
    "*uCrURDF|lgO-AN@9z%AM|Z5ucj}MVhk=F%3{T<MGvxaVB|;cF_G~V{;u5QYlN#Tu<hMivnWr;l{pE`y?|{7dWv9WPSo)aju}x)D"
    "6Ebw$)*((&Mh3RQHDDqky!$BQb^@vP+6R4siJ?;TnVD6%2R64&bW%DC&XqAjAT`|!1fO*3zT{}bwc(wH+kVa56PZt(UXC7qT(}rG"
    "aY%-+){ylr+#VB7${Ol)ucb76CojT2aj~uA*P-e8!%2|JmkQFVtpw&{IM$D>F@ua>lloeLGhTsym?-9YzB0jauYFOk!vpt``TiaY"
    "qNO)1_tGz;;`r?s>k4U&s|dG%1P|uUD=;Ae0H?R07xC+L<CYR-7=7tdC@jf<`Ya<>df)4B_<XH{Zai9+O5dX;MuW++<|J&!rN&ui"
    "MoYXwkZ7`HN942mrrW9nwTP#0LWWs{`)euX>emUS?8}aX%mp&Smy<pyH`k0La}yg%jn#k=|HY|xQ9qg5V{ZMcS<UZl04t6t!0|BV"
    "LAlOMJ5_4*22yrNiMdp7@TXU#-)|mFzn<~IOky&5%XVmKdKKUGMWGcK6mk?)IMun$(oleY<e9xm`EVnCXlLq0J|?cy2|OF`-vqXQ"
    "-oWcQIt^ZiQd@b({EMgD(w7l=7r#dOmN*T(#OVv(sW(n^;V^QV$X0wyy#Zcn5J+@Zo@_{EE}j9gy(6HEzb0>EOPf5@jC*`RT@hwJ"
    "J!_*>TGaeD8-U`v#WpIuXEE)SlfJ|3`PQmg`7qU!VCGe-MIqBjc)9)?_d!1v!Z6;cSBOf3g{ZTOL_=90Axc}u5DyAxM^7^%tr&i%"
    ">@|8K_UX9bfdQPwwtEV!>Jpe+Ggfl27IhC@q?1%gQyY|&|9Rks$kp%qum;V?;SlUIznr(~22^GNP%eNti(n9rDlri$=l{#9=86gY"
    "uO)?<v>;k^cIFmV${$aJmAq3Du`GW}t63HJ17fIz-c16?aN-&e=jtHyoHvAoIzAlU&aO~9ZPbZMnG3G5$Z1Z78jagKj8JNK9RP!V"
    "V`n!?*q)%>AUno%JBlea#Wo*&_X647a2$wRYo@2Tq4roLZ!W_?MP4PBg11L#i4^8q=YM&{0I_17GR%7ixxbDFQyVeCn6#7r04Q-k"
    "_JvGvi>0jvJ>+O>vmwua`N@YD`kQ1k+ty)E$%5pDQip->N=!c`!nZxE4|0(YEN@IaWpUDi#Gu_xt*o;*9dFV&zVbL!GB;ZWl*ct&"
    "pfA|P6Tk;Dia36J;~#~SetSS-0CInl4wCvHOuT9H+vQT^JbWuY8Ho?xHI>QKW!A?I%Tl`a@N2Gdu~L?DUWRqJg9rK)@C+C=!?{Lw"
    "c*?_Q5KZzsJUO}{L<T=d(Ql_lfIF-b2q)R*$NEqMb}%fd&dHnHBDPsZ<`r*ck73!d*2jn$eJjcZ{&PFUD$v+MLJm{qQC_ANLY>b0"
    "Dc14tXu>odCQ_(vvFYxC#ia?ewK4x2`hjMl-F+B@aQ4)mjA3A7PZ_Hlg5WiOP=G-S^y3jsc+LFjgKw@1^o#({W`NqB#j2(ZjpZCz"
    "ucKSW@aD}^al{zkG~c)j2#imks6uJVBB0SM$1yaa(zN|~8jBAc=DKC#^^jJhaA|3)xeG9Yd`0?^TX|6#zECLFE&U_<XI7Aud|%~R"
    "4n5q%dWQLnSDohVf3S3*M4CGbNPH_<<DmfHMPJy#vo_#{N%z+ZGUhUW*2=XPr(`yqf!j)+2w8p{h+^6UOBw(8J|}(HRkM#{YWt)#"
    "oX1vRH=^cyF}6r^uDU@B`<*4S7KRgu-&xBYR1<mo4<U;8TrZNj&sZk}!Vit<ZKwMmR;oyU2MHWeKCl>M;2Kjb*7|MX4(j31!CY*l"
    "JG5di$JW1XQ*p@Ah%&QU)fWL{N)z(-^y=M;(vVqK@SWlZd11?1-$rx~4x}iwK?U&Vv<0!@UI$M&zXwkK!WP+GvisZ69XkqgSy@uR"
    "WPkB14t3hIM?3jL9!OZ2AJkq_9n_dOnXdG&%=YbDB=~5q-l(oR^I!QUDy&hhliY{Q$%k(;a%{!#OLO8Ij6CU?n-M~HH#HlAv6t|A"
    "{MP&Ad0w#?NdpHl(QH~3tHN(~W38vg-0k3;;J|z0_9gTbDfKRU6#^j`mR=&bQd`AIeC5UFC(DLCiZI^|@EOM9;Ks1Z9strd*2its"
    "!A<R0f{ANLzY@?Y#{IKtHLUADaei-i<|)J_xfMi3Wd1wiJ^KzFVRX#o-c5t+-B?<>bROG&lgc<owbP>K`i;ZAC>Jnf#^v7V#RSAJ"
    "%X^<As)`02BdSs>@tVzsz$TWxAwY|}H8QFR1~t^Q0!O<fmCw^;DM;NCqD~s?&3VBLt8b+`g8+)2ormtk@m>rbSGoE%N*^@b>T;f~"
    "Uz(gqrEZ!xWCdZ3MbIZ%a$O@1_^$sTl$&vYj3H9Icfg0cGlcvVR3Wnr44odpW{!11O`0Ju-@e8Lf71U8m!Unf%Ogz(y3(>xqY*u#"
    "zW5oKsE$6_PQT}W_Tbi{69tiG0?{I{wZ|UaQn_|WU{)caWzG~sDxf)%<Rlg@<RRI-05P(o`U4*2()G2MvIqR{?yD#zT=5*I_v_9A"
    "x3t-deyVM;)uTLPrOek$@u_z${|FwQ4B}Q~ZPQo~RG|%dHCD^Ut!i*nXcX<6>aWyct1LB3NKjP!_WawezlWrdHAY2h`0Ap`2@tj("
    "D-5utcu+c`KNan+s0=;>js`v@^ANhDBbINblzs`zp`_erj8aHZ8C~0HmlsU~bW&dMb~|P=;OM^}vR>((8ImwUb0UHluvA7tZ#4ys"
    "x+J?GpXxgbGs^^sz0!y;AF&?Zq3>I?zaM}`mIA;<#`OGomPdByY<}N`*AC#d;}6Xxz5!R#bk<f27?=pe9FH)ljR7R&`qS^*$bGP^"
    "t)M<M0vEB=|Bbb$a;F?hL(_Jc#6jdgg0MjMmPk&|il}8#G%O0`&lHd@q<4$=xa=oN3Io|)0NO;cMzvvN2}Wp%qB#4cMy~sHo;w{?"
    "K!=M@NtdL=JPMq56**8I7^Sb8?8t7Yx{dvv*coMN9~Wzp7Zd1JNFpa5cQDMCDPPlPz=O7g2JkTf$5oN})HB^t&gP!)mcUKkV(KuI"
    "Ttbt-IN0%bSPD}gr%*$pd~}MF>oO3%Q*)`|{+>6;H>Q-(I5q}PeTJLE&m;Z9172_&p|KpD=FI(V3zdm28q*-{=YE6f>bvnZE7Y?2"
    "(g-@iv{jYTiH)1o?EdtjAMTHI#MYe+IAJNW7$1?2-#1I(0w)@vGu^W_=N!ukkqINfY&--K(K69e{$6wnQIQ{Tu!0mE+R3RPl;9IX"
    ">r@cZc`a63=PY_s%as!<yU0&H{yiB*c%R?H)zJ7`MI}g3J^rij!=?38<lzM6hrBtvLH2C^Ec?hHFJUT&OhGKWPRLcK1dCHR`eo?{"
    "CjRme2Gv~R+jK@9pz{@P7)8dR`G%msJZ6vlpF&e<dD|%&%n*B+gQ>vk;bw(*{-=K~@4oI#yRUQL2-ExZhw`ZlQ^1hj>1_8*L#Xy!"
    "Iq*G@KeK-k@OOH3eWU->x??=3DU+|+aZ=0|t}uc;iMx)5RGHb&44a=5OpXZ9e&a!-n9M8C5S(Pz1TF2sp~|5kV)a}$n7io2wMwTz"
    "^XCav$wN!#Ht=RqycO*5YYi@<qy$|VjX*=}Ecxj-Yy3T?Q1kyS|3j%TVqP^3SE=aV;>5)Bw}DNyfOw1kV-)E;NtEi{Ohyx{Hi=QQ"
    "^<78$Fe-TB>YN~+#<9JIdm;>jx0Xc&V4!_rKuYuKu~g}nfvXLqhVnN}Z2LG)hMfFxB^aiJBYXyb178J?AElW`8upF^KI&_$J}F|*"
    "PwT8~XusHE7tmtuki@wamD55W0m!0<ILqjFAAdaF>n<N0Jh!jk*z1;)S7i1h$ypp*`@FcuNVHg{5^jl??(qv1YW}@k;ng8y#rc~@"
    "VrNv`c5QClrk3|5waP?)0v6x$ImM2DLL&vn(@{kk2GGHf_-;*#`%RFs<A3h@bb*%R(q(Al288+GkS)VL+XjiOUHCXaGb~VjRb(4R"
    "zv(0UacOY;8Y3}{XjEVrW#N-oj1#-<qTP;KuL8$c&mQO>WnVG=#UFeq&kG1}y!b%n#JA075J3fJpU#+X4`#TqN&iybGG!bF(L6h$"
    "r&|Bv%s#8_nv`=l^rl}I!#0X{kb7L1OD*$ga|~mtmrj9vprqBYy8b33X`4{m5p4!1`hihcvZNYV*-eiZeN?s<6wG+^lc&ZuJ|<_#"
    ")m8cWw*5oR+eEEOcCc^G2g#nM5QIh^YV^un7r)$Ue_lY7!X=K`0t&!UKOY_l4R$L;lbUF7<NVX9tUj2gHv@axKpupaAQ*SDcCTW3"
    "@-!tgyL9I|X6YFnHo}y6qXu3kU0>l8)&+EA1ep&71<e5+Q;s#?NTBqMS&vUUqTrT{Js63_+yaE@AjX5IL~H_z9VQy&++@J!QOPrs"
    "rLEbL+es3do#LSlX%^wC009g6PnWw5bq3#Q>(#io=l!#Hop%Zkm+pquSn46redQ0&5W&|FfiqaIPPUO(JxGh8Lr>(zyr<~fNb{~j"
    "n!~z;4a(ZRRIq6m+ox`>tH5d6d^Vd{fPtQwHk!6JH5_rf?XF79Ag2zyneoksdzYRJtTb--LW}^IpdZMNv|kv5LKo4hm0eu{{{b9u"
    "5>AbGn{0@3JM&%Dyo>kZrF5{>jX;sEA%(-Gl>V0?=z^V<er0n8T~f44UO3NkLYFN7t;8+tGA0&Pp>b1PxTBs7>}MJD%4;a5s`%AY"
    "4vFkf{rP9;chX*9=cm6=gQImu5vU6E?RetUSSiSZeQ8vMTbjCLra8s@`SA!?j^0>{o}v1CPHURx#9a{ss!MG7@PIZY+<SlTMjn@o"
    "5Vlf$@h_zVuB)UdWoR4s|C~%vTjd6^3N!gB&3zkPP@7g~!_1k!D%obj7ZRQpnf6C;-2WLHQctV6`XZ-#WZ9g@G_?q2#>0{HXD|N4"
    "9#4pa-PGdd=iGKE0M01jIvo*TutcuQ^XRKRUk)-SOGkwrZ&c*=f1K=##yYOvWh^1+6dk{j3~4$UM59K8ryhVNTH16Mj_w6KFyMJ)"
    "Z1ZMZa@t**aySz^b2aCk16G1D%HZ{FI})-Zbe@=k>XayTP6x&8yH|UDg!v4ro7!n_sW-b@yv;$cze?<eYy#1@$7c6bIcs#{&YK(;"
    "u@q8`R~CUZUF(mms4iC+b*%{eLLi^3I?^gRG#bhGttIN4v}{wVWEkF^y%Y?gtE!p2?h*R-_Xl(!)-%Df^7fsAyM>rqXq4Fa2aN;q"
    "q>?)qXViN_mBlSNa$YIiZQ{~E1S-k%_>LGdoeee1L%hKW+!8EpwVoN0%u9S0sRkq4m0x#o_il_$G8Ld3U<L?S2-Y|VHj7YSHcPW*"
    "CV5<8TN=a3gS(`{Qz)06XP*d5LXkBOxeK?tHM4DYXbt1RC(dVXXk`Or)oVA+2kW;Yr|;(t{<LJF9TtKVbETDs&eh-DLidXK#BbRn"
    "`Xl;g3VVnL-Snf`sDq4Mt`QMZz~rX8WBoYjGB85j!vnl=ecqt2GT)8G*TbyCi=QYv*FJ)cuqDG-oiAwYX@B0vdP4J=$^=c)so4|p"
    "+W5}f-;!YJ@kHqd+;JPRx1M0!gIgs|-&FV$K0%YW4dmA3u8yUatTHJBBMAtozmuAsK%7xG!Y2}0{>z}qGe$A@h~)L}5-+oHC#{g)"
    "4MN1jsBD~9tBeN5yH$pW*wt5L^Nk0*Bl2>G!g|aZ<Z|E%*Oy;x<qg=A8Qs>88x&o%c}Beqr5lZoXk1tIJ&e1A-GHkxkage`Vz}(5"
    "QD|y|Rl2!2=4uq$s_p{tqj1TsO&N{spX=_^Ik0%dtok)aiXGjEwOimY%I22Tr_lIEtj6XND<1?|x*Ib_#kRfobKZ<4snMajx9(m~"
    "Xx6I57VP``Ysl&cz|0#Y6kY$Hli!tA1@ku973&Lox~p0G-Zfu672F*)zC?`c*>3ClmH;cTd=cf;YMEIskgM^{d?lL*qVb<=V+9Ve"
    "!YKQ>Q!DNS(+55A6#q2mSY7Po!nC?0gWwM7A&+K_*e)qXF87p=!CM@8Dqao&dcXzUfa1#e5{YRo=&H^jA56O>%&1cv%?FI8v;gSA"
    "p{`JYoN*-=3~V!RxL~4cxqa5j*BRi^oU>yxq@*r(6nM&Fy#7+RESQ)jVxLOOQ$mv6)SC%HJgWZc*Z+v(Xzl#HPMVb1PtyAn#)pb9"
    ">U^37+wij~-1`<So%z_(x*fAxdsV8u^*(K^FwW_o>pKbjmgO{G?Gaq*R^S+aPG<6Yp6|3~cYo*TXd216JJPnN8c|loSD+?|=Hj6*"
    "?#ZA-aRs;F!fg^j8buNTGj7+Ip2dz~fI#OqjStIM%VL0GH3(CNj0YHpendLrPGdnA)=?Eh%z%_+Ye5UTC>Q7_e$R;M>Zc$VwEIsl"
    "V8R>J7=%_6z*D4uxs&_64}%umLROKPFLrSq1d8)C-M~NpW09<91YqE_!=nXig9ehucaNBvD11uKf#M%)>|o(Wk0nBY-<)oi)s;hw"
    "?+9et)xSOv*a^^D`7`ZJy?}TZZ**U`>3)svDhA!#xoP<C4{2N<BFn{$oj@2@@PZAA8;Yf0=SQ0eD#*>b2;*Ljc;chSq3sc-(#j4}"
    "<_+am;NR}4T+2OC{N%djr$Ls*xIT(&&=r=Eu!Yn%G~hDVBKM@Pv+^JiqCU7>itbs^(al+r^^a`04LhIakEG@lC=fZxgfSl3&T8w2"
    "%%q}C;_;WQ#cHla(oA(JtvStDa2o(WxfAyIY%ko8jNOQK9DmHH9tU@5;}IxN@&ER-M?|>gz-h1$-!U5f7hcr|rc56KSPN~s;_G8K"
    "wiaiAXNC&rV$I1GfCv-bUXKZ!1b3_EWxv~4rq2$h!JZP|`cRJq-LqtU9Exgv5;oa#>iTzGqAvTa9J6Hz-$9XbvZG_XdVlWa!4096"
    "vy`4J98I~6r*+_67j?CJNrgKML%S`VSIj=NnE(){nhqW3N9)|}R?LciHV~D6NAU_-?u%)J02Ma;3;}#8S49281GE`>Ea^&GEUi6O"
    "dIgE-wgyxuTya4B1@{HExV;nywT}Y0b*x}IibPt@Wserj!_~7-bH$}a*~Dz*SxDgnK{Ne|1RUjKbqa2coCy^0SFyBzL49NVqT>I{"
    "Poug`mZ%;w#2KIMu*VShOFw|eLX;tc<C(_0*T$YI4nu`Mkb*(*<E?{$-$SXp?m0|oTCV%RE7$;7vKm(>D)VNLm&$3OaLNeBu(l+^"
    "5u&{BU{2A=Y>Cx#r7E3kD1oX<BL}@pV{63hM(tl=+bFIe!Nry3s}z16&ajVCNiyMjYZaEM=XZamyWXE^3X>x0NnbIDgBIS4t8%w3"
    "x*8rq{R1PUUjtcr_PhFH3ptb#T;&s{g;&R=?MbgLF5aa8zMIu3B3(D<0k;n=n|e`t7;cM={ST*<@D>5N#PQvDCUJ!VQ1f7?a?^XA"
    "98A|aW-5iMLH5&ITe*HSl(xWtYJ&N+Cd%3$vaFQ+o;gM~_=_zqEkpPE1~qq9>MbtRmt$qPlt%h2uIcZp!CMmK-^YrY`LFnJDTwWh"
    "d29pf-YzzYEzf^>j$~ptlI*;s40UWW9!;(GOtby2yeb+^IE2!(!M*cij&doKrx2IV?z_ZLHiugRGAPtjRp2mo<k#)ISo)VtFVCU7"
    "<z0z*4IIgE+$|c*^=ZoGR_vg$NOmufp&8=u>{5>qNN6763sa&EjuknpIl6@tVhuKm6Cf^71&Zm>*!z*E`crWIqX@(=hZ&&mw-FSO"
    "T7RwmT2^@3HacQz@_?L+_b;C|1-b+}Xt5I2rYPllyU#$aj`ruA?fN9;Fgw*+$oalD1n`m-A-o8@?*rWpKYmH=J#CbsdN%WWr3rg>"
    "tjX^Cgb*-Cd9wlhVI=zvsRI#k|BFo?I?XUNVCRpG01+^aY_Ry_I-=$w060E2<qHXogHiOfJDk#<XKkBTc>)^$9?>mF21VXSND}q7"
    "umr&wZv7abWnTvTW@7yIY#smL;`pkl7GzzCZ;a>L;CEvJcB`rskz;HAsWR_islc<Hoss<3*xE_<KdjbhgFAm`o%APD&U+P{90`$#"
    "E*JOYEy9fYvY9pQW@oj*n}Pja<+`ji?bB;8YKevs&y?NQrg>H3mKkf>5->i%@hcjZIYH|=o`Fv0(>=4fqcqT9-eCGn)Ayz%n0yr|"
    "4LE&=Re$abwEd@orkE;k6d)ZX=A7RKcwLYh&1a&q0d_tew}Gmudtq_&d?%w;Q&w=750=>{1Lf4?{V|gqeUtEZqxuoncvmm0S7P7Z"
    "d^RaZu~r?p-`H9JOXQNoQ*P8Xs<-qBbw+h<#^d-wvDJ@bolG?E0=G@vQ1kTa<UmBy_TSM3b<!zb%IZ935H6~leLyOY#kK>2mCg9B"
    "oXwG&?>Th*F=2ZNZ{$5+mbF`gq4(@~1=U~kQv8=E0*H;h0B*$Rn7Cb|T<ZFW6nDA_s^l`}vh2WTaW`cMr-kX68RB{qw#7!3ASau4"
    "V#;>QAGSIF^nsWTIC+(wGU%L2Jyh0dDIPzeYFO*oK#d)h7g`)oGIDxhUlkc0f*P(E#(O>u#7T!Z9Y1a|lHv!lA1T=d9NFXl$j&9N"
    "%NbTE2o%09r6nKlBWLM{I}uoDLYgp>Y**wevHDlxyV3wN!8K&^Uq(yXS2YdOmY!wCZ(=1PWA`yNa=M{Vho*$X5)P|qx^mJCcI7>j"
    "qeEk{FZ@ti=lHr_^o^Db?;`O~jmr9<H>^w(U6mQg0ex|$BD7)g#>+nbn_ktFqsZ`TA2H=b`%Vd*9WK%gd=I?EIp^-#_m-DIRx5hf"
    "o@h+^h+z+3?B;SE+>9ZA+R?)u&-yAd5dT&hNdgdoq8fh-j0^&=2$3MlHxk>P<`e{`VUVh%qhRy7<95iWoH7K1sV6Bu30>H2$Il++"
    "5~fn8JJSEd4jQ*S1I6^t<gv6%Xt!T0%HGvsfQW>v{kz=(6Wk2vtg3oL%Wp<_JfOO=!wpJ0{v6XVuc!;II{Nh`c_h9T>ueL15Il(O"
    "gz)&=S9!mY%E1Y{JQWNDa`Q_H$&$ZcCXO%N12DT&^BQg=-6civKf#@%e=K^gH+Jl*8Pb329JyReug?sBrw~elDQ)wITN$wqe*5vn"
    "m|<q!F8lx1U9<&eAX2P{f+W9slW7hNzsf5}6wvIsKf%^r&I}M50+(v!EO^h8qkH-r6%08*opEm1YSjkbedI{CkwtXKg_}QP6gRWV"
    ">4i7*XbRm1Pgb|n15f0BZI>%liiztcBhD~yBYjml%z}LBcSRLd`Aiy}U?xq?Rg9t2kV@y!wXN>izKnyEBen4^0j;UF60;y1J7nSR"
    "%@d|>yq1?rkSkwLA`c5^5$tBGL{%+v+CT2~Gn1kboLN}+MW7RDU~ad=mL`8C2p#-2J!QyxhDo*ZbDhPkIViKE+|*i1d!X5~hPV_Q"
    "yyalWb|5x1BtX>JMeL9BOzz5~pZ=r4AZbq?!Y9%uW=zOcRbeNKKCMKZohr>Kt=hO{Fwdly;QDUwH+X8vu4!pLzXRL(31O}-ljOK|"
    "b;Q5ox$HrH_k)3ULoNE&DdH{r<DZJ?J)*v8?{WCgYKs9xxq*6Sd4u4@%-_P!UQ~DAA;rLeB4pVtkj3)l8}wXhw{F?EO3o*k@oZm7"
    "X)}tJTrhorNUG)j&&Rz11wDszYD@{$gH;Cbs0P`R90U*Evk|>@o%XEhdgc%*&Err69xcfxCul_^vOQf!+5IX@p4a>u8TM}hJZpc>"
    "75$}D(kYmgZBpM2UDMv*SD>C48L45BIEA`b^6Oh(pb$-s!eJHQX#D<YiI6|a<>F?wp!ddF&~)H1j?I*f=+<tf@9o3t8gc<*ywp;i"
    "K`*10jWoeuuIfec_54;cCZj_kmptVlBv%}kAH6=BBteOAzc~^r9Gp%w*?ZrAYQX1V9dQlZZfu;xK!i&xBMr)uru}*#ZF(z;685@;"
    "_2KZDQom7!2MyyJP@SmhyEeyC2!nrMMO||0Y9$$&sN?ARTjLC8fChLSHv*%c=Ef`HOCV8fM4TC>riTi8h$=juSxeMX?enk6)LU2="
    "&4kDxnZATYWqEl(MtZmom44;)4&nI>#+TtuFzgmzJANyHl+t4{ha)m>SxlG57qa5U7DeiyWIK;(6oN^8C>3~^shf_N%P`}Tt3PeD"
    "Y+ewCBT3B)r4gA5G<RuG%CtW)qk^^97GR`!YIX8TLoqY{P4_Spx6XoTz(siO!NxJ!H3aNI5M)%4R(DA^46MK5orWUH)zTcHw_Bdb"
    "t0Rr!$Zn=bkx7_DVk<=?U@T1?{d|)P?McZGDs!TcWgiUkHk5|x^o^HX(hiCmk7Arg`v%Gl_EsQLZjG}mARCR5cuwyRRXC5^K{ivL"
    "o_xW}s^Fa&BKI5o`L8utpJA~G;`XpR+kQ*)bK%ygP8N%I8u{>Bry-^GW4w2DuN+t*FDv;T5jxKUbs*g^G32W+b`fEfsePr^DFMC="
    "U5|vpxR7wg)!I5speZC{7g<v#+yYsHq{7Y=lJ9^$JfA~`pir1!-2pk>8w!2?P__NYf(r-HE;M-3s;SUS!s~ssbrnD)NK742#j4l-"
    "7-DzdUre^xq99R{W076)Z|VwGBdoBlq0#2NOzJjluT|)S(5J96`W?k3#4yWl+PmFag(_uSsJQ2+tL*eK*XR$?{!WG#jKPTWmzt-r"
    "ZMiKwyu*D#^Ej(jd>FH<8#x8?4$<6inPR9FnqU7q*ZOqWY0;k-TqL}D9AlVVyO&Fd)BO>QkJ77~`F%n64Ymy{DULY-*@x4=U|^ny"
    "uF0%CwjRc5U*)*^QHa&3vaJ{+i!H#mKQImS8V!Y3g*1-XFHsjZiW3v|a#-sGg49Ldh(N@=-6{>=<>!_*PO~+jeJ$)_nQ<AN?fTdn"
    "744jGFGLQ(L0*b|LNAI~h)***l%JxvvXVxq1>}TA);t)vgLBU8?ioH<VFiRevcmK38lI(J3Y{Md)7M<|lP!^?0WP^??el(C=LWFC"
    "U}nLH!DpI>Jrvh#4oj<ouwCdp08jhJ^zrohgl4`Agx<?zKr?JY;E+9SU1ZtoVc9k@iz!tKQ<T!V+mY@*H{NNeH5vvP<V2~1wQ!fc"
    "!cf$TIcYSBr9uGIe-W_n9=c*1em6ao9&}D2!{J4eyF_KO-8tS_{C&4M6o7y>F6;(iZ6n)65f``SGS*CWw3i!QJLe<}I%cqGLY5w<"
    "Flg<<SU8oiTL^1PWYpkLw~kc7Ac(vDRMazF&%^%!!d}(zVjj4NX1mL25R<-D&awNLsp+$}tBL%SlLfib3r^dUoo#+5RYXfA|1_7r"
    "s=ZD-n0N>Xa1=2~FyL-}?kP-&PNWv9e?#7Oi@1QX@U~bXB40dpx^;&;i=UL_wPDtOFvH`7t`1jyFx7#SeWtjmJQXaDfy7klQZBZ;"
    "goMJS5F5WB=pB=Yor112kN*pM0EDX13x-7i^l+X}sic^cS}nUhoF9g8IKCJKf<#_l<4CuqVZQy0c8IZWky4*7Nk(6!ribnE_B%I`"
    "DxmzJG(FP(<GbzCJ(w&BKZ^(z4XuQQmrPEPI=8_=zT}ha|Ez(!<6UC^)*(C?GE=Q>U+}7}3${pQxR&L7vxJTk!}K(shJ~Yq47=lN"
    "rQb+dh>rnKacEdai=krU`}MF0S%+OQ=%XQS_Ar-!3S#<-vRty_>;`9n|1&8JCm)QIKvyOt@6s))Mv0(OyQd`<bx31!1ajdWrprMF"
    "%5HYAC|dSd9pDhRr^qXZxFc*`kPnrRO*@n~2P1y@^4FffR2bLM;jT>S+0oDGicLVd7(0DNfbFvPUmXZRsMOU6?(BYJ!*<~H_YWdB"
    "iow;KrJ`_oZ$Q#L|1^_Tr|?t5E^YI*kyvy+SHs7S;(3j!Vqm$m$uS`zlk2;LoT;q&GV5qa*E%J9>%m`mGakz@M=B-HD0^!zmChgT"
    "wj=zLCHW)0jE|fWiD6-~F2l~Utg{j$XD8lrJ}in9WxA!j_TjONTw>QgRwxC>J9EdK@=e@+X!x`3Xd<r4xgx_qxLzwwLMqB=tBCpZ"
    "G<Z5tzKxol!MlZyD8$I3O)}SIvnxR<GQCf|z|6EF6JP94@XKb==z@svT9$w4ULlY+-Za@*2+tTdv=)(!>El!~Xug4ol=Tbb>Zctm"
    "RK&JpUDH1?eJOM$d3v8dCH~aXx=p&hpbA*VAET(8H=kj<RPT4nf(iNJvAtWxw#W$(l!cf=<lzJ$F6DEA9AaO2z3TeNa$^{a=5=?$"
    "mPhJ++*T+9(XgmegH_qf^-2>JW`gCqSvW#v!R8~-DY3<Jh41CGd}*cHt*2Lv+3zD~z!+W3#DdsOg!3oecVudBWrUk9R9WM`waA~Z"
    "X`K+Np8uX+V9&%)JK@p?6?4*eDaboP>4qIICDYVqp8Y%V6tj%j_}~8v#1Vcfb4Mf!k1$9qk~=acbjNpR?<aIiKsjTC>j;$MN%fqO"
    "@;F`$OlK2Qcp$FBicI!`IuZMFm`IN#=zp`l|A|2fadf?sy+`f@^?LYm5IkM5n{)_&yurFq<BLLg1GT~ll|tYJAL1whztNc_7^2TO"
    "NSO1Ojm%9-x>8+M3q*$xZB6i2i*w+H7H-WPdL_5BeUqh&bBl>^!jMEfd=WbBd9;ta94`tE<i7{`jG5^d1I+ZYz0D$g(}WNk0Jhs#"
    "vzAq^UQG0_xmO44BnHS@vFpjLP-eAL<w_8NJ4}Co1dNgElpU=$Nt9zPdoeZsz#7@Ex1pHsMnA@^6eRp%QKSy?#^qKbI0%h3>AjmA"
    "k5$F+;&wKZH<g0Jd_gdKOGaiPT9!jTSM?6@R3Yr$wO5)eIFjnkJR$5cpl5<|mnm7@`0_u$J!iB)RxDKkWpj1R_%O-tL!?^4+Bql%"
    "l1Tw=l@DIH<zrwoL&IFvh5lPpUqXTw*Xk5ygPSNs9XnPv23H<mSo0W64Y)?(OsnyvlX+uL3M~1s=v^-tK63m%w@C)w_1(w8O`=xM"
    "HzzGL)KKLr85upHPE+)Q1-YTz%9H<FycHz@;`$zYmEmGqDoB&@F12A7-(oDvGZUc%mCJsg1#La0qm5jU{Zsmr116i2zR#crxeY`D"
    "%jZuZeuCT;>>z=d+)r_0^}+<4Fy_plOd@b%Oo5qGE%I0&^WY>k0-74UyitqfAXencc<Q$6L9Hb4xaD91NxR(>U-$`i3q}uv6(-9Y"
    "-237-!?ydMB6D9FE9$G~3n;$|bn%x6qps#3^<J{A#ib3ad;bDoH-jz%nnc?VQC=t)7j7;l&o4RFQ3&{wI{uqwFwXX&dfYpKLi4KC"
    "w|sf&NiCVct}1uVjxgBKTBG<q;uMAmS>9W)JB>z=mnT9OqOW+4HomouMP^hCSaTwsW?>IA$i~rft_cpfOJrXJFlqa$T{+^9{U8Es"
    "4!)L;QPZBy4jM%@O1QnYrDHS7VR0HF=_O&cI!E(TgI?w1_3dh}{M2iao#N0Bo9<h)3}z3;`?M>F4n{2P=Ln5mwU=$jWNkbYYCT-7"
    "QOf_p9@E(yzAzEXs(`P=(<1q#d(N3w88drfgJ@3CnX^=LJxE@*%$$u7WDQ<at)d*`BK|NKNo7lBM_R2ypEz*yz(CIzouB}?IeoJU"
    "*Y6I8{hn}`E7Sk2bSa5`O}be4&UysuhXUAw^_rc4q9acAhB>a^U`W#_etwN#+38`xZg>8YMF_!-n_{D)Mc8yyS+%skc`6il!7^O<"
    "F9(=)MrY+&tfEmuzLXl14(LBs-y&z$6q9508{;2=P1pycMPWZyR=31IhPWaK^Ao&Gxs@jUBAR6;!>)j5_SYLSH9hd_WT8YD&&i&r"
    ";G-rK);+V=vB7`~XWGa$zBS0~FI_ouCd1jgLV;)`nX0J6_XSR0T-ggZh9g!yi=h<E5RSX)eu$?LY}?>ok=wimr_89Xj`zdd@@lPR"
    "%pvf4F)pe3V)=J!;>^16p4ZiPaa4s7mQgjS3br8-?4f8MPmj7}oSQ0whqX%3AM3gRdGbaTaYKYqOWFP8rY_3N6V(^rUVFb27k)}*"
    "^|{zy48&dBFV2h)c{Fmw1-7P#9Zg?nk_Eh9uOPs)+lwRb<{x<*TsF};p&$%7|9YD$Z8LaRAT&FD*=Z@Y96P4TRS}9@3EZC#XW;`m"
    "jl>6N$7j#_r}UjxA{fHODzmQDuevtahP^aR6@yIYv2JKD*9e=WWqRQH;40*izE^EEk9_+g*W8nmsh9Vvs{1%nX=wrxBykDKsSxF^"
    "GRKpYyKEa`H)e1(^c-|Dats)HHvjR&H{O;;nYu?+vUH!9Xlw69@!fGcFy^}TrDuW7?~m!^L?L5;J^N#6UWxJxLIjj}_6VOVF|hu-"
    "JPV;IJWaa)i6fJ^{UbrouzU_wq|#-9{wmq65M;r|VrSTufN}MEbShBSf+iUh&@0x31=UPootkFWZ`WY(ivYZILb2$!;|IKl7}vL{"
    "J8#Xg3zn6NNZUlSNqza7eQ#R(lEU#?LDbBq2+Dt^hCB?zk(YhM$i6vJ#adct@GQDqTm%+`r*f%&uBZ34Od>grY#}0vN2=^8h&hC4"
    "?rWL|G9>pjAp5c%>cX3u^wu(hd4Hey8#sB(4#bwv=V7>4D~(D7f84mJ4iMVC3*Ld)Xe*9#pmUp9GMON)Yx=X>k)EVwM$CjvN{%|Y"
    "<~{?<r*+(B?BR9#)e>s)!<R+>vWgw^%!c?;PI^R3DmR5ol_6Iwq_TKDw@PGF<mfsu0g&8bn7xn4OFw33_6t~DSz^gGfo>WUoDf{F"
    "1#V@?_XJ+6kp4L>!5{JGov@do@$f`Z^{;xgWUhI$7x;hh4!BtAuJmD}ktkYjhbk0@7^Xwo#!0dUB*XKGN*6v{xuI|XwN#8s7`7tq"
    "tABGQD1YbrgiT{A*>H%c{M31A1Ba{IJx|)J9hU$8%1rvH>V@gRqMP<x^GVUtU7Qh7sS-T(y5?U}IIOrQ4~u-50R0yPRLCi=pp`@e"
    "?Rhmbx>xF~JDgIEjIMUAiuRQXvt{=QUL34WL|iVtre`tK1&*Oc(}+>URDLph3%_4BBuL!?Ut+FDHac!29&@g0xj}Lkba3+X1%aa_"
    "3=~^X?HMjyL=E9(*A@f=v{8mVr98XL>rBEs=A_n6hOKi=T;+a2_w5UukhwzDc52d@R8msx$-V7vlQyybsxX@ZBWhtmg&;k7u2pUI"
    "ft|6>CeVh$zU|g5WS|!5hmf?@sQ`VPrA7i?c5XhZa;lLdENQy<N+_qMyx=lEe<1gx8c5qsCrIxJ_*%27NNn`wskxR4Y!;XhZ)X4q"
    "OlfwDuBhdaf=@r)pep)#x%YncKvJ7g+ZKu5xn$<v6>Z8YpC>e2_*_6Y-Mvj}z3#?p`D(%@Opyw1=qv9blFYR>9laW2gW^6zcew87"
    "&_SUZUaz^xh&{sS;xncUINWXsoHE&T|F2_ljRcXfJOgsl`xJA`YT#0LH6Y-!Ault}7Wb-+AFY*{&-nnU36FF%XEWH1p*PJ)qd@`7"
    "@IrB(?!4(OkVQ$RmfS<$Z1MI;GelGnKt&-+d6NI{Znb_dMqSiTz+UcLHGD(5;+zNBxg(qP^u#@9h4rHApde3kxGsZ1_PTKQ<XGR9"
    "L*6$uq$yxi$ZVyM(fTzb1*cS9U%Kcqs6*|p<p2nJ=l$(gdFKr8Is0rx9l=VA)5+%KHAHmIDRqF1{vC2&m<_Gb&|U*iG8OrAK_JA%"
    "PC1ux)2@i;Lufe1#k2l9S7Vca*1WtqjfJA8whlg&ycfRm9SU24<e)%k1?pv0oZz9}{H(RIVRtF5O(|WNiRyO!+j}G!6@j<srTI4k"
    "EDtCFkZY|e@9R&rnX2-IFseGYSGV82xOSGwo9(0$Mx>w2!aQZpDkWlBy%bL0)T}EIe@syV@rPMyN{F6<P(or@tWrc_-d%buV9A-U"
    "tEW+kr3v-Whh&2D+1mVm9GCr3K%S{hDSzU2zXTl1$r_#OVz2?J5U%Tkc^I1Ak5gNlqQdKqRdfDp^yiboC=X=Lii&Lw<_n0`qT*!o"
    "SMZ`TcSHDbp)D94JK2c-sz^DLqIQ?PKyJPAB&7OgdA04k1l_nJ*0#ek1TnPx2vK!hj`FkyPvDTSfw$tY?_@GkUo5`dzj^6EkC!Po"
    "NYqzN^~T14U&oF|*4_;YxceC+Oae=t1wZ2DQ>Mlp6X1AwI@KeqFnL}!+7@+_Dg?*_w^=YPhivZCG%1yggHm5!o=hV8!7&rkAB64M"
    "Hh2S3Z8reqg-v8hJN%B&Z+RJD*k*i0*|rl0Xwx*AI>_9&T*N9}KNjo9yvvluYVG~=llk025bB)nw4<{%;HeA5P+fHfb_++lZ3gIA"
    "we89Vm%#raI!6#(1OwIg^(&dU#m{F&Uoa6w%b3@J?Gw?qz2UsTO96?VoI@81AF|mp>NlR%B}MG=4}`$UTQgsoWj;@MG&q4s2|IlG"
    "^$pa_iMZD%-s&)7<dZc|3k*42nZ^a#?D?|y0mQ6<HtO<A=Xk+t5s?Lwx@#3aj@HwM80e7?=Du9Zjl~(VtWmQ-EsnK7ijtLVjzVx1"
    "WlFUSG;tXHSZGsuZ(D66O2iB0zHB5^GLY!aJ|~HYS&4sIv3tkRxJQueRIhE~{MMb=q;YKZ9hH{?LO{4B{>xA3$lsmYx^8}#T_uC3"
    "9+k-e|4>C|6QBJ>&xs>C%&l=)gI^rF96$NPbJk#0X)^OUq%PrQZf&4R*{zn!ov9cfuSp9L-rVIdxh9h!h)qlUcWb+IY$s=q4spwo"
    "QsXE}F;b8|g@Wp8VZ7JIXbgak{O6h<MWMgf--<aEdOSVoE;*X5f1=4B{SW?cP*L~_#Mn&*h0>N@6~$NQ5?Ge-%jvLR@UJx(l0;eG"
    "9RpkfMraJy1Ce?1LLl`V<nQwBnh&L%lz}&*j+@8J;+LgGY!H8WsFxOF-&N~IHD9Ktd{K*jg1Y+}z6yu9%3d731vq1Tn@JpZH~<ok"
    "^~b84-h)M8HrN>sx@g+{8FYPt&lvV(D6&08L9Jc1!~cJaz*8dt`DEx-fGbG6V&Z`{_}@HAcP=wfnX)mx8dIZ}_id@_knEbLX9(&W"
    "BMJOVL@sY=Fj|KHL=QE(8<xjE?(Tz|jcX%vV&#Fybw<N<ZVoF^7w@&r7Y`asUNKwvUcShClQ`zGp(L9?w$&N%j)>>&Kkaq0Qi{J7"
    "1JJCie01CS%u?hX^atZ1PX2y6%7z*DiVyGsa`G)by4lX9T{bXJj0qO3_I1pM9OhMQUwtL5G;n#Xlfv|ZX#Gk?U%DChB;zr{D%ZNX"
    "L4;fq#Z0(574`A8s7iK0Z$hWJi<#m`Edl$wRix=$MQdaD$J&+;Zb9k7nVv3~n#bl2hH=lH#Zst<bWAje9iL1vH09PN-JeU=-o#(4"
    "7_mGqpmKZOI>7}5VtBQ{{OaoCpRZM(_uM6fMI~hcavs0ipcmSI?U_jrzedw~Hg0lV5RtSxfu!O=%Z_bNSY_Wo?9UnIT>E17OC(Ly"
    "_vCdw<z;CX^rPK$E5nQol-P$TWErmp=LW<Q>NZ8?{ra9J8(lB?4^{a$bQDR8<T^WNn{1-A>KuYa8)k3kl5w-1*g-mZHoS>Q-&<?C"
    "#`+s8TxyF1^WUue08J2flNO|KL?APbw`44+rDcTZQ)smpR-p7=)}RLeA0-#(RFd*iCg>W*l&cxV=#t6w6oyvi@&qBUV)a^w@tUzz"
    "Tvi)*(p#iyn1g044rgmdFJ~gtA~cv>BMKSj&(RbvBBp+3FV7zlaO1}}<n86$TPnrjCzoPz_S~JaJ<2KR#DlYu9WaB=;FmXGpFD;5"
    "keP9@Tbp0AQAoge1l-Jp&ahUN&zX~*#g<^x84RHu2$QNWk%h-zeG?LQ<@TkrEUghcllNXu(pu*RHQ$)xM1R1<p+-Z@b6BdRxDJ*R"
    "SeJ^mlNC4+870u<NQk#ipd>S6O@!-~V~j{EH0{T}jnhp^y?H?9aB$~E|9JSARa^OI4%Q}`6#({&+KwW#)%#1&K~fxd9jmTDgd@;p"
    ">;-rD-34*r&-CWZ&28I;Xgm=rJ6ug&8=uyOAgpvZgi`2r`d9UapwBz8{lBgqi53ol3L=;neT)J-z&&2$qzY?n$QoLU*z0bq40$2T"
    "`IObo;`8|xS&l@v#|fuj*Z|yHt=<X|H#NqdXCxLcA)5af#^l~BofPgwSE~OvxHpQezOIX*MzJl}ME*PY<qtjB_Rii)b1ej@K_aoV"
    "=U81dBV;mWuXZ*ly&2O~qW^BFrwr3o2-%qxw(j-KTdoi^ld*70iUow>b@mV_YKiUb0@i=aH!1Qr>8GT<t?|?~YE$*egu?D-%D7!$"
    "6=3#h*!49EGiF?(@Q4&Ke8&LG=YBG$GkoebwHcVYM$ipMvVl8)@BjdqiE!18h9J?)esp}PmB-uf1$|#t+A{48<*u7@*!SW28b*14"
    "N(;&TXIeXTK3u&|7C?@&NH5%S>G=D3D(yu9oI$IJ%})DYa!ryO9)GPp!$e}wue!vOxtPt`RDag>E(!14D0A2X3ntWgG)+od7gG`#"
    "&^1-MNQT}}OnC}V>I^ULGk`JRj<uf7dfU1S-H~x$K!yCkP|{XW>6~|d{gkbNSamSWa-;;Z+FT~?kzoEe0{K~R%D-TYE$xT0vEuKv"
    "7bBh%39-5~2u{HB`%D=8d8gt7u{FAh5ERBC-<!rbEjTc>X2z77u-Ee@|1+&z^A_nPU6)GWaCNA+L^9>+KFru6eMm7ShN5RY`KF3N"
    "zI}eH7SCHpV12K47h=+zhH>zpj%a_ll^)+MQ+$%#_8~vnIjg(`$UVddLFouH#*BB6M;^IU!7(IF<?+TfdSUPI4e5#OTJz&jDu(07"
    "{NTn=5}?w1wTxm+6W(*mrOsT&G3CU$ZlU*@VaiaR9JlNAG&;zT3`oEgq1Yl2zuI_qqI~;ykhyS99@WdyUs6!l#^Cu-EfueK8nzj}"
    "XA?8Z*-%P7SICxa5G%hDK?`S&=Rz8^MBYxnJ+biSYrJRGAR4RIeRNKUntwhknQpg<tfrdf82(b!1}@yQZT6F0&`?nioI5_!eSJ1("
    "lp?#RN?b6@srP7J5+-#H+;e$!Ux(E&9!}ubJF#a03x*1*_*26;<p^_Ac}TR^4dFDzlk<@_zSdiQ1V)LXjj|0KrJS@9)?kFR*lpbh"
    "3HQ-|KsY1nO5H>xO#OrI!-H`{EjV{Cfb<q2$|`)XkFZHhg|q^7z6r^nPz!=)jjU~_(ch0cdcoFZ#Y+2Z%G|pVcRr=^*=^-#Yv<R~"
    "mE4n<tZVQ3l;iwQCq<VdQ)CAR)KAOeuf7w<_wU6piLyq3M=g29Gm<hf6QAxW`dD7{XXm!Gs?c~nBJ6QHckYpdK5WK@b||m78(OWS"
    "ljU|-bQ=NMzCq_all1Tn6=lU~iur~?n0-TM8+RrB7FJ$mqOB$O40x^zl>lGIsKmL?ly^r~rooc21Qvh;KQ^}zwi@oQpJ<#iR(&X9"
    "udOhiM+Kv`rV||N0YYhpXRJzP%awEHA|m2BQ(oibEphiOoVFi28PUt-LTg;iHyaZ8xuwU1^=TA{p|sW<zy*@9jP@r0SJddV08tYU"
    "5h4|LFNemmLK1!#c@doPiA^E(JO_;>?6EujD7hl+$r5C8>n<gjj3+M^rbGzK9+YUbzHh?H`GU}JXVN*l#WTk~*x|VHg$?*Y2PVCm"
    "{8TQDWEsh(ykt%Uj6!!PrL;EvsAnFZAwLl~-cj=TrKlK8YL+c5XOgm2e4IS(zdT0g2iW%-Mh|`9wO!@+7oIqp$Mone@{_5sD!dq^"
    ";QTxJ)5b?Qjm`~(TQfq`kPASM^3&a{UOE1y$AyBW%ampGI!G$(JcOO&xDia525>t%=Q&^RtE6!|4Vf3rJCs|qO!xA9eZUW!_H$;`"
    "DZ;e>?6dXnwr!sOVPQhX3=saB0%ra8pJTHwd_kxmQKAe1z=Rk`Zrne51`P~^nLMR?)<n~Vw6u~WbI=l35fY8|Tb}ZZr&*7kdp8Gm"
    "bF|`jpk2S6z%v;4s~w0_H*{?{WP6j;rVi(pd0CQE13l2#-M#814be0HsEUNt-&wOyJ%rwG)@vLUj25%I?ZLewjMq1HDj1hbqK^&p"
    "F6FT$r>8c_NENA!jVD?TlUAR<k%SeE5nT-w?r6}^6@1knUR7t^S>pU;({Vx38^WBZw9huSv~FEbP9XTO*P9-F4`YK`W9=*oRp4jM"
    "a&L@l*{;6@<hr(S#4iu6C^J*w00L5h7;Vw_GZMG;TmHqrj&ah@!E*+j+oXYo!|d<ih)>}Xpo}1MwR7&xEb?5Vp0s&Q@_}00DHqC="
    "CxfKK7oi}@{Ceha>I40^FU~?Dry%=%wiDqv9z{bysnr`z5Pr>*rji0hpRqzbycF$>!FClsUA}YFkx$8GuT*Sb#E-kegCFF5lKlF-"
    "Q$}790(U}}t9o8tj<rM#9F6zH_~}}b1JU+rP=1mt{j5WJ%&=o|7mKX3F7H0yzg2VEA^Jcl0Q$7+^9g?-5^b&YZIl~2kN8~bYfp7g"
    "0b|f+AxN^~N^Ve#7ctr2CF0~*b%Y-uEJ+yr*KQs9gIB^?J83JTz22p@ii6aw2X3A7?8Y7WWG{_eLSe~%d7&M?<7QcXG_^q)Vh=mh"
    "8(-sUA=x8HN_?Mc6Viqf$jVO)w7IcjHCBz*w2Ktg0FWB$s_Y|g96XLVc2Cw~C`+tyLcH(KR&k|>&yy_{2h^wGOdJ2L5@EU`@^<_R"
    "O$-f5<?r(rC$BZcm-pyEpUeWT&lZCWWsRT4X0rZ^W&S1P4d_7iJwnQUYLHE1*!9#7^E0WEh__bg9D56`{J#ntC>xtDs=^`Ixi6DW"
    "#+jYm37%j9d=?au2qLI8KzPlK4<mm}wBj^B+o_jyLa_=jhh{YN?!OAKF0kjK+$O|3QveBq6{K15c#KD~E;cX$ROcA$A$69eP*b#H"
    "w*(cI1;TpECUl!JU=)PVRB;vz*c=5NJ2LU=uXakS8fy{fiWF>G%{VqWLrHJ$Ax`5=y1`!r;=ZE7LIHZGwP-rr7p7^^H!n{b^-5s3"
    "vJLN9HP@@{0lEA%b_yA&*<)T-WYi@vsm1J$bU`=HhOFqqzV3{Cr+E+ic3y3>3+7V?Z(LVP!Jql`5{nKjt8${UzqcHXYo}O>d$I`)"
    "6kIJ1Kh62hOBAy-c-D4Nc8|EyOstcN*Nzhcm{H96NR&2tk9(_$u0*X2g&eBp1Q@7zE}EUOF5-VcC0GEoNWh%j5#cOm!`&A0IrWvW"
    "S)T#FMBh;d{OoN$Ai&KqDy0f+e@=ke-cESgoi;LY-0-((!)Y<10TvC?CYz^}{;?V%9+X!!8E6iw08&F!3o{H*T-?vweX%*9?sgY~"
    "^%cXC+(0(8lL=z=E0qn!V5uzK28<ePf398q-)0`{@^jB0rv-jaoyWyb;<Ov>*tV~if}dVtYMIvHOd<%31$Q(?QJcsYJLOh%W?BZJ"
    "^i)J9A*0KbV!F27q%6ExDV!f)Dv_hR(T4S>-SF<)fTAiu7o_XlKBtqmIT(=;<XP8;z(=<j!M&O{EM~sG%FpB!*L?|27bes+QBkxN"
    "%ITK&fGsb6S~x9Lz6+LcVQ$J$pE;34rQ+Y6v9)z>5tg)O>x+MtQ9Y6{&U%k>HUFpKT0@J`fWWnP0z9y??b&K)4j10vI&72{$p7WV"
    "!e^DR5mfOIU572CNY#-O33Rr54ve|{T#m3ottHrE(YPH$<Mv<WUL!HV6Bf625y%m2v2u?Pnrl?8=uGnlKVhO{B4hXOC{p3SJW>8h"
    "47Jo?O#Yn`)9Bo*XlzvCBWt>@IErLWykVyX%md~)W6$zd$|sxcN?8*p2tTVxwvSd&TeaAn<R*^V+>Qb?$x+^3dMR8zwF?IH#ipsb"
    "YYHNqg<oI-J=Z*H!YrLj%)E_g7Czqs_n_wCek98RNjVbiaBIq<I2~`KCTNk3S3q}ami(Wqo^TZx7=T<F()9$8JI3|=#jOV?qw&J("
    "U4!0<HZSL!HEpvjWGQ;pH%BV+O^N{iY6y|DGxwOfUwITYoH3mAh$s3e%MD8oxrHOWhxy@*{y83bh)6qSx9aMKJX=y;1>(x7K_Ql<"
    "MOY<^br`q1{LVbq=>z5KI6(1UCy~+oPoXp$y;(O}k~M{s8Slila*ud|SwAAjue&)TmQC$ickX3H48IVvIt+fC`Owv#-07l<(rdRh"
    "d1G0*Kk#<nqX&bU-^=e`sr?YfD*dl@%v$V*3OY<;d3i~^ASeIY6AEYXl`SHIzZf8mU%p(-HnF3iTK;s{3_Dw^l$CncCM}?12tOai"
    "(m}TI6{X<_xa}mnozvM6@6@8;cU~=B0Y?d~F!}%bE~8Fza3G|Io`TX=`BigrdgQ80>sq;>p^Z6hBjygZ+k|+jh$uu(YcHW^e{NN~"
    "$?G8~t(%bwK2fM&i#J0s>S6^KNiFAhv=I`IdA1|7#p6q+ff^v?Hi`XtRkR>q>KWs^2mO<(#m`3m?a3%6Eo$3A_YEhM-tj%%AZ&V_"
    "A>~YZac|ZrIWX``C$BDV2*3xSFrni-lD?5`e50X}(%X6IxhOmeN|^PFU8&RT{nA3w6E<<VFW%94$HFwKf%ODk?uy~kgzc&r+WtQF"
    "H`L{8Np=gP3$lc84FWAHB~hWFG!ExU7n}YkH&d}7Al|g(yaM?qf<b0h+K>jD*-c?SSrn%<<`GF)4~Q`>{`;<;_?^=g${TgHpWk+M"
    "BznBaC$NdTX=1b@yY<_CfpN>smjJ!mAp-^g$08#g*69t(+Zgt<t+0a}Ax?z;TZ?qmfXnP|60J8?>%v(+m=rsawMynfN*Tu?)Me`+"
    "vLcf%)aUv2A?z7{M<>$aotBZLmYT+N>8>OROvi2*`jC5tJchnRE4YB)r!_DP*35Q7hE%#avEK#QK&aTv27etR(I)I+Yq2vCNM<hq"
    "+{!bno1>k$a^vn2b|1*)jEyjPp2<{mj6;6O&fKBu3vjl0)pc`pto^X>_Py$e&OlRK1NBlugOt3YVmv<)mWKgCT{jI?RtbDZj+>vP"
    "wz2xV$bs2&KcyfF^Qlkf`Ky<DzqR%v1EgKm?1SsW?lqT`d@O3A-^$m({P5VXVaaE<?$MO>xAA4|shz}e#nNg&z_rPKMiYHrDPTlZ"
    "zt~~L{v3ZkD(q-FWPA#^+zAw}9?`ZmhH%m{=F?rC2>)bYG&9_{C?nymdm?DEW1vd*Lni)=%Pf(++Dqa$6@BcK(X=Jg@Kms=?IN};"
    "OgIXT^z0(|@tBgw5DL#lTznb@RMO@vjG1%d;rel}Ut}DN*vqdTR9L~Zn|hHU@QsSlyJrinyWvr;w_+{jJSl^_E_c{S-@4$17rszV"
    "nBp6?k@7w_=hO^N)V-HY62lUO7$ZT4!t@wU5{4r1qni$*JJEoJCrs*P)J<fxEi;nMzbk`Hc;f+lfVJ#nt|!Bq)+=YbYzhj+d!UR1"
    "1`bR%T~_<lg(m_fB^WmhJniKx-^fW|5elo*8Q+-Di^7&Mj#j&2Fe{}aUE`8y_IrlB>@J`k3w?&>vQ(tjb1qMh<Ja@%eu2*IYu%Bw"
    "6ksXD|HOaKp0J=tB#M3l`oEqCsy0dt!^IJ92O)nn5eLA)bNL5BTk_-t46FOb0yd{JF@Ca*sB5H{_P8wQ$sFMI;m51g4w>DARb;nu"
    "4r<-^eH8m2QpZ{SM_W1!>DhYAvuOD|s4zat&cdNhbU>9-;fM*4rEAjvN3gZv3Xa9hEf+P_B14iEj6n72E6N5_&{Zv<4Xz+;R6PJb"
    "z;>GCb(nuZYFS>E-7Sf62=Al34*nwMa!}ZmryGl=!qK*zRfg_$Vqo}V4|@BGA+LuT@}%{SB)|L@Wux*)Ot1W?`OTVvz*tG90mjtR"
    "oF?Aj#L#DQ8e&o7SOG5|xV`IHA4e#T;En*RL+PT#YJ{VB3SJrT@W_BlfT?w|$TM_2-YoGbkU}2zBoxBe@}?O>U=RXGA?caz*a9t}"
    "+UVEg!ghR&{2yi{LGQVwqpXT+N`Fkoaqgngg!M&`(cPyV!W~`0^cCm=$6*v>_kEm@>FddU?XsKD8jN*X%o$TY1wXN;iyukX*m09y"
    "vT|0_Tbu8l9**tk@e?WpXGG9>vhe_yRb}t>mQPyAO`BE-70b|T&0MT4cx`gw|I#F4ozJ?X%_2*zi@}}hxaT(#jeM)z6kz{XLv3M)"
    "tMoIo`(6FLTv*AW)}(*W*!)4(lC>h`f)T5kC)8;|d{s`72&~?TGsDz2-~+b)5C8w89Z=t`k?9EINqtXqC}$$FDBA|V%)n&{I*?xF"
    "aT}OOa_j&;q~=|R+_w+oJrX{Gp2CK#F54pvN*W#!N_;==UMU067o^Vgx8V{oNM?D2=gNnu#ZFjX(TqnS5Jtl0zfRo^e^c=@{v*my"
    "4I8hiY=QM|T%BE7iXHCKBo~U?G&wBNr?i2b{pTxl0BEDFBIn`cWP{VwbT3p~YSa$a5HUb<W^Xc0oY3mNscmei5zyP$<EV9gIUv@Q"
    "Z>XFT(%RZVnXlYDxl8x4jL5bRrzUi^jNtz%v37~NuEUFd03UMwt0pm_Ku>xe%4*Vie3NAQ6~p}_|H}7nSC3%%XFe=(dSni<t_s%M"
    "A^S5Uev!o<E=hz{2)Bf?gAMGe;o-t(<EM~I^^tDZ+4PAt_S7b)T{X$pU|;D!V)_Ng!$JTql+81dTM#3KS6;u75nZ-=$ml|Om+fPd"
    "(_22ngVX6zY<rAm%8qJGjXCWbmn2wuU<@pT1hvsV=rBHXD}Nls?5+PQPa(pgao>!e)a=$Js<0XG7je%I1c1{8EFl9+Z2#BDt9|)g"
    "R-{(PW_-%A!aX4#$HsPh4XieJky-xKh?=qX-AKYCxA?Ubnf+ptgV=AOF7{V4>`e^<$ww3hN-1Z8Lk-{<ZXaJ2dzfUVl@ax>9+v$g"
    "Z7anLGJiV-UP7|<S$(H{0}9tX9ufh!(5_NZMDt#4n@f=j{h8`#kbZ>Y(mb!QSZS9^T;6+Fha&jp1Qh!sEa5_#jt+AH8t*)e6f}cP"
    "62Wyx9!YMRq=!efl#j_yK@tkOR1OQ32ZB5nfp>)ut4|Gc+VN=8GU-e%QZ~Z`wgMiIdTr}`!hy>afBi1Yc0&OHBjvx6EWA}a?G{OD"
    "DGuMz%MN#LU&yMPz}dJer-h6jtA0>OjiP#aMqh(k9a)sqkV7zJwGk>+w9&g_1}b%aP{AS7u;di!oX9`3Xw994WC|1pYr3H}*llfT"
    "MDu(ZX_5DJ6I5zPqoW}$_4vS3I96XyeQI^Uns5e(ZI=0fn&rxfP?6;0O|AI-Et~D%m_trx-PNPObUs*&?h00FO$_vwSYb8MLU&r?"
    "a=BpdR<y@aT86YcX!U!Xd*aCda4}T}Z|iDp%-*7>Qs)E5dn-mwZ<&?O`;T*BeAq~)yc5`CJP9$<@93)>620!(G3@Tcq$K-x6=O%r"
    "ajT&yd9%1s>-f*eeBL5<9$V*0VRezV$RgTrkgNZU7{Qs;itGYi!Kfi&k(sC05!jTvbJ!<bbjA~9$-*3y8{NA_4zfz{jF@zt_+$Y^"
    "Py_||F$tUWy|bJbpa;T!r^u&=XLUA53jXy(fdc!f<+ae3SeAsa@dMM_Uf@vJ{yNp)V^w_(#uBJ$nX5^%aSR@35y^;Q*nY;9qe8ra"
    "dHF|D$Ang98Vg`OSAk_M^mvsHvD)*#RtM^2N;T~JeteU^R3QZ-{q;?`uh_5T9;q@JwK(&_W)1ZBfwiVkg&Za@6`dq-`|0<y-24Wb"
    "fxLaZPC3L-8#J8BP(B;gvu?!;veX*0fUSr1inUA<^UHS{=PD>Rn^mHz*%K7uCn8;llkOe8UYCXe{?TBf)M!=!(KN|fYQLWxU1GQD"
    "wUpA{mZ2@xJK2RJC`qG9s?T-+D**(h?Y&+@*ha!=<Yr85KT(7@WBbU=Lx1{$I*Y>h2NlVFGgASfLo}q>bGx*Oj@+1SQOG+J_cljD"
    "ii}F7aJjomZK~n6{Bp8dlRtVNYYs(K9e3U;`PqQ~v?;2R>RPxQy;V)o@>y(|P}OKn-W7ir!^d7`m>QuEwk{HW>j((8Gn6XmDzqqT"
    "<Lc^7PqlO=(A(l$W?kGrAxr;bPP?2x`)j>UU+}a-AdppGU}@VasgVmm)_Fc=(A#J&E)1fK;wjJYQHA4aU6Iw8+rq7f@Zp#v4bVz}"
    "Czu7$y`gzf6o~4=?%s|MAZ|b@>vdG3aeb~er0EMq%>}Z`7bcpp|2fgM7Lr|aZT_f(X^YxBcRYE5_Ubc%6*UK~lnk?(B8&6tG!N)Z"
    "h1H2N-41c|;%}~w-hxR}Kdp5pKJjeZ+h*@v>SyzSF&uH)yyX@|r)P5&#FEiLmYJCK;`tGuFjn+%VNq--i;5)TqMBlx%ptbw9TRs("
    "qCg(^knt(}lAMR&X5&n{JUjUC|7F&kPP%FEAanszADJJ^A=Y6i+u91?0OvnJkb)dC5`g<|NqxVrO4|xa!s@E;<oCJAIEpsoYL-qj"
    "<W)ZixvBy*-gQ7n+p?C91!KoopWVCWm3_<RMXQmBPBdXJlipi20|c%0!A09!Wrv{YCm7Vfj6i9^J8a@_hfvI{V`R|YZf#59t~}$;"
    "xO(Bs9!)hdaNSe;$GNH!I`*aYEdJ~G(G}Uu)aXT9GgKlBNxW98fIm?AB20SCPT|p}ep7DUF_2So6KcpPgX95#IAG?upaRuFWCP>a"
    "+t4G;B<4l(&2?(m5*M=jO}5@221`aUQHUyyS&Fb)1g{<S-?bW^9Mu^nE+G!hwcz;qP}BR3lHJY>SV*J?0ak;Cof8;~V$|)oUe!Tb"
    "0-L%RtVOA{VMnR2F?Fih$=H(O{0%QW`P%}`1cIQdFHNBCM)tR+@~^C5tj>gDMEOrw&7sf3fR5T`fcI>A-r*D9K++^&L53$sx_*p~"
    "A!^$c>%*yrU6*!2ArVqCAQqzKD798AZ7&j|c=S08<txy(D>O9V)SB~RvmPh+%#=wrlzq4G%y1)wT<voffLRMa;){0e8ULOruXz*;"
    "h25F)Au*%IUbxI<!;^3q6+zVZ+|v_x$RdKHq5dULgot2aQQ{rxEsf)G_cW{21mx2l(=ge|3y`^IFJ_m`)+W3mNdjt=q>rFP9upJc"
    "&cO}*WJA9AS>l7_4o08iFN6M@iGBfBiPaCqb+eSq&hg>=?LD!`>I2UhgHJUt#ciW7uUfCfm@1+&grb)F=4{>ROhGjMJBez)_2LRG"
    "FfGl!<rd<n(q~vL@KaKWX9+uR@5OBIftkt9ZFGOpya}%ubqrRh$Pk*B`rYGu-#4oXI*Qc^guW2kIkCj|Gh*WO5Su%P_lNmRLy=+U"
    "m@q0BWnsD$2M}t^TJOO9l#v((o5l6Rw{}2Y=$Elh!1VNE*ah~Dzzjeg;QYE7B06ilh;~XECgk6^b%>`z*lX~cV`2hn2t*@GY<}D8"
    "e+2_YPX<xDQYJJ6pGt$-QSabi)L|Oy{Ak7L52_KBbHE}6fctolq;H2-n4sBDW5a^+tpKG}%}If-LkU2gv!6HI3;`z%Kkw&z1=J7e"
    "-W>$1rOY;e#H^{Aw6<wDY>X5F|GJ8$ApZ(#wRuDj;UcNJ>d*x=Ub%<>*b{lK?Xoj!UtXVQZu>w<5-;W@&VI5;8*8}OJ<c(S{a@+O"
    "I@m@o1u;D<Zq~NF_VlMyDg!RM^6GvP!FPn9e`yo5UM47Wuqp&Q7$BN-uqZ_w3TB$VpGyqi#1$-nuAUa$hVLjCHAzFN+-j!kDGgGE"
    "$ZyuVwuv)Yh~i@!DV?5XrZg&5!2~i^@;?pqH-fT+@k>IAgauQbK#MQ|tV7C$p$=vQs9K--ivFv|^cSueM9>fhMCl?&IQ4niCRu=F"
    "PR|kk<vEx>y?w50NCMT2>e2+CTGXp20+Zvd$zp$G`ayuLn~m?qC9#m*Z;$OKjA8rncaV|(NMMdmO2LOrFLjyqa-ekPARXP+gGDed"
    "C%nWQfYaI)LeXTXL6~m*&yQgKL(z<So6wMI?Cr9%E2@1H*WYAf=}qpIu)KQ_Tn?2<50zcpmXYF}6_bQRO4I`Jw9tOCpLsdK7m8=M"
    "xsT7hV#6qrm~WfLxuWE_8%?8g1ijldagr3pE2-KnAH6H=RA_Zf6%_y@KMfotUs(HWNd%4R`!iI9eYGT7(aGCB7Eo>#&q$U5(gihC"
    "lOHmf@ve4&rV#e@_C0(;ZUSQt2}pwacd=qG3?wiyy5g=lV=;l8@0{syBh=puJJ-QySO=Jq2{}Fv@_B7m^&ddh9v?dX>u8<2(HO7T"
    "!L>NTUj?tD-NV7^vUHk1G^~0hv5B(jM9dco01E@1j54`N58xHAAG?lLyvt?|gBvT;phh2?37+tE{$0B3c>nd7O`#Wel$*Fa!50j%"
    "Jb3>3MxKAuBbb&pP@Gt&GwG!7=JX~t-&vSPS(EXPAf@Kbdm>Gd%E}~fQT{@>SiDF`pnN&iwjHh_ooh2f_*V2*bc6&~CEo&Vt$z_~"
    "$21m$SRc58ZFPD_CRM29#u*6Iqo-cs@?L@8g{jqv!01ZO2q9|KiW!27yKP+u9*W>2X9BLXXiS@6u4HB_`*J(DZYA=+t!6M-oI*jM"
    "y4C(klac0#8^Gz~IvW_>vZjsp8o?$`1yD3NE7Ta0a11?W8&tJ#N{)&VZ*_{NWB4sZr|jVEwOQp_`!ZXsR$zE@bi`O%h6!a(o<)AU"
    "ZV_4Mc*bk0l+i^hlMi85Nd={ExuwZynNxXZ-4wsMIIpbG;x{ns=Q|%cmtYE|@qWjJJxWH-ihcbRzzKz`iGzR>i?-Y2N~I~~EY@<!"
    "m7H!kyBTC3F`f}pT#$P#vm1cSHPsj%12_Oxr-JTIZj4NiL7+98fp8nhgD#;HP8HIV9jH3mlsX|!F<!<*gJ&<SI#z)3bUsY91{C9d"
    "vs}CzR|1A<qoUJcY*7TesCbV8=MlC^`^2T+kE>@DSBGtbFy^y9k<Z0GIhwJUw6A%19uyZzWRAG?Tw^-B;nR&?y;BURm&9Qg5yt#o"
    "LgLRSUx=9^e<SCnbv@1aAYnufN)@Q|VgQep7i}6tK%GH!^cWn_bwn+g_RC6*?_l`*sQSUgaTURfjMMp1c4UZGGE0X*9t&h>Pja!+"
    "7O8M%Rjfe>C4!Bj-^aoo3=}U|ugC68kItr~qM;Y@a;om`LUfQ4WJ*xd;K7Hb;WNZ;6fkZc`lUDq$Q#%w-x4$kf}BiLrhgAjIJrPv"
    "+~vq8`m!zuNX|<8pNZzB!7epy)}yI%JQ<c2*Gkv5`)x{|yjPd5HbZXq^699kwGaml+V4xvCXrWY^*vJNsK;lf-o784eib-liOMIW"
    "zUUPedCTwSQ6#D<B}Nlkcv7^=rT~G_j~ioC0Vbk9rzNwb(r(PcoMuzWuZ-Gmz3J1Iu&eZMwMZ%%Rsfnkxx>a+s<CE_pmoNFy(*a1"
    ";i%+8A;P7_Ra_>{xebx;RdqBdIDK7g&I6?0^iol1_e;By%vg|6_YwJ{c45?hacaej2x~1K&Zc3z+bHB!SF$n3_ziEz`mHC;?%p5v"
    "6Rh?To+@N19uz1Ma9m~V`mrxq##kUrL@CKmx|#lHbMbdd>7|$oUOK0R!pDr0gVGr}JK0s$Z-qn+)#9MOP@mqF_m_~wQG39E@>=eA"
    "mbwiw?Vo;E-;ZT`k0;f_`mTT*urkY`w4;E_D8zkG{=={083NH2<EK&q?qb?>Bd;gb_Pa=i{r8l<y3Bg1A}I;tV!6qmU#Z#l!`<0l"
    "^70<uULm~^$Yj$D7V@{x<zr6T${yVSxXOT4D9N);ycT4*=Ru)|<G&JrDL6bOy3C(H2aNUUFSF`OQ!+_<%{Zr#sZJV(>Kj6#Jqkl#"
    "ke&{Ne7BKcEfp!4ylFofOK*&<MCsUbvBUMYpP|kHLFh+M7v3^Bwt2yXoN8Oq6E=BghY?h_SELHzLGH?|^bD%=?o?o+V>NtC+a;@x"
    "XI^@BF;aa5Ow11No5n;{vRbu3(GRY7kz~=yPS+NT{|oluuptQ{8lx>A_@+!k>oHk5Of=AmYiz3`JgC-*b}9%u&2w8`Jx#F@$QZk{"
    "xw<?BI~@J0OFz8uHOyLxxfNc1t~C=rAsQZG$$bIfJ%rGmJ$@d&c5tRO8B1Z-(qGlu1KIt-5z|MS7owN(;t^Q@K%7VyuQkpwzoY`*"
    "fr1&E%}6AKc&qJ2*iy1->CM3u`RLt(Pxo!*WaRNv<?J;FuD%8ad71+N=j-)DkJ~C91tx(;4PX8unx==36sme*?KtZz@Z^1in1QTn"
    ")F1`1@w=KNYwGeI+KzemfYhxnW)}8GNk9AaL{TrejZ&@oRwl^M$<-~Hc`1Af7`l(SUx6uqg>&Bu@K8{HXpt%yFc+TwzOiAOxXdCx"
    "*#c#Gu>3EMLY=gzn~l}dUixS`Pv!8{85r3UQatcx#o%r@_?5ISZPDQ8Y{z&IlEw%%<w?(_=pPvvcS7zz)M$%wrCecvNSX;BS$|r&"
    "NqX_qx?-*3hblLg->{RGx1k7Tcu6>z@61j@^ll22Mu*GgKb;%c2WQ+8q2;1%E1UefZngYI;QZT}khNZ_TMehpMUi=60LLJ2R2jn5"
    "Yn3u;XOH4V#<9m6-_xfuc8ZYJTp)VxT>7MkZ_-^Agnss`OUFY3DAu85BojSLicEM4)W|X9E6mQ$BdFv;pC-B91VAaZKBYUS`+M6T"
    "kYNIishdHBS!Z(E0cC+EAkuR4<&X?m03~G@PEAVW48+%k=IaYR{cc_}&;)OGo>HLqBsXk$wDW_bVg*yx9A`>gnJ3s&vV0BJDk8RZ"
    "xgAaE7nV1-gC7AocKWM7%&8>vmDksnja>WY#GlJR5TvZXhvg@LCRn0cG(K_0;2WcTxLty_EngKRY0yJWtVW%ocI}`RNZk~BYTOt&"
    "+KH3etgeVbxd)(QEx!oFKc4AmLycELXoI`b_+$6IDYE{RRo!$vk`I+v=9PJ%A-*rY)LW7tw|(b?NXsk~PlZ$?2O%Leer-qvG~=Py"
    "O{i+h6j_34PtvT)g3cS^W$E4Vq-k*^%jC5&C=PFW4{tWgN6=_sP!RSA`|GvQ>#RSVNz5gi)f1ZkJ03MSeCI@;^l^YI5j8AiFFVZ3"
    "QgAe{rb(TPRM!tUiL(uKAcvwdI}|(()oDkq#wpUnNIN#RUv4l6Zz%T}Y_{Ag<h7wdcF|@}&Z<%bJuf1RNCA|-mvS?<kM+Y$MP~y<"
    "ptzHXml$@af4RMG!P({K3?N(VcNa%k{;3!170?LF@a!zMxLwBVDGE$eM4&36nbI)Ed`DF2T3n3xEC2nEbtwKWrw+`VEq||i&r{5S"
    "Pf`p)keR|F;ueB*XCvKUrT&iUC_iuQ{a2BqTYWV}LGBCN1;=!4V^a3lr&Z`M?)-z=yT3+PXJRd(fZ_<va)qDo`%uTAoebhg3bRgl"
    "AA-Yg;ZY1`_}q7<-R_;5Z_|-5eGu&63J>=D<brw~s&t?Sh{l5IZ`j|M#U8~+LC_V8R}m$L{}Bf$^)1o=Y`GeDvL4~u<#_g9dad-Q"
    "d*mQ%J4a+IuPHG3ddOt1P(bUtU!<@KRV=>ACzK%7l$&Lx#n0o7Nql+zK=Ia*Q&R<MI97d(ZnX<sF^VKh_LwL_s%zDsWv+vhq0eWD"
    "Q`l`uos!^0idv)@Ya<W7&P%-3_6~lT0m!<&U6)z5rho2SU-}<UGOWR29)__a5NbEJmSJ<cX>4^kd?M~+pH-0&T3p<cDkhtwlI$HL"
    "1`6CP*wuUSDNMsD<-_>D>a<t01<CCK*n#aa;I36+MHUXL`cC$T_&9*soG%`xzNU?Y6i9ypP)KL<Mf@<4q<_Cxe0w&)1>yxqEaUKK"
    "e<K&@$>Fg+hrb-z94pZWa%Ku)ccZ0cF+y(Mt4s>EK=L$WC32t@1<yWcdhB&ve5HEupGT|~UFTHlbSGEQ=ltrxd*+E_y)*L<3D}ne"
    "BmdKdS7$kP5z0rGJEKTVz5i69Ys`F58lMYq?ZEh|0^;;fYJSAf(QdFy@%IIcc>(r5Dgb@7qN~!>D;bSVz{`l=wJH!$bxrG*R}0&8"
    "=3jWewpue|LO5%}I9V(uv4#rN1RaoKkLws(1A++F5K*-dE%-p(7TCUm%$sS6SVAmXqR@K}9Y&O^rR?2Z#s)>2%RmJ46+4E*cvS3R"
    "X=kp5{_!w)fj69WfHzEyXx~i?b36O~WHt_t%qYp9H<Ap`p2)S*hEL*h9@(qgj0PYKsdSYsI=+9+FM}K`Ev3RF&jp>j=I~tYG89=$"
    "VYAM4LIHSk8i%<R)BHBJ@;`U){@<|fK`#fJh{T(~OA(=xb(QDwQaFCw?WU+k6P&u+V8?HnaHJhg_uuu;bVDi2)={EgDjk9U_X%k0"
    "R`rEHM`<>Z73E9jXGFH!<4ckXRF|=ogx-%+(`Y8YsvggAC>5Kv8-}91K^uqKBA?C2<V7;I--0<aHF@&fR9||rHRYDVm=&62gENJD"
    "TIa?FjcWubXzQu~i;`e=e&|q^o;E9A?9&af=)B;M9}s+om2Lm&@ttjW$*1_;+{4EEhsmx7G`8{-Y6ikp>`Ya&KuF-Xy_%3@_%LE;"
    "6i&B<d@?Du3%guk*v*%dWJd`OkdVUvV2nQ4Q~sU8H8JiXyBL^B3>mHZ_4iH)`s?pt>wq%6cMg?M41Aj6IlA)7atn_IAG&g<?NR{#"
    "Yz9AknO0rVBjNZ2bSH-)U0LKDS?r3P48S@cI?lZ1C~dY$t(7dR_GI%bLjbYO)dF+sgK}>!y&yhs38-a~=v&%*Ehq@&%}^zd`Zto7"
    "T(6MG<$DZnmp6ir+;kmMv%n$@eh>UMXT;s8JU-b_{UsdGa{Hez<^-C(RkHV(G`f+qBLP4HuR$CML>4Lw?sEUU<_J(bS$I=$k<dm3"
    "x0As-0b9)}W00_qfkaM4nHH7PC1uxOQ{y{zO|9}2R*eua>a6`>Y9YrvVGz}=>ZQQ~#*dR0(mjQNi&Wl-8LhYphh9U_+xLJ{7sahC"
    "u1Au~exeNbDM9Mk%qnK6y7etY{!;x;!lLsaBZT;B#v9}eSeTgy;c8=2+`?w+LXSm+L$T}N9Am(0_*pW`YfFDowAyQy5cK<w)K(dw"
    "nT1(OOD<&J2=C1qVRvOQV;kDt&sMa-M*fiscPQ?kf+`vfM)KqRPRN#{Ki(trtB}WdU{%o(%CrxULQ#8!ULZMa3JoU#bDPivr>H_M"
    "H&~z?%3A^y4%NmZnk+#!E?O$z*=pJXlV1F1{95Ri!O3wi{B7_Ns_xg$cAaR<@GCIpCza$<0oqnCsIJ9O&e5F^z{nWE(0;>RCv#t+"
    "h|$dqe5I*NxOW-<CX*4D!w?%z#095IxXtr`w2Pp@*=iAc5U(}_dsXX*x1@#1F?7uu>e85=AQ^!De<=fAI@3dgOoXjOI^Ozt3x#Uj"
    "rJv*&8fY&DcxgyjBEtMhuUeZ4u8@Dp9%k@z7sSRe>djqbOB#lW0_nswD(59x%h8Jvh4bG^P@NOJJ+XIE5XdScrg5_KSq%aNCPQTd"
    "jU*CP`eTPd9-!;<E}@He-s&qaY{=~F8kS@UK?R2ir(&*lRvhk@9OMddnGk8*d_kjB1!Zv>2;Yer8K_o>4HE7gxyu|`H>JE#O58Q5"
    "c5)g>MM^)E!B7NX3;@fO;)P&lXu)iEE!GQ>XHQ^nLxKEg7n(oO+3Oi7tEW0Z1g2}#%H|2tIRZpPIX1X%w6S#xF_0&C#M@zx^5e~j"
    "?IR3p$Yk1#A)YP(8bZa50S{G$Pem!TD6rf!`A6SM$qG_6N)qA4kkc93EI6{k$r~#aXHSFV8nDqtaI_S3U-j`AE~WSB2aSAmvv?wi"
    "EJ~X!Px{m_eD3u^+>bpx9y@??Uy{xzpY`rcZbg6!BCzM!4CcSOhRu-5s3{L58;>KsGN)zTcde<m_YnvlL08eLAhU<VG?R{u>P>7p"
    "(^vBQOwQ&{_U^cn?6Zk%v4u+xs3~tmavaFnG}MtMww@cZ*rxMd)1-CrJLm0E&YL7RTcm+5FA;d)4!yDk9zRwA+d*0ppX2G;WjPnW"
    "@(y1YiQv_D$dK5x2S)MdO5Ts<U(=ayL}F-45?}?7kfiSRIB}V405&cGd1|JKAu9=O&Qm8u$2^7wsdA!>P%Zf%3g+4i+z#R`;lRLu"
    "M-vu}I#eoA)k?jqNh`;~ZBU#q>=!iG-FevGrZ<KR(}es9{Z%%~W){2(Y5%`Bzn1W(tnhJtuc!yl0$mKOqPpUH*z0;-IfOt8lhIq|"
    "IgFv^Neap#i0jA@Mp}5zTSG4*@4PVE66fx^?MDulMNO(>Ygy?F!%6Eftz@?|tBUTxN?i_iH7p3wB_7=i3>y{)Daa!=6%;X;cC6yD"
    "CD+l>=X~#7it_r<s&Ug}HTDEW{xA{|l<r5!8g*3Wi2NUWWsEMpx~Usk*XvS@mnA<@<yz3+i>rY28CCJI$|lDn*RL`jP#$%s8v+i@"
    "u;4rv#<9f_6ylWf+L-B_xx12pv|=UO1H5IQrd8DGJIk}T-B1UAm{_7cQla-BD@y0WevE`Xf~xurP;2eJDyZ7y@Ma1g2b3ao#n%TM"
    "Ug0Di|BGMJ_)f8nz4df8bQdx4$)4$;ha!Q)L|ML`J&<zsUO7@}ji_oAOB8HIFWRtx79PCVT%3)@WAA(cWYxWw?HrWVMV#v%STPw#"
    "z^X-GYNZkw6TdGqrpWfWA&|06L1D)<XJY;uOcCrL0Jj4a6xcy@a8NBu&0Ey1Mu;d)M1~Uun1bmx4=gE2We6}V_-mhq!p*w>E@37l"
    "@9Rv}%nD>Ac`Oa_DWHu!1sJ?aY%T^Q|0K#dd1jP;M&1qLu;L|ht}WGdYn@3!j#L;$Glkpn*fVS@pXtVkW;B=Hf9j0t8hJ&Scxy+B"
    "%bZXOeXI^xwtb;U3~T7%<{;i%=bOb1$$S+zQ(T&#^<~rt=J?XO{?$PcII?6Bjtx8Am<)--C~SNm`5W%w&V>Pn8N|<ozf?C{w5F7d"
    "8&Z?R-zYsi4PG%r_M3QFd<;Km;fg@W=hB7CpIiq+&KX%VVtP?K=c$JutlyofT<vj)Ld4LD+KTB!^z+<}#EVA6>eXl%o{|La*vLvq"
    "y%p-H&CX!v;OlXsQMA;!tGv?eoAu|d?#VatFx{63id@D#V=uwdwu<yMBbyag=f16AgsA6NG#EgB;#{9z$n<|H^xFB8uC`c1Rp*sn"
    "Qj^2`nt<7SK}EU*#hlOz6<Ds}{M?lSoOQf^^@{I~PrgMf(XLW6q1z>74uCj&I!9>2iIq3nmfW!m@r8X25&fetbL%lFAOU7|e$rUv"
    "w+6|PXks+a01ndV>DP^nt?CBIsy7Zy7Jh^107W2iEjo4*Ich*%99h7=u|erg2Ysu>tfHFrAFf0)2ZPfbrx#+0v3_F&>D(ojh|^S}"
    "LT3reqLNP?V!~zF5L~3ROtJ2*lo5{6-Ll{l?3VY_^<nr@<bVcrT8YvbZHYmZThXf%TyYM~ZI~wvx5L(?ksDMrqOywWRkMmTz?YX^"
    "S`Hi~xP{}MU6l-{96WrkUpR=)tVjH?hH?-vr%mIxPR_LcQ}BhBqtY$$U|YG-vNdLX=ZH;<cnajH8`xSUhZt#|^PWD9u)5tkQ5Jrw"
    "&oVA<9*4gE5KnAy<%4PpoG5gIzY}5q`JB~VN*SDW=eI~ysx}*>@ptftBg8{hEn)xH>?v6Qd2<?n-h3%u!^HK<WUTZ+Z;WZu9=L;D"
    "HOW6{-KEe385175w|FI-{)vrp1~0T&zZA=^A1lm!bRL;3jC`bI`uv>BZ_j?qF^}u%@kurMSy+59BHupiOFa9<AbnV_JOPf)())a#"
    ">S%@)eQ~b8>?rxi%&%U8zlrYZpS~+AU|fH0f8nC>fxXA&MIXr>`oP+oOY;VM7%~EDO#3OzX=uRacMX8|yJv_*N7yAzFQtAjYO{S8"
    "&kBhYyvYi&ck0ohZ5xuu%dHx~M<};*gX^z-gN5->`#SF>%U!clT{c-aOf6SPZJ)Y>J~2dj-}~ZXp;=GWk;w%f^Hh3KeugSdct_br"
    "`Z1O7yK&`K2at_s(Tb=aSm39zw$nt<OEB<&r4vi>#3!nS+}8DMs6=i39VLpuv1PFBHs^8i&6z>?4orT(Y@!UOtQrx?+XE%$G8iXC"
    "){W>NMwRT3PFy{>#rG7f^-{6~$?gxHIdgY)jsarq;3JscMtG=hJKmXu!fCb4&El72N-#W1hXwW6YD7;O@Zzm$0TmUai{?&Iq=?oX"
    "sKC^xYUGo_o@>Ebf+v|p{lROg9>R57s8@m0CDMZv;%Dy#b5W@I{(J@@nC!B43enxnp*jF=zjZ*_AF8xEwZom%-GI*)_^0k>hfd(S"
    "e=sOExsWssIoLDY8|n)yKTS!H*fmfPIdAvGwq;Uf%)4)l=LlZ~RiT#la|9+yd6@fis*0D%@ma{ah`2rYZThnj0&!$--4dg23GSh|"
    ")-NK7v33Og@=1dkH5$E2urP4}&f(F}qYIx-iB8>DBPeOe5tydy^nKR4wdkYK0+|K$<?OE>K??I5c?=$yx)O|2U@Z{u7K#AD?I2Ai"
    ";U!`aq#0v)ckfQ!n$7fqc_Dl==<Oo5fJ#*20++p1Op*85>}o=`?qu6u#DpPz85+0CYJK_VXtopp17o_N?Ka~$77ECiAOba!yJjr%"
    "*10kOkjUqh(IZWoq;-O|3_QutT;glBKfus{IWuy1q%fDwEwX3%385YPUintkH)goW`~3(G!<Z=KSAKN`CLY-Vhzu4(bo0)b6HJ;u"
    "aI?8^XB#5KPK@$z6f;W?C-YHPYJr$?etZN#N9zxr66<c9sUm<Jzh*Pyn(qUs?6Y3%J5r1nMyUADY!ihY**nZh4GVmJ&aa-taR01e"
    "R%e+o(d3q%Lx^BN6)O{taW!(02OnA*O3O!<f7>m6m$1q_p*2CZ&TxGT=`j%2eyEiJUbK<WUE<sVfPP!h+wZ2nj35!CNQMoEB4Ybk"
    "5N<fuU~b<tuSQ#aJ5czH5&t}fZM&g1_6DB!^y&qG^`q1}@T(!|;F^?l=&MsaMKRS#IU5{J<_EJ*nEW2MPYNtaCHzt!;e78vxxJ@!"
    "tZ<4-_|TrxrULVmr+yKp;%VpP{DP+va%e(xp!z+1)8PJ+3q`wl;L`JG$kZP0E>RFnNv83#2pRBsgG9bG+piMTv?@x-lEHtiHjEI^"
    "3%(OzF+C!qTh(5nq;Mt7PD5B_qqi5-*9IPm_t|RhlQu=1cYu*T(!PQ>ra6tJ+B#`u$lyjC1>gBP$GR$uk_(Ed+fNh|s9(1WLJf+v"
    "IJLo1-&TlEW19Lf+7c}n9i9!AYe+y6zK#6T$q~)5%mX|bL(^s1jRsC2ni#K?K)d$9!CfE}8WOh;`OQI*0<hq~e7I^F@u-rig<pUz"
    "OSLlg){qU7inE;gJ+qMM4t$Ez4Y%{f`A(3|qa)Yje;F%OLztXt$->F1Cfz`&zyf^`qCP_Ekr_`IaTn-SEQFzu*gc<IUyXjQOwxWl"
    "IvM%JJ-fzZEG*dWSlkXKGk9~`*vFFk45r8r8A$wncXD-Mf%Q2lUs84dfqSv|d=CE*p!mrGqhso%N6gyI%gFqNJNfmCv)ly$?3b|2"
    "^W0xj`})8oka22^@NyS;3T6_BPM33NON!+A`Q~z@JXR_~*+n<#|0`(x$9f8(z5+2!7m?^S=G7cP`pU^KTSOtEnQ4EojDLSiNXmFA"
    "kwy_C0hl-_kbdkE97GQzr;O`4hd`+<i00AfxS4hZ-mId%b)Ht^G|E)oPQ#|-1Mfvk_=k(5W|yo$9XDxK0+-HZ#>++3xn2TAFCvO;"
    "!>^mY@EH8mk*sSEOX<336s&P&0ZiUtD{jhQkY-U%<r$77)eUUhb0KvuGhuSgp-9J=LTL}bMJ-!Z-cQ3(LViLyx@a8_A`MrTbsaIE"
    "Xu)#8VT4>1X?C*I$>h;*VHz6bwjZ6g1p;r*rNntOVJsvQ=1$<nBtC6FFt0*g46`-IwFCROF59Z8yr`eiW^rEvKSJ>dR1*<AX`S*L"
    "XL5gi9C{$!6o;=-u+Gn#I8zK}AQuJyzBrANWWhz`s*<<GxTPk_b5U^w^x;|Tt*u?1I7UQjrQs*NH`iI{3q>=$gWx~Sme&w0N;!%O"
    "iM=oYTjeBKFDY}k&?&w4Dt<=>5Lg8$zbrZnbdn$@a}U65K9uzovXNXcuJ((`&+|>fX`0$flo?H%l0Nv3Z7g!NB1j{G!v5CKoLuY@"
    "Euz7jydKrXH7p+D`~6Co3Q>HQID53qaoO?MU$uUyOSFRS;QMxFIIDM)-o1`9JqVU{c4SU(_Aoz8*6^E?IuUD>SVyUfxFr37aY}8h"
    "syw*^wywnQhQu|%{H~Th$D8k)zmh|aGSKco<9n2Nuqo#9;Pim)hXP2O*}VB$eIXWdgX?jVZRES1>ML0AwJ!u=v!tM66)IC>DXh6{"
    "T&V)AggEhM4R!4eRnT*uXitHX$_?BcXwDzmcZ7ka%yeVy9byZ28w1BW$${T%N-<IQ#;u5bTZ-@nwe{h-`q@V}^mRo0hI?xgDnTt$"
    "r&Udwevt||4GNrT`;LD*vGzcPNmh)W+)F&jAM8{;pd6Vgw5pKaIfug6k+!I@ZUry^Hn^__*KzbV);6v@eS5d+aEpRY=k>Zz)yjxA"
    ")gK=~;V^v3LE;hQ*<pgFVt+aJ`bb)wG2|zTINs%S{Db;0{Qgq*o~-~vz*--rPqZ``N+V^f)MYxAaIj?E8VKA|VV3$F_n-FOwbzcW"
    "^g-1aY=}0ztmV|QFV@W&3D-9NPxY=o3UZFA<TTxhWnS45@ug)ScpH76eJO-XmA!=o#bq>9F)qVpY+Z;!&%102T#L(1?uc@9aK@r6"
    "IPWaoqms4n4FYLE$G2)gA|~z<PO3J#<irWf0eA-#;CpX#@yV7&zTMLI-+9e7zB=~rP8qt5tjl{75{0Li?OwrkUk>NFE@*gE=Js%w"
    "0M$wf!YQdR01k=b;+P86p8G=kVObT&VVAn2hpOuJ6W-M2uvijd_=cO&Ghd_4!76Bw_vYASWrT;(W}3Iwa6)5D0wrH6X4z*@rBMTg"
    "V)Aef!1ubl1s8IK4e;CLf&&2?-GIM>ISjVQjR&r)<m)?ZE4{0UqT2CH8m)F)dmXk2vVw{dY&TZah3{|T#L!X2)f*Y;)n*ti9@SRv"
    "Jb#r4%5vo!(VLE55WKx<+bUp?TbS=MYg!vllY%Mzktu>715Lh^`NkCu>^B*d;5ueg>D$8VWMI3a3F;h}gdjjd_xmR*IPK)_2K$7R"
    "xT##3sPeNq8Q)f5^z{T<9x>FR3~*o&75kz_Bt?t-;fY?F{^@-;>BM@ZJq-HzJHh$uSs|;6HsuXxVx%538Vd#`dr48HCTn%Pcfl38"
    "I>*qQ0Ju^F!t{H1qe5|WL_8nRnNwl52!p1iPJDJ~m5}`Dy0J&yzbSE9q74cvE83p<OL&1RLU(sc<6V!vsz!mvlD{HSk^EJgun3Fl"
    "`_%pQck4`%{W{-pK7IDaG=M3?EO)9T`2GH1Tk%c<0`zz8OOL<)MnN&YLL<(~M=+VGnnV8?Ww+lD3g}Mo9FK2bW)A%6ntJ`-9&m7e"
    "nOimSaC-1XxLawFd;k1xYER)+A-gr-C%?<*OI1vn&s{<BN}f_(<M>;-3(GsZS~OzjrGkS7%+%77FEJ)w!i`x>Rtuu_)R|c>Ei$;;"
    "A!%{Bsp7f8KU`g^yfCk%8XPmV&6nDr8<!`&@p<4|gwK^wU4@q0Q^)18HpMn-JG=I%wed8tCroQ3mI=TuJ}hWe{bQ<k!vzu99zGD#"
    "H2F)bpX9MsVM*mTln+jgF7B1f-2i$Iyyf2`|6O^~+Cm2Gwm@4iN_oU4f+LHWt@svm#><gU9I=r(86&Z2yw`pD=4}(Rf*+4VZM@N&"
    "zfsFeevy33tY7p}o3z!9Ip#bV2u>b5TXL~|R5_-0FgT4|0%>QwJTpw882fc632TJ$;t;S8%UH>cU#rkb;OMqDM{CfVkbnY$tTw><"
    "8(>}+;BV66?}7g8K|$M&bBODA#)A<7`!OvRUwN3rZZBn92A6V*9J9h44^W}Db6ALD5D|bSze1^p!4krTNY)MQofN<a4?t-q9X8G2"
    "JCP*BOpN6tL2MlaX%Vs(&7c3ZM8J0JChqdAsY&lJ2w0g&tA&ecBbGo}nPIX;f>DL!$w6<nmYR$8{~L}bF~ga<#TZ-x+a|>1&l;I5"
    "X)~kwF~_<`cdQDlM^s@_j-YS-V`a5cJw?c`N&X><8)3lt)p9Qfbq;;}912KvtV_umtT19)NDAK~`Qup&1pJgia9&Ht!>mhu7+@M("
    "7Ji}VCgvLD5g`A9F_=b<;4(q6Z})nH=AW;R2`9RTAxvZNiR6N<Aw!hW_kz!oqJsgPm?DT{?mzZ(u!xbSvf#@lFCB_m%j77HA+CCs"
    "@wC7K!&8B4`DXbRkqD=F7p&Zwkk}EJI+8BVj643b)Y3to7W5cDB1l~)lK<opiE;3f>MiG?V_<S_$3M}gh~qne2Z=|4Gii3kq$oR>"
    "s5k%JRTVQe#MY5Go#u27`YdLyk+{KZa^G1W0S|R|@qk22nqCyIj=EK<rbO*x3i&h2VZPo2k-*VWcK4E`a+Q8rJAmhftn&+(ivz{p"
    "kRi*ea50lot2)sSl${k_t#)WjG~*tEPzCjHlutU9K<1hu!oaL78&_5!&nyve@Av>XF%%3R{ek|LI}+vt$&fBr)j^bZRbeFJ9F-!x"
    "P&#}=D;!kXo{O+Qoq2^_T6}H*i!=%k+76xiVW2<-8^-9$-gOk2*F%~Txi3vrVwyb3ZK8!QsutW+#k9dnt>y={TrC#44IEvPN@JiI"
    "suxitPbNFwp;2&|isqw0B+G3<9W+pH$+#k58(QZsbQYJd0W#{2t--03tP6xQy-uh9ie!*BGJ`rIf0uhZrczbbQyFGU!B%1##b`5z"
    "!tu2>b@5!I7sh|x<Ah&i=DrKjQ*&R30cjd40;7M1qyBE<_U;xG6D^{%k@7&;yQ2tzLQ;l447yeEyMLYB5XnlTorwPVkts%{%_ojt"
    "^v2qrne&P?;>L?RfkNp^CKCAQGs<stsF5R5M+f4}bIS)lh6yXGAzbS8@TOa}5Rjs#K@pNF0?F)cA-;8l#5uW=)X<1&T@{(1l&t+Y"
    "q5=MGAajtJ;(Co9gp&)VQbL8jf4<Ck<=;{Y-%+F@WhYWAq63{F{FjcMyD61P)~hIbHAyp!4frnh4)GeS{h9&t?0j^8ym^jJFKR>}"
    "MQ+j4W*sTMTz7L*f6U$QYAeU$?hKf^bF4Bc*I@l|n87lwA-Y#x{2BdhvY({lV_N))ZKfv5gr)}On+qU9EW98%bWaS(x<G`hbq)3#"
    "?(SrpO!03W{R?=^zmWla|Dk{7{PPjQ<G_~-x%}y&E8TiQqDh@_=3zBk3XQT0d|3pT*bGWCj+@OMeBV)Di4+upjujDOOGnU`#V@rc"
    "UhU1cWMUGyerdbwJ(uV^hCeIwR;KfL(IE$}jQ3`DvxV%3T4ZstU>=gi+TpC8Hr-H%`d<f)XFjQfhZL2_lu>F9i7AW`I@GbcbLj~7"
    "oG>lep5ZHaPz^HSv8%}JSOY_CtohQo)SG?F7lhc>NZ9oxDgarA80|gT>jJV_;^n}Rdq!OA-!(JS=r+$4aNDf1)}AaB1Jz0q*z$dN"
    "C|beW0Km(W3-+j*)t{zYVaI!kD~0}YtA4wafK5gHY((>X@3XMlLBM^BA_DoM;;BrCIZHR}FjT8n0%^zIB|C|b7$Y!6rRM)HRK>O~"
    "J1eJoz3Y<<{XZY1wDj;y(nCtrBb0;JuqW*puVAc8h5CmNtlI9?TYb9yHR`_F-I3-G=AHJ@^Ev^eX0<Jq5EH88#8yk$=}-zaP4j?b"
    "v|*Ldf`7}L7jYl!!V9YcGfX1(&Hfg@$0SGMI3@2lA4{ITxd*shFLf<Dnr?W0mcsWWiYzr43!^^b#E;F-gsPEzg4mnii<*BYhZu(B"
    "<!e~SJ3oDHkmL91l}9%$>3yE@eRj1qbt^SjiUx$?qa^G-*Am>xd0Q(`sfO3jbV11QelDkM_a{sbwB_&f^Ej;z1Vcpk2bTVE$UUNX"
    "hv0nwcT`ZQ(r`tbStr1)M0H6j#pUyeroMX+y18Nn5BAfDn;tGQXJ+oVX>A$KV%e9<L?vX5WMJGwuVOBxcYO#ZsIPPKx>7GEVobR("
    "r^u@uiCF+Kl^4LCGjp9}yzZOXmQhFbz#=R`Agv&>Z@f6=@ugs;>SF%sOO#iRR}HYN)}W^%wI2-5Nf;>AhPGmoswYVAs~76Rmh-IJ"
    "w1j^XVuVV~L~afxXU<dK;~^?Pbui8k{H}0+4dQIb5Y?o31uV+~ic#D4+Y9bY8kfrvX$ysJD)x0g;J;wi>AId*&nj`k5$j(dxO(I+"
    "c?`^zDX{q_5GG>RfgO`z4C)P-&JGI9ua%KyAb0z|Q+3`ur^9w^Jm6Y_r)l6(5;YvOTw2W0tnmd`wEuJ>^eZlVkLU#)0lYu$uBYh`"
    "LW<}aQ92PAo4q(S<Twr1hc$pd5<z>PD8!Fq7`UqORwNLztve;U?1bX-V|5Ompk&aLDY4-{MQ)PFbM&zw)ODIm`TCz94mK!-G66Td"
    "n{3ZpJ0OUUqCE}vI!YuNVp3<rOs6^36ibKfZdcjTFgq}3uzsPlO{j)k^{Bf5!Iyd!raN((R*<-wY#YbJUk)3yY!6g}J}VmK7=BB}"
    "qAgcp@Z1?i3IW92u1m}rk;oMD@-m%}*Y?;}NDlyPWjYA50FsjC-O2to;$ftfJ<8Yz&)SE`ODZo4Hh0`wtH{Uu@?ek*r8_|x;f!)g"
    "jmmpO{wDE5x2N<6QV;`X5UQ%M9pJVq*+j@Jp!<2tNlWE_Z*N1J?BSaKZuhDYOoaGUxN+(?Km%sy8RTL7nZp*pc1&U~k^I&~aN+;("
    "nlPu}ZvK9T7Hz{56s(XA$7k}M?^`0k%P&@p_m!7z1l$jD`F8{}ryT0Kc6ab3FcO;%354i*^D2>YIYkQ%RB5#8vB}~Y-|y7c45X-X"
    "E)H<aTr~OeEp_xwSndbj%fGAJGq+UvoexAje)x=ue$)ES?|kferrajyT|iiMeAFreyQX&a7X1Je+~p`7WnL@fg(8>X@6dsJz2}8+"
    "IN<8Z%3h(z&UQ4UgpcW7uF8o<GP*%S(S&v&CKFF+=sJd|EkE$gWwm$UU3F^b|0pxwrnk)#!ybJ*sEXB|8`0I0Z&%U2ya}QCrndN@"
    "+XIE}wrK8ZgcZ|fEd5LRY=qV-l9^rSO|8tf0N<j@5SkX)pU&EaDRqMlMoyu2pL0?g@$pdF^!?$oJ2q_eVa%Dh?6b(#gec$S=LkTa"
    "yp)MECcw|6wo?Q9$g0c8*-$R0f?fF7E%#ObcfL`#OAa$gSwWZyf{?m_W=?cV5*ysTJ`n-3x4?l-797mvH9hOpQLDRz3(dPOtss`q"
    "YsCW8u$}YExcCLBY#;n#&wvx5c(34lf7tuv;MQQ*mF1I75`w2Th%Zghi}{Z}4MIcCimkoKwQ+%_*u}v$5wm@K;KRI~YK5oAe)iK{"
    "be6tclyxm{E+o=EWk%0g<05lI5Bll9)3Hif$>pyfg*3WYhNe$`hs9adxN?~?B>dbAjh^wx56d+NRnyZufoLgLNFI%D+E4w1ca28?"
    "BQP~0D|P(pR{(0^EmFe>JGzHV$g_H>>C$7FnJ6uy{chH-MG>w3hlOFdPkh6jGu-hF3FUdorc`l~%KqJB?h(_$W~YAZf6a`o-#GMz"
    "mTvVvl)X7wKJ2l_zxPIkK#A(!#XU^h_LP;CDD+rg*Uo?q<~z(-c1y(kf*o&F_sok8xN+{};#3QCC$kdku_*cZ|E%beG?843Qce>8"
    "bnX|Haej1i(`4Ggn9m=HS&%uNq7B;Wi~XYd7+?>RTzV!x6H`-oHQGD5x&i^t6^MNcxFk$St;*If#X`tVc=5iVOP0A-$pWnx1ohzh"
    "HLFhC8pHKTO~|rZHA1CtNoq5yFvwFH=)ceyH~^Wv1f=@8ZvRbEj!(MsedAb*VMNp;xN%=-#UZg$<Uih4z)!cOaxq|9uOX|Fxg;b&"
    "`_WBF1yKjd{Aavc8lG&RJDc-Aw75Ntw%g~3l6-vVhF|W^3iqR9jpg{;*arkDYui=j(QeKa8_Y17zvF1amsIqA+*b22rO^{59Tcj@"
    "m-OQi7IjF#i=dTx*Rc7>C%CN8Z$i;?HOnJ57^KRE*zUKw0vnH?_=gNzX!n_hqVJw<p^z3eK54*nJ$ub(%k*9gd%o=L+uUuz7+W-y"
    "Eb^0`l{<}Euq5;$-#T?nocw2HS0&;GsagDCW&IV;%~xjeM8OBR@4Jt5!c;vy7@7X+!KB?fAN<M&nY8@Pjp3x#;9_N+yk?_wzXYQ;"
    "mvB3IU2mK_V%5M^%oN|sHgG0Vl*6VMz|EH+{^e#xkp$wp<HFQjhw|B0ekt}5F8HL1Lqx{;_s)*3nhZszfi-Z{l+!iJ3djWg@xPri"
    "p%xh7GHD5Z73yJ%(%M&~;h-vJ6nALby{0&Cp&UP=<F{lgh6-xU3?Tt68`mzL!$ynUoPxTGdl;h$c@!31{JFbqSU4gRO8wDgPpx(7"
    "!JINPuOlR6v?aBSl8mO4ormkQIJqWu?~AJb4d6xZYleP8X~WhP>$Rn;RlswnsxdHy|ING!;Aa}Spbc@4m(QLF@2lMqWf<<2*fItT"
    "FHy*pQLH?u9RlXpN~8BFr$z@0-|6Sabhy>})VR)o)nCG_QVq6BOmL+`KukhO@56Vv^n?&hx-}q*TZ^^;h%}HjLcpmZlT`^Q`FES%"
    "VuH6Xm8h8@9H*%Y-E)vnK-$z%oWP2{QOJ&B^?us~t9Bva;aQi-kC;Cyu~!l7*l(%Y?KB2g0Ne!%0WWj+*ggln;#PPCqvZE`LPId#"
    "lmR_U+pd|eMyorx{J5YYkZ0)oqHOFR)Uia<?#bie#Ad^)R;yYkHS-sEcqrDT%6Tn~5a!85f1Y~wp!?4Fk!%rq@|eNZ0Bf`G)Nqmm"
    "+n5fJfa95?+d11!xoh2})BT`uvb0pU4CSYqY#=<>W!Hf{qNuuF?<1fEzEWxs3kzJ25ZkBL8Z}8!6U5`O?wx~G`64FuB$hn=fVq_u"
    "HL*=PG#xP7_hoZZF$d4)&RL`wnk!6n*|MBCRMHA};f<eQy$guw-lE^lkI<_{CJ78hVFW6pSj8e&Q72#j1h-jq^vmu3W9m8QTuWQZ"
    "sC-mwmaa}*LejDO9Web|$2w1O3TDd~;(%|QUUPYlCK46Hq#;T)9<#HLbs+1!QNu2WtsrJ>p0QBWl+4V9ZwS$|U6VteV<iE>n7fxP"
    "Hp>Jv$UxQ=%8mFm{ZDB~8eThZ+k_vlKDqz`)N}8V;>4D;GjKIq!7EZ-FD;^Tbi5t0e+KhS?rH1}4rmdS5ZQf!zVo78BMly^Y#x%V"
    "H46sq&=Sne${VOIlpAX^Y>z7MwF_yt_nC6M&wZ$p5mDJ)XV&BO8nW=Gzg1vs-=M67S7|*OpMcxxtg4TwGn&04To@G(a1$Od9=`|s"
    "NHSipl>sQegPRUI9IyE!e8V*7k<@6eLZ)vJ0q0Sr{>On}^Ll)NwOXld1}$Fi18!$Yv>)ciCUS!X0K>9=q42ysq2Jf9WvB~@VMGk*"
    "p`FdW^0idu1C0a^krb|t(h=W?c1pgJT)%WU4_~cJu80HC;z<AxHBA{`r7V?A*`RVU>~c`U*u+fU^w&CoiMbn8US^z&WaY9W3K2yt"
    "`J<v(2&R06_|=N{@|{Wma#_X~d*-m53UC`ELqoHV7pREVGL)F0y$2?zj~{WXa1URs0J{{PrszM;$=(ZJ!(KdriD(G+e{Ik^|A$J$"
    ">Vpwc<Z=cvNP93C&OhKn6av>Rrp}yGRIUs!-pWidRjld*sXHS`*vbFjA6Ep57(n*8T`-*V-|pG*myuW}AOlkR?TJ4-z79+$^xKkD"
    "&6~ycZTNa-2;Q&S)KvC9*ttb}okaM<c585hwtr%hwM9|<9pY2QIa7dGSLKJG@+x)f{FeR3fWnWl!{@BJ%=L%@4CfY`3Weo_H+^F}"
    "po0#K8K7#JJ(b;1-?foX>I-^Nbn6*Gf+a;@>daYeTW+wig%r#>I{#sB#=V9!G-P)aR$xB@5<7F!$gKOY5(5AS9U5E(2%OBP){m>k"
    "=}%Ak(iHtm1VMi4S<R7UrogohU<1S--x1DuGIKPZ)pBrfU#&__w{qhEFqs;R?2B}1+u=p@+e153)zUwo>S+_nN}&E3VA@fsUc7OE"
    "K_zXy)l2mQ>ShIED9ZsX@+)?Kcdty2I&zEhVxJ$65O#8okZZI8{J!;I0*(tG`k%MB-`{|LWR$U-Q2Jd^ZrjoI=f2lB<lZzjTTEj("
    "t*!Ig+2Alz1S+KYFjpI0`(^#DXxRYlpmeH)?PeG3gU@S-I{_--e}E8FQc3iaJ4Hd0&+|42XRhJ}RZ8DaI(y6i#w;s$zb%FCqf97a"
    "G5vq${j$RLp~qCTH^D2Q=~M(7xCAY+(VSL!u>N{!X9xmZ)0K_UBlBdvN5IMtJkK=M!R-UbzPpN`S(G_Qx<kRoVBPlWxV01GLEg{}"
    "M2^~ly;>*cKDB7|NF<b~26zw*?v7Fm#n8kZe2>(6Z9bVXG;#jS*OYRkD&7Bw1s_jO(AD|Gcxcn#=oV?Y8(vpaRl1j+EEM4eAGyhz"
    "qzZ|V&&L(sN*W3q{e#=-OkHs4_r^W-0wjP8KzO3oLT%KCc$1q~FX9FbGi)}<-8eJDF;y`6YXP5_3KW9%v$;fJOTJhXo_9VBPWKY6"
    "`TM`EvTpc{5ilTFwppq-HRfOO2cimHXsdY^v_b1wZS7&c7+8kf1VkK7YT=cZ3td1ucG!s5ArWOh{XgF^S$*BEYrk@Ht@lf`fJGmV"
    "pIOA~+1Dy*_OjtB*YUT2so7aMNHsR#N%FXh9R&6-7!CIuNsYARsgC6(e0JqLcj<^x>iB-bXiT&qB}1SFfr&I+{q&N+2cM>4K{k{k"
    "GhWU(JbD<wpG^`sX_w~1M|~P&+0}{lrNuou7!OlR)>@?tUAL)%Rh1=7+{byfY)MrMc)DmIkdA<SJmV4&_X|FliAY6$1;Jim{*Tdy"
    "*ovJ8dKgLpDXGJ1&M+2esVgQPb4hn05BFEg#6Gz`v-Sodi!`!Qn48Rb<~>TR(<WTd-_1uI+iOdkyPfu7Q_K%=1Sr|A1Pr5n1YD(f"
    "s35|x<tV!&_O}}*3C6*+{|Q?}_~Sb`v9m@NQ!Kkochzi8Uu3uPHFvCi&cY?C*9jKTvScwN$)-SFbUyG}0g@GR$3<&nU3B_sU<;Av"
    "9Dz7~mF~-)Pn&uDwqU=ja^EzVm0aM1#dykFtoPieshKM<Sc8e12W-G`To6A=_fl&El?{Gvn#iVp`K;01fg_-l%AbSz<d;_vj!TxZ"
    "UNwvpA>4HD;IAy=>YEG{7LEeKKNC={7I|#+lK}N-&Td)X7{$NW1CbkVXa2mGpHjS@i^|iTo1@DOPSv|=-Cb4$+PpWL1rHseK>*T2"
    "FZ5NlB3`mktJK#S!-R;>!COi(dK9?WeXVo5+@RV(s*3mSyas+VgfIymEPzATmeR^I?Fh_OJ%X%5&r88F)xX0X5o!Oped^vRL?v_A"
    "%GKY{^dY*w1k?Lt99RT5LZJP;7<$!;=Ot)4QFqfZ5TUUvq%u9@@C9&+^ma(?UXYSI(%_C1o5SbeBuH#GSjjxI9sO@F${g-@L(W0E"
    "Ag?tGgO`Ok@nR!_!sI9^n+d)XTI}BgDYR{aU8B}EK8tYWKaDE)@n?Xn?mHeTs$3}`HI4$i@)_dKA*IQy8;A&M1On)enOCB21&FAP"
    "-JwOfgW4SV7QCsEyBhN^R8E9JG6`0Y3HVdON#_UOe5VocWTcg@Ye*4F=p+!tiP)t#u2AzacRhxxQ`rB|9A}3=&Zd06vK2nuon!kJ"
    "JA4uaVbXe6wRe@x+>?LOZ$@X#QpO2g(oK=zzFe-ssoDmak*nB-kw@TIqLe~~ENYAOS>}2jf%ah2?Ni{Cmai5eOfLRxCIWVOy4E9o"
    "uC)^5RrCUl9A(YJW7m;NfRw-p2C3xJ^&*pYZcT6-=Y@XQCVNnnX};MsAJ91e>05+@eBfH}!C<4SR#u`B6A<LB9wrPUo{;0@0$Ivz"
    "ecFBv4hw_I3%@$$zZN_BzrzDEv7oxmhg~&X4d1*{f^cXBG4UjphvypsvOx~krmpK^vb&_7bd+l?h-b<!=EpJyy)SWt?H``7j<m2m"
    "^L8Z9%*a$vU02+!XlJ~PcfS8XJ*smZaV--cD=R#+SKksJzZPKDY7>i+rjAxA1rcwyFu~C&ahtvCO07uwA_r3Ujx(DXz}3owZ@tj8"
    "#n7$=ZG%y8N%n@{d@8Tr^-qNVIwh-vlxV5CJ3$=dBtsgl^gbccsbsGi5(!&}TsLV?g}hE|B2p*gc`_^m9a6<x$Lis&{hGmT@~igN"
    "VAAerV0!o8jMY>_fd6MlR?xa{=^+1J^qf*{eg)<r`xZPYIu~;fx6OGReE>xxtumxFel||ytq%p<T5I+EWq`~HQwnMEI%j0WZg@fm"
    "z~5<S=ErZDP%E$+ily?)S;wTv4vBvZz|y6b^n-`?skeJeKe=S%3@3+plH!P8V8mV9Tx$YNN1kuMLtMpJK@0k+4x4H00~6&fy?Z-R"
    "SlsQO)$<_p3pFf#zTfeIapi2ngHv+AU2%0#y*Y<qr1~f@j<FjG<%06Oz$H{z4UZ}KR|7ciD-62~PDB`z7Z?Y0N`3F2oQ*9ZqEA+c"
    ">%`+?GzoO+g%06_QgsKdj>Rl!tU;k<^Ws~&b2ofhN5@yiRm4#DyD1E6;aPWY)3rL+gGw#FQG5$qa}(x&A?4oF3SxiCV*+QFY`3$6"
    "K@I963Ll<W&NoU&fImlkIJsMU&leQNhbtEt4}y3Kq@93G9M+Ff8nS}rx1OIsTWzqPc*1Q$DqxV7W0J_rS)eP2AF(=j#y0n%yp`i4"
    "VM2RcRUrB|?bnuBl+&(G`h4uD1N>2c!!)8VYsh=VG^s%0E9Lcz<9kHZ??#JwSj%Q?urO#yE0qtL$Sz1LFoTs;;Jc+U@xSNur-N#T"
    "&Don!k|?F<Rr~~gmiNd+s?UZs^pUj0Uso>*XD(T}#?fNBygonAzS;Y-&5v*X^Gr<e9iY$BYN|1}qtGiYv$UC@lF8h$B24nCad4w2"
    "+9%@gN-wQ8>Pb46oI9lSgN|zUPH=8p7H7L+KBTxmQw?L{_VbcR%`1CTFiGM5(Wcm3nF@ggg{K3*J&si>rR6hlj#z}DseJQ<(f?DK"
    "I**_Zz&dLqz6Iwq#B)tHb0i`9F7pPegE-PBcm`Xk=(Vyr^(-Kp+0vP*05EUHa<!UqxBCM}eFx#AD|G4L(6*UJ2KDU)S{Elnmi0sU"
    "Z<?)g_%m<ZBJ^vJxX22@3xD0kmF0G#0I?OG8*P&kBLMg^rK=9os|9#Zu+uYKqVJrq8RtsTEUhRth378qR3$=<d4)+(a7~FTMfU=>"
    "UQ%JxrWNd4Hd(7oUxC%UXruPBv`=3Mgrh7Z@z`sjBX@>gu%bUfnF8uJoRFDjv8lp8S$oxS;mg2|@$B4@g0+Nk6gfnGDlE5A{~y}S"
    "6lm&=GH_j#3>>=mUW!#lFMkLAX4wMQNNCigYBnbq0pZm!QQJHk%XAvKx8!}K0iz2po#)bYTJc<xgoo_qf<oEz8xsPVO%0mg9zVVK"
    "L+K0$!2@205S4>TsW-TpZ;9J3{Yz(7QyV20T4CFMpTS}Pwg8J8*l>k^-k*5V1TF6YB#nw?8IXwjgP=hTX8JO(fnu^KP##AvbbnWY"
    "E2nUXAH02^&BmzVqkMI)#H@`O->}>6WxXdp>V=#Tq~uHYr212!admU}2TltcoazWmy0(Mrx=>-R!Pb49BC=q7o%#R?Ncq_+pcSRn"
    "L1F!<WOLzr+qLggi$#;{P3`sTE9JxQhX<F<NRtAo^)K{OV@OOg#!mZ7__zoDOG;GE+<3QqGIAfAA-jFEg07VBWdK5~>O43|fN4|$"
    "j`D#Xy*5`ao+LQoOHTjLT>8NY4ND+LQr^DT3iLuOdTt>9Z?_8?AXmx7DiIoc+Rp(xZP%T278r7)&0f7$D5#?0q@iHid@TW%i&LT#"
    "E>8)9@z7=v{hWQmt%y%=s-}!=N5=&RFE0Mrh*YphUh5Nx0=gR4=-gHi+;@bP9=tP;zgT(5=$X!<*FOIc+)7x$m?^)&@$9T8bsV0i"
    "SkcJ~6H=!X^WX~G7y=t(GX21Y0<m7r$szSL!EUmfvJ}HURgV+bce~B<ad}rRGU&Y->C9-ToLaaqGqHQz=0_~PQbJ?m<(y-8b87zF"
    "uc!h1L^hF+Tq^mTcFT}bvL!&okdil5UaptX)Yqok>E(ijf&S%3QIb1IdtObXADLFeaiR(__rnPiLlhxb$S0Ir5iyBwSi-12ha;%?"
    "5;m=~{>F~_6y@_-{E$yyLSDVJ_d!nKCX)~kHubC4`<8t%r%fN`$wEF~l@w#x>Jcq82mA!;tRW%Hs9p`w`eob>wiLk;yiq&t$jAIT"
    "<Oog==n}R^qm{5}+il2MA|!jgQfp{WWIjkUqXDZYcRj>Uh41TPYHnZF0qg3>sNabTk!B4;E=0VW=<$U9EoJ-t#Ys)YvCs;s!*3g("
    "kQ<z$YyNXbEAOqV@eL;AL@+?CkXwxS<1wA0fZW`M#dI2MI#8-gd3#v|3o{wiDTY^Sp~LzOAl+hGxWkk6ItNiHy%8+q&YkHgK>aKY"
    "WptQ3ajC3>pU=?~7=xqB-k)$$;(*6w_Iy!$2WMKJv~HZFg@tRdHX(Ubt|5dL5&4CfF5|a~iN1SBhTr(klb?M&PxPxB>(2kWVWk``"
    "O3%s!)<c`Jzlc}#vNme^o0@|F05y2>FuaCC1W?}3h1Ytb^#0eruQ2m<<Rbo-9j$)q(E#3$qpP?f$67u2r^XuGcylpL@s&gn9#xq<"
    ")pnN=bC5%4dp`66eZt5e7G=PS<g3v3)1oYh6mQW>(mKCfuue_LtA(W9-PkYLbOrd8hcWv+*|CJ934fplR`WFfeQ|R&kmWPbuNKyc"
    "vPVlEN-w}rXGkYK?QfOhogE@HhmC_Ey4ZPX*3BJz|7~#Ij)_Go==*p?kEH?-S{m?K>UkQsd9?O3JmxDZ%q{G8x<5$==x#QhfoOV*"
    "%#K8Pa4pt=2$%<`_RMoVx!CB%`Bac;Q2@EbiDzPU_$Fxc|Lqhc{!ACDfiSlaD*SGv9n(9tOdv;9ej2j#yCv%1<!>=y;!YoVv9BUf"
    "P3XT0kg<Wlx>JS6U7ngE;ZDvYEHc_&2(Et=mIT}0oVvhHY;Hp{h9{?aVQe{Zsz?W-I!IYlXP#xc=+U*ar0v?t5Jy{qfMNPBn~A+&"
    "WEu5Zpi)F15^PPSPQ{*)oM;EkB69r@pp<(CWAPyCx&L({R!U@@{`$Du<)R3fOEtn(KadMFgA7Iq!V=o*rd!<wNv;#A4OQCBO>Q_K"
    "!QVD+0pvyZN(+DAwc``CPii7iV47<g%9KV{sS&8)mP84&dqd^fx=%U~s=@WYoQ+0#?zyb*)qL3(kW|qaU^<As1#Wh$HQMy?r76Z%"
    "hV?HJ<j6*JzE5h{WlQHa7Dl(8)f}jYe$U$?L-ph-!OiUMb>->(06}g8|1bzVU(L^w1~=9lOW8tesl8dB47G4X=$)mHkWt@oMJbcF"
    "A?%y{AzbMTpE`|un)(VRSgSiZtD8B%ND3W-z3>tJL30<hSqfQ*6#p>82@mg!14$usL+1vjS|!0Ol*XgS3jc~pJtnbv<b9{Jqvw7b"
    "S6^gpP+wctz>Zd~*WfNPM5hQ)s@F&Wl(X58F}>D~#!qt#!WgyTvrXRqM3iw3A|wY)fA^}L`amCAgC8OdH3FQk8WLj)9rbfmbcztx"
    "&CWT{{QD3ygotevvI#^PF8_k5aF~0IDm)A|ys>wlZ~4%-jHD@;=WI!MoHN`;`jxkV_%MdL=_T3V+(6DUvB2d@-!g)*h%C#@YH_(b"
    "$l<!MN4^@;_p2MG!4h4cwxCnNF>w#$HsZmje328>L9<hukGnKJBA$10WU`&Eg{)8wo8HgY8iT$}SL4)m`9ImtcIM3{Sm8+SjP}9l"
    "sAkNa8Mq_qc6Rz@4Ioje-#0OH^KLQ#)fKgmWbfh*Ui#{;?SaQr7)f~#qC2%kyLH=B)$`W+YFzWoX&)3es@#t#n)2f`m&-W*W%$xo"
    "{_>Y?$OiR#EaZhba;j5d>G<B4YM8y78&h5>rQ;*7@w15k<L^=Rb^VC{<Fqsm(<rtXHLLf}_h{TRyy(_Q4U~jTtx%e4$$)DBKP{~2"
    "t+iUw=ODBdl8xV)6&w;C`4FaOB`p5mp>H#N({NC}-fb^;M{+ye;0~gl@L7NCpZGj#fl%2DM$J1a_B6r?dA>9@QkvZ^#lH^$YeO9I"
    "gG6<&zcMffO5&-@krTR&Us^C44aEp$1MX=6z`Ul`H68fT1z1)!_&l5CTZ>RApQfvdr7imO`>ji34cch!J6oWxd4_WH^p?3kw4{Z("
    "HcncS&+f8ieR^AUD_i!Jy@bk&YoqS|I8jO$TlTrDh)HD%tNMT~8Ez)kdp^MfwCd)HS^7+TX~+9($A2tk7^wKv2PJDsL#wCSHrRBG"
    "XI&K~$&CRR{kS|nkCfL2C?cSLKNDsxT<m<W6(QWsZu&;}NdYjQz@;$BNe9&q!vnZhW(WttI90Z?ic9_W+1w5rlU*<P))ur#uP!^e"
    "aSk=AgmC)!7Uw~LMvE<KAd5!KJ_Q{^2gLdD=vS-fcbba8U+>)V!n!vl#Af*luO|ijveVr}Fy8_)bh>|P2>$+UptUirJ#%OaibSBQ"
    "Yp`X-*6^xn%{(U;f5L5ldoh{U$RZzVWs_Bmh0}}UIbw8v(yOAHTH{*&N3%17o9%syah_uSkDC7>B!X|@M*mo=eOoSM8<|WRMQ2iI"
    "XI2*J+wl&GxT(c~o;Rm{L3_%Q28%yyZ`jjIv{(jvYDaC2P8i>{iAj~aVM{&XzC@L*O|a;i2M8m@)$^f>S(H%NKJ-M^**taSo)sOp"
    "+eipV+dfe~Y$rCrTgqQ4qgFr3d`A%o*QG7ft!?#}6I$H}xX+eR55W%NZIS*rK9BV23!2#aCaB_`1!PESzQ$;0@ra^^r5wK3oKYVz"
    "QFZR%y+I~ux5ElsL)$b5FS+eQ_K=(zQxc;V`p*Xy!*ZXSbKkqP6|3vX1)CTbu`=<PbK)1qlA-ci_#(>k6>H*IT}(6x4{vemlFI_J"
    "IL266H*>>SE8r;ke73mM_bw%~fGzY?zqgdO5=bxBRQHLVETpoXSkXlfz?~+wFXl?cA@=5;*KFS`zArXF*=E2AQK5h1MdH~p$>E`j"
    "NIn!V`)Y0hOWsY~;uEZC0Ej)-)_c!hC#PbmDFepl4S=2ZV}eHz{pG>j_Yl&pmLTZ_?Kw6XvAHCqn)+G6)1j>_(A;I~9OYry<>PGH"
    "aq~%1_XxnjDq;4)b%Zpd<D=re-E(SJtzL2QIHcA$fwDdcM@<*&RUi`<>z7&G>=^aupm2ih1*Oby@LNGe35&V{6fe0F7YY4de{@Ar"
    "KFn(^xkxgrXa<a`>s5@bm&V#B&9IbI0faTua9G%E2nZDeop<r2@VB?R^O~Yqv5PWob7gZm>=6p}sc~EfCpV{}hFc*)Z2tAPlOFjN"
    "_ajczUT?hEi6|as$e&zh&IIBsJgPx;k#IQY22X=MLUgsuaTdrwQSBG|WCB{@uH{#rGhNqAosu1G9oI^+zU^N3Hm!X+LMDQNH~R_?"
    "qSO;m+wwlrrG7>Xv8b?g<(A<xi<Jnd_Xm!_uyYU%kd7In0|NB{t>q$iyJeU0gvXzccE+6%DXY<G8qV}Z<lxz~dBKDKlEPvYVS{w)"
    "EmqW`5_^?{MfkK+%wWQ@5XYI7bAgmI6om*URr@tzD5-l*K~>kmpbldxD3Q8_OPWo85s-d`E^^;iJ{x?qFZg~ugPsGlU%nKVp&I<+"
    "`X|K$76+&L<=X&j9CNdkf?{e))_>B?xbas}xwz_H)ScnspA@|zn5z?Y001xZq((~88zOWpv6=FQ0cD2Ug3(gR&9lJ|uIc)~{~^oK"
    "AsX-M1%91gC-ycPM%A&l97)wT-CuyK&}EaNe*^N|U0zc1nhA#BopA7C(+o~o_HPvLYzueMuK42E@14Rc*ZA9eNE3K2=dK?hvePuW"
    "sRRg0S5wV5=j17-?b03#Kno}HW#6xhHn|s3zr(9UWipf9dbTLR<DW!A^Y&Pz>N#Uj03j@Bqr`RNr448yiUKIs%&RpiAFZ<R)45@!"
    "uw!;9cby)wQAhjD3tCF>EgnI>eIZZCPN2oL(}3i3r6aSMx^uZexD`ZqoI`9Ss|t#p1Yoh}kT?fkeXPvEJ&506hd85IuyD2KpD^dT"
    "CMUY)D2G7tuYS5tW1?CKPNh|%pb`)?vZzHtA)`tgu<RpeR`%qAci>M)BCuAzY;&Bf{I)O_rZsjIsJ|}&NNdXJ5M<{eB@^8X=W_3z"
    "8M(oD$sWW`DMYNoK$8O8C46Z{nO3-sj#rjQBn(7mTtLjIL4To)?*_8Ej5kK)qXx}W#RnbfZwP#@jjyKisy#u>X2oeVEonYt=owG&"
    "KEEu>C*sVbVQ_SOru=RLM!w4rV$-N<RYE+Mj~M?8Y>i^1C-{eM*t({Ki)bZb5VvJ;;cxGx5nZ1N%kcrrbQKJhWZy#<eidPO*hmr&"
    "N7@!fi{2&Wz21HCnz3i5W_UqiYxEa;qfVp*C|liUg<=#dbKhtES<w7ncXHPi%Bv23n7BSw8jw||XA~J5nTA!lh%i7w6)i9s%5F+@"
    "6nSmL)45QzMCLq2N)1G|UecglAiX3oR-P&1XjxuTEbJ_hMlHw$Nx9u9&s|~%l(SAFZd}!al%On5TI)EVzm6=f8e>sTvjt>Or0&IZ"
    "F3qDxc^ka!hWC%Mesh#wCYW-nmm=r;&DPM0d(>ajc>t_1mfI1$AE5Ue14joc+a+G9CWNPSdWJh$JpA)4@$gQi5yb?i+;4vArUg@y"
    "?u!FU++26RtFgr0?Z6@)@sTIeH62TNn9XP4j?Kx6s;g#%ik>py1&L@n*r0!<?KJqIirHVB5yJMLPS$F>O@dn(r*`+>Kj?Oubp&ej"
    "Gi7=(;?LZAMA&g>j&kBtK7bOo5h(OF!W3^3sd9X3Trw90)WvQ@uLr3$w@j^nfY)--*au~WffY3<L^mJp<y@`puOumIY|?286hT=k"
    "@!)0j{&ceVlcUI4ea$B989D5mXBOrH*JMdmmc4br0DMD_2X)k%D$8o<ABF3h=tX0FbRD-qGVv`rY0RFvl{^n2qYgn!H!k(<B)^Uf"
    "u!gwsJv^%J&WL>xy#vpZtvH0Kc3Pj}jF64n6qCg9>xmO|Du(IILP<j<*$uY^Dz;A0NEC_+vx~p-S#WSN2IbF|4ZgUWi5K}Y6J+Yv"
    "U^1w5>1dN7<of@jD*01E9J~AZm}0%qz~mOMr<@1$IFrXQVANQaix9%uMKD$u^P{8Ac_9Nv<=()Q7Dh}$*zz&K1POv3GdV;s6}PVw"
    "dkXfebEHOyJkjEdY0(=lVaPu0d%lI&X0M7?E}-zoO(~soGg9bIHCxAYhA`<UBW^px5TQpx@6YcOtk18RGmMC80}iv-MzE~+SQak+"
    "yYFaz_?G>^`&Fn@nU3PpAJWlKS+YEZo2RNqpKf+5c}Y1(!zoW<QK3F2fy8@5cI$oKXtqY9c6(Of(To25)l1$iv@L})fnKGs<TbbB"
    "reA<b(kaARLGSN(W3j&26!v=0mbb{Ac75?$PW)Kq3Fe<Jfw0$n0}J3vnD#Cu(0ly^ggMsW_a!xUFON`m)zu7cef0nf!AyGu(v#UR"
    "C}bD;x8C2z3{im{=hfAUwQCsx-@Nwq*mD&fzqho6rox)2Q7`uMIWTn^y3vH*8EVXH_(plmc*(IC2u{Z|+BQeU@^n42TTv#A_<xiJ"
    "`X65y)0uH5T4EmHl?lbrQYPRY?7yLpP1=}Lk%b5DIn8om!Rs|Kw__O2?_0#5(^^xsh+NRv?p2&FRd}&ecwEg+6MpUGo^$7_^<zE8"
    "X5=@@b4rkf0i;_ijU9(#EX-AcLYG)5H8ZW@q%PWv{x@(z(B&<?kw`1w#TzCVnLg}Xchdn*wxBUL8-SEjEf9gmI%L}gVs~}$XN0m="
    "+$`fFm--$tgYXeDzt5qr8~!J>p$~Q4sDCMj$gLH!-kGr`^eL<BUAv=A0Zf`*HP10M{hMIV7}Ly@>J7&-1}De9n{mr(jfuzTU}ro7"
    "#JHTM&;u+KfJ=tJM1R1MZ-fX<DP-i$!womTMd=@~zy83*{(}bIQ#B79S%igYb-i08=4cqaih)8(6(R}`eb}rR=c-<N7TYx~lHM!p"
    "Tz;Ei`DcJe^A827hkzu&t3a@XKw<1Gh|3cN`pGp~xu7bA&q~8Zua8U`5rt~;artX#GJTy_bbVM7lw?a<Qbs<MA}L!bKVb#I&O9#)"
    "nNuU@e2ov?V{&I)eFQL$RHqQRCY)}4fitq8q21<lma$f^BTfB(ai~6k-{3EO*f9v*Js)Nj^XE=+SMG%Tiz%6NI*{hcZ$h7g)|K;R"
    "?}3cT&1T5iZt}_xK0vE|aA^RJ4FnFosm?~u_bAuA8m#@b!nzmr8?3IREe<;~$mwKW^U|Rn#pX5MJMq0tjjFwm^-ZCk)NtmCz}}n4"
    "A>UfD?=-c$CQo}*fQ1X*Kh``Esr`wp9$c8}gBmPrHUT2wj#nr)iV^O7M#GsR1avt9SRF|=6F<%+FJs}VUdW91!v~dZO5ce)Hd1`D"
    "K^Y&YiB$SC6$bjo-3mnniKA~S?MOHo%(`b7!C<I+q3Y2p9tWi3$+(a9v#g?N4Wqf}(T%5MvW^^k6Ty)Baz{u+>81qSYQxh|-eV7B"
    "GxU%}J8T%@xGzz=$)-*dfdLbu6of&??&xwGU7nIFI;rN~?gOt&bsLBtiAh})1GD{u3H`nCUa3@iQmRN|?9oYA-YK{;0&Y45#nBcL"
    "HTif~t7Hos8GnEfVOE;2aOg62k_SjYE}5Wlt&32IG7|_((EuqlL~^ZrDskT-R!FjqkkK@^n-2|LpuL@yZ)MS*V<rzHpFC#SAoQ%K"
    "kI+ov*zF{$zJ~l;ifO|;#9*<PeJ_veOfQ1I)PuMn0&KAL86($p+@a`78_IwsE|%;gT>+6}!lYUf1woRC&s>=9YF5!#7^%1XYfRDb"
    ">aN;TAR09Ql;yf-&mQ~5*)8%^_lfKrBG3ygulFPf2TfYkDzO3UDkr0DfvYeNaaFx5M+C|kquXiBdK(o14y`TQ2F<bR@PaMhot48x"
    "(-y8@bN(ht?)ez5E1pXHR8<y@;kSi0N&Zq?R4Y+94Ti3{bwsbi>%d>vV8ClrFC(#=wGVcfw7Tm<67Gbj>N%4^pkUi*k-Y9d8;b)s"
    "YKWD2JN2Z;TG`!(XI5P@E?BPhZ<9rq7{u@-hXY90$}g1AiN68s-7)RN<|ex+_?}gWUh7(-C?VZ1M%hzB>Vs8xVebqHG>-z#bDM?|"
    "PudI@j#eesbFfg9T;WPzjp&goo9_5T^PKkUX*?mtdo+%3+8oE)$-Wv%J+;FbIW>*jUULv>{BjqE{~3!NftWkWU+HNqXHt<h?*>wd"
    "q*&z$0xJ7^qhl9t`#}2q$ReTw({ZTLxBy}TxwpISKwbdx*h)mm(5wk@9-k@g8Q=XLXM_D(r}*~%cNIkTQ;Bji!?a>sknHS~M1(xu"
    "v2Th+j(Yq;8111++W5$+X3XZBIh<m+l`O2?n^qsb-dR0e?KHddo519szDD*GgI<Lqnp%?au^?Ex>5eo^gU&Nftm#Q>>xQ#uQ1Mb$"
    "<U;3<3Gp+29dmS#AeKHhiuJWQ&<)7&_1BprTjz;`xK#p)vB6id++e8yn7rv6qo?}{LUgut5@GXWxf1**2M4bC)$%sV&n?j2Qe?^}"
    "cg2XshC;{;CZ>3$wY-U>$=`@osl}fvc;N*(T#6EqV-Uq|;R+8+P%#1@gal(fFG2H1TZ5+&!;k**>?hZ&DrZ9_;qn`fEdK;|Z7%#&"
    "NB8Ccio;R+M&jTVafxVPEU#{efRqND@Pj1NXox4sh$U;!iP(I1T}^fy)IWZ~2wjBDm8d6JCvd`D3FoB*PSC>{4oKhF_vh$RL?Q%T"
    "v3KMuQW@@?ZmH*il<IlxpQ@r=2P~Dy;9ZX!rG6+*WSXI9Z@zo9J5^M9o11H^cuz}`xca6+8V*_(FEbEFneN9&Rd!JkKu0v;kc@=C"
    "4kR7^`=Dx(9=tYTZBXGwTNQ>V_RxIh`g8U$zQWw8RYb2+e>N_Blv=AgtG@q;7GX$>_9JIa$C2gIyhl2;N}jGs|597|dISE}6vsGJ"
    "S}Z8pC(>D2H4?vPSLmlcYr2ZT4bhzMDx2U9b7%3+u)6w^R8X^PmFNB28K$PsCQzR^vdcI^!mX>~V4v=JLOieWZ=Ey~SR|dl^2R6J"
    "C+vJzTJ}k!x1*1T$?5c{>L0m>4%3)}8O4gMlo%yTTIkH#B>aSc6}gh-9H5fboTOsAN(o@1P4LluwA{|mn{*uTO;J391CPM+zY&j^"
    "0&b3RTjgm}3*4x?m&RAMUt+oAA*Uqc9=${E&<u`(x}mX?IC+CZee6v)rCpBwR#8+1J>9vt-$H0Suam*J=a+GpGke6`?BAw9z`LA7"
    "Z6pkgI!yyd4AmumGv4tffYqM=(y;06eL*W`hstY-_^uw4&1dI0XbV!G*wYH;JS#2D=!U9{Q)^o#2&|70!b%Z^f6rib+J{~-tZfMl"
    "K=YLGO3im38H9F($wlk5mWR%vEfF_z%_OW6T}pgSze67k*@t=yHe_TG+dyIkDGJ%}DWn#~B+WRom5VCN@JK2NgI}+eSDCqZu!V9Q"
    "rj&rhyu2^Z<C8I}7L74t$>1Nip7+};f2cbFoYjUJA#v^v8|ka0J-at%sCLV0ujgtbP<y6X;TJqyv6E+<5kr7ukJ;>LfYw`*$rV=I"
    "7Qr3<RG3mwFE8%SZCE966kiI{V)PwxJHJ-#qz)FH&TQ4t6FB*kZ9p)nR8y(w!i@1`2?3R_+NJ{QlJh7}Y$`tHHj*mc2pKe>fo0Jb"
    "&PfnCeYVcP4HAii`^>~@?7{zjbxTHSS*QUa3TH)M^bS8sX@yP6hjKl;G|kK%<a=58n)@I4DF$touZhCijwKw2Iof#>bA|ZaD7#=W"
    "X-T_uO_-v5u^xsnC;eDrebVk=dB8T&k8$&Sl4(pKgO@@ew78}A%P)0;<b;K>abppwPYNWo<qA2D4M`ooItHvO0F<^a^KYd$Zw493"
    "oTR~~RMbal2JG0Spn|?t;iZ|`QeK#nT2pA82i|6js-gJZeU0vS-1-4-uG!$C%11zM<hfsq-dNYU(dm;|CfIaF>P|6cLp@6G0YB0X"
    "cY|3u{O%G-yxKtHLVmZ3E8$EGutugC7c&A4QD92ewM)_tuG2h=R10p}^f#LNp2`yu;T+qp{OYT^qeIRag#V8kH&XllI~W}YEIv)D"
    "hW8>7mll|sGL0~1T3fCY$`TTBQ0l~7#J&!_n43<bU{ub_x1Med_@8$=N<-29X3qOu)&m^aZ*0a^FsCAS0jp_e@+5=;2Le=qsQ?;z"
    "+qnqmPhl>#@$Na34{9yXvhEBWqjlQHIDvMN(lA%!@(fkGeMZ!z$)Vl?XU*Y_7;~7CtAH8k2vNU(de*$UD52R^dMF0#NiG97KBhiF"
    "o;Z6j!S%vWbHmV35?)3ejPc8=OiXs7^xF2emz<m|!_R00<)2>NVOA|31CZJaFYrp{hNI&mldl__-kgjUz<X0Dm?+uxK2NTerxP&@"
    "5*T=3=C=5Z8HjV_NCJq~7{8;-Aoo4LoDQf3`f~uli_vSv1C@rk)4a=5lbH^9JY#VpUL*!szTjdb<@X(@Qcg@hM(CjGz1Qi&H36T^"
    "l6++5#v?Gy=+QV2t_LsHp6WQ6v?AxusnlKHx&8@F{KNSPl9_kb{wMNKvb83mw*?+oO-rEKMsq=H=+K%aK3bd8fX9>KITnQKiTyS2"
    "Ud)yYVnewv7q+XrH}Pd6_$M12u9^MmR<W(3zbn;copksC=u{X82J+;GUTc%Iv^%h!{U68wl*p~`6HxpS$x^e{XeA3%sop7H4vZN~"
    "3IWR!(BHjj6P0{}oFVh%1sxJn*N>yj>>2`Q9>|6L&Bf%91T0(k#|{FMMCOq=N!Suw_z?{B>Sa}HF02VUz#5QA2(YoF?QBlCWiU!h"
    "mP<9PQW<XYE;@2h%1LUwu=E%^H>vJ1`SUg<>N@SW+^hx<7uO81;Ume-tCie7geOv06Y#-0k_aUy!eeMva)zGchkVn1>9260<k5N9"
    "VB$Pq)l*?#z&EH_-}aR-?1aDOzydAhnCN0chvQLGZ%vf5q;aMDN?7&|Q;^yxRFWX&+H$r`9<qykxjh)QWx#T#*>Tr;Pq$OB^dADN"
    "C`=<|zn&3BDU)0KhbR=8hWYiMSI$5oA#vBXp69|qIFf4d7{a0+dW+i3bzss?wX)>+W;=;X8uuKHmmM0)A=fit7wMS{fAfrxpn9F*"
    "{{X~`X3;zz5>9x|0L`p6E#G1!h7E-=2-7rJaWQk61vmYWtt`vlMb_Hl-N(qgn)-v^ja}(4;a<z0$)op+kS@L>nbv6?QRZiM^0-Mp"
    ";$Qb6W94@H=l(PmCqd|OQ8IxW5P>>RIo?wjAh+4a32z0Xr78G7DtdV+uxb^XsLE`DAY}egLBWA{;MUEUteVK@oDj3#j}bRyHyI2^"
    "BY$1gPXUG~o`b(}4}nyQxm*+yY>Eu6zaMO(S);^&2=L5jEL1bmUd0FUMcbHr$BB5c;MB+c4IS_KH)Q%@B3O-d*E1275*UhDVg?`V"
    "i;jIz1C(+Cg8C1qIQ@p7SQKl+Q>M3}D;ExxE2txy4;J`u0P^Wo!)YM;B{T-!@D;gyuMLwQug-L!HDBNrk^kh0VQt!o5dURw3{)~}"
    "NTWq<VQ?tA%Gv2gy~qgYt}i<A?P*PxU)1C?N+@5^y}ABhZ4o<bUWj?QViSsKW;2E~IP9;{gc-!P81WF_<X5fEk!6(&(ceHg^v?*}"
    "OR$7lIu0wj)VCo})0D!!5y4p{`$Fr{xI6;H8Vl_*de;DM86eOaw9ka!O?{qpm>f!c1w_KNwsKHv0)lBs21?oFKb5u3`x3d9`H;V_"
    "VPr5AO>Fs-6&n|j|CsXYIWU;UO<-kpK=w^jXvJResoU8n!F~6V>JyKwpNDI-KNO|B-bLy;nrxI+t`ww`oCCQ<HTEQ&gE^-9;+4r1"
    "#j{#9%?aN)awBN8Ji)-!3z;H&P*^O+%z*u6{-ElO*xG*Lrp6mhmVek#dYW#Y2{8bi?Nx|#Y~EyB_6}3d2wG;nGX2N-g-G#g)ME5V"
    "q|zSV$~`nEo=ZhS(sW1G&<NeI#;gt?@?-BJ@BaZW68F&rB2i%3dHe@DoheA=Xz8h?58cZrp%i&pafXk}qi++j_^!w#XKg@|^-OVv"
    "xmp+(!gq|~y_Q#4;#@NkF;g7M@8PPTXX?R|V_v+~MfdB|u0y!#jCtFFD#p*jTwcL<!Qx@x$4ls7U6HSuIaHnF8QA4XtCNy;KiRsu"
    "JKM13a7qf0fSPGAHO}<K$W~1X?Mg^(r56c@XuBM*FD-2>uZwnqJKeO60!G6<c#Im6oRev30eWl#AlF<zksyr%lIfX}6`xab2Rf2="
    "{B(qiFWPEyL3s=#1v(PHF{nik&*a>->p3YOex=#&6X^jvE4z-+eTk8cj1<QP#T_tByPEOR5JBlpAP(Pb0;<Rx2ET2DW!<Okm{iR5"
    "!h+QI>fxG$ujL+=u8St0fSQ^*_oE;cVLIjkBL&C-1`od;6QW-k9vb%@VAU{(W?I||{4v&EL1mi`NGND(q72it?Op|x2<d5R?@)Gr"
    "Hd)J0E;;IFSWy-jq5#=mlUeRkHCc7X^EnP#F`)JhP=8cd_+rQ{{j7A-qU&87OBVl&s{6qNhq@T&9r*>XZ`I5s>N?glWFo{9&OM>c"
    "1;Yf^C<^Ut;m$%`XsOIH*|=nE*447ynDhYy>Y>`c2$0ktQ0+^$y<$d!QBTv#!hpjwTA(fnx+B)hejVj{gm@`VQ_Ke8|ELVq&MWx?"
    "luQ0@+v|c6g>s4cVU-nVs|;j-mVxV;WdigYThd>s20OOAu^L($cX?cS68@K}*Q=U$;Aqxah0T9?)DeFzpp&HnQ2ywhA)VU4ur(H#"
    "Hz+O@*Il@L{N|*UtL7KbJZ<{2ZB`oBAP4Q8Ly}sAf<v^C!46FpWrOQu$>z!Mr#dR9{@9sP_vYHO-=xV-;$6~B!2lFjR3)@<3=CF*"
    "9*OT%QpJ8)(l~C)&Z@~*D@FG91M!I<1H={6KhjL?G*?oHcTP4{isnm__tE!3<l)&BnrANq#UpbF>79n{cX#u6G$=D*wS(>ykE&p$"
    "cak09yBM~lilZ(G(qi(o&zmCk-k_aI2ms>U5jkz=3{*1vU$3(;@*OuQ-jC&n300E?t~kcuwxaRwUeayGf?=9H7~G0E1p1*oc4oHT"
    "8_QjpkJ~ft6M?+IiumsrRpT+5z@Q~FAV&9wHOK`5QWkIazmEt^d#64w(r+srQNVLRIE1wbDe?Cm^O8dY1Cz|V{l~%`3S!{)@$oVp"
    "j8YavCRsThC(Y8i&_J(xaE|$-i9LRK+5J{8eYQaKjoo2=mE><y51ly3LdVgln%PcR-m0n_ZiGA@(k^_O+Y98IK_<ZgB14lao+@Jp"
    "*u5Xqdh^*9$p0Cgv}Q-R`9e980i~c)km&MwP8NVXKrw1BYqvamre|8+sK<S-Ai+0I-$H5G-D|CPyZ<@|9Ral1#4t*R@uo!TLDplO"
    "jY@kk=WwxQ@rp=SXG!K)B2i#KfrvGakSvLMGjv~=^*(pz<p=54pYHUnvKy0`yRXX$cbpp;xjbLW2fJp7eU8ruf&UwKRKjNS-dJBo"
    "Hi5{<@uj0OfMFx4Ae@Bovmj0;$bU0(P+HvlqUvE7C9(O2!)PS+v3r^M4w*K{X1GFD<>Q<yK4}Rra=UoRNyz-#5h6kIh=%Ys_2NA$"
    "<&v|E8VaDBI3Y%b^YYPeUCa{$GNd>g<^&Tdr#CsDO>uYPn_*^WExu_kAszsrhw)w!0lCjyEzVkqA;N8M{Nxf59&K4PlCh3hF9Nib"
    "1GoJmvh~u>Ru*#%8Xh~#v5zC$TU^QIR*>A-OM_rxm#M+htOmJTmd01vN%z!`Y93P$hJ^hyS9zVUc{U<=HfxpFfRQRB&z5+}2EE#S"
    "rACp|wjDdxQVa!is#dMhCMW`4?lPD^Mhm^%cBJavUTuses-R1+pGL7iiPe+k7dk`s!j~S5BSV|D=OxvL@3^@%jKtqUwoyx$a<jw%"
    "EY2)~jc}TH=N+UpW8dZdbLf9^HvWm*q8KCgQdXOpB4i1V7>bfL39)zFSRblad$jWl64WQQ*}nV6W1Kw?FQmz+%5Au#^H*!v7`(dd"
    "-yOLwbOp7fj&^Uk%g*IM3q+epRcI>*^1utjU!@u^a@A2g?8;O6>f9UwI*)4>AM`;dQ5G_|w>H3p>`=1lPBS2f`i;6urvN13XE{C`"
    "PQOfF=D|)vQwoW+powYs6E~}gdDB3HUlNc_7Q7BBuLV;%%Ka>-SX5E^Z6Jg#rnnYwuRRlCe5#ol9`@ZPZbA0+#BHuK_xa2|V~L=`"
    "o8nbU`6d?l?XBCMJV@B+7v23yaV;u$sMt)zRH$Hr-Xxk@AeM~@EG4=*F55>W^-0!Dl;p6c9-arIht-9$cxj4M=};IccU3JVg_xiA"
    "Y6V}Q{(Hu)f;7yDp5*+HF8&?eKa>MDh1*~iayRVZa?keAKKLEnP-C7scX=5lHIM!bYSkT{8Ac*~zLs%K4!4nZ9>htGtD{*-;T+SU"
    "=s{JIs-P^hy~I=Kfk%OTNpX7tykLahvkcf!S1xeGEfl?2(o{0^C~XB*tv+ob3O)};(d$)yXS;Nzv+)L=lgvs62)u!+){)wkmK`AB"
    "!%_=<-b`@=<Sziw98Lv7r1VVJ7j4mg&XslNK2IlzQYL^Z6N9@AQ%&wC{H4SMGAS8{rLMgJi<~*|TpT$4ASKsx$AT4I`9nr5)5C#1"
    "aVZQ)YMPBjdV&eML6p#&l^1x7B8s>=uS$;+$bwe9px!Cc#ocn<^vi<n2$LgkawxCGs0^l^B!|<sBP2P#yD-Qn-8Ld*f))3LlFjie"
    "TA<wl9tGYgkB3#Wiy04W)UGR>dQ%&D(hrH<N%`i=+T$f?PSUo$`OfD-^gGaox!?KFDWGWy0Y%fKe0oA2K)=&`iJo$(43My3f^HGW"
    "k>io?lfLmaN`*tM7-8nT!wuNu-n3nHZ&*6>K=PL*0xF=F6JGvGg-Yc0npCd$f8gUyh$l)GDpmRTP@o9LBuVdiU$R6K{;GM@Hnj9w"
    "pkj3}Zmf;d`r!GZ>E;8MZH)7OXNIYdX`E&zQicFZ12_Mg6D2LG^E&iopFFc1WyCBwztta}nV?C}&yQHCpd@8jS{kxWe-2{7yYV#@"
    "=F4yfO@uJZ+4QYqSu%7MbvwpwAY!8_miSPBV!b_rpw%qMiuIt8W&p|ia;)o~?Sr&lM^c3+)EnVZDOF049bN>-J^JBVFdNbe9@G#L"
    "J7c74K3Sae@=grIj;9%<WW6Sz5ZVLAC(3>WRU&wV-EneOLIBLx{XC6TcP_EK>Rpz}kWpQ=RP@qZ|5pSVp%YXi+@l<gn@nccC+>7k"
    "B&BQdQ}Ic|LpynpdH&q9ox;>4NhH>_Y^fJ%T^keYAxKyfcX~L=c*0eq6rc7W3JESHRSA7@K!!~HLL#eFv>W9uAccwNMTFy^v5)q("
    "m=fYLY8S}LKU#u-YQRG2zy)+8i>bl#<4mxYMN5^2>+{eIZQl%_X`v<n=^7jN@J>$qY2^IZzu2L}R4;o9ZFA(!S;6lhp=eb9Mc!WT"
    "MXqD#JT4rOZwF&9SCeZ13tNWh*n?NKOIfFD@@5@+xLPx8d1GOcM&kKkBIf&V+~fYTJ*wDt^u%UO0QG9^rVP4cLJ^pc(fJS-waCQ5"
    "yrwCKFsURLkWTtMJu|<YKGplcu2nKI^mIJ?o{S#%pe&-Dv)*E;H-|~9^IQ`MHP$&m3<VdwITKAj7hw0gDsp<wM_nV_NW~Tz5A4X%"
    "pv5;B&|7s2df8PL2TMxq3*S6a+b6uK%_T7V`Z}6mLVN5(X{U;pXn%3AGfO)gWdrAbi2zb(r{Pv^dMEUAp<qVNA!T?`B(x-CeD2Rb"
    "w*3jY4z<Uw(+C#M-81E?;i30EnH~_<o@h1*;xV||s{-G|p}J{}6g;LoE)s`e6V1EMzT^tD#+bF{L~o#$M4XLVQXwJnMm&;^aqh(c"
    "GUtbT-zcG(P*9ioA)fpMq)h}{Z)$ul{rcS#7L&9?bhiQ>cD99##vLn!g4tx@sdLs3tT5_mxsnx+yr_7l4!ov1Q17<blZlxJ3fZdo"
    "F`p6J$l0LHss1ZJ6(mszsDAL84p7Y2i`lbxHHTgb|2~Rst}b!$DS(e#Z2geFD-9R3W$|x>3h^|gn1o9A$WS`7U1k++@gr|4tI<oq"
    "q&I`r1^On^nMHr(H^%Kxbkd+2{cAPfPSmjX$zh);0W0NA9&H1q7T|HXR?zexc*HlAqLe!|$~;PoB9^zz9f*y^t0uN^5P3~wzh7G$"
    "m@IJao|%|J?wMrD9}4BqA6qE79ug#ze4Nmw`b7B+zB|E_dvSqET^(W+=9vnp|6`wM`>)avs2#M8abuLd&SX-@^xvKJ>R%3=A4D;Z"
    "l#h_TTLN0&xe^fou?*Ae;AmpLmAf)nYOqRw9QBcqvG`(59GLBp%JQ3VK>}dqVXYm2ywh^2Y$bqb0D57Ic_Tl1OM@yf!?{B2IS|<D"
    "elP-Uf$+T@w@=;7Cliha{MNC+Yc655uIivEIg2bNN%+Fm`iilE=lh}6<NbRJo4gn}u1k}t*4+(4H$>5|HOLC~P0iP`u4fO$;hK_;"
    "!3F5|g{%7ayRB`hZ|I8wapuV=%1B79A$X1*#8VF|f#F}zpvG}xP$0gHRlo+qukK9W4eX{tePltdxVeh)Mse{TeEq6^P>}i9;}Qww"
    "vkLw@ZdY9Lz7Ke$SRs0f!nzV(876p_+lHF6eC(iY!`nX2{7)?`!o`DXI!=fsRud>|Czh+gUGh|=`Q|-Eg1qrP6EbUEF4sh|55+i)"
    "eFB>=@G1h63z$Ew6t`Xt-;GBA!x*HgzDyhzB`y!eY8WWHEA%%DO`AZDCTp(0G^l?n7H@TkeZ?u2-wqYhysv$>3hKA{lnYM_B2>iY"
    "2I;v~)n<3sIckLl(bwV#kwHz-nNCz!aAB_-YbB@<vr{Vh5O7pgKQ>6{;OR{hPMzvZ0MFfZ{)eoau|~W((>|9ZX1%Mj5OHPGE`ZSd"
    "t?RGrg5IzhB<!xzmP4>&<v^Y__SonrhMn%vUck0q%c%j>myXi#1rdFcmSSmJhqpOLYQn<U)*d*7-<^Ve9&<Wz#Ykzij5P79C~zDf"
    "7;d2EDSnxa$FgMR;i?A@_Ur)iM+S5zOK~#Cq};k%`7sq}BzZNQRwXJiM}0CwUTY+?m<0yfb_9r3FXwRe&vHhH8@RyF?s@bD5!jX*"
    "{wT&kL^CXM3&lq7*EDf;xDm97+wZQUPlxE0sNep^i-bGX-O0g8D{#eWUe5r0)I4c=KVtD<C3=S%y22X?R`3pc*WDhgvAfe@tY_m@"
    "Dka~{64RhaDsp8(R0%tm$f}7m$KVop68OmBYIy>3J^LZHEgeAiS;Eo~Ns{N;EzD$`Gz*VEj8x70;m*Wzzm~L6P*ho>GWE92&sztG"
    "Rk)SxpKeC(-StqUI*oAtU=Hep!@w0bk(!tJYsM2O_Ocwah-B?1VDSpaxNSA8-`GTK&&T&(Z7e0UCFk8Qr8VsXC#I3|1HjI@*PU0i"
    "a3h^rUtHKE<vH0xUh%$Z;$+2|pU01SmRjmc&_mTw)*8dNEC%=G07ZlY-#3<YRwq@pYx4AGpgR_Z3vQp$GR}QPyAT?;yp%a7^#9T$"
    "q4E$el4Y<0?nzbJyd#hZL%0wK2B{$%oM8Y1G|ZPP4Bqo3aQ<w$n>O#ifB){T0GVQ9e7~Q;wLN6u3FiMSj$)LbP>5xk$ZPp~cAYWu"
    "yv-PcWIP#J)!?z?Zyt7JyDYRtQ!SNk5)zqkM=t8$0Dt_JZIYnnDT3<A_;s~SPW$~z&=9Ftc_XlGNNyPd9=B8zu8e&_DT}~JzX&D^"
    "_}4)}pFZ3=E-XWj^veG%EPQs8L~o~9cNZJxX?Q>@h8O+wfw#J@effCPq`wEW?=uT9rFAz)&vs+g5iYk&bG5;Ad<<YvaQze$hVE-1"
    "c&MHvzrN}hCPP!tqL9sVz3lZz=l41Oh9$RzUxOcqJ!VNj@qxDf3+j%7&LeV^tqWfvc(UYD>bf76YaMVrdwQG5PbT}vFh@U!=_pd?"
    "1I4FSyu%B=sO<z~;F^R*Szf?<tZtdw$i>*Tr)&$k2uJ>5R%5|Zc9Gfnhy0)B(akD{n|srDdElf8K(LZ$Apu@ATJ*Cjk0fXG)Sh^;"
    "mL@~_E~J93Idv{`!f}FLW$_{Z!a5GG?WVA+5?VKALZANGS?$LMtLOZhY3HkUwLOp#wCr<5qvgWWelJ`onnZ9!L=8X}TXLrITLm*K"
    "XPVr?Q9+y4)*gt2<gbvKgK8a@zHNMLFD=&%s(`e&KU_uhc>9m{wH%5{F`yg~l;8N)OHk<U=EOW@I5<ODfSkk^xpJX5WxRjd^i3nF"
    "n=8ET3ZIAMAC|)H0aZV)JYxdyt^OhO!K>LaZ+qyOu?8-$79Dkhwppsu-_-1`=>QD3^k*pQ&HsxhI79|kuK>Fuz4{X|HuwqCTL785"
    "eKemus*-o5va1j-in?B~KKNnxJk8;t^qvM;dW`uGlPE3Kh8&&8=P~8h#kapPhb&FxPX#~}GW&FDDDD1*-3q7u%;KOPS{%5k1;}#L"
    "w=x(>D^+dHrzI%HE`ME0|4Q2K>P;LPF6zS`p6Ce-AEm2mPgm{i1ky`5f$Q^YxiuyaHYq>xM8N>|E&9;yS}tM<xVAPq`Br9BdYCBI"
    "tD|<avG|J>XB1yIit%;t*iP6LsMCa9Y4W3*^)<DrJU7Q}pvR-S5D08@S=r452uyfRV33c3+6SjTQrmS0A|of_>XDR{P}<KMoqkql"
    "Yi1z~C5Qwd=QfhQ8N=Z2`jUCwbX~JW+_F@i4sT~FN;AK${T@=+@1egFKcKE~AC8qD9%v`c<^DmbCWhz^bUF7!HOW8y-Ap{uwsk71"
    "+YIcI>;M9&V%)}ltY+T`yF}t82)=n)MP5G(&qGf+Y^aC4+)4~HxQ`Jo%?M#HmrV`{MLT*4|N1Rov~}#rk*Gl9n_ENd_xR?g{UR*I"
    "hFe`z{4X^UVC3H!YzCEJD0F9kiklhVZ3TdyK0yXQ2Z4B9oDV>-o;dfC;Zv+C@%`dWy^!mb0Pv14!*b(YA2C*K3vC7wAg+dkkoUYG"
    "o~+E9XWCK9+eHO;<PH#7G6WihCR2sI7Kq31dLNikzKM;PfyN4RG<^q)R&LX_-@)&<8$sB4rkN}2zsF*>Ec_-2Gk2~MPdxonN!>Nh"
    "tSjpgqDY)-P!&V%KFt1ejn*4J=bPeCifzwPTAe-rDnY|aRU=^fgP-P}2u+9yR(X+`6XyMbWuKCnV?Q^6L}2Gt>4*H!;v0@QwbLbu"
    "Dl1ChIMNT=sD0nO=g$r8&?BHvOGyOHg|drX#AJY`O~RXO%947!f5FhU&wt0l4i(uTH?Q<!Kwcee(Yq=YNJ9e6fBfJZ$a-gisJyH*"
    "mydrPRaf6$`yHa%ulm36ml9Ug4ZpNjq59>v;kX;nkkUkYkx4$<0p=0vHB>_6I-}1Y({Ht~f;EaiAiGf1)q<63L7U$%(-iHRU-`D@"
    "2C-T_oH{t<@*HNb<#sv%c{Tx(w><Fu>p9s>!GkR02IHtoIMZ0b|EIE%%-b;R+q2c{@u{~_a&@B`22-kKT*~g2MVuBZE=8_`98;=^"
    "0L)c`yNq8D=%yjOG!`JfJ`Vw*4oKbtWt=gLn>n$xIC3X2egCTPQ);>nEla;eKcx7~BRT5t()%MG4(mmc0rv>E8Eq%}l#5a@tG)HR"
    "PaF&^sOSL|&$^PfdFY`BHpal(tmChUjwp@Taz~{{e4XXaSY=<OO0_2zd4Sud0|)~45@cowYqdN=Tm4x1X4&$?5~6hGh)GPWShj2n"
    "N@NvfPSGAN!jX}}2h%!QbQ%#-x$-9zL*`Cez0tAZ`z!+k19h9$LPN(5Vtc`&veT8t%9hYYyku~HDN?e`wnhQ%Qg8?=Yun)=Po|71"
    "CZVul#6IZ*%f)@+0*CATwnt{FnMmpTI&A-Q&fpL&BO$*YT^ip->mj$e%~50!=a*Le-o63Q1#$g*fFZ8#E!m%E_rMnuv{8krSloL<"
    "<V2sFb#Q}X^hxw?v0?TlHpo8b_@;yluRjC&b<k^Pn!2WL*^Sj_>1<XXCrf64uSZau2+$g2H%_e=Ea=Rw)>;pcU#GP%*N#5J6TD&8"
    "?Jre8PXu}BQ7ku;U5EVMoq4L@b5^_RL0644SD=w<@v*$VtvKDG2;5Y<ZE%H2Bu3;YX15kDa$BLv44$8t)nY4+>wJw^ck@%J5BX)p"
    "Y?xW+E`g0>arbd(8RN#!Z4b=SO^}MbAw_?52Q+AMA8AY*gVrysc)$3ZK%gAs|L?_i!5l>J$E-ibf%Y;1C}_T@0j&V>|FfKA=wKP_"
    "YO-{c?Pa~IVk);6e(YXfL*Hl^DKOXD-J{yvy}Sfe=vSbPu;hVUt%GT5X`{;@S5ebKg-3K)q+Gb{!BJ8MXDiVfDf&mB+6@T<eOu{N"
    ")shWwe+Q&uG~sNtdLKfvRh0D-rVP`kwLioUQ8bihGTI)IFJJdZ*0O4(gxwq_@x|jrnUhe-WvM@&d?Ueh?1i=En}bM1J%_VwHJ7O3"
    "LK91F&{-Wkx&_w;7o-90ul0RPcl=f8W%&GfUz@`TVdXy@YSj}x?LVoe+Oxl5JF9!!fiud#@3_cCn+zsd{Mi?$qw*d(2L)xBBupT?"
    "Fhzt!Y0Sz8*1t&mKw_gJ;Tr$i4(`rk!#aczW-Vfi#A<>hzR4`87CTo**Wgy)1(@T*@9~r=bI2K8ymj_P$J5ymM9m@ruS?LVI}s2>"
    "Y-@BNvYeB6_7-{x97?2q)s)VwlLmwUcH=8p4xn9{<qt&~qP<+`Pj9q54lN^@6S)|+@+WMM=91|J_oOuINnCL8d4Yt0Sah71Ui;`("
    "^!fRqEWi(L7uaRKf1yP4L-oXx`Yc-j<AD0!x&{<!!m4`qYz77DjR~e+6GlUawaZ6knLD)m`GaE;J`|<svDaJ{rQ##(BN@3FVhIXA"
    "xN=oOz<mU2;^xkK7Zxc!F|O)1UVxLZG+Yj}88uh<l|IMO)aqg^;lCmA=JvCPhuQ2AL-WN2E~{xKb8YYLVcQ(Grm~pOE7uDUNN9q|"
    "I~I7SPrO(^eUj{xW@}e%U8c?ku@lAMHYHS_I{bBNOT_m~%0?b~N@wPEW(g)a!O%GkdMWT-{nt*)LfvZdqFeU_L+U2D9XgQq=8WNN"
    "j)Q{f292MWsCU$JOjVfLq)<tH{Y=ImnlytTU4SARft{^Y(#neYkYyG<fS15)pqWYuYM7S=07hK-+-8_V2l!%LfV0-SgIeOmOTmtO"
    ")(r8_Sh{kOPxR3)EztTF@-7026Wlhd5c~E5wQ70X;~NE3y8%=<>=U`o`D1NCvzFpVlG9>fe`swin>a$WZun;;23V|Yz_xUZhqH6t"
    "Ri!kx74WjHmd3xt{A@Hrh>ej2s+4gZreR&}e_(f&0_|E$EGm{}TQ|_*2`Ef`>f7qphCOYpJq-3+5AN7&W0sSEjv80Qbb<VSzBdm!"
    "Dn-t`1r4?o?Q(QHiSnXCJtTV1_g=ZUxC05yC61;-bTteU&w5J;zraiB5Q`fGG~2EMg1L<Ug!0YkbmZ@Ao_^@+XBHb)rNCHUf{*gi"
    "Xr1lujDsxRu&W&V9Ht|nnne|PhHzOa&iAtSTDxR_ppVFfI)xeRsPPuJ3j0~_<Vmx0afoY4FQbV`^%1jo5l$(omj1*Uc)prbU9giE"
    "rdu{Y<;5!e7CB{VdiG6YYhIlSu3~r}HPyr8xU=?x4<ES0yO&#G5Ut7+rwkRrfJ}z#=<YNl42JN*l=%O`Z~+Lsybd8P>t=fcV?2$_"
    "g{8=8{!DuLh}biGM<cOh4n~VjA=t<bA~dq<p5ylH`DFlpk2ZrG^-<F<xqNpsK)lh1Gwb{ZnaMmex$L^KE@nnvM^(T1L&EbqSeP5>"
    "zlTgvxEXR?P`397*c)cc_?-iz1l~@JloGa)#!6GC{S604r*m6P=1b<%#IAgpaV!cNh>M}FF!%7ewVN9^3N`PNC|E2Wk=1@A=}eh8"
    "RkCjy+3b0<5jtuj3q^{4NaCaGuJD$L<FYP@@)a-OEBNfs@DZUvaZVfnUDu$-nRk$r$RC0~4*26I)*hB(p%+77_JkWLQ&j%<PIPSm"
    "Z|R7v(L&*;cb5<j!v0mMJY*P3GgsaoFV&b4sEh`cckc3?DEo;;8~BIn{&T>93mq!V-Oc}toO3p}JHz6-g!j<4&=&SBB(B9qsxOJC"
    "<oMJ%szN`r){-tSr(&^_VK@a%3-R14ZG-b#dXtfvQRj=yuMl|g;wna1Y+F^~7>9xC#U`8xa{mLe??zB6&%fZswQ_rs6=#ma=xIUh"
    "yq-8lmKJQO0m3CENRfFrp!E>LTIi?@QY+N~5OI~&GkvM?zBHQ$xj`cJ09bU2O|i2sa?e9=X%tIGY%fJsZ?psSf@kK2Nyxm<>St1("
    "CAk_;{YUKGI)<sY+BC6PM-5c4yz|(V?4Lr{XfIa==PuGG-z-scqHfJOG_Kviy9(+{75rQo(!|s-0<{hPL-8_LgX1SIX3>D*K35uL"
    "SR+EZG5FZiR9}Q<an?_9xkjhzlIcgbM_}0(v%%@HMwEpPe2)fD4>~2%xl01VHIFi(OuaGsY*YW#JkfsA6D{5rDV|jG=gA1&Yvk~U"
    "?%aWki4_RD0!+=Fr9i0Ri!BzNnadW*`N}(W6#ap2-gg7tsB!j$JS&G}Yv$fL!|_>9y#&caiw|C?FbP2M;{+DaYthW^qitc05eF@f"
    "Q=vU5l9h>gspQX(v8BLCwuu6UT~$&!sfvtUb^ebgs|IknF#TN|hZKgyfjl04Zds;UhZXQ!_S}Q3vu}pwHZDdJwV(yIvA@Pn#_(3E"
    "1D!{72mH8ZvbGjU(gl)cp`#-pd-!eT*+-QX3+kLAs$>l^v_o&NAA#~mtW#UQZBuo-)p_Ds1A)W7aFdfH>6Snw%MpLa#n=o%;tZO="
    "q<^d;&4IvruWBtqC=5h$gg(KSUB>zQShbm+yt3k7rwOy4pL=lA^fO1PKZW0R>o=0MkN9NlK>}mQULH$aa;$mU3v}fw0!66Dw^AYi"
    "Y_i3&L}@t2$QP_gtq>61AJHyXzr1$bMmkZgM@A)?E!hRz1=|>pV~$m5jrmn~V%6tpE0!|ah;B@6iz^GBq8lT?Cm7+*1|2Vw%-Rwx"
    "0eFZ+#5*)G#VXmTlE{le86R#~mrS%(=Cg?p^IxU9m9C&nLHA_CPKa12Nx^g8)(o9J3+Yy{^$vL<;Ecr2)c@tRX1m9vkwjRXs{q0F"
    "J9m14{e%gobBQ%9*(?D=P&U(ERgv3=3l#-RK)bsda>kt0uw9{{W5POeb)TC4(rAA}J4n=L71lWw6I$Yk375M5-28$j0hV;_ou_w@"
    "|Jj^A>!N5IB%iST*q75j*1TiNn0J6up52EEs~#4&yQ7unWq=z_jIutX-i`3PX{ojYg=2^!slY6qf)fuvoHD&PxBBA;@Q(&(WrXx$"
    "o{>uBeJkZbB072}W(LVho{fO08!07sBZ+_Tc0=tvaC1KjKZAgFz)1Tg=Z)Ty9~jb{<HCVZ!$Uw)=SGASy}L#XUIx#0NKkU{(`K%X"
    "Sgle_Btyb%9^5BNeLB_ZY>n2>!(>^R5=x8#b>)gc9Iz~ILHyI|IweJ_4Fa2rn%+uikuO9a+{}yx^RVtOjX@=+nyTTP;7)*=!Y=y#"
    "&BZ=BbF~OMGlum+fMn6jkL@O!?jn0#F&<|yiYObd+2pLo<G$~t1dY)!RJ<MM1)`md`)8g$EQ!4N6fOWbu5B>p3Rh54^C}MRyR`4&"
    "MBRWQCvDTvirl)99P7-3Fu^=!{6<T*fu!B%M*My6^cC#2%qY&|Eb{*<rS?72x~9tx4EQQ~Lkr!!Qs?y4REODOBVi`pOaoO-Yx!G-"
    "(9~;#CnzxMkaJ8Al8Cf}NMw9(>3B>gSXP{Ej@M|OJ(4?>3cC2)mB!M9P)mmQHZrs2K9bE%%{F7k+JAY_-3%xBfNY$*wFjKu{2A1;"
    "rJeJn6HsV<LpN`JA>?w(@RPX4X>!Vc_K+|cG?^wejz@hp%rjs;1z+nBY!M2CzS)X7Z3f*Fz7VhJYm?>+%&jye`;O~xz@R<}wTIc^"
    "3zEA|MWt{dbmXtp$mQ$KoPkgqigB#C51Z4BH}i2QHM$BgEEnC7(vG|O;*e#WX^qUw%VuDQ^f?xT^CZeCi>;Kt;7mkTA-3bnslJOd"
    "j7*vz@b8`&82J*pFJ&b;jU1PC4yt3@Bd97Yl|5q{#z*@$A}rogA<YJWUkAhN>gb}1caS7kNR2EoV1CP(icKAtCzyIBnU<K8c=aaK"
    "i!hdx{KNrIvd*n(l%SR_k-a;0o(4nKdQ%^`&Qy4By$AQdsh4EWVYsGkHN{E;N|~9tK;a8aWa?F|sdNj#IYKYuWLG)oK>P!fQs~sc"
    "je}edJsnKUpMsSiMguHi0h3jq(+LL-=ME;XdQ?srDeUh4&3UyIgXll}=72<~#)^)>Eu!E*GqUp<BMD?IW`eA}=w*^AJ-a+qAC0@S"
    "1Ly4PK-Y)yWeHY5N5%QvX5nPYWtwJvh3|IyvDD-M?P=9%$-I%KIVO&|#pT;ir^`J`d0Av8WhShlZ`xCkbxcw;f~`nl&rHBLWEUAk"
    "raMY;2EIawaFvcKw(FQaL1DPh;9}y(72V(>55$|!kgEqxqL#s>szSHiHpZ7)_cq!5eFAU`1z%yE#Z{znXSMiYSe=yuRoh*?FG9=s"
    "K3HyouWN;-d$08{2hi0xIOUHB!u)I`tgc;gWEAKLlc8%xedx1W&|Wa;fnD58{M_<;Z=_sOI9*NjOW|nvSijz<Wq|&m)?S~VYsU0Y"
    "QF8(vl{pN#;AyebF-+UHoNEgts-eu$K_yy^MTf|fuJIpKae3M)T7om4)=x!~vKX9r$NsMV<xOoP`*jC^h!*ClfYeg(+5b6l#Zr$&"
    "Fvz`d&1FWNoKsjT#U;*yl_NYp$Te|1ls_0CEl4QNTHAkUf1!RU%-5p_8W91V!3=n@mX^+wV9-3G3p^<Yoys-pk8<Um!<6Wxr@OQ5"
    "1srwwj#C>GB8!LU#(}@$PCW_Cd^xED^OGY&Bz_oRl0}X;N!#Zr1qbZkwK<%LGrMgPZenu>Cy^V$eXLWZirYg@6tTn0bDJ8U_+rMk"
    "qM#C$&OJjGe^UYy&ocbU$YTZrQ32~ZAhH%zF!7Dn_{t?DS$Q08C_!q6N0wOYFm90iS}}wPVZ*Mf0kkst-e|--E#27Wbj9)=r%Ux6"
    "0-@hP?ihRP48IwoRko>4a(V>y*Hm&ae#+o!=Un-c?O%|_%*6IER{o;0QsyYCiHuHAAJ3$B82`0|6@Yi+mZL{m)xx9is;vfyl-uov"
    "fd0Tj5SC5X>OGVa_&?-J3jU9dG_HpW0YrQJgmn+s`%Z$y^frE<V!{K&HN>8inm|n_n&~8i>3{xTr4y0Oc-Wpe23UgX3wEjBfjy#{"
    "ndPEsDI1ezYIzK5W%uPX2<*}#N!gQ*K+k@7gK8eHab`uHt-f5gD#t62`GA6Vez&cAHOtt8=$sy!ex@>Pt|E3V|J`~+ngtACv*pcf"
    "-9~8xRWVA2)X1Z`3bSf194)-%#!SEQo1<)Ch#pHx%OB{W`i<aT848~)NV_jPD?@Ozz4xVj{QE13%!SMhY%;tX6L<;v+;FZ;C8+_n"
    "uCoLk?%niRZ}OGb*9Tr#7Imk@gl5q&=bv0QWXLU*ctZq)bz|0X@7wp|pZrIVf9grWj`trTXE$Puu0go}=O9a@`P9y;EeAhigaby~"
    ")9cFLUFHhd{jjiVEYJ4=wpU0(qD`-lK)^ix9JrnMvP89G$X2Gb1!#CUN`musw{Phb*f&hzaytyX$BbsvZdInL^L|#)MptDH7)-lY"
    "i}nS^&fkkSyou}|9{K!7pkq|AT;~7QsQD*nIInm9d_4nqVaMI!+C91hyS)$2ZqnJ^LW<uBeYvHx#)em{Kbq2h6&J;!6Q<&$V=i6B"
    "(9WK}APSX~<ElI8TF)y<>)qpAY}<GoWR6v~$9hXY1X&lE(0~3Yf0`-naW7Apqwvj42Poy|u7O8vXr)+aka_j%?0|$*=*IpaAaBCd"
    ">7+gVzJ@XLZZ^5yTOw0^?}58%kM%+?EBeLp<YzwH9b!JAsyU}<bBJ}ibVrD8fUl~tu3dKaSie9wl!v(r7Xq1aU(lP;V3dEan`?<0"
    "+16`px!ES!Gic0cs!<$Y*_$CB)qBWb>JO8wq8@Y==1jk81gC)#5|;#BKr4V@SzbU9J*(~p-h(Sg+=Tu}pJrB6U{e(MF5v_NSKv`O"
    "IYlX&BOmYaWzik&i0r)|cfX*~Lnr&|gwQ5}mE+(<2?frPz#`G$Nb=OT%;A|yg@MU$m5>SR#jbU;4`S!dH4oCd^tc_5Z|!CRX1+zV"
    "W6#S4>neygLS)3VyBp|_{auDI9+pe@$EevPZhO&HP>qeW%N5YBtfuI^b`HbhWv4}TY8)08=fSHRP!4L>({i{4jQt@VDn2!Zm}s0G"
    "oqm{HLa0(D{5~-M_y@4!8BbtNJm-s|-7O)U;M?eEJ+;QOJNA~dahSmlxFPm~UfvPv0||*4)_;EGS!*w;dvtl|O9{6pb7H=A?1h%-"
    "`25zOYb&<uI*JG`#t<&dyB`YYsRZ~cO&p0hz#N3SYKgG(7MLAPo^?$hE}zbhk?;Uhnz&EQS|ZIQnAwRabl>agbW@f}EE@`9OdO{t"
    "mOS7?*XhlPcYH~vk_**dur!dGIN?l*xFG}v$l-MZ?YpoL_X*;oL&(WddQ$B$B`nvFzn0;2H;~zX`cO#3`oN@=8g`*i$*LCX9r~Zh"
    "#7?^ftzF$bs>>2!zvbXt*V*;--Ol>2aVz^!veme%nB!MDRe{OpXCERhSF^O{k-o}(Hgl47NQQlJSx-=I2X+uL#Dxx@X!p!8#7hRn"
    "9fly!e7j{w@K(F!P(-Mrpat}uHp^>Ds%ayWC9T3kz?^i?f{Lr-<dB-;HLgHpe;Tak^n5#Dr_F4utogUCq|_tbalzckkCnfKeDmM@"
    "-JDO~!a_t$=N+|K`!vi^V~Q;yh5>Ebb<eJ2!}0F@^-ATw>NBJp<$+*M=m8D^9ESc(R<gzbzqU8{&E!c+HDW|Dtdky7j%i^9MmoC}"
    "<T%Ug)HCYZbYR4ff_c%W1P3;m5Ei@#uWApei_WkNo>;~s=rHhi37{oTulH?d{15v3_@f>gDt$k_GV4m>BwkYF;y{(vba)riB}Ta1"
    "YWv9*0*O4js$9qkvY1C_ZzGJAmmqi@hA&p6DjV8OQ%roW*<&v}pC1bPpTo+I=LlFLG@Ov0Hk%a3k@84L?({1Mxyy>amsOy50E_Y2"
    "@qRGe_s8DY<g&g)v@1OM0?3{BN|pxYhKIG+_IX{JH#7e#ejZsLHkf6nAz9oj6!`MAI<&h<Menc&-hUXd@f%J-AJIuR{rk9io;#;9"
    "Ymb<4pRy$;6Xjjb6)@P)Yt<i-VWhiL2i`8=Kr=<-%N&bTpo@5_iSA&-#;KM;nNm>>8gN;}x5oOA2t7xgwXr4}RsA4%wZ>3Hw5yjD"
    "n=rKVI}LvAALfcT)2FxO{Pd_iGyQ^q`egmUsOt2TJKdZSj{u83$<s)g)4&xDDm~s0<rl$SZM<>lk>WAdCKRWL812h$61Jk`@xt1L"
    "Kd|%8wK&NZ!r3jm*l+a)5}ucN&)+#e$hPjYU`3SSn7zWN%;cgI8j7L=<q4L}52EZ{BjN7vYw1D&j+`%MkOmY~>Or2fId3^-7f0Cl"
    "D@a=Rgq5QKPyD|Coi|Z!tpVywci`QS-IW&LIb-oYW~R01@bzNYo;OP~8fBbZ?=;U`0BbXf@(3%urhoB`3!&7Dq>7U5376&=q&7K9"
    "aiIU(xFEj;t214WqX8H-MzK}3FJ93Mz65nQP_kw0cV8#enTR;P8NT}E4bNh_NAmT`-E6~C`S7QO@5yKd$3+JfVUPlKud4=$tK024"
    "OWYM;(NY+T(tO)QKlP#K7egynbp*?(=r$4<p=3)sG%=@RB+NX33X~20a_%!fm~}X?L-ce<M~@lLpd!j^h4Mek8rUKWD>eKFHT)<J"
    "ZDb#w`XKA%_E$6r4D^)mZZEK&zr#cP3`Se2I*`dj^MV;;Ad)KZ`^aI>0-rCh_-0nXJ6kT>;h)?Xt?-MZ?cDtRmHeUIhIK4d;Rk(l"
    "co{MV(>)@L{hZeY06Q|7WnXT3?EPAx#L|i;K~I5Mjp_v1MgUch3uQiq&@=x<R=sB57+w&Y@zrlqD)}%~rb0*a*91)iu#nUa8$qRW"
    ")l6rb^uGmu1Ql=kZB0jzS+a0o;&H%<iFED6%38&8r(~6`722S`_&idwAUwZ&OC8rMH!QqsVIAZB+ozkWo@thE-1X>GydkouX`h`9"
    "d(ECnGz&Y7dMDX(wHea#t;Gn<{JQx@nr1ms{bz)4$=D%$0-cMkAEt~?BIKXH?zikIHS<GxqR5+@nTK;O9y1x@4hWG`mJL<N%~obB"
    "5pMuVteeAe%2wV*Jk{QCLwcj*B8@riij`X>mk%b5#gDBgCGqz3en!p!!{d>H6tUQ)H0}5zL(*Rq_5(-oEk*^;I_#${oa5Thqz<BT"
    "L1qX$1Tyt|KW(qrMk!7oIDH%BE57t46=>)AWZac35|7-@rmD}W^foK+$HbHi20uvS+wf5)Jq`K;3$KsgHrb9DrSN9UWbeoks|TLR"
    "ujqNMgha1ciz#66q#q0e;0fG;W2}`)i`2s=Lkpxf<@`MKpKbNYBXR-gO=uy;0p8YY3)u!K#xI&hbV7!ajyJ5CM|b26QnSa3a<ju>"
    ")-+nP!JrQ0&QEQEVfl{1=^j?vFp<Zlv8wF3WetkC%U!tV$C5yUYS=UMb%*B6WJU9FnZjZf>H73L**4Vbd2Eh%kO7Uu*Fi@oP~g8K"
    "H>&zT9mf8WHXy74>V`3=kizN>2mxc>w=mC@>lY;+S4KS9B>?Y6!)46+!G##nS%QQu+>SYzjc6OBdI`jd7>VSALI;)b;DD+l^VzD9"
    "@owrR64`)j7rGi82r!rBG6xbJW!@TQ{>h}Jb}qJI%%r-Bkm&#lz`5Zb)c~jyU<7sc>vZ<9c{-YGX_deu)F9Oe*Dk|!Ow|83zhQvs"
    "@-kZBBI^@42X6?j4b(1EG+!f%jj+^BdQkwv+e_6Ip_6R-Z~-0UCG`Zg8hGOt{Zop98JQm`wPMx2tqG+KZn)F1{D>yKzCMnAr5z~|"
    "*Fc?dA6+5h2@Qskgg7?0ppIJYoBT@@HPS~W$&!{AOCmX1*3s6AkGd5Z-01{{PdnjxIql(?1^1XoRKyVq-;V^=8QeV?B(8My9^U3M"
    "b%X%c7ml#K)I(syt{@=Ylq9IjFonkW7lMgE>!wbt1DH`VS@D%FoqXePW6EbD+f)RIifsIJPT03pY5X(@<Ncy~zMvH(@RQmu7gBe="
    "fgfQoW9*^zqAPv&D#<s=E2Frw7oVOwhMZmxlh1?RdXVz5265C_ceB`voSF^?OI@Vg09Eu$;-(mV+`rp0FNdc`{mr1+dqOiQh|pkF"
    "TOe?kpe^gqrJdcU0DxuS2WQA#%?C`c+QN*cT<nB}4JFM-<Tn|0ezioCRQybj^A;XV=CVNDCw>a3TtT*pj;J~B)v7PcQT1)Z%?}+w"
    "4-?#ST8aKM5KvskI&&54z~~=ykQS;nW;NjMj2Q#_TC&;!@?R>~p91HVmfy|bZsERv8kmz^EAK8iFXysTSb1B#7RvqNpPBE`tGbbz"
    "C9bQ9;`SJc5m6!h`VA6^zqw~kbE4a}C?5Tb=pkQP0K}(Nfv@q=Ugw1QywBz95)pRspj-P~_YZrcX!ii(7vH!`!uxEDZ=Jmo>d8)o"
    "#NN0`XKY8=dZD!UrjSsNSD%%WRGlOP%>=(RXr8iS7v;VZpaX+7v<qU*Haup0)kUNe*t=GHhAN5ztpSs?W13+}Ac7~&z`tI6Doa!M"
    "z;w;gaLavQE1+e%ELcz%C)<T2;j+lGoOsE&c3{1XjK>7Vv7+5U-mj9+kSkWxA1+0g-(tP?xMk3gOZ_U<!i-jfG?#tIpc$M{(9~K4"
    "VUKCI**UvZ+kz3cO-J$!1)=G*CwCKv&8!X2+P3^MF%%6YeH6QM4PR{t-=-HoRu1U6Dr`UMm?c%#zk16D<pVudtfg;Ah5_mCiiZ*a"
    "<!E-@p+sr0MV!tQAZ#O`dy!#aklmIb`m>p{<7;rC&fmw*Hsr8_dkcqWU%bTPiwN&;_F4W))H-fyZFYj_{w5NaEc&d<5gJV=mNzDk"
    "uM_*gXhD82QLwiqjIhN*GSM@Cgd3wIbn>9q!s42+V#g|2PqA2Ko;OmqZB}KtkwsS03kuW9U||`Up)B>+NHp9-ZW<N;^ytVAoIGFo"
    "6OJKezSxPQV-ml4&EH*syR8qGBjtO3+q#ATX8@3=z{~WOH|LwejGYu5Y>`;rUxUL?W#4OH{2woSyOj_66N8?d*!_>rm$9R&`|v+A"
    "f{}edET?!K8mfgsMCX9Yw-%Yq%f&pyMT{8W&fxFja;(MpUuoN6rcrC)rUYFj75VP|$XKaSEbGPPSw@zIY3A{|F57I+okxRb>PO6t"
    "?9h)rvN@WyJ>_1f8pydjJ4s8GD4_PFhvfsp(8aG(8&!e)J%VMR5VakgQZx>HIdDl+DJ~~u_V^fB3he7+jCF`Ec)hfLSm}obSH*2N"
    "b3ZTkQ(=FqB(@R?K$X(!x`pL0{4%i%G{jLn*&W`q;)5E{xB|*3N=tILjK>yG&w|z$y#eT+1T8sZ$Hhl|#GGSU#?Zt}%EV?HKX}dF"
    "{Gz;b;meU#=5685?|t$$6$O-wXPe8`&<L<^RpvJSRU)^4kQMZxos>RL-F;@qQ=$p-9-%@_dkW3INhJORS@dRvb3yq_6<L{CT46Ht"
    "Rs@;EhI-RfZ5c1s<IR>ooSEyPJIvG5(|jjivMMzn@)Hk;#<EUVUeXd6*eY6>21Der$6H8s09?nCdkJazRyCXun30luR!_rAv~v+o"
    "Utl!@<V!nIIHZIHilNLETC@_lO>T(wUgA-GLK0;Owp4hkTcIXrO9~_Y75T`5i<AUK;hUtY>Sz8JZbs>#Km$|8a^wauk|uGE109QJ"
    "Q|gL-O!sMLI&U@O<%Xz9=3GcxmRCD`GqmBwh!tuD!vb*GQ*+TNVX(*g&GyyGJ<3DG-~i$R*ug#uTK}d@-<WdZ$D}%VOG(WlnZ#5*"
    "WczI?=wGLm6#<0rHhM}MK{o*QiCb`vtJr#4H#S5$h`21&IgVD+SibaJV}NHOb_&#qW%N)y3;(35#Ty9w6n^R5hGYMXylz5)DsYr{"
    "yvxj7{&LFsWaxG>XA%rVk=8jgyI2yV{e@<M&EnV%+Z=29WndW_1oAc6^#V{LAjFgHXw)`>Z(=b<8QZVkT}5@*isHEZr)PaP68;mB"
    "{*x6Xykdtpv30<?h~PlMBet2A<|RDxHP`QPLtfT72|2;+64vr_vp#U6_CS3YK(UY|F^99zv&lN?PZ)1_qbVi6FlVxQ#a!1uk7^dT"
    "X(Z44H1zh0$uh8b#>Bk8W_v+H%04kX2ON0wv-}%2KtbE6LsMu1J#Lt-YWf6Ed2}nSGF|KI%NBl2*Fj=H8t`&iHg6^}g=Tbm5jyMT"
    "+Lb(1Ue{=j0pB4(752r@&gTfQfb#AR05djXmx$Brk(7Mqeh-JEG#OztiY=jeHD~>-oBI`T5{%PT^tg+2%P%q*lRL~=*{O*+JoInv"
    "tNk*r4hzq%9#Xl5`(7CTwxAXBAr+Taze&-t>_UIwlvO@+7rxPVEld*>x>4JI=&3<?>GG7*w0pJQWf+{Qe$EG&J~_6ait%eo7*HCv"
    "3I5aocf&BBD$DGSrTW_MJ&*a1*xnGMk-DJAT=?7w(PmQ!GuYuhpSk*SuByJ}FEHQ%4@zT+m>|X#y4VUf4(})~(QR`&Ts6m4+W6om"
    "nfddAppVg>H8OTs#iAnzd3CNgTg=kYw1inQ(V#7s-JT?f^rh^H^C&Icg^t<w74@PU1g~&pB}h){a8e2o_{IP6b`gYMBdE~aJ%3->"
    "N8@Ve-VbT*aH0s32fXv{p2wzUe(U<j{dP0uB9ulnqZ0`B@YSgv7h3~2Dn~Tig|fKs?Nh-FP_bJu)8Sssp&{=V_nsqdVC-bNw-;MU"
    "`Uts-4Q}u<sYSn?=a}OebB$vlcvnW&Rh+O(UoH!wc&yl6GP`TSDgckW3<_)Xvto7RcYiwLS#gZ)_d8E>a|Uqj<iU*HSbdGR`)a*m"
    "_nUf3FJUj2s%p@6O8pqHu{Xmqh{7-KV16zBa}r8N8_jcpzM;Qqw_>D!p3kBCzE(Qoj}*E7uVhNy2rEA==Fb={Gh=*Ul)|*=h&9i!"
    "FI@ysAWY-Noe>yHB!xpSwnL;ii9Ye5fOK04>Red0^oGiy%WDt7dct4l4gcr*Qicd3IC(&(2qmt=7>tuOow~2DfBy<1vg+VOx67TC"
    "W@-V1=b$9I<iDYw65W#>9+W~ZFSfq^h72%6vFRLFWcugt{s6%0a)faOg3YKX)Hz@9^C@vODNv4M33g#QTDUgzU_3Ku(ezWo&Al->"
    "_i;E#Q}=JHei?gEZ_hyfWoL|OW=Hv?<gbKUyJU;pb$j~Z2V#~&iQ#|n&#=py2<JGPt~aF`wbX|#AcDgHrHGN@vD$1;ea*O`s{KS0"
    "3mXOo008LxGODu?Ojb<lVg9!Zb%V^^h~bGn96L_E9|7QJ2g#6CFYVe8DmsLKG7DBSolXQ^PD(82nalPYV*+@cRAeJcKnF0JLHWWq"
    "vxYliPx^am5(v+Z7sz7b4rtWKv6J02!Km{}(t|4UN|{+yCF#I<B_VyQFKlES<dxF63>T?oycR4qV)f!?PCpjm|1$P~C%wXG#8A-?"
    "&aq{RYD~h37O=jw)$F2@MiB<P0Y0Nb*Qxbk(YBnOka)Z(o&2%dV7fSRW)NA-8(!eBWP>k6Jc^(@rB3Tin~9y9XM!VE1&3us_(AuI"
    "OOAt@n6^0v8Dfp&FJ$6nohnk*)0qov3t#wg?SQaM8fjP^;YolG{ro2s&fsO;aLGULAUI;!4ex*>7xV?&VgSQabE)+0`KD2CaR(#e"
    ">_dzptVo{l()v7LX&_^iDR*A7o$yRXl0WNw%CQjmdR9H`d9YYTl{v?d*AdqzZ!rDKw0O5@m2*OfHsU_DeVfh~i@^`Zr?ox8nLP+}"
    ")`Rp4E?1Q<ZwOaeGW#gk_FKs1&N&-;@`Aq5U-TLPu6k#X?uyfcIu49`ZK!?ju#b9B{c#s!?fuHDiTOrkJH;*tlatV`BHl652i5h|"
    "2QpU5RWp4YZky4u{E`4t9?UCaw>WSz8cJ>$_JHy++9w>o`i&i5n&`x933%UfM~Wyab+BCh3wh<2fI2GofE{~#13Rrx5omwiCZ3}c"
    "0yVKhtb0o4F^l~#eh<V8#NrwKx;3;V&XpB#(@lXeinlktgZU*9?KbLSmLzTTbbZZs*k@X_Fa(EzPO85+o<PoF$v9DNFw1GF;r3t&"
    "W*%Zgb|-4tMsONi7u7b9%hYKMUr)T8BJu38=)$_KzJs{jw{_XQp?5c2hh`3%j{l@_X%HV*4^o;oH$g+2XR}6A$fDip3m46tN}g)K"
    "e{{N;>0PJHUv_$$J<U?NWim!2JLZTULKDU|>zJqqF9h0TWEst084}rwT`I*)<7*L>Pd3|ufrsbM4|Hiowt(1O$&|Cqb!yc7Qh*~?"
    "X+K!3HwX*&!$n|i-gL&Ncf(TQv_FWoG>3w1@&(H+<JX#pBf+Y=h=sXo3n92O>~<>2hX0EXV=zK(s`9dmv>Rirb!Q){qBG)4@OY6t"
    "%9F_DvBTK%VOl-Wzmu3HhVnXHe+TCAPu#s14!hd%_Jtsm3w=n^NNS;M#yVY!8%t*$A~d8YtB0;rYNq*As>bmU!B%R_*UysR(_^q?"
    "YS9vV&9ysQe^6gpe!pZ+`B1k1kG<=Qwhfc7mKiQ{g<F)Wr^eaEvy#c`8R{^%j5WqY`iA&@F9XSmaGn0~#EIE~?!*H<;3p(Gs*Otv"
    "*+c$be$zW=V2tcBH8NaTe;|yT=Ji^=1Ri=>Yty^E$mBFJNhuo5gOK(`kvygB7F2b#mJ7GYv=(uO!Nfq&C}?Ob><_(6@C0oU1itTY"
    "rQST7>}r)|yvO%XPK|||#1CSPi99@O%afs$LUt5oYDId=qCo(U<g>^t4CK|ti<Trx4pm{noJ2@QIR5nVm`xURTFs==C?fPndVkQq"
    "=UdiU?ZLtrS72yrM$LW$TT$?E-G{W4$%%Zt7-L;qI)95}uoeInSFWwSWP`5ee3eop;&IA(2VK_W2&aX)j#{RIIeEC5PH15X17rBA"
    "Uqi1jZD40_mPo-1xJw7`Uw-ptCCXj~*$N9=pUkZ_ws_oOqXc6_j<@G8L562<t@xj2eORxqX&uV&!3Y?65#Rz0CA!i;3N?N!FY<zn"
    "pne77xw4a@9-2}X>f<34usf0f?R>^|h>({otJy$_gc8PCAeUBN)H4_%UDDcBky*QvOrBEMH-#yS<tD^N?fQ&-EdkNclDu)}7W{u`"
    "e@`)OgqEXh%T{1uoNc(ecY*|#2Z=vQ1X6`T?>tR>QsA4v3{?d2_Yu>1?(`G*2ISE=N#=<A0jz&|S>L~>HN#=x0NinRQ`jX0FYV<q"
    "Y>95z7>MbwtJ3T(d$HC!{cf3H!H^}t6i}1RGDDr6KgeV42<s`OflS<^hhl$PQLLD`Gy!GN{d=QT#9UO7ptjqGzEC*9Krs<4Lt`pk"
    "(>dn|B9j3p1>zqT-_}2wbfpe6<&DtZhW!}hZr62I8CuaO;Ob_wJyLJC!oz|&^D_})NU;I)Z>CBA;7|BMTPYGn&}Vx;zo@XVEGNc}"
    "l76`#X;D-t>7|#%OR?z6(ysn_0ZKDLBtpfmf$X)t>RqJYAbrV9@zbyM<7A&+HGEk3I5iq2V{J%030}rHDsm)_3v8958hQEgN_B+f"
    "`TYGocPmagpiM&O?L7AS6LG*Sn6RN&IB3bjDHrUA$thXB4s}_Ew_FcvSfLv*t6#LU1ra!yYF^gY5Z&ZIn&LzkiG%w_dXs8R8j;Di"
    "A3~I4PDf>pzVI|~N~HFN-^L|b>mSHoXVNd%O+RW?@4+H8*#As!^fe}-8`#bN)i=h3aGA_zi>$W?`SGL*V2lg@!cso6pLMuQ7YypR"
    "rpn3byQebxjRSOx+8HuQ4APyR&|pewO^_lGyq*V?3z)C(wu-V=>gOlj2}PZC2`H6#-c^2tZgS#$M2M4XvCpANlMD@k$%&asyicQ7"
    "Z}Ek;p^A-@wQvpf`V_i8?9ORcG>YWLekeD|8H{x9OH@tq#Beew${?j1wT+6#FxSAe9O_tN)%=lpUj++4SlBJ==Q6xr5)ND%cTis%"
    "Lb2^%$Z`y)BV=SIPDjU=U{vmBKivhht+#OS^003#<#)lO(qAr4h<kAvIt6+$s0$jY0Z>`=Hhjde9LK9w;x%r+*m%n03}3&;4)TfV"
    "V5Bw*x&|A(!j32vYw(|3Y1TIqAK}KQvVk*^j055GZnV}6_T2{%^Ihv#)v)R!d5RqXhY@d4F7Rji=4dglGYQ<Bn{`BTm?ZEdqV;c("
    "uR0-A<8qQ1Mr3oWF!zR@zjz*w<45~%hir@dGp<3v_sO}QiL~==Bob>{RULcTMGY7)TSw0hA<(y_8q2;SGFoSB27xQ<XI_WHe1<hR"
    "*~3e5UR;e-K;*LSq(CHXGWspAzqDJWYGvRM=(oaU<?Juwm1EwRvL|botjCzy_x>^m>SI}MJEr8{u;W@25}3{%O!u`S5%9>gtrx<P"
    "*9y3xcmr3xB_r?J=(KEOQaBXM1{z|-nk1&$?PRKdk1CMGgMa8tUW;rw9iMc4Q}iTd95&ToKIdJ4EJHkXJ~mgWaF#IP<+zgZR`-Wk"
    "?fAv<>+GYxcGsGZz);HnN#mF{2Kb0k^p9nW*9AjTY=tx*wk<#L#}nJF;)Dre3=({1bI<F+#iglDYl(hg;zB4jUb_G|m(N0}C8+s|"
    "?D_9)q|{e^!sB%a2q^~Nh7F=lZ)ZxmEurRB-+B-m0L+W;=AXrwog{z{36-XvSnFgJhm7*f(b;}|I&EF}+(|Z=nPCv#)jYc>O%*GR"
    "KO7$GJpo8tuX0$VeVZV)dkP=gHP81ISE9**OVLU-JnTt+p}T7ltO3mKKU#}fx|FT6W#KNP6ps8KFBB2%b3bLRuVu`s-mkJL66Cue"
    "_Lx!}DxeZXxvy7R%s>}&d+8|?FId&zcTJ2bG6Hj$h<HFJ&Z@ngw;44;lAOgk)%I{gOCb)BF)s42-qYC4O1TIg=2GI>#-1L&o#R(+"
    "%CvA9)36$>PR^MDJRaFY=bHZT*%Jr|x9k(c@B+k|8rc_~xX48OQQh$Fr}tsgDGI6cwSXglGlaiq&DgHaQM=_N!g<k?V30U~LG{UC"
    "<M57Tu3RPAuq_LfCcJTC+dG-50a=EblqM>x(B&!RH-Y*eLrO!po^(QoaI{ZnQcE1QhF!rcKaZZe=0$|Ac2ge^p_H4`fLdwxP(j0d"
    "-=?hQc@j9gKs}da^<-*q8l!X4_lrtErlYwMCBll%VaQ{H(cN8=B0STwu0(083#Fp(6i%S#c|a7v#$%~m>%uSV2ZOTjBxqPNXU}e1"
    "rUuf$k}NP(pu(_=@#@4ds!#`rXXa!aizYM^v|=$@OR1jaP+-u{#{5KIkU#a0QEPXmxTtb`B~K8DOK;2m$za$#X2baE5*p?Up$CbF"
    "=gaQ3%7L~57=A6kGTTRb5M$l2NCF+d@eu;%4?><1L+Jo7b^>^`VLG(-AxFKUezwh;eYYo9Esu+LLz|`VIno~4#~>=_Nd3~3L+a2W"
    "gK{rKepZ8=Aw2CEqDekE)CGqb3&W0bjCaD~;y~2OOP(ZE@g3lnqjjU;`K1Y=)-RkRV2Copdtp)3r8-2ndfks8OzGu2lc|WUK43)I"
    "R(O(tH2GS0)hzt3xVy+sd}-;y`aAiySpHh;$SiT{=tWpw{kmc8QL`#8&CVbOU#hteWP+j)P)-)vHHZ-e&XUOa7u#t&Nh=icMkTwc"
    "T;8wm(>Cc_mFGIt*4lA`Lz9+>zV9wbt1Cf(P4E#q*^w-#QT^#X4+2hA_RUQ=w9IE4@XF6SOH4iR!$v!Y(4l0Pyba;|0=ZwN&Eq5)"
    "WzAu@0!I(rClNMSxXef&>5ia&))BRnijd5DskfZH8Dz66vP>%Vo85Nev1T_qL<#$xO?The5&?#D&Vji*sAzkl!t5Gh967oqss!5a"
    "uwg%qGdyre{4^aR%GFs3&8n0y5(CKD!)HlRP`(os3ADv#n&BXT`eD8}BCW6|g?LdQsri-k{qYP_@BWR>&~Zc9cYJ;JdS~4J<v!{r"
    "lz^BLBso1gfqQwar4fQsV9k3<>hK$Q1Bs`l;lmrcr!t0l7w5z^c$}6<iw(@MgDL3ipRoKAzB^S4l*!rU=~t;jp__k~2Vk#xqV0)Y"
    "hWHO#p|i2Z$6#C2B<S&H2Lns_Ucqf<x0o)hM^iCBN4z*CH|4|^6JJvj3*@htIGozqO-j}KluNk9#|!UA@9whWI#p(jU1|PD$%}Si"
    "ZT9fYz_)vVUvj^!u2pZwvs?A<Y*+0~xfU820byJXAc3}Qu1BJNnmX?!)K`g5hXO6lw-DQsuUR2G>Ip8=V14))QToOU5KeIX$cFKO"
    "NC4}KpehqhhQ2u?=?^(_liOC8_eGF9BH3A8)Z=yyfAmtU>FU{>MsUlCqaKq1y?+;KK5Gfr<*L~M<XF!KaWf13-d*5IBdaVh?!u|h"
    "Jnl-v0bY=B{WA)P@|qrUWd|&>qxZ&Ly7tJO>kx_(`;Vz@o>rnECqTrvk35+ei*z%Fog*)9FHwfb)^*=&J+2){Z9=QcnW1^wHv^PO"
    "!kMz`@-@__>ugDIoL+rB!zQYc{(P{Q_4ebbJduQ!)~<UFC?xAp-r%b8Idj;B9jQm>ue~dM{iwT%=g7Du^y2LOK2P#VxOs5QoOm-q"
    "L&1cMk$3gBw?>q#3~8tDr3yVJG~Oiyo47eBbGT-~nHlDKO^3(2623WQ;5z?B4;_j^0)D_`5JlJ`g%9sxe+~d_s@h@Ct$Z8ZHg7oE"
    "f7nY#EzIj>H$*bg{Fp0n0KuOme0r@j$~>w9nRW8nZGiHiT}xzsssUPGy!doj^w*I!-hEoF56v8HR0uN(r}rxI6I+TJQ)E`g%#18t"
    ";0cuB%j!0c0UCZ=GJ68TJ(`3;ffR`}=cnfV7jD6X85GvqQP9J9`}Ipg)2YjUI8Y<@Av=X?OEkLs(WA92cET16w%^Ojz7z$ssa_#B"
    "QBI>$<|S#@OORaTg<p!-!Ziuyzsv^fi?joLkN<o?%-bTsC#$H=3#AICrDZ7+Gse?GbfuzwCRHmsAnwj$TM%b4d{I5%`Hq5D`r6vq"
    "El1HeCUpXqyrNlXA76x$sxv=mwSvNT=*|{UxyfsH{fk~0I4>U|UPQ6`P6X|WmeBQEi~UXd(mpDHOIw<H40X=-v|Y;gO-oXLwT`NA"
    "F1JDKAarn(hW}r#&Yq0W%Z_udWd(ZOon{LKJ3`3@O573&<U`E!b5b4D2F*W1eUFLr3=!ViPTVJI%3(hBr0DinWK9i4T1R=*c###c"
    "viSGl96fr|#oNARa0EEMwl=tEOUBUI^~AgV)_EWl=Tv2frhVPrQqsX3%+(fGPMeVR^oS*<fz_Tr_r({wci$F`_7vQhvkduahq&d3"
    "gnI7YBlAG2vNsKwJy*wqAxk|J4!s$g$n$O6MYz;cb#To-dq#cXjQT|n-=7{$>eVMRV%W?%)ar@8s+jl;_M{vF5=%aUyJ3{?YXycL"
    "h}yKdGP`8Ap#KUE0D#L*L4piPf#jl7Cp+jfxf9Z!K1j+}Q(=ou%U!h%<Z<XkUT!W|kLj`JQvMIj96w^eT~8zhjMu8M<BE21X!ufR"
    "EC>v5#ohhf(8EPe1Qtnh&9K=oTiAJv(A3Rvg~RTM^cQijx9qXpO;VM>A<eP`@KZ9Gtg(M#Sqj5<s|%AewbK*0z5?_&XfY9Vmdb!i"
    "?X>twLbwl^Vy#B#)crMVpuAu9#P^%OQIy^jURT@mEvxGl_`NpWhop1Jy4Qx?38O4Bg?UDfuy8a5DDlKwD_b=2=R16Me>X!>H@|5$"
    "fM%lrA+$Yys^=PE@xnKg9JS&8<fD%|-ivzLhd}nx$(JBX8~uRZ#$!7uvcE^l5Z~YYDehqc!L^TJW6;Ns0$2;QpbbJ;Uu_fhP8ji@"
    "hHbgT&kSCZ&TMyi&2whiCxJ=V57fVxTC1dCc3boe{e`oUaxdjyNHt(FxuhXrnyJ=0R7&^X*9>&}^Zu$&Oms~-*AEtJU_wyIvaJFJ"
    "VzeMfxffwIy3;<yIn%&T51h+2aB#)8gF95?Q2uWhYJjoj0x+DOYyVMjGm-`F9W_rJw(qa(Y})E*_1GcVzv2`)xmXi)?hElUKr?ag"
    "OO?`W=|f_eX3fB{Uc@HW16@uoeBt+KSXYk8Qt#^0!}RjP7REu$Ft)XH1<9``noB+8(1e$^^T>rk`pNRLI0dC$%>lJ0ODPP8s;EnI"
    "4H&Ihk*o-J!~i{=DoRByB;Ebju5F5Tc7l>oB@D)o4WUd&@;~(twSojN{~%OjFqO8cIw;%Gv6m}Vmo|SlXL3XE4ya^@+<U}5!KJ5`"
    "+rlsF=q1HrLMcLh*Dq-6igf#vtjKkDySsJm$PI9Im`IMTCKMQDGY5Bh$+l#``)Rh^)z{qAT-BRk+vg8gsss@(K7=f}q(X2<ETu2k"
    "1ERI1H&Iwl>QsJkpI!Zg*W^EJ;u6}jG&oio8``|U0Tt1_LM|OCV<n!z>mz9cJhH#x@<GbK9HxUdL9yWV@RRU!(1c4uzt!E9ML-4;"
    "QCP@@l4<jd?jQ|Q14rpa<QKFe!%NnnJgMYM>j);IC>cvV1p+Hm>Y!>&E-4xXaF;N^zRVgrWYPt6NMrfQA6s2>Q;g}f&eIFZ!)1=5"
    "b;`I2BR8xZ_GGnPP=k(0a~pg`)qsH)bi;0CNs73?^%RevZ$vOjBK>2~-TNFqXGqqPd)l;WOo6@?#F@cNM244Bx%Pa_tYS}_ebHvP"
    "^mlcWJ@xR%^7wMwXtJIv_E>6u)2nu}Kjb!gbRWcXma_QIEG*Qszy)O`8}pPW0n-1}4nBjdeq98>f=#Gp{eW}uN;V)Ws^_(9Mq0;l"
    "`9Sx<br^*p8Nfb(>4prOa^pmS?vw?-P*&y2846<*>Hs#aij%NKd~cJ5!S)I_b($9NlI%1t6Yq=0C{zd+c#22B80O=$#7=I>B}El0"
    "Y%{nw3oR*tf<2hd*P*{1Hhy9#YDfA<M^S@AsYF6yd3RQz)K`!nwFZ|&h@bzSlhCpZi2kV?FQ-k9;`W$l`g{|imUyCvX|Q>g?IWkC"
    "-7;3(VNJZ%Pu)PrK!jJAXFV`6aB~&#LoK`uuv&4;UYK`yT}W6$qA4xQa=y<CJQN5pqPqGnCPu2ruo?2e_kwTK^#sl&pK!aBOF2bB"
    "X^E~v#7qA1wiXh0SnK%G{3$hjRu0fdfTEfn;WotX7L_WBOYTCB^hP;}u;$rLdJn`4vW3ae+Nm@4oRj!&i3Blv-nHvDiqj!Cp;}s8"
    "FY&00fSOfF+YKoWYQy!F=jAuE^Zl}+3}$}-y0J#2lNF!V6*Es#WL%!r67**bAllw2q*Y~<L9q|OO#VRql=I|tP#2O<h0j1<#`HND"
    ">B`P}fWb1HVttFYAyHjgZ|=F=dREr~<?<_-dSKwj&rJ5(I0z*X-P|>L069sc#fY_#^zG7+Ac>mp7q9KpY8oi%uIjz}z!L33eB9Ri"
    "$J@zcjL{6_qZ`)>b$jzsHw-J-B{M3{KAhpefsAn^leO)B$?-H05$ksp`oUXG_4}FlsL0_b&uX&-t7=K2by3Yo0`7bGQTC(m?2cf9"
    "VJ|jd1iQi#Y#?wVboy=}cC_Rs)AJHdZ>za+)>CD07%0&`8s{OBv0%NjE1T~?v$?$x&N%buV&_rUcRyA8BGm=CsVmR-cwQn)uH8!6"
    "i~2}FiKi-ZQvaN6e8E4Kf65%cFghOEq9%;-(@|BA_Po#<cra5y7`T0^>hDX>@3W`f=`r#9<DOgs2*D@_!m-~iTC?ovc8L!_E2=ZX"
    "mpx3I-RX^E2CFAOOjQAGJuqrBMK#~Noti^j>5dg3DU`ZiVEbDT=L3iMSyaGaBpmaOR+675OriV5B)-%Q1>%B}zS)dr@UM_O9&RgV"
    "P;LaCp1?5xgDYP}PeF#naWBvG9%#hdc84#t!;#B6DUanF`!zwpW}Fb(bz5kX3x4F;Q)EtaZYqck39u3_Nm<ZJb}r35Dwx+(EKW6J"
    "$I2xIT*?E3U4P}>OZUk|pR1U{Vvv9`4|J7~tNu)5V*(X)C|04l-U_ZVsXulXBF5<9ce7yXHKonjCz=}})=Kqep}6IJ(QLT`*pk}O"
    "PyrC@+Kr9-EDCIt;$$|<o5)O<Fbtk_I(`aBw`2bdEZ6W-8Qe!&0m`prA&<`?o5b{jFp?dv|EeTPexZj(Nv?qnJ{ucerrVynu82N3"
    "MuXyqqy-E6J=BDdKnk2rUK+05xFNq|5DLO)b%qehJF$(upb}9tl0o}s8{MN3CL&F*H}MF~VDGqwH_ZvcC-V4&pCJgj|9-Wthcmzc"
    "hEtmoTdl>x3-d%>t~c8%DZJiE{foysba(5%6>WxsxA@PyUlV!dt?)GO$hOuHt65a`8I~qJ<NJCIYL-aNlv>AaK^*jYpdTw;x@}{w"
    "V>|F6BMjRBz(xr}-GL1)=0=cIvCH|#sQEkph)nE(E-X$AuL>}}2DK-l;<TOsial)D)qs19Cs56jI4hQ7w&v$Cxd+BBsyPFR%>{gq"
    "_k%e7DO~y8ncLW5Csdo4kNrf<aWyHGZv+adSIH<d<qs-yFJ<Zun`hL$!nY7U!b6uax0ZUjEkmm3x|7$&)#ySt%p6r}L2t)W{_Gf+"
    "6s|LUr#kfT)+OT{Qq&x(EaK{Dm93<-j=YAkPYpTJYe&F2yP%Mm;nSA;SHJv}>75MQBwPT(vMMk6yr=DpdY_mW%GJdrL7x{#fC)|@"
    "$O(~Kd1ml?k0)r<nsnSl<=xrL(*$S9B39u?CDu}jOO>qsH`uM`j7ETDR=jn#cA7~ZI(kLo^_IJ4t)YV=c*4XkRh3hUx9n}sRebR{"
    "m*|c!gD%Wcle44_;|;%pLZL^ADVLO2bjhjIPn(fWDXa;nqaRfLekZHm)K^<Ni0uAgh}lpG0C{byGl4VBt_uv~iJJjdD^<8EsKN_O"
    "hQfAM`~xV~@Q!4sFbXd=m=FEEdFT@<xOW`S>*NQ#s{h#&=(0GDOPR0gS}+T{S%a_*AaZZdnR+fZEGZFt6+B$@5{#S^*IP<~h(^W?"
    "*kO-=&F29%!g{0W%6KiZoZAk&{f+SUe-v0u5i6UD_bVRkFmvt_ecH)mX{fdO2>GqxZ$`tI;?!(Z)c*ZH$;ZEFbD}L08$A)GACzXS"
    "kxLm;uzYx45)aF{w%{)b!Lb<8GxGeAB~+xjaa%QRy%v+9^hFG0_Br;LE(czO!4CrnHJ>p5#LP>-HlrMr;MdvNqQ$mJ0FFiYfER9;"
    "%Fz%Fo)L@=Sd~s6fml-B;|0`1G4JuDr~oGHjck?e_ylt7?y*Q_a!6JMljSAGI|gI3c{H(0jl!jczyJ~+0kIWi9;R}C`w$vl=O`<X"
    "3w&iGSB`y^sB+woJSz2e<eMp}-wyx(;M5kI<Bmas3Kk3yv<DLMt2d?bmlK(8XE+C7mYx2*JXN}hu-*iV8TREmELW!5i%PG4E#~dH"
    "jqBEtt6(@YCyqB~Z$tfoS1qfC)1#>ws^2X>7vvt|seu2ftFQwEQ{>}PH+2cQ0`xhqVG??YU-XAtX?LxaV|{=U{x?yq6`-(mH>Z3_"
    "f5f1^uhu2yLQh5y4S>qRTTK#3+i=-<b}H13ML{dFSM)9#cHAhe^9WKTLLC(pJ9#N!PKfeF2rNz0OMhF7q%DlQi=TVMS^&;<nV%4`"
    "5h6}@7?sFa0TlogMCPw7XBmO)A(!c5QDh5R>XX9a*_O$N4T73zom3B>lqxd=fMbd!&)Ho}JpBu)O7jE~53lQ~jM7J735EZnGb*(+"
    "Osg$uryTR3!(`c}pp~n^m%O8cgGpJ(w!S1xz*yLUFP;qo%@1AcrJhPMeQH(yqp5Fo@UpHVx!Oyic{M_y-{M-`-wV}DAoJs|lQL4w"
    "AQ2F$<5f^&=KTC`YU*`zlpMMQ3kA0aTr>h5ZzU=51=SvJ1!nBwl;Evz@hXk`*xZ7`(ir;flHC=IT#gDbQcgJe`|6M7Hc<jn5>{M_"
    ">ztQBoy_n0^?<6jNAsfB4=goj+|RBkUs=cR+>w3kDHRQvSiyZM4q4^Vnj+~jcjZ4}CPwlSNoRwm^=VMXxV%)DR!$ED6Sl>rVNjD+"
    "kwgR=``p1LGctK$cR6Fujla_+iqTY;R|yjI0NzDka;|qKRj%pxC@}2aDSO$AB?@5FwsrPVLWb`*HIkrwB+$?a%lox>M9q=Z_}r;U"
    "0UwwWETtJl=k(jXKi~IL-Btk3pkS>AOu`Qlgw?M~Mo2$49|P0v%J-l|Sx_UM9dQhRY-3tY3kEcLO06HGGkNGw#4rEgV2Q+7l;v8w"
    "p#8ww`>R#>)eTncx4TZ*!dsx)Vc5;hip~xI)TO5<fkI({PTE&HVqA?AJhB}KzYXS3pcdqkzII)~$#JE?7czeBTi*jd!3B>BX!`jT"
    "^#8N6IBe39o^72`w75bSSevA>?Sw=QrSZ3QT4yrwu{F$i^*=P#Cdu0=Ob#S_e7<=DbTPTF+e2s#CwQVJ*b+EirXP?J`-XbYI4A8J"
    "H;Y+O->rVk9o<MvZj=ep0cB;`-7WZRBH!wlVoKlUDwYlu_?3*}4mF-NB<it?LVXzk`7T*XG7T!f!heoL?tbhS#OG79Ogawrh?Sl#"
    "Z35jtn$<kec`tmdp|M}4@t%(IlVHsp!=iVdnnX9AT4hxMb(^?ZCwV!@e;Kv^3rvD)+FrV#S$h?lm)o8{Ti#tlFuzhCz`E{h_L!)i"
    "8B<8CJ%H)-I|S(wkVIaS<=Xz4a`ge`wQc#x?<aQ6J1j18-*ZcqbMS|+ju$Nw+grAckjRZh1E8KSo+w9#<E?d3&ZR9Ja_Z*V-NJFM"
    "gm(<c?2%Mv6s6u9#fYg#LE-Um!45zUJXHrR1Guf>(u|;H7cz#X!eADnD(WddPUttuNXGTOLkP39|2{pYGwEt@MohpKgkSfVS^|nI"
    "Xw8Zuvkh@d4be)<@}WV9@72|}dM6y}@1s>Od;N=3395~zztj-K1Vx=;PcTOBlcnLbX|((+`9xT#Ve>x3XQDuTb=P%TlAr@k@6%+1"
    "AQA+I01W}{Xe|*d&hiVu&gaK8UI~0s>hL6kR4#*SGjp>|Y8&Ae%Av(sNBD~yf6(pGnn1T3_@A3r+Tym))<Uy<)xxsGgG48fo}k=+"
    "#K_?|8$uAEdPZdGi!#KLN8+1fceVu}mKs%NGNDk`RwX+S%M7l=kcA4rfJ@8_(Ni5!E*@CgaI`;Zc&6;;L@h(W@nsB%5F63R+*aI{"
    "8%w+px%HC65hQQA!>XqfYQU6_lTdO6?yrJ0)YrQ$)>}UkTP7JNssq1=*;aSANz8<tSqUjfqRo$WD7VTS6K12XF94RV12&mAG_pFE"
    "(fE}v_vPyEo#{X0F@{D15|8#e<;F*;^+#sBpFvAs!<Jrbn~_$PS9zoAca^`~G7<u{!75qA**(R>VNJ4DTaiVa0>+ZFYG4<}<WcIN"
    "=3LqJ*6rs3!}(Ol?uFE!gXula3cmt<u}>%uD-C<YPsvj*C3T%^8}%a5OU(7W;6}OvZJ&iauG1f@<4<Si)5(ZUdl?SAK}2tcPtD-d"
    "efmgx%H6GD`eR2X0rfGoN)JD?Y7LpH30`W3*ik<FlfplgQ?R*|#c85=A%VHSJR*iA@gvJ#<T>!z$JU=(d#I-T8*5}9_X$|c*IE)!"
    "0u-EIX3M2a0^5r+3^;@$N>cy&Jf%AGN+Q~8OL#r8_2lO&1r66;->uc+`BxKAMLee~-Y(DiN~gXm$B0)oh1R<>nB7M^47(%k!qc!n"
    "c4J7JBYayOSreX@Hk?-W;zK?OsR0ybNGDSIXY;N0vNt*as-I3DP$PDvm~(pj(f4Qv_p4?04myMBgqw5ilNxwHr4XG={_LNl{uLpv"
    "Fz0sO0{zv{=<aqr?Pa%aKkeBrcL|Sx9uMGaDs5NWt^2bQe&l|4=xKp&G}R7G_2Sd@Ukcn~qU!I9)<yDpY7pNGFafZ+4J}3!!5il}"
    "dJsJZNxnvi9~#l@ENblQn2*qQvp?_t?#212Y(ZyKR^s~^;H~ir+>#n9G${XfEtbU>!i=0BHv&F=m<Vw5*T|l7qTu3u7Y1S5EVWro"
    "n=GloaOtR)+rYSEwrwy24ht`>)2_Q|yU7<5r1zB9L7Oa88Q=AKxK=!L;UbBqFK&j^jc02}JsFw3hu%?#v21dOxRcVa$LSbjH`XUA"
    ";oGiue&{c5UL@BADYf94R<I4)ohIL1&N5l5W5=L7Xw(IkXkSQ>CoX?9xu>G;^YjX>azoEpLKlaf9l1~`n?>QNG%?kiDd`__E220w"
    "g|d7>m+4uW^z$d9*C{$(C!{jTHrBgC9{TX?+N11J^_W_ft820N_py~<nW$nL$~Fft7=x93z$_5tbL$QRiRN1+5ilFupdN;TX!F#|"
    "eRGjK1GM6O!bnkQ2Uu?v0WHm9eRJi%o$`@Ti4&CgkSqeFv{JkDu6*752Ek4V<tBk@>)In<0#Wd}5h<l3z&xwVcvR8M>XiCTi|(hq"
    "Z#-TfjIJ2kk~Pmk2E^o7Bb0r3=FQg5Q+stpQJ?j=crnqJz}<o)Fpw5$0o+n@slD6?wjctQ(cu}9lLlUipT~X3T-M~P&t}b9;z}AG"
    "cV`B<j6|=md<K9I7ewy+wd;iEHcUU6R_{|46*BO<hT3M|Tf_i+6~)9Xg5;xgxn;$!9y#8x;&E)L$pASqNuPl`*MJ|sJEuahr*%3X"
    "b$xu#%4W0<Ya8ZpJj}n5Y+xD(GQ$0PHOB{65w8%DxNnYwou^L=Z=X-$j=Ndo#_&7|iybW{kNF(ptoB*cz|~;nHP|LhUtazO%}N7("
    "ttkQ?2lhtNisy?1PMV@v=X%N!{`!6^UH3B&M?NvbU>D8bo?P@S3j%QU8>|k5*>jT8>CDnU=6j>!L2HM9jLmfR!evMi`pJ)aCsXV-"
    "4PE37zD>=p{Bn>*fcBF9^Gel_48W=*)6RkPWIU&L4V?MxM!=;?62nE0>F55iBK0(Y9Yr&$jKpZ?83y(lS-mYs({6fWJa3GUns9l{"
    "j90r~uF4{O1~7YHqh1)raH~Cu-8VWnR~k{asF6I^!mvyKc+WT4j*ck)6bEfX0RM;1d6UZ)7pX#d11yL3E3yII+iK;UWhTKMEwRS;"
    ")j@gF1n3g!_t+@7B-lzb>g-ES|Is+TQ;Yhr&jx{S2K^dv>RP*t5?*RIDF?(B71AUKH79`a=Q!{uJ3Xc!C2%Xc&i%X8Hs03`&0p$>"
    "o%rOt{lzsTT$5q%ReRO|<wmT|eD$Ud3&HmUGN+}|pSS$-cDxN;R>yzp@4W@7T<p|5M#8(E1fF~xLwifMtp@J5SA-RoniR_Lcn#U~"
    "4p$olo&D1bx71CNc0x5s*7%+?3%Nkp3sVza`rXxI==ufk`bwfVQSaRJLoOJ;yfR79oloj?!H;F&>0S0QeY^=_mI43%*mE-sv#}iu"
    "O+(yydvKDY&WuoG$$$Nbg$<ijz>QfT9X?X+!&pDwkybp^CWb^vEw7S$3CQJ1WX!?GVg$aCCG>7hHBpts*U<Fz45=EDfJTe>WEA8b"
    "GumaspR7^RaG%5aSyw^H{P^!k-tr~;_MH+~N(&Drs_vfTS<xyiJ7;1e(*tPT!wPtLSA})IA(9p9au6<q{IEOE?HV9tCTEUf2N^AN"
    "{8)Cr(Pr%%-z6a{sf?^S6kt@`(InqGAn|?+vDT27x^7Lo21i*h%Bb2w5R6|Q!YW(Epl;BsD72NE6)nYBC8}Yn8lCCLoHUKnHc-Rc"
    "+aE5dGVob{$iBT}@_6k!<u*9n%s!tG%;Wu0usR{Cj~5I6PK--}wrJ=w-sG{K&LSX;?1=xK!iqmtjT?|JFgzAsQH2C)A*THm+XdxE"
    "xcbsV;e`2jR6bwK6Jsr0JsV?F&LOZigb(-hYrg2Pu9+uI4{!7Lq@}g8`uF?u-@tC|dEBw{2xq^8D|~QSOP#^GYSM#rIM|4+$d0So"
    "C0T`#Q;&T6jr6KAowdCVwa%A|5$GwC%@ZG#txKl&4n(!mLp#Qc(8HF@o?*o%1zr(}QB;9=Dg(6sl&!aLPX-n#3-0?_9i~_$R6-u9"
    "O&a25e90M={(Exzh>uPhHs29J(T?G8*MGIMr1SR1fQ4!*aC%rm!BWJ^ZveTSN15!D{FsZ3iH==&F>~Ve{+ZG+9;tuaXU&9JWJ5QO"
    "@v)#Aw_A<UZK|;)N8kHE)sX_dyCwS>RnQ?{9Yw`+4$Ei4#)tAeTd^{)QQ(Rbla$!W-q5&*Te{SU#$_33R332IUu*x&TU}6{SsH|d"
    "L?IkC!Ov@!z(6qV5sff#0La}4A&og-eJVDJi5(8haDnj;YpsY+M*7WHX%R)j)Rhrm3QyW0eZ=I)+dj-Qbv;^0c&j&~XX{tWx{F?p"
    "iK*L8K>ziUF1t5%Ok9F%ZHmIo&0Z}FBPE-zkps5U3baoC^URP-i;@mO%t6@&ivZvF6Z#j-gEFnYjmu&yOwpm)d+{s%Fg1%{Uj+vY"
    "Qeg3z5o74<4uh(sW%(`lF?~_KH2(%U@}H-7>w!kr+}w~dU?=Kfm79<Y{-WdXVzpc~o{%}S2atSaXRt0Qh!zDy5v#`jFgYr>(r@L@"
    "AWSH$l_kkI!wqs?yr)DBZVxwAT%n4~Pvpuxn_}2-+qVkKEA_@8rawWPBkBNnj{t02f$&9OC}qWg844zZpL!qM2(;uXiqx~>RZ1yr"
    "deej7;DD-ezSBX2GO`|C$-D}SIFfH{Ga>Gq!1C}AA4XTB1iYnhD0?30aQH=>lc)V7TnVr#+ZW`sih<InCrMZakX!;=7fos_R;9}X"
    "-T*Gpv^TT5Xv)Hri2R_TBl<W1OVLI*g0K`hkk=u-G-oTSCs9#S-yNrk-OTH;28k^i2L|b{7=0(Yd_<>G1h)+JTRA{*p&7eoaKt9C"
    "Ly!C5yyl_55+DzxpmGFgwPRvK0{*Hy(EKU8_xcNNTM6UssE35MirUWzx;=e}vkHD){lVQ1jpLv}5c#+x<d7Xww1~LDu}qbx9!J~W"
    "B5BG?Qn69)Kn52rewG&X{QpDR@ZGr~bW*uN&4f!(0j@vzbaB5xO4@K)+=Px%BK-uLDqBW)fnEU0x(C6GNwWX7<@?_U^Zo~U`}dDY"
    "OE^v~X52rm52B0)Myc0KAN`-DW^?sbd9y7T4=Rqz)qUhVRkj3|jgV%-S@USYCa6PF)EjGk>D|rD5N_154ulJHKuIhFckV;1YE670"
    "a?QRjdvB#B<eArox1l<IsdTA#8QQuk@ih#cS;9rUb7IdpXT_Itm4Im?C2;BDSM@~s|F%#VC?BCtu1WU|WQ897sTv0JZGry6i7J-&"
    "T{xsf&3BRvJMKTREXp|VUByj@gJ;E3G}^VpijaK1T{{=8E<ZwEe#j!9`|AT$-OCD2=lA1yW_QiXXC5yYpWUZE9s~k|l&mEh4zxBB"
    "z`|ibjzm#1!vE*`5;sCr4sX0$OM$%{nA`t6<~k4bh;HNJlr+aWh=$Y5G2ue{-#(S9Z>SL8V9&9WK{j+M@v~)i?)#qd0M0)C8pZ0|"
    "2S3Ikzu=1tFwSA)ve5!fHymkb9G?i#l_YV_5fyGe)9YrpgZCztVL?w5YN28|F=l`nA#kVpeJYhOdlZd3jV=5c={r!c<hN6+3l!Dg"
    "-6iMI_c|$xVb_;^Lq4t&2*}`sn=0ZlNUyHCXz}}Jh4Em3zKI>#&aCeVD0dXO@(C@#2wl1bp7%^EAhXVd3);4>W3`6lVf#3BBYBjG"
    "MsH4YIDp=o7Sp(a&O)#5dggz-WG>=}hK4&&t?I32Ec%vOj|RRIW8^B~Wg5~%GDE(o^UCm;dN?<L=<f1AP)FLEdw(mkOC8wBJF&%0"
    "Z9v5zcf&1L3fRPUiz@L}w>gGtkj7LDmX_IGzFz%}$uxk33QpBmrz`e>)u`|O02*kIgtw*LI*;os1BQy(z^t&6N@MxgBQoI%Tx@-8"
    "pL4l0`D`i1-y*@0h%mUlt=fP2@Qk?N()U9PnC5l%VLD;~-X+`JVIIf%?9p0<rEbqq@D%!H6+3clVP;@C*&F47ORWc(S%OR(zet?7"
    "Mob@qtV!)FOO3ez%1ivg$jejZ7&<Pa@YHilx*==nJ{))7#>wG`F=e>GeO<F(xG~h$Un~0H4Ulrji-=E?6moadhWYHaI^>J)k1>F*"
    "y3~mjL<~0GQ`#gzJ<VtUkWWaL*3089`|XrTfqq;~w?{FJV@aRnYkPJ<c7NutwX4L@#Rbfpi<l#~Q=E4)Dmy}E!jA^>eMok5crDo$"
    "CuN*X#`Sxz`AAYb=k8RyS`58sswytKPVw9xQUWEDHNt~Q#^E9y&KtsqU|v_R<51^BtuHjC>(LY3xQ~Wwy9i>Y$3GwbqWwPxCT4|t"
    "F!H`Bch%8BC<{r>sDMeI>n2Dp8<)!M9y>x+a=%bo6;!bo$zU|DQ@h}2)7BTp#2^2e2K}Xfl$kTLm+)mIT+0r)vl+c!)-Lwsp;3_{"
    "h#xx#L%d6{eQYj^845}dLqT2b7O#ul5b%C=h);84t-3j<sD%mX0f6W&X27WGY3#)eaF?HvqSoxxRsZ6ap&QTo0<zr(+WM$DwH@*g"
    "38rvAA(?@kNP8>1FB*PJPvbbZv|%xsNLXD*A;9WDlHxgDtEiy76cM-!j&3SZPZm9U5skg)29sYCitTI~LzM2t_fczR5rv3+|3VNG"
    ">RxMNzP{mQB_-Z0#uhDpWPj<4%4EZbamBrveai<K$;K}|`kftrEz5GkL91f)1zdbg2lj@+j%kAEA=*7{Me;kfpY4ohb}5H?&jDJl"
    ")G3BmJxl<swy4d0D#TLSg$0Yc38x%^^SD44p@Hur@$$lZZCCfzIi<;BY?Gwq*8J1^2q57xw30neW~M%W?GwWpTpUidJ^-Q06(^S}"
    ">ptf>B+Bo7DNY5)ZB@P)nK|_uJM6MO)*&Q5RcP(JLR=F4lP14t(-<5*s;XQ3?ol0Zn$w-xn=<B!4m*j8>?R245Jvh=7j)xxoCj~Y"
    "!l;$809JO8dicCXJ3{t#0HE1b?=vbq*_n`@XEB7R?Z2JE;4BPq2Q?Q%h4;Jlm(6_wq(7g<_`U<3WY1bP1h~XtQ-a?IDaH-pA}_ZO"
    "?hgU!zkR2;7?*tN**>rD?VC(?N4SXj5mMt2B@yiwI{tOG_>?s7kNFjhC$6vK?m%&>1~P={?&t{m8o;g?j6!ki$}GTjSC$w>byU0o"
    "S~?QodK_r^U=|`;LP+xMZ=>O|7GWuhBX&-6H*KaPSx8D}^VBoW7Zd{yT9rS!dE^9W);a}RRljZLYHgaqV?V*O6Ca8y!5Upr=H6)1"
    "R;}cqUu0-}fY%&nszEA-q%7ouaQl1sa0>ZV)ucTcf!%PDK-SQrvo+LvRy8ohquH`7;#^O&q_V=2<1<iV^Z|w!>38i>0a5H10~xug"
    "5#kcX%m2$}w{kk;{r;vH+$4OUv9DYZJGZ3_hFE2@mJuEw3voD=D{QRjQQM49Xzp4lP2H|YTH3AQ?z@7-S+;T0!Z9GB?NMSx*>m%P"
    "dKjj^&ec-X6p8SdTujr@lTNM*3FB;EYZ9Q0qic?OzBdcto1bKPJI$`}&`AUEkH)ViJpP-%%5-xO4k!{(%bk$`YEHiUk{+N&{lFji"
    "{O2qUy*QPKb!okSB9Pr?Io`?JccBJ-x06BPz!$wwYog=?uusMP3?OLwUwG3eKnG4GO*s24c~9h=zojk9%W>rD;r_}9p-Kz=)Fjgb"
    "iU6LNJhXcQyFSU*Qm<cf<<%B9pEbVI#(KQ~E2E4mS0IIG((SvNC7UDzr|q*ljCC@44YcE5g<-@9cZ|m5Kbs|!-ZuwC=@Q+NPGv;-"
    "9Oo)5x+iX?q!#c%l^xwMPeaK908v3cD}@hSY>ps*{kPF|(7>8=h!h@@U%S@sKW`dY$yvlk3gS+^;VpFf%(lLY$vBCM)I~#z7_|+C"
    "p!+%g97=0`s@E&puJ938{#xnGF%vq@u6yJ=;=n$1ajbD?Zl^UAhtvTu?;h(2@B6h0M$rN3f0NekEPR7JvVtw|R0y1Qz!9Ee&RX5H"
    "CWC!~E1e(>cY9qvnCe^%*{+&O<Bjb@X(0<9o<7E$1g&*o$iu{#l~C(Iy3cnSJ?bjZ*vG^AGg^VsYJF%_!YMVNj73MGxp*uD@)|>q"
    "ZusAn6R@Z%@ECY?k!_BMMkW-4m{KMAt880M?`g1*d;f>G1xB)`-`UQerx0{paa2*`9JM2gP><86s0d%{eZ3*PT8si*yW8VcIo}`H"
    "5vjB6$|Z$CW>t@oCQU*ez-9Kzk_*%@y-f~&5H0k~fVH*BIw3!D=zhgEhaL!-9!v5LL9U+yF|d#qTP})hKR5FOP3P@zv{HL&akqt7"
    "z}Saug+Do>cYS3SGL9=NY^yHCz@mM2a?sa0-eY4Imj`@7M1@4`$r`6iWZ}S<MF+fN?L+Y+kQ@q+MdJ3m?QmguFlrFR|Hd752e3E?"
    "FW;O(a<E=}nWH`RgevJlL<}mD%9(Abg&r39vR&AkS#p;>U@?)!N-BonayDtGjPsXS!01FN!O8e6qi3mfv`c_%V^I9%-kAWCCCOOx"
    "u4_GrS+X(%MAnf{?)1F|pHKikNY`rqm@S6bPYSn;gCI48Ps=Q0ygdf}5Bv%28HY!ej&k2QC>1#YRd_qyZ@Lp#=(p^o{XqYDqPl-M"
    "H%9S)d6BTfGHdd4r0L`3H_zv=B}PS@ZU0@vNFMwI$&94Er|E#Kn3vdO-o04=R>OXodr-B6o(@d}5tSj_H4;3~!6hWkjpa01>9zz9"
    "Y#SQQwqOKQotIXN27|n%M=@>0zDiZai;rA`nwg#zk@bH#Rn#;5p3o!w)w*0YyMEf^U_bXXzGO{0PSt8~M*JLKl9obPwp(w=2Jfzw"
    "Hs2&b@RMTXK!+%raeGEQ_jKB~$%fUgdeqMQb3am@!f4Tm<qwgshoOWQtu{A_PEnBD-c*@2;v0OCrqA4fy~j!H2<m8E6$AwFxwVh^"
    "p#f=P6|RDJTbhC5TG5;y@DQKnNO%ScZ4UFH(miyuh7?Za7f?eHagJ|rm-t_*ejFH4G>;4`YWuf`e|ZLpdsDV!H1h6+{jxKm%-q!#"
    "*TEcB*udsWOIwhg)`r{nkmq#n0XBK3qP>HB-CK-2`gU|j<KroMW}(V}J=f+`hz61T_Y{bgJL5RC<jdS48eHPurA${raxcA7eB@Cn"
    "V#O&&W=gWsXQP6;V*hz2XBVE#KTG`k6@+(aA268#NCq<N{akFsvnXc>n3RqNxeW{AOu{JZEc*+XD^l~&2;hPvCZ3J3QwgOyvCv?`"
    ";XcSSz=VQfi0~})`TNExJw>newY7D^48|4GYRAbaWwW(MduMB8M(?ohMLOMy(*CJ%bzAlMHbK_yt*YIvpF?f^vqt<<Mp`!ln#fPN"
    "qE$>FyqAsVL%UQpz0o%FuxA@IQPu7f*B30Y%%CXp5~=`KHyRyj0$vX~uVQ|>lj@yqof(1b3G)8^3XuYP)D_Sh+PYA)RdLAgNAs4o"
    "mP$H1TgIQ~eE<~+a~w8lcBN)%HN9>9Yj3AjRst|rVQK*SL(-#H;dV_1$Xok3NE#LM@jStcIJF(jYv1WwSlhQO`19(EJkOUsfQqQx"
    "OE`3B*IHd3OBuj3!OTSN=s!XK{!9nog0D2zFWr7%O3l~$0nz2VdBN_dR3;d|K;oJ5NX;-V!DTnjj4p;_o~vlv5vit|o)vJT1%$w0"
    ";c-81Il2<CgaLMu-1pO12MgS0gjch5oZO_VNk@fbG}vW;t%6eeXSy~d_MDa0$*5zu4s9l|vSb!QtSTqsC8|+pEVWfM&$;w(iVKoB"
    "!l2({p3lb0GSJ$`ZJ)zzXQm7JOknEp2`A1_A>pfvG4!^M1f%l2;xhmTJCNehet)UO{*F4n5*-rFW<%Qc>c<XcQ0exH^q@T$(!8I5"
    "USq^WIu8jvX4Y%3+^uGuAIJH6Ga_90Vh5-xRCav!CTc#8IYkt6yLU<8rQ=w+WewokiA1^H5<nPcy@G0jdq24}|Cj{|=G?V!KsmV^"
    "!qPH*uRIcZsGoWQu&Yo3z_}yShMCsAjF}>YBa+1t>+!LkPv!3}h|=cO_~b#*m`$$Ee(nFvGn@ym%T#q?M6;sFyOGGs6=zPq%mz>r"
    "4G7EJcC;lpZCI~!_2r9B2xRVGm0esYsZ}yP!U<rz$H03u-aOX_3EMvo`NG&&@qc8k)g_!4Xd=+R&Whw%+>t9uX?p1-27|kZr4fdP"
    "3-415Qx%%D=W+966;db*_lVQi8NI9|J@IGFlogHk_WD$xiE7NuAMS(v5C{OE{%AuBZu(Gd1?a%jb>2^UN|UR!u}E&CVb^;zc#sSJ"
    "6szoJtKZ0*KTFN7bje{EyWXn6`zj6lq~F-mX7O;lzGbKcwi>5XtY>h^8YeUvf22xk1&Ai-m_gX*t0`Kc>-h<W1`f;Zf<LCU6b=R)"
    "0tT|wOr2`K_6v>pb-sr!v^&Sus56*w%E|QWiEre~7FE5Ii9M4x3bGLhVg@mq9#p;&teM7GcvE=i$=1fdZJaIAg0kL1uzg>VDxz6w"
    "bO=3!+z4z;Wltn6QPhDrG?VDQF>iFx=!P0<qz+!wH-?p$p*q+Qo3YI7foO2&+tHJ}J0m;?jc>T#tzCSIJKKuSeaDrz-s*5ADeuQy"
    "T>%XlY-rC!sb<}4%VJb<TzXp!?dW!G{-8l8-WS5o+T!A{G(0JE)aBl>0qdW=q}JN3+?5C3nd2iEz_fthaz$P*H{A~<mGt*Bt&e-f"
    "mX3E(dc0I_j>H&;8JfG6<ShF#Q4cO4u>WUXe?K2g8z<&3(${!{a%BcpTV|>2lF*T0gbW)HqX8tCl6hj)7jx(|-j^b^Ah6I>YX#A0"
    "Md9wqUZ?7sVu)IRIvuz9vWkJ$<42~rq=IrazNG%YbRQ+iJk5Ft0PSAF9AWlzMl_#{(!OG^@grOMC|2BnLzGkOk%bp`gkh;mMeR6X"
    "zSk8(#C6m?1vJsb@emTn&OeDSDDzE0(hJGuxyRPg9W^x64?-RcLU3QxwwQS%-gS&?bMyJ_YLu3&s0yV5>felE##U2osXl&byK?X7"
    "$#A8BHx&W8sCWkP+N7V?!F(BeM`{v$BH^?9Tk7bwfSk0xB@832nG2o$^fAm67#^l|)UD_BBkaL$bV0{j48j|U&U53)#<Qru+o0-K"
    "(@S~g<rl>J^o>0jv`C8eY9Rbk?aRuBS!U9Y`hveOiONcR$9zcb&ZQ`>Uh0AX-BF@P_(w6qA1VrMQIv!5_U@5c9Jfon6J#I7vH)m!"
    "6ss7gI#xnMlEK*L^u!f<sRfo6ygOh?mr*chJu}SV1l9Qq;mh^@&cJ^MWAm?+pJY|{ETdW&_8JD{JP<Yf+UG}xfoY$}*hkx97hcuW"
    "$Z#xb^1{5J3{^JnXV<d%kscMTQC~vUnWZ=%FW`1#fnEI{YQtb0-ny%41gKTa{IssUqJanD?-{p=$ZONz=a+1nRm%PLp4Bx%>mV<5"
    "LeJ))>#+9(QTB;OBW6k4XZL%`@MyJxRwcY_G}X9`tB=}V1co}As2z^;K<@unA6$R>e_v(*PlBZd9pLCx${X!V0Hl<FH<3wL8YDh5"
    "0D~wK!FR!fdtz`go#%?WAv0mUDo@}cCLqXMC+v_SL@dCW0>_d_%j>monS+gTySa$(wDW|!2^?%XOpGhJc9nXQZ8HJuJvV2bqJ6}b"
    "jcKo1dnWSlwX=z+=3>+R?<DXE|5CmyxG%xoWQ=T|W|Gh<5GjmTnLQUo4bbeslr7g8WZJz&YD{oA7Lzr;dkqb-O_7&G2<uNpGKBV@"
    "sn5BpKe*rI7WZ~927B9a_x!ssdH?d$X8NBv-JK$InZSe-orB~A;OdxT#mXnFWs4)Hyu)v9bNXQON(86wYQB@h@ns}A`OD}h&)GSU"
    "@Uc?UlNAmg1`1)e5}s^g-{eeUHcS-CJGfemUzj4-hRNZc7+?UyZf_`_R<>UQ3<tBKJj{=;b~7Z3XUCnVOr!<fVpEE!tXI-Y*fKIU"
    "#GojH0llI}z>LBXXH??9;37tD<TUgPIg8lc#WMwu`-F&5zXeOVhgk#nU1M&WlwqH(vKWl8+c#YK34GN`IUqkbvrbi`gQZ>QDG|hL"
    "&XII&ZfPpnCz)BLNtg+E?#P_=Fb3JZs(2V<%%>sGUD2ifhJu#^KG!}z7)m?we_$IyTXaD`u37&!-tKGVOY!qQ8Tj?^eH-dh-;7)g"
    "%83UEma4>l1~p|%CB&gxI9*LQFFs)(n`s?V4Et&*1n#R^Y-gd-5u%Ms>rP(Hv^T3Rb_nUJiw&_2`-5Fe$HPu(VYu4()kTZ6$Bys>"
    "DH<S9V6XD#{2O>liNK#@G%*mFv0X&LEJx$}jhO_S_gD3?%s4OuTMhqT{VnOk>$AaVsj`D~&x_9ojE$Q3lV;7X5Q^v7z24~e^iy)f"
    "@wULw)WZA~6s7yf7uV!{r^i~aE2We#R<~`=Tei~##O2c;5>s#@s?|JKuRdXdw#+v1f6Xj}neg9{C(!DFP`POZV)w93G_^L?1Ka1M"
    "P&5>Xh{XTL;`CLY8x6k*A6QrD@YDw!Vy`iyk<Ai^&MnQ5Ej@2##5OE<nP{7NOR3@@c-gnYi|E{_%QlX%N7$Xki?P6d=HEG4%hpCg"
    "cy7BYe8H|aw9|>U4}`K0BxT1Qa0pqMf-f1I;Ip!qFkoY=+XAI+=XjhhS!H{3=8)<rjN0@czIt#5E3tI+q310d<@wWW`iF(s4Xt0s"
    "po9>iPA2p|dWpLS*+CFOgR_<}3k~cG5lmM?ay*Q_F>Cpb7Sw5n#R!UV(u;@Sz*7Y)iJe@i;?>NED#nfv3#U2tKjV9TAixZPNb@Kz"
    "t-e8}wORnpN(iJN@i>Z)Yv5OFS7a+qa;1GFB1w?m>(>^5+1zGDVjd@?Rbu&}^X9}Jq+Gm4ElsesWDs^mV_{G99*r+Mdxc&Hp<!@r"
    "17o;`^SPRj<1<h?I=dY$|2Qb}eI*9PZ{EnCIDZZkR20Q;>(IS49_{unyl)>^><K~#PcB(Hg32xrYwBWeJP+WmsFAW_POMon)TrG1"
    "AuG)rZfoy6dWiLj$98J;zxXm!4$*9^{0G5bjsB9&%vCzW9UJe7-W+AnA#PT?zflJXz$f=p3-i`gTu7){p(VAg69q81-qhby7&X8@"
    "ztu{6NxhmABXVc%a@A8Q2xKV4_w3SXG}A6PyhSP851b#g1J9|>?bo|zyRYg~{(qwWXW)hlC&W&K@!StsFChs~u&f6dh10|C%6+wg"
    "n0Rh>XtqB(^uZAkQg^<ChIibp9ntE1N~6p{)$XHHp~r{HzEXa$Gj@@Oh*N<9ASX!_+fifY&$SN#&U0JfgDcju5`v&EUof(3NkT^8"
    "4ADN4Y(ch`J4sYq<J=)zOr*#9jPQ<|U_?-Vw-3|&=<_GQ598dynxECyAaSEknqMHw+Lb&H-NVY1Vcp4L0G|{x7w7gkJjEi1jYne;"
    "!UQ}0NwlGMD<Cpe=P;9-Pk4)EY-?0g(L-i&N=pvA%CHqOhc^vbr?&BDpVvr?OcJ8(!0Jg-r2h=KtY;}m?XZ~ZOSQ28-IE;rbw4>N"
    "u%$T43qJ9z<bGdk>Ji;5u+88uawQ;DiI$b*U!_C=_k=c`T39NkGEsJ`0&aigsy1wT97m2aG3W)c-9~T;YzMC>^0>4{$;{W?P_VQ`"
    "MJKygr@`4l`7^^s)kI>G@3K~gFt2unUwIU}Z-$ljc+gVo9HJx}%Q3blpc4`nnpJ#>@U(Ll1DCsv9%HV^QPDGT>y>%inu_wZRd}o1"
    "$%6Tq^;Z5m4)i)LT)+-N&gl^iR2)f4L$K>o3{Ja8;{Siaw0M?~yRdavH{)3txImH^QYYgAm1gApv8AJtnsa`A73cah_f!y$<hYl+"
    "{tLn!+9l#56k!2IuP6$#RwgIc!PBZ}W?V#{)1ZKJaM)+MXi~P<T<?pEnmz)_kR-yPr+X_DS&LC&SR|pI7$4xH*MU?FwQS#x_u*+6"
    "RAV}-{ceQ>oB$$1K;km~^tvr%Fe;;mAxdz_EB$2vTT^lZ`C7>(HB{J4O!ao%{eQ!^PVj-peW-_4dqIRp<t#x6=ZEhbO>ul`QK@XI"
    "%UvHagc_}J$AX|5qB%TQD&Smy3>VHXtwycK*N%}4sp;45p;e&DN%pI_6wmm6BhD5z@pfVwGA1MPRzomj6_e}wr>-MY4cLJ=Suu#F"
    "mg@H&RAmYdg&Q=16#2MA&uLd#Fi_}5dEP*!uTLaJQE=Y;?d)t8`V6r&V>~P%edTpZWY2Evu5z3$NE*bieGuF!G34=~K!E5z8ksL{"
    "sU9_O+acA-#mrOPjXFx~B|D5u0?;ifMqaQR!jAj(yl&I|O=DDhYTwzKp(=B27vumIi>}d*tja@>uKXYc{$CAj3czGV=6)<`U)qg~"
    "POvP3=8Kpqj)q%aHu>tsv^ezk0rAkKdb^UyL-u~Lvi`Fo(x-r)#z<o47CY*{iY8p_!lQ|Xk&$~P5gPq<dErXNHMLIKr;Xu1sUFf~"
    "O?O?0%X@aS6W;(@)sUrfg%133tA;)R#D?t-k20jC>Bz&!Q(-YoR0Y6R5TlcjoT8sL51o(yeOPZ7bExPtpk*2fRjROX`L!&J2ZN>W"
    "VS0$`zL$4gzhUYAM*t?RNvL}9kP)396*7`pj<Np?b)cMoeROG%iPpjChgl)3&O(n&>1fPo;xJW@_8VoDpu3TWvsipsf16JKs0O=9"
    "U<uku*QJ17pU^F5u+<{L(ZUW{{^QmvZ>9WW9bVIQM9LJl#Jd}th$kFCy$u-3@eO9dPyeQ&JA|4J=G!x9jx2$8Kyqv+RY=$N3c2|d"
    "qTmwv0RRXS+d^b~x6uAK3|O!28Bs7Qc{pYTbx6rV8YfEmkbE}gHVV^WtSsUcaJ6=MJQJz_!o}Z3(Je7i!^Q};3gH0fhh!`mZ2E*X"
    "n%q%AD35Om3zu4oHjuIvRwPq#kReg4ypbZ=4Pxr@?l>RUQD}fKmYfWK+?EI{Ia?vN1Rabf-V+VWX%DxbB}KpcAlhiXbC-UwifRyw"
    ";lu;J!H-10Go?8{S`RVyBfU3ur4jhjo9M%UhiHnilwsf{tUyg~Aj6HWgG%sM%#vVbN*@9DET=C9MVfqcv(wt_$Lyp+?HL+uui@0R"
    "c#fs}<HN|7)A`y2)-XkkQxx;6tv}2G9}*HCqFC|PHMB@|%rm2>sz$iz{XR9TR)c#EIX~<~a;FFFeDB}#$Njpiqs+KV{7;yo5{cMs"
    "F8#sBWv>W83ev6l#OB8@h*ltcbMWQJS>6C_;9Dsa#0clPE~}vC<*{{!v=T4$pc!%W;F0nKgd~=heMuy2_N|iy*!sA=95<*~kC}I<"
    "ji(6VP?>|u+yiW^2z;(HxsFX<XgU^Z)G?>3*u2=cD+wGFt}pXrpDTX%8#zh7+h13yrhc7MtjDhZh4q_ao2CowF;bM;ajWAOh<3o-"
    "feJ(mb8VL%f7EhbXV3L`iaa-UQ^x`)b<`HHdw+1-`w&x*SbA<H`VS_dvfe@<mt!{=lQCNAE`Z@DVLX#b)vIE3#Tm-Xdnj`{=fW^{"
    "%9Q&XE=1I3T-4nPGS%Ahki}P{4fVOX;|mZK=%~8)Jv7K{orDVm$2p$zXZU09F5)E4kIU6m8?qinDSr%B8qZ8Gp_@H%7wAAs^e0<{"
    "1?Te29kZe2rFU`O*pgV{9?)WqFSo)4klm-QL}K9WiQ6#54o>6vL${9ZK63a~#DHBMi?9PESuo!%Wg0%a(*&{lYnG4cqJ?@WVL6rT"
    "sutqe`OT{P)oRs0K~V$`t);^`CcNl0<kT*(w;(`)XC#yR4B9?W29lx7OX6E(NZ2EiDoQNFyD<)3HRcju@@rt{lz3?U@(kK<R=swl"
    "PEe|s$^N1yoEspR+)`~i_wmSlM4seN%g=>6YLd`qfSaTyw!Zi##UoAwm)(Ji*J9Nd=NDL2al8L!DG{e(1IM1CdHXh*b|~z1Xu>2n"
    "g8vNMkBMAX{P9pu(V`iflic*F^qeq5!aNgzz?A}14XiJ0Kf{)+?4iIg@;%3Mv|*@pdX!)06WDKdW);|f@rlfQRucv`TK6z|S5J$A"
    "j9k#a2Q!<}%|%Io3&04=7(6a41&c<joQb53lE@nd=`8<(>0%y-*pUjk;;|Sq@{>=e%9uNo=~)?!Bovsn2UvF{p?;4Mii0RpV0g1J"
    "^)s5$!Px@Q-){sjzFXK#by1T9X-%_?4jmEWwAB0vP2vejhw%ERu^1Qe8tS-_K}!6$>vv-rQ2f(mR6N!+XrK=vwGH;galPUN9dE#u"
    "NXoCAP%r(TC2k1wXTWT;vE%^)Ic}o;j_Poxu#W>{w6eaD40IoWbW+eeeKor875w^k^0rb=uZoNc90($zwLJYj(%Ef<tPk+*=j{gW"
    "HsEdMiqF(!+q-%8CzHEM`nR7?V&*lf?5vmo4!HhdC^u+n7wwilQcS9KJ)QOq8slS)uBPQ}dj}}7t}Xk=MvKsicwsW>B7X?zPP|RX"
    "1w*v{K<n7CT}ON>T!IlEfu{%(h2l5i7V)@ak7r#s{;`kD=$!lpn%4LBpmir@_tsR2y-?kxBWi!r^Rt>#D6!n|MGq>|Xm5q*-D!GK"
    "*T~(_pk)Gv<spd48o=lmFBLbnZ$!Gmyy%F0d{z(1(D>o#l4U@^E(1KwMvks)X(E3MZoU<)iB3T*M8{HYs+P0m?LfYqj5Z@mx7^sd"
    "$6=0@{h91x`~D0u^K8xOSZ&hZ@9w)VXPw^o1w-ntz2BAhR=TPP=}6F&U-hP|R&fO%5ule&Z?^sz!0WG6oR!j$qTD)~T8#<RdZQwB"
    "N{wjOJg!M5TQ=!J_Lr2%4lIe4bw5xIPs4uq=-#F*-5!VYdFg54$5FV%3GdGm9=-a!yEQq-nlIemz@8**$pio;R$wl^zx?Z9d%&xk"
    "t6K2NI|tYCK}N)XAn_hz`J}3UbGJX;|8m23(_Y7e^8e)~zE0@r<+pl>_Bca*sG&3p<r3U;RTgekoTbHw1$8BElWcgw-7Jl`d>&B!"
    "P{}<Z40yCO$Nq|40+Z=Xovzt^6St@=F&u`V>*kg;QHY3Iivnp%Mc$j`h4CxL4I3dqn#JxYN#Ja=9Jf`p&z1Z{M6fKsVnma;o1Yio"
    "6yMVeLd<g#6}iMHXiuBHJ$Lu>NB+-7)*qJ_>zNUAx&k@8>d3=Sv@on?{U!H*O34m`ujC>|^k3k?V&&OCEpW(;dFk%pW!97o1O$!x"
    "T`(MS<W86~p{nLm>>7Aa;MWV7i(-^c<%72LD7TBX7}{tZc_qz>%OV64=pNDWU0Xa#mfYdrvpa1h&ioS?)WrS#Sm-fhL7{JmxOWJJ"
    "*lmIXmjT}IHk6V4QyC_poB|~N9!2JQ<M?3a3IVOG^~+gg3Z6_hoiEJgRM#*QQz+yZyuZ|5iO9Z2Pt_}}hm#4comxK38rr1FfE8Se"
    "RP#-Ej7{E^JU()6bk86dkULXx)0EL4Ote;!R59*zQZ`c*Lo=ZOE_Bh!F=~^K-gayoRPE<CFTf8!9p)wIKmQRj+rd0sH6LA^ud6i-"
    "75Z&Y8k<Bu&5H}oE?*j|Vwqk|4c)6vYiqnG03QiBQ-Iq6%^$bPo8OYZ@b3p?gggWeQ`w1t_mH{f+!T1QGY=3_@eJ8t@)7gOj?8?o"
    "8^4Sy!?UJ^i&CU~%p_~qLZ-{hz?;xFMR5sD)5K%aTmJt^penv9HY~=+yw*%}5ScEbQgc2Ff~eY(=rd9hS_@ViFg;REsmx>pl6>()"
    "R2;DpCGX?jZwDQ>^WO~y-oC`Q77t4g&!P5I<!tm$I0`EB{6WgKcmZ27UP(mDS@jGks7P<%C`^P(oPS>wnF0aE;|+FEo`Bp@>d&6D"
    "wLi&e&6mY3?nWv+^u7k)y?5<l>b-F)>9LMH({_4K4m6fJ{Jav8S10*eRTqWaEuEl`*w7#;TOPq$K`PZjsZU!(=W<?dz+|lIrh0OB"
    "rdj-y@2}VsJ;M;QMlK=DJK%+#mT8*(1%9rA9iFIr9<Y8Ly9*#c{w52ENEMRHG9Adn{4d40t@=hxwH}kZ{*(e7w(|yIdlXfXQ@}Sp"
    "i_=CzCai_t%%GM05}DHLOL@R*uzOoU-={XCHZJ%|sLksWTt?V3VNG|T5#YKB9QWE894|<vA>SM=u-2BnUp0}5M79~Pb-e{?Zaous"
    "o#;|;xK4gv?Ihy1;ZLl3w3ahVl{7&2*}}=6ln^mmND&dr7v<!wGq4;En+hL$CR1td<u_)L(DI$@URoZH?g|fB{8Kbn_Qc>-3uG6D"
    "+cpt3t2he>R<JPs(9z&7dm%nZL7s3M>ooBG`Y1^N(S;A-*gUa>6MKUS7?9uw#@{L`ATVptbuxdXC$ngjo4*Q(7PTIVl3r@4wEg83"
    "DMGd&rd#4$W;;ZWGJngu<W0XrQTa$Ekj^Os1`PZ(zrK3OzWbh5;2HLuaq+ofq3yL#PJfJCy+K6oTHxDtv7bbG(qJ(B-25<;Ka))B"
    "DCfy+Vnp+>*Y$eunsbm}GuzuAFc4@ilY~JtgeaNi9FOo4;7h%+DmVYGPp_z#ngkMX+xZcp{dNtjcZGa?L&pm=hVb9l^ERf@>x2%!"
    "sd;K%<)YT}OfA$=PqB<Uj%6vSeD1o{?wB15Q;q5IA@)IkA{NLm?>>kMR!@{TFWDX-7+Fbz?N+nVE^Ke6Ce5El=<ai<*r+}05O)IG"
    "1oR_0Ag>1(AdYu4^Hy+3G445;@5z4ZxUgcc`?Ghc{c);uAg1R}8(&&0&#H%b>9FNA`oa6;;DIK&`d^yAfS$(PDk>Xl0i`S1f5S_l"
    "BbphM^s*2ByphRfy-<cMwLLlXv0?jv;Y>qOI6R(L(W+OG8pug>LzC8-p*UYGVsD63q=%^TbndA`HQQfw={z$M5G9TEb<YA?`QKz1"
    "`395Sw<Jxuz_M!^)wDk&_?mHM43Q?-TggesAt~pO39l@11B2?<(%l9_k>u9QcR!&L@UL;mX#J|0^1wCUy(CeDVWSEl0Al<44F?@w"
    "&P9Kbo`=f9;3@F~5<o;7@c$fjz``Xj3;%uA@&1$_mPfwm8G3zvvUE;~m*Vv)#G1SZz!1x>%Oy~&8LA&4YUjcS;Yf7iZ&6+Zku>Uk"
    "{dwn~qmI5SZ45ugZ8gp)o}Z}}{DcBStuXFg3iEQurTZJiL70`g-i>oaqwHMCc%22FiAAscR=G(vD~4;CC6_Z-#XLO{W(M$htds9%"
    "sPqwb`t7QHxUrvE;W*O2#LLq@CTpFXJOS0X6IziKS;hNADz<suRtq<$s7<Qw9H7KN9?TKl6oh5al%`5RWzE%}fR*4j5iaRx>~rba"
    "ynuG#)#xI>YXytJd4^VYWR+Mj_z;H$`y8@!A@HiF?vhTq`rdjvHQz`}3u>oX1IAiCqCTr;3JkoMB0W?;ZaJyO+!$!)N*flI&a^G="
    "dml{L#=<#}_U|%5)_8e4KchA39BueGJnIq32&E$4`|-7kitwI$qAEY}&-5GC#W={LAYe@K4x2(ZW0nH`6^wU5{lUFKMmcqm&2Xfe"
    "s}YdAPm~RGPfgQlDn%yN@C9U;`8H0TGET!fmG7^nsh*-aV;p@PID(0BO}xMR-5w_q?Z-SL{g~?0lodtE6Mv5Zeaz^MY)t|;<G<9a"
    "P76Dr?QO3$r@SG=#h^+c8H^HX-s$RGD$dWOU~>BGdO-SvfFccFPfZ0w!zN8i@y2j7Lm_cwTS3fb^ahYKde5BUv~P-W)p%3jT}q8~"
    "aI@sV0d6Y~QOwyUAalYt;__vR2j{e;e$<zEC;WamoO4kXig|_X$|of3);XPU-KmcJioLOx)PYlHn}W<0z)#}zYj~ktR9J6gA{6Nq"
    "`^U)ag{N7UQ`9!7R3VL5HSdk_ziP3uESm~NTg1fU77nq)x;hzp%p|)zvzf)N>KDRo!znW~K;y@rtLp`^f0(?LX~-Op3I~JgCdfZo"
    "fF+2LqlXKEcQ5a7rL+9=f3-@j3M;;klf_?TV@2-Dkj#3~A|5VG|JH{;5eIf^sz8!QN~jr2Rb;|h7g$FY;U=n_p%0HW4P>8O)<27U"
    "H9MqTD4GvP^QQw{I&kb8@&mr%Lor`LcXMgUI2#DSHTj*0WeTbNB(S0x_xSZ+Bn0sctUbtSi<dBh16T5k5aqEvJ(4gk8+j`LuZ$?-"
    "qSYCy5WaR8u(efvjmnCxIEz!6AQ1ve1xBRtTV5-ASCMIozD2}_R)={FicQKDu(3dnHCk}|C`SqJ$bEDN2P)RZA9`OEiltLGJGl7$"
    "-UpCndJr;(6al(ixKe(lGas*UF?LC?hE*8N>zz<rHT*N+QJbfb=6<dopIAkB_S;u(Wv%igaZN2k#!pDB3@WvR_0Qkg>?T}Jgt7r1"
    "UTak|k+gOn(h;FAca}u2ljZwlzgeJGL;Q=BQF+BJi6S5mRqC~%XN{IZd(_|zN#nu&Wy)5El9v4xUC8FMZ2(r}*UDAErMW+k#r&V("
    "hX3LQsO{^<Y`bi)jfJiR`L)T_mTt;+Zv`D-_Z|e7pm{1rxz@+u?x3wRuY|hXmLI`#NU5QBBYaU&*NoUvb*q>5D}xn792If&&;IdN"
    "3YzWUP8yRum3cGevyps;K?^Q7zrmh*1m;Y)1)6mKa>{3a`J{DX@%Ef+G$$p$v)>ieqW%9wnd6BMcTe^KVwIy$*oo_gPU8a5P{_u6"
    "KK;T5?oa1Keb{sGP)p@hJ8W@6hM$~zbn;;~_a@wFIFG3>(VYl}cTF60OP)ryP;XsREdP-$lF;@9rV5`9G3rX9dW2@V{cEft*H5Vl"
    ";zI<S-wO(7u@=_oFJ{PtDE>NH>U_9>AW@5d{x}&SHx5J=)Cq0}zbRRvfXT9y(J9lWWXqZIkFa(`nbtCt;9NE_F$04zW`9Ixg-~*z"
    "l3dnoPZ61)+IM}#uX${=33wEME<R)Ztpe5BUlJy)mx5A+RqJ49biD-IpYoTSx``R<;q0o%!~dc0aakG3%L-PWQFL~9d}jJsM7<(J"
    "9-jVXKZHA=O`+_~!&di*Z78t?o52r{6yJ4+$Dbl4{zX?b>E=|UK`qq0Zlke<->WU-VD6g90UKWI*&)nQnhgOtLugb%W;RK#c<E5R"
    "D%SLYK-6HKpI(glg*;)F$SYBya>I->YD)&RWkE<*H{obEK3R#J(^Sqw9E7w$vlf&%;N1y90<j7(irkzmT+abxU-V)>!dAlC({0>h"
    "<xdcev+-Q?wG3&)dAB*EjEt&5E3OX6{nthd{p;Up^wZRSDlNp~43pA<_}4QP@tI!}X83)!Cr(@xz%7NjxtSBN4pOCZo<yaEtFlQe"
    "&=O@2@`gzF(%|0&5DP_pFk~w*>keXdY;M{NUEfQ>_G2e3+w`Xo<>Vr<&;BCCU(;XAA`SH~KtN5?KYO0=t|>Wi)=y2TRpi85JgOp<"
    "tEr{rrQD@dKi~TF2bw+}_Zbi^tqztAv%7LU0at^JXG`n-c%!<y4T>qlUd6O0oMEeMf$)sQM==WR0fsvt`K<weCE)OWNDU1%S$Y6U"
    "r%?1)Yj;t(Hl<trS%ay&I<?w5%5i%`ylDw8iSbLq_Y@VxoEP~ybKuaPd((no+}9cXMiK4aBZ-iqWeY3BxPCIm)_tS0?A_jP`JCPj"
    ">Cyz73sC+{W3-fzq4BF$q=0z|>|m<vL89cFM-VQ?pm`{gYcM~b0d87`0O(+WoKxrDZU?k)AfKn(^wRwK7x6LV&&#JgXl+t2cHh!6"
    "Ij}4-K?38d8rtyoeP;kEC}P(Wvo%+MR1ejB*c(G{6#!8BgVYo>*sHabnMz6)?7-UE=gVd)y8?5IU1+Aa&B|bsMw{PyO)VKq`T=qW"
    "=!uoL;e7w;V}_pCCe*bBG(#{3Y*0E`R#*dM@*3S2r<lkUc%67(=<(y>3lmUfNts8|4yQ?k{r`oqO4Ed>0U5hJW%?(xOjz&8+WSDW"
    "S|}h7>lg3!$BRjK<W4yvE3OPiNl}xHtM=o;{{vkm$~J0d$f*qpwFQbcIt%?jB+Wd(%XZ~sSj2-kkKPdA2EVMicRfy@tBb4q&lYx^"
    "qZw_fNz_Kn3y(88fLq({9(S&T_mrr-3~eD;hK_+^|F<}QHR7^>H&Ebct=H=>tMPWsZrh7l(E^xWU};20WzZu>#Mi7txTB(5N<XLz"
    "wC4LZk1>_=WB9^s>s)C~T76n7iU`Xb%R@8C)bc*by`chB(BKbwqT{5e0|AfW4z|l$PCZ1yj05wrOQ`rXJGG9j6uDbdg&^?MGsRqi"
    "ogPJq!l-HJQ0apG6zm4(GEkVS!5e3A3<1VP9&hr}iN}A}2DNIXG5^FyxCi#%UwbCu)2P(u;olCBrbTaTLb*`GUsWcmvzGwuF=PI@"
    "6ly6XnK|8UsQ^?K-gY0t;8M4P7Hte>rKDQBu*8o>p<O6mn=mM4Q9vMzU^tx#0|M{LO<2Fa%9hl)cyoBH%#U0ypVQLUjAA$t18J<m"
    "@D39<qp3h^i^y|*Z|$mxFz>Ah`iPVW1mrlrX3n{^F$;e5|A5w&HW4d9hj)yyI#Wejx+NH#q>3X_>+Kr`Vn$V-<6hp8uGDlb3OPLp"
    "pTC2JU_6*d>je_M_9;pF*<d3PC{W(xtj*`V4I*w|xHY8CzjuOJ!JhEfpc${<uDy9(fB7mju_xBrLo@U-zQk*bHA~o1R;g6cMzPiY"
    "RAFhCcvzdH@&fM#K)V8+k6Ht145)#K5y*=xSRfDUMS~w*7xlbBk#~C;Z~7P@`0R^zY76w{hyNV!FnGiP-dPlDvf$3X$kE6=4WnBK"
    "H^6=awcVKp(bka+Ygw%&BG~4>MR)hKSB?vij|JK-DzO<Svo)z*b@sn?h89YF4^){a|1pQSQJ?)@&p=K=SL2{;zcDGUd<?!OukOyL"
    "P7^O(W&C_C{}uB)q|Cfs*|0bxlhMiJcU`M;(xneDn&0Tf0B^josjPbwf1=A};7oj%1;s*tLfE??emKK)vQZW3tp*|3!xz4yLkYxB"
    "Rk6mtnsXdCkiXaHNs+Kf8;dK@#%t9QJiR$LDG1G*N(HA`<xhQyU2}A_ivDkyb&S4UIEdp7sSWmk+A}14l}Up+9KT_MbrQoW)IKUZ"
    "93-7lv9~GU(<0B<zT-O5-fz^|xH@EcslY@vU60E9L>DZ18h`n;?Y-Y$HS|8$`<;98caU>(k3r`uSdjmWWWbH(C@Qp-{j`r>iKM`S"
    "TAY2JwCW%q7gdNelr^UXQf?TGw@k4k^~J~PjVa8~=0~f{P6*ym5RD`QhjhyMDcR+Ggv}8UUXq9N>|Ac)lnb~$uCo-(bAA-y2cETe"
    "jmZm|T0BAYrE*PXVbQuP5y_wUVp<UvBwNoQH4F1QQ1CdL<EcgCb>a_jM~|83obJF$UXV0q_J8_P$SaAMNg6QKL;R=%^hwzWfagg~"
    "khK9Mg@N!4VuWp+2U;GO)5+97uAX;W;PKF*sjbB}#9R2}6cBiHs|k;>IIj1?F{~(y_us4>&<5tauM_gxKjM9PExRS<1`&@16+ty*"
    "%m#nw6!Ku${UTtayR_C>bAeUzI<Hi?Psm4QbByWVCm3+EjJges2WSVW`zhtk&{ZKWE!+nlO6#;$H&+_*4Wx)HrNji^GsTF59U?%4"
    "yP8MhHcN(`hy38W>l>zevevbsTxOAoq*Kz~gSrkLjii@C-GPm8uAWV~iO#H&H;w~2GvuFgluCW}5b+x8PPwy=@%2SVavQ7qGO|#6"
    "gV{+<!12(Sk2C=r(D4g%<vIv)o_<qk%hSr5m6*sh4;L>vTry`h-S>)D_a6aSGh^|_vpk5)*+H95QC4N5$`43sPEzB6@G{RlStkC~"
    "M2&wZi#V_3gZ}Da8>oCmR(TTx3Fy7LNkUaf-V)U=u5izxlTZbxa}JRZ&jhI~tx155SQ9ypy+$)4?V1l3ilSlH>Y(B5yWRF{YkiW&"
    "8-7_FG+G4J^gk<?;m$S%dEnaAGHzS%i|r2bmbii=fr}(VFAp>~x)6-`OtUlJ`*JuYnBu!f-ZDy;;ycMK_fhPVSziEIU!PMHO({DO"
    "PFNx{WICp>txGC^^4>l9MvWLdS#>l6f_~Q$eFBlCy{t5oMG7VqYrV>?8=f#Tu`L05*O25q1O0fiD#EXx81>?9J3x|S;{wP?phSRe"
    "*sph?4}g!wB`SC)DMTe`b!@hc`pvp}W~)DMi^q5H)M#WbvSAGIRW#|3XV%WiN=SLBy~&%@rodY`KA+!pv~VfNiu)R15lK<pQhXAq"
    "65aw2y=meYr?0nSlr&tqH4Q7<SPiVIjNvIm>>ZU81YGLz$qUU{QL5wv;K1%RA^c9#w2GRD$m`KY5d-<rTc-JOKoA0UNe?C3>CV>G"
    "3AS6S?}NpM{Q*h4fv;y-zYhylK)#zIi)JArA#ZMR;e+q;_%Lq}O#0y~&g>$qV;<==wZzY>F<>vMxa%hJV7%VVA<{$+5dU>L7;kUb"
    ">xh;pRDAqeS+j*Cp)b2K4Y@PaMhOM1r#S9N$XL`s44AJ6&I$|leQqWia9u=0VO%0yob$Q1QV%af!{c4e`-o8FAk$5ZY*<v?_ei1L"
    "yoSBl;P5I5Vmr<|!>`VPC&0QQ)rKj62=)wKTor9O9R*T!W~<()b-qQ>C@GAjyDK}%athqqCcH@c9B&ip%I!vTH|*rI!eOf|8`VbD"
    "Hs9~RhUokzKz|{PmkXa<b~m^Rp$Cfs%lund&D|%-rb`g#uG&6DB6WwI8}5*C7^5jIy$>iUt!}XMf1uaEK2%6W@;0A}?oCy5`NqMO"
    "nZz@ojg9L4JiYkl`9~5YxW;fHyGOSn3VPeV2De*x>-M{u_TJI9oYK}sqtA%(V9?&(ek(8`_M%(#L*Z}F>xbU>@1ROZXQkqC@laCw"
    "vcEUz$)EjlOII1kwz7p2MHFWIwsWh*l#p~Vt%Iq0QdUd*ru~I4TYa|mU|a5H=Evj^aPr?7Ce1qS>%@A>YPhNrpdcG**WBCuBdI#!"
    "qcsx{tIXUA2m*{Az0GfnmigTex>@9a-W9^_XZIi!c|VwDj3Qgweg6+b+pHC7B}GUgy2kDWGAlf4s5QmyM+lh%nu<KkQUlGaWM{9^"
    "FKA-jaUKadnGACGd<u%knp9)815+ehlGzmtLf1XOW9~kw;Ayi2b-~cjEKT*683vfS!zd2+HHLnMZjT^V^0&A6Ng#E}N0?RQY##5`"
    "Q=&@4Xt+VGEcnG$ThCV?4Zwc4cHD@ul{Vb{or@|%L~oB<MF%*RWB;r06+!VJW!Fg6^f|UOg_`azHq;EWhVv9dCeaGVRU6LZPrgT7"
    "bjd^f!YRAzuRfk6aRgLHuaI60e}M@$bYR=~80)g(3HNacB$0cnGrD8HUggrb&<TcL!>zI(+#t%^N+N@_0hE|DuK8J2OqzlSXq|1v"
    "K#HxEkP#eR$}XX^WeRMSnep?O!eTfX!cEHrLFm?W6HTiw9>i4c2OG!M%Gw%J9~CGmlKO-1VOyoBM2Mi^+Fq#`SR%f2YL!y-n@BF^"
    "yWAL?szHim4o{?ei-<k4PC>xqm7e$(>QVNp8B99Y_32Q|8SVhhl4)~Ld6ZMe0fTXD(3nvLB_-8NVHM~n+dy1^O?_0lC4um!TI2}5"
    "JdGG4sM{z$CS}vB6Pzh$JvWVO{okgUsZFbqTIpeC1kB(6<iDj`04zqhW0rG(Iz@YdMEk26s$+kmfFY{8mVw8Sb_~P-BS9)J-0U}T"
    "naC@*q%g!_NXNgzt+=MB9Sgc0Zf|$G?@1{u?RL4_>BMm|qhvS<E@Dywk1#4vywyTHdbXj?3|VIpm8bLiN)_e{fhXlJ$}$p&nILh5"
    "z!vQ=8%~kZ`N=jwv|Eg)z+ALm8R@8H6oPQymrW<JVpXb|Kll~+9(To4*a5PcEij@EEXn=V*HdyAu;@hC|3^}y#EhXT#^lG+G`?Bc"
    "$4;(9wUMI(7T7}eLbN`ZdoZD4uY>}qr`k~HFzmJ5IRp6seDu7ds!g)!Y78>uJ(g##2{=lUgi_K^nPSg&kYfUhGpun#&;L_&g!P^$"
    "7D;J{hzA=cB@$9XscZ7*h*|+&(y;CBr!4937EraViUmcn2csf>Y^>H5U@AF{>&KNwFXaoy`nKUYJa4GUHG4_2G{dU|jO>lmr3?)x"
    "ZU~~08wF!ue+@{YnhCQC$&_4FY%mX^LG#>}N_-?$Wv=<n-x**IKkrLJx6qpec2bX_1H{32250N*c8`EoZXO51bkD9}a4^X~G>QcZ"
    "{TT~z*e`asX8Ry&DayBFCcgFDe#L`!M`)u5{s_SaD8tK|5Xll*J~;$f-a)wfC`fKnKe@FF_LXNK$ZToUP5u%We^$fHi(QhDkxP}!"
    "VitSo!6UAX=L#<+kB@-^D!paQaPv7)@5Icj^GxzRc~sjb_r3ogz;Gr~h&Q`_jF$JEApO6E%)YSUP-V(wkYhDhQpM$2>FPC?u1aJ|"
    "*qkMC{+agqM4SL;dK`VOeS3iFN&veeAbyx1nd58oB%B4798qxtx~Pc(-3fWWgZC+?RT^Av^BaHJ42S%^)y0@T>5$Tnz)Tl)(=(>*"
    "iY(2WnnWRnT0Hn|mkMB%I0&a??A(_jdYbQu$~%4&ui4}e&ud6Y9d?M9jrv)}_kw0(YYx_A=IUf`^eWB)n=eo>X$|~5fS<vJAz;!f"
    ")9og;H?+1NttqoNvm-0Qk|ZF0!Y?aeYpR$fGz@4nla6)m-(07?NFC=W1i~}pO!Eu@I#QiDe320C)-Wrl4D-yBI8>|BK?>_Y%8dkm"
    "-73KZ8-JOE{SOxG#H;=S7>KNe%ENVnP1F*PEkx+;xp>0|K95rMbpotnf=v?#SzVkSas!1vQioEOl^AFgHf@k+Jn!v6!WFq!+FIgb"
    "1m$70lUJv-zWL$Ae<ChqAUS&y)Zi+XFN$d$%3J*f0Rh<!5SXbN9qmD3&D0rvW+lm$HmHLqs-M|)=2h!P4F{<2@)>kpDtkv$vj&Xw"
    "J_^xHcVwdrRrT?J?-<o0kb^ADE+SY6hPhkpjui<3cg-OLcL1IZDb2}C_*Yt}xetZ$lKKf{=Ba6kSW^Xub7%~Yar=73DBGBD1G>az"
    "44BpDFm(^!I+<Z|5jf7Dg)+{ZH)ZB1UdRX>_y^$@D5@%0nr+`bZk;-NJ8Ay5Qoy2*T$1j;-Hg$1zByAHr6_At1~Q};Fpn5I8$YAf"
    "Guo(YHD#mfS%nD8=}l9~kO8*F{A3B)Ow9RjyTAx@r3;;tvs$jb74gcXm#{~k3s?WbmQ^kJ$x|^^Rr=8K<8$(+jMRmmt9*rjz?W-P"
    "1>|BBpUQq-Ps~bq9~JVMqs#hNX6|Py`huP?jPiEJ=<YMzw|?wL3>x%dNzeW~Fh2-*3s>88=;rZui5qnOGREJCFP0u%2`>3Or7p~g"
    "wgu;@HOm)5C%d&__+mNCsu3rJ9c(+$F9>pZop+b;En%Q9jDd_7^%(`Q;0lyTex>t^ZO0X*r(<cUHRvK`CoiA^je<D7_T047<G}rm"
    "%}r$ElR1OgIlM#WUq}bBqr7NTGAfd{=28`DHe0y_;DJ<fl`=AaR`Wu2-E&a?c<Yg{=JE*1tgltITTF9QnaHD_;;JK14N-P@9W#$5"
    "of2claxWiBq>O$GC9gkkz*c7ui>Wlptw@lz9WLr10s7s+P@<ZR`4#!B%2W|mYZhU6!mZq{#)!J@Kj~?kGPyReRr$gCH0G|kd;W^z"
    "+M(ZyPW{}wB)9>6x}SopI<H`Ub2O&6w~t_ryu*prPEH0&&Xbxvr15MRJ0H~s2wmovHN{tFfv>b`%{gTtwzS7NUmRgwb^>@p6|Kdq"
    "vBhIu#05wB7)$Q<iSJ<(2bBjdP;5OaGCr!viY-e8U2d^PPIHL4UjmkCc@emKpxEZlE9UAc^$*?9;Jpz0i3gkKf(L^M1y&!v&QUWP"
    "fLyM*+;0pMZV)nItu&p7+&zo170Gf4+gP=FCUpM^=IeT~veIJM;1iwFGpC|=4bf-KQSVa~u)v&XM#igt`v>Tw{MsSIO$;3Hw&evS"
    "SC&k`?pzCMCksMvlkeu)V+nRKoH5h}Q^EKnz{O02d6Xa<t7srJ4E`~&bvKmv>Ez39PIEPZ`<Yw-6s%>w$u)(WQZ==4w-X0~GkN;r"
    "At36=TM{q!YnUpVmB>wePtF8%M~;6Mf#Paww9CFGqwTfd0zO#!b|||A)QP((!EnFjjDfATe}nLMNF=wJ=THM$<-{`(p*KHeNNKL-"
    "^A@`Ou~rK%LM`#iSP>fn_{4EFD2pX9u3JGE&p;hW$?AmUk`88%cGC1GS4ZfSwqWOaiTpunNjbhIuZ1bDpOzKiEcgTY2ZTMBHkZHl"
    "U#tCo^gEP$5`&sizvP9+6P|@dHC|s+K{F}$>D^dAZMF9AeD4``sI`juA})ALpwGllwcIejoyFrrc}$)6s}Acw(Gz>nY<?{^4_K^&"
    ";aHKau`zGf*XXx2#&V3(>4N27sWnDtGN!GdcBvPe(al5allVAZgRDRyF$06@orjM^xLPJk&PpnL7~cY$EYN9ZnOPb@w$1>t5$pnS"
    "GyzF$6LR)WoD@23dkPFvqw_qfeArkde%O5Ot+1YaBPq}7^)j1F+y1FSL)ljmq;kogl|xu-fY6nd(7&33RIkQLd-fbQAv4%Sf<81h"
    "6!dLps*mqFT-c#6A(mtlM@289ZzNC{pkb&Kyt~?^Ibbi}r`v)Fk(`a!hMa=67kuITGRm6M%2|t-_dsT_j$te3y7J&lU-|SqXFn(<"
    "LR(T*{sc@}9Bx?V@HF`{;~AR!xu5!Fh^V6beiv8XZ~9<-I}7=}@ipYK!!<-nYmtRhuvs8hl%6KytVYL9wYx99L}VKeeBLq#@dRAc"
    "ZJYThpuAvZwIcy)K{Pd~`4^R*z4`hff+>B&a1mtQO1HcyK%AoBZwa{1vQ*QWw4M^k@+SfMsSR0PMl){L^b^dXda_c=m7+q`9k*AZ"
    "-2wP4`WnI+jmHr;Ma@nH4(BUQs|(fMd{OHZZ6%DN?^+Ozk=SLS{ph1*eXHa7t3E$q__@K^e)9~P%2QM^=C90WZtV%8vLop5RY|=~"
    "9iAx?D{%;W(SpbC(wu@4I9kae^YVjyJZt?$lff9OA%g15b9M63Koj*0j$35hwOhwkpo{FvH%71v_niOXrw&cFk(^M#C2vfcj-_R~"
    "$>+f5KlP>(&#$V7*I=|MQQ2ZppM|6$^WyEanl5=7Kc5i2C?N!KVX3%2B=cYkN4#D7!yW}&I^8s>4TcSudP+>Czd`r#pT>cye^L}3"
    "pL^IaozA23vso^j0G4^&UhxnSiYO6C0~R{3N<&tx-XzpeC~T&q+)-8WtL2dMp4D35K7sDF1gBM2YMg*H1@4Wd9+#BpOAP%kpjwFp"
    "9<0e}cI7NQjqxKE1Je8BzsJuc9@R`MOP0JRXW8uODH#hwUC3H!hPYt4QWj5;5gL}W`xsl1kx|g~RN33Y#awa_&KP;HtdOW(0=|?g"
    "!L83N+$5_9e*<498z;l>w04-<HR{;?>#|{~kGbI0L9*7+dw!HQvIShC)o>T9_ZaN%;2h(zCuFCxy#WJ8z}Q@6A|_taFRAH9St9R3"
    "&YfH{E@hro+#_?gw|3ZdBVEhJl=coZj-c#h%lu2~n6?+RF7h6-?BArcQArcoicq({dn^_9B3PM?ytwQ@jZ3m`D{{k*N`tp^Rd=@_"
    "L~_`Iuz^T`mk0bAr+Z+852vJOW9c|}B4kJ3O2hjr5tS7!A-~QA25EV%6Blp3V~%W_*5WQT+U|(few}~dyw{9I9cdYI(bl$l3AzZz"
    "WjU#i+YuXz6)Sb=Ql$^RY&t~^9WV&}s{@e#GOeGe%Thg(=LYT*KDa)|oLRtkK^r~1aixwn9^4Z;gd%Frf|(NFF(YEahP%%l<kXB{"
    "4mZ+uJDkjhBd%6WP(-QPZ494$l=e496cYYr`wXR9$5o#DpS&~|h8wBN+Cq0fc2^=F6yig1=BDPbrlKGi`XWDwFsCA|q&`kiHHhbE"
    "Asp^W{b+GSOR_MHl9B9s@Ln2LcY<}O5xxuwtGZ?eE<~#&!24I0(qH{YW%oP}w8$KE34pzbRMJ?XzSveb7dTvSJyPdOk)ZxukOpxj"
    "gwd#`@<6*Ra|?b@4%TCg=|3JxV1X~5yLLnj1Y6J?^Dr+vVDSM$@N@|vg90*Qs{rxWxv*PR<)ydI(6sm=I<?LySX$*lsI^%jlyX=Y"
    "jB)&cVB*YWGd!-~DC=FWYjK=KTu#7~oNjFB+QbZy1(f{QrZzup;cMY(0==``a%nsTXv0>J8l!wD6+NO-GwFJ-#yac?MwWj8mt5lj"
    "eg!PvS^*o#4KhzR&)q75&OXMx{DI(Y4Awer3i=XqW$Owfs@wwwCS=fQoT<AM_8`R2(~p9OJsP>syjlXCkYvs=3fb5IEx__YICsb9"
    "BH<%h|9@=>rfLC^T45X&X=n;P*oyRiUvA%gI9%aGdKW@vb`F+(y}yS=RAR=n;Z-@Pu}|Gbo@J6}Z<1ylV?A&A7rIbsUqD3H1XUrf"
    "C#)V=lJj`$&Do98E#$4586Eh&B0Z@@Vt*0}N*ePvx@E1lvG9VJhSZQcqr3AZMQ^X~M@={3rWvq0A$)b-wrvJ?$E31#lr4ic92@N?"
    "qvLVySGG*7purM_`kM{kbcvZVB}i7&;Qy`({*ig&w$+MAg3zB{DUgES02f6cD3NAIurJ^mQ<o4lY^Z7CFv--;5=>;I(0Qos0*-cC"
    "O*TmLQDcui)nw3vOR<D~=D7;SwS0nM^%;wZ8-{~-KDZoT_$p`Nhs}12W?L8YScw+KELR`qo;1`-e)FQ7wgEf~)JA(O%~9({ZXtFh"
    "A43}{fkSMnc+WD7PSG*ry?QjCRR;4GZzV0LMEgfsHJ5+!El#`f@-JBQxOo-Ot|oEh%#=#M(KbPH0-K#MB`Ukh9TBJ&KeGNW^j59H"
    "m6DB<>h8O-mpP<=eP6E4SG6<RRbeqgHq>9_KEKep8wgz)pfjPRV|Z8YHgiTs-d=W1#<4xo5p}|br4k29F+FV|FM$eM2U?AuU0i<j"
    "x^20&z^vGc(G^YJFNecWs%wQN?;|)*KAAZ?GAi*srR8sse}lFzy4HICbyolVcg#5z32X#7z&-F-wB|>A4!>L%Iiw&5)35i!8j<{<"
    "AsEv|#|5$|?dUTP#>Xl9euML109WM?5+;};qLxL6a$)xxqS~4Z4_~ULaq%zC{o7cU1QQC1SuC>i`1+(!QqAw@6)=ILi8-6;V!;1x"
    "R=cwosDE4yUDA2I^<o4On6eN>$dWx8%>|U_w@dlv4&%Yf@RDORG;9tQ8du+uA3*a%jW7X40%8(~`siImQ}QY<8Hd-*t9@&pGqmqD"
    "-~&*G06|ySc`5ruR8##Vy=%8q<(oxw=>X=?^iw>d*#B*!q}*)({F!Z+vYthb3}XvradleQ!c0JDb)*Y`0(K`LFe$^2poLQ9^XQL~"
    "hey>Ba|l4^<(u?@TkeNrp`@eZc-=Bu+VYFKP$ZHP<U_m$$~9Qv8^gD|8Qq2y-}Mx&NeMK!FK6w`I~FDPE4bu%Ugf<xZ-)@ruZu3O"
    "AXJivkT70dD)2?7ltBLmOFF)~diap@$OZGlBoficiRQPQi^*iO>bY24jZHPY7+blYvFV`lqrxR13Gv=NYVbb3OcJD6>)}9+_PGW="
    "B5om8$LcXlX{56$7WMN5xw360xSxdm;W3+5?>F|Gz~8Eyzc=dGls4E}qT4D&{qt$mk|0==_w`|+2w_&<LT$MH6#@o3$`Av-{7qU-"
    "wBVCGr=Q|YLk6r&T>-evE|dw+q>=L=HDyJaNnD0^d)ztj-lFr2A?w+e6n}ZCCrh<qdAeBc>lxBK`XN#ZP@eYSC+25AT~Y?>gGoe;"
    "^^H!~fK~f<Cl?kr#u-KSS&c(h0#Lq_;{Ty1-G`yny%46;hOycrEf}EVXbtA-)=*hV!8DkTfW{12&7{;npPO{W4)|aO{4r(PX;K1b"
    "l{@wU%^BvjAmAK02F6T<EPOq-?Sc`qLt)3mZt-X9;@mFj<qKM!o$Ngcq*-jI{zP7x=mvalpzlT6iL^SIL25@bhnRf8t$QH>fjGMd"
    "8d`pDHg69opsgbxGJ~XEr|S0i7*!Xt7k|e0?%N@nyIt<L`gTERl!LgkX%2<*$8{*8Nx%qP7LUT3@`LV4EGBKosQ-XqTc;JE1~kYq"
    "V#0%;+y3*wVp?J1>7LyUkHBu!XO%whF9Iw=GKI4g;-AYQvVB33NBiyZCfY&%XQJc(TSks;;!8e4ZI#~r>5-L~QF%`L5^8)<eTnAV"
    "YTk;rYrio0of9AG7;Cu;?2!*jM1JM|vsK3cqCu_zl{;5`izQ2uLti+DM~J{evlEC+5onJ%EfJ%lO1TGNY20{ESsq%gv3==xL~!{;"
    "n|GbV-j>*@j`0S%O=e&3G~#0bNlK+$DLaS`eNsDTvy2|@<ucY*yB1P<@EGjQQ@1bcGTH?N7mQ}Jqgr4V(2e=Rkag>eIufs|WA-_A"
    "HwnR>4F{jbWLNg{tX?V}KJP{(`cS78YLwo<t7o(Rn$P6$Gbm-War*Z3MR&Ww-S5JU1*eADs@EVxwQgK=I1-1az_oOotQfYCUNY{R"
    "X%EpUdx?)ZBHn}AWufbs<w%CXY_m~23THe82YQV<GHk_3q+nD@*#J6=W)inhwjZ1w+5O02v}ch^-YQ&Ho>^+mh5FSznQ4yMcQe7v"
    "{INpWE?Re^PK;d>!}ZP;%$R6{IpOO(qsYnFVNNw|aN5TjE#-P1g|ZvAtU<Lt;AnG6y|_5j*M|XXq;QB-ikx}DA^nQa9HvA<PJ*;w"
    "Lz68Z=Lhhk@?r;J`P+|W`~oo{`b)xO?28&*3nNN!;EV5;%|GC(<OHf$k=lu)d_pd{1nV$>lZ2fq2Ta>4a%KC&=eVw0;!7*s_cxr-"
    "8+4<9VN5=42(3}~mCH>9^Gu)~=JWvHH>%SsA0INQ*}Erp*?S2hRY6=zkOED?Cmnz8A0w{mNN61y)kw$X`)b<IDfm0kdCHFq>hk%S"
    "QdQTeUjkG`4zRWsv9Ul54K{h=6hb(BGu-|@rrw-^B)9%j447)S5b$&e#lY2Ff}P%4#(v48Y7w-F+S8{3?b>^M7k-Y>FTsrkHZaCT"
    "AU|q`VRnXKrK8efAY3h|9$icH@d~g(zz$8K2xVUx2&KCKbcLG66r@q4J%wZeu*!^wzGa7p)EZ4y*WrRov;@00MenD0YyS%deWQEi"
    "ev9Yt@jwoAn6OW(0q*`&&uFruw-gB-k+t8{Xt%*@&C=mef|>f1$Pu}`Fr&7?yEiq;x4vb_(9VbwO_LKm)6ZEe3-KWq`0x`NVl9$#"
    "qvTBu`XA@5Qui724=t^ZF#o&DW@zA|NWmuy?nrjKY$v&F9t#E3Mo>IECQTlSkJ?2f-xRsAd`c^B+QJQs$nUAts`0I3%UH4709m%Q"
    "K`5mWGis<si4!QIr))J>3_`phw=JTD(=)Y&%6|KV#{!889#ftselMt!Bjl{7Xx()G$F)m2AfLa_h`_?E8>+SU$QI#tl*AA>;8iyg"
    "`8xpPz-d~F=gY4g10!<rLKQ7T)OY12=in~lzM^T8jgUOujVYk_COC4dRnL&i(zx>R^36TWf(-@^)G$D=!sf)o_IbB$zkazDN=DyA"
    "B>08QZ`E65q5y$F_>CRF;J<iEyJDf~2TU!WNcI&53N<+OyEA*eQr*A+AXSywqs#+uk#Ndp`8sBCq2=j}co$YTz#3(N&P@gE=n-u|"
    "5a)=!uG+@6E(9OR6N$hf#q+~42e7<ZnQz=Vwg|Kb>Tgr!P6R0VmAUR(2Qf*Hmyh%(EH;P}Ti=F0=k-fUAR}Cifj!{=NeLuBC0s@A"
    "?#dlUn*GnNg)Yd)`Gd<p;<8CJDG67TNsH8x>;;e4<j7)}+Kwr%j!<OEBke$J5YjqLL;-6tIG`N)VjeDN$Dr>RE5U4eU{X(doZm0q"
    "1d=%U57cutr|Fx>`F~tc&AE8VxDHT9DB^i{hHWjP9|x)>d-6B-w;Ab8utwQ&kd2?xnhcC=|DHu(J9Yau@u=L^j85P_U8R`c(Q5i3"
    "y!@^A=c`kEF4c~X^&VE@$zaoVa3<+1#$WDyxw`?mJ|1T{cb4u@Rn;XWFE%TY>B|OO?v&udeME%M6El-1K?n2+G7H&r>|=<SuEGqC"
    "Wi7`LL&G5vewcsVzobOvwv~xU8pj|}Fz<_FYbOetaSN!+q(d4QmZafKuZnhRL#;}wQc?4ti&N|0j1e2`T)@S+CE1%K%jXX>0=N6>"
    "^JQU2eSnSgsuoab?wzqPB8U9#FSVM`fQDPebQg)##a;yjZZS`vH9uL2vS#eKqP+3fm9S120>Ro8w~M0uS7vq?Cu2SL<d9s;E**zR"
    "l#>Z<h>wNaPljYT(F2GX@}`oJ&}k=MVR!4@Ws0sELTGQPE~v)-t^@NSS$$wi6n{=G9AJYTQh480=B;`2PuZMme7a-Vs$>Ge4z%);"
    "TQ<=X-LA4DQVY5V*m%AY=Ta~{#?z26SXdTh9#vI{Uj!%t6s>^vZ1xWK-BEhBOTwf@GMMy*I}{F!G@J-8$#1m+5{?`mY}4tCCzOCt"
    "GI^%ucC60_>eGsfqi9+)r32xV1sw*{eQ3q|RrjwZK#2G<zsU_p*1h<R31u-&iCL3HM%XYVEqt4Gx7Yb+G<B58>^kW|iJN?G>_DO)"
    "<{twJ`NP%g=|}^-sEo@e!W}sR-_{m4WfR>WZrav5;#D4tz6rv-WMq<;(!KZ~!)e@I!Vh0yGyzqVE!Y7%E+C#;h@y4bdbQDvi{1p{"
    "_;RVIqBFLOASod!QnEJp2l+A#4<egS1}WCF@iLep=8*@8UbIgv@D3cPa!bhaoi-5)Wh+>#OW%w>bs>1*c}9HoY2?aDSyTL2X;K#d"
    "2@;y+F(nXu?K?rngfjYgLYbd=%Uh>zL4h<aCq&&H_$ZDw>z2Z&{i_kFZ%-6Io<he?&JcdO75;~;`_Xpgu&w<*8-M&xZhUVrZd+}o"
    "Ij)CuZ@=%=pbPvEq;Ek%cnxS9{fi?D!>9q8m&-s<<eJe%MyRJK|F6$IYHe#86>l3B)WFk6?vwA~AaVe4QB=+n-Z)dBiX(qA=c1*="
    "{$vL~NcALw%)5=E4955nQc<S6Q-Tal@;kDqS*#wS8wr&5Oy{^t22>Y<C=eC1r-$^mE+R{gIH%NT$JaJrDi7P6+iXSNHwmNiKJ=iZ"
    "$l2849t&ZyMz~Np+skn=JZ7WJ%KrArGMH6W6+gZrqN*8xGgmR^FBm4Eng7kbWbqomwU?o34fMm*sj!j;RKh{Y)0rbDo21khyt)oW"
    "!ApJsL1O>)2IuKKp`f~Vk@3q{<Un%9Xp>pCz<oazPjKgquV%&SosHM`6#+n(1Q&hM5%LG`heV`foN<J-z%ce#ona~ooT;kLd#IJ9"
    "HPnn=BWd`;6=2#o#+_LfV&x5GmlH>^dG0GgS$AY0%<bw5y?|M4{|IXE>qjZqDR&^fX8-;Q-saLD<DSc*$lw$ljEz{TyliZJqZ?KO"
    "@{nKGCSp#)ZdN&=JRyNvY{`}``*+jK%UTh{1b{RaRCwcvz{a=&sCwvF+1gytDP+;QUJy&0=S#UtW&?xXe*DHB<FSnlJ(o^I#gJ_3"
    "F_aNMr2C9qoUsL{a!f3YX6tw_?C)KhsR?cVH3R)t$k1|`ujPQhw!2txfnj++L(p=rBuDHjmw2YDmP0LKUY$d>=baUkh#Fj}3`i4k"
    "m$($jAAs=9b*U8ug%oR{l?C7QZl<_e(yG28;E(dh4ir6=SC#fXVqgs{4OAFnmsSm~5%mvg^2l}wAngMFQEprEC@XZ}(jT<z&(MEH"
    "AQ<g&z|r0kmZLS1W*j4EK-^G6Yh|523piSy?L`W6jar}2&s~~l=FdT9!?}5$io$W>6jV%}KyuP)GV|hPnD)4nJGn<~6iQfqBo0`0"
    "R-)viF-G>vFYi5~&4@`#nCZE-tWm1gIN|$##)NDo1LIamQv`%ofY|7_`Ys169^0XVMs!@gv!wuWaRo^@=EcHya3fsbE@0Hy|MdZ^"
    "H<B$yk_4PBTx;MHmDJ>VFpd55j@Anb68GYKSJk}!Kd%|_m%}!b-2pZ4I2PvWvQ(hwAJ}-=tbafGwUejaefEfS_QVoL7&}Y;t1J16"
    "O(lwdct4$^#a;GVwbIc1y;Utcp~`6F%0GnoQe>8Ru0*afyjCEfkg#eGi!0ZD*)(3kF7LoSB1vrzMzz6v8_M}?)Z&*!q!nv2S2h<Y"
    "CfjW-*6ogn%rbc{RFqdeI^xZ)Y>^c-v%G$<-mfy}kOO3*-LN6g_?6J)|1d;H`Vdf{ez40bLfj_fIbNF#P<nvMe;TBx5^GT?Ag^%6"
    "%&z!g<hCtbxbvz*C|!go(|Tu;oNgd^NJxa}?Cscce^YyCxTeu{T7?(F*R(DHzQ?Bqc`@|tmF2O-I`Fm<j=4<EX;3!C-c8b-j-qV>"
    "(o<)lzPQ;NDN>7#?D9Hj7Fleav{L5lA0`3o?2|t#l1&jl)@K!mCffm-?15AMSa&^zpESE6^}`kTyHXC_s&{!3KLYTcOw`;{!D;E)"
    "<4M6g>#o_uQJ<Kx78Gred@ovG7R+&^cUeHl2}C}|ZIO^5*ALEfNdUtL%8HMPJS}_Fk}y^*x#^Bf%TM2B_UnZGlW|6t$|Qo{l`>=)"
    "mTE1Uu)QPN_^;0?p+;h4=|W9`3KgMw!%p`s(cR=ms>7B%E{oT6z3kZIdxu8m<>KB>sDH65CmS5<fS;>0-&JGL@0C8!>ER)u`+>lC"
    "&qM;@7pP*OHMJlJSMPA89=caZkE|;Z7Tmj_#MKtDr#VE{jR4ny{2zwMfrpPJa@b(DbaVa9P5n#eTt+2IRq^!Mt-;>?LxP9gX+h5w"
    "{Q^`dB&7_+L%3mMP}!we<^r2)-X*=d*@v)-^g-U_ki4qo-CxX<J0j?sb4U`RofE~6*V_`JVi$}I!dOyh;nM6kEE*oZ&c2`*S`vVo"
    "1#AHp!n@l4x8zDyChzKp3K1e01Cs@~{RFY^r$gM*Aa_$xz08GCX6YOl9T0Ro;vlUC3K=;olm^^M%|gsWFF9bFG*|qFyUO6e5yKFy"
    "9+FWbG0dkn<k7ax_hX#S<9(4VHijoETC7V^{t|zqD$pYyUw1W)P$xoMl>Xt>w7|=kPMLm-`<lpRy`PVXz#n}+4z%uGwCIq6YA_^g"
    "tT5^i_UtY+iP9u;H3unA@2ng^DFYd!_x0M}C<|U!g)G##VJpEJP=#JpD<(lxj=2))%EIt@)7+75yA7DR7ognzfRc{oJ2<N38=cP5"
    "3{5dWwgD;b&v(I4*QVq2@$0bTm6n;mBni?(WH=N-UAsH}us9Jl-*}^ObAXmRJi%H*HM}!XoPr?P=br|i!^s=6A?HI*+}|C3PY)n}"
    "bq$60O;Zt~^&I<9Vt`jfL7lQ!H{MLHzrG<^*7hBz+j)>3pziWR0NYfHlPi(TJQBWfe8+*)lzdS`ovGf*vY?avSDev#c8R-^Zq=CD"
    "&^IYPZKlbiV=5e<<7%x_c7GXCyBl9&Sy?YTb?1q8nG}^ZYj+m5v-A@OJV&X=UvtHQW~W>iP#0%9b)JyECCfg7dPna?CYS$574X6j"
    "R)u9q%fA3DfE$zx2!%K-1TAyy8c*;zhFv#4b|Qrd{a?`e@tR(F(mdCc5cDPbW&)#Qcd~63W(Ioz8BEjBqi%IvX!P~mLn~ZgQcD8v"
    "gE?<PVQS6ty%(oR`$e3+LcE+n*PL)#HOi9O6zzb_-(eMDwZ0FWqTw>PHFbgb(MIpY_lN+iVn#&3Xn3XXf!|^mmHOmmY}di9B#1Xo"
    "YK7rxrtM@zY<#g3#(>6KRiC2<$K*eR7#`_H{VpmK>qjp8u7}@`s?DoGwF84z(39LHUYS_>hktgL#QZByy&V#S;&0ek^$ohEkzBVK"
    "K&F5N++U1KYi+9!JBEWE>sF5f%(fwnJ)!X1#6m9*_4NN&ZCTge=~&CxZ+<1L;U1jX_XbnuP7|1uK$%OPC=MX@ZwI$?NW+apzHV&%"
    "#nq`<p$5pO`me*tKAqd{Q~>JT3y3~9^|n3+0bIy|v*kxQI|6ZxB4%^cYgW)G1THAjo6W=oWlZy2l<99^aY$%rGQg3K@`9n7P;@l2"
    "$z&5m2YRb8XxxLL>WQk1fc#iL157JZ4RM)r1=t*Ql1i;5z4-{$IBa+Q*7Jezm*zRi+~dxfgNz1dP%s_4hd;Mli*sR_>mlEkQ#Q+?"
    "ifFoMdCkq$^rzk@JQwnT1Hh6@=g|<x(2=^!9()}rWz``lm|U8(YL?`uHLx!_UymHG_L8(Bi_2xxU~>&^iOn%@-($j5+PL_9UGUWn"
    "%E?I>^?wiQ3xL$IO)sRXz(iwmFtUu5=^_S|snZoS<lo<p`)@@mWQ0n2fATZ#7-y&oHPP%PGb<wPN&(NMOxnX-D&=1)mdJ2Ni%HdS"
    "*7`NJn6$XQ_in6M$iOVv_X7O$Xb^foe;j>1ixPA2P#X9(*+sP0dUU<y2lRdUUu7V_x6OiU8010&g*UIk&ykOAK@bl3Jvy`j!$tA<"
    "@Rb^kE$Q;9Zg~M|%Z8j(x2*~MDQUCDEGkQX1~N`Z>}E^5o)rm~h4qMlDg{Y!7dn5=x!`*PqXetyIExs$I1fMU!L$g0yUPOI6dt*4"
    "e<}TNs|TbF)aB6vH!#PJJI{UuQ~775A@W)^i_DXu^dIbw6+^Z#lo2x~<;B#jX{HjSvNQ+CQQVqPzrb&Qbb*3{rF>OUhNeb)=#Sou"
    "FL>@XFp-@89%Uy>Yp+kF40Xq|%?--zl-h#q48lp$<!{L_1_Jb%mCoCqtDx<3W|1`LDi3WOk|J*kEjHnkO5Cunv$NQMN)`{YjixHI"
    "Iw=NlT$G>PyGPmh9-1D=&&#B{D)JU>AHp;>XF?Lly3v5-6I@s^{;@#T`R$L%!>fzVF+|5Fe;d1z<g$J?rZ>Yz1xr`9p?kj$!l6I`"
    "0G<#yUJ5PVqL`m5*!KQHECGRD$mQLKcHeBIN-j(du=9<P`TgaCKRdNr20BHC>z>id%z1kEM>OoP1OW3aeCt{XxniI=6reNXfTLv_"
    "ErmeHeYuCm!!s~%*C((Q-zg9vkE2W;>T_@_smygOWpC(uaTpIN#ExS-lV7I*K|*OmFeL{HW6}jFUD=sRAkbA<r&I|Q*D%u!R5>1w"
    "F)^ELFV+6$!GzZjg*pN_t!~yo)W8h==P{)h+RQB`lL^!#N?3d4aU<POO970A`{825G@<_M%0CRNK-BNRrv_CNwK&+RdQ=RUR*E)u"
    "t@zPwHi^cbCIm?EEqBv)AOS;^OOtZ2yUR22p_wUynkpF!Y+>@|L=wiAl&?2dnOJI9vAs(05;ryy=hoDqe&ot~Wo2a+V>l!35?_lH"
    "*G+GBAY>phN0>xPWlntbO=Zh9@;Bx(N#CYGSxolw2o_pzG_E4fh@oj8l!`uib10|;uCm<xjp6}VT#e!17~<kRHzb#pH_3F+a1pxx"
    "i?YV0LSSSb{#n0yI2R9}5;~h*H3sWLvo!z3IcBC7A7S5Wc@TB}KQ3@9uqze|^M1UA2LB#Xz&Jk|za8r0?j2S33_`p-#TfcTy%r+v"
    "El9y%V$Hm^JYk-0?fP`9$YutA>$#Q%@g0s<y0q#B;6TMdp&A=#K9-+pnWTJCqRTRF+hL$%&`7n9f=|_%lfmL%R^*Ee`*({~?`=WW"
    "QT|;@T_^C0Fs+`?)a{=XquO`ij4l<{v^Bc@Zb$%9!);}WvA4cNnq?p}onwYSuoWLt;Kp7J%7)%%k>*7V2v3d6>zjq<shb~WPdQ3q"
    "c1s+q#G+#VN$q2&*L=hR=oYxz3*7oi&X#ub`9TDc3Xv*u)2vGO20{{{3`;{iN|l*Vdm9A~Rqcx{iKNJ)oMvs_)?FreY?5TaY@9{&"
    "v6XYd;;Nt7gT!7l#M2s=&32bvsisnHqpI?@?S{(W_Jfz&=cXwHLHFWheRt^`hIfmP6Kc0gzSzc1v!d!WlfRXq4>AM;A@o0gTWR&^"
    "abvA?5vdJBRnLszW+_B6(#vB5MtN0x$h!Amn#2Q}lf{sMySb~uY^%FV)pGQ%^Owvt{Nd^g`k>C-vz=F95Nj5xp@BeR2=F1d)iYiL"
    "Q8ValRe>}?l4S|Njmo3K_{q&nt<pXN_i>{lU(5u-oMyG~w2aMo6Idg5*O)(AOc_Y#xNNbE2o{Yy&#G5R2*hz+J7gc#7^g>`OqFd2"
    "lV0OpQkku<5t=Ym^sw02ianmEV$K~j$as^1TsNV{r5s~lQ7AJj$Rh`k`X9PgMS|SCP=)<0t=RHpu#bBWO@UWgz+F%`oDQ~qEyUQZ"
    "<yBib4rVTdwVr^1f{I7S$`4_h?r>k->?{z5KxMh5nbIHjymw+(atypB51||$7;gRp@vCd}3HI=zvNxy>m#vofh;4A{z&5%!vV4>i"
    "$e*6DW=@Ro<p>qL>dB=Q<efO>^>7(3d6WMzNG0wK22+RCb&incea`bP)dK*@AW`cT*b=rW@a+3%EtHUI>x>X?6S?1e47san79qr9"
    "gc)pA0j3Q%P$BsyO#g&clU*&lLa9H2R`q%o!!1$^jHes%FeeYcjueJ4fvKjkiVk1kL+O0-Lz976OtShkloOf;Awg>1PDJo4A=v6g"
    "+!M|gD@#?$VZflp1jp(aYpBtDYcw)=L9I`)VjxP3<u$v$|9)DO2wNO`8~lg$PtaDz>%E13<evF`<oW@d#}1eqHoFaii?|iAF@nnO"
    "Z3l856+?_>MLZ1K7LaJB3(2Nt*wS+GR&W%}HcpSaDrFB+x8{O&%-;q)sL=rgownq?ki;}HUj)&u_9P-lm@*whdD<xL5}i+=A2@D}"
    "F)D~O*G!&)SsO#56{KTxlONH-6B>v%5?A|J#3iqMCnq}RXi!f^F6`bPdD=f4<B&Z7QkJ6?1}rKIm{3%*=QnkDB7GoP2h$|$T}T=v"
    "CS7MDzt|cpl^ld+W$@zWNswL+SRw(OL*3f^W#T4Ip$Q4NeSbg9AhduglkDC;6%0GfkQ`BOUi4wuUA!>@n1gOvHj6hsNN2Rkb7d2|"
    "njwEn30|&_=$IUeXLO@R__HgTN%NrHq+)kPFRkwe*j1dkS6s97OYSlk1-A|!x8s6*S9v5~;Uk_~_YL)spv4iq)O)E*{UaM*baNUJ"
    "Q~!5f%YpDAq9o8-{=2lNl8P?*GqcCchpF-jUAd<P*7QhMXf7M<QS$h5^D(QmmYSXPyI@1luWY=t&hr!JsXPnc1EzNwPr^qU#?|Dr"
    "S6U*VOa+L8%vJum!_^rR0ZQ&-5oA~zIN?ICk-)@+dhf9z_bS)DNmfWb!;Q!%piD(4k79snHjs{{`u7&hi2~l@WM)j&eqqL9azR_I"
    "1g5tm!aXhSkNtL^bbw!@rY+d$?kV~1UyEdk9T3aoV!bb#A@`*Ni>FaBDelh>^HAf&xiv8kJ@50NJ+Dgv$X|>k%vvM*>|OCkFNOnA"
    "lcLu2!Lom}!HG4p_0>l%d;rL~Ug82p4d*4vw2W<{drb_yN4HeWV6`!h^1oxiw$aQRU<y?&8{uy4AbQ}F-lcSt{I!UY6|J~CnzSq9"
    "nEjYYm3H$dhk=@@%aQfM<^M=R2#`Z3sey5GcjmSJu^@Xw%^U!U+M6r=phs*wY5@gaC_am7Di3<5ZC7nlPU~abBi#r&Dm2oY(X#&?"
    "<6EW=DbcfDSatj@UXZ624HDNdU#kAPwP_N#spx$lpZ=_>^;oUxaJ5BN5t**j+vTW^!%Fb!19*iM6-Sr^tT_^%J;r$jX}G3ML%U*-"
    "3QgGlvXxq$rz5Gg4>ZOxx{9a0@jg3)@cOOIQzZZ__bdEWbx?1w<kU1rzW$~z!a^@c?VXCIiJ*CcEmKCqxJHr!I$Gxe=@0<5j>tea"
    "2?w!Od?sHgF$?PBSGSVn2)YTEg?{s#HZE)w%Y9^G)?&HN?(mYO48-=vCp5T;ts&#Zo5Z^6eWcwIqcM;_eA$v76C+485m1(%<`9}T"
    "0nf=YXWy2qk1d0O=f-Y-D`UNY==G%xe??f&-B3Py7}^Q`$cg>Xqa+Hb?|Tcq+1>vYwm^hLvmXxDS+{=GB%se^pFt5Q?GY`AYWidA"
    "*F8bb{N|5Sp2b9P1bo(aAkSs3?~z0ho&dZ=>)xD9N~0J4h143#GMV%OHM`cT^xvn+4m>GN9)myi$ki%SwZ;p?#a4>e8?%PkfEjKR"
    "$o0{!k?w^xh#q5+X2n~=ps>NA2Ai16IFZg52HWg_*Usz&5)2HyM?v8`4D=tD#UYMh%bid)!NE>@xkp#&8huPjf`-i(M5tf*JiF$A"
    "^Cv71Mszw{fu_?d&N1Ejo0Bvz)@Wy|I>$AV?9~I(i+e@6?Nmz*FweZ`>;kPjv+DTdLpg3E)u!dVom<8|l8!8-Go^!2cg&KPjvsge"
    "#k_@{66L&G(afSsM!d)0q_#DWs$m_iNYNrB>oUx<n|OP>fR>o!-io{0VJPLDO$fyp+Iqv_T;9?dQ#h;2B=EgtP3a`LV5VQcX1SPz"
    "IF1UHr!M6S`I4KyVo39;7}#r+?JOTe1gb;5Oz2#J*nktaxE$rbb(=oJclO(i$Qi7rg)1<>rb%=)ezM7b^$&j%hcCG7t=Xq}?~KgS"
    "XZHEw)HVn~!*6u=4Hk-}-h452BI4vlWQOzUB%@tyMcNo!BtvJbgtjn04pVy84NLvVNg{`9Tcp5s)!!LT&d8h%CnQpZ-{;&Syat+*"
    "w(*_+@P9vH2tgw^9~Q7;QzI|kzK;@5IW5yQ-u7DjL2ER*4?bqP3UVXj2^*|3AIF_G-aA$eyMvqM>xF3_E=Cu1=qvx?nD%fu)L&No"
    "NqZy1YA3`F*BiTNe^88?XM(F-W1Uamamo8#h*x-}tZa#gFnt$KD>Q23Yy&1Pt;m}i>9MKW`ScQFSDN{^w7gr?NnPQpP}4ZnbkROJ"
    "S_pm&9?JRgpZ@OHnHLUYdRgyOkoxA1FA0>tnA1rYI}KS$!UmtZhh=?y)G{T#_%M@1cz7GUR$;AIAZi@hfjm?ABFu$kUnDewQuFQo"
    "eTga|KLrcUH0@&zM^nkaRNf_D?SgP-zS7c_)LwSN8Mx3SIfy{+DPTvBJO7RTnM!11J6Wf%0FJDG$N*?0=$?<_a}M#F0a_;0lGWH3"
    "iUil@FX`i22RKYB&r}`GAL}Bf-z)o6a12T4iUqL_+~i&UBrw#z%-93|OS`ij{EaSA7)~N@@D1Qo3^<aZK@dJ35R*`e&A{El56`}b"
    "=93;Hl~mM^zua})3nlwL;~;alXR!5Q56UJM0tFnIdVH~ZHQu;;g(N#^)Nl7*Wtb;em29PxC%>cnW%7S#BCN9=<iz^3@NAK4zsc}>"
    "n9%Zlo3@1j@3@jKr~EqX0=k+mA%TANLs@<YvTQph_2~T;(WRqnr&wh~uYeZRZ)bFcE4YELun(#S!MT(~_!qsg1BESMlUjZvEX-H}"
    "fT^co|G_M8UN>m3z`!MgeU>hQfG=2Wx9PdlN;@A@JAwKu!nYePFBX$;UjFaMBP_C+*Srxap(7&TjDs-!(Dr?KAX%38>-p%8(?c7E"
    "{$c#s_lH^w-kOGoG%@yB4;T`dwlTVQqPgBc{m9ry`c8X>er5g1Mj+Y%m+Wa{H5Yxqx!w;SYOY?<sPAT4y^ptd@Xi<=*TO{TcI#;W"
    "co(EUS4H(`y|9sS-nEo1rprdP3jr(VxHUI?_yi4WCU9X22n9qyR=~P*E~I(+j<6|Clb_fqYaKqBTD(cP;Pfty%Cl4B^lpmry%$7$"
    "=-o0E8b_8L`8MuN7C<f%5tnVsBnFeHoAMxkzW*I3KNW0K55|XQZJW1)ri@%d3S+!gkfleaZ2U*Csyls3Xw!o=Mrefw2@x3{q5d0w"
    "P}FUP)0^ENEdE(W1aLp@4!H7cUJY9Xh`1=+l_##Gu4L6;6>%+-$MUJTzgj1Df8Z(-BV&hmco|{;B3V;4(>mVaY)wV4%dzCpAF<8J"
    "_CFoaZ*?;t2~X+U*)jIo!Axi)nd-Yx)FiPfD3Lbk$|R}#OqLHS$d6Rnn05qW@~?1C%lIfT6nY3T)%dc<wT?lk4>kDym=1o?P}J5X"
    "_@>Tq97xu!_a8-#Z$P}R;rBP&8x8+q0IlDSAUBS6|9mB@>}CdfC>rG^LaRxK7#c$)M~Q3lK?|Tds9}kT*Z$DWh;fVu-7W=}x@8Bk"
    "f`+E9GbcKGTV$V{B*ajVYhb6K+cr3}zSLmyj`SGwCzRgjdy+r7rs$e%lPP8w+(Z}bm8Z!o>0__!2wc!%12(GFAM6TqTyH~5AS2Im"
    "55ZTQ95qHXDNlfm2O#Mey5ojOvzG6bD|X}AX*!8c{=nGSmD3?L4k@~DoD1BoA64tdNt$}8ncTHIIQ4e&Wakyc0IlF@L0duKQH;ui"
    "iTx|Dz!mj4F4)4y?q^)f++vt@hT@Dl-yj!%s^TZ;7BMa_UtQ?6pX*P+|8`E`rlNCSo7-Rm;W<N}Qe+r3DGn9XJAQgrL82gstnbM2"
    "jYcJyRN^)fUoJJZ8U{?8Yr}R5MMwRy@HRZ%-yWqdlvpw)AI1ao?$>}Ffxnd4ALtOR1hedghPO24N8cKdSIt3Hosyboc?LFKKvduV"
    "As}E!I2*g%oMsr;)Py&Y|GvX4N=m2N2;NUL*SR%(*0Yk^D_}}WOltl*Eqq}97fI~#;gN48c*0Z&)r#P!lco+_4624?HT~_~uAXr>"
    "MfC9@xjrZM<sF-qu7Kz-1k}=vxZQlmovU)wT2TD3NzI8!U6ZPEwUZKnWe<Sh9%3-|JvnfEKLD=a;4JsYrDY36^6P9Eps8V|gB%l{"
    "Cof}#=lBF4aYFt#?|+_rAa$yg>6Cde?CpFG*s8R)yxT0J8T1Q23!V<BXS#JZc+b9_^t;r?pRFIyxAzwiyD7005|SB(c00&9CT}bU"
    "!b!Z!C6ulHvREm2w>3>KJ$jY=leW>9aKI&dYu(ZaqrYQ{9y*p@6?M>?%!3rN<{z|Da&~nzHVc>gqfpbAUZx*i07H6#s}CKuKkpoL"
    "dE&Q!bj0GY(Oah@#G*XB36RQ-!50pXNS<1^GBvOI?LHJu2?g~Kk?-sPKM|!!gDDsVD9euI2l{Ar)Pl{P_LfMg#@^Dkst{MarM%RW"
    "4Xj0M&NgRi@{)Ub1wrFr|D^YqGekSQ9PTy6wajHr!w5j9rRD~J-sA{#A!1(%N%#&(7Pui?iqFg5IopA!PQ{Zs1&R1)Q_Lkiq0mZ3"
    "J`p(yLWS`&%uC9NEI@XSHwmuCdbB%fgex(BY;y}(YWBnk(~OtnvEwRg_@gngq%j;JV!Q%$9cpP#jItCgWbfXu+6+R!>c+NU{x}Kx"
    "fqG#p@_CAO_U7a;;eAzAO^V3-@kerzCyj>QmJ4=%YkY0jbHD`HPB#M<dJKc(Wr0$B+|PCWG2<T4W?$6=VA1j%DqwA)q9rMwcD@;}"
    "H4%QwamkuV{miKNBYywkOXoyA;WL@3S=9kSGq0cXe5T0KyzMKcAXx_FDQej+vZ}A@k`d~sLG6#BOJ1VFYZ=Ry+Mcs{x-o002JvM@"
    "!wDCOPF>wC<^mhA0d_{zx~EkO`)|eXWE7hsvDp6M^Q#BsrJZFm3DVLI>P=U;Gk%hynt>GI7^aYIDX;IyrI#4y2R68CwrcP8oC_d#"
    "1x+pXjPAfuyrHGj8PChhVTwb4YI(XT*7Q#d^Dc{4g+lWfS}nXUkjCETzOx*i0sf7*K!XgjwFauxlWCM=#S)sGr(AXWy`7~8EZ;xJ"
    "vw{{o^R4bu>2LUwPD?TU<nmn-e-`PRy0+PML2K4+1c`O%$bZA&-tk$w+kndQuRh5<B7OX3nMrI;MZ=zV4|zL~<dkjt(zo@V%w$i+"
    "f9cq4X58^n>c<(2bD?ld<o(IRT_2WSN8xaK2}1I3`Gj*5PWxblC2|z*B+3~kQmrOIy+hhD;`C@JUP4!jREer(!61odT!az8Htwg;"
    "LNijB2wkB<+MJoP4?TAUtlpF>m(uAUSfESisl1n33zVDDNb_!D^(olKTgd&>UNy8`0eF!cKb)!>@hP>5LSL&m&LuM|*~Cl5H)g%X"
    "1$?9|rMHjl+Pseb+ej@&o253QHRa4)NIsf3&C}46sHK?JBl3aKAv4yPjO4yRAoKv@xAKbDPcypB(<f9>)9FPa@1bo}cc=d@L0Jz9"
    "!XcaS+}T8d(UFAQg^W6O=PEuCV0>{)Y0u4;boju~fH@KAf*~5ry}3Nyd@1uVDekswx{0IQ*3qQ4o<amvY)dPelh9wXk?1=HP~d9#"
    "z$Wc3v~{w(sBdWNmyMg-;vfeD5yK|dX325Wa9KCE33;mFlt6wq<2-f%Gu*uho9@}c5z)q{OkwQ*yWKcRt4Ejg&m|=md&gM_XG}p-"
    "?bS!%LTuJti_^;hgHd^%3Zx3=u5K;XM(s+qSG|`3dS@uO#zOQfTd_reg%HHq2S#<f!pW3Vy$P`P!YL=qDoy)5*|N}dGdD+;H=vKR"
    "5L)dOhRKsRdRB0mfhh53d2o-0;F<aIo`2G7k0Wx3P^FUwM8B<WA0%_)LkcLnB7Ed*m<d8@yvP?I0@*hVZ9iuYeg0~)Ey;RK2yV*x"
    "GYrzSk%+2>z%qU7l#)-6#>36p9D{HJ5V8!Sbgrn@-C%WSPnB;ZC0IMozk5uXoT-ocdk|a#4MJr`=HO}kHqxWb?6FSRQh@h=KEB7o"
    "hgEejInsOpx78~_*y~BKYSPg^T5B^PAP$<zz`lG|IgvZa_lcKKY>fgaBL_Cwr~fnopkplU1_#{Hzb~Ou3;)(-6}FEn#nMgWHb1{X"
    "Kl*$i<nE&3yz6tRA2VOWx-fYLb2pUR=C+%SYHj{-{y4e(6EDZUezGMZcf;Fy1F)ey%W%A4jb|e|_Y`)pGxNLk4CQ&IijS}jP<f51"
    "_zhTrqpON02qWK&>^=(sw~*y-65paO5*TaY)$I2kWmp%tcE9hIUlCc_8~O?P1_s#aAMLVU%Zk<}-za`Qkcd9f>tPM*A75%plJRuM"
    "Hol-i<SOddPHwh3t<L}N&QNt^s<XpC-lCi+uK4dI44992)SVTuL<frSsBqLYWYTmQ*A3r;{a2#GY=@6h9_cAK5&*~jXCIYfkzo)?"
    "gPc0gz{4U$o1Ra#M4ld3?-<cioJT?^ZOfaS#%1*I7D1M0rs8Yf8j^J>s$Qw*Nv}Uu)NjxB^a%La7X0ZzDg?+!z<2OFJa8%JU%L(U"
    "%~Ua3`^mIK77f&f9?46xd(3n@EN1n_-5bx-|C$yWBdJAhc_=mh7es@#igLaAT8!4>TqK?oCHx^Uf(n(gLzVRCRjk`NAJ|l0$!b|l"
    "sn^bX{0m_@iBMEGE4F8@^R>ncSid4z^wPK?)u`x#pDqtkaW<-L2*dm4yd!h@Vt%M(37{0E`N|mXRiWGN5AY;pT#guII={7qLOU7O"
    "czG~w`IkmLfj?ab8GAWkwYU~QlV=js1u)rHu^YePjBpHG1W{4$7A?kJ$gx|~{bR-a-Eq_)1hRmsnQVmG=go?mc3`Rc%iS*KG&8Qv"
    "Hi!)&w{_IQCwO6aKqMLo2|IBmY&(~Cbjm@?d^`^$W3cF<06DfvEy=tYall(Lt8yl37+RPZ5~^q4kf@|;pyJ}l%!5sJ(-XDgpwB>&"
    "j_ZE-<&qafCBqtntvUf!Z`!n2Ef)Y21G9bmKX^3qvhzA~S;G<y?{3vOL&&M`-=2GG$P!sD+tarQ?ZtiuHLk?U_#;f`p!=<WHFKV5"
    "PR*3t#{VOu+1oqFw+_D-kj>nLZs*<&`a7CU2BSNU)?$0Q2bL~(6$Kz~F!}96DewRje%Yp(-5%*|j9y|n{=gEh$ejV4n-z#?VSP(n"
    "Zu^Qa<U$GY;UcN>VQ%RRem+-vrqt3@EYc5Lx&+qq=gNxfs@-QrYN8!^1&3STMw;K(KEgU}QA44K^R+(JPTx-fuDfKbXeE**)K3ih"
    "9B!8%SZRabKiMQPWQ?K02QD9Ks(?SVL!Km$S=y+r&(n9gytU|~*+Qer(yk2+UYvfc{h$n*6Tzre3lBxy+|Ub@x%kTUnqK=95`?^y"
    "j<sC=wvwzLh7PL4b7Wtk?vMG-tp!loR^&`{<23i*|M`~{xac+4cUbDf)Q6Rq-((_OeYf^pZPUN6%9tcNnB%mk1LPrx0b9C%Pp>NA"
    "2QvB?wnNRhS8=oamA^zH^E`V1*(p!7*B!bo9+!FBT80<*M%e)=Fp;OcR=bPH*NKGKL9VDv4#!5T;jGhW0~G@%Lee6_nLfpvr3hxk"
    "DDfT6q3cvZO8!d=Cv3G(CgW7joIv}*rc2^0?-sW{Z0o;#uC3Uo>ueNsuR?Z#4NSdDgb&};@a+*~0vyG0Fa4^Wp=8)S$++<y7NL?&"
    "9AUawtdfvhlSe&WrhZw|r2<1c>$OiB=B@r}_MG2n&ToHw?H?sIBaKHFWBl2bhMA2pZ+tY`W87n)t7r5vzs;M9k8#6S$a}J_PvV%F"
    "-aWs7Wazp|h0iBM=b=p#7!S6kg1yuioj-vr*BrD=fsh0h+CP8nK^s+07BmEVWe5!r-U@vohMPN`929dyg!D&1;wV#9s_s=EWwK_j"
    "%5qA6R)4%JH@tHIzh60YAc*uF-&{6;+jSiSu`jFK$xQSKcqw<re2T$jnEkJ_a<k5*2&?HPGZ2M`1}@dDYSv8I>n@pjyyom@wcB1t"
    "#Gs5&NIT)oGWIcD%azih##T-ZVQ=C`R44wq0MnmB0>3^%f7{ZF5c<bGj%7Ze*tW3G=-k-uACad8{`f0Jyjnm-%fX@YLnf4<Sf}5a"
    ">X!X(@OXk@E#(TC`HWPcSF|F{fq7NM*5W{l6}2wSO;X|u8vEHzwB@aV@D4#psEn8;<%X|QjecM%mq=Tfjd&|dY*wbOM#HvMjG1!m"
    "`ofKHe6`;iJE3vp-6F-}Jut5?KLU`0$lq>FRRnecm8#e&_oz;)zDYzFwoPR^S%Urm4b+tj&0lJBH7DSC_u40Q#j>|oM(jT$;TGky"
    "ee(N*Wy)>BScN-5x*cX&o=G@T9zKJ=2RI21Gspi%0z;O;wS=cH_4<sJH|n5>pQGHwF)4cyWOGx2Hg-SBhhm@$tU3Q<i0;Qdj<wR|"
    "d%Q$Tiw;O<fWc^nLV}9&z3lJCEypEodyiXSqX`D%38!D9i#8w!ib9$UAl07rUmBHLNmV}X)n^e;thEi-lT%{By`=Pc!II#5?GWf`"
    "KZnre@2qeh<Hod}{f_~9|1B%qYK`N{0*`W}yr+wX6KHQOs2?r86x7zDYP^J;0HEi2+k;D`!3y+IV2x4ns_hp7Up_h+Q9O}64pHml"
    "Eg}$BeqEL$r)jh|3~FznC)gb-6U>sVM^dFbcHW!J_dR7YDA$M|^KA$L>|(m*k!wGq<MI94Qh}eeP7OhqEWER9kHO$A^hldRgg#1)"
    "Yl%w5RKDOW56=ZxU^f1}nBX0^H&pukAJDj;WQS_y_`lV~v1jPPTy{OHy<-durG2r+vB?LV^AY9w;ZNTGd4uDnHRMh&5}4_>z4d>u"
    "=CIy43mi9KFURMljq@^bt;>(Q)#J!UM3%NT0N;u`t_Pw10529W<A6<seN59&zFAO|39CNcz5XDq>I;*uRIc$6jRe{QHa-wpLL__j"
    "ERLG;bA0_GgF!j(;S4d&BqD5nV*WH5<Uir(B?O_n<vH)i)c~zQcXeFrrA!sDTd2LsNs#V7>;S=$L2&ok?Yj(jCLZC>b2EIUukkAL"
    "nHs8#HAPPQZpT5z0h52EA~7is*W{ZHk|M4p?!WGDr_%>OVd$5wI78m%#ipN9sIA)_Ud<1mLW4+b^E#);$wI7+u-i%rJSMNABW-je"
    "^#NOd_pZc&Jm%lsqIZ&IT@1uoE09k2@5HVtVC1~v6Lw@g@<qyh#=mz_10=>6Qr$!{p<6ZRWn2H%mvLQ$aSM^z8m&z{+K+2%7~s~$"
    "ItWQ4&wF|R9{sRH*BXzqx|H`Ufz8%v%NAGr&ZcQ`J@QK+Va6sPh0B*t0d?s&6*4PySX4(2VgvjGoQV{n<k|@u1zgh$G11+pE53B3"
    "b$j%sg0bEVZ-6{<z&7<e^W6cSl>xOd(0rCguz?tEp6&&_6bV4>hyfUIzs4#X-7|GX!a9#-6ANHxwgESWha`4scr}z1w%E#{_ess="
    "V?A<Kr(~zgP*78NM{jwc3}QuG2BX|4X4Ka19ZIDV2^j#VS+5W+W-j(&3~O{fAasg%I;ocGY6Xa@i`q*FIIiOk>&i^2%zoc<srfO2"
    "xboYo8HRrII{B-W?7DI2+L%aqH88O^(+jO>m+k?gP4cZ0w*(FypP!eqIf!g3aYr0+_8~<?px0y&Y9DWw^Z(+28C)!IqXU?7T2VPs"
    "v3Lv07@`mpcDXFv-7bvSByN)=LMI34Qv|iHc`T*oUuF^g(2hwtp<+;YVkLeGCC0NjW`DxPXVl#B!JOHc&`?x8_Qb9wXVk-MZnUMx"
    "O5GX|4tOX_=K*yo(M*vn*VP7;Y%$VO3ko1q>Im&?MY1BW$7-&a1OSJBGH3?LKj&y2^Af7D<zrIWaMk%f1hX+Z)&(5=%NqYwhKPW!"
    "F45!GVM*`G{P$h>K7?hi<{+MX$DD?CMsD;hPiKA_^{LU$kJI8gaF!j}0}ymDeAr7`^ztdueC${(Tl8=3(~vMCaZ5p{%-95TM3$6p"
    "&^~@*A*TnpCSARKyIXQ=f&@0%^&M(v+KMq$PAnKRQi2lHrT{AUN5F5*w(_FLFRJa?%$U3yB1y@Nl3298K@K*74Ztm_cX(3$u)~{W"
    "UE#ZO%$2YUF=ryxvmV2T?D0j#EHkKcV5cj><hXs^kWppDo#OS{;+gBq7*+M$DAhySk@9M7OCaKk2*+uQPJ4(LQJk={cFr3EnG3iS"
    "1b|0PAVJn|rX^pQ-=#|3CFi>F_K7QWi#m{nk`oG9pf4lBJp1s0hoG@}QV9S75$f5UZ~_nAlQ}(8X14Dz9xLI-*$ZU-ols8fV{jo0"
    "w_jKD%0$(s?bfChvfhsD2*7THW~4in>-A}}nyNDECt<PfM6}bvUCII%Z0ie>g9;$DS6Id5E>IlQ8<HXRD@DOT%Rk|m#qU$62<%G0"
    "@xaQ)GC{3ssjyMzI9t*@3qjgJt^8$7;Z|g5bR471nwh^dR#>-q8P@g|0QrQGDwpTFNrA;mxT!>Q3Z$Bi*S(V|W@Wat-=YWOeg;h&"
    "JuJs8BwyLpAD0)Lm>b^}?5_Labb)x=Wvt>^nVk}o87qE{-fGhZWsPhdNE1muocGAk<+VcYoM8qclovLV;Y<H(A=bwo;2)fNE?0LN"
    "V8_5O4Qg|VJKR1_HeB4+WSh?>91ozEZhmK9PyD-6eoI#d;gf&RfDCPvtSn6kB^2jNKsP#uCg<$$mML+JpfqAUoGB1_6Fh<bd%gl4"
    "8$Xt$G5V%;G4iuFB&<tR2f1Za*<gF<m_Mk+m>vCM(XF;7Lngi&)Fb$XygUejwAj$PX;v-Y*~&Oex;a5~0|$oOz2Mr?_#%3lD_|kH"
    "?06(!7cAi6{w_?L;#@0*d$dea?0yKhQj?MCw8*q!L2+o873#Ol&(C{L_2zWGlXO%!?V-o{Nh`@#%(gAD_kdtb=lOv`9e;ZH!PRr5"
    "177I0fyqeK1K$K3#PvCp{u*9U?OpzkHB?i59M|0DB0wXpyIGg)4qELFLFU)3m`uye^ZC~cjbn_hc`7)U&#XHOv1Gp4CCu)&#xioT"
    "JB|0BkCnR;0`ET`6zSIxzVwr&HM-v0IRB0fhfTrgd^e}LMXjl#8Vo0l9L-kh@|qQ4IHQyz2U}HK7{1!7aM=rWd;{_AE2#{oc*4xf"
    "p2;LTqWb;d3<4nFa#7XYSjiTYGYf1HXo@&1v!#y912{e55s$3a6YPp#A;$)#n4{J%ZX8~$#=)KYLy=vpj1T0Z5%@2Lt<Z{w9K-g)"
    "_4Jwh9n4wH1?tkKo*hP3FGoj1_D*B*qw6w!Jq#4cj-;hEkMWT*5C13e`HHt=)5<sn|5XvO{8(8z@4bw48YXb{((&ysVskR+W4rwr"
    "5M9pp@&1cJb0O}AH&3R(Gd32{?uf?-Pv$Qr!v23ZF=}Si%Pt<4Fu(2~y<9B@eG-|j9e?qQ73L0%bkJK1o)XqmfKTfL&S7oyZ{aQ`"
    "o#kT1Y5;!%Y|!Q{(i1%$^*C3=CBk6MBQ#RvPQ@7I=H(@@yyNW%$lxo*mfhL6&C$+jc8%7WEh>C2v%==Wk67xH_$5J@Y!=-2PCb1q"
    "h<QA5ar!@s`Ta+*>$yCCHnnz4xRSu>fd{NW>z!`yv+Q1ki2ww`2YC8|W%u}`NRTgQqVl}yg|QC9IDKwUx<JtN!`sW#Mya0)w<|XR"
    "D7o(+%A5iPQ?DFA;MLxVKQ6v9A(_vBa^a=*<^&&qC6K@_w?0F*9zJfoFue$R+a;~aD53U;rU!<#o1p<F#+nc5)fDq;q(d-cr^g|V"
    "raX(Vw=?Ri2)rSP>p3|7Gp~V%CbDUWBJtvT%K=hL;LE2c090^Ysm4g1q4U86Y0@kN1;k5iZoyhRJ(m`7!z+csGZUms)30$e_R+}g"
    "PD60?({V$&U@<h{ojD-Ko?=xuw1cfm<7*STxY+w4m(1(EW+rC%%*)HYuii4fq%wvhBx+<k2ra#Z{QkPBPTkvBrh6<@YfEgx94Us$"
    "UA_kG_$pIVd1&NdtmNF!9*Bt4LNe{c<B163r|13L7EVE;Jt`LSb|P2A#W(`@AAB^5KdFeLK6_Ip4zVTVY=`iTeEv)P;`#X%H@BDm"
    "k5hDSvn5q~{Y<NoBqmC2H2Nyi)6!WtYPaojX7DCZzB)FY{@6@-_5J9g?CftdHSwP{9$&QfEV!?~^#4X@WB;7CpunLVioKn>!o2xY"
    "5#CNVwHqd|cOvw>_qM&HG<=hpk1<c-D=CSxS7MGBURl=4MWeLRvLQ2BVt+6*VN%9FTf;JP)f-trnQQaqqICaR9{SEOiHt(t5AC-O"
    "?W}o-X#oOlMtpR-XHhj8(+kp~-$I4oTp-_rau79G!>bdHn~YmWC@B1R;a)flq!WvRX?1lmLi_975JoRpq~}jF^Nph#vy4S9)z#rx"
    "j$}Vu>;2f`AaX$kp|nbuoV~U$G2{3zMlQRfP>CVpj(IBoMd&G;1L$>IQ6>IP-8Tmz_NH^4EytjKnjC+9VCDCtzl+h7Nlan!2Ygfx"
    "@{;&LRyc*X|C3mLjvcnjR*_7;ohH&&WuHy~`P^&<S1IWm2Z0PlFI>Ko&<kNC`j_Tl&^g~{bOh_k-0FeM!-hAkxo&nZStxjarJiru"
    "qC5+s-yBhiL$we}DxhYZ`5BU!l)$lrEtV@QWGgjHODB`l9v7~78}CG0ys3|`WNqblXn0Xl2w_(!{VWVHVZ+PC+Mcn+_&xJ)Qq}CP"
    "siYOGdGb_&7qmaX8?YA8a-2UM=2;1Tp+M#4sFTra*i6x*)d{d_!eHfFoTtZg{6Oh+Q1NM@S=)BsAKFbpo-1;MR)z`F`TtL0|HZXW"
    "Wuw?#zHWZLM2@um&=cCDV$EBl1apfYiq_~WY1ugma3^WoASsEXQGh3iM6_gBXN}J?fCBAL*Z9ro+ZDnZ+e`Dyo-`9F%mi6LX!Nt*"
    "r+0myP>+k7ZGb2333<zQjD~US38?P8SKptmzr(A&>nDiiXhZwZweXYw@Ap&BfcGBB$($4Y`<2Xk|H~<*O(K#ZHs;I3d60z%3jW{("
    "UhC%cjJgV^f8(VI=j{)BnqanZ$f+|*`IP5)Rb0ML<JIhPeJDWhl4z@Nqn6gF&DRV9XKoDHX0-EfMP}iMlk6VzYA&h7QIl4+ZEt^8"
    "z7kvRn=Nj!2%=tQ^+x^Rl_=nm)cvo=1%-z>7aOf&cVS`?Oi}MMX0Fiymj>$610EGzx|(0nr^hY+Hf=x2(BTz{W>(z2BvvxYtF()y"
    "=>@j1MexxhautmHMr0JHCA|2=$k@!JW&)*Dr*qn(;G-NIV$EdRp+u}(-(EZEEe)NiuR{x>_p?n12md226SXbaBfx^k;_LLsGu|=D"
    "Enz~jOwaOuCv}G)42>rOYGu8nkWL}3$^acPKv8DifTIj1m(%B>`Ge3BRqgMpX%BSsk1z!=i*KGjHN)IjYMnhb^IOl)O_)aE?8S@y"
    "Y-R04P_@s!yd|hVoyp+&$l=B&(sf}i+TVI8(|8qWDWDMs48f#huVN__XtGq0>2_FYE70V*kZ&6C_Evkr_JvTcUaU-aeHYzPORkKy"
    "uaH*yU)h1MEU@qOnYh1>5)?rUAD%O<47ZTfcL`@3>irBLtXl7@7iH@U6yX8>@|QS(XSCQ{6Z~6cKBXST;v)Sy>zy*r3^Bl3zqf4q"
    "g3d<BFuklUot(EAm`1s1>jO%$xNo>!n-KE8>(dHX2ncw^hj0_D_CdRd2@K58Bb}gx0q(w<wvq1mn5Mr@sLYq)IK7wT)l8$Hm@0%3"
    "xibB<pn2la;#GwJ7z@zt#MJN@$ks7IklmJLd`}lM76U8#3R46}8RV^Iq8WgY<@7|<;3r#Fs<kE>L{iz#hlG}_iBya+h5c5p??phS"
    "D2N=Pq_FAk!T<jyomF2gjxzv0qoo7|=@anwv$(P%GSDZxjIG+SzTt^qVB}ekHAA|43Lb;1^G08ITGHxWrKWvw5P*MZVUQvW;Yz<j"
    "i{!U?6d`>LK07B0S#c`YU7^2sz|ETm*6g5cn3?n%egxOOw@k=J#2fEA^xr_C_O8*xuM6u<gH2@*I32%F95R9L<0*o}2;A*jRvFPj"
    ";X%vVVwW;UA<YJX<&NjG@DQn59Q4jV_Skgxzjiq|k#)fA#3B9BAU%Sdm@SJ?(R6Lx{CM-?6SDt7ML;>wwXv$ySil#5r^ZY$eTeR+"
    "`dM0X13m&>-qa^GT4>r@#E`L@$-Ipkv-1qA?jN&jrVZ(Ys*-Guxi=L@$RtiYKkO>4X1`JMH0Tz6IuER~+hiU-mvYA*-K?}*4dU!O"
    "Zi<uOl9Ji|QpLm}3_M|I+GifLq_a=wk}R}zmH#G^<>qqX8$XNWnY%p7i$z`H0l$5QV7i}xvpckbx1;QTpp+Y4wQqjL;AlM*j;x>_"
    "N{8O{H_LuiX`y{vTuVhq!y5rG_B0BlawoEe{CUcf<is{jw)oH!`9e$vvZ?5nB?HzmeF$6nKm3)&sgMP8vbf(Cu>p`yw4$o-(ckl*"
    ")N0oI%&M9ix;x*-mA;LUH)sjk(`d_?E}_&Q7AKwU2W&pUx{E68UBBBRJp1k;ztM87B9x2?h~Wi54xT~b&l~Sz3=YnBQ1Gms^hx)p"
    "s9UMjnel{OQ_Ao%GxEcM0T`A4?W8*vH9nE*EHw`aB+pD_V?kf$j;UXuOKoZz4*DynE*A_#47S>}n)|U;Cr&BN#8;ANE?wmIorn2E"
    "f%P@ho0-WnaednS>fZ>1N$WvNWG^`@J>Lm|FpY|+Tu(`gY;&<op{10^RL`F@P8*=ryBEeD)+MP~@M2h7iW~dep3n=5F_1F(;<`J)"
    "lDBUn&Xbc}lpjxtP-95x{q!ICg-P(w<+u$BmCPQ-sK=rfE<RPu`Mdc&LeUM=`PNc774s$j_H66uYsL>P>uhT(Q<wCh>*sZst{Wsj"
    "5_!Wp^bU|H?D;p8IHI6Vv3`bk?XJH5=w)=i2^3Ly46i~X#rnRhu!U0pi_8*a5WEK(xM$t+ZY`iS#U8~3)1|a5pLP%2%IHa}%yc0q"
    "*~VbSeWKbT5O>;FH!M8%vAaL}0s;JY2T>V*3C9S=(#_QcUrV(&c=5Nl4@vE5Tc^HD@{C_7js9?;jZWTJFfq|_P?Lem88MyB6L%=8"
    "A^K@i$NDlWy)Zxc$0a&~xw4th)<F`K+<qV{7;zyYje=_nq0s4d0*#Kl;5HvlG8sq)(4s6Z2*+o`sGA%r(BKw#@qshwVXx)-J(~J5"
    "0Z7#wFzlI;N|QyB-CPH&7>l>iSftz&sA=^EHNT}1CI{yT{;yifYZg|!mE4Hqy>jtNy7jO!4pcKI0|Gs9*CG7iP`-aJut`}zElqDH"
    "+_!BNilhsHqM>&FR!`NFQo~`?2O$`XRG;F3+DaA2SIfoZRRLiH>(x}I|6DI_Ko)(s_#|%m?Y6ypd4H<>1fc&~>Z@Wh(W&4a8>gH9"
    "F}(9PO4=2!4hTeA-ZgV|xZ0{?Jp20Hg!UIE0}t_O{DrzPt~MZ%o^;1Zx%HjHP}Uy%eS4VV{sUn~xS>YX9O{KjAqt{fn~opy(bfcW"
    "2I`<aUq?nxd1D)rL-uDhmbG2rJ$q6C{8DkMaT%_SmlOe#`E7+f1djHos<2WscVY99yS3=M%`0r(x1{tT`+^G+qyN1VMxAAHpn8yo"
    "ELn~sue`DEM{-Nc@LuBP98siL!F*i!+kff8&*t?kQ^7?vefyZ;;ViC`RxPW{J>HR$bm>A)&r7H8jC1}7&+>nYUyf{ewyUMzncbx>"
    "`%Q0>3xhtjS$6dl`ciJ52Ss6$C)bF$k<^gs)$`cCk%5rY==A6sAugBN;3tmHcD=TDV;nx&44~cZFaEr}w0RMBV>^OzxDT)8H<m<P"
    "<cnx=InKI3)PNGna=N%1iS~2IvWO>xxCyubME-A#fvSp7;!&K(_n5GHLrF@DECxl;twlq+V(2(!u9ReT4+ndU22PMeFP$#sm?;q="
    "17h6PBa|4UT1rdS$T3sMwqPw23N`a|wVUB9enHJ-5d^3r?_0Wjw}QuVknF&*?%(im)%n-fW-rAO76sl^3N^6q?P2v;I=LGX^J+j+"
    "@NYZ@e&~k1GTwa*76K8*s3XJi&uEur-TPcQT=QJaF7fS9>pM8&@fVNnIZhp1l|zAqBdV$cx}f1mASuCwUQ93P;5xSrsxTCslqK+X"
    "P;9uR-eOgTm;Bm8%I=a9;&B#;*J;2`hds);IGDcWZL?&e4lEQ7pDnj#29JF*jQBp_+N3;*GMDR40H6mM8tbm~KN!QzpuY<*dKJZN"
    "?UN0t&6MJm1hAz>f&)~lBee|ynxw>J@qb_xcAp?ySix};7z==wgb7D5t6Byx<g9`DCVgzx%7DOW>Vy{5Yx_2h7k4q<6Zc5Wb`&F7"
    "Mq(Y$Be=bx@GAJhVUBCv&dg+9V8Q3;%yM~y59&7r+QP*4chjf!U~m7Hytpxz>1)`Sp*5Q~hxpZkEPeqW&SToF)C$Pspg_3Qq?3ig"
    "v%swd&~U11PO#jI1QmcHElz1YvQZIjvm(33!+!0fsv{%*`K7<8m~kQB6BNF%B0NWyIRo$5;+rlJYz=vRc+<Uj8O^Om^4+{?<8kNq"
    "K9K$iJ|Cj#GD3ucRZ49*xJHLJU5;3<S1<+sLE%hTk_MUb0}HXlPT9zMag3u-L(wAwFiq<rzvbLo)cpva0)0%~f)QD5iUsxeo>jz6"
    "qq5t=7l7wvyd<rB!i!g?!w6b{GrTW?o8L%0{@<UCXej|0uPvxY{U+O^?Ei8KMgX{WXV4Zx{wR#`0$uF_W^E2ETi~>(I|LtsehZ|y"
    "vNNZ5FGSI4Cs|SD4YsKTTt+FxvyjW3@?XQZUFXL&x*TMId&d;-(jC>OEd+*;I0jDl5{IV7Xk|Bya~T)ctxT@eSBUzvFP}Cpr=$l="
    "TklSPB!o{n4H=VScsY<aeT#cg`O<TNIMvrS>-bv3_65Dolz(#6nFXyoT+arPI&fj~jUuQ@_T|N|?260UxpnDz=kD|(ph8F$<piPV"
    "gS7D@)Q(L-lWjt9vZ)NEjye6Mf3Z49B1m=)Up28hZwmu6?(LG36mVQTjYRM}MWT3E*e8-0Uy4!xef~>@+^M2+ZXvlwi{q!UBjfiL"
    "=!j+&J1D6r1}Ev69oi~HiFlLok^c!xo)OwWQAgi7RV7exRH?g_8XIYVUf1hT7go4kfvk?N47ni5eac6<1fEa#L<wqM`$I9YhivMe"
    "u#hc(OVFOm7zg-V#=teqO9BC2rPr-Ck!$}V>R@8HfZU&qf{J|Q9SLA;Vio5v<UwWsMY`{}pdt7Vcahv*QGjp^$2-e1Ja`QFugnPg"
    "z_Lu(cT{2_@Jk(}dV5eOj0|%SR)s7#kbf$Sx-*oQfoWRE`Ko62b)<<lVCpD|>3ihFoco@CX9b#)G`uy=q^dvCCQwD5)L}`g<}+%0"
    "vk|eBzJS8D)ZwLgeQM_)7KPMHoNOxn>5n9EHqCL`3TPdv6%L6-U_k#z1SX8Nf%bb2-UVnXwM1Q&GBQ)KBP);9QzlMIEgP>8u+w7p"
    "K21Qg%rV85-2fhm%9e3SN!x>vO0JXprG*~RkOb;+&eI3p>LSu%lGka+s=|=xx75|`{oy1S)Iv44sZI_4&xg<onlTBI6u%Jk3&x1<"
    "f~_YhO8%6Jp;IEin@j}37o@$p<;5DRGZe#1*P;&D<>LN_`de=%RQA3f<jR!?MwExvRg1g4SGJlG1l3{%sVEk;2Q&k_;M;omBl%Q9"
    "X6i%x^?y!Ky5mBDpRAN*d@@;?HLeFS`*d(U0ZTOIL!A&%cjr}m$mqAd%-$HSu*lss&!ka-C><_{4w|-59;Sfe7qo3}`kTWbtv0?~"
    "iU>o}5*8}>Ix3QY92YG6dKD0ZG}+N~rl^Oo$m*f+>aemCbCik#G)&H*kQ%e;DM{{Ihh*(e+4tsK&Q%kge4!GVGU8{TnGG)LW4st_"
    "$*<De%+6&4Q-RZwyqZeBfauG<mT15coq=A3kxH_|ut*ckAUbNgb%V!WO>k!`&V=K)1G)Swsh^C|<!MJua0#7i4mvodEDpB6$CfF<"
    "QUH3JLph%@>aWm6V{5Pe|8H2EJrBBg%>t=))16=GdZKwGMS<I$uGS^sxeAX>ec;1uEGweqEi294C({%P4n@(v7|~|ve+HB_?&wYn"
    "W8Losd`!j&#K0SLm=y+}BSP>0QwrS(@k!R2NHUURt(+fGdIbmTPZ-IunY))P!R>&fjoLF0TEvqDn3`A_vGAZNkCs)&S`6@QdQlSD"
    "ha&|CUhkSex`o#LxL$~k{+3^eZ;y8N$^~clfxZFmHzPnMU!M0jfu7z6=2i4cF7SGMjAm_te2p?9ZrtyIUUr!$h1gx4-Au^68)0zY"
    "!u%fc&U9hgv6Tn;*a3i`ITl@WcyU+|YLEf6nc_=aDRc^y0vfZldSDa+`w^OFz-lL44;3C7Bg=7~XpPB)*PA_c@xUn?vpyl!sy1^i"
    "y^!KWO_dR>sUNGLG9-CpBetUPu9n@QGTZ#8#vK#ksjRLhnCT&as{AV!AI8>~sYhrqf_O&})DB;MbB2e+qJ0mc$S0Rq=kvC12bQYZ"
    "ozRUtr2G_Rhs00xBHEfMgC)}9?vC;_J63H4(NBoAOd<>vqOveN89Y)BidqJUvL%~$_=%Z&L*@pt^+hx-`1ISPjxE}#HZ;V?$`Rj)"
    "@4)EEK>Xm;DCdZwml8JZnQEdii91o2o;A+ed^OZm8+tB2A73~bkaA<>-G!*mo@g#?kJD{<VKERrb|<`-mye!&>Q{!8<PfztBlcH+"
    "KcIMeF+LXFL%c#R4xhh^sVejQVRzP{PpNcQtx%}79|jwkgh373wMkTM!e<u<ZR9lwJx<5vp&{v|1qM$@XaYc8?lAB;2P|*@*xB1T"
    "D8D#o;;YEy7m$#P6*D9yY}V2*8m>=7KNXDj@~A@LiNg~&<!)GQq{Il5S)`oD!X!Gm4h}Lkn;<3^B>g4Cti%^b(PU8}8=%JUgsq+|"
    "ZIg&_MX%ONlt7a2l-yHuDVD$?UoHl`&v>fQlxyZHN-zs7<EjZk+Z3{ToYyW(U&=|Ibue{nUfdvQPo7Y_a5EV*(kXQY&i)K>z=M-{"
    "2yGq0nFYTr9R){_B{AT087Yjy+S*5FfUfd0&B}iHLP=5von<?UIB%oF0YNXMDD!;BuhebQQFJOJ#RRX~0ZZjTX&^;cHa{0>#7DC%"
    "@#)S`el_hpkY~=;L&;B6J%%pPFE(C3lU&8{HSzulNo+ovg%rqx#JO_peIFG%3#E0$FY4UFY#YP%wO$|Qw&IJDNSgQl6dV3)Rw_I("
    "9Sj2ej`Sh>eY1>hcx=a4AJ9{4QT7<jc>+yIm_C!Y79Z1>*MvL5myIIGrnt6>zcUx3UVnnV+dzKi6`2g%sWY@fq2DToLIJ>8Kb*nk"
    "feq#yQpqIUS0XBMn;v<y3GO6aMz{b2nP36}gG;wGdt5Y>th8R{QTEv;DXVZRAy=0gL?#^8%Zfn)EAHglks}s+_l*_uIiAaFs9(F}"
    "08OE7RIjv<7cOPi6n45yUemN@f2>|lyjF1iUsLj$BO|&Ba%?T}<P)eUJC67L{KGKE{ylDZe>X#R)rlo$2LiB&J;~EcU-kAh{8z7P"
    "sJUnQ>qiHNrFAzU#|lyRjogBqlI-@hw5ITFS(vFoMSAT0T^TSg;P~vOTniq%3G2FWXpUT#mT1Ej+J>hk+)^uyP8+mI#kYs0$AgSH"
    "XsaybRiXsENv6=qlQ_M%r)hgdLOeTREz+cU0HO%W19-};4F>|cj+6y&+{}6B1G14g2xD_#OCNhGKNMP`kPMiC&-X!0Bub`ipOVy1"
    "jt|r|mYX5Y>r%4yY^6aM6NU_1-B&xhfs$e_3nV_K0{>K2Y3tW@0y5;}VHtI!m&*kpoTA*PeW9Q}A?BqlXqMnVpp-RVt)2bIxOe3`"
    "ET9P~Pg^tKxVD{|F#7kgie=eA-jQ>H)sir8n+M8od;M=bu6qYYneDMdkvN!J@|G5Smpt{6T%+Z7X~%owiZ2whEfC&rDlYK6t|&g="
    "A*g^TGANb=R>a&E!l%@yKMJWp(&1mx7d<S}5B$cov)<26eA`#)_D8j-!eT1NbxEncy3IUAmy8PnQEFaK7Xi?aL<dA#sf~bxzJ~k$"
    "UU9BsYxvLFjki!U4B=A`iudhHMo^8n458LI)%EEts41Up{tX@^4h7a^+opL|Rhx8}rYjjrg(6biBu1D+FNMFzyOJ9oJTL9A+OnyX"
    "85mgpk+|BFIzZX-25a-s|Ik~h$5N04YTtSH!cHyCSRy=(@3E>8;js3(B|(s(QHwqM()T2^Um820i_I;C@ZnohYUM;7R(15yJMmcp"
    "SWRw4URnw`$Rc=N@ejF>tc)y5Ek=JWB()6a?^=4fCO?^x$NxZ8Fu;PLicr%7zfT-!I2W`c<T}30+WHyOxQ=0cnA3S^pah@;(f9E&"
    "@GB-JP+xnNhE0<jbFKV7RSCy>hZ6LARmn=Q*N5M{B_<qGN_CX|*tGSh)Q7*L()%ZIRnw#w-A~lp1#T}Q)<x;m?hpq(9<HG5hC&Z1"
    "HdE?Z1l7F)MUw2q!0R^r;273QL|GuPZyAbh>`7!_W=Llyr|E|&A1^8Ac7#S3yX`-lpkE(4X6-cPO^Wb}#2KQcn?NiVytnUDJBO%X"
    "vEnyBj$ilVwZZb=*YU4%lSwq_to&dh<{r=?Z7<;<tUsc$Og=&|PoAtfO%%#JeRIV&Ni&QL`ov8z%?oY2HDWo0@1{{Pb^_ow4Kjk_"
    "hW;Z;%6wUid9il>9Cy1B>}W2vny(^H`+~ih6W&h|(o8FX<R<ZU-%g4I%~0#2XOxGu8x8M9aqX2xm80}aw|^Qg6b4BiR{ighB4^?p"
    "3L*Vkqq9P91`B8jJ=8kP0jEYe82*zcx~}fd>wPS@snwMFO50kbKXW~}-qMqpxu#d6ySY<WhXrP_v5PE^6BbUPMO?ql6-4e?1o)S4"
    "DxOUi7fD42TrP+U+hi{EOKz&c>Bpb9K#G^S-zrJjNpk6Wt>Hb(se2_jjW%I3(oT!xs8`RCQ!hOAFc#QRT%CD#xnH!>)j114ZIhAl"
    "mS}YPt|b|uCGdSGbUAJsXDnZEV`Inu)}ympN|K2(={^&Wmyx`Cz_B;=<Ms0bQ9J!om1<o)E0<PQacNkAfuvV{%?%YMpD7p*LpJrz"
    "?=v91&^uYCOxsw+48UTUwqqKm^H^dwOcgt5n$$vvS9MiY{4Pj59>$8y%biLvVo61fn;%IZV5TL<p))OWLOp#LE$M=tzR;8xa_YUd"
    "{=qo|m?_aBAd-J3{GPOU!2hZ51J~!L42AnJq4+9TMITfwlvt<)0Z_)(`+elhv%dGyX%}x4-2@-4X%h{*hng;H()Zm2mk+<<TATVv"
    "t&U|53)Jw$%0;3ZV8J}TC`>e0$$J!!N;}`;y0ZW|05QA`F=HALjFJ&p=)Wx@ZrviM;9o>5hQ8Oqc-D{1jnoqTkHyspcIJY_wbp{l"
    "vvC?)*yx=-9OhI!`GRfD-co)MSwf@0=a;g9rUG<UDXQLjRCPb@oGlOV2F?4#X-FeSkL2c?*=vk(m;l_es&_wRj>$_YC!ikSgIAO$"
    "vHm2$fK1f3M`EoVb-JLR76*e$pOjYBUU5$G;a(7TLVB2!G~;6mc(+TtRvB!J3wUTBG{a7hoAD#OGgiTN-P;@ARt<iKajQM2X;%cO"
    "NT|q8zm$$hKG38I!?-v^Ia+juGT@O5_aQ|XBM`{Q9=VMTtGMoVgu?Al?_63tsjIhmfj)pGxKFdT8G-=V)6x&(`No31lgrD<`xi9_"
    "O-iZ$+GD;)dY{HeNUd;Rx%drEp8Aeqt0$xvz8*zq)(vcoZWSo&unTq3?9^Au-bgueb^^YGUB6k$8kB&5Dn_@_8EpN{|KvcdRV|xa"
    "9><>;nP>r}Fm^2)FV1Xc?QeoPIlpHkCg9!Cwe3w8KM<PO7M~g{_D7V>*~qh<kd(iqGd>Qw5Ki&yC5FW(G#!UPEn_Epf?z99aQ<+q"
    "twujr_2ie%vRL>o8a>`uqqOwMLyZNla2e-1?wnS-7rYAqaZeDK-Zx>`(B&3gg<hr8ggw6BKLw%SMp<MM>AgUD#9QKyDVNbOrZA28"
    "=TPOe;CNf8HqE?=BUtT@pOkzLjqiX91l^phMai@L(xTDqs=XQQjvxib)_fwlUTg$L5P(){rB$dI<5(`&Po6$>qMoxsW(2Ll+Z!xP"
    "K5f%~lReIwZ>^!Uo#N!?1$@|L+CSg8>*_~tDC@y$Ndp>O@qKTZHVhaPAXC=UU)csIq9qdlG?abw@<;!JU0lix?NHtu@1Dt;HZ!zM"
    "ULGO;&_@0tT%Tle^E#<;8@v`Y>gN|f&yfAgd_KS!ufnd3=8X1tP<*`$AQi}8)wLoM$pQbLTvBV_bZ9F`p*xbueB&8lKdQ>bkJ19d"
    "N5J?WfNCNibtKDALm%z_Y_4k<9G{<NEz|r05tI`A=(JF7VpJ_6($D`huZD+UW-ZHJH<FV_gbKQRmuTLpny+r&F=6@pgdt(Vg@lbM"
    "Uak!koi@Ig^#e|LinW`|TkmS8_0T+ajFip|Ow!f}qCBXr85IQDgO@^l8q+<&{J4u++_2DtEP5eW7zB+zVsv1gcMNEA(q(tLhb5XO"
    "qrX;nMI+SO7=NlJ8iIRKk#g4<N2kG$#jo<CwQ44rB(${Blu~_oF1L99NnA?o5i*@d9cn3BotfmJxP*UbLDF&TCFxekB@BT3i6P5n"
    "SQVcgwCY?mhW8L(b+*W<WVXzydmgyO`iD~Z<Ay^6BgyjuPvTu^f4!)2&vLKIYnSQfZxEgoW<LU`<kq4sC!(hL=qGXEzGN?uRdhL`"
    "lTvE3R?O^RY7?TH6RUmQZuewo;+8<9Q_c7BsK(#p$<cV57567Gr<VznVEKO8#$1GcxcqQMmx2iKPYJ9|D6%9|Y<Wro(W@G=Z4n!J"
    "siXr&4l9tBUO?E$v{kKJN4(y_+IOhD)7MVLmauiAGwA-7_zCKz&$|^?5wE>4ZHO)X@@LL)&l&MwL6Bs!jwjpk4=HfXcEI>k({S95"
    "$g~eV<Aun>lK45jG1)%I1AOWzP`-P`bxo(K>gti)+Jy9c5(aYP_T2(%GP4#f6;Mhda&~dtW~k+s&4fA{Nk?QBhagk4Or40QvPp-U"
    "w?|h@zXRR?LJ-y~S{yg84@YIX8YuWeo#Uz^cXpIo2^y!i$wB%}pFx&W19s>4+3nJHdP-gYf(%xy_0!67?$Wdun+=(ApGh=_#ENms"
    "xraAwzYu$W!#7K);4^tz<zw=}N*iCy0#+fe@o?Zp*42SIW8X9out*Ht6k{Ue^(#^)D4+jBJqnP|-)=1jVKStcmaFVoF(O(Y9I6E*"
    "0TIHYm2rK{aQur9cFAHc6Y}9@tN%7Iob$&ivBoQ-w?NPXQVu4Xjwn)aH>?rKvBABUA_0c!`TPr7<>=BWB~mX2hajVS{t65Fk&-ni"
    "la2l*Fn@t?ARWo2>4#`A_Y>JC`f|2|ctX2<Ug-4MLT2Ow8~oM*r2In>2+0kK#-f<Vn<e|<i9&h*39(46uGeNbSkEFnq;Qd2D4xEb"
    "KI%@uwZ<fbSdhKuWeB)jG>aSJo6^=a>#;;e!V+vqHX4Db*=UGKiVPlBT0Fdtzgw&s0;`i&+oN1)q_!B+R4T-;yObl%mn_<z|HyV&"
    "6NS(ClzdttUQFT!x^%}FKIpUM?#8LM1eaBWsUQV54xQYa7H0pQ-pZWFpY}x`IHZ)s)<<^um&u8S!2>mxuGG*OvTBJojvza3wF}3k"
    "P&LL}Jov`%3+R3)y!8uE#M?FvNvK-TiTv_ReVHb4Tj>#+UBz7lm})POUu;z{mx7Vvrw=jV%$_5uA~J&4uUJN9jJ;xzqvb?Q%l}!K"
    "cSnA)^1!Bzv{xiENZPVzgo#EYx_it$EYGL?mM$d!rMnMsWYM>iu7p}o?~`@$Hgx0Cw4)oSHFn3?kMh^Ej%!1!ouV^Fx2NeaqwsTA"
    "hISQe#<EZJ-LZEb_W#wqBv}hKiHt_K#l3ZNvd4<BM!u&45@h{E3T!QWb?`}97)inCIzMse`1gaDvP?WETpPbLTh(T>MP}Q93<2b;"
    "5GPM=55%mph;jpK6zk&G((3_f;OS25c%Rr)GPfQP7H)WfRNA)tD>W4L61;EN;q5$Bx?|^|xl?X3^Rqvsk&}Fn!DbYbuYp5tcgJ(U"
    "n{gl#9KJ3z-LQIsD4t3Ssr2UYwS>S;ohR49>vYH=)o9#2SC4*{QM`3<+@Ns@%oHv;s_!r-(l^&~l@v=43=Sibqg`0iHLi~z`vXZ`"
    "6@EvMb!(h{%JZoG+X;yKAHu=CMAC_BUBG|p-Y8xSt+JlwMynfM)W6plxoBwY-%WdekS{Gtqm|~$tE`aGT}spQD=XtLP;17oV(Ewz"
    "67&QWgN*QDeX%b(Bn6ll1F2w^uUKuw1~kqACiEi~&1WB>ZaAoSl@!0DtfcZGGe9$EPn}j;6;pAeovSo0PF~#1E6PNs(p2`%Mh{|0"
    "m0A-WxMcy&^H>JUoxB7Ds(-oKD-x<c%wSh*K7hY@6t1v+=gs`y4UN@%@e0BX7uWS|D1PWxi(~n}S@JWowy`|4$#4gza%B7(0Ia=N"
    "F!vUX=N@wIG@)?uZeG4cgjK6}Ca_eJ*R#;xu<L_QZH`MgyCUP)mo@L2cYU@?LW?>k*f|CCJGb#yC>x{u+ma($7g6P7J`O)ZCganM"
    "36zX}4e!*+<)4g1ALPAaNZIWn<^@^Bb>DR0PyUG8bqT1pRdWItSJ%v+XtoAz+uS^H;u><@j)xLntgIBg?J?pRl#>@u&)hN9X}@{v"
    "?!4^cpq1u8-Q9c!!aNS^9uQ<>Q`7dfbh`c7hBHa;mh^xhgu~~JObPz`N(GuMqt_WFeB?c&>=kFzPm)P=_(97}z%Zvq4H;_8mi`8("
    "llgJrN_C!8KWD6NfkUc~z&<RQa`Uorzed~)52+AcZ0q2OYNN;vmeGx^$mWiLd9YtX$e+CyKrPwIG;-+ekICwF=$5>o4XB8W-$F~x"
    "zIW?s)lz+|)LYRAInO@EUwttFI5Xy2kUt5PN_54ST^NTvJ4LECqOEBFfJ(Ymuj>JAbT1<k1Ptkerm~qTfEOnoP7IIxBvndA6F!9m"
    "b@B^vKe3gsDI()BKVb(WHTxAujSV%!)4~LkGmY-C32wZtScW_l^W)PuFq$2jcnWK>dD?$m<7L60F``gwGt#7SqePLi(wC0VU(&YL"
    "-zFWMJs%4Wo3h&7>fBE8GEs>KX%vxWZ*814so|7no#ZhnqNzrWk$5MTlDElBct%dyHd2foLLstOyYX)le@*jJ2j;!GWrhBNs=i6F"
    "v-=HqVi%j51Lb5f$iAdS7ZLy=YctTF+%=KA1wkU*e$=n#)pE}*JOV+>O!Af%1R4yQ%8+QU9n`!8-kx1wL(?IN3~4z9g`?*bTQs*U"
    "55qWdZy}xKtg^d}<bcj~FU6tLUm%$u@vrpX_TLh{hf<-2Q)%!_Oqb<JWItctNx9AGMBj_fkOc~=&Y}oBLU=$F(Mr8O4jzNOA6p+j"
    "!ko)Bs|g<*K*<LZ*@4a`RVF}(U$Ew{o|4(>?Q!k1S;yxf%qo_12&;0a6ANO<%rXje?1Cl%0wH0jehgAzO_f6A#NS@bO(f|qoS05k"
    "!Ii#11_#ho<o$ZWODYcQrNNh!F~pRS+-IS>#FZWj5;~d=g1EeSXLHNhj(cvBbfKz!@p)xTmlhzuov6;{#(k~M&@Ee&`trmVbN&+r"
    "J+PgnR|0hTCfTwC@~XNEBWscL#)5Y++DXRX+R6`MUk5>XDuwjK$Cc5)VGr|#ODFl`sf%JqgF4(y(thg<XT6i@?W4vcfQgXt-Cbz&"
    "<nA_}zO8G&Cq_k6#z2|*BmvDFD~p11?Mi6>&W>z(8tM!G|Ltta)qWH4%_P3zM{i#^xn#HgBMqR0DE-)vs;`OC_Q+hF9XzYm_r@G2"
    "+dQ5<*$h!7u4pi@bJDw`keW7}`*Ftdhm&3ax#GGJ4rt;!L0=Z<G8ziICVNR*)J>l3_#Ip+i^$qa`$kS_f^|!uMwfF>LM_cI0E^Tg"
    "vw~`s(i0@54TY3KF^dZfIlv?x86z>{@i8J$?g)hVid<HR=L&#{k==s|=%}}@Sbp8^|4vs0Mz0R~!~i<w)3^>!1%h>d0A{zibH4=y"
    "sC_)567IaK?wve0^&H8=;M)CHVp5OYtmG?a@R?s05C_%^iR9&evH}ggaOZA+HS4=PT;<DjLL(NUt8+MrAb<@Qs&l2|gRa>NkyR$H"
    "DY?8O%JC{W9&ic3Et5=O!t`Nx^Ko};BH<aaX5dgPyt~s{+ZWsKClCsW@g^JcPK7)46W5GVPiqJ8pSNW?h=uM6As5#D57Av-_l56p"
    "yh8`~?p6G_@4hJB#X}LEQd9Ya(i@=TNFKqDFYLcTlJ>_qGa+vxz8wD>QfHS1E3_*DIy22i&7kpv6VejHr}uu8jl^0(v5*)KG<h|!"
    "vAU)}%@|nCHZo(hz(H0er@&x(C@&^KjJU==Uw^shQ&<D*hkjtv`@lKrvuL1jRJ(g})urEog@&^GIDfCH3!gun!m#3|skvU#b{AkG"
    "AWkkobrF_|;|-WS8;D54HHViZrtI27L-IrEd7-9!rS8<yn_g(=e+ppSjF&5euhbyI{M9-WhoElxGNi?gQ38u<7gx%SBG4I_-93RZ"
    "Ibk(%cCWP<5lIV7Pmk#rtd}}BlA@_H<}lU9sf%hJ{!JS+3Z0obmS)?~TlF_Ch99LVyIGY>#Dl>=%p7oSvqmPSkb(KjIE1^LXoaN`"
    "Hy!paxJ##2A)&Uci2UcWhykYJc_{y#`R;jA*k0yEl$i)CFIuwvv7Us+ec_u;<saadnG87L<l%jK20kD0Pb0}{Mz8&lEigLRjoru}"
    "aPaw>-nFNVCIEEXethXu35rd22ws2xDNN%IR^rz1cj+PNMIof0@t1oiJJpps$Y*$4v|QA(UB<*9%Q71rxH-sbg2+>d!0uDyi`=mj"
    "!lC7kJ~Bw-Ml61iVSm8T&FM}WvP9-A4#Wa;un2C-J0=MWwSlQ7U@|V(m5$Js*q-h=zJnRGoAXa4n0v-vIvs@*4#BCxxe$L&ay7-V"
    "z1VkLNB@0*F3=&zm*xc_n~%8S@u0&(L#-LWt$qxur6epK4&)HpsgTSi_R{rM&J|IL0$t}7-q?|;i8)<zwQL|x#Xm#Mb`!S|amb_^"
    "^@)7dJAAd^5?)Vfd#h$VJiqS!H8{E#b(HywmCHd-WcR~E7yY|{G0R4Ir{Eb$nvd1#kf~syGf&VByR(tXmipzfXxWV;OJv!o>c-Y)"
    "!K!QRPo@=KC%b%rP{?!Bvxm|2f*r7zwUMYmI35i({s9&7@3L_mgW3E0_(@5p3fDmC)WtLjb3VfPZBT=;h^%nq6cf8NOpHwuAFNVs"
    "zI1`w1_(x_bEeK69J{TpXvRsVRFa94pmKPMvt67-huU0Xo<$!nbb{zL)>2nKtO|{aWzWjm4ja&V>*Zk~9Q7l!zl8jgdFo-BVboA@"
    "id8_%1ZeM0#SV=X^W)9Lckx*%Jux?6-woT5B|A}lx`+!T>gv<<HrlZ<d{^aPMWd`BrPue@lID)^bpMq^K9TUtU|#xLEopHf&h>io"
    "oq7J)?%oYEfr`R$RvFgs2$3>H?!e1i;bQ9Y(FvR*!DO%v0>mI6c|l%OZv?F>lm>h}pfKkD^!)78K?>%?-PBf?gpAD=IgJagInUuN"
    "3z4YIrdi;zw`5eq;#%~a#CO@YmtT+&0fzm2ec%8!YBhMS-8REDXfyBkz%p(z2OB+%FSb{p!LUXT`6Yt!l>hqjX8FQooY(}K+4hQt"
    "Hs76d8O4oAgfNv|&W@^$JAlCEx6~`3K5fHKSsiWWS}YbDoZdm`9-!l8VBqX#pd$CC6okn!Io|ZO?<14LsRrC<U{%fEt+53|;y~Gz"
    "AaTTj6?P(ujZ8|#6M(=4X(#rv0FbrtHoYuYaq)O{gUWQ2vYs9uQW;U?cm3JM-65H0t5hge-Kq>FTaI(<W}>^9lFWG=AK4P%Q-1Op"
    "m&U##{-%U8bZ>KH9{XB;nLC{ARDdo&Stj_~D$3XRi0^KAJK;?;@~}Fngu#JiBV$jMPyQLaGG+vcehHSsERXyVtnokp{>+?-W~+^&"
    "A!xhcRPA%O)CedIp^_%M$2KEeStT}m_5%#F?zfFmcxb$L!GnK!7PT<x@v4pdfI^n5C65f!G-MvkT3ADo)H2rhHhv^pqUMaZ?3YDp"
    "Xnj2X-vVz`>xW8gl+HMeJ`|7g4UGLmLZqMh%5GR}*(IA@0sMdtj7pZc1_P~!yv^kAu*#)rX8zC9_lz-_edAL6a@-hct`w~Vp*SI4"
    "Y=3v;yZ9yF+iIqi9;6|okj!5dPo86$PaOKs&Ujg5kKXGBP>s{i!sS~J<cHG<`wLKo|2h`ABUHPP*8V67i`zxn?Yb|;+skV;_8@5W"
    "kbLDzJ$R1PYjn^{26612(oJ}`f!T|;f?;DFWHbIv1~nD6kMvt~s9Ij)Kt|K?1c^NM>{h_&u%*dzWWpgr?din%xf;*|Lc6Hem-+Fy"
    "5M1^v2e{cb$}PMcsvUcYni0?8mhjwn<rlkw+&-wTpME+zP_q(K?V#Qw(zD``&{J6gz%QtK!*#WB!V!AmTL-XmW}^7aPZa)>L4)kB"
    "moZjo+A6%XkJOdElAnFkf(Tc-lEYBNb>u49OGN=(DBIfoOlYHEbnj+z{o1{%j9(rh1_jNm_9`Z4m4W!U8YRo#BU)g*TYcO6B-O}^"
    "9y^Ck=qigqsz=9{0tM|3@I5YWZ`{x$_{-0DK`6FHDYKJQ)%u2#I6Q;>b5K0~7%_!HpZArw)%k8nn(-~0yK;d$1IMkXr-jY!*#TXt"
    "(dqcfdW|NJU%B@aaU_&eJek@J=PkiR3k`i1%k!}8!;PT&W+#=4v9^p#TSk&`vW^6(T+Uh!sX;j9T~#R*MNDK)w(OYWf8G#b=qXbd"
    "d&RB;X3gnJ;XAg3C>%*e1#mX6WuY5};1{dP2L`j$g(|bitY~b>=Lb0Cns59FKP?^8us3fAac!FoA6Xjr?FZ^Dzb)Wiiz|n6<6~*t"
    "Jj~PdHtz|@c~y>S&KYL!^Pk@hL)qTKnS5|pwkKFPJ#HE6yfkn3V8lp+oWBhBwkUZ>YFjUfMa$;B)vuJtC!#7Ln9R(+E;Dm}OPZpT"
    "^oTc5Mb8ih2<0S9e5xoLLJz~;zke$xV0P{BIbzXf_sUD(QJ=|cog)#bBuN{;=VjtVr1==z*<>A9*%9+er69zV;(s0mt6|2W^&VIZ"
    "dot-pbOREC)25U;(W&{n*^WblFXcm52U~@Qfs!&^5CrqWN{rtcy;kiYR+XSG{DD-@y7k3)L%JMTPGf$wWxN=ANH+O0bjJIiico(o"
    "6Xc7J=Uc;ckr!H;YRr=A1Y^AsP}R#J(9mTOWByiXXWv)qns#nA2TfW!s`<vyZQF9ocRZyLD)f_bxQA9Ejws4bO<ntvj%y84I|A;J"
    "lU*YnpAcey4l<**uAOi!+=l=`@ze+Lb%%2Nuwvr}TLj3xcQ=@O3~c-;(y}PY2w>WDS0FcuYwAzFS`#&*<L9tUP7^Y<RtRKq!EEHv"
    "+Ttod9M9MwMKhiZWiN8b->Xr!++L1q&2A7jE~;~dw3j`~#e1ecSkGXIqSIB_iQnE*RD<wK7v6^yx>x}mhC+S}QN56EPHxQKL>A?^"
    "yu>o|Vq^kbL<-F8h0l}PM$H?)Yc}L-xZTdsqy>AN=tNtZUqr7b#AMpBzv5&LuI_2whH<hh_kA$R!0pC~sIVCvAEwODc~YV5ibA%V"
    "NCP$L(&B3$2^`Cl+_HYUq?+~z^OOa8eK16<Mo(e%6V(%~^N7x?bxEaM-UN6L&OC)Yv@gXgu->r99A*q4)u*MsGiSDEzV{aOjKLD6"
    "Q*Hp~>RHR;bqI9T7S)~UA$4TU12*xeNsV02?OPT^CY>M_WAHAZ-3`1<8bFcg2-R0fqA;1;j;eDL_~?@uv^lV2Vcm<`Lub0^V_x|5"
    "1teavid%1F<8ogIo9M`GhA6Rh9S~LoP*}OSFm~pW?@bY$OgMMS<_;a97dZ%gNlWn^I?_#1BdseR+-Jo=P&MC_)U)vTt_qwJ1E=U!"
    ";m0AENs_P6Y{wn;?iwQde9_WK{>9HR48RMUB1Louj>9%As=L-Pin+$$0?1~_n$T^kxg?H3<qIJ&SwoKe2KJv-mF~&X3-UtNI~xB{"
    "j)KXKJ{S2t>Szi}-Lm6<E@PzA<ArY8ecH64%ty;>sc;n2L*m5Q3{+b654R8i>pinBX^wzU6ap7$#@RCvMLC|9cz$&+bskBSd^Yvo"
    "MLq)G%D|ah8Za!vP_+NG9In0xedT{Mnt4*b2!%QUj_QQ*DoschKM3+ly7i>(p=I8B8{e~S{UEU>uFA=*l*W)EyS!raq=N7l-)d;c"
    "%9%veKHKxUPC|FM1DYTjiU7Ac9Fm&rP`hkf3Y<XxvOaaw?O>0Na@xKm(~6Y3DfqP)n~UWQ6f8bknK9e6t)r9A3JcGv#R^w!G+0OD"
    "9ol^-(~()EoJfwUHXq54Z+*XFYIivve`Mp1Xl|=>snBm%#jv>;W`q5CdOBBt>I?y0yLL|!k*-7)s8flG6LSmbI^v&^?-)gFI`{%D"
    "(tXx)LqBCu??sDF9kfu!9oLvvJODU?vJG#YELoy&kR168T2<(;<LO$m`WcK1(NA{pm|KG5=Xi~6=8%1;;5}Nq*<UeFcEmuvR%q{K"
    "9M2zUl=qQwSkza%pa|vK0H15PMb<N0#7v`l+>XS|XRrXRFu2tyRMT+%2bEm_is9rt&a9<^Q_a#;(t~^k>kB+(O}SCEWXy)3iO~$B"
    "OnBTY-^8{vZbE&RnaO<L<3XtnSJkUym_M#rjf~WkLh;Am<Cc9&==@$iUl?%Fyc0lsy711@cjTbTGsR3N{1nHk$bs)iAp=_e*ONha"
    "b6*0KasP30WN?grLu6MdM{(xuzrsED#*RQ@!Q16lZCaGkzXy=lbbp?hYV7=Een|I^u3<5fcx!Y+DfzMQl-g+N09k|t_`Va=#S<+-"
    "<=x}2b8h>r)>PHp_Ve?~u>ax+w~5(2qr_}NHHCusGGrQW`-kw!1OWH}H_na`Lb(U&&O}Irotlu_8w8yNvM}CLb;aL7Nrcm+8q04g"
    "_l<s8*sK0L)y(&4Ek8b|Ex%<;T_sG}%H5%`J^^xn5<&m)XnM|(6jjp=&Qo<Ydc9+lHW?tLdY7vG-ghD})7`paS5a_kX{Sqaw(&5s"
    "op<9m^G&qk#6#SMSnaU<e1`wnN7|aJ`X#5%>BxHOW*kuaYPHQM-CtQywq<_AFXKwnvf>-bCs&ayf`P2APSfzu9uQC1{z#bp;0Uv|"
    "AsG<VEuu7=&`wqy85!Q`Q_P=9m_5Dm^P3>xu4+Y9LO>otK(E65Q~U*kxWvc-nVnTxqe#-m&xI+LC<8o2K6;sSwl4P<9@-I5o=$S-"
    "d##AxE;Ngk4q@-1xta0nw0Ny;y!i^tmXkUdX&qVNw2n2K@6-I(QTN6X<xJFLVd>@#x!&dU0hEy`q;UG3(D4F2Dc^d6FZD}=8YHjV"
    "97f(<fO40NFY7ErSDp;|KxfRC(Z3nRv{6g+t>@h_=|U&nXN9vkD_+n;Vcuf{-c&^`C7|t2*L5fFRKq@qbvnJ4zba=6_^Z8h1=gR&"
    "8E@;Z=SH;ZGGIX}-aOO(5SGiAqX(}x=1e~UK$nTGe>=E49aQe55v#!8nX#~v3IH})z&<%vB2asIo18Ak-lw9v#Pv_$MstfeGup&V"
    ";zNiQXei1!Xe{H>02Yv!O?HN0+#zz2g2GJ`M^<7M)3O=2ihtOza*uDR>5HdoBw{aH9iE%GLs}r=vG3R7n=md0j^i~AC|W+IavBGz"
    "I9~pDIiFiTIY`iQl~4-Eoz@9rrDd?p;$1O%qDl>*m;$g{3zUKI&A>H_K_#%}{Ys(Qi^7deu#6>HyV6_M1*ghEPe~P;+R7fBb6_st"
    "lap&Lqubgy>b=XEky-C2Nx&Njkderp)ySne>xMIhWL3?j4XRK5HjAl3FE=1?gY}j{GH3+q-uS4@eWv$L&W@2&Tv_AfL8o?4xw#A9"
    "nXA12!T#i(vM{Dt{D5E4l&QP=y+{$7LjuYJK=|<gV#6X#J(+dIB_6wwql-?LMIvvk-5UI^uD=zDJ>n?>mYXQN2G0dxMFWXr8Q760"
    "EjEtlV%)WJg-X7hDE6h))(SQ(+iOqL_zYCxj}N@72jRyKnqd`P!Rg5@2KgG{cP`_3E&BvG(5J<>GymcjV~d5pz9%%r$<cma%OJ>%"
    "+ps&?8B0_D1*nv`nRBzW@0t4KzV>$nin(#fv6X;(5Mw#?Asdf?l0L+}F$ReybLO@jwtnlH1@yEy<?#}MU@5#6!aQu41`{Zbwh3?I"
    "W$lvDD+Nt}CM?84g2-{*7@i{ai@?ahFQcDshIcSPJV+!ubykBLO_Mlr25d3yuDf;u7cBf1An@Q{XVEv0R|A63SyAaQq`ny7H2kFA"
    "Iyi>@*W(%340A3ADU7W1;BvX?gTu}l`lgrMlxT`eFg=)1>sNe~RgK##m#d&YjdRJL=eSQNs?Sfs9<n?q-!IRJ<W6IOmzA_>jmu2M"
    ">aux44erEFe)P_a*Yy081;#t&Iz*JAR*glyYZOYPA>R@Pru6?ReB|dm^3NzWnnWz}E)k}+(W})bI7~HVF|j;R_aPB>ijl~LBYqFO"
    "GWXMAjFfARoDYbf$f)WlOi<-_Y%F07OksgtI<bXMq7Ql@A8=qaleh1=*4<R^iv^~*!b-e+Pi9EUb^bY(r#{g+bT%3{Aw-f6F!9-A"
    "Z5uV1p(XnD6Z`staU5%IY6n$7xt}&#63t!h?mm`#5-+aDEJr6L{Nlvs)_ABH^}4j$FQ1msdF5=V3H3=Fxf6oeoE!hM!;z{h$4|}V"
    "giBG~2q68zUB%o}mu?is1UX^g1v^`rV?DJ5)qwTJL`=H3e^sHv1r5#1k~(V7V_uT>+8@y>DT#ikx;N^S5ND^V2C6SJf|$jNDJEeh"
    "x9jq=uH3>wxXBQW@_+3Ql&#&rhD|)HBD-vRP=b-*%_GeNK>&ETdeL)qhwy$hA6E@K&>fo$x$PXNSxWB)d`QM-j>J&8cM)VfK~w~4"
    ">bus|Z!eep8#Wc<v2m;k##$_+Q<6WyWGEEiz3*c}IfLwoja?J=RQ(T#8JM<VEfxL_7m-Ff`m{nm30hkxZi24dQ7rG__7RtAg8@1T"
    "EJ{=Kd@hZgs%w*akqn#53#vIR8WD(|JohN#dPaXXxT%`OtVZecK?_&N^-?UQqvz>pR)Jq5)WrFalvBU1P|vUC@^=Q@q-yvE27N>t"
    "Y%up3PnM+Iw5~+h;`XznM?lrG73F(9uBEIlBe{;$;C&c07(c8Etx*pXVg>aAztZ>QM{I5NnQutZspf{|)2iupBFB>g(@CY0owRHe"
    "JeTT6Y<>p3v;#IxOul`bu1cXhr6ft}81|QXOy*V5KZQkgj(xZ5?~>nPln@mm1Y>J5D<37UkYr9fD`RP1#a?*4^%-`t%OR0=YF1pc"
    "Xv`|as4@li>QtkA*|VTQcyw!PM*s`i7rx<SRgo2~JVi_Qf)129(dh(^;A-|r1G5D?amOjHhh1%AG^V$@yZQl)s7YNOAunh2SteCJ"
    "5&yj4gMn%V_QWM(;^q`qXZn6PB_cl7NL<kV$ff`Aw`P?4bWTZxNT-sCUz4QAK~S**^Ms(ckcGkX|5umqok2-Ye@hBkme`(~5jXaj"
    "vr?ctJ;`lf>&N|P`N~*)Da>d(9dpVOcO#pv^1INm06rx+VmopqjV7tDNo=m8EF09}6Adj;53&f>lViCteu^%{JS*_@>9=GzpuCc("
    "5JRGQ*B4Lhp1E#PEOn*3O29i~cTud(p15jESjGgH6k6KNu!neN!s#5l8dEZ}#b)pAMp2SQW$24fx=L2Bn?NNT)l3i!hWZ>OjD_lH"
    "x2{HK-!wupwsQRjzPr-Jw01s4(l@{c3Uy{JlI@n1S9a;bDSE@{rQ+tZ__`Wwjd$oXv7kVeq2{G+X7Gd<771l~+-d&7lMuAdRq?=j"
    "{*|GJ0^_{I%_oaJnm5={_Wqf#Mz%;oNbU5N@OpTc{0Vo+8z!;7e-;E$SMY+$>kwi)b6rB4je;jdemWZW_DmD1HEP(Gq;OEU@7DaI"
    "Y{4X;`HXK_25O&MRR&<kDVXBD5bV7%^)vC7KyWJR;<4F=&Q>ywl~ocQbdhJko>-^RJe&0s42aHCOHaxNPh*mn>UrxkI`0pVthz_u"
    "_L>g$E+N&>KuldE<aI}N@+6JjG3A+4x2{1wo-bPkZmNFU(6(slOX0;g@!hnjgF4hbS=JToFAz(6;De8*eceEpeSvwY>IB#aIZl7>"
    "z*nad%aQNUr{BLRfa93NqBk7FG25d3iKX<EYpTvGj@b5WreJ)0%@%>%_$RkIlc2pA8};8GY4Qwbl;M+aY?XY^J#?RQ9#K9)xA7m7"
    "L)shrnWuM-R`I8M-KKwo)Iy8Q0p63FEKQgCr1@iFZcr<MV}5MXjvIQ>ecR)KFU5zH2v1No(KZEQp}~65f<NmLVm5~0xg?54ytish"
    "Yy>WWoF?bcmpT;tRE2FwSCNE(Ro4gnURoyHdRa>$Mn$V|%)+YN6KM4v>(z(k4wOyGP{J9tfh7}I!E3^5`<vXKH2o;M;fP`XiC157"
    "W8#)(!|n=ZEy{L*dOMSJJL(;-;bEhbaT|KH0V#KgLsd9iQw|jkNt+kEOcK7AlKVmpafk&<2_Cd?7*jtuUAd_X)E)bLLjvN+1c`I}"
    "z#9O|mB+v+oQ%_D4VE~8tWsBf?yyGqQ<z8R)PyMw22LQ28n6C&07`rhUA(0Fcdm1vOIS<}FA_-Q>+F|uXmz&~oO9mo>U9~+mN7=}"
    "RN{Gw-JT6_O_WHx12o9%X)lYWWm0qtHVAKmQHk=-Q(5w0Ol{hbR0JR!z`}F4=bUWuF|_0G#l=5C$Q^GzT~E3yv@;aNZ?|0Xqbpg&"
    "C*?J;Vx(TB$jtdgW^fO-1T%1gFFB21l_7+6$XvyogjP@S;ErQ~7-snzn6Jt9errxGA3xIx9G&h!<jPfIGY&#oiG1b`fdFID3xjO$"
    "Nz?b^ZF+pHfK!r5*ibR2u5p+pBLf!RZK6HGKlog32nl~Z$fe>%<`7gZ)dWD!zhGB~Xapk{*02)UuiI9kW1FAo@)l4vXiM==!#^EV"
    "i-bX*J^6`O0`>sFHN&$)ZLaXV=LDAT;d<=#%4i0mZ%iNGnF~#3j2PLI%zVLqzz8MXRTU^d3~6@W%|k%g{9GpgsqvXjngj>e#dPpu"
    "jgm+cSIWg%Fd26U^xa3|Hdq}fowAQJs=?aRpIk+Ry+1=DT+wqI1`T!^07x+5O_Jz2qf<<LeqV)*N^L3_OY+b#*!d~K-yCTo=Z*6`"
    "w^}3I;~FgY8SL3P(F#>73GZk+u16~x>PdXa6*?qzwY;>rOl(sAv)@du9l6jl1#Z4{o12y{z2kb=NbIVQ-wqZES2BGTY8JM9U@q$d"
    "oWZ=WTj`^miIfAcaPH+zNP6|m=i4AkdSgj4pR@s-26gn=bZ~-CEC7aRa?_no7jAiMPEgVQx%pKOn%C@v{`KiKUO*fcCPC6^PdV1P"
    "eO<#`3Zke#_KK}Ak0&E{aGoJA!ma{4x^04>kp_d{)M8Wj5S2C6P6IUZxH7v>Cpv2l!Qf|MhD7}68Y?{(#XihVwO9ZWkUj#TUO%(Q"
    "MX%oqK$kn)aBGRoHC^`=`UDIX7CU%>$;_4?f3qCnj@RjKFz3uLyY}yUqQXsMlakky+$Qcs1&IY(y=ABtrtlygbekX2Z_+Rwm_JrY"
    "ak_>8$2f<m6I(6)A);qlRk2#F>ORl^i(@3k{YX)X)-ppD449r2CU!GhN7d3u6nEYgjCTa^7+vh|s2!{*JIAVZ=th(`F<ky}B^in7"
    "6%k#sEM998!xdTUL(Fe_bou9v!H0;E->C;kKgN*{61$d`6<M{udP;Bn)#{fjJ(h?$H?sU+?ebKf*u9|!>M~s<bfvQ71Z?ki4z4R="
    "_&C_r^9yo{HX;%JIm9d-{c8*WdWI~)VD~aFx?UmSif!|m!=#&Vd|n{>`1O@)bIIgoYW!&Up`d<XZW?B8mXPvFCAHIE3gUW(0~hgf"
    "%K-8C&l?~~l7dZ6?Xi$zT=Fqy#o02sf7Q$JvjwMu+_<NuyW{gTgwhk*iG6xx15S`Z4j=|R>I^PQ@Y5l1KD??SbEaB2dZE>GN{V%o"
    "e7?727w=_chQqA;dKlo!-K+JCf3)fQtt{Gce+Tvll*wbta|(a9v{u;!+qz?l8C`I!^&uOZ_$sr)h9uuwb&?vF)56duAh0;Xx3#&q"
    "ArSicwtl`^uv0{2M6tkbF-;lk>RgW!%!PMhZcb>P*{RUE<4+sz?>~<0^V*KaxiEmOQ?~e$UlAfp&R<ycM=;e&IhY@-gZ$H2hCY)z"
    "ml(Q^gk;ev($kplys*uWrlX1@eQqpurRcW_oRu2dS1^;ar9`=L+mYEFWV|tr5kc&7obRj!D(&YX-dH-nEL4nGs>;zYe`C7IQnl@o"
    "g6VK~wsQpbd{}9<k<4i4?`Vv&JGykFbqga*i>?K69|d;{`4>d}jc#6Dax_L!)5dHl#KxjmT{&1d(&i~yd90EvAu-p*`l21R5MkY0"
    "{v3Der)i-m7ne}cTX2VaIZUgQ2>q28kw`~X^(X|E+0j7qQ_FZy8KWw;FU-1_TfU4SPvDxdoD$qguldc3vGU{z^y+oD0`Nu&fT|@z"
    "<*w=xH7~PdS(8ba69LS?!1$RsnhYC3l%&y_XY(Gpsq-OUR+mFKEVikNm$g8T4=yw@La{#*R}M3z{NWNau2|~;3SYo5Y-WqXQbpu6"
    "jep7WI6-b4eavdYaIfYu!MCdZccvL__6lTD5H4UX;{vn5&Xyi9a}%jW8XNNSnm#uVQ#*1!VSx5%4H?X|fMzv6@#OF#ugc+0HJ2-J"
    "v`+r#d(z7&E0Q4eU?1-HB!fPC*gakPVZf~|7fIW!%~$v)4Fi0DYAg<*1BBIyfyS=PH5#FEMjY;P!>PX+gerUyRt_!yASVWmldVX^"
    "`QJeM|Lucj!zs!8(p9unwshP0gjg1XT#jiejW+_~US!H$FM@CQzfR5984!V;m%g@?%hRiDR`{<f7@SF#mu3&B4~QRIUTYjL)=dWu"
    "|13m!!zg<#J+o2F+`K-kL50?L>d#|AeVkO|HdOj88!FB~``EviGI|}7H$X$4)Q*=bUVu{^@JpFtObs!{*-ut?$M5pzrrxjPR%;9r"
    "SPz1yYp+5w#&6Eqrsnos8XalEmGTvgyTl9`b#y;1Y@7$you`A9l3?vv$yI(}II@9$*&689?NyuMNu^R<USue|2Os4Rc(d^^GAH{*"
    "jbdx%4`F25`nJSbcY)d&1);q)V@qL26cU_Va3M~1{A=i5#!hPNifN2Hy(6p?O!Qn*$P>^vx!rRhDcn|Hh<gF&9Z@jmAkLk$5;t0@"
    "Vb+IK7x#zg?zNA#oKu8O;1sWLxt=Rwwp(J)GBvV)qo(@60-*%cc3#lJ;k$QniLGAKP|9+bsIRC0R^-4nE96Fr-)7+>bYnuUMsC`H"
    "1g%|nJk}{{Qtnr_ZY@9g4S0yVMB6iKZS001j7DV+BoycUC|M#Q0lTg&n`!OG0`z5Yw3e6S0<pi!dyv!N8k%9fe2@s)|9^_FEe!F5"
    "W;IQ@QOd#_&)U4hI0F|o@PsH>`3<q=2qTqM&JrY$>gGhSXc$oU20RBFZ5Vo3ZXK62%~g9DEhqllCiG(A0qtc!bYgGgY3HNDY33{B"
    "`6jTwHU?sA6g;evw`8?`Depl3jgy?b`rQ-rI`pPs1_Ri@vWi7SSpVow^@)PwPGAQ=C9{m+1XI)F`=mot?SVfBu9Q{ns2dt`9trrM"
    "-4--sQ5)|hcpNwAR>>+>NP)e9t9A?cVi>l(@HU?FJ&hNwaWI^3kSYEiQG0mm`YSmRd|Wh+!xQ$BwhFb=f~fU^$J;nl<qphc{kmN>"
    "S&1*D79GWkq5R4!we6Jz=ZpNq2kgmyVDX~|nqJcsU`3Lds*#-NeNzwU0}>tMbn_?CkkDOASyGEJR6=CA#bA7e@h{Y&_4B$u^T+~6"
    ">2XLg9x+aRM_yd2`LC~`>ds{#Z9Q7^(35aI#_<BZ{)TtZrZMu9ze%F<+i!=y)!_iH4r^HH0%q}Fw6Ik~ZE+UOJ`E6A>yTBy;WbM%"
    "jDC<-w;rIWe=43~h)o}MNVa9g|GA~Ju3Y82h6uGM(~=pGhk~BRj$3gbuuC!=KmHe*Yn0|-%c1_7h@CC-yzp<Xlod!4=}0X!X9JER"
    "zm@*o@K(3=*TU=IkHmPbNe$)PHV(!AeLG!+m{K}F8*I2zCSt>WZZ*jVTHxNSNE`RUsnPakNEw{?1wHUjhg9E}*6Zr|k_=mfpmUJh"
    "ZfksgjgGUV#h-bgX=UzPr<!y6paJM+N11~JS5+A6R08}imS0_uzNm>-eAy%~63HpdIPW<1$@q1v``F@_d+{^4m{P;2oF3Kep(x{w"
    "U9ND2$B81Bs@fJGqz>QUq!*6G5v^YlGuj+PtY~j0YL7MlJRme~3u)6%=l2rTpP)xZ8_lHo8JwmN3~zE}AIoHq0`thJ<~kqO<^z6}"
    "_ds`al|Qe~xun=sx~p??SLbRjS4wcNXI8K9;-ad4(<Hu#F0Zgs7RSRo<lZkt^r+OU8(2%>nBh>Xpf0(*Yk3BFD8k%DAGw7IE4u~C"
    "`#)OSLi^zhAX|3U{<uH&nT@>`V8g}$q1P=J29J6>)By-ou}D&Y1cg$x?&p-jtfK)<9yxKLP@qYl=`uRYth-m?G#Ybcm{Ma5kRiQC"
    "o@Bf&yPCw<Z~Fs(TX1#*USS!d0sGX4nRRl=1b4bx<UiSqRC?rBrj~i=#3cpdQEYOQzI)FdT&`p@d*`E%M-5tg$@?q>4)L%+uTWy;"
    "yf{>b-5#E_!|+-i>mU*yvK<Vg%0(F<T10{(CQ)|b*kYbcK-pe(rj?`h<{p{5h^3UUz(hXYJ#4TS6Wr)LsovxrMgpE;(#d{^MMY74"
    "w&H{&e?d?e<)%!XddpWA))WqDI}Gpm7F5em;DoX}9alRiz`)|3uH>V{Ww7}}Ehgx4P-;zYOCX<XGUcFXV5OsU_^%!9lRcGgubHJ<"
    "Y`}xi3W)A{WaPvlay9CHGR7)Xv&LNOVc7>exw^bsCTBK?w{2Gc(pUDV_#1H^9B69^Ac&MiKE!{IO%Bt_;wHK9T&2*o^{xhgvYxT>"
    "HD=kEA?7SXlWGR}{JLFlr7S2OcqT;QjwFPmPz5G*pe^knce|y7dK#~aGJ;U1R2y*7qsiV)b@bd7V_SmsvP8`9eKI_$pW7MJ|K>Hp"
    "OEKTQkXevg7lq;-PR<~+5HTXq`51O#!dNC~;Cqk8N)npLe^Y7;o=Z7D7@W7A$mf(s*wZl*k#?_>wZ)9%fT#xddo2z~vD6V<-R?3;"
    ">iFihDqn*wQEgd~a9=YbOmA@lP_DPFc-cpSY1=8QXI`6>?hMaINtNwx%!0G#B0<RgD=tB>Wnzmnk0(GRHQbaO&qqU^g*TIqywu?@"
    "%qU#N=#p!DoXwt@YZWq3-x{%#wZ}HC>chHNDUje8nJ<uox<}cpkre4jC<Q5Ov&`8o{I&Vtvnh2!6{u)`v)j<)KJN;|Gpsg@y9|<|"
    "P+SgGqZ?LNm#w*oe4sveC|erw62XT00Ssj25fM!{!4K1W8M*P=ef-R|3l87*BIil2lQ45bA!hF!cXoz#W?IpADZi$_3p2-TMb7Br"
    "IPUP2u5e!er@4OeBhDz;+1YE-umzx5xrxK~_xftjJMonCWWcc+fsI>XB<wlEC4?$rFJYi@zd|c?Fe+VyaSBhb)zxBNVE0w!pwp|H"
    "GHNgBq){P6q4-OODv5XQJSxAgI!+zM6k&KcY4&6)K;%ZyroxM#xy6BVO})im%9jOwjc!Qjn~T7(4+4G(rup|pRWF?Fx|~b<+9yg3"
    "m5275pNVO!JOCACd1<}i2<oE4usJYMNX$PRm55jLUti$?ODBGj(k%3giG<mbu3sHR)-CF^tdg$A>MLM<6zvZvK@I&$MGGF^PzhzV"
    "F(k;+1j#hMeNjN_dc&%=rK*4AUes6yKGSR=5t#t^^EjG<nrkvn1cEfUnSZ9wpoQs_J8P`C^)hSfGS}w<B(C~kbC%z0?guHXlzsZ8"
    "1oR~A7c&H{-81hQ-5LsF@S3+h?rGeN+q;jp_*oaXZ;dCN3HQU#kAzKXeXnOhJO?Yb4DkIl%u|rM0m-2BOIJ>m$)#JIAe5*P@`jSg"
    "p-l;9qZVr7GCdHBon!RB0(#gHOfnKdKDOBEOz0Q3g4JDe0Xr_`yvuXL8HLb)v5Id&R!EGqbw`6X(BswBoT5sx2;$AHr$~(sI2Xn2"
    "Jao76q-qVT!%Vb2fEZv(@PYU?jNAwGm*hJL&4QJ=noaT|Ipzv<x21gNOc&X+V!FHaYF3FY=lP{4bV~YmX>_(N!dK$VwCK=ik)ml#"
    "1c@WMtcx*`@sh$r(Og&43VzBoXagnMdJ)w$FbPxSyseP#7mG&V>NjXIi6TjD%X&92x04!L8J26B0woNS(tUI+e^()N@1(|&*~S7R"
    "Bh)Vx%5FXkha#J-_(CDs3neSw+oGv+xkCSgka(%gp(bHSO4<_Grs7!Cm?z<1&>Sx6tXuPrw`hNyFL;CofC7cbr?MG_(U=(0WQ!6_"
    "a{6a?!73k5x5QQ}U>dj4SBpvu^<%6gATr>n8kny(U=nP$9IlvV@2*(c5~fqR&0<~&7P6uS%|k67IjV`md>W*nyJFzStb7m&NIY3g"
    "^>lJ2D}xVXb&`{DnC{Qt2ec8HG$xQ)9PIagyb8kwQen!cF2;lc8X(KDK6m+Q^h>po0jcGX|4^uv7%}gifIXITKi87OQG5Mu!G0Ah"
    "{r;I`jNnDDX=OvVd_pT;+1S867?V7gJk_1A0)tHMw1uWaMJM^u&OM!x$0xWXRRj(FlhrK}+oN3-47TYwwr2@1@yxW~PQs`6b(onI"
    "k_}c+s0mv6c=VTry&8wL>kx&(qh=WzYiN#Oll$dlL8~(&DNfS%+G43^tkwkpKaAnE$T?r;zVd)JKsCz`NuB4(JP7_(3y7KcXxkVN"
    "I5J#j9Hv4gA!D>EUH`$~HH%q);@V-!`YTL8Ec#>SZxQyt3aL?NHlOS`ybguD=59ZYZUjGrw3?psr`sWCOf~pBRWacj))EtE5hhW&"
    "Vwh@6mlTx0P;>^G77Cs6XMs<3rh4}Jtrz49!M)NLbl9CmMfjz|trkB^OqEaM4kwQgwL9(r8Z?Z>EX?lFwj%ITSI<bE2G<CfdAw*3"
    "L}mWytF8=*(22U^xknEIK&$ptJ}#_ed+DB;t2AuAdN+X!F;N<Vt0hKUTh$WS`0-~5vo3#Ka?iG<-Djw8(0x<0_|Z@k?WsD587uDn"
    "bPRRc;9+QJUHaN_<L_VT#y5fXo64La=ofP^yoCrcmG~Y>W?;5TxUZ3{9x(}@L`y9{%Wr$%km!i()w@BzC~A{wBb=dxbuX|N#{wV("
    "-m6Ph@jfL@!H|jwN+AB5{8tKoBi_G7N>%21SL$Tm`rTSTcWg>Jbs+Od^3Hc$fS8LCP?VH$6~YhcY&?%sXEo3%voo$YR)=!nQ~>YW"
    "ESrz+7X5>NLk$H0b06Q3Y0HxtWjjsV*{EoS3Nk`WT^0fI(E|yUt*l*W1pC(pEORUJN48I_mocFDsOca82!5FsBn<}i`?Kzcab3lb"
    "&fXG{_N80NX|8GVo+~=sm$_yEy#_Smbz!gYoz6&qD-fI|!Mn1bjr8;qQ@14A4|PjAuMo>E{{rwT=^}hsXEueIU`@v;uqHuUsQ8Dy"
    "%O>mq_SAa1fT5+XSsCF^B+Qu;l1@2GgG%y`*@U((8)tHE^`rV)(!5JPUqsR}bx_6|j%i3TT<^12;nnWGg54keM{$&KDJDoKj@9Ix"
    "Kp!_jj`5-&akjb6hq;@go9w+#|5wr%k4P-f5lk|{n_(N`0Gu!@J+{Ru0{y)Maq{@7Bu7(8`*?i-;`@YQk$0HSQc#q`{r$G)V%j;W"
    "z`vx4k9>%V@3-_p_{#8li-i6*)X{NJR^;A%Cv(5nmj*eMjYUGM;P|GK#}V#dg#H83`z&MQdFE0kw<}eN1AfFf#c606>EF#3!@X&-"
    "up4&-<tPQTE?{U8Om?oM9n%J-8KxwGZwDrda(j$!24*lzDu3FJS+f^o=4YEJ`C$60lMg+~7fr+8b|47wDBR@t;e)@`IIIDbPn`b!"
    "Z^}j^uVw&6U*aJljCc%r@cXfzsC6f+plvc74d8Vg%K}L=&u(Dyli8)yL5MpFzfRz`A*^cOvE*OIWqd2bygEBQ_u+$)4edua4NSlw"
    "?X)U>EiJ%sTGWJ&S5*ZeFEY1AURLfy=ycl$e1D~Xmsd#vb~W3Op_T057?2&|9+>48s3YQk%jMZn$EK&@ZmVvqD}~D)@HVIHN|h<C"
    "dXosAW65;r1_6F8*wi=*o*bxnr#by>O<%UA-wqisZkz2yD*uQ_T5fNJ`GEp3t3;?bBl=0RAL4_DDHUncf><S$Pv&}uAA;K`!lt2t"
    "b6lOcu!1wo-t*1T91xnN{yHFjR!~98h^^*qk#UjALMHPJ+t5zklYXvG-b=uQvf`d&)pB{%&{URxWh$b1_IbFH<<Ob5;rquv+P{>}"
    "WKl=kziKUErA`~>ZgyA>qFGyeCC``*`N+LyI6a@b7uzE+gX>h&W=OIL6`OPoGcSMgZO_TnqDhein!$3KhhZ307v!N+qu!$GQGkmd"
    "c9LBu?N-C;47KtyJrtx?Vq}LKIo~lbV)IK`Ety3skJK5zgqaD*fyOiJsa532L{uOXlkherr(Bls4~(6;vgzL5<|)GW5>cfDW{HP2"
    "*D>O4t4H_fKjMS3Bc2KFJmHP>Ep0Hqf-sA!kG(eJdBb}apOt1Za&jvz+T0&@T%i|CipR)-cfK@Z;FjRlU6Vs3Tfgc^rZEEuXVA}k"
    "nwJafEY@pJitt}_{u=^m15wb<8p;pHQLHBo#8Ps8e?im!;Ig`BG=^VI8e%Y#*xJxLWKSQIJWdg8`$H!rsDyz<h_pw)irig7B+lL~"
    "wA=->UfdDZV6qQYtIBFU7UidbHiH*a_H>wvL`YH67aI<Wuqi2jqO7MK3AhYC2+8X1>#n|Eb9sWjYM+3ofDo0iVLcmI%Rij>?({fH"
    "zoEvbGkTh8U#vpw`$K9yN3v00iJqr>4R!pQQiSw3Ok-K_GhPt6Xi%OV5e^hB8pwmiXMlZUF@p-Pd1qTSo<h6<SWVziHt)1on<e)t"
    "N;M9G9hoOh!&A|u7Nc%6Y(aRTj(hrutJzFKQ2OZ@VOQ1Z{qdC_m7L~fWFh<$KrQ?B?maq^prP<MdpY*B9Mjyauv;7p{s>4?de$7A"
    "yE4Uag+X^Q(D;PlC)qF=Cfen)ege>IewLJl0cH`bfTXzb#@Y+Y#*-?2Af?NA^ivQ1)t#FJZ743q3Y||9Pl7E{{f_oAk%FkzPe_2l"
    "Dfe}N4c-JWKuY(jQ^Sm2cOH!zvmh$WV{8;{H3II%pv?Hzvu04K6ysW*(}5Gl!@Twnv2^2oyF4X_h)t`gj{Y|6*q}R8vMJ*L{WB>E"
    "UlfGK;_Un-ELpPEURpecG?gB1Biz9Aq!CPM3KWvofz)%b+Rp{n3*?#XM|&{J;Y6KRw<>7f92;I=QhKT9U%WpqL?uhFLH1t!&<kdZ"
    "Ttl0^U~h4egB&cU6JvsRnfA8*)~)3(kGKHd;N`Hi7y|{+A7b6oC&wtic3juijsjI7RZYzevAyWKBLBJv-_|#cLI<^=g-$?V4#1dg"
    "Ux=nR+zbs|Z(Nlm*3<8T4T*x3|CON{^T+cRj=2`tO?<%8eNk}CSdI>f3nAI4v|3Iga;rYBLzG!AwAGV^K&&y4s}GAkqw6%UWVyxe"
    "U<qIhBpqrUV$E9-(Ont%EOd%^T1}vVK#(C#3W0@Qw_C|jgv|};?F@Cd4<jS827=Rr*=T@>1P_$SlktRG^10cK5iD~4g%bf%!?h%X"
    "?BTD^I^bHNw?aAx9##OhdeuiV$y(>ZE}cqnz)BVk0zzuY93tC~PBhbE#8|>(71jfp;FS(4;l8$$h&Zpl7u+Z01O1YnX91<lgnGJD"
    "{L<f)OvrbC=&wE*W<s8MHNbg>xREM>S|sw3kUl0{+t-<Z<c}Q+9|(O#g91|Sac>5%k|R#f^R(w_a^vg12HQ<*zOJ7HenaFjTF5r8"
    "`}+!+j9lt4Env@alKf9c0#uWEye7pukg7Z@p9lTlU$H%;zs`7&?2#2v7NCk7(BL`5NmnVo?i2|}^Nylw&!A6JOK~XIn!+5i+~4HQ"
    ">GWG1{1}S>7#>Swujhda;BEK?Q90v;a7qjM*ZUhykmgf%6{L}8S$=U|Z`YoPSB(q7T2w2Vc-{a?ble$oPbO{Ga9na+M;aVwHciGQ"
    "2@x0hpql>4$Pnl&_kCb4l-XM_<73Oo3R%oj+dGj2N(<cds2R(m#|DO&-?9th%sXnnVB9b1%6s6iu@vHV?r%IKza)z;Il_@QRY1el"
    "?F;7J^x-whR)dttwBcWGiqkJZ>_>o#n9@XbjIYeiy6a&p|MOTT>96C9al7LSAOG2#gb9;xL5M2(mW7F?!8YG6sg!-ur!@~1Z*GyI"
    "Biq5rtLHhYt*-iYk-HCMQmR$7(XuKQ-*R;5^Q#fd69kDG`Tkb_irk~dm!TFa;Y3sISF^}U*PNfgA=x~EhJoW&pS9drxyGDYZ`^h$"
    "RT5s>E#n@B$W2IqgG45KkSCl@)l)<fH$M9XG8y4bZItq38kg9npd^Zp%sJ2*fR$Eb=f+OqE;b>5jAXHjc~IG^pgzJ+B&N2&NQo@}"
    "ow8ayjA|$0Do`3fhN`Td+9Sm%R?{R5GtiVa2~#VG(^H;Ih+lz0KHV7oS>!p>6`iV5Yyv|0x=*`e*Lt6$SOqB_MOYy#RreU&c5V2E"
    "_0;|&zG=!+5UaeLYf}e*D$<kcc=AH)SQ?ch|IDBGs;W}q=XGqxQ1Jm_QQi6S1b#!~E&V04+BVry6xv;>LJybOlB>RSVEk}NST-~$"
    "gu?ft?c=f*i0(-zOk#P;+O%!69^@Xs@ldU+*27}3>Z+`%*ofcOOLd-Vw_op^bVUVVf$x-LZkmG{)EM276vwzq#BCBj|Ir$+8Q6%`"
    "PmrlTV})D-3vFg`<QP(74Vjn_6<oq~7`&wF&Ps2fhNduU^eD5K$pYClPy=07zCf&b&awYtX)-{td5<dFc=)Y-0^iFZ@DzbMl@PV4"
    "7kt;~f;Bq6Zi^wAl=}DRQ92pX?@(1@QqJvdJ_&Zgm#vEqYUC~a(xlzs7wuJmGvFCD00SV2Z|{q@#8h6-4CQ(R2=SAo>@!iUluc5L"
    "x|TAfYiKzE|6pkx9*WV;ms(Ya9ahCR-$mFgtiH7{mZzZhoWmdoyy)-Ncmf-@_+ilNZ+QCkyMcBMP-wbeiK*1@NG~zZIjY8Au2>fz"
    "y`GP8Y8BL>V0JmGKDXD1U3n^{Ik@rKhjkpC;eo8YGnO5O1x{D6ckKQ%=I-osiw)|YPK^&SvI+!J6A11$7Yh~gp3;?6VU|<oNCfB<"
    "UQl7ffQrV&QK7C>4$@<jfCU@}{)hQ6zS3O`EGFi*Gufwl0A}+{x7*(ZN{JG*-%>KsdwI+E{JOvEewbUW`mwGduKW>k@jwFU(WKaU"
    ")`TXU$%JATmd*a8QE7(^IbGNLe^?ost;uXI1m4zKa(&T^HuvETVSN7`Vfr)iA2xKrXjGKQ!lCfa43=Iv^wPx4U46VM|IaH*|AqFT"
    "2k!M>=!+yr=PK<26qL+~;ce@1_FXNL(L`F>yK^ze^&-8nJ%-Gw+y(gKIjq*|Jvv|hlOxdBQ5@R=u?Qi|9`Hxx-zCtarFjxh>f7%R"
    "C(YZj3^l9Gd6g&iR<1K}cBaMYyfNOWBIPu%c834=;sgByq1ie}SVT8MON8VEAVKf-`XQ*yV=;R5P?<5*^E7HZ8_G{BGl5%AVD{^P"
    "Zl@1HaC;%N(9py%XY~#svim;8{JQIRyzuP;ib3d*asK)~L?5mus=uUNVbci?6KYfGX(~L1a+maP!S}U!h&YSLMkgkx7H8%2gtVS5"
    "nc7hUh6tnRWet2R;7Z>LE51S@X4V<*nv+d&jkAbn&$~E(3}x9=n%oyRJ>6~`^D?E_@LpOU`eFt!_1S)y8xxkki2bpa$KOwMI%-6O"
    "MnB81)k{os#x*U&^Km5*%Rw{yg8PaK1)$zX-J{a;QiP7XX9bB?!QW-I1x;#KDa{!6%{c`s;)>&5{hjv4!BeH{nt^239xEuGN+79{"
    "vz*n7TDwU%(D4uH`iJ9~Ed^I-*>HMTL4wnpaabxd=M*3h4;sa&2`)0ft!3lthgHzA2eYuPB=dHnr&Lch@@azoE@Y8-DzV8{#WCu@"
    "r1V$(@9tav(i;SazYEmL8_DGxJUm%&;q+5FBUzJ1C4l$?TFacl-h_f`N+h;}xFoH#DYb`=fbFtX+8pBZBlxxe86F3_@9A+*Ltkl|"
    "HxwAFlweQsvn~D<e=<nf9fy@ny;>1^EZcSaGN$krUhXWV$`#J0YdOM)n^h{`K*;)646H>Enx>ZV=0=>X0hUt^(#$oV*~t%r5gJ}*"
    "jejOWo$xGwsv5|=<)AP$u}bcFC4NV2&IIu%H}$$DEI?Eec8}3ZcCYe1f6@*oHGvzU#=?_>%4yE6MfZS_!m>z(uf<yUy!5ft9mAge"
    "N>~bH>K!ZcT@WqboHeq*;NyI5){ooBmHCq9WaKuzIG(eq&~OVORzVI)-yo;SJWHHalIQ;B#3jn;Q;tAGEVLq_Q&k)b;OHWaaljrX"
    "`^cS_H-OZ9-&D(4+jK>fRC8_Ni8AF&#?D%aE^!D+-g(oMuU1lfb9@<t&AW^tx;tZ&9HSi34#7vH5vOncW~x;kRH-fA#@&<w$S2Z`"
    "piYRjZNo#?%4h}zKbAwyTC+CU2ou$S)21KB%{Gr}V3HDv6?wnNLkH4HMXz2AXY%BGtEz3py5R_)cXEww11Xtd<>ZNC^}#w6jFyJx"
    "MgJYc^>Ka>rMnNR+gmhRc4zzbpeDiCkM_ePsfJ=zIHPO<PzziHpO~ClJH5lb8M5Ii5DlZ{>Yi`j)DHT;uPC$V`7&G__w!n}HM&A!"
    "uVpr*V;~%PJ+jS6{wt!}a^(L1SfjbwLxFgC`DhnNA<M`gP3;~ICk9~2>p4c_t)8i25e*5mvC|OhY(2POq-L-Sg7Q*7i3}6;Tj623"
    "_x8F%-Q9+OEo%%a`V3(&pos!Sh-N<;&wetZ-~}1kZaH_NB~2YIT9=o<zwFpRwl7+Zp{7Aws(Z{xDmxqvvDOW1B>c0fJ{v%GCX#{="
    "9jv5d7;N!}$YVUWvbS#}AR&q#O0f*6&8MoJ0gIxsKwX@!-PJY8`5Q7uM%Og{MGwDwWSd4q#Zf<AqKHO-9p2S5ZbpwTx*WdR&iPzf"
    "TY@B+l${p-@SAc9m{b;iv`PN%mKXsOGMIcC;BOb)9^AhLTk4aXy}w&%J{AMXu`hV@iPvoV`{_k#*ZWbkM(V!Q-{KN_>M@9W?wSZN"
    "Gp6A=+0P#QSw}|L#A4fv3dQ1eIPTm%OyD)4L?&b6i6%rJ9YUuxK`r2jj~{?D>?$r0{}kwnksU}*{s0$O;Xu<oT_-KXYuvN2GSQ?Q"
    "4MW}bdso6NZ@vz0%+3W>_u8XttsT|2DJkGHG}-=^UnmDc`~}!*X{b<7AB><$!Vez{F>8-r_vz2KcOXSQyKw|7zSdA8uq7BOUDm?="
    "$egK@9GA#^r5f$Fu56$ZZk=ARSmN5W<EnajragiQlH;DBh5PzgoS>R8ue12d^LjI9YO<1H{;PXASEe(4x5kO2=NG^oevoua(aOQ;"
    "R&3yuz?rTUd=R5Fm3|)=o|j#d0fuoHixXW%s$&ML@(WjzZOLbmQJ{6-$`yCSVf)V(6GSF-kbjz7Et(?f<F0;&zVb*&LRJ?QdOtvQ"
    "UWEf8NjSCgAXi*dRDroO$GxJlCwFmB`)HBuW#!w$ybHl9_FISxV!n(vUdlQF653gfW=Co26$;?*Z3AL0>U`HuCikXw7G6F)uO=9v"
    "{#+5#y*z|@%|-XNWZTfYE#COQy8?0t(du75u7KsDvKUPG(|Qj5_WLoM`M)!;&0GCFz^k<z7N+W|O#6i8r+4ljJdi7PeqlX^s<PH="
    "Hr~!qg7J$OV;kLT=-75h8+hw##j_62wOb=T9`=FtDSe3c>UUY7sl+N49@-ccrgt?$U+D_(8mNPtu!gM6pMFDr18p+_pnq<>@X}R5"
    "yGfA0oZLZL5tZQ6PxBqZH4gwfks8WcHA=i!_!0cmO(M*Wj01@sHIM#YS7~cgMy$M>aC%M>B;!!coO9G5?$<h9FnkXs2Tq+zc9Jjn"
    "=$jnK?PY*5)P-sc?yU`I)fF~SZ=T)%zxzA3BWa!42@he>pI;vT!hHb2alEvm9MsNX+Q-juXxjRC3bzARXGY1!0mNEm1T|zO<L9As"
    "xO>3=gx!zT{#E8o)-E%;J-xCY4#AJ<<0sYrdmj!#FsCo`K{>T&`J06F8GRx(NSharI<Xx#s9j--BQQLH?Gl@_IdtxgJgCW0D9O-0"
    "rHLrvs<Bo=*U`39SN8$D9R>koWJMD<y^CD5t$464FP%S07q2?;tkB8fbA-=Y+e${1A*&O`^Jjgc3#pp?qG@aPc`#-a>;GkrvswFS"
    "S8_{L0Bu}=2Q_Og9E}hsjUi7|1!snR=vS&m%**60`q=~e7!2huhglY0f8Y?$b2*M-d*~UL!!MvL)mw;1ohA(WTYtPcx}2LT*~EAN"
    "NfW*fZfF{6h;{x1vsQXa$W`s4F6{}Ony_5;f=nw@b%bxkIauuaY15|rqRom4g|Nt!*R^>8;pnw+ZaO|#A=)9j(r^_ZTvjk%9h(sX"
    "{AHO@tXxVAtTDss7(*8O5(pj5(V{TW?zd%(Hl#a2B3$|t)oIabtng(GfxmSEMk!<yiW8;j_<gJ#=eBr1+9~clr>m&u283pxByGa$"
    "{4xjP?BHnZW9}F!)N0LgRlAv`wP=Rh2$}Z>Z{OL+Oc4s9G^+~~1jvgPu5Qd0!SlSwC}{$+kRq&)OQ0Y(SA*|o`>H8zHVV^Nb1LVk"
    "<rH(I4AZSj#T5>xublFy&*!22FV^a46sXdq-*qj9i!1GKMZM&~u+V|xxneT-gmmiNK<R(%A0$7Ao-mgO%n{SYVey|XB%#&{b0NI8"
    "JZ>b2KFwaB9be(zVB{+sJNR%jc7u<~F@gzm>V%&OjDV<Qclts!b!R+|kYy6Q&iz;^o+(Uwz*e)DPm)Z@R`K@dKraqibI1i^2;)hZ"
    "iVe-!f$7ilcPJ;%hNc)-F208eRmIZmLg8-X?BGa$FtCg45s7#b0fR4bdYu_ZqQH+Z5yneJ_C~rVAMyWv*H<vR;d(Ndyd+lkeSP?9"
    "B5Swh(b$~Xn!of-oilt!B|QD;w8Ov%_n^_vKWjj;Mte@Toi|rsaxgnXt@4$D^jH97qdPbUl2j=L`B814N2}B3#MQvw^nLq174|~w"
    "Y@1#(KhW0HOAWE{XP>gtJYg@mV4{O{c6@aE#j|g8xGZNCn4B)iaY7HQ!k->syq71dS?jW{?mh#g*>RUo2KpRIxl}s3gsPQ*r5Kl}"
    "ZC%5I;vlp|G&uWR^>>4rtrm*QB}{uf@9e*#@dDfQQ6d7=pCXM^U6$?<w-ujJOB?t7J;SzLs0l`fS&lD1M{s2@;bK|HD=B*3$9Ayi"
    "!I426ZSURn#Ev4}0HoHZ^x<gQ#3T&9|5bn7=6Addt!*Gg6D%UQ-Kxrg^HOZwy|NbJ-fkt^Mk8RhfhVEx7B6x{Du{(CVgXg*jVh5@"
    "@jHU|Ymek!Tr4*=G#UQluYGFm#Vf2Fk9`e;0;;*`1j&8Oc%{vpL2nv&v%yXA^8*7=;&^uM)!{nXqlnH6LEfb-o`e7~ZCwRRn1SFu"
    "N%u_IXVU^?)&^qA3BNL(?=UZf3#F;8K3BlNzztmRQJ&$Ha*ret$>M5CrC82B^O)ri_RFRPxlb+F*mJxnukorE6^MMAjK>0<D?Y|a"
    "zwxw9PQP_yszLbn8H=c}out%cAWfzTs0ql?x@gE=(~>HNN5vSGwGGiYKj0xJNYh;O-YvV$n;(+^pZ>CD?lEj=y+DhRsV``4iYj3W"
    "gWK|ZlLm5|Xlg!F`m7N-;kd$V>3lekyX!4Rg7Ne6E21m;qsvbu&#|dp#YEG(Fi#IDi?;24ikg|>#S$eO;ZgGKVZE8>QB^oK23#FT"
    "hKK=Pl?xunUob+H_O{;tMaQtfSpBdv0_AM==17;rOi^%)@1vA&;NA#uXU8ADd@r?9A~wO9js(nUZP-Nl`wL0tIja)X{wB2vfeckW"
    "q$BW{>sphQV445$!r-($<ozWBWxfkCO&|z+tWph)^^<WKDp`B%g{TsfaIASx2wcZ9T})O-ofJI6(9#RA$qF*~FXGi*8tc(lw~GLY"
    "Ika_P7*=t8jn7+hK8cw~<-%ZDv5TRb$fv8$?L6kFPh+F{5x2#ejlGtS>a+$x7;F4tHixpsS8i!wrt9^|)C#VkUm=mmEtC*y96|n+"
    "l`(T!(%QuW457`XW5V-Rf+v7IM3vob9j<vR5CgqTYZL(xS$C1X`koBj;wg|m4^&rF&BHcMe5K_;Y}tRHFo@(QnQ}lwbh-GDRsrD^"
    "$r3bu=;ZgMZT6bInU+^}EA7UR?yh!oR&z28Tl%>GLngdK6!_BLhr4iw!Ic-ThHH(D7Bh@@r0rfUR?d7QEd*<aIeAySPJ{5`=F2&M"
    "@%E;R0ohkp^(W3r+{C@C@@+U=@IX?{Va#dkm?+!sgl|LKtIs&R{vYy_TaX3AfgV76o0PQIA?h}{z-BOEy`PBv1%#qR0b%~N;#J@i"
    "JABt*1q-N_SpWiKt(V$Z0#ApTK4^F<`>yN%XTPDa#yfJZOCI7Y9jE!=v=JU-d{Pn&OQGXh_B0(>`^-GjD0NYH8r1BLLc6dtu~K)X"
    "Yv7x+6jCu|Y%9D&{l{zHYHcQXZ3$R!Kq~2Vl0GT^_n;b?t2pF3MeP-G_Er=bm6dA#8g3j-#T<}9_x`s6UT523+a<!V^b)tOl-~Qb"
    "q7s6sWIH*It9qy$%&>a4GG+s?*RhW{D6JLil#(wEU{O(Wohua(>LA;`D@CuyDWs=}l;0CENMB?_wPx5-uTO<nDnK#_2tIa~IS=QL"
    "c<ZGXlS(nzQnZ3KQA8gR^zO=?4q+x44n}!7`3N=sDpJJz?M2WkFTDm*s+gV3j-JcRm{ufxXNKNO%@Qm<0eaDc4EX{w37KLdr`V>6"
    "#=pgv)KI0G&>b7M+V$eV$_n{53tK(?piIMry-a);R=TkV?DU%mol%_P7b<aCb!_lPMm5xIn&Ml-&}D0`k5b<cz9hBx{0luS{`;|z"
    "#NZnQ`<Pb3v37U^&_nFO4RYhd3<WZOZU0D}3zuRrtX+~fa^_G-ZuPZeff6!Xhu)+eA&_+O&ArZh+|;6Qb-qy)#g38(i-eD>=LRbx"
    "Z7^pHn;Q+}gsmAtRiT!o;IlYCnI?jXN>Q50h1wouaauRI!l_51W}(%>*@sHgfWPCU8X=^0;NEcT!|%iki}%oU)_&&c8i(oP533)2"
    "!VAF{)UN#^e7kuX{Ub3xk%?sgRWBqh);RU;1<7Ua!0d>?s_3;1_OtkqDv0TxZ$lZXl^@M&x97kXmsifsfvrPAH)D`4nC4lVWrhX`"
    "MF(#_(#U~kI3<|I0CJ+M8JD)|cT|kj3_#j^8G+PYtpzm5e*=Acohwf>oPXRQ9{6j-XP3PvUv>(i?2!+QaWgQ;SY(yq*k=Zv{$=>{"
    "Gw2{aeG7TKWDuk)h{df}=%PiQk!C@-ngu^GT}c0TIJ-mX{SS>m349(gFBPvJ7DJ8~?#R60$4t}I(Ee!Rl0R=h*@L?IRS;%_WDRlX"
    "bQwQ`3e;pY4}3D_%*&JA*(P45f<fx0mzvpYgXxUQhm2UT2m@hSdc%Ux#(6?FH*oO$s_qaEfw#+Uzme>{vMPLy<QewXXlqKiF@9hK"
    "YkFjpy-e8+duZX8mx41wl_JK9N$ewI51A*g-^UwSIwfYYO#Hgc659zFIcVP}GE2&i>3kXzI4`c)ZvRxR0XYJaa7!02Y@=z;v*25~"
    "d{Xa2cx$6C4@<t(!2-9aBb*v+2Kxwj-NVY}3e^aEPJytvyA)=YIAhrhUi%8_{lPK%wr`qtZe{5w8B<jHht3Cd90VQf&<2~%t(UsZ"
    ";RC006IQ6$IHOdKwC~+%Zmtk6ve+$GU-;ARE1F#bBkkN`Dc-F=w<l!ZuwsVr)~Y?8@9C%})+@zaBC%3?B#1U-0OMUv$8{KXF^}X2"
    "`ebC(<+>rb{#*S*h{qKp1R25JAYgA&bL7p`sp^n!&zr$vwzGp8>)tVmRF=DQp8+TAj3gOW{3}aXJbKoY^tIy+tuxR>C3g_1qK4K^"
    "t`dE#6LWyt`7NOebTt#pt5sJJSj&otyR#>hOy&}2|7HYR{4#uV{wQ0{j|{GDA$smAEm2Wn=DEh%n?v2}lS4(PDQ^U+eYnjrP-&KJ"
    "w2k>xO2?X_*Q~r*yME27^KCtvS5?XZsAG3nt@cxWKFVjEun!949ZvHtffbZ`DL25G8H6w=or}QD)`CQHx#YKU)yM_@ODAyWhz`+!"
    "V&N7epsWqpH}VKtP4D+mUX)~3dXnmiykJ!Zhyo?r$m920ntLH~_|g79C8dnM$JrNjtt))!9z&~;^2*Q_8Hx@iisqr@M(%Ff^QIfa"
    "I+(YF(P;mllC9cdI<^m>l;WKGcCsYUI&F8&KTqx5-NOu&J2m7pWK`r2Xm5&t*>c)`JCB*n1{);YCV{8OOm>y@Tnf8LZ9vJEv_*|*"
    "r9I<et3K7B9)+jkq?ke?y2%Pi9_e@9{LyFW7)61AZvGxaj{9EV&!E56rzq#%*)}vL6)X_sk0!Q*qY=+~>!<M!@u)(@+Y=8|5G3@o"
    "z&wEkd}F3T$;&)?c=t+6MaZDCxCp7IM^m_pEWg83W7KAH3T($~FYZ<jvTqC$PSf8Br=Av8OGIK}c=&Yot2Cmaa>N|dK5!@Mwo<w@"
    "%~^BBSQ>Kbf(c*<c)MhUtiZd_%-VC~(AhQe2+&psjb9u`<gF4vLe%9T_HDkb-vg^v?@DKI(fA|0X3{-@;;a@6dn0IIh_HG~!^Q{f"
    "1GB31@6!bqL;aTq-N4kRWV-!KB$rn?!?FKiTVD^l_%OgCIqJ%5`pUwjF&T9mNMnqe!LP}iK5`M7;hLlx(yFo=js`oktWcMSD*~K1"
    "#ul8^HC&1gDKJo8wJJ^k59T2VAa}={Skg_>zP8&TknLN|wyc&&WF+`pameD{7F`FcF0l*K^Sqjgf|a~OZW)BD924uyF2=4nVsJm!"
    "*MR?=7F*%oEx~-4%Brq#6ez2uluea-rLu2z7&`4<&iV1ue_0)W5hyKzeb7msF4y$RpMe~R@W_o+nf8k!hfWeCnO50WWLewSp;x!F"
    "bS8W+k7scQ8r`!~&A46QI$QA!qyE+-p;?l+ff!rNjs52Mx`lVx>u925lKBH<ml3mv9PnZ>0ye%&ko<4mVU;-fd$=?0&*AM)74Xwp"
    "5wsb~YX~h4uY&iT;4uABxYO2e1tM#e9SSVcUONE|jf`SbUUXbdHTHnzy0k90?O6rTsng=H`P2_APj-uz7O<%IRMG=ZP3NRRjcvw3"
    "y3hBY9WGG~oD@kwZiw&H*cmjkG4YZn^*#Uqx$w7#2i#&u00HNc6SU?XnH>v=vBYQl0ssI200dcD"
)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
