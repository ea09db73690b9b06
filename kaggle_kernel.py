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
from itertools import product
from multiprocessing.connection import wait
from pathlib import Path

import cv2
import numba
import numpy as np
import polars as pl
from numpy.lib.stride_tricks import sliding_window_view
from scipy import fft, sparse
from scipy.interpolate import BSpline, CubicSpline, RectBivariateSpline
from scipy.linalg import solve
from scipy.ndimage import binary_dilation, gaussian_filter1d
from scipy.optimize import curve_fit
from scipy.signal import find_peaks, resample
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
    """Solve a symmetric positive definite system of few diagonals, with its inverse's diagonal.

    LDL' factors, then Takahashi's recursion for the inverse within the band.

    Parameters
    ----------
    matrix : (n, w) float64
        Main and upper diagonals; row k couples k with k, k + 1, ... k + w - 1. Overwritten by the
        factors.
    right : (n,) float64
    solution, variance : (n,) float64
        Filled: the solution, and the diagonal of the inverse.

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
    inverse = np.zeros((n, width))
    for k in range(n - 1, -1, -1):
        reach = min(width, n - k)
        solution[k] /= matrix[k, 0]
        for i in range(1, reach):
            solution[k] -= matrix[k, i] * solution[k + i]
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
def outline_corner(before, here, after, half, outline, n):
    """Set the outline's points beside a vertex, on the left of the way, and return their number.

    Parameters
    ----------
    before, here, after : (x, y)
    half : float
        Half the stroke's width.
    outline : (P, 2) float64
        Filled from point `n` on.
    n : int
    """
    x, y = here
    way_in, way_out = (x - before[0], y - before[1]), (after[0] - x, after[1] - y)
    length_in, length_out = np.hypot(way_in[0], way_in[1]), np.hypot(way_out[0], way_out[1])
    out_in = half * way_in[1] / length_in, -half * way_in[0] / length_in
    out_out = half * way_out[1] / length_out, -half * way_out[0] / length_out
    met, meet_x, meet_y = crossing(
        (before[0] + out_in[0], before[1] + out_in[1]), (x + out_in[0], y + out_in[1]),
        (x + out_out[0], y + out_out[1]), (after[0] + out_out[0], after[1] + out_out[1]),
    )
    is_inner = way_out[0] * way_in[1] - way_out[1] * way_in[0] > 0
    bent = half - np.hypot(out_in[0] + out_out[0], out_in[1] + out_out[1]) / 2
    reach = max(min(length_in, length_out), 1.01 * half) if is_inner else 1e30
    if (is_inner or bent < half / 1024) and met and np.hypot(meet_x - x, meet_y - y) <= reach:
        outline[n] = meet_x, meet_y
        return n + 1
    outline[n] = x + out_in[0], y + out_in[1]
    n += 1
    if not is_inner and bent >= half / 1024:
        angle = np.arctan2(out_in[1], out_in[0])
        turn = np.arctan2(out_out[1], out_out[0]) - angle
        turn += 2 * np.pi * (turn < 0)
        n_arc = int(turn / (2 * np.arccos(half / (half + 0.125))))
        for i in range(1, n_arc + 1):
            at = angle + turn * i / (n_arc + 1)
            outline[n] = x + half * np.cos(at), y + half * np.sin(at)
            n += 1
    outline[n] = x + out_out[0], y + out_out[1]
    return n + 1


@_jit
def outline_cap(end, inner, half, outline, n):
    """Set the two points of a square cap at an end of a stroke, coming from the inner vertex."""
    length = np.hypot(inner[0] - end[0], inner[1] - end[1])
    dx, dy = half * (inner[1] - end[1]) / length, half * (inner[0] - end[0]) / length
    outline[n] = end[0] - dx - dy, end[1] + dy - dx
    outline[n + 1] = end[0] + dx - dy, end[1] - dy - dx
    return n + 2


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
    last = x.size - 1
    n = outline_cap((x[0], y[0]), (x[1], y[1]), half, outline, 0)
    for k in range(1, last):
        n = outline_corner((x[k - 1], y[k - 1]), (x[k], y[k]), (x[k + 1], y[k + 1]), half, outline, n)
    n = outline_cap((x[last], y[last]), (x[last - 1], y[last - 1]), half, outline, n)
    for k in range(last - 1, 0, -1):
        n = outline_corner((x[k + 1], y[k + 1]), (x[k], y[k]), (x[k - 1], y[k - 1]), half, outline, n)
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
def drawn_slopes(stroke, half, columns, outline, cover, slopes):
    """How a drawn stroke's cover grows with each of its vertices' rows, by differences.

    Vertices `G` apart change no pixel in common and are moved at once.

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
    x, y = stroke
    moved = y.copy()
    n_apart = slopes.shape[0]
    for remainder in range(n_apart):
        moved[remainder::n_apart] += 1e-3
        drawn_cover(x, moved, half, columns, outline, slopes[remainder])
        moved[remainder::n_apart] = y[remainder::n_apart]
        for k in range(cover.size):
            slopes[remainder, k] = (slopes[remainder, k] - cover[k]) * 1e3


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
    most_unlike: float = 0.25
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
    strip, beat, other = _pairs(mv, settings)
    if not strip.size:
        return mv.copy()
    along = np.arange(-settings.reach, settings.reach + 1)
    taper = np.clip((settings.reach + 1 - np.abs(along)) / settings.fade, 0, 1)
    weight = taper / taper.sum()
    places = strip[:, None], beat[:, None] + along
    own = mv[places]
    told, gain, delay = _told(mv, own, (strip, beat, other), (along, taper), settings.rounds)
    apart = (told - own) ** 2 @ weight
    unlike = np.sqrt(apart / np.maximum(own.var(axis=1), _LEAST_MV**2))
    alike = (unlike < settings.most_unlike) & (np.abs(delay) < settings.most_delay)
    alike &= (gain < settings.most_gain) & (gain > 1 / settings.most_gain)
    noise = np.where(np.isfinite(noise_mv), noise_mv, _UNSEEN_MV)[places] ** 2 @ weight
    share = settings.noise_share * noise[alike].sum() / max(apart[alike].sum() / 2, _LEAST_MV**2)
    share = min(share, settings.most_share)
    return _drawn_together(mv, (strip[alike], beat[alike]), (told - own)[alike] * share * taper,
                           1 / (unlike[alike] ** 2 + _ALIKE**2), along)


_LEAST_MV = 1e-3
_UNSEEN_MV = 0.3
_ALIKE = 0.03  # difference of two beats, in shares of their size, that halves what a pair counts


def _pairs(mv, settings):
    """Strip, beat's instant and other beat's instant (P,) of all pairs that a segment shows whole."""
    parts = [segment.samples for segment in SEGMENTS]
    instants = beat_instants([mv[s.strip, s.samples] for s in SEGMENTS], parts)
    room, pairs = settings.reach + settings.margin, []
    for segment in SEGMENTS:
        first, last = segment.samples.start + room, segment.samples.stop - room
        whole = instants[(instants >= first) & (instants < last)]
        pairs += [(segment.strip, beat, other) for beat in whole for other in whole if other != beat]
    return np.array(pairs, int).reshape(-1, 3).T


def _told(mv, own, pairs, window, rounds):
    """What each other beat tells of a beat: values (P, W), its gain (P,) and its delay (P,) in samples.

    A line is free in each strip; the delay is one for all strips that show the same two beats.
    """
    strip, beat, other = pairs
    along, taper = window
    splines = [CubicSpline(np.arange(row.size), row) for row in mv]
    _, pair = np.unique(beat * mv.shape[1] + other, return_inverse=True)
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
        if last:
            return (design @ fit[..., None])[..., 0], fit[:, 0], delay[pair]
        turn = fit[:, :1] * _fitted(tapered, slope * taper)[1]
        weight = 1 / (np.mean(miss**2, axis=1) + _NOISE_MV**2)
        pull = np.bincount(pair, weight * (turn * miss).sum(axis=1))
        stiff = np.bincount(pair, weight * (turn**2).sum(axis=1))
        delay += np.clip(pull / np.maximum(stiff, 1e-12), -_MOST_STEP, _MOST_STEP)


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


# ==== foretell ====

"""Samples that nothing shows, foretold from the long lead II.

A separator, a label or a hole hides a few samples of a lead, but the rhythm strip, which has no
separators, usually shows the same beats. Each segment's seen samples are regressed on the samples
of lead II around the same instant (ridge regression, as a Wiener filter is found); what the lead
has besides is carried in from the seen neighbours by simple kriging (Krige 1951), with two
covariances: a steady one, for wander, and one in proportion to how fast lead II moves, for the
part of the QRS that lead II does not show. The trace's own values there, which the fit carried in
from their neighbours, and the foretold ones are averaged by their variances.
"""


MAD_PER_SD = 0.6745


@dataclass(frozen=True)
class ForetellSettings:
    """Settings of the foretelling.

    Attributes
    ----------
    seen_mv, hidden_mv : float
        Samples in a row with standard deviations above `seen_mv`, one of them above `hidden_mv`,
        are hidden. Both count across the stroke: of rows a steep stroke says little, though seen.
    least_seen : float
        Share of a segment, and of lead II, that must be seen.
    reach : int
        Samples of lead II before and after the instant that tell of it.
    ridge : float
        Added to the diagonal of the normal equations, in shares of its mean.
    pace : float
        Standard deviation in samples of the Gaussian over which lead II's pace is taken.
    steady, burst : float
        Samples over which the two parts of what lead II does not tell are correlated.
    neighbours : int
        Samples before and after a hidden span that are carried into it.
    noise_mv : float
        Added in squares to the standard deviations of seen samples.
    doubt : float
        Factor of the foretelling's variance against that of the trace's own value.
    """

    seen_mv: float = 0.006
    hidden_mv: float = 0.02
    least_seen: float = 0.4
    reach: int = 20
    ridge: float = 0.2
    pace: float = 4.0
    steady: float = 100.0
    burst: float = 12.0
    neighbours: int = 40
    noise_mv: float = 0.003
    doubt: float = 3.0

    def __post_init__(self):
        if not 0 < self.seen_mv < self.hidden_mv or not 0 < self.least_seen <= 1:
            raise ValueError(f"{self} must have 0 < seen_mv < hidden_mv and 0 < least_seen <= 1")
        for name in ("reach", "ridge", "pace", "steady", "burst", "neighbours", "noise_mv", "doubt"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


@dataclass(frozen=True, eq=False)
class _Guide:
    """Lead II: its values round each instant (n, k), which of them are unseen, and its pace (n,)."""

    windows: np.ndarray
    unseen: np.ndarray
    pace: np.ndarray

    def part(self, samples):
        """What a slice of the strip's samples needs."""
        return _Guide(self.windows[samples], self.unseen[samples], self.pace[samples])


def foretell(mv, sd_mv, settings=ForetellSettings()):
    """Fill in the hidden samples of the quarters' leads.

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
        New values of the hidden samples, and theirs only; unchanged segments where they or lead
        II are seen too little.
    """
    mv, sd_mv = mv.copy(), sd_mv.copy()
    hidden = np.ones(mv.shape, bool)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        hidden[place] = _hidden(mv[place], sd_mv[place], settings) | _under_separator(segment)
    if 1 - hidden[-1].mean() < settings.least_seen:
        return mv, sd_mv
    guide = _guide(mv[-1], hidden[-1], settings)
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        if segment.quarter is not None and hidden[place].any():
            _fill(mv[place], sd_mv[place], hidden[place], guide.part(segment.samples), settings)
    return mv, sd_mv


def _hidden(mv, sd_mv, settings):
    """Samples (n,) of the spans that are nowhere seen well and somewhere not at all."""
    rise = np.abs(np.diff(np.nan_to_num(mv))) * MM_PER_MV / MM_PER_SAMPLE
    steepest = np.maximum(np.append(rise, 0), np.append(0, rise))
    across_mv = sd_mv / np.hypot(1, steepest)
    hidden = across_mv > settings.seen_mv
    for span in _spans(hidden):
        hidden[span] = across_mv[span].max() > settings.hidden_mv
    return hidden


def _spans(flags):
    """Indices of each run of True, in order."""
    index = np.flatnonzero(flags)
    return np.split(index, np.flatnonzero(np.diff(index) > 1) + 1) if index.size else []


def _under_separator(segment):
    """Samples (n,) under the separators: a fit may be sure of them, and wrong by a whole QRS."""
    sample = np.arange(segment.samples.start, segment.samples.stop)
    inner = np.arange(1, len(QUARTER_LEADS)) * N_QUARTER
    away_mm = np.min(np.abs(sample - inner[:, None]), axis=0) * MM_PER_SAMPLE
    return (away_mm <= SEPARATOR_WIDTH_MM / 2) & (segment.quarter is not None)


def _guide(mv, hidden, settings):
    """Lead II as a guide, its hidden samples bridged."""
    instant = np.arange(mv.size)
    bridged = np.interp(instant, instant[~hidden], mv[~hidden])
    width = 2 * settings.reach + 1
    windows = sliding_window_view(np.pad(bridged, settings.reach, mode="edge"), width)
    unseen = sliding_window_view(np.pad(hidden, settings.reach), width)
    pace = np.sqrt(gaussian_filter1d(np.gradient(bridged) ** 2, settings.pace))
    return _Guide(windows, unseen, pace)


def _fill(mv, sd_mv, hidden, guide, settings):
    """Fill in a segment's hidden samples, in place; not where too few are seen, here or of lead II."""
    known = ~hidden & ~guide.unseen.any(axis=1)
    if known.mean() < settings.least_seen:
        return
    instant = np.arange(mv.size)
    mv[:] = np.where(np.isfinite(mv), mv, np.interp(instant, instant[~hidden], mv[~hidden]))
    foretold, unsure_mv = _regress(mv, known, guide, settings)
    rest = mv - foretold
    steady_mv, burst = _spread(rest[known], guide.pace[known])
    for span in _spans(hidden):
        near = np.arange(span[0] - settings.neighbours, span[-1] + settings.neighbours + 1)
        near = near[(near >= 0) & (near < mv.size)]
        near = near[~hidden[near]]
        noise = sd_mv[near] ** 2 + settings.noise_mv**2
        carried, variance = _krige(rest[near], noise, near, span, steady_mv, burst * guide.pace, settings)
        variance += unsure_mv[span] ** 2
        better = foretold[span] + carried - mv[span]
        own = sd_mv[span] ** 2
        trust = 1 / (1 + settings.doubt * variance / own)
        mv[span] += trust * better
        sd_mv[span] = np.sqrt(trust * variance + (1 - trust) * np.where(np.isfinite(own), own, 0))


def _regress(mv, known, guide, settings):
    """What lead II tells of a lead (n,), and how unsure that is for what is unseen of lead II (n,)."""
    middle = guide.windows[known].mean(axis=0)
    told = guide.windows[known] - middle
    normal = told.T @ told
    normal[np.diag_indices_from(normal)] += settings.ridge * np.trace(normal) / len(normal) + 1e-12
    share = solve(normal, told.T @ (mv[known] - mv[known].mean()), assume_a="pos")
    unsure = guide.unseen @ np.abs(share) * told.std()
    return (guide.windows - middle) @ share + mv[known].mean(), unsure


def _spread(rest_mv, pace):
    """Standard deviation of what lead II does not tell while it rests, and its growth with the pace."""
    resting = pace <= np.median(pace)
    steady_mv = 2 * np.median(np.abs(rest_mv[resting])) / MAD_PER_SD
    growth = np.sum(rest_mv**2 * pace**2) / max(np.sum(pace**4), 1e-12)
    return steady_mv, np.sqrt(growth)


def _krige(rest_mv, noise, near, span, steady_mv, burst_mv, settings):
    """Values (m,) and variances (m,) at the instants `span` from those near it."""
    def covariance(at, to):
        away = np.abs(at[:, None] - to)
        steep = np.sqrt(3) * away / settings.burst
        burst = burst_mv[at][:, None] * burst_mv[to] * (1 + steep) * np.exp(-steep)
        return steady_mv**2 * np.exp(-away / settings.steady) + burst

    across = covariance(near, span)
    weight = solve(covariance(near, near) + np.diag(noise), across, assume_a="pos")
    variance = steady_mv**2 + burst_mv[span] ** 2 - np.sum(weight * across, axis=0)
    return rest_mv @ weight, np.maximum(variance, 0)


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
    """

    rounds: int = 10
    limit: float = 3.0

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
    level = np.median(mv, axis=1, keepdims=True)
    design = np.array([LIMB_LEADS[lead] for lead in leads])
    weight = 1 / sd_mv**2
    for _ in range(settings.rounds):
        basis, covariance = _least_squares(design, mv - level, weight)
        level = np.median(mv - design @ basis, axis=1, keepdims=True)
        miss = (mv - level - design @ basis) / sd_mv
        weight = 1 / (sd_mv**2 * (1 + miss**2 / settings.limit**2))
    fused_sd = np.sqrt(np.einsum("ri,tij,rj->rt", design, covariance, design))
    return design @ basis + level, fused_sd


def _least_squares(design, measured, weight):
    """Leads I and II (2, T) that explain the measured leads, and their covariance (T, 2, 2)."""
    weight = np.maximum(weight, 1e-9)
    normal = np.einsum("ri,rt,rj->tij", design, weight, design)
    right = np.einsum("ri,rt,rt->ti", design, weight, measured)
    covariance = np.linalg.inv(normal)
    return np.einsum("tij,tj->it", covariance, right), covariance


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
        move = np.empty((x_mm.size, 2))
        spline_at(self._displacement, y_mm.ravel(), x_mm.ravel(), move)
        return col + move[:, 0].reshape(x_mm.shape), row + move[:, 1].reshape(x_mm.shape)

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
        position = np.stack(self.to_image(node_x + move_mm[..., 0], node_y + move_mm[..., 1]), axis=-1)
        plane = np.stack(self._project(node_x, node_y), axis=-1)
        return Mapping(self.homography, position - plane, x_mm, self.node_y_mm)

    def _project(self, x_mm, y_mm):
        """Col and row by the homography alone."""
        h = self.homography
        w = h[2, 0] * x_mm + h[2, 1] * y_mm + h[2, 2]
        col = (h[0, 0] * x_mm + h[0, 1] * y_mm + h[0, 2]) / w
        row = (h[1, 0] * x_mm + h[1, 1] * y_mm + h[1, 2]) / w
        return col, row

    @cached_property
    def _displacement(self):
        """Knots along y and x and the coefficients (M, N, 2) of the displacement's splines."""
        return self._splines(self.displacement_px)

    @cached_property
    def _position(self):
        """Knots along y and x and the coefficients (M, N) of the positions' two splines."""
        plane = self._project(self.node_x_mm[None, :], self.node_y_mm[:, None])
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
    is_drawn : bool
        The picture is the drawn page itself, pixel by pixel.
    """

    page_id: str
    rgb: np.ndarray
    seen: np.ndarray
    px_per_mm: float
    image_px_per_mm: float
    mapping: Mapping
    residual_px: float = field(default=np.nan)
    sd_px: tuple = (0.0, 0.0)
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
    is_drawn: bool = False
    unseen_noise: float = 1.0


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
        The part of it that the pixels' noise makes, without the mapping's; None if not known.
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
    lines_mm = grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    hidden = np.interp(lines_mm, x_mm, cover[rows, cols].min(axis=0)) > _HIDES
    clear = np.outer(
        away_from(y_mm, grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y)), params.clear_of_lines_mm),
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
    lines_x, lines_y = (
        line_mm(MAJOR_MM * np.arange(n))
        for line_mm, n in ((grid_line_x_mm, N_MAJOR_X), (grid_line_y_mm, N_MAJOR_Y))
    )
    clear = np.outer(
        away_from((rows + 0.5) / DRAWN_PX_PER_MM, lines_y, params.clear_of_lines_mm),
        away_from((cols + 0.5) / DRAWN_PX_PER_MM, lines_x, params.clear_of_lines_mm),
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


# ==== leads_mv ====

"""Traces to leads: mV, what was printed twice, the lead laws, and the asked sampling rate."""


def leads_mv(trace, is_fused=True):
    """The twelve leads of a traced page.

    Parameters
    ----------
    trace : Trace
    is_fused : bool
        If not, each lead stands as it was traced, its hidden samples interpolated.

    Returns
    -------
    LeadSeries
        Finite; hidden samples are foretold from lead II where that is seen, else interpolated, or
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
    if is_fused:
        mv, sd_mv = foretell(mv, sd_mv)
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
    bends : tuple of float
        Sizes of boxes beyond a fold, in those before it, that are tried.
    bend_score : float
        As `line_scores`, for the first crossing beyond a fold.
    max_step_boxes : float
        Largest correction of a predicted crossing.
    min_nodes : int
        Fewer crossings are no page.
    min_match : float
        Least correlation with what is printed on every page; half of it where the place is clear.
    sure_margin, clear_margin : float
        Share by which the best place must beat all others for no further seed to be tried, and for
        the place to be clear.
    """

    seed_long_side_px: int = 1400
    tile_px: int = 256
    box_range_px: tuple = (8.0, 45.0)
    min_seed_score: float = 1.0
    n_seeds: int = 6
    grow_box_px: float = 16.0
    line_scores: tuple = (0.8, 0.65, 0.55, 0.45)
    bends: tuple = (0.8, 0.65, 1.3)
    bend_score: float = 0.6
    max_step_boxes: float = 0.3
    min_nodes: int = 150
    min_match: float = 0.12
    sure_margin: float = 0.3
    clear_margin: float = 0.7

    def resembles(self, match, margin):
        """Whether ink that matches so well is that of an ECG page."""
        return match >= self.min_match * (0.5 if margin >= self.clear_margin else 1)


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
            if params.resembles(*matches[-1][:2]) and matches[-1][1] >= params.sure_margin:
                break
    if not matches:
        raise PageNotUpright(page.page_id, (
            f"no 5 mm grid of at least {params.min_nodes} crossings was found in the picture of "
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
    """The lines' channel, reduced without aliasing."""
    grey = line_channel(rgb)
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
    contrast = np.sqrt(np.maximum(cv2.blur(dark * dark, (far, far)), 0))  # sums may round below 0
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
        grower.go_round_bends()
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

    def go_round_bends(self):
        """Go on where boxes are of another size at once, as beyond a fold, while it finds a row more."""
        n_done = -_ROW_NODES
        while n_done + _ROW_NODES <= self.done.sum() < _MOST_OF_PAGE * N_MAJOR_X * N_MAJOR_Y:
            n_done = self.done.sum()
            for across, along in ((size, side) for size in self.params.bends for side in (0, 1)):
                scale = np.where(np.arange(2) == along, across, 1.0)
                self.tried_with[:] = 0
                nodes = self._frontier()
                predicted, basis, agree = self._predict(nodes, scale)
                self._accept(nodes[agree], predicted[agree], basis[agree], self.params.bend_score)
            self.grow()

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
        box_px = np.sqrt(np.abs(np.linalg.det(mean_basis)))
        return mean, mean_basis, off < 0.5 * box_px

    def _accept(self, nodes, predicted, basis, min_score):
        """Measure the nodes and keep those that show lines near enough to the prediction."""
        if not len(nodes):
            return
        shift, score = _measure_crossings(self.lines, predicted, basis)
        good = (score >= min_score) & (np.abs(shift).max(1) <= self.params.max_step_boxes)
        position = predicted + np.einsum("fij,fj->fi", basis, shift)
        good &= ~self._is_taken(nodes, position, basis)
        v, u = nodes[good].T
        self.position[v, u] = position[good]
        self.basis[v, u] = basis[good]
        self.done[v, u] = True
        self._fit_basis(nodes[good])

    def _is_taken(self, nodes, position, basis):
        """Whether a neighbour already lies where the nodes (F, 2) are said to be."""
        step = np.array([(dv, du) for dv in range(-2, 3) for du in range(-2, 3)])
        near = nodes[:, None] + step
        distance = np.linalg.norm(self.position[near[..., 0], near[..., 1]] - position[:, None], axis=-1)
        box_px = np.sqrt(np.abs(np.linalg.det(basis)))
        return np.nan_to_num(distance, nan=np.inf).min(1) < _TAKEN_BOXES * box_px

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
    _lay_furniture(background, light, rectified, ink_level, settings)
    background[~rectified.seen] = ink_level
    return InkMap(
        rectified.page_id, light, background, float(ink_level), scale,
        mapping_sd_px=rectified.sd_px, is_drawn=rectified.is_drawn,
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
    return float(np.median(np.abs(ink_map.light - ink_map.background)))


def _lay_furniture(background, light, rectified, ink_level, settings):
    """Darken the background in place where labels, separators and pulses are printed.

    The competition's pulses have a foot of one sample on either side; other simulators' have none.
    """
    scale = rectified.px_per_mm
    if rectified.is_drawn:
        feet = _have_feet(background, light, ink_level)
        np.minimum(background, 1 - (1 - ink_level) * _drawn_furniture(feet), out=background)
        return
    for top, bottom, left, right in furniture_mm(settings.furniture_margin_mm):
        background[_cells(top, bottom, scale), _cells(left, right, scale)] = ink_level
    background[label_ink(background.shape, scale)] = ink_level


def _have_feet(background, light, ink_level):
    """Whether the pulses of a drawn page have feet, by the pixels that tell."""
    covers = _drawn_furniture(True), _drawn_furniture(False)
    feet = np.nonzero(covers[0] != covers[1])
    drawn = [np.minimum(background[feet], 1 - (1 - ink_level) * cover[feet]) for cover in covers]
    told = np.abs(drawn[0] - drawn[1]) > _TELLS_FEET
    with_feet, without = (np.abs(light[feet] - each)[told].sum() for each in drawn)
    return bool(with_feet <= without)


_TELLS_FEET = 0.1


@cache
def _drawn_furniture(feet):
    """Share of each pixel of the drawn page that is printed over (1700, 2200) float32; read only.

    The renderer puts separators on whole pixels, a share of a pixel wider than those.
    """
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    inner = np.array([1, -1, 1, -1]) * _BEYOND_PX
    for box_mm in separator_boxes_mm():
        draw_box(cover, np.round(box_mm * DRAWN_PX_PER_MM + inner) - inner)
    for zero_mm in ZERO_Y_MM:
        points_mm = pulse_points_mm(zero_mm)
        _draw_stroke(cover, points_mm if feet else [each[1:-1] for each in points_mm], PULSE_WIDTH_MM)
    return cover


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


_BEYOND_PX = 0.125


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


def _furniture_lightness(light, px_per_mm):
    """Median lightness of the cores of separators and pulses."""
    cores = [light[_cells(t, b, px_per_mm), _cells(x0, x1, px_per_mm)].ravel()
             for t, b, x0, x1 in furniture_mm(-PULSE_WIDTH_MM / 3)]
    return np.median(np.concatenate(cores))


def _cells(start_mm, stop_mm, px_per_mm):
    """Pixels whose centres lie between two positions."""
    first, last = np.ceil(start_mm * px_per_mm - 0.5), np.floor(stop_mm * px_per_mm - 0.5)
    return slice(max(int(first), 0), int(last) + 1)


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
    share, contrast = (np.ascontiguousarray(part.T) for part in ink_share(ink_map))
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

    rounds: int = 3
    sweeps: int = 8
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
    still_px: float = 0.02
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


# A drawn page's stroke is known, and its pixels have no noise that could speak for a wrong way.
_DRAWN = {"as_drawn": True, "better_by": 2.0}


def _fitted_page(ink_map, start, others, settings):
    """The page's fit from one set of strokes, with what is better in the others."""
    fit = _PageFit(ink_map, start)
    for _ in range(settings.rounds):
        fit.improve(settings)
    for strokes in others:
        fit.try_other_ways(strokes, settings)
    fit.try_other_ends(settings)
    fit.try_other_beats(settings)
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
            self._profile = _measure_profile(self._page, self.strokes, self._profile, self._ink_map.px_per_mm)
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
        parts = [stroke.segment.samples for stroke in self.strokes]
        instants = beat_instants([stroke.row for stroke in self.strokes], parts)
        for i, stroke in enumerate(self.strokes):
            own = instants - parts[i].start
            own = own[(own > -_BEAT_REACH // 2) & (own < stroke.row.size + _BEAT_REACH // 2)]
            whole = own[(own >= _BEAT_REACH) & (own < stroke.row.size - _BEAT_REACH)]
            for beat in own:
                others = whole[whole != beat]
                for other in others[np.argsort(np.abs(others - beat))][:_BEAT_TRIES]:
                    stroke = self._best_of(stroke, stroke.with_beat(beat, other), settings)
            self.strokes[i] = stroke
        self._repaint()

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
    steep = np.hypot(1, _slope(stroke.row) / stroke.line[1])
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
        steep = np.hypot(1, _slope(row) / stroke.line[1])
        share = step / steep
        if sweep == settings.sweeps or np.sqrt(share @ share / n) < settings.still_px:
            return best
        row += steep * np.clip(share, -settings.step_px, settings.step_px)


_FIXED = 1e9


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
    """Back to page positions; standard deviations of the fit, by this page's noise, and of the mapping."""
    doubt = fit.doubt()
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm, noise_mm = y_mm.copy(), y_mm.copy()
    for stroke in fit.strokes:
        place = stroke.segment.strip, stroke.segment.samples
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        slope = _slope(stroke.row) / stroke.line[1]
        mapping = np.hypot(slope * ink_map.mapping_sd_px[0], ink_map.mapping_sd_px[1]) / DRAWN_PX_PER_MM
        noise = noise_share * np.sqrt(stroke.variance) / ink_map.px_per_mm
        noise_mm[place] = noise * doubt[stroke.pixels(doubt.shape)]
        sd_mm[place] = np.hypot(noise_mm[place], mapping)
    return Trace(trace.page_id, y_mm, sd_mm, noise_mm)


# ==== black_offset ====

"""How far a print's black lies off its colours: the trace is black, and the grid it is read by red.

A printer with one drum per colour lays black up to a pixel of the 200 dpi page off its colours, in
waves along the way of the paper as its drums turn. What is printed in black at known places, labels
and separators, shows it there; between them a Gaussian process foretells the waves, as strong and
as long as the pieces make them likely: where pieces agree that nothing waves, nothing is moved, labels
that lie off the separators beside them were set in another way, and where pieces of one column
disagree, the paper is uneven and tells less of the printer.
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
    least_sd_mm, end_sd_mm : float
        What no piece of print, and no end of a trace, is better known than.
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
    end_sd_mm: float = 0.013
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
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")


def black_offset(channel, mapping, params=BlackParams(), with_ends=False):
    """How far right and down of where the grid says the black lies.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint or grey.
    mapping : Mapping
        That follows the grid.
    params : BlackParams
    with_ends : bool
        The ends of the traces tell too, as they do where a scan shows the grid in colour.

    Returns
    -------
    (M, N, 2) float64
        In mm, at the mapping's nodes; zero where nothing tells, and where the pieces disagree, as
        they do on a page whose labels were set in another way.
    """
    printed = printed_pieces(params.pieces) + header_pieces(channel, mapping, params.pieces)
    found = [_find_piece(channel, mapping, piece, params) for piece in printed]
    found = [piece for piece in found if piece is not None]
    if with_ends:
        found += [_as_piece(end, params) for end in trace_ends(channel, mapping)]
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    offset = np.zeros((y_mm.size, x_mm.size, 2))
    if not found:
        return offset
    along = found, [piece for piece in found if not piece[-1]]
    for axis, pieces in enumerate(along):
        if not pieces:
            continue
        place, moved, sd_mm, text, in_header = (np.array(part) for part in zip(*pieces, strict=True))
        expected = _expected_waves(x_mm, place[:, 0], axis, params)
        moved_mm, sd_mm, doubt = moved[:, axis], sd_mm[:, axis], 1.0
        for _ in range(_ROBUST_ROUNDS):
            pieces = (place, moved_mm, sd_mm * doubt, text, in_header & (text >= 0))
            waves, constant, slopes = _foretell(pieces, expected, axis, params)
            miss_mm = moved_mm - waves[x_mm.size:] - constant - _stretched(*place.T) @ slopes
            doubt = np.sqrt(1 + (miss_mm / (_DOUBTED * sd_mm)) ** 2)
        miss_mm = np.minimum(np.abs(miss_mm), _FAR_OFF * params.disagree_mm)
        if np.sqrt(np.mean(miss_mm**2)) > params.disagree_mm:
            return np.zeros_like(offset)
        stretched = _stretched(x_mm[None, :], y_mm[:, None]) @ slopes
        offset[..., axis] = waves[:x_mm.size] + constant + stretched
    return offset


_MIDDLE_MM = (PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2)
_ROBUST_ROUNDS = 3
_DOUBTED = 2.0  # standard deviations at which a piece's variance is doubled
_FAR_OFF = 2.0  # a piece that is further off than so many times what is borne counts no more


def _stretched(x_mm, y_mm):
    """What stretches along x, along y, and along either as the other goes, by 100 mm, (..., 3)."""
    right, down = (x_mm - _MIDDLE_MM[0]) / 100, (y_mm - _MIDDLE_MM[1]) / 100
    return np.stack(np.broadcast_arrays(right, down, right * down), axis=-1)


def _foretell(pieces, expected, axis, params):
    """Mean of what explains the pieces, weighed by how likely each drum and strength makes them.

    Parameters
    ----------
    pieces : (place, moved_mm, sd_mm, text, in_header)
        Positions x, y (P, 2) in mm; how far off, along the axis, its standard deviations, which text
        each is part of (-1 is none), and whether that is in the header, each (P,).
    expected : (kernels, known_waves)
        As `_expected_waves` has them, at N positions x and the pieces.

    Returns
    -------
    waves_mm : (N + P,) float64
        At positions x and at the pieces.
    constant_mm : float
    slopes_mm : (3,) float64
        Of `_stretched`.
    """
    place, moved_mm, sd_mm, text, in_header = pieces
    from_middle = _stretched(*place.T)
    stretch = params.stretch_mm[axis] ** 2 * from_middle
    steady = params.constant_mm[axis] ** 2 + from_middle @ stretch.T + np.diag(sd_mm**2)
    reset = params.text_shift_mm**2 * np.outer(text >= 0, text >= 0)
    reset += params.text_own_mm**2 * ((text[:, None] == text) & (text >= 0))
    resets = [(steady, 0.0), (steady + reset, np.log(params.text_reset_odds))]
    if in_header.any():
        of_header = params.text_shift_mm**2 * np.outer(in_header, in_header)
        resets.append((steady + of_header, np.log(params.text_reset_odds)))
    apart = ((place[:, None] - place) ** 2).sum(axis=-1)
    uneven = params.uneven_mm**2 * np.exp(-0.5 * apart / params.uneven_reach_mm**2)
    resets += [(as_set + uneven, log_odds) for as_set, log_odds in resets]
    log_chance, weights, waves = [], [], []
    kernels, known_waves = expected
    for (kernel, drum_odds), (as_set, reset_odds), known in product(kernels, resets, known_waves):
        covariance = as_set + kernel[-moved_mm.size:]
        rest_mm = moved_mm - known[-moved_mm.size:]
        weight = np.linalg.solve(covariance, rest_mm)
        explains = -0.5 * (np.linalg.slogdet(covariance)[1] + rest_mm @ weight)
        log_chance.append(drum_odds + reset_odds + explains)
        weights.append(weight)
        waves.append(kernel @ weight + known)
    chance = np.exp(np.array(log_chance) - max(log_chance))
    chance /= chance.sum()
    weight = chance @ np.array(weights)
    return chance @ np.array(waves), params.constant_mm[axis] ** 2 * weight.sum(), weight @ stretch


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


def _wave_kernels(a_mm, b_mm, params):
    """Covariances (A, B) in mm^2 of waves at positions x, by drum (or none) and strength, and log odds."""
    turns = 2 * np.pi * (a_mm[:, None] - b_mm)
    gears, others = (
        np.mean([np.cos(turns / length) for length in np.geomspace(*lengths_mm, _WAVES)], axis=0)
        for lengths_mm in (params.gear_mm, params.other_mm)
    )
    shapes = [(others, 0.0)]
    for length in np.geomspace(*params.drum_mm, _DRUMS):
        drum = others + params.drum_share * (np.cos(turns / length) - others)
        shapes.append((drum, np.log(params.drum_odds)))
    for smooth, log_odds in shapes:
        wave = smooth + params.gear_share * (gears - smooth)
        for sd_mm in params.wave_mm:
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
    for _ in range(params.rounds):
        col, row = mapping.on_grid(piece.x_mm + moved[0], piece.y_mm + moved[1])
        light = cv2.remap(channel, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = (1 - light / max(np.percentile(light, 90), 1.0))[clear]
        fit, weight, spread = _robust_fit(design, dark, params.rounds)
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


def _as_piece(end, params):
    """An end of a trace as `_find_piece` finds pieces; only where it lies along x counts."""
    y_mm, right_mm, sd_mm = end
    sd_mm = np.hypot(sd_mm, params.end_sd_mm)
    return np.array([TRACE_END_MM, y_mm]), np.array([right_mm, 0.0]), np.array([sd_mm, np.inf]), -1, True


_NEIGHBOURS = 2.0
_LEAST_SPREAD = 0.05  # of a piece's pixels, in shares of the paper
_STILL_MM = 0.0005


def _robust_fit(design, target, n_rounds):
    """Least squares reweighted by the residuals (Cauchy): fit, weights and spread."""
    weight = np.ones(target.size)
    for _ in range(n_rounds):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design + 1e-6 * np.eye(design.shape[1]), weighted.T @ target)
        miss = target - design @ fit
        spread = 1.4826 * np.median(np.abs(miss)) + _LEAST_SPREAD
        weight = 1 / (1 + (miss / (2 * spread)) ** 2)
    return fit, weight, spread


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
    odds = net.forward()[0]
    np.maximum(odds, _LEAST_ODDS, out=odds)
    np.exp(np.negative(odds, out=odds), out=odds)
    odds += 1
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    cover[:, *NET_WINDOW] = unfold(np.reciprocal(odds, out=odds))
    return cover


_LEAST_ODDS = -60.0  # natural logarithm; what is less likely overflows


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
    """The network for folded pictures of a shape; made once per process."""
    return cv2.dnn.readNetFromONNX(np.frombuffer(net_model(stored_weights(), shape), np.uint8))


def stored_weights():
    """Weights and biases by layer, float32, from the shipped bytes.

    Each output channel's weights are stored as int8 times a scale.
    """
    with np.load(io.BytesIO(asset_bytes(WEIGHTS))) as stored:
        names = [name.removesuffix(".int8") for name in stored.files if name.endswith(".int8")]
        weights = {f"{n}.weight": stored[f"{n}.int8"] * stored[f"{n}.scale"] for n in names}
        return weights | {f"{n}.bias": stored[f"{n}.bias"] for n in names}


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
    """Fold pixels two by two into channels: (K, H, W) to (4 K, H / 2, W / 2)."""
    k, rows, cols = picture.shape
    cells = picture.reshape(k, rows // 2, 2, cols // 2, 2)
    return np.ascontiguousarray(cells.transpose(0, 2, 4, 1, 3).reshape(4 * k, rows // 2, cols // 2))


def unfold(cells):
    """Undo `fold`: (4 K, h, w) to (K, 2 h, 2 w)."""
    k4, rows, cols = cells.shape
    parts = cells.reshape(k4 // 4, 2, 2, rows, cols)
    return parts.transpose(0, 3, 1, 4, 2).reshape(k4 // 4, 2 * rows, 2 * cols)


# ==== redraw ====

"""A drawn page's pixels explained one by one: its samples are fitted with the renderer's own stroke.

A page as the competition draws it has no noise but the rounding to 256 levels, and its renderer's
rules are known (`kernels`: the outline of a polyline's stroke, and of each pixel the exact share
within). So the samples that `stage4_refine` found by a blurred stroke are moved, by Levenberg's
and Marquardt's steps, until the drawn stroke gives the very pixels. Where strokes turn to and fro
within their own width several ways give the same pixels: there the limb leads tell of each other
by the lead laws.
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
    law_px, law_limit : float
        What the lead laws' word is off at least, across the stroke, and the standard deviations at
        which it counts half.
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
    least_gain : float
        Of the cost, below which a stretch is left alone.
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
    law_rounds: int = 4
    law_px: float = 0.1
    law_limit: float = 3.0
    disputed_px: float = 0.1
    unexplained: float = 0.015
    near: int = 3
    longest: int = 60
    steps: int = 30
    damping: float = 0.01
    most_damping: float = 100.0
    step_px: float = 0.7
    least_gain: float = 0.1
    noise: float = 0.006
    doubt: float = 1.4
    merged_px: float = 0.04
    tolerance_px: float = 1 / 9
    floor_px: float = 0.1
    prior: RefineSettings = RefineSettings()

    def __post_init__(self):
        for name in (
            "steps", "damping", "step_px", "least_gain", "noise", "tolerance_px", "floor_px", "law_px",
            "law_limit", "disputed_px", "unexplained", "near", "longest",
        ):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}={getattr(self, name)} must be positive")


def redraw(ink_map, trace, settings=RedrawSettings()):
    """Fit a drawn page's samples to its pixels with the renderer's stroke.

    Parameters
    ----------
    ink_map : InkMap
    trace : Trace
        Mostly within a stroke's width of the truth.
    settings : RedrawSettings

    Returns
    -------
    Trace
        Segments that were unseen stay so, and so does all of a page that is not the drawn one itself.
    """
    if not ink_map.is_drawn:
        return trace
    page = _DrawnPage(ink_map, trace)
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
        What the lead laws say of it.
    """

    def __init__(self, x, y, whole=None, free=None, told=None):
        self.x, self.whole, self.free, self.told = x, whole or self, free or slice(0, x.size), told
        self._first = int(np.ceil(x[_APART // 2])) if self.free.start > 0 else int(x[0] - _MARGIN_PX)
        self._stop = int(x[-1 - _APART // 2]) if self.free.stop < x.size else int(x[-1] + _MARGIN_PX) + 1
        self.draw(y)

    def part(self, first, stop, told):
        """The part whose vertices from `first` to before `stop` are free, and the slice of all its own."""
        span = slice(max(first - _APART, 0), min(stop + _APART, self.y.size))
        free = slice(first - span.start, stop - span.start)
        told = told and tuple(each[span] for each in told)
        return _DrawnStroke(self.x[span], self.y[span], self, free, told), span

    def draw(self, y):
        """Lay the stroke through rows (n,)."""
        self.y, first = y, self._first
        top = np.empty(self._stop - first, np.int64)
        bottom = np.empty_like(top)
        drawn_extents(self.x, y, _MARGIN_PX, first, top, bottom)
        self.columns = first, top, np.concatenate([[0], np.cumsum(bottom - top)])
        self.cover = np.empty(self.columns[2][-1])
        drawn_cover(self.x, y, _HALF_PX, self.columns, self._space(), self.cover)

    def slopes(self):
        """How the cover grows with each vertex's row, as `drawn_slopes` has it."""
        slopes = np.empty((_APART, self.cover.size))
        drawn_slopes((self.x, self.y), _HALF_PX, self.columns, self._space(), self.cover, slopes)
        return slopes

    def steepness(self):
        """Length of the stroke per px along x (n,)."""
        return np.hypot(1, np.gradient(self.y) / _SPACING_PX)

    def _space(self):
        return np.empty((OUTLINE_POINTS * self.x.size, 2))


_MARGIN_PX = 3.5  # from a polyline, within which its stroke surely lies


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
            _, pixels, _ = self._cost(stroke, *settings.passes[-1], settings)
            unexplained = _rms_around(stroke, *pixels) > settings.unexplained
            self._begin_anew(stroke, np.append(stroke.y[1:], stroke.y[-1]), unexplained, settings)

    def heed_laws(self, trace, settings):
        """Begin limb leads anew where the others say something else of them, and not what they last said."""
        told = _told_by_laws(trace)
        for segment, stroke in self.strokes.items():
            rows, sd = told[:, segment.strip, segment.samples]
            unsaid = np.isnan(rows)
            if unsaid.all():
                continue
            steep = stroke.steepness()
            rows = np.where(unsaid, stroke.y, rows)
            sd = np.where(unsaid, np.inf, np.hypot(sd, settings.law_px * steep))
            disputed = np.abs(rows - stroke.y) > settings.disputed_px * steep
            disputed &= np.abs(rows - self._heard.get(segment, np.inf)) > settings.disputed_px / 2 * steep
            self._heard[segment] = rows
            self._begin_anew(stroke, rows, disputed, settings, (rows, sd))

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
        cost, pixels, prior = self._cost(stroke, scale, noise, settings)
        equations = None
        for _ in range(settings.steps):
            if equations is None:
                equations = self._equations(stroke, pixels, prior, scale)
            matrix, pull = equations[0].copy(), equations[1]
            matrix[:, 0] *= 1 + damping
            step, _ = _solved(matrix, -pull)
            before, steep = stroke.y, stroke.steepness()
            stroke.draw(before + steep * np.clip(step / steep, -settings.step_px, settings.step_px))
            new_cost, new_pixels, new_prior = self._cost(stroke, scale, noise, settings)
            if new_cost < cost:
                gain, cost, pixels, prior, equations = cost - new_cost, new_cost, new_pixels, new_prior, None
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
        _, pixels, prior = self._cost(stroke, scale, noise, settings)
        _, variance = _solved(*self._equations(stroke, pixels, prior, scale))
        off = np.hypot(settings.noise, settings.doubt * _rms_around(stroke, *pixels))
        kept = np.empty(stroke.y.size, bool)
        kept_vertices(stroke.x, stroke.y, settings.tolerance_px, kept)
        merged = np.where(kept, 0, settings.merged_px * stroke.steepness())
        return np.hypot(off / scale * np.sqrt(variance), merged)

    def _cost(self, stroke, scale, noise, settings):
        """Robust cost of a stroke, less that of the bare page; its pixels and its prior's equations."""
        light, bare = (np.empty(stroke.cover.size) for _ in range(2))
        clear = np.ones(stroke.cover.size)
        pixels_of_columns(stroke.columns, self._light, 1.0, light)
        pixels_of_columns(stroke.columns, self._background, self._ink, bare)
        for other in self.strokes.values():
            if other is not stroke.whole:
                dim_by(stroke.columns, clear, other.columns, other.cover)
        room = np.maximum(bare - self._ink, 0) * clear
        unlike = light - self._ink - room
        miss = unlike + room * stroke.cover
        open_ = room > 0
        cost = np.sum(np.log1p((miss[open_] / scale) ** 2) - np.log1p((unlike[open_] / scale) ** 2)) / 2
        trust = (noise / scale) ** 2
        prior_cost, *prior = shape_prior(stroke.y, DRAWN_PX_PER_MM, trust, settings.prior)
        law_cost = 0.0
        if stroke.told:
            law_cost, curvature, pull = _law_prior(stroke, trust, settings.law_limit)
            prior[0][:, 0] += curvature
            prior[1] += pull
        return cost + prior_cost + law_cost, (miss, room), prior

    def _equations(self, stroke, pixels, prior, scale):
        """Banded normal matrix (n, G) and gradient (n,) of a stroke's cost."""
        matrix, pull = np.zeros((stroke.y.size, _APART)), prior[1].copy()
        matrix[:, :prior[0].shape[1]] += prior[0]
        matrix[:, 0] += 1e-6
        matrix[:stroke.free.start, 0] += _FIRM
        matrix[stroke.free.stop:, 0] += _FIRM
        drawn_equations(stroke.x, stroke.columns, stroke.slopes(), pixels, scale, matrix, pull)
        return matrix, pull


_DAMPING_STEP = 5.0
_FIRM = 1e9


def _law_prior(stroke, trust, limit):
    """Cost of what a stroke is off the lead laws' word, its curvature (n,) and its gradient (n,)."""
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


def _solved(matrix, right):
    solution, variance = np.empty_like(right), np.empty_like(right)
    solve_diagonals(matrix, right, solution, variance)
    return solution, variance


def _rms_around(stroke, miss, room):
    """What edge pixels are off, rms, in the columns around each vertex (n,)."""
    first, top, start = stroke.columns
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


# ==== stage1_rectify ====

"""UprightPage -> RectifiedPage: the sheet's shape from its grid, then one resampling.

The page is the homography of a smoothly displaced sheet: ``image = H(page + sheet(page))``,
where the two components of `sheet` in mm are cubic B-splines. Every stretch of a grid line
between two crossings is looked up through the present mapping; its distance from where it
should be is an observation of the component across the line. The components are fitted to
their observations by penalised, iteratively reweighted least squares, and the lines are looked
up again. Where labels and separators then lie elsewhere, other lines were taken for these, and all
is done anew from a sheet through those marks.
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
    sd_px : (float, float)
        What the mapping of a print is off along x and y within a lead (standard deviations, as
        simulated prints show them), in pixels of the 200 dpi page.
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
    sd_px: tuple = (0.15, 0.05)
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
    mapping, is_drawn, residual_mm = fitted
    enough = [s for s in params.scales_px_per_mm if s * params.coarser >= scale]
    px_per_mm = min(enough, default=max(params.scales_px_per_mm))
    rgb = softened(page.rgb, scale / px_per_mm)
    red_mapping = _red_mapping(rgb, mapping)
    if not is_drawn:
        is_colour_scan = red is not None and _is_scan(scale, params)
        mapping, red_mapping = _on_black(rgb, mapping, red_mapping, params.black, is_colour_scan)
    flat, seen = draw_flat(rgb, mapping, red_mapping, px_per_mm)
    return RectifiedPage(
        page.page_id, flat, seen, px_per_mm, scale, mapping, residual_mm * DRAWN_PX_PER_MM,
        sd_px=(0.0, 0.0) if is_drawn else params.sd_px, is_drawn=is_drawn,
    )


def _fitted_sheet(upright, channels, sheet, marks, scale, params):
    """The mapping that lines and marks show, whether it is the drawn page's, and its residual in mm."""
    rounds = list(zip(params.search_mm, params.stiffness, strict=True))
    for search_mm, stiffness in rounds[:-1]:
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        sheet, residual_mm = sheet.fitted_to_lines(lines, marks, stiffness, params)
    drawn = _drawn_mapping(upright, sheet.mapping(params.node_mm), params)
    if drawn is not None:
        return drawn, True, residual_mm
    search_mm, stiffness = rounds[-1]
    is_scan = _is_scan(scale, params)
    for _ in range(_FEED_ROUNDS):
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        feed = _feed_of(channels, sheet, lines[0], search_mm, scale, params) if is_scan else None
        sheet, residual_mm = sheet.fitted_to_lines(lines, marks, stiffness, params, feed)
        if not sheet.feed.at_mm:
            break
    return sheet.mapping(params.node_mm), False, residual_mm


def _marks_of(channel, mapping, params):
    """Marks as `fitted_to_lines` wants them, and how many of them a mapping misses."""
    x_mm, y_mm, right_mm, down_mm = seen_marks(channel, mapping, params.marks).T
    seen_px = mapping.to_image(x_mm + right_mm, y_mm + down_mm)
    are_missed = np.hypot(right_mm, down_mm) > params.missed_mm
    are_missed &= y_mm < ZERO_Y_MM[-1]  # where the texts below stand differs from printer to printer
    return np.column_stack([x_mm, y_mm, *seen_px]), np.sum(are_missed)


def _is_scan(scale, params):
    return scale < params.coarser * DRAWN_PX_PER_MM


def softened(rgb, finer):
    """The picture without what is too fine for a page that is drawn that much coarser."""
    return cv2.GaussianBlur(rgb, (0, 0), 0.4 * finer) if finer > 1.2 else rgb


def _on_black(rgb, mapping, red_mapping, params, is_colour_scan):
    """Both mappings moved from the print's colours, whose grid they follow, to its black ink."""
    offset_mm = black_offset(np.ascontiguousarray(rgb[..., 0]), red_mapping, params, is_colour_scan)
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
    minor = _look_up_lines(channels, mapping, 0, search_mm, scale, params, _minor_positions())
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

    def fitted_to_lines(self, lines, marks, stiffness, params, feed=None):
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

        Returns
        -------
        sheet : _Sheet
        residual_mm : float
            Robust rms distance of the lines from it.
        """
        feed = feed or self.feed
        vertical, horizontal = lines
        targets = (
            self.seen_right_mm(vertical) - feed.right_mm(vertical.x_mm, vertical.y_mm),
            self.seen_down_mm(horizontal),
        )
        fits, residuals = [], []
        for axis, (found, target) in enumerate(zip(lines, targets, strict=True)):
            design = _line_design(axis, params.mesh_mm, params.stretches)
            target, weight = target.ravel(), found.weight.ravel()
            floor_mm = params.robust_mm[int(found.has_tint)]
            best = _best_stiffness(design, target, found.weight, stiffness, floor_mm)
            begun = np.zeros_like(self.coefficients[axis])
            if len(marks):
                target = np.append(target, self._target(marks, axis, feed))
                weight = np.append(weight, np.ones(len(marks)))
                design = design.joined(_Design.at_points(*marks[:, :2].T, params.mesh_mm))
                begun = self.coefficients[axis]
                target = target - design.matrix @ begun.ravel()
            fit, residual = design.robust_fit(target, weight, best, params.n_reweight, floor_mm)
            fits.append(begun + fit)
            seen = found.weight.ravel() > 0
            residuals.append(residual[:seen.size][seen])
        rms = 1.4826 * float(np.median(np.abs(np.concatenate(residuals))))
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm, feed), rms

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

    def joined(self, other):
        """The design of both's points."""
        matrix = sparse.vstack([self.matrix, other.matrix], "csr")
        return replace(self, matrix=matrix, banded=sparse.hstack([self.banded, other.banded], "csc"))

    def robust_fit(self, target, weight, stiffness, n_rounds, floor_mm):
        """Penalised least squares with weights that fall with the residual (Cauchy).

        A residual of `floor_mm` and three times the usual one halves the weight.

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
            robust = 1 / (1 + (residual / (3 * spread + floor_mm)) ** 2)
        return coefficients.reshape(self.shape), residual


def _best_stiffness(design, target, weight, stiffness, floor_mm):
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
    floor_mm : float
        As for `robust_fit`.
    """
    line = np.broadcast_to(np.arange(weight.shape[1]), weight.shape)
    held = line % 3 == 1
    judged = (held & (weight > 0) & (line > 1) & (line < weight.shape[1] - 2)).ravel()
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
    middle, distance found across the line, and weight, 0 where the line is not seen; and whether
    what has not the lines' tint was left out.
    """

    x_mm: np.ndarray
    y_mm: np.ndarray
    off_mm: np.ndarray
    weight: np.ndarray
    has_tint: bool = False


def _line_positions(axis):
    """Page positions of the 5 mm lines of a direction: 0 vertical, 1 horizontal."""
    if axis == 0:
        return grid_line_x_mm(MAJOR_MM * np.arange(N_MAJOR_X))
    return grid_line_y_mm(MAJOR_MM * np.arange(N_MAJOR_Y))


def _minor_positions():
    """Page positions of the vertical 1 mm lines between the 5 mm lines."""
    per_major = round(MAJOR_MM / MINOR_MM)
    index = np.arange((N_MAJOR_X - 1) * per_major)
    return grid_line_x_mm(index[index % per_major > 0])


def _stretch_middles(axis, stretches, lines_mm=None):
    """Page positions x_mm, y_mm (S, L) of the middles of all stretches of a direction's lines."""
    lines_mm = _line_positions(axis) if lines_mm is None else lines_mm
    starts = _line_positions(1 - axis)[:-1]
    along = (starts[:, None] + MAJOR_MM * (np.arange(stretches) + 0.5) / stretches).ravel()
    across, along = np.broadcast_arrays(lines_mm[None, :], along[:, None])
    return (across, along) if axis == 0 else (along, across)


def _look_up_lines(channels, mapping, axis, search_mm, image_px_per_mm, params, lines_mm=None):
    """Find the 5 mm lines, or those at given positions, of one direction near where the mapping expects them.

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

    Returns
    -------
    _Lines
    """
    scale = float(np.clip(image_px_per_mm, *_SAMPLES_PER_MM))
    x_mm, y_mm = _stretch_middles(axis, params.stretches, lines_mm)
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
    return _Lines(x_mm, y_mm, off_mm, weight, len(profiles) > 1)


_SAMPLES_PER_MM = (5.0, 12.0)
_STRETCH_SHARE = 0.84
_RED_STEP = 3


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


# ==== blend ====

"""Own ink and network's ink -> the ink that `stage4_refine` fits: the mean, weighed by what spoils the page.

What spoils the page's own pixels, a scanner's threshold, moire, mould, spoils the network's picture
of them far less, and what the network leaves out of a stroke's shape is in the page's own pixels.
"""


_LEAST_SHARE, _MOST_SHARE = 0.15, 0.6  # of the network's ink
_FULL_UNREST = 0.093  # adds a share of 1, by its square: 0.055 of black-and-white scans makes it a half
# Of the network's errors, which neighbours share, the pixels show little: 18 scans and 18 photos of records
# free for training are 1.6 times as far off where half is the network's at 200 dpi, and 1.2 at 300 dpi.
_UNSEEN = 2.6


def blend(ink_map, net_map):
    """Mean of a page's ink and of what the network takes for ink.

    Where labels, separators and pulses are printed the network guesses: what hides the page's own
    ink there hides the trace.

    Parameters
    ----------
    ink_map : InkMap
        The page's own.
    net_map : InkMap
        As `net_ink` gives it, at 200 dpi.

    Returns
    -------
    InkMap
        At the scale of the page's own, with an ink level of 0. A drawn page's own, whose pixels are
        as good as they can be, is left as it is.
    """
    if ink_map.is_drawn:
        return ink_map
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
    net_map = watch.run("net_ink", net_ink, rectified)
    ways = watch.run("stage3_trace", _ways, ink_map, net_map)
    blended = watch.run("blend", blend, ink_map, net_map)
    traced = watch.run("stage4_refine", refine, blended, ways)
    traced = watch.run("redraw", redraw, ink_map, traced)
    return watch.run("leads_mv", leads_mv, traced)


def _ways(ink_map, net_map):
    """The traces that the fit may follow.

    The network's ink is clean, so that gaps in a faint spike may be climbed for little: that way
    comes first. A drawn page's own ink is as clean; another's counts only where the network sees no trace.
    """
    try:
        eager, careful = trace(net_map, EAGER), trace(net_map)
    except TraceLost:
        return [trace(ink_map)]
    return [eager, trace(ink_map), careful] if ink_map.is_drawn else [eager, careful]


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
_SMOOTH_STEPS = 1.0
_LEAST_SLOPE = 0.5  # px per sample: of flatter stretches it cannot be said how far right they lie
_FARTHEST_SAMPLES = 2.5
_FARTHEST_PX = 1.0
_LEAST_WEIGHT = 30.0  # steep samples that weigh as much as the belief that there is no offset


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
    pulls, weights = gaussian_filter1d(np.sum(list(sums), axis=0), _SMOOTH_STEPS, axis=1)
    return tuple((pulls / (weights + _LEAST_WEIGHT)).tolist())


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


# ==== weights/strip_net.npz ====

EMBEDDED['strip_net.npz'] = (
    "P)h>@EdT%j2mk;8App??XuSXb|NsC0|Nj#J6aZvzcWy2)E-)@IE@^IbI4*8*c>w?r0N4%y0000007(r1000000F_tyb5uuufA=|W"
    "-kVd$NJ1loB+vl}!Gc-9m<7w?Fj)*KugmMQ4Ng*(^`@|Evs+F|rOHoRcFMK!#z{82DaRqZc5Lqw9~j5pU~w251Oj1>k%Tm(k>)<$"
    "efN7A{)BXORrmK(UEN*v{q*Pi={F7?J$U#@82SnHO7HO#FFk*<_o2?-zxj)ey#t-SFZ}rA%O{_G@tGf=JbvN<zVF$;eCb33f9cPk"
    "{i_p=xNmr5pmXDQ20Ax2`r3iczwP{gH^z3gb+urH_v|HnS#I&_D3L{*HlSq-U0CFJ95XUj>6p0rC4Xs$w%xM+G{Ud3{MeJaHlCkv"
    "*Z1S-KEjAEy9+U;s~6mf>v*opIG9`19o{K#Da}|qS_6z!QtoPog}Nq7V-esXzy+`a;}`@XkdMFuud=M-x(nWNv@}^;EyjX>!orId"
    "{}CJSTca%yD|tA0NDwEysLJ&YbX+{mV!Tz@UQ;E#^HQh9n^4;IaYh}k1pmF6NznvnEKK(RL@aK~xi++ZribQCr-TGaOnrDI@lJCj"
    "$8<E8bJyEoOmu>dOUhPMwJ-o70QXSR2L_IjD#Ddwft3g`-?8i9*3^5((g!BBA>mFe(Jf?j2wnKOO*eCqn_+giiTp~&ZV4TI@oEZ|"
    "#&GxJviO)C*ip)VXpmbpyiPgC1hiTtBr3AQEV{b9p0s}_8(U#wjk@xmkiXXF)1<dgfR+?2AC3(p1qlYOi}*O^Kp5fq?t`o0i0?oy"
    ">HvdgWyS}TuM&U=vYIUWRa8hBEGFO%O5{Z%jI@@3nZY7Kwnfrq-%122ui`Z2bOvTQ(PNiYn73OLVC86zbvvrM0%>8`g=B{-IuI@}"
    "md(`+G!9y1%Pt2<4ql~78tMo^%R_Mpf(!@qU4(=^fWS6zaSV8%fs}$QU})Q&_{#t7Qb+rD%G)+8<2|YVdEvg$J-fE_+U)f6$=NY<"
    "W<xQU3c?=&_N;c9WlMhsD?146mu>4l8IGSCoP1biw=&eztJ$}hwWoIV-dvv#yX7Z*rr)OC#75q3X?>NS+^~dhBZ$MS{aU@}A6omb"
    "^u;woDf@hpGJpV+AOt&lx#SDJOA$*zblSVfAVY+NaI{k?Wv!dHw1-BPMkwbuc5&Rxwqm>j*AA_+!vJa$#l1<9k(~4md)r8EEoA?<"
    "R`@Aa=#at;qmDH}aRXZGi+dt+d&!)>CG~a`6Ls*3nt#DbBN8n8^$j#m)Zi91+Z$BqxfsduumM-AFhwz_jUXllLmp)#6m}i<Qc?D9"
    "bJM2vsXbffc6Oa3?ItmEw;;6Bt<J^?dlg95%DfHVXF{>S5;XdHxQV7{yCq`g?!aM4@J4^t94o{jJH}uY%RzZ7diWm`gpO&>8qZd*"
    "*)glb-g>H;%!Lc;8j%!h22WUt@4b_B3=2?Vq{-Kf9O<Kg^C;KAVHVU7Q^SZ_r<fHGV*oEqanql+G!M6|=DhM}fi11P)U`N)L3~Ul"
    "vOXiiL#%l^R+z&)rUP&FQU3<k<v?;w{kO2e0!>(k*u2vZ!{=5>IUg`Wu*DRtX>Jp0NpbDX7#u^8U@pMd&<zflY*w=f5{SaAjbXY?"
    "IH>DlI0AW)<=QBYd7h_NNx}$)oET9J4TJ}I6^{9>P{m+VH;|#AS_)d9vE01l<rciOY#Ru;#EDhhVA*<KkUW}{_hzNtmhjg-9_yNq"
    "3C8Yjc`!$f3D7ue7NjaJW2;p$SdkEhrMsQtqTX2)BSuw}aJb3pWmwN9flUJo@f#_GeIIsE2!at8f+{p!<5-EKJ6HG17iIk0I!#yG"
    "NLxj8!l(*>uw)$y)HqC2<%SyCz9H&W$0X7;kYUzUYw3m@!nR-bGZ^WqfGyYZh=({nUSn$l1$#l#unV|vlYUSm3tX6^NVKZxJjY^C"
    "Wc!iLkDoZQ@44NwBZ|HZsmAns=RW!8Q(wRJhw<dGk*}zO3td#3ky^ZQ_QJx2%xs{&dvNPsk~;gu7&87W&nH)<9YQhH0}pwtV|NAz"
    "r<`fX`WSDSY7bxpR6&!VtuLLp@b_u*0^S|#nfxft>J*rR^_c*(loTKe0ay<!B+~JzQ&n&k9panPU*EzplZFw;RXNloJQqW46QdEA"
    "^%dL0JQ5^4n{i~qFV%Sx1Agi4OuF^OM8;J<z7RQ**mNeZzti;XmCs532Ro!2_fO@t6Pu6Dw7c7$4`sb;_3XNneLdyb<@DA{R+H(?"
    "dgxZ>>wDmc8A{vS&<p(hy|h>vdM-g-n9Y{M_S`ina)3r|;AihGCY#!h9NxWaV9SmztIwZ5J$3f>naMA9b?qK~V*lvT$6lTI&DpEd"
    "?_R6u*CXd|5fI|?42g<TIX7ntoMOZGY6S|X?P9fDF8Bnttm=zW8K@8t4YO#L9b2@itg1aAOICEts)iGJ!(A~Q%Q9_UcIAo+Ayo^m"
    "XtrlM{&K;uOEQ9G>q<e?HP7@>)$}~2BpQXftLbOnJoCZCe|`Mg>0`kodkXswn~xT++^t_vllg$~>G;*^Td6zI{P$m!r_NXS^~5`m"
    "oN?Zx+sCqe`~33tEsq|*@%bx%#BN?KZ2jMTuPnjx_2Fk~zdv+2uy7sTd9ihDeqFmc`qbhdU!F=_xFmO6fBYzh-OF#-x_Ex%Qs0eS"
    "eDgQ$-MKYV)1LjwtQ?a{?V2o@M8wfq#L`^c28d~5Z$J9OH-|R7F|>tm!;!Y`%WNM5Ss}ej+am50s>al7P{6Z<YMC@@4#di3Tq&`r"
    "Z&PZGaBB`g%NkP?QO~d`sY*IE1u*3@Q>$<s?(%9iXjgm>Rn?$WLrGwSbTI(xipPo~tCabaq-Rt+tr&s!INR0?H$|`zjqs?)c^KU&"
    "R=NjkpS+)cZQ|QMoCEdKdx_(~^D@_}z3kI+|E-2VZCq;k1ws!SqYORy*+2*nWDlZ0gU!lk!Jdcvk3!Awtpqn8nnornWW4!DgZ_vA"
    "+H7d({Qm0m+){qpr5;)R6c9cvqn%s6;9gzOI^hHB(RbhOvt+35DtRSN_97Oh87LwI90y}?#l)OYGZb1y)mCoS1RO@xsH@cH>(<vU"
    "B{E9ds>~xU1)*ivx?(#}2-dN5RwHSsk}2YIG)*>vn>9#*Lm?74F0vGJDL7zZx=8q>qE;919GbwJ-1!0`azc<K6$@MBaEjzb7&3i6"
    ";^%W}F<q@^#Kk+=%<bjW+;XBlw5q#V=!y-FtljnK;I=(OuU}mE`t_YR664<rbEOtc3Och!9$7&{3rRfzd7XTQcP*S?@?8*u>fH<F"
    "Hq(x?7GYB$ux6guhE#vZs^bO|r^0e8TyWA<xfIbH*G!Z5jSL7aNAoR?80BXi55`bui4$dT?)1BFoqhXXPW^i9=>Fr+y>Rf!{g-AI"
    "rlvE~GnamQVeb7ePk%mjf8tlO%U4&P4B?XXRg$gLiz&07Y2%q(ULuIQu$8&Daz$tyqbb=tb6N2mMwC~a<@)j+9z{gW5W$RY7G^59"
    "?1qE%KrWXlOOp|5$?}%1Tq=UV^_t~6S262;TDpzP5@dL_rF?v(vv+je;OKB`@2XY($+q>az6S#v0zQ1^jrV`|cmMSM#4q2NMBkmX"
    "&gZsdR*IVFNho)_IA1a?17K3!F)d6bsGM9=OuF$f)D<lV@wUZe%d$st3cv}MqTr}$AP()iP^jY9<f4JutmOsLl46pA<_8-(3VA`x"
    "fi!}&v6eg`9{9=Vk?|u#N7qIp@o;lE7K_eZyMOna)Y6?y=wgfgKD7rvww$_Ls+6-;gFfax{)52whp3&~zz-h>BYQ#e1o_k<zI7Zr"
    "wA*{^0J-lO?J8FYG@D(+kX(}D0lA~i%?tIxKHvJjVH?#R!Eax!7NW}L-T0BCG>uyOdffxN;6RV@^g(9z%TOz)Ke-bhJK#9J3q03z"
    "JOuGzq~Y{Y2nG=BAc#-nFp2pD?hOa&4nPh>6Bo&g$<gmJ(5kEY<o0ce7B3);FZ86h6<d-$n^J3Q9daD{X5ex$5v;Z&)6tn^^L?I7"
    "&;4vx$ws~zZ0&e-lFvZ)=F0!HUXi0s63xy=uePzWr)KAWl&@duNVTs^K61tV)^$U++3?4J1-eJjuwi(Fg(?BbM`SdJ{J!=dm%sbL"
    ")Zq_iDnn&}Z`>H949>e9gi#p6k%~pI9zj;a@FMAiDZrQwH^T4%R3_n63?f{Bxpj|X8hchl&<bpX03dB!f-%Z(R6;x*!FdN@j_PCK"
    "h5^)gyns55HJs*a9!WvK^L-3|Fp!Yfpce#V$ODcwrWA(Tjzjp!#245vzVsB2OYHRR{?`*w)f3x3t=^xn7uv^eC;Be);i#+*P9-Xc"
    "Nv<2MG>!axS3->V;oHVnXgEJ`@cjNwGyO>p)I;U|`A*yywn~BZ6C0R0RiUrj*9<Hb9Q$%)-MM(2lC{WU*KE+XHMvvQlI2p+M;bp8"
    "+(KA{t|OG>vGPFYWOv)yp`I@c<p9<F)4TfK{{v7<0|YGq000O8001EX4HVkF|NsC0|NsC06aW+eWN&wFE-)@IE-)^0V_|G%E^csn"
    "0RRvH-~a#s00000tpET300000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5M"
    "3WgA*siRP<Ksw-R2<NuBwzR}%`@|NTM>TV7mgoMm7709Pz233VM(m89&EptloBuI~td4&4xABk;v~GUVYn9*>YW>+L%33t`l=b$F"
    "4AyPVd#zrU&a#r<Gs8-7hMe{DwYROUi&$(UDz{q$08mQ<1T6pn00;m803iT@^jT&9|NsC0|Ns9J02BaZZ+C7kFfK4IFfL+gVRJ5S"
    "aCrd$5CGr+000000065100000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7"
    "COVor3bhL411_e`ItN~}1UYy=U1sb2d!~Kv>Qno6YRMg#XRPa>zFFO2XI$oir97|p35ZtgzcumV{(T8k?f3lm+b=L<yS-=4xBV-2"
    "NjvC>@$Q{jzQS%t-hzE=zP&rJBev;)UjJo#Jr%S408mQ<1T6pn00;m803iTIckDy||NsC0|Ns9J02BaZZ+C7kFfK7JFfM6sbT}?<"
    "aCrd$5CFgw00000007_;00000005O&_j6o_aen>YdspA}f?f`l06{>kVv(t4(Ntnuwj_^bk1WfvVo&Um5>GNohJz%I$4T5qBgu+v"
    "*|KGIk+dk$6vYBIh!8+jqTHce@9n+2*K6QEAv?Q2?Dxyg?CiJu?eh<R`S@Qy4gx;}{<-H{Pe1q6vpxIUdj92^k)FY}o^OBu*}s4G"
    "$-n!?_n-aN(|^J5fAV|JJ-v-T_njwy@bq@xyK8K)?JqI9?R|r7|JwHdHnJvHC0GRY0*GdDm)QV`5Ft@ugUc~>G=~vx$bwiUhc3x5"
    "hTB9ttea{gREI=RBpZMs*db2QYoGw@M589cAVdX2q}vG-qzjda>J|r<^OaheEmu|P#B*Qy=E*0I|KKsmA(>Gev|y2`TZyTewTW9b"
    "Lv!`{d97l#*=-&QvtnEEt!O3|Po^?Orc`0JVhM<^0ZLt>D`8S3D;s{LOu6b}j}aIKVU0ooK?W6pbT&YXVv;*uvUO=<d1HCQ1qR)Y"
    "{+->l8Mhl=wiGMxzP&Jzo(<CjYl%+AfW{+UjtiLz<k=-n;hd6aqRqU&qEQ}JkH^w-OyuTf&Yk$u;ctES@rS<hIfGkJXf|1#%L^ix"
    "Y?SJa%698o6f`K-d;n&}YxVUFmsGWts5aK(add^9ijmHgvK*-M3SHkSab<=tFfyO=wg{-b(K)o^z9&9^=)@Pif4JjYhrk<A24Nfr"
    "MXe9*t#=}zr8~9D?dT@!QnhReHFDiQQqlRU+Ad{&klQ#+Hx(#i+@DRZ7ftWl9984si%P`hcsq#1<Pun#evOBYtV(;K!inspy`Ik)"
    "DY-2ZI%J>eHybS)?<=VlOa>H=Zz@8jtvk(g{ki!`BNPV5+zNw0unRV1zL*Ske|pWNra{Fw;xB_MSe}vhh(gS?T)&D8$`EMb6<1NA"
    "K*g^&5+MVlxMignR`9zN<lxsr$48<~kMO(gw~-5g+k4xlm|4MT5HoA4lW9%z_upY6Irz$}ON))DL>WMTM~aIO{*lb-m3-1!p1b8&"
    "S_iWwA=@6gkhxelS~uX*TiIc^HzEszR(~p{%919w@2*;Vul_XSTVIDVII1&lLa3DDy`1ySa|!1u7qe7e+X8cSKR<|~cbRi!Zajr#"
    "#o1^%*BHq<9tKn*ooxigRJVC^bG<iHzTb9DpW~}oZjH~zOI8wTAyp6%7a5jTkvz+P^!x`udg(<tuZuD3)W>-3P4jXa&Ft8f34&WV"
    "_R8yLuGdAlNyhqv+(wCtdf{|W%Snqf-{q?;1$SoC8w(zb#>@i!S|fB>q$}bIVR-a4;)DeY$j)0PdpNQ1l638PYs&#S+(S)gmp2Iu"
    "3pqj90+J5v(Q@h9q_-hpv^7;jaB@Pd!;;zE+3WXt(vFb?waG*{Rv03E-|=v|WqB{PcTZ1#3CJfgC~Vg3UKKW_<b1j&1UlVh7~Wi@"
    "jUvJn&7q)Le&-7FLcX@X34ff&AnO2FZ+j6!v~J0&q=p=kP}E<UGDweM60{JlUp^-UA61Gg;$0_{(13Z!g*4azPBthF&gc#60)TlL"
    "aM@*amj;mFxC}mCC65f{UyUL;8!WoBMbvLKtE8jKD%%UFp$pA{;rup3L>BI7(Q;b=X;Q^1O5xVHEZPwRpd|#ALBZaIv5#5t1jAF!"
    "h>2yDvc5eCc@W@@x=3RhgWH@yMW_HECxdmcnxb}{MVlOLA;XYk_Z=~<PUz(0^o>vW-Q=_&#j*(8P>QXCYGP!^#GrByY}>aI`L5b@"
    "Jcl;y!1T4$g08$=t~HoT`}46L3Q*@QQWbF)Kk>M11zY3O?$8c+HtMzhmfmw7lqhqp=rgUOsfx-<76~#nX*(3bwRW@QwAH9!rF1H1"
    "p(}n%z9k5b2{*&G#w{wuGn|#sNE_51?QeNEb?0>)PA0I%CT>o!uwtva5zxP~JZ}-$E)yZtBQ^&jc7q3YKXS0WWpu>bWQwmS25&Vx"
    "&bazB^6j0$Gy7%D;yGE*($PgyUxn}z>9cBisW#9{<iz$-t2w#Fw))g26(NCcXvm@NEqe=Wmm%0n5kWGEW*W+6`)NCj5ile+mNn91"
    "b+vM;e_`hA%-oeL6Mt^$?^{Nq6q7xB{o@PgF1_^nFGan<SF$Q7?s3Dg4YP9r8|?NF{*J!Ec7MRZp?kx^UB?a|IduQNN1oK`f+A>="
    "D!=xtmw)@~cPA%5{p6MNuZ{oj+1Jmz>>x<z66tunL01>ll}aMp0fIV+VWyJ9i~3LnX4$n)XR^Z_cL{c<FHU0_o#Bvz=4r?j6V!@u"
    "zDSu1Ln0kb)J?FZN{eA|*Bayzl7r&|x+T?_fp)&(aLqxthLwDO`v+d#rm29;Ss_uYsB*qZOxkq3=tv<%h4Yx>owlqQ+?4vFz;eay"
    "Nj4ktK_F`q7#xNDE=a^R1b_jlX0wQR9dpwL&la5y8TVu~G9Pp!PP_=o>-~xLy+vR5R)t|DKw|V3RVE=1ft$Q8R3kw=<&%ME>*<cl"
    "rqHlz4=pYI%{q18Pu+0#lRx@fq}wg$O5WkXgTa>vUWpg3c3yvdV4nyoX{jZ%lysG~hb!zG&RM5>E=)@K1%DNf<@V1jPK%ZB6TGQ7"
    "-@1N%^78zh|0GsZ65PeCE%kCzuUSOEd@Uyg6bGWTR|>kt=BSO4>mS{dD2{vr2ey`&66lp}V4{i%tXXRaqL77wGNxC_Yl#hz;6b<P"
    "&{li#m$#bVm{Heeb2ICvaZLJM7Z@`ap8Cf1DPt`t|Bu!4583Ja7jF4Z{mFOjX!nf=C*M0}`NQS$o5Emzdgxee@XI>}!oxGnHB{eu"
    "F%mQ1JcYh^Yd}!m&?lx3p)gBc9PNEuBUs<WB7G%7l(6(ip5ZR{&b_L`+^W?)+NDSPp4cYGs0X(Of+cf+^R?zd`{Zo$t?TbaQj;wh"
    "GGs#>a`{T(i>e-2T!eWg)fDI@VDfVVdmlP_<bf|ds5Ry)YH~SuUMP^T)+W=<`%6FT&Ajjoc1C_-BiF)R&76O&Mx3s=xVZb?NZK~x"
    "LRU3+^fNu7AhuRqF?EcK*GD3Y6PV+%7-inFABcdJ+@OnL0Xy!nWd}Y~hP}S*b>s@TuX#T8d;5)0%aKRhu;s?&*;*#$HSMp1p>V6g"
    "Spl$!fTehqa=APK3$1K=UG0`;!wOp=)|M*RXVJERXK`Qw>F982WxWI|E<a>#My_9qbnft(GiU<dfy-7KMT!nM9Bu_<Y;Khq8$DoF"
    "%yLq-hx<*B9B+E&L^p=D!;Y1KRO73-XS-t7)yB<UFj2K!XEi{vU2Wyj4jCj;h&q<5vZnlD6rC(Z=nbY(aov7fvG?|=K~VV^DA5PR"
    "Mj%%9Q!+24s<#+w-##k~#MQjuljvR>Db5rnNR<`N;|)Nfd^j9Zt8y{V@HFH$VO9sM$|cHY*y>+jEj{^JV#v8h<}Pt<Ak|H@-*}&u"
    "8ZL8)%@JG9AR@{lYY5wf6P-i}RNcc}YK0Y~qTP!Q96CtuyL*kVR*Pu&GLhJz*G~OzF*@sd`A;XOR=+t_=$x1|QGtiY&$ecGrYEA~"
    "75Nfwdz&x()iQshnO+3Q&Lu<F(*?eMRm(6mTGVatm;+7GrJ9VpQaPfbrrkjID0IiWan0$#AIWDioHT(3TFr3y^@YR>nTFkx+ZG$s"
    "OCmVPnsM1?&ozKGeeJPV&wbXxS1h`}8BR;pxBBs&xM2r8`H)2WYZAj(%2*+bvvDk_`Cwj_%N$n|d50xsmP|6I!1x10hsfoa_~S`S"
    "zTFjXs!=$oV|0tO99IyInC>BP^$m}Ik;>wgyboIug^iLW`9}*@vR3b?=?;HSWa9j_Mj>6exs;M->9<vF)SWMc`IFa>SqI)(avlZJ"
    "T_q*I7zX1#>kXO!5I-tQ5_@5K@zk}Fk5$XJm#a3QH-IA`L0JI+T4Mo@lgbYfX|!NDvI7)MrVF~=sC8Y!nTTNz4I)AX^J}zItCDEO"
    "E?^F-p;s*h!QyZrxZJ4;m;gMuGf4b?&hyr9(mOVFZf4ys!YeB)I66Nud=n|^rw+7jE|&uzDx-FiwjnnjuIsK9+xyH*1{hzx`?dFn"
    "T$a@z57|EQ)R|h7r`5qB-5dT-FPOteKik;%0mpFWDi$|GE^ugg*j1kqJu2cb=|oxo<W#2fzivijX9<^#-URdBjETlUt}T{_6e`=U"
    "l+SHi3pP2|=7@&f$ArSsU)z_)^GTFraLpiCXp^BJ!wV>`^`f<0F+>iuSsAOARxu%Ws*+erFHQ#1GxiJ3;(Z^kJR$u2z>$uqD`Ib6"
    "RpBYFF}7>Px$~pXb)POmh+@B+9Vm?A&f(=P*EKYkhPG7l@u#~1i(>$W`m;%g2R2r$Ep&{g;Wzt>%1QI81A|S*MZVNr4wu(Kc>~J8"
    "h}MKP6s6bZaY(03i@z7a@-1tq44naU7@`F<z?ZpqWAk1-wmX~AIqyiTX}EK}4#}uLo91R_rb)krx2W?(dJ|!)vYgW@A>7;~;mdQC"
    "8Cfb>y+fUI>(T!Ji@)#^@ze)(@Pm~8fuo0S#V&%IyQ=R=<Y}xNI+yKSn!+<etm8bqqgQU#r{(&Z2Wf-_zk#(^_yE;^)WJCMYB9%#"
    "UHyYW=iUeRfQvb!vHeXHodeY3=4RQKtE{_<E0_?~Cucrdi_At>uE)B^`o8W1im}tDf0xl1$yA+R-((5R*%>;H>a4}mLZ|s{A*e81"
    "ed{D>A=Vbya``tu{rRiUzxtzp8^7moAG_y!PxXH3*vK<Szx<D18@j(MDNn%;RwDU>riL&-sZ3u!!)!rr^UO%bZE3V6R=mN!$OC9{"
    "mv7ar^Vpn0*808Ma>?d&n26J$o6beXR}LSe4Bwism16Z;mFj|#Rze@cYb_8El4};dFYZfv^9hh^0aX}c`4S_vSIc3QYVGQ6Zto9K"
    "A$L=^?wpfuP1aw0;k~O97f=6sN_QcolW4$vGz4Pp?&iL%DDbK(37Tx^38ST$#$i=t5T%}<owL}Sq}yz^U=W2UPOSveT_eFAyPG<~"
    "W*Ki^t*Oy6JeV+Q0^c69;W-qw5gUSxT2bAJHdJz8a~P}=VDFaPKRj0*_%QlIQI4?^Pf$L<`)C^)dKMbB%#H-Z@fr2fl7*H_YiIWL"
    "aUZ(a&%T<tU-td?BZ+l0+aRI#BB6sy^}J$o10)Gi_F``b{iGhe6+hB{!raNER?llSK$9tlv+pi)^(K@#bGl2ZwhIN=@7-bdbb$js"
    "<6}iFhtn}joofeOrq<5kU}xY|R=I6;ZVj}>mwBczR8jirG8&~z$=aRY3?Lh81WfIF#WS<@?*~4bXwKK~1rGcCPuOa0aBMJv59016"
    "yZL=&)vv`5zE@$h=(O61+^c^4?Vi+b?lcEjX7X-%ND}Hu!nGonHz@6$F}*_$dsQ=21{}pv=ZYm)bIM6TGO8fNFtv{#p^Z=l@@)bM"
    "ZYw{reVvuG*#Wg;vi(L^-(p27Rs${*0og1KlTu#<_AS|U>$Ep--~K!e7OmGaNoF%yUmpYk7fu9F!mBfmN)2Ml&deY1)mJ<CMcq`d"
    "95bt#o5eYzbsXmt${V-+cYHEy=xwL6U%d<*KQoQ&ch<U^EO*7JpMCmyZ|JFnpV%~4ENI`?Z3qh<T+3_kzf!C-H)Ew}wL9@XcTY6l"
    "%+zYsRy|OTni`YL{FE^9+6Pl0P<5FM4CU4myzB5#Do}BI!$G9OOLo?Ip$=k9iCar|Y$dPsKzGDeoVusQ-KOzA{iQb}KhYLqdkDur"
    "Jz#luARDhlvK3B5%%EzQkyhMRWVJ|+PVtR1<B^pQp~8oEBzUPJWH&EgAHxF~V=Pg-d$eo!y}JD%AlNU>fU^bchFW%~$!HPhv-q3)"
    "6rtVpv5f8el?eP91*Hg_HR!<ZQ8)UjB3|TotIX0K-4rt1CfzHV9xXP}OG544&#QNiGVB+7f|Q96nQF~*r>nnc?3IT64}O!sN)?^R"
    "U^n6QNY%pfJFep$51GY%q`SiiQKC{`Tm3XA{i6My(>Q+EirNG;KnArjC%(@@4mW!ctg+E3O|cz^k>)PLZnccxMx$&iwkz<*qWdL3"
    "YilhYQuOaHWIg#sDVYj#tA3o<-fp%!tknVRVy!-xs1z>>wTmmYK8aG?J9H~{%z0NQW6WDTFSIWo9E7_z0t5B@Uj9DBINb-Y2AWPb"
    "nb=nG@|btZ1>~UcejFz`h?LTKMomlTXfe~z%J_!FYV}fI18_?)kx2qqFX?4X-FYyJG@}*Ok-mtNpHbON$E@MioIOe2D$rI~k@M;3"
    "`ki(2ffl)`WjX@59V1$m7nYaNXhvPV*oDDBV}9A!R@>77kq@t=P|4i%C;LVP5x3~}{{v7<0|YGq000O8001EXWR32e|NsC0|NsC0"
    "6aW+eWN&wFE-)@JE-)^0V_|G%E^csn0RRvH-~a#s00000tN;K200000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%"
    "pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5M3WgA*siRP<Ksw->wbRTx+vuiMWSpaQ#X&>s7k{j+|7L_*Z>dSM77*TQwQ%DE>mt1jYqylW"
    "R?}t5td)2ytq-lKv@XApYMr*##`=1ZyY;a*-BzzU-di17e#ff%hq-n1;r&)kF9of|SVFA<P)h>@EdT%j2mk;8Apjfo=ZydV|NsC0"
    "|Nj#J6aZvzcWy2)E-@}JE@Ek6b1rUhc>w?r0N?-s000000IC20000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f"
    "7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhI+{8PwF=||t`j-xw(r8*?2dVDwqG>W!hvCln(ajYX?8yZm+n1umD_%0!3F!Iu8sB+C-&Q4"
    "<L$7UYro6hsY}Dbi1&%TK+zfdm#vw0^Pj5QznjKtFFQAC->ain?a%ti*%xcgvp>`G#tr~bO9KQg000080000X0F=al<p2Nw|NsC0"
    "{}TWd0Az1>ZZ0t{FfK4IX>N2lE^csn0RRvHKq3GD00000E*}5@00000m6zw29M^T=D_3<@b#=}?Jv})OW(I=+FaQA(AOML3DKJP3"
    "T1loP%94ZRm9<`-W36#u$vT#7?fRIqthIu*TuCHoiU9-(0w6L5X%Z%<?&+LEb$4}DcjX=b3H#pr@ZSCK&U^R6{oUVdPk;8QQ!jzQ"
    "UjcvJ^VL`X@+;r&nGE)P?;E2%gTbD!ee2ub`SvT{{L;6+{nc0hGk*M)Kl{s9cjABf^;iDl)tz(i_{d;zY<w`dduR0x2LDI!|9g<M"
    "1?8Ps-kP<HR9FdPHDKyQ@>U+if9L6VVVAvO$}D4T2>bz8`XR;5%VoUAni1E^nRM!|aPa$W8fp}+U_r%heJ7hf2G(6Il5KteP4#O?"
    "JL$x-H#O^B<u<+%JbJA*l7hWB>?Hm7#Ing!M4Q~OTDKwO4eytm`uc{NNm}+k?3664eBIl_8X6@9F+didDd8h|k1juA9=vvYY_2(w"
    "74{iIdmQLduVgt65J*Kyn?L!g%g|1>T=lF>n0li1<p;|;YUV}A*3*+MF}w)(efo<^&|H}yh~q33vu~Z_NQtjkEB%`rM~<Dk5dOGY"
    "4EG)AA6wX?osS)zwA+17o5$(xbY;jI)C#TlHg#eW2<w`W$_Bh^Fxld;#_^1WY*(VoU7p6LzA(1uJEwR|h~c)4%^R&i`)YIY`cLz0"
    "%DK9sPWXgOA+%UpW+;(u)M{EaFK~Vb=<%BK54Yr-vFf6J%nr0O!&G6&YukU}%EBkB5w4U3jEq3~J~;PQ7Dy+F$Zya5NTvnU0a(of"
    "7TdN-*&%W3VZEh{TSYrPXt~aq_+Inu#=E_ds(Ex8zjWa?v3@UD)92o&Qp-XZl^dE|7n|7%cLsd)%E9kN+rJc$TK(-qM_+1qII*P$"
    "+UHiu#!8oo-96yEI|T}xc6MnDjpvNaF5@^fa**16LQL4FM7!iommz(IU$-Db^LAez$W<vxaW#>Z#iA^?07TpJJ#aR9@6GA;hpyf6"
    "KS%DjKTdu4(0L_mx^}l{6g-30_P)VGF3WhS-q-Z~(`&!}$xnX%+Asc3gBL_W05l!(cnxN^nQ*3ZQ*wO+mr{TWQ>_NVZ<HxhR)G}Q"
    ";5LzFz@U}XcRu*}2bW&Ibp2h_Z*sOcOb(aRX7HOZ9H_2W)x1m!I!5#LX05vNFecYnzEmOWYQrE{Z3Y4YH*r<)+6A11y8={j56^f5"
    "?yk0Wm(PjvVx>~g7R&ix|HF@e{&#22{_KBYoDr?q-~vHYlq{-^Di`eYcMW!o?(T8h0Sl>9nu;>JimGd?Y{T#zP1iwy!!W^2Ge($}"
    "2djKX%XG7~0s@Xf74J1~FVR~NP&F2csocE<Rn{bKV}#r2CQ=5K6?6_2tKe3Pzi=8We)A@PwPjj+lV<5~V#BupfLk`h2U*)RL9aE+"
    "wJPN@8(qeFN+)d2f*EHN(#P9UH(<w2hx_ud_jZq`BpDiNsZ2AbGUXFxL%NzxkrYHLve_64Z0F?<^=_u{LRma=Cj@%ZmXU(wY-mFa"
    "_<2M1akZh<fdzqnV8B6&*98etgTq9NRzSqYbQvzh;87rNf66o22gK_J=yV%`KD@O!)Blam?F_V(6><mNdAvz@4W^zz0mlnEB)%BF"
    "dtt_ZleRqR+y8(CVk!+E@=67oT(W+5B3!?myiYu*DHk_4TEXS*BV(p^Hjx#R_fRF@l`3_jvPDMqCJeSl5N|jJhCi{kwAOeQu0hC1"
    "@W#XRYF@FW>D#~BLNxiSbzt_ri1m0MVCSp(m?;!D9x0aASFD?*J(iyN^O-5Jw<+)j6Vo;_it|Oa2#gOtT1%!Ye8DpCfbL6K+BTfM"
    "{@Z}_hP!3t*}w37%UeH$8lENc4^n1Nyl$T^DtU=i8W_)eAU*&%>|C+EY}==ph&cyf8Pdsi8Z+<T9e;8%Gfv#xbgw-?yUhI+8gD%@"
    "+}b@bdh)>W!{eVG>5?sm?i0@(Jl?mOQC68`VxrbH)E*oNdWZXDx?a~1LCni9LCtUD(bFK*qRM;GkoWyTY4jQ3r2zbl+6Fp&I<Djv"
    "I?5Yk#CyqW5T;Nz5;f}0fF^e|n_y0t7r_?DG&5fHV4|Ih<t@cGTzS@Aa3i@ht@gWiYng(s!;x&XNo4^*&<$!yENStkebSpD6TVS<"
    "d02^ZzRo|s>o}Fw#b)z*QXmXbB%}T`)wP|&l#u<}8j~#w1WX_@`S`uA^gPrVz)`**kK*u_)(<%r0t8`X7_Zgp2#2=BcC6xoMRdbH"
    "%Bqe=WX@`7?}^yuuApRV#g(+q!i%m^)x<IlUbps^8ef>xjGEG}m#v!lVGF85t_j5PdKVLD6bGhDEB0dC-0e8lJhVdXNz~(%zg>_M"
    "Me3J^wqOIWk-l7&x8(o_XEVYz7OeqHEQsi)Q2sgpLrpN9Z6|Fh#CzL}mf}Pjow)}e@3Jj!CeB<an;8TPRN|Z~fjB^zSeLgk8*cYm"
    "1aHqxLU}n;^UsrvB9Xe&Wp^-^ayDOD-<~-fPrta)^3=Mha_XZp?!}-f31vw4r&RCn{9ICF{TcN-0u>eFBVQ2#6%)?t(psr2hmCFu"
    "UJR8<Q`2ay-@I*~552s0X{eLCiGra*WfN1FF^}woC3rQC)m73^lZ6rnRAH@#86RS{1W<@l)`22(xEkJtw>q%{fl`ZE$5c;n*53Ss"
    "x_YK#`3K;GEgV1_&=8!(A}(|8k@0j3tu8dNO1GozVHl{<t>wsQuE8`QdxfJpQ6uywC=|(RE6NzN#%iZ351p8SzkDrGA1+DHZ6_z2"
    "4Bi0qKxlR)jxbEh*t~>8qTiv*Xmu~$wA8C(T3Edun6}mn#wZbU?>SLI(Y)bs>FUtDs1Rkm!0xlo3h;(Y3H^;ZF;<Z67NgyfF68uO"
    "+kLw^{tZSB-?aIB!5)|E9$h>uc9?|Nbg}`G<(kud3^uTzyK^SIR$6mCZ?h1L^FC&?_bzV%<C_SI&sbiiBk$(-cfdw(E#L!%T}HMP"
    "0Xn>@*1DW37I=`G<FHG$D78HimQI@en&7u~g>jj%oNuvFpPGZWGF;qKuM`H6szW8ZO&Juf4tbC-dBVGLttU|btE{C*Ot!V-&zVnr"
    "V`TZPTWEUkUqFQUrPA3V9IA|q#L-gT!J@hcfUUS<fGZog3p1u-a}9)E>;#rf>hMbs_dl5sMlLjNY(_44k*IThHsxG{(3@S}Vv`?O"
    "w0koPVz0JmIA3YQm{YBL59bja{!&anUA;P5qo1%M`<+d@lDW37CPk|vx3p%*+AB&SVe5?q>d4lE40Up~?R3QQ{MyCm8q<Fa=e}%?"
    "Y{rZsi>*4ql|>V8XhCgkvbi}IDKw=YuGl~9G|Qh`Z}N17`()wHJAC)W;jx6#=v4M&o%WQBwn^mT@RM%m2@%v0smv)tv$3TE%~ZJ-"
    "$<*F=JnugGM@=<5PQd$N$zEDMmC+kfp;(OeME$wZ)75Iz&-e~I6x+r$+W*Mp&f^>FMMu}9p>5xV65h1#m3ve*2>~TU6zSw05y6He"
    "%3JZ;oLgO!8{Hj`!zb*0yA-Cv989KaqBY~1{dA_ZnFkgg1wIeGY40l;jAl|N5Cmd?GS@6*NBbTl0Y`tQf9svUfA$IgAl~@#{Uty)"
    "4?Skzb71Ier}wu8Rjh*m)KaB=$wb9k+PeW5b2GLjpew%EK7coY=5%<{v8_*Kx36}Y51<_Bf2nt26FtyoE`K=tv)68Y<<QscRLZ;="
    "l?EzHD>o<G%s!8{xryxC1oyo{eOwMTyC2fGKC!g*Q>f<fcEmuHFm|ucZylU8?|;s3iSz&ab~GQVpKcs(*Xb5P%$72hBM#nW0>#=Q"
    "8y6Qg>=j8z0f<H+3aMydp-~saCV**rBjQi7GDsy??+{X24$qtJtojkS!o`!3H61EuX;ZDLLqH8cb;JPZuqqoW<`$4Qu0_wBtN-7*"
    "o_lESAy8hE*oPWoBx;zpDOU*-vv+qJ-3i$oE)+qm8Z4E2lspZUocwH!NR*II7SU+|Uv9V-7{X+L4Z5oFBtwx7Qo&T15i~dl$<0bl"
    "z$6T*0RXg9yHo|1G@xEpV%73$6Ezf*rSig+%UADy^x=)mcjn)?{Ko(M*^ke>_M@uaL6F^D?T^ZiWFmUbV64n8y;V$yBo9>DpiE3Z"
    "T9M{68|4OzScT)yJ$~|)lVAI<pD*=Q;Sn6_b-?Mgjg8=<pjq31&JlU+z>(1|rW2p+w4eLU8;L}IcKyocMmT-zwnJ^q8i+J00#4`_"
    "UkjInN=?m1w%0aSHw)RaQp-uX1e?8c^W)oh&tAIv?xZ)+8))wv-F5lwzkjfP^P}`V_oIFEK!<VHSYW^zY_UH+*q#FM3$<9<B8gz$"
    "9TeNf=wxQG7`atlK382d3*}bxSj+bd3)f>wNG(5QhK`KbPx{vyc3WweFLlQxrIOp=0!-#Jg=!;L<+ADhuzY&bd-5yH`Hhu#1hxLB"
    "!JF01OhGOR%u-LUe&jHZI%WpKYcE?G-&%VMNL)qQuG9{^U0u0n5Eg~xjan>Q%hYw?R>QeHa2%%Hs8AwnIhD<)WFuxCuJsQ5u%-S!"
    "As0;WPa*cV{oU_O_%;yV?HV3(7zC|zTn}~w$Yvn-`$YNtRnY}W6juW?tk++yAsN(yy0)xh%w+vR+au2nGoR|i_t|o-8}Z9aFYkK{"
    "$QX?ml;hn{c#N_Cp7>sMOi*P70mz1w__svrY{YRRzB$qjKljA=sXfXzq!|kackj_g_sR9H=l9XOlMT-=fAkdJh`77$hrHJP!_M<q"
    "xAKS&9l09GoL|SIcR77UCl(so8F!hHWFXm4GAO}eL_!dAnF1NP;@sYNCUovW^sRj1BRd7LXlBX6HJ*Gg(|a=y{bsXu!+YyWG8B2B"
    "HRuWp2nx~0RlDo?12%f;{?h7=_|{5&c%;?6UhRqJjmsdeN;ZGc(2I)>+_kS~=l;ZE-c>b9O`I1r2s4adE1kHQ=#B8UhwpK}z0kNE"
    "I`Xvj*}Y@m@_MP453E>FPNV0<mW02D+<kBr_g{Yx{ExGlFf;z~o6fB>^}dPG{%G^XX8E75=l^vow>g`q`8)%b?WCHoghSg4@yNWo"
    "uq4Hn9p$aux^*tup9$@C!W;usy$&6kC=85MItN5)(7rOO*Wb>;fDG((W)j+zY?5y`*48an4`HDF!}+LXpvQaQk;ji8@D5{{{m%#7"
    "-5!to8mt*D?x%Jio^)G4)C)nXq&E1S**!RL;L%D3IsN=+zTV^N$rNH?_<`8*@1fAdK5yQrgsT#!=*Mk)P96K3*3lP7K6}&wns@6j"
    "o~ZZKUe}RKN1%$r@xs^Lk34<ItI&XZ$ZZ^G6U>wZqgJa6=7m=K2!SwH=M7IZM?P!oV&BAN#s#-{YBn?4ci7w$EWzd8{+D!uNFjYj"
    "5CjUKYG5jf?Tz)__14eH(p{U{sVN<ja2Kd`tI9A{tgM>GbN|hedRSQ6AE+JNTA#iOSA&JNJ+#uGFc>#AW5r)8rkgnUcxY`M+U^#="
    "d}?TJ-I<3*jx*~I@26e#rM_cZ&WXgc0SvxcwpSYsyBYL*{iDr!L`k1F-ba<KxzS@FbX7^tK3(|k-g>1dkSO6d!xG@_#46dVrnh_s"
    "GO&C)>`v?nWS_*IF;&@1YQ|aMPe#F&3?AM%uWfGgDAvTJWl&K-t-%QO!Eg=ZvuZ6pF<oEnD$lg4f1)eRH<rs%$x*ae^Yi<X+Nt3V"
    "`|TPZLn*JhFe#?1F`2PfcGyhOr^XQ9RDl!l(`j>$Dq><0`^5X8RJ>EKJpHs~@_Kffv##|YE<zE*c<#j$2kaTJP$3_?-%L!UG<a-K"
    "54aI$B1*ca3e)9#>16<|AY8bTnav;Yb>lIWmBe^eT&lmj^6nM$1P+w5-dm=gcNcOSHzTH*?+^~(mC_WcK8pc;f5-uA_XrFjAOz77"
    "6hv?YAsLgRa~dcDB52YH4Q#kzwUm|lylS(!wYL%ejG^*2rln@ZOi`#4l)9s&4NO*=(#{4!)G{F$ISMI4n&uRBldKqUB3dD?*O@CJ"
    "jn26|y4eq?V55TYm?DxpmIEQS8YZ(zNMT`CN5Cd*(lo$8P$rTv(gp^GnmQzDVi}Z*pvr1x-eNHkUT+;G-Kgq>Q6CQoWTOFUswmhT"
    "JFs(UYNO1TVYyhWrafYH+${!OaB5AQN@U*MY*;+}u8AAF9;yEN=Cz1EvoxnIU61D8UcULG<u;>o>J^~-ActE#G{rOk^2&r|>7~Ai"
    "*VXpI;DOU8j{WyGbK@c@P4mX7=$rA)tDt)4;*Aei?_2^`F1SeA!#r-M4s`dM`o=qrBO`u`tN*c=_x5~mFqt-E{k;jmDC4{gS858^"
    "AmF-$MR#CQtSn|iQ^oCLe*So1*aO=j14{&15Y5M2*gaajxV*A|rPX~6X?_ru$|-lJxyZ57fbKetx;yV-pYcTvc&X;;Y@NbCjXXab"
    "XYdKjo`U<bSwLNA0lNEP5~^e&xst~_Tuxu0yFZ>Sx`?n%Sd5d-`lBl=FCTsU*hC{D8yp@Vw~Spp0R6-|;R%F0!Nb(^Q@?-IY`_3<"
    "@SwOIH`mv<TY<fU^R<NnoUJ}KFe7zRdoAo5WN{%tFQy5_vHnBV`Rdk6Wp*`P{CLW^lt{-t)}LJEr`mbT40CMO6xfJ6!dKwJ!X64O"
    "=M2BB@skdLCOs4G#b&*Kz@iLy=Pa5*bhCj%gNnC|{Fj#>xyQJlXcd=2k|lJ8C)ETS;)CYZ$X6@MH<)dNg@R_7!ctnvVA{Hk+P#Uo"
    "wie@7CVMYJu7+GzMDa5>8mk((z*^8uUVDIT4#FSA*xLY>&Xe5k*o?>1o+n4zo3N|#P4Djp32nvechPZVv16~18uRnjN~tC_SsKem"
    "Cf~QW%zj+njwta$X~l+;cW5^}cHp7zk3&$m-lAFC*`}$rMV(XoD$jrY@jpNPg(J@%z}&deYX>ZrTBT;8hG=w;$|)STwNd2-wUXhQ"
    "5q_t9Kqd?zwW?wJMu0PU0rP{|dw1sVp1b&QO3P6JC#X|E>HcJk($m)_V`~PwR%h9oo~8piwX~VL73}~$egXjf=A5lg9_@Qr-fBRS"
    "&a|d;Z`uMj8`B}T)M1Cc$szyokN^C}kAHstUw--P*Z<+hjo*K8{@39;Q<l5R;?O#;yL}y;hSGkk(`{|YMn@OTxD-)RdOF>sP`W;S"
    "GZS46ZO(0N%sYEsXa`BOSvW3KD}_rB3+}4N#hA?iZOp2r^VQOC@Xl(#_V>Z&uL7^H5$E2uPM@)w=%x)*oHT-!*NNqM;>z5%AFFwk"
    "yei>Cie;}z^`gRikotzP@`I-7ey;wD4Q;c&`>x>6mL0ccG*R<7H?6U)nA=<KXsxmCa@$=#aCswrjo08JFR@j*l;a}#Y$lVjIhJjv"
    "MUxgXv`Ah-bY^P<hm4(1SlSQ3B}cW$)Z(Q=Jj;}lz~YK35kP~cSxD8uy0oM0hB{~OR2(Lx!j;)1Z<gyGDblHhA&;I%pesYhGo8L)"
    "69U0gHN;X0*Qug_3Npxv0d^;4Y)&z;xFL)(5e{j<w3k%tb>BMXf1NUYe=YR452Sy-)*yLnRtJP?mr&I6sLx$>IUDgY8W>?H6J)^J"
    "#NN*Bgj}ORg)~<rK<6+~GiECwX2X#VOI;GJ1*FUB)0!GY=p<>OYn&7?NPbfeXgaGU6ijR_ZXmX#)yo-dF$0tGbo0*M+?KbWC4EDQ"
    ">fS%qdrxj@?m7Na;rbipTj%m04IMfocV2Tl3M>1XH+)tMZRn^1Fm(ysdd9Hr>lP}XT8ul2cyFKmv!;9J9no1zx)yu8UHE<P^3+pD"
    "k6wTNRW5k6c1XAR3R~J5|3&+6zkB=-<6VEa8rY@nJ=pNC0{<{7T<^8F69!wBwpGkzBFSk<!o|A+>iKdh2D|$8u3yZU@94!P%^KL;"
    "+nwJRjEcvD`mog)9GX7odhciUv%kr^nzdl1G>PfqDj@nHK4{2?0>-rO5k;*3_WfKsKl0q(xjTD>561n&->`_y>+6@|KKhfpE#OBq"
    "ITCl_9s;C?y8^gxi_o)hhQ0MKi^AW%^NWko3y0&`=b?cY%tU!}W=5P%IX*ou>^r)8`n!~Ld)l!Bc<8OJH-G4R<HqiDo9xt`zI*8x"
    "V&$`v@hv`3V!G7cL3wvaqDA8ZjRamX8#K~o=m6a>$U{y~zn8X**mv43**RE$<;9|^va1<oZmp=f$oIn~Zd=o-Gyqk-E}0rI+DU$6"
    "E8DpDRy;w=-o7BbE5{Nvjs+(&NY0*ut~>4Po)=1)24xt4|Mo3vO>d$yXF@}6yPA04FS>mKHk*6#bb#3YWFdU**|IyJi9cr+IV;d_"
    "cHhZb6v|dlyW4fbE77~UY0j<w5x4Z{e*E9Uz`kUp^JMC(R%wqZxi-rx?H%aNt|UO9j`vtasz_KX5$F=Xu=ezNia(^6cMm{!ZRWa)"
    "gO6gB&i7}fm9-LVqVFAyJ@_jT2+$%A(ejS*nw5$~o2|HQFiMFuS;kvv#Xd-x$Mfv2woRXZwzNw_yS-F=s^;X_ZMR~_`s|iIHd??z"
    "3dRgZlI6BzC01oNu2JjPTgWS2&o*-kE8uCH(S)WTS2BIyVag445AGWk4*20OdD#(s>yBHv{F&<1DSss5$k^DpJ2rKD?##_htYIJ-"
    "K}9*x;)d5v_4R%_V`ZldxfoH%8r{Gu887zGg@Ib8FNW<x>c)^-6!WY=JA&o-Sgy*T4R{BBNJ&^pRi?LNxsBMZu2f+pe9=1_E4AF8"
    "4=-L>^f+_r>1f+Mo44+|2qf4U?K^!VPfbi5F-+77C4uD%p;}SmSsM~TL6SA>hMxJ#@Sl;z4S)J<AGp@j7yvyU>d3DAaj5xC5B6o0"
    "tu|c+z~Io{q^G$fN#V3$S~Cn4cY*DHbay#9Uzz<Vv&yfE?0O?Pm+*kCcKtsI(`VS#8mHkk(y$~~SHi`aOoCh7Ui&b*eTxtGOjXOb"
    "xXsTtJ^q+w#6+>84wxBU5fKt1trh_&%Qm#2706s&PwFR6p9B?a4WufxQ>ce+6z)Jh9eo`xW@_{Dx>+z8tR@gaE7b}&*oeFyBjhX}"
    "#jMLwatq6l0_TSc*h3&M>&p#uJr6zI+2n|@5i_WEa!)%@;K>~)Z4*+gMAvJ%!X}?EuWRiALU5xx?e%e(DaEk>*}anj9u>nDDOJts"
    "wV1{srVnmcy=sMVQsb6PlU~+y1%Nix8*nb(UX@DSPC0<!_GTR}5-q#%79&ri9$fIiqDCo{yuZQ)w=>0*G1$CcSw0hk!%X;Jx2fw~"
    "Ohv4Y9Rb@5n|Y965klf91#Li%0&8ewM~UcQ!W6DHa8#*Of))Z4)Lv>$#^@@Lj-c5%h#OD~6{Mw76QNMwM4;nC+j~m4Q3>>Vk8th#"
    "Vm@mLAUq`I1W=PE#sEE{K&-JdHsmb#^Kf`<v*QHN*Nu=uo5}8l39d_#;gw2rDav(Qrn)-Pw8i2>IG`a4*-1^MWT9A(Dl-l$Ob<Qr"
    "#!K$n+S&W@%+?gRv`G<v2<4}+Gw|m=)W$>ConO2{_FtZ6jSg2?f>K2;^Em2B@dNLye!9E8?fs3`S;*h~{8izpIWV(0nhy1}hwn|k"
    "`MX`L^km}!NnhL6U%P*#t7Sh8%zxNTbqR>6CsN*hT`W67XxSE6{K7J!36zj@=n81@R+TYjdngzPr>x*zL$hX)ng<@^#DP~2{INd{"
    "hQwd>?%u1Ccr*53@UI_Z+Iyz|>2Ots%egX2kzo!b_~pUwy*!S`W}>|jnbpi|@0|P8Ku0#+cqx=3?5#NlK0d#~>)fL14CdObT_w<9"
    "B|(_MX+nYabBZe{+^_RQu;0UQ4kEq9htfA%V%a7iOFy?gBTg4S{{);sZ0@F3#+qGbzmh2B{A#blC(RnwYdCF%%4n^)$$qw^*NU>a"
    "z&q@2v&vykuM8QvQhJfA8P_9{RGR=sylq2VAyKQ>5l4p2>3NwVr`MJuDVviY2njIE%1XXm3AgsyeC<|-AxtLGisFQ3kc==uV}*Kw"
    "mKB?oh-^pUGD&9;D6Z+bD$0UEBUmZ%f+$Ix+(1hPdx^H^@*2CP0y)123mR~b7eKo}LDpH3k*FwWE+XIqv7s9bn!!?cS&QH%fYoe%"
    "1Bm2siSNSzww5m|%`!(@TiwCFU|V;~Q!k$Qlhdz$@jGAK=_=8lcCc+U4kTGuHD^IWskN=mm6h2U$i<oc6_Cv4DsfrM?R;ECiK?im"
    "pw`4pqSQnseI_Vn#N4<77!2NpD~rYOLh@4B^oNZg;?jKvXnJvXpLcdzh+mO`Sb=2BAdFEaQ;6ukyNDD-$HvS;?)|&R((M|l$<l_9"
    "P2?%}2k*W8;I|iMA4U-iS7;ryn})J6$;y)JMsEVD3RY0&d0=bBf9YZfDkN*$!zKdIEX^8RuYnliX^N&?20+|!ohXU0On4Yft}za&"
    "S`dVqQm)Gt8@41T%3>9wTH-V3=YDhM{{c`-0|YGq000O8001EXSMh()|NsC0|NsC06aW+eWN&wFE-@}JE-)^0V_|G%E^csn0RRvH"
    "AOQdX00000?f?J)00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuh3WgA*"
    "siRP<Ksw;M$ba3cBuv}tg!fLX8eM6t+^FML9MV6n%$=;Qf|qewGn*S(|4IE|rRU6Gy>5Q9Rc+!Tt2y#XR@{~;Rz{YrR#$y1tXNf7"
    "Slyf0ZnZ7qn`LVIXDiElO;#O0B&|393Ac)uxM>xw|J;fvhQ})9mao-@gL2kPeeG5elHpbbRsXF%Ii0uqx~aqJ$W&A7mpW|LMK70F"
    "y=2&D<^3qYsz_Mh3II?`0|YGq000O8001EX?%~hp|NsC0|NsC0695zdWN&wFE-@}JE-)@)X<>6NZg6=401yBm0RR910002)00000"
    "0001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGCI&j1ItsN4<O8l5C$HGtSr@c#"
    "&GPm87EE`r4SR08@1A$R{ohF80}mE&-}|KYk6i)(N!#Wp!gk9=SM1|3)!y%wHh=%BRDJtB*G29AUEjKITJmQ5d!elM@&<GE7hS5d"
    "yHvl^E>|_o{#dlQ{gc*xb~RHD+TCc$-q&H@YhTGNV1K6i_Fjh$xxEf6RqXFno9#R19cJ(LBho%0N6Jo@bEVyd1?79+sC(|`I$UKB"
    "08mQ<1T6pn00;m803iUlmX59e|NsC0|Ns9J02BaZZ+C7kF)lGKFfM6sbT}?<aCrd$5CFh900000005yg00000005P`=a=N@b>@kH"
    "4}|wVGSb`1%F4>}uB)rNy1LnHwxvXoB1KWuNGoYLLyh*s&d%vmJFDFpjVMb}q{wbH)ojD|ro7E8la-m3-b6-ZhW8#30S^R#P5uds"
    "^Wp>E4*>3qd!PGz-h+RB;kB>6_zey4zXShu@Q=R#m*4y0;PKGl|M{l}2FF5!fBb_V{+Azq_dkB;2S5Cy@BeoG{CEHSFTcMx|CfLA"
    "-T(Ccz3ZW=iLuac&x3nocr5haLjS)H!p-<fKw@8f$tv<}egVYjT578{pRKNWX|0j7cxcqD!T06-7saXnW!fPXY^>QF?O>F?9~nD)"
    "q8j}!J{`0z4-EtB=%q&^O6+FKlbk`ZD|mbOj3jTew$0k|i@cOH4&H7})T{xpWmRwt3{w@uD1p{jJ+^q?aHoSoREuT=NigOBv|Tr`"
    "y}o%vY!L?!i#wXa9ZIIWP>)shq^r7J%~Ijsa@HnReW5N=br>rf0~I&X*g<Wj){aT1lw1QD`U6+21lI^=zW5b$kk*9+h4*l*gJsN6"
    "-s7Q^p%8B5TxNqb{xYvtqc!1HnV4<R>IRYl1Fh^gj%+^+lIih%$)_@3g4Nt^NRu#licqVo$Y1bA2`q8N*rzq}-Hw!^p1VG6vF7lb"
    "dPAKcH#m9=YuX7JK{45s&7iu9DTJIoJ!f%n7}j+yB7|$LrIxm;Ipqf%9oxgvk-o8@Z$M{oe16gPQQEP3{!hD*qm$llz1e5g9&&kK"
    "9qQBF3n^E1zy?=Y*0a_g;E(LtX$+d`_x*{zwen7n9oV=<qf2=;tOwPDhhHXL!eT!BrOOSj)f%<!1xiz*47}(u;jBnEXkL^9KCeq}"
    "f)kidqEC9LQ<;wHu##W}0$ms=awQsV4W&K3>A|79dINq?=hH$@3?Nh)t*|C@Z?BlzL9i6&=g3NOk@bGOWgbeVyj)=ro;-b^ug?mb"
    "M5;)_Bs47g&(v1|tk{QHCh_$*b$2iK%7fWTKa_Mv?*p1vuRiaRBvCErcvV`tz9PA!_$e1PU`sag@wD-sly_`y9A7>#<ug6^wdbfA"
    "Q!N_L)=~y#0hmxBsAAX4FetQ)XxboUt(FjhnQ*jHrzN-}tE}B_lFL|px3d|Av?!{DAOrxIR)Yk^XghVlYDeqMPMxkZ%>r3}oUXLU"
    "a=P5eR;#?y(dwN2SZ`wERyna#*e&Ff6{=Wsw&4`XH5HI7lHpQyWoI*)O(`s&&F4E(M+1l$4q})F0%1)@l?90wI_(A^3wDJ=6_zDX"
    "h|nl_M=~PN#lQRefBNv9fB)oDgT{`6eXfxyo@xVCQf^T;z0Qc?n4;0?^>(*iivTIAS#9K{66GhrE*;`%ReQR;9=pY2Ht7+_j3Ky2"
    "wc2r~lW>~!6{=Yhg`!w(kdPpO1_v&)oDLMYCRr>eqU*6-Sx`VN-vMP9VFgz0@P$fArK>Dei6-)17ID^TCXwZMUen<XxQb{%48af("
    "(i>5mnXu{!@3Ss_8x-&EroT*e`3pkFMpvwt<|%f47;+$OpixuRk#fiI^A$L83~F%t`z^R3nN1cGtnDv24|sa`%N*H8w%$t`ddknf"
    "?)r!I>SC#Q3c61c4gAD>VPwR);n!>zOh@3tKnwucloT3K{fePva~pg%9}*agRbaw{3lOuqvpr?&XJeZty07Xq`d>Jhd3#YZKG80h"
    "Tg~B}^(-L?zOF92zcl=WFxB80eS9#4Wx4tVlb>D)R)2-+m>yYiV*6g`<eD{2m6_UFS<soR+vfknGinVv>RO++XH>T6mW#a?#NGCx"
    ")Gg=NewcMAtnkw>(;wVI;BY0Cc^;|Bv<%xy;^5l)XG<YOICRS6G7?e;k8H1phD`>Yg~6g$RNGkLjVCsxVo8Ii<mQZ@>}fuCj&q#%"
    "YL8G+qeI_|r7hO|Cpo!)@M3rE9<ZkN4D^?39d;$k#d<`YudUWx#hHgxjVo3`<)LlOAb#rHr5>^SP>xYG3z-MY5vE0)_H5tpZ}3OT"
    "MSV!qR9!}gv$IbH*_ft=$wAH7vHRrV4Q8P%+7Zu~;>aboJ_NnjV69mwU}cA$0#2U%VE4kUX#{FOT#B*F`jou;kn%?4<5f+4w%*Cq"
    "WLJOHKEm$nGj$97vM9AH(h%wn<|z{9!i?*F*d+*~kdU>oV`oim2L*XYher1yx@+1omj`zv;KOy>DNJt<WOo{E#Yn^S{u1<*Q8(gE"
    "VY8NTs4_LaJGtWQ%jgNYsf2F#8y|WSx;)=T7VD71rK1;7&qL(-$CA{$F{dC=LJxDn9y)H&kx9gmu|Fxuc`2#v?)W<H?&lI$=!w<s"
    "0#$BR$a+g{IiKjcUL0LpZ4Dc2Jj<kuCAwAe=uo%a=+PVTE^mua_SAxDlC5eZwo{18NP<HSSrM?&C~id~iTiD##i>9lS>282vX%Oy"
    "t=ajlhl%Z5l_J?{<lBwRwIuiJ)m*8gj}?U`Dbcj}=)=o%kJoQRcBBTWHy9X-BWnePt1_)3jB6!9<^=_LxEFp>*(iGLhN;n^qX)-L"
    "1dQttqh9;Q#lL&!t<OIA=!={0es+5%LW}xIV{HtUT*Xo~SrO_SQ{Z+><Zh`IPGz_vRg9-GQXaLtjY5atO9~j3JF3VFJk8J~N$qI_"
    "W>zs9qYx~})G@9Mw5A^~)hVIWmee-LlY)*%ERCEAYMBs}EMzmQTXPQ|m{9$Y)qiMs3@3QJQ?G7Md$j~xkrI#7sf9J6Q3JDax5MkT"
    "d%cceITKS`6{b>Z8rW3c9og!w@#~iJr0;j1uUwAJUK;Q{HurZ~ySw}oqr+Bb6W3TYoskDS3>P*t??tgPZmwve(Vo%@_h_k*DUJJE"
    "lCj0@6AwK2Wb5B9&Hr<%5#+|(RN;G1m~%lxgwyE==~{cuH%4dhBa&*1ha<;M?IXzhEp1*OaMar}+2H6_XR8yXZO&rPWLM$s-~XnC"
    "2)=?KNoQZ%>EmzS`!bnNFp>IzMIE+TUjNqqJ3m{$b_>f`?5EGz5O*yYFyjiJj?|{tVw95yk@UIo7B`pbr09S-Zu42R4p=fM&XB|3"
    ">m%Iu<AaSsui=2t+3O!Z^ObKLKYHk2Klm{Ctn<i=gH+6raHQGRYR8h-zz=l0_tO(@q0cn+6~gVnUg-1t!%O)*3iLnA4w{o6tW;^J"
    "x>y|cm|Cqj*Pi(Us$H>nxYHh^3#E>|;&t}>-um7C*&jp*Q8Ya0nB#2WUaPwnuXfYdnfVNMzrf5JOa=2kc5HF~OYfh(@j`Run~%F)"
    "C$D5vF;@X`Y7U-ldH_vrf&atR+GN8pej}T#cjyrnck;CX&N$<9uA@)ss^+Dlc)7jfQsZkpCl5+dk?J*u*B`_lipEZ#&(kBicv{VJ"
    "barJSIL*oTu=0J}1eYy$guJTsgc&v}tORsI&>a{9J#f09Qt<M-)O4#mp&i#+=Ki;;J-DQm80hq?o`C2R(}PD3wR=BB$8R+f$N_FX"
    "!TB^rft9ULuSY)tWcoMr;~Hgni*1wLoJMK;t~5)FToqEb&yk@i7V<LV_TdY;?oHk6x^#Dk{9?Iip3&z4M{E4a&rf6ZOTqB4ama)!"
    "tF<jitNAvsyv%!mq|VnnKxAvNm?m3=lX5p>fa}1Ko`YZAHvwu+0AXjPGbUGqI!%BAx*xMB+Y>a+(vXNjLI<{3<+j)3AmIaH@t32@"
    "#o;*b_SOi?zwCe;FKsqEgxo;|KK^2AZDd0@72fAHI0kX+RK?QFIQ4F=$TAvNdtaq?FputD1Lms2BYn^}lv~=Q%fa)23%=6a`m!x6"
    "%>rF42+ekQ3C&PkRs`8zTOH|JO4fUD-hhY=cSmPF79{(jT=qYwj&@PU*X|=*Y5K>)?YEAx2X)lps`JlkGR7K*3FEj0y`j_e^o&^Z"
    "<uI>XZI$cxLUC78X@l31^!m4YdKUMYwt`ak6Nq+Sc&M$QqPxY7WpIuF_qU)kyF!Vm%J^w_UiXCL?-}!wvH_f)FGN0Rqj_xp#=z-?"
    "SwL^e_@AuXJ;fD0xQX)>Z_sd1c;7NZ+F_}kY-j9P;&=Q0q)Rz2W`p;go(E~+oi(i$4!gG=84+-I1LfD15CHdf54y}IUTM-~-!LCK"
    "{tN@xUG|FG-*7Y?I_Zcp8`AxY%XEiSF^kFYLB@P3Gs$QF-<^9veGA*z{`QZmFRa*3*!$o9Ew1x_xO9^y4pwagvj*p*2%CvgY7R5("
    "_mVKHXkjOz_2F<(tH;l9j;GtUQ=QkbsY-zVYtz_923t~1nZv%|^&8#MjbTGVOq7gTvTY{I_glG`&UVi*da~znb=$%;Ygh=C?5;HT"
    "SSth)so$+qgS+l07dwA?S!M{G0Kq&*Bf$Y1)^)tr70ao;_n<$yQG6^;)whjZyNw=qf?T;zH103CpsvWIZ`Bv)i%==+D=1{Qrl8|?"
    "jCOFs3cIZ2hG}8G(`f6e6+ODM43f%d9vS8-*Fd$2#~W^a6H|GVo&1W{zQ5%QaX<OdMehXi#F_K9gTsb#3J-?3rLCGIEyrU#2(v0D"
    "NS$$YwDxwO{*Pa+by;B7fk%zX6Wu3vSLTel!h^?03Gc8G?>+uXh=N^jef)2aDOyDOC08ZizEdYlo~M6jO8%Om^i=ltsfFD)T#k=)"
    "`yrOt-F-a6ICg@>o(Wm*(^4d;D0&5UqV?HQqk@mykKIn<w;yO@g7JzZ>>#?5Mlu9;Ki+=t$B*B6=7|;WVc$YN>ZBZ%@S`Dn^eeXh"
    "`pg%Y$amG;%$IXP(E{L|r1(sV2vT```#14ZC!T-z%FPF{>4_)y-S~xO_ij&o-d@0y?S0zfI1_s(5xvix2tFNQ(DsOhcdNm^Q=D2f"
    "*DvY%x}NSCQl#WlieHUGt}|1o_Qej{`b6Gx>7V}=y<Ipptl4aPZrPkqo_HBCe>=qgN=&XSY;8uXAg%P(M4i66Y1Ntu^xQXIfZR8m"
    "sn~EMpDW_DA@TU*wPnr~=r>!3yAF6z%TsG|@$PPRd=NUXJKF}an;KBJHZUUm!E+O@W{4ef_kE!<nJzzixK*l1zy6@vpVb{l@w0tj"
    "O~l&#u4ey7xA^t)y0g9&-<*2#=%w79K0sb>rkfr0;e(B$QN{*ftS-O`R$hz5pD6mjjZgY=Tj$u;7^2zIl2UQ?-a7Rl$2Q_D)!|cH"
    "wfov@7cbpfEHsUC!Kn%?&XGI!s*@`F9H{<$t~85UpE>)N#y(%$71z_LEwO0jph2OyI^AdMgj5>Jl`Rgf=a@GCeuj2C>f;H=+l6jy"
    "-^2@lY;0O2-MHBA1?>m07#HD@u_kCpLThb3*%EZtzP73L&A+ldx*4Sh@(r0`F^ks=j1I9w9nZtZ%=#v`lYSSBEbD|C1++CIp3*ko"
    "@;gX-Ybev6lq;~Z<=ekU-zpVszIfEp-v#STw7cJGA0)6KFx2HieOl`Q+x((&HlogCoy$cfnrfDlq5(~|$pTnx$__IH;*icFS6yIB"
    "r=$c#2PlxN@Z@(C=<B%UCETHK(@pvgWhxg*zS3-y6a!8k>kLjdeLX<~;nm?GJs}JrzCqR6<NI4Td$CdepH)@EZkwSr$`oBt!)u~K"
    "J%CJCH=5OwS}b(8SbH&}D5uORm#{jfF6r~2wV~hVbQ^bV=8OYhv*3E(<F4zi8WUT=8hKo-s|cw`O&nqWz_RfoQFz%=v$Tz30%pr5"
    "S2yL>Z}|1g(nh<y)Mgj7W<+0(1Esdu&Y-cfZXpHok!EF)(d-m!7EKE>v^z@2osf7(lLW|aSIVYn+%B|`l*?%$9>zoa4Zb0RYg}9^"
    "ZlG3UV+&|-_JCXD2+~Gumo1{(`pNs3KYI7dgWEHMecieHTaTxgHHd#KWJ#NAk7k#vO-g_o?9E4C%)DKs5C8_w=5c@)*7GaUs6%h<"
    "A2{9{-Hzrfy9q(QbL-1mlf-nrSSF?^)^}6$CbcbV7@LY%F^2_17auOKEzPgb+^zSvuJYMyyVZNJ&j}mpa;ktxC9<h%1)tSRS5?2)"
    "jAq&)d!OI@Y$}(N>n6n7cJtsc0YMbs-FwhW7%TyUebm=XX+gW?^!~}mTZ^^<XQd?U<kFR9GTW}Hnmu(BynQ;Z*<j=*P3PzN?d8fM"
    "scsP<({Z}=x!9rq@H((K@8ETl21oDs(Se~*z)#d%{_}s?*MplmreZV=x#R0NMYbb~O&(*pnAO*3aG8evCkxHW=GIz?q(Mct2SS8d"
    "pYC@?IH>?4GYL&j;zxqYe!<$B+ug9er70DXJK@Dg^RrGbk9f@+rov{Van)e@=gz*d(-eSOErlMS&_`53a0P#NVC~9K>z_urKude{"
    "rIm?qyDq(DoUT9h1s*xhFB$!jl@s>M@XB-*t$g<Rd<hYWRC$+xDz@gD_QBP18UZ<?Tp(kpnlMCh52bwB2RG-}G(VfJ_uLkGH;DtF"
    "@pXp%N-bpx-y7+)@#r|3KzKmB$9?!&<)qJbdJ3e@pS17T+T~UixtDxnSuRJaCaTh(TJ?IbkJ46kiKTeEUq9?(o!%;T<S>;z3$#3I"
    "XnFGF3;_HrmCQ~0*NN@Vw&!n^@~Bax*ud?hPn0qT_uW6l<~Q|*(rE1MC9ieeIc{V^$1YfDT-}^?F83XXT7z{&#eVbdc^xzG%{p@0"
    "Uv|S^tnM_8tOCu8$W4Qcc0@tsSwNs{TF`;OO+hGhge=VxT2zao5CF6aHAw>i9ceG;v*F!LG8;)eil!bFYdfVJnTwOv0=1LbjBd>("
    "x96JG442=-qG+NF-3@cmB2=t06wPxD_Tyjt?7jc{;{Bih<HNf%m%jMy-mPhy7V_v(0_f0;M3QW+#bO_SjDPTna`iJ5)EID+Z!fj9"
    "m{yBuwdgNC|M-j9=^Kmp7p{DI_ru%w=hIrH4p5asHrc7Mdwx);aod^dZn_dl=gA6POl5&OtyeWL%_1Eh0w95xc}CEq5Ui0wpkubU"
    "tTr!UwsADgh<uahH=>)BawS`-L^juxOEWN)=Ew$HEuoAMURYeXI&<ffD}+JkaC8j>dz)gpP9=(kd9jVvQtfymbL-x6e0!^w-RSKZ"
    "8X6q#?cOUg#tcg^Pp6wV4+N0zf$gdTU*Qeq2AL%5u^MHryA?$&mD8&$YX;AjlDnbM&EhvwV`qEi7z?we^=l>AVC_V<*O#a7H6o)C"
    "sOoGMgJbQ+gG^264jq}L)uiHd4!*8zeDo-B_mj<N-#M4ggoeBTQ*Sp{Z(e;oXGdj`>rg5Wt59Rl`?DRr@hQ4trdffh`g~#i&`FmI"
    "$1s+v)a!fQH=k+)GVxi#DSASq1LqXGL`<l>%1P!}WoJH`c|2d)nQb*!+l;GF{6(rQyHCGMB;Xc^;5{qL4-<(9$Jebv-ZB7c2XuF2"
    "{X)5(AHYFp9#mPrs_ioF!LT7)fiC3RhrRrAiy1wtX^7JWi)Ob?%wd+I-sc%(K>~?Vz}Ed==aujdp&8TXmFO0*jf(eIp0=GdI=p&9"
    "uSgQtCd*tlPs!Ovf>2SB=l2GxvJL_=!Eluov!aw?I}ii`8bImD)qGLpWkKSE1{IG)3#nu@xfG7irc2REzFA1MDrGv64)4YuWjAN&"
    "T9MDjn0#!tB-~20BU!Op7FunNZc^|5<4=F{-!Cq|^Tyi3+O^A99!@`Wnh=j!tJ6rl0MMM+rg`|I&pID`%w7KyRaI02I?QH^S+CRK"
    "giibZ%<a1?kMFH7EZ@EU@RPfb<}<L|V4LMkKGkV(BFVB1Zl~CYmuu;KrBNpH@ub`&aSf!3JO&7Q+yH|JD1&+&f>jlQ6obiSu(}YP"
    "Z7+O56lh-DO~xwqMzPUeUw9Os{aj7&@XadMssR9>*xFjZH+TQ)Gyp0Vqo>#7W|+NP&s3^gWD}{DsZ2WiU~UgK!`0%B#~tuF11@{O"
    "go;*3fdoc31mS8MsNLr>cWo}6g&}azRLq4)(-W}ON~<#4splsU#L?_mBgJAV5t&hQ)uC~#_n6lnit_{tahx$cW#j<7I4~ofn1BT;"
    "uD_@FL=dc(dBV%9D6cNHG=M>31bU!oWmGwm%`>gc&X&ib>30**T&7TGOEj~z76&RwMdURi2s9oUk9ci1eR{c-OJyyZ>e8cRtK;ns"
    ";nEF=AMCL_R}-^!uLNZlB4%IyYrW)wrC9gGq?zfITT%<^Y2I#`j!ei7gYqbcu?>;ilajEBp$$HJrxruv5Za|zlSDFufzO?nw3*tc"
    "7bWawMM^~S+tj0QrICeJtYuaPn*F{d2lV`S71xUySy#-p(U~sG_~8>e`qt(9|7x*TnRdBh)U_05%Qe;!z-Ns<v`|S_DTN7dnO%A@"
    "0-We8VX?fXkT-kvBbK@f??Apmg)pj!pa(%zqf#`rs@ZpQTg;N>SZq~K)@gYSZLKWbynXp$Leu4YU=zzcMaMO!_p+~FHTm&OIU7J1"
    "zJaz{a)*B9g7ZzMv=UyKjL!j=r}_Cigmka1QA(hhk~_98+&rYgeL&B?VRtB?x7jTTie6tSi&=vgyT-4*n}vIw{_&o1Unn%aJ$rL~"
    "E?(ILQryTtb*q&VYH+)Gz9~RnWdN%qLP4@7@V#i|ZZ~$zpv|Jt5#eF47vnO*!6s+6^Lmre!Fa>LE?%d_U|iyqm5o+U*q5`O&!Gn^"
    "^`0Jda<s|Y>v409w<_AKm2?g}V1J+Q@Yv)F-Ify}Z3izBSOo9NmYc(aX5YBO(WXw+H0MCN>2ljKZ?|8Cp0Mk5P84*2B+`+2Ld$Rp"
    "l|OPfJ(AlQ^4C$lwo~$39JuGSjkE8UK0pN-sj2){n;M-l?EzBx>*ekZxjUl}F_;0jYxm;Kocb`_S-yqCSG9MKQrg~;XNPLnV~cw7"
    "=AT2(2W!J?$!~AE^LCJ0?DhWr+1*q+x3H1A8I5KNk!%zg3pCYEo$AOPw-#3o1fbUe9x;Nn!kl&flw#7m$kdQ`i|)-MgAL0#wR^Rl"
    "U7+IR-NTLascNH}6n2_&3ljs~03JxEX$>+}L`#Y!xJk$AYdZ<q<k&n@aj?ZY)Id()W}^ZjrJ7`RyAh;c2c4;CDgcL#v=6MDT5Gy?"
    "jT!0@(!~N2;TQ3p!@i|fAiSQJj}(M{HX5>MJpkqiI!;=wPOo$L@-lC}7*MX909!}pD1&X{`1MDUmaJN~iNoFoXqI5Ts%Tg|SF_|>"
    "Dtco}pE1J^cIQGjmBhs*=Qbr(ju@5S>Gd6Y>#zU%>d*i6_6KigC55KcKumh>Rgp^xIXJwQv?a==w=aL5Zs_P9Fk{XyvXnX?ibyly"
    "9XovRnWH_=7uuC0=<svy0Vkn1c36l^*HTT5Uvix|c+BcO;WT6AXydV=HqW4>^yv1&^!1zX{rD#$cc3gC$U~YoT3%KncirXzuLXg5"
    "iirgV43b_Ou<?I$Yi@Pa2%Rd2JrWDT3b!?6+4X>no!HHL8Ym49rx@?CDMK~N`MV5!FV2aOwUv7EnJ3Rbd*tb7P6$D75ur0ebz}E#"
    "uAC{XKQw;zrGc-VditrM({K3jAF<|JtqL9le&@)Si_E!P<50a4DCUA}rmGP@NjgqG|Bwt=)5T&R*zogPR%7q<CnS~W4t4;rOadQX"
    "^--fwJ$v@MzyGb@|IRm|S-5q#qb3co?^h$mmBNB;Xv|~}tMrPdlI!W@P1fCb(Q3$8dfGs6U3UTok4#)Nu|>B@<68dU4q1B!kM$k6"
    "&a9?Uk|zP`v;8e^aT>kc=sx)^YT}iGdUTV7lj8#$tFuow&(+G^x{$1<>jA$pczjDH14KNzQlIDe?q|}sJH0W|(BtB*POGoqSWtmE"
    "Nx1D(KPLQlJV%N|y)T(3Qm~clbafkSp&*la^9Dd_gtV0_n--JI6`Gm8@)x1oe|}>7d(Vk4`|f__Y!W)F&3$UvSl3g>x&t}wi-XH8"
    "V!^=0^`?6rg`UzP$6SWK!L_4A9EabWgY)~l8_yjj_kY#DKYY};Ic_aln>SBnJ|>U3zNqB8wauQf6DziYWNDmrRp|8N{Xbyd6rTd*"
    "oWleF`^27imQVlP%>LE*ng8~}^xY$$uO}LN{U%!gR^qzTLklU%sxbTXjlNSpZREBS;n-a|Xw~cEft_s_yuOr-$8+%nQ>P`IDS7Dk"
    "B|JN~W+8+#&-DD{Z!X@sek~y^#adM{wZ&AT>6}=FNqYNnRHv@o{2RP^x0EY5v`2(1?!0VIbcle-a&PS?W6)}Nbv_%7eEQ2bYq9%>"
    "hKxcrt^yp;0mG4WrP3_56hsOc5B^0**Le2qp?$BqZCy?jgAqXf_5b>Z_dosM(%tzl<Dc>x?ct|}Y!0i5Cv%;AcSwq-@2PZV?Oycq"
    "r7y0$_ijSqIjsM8d#BP3GEWNQmPxO}2Jcye-T3VCgVpGKq_C7vuWoLCvYTBj=kAGU5=F8|<?*xU_MgAt2$_bA3TA;`-d(t_RfrOZ"
    "H<%pFHS0p{U@-LRGl#$T+KU>tO{T&gf9G36{vNV*`=je8j~?Fn?0o`F6pBTv)r5e~gxjX3qZn643_Ue_ul*dwmkL@+>R4r9FaRN@"
    "y|<tRQ4tk0ru9Ghgl9Ku%+A0MbGiW7_0oarb)o$jq|zexItZRORkxa=p>ltgXn%Ng@R{(I<ZNX2m)Pmj%4|;FlK<Ez$2Fe+Y1mIT"
    ">Vd4$A1AdftpBBKT^s&v(NL+Fa2|7+v?hzJY8^RDUEP4v>$@K%3q?GC(#(~IBGt$Sv$Cfdazm(A*5wuogxd>^IKzwp$}<29wI+&I"
    "6gRnsIxqONq};t@S@Kd`(17EHMQf;g&N%p+YG=Su3!o&(;e7^pz2iw*Kv~RRqS3lR9LIok*u9S7R~pH?;Ep8}(9wmSLgSDb*MsKK"
    "pppfM9UiY!14>|rh>1*X*z0s0N>jC5ciio1U>F)QM?xZ8QZnIYa)AqipwY0`4l3=^_=NXJ&yWwk?}p`}jgx?hnr>}Vo$!c!$DoTW"
    "8`=DPDm@!dPltCWc)>g1YCd=EOxJ@k_oaym>^+8?=YeQ70Bl<=QrmA}QYK~%Ywx+6(U9QnDN?8xMuw~~)s&f@>&Tf6@N08I#8j6|"
    "_)WF8vY>4=G_+RrPcq;>R2=|BKxu238m(LFa^wfWg7NCLlRIzpO<#2F0_q*1F)wY6m{x}Ei8HP}ym4mrXR<+a-=V=lXY(N3bZ~b$"
    "E?qJ*I80jbcF<OBvyAG|H+$8ZZijPhr!0$ZZDQP0pK$VZvoDFe*9jBgOByvP7+XVhDah54`uq1eBVIgmK))OMT=IUrseBwC-YbTM"
    "q`j8C(&$_RH1Fe?=uWwk`_(-5c4w=_6=V&hjM$H=Y)41lFST@6zcfOHA)}4$>I=Gt`#kO*EglGUg%Xy#Q^!A)U;okLWotA~R9a96"
    "H5N^BMZafpviYh?%Rb#r2cPSrN5_>7@~Am`mUL+%AhS|#&3qVnX_`WJL?F-I;mBBhY|U@z8R&OpCXr~S=9E{a@;3$pScK2xT;zOD"
    "vmiRc@1*MG=&_-Wb$X_{{!nDX?64UIJEGKRHZt`zy<BU}TH!6~k(b}C5&8`rLI_cA=Oo9Bk&O~f$#iN7v&A&m!Jc~fgw|j)P4$<4"
    "py`}IhV~gOsMZVzdK`yL#w(s;J6X5uA%uPaK&vk8u|6SWls)=ZpbD!pRMhGW`i6v*wY`MdZ2`MnmEhvLO~GzKPZv6)w~)ijMfc^*"
    "b7*U1@O}Q(r4G<)BFs!~Qoi4vy}-N+&0lz&am86wIowW?$-k!FYR;$sODr;t0<*p@$!9g_G_J_5Ln<22^*$lVEFx9Sg&Gcc^^gxk"
    "wYX(L=L;Lmm0w=``_F#z?=x?G(J|W~!mMkW9@epC7GS!p%_699fm&Oy?*VOIjcNdT@J2w$bR((Tt)7T=lpg915ZM7Cae|T<y_wUR"
    "8I331Y2N1wVTL0pe+WD2mnS#{p;cX5HGlfym5<-~{Jnqw7!pQk%`o3R!r^UJY?5lFr*B~R_~6j-uI$=!VP|#w;jERr^V@$n%*GgD"
    "OzZ7xz^%OI0nP?0C#(pQF+v)v$pz3XCv;H6uQ4~wLDFU`zxL|yef^b}e($BP)&LE~faR8W=&uZue`fFfwlAk+vIJLk*&NIv7d6qL"
    ";F8GWOsA48D;H4aoJ~4H6j|&+fqGnTZg<!WDb_4-26V(lD#N8=(&(}Vv^Ct?7Z554T$jK57q9)vfB5!a{rR_>%VcG<&6kk-E0grf"
    "zy{Z!{;8e4YF1YW(o`uqQW<l2_2!-U!sBve)w?_r^zR=#>d>q;+quM1@vG08ho2s_U$7IKuFZBZUk$cbIB&h%z-`z+7i~1%0GibT"
    "G)A_)_-(CSYV_$qH=yBiBYR}GppRNA_G6|Y3NmRc{%*=Win`yuc=7Jv{o}R2`Ehvf2`t%XS6fQ81F6L!*ubiAPO*ya#B{qO_F)=("
    "FgMV^f@>Nuj`L)n5gvEepMC*2@(n2XEYfC;xdy!3IgW4oe!Aefz8Z74DT^VW!A`$=ZsN?o!O0;upHMOtZMmITG`6b<M`{Cz^?;F{"
    "VrMt%s%Uq4M__~P3r^EoJ_;aBwq(#f?A`YY`0^p{DP1(A2s7kb%zy`XFG#He=3Td-X}x>Q@%gwzys|JVe+I3;bMLtqPoDVdQ=_L("
    "xY$6TX*=yX90FvEsu}VJ2<_gNkqojQ!Fo2ga{iB2n!nxlU|^IXhMuT_>;v|VZ2h_b#X<VriUhVHb?Di_h1q`$-}{&3zgMEODeHR}"
    "`rip{{O`D1*QZKnv4<(@ZtcvIuM+;y-hEP^7fvb8;~~q}4_fz)9*#eFn67H<c%?S|X*+#GA?yNd!nMw3S~b%u-l>niI>ihvsoq#P"
    "Izy6;s8Cy~f-xS-06^uVaW8xN!q^Yu%;KHM&(yxu%g-O2efQ#8{=t7b@vMG3omlv+RgFaRSDv?w(xoJv2UZKcm`szk?cDad0XLX+"
    "Xu#k;=y{e<#pC9qI&}<47%H=^<kFfFTWi{!Z1|2pO?3AU#JH88d~|I(`Dpc**BkK_Grw7?cBaONCyfI|=|)S~9uBK~<Ux^%=cP?g"
    "^OxO1SWmL6;V{Y5B*RYhN`}&oj;>I}0l_(@3;5hN6G3<h#1eJ|QFA}NYcipR-)@as^d{|uj!Lwu7csKf$SQ_@U$5wQD8rhDGjWoT"
    "Mu&<5XV%kPAJQR>P=C5`hpAug<*HS{tyZLM)NKa~HFb7Pr#1`brnrv+y`1HUA4a5pw|6Mu^IB{=J?uB@oS+GiQMuZ*Nn!SSK|n3y"
    "gta3R7$6w&A_fx-NwSqJPge&Fc&Z4rpcZQwQlXxa{lnm@Oy83b!lg7>MAmeMrbKyHtget|y~bhe%EBgD#>^lHwJl!QSgx3B5=YmS"
    "&&nZxmvZP#g<R$@eM*;Cz|FEd&l5g2(X%0qi<k}%`dtM&;W%k!-A#_?2)y3#TtOsEKU89*gtl(=5>9=$+hXchv6fb_bP5TR&uMhJ"
    "A+27IqBdODgBppxVby7j#Pgs6gM!k%&o&OjB~D7L^zPL73ZesCo<QkX9oX8OdaviS%h@&79h|CEm$IoXK)<&tFRkocxSgKh3Llnl"
    "Cv`D-{-AF0h9AA?EeRAeKiGrXg{7~-oKZH+*M{UbGV6~V4;Y<hhij#)%NWnPO)Ti@K<=QZwY4+^q9f8Rq(W(r_9YzyNyGkwgTup)"
    "fCsf1-rbn{@yh$Rfd|-n!H}~J7*KJ)t>v@xKwDFr9I_o9?0ZJ9>FTluM+UscjD@Q7x3;LQS|C7c50<iahg}1~5~oHZ((YQml1yyW"
    "%zHJWNKA8%<_d}M?h;-Fc&-fb+jhcja}BA>gUZ(M#^>hBG;_)&S~y->&w+V#_k*otgFemaVc0mDyM!A?H??QsSYHu<^Z^&d0!@#>"
    "W5i4n-{I56kWR9g&EGjZ3_IXppXcn6(XX8zdG*56q9I+DS|TXA?FNU#V6+l%y*cyKt8+iQy6}5vh6e~d7S1fK%q9v^TI{qXF_9@!"
    "EVG`f%&sn0%hj82{`#F?T%7sn7e%D!Zx_?Q*la#r%G_OytVOfc>BR>>pTBZzS<|Q!fEJN70+W-KT&tZ2K@7nO0N2`Mc6{Dsh;<LT"
    "iKh+(pE=w2XW#$UAAaZCFTe82=fC>rcYglU4?q0y-~PuZGq;x64sDm#2Dff>UH>(~NLWWR;OTwi`ux9Mx^;7P?U2bv#z}&apFee>"
    "n;<YuIWauxHo3dIdb@%_o89Dc*=9F(?nNWpsnm9UZYi_0nq6sm-Mz<;JpbB@At&a*xL#2`jX1tCbo^VBUl)rziTV4Ne(|%Z!IRHV"
    "zI=S(fR)%W0GUpF;d?I*9B`NdQ2%_i+}d8pI%zXzfnl8jfR#p~#pDGIZ#kHdkd52>+U3~UncK-!x*qWd*Gyh;wBMjJTP;3^-KXn#"
    "jD*)Xf>??f?bbY3SAIOV_5NJ=;=g`?ofzDIZgTMXz}Z2IqA^OU?YO1)v}W{hc1)56xf+WSiuU_1?5j?|2V=Eev<ugZ@4&{xvi5Yh"
    "W1=1_kcmwjktnul3RF>>8I(f7@ktS|Z!Ue9Te!QqcH3aVEFlMEafJfjK3}ih<3O~Uj?KMY83-M;m-U*N)v>5&PU(sBx?~}@-Ds?|"
    "smS2yL=!R;M6HYrJ7L65DFTFQbb1!WuixjFZfX~<AfOY&^;*gz<)qC@`AWGx_kuou(iwIl_c#)#H5@QnT3`OJ;GOTW=|5a7fp?qm"
    "S|rsd5!fT^&=O$vAs$`{BqV&u-OjVU(CJ*(iM+(vz7+xeI<&jXxMz2i5xrtQ;qE^m+|AOe2Af5<5PrsPVG4xP3~LUV?PnK@AIB}J"
    "ZMl`2T+19mer@M&=#AHUw6^gkajy+)&-`DT7-|IcZL>Mf#_u=GvAXO3`RsI)*vDqn2@gZ6!O>8C;9>XkYx@q9jmlj9lP_YW8ZtwM"
    "KZ?Ss=JCT*Yw;&8{=K_Z98r|yV4v3Dq1Wyl-)x*)Y8{!K(Q%5eRE}2dM)BYgWfVVU6h_Ikt`0n3v<0u#(d5qDZ^qtw{4I6xD+jy}"
    "zB9FY;7Itz^MhYIVd+NV)YPG=;rraAVz)Yo?jIO_wSxdVX(l&w`;GIzv-9fVhZnRf2D`=uW~&*ZX9_m=YguE~vDz@*Iqb)J=6AR*"
    "(XF^s2KO=`-x;%K=a+M9TX;_BPfgoS{Kb%MM^nyL^>8fzF#e0~i~<sRDn+VtYIknekm9*jj#(yipK`Qo>49;dvsdSZTl*`(Yj0Ck"
    "I~!vl8SE~6uRGy8TxLFf_g9xb|IO{2UoJqplm)AG=ccLfb(efGv>nd7G7V!!5pLk2Il)ofZI%55%4h-z+wXH*^cK4;Du?jPcxl6%"
    "Sw7CoV|pV@up(%)wA<`*H3`{DCPPwfP;i~>h%6YJ-`RP*zI^YIcv%KpTCgeUJ{q8|v$eHM1tK{;pqiT?TyS)|j1#WDiI&w~w84eK"
    "){?qgzPg%|Cbg1YvT0=2>N8-tOQ+3p4UWt<sx}_?nb9W>OI_Vhzu5EKi-%r$tx#v{u{yuPr28YRT2`_RLE%9)rmtlt>Zp@j1(8d`"
    "Qm*a4<Fi$hNhWhOow+Q>v#G{vJ$h*tesIrM-`3wS$Bc%0xm{S3^;S7m(mdLccbd;t!rOsRu;?+?aD7ul(3^s~(>65$&L7b+6{e<M"
    "E^p7v@?x{47W{z2Yz!4>UMV!nyNT^S;HneNleVh*N@q0}E39Dxuk^9pezEacC-n#<!&=kkR@bG}xlijau3fb6UOT?I`>mTA-LLKP"
    "hkI)uy<yK|z?L6pp4y=c61++RkVZ`K`L+^>Vtoz8#p5<NYP3Q|6W<owY?+ECSh=C|(6BkzZqgkHP-L*KX;<)S1Bet5pC}mww?s$U"
    ")yi5kLz<qOMPAD{zNzmh4cw>#Cd!`oDyiFI`$1-PgDjz~vbG{*D$U(|KBu#!v~W|YU?0KZYi9QL;K1Y$3lsmbfS;SsCTa~;m(XjW"
    "119mf1=tT)p{sm=Z}^@98fuHAK*HdGn)-a}!n|R~yWZWaVJrjC#`EoYjk8$V%xLudX`+ULAkT_SU0`54X9*Zp1P?VAE3o{*%@43W"
    ";E-fo57*o997$AYtKI6f?!~S_SC-hBFtbb<UjNF`=f?IIW;e=>XmV#YQ>iyI+e>R#Ic59P<u5PYelNPV)Yw?2+jSTqmmu-udRpkX"
    "r{|PA@m4e;t^MNdwQwRr)fkcOw1J&?4ud4G&1ALWR<p^dMfFCbC|Hb^UTvr!aGCdy_TXOGVmA|r8OL;uwaweV{%G^+=WqP#oqv0C"
    "aRIg(E!9(jfH9pc*U~b>>tx-RTWfcVm8}NFP=+s7@^cHQQLW)xTm%HOQIBGn(MXK-IY;{3{cf{h*9$(Qt=A_yIm@^X52^9&rXo}_"
    "wKR@{Ej^H9V~zD4gp?G%%~xSTbqQA6xeL!2wa7>)n4MlUW_Wh4;jAyreQ}$5e?9r(7kswiVv2yE5h;PLGh{pOvFUL{(yglb+bbtu"
    "Jz8yn7W)AvoXHiKg@!{)w6mMrjW*XR<)KN#qUe4s7S}pLNnU^EyDyy@7pHo~sliE~+tG0O$W?7q3=;In+GTNHZSuk2?g>DiNr>V1"
    "K7Z+J7gT~da(Zwp5^pyjC>o-DciGSbbU%M~KC$B3V@}Tg=<?joa=ub#@_9Nat0SXEhg1*u$8%i*JmS~q%e_VfrMCQiC_<DM9(_(`"
    "ZCmS%q+$0TK}z>O|6)0+>lqy|2H20o!@hBpqCWj}_3o|Zl&n89(9@9RgWVp|b$E5=x`xY!0vJas3Z>g`Ie7e81P?S4nH6`#uMLy-"
    ">Dj!mp>t3p`jAT>I5_5mO#35gV&~>Ccc-iMRNsf$UpoZ{hV1w;<9Gk_2~4Z`hyQU=gJPv?B=E*u2|S^pasz|oOOO76l!*rkh660M"
    "BnD`QF2D7qMOcMybG~R(C9>;4D<%~P(K?jxo)yhy6Wlf$SQrQNS;qom`lyT57a|=rq{7ol?M9?aiEy=5dkYNKCu{PWMIWGx&4wrs"
    "=}geGrh4E-a;eWNE>DsQ3hEvDpp2^b2IU!BPa;|djw?QD*OaIalC$mcwvYjKYhbJ-g*CT3YV>?#rk9D<YSZQLkLD<Fq~ki1ZrPfy"
    "1golU2<~-Rf|!0cuO;hExoUA4CdU=j>7t0fUGy2Z?%-&ke>~p>tDu-wmXvSZyF9Eoe3eQYr3EOT<3b_9v>$XI5k${T@j#?`zK%T$"
    "GmdhSk2#yMVF^N2Y2eM=$jR!SUI$;7;MW|&<YBs9!on@AobImGE(M(Q!U1cZG4xgGU|3fynO&5m;}*0pmpF`Utuz}HF7RjvQNZuC"
    "i@^h3z5gFjO9KQg000080000X0Nt9gs{jB0|NsC0{}cce0Az1>ZZ0t{F)lDJb7Ns_WiD=Tc>w?r03ZPX000000Pp|+000000GsR="
    ">KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$Itqpmq^YA&t3W#7dfnz`EjZzyRbb^B"
    "t7(zm);jsM*0Rget?E6GT8UJtSesuex8Al`!TMh1bF1_V9M&72ytfiudD?3I-p^KQh8|WTTd!JeF?Y6_)MI9SA?>%-+6i3Nfzq?B"
    ")YK%b?}>F<{d%2Z{UQ8@)#V*r)=QtQw>q_CwpFV039Fgjv#e(>|7f*tubowh+j6VbAH}S5lr~%O#IalFZML_1;daeR_E&^808mQ<"
    "1T6pn00;m803iV5L&RqP|NsC0|Ns9J02BaZZ+C7kF)lGKFfL+gVRJ5SaCrd$5C9+n00000008X(00000005ip7wQ`j$;eQ~P_3Sl"
    "TAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL41Fo&VdhG)quG$-z{MqhK(8GPJGtb&-6m{AO"
    "^(*Y}73kS_;_-Yt7R}jvXST4|=N`(i&vV^sw@8w~?#-X|_En|#?RK_n*gNPxvRmk~)n0cmw|&MOUAw@S-1hg+vDmBSEZ+CvjMJVc"
    "{Brgt!5#L+*S+_s*xa@Il5*LuZifE;M$>uw-u$rN_iaY#evLEs_R<!5_7g?9?7MDO+PT-xw>u%Gv=0DKO9KQg000080000X0RHwy"
    "z5oCJ|NsC0{}TWd0Az1>ZZ0w|FfK4IX>N2lE^csn0RRvHKu-Vw00000FGv6Y00000l(*-XUFUV?dGfhA=Uh3W3K<~400Lm9L?zOa"
    "ZOZK+k7Qf!9=Vsto|#@;u-&%2>>k;cT9PG;lqfN05+Gs$s6wGoIal4Bb3FH+drwYN{U`Lh&X;$u^Xc8s-p}*<;TK>0!k4}Q0)Gko"
    "KO=wit-tug?~R-Zjr_mgIWjUC8u{b@{JsDBz2E=y-}}$s`=f9Dulkd}|7U;kt%LeseEawR%eM~hqbE*IhK?Ve3>`c8#wJ7mE%d*A"
    "G}eDEf1BtGf##KHyFcjboghmY3x@fv{r$klQTv%u;89haL3ht-%7X(S(++sl)**HN&SvXD{;|+N$yaSXF%O^G#r+i(Rzk$~^7RKz"
    "5{Ml2SrNCa%havq-fj?>FgFL&X$!V}qi1;A2{0DJ^CN^;)j!=3LyG<!R0$WQwuE3x1v8*-O!G`%aWlg-C=e57oVojUJsS$@?(CgF"
    "kReuEX%?D+a`eS@i(dtg3k`L_c|MUnm0n>pG-y_73`d>{aUT^YA8s=t>2`_QjMV!dFrMwMzlPeAUA@H$GFElT!ZK8{TT0c4_*$hc"
    "Nb0kpc5SSzQW^=~!nQpgwxx6gkkC3Mjg5$Q#dMCQbDH;G@h$&Oi_<VVwpYy(spYbYSw4nrPg*jaHYFKlcv!QJYv=n07uB8sLr!}5"
    "A@zWv9I}X>{K~DJ7c=(9=1=1D@|0E_GSL>Puo7%lRo*8X%DjD`%(;(aWwcv{h!QA0va~-^UOv{n%vtU<&9UA3THyPYr+*ZF;zqR9"
    "X-G$JrN4Kx{qFqX>xsdi6y~fOm61*os+=2|Jv4sHsQuxO3ZB=*LzlCTlfKyT3uR|5A{o_P6;OkfdxO-KQQgXr53{HR9neFiQgsZm"
    "J+}`WMhO`=YO4~|0>mR@sl$)v$s%eNy#b9kQ2hKvn|Utb-7YrwYv~%ug&cl>do1&L=v(i-{n!6~?~i}{sjs(aYf__|<yYX@zeLxc"
    "Ox`*Iy?RE!IaZD=<iKUnl7P4tIV_O&%^1~RNgpw@id?}^#-tJ~TC`mM*H+=bugzYXCYsM;6->X+VihUGHti5b<VGp(NYA;is-+!F"
    "8k2Skj4UE63^Vl>``AyhXRn)&bHvzECpaYB&5OWYRlfl&m1H1=XcQT4!)V;yY`PmGo2pkb62I3jl+3ckH)_>L9!G;L;!@31Zen~Q"
    "VB`1u+rcB*JScrBuQS}X`PNL#xz&wu78;q|5P{uexDJ+{$=AGj1Zb$V=Er=8hNhkLaeR4iVTrv_uawlXq!#&7L#Zrx@KUqcs2C8y"
    "0Q15qn&TQblS!i__?7`jMb%Q-kp-e8O98fSu7)u!4Y!-_^9|aj<?0M9;j#jz5{5)Qo6|QtN1RJG@BN?#?3RrBnmAb24`c0+g>fQ~"
    "6)!2>1-?M!q5TJy%mbkr##2cPwI!VZn!yGU^zmFZ;{;`{TRGCNK^+#GOPg+Yu>aaeu)t%0)k&*mN+cK&T&$w7s>62efDXmP6BN?M"
    "C<AptD`cksq*Xl`Z8@}+GKiG`*Tv)E7O`@BgNCS{y(daVA(tyu@}`qII^RZ&W(F?dUMFkA3QWb_X^bG0%}9~{P{n>S5!Eo`;odoG"
    "I%HzAC5yTRHEw*oPPZ8UrDO;Dli%))X(bfa>8YUG66je{P|r7v%f`l0K3r_qYXcJMGVnN9AzB``JLxAzycFs%uxhy3>xi`^3v`Zt"
    "{dlTgCmKz)kQ6()fSXrzyQG#rJgo+(c!+mFA%{vUxQtr6)x-&fFAg1|({gqx+f;DX^rX!>y}J`o4W3eaPTQNbrpl@tT=b(=Ios3J"
    "wWfC4Y{g`MCnEwFs|khK4$iC0R<)w!MWG4ORiZTBB6XkV<s0b-dq38Xifv6d-zwBKdgJ7YP_{81Fm{W#IRgN>pi;BkH*8j^yZBMD"
    "+Z%xUMnzbYe<)KrigV54RuJ2^G@y}GO)=JlepKT)Z+ldkX?gd1r)@(+{#0jSfi;4Z4q|lhI-{xZk}1@gdGhAH|APc9+5BKunb_1q"
    "ZyF$$ZAkRu;QG63Lt`TvZnu+%at1VHjGXlEo$}<Txr{`9GhTZ<{z2VQuMLr5gG{K*E=6UA^qz!4w@(dq;R~423TTap-s@(Dd<!ME"
    ";^j~kleU^W_SF6ZYH!gKjmkTSNDlC%+kza?T0E4hSpfCPF4qD@#849RXrMF}5N`+rcd8FxHCB^?U^n)}KHuKpWXW&atrzaq1R~wz"
    "V<_8%6{2j+q<fu)5hz)@xX|m6m3&ES)*uEwtO56puSJ8gEpSzMJnVht<JQ3YBhbbWMh11LmdXqe;%Lv(wV4{OKE-UPh8_BCb^8Y7"
    "@((MAu)J<fzb^#qMiW|^m31{JkO)jQ*+C;TXdhDSIT)sh`Xe#RCZY6aVC5G$$_$Mwvb>p^Z|hYLISlYK#B<h>S5_WBFFng;|1z*2"
    "Fne^Xp8DztH-nmdv?WGQx{(hYYW8dDJ~?*0n{bnrR?9DGr~9Ucy=j{b#Fv`Fbrr5d%!3B=A=NfeDbxGC$OotfwubcPDQ)I3j}6Y#"
    ")49wZT=@h~i{^#Xz|tgp?E+`1Z1af~tTJoTBV&v*w1~Q`fnlH9p{uuRo($Dq_#L9FRVtvh(eaGev_nag=RvpSNVbi=Ce${oXpRO_"
    "MY5~5LlKp6w_8}=U)oUeX7>P4KI$nA_Lq(NR$q`}TH9QZpxvBg6-BZ^oTDgBEHK<P7(`aoEWoLq^zM$PqSEry{eZ!+tGmzm>nT6j"
    ")&RD#X}@kRQ(cTuJ%i{ru5VUbB82I<u8hl&!Q|0mK|$-52&pXho6V2w)fNHZ540>pEWy`#A_Z)3mYBHKGJb*$4q-!G?HBBns9{xl"
    "2p`x>x_|ZI*6q#qhdZSQpLRP52gqT9qX7HcGDLW7g8?OILDY|7=tD)VcdaTbJO)4rD61WZoQ6X#MJvb*qDT-dV=fb-7-#RtOCnT}"
    "HK{h#QSqQj$2e66EroJ*1K82*%UYhYlv_Fw4w+m!htl!n4JRbeIXNd<VmfWwWiiSckJsgyv=hB5A@rJbOOxiA99v$inmnU=X|U9T"
    "JEiq*y8`enGp|6PmID=%%&7P#QH;7=l*td{X0RfO+##`}fd}=4psl4sD?JsDag4Psa}1+bbOrz@f0Rso650BXBq!nCSImZyWD{}s"
    "RK6x_^O(m>v`NU|AxCI9FzV3TZ!9c+baUp_H{V!W4lmqa{`~5lC(b^8{-MXGhEM5HT#sXRlXdg6o7djH@%bB<uiSd)#=`ZLOd|bY"
    "vADWW-MAxo24&x<<Oo@O766vA<<hnHelq{r>*1vj<EiZ%x3135&i~!z-Cr-4?nH<)hmW70I5IXkI^I8ZsDElSG<jldbb4TPv~Tdz"
    "d)I!sxN~!FtyFH;>TIdr6FU-F!`PN37tU6)rEEHvDz=lwQZ64oa^(2P(6m1=7B0%~yi<Jtv(>%yUaVZqljV4%Qg4Wq2qGY)#ta&h"
    "S?DRaT5mO4JocbY@332KA;*9s8i+O!tss%MZZjr6cJlPp@U++JiEhQ>JF!eGu^irAPse5=%h#^0%+BvFZblmgQ>PYS8-2$Hj~^X7"
    "G3cLo>f%F(4i8(Ln(NzJw>Fn<Z7kh=E?@0?NZ9twT>HSh4<>$IC+SVCttVk3Z>)VKxcQ7`&CtX`*@EZ&>%A1El%>ob;kOQkR2Z6Q"
    "j?QIY`sWq(^_YK2r(W;B@s_JzsUMf?XYS@4ny)F<ZzJ887ohi)l||K7EC4R|TR)buxA$;f(ra{w)cf-n;PSJQFszU=OE8rpT}ywc"
    "?aUT4x4X?QQR|g*Wa;B8<5FD9M|M^jwq0%4Vfr<i`+(;z+u4J>njxr0&2;GxwXZ!d@Tc0<DpO0}yLHWa^S4GmJ!Zcn#+7c)Y`iI%"
    "#faWQ09^r<aIMznWGpHstJjo#yrAyBx;I#=NqY~31k}3QRh5w#z+-%0Z`C_Dvl9)o4;DN2_f(#!nW_S&6{_`WJ(|SqTISd>apDY+"
    "%dJ`@9FjZv<xRe%w9?YAX7^E>$)yII)u*M+V>KGBRLeMQxihz88AeT`F5{5X+#fKyY?`2Fduu<jn331T@OnuH*|>#9n<f+aM7$Ka"
    "l_{>T-@dl_Ds+GAgP*;2>2H7h>4(LepJ;Bq?vGvl+%kXHuzHusGEU2pSXjeVcFsP0n4&WJdW~9L#5T5jP;K<AGm~Dg7mU|7tnWm%"
    "sYY!%y1$j$PsA27MCsnuPtvvON_b~86#;eVeyI^l6cCd+FcL72SXzOA`{@_avFX*NwVncG65Fv=x!tgB{H78dbbAk&pb^$ujH|1S"
    "*M9cvl{XjSzg!`%)_8s@F!&Nt@n{e?&Y57=p5ACQa(p~oR6s2uB8v}Zs@08he($4?-x@hJe(3yZqu*(;TXaq{W>Vdc&R$vm^_{Jm"
    "*c)p=Q=fh<Qz}w)S`hO}&t_}~M(Kx-rArw~<eE(L*{?nv?6+^u-q_#g?<~e6OYz43s?uo?Ad^dR`3itqbP|P0qy{r;4wiFIspWbR"
    "OEkc8da9*HU`}t80Ue!=bvE{D$s7-_U_cM62kZ2qJ;sri0UTWF<5ws7QXjA833Ru{r#COvn++F^b)~w4%cBlJ)qof(h}4Posl!09"
    "&_2G8BM@)4pjtOx?nzpT*ECBA#2C#76_wcMA@{me1k2}Ioh}MkG1~2{+H~!ZlhASUh}LX}^#e7uTlehJm{zSeV648SQRjSpb?`*A"
    "m4eGL8SUw5MkByBJD`?=kYWThT0u#+y4wwLx!qydR+>=4S*DW%JR0MaMCkb{hj0q0F?Gy7o;5YlQCj0>Ev9B$Q0XRM8mU_btCBvA"
    "+DdY}2xOb~x*FmdMzx|hiy%dt8u?;;&xq@+dM*@W+Nf~xtId-q!QR~}Y|d`=7qnZd0k<1*D-z#hA1&7>vaxad%8(H}N*a3y!(eLT"
    "-A<nEQV`Q>x1I_PzkIezTg{WjUX-imyls=N<ngx87@3V#i(1w4Y2pyho)n5YYr*5Jhjp46BbtWHN09D_It@i;dfie`t1W8HI-A<A"
    "HB$z?OQ#y@s8ebSZq-^fjRS@F8qSM=(deOFKu4c;Hvq+K+dR%#MtE4AW>cHgAuuASY7N|DJrx)^VfCqaKQr<Qzww2Sw#|Z!N?%~H"
    "P`_XpKr9q#aoP2f*U{*QoUjZ?T%OfceLzoUoD>A8a4*P=uWFw1K)+>fcsV=b)H(1Xl=8XI0Rif3>l&wEtgiFjaa-Lrnx^H9)A;Lf"
    "AeOI+1vS&}=nuASaCt6kbv;Z!ELxv*4xZ6l8YDyPI@~+SS2C57AX7pfsn!;7A#Ae2K79tZ6$~vx(X?BvTL1`xsgbaN%aTeeKvt`5"
    "pwCs^A+;@imykVh4VKkN7_S;~V2u?d*<53F2Fk6%=v#gu<L{tu!ZT5=1gWT5lOip4m{GIb3(d@7u`*z9<jGD=6cr1xS1zsfz(S^;"
    "?X-)6D43Z-y_q)Hz)GcE(o#57(Qz{vvVqAZ1+-ZyKi1{J?AO`OxAo?ZQ6s}z-etD9X|h60Y;U}zD!WJ-E_%Ue<P^1cp;JH96b{K<"
    "BM(R<a99x@W;%9~EAZWoj;heLzhed>`XQ5vABLGPp!t_MUf>{&Njl&WF9PT>Op#PorwjGk7bvI9OAUdIiE;*DX*z}#i5B(0jE2M9"
    "@qMNN`e1hFFbllM3oH@-JhBxn?48&{mWom_x4pBY?SZ<EXaRxpI}u@(18us7(pL0RvC=kSj2WhUW`vIRprZPO&j%zmV#=T>o}n~q"
    "?|Sj5qbJNU7CKrH7eA$UcB?Bp@z^z0E3dC5^u&}b2OyFm_cnLx1p<~^L%KEJcoiO_9VXbJhx+`MJPWjF0G9-pRduiz2SbjX<#;rW"
    "%UyMEyN0$@YP-&Uvu$khN&&GC*c=mmmf*17-ZS)r3V^t*q8Ud9TrhyuIb+@Wie|~FNm$KgUehwxB~On$R6$%4Zh|#hSl5OvpjL-L"
    "6%bK+CbMYOP%gQ~ojN9EnoCJE6(6koeX2pfZgR-tvOro4mt_^}HygBGc*QtmNBXR|2?XTZ2{M(;L}-T<@>x_tw?UKS#0AP;QT6;i"
    "vA>!DGl|^JO1-ksYtYfSRLKty+D@H2+BabzKQ*rMAe%fAXHwU%U*)rnt3SLdG^osOxRot6EQU3%wzYHb={Pm`(f8qZ|K_7+>8)+@"
    ";~&G@ul~K}^UL@>>fN<1!S1-XpN{?L%|}ij9iOnikj|WZ?b7hOKMsRr_{>NKEo#p_QiO&!*KH6dHL@i#Urwf0?g@!qB8o~tt6XNP"
    "jT28D7hRf}+v^)dW*Kel1Hik5-J2AAqfuY@&9B=WQm-bXEwa^iC+{WOa;YpO))zlAjg9W~=$(73-2M_gf1fMoMohtDN1kyxv`747"
    "C+w~O<_bWJ3#y5|XjW~Y{lk}UJP_fEdfXx?M17=7^y^9nJ=Ipowx9^WiNb5D^}p}bADq52bGV-Ci`=bhIxN$p0A-#peJYn?eQKyw"
    "u_DNn&D;0*V~)|WkALxgH@x+?um9~@^`70*n-~(X$PRw^q27R9(;G5{2*A|cBRiTAS9lOgvkyy=?V9?I@Mm3HkhPmZo>On!-CmCo"
    "*O%$ahIdsOyl*<U2-#}^^XbP`(eK<?edWeaU#{PNrj!r)dp%=m7E*E}OB*AB^`~)zPW^P<S`+w$VdmO+dwQ_NC&9>$C%_#T6HSZm"
    "v5Yv4tZ!v}!>rLvaT41vp#((V108{*RqIi>o-nq5XAb+5X5m<dEg2OV(@pDk%1(l-I*%osrkc;I$8d8t5y8Fb)m;7Awc}%~R{di3"
    "=&j1|Lh&##gEj^f1vUm*uX2LT!z4yo5G}2pxRNr~=~z+XZ!KsC^u$q$wCzhH6Y74a0hdgs_Hm0wZ}1ecpLz1EVekL62+c7v3+k2p"
    "6X#S%`UpHm`9{myKs(c@V^!z<HDZPSit&?LC|f)9)c)xhJh`*9`IkdY(MvADPd_`|Yw47os!1)37#|g-v0PVjF`DvoeX%#Pia_H$"
    "r%3H|LxMrQ(AX9M4`t}n1~!vtC!1pxc(q$9x0(kb%B2qS*y-O3*arjXFO0bP?2~_Ds9MKA`vs!?aLB_Or_Mrka<%lI@Wr*oE@xt@"
    "Bt(LCjYAZD!(F+*t?Cup0!iCd7UVm}2M=_UjSkz~#+8-@)8EhaWtZh}N6S>wI(N(N!oY8?(tn`ax~C^)Yq87LluEnMA+6P@*HoM?"
    "Jt(dlfKAZT>l-poJ8a&EQO9I(z~exJbeZ1jik0n>n7qBC#9~i&ydd50?7H0JaLu#beyS%b-BckupIo}`sea6)bEWkwa9#b1S(jPI"
    "E6mzeA+dnd7BwvIgiZ~2$)?bVR9m|P%)aW}vC6^jIW588sHaNq@BiQ~_~f6>M%9;IfAw~zEF0_}UYnm?4`;+`Pvi&qb}<=7yQoys"
    "90Bz89to&0$AIqDE9;|&rag!@wVo;Mbl1bS&uaT`6!mjO?A0H<gWubB>?V3Bm23?!boIAxe*BfMKHKHl)ItHi5o^B@t0u1-z0k*V"
    "pCDbLTIK3x2~reLh57qzY-!<Kzl7jz=-}X}FKE|m4IYVFxxIhw_Hr>>pI=(v-3l8DTqRCw4b=;eAN#^toKgIlQXg5>-CKQE!I&H="
    "W)|-YqB~P_e?E^VB7?2Qk@PNnWMI_q9W%N{P8~k|=(*o2=0wNA!|O-2Zq3Z{!uryKEKz~=N)HUaGZ!@-e!i`Qq9jc~kbc+^jTF|`"
    ";c!kD`IKOzAhXxq&Bd#myRg)b$7UJIjyfC*3)>P`(|D8<=g-7*rO4V=@{_G!ybIED9m7q!vYxt5Z3H*nHf$1;&i~fY^UsY`mUl5X"
    "Xa3Su@xsGoV`J)fj)Px&XmsMJGiWSElIoCl^5yfg+r4v#{dB$j%azs^s%0k*8%#~s7)h8OT#}0~JpVjkb$4MYbn!^v^jOq~Zp>8i"
    "Dqz6^l+h)c`Bd#@8@@%{|Jn2H_aqF?R+BTIUi<b-XD<$`eNaYGA*EV+=JVU?AxX9ZZlG=rYB-*q->yyl)gjy2Nf0%4)p&}^XC2MC"
    ")JGNVT65yTV;3KL>g6x?A9IDw7k1)_>h3BP{RpY<<=$OEQ1^7;P_qS(g(hsSqej!YjWAhmLGgm-*;ApRQTX`D101pJG?+9~aQUdv"
    "fXhg68ry)@=t`wq9_?T`XW3t%nY-_|cGm6{^JuL)hT@O7HO40xvke@QvZpVe@EF9o_iuOx?G02RpjeNodQos0jl{!NYsI<dJ=Fhd"
    "-u4djXzMdiOUCv(cBJd<C-B7CBV_+Y+_{ZdI`5-OrG>Yf6LvHsG5;2c%p%qNN@eFf+<OXN7(dc#ht)|SdUs`$Ak{#~i+{DgG)Mic"
    "R{Dk3d=ca6`IS!RG73uHHg5hbik;Cm@2uMKhUaSaSXkoobxpbI6@|XKV4bT7R~$;AYitnxAZR!e%m2NMNquwk%XkLx+mPW~F>vns"
    "*}2T##vb=YUC5_gr1yIo*WpAJ0hv;2ug{C-d-h(G(jk4lw0<VxOZcsod~e05RWK48X<|brqn}#;Bt2hYYAoX6D)eS|B4c$OR3Tvs"
    ")MF!|SdB)8U^yEl;!&N7S<>fXrmQka&cdYQl}?9+D;{POBiQNmnSYU{f1rQt$9>jXiCDXD;9JvEDX1~D^?FVE6-(ln2?|g{`$ay!"
    "aKxW}sTjA5fum^quxK4N4tx5^KjzAR?gR^Hvz+a|)aD%hu!fxqdHZ$Vk5^Y(Xwz6@7MiiEfGhW9rnMQY9qon=&!e_#&u41*PwMUE"
    "oyP61x5pi+XF#8Ls&_hnsBm4HU+s3C&4<ou#zOv<Eucy^Pt2E92FP!8yMa*LmK>PoPVgLT;5`PLS@t5+;L(6^<mdX}F;qV==q*h("
    "*zK-SYwAZ#6zoC($4R4HKwXFEHNT<J%-RFkxnt(Wb`+g3<C5K1oPf4@B~YX&V@(2TzmGW^L#XWSJ2`Cd1k!1O@V6GKD`GG|bqG7k"
    "(=;R2X1eH<_5cu?fZOLmgBW7y3SB|HCX(xhgkcV~pH%p-<j|sTZCPBGas?Nq8qFTIv`G)?a^QMUa#5=le+*a~Z|$!0XWP;%-t$@_"
    "AOc!z=v}@XX09}wAEY@?Ca%;fND*~9zWlt#arhSfG5qz4u}@1?5Dkw)EVrLYXIHD6Z_XHIZn*Bx4!0_~1!eOI|IEX^$G;poF(G=H"
    "?Y~K`S6y!1pmFBP?ezO`Fx8W_q0GpM^`Rps138`5U$7rB9vccebokDlE-6DSph0z!SQW|YoDa&K4lnm)RDrqRsC(jg{PU7aqp>ti"
    "j%CfI5%cl{yyyDNROy&wt&qwJ-EEFqswi6uCpbY0@qj_Nul9AEPSxPF`2woxOBmExB7hTa$ZtwwwOxBRH_F&tQco;qg>*jDcR=Ix"
    "{aSQC6%7+C?j0@4hhh~|xmL^fcv_GII;8KDPxq5AdFX1pJ0vCS9RzYWhsC{%&7NQHF23)2^~dRSzMZZRnfTUQdx~PKyzV-Y2Ty;^"
    "IsDgf`HChR1K*K6IVIE&LTlskEyC53Y}H{^IAwq=-p@7aO2pe6$30mQL1~*8U_G^)i!IP%2#!Ohf!>{q(fBJ#=HZ<BtNKGXOs1Rp"
    "V57Rolwc;l+mRh8O3zItbWf<iN9cw%>dmnGy|U7AH-aHnzjoN48&0N~A}P`pT-$>^46N;)2%;>uL6JESKd5jw9s1Mb`692_FoCu7"
    "8qSQld)>jUeOg;af>hOG29FqtrzpS-wDX9`&}SbUGL7p^#(T<3pWi)pZ(hfPX|iwAj6l)|WgAe#`Vml#Qo)|a)DI9;xvsUvX+y3c"
    "R(SA4uGxr_xk7o%=&g>15~C`ug_aFe*_04QqVd*BeKWiLN6zJ!rAKvTi@wFBsm2E0>8t1m>C$6r%%~4eI@yup^1hw-+0`|GbkH&f"
    "$RAp3BZIfX?Y`q=I08OxIPXM`cSyD_b$4<}nJP|`M2M~OSFdBc_1eyEakHIVNyV2pHKc80I~}=Kc--uN2pRCb^qp+tgNo1Fl->GL"
    "`XpKU;~;+KTTd72WMnP=(tmr&Jd=*B?p8lp##%{4EdRkPe<f#F=eQ|-qX@-ArLx<G2Mw}LEl6BXRVP`|Xfa_SlVZ^G@~wZm+}skT"
    "9{q+=>$vRdN1l0PJ@(5~C1t1L&-~GsL#V-^s>Zh}7!=PDkyPs-A?;J)$Us?7&!%uxeXSI&hO9}*WCaQeytYklgx`BVwY2uhmF4|+"
    "K8Lt+i7npyq%apQY$Q5H)Y#c&hTVPlGX=t-*Y^XtwHBG}uw~)?KV84~&-?HFTXjeSWCVMpT+QJz+Zl=<7H_Z7J;#{$$?=VQsqK~Y"
    "^~+0pGpqOCfAh09u7p2MwwcHQsACP~(7wV5F6~jw)Y+5L*J^EbXSJ<Rl8+_~m*eKe8h^jgr^0ow?wN56X1Y3|RA_&eo!z((Qzz#W"
    "Pp;iKm08lBFS37{Uwd>LT=w{GNx@3>4zv*Vuk0$Hxi&%VDhL;=*MvX6ivHy~@Qky*(Vy%-WJKgCkyQ7DdJBfs-A-MhJHzFU_v(Wu"
    "?yjMzhH1AHrXB9En>TyqH=DVg9n;4vMy$2{n69qfZ4WMKx_YQ>ve}QNt2@Ex8t1#zumvY-T)tMYY?zIocDb~f0w$6<XJHfBDeLw~"
    "RSnQCj&-+&sNG;K50t8CwOJ>7njD=YEt`bly&CXo!@OLTSp_L|c#GN$wKPD<gl4=?O=-XERGp>EaT1?`#nKjWek%7x`|67VG`8m`"
    "zvi61ZU!i8r>^a64fZftGZMYDuVM9pLv43T2_5DQ0d=Q%pKum-&l++=4d$p8oc6(@FY{fBd<8N?Xin_04{_$-a<WR-$U)Y!vALVx"
    "39sg&-P&+x1FPQ4R_%8oB~1(Gy=`zDeeSo(zDF+FE(A4}j&ru{E6Io2y~egnm$EQ2#GPIsmKyFo3|<&(dje<7M~CAbSl|e;yDy4I"
    "7L~I#uO4aRO1CSw;{Y;rw{U8%ps%I9VCMPb91iuF5&pYpV&8S;w`0V17HJX0zJZCcu%5|*EwhH6<h6-or0Sy446uQmjOH6XqjXY{"
    "-CEHwXc$eq9675FcX+!fo~+1Zz8%aV&q!9cm^ux!gK7{R_B+i3ysJOk7W9~&!yQ$7o)H*QLo3!=qXB_TeG0RvjA+?uI>?=lM*5rb"
    "((~!ImZW)6P9UfY@%M42>S9qWfPHQF1>w<H^O1T9YZh~<okBjdpCnO}PUAL78s5IwU?lxIsX!6H<AKGm4kj98w%RF_nJt3(hys3o"
    "KQ7R2gQ6+OK|HlN@gR3(N%PBb{ZIa&dFi(^0ikeAZ2B6qvc?W>G;(1k8fo{Crff^AlN<pBmPF@#YjF*1thd7~MH5w`lWSNtV$Nus"
    "m(46olTET$X<4N*fg3l}YB=Pt_J`t>h=oYr2gmy5Vmt*Tno32fXG@w5()9)|c7zHCwn<r!#0WBx&9=Ej`$ShhkJH*l?3C0Bmcm_<"
    "0l5M|RqG|9)#*h$3^li%ZQ|?E+Bw&R+uJXm9LnW)a$KaCe$bV5n92@We7oW8?)E-=H=^6GPO;3GlOk((-O-J)W~tF!sdo}rN@Tvs"
    "5+qom#q`>4CRZ<H8m$dHGy_arH5Pr7RSRHgZ=MVuZN5Xt{*EbDsy9|5KYQz@{;5&W(*4Ha%z)Z`ob?_X0Lfk>oDA<4njii&eD%&f"
    "s@5{yhcwNR6vurcgl`lx)tvIg@XLOfHlJwyPoa>tn{U=|gCo$$VN%t3AyGb3O<PyqT3%@+BaqSx3bLL9T|2F(E9G=H6HXVhTG)TL"
    "X4&Pz1E((*lG#$Rmo?{sK-xbw+<%tT>)D{k5EArerVI9@&BnA|b@rHVBm35X`l`*BwCm7HwNl6yPq_`2L0vSU8m`)g;vUC*nMhU0"
    "D#>j{HS0}tjMmj?v<aGJgk{L(Uz1m_WoP$jCWjC5qd?Xf-`HJB&b^;q9rxSSqJr=m_lI5dYN`H{tIp3qIop6`57<P?0#q!g3hNp0"
    "pO#ve!g-HMpH3C-E{3!BX8cM;oHpTY(w(LQYai7pk{pYB{yL6{2n3)NSBp&>@rG*pu(h>oRrij^fim135)Yd8KbN!}#;1plOxd^I"
    "$Cp0d8a?G-egt3mVrOpTF7?eMGhz#0IU%+5XtPEUOKk>X?Ed}Oq5U67HFwwd%q;lbkbYR}inr*u$9e??GgjRCWF6LSo4;mns=cuN"
    "*zj0luAqc#F1cl_Xl=6dME_v7h6dHx_}7LTDXh^$=_!P&tFi<~AZlG#uo9FmQuha2HWHMtj5%@~oi0qB2sTqD?2Lu|rm8%FgBaew"
    "qToXrT9a~<>ikHF@*+%EBiJRx$2oZ;f3@DeqSBX4-C1|MYY<2DeU6sPxqs?q9w>1*C+h8@@TVo{akZ+WD}2c+ALmZr13eEVWFuZJ"
    "1gtAYa7lrfkgg7d82R{wVd+xJx*)FatYa4ty{-!WOO9<;V!NuQ#<fg6Xtk3#Qeq57p2Jl(L(y7L1SUM6EGeM<Y!EM6P+6~+A)74X"
    "01p7_O1+1NNvm7eKLA2UGp1L--naxyMm;ym=S&%dXmCOq2A1yal~*u>Le}kAc^EH-<UxnV*)tDWjOXl*<4Kd{F3E8S*X1D|&<A{8"
    "$~xRtF#^m|0>moDfXUs!w|`w`K#?YJn8xt4YOMzWd?L)rM7gH}MNN9x06Q>Rr;@ZDtqar3qJr79wo#8yjRr}zIqSC)Jwp@MGZPS}"
    "t98unmboMr$V{>jTa0_%!*(jj?<yv)g@J+()2KKcD4+<18vxmZDlSy&KkG0&V?dt3i~?jlrH2eEhpny;M#<o+_Auh?(gSr_<~Sn_"
    "263Hqrz)&9>ObJ}4P*0LUgjc*p(Jcj2%4zFya>TXiVzK$VzMx1?Ob@JMGB-!<QA^B@4SoGw@g~tX3!(3icla)1u~G*+`E~+|90fs"
    "d)NMU;oASm*WTCGnS@baleI;+uP-n(rdN4=gDU5^okmGwWnSFh;CGj*?P6JEJ3?(|AF6e90O!PTP-E1pWmx6Vn%!1hqt+WRy-o+q"
    "s+DSnR!O+kPD5R_nrnkV9aZxxJ#R8|5)bKhf=FpL>e}nEv54B>(p#N2qY9;11{1o4N{Ly?3ULC<cIb=(C@P3FXi=B;piht+V;~)<"
    "({y#DSqr&LvPrE~aavSj#BLMlh$@*>1dq?^^0>5^X8Yf6F8$4aT)*^@Ztg+j#%2E6J-g^0vJM52k+Q69V+K;Mfs87>&J3wFBO~sy"
    "X`h5P?|yjYz1QEn{mb{_%=kw)JjIzjW_44f^^Fg<*4ASlm+#!eQ_uYVkw5+F7mPotYR~Z#&mPFXih*^#0pxY9kG7+2$3r#biA(CC"
    "-z*p1XD0GiFrT9Nm7-!bB#_XWGH`2T{B>77J9;5!Kxa4S-^qr*asKEdho>FNK^)VOMOyBF<E?QEX@Goggl3gqo5KmF=(j`9+0{b`"
    "1xOu6#OOA_?IatenEeO$?obwSyZ9hGEH{Rj2)2E^lelQC{J|4;$M(`;A#15MXA*@bV`3DP&UlXQj=ge<rACdbN+*WH09lkMxNY_s"
    "`XI1RV>oOq71&AxWnmq3Fjd@S938}zM+V4|FAW(B&GHi$PHk=7S8+*~Nff}c&*?e;r~m2sKYXs>E?E3g$rT-z)w&)i%XIG6r=3_l"
    "pevcMzT?5u<Ac+I3sXy(B(Le49`C0%@}>uC2IWpaJ(F9Qoz%g_l}=|4i4}x{5#3lxYpq=qlOEGKHAaYL>hRfziHal%h7JMk&K4SN"
    "fbWg4P1XLVR&fncl)>3G!(&yZT`2(D%WRehTC0J<jQKcrd2XeawbzZJtt{={jLiLN6IQFA`o?3Pb4IgPu9_RU?bY4ga-qy6)4fzd"
    "WwRbEhjJuR%T<JUtV7^h_$j{6!ukwBGo<YlyvA}z&PmyIU7MpE4!!l%sDWc2Qa1^Ah!^a*BM3tJ35$nU2e_^wpKC2<3u}w%$Wpqr"
    "(N6E@NC9n8SP!xv$USpst+o@t{o!_lhypso>zhy;4i_@*dcA-fTRZz(2D4vn^>U(`$+%LRXz@PW(`psnv8tJc0CT5p=(Ww>s;a)y"
    "jozRSI6wrztytO}LX6+U`(HUd+G`!YaS!Gy#wG<_YfzBq{_N@XPt4v9($;xv8Lp8fn{!&+iFgMNb$-$q^esbh+vG8stq!s+UB5H0"
    "wHX=(z4o3zPl01!yBC(4x+CP{jbEuOH?-tOGi&?#^|#G>EmiF;|IO*l?$<9I7fw$Fv%2L~`pxVbJVpk-IXd#tSN-;US@i*HapF4M"
    "2uu0`1KZ7JER!?ZA(cw2aH_6u_~==@^}fm)RCPMidM9{Ge4}1jTe$Lx8nAd#2RJ>+z?x@W@`C;=lEfocHLL<lIO85^=2U$bijOL^"
    "oYl^qObm~%4i1UvxL>gvYfek@qRTFBMjCYN^E(RyQRY@MMWMZ4=kDJF`p4XUkG5sf4SQ@5tE$#24)4EjbS~u*-_InB*{AB2i#MiC"
    "5|;&(TAiNscCn_RSRz2G(Q8CvOB3zD^i$^D^w&o|;g67WQomkxQ_%im)3{e!ZfDo2W{Xy}wp$ODHp0=|^HLlYTotWPdHd%R|5!F$"
    "yDM?V17pHPL~UO#*X}<2#o>wn`zzmh+VrAq`c9ho?RfaH();e27XDVdkmyVYPS6c0D;2e0b!U$`eHYAW!(_c=2iDE)Q?7-Unm_y)"
    "*>WvV<Qu>)g$iYm%kWe#*J>fBRTGa;AX8yGX{x6WU;~FoPCwZ{+8UVb>80)X8D>?R-CN0gY<N7VXdy|VZPCh@wdM(IBF4kxh^yFw"
    "|4RDee{qlB%~27*EKk%ADLcImSz~Tjx)DY&SYgQBZW>jX&B~}6yD-|ES<9h)ChffRb;-g+iSTV*ceZHhSl8JA+tpc&<K`P)^wm0e"
    "DS~+_53w6Bt&qpmo&Zo9gqX!+>sQThEe%}XPw+|+=UbZf2is(1lUGU2&+n5zxbFRj?8+J4lBE7s7o7esGTk3N8F;g+gCRl1vViH#"
    "^1voaUTU@N)!k_a5<h_$APj{dfZOQpZ0+-VwA*NishNca`vyqUvZtrz<!n&L8tHxu`047Wxy<}=6>b|6HR^anxanXgV;x-%hj9LW"
    "KexFMU2($Q^MG`Y&l7-9Z?+nBQUd|b4(qH54S=l^?P|SOi>CbRBh8<YO%Dm-?4ZIhg7Jc2d1=(8b7;XM4*yp#7(AA~Z}&ZPa$2u%"
    "N_Jh>C{6aA53Hkuw<PN>PVKiURBBEK&-#GvQ;fzWDLxW)mhuF;-;<ghs!H#cX4g%;#f#b5RdIN`xATZG;`44QxFaAL43g1<DO%5#"
    "rWXZb$6ypV%L-1Tvkh}hjR+P5HFtuyKh&^EF2$sQM4@d(cW|GN`5~DknAmhF5!CK~x`8<c0JlkfIpN&z>Pt}lU`tkOn9ZOa7#y3@"
    ">GWFf*dt9$U9NVkts={JVHB_LZ6<aeG;_s4B%tovdo7KdQNcM1E89{(%65t%bjyF#da4pFY<~Jd`lJ1T#mYun*E5wAh3SH$U?*8*"
    "@*3y>HBnTQC!GVCT8ULy5tQqTv*_~m`c5of%9Fx@J1Xr~n%Rt~Saj*$8r*`FH1)`g+PXk%7WJSB2ZL@2Mg!0Is)*I7;KfFEX?HQz"
    "%gJXi!miP(*SfO1(=4VGtktlgZ7m?`6;eb%NTWzVGgInRNvOq(h5g%aUP{d00nI3-Mp9_503fNJhEW-Jlgrz&js0pa4+A`gTfBBj"
    ")RHX)>bg-q3?Yg^C3>$!hBg%6W-zlq8`)my@?D$X-rC(;zxRH^qT12}ZKbT<F8Q#?E`}8!D#woZI$udRQNaze{($o_bI+3rt+)Ej"
    "-8|Kv$jLU4$V1(_ny%YP2eZMqO1k@jI`FtkytS@1p|K&)KOTaS@bPRdxM&UK0fXU71Mx|QO<gyjxKnMu{N|IlE`4MEU%v1J{_eEp"
    "b93Z3+b^GdaAs;n*JqSy2gv)h;J83eagCz{p;3A!lyYmJqlXS#{l|b3c@W)=+PckMmL}}<xnu1wKiuvCMg*CVz}La%hX1%u=yT9v"
    "pb;-5V^P0eJ_ApbChq86ajSLN3|tP_lA%Fd8U9FlWZ!u*;q||7@yz;MxdthrWkM)+_AWbnTP`O(fElu#cof|W+X@I@gN2sB5P!oN"
    "{#jQ4U4~u@!+HPl?Ph(q8c0M&;tT%1iH_P4e#G=ZC)AzVj@Q}cQ=jv>+Qxr>Ju#W1A2FG6J2gJgBs#HTI*t*AGQGS;3koM9NSh?m"
    "mEFF5>B)Wrv%EEMt@TU+U}=eKNlF(ULjBzi*=nRi*IK7<SnZc_A6_*fNf%{lW%d4g`o$O6FhuP{V)x_4>93qewm4zFZBcpDkWSy="
    "8VF*rS&aS87O7X%?#dIVAO(hK8KOX$k~?D0;ul1QQ#!2D=5u9|B2~^8M)Khj!m^?tNj6qG+4V*{%j#vljn^3J7WZ2Jc}i{U^jfsg"
    "YU+qe@umVNyE|%E#cIhADq^!CjRu8&6R1(-SOO?jfl9|`hCObX6U$81NO3BoPm|jt@s!xg=2CS|WkY#?BeNB4#!Kx~qw)Rq%70wW"
    "T>6-M@VO5WoXc~{C{2&nut~7xw+WVUc05!{HamH~mT1hr^&4z&+w7&&=|qtx9ZhY$(*Z|OxYOFt6Dp0-&|omPm(&_QSzCo6(c_XH"
    "fglnltOlLS-Ss>5puj9|rcO=-FgktV)XB80wwP4X`fjGu+uf$04AZq#nB7@1>v)^S^nX42a-GfWCU?@+UD#pzczqN1hyg!4I@T8_"
    "kw<^`W!Ryw-piYMoJ{xPk>q}+G<5uNbF-UBR)t<Co5;rV6*X$I+s0b5Ixyni+gYSF;`0|z|L(CNIE@_q(YUsIWHhKNZBsMvo?$ml"
    "i0;tC$H4yKI!1naV>dlJx0Gu!Mx+k|v@X}p50UqOdMi_ukDqZ+NVA+rQF6NSfGgz%r^WdA7oY3dRd)9nXq_aiZO^p&<14#nGbE6u"
    "CP{?FGDp|1emYZTm+e63@h^?OyLfqdd+zQ}|8)?Do`;-{qE7^<osI38?Tu`Pe(p<OHa+twfHXCQ^2Viq{nFU){Mnbk`{E)0<j525"
    "kqJ(%8TWd|`$B!=_UWStHrmW<P2C0|EZzqeU#r!3SZb}&nLYY~=SzR`g6>?OlhfNvc2`%=Iw*xykuBegcHi?B`zT<K>mFOcPu=R7"
    "O&%d&C$Rd)xJEcebE9RF%x&&3?qxDzpzOsulV0(p!j>hVQtPDersrp~(JN9GRT?U^$*^U0i=Q?)rq4ddZ(pzP-eqDd+jr!p%jucd"
    "?px&&THk4{?*sf6-rWicvG~R!K{RM8tf|hj`H$J=ES<ON+C##+L%97qzO^EyR?j{B%tMd<?%}By2XrqDh~JyCzjAzX@Z3Yk&V2P`"
    "-&51BM+eTmpucf{<Ndjr{jE8=mgb3Fk=QUuN3`T2tZ>K_Q<>)A;7kwV#|+RZ0DjtMi}V@i1mI4G%h6mu-`+Yl)Hl`Ne`0!)0Om>V"
    "w$zx}=P%cW@ZxxnEoyLsS?^X=0fuDgOu1a!xbLE6?A8a3+{Vtvt?ysDl`mqo3R0-jCCg#VF<mV%qe#!(+pp+WKdqDZ`1sGF_ssHV"
    "F09cn?`}BEY2UHUav-;~;GNW{NASnQGE%z2$Qx^k>l?l3gZNyn|Ixf=Y_?_Tb}a2C)+q8N4Xbv#6&Y%`EbSWF%8LXP#QoFhh4o}="
    "o@^x2<i@N9g2((Am&A1@y>U<!WnsV&L*c75v7d-i^+qb1uFRKoNz>BG+o|=PNcrx5Y=dm=x9RO{dD*JA7}Yq@qdmvfgU@Q@6Kqk<"
    "x~8Y-qKY>%p;J;0EWiEPtvgGbAH)}Sc7akHF6BhiYi#Bp_ve4pCh5(&)tQ;_6}4}`+HZCo*UizUWJk%f*+L$G7z-}h0gra*+}WFN"
    "t`gPxkMI6;mHH^T6LlIrteuuyY@<wN6|`N+=tNd4by)+~pzA%gO$M-XI|oVnWO&!yljTZxdp94xzuZ?!=z&8fgX;e6SsAgWYYi4v"
    "D;?CNAbw)_7nfdB9h=hifxD|amHhUZ-+RbzU_(~Xi%2c31-J!~7bTO{+UF#Bz0{>FpaEmWQeoSohx<K7fZ?r(*#JRm9}{{!5Z;KP"
    "Mt8H#R@>&zW?N@859{0#s;S68qfxPrX_^?Q0KHDPg!jk+RNYl2Ip81^^pFl)s~#YJK&@sVh}DMlQc=?OK)%kYiyBo0Zq$1F+w(9`"
    "K0o9hu;DbweHLCagX%%ltk#N5i!{-yPPA%DG?9F(o2v<G(1`QBWYlIbIxTLELoLe<T7_DAZIbLB_J@KNEurr`|D6|l@NWN@nGiWt"
    "2W@PutX^f_``MjakvEsf(g%$L(1ZGqdK4Y|-Y37Xh}h<OB=X@JpR74!p82`0xd+kN#i%8C1`S|qTc35psq0rB%+1XH_@64D{!o+r"
    "EQqw@hvf8`LBs7U`<0?;d7E9oITxL8y*76x8qKF4ETtAAE$*Nh<-NkKn>X;a@aWI)3j2}r&VC`DsLv<v6ScK?W-bz`hGW%CwtabN"
    "U1JF~6B~tY-Zuj1hooybogDO3r=j<M^_%?%^F;0L^1mF~`SnEQ^Fd0kQkr(MnOctc-?(m@xg7iX+aJz;cy;ETw~OKNUilDHw#~06"
    "OI0%2pwp29FzT>!mG1PRDt)Hf_{~T6-=0m~y**>Mabv@7vr{ZK*tU$d6>T}4DD35Sw)a+le*eMiOWT)bFUOVLxGq<51RqyD_Kg!m"
    "Ul4PNx}YE!geF&aIgjnu-3N_5>)h@9-n+ZCBBV4Twp)u#XB43wclJZgnk|y*?v#b)GEro^=;RT!l$kg%P1gg8RZB7qstr4TxABu7"
    "F28n*GSqcd=JY=E6_|V^r+r~j_qY>`TDr>|`%4be_(h=+kF8d39;ECBctYpoXdjqYvz2tS(ZakJ9vyC}7*>?kK)u4V9SP>KY|pi-"
    "k`umqqs+0SAW=#OGUX>&_jmn1XtKUZSIVI1@pgO6Dy#7Im5`Wa_OEMnv>wW6J9|x1qiCEgVzTT&LV-2`$)K}2;^$rTwymNW(K}r!"
    "s!)Tfls?)3bdxr08eyo+YS{RGiv3CbK}BIRy4EhaKeAPyDr_GUODwNJL6t^PN%`Z^LSSyiDu^Z0J(4~NwFP^}KVJ7=PzilVr+b@i"
    "aXq~vH@jNikDzv=bnz88m*?H(4z_crmrrOQKiTdk*Or)W(J_SB?Utj*2F;!zO8_2SRsjlA_7@laeWU%+?R%RG3%kp=A3QMF3l3kG"
    "XE#U5W*^^@Tlx7F)&KW{@;_Xv{P2w*ZEb!~n!6TLnn{k2Xr#~H_%Ii3&3|}J+cLJc1!7G^Y~aQ7=Ds29-{*)sy!}@_==RF(+xKTb"
    "xq1EW{FTkUcjxDC%&*Vg+nl?0_tuTqcKFJ@*z$ECpFZxDd>ZPfpWVEZ+uc$+Z~eoMqW7*Xz542{CH&1FXm9@y@&B*5OrP60%safh"
    "*aO(bvA8ed5^?bmDUzZ@iKHyak}TO)Z6z~~GqyWTKeSCJlMn5*Gi|4%@yBMSnMo&^CXEw&rkTWXV#%^C)7C+WmPm>x2!JF=T*Q52"
    "aV(C-0=p>t7rgI>_xZiQCz|%sU^SYL^_!w8*NqzI_I&u+!LOI=_c!JGSB?62m5Lkj1G+&8S{x=8X3Ubhl#hL~a7Ro_qshSH!~fb@"
    "{>Zca=%Ne%%XiPb_J(6O>P^-{saAY{b-}l>;9t9gB&g^|toMV6U*_)UFCp6bbYPbQ(oKNzdDlu*C|^4I_<tW1+DG@le%9wl7w+_5"
    "e7Pt5;-L9aKei_8?wm+>6nQrCbXB_-;Jl@le4{Pq5x1*kc@nA#=!~MhUuxy5tyDgm9CmLQ48)J$Lcf;FKI~~0b#|O-^wG-6kz3uL"
    "&tr-2m>uff{r=<6;Jwd(|1(mdz0_-qkgBHUqYxfS_V!2S8Rv=g+z&HK-O9`2f-jqk73gA(;vuCGLG<O^PBL;-C}im(t{+NOpka|X"
    "PEsJO83G}Pz&xxPHM}W#pjP;=Iejlp^8f6?Za<P<kEH79N`}c)vx7HJPjB@!c_!p1@=we4m0G_ClTv^cw4saLmZsE!>oTnlO!3tN"
    "euu@5idesg;~q@z=@=9HWuasp;5GzJU+*vv#`cTPd5&SXf;dZsO8{u#LK0wHttAUE!~=!7E3NMiV%Lp6m<1FS9#6UyDWn{)ZLfWM"
    "l#K`uU>)BmG*dy_a=4SLm0x<9lPNQ)Z9mWz!h(~J5YhWtc6BqoRFF;7x9dZ*8GktIKVYgo7FGx1tWtvJSDpXn5Lo1@pXMb_y6<KN"
    "o-9inV)^FovA9!H8R?|i#b$cn7d;!+ss8lUxMnD)A~UDPdi3MnP^69Wl&?A~h$pFNu9dBcLDi8^5Y@=VWug?zx6>68(BPyFn9}P;"
    "?9J6DxOi5YuWnbG_3;!mDtQ>))J0Z_*jAUUxEEL7f+6o_#pCy4jP&bo4*x#2J9ZS>{30_ymLIVm{`T${Z@*)|dG7T3LSS}EW<^17"
    ";MqBMMIr-R4tuDB!5qPAh|BSBW#x3Ewmwib>be~;l*Z#_?5J}Ob;+|w)v$l%X-AZQqCKx$E4JPlw7g|9C!>jy{4_Fdt?YTxVqr)_"
    "y2aWH3WHmt&BF#I%2yf)<hlY1q`*xZXrG7d6X*Ws&9^Vj+&Xvm?9fmXk?(-|9jB!Quxl;e*Ptv?g&IdqGGb!PaN2(Qf}+tbHm+M+"
    "V{?EatVd&#<F;RnE@ry%CtB|8xc%CDw{HQ%mMh<piaH*_@LD-Y$x7nc21UB4ZtX#ZJSz7GT;w&qlxYcINJt9t%-(jQQtO~#yMy2a"
    "sg*0M&1P0&jq%4Np)g{_`U;CLuJrqITWg<*9ctaR3FgWxTE`XfcV9v*&e3rLg5Wq?PP9!i#=59?dkdAWrek$yV~dsAQZBJkXm)5`"
    "*waZ`<sBbTetvS0%hy}5#N|3OUF^-8#p89;7^K$dCWa<2&)A$NG#cTcSzC?j>-m-#@0(w_)KM|ynEKOa$EC<9>#JK<NtNj5CF;|Y"
    "PKQma*BWN8PS?l&;gy-Wtpi}UlevokyaPJIYNb|KHEar&sBAfztb?9lGgUe!&=vXyZPoG0p;Xt`LQx?rkfbTT(?R2*D3#;XMl~ld"
    "rX>cBn=L45)GEda++r2r3<72c{D+GIKw3*@w5C&gQJ_f+#8*QDKM0v#_w(IXwqvLA2NDyM&_V~j`Z^1Wj%A3U!5VB2#udr9mIH+q"
    "`v2uS#WTrTX}?%c<+xa!YY1g|m#`ofi%B~MDEsIjIWSK9RC3ONqa=sw6MZ5t)J7T1mmZ5H9Oqq1=~=!$--R-pohH-kWYqi`DcB>J"
    "9WxytAb2go=MwNyNpn2+vmNHX2i<=T8W0%Dun5%vz;30^KrlQoifAVRjkA{nKy1#MhKxfeDud>fR_X0nq`8Ke?i&yxnlG?)w&VY@"
    "(LcaGeLo5n4G<=-$>Js8Sk!V^n`0sK?2}dR&NO>`y>z2-9Ay$huO%d*ptmbF!_%sopCE)Kv$`SRi<tl)j2ro2l^!2mQd=PPE%PcS"
    "eUef9E+Ed%Wr4}9$X~DjydEeMp2NfU@2xN4xa}%2dM$?)4{bSFl|4l%MU77UWvu}AEa&{|B9PLnIIWUPr-4z!m>eLFY17L48l|8z"
    "dn(OyzgSBPTDodOZ^dWjUMX94SCI>xtkN1mT~~+C*pBmNtx}3WaLeexYMr1=F)dXaQIz~tD)=x|e%=IvB07mEa|X#}OW#cjM+G3b"
    "o6me5uS6QLS~An8K7YD|awqatv#kS_^uW?y`k+^{Ns2>c6{Zj8Y*lHiX3iIim(kt~W8Oq()p2w`z{hj_M@{NCkUTktNm@3SQeh?v"
    "Tvw)&J^r5uq`SpyA9&kg;g8RT(Va^dIqCfHoLU|J)l<69pPd;t>(nQ{cL`8*Q>)>bsPUx2(pp$9XWCM}jrJg<4UvrM#aD^Hup38x"
    "34n=ji2O07G=+)#2Iwfh*t`2#=Om{VCn4~e{k6HP2Dhw;CO5y`qLK^kBS?TJQvEV0_XRh&n0(eSxA)?JW12A3De&y>*3pu;8r}}~"
    "Sr$Y4KpAajqywUH{mHXvsRxD_)9Hy<bA;sg$;)MUu)%Zf_J95=cKoCBC4v=6hMXr%gTuFPUgv)D)5Nny6BRIt)lIZMJ~=%ru!-n1"
    "BM9dPbtCxj4+dtYo4QHV>DgiTLv%4iUU!d_9)h&TZ@eXjp@<&LiV^Lg6ce`^%H3Rhb9e29@11y4Rt(oLV&&Thd7R&ekm8+!G$G-)"
    "gS<{Rd`hMkg0|^1&S94p1xXU$^}o22rP?=VO6J*gF_L#Q1JlzO|0pG>CRzS46UU0%L*s9D+1-RgEO;;4_@^GH#+nFJW3cK*8&3ql"
    "-L;5n{c+)!gC7&@3syvpMw%npzx{^(A@F_=Te|1azPPFi+++a?AWOs_SKR|YnRxxbm5zm4n3P0e_&*lrdyVnSSOp1oK`fi*(iu^C"
    "K#{V~R#R6xJd(}<*`mbU(hkm_|6rSvC}YkEt5nkI)~Wu?MQFrG6+pUKw<+)q2Cwi`cevSCb6u<<X_q7?nPi-t>|SvDi>M*Df9Bp`"
    "9~4b!bngOV>4vj+%z3#JOB4lxjHVzVF+e1#(d@2aZ1YeiXC}CwjOHx9V7S2b<3+5LC7{R)l-a5^3c-%ntGcr(j7(&x(<#cGuecfk"
    "gAS7*se&+>2I0ea0T&KCLe$-#)dLM(Z_=JP`Ecs?+b4fCuQ@r{5!alou$%)CRHQW-&&@ebJBAuh%cZaCOohP?S?bYqF|M$?>}O}s"
    "z47|BYybG~^y~AwS1-G!M@}Fei!5cx`1SM#DjqBI-EWhgz`YMnbVaAe&(m3EbZWrl#L}r;ySxV0_XawaY7F1F=bOAGFo^)t<f>PB"
    "2*C%;=25#Amlz5;v|i;nNTf5Gq;O&PaT%@>3~7rJNI1a)XZl4DNwRXjA@q7et6R$r!G%EG%4kn@$_yq&jPB7}Kl(d~W`elqZl@Tk"
    "Ezfk5@W{D|t1n-Wk-2VEf&+FL1lY!^4I$hV&cmkhnM<Sd?-{RLN2Qadz>WTxwKp|^Sl)mUd~j%Zz&@NCFou2m^g*2Dr`jdX-%Vn*"
    "-wHx^`_DFQuMJi-Slosm?=v(!dU<AW_gNlb0i9`HqB3$qbv#Y{`ma`hahr*ccca?-(2XEFm;y7rNFePKL-w86OUNS50AOOS{LHfH"
    "slx(-1Nsn-`-|!Is3cgmsQzUdQ*l`Aj@7y>YBVbW=*g<~q2OXDf>r204UV!JZ9-~(DAs2b_IT!t3&`5MAz+=E@T1A4Lh;XGx~~$x"
    "21Q=Qdn785frJu_uSmn|VsR91;~XIE5(?+t%-fo#fo6rpZHL@5CAyF7-62w4L&zc;Y76-$nv4e8H#q-m$eug5?#p_8yDK~EI-*$u"
    "l%)#2r%)>`JgyE7$i$?$1wx*hGvBr)6751qsP3rjiJE6&g*sf0Cl?aWf0JGH*NN2+-d_3ovd@cUgJnL}Mq{w{X%+HzRl9k@l)A9~"
    "@%hL$LjxKMd+9`QtQYy16eNsDsYUgvdW#W}-ao{2$wuVi%9?X}nLfXNpS*K`ZTB!wZhun>JKwpGkxFuDAAPu=U0K?Z6jlPEF2tI-"
    "fm4)5ld1%x`;}a2e`|*c3wssd$(QS{FT{?=M(Y8#m&PGXS1j;yp8={upKkmS|JU2AXiM<=RMUwQFcv#%f$OEArqz%%mZag$-+i*R"
    "wXwC{EK8@?gjR1P77e8j{lUF>G})woxe^Fwv#EF{br?*6Y<Ra@wJ2mrs@hIbX*xlXT?C-<hK|5YFg|23Qt3UJP~gyG;e%x((O>%N"
    "&qJkU4&10!|4>La!Gy54NtYv;ZV!)!D`b{8w53=bIrP#fF#@4xn&?Nn%*TtLyQb*i_NRcLSlK=RF}Bi7#$y4nQsFaY{%Khslfyxw"
    "Z6!3*u)F$aB)DjN%sM%2tMgTZ3n;SNQU7xND3S~uROw!1C4ctDg`_7;c9M#N!2bbIO9KQg000080000X03L1sssI1~|NsC0{}cce"
    "0Az1>ZZ0w|FfK4Ib7Ns_WiD=Tc>w?r0AK+C0000005Smp000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60"
    "k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&t3W#7dMvuu>N$&v)vv`Xty(%)SZ!}vVHH}u%4$yLbgQ~V2Fo+)+Ez~#R#}F>YOyjr"
    "%xHbe?}^o&8Esat-Hut-R^GEZ7FA{S_}f8C+vQzWdl@%dP3PpazOSupWwdL(l?(^FmB8&%tCQ+1*2(>hR#W(+t%7)0SXI9$wo<>~"
    "YAMjEZFS`C1gl?O>#SO=1+3VDwpktX(X#q(*=m(v5Nx$QWv`{t$tRZ2&+%KmoHE~Pe`BmA%i~j4W{bNlb=xOc?Z{5IiYisK;$xd<"
    "buLrX>f#<tt5v3LRwg{gR;^8SR<jS~SOEY~O9KQg000080000X0Qu5LAOHXV|NsC0{}TWd0Az1>ZZ0w|FfK4IVrgM>E^csn0RRvH"
    "U;zLC00000FaZDn00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4ACnmP)#"
    "3giQ>1?v~uHj8T8CxxA|TdK>v-(p^a{W&RteG8nU>=HEQ?zL#1X+MMah27VMCH7IXuI*QN=4R)&Fu`7Ts;Yh0{H?YQsm3-OQ>WQk"
    "DgWD7)XD2`=R*8`{*w&$4hDa%cQMM@Ust?oFSGB+{(|qq_CHOR*xSkQ+JF1BYp>mj$bA}CocpJ7owH|73ATUH_kZvEd$;U%PO7xG"
    "tF*AMJg9AdZHdRedzmr&_2n1YFW|PbiPNaCKOq`tzw)J}y~O{0cKbLk?PHqqbHCxd0DFhM?)I+kj{9A%Y_>E1cYXh}ou2kGf2-^P"
    "P)h>@EdT%j2mk;8ApkhcJv9IS|NsC0|Nj#J6aZvzcWy2+E-@}JE@^IbI4*8*c>w?r0Kjel0000006k*>000000F=7tmnFw_Cz#$m"
    "@4c^AwyUbU+8cBO4Z@NDjYyHAR*o8x8fs@pI@Io*vu8Dj2Rpl3*_n|jibG0tAOV5|2-j!>w6E&wF7M6r-uw6RrFUD}|6t=}eu(&x"
    "5qaa@pUI5xeD*hA{rp!!;6DNX$M_$8{m=j1x5h7q#{c4*bK}#Y@o)U;xBk~}eeFN~{-1v9kG}qI<1c*eKm7UEkH-J}-+%4TzJAo7"
    "ICFM7^l$g6qib?H^q)ijzneyiSGos|_$Ru@OMa^94Z6Y+ui+r`nZ<V_PuH7Q?ZYXfyT>M6Yy+MVU0#MzBAOJTM*Jik?jJxN3+Xf<"
    "W<5rOHA}c+`n(SVL^~u;g(J9bqf;JM8%F!fJbYnp0G=*;rQOlv1H$O{yX<C@RcFI`4MV>-?)Nk5*#vz|u3}#HaTS=<ase$9H}V;z"
    "y<d(!a+`)HJ-#nH?wZkN==uhEuG4g#ZnfI17%J|cuHGc@Vc(cBF+n?9Dl_}rAXj%lb+Klg$%yzt9@R9fWyF$8tHrdHsxEGOQh9r$"
    "#K>BY(3>?74ge*D10DOIj|dDb$`}A#xYUxeEz@wnRc)5@mJLcVc!T!LtRs>>wb&hvfnh2-@Z2noz&d9>jC8$7!=&@c))s6s&u|7C"
    "L<SMXjv}c{zMJF9oYX+ToFMGxO4d~RME>xLCTQ)So{W^s_Ey}+^rB*Y(uU&;pR24|TK52ws~?5N?9h<TrlAUIQnV;K%xe@%8-Qj8"
    "aKR#PL`tI401RlyF27^wrR=C)(z=HXRFl!8Fd}itB;$<X+aF%@ynmZWe3b&O!oVx`<i|r{XNg)`ll2w*F#|f7&~&w#WpsT7%@H}+"
    "twIBXS+zJT6-}0^l2nE5fEFFNP8i|_OU$Pbh{gjr#<hT|K!Acl0BDAcsuHvlBd85bbtWW}F*{Tcw&#btI#U_ZmaJr5m9i&>nK_Ue"
    "ZL?>ZgPH0vvl~ye934KGCiE4pJ~jf1c+1w5NTbK(Hq@k18oj$!TiJ|pEjiGpy<?bULE#a)eGaWk6rZ60QVS1Q*<S)(?Y=$7bt<iH"
    "zuRm0k{Bo;Y6mZXMNY3p0EpyHvHa64cS^%wt{;Y*F{`oArYY1VTa+Rt5fnlyk_@Oa45`Rsk8KRw8q|yjH4y3nDZ`jiR0Jcr#$`)!"
    "aN~}7aA+qx$T+K?(x5~ta8?9PF=`{&>83%kWXD`a25Kd15(?};84gSEWZ2{NSZrn+k~0=><mvU|k8kJx?zO+Y`R>my1<q&^VuW)G"
    "hKRd9(|BYEX{`Z(xN`iA9WCM7hQ!jt9+l;+P`g(Uxu!i*v0UbAWo@Nt9x#Q`Zpxgb+yY10XcN8-Dh=i+*QqMc1IH|Dlb7GhHq^Z~"
    "oy;>%>TzKJGzqSOsbsVdL<dk;cGH|e?KGprs(qx*TPw{mW5wstj{3(}=wi((<{YQ}cgMKAKtrIO^01x$_WC;78{+*gN%up?Kr1QD"
    "fbP=9E>%sk?bQ1ZrCMGc>^95m8fRz9wPUiUFVE=Y@W`Q|ZV{+%gKvtplG@uEGWljYYj)7vscXsgiyR3{09e?}^DyOBLD<OEKwYgN"
    "F6IXbj?P#4q1R8lblR%1SnM=%ht~b|3uIsdor1?tOpe=AWyEO;2qIeI;{c)-Wel&Q>{cJiLpzUuom(vzwhI<**9dky?{by-9!|{l"
    "8*($T-@W?~f?))O5g6if0J~}&J|4p9_Iay$*f?NQG(^W7a~jj9g0+i5@5OIpvkV-d6hM(|lS3n>jhNeN15|o;UB@QJXJ+uoaead&"
    "^0o2wva_%aJ$Pu$#@%+Kj^kT0D4G3kt%3%IJ)_BF^Ps^AkGu?Eyb-Y5r;d*W0(MWp6)^j+o|pdgKhHcPrw}-!%Bax9_nGJDi7)zt"
    "CBsxDIxe(|0HzR$y?D1<>1HZiYNH+qww<<YOjt^{^A%>qHc^@|a7{zF1%3MR2-21hs)cx{&)ejxzO+3yXkC%Hxtxp6MRqpm`<X_t"
    "0SEM1W(ZDD2C`(RS$!AqaV9M_OOrwE4Bv+yRRGnhfHn{_w|XNT*E8zz6S-t1UjbMV*QgH1V-Q>>Fw#d>n0C4tsUVSG1N>tdj0<AQ"
    "%~h>?akMK=$vOvK-t`==1a80YAlZxgU2+JN*9z^Tst2uA(1dzVaR-Bf1u!XfP#DqJ)<gKVqtwugWjsA>Jm4Ys0~gj(&4u|-@K|X~"
    "Xrqv5a5NnlZ!PqD4P;_>U|!BF-51yE^qs<?<4)GLqO~^09FijMg9NE5d4~mIAtp$$tiY;@Af&ldX{M_~?Pgyn@It*6REkfruBlC<"
    "3pIm52r+*W8x|lFfhZ*_J7$f0G_5%gS)FLdNrkN_SNFVEOVOFdU$BXVnjN5^W?fAe=>5#jjyYYrl%uY!CVfxtST@$l{cUOOz}ytP"
    "Q|%>Arb~uiu}BoE#vX5)E*(x3yT(+deC*=cZ+}&CDQ_KUvUzzH#M^eB20I{2c5Hn?ZPaDhVG=D++r*XkhTAI6gL&L>u%niDA0-q)"
    "Z}G~!Z72_$G8D#j$EtUSm}w$xG)EZci@KQ${oWYu&o{bj398g;>Ux~pVZjvvlBm6#VYVJRl_4hRVX(B^DdzH7Kg^YKM;M{Bn_qvP"
    "v@_*)y5zCjM;)Z0T`ykiCU=uh%FbYUe!bH`_ON4DJXQ=GuV=_yqyGBq`D_0;!1Zju1jZkx4)1C#WCI`R8*PqJ`%pENk0$81v#ne$"
    "FE#I#D>vS@B&0}Rt=22-0NOc@EYA|_^INwbHFiT$<Dbj|=eWzht~nH1EK2)BM4S7~)Z5bARdww~{arcgxa?Q-K*yvh4$QfORC+7_"
    "=*imBCgI<cH(q-rueFP{O73Dr1wjl&k63H7f)LB>AO69A>alRQWyISec+%IiA6DCItx<EedCM5s{*2T3tQ7)A`{mmo%9&NMQE(HW"
    "8RpP(=gb#R1Wr#Jo0xG&&wXhQ5^62XY7q1~!l}6Ip6bSK^1t0Q=XXZ?_3JnPR!183s0`&(oC%;UXNtG01OmFvW|F48bDiJ)-$$OC"
    "{Ag2Z4y^IU@UWK8X^x;<aq#d^$9z;%v#kcyN^?RHsw698l(Ut-2a6SkTvmVM+-$A#3hd9dP=mv!qB?dbck$`pcw=8GKH4y=W={}@"
    "(Zf$ROLuGBqa9`B#HmE>Cu3S}bE~}aaM5+f_z6HQ;WXzYQTS6oU3gqoPgNE{B-K(<NHg1KYQnJ03U|AurFLZ*W|_XjX*BS>d14NL"
    "H@dBoyAOlwI8ewx9d@Gh{fKT)&(M(6RhhzKtdPqMs+EBi*6ymc-HlanY@`F`PoHp``h^h21GT2PZp-aLcJruv?(}N*ql-S2Cmfwd"
    "ZU0?Fgb=Qg$mjB8zx34QF(x>F{Z69Y(SnBQBCtzX(slW6rfJ<;P}U#oLta<WsIN(SWD+m+8GAUCXU0}{hoVDVzs}}9PV9fo%ObA`"
    "k|IhcXRmC$_Fc8hTsZ56NTHbD0y<SpcQ7%oKJLlOR{kxe)!5q_w<C|P|Hx|9$lco2;FuUi_)aFIF+a@jqzcUhu5nBd4!_HFj4Nwk"
    "@7Zb3+=xm8W(^j#IG+0bOLNaVXI`11YbA?>Xu2FbHvPs%Y2vrPF0|@GuL1TeU;Ek#@7#*$S?+)*gSv6j5PARMJ5zu0M@~%(W7DHP"
    "O`*Egb+YCVS8eWGyAy)}-`STht1aB7w{1P@y`NIeC~AfeJMXesOpmWB3vc}R&j0fRQODit)|cz#&X%yT8Qxu=Sgl2_TvIIt%XGPa"
    "qdVjBI$}irEmZfK`ONz+I3Ao&Mh|54T^R<_Hl$!oqiPr8TPjlxCUwqzilhw}dhGFBYrMf;8|l9u#5eSD_2wx@!eabji_WTS*K7J{"
    "n!k^Nb*KF?aB|P;e{7pRm@*olj9X>S-?dW1fnwwywNFCg1r7I-&0=|!!nWB?mU(6$4ssLII$^A8bJJSfpNGsFhAAfa@}?e_Do!Zb"
    "8t}P7<uJ>Y^{w#=f3+=o6PfHJ)H#1f-|}Xk8T@ok{<*g}M#m^|S;Z!t4am<KS0BlIsi~<{4EIP0hIyD!k%#G@JnH;pe>B6f>hbOP"
    "_>(&YLt@>jKe#kFfL&V|ZB;lz7TCRu;FXM-Kj(AJU38fx=PkkZ4=j8q+H)T}B+#mBLOu5H_;`@&BQhf+63j3Gkr&rD>Fn@@57*Uy"
    "RX^EIU2QAp_DZMofF+uFd8YQ%_Pr}O_bHgUq9wP51mw#Y;c7}7x}8366|^P!kCs+nesbs-z$_ICO99QjU%v43!}FPbxSqgj9Z@wv"
    ";JSNj>x`Y7#+j9fecyR(eoZk{5w2JU1)!sz5fApN#j~}Vu71zQtc+NT5JzxOl+QrBW?fv<K$<MEJ@nG-Ihsu99rwnJ=&us7`7*Vo"
    "H`Q65r9@^d;23opMr>Lqbdq%LpSrT?vzvT=$MkH(Os@}H)ef#!q>v~2^Hb6Pa;g8WzTYLZ{CV4!kp|t?8NT2k3^u(-*LwIYw&Ln-"
    ";*r2@i1TThlESvCG|l5UT3e%9J2lA!Uw%(R)xm=iqW21!^oo_C6;ar}p~{EsXWucjyS&<ViD9a1p{r#Fw~_B#Q-)K!)VCFEpb&2}"
    "9j%TGm?nXG>|#w&73VT>;cdRrof%eXwV5Aalxl-T1d>ot24ZS-UY^?JP_?B;I$iT%<7$bU_<?cauMM>!1YN1Z&u`h>f+Wqk#mka8"
    "&uU`^AFfS{4CBp5CMPi~305X;rR)crs>?38&+q`xI~n~9g9`A#jCp3qa{I+t_fVd^Yw-q5mQcj+$;)zG-_iwTVIT{<00A^9y)DSq"
    "jDN)V(naYis`bjVIC?DLI#sc&FZHM%fbKY;nWPMWw1D{Zrof9YKmWyN)+Qp&O}zF!Gw0_ACZwi>eGgG%UNTFBUixa=Kxh5$kmY8m"
    "=di*0V0qUYE9kCs(b{{|yTCf_?kWh)Y!(WG@n%Cx4>m#Kg?3^D0_y=d$_?1I`=Jssm@F2f*=8^Zn5ol)`*FbK0CgBEF&z)3Q!9a?"
    "b2Qc>#@gxJTcgtJ>4&e?e*7<t43vts8m+RvAg3Toi>dSbof2iaPL2DEyTv<(vaEY{_JrMzj(Kf?(Ry!Kqy)g}uM@mu-}wsB9^A@*"
    "s%SfF>lbSYTXJ9;Wm0l$hB+$wiBZIbx^?{^EAksw7<A=u-(!d6;R(B*Vy66vzca`}GHvAB3U@KmvZVSXO<3Et?fm#B>{$bX=}9et"
    "l2~^KUtOcO?lYEI)9K5>aqVTRW+N8O8hX_9C14^PWM>anh4^ECJ3S?6x(w3?QL`Gu+AZs@pFoYofZ{a`<ICsqxghT4iv2ppwPmml"
    "$=dc1ri<llZu^ZVcXw|*egifGl9Q}6eb(}<V+PRcD6^T6P^3e%#4Q2a3G8-)xlS4xr**hmb2YHj)!(oVCd>&lo)fHigxw-LZWyxy"
    "G<ssz+2RE-m8k5;KGDeveTZlmA97%KQ_Vf@E^U-MfUB83M3d0mc=Lrzvin%Y>lYBRhZz;STaJAGv~5)FjRri=*&qV|IDLTLfqU%|"
    "$+o;<e9U}q200gn{@^T*fCz%Xqz0=?2~O-9hl&wTnT0ai*mp^{9dh=(rL*UVRExCI0w;@wDY2>?q+fA8`r^dyd2%^g>@Z8+#<hfM"
    "rdmST?#c*#Hi3G!RlnJS$Sl)LRd0Tj;|0yIY9!<WX(<%kF0PnJjJf*WIwj*>o6$yXo$f8-4$br_xWd`Gkhw(%39zrV19Gp@ZnInI"
    "{%WZ*HWPpPIqKO@v!Oru_j6ymJn~Xd6ts(i<u<EBu!3qPMtur!RPF!-!1D8h;cxp#rhuM9580z;k4?6b`6DdL0|i9uVgy5$*ZY;V"
    "pf7gHv+FEfi-=`ITTEMQ85%fj(F+YrnKEtW9az*;77>#M2Z5Rg<c(s#&N<34-S&sWcB%Z@_di;?xnu+clo0@>-*CF+@zJK1mydQ#"
    "2BYD?3v~A>we~3vx0oesh(I=){?H4+rIClT-x&3nMm_dpX6P${#j}C-moHF{fUs}w8L4+<V|`{>2Gn#Ag+KG`Ty1Tc0~RXW`;xS`"
    "NP<ZXa)(uzkdCkeSQv6tx!$$f#@}}1U{9mP^)`62z)-Pe$q4EbRjO3rnyz#fT}=+}q{;&cV=bQM^f?2@=`mgl3+_Ir$tJXmWjCte"
    "^%7F6Eo^MBQA}mr$CTH&L<fJM!k#5FQ4Knd00-q2#1l4JIS`7Mq{BFi_XZl>4=Kk+`cNqYXPrKRtDiQv#+dr0Q>Q02>M4wF+#NIy"
    "15V2&VJNk!#<nqO@q+dXPT=>*29U1i?@NWP3!y3b$bcdkC-eupPW@y<DrvO+sCFoNIXjcpTWaH48wT){(3f2`JbJhL%qllXQ#fWC"
    "Mje;};EIYX;DaZN5qIBk?nDVE?c*M{Q0p)Ss8CKHR8**1D(|q#6kIP^5jl8FYE`<V$uWKEEUzRHIzKr+JZ{wSd*$Ty%(<D6w_OBc"
    "PwbFv00o-{`?pVkKc4S=e<7NRFMj`hQ??mo0AwphJy<ODjr(0+@~$Q#3qEmp)}(6}MbM)RN6O(%-QCw3{rKo!|HOMgJV>{DCMMb*"
    "`0JLZ7h@@g(c*Y`C@Sk4ogVADETAv-F>l{^Di|O&SFSGzFtm?#GE+?Vu6gYpX=A0j{k-M$3GcbWfi;h&(PGQ-&^g?ovU{GC47VV="
    "RqbR7S%Xnn%Talsdu*kxxnCK)TbnenQx@XfR~!~^#B6iv^yb5GB?+*Gg{nlrvN}+B%3W$ASh?XZdr!O1ISlF#(V06sso0-C;>tW5"
    "znAVB%uK){8<mb+?9PwrHK+W+Z(5f)D=@R&T7VSXmCm`P4jUVB={_rgb5O`iJsOmarb_)+^cT?XD-Cy^VsX9rbaiTP5BkWwPqlGW"
    "8GGqsL!&6SkgWuge6{iYPcN6hotb-nP=O`gIr_MNj#h0QX+R*lr`k$*j}dm(#mXX%49qXn>XDICAxM=zed<ziY~l`HREFpFQ@p0f"
    "8}^Nj!AP>pq^c-vzFH?|Yd14O%BcOa&k-2q4Sm-v26q%lQ({iPLs~h@iE};FUdXGRvg*KlMHb0-S*}5`Mw5&oybfS1-arQGgsm-o"
    "y{zvG+SXoHlHNbSe-t0!K#uDbsFwEorfOMUaZ{F4&gt>Hxa9b7r=4B>XmEE0p<=CttVQtZ;bc(<KXOqQE(Fh9)?j0qEZf7$<e5*O"
    "n1us-8g$F%?bu<d(ASlRhkoW>{oa%}bfB1ShrU{i8hFf3x~5I8u?No^cE)VdQ-;a<=I#7p5s^iNMuL57KsHoOy`G-8`xD9f7$D<)"
    "7R6<wU5^pCX51mc6s&qWNO*TxyI00sw=na4v!!_~sPrUk%x5L$&$>Q1H<SN8bz3{glBMRTTx+6-U2ZiC|9Yn(x-6W-mhKd9a(L6("
    "ImnW2v0Tg~&_J|mggjRK()G;qqHgrHRKDKXj_I?HWwn*C=w%^bs4|7@Hd^P(x-tEFI#<j#ZOI%yXwc%rcYaBx_g-BxzL@dn#EY7q"
    "-Ey#kXG&u_*QmAB&<%RV@-C2*XWD?R&%w9^fg+B>+%BhnPz}z98x4P>I^NW~_9aKR=C`Hc37jR{NLbVajDSYb5BJvl8w;SEE-@-4"
    "(mg$BmNsCF+DX)~k<bWJpa{JXOZ4hIH|(`5^+8Y9%Jh;Cis4D$&;`~CA7ygNez~6%yemobO~uMzJRMJR+nM&mn6k0@utr<=;7Xa$"
    "g<)vE!laATX5=?xsZ)T|cTYk#nrgF|F3b4szOCXxtSi(Ae#zY?Mqy@B-PJkXbYJ=V#_xqsl4r+(*(vo<=OIBgBkD>%2Y1@Ux4QRh"
    "?&`qPOKbP$cB;l<tK6CH4WevEs6>@%pst}vq(N&9JESqaGQfhGj>S}J&{iF2(|~3T{QSr4OPkD$DCpXQ@g99l?;KK&CrmiWV}7eb"
    "clEh=r+KQe<7Bc*QjhgeRMf(vTy{nV)`&5TqNE`w7B@_T6Ttp)FQ(zl`>{~BhBoO|ujTalbvzoP8V6;EhSM+(LULQ0g1oQQmyQao"
    "(JnBe;If3dcKN0>Sf^Fql2lze*{VR0i0ZUm1D8b;<<=fmOX1x|+t%1FL?0RqxCK+9(N!+505MUMDmMUDh6NCo5NfOH>l8-t_)bAX"
    "liHlDTen0lvK4Q`D2%o&SiR7uy8?t82m^D;Ue@Uey%utl`$x+e)DOBVGrGeOPihoxK5N!Y@Le1t6$xZjfg*2mV++i5!AachHeS1v"
    "eQzbaR6em=xS%*V;|U1yDUWT@MtzDMPUy)!uOX(xi@=}}e-+#JcWLne==^gdbie4R4|%Ld=~$3!>RLm$lfbReRGkfX)Dt~&dlYAl"
    "Fu1B0|CIy&>WSfLI)4hF={`g&GishR#Kk=Y6AVH5yj8UZF|Qs{OtnIt$Ey4w=CBB*`#-RsK-+Anj+G9*RzvD6{W##QMc_1ThX#y+"
    "X=kdPc)L?<TaS(HdTs90Cjmen@QG5dwz2>aBBb+mA;qWdjcPe(#xz}%+87gaBY+RQcWHcU(1(~IyQMV7>KZ38*(J@XExJ(Q?$kHY"
    "zRp5)%sNCR`mL=8o#o0N%KE1of~G$SNFkDAFtpH(R~c<(fII4hKOwBW`Io=>&6f{qjdpXzsR>n>09zjj1=(l{!KAx|xRM*XL2-t!"
    "^Dbd9>KsmM?9fr0vuY%r8#f0HE&v2UK$R5{khX?AP&rg;t8WuXLDtLpH`_q4pU=mT7hX(PrL&e<!_`skxT{-j-`s5<n|2z-20A2I"
    "#V_`-;Ac)&xW=WcE>b0ld|OE#>}-l_OK`W1>QqpM8|k%`{g1!9{MP^Zga7`T%`aGp)c7dJE~R%m!sJ(;v8r6yz}w``cm8@IST>H&"
    "&eHq$zyHg3i=Fa*wpubcYnpm!a@NWZQ`?*1+Tf%?F9#_B(G>GZyT#HB8k}DO4|8HkX`a$QuK|zi#?RoitMXV4U%fKFT|Xc~<FAhF"
    "_cwL0(MGCs0j)*tti3$F1^ENBXYZwccK+3whBaS_^<FtXLSm<l?yixuV$lmEGMqHqX#^ncdP~5Jn81tQc;$|!K0G_pPAnz+=}Jv7"
    "`PeAbg(o0wbOOTkXBf`|TC-emP?7O1tds$A=xK7O3PTG&?1eUd{p8qI-y8(zp`}u@(x5UDQ*LOFww%~Z^m3&xC`!V&&bW?MGaH}q"
    "Q|-(8(RM`|_R3hzVm&+irD*y&k7x*vD|6OGDLub=KU<DV<|yObJs|!0@koO7x?PtMQ;56--}~i#j7FT%u1#Nf)+lX%_g>UT5&}c%"
    "nm7jGN2G;7UH3rx`A08){?+$CUSKjs<2f?M)=YT}l{F)ubCZ|<tfL9<UDOqI;XPg3`uzBOasGn`Z|t@O?ZiZosjeg2OtfnM!Vna>"
    "nG$CRIxPn6*ywo$3DWBR+lTM*kM?4p44aAi+yC-E<n1&|@1GVq1W)%O2P5Bp%3{D7GvqQt*ZOhoxNx6-aA(_I7WY!sJqQ5)ODcQ)"
    "`dY61!<WC}+uMs*G%H<zt}!Yn?2OwiNGtwiI5ll`wy^NWEMIEK8}o~7AmEscxQ6X7z3|0<y8VXf`EX+;?ci6=yhy{iYBZ3Yw4STc"
    "T0xz98rfWUuc484hZ!U|gz9)L=k2BXt9~c?th<?JkS;cUDcGe3Dj*^N^Yr-%p=#P)@QExqplGJwY?U1OmX{3ck_S4AU%il*P#upu"
    ")G4Gk8bzgYdswayjH4}sxUzOrxzjnKMaCsG>H|`Ty3c}Ik?wZu8>@FW=QEFQm6H!QNiV{uT<uP;zsyETX!qNK$r;jeqGQ4_*zc<i"
    "Wa0}W;~on$9H#O-Xd{Z-2A!4K{GL%`hh2Zj`>2jNE2#x-evqcg^4&(JJLLL3KwGr6@)T0UJQuYpz^U?4hS7;it*-_~Wo6JBfFnTn"
    ")0VKoGBX^?pB;&y12uJbq<O%IEd2|xH?Deuo?NOdw90Lbt<T%&R^4q8p(Db5D6TQ&ptX?fmmmH5{r=8FP|Z3*ff7|_klbf3{@In8"
    "AnrGgM@MudnMouM6*KgzQLhYL4kH07xJ={wie})DXx;<#i2JMh4r}Vnmmjqb<JzGQmA5MO8d1)t@Lbb)$=oY3Cr+P3`ilUiSPSa}"
    "LjLZ>r$2Y`+}h8|mI&6X^zaAN_{&Ix*?IV2livI%pZJ01@H^wh*QXx5e*CT17X9&NxU*5LU4cio-@K#c>E3?r(R?ragJP`g3fl}W"
    "NX%G>#z?phdV1MIx)2-I4kI6R$lD7@Ea72Vp;kOXG&Mrlgp9Ph7PZSd*EnuBz6&C<potfuVrZm0d8%ymBB^12F=sAUHE$`SD~{er"
    ";%+O3!*nvYkLuchj_K-}kDm-TpY&9VS`Y8{X4@+v9=`pCvma*~o9&1yKkclaLXl+LKrmEe6F+E(w>!qR3)4GnCnpBs01-<cYfv+#"
    "N|NO^*W>K{Jz~q*eZ-pD^sld)#Lu4SJU6V^!CJ_?P7nwqks^qSVDjO$^xh}c{f+*uu4ca=Ej{?;R%Uri-@U6|4qQ{Hhq7MN>93*u"
    "L9)MQJ8vUG4$(hxeC)}I@ehr@r94wBwQ>Wl(W_zk{7_;w^9Q9wt6ZU4!`NQ!@g1U)Ob5QA*w4Q8HwPzTsp;LVi^Il+@Jp7V<A3Tv"
    "W6k0jHa};j<t@c}#7YWtnLOW0=(O$3$*C%@UuN<LTcml-KD|=%>@)36mMQ?<kx)Wv)N}zGE3D>L8pu1q#cw@-f9|)a>1Un?wypvx"
    "yq_E+)ULhKd~%~vWkD0128Z)!GCw*C{=_*#_h3`7R5;cfe3Xxs%zAjhW`pG_@Gv-2sJ1&A=Z4#Cki@g61pn!p5h8U8OhCx>bK?(f"
    "CSyq+)kOFbOeENmcYx!oHA5an?jHhBCkZV=A2~siF5Bz9&O_X^G7PM$>S$sWXg-nO2_+Mg#4rBD>t1sDvhx(AcWFE$8n;oh{qh=`"
    "xTY{|noOQ}HnAAtRiDM8Re)uNP7I6zC$F7=xVLgg6J$4ldev1(9$!0fa1T7LD&oUO!kq;R#qR0zk58q4bjfi$C>M<SpSJaHHZR$3"
    "W7?HLE8{8kA#1p&PWMC(=V*Xql;+Nw^7fO_QY%V<nw{W-zd8VAHW94NgSJu}t8Jpa>s_=GH*+x!Qt;%F6KF#3sepMac5pX5_;2LM"
    "$+f+62b)hn$r&P-zo{`j-3(ikK6Kegw9^;w|C7A+_u0QHG=KPE`4_(`+q5q=(?M}ZGbD#;Kl0c5piw(PQs!~c-jC^6-ao83&}WR)"
    "9Dr@Wj+e%rGi}rF_TgGjk_7eYba*Xh-pU|rLb=jybie@zV$Su%mx_1)IC1uJV}9oHYXy+HQ$c$9k;<J}@Y$#A&t6~1<qeeWsz?2t"
    "p+I|vl*ozkD#ADWg<g+&_uZHT35X5NM<<$HN}pqSBTebJnjd0NUXeI0uG6AgBdImw+Dk&zsC6K)9wbSv&8%R^bdU%IjF45cwh|vk"
    "N$lHlz|ZKMXx|7QKRaUbn<+qI5EG=cN(hKBTWBF}#dD&qi)n|Fj7b0XBV6HV2{f|ktXs7?9Bv0FsM;by=Le25VK>+z?O;$F^pjRu"
    "$%gHNo;e>&*PDXEi=;I|)%!qk-N<ZH%n&1<GmBDZ=oI=hm6oinb1Y=<U5JbX+$8C>sEDj~6wAN@K>&^-2#nQ6EGwXRzd-FV?V3&H"
    "r!+ldYS<`*D5PLxGvQ9<R2_4Y-7H40=v`A9lLpj_!+^J>qFkwO?bEoRgJiu<RXKwnzcd@D;CL_KP)|>Z1_R~_f_j_K=T4}~0PJcB"
    "(BdFLSlIQcdAPvNnPq?%0bwv4Xd-k)Pn0r-7LN~A8A3Ixkzpamt~-Ft7Chgxt;b9OC!x_u0=K*SBsewt)T<W_1W7331k)M<eFYto"
    "W+tG^(!`)oz%BaZd`1_SrQnQF1>+7?+Dz5=Rc@XelBe*MB`mwC0miJk^xoyC{KfWzeq*UDmWWaAoj0=;)@l<Rmg)&{UzR}-(-1I<"
    "DMx&Svz$t?f<)NOvPK&Toseor%nv;kh+qwaCOL*RESv9<#*~FC`&`;7)6u(QedjdV*VBi+!akF0V0F~7SEgFIWMv|%wV#hT1K!QX"
    "!<e{*okUJw9BqMZgefapiO|~no#fWzZZR9p)MTPnBJ`A0YV8%<AgKmT5N8CC(HV!VuSCGMYl8Bh<k_I{<Op@7@VzkVGFc{lUkaYq"
    "wL3P<ytvBk+#-|j9x9Tk%91RLvt|r9WRRA$QSKb>s=J%zch^5jcbJ}<UW?8&qfZyy#=T+}672EoA6}U}?zWN+y~}6tIgj$4apdX+"
    "noWAWa&G|OvRW0j`DQ%R%_Q1s8~DVe*(ABO)NuXAC%?G+&d&+6#vU+P+}e^@X29jy7XqOPpDW}tn+>YThYu~TAkk=x7mtxfedb56"
    "edoQcsYIR6Z)~cxlLHyIp`jAx0^CVfx)6j%r^&5;N`hkB{cATeD4vzWTNNZd?#j6|3%;NJ>nAsE#MU>HL!)1Wl>2NOiTis5w0zFG"
    "#0c>WWp|cmbUlsMqc}$CzZtQ`Tqo_~d%Y_^edsA|S_&zvtw27nbhKux*%>i70@B5eR=C;WO(vycvB?@e_A81?l^y=F%j<@>$>$#D"
    "pI@|&cM1-mJGg<IT<&X#QN&xT2Wg#+_1HpA;#{45b&K`;M|++zx;6F`8=kOOBzk8ubcl0=*Pho{n+?i7bMK-#_(F7<gn!wQ++Hp@"
    ")_hdy^F0B#c0Dc!qv{|NpwC*vx&rr^?$);#SAL&+uu^UZCzfZAKkj@6G)pBJ<CIz3mKYNDT!l1RTIg9z>8r#tBnvpCA`rZovOOza"
    "_}rq&Ea>9Y*c*!$UDM@`<ny-u)n~7+*nam`;<wTag~Q9Eleg=73=g4-zt27&bkU|W%iPzz*{~}U)rpS>k84~BpxH%Xuq;SxJU9yV"
    "oCeXNR6q9xz~+Ju?D|NkKQ+cUTuS<T`L}L^cSO|bgPdN_WKwTIJ`knw;-e8ddOEdbQjG_H|BLxsKYYFR2>Zy3H~Zj7b?<h?R5eEi"
    "t;VvZx9j#9jvZT#JlDKCH@4|c7g^t_;n3Q12l#e$>g_1`>(<7PR-p~M-VCP$!D>gwFkwg-<4zL(pgB~)Xm+@`ubNdX!z-+m-gN+_"
    "Xcd-q$Q&_Z><#l}#H|HvdV@wL5gr41TWw%YpuL=Dl4sqSY+yj`IUIX)I@Fe*2Tu)K0qCAqO7dtb?cT5&u2s=ZULVKC<w&H6<Bfn9"
    "rnIWpJZK_<VI!z_uxm~d3lfAGG9rJ!GMWH19D>G8YvkqjoY-XNR!2QpZA;p2)iGRA#G*R@{m!h$UYAwEC}52Qlx%^UHa!p~^M+b`"
    "IAPaN`XMK5kJqaXTt%6b++N0JVV)4dDYaNG^HpEC=h1?!s19X?S97b0-Pd3HyZ`Zi9G?PrSM>k<!}0)L4<GZ`+rGZUAJ!5jCSSnI"
    "Zf9>2Hy=HdABDT547H8!<fMK<-x)`Ce1$c$PWy%57WG$Dd(doh=><R9{uJ#ww%J72dHnCLZ@#v^@!e*K!ri-Be@Tv<-T2m1cRzdM"
    "yGD`L_J&@>KtnCu)i>hVHhq{~r|R9RZSq2F?6>!wmkgQ$V<O;5`@w>-rT77n(&hao!J<KjzVt(N7~(9!={9H0q=p~-T>?}%60sUB"
    "W~Mvgw^o|Nhr_tbK@;NxpVp!DB@pxTd>!l#Tx!Gn;>ewQcMDLi5djx?xW@T7PVFjqDI|0C9!|;jOl4=QSgP{P0U$C7#0l``hR4T)"
    "SlecTsd$^`iBhNQa`}Ty%L8&~t#E|WR<od`Yi>X4G{EA}P7SP$o@hc%1Q9-O0|qj4(5M~kA0kSRp(+{_2CdM1ovKPg2iR$lBCx4W"
    "P55y}4)n3qfbL?bfnj?B7^$@i%ew%kZ_=6+3s^@d`eEBH0<`ifR-_@Q-APt!sSHwTT=fQFkn&!ldA7${d|lGtK1d@RY)Ybv0s;^q"
    "N-|tYlcm+-jUN&{JHK4gneZIf(Ll$MRJIo!r{^v+o*DO;uP?U^3#A)(-<WuAq+cuh16;!sZ`vB?u0ETfit-B)PL!^#?luIZP<q@R"
    "6j3n71VF(_?$lFhy>7cp+=?&SJynCIY;rIU4>}nS>Hec}RV)y2hiB^f2k%}C8w7uq1%P2qq)_jV-hQnKKjvLb=)&<PX=xX^OeP7m"
    "rOvw#*izl2v%nJH!3Kg#jnWS|pU)Qklx(onJQg&nHt02tw&#)rDI(oTc6)kvR;RV*X`w$X!KH=!mDYAwZBYUV$k`-l)-18oIt~Fn"
    ")6FMLnl-(>Xv}UYrnva@1FD><6^gB5t`&B^T+&6?Y$t6FgT-$`ZQhUX3>zB){(8Nix@*HIn~&&l_xsxQ5*!D7mZ4Kpq+!!$sOjWA"
    "mTjeDc9A*n?B2Zoaiy|T`PHWQQJETuh1UF&Zu*}~>CFQmrR!r(l$_tMgFCY%{<$?ZSw(wU<aFHg<VN@YN+Pk>DfhQGb9Zrv0dhel"
    "5D*vLg?MrD7yf6P$LkwMHIaAPdy1(>dp5YM2ezQEI0^ou#b&NGOE+Q{AEKb5!jKArV4*}$Rm#WS*edSq<9%WByrW-HYzlv}t7c-="
    "Tg$l(vejZMdmh=@4U|kGJQ}HXcr9JTV2EvMNFQFE$qIkqETZh2hkG5jl5N#0O-i5y;snXqx`{&Nwfy!jY5(>5J={yEE~!F@jO+Y8"
    "BXZ+hln5CqBUuqR+D(O?i|$Uk^}&<F`c83Zb%{3FLhm*Ahc>#7$_Amn@ZsIu;=87Q{Yz~(KZ@XX6$J=v*3f(LiqR%;8VGK4#zq6-"
    "oxU~F4;j2ay}A6DvE$eAdmkkX7hP|Xfj5BYui%L9-jmiR?_`R3f!%EkdPlIgOcp+xBOiPF_;**k5B5vlO8JMk(kqD@Kf4ZaN4f=p"
    "d36kOTSSKjk5CkcU^oUsYkN1=w(hSVEREb+Z@+oRLHO_d_-`u7f2kPPZvX0g)z~{sal3&tl%DSrgIf>#HxcCV;D^<%TvJ)q&sba|"
    "aB=5Jv+}Wr^pzU2KsgOQ5Ho_6SoYCwa|x8x<<^aVUOnu@-h1m`_8;$Jl_qpz%omu@5su-&Mw=7x`OSyatskW0^AG6QcCV3yK(n=t"
    "!wcJc0;3yq8<)3ZclFuITy*OnKKbDNJMaD1>qm-CmL*A&4}Nv;&R^X~|M0c_@2w+?mFGg1a=g5S_l+kE;bz;$)V%76@JJQ5*2Em-"
    "_i4khUdO9iaMvA}hk`LHjLwctPe1)~hTE#QGMaYsXKTOu+2XI>Tz{nXY8)d3X_Z#;PXu`F>KCs9;J_Ku`aHUH7w96S?W@NfZom;G"
    "bw=gFD>@(u2VY<-gm!$2mkIr~xAyT$btK8&>y=VL$B&bDlN$?rJ3GtC7_f7j+>Y7uvC8xI*7()i$&W`4d18xdG*v^SV^ZSUVNN1H"
    "<`3>FrsVZzh<HL8BtOX<M~>`xPbwLGy*=9)!#_7Z%0V9e?8T-o)SwNWHn1^eSkWmTuxdqd({(Mr&S^~sQm4`Abtgeab6(j!Pe@uL"
    "r(zO-uo`Vf5aS(SPuKprio~Zrz5Nm*J584nOD90Xz@AaqBOOs5wW0v-0qo^`9RVwuk#Mg+<}BzmsKe?UGfVbfM>%M-X#{n60zyV{"
    "^()n;ySvT!7f6QmP#N9GntrXSv&Gw;%)x$|ah`us6Pd6CWwxRiAL^HGQ|))-3^J^i;A$Ibs_2N!$-|as7OYHp2K{Q+1EuS>?2-<9"
    "Q$|sYKrs!b(b!p^gV(z1>WB-$OUP*(B0g_BU~NLKYm~IFOe=1KEvy{*D)@s9$<qeGK@g|$P`pji;+|(}WF&anKXPTXuRsz?yGGA9"
    "`i*9zHyl!O&_^7pURn`UJZOlJs1eiKV2xJAH8|^JWdQp8S;XQ}bT&Z&bx&KFJY-rkHe_29z;q<}c5<m4!G^DT0>G@f4$)iNlx>2~"
    "%E02rqYdZ>ZvpXK6l}Sjluai;+=8ZGTNQtOqlHZ_>_wSJp2(BeZx7q%ZMuE(I5r0s<y-n+JmjUKh@}NO+!Es%oNi{Y-}?9lIuicE"
    "f@<7p6V;9n!P4yx>gCOr@lix|u{BH(_#<cpans6f;jo9ZQeVyXq6W{1-G2VlQ<%-#m*8m|9Bmt_Kaite=FzaM0KLw)z3V68U7_{y"
    "e0OLrS)+sAa#wm^tjwbZeJf-&2M81Oi@R`U=s@&lv-`AhBFOoDVJ#u>4*hg~LuuV+@&~m@9n|d(<YLugQ@nE%X6<CM(C+uTlTILP"
    "F2RG2!Nkc_49l#he)dQd*ttM1_sM*gF%@K>0>E=$VS=N2gmszBI<};*6%_<RU;sfO<SYN%UkElo4R(xV+kH#|bi?MJT5UKv(a#bz"
    "_;62ru+e8oD`OUg#?^0XkNpPhnhUFiWG5M~QMHPMEg!KLLuU_nd7L<R>GPjH^E?0Zg>U}Zm2bqaZM2$4X|1_AudlYV3%9F=QZMZE"
    "g>BB{{1de}IO!gDQ{-ubKWuPOm=+<ra<6u$J^m-(7;$^}*gBh+P8&MM5Fg&@$vk5*es<J;eys1b0u7fWLgABF21Kvc%jVN?R#EQ!"
    "^!s;rlG^+upv)A|@%)Y#w)(#CrQ@qnw#Fd_H#(Aj1?DB=*?arA2P<35i}KFUxl0e%Y~t%q_YnY2575;!1-e1ul3Kq)urR3EMS5Jn"
    "C-yl|c=o3TO02fOVUg9N6t-&YHtKg05}wnxyL&Boz20lRJYar@#RP}v;28Dkix98XCnTmR8L@~~8}T3TtfF`d=?7ESm40KaO%#$M"
    "4R~OKdEZD>Fnf(0shv;K207I34S%w4O_@$)j*F5+@4HI>J=!=A$+n_DsFX!RE}_ZBJkV!bLMtHu{4{l^FpM1@V#!mTX?H<mI@7||"
    "TsW?Wr(1vf?MBgGM~`EjNv@wn)gM_E5QSj^Lp6uv0OF~3(T-zVg)(5fBUCwWh1L4ksmV+e9N(+_$2M{jkpa<nIBT4(Iy&OXA$#2S"
    "6AP@x>R-laRDvpmy(iLBEBTlqCFJ_eWvQ_19u7XFplyv?m^gFjJZlWXBoQ=tMom^f={Wl+KokYDZzvSYfFOf9ljhlk6;~pIP&qc8"
    "*ikdCnA6>F4@6r`?4CFgz|^x(61@AY*~CNw?UF^#La5VoCa*-cxgPPTl>VarCVX&ft1%b4ow5(s>=)#Z{fdZ+=LT*05CRjf=g4qS"
    "@1Mfelkz9u`>!`2)w=)pGN<F%VOOg|!9ov-Bb`1cEiAX_R$_67d%PPeDSzDBl0_VY&03B51Y)HiU$Q-gnoNLEM*&zTIZ!)UB)e6<"
    "a}Zj0U6D_U?~_z4w{ibXyEqC#gF!DNYd{6+w}*{KzfRbJkH>#wap|3(NxH*$s@zM{4-eYK{q2XP=4&5r?$-#d^H}s7S4zhI_a8s;"
    "2OQ(mrH`N7OKp}zhu3v`UE4=*F3|I`9$Bu%;~+owbTB#Q#XFtv{Nslgm+t==riE(tDzH-t<@1$-!E3A9;Zt3MtJ7b;RiRdv`Q`X?"
    "h5M2ysYmQC2@4+|E+;bd{TmCn)>X58<iazJgrJ4k7TL0RVZhoMnL0+AqclD;b;)E3AB&E-F|FFJRbUf|CYz`iQBIqBqk(3on=4hu"
    "T&-Tc)7(hX$$jl4P=f38YfITuT;QrSt4NqqSNQah(+Sx=y`F2Ncu?($T)xraldchy3G(T%Ky=(tax#NQKRH~wF?h5lXa@`Ile_rg"
    "lfu$Q;r8`*atWjQq)NJc*x?{)D=nRI+_v*}u{!7{g?#^1EE~;iOsD`=Uf#<cR3!PmvoEwyU1+AN%Dv@edO&z<Ij<`Kyqn?DwR@{8"
    "N5T!>Nx&A|2<6|$K3lgD>;LeNttEMJty(x}5DEy&GOU2apeARzGXYGa675vJo9t}0G}z=wNDqx4vrH%2#IKX?{lzhQ7fsfpO4urC"
    "ojSW+<JetkluL$JCsgpkj(H_zPH7BZf4P4@d&*@J5=oaW{Iq-O^H;+COu4?*EPdwp$Hztppm&IUxqNLCYUJ#qJO29iIvE(7-ig%N"
    "m7lzS|Jq%z&FGQ2vlF9s#+yrEqI?{&>)5JQZL%!YeC0EjCuCRggFW;gNJ8*jN+8`^oob;rxPB9sRh}0W8EsmD;{Wy9{>LAp|I7Io"
    "|M(A05&T%NJNewqOtZT7%lgCpmd-V2F$;xo#MK#FN_ODrNce>>pxZixW(p4u+573(@{^r~$B`>n4_eIWi!W;e0i(-CnR!N5sV46m"
    "iTu^ye)liG^Rw<!%;IvVN+pWwjh*^!GYzgJ^8I3K(Bb^SkkkiEfLYH~x8L7h`Xo2yKk?$#XMLXun*QuRJbsYgmCXR%uZwQ>3nx?^"
    "0V$}ek%pzZQbga|cBNBm*$+R^nzZ1yki7L!{`u}D_cP(afO)jw2@W7iXV95U7Vxk_F15WI1scDlK_5a&1~ugA5YXXErEX15ZQ}WN"
    "KxAjgb%u34(-HJN(NN^ZqE5_hQtd`Cc%m@oDTblyBq901!6;wOD9)VGkhGfmi4~<;Q)+gu=sChsqXFs5=j!Asfw&YFC>z}#>6ICl"
    "tMoB2jrd}&U`-BSQiyCCu%=%sws))6qG0I>SmBgm=MuJl(N4&Aimbp^h#@5?I<QaFcPxdnxLW2t&H6Y?O#uRHxzKRUraYq>xkPvX"
    ">!i*lIt-#Gq|*mG@j#(C*=QoQ<MI*Lbh&sRI%w*5+fxRaCsY;@*$?Z;Yab~8^rk^p29iCiwIrPhhjzsQr%_F7XzDit`^2g;#zE(E"
    ";wgceK;<a|6_jU2ffww`?}$@OdW@^N*b2}a>dUabq|t;>vzc_6^e1`dc(Xj0IfOIc`D|nV^y>BVQ0pw(o|AJH)@6YW&k)p%u|BS;"
    "MDSXoAIa!XW{fj)`7FLwc9n&FFq-H&fdHP$YxmQ(*p{K+Mu%mBYq+)W(2r`V7Os23pc@u%*7*hUMgJ$k{>}5PmmKhE6F!B?8q<8y"
    "u+VbiXE4#)tRu<te!9^saZo>R(KF^&m4Rj_Pa^_Hfc|(6mfA<b5D&beZKr;p38-KEig@(|JQ4l>4kCgojGBg&754^bP9bgB(ATP<"
    "Cw0YCdYWgaF;=u-l94PlwLzHhFp-X;T=vr^1-)a~DAi*d^?Ju|=;eiadIRa^sE(i=s;yyRd+YxFh5eOSD<3B?QDqcPZ?1<Vy+Pr%"
    "AVVT646C)%7{ZDY)Qp&NHt-2&g>jRB5>9^@_cc@`1@{FjrOUyZQm-`*53ZVo6JEL{P&B6599qy}0B*pVds%pH40LLA1}FA!x(<Lq"
    "C~tZu+cqxb6hz-UGAuOPf-F@UO}GEw3eNPou`@gGcfS|7xY&1qBna+ove|6*BDK_#T57H18O`RgXDW8tPQ{gq<4UC}{*X^o?W7XN"
    "m8vX`6MM!U&uU2{jn<Z0>V0K%CrE$<KoI-BU0eWnU&Hwip7+!_=lMNVr(TpPn(G|BVPSLB8Q<8~Ll?d^Yri^5TsB7+ct?x0abA0O"
    "6syXHq}Ex8EH@ezCTz8XfLS$=;gFNI1$vtXS#SBBPn%gC@3MYXx1zW=FlGw*(xkO)^H~jOV$44`Ipg^up}u8tU$F`FoGgr)FmPC_"
    "@P<x~Ov|JPh7?sB(&6W%5idA1Dj_q?ddz~8Mp}kt(QU5;f7g0oqT`LaMfO0D12CxF{mO^=MgoRM*=qcgYOD^!<@$Jo8Y$`~izGP2"
    "ZLE4_40+)@FU^F>gHKD5-e}19_DS+<<h%R2m7*{L?ow{FQflT>^;Vv4_*{}YHHlne%8bnEoj#iQtZ&XUSfS@ky^e~bsAK4T{GzSq"
    "mc6WAtN_JWb?0fmQC2EYzKT71|2mP%4nO;}`%s{%K^jf`;=OFGI=J<yPIylrvXgyz^huTPOrX}Yi^tq!lj{_dvKK}9q`)1s6aOV&"
    "S=If;v6uh->+JH})Z4#jDC>8Tm@!%h$H%NRNwv64K`9<RN@Pq=TNz?`Qc?l-Mo)WGxcurRrI%$=>qqwwPdXSdKmY(HaZ7km!{cQ_"
    "><LG$pWWZRm&<R{@)m7&eh_CjD)V4J5rwSZeu>Na%)!fcqyL>Z-$=yvbM=IxJxQxo{UvhTW1WaXPxgC{R*OjwbfX|_=Vi@5-QpmF"
    "z^<O1N7cr(!-QA~L?4h=_|y0Q6Ai}lpd$E#eHg5<%I2M0&9(aCmGcWPX-E6F*kbW&#6G<b8|58&ZR?a(czflUH!$PODf_fhotU$A"
    "0Jh^}eJAW=^BV!5Vjl2aQ&@w4c5{CHXQZFDjlc3|hK${~c3bK$RH|piFD>StmFTftweaLr<i`&qkE`Vk=DO<)dA*RsOwZG9MLQeF"
    "y?ybWzYaY3>4^P>A3Xja`1U(Rcx2h|&5O?Q@#XE_g-XsMwt1AGD96k!FIvFE`SH@scVGWDXM1z)pHKCtFEY2@$iH*pkak<j77sZr"
    "ma-O7MuOyxcK=2*iBe2$_AIu)GKvKAww%5|i<U<%2%}tm-mMnphU5CqvuB=kCN5NFv=pAn5EnN;1j)zQF6YPg?Y@o^ZnmXvcKx`J"
    "+;C0(1OFYvc92uQa@*oa)cx{H+Lb67aalRtFB$<iQDIix_qrB+nCpfg{`zS1-p<LS;|6--@~`9VH(~MAh(kgTaoB!dr`}z)b)^rT"
    "k@ummuhdqq-m0v+?d=h6KM>UIKFF+lLO{Xh3PiFCFUKxJ8yge#%@())lTWuA`(Fqay?)e1L@Z>bd_v(FJN^1I@};Hh5C3BFwdXvX"
    "B#}63rUJ}6UrpXw7e9TH?-e$hwc~Dot?cdo%^3fmmG4IC-&s~hmSKN(A^X4g?tM{{J{eX%{={TT!YF5H*?gp8n_L+=vzT9xY39-5"
    "N&|Sa^-mwn7Rmp}f3CLA*$Vm;c<;qazfRBnXmjjwxjWak<2ZNJd)nq|vV@O~c`pLKJ@dhO8^G9ouI8GX6?~vmPJvX&{~w}Z3F&2+"
    "#l^8x_JDdkR8deiKoL-plErN|1unP-L-n^Qa{eMaEm=ogd<Pi&rbm9+!`KLFnl5ZO_a1R3qSA_`Tk&?{u)1@ya6MxqqGE6~;Nqa~"
    "qqeq%%W~CpJXbEu!Vs_$ygpEvdVWgA&qPT{z%Gv4Ww=s54xVv{hg>nyrC#eTcZy;elj<BMvXegF&|NydQ?+^#%dXqu3X)-~&tR>A"
    "<!Jb#qe8as*EHTzewMa?X%$sRmxEyw2sIlB_S=6CKonYj_L*K=Xo9-)v;#%OSZQzgj0@YTgE`Y6tn|i)T)+}jYV8dQ74%_W!M&qs"
    "pS1Y#w(OEwhg1W!;$S@Jt5+JCgO<msvV}dVndp@s3~DW$(=RMte!8~pFfWkPD=<n?xMStqvtOs|T#i|svNc*Xh?$&TUqIGfdlup="
    "F5B#mPL523XP$dLVmf<a@$9rTB$Vw8W(pbsj|<Q`wISl^G+Hfu$YXU3FEOD3L(B^C+iRI8ZDm*z{Y}{kC9av8+XN&P1=v<%gnlEb"
    "WR!jtpbz2W*>Tq_PPJuw3H^>gdYaWfAF-9F(VanL`qq@U3pf~c?oTG?e#bUBqFJ1N6XnE6`!DK`|9kQ9Rxjf<A%Fx1N$lc?v3OCn"
    "o@W{(JqA3M=G(B<jLpzpUl07Z=FlI()Fo|_a*_=F`ZAGkTo@MTqRH9hP0Fk5yy$Q{?Q})90*d1AcvjB2Cco9P+>Vl2XpqwLP2sK_"
    "s1UD@6H`EAtdnb})P4uEyy`&QHr#ufQ;`+8zUZReEE5SHL>gPI)V7ir^bKzKKK<}#&bk~-A>omgfqg}&EUQ<av(3+vA%hbY(||(-"
    "5q;?oF2D8{|H2pxH*e>g=@{Kg+i#6{Z=5>Mt~{Ur<@wqJf@>DF&xGMaSgWaX9|`yk$83f>$;N)K!5X$I=AouRUUj<=yPYwQhx8FE"
    "<#d5&;;M7Xrcl3kak}t0I1&tXl4Y_7sV&0FVOzH^Y}^eVU$--l^PPAd5L=#hM{kr)_M&|1Eg-rK4fgh8pD^op@IxM*Ashihmu(MU"
    "KSZ8ow3i^=JcS&FOpQ~>tK#OEkQ}Pc-$5KFDipy0j}KSHqzqi&>i?LQuI)A4O`n&yXLFXQ+R}u<>P)1cM24yb_W`W|DBmKUk6hF@"
    "q@J!AD?@TPv^Kr2!Z{p)X3j>=y*Q7N4#Mm=+s38u`?n<jw(!a`XJ&n<1?8xt;gP8Ktpn#>X;*LevODD`*?h6c)_86EMtkjm$2|78"
    "#<}qUq94p?|5Aj0kM_LfrC1u51-Vv7UDe&%(^9Fv`J4WyzglZpF9$lOW3YQ;v9|Z`H13V8wVObFqPzf66CI>f=!@kkVtVnS1vBL-"
    "0nF%*m>IH7aZ|s${l+|Uu@nutHhq!0X(<{!pG%ZiH}<V=t^;b#&GrsMX!^^+;CDj^jKDCC;FjDK34BhqMj){5lpgfxzi)boNHNf9"
    "p_PUBbGFzUfxz<#!*h4i6#OHkUV~{K?J?%2W5^+$8E55tKm4XS>@7ZC`W6_P1ELYfoY^#?!ZW-U_}<Ldtf`5_N6v-2PqfYU!Cm;m"
    "_g{c5DBUq8*ri|v4IlSf5?8O$xpb$cX*y~W;89!gGxuIHKsd(nr-Sb9#AtW%Si@!1bd``k<?Oo>Uh2Ctjw$RStX;U+%d9AC<eBvg"
    "OO+R2^%OeE?SbBCQE1PqDo=|0hmHIq6`nc%YKu@*mr0_$MxPj_Vz621skvU%$9qRG6qU0*Nt<>M<Fi$Ix~6B_PJm-ZB)$bOjKb=="
    "005HV)g+6mFOIHQNH^*9Vpi|kv4=FQE|dAhjx!Z2(1UhTQ|(@ycBG~}lQs){KI(R&ZV%x_Og^C2p0F6{<2!%%DLdr$whkT?b4QBU"
    "ML^L$ZaLC>%~E66H6ET0O-@CTe#qmpJ7}tu=!%`TlrOo^MawYYs144Hdl=xicL4~?`^=)OvFm)f0SxzVm$6eb3}G71`0J@^*uuJl"
    "e9N$JB%gRLPfA5YtXF^o1~7mVsxtuH1^fI?GYmRU2%3ViMk`xct0Q8~>=4M9TFYZrYjp11>C2a|$PDN?`wRjCXXmFf@%=8?qx&_G"
    "Yo0yty!c`W<m<J8g{?{ZtE+dnj}qB>z~wR%6gWiv)&YBb`{sYT<_wN`LjFK>I(_qjnp+)R9;3nm$Z7{jTZvW<)B9EumUuC_u?F#i"
    "@Igk(O`gB}0}RSdE}Ds<0GP(T;}K*ia>w!1VUmyq#VdN}k$h}>P_48pAuH|DaG)lF+7Px6nEJ-e<HPHAM_=*A*w(F4iax14RW95f"
    "{Pdo*|G~zw3J=slNh%#q<u=g5fz*L_{oQ=Clx*~+Es;JVo_=*CXt)ZJs)4I{#&iriwjG+;VG50qfiMLHIs@(oefavtm(M8C=1(VT"
    "`=-^W{GGBR&>rRb?kexD13VMaY8G}^*Sk=CuXkGw){FMc29TE7j)<UWsb+(6I#5D7sS@HZ0M^G&U6}%HR-0n${^JMLpKJ|(^x?hB"
    "JM`DhX;(3KcXcg4D64AiGZt%nBh)>c%?<7#;*I|HqmI;Iu<TZDJ#QssM-;YtzFD3!U+)*+bMmo9ara>Li=RNCfuSG*f!`p6&gM~i"
    "EjK__XJnci4!=CwZ%uZ$sJbwVFJ8GkH?@pe7bcb$T}a6Vy1PB7t(gaz(6H?2X4&<<oAMwBDb>WzjtCKy(r@rWPt$pU&861*WU16!"
    "QzFjk=c9l5_t)fsauP0t&M+6>JXlK+0HXDKCRpL={x&f_nCFFP%R@*PPSKjm{q!&Y%isUiyAR?m>#zO+$#m5Rx1Jj{!dA48io}TD"
    "HbGsSLOAHIzxgqq`1QbW1o~#ze-rEvUvu6&Cw+AO)6YJvKk7B#-9kF8;eK^K-o=W}XnlSz_Yxe$7yM-40HXW5ZmOPp#I@DS0oSuV"
    "WnnIFzEBgs+l7|~)C6LqN<)e|<#5af+|z&4Nd6za@>lq7TY}SljFusbW=wmusB2KU)M8Wpt0T*bmvlHnj$p70_3adF61Ysmz1k)u"
    "pYd(YaxTUFV87jYVi_|=$CQ`r$8sWRJ&bjOkn_TG-}Crhg->)CcK^<i?LaR!bdC31(T0=hW8Z52@GcX(A-{U+^zNRxhs@nB)Gw>("
    "RTc78TE2iOZr0<2{t?ve+7*+gtG&QH2{~bSwm@EJ;csJO|B55Op&*MDO)|Me%x4hJ^LEQ0tjxj5WGa31<n}wB_~*v;nf8xy=b<wM"
    "KU@KA3yQ;C*)$zI(S~J?TX*#iO|25VzGH2fjN7GH`NECC`Tw!&1H0Kw?0?#9X7`NOA0EST@7C$az32;jr_S%*3p}!(zxJqK<%#uy"
    "?NCN;ZUZ~(nS)0gPqz!@zFzCs%><^a9Zh^(Kjm_Ko$^-^OYo?Dd_ySQekBn2y^whxbRFB<wtzko@v{$omc4T!)3o{gORN3!5Arh;"
    "osKVKDpmV6>8s*SBeOLu!iUHu@-wD33OWbf$X-W2iwu}!y3Y?n`M~rk&kWLMQ2*4@+$_?!wkE4cv=5NbcwPJfBt19UK5qhl=oX(H"
    "pcsy#I7Sea+*&$zw2xqsvB<bB;PFRG%l+63xHK)Lx4p{H>N*pG>ng^P<~9b(6yb6?D0ac?wRU<06B$4-BO{E{Vil|yjL%V|h7H6<"
    "iY_-Zo9p60T$=hm$_t0$fN$Rs-Q$=aRC;aGnC@RvRc=pj;DQIqM<=D;5a6KW{jO-IRb+@XFnF97l>yZNI89DJ>S+&4h5Y0A>dt1O"
    "foTdnW9tNx@(N)3eLrLFYJ$x7hY~CBPU`GiOW0`~=~L=z%3d#tCP46W0<}Bl)x8rEQg<H~%E|pTv{UVhS|0?Va>fUk3C@eLff29Q"
    "Rg(}w9OLEu)^2Y=1J1tY7_j8NwHCBI*4ruK6@>O>Oa8GL6Hf3))mE+Vw6^ArlDShrnSqH@?PiB_!ORS*_9QZ~@W+<GAL2yl=KC$-"
    "fk{vKV8}4}1<cAQi7BXK4mkmb)Aq{Mu@~kSd?HDd&B`(Nd`oK7k`F$61PrV+gV);Nd+Y!30NVJnUFEc4owqowBHXf55)QUCzI~9`"
    "s?XRF%`{QxQFYvw(fBkc!7~eo)u-=2$=AFfmAiF(gQ2vLjr3bhJ{#d(_Hq+g!ySc5lCW6KKC6z`JIqsR)PCX2WJ%WQe|Ie&a2-{5"
    "chG&+2e*N(%3RCBn@oxX$i;SQFu)*F^YOiWxAg8IG<M<51zP|XI+R&qtF$zvY_NN;S^DI7uWvs8u+)g9&Q#M51P0s3)&LalwaK)$"
    "GV&JX^IlYG%!ZBd#GqL2E{|NewS^UXr?$6kD2(`kkdFYE9zP~1fm~YiiCb&?j`_2VJ3oK;v4->~PzX1nW*jA707z`B^K4^dw*Xj9"
    "ozG>TuH|fHCUXASam`%Y&+pJG!@vhE9Ym$GZbK205=mTev>$@W9Vc!I1y6ZA6C{Y@rK34h3c>4r3)8a+(kKA=Ttm&~073U@!?`$F"
    "Q2}qnV;>CyxOzAwB)?Gf-Uk9GkLW0=r)Z?f2bxv0yP=LMt|3D;^9Sz9NzT2X^oNB?A>_yT*jDMLHul_=S3S<tdQ>W?yk8lpyH1Bn"
    "8FLp1p9(4N!W#Yg=c=-QO2cOp>z?!;J+lAgesbO~!$8|L(FI^5xHL;~gqf3uLiOrJ?6u4F&nnxzwf7J=n+6dwYX~}IHkxJ$()z4;"
    "T<PbU{o^jxbPcOvjg4$qa=RjTSn8bq!!tsVmLLwpL8`!cq=p`HA_2tf@nad-XhFENhpS~XPWJZU7f(PH*u~})Y1!;qQCsbp5uT@t"
    "QZPb&bT-z$Om{EUCw}-+W%@%4cL!XMd{_L4-z?X!>$wsr_hqOT9{NKy{#NS#(8bi*lwe2%Ifizc7pEtqOvY8QBg+%)y#LSz<is4E"
    "{nV^qx4IY5gc&?;qZDH?XrL=02yue+2yFUQhW>dxxeof?J-WBUY$ikHyFdrlm9lLYg*I^-fd<3!ltKO=a){@z{Mk1Q^jC$g|Ft`("
    "J*^q{671uR`?!5S`n;0OnS-=0oEWtLxyaK<bE)O6-Hrb!{-YoDN2qas6OlH!YF0v899J?2_^0vrp8vBm#MBrPv`PHn%I}PNsA6DD"
    "smq?;KuL6T|LtGb^O#*z+Yf4&$P}0_i{3A}uvXJxvAt<Upb-kLJyG5E!ZD<MvUhvhrJZK({c?M3^TFxTuieiEo(rp&CjwW9Rh~}7"
    "M`Ok0yTjIxME0*Cs9&-HAk0GecHIZ_?PfA|e=hN4sqkPlJTRh-z(iKpkf|Op-qQnIz1pu72K6FaPtdjfp<44O3^k})GzK9_i4JvJ"
    "W}i<oGkNPlwW;D-&y6OvifO#(iqNn+ZuBPm-5I#)fKZ1UsY91$cra8pIq!DP**fQf`nj+z9KJN~Jv-=IPrK@Ya9btCrFPHNEr>8-"
    "#u-bX505G4;7Otzab;jOn<WHJr`s;j@LA0s4W#-(Te7WIDK2d(-jN#*g+#Yilk{BA#0E~G*4de?U=hrKiUF!dYLHoha244q<dU62"
    "t$&C$M5qBoOrz>hf>m$5GD)#_tmyqJ^S~_?U@c=Ois3~oNSFpL%ULD+%y4HSe~5~8CsD?rtkgzm7T`UB9;%2|S#d$3Dc<QVx<+Yx"
    "gZ%Zizs>x=8>j7qS*$eS5PJ^A2%C#6J*%c>)#NN$bqz6FM}s7RzKyd*ld1?I5A{eH{0i`ufM<);m4@{hgC9R0jHN&~Y17?am+D6w"
    "DX6oLv5&pMg%SVTmxixDXVv09w(89FbCFVaa*!SAvRr;>Ks#7r+>w|dj!d0cjXOH-H}<<ZhM|Yqx_IKdiUL^<Wh<aFbxCi_D2tZb"
    "_<*4gXk9{d8CPW35TJgpVPr&^z=1Ir?4dxD6N*AADcMscOG8Sg)9XMf0p{xN9AGC=w_Enx2QaGJ(WW4RZooc2&KRA<FrGr1+xc50"
    ">?l<EQl%p*^pF6(R@ZI|PPt6!u$7DIqE9yprO&(Bbbr{$)g2TV2&=4i%(c3mOcOO>aok)9`v4fMrkgVAt#?fWliDDqV;ciPir!-l"
    "PC<rBf!Fg$qtq^MAEt%{NY{14&~;763vw&TOKm@E#YMNdZ}bvi4_hSrrM(j-2ay1%oA7gfc#?$C;bA=A1lw(sD7e%EuS0Tzf<`A&"
    "dmPeyw7Z`=%62&U>HY0au3X<K8>9ivQ!=9d{ty4nTmSlN-Rcd(VgX1qd_qc~rVWIos4{|7?$J$l(C&6z5sI+G04BTWT5G@@+`O~>"
    "o0~ho`2cL)K;(}BW#0{!E#tJ)StkG|0gByXtvyH+j+2SdC%i5|O@Od|bcAQSM6-r-Oi$*UnN-#3MOb=fa9vCE7jm?lG$`h@tJTM_"
    "9eSwhfq+c_kWvH;V)Dokhs7iwk533?i>E}WRlMF(<$)$K5GY7l0%*zRDAj4vFpOHP)CIle?sr_Acz(oSfo9EAR%a_u33EcnE2jq;"
    "v|s3hQb7)?#-!Da`n*zCjBKA&v?r(}oQ1er!)+mgVUx$-U-UvjM9{re$%jelefv2Pf$`oNGk{Mvv(4U+#xQ9qso8gQU3E#k#pLpM"
    "9W01iU>P;L1W}R2eVxl%iZL6wPauQW`-kp!jc&}Y25sFlb0ZF4j>Ni9M?_&1gHaqev*P1n`{@jDAX}W3W6RcFb4bis_b0=fq^Hx2"
    "jMcqwvVlpZDOj^{39vVsc7uh%h$QMBYzU$R>%w@$Y!ZhuO7f_rfo?lt!9@gV(?=RfTcVEX!WL+0%WjiP>1l*vIzj%i&PB8WI8wb~"
    "lg3cQVsmriM5Vt{J)pW^REF&|s=GY?B4`&?lJVLch}F`u4#S+lcZalU4@#Lz@vvJ+P3sLi1h(u4QvS0i>1#htEcPLb9WKvKo0@Kr"
    "D-)*msL~8UedqK-rCuo>lZgY@E1u5weKsiy7Mwi|P5kpG>BzjR@pOMR>^$wRCceDUinr#yYT??)>2e(wC6Hwyfi1#n*cLijWQWxx"
    "Vll?2eb_T<JzMKZM%ZRn-hZ$C(*sxjcy+bbBUtIvGS{}5y@C6~L-EBR7`4|v#(t4{&>M6vTofytrG{&mI$G6101r^7J%t%_xm#+5"
    "{=k6@3+R;N+yHp|fF*~}GZycUfAIy5!&i$3a)V2RU76(eH@+DhNBd&r<kkJi8F^?OILsJaa!|mr_hjh@!IYSJw{}0TXwkL=)>LJ}"
    "XN9|4Ke=D7^QxpHAgrBew!oK8JB`us+pk^e)hma`@!waVuiib}MVn&2FTHQc|Kp?mEMKd(Wm5B;Tl7zatfb!(68E+%E@$idozLx<"
    "-Hb<+K38j@_I8mgwp!b%;z3%2iYu?IynJPz@DroU=gwWg4$~PO1E$W;EiyKQa(;QgdUTMIg$@Yx=9X+UKNu*gXU;VfJRKQZpq%H!"
    "LUjD>n1e&h=}LDYv>cIV_UJ0B!{hYc7a#xVCtn3~d9-=dc-{y9rgit1;$QC`vcMuLO^RKTo#lQoW%Iq4qeY;b@oKx)y@qE4J@pxU"
    "-b*G-))d>KKf0e#bH2_0xp!^F^_yp@U%hI3u)kXA?)frx##$D_J<Z=J?Cq2j+xh)i{eBoMP)cQFiS>^j8G%E<r7sw+J{n{!?<&ey"
    "V?4RkPskM@)CoB|OQLo$WV&RRpNw^`yX9L`>Z5fL@UcO>o>+g9`dOhS_w$y{Rv*g(EpY7cE?i1gP&H?NF42vC&ivXFzwXH;Af3Ct"
    "=t#eyZvyvi&D+!B=0y|iYv##Xc0g$CxI1>i^sw>K8|vTvfcUCQ7hdiUz6n<+!Hipyo~^jPJ2u-fP<r9gnYvUIOsO6p6GdDQAyGtS"
    "^GCBv<^raZ1mkmhW=$h>=O8T|v;HbI6v*14(%let+!BrV8eLzQ@ttAd#qDfvr!&0Gm2>P3mi|hu-nA)|bSonc>~M!aXbc|8N?k2u"
    "#RrYlR-;tW+66?l_@;BdQ@OFT?6aL=xSw{isp+YrX*7@9kJLufR4W2x+$d<yJ!q5xv;3<s`op-mT?1wX%WJ6l+i=$AE4b|3{N(4q"
    "e0rE@){=+&2D~$Uy7Y{xdFv;sC-(t!6aE#zC#GBKnewimB0VHf;;NYYX~Zb{3^~a;*15n<xQt0fWGEoaalTt`Wxm=3AivUd+KW~p"
    "hqkH|4ZDS;OG$X7J(3_v-GF#rHeM;(-;lxZ$$Sq0nK2Z`pIeevC!n>Nquu-1L2n9BJ6q?i{YAGH5>;45osv0#aZQWThSa_tuv##K"
    "r{ikOA%1D{RIKwe#PT`YGp8tt<{*_5oAm&szy--%5^Tq_=1pU8H%G8ePd{w!hg)5UO#5p&%C7@s9@Jz3pv*<2I%BUs<L^cInz5G5"
    "ll~oXewTW&x+oPQVZq^rRKs9;RegHcd+G&Z0rV(fh71A$5JQvmcd@xamn~}Xs#zm+6|$8*!M&cR(E!IGyIaCqMW*1e3<D%Lfzl3~"
    "F%xx7gI+|4Ig>4Lj!TV;EwJ6F9`tdTHvq*9G1M><5%VrrWyaC-!wJ9o#Y|xH9C>8I@-D~F<veL3wPX?=ura?M^mud|C6S4+_QX%_"
    "FE3CfxVdT14&<gke+!EJq|#NxHP&euPG#6ON&`p7c(j`0RBUzou<7OzKR`{|Z(rLlekg-aCihJ%E%yZLwN1$CE73EI&V{0`0Y8jj"
    "rbfT6FPOU`TTxk-R23i4p{t&tj{uo`ImIi`E(4~w`=w%DR{9PRFbe=vqWk3nQ!Ni`dA7^N>y1XTW*`bk07H)TSfWgwlY0#^7&=Tc"
    "&0{{5N88Pk4wzjaX*7#mqm97SP$vc)j5(Cbur;x0Yk(FK5L&f^O7gJTq<f{bW|-#ZA`@qp=9XWfY32avDfPOYaF1Ij8f>v8vK*wJ"
    "#!Ws$i-_<CU!(;c03|(<&Yj@mx|qeryefbkOQE{f!Y}k8S3FhVi*1X|IU2If7LxHNzqqGp3PNCPmxn<Bfk6ZW+g0Y#Za&p&k&@zd"
    "T3>kmQeV`Ju@R>;_)*-*DVP57W0uk#fiq_YI=;Aknd1b^7}B($B<Q_6TWiS{XtsL2PMbvHu=QJSzs(`0VUH`t>!`v>{h@eRc;Vt}"
    "rBq9k#8$I9<ohz;!@T;5_n$d8p`jo|;K$j5**$K6(7{?_BhK%v@4A@UwZHk%-FUiATkn1Nm<QCSWyTi{I1!SQ24DUr?TgOgPAVtK"
    "Z9CMgXVdH*!>2coHaFtz_O6IOHLClE`!^Fy<0EAm%=()ho^DhgmXCLVQ+@k%sr$0K-S_5V`YA%r6>Hsic7$(_)8YU>kqqiFulZy="
    "?OscRI#DZe45$gs&d@JfPmg$TGjgIi<aHqxTyE>lYIN2rx&u%{KjF2#!b_u1fBV~wW$5sAPofh>FuD?&hzed_X_yC3mb}15e;!JU"
    "5~2xC7_ec^24G#9KvulU#D2#g9pvs>XU2-QdAXk6JxLMD%$Y;RUGu6j`gka_Oijq9TcV`M>2}<hZ4S&vx=9*&KyN7BpR1OAcDz*b"
    ";00mwvwK;NjrB#;Do}h|q$QNyrC|g#VUX2gUNE2VKxir6)B?(0!+h^?{#>+DsD+Uyk;(=|e5uDV-djzz%*LXR^B`C>L?BboTaFp0"
    "OY7R+*YJgI-I|TnQ@zsNf-3fUbpxruc!n3-1p+J)Gtkntf4Y8WwS4jFxEHe^wSiT~jxtWVf`9o>b-CP#BEUp&Br6YY*IIF!adsVE"
    "Ky;WXyJk3}7hwDIor5k~F*^=PGpaV^YLE9?Czd1QFY=7+ovfOAk|o7A18?3sc>Zrc6oYGflcmhKN89d1Yi9q3)&)P1v0bP3B>w%c"
    "v)_7~U3h-e`N=l<UR=Hx*AQ1e&*hF1-x*S`Q$B|b)Ay=qtgN@>U@SAfwLh0q4ANzoNEOF>x~Z<xSy0tHK0G{O3XBT0WHAe4-QniF"
    "&mOS-wZi>GZa;nWl#Si@%TO57BH)mvY|6+&R|^AfUiDHcdCX@KtZOoE^DUP>$-D9ewc0jd@3aNf>^DcJj%+WidwEiUdZT(9@EmNr"
    "zewQsm_gQ6z|U+LM$%+Us;J?QxVqW#-6QuC#cHR5zOTWQN%aflVofloN^iLvXKd)A-Txo}30Q@0*mieZUpyJz!etdvRp6v;{H3qP"
    ")g3pUYIpQ<LXc9~5ym~L&eiim`v9uH!vpWr&R}`YTb*M2o!ye$;;`)SaA2#(Y*l`&wKAWw*jtg2cOI7ZlQ|7I(u)~yYTuqt4aVjh"
    "!DrL(S^U!F=|BDt*B-@%@B$m06C<-A<n~k*NQav$S(3@JfR%P-!*))zott&Ly#zD;5Z{Hw$Mx#N^~Be3`Zed_EK;B7DwO8&aAv!E"
    "Ai|X>&^j-9ybysP@{98?cFOa+^kVU8W~15MC{_;O*aTNP+AAz3=f3x@Y2{jMG2nXEOodbMM9X~k9>d)!PQge-l5sBe?H>I*qzY6-"
    "Zy%pm4owhrw$9JiS*&b8&WK?fkxlNRA4<>D-6gJXitY`fjCtGy=&C~)aIBp<A|F>B4?FuyYX_FCPx24!hiVA&vz$;T7n9*Ak9$lX"
    "YTU<S>%X$nAQ0LRTtx_SE%ig+fIy7acm-ApQe*bZ$(0A8S2rvJ#w<2~b{6;hIqQI{b#$m$^TYsRr?iG3_eo*hlm@|;4X-kIZ>u+w"
    "<xi#3ep#{UZPdSxB&MKTq>w|hOUJgQyx{L+?tAyWN2`q#4S+ZRA%Fq(?%Y<tXwVPq4<5_?`;zp<`t!MSSCek%1FEeqX=xSNP=fNK"
    "fRX^X&k0^3ha;Hbdhl^$XSKzYk87_lZ@=JvFx~#YYof3fb9bI%B?gYQ*-SM(dH#lZB{6mJVA{8DJM$ogwZ`ArAzx@szZNVIp0;di"
    ">m_~RQPbOkgOOuJi%Erc<CQnitA9QQlr5hk@jbfMzP;uwB)#w<%ML?k$d|&Y0^v||VYs{m6nyKx@nZ*b-TB9-CYH%pXF_l0ewF+$"
    "|8zgL{*ZkxZJyiME&km;>JR<E)*Stu_^v8HS2sJa_fTl!iWu><=Ds!ubM1<YsE@<)gvxHVG#@_x=M&dmg2RKJJs0k56(xxTPizUb"
    "pY~TqY%YhR%}b?HY`0d(=4lLYLnT$k9MNz7>BQt>SMyQdzMwL_C!<9$Bvz_hnLcyji#_{#ntntw2BblQ@?*9moXMBx#Gvn#TFxf#"
    "?A~pOCV%8W;15c*bmDp~o?FYuX{w&qi@cfjM1f+Z%hoA;Hu6#!-tD&=ea}V#6KsBNgnW3+4TdZ_^z}?)LvjL~g>H8-Cp0u=HDB$d"
    "6X$;DzL&jYvM`7TO=O0Ua>9@zsOz^^rFxQ9<H5%_<4CX#jS0z;=JG3+Sn<=+Fj?d}3{8!ZgT}6rmhWd0T0dthmBBX;dZ)4<I=ba4"
    "{`0|c9<3H*)$d)o0QU1`H`sMU+!&#i_hJuY>wo);=dQf%dq(xXRty4()W$8(ps{b~^%s{05eHxCG>=Nz^wB|ptDe33jzC_$_~*#v"
    "pIW#p_4FwsMUF$(z>3>DW*+XP>bnMC8zPlXRgu+G#*PQFJAZCRt4RE>ehfVNI9z#1nmuFpE_-h_;~zMl|2NL1KLK8NrO~IF?LzR4"
    "ur7#}uH>yIg?3v}wDfT$TRzZPjsWFHU5%chHd(U~Q_zxy&r3{~fnhbD&1pjp;#5Qi#;Uf$M?iVkTO1e%eLCH3-FupeZL;b3Pypa|"
    "y{-$y7IRF4*<>v_XZER5rXe;!d5kW~wT84%J(}9$m!DQ1-`n3bTItRKT+>>aem7ICh30mKIzUAa0$^tet_Y3eN=5Jmvvps&o=hg#"
    ")T6-}!hY5hRf9j4Ov--#DBB&XR40RhN2O+`Fn)BP1I(h$?H`h(?XmP~KMzBkQ>qpRRegzA9mFJ_=NTcp(=q@6gnoN@k?U#?dg1{="
    "vH2_&GDluqju(4nS=>H4_&+y~fAP=Rc$JreO*m@gDjwye7Gke6s26kbn4s)5>O(v47*$u6on8v*bO*=n9gEjRov=a;E#t<+?D0<Q"
    "SUi48ns}+7sI$qGP!dhF!(*_1Qc+wQE((yOAc|9+nUN!>r{1#Eut%S7?cLty{&}xoC@`xr*j2S!i%8*!NOx*<CRzMS7fT+ygEWt~"
    "JyhOk%V`nQwqdZ#4|_j8=zsb-o2|;Ycj>+N#GhZw{eMtP0|YGq000O8001EXWES2?|NsC0|NsC06aW+eWN&wFE;24LE-)^0V_|G%"
    "E^csn0RRvHU;zLC00000G64Vp00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C"
    "8m4AC3WgA*siRP<Ksw-RKm6D#QRcK&i@|oQW9KBT8#b@B668#?GX8(qiu<92wbaUeR+CnATB$7$v3kIB-|B41Q7er$ed~lRxmMeP"
    "O0E8s@LCtUS6X=;eQC8N!q{4Ti?vn7lq*(S_lZ~^<vD8==;UsdGDXU&b}zH_OS>6XHFkW~S{2+@>)h8{&0c!f>bu!St52tLtuEX5"
    "SWV$#u{Ls_Vs(=Fzm@J;U#n*uxvbjqx~*8&{I&|1*KWm9Q)yM%HqmP5v1+Tg5qj3^JeOFh9h_p-@&2+^Zhn*1U)QTv?`KW0I^SJl"
    "6?JB&m3FD36#!660|YGq000O8001EXZ^ft4|NsC0|NsC0695zdWN&wFE;24LE-)@)X<>6NZg6=401yCR0RR910000m0RR910001+"
    ">=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre->tItsN4<O8mX?MD0f7A&x9NYvar"
    "r6tH-;t{j`G>LO|QeQ0XAFcgiC%V1g{=t3m{pPA3_U$~v_6_?F*=1dOW%p*yjC}?hHTS9NNZQ4HZ?)&)-DQ8cciBFfIrVm{dL8ZF"
    "Ock&{V5)0tv4P3n!K2vTb>?<Eht`5UN5oU?yDm?+TP`YLf9T(jz3S3C_A$)9X1!t^qrG0lrM-G3&iibBi0?0u+_-1b<+pY{lOFF)"
    "NZVyoYn*ETwxxMric5>#GbLqvm*~lMt2CnQoh|$9BYM>BzcNj*JJ&PE{@FA}d$0D#cJq{G+1*e4V+R0GO9KQg000080000X00(Y)"
    "xc~qE|NsC0{}TWd0Az1>ZZ0z}FfK4IX>N2lE^csn0RRvHK#l+a000003xWUu00000l(*-XBiEVc8G#4{5O4wSJ&-_ppOsaW<yela"
    "q7jXxmNz5UZfEAGdwX}z%p4x>nb|Wv(`I_qEv+cE)Gd-CDS8%*RmE~yHoXTj6W)6hfdC=`2m}yY`zP!@_rtyKm;2$q&-*;TpS|#v"
    "=U@Cf2>ccBAN@c4(O>-Fr~czk|9|?EDgUU`|Kor6)4%-b_y6s8|J_f2_@n=?e)0Q%{ue)bQvZuT{{FxJ(Ube&{Pd`E?#QTf=E)u!"
    "b^d4P|L-Mv`@_J_z2v<JA`ig6oO0Mc>z(A9!<!%9`AEBVaPffbgiE#0@+#~2!0b#3=GC)qejH$`;{B_pcU~`L?C#qJ+pi-@dbb~("
    "IDNRfzyAN+7hela#v3YZTqJwNFmTE-z)43>b<ZiQ_rm=foB8E1f4k#fb4d41fUa8iM~ei>qGcJzcMM0@-(R;%oLJXvuoVXN+4c4R"
    "Iag$U@Nwn%2VnQ;u<@_v>Ssy;xIsAOuIVY+xL|6(7T>`b5Tc@&s#(UUq&y3~lTR<uf&2DpMQH*fPdd{x>ic+uuJ`=&xliKPkg&`^"
    "8c<tPaal(U6?SgEqe!K-vX)|G1QWGbMyPjN_HRSWAF1B@tdM+MBkpu~iPGp;z21LqfB&;)x&w3j4~Xn;@XAKAEOIFx{mt#he|@B5"
    "6jUbXi+NGXT^g$W-f;E7#uvK}$zriB$ew~?l&HAl)C&LUXICB_jO*;9K(}lD$viqI$vgw4ULuSaEg6A5hy$yiuN5VS0dDO^JlH_Q"
    ">9x+|M6<+H>K0|)+%agKTs-&i-A8;w%)|>HtUf>z>4EX)#4%~x(>H)*-|ZdRTJtY|#4cSC2M*2sgTUVHPrRk`|K5rN8!hgB_e2n#"
    "7U$~0t>DVu?k;~i3!jU3hYy#xgSkKi1=KK~MZ0BytVHC>7MNA?k}fMq(=`GDB$3)Y-cyi=*&m`yXUjMqZ2B4pJWi)l>e=Gxsp7y`"
    "3B$_cz8=<H{QUIseFxM!6v(?}JhC{#iTj#n1qL3F6}ijzm@euqN~^<>Pv&e5{>@zRjd16|Ix%jhzc*r)3<|^!-g*XhOjG3}k{Zh-"
    "LO`CE?+V%#2wgXQd27)5@d>sP&t&W2NNLmEc{UdC^d)wKZnP$BHRNm$5;kbA1uAdt1-F*68wEh=>kJ&tkTd0~=pmFZ9~2K@_h3=q"
    "BO%~mT`^=h6HbaOLov^pvgKTun|NLA`-MRDj$YH~%3>y3^=Op3VGZxGkN>Bg`5UnO+H%T#^zQi4TLW{uZ`K7XPyinZ5GYw}rW@@}"
    "*V(FCDV%KD*wTqg<4CT}X?HrJFNoTr+`tPowz_~Q>yWK(U0q@>NiyG8W~WU-zqD*pkXAO&W#dv74?bF#x@?riS%fTO_Rx#Y?3BHz"
    "QQ=Ml;XtDKN{y9(#VTh3JaXsItt(mY5PSM5^!PB0dU@NBU=EdHp9{_xM6L|t=s9VC6E|hLFoIQec+p?1^a2_pj8fWI2D^Xn_|;X$"
    "v&`G}VL?S-?%R>2BkeDO`Fq{&id4B7)q^qf!d<l;$#?`bPiB}4CGPo5{PLr05QweW3SkS|ZcSvNW9h128yYpF#j1mfIpeXXxDyHG"
    "M>+3abLIi-GF(%rZ*|>Y0LH4BrB%ubB9;~P233KfZY95ah`hRwy<C@rAs4VB<Wj}`T(V8Cs`MR+pigNCg)N>lmfJ|oO^PgSWUh~+"
    "zR7^n8pFYa&z7=}=TY~nPX1ey;q`I#Fa4#><5Y2wX;zW5VcEb2iUE&g{k#6|wQ)1q(r_t#GEosPiflpQ2vaIOPXOP=fs5C+k6w))"
    "xgMND(h}f+Q7xmkJULi`jWMSRso5omI#GjM^X_fik}Fn0c_tbi4+bXtsX{px2CnBk_0|wq@~m^gPXFT+`+%r9LkdyQVOn$<(!ZUl"
    "zcrkCV>~RelJLlbR;_uS0={(6ogM#u<?K3j?k>lcqcZQdaXcyP|G~`tdP;lm4NP=RuDyZrZen1VIqm8{c@%0^Wuk=1mQ<N^T}mUV"
    "2M@tY94<!jaH3z!3(8bF&)kX6ckdsuKDJ4>wBGwl<izuVVeJE5S21A+EI_4o2+<;mxbBMXfF%Y_A@RGslNJhybr&Ynw%bUyY{j_`"
    "4AC!a*oF-qI^uS!L%is-R4wnZmu%B2KvLdo?7tSeQE+Ci7+U|G%L=Y7^0hnFY9xIR3Pf9xI3k!fMTTr^Dq$*{mI#dwOyH<nCCR>M"
    "Q<VF7cm2wvMnShS=G%Ju8`Lx3RPGG4xBM%2HP60mA02N92I@8kXmRl>t7NRTtVypg?G``OB9D%^zks;S-w}-+k)p59W~$XXJffRa"
    "#S1eSdST2&fK6dfr<NEdzjoO;GYZ=w=h5*&yPT~bHpy5H<W!iK=(Q2Z0g2$X>G$rPdvJebQ~Lsy)h5^TcTHQsXjN)@*tS|Jg{j|x"
    "c}%B+8yr_(5l_%1Yv~Wbt~7n+QRd@+t_00EGX!-;s<?5a>YC#<9##bDBkzm;>whb%JIz7}|M|^r;(lpBB($;M5zeMdR$PVJW54kB"
    "QP%^LiAs|azUc<xHA=fBP_2e`%J*;Mg_5Hu-B%^z2#>>pnz~$ZVg>Qov2oe?!P!%mxdH8|zQBEDEnRybP;FzXioRQ+bs0dHRiJdY"
    "b&pajhowwgkVB3&<!hDnA+=X7A7m!vpF49oKbn5OU2|D^f~g7npD!ir2z~0s;}Rt{Hw1XUJ<wK?><Lkec{1q2d2w03#|`mXzt!3<"
    "9Nvn2=+MEfcJ6xQpis^9tBCu>u~1ESaX~JrtelWduV=}m`*zruQBJCgE*N?V+xx$^b`WsmVeaA||IqUz-@=6x5l8Qf%}1(%3$Z%a"
    "B<E1mM6Wef7_u_WG2h7X?r!PaSLX*$d$02G@h|zq*@7G@A9V~WG%PgAjP;av{?`?pt_u>C!I9a5wkt)w38<FRLTj>OlsvrmQ6^d1"
    "?fx0mpE_~%EBHSaubE7Sef@@eaHxh>j6Ln@@P1>AyTvam5t+?wHjAC<3#P2axZL4n2g8yvgR-crYaoMOZ<Kjt3+4!!%JyST!~#R|"
    "E@>&(JGJz|iQMVp9fC47^3j-mh>mL(JqvX8Mp|1^rkB$<+R4S8>*WW*hD#_o%C}|3|9tu7&QIKb2KrOR++C(t##pe*>1o)3U{Ua("
    "Z51ww*G68Q`80c{a0dEKDf@uJuS@C(GH5rAq6lzqVKVP6O(85TXf|}+MIwB#nrkN|V1w;zYjUg$WBJ9qz5Tbvt@YZ8=zO)v3Vurq"
    "CwI2MYddVk1`{e&fpaxgQAPEjMy}0TT-$OmrC?oKi1$%Yx}CGiH8Pu&*CN8as@r79T2ZCY>ZLxofb@MjOs3Mrah0nLAtf<z$c8e)"
    "YPVgH)ZB1yOd&>v(n+@1zXAu>=Ny>Fq^z)@88!=ADq(LD=t-(lQpRYuI>{0d=d|@ss$a<p_mY_$6Ko=Qv{4&8J?~i<77e&~8B>xs"
    "8bSnDi&(EP0p^N%Jqy+v9kLNWpnGAFCd=}>oF@->IB~ZJDN)kO+2+Ntr$zBRdfclVzzAd8bk1R3@Q~6vBy2GT9L89m$^a|c43?vi"
    "SRKhX0S*~L33-Dg>U6RxWOd>_2Rd05c^VxV+Yn<dO}poj=S<ZyTb1FZZ4pN6I!1&Q0wR%BCKAaRh!1pg>HShgVG*?D&PXJyql=Qb"
    "ywIe2MVSv)PNCTP5LFwr9?a#6JFR9T5l+bACXCa72vmqQfJ{<JE-O)o(5HY$w3ZH|YSbxe-|9zY2-Tx{4BrIN61iM4!C+sdC`lQq"
    "w5KNeA_AA3_v*A(2?cmwUC>&wBTc2a3}TE>zNE>9@^qR7#V#%`ZXf9F5<}C8^|e@st{GG$f;72`xEmYP6}8D?Q$QySrLAV*-3Emd"
    "$Y@tGBVy{`knT8dJs7Lw3(f{w#yTM~u`8^1CBmQ(29GG+Uw0mc{;K%Pr*a=^(=&bS?9J+eH7SQ8e5Y7e`v*-<CqgAfV)Y@XNe~i0"
    "9-hc<Fc5POw5=|DZ~fR0D)^J$A1Mvmaw|9gQvIPO`LPCyj(R8%N+mLX_$L0VY5w;zTfrbfPZynnB8^OD+QKWPy^hD*P-wO^l8xD+"
    "$1wMr>@e)B$BFR9L5rt*y=hH1#}^h<S@*7(jzK=ELnpV-*+6ZxI6(J|o0P9;8!etixE}dLa;UvBC#ntd0qkHH-#J#=ahCHct~{3i"
    "^yu|Fx1+h;gfK;^cB%M0A3HDUIgY{V@qVefWy?XT1PvY5RxvW*RUB&E2f;w_dM9|_ZfxIENB_>3zV`GvL<ge-Fj?w*_LN@>=w2`Y"
    "DlpfFcd4XHPBpvcJH+Lo)CK7$&g5@G`-*+_ON+wU8ALVini?^k(3piNDqfE!`V3GhiA`z*;K;(0Xh4y}#-hyKp~1c)0S%6P<Bin0"
    "j1Xye=`vC6gD9a3Kvg{6iX=T<;2bt{YP{G;@M^)8!ahxRVicD)2W4NkG@p_<Jg({gFevhy0C{P>8@iucD@hw!P_WP3E`2q9gAj#g"
    "Qkx&Yo6Fob4#bPYdvSP=9qY1}Qt9*(Gm>I_ZHufn#H7_tf%)0KOWvEls4v&5hGInTr=5T5b<UV=KQ?I>u(SWiiBX4dGfpk-?dL5z"
    "x4_P|bN%sDYpe<i`}#|Y*_X#$=Z6n<C5zz~IsKMM`Iv^Fo84XI0<P3<D|Nia(3*e7CehkAnx9t;%o`h5U%UDd{Ehm<tyrmAzB^RZ"
    ">wr#uiHG)=*CVXIfAnjR*l7mm1$(kh=mjj9_%M2KFI~DG{|LWXy3>@HU`IId`Z`sthzv%<@d9YT<LS-LG@Zj5XBQDySmH~e%68d;"
    "Hu7U~)2aB*-uq;K7ynijaAl<nYM|D)YkF2y)cGg}Hy|0Umj4K0JW2VNJHlttu}kiu%O`WfyW5)e#rUpnRBM$Y>SJR0R@;2EgD0;p"
    "E?#pyr*6!Z|ADLo$@YH>#d7bjAemNd`?}+l#{UfBJvmflQ>q1wwA>{3G}Jx59ZE-<A~>c($lAd0`2kq1c(6RBQjcC5oCG~Bv9Z@1"
    "i|*Or8AlOT&_EeoPaA=><^W~&sfNDD!}*zVMHWwdea>w_HwE3O!i;6J3Ze^?$%c;kX5-E@&$>r4$XvLfZxVHrVowa#V*v}xDwECD"
    "O8SSpnCvrws&WK*U<Cq<qR)X2RO>lfcX*^9<fZkv_ck<*3KnJvJI>LK9FqzL3%ehcMmAa}_8QiGT(@l~gbjgm%d;CjUtXRbz;ZHK"
    "$z8|9?Ov%8kkP~D5$)h0!ayBSVx^S%yu8<*5*!Yz@)Jty_~W0?HGg|dR?+R;x20iqVGN%<v#*=En=-~W{)GMfV)YHDKDFE_yy4`z"
    "yk}YG)q(xQNS~bU(7J=<&dI5LvwJm7@(BUd1kjc7iO#(-5K%;@&_Sf#5D3GX_0LbNyeEvjSD~4)<~=Zfr)6bJ7Fiw*O11d|w7fBL"
    "NZhN8{!O|1hqZv5*9kXenNO+F>c#@H3CK8q)ogI`C;nNH-5soNnV1MG|7_d7v_BdXWR}DjF4RPYL&4Wj>c$He#lsRB;W`m<_A=bK"
    "AQKGHb%<%O(iXBWQR#F{{%r1{E-Khz=K`Lm;}O1=pGt}sqC$;*xBI0mcvAd1gU0sU+fLc+L)`Tld@mXmkd(N+fs4moW@n#NKUjC|"
    "4G&#+%?8|R0ayW$fp1*aiyVVfXNSkelKuK2oynr9unKLvu(kf6K*TKH53olC+naA?ul|+<-pD8-x{+31y{4FU*Kuy<^m88d=r+4y"
    "$By3|sg?X{1%}Km_=zg7QOCdkNB;&Kv@cwI!7wsZAOz}XT{20nmbodS_mTW47jWbkr44VqaWOq`Su;HU6==fE+jO`2z>e+UA#z9|"
    "ML{=E<=S0|TheS#`Aip`|C>|&os%bDfdO5rMr{>SzbpUChsx#UtIPMSf=wZhc_uc=^@w8o=5O9P>i^&I?s50R_h=1h@Yt0{9n1Xv"
    "JbyJ@z1nWB?A`wqSkCpoAh8mLzg?HSq!qmc8*TnQXbn=d<$CW~Ls6ewv*jzR?|k~`7G6NwwJ#2<@%`}Me>C)+8E7sud)Yi$ZH$IH"
    "1Jy$#u~Pikd%asV_j4C$z1X>6)3u%0gjFKdZ3%9q<-2`j!Y3P@fE9K`Uuh?5^T_fCYZd)$i<8?IPOPOAcecuZcPq6>wr_M3A8u@("
    "I(<wupr1WCsXu8vwlHgt@cg?L#cP9-*EMw7XvvO>qiDHaC$1c*6UiSx^{ukNc*?&3Y`e;F^`3c>*mkOo=M<N}efzV`Sf;*(mz6*}"
    "py~kK{r~Y%;5H2BJu~lYgbH#2?B;bIi_D{L119sARB2^DKjZ99fzT|%X*%ql+Rzx3wa@TMNlntEhaF30-_LJ3s(>>c$m7zHJ)^;a"
    "7rdo7rf=dg1uQfXi?ME>QMgXV>v>Esv^wRZ&T}zNQlz9D#kayr;&1>LUlv>NteCP%=-m~fOwK1`R&hk|;CF#VT<MrJPnn00Bbjfa"
    "?O~!t{`w1+xA3}SkzK>>SY}m#<Qt_KzHe_O?M6l@b~ai<q$Tcy?xfsRG)Qm9WpVrzo_x03lfU{WnxUhL7Ho*}iYm{7-~eD4YnjJk"
    "#3X|TATZSb7`*o@?siEdixf<TmR3&XW2O(kFfXr-R=BfQ9%Dh!lc<AD(NtZf-dj>Ge>n8nucX2fu=GYfcC#5m;9E@t&5m;#z@i1c"
    ")?q-J6OTZlTC}AT6Y_Q*Qf^mzbYrM-h>Rpgj;N0Ky|ZuJ37FKfuRM*GGkl`XU{;o+Rr#WU!Amt%)9h*xm8C@qCr$SDspk}+9crjj"
    "`wgj3+v^)E#fGB&j_rs$5z>8dKUOqbJB?{DO@rywS8_>Vy>E-R#_FX;i{5LQA`&ms2##yYPhT>5%fgcx##m_S4_DpA6jB7Fjl7SJ"
    "zFb(b<gx>Snl`oRsnlO&y8}h$^WO~Ie|NCIGuO^nba$htg2Cxv^;L@f6I2ln?tEO|y-S3hz@e;DdkGWh8cC=ehsfRC;C3jKsuwnO"
    "AAE6)%1a4C=2(?^6E^u`lp?g^_|w`af2x1Q<I~7zMSR*LYikXBGnkm!iC>Oo={tq7M}e;tBc0Sk5p%t~zuK@6LLXCANd~o;O5?$)"
    "QJa{uYDuBqUdlau9D2BsFPIX<K&WZot~izOz=%uc;xy5QlgOn)h1`1FxEnwFF#2Gpd@oQf;8?H~&XFxxo!<&?Wbtq&ze;_$uKVP%"
    "Axhtjhi+C5td<=zkp9Uw@Sl2|66ql#olGm>C_z^&1=aN4d*af5&Y}AJkc^QB`AMdL;#H%nlapeJx7KfbbT4;U@RytB2s8e;6=NIG"
    "Zu0;tDN_=64g7(x>xUaB^<24Qryz|?XgnrF?ynHdhXvLB%u%AD@1&$~)nhmL9OTJadIRTEQV~6d78!Y4iHV<=|Nf18AAS6rA@W+Q"
    "n&2p$qvHBG<uA*fHzEO>Mu(KTz5TXHXHgh%O}FBIQEgo2=v{?cq3|oTR<X1_GC)cNB|({6SL`%2YdZOTqgB~dCb<!%$~<j_MZkdH"
    "(CIG`<YJU8H>)7LTNZYo%2;jDB-u4+PG+b$olJV>2B@qDPfYa0dR*Ek_`u-!NU@QEIaxl}i{lho;R+2;4>UMEj#~Ue8=1&d43S2t"
    "Qp9<cLUPO|_9$D*X0I*@VAb_>*c&Mqa8Zy%ZUt()rkvH(+0C`;CZ$wsVBHpKGAH--T@qoQ5So<G)LD;4AY>|#y2JMb4OpMa6x0QY"
    "z00YA3DH(Gyc&G8TFPH<Ldz}l<x#0FEbkpEtX2hJA^5^hTf?krTETAY<WFq9YN^&u4mcpLUg#w2{A2X?U4D<A)_MIM7Xd*;$t(_V"
    "JJEcg&yvlzqS=4meZ?-_crA7NjjBWh8fPJl$hM~{WnEGJd@C%+_F(>wg4rph)158085o!ZOAnICCSm-KM%WMbCKOz~+1B@RSm&@u"
    ")J%#ZZ<YH^`|(OXUje4P(Vc3r9A`dFs6RlwckL(+*zW<OpUOslY`>o=KOrVWqbE8Q0aVZ{NgrGK?qpT7vgwFN#%IZsmn>{WCAnIR"
    "s*fcG7p_@fz%1gJqGIMSKuK3oz#ue=eSXD|LvWT~`6aox%egIMDct)noM+2-o(&{h2lutcEjHP2q{5<62Kf0GS@a<421PR#o!EXd"
    "<#brUSvT^vryuxr(s*Mp_sN<`?6}j~Mp8nI#HG)7y~k+NX-zk|&U|q18D;;Bb$#A`uaMjPRF#UGhAbL$q0^Ie?X#up{n>`a(;`{N"
    "17b4!!{Nzeo79oV_`xSaEEJPoA-6X<CwbU~Dr-!}5IFfC<ded@w}N*U8^x5Mqm0xeLYwS@MS|AbG4y_Ct6rs<GII_#Du*g1puV4|"
    "gd~AQG6MqG_<&PylkCRTcCy(D%(DlNAFrwzfVF5eD-Fft3R-OPuN{(ji+e?N;?lg7QJc3jX5~>oH0&3>!d0|++?DGZVoTy!+9*9g"
    "?Hn@gHtDQKC57CPX<xchmD}`Pj)bUag&O6uy67TSAPaVdUEwjWa+y@Evv|Kf{1ZFZ%je=ZPk()|3dYIpM0UL*)M-piKOfl9r1p=T"
    "uKVRv8rVwaMT)s|oNYdo9kool)5Ewy0!j?tRJ|okLJC|~C2@oT8KP&FKwy=M$M#Ef=n21XH_)Z<6EkYH@C@B3D}{2EyxZqW3QHq#"
    "WFs~Ic*}RA2-Ag3F@@9Wp<a)#Geybvr`M8q9@kfHWQ0XhU9GS!ms2UF3r?{a4r&V#UXvUL71g#jP*i`~X2lJQ7}SXK8^XX|3Mk44"
    "#Zv~_I&Ydb%nD4C05{Tl)a<Tyn&|{x!t#rW4^0<EY6{|tSsrhsDPaT(CE;Mj4mMr6I8bpMmD<M&&NHmnu5%7U?g6><J0<Rw9rX_z"
    "3HI??_j=JE%txaK;WerkVZ`kUQEBKloX~(uWf)P;NICJK!66c`3AB+xiA<X+FNLzZ>*Vg{6YB?^vL0n@C{+jTYz)XYQe_|s69u?_"
    "ZM*vUZtvE9bB&ZON5;w`HHcVkGP^=?-1dS28#PIfZQtn}JVa~TK=n!_`^Bo@H=NktOGyHCRpQp&$5&H#x3k;4CEGNFnv(Fvm!CWP"
    "^qJw43w*!9@yvcRW;<fB+O*0sQ*LsvG_ggEMvLlh#X=S|#4zk_rf_>xW>$H15-(ltvAA4N)3FsrcvqZ1)aG-_(7UzZYsvN}H4zKZ"
    "SjR5biprc$h%~Cs4%G<}P+Gui`szRZ^K(k6LgK~va<bkb7sh1<6~XeQH2vt|)or^(-^%f=Hj9WPW`k|oOz8w9<TH(4)SQ0BR3dSf"
    "W4Bfcagu#EkPtah?@7=yMYE!cT>6L=?O5C(m&gelM6J{ZM3%D)9txBvb9?)DR{JV3ijhi%(l_C)Nrt*(O3c&mwea1o5J5;!9q}5u"
    "8qp~rQlUh^GhO49f-xwhHMv@A)oai$q%LV3&M&|ERZ^v6)ri@k<g`ju4H;&+lh4ka88Nit+l4wH7}Jx*WH5!BSio3g0Hh1aIY}Re"
    "Q6VQR@*Ui2LE5}6Lu>nxgf*DDB}tTqsgCB%$@yM0q(TK+QOjyFNyL3av$z?I)gib6GdZxWa`aezr)N-h8T>0Rol%&j=A)x?6MEOQ"
    "HifXUS}tBLbtqPgLWH1+3)87?`72*@7V_ndUtV8kQCJ~(l+KVUM4{Jk9+_Ip_nD@{-!^$|!%rC=Z>}xJlAMT*RpL^4FK3Y7%f?_#"
    "FOl)d`#VM>GH8~GI{hJ;LCP{nuL2MSjsbBdT1zKEu%duVyP0U0fr(@V1^SgKXQ9`t)L@;+gvsIds7{wHZa>Kku>){eOggj8hBm(R"
    "X{fcQeI9A6EP|$lZFP=zj*pieUfPC<Uuh=!rd%fGR01WaISSUIi9EBv$*<}a!zg0!I@-MNd|D%BpY=uYD-G_E4z3m~ijr8@!Sot}"
    "EbPbl-Qr#|w-OC5E#AdTxsFjCF&HIMpBH)NxY)sKiY>$A!c1{l;{giiD)ndR(+hd8g-(~ypEw_x@Wk|s&v>6wZ2_pr#0$E-LdHU0"
    "J&67*u0Xr$37*49i@gdr9%}K8Xs1>7?$s2#yLezFx@S{hAt&<okyih1X9|#wPPW9#<X#}q;1y4%Zk@oG%mK@#JB{spPN6`Iu+Xc8"
    "NB;6l!r3u}Y+P~vQXyR^l#ENk%|I%dNjz-I#g9H;Ra(bYGd8h>*Q>(QFV8t&8lE#KV##7N9chMdl#upzw749}L!koQMjtHS+}TZB"
    "d;e<eR}XC5G}cz>Rn&{~N{>f&cGxC6vQRsqw2Vcloy)-OJf;|_BJ*O)aE}w-Wp(>n<J%?GtSbr`rA<L&`hpyOk`R=fD)mJ7?jcJF"
    "B}GyImK0uFOn&rn{m$QJxg^mh2|-IxO?QedK{lpUonoBlVU^QT_`^H3_-=sCg0d>3BfFj$&g7s*bylfkh<dJA2l{R0^@HgUsg3R5"
    "DW>0xEq}0FT#3eSY&Kgxjb+?Ed&D$3tTi2`PKMy|w>Ms|8vo^UBy+`lNOTT>isHC-9tG5KS#=pRwuaLsiODwJvnh8w8@!pgY0my~"
    "A0{L=cl`Yyv?Hp_Qi$td3KNF5FkIByx2CFox=F@bT#*%izA65sX!*IK+4|t~?#5Dn@9IAE(!;<QJMM)0`t>~^BL?b=iP%Q9oa%je"
    "k6qoV+{`GyG<<k=B#g50WH6a+={}&EG8Nn`0z$3CqHulBJua`>IJHXVx1k<%Wa#GciA{%L2hU|1FrI)id2{`amB~%fzo&`cGl_r9"
    "G5Udmb*^9?Y5w*~;Li3zQk>sAI7k)?8wWdt3`q+4c)v9Q)z4zJ<LXkA-|VUakT%(AOA>2_YE>esVUk+Am+qa*=Uy!~znadG<#GvQ"
    "3t%&RP}wHxZ-1D|Re)wgkqLFxF7%lT^0^6u@;&U&AIRJ{u}0qp3gtK@*EYRp^bhkj>MKe8pM?$IT8clDV7`$telw@<aYq@%hdI4@"
    "C!OlTZKv_%Gc`3J7(|W^9P#uTd?H;R>-XFY+(b(0E7b<w_E;&H5ytndC~kH8TDS&pv<?B|!O=0wJkTU@<DCcHASTvUT-+hu1D)x5"
    "E4|9smr95Rnh*$$N`32He>T^l=o7rE-8qC1$|2GhpIGMroNcXkT&)4EOF(rGGLK-~!9=*^_DZl4FR3O8k8$9*U4DWey-*(3bH%?)"
    "B=08HX`~M^N~)vhx!K{6i^+0yzpUC7%xhbOY!NS(l(kvMnasz30JnqIWDhFzm~h-w63^@8eVKaroY@Cjfyb2;K?&27Y*!*M>8X3~"
    "0<o~Z4!BjP4(}bl_1-&c^fiHQb=u4xDGRwWAyij8<%D|Jnc8DC^fsP@{Nsa9KeHf?K+Tq5wqlYed!0f98iD++sE^CW<12}7Hnv~v"
    "alv9bi^n;zpl((N+Zou;J8#j{rm&^m4PkgFcerJ;VYFOi#F1dfL(J*BPUUv=&i>wND4B;`|0eyA-`Il&-~vXVKF{g$4T4cvbw<|?"
    "dnizdeWPbw22F;Qe7v~K9{W;~Tf0Z6<G21xJdl#X`tH)NX_o2;g|EK&+}a72KR#8)YbANKQ|l=kxDD&dx^#`%5e&%{ejkJB7_kD("
    "b7DyiYPx`$aZAVb^?jj0l)<0aVO0_N9a?FS4ROGxi+xwneibYWZ&zjpcgKuZ_tRB0Beo+?>>h3Q?M9VlKp4JwCUwb6#CMWXs=>r5"
    "T+avUPUW!8=P`;X2Z{(`MQ3lP*OQbb3bjmUM~Ggj1_a~cV6@+FHO)=wf>vg8We5`~^jXRQv=^5M+D!2}2R*HvnvfktGI3?ZIJM+f"
    "O!miAHFGX^Xt5~ugD5Pk*iJjuinb%QiCMKz(w`}D$iDH0vzu}o3N671BR|hp8K)l{^!7|mo@t9U(J;KR)`_~>*tlTI-8`t8C2F5n"
    "SML>Dxv+y`30X`nj~Fs{$p*}o5xQROv=S0oQ>zkF>hDm~m$Fh+ES9M2#Bjc9Vh^oVR=ZK>XpW%~7F0HvJ|$CBFizy^LIxB(*g;Yc"
    ")$AI~?yB|$@+!{=S*y7(sx`TcP!#VPii3iz!Zaub@PKFQoese8^^!ycFcrLIvb2Yk5}MJ`O;upkMK@-IEpv~o`iQI%tdbZ7(^XPc"
    "+4r>YHU^XnM5!<6nsgFGsY=9Ca!|(n{%%K<aoCH}cuJzeSRKb}v~Yv>s@&R^7}fwnxz=GHQcI<=qHs5YH=vYas<`1`T3KEMyYZN%"
    "9dzCapIzPJfe5R}=h#Pk5i+hYcM{nM8w=}*g(1$H+A<AkCQR@VBzt|ruCcc=JIfKFqhqj1b!wBT%V!f(sZwPhq++49J`<T5ZeY3y"
    "0ctNE>*=|)C`mQTlgYQ!slK$eUu!g#@!XABtABtHa_vL(q;|&zSP}gH{8IMlv<d0M6MYm@n&>WAZQ_YSeRVq^cbHe!qU~0wt2gXz"
    "6$FC(<j7><UI7%rUeYaAIk{e^$MvG2<qF~;U|%$^g^9WXa!2>F0ui+pi_1lpI$>hkCxJU0+}_cl79yIa$d(z_mLvHnzT_O$RE^>y"
    "-p!Ikg;iA>V87`#L&H#+b1EHzYP*uCsO%HlOum(q)r#<g`v)5HIGqFqupLJ;W@jRe<T@n4lrV!(1!3Wl`N2l4S*|xqSxtT)Vh~7X"
    "p!Qoql}zKenOd8i+F*xZS0&%el`~TVZtftQiNX-9K<fxq6(QCELscM0%|CecCAo23YZ+)dt#nUG(t=WhA+l*MlZ5$>!Hbj$9sv1b"
    "5*5mjOdDVZCRvzh0L>k&+naJW!D22`Z-&f7$<gYm`rTEzH`ReM=&*?yKPt11wAz)5R^FI$B5g({gGFPY@>QlflVS!qnMR!v_a594"
    "nnJa1G2EMGO-^63UqOg|y+<;lh8h$WEo{13;;L){Lg^<AV-!eKOlvy6`3hN*^lNKTZZqGX!jvwtMkv|-W)GOj9x}CVo&rD+QVBA6"
    "kL*RI6)}xg+wz=>u2@fa0C5G#a~A!$AXJ&dOfr$Q0Mn$nR?To4htwuV{j+_~bZxvRYU#<Y2tsHs5DZahbMU+vWI2)4=$RSu&L3s<"
    "S_NTD*~PS`*+OdWDFsQzyNL=6vN+!8bUN$j1=|;ay(5~jxoN3UEx;90Yh8il#if>5+7T#3C9%kuK>Hi|@=gbmC=oF(jJDcH7Q&-5"
    "6;vx8k|P70%1Bf@M7l=r6M_s>yqy%Uq>ld35-26aL<=D&L13JAOs1FfPe!<PUZNefHi_1xaM&X4!2)%q8*T!b4A$p8b8TItrq_1#"
    "M>-{(-KuAMZKq*KAcr)hRH1TBX$A~ND~6c{<PtaE=t)aZpElSW17^wDBkH+ni@|wHFK36wydb;hvr5fR&JyXkP->|W*LMT!!CMh-"
    "H9&VLwA1${tq|<jDu?7If5$glwol1VWiV<(vJrBZNRLf^)SHv^yr#J^bl$BPTca2$s(LreTE25k{$oFJ(t_Cy4SgF|8DNhkq4K7="
    "qc)XQg7W*dex-33-@7X%dA|uZ`ZbhD6(K_py8A0=**0!EHhRR1H!!amdG5&1vXpOX(EY+}e#WLiY3GDO<zUxR2e<+&Da4XsTbgd^"
    "i(so0jQ3&;l<Mo+fLp+t6{+2pOYzjWeqzKXx@;L4(>sTIo%4P1Gq9F@O0GPDm`{!LLDKE9sZNZ?0uiymX1CciNKY&0jY!8mhKa5H"
    "y>gh+cOg3{u!_fg$b?0M@DiE7(X$j_ByDkG!vkI)qEx7rMy=j&Qj|}a$}f%Y&e$|%Qjq|J`x5gA>^x^2KCRoJ+JZ5+O;c&?t=Sx|"
    "(cuvrDwekEF1X_GXwII!EO+@8LsRCn&lQ*+sWho<nwpW6548uL7Mf=o1J3rBzl?q3lBm|TUijt@hfltm^C~mqQrz8M)n5AW)>GFP"
    ">o%tklFmxNE+*FHjctdVHkk@v-%pP%=WKHVi?fd&2D^TNX=a4birYa3phc8dSI~ij7M1dnYa$w-!`rI$KHl!cqlWV1qDG?@KA~tz"
    "kW|p~BTd5-Tz}{daCBsMyE;41(JxSdY+7=J@(FoL*6Y;j@;r?5RNJ`~3f8IhYHSaZ+#Wcyl-Xh^V^`cwM0nOh0Pb@NMsHAIs_jQi"
    "QZsr0934x+BjV*VGMz-M-rSB9P8?>#pVS0eZicG&d$K2%e6ra@Tf1o{60+gMj?$xb01^eN>6fJ4Y!`T%@8%q+2Br?nO1l6QN?kTM"
    "{BEWCF-SdB@OrhXActu5?6^Ya2b=Xs*0{jauR@Pp0v9|{wB+-(QUs}7Z!;l?Pb_Wa1zSF~*P<@@x|vpq1g%(|jQnc5n|vr(eNUGS"
    "A2YD}zblp>?ka>K&{!jyxd%PyCbZu%YvaoTob1Q=ZlJK5k;Yj;24Rcpk_jC_I#0z0J$No!6jmG4E}_$|T#HKh?y*YUYnnP?G@06="
    "0)I|Z12N3J+uVJ}Qdt^~$B^3gM05RQG`;DkTgp;U74iXU#@lK4S(ElsCKYec$#&Pvh2!&XM{S(T+TzYJ-IzRQqO0lOz9-Z)%fj$`"
    "`}_ZV^D{!%Q(Q9T&Zp=Z5!t03X1zwO-3+F+)HbRR6Cwf3ni^et)FaVo^@+n0EFL`lHE#R$#p`eFmbZb&`gmR37IIUy^>RCL)nWsG"
    "z4`{XQ8sDtFq4yInzi!X;lZA4UQ^W(rsu6NT5wK`YgFiv8iSorFt&OZU8(gll#2sp%H|)*tSGxz-ZGwL?SRNF9tiW9qVMKsl{nhN"
    "0duo0RkY;2(f|$28McHHtp(d)0wv1btTNiRj5+Utl-0f!$i|4BT(%r&mp01zt({B%_8Gk?BCZzbM~qtUVKY^GQ^}ddB|~-0<=PP0"
    "OEvjQW=lZ=U@SpU1%b^{k(9uC0W*X0^-$!^FfT*`(C#p%{g=Dj>l6{Wqt`3pCSQQ62_werrxHX`C_&piN?v;Pl_fB+T3ODSh}d~9"
    "hJ>1#_%FWrc@Cwsbn>Z@vw9bI-fC(w5g1mit=~%9l*%(Uxq$MIN%WYynt}fH_QqZ|%WG^(^w{ox{F#@YZ6zV2&>_j~VI9WJ_0@sZ"
    "GFu}~x|SUNcqVecdJ{!^M_wIT98o<Mb+J<{rKZYkfi0PYJ-j3ASiSk7conOOEy7b6W$t8@#V%Fu;YBJxlLXXxoqN#RHYs%Fv?$ha"
    "(e+tlN&$l=58O~GbEtrq%SAc>((}?8T5H?L9VA`f1q;^O1V(DVLF}LECb(`zU<=jCRHrWyp{eRltK0_V=46-+9`Z3{BqWg7N0p6n"
    "C2j4(1}J(+p$7#t*se`Vx>mB-r)Viy5S0#c_2+A0Z622Q-5UW{sVCwA`%=kTZ_Bx!AyL<mU>q|da9)uvX?lG%HYkRB9A9c!A-cKI"
    "0$5>LYNaG%MvOv8D^V0@OKD;!)PZQdUg7hyQV@YLom_w+Sho@_bAGNgDGG4x$ct9EC+8Ee@3^uls@M3+fJViai;@oFM#L(^6HT#-"
    "qXvPh*dQs9OV}mhCPRMf=rp@7Xhwu+1raOieV!1j@iqKWoT71Bhcgle=0Y*9-X=s6UicGvu*IMvfy&1#q(wvyBe9rSM2!tf_VUCN"
    "V-mUi-f1tx11sz0#$TCtCDKZ-o5{r4USDh-7Iq7!PG3o=U4Bh+v$C-)7l|Fka=G0}i@IBOb=%Y5fm|J%wb{w<!X<&8=E=Hl*M^j*"
    "UGRv;T4{kvk~zSxJ!pQuDhYo;;$DU2duCv!UmKDDKFgE9^Z8rCTert<?+phItm!Dfv7Fg0@lqkeWofdNI$Z3IbBgKm{0Y;usNfX*"
    "Ic3{&Vo9_p6cMbv$&Vej<vXC|oqfq_y_n}y5;CWM?H^vb^_lN??@GJCSp(?pC3vvcuSp$;ww(v6_&fUjziwn}WpLYT2|2ZGYQ)#+"
    "wGK2Y>?}@yZ4XY4b{isKCsj&6=w&0y)sKzkH4jssj=imDgZEfxtt~7fR?t3sjL(l`4ayKQ5P(LB+RR8_Yls1FJ-T@1i}UY(G@jq;"
    "m&54RLw2KOi1vpQ=;V#7lEp`-yX0A$CBb7UoggPycJy|s5b7z_fLg4SNF;Z+M*>az{p#GCa@~?_o*zDWrlWe<=szXZs^dkSum$yZ"
    "9{hL3{r8ork5J~wGXjeyLWv~x+JrEpsntKaV!pPvaA)<1>%zYEN9LA6cx$upyVt8L@6fjmNbzOYp$^E3F4T2DKIDgOE+pI%<s)%H"
    "=D`G*vpsllFEz0ZU0xTCZ55B^Ro}@<=ADM#pZ>Y-#W7|DHAkwtk6ISHj_nbTJIOsETLZfdHk+$<s_}Nb!Zz>fxxekj|Dl^K)tExL"
    "fonjmRR$^gumxNbFFsP;{S5t8&ym}ug1dLRQd2cW?#IH({l$+~fAePU&3B8fL<!Es$VA7~&WX9cl+WDaKlmti@CT|lQs|qbNo<Ah"
    "`74N}$|)O<MENYw<C@_0LOX&9q)1OkgR*X-5%`DRoxi3&`*iO;=y<ATZ?r}QE~!qY)1xd}7nXPO%R9*9jXu5zZC!6~h>aSXt8E)7"
    "BR0Er%#2MVqGtruF}!u8ToUgdls?!m-^XQn4r)*;=x}u9Vdn1Dop)q9h01Bb29-)o>vdU_RxC|jKcxQ<$$d)Ucy%L~-V3)Xk~ZXF"
    "%NnRFN9z4XrPk(+1+voXNUEuN<$8$vu#$Qsy!toS@Go|{bX{eXssNF};pFT_k;?kkee~AHt)<VJk*&<iKmFnG?-!xro^(#eXmYvR"
    "WaJ5rz=%q|1_1XvjhnW)Vf(yaGvcYpcNP<G+*x^O^h}BdTq2hvD!P^C9;Lb4Kq@7O#DK%JQ=wPMr4Fra$Uh*HNh=99kn9!G!eqJ|"
    "2q-f<#@#i|`uq97YwOU@XdUE~h%qIn9{nQ+;#H2GG(t++C`EW9e&*!UPo1E<wpGJdCMlDy4|z@Q8Rgk$?1I@6xmgyhe8DUwh2<zO"
    "?;pn&2l9Xl59RWNs;|E6iB(*Lpw@37I*>2@>K5A$K;^7fsEsmfz54#0A{HHi)-RAF&NB|p*`)mBfvCd>dyrYyKch@q*6w9#f=uAr"
    "u0jjFzPtVo1Mk$<W<?idlTQ6m92&g3T)Jr$HPH)($I47Be^_WejP#qS`gPf?43PSTddDx`UYz;SD`rs@v8qa_g6IJ4L1$7Qy0!N|"
    "`o5^ctM`wqc8(E6S*4~|?R`hO%ejRfA8!!x6dP=BEZ+OSLGS=QE`ggFX`8M;xaN9}G*|NqxPMYIbJXYq?gwhm#6$Y`Yf!-ZsxM*4"
    "j-6Y``wIwMc8RNHyj)MWnbp|1eSUZr3nXtbqfB)+|A@NUkqU*V-Ac(0CbsIJMu^INmuD#`U(}U`MAb~KDbktmWIhSXALa+{|KguM"
    "cwG6og2wxQiCR^1`4l$swT0;9p5(NO?1Bvj_%!~pV$P?Ub`(<-yR#VYJQ<P#z2QKmOY4TQ>LMVdV0sk-H3Gm2v@+-wv*@XpfBFr_"
    "AlGwJsea%fQRG_7_pV)i^frf+jco!ZxGMal#|3mT&cyA>C1r9;KXU36-C)jLI{wt9KL*7XK?hp7AI<+JSl>T<7;3&(-Fdu}29`_V"
    "jRz?r_bB?={{6R;fx9C2fZy|+)pPXuv(IDx!NIZdi_(B`udQ4!K10Y=pHhwoHjSN_FwBf$8Z8rl*?is;St;Z**FL-2t7?&c-_!t("
    "JN(5*Dd8QscYg;R_J3H2Upo1tl3mdNwNW5XO{I&SSn5f1xev&HTPS@RT<PL|zj5aL3xgL<x^)w7|B>n8NwGptQ>~s9Zb$ZqePdIz"
    "mt8MEH6gpOxwNyfxKr2;O&)Pf8RqP2%<Xvom}hEc_|jj$xB2FJ`mI!;Si}Pxw?dy?KkXL`YRno%X#7Q#pX#qVc8xMqk}CB$3Ncl4"
    "C=pIqLjbzAnhe2&r27PkIt;K=!;GEEJkeEJkmiI!?Jl6pmDJC#zxLJ#|9a6oac=ggx^KFH6*|@*Mii?#kxXh);uiEPL$>1v-Sfkv"
    "%o9xqI;q>Or(NerP~rDX(jV2?|HYE4xtoQ*OQE0KCV#f@<FkMC!uO7yKPETwYPpT9fR5$&2X^0dMsK=4zTw!q?$}7(dgrt1@~2a*"
    "@aw0CpPxPRqE!dq?wxzo(3=463+}6WF3}Efb=+IvYrm*H>Xd$Ykg_a@e6`wFPdhxy=ROa`0N3CTzkG7|o5$|=O4$#jh)_%1H9hPI"
    "!?n(}x^1P>O(vL8PlA&#83&c$|E4U5vF0+^<ie86#{I4ILUbs3EndEUXCis$Yx8W1tFgTL{@+)A^TEILF_oy#b<witDJt2Aj-9=H"
    "=l;M4A4w#6zfaQqn_`D(hH$08H)DG5+KseAIW|3RrAgz2IF!;fI0!$Woi`=No)fg;V3l)ABzG20D0bF?JMqnG6Dda<v*-LOqT+x|"
    "eMk#Jqu=_m&mw`uYqL<OQKt6hPph<|VPq78Z4FM7Sn=!s%V+Dazp<HZ>AILvJK1X~P1~zC=&<t5D<9-uzkA#$hkMC-wmNk|W<-DF"
    "SIjX`&(dbp<Gt&f{ZOTj5+y7n-Q7EcB+?PgBM?2U)+wrBBZA7@PmN<r_%MyD<{Zi~|D)YB=(l7Lm)r!_Dp0Z}a81o7i-z@ZX8<-I"
    "U290?(Z^fiWJ&()_sl8K|K_hYBBk1jsQI(sK6?LmiD*6HI;+3%;=<a855JA(j0@6X|JQHa*?<4>by|GnUw^yz=0Cned%*XZ{n!5S"
    "jbb7+cmA{pI5|rgPWaqH_m><hNagUhGrpZ2rATIV1JKyX)=^JVe;DY~v=t!K%hp?)-rHMpM%XozX<{{;h$d?0F!a;1>rC%fr%j1U"
    "IYIj5*C5G=p2}+FQo)+2`DP_^Yh5ZDB%3~x0g@g_(A>0*8361RTh{4|wn&~S2@Vpr-TRW@D*1RnC`i&GxwHw{q~p1w7MEp(&(+JL"
    ";skC$MEN5Z)2HWeR2#XroUQ|V;rHop$F!GX)lSaF*HY<7`8CuO)EeX6-Y5H_ecTe0>8=DX@z^U<Po3M7sVvX=tmmiCj;P~4c;8J<"
    "1BD;h@i9ZSrG|yGM&(7#osI5$L@^~2c)87nIR97{|K?>kHl_=*a$g2?vAl!fL{w#Fyr6X$Yo$J|uIkjni)UcHQQYpx4>C?Dr)lrj"
    "MPb3T)pg3n$xT&svVvMy+@72hDyxbaN`Q(xU8V^BE$-O_jHnGuZXEn>JDOSBnuNFGwZ!}3r2|S*@2H_(rL`X(I<9xkJ(b*0x2<4x"
    "rng|`#FVUB)50(c%1z;}4e7QzUPnPJEO$!nFWGt{Q^d<wM&<7v4jlQD#?(kjx0#CABJj~0(%d_Yq>E6ji7I3Yg+^e<aiB4?;JgYu"
    "@9-|SQwf%An#I*_WRJhIk>4fXjsc%-odeb2`nBHf!}d~X^04#m4d}#`6f-atrnKUipbQB?hub@AUs;dG533~JRjlOwzm8A*Vaqo("
    "pKC#S!{qBr@4lP;d@Ho%Bcelh5243kl~X09GC(g)^o9GvO0P|Y4<FQX@o&vo-QC}R+Z}cES1L?Wsm%<y)88Da8SMtw@JppS9;vks"
    "aJ-H8*P#QWEg4=Db`J_UAXgLhP(#tJJIvsLxGE<ff!CIz4;CwT-^+epj>QalW_akFX=hLw>S|j5FU9T|<wlmCX$BBL00Hm42hw{("
    "GLvM{Rk5mA-n3IoEw!Z9j%H_$R%SJ`b7tq%sh!dEO558jsb|!_tGc?Xy1TkOJ((mk$xNotL^_y+_db9?_y7>G)VV+7=Y7BTd!BPo"
    "m|g9*Q7ggK=|nw5<R}egM%pvdZof!V_#`d)F^c|UvBWLY(o`91?Hho5CicDzS>}pg9DI50(cOBQx{=P@PH9#WZ-<WGsl-26dW7CD"
    "bgThKRcJ1Y75QcfYjwkDYn#UD%}=?#cgWyRk9T(0SC1>D9>RzsWE=CTjqPvwsc#Gxo_*~h^+#W*&i)1u<<TRUU%=~By<I~QV8MrF"
    "g|UOy`@8HQUjJ5+8ecumT{jZ%^oRZdkfzHLr0kURtbo+6@0j!McZ@fGHS^1VH2?4)`!YYiaO3~--@2EqYw^&y(RjR9i<SkwhP=l|"
    "0XJxWX5>lbOr01r*!w^%+Mdw3Ju)>DQRG)mg=#!{sBu~ibZzPGN~4$-bUJ~@`1IYLw$#!$p@LjU`gLAQ>IoB!KoY%Prt$a{Q~g;4"
    "6t)AigQu%$h)_BEF1Xzt+IS9B<0R)1!3HfhcFqZ@l1kmm-9w?tcxb1Bkqv&Jw}+z#_0s;WoI6!?fjKK~6xglS3*+m%5A!^5572)W"
    "-7Ls?#?U@2hlr{We(}UNCouo7*Q%+odJ>3(`L}=kiGEtk4EN_5X*7-?GV#Kf+u)p7_tkOcq^g@f=F<_sSmp=hW~HR5lS17tqm^;H"
    "%$dKsG<CT@*K6+-{D<wSieaEYkeM=8r@b2k>Ce=`RI9k2THPpZB13i3p;Eb;<wj}g`*#zchBX>(XMJ6GB&GYjDx>&FR|<u9HfzP@"
    "!`j-y;p)HqvU`7X+~HXM)$dY&znVK}0$S0v`{8ysEu2<t>!}D9FE7*$?-y;s@^zAWuTlHaqkHGasXzWhMx|`VHFERB69|f_Zg#Kq"
    "bZ22sAn{<zb0yQ5K(5#?7OwvGYIjOXoe-C#PCovdd}AY2K41>7(bY(=#^th`eXhw^%Uu-G_e`qQ)kaNVHSe(S&8>i!?ZcSqV#|lq"
    "gkHIKAITXjtUx3e&$ibNOa<1uo7Xx-O7HymYcG>K8)KEmtC7+(|4X|6k6whHHG{ou|8ujJ=f?|H_^4L=;wZmaWu1wdZ>v$YJg@X?"
    "M<z?H?VX`{&?OA6V)v+{<G#Y)fKqF_G|A-}?=1Y+WjgiIJDaIr9Un^CTI%?V#m|Jy-Y|7H{2(|9=KaEbbz-UEbYlbZhmW^dX!Mu="
    "_sVGK+l=*FZ=C1SY0?){K{a?cwqSTm5luW;eejQ!7ZkrnkFqTWnfSwW$VG>kl$el==iTTJ?CgS}yW*#gnP<P!7#yxewxBc88e28Z"
    "JMaC^e-^@u2e%rfgF1xQ0BeP8muuTC&gT$0tqa$$ukTxIk~y=me(6Oow{e)QVP$ouW!7NjET2C6P<nZ7!ru~UiILIt0YxbWrFOmr"
    "x2W!-#icOz#7?<fn9dx2Quy?zH#2tGU7;?t^Z29N$IG`{?vGP%Jiwm0&BP>BRF55>?w)yRGb_vJKvedPK3Y*L0`k&>`+v?Uzp<RS"
    "@%J|XqD~Yy1PIn@5ZZFw_;lM1+>}63q8=9p!iG1Q4OO;1gk)y2jNdUl%Xno!YU2{jWUeG3=;CBjeu`c|1%kGwhN-|qbo<t*COIf3"
    "(rMe`!<XML4@aU8ve@-iSXu>$G|A;*?NM<yUw=6gR6l#zeQl$r_2k`0+jg&t89o=R^cskz0x-!|2>^8f-Fox&?-^&;9$>9dqTKeI"
    "KWVSwrf+16|E?UAcWX}L)YG)(Y_`nZ-K%fr6qJM2wt^z*lc9UXO@0kp&;w1M3G-$<twm96=?>aHnhH*Yp{M(!jLG%4kmX7Mso?sh"
    "W(Pcj?<F*R;iWl?j%N|(z~0vZyqvmn>-lG5Coe&}Q2wZ6!!wpDIJC8FjyK4#R*7Iu0XdZHmZ~OMOA5+;>1s<0lC34smeF4($*EmX"
    "aicqWprK3y8h!t$r56ys)mlDh<_X9%$Typs<QMPM>k7%Ch>kZ6hmq0qnLS68gVXj&NUhYgUuoyPNLhp*{ETeGsQq>}zY#dh_Xqb1"
    "CVYVxt&Gpui2g*b^qCjHx2I>DzQMMlCQ$A3{_U<f%L#kro+0<)!PLw(T-9OB^7UUhSn}x%>f13K@~32w62csTP)@m?mdalnV9N9O"
    "W~z56W9W&L*i)~_F!ID6*jJJ9qPjj?vbLK_78fav$_J0p%u${QM}&PeWTn!4>CWC4O=gV(kW>*bkYE!OW4l@QUR=k+LY!_E%LbsQ"
    "p4#w!b&)*vMQ}6z?nl|Hzs>-{&fcZ~jYz~@RtBSbvWWC<E6p3l#^=e^JbHJ#6s`4lRa2bxP5(5eqFO>UL#>DfX4SCAJ35-H2&=s="
    "M!*u(+1aLD&c30q?Y;3<-SX-Y*Voj{<dvg2<vsn@-JCt)rV=8oAkiX*+<kypNd>QGnM;e@?C1Hwm*+dmzRb?B)*;Ra#pQ-bX2!*L"
    "2~9+zY24jS$6Gn92i1Cb+IF1jEJioUZkywFDzb)Jh)9%bUk}mxWX{Czc1T@8Y^b!w&9vya%&jD13n(84K@2G&kBazuthD_&eQmLw"
    "&*;ARAi>EydLQ64(Ma~lmfJNuis}(lVBT-?x*)MbAh8M&ldVEcX*5^lk_^3;7TlA_7RWAx)sE}=_8PWv)LlJJuDC82F8)c@d3k%p"
    "pqjAw`ZznG%xT8;;k{$4jnnJAV!5&V+>z=pTD>=8x^co1XaTxv<2F-GGr|;CD!~$<@9y^=`W)SnfZQeLA*n>;b{U;oE#5K8aF1O^"
    "6dIrs<4E!9BVqk6<sM^mu@ZR~b3CO@fRVC1)5N>4UVD5poa*m+5-FxtYuP7U4GW$f!i(Z3%R!n0Xw2B{y23_bY!Iq-cDqE;ZBd`&"
    "-@YyX?%{b(R>0s;NC*w~RgQuNZ_x2<pjK*Zd@m`@d+E)ha*LUm!TF{hi?z@2^B^k30mm@u3T-8MXVv5zrw6S$skBP!@s%CT;?K_q"
    "LdJfV;_GPJX3mC`#|?!+(5F}@CdMBO`wa*a+YePHFR5FJjUst4JU-irCtBM0#g|`hejRO`?^GRhquR7QRTpb9lVAX;i$zAS)Sx9S"
    "RJ|v*)FmcY{**t^5>^W=UzN2F-#LHy*-2q3px$xSKM|_L9t(3Q2QzY@ae_YQ%+tPua%y3P$fG8W2KwL#|A)9NqOAXqu#^hTp0;R)"
    "S<Q&dqA-|Kv*zqz;DPFVDCAn-_jgOV?<eC|m4miRS-2#zRaMW(_DTYwX;^$9-XzX^UOu&-9kIxL{jxsMG8+b>`L-T#b~!_<Jp|MQ"
    "ZSy>wWXVIYQTyqiul>{0^;Hj*Q}v9hQO~G0fC^F6`9kZ3{r#7s_eYKwzLu&#pRG-2dvO8{?;TD-XK|`5cPdX0&g?{-(Z|Eu;3T>z"
    "q+<asGodm^`lb-&2-_vxY!xOeWQUQsCsqEF7NJbe$a$WY;#n70G{$K57~|h#dZ>@4>-3SR$*LPfQUM|T!iGbdHW`~^#(~j9jY&D1"
    "_yrA*%9DxSMwn19oewOZHLQD%5J6R@+(?z=Zif)^WqL3uP}Y-aiY|A<l(CAIB1gu8t`mY`udl)?Z35GnRKyr(5pIBnCWDp2<~l=)"
    "%uiqz%YfxU+%3$AmbZ4d@76#fgOQXRww~#z3|Xrp=o*sR4XQ~TwDkJ)pvgi=B9tK60Gkv+3qiC&!&0?INS!%39KNx`=O=_QXN%I4"
    "abM@yDQfCKbxu7B)^&AR(N#E<q7Rt{DU$1SjbncC=j7ENV}+LY(;JPCBQ!qMQMko`gGUq;Su)gDh2^Wg<l1p~ZI4oj{`(#3?Vq#~"
    "okrgvs#CO2=`ikTsq7_P5<)h&gwZ&=lqXqLf-@IlTL%deP>RR%1=v4kcZ~~RxyV^?h*PWx=uCM|17yEMp=4nv$qJg7sGg$$T1f;E"
    "LwrTmJU~KeTc)Y&RRt7R2J=$oNRv4@WQz@Ly=m$-D~|k8jcs;{bcK?3T25{+e4I#EV7aj>OJJ&U$CNIV%js-cXtwhmbG0PkMcR2s"
    "dTOksbKS?4IfdX*T}rEzgh8#c>4tjAjEH0OawV4jlxIE;BcF!!RaSKv>0lxO4AnUs?4)pU29K|kSH&{9pwD9L8{P;Z3u~$41YtCe"
    "n)T!3j;Bt6x)ZEcU+dOgAGfEzY+T-!6$ZAy%t942STL6sNl_kJa>~Oq;#H_F7o=e27H`g-a!m_CfnVkCcvNIS#|iCH7e}Z$N5CQ?"
    "1tN@_a*gfnw(mW<e}7>?6_iQ0y5|~t(SVY+>tT4Hl!c`7{(O{xpXh=^W*&6LSF!wFjLH}DnNa>X-mb8rCVr4e>}+ptuLAKS!SP~4"
    "NhCbf@i>?#3{B^yWdFQLZINq?CTriI%Ho0KHl`(WAe8~Mb57U~t>=X65o@g16!wq~dJrjG-`jb#v%7XD_zI}H3<yuL?9kZ6)XW8)"
    "%z<|?nl53-5!@hUbS{e52vr+m<GOev%-@JBSMttdJRMP_>c&Q1!gc#%1>4=*30r?BFk#jXS(;LgR>^v1OZ6tP`Su!lr&r6A5T+;P"
    "osXmZyM?iO)ZfaHEY%jI;#H=&r}jAh%^5x=k<{zLDx8TewnT)(%4c2GP`@l`bMc7Av0t!5wQh-NJgNv+uZ($`_T4XBE3~>PgnBxG"
    "EM38>#$469_gH$c?nEO48CZT$A;R^EetT=P8LlZxIiQYKNE%Uj<nrOsm4nUWc-nk+cx9!xnT%8JyxH==Y`NacV2CJcpQ+NxM)Z*w"
    "Gh84{h6F+rLR+X9{0z`6pOz{H_5J%v4_9p{!w2Ne<KbvVQCMb{iD7XmklP#u_WdAJ+})R3)<KymSd_%ml9*C*VC73DLK%Pw8cApM"
    "phEeq37#<BUVgZ@4zrKSzSU!P6K1xhHd-!Z;zoPV;ZgS*ox82sosxz`8(P0-Y0*l&9aaCTd;v6NZmm%DJ=<9sB@U(3MbR|GvX0`z"
    "`qIz#V>jNHMYreA=t>{<O#iKZF2qfJQ`VKP?UlmnK{lU`HsVKY33N8=16)q)XsQR%S}kIdX$Q`E5*agUJ@S9kfXkHHaCev?&W%u="
    "jv8nS44slLpes~5i&vNGqw>uuNivt{k6!EN_EgHUHF(#<Mx7cQRv(=@G<cpfRoeMjx>`i&=9sqa$x98?kZIWN;VnMxzr6iFg1hTa"
    "FfFOFHmbJIR~qY~-_d-+HrN&@)&Dw(s!SH`Y#+2MFocrxGF;j3Q62Agj8dK3Jn)tIugY}80^^t`Fp47}+ti758n;o~cYdVSN@w;S"
    "2K-wVr^@a0@KCXrQ*SM91>68QZ)0c1xMyHd;tnrkJj13vrgJw~w9_J_2q=Z1#l&v)Wc9I0^`)<9%qQhf4U_B!I$R>owG1z|z<i6`"
    "z>K3p{`mh3?cTX~*@q-brKZAma&C1Q2?C~yQkjPbShHsGyobXqOuKiOAwFrC7l?MlqsAM6#^7+fRF}s3?4n$qR&23P+-#6S`c?XG"
    "D&*55iIb3y?dNlCxQn~`fJ^<HIzM^-6}Qfyni>-;y~#9*Hy~JO>=KfJGwxafA~}u4rIPrjyEL3#x-~NjQ$j=tm7K$`EgwrD-6*q*"
    "4|*pMu>z>-aJ8Ppc6+>0RuqdcKJ!Ip|983VpYECIQDUR4J3S5hwOWI0qX!-A@?w#+CBrwU60Wnv@bZcNF`Yu>;aZ-li=YlN_DwVa"
    "KCA5RJ#hz}G-J@;IVObai6kWRVi0g3>U6bwv!)@l60Tv$rV6PPWw!whI6|AdxP~W{SU@r|q4CX<ZB)|k>hp3eXs{c+<9@YL&|uJ-"
    "u#$(L_zwXOT>y37W|{Qq21h_g9vouCqg`R(P;N*{nk_ZMc>|2+vOzyx29iQEkIFD!t7c8gp0d+CJ`@QkQJL1`ZNJMAfNTbd!=^Gk"
    "38ALIz}bpg0k8E+O^K4HO;*qkJD&pr!xHJJq5pLWZf0?lqW^iB%+f;;t<`29_E}=QLpz3+6%)L6#60ORoevCoX3n4UJ^PeAsVCWf"
    "zHO=Y=x8CIBkD*R!@G)ln^Is}gJp_U%+Mv+PeFD{Q?`wFT{D1dENhr;c>6J{wJlSN1EX@Q!J_>RIPjKBH?5QeblQHed!j0_Q!1;_"
    ">1+ccnZ&FhfLf83*akaFod_NiYF^|kx>ik&RTM&!hMZ1#+;5s6G`f_76T?rv@WSEVE`}Yq%2zAArpTkQ9vPs)dEe|Q#{hMdR7rT{"
    "pw^&O6DF(K<7vCQtPv#~Y)|U9*hZ}~okQgt>6<(?IohU7BFrjARjP)27Pveuo#ENDZpAkSl+zCvP)2U4xAH)aRml_@wP)9AUZ9{D"
    "483of{CESUyrzZ%yzq=``1R*H^!=E2hjy)tcM9`UMi)&&l`RQY>y#4-T%A^(YH3~|=%){PSRyZTkFPtlrP%=TsAo&Bl^UhpYn1JQ"
    "m{FWLbLMdXt@QhY(tK&rG-=qcCHDrbzXtIoxJ;zB=S|v9X?5kZ@8=@*<y&{|zx~K8?kNQIT{=+kUi?UV?s1Mn(p3-S3C7hyR+wgz"
    "M10W%gYnv`6_O0s%eo`YnwsA5*mTo<!CMao2DEEboaegF&x{Vc;R`b0)lr3qZ;JYCbe7pIF9%`6KgE4HzW*0d(Tzib(`ek%&WzRR"
    "Xp#)Tgg<&fX+WuMNMQ7OESBq5!|y1`o~WTQ^&EpHpjq$_aGm%8e)Tpa?fd5ssqKx($I6+Hz`iJ@?tCnr7lP*`cDah}_h@aDRNGAG"
    "u(DE^+)nouA||zb@V$`cT0tk^bc*AL{gvA5b2{DC68a-5@zZv#H<E^C3-Ys1!`xF!u^B;j`ucwPh`OzFJm&{U7TNvyqZ{?sqENn9"
    "(`#V~hqim^3ZFbm28(iLt2cV`?jb21a6I{<SK|<t(uy*GG20Wz4!3&#GbcAdDOF#a;6;9>JwGJ#u4~I%#&M%%re?Bb<c79rO63v5"
    "fa6&eG@NTvQc(g0s|KTLV87O=h&rs6Bc=I9K^w2YC6A%iiywa)9WtmCCz@QnNsBbTsv3yMER<c4(4}|r9!JuCsd%G@84_qJgK^Bn"
    "TZm0nbT;@hl}c8*Rl3+@sauCch3HajtBca%WQdq$^ITWK5~ztv7s5<B**<gZ@erMra<fOb+)~{MyL=*FrI0<mr5`Bj>bgSH+kwl;"
    "EUFH$J+9L1frh8`y>`0i0z?D!<akroBAR%b7*xReW``)K&!r{$*wRmy+GV_6LBvCCg4drOa;zt|^(>98X<(992vFsEuXhMB#Y(0~"
    "H%h$8nKA?NWSIdS0jEyeL1Y-13$K;rL3ywCApPr2!Ed^BEkkz7jYgEhX^iRd?RrX@Nv(ej-zY+|mHf3Yw}W)RAnU&bgNkOb#H^GJ"
    "pjk-O=v=T%#oFaam=vTXriS!cn@gi0g6)O?mW-MDP8vI{TJlj1D7S1zn2hRrlqOQH*9i&PElJPV#*IceLhd0ODdNkXxE!|=>CQbh"
    "*23M<4}Y+0LPnT!7Q<OUN05U$;T$a(Go*ZA+Q4n4XpMCoKKZQdsY!bEnsjZ$y?SiwpEUUb7F%HYu;$w-c7p9vejqP6yILJf55G{r"
    "zFw@pex+OeTI6s#lWe{JPVR^A7ytgYtY&n`2dhuahjQ@;N@q!b?*Fu@&(s2z9RAuK^@oY-nfQ5wa-u1F8bh8249+8N_zsHRhS@C@"
    "5Fcn<YMS2?sJ_EhPSh*1Rx?@2<BD3#F<LwOm1_G$CFIKl;RN7pXHSAAdi15@^lJ;yD_w~PhX+Q-3;jWl>E1KXM3m<$$nWhZE*+%}"
    ">l?lOz0reDmr|+UCadpc1pE66ebV9jovlAAnWNm7lKg8a#)FcQHS|j3(P?;J3+~_#mqH7V_ir5<gDf5DcK3VF93Ri7l72v1q#DUk"
    "9?yw45P7ntEgYC{vqPE8rMTdY;bd8!s)>S)XA7Fsr2Z?A?^goV67AoJYxa+r2N7sH>@g+_^U*!|(!=p<v&I#_?C&(WjJ=}tgjnNL"
    "LVW6opG5=@hQz^s{cc5hwz+TFy?d!t5T{BNqILD4^c~9mRe8T%Y??k$jz*5`>#5pkmK*8ZRsiOmj|Nu1II;8rQ(OfL2g>rA;8|<="
    "x#_w}H!t_i!tRqD)&0fgOgckWX&8R2@b#R3aG@7CvyJqEdlcDeW-8iPbBxS2!jK&B$&%T0se!4*2Cul-mwD7NE>)k{{<NGF-}B3-"
    "#Lt~@jur)#GAxuihn`X^NTb)~J*Nx!<};2nEKw8~y5iJlFPB4nW$PHH%R2k$pj8eQ@X|h1MVPI}^Aonr!>~*O@r~pNwK93|3&EYY"
    "hi1$ANycF?$VnsTpVIPm3+V5nfTkTt0t1_svC=jwCA3wsd-Gdny(sC5qUg1J*ILE|;{AM8c;V>?hQ&4u94}J~>y^bFb^h0We;z(#"
    "ZlF>nBIyVZlqaDEOmGm@E*(+f!+{~YG-W_><?bM`vbvh>3X5l_e9xXtBtm?n(GwXnG8&I&_QHvyC5!_#X#TEI5q_d;VQMO&dY+q9"
    "`Jca7$Q;9w0!K7y1{(!5{<O$blK2FQrH8S6UVw~BOwuHC;!LcbP_tuj7JtPzJiuax%&x(3zfr3tqM6i#3SU0rmLKM7xbmFoF8W!z"
    "QF`W;_JHOSsP%BJ4O>YJf%1C~w#iCi2$ldsoY*Z7up<*L&aA_^vckdJ<eY^*u%$mQn9{58+7ApG3zNr8pq7_qS@Io2Xx}wSk9iX_"
    "KH+G5bPAl?`mAFH{@g8nb`aHA>;G|B`6s79`x1F&A9!u0{K6zz`dcgd$IgvTRPbKpx!`i(P;up`@QqM@2qhHVVv|ZSLfw{*ubd8m"
    "qJZ%sIk)oA{?Nz0=$ZP@X9>8;JTE=A7F%D|R8ra*&(~8xb(D2UR5E19zEH7)QV{?34_;}8ya!vCTe{b=!LJJX5uE=iI(;>1emg(Y"
    "<X?I}J?Vg5pPF3<e)(Wb|B|3!wB?siSfbPB`$TF*DrlXY+ta|Gl+L%@fAzTW%@us$ddvCu4^`skKe5H1@8n5R+S-t&DzI&-Gt(RY"
    "W47-~vg2CHTi=U1<R`8QT%Xk(*95>dzH~jE+4@ORE?0az6`NTcK6TfijGL#Pka)|kzY~L<!bkv!UR3nXw04i$v7#9G%@Qi;%zgPm"
    "V`1b}dg?;$=_xy*b#)A{88nVU$cIO#)s+XbEB`(Bm0kCrt!Vs%;PXj%vPJ*Ui@u{t{jAaddg9Wz;v;XKbu{`;?3o*f*LA1fNm;)8"
    "C@@+*_&=1$Un|R=XBTCc-s`>;Jdn(aq;sjNjc8XA&BXBnc2e=TPo4Sqb3@<I`M)-J<vWAElR-9qMa#`;e!2l)cK82HpZ@pPo)!M~"
    "Ey+Jz87|GrQ_}-^(w#)AZL5`e1Dt=O{Cj_ZpEl$ok*irQBVgBc)vk?+b-_dD8GK5C48;zb4_mWtLh<~mlfljZBzgRt<}q+#5^-Ot"
    ")dF2Fz=_q=W)fb@WBAH0WMeo)@t=p7uef(EnwM<-kK!*bto;0tKMEIjvHoA@*gMzpWwE4D3r?UvmxSFfS5d=Bg8g1s_sibotp|Mr"
    "$5)%Od$Nlsa45@a6SVPWGL#Klnpe-+o^~bwgEscH#_iJkFDoNop^-t)veWl53^9~0G<QblJn_0_XWQ{1c=@NpGrdV^y_75+SWV7j"
    ")!$}%uTq;;EZDa0a9n4-tvwV8m(?TZXn(+_BqXYDgW7pz6W7<*@l;Thd>l*oI{)&g+;{&s2=1VLf=4<DB>lFTcu`Tdh<)tw8@-Y%"
    "hW6HvK)kD;ZnAXmP%F3w9`#LPnppsKVz8$+U^yNXS5?0f>2EL&FZxjY&bFX@u=gwW)ee3l34o7__Y&b)b(6@;t@zBptJ&n{&i#@?"
    "yff(N&@Pi+C7Od-xRYi~rfRoky#(a|$>x4)(O7>p4jimc7JDZ`*i)b8B<(?Me4_7$2+38r8+ymPaZ`A$id3pNmPLN=j|=NS_Lo1W"
    "PYvdY+uNCI0iLIgfV5}dp1vUb_vZdr4`GA1TUHE<RRAg6jB_l(cSlz=V|P^QB1p(UF(h(Tc(243uxZpJV6oH9Fqt_LxU~V`K`*+N"
    "Xw3oA?`R$@w9@-Ww?B~~&E<fxD1rw?Kg7PwWLe;(>s6FwL%BSd;M+9A)$nF`yYe{4?k_6)2&|JZi$60qHd~AqQ4Jb&3r)?00PHuT"
    "k^!{>kxce>o9RK;cy7Phx@P$3ceyapKXwB9avw_wt(KYWVk%VfTKiuV_^>iM=S0Q2*=f=sZU7&<{a!OHlNd6{dWG%4E}f0%D0MlB"
    "HrwmMc#|Rx0GEDxpwORVu<M38#|Z&h8Qe2kx2kWbw`8u<LtUv7MweT%{#b?DDP?JST~z%odGCR}r=V1Br)*d&9@Wbxe6Z2kJYhiu"
    "s@SpQD=&Fm51GTir}7oQU=D8!)RMs#LR)tIjtV*0<TRxgcC&zn<a+rPvD)72?g1twng-(qE2q=9h!517J1%2%?e?a+F1bLN`HqO^"
    "49IduG;@U~GPO={``|{(Q1-t%km~^GDLC*|(^0PP=-szZX7(%<34`-)zK^22#c+JJfiW~mb%1=S-JjQb1u|zF64(%d8HHRGm(^u*"
    "=(MM7u4ioK69&f5itV^^qUU%;>(C11c1EROGexY+2r#62bMse=w|)|Ou*g1<;XxJemI?*xA%55k&x$VEv`@*acAMTXXSF$HM%|0m"
    "z)N-S(<PtZ|MHl1>Zz~4S*^xcWv!qNb)J#5M>x?-X9U82+B7M#PnlFO+)8AcOC;EXT;`14<fnuakik7_qQ{NWL5<FA?g}&3`LyRk"
    "b!2Qr?pEl=M~(vV_!VHY|F|X}fIFl0eHQ<^N&gMFcLE=P(u&pO&U+sloOY!y(6xE>K8?i-Iek*v<e;9Ep5<Sk=(`_8%fF1c(8(FW"
    "xu@Dsc;&1^>eh+$jDoQk^qi|M;ZcIjv`Lt{R#Jt)xzT=R8yf(PmYRrEGi+ZW(^oh33OY7o?-H$Ixl}r0o0$EZmyCaUQF;dcw;NM`"
    "i9h$3)N{PEralX+FPo-H=4avq7mH)?n;q~Cv~ek_{u|N2TOQ~y<x4iE;03cvzNKsw#Mz*5tA0IgtT$te5mQ6vgyeRmyGQtxm1zy`"
    "Qfr1BvVj4a{W<-go^D_AU?=ACBQF-F=Ax(CnG@BrIe$lVW*3^Q`rL^Q01fm;6mp?RQSiA8-?s9@<W84mv?9GYczC~J7WU+rE+M$2"
    "cR`h$tI)F7v}cZIA_o23H=mvIo}UwQXF5`AgsPi5fRupvnl@fqgeSF~4x4LC$OZYmWILm-VP`V&DS2y4h(A&+tpXUr3wGKMHg+{*"
    "sNGLC)8o1?UN+^ZYVF%;_;Ornd_=>td#cDMrz+b3#Oh(KCoMRAPlP<KY{XY0{Bxea{j;rpFm6aE==~pmey^1xcAtzFqWNz<-=oui"
    "^gjo`CWuxzQ@4yV|GByHCbc}z?+)BcpD7(rur1rBk`wDhpuZ|tvU7tDMFcroqb2R_RxWUF9cECjS5b{nkn^63ei)^MkK(b%dj}a@"
    "zcc(?Qf__ovoF4J<EPWNAK5n876jffiNf9NF>$c-<>PKK2g*_FE)Jxx+jF0pD-T^2?SM~g6t#Zw2kxWaqmE{T@|FVc)&h^RE^=iI"
    "zvn~V4`*(3x@@|Us~*e&v)|c7tf9@dFHXL6Z3_Cmz3sOmyg!W>j~aE7dJhMUJ<J2|&K-Y(VdHDZPh~za%_gYJgio5cxH{CU0~WvB"
    "_+I;;{)^@28}Hpu#BYkUhf~#RbI2BlsAQ@^)Y2lD2%ND*B0E-h`2pK@TmPy`OmT*8^~2A>xwP5(J~Rp)%Ihl$Wb^aG`Bdgy=TkgV"
    "aiS(`v)r>FDo<cWBZbK3q)9O_Vva-}YwFcg9#kHS1J3-Zzcys6{Xk9B-Kw+#FSK)DtW0FL9#hRM7e6d0wH&No39fNcu*|8EJbd-X"
    "Ux-Q#_V#Y$cc88@{oLh#r&4oRsaL`U>!o?A-@F`ZEtg~^RVn>+ZKvdW#Ri@JlQ_>Lbx#ea5l#vu$dN(4e=z@S-%Z#2KbB9(-+1AO"
    "Qyw&&&j=Kf%mcVkm)(k5b+p!8ANPul7ac=q14Ti;@AapTDC^a|N-CTa6Pp^G(ze&ML;=!Le!n5vt)-tozoXQ>efRG0=$z*CSW2q~"
    "_jkb?zd2#z6bq{Zg3!tTKowdsxshLtVKS{~)TmCaAInN5$-N()_qV4FhC$?bepDu~))^1f>>HyrU1B$eCJRjFvA%Fsv%jzx`Gv$L"
    "t{_wwHcBU_OJg&GZ;ssJ%FE*E^6eU*7VEX-p-O?|P=?C7{i<#?eE2x6vuRZWeXUM^<DHBz(zBtsrEcn@WP`FU2&@0Cb?TKL{BmpM"
    "7X>h0-p?<sHA74AXi0rDLG6Sk)Bo$(SCkUB$>+=}yL!efYwv5+68UM52pbO=rEpOU#f%ET<}R^gPh2^&=tJd#?BJS$KJ61dJ0Kaj"
    "xSm!7DeKsG4EtHWf_Eq9Wi^FqXatn^a&pb!4oVWiKSOCjt}33X-g=EULUfIOl(yC9k4p`+_-m4a&NrnV|NVev-obIb`|soo7Xun6"
    "H8Nj|)H@>mHQZYBY5m3Oo|`+bi`kU(asDI}L*$>*-!h1wajG%mL^R^7*klrU|Gv;lJ^h--ZrWnH1X^nUr*DZwXgG@rVa-X-AS<_-"
    "oiKutmj}eoUiY3lRa&_9VLpw^$1<(c&mB)rAUJ$*IP^()M9@ELPPA0{wC3s_hs8HPf2aNS()#uTEpFz3foO_PRXM|`zI<asBBEqN"
    "aDNj|-rvH0coofe6PXkp?8|J6vQ=2<Wp{6MHqidjORqeC#%t~MW-dt#_gPE-fU6jgcx-7F2hm7?6HOCh`Z|%cmJW5JN{e;mH8Cex"
    "zq42v`D^EqI=qdnn|}Y|iWiR_<!}996Od;4AW~ip7T;@MFhf0oMF)zD)n!55LdC_akBfnH9qAkZ3hshn!a!!8Q#o?f6MkXoMqPll"
    "#1x_I^<a})q?Km~ER!rBhl{bD#8CezD~5CJn$$idRG9QuV<cBj6&eo{2Rr)*2dU!}mR2|**bks8WG|WsrE>?7M2BdqghEM|(Wq2|"
    "gFd-h&r5lo#H^6H)JU1G<y5KMW~Lx_IBFeY<Di{COydN~wWK^LtK)bD6Eqk&Ly11xDBWCJ{O#5EY(ut@af5LhP9S)xjnr7QqrjUw"
    "{wNU>WC?Yv`sMO1)41*8tABd&`KP_7&$!1&WgdI~`O9Yapu%CZ&G}7wnKdA+J=w+`q64zqhY#;<-uU9q?;xX2KkT4ofX8RkJ5Ank"
    "-_Jh$?N8pl@&EkOwbF69kxW!m(cs>b3#>)<^Eu{;_mdVKq|w+U9e`%r-5v<=qTZ93Vl<1PI~&2haJXDf6$>e~%V;?@E}tGQl0v>C"
    "Mp!0!+@R`s@;G|><nZb9m+c-`8PTT>t17Dx%Ti>M>40*j-z6LN16Exci)K@$*zUU2?gJE1y+hnz{+HnTduzMzzx~6j-~ax?Pd-|h"
    "d+E|MFJF4$_us5jExbt9!&#Cj@lv(}GT}%p-$XNA{{CUA(Ugm%qei<)VK7*{7KzlHOXM{@1dvHIZm;ioD<~EB=!{HBc5BjRveb_3"
    "kZ4wGlt6mzQ6WMq#E?qd-<H^dJvajVYsf(}t;CCxgVv}&C9QLg0jYj`Wd4-Gp->Pqt;#6V^A!$53}vK}OSXa%JYzF;Mct0Ob;!zO"
    "%he<#XXLZi?zqOJff%WHe9jl>_kzbU^ig8x<_fP@!Zf3n(4d6E@Mu>mkM%IZsmlqlZeXM%6(LU0pb$DckV-C*grG)r-`zG>l2lJX"
    "NbABvDvzYXp{2)EM^pj<1Y>28PN9?bnffU}Qc34fSdz*jh@6q2LSRs593J`BTYt{8J$b{}IZ}%KHkDBl=<^B&glS1A4;@g#<^hsR"
    "p-G*`Pjx%vr^Z2r9BJezqM^1+gjil>Q-H!IN5&iBwHB3Yo0z@Kkqm;<rF5NXSba{GY)O<70OSl_heRo=&YFv-jjDO`35nO16WMb7"
    "di9{xO$UXMNr#}3JvQmkdLfelh%SJdI<&RXYHp>;lCUDwU*8u-m2^m5W1R}vEovld<Ih_T@M4iicH4^;@)+%fwi?%<5i=+5*wxAm"
    "kxd(GW|0t*4irg$NE6U)D!mPvU);_Ew4@}h_tFBE$vq%Pd&6y&xofk}{K17J(NGQwGk6hJ#L$Pd08!e+XTw_p%|R#}SzGh$9Y^n{"
    "vSl_J6%`^37Soxm@*Zz#Gs00~{;mF<8~LSo%fEfNYvOg?ET-!XhBdeHvV}!u5_6}NWALIT)ko3}Q&+FH)ydj&s*7FYm6T<6ukXxX"
    "z+)H0t-jA$j#zRf0XMXvubHUexQc828(SC2;vWpUI}(6hDL0~(zDcDM4opfEf9iQe?>G6zb!tx`FIM+I*m2f)*1_j%V<e!kh+FbZ"
    "HXm=*QHirDIE}c0lEuw{BJ5ox_k9vxBt-xE7jjdkN9{Fniq+K}bF!Lfb0@HWYa*#bXi+6IH{mWQp`@Tg#=FoC>D<zdeQi31MFq-S"
    "S(7@F<8h6811m6Sm*33cYn7_ih=Oh`VcNWQcj^)^1yb>^?+E8h`M)TLwe1E|GYFy0?CQSwFabsNtR=dK&@}^6Ol~%JE_}-!K5Aya"
    "S1jM#+w-n8eNn_zp*1^JU#jhojZ0;AmssXfHI53_<Fp@W<78G>D!N*@{Xh2E=f{Lcx&nPy;VYri=I|73dUeqE>Kj$CnYUhI{C}dR"
    "<M~LYrEB!^k69&q3`Orqn;V(^98wNe?y%%TQT!LaLd)rP;cQvqlZurK@}ndt5cG}I$QE&@dg5OBkC)lMSp|(z)o7<>Yjm^%v6$n7"
    "Uqt`zH=(2Z+$d=&=$$7u!g(ra4Bq)#GV!`*Z+D%sh6uttgkRABCZL!1nQg9NF$WU%kt*^B$?n8mf`~H7)gv_LTZ~#GCHd~fdcYs;"
    "iIqKlw4$GI8}P=rqrHpk2z%{a-<au{Gm!0K;Y|O*Q}Dth@oxW=dZ-T(<D1(8E=!{g{1_$e1qTyWyX{JYl9bk4T$sKML06FnpFbM1"
    "7yt4Pir=1p7kd4}!MCmr{TJRNtIYenFHYN^-2yJ6#z~cmZCl{&DJDZEe6i#+dC7Ocy;q8)p@0>O`1+%AqbiT}=^opxjIqITA29nL"
    "vR5}CC>mgeV_NmAGRMND@jLe1hjZATN(S@#0&jZ*_CM1$YgIXySL;`11}}=@r^n*`UYJaOA<2LD1p4C;E6bQBLPiP2=Y-Fns+>@G"
    "?SM=zQ*{L=-k5u1Ztes$`ChMi)jRVOi$2_lWT)poyVC#5&py3bc>N~vDwVe9OA{pf!h)8)rZ0#3ErJf7r@K8f2p;Z99&M{?nRuPZ"
    "QtihyrVDNxOLsl`iWH;C*pV1X-hd>(HS2#YkW{uqM|+3W!^|kt8iqQv5<|F0E;7Ov$gjF~?@cy-<4f@exoW9p@e{cec=I+Yw7D0I"
    ">3<j~eAmBbX<HOq_^W*ZM~yCB3wxSR=&zBz9&@QIi_@z8uRpai;eQup-vQN2MnexJc$_-vG)&5EPD(T@x9`@kA2%O&Ma%)t+#?G6"
    "WQ8n1*j9F2Ym1k#R=6`MRjUBN+@<UaG+!&4y9!T7(Kfc1mH7=K5zEkgSj6qCK_LNh_#mh>rRoNmIPq{Ba~^~9NOvqx$k#)v&4eTf"
    "x4MQFZ6F#{uz}u8b{{mU-KZoLsa?DEPPg+jT7FBcJ>Gvm$nP7+VT%|Y?coDFrO6AGNZW*n-_BCMEGj;$!wXxfFCW)ZIokk4YLXRI"
    "xY75){=h<XAe;-0s8%lrKAkkvxwg87xAt<u9YrXQ1|K#g$LU_FDlSJhK<$pqw=7kV4TkQ5Ji<efU16-^X;7d~nDWXFSaCcdspqZr"
    "xU?2wu|ow~QksOC8_Ss8;sEkFEEEZlG+I=<P{am8TytB)J&=Q$Hd3O{B*?c^6b|BT1CD`}1iGK@Da4psn-D;N6>JH?B7`1xgaW(@"
    "g{ykG(cLI>>qJxG>kkL#fbDZkO64My$|8beMs1T$Vz^`w20Y@X0TP>YoU$lMBXEub92{w&iw=n7dKm^SNk=s;zoBF3b2cW2t9|06"
    "v~B=1VmjAETvED|#Sx=8FVPMqb3%+TTl?Jt4kR%h2ecb__%Wgwd)96p)!NNwwFMwW5TNv67cD8js&iJ|ZX0W$$_$EHb&Ns}boJXJ"
    "N-vPn(k^PSO938|%LaM^&g7A*q_tL4NYq<N5h%Ku)P`=_V>j8ZtV_zt6s*!e3nUCsv@4`kDgiVCSHvGggrDCxUf&-+{5Y_CA4+-{"
    "7^a`Zk)XVGubh&}x+-XMUv`+XZ$y!|50Ib#sQbw=)F;XFbW}l=Q&eqNkUQcE9bug<6}yPuJ)qPM2}Sk>s#nRo_EsZl($qw9g%6|^"
    "Xc5lEB^jJ?HFH3<1xW=Q!9k=@2Wt&}FQAv=J`t~ml@dbYCulVVXem*(sR_kUqR0{?P_K7c+GHQGXiqpK)dR2H+{rdGkB*0-KCMKf"
    "H9<QB2|5Jzj_QAZ={c3gpHDUL8cxaNxEKKYWqd(kG!39;k@o3fp-H2Y+H_`%Ovu|LW-Te|R%@6<&_#qDu7}Eau-_g_9E`aA#co<$"
    "O)Cm`hX)M++z|*c0@HZp27|uI<w!O*F?*u5i`23?9Hbht)(O{O!RyQI5_~kR%Jz7Vs;7Y=m7(W@8ce}Xr-lO=ySxnQDwb+fAn_L7"
    "-OMMB2m!07Y@4ZEyi=E=P?r%4rJW&8O&fYbzGk)h2FJ$KDmCEjkeU|ck&Ouh0H>@qu%VHWNw3r6upZsN8`>z_R1S?)<}+!mTB{Uk"
    "C^Rb0L{~!(yjNsq2VxkvxKCM-d_y{{!X(_?FZPTxCN{-HW3(2jSuGZ|fq^&**VZXzxnb1dPWN6U<9~ioZI&&rqzygDr_wP($~k4;"
    "tsNlbF0ANT#PU&tA(lz3XTzW#toqbz*^-nKJNo<7{i;wQRanc(F@DNue*3$>y}KDv>s7-;CV^R;D^|pQ6RgpxxqRwZOS!cbn@YRz"
    "{;kKc{T2YNVx-hX#<JAxP#+`U6U}%hs*6Rm_0*H?8{FBBK3Y83>>i}+p^Rj=-7y}elOI)*1l(6(08XXz1S}3)n-R2=dxcyUezaO("
    "g<!g>jwLvi5COH^!Rn*qFXNe|O7@Gj!|T0Lw10b@(Yi#uR9VCj=f#%_JpwT*Xv{!^eX9*@VE!UP3rVfkHFx0vEp>+ae*EPI*5E6Z"
    "PU<lws+b;rzL73w_Yl!;hOGw=(3R`gmp&6|Y;u4@>V)t7DBJ56DVA+{nci%yDyN4e*;aWQt!T%cdIKdk3A(2Vu{)Cx?{3|_9{K3@"
    "-Mhbz-)8HJG+S;)4r8fD)q~}qA!cb?L>KsWBb&qpQ1Wm;DR{o5_`{{d=#9VQcRuDLHwufX@J2Elp@G-`@b%&85v|kGI><a&yLzj#"
    "cCgqg9Czx4P%)X<*=p4ha-qBtDF=^4d8JZza?qjbfVFTud0aV6uBZ0$iL4aOM5;`%+|6xl-WY!RoK$1)J2g{83|M0zkrfV3JDz%T"
    "NGNO8$#SXzE=QJmCY+8eZDp34sg{70m(orDl{x$Dt4PzrnH-}wOBVo*Rf5-oOk-CyqY`<0N%rtbamj&3tQ;Jkd13VATSAf)_+XYH"
    "y8=L1ZX(4<qg9E=q6xN%^eBmxCqx`*GEB#PGmlN4$JT}Aj}nyx-)$f=2dTHBGOOf{SAKN>xN1{Yq^)b3?cagQ24m{l^i_Sa`oz~*"
    "6g4K&f;OVS@<2t3iweXfiw+13o^HT`C{5Q1=vPGTd%Y`@r_W8FoAUTUHb<jv3DuP7I{hb4PtH&19DT53A|X+=e#D4=-nA_ue8r#<"
    "pN19VnA&<Q<BKMKd(RzP#xrGz{eLOuZ4A8*%}(?MoTDBG*lFcCgRtkSp71|!G0wXkr-q>6dDq~H7fvZ40hPf+MQT?6{HSE6-8v6x"
    "B-SyR^DLvW$ejU|+U1U*P?i<fWkB(eNJjFjsh-yaiS=c%oB;RS+!oi`M)giTC_y?>DBTVo<nOFk@2{>cwl_AVHsRTGvx6ty1G7H&"
    "+%z<7hbA2$tLUV=#iVR!ZTG?c%4St;0YSgqq`;(IypgGAJ6NHq_h&4=L%06qS7&Bk_fEXw_u_WRey8{lPz;XDTp4pr4QY@2pfw+J"
    "Q_Z)|z}P6&RfAT8+6NdtK+}-V3)Ygg(4b~uNaVGGMypI}7lRT&v{$HD4dw=071D&jp@F>yxF|4&IwF`K&KOS<`WM7%lvEwHJ1}GL"
    "3mPZoyt`*`*05Q1+m8b^IR-goEX)yT1T8^y(bsO7M5I}6bYLPqY!T@E?n$|L3?@fm+*}hFYXTc-U`YYjEI_@98mTO_sZVM>3yWT^"
    "_lAgq;y52aE|$WjGdZoGMvF7;R$CKCYD^nmz=PNN3{jmKi9o%INh_JC(u@==jSc{ASwXL&8Z?owHHlu;VpRxmkGXC4*QdXbtM&qt"
    "x0U&R$^|HSv0P=IHHs!kNS#XNu_7hF_)@;qCF<ytMbB00tO^sWu>OpR$9l?|n{!OcJ$)Lp;+&v*UWJ|aiqE%Imy66(wA51+kPS)t"
    "7*;YRXICVLTT~qsQc{ty3%3cNUei!gO;HMFc`-5sZ`6v%34ItHsG#<?0y^w9)D=WhYzjC7s?roFW8PXb8Vj<HK;Iq=8S6EcuKF6x"
    "as;U)0E&!DAl$~M#oGtUDr%J|z#3BN$jDy3SuP*q!XB*`PAM9fd;;$P_S)G?R*TC3xyhD8TJxzDemRH-RIE|R_8X83qumj$aBDL@"
    "M8e?@>;5{>YE_^jurnpQuPIeQOwuP&86<8%)<R1GfkND5(I8U2k=T3tuyNzIS`tpVD^;AJ4)AKI@?}iF2Mw>2-VSu$*kwGroUE78"
    "xJtb<BwfmBi!s}FX^n^<jP!ydozu8bRjRiK-Mi#3WD2^J|D3wg3(p?K#g8)Wgi65Z!jH(!SZBAc!wb=Of6}`j!%5<wIrPCZ_Roj4"
    "0s!gfL36_e6#BIFtQP7zl{KrhsgX5(eU0hW19e)BqQZpI5R)s68xLPr0cWX)f<*AF0vO`jU_GqlD*A3FTw=*|OU9xFAdpgclA!Tn"
    "Y0gmwc}&_XN8}vD@Pa3Y#DPXzx}mwfH}hcQ<T9cr8CgRG=7lJ1;$7roqbxvT4-XSthhpOhx|xh$--tKhRI7Isr^oWa^Yo70sr724"
    "XM9s9WUeldgdtk3YaOg0^<aJN1_B>CqWjR!zDnLqG8s(IgN{tsb~ocZtbA!Sf9SUULTe}<9x{~*5sy9Y8ge-jTgCLfW-*uB_<Z}*"
    "T75}jxm|#h<h62lx71y=+vMqeT<^6P{CviVFj%F#f*ALE=3TzGQ4_9IMV}Xe&8*iYXos#PQoCHe*sO$}l)(P}fiPR{(3C=`q$z=A"
    "V7$C_xcO*PWpT>Xl-*;|>x4CseBuI$9%g>wd=SM{S{1vOf<cYVpir3<`c9E87UZ7Gwax1`xdo(T|9?ei_T0u{m~mhii(_%$BrXEr"
    "C6W>;N;E}Dwj#xrWoO#ac*fHso~G03HPh*9ADTX7)W=Sm$tcr4WSlg~II^usmQqV1Es2*%ks=6yAnyAH7Qh0F1$F`K0((^b6TXM<"
    "`+eWj_ZGTJC2!Q51OAv=Sb_w+S~apvnSS~7_r6~S#RHtk=j^?~;_XYHfAet5cgo8F$Zf5>ZXks?V;}p?Z|}9m_|a)}AZc_)x)C#0"
    "Oks?WDvb{T03bo!`p&Fx|4m0bP}*vKT}dt!&87xQsdW0!F29Vf2hu4_E_{A`@OuAvpf%L{l*b!p?Iw*~gAFAV2UP)TG=lY0PUFR)"
    "YFd|Tl|n=!7K+1GbGnTSos&xX|KF1Md{e0$r^*=LF^?_H){%M?&G5B`MATydkyfV(`Jal6dVyS+5+e*H5NHH!quPb#61SmRNbVlI"
    "#>rBtS=tRIU>#i)RR9o$WkAiF!ODDwtPGuJ?)>M^u}Q;wKmMnfTHTnE_{B|r%G$si&-XTY6)iXFTDb#<W40#|q&wjB<%=!C#86{`"
    "s(L~yTb;IA)v{2+Yx`jBRWLj1){48ECW9nj6C{ddxr}b&>|27P&BFE1K1Jx!ke<kOs!0KI;?JZ#O{AvbNpet%i4&r7yxA`#hSHH^"
    "%!XpwD==OL(Z^p@VyVtCkfb%^HDx)DA}qiH(|^&IWt$CEsB?8AisC-aR`|p1y*+uNx`+tmXdfdOVD#>>r=-l#;qOYp+<uP~rPM)O"
    "Q|U5ZW_AuYcshw{ljb6ET&}itdWE)HAqtS{BMh$%A(?pPuYM>un}n!mv7Rh<e4(!^LQy|1qhBBE^HQy-X85?K{B-XG``zm}KIqdw"
    "(F4bq2DSMs4w4Xc9&SU;!KiL-Gp*3@I8@DH8NUV2lIUs32VT^jy>|U3c0!vCruYyG-90?n4a8&p)f;YzQzDgC#CN@r`NtP`x$p~`"
    "sawsGp@!r;RJThKHy1u8kwLk}Xe^>aG24N&&0t$ogw$df_ViaX<Fg&#i*$Hz_;yWb`<oCE$(LUZ>^b6HLOcNpBX4qOZbr*>FW8n7"
    "88(qlx>uG}5?UgFyRP?#&cE!6ZRciYM0_(IDOQa(zIPK*Pu}?KDrM_sJB)eWsr_IkCnGPJZ>^61UF|7M!Ye38iJ=uv7t``G1|MGS"
    "D$hp(Xect?m0jnDnOt@H`t0}29~mw>;>movRmAD`gi+Rrz;Esrb+_cOP~D(%=d)`QYco(lJUFL5Bla77l@_~@Yh+xLE$;RwCl2-7"
    "mNZeg$3UB#_Rl3ULfCcPD*T9Gn|d?(FE=j#=`Gi4o?-5J&b<!`#t%1azi3{b>@Toq<`~78SRm&$9nLh}mfA7Y;3w|)&o4T!g(jA5"
    "?m-q`3eFt--s^w-`1;2No#%f!dw{-Dn6|PScW+<4J!iH|GUxt2_@UNv5zrVeb>|ieYA~gU=!~7-&dA-^&>r|t8>ZW{vzMXJeH!iM"
    "tS;9BA@gWSrudsV41$h|Q%dT_CqH&BFG$1$z9`h1TQ}`rtwxI7m#xP#qw5cRt2IQErGVvN9aN=*a?g)$ue>LAVo6%9I>&Nm;x~Mm"
    "hYw0Fl3vTtLC4=Fu&<fVu4>LS$N5(^4Rs<-gnrFNdmS67G?=|wp~XR2iT65_pWd?F92udncY8#o`+y7os&p4`)X%`y#ko%%|9Zu1"
    "{D%i?7ub!V*t5ZZeewh&k`h;961Bz5q6uxJdB=*rv~7;B4Ch79<%&0T)rJ7!6>=fZiI;Djw;S{~j2{{<In;wo*>!J*Ex^^jG~on|"
    "@fAT~<y0(3?SJmk&u-~wyVt;Q_j{-3u=1+7e(efm*9dzR<g_8_t2Jea<jU!ikg9O(;Kaq24!@;H{;h+N9xfefgy~AGfhG;o)T*wo"
    "cUYaql}SUUO*6Pfgj(cT)EkRFs)~tXzD#Y>?)GMtc*7})CDYbHk5|kbCB@b}HI7Q{x=~pi9&k)1okA)}xyE_Cr+k`wohl*>(`*s@"
    "O7QW->^)pi&)F6JGt*=nT<%|;qiTw5=Ne#hCa_9Mi&U>G$IteVTuIC3oQ~(w$3&@31%DfgMVY3?Nl>*!8Y<O+M=!erv9M}h$}${1"
    "q*xqd;}d4P3p6b#l*Mj^;WR=PH$tYJ-3Qt(K=>&T5!zH1<3X7SB}%0PY%}PTlOUjON2FHd!<*G*oqaJDq1a42vcptT+)kff_g8;T"
    "Dqb#4&tEZE$F=q;9nr5UhJYd4y;sb70qBlFnJi*{VdJ@bSipDdrL-<eO~^Gafm0HxH@Pz9u5^~e2_)R=VqlgW0ZW|(q3klfGX7Tn"
    "C>|lR0OOp9O-_uy8X5y<XAAF2^uxXk423d6P{QCLBV8p0rMggr$YunhvJ?h;7Q1(|u;!i@&O&H)p9KIE$v=r~?G!UxY%!hQOvhe?"
    "!s}&bhiIRMh|?zo`g!B@-;cJ+sZ=H&4a#yWPLop9BL=b4WGNa5J$d-YGI@~Xu_gzP&*u_&?oG<G`})~V*tZuBA^B*^lgdUjuJ_@^"
    "sdEbp8d{ktw<>+9ycyXq)DHjP`!xiPlIa2hv)0LxUP8kr>DKyIc;B0(<D7`;4BG47t^eTH@3z1D64~s9ck0#GB~1u+JG2)sHkG>4"
    "?6A@=g~7%lpG^>jXMsY8M~<T3`I*BqFepRalAVMX#njjU)igp+zk2xPov*ikw*Ks=PhyXv)%D$-Z#Onye3L!sxhUCr9-e0nAgP6i"
    "C1lIfO!%tl?QAIO+iB;5R3YBST1J%vf^3ut9;uXVqnu=rXek#ydX@4PN})n6QLI-Ajm>0bkE>Jhaffv5g05`s3*XTWC)u4?`LK-o"
    "W0iaZEu^Ype?uVm^@(tq@{HxYiva2}ce->LWAla9OT$%e?v_ovDh>9KXYu?uFTF0STBQ=VJE01fL>a7!S1}VN9fK4yUW+xvrK*l?"
    "nkPmB6%echiiU@yvArH}Fc599N`DtU><(Jte2N&fAeseuj%P?%J=Vwix*h_pX~Byse9Dc8LK&WmQ*@_it~PWjfu=U_mT>_vGNf8;"
    "kkDp0l{lHz2%|OZFdgYdLc_yY_4pSN&(E;N_5e06Nu4V)=SR9;enu0X(fZe)S?}K=>20ZxROgL0joY=NQ5ssqUaA2RG9+nYNrOac"
    ">T0Y!q}dHf{<tF*<}Ayh?SB(*eLw$2kT4>~rH<u7xiTX5@{(NBJZ2Q4`p!2*<o@+n|MSDf{mV<IK6~Ifz2nVf7pc>;y)PDCSKZN5"
    "p!RaOwY?E22JRidc=W5<bI-`LSD;m>WTJ*M*`4Qw#x7ah$IyzIj4)7qXd9ce%xUG~Nk?^ZrQw?Ijv1|_#f@u?d`rX%#0p=n-hDf4"
    "_8sz$o*l9N{k(q@mC#CoN&#9l$nU25FU~vIKWTYeNO|<a>jf23MTLVC#bwNN7S<cb%~V%HbSqML^mOxR^PsjDsb%DAad5(e(2i;J"
    "gO9vtuf~YF04%79q)7Ru)7qna589`ZQfznMw-XHjNaY93{rR|rB6Y%%96YgD9X*Mjmx6kDMvt=E0QpJ)gyfE(%vc4*l+x7VO=9t7"
    "saXpeEyc{B6%uqaAQLL%U6ue*T~9d_ibyG{Hy2C}QZ0?u8<9e=+Bhw^!1}ZqkeLJo&p5|9HB5+4j2i#h_DgeHJB^&tHI_I~2=?s~"
    "&R_^&r9)=uiC5=GM!9&wG<n^ifrZME<p*xxfp2sbdd}xeAz&;(8?yN_EfOudQn0K!E~&Uwi7{MsK`BtQ#?A6-@NZ3(pET2d-OD$c"
    "Bff~K-$)H2rG9$4x2<B~_nb$19-dO0IJZfve}@t%K&1ri7{U6Aa!lP*m$}5GlYn4yp4<56wd2|5f6GB+&cRG_!8c7;x1yEyrD@Tn"
    "KH!$avUoEukYm+i@zR>L54B-IOISb87wvdio$JWF9Yw6$7db}c88b32xM=6#3BaJoR7yaugL(qwr~ftl>PzWnT>71N;6p@xxk6&W"
    "1s8O6E?*fySdB%qo%>Hxo?|-Ql01zw>v2P^DPJ_>t(NyASF5<H4(M91xT8q-cAxyrlmEoH&|{npT2yu`WM@slV31y#;}_IatzHss"
    "D{Lbty5F_1W_?G^rE5`&Kdq8p<ZS|pBnFVN_vyhwi#m=awsG8tOS6^c#)+X&oqf0KSWXJCvX+TK<o^LsO9KQg000080000X07jlv"
    ";Q#;s|NsC0{}cce0Az1>ZZ0z}FfK4Ib7Ns_WiD=Tc>w?r0H6T?000000CNEV000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6"
    "pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%Itqpmq^YA&t3W#7l53Q=I{E9W<+?R<t#U5Tv6S^Uwi52Fwi0p*w{o5&XqCIO"
    "-74Pps3pU+04t4`j8?|WU96^^onTetaKVz#C&NnR&lk&Jmb;d<TBTO9DVweKywJC5Ha=j*F}KyKUfJAg6-$BDMaeF!6Xr5jEoYi6"
    "h2?duwy7SrtgJM!+Lk)YYK!0<OU-X4Rwq{6wba|GYxVNL5=-Oa2&;vqCRS4(b6M51GFxS5%33|kZm`-U&S<4;VPLhg>bGUU?l7yV"
    "DV|nIY<^aJa>Z7gOg*etTz9dW-eGDrTffxm%aSdY!AHfcwmwv{5;n25vU2IOjF#)Q>Yrh4b!XB{%LT=cEnV!dTJ4X!Yq@*9v(>k2"
    "B3A2)HLb2ay<$1LJKFN6<4;S4A8A$qP)h>@EdT%j2mk;8ApmEZ3Jd@L|NsC0|Nj#J6aZvzcWy2-E-)@IE@Ek6b1rUhc>w?r0H6T?"
    "000000CNEV000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||"
    "E+6qk`vprq_7qt1+yBpDv}4%9V*Te`)BY<G2KF<K*V<Lg;IhB7`q|#2QBC{buv^*9J11cOPw?tKB|mn%y$iGV2TgsyZyoz@J9eur"
    "cK1SZ_A4m5*mfKh*`H>ibKpZ7tDV5H-+Mp5zP_&_yxF$mgNS{2hu(ezCQiGam16c0x=s59qr2?y@|f9ecq(PrG(*s?NwnDR$Kn5W"
    "Nv6W~zY`|eDF%4i2fc6JzfRrbz>5oF_D@RI*ll?<Z?Cdtnf-*%T>Dw32<?w!RJ31_!F}L@?oL~aUN*Zjr7!#bHTBx<@Z7kM^VK%H"
    "=no<LHT`7lcl}nex4ZXZpWbFR`+18*_Irsm?f1A*VgJcsmz|t%lHJOy#dgyJmf8iZ^|b%?aJKy>Qwci&P)h>@EdT%j2mk;8ApoYc"
    "0Wbgm|NsC0|Nj#J6aZvzcWy2-E-@}JE@^IbI4*8*c>w?r0Km2Y0000005_xn000000F=4+lO*YV-kF(InUz_U<-O^u_HKIo%+Bnr"
    "!!AIO3q#R?Rwn>D;UwNsCmpF!Tu66;SV?iBL>(msNr50ifB-@4F0l@~v$Nx8dZxYaF4N_`H(BYux#pj68JR!i8}UZuo8R~OKA$Jv"
    "Kl#P4ef5`q3k3c(@NXCX$+!OCfByZ2Tayd_*Y93lSeab-U;f4K|Eu5s=KucnfARbO<Xe9~{>5+p-XDDHZ2S-Y**E{?x6a-dZ(LcK"
    "{QKwX*}b$f`F~IT|Gun)$xt6L4zgWY;YQUgiglpLKn7Ci7HezcYEmC}fu%mSa>4)YfAh~SIE|5oU6_l5R*BP*A=94wr!&y<MFX{{"
    "f%9o>JPfg)pSU6KbuNfE`m>>}MB;dF@5*#!*62t5lyJ}v(twz-heI}Me`F?bScaP^(Wjl;{F@Dt^4xv8L9^pb1aZ5hp*2(G_d%Re"
    "+(DLfX_Jd)0oBAAVJxBu7WQ-2m3ZZlieph^YMP$4ad=|@G!!b}Sd6DB))xptLG0vjQ%Z3Jv*xiIKAjjd))r%h%?NMdq__reKHE9>"
    "=2!Xvw!dBOm~1v@5Q;#WNj|FNCaPG>4k)x;;MRtwCzLr$sUzeC%o_v31qh!Q=&&(RIw3;dRQj-;Z&zxl1(wG)I&W^bsZ*BK<I|>T"
    "yUI2Pr>BrQXxc`K&#T;;a4h><D8!%?*BfexQxiMrQ1D^#-DkJ81vY)$nY7SL-h|8zBTPUsApqsjMmngqgBIDU&=4G|0U)(7>Vrg="
    "FDYUDcinG(S$gAJfnV{V;&K8(`(|M~clBkrU;-t~WIk;{DM}ePYzkjVr$M{KyN7)tn{k8AxiIQGSMm*?V542>2vV$_M#co22)HZb"
    "nlgbkGF`)D7Dx?O{b+NXa64HN8Uu8;otuk<CuS^e9jxwEZK=3CqLru_u|bLRQDYRtdWc+Ud-F|&BSE~4;eOC6_HAU9V2ayCsB1{3"
    "I%(a<XKH<udnbe@na1SiQM^XsaER6v1!j3avhJ;v7Ps>YYeG&o(->7~{dnV}+s5rj!*|{p@4clw{(vZe3PZcCL&Oraw%OL2b#(O6"
    "EV6OIw-q{3y6x6cu|*$y+l6`Rbi&Zx+r2O$8e&nTtQN0-!f6Y%8&0=#<Tziu!zFjrcHYIcO1)9%H2Ls3QQaO@if!shXqEW!6H`|k"
    "X&ivSCiVG7y;`h3syh|f?3S!z9j>*sf~J=bsa~TkQC&_#!~{B8^a|s?v&pcCi-Y2f`$9A5K>Xtzq>4SFl`4+Ed)hp1XeVs&^$Xez"
    "3wWsV$4|$fW~sfN;*Lc^w!zX%@{<u>Y2(s8Bw2P3RHvqCG65(SM7M?%DL&z}JNX&~GUGUNpp8sG0|Z+Z_&o8zpbtkzbBLd^qh7N-"
    "Y^6u#8q?|OG}^b@Z2@RJw{&Uw!qsJr$2fDufKX!Wle5Nx6}GD4xM^FQw?jT*bT`ZH_M|R+vKD{`deAedr3<5zGQD5aERE)vJ*ZSC"
    "3FEqn>tzP}<3V<pBI=*Bx4s$<EIKTX$*GyiOIqKULF&HQAm^QSp%7{{Gz7&B-hnzKvwQX!SjuaYE&t=^rq!plryF%?tPC_W3;0Iw"
    "<v|`*fB-tZf(K`2F<UE>Z<89}F^_VmY^gsS^LQ2)>iQrxa<e|nw}R-)gFXmDR-Z2szmyHfJ@!Qr9rnX9i=&Y%&__j-=o6jFTD?Xf"
    "pxGnHb{29%x-tq@ySPM}gz58cz@|L;=%g+4kF(pYq1225XaMvfh64ilabC6&ygsLcq=<X{Hbk5d4jq0o4vx|g*tC?CJT=1%f~_`;"
    "N8{1n<*+s6W0AgO;uWWaEJSIdg9T;;>D=0JsIb;6?<7Mr0mId;t)_}ct?4*2va}|aBQrBAY=_}#v^EH6)(IVEDZ{qgtdqF+aO1(="
    "!zVLWqp(E@a#lyy`%dPu#nAKZGD8C~o15h|T#>}gj*nOMJZ7vGA_5hS`ID!tT9o#mJlEE4o2~k4`K_|h(9YRFr&~Z^9PtEWn5vR3"
    "7rOs=yR?(;6GMtl&&Aaz-+d>yo*H-3!#U^m$?I0tZc~tuqI;wC^sKq}v|D~Kys)wyQI<0AwkRuLnb9*w8=MHh0nd<#blaW@+e!k8"
    "h73z!C0JAjP{^&fO;-C{=++yY4nT-05p=T@k!zHBp%TDQa|KsP1tIxaL0V{W8Oz?Y@dlw6JRStqeRm(9m?tb1fob6m=`VKq^^)Ta"
    "ai1x$#cXJL26ou}6D~JmN{L$C#n(*WgbQ)cIjS)0xp^z|h}*uMJl;O#3A%Wk^*O8oTpJAP)fpVS<~waTk8uvyOA~>?8w=;X$}k>t"
    "1S8v5qdPYyGiCq`0I-=i<MfNECqwhtVMFbx)wSsM^RT@ob1*KQyLi5xt@#|(S;=nBMT5AVy*u9itAq91KdixR&Xf-=H=Rye=ElqC"
    "p}Ej`cBDB(Og9xO{f_`o#i@JifG1!NH}(uZ!#kx(IJ<5u9xZZBZ|UIq0&#zOJg4;I_MT<D7i)HZHqko`r6a!?(Owsh7KKp<A}n#M"
    "k6JC>>DvjLxHZ)|s5#(P&^jEOB7Plr4}QT#lc=XCTA539&val+XU8p2nTrlR`agPY`hs9KZ(I9^LW453AT<Oj^;Y5Te}AjdS$kM2"
    "zyA*7;vP&3yYsdxY;j`a^HBx+>Ej?rUYQ0z@9dN>O$MB(cdtc2Y{37}i4>L*GRWHpm(q01qA_LsY?jR<hWiTb(a4CC6ALmGh=M|x"
    "^VVv$=J{UcT<sfQP+BW;-g~^;j#Qt|4t^BFUwVCOs?qf|oBuc(4#?<F|LjmIw^12AH^X){I*y2wazGF|r2f3pxUigznd^F&cVv42"
    "!JFgiL@qwsZJBiPMqxO`Fs{hdC`pn-6QgJs56-G#<(8lo$O2WMmLv@I_d8rKOIphNW3HY8Ecx{7MD>jc-^>M^oiKzLMoy-mc9ksx"
    "S1-!#t;qD_{)N;zUvB3K^7P-UDx}O$vB#hZFtT8%Kk-%QfS4KD_ezsFYgU^=M;hGK=8*1@+9+_aXd_gz(XTQ?&>2wsZR&bzal}t3"
    "Oi;d?`%c;a*HegiyDilut1+8gmw{eJn<U3!Tw9(>*P5q=R$mI{hSo=Iu_oE%kx5aPqoOr{ZK}`C1%N~#FvlBVyJw=~GUiW|sky)l"
    "(^I59+MPmblc3OI@jB$ymkv%XS;}ODUV}bsJNAc{A-}xw5#MQ;P}uV<jHc#;>H-2XE_cI;7x+MrfNNdpbSR#V8`VL7&wJ%L9y<WT"
    "N&DxX+F#SjUxB^Ovr=F+0bGC%XKi=BeCc@bLP1|K<av3DP_A<FWLIzZyh9>vS7rdr+>qiW#pSGBbfvtDNxR2-$8XI_y`!{VuA!N{"
    "aH>&7fD<DY{IiqN)5hj!-F5enhz<{Dn)h8OFZ(+@ZV*4E;Z`*9J6AB{bor8jy5uX{lBLi%<3$E_wqWI$&5bkj>`qWUb~<?<l^Vbe"
    "se9TVuN^fjNgMs{BKc#y^5EpPWZ{iU?&WMF^C?@)chKxr;v1JOU%zJmrgI4#+X36e1#iQ;n6SD$!UlvN;_$Imv(}v+WI{$PxmY}B"
    "*IOpb<fh_(V7IQD_Igh<mgm`Vp08q6$Hmgp9QvtiD);lj%Jj$D*4?Shel$7GGPv*D$brB;$Q)RlcFgM<gvYqh1XTAwP6|gOZ~G)j"
    "6PLZvb)S=21C1?7tt2_{%+V~duBv3+jxE7;pqFYk@Ii;aQ=Y1A;-`=KJ^l-a=(3J3m*}E~_7JHdU*}!dr{-@g1Uk_qXFnrK<<hmQ"
    "7p`8t{?dzvxWE8$mv3SDGtBeUY2~aVwI&{%ru6kP{8`6;|5SS<E*9mv;Rs~XV~7Be771|O7AQ^fq#^&*1K;sOccL~Gz+DyuR86k5"
    "#m(3(Wsf<cASj?fMAYW^(zo$zZ{{t6>}U&@YL;22bwcsD#+CWT@H!`47e*Y%)N0HoX+E7*Ixnc)HQ-NaiKd8&UMpg64n9)lcdj7?"
    "mp|LPIMye`ZDG`Ow+@HL>4{7|jy*p#Qjf|X$wx#ndz)HHyFGvS-haz)7PBWA%f+P0)q-)f>jOA@!5hfLAtEy4u`R3!Pv*3Pt22Fb"
    "tOlu^(;veY&Z(adHT_SCBT?9EmP8Mer(3%l-|bM}KYagWu-VZ;i(r~6?LIF({fIGsN<QDPmVCA3dZyiroFmJ*Q`c4>yO(!9SLzh_"
    "VcaqqUT9kRy<rkQG;^XUW><`9&!&4Y|3#Pa%wV^4x8J+ep<hWAoF|2x$uSCt6R%t{gq81oINlrYil>w|#!96K4<2JL0z<Z?y!O?T"
    "S8x2S5$T<AoZ5EJ9?Jin8rIy(wWx>9f76=%+?Cy%-EpfCOv~1B$6EWrW~7(D`e$+I`<BX3oZ1{qYc;_?d03u2dZK7T|F!>8e=$wo"
    "n6uL61ffrMOo47*f-Arh83v68Dft`|FE%|dbbtMtB_fop*6J=@KPdI-fLX!3J;0FduKu0_OwImWEcn~t!Ap8M&Vq3Ig50hl(<n?v"
    "rgB4e#RzG}g)H%WX36flaszzPKSrt<=>57W;%fpX9w1F!b1>kQU~jZ2Q!ys@YC7bn395eTZF&9hVT#Z1zfpREn<~>&0knFz-Z(kR"
    "C(qg^{(UD>eEqAV94ZamcAuBCA-#yf$6K+u-g?T1jO&##rQh<nU$<!&nop)q55D5yJl`mcqB}!wtfMjd{LIrA^93mTkpJ4XZ->Jd"
    "=-Vy!N!M}zBTXiaIrQ53myWVq43j*uitn-2s#@b*Q6m9$zt~EXHcs+?ko09Xp7ch=fp0uD{34f8Si%VdNp5sX57X^1ATO0o47C>l"
    "D|0iMAas)6{p88^`fC2CN!ML6ey7=qb!yYuoi~JokKW&xPE8{l%o|AYt>f`+zsBY?u4sjL(dx}}_PakjF580I^wL1Jj?LpwE88;3"
    "Z{(gy6y#wOpWLahKA(F|qQ$~-eRoIZnbKa7*^QIC=p(T4?}z{S(~Ivnm|+N(lNJiG<Ntm2uTD<0^dB9Di&~}FJ>7qB@Z<roUm=N|"
    "u*S?Goqn=ybzcs=ocQT`KVIEB>I`z{ruf99_2I+MFn;a1>A{}DPh3zfk)~BSMX}n<i>5AdOdjXQ#9<_1TN6&oU}pqiG)A0=YlfQ~"
    "990>TDoN$-lYMh6cE8@!d11^m_95Rp-So%94W)hTL%cRmY;vZ0)EM`yBI9O@2dBAOK9`|B8(vUc#!(U%?Zd2#rl*!e7n=7DH}?)7"
    "TZoc{eKNTF<<06a`|K`#baY2_<bheqp$Z~9WEh3%dHWUb=BI%?)$01ZCMsXoFm&hdKHU1?{?^)-%j#)l3OMGhk4hTQJp#?5e~Gn7"
    "pGocSn<{^dgJu~}RK_AlSCF-rz{4Xz%>M|EIm6k8Ab=xHs*!p-pm=<`IAw#rd-Sw5OdipD)~oYHa;DUenoN%J{q0}>+G}a!Xg&S2"
    "QJiR=?hNRTIjZ0T$r$&h=9j%w!RVy_{FHa%DmcOmq$gD?)u<U~A8|hCi-*6oT{u_pmph&#TE8y_N2SA4YMZdxOtB&8p?biwb;|Df"
    "`ZeV1U-~z{clpIvM(e@)J3KNNi5*#@ZCNuie&YNsI3$BJXTm!<>K<zOa*h=<C#f5Y2SI8#byYN$TRu&YpthgAAFUsJk{mztIdlHK"
    "-oaY?bah;~5D$BS>Cu1z1X-(-kUg~6sk||eJdL4e*MO33bB%h(JD{hJ&n+tG=A-SctqWMdYy9RfEMEFb$iMOYhpqObKzJ2yN%O&C"
    "BGk&GW#o!?z(_C`P&y3RVBqRKeT!-ol|$=l4rpZ|PR6379)4#~4=<0xuc+NipDin12=s)^tmEb%j2cqm;q9Z!9<CpHfaL9;9aOOm"
    ">=xH;5)N0!&sQgoHx=^(JpozN-asZPA@eR>Qk;S^Tc@RD8d@i>D9p)LcfZjq96b5SX5-=WtZDs?`H6u=88~e=(c2nb%!4cSdr9F0"
    "Yu31<Yq}ERf_5zRV6(OUsgN4hOa6rACMwL%J(C>|mEav-KKJaidyoI~51W^9^Em>tmUt}ok7@E>M>qcA=(Zh!y9*r!%(-v4oD(sm"
    "e54KruXJ-SMyJ8aKrduHmZ8JNb9<`sqy1NE#eZx5{+H_7hi~=Y{uAgY`)o5ukDGip*Z#xDzI%h;wbbyKm#ag)Q9rzyk`G1+18R3x"
    "%kW-{&)v)OmB>KTviL@Jf-n{wKFMqGo5Y>n%AfXn@6?|1uUvl-{@tjITmhKIPa58#S0L*9$KP!vGh``OwPbBkZ_}+3nZNFvc3G>C"
    "r9&T-r0O(4^ZnY0;&z*n>X9AU0K6HGsQ9Ge6y_`eG-ku!E~MYeR^K~nHAt8;c8JltfFV5{CGPrypJk1gPPgKvlPRYsc@*3@mie9^"
    "LenSt{s9u!IMZ-QMs&UQ*=odKVu*oTJx8bFFjvzCXO=~oEC5x>%gwF*!`xG>*tPPArt{<D;_$@T&d?_r#|0be9ij~59h7Wq&yF_Q"
    "gbNsh$Wu(7b>Ffy%_{KRD(ucJk;TEg)bR$UiGvpv$>^!|V+~J+=S*IYcs*ndn9X0Lh6=3_qUwsqEZ4eln>qi_qx?j5@+O2v$gpaz"
    "m*lOo0R%qpLV`0SRIdf80roQD3Tco@bC|D0lb?0OmQ5=YqkK!{8gp(9D%0J1A0o7S?B;j2fAnbPNxpXPWPfd9CImP~oY4gxQ2AM|"
    "{%q_rO|NY}Z;0G!dywjs@`G_sbV_5;$T97`Y!<DGXih<^!yeEhI7U#F$c4L2v!o3*VW7ifE;zI-w_saEHqmk?=aOwsk5iW^qMa>+"
    "t^2k4XXc<KLK1^kn?ga4;h%P|9<!ZvM`Z=0uFYC5jZJ_$vN;#gb{NB*QOh->Q@lSue9~_3^->JCkwnK%uvVbea>Pdndcz+K%9_Lv"
    "rks-1jK%9Tm+n)f23*_Qij<CDHu8PCrjm7UB2HmKNDN$_oBh*#sX?@7e*23B2sF%0;swDvC`5*Nzcf5p9i}%=?WE6iswrhbZ=&*N"
    "e<Sbzx!5fGtM(-}9%YPLtD!)~NE{TF!Q@nL7b^mTmez-*ZqH$_g<i1x7ri7}1*hypWPo{7JlN>!m}3Q$FkL<Ggk}up0z9w_ZO^C^"
    "84MP=PQpsKLbU&!v)(f`HE`&d$At(;c?t5ZgFAg_ND@!VTYakDZsqgU{d&GtG}&iT<=o!k;laI=K5wFinv@de0ZxHcq9Uwg-+D~k"
    "s!}VX5z+>6Z00&UwmlPTL$3`#m_!cFE47Juu83s2;t{n1@EC9Nh9eWWj`vKRpVeFDL>HcId*dxtvxdSQ(`W$QMlAP8>At;-+nTz)"
    "sn0qHN$dv}xa5AZuG)zPN(;+EYX&@;51U=i24cy=%n@iQN%4_`^B0S@#)uhu+JiVC`8e6vb@?&B$p!1|qymO9%fh&MLX4}UQ9FtR"
    "66lOa@v9aZb^EHL`l&j4$~H3ujhN|Nn;Z#dSyE!MLu&X(Dc`VpVQ_k$RGolB7FqUqyptZUcio3ahkyH|v;Wh~J|MXn>7^4A_5M~i"
    "@D0&=Z6vOav{k^_q+&f;sTyv``7D*A!cf~wTVRL9iW{KrA0;N0^AXof*rZGfx-x)oUqU{Lg6~iYHc;Ir53HEaDH$u@ZV<GUCmal("
    "U0>%a!lL7RP>2@~YQs#mvQYyb7OhptJVaq*VA7nR4BHeY?1Ra6-~1|c<rgOxE+yERCTH(5OIBq%00o?ZsRfhCIunma!m)-|FQL*2"
    "Bgjx_q}j*3%WfAh&)REm{nz%flz*COovK?wu<5g%EyKr}J?Sw~OH#0}Q)_m&kAgoJ{7gUD1?WQFRHtI3J*1z-#WzsSmt;;PTm#w@"
    "4pCDisH#AM>b2Ss*Q;n`lDZVMUK0q9rP@|XiupnanC7GYsnFvI)lhafSBJH+Be;wx)`i4!KWi!1-3SN_i{$BP@4*%`$ZrfEZxV!~"
    "3I^r8Rez|E&D6!~%elQBwxa2Ii{ExF|6!$jR3DC;PygMzt37L;u=*U+5a%~zNTxI7{4VlhH1+AGuZyXld|DRTn@={n4~_^~2reoo"
    "p-uj{kbHKW-#pHG?b5{;>L)Nh^~kYQRn1eA4!gcX?El^7DastpO!GhYYB`n1AC+d@x{EPit0?C@W2edAKWx|659}}4prP3NcR#Xg"
    "4)+Q3lFJblr$(ECzDIVp%DCuVbmKQ)n>I<3AM!J*R%DwpE_*z-D~RLP4ZpT;!%WwAn@Y%K4sTX{PkmP|^?xa5;6Ev0rp$4Fe9~bf"
    "Yj1`_i-nbFv5tdrOEA9eC&J$Sj&*fEJon)@er^3q{5Cd;fG){8rDSkNK!Jbx;eB1|Q@z$OS22ZL?)U_3PH1Y>FeJFV%@vXSh`%=>"
    "U!Z55ADy&6O7V-(GkS&X!AMKTeGZVN*!%wSLx#%>TCLM93n$4Ft+7U@!D-k0#qqRx-5%9q)gAO=crID)zw{Y4*V2{h+O&1hEicp!"
    "UO!sHk2|4ZTjRj$PP11Txa%iu?x^qJstSJy4(lpi=xcdjy5?x&LIoHN5gv$bMzr^V@u#>Tx;4#e8f(nJwY}4j6<?%>?SHg3L8!f~"
    "*|1nh3n+waW^^jGH(p61i9-9urqHaLG9Pvt514kVb^;2UbW!0L78b0_&TT^7YRRcRvwP5H_mA6;1#8Qtq+n|`f{H5Hs+y3#XLRJY"
    "^k>L%q@Q*6Isx4(v|a;qv$OKDce%IVF5j9MU=^C6%XTMrn^K2X#bGgx31OpJNe}lJLsKJwFq%AmrwDM3&PEzhVoX)$^Z2sM7IX)&"
    "3lnI08miB_E0b^khunj9;{d3?-FWy!Ef4V`c}N$ZpF$wN^6gh5uU@%)^Hw}j^iQ=MfpOfFy}USFj*sGY9Ex(l`Evy%skplc*|c_P"
    "eJEK4sA-|wI8OuWmhX1Sdz@8Qy#>kECBvdDD7C-u8KQg+;ikpptk^g8Nb9iWwT#6SZkNuBH6^rSADGEvDjA2bIO$lVH#=biLdo4T"
    "-bDL`t#1-a_Mf|M4=Rl~K>7UMs!15ndC-ilygsO=O)ewou}00~SqiuKFHf57esygx^WY4n2@H0J9TPD}7-)@}-4A-jpG~~%L8krs"
    "=OZ_njbQp|yuNO9FA<r9xi;&s2i1*9tT?~lmG3^>E#=0XG1(JsecF184e~yr?of5n?(jeeZnY0qBJ|HYs7u8PRj7U{nHyfqn-X#X"
    "i`=?MPFK@z3-*$NfVxKDR@u#8c9ECD(oI~URbi~U0MwSAoaS)ukfxO}Lx~^{8>)*jLcDR5+Btpv^k8pIf$Xg2QX%;8;h|JlwE=0*"
    "=!w>>wJ)GnT%;wM8J+WoQOe>m&}^4D(~Fr!0A5iT&LWz<5*=Z<3AevM(4sNcW2H0oTQpOxl1rzW2i<bEK`dLNmwgwmdY6NNgaxul"
    "Ljtoq@u=4l#5h8=wOO>oDw2qy1_JYvE*cQfDry?)>(og?q(!BDZpMaWi$kFyP(z8NVV@K9=&Ee!kd<diSr9Y`!vHhOx2!guAX&+b"
    "E`azYV{$@6$ET=c;N_mQ5O(DEnq6?4Bl~oH-0JbsL1x$~cI!C+AuTW&@TxvM1gn}4je6X!fX}6xS=D51NQ_~l>~`$zi-XQcw@@ca"
    "ZFwv!2E+<IO@Lts8gx(1_~&dEhsZNtmlJmQ&pb*WmD{4i8|q2^45Lhf!VJp|wI@hN<6g4H5CT0$IFr%gC>(Z?1@@>;mX40vC&#Bh"
    "8SUQ9-1+dah8t!B2N_d(yVdIeotD}&_p^g0gPJ))#7rJjsh(-2>U^D&skp;77x2vo+_0{g0INxr+og;P)olp(-G_hm(c5qR)%U-z"
    "NwQ2qxa6RkAb7UzA#B3y^@5^eNIFlkY@a4_ZaZf6qxPWN3Xo*wbWq+q+X)gJ7e#>X4(5W(!)(5b_x4(akvLQ>b+;&c0k^C`5CD#="
    "V@T7Ss0}*9c~u3+JU1Yrcwj7d6wHbEKGqX&nWw+6p-aQ+%_04T#qKZbwJ(Cq*E^S#=b`RC&=JCy_m8RFw(oa-^~Ho~vUMly{F}zy"
    "F1^x^pNyz13;$gu_1pj8<r&>#w9Z#W*HOyRR0GHU!xYNjEy~!ZW^`4x?F}TTeCRn`wI0)dDIa~O=l=6n_yN24_UPK4fWhg_om8#d"
    "kFzx!Hj>@e;xNXjb2V|s4$fJ?$=xSg<1c8({LE9^@7nZ$ZP)xVVISNZL#?Z2{eP<GoQ@Q{ATgRjX0Jn~*Aqo7*}S0Cw4#8LnMrzw"
    "*_aXF%irz3^tkb2-F<7_`?>V|fPB}Edm$j03jIaXvA!36>n{Ucv*+L*a(na(zq4_r^>n3q^DieaJ)L{8G%XzuIouMN4L8@3PR+V4"
    "-1(*DPZrsqV1q3BFay1t52sb&P^X`d^ykba<ukwOZL|Iy_<zUxU)$i-Fty&Xbgb}67(Lk;(Vgtp_UU}=<ICrNfY~kWK0}J8zAVLO"
    "4mnM(c%C{F&nQi8JLEq{qz4!6%5U%;MZDWPc{h^){?QyFUpv40h1Tqi_iwnqZ$*mYSt@Cv;d(L3LhSLdw_MGs7M2c~fR1_hPKwWu"
    "oV>#~vL*bBsqM4fe<mT(F?HLReSCUj-Nx{InJ<G{m!#=-3*{j5Jv8vJ_Zma4iuJ#%q}dF3tuYKHKYC$wn(aK<VBbF;-QJqzh~LmM"
    "-m<!6Z(qi3w`O-mi!;0=`<+Y1<v}Vr0eXDK@5zsB#z+23(77f1?>L6P_{Hbyt@pBD*`QOTK^Y$V;?xV>w`1OS5ZmhAKVLmKt`Hbl"
    "x2geCZQ0utT#OhMl@MDW5T(8o2E5>;BA(;Ib`HWuq(LyKrp3v!2Pi6f{F~^-*FwFeQO=QSC+v#}^Tg*=%xf2-1zolA@({zM_Gd{j"
    "f6^uf&^)ZTde~@?`oXG@Y+BWhjPxb1Alh1^kmj9MASQoi;&iuaSez;zzU&ZQhpaZjldJm+CFkRvnm>`Azf!(rvVdLP33S0FP<W9B"
    "=5svCfm5K2v##qF^;Nx#4XX7{j>lRmM9&0jG(YMImm9?|Hjie<TZ3kvhX*znxDgxlZHm+?s{^{8Y8<VnMq($kog#WnRj~&=Oa8!2"
    "aqHMhAH{XS>2tMFy(nw1%(`En6k^6cGK<tN#uVL7)2vgW%!d5_NAGgZyzP}vb6_rkU|s2M4x7A#r6Xb-_5yKs*iWAO_8ZvGUu(pI"
    "adYfKVmWA=)?1dAH3nI(R>U$tDB(-4adIYmIs=YFtAF*dN;N$T##n9P{=8cpD2cQ(Z33cktI-=vC?rO#85JP}4~b33_{b7qnNVXF"
    "Y_1h}?1#7h>Ju`%)#;5Xs@q~)ssnReaGSkRMh4o`(<Qr0TuQJmxap3Sz=X9tQpYnQ94zKi^^m0x)A83sbeX3PE1e-u=pH$mkV^xW"
    "D36Hl@_A2i8nAf=)PYfHx-sM;;^t5FhUOI;>Cy+o$0;Y+K-%^&K$vWX#mq^lMk0Eli^KBN86)_O1j$ad#}O=GSR*1&)IJ!P&)Y7{"
    "d*JYp>yQ=*F1qopaOk-!v{s|Gs9>JFY2r)9h{z6dfh&DFz<&OMXJn5ytk<fV>*QswHm|6$n5t_ng<G<icd?{__YckD;z5OM6OiEr"
    "8e`*eFH{j3VuURE7@|5yNUW)^l!)WuUEbI&i1#2wARS7NLPu>Pl^au|F)*7#|Nd|WE$Rt<A~6dzYEKDTK<=#{jX2UiZYMB3Sx)g+"
    "9I5qv@O8O&ouFn}(nXD8ToI(R>!-nAoHIMzowgmag~5V0w>$cL+ZC74ioV+MJkOdRyA?&5^UT`)4_5EqTYs85ScS>>k=>a7;;X>2"
    "m7dWaGv9#(zf1MWX*lY<4)TeOzp2<tISjIN);fUAt|Ml2yf73wi0*2-QmTLjhDaNQ$QknVl;-guEmN71R8F?$FD^M5s#0wY*{0ix"
    "2>qeh%>KPsH7TKNV8Ixt;Qr9ae$Es!^#=pJNdc_b86MRq7QJrB0+{HSci+s`Vgtqau_gDGszN!F+>%xs^n<=!Wt1FuKB`dQ6B7Q|"
    ")Guh@0nWYetDkxx+(7_&fo|gF5k$9&Inge~0_fgR>-$9@`nk|BpLo3Sg*)5V5l9nsdkX~$;>5o2WPk9WBB7HmQ@_;1Gr_K)tjx}*"
    "_lu?MMl!jhFV2!^Af4$MSy1uM5Pj#UjHl@CjXA7QZF{~HS)MhuOvRc9dxqIbfe|dGp<18SjULzyd5};^^w%KM8A8EcTV$b?>hG-3"
    "PxKEpORT8#nh-pbuFim{VY0fc<bJbt+!$uG>7{nUX7~SkJ8Ew&`7IP*bQ((BBfA+I{XaP7<#ObrP06U1qxBiFpK=`~`Ru56Am}e0"
    "0au?w%jLri|EMy0q`Wgcd|Nx%4>Po_CUH)~#HV^s%Nx6?lU2SyxIcREpPqk@`MB1(-(vSm4B;{l0?5d#w{)gXO$2<~f2-4{f#Lp("
    "6kKzu<njyW4>yT^-`cVE`OICu`zM(8m(M3Qo~g-4@)LbRa09)FPb)U|v(;Ra>cBp9-ZsC8hsV7w{ixbcul<+de=NPg&-@PAS37C)"
    ";ft6)J88PN+Qh1@jgtEDC+yuP9Nno{`c-~!xHno2U$m9m9lU25m672#lRO?i?X@$>WCm_YhCPqz+b`q?i@Qh2NeLhHm)&E5?sn?^"
    "biGP-1V`Dt5|SO}mRT$Ir4}Wv9cs_lw5MAJRtJWAJLymVaIG*R%dI$$N>$d>^9iId=yy78uB;caLkCjz=&evOqV5e>KiRvtUD$oR"
    "`v_|D2HVN^51Q%2Y7;B~pt*(IuMb-&Rcmw#9jRN91f~a|bu>hegu}UIeaL3#=dfH9zt21$n%wd;MoWw6;km;8Q)(^MJ<ezr@`P44"
    "v|%o@Rp=`fhSTU4rjha($(<M{2U=}SLHN<RsTKka*^iU_he!17hwd-n!JG6i|MNFr_#%AnrNVE2`!^(7YbrA2^zr(Wv6L%<2S}mI"
    "?dHY@haHTrYWgWkV9ujJ0@fM_>v*Mey{}wqOr14=h$<t^`>u=m=*#az$dQEIpFsL%JTN)O^et*%5*hFA$4&e06(FPx0+t-lfIOQF"
    "gbP80w*>q6l4KceE6H7Jy9cZtXq63aHwBk(U6-AJ0mB-7-j}tswUAm9oCPb<9Pg9-L(4?fKtHL<YCmiebpjqwcgJS{z7RblI<P2c"
    "O<6NbA(n-^ho8Fm{e>UA_0VJm1Fn@`#W`(pXuF)&L$Tz*py7Jy2?x&z&Pm!5qwPv&BU?3{DiA*|J(E(6?jRU4O?OOlBR)sFvO*$7"
    "t_&+SlPk1jnW5`MJwpyNnf2YHAMSKWx?H_cV?C*~<#_0*5FQpVbmy3Zs}ywEZP>dFKS)+mbB&3`^&u*1>8V9PM{B{zY|rU$`%MG<"
    "M*jSC9SG>aj@R80?K#k3@f!-o$rT5ETCG>(oen>fp?%pgG_W}{EuL_jkh74~ts|_f?#+l71wPU^$$?#pGh<!Hi$nXhV%NHt$(Ma6"
    "VKS+^3|6F+-FnzEjLM`{$_5jB$LFz|fp#PS(?p)Z852`DwqadL(L8L|mRF;0gX%O^OE_+2maDhN?FaJC0T(N>vyZcSZX}JS78n^1"
    "&8E)1T!L+<Y@<;>>XnOzL?_^tMHUIxNAyVJN(SikR6KzKtlX~mhWi?8c)fT8S7~B)A++#j1p8;Nc+SN<zTqXPNY|}{y5FoI0O`{e"
    "QVmnEXXxR=4%!MKPSqZPr#$_r3BovL)-0QQGBtEryf(9(p2AOTA#yU>arS9dBvB$+S;wXgXUyn+x$b+(xN+5-b=fz0d(9TV`pYkD"
    "(>t+9bl`D64>^leVIXy#!K%#xsvcj{5G$1Ip3v|MhSMPr&f<5(*C41r`hV`;{@D+kkGC2o!nBM*0r~KFvsd$-3{cn;7TuPXu+>+P"
    "vFHII{BgPm@^+KpM@&pxt7n>b&M)8SsH8x%8~p<~65k;Y#}2G)6As*hp-_FGkQ8agDa9f)yX|AjZuU>R1RFLfVg^yOWOn!|_R{B<"
    "OtT{Ob;p%&z4#yR{rlsJI5a0V9*!=?z}wliYO6hWbJFMm+NhVYyjPoecBK6e&vggQbPHCc2j%S{ieYP`NT&t2D3{Uh46P6<n{>UI"
    "amsmttyuh;dCJ@l8VbXD0vLj6QxlNKEF+V>hBu~S$i1A5OPo}usVZ||nv~qLRgc|vb7txl8{ub?6_BnVRNn@a_EcXzms=-+?~S-W"
    "i6XZbUf(VFwhkO=6_*&SSVuOzL$f(!b+nxx&zM&lc3;sIV$c2j3;@b^9<5dS9k|E_aOlR2^U}GQwg)6GAdiySgCU~CR-SgaCm^#a"
    "0UJC#mIr!JvCUg9qFG>K`WP~runDt-?`ErRtLNeut}ZNIto9E}gT3A6j^+mHm9B;}WAixb_K`59#ms?=-v9BPw``M`?>Y<x%?2;f"
    "_5D%d7z?;K+X#w)xCg&{VI?sip^df)Q--4gvlOh6`eV=#9r6+~NB*fiHho04-`8wX1GceU|8z;(&BM(SFfX<DYspR%Z>6E+^gI>r"
    "SL9-QB0-3O84|et?7996xzpGfHkX}DSUd}o%*RzPnW`C|AXX@0omL*t&V-v(VmrU$vX^vI@$fF8y)@LoA#r4_hVRu)nMV7t*V9tB"
    "*SZI_T>50pHz5=vdOwr4-)#;|%RcX*OZ7UG<F)=j`3?Qs|Etg*)Ne&RCii0S)-3%ZlDsSo<@T60p`2B=tdG>5-+XRR;bLXAv9Gia"
    "AGZ!O)-t$PJDgXaN|!jnH$2W}4<78}O-u1~#zKWN+1+F-bFW(4PIVU~F1DX9Oz7;OO>VW!whkjJ$6M#De$E7UF5nZ>uhpwATXt|U"
    "dFy-@Yo*IO0-vT%wg;J2dET$a18vo(y=((liV5|HbC;mFzpvR-;LNy(ZS@1o1?4}L!Is827fZ8h%fsO|3At%+;mVf6lyXF?9^N}P"
    "_W`~J<Gh9ll?A(E!2n&!=pxZgEKasL?5>^MF0<*G5pku82R6BTKWnu~*kbXX3e)mV<63lqhOQ&)U-^2&<40OH*8u?%4rhyVR4AV4"
    "uY?wnVPI|QD7T126*B`lChWfJ6Nic^w5Qq1dOI2uV+Tdc4-Ow4t-haccAEll{e^yeY$<fknVd5^W>J83b9LM4ej)It-x?x%7zlLg"
    "M8mT(c{D~34GfH5v}`#?sS{dkY&JT#E?$2#iU*uW=g#{YgLHF$6TVvkKHO4dkefwvY(>buKXDMSeuN62k<$Y?);{yAzN&8ZO=<po"
    "b|%@JeavGgkiX=gZkq6XMF!O*?e4!nW+yNncv}+w{7U75?PvB6x3X8MyZ-)tU-G@&D!lq#`Y*l%EYCp`D($u^MYCb@;*^5^^t&4;"
    "A3d=2M4=2@S1#MXd@Iz8xSA+fHTwd_#c9B8^yTT%Fko_omU}h0mX`9XJ@);|SwNq^f%_m&L>*2qE!1(uHXpEGa#oKz9y4?E#fyUc"
    "eEacx8D{m~gCG3y$A3$rjBnYqd|8|gW<R*Sm7^Mp8ByGE#s324T@F(i)ZowoNV>>Z|H1EFpIBP29(LPnJ-QrrygoJmxz~UD^E)dy"
    "3yH}SAKc`u&x-c_ycNX5)gDmqag`6qz55tOxqBQ%)<*3;r^^<RVNBFj?o@)SS}vLQD!Kc6_y2C|z%PVB(Zd6g`%PlIsFd@hV6mf#"
    "Ig@VVnNF$L$mE16!x<3-^w}=W2~FAj(e5W6Y1?N%@dWcBJ?IWE5A3sM+n|&XT5ou1=;sb=z+Q=7zddTc@6e6Q+#wN@+ij*h7UlPL"
    "I>$Wu1nWQMO>M>Qf$dXX9}t|Py5Qk%cW=EJm~>tL`D^Dcq3x&OmCxo}+e&Km=i3k8I()Eyflz0gjX=4<Y<S5HX;hZp+k1-5+iw2O"
    "mC+$Le4-I~$3UlBG`ThEF<8ZU@V0I9y_pB<^5c^iG6cu91kJ>%w!J^wwqd3&di(<?v^j2YMPGINP=-n%-syL&?V3n-Nyy|yfq+~m"
    "6V-=~+#RI(IM^PoFqSF1lhk`1uu`H9GEry)Z~Y;ZEKP0FOB)A)O=+?W+Ym%=A)lL>y!?{(7_=~9rx+B-pm%Ufx$Jp)_A6=9wKkah"
    "vs1Zn)jNK}+qxJ=x3{CPK!x4d{zWKjxA$See&6YSY8w1_*U?SQ!_15o{nzK<|8oWW?Z_)j9{(JQ!jqGOK;qui;`U3GR%_f<`%HO2"
    ">E;F0=4y{V-E6J?@I3tD+)Cnb+!qI30T{AH>Rj*THlgMY^u1?>k0`AijxXiOOSXU+sp$MrNhB~=c%J4bXqY7OL8$@$Zyv`#w99Ym"
    "AMnqKrkRygp8)tV6yhNWRHm;?hOb<C<yZV(OZwUO?oyvlneX3n6c^e*mg4s>&eUVhB4T|GOl9f;crj`UI(Z42bxDgBvt19QPv`3W"
    "=~7qQXiTr_&MaW^#{gFpRYRwzL~vyF8Et#3X_d`HCS}FboQFsWf@WvWl-3IN5x2{1%;VGymGh=f!CnL3q;>|??5z3XpRl*zi}ijQ"
    "Jy;T)%_qYT-g`<zLJGydQ!F%0>&7%$kKIn5?1`lw(<?|S?czln)7hPDo?f?cuZPd1`szy;U%hdDa9?nAomxNerQ!5dWhTIS{`xOQ"
    "-}&SHxBjlaHB&mcT6_*w^}r*2E^Uq<(>h3QcA~82yc(amdeN9bWwGZN5BYIpx1OtX(~r>|@?5UCuw8bpHJE`}vdTeZCZxX7Lgw88"
    "?w7_L<M@7RJW5Dq5bAOW{4x^#TEOx1Xz{e(E2nyyB=jge`N_+c-B*#itn^hI?zQnm5K$sJm6TGc{IkQ-U6|JamVsoZX5KGx2Muzc"
    "%ADG}ELtDi6jmRe{RyqtmAi7AZwzai(CXEhQ96^$QtWQ6QpdV&8;7E(Luj!)Cp+wJxF@MqK}t0ba`mwZ9b>YI@*pNBFm#Z^k~JE3"
    "#T=5vDni#_$7)Y=4^exE#BGQMgEp9NZsyw$JLbs3K<KeL8?aevM(AXUArc~UD%^&ICaClwI?L)+PUa*t=yG{2a?4sgV(63Xpo0PJ"
    "v*u%fux2(}1Venbw<YGsGT%Xayiq!#Q-?@>n5j1;Rs~KUszlG+t16gN<t(~xmS~@q@w;@z&~S=0<6fUog|QMBAz6nA;UUnbsYE)d"
    "u{>y!m=OySItoY{Dd;k7VMI;ABUaCZk7Z8!z)&0R=F6>WV=Rw*^r*kx@1zVqk1<w_vB-w~Y+A)KYTHbPg<yxI1G4u@4TBN^rk8yS"
    "?7v@AKR%H`Q%eDfK9|&1E9R#qbsJ;_p$mfG*^+s9$WO!mMq!^fQG_bk-4?skWXE)v0yPnJSVFTS58S7HF4x0{x3@p|@aX+5jiy13"
    "g(w5zDGJiZeL<jwPI|yJw{%Fr9WH@a3B5o9?XEx)DQa-i>$7c@rv!!y8YT}K<yp>Til`RWu*=@Xc?hBuRyN64$H|tcA%bY4Mbtf("
    "F)Yal%K`&ctSfF9w|EU%Y2poSvj4)DR1l6SrM`*LU4BT!pt`O!(t}coEj(tJ=S(BT-#uFMGgFua<;;Dji^u`~RBw*{c(+t3n`U~!"
    "Kp$j^y8@7YyEV+6)T)g^inA9769)g4%g2dC+ZE8p8mn^D-+q!bn)b^0vo?`YJEY_!Ifq17ePanXVJ5oHk66=Ka7|9QeH~)DXWD^V"
    "nbYDs|LwzMX<2*iSFiq}r)R176E-YnQ=W+yA$HQWdCn>gVBO+8+ZmGwsnch5u2?VzmZ0JJ==R=^|K=x!@7>u*uL~WS?>E4@lI~VJ"
    "s_@>Y&&k{fnZMa7(Q-$j7^1#Q!^prNaF?96ia(BOPY^q*$!T<$ns+V-`n+x2nmZp6FLbnFiNj5=T(Xvqd}cdqfO!{2T%BCt=ljER"
    "lq8a4v1&6Y_k_cO6DEBCuFL{rMweNeNSQTRF|h(HdSKQGjd`PQ0SuJFNSYd%h$Exi7PW^Ue=tsNH7$;WzIbV1jj{2C?woD6YdS=g"
    "erV0GAcN}m?swn%k$>OMJW*12I$#Jy<ErKIP;a45#ez>cd?~sup}Mfrrs~_dwNmD}RH^C+=ABqbgi5?SI&nV6nlNqo!WUz4!(u(E"
    "b@$6H$_FdhU0&V#5AVMFy(f3mpOzggo+=g_tfev{`}Mv=A&Aq)0X9Ui^7X7ZknTTa%f~v|LnU~oNUz7gcEvV-eFo8|W7oyuXGz1B"
    "CbQdH+rfnOxq7sHR)&OJrPoTs`?B3jVBof>?39wL31IZ*QXw?#FJ~Il<pO-z#fqPJ%Xx!)O1Rm_b`)6NJ96IHAGvsIx^Hh@pGYKx"
    "QM^J;;I$bnSFM6yxGBv9`=Qd2@rm8$&S#0th}bl;rPaqR))iq|_Rgps+UpCp&}%C!H$?hV8>v#psiydccL$FjjJE5KIz})uwe-!O"
    "e)O|PpFIKk{*jSH9e=}n>SyHm`mL`W8NIn5-{8dA?QZ`nGCgkutDW%9&}e<mT|Z~)D|cCR71c*#Z(=pU6lO?;IBRUV=vQXX<f`d{"
    "@}wwV`uv-rmnL3)Gs}&)JL6M``^g6z**^ID|LR|kqVpvvK8nWdsEgAF<D2e^xt17y`ODCigk6u#moL3xyLoBe>8Y5Ug?mJ26dVzj"
    "MwZDDU+=A1GK_yDiByXQUy5FBQS8s$r>{?4A)P$m<%dXptd|L@_WG~>M(8SRF4W<R&P!jtnVmb?+s<LCI3W)_;ez56aV<8*^;_+y"
    "%yub)gtECC)s`jw9y7}0zi{jPmaDsqmuqGp)yTi@w*GDn<`8n)zW86?di$kEU&4CR%jvJ7F3+YnYFoTiG&x`(b_=dARd;s>t3nvk"
    "ar<uZG}Fq>+mG!0@yeS}_p6mmf<0N%(o-k;B53dMz_l3_`|=>a?2qVU5SG0N9tc;mqxH2_CF^L8)b!gM<pQ^B?q{5^*Jf=*#??68"
    "pwuz;OSalKj+@Qr&zl#&a_#-^=x@(o$b9mfY*7wJEV*|#J@ib_iF-u$DnBz}_<<xbqlI1t)r5a*R`Ei5mxh$8Og+$$uE67i`ykhH"
    "JJDo%Pd!|{{^0&kPqUxwHFjEi@15p)mEqm3JH90@K(^}qlXCahUUn}1^A>aWznQi^{?WZZV*m1c?^16)^d5-%v^=)tpE2F7%9D__"
    "0mlpP?EEs@iC=>PeU>itYCk^NMlA<}Ix<d)6y6`>og!A6T!y_YbV`-z$#Qex=gNs-_pwD2C}-#*@{LRF8=Q=^XY*hAm!JIHuiaT@"
    "KEs)o6-Q0K?h5|a<kFYJPZA&B=f1mBdD};>S%h4zlKtSlSx)|^9^?O`$i1Q@N6#}&m;ew4;k}Ra-jp}(yGb^kD3KB=tu(XRnK?SU"
    "H#>XwZtiq?RvOtIX*3c=Q8Xf(Y{xd$rc765WmRQXdLJ3ydmjh`Zvxodd*B@W=lj3+eV&6!mCfHa!6jOJ#q`hr;WfMdm9jjYzcBPT"
    "fAmu+^YEAX`#%md;4z;Rd#AN8AMEMYD$>tR49GW(tToudq=`e|64X}ds#jW#S2Pl8vh@DZwrmDT>}-imjNNLrMxy$(ukdvX`+yie"
    "i<B#Tmj9Y13N$iBP8ywwV2V;_u8+Ym2|$en_3x^{F2(NTUbFU9B9(}tI|+jnc86N64ie9#o|ZM`Ruj^&-FW-pHQQZi9_iljPS-xg"
    "2=KUk-8ue}{`uEepUpP5_Si3Ly^%m#okHJnB1XOv`P`dBZlArrbX^*E&CaX*&o`>wJKNH*_{QuluxaYEi=W0bRZ>ljm`ATIxA3cg"
    "ZiT=NFI!E2tP=-Sr=^L40O6qb%ABYkN&U?E!O_#~Z?^QrBwHP6k_6ZS=uU4?sz2E{ZXdl5|IfW~`_#+qyjNXawfcOuD`vqvyAYTI"
    "hkrPL{Nyihh2q1TkgYd2<@$Y_-g%of_8#ZTkF!91X!E;ASH=&J6KGOpimyQ_D7mY!I?AFdS%#pqhoa9v$4VIitw1C=s!@iS7vRiF"
    "o3pTbNB6zEVmB7}UbWXZ)j8pQ)?+S@`rwqJ<*{EpS=e}Xt6m(ZXEE`@mB*}rX-cNd0qJQV1US8D2QuF=q1z)6#1T#}Ye%s{(a;*h"
    ">n0DUs}L7dS87>67pAiSDtuU}v*}W_p}fB~v!YRrvB};5<?IY-MJ_WYnVJX~C&wHhjw&<&j#QO+s+lVHXw}JYr1rbAxuqJIvCwpP"
    "b`qTzaeY-_YYG{Cs~dh&yL;DkIH}I*mgg=vsWQmw!Pel=)o2)NLzfSefFQ|_pjbN6NRv874+v&oU+bQ?(lf!;2^y2`9vz+fD9RbA"
    "m2_KeLyp98z2<xfZc*kfk?Dd|nm8H8Dtz*2?M}ZKHX$P&jcQs@+v;%d^5)HgoEfL+F-GNVT?jTj<RBqQprr%$;Q`L}21+|Kd>#2s"
    "+q%&lkFw^zEmYR(cPd@;Q&M%>P@ROoOng99!w}Kx!e|afv|f*Yd;tVAdN~y-2M<fj=ZvF=xgH)^&Yln&hb14huGw5YtszNt&B2h`"
    "f{(3wd=72Dr(k_^+8SyT5#S=T&uE$SN@c-Vv$r4UMt9r81C>4G^US)mLA=+Ou_%5Gx?F_WNQ)71>sSgJ>%-0bP{qSsxq|@~z|ZkP"
    "Hy#`hXG;^~mr>v3+qGVqP~-9v0^&AT5O3;;$4T)aafu8b+$ZbL<jCI~LC@Bmdtc~ck2My>cIvR~;SQ*C3(L$bcE{D)fbC6NU}b+V"
    "65EPE<)qWqJ6-rYXZ(Y<)pa00-K%`M-w5U1F6?su>FY)JDxUd2657=I^-$@nGeBKK2UnHDskp<kVy};Bc8Svra7enDLDXcobK)6B"
    "p40F}76#6?ecL_u$e+DeilmJqBXIT`DwqX_-7lZ?iwt9NHHHc+D8;dGqW`p-)67tpzC&OB!)UtI5pPd@(InOQ>qG!me8zOPcbY35"
    "#v?>&tbc*|WA>4IDNWs|+%#KX`s(nOz2L(Wu$#5qN;_ZMlgexIS^WHH|K+uRS^c-S*8bu~&!PNJF#XdEF$+IomtyNvn#(ryrAhqN"
    "<=8!cdHveK`pUU}_3Xy~)_v)}e6M4_L8>hSvKR|gdM2hkyRi;dQtW<?KpkU{>$cToCURqF?Gjr5#=(#JiBc*OCU?&n(r3n{#aI6K"
    "-*R8#`q<#570;w`=tBg&+;gPb*L|3vy;xmv?8@@%XZdSX<7-kc)Yx#Cns&y~e5Vr6jWVeHjsN?#YyagBr@p)7VRh4Ri>+5u-`pq!"
    "|7sKZr{zrjTX5zjXMg;SNnpf4xlZpqZ)ypyl1yj_gPR1s0umT6(6<ln1`3luINo1+_Q?QklNR6>uUa1a&ADgWVSXYXk1cJ!`Gb4r"
    "#W_tJ93<oh`SGur^}*^Htx?@?8t<3kPaA;L&yP}GxeJ~fj5}j~&N;1S+fL<CWP?kFL83;u%RSgBUq+s>`L56aGi^C4G5}-qgI+am"
    "F|JRyPZqn$AarH9Ik9N?rY2vB9&Q;aNxxNKjv8VGEae;YguDU{%7;A%Erw=>_}EfwT$?5a){;Mc7T#6upOtds+RCg+oY352?b=EE"
    "RiQ^h2h>YBN=@r@+S@c`nC+Sk4fK%6sdS)97E9FaM~9y~&8=IVa=s3i$gDV-a=C8OgdL%57uMW9K6vfT->Ewu_Ph*dob#-I)FYy>"
    "d~~+A9sI7suR<U>%uojhMD<6VhuNU=04|gi%tmF#L)xGH(_bI|^7({n?gT!zT(!P1ntOC~Pm5)xp`&W8*%whC2;_)gGmFk=@UAiN"
    "N@gHhS1!F3zL;*ccAhi1Myx0Uy^+^Hq3H;%$^b@xs{=01Spr<QdQ$BT5mRMiW@s8GHX`f0+5N_Z3ca4+dM@epFKMo@yMyL|SkAYd"
    "K{*cWD@cvP%s<@9>eC5x*9oTJc1zXOTak&I{_af?e6dBsN>|NL9l51ehpsk=OgypgnE&pPp<uWsTb%qMN|2Wz=8bN>CVjqno@30d"
    "UakTlqSg81*;Y4E{^r1-K8br5r%RV^Qn4YlUA-Uwjp0bo56pDh;Rre5M(7~vHm1{ibYXi4nasXMyM}wsqDiAy&F<_8!<;9y@1Lm-"
    "KMC{A_QJvn*iA8TGqX6>vKU^gsQdXEhAd%|W|bzLp)>8|VM5>3;!ALj=*hmZdHC6!cC*&+9jx6k$saBKF_?f;GRti}cwV{xFV&N6"
    "F0l@#_vLQWNFj9l7+N&xU&c#K>-~EtYTkbEcmEn`H=@0=5>9J}jI($ga8JE54$nD>R;22w5TP2-t?nIm9)H<;KSCenOx5(PLLk<b"
    "-_V{JsbFmh^R}w)#e%3w3+(3k=UnXQSpT%$J(oEeW4kWTBO!7z#s^DbVen-__o$)@FVpc!s<}kmB}%<Elq*h3Bq5VSF%5Fz236}J"
    "Im-x;(7Zg(u+Y<|8U9GeKCYDF0w1dnHandbssVL9n?oovk%QiQjYf~h>W2mQ%rcm5tGWRHtgazssM|ujI9H-9Mn(<{e0qM~f|HeO"
    "jU4X<#w&sOqk5ksj_Rq$=`>W=ER@lSBIOZY(g%k1*q0ln`<uDXH#^4H3eGG0Ek{GA%>Wu!AD>7<w<Ee257}Gr)rl;ki-F#D_FJr5"
    "U46Kb(X=XcqCY72`#8j#aet^auy<H(YTIaD><S};Y|g}*t&8uCpiU0P*z!wo$!?gMmQY-e)^z)EQ#xmFHM+sFLG{7I_-Io@<gMD+"
    "SM|akVM-@vsE~1XHZ+BF3_P>};A>+0$8nYK-Ws&`kE#oV^ZL-29W$BSYFVSs_(Y%XqgC78m%dVRDI-sVm{ptgtPCi4&zozuO)b%`"
    "AmfdyY7jORKdssmkyTB>fi<3e^w!V+_OJi;M<1`D+&*l2Y``<QZZq5>np)0eA$2ZLw-oRAqN>0s@DfTLGQ=*^JX}4|nX*IcFuULB"
    "?%IdjE%VuqN~Mg09X(L(fENCZ-<#zMPz%MuY41T{ly^)WomS7gwuE)5?!D6J<tU-qsh^7ZDLw|4bD;8!Yi63w5s}nrIw}^$cuY4S"
    "+y!R7n(H-(6x7767*g+nwLV8ub+%bOzJMJ_9cT6GzKlNIEtOR1;|K@dvSSOdej2=hYy=-w$u?K-6*|>tnRP%gXxg?(=LE0RV74j&"
    "ts7%=0sV{u%v2}asp(?GRirz#+!TqVNTyISM@n@lZ7Fy7yj(4@v4NMdPm1$zy&d^1*LwYrBG^dy=B25{`DrTLWnfHw%LZM;n~r3%"
    "_kgR4D!^pGR8ivK{q+9Y!Abov(%&DFjQR@LoF8djIxT+%rKeDM$;|pI@k~vk1bs@xP7zIn=9*bV-7jR$EdCeO!8sHKhj4C)#JFyx"
    "aS$!Ao!!H2MTn}G`|u=3hVtx+VGvYmD0B`mRZNF7(<NS=bYN~pKa%-wFVh2%+K{7ZX56F>nAIbiNzQlci#2w!U(NtvU$(Idg{xS8"
    "j2<xE3c*7c{H&<DSB%XC=P1Y_Azo5UE2BdfPkB1$`i6p!&|zEttfUf@3q=W-9E`dFm<xTha@W**=6?Df{h7pJeGI69-JbFE=wv4!"
    ">EL#JW^OS!d#zAyL|TVu{4VLv4R26IqkP{W9kE(Cs5O&rUC)WaQx*%Yc5`V>Y4ayLiDIsXbu>1s-Qx=SESi*_sqko<I{-81#>N&O"
    "HUTClGv|ROMVkbxDyBuekt)l85OTVaMFyGds$Ar<viRHf+g}e|3r$RW-1a$t$c`F<ENh2`RJJp6spE9Er){E}8{qxuugmaS+wtsN"
    "i#e6iq61piIfQ??k^aKFzP=FKSRFjMe)Rc3s=bta^VPR*L-vAcvF7<sS1iH5+Ke9l>h#L&nQbfzIU;usiQjB>K6u`(7ei6$8xiq)"
    "$@6Wt$_|@W_T9s&?Yi%s=*D)nNOi}3z(%I9b(s3}%iT(%?HR--xaRQ*bDBoV=hV5vABg&MQ89a%u|>6vq%!Z=4#N{I@#WZzGddY;"
    "EO@)Wm=ET^@+$mor*+iVWLp!p@T1dv52A-fq9s600m>^dGF)(VCdKvcyRUrZ$FKg*_VVpt9~XWZF8=gM#60Vn7@04}(N6ZTyP54!"
    "t<&TAzx@J^d#p^=-9D8P_nW(qf$($h&XzF~oy}L4WmV{DbMpS_tP(}LhyT#{hePhC$sNhLZC%+x7UXmU9UP)h<Mz98?S6xNCvvhm"
    "oy%TdPhUO$CnU1#4u6RY?a6)vY~)HTWp8H<Ku_<y5^)+Ijv3Fl(yeNyH+rOfWeI!ZCidEr7<uld$yL+v8&5s_+ZOdt^=Lu)TBJUc"
    "46i-_JZXM5pMe+_FmatJ@oa05K75)@UvzO&Vi;pGKO&9*L1WW-46Md!FwCW4t6?05aKSw$^oyYTn3~+CPJYwfx-0MGjBe%WxcQ!6"
    "`|-vey`QB&-amJ(SoD7M0BmRo2{^WnKGvK@cTSIzPu7Y*_-g)ZuKSbbdsj4{e+T~Qm>dqgYz@r%a6~GJP^T-<1p2;BdbSKd=r+ys"
    "hURit^~zvST<+8_?Ud#Z-QKg?*V9wuo@X1LpWX>Qe{|bB4JVlMJ8`KiV!TSup!F0Q+3$=r5Z=gH<2wPX2_q_Wy*(oG&^TMpcM4J}"
    "IBPLrC6oH>Qc&dx$vodKnYfD%L|AXJxqZ0v<U#BcvVWr&Lo1K-^v*BnlfCmSVU^qJ$9Dq~67=&cuiD*z>NPN(YUhOFa;y!@Sji){"
    "aNdN`rqN!UYdo>0_kFoFhll5u-3c7#SZQIT!^dyt`5O-Z>ICyDl31&!c0Seg<NPM@@Q0Cy|N8u(x_g=^2gki!EH2d&{P7bam$Zcu"
    "xMdiOPh7pWoSQeXvb+&L;CN_4Pv3};rsu`Ilf!%_56rQ%?#bJiue~&5nt9SN*N9v2M)th4b+_?+4ZiXE0#zW-KV1g~7CmTmN~64t"
    "buv2S`S3hg-?+v;nZYcoj>8T@kfOW%;`ZC&{kOKdeD0XZtc!e6*Zp{V<KSU3pC%<?o`e0r-cG-B9544E&=~@#zG0BS`^L9_cz3r;"
    "1cHH;m5G;MRTSKH5p+?9&Jo0jE6%&D3CkOqFD%s`dpGN|N%JMg<x8X5y109)i;#5jAaUo6crvh>4<e<*sx}~-XNmb6jh90GbgrFm"
    "@vW8zMpymrIaqD%>*mW-FLdCO!`#!q*^U1FJN;&w=GQ6JW3zms5C5{Tvzsrme#5fOHa1OLGy~E?O&DkKLb`DLajip;L)v_vBZZB1"
    "BzMo>IyLH@iF~J6;gW6Uai#r}XKPzC>%6yT3Th6poNTRB?9INQD=};y<UfHLr&8%lD&6v463cFPgmYpxhU4qRxf}E`ZQZPGmC&IN"
    "X+DAnEXI)7Llt)rWAvCF2?PvU2`wCT@jj8^Z4@hp3lTL+Szq{eqkxV;!^!EV95p}tg63QEKkx(t1X<Z>HQst}Q^a2&MXxmH$2v`h"
    "Oo(I?R0jFIAs%fxy_iuNjR&ll*IX|N4ZRDXyXw$53H9rGBs?TYP%Vkbpi(<3RW$*p9o9;zp@s+K5o@$~Vg+g>B5a4LtH302+NeKi"
    "jKWf=X$)#InW1sa)I&+4!qy;`)`Hb8)viieJYXDYbVJDpo8qYsc~10gs%9$HV->p9hg~+E4)ZklQ)W=K38Q7lP!J-+*k*VA^1`^}"
    "^`FF|<Z*Ix4nG;j5Dh|**}Mq3ou*csbXvT6eUQtTtst{7w_J{9!$ei9vq=zQHan(*z|$`yLx*K+JL)p~)moU6<UR;8L(W9HCrsl9"
    "`(d@(`{+*2XO{p7=roI@rQx<9dckMyfDSvP9x_Cxtj6YH$2GTo43ga!eC-QqiCpI5bssCb{RLm=-|*bsNjHL{`&9K*Yd3*s-RAZ="
    "UoLYTr;>!;MK4M1;`vja)?9eSdgbuEHAtnHW8N0HDC52QnBu`S(C}cxO;xtm*1PNhh>J6pIU5Pjhe8V3g~&Q4w&h_%0D9r@u}q-d"
    "T(4CcZnVOZipW)e-X$F${kKmtsUicb1Y>vZ2Bs7XbC_KuXgB1ywzV$FLpE#GNGV_H3?W+wfp#~}j(_+??w~8zK<3LsXe;j){XM2t"
    "#j}#NX&_W4%I;`VC0WiDI<-VWS?<VQvw|kXLBEIUi?Er|sBC6S@}OfOM7}xFN=Jwcqr+f6R(?~Iy+b0B&lN?yD0oR^#`pcNo2UI_"
    "QmJ@wcck#6Vx&Q;+9WdIv6ag=K_k4MK34mbwg7;15Z*0Yie0bTalQJIJ~OUSWqY3_vc&l?LC^SG6dB8P1`~^`MxAM#Moal~Y1FOY"
    "?a8lB(3cz{3y<5qfT-scL*UIHU^?4aKb@BuRWa=Z)O1QkwGjx@TmIA`I7$n^Hr*`mK1=7Gp8(ZTskM2uwUOc9oCXkD+$bEU!I~1X"
    "-H?J4fLhIocBf0hF_T4wg-no^=?92dCsJYZ9LJmQZ9b?0QrC%!Bhg@mKvXUtm)Ww+2u`Epip6FE1^nh1rUgY7;7znREUO=Fb;QO{"
    "!HteFOL?+LEI|y8uI}q+6X;BhdiG!crb3t0rfZT^^4W5zrrvV5k`H?Mcd{>k-((J2dLwJDnCLe;m3;OlWLNn|kV9Txwi*0RjvdmE"
    "AE&w6okZd+oZc-qn=13f%X*6uX;iA3uC7wH(MK9n-;!%J4#Z(P)){nFW}UTI%(OMcP(xn(zx;rbSC4xAwoo8?93q!{(FR{Fh-Krs"
    "*F!)ck)3L*b!}i(XLVa771J~5LA5J$H}=Eo;8^$Kd~=!}AV6!7FVTWo?dCJUh|p_Pp~PO9YXUZ%g=~~@u4_T4Dx$59)W=m0Qk=Oe"
    "R?V9GOOvQo$BLxAKa!h}x}_&FO~Xc3PvoZ!D*$7sG;_3-5dck#G?WX~S(gVS^&PO|)(|#l7E87?M}7IMTQ5arQW{SSt5;iHLq1O>"
    "M!*oQ<b-OIRs{eN9l9+h9dD8`6RL;pI1|}a)ghA|H;S|k0$_|DX;d7bmpa)_^RSV4J~rc{U^9tWIfga}{UJYejcW`N-LKV8dX1f@"
    "<;`b_RK2>l|I7wJ^|qv@3|hqsJ-dq?t()5eAi*0NfFRCmWR9)S5;6Mz*cDTRvO9x?Zn9QR47$gO*a2wrl9tP!!8?BB$mA9wrB3#n"
    "R7>(0RY5m7H38ey4w!M0vWwt@h<e}$GZv3kjo=VtU>3dSkfnsVc+*Tn;6Y09PCA`#qr;}B1~kE@Ra)}!=`LofPfVICB|KcOl2~7)"
    "85{z25+L^qMY&7UdJL8{8bEh(HpNZ!C88|BR-8u+1rc<-C4@3|r@2<!nN2=es3vXH#vr@4PweC<9YPs2L%Bbvx9ZuhT8HstuV!f*"
    "Z_*Q7QQ(>*nHGRPg5g@7Q>1vYH82h(mkhb91Qy<g)%GD}XbmxT&Z$Bfl_2m>w|hqwo-wvy<Htv(gKBHSGC65-FPi;|W;Y|kj1&TR"
    "W3EQF^TJ4rTFefTrYknbu6aI3A~1BMiEL^~0AN)lkz*@|1S~zNRm0UX#MC7zuc$f*qSLEY4v(+VWeTH~;^T4ZA}`DeYkU;gIQE`b"
    "Lc?rcQy#jIg%|u*bKS;{DnqR1(Yn85TeO;-1_nveLaW4yRGG|NFpE(1jOsTqobS^^;o=H5D_y3-SSyyfl}6G}?9DrmoYP*8<j)h>"
    "ekqDBf=nkR4l<l{PD5$8UTZ=ON9QH6Io^vB+I>)4!K5Or^zFFc4aiEPlleSTuHeH>*^dPWwd%1MEi7ESrO}#3XFT645LAt3i1tk?"
    "t3MFh6;c7HQCW|$DyOx{GAGs6yq$yj)R>#OAXzovGFfT6QBBj`)R$R5YL%LUK`EKzq^c)i{pzb~BvpkHm~a&AQbCaS$fE!2Y6)(N"
    "Qg?aUtL2E2NG6%_Osr#xXgca9t!}bjDyG_F7y9b4bQ9HcxVBtum-4m#XgFYak6(b;98zr0-+a}GskzYrbPahelNT-wA7aX3Q*#$Q"
    "V(H{ijl1d22*pNtNDmlP5@h7spkm4vn0&Z=x}P8(z2C2Fcv{tBFFlx2%Qm-JgE%-wr8mZ-NQE5}%rht=*!8VWo7p!n%Oj;B^RObJ"
    "FrpV>7-eOb#Uv&vRTK&^!?#-f_p9>H1w%h=1$iH>o7!pGv)b|IP`SDM@_?sV%K(wB!wZ%|FfXM8b3-K$Ijts=X-4W~PMR-EmmvRT"
    "nFDHZ(%f+}W8fqF#P}5lKtB{%yUo7hH;-8x`p{5kk?gbPOVgft5gg%K9B^4l>l{n97^a(ZC27w`ZSX^%(P6b9Mhv>Z9vHJo+FSke"
    "_VB!Ao_?J>%GiWUM`GukI-dKzg~9KxYG>pQj;95ok5?-%2EfS>Ol^nw{v~6RAIo;;-K79|lqa7K;lE3CzkTcbQ)7SXmcAN}-%kQ-"
    "Ehl(*1-8CC<M_@W2W|xBW-s4Zy>8dLoU=OX_kQ0v38=?)dKi9*QRa!xVl(b>M9s?`z|%1}?T*RN>wogQmYcKx{*V8o-)oLmJJR^<"
    "Iyf1*sFGZRTYui43G?Q7(C5CFPJY(>EY&LTYXnTHB*gq+>Gj8p-#S{jK5d?xF-!+I&x7|$CSX~{SI($shLtirR*CzB)}#wCo4#Kx"
    "u1*D~{gZ}#mVO+gcgsFYQbD(~<j43muC5G=dId5Cx@~q~)S4xSm7JMpCZX%6x@&#$D)|U{8g`t-{Kpe!*NikV&)7g)p=LuV_woIE"
    "kMgzZNxU_zG%+2fHrq*V&>qB$y<RLAtEWhVdE$3$(jPeV-?E}TP!Jt*MiSg6-9@NQUJZUFy>wIjhJ{{<d}LQuU5i&=e{{N6sOito"
    "X#H4Hveq58>RvX-<I-tQXarS~f86B`d7Ww-&PzgiH^2S(?BlmT{P`NnpUrA=?TSBY^<~{|+spckEHHu>K<f$RS8R%pCN~}>(y>}f"
    "=0W4G-B<E@;>+HV(|WFP?CEC?zzKmHY}!Pb>=!7G{>?_D)=&S-d+!&2@97XqI5m;oyKNP1xiq_=Hs@e_4j7S>lUBPOu$ZLDC69K|"
    "Asc}VNNuzuO*zwI28C4YAR(w(haJ1DDD#-qHIRKhBS;+qA`qs{J-WB`$<xidk;mvmlKQOo?$1VmI_`88JdSc$GiGW1uGoGVg4kgz"
    "HzbMvan!hx862cEts2FVYMChA7Q=tw34g~<yg%&TJ8s-PPW+OP?sCVEYbup3q+I|hd%4?$rGw_v=X8_FoySRl)tKBt$D-Qk5cq1n"
    "dzL9Y{PL}`@Jk*0f#$rPQ7%fy!G!<%ICSUy4+=evTtSgMghmd;5us?)EI@1Axj|tta*4+V?S8a$@A3C%fJKY?YXM+foVdczf@$RH"
    "_GR?XYUr=zRPDn??;lc)AMO2W|LpU#;~z(mdNkIkm)G_-ozO#ASjScSRjzJFTjNR@G8HQ((X}KMQW~m+jf$8&;q!e9!dK0zs;-oU"
    "GsB(iL7z#rD)%(9&F{DYsireg83|sE_mQ3GXUU!I&zMAZ_c-(ALGj}=y`|I|JW!dAG`o@zrL&v$t(GC)a)cY2yGkHa(#29nXGX20"
    "5T))3_AN$`$1>@C2zsy6J}LJ9^~sYvn~(0SKPt6V#jc!`)zyb3C7)0_<muhF^GBOs>^)Z+z4CdZnU`~hd^~nPNdq`FRTvfWvN75C"
    "Wx4Us74qi_MNjddnIw%vn}PJG@}#X$D90auar6;b0SyG&3fJ^N-GtK)9iPVX9JWCNhpK@Q?qE)>XVQYIn@J(lkOSk>GYh_{Wwiz4"
    "ll@GmrQ&;_hBny<xu76rRXaPJz_lJ+JFS&Lq#V#Sr_lQ2r-90FstGLHkvc0JbLDIp$Pz$fs3V7e!y<RF;imN6faKLgUSBr9TBwTm"
    "pY#hk!-NH#z1jA^dSy&-1?tmwZXI|OMfUo-$l@LB*5kp=4~z#{S6p0BUH@ul?`b%E8V@&(Nv$!@y6*}nN+nI5B=eEhPcy<7vC*#!"
    "Orq4!SAts4!H9ZR%SJhIL26l4<T!_>mTpv6UOYfoBHgRZrCU0iRV%kqOU-IG%=lk++OMOwH_eD5!aCU-cwAS`07H!qX3qdnnKn+o"
    "kSLo3(K9Nzu|dO*cgOHr>XY5f;gjyxGh@l*%Nn!|6P*1|#r&I4;u}1<5^ji?(f-}oo$H6Ei%$<yR5r|25_BVPP;JwAvS~Kx4FODr"
    "V%q3^68gdo-hnzYP|@b|)!wH}{l31Pku~{|rP-QbyV^VL=-O!egG?r=b)G7QXjB$qzX^9C@QVkf&Q_~@%!9r7ey_!f+@N=qRbsJ~"
    "d)3@w=RDWi$<P-Ab58>ym%zbMtrF7;9|1q<N$+Sn?O-|g8Pka!5zqf~khmtEeN#iBfo;xOX0!(-9wW(~Jk<1le#B-6L>x_X7ZhS`"
    "YAkzsN3~-d=%!phc@21b%Cq~mw+^Yl)>wY|18XLl=@#iHN9Ff~U#;;UKBgYD*0k8ZxBsOcr%r(u&vvT^pOn&Hb`xI=-!Sz;95#>m"
    "j<Wi?5NuZG{OBusA*9hyTFmabm#@xV9y4kGANzFd%_)%v&V^xtDik-*`w!#EyP2Yjt*}a&WvNpTIvq{M6f@$`=x}yPVECcLcP|7#"
    "-ITpMfOasrc&gEL5WRc>gPlOEh3On<Z7?+|8D_NyL^nTh4T_$R@85C%mIZ%h81D+Hg#NG!sfgmNNA9(9%m}p_5eL&l79~k;nX8&v"
    "@3fq06Wv^2k>=lUC7REzI&#JYnJ{|x+b^zv^62<DT@LjdgH)UL4n`aUpsi}$WnLZBtldKIuqmA)6~{NB_1d6u+(c%k4I!n%=TkFy"
    "wck!wO=nx_W-kt;dVX2$xgZOoPe&ytSz($N7|ozEFo@B8lzBDao-=?Rh0!YDumA3TxE8Ac#(Jm8j}-NdsgQX%9vm5*8~_c-<N-0C"
    ">rM2b3Ahx`j9+oTxUk&6LWMh<j8di5)2%LAt;0>8Q)5W8(MTp!dK_7VMjcwaxTy9Tt7WCfiBPqh$UM(0A~lk<_t#RVK=bkyPoG{T"
    "`$18*6Dhg5RpN33TMv~vva}m^2<jyf2o4&KfTd$7DLC8ehb@h#t=(<@kO^!^m)3w}+qwO|@Mure{j1!1t0oq7qd`lH^J<&a@5@@5"
    "UwQ2XRFqd1E)6P8ughh!>Q?6`Tk=_(iJ38V&F$GT5eqBm`TK^AJ?qS@UMA{BKQ6JAyu-5$$}8RBKmGLK)8Y=IQS+GVB$dC|6+x}W"
    "6oIC>!}fU>=}qY^V~BGEv=IYMbh<)6;nbpppuuru$%oHUvh?(H5Z<;1U1<&7qcW(hw9rm|kisizOrj({-(_oP2(h~jU|QpI+*q1e"
    "^|U{D*>pCh6S48wD3s{=>Pgc%#dI{?l<K!z`0dB|q&9)UIWU*zcRKzUWZ4Lro8sA9uYZ5@^1qAAOC89K4_t=nWdFNp_^Rb-4E5kG"
    ")6~N61dL)ZSh#Ha5>aS<r<MM2x6o*gCPv$pSh$l0T)XG+*@FA@+q0n6oN5mg>b$Bnb<XVi4Iy<&)XNa3H3rj(>g%tXzxArc<(=te"
    "<5$1o3M~uffL7}_0?b&yPiBfVabB4at;VJXiP{5KmDk_Y{?RvI06??4qdDG#f`gP=(a0KS+#QYuo*Z~C7~tWMFSjR7ZhbyIcIvxc"
    "_b7H*tv8!q4dLoH3`0HCNw)pr*3|mY{LG6xYYMZa)@olEpiZ(?=4-Rq7EB(5>xnOqM0c&`qRmaa5jNtOfaR-967CdqsZZY_q_{-!"
    "(Ak%gm@eXj>F=#fedTJSg1q6F4k>!9kMeKm&c++Iua9&!t|&|Cx>C$_-G(G!D&~dy*rfJ~#S2VFhKr}tBBGjJFwk!9)TnW5qRjN?"
    "#|UNlH_QCi*vxZ&MQOfBSij108V@)#ZSj-GxexW@<Pa=DN>-2>xC71!Bgm{;yf&uKnMZXa=+!soG-yC~af6QweTwA@?MAr5)J^RH"
    "#G<6oT+g=4!X1u|bKXq4?M*btPKGnt-o$G(HI+6PQyLX$Q3qXmJ)oxmg&SkQ&BP%JzIucCZDeJ}cGFPO#e*8&x6#1~P0J>eYBEWm"
    "P9CXVuDh;ymth3t`5`G9)qn;LE?I-CAe0W_Lzhna+vmwI63Mr|*eW{*ol7e7MCaq){)YN|R~1bSo1mlrimL&@y+MN!+mU49Omg?e"
    "^{Vpvh&(pzA2>Ivg`T=sQhM6wE$Uz>#na!sq??_abNO`#r;dj?zDH3y3cXl_T&7fU@Tp1oz(#jri|7k1z2Tc|Sj|U+<+Sdc_<09@"
    "lsDucd_HbklE#*%9()mu?-9S=>K$>nv?eN!z2+r+#s)Ts9SONZzMbIETwUzzKvAIB9(lzPn3pkt!Ds~VnQMc`TqrF-C4^DA%Z7Qv"
    "IAu40X6Gmr$g=l)(QqSmuI{TGZQO?4yzO2%S-Q3U+NEFU)aNGM>4<;aV%SQrUvC^~y*b2M(VGhOvlWgowo9rZ4@+7#qG+x;IswfH"
    "ACT~qvHa)W+9RhP(uKzT0T`{fv<jq!AkJSzZ7p=FoSlhf$LlS3EKZDT6^}`Mp(0%y<+<^Kdy-jgCNK4Bi*39yT+$jBIBH;NV)GJZ"
    "1<mmvTC=|lh5s^O16EZg|1nT09T%B|4AP>Pao@tw+oIbvW;6s)&}lX(8jXOrvLvYiU>8SOx}7t<2~p`JGbI6PRxj6`pZrky=x3S#"
    "`cIWrYwD^i=}@0dz0jL`rRINwXC$LWnFLq@3Z@iK4Rp<Tmly1di=KrfS~z!$$M#rN?K(1y2%U<eBuVnB;c+awq`&k%hxkelRH2JN"
    "V7#W`#z(XcIlVZBFGY=4hJIdDR3<=})sROQ?oU_Ni-<)}q&N?=5bQn)G}a72<5RCH>t{9U(jd?9jH2+*|LOeBiO~EqeQ1I7$`YmO"
    "qeZ8q+Qa=ucPn+;vL3zgy;%y!07S^98bvaUy1TA`rH<%nl?%m1HG;K~3qzk7G!CZ_&@58UkiA%~SCgf5;52PGU>xOKy(h9lBK`b}"
    "XJRjBaJuG#<){>XufkWNi9SMy%oD4i8J@TazWLkMn@bKSGa4U><yO%Z!2Dlbt{2l?qG}m(IDlyql0T+^S}3`5Dz?U(n^jn?0(^$C"
    "qfFqeY#wxoiSnW5sH92F8T~~-XSue}ZV*GrY7Jhiy416`-CC+;^3RDQgn##eL90S}8LFGBJgc*7$2hCtH-JtJuUQ&sJEUG;O?+Uq"
    "3&s9%56Ut@`n1o0ke`6d7RS(=`NBJ?QcZN#F9D|8K4^kzC7jRW=MwKy>z4;TBhj--n4^K{8Vafz4QG*t#;nP_|EyG>D7JMai)Sb`"
    "nR+DP19I|Pb$q9Tn>1QuoT#7Nd8X&phz?B(P&oRV1LkmKfS{TCX3v?xY6mZn@RB=jovIHld%IkB<O$kLtCI`MV@q|2&PMkwp(&Hl"
    "#YdBuEmwa+xb_^j;VU?7w0ATd?ae^mHVbq5cIWgY*%s@#L+5{4t=6_w5aFH}w;KX>_2r7@32(2>TpIVY0kH=%qg;8I+lzF+{k=bE"
    "q*}tM;yFOUZq*$Cf4uYl<)!Ia2);duPh2+)R9U7KyPTz+AD<#IrE4JwV@u9%b45#~rS2Q-P=hsBQ`TC2O$zO^+9cQOLS9m^H?wU0"
    "eiZs3T>9*bL<N-znkYAY9!%19cr|N$l>e<w$NYQs9j!TxX}4IN`G8#f7Y=!+4VG-ak~)}zr|i(8ADUgjt>6U5!-UlJ>a4F_y*l~t"
    "SG>6OnkF!zx9B0);Gh!wGUj`A+`N3vH9H1aMn+wEjIY@+O+^^QN8NwXhn@nG<xc>`3OF@1u7jZ=idTo$dTyt8`USUfzqVahZtSw&"
    "x4WQ2FhtVXJVEJ={u--#z87x>bQhcL(cip1KwhmmZVdGw{l(GSe|{MGRbew7-VN`@3#Z4aa`m%|Lgk`AzEgiE?ff4H@C<{_pxAY6"
    "cxplEF+VUjJ+1B6s{==Z2XFMG#r|l@W}BYEeSYm&?n#;K$`p*Jsw{)pDl~(kfq>iVxBKP1I~2SGHg(Bj^W8`L>(OpYa7UYXHf4~!"
    "+TDvnq$sNymQc1*Nx!r(ylv&K%s_1l2g`c1PCtHF8QV+io>%_zhwaZkawZ<%HcnhtP{VmitpEKw_0}Q(SI^&w^Vdq~yfW^Ifbc;b"
    "sPb#^bF(=p`h$`dci1g6tATf`PyX$f|Gb%xc4^1(v_~}Ze}3=Adk-g)zmPyP=EH2b8t-+WAOspm9bU40y7uv}|KY<7Acy-zMyZFC"
    "zQaJ_$dKMYsib#LcOG7H+=8uhR>TRxrj4!RQn$S`O+Br{ExlHKP|!zf{qTun#?}@=S)n9Q;31?+6%6(fs0>vK1cw5YP1{G+kxaTY"
    "Twj<sQ>8PoM%0ngQCG{T-C8NwK|30&7?!K@b)w=1)hZRZLJr+f&vB_BQ2H^4iuI5Ong``B#ai>=gaUgE-14Q6t;Z62!!Uf-lv;7z"
    "sPlKEMTr|zy+A`*eJCiYOj%}rzrCu={t;8|cf&;_d)geOUisG7C%-pc*Ae-C99~$~(QS*sOJ26w9XjSNoy*4iYs;JbT#;Y6bYt$q"
    "Bq38E&F|_j0>{;UF7-*FZiG7u3CvuY)3_I&@9qyxg5D!2<kKN4rG}K<48KbH2MLt!)ag#7Cl<|@svk9)xBm3I5O83da-Vk5!w$2%"
    "cEs$US^mU$1NR4Yoy4xI(zU0mncaJ^U6i;pBd>Y&W^fS-Nm?F%&BnS_JViB51dO8d$%q`itFz&`e4nVc`c$D!q()+?!^ZpzI!g#I"
    "4W0}&&ANLw4tEdkH8Lpxw2OT(Hk>wz9%I>TqzpoI<SOcnq<3;;zxnPty}sYk%@}01X5|@kynFQSyL9xlLv0Jdxk{#5ir4Ja+s7@z"
    "%R#cvToaWSfb0s|#2j4N+)NdeLRDjMU*!q3oU62J3{~%}MIW>|RC&QlU+yyBy7su#&f}$uZLMZxD3{W61AOXKGl*-&h{!ht+<mlH"
    "Ih%9un@y>ev1s?KEp!-xej2x3o^vioZVkOqeaexU;+c^0`Mq~u|6l)L%{O`|l+r${h75n>YkgSgOUhy>`1=qtjiMK}QS4FL5#%zD"
    "mLSnKw4{aqu&SBIROEKR)EI*x!H7Z*z2vgu2-mg(MI#~wR9Yuux3gw?M9>1yo7rK$!fb=q(plLz(l3ERAUIB1Yy`Z(ev=!8h!L()"
    ">z2znn!p^j@zfB~ajJl%W+gyo`UCxu0j!&4O~0U37r4grUZt+J5PGDiHjn_=lxhv2b;Juu9}aae5z%6}S~oDb??h6muH|CZ;m-L`"
    "^Vl)f8G2-uNw7?+xJ^+U*?@7OrKxT32fO69-3}VYRY>YcwiKqWB5sZPlR`2M*4v|VfP*PXA+&b2Su(qD1B8#P8gX@GU9~W*XwtYb"
    "pIN1xk347a2s!@Ge;T`SV^ksVaWpt@(0j1xlQ02P2x|tOHyU4<VmQc(WAucNa|}6(RWw>{&>%2sNRK*h`@z0ElzQe@bqcGI7)3p8"
    "1VL*H)=JY31Nja*c_e#_vt-oVXo?ks-0Lm)R_8~)9zJT6azG)cRtXjmw1Y@;t1Ph@2S%xDB!-ebozeTh@O2-%cFuv8XoqW5OX;4f"
    "q=J*uD9T!V#vlZBd*{UwQ6c#8p{|!5^o1TY?;lefR?=sY+PQ6>J#_v5f5&x%O9n6b0-TyeofVDZVl7tQ8ZblR$ZV6VUxhk9dF#i~"
    "pM6lteW8pjX25M5=?R!+P4vjB4x6=#lR$cL4W>+vnOsi5zX%z0qi%yxHARQRcRMtmw!PFeIVfjcpiFj~U!{*>R>&SS=+tsgf`tJ{"
    "N-C7(96qmdF>X*~<2&j>bwu^MM32dK5wl6e>)1pGJj}c6eY*<2xV4sIs244ldB7-Hv|8K1N+!`<8(01K!_+%R2XEa!7nr<`<t%)!"
    "1`A=#T4T7({%&gP^vO=Fa0cvVC(fIb-Dt^LZY)qtzc)-1=|UzV>L}4DjMO9uj?_J2Ak=yqrDh%VRe+Qz=8sdYvoqC5O_<@9mW6CH"
    "*1+Z27gm5KgcwZSzLxHy#>rW`$90c>_a~qJ`TMnhcsu)}XXV`*B<xVdyj<-9?Z#$h7$s_n0tBdK4L*q?Dm4c?B#nLa^cU%=-ineS"
    "Q=NwFu?he;$m|VZf*90Z!e5v)u1s528s)K*16Qlya4%TQDweL1RMf#%bg0gc)-%SEEm#dwjhfi)62($%wDDNI`A+<PORiKh2i5Hj"
    "R8MN{D%vs1QH54t`*64SBtPnamIjGGJc+OEB+?biB<iuIVy_`}LA(gjfg<o-Cpna=oLcQ0FT-S4rA?;?wX~S3LQZB{(>HXwXe7g="
    "S+Juq_u_OWmCN+<X*;yt0AdYLu=I|NYRM4Pxv&GF%ODxpjTo(}4o!83L?M^rsT^&v;Hn9cnHuHm?6c3+jfk5A98z0DM~z^*Psei="
    ">hw{oQ6!240ctP<D|tYBhHV!HbXP`1*T%Hx2o<*Qk%aTradb4|E3x#4ZkzleC)O%)(K(FT5MX}U=Jzv5UT~JJ<Dz58yUCGr2$2K2"
    "P^?uCPBmxe{`0NLbo!hI51b}Aa9cnsJ{N`i@Q0A?RPQ+VA!xzG9ci@%32v|^#y!z>+h0(H)QI{nSQoHty-aoL-k8z&woQG{qSmcU"
    "I%ZxAn6Sg5<*`w-s}zP4&-7y{O=yE#%bDMy`F9b_%%S#FYVh`-y`4IiyZCstvV%}{fleI7#9W<y^!CXq@$PQ)XKRrUG4-d2;hyL}"
    "!<&n(-dO%<ZT++OQKWUhQAY$?g-JSAofAb!ga#2>=H4IKenv=tb!dr1UDXX~8==tFQCZG&gCM42+NI5BH%Dn7{gJ{x<<QM(KjC){"
    "dQJ~em>#@U+(;{H>HgpE9n`{w&o_#9kGLiD)9<8y^-b$h@dtl1_>({9{?A{Xf9-T*a%1Ppy6_*5jWaun@vx~He-^VJl)ES8JO~gy"
    "SgB^-AGZ=WXRWmfxcQyQ!)4X>X_%qg&2AUK8Rz`aFj?hM!%4b-$JKW{_sB<!VtL-<n`2dwU64&*sVHy8WncXOi?$)QiIG)4VW0Dx"
    "0xyElv7|g^#H2d*-@SkN;hXPv1KPfrs1hef?sFlO4z0vIR(H){t|~^>gPIrpp7D`B^68J}n${WDGR099iXH-*wd;o;;GZ_<Y~lTd"
    "SZBGGb^nhK<zIhpf4mJz3@{F@Oqs7%9*_WW+0i$VFxEXj`O)+DCPI#}*Due!{>sDC^xabQ-AGgg5C&Dk$<;5>tE<8rub5uq1-4Y}"
    "WOjRWBfZb+YPw}Jz+MykUmI|<POnEjKduhC?ds*#nc0;w50vs6a?`66{ar9W)!JH2w73zK9W>9OoyM>rxC%WTE%X(mfH;mWb(+_j"
    "9b+RuzMrHcaWeKGzv18BnT@@bH*oj-hP2NgtK5g!<GJ#CF1;I8q(m0XG@|_><)z!2czgCt4z(bd^TW)HS95K7vCwcvIJtP1dAi$e"
    "WV3k85*oVZ1voI&Q;Y{WaaPwF?U?~{m5l`3U?@Adl&#~?_2+;gQ;na#|Bs$-_TRZ}SC3qV7{oLktJwS4_sP(I(#$k_!D0g`_u<2Q"
    "?P-hJD%MZ(=2-V6S<LIpNah*6{&e&C^;iDe^8EUhF|BIgnG>~RD*Hn$aJOA}`|VvJpW(`3;q+Oi`>QWYZ~tabRX<-3Z*F}0qbN1i"
    "7~HOszU@s{IT`Gx*(m?*Ug>2!IrsbTHNWzSEp#6*Y6ry`eHql2hp{>xr&*zKTtll2)M^gA?tbuA-?DO^Fm(qv_Y*<g0a^@0v2eC9"
    "3e_1{k=3`%&ldc9Gn4y1Lg&y~Rk;d@AegtIwuS#<8@VrBI&{yj5#x_LzIPjeerfNl_ix8%AAfOk@-2__wwUDZfbs_;;!*A>jy!*?"
    "3ipg3J+frNWABO+XU}5!BH5z)S_M0+8i%8)0aJVuk3ZQso8P}3`o!lwm_yS$YB^$>e|B3HesL-~rOzq|3L3B;Dg|5cLE-6I>?3Pa"
    "bp^OG&6sQ0MTt-Jkr@D~4#?QvsQQ|Ud&AvWvhq5mh^p#JWaoGgu!UZipi$UskB*r?wsks7{qjr0#`S#@gZYh<A<TPjOFf_JB@N`_"
    "S@F$O>$O;>xK0P<8R!Babp=-3Fsc(B-9)nL-e%N(FYdNFC9Qhc&eV6$a`CelRg1y(N&V>+ooX~`^A3bAmpPwQkv0~l9aHhX0mOYF"
    "ItTX)c&kEe46FkOoRtMF*t2)~^T#Tk-fh$tS`g8914d)NqFi=*FQYSG$EO2M&-u<N(^ZeT<r`Q1V>VygTps`(-q>%@W_UtVEtXp!"
    "nW}$3m419(i<=9lgPv^keAP9j35}htlnYTJ9jhjz5b5)RSI-hSovDupg1ZkhG9??es`$hGhg;=eMD`w&fQ~2dZY98zNE7pECv}vO"
    "=nKvI;G`PgJ4$q$=}FsMGxyf7pZ@ndzkbjJGz@ARIYCW|^Y*8qvWepez1Mu0T}Kd;R~h5$+NF7`AH!~k#(JA{Wt(dsR-Ni=d`4||"
    "Umw3790QGSr~<0VOU<gvYcqpU+Q^{~-+5ML^>Il3Ns?^Sb;peVxZKsEL@!wunvHxD+?0SAW`6L+8pasi-NjOmEpyx%AJ+dFfAmG~"
    "-bZm<oKQ3VTAi&u{DOG?y!gp(3&jP{**0)`+$>}nDV9hu7vQZP!MxXwdM!f8raJu98p`M@+j)~@blK5atN!t(Yb!GT|3<MfpPok{"
    "7dAx`KzpxlL|p%0Mfcq!NqU$GK3qm-L`HgVDzm(=>gwuhJKmF=;SNcOtGy#dK{}nZdj}kF*jwD;{y1S)I34ap5i%rKq7i2}G{a%f"
    "Oi$0WH`Uc$-kYq-O7Fdi%<viZN*^JB=Y8Ji2fRS^GFtg*GO_kh2q8VQQ5~@8a24`t-LR4=D9wuQ=aD;hzuwhPG<)dcXSe>tH(#F|"
    "v~n`bAD~Wiz;4$cZRJuCo1~z9({nrPLf6)z9Ic+cmdMu+3;XpmrKVUM^p}%L_4WXjpTt|?g5aREeoVw?)61dCzKPE}7}b4Na$b*5"
    "hZ$6eMh(Bb75V61b*qM%b2mKXb)}Nw58+}H7dXxJEM;8WWw(}K66}^KrGNwsO;)qihFw`Jr3KG64yEjP1Kpv3ZlT+>(rvMoYB#D-"
    "JuOw6nld!PRA|<XHF%Wl=n1)=BCtH+uIl6|UG;ezKY$SBjSaGRD3q!dl<5syM1w#v$&gN(aoWpCTIgz?J~+9?RPM_J<;NUhh9emc"
    "9F8d?O{7nA8>Spw078}1<{I1H>9Tb|>@-dvvBxbB3p^XL#O=;_-?Nxk2<+u;d9$N##g7cusMVQ4-LO$7@+L^d%mL*X@$(!AnR#{d"
    "(@=DEOifY%$(aR(%C^r|Y{AT@9UbhjT}~--S%IJ)ZB!^jWD#j>cv}g8Tzgc?+&?`|Ze$wq_SwLphkG?AmDCZ{hPe*w6u`}#xrard"
    "n&i2uc-CRFT?I>mlaWvdt}((V82!Xa>~wSsGCpJRYX+etO34~p{-AT|BmMY65WA22<2qN<hWB0c7+?V66_JAd05PCqRG|lJF3^N|"
    "mU&Of(&YGl{bCq>67WP^LMsI4F$2|l)To`pN_w>0fEfmH4F~O!Zhsu;%Nt4%QUlE_;8Y?VsM(RsmH<;R*YgepYv@*3o)dKJF)Wjk"
    "o~>Fax3MA;*^*6#_5moNlXA<yjHW)$N)I{J-Nk&30jN1}`j7p&_l(((@&5gQ<7jv$i`81QlI*HiqCAyfquNKcJt((x=4=P+oqxe}"
    "?v>ZazwPqPYswr|6ADx%m#=myj4u)^7^;A}Z0n+&zUJWk$>8C^TlsqbamJ=k%O_la#?!`pEd*=Y@!@0GSWx9S9n1IhF3{2}8sa%i"
    "y~sucDJr3^h1cGZHv5yyNO42M@~I(!Qn^}BCy+h5eNr*pi-7;K8+K2D`a>&-=-VO$z?C9zF$DD{98o3QfTC=MC-WvlK}54AMC>0o"
    "*&01-gKAcGmD;W;d#tX+c+>-{6TP~V2)ms{u~N?KnS5977TaWCcr+TxQXOUz_*AVtM3~}2a&T(T9ZtGTq-ZJvrlO3}AX#f_Q16h+"
    "R2p%{L3gF5O^2!+i6xeO<?e8$&5GSFUz4F)eOpo@rf$^G;JF?sAO#9g+<}4N6up<G@^Si%c4ijTI$7o{;`W4Rz7_D~QG2u@(NMjG"
    "atdB#tuSs*kxMmbqi%hq{UjY*y;Eysz#M9-2Gyw15FGA>9kAc4TJE*LRmQVivm{C?t+|4!rAP~w+r}QDT9}Tk396IP4Uk5MgkjGM"
    "(9kjxu6_L8;nTmaq}M|&Ma;S^9Sea2XTy*%lm((8IzXauyzQ|&#|Fn7W)H>ei{cK$ZL4m9bpqI^yyNMd5?Xn{te+o)9p-2*HmLH`"
    "0kvmn13C%j6d1c`HVyN2#VVhH&2Er}P&Q;Yqh18FX<D<(@l{z6<=v%HIdGh)7qgEO`5)yw|InicD~xW<Z>696vJ|>;G}ADA9qU}6"
    "Jm0*GKpIr$Ll>q7OM}0|uY3y5+<N2NS4x$FGY;5YMn1Pc**SFd*|g=uu`Z+jb9Vb4d;fslcv2O*+ck6b)%wbuA^G~i<c&snndwi4"
    "-^lLe_ufBH;;i}ZZFx02G<NmJzrVkIM6Lb(_F=lS|Frq^L=_xKZJ=`grFUD6sjcJ-AD#SfDiBoks)A4c9K7Fn!}t_*=UvgZyif5@"
    "?dZpW;M#@xD~W9s0D#i%wk7{q?0o7#9P^#$zSn%$!o98g@+6#8ChLsn6ZZd@w2rtsR|?e&p2a`+4ARTnTV*nyIQlO9yYF^B`flk-"
    "tk$U1sO3Wr^6(>2znZY@{E{Q|-BJN<dXw1kj^n@-%i%}Y9r^vCq}8l7q!Efh0-a_H)HQVni|n%>p@~hmePBS#2LnZ<Q>S(x*M4!&"
    "nR>XwoT)x;lTN6~NxcwV4VBu};|6sk!c%K~msel^Ug7)S7oMyS{(t}UW`4t2DD<_O9^D5G@n`$>U;JkM`^2sHFyZ*sg?0P+xI5Ui"
    "GWtE8e>cxQj^EPHVgsgn=;<eo#V3#AfQF}wc9^Iymhz8#2jtWIN$u4e=+#E?Dgrt_`LFWlf6blTGmt=Yci(B1Y-Q#oe)fg-RP>WC"
    "p2dHAR04o38D<=_hDvL_)jg^l9}T?w<?y@f6#NtAuoMj2Fuiu`u?wCsQGGLx@BXKvW#Xi5wLIhXci``0lYF4R@3k4h8VuY#@ZL<G"
    "-)sx^T*T1Y!;D5_bVk#Mv&~k^5P8&EyGtfHX;tfwX?;*%od_Jdb<5{<otfHxuv8tenGLNRamq5?eULZqtxgfx@uYXrYC7~c3InG$"
    "??Ijzuy)7uRDZ%l(pZbP@TM4R1#C06{#QwOm&L0|0W=64T-%@yj}G4}oSmxE5{x{A)yI%<Q{^J3e0056N~PDUXG1SvI^GJH?t5n+"
    "7znu!htCgWscxs(tbV+oxB<XC8lxG}qNR=`wXX73n-j%7I${6^9Hm;lQlLsjThRwu<lWSv@sb2#?bJyQ4D;%wTXf68?P1}8j(<js"
    "zodV`uKQ|nGUu|&Zr8D2B=5(+?F@t+L70)mRPP|EYOGe`9HQt!XsZq-W`mX`I(QE!9+W$y>ieK{pC*54>@^gJ5jCLVX{LGqxVu@C"
    "ThFM<J_?mNw#?~d7S$5lT%w4f)Bto;Iml?II2>2VTTJRca0(F*ZKkJncv;RivEP<W4;(9~KjRt9dq(e{N)PDpf!FldBLB)jeAv?)"
    "tedbsq8XRt9_bSf%NHrFdumV*t^CrDN%(IHuJ;?ZcmuqiVgI41b`L<VdBl_pjs}XS#9mp`<8)xq0z*});c~{EA=)9~8J%}YkKYfP"
    "+#><)>@4z|09vj~$21{}LZ{=J3I(0vV4>(%@n6@$4~5|mJAredaKM0C)qc-;*5!}E&J!M_7aSvcoYhUYoYkz($Q@nO|5`fQt7nZc"
    "A2@H<Pxmeqzd`KT&83m1(Nvq9r1eg$`!@#V|2FIX-b*Ksvqz0~tdv3WMZA(h9A1JSbg9=CF5Xw>3v`&Unc6lU<Rk|zP@)?Yf;yX~"
    "Z}$jAGV6^mPk83S_?|Z6&JT~2ov&Q>6OPVNS51PZed?g#SWVO@k}cPp(YTV@i?W2|A8K$-M}42^%Yjxv&z;mEPGG8S5Cn-S_ckri"
    "u$|wo;p=kmP*hIoL2}5Pb~-A8ELc$IjA*%Bc*vlXiQZ}+@7ehJWm+0(8J=~Jd)-%3A7x`eujS=RdHBc|1SxVmWgHMjZ9SxwwEU$B"
    "{-cZhi{_f3X4*=(`rGYCiXU0^u~A2dhA~*<$3sLH>KUDb<?@_I@{L+vKU`N*4;$bX_b83sIW7GryVW~%6`KZ{cUOL$5_Y?Ud?;5z"
    "A+CW<H7R|*+FCvoR@ge2i8o|Eh(S(}vd9Qgs!@g2lcU0yDXMGtfS|p(lGxeLNhQ`CGC(e!Pv53b@!@(cA27FH96p@#iXIEdHvH*b"
    "bLCWDg!RQ?OL10zcIX5X*dFfFM_j>{ca-T@9nB&b+m;^pD!fpP7|Gx4KR9f)Pv+c7FT+Y(KzL1<nVSJo15;;ZGp%CnZZ$U|JDmuo"
    "Se?YpO858-gQoFZ&$pLyl1jdMbkKSV0V&~}%Q$bWV?7{>0%t7D6<WP?ypbWvgs=bi0|T3g@F)~v!lxz&&DE56O*k_9p!W`lAIFZq"
    "C@u1w-O=ZL@jPMm>^K6dS7#bja9zEH7h4&JvI>g#vl->-YU_Zeq7j<(yC6_E2tk&!6^gaBA@)U;dm}`@YRM|-F=$GA+^u3h-bu3Y"
    "l327lsi4iXp!oA_e}xY>Bfj0b5VgKlJm|~p1q}2sL!IW3&L&X1p957IM!O-b^W><t`z%qpsVfv*9Xa|XpE+!08?j_!kxxbKO3^0n"
    "js*yZ7qGesDVZ`by_pk!9WorUt~4}Cmz8$Uva?ZN)Ez&aAJ{iB!D7;0$c}lB1*_3w_as-ku}t!`qEGh>AY$n8{ziVfT(^n@BICBR"
    "i0N}e_Ev&2?I(d)1*@hCUy`~HYUthVn@dLQ$U#O97b}??#-(4J=Cgd&BH5pF^{+gE*4FMkcvQ<;YI{N}21>Lyv0AR|3NAB+OZ8%8"
    "ot~^nVG<i=D^rm5oUJu!GqSD`o1!%1fEgx{HtsPM6&7HDe1k7CaAqmZQb50l#qiSY)OAgB$mUQLun8feI#z5rd(MZS0Z-SayY7_("
    "B-+GS5-v4>K3@oas(e{Jxf#2A&|TcVgDyuMH!D{#vP^e_+a23+e7}@SA1}prp5Z_Hq4=+>-N!#aE&p!+^y5#9vS^;t5yQaUO#WF{"
    "T0CC;;t^z($LP9L-Q6FhUF+n@2jjp8&yBzL9PdKsVc>1Re6h5=7TH?aX`O_5XEEYzi8$sN3=B?<j=aWgb=B>xcGA<=YagC&{nu1E"
    "$6rn`Q@i|ITdOC3`n^lG%-%Ks$XheSAB_(gUF9sP+s>F^CS+{7$<H-A!njR2pP?4Vv?mZ)b_R{(7R1?dg-r2E@8Bq<e=Ya`byJ<S"
    "eyK3b>=_ich{h4G+!O);G*G_#<F)##&BzNZ%5AgVvk;}TTg*@qf)5JDJ1ecZ=f8~%Zt)(js5Vyj40mFr4A@QR6xappIB~dM5-Nom"
    "A!0+$BVL~=7@WOyrSJ9O{az<S)v7jHH-<@4*9fC$Owekv*m~;Lsy=;jAS7*G<#WaS(a!Ph28I6M$n-g`eCMy)^<u*71H(2XzKNa2"
    "r4j3(wci4{jmP!g<qUDoV3FshLZ}TN^kXj!>Ud2l*A2W8qxs%p>7=givd>6M9D4;m3&8EFa{VVeOuEs^*9rxD%?#hXo~TmEci!zY"
    "zkKd+PyAIT9Zg0J?Uo}et68qjqI$IHF-3<4GQNcpf6cvoaX!&f^<sV2YaaS+qOXa-W4->BRX3C{%#S9U!T@e~G2jV&D869P&5f#0"
    "3FwB}{%xLZ!i3%94fCT?HPciT)A<Ex$Q-!Pj|4}1Sqr#s^&RN{+rKRS{^_Yvv(**OZu@lZ<;{hGIAU*Hzr78FhsJbzqvVDktg2g|"
    "n%i5&x`EX849+7i>v!T!dk|?nD>WPCoY>WH9K}%A;Gkz5Gfr7+I^qaZn|-1VbhQVI_pJCwD%!25@^l{$zQk<+EsoI-W|BLra)E3d"
    "3oVHh`}E=G&j-w7V<G?5mnIko&J&c*utDXc=}pDNpEnzwkd;pL6mjeKwSg7gYm|HbqQlme$h@KG)1}?reQ%+WlO5XN<w+E@G``$0"
    "Z>2zCMbeSk;X$|2=$#t_<b<l_8?t6K<HfkQvg=^m+zoLt3uZ}c(&e7>nJzdjeWU2ezYo6s--lk4^aj5R)B&wN!vEDj{vY0X{(Pyy"
    "6=;nczVPa|-}>6i&&^%2cI$FYbSlmfdY5n(5r#2!9Mv9K$>g)8RHGS9-#I!k_y#m<P}cM>|JDEL@y)#R`a1^PjL}}m?TH>2wu_Z$"
    "2BbAah7hjUfT^rCU*7$+RMQLjMx_HmltbqXha@wd&a#;}nl14{;m8chBE#u%H$GvnvXyitNdTA<NjPN?XN@EP_Puz1^!ewf&R>>C"
    "3{K826~?Z<7My)$diwQY_kd^A&Ou;jUTD2kkI&VLl^q&u*kQp<MD?8|%2CrySopl)6PQkY0&hTASt7_1&@Hmv5;js5U0Ml+ISlZz"
    "2-LRDw~9tVKx<_UtgCXR)Rt#jyg^_=!j6|HG0p%_vYOjGXtxI?J*L=fuCZa?nZWWhMno@yxYn_{(C3;>C1VBmo5wMsuy+{S-AqK5"
    "67j8aBSxkV?eSQ)hzNCko6-)7z{q+hq^EkgjwK};#QGXEy49+UE{t7%<<jKyV{Xte?H$x3SO<V8E1rYfsdBAyn11x6vE4X6?beUP"
    "l4EZ0rB}Kyys7Jy>K5FfQBqe`s%)+<<c$5GdJaBQbT|FjU{AKq+3m)9RE=cl(}UyH@Z5N^5QC~R2ei5vZSocIcF8knj~A19S}s-#"
    "4S^P|IvMZX$*rck?Q%!8>PK+64}&mUO|;8~;SImH|Bu|>*C#{saKnQ}n4u`;an&5U$A}U!$7<EB>L?^U`XT?z_e#+<b#Tb;?hEvM"
    "&f%>4G<vI7RS$K@No+e`DBEGAWnaPoDnBf<{T*{`YbKzY$f@@JyLt_(72`IhXWnXooDRQY7d0T&I#RT@C^^h_G{CJma9~hTLXj*m"
    "_ZRT+x5kFgby22KE*X*jm0w%gCO9?6w-Wr_M9Sj2h-_Q+AqRbxDxKY@iFP$tjvsYmu~hu=Nw7Yw9~#`KHIMG>A8u_o4wiTIplBqF"
    "gh!;(htXw;ucdB_b1mP~)%DUQ7pJAvP9wfr_NCKGvzE+#vBjsT7V9ydO_pndVMKyxGwA5!)FNY&91^E*Hmp?>UxVY@;KljMm;>#b"
    "ddF|WB-~QH7#s;Al<d(E{p@sd7;a8`UwHGsNclNOF?6q)xDkzSaFsd$C0gBfkqp~_muD}S4RN5}J$(E)20+1X9}4--;lqHScM|SP"
    "({3Mc8-(2f&Jb$B7JbBIx?N|@_m(#DQQ>lU0%nNd1fhV48TBJ*AK33Hc&$7!ES<m=#t!>Hzd4{k+x2anP34N|%+B($sWQ&#?Z(ML"
    "bNB&a{lFF8dH$lo8;A~!v2&O}l&Izr`w#E`%afxRy;2?%Ahgboc={=eg#iXjWS?Xb($zY<U-I=gLqo7m$C%IBQ3uo{>d%R*UjfHQ"
    "6!$%Hf3r&!h@LR-;1{Mv731>h>PED+UbOz%Ma$PFo?DnQj;US?qHTZKnMWKi*zA|}Y#DSgj5#jn7L)fDYa7o>UTx+Z>9?FG=NgRW"
    "vrTwl2l?jMr9XI4vCl@u(6eJOR@cu2XRqmBe0}bDbt~JAh)?dHjEyWTTz&V-#2-FNhnG%X-%GvOxS%#CTJ(VK1d#<n>B^YgdG;jw"
    "$w$$f`xdDdfO7<s2HYn7aAb*XX>z_P#7f|~73tM-`^ELV*2p=?Xuu_ZzO;0=dB`S`n&q&66t^2x;}Z_p=G|Si&XuXm$JL$Ns!Q6n"
    "7L)HX10#-RobdteTDAdEC71!sqfKP4C7BM}lO^Y57Z_lIuT5UNYV0$fVRy3c${Pd0xfz{d$Y6uJ$lTitj0G37>(tDlJikT+xAwa0"
    "Pb^V>s$)ayC3e5hm^zVl)#HICIJlpsC5oZzHC>2NrV^+9MaYa;7Q)(vky5Hlb=pjaZASJXbB)mzi#>F0qy3L-g1cSOr^r^cQDC+F"
    "X1c(jiT-%=YsbgKRj9j;cS}-fTcv8GT90=!KIc=bD~o&YhvyBJYC-tbPSdr98W$Dk`Uy0A$S$PF7cl8*%XGJ5`%Fe|PfW1hfu8v{"
    "?d`|R`XlKqaUNgTV(~u=vyp#$1!1pYUh~AL$eCixk-d-er*}%NGro0<wXUu^(yf0Jj9epAmG&1;9>4ebDg=@$VL=E)PdhYL?&?V`"
    "q_A>?Zf{Lw;jbPVW}1X&YSKU9Y|stlO*iqny?YMiJcw?x(HzKQA&+KZ^kKIS=X?&$>QK5}si!MaWL+mZcVqel7eF%`7f1Dju0Fd2"
    "X=I}x>TF)~ZOnk{Ve|;e9tIj8gVpv|?eN$r^3@UMdqMc6$-n;2P}GB+;^P%8y!6i9wW(Xbo6WZd{46GJ4Zx|tTF=b39(}zCcrkSb"
    "I-B7Tpo2PoVZ=tt4^4fBhW$~`AlE!#+M}Jkww35@E(SMRj)XGTq{ce?_bZlP7y`=>-gchVq$<#j-oO3byNYJ{ga4?m&%TWJx6eFd"
    "Fyhlw#d~J2V#bZS@r=X&pfh?4DRZ4Z#81UaTBqp@2b3ga><T`MUJxE3tpyPNj@A8U{gRgP^DF+QR=JmQWHU1*V|;TQtIc)OP_G@Z"
    ")eWc;I)_#@@y<$ptT6dXZF;g`u$1#x70@me(@pBdr6DL<W?LPd$<gkzPJ=*530u2%PH*;v2J|5u7c9n3(AdMUmR@O4-~o>eAVvqn"
    "dDrZ=CBMBRnHF;lS+I5?Pq9nU;9Gtx(j!>IY$6ce_O{RY$N*Ryl8?VkBR$<EpEqqfkY3oWhj%SetCrIj5{!X%S@nb4*Q<@oO5rO6"
    "`L?reVjSu*qa|_fQQ(qA_o8;sP2bfSdP8AJX;&JN^5H}5#@>9!Xg{E4-Rs^_-Zl>Ugzw_o%Lp+gj%d7-Nus<7^b}edZ98gVK|59F"
    "PdD3yC)U$Z;2_zsaCzV~*&yhKLtu=Y9x$M}uaiw5UX872ZL*@)cK~bCcXjIR{{o-)I%a}JxRXSCP1j&cEc-*V2pUFo4$NeC_y-&S"
    "?AENau5q8})Cdfk_P1@C+>)qVZcysq5uFcutw-HNvo3ZZ5U(RbY24VZH=`-V{Em4vJU983X1P)nJH1-#!W%lfM@ZiJGVk#`2u$8a"
    "CI;SCQrU+UcI9@KSqh!|@>nJK419VJa8&jS)f_HVDox7}m-;AG{3JQe8y(fod3)a>7~Y`^$?cVb5n+vxWVUw{AY0q>K>E^VeJ7G)"
    "3c`jydKlUL_+h7%VBunA;p(+qQUWQqO!q3F>&~-uVlSg2xHb^rDU%DcWeKpEg17d2aL%D7*~YV9^8frEv3TOo3nMM`Wyi?ZzV+SU"
    "?3DZY5kS%L0B!Mrnt>deLLn6dZd0S_N;o6pBW?3gkpy;TB{byMVWslU&8KYn)Y4R%rTQtMLJ6*)W7OTmq{*w65@03Ewj-odXoQ^)"
    "%LQAx)!B*Iy4slEpbwAQL&M8*L9v-ZOXy!$k{=Z44_0E)#ao1E**<t`Phm5m$^N#EAy8(!+R`LR=^4umBY?QEM%VTdxBm(I{F}^m"
    ">vlSy%TX*3QXNYx(TqjnNv0uOFmt1)WTj<j_WXX55=g@fw%k#(zOye^@}mx?u1hvzZNz{ZOvWv=s*Jd+Fmn$RZ$$Tgv-4r7j&(Lu"
    "PSP}L5nnMkd^Wryd!3f)dJ*A;1|)KG7p4oeu7Mf^h3T~OhH}PmSdmkFqYOff1d|f1$QQr$&hhGUIhlX`t8-bgX9@SYL7J^L#f%Ce"
    "sF)$SI1|<!E=&ViGVHb}2DJ3@NP?v*Ty*mM&`baBvZ$ZQt({udiaqNoJ9O3y{!_91i(DP)lBRygrUx$BAjvC|*VO5^sDi(?GlIqk"
    "Cy&C5$(aqqU-mqfI#h}<R@WowAY(kLPw@MN#UU5)m#<!<p5tAwjzWQjl3ZOnT>IkAEmg<yZ<0?j-M)P}Yg#%OE<trW60-RHLiTe8"
    "{*_!@O1^N-8d&||{09#flh5wn{CJhW^OHMlrjY-uufy@vhmU`^arMvs^YIeDS)d>F(gj)K%wvJ<Tc(|E?6c+i7f^|7%)j>La~HlD"
    "+dJKPa?cRo9mV!NYAW>HOY8+DIn{YMon5T##@|paFZ!qg#AP_6&62b^*;&8;l4ni2tc+iC7{5Tqu7EgDJdU;R84{m<X|lUEjipua"
    "gIk|}0ZjIO6}tUM`m#%ik@W-iEOix$nb$3zcj<Q5>iOGmpK~15!QJ@!@vUe3vgfCF|FwsmGg*t)uUO!7K|Nf$h9Xz=2nl_L``J!f"
    "3|H!K?a1o^p)&B#JFV-cayp@ZdCc_{YbRpPOX!~8>1d4qrq3Xl{$DZdDaZHMKi#QzEq9Z_#k+xSS+4F)rjS4PR!=!V2`&7|cj`c@"
    "`8**7rX>h%*IABkR+{{)Z~liD{`h<9$OGjM2;U#SxjHGZFO9xDd}Vw<_cY)A^-;UY%59p}^X%_F|9tV_iFg!HEY92kS~?Bx-9L>y"
    "D4wPb1-;feZ<u#apOcJ_AK<rs*<(OzZvJZyujwcM&(Bsr?_Rw2%DMh;78_T1=cg8X$iP;Yp8UG+ovCA|909hzG45>r`sV$=`%oj<"
    "5?tz9l^zM#m)F=BuhXH53c-w`vs)CK)axg#(y>q5aD}qWX@<Z50Ao+nj_Q%z2jO9(HwEz5B{Z^ly4q{EcS=pYsNe$Wk-74k;qWtk"
    "K5jUrjw98hwHnpq9HKf&k_){|&((}wL_mTNH3x@lblqs-QL`9yqHbB^+Vsu_YKB!3)A<#LAa!a@tzP3R)gHTxBT-SF>h-Q9xN~3^"
    "<WNW?EbTfDa}K-Cp6NZ>iTx;<{@cn?rLwfo<h!j2fO57CK`Nbi22_s>nMlJ(AEU5&$U@=<+KY(+6GBH!>HN7^`l*^}c;T80x0q>Z"
    "QiT0lpz3kSE<1s@bD`siGheZ&ITM*f=(<J61{ul;IqW7#f(wb^d{+bPibBxVpi^pqt(qgzqGOp>xd`TI0(U!20i%1Q{e<qFqSQM6"
    "Al^y=_I8avC^vR@TFKSs;DpKO$T;<RqhO}0ZJ%+lr8Cxzf_}navrh0eN2=hWdvc58Gl0M<2C>GF(PFe~jcMVg*;e^^CHLOJ$@ll4"
    "WlYOQ+94tGT>ehElC47iVZ1|wJyF9k8Nwu%6N_5vsJ@X=wu=mzjTTBPtBG1}fBC^qYSTk-HeJIV%!3Rl!IBCZVlfueL{LvciCX(<"
    "+L)laAWvxk3+OZaqZamQqkG-$ZAi{X{^<<vMtVRmFo+41KD)f`2n?UtP!2Wm4$SHzI45TD_|v=9^l>qrERg`b+2&h05jxE})4Kyw"
    "bMILKNE5;Qu(=43Q2@>XNSlC4UR%22CQNX*N;5@+(#5N(?xW7r_R?;peCKY`CDCDJ&svGf?e5M;Tk=LRP_ilIBPnfYw=uLns%`2^"
    "y}E_KMnXidt8&KKgXY^8!paD`lz9KW_>F|e;q8B}Pf*-2?b4;J3xk(KUVnp5;xOMAYPGn1J1CZ;VrQR{ugZWgesAeXu~T@o+ktSg"
    "j}s15Ei^DN1=<GvP}7m-PUHFL{^IiE$uXGK4i1;H^)?lHVH}c#bCWucw6l8uo?gvUCe$A=TPs#uTW4b&|MM%saI<mx@M&<;(om20"
    ">AlByJ}T{`UjE7qT88A4E<#eUJlYXoY*uD*J=C-6`khXT^%Vdb?LG?|oWT=sDnZpOb&$<jbqO%Lc+1=2>@dWDxjdiLnUdZF1g30q"
    "TQ_L8XNrTl+MEZr*d_;Z`>G_n4<qcs-867EMD%v1Tx<4HwR^XySnHq>1YjMYnQs47LX8UsFOlBq-Ch-!lSJI0+o9;S)q_!Dx_QE_"
    "EhXZot4btMx?N2g@aqlqQ7+Vn_D6*N8^~bwX*6uG;i0iXvq@vACIbV!1s#}$2@lY01d0N>k}99xuUCH7DF2;Z2pCz3W1G1r*-)c8"
    "(_t@N^+a|)Ic+G%rR+iUu#K5B0i^A9(})S0s`rV@?E8D?CPpR)0oIl9yUljYkT}TgW_J`d$&5gLmya{_wu=dScx?2!VR(U~Z^5|_"
    ">&$)StVT}E=1o>KNykQYdkQ=m@ant#`e#3VfY{_Teq<g7j(lV+RE`ZJ=0Tf12MKOp8=jnd$7FiT|Lu|f=>gEyN0B!0agwb!U6cP~"
    "^U~J_lFbKehx4>tz3JeFCv9d#%hr!s7^`9ZM+sH6@VtUhnm2X*^U}tNVL%oqL`wk(-ERavW>t{&;lPJKdYp#)cAL-{I<%nI=`8pz"
    "gU3XS8zf`9>!lm9VV~9HYpKe-xVBIyDZ-|j03l12%nWWL`VL~q((+L)t6%<2xxPE+vLYtmfP2#W&+pyreA#L&8>$j-z^VdW9<o(f"
    "w|q$Ft5W0mgIi<Q0&60A^Znz(VcwEN-J!a7TJn#GRrXd1IGi-XEYN&-_gDFq2w83=ayQ9jWbf|%<kp4};}5IZqm518$-2YgJ(?8<"
    "{bVEJR;1b;im69t^+ub>N~&ig&+w@K<lrGgAOqhRqOFRGnrt3$b+3@6bX>1#5(Gh!Vo$eLdla8lO;A<o9jlQIbFm`m6|pVu{`|l?"
    "2OBRPmxmsV-Uw|!jkWYgzk2ZI<890k(txE(e5n{CYr-VUT7E!_A2tsn12gw&Ympj~Y@(3;hliWXC-p9~w059^RSQ8@iWK4ry!_(m"
    "@cgXagQxJ|)3Dj*&@v}q@Gx1ZJW}g-n{d1KDP)vzkyi^Ockk{F!W+yL86st@P)#YNR<F($PxY<h^8O~@sK0U^L)7L=&tIdSIzRu#"
    "QTbUJYM+xS&UL=wp}NmLYr8On1h^af#}$elHyf&Q!h^}Ax%a?ZU;+8HKmN}A|MV5_+x9^(yFjS({v`cHY3WF-lM7Pr+z9rq>Bid@"
    "=F(Qa`)cil|23~gk5>!Z)y*=LE~DDUr+*Us=AVTB<JWBeOX(OrDAnw6>CMoeO%7iDqjUe4V8o85!hcWe7hUAwf-pRBv%6=3d$?2A"
    "=bLtDylXewn1B6sby_#->U({7egS!<rGLd-$C~DX@CG`v(Ea*^blJ)89HTB`NH1fOmEO{wKB0yYBlz-v_ZI`_#+j|p4%d^@T<1aP"
    "S+;rKY56BP7kmEOSHJ$oH^5rUJw1Bb;)tf*)_<PB9Sq<Lj;KG4mM*?E6k70obK;_x!<#=gLS?t_qV3Aqh3BvR;eYzh|Nf1y{DqAQ"
    "u7tI%N&gArJ=UIXlRwRvcO&~hesAUPzIgw7zOxQrDuT8d-R2NF`CMUmvX?H?r2{k?^?&cVu{YmzJjX68&RZX?|LnmoYGm4CiR&%z"
    "w?1iPl39oG2fw(Lv-)HD4zMpaL{ppgc+FSB)d3!<QB<XvE$+$JU(mmzU&q1s3oeJ;>J@uZ`%mYEKe(vM#rv=7t{GbvoQz4elWDzi"
    ")M0aO0GWFS*i9}{zel5YX5rlS(hp`(a%^(g6BtqJzLib%^2LdlF3<nLx4)qp6w{lYZEERRaBk$?|NOUL`&@zpDEI2*YuRNi-&Dzb"
    "nI9>x2&*6xt&y;GXsUl<&gmbxa(>n{!#yAV23=NE((wcN-bpCo2ICL28|@1A9F|2DYRF~jbHV8guT8u;4a`kCr$)x7y_emV#cYPq"
    "zx>NBmKWoFHXfz-t?zf=ct8q^&s4)~LGNe-5`HAPk}CZSsif-=32Q>5MY{OHOr<(y@b2&<x0r#gJhEOc9jH<s!8&duI;}r)8lwYP"
    "9hTY|HT7OCxi1w>q}QGf_p&d?)qLEoFHY*X{q@2|vV9;SCVdZ>YU3mLsgo;qtG&I`k4$PELqUWgPPl+ja+f^R5thw$kAB*Y2(2tG"
    "#Ih9uGy$Wc2Ks^)LX%R>L@W!(9;l1I&ts6H!we1`1#IW=OvIi1a!9pZ0fJXFuP)t>WP|#s5iE!x!zA~2h(PE}cahR>zlS;g6d(Uf"
    "4b}I-#B`rH1i@a&VnYhKI|}`U!mg{z4=azhn(=g_X4iD(KH+#o-WxFELx$l1V8v*U-|6<)C02)vlC#}v25Rw;@P*u6qN`Z}fGLDx"
    "m*v=XJ)a2>cNyD(GI5MY<B>?MoNZ^&IIQc)Mu_gq=Q8o_y_0Cl>^kJggIuRA-K($<4{|r*Lqh#xB9KNm-S$G?NY>>|#z+h?a~;|w"
    "_y|)_$D7>oVfeT~9zBxB=3>fFyKc@#Gmb{pYG7FyhoO$D<Mlks8(2<F-#k9pU2iPXjKCXnv_!#}nmPdrj9%jGz%F6l1m>zG7ODxY"
    "-A)FT_7P|U)efJn=}HkxV;43$y(ubsrYtqmbhQjz9NdixyG8x82v3NNS;wJf*`YsMsRtmKHOEUMx<ULT!R8^c=n^xA<|U>x40C-("
    "Us(>@EkU*v=%E47=7sH^mirufWtO*@PS&jPMayZlSFIFFYeK{3v}*#^z=3*qQ>96YX1c(lp8f?bJnNX64lqi4nuF$jd+zZ_`TCr`"
    "_LIrZ$G-i)y->S0x%2JG!#A-zlze>``&AChjWtMuJ)EsbPPU9mQ&(FH`?`xo>IJp-MZ0>UNLiOZmg=VuuUs;W9bP1MLiqh@xXV<k"
    "bvBz#+dPoT+||Nx*dHgbwwWTjcf8|qBNn^+k+Sz06S=N|X0qd=fHC9F_p5`I!tCDu>6(0cx7Rv`lcH~pa8>r^@aD+nt6|W>=oTs9"
    "iPn44tNlq?_YH--7GHQcPkd_jed@JOt-SH#i;C<l$PwvsCaHUbM-2KBG`=vZa5*m96n@u!U>sTWja(lxrnfE}2%`zH?};$Zjg22$"
    "ElceO+r3!x;ho^1SDLE?g7TTF-~+a|F&vRs?;O`oddhGqr1mgt-4&1dZxm*hW4;dL?RJcDko#aK_-R~OPm<bNY=ZA&V=3Jsw)~jz"
    "{s;m&59ID>gV=IwFq+e7cwFN<0aI5Vf@9m-Y8-g9SvC4X6`x)Rqi8AYu1>p>&)+IztBB!~ggu%<mJ$0}#na86=Xl!WIe&IP=Ih6q"
    "YV$mF;S%ojhq19TJHNc{ET62Oe7YICvG(x8>BTYYBB_4}5qDeAYFFNM*kPVy@xjTlp6op>VHz>B7$S3{N+fIv{9}Chy~p_9L|(WB"
    "p8KIO{NJh+h!dLAWVM?{hdg2D=+w|&HA}Gt+pg^M?OYiLX3yOvpIY`l7PEIv-bu+nSQ$Zg<=FR;-c97oUvkM_4+#rXE?niD8Y$Ds"
    "?C0mY?>~R%9|^cs8RoQMMJA(%ro1%HR!6Aae)iTI*|N@E0T(pE!c5dEU+=JgXb&^8rP(5&GY6b@hIuxSMml#u_|Sy`9{Cll{d^-m"
    "-U90wP!fqud*c4e#bjA6myJGhZow9YSx9WmP7Te2ZH<?5KnER~Xp`9<A0aAPh%re(U4i!FlEE7q=ErQDY6~IZN~BYeQ%Vp(G%{7&"
    "gY7&|wVLFR&hwHe2Iy>S(C;0)Fxse+O6w$)%G{2g)v6U}8^acA6lKN`8jbC|MCzwvN1Zl}a!9n0X)J9Ho~+N0_DhZUAjZ2sxxMsK"
    "cjIl6dZBxJFMr(AH}cu)h}xKR3T8T2g>aislqxL<;uyTe8m_Imu*a&lgYBL0w_EsW6HeKU3K487c%nWBLEc)tX5{_F9eIDX=iCI)"
    "U3c*=<|Ak`VUht(81C&5$tYALqnphpb<`=G997#XYmajGe*e^TD~B&{Jh&6BKS@1)?}p&(E7APnE_<m|da=ZRE8=6mh@%G#_$)nk"
    "%DRupV5S^+6d$I|LRlOPItTg;Qvp5fZz5`sm~ez~jb<w26XBJ0<Fk8?l^dv2-w5Llox<zb;RS4b!4Pbfa;?2Z!_Jf7g2VCRj51)<"
    "7daI`dz{f@y5lpR2JjtEOS;UD3<AzF$ez@i*2`1!yHn+{ce_K+;T3TRu$i}eD(3CD#|64CJSv7}71LntFrVBmCyxu=98&I`v$mmv"
    "gX%f<be0v9SG{k+P6S-Wg1f?Gwi#F}105Usu-~*4<2G9E{j_vc88|#R_uyopcpw4=uIYrUK%j?=Z-za4{vq1+lDYZ@*fr9&{%0OL"
    "jnwl=s<A0{WO-EY@&X1~1(L4(!R-20wrbcqHLd&}YU3&}(orp(N8l#m0&{Y^6##2}e5Vh;l6){jB^(lxNQ&J$hBqD(=3O6Nw>G*%"
    "y+Qqe%W>Jf(HE)s3bL2w5vkkjlDU$x&6u860!wwyM8c|GE2D_HL+EOHz7kf|oCDhqx{A|m{6b<sc&rWNgU@U8;huTbY(8~MYgl>X"
    "W`5)D?c33bH@|baZ}8t8M`TfhIygr5#rKcu83o5?&X4;oU885mMqNc2OS6qCaAb+oC0dTGJ&2nwJJeyJ5zp!r9U=fO-Ku9MYn-jO"
    "a?zfklnnlhKugEaJ2_#VAj~>EE<xtm5y`^-8whA!^-00Gu20oOQAYw=BwgN9Ii3~Ret#A5@toam`=cv5-z>8{(eR>=5bR%DU}H39"
    "d?&7bZON$@iB?^osMl=@Wk7eeR_o-WtW3sRPzz@FGO?p<vUs-=eb`Mea{vh#iv;(%tXdS&1hJx)CjD&~<<JJ@1|8?k;2<e}wi0>o"
    "!Pd`~jGo#QkQu0@^sI^>L(rCpoHOanv{|YPG>c<d@64&-Y3cl!Qw(=(9nS;!Joj?OIGmeso?guK;X#6jT0v3vfr6!7;#1&qp;oW1"
    "S-V`%CnO=bZvX!QP)h>@EdT%j2mk;8AppBH^PvC#|NsC0|Nj&K6aZvzcWy2-E-@}JE^}jHY-KKPaCrd$5CEV7000000049W00000"
    "005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%|Mmh?H5TvQ2P^&;X;JW0#)9R9="
    "j8%GVhn4N&g;p<@vRc(|?6cB0dSN+%N6AWKshic6>Ti~F+vZ!jPn5OFUu9*r;=_AO`8|uQZ0j4X95)$TExj6Jb$y$jm8I<(E1yhv"
    "D{nz|t8-pbR&z8Qtk%ZaTAe)f%<}%bLsrihYg-+3n`*V`FpJe%Z%3<+iEdUE#c5WhjFYVz*%Pc*MXj+)X*_7P#6H~0Wj&YGVQmMi"
    ")5ol><}9|edh)~9>ivRQR;JUYS!O2kT5S!9vSMb5vC@09-_q}&nANX`&n$nb6kFY%6=~)E<(;Kr##F1X=FL`VKNPI=V*ITPFS=U!"
    "O7mNt*ZX5x5y@&LG*iy%pP-@D>6ApPBO79^&L~7!of1~HV!In@C8y+M#d$!=YPEsB6#!660|YGq000O8001EX`~<>1|NsC0|NsC0"
    "695zdWN&wFE;BAME-)@)X<>6NZg6=401yD60RR910001T0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNv"
    "UzCyx5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O41l;az*XI;!nbGUo2>;a9Nx(WPN`ZfcNS&MYqbS9kjC{3I{hv1OmOP3X3_oisDl"
    "?n^g^{jc9M?RuUE*qNVNZMQi}!2S>mhuxF&%y!XnXY6)qezbe=F3Rp<1gm|tQKOwp-@Lsmk~wWH`0edw-L~yp;lAH)GE1|a*;NO-"
    "L!TenNyRL)doi2Uz9HYy=EIjNJEyZ8_VG=<`w~JF?SHzl+w;A$vU_pUbKi$3*}dC(4eZp;vDmq2rR_Vz@?vj{jD>yp4|%&y)eUyD"
    "r`p-6ya=;Pdi2F^W#SgQlXEldZ#CVp+h6zJ?r%)3oz2_eeLsvZ?@`DQ*mEeWZQr6<HFh4c2W&TOK42HYb=i)uO5Xm)^p1U<Osw{D"
    "AB608so2^{ot$Y008mQ<1T6pn00;m803iT}*armv|NsC0|Ns9H02Baqa4s+|FfK4IX>N2lE^csn0RRvHfcyXe00000k=OtL00000"
    "l)C4WB>8#gm)@Jo^1iFu_ssP8+1=S)EIcTJ0FD&NJMm7^i6=sFl<ssFq(X0G7^_f7iXiWTaSVdIBPjxeApincnDslmvpcqXroA`S"
    "<-N(uO7ByJKS34srt(Er{(isb`97adRQ=i4e*3Gx{yQM>KLh{E((ir!5C7XgSbDjz^uPZ8jioDvrT^~V{K5b92fzD2{_}tH2fz3A"
    "Uta&x@BXVl{QC6zAO6eV{kLDAeqO%w!j-~}n=f4{+?u{ut`z>a!vEhF<(RHG&`3IAh`OvmEzykP!MM>D&oAuab?jHZ41VoZ$m)59"
    ")U8(B<-9w`bg6MTpWqe>S~5(>=MtIaL}n!v4+u_EdONhYZ}y*ctIxC~*8t7)ad&^MD%OWu?P8vR7D3~(JHiZ~7)ijzj^Rl<ppJbl"
    "fDj#FL$g<Dg-AL=0m{dtY%vYT(iqO;q(H@Dbh%m{LJ~4Zy0+IW^~WR7&amb}bXeq>TtSBz42krliEH|3fLnyhN21ZxW#ZOdbN0%B"
    "Pr91ojYVOsOWuHR&a(a<C8?eU`#MkA{RpWFQ5Pv~CtS<dRbI&I7Kl<5kt%xm1@x6KFaTl=`{(OxD#S@xXu>d}HiRKP6^1JvT~`5T"
    "U_U#l?bPZr14C+v89-DQcDcMuEtr00bUrZ7n}hXTLwzpl>m&0}*G7&!u=)*Xe{YFmuFo!N{hC@T_cr!~;vARC5wRSRxI_!Z5T6Ko"
    "fj2N9l>jwD8^h8V9iHfVAG55~(XrX=5ba~t7>&n`li~Su21n@0g?GN$EA6xoHpZo$ejPa96pwZ!g<+byII$%7=A~d^23fq6ym^-^"
    "%y<zT$1DU;n&l(^auK_+C})$n?(=}a5-HBZim_NO79rsfjB=V0^h^VZMTv02tv(N=Qopng>JZ^ac|SE$;nqL`9S2c>VCc$ik86xm"
    "(s(9NOS<*ARDJXDrXHD-z_cVG89>WMg_T>cL{n-Pk;`&)bmJ(+ob&y|E4Su8#dQ`YoSWoNmtVDPG_n7FVfZKM&JSwkQXsU{TjJe="
    "cV_i=mdDrD(2)N7|JMI?=zL#q3_G^m?2V9dJE1iVvox=cUj>~tq&fM=U)kck_w@CRKl#Sn-&Z^?I?v>aYuZl*;tfK_uSU0i_D0S8"
    "<V(MDd!jVyf*sEUN8h-Ho!rduw|eEhWCWbM!nIZx_dokW$5DpM=qVpiR|`4r+3jDW8ZSi0AJ@IdJ3+M{>iA`4ImVFbk(!+Ubec-U"
    "7&-}>R+8_1wYvMy__t6gl5op+U+(<M3r}F-txv6vKUW-rfO_)^i~<Tw#qFKhWw1Kddj|$|ikl3nlVt$j^$S=V#2qIFyt=3V9{+Yy"
    "L(!Q0=~t?}cFL8{<hnH;oWK6_mN?u0!autDD__oq69sBjf9*5Coh+BE)UlpkJt8YR)OCKG>TXCSX+%R#f=FC{TCp#G`o%A2XXySQ"
    "M`2tj?7Op`pMykwjHOWca~b`=3AXeR^|fvsTppLnzTDFYW9Fm_^vZQ8Lk&q@-96kud17^LJ__C)pbeWin<RjbWTVpF(t$1VD_^_6"
    "7Z$$#Nzd)<v`UWI{b#?z{Q8$dUwkE^$5x&ET{(Gsc3jW)&n}sbbW@-0Kr13=;MgPpD`SJrL_7qmv`mm*RrE-|s%h!KE^>M%a&vBS"
    "ZN*<+0RG}Hh=2F*z}H`&;PM$W-btE=YE_~%Vh+#jihf0d4tu(Fc1Dy>grleIvMbCw)2$68-5HqYPkPLZfX{?{!H(t&Y<fw8W_H%Q"
    "o#SD5x6-JKAWo@xsNQZJoSr>?{8&k3+)QzTB)+ki_;IE1VKdQULUJ_Tr$~jAz#Q(+vb}&Dd+<;;jp}%K)~oMV$|bYkwg){YITI@`"
    "q%SR|-yav>?dINZMoynAn-2$X|6o@dN`TQpm7VPo@?`oRdKos9iV3+i>5QRiTR{!oUnsx}1#~WMH91d?f;zR;@ed?qt2s@yVJI@e"
    "sJ1f!y;0zHEZ!nxSUgPU?SI$~-rTW&@@RP;xqg$Mzl6VnJ->zQX9rIPp{o;qeuz=Mv@nS?9US1ib%JR+31h3zZ1h7PpCgOW*7btE"
    "5S<9L5$4A<eZefu3oDm3zWAa*-AIJ9(a2l9nKdc<WEeZT*Qh+M4Avgw=8y@79N6<=6@d-J?9f$<ugJ`^gYRz8Z#?vV_CZfoRvGa2"
    "?fj?u=E!jSmV6Y3f-vY{{Xr0pd6AsL#wViRulA}t+kHV8Ws1#2aq_{M^1<5p?f1AjfxVRWlVP7&nvg4lps0ZPra~W=6i)#h6H|15"
    "P}{f0Czw@hkjrxT>HsgKt&KUdl!U9jUeAz*W6#oj97hC<ohi5Dk2d&|_dEpjYy_&fV4^jDvEOT_ZNfz%9d?btd-fUPQ5;xreepY&"
    "qK}uk|1$?@oxa~~2T%Icj1!vm5~~0fU=$tYg9)d<J>VY=^7tK5ePy(>()JD|ynD>BAF;DH+;q4}RgIS~5z7&;sM)~C7{2CfU(Lv&"
    "J5Kk7!4GB-I}rn|dDB4;vp#+F_J1#-+`x1P(g4l1G!|F~=ECD9(LEgQ-Vd|OA#>r`M_<k_T42bN9X^|12!|sG1aG5I-z$FHx=~);"
    ">93rbD-}{O3nbY7+ok!d0H4A*A(jNa{NQ;KQbGbEuvipzV{>e5E|yqc49`+%g3{n|lb<QOmuu$jP=2Gi+mugZ&>Vv0SWZX^U-?_A"
    "aMFn|Y>dGeJita)gw$D6i?wQ*s2mqU1j-5s6Uh+KFGlcelFGyhbhu2!FALdKEJ&ro5pzK}hJ@sVi494#b7q4dl(j!@Coji?SqQz_"
    "Qo5_El^DV{2`N!09Pj2tLj_1PlrYr{pw8{|Z=H}UBXG$u!w!r=a1ak_87jVb=jP`C{spGE0>wC#2JheNJ-$ELe2CP0N@bw8MQhyB"
    ">RYGA!MRUEGUbV^-Rn@MnvA6`OZ!M?(+>tkvW|%#*UR61(%-{+Ti#$JAmJh%<O<xX^wF_$zXa`cKK{kl_x{7ZxBu!SLAuEB!f76#"
    "pANenQxris3?d1aDxed?l_pwuq!YfCp$Q5A!GOjw9v+c41=$=z@hCl$#>0%H=vO1fxD|2F1Kl)Y>Cn<r{&0WLZMu*}*Pd;;U5#@f"
    "&~p*nBOr8eI^se4+U3jl|8isPTN|zWz4plIXkg2R+ZX-X&gt>v^)5cI@z->0E((VeNSJZ(%9+>`b<1Ze?lb`xgYebsG!T~BSncBM"
    "{p!vyj-UVNdHHnx(T6|(?l=EpJ`PaRKJ8b-guajwR*SK&1H%*(xPD7F3>u_4IzRyj2RgnY`O<V&&^f_c#)2id_{Hq=k-aOK2a2Bi"
    "6qUFJ=T^A#n=R=%60|erw}+MY2j!1Pq}PiQ+H9O>g*-{cJsBuo$}Ha~rWWJ!^mxLl<jkC6s+v6sCs679JVsL2=9cPv-Er5Q41s3r"
    "$Z-Y)K2j7T2tW$KUkWW2hOqbMNgO}BlI|?ej;iZ5tu&nMRn&dC{Lbmcd&m0N7l=fX=2?oI7AlC5s0|}NDnL^Zb_tyb1HweABY}}g"
    "#lTF|ObR-U?bLfJ#@k53(Lxda3I$#DE{x&xLHpxzK)7_4%f+d~N1JN38wRk-p4~6GkWO;TU}PCiEK%@|jZG_8e%Oi($EcJ>?8-=a"
    "PIgMeYIQpJma}-Km{yL@A0CX}{Q2(Mp6@t?5CI<I_WNA-&u`PQx9VBz^$L7j=>s)?#NfDP`0%uE!4$nRZ8_#y@^kI>Y%>%)LL*Mg"
    "MU?pmf6{FpOQt}FbKUWL^9XP%qE&HwHKFAr$lmZ5Z%Ajax|5_`%B6nZm=7m(B2`Hg{*!U+go-Tp&of<2#<F@LA-6uwzq(>CNl)og"
    "#o2P7ee<i^&svgo{}_6*GZ1U)zNT*1jt(1VPoVw<@nmN<KP-M$0l_hu6|flN%PBpi9r99}a?XZjX>fw%E}2krqOFFyXbd8(XvDUB"
    "S5qO<YI^X~Ce?4DwaVs9@WvAGi?x=j$Iz$Gx9aM>qsp_3wKebaO(^`x-aBq1=)Mk0Fea<L<Y;_jFybNG)8S#+I=)vvc(=9oPBg)4"
    "2M1dd+USHLodHR)@rF(}>YVr!zh{mWcQVp0YJ&F8@$lP!d7&O2p_U*_00*LQ-^lcj8qok<cJUYbCr5P%gL0V&NnQq!v{RX6TNt9S"
    "9gRTuJ*X3(bT37$9v=(b!q#y+_;B;0QtBsBDaKi5f5(<l(`0~v2uM_Q)lT=wRw3Vs=@LAfL{?{mm6(FD9!uGXd;qX+el>$}W_b8W"
    "7;i@9L&of3mSh{lQ2I_J^Fla2=jK=3_^jyp?>E_XIei4pU6~8T2!kWMnsH^Po!=-YrsCH!{ekUObh$j~b=6Vrv?=vW5P^q{O=D0}"
    "CSxz2u)|@4!%&*^b<rNRnRqyy<`c7QZ1N;+o#jxScE>pyTFMF!o^KwM%GFM<+BxZuD>k59TA*im%W19WoNh6w-v~?l>#g&rHL0wG"
    "Mh2yz?F-3i<Kr_|>!Gf6ib%)2xR(}S)CrWnC^uckMi&Im2s#tvFga_;I@BIRJ%cTY!Y3P*r(63D7WeU#OXa}+sdM~3dhlZ-&=Go?"
    "oI(W9rg;=4@S%-J9(_IlG8sFUwC3h<v22gqQ<s^YbhmNJAY<^@l_!C&P4VjJ2jhbu4G-T-0<8j6DLQMnW+PYPM1i(cU@~x(Aq)W3"
    "pJVO!X8Atk9Fj~sRlw*FW%#OUb*wH54MIu@+33xG(plN^UT*D((y7QA1PcYBKr1kc!a+l?Mf2mM!;90yM&-PliWPX0kMI=8=RG3q"
    "B3y+APC`OI7MZ4*)wev|7XwHFv7Y9iY#rCP59C^%(_~5>g_Md^sX2`Uq`DR`IS=IxLm{*>GCE?qPg1&=GWEqoWaj!S@r6|rVF2@p"
    "4Ej-yNDiOGx*x`dpM-zy^B;%{&8{PJUn6Ra;G^EqH=noS&uhOb$+I8U(E7!PonN9WG3Yw|_Ri+VATu|!UAcU?zxd8J^UBS}M^W(s"
    "Sh@WYGI?@6Rc*9q&8B7rr<(BjAV_I_T(~q7E@D^a?mRi#-8w|>9V*z(SNqzF@B^@W+`V{wvHxeAl6)wZH-7s6{-+Oq^3LC^J*ge+"
    "A3p0TYnF26u*2+vSGp8wyH{-L68z<VF@vHRN0w|4k9J!1@U4C5)5yM(=)6}rKX`N3eEv~o?S8d8=Jh5`Q{gFmb4s6qU?W`JUU(sL"
    "=W7G-%7<r|72q$EdrG@k28QLPHy+afKx(0@sl?6x;P8p|ZXa9gA@xmf?!#`Tbmr$`X=Zu^<xV&m8{d5O41SFZ4u1Rza<VD??WXd_"
    "_gjx7mz?5I^KGbg81+4}(r$ftqGDG@L0U!Q->~X`FCCWR;`*P8kN)_Z`o<XoCMC^GK~osf4!`w(|M0K=MtQykmpc8o4k{zOE~h76"
    "`o>pgd;QCNbA-xD?fEIE=b}<)PCCB|T0Xs|7mkg)GnO*}a7Xrnhl`)SIEo&&Pfw+TsY09x@G#YBh5Dzn&^KTIHu9jf`1ATm>W-=%"
    "yCcVJEo!6CeiaE_0<+ia?9y%GaL(Ayql5U$idlU5Sc*v}eQ%`0k{M`COB=h!G=3~kG*9ns+-&^)P3gmY^ZkE)XY-#dmR`#0AN=*="
    "@Y!p%cZxfeZ2c%cK1<&H%=PPcu4c2z^1XHa<fOUtbg|dVZC7&7x)^|Ggw!0CZ9jiDsx}_Hw{ANq8K9)&Mja;|iBRFiMJBwOD;8*0"
    "d~(qG;YXeCK0TPEHl_IkbD{k9nSK^X2jchcFL$wD1tP1hgKnoJmJd6;-U;Jll<f~Uj`jM)9%-rTc>H=A&c|w<-<){=)bd{YJnH^x"
    "2EFOE@4Xj#@1yh&-$+q|3fHf5t+SFid(kf*pC>ZYhf#n@*={?2D*)T-WV^!l@cDCQ?l;7XUk}FrVkJ7>9lIUS8*}=mWNlZ?we3Z="
    "_hJFQI*X0Y$DWJ@I(q)7*6X0t{RZc_$hBzxmGo%<D)UkJZt>RjQ6V;lt-kt$5&FQ#){OQ)d_(@^C)(y)bo4pIt|9pPd_I=T6(}y3"
    "56LM3Cx{5;w8PGTk?L^wkw4fUm)43)EF%aAJ^QDxH_q01@dS_E{CeiqucQ1etmBd`n`@h`k<k<fo132u_e+CD{cLl${qcyc*fYo7"
    "`|syAc2~|%qU}RnEluRTGel+3i4fEgGmOFcFdU|9jWw;mjdq^n?EsuGMjt@vIUT%SuFqT_K3Z+>WKNzO%V<p^I~V9$C%fOx9v%b+"
    "tC904HV?hB5WSwJ=Q+@Lbj~&9lxltH+VI88<8*Y)B+1nhfBl;<difY9x0Cd{pKlcAH<QPIa_ih-ssd2X$j7f74-==u?Z5IV?EOCM"
    "0EeCMe^h6F^c4B`>hIV;{-XWf4chzO*7LuEo^B-hAf9l-GeRydAiOtypwa2-|9;{9*3>oR=HC*90qoz~P2+0zXfgBjS-UYs&04wl"
    "$)l8l{JQbO;`ZMpPrj?8xn=!4PmNyUciE*{{!%;fUrF@koNO4L3cE*Dy;K@|uJP;oi?4nReP+u#gtl7h_uhX0KKf@z-gD`&+8I4P"
    "4U0zO=~1mIx5~!eR^PeOpU~i9A`n*}%f!<d_n!UrcOTCj{kfE;kDCQ+6jAT(PJZL%*(h8(ihrvVdeEVtsX*~Lw)i}D<)Qe5temFU"
    "AwCvf5X-OKmR{~I|IP=ofBe32eJNRrVAK5KGGBYlZp*Vj8tPlaN!c=6dPT8JKBECtnhaAQVXF~+^}TxZ`=^ml=DdEhj(6g}mCfZd"
    "Ar8Eu#1em-=KeaTf3N*M$jMQuB%IFm*IVP0pYr`$cK1Qya`Kga_X%yB7Q!2X3WZ@ewH$#*^^QxR@S>hfCdp*7UQulk;XFAF9ch&d"
    "cJN4OG@9?fw%WV_Z^=WO(7F8&x%S4>^Q~P}??aZ1`#KKjQ2j~N=r0g1Y!0>VCSaapw3SMji%S61dL-D52#zGl5ZGv4LcJI&6KX}R"
    "oLqC7WUC?=qi09LK_xU&6K^~md~ysOcE}TBc~4##@i#{!F$in|aX=%(&%BCV{R#qiDSS9;@6)Lm9;FqvN63(Tp@|!<5GWT5SeVyS"
    "xkTXG<&#59$i#~)sF1ciWNtpYw3r!fo~b+MM5EoluzeBY)X`M+9f+i32|fzU7SV-8SloL=Pin>K3Y9U&N`lb1D3NE!z=QWs9VFY9"
    "@ahmV>;#C+qF9cjF&dQ@GWe6{{#kGCq@9(yoXPUC57bJ1WuUNu(-}#pr<K3{s~^N?xy(vDwMgq-EE}FFreh7w5G~*IotKKie8Lt`"
    "Q3qqPgDOB^n~v^)a3}`P2h^2t<Z{g6cpvg?rN^WopV244)UHS-mAZ6u7FHk9_PgNdjnW0A2btKyYYXXIh|N$z7!p9H5b_el6*kCu"
    "GG0EaA8xizw?ko~Q9Hz<c`kR0l0saN?p8rXzHzai0*8?)S32@gADc@dh#B{gooC&%%B0aU`b`W41IRf$I%_xLfE*=tbUI{*9p1Au"
    "BO=`e*_H#Lqn<x(MZMABc;vL~8730QT~ATMG&YyXpgsW^C}x$CA&4WGrj=3f8!)yKjm9ZegiiNnQ)E2G5^k{ZtWKi&JFomUOa(YS"
    "=HqH4!$fA%D8+X_5#M`P?!5jFBgVAF-IzWa`uy3LSl>Q-QQ5m3()!&k{G|Hy$-cP%5k4wkiYbecFxeT0_Q&Qa_i8v?Udfd?aoL_P"
    "g?}sh=?oO~Y#K@?CeH9P!=D+JwLDkBn3><|Mdn(k)<EB1tsVmS11*9Ny93mUlM{S?KHvOc$D4F<rmf%a?(w+wRqQ-WT+rr_r<?R?"
    "z@8@X``Ms(tw5%-XXSQJ<|8Aq_cU4_PmZ)>G-H^VQToBk?{RS`$*I_7qdb>BR|7aft+%V2yH8!a8mrY_N(F#cfAOj(CByBd+|7$5"
    "RNXZPgn2jGhA}=JyM84KpH^YGxbRTT)%2$6C?j>y@C@kMIU3o}LmS)Ap|ZZ5g&?2AGFC4IKllhepS-g*KAM#4$yc}WQvO`}FFHV|"
    "kB|=0=d!aTcSDF5)fjvnLUv{K;DfTgHRrLvF>H)>M*@HS#=Xs77{%5(vT<?}X|=gd$!y}OM^&Z@g~M0#55(Hj?fU-KMlzi{xVJ9S"
    "BNy29OJ^HZmZUf})136jx99NBz7&tFe)ie(f$;QxDmR-*vZ0`xq|?{ATttIE>g=Mo^YD#E8OvONaeO5Q&0Qj9uMgQvqRQwN?-;}p"
    "{*sb@(a&FEF*NSTF?}HQ=<$dj^w=|WX5UM!$^7VISUXfVp6P$Xz4Qis^({C14te*1zjz84uO4nJ?(XpSABLL}cRWD0%Efvmb#g{;"
    "9IK;g7dww045ABqCexe|&H!)`hZi|^+1Y+ZZ9MY7|L2;E$S_m2IHNPLDm`nbO!^#bk+S4}Iut~GWLz3Az|K-3o-XDeNW~}8+{1oB"
    "s5Qx^A)UZUx0}{#WN9;|t4wF?AJpqIaG~Q{ZGUxPZu!n_|N7_Bs*xH6d>y)dH@kW_pMGK9-+8n3v%lQ<kFVEt^8{q}nXF|ZijI}L"
    "z?X~o-7pk~e4}9uj^&+C#L@Pyy7t6*@)6&9niy|{l&u8bi*ed&#y}YW<fsu$K98if5~-(j6qC*o@l-t9Mw)9x?K!c3Uymh?h~R{X"
    "gUy3`_xHZ{#>b6YH~TkMhnHu8GhM4AwF`2y;cvIRwR3g2U?{UtiRWB{<^#r2U|=rIEeeU8vj@x`!})zbQQ1X$yMFu8#Bm_d@U^bF"
    "m~Lk>N+PRW-T%S-@q6HhZ#32M#MLxU_rQDzO9x=Yk#s!Ja72l>8_f1$|N9?Yom|XLI;?8vhow}%3~fFjr*wlLu;)WAi3cp`hZ~Rg"
    "${(*k`~I6ToQV1s)2(o6KbBHZs##qrN~<&SLUi1nm<D*#b95JKjorhZXQ=XcJgzjlmn`rmD%>WcMN>#gG<oihUc1_V^+w~`k{MwL"
    "0$L?6N)p#GL$8J1B~9?2wxGVzZXuzQmixW8Rx*=MNk3XqtVmbRHkG-O{#K~E9s#~b&B|ADq(HosD-%lzE~+My6XGXw@g5ldsbYlF"
    "V}fnx(x;u=P0PB=BvyiwfA}4K^qq$8P2#x9Sc%{K@<21mzMTMGOZs#y2>f#AHt<Fv@{3SF5;5*#CSJa$DUW=d;<kjZjSJD2$Om^X"
    "vA>$7KEF4~go_IaSJ9JCu>KRv`}u|NY7&jl(1g8lCraK(C<{REGC`+AYemH*vy%qTbI12ND;dXtSsTh@^I>g3RDaBXC=FRKLPlW="
    "rmkw+QjduA$w)^)E0k9b%;8uYs?zYNd4z)5LMRdt;SHI*fkW<lO#A<OvO`K<>@b>qADwUJ%r1Z=!-O*$jsr@d+ydz5>Jjt*v49_-"
    "7jH5L)TCA*4!G#TjTs6YXRyhpwD(j!c)O$?==Qk<ys0rMUQB{=Tr<ppt5H!xDrGg~Ryta=;>8mJddLCq@Q5(R5(daLYEs3-)l-Mj"
    ">Cn~L%-3$U;_~CLwvRdoxb%SNe~efkN3Rm&&m^211fB^rsikP0R;MyjWE|%oZyi6_YaX=}0|bS5$|pDyMhV|6Fw;sS8Ji>wTpu$O"
    "Qj7{$gc&k9OI*I5!Y<#fl7%BPHlNR>64@}9ZFVO<OaKJYJwIUZaUtVQ%u!RDR8<cmSQO`IiuagB-9q*rKY8cPe|T{3-P4_|l_V)@"
    ">UL>dToHtX#q%;~yPjq3?(R<|p;I}+0E@tI%m*xS(rem4Fa^n?)GAl1WnHoV?mK_6zI9(Qo3g5(l}cNi>ox}OobK(FP8>);LEe<$"
    "cHedYYG}H0`4I=5@O1gZw;yjjzu0<STX*O^B6W;MLBzG~NhE})3z<wIm7R?NJ`xY7P$KfmZ+@}(;$lE*-~11M_t)R}(c5or&0mgW"
    "<_cppZe+5_mtJ*pDK-}m&(DU63(3_Php`6Q#p11a?g|qt1}>e3`FLLxV`(!vgQ;ri#n;mFS0Fk*X$^LIz5T%L83+i4*+@P*uwczc"
    "rhQ*49h<IekkM;j`qc6lU(MaQ{?5U}A3uBe{rBD?1i^tJ7clc~VAMttBz7}@{guMqSti|)DLivY3#ISA6kA+^momDe+L|akssv8e"
    "O<>|lx+k9wT)EU~fVz^3P;-m<An-ygXiAL;hZ2<Uf|Hd<G=p+UC`@os511Yuzq<VLjcc!7yL_j8aXP47ShAS8xl9+*3g~otliI-O"
    "Yo^8~(kqv)TwnDfAt=FOaW21-_wZm6C_ntg{oSq2r%xX^<J#_npPp`h6lk)i=wi2@`c{|Uq!LSoi^>s_kdeF9kDEYi8k;uoq+S2h"
    "zpJ0UEq!4H`s$VKhwp7-i4=3uTYu;Kv+~{kc>&o9vPl=_F{-eHt$umys1J0HgwZ$zp|WUr3mm=3wr!KitIwr(`&v7Ew!t0z@MQDB"
    "A1cSMZF~^k{r2h4pMucBvwiq;mp-#M3_pB+yp-p9mh)&sei=kpgD&sx-}$`PT#-IrCisQ_dTooh7e77nf{pEi(ZNY{5s?<dP6f&v"
    "SFYI3?dK;SeK5TJssBL-|8qY5!a+Ip?f*kW2)8smYWQlHyzVzIpHu?I8lkQiM}_R4FWx#`3iD9FXQ~Qx?<n-i*^yyQXkSZ4Ukvv`"
    "p>_XhEmU*S3G1KtcX#@`pB#N$rEYH?rT5q7{_6E-PxfTKm=Ou0LxnG*F=XO3p^GlM))&h*G1l~&$0WK=tU2a!%pd^HG_nuMft3#h"
    "SNy9hS6NAG9Dah(*#1NPY+VU49tsnNPaRi{p=ob*^w0j_>}n`h%bizx`yaJNhm|vI6l&Bg-J#|``$Z2}mG=q`06#oGoghy3*;@c$"
    "q;Dr*DsnlcMINo)W$kS99pcfuXV0-zcJ5o-az>a=2<OcY5B~l~m7l(G@#as?2?{_lF959WcC+>L`1yB#rUBl_(#wN^r`o~948v6E"
    "N2eeB`}^O0{cV9+h>~-p9i_V%*hJuQY~0b&fJnwN(VW0Uh;V`zrNRAsAN}AvZ!i%GXF)a!y>j#VQa%&o_(!MyS`DegMU;R&z%flJ"
    "mS%-GMu$KIO_Fpm8odsX0UiQFQS=MH_8W^gZYGP%jKraRg3@Ds@%*g3eR8@3Itt(#u4R4U^Ovq)j$K_$6qjb_ug<T&boKP8)G3$c"
    "cD=tfE`4-ya_=0Id}`u59i5z8)Y*tjhcEiUVZ#_Ykt++Sl|rnL3T^)MQRUs8(vNon!0`ahvLt<C)=w)tk2Z7>P<w$r00B@{l+MZ7"
    "4hOL*I+Wwt%b$NGa(M;K&$g>Zb$?Xa=qVH1u|Y1JPG4D!FBOIP^vdnR%FFY2zxo2AR?X45F)YQAQNpjyF`^-AcmVSxvr<Sc7BVY~"
    "#r9^u^tf5x>}mth6QLNGbPXK?d>Th@UAwY4o6jfXBh?jc$i$f#`OCCmVgG|~eRKc*+g7i{5G3RTEX+{xxCTL3NciY@>(S}PcKw*c"
    "Il_f76B3q_b_^dg(@>0(VV2~W)hl-*Y?=av&GqevA3f@~#c+%d$Cz9(=Yc4Qq9{qc{q}p$)}Hlx-M}<`SLb-lHEaqe!?EboN6(*q"
    "^7L@$Vtjfeot-Gh$DU~Pk2>w0&N9$gfoga7;nv3X+M~xOd%FTAP}3-c$*GtkI1o(=`{zd|{qcFP8ZG9-*)+$~y`I=^jA|EB<$if`"
    "s<<u~$YWa_pnb8Y`#Opfu{4V9sP2KJw1iQzEzLDUODQ*OccYF!511)u5bEwZh3kv)T*$IU1<uYO;X9!#6Gh(KJ}^*XaP)rd?9F=V"
    "o(1z=$&Ke$$9<z#8Nv)_I^M<ZerHf~(0<oC8skk9(G;=E_u58J(E*sBDXMPR$5STAaqwJxVqa!hSABC>`>?sWPs6%0?k?Zrrf1fl"
    "PLeD|M@azn=nyWQ)}e8mCAEuc(<5*+CO`^jB7m7N5;OCOLVoVrQgpV6Py~Yq_Ve=Slh)w5DryRj!C{69Y|Gc=UbSS8sIZfqk1lsA"
    "6(Sx+;>1qvpxV6H+TC2R9c%wg{b?J(NCd(0sozGEbBnXLuU>6m^px75xzqN=Mz2-5zkVKxupTfH-9cYQ6lV%wC=41-VEPo`3YafI"
    "M3PcQot|f(c~Yf*VqjQ6M6f8SVh+R;p-KqZM1vFDazNMhXVTI5N)}1QLg@&skgN{;a;P`kNUx4+;_k`8TR-^@L}D6@NS<q<z;<hV"
    "JXHD<#X-Vqz(YdbQy^Qk1w86TQ9nx9(>hLeLYW>J=}NuUq~8TyYvAf)0O%Nl+XiSzhSWLhTOAFMY;++f%_Oy4%<`h4icU)ClmzG@"
    "5Qth2W|KO|_6+Rco>+g-v5$ud%oYHVa~c4IxFBRhU}qc|h+#>OCx~PeW+N~?(Y1kQHD#yT8d}CEpF(X*nTYMN+|437<7n1MCKjVw"
    "A~K5Rd72C{1WVwiD=0c8DWp0GMomZVfq`%M&JZQ_39?YLivw&ioF#=UnYmN|`H({iGR%VrgHr;4@g5nG9Ae@S5K#-@3l!^uhNq4K"
    "cLGq9=Xn#;93q*e2^JaRX)gLAfnNjd`H8Fy`t9McQ}wwnAc%+%T3R8qvv@SGGK(gem%R|^o3_?9)NbqSUiI*Ui^>6vbFnxxn`b8Z"
    "P%q3*ziiwZ_j*=S^f-V^;leD*`f{Cg2LfU&EZ<D0X5*1G5^>pFz+}L}>ZRQBOm-=8TJ4FGF@jH1*`ExxuILS9?z9SToLIH$LFs(="
    "xOArWFjeHBAkNb$99T?XjmF)P*jF?a1&Lwbs#oQnW{&V!6<ZnP5V431ib&Ffl5W6FjEX^4y^z7=A%F~pLJSkaJ%z9ah*Zw6t|S&_"
    "q6>LNt*OS)BZ2_4YW>#U*-@fCndwh*qS2AmdZ%w1a+A%}n9KzcGJU{-T!QjOyy<GCSAlg#t_;rhX+V-4ZT+nOU|Vj7!Lz8hn{qbx"
    "tV>S!vSEU*r1!_;_GneDWYl(SVooILkpw1k)Q9_7N6XCV?1T3oeDafzKmN&H7@CEo8CXcHAL}7hdF92tww!G>;I69Wl$dae(L-hS"
    "`qkOlOB{#JrmiADd|*P|GJI>9CNq&+%^_cx1qdjUyKVJBf`+y~cy3T0ly6+LOO0AzQF=f7rdoNreJyQ5m|=L{rI*+j{9`DOcvx9I"
    "SH-!EI*(qXhk`aDM!jZV>q$g&x7NQ<+FPY+qeY93X-L_e)aoeq5@p}U#lRFneQ1I~2qH4n%nhtlpF7{Wyt$htAwkm+dE$6^ri~_R"
    "BAl2h0(KPk^!2yZ{bPB*rM~{>&GmtL>o=BXvl)g<pfpV+X8BB(j>O)6@Z{~I-N(}Kj3jE>5K)_SFd_j<o<38^8fgG;cV@;AQ3e`2"
    "1f5AR7>!Kf$pDbnVH$gSS>R`xY?hk4nl%NZk9CKw1!6zzPs8`L=~k2()eFU<lpQpSFU0peyQ1~W!Kf{mRj*lN+uhhd`9;n9)qgpM"
    "(kW2a%=T%FPyn+FL(a$mhFZ`ad;1f6zbTDn&v6J*0(F-v#&dJ&{7gJW@w|_b2Ew3LOdB)icq$8QI2{TJES=Ayi5M8>WqoY;sx+Cf"
    "tcKzS<Z6DPK!`)pcqTKG&d)NDq^=(7^1eSl=E6}SE-+Dg3Zj_r_?FGbDK<u9Axs4ZDk$~5vC^)(a@SGY3Mk=WIGQF5lK}jPt%W0z"
    "XgC@r2>!!|rDuEX&BNZ{>EZC%=GnXNfxTuh8Puz7*o90T8jRtwq9}%91kV1^sNRJ-BJt^!#7lFL7mA6)#`#X|bf<EFQq!)nLEI$;"
    "Tu3p=46ls_x@jm7G?z=K6S2%pHk~MB(}iRvua|a_K{ZLpiX{OIii9AR770oWh`zw$JWCNIetddzaC~%9IzO#dyXsJO<lU~`Hld;J"
    "D8r#7jt8BN9;VGOKb&@APjp4u8Y?-0ijf#<`xLD5(IC3QMAHHtrVtjF#tqjUd!BgX=C$irS1&Kl=C~OK&RANMp;;QmcmzV(Gdfxq"
    ";=SqekIzf%ThF32nd0dzOOY4`0T2wqdk5`CTdWOw-BNwn8#MYOZDL~>%SUqOt>!_!blljZES#8Lb5Kf{o(O@4F$DvwQum^LVGSmM"
    "IFTwf&oWhWqI=@Z&E@%9mzGv%N!WA@(Y3^t!px<7b}5^~P#(iL6v7k~kug{y2&HLyeaCJa1Q~>5G|gc}+7#N2@Y5mSPB6e=AnC;#"
    "cy$Q5!|KguKG%kWZTz<j<Skph^0Hh+W~2V1W94djVRD%lU*Yv$v>;VqJ1+HRrAW$5kQNLJ4j$6zB;;L?d^NRLkCI7VBp<3fVG-48"
    "Zm1>dMc1ZP!ru3@Z7_R)u57i~eLGZYBgZ{b=0rDi;-K>eFTkk?#5p*J;Rp{CUs~W|!CY6$g?XHzN4iePCZ-_mF$s)dJ<1;x4Tif#"
    "PRetH4~hwLSm$Lkh7_|zF+^onuNUzs5$GxCYB(TJQ_-IM(b^f;4&GTHs8p7Qav^qHsY6A-SX>OB2ce!D?HFLBGrbpJi?eC})+`U&"
    "!yLjnQDIkgG6J_<J>6|}IGjO!Xo^(MR0<HUG4Cf}s>nvYKqW#Nh`@c=OBhAe4YPC_VpR~dDBg)M+RButvG5fMnGu1Da+|{~0k$&)"
    "DM%vL??ym>?Ioa#1&K~J8p1)!y62n?a8L^4?IbBY&2T3f_)&B=0xl+S3K@=wF0M9T94Mi(L-)`~msmd6G9@Qpwq7HzU}|?c-pIgo"
    "7UGKx9VLu~SdeC6C?MVGtq}&%+fi1Tn}s~lNBTg}1Lc-z_f2r%whe9Q*a`qz7;54;7LVrmT#n8~Jpu9uwowzi2YwAAJ8V$nMzxXA"
    "R>ngWFctyzGOR91Z5z-i3XGdBVr$sA>WnU=L8;xU*5V8sg<W1BL$b*SP!vHlff-@m0P|Ik1L-KpM=N{X^~c>G{rG%%E_KUh>0siF"
    "5Vs$AJ*(P+%YCXoHGYPoIhLW=4MnP9ScfePk9%gv7}fN?F>*0Yi25y;ZCmiz@*+@wAsJj*V!9KwK15n0RMUneX|o}JYA)e?h7416"
    "%|060J8iRkwy*Y1o#9EhDvsMjrPIz`=kwS2+})%y@yEIkfnaOU60N>NjCtM)MFWy^5H1HGaR`ouQdy7*c?h#|=cUxbDon<SB9EmR"
    "GQ-a-M!1lJV9H>mfCSIP3-yLEh5m8h^60QdMlC!+OFn1AluPjG7{U-BNkvR2O$M_`_^eVZH@Y3kj9?TE5%vTsHSlT|sy9ZwK}Lai"
    "GziBTIz2^Y5<-V9-fE}3G82Lk$boE~g3@t3gG%6FLlw6jzs2^z{cdp5u}&q$b#xt)$BJe7C>{{>K(|%fbv%$~p-7ZWMR6Q}Ll~Q+"
    "!Z;ZqxHk>(;ps$cdcY7N%~%qinPG}J>5;$u`xeglAnZ||A5up4xTPyCZ!XLy=nxl>>d|^vfB)fV|JKg@m2zRWe1pVVdT+ONymnXz"
    "ABgZrl}_`?5gA<k)<10rm`lJwf7JO|0jcJt(M)CGh%0@E({_juaw-oXA?VYtj`|Ydjn0{-<TjI`GWSMJdb;GzVZs{8HD(uH_%C0r"
    "RPVSGZG=2I)f$tdc+h&cV%8@h60*i0z@tYY{HB{6Chjuy=i`H`<`zmfq!;R+RN;GW;uC{YahAaNsRM^sH^BVfK~8v{zM{l>Wud}6"
    "-@x80#VYZ5Z!b0$lg_0HU7sNRKG2$Mj-YyH{Jus#kHoYDHtn77eFYi_)L8IKNDM5nsXH9Xuo2Q6L&mZO#QPw57EA#qot%y|fy8(i"
    "Cz1Kq(_pYRD(&^~erkJ*`r-B&_BINYV7L#E?K|Azh1iw3B!#Cbb|D{dA)63PgdJ^<{FW??$8R{HV*qUXh;OO*1Qk5`r{L4XQXquD"
    "3Fe1+btzVZ;_+!gdUWj0>r2<$IcvN;fvXm6bU6*E=92dEV*D0y$)v(Qtg{LatFgIL-@U5Janl0!^!|K#lo)j}xf<=X2*ezFfccRa"
    "Fa3OYpv=bHJnE)NRh_iEH3*!}3dZpKcHa>99z&MQFc=zWkSo)!j~3%VGTet@OaZBYb#20wv|+tPxE?c?P{WiM=K4pqL1&^UepjB_"
    "o?NL9&1xfwxt9vOP0+Ff19VumEq6NJbY&<x^t61Vw0yqZJ$iP!^EA*j)OLueSmvU5n08PgQJg7WS&paUTRYF6-v8)lfA>QKg^R^}"
    "ESb2lFo_9uKtK+h{zMu}5;HqL@!|7!kBQHap(Mscd??}sq(z6?>rLZa<U}(BXJLo8WB`}~fUkH~PesUvI-T8e-vGOkUG7<=K+}mN"
    "fYZJ(W0Hc$gtchF<RdoCx~7OD79R=*Cuf6`)AHuY>T2}%-DNg}yAxdP7{}Wc$)9L|sQ5!#;HHr1!@lIlM<#z%a~l(MWN{vzvci@V"
    "HdIpLm>|YFK_FwOWI-d%9r*zkK$znPAkKIo3_{>=3ZkNI+dd3}07iHyO-*-DGrE0o%0L4@XeeeM!m5tj0)cL~XMn&|Z<Z6YGbm*b"
    "#xBRX6cNx=G)l*lk!UjFsa<PSF~n~A`f6&ffCiw|mAvi<7^=;!p<lLu@+3Z+TUyA@BtuY`35cmUYpEGJmL@pP78M=mg?K6znMs9n"
    "F)kB95dt8?Lj`ec11DjMXD!0_I0B7ECIM;s)I{=da_pk2q{#%5OoY;jc)}z?V}O)V-UTN(>*Ew44jrN2zp?pk>U5iXwm#2y&e(Bq"
    "Wtog!130t3%)Y?@=!fOmod4CYDJbp<u5K!xE`^8Zv9rBgx-8c_;?d(DjrYlVkKL|}5nr8XeH9*oHaQgA8YuQRo{l`CKL!bPIGt}{"
    "Vm*;GQ9R1#!1{V?N^RS<UP88FAW5K0q5XaKwTSyiU%Hlp3t=c_IS~WlqIKr>Giz-<m=5QEB)F&rAd1a*lbD(<mM8}ww8h5#$iTT4"
    "BTK}@keEw8av<=-R2WyemMZjRq!l1Xdh(b_9E8tz$1P3i`u4UVUDU~Ur4ZOeK;45Q)hV;@m56A#D@7%l?X^6s!8rr3IfYcGrn|jf"
    "qsvex!?se!Lo;rkMh4Y`HFhjQV;MebBF}ccwL_ps41C27Aw6)K7jZNwz)%)qB_FZuw&KdE?mjYUrfaA53{8hfBzxyB<j0{#KItb?"
    "4xAbELa9umkY{I-X{cv@aFBVYu3O5O$Q`Uz5EjI3g($T&Gy>8w6d5@%tveXx;;|`#UW}Q{IT-a!HmD<xN}&!E6Xh8UkHkLniu12u"
    "z=0+t=mD>J1juGsly*siqc9S(eM|RE4bmt6t-<aq<AYV{U{3zglKMt!{00g_fag1=HG*-A<GPxz*p3IIK8Oc#+>7G|<2!(9LxvWZ"
    "I^a!wuV*-Y5NHElX<B|vf()l%KH^TIYL6XNe)(IYI}Jt{P(9<9;zI^+W$wJc`k%d<xj}#l7)+2vW@K0ziP{my21p$V+hn?@$|{QK"
    "2*HkfAw^`y1D~J(hQ|}>uA*tSX;`KVI01v1D6G4l1%QrYPlbq{IuV7+fH?6b4Yp86#8Hzbt?7C#9kwmRBXOT)MAM<JaEUwN;%CyZ"
    "=Yl{0OqT_PTqtCFjD_G9ifEoO!2+2AWD@jf8lg~(4En06`koDWjdZ>}w<s>IAglyp-HBcfq9HiSka7B#6pZz`grQA4(oiO{f-)pb"
    ";;sdt939F;sU+{iD2QSp1VK6yXpGu}%t6n$RSYo65DPJ6K;oluTel~cEyvuGw7JWUo`OyQc#vzlAc8o)4`Sp*l1Y|;am02k%d-_j"
    "9R!$2up@-@eGh{?1O+CZqXMplfCw0KEOsJ-(saiNYzzXxzdB|9=*;>36Z<<M?|Vt>yNpJ_9!Dykt($@C!LA3PV~x~Ibn3N`PO>nF"
    "qhL&=3I-Avu{jc&CEYYudXK3-NHjj-9X_Oyq=I1q$4)oRz$gwBL*O_JjXja{Ez(0U(6gy&QFyjdKMw{?0_YeN;E;@tu~)KTIvr4#"
    "98U)b3lu<s94MS=g%t-#dSs4hCJBoO&>75#PIO>;KSV|mW6*R=MUfR6u_&655duW53EUs!QeeOc<<s<pQglWV0Zkc%lxS9a`8M0}"
    "0K-ifE!w6UDyepZ2EutX8|awA!qdq_2M)fix+Ri1!5EQ+Y!cT&d}8Ac2n}WI8aK%}gQ$T|<5e?kU!Hm~69Q=-WHgwK`+nAyePW2Y"
    "<7pW5aK*zYAM|_{v<%(00D;0lHXx@P+6O?%_a!rMOv6wO&!(pyqV-y%cAXzNS<DZy48{R=FmfHu*9=Q>yh&>s_zu*u85Xt($3V1+"
    "f^^Ne>K8oR@jS$tpsp*Mfay=C8VJe^ZV*nhqvT~HtcPY<Qzb1K)<n<7JqLCmV#Hc5Lx{LXA`!qRDk3zUh7dB96&dy0B+$3?Qv*PJ"
    "$VUmI*>xL$(`OM7W~VlYz|;07a32dp>`Yw1wV;>?OE^#I3hz6{w6kcE%S;0gLpToS=~FN<;xDt;z94t%&S2p6+v>%{7eUg-HCOZr"
    "8|C2UgPolZwrj`Z6q}!?iVIF`LPdHmU6p|D+0O>GpX;NK8|8~mQ<g_lX((d+430-QDa08$Ovw@u6q=TTk9JsO7{!{T3QZ)l-|Oyg"
    "4s=j~=`qPw8udzhQ0a--V1y2bK(FQFk`0=}de8AgeEJ$U|8fGOiwu7`#M9CwNmAKFIwAsb9SECXTxCL5Sn!jeBa)!YAvo`P#W1&A"
    "OhQ=4MU;VQPMO=RkF<++jIhI$&r)vdv@{ZjHmGh(-jNBPxWJj=lw7!kQkz}iK&8*T$m!GVlZWf;KYxerd+}i~qXD>LMF=*;^9IL*"
    "v5=Rf94DBn)|9WXKw$x!h7g+!1ysmINJV8(G(&LNP)ET#me7}+EXypU*ccJ+kEVu0sR+-8c{YZ_p*9FW#T0)vj}|Dnz{5o$oXezV"
    "=h;NMXG0SolK}+m`|KD@t3e3ovP>w4W8Ux}9Mu0mj@~m^vh=*~J2{8Wx%>9b_s*T!2|F{J0PJFkM1Uq~lEo4wlP;Ibw7>X^zUl*O"
    "%aSdbR*AAH29S~n5ClLFc^8{^XLj;VygB#noKK&eqtB?SKX&!$KJW89|KG3syr&n5Y5PF!?#|BkW)6}7$gGF(w?yZGjD9*sz+uE#"
    "AcG-QPs!S9IGn%}5!X$^i<*b0gXUm1n6Vg`<e&r}v<Cig0tg~-<4C>NF%E^0?Q%?$LXY7VKzC5K&yXrpv-kxGNtwsTq%v7WpKt4%"
    "DArU_3?+_`&{D1D#6qa-%KQc&!Gr~)I^pM2?D`U3&tU|B>Cw2&Yg5_=iUBewj}c)%>fRXg0mW&ScXW1e2og7jse`*^blydZDw!Kb"
    "LnW_`Y6paA>#Yv)e%t7sf(L$fckbsV{zHShGonKDa}3)};Gb_@(Z}+KW95-}<AT`wUF@BgsHn>lrxf0p(vOL?(PZr>KTiv@G`)>Z"
    "{sZ($`sv_Xg6A&t*u|24P1QyPeO#Y^b`EEj6G7_D2bZdGdy3Z1ASSC-;#NR*<Zki9QT=2u|NW!K!CGiwPoL@?lv8Kj#t4dNhGT&^"
    "R$a8JX<*FLmtS@B^Lo0l_a{5TD@STgkCZ5B*tYM8I}IV8yl{pK4)fk=t<epupv7P^O!9Dn1?K_{sw!EyReda%Osj0X<21fM*iPq;"
    "X}rk>@3LnH()~xqFJRHdGzgZbf*~IT(+}b9gRT6#$MCb!RH{sSu%=<cyhV^Ml*t6}K5=?$*gkGju^=G6#puqNg9xBM!;d987uhQn"
    "*5#ZD)>l>$Buc4;{J~tJ_}9J6F9P&$kTS(PwjQ7YECLzOFP;=M&jNg$up@?2(kPfir`=mJJ<3-;ksv=!0a-L6X_^aNU!P8VBm<G<"
    "04uxR3@5Er9;mLqIzRs+1*OJANf!0yK_78vo+4=@`Dnj!w6$~Z!*?hcrsB-9oeUGD*pPsw#s>%c?;QTaTR#th3<M<!f?s{(rRA3{"
    "ESxW$9gW+^<A=AlKEC<>gGaaSZ#`bFWY&uLja=4J2g>Md^WFyzY1vfFSCgPT2iMlk^s+1aF-7+F4|hNPtoPty|Fc_%`-jb*c+gh0"
    "nF-iYAi0v8a*3J}rDl;E6Uam{nMDGgXSyuh+<qXncBIy31&=#8S-^;TeJx*@r>I0N#pNi*6$~4U^O9)y?fs{l-Q(SZN4E?j?ebZR"
    ";yg3-4RF#`vUx1SLpcso6~yycUB$3DkSrsyUk6CSgP5rSJu;GgEU(dN9VS&GdFlWWJ&*EhcxuBXT%we+7$V4(qgri7P(hgl7dUVs"
    "4t>dsgx=r?k)mK2P9C3<$Si?NbkI81N5|T9bJ*XTd2Jh&unbt>u}Ue*6`pKvAGUkjjpLo}X=BnmJUNxkp&iM7Bnt8RXBN?9(V|y$"
    "dPTsh_<tiiAefa>)f|`M8Mb=9R$0&CC9HS1J^XC%+28%_<%?f?Y5gl}#fy&~etNKfOHuYgmq9$nZ7Ur<J4~bxQ2PCke!BJSqjvN2"
    "IIH7kq6k~md<acoRF1?1hM9p--*XAnC*z<8!$N2$rM~XO-ku64m=Spb1Q~o1wL~2-0(T^0d5WFSIyhji<h}EhezBTG^eO>x1{{qI"
    "sefj;lRazrD45-WI(;wIZ+2(>VGw|lAnxrSj(r(P2pGDxXmIRSz4Cd{5<WG0_tm4@>Ch{pZVnXAjMmH)`bQt@P`cGn@S%$42(Fa#"
    "7tRTwimpXLa?+2~V?sZ4WcG{r!Wx~x0^KIS5D;22eR*l|&G~%YDWQ3kOOF$A4AQz%l!V^_)R`UI|Ex`24WdFY%PLt^DFhZ9_I*al"
    "0$Ml$=(>_1`pK}b0-9n;Q(fBA)C0$OB4`>B>J)$y-t2}kHO1~JL@8(3$>*qWfI<~MQ7tAiL6&wXW2QYYgpn@vjj3oG>2Z(h9l2?="
    "N&$5rPQQAknDGlB_)>+8suWVe06P41+<fog=vVek7DvLc-S(6dGMF*2P110h#pX!ghGCaXMr_gvG6**3=wzd6P0G4}x2Gv6s49M9"
    "J90-zpdqFRvvhu*&u4NW9YKT)C(J-(IFH~1*BIK~7@clL)oQj}sV2BsN?m|)=ybtcY?)Q5&yO^&p<w>Vx5G%9|Jqmb3oA?>jY8e<"
    "RkL>Pzy-H$a=WP?%+Q8gJZn#yr=9V{y`^5hDK0<lW}a^QcXq*tJ7K#i&$^B>2BCbhBa5?u-l|`HkYB$|locW6^+Tj@^IZWw?tmv_"
    "0_d~EG$8b1?@4jIJvTkU(o1aV1-^1^m^cAy8oU6vPd;fLJ`v8gbzK-3R!5CZ;N#Hv@o4z=I0ep9m|dVY7Rwh`%1iS(3nt0pT!^Ht"
    "y<b7czr=g@x5MS9c4b@1gc1?xtk8i{{ZaVjvGDN+Ai<D@#reh6ee}|SQ5V7s+Nr7xw2_V(XCE^_A4g=Jw$XCL7GlaeIUY6lyF)X?"
    "Cz34y`Ja7q<M#feTg@#tG|9;E9sl{aIu$grNFLrhjL$iw6BIRlzLO>bxXJD!Vq9OWBo{7|h4nCXiLqy8Xu_E7uq}jVJ?G?%h$LLx"
    "&8j=?&5)fi{4h+fHxlRCsmdnAcy=%_t*!}>mK7Naa7Y%9fW(>VUnn={%fh+q3;6szzgD1^(sqd35NG(*RvRDB@X+Cf@|zvv1uONX"
    "gF~p@gU%*d@Rjq)Z@vnC;lisIwyMQji<w72EEA#aI%cY}e(9y_mtJ{^-QyFxWMU7YKrBg>fS{BioI(OE<#QkoPtoB1s0aMVZusvT"
    "z+Vje^TdAA+J<B)jE1V}g)k4-g<a?K|8k@9=4;9G_2l{*P^|@-EU{2`r^c{3INlw4bP-C`{Oqb<R^TNKC>iG6yMs?Y*#G!L4OsWk"
    "^M+PNq*)ns&r#vU^-esSU9wIA1d*=ug=OCpzkWHS<YRc2R^FXK$49^WYp?vvH^2NXeo+N3<;?tK-#L1i5?hAQ=~kM(07_YS6=Qd("
    "Lel`U*?Ew^0-hw5dcK;M)toWfO6^qO*0+kuH>7{s7z^6FM)|dWemVWZIdQci?;Ns1pKQJL?RWp|VeU_FySJmc$<JNy$H2lwS~xwv"
    "G~9zb{@y!*{g~FYKMZ!(YyHdT5%f3f`tPM$<$jR$&(1AcK!aQ5>1$VOCvQ_BkUD&%6@`Vl`gI8|Cg7`u(r?(-vITs7>ZTry3PCW("
    "wc2arJ&~~yT4MFPfZnESp}@KKB&mOC;}eZYflWd^1hn03F||@JTum_VHt@Im%Z;{wbv(D&=;m5yqs`tpV^7YdxC)ss0!Gmrps7wT"
    "=^SNE!LlG`GV7I4qr#0zsRg&?qS76WkLF)?Yp>ZW*G&T<=gIo@!rb5FxBhRa?NsYVB9z=-JUz>9Yl%F`AmSZt^JkgFKfvi+aSj5^"
    "O#l_nq@n5`nf|JbXGYVs5=uCgFK?vNt6aAW&I;4V=}z;*ar@?M_IdE|k^hrB&|iPb65ntn-g@wCc8ucbtNotUTiG}+t@IMbToz5o"
    "g36$W9dz%Rws(8<(q(#eUS~L?zS>`2ZqzFK#bpLg`yHble(_7;%dbjnmm3|nIVM^&TuaQ`sgj@MNpd%rYA=+P>T>8&R>#zK#qnnc"
    "&u(u&K(i|mUx6~k@GuQ*;=wLmMY~z3m4OFrI>T~wzMTEr`}kizX8-JSlH>B(M1G-A4B@<l&o#lyNoTUt5ubESS2<9J&(!|*t9kkL"
    "l5#zxuV2p=SBc7n>|%ksP$gbnV+@bBY&a(W2&fuCWo)DaI7M(pDv=v{h5b=>d$jbzM*8vvZgrg~&~}RO7y{Z2E1z4X?=@1QYRIxV"
    "=#2WEEn#{(opzsZtMt+{a)}{SI2@sn(iw=ek?uQ0Al0NZ3@|b?M-r@QQxb&AnsND6=d~|F8>L{a=&odwIiOq(uf3eL4J?RoGr+4*"
    "BR74#q&z-2?sS@+lbzH4^nQ2xQ1lxg+*Cfi<9v8e3mUe2Xd9<c5$e^j$s(mB5@`gZF@iJbDZ1d%>%c4j!?iE{{)Lynxj=JrW!@+h"
    "lwv(c^Jx;Ipfu;OI8n|F{ILv8eb)2Cgc>FXcABZOK{7;Yr0exuw;#n5-0|Is?TjM$QcbGYcJbW!n~?n9<FnsF(^DWdbjXhWm`UD7"
    "xo4@O9wT1>CTK!Ecn0@(nb~nJm*OeEUZbLgnOhZ<v<f8@msd4ft$cpG@Nnni-a)0#<Aei*ivQ}>==yp1+JdP(LE-I8x(NY`)+uEj"
    "gy>W;_g(4!Ny2^{IL)D}F3&xkW`5CKzR~jY=Kj-?{%nol<^lE`&8+{8_{KZ4uRk>0vy)#L<A3LRPmxRai*J04to-XA3IFap)4%xl"
    "A4WG4$;Wf_J?a&L89bYcQmS`#?eW>kqi56qMPa`Aw((mJ1nA02%mQ4+wF<QXLNrZlGyf(%zc825m$l&~+&q^v&%OC{uKcUn_@{@T"
    "jWWvQN<cMn`8bpt-ie(7xB63gORO~y*G*%M^1u8dvm_0F2W$6+zCM)T!1*=5`&Iejo81SU88Z|EZD2MI_5BBXM`LgH4l_N)3w^Df"
    "1uWk33-Hs?<fFdQ!Jw;K(bdCnrD+|@{+*kxtu5qACb`Jd;80oqpNpdvcvu{SdH&~p>3dr8r$6t1_ub$hZ|2^4_WqyWX#R(vL%;it"
    "ufFkxYZvmRWZlPEkgGcX`uiWf^~)#!$EW-McIz+y>fYV&KA05B{I!?aIr)<z0zdAJc%_XVQQ>{xIfaNdlBv_oh1}X8IsG^>+vk2g"
    "3m1ERxJ_Pyi8nIvIvDNE%X^%@9SvGmH1-MIGD@WkCZ-17>LWhb#mzm+g|1@WGH70ge#U+6uV(YuAN=-~F!R)X*4$E6&2lUlM(*w%"
    "ZuMJDZQSZ3R+wPYbK584=8n+mMC;cV=GQ9K#i9rJmK#hJ;CQdQf7lsIM!xc}T-lo|x3vJ!<H7=<(;t7l`R!jl{_}TWSPw$gG^e+Y"
    ";WI6%;8om}a9hV67xS@lvapyb41~s@d(uB_=!ebWoyYq>zEw@+N<33y$N<npVfygaW@}5{y4gN_FiGbp8!y1;*U;Y39!?!mLo(*G"
    "qSGM92cu@=Xs5mX<V-QzqIlfxZt=@5w+c8lL?5?2aT2L^`@v|sDI2{=K-YTC{J|)fbceinkdlvD`_j>ocX%2#x0TZa^XR}d&8)1$"
    "AxeapgYgK;Lr5`QfBEv|U;pBxC&ImZ{ZBtW1xzzZp;<1nU_uKK*)j!Xj3khSOLZy*IjBA~Clk{jDc;0@q=@ohQn&5SthC$W@9cn`"
    "N&0wJI8w_Fj9Nh08+8dlA)pYB0K{t$VIQ(b6Vf)aQZzqKrE~MkE9Wj>HPaK5YYS*|zEUY=`D}_94%@D!nz|O+VB~;KfF&lMgw0Rn"
    "y-%Lp4nO@=*?gvR5X~YigE4Yg(19F4RK%{KwMB5GjCcEuyUqQZ$Dln&1Zxbu0g;*pO>A^5J7r1Ybcsxn2uBbc%bSW4V|$?#&vr%8"
    "<zc^Vg>@fYB9a$T8qz|oCl4Y5a;Z3HnB3Yrlu7HM&mg=PC2cS(n`0AD12*y;UD3mK->l@xTn46@5ax!i153i3sgNXAuHo6k_7)N;"
    "$S`h$`NuN+7ySUv!gM87UFVjPG!X@lwzh1A#~cJrOn&=TmcO~;{Omddib!iS`Q)BPg=i9;uVrT7Hps~cznguz_PF6aJ`R8Q_jeKh"
    "n$-W+f=47Vogt6@;xF%%7UobgeCxrzxl5JxRsX4?JbQ5Ho=u~{7ZE*0Sf}$IT6WS4bP9ZNUYYjb&y))kR|_EP=B>fvl_1&ggAdBZ"
    "UX9vG@Nd5(=860{IQQiNK?yY3i$^s>)^d3u!Y)-W;4{WPUOPylPjlK9ax%fQQy6X@UK-+fkjz+YxxaI;d(`Zl9su<ZK<<Y)_5*_0"
    "=Gj(`?)2L`X*!BL=uJEJO-p-U;J$t?Ca9Uq%5erVIF%|2Z^$IG%`^9h%|;=``4C9D9PH+sBmbDqDVbz_x$Hn)O%Y9phKy`R&thF<"
    "0H=xhdNR9c1nl!`UJ9Pr#^hn9dx{R)*WK~DcK6c!i%T7U_Sxu^Y%V~`WdQ#IKZ%Il5dLhH#j(IN;V2yLJ!*V@itY?2=j>4(Xy(Co"
    "&fBwqr)M4=IWJcdi!Aeb17s3KA4wZR+%)mr8NkNK8#jaQ$$Jl{@11$?4v~Bsh*t;mr;%z!Gc)MUAVqRV6TLmzdHc@xFYbK)PdArW"
    "_)9D7Mgi*ysOHcip2~yWlzv1uKQ~9S!EST!!I2S=0ZgJ8hRjA@r#tw3Q%55gb0f;3mr_KHj;dsebra!`n(p)*TR~v~!MrT!CPANr"
    "Mw5Z8i&H~d;)Z#@6Yf8r>^6K!q#PwpXh}$=%-Mx>w8Q~f-;Cjqgss3B&%9tJ`=hqTO`CZ4RC=<fZcf3YiGMV!FVy1c#|MdI5~~#8"
    "xiY*$>hq9LvO4!}>~A*IT?Or!q==<NGFb_rdI;7%fTA*?&(8WV6v*zZHQIiV58DN|!K(WU8%4fEafyIStdrUEVeax?ch)z8j*TGk"
    ";GzSVaJekYmJ(=+*lB?cJuwM5$z;Y7HktWn#e6THJfp+(vxnf#&l~@EGtUD>Hg-Ep$dP6agUf_A(LBvFv<O_S!An_Wo^CWWQOBkp"
    "&$1p1>7*?_ZL8Z8XJ_gxEqm2^P|JI*jxrco($o`-Ko2nmBr-TbK~w~!kSt1+ab_bqCw4QPwtoA`A6!}eQj(sNmD>m1`=`Ut8{-gx"
    "5DJEAV5n1q$xbwS@2Plt=*-3>3`7Kog1URyn+?oBBiIudop7|A<{8()ZNr|-ymnVUX!drxrsD(z=HZxlC@8TTiC`TN()z@1PxVT{"
    "S(^`*3SFxx$5XnGX-OB#1Rx6)>Xd=PGLZq_;hgs}=KF*whOXN-(=y@MqyzNEZiXsB<<i~@$rsKa1LRYZ`a$v1c%h<K+{0M{vvaJ0"
    "5?nmcX>-7wZo0d>(|4Z`A6<LntK2Q2_7Mi{!da6cyu{+~T*Su14P9UVz4K6bP)K&4Jv(v@OWfI+1O+c&i>|NC%y4jop4}tep?fu?"
    "{-mkTvt;qi%N#S)UtS&jRJ`$1<pzKG!`kvsHoO<VQSRAog>IoK%g{Qo?=n?ddA@*w@B`)C?a}pL`Xf-66IQgu+rGC%TE8)tJX~~9"
    "(LvET?^7!q`Ae?}$+VI~q+BmgY70zI$3dTTr>5AkXVzyC^@#y~Uk$(wWfx-}7@e$T76X(HjoF5?6COQk6zW(&g>I4oU^C|Vi5;b6"
    "FAan_#GQq)A##8Zilk)nKvO=P<Shp_qc~Gh4WLvZ6Y}+dPC;A>I(y{#CR0b|Tx}9U&{2q|c@#<KHTIlPu)~T9(;YBhf>Kp0wOVV+"
    "O!H*k6q6H@A7O0EPVKv?Eg*lO8@W&+jo)5G{5;*a6xG%F1cZ?x9_X8Xx`WrISXl}}!S{Qvvaawe4G+Gr>bE7}v2O3!C`p9@?pg@7"
    "SWz&#W7BNPgHxe~sxMxguT{$FRFx!Tm^D>chim~2G(#U7(#NCGdpn!oL*ne9(lH1|IS@|-$ubi%`vBWwbEazxvf7$yZSW6K_kX3W"
    "-<-*OUM*Fv)pZsJk{m!&9%K#aXcUN@k*t^mNu>y_;7qW|v2cjIcq#en73SQsqxBuLGn?*dTFVC~80$t0yv(B`&$8I0moIQDRcm&D"
    "L@f{>ZXe8gQ_D78tBguDdRnG@TY&&Skzx}I7niTTc>a}3lq<7@n@)l$P$=X>7#U6`Tchriac39LSLy5$mAXK$m5?e!%`pVU<SUt6"
    "DZ$2+{Iyl=B1iJiFUe8H$Kya~D~;Y{A8xkS@NgOSu<0Yl+(jlknF5?j0$DC_a6&=(5s*;kGFpundB{R+I74z}5=dr)OfE>Lqvt=G"
    "dSRsMy-qfCN>DI;q7QG+hL4<Tw^<jaMOBMltT8W@{Td0gUcjpn)HEF;4mH&wp}7~q#dV`x7qy`cOd?9uf}xK~c+z@a8%f7uo?jOb"
    "*hc$sZ!OwdM-PhP-j9Y$-*44_GOZ5Oa3TTP^Mn{-`ox!d!jzm$z=`Z5OfsNYKTa9G6d|alINZFMTMxOK^J#&<QBB^=BVYu9wl9pP"
    "7!jf<i2F7i>NMa`fjv{vgkqAZMMOHLrKhm6{cry2&))v)@7?@={+dg;mJPW9=>F4N+V{WRx$zH8IYC+#qk)P?Qh>^RWMq2bWTqc@"
    "$V->pFXmc_v=-DMXw7Ms!n8tjGs7P2R#y-bvdL<R?#(CZEAlvbfaPpRn@xLU`1x{00m7TzhWP7Oe{<2vq*e)>$;)N|Dy*h6D|tQ@"
    "<*Z)C5H|eWYg`Xjw~@@&%(p{eswj(K7As(I2Hxo<MU5KtvHz*;U&Nf1wl@9n&g9M!{K1Lp=SjK@LYc2zT>KWHzQnr%Dq7<3_-MMv"
    "?E9Du%hPzI24fQ(`a(~ks_9@dri)oDmqu9@xxbIyZb1*a+E6B3pR;=SdaG0wR_Dgm8kSvQ%3mlAmL#`sy31Z@K!gW_VN#T&2z1Ay"
    "R+~Iq;2H(2*(n5Ki8)KB=h#uXW|Ut9)2sYq24O;VzV)rk;>w2hd;`&RJdsrq-jjVDFh$@4%o?ZiO>}XCTE!;*V}*OP1U*~=f3O7A"
    "6G4rZa?o@b#`0yw$}>F4O72`|{1Vd#6MljfarcBF<z#Y)_+9wYRW?Txncau?pqZJHbObyVgCjdSlT2VNLqiEU8&5jj)~tO7#zREM"
    "bQw#*WiGJ@A%&T5*aQ?1$fU6^oF1B;0RTE7?%0H$z_C(-sB(CA<CVn1C66w*wDHNLc{V)RJL(<}%`*{kn6ea-2knt%-ZaG9<Fosr"
    "SF-WN8NTMlmFUolOwK4zAx#k$A`j#!hNtN;p~;-OWpy=f1xzeKMBX~Ky#Z|X!q5YvAcR36IQK82m2ZjZ^XYt!Pp1)r%0M6vIG#R0"
    "Q*b;xR77`^xKUy{s0jx)&md@|rc+p|!hnqH7t?Bz6LGvd=!)_<@{JJ=OhNFtJ<En1jTM71ol7QBiuNOTro^$InJCFbF-VmNGRgX)"
    "#rq*DN&MUfT|XZs7l#gJgt#ygA3fcEvc30od%LL!V_9joC(R#k>32_Bzr42=?XLlc=YzeYfAeRP@BLJN`-YOwbTMyNX}|F1)%n*h"
    "@Eeujm+xoKIu}roS(po|b4DU7e!4B(K7R6#w;s#bfzIs@0J2aqsI)<qJr$#5FfaR=FMXr(<!_{4eyKmcyS?*+2e<x{!_shy3o&qR"
    "?p%Fkb*@^Y+MVRM6CEBkLUO{FPoX5Z6hw=m%FAaqxj!@-BQ;G3EUBW=#0gO+f^;9<g6K~t?wyuZzH+&6aU;39bnB^l<FWDK$0LqO"
    "kW|{#fuWl|^-?_`qXHycngjD?F-qGJGifW2H_3xdu=~ulmtXYe7NKg<yZc$<Yzy0b-`*vJDQJ0<7DM#Ph_T@XPweBSJA}yvt6T);"
    "NTT?;KThJ4x%AXWX^e!E_2SbkdO~JSj*I`-6XnDJPhVg)H%~Vc2_ZjUDA1+(X}XfW042^V(46}F?*W&MlftW|8#4R$_(<~KdjI8j"
    "PA^W4B6!$-_;;TjzP&B0+MT=I%^zE>bFv*}@LR}2=bKc&zAy-0ND>KgDbc&aq58)Vac}l74sa=8LZr^-lHUJG@y%QwUpgry^dh#K"
    "wG!6pi2B*2jvn1gv}C9SQgk|zs~3t3!B}&$n)y1&@$#im{<Y!cg~D+)DVbSm)@wUX=tsOo>Prh%=-I&r+^iSHWZrbyAy%-#N^n}("
    "=&im^zWBQL5e7RL%5i5O-#wc3dfc!mM+MizN$-Du+U4?dr*Hn|nUop9t1vt74UW^Am>qejYeiBhpHittlpM=B*dtSTWClqr)lO=A"
    "DNZh&57tkK!URXG;LPQvctW_L{1a|%5^nTSgst+m`rL&FuN8!K7{jHxBYfVLv(X+2sA-Z1W1wQt;_}scwd$W`!F~;DkQi9Ol4}@K"
    "*=c_8edFXW=o3-y3$w^H*sWb-zwOMt1chRe>-m<`R)UTWicl(3%H^tAra*gn#$ckpqbRPXd6w+Cd@YJ-MGHp7S}9Y`WQqxwK|vOP"
    "=m^F8s=U|lJOx8Z5XUo3R|R4=gGOU39fQAPPy3?X8Bm&;^L&N~Fv4_!k?rD^jf5^pkx3NhX*{)&A?hqq<tYRP1W`UbX*-b5l$jUa"
    "SoICX6lShzr-}|vs(v6Xmy{$l!krmOlRS&2$be!X4EIqqf^gjpCtf(E04f+uz(_G<!IVYYaVnWa3JXd}a*=g&h(*|Xx>8Hz<`6nx"
    "uvoYkq7&3pJAu`6oe7MTJ-8wTc@O|hKkUpzJVYW3G8Ny!Xe%Hz6_Ca!rrZd<9-2;pEDw@2MlcXegiZ(=JQbv23%3KvaGqZ&NI_tz"
    "xrPeaBA+Hp3#EmPSE`j|j-=ee9Fxf5BoB$lB0kbHs^P0sG8XtW!7y10BaqNWbrsX&^o|ggg$b18h?!+5iU<Kg)>iSc6phTuu6lT<"
    "y>qkS2_xzBcyf5yvA|Y<NF)cPaw@@FG~>ati>n5%bKyuI9vwe<K*0uu036G4QAmLS2DlVQ(*y`d4i3t(uB2In%B1rvwcKLOH(B4r"
    "rGZh&W%5ZrpGx(F@kkH?7~=3KbW~XwmboP3BB&IZp*I;%RY}U^DTK%2B!M6lju1(n6>LkDG{4`MO}Rfh5{Z*1n<Ke7Jvitsb9T`+"
    "=e2MXlq!qru-U^CxMIq>ZOubfx<jDb;lFK;?z`PDl#cFVw7SeBR-;HWU|C=cgGSTgEJK>ycY0>wW#~&UkspGy190|ZW2VDA6!?C;"
    "W_MbNz?=xfk$fDcFafbA%glwZkrmLzs@jOrn&4E|M!wL<0C=|pc0}HZ0Mqj%Q5Q7*@mqVtGd%nH7vUMH9jhx<l<c}8vti;1`BOe("
    "E(IKEIT_F6HPb~|0F0$!JUSM@k57;9OT*FbX$<TI5EymxDxWt=h~^^AlvLNoO%8N&IFivE$3lH8a6OWzTyr!$F_TDKS*Q&rD+M5v"
    "4GF0|vipK7tNM5Uqk0fk&;QZ6LD!6HY$A*!G6zyvm;?-`X`4;N*Cm6~be~9~K9JAm$}|#QzD$Rf)X}?WqOQ8xW-lK>B^TfwAB_Q*"
    "Qsgr9sI*X+-&iF|nMDT0+cUQ>Ix}cCvN4NxK~&QW5($zycI28`rUvqEnK71FfXx{5Xln!Lfw3%Mo%J~~j_?F%L3)SF6+to?)3fW*"
    "lE(`+0%lpVUI24EqT7fCLLOb<K^6s|z#VCEmu92FlA_FfECAC476Yn~(oYelP$6<fCY_CjN0B<QEnQJ@h%Hk2`Sh$;cjT%e4_ngn"
    "+bML67}}7PtcGbP9Y`44h9GObQ+F_IKHW=T2!leQ8<NSa2~yj8hh!n^GL*|8G(gf3gBdUspL8r7smid^?+)alNehQPwQIQwBn{O5"
    "PWSlEk*@}NbK3munPm|mQP5*9h;Wz6cY+LTqM!}26d??|GeMJ7SZqqt%<Bo3M?z3G>BkzmQOM4xQbqFU=yWnuCaO2F70I4?zINxm"
    "dynoMZSM+aDlznP2V)chfn+)dhjwGwpE{b3_%Oy>qCGtwCesi?I)*2CvmP)$6?Sgr>QpKb5}@j5c!_0B0Rks5j!&W(iG*Axvy!V^"
    "IoZ>DO(#|x)*2<GiNCe`{MQRUw$~J$$+27_FkA*e)xOx=Z%Un>VTJ~tOE9Heav3n$bE&Y%!5C^GKmfs^AoeGdpw+YXPDIH^B94Sg"
    "46{<>mnuX8zy1Ev*2DI&uV|f#GL$97U0s>4*7Aik1d;%V$KqqN1%Qits)(IR&ImwSwlk3pVKA}Bng)3wPXG)Z#8rfHx)15`l;UeT"
    "K^qpL8N^_Q<NyPnjkH$NMQDgmBk8Qz1=@$+(XInCgk$-g?JltgUIj86FXB`63cq|cwU+ayVc3V=c3gqYaa!Fjokgp#oSlv7(w$#D"
    "aOKhaKlvN}!jw>zFO6aCS!T4mBo?dK+T2JRm?x*8{1ioJxU~(liTGq#8XM_&T*hWl`20uy_FE^Nqq_KXHxrok@buXS<HH?mYg+<C"
    "^k8RuG=6}_G2ny#DcU^$g@=pFze=Xl`k3U6IIbo@0w7ah!T^af0p+^=5sw`xdDD@2C3%`a2Uis3{X4>X>5VdoR~OS+1kYMr2IomX"
    "?ok4Ot<~!r@hCQrLnI&wf*C$bxOURJswX%Xv;bh1>KS^R_MS8hqLw>;I6S+ddJw~e6yVJ?#m5=h(nK+|DFMPp51#Ga8yG@}Pk)8_"
    "lXPUGuGzo?>jF_A04j^&sIU20O%)4D8(F*`;#~wA%b%DsQk+ZSWu8e;rrCXZ`^I~}*n0ZG?qrwp(x_a}#tYpEdT(ETbf${G;H}XT"
    "T;)*CJe!hd+cVxw&)UPVa~gQ2IfYvX_E}>z>q}3zy5XqiK+EM<&(BdOsIceswl*Av8M&RE+27rHyD}$;st{;Er)jjdRSb)*A~RM4"
    "7G>kC3nT1kr}1p-cysT_v3XD94KGb23k0;7$zE?ao9$Mk)oHf34jXqLo;}_|d=Z`=LBl6AJ5)W`@X%}3^DoubURXNc-k&~xbbNT)"
    "4uhO3vE2!+YoMb<fCap;cy7MDkj)pMfQ}3l4;W4LKo^EAZ~O7--qXg(acg$gJbiFa7n;5l#O`(a;0ZJfhFe{*Et<L;M5Gxpi>dkL"
    "WWAbMsdLMO9S1}D+PRf0tLtlvYnSJ)um+h6>82HpU~CxpLMCe!mtAIlIi|$1ZVt8Gma}=JoT-fGFp^4&20A(Ipst%vQtp@$&(LuT"
    "ZEWtG933?KEx<ECOC65J5k-a+9+DIZlSMAIR?4N}#9WBHn$698X&^RR!Z9F)kq{+ap0s>Q_2;l8n_UE4B1;!@<#U;Zs|%OEK~n{S"
    "sFccc5L5T@f=y+eleV<mwNCZcKp1zsqqF^IN3*F$bV8C}UZX1|a$#PAvlEXOp``2NO_iXqJU?@DI-v@<<zOJ1NaZTRf!6xuDJ^Q|"
    "qlfg#0BMUp=5r}LQ)H%bgg7D35*KpiHLg%EE|(C3lr%_^mlLHDSv)s)vHjqYb#j7FI>M9?`;gg>D4)oo$rP6YA=Gt(aer9j@)yhX"
    "SJu{1$ITOAshUkD*RNiBbK~-t=aZTBL}s31YZuq(Y5^;xFrH)6eC1LN^l-<eHH#}P6*FnJ$Z`|Apm>FenJxb&t)uj3pCApT*@EpL"
    "weYP!{tZtv0AmMl)z1d!KRvT*(9${Bo6|oEL85*x){4T1*l4FHY}Y2aEBB?Nj{I}$>t9KgI5drr-I1<{E}$zz?It!itAA~oJ^x2c"
    "GDSn9#h0qAKrhMv>O*D0eBq^5W*$i=j?FH>tKa&UfAa8DjkrQ7GndFEt0a2&1HFIBoh`q7<K5Koz0~-<R9Z+<N^$nr`~Tzb|8Er;"
    "R<%^w@m!*PrZ$b-wHXb4Hu>Im>)_R^zpL+^<db#^$#4^7<66Bj869{+yE}n=_}%~a_Q?mEffaWI@TI4hT7N};_=C~HTsBi&z(zLV"
    "O75uf^6OUx@1dc+qtCwYwr-o#N4?ImUtfCq^ijv|1?ILP??2gWb|#&OMlpdf0BSmIhfx3YwD7Z^-2cvh{m)mw{Kn1O4;oTudF5Pd"
    "dvKzG&-V9@9^UQk9uUbTYY0F4;E|<^Os@Xox#i7hs}<Z8$Znh2o2H-k7BhRQbbG7Qo=D0stB+b64X}RezrNl4^y#Pf&q9ShJ0&{m"
    "y5s*OExr?e`2OXue$&GUE)f~IOTYSLc#!fHZ8}wBU6MT7ns}&3=zspVzhwHx!QX$h^wO(Hr6fjE%y(hH%vbWZ=`b8yO5ql*Tj)%5"
    "PUdp{(j4>RYa5fDVIbiskYgi$fv@Co^5pQ5OF2%8{`7mnlfO0l-!-pZS^mOmZWXt|{-YvmE-z3RlY_XLtnrWbp0%eZ`)7|o{qs-X"
    "`_6;yJEPj_(%gkhC_?T(Ynsy$6j{5!`qA{seLM)EA+Q9dE^{?pH}ILw$mZ!Rl3_BpSf+YoV{dYLqn`taf(7N|ApC_~-9tBKS@ZtB"
    "zdfXekTo$uA#^9;C-(;Jo(B7%*{~8Sm6VB6Jzt!!#+9`ehIuC<H2?UlbF|lbaQ}Gk+uwcspTB)}`yHf6S6;i6xpMLKS6{vS!sVB)"
    "zAQ<iX=<>m8-pff2@K^uzO~!gkE@KA0$PJI{ZTYFI~p+Yl%vsD9NYesO8VG5h1D3il&}x-*fdGnl(-2io#We|EdIvD+?6?IfgPq;"
    "YvlsGaq0DMUB7Z^rJQ6Qz1N&}5h$u|ez!IKKn0$HI7;H8qi+oj)psP*p6NqiI2;_QM~%%>wK;HYi|`dM%T@^_m&xWb1RLlf*t6kj"
    "<e&CPT1qa07ruEhM2RSVDV$2F8fk0EbYfN}wH%DD^0XD@)0wqvFYN#Q&EdnrU~2*gCPx5emYmTEs4@ptRv2DgStl>OfWfhRt(20h"
    "i>Ff^gqU)smRzFh*K&(rEYk_9kk2hvtBQCsGa4Qy&K|b)-65sADatI>(2c99rD}%fQw+%e<1de%?5cvB!snM=BI87SF+#Wm3^{`W"
    "o0bAt8;hAuXihNyyVV+Ww8$4%M3A#Cdc9i@R!c2sd(zu)Ud$%L7e;tdwzI%*VVOubZ)<1<`E=>1Z+4KBAZkatFSrJ@uSd-|f2eDD"
    "d?(xZnUN@@m)Bpt{Q9+~P6aHC&<M0J-|O{@kW>4jQ%ZKOU0d#Mo~7Tqzr5cc!tf+TO$zBhPr?uT?8!Fxp<w)7N%<`48KT~q$Rn8l"
    "RrrVdP5l}8r%uV!XzQTkefG|`N8-LEwBEh(Wb5INjp=au(bU^kG6vEZPmR<pJqO798ml{)tPk?Q$Cn;W{($ea-2TyyY7bw}vMEa#"
    "Z1%^~56#&FTizK5Ef3z8-NTYfmc~vEo7*1_orG&~@>L<XPD10O6F?1M4-$19`ue$&3&V%q+Ca-T`ztXy31|Jr(c#{X|4G_=f+t2H"
    "^9nGnjBkTS?#WH<_-5;*xw_vh;ha{O!+}AXl?_a5&*Yuics6a1^Vdd<A?JMUv|Tn~aHRjOs(((CSc+Ae4IuDB#8}CsBFR=%FXk3`"
    "lzsF`$M~UW+zg4XFMkqD4#{w=o_wJeeEBQ44YFbIC%2wZFi&CtiGesCAh1i|UW6E)-2<X&=n24^9PnjYy#VxH#wTx3<7+4iqc|Kl"
    "2nZlJj3Jg|MNSA<F@pJ#!+`-60fY`jCI)Dj4`~sggPsy8gFqida>s>G6vZ$Y#gc%ThAk#i$q=NX*oLCO@*yikoiKQ-4Zk%2|8x*b"
    "Uo8#PGYI1wiC6&)D*`|;0I(3A$(CxGdMqKd=X0S&`7p!41OcHK7(WL>Ae2C@kP2W1!Y$kNEZ;Ib*dqueK4r8iE3V~wKEPElDjShm"
    "FmQYz1cL~Mq5uq^->(?KZ6*QnSsWl?n1WFPqM?w6K@tW5FMg>2v|Qgb2>@Ur2nKx|ix4n`IUM59h=hX&KKvkr9z_ro0Wjc&W)MaQ"
    "PN5VpF{GJhOd9nO3_u7cM3E4IfG~i<7^-N9V^H35b;ou5FrYAxMr;IdY?yK(!iNYJ!cY$aO<?RtGKQNht1Q6E3Zkr`9!&ro<`EIc"
    "Mhp=mfbVG*7C;yjADP4m9H$AIFj3g@JYC0Kn|5v7HFX03LxhAVIKl!OvQ*FWzz_l>^q+d?e$>D6)9y;4ygk44G*f=+xPa@U&-Zr5"
    "p9zjv8zdKKdYLBb6qTW13WI6d_Spd9Jec)m-j$d@CFg^^HE?Gk+P5Rh@-WLGTo*HR&~`vO3HU`YtRNm>0EiuhK!BPy;M*Rl-hFJH"
    "JhYVCSQOweBqMMzfEmd>w=W_biGw}_2s{{zI39&j9|n9FXH=;uMkoSXoH@ok1NU6o0YevZAwYq!Del3DZBKB8$@;09A3&b%V3CVs"
    "2xP-)EGqKz8J4FD49gKd4wqP9IRp{`n)OKr4++vjPzA9(3b1^W8b<`+W04)trv#|ce!{ZQ2rzxm_5<6q#~dZ$Inx0~uq)ue)Fn}u"
    "06fBmArFZc+(sggv<VboK|;cD9AyI%McK&Z0hkeHntdb#wt?XYNFyE<#JcAD3gBukX3KOioK68AW+@spP?L?90>>nhBoUftXq+cJ"
    "(*XltGDJL>Vc^Kt36e!f*o`zRG$7Ce;{qa3I051qrV~NPld=CS)L{=%Db#cU2ta%Qwt-5_*C<&A&CpaZL~&V)$1)j;B4Qa}O@PvT"
    "5K7Z<ibQ#s_DNgBeUm_*-@+k?7w!3e>Lkt6q)|ZiEH$DylShLj5eJas2#Py{<Nht3>$&8_CfDbQdI6>o<H=^P(U5EnJ@?PPl74Na"
    "jamkx^qf&kAN=t@e{sEnSkr#~{EGpT8O+?dB714E`0DwU$hK{53P7p}%F1(fS6}<udcKI^pp`Gv<!rQ646_`Spoz#c`XO{Ch;2>z"
    "XaDN=UjC!kOJ828ZzNYQa;q0fcLXYD&hW@imM^61mkUc*7hZlnw{f|+zNQJj+Ay^(b)dBd+S$w>*A~&rA`$CB;C2{ND`&yJAZflA"
    ";o#!ZB`P_8Hg>;s<<fG#%z-319>b$i)EkitS%bhO8!lF=B+t_6L@m#z7=S`-wI?3l*!<=H_j5n;P>P^aT$soxq2C`5$aES)>3X*Q"
    ")!$!!`Ky^!Nq+p%U4J-Bhw%0DFRU)CmCMWTec1f${eJUF<cti!gfKjdCmE)Y%PrI**i0AL3)e5ub97L_u?tx;3&4cJQ3994nFJ63"
    "I-^fXTS8r9F;~cwDbz-`I<4()bGP49#*R30LZ4Z^c6Iss^^0GAZF7HjsL39KE?&#zmJup%o^3wfx&Pqs@pc$#PGHB7!xL1z+U0a%"
    "v+WIS!lcsmjSUc^92c&iPuDLd*Iv#<HC`l)f!V+Q@+;>rTwa`CJ?nIC-MV}0<}EF5ONNTltV!TH0*oDVD(DB#4u?nWz1^d;W~Vdg"
    "fAaY3cqlm(qneoOW4a#~tmuu8!|};W*H&{JiFt4$x;K}6woyM`Tx38<^I}s+Ni6_+Q%OqM=y|68&7~*LzIc4d?2Rx$@j=Ug4CnA*"
    "+IO;#J|Dc&en`A?Q*9hH-uh3o@BGqvc#N8IchIL2Dd3qvx+sM*fBb7dz_vf=e&<mx{e4yXZsXn$NJ&o`N+qsFjc36W453%Qx$Hdu"
    "-|akDJ=Zn#M5Q{tRo~gsCzP+kDwO21sqEU<GN!NaOd=7o#Y9F^yuevbojaF({Y5WfF#Oaa`(Ic?O>nv`b)ZX(Mh&G&W9!SW-x*p*"
    "&t%R)4TC+INm9lfg<)kKG(lA!b?{Jv5I{8gL+J#$MV|f8IlMLNCCN#I=^+2rA5!&0!Wapove5FoajN!aR%<NVVXzA&4=H>vp#z$V"
    "IB=0D=&72WS-X2r>VM<<&NwxY63Z)KMprS?naeOm1X%*$`C91(aDGF(#4apR7q5&QtaYi;sNbHY9+YgiY(z_;OR8;nYN2O1gphGc"
    "J=*(hLe1ab69i`Qu(cq|D;RY(NIPoSMe+mnDdP??x2c9DOZOjUau_&OQB)-0$w%ehV|Rah`h=)f?(OU!pL9BLXS$L@Vh+`|FeRYP"
    "L|!0b$Dg9FeD&O&lrwuFCF`aj7?vNVinU}VK3wPqXateAi_(RZiw25gV_X7FW=9j%H&A)xL^e*q^t3C;y=l4}I}om0PCA*-rK(9R"
    "gQn0R9;B$PJ27!+I1Qi}9}Cl13JUr8Lats;SH`D9dHQ@SG@H&so&|=QW4REH(J96><C&!56okSN3<FW%$FXr{iz*(_Gz+mrdM+0L"
    "Mz?iza@6!hEiS8aB85629D|MQ%=Y)>PQ&*M!<OCnz5CKkl>4GERTb3poter<h%CvzX@I64+T#c^>0JD2N(5hWJj4inHS$Ng#xkhT"
    ">-0}g1bJ#kGQ@?pqj|O#c&<m`SfLUi%(OEB>;MRGs*s)OiW-k9$FohJ;8L-a*dXhMv||MUfa7e+k68~(I3WSC{M7W2bWXKM%fd+}"
    ">pI?4GBn3U(~J{^{mC>yLd{ZV)2V4is^)8wg8+eJ`i2>zBpItUL@_=FIS4L#NQ@vT45!!xjpBf)#I^-sfTT;BGV8Z`-CmzBrucMv"
    "@#@73uU?Np7XZA#x6RN26O4`EhU>=X4hbfGN!LM;FY}<{*<C4+oaYyEyS5HRPz-H>hsMOoXB?Q0qeV2FiRoyrn*?n-bQw5^@X+zp"
    "=)XNM(D&T<_|I>hNji=?HuSNh^-UfMGXzxNNsho`xFlc~2<$M1I@iQg9G2u0#R8>}&%a!?=O_RTTriGk-3nsgghxb5am)_J4&Y+6"
    "qKodq$?3^Kv+8FiJuBm+QQA}J0iT9_I#Wkr1aE~gLvV;|BdUo6GUBrojLp({-)TizIls-c4C0VWriSl0qU#6YzJauxLfr0?{&w@u"
    "qffu|r5BI8+gZule|%?d3CLIBRJN0?cn0O3$cktMU_6^r*?BE@uiZ}JoS+0kC0oJ_5GYWid}xUnsZYfr*lYdeTR$gQ41|H52m1&Z"
    "u@J3oYUntzY$uhGrFgOq!vTYpv3!N&>Lvn!iVc}hpZ3BQn&f=y`5%`_z-)+%Lg?!-9Rvg-s^h`F$a|it6}YME;^f?nRBm@tS~$zY"
    "IzdGinITBN=OA9tX^eakF#6(?;jy7<of+lDLO~;`2%-T40$|NgDV8X!VlIcj|8%ERxICUXDCZLiD@ewbq)nz{O`H(LB;{LqIAlU)"
    "aO3gTuwem_gdk#u(EF@)5OdS~SeRyGScAa}=>m+%C14Jh6;#lpUXbic*|RWn5Jd)VWYFezd!m?7I``ng(ay7{OaZ`Sv*S^qfP)Fo"
    "gRHUI7VKWfz~{gCIz3-+cL&3sIQ#!Odh-~|&ihR7?E5))-<R6=uIgqt+3apoq)4r{Y$sz+9M8ZrK!OCB1jsT75+oQPf)HRZo&*>N"
    "8DqwAMl+UdNtR8?mPAtAnoTx)@2;+{{Z`f8_j}L2?<bc53iVH2pl+S>``-6?s!o01NC+9UT|aFeAB6cLv%ZKFN~SP`VB3wp^dZxb"
    "cwq{HHWJRb5|T||(rUEM8zuxm*|Y#Mw2Lex3mGcr=1Y?ZJv!`5o&?O#2XmFco`S65V$&%<LeswOi&Qy{B}pzzKm7Q9v)A=gzJ_{O"
    "oKh8Y?7$NbN3)d@4CN4%5T+68N4WpxMkmb^TouD^6Y*Va212to0#$2N;{s_imWNZ-gzzrkohU=WmnUblkAX84VF2NhGs{AYOWEqy"
    "oX2wg+E}cQQf%5IIN2~IN%Rpnv66!FaBU!(K!i|8GLKcu4B^N?B|cLI+zT<sgACObr;g|9Kxko@NhWPNGxF&~7KdrX)Rc}IezC`&"
    "i2&;h3wgFkgH9~(AyD(I<xI5MbVPllOo0^|hy#jA6`;~)NLF#0q|*$Y;l?i1ckq4Q6C3BoU|@6y%h%?U3+anteb79)sGs?e=MiwT"
    "KXM4VR-eMvGC7}jOb7yS(49#hxUjmoy0c8WS|&y%v#D`QutdN&Kr)%8a7t|tcm(knBw~qEzNf+BFfimH9|j?yOz|ScEyr8}ELP|w"
    "3tHXNAeY5A*2P4uTOU)Nm!ojWyueaZDA`9jJDJu&WLy^}0!L{xsVT-oBq&x37>v&Ve^{SPE=I=4mf9+o*cF(;v9c6UqC*fG&i%zF"
    "cL_%0hv#_1H5)c{ULWjzR3Rf-w96}Vh0<J(W%QGiqTUbqGb$s+mxzH)H_>}c^0~nA$#}UuU!e-Qh=k%%z!^2~o0c)x!Q)To2Jin~"
    "A|1b@upkQwfplin9`!DzNxZR-7>OIJrT^s*|LfE92diO=HS75UAT>baa@5AK6Ulq1szSVYKy96)J8X==XTGbBH1%?-IwvQ>!y~Zl"
    ">lDyN{|0Az3fQ)STCp5Y7_QA&a5f#IAv_lJ&%0lYga(V3U2ZO764v<x;tg_=hv(fa#nJ{2yG&Xm<rtvhltaZ(IBjbQfG9E~Gh0^J"
    "LN<Ky%TMwEv<S_dP=)|UA>AIKCaBnKD8pQF=xixyGVmu)JJUoNYaBiC5r|H>cn(T=M1@J`Q<;V%N|59y?e6|($r(sX>YLyFPob>-"
    "hp%6Q=-D(FSZ*eTSc%IJMiSXQpb~7SUqV6{5QE3(t(;YTg?(i)`4$$UNQ!V-|I)3?FPbMySLSu-t{F4<A$c_W9$su1#?|pItoGxc"
    "cyFASY$EXEJ=sa6qX<&|<qwsg-*)dl_Gc?dwUn9I)_?YE|KKDwp1Oe{%A?+(HluisPL#8mPrmoBnm_oPbbqw>Oyb+HH6-#Q&EFqf"
    "eA4MWn|MQz0W!&@Ih2iKIP=%Pxbw5W`uN$S22xnku^Ah9vgGp<eK?Rm|Db;Vy}e0&1`>kQYmCm$xS3hT7>dS8D3c{hbFp=k@J-CH"
    "X1Wc42!@b25p~>{237H#4-&c=xR$4n2F9@MPMTMK>kr7%hEEjN-?+8#+H2|Ut5ew-PleWS`tyJO!J{8ORBPs#pLH|rm{`lsKCQbC"
    "UW|u4(3*gP!|7;#Y%xO>vmT!jN3GIG>pO@Z0FL8#kmaW%e7ED=f9G)bSB?EoI#a`_HChiJJwtQ3C>HmbRATMA402NkHza?2K2#fD"
    "ZZk3+NTwEsYcIJA+u-VUtQseZEMANUkq`o7f)Eo$xKe_4R>{qTv0ZR?Du@Q=M=E(X2=?B6{NkhM&ptig<T7&@xxvK=JBUYEkxpH|"
    "wOw5+#pg1i8Ai5?Mcz!lSrkAc<?P@6x&HXhBI(3og0cMq!Xa1+1QV`9ctYKtoQHffhY$%pOc~JDSGRLJ)!g<148syH4tisU+t}-{"
    "Up)6?6f>VMzk2nxFkgVuDL9jv4GIW?q2oTiXex%iv^2A{`Sn*f)^BZdj+_FVG6$t_I0kz~28X5=B+N#ZX&&-VKde1{|6-X@R^#GU"
    "N;!CNQh#xg!U)r2U~Udg&KFQ?R-pyXF5uHxZcw6!b5%GANB}(ioo_E;rjd;kLQOHSFkG>h#EV7rtW=slsh#^UX~>RCI?2GuHuc5("
    "+K4YiM4agQFi)nzO2u~yx<HAu46z|8^3336F1~@{Hn~2hBg&nJMt?95HddLlaC9*D)vt8MuCBxxpfc__;|ZK%iQ2T~@9ZSsB!C?z"
    "T>O&MLVPsl_9w?GzESeGHXXx7aSmouT!6=u35Hx#g6DYcUH9<^izw)w(%J>5PDX}EN^KBHOE$_okRa`k7ZJCd3<yC<hgKdZWndn="
    "9wW=M>9ipvq4U7d49R#dGVS2#Li+qgcXt;wHD@}OyS=YpUoCN|I92q=8av?W(O^_J&ib00C`6yU2#$teS20YL*ZkVB{K_}3r83z>"
    "DnmvQ9??l8$JE;Cv6QvFPiuCwqe^G32zG~^CopXbsFPe@3~a~4)=YTbFiDvR^(gWoD5ECG7=Zzn32K93Ke9k-JwKcMEUEz}%6H^("
    "t8;L2s@YKcyf=TXl&#K_>6{%-{9t0*v%;Re9Zv;8!2|2<bMDO>nxp%k;yB)D(1FufVj-p49>67RAH-=Cz+i;L40Dj1kI}ifkJ<rf"
    "+K~}b9)LqLK(|SqT#m$`O&AQMV1Wiekj<t!duAG`$Y(qYHwlWG(JdU<IB1m@Xo&PWy-9b-4~7$ffHJGai}UkAt82?T8lXvn#!x)O"
    "NZ<6>M1qN>SeAk;->BDRVQTWzc-q5QoFtjR3^YTHTvMC!6e6>fqbg$)bb8$p9p`3BDe#j)w=?NaTH@fe)u;1m*|s&+vYY^e2n0k}"
    "mce~ENzGCfO^^sm5ktWoI_L->XX&0@E`SlJdcehn7y;y$zs{pDFN#tzoQ>l+hYDTO5)mkfIgrJqxse^!I%gBHe>yw_UClCOjD%?v"
    "kvbz?k{$5N11cdbpt;!6d|4Rw<JGb>GJMe{SeT4cv--nnEW1$A4co=TSUCwJeq>spV|oH_yCRpyoFH;gNCzXs3spr&{{KChd#zsM"
    "qSv3Q@eDBk%CZ85`s~s`Aw$9&mrIS)?yQ@~69Gs@^eSbWu&vpqp^i@md~cYH!;v3+d2VHbWH20cA`~KV5?NeX7_@q``=IFJEaPXa"
    "k}kx}z>9n}UZIH?ENOCVC1bdTI%D41`>|X-vQvvC)APkHk9r78;nUGLz<jnCg5k`^K+BB?)Apw`ssaMan;N6w%SVc`{2&tgjtKyU"
    "6-<=KZ*uY83}?xyj-g4iKf46RIuTaqF7(-CwVo#2p>uN$$P(?K!`@naDIOp<H(rt}+b)dECDJx*CGDP*&5RQBr~~Nwba1gpIVW<j"
    "A7w);Njf^^O1LE0vrbsDOPL4nMX-nA9_vpy{qXRYLf}xJT)6+mcmK<Czq$A|++RV6N>V?Qi(@t#WkhanZb5W#-GeS6>v6R$gA%&D"
    "bZOwbYcIdX<_ydaH{n@I$M7A#h^asQDHzw5oKWzYtGc<+Yw+t=E=R5e(`n6+Ocw@1UwS-kw4I28s$DWUuF|B55NXjaw2Vm8J(HI3"
    "xu{oB1d!F#%0W%4d4Z05!}=KTMuebdObUePi-}<>7=_00MJk`lacYt>VvLp)ba9L-fX|jle*;xuo3eSTP%T0;e&ano0#hJIWb#QG"
    ";)>NJ7LCQt*RE}}PbXjf-3?Uk6DB0ew&S9d$t1E#^oV8?myHe1m})_g3q?N^onC9GMSw;|(~(+NMq~(dcAr+Wh&pOkvXHqnAGj=O"
    "`(zASq~m&Do&h}=N>*C)y4L*K4uN^~Zl5mBVdaV#MfIa*w^bhwnue=bfocPy`nlmWy-B0{!4EG^e$Kbw*Xlaeb2wf@xrAdy?QZw>"
    "VROodcx^Ok338*`J>5UsW|4)+O6yI{i1P;8lEIaot>nVOG=MlfU(PHi=#t=d#&)~g+C$({tZ)-ezsjH(O){D>v&o*m<xf%_t<e{1"
    "J!im+jah8<9zOq~-xv<-)8W4KVyqvUh*~I5nwr`ki$}XOj1=;fWQyK@T5lYWo;|v7h9V$HgVTv=X%G?8DJV#|3aZ+yUI3JrmbvYD"
    "KY&a#G*sXJ{8+1*_^FPOOz6W#x(LnINhSo6{w(Qa2e$%PK@w(Zhnu_1#OAK2*IvUi^T!i$#GBncN$3qScCZ*BOgb^Yv3UK)w!&z^"
    "dInmKg8)cis3}Zw@XLcXqjn@ey>C1|1TOlY)rW0}`eKaIMV9yE<Kw3cJBJ_%PY-_ble5ns%1@pTRn^8oC<FReUf;a&?N?rY>m>pw"
    "l601WQ>IOUSSgjcWWf|d!=}+g0u$2Z5@bL8V1IBr0>tjxW<EF1o_9|21jGUc8rTq%WHJc~vnukFjj+2zh>R1_7#9FwvB(sQTr!Ow"
    ")gJ3kPgag?U?0LyMdSGJIP>IT`r)rUkG8Oc2VriunB`EIvYhYy;j7>Hdzat-)?y9?vd|3MWuAoGG+@LWpg;o^+D(R5Va?foSzFtb"
    "ccrlATF*N)5X@C`h57UXg}#)@Y>=!l<moDg-KrcPo}CVqGrqd{>Q_rws~0@@`8S7$uTAl}<_F)ar;I;%^2`6}d@#HiGzR`~v#_+h"
    "QbpbI@OU@BKELtzvhLqLW=_Rea3p~mfJf)<bYZ;=^9%gH)!193v&~@PE4jJ7TQ{-44~?!xy-Rak`s%B%TqRz<wRRovUWM(qsHJaT"
    "d^}^E7+-$#Xo#C3V1h^-J8Kfs=PY)6B>^xQh74{jBs5QJG+N^GkF`YAf>m<Sovu=uSG>6-z)h>GiEHhjmTLEr+{)D#F1vcYvi{~4"
    "oZ&8NvHBSk25j@4&S0z~n1uYg9s_4dej1F~>h=wR<-X_(WLEpx!5x$RG(_uIaNMc6Xd;QH3Pm7~!OM#Id%D(3OTsE^o$r|&snmKg"
    "aN-PEoG0>&!^MTY67WevT3g##-Pj0#WmaW*GydS&Sf5WKE7hQ~7^^Z&9)gQN`-m8HD~ewQ);PGpQR9VFNF%a`sxIU2r0JKT;7aY&"
    "HG+*>b8w0(>k^zO_!wHQma?f$imx0gOC4o?JRS4D{KB@C6o2wyejDy?;0IdSj#u>f{A7K>`}!sD=1u6Ox69cyvfovPZlPMasLzsw"
    "hG8FxObRctT$PP4fg=%>M^#J!p`s(9-q^NC&qPDTaRCZ-0=wTD2yK4YXp5b5C=SmSm~MCt3z-s}ljizup?9oyADHklj~pvxBZMN3"
    "LD{7kheJ4n(ujkpF9fWu$A)^qf@my4S&xQ8SDf??_H7xol*m-QFAo)mk&%T?b`9xB9qbL#Wo6}MIKK}14s6+k6DC7CI~xsc3SBhY"
    "!`5_sJnli{1jOog=%zqmE;XI60;x2U&7u?=GlGN+=j7C&*_9Mswxa|F<p3|G%LKxq5C?-vR8eum<7}^cppBZc*c+sB9-YIfViM$V"
    "6?AOa2*fCux^`n4t6WayOU1cta6IP3pakHCh`3;6AsV6@fMFWb2{NV75kXAZou%uyF2DK4%WsDl6wv0hLm*sS3RXAVt!>DFa2Ew;"
    "$Q^otY-uggOp{@PG(qsZ-{`rDmZxL|mXvVJJBe~~VWYBqsiK^zazmLmg)o=G3tyg7P#}PGoB%0UL`(%yJK|t?C+vUbt49z#<WXM4"
    "R2~G=PLy!4WZq@wJ#1x$$bG(dCLBC!+{mqbGk59t$}bDBHHfs9Gqph~L=eQcJk7P0z*Iog!)HGs6M|ii?ql&TkVxpUq@67Sr6>`P"
    "GRZJb)i2z`Bc;ASb^I^4V6rTql2lCd0L4*yO;Z_rpzWnNhl$BHK!bEKQ7$Aa_=K_y>WIuxGd=Y1gqwkal-$J}1ELVk!4Vz>MToqo"
    "h~zhkSU`aYIqQb`2e0SPX{fjNT`O_3jsDIr+R@daygo%sr+gTh1gznRC1)&!juf}O)<2sV6kRaL)JcE+i;Js*?g_<4f9c6_-1#(r"
    "wqH5;&>lSK?@j3@u3P3`Insx)fW8GRrl;gdnbkB3xSfEsLpFW%%KG=e%L9zz6OfCvR<7J<xqoGH4ou06uBG;Ju!>9WaDTpf?TpB_"
    "afHsYWh9~v7qCy~si&8fk6u5lj#?#6i%HdkSC-8Z`%y7kYM7a(S|Y$6g}29c^IXW2W-$tLa^zBYm}JAMSG1<#bZYR9h{8uj`Cgu&"
    "apf~C{b7bDWhc=6iFxm<V$JbtwIrEHK=e$E@yVskV4ECY1{IrvJc!eT$Wd_-gL~yw;Bu8HQFieD*xv`IYTAP3o9twPoP-pW1DUMF"
    ";LdRg|GXdl;0ue2L>7=U)A<V&vD^v4JG9UGWOiH-$Gb+<_7HcvwAER3J0Q=#A|@`usSLgBncMa3m5&M#WtDDLKkF-%EX^dnh!BL9"
    "Jw20Z56<x*r2W~%SS_L3(RzKY&809dLlbdYmo-bVRYAAM6K^`46>I(e{ge9-9=`j_L_l&D0gploGI7vEBg21i4|;ardwAC#_}0{)"
    "v@~VVbB0~BaV|XT>PNh=H-#94$S`;cV{-9CCB{}+S7_kI02-ev&J0T+%L5Xnm3V%hW8=OHM;`2G-WuwxpdLNw7?KM6A&H`t5-@T^"
    "jU80iSwET$xu-k8Y_W_DA8>sDl#NI{znET}wGIx)7xl?SL+A__xL_p}%_jnW#H)fLjum!fQGG4C7*E8WPXch7N#`=fN-<k1`L^!c"
    "hUYkNICIG`wEV$oSE%>p&JZOFA(EF3E{Ze?3kcYWAd-nEV%b?RvQQ!su^eclsDn8Q5MvXmL@t-i>y?DRl!Z47mPZ>NHN!M$b>7Wq"
    "<k|ha{S<uBhR%7$G-=f!1kFQ1HwbybwhYHMEM1hqLMciWY%(cNCdLepY@0^xBpt;dQ!-82afXV*h5-Xckt8<SyljA7-i1K`$FP|Z"
    "gNhDnny(sk&dODSWYJ0XdnH>+SfYO@8BhAg9<S<>F-yT#!-f$6M;svZLKj4#AoAl8SfI%i0@yN7_#WywirO(lEkFY+Gy@C_Fob{*"
    "7Da4Hv&N!1;nne!CA?%BPo_wOLWvj_f_7}I#{>iG3Vtr;XA=&`LLvbK*aVi6ludC~L^I9S@hm$q7;;e8z;GCX(=rPX1tgzE1JgGI"
    "*O)Mt$VGz;+FZkG^khnOCRLozn>|=L11SR~TqAIB3_(IQ(#(oE<sjX32JtKwrxL1>7C}SLb6R4S^%gd<yopvZ{Y{WzEU-Y>;|tln"
    "HxVMv!cwk_)QZ-f1o=H8UKyOErp@@M6Ivo{@ru(^E&+q0S34Sjvd6$$3>~V>5YpT9#FL30I2Kc5Nf*>$_S%Uo?)AVSKeJ!}HzC3b"
    "LACHclxo?iej0N9NRW_;MbpJ{IzRI(jf}e-?!{0<Q8C*HP1TrOs6%;p+;u$LheS1Ouc>xL(y^0IxNyqC8WgA+EUQ-6G4^d?=uSuC"
    "c!;<mAWM)w%;S0%^%&oV2RdzvgnmjR5hP5l(Qw=WXoZA>z_K*YvOHOb3=MJwQ|Z8Z6Hj_xvIm>GEg7ab&LAO|jKYks#4myA%P2dK"
    "LMBaOQ51O^t>f7}(1PM59LD_ti}eET7{~763^-j}%bKu_1r}f!;cS5U`dkUXP&b=p(L@@>;uxvmX<rM)u;ArhEqZy{re!IiYm|gz"
    "vMRNt&dJP2^7Dun$!f;|c;6m5Gr-V6RPY@HL##l_r6Sn3AV&>#BTYd`96&W6hY83>O~pzrV{+QQFglG<_uj)h2M33KfUvO~0mLxK"
    "FH$6Il4v4tnTF5zT?eHBe6_^Q#}b(2z`Rs%d@<lp&f5(bK_Qm#F{II)ih@x}#RuIkFYvR~Iu<0wk9w`MEKT8_ok1~7fo6<hi)t3+"
    "{8lgP$>Y&L;|0u<QP>JR%XMaf5n(KMdN`#rF%>2u79TbDT8E$U?Q<;V%6bdKA-OJyXF>bWom*YQQ(Iz~?}+`DF81B2Dl3A@^HbTg"
    "pz)yuMDa`}<suk>GTU2A6ves#g3KrG*3WfVDVCX7fu!=BI<exhj3SscPH;@hRqU)Elq_*oQ?MD+B-10E)1#P&CPSC)Iru2R9fD~$"
    "$BpJtH!RDPhQ_2R4}xF-GO82tOrAM9-zW2MPnI)_aTj)GWF6{Avw^B&1h8npVrrPtkpj%b8H<cd;7i%c_RFgnHKQ!u6hs`F@vuoG"
    "nIKV6DB6YvtfJdd1MvE(9K`bi7&<<Th>C7QBoNE?c#r_xL@DE;v^aT`NKI7Z=&aqU*UsC`QH;_ESOfxlZKIT}5}Q{Gkm@TP*_*n4"
    "IxQni6fZ2jd$xS4o=al>uu=5~g)2d9-%y?&txk`GzHB}&qzUAWi7P)hk{#;ePzTd&W}yNQ*Ff0MPvb_1C7Tw=6r1=zkhgEGE`}MZ"
    "QJ~HVl!v)&oMNqGT6-EI42AgWcW-<x_3#OsPp_lsZ@)_EboA}3Z**^uwUf@mt(()^bpA~UHBayad(!7nuxdl8{c$Cq6Q&}foo*cn"
    "J}4|wNP7RIXPZY`x2`TPI3!>U{iW%}x4%*auGB7K)UEw{PIuB|=W>lvZ)%Qp6TOh-c&Wtmh8E`3<lOlG{nhYD0AUlH@SD#P%Ym^~"
    "kw}N9fwAAcnBU6cG}dO8BqAYO-1++g43MbCs{>g$dBV0N1gshA@u53Dd)6W(Fil05_jT})rpYjD(TiGl^(#DXqEw)Mr{Z9thAQ>>"
    "1PEK&i^dpcclSO>b{^ZCW0wpW2FY~A_K*Je_uEHD<||N}4<I8PoEbi7*V}b9L<{!^C19>_byZ_%S{1Hj@JsYgbQ*zSB3MfA=Fms6"
    "==M+lh9&{UA1<Ho#(};}2f&ISrKKP~hH`Ob*kd7k^PAs!?BikMd?AxW+hfWY#nOw(WQoC;;Ru~hNO?lU=Za*yP~5mCYq%;S1`qb?"
    "j%{+D#cW*9tZuL?i&$M9wXN|?P_*$mYDh8Lf9pTlc<HNKsY3jR-}{&E{rM06;@|u~WE{`Tan&W_H{X8cH*V~_RLOdJD-1>fEQ;#b"
    "11x?jxR*@!CY`>XfBfY3C!f6cr+@M%W?~#AgdoO0Iv+gm8+SWqHiM^A01nR5;>eU6lkP#27Xpd_63o%_r*gMxwHn8}O*ACuiWRXt"
    "?w+5WoW3|wI?p5LkmEF7vUN{ZJx|qVT$3%XdnSnCIfSm<%wktE@B-z2^q}|oi{|ODe&_6@9T~GuO<Ptj)RxoEpZ$kFy8XppKRW)T"
    "Z$?BizI1u{(Y?J#kIx?;j4vcvjpc>Z8j{Ac>vQ2k=9eG+c<=mv&*)3wWa10mS*i3j+XNt(d-t8c{rDI6|MCZ))9@0BuPaW$j^(_?"
    "D!7`WcGBcpN=5WS8sE9Ha_ei?XadM2nS4624-fB+_kaHIW7((+YOgnFO-WTJy}oIXtU*u;f%DU|P6m#xlG)#W>*hDEzI3%(9zOYm"
    "GWZJN->>!0CA+Pe3uUHSP8RZPGU?5ygHp`&Jpdpe5qD3AwT@PA$p?-7j%z>|nQC9~6WOzah*UJz^1!h?a6p5=ojB1yISw@*)kjjT"
    "e*WOa$A9&qHt4fHn1%6Jm8Hsf7}sG_&62=ohS}Y<YR6{%uqPyGF~yAH7!G<AGV7SAwYxW}&p1{|FU5%hIkKcNn9x>I{OdQwWkgxd"
    "nh_dR-xxJZ$h*+06ro2*Ohn$A*5Ct}?Z+Y)4yUlVd%X21zuixiv}h;H)TdWQ${$v(j~hqhGs{&ON~4Gw@?|8DX;R6iJ-s@A`_2xH"
    "-1>O4(AZpmlKYz8hPZY!6|QOC^CzQwyOWw~POTms<y(UYuD|b#e>2X)&sX!~jh%<@rI-H7c<Zrxi`y=+7!!Po_ifn``GMX)$Nv#_"
    "Y|iENe-x1agto5KfS>&I<ei^CeD_brz3!?wbj}69=5w5#EBU44XP)w+KOPSc-$d?!%{{3JfBo;I%zJ(NV@QfKibew-Cs9ZYeEvm1"
    "?R)4$7x~nx#Iyq9R|8~he)-fX5nvz3XJ7Q&S&Ktf*+iU}srNS={8cxxAzu804m$sNhQZvU{mAsnkRuC{KK8V!SH8iNFXPoU^Q&{_"
    "jgm-0#-itj=TlDtpZ}Tee|FRFX0k~yR|*PSW^`~!bOva>(Ruxz`=3qjuenY~#%rE5_0#~jm{c#x_5XcO`e58Tf;h*CS;aykftn^-"
    "ttx!Q3nA4BXEH;6VVHMJ|J?~2{~xyV|13HFdZyuq$38O9W(+Tjx+XhD6c|C^M##j3G{8Yw{&8)5Sf30gp01I$$3y^k_hj;<COmvT"
    "d|LNDeLTK>uLs1u8F7jcs5Q=DLx(ISjC_4MmTD)%y45_^51$y^%D3WczhB+{$5}L0Br5ZX?W?Z#n=J9|FZZf4LRyo&VVXgxK!%Ne"
    "6f`ijLzC^Pc_swijx!Pu$I8*zX`7>9+*7(w_UpwsyttBHyPUt0^KayXmnoHZk~Ug_607{-R68Hp?cv0;3^oU?zUi`z1LLZLG!C)z"
    "GkPQ@X+*+7$v36(-t3i<cG{-HAcp!$!usO<J7<Rns!;13{oGUE#oWI(3&kEvoO%9nh}N+51(lns{&{2c=@(~?*^~zRCV!l9<hX0Z"
    "gNRQ;ql9&V^r%3LrBJR!=Bt;p^H+0AUr8@kW2JI{P?4L>q&L%<O~5l<*Fz$hWa_z+LF40r7@f4;7Z<usg)WZBE=VsqTi+>v>%V$="
    "Zj;I_;ZzpLZO<)z<>u1c-`QA=uUtu1Ux~qCkmeHAcx8@&7gDiYg1WL=dUdsMqm%^uv~{dU4VR7hEMuh@6Tqi1$P=?Gpf@tOxKi=E"
    "wQ23M{oN1muB={PUwG}M#kb-~ES+=<X%`-9xS~_Ke&QfQh}22u-u=$=$7hY>b9=yQhvD>5zpeJfux~>bzS*H;PO5~~Yu3T;<m~A{"
    "@qEEF1eu3vj?NS^bH!&zCnw`!T^{+wH4ENRk(~mEU)@@|v9-ANg_8fo>)*>eDGQ0aNS=4@D4jcD?Y4dqaQmb3uW#qaPg158Sf%|$"
    "GL2Dyhx*%p_iA~nWny=WmoC$tTYvb+RsH@HJyg=x_&k^H#!@{XkDL31`1!W>j5mLuh_0lsvA=WeZ(hmnZD>Ml`5AZp$KLAqUMlrB"
    "D#O+7!@ul58}bq~HGcN~?#UNZFz}<y&&!Ly_~!igt<-cst$naYroS~RY!xc^{^`JgJ6=?i#fo-Jj@z~M&1tjUl}<sSc5))c6f=I}"
    "@XnA#Ey5@>D?xfAN-jm$hSN(UY<!p>{I{U^dtUV0(pO$%7FnA3;APlCNiYrKTL{E<M`wKf38(XUQCd2d7jm(5fr`@TdWF5TTG(1k"
    "rPu^y#ZG~|5yQaUHT3XGV$-Z<(FK;cSNYT1!@u}(_inWmtFBa*c9uM{=w(<tA)<J)=&`RE{+Bx+V#z^jA;PAyg>dzi1pU05(vR1v"
    "!$t4>W$5qT$o_MILI$`uL`2l=R^{PVcu-BQU%9kZzBOmWbDh_j$Nw{c9yge#jh!v#iVHNyvGEuiU$jkAy5Ae?lq6NX)2-~`X7cXK"
    "`JXPHA&0S2f#_Bd`c^>g0A!`p;Rhqt)LjdAA=;%Ge<1dxS;xYl3?oCpo!}4<QVBMmji+?oAZWB$N%i)de0z)m02BHQh{mv30`OVD"
    "qj4bcZ5(kxR~ZcZ0xv4EJ8`EycO-x!9H^e7_xfXi3miH$QgL4o`~Y=Al*Ig**)WI<nIYmpga?r*pUOj-Dw!yiz;vF6P@DrZxgtYl"
    "IWjeuFI5W#Xw<_EEe=K$sAs8&HAQ9?oK8e2hQ!8A4%I<BbV3Ycm{=~1&oj9~A``a(-o@=%;uAXU@Q7y-m?q%5K$=42pplQJQ)w&^"
    "a!CNhv@pmcP#ggOHN(g>VB!`RPcg9!L?--pA2MVrl#ryr&4qBu20+vEO+Qj-fQq3B)FXpY53>X!kW6C=Ftcj}0uY5UDIcQ;CNZ`_"
    "MfU=f1_P1|DZrRn41+~6Ai^Lt=|eN~GBn>sX*`LH<0zlNL>yxYk^>Nu3l$FXVApgcZPFbZimQd%myb6?q2M%-yf+(UH*PkZ?x9f2"
    "m1D_#945#_4B>D&O$|xL!#D?EtrSQUIhKa}5P^s^i>0V;0F1zB5WseT2N4nhq!Bm<==yXN0j)6VG3b;<Nd|#o-=$yx0cR<y7YIBC"
    "z<7WRbVslp&ksn~&Lc(<5n?fhz-RY6m}uh&3exEehgt=eEU+2dMInT7EkAb$@^{h6t{@?Ol<F|4`-#ELc=DAfw$q;@T?{3KxISsx"
    "xk%p7X&g?bg49}eJyZ%fkHeG0x0MdgQ7#yOsIO8;G;17C@F2;DG1XxuCBy6feFYwOw=eh1)<~Deus<zlMsxzUEU^p?wwUJi<!4Wa"
    "@7U&(kZ#K*%RyY>_Id`k0micuo+P6(5Na@rvG*K60)g~}&mS{}a-HGMgs|QrB^<Mj1k)n(jFC&R6KvjI@uiriZjnL75<$Qm<pZxc"
    "I87o_db>2)e5jy<_DGRdzt_=2ZCo@-S0ph6L}2}>Fqf1R4;bZPDdP@`Xi#$^O);iS0IdMQ>#pJ<DKTp_3v&JWL0htnNpciQBgNFb"
    "$z&u0!GPXCL)T7%=wiSDwiS3jPK1ONLv(Cr)XnKhYxL9#oYjJ#P(`rb{f~CN-{RRnz^Zw{3O&q3=uN{~C0xQcwQIj(W-BpHOMH*x"
    "qT<#TygG&woq+B;MlqC<_ILsBpRNGrwH(4~LTDEhcVx&{f@lG<W^H_ljM8btcS0H!Tkihz+;FAZUwT8KTv0BqE*fE!ry~f201rml"
    "BtRr}!y;%bSIGl-C|e3$pr{ni#!|LN`vDiy!R5ENsW@V^jU=9&&s9VLwy>gsBz)ZSF(*5hyl4)1(c*_9LHXG{m`Wk3bUM;SrQZwF"
    "%(17=@D)IK&7X`NErfK}m2_2>_&Ug?tbhxGvDDs`I>+N-D~2KEN(y2VQRK#AfX8^H)ij8PIt)6XI-|AYamR)I`Q^&q(OzfJR2BZ{"
    "#Yd`eH0@q641+^73b4pXM~#{GfhQNy{=+k&G2Gh^20dC9QWK#3OkQ{*my*br|81bO#r_Nn@xsJMr>*9!Xc#7&OVY#6MUDmJG0;Dk"
    "Cj(awkcq7wcUyoyB2d+bdt)AUfK-GOBdujl26N?tjUXyWrP8ZO3Jyb{c6Jd@QevmGR?HGg9g;>fdYQa9NOP>N$enT5G7PESf&w7v"
    "X|$ln=rG1Wkz$5S98TtA`D(9!q6&@3k?JR>jl*Zsxb5kdswqQW@kIylJc0lbJTxYg*I#>0GbhEZr7zEx)6sTIzBpG}t)7nr#Y+qG"
    "9K}T;;;Q}gi%G2|4b9E3yaKV|ly7kWy)n16wK{Kx0+Pgh4l|>O%5fBC;y44x3$y8NPiG4N==M6$m%GlT00#@FeyG@h=ETJD{4ABU"
    "W{Qqb$cs~?8}=-(pH2o0;o^jq&Y<;^*5f-bYR|`->Iy@B7O|-Zz}ZL5XTy@I#x<0h*fB0K$54eU)?{L@KbDpVc>2-?*Gs%@rr%hm"
    "(Nq2L@{Mn*>RRUE=jpxOYuL<3Q89vlz4040EK!D~7%k)(Wz?(_=>!B|_uhRf69nO;0eHOL_%!zD*+^KZZk2Y-`*2S#S8sX>b9xYd"
    "?_a#LcMxoSXGN8TX1yNbK44u6h-<yY-zPM@b(i(K$?OH>58K?Fa@=k`?KdF^U31zcc~3%t2Q`n{{fyZkhLyF5i0@0iM`E{i`fw6h"
    "GqG?WYwgP0kWBYTx|!WNZut{li;)5Lqb2t^&6B-xw>Ic$mZm6?QofO|3r&ITEup~{&q=W@CqEA%05%)vRx>G5EB-+4hwl!ola?3x"
    "Y`T~(-V=~UxPmMqB(yMne%V6P4Cs&AS2V$t+>3*jr=LWJ0}t@lD`2g@B-KLqFo>YMLc%DAK0A5#Xz-Uz$%h(9T3rn4W>ah(9d>vq"
    "r2k#l8THbtVI*)PwC83rWN3hY7>hZJ;PGhp%%G7wkM7X1AixRp$$ivyoQbDdF3u!LnkJ#*ev6Ls*sK3>DPIJyxy1|NxYsw9(y>{C"
    "*<n%z^JfQ>#))!r=Nzlr&>|Zxl%Oyn0CN*^{cQh28BRb&NM&}h*dfk5XX3n_HOFbNX#RT9`E<#<_q%T)o67(JN!@1`=GX}p#8zb@"
    "9>Rc*z(tbDhD6*xyibf;1=|dv<%n8S^@9JSKgoXnPPX<~)5f66Tip@hIV6fxC~2y)r(wRB&NJC8TUyAbbh6<RXXDNXhllQHRC1*?"
    "`?II`lZV+Sx2KaAY$#Sj{pjT2eDCP=>Dk@hp#rN&HCIR)ECUcY>LjZ~q0E&Rr}zGS)c6%8Jl$Y+))Ln;dhEyV3E%%v`SXu-gmqKP"
    "h0>+V{Nak#*$l^viZh-S)JO{+Sc5t$YYDgYSR9_rH2sPnXZ-mxytV!Di$SLs4F=wzec+KcIG0FxBB=Vtz&p7!?cVK4pA8OP*v)?S"
    "{!>hXuTRCb)>(35CL^YpELDkAK7gUqW*ZWJl0u)&C3<Z4M+NovoO9rmep}1GspYomB_c>uJqwsr{Xxt;^fae_3QQ)rY02_)lp7KB"
    "bn$CnEnK;t%$2*xT|@MYRui(ml8e0>Ph2g7!$sP!kRU&-jn!Ul`r_Ah|3ZK-hR!nC-AuaM^F-tJzP#54&V}3U!+oRKFq(=6J07g6"
    "c29A~J}d<2>1RhHL7tlGaPU-VcLxW(Z1pCSxCMbPiS?Gko2qCS&Wj*CMxe$AXUOMGaDOtp-=2$79?79D0-6{&g|PmQ(e^Ks;=P5n"
    "*Nf?O#N@XAY=N$~`rP4a;zP3ZLqGf%i(o6+&TPK-#`$jg>A@u#SdVYCu$7B}qUT06u0E@9$h`O+QoaoM*?&5JWHnA2KZ})OcVTQ&"
    "U_^6;Bj?klxkcI8rP0>BH6Vx2e>I>Uv()b2|FQlXwRbih9sTek^<$~{g*BDD&gfp_`Dy(CZCj5aX~H5@XNNvrUlJ>u9D2FX6#vH>"
    "f0+i>s1;Am(=K+#kDPv4n@&CQ7r$}#)rar@H>dv^dGc-dBz5+GZFtOT;;c6QWe8ZY^m8!xUjH(@aH*HQ5$!A-{zG<Lg_6M0&ApEo"
    "F4`OX|Mq|X<5CwloT)Z<p^B>4Y>$7EP)X>B_r%k)u-QRh0Gv2sJaU0f_C^gw_A+*Y8J}-x5^kO`-z%h!ViXfwxYk>~)?a&hdhwsX"
    "hjF(T{c-fPo;V8UTw?I)z0rfCLCXn~43a15GPN1HRn$aq{zm-DWp`(dUvU0><E_(w^7fT~7Oov3o5$SFPuO?*#50tB4ufk8cQ)#O"
    "Ots7V&eAU9;&1tSOv@~4E9K7%faniBlGI-42|k`dqHjsbM7qIh52ZJf%0hXX$%Ger=P~wV4}EKTBc1qPC-#4ju^Y%f%YCAnsijXo"
    "f3bhoNhB?r5^|-m)9key9dlw5C~fGl0wasDD&;V^5%+mn)n-)AR9AOgA2T3QIXRi!e{}lr!Rf9s=>cfEjKn>MwcFY-xz5<61##s1"
    "n_pYG@%qMVH#Msz>rK_@zBu<f5{NA=ti3dsEs=#P%9N-?5l$7q{1cQBpoWjh&d@~1I>u9FoJd4C8p=I4;)4WC<5{%UJ3ZWc7W&gL"
    "oJ5#hS@QF<*hIwqR%PM(^1{n=SFUd_tfk^PS3d1D9vpO@pZ1!1zZ;AO==$3$%vweUgVW=v-JG=!oi0YHq#0*a>DX_4Fl^rDtIOcx"
    "4qU8)nm!n`55M^3-+lQ0M~yEIfBmD6>4X!Y($wsv<C_JxR7w@D{LTWkPDWYqoxgbJPyguqfBd~4e{}cm-J`?Dt+V_hyRemBxSR<P"
    "9!XinotWvu2Ak?@OeTS?<dMs(Z11$Mw%RNcvT4*qEZI|<@7>w^@h7{#xQ#%pHR2P-G##-^L}sVDk}D9oG+ao-9sXdb)p=mr@yxCz"
    "4E)Yd{^%Ef`hWcF-M`)E%|2WLx_obIr^=#mj%22SJKzP&)z{)+G4kQ5U}XY7<p4QkBne$ves*$p<L2dRInQwnp5cb#1j6Yt=5#@~"
    "i$xesLxBf_*4ahv;K?(J!KqTVyjk9QeYJmL0dh8iDtv8NyZxl|=)9Vc>d!y#p0-bqp4|KBlTUtiC(`<`HG!S+&Rf@VSE|>)@rF6&"
    "L({Ys>FDYC`Eh61=0#aSQ!cb_rLQg^Ye^!O#tTT>RE}rJc4x9X5l?T@cj$v=uhswX=l3pNJmvMC7^xU<k%GxjD<c>57R}P~8!sJa"
    "oBI<5N#!>Sxw&j*d2^MWD<&9%UjBzOV^rQu$F6@}Xhy?Ma<seut9|3AyTF6|=HgfZ8!cmJ?YA^_a&N}98Bsh2SFh)upDWL&)2A2q"
    "?3$ZXWBg>_>;MaIZm#{-Z{i3Td7vL!&&iGHy==lC$=4_D+~1k{PjKKBfs~)?r@LqAC)i{UZ%xon-QBAVpQEaN?V7pso3155SP;Xp"
    "Wc)b6E|$`-6eq{DA#0+<)45b}Jx-t=7`Un+h~vphHN9L&t*0_eNiUe5QqJg;_s%B|9<F6td6-pm1bLazUzp<;TCeU(=|yPeN<6W0"
    "{dc#5Lf~=!=-{k>bdj;LF@}trTwqZ9or{5Z#vdwW{Gxe$pSSBv-~8{+Hs?OEKCM)CQrML&a`_N%J+vMlcTR=Jb1%Z`A&bD#L!t4p"
    "l!2Bhg>|Orv?Cuxqfbreg&U+RO5pd#a=4k2U(1ZQb7yto$+O|zM~(f*ji+}SPmhhG)4|=nz42h)De5)<co5ZzMHri<OA?a|R}!Sb"
    "pqto^v3Vetqf>#-T55^_VcCz<*>t8*hs}Nrch*WVd<r58n88mPpe}Kd!hzK!mm)94yvyb2$`V=0+M%NQfUgsfc2O4&PEX$d6ih5Y"
    "xfK;lUzu;MQ%}q8?XZ4M=@K2;k;DUIVSLz%d<Vxt3`fUPGw^8`Vargvi1e7KF_v`+@HHH(_}r!3)@I?_+0)Uu&W}1nPp@*BTL|}Z"
    "e>9LaebVh&-F9g50pBG^4v%LdHc`2DD}D1j=;k-TvsPS|)1j6xA#61}8-b_2=GkOCkVa9|Cu2%_gMb+ZjHP@mo<dqE?M0b1jXD$!"
    "q6xz53eiBZ$JRUdj`r#!-T_BXpG8AH?HN516Bf3mov#NpjU`h6me~Kv502jb<<ZBV_D^{Kw5@;oDM6>=Y=Oekd-slZA2godt=X_|"
    "St?+v$@v6PiJMg5SOkbB0gMxaxC0h?V%Chsb)1$1$UbjDJt1t4MX%@qMbF^|$I9eb?mr(BE(MNlsHYx3-ya#O5QTIqVu^v>|CHKT"
    "N^Nf;<&p&B21!I2)_nGmXx7p02*Pcc0$s>mE=OD2iTRyO>)t!(2X_vS@8!~3GNE&*2v{Z!L=1_FBsh&`)g&YqtBGnAgs}W_ES>^M"
    "TuWA|%yJ@PoniM_(nJpfOf!g*<#7IT+d>CEUQ@hFA$J){S4IJn$z@jNvc)(=U=)e@zT?et%o4o*>QD$)Wv=X(vvWOKYL}YR{KmFZ"
    "0v)I4rv@jR_6yCsZ5})}_m7<OqY-7IG;G7+{ID47d1U-`3Ax0kN-JB7bDz5ObHsm&oI`DyJh3my-o+U?7`(t1<Bg4$pZ^Gzf0Aq-"
    "!^0Ndx7_H9>EH(^yG19h{;KuG|9P-{_8(queX=k*JO16=>6@#&UtRo>M|LA7;Vg(Fv~Wa1z13T~RZ*msUXWF8#B(9E9(x5-(njS}"
    "m|Jh1za-bZ5C62R7%vMR{NAv_Q(2x(Oj()sVAPpM!N$ndhr`L#yz||>Qi%lE1_C5cAYNd;Je64mC=Y`YxtFB+Z2aQTAN3(~f=X?d"
    "`P}r6*zDY2xbU93*gRi5{(SXC+wM8v?-2J4<9^sgaVgV%aByM7jg%?I<dEJz;g`Dg>VEg`fl=#Az5b+|$B(PVoyCSck#M=csD|aj"
    "03J7xXMBAgRpv1zgF`REcpXYU(rPPlH|{%CJ?nq5;P0W*cmfh)mOLfH8+WnAp)t=NP}POv{Ay}#`zc4OBm&OU@2z(Cb4D#{?_X*j"
    "bJGF(BCr2wg2!F}c@u;hW98G{l(5<bN?c}U>!>J3g|0?a^HM6IB`Fo2TCPYrM%gq_1jSi~_W51-%kvBm@DN~0IK}x_$xc@9`@O*;"
    "b-^H0K^{d7rUaFj;`2?na^{zwYMCc}{{BGysKXa1uv{ePSF^)C<NWsI*-uYp84Dd2b*Yf_qZr_GprHm}fN%s7^Ez>20{gv37s&n7"
    "@bR90V0$Wy05K?5$rQJ$OE;FV3l%(7g9DSyE|)hiufM$E>y9V6=ENQ{teQaNgflT54Z~C<pcabs<)zrIwX@ys@N8(b&aV*4^}Mx{"
    "^P%GiI1PbAzZ@HHZ$;n!R!mD}^jun*eWr76HiIuEr=_)eBK6c7$Sx*8u`yj7w52XDh(@cv?^${VLKktPmBeZ*xg!sayG%JqR0b!<"
    "t<&R^)5EFY47Bh}iY%73G6_4I`)L2{&Zz&{bbM{wzqSfoTY+4%0u(lZh0BL6^H>NDWMDaO%;n65k{N}T3)-qBgbopganWMt^2g<J"
    "vphc`k`b16z?8<#p-?qzB-8JI@6)^AKe+qnXZyk2(`o9?eh@=vSJ|gR6;}>v`FTqCxK(?hjZWqM!OUCfP$NQ18RUH{Ph#1B{fo)Z"
    "J{^DX!3hX~ARL5|=|xZk&1QhP2=$IHHO14)3Rx<W<uu7=LLakxqvkwtTtx<%Xxul_vYYZ9&N4?ZG|D8qY#c;m6hL$E!c}VLE#~Ss"
    "am0fH2?zC8veFJWUGSTIN$rU>arkf3^W0+k=*`Ky1^DU$na3g2&h{pV^h1UDt;<O$xxgAN4fy{mdb1cy&g{N3_I<e#cVBYP%B;++"
    "Vik)llFi=Pqn0IWyht!?c`$|t1H&`phk@Z&0|FmB^EAc?o`Eb&BU`OzOKNwwWc8*dyPHiG$ztu5nU(u?_a)-SzAs<IL?te6J_O>s"
    "5#M*t`Tzcih!b0Lbj7v;q4r$7(XZUG+W&mUa3e*FZ^UNPs;sRGyFvIl8Gh8B5$>kkYu)$&W8{I^8?Rq{@<>gXh06c@AP>)O&9BPk"
    "hr_pU=9?>xRqO<%lhBPnJ4N*;-o?pQL~aRZk)Va_WH-k7DvGYlyKmY%$*&sZnBn1T5m}oyFn*(a#(`<`DkhJZH^=Hf`s(vn(mS^%"
    "A<}d<mMn~WVB8!<uT8A-**Ny!>6}&hJ<F+J3NfYa7uFm9-49PW=r7{y_1}`|%?h&Esbx1-IXv-7=2HW?oTeWf+H=G)aC@xd?RN<1"
    "^+ve*0b6}s+5A8x{&L*>a8P^iBX$z+{xTnY1}@T__rmO>5vkX2ZPr#7X|4q6uR8u}&zGGm@RKX)k54;$<L~dg_vg}h89XH+#$cAN"
    "tKV!Yug2;oH2sM`e}Qz3`9XmJ$b}2TxB4IBt?%uBBN@JJkIGpv^;)*Mq6}M)UvQ9->SN2^i1STAY**M#{U5Jdzp*)4M9#N>v*KH;"
    "^n*qGnMD4#mG3_mW_kM?f7cV&zmZB`kNus~!}+)mv_W=op`Kh`Ovfk8<a|d=zPwHcuw{6&1hO$CCm@8&;?e$CIi6ug_{ony-23Fd"
    "**&AOZ8+HQ_0`nY9n<upWEwY*6t1YIQwLUD>}5~;jOdzaR}BXTkamvf`yuXAm=CCofI${Gfu>mXN`=57-Lf4sj3WSHTs*_9D=$>y"
    "JjT;7OMP!=@y+Gt8)0}|4O1n`XEE%~mz|Mh^(cN}2QIB7R5K$MJ+Np-OXrULObb6A1eeFEGIA{~Q@TS}H&_bGJreSe)J;!zFD_nO"
    "9X#*G>5^kN;-Jdn>`Jrx)w{Qh%NgP&c@W02p*z#DKJ<MxP7Pj0N47JZzpS)qqm@a5iPJJu%2L>mViGO0B;ROMAajBz2987-R?8uQ"
    "FD<kr8PAD0KxtlM1-sNt%}qgB;N5j`qeg9%=<9;`?0tLp=k~>Cn(CAkog0qewN|?!b!xSn*O#wfTUficu)e;!RI4_ma$V~UJarPN"
    "lN=^!oFq~NsJ$%I5enj0e=RM)f!6O@gz3@>){0^)f)kj+u<h;bMzguG+FYuOb&hD4=-6uvyF~9iRmVc_1RB0DQl80029||@U=kdA"
    "`96R+&V2yenQf|Zs5j~oE0-~@8Rr!O1rnR@td|4L@pQ}6je284sIQ2v<-qX97w78uDj!cU(_$kK`x=E~0>cM>DGW-E%hgbX&k+*f"
    "6l-VgKDfD<p$@1LE`#6R+O{v!I<d+}T9Rf_tZT2tKR){?pysf4%FvWPm`)DzR2`++#ozDiX?)cyL2FA>xdID3TP%5;#c`I~IpgI^"
    "0bGUe&Mg5oNThO8)Qsl~ub@fPOXWSY>b~=D|J9EM7nZOx9%wAhMtRxDHuGl;>&cM+cOv99xbX$AJT)6oRDsie)8%j9JE#>Iu_<(L"
    "xb3xH<u%Yy3q*CQYz&;yYrpxwKi%&g_n0zS^R@J1R%JK`Kp~(R;t{@anrUZQ1oK8FP3BnXr!u43oB$Nn^!;oa1iL>y@Ww|oElaB~"
    "T*=UiKaX)c!-BlLyz+`%UaqdcRUXszT_S#NUC(5pXK*oOm{E~C7zENqG4?U<OzN~d5?|(O4I2j$o+kv*9N>8=4`NdtK(>oSWF_SL"
    "ebdT`?|kds(kqc(nqKs;&)rS{VLmE_J`>~||In>NkL4QVlg{z!i$VW$*itFPs|y(&w`!SGC52yo=l^;A_KJ^yr*-^UCsXhxvE!iv"
    "g3}CNaWD+9MBZ9?`@1Uf2$CoEga-z|MTmwW22YU$3OuxM0l^%x$5=2S!a4OtpL*L(cg*aYG4va8`jrquF$m6!KNLw`N*Ls4E&>N="
    "79pNb#R(Op6hy!X1LaJXxmo6Az|DLWkLIK|Ln#Vk3vUG{wbZFbsvIa}ijoP2xVh_qsF(~J*4`zocUkM-k#dYw<GcY#Byq_!giWVV"
    "U<ih@1fA-z;bl$~CRh-mfs=U@jTIXq5T{Wg*m#l?sELyiON3Mw##xktID?9#MlpmU(<sZ5JOdb8&8TuJ)L`Gv6AvyvDUJdX50N}6"
    "oGx9+0uAvA$^(K0B@mSJNKQNyLC_q5<H9uM01!z?V4%Q+JPT6-WE76$C^37+o4ca3F8~lHAoc<ae%VtCgHqg+;jjV)V(!LR5EG_{"
    "&^d~xX%hJ;MiiWhV0aKGVUoo;^zt#M94Q7*0muNHWf%`|yzm=7?Bp&)#Uu~H1wCG~!gV{BpiIh=5|kkY!{=TIXLdqIDCI$<$WkSm"
    "6v;GAi$atYkcp-Uk-lu}>8EK1At+442@%_{J<lK?f)WVH-pB9!l=$M$;M?o)uXczJmhxY|Y_uE0agd>T2B%q`r1ElF-+=2IL{_FE"
    "CJzZPMJfhS*RYzNw9T~c0J(Jayg7bW9Xvw`3W6~Np<Z63gL4E*NhxKjDOCkYW>HZDV*tv+Fpmug)<(eA<H(*j!s47j&L!ZKWv|$U"
    "0|8Ju#U@cQ;DQMDvnUVx85AK{Ny%z<#G-hH!!`*#IuEHlf<ORZ$43l@@Nf#s<DgdJN@4>i{3t|_l%evVZ7Unld@bD~s1><XFY_@*"
    "raTF^!<fuzDv(e}fC&`AP>}k$mH-p<GLQDdauU*0Y6{1wG%piS4j}*{A(sq_yuj>251g45cw@*3sU#qx0Mau&<p`3^SY}%0Jfa4Q"
    "n4oYJ!4ZO&alS*7YxvCeOchOI2x1_Vg)%0FvKY-{GKuFh)fJI*D21h*5fKE>VK#<n94@9L<v2pX@UmnSu?BK049cP_Gd_!8tAf8l"
    "xr?*~MIeKcB!y9kC<e#im_ZPkAY`<Jl9Y_sWypr1qKw3N0&daxHb!sbP+=7V$ntoIOEU&Ur3A(@49louf@PeLi{H**o{I%8;43WT"
    "W|&*VDZ}Dbkts=ZjmQ@WLZE0sp*Z8p5p#)aL)msZ$+eZYYvd9%$wDp4%$T;5fdyTv`q9OCwz}z6TN8rrg;XzOdKMO7CDqJMU(D3K"
    "lY^h%`^BI9`IoM3eQoQFw^#2TdFTKUR78~Ty)S?8L*%{pR$8|uaxt6}HVTKRhZ34|I-fimod4_?PT^{qt(UpQ)ympxb!oYR2lHIH"
    "H1|FYl_)b}XA;zQzSO+&YxRY%n-h9IVATQtT9e*}=cPwK)Gmx@mP96AA=xG?)e+$uo~#g58^Z2CIQ;za(JwyUMT$yPDj^H2sH!09"
    "Og%Z<$WnPQg71C0vGt{9c~i*iuAwFBG`zZKrd-uSOSAC*d-sq2?En1JKlyimWDK=XF`S9DT`MHm<zjvF_M6per-(Cas=K3kI8qBg"
    "*N_<s3S}}9h@ez_ns+OWZJurhDVbs=HxnxuQNw5f;Ps{Tl^b_9Z@smfRWF(4BdA4GZ$O<pcH_pVEzLXfSq{p31Mtzs@cYl&b*a;+"
    "lzDzu_@XM0EHrzT(Q}N`nc~!{@ahJ(aVtEzANF>=$thYdVO5?J(41p2QS{U7YqwY5xx4+<owYD1Dk7JXvOb$dQ4w<pNiksxt07))"
    "6l?47wVCi>H~hf|r~l!*|K#;|eslHpUtf3?GOiG(=MJC1=sJ!qAW<3MGDcVOoE9RhNd<MnO6^guo!k8<kB=^&o)2G~_a2>m{$lX-"
    "Y<6_x_BU7Bx2dR7=T`)z200Wk`#2T|A~NV6>&n&aYWMYWeT$dcF{Cfb<QHyAUwBn<Ya?*uz`a(2%o?sqp~ZJ!<dKr{mc_DX0`yrU"
    "pe`rSl~>L4ZJfoU0MqBy5xd~P%h6=#_G`#5jr{k2NOHTu`CsP`{xgkPO*tq@4ywmQS1FzE-FAO%@kd9C-+7Pq+JgQKaQxe|^02=q"
    "Y847TNF?9O2m7TC{rVzVCC0=MIr)Q2{HH%PXf9e=3ngr=oR-UoSqE)>3V-M0^1D~pLjvimbWef*4*Q&&{K4r{0o`PBg3Z;g709i4"
    "cV>aNz{1X;T=AK(u;`JHy7{k;z~%Y=-fXf_o!3)(87?0-xkC#7YlgpDZdV+JBt&|vDsS@g&RE`58a1Pg;jYfPQQ3+SB|7PGr=ws~"
    "S;jBR+CIAZckfo`a`}@OjYhS6R(1yLRw`Ndk!OGCrsFGJS0V>!b!X(KM~Q;lSSb)V105yIB?KM@RLVL!4BP2szJ_F_TSQx(>8`HD"
    "_9dSct_LFm{HaCQIS)og1>jO(%ZRt+Tk9ondD*v?Zp5$LPB!l-<2dk=)Qd-G%b;7+8He4b^IHqn#yXurnAx(Y*G}_Y{!MI(T)`w="
    "C21mpJ;Q}iz!Okt10sVt1Pu#}GYuX}!_V%Cwu3o{`^iP}_!53G!ZVmm5Ii9HrH;@NS61p+QIn_`V9^9c#~9O(sN7Y&`7G8H9?M7s"
    "W(Z1ZBSa;Jm>_n7g0m=?xavoSE6f$rQJzHZah8l{!?ACvk*oZ&r@cQle|~iI;br*Y3-#muVG<6x3ewoF01_=+VDB{Ytyr}qzksaE"
    "K0lmb=d%v!iG_fM<H@PkebGIA_;|5WT51$VVZj<6Ipa|YmkEr+5V}>7^YKaAKaB?G^+af7SQ7!$DL2u}T~%l`N-TwtssEq;{K2>X"
    "`okZ+|HBla-4wGUxI3MgS?Hin_o%1#RnI6OB`07Ca`U}jv_B0~p_In3<>v)-g!PiW)JoQxS|X}GHJJqlPRu~2g+Y~wh{VNH8yZ6J"
    "2nxGEEpdGe>`i(wiUEWuAjfrm-wSlZ50EM>EmS)VxmglBmCAD2lzg)s8&cY#xTYYrDwS8)7H_Y#cj^^LQBXr`qlu7~34^cVZ334|"
    "t)@_u;UL2b$_agd$T`1E$_rRv0VuX3T{(EBo}G^`PJ)z!;0gv+fnOkJns~lao*6Yo<Hra8wYT@D-M#lt6y0&dByhlDrJC!`{`()?"
    "?TBwK^KUIeVNi%ER;`v{sS(i>BrwgbMQN$RR~cj1oFAsn5RQVEm{OzI>r3QPn_!qwRSezqbk&kQCX90jE!z+XbEw3{14qNDPH&G}"
    "d=(1H=_Iv}-yNENMZiDOIa*$lq#&WGZcDIca4>7etcHp}jQSVWc^|jPJZ-g;TI&%dR4XMOB1u(~*N=;kajRVU`8=MK4i76kH%E=?"
    "&<X%K)7!D$oK61nZ|>_z{`m6aHL|;Crd6^ut8j{(rqxjuiFFhTHyG}fGqN#VX<!~+O0cS_=Mmg8+RHJ#uEFyf@xxW1;Qm{a2k}VR"
    "iltlS>P@oVlsJE50WU)9oh*8d2wOgEl;|#otAsE?XX#C>a0@9b5Ipapg-xHb%$R%eF$*pQpwrs!>O%F}+VZvK&G2Q<ewZ62D`<%u"
    "W$vEdsni%cY4hHs!n@UKvRucvq{?QvxK@m4i}gxi1wPOEcwP7SOX}LV^vcP?7l=3_BM5R~G)}8gUdN^0eqbDrq-g3ZRb>YHv2PJ|"
    "n_5h;wrP%Z#Nau5q1tBg(z$CGS_tO>Tu)by`;Cb&Do~30xJ05%Kx|MNpQ8;jZP%i9EfA|jYbR#6&0w?Tf<}PSD&9>@tW1A)c8un%"
    "tviG9G)Kuo0g@0nv$%UTD*h{!GgQtGFZcN-ElSW*i^I|~9A&gftu)Iri0M2hOrCTY5HMFiAH4YG+3DewUb{x{VyjxORiQjEeap>+"
    "G%oBIh88gm!q7JZH&OeeGu#|XLI;H;l#l_H0m5=I&DQmp!b;oM$b!pbpc(-|L@XDDPOo53H#G>Eg61|6B~?-KNI|p0y=O<)zp&||"
    "@vPAPAVd;?#!00KI&}ug7}89XlS_4|S{Gwg4=Q)=pfu#9PJkwCt&PweA(bMKI8KpSo`giL61=b>Gd0#F(OlwVDAA!5RD|wHcQ#Sf"
    "z|C>E*b8B#STzYxy|zHMYb*)u8mbw6e>4L#f}wlowCC~y&&!KwL`aw%k%XPW-9fiRzI<mi35qgg%&nQFP8Zm^m{UN_#Tts0kis$o"
    "xNvbeP2ns=`6&`HvUh02gNQ@rR&5oI;KcS|EyR+X<@f+k0w~$NI$?T)t7lI~s)4+|GR<cWX^}EY3K&I^d1#e*AXf=2XdymRUD&{Z"
    "?2NKxhG#-H4lNbNnoW{Iv+d3GK<1Uqwkcl)qLXI4oCtX!APfapi@fhmyz`M2g*wFJ357sL!UJe&q3yD1QlLo{RG6}@OpExbz=!|>"
    "StbO+#fdcF+9H)JQ!|Pf=kN(QIs)hY5`m*of`!TV)^F@xg*D@Ik7bdH;%^SF-!MSM-EVg`Ub}}T!@)@_x_@+F^^SjsixHvq&fk0Q"
    "=g*jP7?$Y!%h1juU+R78X};gi#12Ikb+(K&76@_Sl|+H5D!ubN%Hj>YwtjV0c^s-8<j^{&m#Rl^6MjjPUNConH8~IbOQo4GO?h|p"
    "ROz2y{pz4FSyv}Y4Kv@`yr@QJ0yg+;QKI*(l|72f7lyi`?xN5=+HWmr4A+@QH!;+v7ocUN$sZdBkH;tDc=&#%oU3u#@9p^`{j<^4"
    "Rbh=s-r}PfWQO5z;yoBUkFL1?qxEa=-X)bkC5O+$!H{2}V>UyD)>Q03P4L#@$4euMQ=70;+u+$6xSCLV*$wXUIdb#=onZfL!<=*<"
    "XQTPO-mDN`DyWXEDKIit4hNpDAAG9*E#>?9g*qPSuy`*aOnLdM@w1P9`owx>nuftaPNJP1Pb;SLYGWu^ml0<-aQsae?PT-GEE;J_"
    "7Ga*eGLMLr&KWq{1;?h^b75%z)h|AK3k*BX*Uif9udKiE_N_VZ^v~Afy|ZP~CR;L0w*_a-Xr%U;v-C^1s({De{*%KOJsh&2_)_s7"
    "F^!6RZN~<c8*gtezp^CAC24B~TM+4uX6JjA+n+9OenJiY{rL3vork}#%N^K{#%`SGo!Tiy+#5Tg9gqm-IdM_5^THjoRcqi_6VFx("
    "HY?L?Rs`RddGaeI`X4Nnbq}~XrG?O3j=TO~VqGOt#INzS_1Yi-4#z<YEBx<5&Hoig-=2R2Ge1G7Pb;0zy6R)gImBSURC8*zJs*Fb"
    "eQrocsc<|sU{!Ii&U+)DjHp`9mh3>YoQX1dk@Hd3F3~Ghovw@_BI27UP7|Cc2>jV)f2z!39BMk{29Oym-#a>fdV2P7_h@68LUPYi"
    "bV`&+jznlu;i6GI$(TgfeM)Xg(!yY(kQCgkVOqh91<H!C-F*yedvG#QpMCC~AK5Q<Yj=pnuQ2jW@@$x$cjL#OoQ9BuQ{wiu&5aYi"
    "wd-u?(ieA<SGS?{1>?&%!J0Tqx(|A2)hM?oOl3DK9VYZqK|f0+4?x|nIhbV*QVHqh4mlQ46GZ02C;E%0<KfBNxvD??_Wb@I&)DvH"
    "c-0#msY;0X36kI>*O9h<{mqScc9@hAQW{bH&o0jfB=iC$W%{+X=FWDb{<DYOgA0@3%6LK)MTU={QnStT!sP1Wy7S&m_dW6Kz5giR"
    "`F(EZKZfEkf`%b#g%l|?qA(x5IF#L16WOUjcf`u-LVdk(faujzV$z-6e-`naheC?!{qaipz1N5juBY2~))P7#`BPN<0z}*a*|v0c"
    "))=UrdEVQD>n5dTTY!_DrbG}Z^!Bxz|MH)=7H)KF;#9@_r|$4~$^AE?yTA9pJbZB?rW^M!pHD}(Ka80FjCpltUA(bAxUpjrgY$}g"
    "BIM6w<_M}N!#v{(rHQk0@crrDvp7t|t>72mJU#wu_op2~ZZ_AY_Fa0OQa?U8y!Xrd>Jasgqy0VV?2{*4zwlm)Ty61U#z@2nK?k#B"
    "`*d{oW_f#aNg`^0GcfXUbuv?l^rl=Y2g~scz5M`R`oZ=W|5c?XUp&Y4C%;|i+c>-xQWctN@~fCyhPw84bD;pWt!9oW6Wf>$o8ju+"
    "%?7ow$+t1GQL1mIk@ysvxb+==OBdQ2QJ?=0TiBf?_{*<vM_N4V)05B6l9;7P0v1!_GJ5v2%O8G_+pG`M$Z&2fD}wZ6BftN(u;+#f"
    "dHTsg6qG9~H?D20Bj&Uon!~;Q3v2Qrhy3{pw3H7P<z<v<|KVTOpZ>UV@L#%OrxBJClgC6)EXS1=a`VcjZmTus-u1axW5d?*-iId{"
    "Ug+Vy3k$HH(A@o;_<RoP2;2JEC(p=9Dj|M*c9+EpyAPptdtks08>yw?Z+~O!L}2|hoQ`^$NkCb-EOK>O<UzQ<fAsL#aepu)!`QRD"
    "!UD!9R9maJTLPO3ST1BSTY@qI2Ylsax0x(fqhMw}>sAB!CddB9Z@m5X*Y7Yw>Drx}Qmd^8(BY}0>voQ!8Y}2DemEWCG#%#oZ0<zU"
    "*f@8tj??-5QF?BrQ?GYr92_VQ9vt{e0DEYlrfBaB@Aathm}B^*<;B-;T+{uRm%Jj(O(HpnWZM8r-<)f92qz3v<?5Sp;VGqRhKs5O"
    "u_RI#=rY4yXPNafad%5z`cgyKBH6Z^feJ)6GF%8Ihx2~dnYjjn5f#2v;wH1HmqNK9XlL2wQ{(V)#G^*DiEr*m5tkt4G(;vb$^}$4"
    "pym1TMQ```@X>*rR$N#*n|r|0Sv)Iqn5E{PN4pL#S4feALEv0P^oP6JyZ`=I99c~)+?j`Ff~QP9%q2uuQf+4UPC;!!CrU?C(Et1s"
    "w||;Ds^jOHp(z)S)|cCzg$jbEsDUEWD8A^%ipnG~Zl-=5h7_R|lX7F#DeP~qKlrqFItngzYv0DsUG(8a4uw<LI@b?BmATU9jm7Ib"
    "mCs>mP;ME`Rs}~}<tjsoZ@jUwb-i|dyYzH$J}wloMkNX7dy+cl9V_<S%r+vSl*?j_2BX$0QCs69JYQeK<u+uyecIIH$<^@5=dd6W"
    "?Iv7n3?>F&5f;|UGQ)7?mV?$xHlaTrKK!pA)t8vgdb7UNa+Jtb!PRp`Tmq|Ac!^LTZOY6Jy$6S;wH-T4sZcwKF}=Rjyk0uQk)I{)"
    "|8zp0|9Ovwn<!vS>=)YT+ure+@Pb#aD%>WA8EQ6{uWdJ3I99Xh1*RfIDLApszn)XjitMu2_|DVWtKoZ~{;lo7!;6Iu*8cS!?JB5&"
    "@o!$g_Ji5!N2>beHR0go{S)>6;K^?Emy2q5$-l*ljzyOfi;E^dH{0?${`L^kl8(GpTi(E!Pw$G4-b#l@maA2MWQ*hBM;`=-d$mNE"
    "L<J><h5gTUG|*r|*zp+YA8fF{`{l{_!w0ber987%_sP-pMB3L0+=R*vX%VAf8of9;(6pxrf5ym<X_pj1Jx440tVhI8;@7InJtvS3"
    "&1w;>S%WVV5IHu|SwGNpc8aEO{rXT@`))Avf~)h}OErMDF9tFNcdh_G5LcDfb=7o1d=((S!bg`^7swE<Fc;Tfb+3Ju7pX%ST&0*&"
    "=dz}2N>fdeZbj_ssr)<f@IlF8elublQuPOI`4=qmG+;+NfyHTR1*c@W_O-V*8u^z(Y-Jqdo+ovYr4hWWMjNyIPT;)u{inw1TG0B&"
    "!$2XkKCvJ-as-~)K|wJIMzaXCAaf{Pf^n|kHM-7e=G2D#aT2-^l4M05xfKp?R4H2@Bx#T_3`yY}g9F=1!Zh?Eh+)Um8JtHTb2)+`"
    "FcyMINs>YrXj4z0jxAL~6BNZD)GI)p&tf|EFeqXs2GGY2Farc-Fp9%CW;UBg2-bS-3!0IZE7edBNbvGaHweZ6Gzn10&ZfAKkc@YI"
    "Q%<~)<ET7;dDTYOo!#T1((iWn6^UzDmIg7fO$4DCU|7z`6x*m)JM|<EWrD2J0)znC3enLRQ&kJktvp6++#&(qYV&J&n)z`WW_S`7"
    "22!S*uuq$2?mHQV6Rxm&WuSVPUY#HBK7TepA4E(F*w`-2<%P>2G!pxEY$kyLiriJ*=g+2dolyNmY}DL1L=jl7)GD<akt5#BY%eSz"
    "P+IJ&O?(QcN^H4OZZS0JO=g*?ktr->5fSRjED0Sfj@aY=WTt4wRFA6!S0T4{s$q`8BpPOjtIsQ~T9Eiun++H=#!(%>N}T(!gkvuo"
    "X#~C#iya_V%5|AxWk!|)I66Do)3iZ*T?!z8@OTbTC(hF1C`m*tb10M+YKGNVD@qfJfH+cf6Wz*F6ojdXl=1>}eRJYmb>){W_dLRN"
    "9Bt}5vm{paxe8@zjzLM9QVc~Aq#FlTl9O^ZPH{WLOn}1`<Y!dHa?^2zpC4l6BlNeve!V>2LvOY~N=P@|ddIhjMgOb<dyC!61A2=+"
    "?OxrA#*M2;_L+?A&`{16OEvVQyvXwa85+icicBseJ?tI$ZnmItTnzvj(Qo}@UO~U|{)b1aWzRucg8Ig9{oAi3iudDh{jmOK{k7Yb"
    "zkT<`{0v92P$nw@A<q1%S0#<di^#rM$x5@C<#|{VF)W%E=VW&;h!GS=w2G(KrJt0~u##2#%KvnYxnus}cmGP<afH_}`=Bees-;qA"
    "Xm<PNz@uq*fF?Os#{KHdWfSEB^0<s*E6BC=rn3jQn}Ih+l)h_y5&<vrTBub~a2s)cp1=O)a-?KSU%185mR6%-c%9rviFO_gV`w*r"
    "^%-E#3CseqhIP|__|Lw4vrOQ^dWBr%n3~~+ntl%Ap1_$>nS&yBkX2)ZyF}5}a{ck{hwzSU_C(+BhdzpAQoOzhg!N`=i3*Zq+mV8R"
    "FEp4oI*sz|z(7Q<v7GfD4mCEfy+&R<{fLpPr(;iTNru~4#BzW3(1Wc~rKCHSgTZL2cH_5Rzv&45+*^6)CSMknBmaCa?;b<?1b2Yo"
    "XHt@v&ri=M$}D`@W|YBViby#k$b}qlki0t`xauUaMxQ;scziH?(bYPLT#I?eK&8wmB?j$JM*~Y8Tl&Bn>R4YRdMb%am<NTU*~q#o"
    "R?>B5J{3cFkVB?lU0D@cEut(I#V^B)xDS%p#?h2xvBFFNhRS(%uA{Dpn{&Va$)nRxA3glwd6kEjE9mtFCR1a=h)BZ^X~8D>;wY-p"
    "VnteH>9z+<#U6~N<MY$O<w)r%+U4+SYC91rNEG8v{fnplEMh~4h#k~2koh>7cHQ}Wh7)OXk>*&DAW8@#72r+CBwc6DFZ`ny#<Qo>"
    "p@PpeVlstwC-L&!Col#EEP+xC8Kg*@LKM%6lpqV0My&}FF$a}2>rkx7u%%*5m=qbQUg>n^p{v=NGaV#GmdycaX2<)Jt26!T(sjMq"
    "@dCp%M7}N(6*d(CYNwC^5KF8tQep?CS~y2CJjTm7Wd?+u5?-oky6M>o63+uLb5q?03W7~DLd}Juaxh$RPO@vLfjP^=X<0^P5vnyX"
    "9wi7U3BCDbf(|dCtE2Qv?+;yV4iY>fd7Ks~KE)8YI86@ENRkooW}U8=8Vi-?f?Vkz?OW4sQPyOEDoZaP(~UF@HtYs~BG(GdF&y-Y"
    "^^#evP&O1vAPDdbMOY@}*pU;}rDjcRO1LER9;Eblr@I1xdB({b1sR0B!_o1h7edv8vkbp-<{w4fpFh8NxSwV)j^eQ&iui=D4EX8^"
    "xeSw^P2#^jp`47cnL1jX0$&B7=MpLT9OW)}c2aGvy7S9%u=m<>`kHTS%CsqENb|Xw{uHlIlH|TfcUNvKu}RqAAw1HoE3b7VGh)`*"
    "M%KS!KB17mLdAE}ttOFZh01;xr^_vk<wiW)-~#7#diwqm%%M1b#M*zuqQSDFi$6OEvLG%%-Av*njBLlZLWIfz;4V&?Bqo7NXBpGJ"
    "AH?4W;X|$Ehg{?nK&Nwbu|Y1?N)b&K`a$>LFd|I!<x>Yc&Du^==v4VqfKFBD!w7wcZSSa!Y)DbDmxCzcB3>zE>)5z>SmkIKilH>+"
    "Q8dClopqDU0d`FJQRL63k>aIC2%P09OnG^O$7^K3)vP3Wg3wRV<!5j{N6-lr57wdVdNXK#=^_o47!E4eh#6&0TS)ItT~v0eqqpRH"
    "cbgR&gI$v7Q*aUjf23z{oKrKBeulS$usKQ>cc-Z4TWNUwR3l4}fC3IE1xpkv=lg-<%!_1j6AR0{Jo7OkTLn02IdmBKJqw*@gpt!E"
    "hG9^-#Bd^kpcX-eQf!EcMY;1j>6Nm1hf6_Wxgv_r8EfvqISSI;DU?t%oI>(#yZEKz8-)o|b)baoPWrvsd~6tqpSr3)8)!a3#xxd@"
    ")L1c9Gk`J7HQYSOL6XM6O;b<TEuq$|be6<s%e0-brYgovRk8$#F<_%2ZKswpm_ry(GgX=u15X91&QNK}p@1PWf#E4iB(XxgSlg|q"
    "Iqig326^tVX9h$y#em3|<<>|KA*Ku{38x8);Ru4FXqe<sRzS~AhTTh3*Io2w4;lmyvB2<vn;{-X5irda{6@ogf>BwKy$F=$aY#am"
    "6}XzI4=zuWEG219t~E{Da~$8cJ*t{#lm@e&RVeFhYAX8dxaW`6c&=kY$w;#Z&I=ggMV6p(fW<|TOQ0O`0tTcd6qZGrC9&d*LIa*i"
    ">Ln`B*p|4kP;S@D4UsLmhCk6mKZNoOTNUY+K-M^v2@JeIJ2Ni)0pdXfL|9fF1X%`9&$dY%3SB2D#R+c3RGj&ltHr4i@@z4Pha+ha"
    "IYmY}n!UVv4P{wcs;$(B3K!R<ytTmAngmK`F&PJ#UqDHrr2+G@w~J#BK`|4a2}AQV(UL5{K!(Qv3xMA8bvjK*D30+0wJAKKmRj}o"
    "wWY06aIiKyD(N0gUSCm=k~tt^Q;8#&CU8d@2jZn!*0;*7afYi4P#6kKO7aL|0wjkZ*7JOUbx2~6DH*H7z7fa6W^>j|pKbEz^D>j;"
    "6mZ#Z+`Ls9Q*U}p_x|irW#ZE>Y(8>3Bsw;{$RZQ7%7&|`BBUoMJwf~0u-F{rfpM-2zOll%Wr@T~n!Lylb3MbOQjPz;|Lxz{S1CkP"
    "8IF!gW|BB_cWftV1f%sOdR_+(f}x{=*a?=T!(4YZU8ol4UVtQg=s{-Y@hse^qVocIK{5#J{aA^F6ri#D@+QxMv2AjO7NLDS@Gu+3"
    "DNGWX)PbWAbNzG?s-q6X&Ox395X^ueFF_?SL9=<}r?DNyUTo!<4GJ3q$3BP{g32BIZ=QULlk;ng7$S~ET0=^AUgAHB0Cp!T3|>+v"
    "q1ARX^3s+NkIxV=Dm)@9BsrY<0iu8UY`<J@=XuT$2?JA0B?@GwZ!1YUb&wM^IG)3!?b|zZ$L3sb*SPEhwd)(9p<;1B!6}jyW(j3q"
    "-X@s>!;LN#DnMWlqDV>$Vhc`v7DyyaLMfSo1cr4aAI0HpJTwi}HZ(v*0fD$F<fSlDsS4}M?bRyIW*C;(zLNrrWI#@3;sPzKQjH9&"
    "@}#b)a~F%Taza#D3Km41sxokz#ZlzCdFH?rOd(!^yOiJ0M7CyxQ$y1eKq92aibYatbJvOCNY^jT#4RR`Yk`cdkhSH7o3GE)ETHn3"
    "h}lk>FvV_TGXV}x+c~Xyg?FHQP?mWdf}NtqPzYIK*u|Q_V_Bnuk*R;XQY*z+QCl<{%&hc$66cO+58zm55X`3;1VCUI5P({a(bnMU"
    "ESsS$(I#;uv;rt75C}=(1Y+s#u`(DK6FcGP(n9O{jaR<d<Z7gcusJuTm#26&5o+gid+f%CdzY1k)$K35zV+2R3oWtLW;zShywCzR"
    "Gc1j-GJ2Bqt*CconA0>cQr9AEi?ThQaF7awcc9cYocX{q&-8qlD32z|Rbqo8l9TFor*&<;w%n1MRjGw(fo6uFG<AgDtmNmFI>poo"
    "L}vUl%kH#wCif4)$xp@?A3Id$lX!|Sc>3}kNg0s^JOtXZ)aFZs2g_7rW$6~?c??=?$puy@@l~Fcqlp>!9C4l=&yJN;@faLw%TSF*"
    "MNqBsg+S*~G&PK|J(`1Q4y8y@a{O8MEn<F+{bd7nN<f7;i{n4M*t=IaMcVechn+?1#^R&X!0fk^^>?nroPQDaBZ>c-5jVob+w)4D"
    "xuHx?Qy2T(&B->tvWTJ605(ZHsHI#>qOG`mYVJc+u!%tbrSa?k7Xtm$fARPKY?U}z6CX9!&UTM}v48dIzy5mLy7A=yw*SdL{qMWy"
    "qneMpmp!D>)f><m&mGZa{kTd0L52NA41E+y&#+~u!7*sNMekoMQRmoJOCVN1!*k{Qo@#`bhvrBB<L|AEp3RNH@$y&YV+-%i{nhnV"
    "(9%yV$gJF6+$iTG*ZO?MUF#FbMRwy?(n+~(LSKG;l_3#Ki{~0XaQ1Oll^cmLCGayyGO+s}Q-MTX8jpx`x5^POV*@LpMs)VAIlMGc"
    "qs#7m|KP?){vW;n%71Xq``)-D!BzKeU;HXk{zuCz(M_c*oOH>bmzHv6>g!!}@0jQ^{AXG>Fvu%;lx!K>Y`ub3Pu0-05^97m);r#p"
    "I%#zEFnEkYfmoA*=fiRXr<<r}_I1?|Yb9uD22K6Z^dU({^j8|@7XLvCJqNJH^UzkUM_dMLX84Wxh1&bxfOe)!&)oR~ZOXigr$k`K"
    "rXMN2!^!N@ip;F97>1J$#zvwl@npdG@f&UK)g|su;R0VW2JeSht6mdXzAV@09Dkl;CsAIzeVgg5U_!Y<vn$nVo24fGY2b!l5PNn("
    "R*r7_s8Ed%&d(@{UqPWJnp96dd9?e%$1gto?0E0^Cx7wZe*7ojIwrvLB)Y)U>5Iwe@%iPGGr3-3N(?TrI4{Ep>6-EEd}vN}b2=vx"
    "7)}!$!eTq5367zK-oe?`(b=dwm<$|cmeTZs&Pr2=JegaMhVu*0on#KBoYx_@#lohh#-V2@lc}DM6rj$*=SQcHj*ibqgU%8yR}n!3"
    "v&&KLr)dBhOU?RX9jD=+eEVm=_`&_pKRl&YUo*vxKGaB3F3qU~#yu2qDN(~Dr^ZfM{4!70JJr>uwAq$SKO9e#lcSS5mp3GeLcrwm"
    "^z!0jI+{G%KR-Et>04nz3JUv2;@tKIwz2@~weCrOI(1DzZ`|Hoy}s6LR7SSjwVac=wy_Q^wUfH&qVsv&A94}YTv_J?IZd)^v$1e("
    "g{_s-(O`VIKiYe)d9IU2RuW<?PnN_|Rp@?x-hHsA9Gr&pIU2=T5MdcqD~Suusypk?1}C%L@y_e5#hv=vD;?*Vr{9}IM>z~bAW0&}"
    "e(_g7zW=TF9)ACaO&Kp!376{ABp*cSz;jWd0kdV46_1SZ7<L2R_r`VWN(e@!nGek)s5f`C@yY1wAkc>rMVCmLf#BtHziN-Y9K$%m"
    "!cryBe|g^fv^O0ZDRGWO4-rA3E(gDQa&-Ri$;>uA(A6?6nsa$r3#>+H*{*AQvtpsj4co|NgyB$%APXeG@LB_ZdE=T=z<6LQwUuhB"
    "DOS`?V_m9TaO9;&%tC8u`rgs;r52r!a%XRNqzwFncR$_#&MqfAFqjgMUafE`&aHB?4fc9hkKsJj4A>qzltWj}>6K&u^$1U6A;(5x"
    "Vx}j9d3W^W-X(pZx+8biixqvY*#(Vd!KDSwbBrJz7IIwQbbKD`a->P{wyj$;Bh<{8h;p$mIAgbDg@R*9aWDzzX6)&{t6{+uiL0wz"
    "ZZ4S@oUfB-fAJX%2#>|a1R0Q2N+OU2m6D0vByHcb!XQHskETZvn3$pN3NTdWQPD!82n~a19>LM+pr@wM-+unt!@cw30C8%LVRMAF"
    "LMsnqJa+MzN|5EwDMs}AU3aE=u-GRVoh6e-o$s$vLs>F6+{kys48_q!Ibmctn}M2#ltR23QLBKFBEAl=a(X&IhexAfVMHeh6~x5<"
    "4^T@31T6pn00;m803iT+28J8||NsC0|Ns9I02Baqa4s+|FfK4Ib7Ns_WiD=Tc>w?r0AK+C0000005Aan000000GsR=>KhQr$WX>m"
    "t)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&t3W#7Qg6?*;(hC5RnDYt73KKf@;1vK"
    "%X4h8R#Km|t(tGMTkTA|Zz*RNXcc1CZWWN1YQ=W6$!bZxhn38B8LO__3Rc`j4=w$Cn5~-59kuk6cd+U+|803I!O&{jrCuwEa&s#w"
    "+w+zd4*M+?+m>6gdGc9_-JWN4XLq4h3+pY*3zyieLysz2HL7J<9kF(`GVMNQb??<BOW$4wD-Mm@R$s67SqUleTdnx#VYNC$!zxEI"
    "!HV;hnAPhK)2uf7v0C{QezKIvTWQr0cF0no(9`OHfRgo+KXz88m919%j<c+^|F5+K08mQ<1T6pn00;m803iUXIO5m;|NsC0|Ns9H"
    "02Baqa4s+|FfK4IVrgM>E^csn0RRvHU;zLC00000Edc-k00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c"
    "3KDlq%qdO<iWg@j7Ni3C8m4ACnmP)#3giQ>on>A7verA>`*UotXA;r1|5R>nzsXk0zIIEiz26?sebdjG+232OZdY?Be4juouRXJZ"
    "kiD4jLfeZ!IqV<t`Pds~725y1?rZmFt%?0P&H#IftW`G4wo2RcTLtcu;ncRjHO<_v=H@cn3kgiNx02fT>IVL_J5ds19}&)JuW~1E"
    "U&V(CyBo7Q?Ie~r*e6|kYFBmXwVjuX*gg)^TehYmeD=FCS?z0PEwI<%=C#w~<F#KGlxb&`7Hk)i|8#GJaEkrQZSMBB-?ZAjcvEgC"
    "ZJ%mCji1q8Dr=tIdI2YUJ;gA408mQ<1T6pn00;m803iTWm+cb&|NsC0|Ns9H02Baqa4s+|F)lDJX>N2lE^csn0RRvHz-|Bl00000"
    "hGGB!00000l)LAX<mh3i37be{B9TCPpIP2@b#=9wHq$+pLvl!oq$r7U4B6G5bf??BlkRr+%m!m(?@lLa<)x)8MR6!{IK%O#XQu6R"
    "cXf4nUzOf_pYR@6`V$TTe83xsKp@`t{r#Tj1OD<WKl_tk`vnmA55WI1^KX9h_kQDdXRak?{?FfDo;j14`M3Z6cmJ2){k4DhEC2p?"
    "|IKgy>-gt??RS3fH&4fZ@3(&KfBMbS``JrRok{%bb>Z}!JCpd&iT~e+4IZ1ejOCtsvHSe2w)mXQvAl1+;iKm~6Y)62v_(-8(e<{F"
    "hazp;nIeC^5Sr~yjze!~^>!l3g(YCXx-rRgiKTM6n$7epP21UCvh>mB<`W(hG52J-hC%P{jNRW{O71W%X6*obZ6$kS8T`eozMpvc"
    "S#SQ0P~|Ou_U`J3z22G-v9^Byv+cL<t$&o<wte~u`rxmS%H8lF$MAcP_Fv(}{bq7?u$v)*(zRzCm%kbp(3gA6Q$=AZvg9v_Cu<+x"
    "zGN4s*aQ3Y=986VeYLWgVVT{J&Mi9JF^8#7M78I~)f>)o)g1N(LAgWKOJ_S=KnPx*y8H{M{t~fS+Aa0Ut-+vLc3nL;+Xgb}dk-|3"
    "zqQUl4^UwvYZTv(g`Lya!>)<oV~cNJNE{^m&M{V<;=4Yw<70YLxsmVFtxD{04ahcdr2@FOEM`u8Gqd`zW#;dT<XnY6J~34HyGs6n"
    "RM_kcvYT(f!ELYm;qa3`Ssblj#fx_GQqcK)%=Pp>HoakJC0qZ|#`j-;@V)={-9PyfKiwV%)3!mi`Ou}bXCYB8JBn$cV%p{|9+2bx"
    "tIP3>C)img>$C8a&f^YQDTTCdT<lLAJ}li81tB6=rr?&^5Jje2Mfx(S1DI(YfV$#C?WB{`1%P8%rj_f7Bh`w*I3@C&W2l}!rde$x"
    "3l12VD)o6gENeJ75_HM5aHhp!vA7MDk`ciI!3d=3s4BTI-D?*}L6cDo_HougG45_Gcys=?j&O#HGf5K|VW2@;K|ls+2m~~f(s_$!"
    "BASNU`lvBL<k3LGWX&Ro;=^$C&_A}}4S*O$Iy^i^w4J9f6GRTS4m&<Yw1_OkkeW_w)}YIUS``yz*eIHs4-`YrlA@Wa1veasV8Aej"
    "RsluwYZlN!+ig6@vn)8^VGvMM8MDwBr;(`Lt1~!e)kqKw%OIw(grQqy*;*q&0MK1-!-qj`NOp>S(Uh$=6?8}-gc~R@0&vt@+sgDu"
    "RtpK^q=q?kRx>!+7@U41%G*#31l6Gdsffie0c(i0Dt!lERK{Kbm;O*4`|}{e#+-V>s^^0e??*(;Fo!&1QJEn6D5&f@%}t~n1trjC"
    "tq`<D1Tm{qVL_Lyz!qWv6IE+d21k%p=5U8(xDDQvTsjuQc?x(Fr9Lj8n`scc&;ceZqHDeQWKWg50k`4}Cj{RzKN#-3`rs*##az(f"
    "URp{&LYxK*u{Kk7Lq;>1S~F_*hoxM-ITS_^YLF!xa{{Rutf5(}iqg?qdxKN~Y+_TRkGa~BHiQC-+0!W0O~7uYe<E61b-Xz65n9xu"
    "pP_pa5)WB}alhPmh`f8CFB#<i;o#(-j~>uU(>W?7;Cg$20jSeT$t&9z?$oE=8u&SpTFY|#1s#>3UR&JTc+5dYS7l_R?DGV?xVy#^"
    "B@~DKB<{dM0SzREEUhR#>R$W!^WS>Tj%I%Di}bU>a!0XY4o_b&LFu-I?tU=5OOl!+%6q06{mMS;zAqT7hg|w3n@a6BA~-iWj|!3+"
    "GZdFw8n*H)zRsPg?E0lvxI$gBTmW0s&%f|ebT0Va!*%;@KKZct-+uId$E+YxH#TkmqxLVq-Ta9+YcKjgKD3`Sx_i0#DW8+B7^BU;"
    "LxOzD>0E)00zS<8bq=Q)t4}2&^7Qfpy;F&3%hh390$`GYw;!A>uT!}KrcK&LsU|HnIS$Cl=w8o_yHt?UR4)K;bnQ7wxu>fl;3d5{"
    "fu2vF)ss$-^%5P7P0*9kIu1ZA@vQXJx12k}jdg5z>-dSGJFo~moazE2ep4$H&su=6jT^T&;<mEf>B4A<vxqhwrZEYT-LS3EQ|c_{"
    "Sxt<eEQIbx(l219%g*m<!#)G(-N^FLZ3RdK*BDQ?E8u*9+jX>mE=HX9S%=p5I{F??-0f>^z*!uj4-3eY2RcvU^ih9u9#6y~e%Iw@"
    "ofk$(tp*yMk=sdd0`|hFOm%mr2obZ_fx%&aW2eQ4`La+stkUodiW0q^W2kjiVkpzya7e{XR#kf^+7a&5$54O8UIotiPp~29by!1Q"
    "!-~SU>dNbBemliBA8A~c%N|osJ<vttcSyHSar&%u+b#j4QCFnz36YkU?pe(hqvk0|%8*DZq5Z+KGW9g?8lDVsW|+*bMRCs@j*N9X"
    "XiSY<a9O7zhIy%FePM_AnP>R?m)z3xX4YpTee{^OJ>Bwj+mTUuQUKyZjI{X&eoOsHbd*)nnXz9egtz0!|Fu*!0#(P{igoepgYXT+"
    "Ww(f3GNr{TLcPt#>@YfEyA>UT2E(!Xnm46AW_mEMoV6FKHHO!RIc|GnH8|YBd-rXVBy?^e6Q6cX)z4gT+TdPT8&O@xEw|VLYHCrn"
    "ZyN!CYtc7%9yBW^!AYiRk-YngyX^6>1crHCUIK#gwUoC|ba%4O>o9c1Y%Vm0ZNn7tUK>B$sdJ5<%AVxYcS`m3Wcq%F;;M1|mVLFn"
    "-&G{<!^Z$wPY1B74s*EJqX3=~j@aqgaA`6%6Z;sk)z5_=%yc(#c-KL!TP&cjN(Ui~(oZ`7&%OOuKIz@5>=g>T1)(dw^zuvBZ#*5F"
    "UrK#%JN3!!?f35-eWzb}by)bL?ubB4JKFB_nks6Y^%0j%-Kt!^gn8!b1lmo+?O~eJTkYKkdxPzEj<GUe=-|+3mkE`aN(+I5YBi%9"
    "Z?x*H%RaE-N@Nm_h0)~*I8W{=;s$DdfGFv15w{}^vp@;}tGOF+7(_o0kH3J=UzRn&&;hG%72iIfHjB3P?BLNMu#*PwZ51lHOgHzi"
    "uv+-ue(%S*=66!>d}^jkvHM%@&b+gGBO*QTs*g%a%aqF#gT1O=8x{`I<s>aJzI@GCyIE-6&u%@~ZEf{Bo89%>yP4ZeZA(Ax{^PxU"
    "O=Sk1A~n<VT+*ns^1wco-;T8Yk%7-IVxb6+q1N-Ii3|RAgG{04kF>c5#HEuji=DYx2ll<?ga@-BUNnQlkIvZlXm+>!7L@&f;rUv5"
    "y~K2+{f~2*zy1^P$M3awSDT(r(>F9p(a|&=VQU}(_m6ci0EjS={KccrH|ymuWnot}5N5qTX2yaC#`I~rbA&ZAVyk$(FMROX@bP}}"
    "J3kV{f;1Yq*kPPhrWX(oRHC4FC)^K~Y#)b(FD*kqu>j4E{_>vm3dTMl`-2AIrJ@UcWw#2J+X^qxU%VyzwLZ{#(w^Qn=hrGz8HM9O"
    "Hoc!yBN@__>=Zr<9O`yoxX#f}KFId#T4BFZZj-|n5`Tu0((=6NplpV1u1Axq&@9=bJ@>3mOaRR;Hqcxu0j@3`i55TFq^s~qatnh<"
    "Uo=_)pRU-%)Ca}Gzj>Uf=$56T-KS<<2M4vis+P^94<XM+Y+<lGtyZRN`aA($4lz?FSzBwT(4YM9rOUftzPj?#;xpkh&z@p7!P`;5"
    ">6ApN_~0B8QLp^F6~E>U=uYPoc`IM+Gi)U)I4p6V0@rRbO3I|PG(B_VHRC88u$kkyPw>%JKtMZvO@bUlPOYY2K3;hSLH(;awvihF"
    "-_KZ|anVcR>Is@*m2@q$wz2ilr)2^}l|r@Wou2FSa)pW4hG(p}Z^&MG@fXJCuF{%=ElEOM&EGH9^nS0fS;dE1C)dyp^YwKrU-x+i"
    "Q(m-IZIyQU$2Y@<!%Nb%C<G0oi_!pLfd-8YXq;7C?E)O`#%6X~P^10usC;*C^)KQi>oZH|8+$DtrQPH><ONBKJ%Q3hgLx7a$~KXg"
    "ryz=ZMH6lXELx{GY=?>~*%i+Auf-NduRLzqwnvHXtb2(V%t3?ct<Gc8Il%VP_;s`IY!3jdn~sn!=u78rq)#|b_YXQA-wh)4<rzpK"
    "-1t*W;2e1F*D}~ji$0XhJmkO-H$;XK!XCwfsaoLV2Z^I~&*851k&=99Ws*{NFGbjsq-7K3nq78mHq-;8Z$H;MT&S;(<tiUlwKQKD"
    "wGxqy*%u$Z_$#+RIe(?GxL9BMG7;j#FP#<Lvrf?K(1SkzBoxom7aHz`ydl*!r*3k?)K+VFwLJI_TWycVyF1lf;qiVi<JSA%@Gx)n"
    "Y#qh%l(U=dg0zmlK+FZ6oteKH_ew8ZJh$YFJ6V|Q@+d5fq~WARM(*g+4^BiC>>2pOo42u0)teX*3Hb%OG0yEc^G`z9XgcT^(?7M*"
    "Bim%nJ2h-9eXcTd;qP*h&sOdgYipLcX7N$pNw34B&Co7KbKt9WAZij|;>L%>(eko6d3IDTrom*(S8Ytm3-<WDH5L`D;6^E274?s|"
    "U5l|q=mNLJWu0dV^qCLJ;}e~3B-bQ9OIskFu-iw?taWKT5DB-E{aUrp%34oWp4bkwu)QOM;k=k%Tklt%B-7i2j<nmH9rj>d^|cz%"
    ")2`<h(PicngLGQx2~u^z5!CRZCTjE$J?Hh0JY)Pw^;%u?>0`5FiiV+yow`)za_ODj>1}JnK247WtKj@p!tIS3Y38gK4TWv?LM1o`"
    ">PBDfvFF(6yc~1Bp7R?$S~b8AlUV(55z0K<zxixeOaI`z+0xo`(Wj=Dqng(47-doGiE2-Goznt8U6sE1wQl8lZs(~xuS^8y+>V5U"
    "MJ)*&Ty(HLi`R<zb&!8E?^kYL@gL9iUe~t66It(>kHAYlXg1*NxB8ds>(2^n_T)baP*b+#I)^={jT!^3f$f7mw)Ui1cvvft7gg$)"
    "Y52DYQSac6Ay7_nFxmIIH~Z$4VxBh!GlwUdO)6@|Jy+xIqx9n^f72MPp|7`mrOFa_&}J({LHOW4V?z!T78$P(p$P06b2upJRPU5i"
    "IUF&@g>UpCvs)Dot4^5pu$gjoDIm}(-FWmVggFtvXNY!Rc8dwj&kt=&<zM!tuEh_pDnJE;(TM7>j(6PW3B(Rzj&Tm63noAiFHyd;"
    ")3F6ekAQ7oH+x<I7}Ridv+(%WKEMK7R$x02yy$-Rd;v4|t2G!)xUpx_db%_$bcW6TldlYJ3P!qbEVsC&R5tdYSUwmHs+Cdd$}Tar"
    "5tvE7F#oMz34SAnyV^nktf+%zqdNcf*;61ZZ8oi6A4hIbL#e$W&rB%MSaIRS3vst|X*&GUa0~P;f(OuRu{*%{z#5kkf6MOQpBR5|"
    "{>JnS+=bOgjf40l`k7~ry-MMc!&yn#2NAx?ut~5A2+BXqDQj1w;4@2hiR1*APh0)_qdCCg@r(~A^y<{`&|8y9r=-ua`DJw$urGPD"
    "a*e!{*NOJdo!TThH4{90z=4J_a$7WT^@PsYg(Y(Q#kkUWJUHkCw(-1}j-G+1=NlIv!m)oW3Xd!DDN;Kn!sT`|MXs%pkA}xa=3(#F"
    "dxyJQ#FZL8SAs9zu<nobK0d2&jkVfNh4GYkt5cHed0MC3Y5n@+_SwyyXui0DF3|Mn<{fhve2Zs;Q?aWgJ=4+W>*jdAW8VVJo9x!o"
    "f;t_^(v|9@b#ID%5}EyCsPM9<bOky%zkc`f?xUHt*ZWUJA?I*VUVpFjTc3`8?Sltjy^zYB-9JjK?Xudd_V6)pf6OmA+w>^O6>7NE"
    "m=1apo?Gd)8dvM)xdfZ#YP;w`Qvc+yWD_pOU#Mf`9&fA4#5gy&xRMI*<rpx*MCJ$axriO|gBpgQJ9t0Y&kh2;wF6bo5$>###LxBd"
    "Sq=)s{%lSD(MtH6o+cReqTpqUUAPqXx~=3$GOisEODB_yt%>+DVvB;~*B8TEU+%p2lZ{nZ%jwHf_BW~#67y06xAy+ZD)-**A4@;`"
    "!tm_7aO}@=S3W?)3D|I;ey{I{nRy3V{(bo8Lx1q1@%@YHTlV0X$D%;?E!GUTv56Wy;Wvh%TF(8!+AR6O3&96B=#RXo%3EtH8@bT("
    "gh|;&M25r2#o66!u{!niwM>(@ztTRMX&Y1qXna)U^21JvwnN<X*~$xF*+RyoTFL`tqfmPa>=pL3isGtCU9)pScUD?`6o~t5OI}L="
    "D=M1MtVx-*-WlHbI$s<e?LnI<sv*dQW_joE?*0!x`naJLj<U_8evxqsY6$9A+dBt^WO_ITPoA;NddkLOD$wmk?CY-WJI6=sM@J`F"
    ")Ds~SQQNpb&2J6B?MCn824Uq9-3r;$eZA9Flc`|`<c?tNuA$u(YK`VW?xXhzpWlL^n&iUxA}Q2qez0&7AOxDB?EKA>!$YoRqXvBP"
    "$6J5<?uUQ3n=e+IU8Pj9pce{5qp2ZgXn+TXxTA4#**|e{eB%6MiP6V@%Kq%Po=yaOE}dPpKv||YfTg<5Z`}O*o9Wjc<vwGuT$8J6"
    "PNah>&Al@7T1j;E+qQav?>>Bz&)|Hy+EhjL(}SBoOn$I#9;Cb*jnKwRpcz7F)g`>_J9m=F-M^nn4u7@uLMVN~;=2w{e=#!k^@+!x"
    "$eQU~xB81n=_o`NyII{;^%EWHxF$~2bx#?m%1`#nE8FG#ItSfIuyL^+>Ad(g!D;pB-@CCe3V70j?~sijJjmXE@91#L{&WJ_J{hib"
    "G78!xkqUzlqS?HEy#My9=G=}&yPx|VF?EniviU5Z&%F=yvV!1~d?63yvS?0CmX1}mk*#%Dx6KUt!P&Utm#sKNA{ghN=R*n6MFMOS"
    "gPK;OOa(lE6BAH<*z1b2#`78|wg9<oVr|$ulx(t$sMRvau_|$z%{?2%TI8xO(vt!)HGrpRK*u%I=mG!-z!tyDF-|BMNIn1uSrDtE"
    "&LIfw+D$j8;|^=|s62#CLTfrYXCj3&RBqNWn%k=fa$Q%g$|Md(uA(;p_Y^t9U^O9%g#2WHFdc|lA2u1TXL)(M{>+2aa}Q5$fAp4^"
    "c`Sc+&n7FQIx{Sgyw3*^APtg(;t{B`Rx8KQObgaCO|2^Ujv4b|&DL)KxW%LywbKH1&O<9xPJwmN07hsY5CW9}0I_<PQJS(?)yiW%"
    "dt?yt@{C-Ijrkn0fKs*bjH7OZgyR9mcwJ<a;y9Zj*hQA6^%%`NLk3&zc+iNq;h(qt-)G#f%m@CU+PAevba~%BoE)pT>8fmRoXo~a"
    "W8%!wsyJNj7apD*XgDlk20Npptj6}3q1IK}2*?KsJ}$^OFWGBlwS(BZs+KP4kp&bF3S`s*(lv{_)#wh%f$ZdUY$%&JXV8)`$>v6K"
    "w>q-ri-<(he&=`;9swXh=rZO6%ppX8m;+~!7D_@0YR4=l3P_MCo^g8pQC|QCApyY=MAIcJ*0HHW5)el^3;GeAQVXv(^RElp?`FEZ"
    "dn9>ABbVS+0s)^54f73zWE~3cnIMS-Xz>~t)Zzg_<pgdZP@I6Ufb}HfV=5O*`3b`z!;}p~ZG*n0H$w|nxP83u$NNINe!5$dQn;>p"
    "C@_YSBao^eU42FPwZATW;ZF@!k|D($(}#ts!6<|JFzmE=P)d);Cdxv(D6#^g_VG5LIHjuD=3PMs;`{~OR)^RcN-|p1f>FB6X@&)J"
    "TO0|CJ!lKN46jDOBOHY(-bNZ?z(6PKg1lwRosjIQI$9UCpi_4tjKXLzr{Jt0!7yNmATL@J!AdqH*d^Nueu&`gA6`oS!xw7*b#ae2"
    "vr}$;IzcFQ$aIhv&*?s@STq%{+c);|$^F(X_89e;5>2SQZA6ViPNz`Pi*tPi)yWjtDl`#!gxeZAApxLb4mAN2><KsS!Rz~S<)B;5"
    "bN!w>Uq{m|AvRfaxk?C`#Ko*QO5q*xyc}%~=hN+>3;py$uyo#;hn+1dA~^hz-O@C~?9d9&PmmKK%ug5+16u4d1t_C6PvgX!9{NJp"
    "+tUjbik8N-;$>lPI{ljabaP>+k<FsJPNW_Mjw8)JdQ<_bO)CeuImFlFs94D2!z2$|R?3*#2l|`<yEG04hj@T1*M|94ImuYotM-gx"
    "WYClQ*4oNl@L;WJgx!e{{bH<sQb2~D&Pjl=#L9S}=GH(rfO&bvYz>{hK2Eev5LWN&P~NmFUhq)Gi6a4x;W^vr0Pmd?y9-&l)jr#t"
    "nVR<uA?cGAfW&cSMpu?S)G+8v1gH>Rmt)!Es|f$jJ;%fB*#1KY#WbybP$?3#_&Ti?ZN>hb{Kne)E7z{p^-3<BMz2&l7R!W0dJsqH"
    "&I9TR6aEC44pt8WtdI}@m)}=P28itl>~>pdSchc0vxD00cIr$Rlw!IKFR3?Gtg8eh4zom@p`}UGMT=6C3h-R(^?=P+emr%s^>jPG"
    "BW9|~77wxwncb-vO$$Y+7Na1Ux@dtRj|KAG{J{F?FO2jL9c=^X8^Pw#<MRgnQY3yLuGR7fC%MzuY#L5+n!@NBX5CjEO3zjsa0ZIW"
    "pu7Ep!{kP$n{LM-b;L2FVl|@#PUVr|bvav`RM>c1_O!3QgSjgMs4buws<S@7f1fuI#p2}!;7IJTlzhPVd@rk$pPLGvpFV*H5^YVQ"
    "^lAF28pm{db*0`FPT8%!Oo3BD&NaU=YNSc5*O5m2eVS_enrZ8+Phy8FyTiY`U8KpyYvapfKz`e~lS3aCIMq@$CPnhH6){>qXAiLD"
    "h;uP5MoOgmxVbLSts%)&3U80&qnow^0AYrLc$}}@5$t8|esH6s=I;bO4JLa}6b^M#u8pZd5GK7*5VeSrrzLVQ)x<qP-n9UXtcr}c"
    "L=q|~$aGm;ic-F2|C0xujrRWM!B_n4q@R^SM~vxT8qEY-mgMU|qZv2;C1FnOY%b{Cnev_nWDiQxTiX@Y@dOKJMPh%>Sy(z}E?xl~"
    "TkF;q%dl<I%ZdH^AydSRW`YuEpEyZxQI~c=-#=-)QF`~QMSQ6{X0)cUN0@o9^PPga@`>5+eZX1{3AW?P92RB45P9@3-wFQy_mF2T"
    "fy4E&;_KYR?cMIDmj3;y+*$r=tVvmV<1Z!9pM;B-{VQk84?1vH_o5|!Y~e(*9#jVM>IZ8Z`J#q{{c4q~7Wh(Ot5#Xvm$!F>kybYc"
    "hO}OnZFxb&P++39t0$1C{@5l?_&t~1*kx-0y5H+P8Vx>qXFvDBQG1l@-?vmsP)E`lU~Wf${2}wnTlDY_Rap0>R%58vtt5;4gNF6c"
    "zSQ%~o}`ZB!=4?87}-}oQE!2C)k;$DkMz6lr?i=${QAI!-c`%vF9NvpboCile+<?<cA1=T#c*cScvMnX?XA-BFa6BRJA0D7T<J0O"
    "B7~Lu#`;c+`HYd?UKtMBtiH?ZX>mr+o3+h-uDVipT?E)OZRiVr%ciJg`*YC?tm4tTn$+suD{tlM2LyLaWCK^kvz>0-Ql$3Zdq}hR"
    "cx^1o@K#4&v+N3ZU9rh;ea*7*R4+9(^eiCoxao8YuUXW8I4QsOs1uC57;s#lu|HdoeYYMpPuhJ#_vlT`K63cyOi_lTX%9)#)IbX~"
    "4IArHDd*s261s@M^TMENfv>ucmW0ZZ)(r+*;J7M2%?o2<H}-z9QY(NUgP(fI?TvA&FtbcW?s8;}ck+AiIeEgTB=WBnIS<2)(_)ZZ"
    "r_O3&q>`$S8$8kQCEq;m+4~47cPqznGOG2^j)=C?#pAu?XP?|phMfQ|BW77FliFYu7Yy4q*~)h@2%p6?VS{?`iWBAn3gG3tPywKO"
    "5)U#OdswzHT)0<gi;jVam-$q0kZ<!vrj-%U8UYQWwYuZr5p~$cjxe=IptXR;VyQ<H$}nLS6M-2=zX`XJ7SFHGu)nc1yynkT;Zj|^"
    "x8H%tu6_J?e5u3xgn^xHyGF++-Tu(*x45Tih6GurcnY1;fa}9PypT)l3~ppqDFIl&;DAI#RYAFDfUYp$gFEJ__&5?Y>Q0arua_ZD"
    "u6$7n%vSBI17c8Vn{D@j71^^vYlOcUEQ#H`#2j*6dS(%I!;{X!h4ZHzh=?K%#2rc$jQe<+Ecqw3kuy^E*raihh2*hwgzZ^p#XYK0"
    "YRSi5oAShLMmUU}7peh^(#@~8!4ZOxR4-=4{PdWgpj<MRQiw9hitP8t>z|qWq*3c04aH)g8@8l<A_NT`U8=o=DGnULA;fNA9v*a%"
    ">MZ*RYORNhsJ~}GNkj6`KRr$^Tp_Kg>Su<16J4B*98DUE%@#CA{_B(_77Q<1JPk1FIc-|q?7&_SicxxBQ)_xT*$@(-V(kcpExI$t"
    "<{;4`AO6&n=5%{Eaj&fA^Z-kHNUsqcb>odw2x=iROYpqaxKI<!93y3MtOP`OQ$2=}wop%1wmy}g^7IlKv)u1_di6-JHF-kOA&b+M"
    "96E-d!A8m5Su-q7E9Ni*!e}@gx$S=X;_`z*>Pe$>pb7#SVfzRql&u0z*<jvmG-6WS*2|gMvuyJQ!5j4_!KEHLYi&kLs8w%wTE$A^"
    "-YY4_9GG8jcadI#0OMlEa6_ccp-?^#!o_XAkj3;m>LH)Su=dNHp)P@T)ATY3+44G))XV$f3v6hz1?4Ocb)vcamBk?Dp!;5IBv@^v"
    ";+RQFox6RS2V7o@_tGIW+c%YnweylIBg;%=LW`^YV6)^X%=*f6p~09d6${$O2&)1E<ORQB;z#a`f@`O`R1<gd*+x@5E!O&wu}U)7"
    "U$Hjxqh856C{V#?Sc|Iw`LXJc@XEdnWrH@@IqUG~ihTEV4sQ#QUJ_CjgOMNs4f|Um8UWgi+kFb=(=&<r?&#D&)QhSX9S{1){61R4"
    "U>9a15EteSS#Syj4Bcvi#3?<%R_~kd`9D4;Zy$m_y5oS;I=WvSWf)^5dGq<s@lo^mATOQ#zLfnh%>FAP5P~p2Xjrv&--3V`<a1D*"
    "%Rf}DvL$_BZKoWm4+I5=L3_jzS!JLh>1GJGXWmIIyRmT+k5x~@eF&w)QUe**a%xfrfZnL*1kivz5_E@suCUmx4_bA^lwV(Q{_{P@"
    "-@ZZQt3|e+O5Iu=z>c2ks&z=llx4XVfkb9~9qM!`mFK7e6m1PVtkNknHm-}vux58*Ufa-z4Ro_>0GzdtxX3Z*)I#92cw3real@*P"
    "Bf1sSh`trK2OYe@R@zznI6ij9Xh8Uh)p0U5);(pKWOLYP$B1EYLW(U*CNDagLrc*_)M3OyO<JfA{@i!}+kuCF8p*QGu1F7B?lx@c"
    "xe;d!ujQMbXwN$5lKUg6SY}RoO~6D$AaT(?dOfEf%7DF7ZL}D@D>-=!PZK)sRP?aKC4ffM+@7C`j!(rR6XUT}%Zqc@JlMrxK5+RM"
    "{GZoHcRzk`=l0!u*?T=#ut!<Za$3gOu%TX)Pr7U?R~&Ba)(Y}zHDjx;7XaATRt=jITlw(L?)}HL!%Y3%+sW0PwM<Fp20_bdg!%F="
    "M<;CQ4?A`3-gvY;;oP&>3DOyKDvr^<8{S&Re{@5^lHpM9EA%mlDLqs;wVC$gdxK0$>FZc#U_a{5?rMf`&e^ysZT=^rQ^3f!F94|X"
    ">q25n4e!c7j$MSF`ROY^**|W-@y`CO?>*V<*jo_L)K2ZZ*&9NQY5@kiu>Dk);Ny?7dd`B0PMbUI&N%<0^;_kmIYU_-CXu&(_`}uB"
    "Cr8;meNoSxl#c)S@WN$KL2rJz{fb>y5;fq(SCJz3<BGPg^VZn&mv^<pN)F5XxV-b~VC8#V_;G3CwtD&ZwKpStbxPMAJrP?-*|Z1z"
    "+X|Bnr1vKdGq?Wccm|J8(Lm(+G?OqMce~oGiHr+2s<EDVqa@}1n|VZFZHQtbn&<Ksh^!;`wk;=(!J}I6vnHAe0d9Gi=NY3`@6`Hv"
    "W%%oXY<%>Z@wkC)4=?n4V}Qb~SfxYXs4iQbHA(HroYg0wAlsYlH)XZV^f^&J86s(Is+4R)69s!*9XTC=*+=uXRQAV@jNtj?0DL?I"
    "j%+Z7f#W2VKj(GKUEE$}Ba9xR9X_{=dJ)5}K_k9+)EbodjUVr(%Kb*8I|%AN2jRdqo!$Rz^l{r-u9@h5wpmSkGas7Y?fqSG;=S*4"
    "A1n2YXT0yAcB#7$qc}StCHv947h|_(Vmljz6`G1+79NhFum_05ypM8gs;fy2f1Iu#>vR{j4zDJDc5?obe>n)h>mS`cyUhfege;=`"
    "v%x9i$=W%kb`>7Pr_=$O?ea(Uwk4Ib9jAfJ`Z2*`zCO+P_Y2*XOAD9ne*DFMI~9k91BYmx^>jr!{({$c!L#*HLCz@nx5D=Se6gL~"
    "CwM2qjjP7JB)_G4HFqxInuB0+4|jDf3)$GE3OVs3^1^L-?o*uPomULz>TuvU&;ItD@O%sX>Y;au3*GQe@GN`#V1G5wZ0HmYPDHHa"
    "gbi2ogJH=GGoi&Ree5aa)|7wc+;sVBOIWc*yPiu(@4PwsU;W@OP^+ny0iOdLcxk^vd+A=%<Yq2uPdnM?B=*nb)jN;RzZ~XwK2qZd"
    "{#Ey=F?7Uiw6AGRyDvMheEg>$MaT{wJ_QOe{nl9FZ+H*5=)U;GmAEC@|3*?&h}0eP_6pQk=TocNNoQBrt*#M@3ntjbFoS?uBha!>"
    "CAp<NDOWYys+T~qj^ED^wyMo!+JnxB8HMhJ=w!^&u<M~|bcTe5Cd=Z!z{KoRGbGOv0BoL0sM&`?T8BS|oNQ!_*DOb>Xm?F`grGHW"
    "j)LaVQ@qhn`Bh^dzj@yk#A!ce_F=K1fIV%PQBJnz_OWYkf|pDVKTVneqrCM_b$2`II(2w59HK~z)Y9Q_R>A9Sr+BJipeAbd@DhZ%"
    "!I5HkS<y!g$Ai`AS-0KQ*}H!b3%TcF#Oe3tEh~rhb!I%aft1pxiwKD*;i@hlR<>>mZXfH6@s4vv><K@2tk1T$57vLUp1pG`Sr*e3"
    "^kn4Pzuo}P`({Uo>trSW;3T_&xL)64-l|qV{N$c%+VsW^(QLkd_^l1@clO0!U48%FVG4c!t)9;}Ip#Twu1gGNN;W~nyW3CNg{GP="
    "m<Wyd#~YY&=>NIf%}g)zrvafXDvXHsxa2=`nVtB<z3C?8sG7q%k&R-@KKv@tS~zGwpOPYy40{1nCu_#p{;l1{V@7&Z7q3MWzGXqZ"
    "=8m7p`lu5?b_N3xYL-n>_t(_>cN+J$_0N9w+V1Bsb6+~Y5_R?yQwQsf@NjPqSPPGC!gN4IkW#bP&h?Ag!S-72?$KZ;sc!TE$~z4D"
    "`aZm@>qyUUG{^LcWaJ0YOlo2E5bm~-d|8#EH(k%15I5F+&)k^$=J~PTogIMZi0F*Psin$Bv4wTIDlutLQx<2KPmGn$UuJ*ua<bWD"
    "t(XYQS^wU|xE%2dHu~@p^j1>3UA9cR(V4M6#UspNfG+r*JN>h-7VO(x^npA*Vq&c5ZwCXRAnm75bL#6#d+B82Yq))IWQ!uEORcdN"
    ">hj`oe<C(BOO8h~nnxQ^uDOfYrAyiIdU{%1AMZrJ;SK!~9{BHJ^S%iVhRVR!4d*Q3s%YEZo2q7>YiGXHOIev})KWi#F$M10l5fBm"
    "gI`Hoo;$+l9}H`${f&b+AFtE{Jtewjquwc9n$2DzHqJ?ji;B7AKaRR~NwgBChqG?-bDq#|N5bEVg@xL=vCz_3EPb$Znp;TlptfjX"
    "E<jR*KGdgpY9SDhdGfFi49~=Uo%6c*8*J%676js)5nAR^6q!?zh&x*<jXEuyMnQ|(?8^XlsnagfK$-}Y*r|cUKOoUob1jQKCc-tJ"
    "wNLEvjxI4H4X2*KzK%)Ow&k8UP$Haw_k%VAfJJv0Jve@RR4LrK_xRRB?eLIFW?-kz6WGuhfg6*QKH;dIijRs|HD|jDU3lL0xi62O"
    "IX68;g(B_%WZ2!*rM~0bLBW6GZ=6`01zR)w-|Xc#BdLGXZji<lfG)+yAumooMHw^Z+^@9#KcD{mw~9V(mvAvioP`<RBy0B^nP#^m"
    "7uvHiPt1|jx~tvfo)_xd2ydlW{!ice@BY)@{pPp+{<qjwJs=U<t_;o34H0KppU6pCb&RA!pI^zOI}}hHl_;DfX2wdXQ^^t}A5@(Q"
    "O=K)*I4}~h;D8T+Dcu%nyw!Q`sVJr!7&=Mu-e)xH9*7*#^m@?B@tj5LWjehQAbO{Lsop8#&NzaBvtbb7jg#D732q{`dBYuJ2_Fxc"
    "fYK4$<xh-0kEr>R>@VGefB6vq^|IA)KBr84u6*&AIzLfp{zRiSo=uXoWrPVl8<eS4tLG>n-5zCux@|mn9#g;L8oh<uJ#iNpLM)3k"
    "a=Gxm6wHq^1xp{9_FjE%Wf)nU>w<xDczSSVxf^<x1Lj&(w}$WRPgPFJ?WWsib5S;zDnRl*i`&-RIFXoge6G~DZ#mtWvyPH%H%5dF"
    "bGXWd3WgY+Axqi}KLJE&)D}c!LNtNa2zFPCXkC!aUV?H5W;G45bPO;@NIkeM4>B@e?De;uW@(biLPP@adu$1MEE0eM<2DpVX=I=q"
    "9e^HiCrrD|JA-OkA=(2vwdQadK_^ZXGEkW!(zs(?_u6pU;#3H<lS=hONLg?6R(4L>+$r0mufEEBoR;kly(0{)NX-KG#AZhqINT2P"
    "kFDeWGY6Z7eB9kgwz}72R1gC-4mI_=ZyXg}2eEH?l@k@!EsEWa4GiC~H&t!afh-jUcugF;nCNibpabZC(3%`MKNrJ9+0M)4kU?#7"
    "A7jPB@ev=MtOskp#rV@d_FpVpFI#kI!b(h2mXT1ho)yV!0zM}m7saB)4NgKn_sYjLg)jGP9oboi=vF3=^1Qv$@CjUaFmi$6d0WvV"
    "9MJ(`Is(~%tm<jV@%^>NalhZOm~;5hkCpXQ2|DUqnx#f#{`s?+R#rC9nmzzRM&o*+t)eDjkrcG$E{K_(%#+(pz|~&5_V}4^%-?8U"
    "dI{}SKN8u3sJn)C#6K~2ed_u-dU@Arb9`ma5+7ndPk7E1o*$I*Pb$fyQMbl+yRx7aj&ji6saLD80fpx&{{o@Uf{NEG$2@y}%dJ;)"
    "+55_<$bQz_-c-`JTHAGZmKm$B!k=79L|%CQ%9SsC*~aYB*rANAw>ylX0s1ft*j3O&)D!L}`)_1{#$EfXDb2{5(7ptR0889yr`=GY"
    "^JxFU{RcZ)?NnrWK)2!(h<-L;Q4Qnx@aE0U*I)bWU&PEvt+M=KHE?Do^3)755hNos0uj&xjKPmi=i1a^%0r(y>v2LUjOD~aPdefU"
    "^^z6QVnO)+{`Mvzym1aV&W~yx>D!wtjMyemX~x|Nec|QU7oHh=>Dk9p`2mu9hb-BETqxX;$V{K<W03h^W5<9daa+Vi#eVfG*M4T{"
    ">MZ21=7OR!&gniaqb3HDwOW0jJ9+K+@RfJoW*#<xBq#2*vj=yuaFf4k<_Uni7?YO0rerZ8h4acIH6W6c9Tv%Pu8e}|q;%;i^g<LH"
    "pEelA)92uia@(7m;(k^>?hUiuq&(UGr{W)%z$EJtM*&7{7Y@_)UI&k(`(do!-F{CD_;u3iu=@Y^ukv4AC|n^A{MrxaLbn6uA6)n%"
    "{nYc^GdHU1+%umxmj3IHw9O~C(nlx7j=ucOFMa8M_~|cv^V!RQ?#rg*$>h%4*^|Bg{U7G+IAz1gZlO~s<&Khvy>90U=zZGaKMR7c"
    "Y&~2b+CID6M=-B1J}P&gAisD-{pyED&t4PS3*AioWHr!Dx`fIgyT+XTJQJQ-?Q}Dg#4ZGyq0sF&-$)<j4sTYvw?EC@eoNhZf9LjJ"
    "rOT^tJ~-)Xn&=p>Fl0S?p{OiurhV#yRbO`YPJ<;%!~zb#8z^hQ5cP8=;0azb!0RW6f-^z|!i3MFY45$kukG=wNdk^Am2esMu`|=Y"
    "$*Ee8<p<VI2R{0sEC&+2E8b-&#o?42ol2%2g6u(+KzDQ8y$qjiG~RyuoNrV-yq8|PFO3YaFi3CoED^%%bq7N9hllh3lE3~Z@89^<"
    "!JRMlwqE?`4?Pq$>E==4u{aM)i<Z%tW-^2!JF_1bmltwRUpSt!{TN_k^HFcpG4h7Sa68#4H><C|()#!h_I~(>c(k$R{;<er%Nm*;"
    "0XN@Wt-@MCQ9s*HMducY7tYep%!GZNvr}@|tbY5C=70F@*nfG&D`}iULB4=J5JeJ*N7==;#MutA*!5npIw!)m>9b-`4UZAw0CLI&"
    "-C>OBdnBX3n-)(qMUZt~)<p=^F;Zsy0PnFXroVvCWsykcKwl|2vMHdD$rh5SigI*vs*zk*AJyb4%8e+wuJ;tOjE8`+h2Z@C{pp<)"
    "x>DjT1Vjg%c2pTDBSR5wP~&LJ*3XAbSra=vtMnxN+Cm{<@5d2wJiK@rlig{)rgbuvX1-%AO3<vsGZT$+q777~Mry~U@IF;08zZxC"
    "So*4*Or7}NGS8P&#LBtQRm$Z*w|Kpt+kqsVwqPd@E2imvd@!tbJB?22IJw#ypfC+O{RVqbX;f_emba}Z7tRMf(;+73IBDANwy>Hf"
    "*A5g*P~oGXv9ru_^S#~l+duu~$=G57AJ$C1n`AhjtO3P=Dp_YCY|3E^qu?D~JF>Ob<HgPQ_pNnsfuUP1Rv7VWxqD|1zQ1LyY&goc"
    "Koz#<81=1>3SE1VzH!v8iKb{E2)qRYNkH4BWaa@pY=}Hu&i1QiUdZ&hR32^=@P6Ghx${$38cP>%o!1@Z5msbKb+E!k;?$70!^W9m"
    "O>#=)l*?bL*Y0m5<#A+m@pH9viK-unUvG%+9$?3do%Y7|gEHw76@Eneq6(s)3^4&cD(pTy+{`pGnA9bJJ}Zv&yA~(!pwmdx8SNhM"
    "9^DR<5jYk8?1Ljk<uIBiaZ1%VA)m$aEu%}jDI9}Z`8qf-S@*mp)hl;(SwW{Mt~PD7=UdFBs(>HzW?9wB49eQi%}>?t^pzn?<5*5e"
    "7Q6LYHy6Gz(J^}zWsFgm2gzzVd*Yt92PT<B9}$2S<CLWsH0sv`zQpleJ!*fPNj@8Ys>@}x37V1XwRS(^b%AVK{1RQ!rR*!^%#l$$"
    "ZAxp&>5C5glGJL`*S@lqQ&oN3^JSDgTWj}@D85?KA7xYZVm)0P?O~Qq{>cuga)OM>=gz@1SGJ!VD;IxY0bBF?aS3nBl<o^q^09E("
    "ao$ufo-Y&=;vv}jus)c;Z2<(B5}>Bw=hd*}7hG_)I1zW!?FJ+N>tAW&x`G~)j?tNciyxX|*gNH2w8y29?}YKK=vc6ieHqhvOQWgR"
    ">yj$%lH-~g19Z5C0i*Uo-r{qD26b)mDfnGHdSAc7ftVVidg#I~LibdULKt`0p3CGYZ{E82{a+Lc6L=H1;(L>lI-zZj64d&5ph5(?"
    "-3(OO={miZ{(8o28H2q#{n0Dqo3FuQHWeyMLBXo<^IMcSvUROE_RsS4Jtz2A)Y`FJAEAc@aO>Q#@A6lGuv1k4SPr02i9=Ld00uzf"
    "vp=<G-!S(6&@<re9oApy2z(84=(1JJweqYW>5_^S*bt=n%szMf9`Z&3tzsU&Lz43B#4seh=(Sz!!*jl$#|$TUTKnei5wMj*4l|{G"
    "M+bUJqZGoXjCRY5=-Uuyo1LpShnwGC(+@>;yN!=2=4en_FOsWvcg17yF42K=5>{Bj1NpD{hs#0kX_w33GaK9>hyDy<pTv7KR7(3h"
    "P3N!`{!nlGqA+4XmWlBNAb7RTh60}tC$PHFW_8$=aGGp0^wqzZ{rr=u=ku#$*L%K2$u?C6ARfjBStgxd@9}xoEV`o;Y9Kgtj%%F~"
    "NsEBUh;JI97#M%aQp8om3+k#~95zM)vwRtA8>B6S;8Ub7oUzyg;zWc2B+O%_6UOMPF)|1p?{BiAC|NzYlOp#ycy(LBB}XVbjh8Yf"
    "j{v{y^EN;a+m~Ad{+8|f?C15r{bFSQh0drm?!5jq{^C5^aL|vbsV73LT1p`b2ROa5UC`lnUo3-wa!~7}vZc{&!xR&_edtn$o*mj6"
    "pQN=8Fcw>IQl5plKSoibwl-qn-e~M-t8F7TW*xQFwc~2qY+&P?Cm0Z!9YKzR`Y6&cv?F!*pvwiv8!qUuweREmZc|O(%xLwdFGBT_"
    "qoeOOpw7T5h?R{BrK{faKLZQx&Hx*<B?l2trJS`Y0>ne+8M^5gtS-p_Mv%!tT-G0CWP9hLEjs1&zwrmnr$4s@BBR~IqrHzew!hnW"
    "0F~Ew8v?wXJAqU!tDSsuytz`(VFVIFe2eV_6g)c@O1Od7SJ1!iTv*5C?4FRU9<R5p^1)<qth=#aJ*XWE_h0(yXTP+%|IK%D^xZqL"
    "MYr1Pp#re?!~gLl^{xHX|90v4(bHKu@MifN%S&SqTEe|Y`h-uMCTmXP$<{h6i1qcZ3_}51n_={d#P1}_Kls5K#h8n(8MRdGrQRHk"
    "ws+otPZ!}6f958zP0dVL$Y^EH(OfZtr%h0-^>+&uu``;04(f0hri(ePe^>4A_E}YA+fL}UyV37{zt-1maYCNVjuAL0_nnk&j>a4$"
    "DM6;SD&kE`eENI_9(|};-yPVq)y_bdLCmSPdLYZevfBLX+jn2Nv;OCw&8?wRpAci4q^bg74<!1AlhsiSGGc7oET#&3hq*O%)u=zg"
    "3R^nI4Z5jgwO$8|q0M0!ri5;mqz_Zv?ILN71{zN1XTvFP)MwH@A=b898i>AM>nPj%;3zNFGv+)0c=zL5|MJQ9(1EG)h!E`VXD+s#"
    "NCA{wv6!w7QCU8Mn~$YrUO2?v5xd0^cZO~x&z>D!fcg>OJc>^a`qq|IgifXP<o!GC^?d2w)mpKUiK+FVjk5{0p3=H|!vA1>5QvIx"
    "Tk&4sZ1CFSvJ27KPOjH)*!ugp96`!XU&cAv`0;tXJ2$GT1Nea9z!2>52UIK4$7(H<o1Ov^q~^}dgBygjWxeQ2&MC=g`hI)niw)Vm"
    "y_&1CXtFn`51F$HZ#!&z_6l9^G*9^qcfk1C6(mJJ^YQY?1(#v^0Ydoa9hh6R5BH=n(3k7QcQ$NOaTmRm=+E|CR-VR0CuUDWTy8{7"
    "M@D^I<$NIPEZ=b^kH}KrJK_VQY6)@fKK||+n~~+N=c_M9hw%~TZhzsEf1VBywr}{q|Cg_9e*CFY@7>bk1K3&2dT%|cytQ`wikF8$"
    "m9m>OVni`h?FxFAz4pn}rPayto1*Kr)>ub(?`8W9VA&PTtaFV$2yD5!6<WYL*70FgUNfyBpM@f6UtOcSvTZw02aIF4ayT+8(yOJT"
    "H#Xk8`zA%6g?d;o!x><+%N1E}2f69CJ)m4WzG|*o2Yc8UR1tY@^Bn@q@ziuzRtk;MnDa%VI$k{@yQpl#G@q*46LuLE+ngl6ML{x5"
    "|J>6jPU+%LopHHXo6SX_=BVDI$DeimL#D#7aHp#gX^}5@Yv%b{Q)}hANl;5dd-vhe<it!fKLF9T^{te-GdTGFDt516Nz(H?GriC9"
    "zUtKR-nH+Z9*hMr1O_Ao3Iqg!ga}cF!HZof_G<SE(Yq^3ie*qBmjDHlOOOBoVhD`ExbA6hPj{a_{?zg1y~(V~%B=Km5AQNEBQn1K"
    "|0Cb`c`ou{sZ>IGxMqY7$3JZ^JdO_Ca=!V8|G9i}bme03xBu(X@Q0IG2yvEBMLjiq>hGStbg%OI^ZwP}%l+z=+VQ0i|I6khmhPO@"
    "9y&+CQ;cY7RNLIa2hY2m6{nIL^U|->orHC6-GPycetG@VCu9W%>iS#vgo#`FL?;M+Ugj@41+v;g&Q+PAwVq=Hz=LMFt9A7+7@j33"
    "{UxwlOqRA$w646BA)h>XHN#$R`GbmTngX{mr5LXPM{fcvciT_j+xT3gnyk*6@Qg}M)xtF;)!<I4c*@fKWWR^@1hLWLa3n;CV1U=$"
    ";|}!x|KL9S7^potf5V-7rVKUl=lU5{z><g}dJgJQqHu1cgau17QPslp&x8=)3pCXF<>j)+bEvr$|41`9YWOUu^?_OVL|plkNKzPr"
    "D?{Bj+VuIV?A-P!5R`yeI~K|eZjS(!@!knKvGsosDmA#&)h=_`E8Qhuj0XU@-p7jIRNNgMHqj+R>Q;KaQ;TpRf7ULnRi5qTuKb{S"
    "cB@JoXDNJsCQ`&W%6kzbQV!;u_(UD__M3~!|JgpiyVct&WW{N=gJUhwe)O%fzJQ?P*h`n`eUPmVEk~x2bXpim>@<nCCfkfgzb4+l"
    "h<8TF)s3gsYwtZSeB<joU#lpKxy`9fl7yFr8)#hUKm3j!e`PQhF|nT_(R|lLuYT@7qHY*amTkkdYz*)QdoMw1(nQid0~rZ~#>GLP"
    "827;h+a-l!3ht!XO^B#hcb>Mj$GKvvY9zmZ@W!VF^p)Jqg#BB72n2CiODJ;s!i&PyEp=hj1r#rZgQgCacSg-l>Gv)*7s%l6qvr3f"
    "K9lthF_$~{9m7NXIu?G^6aQi)0KR;sdF2~hkyxxjm4+@?#nhF<`0F1_BL~lO<W5s>Dr8jm#5B>VM15GfUsPTB#Ydxun{!VNqwLF>"
    "U{vUSwr#fj=~U?7{K3@`-;mGs=ykBsbHq-x^4NDc*@I&In9RRxA6z$$_cDOZC>^W0vX@E3kk?`)`nWjqI+MISA^R?e_R8TRS6%CT"
    "#lZjY4d!2c(|e(K9&MvjV^gYKjBq>M(sptzjs!<g6YsqA(hcv}uXiX2z%0;`%z|YC`&s$n9qxwy<R}840>E6d7ad)?RZK6u7Cdu-"
    "_6OC!`f%v>wb>^60*<7~v4zR-m>PN6DF%Qa(hXRLQOr4}y5-Z0#mpbKvo+tXweZ$o$1zx^DvtL<(f{+8dw+R>{A(OtFYG+*{PBBR"
    "K<sNi>&wY^BZ<qNzyhO0h_S0LGncQfCI0oB?JJ9eGgEuu)cG%*Pk!l4=`GDNbgMgXvb)_zkHB|s!2Z7T71N9zqSI`wv;W%lzda{C"
    "xsO4Rh2W|DY<%`CK9%m(OD*JARJcT@aVIp{JD!M*)TkjT>$p?I5Ec}x-WAP9bRh8FeJ&Om=8w{AM^~Otq+X<kKVX9A=f*GiW)c}+"
    "sS(UW^TqgAZ!cfH8T{fc>I=J<&mf;at3vS7^82qXfAaaspO#AfM#*gQZvAn#wN~G}v$y}?uydzbc`C@5AM&DxN7JZmIh<X;T;9*O"
    "K~;v1?IRtlA#B-n_d_qZ<$CL4A@-%2_&2A6|J#fJDJtd2kgl(HfGr7nSmoGG325&lb^4+h{IY%iJG(v7QoVrY!QrQ01xl|sGqb(?"
    "<Ky?&%O7ke<4n?*nq6Z2QJWssoY9s%@r#1}pdY>~VX}qmHrP+kkH?3SBu41pW$k}w@qdtajlC{0*tR&Omr%Q@`~hw@0*AG5m!nEM"
    "oZj*^c;EWs$+Ii`FMq4Gc*##()ZyRkO+!9i5{7KJM;*gdRe@W#Y;I%RczVt;+A2;1AS-SIQ+FFc;PK$&-#-5I($Vd6tK)<L)mo+X"
    "?R#D&H)ctTN*A4Pgy)VXr|T~R8)M#|v0f2YbPtUB(Zppq_APq+d!aN|4^j$_v@6F<Ed*KrJO5}raJ1|_4vNK-Q!{n_a{CooKHrl="
    "$0xaDxcw@){zpO?>o-|okYsz>DyX)4pX~{J6M!ujMvK0=#@;X_(Z43Af3X4I{L^j9@pY>*Dg(1aL#USD;}7gvZUw7UmI|R7K}r2w"
    "N1B4W7?_cVVI-6w!%+)?j;p2Z%xa^SbsJXgS-qUId&8ipLH#E}dcVr@{P-Z&sl{mpOSY^EuY|np(hxnE&RQ|uPIQGqM{ifk{fu0p"
    "Sq#7u%cf)#iZKz5#pfpM0MYL>#_29y%MP^;1CTEg1d?<9Pd+%h`IO%+2ykQj`L!PuKD{-On3%Wegxw3`Q3`bkQl9^cGkq~&k^(|R"
    "<Ma^YjyyRmY-Eld#M;m0YeILwm`kbRNT~Dei@v7iY4+4?Tc)Sfi_t08q1^&k3)8D{U~@j74c7L%hi{*ur-!7uS*lv5*M6*tB}P#D"
    "hSyWG?K)Ge1^FVS?#=D@{Rg)9<ovm_lQ`hx@;<BEc95Q}9fix){Q>eIRBeCMvp3<;!w*NJ9}VlzM;qxkYVq&J>T>}ZG(E7zns_YC"
    "*f_xJf}!@&5S1JumD%d4za}%6A3Xkr(rrzTCrNDwP;zG43|@*(e07+v0#hD<9+L;Jk_Z+i04ARDlX%K3A&>!!dE97Y>VW-IZRYOw"
    "XtcnRJ$Q;^r=DR)cHM|0a>|YZn8|mA;*O7cy2ywNjg9U`y;(Ih0In}jZO<=!61<F)n~~v1(Zr_+f)T6-fsv>Wcchlt&yOZAPbXf9"
    "A=B+m-W3gTV{0O`Kg1qKrIqOE%ZEXb(VIUy;eKZA|4C&TN8e1wzua`H44_S=iU8#o4v6lSUR?Dk<7w?|usRV8AfBW@>t%b)fjwGo"
    "qtAwp|Kfb)&ZO^`%JD+AG+pSQJ6he!Yt@!$<*OZDu|*51c8pHFTEzBE3Uy<Y8h|*R1S~_AWZ$C=R`)k@K;v@>>U_8!sGbHm09j_I"
    "JaRM*WjU5qjx!H!Lv+IE-~}04owI-T5|!yu&1rEfeb%`+=KAnK<mjeWx(yyYu;E8l_+y}T4J-KtAenBNj8HoBgX=%~_`}=FKT?-("
    "^6;m1!|#$FH|__hAJ!5#a^yS5_<SQUYx+W^r>s)fd{6GmUMU@LMrmv4l2JY<+2l{lq$LDErI*=f0s3vh{OV%>!^n^q(gyXtfl7|1"
    "mtP-IuHp~T(VNc@gWEt_J?Td0NpWjGzm}`tD*Mu_Qv83?%Pf@*CYqMIrJJDb1MG6o>)HVn_AxYMm%N~X>ZTL%;Ug2CsE5M=ghC9)"
    "bR7x=JOsg5ii(03O2LfW_nHQ6p`hbJ00P)9i0X6{W@0W(3Xm7H2n10pl+g&t9ms|q+yz+azWeY#`1F>u;u@!bi+}?lhz`PtIi$c4"
    "TBLA}MP(%c>Jx~WGF(f>5SK(rfotP{irXg1J6@S(`aXrK=<umq*5sOF0$$xuxz0eg`VJt55<bI=svejO5v1RssP2CoC$5bU|1}Pa"
    "a@*DUZo8okI7gEJsgp#!9-8s#swsCF(xDK|)Z~Gwb_Ek|4=7P!L_upS&}qY|h@%>i;eq84<my971jIRr!X28z883^8Vf6HY44Dpv"
    "lBk23c4a&oFzJDSKwTne;C@RSP@oEv4j`MjtNe4V83?PwZWl57CekLT3?TOA27?8qH%01wk6?Prz@SBId{E{CSXCn&6+|ia5f)oF"
    "qfbBuBtVRT0}KFYCeOi&sUwhi>dTJ99|;UdxT=XYRa)y~e9J@`0QT4*TkuV+(XC(oMsf?C@6lg)RJwXNwxCXp;UT?}R(6(RgGjse"
    "p^7%hclx~w;p=O|O(}sgbLmhLj(0^Ly{>>d!3=rzIN{JXuS_q>VPB1+ukXD4H23-kn`bh?mZ&ln{Uw!*BS5Ol7q>FL7dx?skKLhr"
    "p9>wlLLdH4Ky8QE^cFWK;S@0vs0OI``H|pcoR|*s8Q5w^wu=F?3Bw#v3=xG4=;&#X*G4QS<?)OM5_>FrV&;CndR&S)`P2P#-9Vak"
    "ygrq|Gn->(4Q=vl9;?@};%<Kxs-cwZ?HeWl2U^~MIDPS;@!~YBLW_Dl$P;kCt9In%L<bs*NFhl-?MQ~~I+igCAQz6+w=qGy5Dd=@"
    "uqAjj$j{aubT*!iJOkm*slaxrzBAdy-v&Jbp*xEW-}=1g$1@l11oXmspq-n;b}z`SU24R%kqyy)rAJ@YLjR(Y8`d(h!F^M-#fF)!"
    "5gm1?tOoXL_A{jjO^3e}n*0xmQqRXRv=tWd)f^1}h&bnSLDq{Ojq5fY+Z;r%-6lzIDqs_L?=5?c$1I7_&RLwyCH&Rd>65n2a@vNj"
    ">S+^A(IY<5t%>EXJD5|ATBVg8sLy$uC3mA>UA}(raD>i=soky`KWvg!;DR34V@(X*GY<bgzz5Gzz8SaS_t=_T@<y;O-|O`ClYHH7"
    "HfWevOi4mRy$~agvIwd96QFMiOh>>}3MHj__1uc|%EQv+XKHB7pkk^X@de=Ee41REM@iAa(cQz+X0TC6%4^!5YG?`#Fyr3l;l_YG"
    "+}1z!ws+{}R<OAdChrE3?F6{tjU%XM7fJ4yRz7X!wn8Zq>>&*i-qtC$DN+Y@`5?C$#jd-=J00}e_3vLl`SG8<`@@@Zca<-HTw4Fq"
    "g~g>f@kf`Uj$K44-7$sXG4uStoB&AKt$@gh%G6l8*oE_j-p*ltEhyJU@z&DwU;V#VzsjRu21Cnpls8SG^EZpWUsn_Fl|l$I&ne-J"
    "MlhSX9;MCrc@GIs#e55FB5`^2>cmKV`3uN0s+|o%7YRz&pax;ziu(Vd(d)Sj-4!vuIU0F7hu@mc)a>j4$ZT1s+;U;+YL{pK`G?Y1"
    "H?2STf&S=nr2bXr22*>tUE5aIo6_q0nciBvbz*Z0dn5$b`BeVSbxQ7Z%JuPbbF5*%bU@M}lCyjDUU~bnr=WxLv!3vkT{gPuWqB`l"
    "xZv)85s}9c#i-=Qg9afMT~#E~Kow~!pfpPc{IPIH5K<#!CtOBmT^K?z6t((tC*MwuCl8xerPi^<F_w=G0Q*vTdlo96OY1dqx8?7O"
    "Vp#}9>JDD+6Z__IIevUJw8ze54C=VkF7p%yroHq;5=-b^p-`^uciabIx?oe<RA^k2p`O{Q58K9+-(U#$?l;G~7pIyrf$}`|M~-8|"
    "RkJ1-MW5e;UwCOlmbd!Vp`zWpd3}iRJ9x+dOxNgyFVDA8>^N^4on!hNPUSyz*X&35ayOGGh9{GtJlK1>Z+(_8Jbczk_l~7U$K?KL"
    "#|>Xx!@^str`X6Gs<pbu#scA)qpTGTjc(L8pW0g>s`M|H>*woxWA@8k?p1_Q530VJba(%q(3G4$J^_`7Ae-@hIigPxU5&2Y{|#?t"
    "mc?mEd*5p9^E*eE&mFS-bFcWAibp}pAP8k@?I2yK4OgW@!^|07+2aj=@5~-Yo8|?~i^D#X8SDRhy)x_RM8h)m-AE4RL<EUgy`IuO"
    "6nRUx0x@uG6w4k`Jl8$(a=EJ3^-#%Eow;If7~rkU_5-T8`o;90eCu^HUgwh4Eq2g*(ro?H%2$u>)V4#9596P0oGpdv%qz?H$IpyP"
    "+I%nnmibY0);VN2i_tqK(>0)MxgNOiwu?m}zC03}!2@I3r7v2Z2^hC}O0D<m#GNy<*QTbN1dC0QW@K=wU7gk*MTi^2DgW7}C^e0x"
    "QG^B|2$cp+*J!n@=GGtx#m*<#&%bFG9TK%{`ok)umMxW&Nn4aa%Qj)>%<F^WgOA?-zkWd4C32xh^o$$6{i43vu5LjOq)6QY^G_>_"
    "?e>J+WCvQH$0lSZ($}DDBpw427=N=y?}C-Plp9Z3aikLy-Oo0NZYz*gw2hK4i$zvsnfsNL-g^GId(w1?o~nuIN0%<e*QX<&G84Td"
    "mYVVpjbTUiMy*uK8XXW4s$8!IDb;6Nhwt5d_bz%&1GWz=OaPrjbzp6+d5sH?^o4>l&!50F0?><S?OUb0FQo3refmMfM|y3BG|)_T"
    "-}d#Dvu&|2>rh`oIGgT}aJzJNb!aHWL`S=(|L_>Te;l~~?kOkq6P3Y~b<6M6=W3a`+NUww<tqYIhsO`Ek7=!Rzk~-J@2~=-qz8Zg"
    "0+o8>;m)!=2)8S~dhW&X>dMN)m529_wSkCH4Nt7)=mEYrq}p74_Rx$zI}oj$#V8s<biZ(QKE-%w!aCmBZPk07dOx>uwDM%<gRKHO"
    ">1ac=8H^$NsY8NV9qHFVzSYPb<O{84xz*Y|5(F4%cdXo@ghN&;9UNi8ixF*z>at+wCy$EnWSb9<YeCJWHI=c!n_O_)n)~!55NGtD"
    "c3Pl4-)lF$=XX6bd8xp!Z)6UIW-q^=S=rmWyV}b+eUsf8F!@ZavztG;f9S%rs8KrXx%KO3T&2}2HyxNL?e&$S8$rk@42+TZfBW-m"
    "ch}dq4i2Zz+5Vs(I&L|VR1|VAlzungg=!`6PUf(HH#oQ7bJ-XWO^TZDq)no2rJZSJB+HQM#_7raat1mXMd}_X$k^vcCb+s<DEPWO"
    "alq4^tcPMofYjJ%I5RO(o*v(N9*%Q<q`?q{jVu8}RI4MEF{675*MS3YaNMZh_+U>o+r@5vt=z6;NcW|b_4{%D<WSmMk#0ZVsy0Dy"
    "h&;1|C`4+E3{3eCcCxvnTruCYns7HOAFS?JEE(`Z0Zkpf;3Y@AMvzrVRSA%Q!9YF^rkb$cs|{d@SE)X6X|g`z&5XILp6+_osYJzU"
    "AX=GBHs^hnN_eaj9^FHu`JUJWH8aeBl*0yqa0Ce;7NJPQKp14HfjpFJMBPjC==lo{I(2&Zl%FPTc4AqXIIAVbd3KN_%qVK171Lkq"
    "k?mgMPq%*akDq+?+J~>qLw84jdmjC^%XnlzC_!C&Y)VA}eT~_>^u?!3uigzU0ia+*7C;gKov;NN)%pEFJ`YOnm8oFJ8)fJSMmA=z"
    "9$~`|dRTCv22~lC`T+`MaQf6ckMiD5Bb4Jk<>;ARXS&^w!I+4{GH!?{hIS=^UeJy4v#oeoqy=!Aa!480$hzOEz;e#S@IHZc5vS=s"
    "mlmH?C)al4@M#ZeeXD)q*APg;Q5O#NxM%<KA9p_b+e*nNbl_uE?dWEA;3}r`NhSWiI{O~Fu<WkRx#gK!5d<*X8px&1F^wBG+EKM("
    "pYkWiI{EnM8|Begv*g$#_pCJ-f^N6PhiZH?wD=V8PXyEm+97JYf`_xvT7hqaNI)=w0yo%a*&^iYI({YM=_JYe1W$zoHl;HG-Djcx"
    "Pey&2tF~_ej?VF(2<mH6SB%3;0~`#MkP*zrUNIEEo7~QMAB*F{g>*BN+KKd<>5is1fAPWlD}|MMDQ}-{Wr)#ifI`8{dhX=ewx1`4"
    "TcPo+yyxLzucF%38n;_xvmbjNurD1m%iD(kCeTI$Nt9L!rI%k<78i3yuc(J{*6mv+2KM`1{^`3rlG|``PT=d(+iz*Vab++x+TlT4"
    "!TEzqpy>ZRGx@qQJXG;N-b>|-**pASZDaTPCE@R2_qoujn#T!_O>|fMZtX{JW&ZB>%KzgF+iJowqChidQx7T$vqjeRf~2K~Xj?=Y"
    "Nr;(`=DVGVr~8=?-z~NGP4BPp;jNN)%W)Zq@D^R2NEYI=r^~D|?uG(y#b@ELYD45nx4+>C8CE<_w~CSO-=9rNi_E<n?fb{O*BC&&"
    "Y(*G9xDR?;!)1J`FUCP<>)$Ts-@fwjl6Uk2?^FQ_|3XxggdT0}0F_~aUrHQCF)?L;quyW~Cpa}mDM&Y4zXXK_#@SnINN{E}w1|u0"
    "f1B{W3YTW#li;@}13EhNZlCen^U?V?6~uCUXwCE;%4&AQHV$flJy^-&r4pD^HVYJKEzHEM2oFd4Cky_30u|3lRJ=TqP7b?3w2y?;"
    "t7xU$vjp$+<ZCLJ#7YDxzbM64OOqQ88SNHSlK_-s&I8aC76pIu&dB!8;-I>y@B0nYYZ-LryIH1JOYc1@g;*DwV}qXI_Gm(gB$#sz"
    "uyYt_9MMYa<zlPfM=QN?V^hlJgwE3D&o9c^i`H6VFT}4%a+S8*+bYlRtV*6}UIJEqzT6o|nTnq#4A5^xhiASpzjV?3)pPsq3#YBD"
    "{>{;6kMi41B|M)QIKGU6lz6WQ;dGeFJtiZncXBA~@%Dhuv6{(^1<Y>uc<8l%&HY3Jw{%*N>Ul*jv5&{Bv)JTN0|z>0j{3@)13kcG"
    "ef&4&!i0|-_w`?GJshJd?AdRZSa~odu#>*=5si%ubm4z_;zY{~uaOmG^}0DBey%(DMfWfW*L~d#bbO~#Dso?<wrBkZq*PJ9mau&~"
    "X({jBqi@{rZa=MA2XT*_N_x_-MW=9;->bIN0nT$e4w8R)bIuRr7hJCHu9tv^x?8=?J3c1DMmPla*~~D1-GPEB&<Np33^NuW|2)kO"
    "x!)ToQ_|DEbTy2jW|IWOwfCU_3;0s%QqO%`!oFU?<mL_q@Ljoj??Jv)BebS<+1!lD^>5*Jr4gxh(pze*v}JW$WT{RUo2@=+YXPX1"
    "uk?6H6pVhUp!GZ5LDz;^4GY(m&}Z2vrNSoq<k`ZNSR{@5Mik6Xr;-5-fLP_txbT*L|KbR?Kj~M$!cq~d9H0dn?iYLFz_kTk3uHa<"
    "PI5t+tgIz)`L}lWzKe5(Fd_It4)n@DK+`v@_)TeW)`g=`c;eu8c|gbeBH0uh0su;?{pbIs_~c_z*IAFrz>>%1-Q#CYKku#Pm{VnR"
    "_G9>qbD=B$hr&z@`sL&OH9=@=vM}_z&zRNz{@Tag{faG}CY$WG0u#{e%<j2Hc4uG)DCdf*cdow57JG%>Uk!k}M3{?D`iW&{aj|ms"
    "!35BpGVQ4Hix2)$@Tx6;mj1_fpd4ZJ^Sx>hM7pU3S})W<9pftiS9(4S7R|=t^PfLk2qL4~-LOm!+rEGZAVC1el2&1Yg2!-rNKmQA"
    "pMcR}Z!70a^2)qT<J-cT|M_Ncy*<`=_m5Xv1)>4u5AVOHY#+MM^oQ^LBr)ZmS|%x69a9HWb)!kwyJSly4ZOM&Pj}n=?t|x;`RvK)"
    "(e2G2WOwdwSMy3oE!?ReJj*=2_&Ui>YumKp`|QumwOi#+w?pDlU)7H`%Qd+Pg>COlOy|00wWgOi5o8S9D*z;rI~=Jg$)on_PczjA"
    "FJ$WA=DkcAb_%?%k?8QnX)K<|{MoI|2cl3Uxd9adPFvC3hLd7CY+*dmEaIIaDR!0?XXe7pI9fp-uMR%T(KXP5!--fb74{VewLV?t"
    "LuLG7@huSk#t?vbIuh4vttpB44Ae5(Tb&EPbJjmSbz;J&5`-gh*i4cJNXjUr2E7v(Krg)?Up%Nbpwtk|hP4J~3N3+`$c;mGrzd|*"
    "EM80{Ct?a7ZM7BaNI(xx5WlZKu!ESi__5S}@w`qo({mTy^w^;a+{*7AbNir_MaCdD$e`9l_QVOoHUS;kvC$|Ir!gW7iypn%YPaLF"
    "iW2S|QTs174qrPFM}A2#Gna|sVKBlv0pCzO77iss>0QRDqmzY$dLbC0Fd3X7^$<P0au-O3EH)PG2=>zVW`Ij5Fyb35j5M(jU#RLZ"
    "Dw?h{X-k+!55XeARpn~4kL1d7uDIs_GS_X<4KS8xA!okW_$0+`kF}n34Kf-FQn)!B!*PT|xZNPQ6I&3+&t$6^&sH5Qf|0C9xiIVS"
    "=Jn0Hd!>z|-72pdJ=1BZO0gwA*(h#gDx<kzx(1kq=kljHdbcV5Y*Q!;{Z6ORsB5vH8KYYy{8ZwfyOkTz<D`XN)Kby>+|6!ir5paB"
    "0UO$h)O%5H-gmA1lvVZSws2_*;*&Lw2%PCN5f1QF5_?X%1&#v&YbBgNnP{k=6X)u@_R+oTAJ(K!UC@h-hAH%I<Y=E?0n%RJG}>U$"
    "BEqtb>55prqYC4}${P{#^-<<h5PPYkz}~KIXHKfF`Xr^U*VP9iwIV_pHmGSIA9?@w3HGO-t=vJX2l3C=Q`I~>;dyn?@IC%<=I-5F"
    "H*ep_7Mj&cF@LZ%J)Do51*BVFBHal+KPBx+AJlqI{aL#@`8(m!We8>Do%^3(UtPFWI;*E17>SC^f1tn`A=i&ST7end1zbQ^hyJ1L"
    "zo9wTIvn8=KCMk~)bGZn3fBBM)UGvQMsd^4bn&xbado*<2hnD~wqo`3$A@gamU#3G+AFPb?Og77i;t+ixF)?~h%VzYKFuY5Gn4(*"
    "t;bLA-u^}y{Q4W>w}0=>8<;-j_q?DH6Ft{X{}wY559}VqQ1>Z{_-E0J7kt44p4D!n%yYbR2tl2GZ7be?LHbjSFYMT4Y%l~rhKLO@"
    "AZ<k4>R5F%7km+6>sO|qSyodfo`1IRaVYKjVgg3I;Gd{eYd_t7&W~v0Z)k7+iwE>!H!b%<0yl4@$J%cAeqj-Qv7Fo;^1N>jFV2Kx"
    "U+;#5y(l3LNu2xcnJdp?Z<JEM|J!|Owt`&}LKCbvtOxr7ef`WVH!`jVeHZUPy4*dQbT0^_S~f1P!rFMiH$gJ4Ai2QtVzU1hDZT_o"
    "J{O_S1`hPV6zWa)CA+bw<nA`iIP)ah-)D;JVB@l&yyorx;q*_c=-))+JB;!3^4YIsQ`4M#_%-*#uchx@viATTyc)E>H+?j+JszwE"
    "W_zvu*8jRu_)qWL2Rk!mAkH$fvz3MF2y?4piQDV`lLzNcRu}Xt9<`;p?suTXn>FCIZHaNipy^i%;LfNxa#s7+^4*z`GBXJ*`0JZJ"
    "Stspp+uVqSFPYJ}7*`c-4xuK~(@_(qvn}oW+#_T_;mCh<i(x;5f+or`V=7X8VF;hRtTc(B?6R%;^4y$1xbWbfSphs%9E1=_b*(@U"
    "och}E01elUtApabq1w2(jXOl-G-?w_jXcHnU@o}CFTUmVK@J9MBg;u2%&|(rEM|IBZyL+9vf8O{__;Q^UvZ_eJzjpe-P@z5`a|Qv"
    "Q9*~2SY$b9O)xMQX%y*JEy>L}eT2sd^U!ooaG#V&I;j8-i%KUaf?xwR^MpnP#4cwk%1GGlr-SZXoO<x1^1VIbVOt)HCxJArE1V6q"
    "A)+|<%{hN@zx2-S-FG$_CV)dS;IDe7aB7@%K@kZMoM3DoRj=>eYN<6s#(ET=leMx7N$`ol=c-%V-CSg#2-TNl-RxPC>ov*ZAgc8|"
    "W@pGVp;9C8rQdmtsJV<@LoU&`p2?4IX8U`)1z%}T7Ydc;9Ja<qs+^C>!qVPezYd)AALRU*ia%JGj1s^Jr@GZ2{&M!84*ZX?h!Rj5"
    "S4Wk9`SM5AF4wWzOw3(Mq2nQmG=|e~oJM_~NV{~OR<cH|H1ivIcS2lMx$R~xOq0nZ&|{o|C$ev|)p!{iZ&$AM0cvGy>(2fM4>_UW"
    "55VzZfBXM)P|1I?g>j8mquc<^hP+2A1FP<>>7)r$I;eJBd6<Im30Y!+X;lPTHPm1RGR^_C<EUW)F;GM$X)frK!cZURhzuseA(OX_"
    "0fZO?u1ed8RzVS#Qv#6TF#!*a=e&%8r2A;M<bfQ&3Kivhiuztve*g-SdTbWU1VL53s4z@R<^{&S5EGYTwkDgB0fLYecQ{tqbx%@>"
    "JQJ{RA9X4C;^pwO^QjZvNg~c^<Md%~!?qhqAB0LAZ1mMJ<P>yy!0o$;9R@7NQx)}v|L1pSul>=)_rF7Rcx)gNLZ{|%u+Qqr8g|tV"
    "jS_fhgtPly*Ej`0l~CcRs(Mc=*+|MfRucmRfCGTf#bjAmK}$WIEW77`T}#q=6lGA4V|c<NI^spUBBc-sRW^G-e~7h|%DUws96K;Q"
    "vMiQ#P(EFnLpb1)M5lE+-qU2mgmsNj+UY(P1wb)JfB*B~fB(As*I!F{AsA8-#|%_zQ~QGbUftU+Vt{%`@<C>AdHC5pdxz~>imPvs"
    "5Qy@jK7}Y{OKIz_EI^p+9MV9;P}^91fO*Ri>j-XWc%=`v<nnHyTTd|rnNEU?7jhkVb{@PmhJ$PS0%-}TS7c(9Fp1zStk@9`noI{7"
    "iTA;Q1cQe?VkpEyx|WVGjs1;set+%$C)_XI7yjng)pu9mBrQY{H5PydBnF2GJQarmal?o0JMGmTw<Z;Ci32d;V55rVcVrhLV~Q9}"
    "5WNY1FGjXc9(|NwzjyTMkG(h*4@Fa{@mfn_8Co?okgPgv$szKXr|Aufp0GUXs@}TdxR9gUR!d!q$0Jlc5K5VBT*~$Nt&ZD-of05!"
    "nS&kkFMj>Q8!JEi>9xO1C&p<q9;Js}3XOR|)*N(RY{-q4m^%y)W1bNrZc?>p{bJs(b#YS{V8HEe4zMQ8YF=3K<+@Fcsk=U)kBbek"
    "VFsO+2sQd(fpc~&2nl(6KA#NP{*mPDmDgcIm32Aahs|0?H~ACwFzVFiBgX5~Osg#$9YYudU{OwchoXJ9S{3VUwJo|bL|X(~u7Qdd"
    "ZTs;7MYshda1QbPA+FFizzCLDu5m`!kCxA1RwfEcaW)jvD=vom?06E@0mil?;DF&m$u7fgq29^RDFGtG!5}wvzX=xJUZ7Y8Z7IxZ"
    "Wq`^pvf1)i>Qa%^>M^`zfr<{YVpNncXj{&hevR-dZALpnPPG@ZO~eC^RhsP%-#UdhO4F2jO==YwI7~|;M0u8)pESbDp5vEWZjkWL"
    "Bk=U;2i4T9I%szG@%CNZT4y`K2B%g~zSVa<njI241}o&WX0Fp|(~8OHrg?BG`rbne-#v*LfQrDbTd0R+6~-XZ59{TAPf+b7Gh^sD"
    "e>~uJ?1IL>kcH<e+?=Xy`MPz?h{#5;W3g@hxQ7T9-c!JY+?Seer^i@lJO|_GiBE@h-4?}G{&beZbzV%6NZ+tqs@H1BjQ?~Z_@AH|"
    "))^xWx~p3w81FK9<0Vdj4c_LOO>b5X<$7~_95FbF)Wk?zpmMFpH-Gluf0m1yY{0J~Sg+DQ@y@ccACtzMY#h!fF&K?N>f%u4LJ(;i"
    "aLZ^p7Nu)w*CDtVg$0ZOnQcK<10K}PcI9QF6YL;+pIksA;eo|8s^(eA(6@bB#T$wnvq?O{>%kMlf6(<Fz=lBWy~v*0f9msgMZ1;!"
    "o<IUrA`qf%z(bV-Uc<J?F4#tavIMGS8*)=XPA_Uqq>r>o+6<p;sGiv(^m0kCLlA<XuGCTsTJ%N1Q{5|A0|ka1;h#hKG~2|k%6DwB"
    "(Qmq(;&en)Qkgq@8e;4xWxG$Jr`DbF$A_?BA_aTtobzPhwA-x$6m^IMxF*OAqiuK*3?@7@1yOY01si>{-L`vmRnQDDU;s!H6vZeA"
    "#Oh*i|1s5-wViUGQvt5u<+WBO7lG-Zcgog_T|qz~6!wYzY%hpYde<ds41#UIXF9ZQp5EBw2DIyrd6F~G$PBAV4GA_IN^8Gzkf^6<"
    "g<_I{&Mr^zD13xB(6UIK)F8QE2fcoRSPUQoo5Vtd4s9I&Q)@jxYca(N*A)6)O^3>sr%!eF8>6O=K;-jFOT>N9vu+dRbrIzdyAMjO"
    "_pcRK{=vQVLl$n=$;yd)`xD+r)T%Y9@Z9Gb{s0OhYNsgxAV``(YjnsR9qmDW9n)Qp&bO+pY=wpsLR6DVLcb3mZ3*BTJ)EgW1pJ`k"
    "R(f_m-_xv)2@eq35ySyzph*e*;O_C}@o}xi{r^x)0|YGq000O8001EXd(K;^|NsC0|NsC05&#qcb#N{)E-@}JE^}jHY-KKPaCrd$"
    "5CC8S00000001%p00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%IW;zOn"
    "5TvQ2P^&;X;5rdC!RlLFxb^Be4AxvTZd>`b`&jY!)LV)9Pp~?bvf4^SX@^zUg(fTK3yD^~vzo2acFS7tP5)$dXyX&B^B)&mS?qpn"
    "wfP;db##`7Rok6@tEwekR%tFPtlV4kth7WITgfiuv9>bZVzp(1jTQH&tyV0Y9M)`pbF3<!FSk;Bu-<Bd`Bp2LtDmgWq;svJ*p^x;"
    "F56~R*UM<#`;EbR>ZDgzs@v_YR^3pr-v5rtT30Z`D%`ots;q8{mGKur>(dYTtQB-lTlpL8wF;eh!%Bheua)V=%T{V>`c~VjWvzSu"
    "OIQN{P)h>@EdT%j2mk;8ApkZ)yO00>|NsC0|NjvH6aaN_E-)@JE-)@)X<>6NZg6=401yCR0RR910000k0RR910001+>=)`A5Xs0;"
    "#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre->tItsN4<O42O26_7fQ_t@fd#z@l<EU%<NKw}Q"
    "NJp_<);`I7HB&V9-S9Tv+wnbY->se*cK#6y?N;$<*}L`W+67(iwLc(XYk!x8*}h4I(JoGa!G2d_zr9V6tX;{~gSIv=m+jT>n7!|j"
    "=yyAv6^!=RZuRcFW9V<MU~Xlv*vN0+mm_Y!_RdoKHIg#+^Aq3MRlI*=Bhu+?cSI=3PK$e=-Px1B?AX}2?LL>!wG))wXIFNh)$WK_"
    "fV~~(a+~wgbL?zfi|jVOjInoH{@?Dyo>Kcr&g1*8RxsK3JS?`;+qvKFlxw5?B*}bx08mQ<1T6pn00;m803iV1SdwG^|NsC0|Ns9H"
    "02Baqa4s<}FfK4IX>N2lE^csn0RRvHfQJA800000&UOF*00000l)8trWaoL_d2&8|I_K`2)7(25Ge`spkYExiS(Ze4*DI|puVl+E"
    "Tk^_b%hqnGu-;^=EKB8;S0W`*v<N{IL68K9K*R}{fID;N&dsTFPABKQ&HWFy>#OeSx2w+S{@(X{p5If||M};>_On0#--5uu27YJd"
    "*M9w9{13mq^33eY|NM_HuWZb&{KMb+?SJ{(zxtbh@3(&Y*M9w{^)LMDKm8ZKKCS<Y-}u#k{_E5Ct500on0@;C#_ZMUTHBcYUuOS*"
    "Kd4~zZ5Y3|I5#5C2gsbloU>6<8F}^9YXB|x31<icBHem8W3-pO(aih;MshTry|}hoDi@NO=(;#u9JDr+@i{#Cd~xQv9F-YnfGUQM"
    "XX1rKq7=)`Fm{LnC~o`q!q8@FJz96?&p!d9++sTZpw-?wey`!w4)v7}yYL}ZdhPD11Vwy0lKt5Y;`0Uc$psJc2#$0B(`)!nLnF-S"
    "6Q6z}mm{y9PbKo%Vk&kn$CfUZm^r4n7KtWsHbzqE<UjcDHu42DLkHd3-G1v{uX&HuY1$&A0g)f{GTrL3A;FZf)2?Be^qg~>G#<dH"
    "xtJu2zOmq|h6oM@Vx>Px6=q{B%^=v~<)>^1UQ8DfNiWO*qcjP}FcnlM#`veLxRx)iMM5t_gYi<n{BU$=P(wUE&<MgUCFn0bA4!8x"
    "eeu%F#oVWU^WqO4{qU^yNfh@mTl2>KglQy0j}AO)pw9--Ob}+TqzkLaxob4C0O2VFr9$C5x0Xb3wA&a8fC5D=Izv`#d7aNphB7&4"
    "qMU^yvisoNT<1$yfcc1eafMyYfrib4h>qe$zQl4_X7<t?8V8s;I&*I6ZAos=xhuJ(wv$bP*QLSyFMsi8|Mu0-eSYOxKV|CqPtSbk"
    "zY%{E4X@|?LL^G((utX3Zl-KnbABoIp0K^W|A+5wj(uk#coH5iIpfO#^||hGY6D0!8<(#A@>05F6SoWDd-o&nzh9W=f;8tA)AO7v"
    "$sN$3?|s5{PA6(4dHMXcC!cusiObJKYT)7hhfiG2UAz3$GfzG@EsiF`I^uw9iu|R^>GfZ{v^f9b#$0;#g36w|`D%S~G^|+)*GM8h"
    "67DvW#=O?e)+<B%^~*ivS0=yv_o|<&?tQAIT{^moF;}?!viS7lYq7gUe3!GYj&~M<8u!@?ze;9~|7-Q_Z|)!ZgQf;&;Mm{!r+=q>"
    "@zYOUF6&ZY>rm+6v(akqYAX74YA&0<kSi=-FJP3YdPANGUtFlp%^YCaqvgWJVs`c7;w37!`oZJFr#_7@mU2bp!PVsBb1Qsle&FW1"
    "ts|hms|j_b0GyN}qotf_g?WAyJG^J6VYh$;IT#q9{DiOHR3<x<iDO%VZRsC3o$W)lw>KgKBN;(L!|jXe(E!|OAnj`JY`?L8{}_})"
    "+$E;tXkVE(R}w}N-i9lGy|eizA0GAexw97c@R7U7lZBIExjh)dEXdIm<HqylP$Bta5XRyNK+zcU+P&~`l|s06fpDxeAm(A~?7(W("
    "hX;E~B9P;%6dh3z2ty8UjytS<iaE_R%fU_>cQcf?cP#H7b{}sYxE4iIQIud3^kjC%Id?63^p~Cf+m&FyKBTxRN>+S3o%IpY$rmF4"
    "e@|?@oldB1$(JBY#DKOYH`U2@>ud>|EW*82PIECx4)xeP=Y6m%zq2j8c598aR)OJ4FakWpcSy=ZEFSQBnsL_6B3;nzD~9HQf=z?="
    "T>h-j^#s}oQa^e3@Qt?)5081R1h<pSBY-LMZy@>}js~uJ0WxN+7Bu#X+g<3u$QDR4M@6DY<j-B?7RB{*<&EV;oXr?2xzm9*KN0Tk"
    "PPfSdT?h8Pf$0hknk&w)tVQt%vNIUvd}^m@S@-Fc`HQP#YNd8#zdfw=C;fpKf2)cc!saZl&FSX&p+p|){LmQpWq#1Fyi^XX*bbPY"
    "d_n?=M`Pe-1G!_bfgP*$He|a@kIl(u@@(ha(RhM;`g-ql_^J$b`j8?*yoV@E_t-qsBfoM$T||BEXZ6v<<Ryz2b5DJ44rk*LO&yH%"
    "v1sz*?)`x_8^;L7j$+oZpJ7O4TQMFv>0x3fm04LTE@O%LXUYUTJ1lMN`jXFC7^5GO*NFareLIT$<q~iw3!ey60puQce(M2UuyZ9f"
    "p3xX-!<eL8V=R6%ayURBalG$*70B6us1hfCvwys`x%<k0;m4y;YMNqy^4+F!PXj-w<ZLq@(_^cO@FB&v$3?!&uf$rB5;I;tKC6%W"
    "!*-{Aesl{y>31G}h#%{tJth<im#!}?p3kNiA^@)AtnY_P1Pfy{oQRV-9FK!2q6b_Wm|2W0tV9C@Mo1DsvE9nqe!aeZR$-%FX`YU!"
    "9QSw+>vS2}WN?uoWD*(#xvZbhs_|%jthYq7$s4jIX|^WH0^kDR|F<#;CZ9~CBkaNGXlHPE<7Dfjd$;fHJlx#hRmF~@@xCcrwit$*"
    "?@2r#t5u-;w?_(ySQup@BuL-^hDv@2F*Fg2k<l2zF?2ji$D%&&JFq7QZZZLtiquSja3MdyKo{~{?t;UtE8v{(TOnu#fY}?1f~E~c"
    "K8O%OgwZfy)W0W;H`|qW4NTWCz2l8ylpG~>5>mmb-e*!O6CqhD66d%?tX4m6G^_PSvxulAKul>((F|o56D=%`Nf}zt(%w-|s*IG%"
    "P<n0!yqMSLBmE-f&T+s(0@-Wmk1NvV{?G$F5AqG)gzyMTC4GREs}^4~t9yJoOqPOl(J$~WHn!p2`Y3<`2XsVR70|fC<jq(~8%>mv"
    "uJW)PLP~(PL~mrMvTv%sd3<=ZdvJQ|{v#}zfTJ9dNcfQgNW^<XpIM;bv>6aJAaGF(0wIq@L{EJ<to``ZS6Y^MCXJ^X6@<?8IVukk"
    "Rkmd149-`K#QsqbNkq9gM{rarF&~T1p~P(ES@7^O@n9~XI4GIsqS3Ihkj*b-W5vWkYK@h;C?8HL9fNnq9RmOZ00IIaXpNh0pxC|w"
    "06qYPA>ap)BZAPGF8MAWAes#*Rhl_P!)>Ma`n%tL?MHw7tv~;L#3eX9k|rqM;ek*G0hefR#k<GuM<4y<(D})c`RZn`rjM&)XScTV"
    ")+;Z+^2gu!!<YWAcTaZSeEiAF@4m&@lQ=q6M;jfSp_9IKcqq_<!l^tV*|y|+s$<Iu0^*PmFjWaCJJgJY&b;-5?|k>KUjEO2@C^v3"
    "h$t0JU<eWt1cag?s#{5)P#Xh|PDi*j6-gTLLMH%+h=*%**d@^#3qQTo%VA@BNHS=ul#H$xP>kZ3L?Thh!9r9#gU@acTSoJs*V*e#"
    "hTDi!PqNN?jja=-nO+8($M;5!EunenF0F@4tM<Y&9RQS~=1jGd0NVw0KO44(brCi6q#yNoRFzdVdhwSoXP=HCi%uHuL(*v;=lz{J"
    "+SW*ei&IpTU^3Ahf&!|f=@SW4ZLc>*1UW_SmgCh7b;5!yrUR_xT2Vp<T*;CIr-{W>3mt@>LLf#gMO6<DChfj1*crK2w3-FKQ!cW$"
    "8^Q+l%;nYfd})QvPg+};RfEj^><oGJ$=DOmvnv;_UAlIa&SkZM$@<FrGN>Po;x3wq<n<=TpAxP6NH9;iS)gl8!tx}3-d}p!XG|vP"
    "L<>mr23_7MU3^f!oDG4vtg{1oZQ~+2mmd^KeUb+?7S*N{XYsshOtnC82@9qi>cTZ{cFhU%XEHz+N%EO2W(NZtFjMhZWZ|5R#4H0_"
    "dNFhUXJ+QVluZnkHBZ~{drW>6iAA6+-S!6^Ppz^v>eHx!(<XHWFLjaPZDHz{-2Bo?axs34K__L@knhd>9dEx^Gm*?Jj6_5Q>PmZG"
    "jlcglFTW`1EW%xPCh2#ypv7CYuGkcA-`GSB9(_F#KK%LD_H=Z|c*%MNwomw2RgE2gIR`~f%nR_Z%^k$nCO^1X|MefKV*Abq(4_c5"
    "uwZ90!sl00@7j4%<34*cvVdcewXfK<o>FNEl}>mxs<mff{VQQ-Y}Wd6ZD74Wywzp8|3*PXh0Nd2eX(AAnqCjla5pYq=kLyi^`AF8"
    "KTc4&EcxsbB|7}=NA3x~{9*2>Lp9LvJX6ihvcwbf<81FK<^VlC*<i*In|Hch%ML@T7%{)J(0!m!jy2z;!_~QWpI99H+=9?9`lm@^"
    "q5%y>Ipz75@$g~y;e+bIf88k`LlK?$?0jMC19We9*ExNAVl!uTaBm-=RhKZsK(#-p-sm9rqhFLYVb**c>#O?ZwF_%A3v=nL4Rk|7"
    "2uLxT$<Yj_nZAR8bSA-Nlc*P>J^)%?s7s+CxvFS^h=X80PMMN~gD4uHM*`3XSS_B1JOlx01dNns7iQ-d%f);gHzTmhLYfyr(ISVI"
    "VhxGtS&_aSnF@6>U!u5p)Stv5H3n<P_uoC<{K=rU_2|ua4(~oVe0bmhpzZ~#>z8N9^2~J7aY&Xze(aC>3<|{=Dozm(AD^9^wA+ng"
    "py`e*>%2e!h_9+H-%YXE7@4FY)-po~qG5<-q6Eo8I2|hOb}$+ulW}W!))_ZClXj=sa%~6n!%nN)=?%L5K8-|Dcr>ben}?@|gKkY2"
    "s9q4FI6~mHTD8~i_UhgG(Zg})s9W1jXL8BHELT`|97{KK-88zYJ8-}W!a@WWAT)rpX?B*QX9#$@;YlZmTW*v~aCC&CA~cG|7%CHG"
    "vV|<PycVBXPRia?NfFTmnS7ScCaH8xw<Jj&cLvQAlg~xV89J97-dXZ@E=5jHRkh{#P17^rl8sOOV_vq+v8qlNLX)vfa(1B%fUp|^"
    "x@`wu2tbBO5?ni=S^(a470sSV=2$emBN*#&2@4BlK@}$xc`)^u06<}snVX$9bS4!~k!%n$p$UQv2jFxNl0bYFkLC=T70iC!Hzd!W"
    "^iOtr%`H6ayUC0dO=?WEuL!a>lyzAMG#f=hH1tBy3#S)Hve9fhQOqO@emLF!pH^HQ)pWu%0aH^<RWW1(FkwXTa8ZBb`)|DQ+S_lw"
    "{tlLl!O0|^;9wX505A+;-+)0iimBP7-CDQS?6(>RXAc^k{Z3=+|9t89{^FZ|`Mtk-?YrOk_8YH%|J@&bKctX=W?(jYeSU5}n#;4Z"
    "_GDrVx_~aJx~1x_6QCLjt1v2t@F2u{Au@!p@BZ+$4{m*U>yvw^AJ}H-S*~umhUI$!%IjlZkwsPD;iw2FMizBCC9=C8Y(Bgtz^KE;"
    "ok(0K(7xx6@F)cp0V8b*2_O(@(vC1bOhF_^kP%X|cqh~VEFe%Q!ZIX@3n4%k3h~);6d9!=9!t4(*E_T9M?C+iCZ7$=%GjmXGgO(S"
    "<DQjFN;u+zMuc`KP@w?zRIE4k?wQ!GS5HSG-`90C9i<AnNG1X4ooNc<KykEH|KvOG{oti<atv8a$L42pB8az4zixVoG?UH83$xk2"
    "?ui~KdQeD{D3`AG0*)}!oHtz_On4~aKyW^r%cL?9CWi8-{jFQBGEpqe3LL|8s9fG8<71dDXEYk^i=C}Qeeg)C{N(ZXudWa?d6bT0"
    "vGgp(=0H4^%#hh)q%afbE!YNeB9gp!=i$fi-TL6w*C|V)0z0s*2n;8}QPw&T?4b$EQ%o*gN<(qSqop)8EToK5A=uk`{CM-x!_DoH"
    "0|+5J_5dW60#jL=O=loF1+l1(#*kEj$^!y$bNA7`lhd1fC$cRy2bHb8`yv(*$Ry7eMw5C#;#49t))m1HT7qMFGK@Jm>4}qJztN~Z"
    "+6o8=;39^Ph^&oLEZeRNsUZ3kXm|V3Pzr4y#v<uL>_bU^Z@^>KJuQ{dGg-?wrtE51dUEzk0*vQ11B!+y?Qb_i5HE!5vylt5vX&4S"
    "X0n$4@yuTJZ&P<>3=&_Bkyj>%D1%QaG0i1%EaSAq)AxHPvEg9VA0~{R>pPzB*{*Fk$1d|YFx{V40?%<B;KgD*fr0(^X8i!xAQ!{_"
    "=3m=4KGW_x>bLHG=LfI-`|p4MKQJIL7k3uYC`(L==QBOPocW5BDSpg1@80!p+#lWA-uYN~Ecf>+j~`V3>^pz*XMgcWzyC-7$KY@F"
    "2Y>zUd#}Fv470F4%dM<1se)y*W;-8Oq@L2%8$({RMbp)Jg`aqK&vK{7s)56GIBXSHzE`{bmv6uI7w^9vSM6*1_zAs(6DW!k0fbId"
    "xfkIc4BDI#p2Ne`0+C+(G)l~16K&{#cBBL*mL}rfS?$Avt?%IL#psi3@y}jsZU3Zuc=O=?+X)}d({v%t*#QAyEQk@hE+mWPnYD`|"
    "3ZUuOv^CunAr#V9IyohtsW>614{5fe=%OT#qkF-*4*Q&NY6?b~WH!LtUal9t-p%|RcKy?KvE0_|D2v839GPYH7#XIg2h{`hhnl|E"
    "p6sT<dECrcL&|J!DZQE~D2P;vVtR6#9Ce*>EY8!&NWi8kHk(jS6<a10am30NI}*|3MyJ!UUDyZNem;4^aigWVH~!=65B~Jy_J_w>"
    "B`2KF!y};5k>SFVI=Nbhs(jk3LDHyuHmE(`dGCA7QZ@UOl6Y#=5Ct%r1mg>~C7UuYk9vqoxh-}4@Jt*th&c!JQ?WD&VT3%=KWX4y"
    "YvZt<!iqT{UjlQbn&FI4_;Au8oqj3i%_bqa(H*pf;ZU~~+ScMSPc!LiIa6CEAAP?0;T5sJ6sEBx18^LbnGbl|6diTqk^mniEJE!9"
    "*VOFuR`iMP>gr4;p`ObNW(wEhloi7*d#b_KP?JN|y;i>bh5XaywQ}bCDx6P6QJ8>(*s(FcwhWP%Q9A$1x0G++mp<N?4qiKaVYX2I"
    "WrB83;dd13aQkGN+PULZc7g>YrJQU(mB|kE*0m)RMP9ixhuDxea+qi1?e&FQ!N$Yob4%RS=U(<TbU@${=i$5)jK-Nbifdc%$la~H"
    "=bgtC5*a_Y?mh8$PwoK^-jTLH5cTyG_~Z<+TB>Y<4}T(Vy*GK|M;&}4{M~=s6TX}7AO671Hv94P8|wFewD!?wKGn!vf2@|iy%!Tc"
    "NMhL|^K38N+YOyD{-dq^!A|ff6RK~s!cl^JcW`(i`_^Ud4^lfiHNxO&OZW3%jbwkGP?nFxU-%j8$!D&8>2p~RA9oipF`9X^LPNsb"
    ")0u;v^rKCxal-wl&B)E}>_-oybZxvU1=sHpN_)Aet(99VOn3dXdI{}i?`?^vZBH~)J7AX|soby3=9cZfrTonYP@ah<5YXlO-GO~j"
    "m37l!T*_X(cD^*5Gebl&06_y$5XV4@A)<z`J#OAG`R$#<o#T3~-m33UdPkFv0IK_q<GoJzO!rUrKR7(OSsCoh1~gFsQ4jqv(9~(j"
    "2)tMxnqSObKi}Hj9-Q<#BMQdSx%A@N@@gLTOE`FGZN_66LDy7uNJ}k$RD)fWrf3kvSteFIk49!(GVSixnhnveO0J_>rV*&BT|K;8"
    "KiR48AHfkgWIUfT_64tM!r0<QG&vtlEJjjmyVc5Wqj5IqQ&9tsXfUU&J#%5>xu-I-vt%g|n@Ja!XNO8Jj5EwaxsWTDN{g4SKjS!r"
    "Y~T^D>~saMCy=&bp;Swq9zQP-47DqIB4{Z*fZ}X21E6EWsaj#{Vg_7Kg&SG8#Rq*qp<{%pI?8AQX`<#WdDOL#yZZhgpS}H`@80^a"
    "_ohMxQ3%G;Hy$6|*q(Ckz|mAioainubFpUNRxK6C<V6_OFp{JYX*8IUD~`fAK~AG_2^A8Elx4K$-P>Cq-@0-0_Sw<VgB$Ok9v@Fx"
    "S5pia#$0AY#x{`rbDfiV|9DUCoMrd#ifs7DrD$@JeE)vy_CrLT-f}!VIowabtS7hP*GIE(st9!ldPq8!Dv6`fsPiX}hKHRVXDIB0"
    "MBn{#IY*FJ^mDh5H%<Y4rM`;<TFL$EAJrvosLq*#n>OjJrQBvZ=S5>uGC4H`qVU4sw+{zF>57+I<DU3ALzPrn5XM7Y_M4TX1YVeW"
    "uOd(Q@!;{pkKWZ!qU$SM)QRExEZ*bGWpQm5yIdOGyU}oSxH3+_>EOr$kA%$ma%L$TPtoMB!4Fon&3%GscBEbtM%}x6y`AcAtF!mg"
    "pZ?(YzV+H4|KOe1{_6kv-uM3U_MKOn(1VfNG+b$yH4jYe9>B))>Ak-D>YZCK76z~z;1(!K?Y&2PA9vwWi9qWSzk2G}+vc`pPp}0`"
    "%k|6)@@UZ9KYVmn+mn;Vjdx#p@c3SKB3P&CbkFS;Kif_}JIH*hP*}}mmeZN#XtBiRve|Rz`Ul(9ho4low<fXDfX?*r1U}lM_+5&B"
    "oQR;Q1d&Q$`T4ncHkr((W^&PDHa<I3xPEox>g99SpS+w+rZ|EiKu9><GCBv|=+v*Y)%_~JeS*wCsdCE_wfN;V>RQIVp7-wU^&afh"
    "I-Lp3LdbO97>^eZYt`GQCm$UTM%9T><%P<hzA65A7uuR&bPS@V;hPKDjE%B7fG<(*9HA9au_9SD(QHe`jXHkg*uS}NvMdgPj%_Q;"
    "8%yPd(#%2$;Kv+j<v6t6YmB9d;TsR$d-Ztpz0Sd%_{wECks~wti8K|QR=e9lA=Ec5EC49=7~*%G(ay(5{ad@u2ge=8>|<gD;g9lZ"
    "vXmy4O59A0%woh0lfJn*{P+=nZ$~!0l)&S{2x}cYZXND)PY-g>u235pY$J_ef*p=Di0^J6$&J3*8?Rh>aryF#=dOPl9v!;1kHhAT"
    "IeK?3J-C?Fzcicr{7m`_r3{66Bx=W5Z?VW`IVeSk#KxDwmCwQ}FPznzM{S{F5KBu7D{G7AFP*QC`pwCpF&XZ@d)C+-_ja{~#T7OZ"
    "!*Hh7Jvlw=JlY$a)=tIVk-YzS{n;zmzVzv<U-<NEJGbw)D-Wv8$yuX$I5>S=`KkD<&lc8aC1L0E{>$~&Bl;WP9Do0ZJ0IN%`1b?p"
    "E~bBw?tPd+>iMLV!H|@SK^=f#!z?yRSlwHJ@sXz9kz}tl2XX0I5MKtuOrYf;h|R@wOXb4qT*ICUl{+#mCKJmpm5ZzM$3(Q^jP`1+"
    "TsD&~&SkR2E1`cW3U0*FbaA1)u$W&w4}(J-?@}}$E#((3uU~xb`U2G+jHJh>lzZ?1dHf;u_`@rgE<Js2?y04X-?;evKV1LJKe_zH"
    "Coe`W%`?~6=AfyEqa2qkIhfH>wY{c<EG^Ncd6dq~U0hm!dVTHsIeUurHlT$__q1_v+Ntu=Kl|G6{KnV*?LYhF-yM4$9&C-lAhR-C"
    "+*rsg&yZ}f>!+%`BBTpSKBpE6$uSwPRWG2LV5O&{foVvsf7&ypt~7GOFl6a2NN5_V8Fa7j#tb(fEu~8<u3~t)M?y%<D@N=^vyzkb"
    "2|_{(<;;*y4(UP{n?DmM3oODw88>Xk15*&9V<eKzsciC6K<AJkiYQ1Xt02&sB#dTP>pZ9*SahDDV>E!$9*0MkGtg?82%HE3(XhSX"
    "pz)!RP(mh9Vu4TVvOK6+{p#d!k5qM1b-j@Yg-+myzV8ZMF%gYvq5$`8v_B1Le52+xPThwei(u1%N0h6^!H0Wi@7}d~y_mTWBbQh<"
    "n}cWUF+4tz4FacANn6qno6!f4<U5;>VsmbC707LXFz82dpkEb8oMc(jL(R~I#I6#tp!7_E$&@`H?s+bQI5ecPF_4XfqgKzPd>~>G"
    "ML3MX&H{aaSeXoyNI|)*u8(b9@<AV;j1jrzj}PV21;4y(aPdw8`UoLMd<Z&bD^L3CgpUR;?F(t=xDqMpbIaJJ1wV<4nDcNnn57)n"
    "=w2<e?LHb9Nl)b<A0%KLfv}i^%$ZbvM<uBY&L&hO(p^TlIR@DsqMQf!lMVbTR9LmZ0MR3KouxnOn-^C!N(O5?VyWS%f;$?y<4F`$"
    "Kb`9>5?gWo0H!8`8!t_x6ZE)9J&FXx%-H(y^zvJBWEq}^@vEy7?y(b{+ucie4BzLZ26VUObEeF8TYe@Rb5=s2fH<n9jwEHMEL}EW"
    "JswwQY}Hc6vNBK_XZpt*!v}iJv8O+yk<Fv+p>W)BUM;W{qXK<329>LZOTq($G-MGud*Unk_SRe6_huSl`t+KVE)lr1ap@q11kY_R"
    "<VLP1mOD~vSCDVz#X<=om({UREQWZRpK6vgy`p-wI;-Cm36(7zErEcG03ZgU>@6-mCaG8X+3*ar-I9mjRjfuK+_b=wfHZkaE0DZA"
    "_C3H?0$I1$KNUsJ&ul!1WbZKN{#XAP23k>8Nf7${C|Fm7%-NF*=yFV7N`ccTUqF&k)t85D-;`Zd>S?S9XGTaC;#@jQMDkqSANDch"
    "k*R{yaY}&EtZ(bvzObo_yP$^$N+7nRK<nU$ih}a2GhFwzyv!dAG;z`eOhqLHFA2(oL1zUzrx&j#46x<mk_9RFibgK;k(px|^1~?Q"
    "lOUEaM9wc!%ZWlcnVroq&d*>p9i#9mK8|f(fgBx$e6tVwysHk*MlDThdYHoZJBlXDvS67LTkWe-2Z`i~!WzhAM!q`?i~uwmsApvn"
    "u!O@{D-w1CsghvL*$fwt#dTfP991WrtTRgKazZjp&jck2tMBM>2%3un<v8iu#Y8L?kH+{uCRu7X9QA$2XWbBYMKOwa6ol5K&N$?U"
    "?x<Gu)gtQ5(Q@x(((YHc+SaH}04n55C)VV|9G)6=0*V4~UUg{uRD~7#v_nD`MCI~Qj4OU=@#3#M_1tfK+8jY<AF|q^$`WB5&*nkP"
    "($Hki2neFwr8aD<q)nWmL+CE1>N^kAW9{(fu--iurHZY!3MoWanZCeg{}vA}42|B2W{w%cg#+9D)YI#ovlp6;u#k2aH`M9~v?X8Y"
    "$@NNe<TVj!hM-0FOUhqN#(mM4J>v1b1LUOky@~OO2DN}0_rYA;o7a;)p=L2c_pBT1czzQe?_t@b`{pOd`;8#=zQ?sD`IDHZD7G-s"
    "27R-!2{a$XtcD{?)-=QPyJp{=Yzx+TV)M~<v-dXxpw_S7m4kL{exm4#&!O6Kftnyb$v{{kVk;;64>24|8{mBPe&;hi!-KZN+&g|I"
    "`8o?68(Qu0P&NCidC=kGXP*qTc2kwu*5muP-$LT>>03jodHFFHT#_2t>DfrGSe9TaeQnZ+72{4Ovi_OX%1szftYdR!7UUG0G>Qqv"
    "dkM?EN+iDnn7lo#gDU@HINo$E&oC;6+JNg@<^)7hoQh3Tzr+KwfNO4=WOFQ=!~#$>Vv<37A>Hpu^~#{z<a0%^Sfpl4Q3%I$+ovfO"
    "q(Kk!LB#8*qhndx;!VYcR3|iSKb1`-bE#-PF}7U6a#b&k6t6(^GD^*uo+3^9+Gt$LrXnbY`@uqnnJW|u#gcEDsAn@6Y)vIW!A*sf"
    "6+tr;$9K^<H@&3{K#sia>idCuj6gJwQ5?syxRWHk0tJE7#At$K5QzYz1gzz$sg(t~X!V<N0D!I=xOT`-1XI;~!^~tziuOayNfKs^"
    "n7U*TFpFa=DS27l)n$De8g&kZAkT(C&&-unHm7=&qrjnqGB}Y7Kuk0d!ObKc!0V7mU$;He^+3qR$RWu{G^^=IY#b2a^z<QCk_0(~"
    "Bxr&n$s`UpJ?==Nsy$3G70r|!PxnL54MPXQd`AtOHtC<x^PWl#RiJ7ahN9a8Vfr!-9Y@yzk_uSLDHjNB<cfodZ%M-*f6@@@BQre3"
    "?J8q6qJgIefr;WUkjDKSO0P2%PEmNq_u|vON=d%&^jeS6ytX6{9a%GdlweX3Y9JH+n7vE4b}PwrA5dsrF%8336}i&<v0^_Qwls|1"
    "OzB;=SH-lK(a8tJV~{-CMg~o<*S!15O{3$sny78K4i=`p#ci+mVBG1#fD8kgBQZDxWzsDseoC{ZVL6U#+pdf*4{Gvg_rx^JpH>`q"
    "A;09u3?+G7*r3@gog@P9F_EoVP_(5VPQt281ccCYI=2POm{*k0Rb5_`NOGxo33Y&%s-9)IT|kt?xi)wumij_Loc;jW6$CU`I2EnO"
    "pwY51&~$~CEpFHLn#d-q$#85*FBO#pr1HG1@v_pL>~H??^;>V=+$FhzGX9te8nl?P90nqWtOJ)V5E`4hY^jRk0y-DiwC^2MD&(w@"
    "*ipGEP8Kc`xl3Sj-J}x=!pI<&%9InCnOtE-f?OeVc_7sMK=*wchN_irtJNR&$6PYcB{KxW&0bi_u9OOE<#H*RN{}d`udJ6>&lNW="
    "%oH-IWGuol6a+XJ9AJ=VO}3@p!%1%^wssLNEV#)TGn$zuu91fw@133Oo>Y!%R3w5CSP1&I?{s>j-NTA#dDGLSy1}b|^Y**%-rah9"
    "%&=r6LedmUMG_dzp(HyL<e@O`_gY+vjU;J`0ggto>Lk|J^NKQ!pM!p{vwnGg>0DuDz2G2tKrjFm@nHZYF`Q$!&$`F$L31?0qA44t"
    "6#zvbGYBlpai?es2R?xiI|nCQdq-PG6*UB9*VjYv?t|UC_aEN-_>*!zlZnR?5jLMB(@`oD=j4g1PTMIODmg1dc>^s8rw{rM?{sc|"
    "{K|W~uYPp=^1FxQPDg09)K=^CsM2b6d)@xktLv98oxAeHIy2ZL`<rn8QPHU{p!@=91ks2_QZkCjy4D+xYR$$%DV|BvQ4USgKstgH"
    "lVrO;+^qILs7k%))8p9FQtDZ0x^<>2oA&l=Z|(i~{oSA3T$;;984Q7e`qBP_mULqP3Xp(fE!t`RtAF!Pe&=_8^Pm5#fApt+_MKP1"
    "|Ko4{mv8fu)@}9LXD2Uw_S#o}=9w?Pc&)#Gr+w$geC5vZUTt^(<gD2nOaY<&xO?#WlV<P54DiB*e4dV9TAEqR5g*+7<i>|T*?M@("
    "lO46!9~|rs`BAISH+pLM+3U>Wl9ye0@|jC7e(tI1;?B>VdwO|(HvjCWp7_$2pZoF`KP9Lmb=;B$%HRLn&wu^vzx3jlfBuE@%-6n<"
    "`=!qpkM7(b*Xw|8DU#qCqOW(e8Ro)z=~K_Ft2)28Ke%&e<b|Wa?LyvgeyOxPlUvFZE|rp(%jqkN#pQHimMyF%7p6MK!am1vA!I13"
    "J{FAM`PHxe`Y-+B*S`3RPd&Nv+2_xH=GisR9Z@77j|xZxAfgD)_+R?+S3m#7pZUxSFI>4&yt+}ozP$1aU;EP6zy8I)^|LS3o4tN-"
    "((m^Dpl6wN-RzaPOUsKdtgL-{X<XURCi8s1UiVK=jZ9&U>(tTHee2PqDZjZ<Gg|TsrBt~T%cOBr2Q(cV3hs;&t_5hx@q)go9Cw?y"
    "9<q{7Y7S|bB!m(WPN5{~im)pNj(ogrw@!o8Lm?TWupCk<JTohUK^-8(Q=a~$qQ7-_k8sQ={L|^~)c8)PKhY+_sB5UIsfaY<BY}?t"
    "@IV;1CL_UC42@T1UYzhSo-pB<0LO|;3z?ZhqL5xVm)2}o;0bbeo>|Dp&Sf}|ihu+S;>p47#OPjB+MkUDxro15h?eII$rQ&#W5@R%"
    "x9%V4`}Mm=<4+D-AKu&KD4Jl?D8UM7q(LVd(F~%W$>YjlwLvj6AYC@7ye`xrcc2QjbLsK5Tyve>v*VtX#;pX{?*11;`yP(Giv|HS"
    "^-guX=`Q`Kj{WFNFI`ELucUJq6A{WqVaIj!D3M9A`6!V%M43aFy=zg?^-^@X(8l4Fq*NqFG5a)`FM_dR->2Om2r<|21~=Xc|N3R%"
    "5B~^o<}b1<YnQ+9xmA_89K<)YDYwdoE-5lUD}9((-cJ~JW1-`T!<A(C%W>$xFVoSO%cg78Rf7H8xtbY2)W9<b-T&>3`ON+=%)G=g"
    "vo`V!)?1N6S_CKqWdZ2{7x{?(wDk99&ZSgg!D^|YX?JAaviB(RI7-}0Y#q^yH*Y@>x#zDeTz@h#bB-Go68Q`1%#~Cs7m1(Gg~deS"
    "orm`x3a7oM))wuiVD>c!TTF)w`M@_Cyjkb<zGA)e`#1c)q^oC}1arUH`NlV2i{N%#5%C9`SD&6z0I#b1E9tQmc+hZoVRn_EIh;#B"
    "`p0eUg<k8D`%z%!(&Xp!BvwK#idA@gG%<Z2M_q8NEsVXTA)5a>A$B!m?wM6=bykSEn{c+6=7I=8UQ8JQ8=@S_rmQ$+(eV)BXflq5"
    "F)oPrgK7-&^WMT1SGXOrZzd=ii>L%`aWN|#?{|!IvkS4y*Gtcz_siMmURZhd^OrZCzvw9;;83QF_)gDp`n=ktaUTRsL)Q{%ESp6$"
    "iI62AnuKu@8Z}3Tpjnzlb6`9L5TJm0F(!!7Zj6CN*powTC@_=~V@5RU1Re(4aA-_F@F>d;q-+!}W|$HSTwhzhy0UzsnD+51fVVYx"
    "V1N;y<Y0zHDS%{Q9C9TUFjUtVPaZuudhh1Z%Qq_ZfqB#vD}D8>RiB8Xi8#h^96>RRz)=!Lagd<E_j=X)P`FE?G~;uTkR~k21C#)i"
    "J%7}<`}Kb3xQgVjS=kFtX2Fujt|?9fn&g|3Hj;GVe*L|};k{4x-W%B6GhVpU!dXm3ec3i;4MimsX}DfALPaBNJQfor6M$GIF^B36"
    "Sns;SBORec3m#5GmDu(KJ`~mZSgN(BZqQ$!?>@0=uH?jMsI!5^0^a-gNB4Gx2m1qqhGh)wdp5yDDLM*4^i{Kxo*Y1(om2?RM+Z*5"
    "H6;nqCM5wGnnGP2KN@!GA>M$QBQze%<};;*c(fQ@T8fotr{9d1WJOanP294Z6~^C$P#<*z44gPF`Z*ZPAIR2(SeXYuTPWnhy~mA7"
    "e=r$MD%0rj59XnNxun|d5uB}>X;~ciN7Jx4fpx<6(EXmf?N_(Z;rDxqFqjuFK-P=nuj|OypLlZZt3Rjw;@a^Se&zQom(H)Qtfk4-"
    "cyca5%uN9=pL}oYLn69$Fl|I5D0eJ$ZzA&YaHRBx@`=(kuZHTmE<Y0c1F_o|nk&pQHuy&fdHQfqFnz)9Rl0YY_%PKT-|PHPfnIy{"
    "uU|r$4FaFnswG_;;*-7o*Iy0am@I)yrR&{y@ooid4UV_F-|J*Q+O2N?<k5$3y!pzX|G|I!PkVoTbo<ZV`P0|FotP|y0yV#o#zd4M"
    "S=|$l$*KjPMTnXx4}UsZnh~?inAS%pwZL~`U;>CRH|v#KZ`^)&>lQCXo=T9vPz-e23L!wS?6u{M@eUW;+ws*<<($@X&Oi;-)4G!p"
    "12<`~l3<1mPUrJ8E0>;-$6FG=V_5YTjkGz8FR-rY2m@m@FhBm*2OoU%-8cW}hoZQx8wVg<=?;flcOZYV3G=6ZZyz2XJ(9I8N!w8^"
    "kwC}3)zhWG;6jmRL|oCClhaA#v<K@m3|N{^m!{Zt`$p}fx9j|k$I_$5=#zbQVvid`ejw1?)RhSYLwX+_j6d8{Zk?eDV2%TR7z%d3"
    "V+`A_(A=z7Hk<Xsu^!+?fSCY7E-n}p5<p%Mk4NUpbJxxfn<t~zsXVMhMhZ96o|>Y)AQ??1<H<=&7&Q2CN4fm`ic5$tF2tcTr+-Ur"
    "-Z+3K6{PK5pG!^J<l*DQ!A`$knGCuUUgK;0q%B)U`2GL;8!x}~d$0e8Z=}&-&OMt`wzzB=BodlO6s^;Bf9Dzf^%$F`@Hh-pOTLmd"
    "T19X$Ka<)xUwHO~RUA!#?ljhcV^JIm!bFy1m3pdOUy$27_m%!5L3%iZD1y*6f9v4~ue|xepMCG<pMBR$4Z!>$nCZ`TC*ZDJx#`_|"
    "Pul#*ZVTzT7*oW<ISK$k+OS~N1ll_%&4-UB)$aL?xk3`6oB;^aw&qy-l4I`z`IaAcah7D`^mMrwGH+7RO4{#tGeUB$c`F8lK86Am"
    "iPqGz+)aj6Fa^7v_x1gUYATCon6qM}%bSDHJj$$SSU*e?!`RA203G#}UG~Cq0h>v~g(Q&EJEz05NjST@aKg`>jTS{827L?xC;|pk"
    "92CV7Yg!3V1Rx1GdnI#vJP{oB%ta@5;K4uyG}(+%K2HT{goj=1*^7x163y#ilDf5hs!j*lv9-({Ef%IO23Ke--j@?i1B@rfrdk6q"
    "cMQv2+!?aCfuOw0V%UvsHwa@14jC%PZ1H+JN1gV2f*>g^!F3z}@DUUx%9oh(`Ru~Rky+{@ixO8v1<~(FLR*yY2;nx*oJtgda1oLu"
    "@m4Ne_|%oR-uhNA79Y?~HI2VFn!H=xIkH<_0jcVdmYu%%{PRqDS!_#_;z~7A800TzV>3}S7e#Vv^FFE9L1jm>+{vJY`dU{(4hPWY"
    "F?8pC?X@3$bhJBcn4SRPBh!V7Ig6t7Fr0ORnBpu)67@uzzizmnB@PGXm@tooBPG40MDrQ|a%D5hjM6~A`LNr2+?#GiyETf<l;PQY"
    "hUMaHyjYscpNanC;c&0%d9*O4+-k)DCoXDup$nNJDUZNTMUgiLojZp3;ix^j_`-!&Sj|TAn8|q)qTLZ2_0ie!KoeNLk9$s1*;6*Z"
    "w>ds;O>XR2yJLO#*z+(ZkrMi0ekL`uSX`JbU%3FLm=-*~9pnt`VxZ17xZE6(n1P8h23m+V0VXw5$2)Zc)~P%J5Qd5N6`EUx4WbY!"
    "<IysZpOv}%p5%Y@&Re{px3g3|rhVLOQc5%H*W=zvbGO?#7)WDRa8$!LZQICSlg!k1SUN79zD7@uQ2_jd|Lvu3{kuP$h0<BvAhdoQ"
    "a*OBZRlrdL1$&N+yx<_uN_3VJ;30l4wO91d;=Xt;>R6~MxRwq9EELV=Aw7B2sP{(wt}s66YK2Dgg>XBQ;3<AC-aH2rSy7paG?Obc"
    "V|eOoP&CZNaR6V)8-giy%}GN8-70WE-u^2&KhaNqZSV^GvFU{4NG6>LZdH4rc~zcly<GW|zxxj_ajOqkUx$R(5;<&bqaIta7NdUJ"
    "gCTE$6IniT^&beHP-N&)o9|bL-P3`ee>AyNZbA&-m&YxBSm&=?zw*esQz-B~AwtD5C`yjJ{X`^15pGa>hfN1@r`{NiK=52<<QzPD"
    "hefRB{Z`+D483%z*lWd*N~TDN&ft^+Vk<v94G`S4y`D6wTp1+Dp>rSxFE^|BxixG<aSDkxu~qrG)lhJO!Rc~Luv9=B0}>w|b|PYJ"
    "<e8qU2bbe>=knAYZ|<4ptIqMxjMtEBQUM_~*_zscExQ4IeD1oE`>KtPv}zL_HF{ZLZyDneuTh(&cS^C%csk2<E?lNUWD<!ptMjp|"
    "8zc(iB*{i1u?1%yZ^x={@DVTX_DHWy%P@!28P4-P)Tp+qycg~b%oD{smNml@K@>r_T+%U#?vOgJ2QNz0S0?elCC-jE7u=(ySBaK;"
    "#RXN2nQ5pQvs+W%fs<^f-|V(dP8^_#Lh?%9(*kMak9t`0>ho8h{aK7yBp@?EdxbnznAFP#pA>pbG&NOU!Uko?w5TA!?Fg%+NI92|"
    "_GG`Q8dZ7J?u4p<nM0px4BW@Z&G+y5)3daGx#3R5vOt4TrSH7)%3Y;vczx}3f8xpRMv{o3ItRfCBH23e-KMh;+Po<uag3RZq9i7T"
    "z~ix=gsr&@S5Bqkj1#8?*1mUz;7T$UAJQ}DnAwY&#3F%dm_Gy&o+vaYix5q~q5;iA0uebCNQ8qNOlq5Q3lzGT=VY#w&acm(U!IF&"
    "=Mn(J=NK_Nw;;-1cV{qr^(#SaO@bG6AmXA?JdsgY(c=aIa2q+<D_X5|*xp}oZ*tPRIh62;Pzv>dH-u4eX;sP3`1N<P*5mbAd)?W-"
    "bTO`MH=)$7!{@OyGYel>WX~rN`XeQP@t?Hc{Bvki8fBZRBF_2wtPv?gl(oN$ZVkA0<J|wa*c@5WKkS3MNh<@~!wey})&!P-J{s(Z"
    "Up@ad=kZd*fS&kGzWT&|uQ>|w4(Ps5CKeEK-k3z4$r?xbTNmN1$0aN>;ow(KCyNuMtVp>ansDftjcclqflJM3i`KJ)N^RDB19<Mf"
    "PM%Z_^@QH<od|lIivBnw-p`oM7ef(MDz?+@SH8+##Y&CuK6Xwd?`kJH^8gzOk-MYJUXsYO@sx#QJfzHzYo;`Fe&?gco<Qt49{w}N"
    "g-Wsh(ifga2)bXJB~R@mC#czE&#Bkx!Cw-CKZz&F8S}e0pOelG%nhcS1y%HN?)^1*dxd54c43)b*+`^E5$4+ZlX3SbE?td}g1@pk"
    "rhOD0i*7|>^fn83Ic`+hIf8Z7pHxEUy+ZWCT6zykq`Y{F$8ZdCC@^FpXdL=O*Bu$AcGgw8qM!h1*@&$g=b!aAYs0Fd4j~hk`7933"
    "am4HeGFA52n1T#q98`=(SND(4`juw?q<Pfs4{)jiv+BJn(L>M?d-wL~+pj(R@Vi@w-9a1j#w9$vTB3?cFiJgr*}b@d;*65caEW9T"
    "L$H%-+tL)mH+zlFuruj4CNe}y!4xMz?A2H1_CI=3z9;(0fs?3f(fjW|c=XBX?rtajTozbllsJ5N*l#w2Z~Vz!AjN^%S&hmHJmgsj"
    "<iW>{InCX`>5J{77AY%?YBmmeXs9Iz!^drDIME5qs-LtPXM?k|N#m$hIqfKtIZhXXr3Luh`K4zFX3q6E)uAjaqR9~jDwgbI+DT>J"
    "`MukCQ#ud0pb1aWjgW@(Pvo=92_{7x?l)_-QKcn*&~~%{V5o3V-WWx)A(y`XPw=@H<=nZhtF?T)Z)t6_PorvvGD}YchtCklSDC{%"
    "K0LU!E1nq`e%!&UlSo_1mZR}38;Ma#c4jWWlBEj0_T;2t^L8@(-LotE!Br^Ss>YQ4T<LOJnTV2NXr`6=AnW_F$klGt%ugnGFLZ4q"
    "Gz|<!3iR1fJ{4Qk+yn7k@!3)Gva;CM8H+WexvU|vUU4>7%2pOWb@ci9+cSsv)<%8Z<#do(Vh|Do{kGTVki?Mhq;oIP#Sb<AeaixD"
    "3wCT=K0FvV&D5AM3}*_$h8`YgEh@=HDCySL$$m{8V^6(`cg2xZQmN=gY-u$=19Rw=10Tb}ifr-<1mflVxyfra7Ce0FS>yD{u38*`"
    ";5ZC<+p~F9f@u=OqbM6^&(5LVbpn~u#vRe~Cpi9kYZ*ZB6)FYaeV^O>Vccs?#sf)|u#lL)0L<sH`7#y%3YUs`wg@HH>%~<8<@}SA"
    "*M*}Nv^P{F#k4~JjM*2$TiwE&k5nwdTR{XK#WlGD`Nl{d{qM?!-xDtV`~K5Y8be6XMgj>nMBMZ;lrYg7wQjF9NIp2>wob_1Gut#m"
    "&jUkW0$c<B=|7$)z6i!pHdk;bAZ2(7%O^0Dgop$dz4K6exZ~|@+qK^r5C5mG{9COlCs;w?89)Y1GFXI$!3Zdj?Vk4bmIFZ`$GBXC"
    "Z>s+<Meh|P*_Gb;UGLNTtjwy)@>N~!y8$#B4Kp*qIL^?|ij=sbRw3<1tQ2}sgdP;3V1UadgG()ENpUzdGvExz&tTviKm(2T-PK*T"
    "t18Q<_jzxc>%CFpB_Hx3<K#W(`~JV*JvUEUiUrsfbx`-$x=@LOc@a`QQFQ!$gAolxH>ePa$Af4h3XvF0p&kY8e?MRNW%1}It1yOo"
    "5DGXTD9IK(1O{TjAExO5hB7@LDuyv3iP0WtIgsYsR4^G&M&mIIXF^cI?@I@?5n4fT0>IUfCI^5ng^;S@@TwtMmhE>8zo$hRz(5@V"
    "0*8)lIHCo57!6va>0~r;>F96fHeXMzeJ>b+5YT2&BGTqk-40dELx^d@x{Y`!t^lNClL%;tB<fHEz*)x7u}6fGfq@Cgx<u)yq1rm>"
    "$w_`hDjEnWP}dyvZK<nUn2nf<g^a#q$Ri1zG<ien<0NXi?ti<T{kyx<f4i9l9RvapNzr(fLmbD?yCb3q2T2;yXQ&>jjjkxb^TRPH"
    "Npft%a)T*y+>dEb^*FQ$odt*v8t6Mc%}g<HoPtA`4cs_ks*dS^=vYx#D0c^=cz{6=-$3Mw-Pj;BG$)qw@|cuPL3J38pj-kA&W@0l"
    "0TZN!-YPs%bQ<uXar!8hwI)0@0J|X+3?Kl=IC)P3ovsgb12E_VJ-rt4!!qITLEMRF><5RXj$Q*baTvnq(aubYPeeQ~#y~;Wh0uDq"
    "?+<I8#*VdPHlHf+qc|H$jaU@L<vwYGeFth_<`chF3E26}T69{_2uAZaro4gcB^FZCuZqEhzh;dvFbkl`JuDreAsY7-tA}^IMS!{J"
    "p6UBi1A@XVKS8ELJ{aT~gc}b~v+>Yt5!lI+0Is)UFyo9e?1Y)+`w>zY6B(}4Md-l%{6zR9XYMBSg4a&UW_p-A=OPy5sz%ZmtUcQ7"
    "JbGg8Z(4iz(1R_%WUg)(9&Q#^)^-QSoc^>p2?rFtuW@F7kL@&(`lj8jLc^Z5y;&*byP`O-<<6kjZlnWcBwEzWh2=vWFVe8kSYVnn"
    "X<|9>r@v@EI`J;Pd^YyVV&LKgG>(Nr`u&ft@4a_RR{Gqq-R=}W-QIe?-+Ls(nkqM2ZP#Ko7ZOa+_5jBR^w}nZ=)n|0_|(gn(+FzZ"
    "{`5|bb$tQv;-dfT3{cn1y(Y^kmLJd)q^rpT>Rc>xEtR?&d3vOX8U~?}fh4W$@(P@wW>f`XMaFKILhGw+$w*JWm=4UGO-G&``HW+T"
    "GimsP9pLenk8g|%`#Vl||M=v|)ktp%D#U@~(`US?D_N0tDrf!Z|M899*E1jjwFRP5rT_8%%Ew3E0Z;0*Hj-|x)o`IUgm9)=FI&~R"
    "%u2Aev)Z`%8MoSuPm}6W&@h3M$>@Yp_xi_t{>Uxz@w}Tox4<l)idd98J0_>%W^!>nG}ECOU6BShkS#RLcHi$2h6U>&>F9yP6VIId"
    "-LD5SVKg3|o+cyR>O@O><h<}%BJ6iFhqq3Tf^I6CPDWDWg{|0)nc-7^7&=Z-=iyqr!?Oc{Ki(<#v9rlGbP@RZ@Xd?KtpgKVtBa?v"
    "{`iN<>ukC4r#6sJpDK8z@d@Lf&MeHXeaAPbjphD58yWP#oz|B#L?J)SE-eL0++BPswNv<VxKk}0ln(a~x3_+{G1n{?ysf`#ln?8L"
    "{nEkq0$siL-M<RsWi$@GG%x!h+eMG@!OBfx7^|%07c=*$=Cfb8E&l$wH$VQ0cKPdMHr?q+qm*T*5`|CV%xg;RdsL|6o&WQb&^*2M"
    "CwsRs;0F(AQ8Xu1XCv6|{jX$R)57D!^RMd6@wwUqnEd{kb2u>Fh~I}Zq9F$T_}uv1S^3}I|Jhnux{EvfMY}mGJ(1o{zsrNobMckN"
    "&hQkbUA%BoI{x^r4>mu2to{*p`drG0JI|c{YyP#>Pj5eu;Q$Ef5nSVIDXT!+CEx59UNh*C7izx5=Qn+3l73H>Tva3iOCvUH?-NCO"
    "pLF<6joUqF^jO2uTo@n_nF9@1mdt)7Zx8CQti1Ny|KZ$ozcG92CA%vQT1us50D(|fuml0<bfO448=rm_YawpOM_F^@F@Fq$2msV*"
    "swiU}%dho1BjA&SVY~9ET3V?!_94`v87GmUjWJ&r!S{zy;?;|}YiDL(ynsn4FmfRs#&%ZK^{3@qJ8vKJPYR=o_d_14%DOHYo{fV*"
    "2t-B}UuW4m;Ms3Jy7}H_>4SY(=kuD{03b6sZRHlISSskH6P#y_(m8$UD@c4+03#h?RkJqXU`Kjd@YS2iJ}=e${Sqm(gQBTaTh+a0"
    "8%~{f;UtB{PsoE~sL-WZ1xS`ePsa&}R#~8bARbqdF^!6o;qmRZv_FLNHHYsPhFrmNB(u;ZSQ+o=t>_t+j2Y2T9UtdNX5a&ZlW=4V"
    "a9u7lyFdm5R45pmc?FA~M^hJ11{|-oK!gwEvgr%U^lUcbtVe)+3NPw|R<ltr*PG?4&@42Dt@gw>{}5STf@hO=Q;LykB2wjXC;S;1"
    "{*I}LAa;1ayuUX%Y<$obmtg!k4Gn~3^IGyHkP4s_4Z~RI^!)i(UKP7fAD``9_jX<{-wU5u=Z$9r@6CMa!>>B)EdUZ553h`OzZrS#"
    "%*<Q_adg+R<cfr}%phuVsGFJootm{c?7b52JcEdz-@c8;;?YR#SVn&#9URePBlM3%W1&z?#AmIs)LtgWUkaCl7yEYlzy3J9mhb(="
    "U+3YODfjfGzMNJ=-E!L4eKD+o?YUDE|G08Lm*45^%iq3%S5s-3A|Np};D!8S_05yxgNjnv=W5$ce{#t>8%4erJ-@V&4p0F${`P+J"
    "P+Q*4{a;hx`pVlZ_fUYEox(uiID!B0)2Hv={^aJ$4_mJP@Me+OuKRqQb*`KDTHe)Z^_hk3`DxwJHBIXZ$|#vz?1Ose=pn=0A(T$A"
    "i(LO~vNTK`woS`q6}<*nqseAczIcXi0CXD;yWueeUnZ#21bI%CWI$4_j);%e>p<+Y%F6oDgUwD^peJWo6y8fj8wdMO?>szydf083"
    "oZXF9vpA%}5JQTP&4zoSu$35(B_@#Gslm=<zip&UY?|i7u2dMHddRRs^A{8G*&q@F<&bb#d~|Sd04FBB*o1_~#?K2EUbL4_aS@e^"
    "0k+T76j^R^Tz@!lj!yLbYJa1RL4I<y{=(B^eFnX~G07S&F<$9~H;=J{oyNvmV}DQ43DN%iM;?XDQs~On<*=uV0n!X68UnO^P`aJ("
    "Y>8B0q_fdvU_M>GWfdM;SUaL_e%M~Sv%m2~<6Io@otc|#6s_8xy7$Bl2NuZKgz68jBUU4eb<Z;Art!JCz(f{jaT<B{#n{)b8Q};E"
    "Q3DUTu^knx3od=FvH}kGXyd@|kv)VG1ih}byIi3Hv0a%S7-JH7UeMvFpP)jBKKYxA!h}RF8)M_-=llC=T}Yi4Ca>_>tEY*>Z%kMI"
    "_m`?HzkO1BdUCWsWT2WLc6*?%+m>eOD!9F>tThpRX;J8QcURUZ!C0FHVs`S{T0;HH)Y`AhbVZI(nUH@Tw4!V*xElas31%_|0sgqd"
    "_oA_kk51Yut}g^3%fXCh@v@?a_X~gW1L8txw!E?2&bV){o9`zA54Qrf)L>9qPtFZKn+_j%FT#weOSsM_K&j(4r?O7iidOR#(rAUg"
    "s6`^<p<tFF(i=XN)gBmbEf7fgeJLD?^u)af={As>G@sVPv?RNSr|M6;QRWFT89;J<-&Hp@1%qI%IbYtz(y_~|Y1JCKoL>wCv}L-b"
    "Iwc#$n3)+A$@a3-#Vj5>E6iK~&Yv-_I7{Qyl0t%N26=3KR0Xq~*PCaU7tFK2(+!`wqZ1!J08JQBOtGk;Y*>^?U`RHiRca<;AM=i)"
    "8OZ?{Na#kouOx$f*fR;X+8-7a=(oS(4)lbxbTkq^YiRF4AOeRxDpXaE@c0Qp9>!<w=FPcDJ%n{h0vQEL3`K=fg)5e}A8b?=vL{i4"
    "HtZ!%@m5IYNq=`kZRTO6iKZsICc49;$v#5L8J6{<Kzq<x8FJhHPy|OH9P^Pm4jz~MFTjS{4FFu#EK)QZp#?-LMxf(`X)8|FNQ$x%"
    "%O4=i`(6GMRexRKF{+IbU4r6(9+rtH5Cf@t#1DgNKLFB*s>8Aro22F@(D{G~E1c46`{4M_XBBPV8a9hysB6=Wlj_}adw;jMxqY}_"
    "UO6~?>!9|RhejBM(wPcx1Cyc~r;ck~yCZ+Tb=y?^rb59E9QKCoBeu~HJBXhO%`TjisqBYO4|WUNJ}p1+@cz*29B4^GfRzIrD7gnM"
    "L@c9Bg$L+$-M`*rN;nKGCb2mzlS;^j&lD5)-(QUf{Yp1KOpN6*-#t4N_9F!18KMMJLq%<if^Pqy-Ft6TaI(9!tiWghhsR>ech`%B"
    "ntkcDnS~cGih&93xK_Mhxc`GStpLSg^1_(OWMQ|{U;i&Z*UlT|7{>(_3<YouCJ{;=GddG2`7Kmd+X({q>j-h;vJEl$^00b)`^nnT"
    "f-o2MhiB&JPoG-s&sys=TkgVgfNJ+<-hH&k_4+)k^pDt+OZ97hf$Tv($_&mYXP2KnzfE{QN12V&p+_<ln+s5J6Nr|HorQ0mrU&Ep"
    "Zhy4wIJklW@;nvaeozgwY4e6G@QynK5^<InhJr9042QvjmOAJfht~y>7bSroQ4Z^yr@OQJ6J#=z2?q;#o<0}?PpFfB94m7a8sw$|"
    "MKA3>4#c)m5Dh$2snv8I5d*9K=L*b~@IUb4zjoonjNbhsnE(CB<3Dbqu1v?{1g%I(7XFQ?ooCm_pGVig61b<hM??!@Yhg>565?5^"
    "I&K$B?dlV*{nin~XauH1V9kT4CfxwKq1yMX06xpZDoRUC)+Lk2%3$C&hZ!>!WuWuP)Dhnpq;>Nf5;A5XktCCj1*ay80$4PCRV?Wr"
    "hXN^(30qzYLNie4G*N2j52~BTtsP%ahZ~Z<+jJ$x>JNKIEgc7C#KMveN|-&VXu!N|i;6o?tj54|Ia%u|YC28@aR;*vc3Bn93Es0}"
    "lu?2q8;!yNJ1h?9nw%niH14Nin)Z?8pxLXHh65Mrd6*RlSz?cCH>>p)Ubg%kO7W;4l7qNTI^yiKGLcfk)DV#cT$AAbP}P)9hpjYv"
    "T~+`|#-o9@g7(c(d`5=iXgrYM5wPHjRlc#gAEja;gqAohMxqH40Tr9Ase_&+=#=d77ADa#iwqJV3IVPLX`?>XS|D}?1|)&F;)}Z#"
    "7wXVpJ4(buc*t)-@S<PJ!dz6X1P#oo@>WGKvO#4w#xEvaS3N8>nu;4t!T{sRnCaI@k|UgaFNEVH1eua%0zn0c7-)Pf<pslLm=QyR"
    "M!>ab1jv91Zl%Ty7!35`gb%{d>1jBU0EmDy9k!<Y+Bn9_L&7v&5H=c2phzQ~Bo>c^MlIa5X^xKCsU$I*OlKy1G#ZcN$8PfQ(0|Y+"
    "C%=?b5$hb7&<IdKTp<MI_yD!5^>!jiylK&0**6^M&_FW{L``A=R)8k6v*w258SXp-wpmO<2w$p~x)2iMOte$WyqqmC$Z0ZnZqCUn"
    "Vj@KwP8W)Kpvr+3HDmU$Vh>4?aF)UFtD|cHS{Up(Jw#MU&7)}y2_qhj!?2Ugr~}kt!)2gTK=l5Ib5!Ku05e}#85ksc%7hlwB;8Sc"
    "7?Cq&xZih48ToWu{z2VE%$bNYU`*WG55&tEgg4?U9A-4ebIFFL)e#1fW^gqmqy`n~SQliA2~`kV@N+%Q5H-!O3AT?%13)}h?{A6z"
    "I%~t;&VeJ7mJ>BV*98JXEh%JyE(1DoOe0Y*%19}sDI*w)5Pn3scM{RMY`Yy9^N(feE9Vka%<=_ESa*1xWCvuUgM``y*^e0&h7|@Q"
    "!)*;XAe+UaK8AE<#4l)$p{THbiq1|#ajNjEz3or9YBj@)sEr~3Wx|w!q<ug(Y$J>ckR~4Tj#m*tFc~1qt4oG_9tNUjF&gG$F==_B"
    "6rVNhabgB2IPHB5wljl|{cfF#kP_$<ELw4b04@YlE*OSERx?NQ-B*mE>cA#Mst!Y&IH-ZTD+-@KnJ;wf>vx34R#zygq}}!8nl31g"
    "ZGoO<Nk+e`^EKRU%qD#lMY3ur`umgN=ZMg>wfdJo8{Ejl2dr3aIUpjDm|rYYX1`Oof3OyEhk+TKnuo=p2}>Lhnhg4*2!+c^CTvY4"
    "SXhl!PD0WE(Zs4i$_5n=#6#LYVEoTq_AL~4NYGA_@X3C2RQj4KLs}@Hecs`C5;y&X6CgS&$9uBm4rJTVGH7GWyXSnVgG}(2%<nX~"
    "f*=j)QspSWbF}_=r(XF5YdisCHLDDZ9Z>4q+|8RnWj%}vL{#=i48LE8f+Ro!Gy{+Mz<4A$6fN$j|J45O8>xH=*u=Jm6$K=i*N4mp"
    "T8OZQj>1{e0G6#Ey(6vM2(QxiXB=36cxs|y5Ux$S7UA$*&Z>vz5~;=dGJpQ-M#Y0JJ+?@>0|)o@@5O~Cb1nqRb!itM?)MS&?^rN@"
    "R%8Q-6ywu^SkJ|%lM4sXq%t%s(X$@4#1B1F1Wm!y1_MK96&XkkJwq7118AM~%#E)t9xs3`vVapTH@R+odpP(1F{vsQliAbpGt)X!"
    "NKXS?Af+crRPo_JD4E>*0?>^B$16<zSL50-6(Zz!zmSK#?rV23XW$5Z<&Z6G|8IxpL<GKp?hCfuS23S2ydpibM*h}+$$aD!9@*%L"
    "zDEQJJY)ysfc+wEkfOA^HS7lfhUJ%fv1tYmu)fJE=BZFpiJUL;h|P~IAGI2vJ)H65$=O9qNm37TU@K(jGRM03<Y=QT^;jAQvSYc^"
    "vjm0>3T2Zt;sN*h9I9I)2wRS$wH_SsMOk94PTA!uuG$223!;g1980yjyays-A2kGRgYi4T=&38YsneOUTo|#+wseHsRT1w%SstJ0"
    "AC<~Fh|w5a7>FGQDQK7rIGUmqclM2%W{(1ej;pz#eSXTiwmj^#2A!5J@oNvd57uiRtsS%vK)x1|*cgLp;m`N>sd8Se<lV|H!pkLA"
    "YF7umbace<9f&PXO{Jr;BnV=TgAsUyBvKCFForEt?jJtcEkD@T4%pA$JKoz<j!Pg6c&9JCkjY(5M184bEE^9INnmKOPxrR6l(0Nz"
    "Jv*z1vZ0IT!oT%$v_CZ35_%~5S~Y0(;c)eqJRO~w&7Mt%<{~(O+lZ?my@?@t&JHaOCeJSu^K;<oGm1mm<oppA^0tpAwEi?8-1x~S"
    "@BZ}Dl{?2qc+T`MSk#;!DFm%zOgS{4{MzkQNj%_G1qPs#;pxfo2}3tJoqq1jgg=$)YtDFBo)1bBM4!s!faJvIhc%re)hPs?M+F7r"
    "WRwTOdna2Y-*~~}QNy^hJoAlLp5dRy7MsR1i!1+AGJ2}85X*n*-bY(+zV+b2lMU)p6l<P*{c7e^cFO1C7Xan>>Hg;J?bTa(2MbgH"
    "9liYg$*DAXaba{JX@U_NeevTL64#ZP?#Ic*PaDdaFiG!ML%m){to5p^Ha(*;3yAE~@EAQnN7m>+*SezyAN0NwUAyz((MJy-T))3K"
    "p`($G;u~z<U0MC)@ybUJI}Lwv(i8rmL(4f?eM6pH3y%nAtF>OglAWdeNi>~H#BED8qc4zWK@cies<qwWxhda7u(N#e2Y_KThFtaG"
    "ZNMnEsCt<@s<&I^Ze_1iv8!=fSYi)TuRnTRo96ZBd|AQtkdSs+Yy77cwN{=#Qz`CNpWHoOS!ry4aJRd8RM<Ww5}rmXA%Ane?_|0K"
    "T6^p&`47FdpJ>187wWC!lYWQ$_~;>Gv+<V+9_}6#gw`fJmhuGyF{tMg^c*Km2HYtdDui?D@+C19heFXP<`2sUD+&8}hCFKKp~Jk)"
    "86-vc0Ugpgn-&YST0@=2>5B_Xr>7^g^oapN;bhMxASOx#Cv7+p&<Rvzyf%1z3e2CA_m_`X_uf4bfp-0l8O*w&5FZZsl(}xp;2g_9"
    "6SfnvRoWT3nPxb?H~^^%-|Tf-0G?$c82}H)=Yx}%(~0@ug`9VFKKRT`poD>10CK~iJD))3Goj^+CxY+&H{KJEYX?sb0R8imI8W9$"
    "Yx{@w;xR(cl9>y3<{3SPMo(W5fY`=^7Tn>rrku)T1M!URNE}xag^KGn2gNm0J^`sg<>n2Qt&S}6q%O3F4mb2bMxi1$6N7v-Gvd2`"
    "zhR6@VW%Ie4_MwfGaorWgPrs$L?nZRr`=#gQG0#1X@9)I^pIh@ox`kT6m2Sirqhyy@&YcKt^tsABm&lCgtPf_Z45BrMl}$PeB-x%"
    "hb@+IR-B0-LHhH3lOXC3dVX>U=POSI3hMgtU@Vu&%^9|Bqbb1hNHW07dSB3*ong0oyuW)WVt%7jiH~E<Bm(g0m&VifH4kInOrBW_"
    "7JDzi)MbbXl-H~O9aUMTvhTf|r$5?zm5XYEQEE^^D~iGAE=;G@@+ENmmcGc|w*}h~(J45Cnu`?dVIdm!$^ZS@+CeN}f9sEaKbS*T"
    "EA40EKGJv^rI2~B7a$)t!@JX|^IkJ}dM*cH3vjzj_4{$l9{h87(AS=QZVGO8NS2KmhLIt9R@UlQz2HmAMp5#A^c&4T>7{B@R6<6n"
    "zj))_O_}Zei@4s7wi?<s?rY9wkGpZZd$x{Odd`va^{1g(biDFv{Do#r6N0_RjxCisxNV<0WsWV~mCNeH{G;1PDcl-D;jf$-0Il8^"
    ")?jxjckiQU{R0^tk!OST!ARqWw`Z#C?)#<STEgR+t0-t~OvI3H4vxlNBBo!uP#jG^anufIC8T(JbE9fm(SR4$qOCxv;;Xcc%xhI_"
    "Vc&|>qQY?+>C9#R_-l)Q@EgzlyRTmwA4i}6Qu5#Z-_Kj3r1XVeljEIowRmsi=1(3r8+Ud$ZruHBcRk;zHx;RW@9w?fpffoY>lAu}"
    "THox;7q3oV{o=XTzVYl(riZf6@FGLx7L<G9JG=Xx8%ICbY=6o+(}6ImD6WnA1z%VqP80DTfA6RN^!nfa_&<OD@OpLilg4qGIC#9j"
    "acgV!&XxsDY2buMWcT~pgTw0E>)RJX#4G3KzWLg<u{edPoK-EAtDl{0zP0+%_m2AF`jCHAFNZ?3ZJWJ;e7M)|c3eYe#+Osmm$K8>"
    "W)N(&KKiZQBX#R~`|eNo-hV^Xfyngqg)e`xU6NJNiiLfS1-h`$mYurjE4K%L!D$raTgsmQH(#9bdtr&S4-YPX{mRspd5iK+woYnQ"
    "aUfAK&J9(iaZY?xEkEXkeP3Kt=X<TOR(m1<_N$$frZrr<(cnH_hpu059h57ZN4?{Qs0J)Ji-t}$jt}|Dj$OL-;m>aD)@<|COGs5T"
    "%Dg_56GTYu>Ye?z38&H6nPBeO!sgIAsfF3{ZY9Vf=dtsDm_2(szHs)LuYL97TSq_t<>Mdz<l+9-T}^BU+>Y(gu~g={YZvmtXkH8l"
    "w|Cv1_}&}7hyVP?_kQ)@=1=b3`o-fQDV}5ep?)>-%1bIXCiIz`Z@m548}G0F^5Ndia_xur+`oROGSENb(3R$n))rIxLA?6oo9EB2"
    "3a#VETe%l~%ycN>CVnpiPprZ@DctVER_K%zTJAaXw>pL~K~h8iSQGqe{L-7>{@1s@{j(3g`!02um!8(7p7+bY{?VJ?{`q@<|4x{F"
    "I*H<7)ZAEe%PTFt+S4z7eu6NljPV1kP~>Eh<=@n-y6pp!c4e<}|K8E353!dneo)1>4u=8%Iv+hKMrz6KbJ5m}-I_Zd=rvIqc&_$d"
    "+4r;>kd>fQCFR2q>|9@~{=BD>i_pDy8e2ba^?p%(^Y7pJ<#*n{`P0X5{BZB%_XltN?aszPT(fv`ftblSrxvv<m)-gMH>rnDhU=S~"
    "?>*jncV+*>4K`Hj7!S@p3)AvsyVh9GZx6d8=|@Ja{O)&8U;obOn}0Q@A(~791IjXWTo+u*!*NSR<*wi6C$NL8x0euBEsfU=)j^@b"
    "$k$xQBSA@51(z85Gny*NmS(!9<3PG<QV_tuRny*XLho?DekF4KtBEJSl}H3(Sa!rgD3u<MAdojOQBg+4At=`z1OzDx_ECtZ+In}O"
    "wgG;N81b-vsOu(bTdraTfgucxMlJbcAR0mZsgYlYObpgxz_`8&K3a9|-h;yg5ug}?&~#UmMB6ePQwJRb2OSk69Fnmi+K&LR=OPH="
    "jAwyh03y*=cc6h-U@Yqz0{}6Iu*<8O;%JE^?wJ8ZbNxaek|9hpvmpQ`JP0-bLlpZwia;1Tszl@Sfm!lt@4rlIe>N|^?y5b&!-J6|"
    "6Rk0^5)&^#1SPwsf$9hiTO_8qE*cWippJxX%cFIV8o6qU-VZX3c*+qC2J>Lt9%-fv1Bj>^JmQ$H>;kgoht&Y=C5Z$opgsf5c%Ek%"
    "IL_MS)}KcA{%mgN&(HG^D51EBk_zRRl<I(;7()j<BN`?6xFSm&Dbg}4_!EA;#l=vRp{aO~^eP^qxWb5){W3Ig)zS3g7>#3?XHSOu"
    "xo}D86omm|RdF)P1AfDAq5czBVLs6eU#DY^nNGkkEv6dOydKX?L_w+(Ce;9?fOf4**c?z8bcijQ8b*^YF*0==9=#ry;nMLwrV}{q"
    "Q7A}2F5_t}QAHRlBr6!E#{EQOe;BY~)P*C4kHR9D=*TDm8JJ&2D7z0i1K7oBg!Wnn^4RnmCJ7?3F>-)(q9{CZ*!7xSv=2cwOa!L%"
    "V9;`;6?72zLMkG=Dz40cUT47L4n*o;Pyi6X^}#ld6FDM~@@J#cc#Fg&6IJAFsO|dwbi^7@7ZJ!{as!CLXc_?{C<q1depyVT(-7$N"
    "Bjk7lvMh^X7{aq-0foU4Q}+4>)U}Zl6H2w5=+KBN>a8FB;^EJKx&7{Y;b$}9873I8f{{=-5FO3)GMP!*UeuAG6T@afh)C!r?hr5-"
    "LC*QXsWB><BRd`_5<U@Quur<a0Sv=LtGdIWayafJ+@pw3!chD7ULj`AQb&4w29#4I0Yk9w$(^Lyo?njkTB4z#ra|l32)vlZ&(4?)"
    "78TV&u|gZ2B-)z}^2rR9j6kT)!Wux>2%tHk1mj7YihI~+*>0;=D;~+L+;4FGdUrDEjwjslxV4)%EiI&);j@1bow`B=)9#1ww%kK7"
    "*(AgcB)hPk#K@Kb@uQ$ai`^{jW~YMbtAWs1Fzfhc63KLgj`$1=nhxU&Q8x*FeyDzg0A>Rvhjl|1m2~myswJKbgP>`^2uz_cvsJY_"
    "=tR>C_BC1)Fo%OWfTEL-ih_079NDXfDLcAb_qoHg-WXfvDOfklQr)mrC=yMA6wTSel|waW&{^0whU5JTGUytnz}7$6Aqs~Rkh1KW"
    "OCU52hea2#P~1TXP$MmxbQdS-o;bXJWUdy@oZ|XfqjClfynUh-OsX)?02(a!A+7pD^;7Xz`Df1Iva%3-8XPBO4;!<gh=tID0oFNI"
    "{1NQp!I{CCea6`z&hFsHzTS|qMOdrnW$@9=dnPjlg|d|V>xlxyKxCj5I<1pFM(n+88Bvq~D)pNrt7ZEr7E_(TsA=i0FSyXB<32?v"
    "6pPYqQg_HB!`pm;@JR!E`bR1J-gD^v|Ak%)+Xs<Urp-PY)7`5bAU}Jehb=#^kAtMxW&^loER%cpo#oxr!n`Iw6HMg%uYZ+%cy_Wr"
    "hrkOp67Ay+_bv2X6+(idDB)P+#I?Hv@$CrrUrDeQ?wh%R9<7e56bKSnn2LqnT*IbJxu<N#S%t8g0oZ!}UxCXlB6sOCvc3sgr=u=_"
    "`eDik_~BfVh({3*q<1b4mr-PDLr1+W4=ee`yI#CwC&fNhvpX%lImpsbp;HyKHcnYjZyz75)LJKEE)bY9^@PwDaZ@BmHOVN#z*be;"
    "CBAdB{lk^vPw$j<Rq+(VF<`M%<wuy+&X=SH4~<k?K848F0_Zu<0+4>|^HVhxK@$|4XZ&`UVSEgcSx&Y{L7NUL(_zs@t9`9n$#)=_"
    "CyBP_PA?f?qRumWTlwvk$Ln0LYe_65b!fd?DIaX_Y}RU(?W20B++w@kYp-M&uz_;<=|FUx4o|1DLqV2AMb~Yf(@_hA9dE08cfGe~"
    "O~L{++-p7^qW!#T0kqF`P?dyT(9Ewq%;{`a@1|qCbS0!N!L=aRVUMegysT6Wr9XnwD5MOB$04$>C?_DVBfWv%;fiI|<RPx5`<5oh"
    "zHol(o9BzXMG}4(z&(+tx&DO3_e@5F(hX-CiJ&IsiI^>-xaA8EG1BAYh~#8pYN$eqXxgCz_f$&{g~5;yz|81mICyrl)3RVPGJ^k8"
    "!N#(`I}<h^!JVehsLLfb<rl^oA!F7g;h5tN+MV>piO@8m0JSpdlqqn%^DvAGY-Es_0xo`Q5}n)CznmmV%+pO%(YL{|^5{!Uj?<II"
    "cA6OVDG#G86tiJ75u8m;eeK2gI6l5OI|2I7O=A8f%NMDM(HK$+6X)ZF*dP7w|MR+~ZY=(e+-p#C0boAG*de1&MFsTgZ<4);Im~8n"
    "r=wENKAABj8<ag*_RuGk9Hs2ylM}&)WDk*Ctdcx~3clgN<2`|Y^4Uq(l^#vSR#9UO^8og70<Ua){Us3W1Q=GCG392L@7IOaPVz`I"
    "cJVJ^a(cg<EX-azNa>{>@TBLNj|<n=*{6M}RNCH*H@2$XM-5gO%Up#x2_Nr<)5(tA(!hE!h^)d-EC_((a3W)Z30w!EVnfi+_<%UE"
    "r?%m2M>X;<11A$-HOHRQ+&R$zFc(H`ulFx<_vc(#_L2RO!Uuc1nI177Mi^aCD#y0kguNkxm2HDFWdsl>#+!@doiCk}qWECUucc^}"
    "`&h0&@oFbX`#|Mu_Tg4r<Z2w-R9pGr=a03U9bre2x*f4TP-}3OL{g;bha;5@rhbf9Oa8t>ilWEss5u}3ks@>>M+5PZ5!pk45QeH;"
    "HfSa@o>~mhY2acEn1`@4c+l>~AR&UupZ)aH!rfI$8746P`Af-Y$PUKH^msZOix!`>y8FZ8RyUdorN+iFDAJ`*9e8Iq__R$p3aGbv"
    "wo<P&I?ZzF2r$}$-Z3z~+TcUJ$jtoIJ0C(%pN<w>z#qb+*$7I}&z-W*POC31815M&kGNtylODl{$me_}u)Lf-n_V~)ZDPR^8Qvu#"
    "7!quDiB>b_5*q0TX+x$V9aTA6>&eS!owyGU!knGbAg0jj*b~!wJk^x2y>}}4UmczN;P!*JN?W(t!@OD4B2_cm^TLMFta4oOs6qeo"
    "pNW;b%=(VoAEA)fXdSX@lhb)8m>@C;J>dgM^VPA&7b2ZSxv*92u53TObF{DF9)ZH+i6D-T)6BSwL?1S-Px5ZN<vSCJee2rNzyG}#"
    ")PO%XIXNv5ub%4mHtL6*uPnh`-7;k7vq=L%=;H^3ULb{=GS~rNO%fU{w%GwH(xRn3mi*$@a5~U5{)SyV@N>1qA%SG8hU+!Mxz!w*"
    "7)9Z1puC?HrY6sA{_BIVJq!_M91{Dib8wezHxJXu&z14}=4+zL_qj%^dQ$$A1<=1^X!0df5qXxY7pwp8U+i6eVJ0FE#+itxRHvL_"
    "$o-dY<qbG;qxZtX(G;;ZT3U-pENCxHv_$}klj&9|zjytZ{oZn^^uoE}hq=>F&o8aIlM02FU+lU*v#O!PZCe~7XAyEq+B!wQ@M1+i"
    "m7P7iWTiho3;6%f4?C-k6lq+cNugX38@&c=S>Kk+tE&7+i{-TA5%WZ*sC=JRya*g!7``a!2|&(Zu9BcA3MU_~-4kob3v>7eP=RI8"
    "`T;cw^M2ckMaBy)ed}1r9}W9mt#HDZSM$XkEWhFG9N0mOqyd6(kikbc58n9x+TXnH)yrP1Wwh9GzJKp_;r$Pu^kGm5`oM|Y{ksPb"
    "-e1|c{zz49TX#KCsyBM2VyD+p*=sm=)vhed<EcV6HHb{0=dUb1b7ku6vl(kMZ9Hb2J=_L87qF9=h^|s$lfIgqaC<|bC-`*hr5B$`"
    "B~w9PxK?eoyMr#Twd%EQvr(^9CPH@9=Om+887+NW*nP;>g<i)5^@ojalT}WdMwJB~JZ|23SpDQd8H(U^f?7VGCg6ZF&|DST{;2Zc"
    "#}7B&T+uBRW>o(K=A%RLXmBh}_T+wxD^*Hs$y|hpA<S&FvT^YE)6E+nZeE+i=6u`~RgVT^zDO7$@xeAHY#tXrdys0jsJ%n-XcXT|"
    "gHG=8UILLEX=@)Z)OsDl0hpTO(;>kOg`Dhpt=pDbtUgrkRn<@TwL8b=qkE<6KYRaY-~W5!v!A9<9-RXEz6>)mU5X+Xax)=cf`o#B"
    "%%#}W1uPiuuM|#hAHDbX@c?1UB19w?3T60Udz2oYEDXD&CerEAA{=!oav%vNVn9gt?0i<}@pHya;VMN&K`!(~^AzXCJPko@g8V+R"
    "z!r#C%*cUFefRO?)LF<S0UdD-bWt7fz{2C+H1N!W-h9z|Cz5#Qit#Jv+Dt7O+i1;?o4@<qnXg4HYVA%xzkSc>vxQf{>M$ZSz1?=>"
    "PN<gI{-j*HpLZ&g!U?u7L`f)s0~7_(AmPZYTFe_X8X_PcIr0M)z3|Q4<S&G07iNh<dQ3=lLz~)R@IQo7NbW#!YdD-MT%RO=G<_+T"
    "vPUD-k|$ex*=O47${&h<cH#7M)%ck*-rnk`V@oJ?8uk%6Usu(tt^Vv7Frm87g6f<#G0`2VQ;(}O_TD$JUo3C;1_C>L`f!IU_qZdj"
    "bHpAY!S_Et_`5%Uh?MfhcPr-Irf)eLmvhgZgzMfB$+xEYfNhLKoEVw+!??cjQB6W>GfgS>=Wwpr(U_U06+Du$LMYqtM@t@z#*(s%"
    "w2OKMV<udGra!X&7S9hvNm2~VhHwXTL{Wep!3XqQIHW-12jy@sgGDSs-!6)}$5~Kacgc9%!u%ZpQmdTRl?+Y~1f&!>Od8E8Q#)mY"
    "bM=A$<%^U5=C$en;T4(bN#3BXjvRvyWc*MNMG`umwcshUc5*1Uiw0XXAD6@@ZFaNom(`#mhlEiO5<>_pOF%XjpPS4q&1O)0;OU&F"
    "b;L^B>VeX}Ih{+KTAExwJ=5!tu#qd5+xzcsb)J;u-EvhvecUF89dID^Y>0PB!Rl^$dcib1)o#Aj67D~7`h<3(*mn+fLMmdK1j$2O"
    "v7HmS^<gbN5uIF2&0QRm6?s(5O_0c1jjSn#S-JZ}v<@`9=D5~v%=?%D-*JX*LT7z0Cp>?Fo4V8>FFDDi8;^Uzz~OqSU#x5G_DFtO"
    "mQoai-~27=<u79A&l%4u`Eisb2%fyZo8D>o9yKG8EDTYS3J!3miNZw~SK`xyz(j{k&4ztxDwd#v?a36Mi;5|%Q*8{`&VcK3J+ZdY"
    "DSXgnqyf>X8MTAslQH7cQ1(Ba5`tF6r}JS2nMu+b#MdDG^~=Beo|4l3KG31y0vKO9)Qf}uzC1W~E&;kAO}cHt*Xh~5#)0?Rx@Fy3"
    "cI4k4#@%TyMR$b`_&*;UEkFK8<%4kvnX-uo-zWNw(aMojts?}DnYH%KZyVNl15F87DA3F|s@t9F&afEF7YawsAKq;rbs7h~`k_>z"
    "C;ub6dhT!f=>a{pj$d3sO1b{gWv4RV@H{O__Q4*zc|>+9NWK@!!n(y_8(RSN?kkZWE?im_^l@!6iCim?ba|StWy|{496yaD=|BSa"
    "H{!wMbn43D(tkX6CrNOf0IX+#V=#fX#=_C$uyMADGBSoJQQRBf?}Zu?(G<yWl|{>ev4p2HQOowVjBGq^B$MX&kak2}J5q=H-lX%Q"
    "=l5T2tkAoz%97^2NF<1cqDU%(X*G^?bwAcUJsson$8Y_&HwVeM6{0&_KOzfpMe%Wc-DROD?!-cz(NO$~I_<Ly8c<N=M~%mO=s{UO"
    "97tT*QhG}B<T!{ZF{_9leu7f~9rXn=DI!AoaU5c0$q{|AQ65^r3=_GSLSt>*PKW3j9Ej*Lt%?BZp^rYQI4(+u07_FLFc2k?gZhK*"
    "%GTqZRR=RLNHG+Svfvm@1{}g8Web*vreNE$VhECFwuA~4P%WY#)!GrE73S)_uGj7AjjllVO1Njiw7)l;d;0LCw6*?BhPk+OCO3U)"
    "WY;sfH0cLioe6nCx29piZ^5mx)-THPd^Yv$G?sySlb$_p+QFuz^mI^FQFTGu$+Y*NVpG-+C0jnID&w#^9)!~|q@h6d4!?Hm=<~an"
    "K9EnioQOxpmsAV4(g-vrBiW|o)gYgQ#-UbKX_k78VtZ7~ZAbs{t_EL0J3*={GL0JCb5kri&N5cbZy%FZyK4>wt5WP0<8;AK7Af4p"
    "dj6EdB>KIkYFP*Y0wAU{NhXquC&qoxh1f54t{-hxO2_cQrkomQ4MaPAEao?n1Hgy&8EQO0W*O8EoxHBnPdv07D#V8-%=mdbFg{Kt"
    "qDYXr5YPrzJAL)k`K&nhlOyYW#rM8uNLc>WFgcOI#)4kY-9dURE!IYbF9JXuxha=$f8B<ah7+0~F-+ZESDNL}o|%?N?miaqfiz)b"
    "PyhqtNg7IHn2!QU%toO_NI6p!&g|C+b^`7}rbzS$Ov%I@$&LqJrkvR4C*`@42vmU=3rsdSz!4%9Ro4^hhj7#qH!;^sAnVhbp~&%S"
    ";I+3%lWo9gp%c3Us9qotR>#TrRx3App&EGpM`h#Jh5EO@`OxR^bYpn=uos;er(zL0NPD*1N1@&Xftg67<{_;~OfKMMbiS8s=NR$w"
    "j5Os>Pv^qPurC(a-dRC3C1oD_CoL=-Y9{yp^Tx_|*Vf<o^npdoP(+onMl#KeO(f#EskG8d^myUDTVxKId_I*p7qa6)-*}3O$J*?X"
    "ZnhnxIRF|xq<Ncr#CK|J<zQIdt)ASflpY=)-dgX-4;$i}+f|UV$v8%47{I|8IOG_}UT?Q?e5-YM7p(Rc{HYustnXBZ18g8CwR+PS"
    "3;|OOsT?VCRHqS41jnY+sfl=P<7x59gTwnb@TvLii(gpy$~T|t?xA9@cLeavy#K{#e6PNs0Rxa!sVL$Qz~RZ>%JydZ`I#$!^y-y="
    "``Y%?+uK_=AFjUb@ns*blepGy8Kw#ced)zZ=DG9ug)>xJ@0p-wp=vA?4MyUy-@jU6x4NA+N+y9sT#ry4N|pM}rgZz=`&5oeUCd^l"
    "%ULcg=~jmo@ZC?K;+^i^4IfI)j*rb{qfzI08raM99^gVd;tVnX--Q|y*7t&{Lm+^kghC-tA5yT+pyu)VPxB9dw0h(3ZE6mkc(zT<"
    "voIw=UR~z1+%U!us3FJkO~>i!O6C5YU+nIFwDROvpYBJ0xt{*+hq1%Wr_EyZWbL5R*g0uz@9wWe()jp%WZ`sL9(BA{|L*$J+Q~_y"
    "+)`T7MJAqbaU-m=J80tso}!lwxrg8$N&r+mVgJ>d`+Ap3CYf~9?3Wc)P*urty~yNguWU!90MGmBZZ93?b$biNj{BEyaO=Nwxbw`T"
    "lZ(sblW6Dqm+R(@9}xQm9n!pk5XJdKR2a`)Je{6ddi9wr-%PZ>mD>FuYmW_0(iG89r9pnPT&=^tm}y9cCYrh|EqH5D5)LH`EZ;NA"
    "4Ge7e_l)HJHKxd6h(>4Na89re30L;X<V<Lh^hM8IIv@D5fj=%K9Pt+6|6n|E<8o3HKn6%tow(X_@Da#qQhHz~y)ke<_obQicuFe|"
    "#Q})oZZyF7l(laAM(OGOk^|V*$W%~z`Wh9OL&1#qYjeovVxOfWZRl7=x&+fxX;*Np^zgt?L{rl#I`p``S%ZZwz)~~=g+n!TQtz6="
    "&_rT!91q%HTvFl*r{xnH6V_1iP#_TtK6?&R70R{(AS}>uhdbJO^x?kX-rKJfM0j^+qsP`Ph0AYL9&eRo1a2Nz*;1`nuDMZy$|W)v"
    "azT02sro@lB4b8y-oj?p12(Y1k`Ei&E9Wks4*0FM_Vuf|vlGafN$mLP!L6TNZ{N*#-aRS2Upl$n=yPJbHLSOW;WUByU{>KcQ@nZS"
    "y?^-0zcA9!4_F}r42B3->HBrXXx^#a`|0k@9|@JiKmwgu2*|@hzumMowNmNxye*1ez20dzxmKr#J5V)Wx&7%zP|>|=ySusP0U*Sn"
    "qjWSyjX|xMxJ`IKigbni>JaudM0MC}h(cQgRXK)daF`x&-eJ*3k<3&&HI`I*2X^O)dGeWo`2-y>VH_V0{18b6vQJCO!`1rAzCO43"
    "!smZo)N81ssUGvayR~7z->SEJ1C8ZCL7|5t3Zp?kj?hN;sNA(R`_$t3i_c9?%|~<3O}}*I+^NNh#ktJD1x*~n{U9O?QbsK*?)3WM"
    "qk>!Fm_#z}568w%FCFD8YxlMv+}aY%A{@4=&24$8qTr~ojifHzGxdoV$DY}(B~)nZ&}kOf>Ryej^mVJt-dO|JrSia3Lj0(GHS&$d"
    "c6l)R=nV|HgHPTuEB4QS>!tMgN?R#;QfztWsG={NO1kjbw}hAe<jmV+{c5s`ZGRH&AG~-m+d;R1T+j2fhJUzOt$tYSYLj2O-&7mX"
    ">D>qUy$AWD)g!0dgDk|s=l32R9IPB1ubn(|ewuG#P;N?ZA;SZ4f=n-R!8m|98VB3X%hOq|*r_!yp$)xQiE_od(;MKtoO#K`_k+0u"
    "a;6-m>{)|KKOHur@DLqvt~Z(z4pjv>+n7sn8Ipd#F-T5kJW+60-+D1My;2(%D@7et%0Bscy<FO^w@W>>)A)@!hU)dkyd1H|hX!5$"
    "NZ(oI#YySf)~8czx0FXW+2fAb6wIMYrkS36ghI_Q2l|G}K?!$s6hlcAMTfyK8;b9`{>i0GIFo@98~}1CvEWhjK3tB5TpW=TQ~-sk"
    "TD6zwk}J*7ooWQ-%}LZhkB|=^?yl`NYXW2Q0OsPLYG%)dgBg;HAl<sa)`mh;1mj&GQR97EJ5Rf%uC>$TFU#g-)5cF)%UN_h>0@Zd"
    "*smOY{78JV*ZRv1{hg+9x33B!H{c8HKHxbF#h?&E@diBP{jPYH(9gu^td9WwWPmc00C!lDSWeSKOV!$t-GuF;FBc%kPzmT_k{(C#"
    "EJ+4hA~VpnIvdQUsASwm{9l}nzBrql83p>IJG9Y<%mIxVBxXVYf9~uHv$M~;df=aTq7NES*HlOnO5_r;bMu}Yf@HkE*T4FO#q(#P"
    "j@l$b8Ww?UT(<`Duq|`VVV4QFu+W-FqdTs;X(|W!vrDIGEZnHbJ6=lkC)zF!+oETwuH_Qq2#3dLAai*#6paM>njz=@|Axz?w}}IQ"
    "!n5!DjQ2GTkOWhpltULP%ArV{QBOVhNAy(j7b<l*RaEMtwh~;rQHcYkC@BzdaFja1c5KHU$IIBB@pxuDYyA(N-r@V+o4{!cfO`}O"
    "Lq6zXbYblZO=k6Bn3ThGniT0(#vu{d=u(^2M!>+Dbqx?*0s@TYD02!8`fjIfd*>zejfB4`no|wLB8(3^Z$Z!ZBVS$KbX6;8>|6e%"
    "H)`zF+Ld;9YYN0>OfdTcn@+)cv@trVoV1?TdoMfPW4&5W643Qe+7I(z4oLOjA7kK&+*HJ0-6rtc9lzI3Zj6177#x|GKkGmKsnvJ}"
    "HJgtq+%9<TW-QVJVSos<ekn?mX7Qx4+UMJc-Q7Ak?o#GZ@V(Yfv$gZO|MGb5%oil=D-!-_T0We-+garA8*S%kpWBuV+#LC&w_HAW"
    "hu~t#Yzdm{{&Wb<Cd4*=unVXeEr0J~W={7Ex01Fe*hpQ|h!8=r;cVJ_@#Zca*K%Tb7KF<wB*oh|o+M+BHZGBu#*sR1X_BR%R5W$B"
    "e_T=jd#dPd{<SL?4|=$02*rMI@4Elu3^0nywyn19&eK`vNY$EyX>({otSQgKt=8<$6~BgKreqxSvHlc2><W+~!wQdLF_>9hqxH->"
    "gpW{Kr$t9QuFeMyOY7n|7zAzvdZ3iRVi`!xW+gTgm)A;JR*cj6g1OqYu1`a>EN2xA6)}`Wi3JRMIO^kslyV`~^Kk>nruK}e;~-uA"
    "boZ!Qsa0ZU3Uo~58HAVcLP@5Gkm650v|V|%v+#^1>@PfvD<<ijLZxIWm#1<iFt^1CG|!W=OrZopQXIo2NC;w}h=$2)7x)bAupE})"
    "xs*UB7?LF!j$(O=rE&_B6XYCkENnM$l5t*8aD>Bb1h`g87h_2pXH0;p8^Dvsm`<MKQ~7u<d)6OX&FWy-qvJR&5hxBgrtautw_gvS"
    "l@s{M%ntmO5*d(^Lv4h5j%O~Mb7iNnHj5WAMxdp5gpq?G^x)a#xe5-BovG>#J2n9MFzN%51z|Ep#c@=!mY5#mI>rKG9_7+w8>9Jj"
    "JhM)UDYjhTuWle)1$N2fz5+UFVrfzKPyxG#i;*oxr{3H};80|jBw>1{xilt*7S4%i9x()!<rQevrYo#)>$sW)U_bsAS{<rXDvw8y"
    ">xKb_Y-~A_)jL<b;z!W+_qurS1Z88Sm>_s1yP`3X-?D9t6vl2e3;fh3OF_JCS+%P0_h_x%ac+J1b^_lye`9Rv(+p#Vr=(3sr${h>"
    ";P*?LjBUFvN8P{NYSJ?a3sE?LK@SF~5F$1FpfQgyI6}by2FhsXaou7WsKtI1`Z1c8s*4Xy&x7S*b??R9@4x=$=R0zKJ)Gc1r^>ij"
    "Pqj?nk&uJHU(}cz&0XK=u8?PT%^lkoK)#H8{_WE*emMB$?w^fc)x-Lj-ouOEsTYWxm&&V1zM^ke@vmTe?P5&%^y8ZWE-XPVKxJ+8"
    "*Gcd9@q9l9(HSLMT#FvIUjBR1sX_F#=HO$HLx6>ksuRl!v5V>}1<;X%<)rgKqQI(?{{c`-0|YGq000O8001EXnZ|Xo|NsC0|NsC0"
    "5&#qcb#N{*E-)@IE^}jHY-KKPaCrd$5C9+n00000008d*00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4"
    "l#&V(cT3DEP6dh=XCxM+0{I#y2099c5TvQ2P^&;X;Ck`P)auo&7OS%toUPs`O}ARw=W3OATFXk<s^7|oN7rf=myuO!#(Asb8)sNe"
    "uHR^tX1?EY$9^@dB0)#1r2@%TYWhp9o-uB)vZ}7PvYq$Osx4!iRgtQPmE@|aR>tldtxmJcSXas}vAU+(W%c0NGOMQ-d94mR@LOwk"
    "U$olWxx^|eaD&z48dob1`}tPk9mlL@BxzX9wu-Xq{C3*Pa9yqy08mQ<1T6pn00;m803iUf<!~wg|NsC0|Ns9H02Baqa4s<}FfK4I"
    "VrgM>E^csn0RRvHAOQdX00000?EnA(00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j"
    "7Ni3C8YTuhnmP)#3giQ>Bhwo9tG(P|FXiZOzt~}^o&ED(dxx+ndl%knyS_g&?K|Q(?o*g_-7f9&Wc#W#U;DdlhxSdlHe-(w&pA6;"
    "-<9_F9w*xKSV-H&>=3ZO_e8*+Kh?v2#=`%$E9Wn;n<XJ=pZj3mJ|>Zk_NN|ww%fd_%uc{*iTyPzE&DD5?tMa>-1e85!|W#oue9eo"
    "UvIB>{f7P0r^)s+J}tLb2=la`k(g}@08mQ<1T6pn00;m803iU*HHLow|NsC0|Ns9H02Baqa4s<}F)lDJX>N2lE^csn0RRvHz&HQ^"
    "00000X)*u+00000mAdDXB*}T^8CqpTWJYRHRashfRafho?jD7~D1aCMT!K6<Nuwr@OWP&S$g{n*Q?Rx>+r6`0l1p-rpg0<bzzi^$"
    "84O0F#kB6~t}d-BE49{<85tQWLtgPuI5&?l3;z=C{`&hqzsJn~`kTM_=C}Vf2>g5Cf0_B+-}}?w`IDI|qci{Ozd1XzFgo-5fBYx^"
    "<DdN2AN|H3|H<$E-oK2$_FMn<Pk--Z{7?VjxBiFUJNcfyaAsljU!L<PeQsg&e;fV(-KZaR2mf?b`RV@lQPY(}*nLm%^Sie{xq0ue"
    "{^tAnJ7rx&9=G^&Z(O<juU>ua*S>Xk<D)ybe)4z!^;*BffjZS|`@jH&Mk&Lke7wE(&eqO9Y^9p5&hYa=|MYkdXCU{a(-O_w$HrDu"
    "FAvJ~LZ+5a7BkG%8ZuG>$->&|!I$sdd+U2Q$T@7{CC~gTZn>P(o0iFYg0<jGjO)t$Gz*WLh^N>=lWj9!w%P;2_TqpmW`~4KD!skE"
    "y|zImvfb@M?cH1Vss}p;by)V>$pe2!P&e)`nt6Pn<n8K)JaB>|pg){Hn}Nn$-TnQ((AIUOC-R11nU+Ht8Z><b(k-*!jYoWo)06(_"
    "TqoOZRft5zvzyHqm4-;^Q_;&``_|XK^Bdp!P=}Tc`4QR*%mA~``4?X13Yypg)H0|XNLDrG{nR74N1mCQo4<N#!oDzrjd*le8SFua"
    "k36*vFYX7)5DL&{;%EK!jinDBj<h<8EQ*TS8~HgD2jxn;#eeGLO!MIZuF?YnZUco1<zZYt58-jytb?Qw=$aQ`IS|vkYG)v_d2KxY"
    "a~J7=*Aon|exG1nuQqwm>YmC&Od2A`fOM)>Y2?d}D(KB3Am89C`cH@5H?T9k7s?AvafHMe<Kp8tu;tN_&ELW9#fz;%a#1+_%Gc15"
    "C46YAV~rtR*0o@!vSno$EWCl@v2BIwE&yl_ed<KmRodD6;xOGREN^@XoX<nsJITN5t=;)yNfK|}O@H%=hmuAYIalV&2gFfJ|I}5!"
    "4~~l@EI&by8RBQ><u67Yec(#@`Z!dknhq-DQ#JG;{eqih>)Yk&PVn1P?AQF6w!+sfcZK}%&wl)6ueWE=R)FQN5(Ld(*B>6atLg<$"
    "%>tR2x8V>P;U3^_gJ$Jsx+e2EVY8Q&5DkMh6b5+zGm;Sli!iFXu`HJ^Z!f16<v}<d9QOFa9&a?fw<9e5nQdMR(tU6=Jn9cyawiq="
    "wmWKFluw$bX(rY`g6z(CU%z>nZTiT1qa}r3;ps~q^vwLkcztg}X$bp(vR`#>pe*};EYIBQ4($&1#wUEUqdS%Inxp*Wl)G7jyL)NJ"
    ">56J!x!J22nqcX3|75L}d3icMjT6$=M-*BKeouJec)~nlRDN$u?K~*#wYRI{<>;Zm)zV=>#+tm!71p0)7dDUbz5_8VG$nCU4%5|%"
    "z-8na;bhvGZX=JEz+9okS(%=zWwPYLX&0AWUPiZ!)WZUz-4AfdnfaCvrWSk=sw0*F#Tj80G_}%BiIKrE%W}E0@NrdtVDd_qk!?(5"
    "w00MR0abP8`a9FC@D=lx=adFUdo8?uxUZ`4Add{JVNnoN!0ry(UMVZ?C$@+-?C!w<8EV-me35WXZM0?`=AsRStcSr?jqOlvf$>La"
    "Uzqg-nd8ge4ZQ#4*0=*kL1{=7=MURwd*YjBM|KxSXZjRTiIf`T_9N`iKK=}uNXz3NYCb2HV+ST%%r0HZCfpxupZ{IevUSo$0^oC+"
    "hvi55@>z3KR%%Dg%z^u+95}Xv1Ke6$R1duiyVIUvWj<CL=6YjEnQ0z`_ob`+#++L86|*s6R?(t}=B%EH*X*Hfw1tLwKcbJ8nMisK"
    "(Q|7v2^z{yhB|Y@hfW{Y`rdo04?XkH#oXV1W_`$YdZ>3Qetm*)9(xxW6X&tluN|;ev2MV1W@^Avc}Cf3CYti`;MAelf&dI76$>S8"
    "$LW)}jpixZ2~H(#F5q)f9?%J}vg{VyBR(wc@D@i7dL(7Ls>{vvy%K}K9vpKcP^m_T^#GCZL6APM(P25ry1YYP^I}VJyIpP%L(ycX"
    "nbuNBPK6`94Ng!9Zg9+Kh;>u?_y=ty@a$5rV5=CK%Mr($WMTp-6GloG8oL)}{j)?5e_@Ng!l;pNd0hG86y#I70rdMZTb^(AhtBA{"
    "#_w741KHCCJrbNKfAbT|Z^HgouwJ9?6zH}zf}5eeYq@^qf^(xWSZ>yTw2i~pLj}MeH6p`0<t05CQJ%8P_|W_XqbIlFPOz*gM~nD!"
    "Xj1v9&-@Z38JrNw0XOKY#LbWtLwIku=1CthyES`Pd@VOVeDp~OvCSB%xuVmMyV?gm^`hg-<`?1WF9ZBY9lqQ!Ew$ThVz#9jN7$6X"
    "(oQj*(xftA_38(>V}WMh)^|P9eNVmYY1T7D)CfggUOyF#c>*#2vu{k~w~0p|klnQzp&SUA>~UnbDePb}Nx9&YRiJKc&_4#L!ib44"
    "j?j*w7BVMuG9#WKpKkevpFg^lD?h#P!EQI5kU(9Z+U!{;3qNe=mvI~^ihkWyDa=l2?F&HOCt>lRgE;AH6fW6;QB(R+=Oii`<(+*c"
    "9`~XIn+g7T6&0p@V<)AMN~xXYawlFadCszpSl0GBUC=CaItSrSfpa&$g`R&qICO83qnvKQiA+hLZ-E^i?WBl?GmKqCT8?ApTCL~h"
    "@s6f$PC|A|bjs^cn<-IdQUisWE(3*wymD}`1?H2LqVDR(pX6t10~mBU?<N(Q+!UW8TrN5xxkpFuJvmxFC?9HC`J-~71G87dE^dSY"
    "SzCmDewri2>kW02`uQQ$9M2V(n80a}9+3toI;k5fgyG(&-0|lhW;@KAu0%XWx3n`N@}6?<R`b8@zonU=I&cga^8KsxD!>f6sqxq3"
    "G@`DS)z^QG23&8O+DF^ea?yySOUCG8@WSt(DP(uoj2(AfdAOq9z~6#K0<F`)o8SFq<pa&T)%ogim0ZasS8q-I;d6^j1x)OP&qV=<"
    "&hOSd5BCFoI%~pLCaIIKX8IO}Oct}=;?ZoJY8Nl}e9y((TMeirg&2?bf7b#z9O;h;bk1jQF+I%lM`QQtt=Fz1PdwRIe&e;~&=Jaw"
    "Kj{b<8m2JWYV!-CVY~nEz5iRg{=H+%3~?dfR4mZk(3*m7j)}o9-vm3aQBhX*`RtA(cGmyP;r$;s(`mCFNr|rQguQ+zH?>roTPlpq"
    "@5yzwTNK5e_1inu!<t^vcW(Wlu=7Fv=oXZ9hCM`R6mC7enNQr=Sbp14DZ-+CSU|HWWC=9h5Lu0IRDIwePxe=ikMG>ud1}cPq5~&~"
    "n$OC#g9ZcMzl8QyPfH)L4VIY1;3xzK#leb*tt#GqQQiSV+l61xL(fdOE{(b_#xWJKG{g{X-}?XidG60!ogd%4ackx7<Nf8my{}I1"
    "P7GD9o_plJwk~~GO8hs)3cAOJiKVe0Jy07w0}9xImQBL-O|+H%D;!yw<DA#(^-NDFOHw^H9GSdu!9=GI!Zkjuw?p8KYW|ibJ{cWb"
    "Ti<QwtI0$cXyz$XgFxi%oy?P*_4l8U-okx9Uo~%bx9->0epcQ1VGRXUZk%;Zd)oPjYIlq3XRp8ear*Aldtco7-j8;ZTix1wX`zJT"
    "!oX`wN4>~VFSaj5ZkOv4XsDc^Nd}3M9OomtxPB;DO>ueasNgC)m!ZDcsVj|aE%pAFPu{)t<b#K6gQOV=R$l#sG7(p4ow0MHQe?E~"
    "W{&5lH<#CTpR6Bm?K+g3new{lPMCy7bieHyhAtBQ8A+IJH^jDN_Ha&r=h~gttA&llpJ*3D@EI>P&){8!qs*uulq2#7osT~JkDq+`"
    "<jG<BNCB+tFI7Jh?%aOxWoPwPZ|Ao3Xa8`kXdbAkT5RJ)I!^_dtG>y?z~o&RG!-rF`dDC2B1RPlz!{e(5)^nZ3~=H;@%Nt|e125D"
    "zapk|Dv9~l4R`vu>WC8V!uWi@s`kY&`D8Eos42eB!RPv9s6d2TblC)oI-S+rk`5qVH$KeWtY!|0L2B6h+2j57we-mbRoZ(VcZCV<"
    "z+a0e!-G{3kUBDpp>7oI4vq47SFpMyMv*W97!aycis7LCGCUrkduNs68)B<-*xf&9Y^ei7(@h&fpjpTpaM0(vn?}6b4hsHYKHoiR"
    "NPJ)G@M6C$siNkUD~OTGlIG<WM$8iBz@QPsQjD{A@?&!`5}w`L7=U5H9?af5;9MO;r9F*4<iFIPoFFxC{>)Fo#kbneU7_)M(k?W@"
    "{gmu|FVotDbZmNS7u@`WJyK{h++k5sn-y=^nqjnN1|gKg>XvvcPHxBHdxCzV>=324yZvJ2$Fbxt(@Dj+rE4Z@(Gkj}5%^I^W4~%c"
    "rUZea@#tm<_4T`G;<|NPC6cZ{U<AX#{H9rqqeFp)<s^G}9d%O(2_w~1$EZ&FYB+P~E=&fAdIndmhfiHQ+xC$}d2)s=y5%$(m-yg7"
    "#d(2SxkZCGyLCvMo;SEyQ-`cW-5<d5XyD%DBkLT|eKi?fn1_3|I;c3T%VJ2KM9P2JXp}}OpS&=2V`8Cj=2ZX6w$6(PI1A)0iqi>?"
    "j?#57Rj;HBJWp&w5s{68Cpf-i4U#B)MABmr>8?um-TpqJ)=&TQ!*$xHi0+!iJ!aG*9Z(1Ezkc0+`*L>P9mtOo$A+|<%Z_;b^=5mv"
    "L#@8NpWENB`>G?KqEmF?LZcY^52ntKoPO&ox3oD^VgV6s|9HEU1XliY#@nt_jjq0y{KYMTllfn`rQv^ajU^&*1qy33h>i_2Q?aww"
    "iT7B!-fNYja(f662L4C2MbG)6r(WJMh6B*v#h%|x2C<$G8OXuILA2f-<7Xw8aOTRfK~tR>RD$cx!@ofro30Q&HtT9E2uWn1s!wyB"
    "2dVmQ*TFS>nu2BnL7|><26fJl;C_kk!G(qiYey)Zr{hjM8gj9a?KJ=SZ~o%#zx#`K{`wmIs2UK{6Vrl^AOi0GQ~*&-IEet}WN3f$"
    ">CWoojfZ#oWZUFm10faH0@y`NAEV=yVspFFNyA`07Ds)<Zp2Ly6Ph^OfC<b+yMmn0wU%V|OXQQB-y2*9rMvIdv+4bIC9lhU8Xj$D"
    "ynNzxUNb5c!GA9%1K`QT4CJVkp^`u?6?+28O$(GU4ohSPxDb~0F<cfYMPigbeD+l9)wy?{qi%%!x_ibOA7W^ruWE@q#l({%vDwx^"
    "80oZ8Bg2i!l3vxZ?s^CRmQ#CC#NJ4cbWaqZ-%-UA%9CYA)_f|3fnbbc#)rC@Rlb@<jHU-^hXceI1Wt7*SHbS}@e*&eRJ<<P(lkhr"
    "2;!Dt6vipXazvP@yB1wmP(@P&X<2D6Dk+Gf_j2W(<L&z4W+l1bJmxGpY8T>qE~YnvP%9=1ZCmUa3dS}ndNr>!D_XJy>YB}A&8LUk"
    "u;1-?J#9)UTcR37jbUpCIZpX9*qGHukn5u|nFmOiCT%P;7R}*(KIX={!nNkRu`f(e3R;$d5YUxkue$#PIAPQ_*r?ocuk7mcL)N^X"
    "4TitW5d+m?+cE`?)g4y~L-Tn)<_|EHE-y<`Uj=mgYrB-5Zlvz6mj1rk5yZ-2i!=-$5rqqeh`IwXOIn)WR{Vklg33`m+$FiLCg_}k"
    "R%<iw4*D6Tv6nGR8Q$uO04O6Ec~SScJB;I`h-QlwODM{Jy51}8%5rX$oyTn2qXi4LJJ~Ut=7~?Jga<owGaWa;25A4}Q2gBK=_$$>"
    "MVV|bBc#icyZFlKvrDny91DH&;X5}zfB)gb&#{O|bXD(H0`Xw4?>fIBo;!)qY#2Bfwx8a=b+q}ooJ}NmKRGBo+5(<_{)5N8gS;tX"
    "9Amnye#8$4qL(g3VwdO6-($hMaq@F<!_r~X_MY%{(JK*Qi{ykBn1R<y5MJMUdh3Mk_xHBp=HBsMvRKfn8+Z7(zu%f~wB5+f+}>T`"
    "eRad-%6Wzp-pf<NCjlG2Jkw}blMfShLRSpL!bpfhck3S;`>h${^2#3Z*^m2AuSM#mDtt6}=_=FQ$%vAa?&1qmzdSUwG~@Wz6Dk`;"
    "A=IMTt64bg3ZL~8G^xQOHYTY$$GUA@ZyH*bFFa`PZM7$A+unmTeQ&*(D)suR1+|S{MuvFxSkw=BDWeQ*0l{Q9Y%>RmLM~q`l&ZEp"
    "I6*5-YEh^UbNmbuv2?ZDs?;-k`%hD;)nxYZe&JzN$)YqK6%3x>RL9el3AB$8yo2>LwWq4Q&`W$&O@5)SeQ{E)T?*vrG-0c@COVdZ"
    "$-0W55QM|i-jNXMcLA0jVu2_F46}$aV6lORum|DNwfuvR_L9{)-xB)@2%Q{U%*CNx2u!W&t-I~5W6NcF!<5_UH+ig8u(SIj0$~u0"
    "VeS(lA&I787flyIU?&a78|69(2&f{_Xwy&jJXrgoAnXg!R!LQ5O;c1V;OW=QZhp`$DFvzB5nI)E_XJkF9#S!_M&D`ca6@u%7$70r"
    "4VZw@q)`oZR7mX(<Yv9OU#;&Qtqu4N6<b*?R(X^Y3BBe68bhd%xbc##ObYs(p94_RQ82hMi;vOJgjJT)pwjE~cy!M_u8ixNhj)8@"
    "UcaC9u&Cqe3vkRO5za~C*w(<QW!lFn#jqwxh9VdWrf}BpXlnmRsNra?loSBKWr~e34Oyu)|I=%hS**vn>ZTFn@V%O($4U}c1R*=9"
    "GAD$|Nw1ks$eIi5eW^G#E`)|nPvivCiCMTGhK3U1C6;Tu2g8kRFJESN`7}J_W5=qVE@tPssWONPL~MNXQJ(Nb4Zd2cHoIv^aM-7z"
    "!=<pT{tAdR3xiq#?3YN4+laZ)E-|z|rgV@PQVX|ZT?`nE^t3kUmi?j5e1v3QzOA$kK$UT`Zl5R(+XpUPy^y}^DM;?ZxaTDoL4(6o"
    "?$GQZk-j}0(ub4T*fA16>{Tbv<|4CM-;{$EB&*g%(vAetCdt~2nmcS}Z&PqGLfEX!(}N%&-zIh&;Li@~4{P1~Ipt?ti+FQ5st^B?"
    "Yx#H|pds7U>chBhx=@I!)Eb3SC4H1=7IdWzk|@xLbNwksS{j~rk4!VMv424-$*=?mQ#&W#G3@TdIBhmOnDOhAZl*>C>I1rHb!2`|"
    "JD$9Ityt6fRy$kFZUxW>C|dHe_qLvP!fkgrE0Z#YP?5kKzlRdLEb<sWp;8Am70l>8=$tl3yhxD1A=oh-O9$0Z|7hCWCf`losHcy1"
    "_E$bN(0$Y_g}f33%OKW=F>fay6vRMnP!P42;jI;hiSqG;#mg(1bW-F~dgD$DfDv1VT(&!*D^1<5i@pB6b*dpcm@|wHhrn53mlHbO"
    "R->M;ZKDJQfiPg24m4%A!<{mE;g#1GE??$iu>t7lD2l-LI59J2vlnLks4rLr)va#g@!gNVy#B$B>mOR1fNR%1qtbm3-*UCqy1C60"
    "3-84b2&~g-H`>icyTLmif$<_kKF6?nWf2`f=Dbgvpyg4Ddl8uac3|mOf}cH!ZQhTitIXQN`-NhsrJ&5SL!lSPn5!cNci|sGZ(TDU"
    "DAXjlbiwob8?Kg|=_fzu?+rg}ho|-q25%3}PGHgLVQXw*E;KSCSh2m+&n(erX4tR4Y@X%Lot^*XsVn4f{ZGi({~-A7KlVR&KKkoJ"
    "&^P+`*LGGD>8&ikq2MP}(zl?<IVKPvvR)cPMJ^ytD`|{S4YO`lo05EPT09lqaJrdBcBhlPzVT$_xrO=jmtOqJ*UvsbdL<B?XnAA}"
    "FY`LDu-kbPg2*xyvun*0QVeB9Q3ksp;<y?4OHW*!oW4&ZF1N0u7DNLhMlCJTEf3`M5o`d?z72_fDQ^hFGS2uYPmuM7LM{&+8VPL<"
    "!3NIOJmV<TnIa+gV6@jKgHa|HXNN|6MeRfZd{Z{+8jkjkkdA>_GLKBi#z^4x#a{225v-YHpBrq^t2YA_b=Ixm{f%l+hK9%M=g5q8"
    "pwANA*F(2FVoKo-fe~PrXsF<VF*STRVtlD}IDhPg6RXyP@h?C4Rh$p8^a_D@Bx>W}&6OPX(45baiTc1@+nsRwu4eAcZ5X?!J+nME"
    "i2{h_ind8<OmolgG2xT6oeEJHT}@b%xv|kU(_h)MTLS0aXWjn87PN=6-`%107^HY*kN{|b4&c@6H{j+C0RlC**>gK*+G;H<d)+5{"
    "&=2Csb|-h^=x}}KsoJhJ3(3Oa=J9&zXghoKFuQc=?Ba#fb7vM}v1!B`mMkm2_(spBSVRHnxv~_t@zKGc+f#&Mt3DAPX9jfb)^1T="
    "uh<(6Y%g#4fY>Y;iqB7v&(2OyOimtx1I<lS!Kg(rYkRq)?IamK-#ej2m5_9Gdhzt>(?da+Km~T%ec6V|tYB0%y-$Opi{!#Vkd1ol"
    "Hu1O3)k3+XSRIt=Ww%wa&F=LEv`<jOq~v<Ke;is|FuXA_<|~<ocV+}LjR`+E68F!4{Tp2~`jwZybKzTmI`?zG`^N8o*YS0oX~#8="
    "0PsN6B%h<V9@o1o4ZB0Zrxx1bptdmNbB$&y)XsV*-_<wk{f$9kC>r#0*qGnja(j7-PC(Afi;FY9@E8#avXslqp^gu7yA8sWXq9_q"
    "1e^`IP?csUs;+4=8l)tXQz51!FNNPe=)eET<+WZ19t=<jpnEZjoS{OZVo9FTQMo~G*y^>#SO0$cs>c&yeM4R@>On#O&|A#nK{xz6"
    "A?q2v=~ZXXAIKv(`;8b(VWfw}-OTaA4RJ)p8p*+?V(!fIpsQVuwe>e|??=X-fAOvR?^L`z+1LimtmiEI<`;aVMo+)|!bKq7<@aL?"
    "SH5g+PElUC)Wu)+;1E7M5tE5`M&f<b%JKjC`zqCQjR7^WH+t$9N@26Rr)8Q!E5<<Z=OEU7vj5~5UpqDZ`r+H3_WEYG!xb>UW6-)M"
    "^yRLQiLMrnyPJW}aMtt7r$+DmKR<51=54(H^vu{9YdQ%%eXxtB$e8DZrQ(}Ry|Q&BnWTO?Br+Lp5wV6$1wd+*?z=zy+W?7V#rpDv"
    "PPIjS0eE0<O*48RVWFNtRu!_sA?z2jHdVCQg2m?7Qlgp~o6<kI_2u%)(|dOx;Ej#y^4-+!M{(Wbr$LzN=29P8Uw+(9W-Fy;tICVj"
    "<_sNWEQy%rw+(QaGdB@qKigG!PcT0(cZGiQM8t&8mOG_vZ#7rXmyrXpUxdKOX$K3+qEr9y!L=%~cc^}(Bq?Y*aQY3T`I|5GURY4C"
    "EHc&dw7|yV6BMlUYW&Jdg2#p>+SAe0x*v6(H#g^L=DEFy@1C6g>*Km0iIaHadFFUEAU|0GBk%7BKi$uKkxyE~mf8kJ*wI?<AeTH6"
    "M054$f3W=X*|p#1seq4x#vu0c1A=<o*$G@cz4czGuqR}bmEzu@UgUGMlWHAz>W9bsiJ|%?E;QxBVY6=(YG(0Rc8i+W%mqA%``%zw"
    "aN}qvvwlDS-u=?2*L_SRQ}(73FfSOLs@lh)j!x87q@lwbtGS)k@@^+Z19})S-KN;|j3D&5e>%L<JWOku^~&LTdA-X?d?e1{07p73"
    "ZUxSUTc20Cypnf|jV8x?d36y=_pH9=M^O+(Ap{1!QBxg*x`@E+<mpll-aUT)+tP3TJN=KoTPuQ<dTA9hi9$;yvwY$iQam58$9)5w"
    "lWSeduS69y2Dbvg5;?Krt^o+@prPr>+Ky?BSX=7!afZubc-noeWl&p~d4{G0Ygz|gH8I0flKo<(*(7s|mWa0nO~q`GbNAd7e{6MB"
    "0O&ot_Q`TKm)rdKuID7BIUrk1<d7k79gn!j+E%IFOYb&Q&HiC;O|mM!kXWtu^^9ahhn;vF9h=cRnz_2Xi*o)wxsx1d6=rZ&L8M&}"
    "HQhk5C_)Y8N_Rt;%c3*Qfybqn;YMzdFS<`$!CseH)sS%9_IV`~2Kp#Ws=N<xCYwYKj`m0gI4LnM5$Ce`diJ=SN>sWuq{8C(mEH(}"
    "6IG2(Oo^FZUl3Ko$!1H1bTOAGG!J7=8Alr(MHvW`=Fk#7krs?k5#%<3k-g(;Jy|&Z8qnhmXr_ff>WyLI*l@S?y3+eb?{Mb27>Z{+"
    "{m*v}P(>RUwrbjOB)9A5?-|BX#h@r@;?w&taTg~9uP-4wIgg?Gy4v`q5emn(zF%PT6*OD6x<!R@H5J)#(5me5y|nQ0I7s~Eq!;jw"
    "&Ov(IsRe*y2y`hD)5Z0GmwoEEc`uvm>9{A)POZ(xDn>$}B?$_-4{TtM9_*b*V<<~GtcUb{*Utyr$BhIHF%Vy}Fd_nvvl^~$1UvAD"
    "%vX!Vc^4x&ejSZLRBoB6bza~4OvZz_f(+_H=M`9s^-h9`SFJ?h)Oc6%5ay`X45E!#Xe4~nJs}_RjW2HZyTY)ae068+SGSyh`xJGn"
    "eYWLHb-9rdZ#>RMV+|5qQQ_@M`{xEI(REdG(2?+b#lE;*8OH*LeL#!N*>u|WeyG-dqTCuE&P;{MOAsU;`n2lwjx_yFW8#AlJIK4{"
    "E`%0d9*QnrD0N4IZiC7K3~*$PK{I3j`23T`g<9^7XRaPc*^LNMEZiVAjsOclyUs3;M_o^9$1~aEv!+TMtevQ!-o3bAr?K_3y#%!X"
    "uq&ceAl||5WL2HH^`YS^pVQ($12pT@t-4l~djF@pzWQun_=_f8yKmho$H$b5Q^o1w*~9KtIQ-@@>ACiU1>71LbGuNV2$lyxmPiXu"
    "rb^taxFg^Tbf0zC$bk~TogfK)t#10(1rH>b)NT*9YK|r%*zWxo8XY=!_!#gXC_@#sbC02Fa<D@CeFVdtn1LWeHq&g5?msM#5@L8z"
    "W<8#c&q|MRZU0b=_4x>j7y&cwY9G4YzM%JR5<2FtOw9gLS?P&=@X?Q#h3=ToP+}=<q#boPM_Za>wMcixd;NlT;H&TpgRhQj%xkSZ"
    "LKDa4`g(A+r0wQZZfn9^VVEWU@C{;T4(;q?p&hwv5_;D^X)CDSFBJV9(eyWR^HpE6w6^4n1??WMX4Q%2xohrMGL+L>3=idt9W$Vo"
    "7<dp`yfQo(FM}1B^l%HI_ix776yqN%@()_;?}p*V3=^p^pp^Q|iB@N$2{3rf)B#~*fBp2E^PT#3WLokA_6&EpJpy<MWa5R0R?jK_"
    "^x!eVLp_fQH4IfCP%S>>&fRFY-mcBv+JUGOR)%$qitS@F1fbAO9qGb=Z`d}v>-k2dvRXNsefH|?)#t`9UAljV%r6^_!gggk8@mv^"
    "QEs`P73wkjxzliXdL}$G$BmE272G^Gl*tUB^TqNK*8*EV`@W}>e&f!=7i;SX$J--7PuU*U3Z$FCP~Qo53}~v)-dtdw24bDaFQ%=<"
    "IbDrFr%#WLpPus$k3)uv`<q#$FkJKZzC|Y|+@InUBLV$7>aTmE9j1}0d|nWqep=S<ru;}ey}lC@&Ct#^zVSF@uG#tl&F+lGc6D3R"
    "5%zAG2ZJg)T<;f>>YV`fUtEDllgkX+ys6lsnwj_4Do(xV@0~8lvhjh`mF*@ABTqNlXA0QaRuEt94qw~D?>1)=CUgmoUk+jk@##aX"
    "-42R_K(Kv3)P54^?!FX@pYxB;dB-z>R&7K~anc`t_c#CbAAILKzy9-Kn+sr3pJ!}<NR`fUT}#AXm_g&D$^c}D#e*ysbVIo;3)aV2"
    "zO*m2Ggh;X+5~N2IN}cnhespviP+er=6{`xJ~KN1%q!&3i)`>pY-svTXZ)My+^-mtv}~AL0FchB{i?+^RafY%&jl7{0@0XnOrrg@"
    "@SL+>9$8PK%Nb7U_JxKZ_xiK+Q&-_<`1<F6{uEnD3>qoRWizZvYjtfNb;eC>QiWGK{I<fUwXX7kV%gzcN9?upicpZdMFg+G#xaL="
    "6ZcjcI~nDux;Q#?@r2`J;kz5j)!oCpJ3A~*fOZ!&8xOyKKY26T$O5oBVbon7!;@;4%W}O(bo!m9p$KB9oyDCZrX4yu67#?uX1hUe"
    "X}x-AKmJ1WeWmGHd^+)})otsol3J^(Q%f8gGojI5x2=jDz1NWw@`#<Mf>=0_`2KBm?;kpwkyvQr{4-0>J?9H^ZXZq1SmDg}f$<aX"
    "L@s(92sV6-Zxr&Bg!0z$?!EZ<a3~h?2E6fW|8e<y!tMV`1+_9>pp_yX3x8Wohs=)GWcvii%r4Dl!ri0|v;rP?wiifLk%PqgaIbj5"
    "ssq^>Bj>!}QJU=DK;3WgtJ@DkcYukoJ19Aee^Kvs&nEXKpbMhl*-4(4Qx8ynZ@~(I)*^Pu=zD6*ebZHa>@cW5FYB8v?QvPyS$SwY"
    "7p7DN{$aQBiN15X4*IIbbK`b+JUa^5!5}+*dH~u4h15-x2KdN^Ra-$v4cOWRdT%$Zwp7cB?Y^BYbhA5IPS#2;sQ^~XR_V&>6ZAGu"
    "gE-&qb(%1OjYUJv)Nzfj<ai0GwpANJeNw>1BL_XadDLkhx4Ug~vt}FtQ>5SLD?Kw=o~ZvodA~q>I`OPH+i;OIO|m%R3M$n}Uu-Ua"
    "<#3*5Bb>4zh)mT0&7|p84NEm0X<&xWSYA)vtyW^cwlFkchv6{hf&!NH^sUEJykkG?B8QRCJ1c{qW=|4#W^-$1d3SWL8lY;UAr{V<"
    "S#eB>u>&f3hiTLtkL^BNee2mMD1&i8{!gL3gs<*Wk-3dYYFyO=H)#qyudlqcQF&BkwjUYqJn*ZQ-Iy{280c1njpWgnJO6&eJQs=v"
    "=5t>T6s6k)^Ic(%Qi%*4pOw~xGoL}8YjRWkytZ?=_cWDa;Vuz~XjtNyWPQ)oyn!24_{f0oX{88c!<9iZPiWbEwK{z0ic#&|V5{XH"
    "1&>#%)RBRU#MwCl)X=p&)K`?2P%Bk3?P-Y`(-|k#Zooa!F<@Fps#eJA<9)J&H;-pz$E`HuSbrKJaS-s?jt>AL^jL*lfV`LFTBx7H"
    "0yzTi3^KA~rEEBHl;7M=t*jmCO;{vbdNh{{K^IOzV`9Q@L!A>nse)5Wae|ZEGVhu&I9aqDo%^94S1`EOQU9G}z9Ki4_DjcYkdcPn"
    "U~`ABcg;q#@5nyUE9ts;w3fzha8?4)pvfRP&t|87(9jH+qK2(!Z9LZG#tv-00*3Zx<h_8#xf+VJpGb~f!?Nk{93AlgvmbB8d5huI"
    "j)zvA1wA_LA=?$DIq*%oBLO5|j1*6`@Us^34Kc_ku(W<=1nyO&9uHWy&jkFf5`ODpb8phUY+8RSh{TLGcUPIx!(~zy9HT9mAr-<q"
    "Xl&p|U<`y169k-w2;1I*=qQRjkTp$JU6)2}5JgbhUV)3th0SYsy&*0V4#dZUI$#)psacwL!pnq6-vQzCyC?)9T?Pay3}H{i2?vE8"
    "47CwB-K|z@9ZBq$yQJNw9hegBzF@08RMw%Eh4i|;0<<N9_12O^soy+<U5v6*0q=d0xL^0)7F~HIH|Tz$3T?;gIaJ@qYJ!3L1H>qe"
    "RSgnD8l!A+iBH4z+TogSkz|KS*+t3KgxEZ8Ji5udb*%x)8D>BEgCxKD!|UG*t###uVb<XM#T7?ul1V1h(DE(S=ZVoJ0p3=jCm<ej"
    "g()-|&}+O9Ruxa7#Sd(5D2mOC@FGiJnZsU~%It4t4|ghweEIuZX37{8+JGpR&0f)H30}5qE7fgFe2~+twht+32BRo0-S*^Mk1gI0"
    "SOKx!vJAZ?H*$TWw(sxO-CNEzmHD&{{?m>+T48<7sR2r}IPFGA<|yB7G_d%2&(vupGTb6Hdt2{qk|cg+?gacOh9O+kQJOocyMs!Z"
    "pOf4n3y1VCw#~gQ?#8>2UQaBIy9mF)C!{tg^u*&qNoH8F&b5_St~(=q{mrAKgjpmVL&kb+%aF1yF_9^|2Ry>n)v=Xu5EMbWIXAMR"
    "9yHE3W%tz+iw(99bh7Y05A)Qq@=EGd`%yA9uN`LIFW1)uTxZ7@cB`=vbkRjKxJSa7BRA(!NxFA+XvC++RX7An-hN`q>#$>!p@C_n"
    "2Gtf86kI-;=~$o%fDYnPRXlfG-?+~6Fi0jut2F5_^eE@Vgg$0AV9Xd;+CV*VdH_t3DD7VS&M&?EZ+`nb-~D6N*BJyQA<&`*Fs?bK"
    "s9yZWS6=v~*MITf|Ei=_6rinGbwq5EdXvy=rqVLyrY=^YIE)8LIsmc$02(0w#q)SDBuIi0%(NZDwsg~Cxt^Epxe4Lyg*O(@ef`R}"
    "etR_19*wkygEdq0sXeM&)wAPbVZu0yIPU!-aad8;bG@M2j~ZQ{LU4T?6>v;zO1cUHCI(TCPFr2XR3KI%C=9VNn=`<mWrQ^XS@gS?"
    "DDP5u0CIg3YxX6F0#I0T3|{TG6|p9D3Cbp+0c`X*%0(lDsbiYZQ+g*f!~0wg1M0Lh&=eUkAcXWF9vERklrS2&#B*8`>mdk$ozwu-"
    "X={pNo3f*q?23r>Mb`l9mWh6b>ZkVK5e|9cA3NN$@yX%y=gxk0@`sOBzJKq*d-or^2jt`_919xX`^TTW^OMhi^!`WNw?0qrY-E=U"
    "W2YHNtM%yhY0ghV!<QCbQFhn0omF}Lkp=Z#yE)z65O}Po(}f(>+_RyaSiZMW+<uT>zn6J(6Fs^Y6Qu2}!3c92dYFW3idRI=(4KKo"
    "h>&tGxdo~9m;bv7-xV%1*6f^_DGo)-L!%WAtdGzKqttQ}idY`EKljcD_wGG8x_xI;&`v9Tc-S@1@9*+!fc#1B8&kg1FN`CvMq0b;"
    "!uEzgHOu(DMWwQ9Rfc|MFNR6I&r6Cd4)nHU*0fDK*&JWUy&h^V`Ijfi&f{F3+F5FS;mc3!{RMwM7HC!>7aoug>>piok|nKqQ)_N#"
    "w{}w4VcQyX^>Q^V^q7G)g;1j^j!}S*!~A|DUmu*x)^7dd+xQ5wp^SPf!_A*OL^*!?A~gkrV-Pgv!1=Wy(3+8;ua$AT$p9I<$GTCy"
    "N(x(gHt|g?Jzw4Vjf`PZ;ds~`Z?Hs@qnZJd)#2xuE^$#tTed`(MTv)24q|um>fbd~kr#zlt6lT{<|!`hw+xyjR|)8(HjVB@g5_bd"
    "cZw<Or$d^T6yjoa68dJ4IvcLx>U0q~)3Jt+J`J>usp@R#MKk*B#G2vG4-V3ND^aRHzQ_TWrP8HG_8G53vOup>{Xr1?Vrr`M+OXnM"
    "hP;&*>)G|>kYMgtvAnN-{9u3dyRY*bPq5>LQx0za2PpGv^vbUloL?!LBhdbs9C>zJ@yY&C7r);Q5=$-tGu!)oRMJL$;G;Y(AB4XE"
    "_-7{C!}9pYIv((Farbx#cifYixyjDAuXum-Kbycs<CUu{>h?D~fx?3nrIw_oPL%tR5$w#&(5tT$2bl(tEl7LfItBOGl03A3=W*j8"
    "t(40gYm?r51+MyQv%aTc@tWmt)#9@4@92q@n~Bvgx0b&+%0+4K<iXR+FP=YjcInw?=Dq4cch<CDj=}dHK7PEmvAnuEbu~@cgI4iT"
    "f}2S<fql5Y_Wh4acXrYre(s6QalzSal7V+9VvqXl|Efik|9Gk1oavPOcQ4a5JC+`sJEeZi-be*YfXoOmrBGJ5QU}V2#6mrA@&0{L"
    "7>2unW2}7}KIr@cs?N-e^gS#hnl9Y6y|b5@K2lu0X2&H{rtFf|kH3Jzj|qIW9M1**uy1<9l}vz~uJ9v;=t~H=#`B*Q*FH%U>PNY3"
    "qM2HUQ%I2T8D)3sRj~JU>S#$ICz8}y7mk)Hz3jjvwA=ZS_hRP-><mo$2SWzwX%G6n%`T-`JyY~cF4#BGMrh75ha9M}CJasMmcI?T"
    "R%zWpL8&L!h0aNl=8jV_`9&;zHhke6!6aMA;k(8DB2r4&h5cS?y+$889&qNX)wzBPRYH1xg1VniFYkS}d4JX(3~RlZ+{puOVFyud"
    "FDjhnhy|Z!Jh}V!nKR`0R4L%ig`TaK)gKgp0g%s$(szW=N1fRwNw#B2s;d0=^3zv0-tV&go3rO$J@Z{7@zT-W)W#mObuU*bDB^+)"
    "4rTgaeW$l@DLWd<o}E$Vk|R?vX>#tvGvx%go%TI^@Jv~w<22xRfSqpR3!(M__v+j6u~NBk`9w6>GG5+odep8>zRqEj!c|6lRZ8`a"
    "57+I9$Y}`kD#f9^s4-MzR9LE3UC8#gD`SN=#48C2;iRam0ss~M_wnYXUTq{F2|`!>UHF58Wc{(2Q1=R=IK=MChgl=(=1ecE1hE!@"
    "dRum-*KjKW->>sxwR)neV&`9OIYY6r6K8_FJ?FE~<d)LNjN-I~Gd4_F#=N90B?5zhr!qrlCZB%>_AWDMj&7w57za=iI(ZA&4MMf>"
    "U6*IbJL(5*>$r!a4V>U@%%M!(w#$2NzZ6w@w(*x-kD`q3kY5b4TOmYYy+;VPysRX0@4cNjjC8*%D=IZ_t)aJ@{lDiVJd#QcpdTM;"
    "GjQ)z^WfmK^G#eI5e}d2GY(}X`td!~MThLC!e%W3Z#K}f(9UGUO9}5Opa=KGD=jWYMK^sxe}*)Bj!QEuI-W32ZzC2oP{b3+?Wm4l"
    "rsbOHYV}-ux`2PT2C^2&f@Z*Sv31s4Kx*6clXKBB^0J09jDmMEIK*2V;MYAvWggpKPW+@=`@S4-K{%lYVo>*=LZ$bfJ^Vb5wPmcz"
    "dsOquX(*!+TqG3Vf+2Yfz5@#sno3|Bbp>z{AWfP$6z7kF4i>vk)OuOcBPd)!OK^o!>?uOvtefJz7{k!R17^x&1u^Bh0)Kd@_6K@Q"
    "N2fI{u6mno51`e`JDje;JALDZO9e@p)+9*x{B$1tcwGPB`ISy+P@Nu0)gmm-Qu8GB99~QIInxg3@jNy{$1p|pwtXXwU^JuOe#5Hx"
    "daHO6{izAOl?z|n_bkOl&bE*efAC(fv~%ay^^4nLpo~rKQ_@g5WDh(?Q90YS8$MUF-p=k0Qbq9AZqD2Q(}UKo)OQ=ckm-)8ZJ|0n"
    "N<8zm6&_RvL*aacvP29^yGtL>wHi4hNMLSIM-?@y^y%#X2T)4`1T6pn00;m803iU>;Tf0z|NsC0|Ns9I02Baqa4s<}F)lDJb7Ns_"
    "WiD=Tc>w?r03ZPX000000Pp|+000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs"
    "`5Gn$Itqpmq^YA&t3W#7I()L#%C+6fimP;nRn*@7R@=(ITiu`i$ZF@bc~&}$ZLKCI#aJ26leEs?eb4Iq0u!s2)Mr*ZTG_24uk>5Z"
    "Z;`Nmwtj(CpNPJdLY#uNk7k+Gp~{t3tA$OiR$XbZI%oUFYI(yxD+g-^>vKi(tro7cvfBU7+p5}oxmD*y5$h+i?p7<dud!OXaGq8D"
    "bP=nQ3M;Jootmv~US4Kp+01F(|F_c$08mQ<1T6pn00;m803iTehYxQ5|NsC0|Ns9H02Baqa4s<}F)lDJVrgM>E^csn0RRvHAOQdX"
    "00000>;M1&00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuhnmP)#3giQ>"
    "O!vojOYFYeUGbY?|G@g(9v<KKb{X4T?AI)OyLaoC9Q$mwP<z&|LH2%LV)jdg7TTRRZMJ8NxN28rb;qvhT(g~o^gX);s(JfoI(FMN"
    "&7ZRWL;nK1WjwC-$4>XzUGS5&U%<P=MkGMiUTS}yJ^LIDyE|Er?Vf}*+dD|=+KXk|*k|yD+AB|z*w66quN}*E@%{d`Z1y|4cx@~0"
    "RNH^zx3mWUP)h>@EdT%j2mk;8Apkg{uoD0O|NsC0|NjvH6aaN_E;24KE-)@>Zge;<Zg6=401yCxHUIzs00012F8}}l0001$x95{2"
    "=Y8jy-rLIZuB(0bbdSNzU}gXe3;{aPN+;=btBBn_g`{(_aeE<M+?%@#1}<(_d(w$3tyZ^3QY1wq5F|)~0Er<0Vg?ut#!t^oyJ=t5"
    "U0vQ}R(hX#wSU58JozFsBQu}p`I+zM`*&aY{V)IaKLdgP1^8d*|Kv~q{Ez=^{@Kd>|MuTMHNRY$|8M^FpZ(8&_DBEYzx>yK_9uV("
    "pYMP6kN(x4|LOStpZ|A%^gsRS_<G^&`Q^%m@p*1M7MCmkd*%Q4L2=1g%;8KL4VGi(vnl^Mc+gceBW(6+#s19+tIrz{GCkNx>K|}^"
    "vOHTTOzhTnm1KXVf8RO$xD~;Bs{f!ioLtD{Gb9C#hKg`+RXwT_bH~T080<ok>P}1_7iQN<UiBLX&AonS4@)E{mKS)z4`ag)S{>!R"
    "UZ#rD(USC}QCM##RyLyt8!Id84{zPOxxkfUrE9+T9mnjB)ONjb;12VbU-{=5nn^9@pag;y6a1{O@Z3pyCQ;vN_uBSxJ3^KkiLX?w"
    "vvlV-x0!lvmf?<?Kd^wiL-Y_&z<2^c*~kk=2@xx#Svlz-Culv}kX$b~tdmb_Q!fe2U#Oh;T%PnuUuOY@H32+`P#hwtlz=8uWN}9E"
    "3fnEX?K4qP0A^>H7oX}pd*KtW`2g;9;I3IPqa_YVH`8ar{CSm&aNl=K2LpXfGY4D}r$%^N)ZIikxp+2aVY*UuJkRY=YaiD6EPi#H"
    "KODm77f*I)L`#Fcv>~IwkWs-REH9u85lGLUf|>Jm?mDgYM7I|xZ?u0hg8oBZ2q1W3Rw-!6SBua!p8WjC4>`P>`W*y*c$?bUhr*{j"
    "(${7tX5r;au)kue1g(K|-*+YpdPEX_b6{Ydib-1sE61TB53@DUJ8ExH89ANpGcU7SOA{aC(i|a#&D|m`(F~185HwW%ViPG?U8}#F"
    "Icj8T)_fMBKhl$3;-&1?3!J||H>lg}M5?bs2M4sb+j`*9qbzucVmd{PBG4Bq241v%dhIR$gYUY?p;u1bD&z)Ka@grMhjL$a(1G({"
    "7#tpi+f7BU4;rJOE2lvt#h95y^-LL`b*`g*Eh+Vd+%P{|T$s+CsAT7+_^H)Kf7Q>8o__w)*^B2+ojY@eVwfYR_L{E9K8#Pee&xBR"
    "q*GIf8Jbd05=?v{TuRXdcz~xmIYixFo<9*P9qkL+@j3Vrn($4}P)w!Y&pwqs_1whFsnSR=L1|ix7x8H2`2Ke{_CHjl7%Cu;6lAxm"
    "b228@ISdkYAL`l;lt&aiFcGcYV`P1tEB3Kys(cvc;j2H`dHnzO4!?=*lAKzc_R{mCJVupiHb-@GTHeB9w?}X=HOxoN=q10L6%)PK"
    "El6Ib&BZ47<W=Qzy8%Q_=6(tRX~7}YbssG-p^iESQY^WspX=O8o!Xl>0Grlb2DDtqi7&)fVaqT9^GYJ56GW3{_ICL@7JQt|{jM5a"
    "<NeFf)U%@>&V96=^Ra4&Ghq@O*uR~L2n`E8@P5|Rmo$L$*bafEcgu$hZ%hKM@tUWNcam+hrEs1HN&9;+S+eX)i2Z&82f+NWEAB(d"
    "d_i@!@#twi$G3vWaa>I-Gkk#&3w$B6vVoKE3=9hi5}_Czml!&Mqr5xPL!~zwsaAcbI&8Gfp)7aCA+bEoF)><;aXlu`&_bbrBtTiV"
    "947!_lp--GjsQO%sPaIO6=ih$*6zyvgZ1@eCY6DBhRf2ewY}bUT|4Tl<Hzz)Q$~ib#jr^-L9gE(4En>t0HG+97O>QW-0At214MD?"
    "1z-R`AppfL8k%6Bqr8al86r6u<0wqQe1^=;6{X2^ZZaE#XbhndgrNk0Q!vTXVT$nuBouKXDZm^#E<@XQP0!ICqkLkDOmHAgM^Oj@"
    "0F1!huGSk`sueL*ilR~kBT=G@(pC&BCClK38l$^9jJhQ0u^d1W;|W9v@U5?Z?{8oI`@j2(Z>opg`u?6d9MT9dZohbhqOk#kHW5c$"
    "o{3mIjsg>mlMv(sP>sU?cNp3_og}FY4e>C7aRGslV65U)5Jou9sVLVrp#zJ8U?Kp03vfXeMM($(Tz?4DxtLU>fDrvi7$6A@>4$_{"
    "MiVFv0<4EZfHPjHZw<9kzuVm1-d}yP6NVZAgRwnAF~$wTIOmQ-FD5xrAT`u=7%zxbNlL;!aQwH>@yELfI>GSvuyL)``Xnlk!-(LJ"
    "9(>n$aTPx`Aku?1-Kcp$pR7K7TwULF`^MDNiS7`%c74kp>PQG<7!Lu%WExFPB)fjkBS#=rTOlu2<MQDE@xll~AP9xhrBrD;mB^C>"
    "i!u_8aTrdbyg&*95x(;XT~mlUh=e!_32q?p2}uw|DVaR%+}wBMR{oS>2DTkW5!^T!9&O99KhfCe=-trLsZpTxjUyLSD;2s_!qXY>"
    "!4p#s#$RW4>y~A9C~ElTk00FlXuWpav3=hMVt<?sF>G62yCqvT)*XQNRviljJTz8fv#~xrT<xvj>cO5%`Wg#46vCqb6FV4&6DR`5"
    "zH_v(J!s4FK+Rb!-v-^=jqXSHNyW>s6TC`fyFKy7uYY<?`{tYStKT2Fu?@l=g1RA10~8Cus5OlQX|&fp7{_^BUx96;L=mbGHGd}}"
    "$pqqCE;Wumn+%(e_ECxwQYoAjR%o4COsp536rltr%+>Cr85f<7gECCCy-Az`Al79gm?aW0(#LEU#zu}xAad-eq`U6`E4j2Yt`C&l"
    ";qongxC($Uff6K&1)3RIDn`Z_&+ug4bMtkx>C-#9X!j$?#)+X9B->Gi<?|xazuU!fJ}jZGZ2_P^PIglj+BP3kWgP3~k|EA8*gYWo"
    "=);pYUj?5Yy65c!w(gh)mo3cBlyE|*wy`%??z{c~#B7`oLI43dLCEJ+b>M2=sM{ug88KJv#JjS{WJPhpjgtnB>mfT{w54MpG?q@@"
    "AJ>y8QK`h6hnc@#!yhp(3{_RPh7n+6G{^`9D^feWoH~;?=$%TQpDZQ{Suy-5(L0>L(2MD0ABoli?SqIR0iG_-6)D$-OrL{d;LM&o"
    "{TMp?zO$y*KU@pcoVWgC!K)VIPCuZBAu|G4N@R&7o1Q6bF<wt{q6*Fv!+e$oxj=KQ5CbS4L-PxX^A{`@AoL*_d*iN(Bxxp1d$6N!"
    "iBDD{vjbbLRy69to&A9$1GG`y-r|{5zy{FC>TyaqNRb-?7>^>&_L34pI-^E@qGg8jS!}%);$uA<V}^E^lq3RnK;O3P8i}}g?9CKy"
    "VBEj7*i96?5WtWTih6;&F`e)mEzKQJjk{@t@hB#PB|*ofNdeLnqjRW0ey@+_2-G1gy)!h~iD{`n>kTuhc@58@mN?+)_fd^B=@1Yt"
    "b8Qz)vm67MzDPBc;sWdxs))O`ognGjo~`w~sdgwMi>IBQK~tfz*|l<Tn%gY!qlCW>VU|VMCSn)?IBte4M2=?>pD&fp&n^$EP@^l="
    "&GH}^_?Ripr|6QESs-;xc@os$+iDHnD4(MiW;63sY10j194C2ZI|9~8vB8$2ZVY!(!Au;j-5PcFN9{HX<r!U24=_s`!BE68SZFt)"
    "XaxAO%0j|)iO!`4?WUm{16`}t8;AAdqocZn0nW%ljkq~JTFu6B1JCCsmS&_R7WtsBMP^e$VI%|q2SQ_Y<d2Nj@nD)=O|up)B=+Ci"
    "u{y1ELOxZgTsl21m9h*$vjk1koE^adN?KvWFHKCIS}5fN#IW(E7T<3iw;HM;cjY!B23(nPI3Vys$F#?Dt8Q%cjt=!<*EfeOitCEn"
    "t3QyN4{zUo`^raKZ|}R0tC8)2JT1~FO>yXiNLHvA8n}V)vUFl+7(&!o1|67lcejWjmemMGV-mH~t)tPXPxm_3-a2y&Cd9|o`V|N_"
    "8H+mOi~!R{$ROIMBXrn7nim?cCVQ)tCU#F2F=rAhPdO2u#XpvItP}k<3p><DPcrj4Z2e*AcjhvvP^GCl4$69SkFkQ=<>;ZaBRdRA"
    "zy=g}USP{}Xhh<H=bKxAxxbX{5sB6gADlDThuv1JlZ4dnLxq%s)U45v*0)_-0KO5A)W&Fd&}V~q0w<Ov_DqWF2xli|Upiem&yV%v"
    ";6dfeKRj%gAKksPvi0+w8}i<bdZ^x!tC%`u0+;1gZ#hZLB$?Z_?kGe7sW?<jXY^4ey7{T%v*M9(v}>80Z^b*WhfjW3PGrM425}rx"
    "RxzXokcus~>4{-((LnNSpP?y%AUu;R7No^#j22LW9xLByjN(@CcyrqV5F^4Y0GspuJnk=+C_pAixHza;jsEoQcTMenI0CbpqFc>|"
    "S@sKG&Pp$rOFYGc0(wZuxl8`(BsGQF-jr$-9H&Ha!5B6?+jedpw%>j9<e_k|Zr%diUrkbRSK&iz{9Kz6)1O(Icwq@O9Ks7@AcX48"
    "jNHwGP#2EKiAf5ICNpq(jMqa@UEc>eU>D@D=e5n@JFkEJJDYD^-T3h8=IyOGjf`L)17Lw^QURQ4+sPhga|iC354xc{FBVdQ5j?%V"
    "f3oul?3s(<$Y#r%9(wBeQ?<fPU-Qf^3<@rn*qiA*eUsdf(_wO8dH$m!6s-`cj#bj8Ds!R3C?ll9lZk2JQBaJL=4W~v(ysI*_xDMy"
    ">VFlOTP`gZSEs*V=CVYH!29^{j!m#3pwbS%$6zihXc8W|1MVc6SsfG(*Ui3rgsJLCAv?)D0|!@v6~H?ppyJmo?H{vBBXetY_3E8F"
    "Z(R9}XSpznBLp26Qys)T?(f?5CON7X;D*Ogdf*W(n=h0KnMJy4#Cijb-Ovwz>-T=^*_WTY@TunwpX}+#@hI~71!XAMPNJ{2B3D67"
    "EiEEh4$JZc<OHs2+PbN$%BbCto3%<o$R&w<hDrc>8UoHFik0P3d0xoOa^|pS=_7qO6w@pOx{=(EBG)xFRqn|_W#RdM)d3gJo_}uP"
    "#M!6LT&jI|qw#2U<=5}@yB*UqEM4B;4RExQo|p~@!NNp5GndB1St<9$r_O!%Z@=^Uw_pF!w_elwUDHqzBzoz&bI(4roJjfkTmnT@"
    "5NnOb&;)>L;IVAhBLsT-#Ps6w!t&|)lc!&~c;e+Vv#*?+C(~mB;7pgSoSn>^DCFmIr<b0RA~_6o3-W@<@_pS2V;91e0GO{#Oy_e`"
    "h0?7L-~Q;G4{kmDgz8}YCgGIOp(e*zgy%u5=bZg-FMtmQ)WA%HIS}Gg65SJ`^v2ZX&%E^V?|=Hzi?3LCVz`K<_r%@;HlSGz9O=rs"
    "Z628;$k%ePkxL?m0NCo073(8xLS0IVU9ilc32|jcNsi^LKh*?)sDc&w*cXm*bNk)5KYIJ>4_^Io`1rxKAO6QT{`Lob$*&<h8%Icy"
    "Vb9N?=W$-D<ne4aIXkvbW7Hp7R+UCQ08d4u<k<p|rF_WuDt%xnOrSMz@<9f?DNb#joLb+^3xIzPBDQYF4;mM?hw0zL8>BL7zUzHr"
    "wvVwQO;cn*iul6W6Vvm>L@8H#`pmzXTl_f^E<Ys?Zbbej$?rWI(;F7sWu^l6Zmism^Nsw0PS(eaLnez6SLTzY$?O-t!d}3GryKH8"
    "aC>od?<MXSaxH<xr_;&bc`Gq`C%F4oO!&S;;!{cS5m_B;;d*}8&C6I>X0n|R?h}vqCpYS|-yS^fPwMu3_h8hxZJ58wz}WrwLnpDn"
    "af+3LL}P6kuWotC4TBsYd8Kxo1?+#gx$~){BPg;}R|nsiJ^cP4aLIH5K$FCgsS%gU#yN5G<s?!pj&QoBgzERNtpEGpbl=;*T?jWN"
    "8&39S<`O9C;%f8NHy(euy|MVb9ep-SWcAOMc1l_m)(%EWJtRCFlg%7hrhT@LV2FQ?wd`Q%kTOM|D%cohr|*~>H!kJ<{a|HQy`vhI"
    "&G*{)-Wj62NrAdu;6_*<`KLa9W2D3#d8R*Y88+k^A+iaaW)I8h`icz{RCxl3zbBII)af>jy&Ro;Gtrp@Gl<>qIxB7>@WWhfV(lao"
    ")hPT<<{@@eFnuWLd!oMV5DJ2grdtoOsp*#om&L(fJ_(ceiHL{Oi@o`_zMv$(<k7FRjCMRsWYRZ*;jRi%G{n%z*mgK6MOdD&1=1`G"
    "lnGp$;TMEfhVUpS@=l)~6fO_L8CXbLVLFhL7y<;l8$shkiUe7Vpe?V%!b2SCXhTk>&<z;9*I?LPddaq*QDZI-CNJvXDRwfzaaH2$"
    "_j^a%R<{uyO(o5xBv=4PN3Pej!6sh%-BZ=iRg9N81;7OW<IE5vQVn<#n|)?Dd*VcKYKl#zKXV>jm=W_Lmi9r)!f;!ZcVx4s_YVBf"
    "Pee)*-jjk?CdD)5@<ee?RFg%gIFI02x^!`loT-E`AEA7RFfCm^Ztu!kHEA_6HXOB6-e}!74`Azto{FTWi_H1#(qL=RQ0IUs10E*f"
    "qa@MNRyO-r*W>G(58KqO_4rA90$?K{M^Z(sv#aRFu)X@`p^XhPl~#UAI7Q5V`5Erg9Kt#=8ib_jvAQh<P)xH>I%O^mLCI4)QH*;G"
    "d8DiJ&7Qd`CmtvLS1r=&<0Kb+JoLZ-PJ<K}lV-o4ikAKoa3868EGy~U1_U;!{S4NP(J)sv>^r9r*XBm`QhZEmckl#0TAJW~Lr*;("
    "t^V$=X9qSzgcB-2#vG(tMH?&XI7CHcAEv_YsgMXL8{P>Djm+3f_(!Nam^3S)JfbW)rc_K)VII}b`gV`<Ks)&`L0#O1hy+b%Vk3lU"
    "hAAdO2~k){lgf2Wg1f%N<fgbnJCgkD%uZqwy%I}rnbLb@c;j)(zI{BrH=<7rAaT2)lSq=niBRiEH}<&qj^XV_^x1cm&mY|TR8^Fx"
    "vYLo(j%tOGC3eDsVs(ch06I7UrjvXjO(uj*H8miz3X-Q&IF%O2Op=*7o1MRynLTU2c%aNaYM*@X!sowu`72+%^rf#ZJew{(JrSj#"
    "87P-%dGfu1kQ_{xIww*CX4e%JB-zG9I-AW*6tYvJ>^&&ILCx=}t%VS%pm>Ux4W?(nO?kN23Yv|0?EyeY3?RtrGxWr3F7<X7y@6+o"
    "Qe~P<b44zg&yJYrI-~lL>BRs5!Im2uy4Hu@8V0}UM>lCp%>hwS^Gm?LxeLE~EBk+akJ((ndY^&2pBj__bBa9@5#1m-h{i1QfJ_D="
    "Q_t(MS^@XszVTbSnbqk@4U*!M>;3Y*7L_9IC+EKHr*=_v=k#deJ|*lpmHx04M^1#Urxg7R-<+=FzNPq*p%k@NWe$Xnr=e-eo%tE0"
    "tG=sOQjJpH3`XUNU*#u<c7`92_C7J)T}pw~%+Z|-1VgJy&<l=Soz)VI0%)RmM1@|N!Mcz-O?jMmZ4H`#8=6iCFK#0v%E39FC2QB_"
    "!-4JIm^+N?!_mpg;$x*=2YoXku>PH(d&L-i<kWU#0x9K~X`B8%mw$F0Eois-!Y=f}(e|KGzk2sh-P1mG=}Q;B^tp4(Qzd43v2<p#"
    "GBa{qh=!3|g3Vadi^!RCVENP;k|FA?2EBWHHVB^y`%&{n%6uv4%zWpcuKeuk!|(t4LA$0aP3`c}{@0TF)5qQNBf!qh_{GeoC%0O?"
    "W_wVp)z_+ORc&=>^jB}c|JKjm`qkT4^aJ&;|J~~!t+n*NlcB^4OHaNy+xOe=-T0M%(g&Z5trtDxf!2FcyZu2A`h)Y%rMxxgu)>tx"
    "rFT1m?&}@|#0>G)YuB&8vHrogZxRTNphC#zhJKz)6iA9_AHv6bQL_PuNd-dHLGyqRGCs;Q)cER+_0GVt02EySm}wWH8uKDL#ldOE"
    "y!g`eXEO3<fc0E@3YCSyN+{4L)8sU7h+5RfC6!BPGc%9`8t`!M|JV+_+0^bq9Mx9m@EKyez1lgTIZcw|X9irCF&FgA;qsfOI350e"
    "n2uw<r=l?~?UuM&cly!e^e|Som9KU&_{d({p4}Lnr(dF?cZy`DM}9YL52V@LuG9zgA765p7k(1(s{^F}l~Uo$;)~y#?{v_(X8r(3"
    "1q~C(jg<lk(LqbKswGEw1!7;wb*I7y&lH+imIT@oMDqEC`bucU!BhYCVG(wd{-eDpt`)O+QKwRHYLZV?5?)ABxdJ9pOJ}`vFXGRC"
    "8vW^$+|BC5yIc9ahW5!Y{Aqs>mrJRs2@wiCyFK>f^;QVpQlopieY2aP=qX+*;0&o#{y2sEz@F9{a-Lgpe)A-_x#L}Xq@=S6j3Qtd"
    "u_bmG!*$hbYHrsFsy+3s>+J)f?46#Oa{TO&;Euz<GXvN59pe#HZJ|T;==E;<u+=!I9c%)M#|9WbLe$m1a|94!%0sD$V8?3KGU>Jv"
    "I56l#-mn909SED7yXyXxkUtEk&%&h{Ura+>7UVN7B0jmdv2}MPK5X{q3;4;rFC}O(&bsYHs~W)&GIq0otG|_)-A+BV0aMc@cCtuU"
    "(%rqNb^xyLqiVa=?P>dRV0r^Jl1Fi?_s-_}d)qf3A04>hexkHiK0g9Ehe*giT(e^(rdu6Uz>}iDFnG#tf{TUeZX?&}#4r2_D`YSY"
    "#0Rg6*UYR`Z~S!+STR9=s-0dSUSq24WCBQ?Y^R+m09~=Ig*g`mfCsPOUYn@zZF`Kg5v7b9;>&6Ran#PEmw<gXxzqRqG4&6hBU3+V"
    "?r-5=`JnzmOUfOmYl^!w*V0Hc+-2oLC(Lo8mk+({xl-o8x?IerXPl8-CmjMpKRZ)hxOd5I4hGN>-&#THJ9x`#1z~Htzk#E!!Dzei"
    "(roGS`Q^`k>Y|B&E&=N(<dF$HRRP&71sn*-wm?3y@v;6A8tzaMf%2jSu)LTlmeVt{>CM$zt=2iLcXu|9t9#wU+Mt7>$2imE3hn^%"
    "hp;z*x(?F!p@wGFj)u*a-fXCyk<&AwjtS}jWx=EcqG~YyIPbye_T654wcpto>}+n1$JWLgJccc&L%AC}8ylOej~_mG5al>0A;j6@"
    "apSnt?;JPBN^LV>M8zT2mqpV_*tW~kHi`DVAPEQad66Rmra&j=3XViSytA>jepow@9c4fQKH}&p(OjNoPLzo$K0irJEQ!l5<i`XO"
    ";4pgrygR?JPtfoF^tGS=(|3OOjsMi>8(nqmPls-d!vsOoc(GENo~caDRm7r$l1<m^I(TFgh(TaDhww>)<zdya?8q@(qcX8LIkzO`"
    "iUus<snUq@{b&FJiemQxG{%zraRbd43{Ph~5h;s(ozFuo|Bb)=#^3y(fAjTMzpi1SK1TLwJjH^(oAP(tp%;TTjROh{w?LL72NuwZ"
    "C=J4}89beSk=F)E245`WV!S`3MnelXTV{;K3Yh@F1c1#y^WyA_FU`O3!gvX%FI-xjTL9rc#Zo9WwCMqh7)5xn{p5ISyRljCL#D=<"
    "CT2h*jgDE~r0w?cFmMngBrsER9TPB|%nWqymB}HK+GFD_&^zFAl~c)&$;3fxGBrihPtR(ekz8?yKili<)}xp`?AuMngZ;4A9X1C;"
    "!qtbnwmu4V?T%;Mt(jx%Z#kAa4m6NZP>yv}DqB9!r%!s2NH7vYa}>vY`@2Jjnc<}=P!O%qt$QKIQ4EW-JlO*%C?+-zymT&|NoP_?"
    "sn-GcQUNU@c?|UjXlV086ebr_M?nw6Q+-!*8QfgnpP1B19?iP1lGB^cY}w`b;=){vK#C1@WLMDuFmy!$Pi64|dxFWArlDSl6R7P)"
    "t&R)CMg+*ckuRjGIO@?_2&f!BN>c7@QKH8nVvO`B`>orDy4Dbfs@EAQmgUpY*29~v%`N6`tY0(V{}1b=8N&#hu*d$yhq9n;ffK~S"
    "b~Kc12y2|E&Nc{q)3i-6MbZcl_5qr3Qm>;KjVWc(`alOVM-I&CW<HUP##M(>VYKL}?jU;u-~%3NR0yyw?PitTB_Vihtg7ZU9X2$7"
    "+*?1YQz`*Cn4+E^ox)OA2f3uG&Zz=7I3OPER4RlzfrwHAG9o)fE-h+1jpTNKi#hINLm4al*kA!Noa#{|pZKWbHZ>4g7w73QL=zv5"
    "0Sy*6RN`72?87O4NZAVMd)gEE=uxlVAa<OiT?Rvzp!|mmQy)A%@&2djIz*$~&RUCfI*}X1hMZkGOC(DoqBuR*YWtB40B+<Cb#P?k"
    "Jb99X&ok(;z_^7Nn}9hk6ZvGPreRGIjY|-aoSi;#da`(?Tp;^~vANe-+xo-M7ix)cj~i8iU<iW>toOTGztgTA?X%Q@MC!@F8}*y}"
    "JDZOm{$Xt+cL+^3iG+^>CTS=zU1W3~Kl0)e6|kK4vbe>wgNywB*D6QI^s~4?zzaqBH+c2q?ygM46dI9eNaN3*WS*G=pPPpHW2ttH"
    "a<5~(l(<z&Im<D8?8S|kil!a~*3JG=pP>ajU{FuQ+}u=ZV!Cwd<kA9yr*sEuI=PWhGN^?BKAlA?^$lQe3IU^$ex%xle@L|-q1rCO"
    "1_J8Kq36ydq7ZSh0QfJr@vEQaC+QFlA$m1mt;g+?sCE$5Jt#e$B4S!V4W%(Sy-KkCVw4O^zK7ZnGS$fM1LQ-hEPD;lKOn({{gHva"
    "kaN?9Ww>-6?3E#;)#OLHGIG(0xHog=KQ}aI^x+>LjGpqmIf%K_pN8#$t|FBj&0$ukFgWF42u`@30eFbNeo<6&MS}6V*>rpV3Bh)}"
    "@MQT=C%qA`xZEf$NrMLK*W3a)gu3pFYqd(XGu@XDI@LRk?tyUPsVGwnK<+uoS;}#Xb5o$4uHD|B63}spo<3cQzySA`IgdmMESom+"
    "33H-=!B7nO(U`-MlfaYeM`5FmshwfJ-|c!g9(=PkxDL;x{SQCsZEn#R{(gJs;oaAEZol<#NB{Np_9t5qaKz9i|6*!(uV~jrza;`j"
    "ZB;o~Z*Q$8&R*zq(9P>V3$$Ld`sDCntuUkii?6->{O=H1sgL8e?1bC&#}09hEX*0eK*BdBdt1`QS@z^*f;~AkIV1$Eg(e+&{bX@4"
    "EA|Nj#}EWZkj&hal@io+&Y4Yh^0@%2!c>Q&T3PmZtM+jB=s`<A?E0g1LthyoBeaVojnWkKkOF{DU&#F7^AFzt1&L@DU{021ukRYa"
    "Xe1^kaeny7JF4P+NQ$`ATtQJ3xv|B-7CI^R;!Pp8LiFA4Op~2-oyTQ;Jq15UX{ToHZojLeh<0ng&t0jYbbrE1e=7&CQQ|#o;&jS~"
    "dNZOIA@!Eo)i>W@zkC)nPqr7!i#?eA5Yxq8-@bkM99_BJFK!HRI$Tp4U-g%ct&s8@jFI5??hM|bo?AxU$_Ca@!@*!~{%p{8jES1T"
    "MRcl)EcAB5`bkc0x>wUnV2IHp<y1AS8?6uUi+NR)qRBh#Q&g2YDr}y!+o!BMQ}MeDHa%xP2&IX_#EJRB+_X2=XWun6rIW(U2~JC5"
    "g5*t18S|&iw*Q~aB{5GKSgENaeOU_{77MdtVsYyquN=H_ZR5x9J$UUm`&S;Uy>&<MVXNzE-N<ombQ~xG+j!LNwO!XiKzyvKER#rA"
    "_qH3&*8Xwh>f4(izqfPs%G%I~A|%Bm7p*nh-3PrU??#~?MP3xq*{4FnLJNcK-JOk{Cr`GwrZ1O@rxK}ru<`3Fhj(w)?tilO`rG@z"
    "cz^Z#Z=fWK5o1WlYNo$u!c~hwLn+UdV%Nji5zML{t}==xTCre_Hwq>b0>UyD8evJ8EuvzI7jihAkM&{8Hu`d}(U7&4Zge&6?#J)m"
    "y!P(9zy8JMR_C~7v{k1*qU<<t_$9iW<fc;mWcsvJ@phH^V`p2#>K@;Wgs!O?p*`~SZ~evB|L)bl`qAI~KO38ShqYSsa0d+(lH(r3"
    "ga@buO@JUqT%NNhXVJFKcDW8#NqKUi*&;DAI;=cC{P@=&eg7vv{ZAGOatN6Q(?vW)L=5ze_F>x!?7d-+H)GU=G=X$_tkI^d-c)`T"
    "RKub*zdyz!nB{_0sBcQe=7hr8(X0bA89g08`_h-6efcXFUV6DBYd*#tn&BAgLdH~RFP73LPNmAp129yT&atI*d=559JEq*Af5<Qi"
    "h(UP@WUzn$E!iCQjlQb(?SbNSWw$36PEN5UDU#UoB1BhoYD&huF65h|&hhmhzP|gx_3iiG#8H}K1&NbDkd6b)(*ZBz9797r8@zO)"
    "e@@yu5nPvH+M=ac%rN?h(KX8Phet=vt)1HX`r%%;anNra$|uiE&Ys9lO^Y#taLGg>B{dI^y3JO<)#1)e1e4PZ7~b38+S}jWtL}8V"
    "Hj_Aw>T^>Ivx}!sES#F}^z`H7L3OWLj{-eGxOsw_D?_CUGC8BVZZPbjwo8{YOin}-?9#>aQzw^mGc)_Oqxx~9GZ=7;K$0}YGdGW$"
    "*EXxae)1S1@d$x}I8vKEV_^Am(5gk<W2o0aG?2B(td3^HsUn#cA{xDQ`|;zuE48(Ui<t{WpPP&s6EzLOS5Z$fMuU;u*Ob5gci;K@"
    "zx>Dl_*dVPYoF9=n>+V!jmlMq)etC@X*f!_YEe@558}BOGE%kb134t{4s02%#zSM!S@Qzd^GAlI@I<UjEFBvMb~I@743>@@)s{nz"
    "s2KNEEs3*<!%<7gfm<4G?xV4dzdAL@z{3S^XtfrKmP|0SyMCl4Y#dDDNYY7`r?7klN+uP*(EzLl>_Y(TjfSuZuw~RKNJ^%~p)3&t"
    "ID!LY#p6i}N>D*RZeC)m9WBp~2y_SlW8cTS8hX?TljUFT67O_RY<@OZ``qMfQo6C91$Jhp?ibcq-K($f*S>wL^YCz5cId9_hPDMk"
    "6DQ{mnj0I3`-8w%kAUhyl?M*#XFm4Nw;QK<DTSq3d;$l(C=5c7W)hM><Z{VVr|0zE5#$Up&#GLo{&0zVTJ1bs-9G3H#@aYk2Bzx("
    "C~(dtHXk)w#d#P5P!uF^X#R3){#0D;-9zL6?OJIpVXocb9o4FB*Y~2>PESdTW#wO@S5v#M8e{^+Geu29heoPDOf>c}OYV&M9)R4L"
    "l$52paSRZ{G#~ACcgaMv1q}~pDj3g_Sy5mS`WcfvuWPgB$nZ1^4Luf3gA%O;$g%u{g1hD*ibL-5{4t9)_=5e*^uyQu#6w)lUX)w2"
    "t=d_0@PtQoMiP@Wi8TgD+in3nNS?+dFZJas?v2SW?c`E3!tHhkH!1cnit@EB6pxu5a-a|}&RosFdqfr4ngqZxo-m^>e)MDSqT_E}"
    "esV@x_!qaDr+>m$c}+hJJD(=my+-ayqI@9O3qU^!J1vI9f7N(#7Jf6~R_2(~<oz?F8(&=c&U42HzrVZurqE7=Ogi-HQM9Y2k=RTY"
    "2je}@+m}<>@WyI!@YU9c-ruS_UF)zFXyp7r4Szx?dYVQuBhK;3usQn`B&IXLm?k5FmAL#Qss(*s6nxtE$Bbx4wdSbSJ>QET=Y#~;"
    "R)s|-IZ4{S4LSHok+sml0vp#%t2Z=2s#@1qZXYOz==P5^cgs7vVIK5_K~O+|L2L7FW9`0a91a^zcVM)%<F!YhG^-m#iV1PRf&!g7"
    "$vt%vpsK>GAk0fhI>GW7O`{MB2T7@RSo`>cIG+|d0mso8Oh{=KYPU8bCLqs9)1TqdBrDC%$%j=}2fF=+NI)<}T2@N#MnLxwj|(6~"
    "6=oHF8kF@h>kDB>4x4fh?8g%{QNqlUq!deo(9M?Ytn)#p|MMf;(O}e|uuhIDpIgezP7pDsjR?)e59&{3bL114)s9D+tH>7pz#iV!"
    "xlL)Msnu5ZDpQG%Uj5$v9~{(grrbovv;&~kP(bKt6p_<D1Ro&dT!gX*XX*04mAGpZou{i~^#Vw#4tfs{Ew8zz;0sAL8z!I!!l*xm"
    ")<XFRvF3eS<C%{DBu8p_JwiwTZ-e4~l{o9QjZVUKYbh@qAPOeEE-oA(@pka2)YM);$@>JixR2JLIf_f~`7T}9OEuFld2~;9t3q+y"
    "@eixEOf;6#?lBN2HU47}ixfbng<tZ-hmrEEmuGvOIe&juI|_!KtXoJBl|vWp*hMi!X^i5=uz{Rl>B~u~0suh0kdNmw{^ZpD^?Cl<"
    "*-Nh%GuI0*+QU;b5NR1jyZ5YIsvoaz>+(aEk9~whHI55SUN%y<cE}ZrxC4pbP$BY~Grd8cxhsGrz%Jp{j5Tvx{``@4;xU?-nGkbR"
    "K}>6I5)cYRC0k2rW1?z77FMq3E-K<hdu}c>KbxAJkffC&DT8xIP&qGDis_k&l<*mpU&b?w*vJdofz!kNpc!Ia7*doD@803?UlnPE"
    "?jXyE{rf!dD)jWngGI*AivE1rD5M~7XawUob@1IE++F#{jYmJfm*T0JJeGWx&OT(Qj~VitxlEu=b6^q;iMGeZ(WczePzOSN9CS{n"
    "b7Svv>w&&P>hHzT78xmQmnnyQPI*vJKYViZtKVF0K%*!N@~6?X9WT%fWqY<A5~jex{Vdev)#-ZA@9bmLhwibY<OX6I6$6Jxj@Wzu"
    "!x2gC9Mk?`PM4pu%-9zqf-2y2l<~8&x+ke-YIUCet0dAMR>T442kbB$smxZqs}Q%8s0U*~<f6x%{W7qt(GY}weO8bRn80%V<g#rp"
    "BUa}9d_^zQnj-+((jyTJ2Rwjhk7P7M@=CBTRkO`nVk>Sd39E^q{6InHtd{P>$D(2PkQ_%-sRj<h7OR7)`;gI(L4#srLI?1=5A+~B"
    "ndl@qN1$2w-6iQKLg7_!`ow<795jR*FwWC+CnPhJQ^a=1-M-rg5<*NMFya?QGQqkTq!aq0-1Ikwfc1+B>~<>KfRYiO1aYn7_#B1^"
    "*)Er&hIP<9mi0&U1V~RtZp!|pN*`y+v#(4Jqk_u1HAGM4Gh#kVib*|h&<PE9eqEfMDO4t;OyRJakI5uKQWO$^h605Sq&Pf5;+UMH"
    "P)MbTF7i_JXwu)$9W++Ib$92ZyUK{NhB^jdcnroU5u-SW!1wpVF2rTeu*XFld65gAQwST%fp#T0vN-`LmVmT~mGkgi1<Kj5A_i`<"
    "Z!vf=VIkh_`r%fWxU~tk`+V3N!4~M+2#Gnh{oXG=349F+D4_DG+9+d!Cn0S*4vs{Z2-B0tX;D!@D)$Iawo^NVoqTRDaA|XtMS!uv"
    "K$HZR`-M%|90-E(-3aM{%#g5p#UN_{nGhUk@$3Mo>Yb~?(X_R?V0&S=yqEU|OoC#gS_m%h>p2WeJNVk7*gG5=L~@rJUfPYB$j!^N"
    "!c4BGGpfK?f*rT%u^UhJ+BC5zFcXo<jEbP?u!FGwG)QzJy>~o{1*j+|Xg0=l4d)a647|%Ap1;|I2lF7k1;+QdZbLsl9PDm1>P{)h"
    "ERVQsKEII4PLsKr-!6Qd1+O$)Kky4ptAua!?1_24P)QzGHroh-O=o9CPEU%JleyXRrJEn#x%tbhAH4R{le0?(b-F80j_o$dLS%u5"
    "cz~)f+}R0KMGx*)w^zD6k-&UB?73|;=nJHrWFzneK{z|k-Sy4~JMx_#b@XIwdv|wxZ*Q-~E8(&VPTs5Tu2uKe_jcDyrB4^jmx`rx"
    "Q<IZ3mC8i1Xw`ei4<4G^dpSKSLvRKP<b{bk%O13mdHi;1^6mk-I{jQpIG2qkQrov4?A*A!dHvR5y?)%RxB7kH=`?<t#V+Tb`pV~%"
    "m6SEoJ07PKf(mlOWWgzmPzhx*M5M?JE9wBIqM|QN4@V3DlptSB&dr{<aBAk{B!7USSJiV@@3z}C<iZ8qH?gUhO4~kW{7wV>U3Be|"
    "I!LH|$OvuHbo9|b+ds6D#~*Iy(WIP3wNHNv+E3;-9PT(Fj8biUXKC^g<}G(0H=ta__N+La^8et%h5!2n>Y2$Yw_I6>^$Qy$3+JXC"
    "w`aPYFJx+)?Zz^?)IxHCn<1a>8-?_L;ePE6`JVF0Z>|3*`r|5o{iXYJKUzBa7<nI5kcTmI_rb%#>Rs)V9vQO8VH8>=dfbz?ZuINp"
    "Exa)GU(ZY}$tz|qlMR>fEvRJ7HFB0AX<mnF@eYyr{{T=+0|YGq000O8001EXIV%BO|NsC0|NsC05&#qcb#N{+E-)@IE^}jHY-KKP"
    "aCrd$5CGr+000000068200000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7"
    "COQg+5TvQ2P^&;X;A$$JYGtOzY`t*tF01A2rB(qSC9IF+EVbG=h0A(fZ>80_pC7H7D(+Zus4`evtZ25n)O*Y-uPxdtyxY*a%x9vN"
    "UBXhUXTG6U)yG1t=3DHrIylMPn(u*(_2;jt)-sv}Rsc{-0|YGq000O8001EXu{nYX|NsC0|NsC05dahbb#N{+E-)@IE@Ek6b1rUh"
    "c>w?r0N?-s000000I2`~000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Hzh"
    "I+{8PwF=||t~rG^`(Cgfv{Os2wy#}lW8ZDK*KWs5NBeXsIeTlno_*S<GVP7}-t4nxW843Wwcq~2KVLhA2^w}YU;njR>&I{Bz;Vv*"
    ")_P<6BOR>v7ee^$D-ts8_e{QGJBe3+U&X$w`v6c&0|YGq000O8001EXah`NM|NsC0|NsC05dahbb#N{+E-@}JE@^IbI4*8*c>w?r"
    "0KgOg000000MZfw000000F{^NcU*;e#_xXTE^}vJH8awT_QkT~725;?#w^AV)}D|yJJ6<0vp~8eX~I#@X+v5{(gZ?7*g|qJPy(?r"
    "7(2qdEMv=(Z0*~OG&7og?%X?f?mBlV`4jq_=lSsdKELld@AJ!hAHL_lM?l~ofgg51`q-0Sf1-PDTlc?wW4L>ut^4tBKk>aMzWS{%"
    "fBT6?ANw=E{j1-6^080(lYjHo?>zSD+_P=RK--_Q{Zsc2wEd{<|1I*QIWys|=ImOqb*E-S%0YD_SJ|vIK6S@UdwO>5+<NFv#a8lz"
    "{LXHM<pFkGu2tzFY%kv14#88Ffw;W3sM~Sr9J{=zSaruo>obS1o_%q8)Hr>D6yMjtBVduu=D57luz$9{*ct|5AX^i&nUc(NJ-bY5"
    "koC``_A&!h!=D<f93343PX|dc7Ylk^4tvn;fK8*kuG`EAAS(pp2PyI`@3k{)%OlCdXW32DwhB?RON(#4b@}-@|3{&fynKGFZzBcQ"
    "OGeoACAHeYz~*l}@;YI{7>@Wvz6ts<$cK_1BN@{gtpMC(qwKz++d4doAv7ECp5-)NwQ#VUhGCSl#Xi`Xw@{(@$MHiAY~XMqI?_8P"
    "L6_fjE_8ecQ9fTXcU96VfLnH8s)OS(S!RrysjwSoveqp(8@=0Dc5}Xg(>)p`+e1^FCfPxeY3fLoT9akdRikxQs^B(nqutmZvn6Lz"
    "MWMi~Ja?m*bT|KJc0Fq5drx(D&tg&==rHtLy=y`UulZZlz|yVs+E9yjy5Tc*f>i5zV(<&h{)2ezp_Tt$GLhXD*`VMbOl|$H|L)$F"
    "LL>Vyw2|YSh-o4)F4@4=SFD@nz}Whch5PhCFg=2%es<mYzxq2*gVZe)wks}pKzGyFBabE1h&vTzYJOCOfA``M;@HLEA4uJa*|6gX"
    "mxb*^_3&-oE7$&HG$A~ImMyfDYTi7oURUtk;<e`1I~;rV4}CujKl}RO<Npeb{+A<O1N$y}f7xMP`F3{pPFX}v%?TIRyqZieOwiLc"
    "JxS{FmJOmNP@w7*K+MG5oiOGFRi?1&7S=FVjZte}QN7CnZByJ8H5e%3cFQnK2_|3&XRc<qmWa6EW&Ok^CXZ4tpMkHOcaB`8wO9)s"
    "iCKOKw3~RzPn43Hf><g@Vj8znw&`U{&%>??geky$5vud?emVdOFjEs~P+~ORfHXug9FU>TZz5DN5M_2WY^$iboFkA-B`7xfmmtLu"
    "=P{$QOGk5Z1VpiHI{*PoN@Bs$`gR|W^pwXjSZ{a(OhW+_c|hhPm13;8lqpslA8&Qjqj&Os-vh{$JIz%VSivd7m}Kp+X&5B+eYiec"
    "E)06a@or*%TXfWSs;U^F^S>5k{=oivfBUA@1er`<dIfB;V<6&oFsR|38mYAZl%xKRLHeg5|B8MD5eX!+y>;oOY<l$N%Gp=h@z>$F"
    "vLNN#+hkf<X*fyni@Ncn1b(SvKC{sloIEp>^X;F5uDT`QPIS>*ldDaF2BKCNtF2k<=Sk83O}vFeU0-_NXVIt?s8%F@7XvY1C72z}"
    "@TN=m(b&$!!?*n9&G+7XpnF`Ze60(7UouD$quuHzRg4LamGzxm;{EgAKm3Mv_3YyFKRdc@v;S5^y*u#tl<F4GEqwO96W7ZIn~6A4"
    "AEOXT4n1BdS&_^0r<eC_o59G?L;<;f2*cO+qmHAJS`a;uiDx~Hj1OB#I(=tHMlpxQWOjV%#@isCoQ3MwSD)v}k~p!{$z4b-r4~+{"
    "yOdWW9f*+I(9-RVvfre(ZMv4|L)c<W4cl6xE{~8dKKg@y`ubDfdf>Z{C89U;U2E-k4vK_NRS9E`%%A*N-`-wy<+2kOCZ_)M#z*g|"
    "J)E$kAh}yq;Fw-gDf^fK_moTe_14VB^3v1?N5_7DRtg%xI}r8m$#68@%0Pgw^!@GbnBV)A>lvorSGjcG`tgU}`OU@dS`b^U)(h3y"
    "nTZP*Ka_QGpp{O<9r506+?IsCwZr8o`0}0ng^au|vauw(Nov6Pvn>;E>nB^2w7hMTfCoAcx1uSuvqtbOLe+6hUCMcrM8z9uzkm`O"
    "kLZOPlA~S6AjeusIx2yVo|1779I&e`wiX>q0^X1UINU}Z1!gUl;I_6vX&}%CkoSM+>{@!StJZ|RI8J%;SO23SzLv2rd#U-@WN!e7"
    "IvjOg$<o?tVRxbW+YaYpuQp)^Uat_7T322pSBkv?p7v1+t`!qto}4U4gzn`KFguWXN*BL)&3~3$+XeZL4pwE?^j)%G8*aL_+9PX)"
    "8)vCS1}FlBu%@lns}@9Fp&Bn`2JY$;&?++!XT_Ad=4Fw^KwJ~u{MwjkztheBBwY%2X$NluO&Og6H)nW6MhXz$)=L!|6=fuzKREA?"
    "k)<c|SCakV>Dr00M8H1(b17CknTkZWr7kXb3mUy-NPWZEg2n@Wha=CsP>=_x-H}TZxqa#5`o?{3J9XeDNHR+-SfPVLHCP`#L+@JW"
    "xONBhUVU-=x*gogv;|Sto>}8tE^%u2xcVlYOPRhsZNk%6!Xik_*k&U62B}B}$2tTe7zMR1wavEkbAyRHI^b3?a%)fPEnW7lE`{8="
    "erlfigc(w3<a&fl^cy=aEgi%8H`2#0WK!yh@%a;h#hympp-@1cbIQ>TqN9)+8&EUF_G6$U)}9@6>qi<@mkaM%W~!~h7#)nokc3N$"
    "S8AsW5-DWXZe)|CNPW#*nWi)$8yq|Iqo?Bg58eK`+f|~*_EWJvH96RB&9pRKd)bY-z)=1A<|1R7@g?1gBeK%~r^A_qYh!M#{!(7O"
    "Ji!auqNEhEMTeBK2?81}C=Ef<6;4|-n<Sv2x{NYAn=%7z_T=g1usj(oC}2oa_Em%YPT^M*BX0^H{`AG4=Yp9Ep*Nd}C80f~bZ7jg"
    "<kVapQ?8(>!hJO~U=#E_T`@v4#X7$KABGR!^*~@pCyll1q-*7%U8V31e=<1f0M{Z&+6Z5AK`x5+z?wU>w|CDiH*Gz5pv&hh=?$^g"
    "Rjid{{mY`2^1}W``NlF4!zpu<)SH-nx!Fzkw}P>#+b7lJBI8M8(Y3v$d4OAE0Jn@p%_h;vulv|6omrw+XDvQoy%q|W*xPHq$BF*1"
    "->T(MOi~&wnn!3$ifBmdWG2Klhbe1fr!&&w{)9Vn-ZaF_E0?YMO}(<)BkCHgYEj9gJeH*i4hXSW@XAa1#DA`NzXQXGC9SYbPRiN="
    "VZe`UoL+9YLiOHTgS)m)s;Jk7LNadCo3(%k+2dxPvO8Zbnr}=}p7rTI!LfTB%-C6>SDEWC6lQf7Az5kJ;H3sz&)3YxEMmGaC-}_B"
    "tH1cwyDz`;0aq5-T1_g|=?wul_KQ;z#fM0EkO{XB-O=qF>dFtIE5+m(zdX-Xi&d<F5H>enb29}PNQHbjNy%yokV#+?!emce@vOKu"
    "R||Y{IaO&0MUG7uGlJb^+(P73q)G@NR6|v|$EXef>UPvUmOFE5<Mi2;^IVk$Wf1`s9iE{r74g+pTL{(Sqlp9=YNFj3$=IY;%?23;"
    "T8iu?Zt3kAyfxxW%AriN{e*4lGx4bpv!cp404PF2U|sNtl&#J*E9BYj?3+v6_4}>GXgzaV5YihwO+x76l^7Q>O(U;)5xmd2me%#)"
    "o=_w0kE4E}9)5O*aF?|*auYuMC_#7Pd@mQ_-CL1O@PkedjoLMg;Ej`i^jsV*J-*eX(>3?SEOErb8n&%ve03r$88#Mk72U`Z?@pux"
    "pZ>envcD$r=3wof2UYlJeeJh2Sjy(gs>d;x>1g9Npwdn}2{B$gtb}b=t>H9W7*CfN)@((|SzzSfe*eMf)z`;oTX=t;ndotMSMpqB"
    "Xh&{pe$hono~-Sw&m?6})8F(T^a0I$C@R4!uX?LQfD5yMS}>PgLn|A=dD?WF=)xeyu%+l8wT2ZPX@<J!(>^oDqbwX_HN0WW8G9c9"
    "%2n0rIuo42@^;US(Kb*ti`n3rD@Q&_Uf7uYcm+jsxY;O2=sXwg5cIS8ctkCn7JaH+x7SncR^&BK?!@aIoO@mKt`JwlML8!F-_G+b"
    "c>2ACXO1JsryUvEhQTPN!<eA${pZA%zYh04)sk(27PHQ?Z!MQ9(Ja81hbZhT1@*_B*L8wXREw*(;8a&NEk{k_064=sUzVFcxdvYy"
    "cMdqh(nq_9;Tz~-Pj|aJvJm%<hQdcF+@<Si-Ohkl&VxDo;%(PB-+Yid-&$Czt-aoCe!5w9hQLe<L?E@^?=rJMQQE0F*_@-nkq91t"
    "p&Blh7O#zV9mnYnvqMY0vxPZEvokNYg5AxayGk?DX0wh!pw-kQI<GKg49XpP>b^&Q_{gCr9z-<=25}9-vCWznb_=D|GSQTSlBLu|"
    "53U4Sz}}$LtYMH?NEO^Z%VHWxnbw?D-lB7qQqg>fWiwExQzZSCYO7RzyQ9%i9N+H%C>*9xgn*XP9M<2cT;p-S43=93Fut=J*RpI="
    "RCnz6-te%$Z4X|j(g2!X5O~btqixPyCN&MFH-5p|3?75DwXGnXhvguI1SJrz<xgj(QrW_soLev<LDGui=9u{D(W$&)!j=spG*Ijg"
    "s(l`}A9apP#aT%Z83i`YO2Ub5mjF&GRx}HMMt*jAI(h2)0v8#D^+=t;0hSil5b&HLFOYZ^lk+~Bz<H-1)%l7ZF_l~m%ZcDH2F2^J"
    "yC5KriU2?&WY+1n<T}1VPSot*YG-(fbV#~GQwgrl`aO1>Buy+<^E7i(z-a+gE!Hg=c>`NTys`q?08VVyoiyC5`{bskxk=9Y_|)~0"
    "<@J9*cMab^goaXHT9!l+!yy2Gpu_;xKG3%BK}((Rv^DEs#l%dyk=HA=wirx6(FWxua6~R4fC~CtcqpY&RQuaM`NQQ`PJVba$%LZ="
    "d-7iY8fb6D9Z1Kb)^IosEkUqC7}H4r;Oa6Ls3h9rAI~cr<qVe#EpOIZy9Oaevjr#^Y}!!50u{Tnyvg#Vdh1&+9PZ+ZDA<U<-$=T("
    "N=~kad_|i&JhTIl%lvX$4N@XP&~_<~*TiyJmbv0uE+p}hE}*F_`3bKL`m}=?PTb?Qxe3B!^wMRQQHq&%p<l<luz=lFk>ict=3utv"
    "=GHBb`&&OBlG}?llGOR|BsjQ2$I~7#MO$6*Daaw)Z0#}{0jr|43$e8p!Gz=aXP^H4Gta#=@+@YBR~yZV9VTaJnm$Ke!F~1Upv%P^"
    "W|HXzUNAMi`KMQ|eDcN>WiFS16<(<|2iP<WAb%y)=P)B6vD*qt2kn9jF1tv%H<2#GkE6~uD2EVIfGDI;^LL*^nWO<OLRJ&gIUlNb"
    "+&kR)wcGdo`2Ha7^jOlay%A}?xw^_J5FHx!8sDgMH*BJ~RpE6WLkIrwLO?g~aP1g72b{RTj;v(Z+16o;nT-38VkL5w&m@UPCtBKO"
    "vp`bP3`643W-|wftOC6`XYG;P@#IeLwf@deyyA0e?x<<AS&AX(hE_?jd`-|XTm=PR7ZVHv%=wg2KY!$S^)#A7Q1#IK7^j4?mFT+k"
    "1v9@9=5j3?!E4K@3mMkA>U91^_qCH}s<#@pGUg_6qk$Aclwt=EhiG4mhnJ>z-`H<O`srPtmu~KLX55<(b=6-@k!V<*;d}{O-4iAG"
    "QgOO~&Uimrpk`j&uq78~PxVfIB6}8GO|m79239X0=!k>jg>y|zuz4Mr+ku61bF;*OgI%?S9To0f?bn5f6T1Ji?igJ(0EYyMD#Ux+"
    "e2^&Gn}J+lVR7Ub`RZ$8oAoMt{L=DOa&&WFoB!(G&V^*wKGiA=z}=o26VtAy82$Xbc6r)$Z7OeEtW+0^e5#HL27>~Y%@gyq6HUy4"
    "K=baxW)ci;Pu$e)PMBN1uv=wxl#Z<O%Zd^(=2>6J7I_XtN-ls5xyq;FNhNzBRaHHyYRh=C#Zl{W1)Xqc$l>wfAtyYYswuF{0X{0s"
    "GP!JV*4IFhNg|&|>dLHP1Hv6H>TbU7vT;pFf$M(8C|8?JPv>0aGE!Huq|G|JqGs}}#X6g<-ebDa9&cbv<?#_{*N(Los^TGZ5r@hF"
    "cLrr9eb^kK_!)MZ_2gi0O)+c?(RmNG<$!C;zBzpP)I-SlT@59<r%E<8!b!F^C`OrW->^44h_7K8Au;};eAhKG(2dS?h)3H3>z<L="
    "+~UyG)6p!vZP4B6VqFWpjY`M+PE%HGwg@iTV7=>wKcpjP2)*C%hBn&gZSdLf7NP&%W>4@nC+}yKSe20ECLN3z9=7QK)|aIR%D~+l"
    "t}j!`pK{fAd6E3!+=J7N!3#>NA~F%XT0^{zMmtn+N&g2>O9KQg000080000X0CSvN+W-Im|NsC0{}KQc0CjLKGA=PLFfMarVQghC"
    "Zg6=401yD+0000000022000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG"
    "MkYE6h7hEwqfo0rI^bga(`ogihuK=U@QYQTsI~Q??T4&-@-(cqr9-T?U68TPzhi7|AMwcQzKf)F+N{@Bsuc>>D&P66ZzR66GCgv_"
    "DosPi+GDn~wXS8j_2tV7*1y8{TeZr1SkGEmX8rTCk~IKOO9KQg000080000X0F*Xz%>V!Y|NsC0{}BKb0CjLKGA=PLFfL+gVRJ5S"
    "aCrd$5CGr+00000005}~00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7"
    "COVor3bhL41Fj2K)a=tD@7t{~c(?D*6j}Q#<wf>A?Rj=uQZ{yeUrX&*-OaK8xSM5vxdxwI)IUx8O?QslbGuvF+w>UQUt50BZtpgZ"
    "{dN09?OUSR>=)F@*=I()u-kinpPe@IW4jG@Vfz43O9KQg000080000X02ns+?f?J(|NsC0{}2Ea0A^uwE-)@IE@^IbI4*8*c>w?r"
    "0Km2Y0000003oCR000000F=4+lP1Y|-&wxut$MxpuD$Q^J3F(pZm<ipy8spofB;BPAOR4PPT+y$F?8ac5GyGpQdCH%5P1+O5+FQx"
    "VHWFVcgLHanfCVW?zj8(-oN$MTUBq_x9XaI!ewOskQtE~@nk;nd_UjF|MAM_U;fOOK;Tb-Kb!daH~#qd|7haL=*0i^&reOvMkl`c"
    "hkx`ZfAqC)|L!0D(bvE6PwOvy?SK2@Z=9_E@wdMAzklOoK6&BvZ1kVTnUg*>8~wkd|Gyi_Dqh0!q|@SV4FXD$tS#}}>Jb3N1V6wK"
    "Zeo?K>GS|80%Nryf@F0JIY**2)Ty=XmXWnev14m$V8i(YOG1L(CKO<V>Va*GS|cry*Ju4diu>DWYkwdOsa(4<K#v($4eWL}Q?1*n"
    "wcS*T8xmft)DIha7OTfNF3Y-7afKX38|zhET4&eSmsu1R?D~+G{qUeqiY>9kw~J++9b^pMhO-tBG*uG&5<?yvEgl0zbjK@oWM2>9"
    "yTkpKup_6s43Rg9D25H#P-g%GTv`O&L_njYteM9eztVC#6XOmnbVJ=LcgzN3mJxI$nB8Pn(sZn%(d)HLwG4HvYh1QL%9%q9teS+5"
    "!3zkQ*z0u4Hg{Apc1g@G)_qbQOP3LCzzbqeM{Ecb%nkBJpK%h^&5)zxF*!+>eH2At6NETC1oIf-8EIG$hHZZbYA7^w3^fcgF#uo#"
    "Jm<fYSwA#GyQVc$zYSmj!l_bMzL8kNWv#-=-Fm-_<+?*_-)x8*d=|eEGdVV$KB(1&y%n=n?4YpKHiW5~gSQGLNr|eQ5QXdPv5ex7"
    "4e(YiUZm2i%U*^i^c+(|s3D|lIp;c4Kj8J0yWa+f)fU8<RCE~74H4WK$5}mgq-Rx*ADgv7bXVnJv&jNWKu@$_<*5jTVIIL{xg>#}"
    "fmk;s`*UJgt+ulJxtbc;RG2*As6ZpQn*asDLxar%zf`=_9fJ>@)mnG^ong`a@#t}Z=lz|@)l@y4fl-TazG6&6o^sR%-ZC2!BEh;Q"
    "AI*1OJ$jz4=8Fc?fo<HtK8LJuU2PRUP%D=m7Kalz0^V59K5GH5V0vM6;c)I#HiiqQeTAIMiP`=9z-h@Pv|NtiQd;2jcfVA+M@o8}"
    "pLz-6X14Y})g%v1NS$HQCI5tE0vvf%X*&%_s|ms7TdgE9^zhRZAcK?#)EHIGKxKyNp?r7MY#F$Mt^b)Xv>P17ki&6fN9&dBL(~hf"
    "RoHbYJRa84;d(d3oO$`|*``&G&F({$m&Tgv^i1CmZYKa*DfG-#b<qpXdV&5~r4O0VhK;(z1T1qm8jjvkDSuZ%ubW?TSyaKuLye7}"
    "n}YE3=EaFCi<v?v*jnwebrNZLi#U|>fxSFxto7_?(yK>_J|HXWs)on9j<5g0Z`DF%%s#vVowskt4-3HqE5nm?kMYS&CroRfp8yXK"
    "B0em1^NFPI(VXGpmE9?Yl?_%!44Aw;#T_Tj+<tvquFGlzD46&zr4Pe)KqxPShR^SJay3bT`N6<#o`tH5vT8ZhOh-?3f%cB}VS8Ak"
    "I#^RNg)e*}2aFl}Nb^#|Gwj+HC7_TxSX!yvd9+qafa;)J?>lv-UVcYtZB~Pm3~pE2BmK(Oh?6#udxQ=pEEmj!(>k+4P3Nt1$CHbT"
    "iaQW@VuJ~J->SAbBO(-NkGizE%@^@it+TGvfRqQ=yIkq*(f-ynfVeFMczmoSN<LX5L8Wd$#L;7MFBk>JY;I4bbnBVug;jbDExU|9"
    "xE*{Pd`>9RznSonQKcK7<~lC4e0V3YFb4#CSnp+(2e{v9d;yt;Lj#rpM$V1?SLLnoFO$$;8r&cLX`0>exDfw2ho%7t$kJr>n`b`5"
    "=7%C96X)>ot@%jL$&cfZuCHjD+v8BFd1oiJck8e!IjxoVZmm~4ZeZ9G80Y9*=cK;)=k{0g;77nmMP;-$?Fo4sfnp$F^u&mJm0v78"
    "d72$qxl{O2;*R&Z^XcU~U?kBG`;qPgZql3E*>6Ss^P5-Q4MR26;qYT^Z8Hv^GVb`ydQ@Ycpba^-oU7nXg%LOT2-tUX>$Atx=C$w1"
    "^xD5d_w*0;ZZ)jQ#NXkci(HliF4!o2>B8?E-T9~?1-VXMmNX$Z)y#{g?U>);TR&cP^`nls<tTrTSTw1|vO5;J$8Jo7M;k0>3g+R!"
    "xDDk>&nd1a#JJIHJWXN&U@L#yYrTAUa0iuA$b!sYt@N<L@vuMV9Cwe*os%LX&jlY|`%m7>VS$Ww`D`nx_PPlg$oK{A87GDLo4rll"
    ";*s91{q@)>`|g9S5r6RtQ&fktai}e9mcH?;^VKp!UM!SGNSeZdsisTq2mCJb1-vETXQ%AdK}|WXIYRX9+V;ev+iwRXR8+}i7Axy#"
    "#HHPzo|*NvaH6T3+-DXBmGYI@%dt~4rtYNFu8z4Tp)HZ)m>y(F43&Mb_a9%smRf!=z{PtHeu7#?a-M_ms5kAx97MIa@evercO2A%"
    "hkt>2AhF8)-g7b6;N5^pqPVJRQsq54<_R_rc<E1LE;jHhNonK`AYb`FY2De{ygc{Pz5O?rSYhPqc@Ef?O$Laa-%XZ>aeFspuw1U@"
    "%TAgH2Vr8kvaXAc-A}x?_aJeewG`MTNMq}IVZZWltM{<evT;>*-Wwa5TSjNw`}EBISs!}Ukw1Ma_^nyvrG<Xad~a!=9gmmNCeNh%"
    "ZnL^s)*D8s95No~j0eF@QDl#5<pjftLCa?A!9g=)9izgbv155zJ>XyY;zDlq&G<!R7tRtR>E}Ox#({lyWpcg8_qOY>adNcTt_4QD"
    "93UL$V@v?ME;W~sn)v41zJ+R+`{;h*BTjW*ZdVtUNZ_`1HT&edYsqoKY3kFnQ<JH%si5at`Md6qD}(K%%y^eewQ$H5ZK43SC%3uV"
    "mD(!!UZ0ZlRFH%Qi!THcKY6{1Pqf#jrp=Rl;o<1>*a;E<bIXUX9!L`qWXkg%C9(CZ?MJJUsGDO2h&Oe>sBgGoxoUl|^FZ34w9YwV"
    "vn|-ZswIDFhl@9EALqD3r_e2?m+Qse+bbnWvPI;;v&W|%sWmwk*Uq{tTYJHZz50u{b0nQm32({=_g>O2j9vEZF(an^UR^hAr7Vvj"
    "<b#&^o#UVVWZ0%1YZ-_kl|52kuVh;0AqJ9XY5CL>WzoRe9B3^4%FEB@E2#_CnekW8^G(>fWI(L4GxE3t8%k6N>IxXukR!jx>!8;h"
    "Dzwt`<0CsZ={Jq-E$--c{D=d?Oq!_(k5j2+OdUQ*?C&b?it50;awy$d_T9KAjkg>Vy?DI5@>lNz%g3v4?a}d4q+(kAc6RRZ&ZWXp"
    "L}@)fk_Izm@$#T_$_WJmM}X=2n+I?ID)q}dhvQrk_CPGnt4*}j35eSZw~m*)YYl68WUuEfyU1)+Vg-kaMYN&kK*=UIHfujVD%neq"
    "FYI0u)_4g$bbX)kY&7Mr;kd{DRJs(48NUOPzb#GriP*F!Haby$Y)Y<fP*3D!LvDGuvx=n218z_xY0gX<0Iv}>s{jB&yOt_Hi9fn`"
    "eMjw1_8Sc2ZD$5TbD96p*#wHRk&VC+$`L0=eZlwIiN??O%{OTYFN;vYX6l^tSDyCM&-eg_tX)H!@1MzE{k_#8gOqZF?P*Dz69zWe"
    "OCOM%C8W%3yh$&;JKVV6+i5+JZ|93?`Vz6yT-WHg=%;$<lz}6l*Cg#Z>(L3~_5XuY{<&}b=(V^rekOqUf1iNQhn<&=_RshZj^vb+"
    "rCw8?44Edpp3yFmkRKn`R`zcQx7%#17;gH&@MRr1&Gyg9qR}N?vUVdt*l^p?-ZxYa9X##jpwlesLC|hCw6uTz&wn`cAFjLp{63aB"
    "U>@hx<z+`ut9thwz%Ledy9J;RR377_Ms8x1n2J3K1Z<6Y``%YE{zq!-?=0CL1z@-UZ1LlJfw9rEu^F3pS}l;`jv}QMcmBT^YTxtA"
    "uLEoNkXfoCiv!E_is;+oqlZ1bvqc_mxmVtcP-$gB#g12$y(aa5<K9i2+w8crIb>P4r_^S%DA(Pz=$GI)G)_9t$EH6Y`jgWc(c0{C"
    "45;yVyko*Tc+B`7Lw0T1O1t-GEpXh4({4^OGzbAOgV;AA@v%h=YHePm0g9hhtru)ux0Tw-+n)|d8l;^-1=y*F+xq-4TAT2d#{;=="
    "BIN58Y0X*dT|+!W)?(=rFRo&8&sgnMCtC$+NYbQP-4SieB6VyP8ge6%K3a2SU2R8CAMfLm4IzWOA(YyuAWR4Cl5z$-0T^yu>^175"
    "5yVkw=Q;}Y$`c{Uc*7?w>(#A(Bu$NZ10y4r9l2A~Q=Ht^!mP^l21*r<l?J6csly#Vr4Xo0!w0oF#)AnCogXH0Xj7j?9FaEKDKPh0"
    "y#b=Y!Qw}zJX7g+>KvxqUj&S}L8P&%yTM63;s)a2>rsRlVkWWM_d%ONXni!H32KsyRQ>pMug*7Gl<2$T=eI}+^t*$ef*o$Vu_MmW"
    "HMI=mqIBOPdL*BZ4}63VVGWKuWuP-0$Zn9LpvMWRywMZ#PEp7R<_sS^wA4tNopCnpEhW{nJXS4_5`e=<`#|I~7PET6BTZGV&o+7t"
    "7Ow3vLJ>@w4qDQ@pv$tegqOe2qFFp6!ZXF9VqZo5Yus}h<B+^#{>1Vgh7lkLuG$iu$U6n<#KW4LHTy(g!&)p{gspTv3BZJpbWyfr"
    "gY^&`7D+D7Vr<`kWWd7qDbQq0C>(W?PB0ncDIV_(jujMC;}l#0?OQD=Mi4>RqS)LiL56up)X@&Y4f7F-^%SI|n)m6r1@8Au!3Iv^"
    "g+sU3Kq`%{Rw+~@?)c5pG(Lh`1ra8>hdIIrw&xSKQppSEky57F64X_tgqi1rRN97;N2^9N(JHYS$57eKZ5QtKd$Y8ug`LHoopLy<"
    "TL)UL=7NM?x7^s>HS~sby;ZceLz4!hHaMwmYV5FJZOlZxS&T+EwCc5+db8%r);tI;HDGhcRI_8ex9JjrLC)CXXXb|%d5~_kYD2)5"
    "Njw_$QepR43){=q_dQn(Zo6&7i}7aN;Bs6IS;&k^cCOfNX^lcL%{GYVRehyiP?)#xu(ZYu*tBdFGlurW1smLQXWlW3xk-EdGYAAF"
    ")+P2=U$(-KGmVAj-PB>Vpl+15D&`*K=3D9>ey(a0+v>E9waeswvD7fkbvwhGH*+W&1tnLj&?CqFqgjWUhM*KVi_S6;;Q41lD(hB)"
    "Hp3W58Aqq)%-u5siwJH%-c)mN#<3PN1+BhOtZ64agA<6cqwrIf7o4(tuhV^fZ>J6@8^?q7W3e*u=B|B^e(M)UhdBk?tFWo#f)VWM"
    "jq;sXyz^jpkE1m+-{OR$O0GXx@g3(7p%I%-cw8twkkfXG8OUN;Xo3z%&vy)!lvdR@DY*>cYLO&GSGmj>LSCPPzy^}FCka4((jnFF"
    "rzpkP7!w58R82vP&Z_|A2X~4VP##xM$50Lm6ZrLX)OP9shL6V<5{=^0W)5VU9gE3qqIkljRjA5Mpk;~*1$n=6ZDexPGz1(k^I8my"
    "$bECSHfn9bLmj>-F)7w)9h#i-%jbeaS}rOw(&z&Q(MZS@SpgNk9LkIuu{b0>fx}VK4MV+<fY^pMrOGNtJi@n7Trf^lySWBW&~A)6"
    "7jQaA$ZEr%e%|WDgLD2TEfKeOOo+w>%QFM|42%=1^NWN?YZ_AzqvMY8qFosTz71h#2y$_#e%GML7I&npi2%$Fs3J=9Wr$D-1U>hx"
    "*$NB>k~$xfKu1lgSk!^b<f)p6a%2jFozP^En2gG>K`^zv>&ZSR_GM>w7&yi(s@DX9ooY-G>})UMmGq(9wN--{xnJ);R@O55SRFAy"
    "jOE&J5eFE5kRCDXp#?DD=O#X;D6n287(zloBI|&q9(ng9Z{kisqZxw`aRAN`aEit|jaGW^=A%?d-@jLp9HT75rmKVFgGSs}!*zPX"
    "r9yDEovIE+u{Q-!US#U`A|r@l9(KkNSKpyCiGd<&5Udll>BLW|BY?+=L-Vl6je)YuqP^S<P!MiD{V_Z=G|jSC`u)qZ)&|*OT|_f("
    "G%VoYg2iR5eOBmy5m5iN3LrV&YDNN`a%*rP0tkx>D(+Kk(?FOJT!!Jxi>_%s>`>0xuqUl&B>N(0cnS(TTU4{|b25O4S<VASJB8Se"
    "%eR-M?E){L?aUA}jJxXdKFGC5d<EyA@C6OvK(o0AeyQyb@smo^uXWCW0}t<V%R!GinK_RSZI=00#)kWRyP=6)zLGT;tEbHjqUVTu"
    "Wg!r=A~lf0)H>aB+=oW*1SL<_U)Oj>CnwERqF7)=pGm6Rs{<U~F!WmEI-mp%wJnP;E;)Suyu++zP2FwXWzk<Z^sd8Vx2njPwJ{Cm"
    "wNio^NR+!fT8`g~M?{b9F0awPJO+&POm&Xx2oMO>TINI$w+6i~aZr9U514|%N=Uj#0mZ2Eg_FzzXaMAEqTWRUk54q5)kT33ERQ$&"
    "jDf`BG1U!m#yUrA_Cb3y1KFPm0}F^r1v-7?=_g#2u>r0fH2cGY4OT@xE|Rwz^+N72x8!f{yLAr55_M85RP@{X>}iK_jQJ($=@8TZ"
    "1G`vuTd8pB!#iWDWrVYxQEif6x0S|Qw4;gJn?IWBZd-~wW*m7DKJk8>Ih9k}ur)-Enq&;_)CjOG%Sg9i*BU3!na>8h$G-CIb>L=$"
    "Za_?9F~RP~RrrAH>9~fv$Krb(&I%Sor^uREo?ODz<FtZcX%sj-Ja+BK<jr=kJ;-MqfJ0Yn9XqXf6p-XK!$$lF^byM=e4Ro2loK^}"
    "GJJo|P7csw5eb2{#kGEnp99T-6G0G+OLp>3VR+;{IJQ*{gLp0Rll|6mT}@(*zGmelOP4p;DS$O0CPZ<l_TkX%k`g^_Q;Hg+HbVq*"
    "n_U_}tCE*N(MDG8W1<5AEghwEGppO^d*Bk#-o#kQ_!5>ao;ZdP5)33j>!{_To*Eric&(Ag)%K2?egyQEOiH9<B0E^LCV35znJ@_s"
    "c8dlMtX!IFpRpJ(36@u1NVoyTd&WpCfc`hyTc|VpZwMi8>TrmgB~sO~`iA5wSPb(HWuu4ss5CHW3^`|~n_QsZ6W;C_4n>IS0}k_Z"
    "_Da3oPfC29V+fB;wm(xJq52cjxZz>o&>omkbXV)uSe@gcn$KDBWAzvU`Pw7?_%7T@`r9qn;+7Ss1C39vj3>`FZ<!gljezo_QXM84"
    "2G)iGD^!bRPU}kpEn-r84bq_lb@!FB>6BwM@YJ~{Yc_}r92i?C#IC!+)Kld2cg6ke%>(xXT^kz7fyLLyl;B>Z1>nt^7)#ycpxZ|8"
    "&rTih6@GNLRmgzwfdLliMbK?75Q)7#c}F0+39co$jwL4-tk$u>WZYf{7((1K7uso1{Ehty$}>4@QvD&p<cBI!ufdY6{Ss((zZx4z"
    "?WCdG?_vP2NRR5ivrs<6bd%iP>PBz6uF=COm{o+M-a$J5ZDD?P1k*j;kRduGop!Q~wMtWBr&}W55c!@y+62HsSeVPe!@IWJL#{U>"
    "09KP18VumZk2(BWd@yyW3jL9{DI5EC?U3Sf3-w-4Y!CSS1hyI6+do?V)Rv7~>$O^HWirKXZucJ%AKo*cWSJ~5FG#e}pc5qMvgyfU"
    "Fe82OP*o6B5Hf>T%zLt9ZQ0s;ELBrwO;<KrG`ihcp^ei%e}9GO`k0lmoAt|>#c20$4u(xCdvnvdZtnEOUWS4ko<UKHH?6U!`(>~)"
    "k%>!n!(lI}+TP!<7yTD1HvhTw|9rcAr(>S?X7e;}vNL;Sz7D#b;nSUS*39s*e}f#IqNOY+ZP$Bn@)~`*u8->e@ZBk8pQzE<O0&7}"
    "<$(ydZshNqb=#Q{6Vw^pPcGBlV{G0bJ+=U(qzBAm!{ne$PSY&KxGavSS%L^H&mQ*kdaZ+Dj%BP`7W7Am6TCQdIE-H6qJ6QtY-@Ih"
    "hNIc(pr61@g4k#IVMkQ<w^xiIkHd_)1n261{!l7;DNdDZ=JwkL_bhQS6xE7J>c2*wDZaqWS|tmp^1|r87`B9rImtg1dU7?{M?{^E"
    "%}ob`X6Id3!!kVg#l<()fAIQ`zh_H$68`j>TspEgZoR$k3(GZ0(LY97#i)Fj0nB<ObzL+QvS;a0b;)chibbK_ExVp@d!2w#&XFzJ"
    "_c5@NE^U2q91D+0D`{H97V$-gU}kE85j8q99k>E4h}NOrXpE1Zt^Veriu4<OQ9;@g*AH|V%bM@Z;nWpvs){u??yTEmhEz@5D%RoY"
    "5X0)TQ!$5yv{4pT^x6m?=F|Fos|o85*WZ&F*&>aa_nEG}IyUQ~_oUomH)x4tJ0EYYdYgjQ$qKe}3r?fM3@VYyV4o>4fR*m38efk#"
    "BqCRihYklI-z{@YqrHTtVi$slMF~bpKkC5};FZ+*&t_kI#u{TP#Pic*MfZ;DGJi_C;@%SZmBN4j-mixQM!cEO)BA*f($kYa#fIia"
    "=FGSWl#1nK(YeiTE^TNCkkV%!ls}{iYbJdAXs~yaQ;#nD7U*NBGWqI@6Xdj08vkGCLl20x!zY?$E>d4g7S@cW*ND-^&mTvJvHwE6"
    "{IF}hcba}a{v!4{k0oAw;+0!pe{tmeZ;{*MYx$@D+tFKcnBcC#dE|NTnU{_huSSlka9aOhZS>%w?W^vuzC3p@fj)TG{jX2io#oqO"
    "kFIUc%X#CyL(8;bYIHSwxN%&K;O*&$Pa52G`_zRW?sX?_WM@p+vyW$KdiE8wLH@#1+WQ2bpuhR8YhL%Q2dz2V%GU8<VTrtQv-ZyL"
    ";=$d<A-%b)eR(C?gf0`Ki|K#qo&C~jEDinWP9j*2wy*owK75UOt9Dua6g=hGv(Uf!_%AkGPfk96%DeMz{>4vLIMrnwUo<aln|5xx"
    "J1;b6W$32m-<94Y2d3wL`k&UiW$m+H+cl>T`@asZY^WzkoPFi0*(%1qgIb@N9Gbr_Up$ytpvtFRF~^Sa+4`%u%yq&3%sU!++TZ)m"
    "&X?z>V1qYuwTQnYy%zrbiSK>Nb7SU-{`fh^z$<?RC4biwwRYil>e^>MZhDEF_=EY+c#Ox<U)ZSgI}2A2XnKNnP~pW-zOu1A8@>DZ"
    "3sL12VbLo`7k@+r%fU$TvUhc!Sm;*l`xmGs7`yVxw;H0`nLh(xnAzRjk!-?utLW9*<HZ5>Ek|m2=E-lJx5Ni;wq0AjXVpTu7<{g<"
    "==F{ulQ&#<w>~JaBU&Yw+W+N)zGMZ5kF{PW{+ZFJmi*Q?y3_sD!o^>^l`?Rt5B_k&9XoYDwH%y#Q6jIvAE&i1@8^w=-Z>kpGtZ2h"
    "RwUK+?N3fzaXaR{-lxJxZO)UIah^6>BodnS^~Svhk&xpsHQ+m<K2!IZb?{OLD+6%Jqcp*zFl+uUJe4oPvYqN;gVf25cEiE7*+5+o"
    "j$GJdLPrSmoffhOK*J0p^nxI`FQD3_7d<=2oC0c6psm?JRstBR#z%m-I>Hn`^Kf_SW*x{ahr`?6V7kYr+I(hE(tYaI>~3ZbEj{c$"
    "+SB(6hRQ(q#bQD4IFIkTPot{I=hOIM#y+%;TaR&ftMBeZu`BR%vElqQe$)z?uyn_ANKnc$QLj<WP9$2P=<|-S2KI|jJ58vFz<7dM"
    "f4i}tO*h5IYgmz~MVZb;$qA@D!Pk||`cCW4kk#swtbjCrTw?0lGo~0=Me2oe9sA`hp^ReFqvyNr@_s*81e_vz3bRjoW1}?IgrXUo"
    "V!d8g9onF-^TaB4&N1Wcs(_C>z%xzig4~0qJG{%_rDqL@<)TEztQXMGc~jhCo$&NKF1BB#3t+(Do4q&!M29uFAsx$P#jr(`(9xv#"
    "lu2p~CEJMklzNcY>*NqX{N|9Y<r+3ejGgvH^Mf(A>v+_%)Q&B#0xRdVO}KsR&N~~mnT)kpBrk&PXuUkIN3HID44!qx3%iZ_?H*|9"
    "rTiLVnFuv!+glowW~9Ch&Kz5(x}F$@(4Iz~DjUJwso|N0iwxa8&tv1jq1jXEZ~KCi6U0;>cRvlJ>u4W>m_A?2+YF~EcGZ^Nn>@(S"
    "s%j?e(7-vi<^o!0Sd(vY^5Xm%4~iU_W^KdK4&^@FZLG-p!5~CWB_1|^^BeK+|MF<|K?M96s_h#Nu!$SnlfN8({Mkjn(O&kSAe>_p"
    "&KDN(GZ#M-!OqwQA=8Af->Oc3wC6qgwe{$APw(C9?`?^0h)R9PEd1Fa^3NL5Z^OH;G1H7^Haw}3!32N~+lN?T3*)Yb_QDm$bGvBc"
    "M<c;N!{sAJ$3h>l#s6GP-mn^}VNdI(o5^N`HMT;|Dz%b4*uT4^4H<Q7cea0DZLA*OvG6&)1D^08nE&t~1%y=!lT)4`Hwwf{$QX^B"
    "Zaw)L%HMqC&C!Cve5^mynv4wpzHKl)9H;xe<Dw##U@Zfs9la0B9~~Z#KecY2{@x1k?;Be}fH2zYW*fkAPT$NqaJjKod-%c5{=0?M"
    "=H9#Z5E}T$+HndQySL!_IdW>Zd{*a2cZRcV{0UBd-Z)Q22wnGh@=UdnAf=j8*YZqmH_*lR`dG18^0HW$%brc>$$#WME8s}m0?Tfo"
    ";dE4+GgdY7#Na9H*O$JZk`T6099*coJ7C};<o*aUtQmV*U$#GNTz%C3^tNKDW0b7!tC?h@6H9`l5->iAH8!5$dsm#ZQ$<&7%cdQ`"
    "Lz?ew+N2!3Be2JV<BSB?4W~`(O!bGwge1W+PsEI^-l&oHyNEk@p=PKadOvJ>9(z*__dy=%(gD#n)a8}~>Bep5O|rAAR15`~&wmaZ"
    "<Y8a|utA=9ib+4Pmona59#H&Y4E54aH>&4z%a?l0Dgk7O+S{g~nU0gGc%7MK$CYfi%6#xkwTr2PYNIiL%|dCZ*iR`+zuEw6{XtLq"
    "oY>j4_NPl?3gBy~T(L-*U2T9?UVBijb^hruz17E_f(!$L3gby#W_{+P@q{hlAXJyAyTl3RB<dqIwRbziAF9+4hG@B2s2fc-+*BVE"
    "ObbH5{>3O)!fJK0;>0=@%a)~k|HFJ6Q1^lZwtuAggoZp!31ESvL>73|Ox64%e5qP~c!beB7Hait#!SM{rX7Q0W4Sxjb;}!X|4lEp"
    "--_%!{UX<4(bfCC(WwHU>GG%^9(+P_Aq5j=WL#2~=nS-HBF`vQHfgQdu%^ltbG<6mG)#mi9p}P>zuqy*#KoYadBeOYpPt`#_BYw6"
    "XYwdrQD1@&S1U)`o0->lMjQxtgyUn1Qf`5RO5%r|t;1w9tW{R{mdGHG)z?<Uy0IzXxnf>1s%$&!4q-zCXHjRF!1mDLX2*<4Y>CKM"
    "=Nf}LGZaaKZX5T4q(FO{R3U#Wh=-I<<McgqD0td@Y8HNqv_-sObENjmDtkCEwycv5L#qa`9kiY3N%=BaEouRm;II-CUi&g>N%QU_"
    "BbMqLd({z+;Uo5v(^q%)B5-5?crllaj@gG4%w6stWb2)DuGS{IyF1g0D<(^MxK<hI!l!W=uCQXOTG`+_n;_1D-QxQ0!)1887wQjw"
    "P?IcnY$WVIbuL{h!e~!UluK!lhVg-=ZI8nxNHxh-9PUE{NG!G+y0gd2aIF_aZDX!*?cGGE3!Qh*BS~-JW=f%<0Bagv>nn7B=ZC95"
    "`0>yF+uy+UXO3OUJDRU$thkk<5r^qCa`!<6IWGO5o9Ir%Npl`8;=JJ4>h9FwBAIY*NqNKUX6UFrej{_m!rgoPlfSC}9fwf$ZgOZr"
    "FMMVuq6WyL{FOzUVQ#?fGR~44f7(9?E9tW(rSV3>)o%S+ban4|?O>Y+Tb8n^l*?ttxRA-Sm)Pni>(6T)9p8A$%_Mf(dwRX|Y6wy)"
    "X#R0D$U0evCo^0ygCoD@v}$AGg0F3S^!~=rcU_%-`N?u{*q~Y^y>s3d2t>bS8grV8j^usA-T<pC;s4JYx&5)ysIvrqYF;d4nq?tb"
    "q1w#;RqUgw{J;0+cSb&HEY$D*p8Uq9abJSD!IOV*;Rio@?<YU`hexk}->O#LsSlrX41J}KhG+8bk0R|F^Mk|3$<b9ntuKD$Qy<ag"
    "_nU1KQah-$K3b2YiLpHCsJ6J-<aMJb8T1cdHO+N}{U5wHV_mc|c56{nEMjxyNU@tj0e3ThJI@qTPqPr(ANK|^csy!=4~zW1iz|*p"
    "djqTC%`eVGjKf;R@YLC1K!`X4MsTr{Z}$(AMsKaVn#q2cK72UD&W+o}Xyg~CIl$;KkCs~77E_0m3yw=@j5GEI#o80qgJM1ZxDrDg"
    "w?`l4tS#j)s|UAgYb*I(-o(IJ!%)z@pl7cD9;%-UA_IIIoUT}3ooRtBToB2-^RCfA?(shQMn71q9`|{h6l5BDyQ#GNbI8*^rYp@n"
    "z>fI-UP}P(S?ljN^gDsebC=w#{oE?|oUt}8VMDJYv)d#o-AghgNlb|y8OD;2lZL2o(zs{$2HApHu*kH-Kv`Lm#M?~8N>P|2qC=1`"
    "rdrur+$@7SYZh3B$qs7GmV);h&{O%g*A#!W_P!-(9`^^naxosH0v<c{^w<S!R5n0d*i5^8W}mxni8(mTrnNGdGk};@A&JKBtXe}H"
    "mOeD%DmVZrBc{8e6C{L2#9k|9Gd9V3h0B)wnAvSKocBLvk?g1up7uo`)VZELs#dBF!n~i!JB)zUeqtq^Xp}N)RVU9E<Z`zy(tz9@"
    "XaTw$HEQX4DonBCQ7&r4DFTI2XS-MDfvwj&H`K@XT|jlHG!AkfSP%pPIZ13g#+>uWk;~@}8s{a0z%+^$+Zd>uDc52g!fjk@(5;!w"
    "ZJn+;%bl#`t`ykio(I#Zey1-vZDJQMl}mXYc6h^tNuHfEfiRR#CTm<R<O>=J?d-w}9t+|}VMOa1=w4-er=Q7USl`jjkj)n59rFw%"
    "bLb3W?Dsk)v|cqpUIT!RhAtTmbc8-=@BhT13wCw*Y=}Zek${YOMatmn)(ZQ0<-r)hNgZyGPh?fJE7571!f@E+30l0UE*Y#Aayse`"
    ";ln{;J6JiwhdO8?&`~>5>@{<D2TSWgs}J>$v$QVi*!F%Zu~#+`Er4qPnIp4J;qu#4@@y0$3=UhT$hn59g0Yp{fte|F^Bb;S#f0ta"
    "hlgU~`bm5;&5nm>xNI{gaKf<~3C7+l;h@>ou*t;6UT(sCej=1O%A5^7A&x4)S^0r|oq`WObXjgnj}H^#%|%!C4}Yco&MPxb_vR<3"
    "rb~0_s+!@hyC%+lV*5b$%ZCJ7f5JsJ>&@EtPq80-E^sl9%5W<GPPUx)y!G#F_g}B?Zn>2xzJ2=O=4{3UftGnW<xh>qZzPY}MPtu)"
    "F&}08@OtO;mGpDp`4BVTe1m<IncCT3w0>A4GBdl?)LYqm>RyB7BI~6z)X62%JXZYM&vSpF-TDXnI#fLg$Jkkw<Q)v|PbEFv9<&;H"
    "Klw}IlP^i9Y?Iqph+6>Gewv8_uWDD{M~}G$-xNNGSvFmE1Y?YaMmuJh5N~qo|2z2?55<kWs+1?lN9$Ol#6I>Vwllj^6b%Mf-uUFv"
    "+WJq^*<+v3gbyadc-LIy#k==cvmidS_qSiF*3{z?1E#?FRdVp(uW!#4NJp}5Xx4Y8c|p#ntj`qB&+10sgW1Xx;L^#N4X(op^X*OK"
    "xUx8UyB6815Gzr>H<xnHIwFqoG>M}(iK<X#pR|#99Se+}$9}i%I#Uk;ps|s45*JRL`WiSJJ$LG<v*oM4>(Tw(R;rZEby8&Zto_X5"
    "gV&DOz`4awbH}%}@4bmS`k3Pj4XC#70_~QNzu-SOd{dX+B{uiT9x=<hhJ$H{+K%|L?)$fKBcX3L*AJ7=M@@12?%A{c!YT}ME;qr>"
    "8ZN5(;^~90^cdjEPq=5D<F8)2pj9_MA)U+2&1`00`sv%8Q11qRqcHF1_^STRjPG;M!lQcM$QQyuF<!ZK4(n{>DmEq_HP3`_YcMbp"
    "RGfBSe`;=_bfOgZYNLPVIGCl~(kMqARIz@3C<C(@aVkd`x#xYqg&#)%6*EN>P1E&Acv?V9tGyiCs?`-=Sc^6k*)@wL4_C!EPsrkS"
    "GgWz6fyGK5%@s$U)OUO6+jZCI^mheK<8#BUP7Xfcc~`XXOn;`=y{x*v_35W%4a#NeADA2I8-q@Bx&nz7pNDK5JcG`}thjf5fBEK*"
    "xy(_1WnUO{>|M#%fT9TBPGl7wx16(z7?EFMmUdx|s<{)z-w$5J_WRILv(97+@y9h#9vniFvUe=^lRH(kr}t{hL+U*}6&)NH5ckB@"
    "_s=i#S6+-f3;ukUTYI;<zNGCoa2cC%jFEACb!~O&&Q@e*a=-Pq+BEq6h?3_=XQ4$UISuoU*|7dmb&%zr#jiRE*R<`TZEj-pW9OQ@"
    "w806IBKfesFRl&NI*n3VZY{_Bw#<4fQpP&zbbF)5*~K2c`*5k4UFshL-8Zgql~Hp{qg+FHbi#)pLeso!{G2Iscl&rbGqyZ0?B^eq"
    "Q<g7W0fxEe-7VLj?-`x^B$yr0OP+htc*;8JATgBWBo)t$OzTrmyWEpzG@G$^@hJPHd2zze`&|!?8`Gik&b8}ys=JrJSGuR1Zp>4;"
    "KA6i1#r4hYd(}=g1+f2Y^z+qsOp63T^Jq`8{Ctq>wT87)1A|ORhA5(2K_NH_e3c#KlKF>k-M_iSBzuWIyhh1s9%}ljU$+fy@VPFg"
    "wb_+?Up?&-DWPYzJ`s*6bpm8C&V-mx%IPdhGEgCk^b8o?1Id~Nnc~Z8Q<70JERZ9Gs#fofQbNRvPI=^MVz_4q8k|wktO|{StBBC9"
    ";5bVHZI22nrL1y5*zNuGq0$6_q1G57auO?rO?<=Nw$V6h8EN@IQP11+77h1KcWAea_BBfkMmsH}S#(fl)n{sOjHcnjP%=t3`w|TN"
    "E!z9HbpEgdrmF*@-bK{5hmfr>;snhjf-GQNf@lbX`gG4&YXMHcvYliKrHo`8g2SRrf`GzsCCheQ#%-EzsP3jp9;sNDh#-zwg>KI0"
    "F_<tP3X{e?C(~S779SndaYn_Y)~Hctt@eSlUvI!PL<?x)SnSnXf*LjZ3T7K?q%c;5`Xv=v0VH3CSRC2`BeQ4G{ideHTt`5I#T=h7"
    "^WQ|doDKsJRvdP1xM~!8hYBd$2pMX;)*Up&p-b#JRa`d$v}Ul{Sd^(yo#uD5im8hsjAEkueY_VpnQb;^idAXURB_b^N$~hhEd(3u"
    "Nc<jCRA5I;pMlf}nsfG5x7kp(QW3yi6<nK4ve`qDO$Uv7{1OJZpo(hki|D0ZG02f29Wi5W+1~MVij|{|U6GtBcshgI(LOq47(tq-"
    "!AM`J*70Q%pbkmxWTVvai;b3)ODO#lFhfBwCU4B>5ZNJUhB~{z+lHM&r#GiSL$$vyGVwal>FpG_zA`X+EG|{Tu4(2vq*)8;zbyX4"
    "M;}(St>2CZ?dH22W#E5aPVTOZjF2==m9s$_P45*xAzM(h$%Nu=W|((~L~yUXo7#BpwTNlaKw9Ic2bZ9U7c2R&g>y`+nredt1sn9T"
    "gZFz@+(Ck48D>~MTFq^htSGfWjXgU<&5?`GwJc*3k+!AMe`wM-kP=v^_4(0BbJ>!o8r<w=btiauXmp0ROGkRML&NjPz`85SG&*|D"
    "!sdOmsG++G^qMFV#NT<d!MQAsQ?`-q(RrIqLG(L0rGgLn8ht}Mb^B+9<74XTzd6gjqdt4qgvHMu*6s-hD)L(|8!bI@LBI8D=Hb@P"
    "jwO{{`Ar$QCHEhmx(r-Et@3?Cne7|at_H^@;93iX4nKRwe)g5vqRCD%!E>ok1NqaY3s*<h15QE;oc1g=vk!0XzyH^7uhOeRZE)2X"
    "FDI0q^+4%8yl6111g83J@>j3aZE|YAyrhrct(WgI&E{iaty%zUh5UQ?5XDi4_ctWY@AdTkj`wZmw*>4tNp;S}`&~oW54}?2&xGnm"
    "964@r+|R6Lg*d)e9JV?IrYKNTH(!@FAIm$x-s|)+V8W3Bo83LZoPVHCVc=VYoJjk=Mtqek*ivwuf1CEDKR{}<sGy6VwvlHJ-os4@"
    "ndCe7mLT>$o0b64-SH{2%jNT-5+Z0|dLPE$LyF~Oh$35uoxna)TuU}W0`!w++&mk#8@|l?{)Oo|>cRK7_cij>`P%Br*k&|rb~G*x"
    "YTQhsPprndtt9AuMCr@*3bZOf+M|$W`YHp=ufrSr3q$8t{V1yc^Ha}&&r-3RarZf>zQ6BnI!qEwUwNzQWSaqnp5>TkkaK>Ve~Rg~"
    "x@gesO~&wKy1RQ5Y5#eX=*?iE=*Zm(+mO>BmuJ)zcyj4%QP3)!nxsF~H3ySZ8+&)yehVXa5_xW;kFH{%YGsb&2WY`y2avi2uneD-"
    "a$hkkzt8Dfd&fH?`JZlj+f|^NI@fw5F2npGO1owZz}%hblE?hf!T>ucP*U5{s1$m*1mRA}2@q-x^Y_oAH>Tl+G1NKl6lH)%@P5DT"
    "EYF4c;HJC#<dQU<c-~R^&Z5ybngc|OX)x!v1pAotZ_~_8#c<3%?IrFC^%V5fGIw}5ri^tr$UDxzDNP}(-dG+|P_;jKuRhGMM1?qk"
    "&d3hD*4LdnU69tKU2<w`baUsXNEdRhCjLgRw1Ik9D3XT!{S0|by7r8NOXQ2MAeT2k=Iqaa&9h=TGIDjw<kmgu)o3R;RVCmRs7lRk"
    "96Et(H(aO0k4N;DF+HLH<DJvThmCC(>1+>Mbb46Z*R^yh^-yUlfhIep`9d9kDKl}D^W5#Y%U;C%?tAuD&%R!eJ12U_*&?P9w;3Mg"
    "?&Kp1Ew+@7>DdQjtH4Wb^1l0)c>B)a{YOkwgTY=M=*C<E?kfgEh%_&l9Y^7~M0v$+mc;W}zM@yml)ZTYHsygl(a%u6hT@~k_3cxq"
    "Hu@6wf6RxrYwhvn`yq7q+Fp-cfx)_mopvML{V>{OktCItC+E3PgR2}VrWe9f-}Pb53S#FScqC*3p9@3+fV7)?$l8*3YbO?RUVhej"
    "$xLFKyhj}e#!dS8AM2mLoco%w*64K<eeEH)@=z7Co3-y}m>)#$@22HVR01S>BotemApbBMb))4E?BK4TTZ&|R^Y1s_THo0Eb?e&S"
    "N$49=>rP3jR?WxHX4auc1gfj3uW53Rojx~Gd2+@`{nHO;9FRUW>$rKo-F?j!{8#cr;!r>Cb<bMHA^XmwJ!>DT-h!)D#!=hZJXCAF"
    "W@%%f9a<{&F^l!RYr@KMR*S&Ufqi1)g3a}L-Y!4#-%4Npl<Ue>>o-sFi$UI1xHko-?r#{`zNtH4v|83;-0(+_rj1qG(?t66M0)DW"
    "?$4Tg0@%Q8mve1z^QiL$o#lJ-QX#Qz@(yYrb%8s==+i<@S;F0^*o&398<7hdwR_@6n(3qNe#qV%^^-1P-g}WKZk4D4<oL?Wxj!&@"
    "{y6N#&f9>~RwQUV@*NVQQ9GM>Zz*~IaP2TzqBj`2U(Yc|Nyg?F2WH>`ad7Y9>vy*wm+l<MNv_y#Gx+1e`rd;(o5k%;eW|!kdFxY3"
    "4$B@5_8L32R@=HZP~3ME_xE5+lWWgqNdsj~=fPJ2XewzJD>jR6F><kq0F${S_f9=V*iPdvdgn)Jrb3i=PuR$F<gi|E#S(36=f<E6"
    "IkD)7@1oad`1xLDQ?5io)Q?*`5T>sEGXK-RE&t=Kn;Bql_tC?9$tR{C3mm{_!`bpjN5<waudOul{pDNCz1q@yH1oY2eS<C6M7`4L"
    "lzA4~sLYHH&yDEqy}VIihYCt!O_!OJLTRqd`s2v+|KePGtRq{D)PBFk@Y(<pM+UYTcMgC9NAoyk4Cs2gK$qM*h?ND5ipICNj&ONL"
    "YSk)09m@~8%iE<*J$de{Pk6ln44|`bzl&g!*yC?MNDy(n;KWup=#IO$+dW9!-GC%0)gmW8|4G7d(O#NGps*X$^$vElU+P%Ewr*Yj"
    "uqv@Md0&S=gVR+OK!gDAt91qinjMC9>O{_DhADEzPFi>ma{Xb{roeQ^LVd}<U~tT6n)U9Hu6SK%iRnj|s(qsA@fkek3d;Ds7{sc2"
    "sby%;CBo!5ZN)jbo2d5i={7xV{er<qgrNd5P03u&7$rGK0NGeEO|{GU&d?9xH4yMwR0F{B@R3{u&v+;Ks1iJJO#>4}s4H5rW$Yz~"
    "v=e}gIB|OmUM$O?$)Q8WQEjMOqyiE}?9Qn(p{^gBBxk40>Y$O9TC`0E{nKR7)Ov=MJnh_B$vHnmkN{g}r2tshdWq&eG>k!hNhu5z"
    "g*>J?qZ>2&Ii0*eT0Eg(H9!tJD9{9E+X&Ix+GI?+Sno{i1%Q@G+<?e8uxjl@-X<mT33a6Ji~1NAMfFJiK%R(L>O@wBlepGVqbAA<"
    "wr->k_}+1eurEf=!I-lno6eSU-9v1BF!kMtZGHl@8<gXL5uC_U%g-pEz}rEzFV25`fzS~N;PYu%f&}+~ExnPUP``rJ&ohg74P)xa"
    "3$qtli=ze!om=+}=NSSNZIPbbQ;#Z9L&W#ucQ3EuyP|)RD=Epff=viYLx!dBnm`+6ywzw<kbw8&Q)`6-(+Qocf>WaWyA%KuCbV$L"
    "h%=xB<%H#o;GB=w`BdO{ui%_KWVnmCv)-bE*6FC**1fYQR+VO!(Csx~$i!Gt=WQ_7V3^aC@yTWzE2X5|^+Ox0EdR&9;&QwJj)7Rf"
    "Qk|!d_brWCn|IPAb@8sqpFBd(TCR0ln|m(8WvR<vv$<PmAc6<!BA-p>4F~XxGn6G1YL4KxNzLMR%ih+{ixegr=53!p{RhX@V_!Hb"
    "wnVbth=n2?2lCr0x+-<`UCj>;MyxxBP5NH(;jfFqGbG*}I9<McolB*`bWMvHgR5&h7h=9`I59a(VN^c(sAs(nJBr5R#G@wLv9baU"
    "ut<2olevM#mN(!M98#ZhTCEUj?Kz{<h;61hWj6cbLf5r(SKY`TK)Od>JD5TibNUJ7j(g){RZ4Xv&G-P(s;$%9*k1Qg^URgk6^u<8"
    "V0+YpcAU<36IVstb-^4QXFb!Df!huF8hUL2`xF*t99@fZCWspAcmN(UP0mSz>~kKY+t(h!Jg(|yzTa&ay5{h#iHJhhQz3EPOfmzW"
    "r-b}5z{;6lwPO=LNG~x05%`X;YnJdx)&$}ps!Rl31GTpVZkhy>-ovO~(c-a<{E1sS+@H5zN{Ns$VEo}vb~Ez2O-Jk=7I(SrXVqYc"
    "26gKmW$GMbg?qoU4U*lvY2oiZ@t%xCI_COoJtf>~2G0C1E0ou}0NVezYo@Q+s133PD>ah@BEa1jhnA+H$Q}A0c=2J7JMTM+C?_{W"
    "R`BIlh%PXN^*pu;--nyAkap&8o*FBR!W-@fa+wx8z6;*{pB@A_;Kipy2eHQxflOOx5ARAKjXP8<*wrkK$3%ZKz?)t51*T&4)Sl=-"
    "1E&G>Ne;>wL_ZyCmEoOmQJKtEK5k5JV2|JC)nXb$hOVHevBO$`=9LMHDvQ0rkl(VM`u`|+?;t($^S-llzy0=`bDVkK$%7eSkg)(3"
    "*u^Gt$<;2Y#9+#nXws5Mi?U=(qO7yGw(PpQs#Cd6cRJf8Q6?pdBDsv4u?UL{3<iVAGjGm0b@$sj_l>Ih|E})m_k6yeZ&g>rxEStZ"
    "2=|?A{r)>oB}KgZpB~(FK5995bT#L%NG{#k_;X1Ev|=e;*?qwxTytsAcDKh3>}lu3Vya}^&M9wQMIB5XDS$sWum3VniI{&W0VEY-"
    "9mMwov4`d;+EvZ6_y0cQ1c1rqkZULCDE5H&9eHrwRkP03r}11&j3WJ62l+@6I$8{LWZF-&4$7QE`LfS7!-uDW^TMni!p9+X{8uek"
    "olCib<CIeu482dbLw{>s>8ZSR>-=cXg^W;q;sah4+sKh{*_Fj9g7_GjeRwM^l&7ZL-PcuUeDPNQsQB}Qn{u4J6e;k8yy^4w?V06b"
    "snw|7A2K$()e2bIN%MOkCGH13%}i)p@?oMIDYY;b3oooJ_Ms<(eibPi!r{;-3&GdSW*4LmHOVE-{Ui}7TV7j7RLv&B!|T%4<z30r"
    "p-PII*|U`t=2q7Gp~n)OhPyj^W9S%`POK#MRz$5HoO&F_qglKU8EdGqO}i!f<WzL0T&*LmQ_1Mnu6$hzWE9#d$K7l&#3%RV5f7M*"
    "u;o6#mTn!hf0-|7%G$KjOldS(*Swi*I^Y`HmP6Aq!29%ol-E?~2r!zP7}}Ds({wQ?>@sIeyOEV$k3#;#(ku4HRxc~pn=PF0x}5yk"
    "hVB2MtoJ+GKML<ySX0l|%Ylueb6`Q(z|YV^a|<mLMz{Ku0KiQT*YyruEBJ*s(uf9+{2$K_JwelXEDcS=Y_Yjss8O(Qzy$_gJ0~T<"
    "AsLlc+?iR|9_JZ!9of-F8*Dh$pLli8nUrrS^wTr9z5lODtme7ZYV6G=G)=a{gLWC~fawA3^7Wllau6ND!N!yDu-ksPDlFJgw_bgb"
    "?KtSnXtii_ab^qWbQ_6HZjMhAUU<}9*`0{>T=+HS$@exNepnG6@5xLZv-X_LJ-N-3PL#@VZG315p~8Lnu~K+6u2jm64}M<EfYjbb"
    "j?xWIR-l(9Umka;P`Ky$aS`p^<?^kfyo6!yq5n6Mcv_#Ii|6J$$EuS@c+yb<EMYtX8q9VhwOb*9(P=X9uJqw5SNd_O#O()UZU$!~"
    "=Gvx<%Grmlj<y|9HV!_zYu~FJ-IZ#&1NFua?0{~2WKxir7<nnLd80S8S54Qs$a8i)?T3*h-3eJ(1mwfiX0@6rDU{wUmsuW~f!r%)"
    "w$MG`^3cO!tZ9#6xBb~BRJ+%I1l4R0nm=kYce89~+w<erelDA+Z6tfekVuWXEL9N9`@!MPFgt2?8n_<HD~3*t$L^6bF&L?K|9GwJ"
    "4D>?`elnkf9J||Ay0tes504#(IIx4BX?MrL4oUdg4@!xm@;g`{9GK9F#BQ6W*m^<DuE{ZSdhD<>dZ6wOPV^-Ac<le9=GFP;!nd|y"
    "(%ti#ZENffkkp{Tj`tAG&&$Vi!z5<c*74R=*AU)o>r`j#eCXAw%iW>BiV@ky(Nfse!55Dn-ri=H1srw(rN#J<LyFcv;-Xz{^Uz<-"
    "%9_co;}H)qW}Hx+?nk5#{gyXG3NiJUqmVeEp?#>TM=LmbP4XaR$DWnF5Y1V5<{WY=b%E+(W~$P64<%>Q;ku5E#NGzDDl)F25Oiyf"
    "uYB(f>(ms<IK*}n<C~{;tDoat0lPz0%O;Je&{_9|K6jd~IlOvOX{r{SGWa8G+K&RwHe06I>VN^z{G`~QC~~|no=P$BKp4+9$(ahK"
    "Uq`?Vkza#QB9K}|Jns2)lqI>IIN1HHjqtT{1Qw%umGS*YGnO`N%l?oH#gQepjO=}^waVZI&F)r)m8}?nTKU4TxEt8YGX>G;??d*u"
    "V(B)ol<qG$Dx#LByKRaAVAWmdquRjHmtQ3hayou6Ype#8W~=rfr(PUW%?vYyhV6mK?CtEBnUXYLK~59F$W#PTdB@#D4qK+=_Hwr1"
    "t<0z?IazUXZmA`7RbVg%DzRnT@wpwB<r%NoCHL%SR5s!?MrJ>vzlG5aQ|xc3Pi?vY_jjU{FfGU=on@>%4BU01Y}7B^kJfT!?x5Wn"
    "h+u#|N;ZPIPdPvGs$EY`rod;uI|sBir@M?>8Mru(&Qnin|24S9^2dDx6xG%6*2l%>2MwWzXjV^_rkJBg(TIj7J?sPiSmM`=Pt4b^"
    "zf}FFk#&vxn_Q`r0mM?P{0pNVdV3V@?45d;*2u-M2ZZNBPa`4bc;dR*2ir8-gr_>#U_&y4L^0v>^p>W)6=I+rWJ$&tdNP6OnXJzj"
    "J`MLstE8&hCbxCST*NinNq0KD4;7!-a@4w*3m3+muE~Huo~&*l&n+W}X|8|sM=?zHJ}JNUWAV&+Bb3BbZz^Hz3OhJ?uyrBhY)*_d"
    "_jKrQZ0g54{bckb{pZT>Tz9<~=nQ5HnXUKNg?o_zlfvT8ATe2u2Yc8*hh^KJ!`zSm&hyt-fA&v5y!ZHj{<qOK+v}AM319`r^WI+I"
    "7ZPe?oB%s~CyaYJY^KO)jB^!X28oTI`D+om<*D%#$mn{O?6A>l3WK&Yz3$!ZM1!9bd)cOsOqzWi8*IJk0{+kLD<vp+Ba*MnBMokn"
    "bTr2gKy-4=Jd7Qw4*lG-{(Zsz$XcwImQ^j+SuVWC=dL%)?efMZb@%q}CnX82n7r$LZSJ`UDKJt%m><b8DAIXZye4m7%{HWf%fTfj"
    "qRMpI${?TLmRN06f|$MD+D=%wu_1K@aF2J1d%d<R2g^*A1BH{!o>S<U9pX91&;9FdvgUm@{7CvJO`VtoiP94o117LC1NeNzQe}(-"
    "d#n3$@k6@QyVc6{M)im74l2SzJ|On};W$EoJxJQ&S?o~!>AnziKsF-Z`Q@HnEx0i%M6$zdQ;fyIF9nBtdqIN)x;W^ZMO=#j=dk~R"
    "@odNBT^+V#lL2^Yn%`=U?$&Sj%3~YQb*D~p&o4ni95-zY)iGk05H&PA$3>2}Df{*Tg%hx@c00|dd2s_8DF6%8?l9{eYoQ{8B)0o2"
    ")wUBD5{+FFc_rLBX!i3p0Jd9B+yrq1>f6KIgcF*<#ooO(+htSXxxsGH<rSwKmLO;nng)hWqH<zr8Kp|o4MG6jqK%GNV-?WI>?s~c"
    "&!%pnqYYx;(Dg9XBvStNzj*LO`_4nxR=X}dw2cjN0D{D6JTi&T&9S_?{ogmKx3;RCC#XwXh%bbIdYIjft>Jcq2t~tcMDUCNDQ~T?"
    "{kT|+X=Wqe=npg)^agX%q)l7Afa_z%l<I&?(==@OvFR(pnhJNuo>ot^I%C2c19Yb~kO`NA{B)G~WE^1w&W>f_>3zn&)z%e1@1YfB"
    "oA1JAR|f}FLxOSzG5?4gVpF8sLB#^Cc11v}33(J}uwki}S<O}gI|oFu4>staC{5s_l&eSb<l##+Eta#lREq)BL7Nb|r0imxxqhTa"
    ";oT<Y@@M>^wLoNx8xPttAxm~)?=c6KPJJp|+|Mf=z&v2&S+73q7aL7dGjte&qCR7EBHv%AjsfNT*zYP>oodrgcl$C`leg&pNFon?"
    "J8kt&lHjFdBG9s{pi25&plHVxzXf<jg`dEDx~V#I_Q`e>|NI!PLei{%=z{%Cj|);a-Za^6$pL`Mq}<P9lL!9AWdaic{cde2H%7cx"
    "u0Y|jinTp%A{Cs$TFsKTfQn>l>uI-??IU8O8y$6YdlVzITcEvV8x!3C1L$yAcy&sj5JUzLD<tk>c%3$Mp5IXq6}yC~b_Ik69uAQq"
    "6V`19Bw)pRVo=kk33#N6{7_Z1s&oju>PXDMNndnY(WYZ7_O65(w!$%pF<Hq~WV~H2s~SSHwA4v0cmbd$U>%h*4OzE&>Zolp1Yzx9"
    "?ZT3YMDlCD+;l$Az=;ZKPD02Ddr!t~*kLX6cA|)CqC+IH>=1^*FdQP)I0kt3Ah<RxYPbn3Qz3^P_yi5xf)kk45|e{28^SNBG&3AR"
    "P|u;6Vb-I9F)H9yRn$^yG&0NZBegDR+F+RSg#k?^V@W(tId1a85eS6<4R&Y>C3w8Oo}Dv2aKsP0V@%a@?Dk;^btraqvLU#Eu{7-Q"
    "hBg}eJ#sFsb{%73q#v6dQPE~+t*H{Ci?&(Plw%?fkTs#`FzP_ENR?jSeZmxAd&&+QZV%}Qb7CDR4Fqb?tv}P!Y}!cgC{x^H=0L<f"
    "Bp%f5avVTZmyL;xX%tZRV1*FJAv4+b))W<UdeC{dDtp2ML{F>Q^NNyC+<O%FtX^LjadjDJ9ctDy{?H=7EqXuco8ss}^UjPnE=(+e"
    "zjuoK)eE2f+82lMPk-)}UuWr=Ctv?o@5|qM;j5q5YMu4>t^$8|ZTmkG*f+6c8hyL_Th!x!b?4e|bI(uje9K+_gO`5y#F0-sF26#~"
    "IS24|VGU`N2mkKRzVVgc$9Vh?$MlOQrhoO^7v6n$>AU}Q;pad9`bX{Pt;8a>@9Mt!ALjnzU;XNzec^oPBcD1MCO?cXr8I#_&P^Kh"
    "?fkiK&wX=p`ewTOeqp@&(Kk<iekT4(J-hntZ~f+9{JSsw(er-pUhVpg>{35CdIJ66@AuaKiU0B&U$=D^roMjW`E$QY55DyW-~5*q"
    "O8w}TuW@(w-<zjD|8IW(QY0PzDtzf&?$ZJ3H>_WOC-^J4W1jmDm;8V7rQ_fJ+V|eQ`uFcwe!Bamzqokg+b2Hx<D;A3e&)G9|JR>>"
    "y<p3|HaGo+7mA@p=0Csr%Afw{um92S{rSf4eUrLG?0+e2eSPhXU;Wg~YyauhfA_!r)^B|C_vU}K$A0B1_it|`$WIEb8#l-A&j-L1"
    "H4I7eR6ONwgB8(guz&Qehu{9)?0^2+3)6my1kZfq(t~S9{^8!UcXEHUUo;++;ak}wU;bPetU2O|cfR$U`X@He*O|Zv-#z)aFMsi!"
    "f4}@EzSf_P27fvRn;-4J|K54%=I8(H%bq{~Qt;1zJNWj@*&qJPQ>%aaYrkLi{P9QHH*WsspP#k=#X0NGp11$juPcB2to8dr@Kvkf"
    "t#5~_H$R*<zaJOH=*!CRN0sL2;dSTh!O}Ni^-q2hD(eT?KVY~1WMw%5k?yG9C%*q)^~m)Zjrx_Zz4WTLojk%W{|?>$_muk^dq=-~"
    "<&7^a%>LmEpVH@#oI7^`wqalS<A3{y|M3samzF<wKK6~H<3IS+;_D|DUj%@!QQpoEJ3sr$(mn1A)7Ac3b>m)gf70${6p^zOxyFKZ"
    "Ju$N^>N3r9!myBj?9ulH@1*DK`4db%;|8o|hPYSnV#-o}=P8GQ<5AUNzzNs1ZNeLB%%64zPcOz(M?(k0ER7*;o`Z0Q-SYR=vLR3;"
    "Sy!jRX71mCSkTh~(gJb39Rzc-L>rh4j2PgWZM@1iM9i!vv_fo%QK&p;s;F-{r6O$GFvj|VzYrZ6X&c?4&V(1Izp`{9brL%ChlI}#"
    "shxJifDac}nL{j15vNjs&s&kGdt9wdR;c2dD%t(>`ZLKyB8UgXaUHDUKpRiRl98yW2)xIAibEY0X{{@W6y2`j6kyI^X}>TTc^>`3"
    "OK*PFm7f2S_tIo3*6${0J3%N8$ZcASXyDgO0}ca`!2Ym4gP0M7@W13^sXk8)hWudOhO#`F*=u;G=XJ!dET#aF<1x8`3#0ac(JMaG"
    "Xi#MZDLJ%JbHApFlw!mE$z{yL0yrBA9hpReRjAr2w3a6pr8H{b41u`>*pDF6SS1LATOcDKNZGv6?dn~nRK|OH2oJllpoWJg7ID-C"
    "?^*k8^yW^n-t7)O4&v0rs|(SKEdt+na<@v53G$et2bNqWjFiUPJ5NeWOBSF*VRTyZ339*}oSKh^(nxpE)~o^18KNLF>M86{8&$wy"
    "@1W5L5HZxmjD8OftJ)ko0DI$LAU-);-K(f2Wisg>nuAIWace2poGK)=+bKKl@OAYOdTbfuIF~YE$Uu!S-*5FFfl{XK+A`5a5B@Y0"
    "sFWPYfr;peKwxR)La12dEqwb)ZS$J?_B+OVT6cY0Ew+`SYIIOn#8gtSXDabz$|F0xuV09t^g8qgX(v4UzQg2M8Ts!%TGjEUJC@Ck"
    "TV?Ekbg)%<V<2YtlA-rJ?@E3Hlpt!OEMXRJZxEgK+LO1d?8uv5!D;4*7D07i2}8pKaeQgg>r4gTC7bWI$zu4D^lE!Nd@Kt*Q{Akt"
    "XQT(d$)Ux=Hb+4CN!uTV8UmJ4JB4|&9NhWowJN)IWV(Rp<u<DU)M3{2iw_y?^mC_F9cVh3@XUDw_0pjag>L&Y58U{8x4GE=2ggsx"
    "chJ<{^1^qP23yv}XD-vhYGJ^-$kU*WHFnL<IKC2czoBy5%kyd_bL}E`d}3#IQ2X?tX6an56TA1g)_pYb?%mEVfq9HuGsvcMOKhso"
    "ADVi-bt5Nn7(AtCgoCoy^f~P}fAaWIt7@X8HjvDnGxX`p<P&e{{l<9XDSwsyZP!<h){n_v{}^#c67xsPClskwI&!aK^r;COXEULh"
    "BocQxUx@;VgP#4Dx{GNj*Z5GYkk9zIL`A6{oZK3Gw>qg`Rs)nV&n=}o(>|AlAOwGGPF?uL=-r*lou}V>d;F}7PxxFO=M-%d1^LW#"
    "D^sV*1q&i*^{34mgFlKoI}9@r2Y~Bug!)hD=hBxEaBl18dCWI^fL_OVnrQN`tKRB8Q16Dw;8~{f^cTV-<syrT_65+`ho0m&;`tkj"
    "EW6?QYT$U!eG;Y)yGFn5&V@fWub1z6s@h(2M2*iA^!AGUrstQ7Yd2o}B+u8)_yihS9@$qtj;Z!czMH3P1|D#(0Ix&nMK7X~yGJGA"
    "h=+^x1_M>h+Qp$au*kQ*bZvLcHyYPtKJ92MB~pS^^`y=$ZVTP2XBzTdNiTWkuGdR}r?qpbz)>@g2vh}df*z99DViN_QlqCh?eke?"
    "&=(6ZRkSl<*k2oPON)dx?*s<8fpO)q*FSsb-Ii32FL+OE?S29|I0L<NDzryH{U^@5Os@d@gU|lvEb=@i96_6tg3h3AaW@z5=ttd8"
    "@j4p|dKDPfWE7V5@9bGDBQH}N8^P)LtTfy0Jg;DBc-!oC#;2yvPFS}2f8#RE=3VUV%^wfLU-Ttp%q!|*Uz$4#fo0cN9$Tp!TmPe@"
    "Gv*982iDC6R6iC3>SMYQv$K^E<VG9Wnnm22(D#E>1Emx=X6}ds>WY$U?g*PeIGVVSo|=*;%G*2HiAw4XM7elfYJ(GJe5v#4v9vW="
    "?WO=t2g`?xdz4v(Nf~I`P1rx0?r=JyXNX>t#t)Lyi8JEkiD_$MW$oCg%eXKgk(o%HiG?OgB;Rh;E;HJ+<aO_d9X;cAH~nr0Z+lSH"
    "WSj?i%7WbbmOfQgf}KXd#@A=kx*}FJDZATpLnof=B*ugM*sy0@_bS&FT_ctp$0t2+oPCHH8pYKu2677A!qJ%9^xn-LJb;aMOlMUC"
    "R6x`8#^fgVlY5;p`l3yr*Ltz2%`tZtwdgy0jU6zUChm4#)eh@TnAi-J+s>XgbNj}vUEl{@14eTx%FdBJ`-#Vqcsa%A5Va$eo6M&#"
    "yj<nCJMb@_X1AR~HM|^6Nxyj>S_xCn7#y^`SN_WVW2cu(LIxh!ALz!MHrS%O-Bwo9d#5dSR&w@z?SayM_nCWX`569>(41d5=b!b~"
    "n)iAtCrn=+OP6hbx7!;TnT?uxE9`kpC>xh6h;0{?^}>_x*5!6#vbS#@VmgeGezSz$D?cA~4M1hnxLOO?d$GnHrFSj^nMIeM%Kx<&"
    "&5#K3*5}|yOjz1WA{%m{d&$=1M@Lc_<uhaZ#gd=S8u!<K=*arQ1{14K8Lsp1oyo3a#arAYEL8jz85(Qi!O#zFMgBY3BAc1P)bQ2R"
    "L*Odvl2yY!gg)B2_t!#f3y}MOs!G*Sm7y!Tz_jlV?^E?E#<?OlZ)CY&4j!3VDb+ta(L0Kcyx3Ga4#9$#0iz`haI_1Xkg}z_5=S)>"
    "Ij_dSr^8HJ6UWh}?e38~{_EGJUsN|fNg`3?@!a^ACc6;7SN6&WdZP|79kWY&m-0=oYgNtlGfOvX=6y6d4hNDXvphOE4yjZ~2GI5j"
    "p9q%M-c<H3=@nueE{Y|Je$@2IE{znAp;0Hopv{mgP0LV+_yjN)Y&?qh<;;HeVMsfey>Mn~C^et98Ar}3o2;e!ZvT2JSx*#R2au3m"
    "we5cZ#70+^=MvHe@X@s=*`AT<P!%lQ!)u5mSsOZYjP@8ff>fk%A$GLoxpkdU+x1?q6GhSZMBJ?j(DQV2z1cU0=b>iM3+k)AV&{FV"
    "F8UQX+D4}2#8lH3APlmqozqS}tEcFu*N>e$l~}6mK{oHG^Dz`PnHdv%*6(kx?renC)l*I^Z=50~Umv~XL7Y+E=0!b$O)F$v3~2Mi"
    "S3Ct4rpIX0Ibge6?PCsCRwE=wqmO*ZH8QuxjiT9pvSVe9?j|do8XH2?czdz9zE|q%d56;M4fz(&WHzHVf5h$f3f^9(T<wY57;c-6"
    "ZT|ee^K|&qo4()>o`p|G>R-LIwB!(u>k}Z*Ttc&Rlc|aI&clVZnJiR}-~)TI#;=36(GhEq=AYcGW1F?;t<u46n$@sc2JJky6%d~W"
    "^;Npx9NjqhJ2~4tiBVt0`R)r9=H|`*LT^|zx%D}rg@NtxL4(eg4Pv?O$MoPFrWdp;GnbJ<mAOQ8ZOOp&`MzX1sOIyFL(d{<ZK?L0"
    "JBo11pjWK+C(}pjdrCPx67mr{amKzCo3e*vxb3LnXv5UQ)*#zvN*QKLf4o5!p@G?3>)**y#UG3ZmCbrgWSAjp(_)6B(KdLB43y--"
    "jRt{5jGzPDi^lp$rHeFETSGDLh)Xau*UT#fBi6-{TjM4i)WJVV>qC0IQ6a(>nn<HPq1i3!HC{4{2sBFBtm8@Z-qpT^lWNq-^cy+b"
    "2LkcfbeV`hL%DmMhrl=^*j&ogqEA0Rf2WNwtB6hs>^@hgws5g6I_vf^<DohItmjaX#!73n$<jGzM;y1@pwU}yQqbO$O-v)4cE>+|"
    "g8N@)Z1AX1{3K0W@+~fDwE6H}=h~F8t|2Ui*xf!#=^N<9^Ny%pNs7?i@V3yShOUWTa$1WD<?@!e_lq0y&fTIGxHmbsrOXnZiz&~M"
    "slZYH75R&opcjvrN1lY+pDykvuZ1=!8r<)$?ewV{rg6-Tk|!f4A%nEKR&7@{R7xP-4*+ut6CN`AV54%kzdf=I=}7_(8#>uB6O!s0"
    "wmMl@?oUIdQk&0Owcv25Ncv+d7w|lOaL_w5+^A5QaXY~=<D*+e_3G$Yuy_^A@2)*CBYV2Ks<x>?&T}j{@l0UnMV#3qdfToX+1+lm"
    "zpoe-TyG1ClbAhOJ0C((K&4&I1iXteocXf*O^H0eqr*!vwI`dIheOrtBIT*d0od&^kG=eTt7i5Tk)>(A(rjbgGi2+y^`npcA0$q_"
    "8}ioJcrU;fiu=Cq<fNdP^Z)|)FsFcG*2C)GwiA!wiwYhHH_PbbEIw_9y}qcH3~7tg;reoWRkw!3Wjl2$<}ZB8&Em>VogZ;AIc&89"
    "RqP6vVgt{*k((EP-rl_*7!CY$)n;X*#X;yNn@eOq2v(UqD^IJY$F?|oHht_<%a=Y?vSsrd8RsTcN)e+o^OafL+S=x+T}PJ@^7LVV"
    "@Y!s)`gEi=JDDsNpTsPj2S9N-)aZ!SLK)eT_zw@L3NzeOXs6YQ=*|~X!FWKPLYRr?gsp{fd$xLiqz^E*ARg>!9Tz!RQ87v+;w$ZY"
    "^y|LKIC}c@5WEkrrft}y;R-y5On>eC!h~ZMPgRp9o=7gAiTB)v(4LLg59EEiVg=e1hbF^a#<59kR#UT}uUB*S8^8$I2a=A37oI)4"
    "`1FY9MUADF!OrO{H+r(RVP(zw*sEjc2{rw>4ZD*{1VOmYWr5vVXxe<9hD+<ZvkbJ=ee2X_@|@d^sfTMi8cF8f@t#jCn8zb8pPM=A"
    "-W)$Z<?&iWtY1MchOx<cxWH75vb_o*`ZPu5uT_M4>>@tV|APEhv0PhNdnR8==>2E<&zdg=i-}|PfN*(@e$gAaP|vm%XV)`ZvE%nF"
    "wP96}_ldRcSSn8|VgKhB#wTsHGvV&qR;yoxDOZ#@y|6r!G((A((F0^0_-dM9!@5v#MWLFDawpTXpP7nw_)GCQl0l0t>KA+K8<k)D"
    "%WwQ^e9oJE;|(vbf3jLw-EPl#9r@{M1I-1>`sQeC%uJ4@Nd!!L0^z`hA0nZ^>r+c<N9eQ$;{AKd<8?D5UI6I>gB_3h)#e-zrIT~<"
    "+C1q_iAdLP1~Z|1>tnhzL<UJZ+cIuutLfy7V}7a_bMM|e6oDNl1oU^d7ewzXf=hGevyOfCG3(JO@7$ylUi2NGaHmeHQ>SeEstgU("
    "3}Q`<@nij`y4ij3G}qBAfy^sbOZ6~>c`|&FjXPcB&_YX2O}Be}G0C+H*I^~xTDT?5x5pp#&zw9OaZ8ijT&;0`Gqh=qh)~7WuN);u"
    "vy#WlEI~svDw!UozI5ZqcU}uNPCa?zMoMniZ5!}*X?}NH?D^x7pZ$`1+lqXD!vxB&frArt-k0r5NAKfs^WrnVYc`Nh4~KS3qf@#2"
    "E4k7|#+Q?6c>0Au4t%jSkoRtkpROvK@4WTXmA|?6*}L;*dU}3hc9~d;s$({vp6XtrUbv9@>h#QWfr(+`X{Wp(t`TtMn%{F`#&?2r"
    "wqk+36KxOv$!_OIqmuql*XG}OA0NYCCSUyA-0@r<X_>`~<>hJ`<+1AUpZ|qhjXsO-%lF#8YK^aCZjP8zA39kCZSfP1&-~7%*Z$LM"
    "zw*-2lful*H`M?5ALMTgMCgHi`TiArbj+1(rXBmgMdF!p^5^!8W!*6{><71sk3&o%MkJO7@uu^C6&;|~{>@{v)Cv*-Phh3`=FJCp"
    "%j3q?<E0IC|N2v*afEv~GJRx_OjZ0*W|Fwr((gVt{<=534=&E1-k3WL#lsXmsNZDeyu+WGZNHd)<um0MGDEBsyTZ-{=Y2U=GJDoi"
    "eQ&sZwelz@w=x51w}t3=a`n;h`!fkRG5eX>GcUk#@|ml>NAGIod;IP_Vf2^a!+)Thl@?GchPL+pFH~N|7XH$&|AttaE)SpC)+P}L"
    "lsmeq!@LcF+cWpmT~89U|C{HpoP1kY{p;_HK6r{ymEz+cJmg@7DgdZ`KFBS<kZ+vmyvzRNuevl-c)H*5iq|FUemi*UfP*Rw<SG>-"
    "o=#zSJ);Je&s*HBMPz;M$?e3l3Z622dDI~I)qzvHG4ZKgx%A{ZPNlY%kkJb5nC`oXR*F~)GWYJF`KzV<-~^vsvHT{D$CIU>4LcJD"
    "mtIXmra#gR_Gi)OUB_I<+7{w@U@&qPncwO^>|{k^>UnjE?2jiubz<P`T{tl(De>&MuR6(ndsh)U8U>585qZ76naOWSK!>S1P#<+A"
    "sy12k5GH{WWW>+SM5A%{jh)q}C{<vM#=dQ|=0v=`iSt3sctXGZ@$9dsc5(x{(v=U2%Z+N#j%Lv7pLBRTp#J5p|EAdOlr0z>?7O@#"
    "2d4VUyxw3aRE|Z1htbwFypvSPNthIUotp64n`^h1{O-vsB)+(DzQbu%`4K&D5HWVDI6yywzj(j>x?!R7I!pW{@kxnvS9kkSZ-B%a"
    "dv~$K$rEcu=QETc-}f{|M3@Q)h@x)}GP1;d(iEOKU7$vS+Hj}KGccIpMs1JevX1B^jGgwgn0Kp6x4Z?r8v^#tb+5oRPXv!mi*mum"
    "OoR>#Dl%NXQ$F+33uF3az3uh8=I<2WK6`xDcVx*Q3PFL8>IW+(JU_C%`R$9Rk5-!F`-iY0<|Auf>TkCn(N0gjgJ}v}T)Y{ChENld"
    "oQT0Occd)t=2lX{OC-E45PNoAsF}16s_wvrwpTKo4j;~CV*C>hJj?bKJczGrFxskdEodatF257d5x*Mq+%HmeX*P>hxomO0g=b-Z"
    "?H|P0`1@w%{*}*8r`jSr8nLGY6gL7jC>{zRi|Ju}bgeZu+-F6+>^ZiuwC5S8$F3gKp~)dvxR_3s22Z*irQB5}X@OJ}L0v@qrP`B`"
    "GZ|C0{9)N}5BT24eZESBoX%d)th*ULK|d_DbL*AaIa;#20c+vL8pO&jpmRjo_FjFnzLD)i?_&m`>aNbrbNVPljYKyQNpx!4-hp-&"
    "oEr2_@W>oZP3NRRfqp1HSIk(hA)!K^z@Xp)Y(yxDP7DgEYQ~)r<!Fs%`PQS{u9Pu6tATdkMalYjNP$M*ddTQ^`r00n=k-B75RtIY"
    "hO{UJeBzS@y|)%5r1VC6hGo6|j)G88w{e7k0=@R0IetuDGk9!NMWnof@$r>l`m~dq_h=&}Z+?06WG^9T4nM!!k}+5`llHBtQW+h}"
    "vAB2He-akk3|=eF8;uhK`gGVcL?=9Lti4*KI#BJV!gTcV9=v^Mm8EgpMH_;A;wb4>OK$9r1N&st+Z?*b56c)}(;cXY#w54J%pp1v"
    "HgKAs<k&@U;J{!_3_5Q|WW`jGC_Wc&U!;g(PrEsU1$#UY(8-`A;A-D3K6SUoO+wr`_Cr28Z}S1s=fJZbi1y9_z%*k~V_4D6SyHPg"
    "c&^6|sB(?SHOa1LrMvCuH5_0C?Cft9YB_o=x^t}%14hpJeYH{asXbN;c#Dtb?CZx9qCVHMIYIJ0s%{0T0Um<wu3gbt@Y+L*hn@}y"
    "04h**dTiJZOc=B&@<IE7dkSS^ErYucUTX&IO0)|+V@x&b1!KPpdb-Szsg%p@-`JuQs@lu%tREQJ+uBe=CLobD$ue&@_hXp<h&~1K"
    "qTa!9!xieyHmG8W4nB7J?o4=g!}8rI!^60M8GX^_#+LRKVlg)`by;Vp6)q;(RB&(xAhb?dy<OKDa_30~xu==WXxhu!$H%jsUuhrI"
    "LwYuZHT`|+2>Zwaq<_)DDdO0=cX}s$w=(x(_5@4&;(Uxju#rsl46i0~1}I*g!K)s3AsOn7;~fEI0&ZH`i$TRKuvPsKe5W6)D8oxL"
    "GoOm^<hE_r-g*sq?@SA*o8)8B?uG#^G*h*n9r9=G42ocn5Lazn@WHup;Cysy_NW&R)rWI4x#pX@w_jV2?RA9#4cshpATU8W7TBsg"
    "0}Fe-+=iN4#s_9cv@^qJovpKx2T9-0I&psAzc$vl%M5$<A$W^LGTLmGCNK!AVh)|P`=L-#hGePDhX&a=$#4eIxz3h!33h<Etz?wI"
    "!fmIr+vcICs=ZM#DZV*DXQS|@1JZwgn?2(YPA!>k(m7o`%JM69>E#-Gl9WvfsWcDw3TgBv#wydhwE443JMX;kpsSGqAG5**$vLZd"
    "$~AI(`%kd>>s&mC_`pZC=}LdTfp%k1Uch@DF`NK(Td=K!kFd?;bcS>qmk%C)j=Hfj-0NlSTpIy+-4XOriKv_8CBM-NfJ{=KY^q3a"
    "T<_YTN!^PgA(7I9?Vf#Kvh9-C`SkHOj;@?>i#P|PxHP^ZW-o$!Y1P#wj%Ai7ZBj~bQ5&|-7A)0J^T&qS0wyChAVs@8ZFAmsL~JGe"
    "J%4@TSl%;Pg<tkY$F8sk=M<Z>kHWf<^-26d!q`M1Tnq3d4zH+HJRUjh!5(S~wU14T6^k1DCY1$y^@DWO?~}#@?=Mx@M@&jScVoy>"
    "6ab+I(>mq$5{eIQ+O<B)4ZN;*lCH#YlLc?>K=H&;%!uSSoKxb&tO<qjqWg*{IC-T87iUR2XC~JC5yzaT8g+bt?&Isya3ItD{SZ+A"
    "c@0<OQ_V<F(2nArQ5Oyf3t>c=O&dC-ce_&w(jx_i#gwRb2mA=>>$WHn?BIbx%Ktf+Kki<0v%&(4hYpR_Xasb&i@R^5aMDjP9_!S|"
    "<sHJbQp%p4KJEno++Umsyq!z_qvar}E(=4a?c|C#fdqSXn!DK*nj$^4Gfgw^rDzyP$z_Nbz=H~ThZyz;M6+oXteEEF4%nL5<mPcN"
    "1bR5O*X|8Eij*LF=0M|!@jl@Wu)H4;!z;}%J?*i3*%*LFV8SvG&WNN_lBxG7GW*$K*|j>wja(kPogCn}H|=tg0|6II<d?khfqGy="
    "#6%RQP$bhCZp-_5t(GQ%0IMQ;djvz4-O)k%W&wDcg|aorN`JY7$Jk+H%(e_!9(Mx9*!+w`3ee$g)R>BQ1u|E!`QBHZyrx{Sxu*LA"
    "kIY%(e$1*Myy?ROxY8EP>c+x2jQQ+luwe~BYcL!h*l5{J8Z~mbz+|C=T2_pH0!q_$&SBTC8}1?w?horh!@Xtbzu-zj(HFD)k_afK"
    ";%G|d;fy<J=JM@TRa1^WJA=jnRz{sZZgHRLwljJwJZ5i=T3>b6hv{PNSV2twugA4>)~ox|@=ROq(sg72_SHaR_o<Rv4NWfDDrSGH"
    "_ktckW!p=h8TaJmvBk@ltz*v~I3Bgp^mglBu6}=Cr-k<EVBc`I2DoSF5uc;+8QBM`)gSJQj?RfGOrTq^UU8~(J+8%uDib!S&oe8Z"
    "opt|JkFQzDKWyzx?ccLk_a0Oy|2yiw>yT;L*y#E?BRyL;Cc~_QjXUhI<$Q3VCeu))_=B#p?YxlhKdqFxW?iX!?{pXDV(6#*7pCS~"
    "B;!F{Q@alPldj1iKHE_>9MTWq4_^~ofMmQyWT}-0uk?7Dm)E12?_X~}q7#TO-)|_Mp8vgVn4^<hCnsub$knPVf^{>!k}zU#gozWw"
    "xiM~A6QbHl9i8syPl)e4@Rle{he95w<W`3`L*PD7-4>t;=x0EtBss#q^=shn{_yVO%y6NPMCpUrMlMN({}1@)-e~Vp>B+U-+UoAP"
    "nCXjiWSFF148=QvrT466M#(&otFVloIZKX6vy?;LLtOuSuD4qZXR{S1OP=KGr^x|P{UQGyf&92LEWclzkvqVX@f5W*NBby4DLtn*"
    "KfX%+jBB*SN2ls^;sD5tP}Pp+Ia@-rP?ft|#Xn$Fk>A;G3d2z)o0rob-Es<e4CW;JPn=S0kw=&Je#Bksy|np{`LjFwk#UslKHQf+"
    "c6?UHDHZ+u9cvc0JEO*3smYW4M$`{@_+~blrxl5@cU)wst9mE`i$HD=vw@ROd?6=da@P1yR6PoZdT3iwKt%C4+~F%a_&{pyGqDG5"
    "1|3-`O!{1q<FHXvF@D`i^ju-x>!`N?!yp}?uRU$E7&<3+cvCBnYz~v%^`nyIz&I-+i!f@#2~9$ERSGDA38fE7Z$e!p3etkEb11oK"
    "F`{e|hRR1dI!e18&Vo;MLZ*i#&%#dC9F<It(R9vIx?;V802UqfNMN0|b~W3&3RWx;)CF$bN=KU24y4HXS8$m!!O9Us#!ao|#*NC7"
    "s5)2+Hl>!`VH*%W#?HWl>VWX#OjP7(1*1v#mcwC)han+AiomrDm(4f_C^+k=OSYDe!|WFAB;J}t49iU@mR$x|8(#Ni0fKEIcG@w@"
    "8=6zV!n&9T<pHm??I1tI5!r?)yQ?BMWHib|Za@@3L%b2$J4`6>P{?S&zQF~>@nme+wT3Xj`Uj^Wo(>>FAeBKZ(*Pr`y3JyTsI%;G"
    "j-486s&;i8*Oh)kW>Q4fg-CM1ht?uUO~SF@ash*hk=>?DcrVypBQF3!*c~^-1xPe1oPw0`&;;?FYsCfwA3j^3staQ!ppiUoSRoOe"
    "lXId;VNMc8qt}Ck)r|)XawMTWz_y73CoMxI-E7o#ENDM$A*_|CI{jG3?c!`55TrH0?bo6%ivhetux|@!4B_a9Ilf7O2Mp3`1sfV>"
    "c%2pkg<ZZmqZl`8PA?6f_+Sd1Mpov6VTmb!l<vMmhJ{%N*l9|_xR1jxs8Gnn?*N|3kY~U+zN3oUMY+%!EM;Je#l0i?b>dh|$3t{%"
    "Pn)3NiGykPPp9!$>~vuKKVcA##c4~}{GSohi;YM|kjklG+{rnhiW&tHj>`1R|9*L}C)FFQlqh0-Y^ECmGPeB_G$qM1?*{nKJ2ggT"
    "pUt0m9G<8B7haibyTH7VX+0Xvf;wIA+$)^L?4oea=+DZjIUmNPiK+wyH+tFjW581B+9KGroJtzUah8m~Pjg#B^`k9$x^6COv@Y)d"
    "?P>3kSH~ZR$$k#`Zn=db-QV&SK5(_yY2)P(WR2l*NqaPgzCU3+^q~h%93j%YM~1iR(F!o=I^PN^PWgJ{;F|it|1+3twYHa}Z6m#="
    "CE+$&7u(|~IQmyM`-D2OjSCOf=&3+AV*4K-Yv%K8x7I5Cc1LxKV<4|Lrh8~YqfbV4m3^(jOjm;QtxG06YsvAKT72RJY1ogiN2s58"
    "8>X%Bn+v*Q%Ch+0cUq4aX<c?bJ`!=gK-b;FUWtIVBdJ^A^gyid?MFSEN59zBcLE)hAx^Fzc2HTWk3Y-{=X});tZXME{<zMox9)ZA"
    "?{7!9738yaV%DgNF81~;hKgj(7^Dt!6NcDG?FUmcr{YA=;-+hpn{l*C;4@Hg^H7BB`IqkVdd|JSW&BLePIapTJ^s)?yg@!0cK5C%"
    "uzv^~-CL+#a>b1R0F3wlK?u)UO%k&F5zTJnIhhZkOqXL=L+mPT5mp)lR&EQ!L9-{*1F<?fq@!Ku4Y8qh8FdVx;b<D1gxqQSYm8-~"
    "rVCb4RjY7An1P7_MaUdZ%ZEj+wv*|I!U=bp)nd9cgay&yiYJK6W_XmxIyHNl>vR1E)2sEZQB!q|C5|PXE*Ip+W!Itl!*hzp%H{-Y"
    "1PE1C@(ik|kU63Bo4H!E4$uJKXB?0Pbq6lSB78(bR_GS1xrS)M2l8Ww$3h|8;h6Gt&_^BP;0}|^6lB1~RVkrCD?_n8;ydjDh}w*y"
    "K(eNXQ;e`*UDWJRTWANJ5nLn#ZV1H;Uzd5OZ34P6#dQ*>&>T_+Y(LX7qa^G$a2MG0)a+3}9ye>cB(oF(z?15+E83;w@D)jM0~3S^"
    "1o=`Ic9EnLX}4ttx9p5Hhw``&IFmH_5s!N81`2DqjwBth0nFQ|^D6(A$_pc<<MAsr8k99y(tRM-IuEeZc-My8S#nvO#Uu!nZJ67~"
    "F@x@)TIse2H2=(;F&#5sCFP|B$E**Xbs!ukketX+V^HG;LQ^(TlVLcNhYv^2(F2wSM9mFZ0URY%78D>-bR)7C@Hk03rn^vWpo^-2"
    "(TbKNWnM5ncx$U9<FaZ~<CJ|_g4~FM9XD14Vysj}6Qt@R#dWBlROzoOW0&$-Wq2AA7kF{Z_2OgFqeW;8FakcxhdD&Vqa!#2GY;Ca"
    ";gV~@#AbxPqFRzszsnl?-eK3axM)*6Ti2NpwqN0pt-d?)RX5`omorW&FHFQHO^01woYU~2&5kHm6b<<$k_BOh7mn&s9Nz3T4-+C+"
    "1PCeZ$B#K@NQiKGqJj97sY8bs?1lUjXZZ@*ZK9+@wC#4iLnz#8O{fBHj6@t%M~qh*DrDl2um%a|ycK_lCVFsZvm`v-?yQNF#P5%U"
    "R$n2skzv|R)6rY4Qn{|y65aD)TWamt#9;!!{H)DM@~;98W5Cd`mBe`nHe1lti9|Qx$h8F3!X2bxsz_xhz$yVbr|^H=46<N2pgZ`o"
    "W8YJLYYFY?IN<Yp<4XEyZ<E{Z9PBpkm=l385p;QiKABlUEa&0zhCDrOfx4ep7#R;c)$UkTVb(!(pMK)92g6L&!UU1Pdu&MK@Q|e="
    "Aw*e0G=K1M7UbJ?S#`O5vmFbf8Me!@PrRP|q8!dedCxHBh!S87HCl&4ob(&U?KQ}t*(r}9jeDkH1>6c>@9G1ZJWNs5)ViSB^}t5R"
    ";qj3Mx+~jMTwBnN<|bk|5p&bx5P}G&FA}!T`s}jLDBz=Uozp2%Z#S+#VRsoWXg2{M00jbKsMArD7Q;)H$<+wL7IMPOn3jd!pagC;"
    "pE9B{)&n9F&yEWqj`tr@6l7owCy)9lVEV;~P^37+7*2q4AtwymLaQh8Z3r;kQIg?#ESU&*)1uSAJ#Y2_sND$B_+=EBdyj7EvyM~8"
    "d=i{;t{fjk^y9~7&O|0(UYYXspLH=={s#wyea_yj``w=bSxK7o@au!dj#l+dZ+VPqiM}+6_-NEK;lMsW87Z7xsJhiHQ2ZZGr={p}"
    "jeQym+c*jr@wUO-X;Jh*aWtU(oi<3FIywK@_4IjT#w0$jzc|o>qq=`1E(ZeKbl8kCORfGH&2#2(SG<${WA)kY%Z}u7npj+1IXe8z"
    "ya(=gP<W|*-ZgzRlFke`{h<E*OIIRO=_cb_u`QKcx^~jxeDnD1OcD#<Qn}kq)EGH}?z2o^-Y|@~0?r$bl~6C}rG)Ta3a*6bUOMt*"
    "uVQ7SyQMq!<cR5YF-3r2AA7>bL;&A&&*lsw*&L$>vN(6d0eN+Cuh0St71yv$lOs#9Dm+$$#|}m`9bbtr{QjKZ^pB9*-dMCE@U+|Z"
    "Hx2M<-Qim%_w3!@_|o}EEJcPKnQXy$H27rr-IRMyUOx9Ym*2#t8GDLn{WP$kbX~Yte6o7GsZ)*}<MPt%8!IPev>E0mYz3Pu1I>`p"
    "MZFEF?u|Q+=PthbBnh?(F>x=3Jw~FgM0u-uAwD2@+Se#@o$HIGeAEO&)FIQMSAKhO>9dQ+KRxIDwJX=g?K)Grtgx>v$i<uA4LbHa"
    "aL#!uHgoP+oQS>XV7li-+tGQ_ttCgUFmh<0c>4M)Gw?BB)(fh2G*UN`c=U}T15^>)<oL<EadrS{xcMRM$q2s|1AWiFsCYqdSh3&B"
    "AKb3~;Ndmy5JFXZv+PVY6BGNXBkmOLbdG;&#EG;x8=~^YF89J=L-AUKVWSrpUY5@qyVYBXjWqC%bvAazabb8^*=w$0XdBy-OE&Pu"
    "uIro{yn?u9#TR8V!0YGSi`>0H=`AAn_KKMcbnhtTzu)VBt#a_KZ0>h^EqZgha^U4g-cV~4Zp9a8;3V4ReSu`T-rLKwgK#|s7_CRf"
    "V8iJLn+v4-+4mF7%`9HJ9?4yPP-_4d+Y*%s(7xzASoT~KyUoeQ#2J#w>u2(#%YyNmHe2$7^1^#v`@`Ud++6&gQG8}I`<c<|1j}(^"
    "CFu-J{p)cS)jE=m$j{WhAtiJ+baAWf+*WEX5Bj*<{l~4n<$EV)0;r1kv01R=YSvgv4yik2uf`m=`(7E}q2o`_JDcQM>%Y>_YH_DH"
    "{Y>HHiKlvcqgFFp1>0`WUd`H9t~!^uq2Y(Oj_o%q!#nOmtb0G5ml>kxUUd1-Z(pz|c~(Q=plqoTWwcWL5C$$CPo!oZ{(lw`TkKCH"
    "!>$)5wfl?hihGz*qfRL4vc;31^t%?|_};iPzPGM?uo}HL9*zM<9$4(yPaSVJgs0`^!vVBPgWdWOVs-J+g@?E4W}lCm51-xe$0y;_"
    "qp`Pr)gjrSHm{3rbO*3NGC+J3S*%=(-o5(&SM=V`l4I$4CXh$~iS*vPd-Hl<b*paq?rPsNJyzpsL{hWjN+EGKf{fUW*p1ahYsr;J"
    "QDjIX&Gc|M;+XcXx~jX&dvm?F>AlYcG85h;fW7(;zH{Py@B2Kz0H&kuwS1v2^@+^Zw8BIAZg8+?)>!+Jqp%~(;qNzRUkQ%?MMvLT"
    "(C8+ZvEq$z?3d=yOzhqlA3of|H`gg(%2Kcy2n(b2x=zOq9UPMd!3hQ+2YBy*6dY&EV5PoOV=cr1P_$qHQP-(7FqE(yo00v(Kz^i!"
    "j6}<5@3_=8zO>0*IU>=<;XdF0L~WWG2DA)B&~dIMfVoyu=|jd%PCVcfIyvJNaZDL+y6L_RZR6u6*Oc8q?6vhFuWn-26bOs6A$7>#"
    "xBt%%phPj)+7HnfY??!%pq^amaz`SSl{N!iDppNg5Zgc{XTa+w++uU!B7WGbJ1k9Lw+{CaZNy|<a2=bPXf-3zfIVO?qk@PvdBiDY"
    "8pD{^5N{9-Ju92b_Zr-*C82tRidw(|Gr+OC#8tmNT!M|5rUL~y2S7loS~OGZIG>@99_8x4P_xe{FVk<)1(Q)wV*RG0O^j)bgGRU8"
    "jyXLxUB7E#<pFc?U6$zdxH>vHpdAT>&23j00Y)|US$Cu*mrABim17SeDi<r}FL6|v#>gg~?J0GGQ|opqD4S~PNKS2+wIegGZ@=L9"
    "!;4wAMS)VQ+g2giY=La&5xI_w#Vpj(86X{`x5_?uKyMn-42OLd?HuI%QONkJGZNK=7(me&5X>wEhJj<xX)PgQ+a?I5BHwvau3r@`"
    "?V3t6sZ_4SRtsRA6{TXdSqYG^siw9q5TZK0u*qfd*^S;ogQPaPaE~)ED9GFWBxWeKx2wDLr%g9#=!YF3pk)-qZ1H*mQ{ykn7%WwW"
    "bg~OsDWPOtV@zwcjLzcpkLWy3&oDO@Rh&~){p3z>iuEYdh&qGtLt2_@n?cSIP)uTS_>4!l$RB&85%-asX8Mr6RPi=Ah}l4`=c!Wh"
    "LYR0M_NJ`FPR~iue-?+&vmN<S<f%!yj(1E=i&FT_X7ciSbsJ4%|I#t++dgCK%24aIm}Mg3^pj0ddx!e=R{wRr0WJDay4uoq$VPuJ"
    "YaYa|D{HA3Bh_Fhsg3GL2j|Gc$~HH=tK%($gXh`#Np_YU;_N@TU@{D)0&dDd=(cM&_R{<Jp0pXP@2)nyu2$IVP~t(k=@x^Kc$6_G"
    "?<AzZZ}x6*PzE2a^Kv!79XxR!TAvh7{`I#t<WR>qJL^|mB@xh0ZVh9pK4UVL+d-UjH>K?&n>FZBQ^o6kVC>H1)KzS(nQm3SfR$y<"
    "A9pb@^%$x4b@~?Su;e&c$=T*fWi`z<GE6cyq}PP4VxeUfjWsifYhc#3cesh_a~b!^XBymWLTpewp$=T|TKokIHH!NdZqA;-_GH|>"
    "+UVG|O_^h-2Fd4{(P&=|Ik1kzihJi;m%gSZrB57-kDsr1maF1!*Vk&DsjAfOy5$bdj!)oW^TdGi9dM}qxnZZ~$@jZOv%(}8W^unf"
    "y{Y%^AqPOFq?EuR;)S>0B*{%`d~Nu|D+^PBvlAvv(FUhy3b0-up!$}bMre09R)XYmIA5)~Qsh_{KZ#wMZ2rEvI8aB37|zmRY1wMl"
    "*bz@(BBk{DR`y<&-X?Q$NdRj*81ci&6WTAvp{!qb^oMz3%z((y{R((TA^TdyIh&~2%PMsdwgo6GiqrnR%(-Fk?7s_@WRvnVOO>1L"
    "b;-CV86KvzS!Zu|(<oFwxdsdmT49Tg0$8<fq^QjZ*eI`-kYa^c$=$wjWGDy{b-NGTto46;n|t@Y(pIn5I*|^u@qqrr4jeRh`yCVP"
    "g65V9sfWnj>_60AHew+J6d%0zFmbJ>ew2Ay^$)jz&O`CN0{jKVFJ`j!_kPE|^>OoN|LWb~qS#$YuK#M$vpOmYp?+86uI)IFn)Rt)"
    "Uso2Jmd(~@Nh}`;7j`<=O#Y5@VQVk#X$skb?voA4|4fpz!aG-l?I%TI=(4k_4df4u>m37Zx=|PK0d=wA4{S>^$b*#e5jfEjVtvj^"
    "(HlE5KpuWx`t(NYgGbT_Y3!4yM~g?+eCOtk?W<LLM%-UJgw0mHkfJS$Lgqs4rq+P}@ed}MQiHhtneh1@(*ZsPue?)w@0ZozuEJQn"
    "AKh5nfxH=-B0hQanAJ34vzYoKW1<VuL8Eb+h33I7p8M?T&+oi-IIxSEwkn(CPp>ro+wJ`C&@6qdW7}7f|4{niA9@cf>`p?7U;JM%"
    "lEdF?{rXq6w{IlhU;D?Ba$p-{%x_iRyvDtMo4@BeY&rqYXlqrc*>UR9PJ?{Q{nl0O+xMG4e^U9IN6Ak$OaXtg$8U_$4_fLPG~?1&"
    "OGlsIc`!d=KNB$&`1c<lT)p4kE)?R?HZbb-8g7>OMB4X$3)ca;ts{{ou(7>rx3Trn-3P$iA8lQ&N-N9sTid$-{+{v+JZl4XlN1gf"
    "KKsX1rV}l9<?e6$T&ZO}xT=5WpP>JAC-=J>_mf1EI`=MT!V8m-;HhpAQG*}Qs#v0N%WBAq9eTEVkb1gakbr06UjB`xIk#HFEih<w"
    "U+_f#d9oVVcXsP1$&F5)D0-^)Ak%kN;##^&p39irvGAbtT)y`WbNftXSMy8`zWXiU(9MmI=#J@N-z<CqP%AWf72-UL<n-Ov&{AmQ"
    "#PFf@a7kqj?jW55^-6EV+z?+*B?EOQ)u|&X;@%o3nUBdLRr7HZ_7Q`n1a=*iV0{GuZHnbd*0xn1y$x>N;Y$sesM-|9bc*OZ%)Il#"
    "R-$l7Q`sAYcXd#oJ2HB#CdbTZ{8VoIeqeGbp!*E*bnl<G=5Pzc>^TYzZ$CZQ+<3x%be&sUTXOkvvumTuPlmOjxq;^3+K$wyY<UU~"
    "fXO4_Ib9h)GMP`BLQ}TASBjde9`_3KSsq_5T{8pw1%7XLy;VSc8#DzhmCl%?$WE8?b#&dPv)ss_KqXkoXZyQPzIf2=Uj6Cg%2eTD"
    ">Ok(>@vKkaHOQu1uwuVKi^U59bkrL9#gTWhvo!bc)*0gCv(CY1tTW%Y{syn)jkskfO9(MSt7u!%1L}UN)4G9fJ>YF!GbSwzL%~yX"
    "-TsT)!cUk7#V1b~?J`^cdm+1sq?+wR&)ezq;3|Lp(~V~zkKKHz+1o?Y?uI6x*?gR1s)u>1VpBJ&nu6*|9&l0t0-Nq8%B&@eiDJXR"
    "wz?yO{yt~1lzRi^^eN=iOJ22lT1fTpPE_JopWOZU7fYKDG|Kz4olHbm=^j?go-qrj*Q}V}4WBjr#$Gd<H}4g@2PIq3ZVJ*lq;zlu"
    "HsidbNA589*0=ik_ST#CBwm!UM0K<A|NY(D2EpwcM%`{uKwWFMmeDTQk?<bZ1qw6+F$kuKXmwf>T&8fg+iPn%XuuAS$8><_`loj^"
    "8Eu?x0Eid?+^EZB>LWs*9O^q@7%-M>)2hfc*u{5lVX~%Yr8}B0A)|@!*82^B){3IB%nMrp%(M`YF5`L<GlMdMV%Fh8r%OnbrqM$H"
    "vxP9=Hr!^0Pyy+x45}$G96;{357ai9>1T_N$|BO&G$Bj@n%hhLY$K(klA0Z+d<E1tp00i=^ZlZMhdjDE&HC+9Ep<>$Fg(+sX}ry`"
    "q|*5!_g-HktQqnRrq0$05@e-RY4@)ln<2fO_a5(r6r!y%@Gy4+&<pKilj!t~&j0xnSoWBnSYByK<WeV>qTrU;DsGln)Aq1dqIqpq"
    "WsBWfts@z<+!3+1xAJIn-5|josAV+72wWoT3MYduD*$i@@ui9+(tS#zO??P8<=M2y=HNh5V40TGHQ9BHozd~`I$kT+=%Q9MWsCrg"
    "ql_@+(0Q!hkk{Hk5vJ3nRIyTRRN5^N5=jFq=x~dM(pXfrkboVQ3T0sko^Al!I&HZh0?dXkWQ5ed83Q3eC_Ca(J&{Ws;7b*mCVQ(#"
    "rJcRiwL3z!!FKpIrD+rL7M`UgDwW<Urg}t&YP65oUKfO9#O@&?fauV4I9cQ+PG)%uW(<tlGx=R%oj)4r+hnq((@1WC*rgAnt$UoU"
    "Ghw?lma_feRqvFMB<+VB^FyRDr0wZ637>r>5zJDa!pNl<jcPlZfu^RR9_DW()Ds1Wx^2w{otKHs;20i_CIuu?D-C6lKdfundb+c>"
    "vd_%egyH74JJj~QYxjO+H|@<7Ejv%$%D$yp2GT{>Vdp!PI84FMfx$oVy=mV5h2r~rL&JVRAWc#%c=gKZK5;_)T-byCwPSmCoXKga"
    "FjSlxuxcgI9beS*`7SeP9SsjWPu4w7r>c#do(XISUx)jKBr6|S+R6VD{rnH!l@8t}G+*+(TC@o;YAwEWT$)|WRsGDhv7o3M6JZn^"
    "WULXSAM5GCCBB}ya+(W}t7|1@UtL*dT2vRRSxsZvHXGlrb2b_N!&Ge{FMKoIHCF3dW|x!nK@2r^3VMOn<Pq?hq`QsWjtqWq1C1Xw"
    "K73YqdnFxzA_uqFxs3dK2a5dq3)R@jp%cocot52GotUSr3!RwD!&}tLu)An}WHJMjB4t3<Lk-QRP3@J3(1zK2-ZwiGjCygQkI6Y}"
    "1a<eK7r@Jr)S0@oA%W{e;Mrs!Io&9YZ#^CBMMkwR1-lcnWsE@2!h)}XRSEV*=kr=evJd1zVBY`~ZT?-Iz1npzP1!zm=>G%dvf>!j"
    ">}&bm3|?t!6nX6wjGr`sGbb`e-`TpQ3r`dC-pd32k*{~Z`OOG)b~=6D#Qo@`Z6X|<{ny`kkTFu#tyb<S4+TgMKw8PEKRBbjtN|yZ"
    "rUyWDvuFYskjW_blD%ax{$NOgfB>dd?itn9fMTr;6o<q>d3DDZBgY~?89zDJCqe!xY$K<fz}B?WyfAk83AAk7Twj4|F4vJ=Jut%*"
    "oEeTHVs}zE)@yd)RLv4nC+$P^AO4+rq6Y~t@!9bccA#|4XSw4(8({jgm8eggZ%^WJp;4)CVAs^Am?+tH<|fMJo8ZxQ=y}@qbJe=V"
    "*DqMuD}fmI2il95-Rbj!(d4)k4Zb#J%M3uSdG#>OC54f%o~`aet$#FLgr&#XBczKNO**`|<DCf;V)yRmXOFh;Ib{r-)R;Y$ONd_o"
    "&SC4IRzeTKSC1|YUF*h{>Q^FIDI1NfxcUM85T`N4toiNbj~^D_9c*1{q~z$X=n?Y@n68*=kgw=>f1=yoe0)Jyq|1#O6l!mE%?~Zz"
    "KcdHd1NK{dgX$$UO=gLoO3Wnh89MhZOMnS|>FegVx5Cuv3K3Oli>$-8MO_@V#C$$C2)6IY2FHow4VnM17+_LG8`r0FdsXu}HtD)}"
    "(){YVsSCccyIloprd12@)YKc+?Ddz4M~{%l^MmWvvzwxI_9Q(-4CLC5t62YT1X&U0V)6-7ws~_`tZ|!Te@&&HzWCqH{a|#8IXt6Y"
    "S#Hv4s>_hRS0)c4CA+|VZ9f{bYdp?r>&Y^9_xi!n`JX!d9i9Fh@Z!G(o2@i^xZ`)&pVLV5`;C7iOqE7z?s>Vt;Gmscx^xJ&bQIjK"
    "Z1kXYp9#IRW~bpwU-KzW!qwC%Ape~vZIbmjbZ`gg?4u}gLh~3U*1sDVcp>$1R>PumvlX&eZ|J*~G%tFU!G4+%^u@A4b|`lx)97IQ"
    "WtMtE>Fd|OsMLxY!@=Xh2U~y9{>T5rgn$*N9}_&GdQ5vig)HW@n-lB0sWkDzP)$enW1dlaJ*c-{chFZ7H*zr7b>Z6Ahpz3UJ}c!D"
    "(&X~I^>gp!t(obB=fG$|w?~4aT`+2lZ3)bd4m?e^u|r8~ah;ftebqC#kx+<r>6V_zHe&}STX&|RGtAPp0kPsCgo6Uj5?W#_`MAz3"
    "itM_QaiwsC0do%%r#`Is?;V(NZ9<eZiRrGgFwQAkoO4XNh#Fs)OABD;pO>8G!eddjpi7DEy#t8W93k7S)?wCCvSAU1nH_oPUw@<b"
    "A1<fgj@`5O7x(ortjid4&SHQ2p1yhS`40P<GyjIYy(eIwLU1N<c-9*KllG1O=U|;+x3p>%pbriNy3ys!>=Pv=zhOJ(76s&EGB8)y"
    "T*-wVJ$^A?9!~4bR#Z4wzWXfxbZfnm<+p}U*cSe^!+EL;$&#zBE(A6vjcgDEM%_;zVAZBRd*muHQ_K?P#WL4>Ob@W><1@Vp=E<O<"
    "N_>yAsE$$*X(oBQ@o0RaY9gj$sR7udJrWU5?-JM=nL8S;g0a%TL>cF(vflDe6W%61TTWK%LUgU(Ox}=)odoQX5V{trYOVhEaCC5f"
    "d?7K>dud{nfFZ;Z-KAU`oz0RUt9-|*r6EARzg^|?<ez$=Z|dAlxj#UJw=+VfvyB{3y<*oOH&B1iSd*LudWT|477J%^f!d?MOwaj~"
    "mL&9fkv~!cJx1uT9Z{xwINks#1#+1<rq(WTQqK#3K2<TPl*kA@S>_eMXtJUfJrXioPz;f^+P>D@vO!fnREI|l>Pf9M2C&U)Q&pKk"
    "Pt@h|>UDldXSdp&nB5E_ny}Uda~7qEJr*n_fsHHF9gDKAijNfD9LF>XM9D&{X7qE3eH-B88u%szJpjNBj_;tlN9IX-QRqL0<cF}s"
    "tg|SzNyXhxn@8`qX#r4SJf^7uOT+*uT3Bb&sRpA_hr)sm?2;Xx!XZfa5!+2mbV(5KZkuPCC~Eg~6pzTdRM{OFgx!A5W)psi^nam>"
    "ztGb4x<ZhU)nc|;`zC!?r{BqTE8S8{Y2NeLs)o_LYk13|<4i20c9{a1=G8K&vu3SO)(jjPB}tJ0A1R?I0wX@JV6^B#tqIa=70}}x"
    "2peWS=qRj}+>p+RAfn6L3V3p;QIG0iRtu33ib3k2n{mLdqytPD!K^lE55H#^{0(f?+&3sUbeb<ghtt4YkhTG2A8VxdG{6;|-R1Pa"
    "K_{X!?$`}E3);i*zwFCz8kE0+mHT@2nNHm^<m_n8X6WfPwV<gB$Sqkmn^A*JhZ(i<8Vug|z@It{Ix`NN(ulzg^@AG727?+z%W3s3"
    "on4|k1_X<SP{XPZ-ZsfQ2KXTiz7K2Oky(a80M4e>7iyIav6nzhuA~WC*J!`spk+Pu%%HiaL(E1hU}`wgXlQiAI61C0_?`MuRy$;M"
    "n>v!+#;I8On4@@>?H>YH^y^#afB04_S{uE*g?)EbKH+c&*M_L(Uo0*d!e8P1sKGsELuYNtm!`^SJ6)P)di~ZF!{Ddb&=>UdXTN=O"
    "yYqJbLE}WDKabZ=z=FEVnscC^wS5o9ztya~n%b<YyIEwX8rcjIgRXqUz}aUn8P847vjgEdcYoSZ^&PKNAu&e+7l(sQN6IECK+XK<"
    "i!1f5ozlw6<2%5^r1}0+!QJtz9i3Ez3v=9Y-ndYTaD}*hSk9eTJE<uK7P_OuLSl3Y6`s`>4=Y%OJf9k!T-{;r@Re&Dh0akmmDnYB"
    "?jsd6A{#=p^L0L4gB-S*(}&lN9P84;!wN?XL44GMTHpQM?~+8RPSM$?BKefjFS$v+VW&+*&uK5R-$>cMy<_qTlc*--Kwh$5I_>s-"
    ")2K#|x;tarEz3daJwYOjWBsAw_>%)Vl_&5_d8C-ncS^a<ex=(#wlBDWPMmu7$dPJI1Lqd@{ceVa3H9YBG(;cz&rZ6(>-W9BFbQVe"
    "+AOHs8q#hHLZYh?DAQu6y0%W_is542x?gbR@^k7blZYbS1%K8OUItF?`ZBvUbPfUHb)kg|5~=Z^K&;k9ws3Q|kc}K2^1TByc+jCf"
    "*&TdRtTm3n<t)x+a@+l`jul(xA74E6$DkvMkt=nMq_y=@`PugHPCioEie7m?S1Hwq=73|5izUi~t(?oI!SHtH(V9XI=6rUR1G<M|"
    "OWevAS{Fmna}sxP#PSG_EmfmW<L6BWPC7{(?YTlJ??A^G-V5%on1#IIom<0S^LKtP&PIJ67qZIGkE=Uz+qcaA7-dMQAIY6o$Wrks"
    "U$BFXz;m0C(P9l#os(qGblT$@+73D5?!d?Lx#}oyu*Mj`<r`QwlaJc1RY+W3X*~%<ulk1`__c25oY@-=5FGG=Ne}x>FiA_j_B6+y"
    ";rMwMqlR0-^bw|%#Rf?Pwl%tpV+4oHpJ#CM%<&Y-6d0&AM+BttpkCM&*{$W8rL$!@w{H!r81Qm$?0M(FAa->Uhhq<xU)gu+XnTm#"
    "tekO}%v{dZ-t|5_d!F}qwnkBT$j(J1!L{vZ9>!pgLL012Cu9kzRg-VxQs8t!Q&mR4=0V2R0d&Uem<HzbVx?$p6^({x9Hx!zHgVEV"
    "?BQVRE<64d4`m!H;2g6%ud{9c52X3Fv3VtVtNRJ=Tc%(B-=q207nDC9NSJLwVr<kr9^}jI1D(Ls<!fu5E0fY&ZGmx3DgJ-9s2$#$"
    "38x03jaLW%vR6N{Yeh<4Y1!_^V!K}BCw*&6MW6A(Wgd6{`Q9hnv-T*WKLuKyUHh;Bjp~ecUf)BV_WDVvg#oHXZdkNxp=BHBImlU!"
    "-DRs|146?vZ)H#71$!}|8?~eQwI}&6wR8&Z?Kf3g3tOOGFIPD6()hS`IP#kLnM`dXmR}e>L7z!CG4z7(xi@(eVRu%=nrBFZoeVl`"
    "2aT}q;(0j`nEKmmI<0>E<_@C)A<Z3)soO_~uKS*^kA*G#QZ9wrpElfHYbR{(o)+S+IFFEMSKsseQ(4TAH3fELk9z>>>dKlu#TiQs"
    "`b*@t6DB9kKuBtisCXF0g5qyCyhjj-uIS0hL0I+Zbk?ufd^MdTt_80a_*HVG-CsVe=W7Hl5JcBiV{L@Kef>X|w{H{@iG!J8$5-t9"
    "cPDf9oI@vql(X5ax$`}V@HW=JezZgE^^=rR_H`0^Ico^5n2R@|>YjqUpCwHKdO9?40m7pd&8R-|aoxB}_)5S}x9d-Kdhtp|L!jP_"
    "eY_fNKkRA>g2slm4gspwv9PMz<`lNirl9(|TdAYw9?L6L_Eb&g9yhPmh(w#BfY>@W)}!@Pg!kWFHmhUZJ&Aw45s$?+Ve2I4i5`YW"
    "h^Z0Y!CShjmBzuE%q(+aviml0wB2s=2NYtnRa^#vz4aQqqA;u3X6f^$aJ^<&HXWo&L`J85(yi4f5y1P5wz4XdyHt0N=&p5?bz(U0"
    "ZG2K;w!2bGz#SCE#!n9PzMpEGJdTCsLCx3rwE(xPP{Es$u>c%Hfcy7`^yr|WZcl%4jfo%h+bu_E%ubpIghA@21=_Vc5jA<9O!p`T"
    "PoAEhchr4`G<o7DF}K<0r0itrHjzv5tF_@L(B&FDZIKK)Jkm&lnWX|MP?8&~>pMATy=bl*R9bN`s>y6I_U{!Oo0zU%qLO8RhD{Z>"
    "_+2@#?{-+09IW69M0e=fbVt^hv~~h%4Z}T5h`NbC9iw4XZB+OE+?D`M)wc6#Vq?9QYY>negi*h~oKuoZNpVvw9#<8{=WMQGsBa+P"
    "*z-Zlj}|uDomOiWfosBE!NI!_2<k^+VbH-$7tDVBv`1|&CLWYfqBy2hM@XiE(_oa%WKye0N%lgzEGAu_zIEa!W_0W|$Tz+tWMq{D"
    "WO8j|xn`HNu*tB}t6$K!$JM5|Gd{H;)GPi!|E?Lep}6*J3-XF4V}-Rq<!+~<B06fL!&S2KQ#tVCQv$)0d|#7u@j$8DZ%by;?MEGM"
    "6yohEA-nq@v-97yKrJX)s+%w1AzR}Z5HID&pvDi7KqzL4P<scWpGz#XU^8fYEiZBR^|%z2h?>P{os{UXL|5Z!sU2^n3V(agp_%VG"
    "vEp`1V$%RlE4fOGrL(N_X{F=TTk<mB5=l8I_Vu>b<dK${H|`nI<tOAhfp@p^S8Du*C?7z95lQ3`!#2l->D*ym+w2TqhMi2WQ>l-R"
    "Mqxc^;zxsH_VI84Dv?#9opJJt&4&1pI7U;vrx)xF%|+ZEsMqeZ4tKnc-Yf4r&Qd_I-6Yb38l$5loe8zcQ?nI2h#sMmmYtaH(ndz="
    "H5w4Nc4wPiC>MGM;SY87&XM}KTl*|i@9*&?Fnlp|Z+nCEIH>0!o)dBf<#>wD0^Nde^f(V84PxQ<*T_x0vb|mKUVx{ZASy}*7T*PO"
    ";vPBqe+_s~*kqK$*E(jG@wTuXre?q<UZ>mUmpleBh#A|ZPDQhzvyWo(jeS|~JS-oBm|5xp=^fp_I{&p=Sqs(72XzrQK3pMn>#0vX"
    "1C*dKd#s*u39cUXu5H9Ot}e=*nXBT+_^E=?eiV7$_Us+Id$^Nw4P3wm`sG6VnTCO?31jk|zISbv+-zg*QkDptmP(!6I?F!RA;W6-"
    "BhYg_`HGP}@%lnw$cO>D?z?C_Bn`aKyeMvW-`C(D%5izc=kdN9uQ%e1Er8HUaSGd(e)8Q#{qidd(+xVA?ALwmM*URCON|jf>5k9)"
    "xTE^qU?dzI5s&<~$D!cmL7fJnl7nOOGZdf<{ZT0J8bUIgZ~gSII%^vNj@O+qcJ)lg$3L=frT6)v;}R`2TW`0PHj;+9eD%Uwb}qIl"
    "*(uz&-6XDcyI0m8zO{ZUmm-JG(bu=i!Pr7O-`37J=9+<ce+6ru=oX3-xa+k4TmN!i{iykvog7xaRDaL(;%HI)`suT;YR0WX%qk7Q"
    "U<Myv{!DX|?ur$y-tvDxSJ-drmi0HYN7UJITVP<_=GLE@^cq6%{^`eOPPx@-&C8zf{W$6I7?+z5)=_)GMy;HVM)ywqfdBEUC!7sp"
    "vlUzsWae_$W8Oq2nIO+-kKfFhx9>XFuJ2BNpf&yOi?BOQ64{LT!FI4szi5}nIJR0}`;~3uXV9;IT;GXk^2XZGbeeP7^M%RRCKZFS"
    "7C1j>J87^6kwasw{ctjnnf?6$J|Jw)D*LCt0sgDW{1{oCNE&Ssl7Mt&(HC_l+ATcR2y8{azW#6KBRXKQS}&_Bm;24iDTm(RTno6&"
    "FXB@brl1ygcUE`q?bi-VgNEAt{_4w-eAIqu?ivV1S9Op4(&p?Nw3Bw#%9Qc0U*%dQwsXs2(Hj&eYq8|SN-x+Pk}bM6sbYP^nbXV9"
    "@_et;&anXzv5-Wl=NzGW5s>w<B&=k3H(woZsqL)QAOa29Sk;KfcU2vL4iO+>e6Z7idlo9kWZ#$jLp$hrT(CT8Ci=QEqbXBGl_p7-"
    "^S)`;EWo2E>19c}nz!#|zwEgBQ6qsc9s7uch+3pG%Gzws>JaV!eZ+#Zm>}ym{cH=QJiZ4<Mi%Zvyjy8mH9QTFYP6vQHz#UZnRSt<"
    "qQz~E!q;T}Q=TgBb+^|msR}Y#GW-M{L;)<XX|FBVJ9f28={+Rr_oLV(40l-q%U8Ds{1PX!@pej3bmdA}$M!&l)1rJR>``2`AQN^T"
    "&5KJXH#3VLWS5giD|r);Mg7kj?VdXb4!T_({f*SNfw72;qtQliL=e~cSdjw-^Tsv6m4jOq$mD1B*nr+*FsI$J0d0t>mS1jc5s@6{"
    "KT<o+cF{;C$3dh3@DgUa3o4EQM)pZog(K){vx_eC_+d@m&?O|%RpF;BK3Mb;Ot%`^*+09;&@z^4cNM%u7wBxZQm-J4Uc;5St^Ku+"
    "Z`!sBc$p<=zR@Vw58Dvf(Ny~_S01S&yiQYU5wt^+f@Wb@mJkhCHv&mdPY22^t5>v0gEDQ#ljkYiMam^0_f?tqY|tJFH0!JOJ<iff"
    "<#V8&Bu!u%2B}att`m2h1B-k$Ei_uUQbfUxIH3|<#3k?RDu2=iwndczmdZ#TebRWz$QRflzh(fc!74o<^>9{TFvM3ocyg?ow5673"
    "<Ubp-{&i-}gP5Hy9)tTYI%MaL4S5)eV)dd0>R7DM<EE6YD@L?dJ4DRQg6*h>QTOm>59BBtx74};xuvJs15Mw1lDCAjh*uX4Pb#~`"
    "j2+BB<#m3m;o<d~lsBcz$R0u309q*xxxBtc$M7tklpicuq=1=9;bv1`we&l^;{wz|`~bw-r*ywOIOJ61Xb*`hWwji{2-!Mrvg^GU"
    "mtOex=J${kQD%~6f*?5fD}f<vmg^g;qFZj7AjUR$`O>Lw3t%f?ss`^OJa+Jf<6gR4H2)Y}7?)fX>sqd))jLqCf*-|`My2u?&wb@b"
    "b~<1Lfr9)q1HH8U%jF$&7&x@`@^DR}8u?By>=Nc$l|KI4LoPn-Qv#gk*o2Clv+AMuX3P*7lXvl&ip$8(4XadBdLM0;m27M}b}a3="
    ")h6}P?R7)byRdS`_J}LbsQ)FOG`o-!_$e-3XNPi}&>;;|HWU5)fa$qd^u)wuvy_aDa(%az(=d9fxN-3IdF45$19)z{<6U-qb=Bx^"
    "gy$}nHBf7Kq>2i<zRlC5NhDSAF*%Z<F$Z95tcThqu9zzwy#wfh<Ct_g6Sm-<+wEL1uYFoM)M@3gy(TP*hK%RcwO5AnD7%)M!@h;7"
    "%p5BG#L&R{gy%5edqCD`gPoB7_S0V!HI`!(1`n0wY&`^YcRLDb;l`nO^>A%q@SH05Ge8kj?Uln2ZF>Rp%$C~;`?%NZlxkj$c3w}Q"
    "!V^H+VRj1o9Kq>6H2$ab(T8^r9}b2cUlQ=RuB0b*XyUheQ5QL93fbO(JXoimO?McxZ1A7LbZPJYy@UJRFFqIdn-H~cK!+RyBX?TJ"
    "lhydOH<P}GgLEFdUEkuuJbIlMS2xo4^7U)CyFH;I&-KMpD+dmgD<f%C)xT7+pJa1MyL&t|?fjYr=*4DEc_zooT7%v)XqwTf!}3e>"
    "ljnv9r3RO9_I+OS=nv@WA6_K1N#J~wITMt4yJn<nQHB`TyUP9DJFoD~5wvsAQLJ}Q8m4&f*xHC(nv>1#iR3W8_qF~998OtD?^Ua|"
    "2nMvOh*|Hww~hu+IyA#QJ9$r9zalmWMB858E>RU{5bAud@n|P|{h#osn-5VL+R{GxovZW@Gf%G$t8;$&U(ANWI+gfm!_axYj-Zh@"
    "Uh(|!dxcltkWJd2t=@S}D0%6!GJ}PEk^P^Bu}<*3dH&2mF})bU%b#agkCEc-zijT=gqtRNxq{5*?3z<>dLrFBb%vY?iz+fx-H%Rb"
    "m^n+g@+1Z&GRqHCO)hEL{p5NTS+VSEmp5%08&NkdQtmA{`pvNy-w2&Pc|g2yDqZQ8!HVN@P7XetdtR<(;b<%rk7Y_o95Sm~-X=u%"
    "opY9c^=E1RF={`&O~r)(IO&|W7EO1>szSJuO1bu|oeJ3|P8t@Z+>qH3a}2%qyf~;1egBm|W997qNG0W^=O)Gslh)sS{bOwC4N319"
    "nU7ee+84ed_R~=9Z`wD0xw|7g3sq2*9f~x*)00z~*3Z1XQYRZd)4Ie=-1pU&1>G;3*l)Tw2H9oTEcp$+Mpu<tPucb`J9<xCIP6a?"
    "F%#S5&{{(Nkx9JRg9i3B$5m1MuMKC__Mwq`D%K8tplI{2AM`h$lvfYtm(yctBAC28Bv#Rswz2U5#M={s(;J{(2;-yYHNz>nkcEN#"
    "$y1$zybt=i#>hY<P@*gAeqh!=m8#@F)t5u#>0Y&Xlx{=5R+%A=TCMD_iqH|`GU`1~7v1dsA1&PBnFwm}BP0Haz}%y``0}6fy)9y<"
    "yJRMEi|%GdZ9|P1nxOSXKltvLz3nsfsXlP<=cMj`<4>IX%xBVk-_aHvZr5ER%QTK<R(Es1(IIm8zSv7r!)-Fx>fLg*;}<H2XP55%"
    "_wD79)JKQFTIo97`c02|%Y5V03uSUh>A#~3edZti=-TQ;q--!>4~L#@?;Rz;!ChDCgpw?$e%C?Yxs~>QLdg$VD;k$e@0ob!J(V5h"
    "m+F=0{4dEvD2R-NxI0VyZ84NL^}6d>y0#%!b`G<JgSExRe(6)$(0~=XUXS|2uKEx3x95f=^?A<z`!2{phtERK=`-eH{^Fcz;rU;?"
    "wB2X!+EqD)7e6#V{?gg3L-Vh`7F;+jTallCdUvDR+UPd6EX7UzU_<Y~suj&g0E>3jXlO4uD1x&lYb%J!zLEN9Swwc)y3)@6ldJ7#"
    "n<5mq?yWx5?~(cHuk?jC5owXy;L|zahJfEqgs5K|oHqi-FTc2{`|!4HaZ`9zDvZ_Fj4O}Mk#k?Y$z!|xK<62pH0Ikmp`IA1X@O?e"
    "Uu+oiP-*xhJD~I2Yx5arKN@}6V6Vm#v0~-9{pdy67SM>esu9l%mHC5@PV8oD#o)5Zy5BtYi46%1Pc{QJe$(VY!wyO8v-K3Wnh-f|"
    "H0GZfW=EW^^bGGcxuSj#*ldTh`03IiHur*uM==*zDT4I}`hy*ro9T;AiuOR?*s2`v+f(b<L29}g|6f&M7%}c>Ja<#pJ*>V*KLFVz"
    "Ix0BZg`Uuo;n(Pw)P%|1#E{?2IJvV*%QK;PzMLp9KMX2F$mG4e3Ur*SboI10^urDyHnUO}Gs%v$qT9}gdn?P6mV1K-C#`!*Bb{GJ"
    "edkAm2RPdyQ)oqJ-QL&rop7LS$2`q`@>cL+Q1x>8%<ID3Z+rh^%a+x7;>iK}aFoDKnFGPI6O#MlI>2A{wBbTcoqFxk>noKlUQdSW"
    "a{V@yxb<k-W;8PO`85B2Cb1!<2+F)l)k+2c)Jiq^^B1xUV{eA{XXNZzsWsG=*Z6YcAVNf+;M{>(uh^6ubb3=P?DZJss8HT1$fmBH"
    "^}~BHb93red9P<OcjohK_n`yG4a?SFPgir}_dErYwtsfrw9X=k_CM~wR@O0%;z$#F!w}MG&0pSq5Xc63V=0pxSX`DK?21c^?QPnT"
    "HVd<zfTii~%C4c{fT7vL$`){-JE*Y(E`lY$RE=%f$EdsVblis)aK>N19lxr!IK*GD#MsEhYG3#Bn60{SqN(WDK5i^;#o6%l<9Q}-"
    "DD$RvPs_1t3w!nG)r-W)fX1WNvsvek4jMQ8`x3404ZKPBimjT?z0T=>hl!5wX&q<ushZAZHW`%(?2%ch5v5NacBmD{&7X_<XM~mr"
    "z>uvgLi%S7O$vvPm;=s?NPSl;f0SWGUi1t3>0#6#&1C|7evbHlQVyg8nk?hY*W_FqW2VGv2(J62*!&N*o>%ig*>xZWX-DMTy2mga"
    "q55R?lT!Tt)n_-4(9A<bi)sZ`!c%&Rwn`c_%#2&Q5g(L)O3zHzHC{%)Qr3;F#PZMbG4HaZQTw4uMg^x3Vv;2y&4#a9-??o$My75N"
    "%@7B<`NmW<=34k{s`2dI{H>qW_#}N`+WmAZ-%7-#RGO_MkgGm=32$9bL+p~xtaUg$!ef;rc-F?9j%(*LMds*f?&Ty1;WE!~l`<k4"
    "(?S;=I&}21Hlzn^o-mv<WP?hi6})V=x*?9<j!LFUPB|Gf=%!2|{RLa26^wrAY22lcvqgA$$TI3*H&QL%W}G_uDmV0;-7|Z_R{OUr"
    "5|z;8q=38?4BECw`vX6!IqR8Pw!^O=aCwIyHpjB)#k7B*Ts-_Lz$L8RgRo^6JN57B^><pH*ct!eB@Mb@-HjYSFqlD2jj|av)(ac="
    "hQF+DmK^`D;S?#4nz;bbD%5eSgoE9LTG}#{no2|J_M4`cE0lxjzR;DYp2>)VKL<U_KFT#}Y8}mOYpm&k38|+VQpY?|{F5dEZ?dHn"
    "ZF~&ezF%JI7QtN@oK9nw(Z6v%Z$39a=?7P7WRDa-ZTd|nUr+MoU_#^K9k4xnsHwf=K7{$?K;)z*1bXMwA>WU?GJ#+EJA2q^t#-GX"
    "_kn}8*6sJ%Hb<!Gp1Pw20zx}-Z0#YB;223ESi4Jq;EIQukLl8bhE46F<&Avy6Bay5^(fY87N#tofhEOxm92fil3xUnHwUS@hgyO;"
    "*dc<HwbsRQyd+1Ad*)bGArVTiRciq)x#+T`qo^gq`htXv@z1JW6HevG<UW>YCCWkE;BcsL&7|+?M5}-|Y%G2l08a(>Lww%jS_Y0Q"
    "F5wyb#M`YFgwL90zPH<B*HhZmdyb*!C(Y=n$rMa%$O7(ArfphjWCnlX_(b&wHB&3wf138tesjXg#F=KmUAMp!ju2@gYaXhYJ)?!X"
    "O|Y&&STyd`ZNrTcu;aBTvcuGb0g<hgMOh{4CY-Ax=6!e4uI_}4PmZ_eMTu$i+auk+(&<;ruA0U`u}GHbr8N-;N<<PT)4*3ugOP$W"
    "6rAm@Q0ijZa@4Us9rtffgYd|)7h6|*t`F+VwC7I3b64T+a^%k|<kf6n09RotUDK4BNlD=mbXwJHN&JJJ!%@{@8OQMm7=)gQ$t*DN"
    "S<5>)Bs7ESW);7^Tu3zX!x)ChX2$4boQWdN@lDif09}^KJwdtR!pxZ9WH5m_xBOgi@#G-(s;>pn#YXNtXsPI`JB8{I-scI<f?Dnz"
    "bvDVPdb{D)s)eBRD3Yc0My52nPC*}ULkh?1AX(G@{{c`-0|YGq000O8001EXiiI%A|NsC0|NsC05dahbW?^zJFfK4Ib7Ns_WiD=T"
    "c>w?r0H6T?000000CfQX000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%"
    "Itqpmq^YA&t3W#7>ft+X<@UGP%INfBt44zcEB9D)D}||U)+>(hwF-3Mu-F;6+e%gYiPh@Ucde$?-!qwcwbjadakAAq?k=nJ_5UpI"
    "UTwAz&ug}NS~lJ4@_c`5wf+>VZQ_3{&rNl;VmQfWoqqC<)yB0qtd_9Pva%@1vD(?5WVPhqe2ZJR1*~VDYBhh(_s8nNwn<jvYo=RC"
    "UGB50%AR8tcht#hk4CqZZeWy^NaR+l(mx?qR$WJ}?v&VDces>Wc^p!-e*93~`fy2{MS7))mHyKeR=>F?T1_dtYQ^r5W@Yj9j(IL;"
    "qSe+ZcP#SSi>-c4+iaDX!edqMm1GgJ^@QcpOTJdiD{fl_P2Ov@Q+ksX&*^(sqKUh$1a8z=`Kr2FO`1H_YU|8WtEj1atpHF<0|YGq"
    "000O8001EXr3(Cn|NsC0|NsC05C9YaW?^zJFfK4IVrgM>E^csn0RRvHpaB2?00000bO8VW00000o9q|r8xYCJP{vTLo|0OeT%>NL"
    "pl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hinmP)#3giQ>o{86Ok1(Cto8ig3uVvwD+Z{Erwh6L&cCRhx+4=lE"
    "vUh@9h+RUF$es&{_iVNQdhgwwt-9~;jRHH9ou_RX7&2^2a<1*2A`@=+*R{t^KvrSjng89k_hu&SRo`!E$M9jT&4YbewtNoVwyt73"
    ">>d={wt0SMn_YOD*gok_p?$rzs{0N})b0DaDACS0^7h^%(Yx$sKP$6~2v}y@_s?(NRo&ON3|mw8idc%;omY{uduAbGcg8Ky?oHDb"
    "+ZEf3>;&x>@8#m)**o3s$i9@$0K1B)3H$EMS+@6I)uBDYbIa^Jb_?#^yQ0DN!Ph>U2D1y+FOR(4J0phC&gYr)-dByE?Gkt__jZ&^"
    "*xs8l!;Yz7o$WgA&wK0DU)oiyjk5i)eY(x2pa*sUP)h>@EdT%j2mk;8AprF--kAUY|NsC0|NjsG6aZ#naxO70FfM6sbT}?<aCrd$"
    "5CFio00000006V000000005M^_mgG$dER$&4mao9_jcdT-P1GEGqba^vtf3z0a&C3NQwkS0ft1#lu1)6QWB-2Ra@(_B$wo}Y}2x7"
    "lO|{gz!CrfEOuven6Q(3W;&;vbB-tH<K~~>Q|J6}-a1t$eBbwZK2M!L``T}O^|fz-z`q3kbm4cu_s9R}j~1RvFZ_4^<m|#~df^}c"
    "(?9y>fArly{LVl9qu>4B-_>9K?jQW|_fG16{CnU1XWu(HU%a@!n*O`v+{wPQn*KNG|KA%0$F$V^GpPK2(2?VOEJ4ltYP~6UAs&H!"
    "`ip(-=>j<N6WW4Dy@)uKVps>h8aV6W{nq8DzxM1G6(?|Bp`Bq((-S^=DTJf_Iy)U44K7Q`^Vg@m$EO(&{pr1(C}-doOBiLef^Qk0"
    "cN=c1HOW_TBBy}qs>09t>Kpeu%G-~i$CgmApN$t*Jrkf4S8s4)zr8NUxjDI*#lLDOyr_xhr4&-);10nzHw_pbyN#gN=P@FWGNuiB"
    "t&j1;d-%Y-adR7ZW9Z}iNcR>EKC?Ufm07^w138aikG_EKviPL|K&|l;dd)mHN6tjx)5xyQ<}O2ejCwI%H~dHIcZRE>Fa8FXEt=Se"
    "iySbhq3^c5*U2(Jm-Y9Dm>cQGVn9PV#)(errCkuS{+hcDp!@keR^-GVzWp;jNP%<J?3oWOJ{#57k@YLH(RGi}sC{XFVL9A;kPwzU"
    "HZO&-Zu4S#X!DV(GVp9ZaXvB0mZRg;v%9d+$wTwqPp_E7#Ps1<@L87%_VT`KK}Q0*c-7h}(5z(W!_nL0iW|x^7SZj-T;Jleo{O=#"
    "Un|&E<6K^!{Nx7HztP&OOo51uUsrNNVxR<W%2)ocVY@=IzorY~l;*F0W^zt{crE-09o(ty{Sx_^FYH$3!&sVq(CPRW<Vpt3mwpw;"
    "roevJjEDQ7sMrZOp`wFv;=1u#%XA8YK`kZa5%t9Rap(GslqyZv`gfHr*V^d5SrxK+sZ!SryiOgq>-l~+1<qm1y~@Id_>$0X=KYVc"
    "yx8(z;=q2J)wMyQw|<mB&w4~3m#IdQyGXZ|Z#zYeX)y0u7u^@gDQ18i&Wllka&+2L&$Waq=dfN&3ONw0A?ltWC~58fOZR;fzmhQ6"
    "6ze-ei)n-knwA#=Nz$qfv=(d~Vs3_Vck|vJq_Cm#$PdB#-PWMIg?YJ4$+eYFi=S&`M^og@FWZ&RixF1L1Wp%zKqvi4hMaaZTXZ}P"
    "j*?k{pvSlef}fBTv5{|WufP6WcLA(wHR$Y!zwfjANOoHI+QrNMermxbxiw-^YtNs7lvtjejexS>N2s;UfwrVP8(E#-#;Gr#Y9)z7"
    "Q0klaCw>t{6!BI+cCyA)uWvZ)Q|UfaGVe*XsIsDG(2RO^-D6)f#|CXi#(`K->a=&HIxQKf1rtJTXX9~r8j``*;``d_nahoKr+D{a"
    "#KWcZ?gENpzaDV9Qk<9y7USWSC>x^8X;ipToSAdtxU5tG-@**|mwa-LR%WA`A6!n7%~sjnfjZ1Y64c(vRRZi533lgQ2Mn0latAjE"
    "T<M-%^5j|tYt;pj3#P2NkE9h4-saY4IZB7?^pF@??LzRy4oWz|i4ufVwJWhE!c-F(Zd#*&lG$;Y!5-UcA9nS@q_bNAV&W)*TG>z~"
    "<meG$c^rB6zk0qAsrW8=<>ruoZaqwcWIxhb)1Olr{5eoe%f1|M<*_L(qt@iAM-(}~BVO{Po^euXWMLJLMTlZR@aMxHZTQz>y3kGG"
    "Uei{)<}k`|VG;k{*)K)QcBL5T$DGh_KIL(zDt9AYxqtg`FNp_&uj^}z^IuPAOb8G>{%UVvzt$HY=X%5tkNWV-=>8Ay;ZV1H-+rlj"
    "?(fxKah@hV3zgJ$D&+S(npLBK-$iLvFD25G!CI-_RALdqYi;MU^$xgU&uGM1$?ME$(-<R8u6o{QHD709heHAkfwQ|&wo30E+t_(~"
    "Ih9TZJoh?X)nlf^vmcL2yiUsP;avU9-kW1=F;%adFblDjs6?yDC&O}n=tHCumapvYbCXG6ne81A-ZdsDKSQX=b!=^s3t%3o85!Cy"
    "^ePpRSUf^IPXAZ!SF`h19)D{WIad5?ecs6*A9w0vIFpEUpcjZFeN2Yo^dM0WRHuJf+LndxIr*z>D%u6BUXW*5ii_%FNAz3#=s*Py"
    "y`2bHa8)qucG&5n@5}+_9rqRPA%=1&*&j9(nP=Ds@9b>Dx!^2aD;`fZ=eBw*-={rMJC>P84CPkZB$fngFp<lqd`;rV!7^&ovu+kB"
    "JO-t%O9UdP>sdD%TxAoH#<`-Gk9p}#RBZuo_OEa4)s2s*W;p1A++A|in3@AUT^SQsNN5HLkrW$qx*->5$&T!t4$LC7W+jGAOV)vQ"
    "W2w>al*ZPBQ%BZlGIH`hy1~<TDU(jd^kr|=tR`LZaU$5Co>CR=gDKXd=DNE^TYn<%{aDx~$}HkFnIHs|ybP24#RgdKm6sxX-aHzd"
    "sK1|BJNfd3tTb<WV5i403Jzwgj|~>{|2`A%&wIWZeQWUJ8?C=SzOWgJYjMu+!z26f{d%gwe~TP9D|1Se_)l%9A$HHev6&f56$|&h"
    "SQ2#{gryNJjQu}9dLw|0Yyaio-RcMXT=veL{M*&P?uhipXD#1+W?g@VkvV8K6XY(bs!jpN=YDrN^)zcGp8jw%4)_vM)C#VId;hsC"
    "nnG%Y70<zbCgP(U#4mpTy^nriA5`K8e}4U^pRz~IRFN=sx=*XCT?Qm$;SB0$)O>R~wI~S!7hwzxLLMsOiaZIjekfX3t$n0gbM8p0"
    "mec%iPlQuJP?kU>+F?z7Rb^2_wNRTyEfQfs!{hpWEw!q>2yk3L8aDT`yB(rd*RjNx*lA-;a)f|DW(F%tK2?%(JHgFhEc_&+%#6&X"
    "r*ZS`+!{?M#R{HS6gI2$6VokcG9eV{X{6RHg+i3~tL*)syjcW43xU@PxzX~ub;#q}(hUUmIiTOTSHek?H-ad5G<^aHAKz6CtP$D7"
    "sqQa-{L!^`;r&nEJW}(;kl5HMZtQkHOwl4o$hk7*@$4KO<5B)x(&ytzT5wOzMEQ<vT_JmU@PUutirk&-DGpH8^RUz)o9_f+#Xo~`"
    "yT`Zt@81NJlCRf(pG=gg*&}?GDPk9#c?sO}1!s~or?sSe^Zwrs;|G0zyB(CcG+V9Q_XQKdr|5o+ZC8ajq=!@y<&kpS_gD*9eA1h-"
    "JEPX&`&Zq1jcpf?{Rcm(+}>VuRt64QAy~l}nr+4om`QzN7*-8b7zccrfNpd~hCcd@&mO369KHItUIxV!FO()R$v5knB{VK}m*qMZ"
    "_pU=Hu@jr-RHPcSJ|_?J6MbUqq(u^5U!s67^QL#A0S#BTOuPi`^`5N>i@V1Q*bSwdI7T4{tUAq!+>?cv5llw{WD6T?%xO+iSBZGX"
    "o9Jek4n<DPkR3X~Gcc5c4IQ8zEseYj^>$Nz<O}X7IjZ_90WULghj7sF9R=AaLr7uI={dYhCA}P&Dss9-El7D=8H1*L4kgzVtL=mn"
    ">0-lE>}JL;8vY<IMPR}kRf4KzJ`Ug;V<O+y+al?DHxYH>vH{A6Pg+*B5on=qBE!&d4nQ`QAVqpWtF20cS;s(cI+N$ql2SuFWX+3j"
    "V4m%jyW|YVds>s|l#0)8vrF1&?64VjMEhL}56cleOyI*78$BA=A3F<Ehj%PN$2@Hf@ffsVvuTDzEY4D9f4aZctHkd2)Nn<Fis<Op"
    "5U`4so~Ft@tWh0r!@RNo@TD8dE4kcC(EAKLH5Z*<))<08R30G5d9;l|l+QqA*TyUduqhVwb`)E-rP{hNv)t{RRRQF&{0LN?@cyG&"
    "t2I-uZ#$t6K_^E?W7Z70Px}>D^gB96x(o_Vt97$A(p#)LB^rz@@*D+B^spQ?0xc0o>U_3aP7ph3xXgzmaXes$mqPLRLV0yE;Ok6b"
    "zO%LPX*N+@3&cO)oOno;hy808UKDq>{Xa~8xyhquKeig?FI-IJ9h%J)sz#(s1HZ*AstdFTmw(hqXZV8Mk3sM|(9a5Y#KSY&$=%C|"
    "b;z$6ceKMRM~M;1EW=N>vwf9d_O3f`hxqsIH?kQd_QEOdNi2)ENZn+^h;Uj!KdC9_BJr89&)ur)=J)@y4B1o8)y!^qBjnxGZ?xa<"
    "+*<wp)bQY>FXQ1t;_6a1dGpKV1BD8Q?gkE9(nNvyJE1lRQ}83#IU-^bFhfMmK&X3Nl+Vb2wekPH`xi$a4DKcV`{xVqcB$9RY7o-q"
    ")V%{bCae_yCgI!m&%MfczeY{oXgWJP*S0^uo8(vZTj-prh`ID69eK1&KMRu=3Fn&|YO<@cS~$mu8^<qG=jW}y?=8P`1wi76rInof"
    "jZ43RYE{aH2GesFo*we!xrP=ooE`v9u*tRy1|k8o`v8&cd?L-pvC}mE7Jz3xu@*>3z%P;7W&?Bnp!azG-P5(vQaGNty@1--hYfM?"
    "xqhUUk%w}AL7+ok)#>f;9tZ`bo2Cw5sd&<@hv1;UdujyY<YVvF@>_P8XGfKmyLl>tz==ds;JqMI{Z8?MJ@NKkdk6F<taIN!P2_~T"
    "-V%IV!<wm}dvNO8i_a{d>lrO=`-u6`kX^mL`kVMyf=|0mJuw)NQ8DqjJ$fe(+=ZhpBvpj7`Qzw>^H))kcB4`xaTL<;))#@1axNIv"
    "7s^;wk&4RDa-{KeB!c>;PaRz7n&%cWOZV-E8}Dm?Co4EZ<bra}4raF19!`)F01Q0jJ_r5OM6!#+q4DV_QtxcB_1;E?4Eoi*Fe~9p"
    ")-bjA08UNaY`(;O$D$oa0UjOQ>d#~K&fdakc8t2!E%4*}Es0S2Z-~MFfn(pdi0JOut24oMhtfjX@{b!<)ANlpH}(D8V6~hdx+%Sn"
    "_}tL^L?(Ki8jE5{aF+5&*bhSQls`}mbJd?}0J|1##omkBe}#De(Ijj{OW9kgophXf(qi_e78h4iORRA>p?SR9!Q;*TXbtUuSnJwX"
    "d-Q&8{}8EEZae`<pJ;RC*N=`{b_*=9xJyRveQGJ!$B)5@w4Edmw*w;yd-wJZAI)YOC`9;&_kw>JZWjxC8z1caXvk}^N572xg<Q{m"
    "PVPWG>cd*pA#I!Xy0ZL%YL82kNb5i?JgC4)Ck`$Ujnd}lpHp8pmc8IQ9H5?pmwoL@?+F;}jV8>Xy$*925jX9%K{xnL6uG1DzdLnW"
    "TdeNib=JfECu1K6QeAnm{eN@&KN{^{%&$jh|1tN6Ps))ql<y<?gAwNouddh1*`r@*vFMeW{>#UBFOsHl*Ev2MbO*dMxZ`8`7uIL_"
    "qq}1bqs~Yl<N4di^67rP-C1gHoFfN|KOav0lv_04g$^D+H0U&CPF>skK{sUC-w5|Ou~t{6I#^9L>@`o$pS}ax_u~j0>8@7wt-mT%"
    "u8(q+<|IAh5iHuhyjBepr<XsU|KCcT0Ny-~U0>I<3);2ed*A<yNAZC(H(PV*@^zbBAo$fFYQFqT;>p%gX>Xl;B7xWI<-qAPpberv"
    "kY;GVV@C7|FwmWohJ+yqLhKQO4|HFSCSe>$Tm%LzLL_`R)4>Q7b6JAPIj%73@5$Y!4GubhIG9Y^mgL|V=5Yo15U?ZzJa)*FenoIF"
    "jI*Yn^x?z}7NcPXK+vHsIUU}lVHH<B!~lc29iJfbki?-hs34;5pzsN<(JtU3<SiId6}4^JPfD6%3poJN6xBsB+UAe_4C42MFlrb8"
    "3!usykO`@_<OJG4DQf#vMF){A0N|R^lI@I%>U6?GNt%XIh~k*$!k9%Yn}oy)E%`ByB&DjUjayC~Jh2yQ$&VI%5De>97muoTK@sW_"
    "QA2<>p!i9|5p*{o*}4XT<ULZ7a2|!)1)F9GTJV_&Cd(&WsliQ^v`>IFL<Mn_nxL~JSI7Fgs`E<k8sr$T08f;40fJZ^_TyQ{ok+x3"
    "CTj?mWt+&L^?Fye3{}?Qlx~2u32Ml`qrwfhH3mYKi=h%{AwMVe08U_#nh`w!%|{$&NU=vmTG0{>%tdXlA`NF9q-}uvz?hX}4HH7V"
    "=jI6ks}?XOZ@DI75Y~heV3S8N#{ztiC#bll1y>NsC0(Bd*!b8x=}(XoXoKq~vTH#gj*Us8=M`RQVq+BT1EEENa6#1%*n=@@j~SSw"
    "ON4^rngGi&Kmrw6A@Bg=swa2HoVu-+K@Y6k=MCyLNyEH*nO{r+FnW6YqK}Ed7#Nre^NF<|&;v_#j`1a95}LY4#*ydl&Q^zad=D$f"
    "2ix)a7lAJK<pn;OQaofKnmd@NotmCw6DJKT%tRAs@H5Y~V(~sx+I(a^a;tOWaICLK8v0?cx@I&e7!9*pI?hCQWpcm~icq?`0jjp="
    "ZDG+8zvwilZ{42hlSs*lt$JU8SWI_++uL1MByoYS@@<R3ck7`?s40QV(Z%Fgv4eNdXWYZi$Jg^e^4Qp0R=F|U=E6XV^}I*^D)i<k"
    "36eJc+}g}ck_V%kd(!~lQPi`^<gd-n^7D}@^K3kt7=Ok@eqbDuj`OZCQa;c4;?-xZYX8^AJ7#|N+CYB7n!17Y2&>!&AJCm-84X9o"
    "nai6bllx=JJH4<u+<kZF)~_DR_iO0h<9ow;FV7FGe`wZ2^INAz01}|@GUT1okE|cNZT0;(9{f1J(|j=4d#OZ!yWI{TzuZ6AkL=o2"
    "XSygr<@drLIrO)5AZ84IAL^K!_NiEH<y>ZFR`E$zN4UM&vU~X)1O==LIv6yco9KV>=;P1c+L?NYuFl+#Wjrwto|4z5Bef-{KWN^0"
    "(C{zUkq!kGf>?XYzg?Bj9vCmN^UhNPtO}C660;+ZZD}?G3PfkOdpr0r74dtKN9>Z>D~}FaUH{7=;cdq9WVSx;iS5HZt<M}Qd*1u7"
    "oN@s0>?@Z{+AV!~!!859%s+T$MzrAECnb5uo^<-`eX%?eAiSN%)PkoIF}`xHG%gLQ4wx$SfVX?kAen`yf@rWMHm!)4s`>>;Pfh!("
    "-Rwy2#Dkpj&{Ok0ijKo0P-UJXkL5eZ#l6niT|u+-9nWrH6o#tY0|Rf;b|U7BMda)x(NG26F{WwYTzaBp+nyd-GP#rK5dkE``8o(#"
    "0!_cpvovmiMiJpTZ!@@`zhjjLvFIg>ovESCtafl{IGEVrp%o8-VL^44LiLl_8XG1DucO(A(%$X;U<H}xl7MChA}0fEM+qj{j!<Ey"
    "*Lvi<0!%M08QD&gdCauPsdiF*u0;|akcp2jjFh%X#2G*U>E|%~n{hW>r9ghVgZLZ=Eb%JA*UsB9=OlTT_@8vkmO$JUw+|mHYYxN&"
    "Ouxr8NT3@id~i&#gx=pqd;KNfJUzB+QUS}v?Z@+ejmi&&Kmrus1Momf&QSsq^(UA*T{Se1Zx5u(M)I}A?Yp|#s3$YdWF)vd68yZs"
    "VJe{>d7@?|Ycw*jyi@j2;^1I&@Jh{tPg!svFknoH@l80B)PVr5#D{^bKjQbxT}NzL;Rt_{8pvZ7^`hr-U(5`#rf9U<!ds&r&NSo9"
    "T-j<?5ou?t{~>g`*KLAMcm~_u*i}9@CSThh(6k(tpaxGchC@^@boq&3xp~uC^T)d<5*B990-(7wXcC4v!o6HuI3)hiO;~AO@3?B+"
    "!jsPI@WcQ?yiIJnJ>D#A7V{~_`HEkLY|jGT+oY$wS6Z|M-<np7fnn99(o2@ocX|~k<;I-Z<nhwcVUC$yUI3GWdJa+SFSK4PiqNSw"
    "8i)<hJ`RArZWW*{C-FCaH4C;2fChoT!F|`qGqMCXRywlbsr9>a!800)dE%z}nGxL>grE1XSWkRbqu4H|Cimf3;&yYp3*>#M0n{1s"
    "z#&;bZ=OiDEg|G2cXWYX*NJYmnB}8JO6XyfHg3ZyH(fm5pSiSrdfBfNiqROP)Hzn7JSZ2OXceQh)&58VjosmK5#0`uR_Ju#>iyBJ"
    "gAW5=4Fd!7;jM$<-%z7Q1B}`HLCkp1iDHJEDmUw91scMJ{9B1%@2IpaqO=!6d}InBwVx+KnT6iu3;gLAhat5!;adL33KugbosaAH"
    "2ajqIR)8pL^7gQJ#i}!upIs&p*iR6e+RA<}S08s$FNP)?(2eRZQ?uAgBwCM=19CLsmBD-Tu*t`l76-**FG)sXmmTRh%BMYP$p-*{"
    "WS|XHyxl*VMHiJf1Ul?aI#S|Nw4VZNf7=i%17^iUR&AlL7><#_0?rNcK_Ne~fReV==R2`r=$YN;zzG$Flc)?egl!%~ev#k8W(J9p"
    ")jL3RS{~bOfQiN}Fck@o_;LbvfRN58a$oI+GmD#tw;OtXBDe6{aI<@-+RF=dvN+ti_~m8u9JN*X<gn4uelA=*`t{UW+I|wzuT!<h"
    "yDm#&Q6iB<u@(deIJ}5}5#<at)0jY^Fr52vtfNHtlalR)9aoJi3#pZ8LDx;iIU0$q0;tkpC;bVM61PV3J@4C(&7=SJ55L3vUtOFH"
    "u$)$pWGAOi1rpQnS+l>jZIs2wlv!6pQ`O+^qFum*Q{*%bVrv%{hV;Q(o$EW^_uz7oEm@8~a{u<`X8uO^r`7Oz(+I2Kvx_+13ckNN"
    "c)d-el#1>foShU855UjvX^cGoC&4SDXrL8EFRgkTdyl%G-?;YXZnGduM_lDJdCxHr?7pJ^`_hf!{C<sThEwG>S)O@PrqU|Ml&b(g"
    "jx2hk^A8U<9%_KWPKI_{r<CyQiZ3;cTuVU1>B2kX@kQkzbw|JYXfB~U+z3ZPGJ*(!(Qk)dTma9ns=pUU1L-s&m50e$+W%CvY<E8;"
    "8t)tn?`Dg~w{P+EVfdPAlAEoaz5746UwmoazvJ`no3dA)xwsO4Dd_)){W(IVTMq2O0?AQzO@XAaW=^MOmhNmHUH$RKHKQ?qHk4s6"
    "uO^=-o+qOih*|jjKg+NvG8G8AYixWuhCU%_fz_tY(^sZj?`rMZZA`60+_<^eJ@oKGt^Q<UuKxEH&2!lHCxz~7*+TX1M}p3*UGTz~"
    "8+fj@kUYJ2D(RhHdm^K69B-8NTzyO1KJX3_50&F?ZELrB>!^Fb{={C#);?~&H(p(ODqR}5OwRziUJu-}PN08&{^I1y(#G~)S?lf}"
    "=0CE_dwZiD|9%B)$IhvZbFFZ31wz4xlu366TqL~cIp>8FXQP)>(8^f=V>X{#-|$7hk*ut`jb<<UhuEpe*-SGPd9=Ox{$#N4;@GZc"
    "hlz;odgl4ci-M@iq@P%r#4nTKRR<e<V(Hl?6q>eY)9ifo9QvR4-VJjFAS<1-hkLIbx{q<178@_Sg+GHH{8_yfsUC5nxSr)1;r-9{"
    "U!Cudk#fPiF~pBCL*)CnF=$^sHLw56)U5|^6VGh@PqnR5=fUC?_AYnhU#y&m;rQSF*b1~liTS5L`LKF%5$erEBWz?4_`Uug(EmC>"
    "GHhM@OZbHtt=@`y^TGZE{-f|e_g_5IN_wUr1Thzn`-`{ljLDB9@lL&?vR65y2JFt^=15)m!c1zY-Ko;eiwjecmqS<o=C1H@A+60h"
    "--2StUARVm;Y*FiPsXD96)^K9JLO<s_eG~$Lx=o!-*W|Ml;3Xu4g6Mbo!~BXhTru?T847t;g5$qwNPd2`3LTq01*rTdHXySyD>+4"
    "zu4K?I_N9_9o+irzxey3{H#R+@=rMTbmQ88`k8R{>cdun`6pyFF=GYr`QBwGNRSUhy@ej*zrAH1)@LW35B}|+tkx)w@Dg?tDVXdI"
    "+{o?8$(!FVh2m@3j<)!G@79CA;*>%8^Ez}n6F9qG?8<XK4<et21xWnL&bDWF)OQo|Oaoh=H<~v2p+*}j82j38;2d=7>fgUL`8|GN"
    "8G505yt}6D)5aUt&;G(1MIOZPR}UVd=q4;xCm%vTcz@-)vN=oK<Oa(NbC>R#w`bmZNZ!2quoFUe@Ysk`wzADC4!IZbsdLlZLTusO"
    "{KBVPV-%g-{NJxaYcPsMqaQ<w-+ba4945a*y{~>AVQ*z3jT<}frF?&F|FF9Fdr3L<%`icJ^!1H7!XOA@0N2wmFMe?U)_d$nTLl5X"
    "&@bybx;u$w*l8c;N!f$Qb`NS{XfsNCfGblx5G39zUKt)gyR99)F@G_5#tE+R-rkN}UdR}uR3J$tMKA{TSCo0Be>9$}l`nfYPd~Zu"
    "_{RP(S>fRM!~M_)S<j;ztKmZR*JjMq%bqITLA&bF6W6M9Guf^1I99O~Vc3$P{y1lMt;1`Xm4)cc7xG)cBt@~?tx<iva`s721Z{16"
    "jde2j-=VAKsm5sruMWSBzKKJd>~{To&YegvCy>TsC!@I&d_8o!9iFCo%wF6ElN|;@orPanrzAAWIn%~4;N$!@zmSYhDvm4=W760Q"
    "ye7>}`5%>#$%wHYX+H8`?g0U3k4n7`>@+*MQoe!1ur@?MvVJl<@F^~eK!ItTg5wk=dDkwB$dl(EY6(Bh%J)Z<Qmq{3TTHERe5BlN"
    "bb5~$X}+3Oq&sMzO(jE^JRLa@W3o{_nz1kSmk$KM93WH6LAk~hK8>71BHbYBgpuL?`pyq{F&ndU%$$x0V#q<CkQu(+b(wO0bS>bN"
    "TK_nZ56%vdyKQRJmbPV!Y(hJqRL|dKx~9jD^BD?N3B;K4HK}`rQ_bFPs3*^bR12K^&J>~;&^)=|vs^xK=Qm@`Q^_s0p1_Y>x6Y1i"
    "b$}5fiOw4FGbJlQ9Hz|XsPJ&UhYt<dZ}{TAQMcm@R(!_z_&^|HEYdicMf*X&^C*}wtutA5K}Q)Ez2o6-9wKaT{{ZaE#jS=Ip|$hI"
    "So`oe#G^05zE#|rd)5!*bq>IMFQa;+T|Gw8e~<~W8o7dD|J*YIXMna3-f62XK<?t|vt%9vn-5mN3`Z>T(o%%FY<QBZq3*QiMsuFN"
    "?f1YkA8wy<EAH&Sn7h+y9=rF7m5$ebX(XufjNTuYCu8lT?Jq8@V>m>-Zc!ouV>r1tg^e>_j!=(-<os0kVlYw-FoNMxkLXK8Y2F-z"
    "V?3(>v+JXHl?VkNR`bp%)EtYo!6B6I?Y8$TaIexun*XC#&>!zA4eq7X_<FNY)uPADHqW<QF<h7(S}5NF$UkOajTRJrpPFeXcCD5R"
    "o))}V`=~ndn7oFjdf5hYZyKHAM?o7{2mm^*d{*Voc<ouk%Y;II$~DS;;Rq~=HbAy8Wkk*S<$UMHP7R`{#ALD4x9l5DXqK2jqqM!0"
    "5u=JpEkBb2ZE?S+I5Q5&fCFQ8P`W)BH0s9%>txB}?vd3}#J=gVnyO@8)4?av_!F06KUpmXYj&nMyb5$ysD3&eMLULPq>QD&4Yes1"
    "E5O9;?Uw?%Ql%f5*Z|&)_QKfNh-W24+T`TZNc+g+9N5qyRmL0<Zt#EF8%L&wOc32#j7P6@PK7I2Hd_bVV+m%2(YV8nbm*-<jS%;b"
    "_l?|S@tLG&)#v4XEKQJoI~?hGcgz9ZOI7@0)hJ40`_FWEg;Jtgd}VGlkO502pXF>7lGkJ6l(`URaN49AI-(H*SedT!sYz97ca%S$"
    "_(L#cOYJ)ydB(6~bnMqNmRv^T2)D+Gm5yW}{@)=7)cwGhW@n!HJN%=qg1PyrSgD{SbiU4JDY#HG!e0*ggEO9&rv0H*e{aGcqto(v"
    "{|YwK@y=%Az%YaoftA-257k}IDyz43ot_o!kVzYo@Tf2L+EpG<mtX`%pJGOk=3qw8q;ZAV+t?=u0W6M%O^AdEu_7`O3}jGz8b8S>"
    "M9<P(PK{X8%_PQImcmU&ol3c3`SI?kXAMozM@f$xW2L??+5F!RtNV>zvA4dnR1#7;q(8B7f$*7Uice-1XVst`4FR#ajOlhmQ{e$4"
    "DB3VPsE5!qEyGR<T6lLcEho&f<c5bA&#;Jv;yE+|r6zT0>V@R~$G_5!>Jv&sqLAt1*A`QW4w%pN0foULK|{|;1w8;wPWUG<L+P5Q"
    "k0abvPb)h^(?y)dP~*C$iBP$&d0g%ECpzR<upV@cVcjSUY@7-FXOftBE9j6SBjd5koW`)6H$1b<dY@wILvTDc1XbGaP9}PvrIG5E"
    "I~a~dapo7Krb={+4=?$(W5c`3TMsaNv}%mq!10np1nh!3H+6dU;vA(#+JIxZz(KZ&@tK42G0(JQRTy;L?xDyX>44_nxVtsjuFI?e"
    "b0^OM3j#cWYSBfnU-0>+bc&Vh&1Mdk9aX|yj|<0_&MnRj^t$HyzZ>$?Joal*%>zZ3qX46NWIqYft-L+EyUc1REm{0yiY|ogwquu7"
    "<0R_Eyd7X#8BL8yPpIjQ_vX^K-N-IRWCgx&8hgn6Tt+gMga7VZ)Ap|ges*Qj<WL-uAh>PUN>bH|jB2Ylu<iRhU;2a%*&xoeraWKm"
    "&VF5*S$~wa5X-Drr4djJ0hN6H_?!v^q+rw<P{(@k$By<N+|~aG&4NRDFkA#hOcHsYnPj|C+1jj1<i2<L9cZ#oU6i>qDVzz7c<+#~"
    "6+jwWc2&+P()j2oJNp*!Y8PJp2wM`D&ZgI=+L^3f>Pe%qVG7B*0E#)*h>gQ$mM+s>Mqe?UMNd396N~wba1h3s@@(3Tum`D?R_$v$"
    "?Zy2{87t9KayvTqa6!-;@VK*BO(!iN_`uWP^u9eRNIPJg@=Vx~IygjxPS}!+F%;=o_^^&|4NpOV4615J<t8;5+Y=ZY0q4rC^WDPb"
    "gOpNJyfD5LahH^(m?NiQ-&g{3sK2JFssN232G~UC2eH(rG^-8k{+neT&)O8OEJ1E4!V?~X15rQl=PCM)9{TSiO0BQa_N1?Qv?Gd+"
    "#OilFeY2?%G6hL<$v0oFzd22PC<puVfe98nAb3W?Ne#zFR%aLOmHBRftBZbH8=@Lo0mIhNi_lJOW!gNY$<2bLw*j~}?yrQiP`Ger"
    ">O#Nrba(qnq>DwOIzuRog0U7wsL%wEG}X64B6z>i?V<s-X7ppj8a2V9Cj{(Mt4{1VNv@2fSrLs-Mm=8G>?<vE^w?efz??bmCZ-PJ"
    "FJVhh-9J^Gn{x#IC=|1OL--(jYqW?i#M1bp7$t0^od~>K3r510>LmL=uQr$$YI@icD$W!apz11vrk$ZKRL{y<7Z9VM0#UD=c^-M@"
    "qfzGI@ZtOSzjSEubHi87`_H`oet*q;AFS7U$LePvRS@rm%h!?9<X#S0lSOs=ao;drU43v*`eYB{7h-0Roqcw0066YNPqBB8JMY}{"
    "{o)2A)=f^!c?Us{vzJvq%Nb$-TK=e|+}KdBIc%|JU3(<eKl`M+VF~**;2&k$W&UxBzcyB#$+Gu2egNn|Sy^{}qyNGW)J@ja2bPNO"
    "jD_^mlcIZ9@a&I-#Bm1i#QD%|W$9WZB7KK0w<T#WQttYO)ml0uI;co^%4E6C_TMvul}8T^S*NWB;wMG-K)Kc>?xE58ZuUHeA%g&!"
    "`s(8i0k?V70zaAxOn$h3*ce|GtAnfe_50xWuZ^-|r8Fyk8qyMH&$P2%D>{1r@bk)4>*K2h<idRO>xr1(Oull-I6WNY+6kTVsrk#>"
    "c1fPCgs1=Jp3AjoRq5aS?a&afe7YUHc?W3IXjrezJkl}i;#PSscUZRJ*;B^(R3x?c;^<V&{4SRWj$UJY&4XnsDkz2yxyRnapM`#W"
    "a~1Qp54dpYxYFA_$hYrbii=;*eYS4#S9(v!2NQnn`DME&+M8PZ!dK&%Ux9B9y>ec|3pUk-J|p9Mz-|FIK^ynx4Za#?Qe&X~G^h3o"
    "o%}a<5SRclus*16dmZN)-}tGL9JZCY!==E+aidwjrrhdwJ~!}DGcX{yrB)x*1nJPET^TENKEt{@2f(Qn=8JJx7}T6`a1=#ijzgHi"
    ";Ennv0cv!_eIoKYJ)UNZ9%EtlsdK>8LUc9de^#MDu9DjG(Q2%9^zr!cXmU^NL?6?k*@f%_peJgB450xdNw2*6#8S66%-1FoIvkl="
    "RPbrYU=?0@e&IDXO~7^Kqx!AuTD|qF5q6On$sM$Bu;eKEl?X^^$LURk^lsG6MxpGc<6v)f+6@L?dm;tWxYVp!joDt*BcaPPp3#Ar"
    "P!-@$XgtE&WPC@^i{auyvtQJP<8{P>oAgScP@~G*<2vC%crt!_o}3=0y6`ENJNx;I+4du0JGb&dL>u^S*E#b~(<MSZ1j>USDv=me"
    "F3>O2oTqHsQY++49ZnkKpXuvuwLdVGx-f6X7FwQZ=JdtiT;yi=KI;!bPksA-y;GJ~e<#%veft2>obHZkx&N>kf7*^(K5Kx*)>r{l"
    "Gs~w!p^V$f`W_sudPnlaKgZ5L>t6?o-O`{|atktMdU1Dhh@ySwQ7;QcaU_AdXur7+lqM+`YD%Zm&?92%Dt?X&u0=){=E!qf0Suro"
    "_`a&=!Rf9xr?eL5OvjI63@|W`%k{e(hseQ2fjJdEao<^M2HhB8dU`4W_RO(<Af})8<RX>6=;?rn4v&2UNJb?;p7`d}{0q*K$_c59"
    "t#iT`qr*c_k#0xj8{W+ua;JT!K}=#|dwx(kD^w;1Xg8FLL8w=e29-!1N9CZ12cL_O0YMl^bR>vtj$?|U7C0D)fNjK7gf(z+{!y$5"
    "Ci@7K-UbKl5v>JBA&tP%pfZ~8%MbRAAfK!67fB5F6V$*G5}eiRsph_+)`y$p1wObsjpK2fMhf+0Ap}UMd$h#ijuXR_`Ig5wEW66d"
    "ORCV|*#NwPPnj9(k_eAlvRrIUP4lxEFP`)b@QHFaoc8P2#YrtKXq|_jy0?CA;{5=s(}rFrBz|rYn|51>3>aV+<gkt_x3I2%Mv8G("
    "C0yw`mhgYpL8IYE0!|)-Zkrda%m7vqj2s{Mif&fvz&)u6A~>i`?#CPVzd!N#kc)e!4%Hs@8o#`8voPH3n8#04Y^#;eKL*R!_izCi"
    "9wAH448{Aqlz1E);8tUDC%mH_Ntd<rFOny&+`Tm(i=pn4t=1f^tovx?qj5))+irBKQrZ$o>x|b>suOYB6}=u2v?3O)@u*ZWxaGL~"
    "&IHNo{m<0HJ-hk3l8pIgeW#gyWQ5rLa|28h2It1Ig6S37<D(z|bwMu_4b0$Sh;JK5lO}r|;={%1?w)#&@^riYDN1+Dq@CJ-TDWiB"
    "WOOV#TlBBtrf&D!7*%O1`6&<h0)=werio12U}LVbauy3=vsx$Zgx8p%*Y9IpYms$(BK1xgnB=>%Fk;jIFC;NT3&^#&kZr~-J>Wj2"
    "XFDcZ?<GAGthOs3RLo`0t%86NY=;A4JsgBq;$At-geBaCYyLC)bNUPY7@gF&K;Gc2<hqr>OpIj-$2}&TgbeO;U`~K=f+D;sFa|iQ"
    "|DUKzNt|F~PINs3$_;~v>Gk4#Y{0TZ#n@<vSrD-qOCM^6ioBZYb%y9L28Z;vYcXyhhQ@hsiuCvc1qg6E{yK7!d?nNFwS_=#WDUEf"
    "?J##3yEXz`k5nw1LxMXAs}w~8;Se{c`2wUnkJ^s=xaPUTLJNA5PU0d<=q$!hdlP9gIHf5=27`y64*XL#L^;8*ySf=81}X*F-pPQ?"
    "j)zZ(D83{!nv=yaZjdVvdvo1B>G~v(51s*CBwsxi`N8#Zqb5Db$xWzHKHXX#EW$oI9xVBAhh~r{V3NZIlI~j`30g_aP?~&#S}v>i"
    "X;aq9AYh>d&}dnzWm(3K*FE9s0pmpw)&vnqO;(Xr2sk?cjUMP3(fnBQHbFW>#dUY!x~k7bqn<YqY~oTSMe*gVF<`D*j?f)HK9YPY"
    "3!q#)?TN&#VQ+A)dU*FPW3hHVM)tVTVRth>sEKHl^m#15CCvng6(h%c#dx9f+2_JXh2fUkfdcQ1#%Z^HaMS|(K-i)I)PgV-gZ1H{"
    "thE6<%k~4V!7?KpQYI#F5*^SP4GNeT2g>d{Mk80|L`(zv<CZAbbCkw_2M!TelMp6UV9DobxgDkif-5>W(LKe0fGe=r?Lh~sPk`HW"
    "Eq5SLc-To2w2!x$zK@us9V4PVD77)u_`F8;ZtmL6k9vn%1YagTQ`Fz86DjiRzSFh$gYl_{N$Ah*OMm8_vCh%2aNB*Wnj}A&y=1?V"
    "5pT~=dZV90>WnhyeaaivXRPvW^F85mfcgYGP<!__Z+LIo{$I@cuYE-~O<t7)z6+Qav3+Oew_cVSy5Z!>fA>`4%TcNo$lQug)8StO"
    "zxL96v~%10*3}%nJ=TvRgYF>p37o8dM>iEp1R=~}{^JWf2a-<F#<$&TukidVcy@Uj{gMq@_sZJwp)Wi9!6p>SDK`Nv^YYU2*UV4a"
    "3%@nhfd^r;wZE;8{Kd(AQC}Duk<A+gT~UH>3<_@shUeGAzj<@%E8qY1eeQPo@r^W>rPTgk{fGbMxLca!aB{w!y?4B9K$P#}o&N(q"
    "=7P+9a?EMLpSdePvYx*23U-R~tTcRw^Tt|bm71Sk<Ci`2Gf|LBL}wK5<l1ll+tNXGYv}pLcyVp1d5C?u>%WIgAHK1$>Yh@$_Gqrp"
    "m#6?IiPYuAx%pLG_~?Jmg@%!h)U^rkJ{><b<A0WV8;IUB+5a_l?)gP*V)s)U6|Bg_cgAPm^#qIh@tNjM$!&)AG7Ar9SABfy*~8xs"
    "x1aaL8iAfnBje!h;<w+6<F^)zz51NhJH6^%WpZ@K9{q(UV6W{Br#8nNL@(z%d!L0qhCe7@5tDzAJB^c()<UPnw@>}{eEi=vp{>?="
    "NWbJgcfjA-sa(%pQ3l^8o2g1rPaScWQ~uG5C~03gt>?lAcLr}3uFrh;wQ=UD$-ny6M;;{%{7EdG`MiH~rm2~m+1lfd`rnMWKLtuV"
    "1rFu7m9;ifcf75}+nz`Wp5<om<O|958g^A&d-@xDY~67b<+e8tY^u(ouQ{l>?cL$SJ^2tWiLmWCLn59rhIXPVZk4?U@(dNtv8AW)"
    "&7)Ho#^;V?{CE-^QMvumqwU5qW*-=L_GfAfB`fB5>gWN#5shF}%8h;D<yS)i%_~d`z9Z)#zQf_tb_q3F-TpmTF-HBvZlZ6l1?7n_"
    "+eW}S+|frhOzC6`$8evZd)3y!3?6g75Xg(M>(froPa&RZ(#WV?4Whdus1AsRINd*g^XQyn{Fj2jHqHjd+s2^UZpod3J-8xaqyCn|"
    "uXxx<5p-6tIZ+ojhx?oTZ^UwBA3x8o{q{OBFK+mcvHP({)g1&GZA)9-d|CL>DBEc#4UO9_Mx(ag#W-UuW!z-QI6aB2fb)}jZzSwn"
    "vt_}TJT+?{<yy8UE{(cVtf=Es&%x*kTe`7ba7(3j!-s&?fro7KN`4o6zFL2IgofbeNFUp}m<7!i<7y(nn7|;TC#}}r_@LHHdzVKb"
    "<~Z8UN~;AAMl)vn)5dOj7j4qh|24{)M^pSM_EiY0R$2vI1F5()h$(7GZCO-aF>kho?(wmB-`VW#Hrn_0W@6y0;jo+4{BWm>J)~IN"
    "O|>tBzWi|9m!;;#WOL^6(%Pyg#^mkKZw>D9_55xpJ328%R!c=;CZ-I3k7f}LwJCz85Nkvrk<cXqm${knIr??3vo~<OdjU33P@3?J"
    "vVZM<yD9_LgbH(ocD+luHBM{#ViTI6Uja={S0;5UFh(s)3adbRD92O>*V2c)cg6#FV2vhOFNz94)uhK>#W|ETEQmD1(%5da+EujP"
    "R*t8C$A{Z2H35$9<tZA{9I|rka%nvjjg=m{mN8;b%)F(eMYC`A*F)aZ3_z>yIgj5T2JFeufJ8h=1B<?!Kez{N50Dx&z9hR%T9Kf%"
    "Kdi`Lr`yx%iVK51XDBttMyuY=PnKR^F6U~_-~AX<<s@QSX8Ep0D5QC|?>U;+5ZjOOJaU5H6A&DOOxKZcRcz^mYILlAuqxir1Hmb8"
    "m!905kUkemxHYE5RN(Lc_xj@_vedE$qBb<Wn(ZRYH_0$zj3@XoVOTzrAo$u$ADwa?R+S!6?gSg^gooG1x>o2lvDd-_cFJrxM3|#$"
    "1T1g5gbK8<QOSxYyta*qBey;38fOi@fb{di5R%+Hjz684^Tr6u#d-|xM+uMX)J4hzp<bJRn9&5IldH!A9?-xM4~Ud81PLSH2`Gr1"
    "V_-B(OgPbB4w6>vh=cvmbd4LA`GhiZ#|V<<&^V(AB{{AFuAd@fDCX#$F^!XUYZRHECQ-KY;Y1%<hQ<sTo!}yE;n)CLQgZ?hfW*H("
    "1&4K#VMa}D01X;&djUB=lr4u5yuTkecntKAhHbD8iShLCx~2-6(Hxy}SQmo}*&%GHu%D#lGhjiR9JCo?D797k-3^Uu!rpMpukTc|"
    "*i>V?(cP@xELmO4@i6OQFkMsG(wyy?ug%UZcz2*7Xo>)R44qeYhVA$05AXc!F~(70V2NHyJ2O@d7$7%+Q#=<&d~{_fRm(GxGlh2c"
    "#-rl;bA!k!Yv(FHFYo%mj$canQ2o&Tg!4J=@@;^sdAox^e-gG7Yr=;^!L4Y&@PSL!mZzmy?`})_*f2k7Ob$9#ApR(7ANi^z8yTf="
    "LmqH|HoDqbe?4)Wzh>?ZQ~xR=ez8^dcj|9t*~{_4LZ4?1=aIX1^J~wM&$Hh^Dv@Fg6)zY}+xVQcrKvQqFPEj<Va7kle9Rw=gwrAD"
    "p1b`)y}E49(;Iw<TkL-RaJ&DBR0TRRl5}FmW!OEmh4#4msz247@>Xdwg`2o~YpB2f<^$&d!+N1axD&#WNEoHR!9h}bmWg?1GdO7}"
    "(jE~eI$4Al({lwd?w<;#;#=rF=Tx`Zt~l?qxG@zO(S6QhQ9qFgcyiLT=p`{<-YUvdlTOEG-ip}FnFkYOl)-#!(}h<4xN~h<aH8i<"
    "2wqZ=-nepC8#}=A-k`gi7ZS75%F<82;cuk<Bcke+o6{j>5iL$toRG$@e7&#`ElZEElE{c{?cQYNw-%g5<mk^fNePq&+EDACS<f7l"
    "u37IjU{k`6s8j#c1N+q!IobK}`r*>3RsM`02RQa5!4y=!9zJDE{6u}filgJ&)<anb?}Fy|$JfTBln!O;A$!0Gy$R~|W_GW(PqMcK"
    "PMnF&TQ2JW0TT#}X+ux|6V*7yTE&c-0>G38yTDK)zU;R=uww)EhN-Bs?b@a#sZJFj3}+cYMV;gTPmgWc%86cqcUZu7h#}u|?31Yk"
    "qJC@#gAJ2Ic{d?|xZ^W<w}RrZ2_X`MKz&L(DGumPXQ)_+Nx`h*fHrIR#|W%}7*2RZj8qMSBb6^|lHJD~RU3j3PPq`xDn8P3ybeS6"
    "QKN5Zl1mnRif5!kg79ta#Li^l|D))=gKWv}`@YUO+?><oJTHgM33&l55hzGjB5g}_m4a=_awu1MYs)qz*^(*RvMq|VNPz%B0t+m5"
    "7mE#V-`khdyqS4#a=JN(zPGz?=jg%T-F5oZ3E%JMTc`Wij`nRGQW;ouLt@0k3`l~kGqA4`zCZ>A4nq5oZAm+Q*CJp74#e^3pcO`a"
    "k~Yy4<+v6&WKGOB0~)|VxC`Q^Iw~XpFGPVZaO`M=pkhK4<0+dBXt-$f0{uAZ2cQ#Q=TyKmm>tcOHOWO>-9R|ig?)WDMA{6ec=CPY"
    ")E-UOVHz}|;*gIG-X81iF)Qfcp>~?x#QfOKpGM*U=m4bP(+EuQh@CLJp$95DRzh45^&DJVHUR@P3DDniVOm58oO5(b2ON(i6G6w~"
    "ZQ6H&T+h-dPntUU&8LW3FaiRg8U%tK3G@RE$U!G@KMr8N?NjKfOrocWB?Ri0t@5l&Qn43VOcP1TusW)28@6a_5f7K~KqrKxOjd(p"
    "4oElQzCAXfyi-&x+a^wDCP0lv)HTp?TDDYX1Ur7q^B4q#=u<=>AcW>Ys}w5TAE}!k+2hu|8-F@_p_DSs&G&x&Lt@QSIBTZtUOabs"
    "*TY`BZ!Wz%mFJ)B!2M!>v`T%_x_|xAuv8NeP7`;(F#0>=tuI*ULG{Jkv;VLn;{S5eZGL)9+eFt+J!xN~b><P@7lVJdP!JR9@dG1J"
    "8r}Qo@!ng%|I`0noILl~N&U$_wLF;!a+_oH<Ac4;|9K<!Lu7JDF1@hY?4edg+WXo0Gdn5bov|`CqSuE$xPD|7Z?z{z!RZCE->1Gi"
    "5NPH7e-)a!bTN*S|Mps8vX$tJA3&Gd*X)DD{_y2Uv3Y;f{X}nkSN!GEe<7^>K5&;TuHD)BQCr`<`YyclQ*Q4PulHI<*X}hexPu?^"
    "4X-zarS^-p>l>{gY(3mFd(CS<{^j@oeC^ax(%u`%`0KEH;qFThng8|aTHE^26{L?JesSxIrhi+CUFV%z?T7zd(ndc^-~5j~upj+u"
    "!Mu0tl)s>fwOadEk<G7{gjY^p3w?g8!#5-BEpV*Xj`9PleN=wZ>2``X-uUILzx*22&-PUUJNV$ko4*>PyWjf!K_^AMIB~DVJvzcS"
    "hM#Fa3%*%C6YA~Xw;vw4<Hq{)2Z4Kf>BPknzw#ICFuBl;e{j@Xv%UM{xU_d|_x{@Z-465-`Ih}gbob!9=}&+kmhyk5o{Q46psw#P"
    "Z=2??6Nb>d<PXwad|kQs|Ni+OJ^E{4gOFcMV88~vhCTd$e)05o{%%GWw<FB@&0BwYI9PYEN5KEpS)q+^dcOK;=gv-T*-%L9;r6pn"
    "-QxE2_95v#?jCsdwm`3q%kB3sPmmd${Cm(JUi{m|;Nj;jPx<<@>j-Ne-PwIwzy1kxPx(?l@c8!PZ|5YRvwNkj4QL@S^IO}Hf5I70"
    "OCOrx9+%8~jSX!a(t#6<Z=vp}bId&)b=QG7HlZ#~VaV|1zGL_Qu|F)_l>d{db6SLbHZP0xa!N-2?;jfKMj@6dA*ebTY`njA1nQ4j"
    "vioCP*om^$?38^hJiY0Lj`ht5k@~H#T=@QYZEuR)$u5SwG)$Sv3t!0hYr&r@(~YYsdvunUJH=gmGFhK^^6v(Zenjaxqccw|QFv$g"
    "+Q#2-d_Ps$k=H(J2d05`?BDFX9{)G5+v#gRpZsaD`759`4;Vc7=;f6wF@|}7zGYARZMahVo7P2mFyigmApCY($xD^nkFZaZ-}n~0"
    "w}6C2`}(cM4e0%&dXjySaM&|TGs7z=;vV(qUg!>x?yql4Pdm-S$Y5Ch>EZ2Ndc!Z>4<T3{NYTvDG-hnKdPThZC1dfbGlW7X-+``N"
    ")^{$<?hteTn&)0d&Q_oRg0_C*HJCP#`}%{?rCB}wU;ZD@_p7D*QoG-3uL90jI;peHYP+4V8sXM6e(BZK!k5;=-(;QpZ2890S3h_?"
    "A5JenLvV9+p^PL(Xz#fDq*%3*7rutFldWjx<?}l$he&z4SG@AIS1*y|2vy-mDuwhyi)de2A1^l-0+P1U&CXr8lC;CzC^o2F5)KLk"
    "5RXLD&R>mz-?L@l47ig_oiVBlnZ9h>o29#%RY{q#nhU#ELc{gP-hXabjq1H8NU3rs)SqpwuX=-ISApK|-eZaH&%)_w-N+s)qo6J4"
    "xiedwg!cxOT_{ukZIb?Sy*DxLxQR2ZhmH8}UXe5p`QK0%@wW-Lm?*lu)?W-g#P*LtH5cQ<>8EqaysWP;9|jex-Zsg~kN>!1_#hIn"
    "*yH%q@YgRdo9}G6!}J4P{?+l*p51~4QJd}nPbv@3zP}wS-hSngGp2K6wKpDkHzIPW*Lbv1D84+FZ8nvgV5-l{1oYAI)A%8$Bs@or"
    "i^jZGnDu02#23`_;)7tvh3{oC!1fa<iaDoF=)lS~r$x2gT|u8-9CT583#>x%|K;-?fCPt9>dBAxOE1q3&KEim^@pp?v6*N;iRo8T"
    "S0eRk8zao7d_A=^yGCT5hkNcW9yu}^%;KAW`}#kMUBBexKos!n$Hhn#UVyWa2&H}Lau;k&uos!Fy(zi&!WZCP&<+!e#kG*yIJe?V"
    "xaO1udAsaA^U>3}Q1UJKzkd~ZWsx@h%lC)-j?GAL9#(%Xrvm9pvTa4G`sah+6m57Yt4@3KR=3!Yta<h$$~}lEfSW!t1bZ@4{IEO+"
    "+00*TZ+t}5*}^qPS00x?r)2APKq0-JIZ!i9{%kFCeiqE?ggd||jkykNdft28Q4<>uh+Ys4+O+-Z&+Ah&)l7NdW(&6YsMu-$s9xIZ"
    "%SR&Nk8?(F0VIdI*R)8~{8%0<#17e9-`tAHq^8)XS;y~%^p<yW9g)2#Vyp(=$fi%`)X;Okz4DJ=PC|sZng24zceuZ|c7FZm!h;9G"
    "U1zQM7?|`)035fJyuKf75HPt#Jeq9lGqrlGPQ<#M?Hkmc+d+Lr=hNI&Ch_+R4`1236Ff1mn)n;o{oR{G7Eq7IvE>Xp*K1{@`NhuC"
    "o0o(6!m-TOt>F&e+~tRTW-#4ntp{O}G}P*h{?=9e&G_NVLsyf%=7~pv%GqhT1MF4}L6i;TVK+Gp!I_l3fR&+Gs15fypzM1Q`-0;4"
    "n|PpWeCJled?=s0N`&`7oJ=yeZFj4=WSYY-y9JD{W!cd)WkiP_VF-VT#IWgBlbe}Y>fiz9<}v+tA$Tjlzfna0!6~U$VYc53j#eY&"
    "#ii#Nw{xnqV1oD>JTnoQu%Swk)4+y6P)gUk9-W-)jtA@T;|T7bZh!tiX7OnTdFkB7oUwqz^XYKdnjo$GZAEzUR}W>PF!!}&{wl{l"
    "Ott~9Gb?G@DuF_?GlHY=!z@{^q{2s3a2w2A2zc|;fkiw$OKvD&f^97Sw~NUk!QcIKH7olcXT9q?%6Xs=`%?VjOboLxAXV8>Hzeq!"
    "ks00(eUhF`W0BO-3k%5kiTzN&Wf_UR5Eu0+rtx6LD51Oe39>rk0!R}X$@O}m0}6bR{ho{f78)mbzsp7xYFcBOS}y3D_{!|{tlmz9"
    "UDcQ@97h53m%o-)*WjezUGbZJrE8bNcn2HTsOTQW7FThzH;{pW75f2^nASXLe_%w{+xFy65&S3aBAY9$EMRLfiOfBXchq4!@VA0`"
    "JdN9nX3*kZ9$670vs=U|H>8rjB@B6s7C095r3W?=3ZticH90-^+{@S~UTdm^nH{A;RQA;aYtfC%_xh=mJ<Van=jT(a*{V+T!$D+K"
    "LlcMtP{#AYxHvVG4-AfQd+F|w$=Naa^@(nSASY2tR}El<ejj%qX6GI*!A~+;C#&tp*@Y~6K&F{O2<2AtfXMcE8&q1l#|hXp5($Ef"
    "6J+?Dj4q5tU6gh$SE9#*<9JFfkb0tOq?YpZp-XJy;<qEfj2;dZ#)@s$C>zaM^2q8jZa%<w0dZfB52rUv-HGUYG@ElL+p{xgtZE?m"
    "ySV#W^8SP4qi=iE9W&J-Qvt3Y6!x%ET^9{$78>EM@57I1>j4@2d)g#S!|As5XHFsm!*Rgq%504--_eb+KHyD~Lc)Fs+ez_#`?9l_"
    "ss&?H9GEJoZVGJBli93np15?Ax+W&}dDC<T0!5?cD{NFhteCc_NyEbwe66(j%qQ41E^2a}blQ+cl^g^~QfbEf>)xG=fXlpX-BzD<"
    "YH=-u!HCtzDF6>!bYwnuKHeBRe4O##siqomfdWMEco-qwQK(ndLZ3#$I31)I|5{^L+upoZ3<icO-*c{aA;z$vG0T$|$XXDRaV)ge"
    "Cys$E|IfmP93kKkN7S@1lP%EDBi|cplDvz26^ldZQ}mD=NrP!H{=_#MEoeA{PY=<?5VKC~Zlt~9Q!p{n_5OW7e_+Ln8^AHp{Dmj@"
    "?RHi$DAt;+RqnJy5szAswy)QnXN|Z};m<?+(P~R-hHy;Z>h^|*Bw0_)M|}3^(33NRz)JuPo@k?@3KeZGVP)WCq>X@W=}g-WLTT$u"
    "g`_O!2S%?oDxHzK9yQaB1l?%qwj`=545fIGJtWLPh(+1WXd+yp)5vMsDn{3(O0(T{lTF06U3eT?aZ~5d*-L<;4`=)2EK~^Qh-1$i"
    "Y>_(2%tix{A!ZGcn*z172j~*h1eycVHQq-qUX6@C&+ivib}9X!JSwUE{v~XqTk4YoTarnS@B|R==dx5hR!)j*ZMZdROU&T9;og32"
    "u%RB%`&h2njn}}>L&y8u9VzIh2E&*OpJ(eI7N?X55Q?$pnE5fSm<uY``_WJCZ5d9hu_1FheaVO<m|9}jYgqmB$y6VjnXqH#DMj*1"
    "5FX5opu_fNxvo2@PJ3vyR98M;I<UjwaPBfaI4&w9NyOXqNgHQI0W@4NqlKx<EeP&-ICIbR&W3M;hYjSIWYC>bbyl91%n7^wR`lIC"
    "+yD$aIO<T*uV+Im&NM^LeePxVroEGJIc;w%?dTO{E|@V)IJi4&zD`PmATh-~V7p8?4K0MiU&POBy=3ms#j_)`M;yLn2P@8NqVV!W"
    "mhV9%;WqGI#ZvX%E=$s-_YSNE%^vawAu86uRdfpl1zChRHzv_b%OSKE_dySBS!UlPI^6KcRNIavf%5ybRq?s9UuYiy3*Oef@xT9r"
    "cN(pRw?$cXSE|=jiVy0Eg!8)YChATPgATRx04OP#sGmJZEp~P?%NSIeNNEvRPA1bcBS}r@sc-Dy7=?>n?NaxQPl$Ywo_rszM$C>|"
    "8TNy`5ul+08#-bu<C&%w%5mO>7_|WeTCeTi3>zQ6hDDZ-I`{ZTk+yRy{Jp4U@#6|UUq9=$`3chZ<CO26d-d6J$Q!BcM*Lk?{e;N`"
    "7Q6hf#y|N>QfT2nxqA7**Ar$E-c-Mt_-3QNb2H>!>)ZN_w-G4cy}vf&C?WIesGPb$zmS$QR?T2rDUyfVwJ(;rnRqU1nFChZLq7$#"
    "`nwy*hquMOR`AxY)O_uob9Q*D@dp|CoK|X|6zbi`8W<v{vgE7p{p91LYHiaxZoPolM+bu&&;Im#4=c{6e}KP_j_CU1qoa-=sw_AI"
    "bLZpx)G7vc`&471%_c=L{sr+6o@WPNfSb)-n8U_hFf_<gmW8PT%nq--_!^^Hi#r#Y!%1J;a`{g1gVN+Ga_+gf)Z#wbE>FC^q?8Tn"
    "Jsk4DTob$k_>c`8z>oh_TG!4dca&Py+p=oq#4YSCB1XphxruqdnGfqzbER*f59c$zMG&^p7~L~5jzQ4@6cwi$>7TPFpLvqC8M*Vw"
    "yeSO@>YI~wPuSTo4^I+{-o;lguY`VhbbxgZWO*9+MuJ>9yYo6tKJMzrg%s02l5nH0M6}cxNg9#oug;0x#^k_MkFwdh;M&HmNi8;7"
    "*zdGevjJFhGu5_6Cg3mjx9rEI+1L2t=k?}LJ8LY@=JyK=nIsiFX2x2l%t6+ryO&n(<i6!T@5&Lfprbi*#|5ti4jp9B0AiitP3W)?"
    "T3YB@W1dk;kWF0LcP3_YE9bYHTayzBt=}~+Mx|`<TF2O$mm5j{XXWDbGfx@~ZDr_dqykg}xK(Q0p9sXCsf!~Wr+(2EpA6L|)L~fq"
    "Ren==q&`DRcrB41SHf3S3rM8GPLL=PM-6+e1a~w*_~2yyDK?}-g17f1|DSaR7lTiSEn}9SSYRo~ZDA5omXl8t&5a{P9qXPvi6%#`"
    "@uSAQm=Fw(lr$u7mY$~0@!O*>8v59cb&sWu@Lnd+YR`cXvaTVn+j#|@8bHFI6w-;y>_@|hgrs?vt3(htP<4~xujjLDqcH8XvVOiE"
    "dZqe8_|w5rqxSvp{>_mXs6pac=^SRG-R|ZhmU^at@|fDwUTPb|F{E1To+#ekei&%|`FjtYm}#M-=%ohC9uI2bt=*Fbx|NJ#!8wId"
    "9A@$?k_Pd=OQ-olDY$Mh+eF>_VnZ0H=;-k7V(@C`VV%E5V;z0`_UO}FpS}iMu5_D`7h>cBO3cR_&f&q%CbED{h9}#E2pXi0^qjnX"
    "%-X_ctOd4~&dxOTp*xw(3(&K9_nEir6o4=HxzzBg_0+MRGoaTi<O^*I31;*{=KOQd#k`~S?o1Q3Cx^XD;(9?lmU=_EPd^8MtQMTq"
    "$1^o0$4YE7i{+6TT5G-E-Cf&%_IQb0`8oB}yK$%QJRF?bKuCmV(r|Zh@{^j=l?q3oeQEFR_&s5{w=1_l84D$PWGUpcYvbI+xpM`E"
    "R)^|WyMwq}{dkY5!I2=@J@SOMN53%j%kdvKShD%D9=h6oiQH1}N#P`sc{OxB`JfgVH_zXCD%k?AL0@9DR53G0zlof8GX)4zLgFQ6"
    "D2<MN;X;M_pH}|ur@#2=7oXfhP9Ve&FRTm?<cyep?zv0Vy)AEo%SBg0giS#9k+zX#|HiU4cN*IV_X2D*5|7yA^)OqyyikaDI#%wh"
    "-=-14Jrc*yAzS}-jmkq$HV3lc!Ute*09|>J>mQD?T4>=)f_!iBM*pW(eLrNy27}=C&vwXx^3wEl?)Of9aOUeTWy$bGqijLaDAfai"
    "U?5%uch{cmo@1B^dw?(K2ayh5){eii_3?NVV4Tf&)V}UihmST-4$`Ly7!3z<6VzoM<UHZ`-`&;;I|}fjiRtFDem*DIox>BM@G<>D"
    "KH7d#oeAU1>Y}q3SxhgdY4|(vH!1=kt||0s)Y6*5S<_8)5o0%@>iTYE=V-tFTGtpV6aKkNuO>}Rczq&2%S-h!zuQpYlrDYjO|E3J"
    "!G!iqLDNYNL*g{VWx8ZJl+`Yw#bhRkMqYKEOHt1?FAr}Hrbk-ge7bpe&puWb_uXNjt0u&!zZ8am7Hlr<{#nenrc(>A=iZ1vf^PA2"
    "8-C+>TORCJnhVHsQ0<f4XuN4Xx%OaYn*YjQU$(mLxKt7u(R<!57Q0?BI5#?XT)y?h-iX~k`3gdRFSWugU3?jtAa5Dy#Zq&$uLOq#"
    "ZMQ22I?{+E`;*fyd`LtrJmNj=zsr^SQD0tQFU{`$<X$L6ocUXMYzl=25W|9XRp`|V?ER>kOE&wUC5}%ge!sU(-w=Xk!1vZX+?*JK"
    "OHwBI2!(_C-Swx#rip}GT|=@e<?z7k*=1`fSRQ*v1G|wp1xf-K^CsQRa`}f_zZ@_3^HH;B{5frkY-HN?QvR5>20P$UfG*SH1)vvX"
    "=`IpDGr+CpL@;13^}_kZId1{F8h%uNhy!%=7-WH2Ei|wQB`A609@YjRU0t($9Ck+a$3F+cW4(jxT&g!XnLuKwH|_Y6rFAhSHUZ*+"
    "K8-EG=Mp5nM-(2w$~;~$L#OvsP*5KBD$oFF8+k|RJ$VS{lx!$N=&MAA+(n-DY`LFP{Hk=xnH>?}7nPeH=m)nIG@D7sFUnJW=t2<j"
    "&yE2?3^T{=z2e)0si2~4mPY-)W5xu5G>yJ~Oj{#z%&-BE0FUF<>N6R3f|#ss2)IvXPGpb8EuN}d^<K<|LsqgHRT(5ah%uHooaH7k"
    "595GS=ot~=en)|1A68l6rs!)aCr#kMJ{pCTHIVGiwRzqf9&a@sU?dt?rJCgDx!2+or!bD5(F4<Qk5`+6IxD*uXAX1!g|U%xVaxPt"
    "6o}$B7s|B_QZ{77?m+U>Rq};E8SF9CxRb+2T2v8DGETd;FJP=Q3J+XEBI__WwjofrHl=iD+0vbsV8!!7KaFicX3h>DjkLa0z!|mj"
    "l+qc&Jw|FG!jPkoOi_+K0f)156BcWMeD}=Z-FJT?#2;CKbMnZOQz_whlzRB_@VR22uhgE{TN^cl>__W_qRGLp%pf=9qke1l?OZ0i"
    "JWNVv$vAwxYYzAzfnX8XMGLi4hj&yUK%xIBeH*&o|1AL;0?3e0>Z>g7q5Y;EiD-jSd%o*mqz7LK$`yNdNLmqbP2cR_K8}LHX^+tr"
    "Z2z$TqbGk6I79=p5pDr`g+3SY6QbIS8_7)eoY7aCCe<VMdTMzK`<RQ(rnNT!b*^;3QDX<7RoBXz|BGJevOHRiFz-d6QDrLk3Ydja"
    "=ywi7WO6i0v#DZa>0W0ya3x>lknXWqhT!V#e(Bvut;gfxZf`Ztu+Kv|H;=RJ<!n+81hG2}7xdb+yS>-$+|^bHHckc&k_>{}L^G8b"
    "Tt<$uCv^{b@uKu}B%A1HfCYm>%A#kWm8(~iGtXa+;saeWPFs9qGHF2Vn+IcfJd37C45HYEwwTO0#ggbh%p@Y*i7oW@#rMsYBm^2F"
    "CT8X$E7P;zF&~vbyS`i75SwPhIqN@ho;bbT!QmHe<>C0G^^<qs{ply`hYy~X{b~(MEdEvQZ2NLtf0@4r&V?;oNgWVl0^-q`;E2%I"
    "`ZuUxP{#rX9~4u_WCY(wQt0fI<_scFO0~^<TLCY|%uGZB`Tfq`z1m5$DI|x1gb<8;M<=T-Jw-9RPQe^7JxwgG==(HHMaB~8UX9$p"
    "adePAvL?on49y1!@F5oQprrFR<Yz6eM*~bh|7alItBuAxgFZgQnfc*McZvNb>Fz7*eN*znzlI94oikA-@2zW_wMPfDjsbp2K!2Cp"
    "kecLKZ|8YvgztpDOJHB2uuHfZ$(MGofA?rol<sy>J&i74djPcz3)^+!b?f*u1jz%HdmoLDhy1C(7NPhX+(EbLz$!qVgxE31&31QN"
    "-D<NvYj<0>E4vN&BD9dm?mTMr9}L+GLyg@H#KG)0vr3~5ULB?+Om_QPDNEchzOwtx(Mf4sz|h2`d^u<Z#l1m2Y<WO>bWS;^ngDn8"
    "?6sYL&2p%E5xM)$E;%-}fgAzPare2CcKh=ebo&V<?G~O}yo5iqy}0?!RfYr-!>~~0#4crmc{YkyKDhhYS7Z5?#J8>%^Fs=GYxRFf"
    "h-Yh`meU`A)+M(POKb(?D;J_#+{Ry*#xWrP8un*X%GwDQkH0s%w~z$MdBs}j*V~^ZSNZoY4r@z5xQH0juB6+kE7_X-Y-t(D+hh^j"
    "vk#;3`f#(d3!e=>jNZu9_$tuN?33H#C?0>+_2qBdKhR}xNbl1*HWD{<JU8mvJ_m(DUVZ+6`4*fVt?Eq#+a^mPQC^e*ST^0ZI%x#6"
    "=)&l)KmOrPrID|Qz1M`dW}dvTx{Tg``5o;-)W3q3f28wYPKrO6u}LvNrb{+yz)Xb(qf?eH4ud1mmL*iNi<XVWS7!i(87I39rQF%7"
    "92^-(gNx-efTRH*Hc7_Zca6^;?Y>k<&wT*ie|HP<B6C8-W?}!ZiOHQt6>RVawHrTD1N5CiEBQh`okc1&f5TWG?a1$K8OksKNG6^z"
    "R`yWWRj%#+lEf_VdRd`v5sNl-$i$PcKy|$Jj>%8tBBON2DxOU5QUE%=PCLh&&n1?$MCGt?7+qzA!%PN!kvp``T@Kvc+&H6W+*zbt"
    "Y~)<C@~Bbqw}FZm(>y=WdI43Up+s%0a+iF)G2XQ-gzJS!pr31$S$X2&M+^a4%1QU2XC@<>v6y^qF|gqbOU)DgfxWGfOPSV(S;pki"
    "pMgpf4PH!QF21un61pcdYO>DRdyb4%PA^e#n+*5E92>Kan)VNz@Xqq;;|nvnBw3>SCb<$TSPhS`{kaqRuJ9==+UGMtfy;UB*WXNC"
    "E*DRZYK9XP4T5hD;xK2g4AbRudFJ&{DAB3*D7=e~YHp=a7lfhHDh~IKTYC@W#{RBclzn^TR;%oJvl0i-Fhsf+k>ZJr1?y?52@xgX"
    "L}N`93Vk&R!hPMePM$t%Wzg*!7TVzm&MAnw%+!}yJ5W~q`PCU%lqTQAN(azKA)*3a@K88$j9H-=1_pIF7hYdR2lC{mm|b24d**7g"
    "9X^udDMImTa|w>4b6n@eIREOSZuP?xXXQ%3kk^beQ@n%^pOx`AM9d@pD!Se;5f2-8i@1MqMw}Zzk+*Kg;O#bvcOkduNBibuWw4)#"
    "cOX&%TcilYhmkmviUrc)Hwm+C!kvBoxyf4N;nB`v#4~Ka_x_JRLkv`4LEgcG5F+6K({90;aixns!j-0J8mU|!dI9+~lD@#pZNY-v"
    "!1*at<7~&(5~8R8rjO<dDGKz2T`*)J1g?hpbmrg1895C*RM+qIT*K#iHx%h>el4Wp9hYO0W+3D6QD+!&hYWg=WTCD%+4i1QCyNw7"
    "kPY=jkOh2-5oON8LTDj{USOPtr?o9M$Iw={yXT*Vbe<-nG`-ABb=zHQ2-yPFavYxo{Jj)qL<6!1nFQIJV1~S-W1?*Zs7On!Ys83O"
    "{>|$i!%|OzCG%COjW;D(5B)4i2I3AGTG@z&lryJ3Nf9Zy4@E*TJ_7|9W2B=L8Ff^9<aw!l%IP}#rslvr%^Ela4Ti@S(Tg0LtWG+r"
    "A&$LpGOU(S=TO239dbw{K?%<pz=1?T7TO*8P%x4u2K{2+t5XSX@_8mKI53T&5^r`|IDvVyw50^nK=|cLZVV7xvK}6UT^Hwifa{R9"
    ";YH@dz#jlHDoeAO@Ik_VI-&lR%)4+t6bjRcXa*j2OC}=uDm26-zz^#xF%UH_9!R`{62}4UI$_!NKpr7coCEx5dxZNTNO1|SDT$T@"
    "1=vJ12gDDrTD|6eXV9b#+$=eRKH8`s^LRht(MdgpIJk7Asgmc7*c4X?=QEZ}z#uk!T6gvuj_qO~40l!Eu})hK(h#ERavtXq3N~2e"
    "YP2u<hGSu~T3<Y6GJ4VrfOMQDW(=(F(H`KFl%x}F(S(LUXpV+rF)l~_Q(ENK>W$i!%L|Lg7^;}m8%u-VYGFXmpERZ`1o_dFdh5s#"
    "By5DFgF?I?Y&=+h(7Ugkkr$E?@GLI=t8M+yEpDqn3y#6ydF9bP?p={+NYlT&YNQ++z(qNta%%51u*b2kv8L`DHB36J42G2o`7Ma}"
    "6!PDVUU~cVjqb5?H{V<QwNvY-OgQJ9{Bq-&ATE^Q_NZUiZ^*|Fw5^q6G})P<=WMe_VTI%VLE}I|8sO&ErlD%5EI((nI}I%q2VcFE"
    "%J28BQKX>qF<=$4$=?f3UCjsoEB^0Pm-4O=T_5)6!ffv1)c1bt)zI^KcBBAXiP=R8tHG2+KjO=NAOACC6R83faVrc5qHjfcc$BDS"
    "@?THRe4JZQFUtX%qedHiyU6PNA=vxXPPm-nvHV7=+TQ6=-PjoB(1i^0)3LkffApyFvrdVuDFrY7XkYxK^{c5jDRlIcUG+xqgFfk1"
    "=@dGIj3L=o4&m4xWvcRKs+MPWdH7=W{lzVNOf96&$9WovL~N(pyw<)|{`|<-wJV|3E5RMXuv#-qArt>b<mhVbo?#CxUlGRMa?qC~"
    "p7o`$6JS(xa?p?P{cWWFg_nCH`);vklP5#qqxio(UTw#f5Lz4<)a~wbWJGH92j$LS`&lbkYVI_0Uz-?^O1)UdCYm+}vlHq33DJ{?"
    "5aHb2|H<^(p=<URzHx5(d^8ZCiT@7!|6&mTCAAqIX`J~L^UHL$0C38PkIkG-r^093DJ2}`$8uj7v+er|IcOcq*VqYOIEi3ibcYvX"
    "egNr$>4ZdpJ<K%N*cl>%YLRKmiD~WqRv%H?49sX#XlONbd1fT4PLxP)t%4KriHO<hNCeC>wB4!$d=ZBGMw=hO_!O6*<k#ry*nVx;"
    ">W$SF9Vt4-<bK!;Cws$v`tOJB2P6f-I?)ekFcMBju1?z3u&++e<5b``WfXXNTL(u-aGuTuLmCm!JVg`cAVC9atR02X-BEA%lvKvZ"
    "DIfaol)jJBreEl$&%ON(yED>QZ=x32BZjuZW-|dtkxSm7J+0<@d}@>mP%&>mbbqvsfIvcC@M}!^?{Gb&20S}H_)xm6=IL-eTn}7i"
    "r)#yl&wK?3UL=OuYzoszlV1quhQm0ZK|13+uT~RSKai!4tqE2JMy){`#0zL74+6MBw8ThCZU5r<I8$fZ_~>sY&?aSg74jlo;2RKR"
    "p8x(#`>?M!x~YyrOsYiL1UmNk0@};La2A2lV9bIX1m5bF;9Q7JxDHfQPc80`1=$2?C^6d*k|PT&cDwtPadhDExIc1_1=4q-t)hZH"
    "ViG7-fA*}vu{c9?s9H7vR~NAXkC#+N^nJ;<LYmv94~TW>v5j_Wv~#E7(H5xKgh!@<Ad}26g%E?sg`uaMH1<oIu84D@2-yUSk4K+{"
    "Mk<lVU99ZYG?mS}keBN0R|YUd<@hWd5%gWCS)7k|rVGeu>*=&Inm1XvYEjCzbXVM*PxqV1i8$cv%}xuVdQ>li|LOQ*37~y9t-A|c"
    "kLsAlhq+U3g42-Q;IaywjS28{Pkxo%Jf^VHfXh$;-KpOoq|4owdjw4!t$~k42)5FGY>V<*uj7Amx|k;I&51rIi#x$lJ*I!?_#<aT"
    "$A|<-UZsHnHFg|8*9`{cIsp>Fw5^@s!NG*yC*~_W=`eKNG35EDDb5ZfT%-KffsS;D#L!$&#g&2JTKYXS)WI|$?moatH5G<ibV~?u"
    "P7RzM9WTy5#WVHRRFD{F7oZh~czgKs=eDdv1k^69lR@Z8;&er&@raZ_=wI9pwls9On)nV0utNbkSvi)0p4cU;oziwQ@z^HPfe}>g"
    "hQP8ZeKHjuRJvfK#H&5E(QGkDr_Mgc33^ZbANThu=aCkr<W)MH^06{%-jiGg^@r_un@L<9)j0F{=9qMC0609~{&ibwr0P{-pF-;n"
    "O2waIX_RrJ0#ruSEAhigaP+Mz?tS1+Y%3S6>ZFda*+kh`tf44;5E$_RJy@_(`9JpG0K>`B0O7MchtCcJG3cfg86-~E@2J|bTzu@>"
    "{uSP#JZZ(vzj?ABIcnG7=@mN|Va%W%$r!DbPT3bAbZ$1l)ATWF@#A{M3Jg-}UOeIhRGpL!3G-_G7VvO4wm)`QDN&}9LDHRSRKAXG"
    "PgNhEOM#<A;2aOdl28IzeK`?rpz=Y(YZ2C5u21Jq?3hY+`&fvGWxB%#-4A4l5y42+?+g2rM{?#|q3_3RGuVOQ9%VJ6r%?3_iMo+s"
    "g5hF`<Y{=um}J<IY0{2w{j+tg)gd=fgYkwg8WgE{Aqd6OPFJ>Sc6RncL0KiUXxt)Wl28?XX$DmjwX`pZC%OmiZYRRiA$&sWqYG3h"
    "F-J<?v+-+|2|0cRioQYwRE^a$z%C!?Erby!Z=UYB!=O4lyF7#RUGxM1FOyK)3+aRL9j@#=Aq`IO^|Gbyb=tm~R;--c%_+gi2(XEs"
    "YbAYHU|AyRza0mz`P?7E;MIuH2DAJnY3iwO?0E0{-5F=svF~ujDC>h7Z8t)Jzh<92lqTO3rGKHp(WsXn!n@~`OLBS^E4;?^AGZVT"
    "1m;5E8ATk++~9WSbZlA0i)MO^&uUjE><FMS#?hg=?OIovK)l8JnR%=*<)%N@2K(q9Z3@zhGxCwj`cRZ<9%6NMJKKJ}t&|)mW(h!w"
    "9a6*{+xhKida>^Uj`osn%?6bb1-sy0*o{ra1FvP=#tG7u_kXo^Ja-~4;t(ei?l^2kT8KR2{623jq-hN2;5z->VaPdd_=z^r#N|B8"
    "El|NvT9L$<R=j#HFyO>sQmVXG=4ycaKykBpBNnP2yOYn7NR-s))w9#*mq%A(TQl=7$8yO$E=ZlCCz4EmMMTf#^dJUVpu6UcCcFVL"
    "G9U6qRFJ0IUep`eYeA?Bts+hYq_>P%mmyL}_-w*`R8@>Ulqri@Mi{tY6ERmJXxSar5ztEFt1)#dD))~1258<D+{`pSqgCQaDUA7)"
    "klRI4M?nM($^k9qyWEAiHsA)5-PNByvYN3VSgJi!+>Z1LsP{pp;3S_!y!#9{A$U35%O#^)#?6cNeW7t-)E%R3uRLA{{VU^B-8bZD"
    "7#HD7P0C8;($jH}3k%5F!dB0E+z%c>yNn0~A}{&p=3-`0u<EY&A<6xiv;Tq4c*McNka$8Mzlt1hcklz&1^AB9!ep4etBk9-kPV>Y"
    "+A7CHpn$Ti`mJgspw3v+b->QpG&LM@3JHN(#t%u2HW4t5U2?1CvLiiys|0hg{qBh}8Jz_N2b<*DgBxr9rf}WHW&mfs*QlWOczADk"
    "huOkgPfBUU4|L(8IB3y3jNr5%e9=2Np4~!_^Zv2iy7|6|++uc|-eDhgZX%%rxF0P+Q=M1O_%P`KVKN+y!SW;FW0L<hm3TgZ{|EGG"
    "0T3~b6SAfKUoujfyqm!OC|i76VB)N<>IY>z4w1<P$YeeL3^^R@yC09jV!C1vq$7;Zxu<3*@?H6^K3w1MQi7Unt{Zn78~yQOJW66N"
    "L0*o=PD=ibx;dQ<OtI6AXCPaKwhxRh*=`Nu(@sJ<*&|X(Y=SbngJhFJwZ_59wjE$;jzt~9n&tcqQE&E?C!Jh+hU9IRZw&OEAyo26"
    "c6;fBZu!Y6i%40ee8kjyeAGm&TJCD9uO0Nu8kalsG;Y@W*+S`@vx^;s=s*BOw;g<0W(F~i1A-hL84ACtTD|2ZdnvPLL14g)7`QT)"
    "$_+xz1HU;>h3UWMLXIWDo^rD<OKMPuqc9#<0NAG5Uvt?8PUf8nC0bHWJDv{g2J{Bb?&H22L^uMQB>WA~vel3sAqxzErZ{9Np#%a^"
    "8YMX$vZ@gznjnjr<K5D}8j@K!YX&e3@dF*$&_xjA&@RGBsAUWNH@2K{Pqz%UPl~8-pHPV9T4)_<yN)1@#-fN~q5H8)_(Zgn_CIvD"
    "w#(y27q}=-3%Ru7&BoI(pTs!Q%sGm$0RqN%Sd<ts9@Se@JQb^;jl?-=)US-=Dw=XV0_agga7@u5%J)yxHJG*HXoD~i&Vq+(eV@Mz"
    "Sa6@f)P?*a0|16t(Vdd?Y}{@GXg@HBOI#4i9g&C|u;qA$;>j2mRszFE5#BdZTI&3T2JKMfzHAA8Z|wDCz<hh;-Eih)M0@I(%-CIY"
    "`U^Ybu~_Ntrkk-`2#(o|nC}#~Tg{FxR`nX?j|6-$aRdUb5!c{%6JUN!Kr}hm6Uh!TF*MR@Ly@4kCtox)b3zL1q0*=v@W5cq>&OVC"
    ">4HL;kzJ&Y*>sr@hGI`qRP_;nLQ*&kGNFi?im~)m`r9}-=peF+DliDZz76-6n@YcXP_3FV3o%`I4B&ma$7A3rd7Us!G&~nsaI?N4"
    "#}U#uQ{9nlRCxsMP&NWHTme^U2KOn-PKPKAfhNEOa$T71BuU<A3u-7i?bZYCAs8H17{g|DfGt@;D#*@)a9J8vj`V~Eq*H<8K%;Hn"
    "IBItb32+O<*bX@}IY4Cr@3>tAy2chnzHy@;coTC{o+Co(i>LXK3U^r{y7Ux@G>V{qpnE0%pwXE7@~IGL+)aA>=E=|nk}DkU7EzCc"
    "yU!(_v*8{Pe;Sp32kqH?>{WPtXn#sR?e@naq-d5ODyC8lGZO9TLS6_nC$g}o9kq7%whg&8@cXZikV=63xWRW!sox1<W_&%a*Sn)H"
    "O#N^?*lnIH);!wOtVBSFJ1;s?qJiHUj^D2t@kw@tZ#RVxoQ8Q`K|+*g04MKkEB~jMzrmaSIOmgyy`&}Ge%g=&L9-0-b5Jd9cZH3R"
    "4Z+|raIvlT8~&&RKdU!(aj9pzF*&%%c8%S}+HnrCAri$t_3Fu?UaNAy#V&>OQBz$U;S`rsHl2<;*qg8V&GZef7K!mgPvhp0!~{sT"
    "N2$8eemKAwJun>|f^N`9GIthCP>o>XaA0OHAqTXYX(gEU03JwqhQj3@nVXU5^z5DV$HWGXg6agqU8#j`#<i<-dHlp(Px46;$0)OB"
    "Lb9C)<KS>S_w_MN440%+c~&O8>>)Vl;cOy%>7xItH^W=Bbw6C9B*tuz*46H4Yd4I9i>qC8#jkbYGk3%I*xJ&&^`9w;5z}cJsjK<Q"
    "E$?-1o<6JD8O^11=XN*oT2^l<<V9BC`sL7pJ#TNz76KoQ8a<_1m7aoo;-I;wG>EDzw{vfXyt9-3CH$~2nP(*VjAB_Q3^G@wY0Ex7"
    "9j{7R-dNw<QSNTuYZy8@g<1WKZ}(`A6su2KV?d0Z=gg)YAy6iW&SmIE>9c3--cb!a_7q}ySX}N^B8nCtk${Cfd!BrPQysLE6ZWTT"
    "0jwy+3<0ot%tLc<(ipq5DMRO)?;zT*i*KI$(q!V|rTE!^f?_g@v^9x5;i5@Ta^lPx=)A;y1q?=#l<FfYc5=T~+9GRJ9oV<Uf8x0J"
    "lpX+I#?yNvvByZwgl<UU&}&Uyz3RN~f57_|okDVtCZ2nq`gJndIs*h(Lo@ujnU|b#TpAjnz~GG;=vJR~m}gQ2pOp4b8oW8xiU4K7"
    "n1d4F#wn&+IxQHy1ac$mVgQJ9{8s^w=i+a1gUWslv(#juCu>VTpaC<Md11!r)=JS6GHf=3X6@&7>?B{CR77E2xD4<iI^I}7rN|Lq"
    "`2wiOjuCz_jCpAwRZ3dokldYNNbEpYK-scvCSwLBVwG}(KNBgWLb2G{^+O5$$h}$H&g*lAK6^3$YU7|9Aq?6YpZ!{L>5chu0)OSp"
    "-+m#xa_Jjqy2D+<LZkB;FKLPqSJj4nPXaAm<(tKx8a<yE`o}}FE8A{GK1Es}^^kpG{%o^+-2K%y1I)RD#H)>kP<Q6))dj#GFiHN?"
    "kM8~A)@RrDZVsEKj14_@I~(&O1$=fffX;V^+h#p0fni@}E2C~3FZiI@9ifJs(95-=p}_2S88d*Q8~8x0`T`PjL+pQ(pk$8tWrRb="
    "ieXy@#V1uA^Xvv31woZ|JTue=#2^u4M%bj4IT@A?0igyA1)Lv^X%SZx+mda#)2wDfh@YkG7a^}d&=qBXx74~ut2pOGa^+Po9if)g"
    "f#0A&P~y#@?O`TJ9#NQ!d6rI|LCxAxRJGb%QKH9;X$YF&qA+Wxf!oj%xY(!E*i>}5Ae(6-{C2QT0sK!>=w)1P8Z#fKxhr7{8nkx1"
    "P&}#zN2adhNOkOL4HXXk_N0AX<^KZ_?DezIBo^alA19Xga`O!rIu~fA6ig=Iml!jlw-6<BEHI{xIVK&&RYV_;Vv$|zIc4c^r%rs{"
    "VUnahql_&PcE>?t(m+S`n6HcWmR)lKI1uA)SrjvzLgX<E(0IWZVq?w&IFLnP@Sg^<-()7;L}W8u#Wg6-5nW$La4!*(Xr=h5ZB+!}"
    "+Toaygk>EFx3#DgVklu=AK||#s$<hgmnUo^Jii+b*CTj8$$9=HhK56AIPC{Q+x%El6wsgH$yE}5C4@YIk|nZ>Z}_Cw(o9rBNW_4r"
    "1I1Ad?1YhOLUo4NqE6wK9`9>o-=Juuf)=GC16G;OQWTXpDStMUXEiUxB2bbkF^S$8zKHe39O?3~RszETFf<v0Sq5%<9@;7iP0<>X"
    "pljSw=tKkzhoqsebZm{Lvt&%~`;299smSNZXTLeieW(o{!l>RYI4+X};h;&sqc^p-I&8u|AfyMR8TJ(47=dh<Bw}i_Qj2p5T!LaD"
    "+ZpPaZ-<{Y9)MLJ@nirFEtxYs;hjF^bg0O-V|$Sl8=Qi(SbV5BD&x$SYlD^~VKKUu7)p4wes=&W=vW$ua&#^>fpQ@&ZpE8Pal_<i"
    "(5l#xP=y+Wdme-NfgonkG|YqvXn$Cix8SCu+AJ=Snga1h+_)jB1Auig+pDk_Y524|5{+?ig6A9E8Zec}VxB{vlCQP4zVF+r(DV1s"
    ")Wxw9W0^*Fd<32BogYZ2$~J^`2w4%M9mDv|-$m!LY(k^LR3J1H3-NYippg~?ft_AmwtJ(7uRt*Ykb)r|g5cy#AvnkR2XdT|LyS9V"
    "hMaoEis+|0W206?WHUsH)>Mapg|-|0F>=xw>t)SFOy$T9L2-DN0T{wu2$R(W%Wz27lQU3j&1|YFiz=op$*?wP9rf3%p5_F`ZXy;&"
    "Kri;SLJ*1NCQ=6A9UQk&B)o~2<bVQBE7qoA0A{E`PYelyx9#!RSf1&4C<}*b`%-D&lM!<u)yXM>VQ{0aIwBBvcmxaBtnaF%OVXpJ"
    "25%z(?O75&TqP%C>F$X;UJN(1{@Tfgj%y%^vT6!24LI#lN2ke<?oNZdMpK(CKyA{oKvT6yHbz7;h{=yOcfplnS3zf@Jk@B#$|1F1"
    "&=@K`!;2$3jZ7pajq8)f{qp7)F>#{zEHd3PxPG;INSwiq6~D7~z<;t~y;Ba$XJ1_TT`D`qRekT%?E_qUidBZox>N3Hei0oRjqx3H"
    "mhM0Jvmh68GM&nJr}5xUVguB^sv$BN{+$aK_}4G%=hE2;YdUoK<%0JSUz3j}p=t28{K>sP%Fs(~#VFZDVq?@q*K>^pvR^0(<eZcG"
    "l<y5+2i3vn_BWilL_DrD&~Whh@Yh1#mv$xFvRk?BC&!zCb$DGM#cuZg3&kHf>y6;ac$c2bMn-OF9_V5S81*(+!UR$^oO$@t<qiJ$"
    "JsbV22OCeIO3Yj*>ft6(c=_7)AIWW<G;Cgo{oEBsP*m%VwBmvCxi|yzQKsvkAhT^S@p~`V`vc&mtE_^TF?*D?9{zMIdOWkS{%r42"
    "#WW_WM_q1u+|SQA%j$3|Joh~gc#=k6;*U4}(h3@smnIQhxV|myL>h@`sL(|~0IWsywjEcnMD<D7PYqULM~5oOC<^`t4*9iXcp?tY"
    "O<h)&hrL~|*T0DcMfM+&6Hzq53TURJl0EW#4aIWbx$v#-jV<Jb$v``ieR(?MUaPd~mKW`5_B~netaYzkc^<^I>(=MNUmXkHM-~$3"
    "7vdVn-uObTyj(>G_0NkZp{eX75lJ`MssF#CH;<9zz7PHCzPhTrs_(m}d#2}}-Pvn)$t9Oda!HC3byJq@$TlAQoCo8<$O{r6KoCS="
    "5Cl1#$inlBWy`i=Nw#&1q9}=6lDph{c6RQ2rf2%T&#JDj`^xy=!takNRQ*2R&j<Jc#ifZA_XVSM@@kA#!<7b4K5s64;|<UMuoS(0"
    "`gQ11;&v;vG$Zsp^lWhWlBYA5$t}cO3)n<3T8)ONKCuRDSTl;|ig#ULFXnM~M;xj^Z4`5P+%gHEOdo73LAk#>0{n)aX7GvNsj^ky"
    "TCE-3QJWp5-8NKvJR`?B1y#gAuOaWCr-z3D9e_QiVpV|yjAdYUogk(XQGW{e!)6FKXDuuY1QRG1cL3Z9wy=VJQZ>rH0OFs{x@SD("
    "sfz8uXrD&YZYAc`U(_AcEMrxk5!sd#3D{1lD-8JfPi0%=*&9UQYHIva7&J9vfwgcPfK43m`$hJ0I6TZUI69gA14`CPx_mOacsls&"
    "ZIiHhH_y+MI${kbQMuQ{0G$JI3JD@+Y*q$__neVzK@Zi9cecCYI#`k~9>sj45bw3!v<OUsG;3RUXG96PN)hwTO28O$pwSNBJ{}l~"
    "B-C4|#NZm`M#q5=)nuk>sc@A;*X4aZHZBz1(4fI3EJx*o%%nqxL|*_nlLF0fq&)4zJd-iXMT!ejzbmj%eW0Cy0~f=ijpO>@qi#-7"
    "JZ=xQFptNRAObr)<qnU`*UkPpn7!d{MGI%$Z^3;6WAICf0UYv@#E>CUfoW*P-uc#G>*-E7-#-0CUi_#mK~<9ws1!do>6jqw;VChJ"
    "LvhGI9;CS-b*8fCaTdq20e{%%ctdW)%W@vUDHGejte>nl1){6crl$v6I|D3_;<P)cf{|w0L3Q|HE4$?|xDlgJZp@47DBwanluw0C"
    "t-D}7;eu`*yqdNqvx9(-YqbQ+7y=?LRCW*dV_DZ()r_2((P^dr@yPPZ`f8!u<(uY^+w-^vX`|O7o<bRg@dA{Cw}FUI7+DxUh|Ll`"
    "*o$Wrv(H4tc~{nkNZY`LW<`;AGLbjjpjG#{sbE_-z39gFZc%TCE+#{_Tu8?XTn`#iVxSj?wkW0~(gk8P5cr={oJ!V)jnJIWgSL(z"
    ">$(50bU2X00grfBEAE{X4-<VuaFEISgKZ)(A$cMLm_ReQ3vnwNtgFU^$`p+H^#vzKKVa9%TD95VYRDTkbJLC#vv7R^A*7jW#HXU5"
    "!Pz%lOTOrA-v>9fvv+_`ygnuI`teaW5DWK%kn)N%^L+%-l3K~%^^}9)Zt_;N*U@@8uhw$>{E%1gDLt&-=vrkRBZQCc)rX$;fvj31"
    "72%iw=8Iezqy5kjvYkEL(5Tf<&f-Dl01R(9&6!byZClkIlE^mixAmXW)+m4tJ+(SKJhfOf)<uu-p5gRskp#ysvW7u9VSUeRH0zb7"
    "-U9kp?W3S%8d&XYukf)MKhTOXNB-fm)Jrw2#Hi61p;6AQIPAZhp7#W15fMuE_!AYOg8I1Qqqzv(ym(UsM@b|ZVwM5u?qQ`Mj8kpA"
    "N0iIQF7C{(V!EFMZC7T&U6zib5jdov&)&IPA2iUCgM|sH(>>1R`k0ze`}=KMch8|06VN3wG(SzxAOb=kjVN!cEe&9IE@Bc`cefC1"
    "UmacI5_+*KG}@*9UZb84x_kjbWvOf38;s*WG*P#ZAr4(wB%r`lsZp8s?a%J>3wf&RP&%sVo#9L`TfM&<*d<IaxZMGeMYx&N4(m2Z"
    "rfWz?Rw?JtVtfx8R08g8{gun<z=}2+luAU-eSQlCM|rWhIWlr+naM@h?~xcqS{f0{UuNXM_U+?ac6`xf>VYHQxT=ynVbwGH^GVnH"
    "i}{^me=Otdb7;&{69*&L0NkJr?4Ub>TSi9|MaaMowc;k36S%(i&BT};?k4#*mP3x&L4KHDR^3(OA$C++uYA1ntNy>{CcIGI#$4MH"
    "ad*|;lB?sL#-MK2t7(W0I(Yqb!0y+Fqgxc=Sr0mU8^08d-(u4gx~7&WyXDSkJGs<ag8Rq@XY#{VRfeoh_Jn#GYaMn13lrCD-{N>I"
    "be!4U`hb|!h|l{OiNhCs!XjATFtH1G;<Ya|k@U8Mq+Zb2PQmLsvF7Mj$K0k*wo7&~SKv4ge<yt5UnZ1uHuS|#Ilg}Y%k@^Rhvw7c"
    "RwbsUdszY?!tYKrKJA|E)sy`8uq}2lAoEZD)V;i~WdhUsfw=GQD-Wf6^@ptv(H1|oJkYSi)Vo0DSR6OQFQW*J-lf~SR?J^7{5Bsr"
    "#!B0YVaTh!4fql0+v1vsth!+CH=gypd?0Qu6roTTDeSvnQg2djF!Fnmv0V>F=;;_`5=D;ftgJpH{FRnG7+whCMxH(jwpj~(=%7L*"
    "Q?Ifl6db2Vxyxaks!>=SR_yj3TM`3T`Of77(OdlWuAodi-IZO{QM)~L5!ZLRM{2I+y<w|VXsf*HO21e)>ELG;oy(pX-aDa<Zs|8}"
    "Id3zijSK^|4kxN3ZZs2U29(*xyqLk#_)Pryz<$%JTO}};OCaQ|Jcs0BM~_4jgw>bHFQnsR+Sv8bSN>@08-H+g(X1SB-Rjyu-(gv4"
    "=kfAj4KZvx*p|AFzwPo<56by^135a9_7&jI7Qe~fdo^7T;_9a)ah%k`fTYAOX(Tv5el9Is#j_K!@oorD*HwIY|G~~vaa*(X^D{4I"
    "{m;E9e|^b&C9!3e!Z@BO-K=>@P-ps={%X)&T1xdQyw)%mH2Ob6Uw__oH}t#FWTgka6(c*#gW_iU8Jg@IIv<Ydu?faI+@xE3tJiL1"
    "Qcq4W^b#KNwaWE%$L(84;I1+wp+}Myok$-Hi_k^cz4p67Nd24cyP<;@LJXRokIa*6m#^M5wnK^%md*=*dH;7ej6Vzia&F1CuRxPG"
    "-sBc09|qhFUaP&Pz4|u$g)8kj#Px-*zw#xoN!o!ByLLfsQYHH&@cL+7YYy^8E>z;Yng81LW&I4y6v3$WQZd7fnXk1WMvmd*=RPN1"
    "p7h&q-g`;ke9IRCvv3WK6{qat<Xbb9UC->~Qi9(HUvaef>iI9kUS32!I<Ux0ODAOt%!Kjl1~#m2KWK5)dWA#2)OJV5u}9TKHncdw"
    "=uq%$v;VD@44%A(cl#?cdiobPem}33yiLsZ3=Cu+7o_n8f)pEdpKj{&1!?V{H-27JtCv4}5qlwgu;rT=;s{H(N-urzy&oLUl<xk`"
    "YEijeM9F?MRB1y^PlX1D@ZIm_|8)3lV@)V^dqATr<oG&wZ$bzyUiZ0`s=eo$!+N^KwC2HsHWDgrdUNe%ZZMT>Z4ZaXdhP$51uk&e"
    "cIX8Gy87lT=fTD>BiHXp1^daT$HsO}ZJgN8l(@Gx(|JYs`+xdL#sw14z&{P{#||{nXi~Y@;i9voyhs18a7x{)-|6Soozb<ze7!MJ"
    "QclDTHHSibLMew65zGsdN83zHT^nz@1l6^J&<msGM-Koym))yu|0++M_#8)aaeCnYNk^hfm0JneEPW>Hzv#5SR(av!lV77>+}e59"
    "7!;0aeC*oWW<33QcUWfLTv&KxN{{G%e{^>0rSmUc^wo?8*_{$^=64Pkv|c@T^|F4vL)!Tq_$0-Bm6_NI&E<AJ%CgMkpZwkHZ;=3^"
    ">UJXEYvVT-?^Twkr_())6hC!s7(E8!odnCj8n~=Nt1FG_QfH@g0KO+CXDWB<Pwk0_X$WI{`DI{k1jz9O`kXmKI?(dUoo+6FbiD3%"
    "<HQfuxi2S{m!E)DKGZ6h;O?1MUM`x2ON~u#%XTXPX_zzwW3b}1N1dYzkqyPTTdsx1*Ivt(s%_WK{KHJpx=PT0te@jPKOnC#eitQA"
    "{G#)Y?@rxE6?!(Ifw|NbZDs2NnjnPH>HF5oOk(W$=f)Z^k0lWA!0*K5o1<VB_iaeVOHZN2lJ{=u5WE#B1GDuNVEgmyGuioy^k`71"
    "mcX5j=2J-i#kI;^06a(w@EfB{))-ht&+TYO9SE+FeBI=UFUJd~qx*q$yROyso5j)Ut3F+*&C|%#hmv45ezsZsS@w_Pnti?Eoa<aj"
    "wipH(8;&h2<>tx~emQ$Mrr~czFO58N03`CI{>chbeKen`cH807Mrgnu-_{$P>BH8f%XH-AaoJo}Mtt<YgT`1~8S^q3_lrP{>amx8"
    "5BQ(n4t@F6mxA!;b<c^`8xJ<)R>#ubn|UPjkC=!<?fcU0hNHVfK{Jt0pr<lrcgGz9e!87#ue|3S7jttFVWM4Jto<@0tRwGk27RG5"
    "!}s`E;aB3q(_S9@23l;PW?%eG{o#l8VL5PbkivKTyYHni@wGDP7PD2v_sPi%0RJ+$YmeqQc{dZxwWYFUSIt6g5bm6$juCwdGKFV*"
    "3-|e4=9^H2x@~)lD&{Tc*+zijGy2funp*HA!pfxd<oWSttMmr6x>a~sz-Bwi;uxcrriprRnmzP}LYGG*(+zr_obXw@dt@uFYn>V$"
    "6}#E%{MwPDr*E!keoplJgn`ctgL>#6mc75ubUth_UY#XR?jNr)?eD9@4f*eNt^Jkb)ue>(O6GlO(wH9YeD#x7fQH{L<h~wvQj9{+"
    "o`V_Zil4_{T{5vq=t_;9<oLZMt+xbJ9w2SJa&JewTS&Hhk+d(yj``zu5E{n`TDyA~LCa?t!glaHbT~R|4E{I`o|TKCryAX8gh-3A"
    "?0>Oh`>x2e-g^^D_N{hvcsv;>(HGUtS6#(kxG6$ahm~h>qO|7o=a0kSxcAF0j&=|V?|)b+t()PQ+0BQ0^)+c%F$gwvnVLs5ve>CT"
    "J{JPejo~g6(gS)x>ia3*9ElA~hos7oad23}OQ{d{lLC<M%p<;h6haxff`Yrl5e7AN1<ZOw$QYHP;e4nnY9iqsh@faA9yfT3(fNB<"
    "%1x#BdOutDcOE9SBjxi;u}-M}Y`^`8-(~Xi#;HXtrKp2uPT5T~D`?P2RQ<g_?r#%VDuxP6kh>K`ji|yML9ppp212hXRQTC4>i*_A"
    "<rJISaK9E0>S01{cBzcYRNXGP<OAvcm-$i1cHaw)9Ad<lCaF??9ac^>HcnEIw>F48HP7xe>mgua1LfsWQU7SAdsyj`d>$cDPvy3-"
    "?<vMxCMp{@aB|A-Vvj6-NP40)<-=S(#($8sV(>7nc7D}Y{~2mMtSHEs2RptbWRal1VNPXeQGfnI8}r&#ulp+^2gkSvmN(0>01^d("
    "0g~52umJbRTQt8aGOGsojZoN|Vl79gR=J@{n3_cjc;ceZJ2~^<+`P@;c7Y0t+3DwF{;RMJn;p>>oR;3&I6S!baEogD?GQB`;$~D6"
    "dK;T|rkgqUYy0EVsAN6w<7MfIc-l)pRb2FB{8msKa};61E5`(TQe#|zp$wY#(}=g?ijB>&Qy$xy(GhTWyLQcvPyG2j;}?TbxxKXw"
    "*f8}ngwaSs+F=g;&Xx4Z<KphnoIDTsSdTZ%J2g(@U~Qhp$1g2L9Cu^TOLTo0jf#W}i>JAU+I;5uIL|J+CM@Pf7R58}3a&^iz2W(e"
    "Zy4PEk)`O4cHFbOn(uNVvT#w14sEv>7;^<USe6^72c)GN9<uA}@$PJh8tB@HLcrkgl0iLogcG~CvnqBC;49;uLj`a0R|DQk@maIq"
    "i(Jp<XVvq`3xkp^WtB&x!{ecK)M)-_<w*%OPinPC2*1`^RX7bnJ?Caph(LH$5B{7xzQ8t=ir16S5LnYns!NLaeCpF&h$8&IWqx;b"
    "*eF|P=@cH1fr6dm+nus3hMHyRkaM%5A~eGqnaTh?X|&`#>y?g3l<BpT{TiZl*9yz?{-E4ofkn%$;2Ps|a-cgGtbNSi-8gi@aI;(N"
    "P7iFr4Lrdk(DnKL<WL?)zUaqeJ-8}8**T@}VW2?l_BW+du<8sE4sS&q3G_`~K)an`e{V$kG+>;IV3D3BOwkZI;L(!DkJ506z!YzD"
    "OUCmu7leTV>}P28TlDFBr>$=eQ?aRQ##m%7q4$i&$Vmi(ThsNLaPn+eG~2-La;+(aYs@_;(eArNw}y6!Lp!T;RlmONm=Bau0Hy<&"
    "jY>}1oR%ld*i3j^K|+v|O{qfX=5mVeqaSZP?)r{hK6sxz64(PMuio3ZQy|*R4A?r@?<(aQabR6m&TGj~0W~+#)3v=~wQ%g!pq3Y5"
    "$!NmfN<3p2I75@ICIqF!o8||rEph*us{?fhc2~(lHr_Awj5P&u?$p-zhCO+t?WhT+dF3zslQTpBfX?5T2EtK*nr)~<VP!d{Qd^t#"
    "^<v$cUpM#0G4}dL*<I_2uliw|K8RDFuvFUn6p=CPwEdFYa~+4q!UHtT9vovgo%EZ&!ppj!7L0$C7ca+-hDQt&;-ofs3kI)t{{GX0"
    "o%qw~dG}zqLP;&(R@XUd;cth#>-pfM9lykcz8R+y=fH7b?E1MhE?+qJyvA7H>hFiojeuXcAqm-Q4urD2sHR<L!8hiUY>qq=%dh*6"
    "XUPY#Ei{E+_g+10N$2i*Kt4ACOqSklZz1;`S|4<M$&YBb?R*BFR2P8$bQ9*K@quR$@mN#n6Bl0%jw1Q9LD|tF5X}aDz#fjJRBU8+"
    "{FN(olI!w2)<fe@#AkQbJ>{tGsLNrgg#u>3e>v+no`uY)L*;Q)#un#lZV>R$*kiet{On6u)J{%ZAz=^Gn`;u`L?NRAVC@md4ZIT<"
    "j9%A+%BZLB-xxGkU&H>XU@S+azJ46<$${5SfxMboiP}G+qf5!Y(z9ne+ZVmt4@^BRx%Ouq*X*XQK90*PdZ5f62wUWf|KQo%&4q4a"
    "+GQ4>uFKOspR3FM_d44~TvA(1l*jD36{kM;Do9V&lPuafsSc#N{bg=!BQScrv*3%MC&x;@2Ejd*389nj+XtHhDbC`dNKMTWt~<qF"
    "ZtNDDkUmr4d=MdQYMuyudc27njn;7gqWjh6-tNtdiJ7UXeW^aXpP4D30&Im)LLCuRbl6T7rj&8xOOvPW({P-t0S3dmvped<v!rvQ"
    "rm6*FywyRI&0cKi;%wy%qBOK&3!qTf-fEJ}M~mKX+o2!(d{&GAL#7rPMNw%1;r(%m8s@J(c!IRnU`6+#?vbB>O3zX9m*ByY=a_{H"
    "y3!=k{r4_f`B-%sZi$c$ffWcNg;{|JC__Ek31%uVv%~h#SQ`(u$ELCDWjM@PBwIz(fEcM0Mv%s>Mpd#A5Fjy~V1ppgMyqUTi`e;V"
    "{Qb>T{T*W1d#*%1XIC#-Sbv&Vb>uWC3@7~kkj__vUWa5w3o{rEA)OH)=?ozbr2<~;s3w$QKs9^lUOM^lRq4|NQOl*N(?F;*qIw+_"
    "P{J|&*ktVUF7uqMZHCz%OLiNw2uaY;2YLCy4C;7oD2mYYI38-Km|qNE0sw$>1QkXFiX>JpbUzXc?`K4j*)$;BvRlWbv)hKc8MswN"
    "{UgoY3KYFUm6UjH)E%!#zST-_Q>O#1nhAL{%E>v2<FHmGMG*;m0NaLUeooNe(#HP&sKGZ;yFRS91#EScY#(`S5oSF-xC<gbN?!TR"
    "?AQ-u7s2h9&v-m9GFZoxGO4&YXq5oG=H4!$21K}#$iE#phQ@}&QB;<Gi_|J{*L_y7$O<UcXtho(w;HQu<k<SpQ$XuR<Oi=#pm5R;"
    "_a_@@17r;EKtS}f;hu@KJXN4p<Nz5Qlr(z)Y`bN;)sjBuMjJtO%Y3>Roc@}7<=O>4=TSx&*5jvYd(>X(3(Bg8xJ!?XfU(qXQnB75"
    ")Q(-{t<R`oYD-1{>7>x@6RqGy=WENk>_u$iLG{wfz2wt;VaIk1ThvLBqz*)@szGb@*+X>Z!%baxe1Mm>Fq?e)R|@>k;qcv4&cJ1k"
    "r{oTn1>(sA)>0if#O;k9_y4bu|9=OA-)aj%C^mBIc7r4@gN{k>X4`^E`X>^#c&0Gt`#3xHbZqR^q;Hl8`s;))ARBN;@;TBGtrK#k"
    "-ydE0F2lV8T>aMwxA(l~*_^fA+1Df_BzPd0A1X|;iTbYcL!fuqNAf8ah-m(_cO>JgGjtjLVFWM(qoLr7)n7SXMxGh$Chndrrk-mI"
    "@sy9B_dr9B2KzQ^-2)9%_RAD61`kEdHDX+LAFlMJp>=Qxcp#k_HKUsv=W{!8PYpN=*FG((E@PPTa5sLDKKJQx@sVWz&=o%oB~|*l"
    "7P&;!=<*N;Qb%K9$t}CKfJuE|$4vISaFj;qUjxvP(Nv9(3l^3bz*z^I#uWqL_))EQwe#Y0<^uG@BaIAL6=>1lQ0f^l5AL1vcuR`A"
    "MsDXvf8PJ=3GwzzgL-J*p1hh1S)NeH$4x|h*&~{(;9`Rjy;nMJylW|gQ)k%3d}T*h<9YS@+EDqFL@~~?$olY0fxxSi_N>JXzOg(i"
    "|E~P}1Gk##s2q%DxCPp8GA_3NM0{3GHjc|}mxh2O+w5pIVhL%ZYf1WY3a+R1W!t>DKe+qAo_r?urcGabh>p#yhi?|f7Cv!>qdSUv"
    "+oYD!8-A68@Q73u`@s~$q_~qq-XBZiOL=<Gpt%U11?u|7r=1_AV6+d0Sn6`Twpbi>QrR2n`Q(f@n3&{UZ^SsA&ZZ|jTaX<n)$2Bs"
    "wA*HrN@Sk$|5|TOm{HMu=qRN5p78@T0%HjuSTSPJ>y?UZm1yPEDsv}6&w@~gN|Ac2ut9&p-Eg(x&X$|jjVa~6u+4^gP73Na&dM={"
    "teBsxOhEhUaP-Ux_wfsG8$bEZlOH%}FOv1PV7sj=jhZyR5@C)+)Xg0ijPg-keAIuTGM)eM5txl0mktmKEf%Dgz_;$)`FYbUOFpZg"
    "mD}sZ<}Ooux)Bj$<8}XNw?iWx=*V<F-VSmRT4x{K`$Rh~PNiZkcGOWa5a?A!5=KV2dWKDdn40ESk{2sue1%<kRM))u#O1kB#?}nv"
    "PH*#>>DdSuItTpIS|_kOwh!|ZsJCwmZAXavNNzlSs`mbm_doIZiNKt*1cj+_Je7W<m2ScB_&tF9GX1iy*ehVLjR2F03#-FcyDndy"
    "(losF3Hjt?e4W3y5RaS}R(ai@Kk#lve7gT@)K>mCWkrmdFJ$VoQ^nA0+^sohqOnQ^&i4dV@EEiV>!#uhA>(b!xI&mk_`%$Nbx|+M"
    "#u8%d!}a`Dn8x9;<TMjfH0kmB`kVNx)2Wfn7<r)S(ge<{z05{oY=BFwM=?(N)tbJ2K5}EumwEQ<XBX8=TB1VG9Ce$4*NaSO=^UAE"
    "-MuIJ?J8tT7dV<u4)xN)?zqKyZM{cNvyFr9FfZksRO;G=6>Tf<RwQcmEdE6GsXhqy#D)$m1MigEPOH7#_l<k&%m7dQ8v#ATfCecJ"
    "$Civ1B+~JY#e-_6HS)cY6pohtZzkMzmE~MV<)<u*54!cv32*dyC^&JjCo&pADq!=Fm)5(sG9(>E4{0$L3#+iy)5J1_@^(DyQ|Nl9"
    "T+mGj4EbeB==5z&0mhja4nv}#wS@|VcTK0>J8Ws~f!W5)xG{9-%Ia<pt;UBwWF}mFR8AOCJ=+WCGoZoPI?NAvCd~Ai5)J85n8F%W"
    "$MS;*BpkA&Llv7gX$vo|+O}8WBMp~^h6yjIfI3IHaJ!#ZkJV-k%{Sz(e&#a1z@P>VEWyMW0Ep!JI+|1ztW30gj-e7m6eaqK;_B8%"
    "7~}RE;qXA!-4@l!hx>a7>r^Yc%f;!M+AS6>zB8zmwE7S*;+2QH7;yq@`=ATv8EnxEXg)L~5q4`1RBnS)Am-PAEmr8)&3*?lyD{C8"
    "I9Y&{sEgu2)f^xe*Ty-g*Qk199hb+U4BQoV>w-tyK?oJ)MNW*Et|C9|kJ?1vsv^=biB#az+*XWZy9c#sFoxT*)rT|@K%6liF<8K3"
    "BbBrDM33~yK5QJ<Lk%%07vDb_%{m1|2%pgDso)T9LtkUTAxe&1Uav2C31bqy!H!OP&ooHjDoT03<x~JuY+#Io)CnoqyZiK$C+h0E"
    "AOFHLaZW+(L1IQ6D3#V(_icfD12!M$XPk0(^>nAYx1ij*e@nn&_ys!_q)|l$`s6$R`RCYsly}e5HL+&<nF&FaPj;638{diCpFWOv"
    "iEi!Py%a+F*f#bPJal~!H+`-g{OQwD>Dp<&O3ivRY79GaDO0c|dYXpXYW|{Qju2l9Bc4y!)_1PF6>_ms!1i>Vnllb2qLdw!YNx8u"
    "r$Zz#m?(LLmw_k&cs4Kx6-%!8wC`Fy6~@^UKca8l*?G24n25NF<v04zw(FwaX^2W}FF3fRjGjo~y2yokd*PLwxmEGE%Gzv@jaAwS"
    "W1&?l2*<^p)2Xhj)b_f9QQerVx+0+@d_aVv;q&!tu*Wk?pi8aHD>#w!Y~mp}*KYH{40D=QiuzZwKB*zc75r)SFGH!}LH+^ec5>|k"
    "Efx0#0T#`&uoJ(Y^+ZO{&G^aNwdbd^=hCyu0pvlfq~cQf^S(i7d-GJC?|62DfP;ra_-o+8<=E8{Rc<zVy3r@B!@{bng{v<jXZ?ex"
    "2Yt_xjg`Sz0sRHM)kv9ogHXrLE2z5HWQyy1b)~l=R8iBXi`tUw#n{yhI<)5JxtHUw)6mkwt8-4*I^AuAT9uZytva5DU82QaTL%s}"
    "u-RXMnsY^Q*YoXIY}QH89uXw_pj}rE7N+RWtzUZm>iPZplhadactJY2TgC`Axs&Ow=;Sy8wd_*(mnYzN*CP)v$%;nQlt|(EzGa@4"
    "VsZ`pL&c4Z3s<Cd&2v(WJRf4|i3e-7-0O2MWRvmd^ocKiZ59>z@-Gu{<eP^L&+)k~zv(M|9~u$bm#ELAM*0$;xWtN-DyDG@2%cYG"
    "2eA~gbbTSEdN3FKQiwViK_>n%{6Aj2R+##5@LeMP#)aQs2n%qDKl_SGB?2rhsV+KFEo;?u1Db5oorm~$)ZeDS_T*Um>IF-N^gg<a"
    "H1Boc+WL<Vj~n$wc=E08+nK^j*C~d=V2-Dt4^F!AWg$<x$Nf&G>Hv7wJ*noU;WjF%2+BtIAA2Da&m5wcp`{K6#e1{VH;)KfnIDuB"
    "Urp4v3;7oL^*^8UElD5m%h!<|u^Rir-(33r|KRn_G=B&G%IAvLyiBC!{`mB7`B3NOwCl+GS3aSu_C}S;__bPP=H+WY=2xTIrG^ec"
    "<vw_p_&{>2`HUfpqfit;!uhfC;Kilg503pb6ZOt%I%zC3Bbs`B^*>0~+K1D4<8HW$o6nEU;kg;Q-#hZx=ed*CNpV4};QvcPm!J#5"
    "nKu9SnTeyp{xPYGl6b#b+wMq#pzW%QEpOH%c6-35gFB~;=qkxD_KKH<EGR<X3Rkliw)^AeTF>$^V5Pdtg3m`{x0GIUz#!MzSI%dz"
    "N8%Umt`=RL?VHnIK0}i-7SB%j=PsS^i@9TTwO|9l+@<>dc<^UEznz$hp5w+Al14a9Zif6UJ-QrCTu8$d<UeqY<)zjJ3b)U!hAEAv"
    "bM3`zwm5M}GBIEGge1j}?i~XA9TV8C3TrneF5KOt9yJ-#kN5;G#?;y6uRek<jSoNC2pDHibuu=UYzMN5mt4N;Q^N=Qz(wD8@osd!"
    "651e^==fA+rkwD#6XSa7i<fS`plj2YJ9o;fsfWtn>Rlbasaj;nM_u_72l#K)tnZ=C&nHUs$bL_FB*gcU-j3<_{ci@ED`P*t^XU&)"
    "2aUZMXsXnnI83>FKP;9?iG;$4Rrd2+p2s!U1i()GLzkbyT8THmAvL+pALsDzFgnfxr?~or`ICRinx^={({zdc!yGf6Nd|A9|D2D!"
    "7;+AL*p*M?Wx7DF1-0zIKM&i9Poj3`u9x2&ePMI1{rJRl%dXt0%-6<ts?)ENYo!wOt{(2b_W9qT=eG22tjz8H``^-6!>YB3g>u0k"
    "k$-SHzX62zBHJ@PqjNyj^&E*>=<oWB<4oaU`AEK)S?EP?${}Rq-I6-cR+%-P?SA*}Un#XuU+@LFdEGlxe&uEA!Q`Zv*$7ek`hqib"
    "2UFKde6WwC&B?#Zu8fB9kz2Hizf$C@pF18rxwD5n@E_phUTo(-9UeY_qCD`Y_Y%PrqJqcY4W5utK0E3Bm!Cb5qn&4eg}z%!K1XW9"
    "sq$hVP;6D?0P%lck{@jhv7hz6_0zlE_OO2iUZ%A?lYjcdIr?<B$@Ldv_GfuRe$WSI3OqJI_o?H#OO;e~W8V+XXZM~0?MZn&?R!X2"
    "sck2xU6Ni%wLoIuYe3%{ei$r(W~T-Pc8&X<`|qaS2@W<Y^@AhpX?XvqA9)YqskpoTkGIxpopAG5j+R{m;M==n>#82{uwJfGTD<QJ"
    "fKN|n{^M28SlhM9HkXec9&PmQ=I)#fjY)}vYoxU@U~8UJW54unL0gBgX!6LZ4T4htbwpQ&K3VCqr~AHK%3_DeAj>hsgMp8^eV8~J"
    "Ts+bC%Nk;GT}URP@W7Ha=yYS3{BA+bvB=D+mLk1o=*#K(Y;T6*J8`&6#lXxR%Zydm$s7j}cibh%%M6C6p9~+AaeiyXrd?nrHljyk"
    "6nTAMT=w!BJ=CCAW%d<3f3!Kk%lwBzlpn``BXaT7dGE!s&bjG5{J60*R0bYtF%dh9OceLw`&#wRMi>4AcTKbmn8v@?2==&PZaehZ"
    "D0brS0a{j$OnY$iz<Idx$?!#covBKnbuNgE|61J4A`kX=f8iM!-tN}@JJsbCw1T-wXs_Ipv0KEX#RQ(iTa5KWzqo(e-0XLyl?_gA"
    "#iVKQT-1GS_mTBo=IFzgdQMM*=gm&rf{r%q%jL>${$KAaV!B~9+e<&8;4-aFcslKx1F(P;B7H)Aty(Y;@_pAS*n_@FXT}pABXHs3"
    "tZ$S!T~JO?5B5fbs<u)@$&rH`Fh(7F<pmHUn*vqw{F+&s*2sLFyXNV*Hn}Xc%bB@mU(E~%L1FXMvll-0KB@C9hJJ_weSY*pNr*|&"
    "GQpaavnhD!Y<8Mkic??R%T;J&;0?(6QnT4Hce?($XkOo%A>CmfKJIN7o;|M3=S|64`2FBybdl`1AfLl*7FU1z(?PSDHc_u=L)Kb8"
    "Gl;`F=;IC-%#v~1O`=u_=Oam-JJ()U6P^S<=a=&mR1F&~+5~~=IuIO?us+Cbd{R{*faGW0(77wv*c$$l35RMU!Xn!y44z&nM!=l6"
    "b4-Oks2u%<p`KzHx2LzK7BpT9NpjY83Lt&xoNGJ3ISRP%d1{~Z3md?wZdHfr!LZr?>u1Y9QI6j?ijknxraLOaQ?o#a4@e9BY9U@|"
    "aJ@QQiUbR;t9y{=92HxNzmgDq<*)`$5rQu!;-E)1J4VODfiQe*dKH$C1F@~3r`|p#Z6s)-z9tqwNpZWFI_IwhkdcDh&qc)~zy~Id"
    "tV58~VjeA=g$9%da<fQLe7N8FzO5WJ5R04$(?o{UJziqMk_mfUyQu|Kro7K7L};et(GZ3ofC}N07ywZQQ>dNc`^tX7eW=1@d1FJ_"
    ">#AMbpSNQ@6WesJ3@?Gn*`BIsQ&fnO%t=2mx|~8YBcreK+pd##q}hqcxF^qg$2#?n@m#!C?WD403JGr``shkW(cO~bPr3=z-4`e6"
    "@(5|T7dnSBCTbMMw;&`6f#E<D$5SKZZq6v`X1^AAwl?~x6yI!(+>fMr(Cr>`Owb`%8d+}(MUn%Ah>P?m&^d2CL%@*X4@&_WeO1d{"
    "D;WO%Xsa0M!<;#C0TeR@xsevY{X~5Hb7ks5U7qaD`5VS85+8+h6mX9OK+xG5Z_B6JUQzDU0<HeYu{&FM*H!nrwyqiZku`vS+o`?N"
    "4}NFhI*Ybb+23&0oTQ)S;Ft$2F`W~1SvG56KtFHvU_Zve8Me<f8|C7Xne{d?gEF+H37^9u+>nbZsmWuzNZ6frv)I6qGQ(L@)tdpb"
    "VjS_HZWNR}%vXzgGQv?H>_<H#tTZ{F@tudz8TZA=49KxV&D=@#{XRS#m;@<IGeCty0S$Cgju-S2Xuv#Ah{k})htV2@g{bXqX?G}&"
    "X_zXHzz9x<!=AAY8nQD}q5HAhD2zJ<wC*Z*J44Cu7Pt{W_a&)4l4ZQ9Kn5t*aj@D&hr&%ZO`rlgCSbuT=o&aF1H5#en$(qUwJF#J"
    "f@uKNl}>q4fhDtOk}Qf|IMl!&L1^DBPNM&-^3JicTWsv#Mjy4pI)<Y~yD{?FbOQIs{jr{nQ*HycAr=S6w8rOGLIH0RFz#8Ka!|7k"
    "bTY9tLSnQJpQTBLawV_0ISE4Ih-JEi&8xa(>l83HooqJx$_%(QcL+hM`~cX~ZOO6nX9Y?HTV07^fJk<nU|@G@e79fW!k+HOjgGR5"
    "peG}wwwGv7rUWE)O{+^_bx32ap^j5XdpH~_fMu90?@wxpDpC*O(7sm!8y+TTBTb_<g6cx~#1yC`Q$HzBvWuaJua<AM)RS(lLwamm"
    "5LDC(J7^y<DA_FU98uaV(eO|vbasJFcu5i}_#3Kvf)UZdmWUdfBT=-a^He$XobNB!zkgeM%9ykX2yRs9X&W~Neh$Q&?N&`3Nqid$"
    "xp9Oilh&x+U|)321(?MES?AQwFfkG)rcS%0TV|`&)7wJy*%VfFH!k(tr{xBitd7}FbI%6xRz9F%LjFSCK9x1`-Ik78(j&+XNJ{#}"
    "5*?}u`Q5PVydyC4sbPQ<0kbgJ9IPut^ic06;R|9#6V~qupRogtKN=Xy&=tORT#}Qe$n#gCQjkM$?552n_KiP6`cnQ;@R3>J_X+R!"
    "!2OrmT#sLWSJ^14;0;awDTm5c=!rf+&It%0wT#Iz$#PHV5pW^HT%4YM(K{_D>-yC(`(IGiJGSeop$$c}Uyv?<x8*}mNCvFknN;1s"
    "k2WOj4CICQ)A}5*VkdH3PQK&%-K)#W@$u>2?r64@FLsb}zi|2#FWJk@<wieHt^?DE2i8^XwB)EB(w-!@9y1r*_8a8jddru0wR=b$"
    "y=u_@?$(h7i?(HN>P8X;!hdqL-CT$4=aP<>-}PUvCQZYuN|e$9hH+r%K={ob{1hgBL*PFpn$*$ppLRn{8_`xk=*W=?d7A8(8-d@4"
    "eLp8aGOBHRx4MUN%W%GeEShoZyii?^98)EARUSOu%ocjle+N6SKD@bO4!^dWTFDr{7Hd<zYaV%^hX=)yWfBJyQnS$1LSJc~^sF^w"
    "2yNTdTKQQ^DnLCFSw1LVz4c<0e#NsElxNN3^}5rSAt#4FH<<-|z@TY-a$gg2)mXjJd)&Avj-@-{j2&bdGJbF+1ZOl`{X*7v>OP7O"
    "ev6)(+X2^Kyy=-4lP^y6VngB%J0HBf%9ly+p#57Jd7N?sG{NTu3VH^pb0fDZYK)+|-cjJ{=;*UbNr9;LEU<`Qq9%OrL+iu(puKT$"
    "vIDQ-_0~&n2`_Yx*2v}3_2Gu;N_3#v9qX+^y!Q|Ln~cOx6hG_<@L|2l-&P$T@k|*U2G>DPbrE3CvGe6A^`rYH8)|;?nEz4F#AA7m"
    "^In@7PygG`UUwfy^?Yl-m_W7-)-C6}(B|JZ?E)=FSFPd6V9HmLsh5^f3*Ou9b<<#Qpb<yR2hI04xJwI%oe}ha(bopsE;IgjT|q2)"
    ";q`pM%1oyM>k`>+4+{PdAFi9Rk(=C6hS!rHxU9EbesI<G|K`8FyDCt|<m=|_wadvd&)xSvPNA+bbOL`goz9aBW{QHhr+@D-K!IjS"
    "J|d2Mi8-RE1};&xxufkTA3!d?Pb%;@yNo?THXcWJaaDzsfdkybPB|`LJVG7~CL+AthsY;agO@MviR(la^meMobl?35!na)DRRdNX"
    "=|8dE4qrI1Hnr6!><0Q-7la&UPP)Y7hPbI~T`h3stC8@b-Unajr)a3>k*OIt9b~1lw75`({bU}1W|C7E>Y-lHr!wPF^*T_QeI~v>"
    "+;*QgiPm^D?n+E7Y_QlzT`dut%RdkQqsz5smJazeaU*e~5^F{Aeqtw_;@fy|53JHVbXe5Os?i^>XV;G3-E(g++iq4`;0KQtP1%Dl"
    "?G&ccomN{&?gnvOTHSiGRrs~|@h1Aob4gr~2M+S!G6{z0vyoa!9urT#Hr$meJuC4415ir?1T6pn00;m803iVMktTZo|NsC0|Ns9H"
    "02BabVR9}pE-)^0V_|G%E^csn0RRvHpaB2?00000bpZeX00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c"
    "3KDlq%qdO<iWg@j7Ni3C8s<hi3WgA*siRP<Ksw;6`QL7}P2-r=^#c`FPt-PB&9K>Tb+_lA)ww%<R<eutS<m~&Y_(%Gx3vb#7OQoo"
    "XRWwud965pPP58dcF=0ks}8G-j+IuQB_yo=wwGGH{ru7D#yt*e!GEk)Q(0TAdjAVp+w7WXb%&wfTGijdJkIX4)pf0zRuQ(7t*$km"
    "v0`&OZS_$~)M_R}mX$1*yVdkp->o=qPqaEzGQ(<qLW9*WO-}2E$PHE{JzUn;-!oYMP1Cp5P}yz8v(L|Z=l{c2Ldu0!zdgLHRk($$"
    "*WR9FC82r6YL5R(tEZ*^tfH$HTH06ISy`(VTUj@4wYt_j*Xq{xtyYg~rdjPvvb9Q@wasdI<wC3V^IEO^RgYS#Hm6uk*3q;Iww+=1"
    "Mux}QGONJKUTBsT08mQ<1T6pn00;m803iS@t^xJ`|NsC0|Ns9G02BabVR9}pE-)@)X<>6NZg6=401yD60RR910001V0RR910001+"
    ">=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O432HS6~-5#!r;YRkX9"
    "J9?klRU~h;+kD!@?p@J;y9>9|?F@eK+Du<1v`?<O!fxMhp?x}Y^!D9Y-(>5sQFYIsPT_q|E^M(=T&!mI;(X$shNND*OLggXKXx(f"
    "`PIN;_hRETTZWCoc2&W9Z2y0B-s{_O-uA!A47&rXXYTtawQKJY!y9%PhgR?T#J0j#%tLP90rwWW$WtA5C&E|kHRyD(llUiPr=qNB"
    "H^pp`&6dXJwg>oG_dBncW!Eg2VOKhn!A>M)%H9jXdi$ELG}-w(^V$it<?pl8Dz}qd!eieO)VA-t2d~|Oo(S8V%e?!Jf9<wgpnAc2"
    "$=|JZ8SH6xWo74V6XP}Q+!wsG{UBknPhG{`Zi}Cw-J2c*yS)AFdmVmX-m54v-3|ayO9KQg000080000X00q8Ed;kCc|NsC0{}2Ea"
    "0A^uwE;24KE@^IbI4*8*c>w?r0Km2Y00000012M}000000F=7-lO*YR-<jT5R+hJ2UG2^E_?eyA-Pu`(T`U%!5I_<X2~r|>5XF%0"
    "$cu}+)7>F9bcz!%6sHp@Ql!WrMSuniE*4lU7Qp)1u|2N6sp_uo@;0-o(tC4_KjA8}eyEI$jC|jG-sk)IM7@9fg|B}8OTP*N{}b?U"
    "7JmDifAG(Lf8nX(!vFR!&M&MK7k=ko|Nj5@`@i+CzVWYr|F^&Si}Nr4*6;nnH&4$0!MA?vzyIdR@5L(@R*Jv)UOYLLR*L_7@&EUS"
    "iixvNXI~uOKD>XZutRZYqceUlH2Zj-KIm~b_@(T!wefh=>*b(oXsapTh81ZIAaD$zeslEC7oD*ARJq4%^6ya=<gQRzH)en%Hx|<~"
    "9pU)EMq0G^?!fFD)HqiW$#R8~mlLdo*38CjMg)3V^0mPvJ0(>6z(d)Y^GemSYuiAG;B6JMcirhWQ>m=qck=UTAQRHk<1VO2X_`G0"
    "E%1P|-6~KRW<=qZh=)0Zg8&F0!boX<*#EdPR<Y1LwfApp-LskvbwLj;XMwM_UbRq1-HG(9E^JGU`JfO!)#JRDYcCEKxGmmDSTp%R"
    "ZFPguVcvAlpGu+JExvTr|8V_0INu0NgBw<VG{i{1{9oFAqJP*h9UH9d)cDVx;;{G>trWt=A`<fZ!;gF$n~m~YO)i%|T&oydwV~3R"
    "%V6wp?whoXAQ5|&yV5xfeE;G#&V<23qEvUbo2+GNV`X7vrFsTPzVN@q4)2=4Q<KJWJc3VkX49SRBVT5e2p}DFTX-)Z@Wau<c7XP7"
    "cAYM=C#_nx=nIUNWpNEav0yfmJw!6)!j6d<2j^j$CccbZmafy)!)${4jF-vEJtPP;|0AbS^N0!4kBdEFC=d5{qyeP41;fU08+Suk"
    "bZEEiQSa~t!P^k)j!WF92j#!r#h%RAE)!l^b|U~!(`YQ&I7WWMm|-fCTG7g=-Rda1ZfXn=_d{S!o#|)XG!4-(#i@qjK(i&1(b=nK"
    "FVo}&tA7PhX7WewNG)iOh5`Hx^dRi?hqU&DVdb#h=)fMghmNpDg-)Nrx;uA`<{(rBTf(-6ua|>7!4gIm5*BuKHkO(?C!DSCMPZwq"
    "NL`0lL&Gg$FpNk17q9j2bdR1IGFDpZBwqOKhoGX*m`_Y!a<`sSMEOPh#dSGsZJo;}uB&F@(&X7z#FR>ESH{~Y$;|<)xj=HZvsxM#"
    "A1uZn=|Y(7wTAL(2^{u?y>zcl@-lmPF}mZ9c|5-TR91S?cOz5w@oQ+_>>hrI@V>ESZD)+o@|owdw-2pe%><DSDjAwi0_xfX5{U@n"
    "53v7Ekg)d)$_~3aoZW77jUQBAzwxNxIBgsK_e1rmvjZRiwU)kwHMNJ6zztp4Rn{cpHz#f1(+&^7k6-T=BJMKfUAF3IqVvS7$+(Sw"
    "7VaH5*6%mpUI0hT^NDcQd_J#2EBmki+F6x*I3;qQ&pOLa75cG&3O;i`_Sqk^v7vCeYf5A0%#)ST1-{~xAEzTOEvCm$&ey;z6|aVk"
    "s&zz-h&y-HGY|H)<HIXQ4FuUAB^w`}aYClJ#b8Dpy=qJ3M0k<{W5lt}#CK)3Ql;WTQIUd6o%>w3KW~o`4_l>X>+egJJI^>9R%`&C"
    "M;@hXm6<z;*(T>Yh&4f8uD5Bs-zyW?fuxsAuONM^SEu9Set-0F)E1deXSlP7E10ddt{jcOc?_SE>b3eWlMiyrpzfR9I4!ThaUJ?U"
    "mP__jJFi1j*F$?e8%zG91O`Rjd?1d8GO{fk{9VPV4j%uvJ-Y`M%gfD@V5}K6a)bjzwKWCmxVcG3kPgupO;Tzy$4+3sVv{)cPry%_"
    "O7M+ogdrr|NAiTt2W`qyyS}q-``zgHr~MFK4Vfh;#$#~g!F2%}+K5=*4dr8=b?WaG4<x+S2!G2h(*s+UNV^<>dw!^eQp^lBk*0Lv"
    "FaYCZA_3ymAQc8J&raUZ33Cnitzn_~7Z6`ZL$Szomy;lemihW%w^DoK{*ljP*|AhP2!4r|MD_H^lg+p0tCtAW)K-&qEkE7{k!(0E"
    "PsFkr8y=i;NK@|QpSI()i{f$czHu&=4uNskKahY1|GhG0feDmgt}5YMeMw(~);bd4g!CkA(lHopJV`|G`0NBu6K4wODdtG5In@w}"
    "$glO{Vgz};FJg7RB~(*~i$5`AisVY1bC>!};H`P4oVjeVo(YF}krJG<Cf^%Lh0#H05Esef?-n9A3GBIO6iF;1S$QhMO^cXmW>FYg"
    "i}fY|+h)6i`FAICx&=b#BYR^ZUH~JL;W8@0QJt>`7GfOt<b92x+1UqSh<~tSHil4!hFcNa{8}ejM9I+r>)7IeN=(6wgRamA<xNT3"
    "Io6NUnqBBhNedf+#Bs#0MzC>Jjj34wk&XNIk-hGH+=m*{0>cJy(7E41I)>64nq46KA<qyB-Lsm;M{K~W>11fqk;9~QILMr|QqW3H"
    "F=WJBQNu<Qngl~ea#6FEnDDCxQp9yBQ^^8i%l3yv%S6y1e{Sj-=gZ)PQ_CEGr26H!Y*Q@dX2*TACyx|=uh}Unt&;&3kg7qX1eDRw"
    "FjjmvQj(hi2XaW5wArj~um0fH!2|OC|Gj?W&9|W>81fPK=GtQCC&+id?^1X_>cPz@JBQM?!-X@Izit|jy0!NPbC*OV_#O=&Z@p1P"
    "=bVHUflbv;bcoAP%^uJib08k|f`^)FKlI-mPaNvhxC!6X#s<L`KG38jo9z-zAF_}m2nJ9~68cjO5<%nWU^3>I@fy?`I5a<wC~d6*"
    "Zyy1I#yKi_DiUF)ZC`^Lz;>%C_7F?PED4!Q$F+jePxL}mE@Tr!$yOWc?myI9TBo+Lzh6HH6C);#9Bx2>IqG#JSrdm`xmPvN**Uab"
    "JOXX#VaDZM^M1lvCN~1W2`3y}In>RtuFP^wE}G*X4-R^v!Hlm{BsRc3Dxl~o$nK}J0VtS+G8E9=_U88PMtwkv{xRt`_iD+mp}RZV"
    "yFgIgZ9f{<E3K(+`_3T^`<`>hD-SyjlbB8h7{@YG&Kxk!J;}LIi2`*gD^hD6=<f9MR7kgpT54SF9dEDq)ZIz@08wTcKAaJ`Ke-oq"
    "4SoLghq+5e<5}aK$oLcFrkH0@sHqVlB_kE93F-FUo_1DyXX{qY=`H3{4xKQZBsH0dEljkI<vNK;J05YoODEn+!h>v*#(^{y_|df`"
    "y@($^f<f?b8*1S$SW+peI@2mM%|Ie|i0;;|yVIX7Rgg_xS{b5EEuE&cUoonEzOvXt*OOTx6J<}zO`f%~;Sqqq7%*0;uMQbaTW0cS"
    "BnFzVa^7JF7&W_FiAFAJLmxjXm4e*yopD)taG1E?AJua}C0u(gyZ?UUQ71~nsXk+yE<_-Vog7u2>I44f&(?^at%r&`$Lssjg2$Ys"
    "*T;!;Bp4`7%ac|z^DxV$&o4Y$c}Efdu9f)#`>8gY3do{g-t9h)_d4Z)&>U<h552C<(3szd0VL8!-5k7xq;VGG0s$@u;bBoa^1JNy"
    "N@CESuk9uGMeiRVtgt*(LocMi@|<~zZJ1BQpNDuNR+z?km6v*_NcaQ!<_Wp+Je~X0vpU*8a3=t*c?un$3ITa&k|kVAaSd##HHRJT"
    "YuhLxHO@f5#6ZYVk)?jNAga_L5YHx`k||#BdXPHX`*^3-R9xQJ*rw_s_6W!3^SS6jbRm4+t4bz3V5rLMi|k^?doqHyx0L#akXa(!"
    "h>6plKkaX3`AX?~8+K#;@mMG9Pman<kIS>t<7+o~J9a>3^Qso0;v~*yWeES;{+F*1SC^o?Z(4=gc5%HuyrVNWeEz00{YyvJaPPt^"
    "WWHa#p$g)A;@$pB{~r0$2dx)g1}hiFKR&&AClsXv=6b7jj8q>`St#JG$PDO(kNLGtE}iUV#y-)gm?NMC&X1=%i^B(u$i^oYEbH2e"
    "`UJ2KMJ~6AC%XasVU_zk=-{K)qW6pyc0F_1Gd(j9ebh%}qeB9q*n%xU3UwpMfhnG_SqO-U8pK%v+{ewJ&5N;hCOnM#pq+Iy%*mov"
    "i9n;lZ-a_$Q4$-0Ns}4qL644{Ts%O0*q1RuZ~=fMVnsZI53`=wH%!RTVG;BR?{P4ubw)#^dy<`Q%975~2~hC~j<p8;T48|eX21p>"
    "B#d?qJRDKNfE)E_F+kgdLAwF$xe4ba*&#g8DARM`F>a_73>ls#j<sct7+QXk^bbOujE#_PZYLiYkm7loe1xd9>I{k}w<{PXU<Wwk"
    "j2*|e@f`;r`7s)Te8}OEY@E&uS-=)W$3sjC4ABGGQwY^<YkkE4Tm%Rcu41>(h{CZpT`b~*BqyD8I|B4UjPY6>-k<aw$FEBrC_`yk"
    "15r#kjzE?_;@uG`fg{Y7fMG&(f{|y4ur&k{Ks*^nN1=$v#fhxwnD|w|jiDY0i4+EELE}W@4po*W0teD)Tl4#VN{3(sKmtio%mC6A"
    "e;kcik_IGW7|jMr4!~f<#@r-`>d}xECXfW6i-&2%(n7|`kWCWcUC7ialYqh?3Td7?3;>cl@f^h_O`0@)3G0T?2o^Eslt~A}9NUy|"
    "4;N3IG-e7IK|2QKQve~yV2v@!z;HwdKDh-J#b^nn7%vULphpvyX~#H-Hq%}w*CSXcoyr9aZJYum;PJq{x_Z#)Cx^5Ar9GiqYDw;o"
    "<-Ire+czpNKmRWib&rPdHMw;tX#8dwdyB<uOW0}jSNX+~e*jDfa%I~8T3f0zXRm$>_+(hWD3Uq;QD$pY?98mcuzTiS$Vjo!0(bs`"
    "njDUzKz<(Iu*KEJ_5uLOYy3s+Jh_hdnF9xgqp$EbZ@Nrp+zSb(jeEn71hn0YV$nR<c}y%kmHgSkWA+btNNGdWrumRYBl^g)ON4F5"
    "?T4M+YSK(x%vb57<hN;RvGKD-_kn)9=Nv|FQ9WsFZJX`YwQ9MKALd8tH*#$C-qGrEbj9-fYU&uNO&bx8w$=38#Aqze$g}6>%l%bt"
    "vSDUcZHl8NaO}<E`xmmQHMz0iT+qK;nMy9Ghn2ykFx(x1D+Ch+)A|(ScH?u(*{jbg^=_w$>=wNEWOO)ZT7*oWNdwoEvvb9&xqBgX"
    "_HwcIpR%WpV$9SGX*^wI635WY@#fE}t<%SFbbm%Zg@>5wm53js;0xBd7bjl1ex23L@vSyrf-4WY4r?2JgUCgPA+J4L3ud%>Z_`8{"
    "?(2&EBKqc9+ndm@aOa-AbVmGjs@pU}xGMnq=^N9(c5NbcJAZ4`?|l5>067jV+2MO*HizzYjv*ZpG{rD+VQ;;ywu6z~3#si6H44c7"
    "!9$)h$}#?{<mWzAT2@wHGj7L!Re2@HEMHjUp<SRmz>=9GN#Er5KGS&oDAC7fs>!{RkWf6B!(d4dw5XYT8N1Z(_Je1nzXskK|0`^6"
    "W(8da(lgUTCGS7YRvzs;QN0B_Y$9>8qIQu!|6x06n-TYw+E2#?I}(<tSjpp(-3`BHnPi8TLQ^Vj6zlKr^lAs=S7ASU;BPFnUolUu"
    "g_C!^2`TdM?dq;x-rU)7H<IyQ1UX@<PkJwf<Ly4!oP$$lqy*rX*YpW9N1AH;qxJD*<xsbSRC4h!N}mk}$*8sb$qHBSD1rCIeGnP^"
    "9DM)gC;4IK!uijoUVCmkkWG*N`qh|wXyTxC@ft@u3JqsJHn*2Hz_~I7n>*l#vi!fol;GblnVHk?RPK*9ZawZWu|B&;=_d}>#NQ&1"
    "<E>~PHnI!Pnj{)Vto_#NU)~pAWh<>)*>7=FKAgRM>GpPOu-@aIn;}2g&xB=0pW1n&8V0n|#Dhi`8jJpDp6s*=g*tmBb3MK}<<<mq"
    "%g;UG1Ao^_yad`k&HZe`TWneXECl>#JQ|%&ZihJCx)UEw^j<ICy&Am}2e%a7YW}14y|l?_|B_oj?6(~tc`&t6-D@!0EWy6&&8ELf"
    "W?yhDt%jR>WueWf3H_ACFOq&{zjGiwef_GPY?5?`GK5RtIG@SM%<3#GXV#%D`zdO(Gg2-q=$Eel#*ME%`%7s1=GE<s?Y-d@YI6y$"
    "v5DFl-tF0u@{RVun~X%_$w8#P<c&zwSx%ba{B(qaLqSaY?K5ptUcGXVGqVT<?XM1}xOuFTdg2SG7O!3rAKc1bqicYWylUUm*m|sf"
    "rI%8aU0@RT+H=`d#JIY2yRotV0=X~NvS+#d`d#9dZ2{+$C=p2@x3!bZgLV(hG2Ga_-*gZ#*T@hx4jQnT8H9#}JQ<|WHX}8VQ%m#3"
    "kbKBT7&?(ShhPAivTq)U&Ob5HWC(6_oUY6rBMw;?BRYFH)!sHa*tzrZFpz~IGEv*IhA)V;VRiTT^>E>+;pg8@_7fV>j*~x1R*KtB"
    "6fno5vV(PXYKcRLLS-uKcvf_m+yMy5Xon_+7*``huXDJn&|2UFsJJMhyhV-2_-vV0O-OB}F}8hokB$rz&lqr5rM{iz{UF>1$;Iju"
    "2l=q&CYd=PJla5|nX~iaZSNvcWNS{s43UH+ai$l*47u1oemHE5kSZU%<EB8)uD09ya1M_}CJ^vmPD~6~UDO*0U6{gPdbYSS^~)KC"
    "OJ$uz6rGurNb6>GXWSkFi1%=qxH#$iiaE}x%VBliiS?rHI?j|6lD2TJU?(^iz!k3qGaI5TdD!XRh!LnSQ-|J8=jWR1iP{@tA+WV<"
    "eMt;MAZS1DDw7?cN4tM(f<g~Tz$FRruRS3X-~rJe%Ow%0hcn?yhNnliUADUFy4054iDRXSD4?`6Rv5|a39vd`QbU*8og&V}yh&oG"
    "*|?Belw6{~fsdp|Lo{e)^<<dm><$i^#x0}`jr5Vx@#JAhM<YIT8$?V1F!avh=5uh4mAgiB1SJD&tVHKxNqI#1TwWwMiF@&xq=VW*"
    "17!z>b^uA+9c3VR_7Iq<FlQ;!k}_)!cMO*uSVkwD5ZBu*ArEIVn5ct9AiBmzNWIV39}fUHJ2MH4sv?4dk=1ax9Y*#j)ABwoJo{;S"
    "mX4FcYc~^9n%7LOd|`3XomH}q#N>q4?&7B|pXtt7uj&KDqg0f}Rr2%nI{1-(+Lz(UADX-QJ$hmVpK#|Z<@K$(QRaTAk3AR)l&p27"
    "N|(IUS*V>GJs}rf#GZps_1@tN%jdW69J7~cBQZYmT9$myJXind)|NR#qurC~N9WQ-OwW8MzfJ#YBDvrSDl+#iZu{TWyYGm$(Pnp_"
    "{`JJON$}!x?$;w$6FX21cw%`v4nW}~(;e<op6f>529WI{_OQm6@$2ZT{?1IVOv)A-JvGhIP|3Y-{7}T_JYaQj>t{Rc^ws0L4-;n{"
    "dlK<TH21s^M4sePxSDJwT2r3aGd{8RzN}=9Eah4RSR?NaJKfp7d(P4x))+f<A^z^P6(c!bjrxr-Kk+IQmE82-rL!V==ihzkY)LN1"
    "+bDbZ$;M}%{&X~M%|H9pJpSbIPj)8nrXIe18!by{4kMUpL_wMl?r9u1`j2mAj5U1+oFYW*kjSwU;BQ?4ffPk@&5z8il{$Yk<%ly$"
    "GCQbD{k$-Bv6Tr;Hh}7Q=gq(!!4Qbd`R9y1r*l((xZ6>;T^}UuIL+fRv#Is&u5!5D{+{$t>2Js%xu|jKhj)Lbt!PiM^AFO=(IKHh"
    "&Mo$M(D4uJ-K81@of?a~>Ylab7x9Ts9Xa9Goj`qrEf}#}#Z`Q$R9OpNx-d9B6_!lSU$%@E_2<M%Z|SbpS(B7+NRSU)`opDg&(U6Q"
    "v+P3lkrXm?m*2(ig1P^CdV0vscIL))XzJs5`+;aH{?sH0pYOt0)A*Pq;y|gl+qbOHkrGb?Y-M)VDNe8WS<lzzL2(i2IGcOTH6;SP"
    "w;1Y;L1#BMi1)qq;N9KMB+cRL1hsq?0@G&Htq`hIIK`{rVHiG@MSl3bZEh*!9R=Ye#T2ZA+bt9E{8Msx(v$!k2y7!G^!nX;76&I$"
    "5gR<z`S?rv8o1j0%b9p<kSR?b9o>@tV>dV+TqoxkEEo;It???`$&2}(%u9+G=WkoJKlh%fO@kfv@=GsHKws=c?c~g4{ULe<e+nC^"
    "O06EBVM~YOqp23~zSGVGWNV{`nRj<Pw^lX}I-Ms!`%9sAnjOYwxMCV5Nw2ovP;3H+H-kQQIGv0yU-#YJV+=8pk?54u&!fjk5MhrF"
    "jH7+E1$6q&>Fb)Xbr?K)@-zlLjlH;%o!a_thxmi@6ECadap*vl2Cpfgbr^cjBv{hoRWT63cr<=t6B&e=Ivu8I^qgu9P0K<?RUq@N"
    "MJ~E<bn#RU4y9w$#<l*lUwQtNbQVr$jsWH;IY$podMg?|Gq?Nq?(TjWoAK&3Dcs3Z2p_AnsAESnRUVbqXb$$JIGEw4*xy<Ed?FI-"
    "pj@E{&nL29cydCkPTNQL7#nMBsDZW*ZDnDzH=85|L%#CfjTt%<9u^REf*u;2#SqGJQtS87HnQ^0AObBuwPH3+`D=mJb_2?>`{K|v"
    "RSN}40HUzI*Bi(|Pbnb*jn)7<17a+P=L1zjbkGPy&k0%Sq6ek{ux7ym=e;JPFcPz~CT9kUM(vqS$=qS<lCMavOZl`N1W}CRTxg~P"
    "#S#c$0g)pJ%oKV-Yf1^hIw6omFa+=pX6p*3)8R>K#3pj1e4j_XZeSP&MS%zknQj{xYvy92>jNYbBOr9ji?b0g6h_8fl}X?j?u~nn"
    "U1x^A!gYuds986}kQfC0AUt9^*a$pMt2vKCK(7!YPq+ll(?{(1BoN)M*0=PqX4uAX3)@OrodsRH5H^_haclkYyIpb=?z$r!2W6|r"
    "Rfu#qici^W7Bfi~!+Lo<WAn1aDb*dG$>|}`&<}Wu4jkOj84Mf-$RtSs47<YyI3_O;s!H1+b<lpo{>7hg6bhoifoH@;#{yyXq`JH4"
    "*a}8kOl5E&i5{GIu<clsMSJjujVT&pA<Cp;@MaKl2?WU*<5U(#!HGebW79Zx5<U**)1F?c$wEhSg$`=@Ay2nEl}yW5eP_`IJBBr3"
    "bu^XYaBYi&hPXZ!`f)L=;}+mID=k9c2?j_6NVb64VHFNBFl;}R#K(=TlGDak0Cj6@Y&m3ls0k8-2jaLpGn@(UM<p8o=usa8piI<S"
    "<rPOWEDh6v7{~CVCU&Ccx*mt1;(h`&%{Wh)G!)JOh^us9A(GM?qZ3NQH9)2nWbm{0g)^MzK$c7;2-X;B<3Jk8<7hdoAqJUA>lFZj"
    "^yY0{$4;1zIN;Wc*Fu;C%;YCJwVf=8l+;%8Dz&#>I`jPOp6S68FA!%J)>@yCvUHd|=x7R*Y^k0K>@fu(f||ZB1Zk1P5f7XVk3xDw"
    "A99-7sx}N}Jm8N3fA{XKWA7|P*=~q-7gOZuBr5@U)%>|59CeOAsUr{IKt2%KPyo466Mcb11-~jBAslNU(X^L@902np*e;pLMkC4y"
    "gZA22j<oYbUau9ec+%0(JLwO+r+z0|n7U+u-kEbGs!E-nczNZO5W%f5FPY;6$&id65<N>BaB$dL_}ofYdvx-)f?bc?tDiXk)oZgX"
    "orz8478WksP~g@P!39K32}>Z9#-WZLJ=Fzx)~b1P-hxFZ?}rM*(6fELTK>^4#Su!mzesTR_iLBqbMtmM0cFV*=V56L{t^><#eqVo"
    "-PY@`VX7GF?E_}09T1K>XpM-+32SvsDz$banh8~t%8`1nX$-X%nEAb2^=F$wwwOeG6+={zcxK@;YUVSZxN?YI5(cq0sz20Yrq`CB"
    "L8njqcw^t4Cn7E4q`ggGylQZRZK*%BG0V|mHe39Bem1mdst$)MH0jS=O+9lpU5EzUK@f_|bzseM$2RE5X*M6u;pBv!Ouan+<N$_7"
    "8a@^sF#3cL;3f_~aNd{nR{cE1KH(pgn<k4+Hp@IUDx`D70sTC_qyiyhBIYBrLqTtKX*nJxuNaWQtg~VhWI3eqs(t>LIAES%61$T?"
    "Vi1?W{#MU;4F*z4H3b~e!d`o><l4b_(fI*0%|W4#+y1kU(#k{gxMO?6pBjiJDzdfN?W77*=Af@U;*YCLtMg{4>lu(sAyc}hzKdWE"
    "d3k#Jae}&(h+mrBzQ2R{2Cm>Q=U<F8-8|q&f<|BSIMn|mtuLgJC_BB=+V0i$+MNO0i5p6X<oA-aj^xcC9aA4lu<T3z6lNsH@vTH@"
    "5rkqo9CfEf389aBTI4htNy$rBE#!sJPG<vTz~U>XekFE!YGoRCop2HC)%$Dr-g$nnXePPA2kKFMr`|t;HTeR2C2o<^&yz^hiA?Jo"
    "2L=Pnttu}a4thv@c(3p7#XvF-kxptY+>Xm{|EG1B3Hk(cAa@p(@~_2L3y>Ui%goZ^lF6NmrE+qW<#|&E$nWS*i-_~x1eMS2O+Z;}"
    "cgG51XiqNnxg#4)WTdH*sMw-@yw>YSa*?UHSZXyp8{@mjg{SfIsN^P_@t&<759Z@9&5F>4AdZ)c@2;uCd-o3(L46^f>3=<SHCwoz"
    "_bQ-@3CYvNaBczzoV~r<X6YctQ_MotLrsiKK^+9^K`ZGZRN<~mg)H)<@`-fYX-k7{4Z|7WDMfX9?Y&2b`YvQ-%;ZjII~>LbtC`Zu"
    "XrPqxfoH$JN{Yis6uo#N)7vKWP*lmsGiE9w$_peBGKsN{&8(uGR3tZe^q_wC`D;`9aasOo=(&_0sLp#MWQRIBqEAiEOz>$dAC^{Y"
    "LhlW!t+27_;&apcZoZL)pZh8s$D&kGa8GBIoRX?bE7zh*rM!ReXMeRVJ58hZ+Pj5UK10e3?Ya<{pNPUlGIAKA?MUjtRyTw;r7F=g"
    "PyeHo2zG``lb=sL|Kj{OTF=as_OguOoqO)0e=NJlJiK6qzA{}JO&BU~@`GVOeX1ClZWxLbSvk$+FAfxG|GzQyXI{B(+#T&np|5{x"
    "rn;|ORMqP0`&QOBAAk7hM?16LqodJJu|$7=z<>AMzi1pCjcW&6&_{(lOEB0ssxSZaPyZk3UWI!)v+v}O9`3z!c#Gam#x+evi9}Eg"
    "!Qpq@@2uZ?43*1GO%;(??cVn4Ww&C|pl|@(-WbtOsyF-CLc)LnxGQ;k?E-P}M{CucMvqTqwXrjnw-F$v=wO~aHTv=UMV?Bo#4b#q"
    "5)`K2O~lVG3+=hynwL-JV?;)~5Y-lYW5{o&JcXsEkDYtfUhO|TF5lC`sdQ6@BZGj$C6<nGTw(!7r>2qi2#8@$?kUx)`L&-_s$--*"
    "I4sW3OEc+hDQK_B(WgEe@=)lN3-1pv4*eckVb5L$A61l#>6ceOJ_0(B<?91>LTknrzWBK?hX$S=QbKHGQhlH^ee@6o4yC#sDJTVM"
    "CqVU7%KS_e7&Z3o)$StzZee0S+gw@hYH0j)=B<xP;$iD_HX9$&_kXaRP!+9dhk~W-%2#%UgR~G*FCnzkWdXlj=|NmC8m65Qo%rRm"
    "gM&`#@s907PFI|O&x4>(xr|^yCz|e*>jS&)igCbT`baMzSPBa18>3{5gH3Y`x3ohocKIxZp#JG7=^JL3H>28MX!N>1&crClT*99o"
    ";npA&b=Yu6m2o1B(Q<vHLi7SUBu2O~?)PoTF=aC!F9>$YPE&amh@8d62ckh5qhsDp_*L4m*>l?u%cyS_#*-k0VR2Ftp<n__%}@2r"
    "`oy=3$qYD2<fndTdH11=2ar_hVPpAL?~xNbN^)ciI`UJ5Z`3<Z_n=jV0l)<GU@;o#7^H*4oyvYAILY+GBc)Lpm^q6<GD**M0L$%5"
    "QOLoQ*+agJ*uJFjT+9<|*vjnbVO$xbq_2vg2N8nKaTF0yVkV><L=bl5NVMJeoG93dfI$O{C81*cWUcTpA$id-+8q#i=mY>{0i+WN"
    "SRfpQ$cNJ^p6v{(!;mIg1{Q}^RflX!6O?lAu5{Q%SEdH{hb$CeW#4B#oOd+`8|(`jZmGxZQNj<iGn5>Ohm|q!<}yTnbV6usH_1oK"
    "Aw3`y_Sl*TaUrg4+)sUBu5q_+#%bZ*UXGh>4o5MSbE>8bfNoz=Q5G-x7EW1xz!rJ0CF4nExX0r!z<CPv;!zz_4BvYqdPYZNjYsx)"
    "Ubu`mHwWXfCY+R=<eiMXGvF*fZ-hnCHi$UhvH0P17UyHSiLxe>%JHN+j0b{a`qZ)6t$4teR#N5eLqAk85uA>dq1bEM<j3vw-{_uc"
    "nPHuZnp#8%k~qjIe$jQSvbzi&&m<r$C+8_l&ITC_ZX}Hj!O^Us31RaDc;x%Gq>fchGabyVFVC+VXG`bi>FY5{WU&-sfrcm;dPazx"
    "%HkC)U%=f9F{8yAi<8)Ln~{~=r-pD0H89N10EK|^H~XZ-j{a*(-3|BtFc}<@W)T&)Y^W^*dm7XlcvCK*%C>m2ieP;dGMSJ}rlAv{"
    "N8A(B3RG&u(=Azs5;X6{yGFRtAx$eBi{k8L7{SblPEXhX1CqXC^lj_-LCZ*v#&ZCW>RYzV3O4IVNZfaAWC)%J7b?j)H4<lua0tn9"
    "(FmpS`lg=1JXThN=A-DrapbJ+dO!p0iM<Y!?!_cCU|7!^dEfw@vZF~R;Iw3{8=nxk<PlEO_AcPZP^1Wr<8F{Zjid)ogn^tNSPp#<"
    "kWm#o!9yI)1`JjW0Mrv6_h2iGMUYSoYR8uz?I!j^^LAW}LqLcNU`XVWgd1*Sgd3Cf6bkeFSa(BBh0(OYgZnyTR53=%W(UM6a2Jnw"
    "K)+_Zy7=~&fIt1>+)r-zpZy8{l^f1WR1Tpq5X5nyi>NMcAA8mb$t}$|17IZRt^tUyE1pbIaww*U1m|H?8_hNE7@3=i<vn;2^kYC9"
    "R&ts2biF87lGKK??@%ms!pvrH{#dXs|K?P;1u1uD&aS{zHx-s}CMwK@63XDYE9Yl{U8dY+n?8~acglDeMNRdnA|?KE5Z)R#1vY2X"
    "0T-Sp$51!Vj34xK4FJHN!iS})j_-yBy~9U;GWzNJvpBT7+B86V`^Lk2&0AEQUC#9UW%xl}2w$XAc$C_!a$nB;p#30Zls}a~qdnpS"
    "{xwN^{Mb3+q6YQTH&nl7O_Aw|_F)7FS}QxN@5?tk0g~VL1Gu|KJrnH09~;nA#0KZTh*iY&wi-VD>!$*1AZ5|seieVRKfql9`L36N"
    "_R=ssuBRfv>wWc&((7AWlND>>%!^nCJ9)*$0lfN&7(3LM55M2te_wmrSWdh8HrL_uBmqm}7<f<Xb!)ZFiqJUv(R%0Ro&$~1@P6$U"
    "RN240S>68W2Rp+<Fy{&f_Y`RneK>vYD>H|KmS5nu%ez&lAVn|Mae1IavM@mU?@OzVyubYNY*E#%W1wrMB`}vmo}M{(?&<1Q_0iIH"
    "z-U9FGYai(mrDC3wYPK7Z#`Nad)t{rvpOD)-E{`+CEGPK{6J{juikiXZ*O4uO?2b+Uh6~8KD%;h@Z=NtrRn6{xy1PeY_F1klv<=*"
    "e|p=Pas?QKDtJ1o@m0%T4wS)hPrno;tkd!0=)STOO|&00?7?`{;uD|YIx+|K#<2@!Iut+0UCn;6Z^Gpr==S#EN7N<$=!(%rcWnAh"
    "nZ$PTerY@&%txxXw{8#oL7cCh9X(7who-qRp9_hlVL#X}`@DKbZq3e?#qr^Px%$vP?XNBT`M-Vqld=~7tM7&|)UeN=p_LooxnEw7"
    "?Qh-q{)g>N<1yT7iT>3Suv!L-L~=s7k(^_gp%4M$#K1o-TM&43PS24ydH55zq`h=~oSNQj6=!GQV>%W(tQqw4YUxI0=BqpVcfB4k"
    "WR3J(>VrRiXMO+T@oWFN|KKlFeEjfl|9Iq0ZFHj1I)3L*z9S2Z!PZ+f?_PK0C*gf*DHrU<(D^LaI~N;8WHY4Ps%>SB-rmih+$-%6"
    "FSTxsRrL7}h8gTjPpz`5k=LYXYwZ~6h0g;z%pcgpgUbth!q5N1pWPJiRDz$<u#X+Qf>>u?|D!*@k$Tbk@x8|*q#2wtrm@{1wM&U9"
    "(Bqp^B9M=3IYbcyiPVJ2t^ezLn_GzVoe#yci|r;koGH8+PQFoGuD^J_ugP9)a@n6Z)T<_%9}#qwoqE&8!EeqJ^78TNE2VQ!mEI#O"
    "nGF3>^5=hg|DDBecyIWcKl2tE>HV`8_5Irq$P`(7cSD@O>|&@9wey!&i?%g|<J1*q413a*M{gegP`KdTzWbnZp_6FHR<!=ZpY<28"
    "-L1}kYysGaO!0HpU#X?=D|)YB4x`<E#3jv!{(MshC(E;3s3`T%PD~Q-nhzw4>^=GBTmN=-^X^Bf?Z0{aXycw&m>9NpwdJE=h_j%g"
    "O^67{O=fO>5<IfV<^XF^A=sIW%*L8C(H{U`$bR|~1fM=U%GmV8>c&ftcE;PmwY-gNanBWnOY$(aw>V3zB|a398@tQt@aOq(atC8("
    "QuJ1*y#>8uwBQdo@*sT5xiH~2cT5IAkg-!34m0ksv(F5r=Ib}9iW6g#mr_N}IL{AkJs-9jYO#Ys!+?mh(yp;Z3CB0@C;JO0tp##_"
    "!ktgTQ7jTV3$1PISJ1ZHg+tP4Ral6h;fgR;xMt9LDY9O|$VZb+wcj9;`(a!MZ?I;3l;4i1m2PzzM%<}r0(J?x-%wodb~E2A(E$;X"
    "@7G^nzvB;nqW`Y-Z7ZZ+Id`^Qo`?qNZKLln4F91s4t1PU*m0RZ0;EK!Fr3;L9`J_~9T^$Yqr^4h!i3^k<JsG`T9qUI?TwUGYW5!w"
    "rVb6@v9`3!)QOMKIa{4J{$FF1ij#5Y+Lsrm!|^Z<KDGEy)B4g}@w2z@XwnTq-x*7Lo-qNk&FJ)UmPDyL)?{o}94@X+HsL9FVOq*E"
    "NhEgZvg?H#HPE5y2H6Hc?&XQ}NxVq@acuxvyD)LWmYYVsm00tiD8KO_a%VZs`o?}oX7d}RwQHHhr>)5|K~g7tVYAiww1!`1s65OP"
    "!1!<JRY$VlU=p*~6cP!=h_-yI5z!h3?Djj;>BK#_-_+|n=e^3-IQl7UJcvwPeBvBzr=d|08GkYR>J+nbSy;}8`WK}wd>keRIPIhA"
    "V}a3lRA-YNZl+HXScdB+k}``YgdSwKT{)Cx{0MeFjgSgwMKacCGp;VsmzmUA2FB)7q?0;F`P5iOMoHKIWZdZvJm+AtA~-qaoDyd@"
    "q<qKpwI^N#q8Vh4{J}rG!A+n)Nw%D2;B*ZqmV($+mgwS>t{?1$9ef1-+#aA~q?_R=2Q+|gvl#}hun~({L$(*|v>V!^9&L%tOqO%5"
    "4JG8v%*k{NkZY=j%GH)8*#o5yTIT@=BKKw6-U`DS#icOk@TViY7RseQnYbg>fnhxV2|aN5%%0MX@{SP$jU=N<@hEqKSfGs6Tzh=i"
    "YtHw-T}dRUv=aw%9BCm4W9&!!v#F>i_K(Z>lAC~H2k2v_Hk)lm*_jTy7U4)driI{v?#uylGWv^sz-hSl;bFK~K+*E2y~T4+2jByn"
    "=w7hz5fKyj19FOu1?gl=H2|1*Bja_sVqa!D_u-s&DRC!#w1XFWD+jtpF5;&LOQUY5Y^uhVU`NNWOIeiyMdYbsc)Zjk?6HF~g;wHV"
    "%`>afiD@d-@w}#&4Q3;CIyP(!fz7Zi`lS&o4jsLVdiQ><b~LX@a#kPU18ZJR!kHwAk0OR0fbh`>v7<0fX2esV-vv{2LI#-#V9*-T"
    "r9Cs97)}v!4K&axB(v36?EjoJ?jFN;MULT=5j(QPSTkWQz|r^#`4QHQ?W<%wY<DWg0sNy(-&Vzdj}M<29(v6{kq>%?KSTl=pO+*K"
    "qK-QGHtGaudO670{7EJ#HeEJw9zhfoq6S%@8-sL|ms@Ph24o0sAnMS<wU`yuLbQ$*^qKc_l;a0+Yo-i9xUB<hCLi^Yz!|q>zLm{~"
    "Qbo#kVoYVKQHC=xCGCRYhLI(v6Ul&_l!|kaflv<tLb1njvWGakXQJ5&gpGs1z{HG}QZ;cVL3`nBSk#!=fWCDC;bwDu@SxC$%r~YR"
    "K1zYvu7YNJy6%?BKb#`aG*MjJ-*qBkbc*c{TPepZkIRRVE_Zy#VoCSI@!V1|ucmx)n2k7Nm<!KkTwJndA{oHlipbQ=GMuv48gJZr"
    "s3c0GjXehF8>h}*5kB!#nP|7&oz(TCQPo9zAZLl<K@=qFgss<a;iWx23Pxd(oXW*@YpnV1isJKC4Rs@PFg-O87uh;@JU(+M&FKZ5"
    ">^pdV447{*$W(~xA;gQtA!&HV_*{NQ5#d<J-~9g8fSJs>@VK&1&MllM47Y@|@2!o7jRYEAI+1#@Nc-6&g-p4Q><7a^rQ0h(aY9Rm"
    "&aktwsTiZ20ZF%i48x6h)=Shd>CNO7ErJWLDRD0f>8dmI?>mB3t6jXfl-59oEcnOO9<W`yww}D6D_LXK=r!LVnjh?0l`)?mChTd#"
    "LOf!?L|a3^Hl3oC^4GcEfUIk<rzkG%uTH`eJ_#9w-ld!o=_D_my9$NQ4)`SjDEc}htjuYtOe8qkumHBXuXPmdC<{V5QzW*7Bs6~?"
    "Z9}pbwK>`Y(a34%<yf)%4CuF`7LTMS1WcJkg09i_H)M{LBv_D`K?iLMUrQB<NUPAGuvF|sqDI6RjgZVq5l=4{uJmYVx3gJd1tF@d"
    "zACOYhSQ@|VKQw0VvBNohVGqcx;{ojnxz4V7iVTN4hUfw1B$3=xw^nZ+n_(;Dm}MdISdeaEYPllB`FT?!y$2?BYMW9*g}zH5HuDI"
    "uW%$w(y<uxT!c3`&GU@2z8#E!NHU>ih|n0U^-}XiFKoquc<eWlv=SzxC=l{SfM|6TBp96-JU9?s#Dq8$rWr)HUDu&pM}5*3X%Q40"
    "-WE;K0!Buo)qw~^)f6J<Iyx?SLTHjw!?vT*+-o$%!ls2H_0dGZ=NuZBJDTik?Pl6>U0PR9tTs&`XqW*=>|MejwUYpHJiP-dCs`mx"
    "Jr&d`Cdw{i&Er8Kh%zBgIVs`vtZv$t3-h*QjxElVNSnb@Ovi=sLefrqLCjSLBkF}PBNKjKqvxYe+fpn!Kaq>M30#n6!W<eNIAY>W"
    "g(}08VFiu|Gybsa%zr=TQVyk~Yhndeqfw3(BvCEOAuzPqzX}RkAh>=8r1L&XLjW$JQXLwPTtN~57np&LoiQ+``6?_tW1c*CI5nLH"
    "JvA~aOop_AJ)%Xb6-#p%tu$%hZy)s($RE^fvrPdV9R(+0FAJ$d4}kUUkuQseY~vXu&>_N<c|4H8E`&gI9t8m0h&j3<ATt2h4+uoo"
    "(gp{BP!z&K6F3fO{Q(_?AfB>7R!avI2}&%dA|MdBE@b&6Gjvp!ay=MDWpm3tU*2Hbqky}XaX#ETccoi>8~LNZ8Jv(JbY}WGQ$BTN"
    "H!gTS#*7e3#bzHLZB+Zc&7H=^lW?bzdi&-sQ&~gz&m1G%u^ntkD444~6PIEZ9{y~x_GdR)c>UbJScvmwA}^_k@B&BV7f2^NabBL7"
    "7W<iRf4vAix*8Hc`#(SZm7{Lakp-<Pnj7jNd<LT{&EpJ^sacZu@&qL2DxK=SaA)fPQqI9r6mP@;1Q;xq;H-o9j27xN*nD!*+D^G|"
    "p8gj6ne*1Hxc0SQ3lsO2jH!NA2Sy)G99*hy#Nbe6A3eHVAOe@o)#YP-Bvlit9)pNwJ9;~HGI4k>jC1HJk!;k7W*_gsTL*eYJ4Cxb"
    "-B34;#FZ!-<}WPPPp|k@b-&jF>>>Pbvf?D3_$a3I+v83Wp2k#l_)gch5?>>V_uEms`oh;&BDa1R_Ky~?q{N@?;~d{wSp6eR=)9zp"
    "Q<%21s~jhD7+;4rVV;>TKRNPGy0N@%Zmkl|54M4A9ss|f*9i90FTNyIJAPG3EoXwW5gR-GglV4nd3gr3Cbx90wFO}4np>9}t$>mu"
    "Uq2rg_G0#4T<^o~MtnHkMA!<f<NP4jL5nv($sd~i?Z*uID1L@)t+4Ska}kmwc>B&z9!(Eh2Rny?D!jKd6Zh5Uc_TvmTjS)PZI6yx"
    "QaIW8Jn`n@B?EQOZk{o>`XifcghpGFQ2YCL(Lb!W+KBx2x+vA}sbGL2jmdC8Oi-cp@_WJ|GP6tC-L$nojDdycXEAZeDnKfh=2gl+"
    ">br$m{g{(v(u~grH_J(EOdH2UC#N@`i!>0_pv~?WE9G2I-TBNZ1wP%czs>lXYmhf;^r~;F3C_{OB4gP#_;`TzHXroSJ^UXYWn|B|"
    "Q0z0G3dqwVyF3g63mHFd${&y?R<1}IVkd~5#ZbrXAAvAG6do$IN8|c<yuRC*Z>7UG8}+(5KGJ&+u=f6St+JWrb4KUW{f0F?rd@bV"
    "i1nwTwVn;@!?vV&>b5dnAMZ<MwIX1hx$c<Us2l~4xP?bcd3MQk{CYFOj1n|x&HS9$HUU!u&_)7|jHjWR!fu(Hm1t{fd2bo}2|LrX"
    "!*&@APF>Q>Yq5U9D9kCuWr><{dqag8c0+Uh&z$KfTN?y=tOHfd!hEB2W(1w|W!hKaSUZ^#+P&_e#y=j0_-_4LLHfn+I^HWz^@6K0"
    "c19&*-3qp&JyGq5+oNYsY_S2*2i>5PQg;XW&CJBkTx2uC{MZai23uNSnu7yiX|cak*yOrRT&%L4HuDk!v`sfVXhF808uyn7I@jl1"
    "qb77Jg8fN%Yx-#5Xx(mi-%Wf%GJTh;yU(SKB0$8CyFew@CqT~bC&3Shebm<gjgP{6aI~eJ66-^FcwwZPRkeL2lodbb1+zBI?1g3r"
    "hb)Zqo49H1Bn@sPyu1SQTrqfNb5hwS-*5FIz6EFB=}!Y`CuQx9z8#_Bngkq@dR^7FxPrg;ms?@BC#%gdcnr2tAl-|6+6Gx-%7laK"
    "xE(6h)(h(L@ko%ShQCRDYqV!7x8>8*=h(5icp4#cA{jz^dpp!dTz!!9mf@$Im*b0t@T)m+KXCpB2JgA`nc@UZ?V$aBND0o-fBpEo"
    "FQq>FQ~AAdLrQdenIf3@3hg{0_?ER#(j_lJ0|n>9yAHrAeR2H<`-hNFx2i}e!5i&#k!_^RA0n;cWys5T$)_?R--joYHEl%yt`$3|"
    "wQ3C%anKZD=agabOg<bKxdxVCh$nIzJMRP`6r6QNv4@n6bR!1xe<pelL^M#Z9G%PcCAdE=**~-eX@jpl!=EY-nq<yQ`j-*Mf?2-y"
    "S{0-Kul0DCDp~KF;=cX=QSe?tmRxt9UV5K5^LlUUmal5x4K&bb!h@bOBFE1zwL2S%krbf^nSIg=1EDn&((XvH6RTa#Xm%JwYK8^`"
    "Nq`{GV8gZVuC6Zc@2%_oy_q+?&s6ax-!kGvp8xrM-!CHL&`+WRbjr=;kNNicL1TSqFA3y&?;q`S6|8CF$%&ICt=~lgj4&8-jF5oX"
    "fb`)rc_(iu+s*y_^B|L8C1FA))RWaga@}kJU398tgQ^AZ#-W2^dTEeQ=&ztu$ryj|m|FJbGyps!t)VtUmhq{|UvZAo4L!lQ^S*8G"
    "qQtoQ;UjHu(iSFXvNMfAO+gOOxHj(G+Pv>f&(KH{D+_L%2jjW?g(WT=)OHR!^(r>%Pab5XkcoCLuaEIZ*Q0HMBjYwKXqeA?+9(gi"
    "Tl!QubC#WrPIo+$_I+c2g`gpFw$f=sY+6Hh7q#d6C=4LP!=u9?)*%#sDEHcEXV~`Tt&Y0al4b^%jA4VFX#Vb&{3%tiSRU)94nWi~"
    "hfm(<ToKo7V$r!5+?#oYXLnE|Ww<op<Fvk`YX&WLO&Rs5&n=Wp8Fq;1k%|}#ZaWZ$v+6=L=Hoh*(PyxJfQnwIP7w1Me8S)qVopv%"
    "-$T41JKU<#KFe)j)R&nstmPJpY8&z#4~(*ARhk&)M3kOf+z56oo~KXr9@qihaW|rtJl)bnF(W{sGZ!(@jw(+MjHz)v2Y!7D_IyB?"
    "MdoZxVin49#wrnVBz<a}&^ZVP(xbpgk62VR!!HE<DHe%AYDBZ@7|f^Q#EX=juhczjYNtVdG)7;yXCtKjCBG<+u4A8iJejg(=fVY)"
    "#O$F=Yt2^gUS}qeocf(^^AK~FfDb{XT?e=}X9;{9RUXuVjJ<p2Qyoa7y?`K1It+|KgOm065!up<ac6gZGO5R=G>t7fT5H%v#t~>d"
    "n79+=ki6j3L4EmL0((%CP|NhZmqd!{Y0mEk-H%W8S*Ul<Irq(k9H*u|6@%KSjRM!P&7aqz*EtNvePIZJR{#8%vst}CyC)2gwD17Z"
    "+TlK3^!p)Y;^W|%)@M>davTkZ_Hb>%_P9ViHb@Fc;y@zlTH55~?}w*-ClpLCwDb63d%7ihiq|{P=#TNM3t2J*%GL-BclC@pj%%LN"
    "KVo$NV-6w6!d!i46k}$lI>P`6bOi<1iLuhNg(lpp2q7zo=y?v0(QNM{J?rj8dL(@6CTYw<NG-?{Q=>961<1f529H4K66Z9M{uOK3"
    "5x}^^gc#+Z>Wyul;f_xEloJq<==$!SxnWLw<bgCbWr*$b_$ZN7@<b(9i}mHtCQxnI7;Z;WaBHh=M40WCZBm+HoXtqsnGmiI3>!1a"
    "r2+)+dsWrL3`-_sIA_=+qn!>kPf14#Ebp=i4pO3T5cQ0}>F98xRL({lfGo1K6pj|`qP(jIqp1_4F2s9XSy4gTn*e9Ie~tk6NbHnp"
    "wFwNpOt4A)#Pf)i-%2tLOC1=n<zkwC33-LjT7$Q}bgn4v0K)+>uC?GJ5L;ddJ5MEPL?Rqz6$X=x(bq@1WF9-nGmV~l%@6ui)UkYz"
    "DojO3KKZ;2Pti%&L&Hst0AMvW0mN7<J7gzw?!KuWnGpa;r0s}rCZNTmF$wb#O0(Sv#mm4v6_s%c096K*s8Ytx`$R0-O+o?+V;qoT"
    "dX<yND5<sy1c~Jbnj0{y3M0Hb&|`w9;I<V6QnwYcZR=De@d@CZ5$>!|aQje*>4d;2M0>u5nnN8&&NdS?d<yfJrtcErf=o+n0r0bi"
    "fSbh->_(*^k4{q_Asv}U*tSfO+HWB(N&w_&*lmn=?$m+jBgZ=q0_IQaEpamD+75xu<=MD)7WSGLP)I5f6>A$5ZO948Z-y*O(sisq"
    "bxbe>!e*`aqAFmaWP)K@F?=Ell!^GQn&-6%BXDrk5>t2|v8IzAEKNi48LQRIf=Kl2jFe4fS+hp41v6F0-1xjfwF+jCsn<swOk0|w"
    "ZPuXOgSr7!LCdWKF?6Qh{UXUVjqbKo7&5B!%zc#Zjk)jP_z?E~;fNqdd7dVw9Hxw+o+&*38?6e@S{eN}etNukRGZ+hXSX){<hM~|"
    "IBAvD3)S;!p9aKGMqQz%lJ+cxstvcpXxNnLhNFH%-%Sr`cKDidZ)9_0x4_jX5yb9M+WS7VH~4w2Yh9eGLQetv^4DlnRRY+kBWALK"
    "<y?>-&~w5}_`07O6Z+_|J`<Y$6&sv&O|~=|#uBSZ`C75_kKXK!62vGT)3zJOl#9f>MdgFX$}jh8T}6jSrs)m)eQ5LU6|2E&AK$!D"
    "CI*2gJJScul$hLO_b{ARXsd?K5F<t_0>F)>a==^b8*ZDFB-w6spcsNWg(mKBb*hs_Z*;D#43jg@=)^cSxxVHcj200tKE33~<j$R="
    "4&PPn083iLb_0UJRJqrwRi%p-5IB1p9x!V3xgv-F9^~q~_b07r)$QJP4TabW(9rxWy4df=OqV(%#2?4h8L2qQHIds#+nZW+^}*wV"
    "{fwk^GDvO0os*354O1<uQ<A$Kl6tQDpk)MoP4}O0_s@7BxqX2~Cr9F5lJBT!84E2!R#e0tFglU8MqR+_L4cZ+Kkb1Njf4n(#?(jf"
    "Pk#(K00k@yqTOW-&UZR*jb`O4`cl_?u{t?_(pEQ5e*E4>`_31wimG1eZmth93lS5HA@c^}kz0=fF74JjHokh<BYJ0C?>#(;7<nCx"
    "EU&H>69v787>=h5kK*-Ia-cx>6C1XaVfoVsRxe7Xf4$NQ?afTbZiy}A!$VB7y5ec3lV40eX7`r9mXf<##z^2uycO-^JNwhs?p8g9"
    "UJfR=8sXvsUsvc&i%jB|x>$A<h|o4iiL5aw<D}E5P2*E}DqSb!@x%5A^FS@><aHk(bmnZ#0Y#ohc0FyQG12853hBhbDRIOsL=u01"
    "MG872$Ii{AdT)p9Hrc%gMYh*_;a=WKshx-q?H<d==%jPNIHP#ag9SN;X~Z`DSS2S^Xd66`4eL5MNJnkl!(U4jZ@y^(#$a#+91?kc"
    "X2Yt-z5JNbk(3L*lpZyyaIxmXOg(2oE1sVVl?QA*>3SQ6U-FYafySlUlpi9NdPVnG0|c2X87#5T^=K2cLl7~}IAPGS+NZ;aFyGy%"
    "!0!-7lS{V9F(*r(#nA7rG~HnJ>!>Ws$M5*idjIr4b^7akFk?s)th3vJciKa<#on&$jd#0<I!v9a2cy%zPJEp>gvRIp<#*to-wAU_"
    "^1Q~9o}XohrOGr>m{e&;-WB@=at><C)3%{LZVSIQw4>mZYvfu{s%GVJ|KO;u!W1W?b^({xF@*@}Qw*8~lM(maAC@3R2fn46gOLd+"
    "==DsXva;t}XKc8R^^e@+nQ1yO7z@d)q%kf4;bQJ0o4>g-9oyKE+<VR!b5U^H;zGpMqurh>aZ6C#w{uFE*$)kwk;9xV=B}#^^2HFo"
    "GC_Dpl8#&hX`+qAhm2;AGZ!*v^RE=a(3u3g8vMOX+nO%=b9$wP^ROKO<CmCCdo#jj4z~pq3Y_{AjJKc=wwG+4p%<%Y$Bu#<ls*-K"
    "stw?wpw)`h)!aFN?wOe8(7V1Ao#e~~9I&I$(cacDT(IeMxZ#hTS#WSi)aw4;UY$dn$)xH|5W;38cPebDo~19GUKq@D>s}jHk`tAo"
    "uSBXp5#8${MH9lU)L!u!S#Q!d0>4w+y!$L?T<z&q*EZ`FK%YZHWrsY3r}2Ol3qqvi{yWgv&*r_E_C;;$$<a)L4pRCg*-Q@LJ}!U)"
    "rXp$EsQN{sHeJVzk)$)^k=JnK0FKQ01?7>b6X?Ki8BN5Q_UWsG-O;aznX@k@`KLiwJxLHAXok#LSdQ8-C|@A+NzNy}#l^2CO06>d"
    "QpSm-v-8(@l*MUd+QVE><?<x<K#ap#&d6D?3yo=MJT9-!GB6?f!>mO0)j=p3e~RyE`(jHc3K=@U7K3ALHabgzTH|M@^e|a}I<#_?"
    "xXkilk-g;1tfBHbD>{j$&wO)+sP;DEme)U<o?OU7RSO}sGod8YM#xow&es!P*5i?yEpSL`sP77E6bvxK)>Qe_3j4`k^`w{AKqBZ~"
    "IG$+ws(;R%#as!2e0)5CFxeRB6gshtdF<?nU09m2`A~R?;r7Be{`7L3j~2rI{y~kKkcX|R+7r)!P%#?IFUO<dTx3>542&A+X}h4X"
    "dUhI5r=!)iN3sd~SRE&`Fzk}F%aMafcOXRcc#OhOdmfJZzKe4HP;74=ZMBn+KD)C%oKBm@VDCqJgs)A&F|7H>?@XaE$i_m{<pv{4"
    "4yZ?vFcB=2fpR@nt#!424%1-A^(X!I$PBw$(FD(iu8BgPjmr`Eq-DDrE(i_%#E(QIzo%v4xP*1oib97NfypAkWK*k={YtN06J|0="
    "s!orIStQyezVy<?^`oblG*!e7&!dtd36$>(5Rrz|rfPUo@%_oTevIwIX^13v)V@qAv@LP<o*_9T@Y|ok4ma^O-?t8}xF#ckKQ{pb"
    "2%6{Ak#Y1%*N~yz&JYW6QzJ<Rp@W8C8ySO7hOr<b#<M9dvl#eU*dlS=R$_BW42-MRG?>wJgh((MM#9R;gk&--iaD*`_Rjhaymm5P"
    "12M@TfTAa=ZLJ~<;MTMykJ|lb8^3<`*$1CXhF9P0Q(bSFz*iTRpdymE1cyz+1^_->!V$Prn%X7@<$NTzU4JSo`jf#~q?YuN)nz%?"
    "^udALit1n-r)zx|axfWYVK*qI5<HTjRTN7qBbJnlUh--z%*0W`dHZkw=HaORpFjD2Z?iHv3x{V-?G2hGV$<_1kcC_GZPDwY08mKf"
    "!Dc_I&n&=~B4(K?BzJ(Ca|&wGST{|4&^QhAhqooXG7fL})MhO88%Lspe|7sG!k<Q*0qL3^cwpfdXB)+B8x7{S%;8axx$o7?(N>LQ"
    "z~wnEni<-OKNw>UW3xC8*-kh_7Gcbjb3k@laY7~?<qnHDaU>liZiJ7Ex8xFRUe2wBcikt5Jy8uUxBc!jloTTx-QBA2rGX9Jck#h3"
    "`7?<B<72K<e9Qm#^%tzBVqFNg2NL;bsf8Qfo;;d@lBU37YX}Odxa}ur6o-za+0q_%f;2T2My05lVu|LDbff{#O8D%xVQFF%qD1cF"
    "=k}D@;O$Nd3V$gS4=+Gb3RSH1usPMAwrf=y^y{J+2^YT}XXjjrO|-7YU#BQmUVmp-U29vzsU2$`zu&~pUp?09+}F=LGv$+)AEI=7"
    "swTyqY%^UAyF{LLQP|i_k8qFJBGqV38OBEK0Aw$8o*s`I(DtJJ@OP6=xMiHegX7bk;R}<P=fS<`!eW{FV(f_1IcEUz+RiU)vF~PQ"
    "astQjb_^HRZB`0z{$Fe8n93KkS{adQ@u%;%<R>Wk?l{(~gM3I~rIbJCoHF)TgFxYfl(Ss3FYD6kY*5Z$OsHQT9j1;hz;rT~x0=Bt"
    "<tz4^<ZnEB;9jJt$vCh+k&#g~GZgy+!WssnAZilKz^vn-G5MQzvT+SV`KVjkv?|u&D3wtgkUtvuG2ZFqewc-T)_86I`v>x1cks@A"
    "?xRcQ-svo0rRQsM7}8MrSM_&GD_l(=W(o_A6E&^}Tr4D=2WH#{L4qeXjyHR)(7+v1NHFxy*989iyE~l|@0&VuIR3Q9wbhnz>eQb$"
    "FNm2%=cRQ*JiHGm&!~$pLgglN{4ELyIBb>T7tvn<$JeiG+eaP9>J&~LPM$G8-cGTvF!}R`F=*R6y7!w~oAP1R_%Obfx_j$kI-R3{"
    "+-DoVs$uO(YqL0M$6{R`mfjBz_X?OJ4iB!44(}iQ;{P6{;x2<@lUOVdTxv`KR2LsF)dH{Gu?G)BoH^h7sG)(e48H<-TBxH;noDvX"
    "<t&1}QT=8FiCFx2Hb)1t)&HDn*h6=Ki=e;q<}#kQpXKWC*6`@5BB}Q4i}UTHgC(y3C+ZN=UMXj)lOAS0ZhrD}JOr6f{0}EjnQ~J6"
    "4VwPayzNB5Qg}Z!y2I4Yko1~lgt1jCvd1|2!L<rCr~YvBy$|RITBi=hpcgna^zEa{JD+sV>k&2F$2O&uH<&D(6|}9neLfyOOg#jS"
    "u}8H@F_d}z<juKs`T1m8O(@nMdRN|h>Du}43fGDsKKPkF!kU#p+KEZH8RU&$^^ZHpPdA<f@*^j5J+sR`I|%*UCql~3PJXqdL_kx9"
    "3WF=>X6BG(;Ktl{|L2#!cWxQmWmjAH4f{BwFzD~SvI1;|x7lr4e(eDAA{|I0_Rx-3+jSem#z7^x6>WASeIkUAHuVB}8Jn|%n#o_!"
    "wfdbmFI-yw=8f|8tEu#5XLSSPn$_v42$-Rx_GE28nBVY8K`1Hq@8LnojYe)91y%B#|Had;hu1$JjT7@rtFL?q|3(Hfgm-`58L-p9"
    "gL==>Y%C@W;kW<w|0bD$T{*d#ewo!6oM3wi&jeK9C@tQyjr}wQ%^W@ag5vnZ0@(hG-K(#Ot2&wD*+nFlyfVA`!i;%-cX@F}Io%zG"
    "k;6y3%1OReWMuv6%_ZJDA3D+(JQNas;j25+GQ;frbmvJ|zszz?`NR|jj5IyfNT1KvV1Ey47N*Xh{j)`SgUfw&^%xxUUkx8n)d`#4"
    "`FLOR9<QDt7&_+jrrEV2W<2vs?gMz6{Wfs(#pH`$dNcS|_OHHwd+{VStWHW}<#eL3<oMhCzZj1{5Fg$f?|h8fU}t|5Q%8g7AU=m!"
    "A2(kFfA8u2pFerDh@8K1`X1vS)w^h?l#P&H;~Da}97~5V16x8j4o;JNa%c1JXU?+^pBOLwe*B2&S;^$dFSeA3v;53TW__jFuH<-1"
    "$XHM?-K!8iS?u<;B}(c#i3oFJzWZT}G@9-Fb1SB?Pd`u3o>6-}pPbG0n^n9%ELk*puJr5e+sq&OKx0=%bhS6#So?WMwLkm2&DuwI"
    "qt9ROZFE7wi{BHmC=j`OOj6}hw+Unh!sp$Qf~S_Ql!l^}<WeWhVknzDLfq*^Y#Plz&VJIw;@sFz+6yob^ljvl`j7wS-3u$r$3LvE"
    "K-Zt_d<?f}u%ZXaggjv<@uIykgfN2KG5FI`|B(mHAV=HwsNDRce6i05C@w&VR^n0pKyP-Z-~aJ?<qG3`@wn;w2hVPY$8`SpuR&5c"
    "oVh$s3^Ah(>wzKlpF-p4nN3+iHp0`Gdixv$t$O3|goNVRvw~&&&B^gxMpYJ&mr4tZZ@9Eb7@g_Zn#9gdULT?CvY>iTRz{y5RHRz+"
    "qMtt*og)B^A0#De(ho=HP}w>e9)gGRE_nH?T^1Mp9LE=5=+(fl(UEPkrBC`xBupenz*QTCqy<NWbM-gFZF`}&kkT)nlO+XS(USeh"
    "yNfdqYa9L-pg1_{HrJ69NPsFIB7Gz8LbVJsZLf5oL1()GD$|U#c63@3$}b1|^nX9{7>(qj_BZTBZ*8Ai+1?Eex6B_ee!5%R>%TMA"
    "ZhxN0f{&)guPRp4P-NfUycBK_dTbLYpX)cDmLkDtXFK`X$rcTipCeKuXR)TokUZ8UI8_)T{%ou>y&OtDuH%i^7kd-%pDH_$`Z@VU"
    "k2)sVn-z{DiZfVKbLTTy)|W4RX-ZwE-`MEF)ZPPA4+FvKA1$7|GX85ReCPFK^H%sRXO_-i0-CueGh*w3I7dF?dxe;8YERB)q*IHW"
    "??c(pd9WRKZGfomV<_1Z@fJpjM{8yPBdY^Xf(NM)J5ISf2bCkHE}oNrq_r+ANWr21+MmwU*-4$1+GO#CR+q2)7m<WMLBD1H=(X4}"
    "sX+^NzhSYRi=9W*ves7x!1mPer3sdivlLdH4(eN>S{SC)1ge#G4qNb<tKHY-?-`TXf36yIw4@u$I&tD#86d4~8j>=-wJ2_19RpnF"
    "58fn&viJqleE`QEQ2c<5ZFV_33)+Jy^F-Ecz|+*;LoHn3+*nKc_3<!3;H9R$r(IZ_V3)`{&w6T@Az$lCm5LK}>mT>Yt&maa&HfKB"
    "Z#`S%rgFXcN$$JFqmzO7(_a@lP~l&pmviSsH#$nIHz2oXl2;q1k6-S5@NfT}UvN{a=f|R!J&aZCU2`3@`rI_6F5vLUt;Bynf{vdM"
    "L}dJ?e&(}BvBBiD<*rVSPQA2^?umO7F1zvG9pXEg=>(|%=5Pnl^)3y6`86quz=wou0sL<WXW}<T7Qate2IPvnm0@H4o3p7^qw#l-"
    "-u$nxrhh{5>#_B1aXI?t!Iw9&4)X-O>kRIZ3zf50x~FVp<&p>8Eik+_8l<VPl7rv_;MqT%WG~E~1y{82tq1x45+4h*SF?f8d!F#m"
    "y^KHId2%5<7vR>3>?)4z;+Cw!B#`c0KrA%`L<nRm2i1e#10wW-<n@E5fo4`-6$ZHOBFlgB9WUh+ishu<|DYqDy*B)5%$~=vW~OuU"
    "?08o*4&&aB2x22E!SLE&YMEDKYd;zG)<)iSuJ=iTUdyN|xU;sqSKrCw*~5<vv9{O!+ozr|yvBV?e}9^UXVY29yVdM9Mxff?`|Q5m"
    "z;8S)&Bx!ndh)_)HhG$^0`UvB;#BaunvGV|JNjXKj0k6ShgnKFThJVjeDU^22{3&8v-^ozUu^g$4MMw~Yon}gwV&KGM^$Vd*;^k#"
    "%XoJi3UV)5pTjpNuUd!I<&A3>7r?#kF*C~*m&urqs*2P4$@H`fsb}gcOxx%Htw_@W#2w`-e01{2pBjgWMz|{pMhNt`6B1xMY_DV$"
    "Pf!a_DN7SCASpd%YY1#1GpY(H@mxv>ppQ?&N<j=!`5wFIQS{GfAni84$LaNBzbo0+uwkJ58B5RgF-%}+5LeiYA%-K_#Y9G9$@|y{"
    "866BbqVF7s_Xn}cxY0k*R0OkhzO}zFL@k4$2Q+@<GKd`)z31x;v8>_BL_cbm8v4p3+se6wZ9U%<-GU)F7d{3Df}(5vu$!0RX;L=r"
    "j2xO-&Q|~vK&FfKwX^bReoC{i(h%of{#+m5lpQqX;M~k^eq6)nNjUZ`avJbUL3RLi`Fs*2eD%Dw^gL6%`s!QzIfd4~e(-qh%Ex&_"
    "`@Q<zJO9rBgd}0@WXJ2%<yh2?UVn8J<Z*3feeSqRJLs!@_3(qbp#!a4AvW)rK^HD`@m9X~vGQ^HGxQ<|LC16wk+(xLNoqB|ocZ)C"
    "uym+KngOeom^gAIC;yi;=@qnnbXtHeZF_PedF|55(2TsOU80Kw;WS3!KoW4HPN;CClh7O_f7DQFRjJv9E0e${eEFDbf*N~Y!Lzo$"
    "TA)#WtUxUDeCSfL)HA=DPsR1qL81&Q!E#IJVk~zWWzJ_JW{~FD&YQ{vAzV1xrx@KvWPn8F6yy{&*Ty^xDM42iSBbmo$Z9lO=0q)!"
    "`D;gPjDw7s#Ae?I-qI)CdYKsDKR&VUoY^uX<gj1@W`Ib?hb7Yc0HQ-PxB-I^n2ZyPfNA9}mnk9+&spe69SR$e3TS{FX7jROx4VI*"
    "m_$vCMj^imlONcby+i7wF3hN*B<M-gM@D0lRx5!?xB_iW*=vq?C9X7FDKlYu(U7@7Qc-H(fjc;2ySmrMPEJ+I)zwj>q>cjbQv&~o"
    "(CUv78lXKVGSDvx^;*@@d~Hd^c&sIfJ<vo2-Cd636qUFz<SEt8#W+V~6$SxH#7Q=N$c@6#);reJ9=ZP??TJwG8#3WhQNR{d5wY85"
    "Vp?Blh#c#FJrFI&6j^EBL=@3`0YJOqMxzY2k@1u^`l#l^4T)^_c$4r4Av<VsKzz!Gc%+3myKeJ0QgQ=4?Qa}rD(TDQ-P+^P$%$L="
    "2f#7aLF)<wO~Nov*A}>5IvzQK4I4SFfSoV;wBU+{qWrAJ!TX+3(fKJJ9kxqt^JH=*+?iI6qlO$OY{E9+C5!g$s7fLkJDQcuOKPxE"
    "#Gv@JuF7GpB{-18hhr?`0n`;RdJX8(BRiOM9<os+f)Ri|pzPsbvZs#54%*fk1w1;Ex?rT!Pg=Bk_8l$P^rIweBzbzH@T#3SPGrDS"
    "v8_2_NIvD{vB0B-6sEOeN}fRuJxchbR_MXLHQ=ou$NF!h$`5|HGxPJq8=sBmnSzNJ05j(YoeUVkKyEr3ODx1i!m<sfDtt?x8S627"
    "cmnR(Vgo&03K(mC`q1+_;nfFS3^x+fp;G?RobL-vz6ayV@UZ~7r1Fm~+y}*Vn&wj0g5T|sUKWlm$EO1kAZOSds_o-FC`76ususst"
    "JodsIHRK>Xh=6XX%ocN$-BhDhF!8n#K6SG+$^G^Q9HP}mYzNMjA;s`>(O5YXR;=er$Juz+zc`&ul1Z$9=fe=rL#00nPkOtC!KPk>"
    "&57Q_SX^^yI*5#O3oCQ2lcyvGNOgiGxL`dR98;5a2lqL5IfCR;#x#vmjPrmRW3(A!*{wK3x|8E(?}+rCM^Xv2T9LVH7=16C7=*f~"
    "<K^j0b>=AKGG=%etKL^<m2(AJMpXO&R&hC)q$vVQrxMNa99=PBO;;io4nRnQK8-25ku5E!Ga4T!O0zk3S{;H-mM1tX(xX|ApQGTj"
    "ib2GLlj+&HDVFCr-=*zC?+}>#F6nlaaU{!r{iZxx94iEH0UPg24tfDvf&Sy^3JpYoHBQ}&YNs*4mF+zYmtAlh_8XCY-<|wW9l3a-"
    "8pqaYBE#TMAc}?0Fh6M_8PAxViSs>_j}60XBRmaq=DgVENrQ!7O1T>mkHC`+W70Gur%|kd+@7gN+To$6y42L`h0O?ZeE9w}8?{Xz"
    "`7{*p6JQ35CfHch_Q>$9UCZp_<j}=sn313WQ93&Vok5UsXlTo{7}&OYdVEe_2vbeoOPwcMUfPT9kGb(C9W7+*Jt8u{xLD#iWg&Ey"
    "McuAqZ!^6f)14Tq>U2$Th}t{8LV4gQG;SPm<5|ka!Lz-2dBzxPK0q&gJMV*0pES5)+=+X%Pjkz0+wxRp?31|5tBUD^HOJK;I2%Z|"
    "&&4pN4@TamIX;D?wNR2Y92*{<#TE-`juePUp7KrK5+|A1YM>Jg8FvsiN)fal@-w6ygGFadatz{Pu!MPwj3Jl?shR<W7_6x_RKiDK"
    "E>R$WzKW>UlpFw61Y&tE11fddheOi_CTOTJv48t;RL}MG0AKv)iy^}^>*V5}zXYgg@@)B^O9WQN3u?^JC8cTL2zeEYClf-y75Bra"
    "17SWGdoGQK$Sh6<HA@nk9O93Z5p83xFS0ExSL8v(_Suk%0H=e~kmyn>Dl09+mc%iPc!UUfwBR|aVFNHY1rS~~1y4Iw-BZU-fmRQm"
    "j7&u|RYOz52121E#lS8K<snRm2^u843<<)DsT)<m>g&^r6fqO17$|25yyYSNAczEB%P>Vix4JHLwib^{>sAww<A|j@Xdy(S9NE{M"
    "9_scaVBZ{#bb9D@sw2Em@Ft#44k9WPghFl43}GqILn%m<mIE6y$Xy_FA#JHB8mIYnlL6gsO`xN*o(O}kDosR8_SBX^Wm(1np`iht"
    "F+|ZE8^bRU1Oj3)z@Gpt%Z$;n=|D-26G+=Gp&WvRTn$qJEC3D6gh<TkxNu4dB7V$IbOz#-M;wKi1T{+X`$qZ0^*ac}7@zjtvY6Pj"
    "?}dA|%+*P`4V;dZZR3qoF-?kf8GlX_n06Kn+3`N2V$DSox{AG?ng^s2g{**7Pq1WeX%afcz#+C;od3mpj^m8!YH)Pe*l7O0O=f$="
    "y%Nlz<A3i_w>rI~a`a0;nCX52d@4ln&LR16CLSSa_@pfj6(pP*D1Z<?*S|8o6uHh9XVcwcWC;u&DV^wK`)9WNBoJdtZmLUA@6u{y"
    "9!@P>U|z`beL%`?FFZcoy9Ydy&A7L~Cs^pHvw`!Tjg6P(#Dzb_ja&)s&4^Z#88^aHY*E9O!C4Gd7^2&DPj{kEQJWY)b#*lCy^H+y"
    "|9&?<rUv%7ecgL`@ta4|2DA;|?wm|B*7(s;eEW68m(btIoVr`}PzRGt=~?gbmbL#;<BhjgN`0$${Gu&<gMw4uk2H=kqdT#ad9nA-"
    "=nM0s*i9;AsB!N%%}a;JkJf@^9(kHf+{EydqYs>Juj|>O;O`T=;HU;Hg3EbfcxeUozY+S--3JS3<ika0L5u&0fj1UJsO-Z=>u)O^"
    "p9-&A+57s1<;=pA`0xi?WUTA%F!+x2r{x=0pC#``-rrl>-HOzJ|5okv(<(F=b9-9R?<G6`?8TR>3-CNT)wj0KWp(FAO*>p3xvPLx"
    "w0E~Er^gN|RNuC=Sf^CUIYp@Xq~WkEB+AUz!(Ftie%8!}BDysQ{b`~4iEdqE*mM4dHrAM7cmjW8B?%lg-~ab})CKH0oK7n@PDtX#"
    "`g1C>Ype|(?%$Q`>TMfv&<Y)oE5ejYK{Lw45jz;#2NwlWo^k;Kg-tl=!3htWEQH+~g&}T&{A9l7QDNwQkRK7$+wiPKLqs>15A_>B"
    "icrZq=>%PnO|qEfyw`Eo39=RU>hg2L$w&va3~<dg6&xed`h3SDC)1_y)AOdn_Q8CgOezXjV*WT1fr20kg|e#2(g0ak<Bijdd7c=~"
    "8%)}2`q**X^T&B}63O@yr((lC&ih0QSkNbf0t55`MhYg240N1Z$zK>s$#Zs4DY;3UOvMB}L{oG)>IOuLv$~zOMO0(k;K0vzh#Yh!"
    "bQ}h+{?Yd*=w=r~q}q^H#*zjT+%WtHkqM8et;Dec*R`}fO@%UjQM7gOo1W4iInMrpr~x|brJI?YF_LjFdC~XfDNK6?fW67v?yzU!"
    "CbypopalIj^auX$1Ry{E(`f8jA86l{%4M0H^*dy6raXLBbm7^bX<HsbZDq}NT8_B`4|%ca<o5>Ru_wDJ#_=^r<QCw>M8RgmXCd*}"
    "$U!|xn1d25Xu5$5(S3UhgIsfFX>ArW(FE+4Xab72l#~aiZ7E_bvU(^7&nqEjfROBB394FnGI!*JXaO{b-2M=S#x6)`To0Daw5wct"
    "I22TA|4gF3EofSd%y`LB(GIgH$H!MwlB}He{NTNLQsKPcUizvEFm@EC3Jes`nH<r&_}dE~2xxQwdR?&FZp^v(xQl^M+@gHG)g@>E"
    "m$YySZERZXjAt_xa?m>eawbMV1n5mf8?rQtu&M76lurXvx8C^W<^L}AV0eHd@%pAcdou*KTpB4_3b0CN0S0?6UOa!gAn|SDNQnVg"
    "bl*B%tIE5iD|_e`<+YDw3$_LhafOD02F<05@ksUt<|T2r$;`!B+XeQmww$#=a)c&AZSZi|p?OL3ZcRcni0~6a+LZ{wk4#j`V9()*"
    "$3be%#~q;l-buTLb}<Qc%`0rGD~!RLx^m`i&Da3M2WMU2ZeGky;B|l^A~_>PE0rXwW~#zwavD+K%C%Ms%t{a0)2(Bf@wXfH!DFqz"
    "EH)3SkykKdG@SokpM&`wXgk&>4uAP<H>D46A0QXXzrB{9^wAA`Pd)^M_~u;|g1qkj@l3G7dL~R#rE)10<(DGRo8SCe@9!k<Mu;3W"
    "{Y#XCw<RoJ{tJ#=D6dcY+8c1iZRy29-ya$#b=c5>e_bErYIp->c(L7dvHvlAfZxw0D0hPpgbr-EJI{JEvkBPqk*rVHN#p}R8*jEf"
    "D>I?kzku~be<*9o7&lMMNCYWmp2D*j#c9^pynwX3^TGg`j0;M$j{>g-in+zmMmRm4E#Lr7?ItI1&ld#*>EeXXvn;vySNo+G3Sxf-"
    "+aU!BF6UMbf7sGsqeIly2Xd6bAP@~F34ET8XAIobOZ;U_KhbqRW%KM|w<kDgHsKpHkoX+#Myy`ZcG<mOZ*_UG7l4DT&0H_spB{v9"
    "ybl<ngxbi#h1Hd*>BS;&+>JZ!?s#(8AGha5S#!TloW$>RhY&X3f4^xXWcJfElRZwQ^M1yi3zqxP`l1qz_B7^FQsRu<pBL^D-H}cX"
    "J>-{-yRPS1A$hGgenJ^&8)UKM3INMPAq*JBdK6#eN4eZ?G1~09FJ&d?ehtY_M$Q3t(K&d~19M{QJ!5cYTp_rJA+$$)tk<MUzp5Oc"
    "28WYgz1`bP`C~9ar2aTc;gHltp{3a1Lxio(8|y9cBPET@F1Nxf5TP4&BiF1tQz&J4*tlB%EGaPrHkRHVuZ*uDTZ7dif=0-l7<8tG"
    "^Xc^Sh1Vg_M|3Aoq`R0}md_Fb0Adj-d#HvJ$40-TGXT~vlyf%B<Hb;dD2sko+P9ptk<boe;2FJgEIkI7g?ZA|HV@00i{~Q8fjq#A"
    "F<YM4f4`>UPXFjQwUIjcL|my5m)m*XN=G8eX0y)yPnW&0M$H<d#}(}_53lr`&8H3FSQe2sY6rvMgr8It(j0ATQ&6))z7$rc531<c"
    ";{Ifnu@wFr-^f`|jEyIXvFDz@CbvqILZdF08bNMBHqBwDMY;{7y?Hk6OYnV5k+kDrm&Hq@I0UlhlbYUXd17A=WkW$qDMuE&GLT}3"
    "(eSkV#(W8AMpj^LXVbNWg)%#Y{XKi+6ghA;HXI@2vG;s5A8MSnY$`Mf!NCO~E}{v_gyo%sPvqEKzC@X|Bd35lTRL{G5b-q=X-Qcf"
    "IuwNUqvS6juQD+eAlY2ZPh)``F#{uJ6FHX!C{6~Fm5ny8>p-`6`lQcE+{2~E;<*8`J&JiAx>pZV6)0mi{3`XS@B5&Pk~*=V6ylo)"
    "T{!0qwW@jPOz7|Wv0&+VuJn8^h4RT$4^NpB1Sq_IjfDv;$6apt_|gcQ&$oL0r>%EC-DnJlW4gtuv~=aUh1%U9?8i4pW{CG|r|tdy"
    "13l+We*1@xVkQzgwl#gyAH|2v3od&hQxYvYK<=uI@PQ^7XzW7GZR`!o(=F}5@aw@1fxQQg9lkKswOh<`CgelrjqlPxZ9h>D0JgMT"
    "U5GycH@~o~TzLF+fQndl;Q~j*4~{*xcJEFTM=P2+*<b-a@Md420AgR@R!YNTcibPe+P+Iw(oGtV181cf&Dg<FjKV{?Npw6e?qYN`"
    "bbj=2+mTNo((~ov*o^o`-Sw}&wJ@t^(?|(8kihYv_3EVaO0=@O1ITFP?UnAJV{Cfxm*Mah6^$Vs>)1Y5>D4sYDd9=(BxCie9U_mp"
    "b>F^1&kmA)K9McKu-h?tWbxI@bB)CE6Xp3^*g2vJR*Q6tNpR8Wz@1uCP-qAtnCEFp#<hF;;+V(NwX-HdQB0&H!El-UUx~s=3AF_^"
    "T1&3ZxJz<jmBhOY@G%r#J!>wyBxve+*u4>TCFXbzBJFHpIT{o*$~cADs98SO5yL_)dMEVEU9j(csZ%JW)1!&<yrvJG`puV2r`gNM"
    "3YGw0SOsU3`96-{Y}V4p`R{$nzNlAavKC8hu8p@a9c&8%*NR?Bz2U*nwvVe_*42BHjZjQ4fT3>^jwne3y(XyVW2u0H9~IFdxj1tJ"
    "lOO`{5S_|gvR6`9COZ#j!AjVyOEcBa{E3zZ%!H(`NOL!G=;lcVIOA{)#t-c1q4m^)I)}~EU;I~BlR6fUE$NgLGrIb?Mv}$QnN;W{"
    "pQ}GTLz2AG*pmm<AyS}nnrCORr1mPgbs*DW9Q)j)&e56Wn{&Hx{sym|9naH`^ercirY1Ud!*>o?@fb@uUxVCIME3Wv7Z;(i)Ket;"
    "6YSJ5zc_gud8O=4L8L7C+$h8aZAsyg9F1QiL$9F?_WV}@i$9@#rt?S|P7gaWq^YpBOd({_%!Hv=f~^X$04znXeqkBTnYlOSAMcF1"
    "pMz@s(wit>KSN&jVygY&P?Z>n7$0Pi6Lnvy<Oa%9p@xOu$xMHMUH$q$DVf(7k}qoQYG>}S@H`m~N<AIO-^!cEE^<y`cel+o)EC;J"
    "%6ezM+eIIAl-tJ-jLzZxTx_{hHDzU{Wc8RFk{jenXwaiJ^QrOBl=kd?tJgNJUocU(rS6BWhu@X&3>K|)qSk2#I4ZP0eEOc=8FBn)"
    "eNVWhAy(WTu{8igXU)WH`TUI~JaQpdO50Gt@k=khQS7PrujEFPfc7aMs1L#(dobxvV0JraCp*TM<Z?I+#(;7@#K%qM*`x6$KP&wh"
    "d;jjn!Of%FAN(~&oFVpXU4*FiFc&`B=qbi%`=54?XQykOPp9rb?)59G)*EI7_#(D&B^nQBG!_?z%CjOb8<b<v8_o!Z4{Ilf)#pF|"
    "ye{`S%1POha{N+a;f0%7)1pHNHO97rvU>3I&I9VHv-9la+2;6?JeK>$Korjjqqy<$(@*Z!?>#zNtH1Q=JLWIN@5oS8k$^4cW$#1*"
    "<C)9V;;{dDFMc?34kb9}*YT}L#7vrGbjH#HUi+=5<_`6H)$pbjt5i-uiF`HvXr#|m>GI7o7UqLR;n)B9zx*N-+`0RI+Tqm&{W6|H"
    "!9cwJvbo)>{QmcDV%ei|b{+<gQLAg$Ko2+1BI&_t)96eS+4NrT2YkXdrjJ8GFBpJ?xMXvzEp)_JPduj;3Y%IXYz<5eFFl-A@i6fD"
    "tq+7!p!Zu12R^*2jU&jKatn1vw%0CSA>sT{VlitHM=QUdP|DqSNq(GrFwOJt_$TjoDy`d%tek;^6b4AZ&6$6a`m@|({C4nhx1btW"
    "1`=ZG&@_*&OrSp;p~C<X_okcbnzOGwytCGzKj^3TKI=>+EA~$P_9$GeG)lxF&;x;DyigcSti0`TA!ODdXQJ2zTBjN-&oT5;A`-GU"
    "rCrgIA8md*RyJD7-A$l!>*1}R8Xx^&>kji$!C+u}G*cx<;-cL5<d?1%|NPBAilk<m(G)!bwQ-k+hS3z-havoG_TG&Tcq}mEhYh6n"
    "G+K$+fomP@x1ek>Fh~f!iM8wEwd*gWR^}Hk<hlKkTSJ9})<4w9R)6kmZw>uUu#KjFFKJnQb3kYv#g-94;THepi$b_hqqI7Ad_GMx"
    "p^Vr)i8VN;puBbNvRtr>!z`DBkO}A^Mq=g0*7_mQHp=XaLU9fsIksY${lIQ}UXEOzw@p}azNdJDzKRXdS7k0v$(rD|5$-x=%8?@i"
    "#V%Oh#PhLU*YzzCo08-5p-v^8`PbiSlTqjZvm0Z)hL{szXev{YB-HqWhwGK$p<)SsGO1#9)l`;Un)<X4lEF>#>PdV$>s+nBENIo!"
    "P@sJUx=2pdv&Lbh96!bpA{|PHRN+`Xm_B;4F}YNT_p{+>=uzww<oF={M~VIBbZEeQCe$kG)?f<oSttb{KA_CYIY#sAeG`Yq(Vm5B"
    "ooAvmD;c{!{`!(_5_;E1znrkgj=bNZ{zU{}h>0k7ncPQIx_^A;hh(mj!31MBJwQwp359&$&g#Cs7*c*RAmn1Q6EaUdXq8Ra7wB)Z"
    "(_v)lp2|ZHkduA`aaq==xr|F>_r6mdC+TMkZis@$icn2>N8uVhP7Oo3jcDA0OM7wc&rtJ)&N(z~Up>g+8=(LnCK~mlmV}$+*X)Rq"
    "f?<#xr<g9`pF&-~O1fkq!g$g_O%qV5;8EBvS9vq$Byv^#P#E_m$C68#IP%=wU^awC@LK$p*>jX+g!ZH9RFT<ZTkEIdCj+OHMcpV>"
    "ElIP;yvTOz1SwFc=}fAJ796A*#Exhe7XhY_jM|14QDZ@#cXZaL5)e9k+BpAG@i}ZJuF&z6hfn&4MA@hDnc}7Cy27Pbpb9FErj`(M"
    "{~KJAusD)qMp39Q59%IN64w1gI-z3aXeuBQ0Qh?Gd0b51={HU{Ppo;|>GV1#GyYq^%YpthIJ_$lIYvh_xd2VwQ{AyxyCaOBOTaBm"
    ";$tpuSNnJ(ro?JU#ThK05Z9j0kHW4gLBdNT!M4Z-X|7nTz=4Q%Oivf03ClaB7TWoX#oYH6*hYu|<N76$-AVD<c@v!xh<ITsHd-*1"
    "ww1hzO;0Aa(W9F{zp2!Ik&5{Wqv?@PY~?@P&or=WJ2A&rN9=H}OENKR`)*HT<7iPl7k;^~DZ~&6NG$Bn*g|3!yj1R&lVCi2;PviU"
    "U`K0yv2*@9kwK}e=T}>+hBE824K#P!pOf+tUJie$bt9YZ_AAMr3U8Ui;|}5qULFkp;dxpqYcNIO+0O1`LmkmXiC@dj#8*~+hwr+("
    "*5L#>lKlgJ3ik?;S?yX=$2>e7q4x-G0GkgSQpZF4U|2ALPFE02KSH<_?xDZ60zH4l``UAZXuCeM&*ytPi{$XEHB9D+ROEcDLmBX8"
    "bHyjdV?l@Mm`ggn2wZ1ILR6i)s$YVaS%fIL@RUdTGEb+nXpWqX+{XHj8^Xw6fAMfPQ4Nw?<kk5(H<9~_7b~yM-YB;_V(|gc`MeL<"
    "&cVLT3=Fj3R$uImFA{NgHoxXtgI)c;Euz_Onr3rls&fTMjVT1{9i222tRZ%VZh}q*UFP(C_i+8n<Fi3gfMvligzd2o??M)SpWQ=1"
    "*24E+U4FcTf(vB31s+O;r~2%8q^Ja72_$rIyXQX1q_x)$cOPcqi-VAT_uU_58b1l&`;dIVqa;pFNU<+0^hsca|MlNL-u(}2)pwgv"
    "9=^l;AG)>YHAB764<G+TrO}c{opP*$jweX{T>Bqt?{xnX1Dee%?=|TiD$lvgkMM9oiy-6kHa|!m#gIY5313IBL`d^HY5u8GG78|x"
    "l#OBf!83nD;~oixy+h`qd#k<I0NEi1+erT0CDKTnH-C4J>8U?@@@gu2Y4okP#^B!DKZSjoCT0RxI+-xTDKNF!nD@mv)b<YWberw<"
    "^Rv6D=YY7fAqh#`_u9%7oXT^C3G>&&R^pqv)@xIv6&uV=1~FJq2;<qGQZ^i2Vm?m2P+pAcoKq(E0<nv^Z+w@&>Y4$mG#{MQa_^O2"
    "!!nnu3I1@ws{2C9@6y|1b1ibu$~%g3Se-sugmvYsgN8>KtEnfC`pu{7cCXg^^_^#X2U53TE^Bg<pO!{RfL%tfEvbd_ZQw@4a@F_d"
    "--zVc?08dCMs6Ma2`VW#)2dQA6ZB$odG|kM|IN|$AH26>Kl?D=`kPCWdhph@H)7wh2Ms`WDYGcOsAcFx{<@q8YgTD3bw#7V@i4;3"
    "uM|)=b7~xf=<91ocz<_GF0EyP-O$Uk^=ng<wD0XiA0a`9rz}W5aceSjiU)=I;n?X4@NJXkPuK69HYDc{hrcWK70yG||G%R5jJ55)"
    ")ALsEZTEi8KK-6^ZoikLSVU5yx@IIx<7hmv;TRJm#w73uJD&ms7KkKB`w-hntnnE3SRRiwp3zW+6iJEolDC(0@9Ay#Ue;c{*K7g%"
    "`v(5&_j}*x+4y5^e%wVJ=xRt@?E9$Ay5vhw7pJiRXHv!P_vZq{r^0D{(0$#`$3gcjGAFp!gLg2!F`3P7xmf*%c4W1l_96MBz_vVt"
    "_~@0t^}rx}sQ-<bSNh4^fASl_P?a^}PIkXEg+L4r;AW#^nJ%X$2FQ1$HI~E^O{<TT5TFm;EWfS~=+)a<BIffj0IkWlw*R6>&_X(j"
    "zx1bQ?0<e*2Q^~nFYZ1)K9pZPo}AXAe-w=aw?t6vR_hz;pCoYEJzH!*%a6~~8pq*A6;0DQ#kgopZMhj$_})ZMRLCNdL_aclk*97M"
    "+vK%D!%CLYSCFex9>#awLFS}2sEIwG8vKD1W`$f;|ECUffyqO~jD9sWp!BI}(`~X8QI9b)y@*J&;Rl0f$%d3L-E)TyL&)+3#P}D="
    "U$10Fr)A0ZT|F?o33bX#mN)Xg$V_%=Px9#Js^LyC2D8X>iPcG-*%qRg?Cw$r-^B5!**5ct;0T4yf1FG8V{YODpWpu62ldnt=%jy*"
    "F+{Tuv>xpN2QwwOfE--2ybx)~`FC=W90lBBEBQmIv@V&$`m|L)7dICZI;O=1OY4t#w}C`vez_Rgbdt^|B=p2;`Cf$g-0UZq-x8$<"
    "dJAd04U?aFmmUHs01J&If*iYuVI$V>)m_9^t&y}xy>DdzAr0l1Cz#+Y;g#^LlcggGh1|{VBAM4oo0T}9UIGG@6ZA4ZvzKOwKEv`6"
    "?1Jt<(weiFB*o)2rU~TOmGqp0*nC}c=k@_w-npq}28#&@d4z|Bq5M-|wCpvT<8I2MZ=vYTNDjzzKq==v&H&IUjOodMrHL#(nNmv7"
    "oufudY5Tx{z$A<TbFS$?2wY&}h|X-xxj)2%gfycG3XlUTyH+s#i7DD)FCB#jlmx18Y{Z|Upqyyz)h1FDkda*P_(6taaAySSLv7d|"
    "$UE8{K=lPISx3{XHJ@h9&gq_US}{A*gEY`raATP2yTNS8ne&{Dk#(dA6+U8>ybOZQ#eZneb1#YNXnBQhuUixBpsVZ9<mm?|zKkGF"
    "DHX*qP7$i#9tG8G5u}CrHrNqZBmhqxjaI;MKl1x%yoC%&yR?v5SWAQ;Lv(<t9AsNef&p}K^0v6>aHRHTQ+~@Q&FmruPSO)}B3~8w"
    "TnMCt*!$VA0O{C$3$2ct{&*u@3ExSN>qgv%uy6Rd#|bdfa!(&=k7Zz{4kkn<DT{FL?37Js!i0^dhuqYr$Jq0^exjlyCR^bq>r)kb"
    "-^pHD&!=io0;Pk3H@0F~Pp5J-evk?Qfg)@tcAqJXtbu^WBD2u32|b9WHuE|)J)VFPMa?_VLWbBZwN0K6ogB_DUZoyWal@k6{5++s"
    "WWcmzZ9QB|hlwOipY|eOmj>(C#Tc>d;+;D?UEZGx1|0VmTw5I+peDlF7h1hZF_D5?lD$+N8Lemr5iE-&l?=)nvhPmaf#aY61nqkI"
    "*rO0Un14_)rZAvI0j(%}bKZ82p#YBIk*z9ZyOc;o5%RlB6h^?8GqXMfF$Bn>;Sd4}aDs!Uvjz#8$O=pbwr9!6&5)YGPT)+HF$vgU"
    "?BdJrmMqXD7#_#8V6q$vsX*x3Vc>~~N3bc_L^&1*<@q$&SVkDSN?Zs%2>|<`jRO`12Vh>_qS4<Hh=QVZ+N*^Ds^I{O`<kEVaw*6g"
    "#!Rq0=?1VHsUVyqJc^-{KJ5)7V}Qzm1?KpAt>uI;+M<#rayA9<WD<-)a2(pF6WCLONCW|KY6MP@4obf18Sw<62oR@mUJ4urN2{DO"
    "oP|sf!m-h?2mqY8iaxgag#@1PTl7t`5F|L>8kkTA;T@L@&|nfm?;CJE29I6V;k-jAX!Ep>nL6$|uAm^{i43_wEMz=Ii2N{95^|9i"
    "x-M*|Sp5otWgP((TQ0a5&zcf@qAQb$CbEpdcq%vQ4G~xjkGz1Gl}!y<V^{;8Njg`eW0eu<5EY3SOh7Y2>#DwPg4Q%-LLYW0iB@Ov"
    "tm6qIp>=Ph1RgO8Z8P93Z*mZ!0Vp2y<B`y{%n_+3;Uv1vhb~Zd^6qRpb0EEG+91^1(+C|m$3_xn8OYHr7oNFl(||F^Ru0=OOqL~t"
    "1#8=24$DkxdsAHc%FT>+5}!VHWH~54SJ=2fl}{nU8)e$^?k$*D$=}<%+k-(lLNw35zurpTluzE@ZOtYxvtQk4g%PbTK{fc?6v%YD"
    "KG?Qq)#}<<ia)>6Crf!+4=j3{9<C-okjSwW!mR%3DX0uU0t^hg{i`Dd0-Sqq{kIpd<+3ooqRmXhx{LweK3wQ8E^tWpsR%6(UU@Ma"
    "7KC@B_f$80?&=pFKtE69NZTX0QtHz5$m$0?S6#5()DM%QYZ$-rbN?vs{;jr<gH{R`YqhTn!-`NH4(}+-iAy1#1|PK@PF>zu#SY5s"
    "!ot$QaphkRIUHzz_UW{FbOAFEe9H6NsaF?U^;X0zXnFa>MlQYfhu4IQ98d`UWJ$QZWUG(LQnp~H2WIfh(NbwTXdP_cObIBi6+oVn"
    "$nTKU+r6*8vh}iiJ#@mae&b61%QQt3JEuye`8d3}QOK0ls|fQ?a7k<I|FSI*f$?*Y2EF1NNO(3GcHqP+zg*!fcmeDa?x&+_6&0Z6"
    "+pQ^Dtom)EC{qPixuAf98^@($;Vk9<O(%>EU}}t{)9_Pgyak5)58FK{di>s#S5r$FH|a`zD_e)=NpR&Na=7DPyFzB^v&p2eu{gZu"
    "?LOFZa6dKHl9s=m4S}Rb>?~)NY$747f8nKXCDh`#k?F4n+)8L)<c>3HdMns~Jgv`}D@X}eFQb=NR{1O?lut^Q>rG4A{)fF-vEYIW"
    "tyEVN!EEvYGi0?ooafv3m(M@?mv64TkRsW(Yo;nC^fVYJda7GdwC|zM9*mlgtYNJ-IEv)M+Tme6UC);wiXIX#zqqyg{xj=rsQpji"
    "454Q>-VJ*X4?jq=WINX`Zl-4|a&C6~_Y%)h>0E-03Y*V`WQZ3cC!4U#PUh#k32!<m`jb9ol<d?$Sa_<9_ce`l0lR0M_RjC!c>84k"
    "e6p~7<=VFvzg9_13U&o8-$?U7_xex$WF^!s6Q?X+vco#``obR|&W&za9IuY0XASupctV~({rNLuQXETECdl%a7s#X1c?EpLm|SXq"
    "_G!JaLFP`&(N{IKsLMAN24|mTXb^80&8Oq<GU?KRyVe&D>z`-atM&Sipvc6F#GPAjF_-u*d@msqiAe>H&&kb1jzbTxTa~rzsg{}N"
    "<K<7g-M;&vIl^$fM%C>X8Hf|>XSe>(tzGtu3(XIIW!>vRr$`J_PoJBzB$wwf{k4IZ#1Pr-#J7@fuy+s621Bj&@1Bx1C^rRz*BD`Y"
    "^_%!VWWKa*9~B<yvuHneu~-cwBw+N#%JnBg@TgHg|2I4Bhj)>Nbnxl>4t)ut{5`S(V0yQ8Yb@5sf79skil3PN9!~L34{m<#^|kMN"
    "%Y~I=a8UUQ8BY!wynOM-HvC5kcZ|lg|Loy?X=lWX$FVl8KXY1&^T}HW3#Iju*u$PU_L{5yKBE3iEBJ*g%+0myt4r6b!*fepuN1Zw"
    "u7Va|o8Lk|d3As>>R``#a3Y+@R#q6E%GwDqS0sCquROfHGv0ll8n=?`nIz%VEEJJ)+@erAS+MrurQ+m->q8BLzqqnh&B~w=M~FBC"
    "e9#^K0gdJ%nU*H?+LQGCdRzzA8a!5A{su{L8vJF!+Z<I>xzVJCZ*6Tb!Jt3!8u6vAM5An=@VLm~OoNDy*yTb<D}<)UxgTQs-XWMz"
    "Zv4^j{*{F$pnMotuYw_xnQWgc-FsFdfUjMgC_Nvp#2_L+Qos!YD##R@o9b2`A=k}vQL+<UY>PLhcdb_MJTY2v%P2>Q-SgJCVwt;q"
    "Yk5yBX@TdQe$8T&ijy+9+fAY4r3xC%sj4{Ln5VkPs8I&8EQ3EC+d20xeb^a}cdr9=C7-*R3#V01u-p+eSzTI5A{P`Q&yEjjK4HSM"
    "v-ASYHbJlBAay;M&}GiVhfrxbP3|l$efNs>f$7eQn_nxh?p<HpCEUO3X%9|&teW18-%ZpY!jUfF&i%590*WLe^C~F-x(+*p?OqL("
    "^Bv7dkxNnd%(hBRGH)VZThhHKfQ)t2Vk0$ooTmVgQ%tVc=RO~>i(2+)ak&&Go)y}k`*SBUYP~2}%rs(ZadL6IHAOA)MUL18wXYvd"
    "_W!-Z9Y}-{lCX3g!@r9iolH#zs5A(!k<Y!iHqdy@U5o)Nvm6MP28_nYk3o`i(a~~gl_|-uluK3TVC1GyRFVZG+)k$o+2yL^D6pvO"
    "{^}g}FI3_51n~ILwLo+rq7esR7UM2O$292^fJ1v4Xg(X*ni_`jM?h29DxHo-^6^Ibd2TWszjgE@e8NH}A)CEa2#`d&GVF{rEx2&E"
    "m_IMA^fvuiuf4mI3v$Kh68@VJeuKeI0rb_(vZnUFZ1l^V9EZ6oBIT9nnsPcgCq<aVQ1NoT2@S05gm`teMv=k{LM)h=6wVLNTifyV"
    "Ct;F-v3?|&GT7IP-zSr2%;M{v)z^Z}Yd3(m-0NFchPMFrtBlzj@t%A8z2@kuTswx^6b*Y3HKk$)vNo%u*@N^yTM(WPNoO(qirM@y"
    "3g62)ie1<Xv;0B^x4&8V3Z3rot@>H5<|eXF`#ptuSdXb7QKsJag8hy9d#%BPN)cb1{jEB>ZGY>9*MKkSDW^|=0ZBdvRlE;$;RpBL"
    ";V#X4zrOgI_C(j2xdLyTxqNn;yFQ@n)=xm%7&@nB=MO=?<Hk2o=LnIXi6$Ar*<Ab^pJ&pSlDi8r<V}du$^vj;CSL_^loz1?8(!g`"
    "TiA<|Px)MduV9t4X1`Loe0cI`Wv#3aB%O#?-sPM7C(Zv-<I2KWYwVI{^X^GZg(rV@XnK>udww?OgeL1vRP>b>k{55#g+%;eb{Q_-"
    "IJ>Ou^2_UMxr6-Y<#fRWidQ>2Y7=mlNi)5p`u4N!(Qg_-J3T(x15a|8!LV2%YSSo9y3KBkVcOgFb!o%XNg7`OP89144sr~Lyxkql"
    "CTgfl)<}UL_s`TMAurjF|MLA$<Yx_0$?YK-GMwzg@ICJF-h)LgqL*`yr^l<gnA<M1Yd9B#$6jlsp-Ozx9kIZ*1&q$63t=#JPw-}^"
    "=dC9oj|_bjwX#RYO64wQ*s}Gpo1Af^Lrixg1GCLR=;p>N>LrGVtwpL9oL9%tVXu|_u7EjC>FT0Z8>FMFE7hebGJiyF+v?n@yBOA%"
    "hdx5b`Ba)XBM$4M(gdageNN3jc;>-!KEa@|+lGw<M|$=4+4~*fiUwBzsSi;Mx;N+$J$YYlaT3%}jgCG5_QjpEV`c#xmM8N{Dv<1U"
    "?s<+$HGV`gEfQ*4i`H|M!=f6(+$;HTtaNJQ(()EyCW@7U15myb=*QUP&)xN5Ufb;q>ca$M%;wvqtvvC5n+!tdaNw;gD@KK1f#q4m"
    "4%03JlNu^+aNHFNV;H#y@c>ch&gTYP<W|Q{!`C|<cMnV_;JFQ}o#!sCin-as?-zj=f#p+uW2K-IugtZ~BPQ4@NuDE&d%OHe*f}(2"
    "@3u5!!q{ks9;H-1`mbzrfgZ<fD+LVRY;&R${B`HSVORIVfj>KV|KUp8!?H#8mpPn4Y%HS7sCnY=JgUjBq>tU9Sp?;S$iun;7bEc1"
    "*pYQdQ{l{ol7j>=WGqGZ`2OR@?%NF;q=(Od$OYbWf9qK&xHE$sS003CV@(yc5Jmh$maPx~39E&vn6qpn$d!3+E1mLkfz3s^DAx0p"
    "#q?=!EU;)c|HApjz0G{u9z-CJ#U-Uavx+O*6Wnh<?Ww(>rjNyS&f+K~C#GpEKELYYAnt~i#2Yx>7p<jwq0?;8f(uCr8pYE=+RtWb"
    "%QKG|a5op?h?9hK+&lsTY^;Gz6MK`@glKZK>1W9NS;~Rx%TI3VBPUN(JR8NgQRr@7_9x(GMhjeG6=M^K6A$nd&d^SKrp$Q(O}RlH"
    "_94?t02~+iRMccVT%cqk!V+ty<pntbnya^t27yD~$Pp6`@Uf8OPc=km<Di6VsVrK-)u%I5A<lkTv-`%N)EJLV>urFpwd1`A1Y`MF"
    "wkgFt7>}uT7=V4bAw8o;!=pgQ&-9|8kko`h`*32+r0FYtYTvsYCa0<ld4%FKt3-X=A#pgE#BR6oyZ27HT8BE(dK1&<#+P`A<7hdO"
    "Nhc2=Hf?gT=2A}e0wbg>W<kIM$>_^gFn3NDRI%k`I!4S|@=_w}B|c}MPfNrTDkLP`i_u-kxdZT14($L1k&E9A7LJk>hAO_wkv6)|"
    "&cq?;5UFJ{;bDoq<&>g!{8Te^AkwKr5Az3V8iNWK!z~yCL~mpi;$&dT1L)X`l%krT_c~r5Qc{e)KC@S-#N0L&+HXckSr`VhgwN;`"
    "lS9C1eMm-0Pl-_yp66wxv4O&L#l9Z~4PA@QCTWiqn<EC-?w@w4ST)7|xqf&Ks?)T!jm%WY)pcX-UIpw-ARZ!t$8-t-P^&bCX9CR8"
    "09ACO1e_pAqa&wS#=Ok=8Xd1?0BDerViuafT`z{^P}Qr2=?zTGrj8e(|6CsbFG=L5P8d-D0r;qcd7%K#TSc9Vtqfuzgp#g<6WN53"
    "@f?Ec(0*h~9y-G#-Mk|r&op9R13RjFj<TSMom)T?0Z#O&e*rgWz!7Lio3T3LkI5hDn{OJw|4VBVF{oK)uK2(-Bsw-GrV#)_UDl6K"
    "FfeT_pu%=YJw1Y;hupo-v)lj{0s%g<KpgbaQw}iFgqWhW7{_cFGYCKOn=Fn1mc-Z`5Fn-w!L}7e30~E7Q9d^@OUEWuj%QK{j)-A2"
    "2u&qGG$}%CQj$W9l9b3!;Bib3Aj?(|3-p3em2KG5B`<VMss#J6>;p~`7zcDGi8o}jRzRaoC~n8WY6K<IvXpbdOeQg*-3dcTDwmZa"
    "KZa?IpkgX%`Y@WqJt~aKF72A;%%(|-&?A?cF#(nW06Y;TUDId1{(M+?98snKJ3|!9115xU76L<K45EZDpK0O4^a$|u&mcHODrE+*"
    "@+3!Q%V9Yk<2W=Wz*HbG!J(c$#k3)0pzbWv02uB~HKzy6G~9_o4Mz+FO&gY}5v+y&s|oL(!N2LnZJS66kpe*)9Z(q^v;$W|SLojz"
    "V&EDi-?V)^uS0Wd&ES(tSP#fSG8;UC5YmPBED~UY2-jGL*!Bm$=Um0}Q6tZMUh>=c{?G?Gb|7_z8SOU(?bI8SdhpQdfk=Cas}axj"
    "dGs%5m;V)g^Vi}wfZ-WjKzL4#2{d9n+v2?mHuRVxNQ%yd3c~>WtSF2uS3`dH>o+(}aP81Dp2dk1Wz>?6`y8zSEj$HA$>yVyKZ2R5"
    "x1tiJpI#grFaXie8{|*_f$-)9=FcuZ*N^xS9h?NVlq_1AwoCJhM2_MtB7hadHgP}rWW#>aj^A3cy6JQRjoLmryETcRXnH<M$C6SS"
    "L`a(i1V5kx7^Nx6iSW6bdLAK8keNt$%#p(Q66rw5Sm}nT!~inO)Osqklr+9jO(lp9L9(%{2^eKq{3sywR22`$S^&mI9Zds}&bnjM"
    ">@lMvWt-$Q<xB)f=6QqP6$Nh(9@Gm%R;iKphf$94Xe0rJ(6LFJCN!B^AhQmz+)tVeY|gkK@-dyR#lvF6NI|x+Vz(JGv4NzTFsg)$"
    "f#H+z0uYF?63tL*zJ{hhoNpOzi_1^#=#xF<vq20-;cSz1F)#67tEsk%T~<T2eKk2*U|}%GpqW*GSY_nr7h(cqk~$UY9?a&86UB@z"
    "i=K6*qK60!e3f(Ttgop4j8p%E(2=wHpQZ7yA;uj?PsVUe=L6cebV8rxL7;6-+s&4mQPjg32~EowjN8-B(2G+BK~}86sg0dsgAW3T"
    ";>T9Fl25D4RKVj_knO?{J;Q%HJ*Kc{9xpCbt-w0Sq)L}JC!z-&6$>vt*JI5p?&LGjyjp}Uo)4y^$sTKMjDbeoM3&6&ct_56bCKm%"
    "3J}!MGqleBzw|IO?WD@S-<!+fBW3q0bLI9&&k`34opDXu61ByL@T&zoE5`vr-o%NHcGv8bS%}P5T4&yTsgQ{ufoZE~(-pv_RbABV"
    "=NF_wF;!sal-B4tC<9OO&<2sWqp8vs7k0ncwZ!rYW#e8ip@Iwg@zY}&m4>^c)CrvVL7~_8$K5k62>~44`fY!{;X_w9e(KMs1yf>$"
    "IaUSqZu67iugHJ<*Z&cp4%^W6m9<>qg@Pr9n@elk-+b|@`-wOXKY?oBee{n*L?o)Y{Mt*{){+Jy>!bC%_je}5{F`H#J&Rp<hQ)F*"
    "F>DViMv-+!-lBN^)3^PeDl8_cuf+HjT#D2Y+^=`{?HL#5v1)Q<;bLX41PEW{tSMgf7l;{I*wRjn&$21H2xXR@yhP*nnu;!@4D2t+"
    "plZ;hK<JWmThvBM63n?(<^G#Lo7jD#DrFX#>}3+*8)m_0+NO~8YiKa^j!eJDX=Jp<Gu{W?W{-GxKnw(+dYU{@sH!)uUZlQ#Em24x"
    "9PiB;PpQs93jn|%D4aWZmo{<&iAKE#yo>M!n$2I$k=a>lZ?k-fr@;NYZ9-MGvN1~1o$<QYHoM+0GH;U~JZV^9<I=a<$U<^5JJe6c"
    "8N~*c+Oy{86l~bv0;mHCINt!5!Z=aO{(uMJ%n}NPVoD}9Cr1#01<=ak!99bR>WYd!*dwkmu#+!cwQ6gtwM4)c)8!cEFDuEzUY(Wd"
    "-Mt<6@1r-owRi3`w(q&1o5g(nV`GdvwrxV`+!!ag*S~)KqaU|&-rx&A{JMJ*@&Y=Ie2!T`X^gZ`ecEG1cjNE<UUvA1GxTr&^Vj~H"
    "BLkY%d&YQ-)ES#CsN>f<y~C;9>FP4N=tKF#TJ&6B_0|~w73(}bGZUna0eLBdOdx$GQPTuz<)1t{2Bn^#9>G!EY!4}j$oy|v5`HkR"
    "y4r`B^>_Q(3s7o$eD;gmz)r{Ka~)#vOi|k%ct{l?9KHA}KbfiXX{SQtAYaYeR2_kj{hv<B)_Rd|{r0!7*fSwRb*xU5uy1@Lo@JFW"
    "MYK-*EA|-F+~_OR;O@t4kpUIbK%dT@7|j2$l7HOELh$qd<c*C3O$p+cuBWVb&Q};;fyI5ZJkDAyz+Srrxfuc;N68#loe)d^E`h7_"
    "QIba3E=E$$(z@i5&>OxLd0)Np$N48}XgETywEe}DXXTbvaJ8u=P;u+2N{xs83cfQrc1|>jLgGIN9*)Jta8ex}d5pNW5Ro^K_xC;&"
    "PR|IC__p=_%CpAt{qydmp*RgUJ5M_pZO70~z{k^VwmW(<qHxR%D~hMw5Je&lhP9ysN$B8sZuKuaBPQinOH2N@xO&gBoc-z=gQJ7p"
    "M)<f3l#)kxetJgPJ#8|C4JE3CsU^yWzi{BG&%KZ#J?`r^bPgxeZ@~CKClv3`|BnZQwbuP3I|maKrE<jPqvs3<1&`_JAf@$ICr>Xo"
    "?y<cOsrMchYSNW6H|f^2cdx9MTiJP(PEwWCdV8A7@qwi7x7xm6YaE_GUYG*ma8ExOSV|*tcO|_&15e0#sdd>q_Ai#D^x}iNrx?n7"
    "rr&!0R&UrnpDV|rm}S#TRr2&_54-K#;*U?9e_s2t!WLfyjD~&OYiyEKsj>)qdTIkY{tG)*r|v)akl7G_uAHOSXO+Zy3x7zNAP^y2"
    "`eqZH?ICJ?6r33`&tASYo~~8_G<<n6m5SHo{@LS$61fNJ0G3JUEA%otX*X48(1C78-*dSY4lgO)5BH{4rty$)PQA34JuRN7UG-&e"
    "2}_doc);Bsjm24BS;XZl8Oe5DS4cc+Q7sHaGRT$@0j+6fem?AsI?_4^(eUGXXJz_=num=p0(=!deR%vS&>;(aCVIS4>Q(<cV&8p;"
    "W=84uCGz|8p01vC<rzjD8$0V)R?c=$E)eO<i`Z)aMT{f6|9yD)-q|9$NWEh<`3^MI$z8(}7Ro47`}c7n1Fn9SDu%Pe;Qt|Ow;%m!"
    "-SzZe+#3WRcVBw-@8qOQ(_SZk_WV6olYZFo?40z+0lgLJS&&GzUrKDDB{Y)>K0dw|Vo)=VZky@%b>UYn+C2EB9}nXA^XZ=&uYKnx"
    "*jfU39NiXzwzMT|e{r_PY%i-1z^iIilO<ITNtdxU+jb4bR#-L!rJZ|g@WWvC?yY}W+Znw(JPogaSI3(DgUk<*n~DmDRyx_1r6prS"
    "#`1b<b`f4}I{xW907I5n%BcpTkg2Pda9}tJ|3W0)?Z;oU<ypx7;Sp9uv1jGZ<5Tfsr+8*{zTI2g0Gc2F1|(swEEFy#3t+<f6_96F"
    "n0xC6&UFx6_4(U>)g3u_N~KAEYF-*iy-xQ2-1%O%voLZ%j-up%t}8o<*{S^a_R-+{;c_+8Y@UB|QgcE&_#@1Y5Mhy{pPk&eo05DP"
    "FGaN}_l!C|eHi2`S=i}_1Jxq|O$nVxin&r=T-h4^XTbR(l!S0(%Yt9kUv96wk<8LbTE4vmroryT#XjtBWq3dqmw%IDS`K>|FHNto"
    "xijwVpM2;3VQJW(-K{Bm_0LY#bNf`C?Mq+m&gv>Bd=tCeAt{xpW=@`rlPQ#Y>4iL=YfjfRRL=)n;(0W_r?$>f=}wH3IrSY0Um(d5"
    "`)DPFe}FXYrxaNpy$7ukSkt--Ca*pkBffpqzutd7d*NBBf&Y)o_AJr83g@Z;>YtI~__cN10UqW8W41~<+CumpzVu$a)OnKlcqB*W"
    "VM{#<bva3_-DRDC6?%as0+pVw{IqS%EadokjQ{Nx6NuoQ(lT3pAhORx2TvGYxG`?!0ty5J(TBv%GF<9Eb~mPb_Z2{Z?w_Dt+%t85"
    "sEtNlobZT2+w!lRZg~E!7K{!G>;{iM(4y8%?bfJSm}>hVy`{@NA|J0*?8F%p+Ol`P-4PL_b6zGQ<kLnOw6Qi9op{7m?&6v)MVO`3"
    "9OkHM`$mpJ)9P3nvKWw5j;1@c_;_zwM$_l!%{4Z0wSh#FB!8bz|0NBb6sJ6L-xNZM&lMNrtB9LPV#0Jv(67uga^$%zBcKB4HdFWA"
    "@l@1RXSzU!AayB4<n&fx8US#<`hYEZVpn@p>mN1;Ag^n*KOFZxPB$;bo$<I8B|nfBdTsv`Ab3=HMYEXcV9Jn&1_I;=?$!$6CA@|4"
    "Zhawg{EDiP@H=>Sx}JiH*A96~>-8rl1UhQHmj^$6zHV48Y?dC*hG>Kk!n2#!8kQ27JFYEW9Z0y|Q32mJED5tF1(KAzjU}NnU3>_#"
    "nbh;IKj0PsB=2tGuiX6}ZZ|eAXDd%{m@z^W9GI(#Ph6K^(5LH(>|);r2H$dc)Ww61HR*d12#r}-r+N%Ko~Cqziu=$sVlyX%LUKmi"
    "`i+vA6>l0#SNoTZopO;f!cmw9l!TI55PI2zIk!L>3)Qit11&)n6W(4~FNK$>HRUFqBE|jF6yEbg%NLSv%0LJwzswIHRqI3QL&L~O"
    "poIk=D<k&=t=YHINFL&bex^CiXyywPwUI`zUf%!Xf-Quu`di^zA_^><>M4wJ&(EM{DjUzM-)cHQrw2dlYh>tWry?8_ZA${X)bRjb"
    "-b~jwm7Zb^lmmX>mU<U>s#;%ML2@t}pZn)#f7})Ce%Z`<SkMbcGp66t2C_E+Gc!Dok{7p{{y9~Sq^<l|7|RJ>*6d8c2`{ZRIF;0B"
    "Nz+L|7NjY79{6Lg+n(}o&vthj8yB<QV~9h0fV1Q4fZed<QN(o8c$Vrtuv2!H&LH%Fbbe?nSea$>A<KfqI5P*pve+GYNf`k_plh-W"
    "vO0BejZ&sU--q;0j8611a%Q&&XJIY@i~c(g_UCG^$<2{-b?mW*itK8=-iGgW?BT^$CiKSpHd?e)yMn*&r(>L#Ar}Xzy#_vM7=NYa"
    "Pzhczbp=BgLmhL3jOWo|m^H8wA$vZ4JL$R*oOGAb!Y~HWX@OAO_+06X-Q_t{mOa2fCx&>?GNcdX(x@~un-yGG$i*cL&4?j4Ea-W0"
    "IGqp!M?3UCnI5xwVR}zq+p5TO>!_@`Sm?eqBNYLYpahdu^NQv!hS^l$A^X`@#CE5)QsiwkJ=<HIh}M&F*k-yKp1U2gVQ?CE$mz#k"
    "L(bbQ>p;f<wG|5lmK~)SEC~tuJ!yjdK9^icG8qQipa#Ta)%2{xNUQ-FByzVSR~DoCaI_O>_f*W2hTd3joTCBneyX*(T$pg9WFZ`+"
    "g%}4fMg{t%Z<fB3Pst-dAb6-yV^AGhaTdvOOxF8FiP9hw6(MA(1`z5M2L^Cvf$nfunrUNg6hK~bi@Tr+fhAAE3h&PbSC<xfHhp1x"
    "Aq}RCg;Bf}*2o7;4RLzo+WnI+)?OXCdT(Tot0@n|jP#WQ91IuexxK(3Vw7!wK?pX)*H-AAe!^)nYBQLopWVk=*w(QPxCg;bA~^7|"
    "j#$1AE$_X3<8Qq$9e%bhyCO^&6MNhmVg0B#2^j&y)6LETe|i~X8IS7iLn;LKioB6Ud^8Q)K|2YRw!200KWsAhZt~uG=^oDsY$J<z"
    "Y|~Lha*9NIIH8{MQj3W5DfI7iZ~bHJfBusFR*>Rn;*~Wzxq@h46Sx-%fzA{#fU$pfZIySWMK0(c#@I)*?kAN5><h#f&b(X->w2;4"
    "=wXbN)MTd5U4Xr1O6}`r0)1mqcNV#uC3mJ|pQxLkjki-ZyFsLQowkMXS#8jK{xl@G^CgV(f#?yYc`qH^UHtsn*sCoMl@ay@eS5J4"
    "xDqr2^CMj*O^T=>R=!ZqxP{_^s#pLjIGhyQ{kC7Oi>ry_Lci_(nL><Z_?C*OYRrC~K*m1qo)(g49fjr}CKK@$al%|=R$vH2J)!O5"
    "SElI<(a@u4Z)q6C)&*grP=I2Iab}Sem}!;1sH{him~_2Vd&NW3*#32_8K3u%y}n{ZJ9~ID=c3JT_RF<n=!daZifIq3_+V&_HF(u+"
    "<n#ilh$T794RWP(?Sia-S%Ns;5F@Gxzf@7zdG=-Mu-!68?Wt(fKkAWx+4lag{$D?@|M;B$^a42TQOBSkNEskS`-rMvCWT;?_R4u9"
    "g?Jug?k3<?M?O;%;%UTIVtMP0XPfM;2gRBm;m4^sfX;Pnzrw=Fem7>C8)x$At*!ggD|>f~A>iTuWdwpP(PIgAJcjzN`LesISq{pp"
    "&d5_J9j0v5f*c4Fi13=Sicq`>kOjM_z*5!}rf4&s5G4vwhb&b=@`_Lc5Vo=EPQyy(dQXNmEoo_?s?X;1`s<}%nUWZUp2nPlDw1PC"
    "h!jH`9J5vv$iz^L!ZhyTFpk>^G&H{-u7}WqgJ`zK_M;#N)3(P_Je>GBbV4|=i<`&z{**J|6=1l02>wpj{aCd1y4RapO?M#rj@NPl"
    "Jwo+>WNk3E`INrqm8sHZBH#%-RCJF+K`M+|;8O|*K|59f1fRr^p8Y%EMVEyLmHv-|zd{@eDhNM`eg<z6kuw|zo#C{j$svO+M6nGD"
    "+6nLk1_og1$}e-b0Dw?2B%2Nb4D(#LNasKUvOLM;S}c+0+#))gB4|!<&C5|9;5^bV^7BK5C||OT7t?Of1x?uKhe@A;d4Bus!knXW"
    "6*!x*!JK0HmPvIW+$9$|Z8U*AOk?9;C*E}f-<9kB8E9BC2L%RxmY{-(!Ft9VNh&!RzA3F{f#t|W2H0>!VKYX;%u9H}Wjp}Nr$QvG"
    "P?Unn#60~P-4z3nx>CG|nUiM3^1eg0bith;W^)RHEQ2#Khq<Aj##2@-Pq3~jh+f~!8ZgnF%{I77RD%;mJQe<={T2epE`r9P4F!R^"
    "3;zrEhsHp0io%SW_+r|(VRY(hFvgCl-Jd)8H9jUFi6^gR8FM&%^!DRId&v~3D<Hh&FLA$neV5yEpq0C82`Rxp0Ars}Fg7^IRMY6f"
    "=Ovm{mRDqf3$lWvoVs5q$4Mxiy;2@WdpC3GgRZ}JXC0!JZ!5b)mK9$lyKPM2Jf<1Y@(s^$Q%5%9Fkf?w49g^0t*5H0p{;eMiSwq~"
    "xkVe$wRF~L6Zv%Y%Kglw8*ndnKTD0Ait^A>nKl+5L4mELkg66KV5s<zySNZSK+LT;mHaC8zZbuYf1~>mpws=YEar_&z9g2o!}HFM"
    "#0%-FzBrlPB!^S;ytJOjQuLd%Z!lX@Ptq}{wXxdp5)s;(G51C}Bd!hp%h{dWk*kc7+QNR3%Z?&>r0<S1)P}q0Z1w<~A4rN+w~o<y"
    "!gj{RX}uSXmvJE;;}vLm&iQB2Q)6!-!T;`hYD*T$$X~zYo*myzUs-z3UR@{RKwCFoAb0eae#VCOOuI9Hg;V{1l~O;rp)U;^Um1N^"
    "=1V`$O^>wT7qaL?+zq}~O&vdMNrxTF)Z9-cOPZW!@k6`&bf*ID%B@$<-rjGnU%$B`X?vL_T}^`N=ura&cT!8;;!ET+@DOjetuLKk"
    ";tzfC9sK3Y*TdsW=tJTh>hL4hy@z`<=0V?U1v$TMcm+<m<Ay}W*AUc-Ze*(<r>ANCsM6#uuLE^Hy>c(yFd1p`|NZM3>UYlmynm)H"
    "s}DU;5__)+#uhDBmV1;YyplcLnQo}7pZL4nTHCt&#05YeUC<_^mRfOVR)B!1n{aY#rBzn2Es|M5oJGlg!x~3A0OR&cJp3oL*Vj{3"
    "Zgzc_T#Uy=HvtFyA=3OC_O;5EpZ61KLXSXRB)!!%rR6?;^s%Oh;*L|zbVm1NcUPhkQSF01Zk-oPX~=#o;`%5pE32wMFb)22l8<74"
    "$Y%1Mn{TR&nCb;IY8EYLp$ZFBzd5QldF)ZS+~2H?GHk#Crs(Btc6I3c-NH4}E11v+iloA&Q5G>sS}<Wyfc_A!%p;x?UVGsJ2jvQt"
    "#m<ey>}b5YQGCw-qN>_k*pdhLvISg7b+GRdu(l5a@w4-16V}0Jw%&vfyd#J9g)3e$1JN7;#K>v0W29wd-<>Ft&`3o*C<}VqH>e4L"
    "5zmH4?Ae_M*rg={DpOAlg}K@%6YNRKNE+tHUrvd#YZWwW;DUIjWYFNL_e=9a_*`lCQgd?xG)_khT)Uw8z3C`nL7!twyHxVca?0gj"
    "$lPSt+38wKSk{p*S+!qJ3BJ&|2Rkk-$BtUjIbu=Qd#tnun_8i2XMq9#6Xm_&gf%19DOIg%c9vfMYG$82EU$Ryr0cWj7|~jn#t=ed"
    "i)ri|^B@-?=)SE=B+L;w9YhLFy;PqrI0rBtjCc<<PU73aITn^OM;DL0F2>|$V#v>9vqY>L36JB1WMx$-V?*4C!>C|Kefa&_j5uw5"
    "@hYD+rbQVUmZhsg&fWzD5AEOQd$)RVqeLH^{{K)*0|YGq000O8001EX0kcG~|NsC0|NsC05dahbW?^zJGA=MKb7Ns_WiD=Tc>w?r"
    "0H6T?000000CoWY000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%Itqpm"
    "q^YA&t3W#7QmIe2+RyXavUr-8)s`s}tW3>1tz5j*te;A(w6fZ_*=p&gRaPIlw_3S!FR=Qp%U~T=kzu7aYloGl?K8{TU(2m#hP=1R"
    ")CjiP?e1<aV|&(0!|Q-m+B^rVZ6@~Ct3G#G-acMssjjfs%Jd+M^{SbZtX}+IXm$A78mkunZ&v;PxvVc&H(RZ!QM2l=46rKsJH=}9"
    "T^*}N-!?0ia|^6?igsFE%~P{}ud~~#;=+6@=Xv+7wCcsI>`wl-YLIEPx|E=5^?Cmkt8$J>R=f7_ScUrUvHJCp)td33oAvpt30CG;"
    "`mBPsFR}VJ`@U73z-g;*Neb2{yrivbwZ2(7Ub|uSW!FB-0I?>k!=m+8VjtF7?OM=p<>k7@YPXAt^+osBmi5oCSOEY~O9KQg00008"
    "0000X04aE}M*si+|NsC0{}2Ea0A^uwE;24KE@Ek6b1rUhc>w?r0H6T?000000CE8U000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;"
    "W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||t`9A9?ArEd*#6uQVRva_rM-QIt^FI#emnkq@pd}<r0h4#"
    "C)+K18fbrS;Uv3IaYg$z0)BRxvV8U%4m$0z=vK44b=Sqdj_IZy`;NA~?A*?Fe|9(9&Coi#Crxdl?H$boTMOlRwo_d1+r5x}W5=g_"
    "%5J}!vi-?GL%Z^eOYI8n&F#xJKeH3~=exJaZi$`y{HL};Px$PW+*S8Inh;?h*<@~4(IIPBV4Y^~pl4(!yJfxI6s|@)kEAoU4$D&P"
    "92WT7eYvxK?~C<Odn~`~v6I}xZy#jmYoEGxgZ-taar@Fbxa?WFb@!}MQnX+4I^N#oTakVI=h^mZ_nYmx-H+LAXi~KKGE2yw!Q`Bs"
    "l)yo|_fKZq{WA}=|1s^j-2`btyDyV2+5!MjO9KQg000080000X0Ai2?O8@`=|NsC0{|x{X0Bm7%bS`ObbT}?<aCrd$5C8xU00000"
    "008g{00000005O%*^k^;TD|LUsil`{cY7Jf?s$}OCRj)b2qYwUK|%rv#0w8Rp@<0r2{9-^yZ{d!W(l52Ji&=YW{6|rjP0?RwBy8f"
    "96ND4ZM(be-rVi#t*UydegD;O-|j-?PvGjl-0$Jj)pySM&N=;OfAOb({+AH^Gx(R|-+Se?zkc=j?~Nb-*S~x5_=)l3fAjrU|LN72"
    "|KYE`|LXT%`KJCyFaP~(uk`D${q4*D_)7o%{ENSHV*I7wJ~94V{rlY$<Nr4P|2_#f2!I8EkG;URejNqSJGf820I>$7>tiQUsiJr_"
    "YL#GGhm|a=ESbV5+eTas{YKQ$Dv6|_V1jUi$TbEIlZ}t(x34~Z_`%)JZa=+oXX)nDCJu>?lii}gx{MP@fjqrKwX95(^<hfXT&Q`-"
    "S#e;o-8909H_pC$@$#wj7p(fe=wT(d(Vd!%?p&o&j7UT<L{#!<lQ-M8QizNesNVG<35(nCVGeKXqV|x^#-%lY96OXA;~~V7K<pC{"
    "n+J)Q-EU=J>vGpNTQo!HlZ;YMV4f5kjc}<;Jz(SmYY#cKI8FlZAP_nNwgYP&K03I$vAXj#e`jho_xWeJ>!0r2y9tHDXMwV+Mkzsr"
    "#t6ffP0XHfV|iqVbUR1@RwuHk$ZhxZ#Cwxxu3Y-r<#+@Jg-7eH?d|*1o!fV@N2!@i*gAkx*(wF4GHjQ4-DP)6OkreQMjt{r%ha)s"
    "I*tkP0w!ED#32w#ZcX`}H5Y5q^Ax`@0#HOFMvFaNMZhRgQGt~;o}Y27X4J5QV(9044d~IqlCE-04`G&z)4sNT^}*)FndJ*JpI%?P"
    "erx_$H=lStK15Qng9YTu5CN1cMO9no!^I>`h>;4=cTmu9{i504v?ks>ck<lX|NO-jV}bf#R|>A%n5OsV*z7HpLds2^R55OGry~4C"
    "Bka-26VEA!1c}e*@tqm$s!C@ZdB-4+g;TdV<QORuxP6lN8857V%g!Y2IO?9QvR+JFUENLN<q@%7<8yng686fGRT9RA%M{Eq%o~GZ"
    "co3G_D2dme%spLPfBaw}H+emO^XkUc%e1b^C5#>ECj**D3I>E{Q^P?$2MuW;1xd$=yD{ht@df|=iT6MJ$^ZQ7)TOwyXU2t%sO{&<"
    "`Q<P9mnH-WeFrO4OPC$D*N&gAkS>d6+PvxrjiaAK_LjtIpga>Kj(Yh#Z*`pd(_Xh{w<kguo8LVw|B&Jo;LO67pMsk1=C#f`-Zuc&"
    "z6v&PTY-;CU6MA^o)Zq`Q<=6-DTW1|O~>dt1wQt^wM2&>2plOXjlhs0iw<d-W|rd=4^^tdcz8)yzk<n)^g%@*Tw%J4+B3aiF;}Ps"
    "@19)y_-g0oJw?yfGTRXBi_iW?@V}>(FvMRhY+bpr{EH9nx$~k}?j{zZ`W{$2-|OpZbsk?{CbRQsXJ0aU5p>3IZO(LeJhKoY&_~Qt"
    "c+?r!!L{c)`$6ONQnyl44l3I8L49X{hJ$=5AKY$Y6EqXf0Cug=Wdq1P23bmx?Jmq!*pU%fZj2bck#bdO4iB0`QpUnhiW^Y9pNP^@"
    "6?zC6>UL?f&U#FK=YZa5!@lealrL#w)mWUkRsLw5U)WX3ffo5(OV0iJO5^e+#njphpKpC}<^K8e`uv)o&7*3b=gr`wT&!{O0Jx{H"
    "xaB90RP^6a6y4hOtnIDn$=nXh#I@6A>2{B#+&@kzfATCF=7}KEXN#$f3aTqgxP~?!vZ=G}R+)7eX_l3Amy(`xcs-dE3VBYmzw|Oy"
    "9nAI;Q_<nCaGDU`Mnf2M_ShI6R_sIo0)144gzF0fscT~2LPj4F<6C5SMRE45&Qxjb>&lsl?78#3GnXYPw`g{6>`-RmouSDa*7bK1"
    "S7-AdeY|k;jZbJ%wDR1!+H~vs%B0bncQhh?beW!+q&2LTU&7As6MI)$S);zvz*GaEry}kTJ5ljFz5QtyhOLR6upTL4QqQOH{R4cn"
    "98YbqA`dX~XcL2gYbqOM?qR|*8L(BxD&vi2s!`2!dITi2?EzIHx|52hsp?6O21+WyW5jJ!F)Y;TfsBUJy4JEqi^<$zbg!2`{h)Gr"
    "&A+fix(01@@#uJWzOb@!7k*-Omme0VZ_Hi%C~39$dYvuJ(GCx8G}xXg5*+@JMyEI=wtg&3J?~X_g4p)0d~8^5_w6W<&XF<k2N+@-"
    "$WZk?9TF9IGOej$7i>;Pg=sftWUr{=lpdMxKq)oYrAWiFK*i%&J&Jm9<n2chmy#<w>Dx{0?<!_7kwo(Ro7w;R_nDth%#S?Pl?O=6"
    "r@G&!&JY%(!n|j)#hpq!8c0)MBOt}tT5BZBlu>x$2lDfaBnaU9*X~VzwYZYswHH{;w$=5ZUO{`eTn_#061cER9<AU~D&hSmF!ss%"
    "Y9pvJzZoNe5b+6&jc0Lu?T|%aXQFP@tLlh?B2`;eWDW6bKK!zy*w``TKvFlOdOQT2alun6X!pQgOB~rJJuetg1Yv4@Y_PxL5Kqn?"
    "fH^%`8}7XIPT}<*tpD&W+U}8VgBid;hr{Gih=)-b#&bg~+vZ0hirg5&<hG*+b&wodxpb*^^BnP&*<W7BeR{K&T}rIv;zCI@H{*g8"
    "O%_ASlvx@5Sip}%^*~vF0a49%&B$!U^^JNw7<I4s?FCON(eFz5(h$^zMrC5HrFsTSX(`1O`Q>==Gut!;4^pivaQZRBp(A@qjS_N9"
    "4HkoeIt>HZCJ`HiI)Q!rO9(N9VYj3PWp(m&;lE#hd}d-Mkxl9k<-o>3_b7-Ck#H2cHOF44H)gsd1t=gmkOPfgYO^sioZ7rRICn3e"
    "p2X*Fe|_!t!u-arsKvdm@MnyusqEYjtt}T}{^1ws{5@)5wf=2so{(r)Iu)nAT}4!f%s>QkJ@9getubPuz<Hw))?!jm&~+ji;MpRZ"
    "+2&OtWX5AX4sE8BI1_tEuoxSI+ZBlV{EH%&MWYx&JzX3jE=@RtctclLGTzx=?*8=M&7Zy{Tw5_b)abRv2p>3x)%|^afvw?quEmGA"
    "Oi2zx#W3_*lVlFMi}{t@47zDAPF^kCy;Fa>lIqn&p%Z17l#cLkwM5YoDkl?|O)#Xm%Cn|^B(SWIgP6Oq9|qoIAw@hm0G?s}Xdpw5"
    "!&p%%;a%(*fGV(4f<_@^5o&~yP+=H)dPmjWeuRLyhfz_YVc5wdyGs4K_Gl-Y-OA_6ZRQ{(b>9MS&t7;hck!L=v*|L?b^vWEmBxH?"
    "Vy07k8WucRv22%V2_ifwplD+h=-7<IrD?X2MNtI%{y<Q_6^|Oi3Ip6>wk3O;F~F=@gIfmNYauhCuxEg;!)l}B2XQO_780ov^T-&Z"
    "@xx(133{KHfzhG+v9gs$O$`ZE?wWknC9bslAjWEB1v~-6G09YlJRfyUIXsBVO<3(HEoU`*e`EP!ZDR#Fl&wRY)qiy3$FDy;HL-9K"
    "n=b7$Dd73Ft=z4*H=iuSDq*{tC<puyhJC!D++(9*G-`LO?dkjG(j(*`Z0jjI$%!DvMr?F}-Qo?8&v#-fa9+ln94raCud5uT7zbg*"
    "?65z0v!4&`$6iq6f=16s^i1FE02Pup>^?z(*+$F|wLMT;@qJTvA?!F#BqJK)bX_AD(NWBIqLioDMXj+-y#jrdUth{^uCCVtTPjSC"
    "1A6lIyQh{voLE1jmlb_Wq$^sn@v!~DOyjdhVapXI*WU3!O44tpE6pRR-n{7^R2nl{rR=ZHDoQ`InL<$!bfg_JUJjUp+dFa4jxdt*"
    "dAMH0E+W=p93BRqC2ZSuJqHmL3b+5mAnE#rF*ivZ8M~8)bYc_|rK*BlQsj-kafl|1yU1+^(&bViEX{%u0*3}+z1v^-YSR>z4y+qn"
    "oAaB?OV#Bkw3C#Z5_;&(FW&gs{CgAke*yycn|x^bx$Uj;y-(KX?#UiQwSjmm5(5IH1drl6f6g*%5l_0?d&O!2PC1fldJz$#>5d(A"
    "U0y8_TgFdJ-V7w=WD4*{0MdvaV(NkL{{T=+0|YGq000O8001EX9v9QM|NsC0|NsC04geGYY+-YBE^}jHY-KKPaCrd$5CFgc00000"
    "004^s00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$-W;zOn5TvQ2P^&;X"
    ";QDmh&*u63P@6L*PBt~No;IHA*=;iKi`x7-_rf|VOUY*GeJLByW3o0PFJ*16p4YXBy*R-p&@<OYds2hV!+T{m08mQ<1T6pn00;m8"
    "03iT|EJx@6|NsC0|Ns9D02BahVRLjYVrgM>E^csn0RRvHzyJUM00000hyVZp00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$"
    "o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8ir;%nmP)#3giPW1M@$2oyR)tyz7401;<s}o&2m|zv#gZyIJP)_Ttl*+ueN0Z{Im}"
    "v)vmLcKd%i^X#r<$=Y{KIb|1OBw(*obH)w;P)h*<Edwn8000O8001EX(FAC`Neuu1*bV>y6951J0000000000fB^si003lfcWy2)"
    "E-)@IE@^IbI4*8*c~DCM0xbhA000080000X01Xt{y{!NM0N?-s02BZK00000000000Du9G4FCXSZ+C7kFfK4IFfMarVQghCZg6=}"
    "O928c11$gm00;m803iT@^jT%A0002s0000J00000000000001h0f7zx0Az1>ZZ0q`FfK4IVrgM>E^csnP)h*<Edwn8000O8001EX"
    "MtAH(;1U1;z!U%g6951J0000000000fB|t2003lfcWy2)E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0A!8soU8x<0N?-s02BZK"
    "00000000000Du9OA^-qnZ+C7kFfK7JFfMarVQghCZg6=}O928c11$gm00;m803iSy_2-PL0002s0000J00000000000001h0f-|2"
    "0Az1>ZZ0q`F)lDJVrgM>E^csnP)h*<Edwn8000O8001EXl*EAKE*}5@Kq3GD6951J0000000000fB|<T003lfcWy2*E-)@IE@^Ib"
    "I4*8*c~DCM0xbhA000080000X09WyU(Cz>L03ZPX02BZK00000000000DuANLjV9|Z+C7kF)lDJFfMarVQghCZg6=}O928c11$gm"
    "00;m803iVG;m_yp0000W0RR9K00000000000001h0UkvF0Az1>ZZ0t{FfK4IVrgM>E^csnP)h*<Edwn8000O8001EXxR#Esp)&vg"
    "z&HQ^6951J0000000000fB{iP003lfcWy2*E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0Nt9gs_*~+03ZPX02BZK0000000000"
    "0Du8EdH?`qZ+C7kF)lGKFfMarVQghCZg6=}O928c11$gm00;m803iV5L&Rq70000W0RR9K00000000000001h0d0E#0Az1>ZZ0t{"
    "F)lDJVrgM>E^csnP)h*<Edwn8000O8001EX{`N+_FGv6YKu-Vw6951J0000000000fB~O;003lfcWy2+E-)@IE@^IbI4*8*c~DCM"
    "0xbhA000080000X03L1ssWJfo0AK+C02BZK00000000000Du7##Q*?gZ+C7kGA=MKFfMarVQghCZg6=}O928c11$gm00;m803iVR"
    "(nudL0RRAC0RR9K00000000000001h0gJ`}0Az1>ZZ0w|FfK4IVrgM>E^csnP)h*<Edwn8000O8001EXILtjXJ!1d>z-|Bl6951J"
    "0000000000fB^u=003lfcWy2+E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0Av>4NHPHc0AK+C02BZK00000000000Du94D**sx"
    "Z+C7kGA=PLFfMarVQghCZg6=}O928c11$gm00;m803iTx#i!9Q0RRAC0RR9K00000000000001h0s1Tf0Az1>ZZ0w|F)lDJVrgM>"
    "E^csnP)h*<Edwn8000O8001EX2X1+|3xWUuK#l+a6951J0000000000fB|nV0RUugcWy2-E-)@IE@^IbI4*8*c~DCM0xbhA00008"
    "0000X07jlv;Bx^00H6T?02BZK00000000000Du9%umJ#MZ+C7kGcGVLFfMarVQghCZg6=}O928c11$gm00;m803iTpnhFbZ0RRA?"
    "0RR9K00000000000001h0eG?j0Az1>ZZ0z}FfK4IVrgM>E^csnP)h*<Edwn8000O8001EXrn3PrH>3anz_tJY6951J0000000000"
    "fB`VH0RUugcWy2-E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0J}8vpmYHM0H6T?02BZK00000000000Du9kSONfKZ+C7kGcGYM"
    "FfMarVQghCZg6=}O928c11$gm00;m803iVU1j0RX0RRA?0RR9K00000000000001h0cKhP0Az1>ZZ0z}F)lDJVrgM>E^csnP)h*<"
    "Edwn8000O8001EXhu8-Mk=OtLfcyXe5dZ)H0000000000fB_v`0swVzE-)@IE-)@>Zge;<Zg6=}O928c11$gm00;m803iT+28J6j"
    "0RRAC0RR9J00000000000001h0r4~g0CjLKFfK4IFfMarVQghCZg6=}O928c11$gm00;m803iUXIO5kW0RRAC0RR9I0000000000"
    "0001h0cAD=0CjLKFfK4IFfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8AplgD?GlD!006*l000pH0000000000004ji)i(nGb#N{)E-@}J"
    "E@^IbI4*8*c~DCM0xbhA000080000X0DI0`s4@Wn0AK+C01^NI00000000000Du9WngalJa4s+|F)lDJb7Ns_WiD=Tc~DCM0xbhA"
    "000080000X05(Fqk1hcK0AK+C01*HH00000000000Du7$oC5%La4s+|F)lDJVrgM>E^csnP)h*<Edwn8000O8001EX-&m4k&UOF*"
    "fQJA85dZ)H0000000000fB}V_0|0e!E-@}JE-)@>Zge;<Zg6=}O928c11$gm00;m803iUG#&xmp0000W0RR9J00000000000001h"
    "0hSa50CjLKF)lDJFfMarVQghCZg6=}O928c11$gm00;m803iUf<!~wO0000W0RR9I00000000000001h0m&5v0CjLKF)lDJFfL+g"
    "VRJ5SaCuNm0Rk-pEdT%j2mk;8App)bhJI->006)^000pH0000000000004ji`4$8Kb#N{*E-@}JE@^IbI4*8*c~DCM0xbhA00008"
    "0000X0My|bm+$}p03ZPX01^NI00000000000Du9dNdy3Oa4s<}F)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X09=O;ZtMU603ZPX"
    "01*HH00000000000DuA6N(2CPa4s<}F)lDJVrgM>E^csnP)h*<Edwn8000O8001EXIHIr;S1$knfHnXC5dZ)H0000000000fB^_h"
    "1ORn#E;24KE-)@>Zge;<Zg6=}O928c11$gm00;m803iT5D*;`s0002s0000I00000000000001h0it^Z0CjLKGA=MKFfMarVQghC"
    "Zg6=}O928c11$gm00;m803iUeIf4nP0002s0000H00000000000001h0g`+K0CjLKGA=MKFfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8"
    "ApminbUe}$006)g000pH0000000000004jietiT0b#N{+E-@}JE@^IbI4*8*c~DCM0xbhA000080000X0CSvN+N=No0N?-s01^NI"
    "00000000000Du9LkOTmAa4s?~F)lDJb7Ns_WiD=Tc~DCM0xbhA000080000X0F*Xz%&7nX0N?-s01*HH00000000000Du95kpuvB"
    "a4s?~F)lDJVrgM>E^csnP)h*<Edwn8000O8001EX7&iCqA*28Rz_tJY5C8xG0000000000fB|ok1OR4XaxO3~FfM6sbT}?<aCuNm"
    "0Rk-pEdT%j2mk;8ApnYnFv)cR005u?000pH0000000000004ji(l!MEW?^zJFfK4Ib7Ns_WiD=Tc~DCM0xbhA000080000X0Hq52"
    "gmeJ_0H6T?01yBG00000000000Du9CI0XP^VR9}oE-)@)X<>6NZg6=}O928c11$gm00;m803iVNFy5H6p#T8Dwg3PS0000000000"
    "0001h0YEwh0A^uwE-@}JE@^IbI4*8*c~DCM0xbhA000080000X0Q8Y2dUXK+0H6T?01*HH00000000000Du8C+yww;VR9}pE-)^0"
    "V_|G%E^csnP)h*<Edwn8000O8001EXEUp3dbO8VWpaB2?5C8xG0000000000fC25@1psDYaxO70FfL+gVRJ5SaCuNm0Rk-pEdT%j"
    "2mk;8ApixwN_z>P006+Y000mG0000000000004jiqu&JpW?^zJGA=MKX>N2lE^csnP)h*<Edwn8000O8001EX0kcG~b^!nYpaB2?"
    "5dZ)H0000000000fC27)1^{MZaxOA1FfMarVQghCZg6=}O928c11$gm00;m803iS=c(F!u0RRA?0RR9H00000000000001h0jGcl"
    "0A^uwE;24KE@Ek6b1rUhc~DCM0xbhA000080000X0Ai2?O7IH+000gE01W^D00000000000Du8of(8I=VRLjYX>N2lE^csnP)h*<"
    "Edwn8000O8001EX9v9QMivR!szyJUM4gdfE0000000000fB}k*1^{efb963qV_|G%E^csnP)h*<Edwn8000O8001EXhAc<thyVZp"
    "zyJUM4FCWD0000000000fB{vH1^{efb963ZX<>6NZg6=}O9ci10000s05$-34FCWfkOlw%00"
)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
