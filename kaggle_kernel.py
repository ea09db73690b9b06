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
    uneven_px : float
        How far off its place the print's ink lies here and there, along either axis; likewise.
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
    """Back to page positions; standard deviations of the fit, by this page's noise, of print and mapping."""
    doubt = fit.doubt()
    y_mm = np.full(trace.y_mm.shape, np.nan)
    sd_mm, noise_mm = y_mm.copy(), y_mm.copy()
    for stroke in fit.strokes:
        place = stroke.segment.strip, stroke.segment.samples
        y_mm[place] = (stroke.row + 0.5) / ink_map.px_per_mm
        slope = _slope(stroke.row) / stroke.line[1]
        mapping = np.hypot(slope * ink_map.mapping_sd_px[0], ink_map.mapping_sd_px[1]) / DRAWN_PX_PER_MM
        uneven = np.hypot(slope, 1) * ink_map.uneven_px / DRAWN_PX_PER_MM
        noise = noise_share * np.sqrt(stroke.variance) / ink_map.px_per_mm
        noise_mm[place] = np.hypot(noise * doubt[stroke.pixels(doubt.shape)], uneven)
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
    along = found, [piece for piece in found if not piece[-1]]
    for axis, pieces in enumerate(along):
        if not pieces:
            continue
        place, moved, sd_mm, text, in_header = (np.array(part) for part in zip(*pieces, strict=True))
        expected = _expected_waves(x_mm, place[:, 0], axis, params)
        moved_mm, sd_mm, doubt = moved[:, axis], np.hypot(sd_mm[:, axis], piece_mm), 1.0
        for _ in range(_ROBUST_ROUNDS):
            pieces = (place, moved_mm, sd_mm * doubt, text, in_header & (text >= 0))
            waves, constant, slopes = _foretell(pieces, expected, axis, params)
            miss_mm = moved_mm - waves[x_mm.size:] - constant - _stretched(*place.T) @ slopes
            doubt = np.sqrt(1 + (miss_mm / (_DOUBTED * sd_mm)) ** 2)
        miss_mm = np.minimum(np.abs(miss_mm), _FAR_OFF * disagree_mm)
        if np.sqrt(np.mean(miss_mm**2)) > disagree_mm:
            return np.zeros_like(offset)
        stretched = _stretched(x_mm[None, :], y_mm[:, None]) @ slopes
        offset[..., axis] = waves[:x_mm.size] + constant + stretched
    return offset


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


def _as_piece(end, end_sd_mm):
    """An end of a trace as `_find_piece` finds pieces; only where it lies along x counts."""
    y_mm, right_mm, sd_mm = end
    sd_mm = np.hypot(sd_mm, end_sd_mm)
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
    end_sd_mm : (float, float)
        What no end of a trace is better known than in a scan and in a photo, if the grid is in colour.
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
    end_sd_mm: tuple = (0.013, 0.03)
    sd_px: tuple = (0.13, 0.05)
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
    mapping, is_drawn, residuals_mm = fitted
    uneven_mm = 0.0 if is_drawn else uneven_print_mm(residuals_mm)
    enough = [s for s in params.scales_px_per_mm if s * params.coarser >= scale]
    px_per_mm = min(enough, default=max(params.scales_px_per_mm))
    rgb = softened(page.rgb, scale / px_per_mm)
    red_mapping = _red_mapping(rgb, mapping)
    if not is_drawn:
        channel = np.ascontiguousarray(rgb[..., 0])
        end_sd_mm = None if red is None else params.end_sd_mm[0 if _is_scan(scale, params) else 1]
        offset_mm = black_offset(channel, red_mapping, params.black, uneven_mm, end_sd_mm)
        mapping, red_mapping = _both_moved(mapping, red_mapping, offset_mm)
    flat, seen = draw_flat(rgb, mapping, red_mapping, px_per_mm)
    return RectifiedPage(
        page.page_id, flat, seen, px_per_mm, scale, mapping, _robust_rms(residuals_mm) * DRAWN_PX_PER_MM,
        sd_px=(0.0, 0.0) if is_drawn else params.sd_px, uneven_px=uneven_mm * DRAWN_PX_PER_MM,
        is_drawn=is_drawn,
    )


def _fitted_sheet(upright, channels, sheet, marks, scale, params):
    """The mapping that lines and marks show, whether it is the drawn page's, and what lines are off it."""
    rounds = list(zip(params.search_mm, params.stiffness, strict=True))
    for search_mm, stiffness in rounds[:-1]:
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, stiffness, params)
    drawn = _drawn_mapping(upright, sheet.mapping(params.node_mm), params)
    if drawn is not None:
        return drawn, True, residuals_mm
    search_mm, stiffness = rounds[-1]
    is_scan = _is_scan(scale, params)
    for _ in range(_FEED_ROUNDS):
        lines = _both_directions(upright.page, channels, sheet, search_mm, scale, params)
        feed = _feed_of(channels, sheet, lines[0], search_mm, scale, params) if is_scan else None
        sheet, residuals_mm = sheet.fitted_to_lines(lines, marks, stiffness, params, feed)
        if not sheet.feed.at_mm:
            break
    return sheet.mapping(params.node_mm), False, residuals_mm


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
        residuals_mm : list of (S, L) float64
            How far the vertical and the horizontal lines are off it; NaN where they are not seen.
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
            residual = residual[:found.weight.size].reshape(found.weight.shape)
            residuals.append(np.where(found.weight > 0, residual, np.nan))
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
    "*&ZpqXbk{RO9KQg000080000X0Fphi-2eao|NsC0{}TWd0Az1>ZZ0q`FfK4IVrgM>E^csn0RRvH-~a#s00000ssI2000000o9q|r"
    "8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5MnmP)#3giPWKV6{%jgo#2J|(8MA2N2^"
    "PxKAiZ*OLD;M{X92U$iVhYZoE0~TMN?R&5xd;hHXjr$jLwAoAPx9)c@SZ#koQt-gyJbnjTiw$;1N^I>tGH&eKFT-?Df1b{PDf?d8"
    "J4^`K4**b00|YGq000O8001EX^hw;)|NsC0|NsC0695zdWN&wFE-)@JE-)@>Zge;<Zg6=401yDc6aWAK0001p5&!@I0001$m-%m<"
    ")tSfNeZR|l_r?33*v>v=Ap}SWEu}>aqD-MPEfi=$(@v{)G#X7iiY!g1>Zr4*Ero7SwG6a{vXhXcWPuPI;>7l~9benIzWegt?Y-}E"
    "-+dYPPne@~emIZL4@XCjzMs$e$$g*y-2D%Oz&`=s9e?7<?>zqP@k0aS-+OxZ_|(AoSHJn~fBg1i|M2B+e*1|h|5CsEv9EvU$*uZ#"
    "o_g$CPj2le_UxM)_{-Y6HMdO-{OiE~dr*c?(oxYQ+bUWD{FDh}pxeX=L#in#sJMU!qCh_w09_IXye8lReobXi3s)f<GHlHvEnPKC"
    ")HF;$7In+f1F;0n`f-Ymc~QbC3rdS`^L$t8I?k8=<<ZAZJn_hPpXhou9|aQ(!k6={YPC_U3c5)%J^<Ar6o&}RMSv>T%-6V5tx<1w"
    "8%?oPZorlWSf(K>qc}mdn?6e?b=8gn;bFzaaFEm-%C=z0a0v)E0)(|)XkA+2(gekV?&$6z(M838Es5)m+h*&#mp2Zy;x#_WEAUG<"
    "v)IyYd-*-DthT-75bR~;2scu8J$<fkt)1hRokni+<Wo=G`@Iu?_oc7g9dsqDSmv_xWl(dP0`CZhPYsU~)F7yb6b}gk!t&<UO>o(l"
    "u(Sx(AGVpomGx}4qd6T}a2pzA>bMTdQi)+D9d6%o>*V84AHVO*cY){69fSQ-*@D$w#}YMP6kw&OP2jP@u;UxUN?ExQOqR1F-;YXH"
    "9V~%!-&oHdhKP=9&iHC}UL~)ys44ILtt&#kud_@!#Utv)cPZp?ML%qGzNlYeAw#ya1z(}>K=@*^k51@oeo0ed4c7#Vf$+#eZfbsS"
    "W^PVr$Kc&la-Ff9q$asWtqgclOD0%PDDaNnk5|{}7Ow6E@HD<!yX4z}LSV$k$2!=6jrEzeT*&cQ)m1}0&?Js`+}n@ccH*${H;=~t"
    "d9BpBVCbQ$;6`|b0?Fm80^aTujHv}qcC2(t%C$wCbbv%yG7C_&w{fW{>9n$0!G!Q|ORt*jVyd==sJ)v^`?Na(M-1HvfP~O=bRGoB"
    "sD=bLK1R{1V7W0bqD5&3FvXZ1S-QcIH`s1btjoG+5H_p95le&GXJxl!<ckGfO=QTu2IZGb(1!t0#9yrjo7yy)Avn+g6i!n3w!_$j"
    "*O76vENF@b$X$8m?8dV*KMJ=Ttco|UL(R)J7f{XZ@lHf<#gzFg*)<MCV<;4i=|$b!Mq!Z*+=Y=95_RhMh%1*j{abx<Qw;{S;G)uU"
    "w>rtdt*ZF|Y10t92Gc<yw*l17Iqayx4x%ect>z_E#Opw$i;(76(G+wP&><c&OprxyngVFMxSt{i0dbUUCGxmPL%=u*AMuEeXFW`g"
    "4F#Q&N6X=)he2@?1wql0S~7qWB<(@Ox{g|erVtoZY@A--oRLJWh%E9XM}{nr{Qz@VR*N_rNuUIol)6E&UKqIHjC7%kX9fHVRy9-l"
    ")EBk!UBrYR6l+Yx6?zb;<bvKbg2p*;C8T|}u|w^hL7|5#<mY#Z|8|3_C5SFj?CMD`V&Wdb1V|L^8m(X?E@re=t8ON?p@mJ?M@f1M"
    "4r6-O5QaJuVl)WaAZ=nFAv_4HTou}f>3}S$g6+aW%Tjf-19dRWac~;xN=*~sWvgR1tIlngjHzVo783GYe`K4uc1CnRr7bR4lYs?S"
    "7Zzx<rj$d2cJuI^t6|^~fP8Sa@hCm^Xc}_Dbm3&@Jb?V5-i6@b-IZSJ^MyyUy`7pHSI<d>#3IVSIpMt*Jk{t!ep)~FJ78@L-v9&D"
    "9K|&al?P!6NsjatYj>=?HW&43;UQP}MKMzD_FA0*3_C2;$9oHJ_AmhYS`X75tk*ps4UE2gBmV~yE7fp*)8p$vusbOAY{kjy;s#O?"
    "hb+p_Qo%R?O@sS)o%rj$$G>s(PPlaa+DEMpPt<<K?rGZZPwoBfc9Xbs<gulB*xDfBvPGy=NOm-(9mKkuigz1GS}npq;EfXu0VeD)"
    "3=SwB4)r-bK^d03Y?m}3ZgsF3P&EpGEWX&~1=3}~PW<ed-=BN`t<$I9h<Jz95K6hFbF=5(ee=w7zxpo=G?Z>fx787!36VO|+G0pF"
    "f+r^WreV$Rg5Y4FaO~j+ZvXVBANuN3YRBmErYxB!|M=1AR~Hs86@T#`KmYN}|NQK~pNHfYUdrcJ${bn33qm%emXlrz1|8JWeU$3Q"
    "1k|Hf2BY~nQDgZi;jebwjAILo;E<%?YsFPg?bJM2{is@!GghxoaQ-UE^l=P^2;(yom?ih|+RopzzDw?hI~8uI_rfqlxwhGDAzBAF"
    "+CqzVTS18BsiI4Y%|NWu8>_i=-n*mYUa<YF)Ej8;LvjYMSuh@$z+6)4GN_J=SU@4VW<ZbtvqU9qW~^cN);)fhVYZImJot%xYZ}^7"
    ")U+lF$c8s;DvaTcplFiiO;WKMq)7;U7Y5{l+l1U(i@8Ia^w@KReKY$46*Ly8_Y`M<y}SRFTi>i$*W!ySBa_u;Yu>k`lBoyk`mvTf"
    "=U*8j7AAvmvEfhSwbpnlY<fMc9|7HZE-Ag1J9%~fH@jLLMd=f^9uR77r^+OecMCa>Ho`l>qCtj0vN0BDynd9+eIe!4OI+IpK$Pip"
    "Z49yi*ik@ejixgsnL|?@#UxOTL63>v?tfm4zoLNLRc=j|W)StQaic~yK7V9&)hPD^FN-55wsZT*Gl45V_CEK}t^dCN;~#x#<b}%n"
    "^X`OPpZ;Ph@wKCju;&^1oP$3e=fQ;bVfLN1{Nd|AWv+fWE;BXa&3pDd=c>{D9|DT6)*5z}E{so&#kTK2SmMx~1^CF~-qu%CfjJnb"
    "hYlUh(o8MvE6~oV<--3Or<8H$K^wCXvdYMBHFg*2$;mTbgsx8PoCZPbz_z`|?l^ka-N$*eSR{;(tyvoDr~SJ@--s8VZ?T2p9@Thp"
    "<D@e&pUPjX+wVE|tl7w&wZ+bj9_;EE-MR=AFgzC2MI<sKU*4Y2zY&`H+6Gq2k+)Yo`OK}3<X}+?4f1`b>xYPA=%3VA2lgb((jS!5"
    "f#J`7Eu6S%Kliq=lJ<G--O9b`B+#WHu#KZ-z(5@<(vLRqat|{S9ngb>&uk;by5}Yo94A+YKcU9<c#G|{(Wegg(R5Ge*;i}Blf86~"
    "ZrIbfj`{*P+(+)4=yg<kDJ|~WxsP&iq=_VVCBske9C-4e-(l{@<7v{Q{+{xYj<OW*Uw;4BRz!lvT^bPsL}lBsg}Newj};{xQHCS_"
    "+19GLA%h&7TQ)-Vc#IAri$vwdq*UzT^&o~RT3b!GaQ_4<k!8)&<4XRPk$|z*&=p-1W!4j<%G9p$@$?yyD|KbgAYGK81Dfu_80zXr"
    "SGBt~lmzg6&y^Xmv*_Rqws9T7LnJ$(%49Z_01<~U3>Z*Ql|(zPP4*2Kn&N;m8)rth#bd{|Ei-&wRC-mf3e-v$-)PP)dFNNZIe-13"
    "<=o)>%h(?FD>HA!8lX5*fU&Oi1_q@-_12uePHv_ebnhzERad+6`Lk$;0&Sl0r19hwcS8dapr}ACsO%*I5%Xqb<ANvdIW9;Y3;<9Y"
    "Y?s?ZSFWWmwyj_^UllqZEb!2@LL;D$sz}|dcHy397g9Y)8p-yIYH6$e_H-aIYDXlb5_0qYrU9rG-d@kD8>xEI4MYh<H!HQ4)xtd`"
    ")L<3Og9IKp{I^!F?7XnZNYp?oSRTO;8Ldv^`E@ub*r|a8Jott<vgDUAbsm8#-R8|A)c6DAD!qlYQSlG&$h`jQ3OpC$Uj3jhp485+"
    "YWM7KrzSfmuKG*3C(2Rxh^0Fk#;NMgR(0yMqr@?!my`@%oy&H9`MW|q5AyHj(ttfVtRp<$?^OVCejc+n`O?F|S))rFJLr-cdd-Rk"
    "o3VEYdCBzm?p4%HYy@e=+#F!6ZAEC@*EDlJStoEt16qy}%kuW{0T1(=vv)lAO1-C`NpEvr#5+G<@*9`mKa$}E@Rfa|DNggg1IJlJ"
    "^1A2mZ8kg^;<WHK(oPFI|NQ4+oa8@>dEX0LN``SFqzien$ufrpZ?9EHQxI<;Ex5=MfH^uoh>I&4uDcikxGJ>zj_d!^wNCy#7H}fh"
    "&AfM&6amVNwmP6ZQ9oc<KQ9supzQW}GZW~c5_IqfBk#<#I%LD5Ez7RJX@OP@kEwbJJf-Nm1FJCEL4ZmZvuB^Du3wiH=f<;3i8Hr|"
    "$Is-Bt0#v?e7ShePHqa+oF+$i6y2eZ#s)rV`?^kW5MkSc5q0}g9$o|7C8q|%cO0R7-mo9W<Qn9t^>{`}ls;+j#z%n;c8^`AsVxUi"
    "*;ag=DW$<q*(-oL%(?)e_>&=~^Ji=0Qm0!hg;|tdl`D{@v4$I5nXb%D5?R#pQ!qI^Xzm#kG}{M+?9Fm&EscceE(5Q@eAZGbnpKxX"
    "Kfy*oPbt&Q>Vya-1M&6M;!Hq)hN3vBnB7W6G!+?C2c2}Vo-}R<(3&lQ88SlTi@hB&e6=|+TJdn7VC=ddYO-ptqj42qKNUYhU@WNc"
    "sJlzLC2H=dz&kvv5)NrHp6*RZ%cU;0%`#So+H>AcifG&1)~{1>8m(g!$^8??dgau~Qw2>fw$dxPO$kyh5*U-6jE$0=YQvNokkoRU"
    "PxD|z$t?+<KmPF7Z~pk*pUymc+ZT==|MGpiAGrPCllR~EjfbZ`y_1L=gVV9dc>G(p$75@$zUA4uS~WRTN>6Se34?4Ei2=3|1ZqB{"
    "iZ$~670c@E#3;rJ!i2~FQXHFWmuGV0U)O`cLU@biLPiXDZ6W4gnXaaSa4yztGt_}1bkm=25v6git&)<(32p+?BmSKb8^HVt67@nz"
    "Tm>|9{)N)V7jMijUE|JoRl>vqsN=ITLw4^dI+Q3VuxR>VGwdRDYu*&ki)q>m2K~5N<EcQ1j4)fmOL%CQrDfP;V^pw*V!|%kyYG4n"
    "zPaw(zNQ+M)>9)H8HVEIf(g1&KL}$D+qa$T!%W0GoYi8xGuHmu)Cn<CQ$jdE#RPOeNhLqW-+%3#;RlyE<CPVHB;C#j)0QyngH9c5"
    "9MzNGKd#;gsv<#0u7ggKpe|XM51=TV#hZ~Z_Mq--RQK(=hw0Pnn{#em2UXJN>G69SvsULfulw;DYC!=pxuYRQTpyd7K0s^)?2Q=K"
    "y#@DsM~5dz#``biy2}8jY>Qi*N@`;$HVIUkMIdc4D@!|TS6pv#+rTN-Ex&kp<Lm%0?x7Dd(ZeVYTlLRm;C(=HBii%gaAU|Q-2P_y"
    "y6n%i%7qE?wMT|?hd;QOMdKSzkF`sJ@sEQ?Kcc7<X+3j<Hn7Mb=vm^yZuvmyvLm@PwCU<DuRG0VYv~Z$h|DGeMI&QmHZOLmx}EnD"
    "TSi~=u1~=4N_ha%gPxKQwr2~=BWuLa6}FM9d-EQAlU7Pjt5Dl4<kH#9gh(XJK%hggc9#)Uv)ML2_-!rqM*v$72Nm?bhLI@>%i7Kv"
    "#)7&xF0xlCD6inuYnAQqLqliE5<{BaI5JuWpTCg+JUc1@e9JnKCU}RZQNjinI`~q0^G4(RC#~`&v6E_UuL)kraYs;iWDCsB!p6-!"
    "bUAf-jj{MJsMAiDzp&1sR6RtKc--G|qeQ=>TM$SYf{`nDRADjRtkjc)wksY;(f|p)H&=O4*die>AMNiP3wJr2;}ogmcp;Jn0#T+H"
    "R-kTOF=XYL8Di;!zH2Z4zGgK{yS1^o8S*;i#32sb8&c2_hVqpyyIt%wGgQvhw7kD#Sa7jt@iv5;w3Y-g_9xj|)n#zq;B}te(K9Sw"
    "o~BnKQL|j$V*x!-#MNP1J}3@aTL8H{X}3r7+Ef6hT*DQbDrF71O>~<!9NT`>S;91k=nvx*qPDo)sc3KHZmGKEIB1CM8n(vSi{0`|"
    "$nr7|j(|4VWqN1|93bEUhU!mJ0IoN6Bi{~9N&a4m^vN>|Oqx$<47GUE$SE-1Z%@GF{aiL!%P8EI{FR1%UF0W03i34%&})u;wJ28K"
    "?Y7>%*4fqtVBc=kP!8MSu+yy6_Wcmvyd?_J72(0$g>N}WNb032Fg4&i(Iq7)G<&c&J1!Ts{yRZ1q^Xpi=Y+tjBz(pZ`y2^eZJ@g9"
    "9)`UAk_L$!@YZ{x<`db!%CQspY>n`&_p^CYY=yJ+sNgwxb<^MGdMR0IZLZg^SAktUZGU2Q-4kHP30-q4E5_AdTD4#G(Ca`?dUY4A"
    "OyC`GS4KeE`uHhuQ&KU!nfO0YO9KQg000080000X07h<QX8-^H|NsC0{}cce0Az1>ZZ0q`F)lDJb7Ns_WiD=Tc>w?r0N?-s00000"
    "0IUE2000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhItqpmq^YA&t3W#7"
    "T7J#Zx>jqy)%+7a*0W9etl#FYus-V<Y&~n8y|r283ajotQ?2tqby?TS9k;rqY-e2-UTyuCxz_q8bDZ^shl$p;Uz4q;F6*%R`(D7>"
    "vVz6h@rH)=+S_c_*-g&Yx6QJx0Z>Z=1T6pn00;m803iSmT|guM|NsC0|Ns9J02BaZZ+C7kFfK7JFfL+gVRJ5SaCrd$5CGr+00000"
    "005}~00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7COVor3bhL41FjRA"
    "{d*mhuiEuVb=q4cNjUrv@370*ea4O_<j>wo@ly8X{wM7jDz@6cHB7hXQJrQtU3jN`l!3B?M(1t&bxYUT8wS+be_Lp0FDDRcKfyj>"
    "U+MGx_GhDK+Up$dwx4iI&>jF#O9KQg000080000X012$j2LJ#6|NsC0{}TWd0Az1>ZZ0t{FfK4IX>N2lE^csn0RRvHKq3GD00000"
    "*&YA@00000m6unST-SA=Z@#x~sGO_1x;jU60J;GX009CdK#&xJM2gDNXe?T`Mz(C(md9huSXlF5jmMTPQ?{sJiyp}`MM@$hF@XdL"
    "5IJ-M-RN8$E9a`4bC{l=FlU{YvtQ0xd+oEoZ@>7|$De%WQy}mS;4cTh^unL~&esPHr3e1%_a_HN(*wWzwXgr_*T49OU-;VBzx2ZY"
    "i=X=9SO4UN-T0sU-WUJqh28Vu)Wm3d@6>2|-|ik7O@A}}|Gh{6O=(aBb^ztm^;Nr7L-^UR=9UO3_~W6WXKAA5DSzm6p~&ky{P|vF"
    "-D{Z;D+YQhf2Yn|TzK%T&jrL??x0k2U4K@w_JU|MUK*^A&Ne=0hm_%H`L|H=igXoS4j*4H4s5Y_ld9Rn%aO7Q0CYg<)bdes<dyW7"
    "eCE|naJCqE^5s|?UFTZHq$&lRq|YFuCSByTS&^uJhI;DXcY5!Eeq!e#u^x&8BNImOtAHlrmAQepzY*|sq<Y`<FQ0bl>;CtJLP=Fv"
    "UG|R0s&%hf<m1o&Wy<UuOgGhU{%fEy6so5_HmcK|nZ%ucIQ`{6sO?;T>)tQCUuHh;h92`G&mWEuE<?BKWXxLQU@pJWesC7;Mk|Z("
    "vc2Fpj7=&yn*t!tS-&o=Ufp;o0*(*eKK7O0O9XHS0~^;`Cw}EF-Fo~#{*N!<>*#wRVx7E%uWm{pYdoj41;It|RF{f3WVb)M{K10$"
    "&O&{=Ju(L3pcvmEhpG65%a!%}^H}35?<8tY5?i_BZmi*zjqhGNE5R(_GeBC3ZRLiW@^r2=Bl${UZwnL;^j?^rULTI$+qgjA%O13r"
    "JFfqF5#8Y9?QTyoLge6SP~>4&p~QkyKTGesFmYO>_Y&-ofsc$m28Y^Om^bvyeWJ8}#3$^>kXsjB>}<C%J53nUATqHhl^8yV?mfZR"
    "pxpG)>8NT~^KaQR_sQWK)JMvY(86uQWf~u3g>{5kr)YgqXlhG0)#gS=s{BcLGm;v*J2U#e>N!_&QAW?WHQeD%M-r*JiQG$l?;l_K"
    "$N%-6fBV79vsd3=xOus{v&6JynseMde0%M+3VV%WYN|)wKse8M!0}=tqoG0AKj^iRE{+tx{m*B=`=f9D^tB%hcGCS_?r0+D@#iTQ"
    "+Y)AY$s<&FuCSw&*h;Sa?&Sq_N2D8crxr95X(!&%00Qq7!!@9{&`ys|hC5Gn5&Q7|&XK-IXP3{twz;{ozOu5m{GEUNr|*9I+dul3"
    "m%2NTN4<OF^gys{k1yPbW1haj!SS)7qX+hMLq-@g0|=-R@s=uPN)_CtxqYYuqO{xa*bJ`tp}jJ2WaJ9m&6ZuA9w0sv%2n`Of-@#t"
    "h~B<lQQ9JaEF_xmxWySi*#>-ypR~hytV8&kr*&q7aQe!jI7~Epl#ITL<!hbDt!DatFm?%&ILB*QL#ng6Es6MU@+iblQ6eH|2+uv-"
    "cNfKOLjj;bSFKEg@iMwAg*YB7yWN5+CQ#Zf_Eq{l7<&m!d0Uf#{Np>f)KQf=s+9M#V3Hvo$C@Xgx?j!KE#SHpc7q@w1CSIv=wU#X"
    "WtByj=q%fVvf+M$dgNsCX0|GPllCCl8*^6z&qg;g?#ml|ZC^}xSuIrdq&j5;swuMfzpY;XZH~DT-t&2!x|fA`El7>IND~VzhyHl_"
    "p8NrK)pME|xt(uP9M6Ac0^Mt_Z#OeF2+uJ)IZ_?#=QM&+QWKl0SaSz0-iwB#Mzuf+hWF8-4>HE}4SwVo(1&MBHM#n65x)7`rQ{<i"
    "G*m#Wil<!ee6sG`ZKHGY<DETomvZm6BL$snQaCi&;bI+Z+a30d=0)?qg-Azty5$DImSP5R3xc<LJ)sjvLw_A32a?zy8`50Gc>sW?"
    "?h6P<MbN+qU5A_UsM8EoQG^%{``j9rO`$6QTsFkTW0M<Go!Nut8{aCaXSw8yW30?-15AI1d-BPt#~<1E*}!mQ$BB}oLx-_D1~?nx"
    "_0ei?JRS@CJ#i1nGytebs6}v(;~X@Qr$vcI?8B*=eeNN6@Dz9aWa=4i#8l(8CMji+m1Y`R&u(+3j(JF!f%v2*Bo)OLVdOp*LdeU*"
    "tT)7)gt|)EzX(D(+?>+vvkCA=eyl~QC1OjdWRW_K+ms)cOv$+mK)vLatI{)&<o3$zvOe&QYo5<<GhSSIZy9vj9Huz0l=_#}MPWO%"
    "u>r~9I)KoA9Q?>u7|rUZgD#&P2(>|{VoVx|dlA@&!K52T$xL;veZm$e4Zd89go{ofpTFzJk^_|pIdP;GPNCpzpzd2I4?tcp2!j4l"
    "w+Vf<)<i9?3#djs_%EXpBKLfW$G?5R*TEZm=afw<&%vFk&#KR?qx*{0w>n3=F>$8sdod7wgtZueTD&I>Rg5&t#9)pv<&rCB0hrz_"
    "KfCu%K%O{z*uvJqo>yJrTTOofy>w^zQ^(xz-?RSye@X)bicc0VFFQAlux<sHATBqg0YrxwIQ%*R{zabq@+}A|@jgC1(ld(0D%aP@"
    "->{`m^U^mrL!Zd{1<e>{Kmvuo>&0;5;9oa8UuNX0P<e=D-xIhyHRGiSr>P+2l5HcW46xMHs^s_5m5@)gfXanU`d04D^3`dhaR<dV"
    "bas(OqT{I6VVclA6EGmtYwX?tV~7Lee(Y{2IR_a_X7{i~bRtWLZbIY)UF)%nO(W>JMoAxV+4p;zuj@-|euPE1AXuw&fZaUMWk+59"
    "n+{N&#!WN|)wO-BfG@R8uY$%}Duy+bn4tu0G49>#jV9{BRy<rEeBmwn4`(vac!v11Yvrd{h0&@t<i>nsQKN-MfXh&{1=E}a@OyoT"
    "Rcds?)xsrnC8p#+JpfYiCuI_@n0urvBb&0HsH1h|C_P_R@+PF5ar0?}@Z*FJYS(JyY~Pj{*gWCm@2~25kWRT`wQBi4>pl-C<ajWI"
    "OAVBn)ZE>VEdH>W=Ze5#lwqS?dD`pgoxd(0yyIoyYWR6ivnusQu|QFx4bALvB%`VArJH;pzg=9dH<1eEe-o|6^<a~nj;OBMAQ4+d"
    "oeF*-9df3NOua(3Xv-*1J95x~I^Auri=}Mj5wtO!^&CRtPpY0sp{|g4%r!6=pS=pJrR2(a&|~L?H@OG}rZAkYTc!hBy|B|of_*+g"
    "SNxP&+%C9;fDn_byvsV#3?0N9eP#K6wRMXTxfocph<SloN_vWxmEQCatmI;dk&qu}qQGc)VhEsg;yDTXlC?gi<ByQa(SR6t)n_<k"
    "%K?h0gKm*Nme&e+w}Ao7W`Xq{%?HjjeP68Ie+;NSMyMx}<%MRn!r(b?jYaf2Myc*X8O?7A*_Qog16dyrwVt>0TcMh^a{tClW$>+N"
    "&lbp0<)cijpR3y5DfjuYo)GeAK;`WEc13KmWT_y+vs`6;v;OAveqYxEWU&01bjK+$I1bI7S!Bi4y00Lztw}lb1=`}f625^BPMDv;"
    "J4g4&2Lj54g|s^s-ltuGKsb16t%s_X@LCQmG-PcaO?VCj=$_Uv8J?Y-yzvoax-?-9L@WDlNXI{1ZR|K#kkykj%9SPZVn}<zf6hDZ"
    "N;0Io*%U1WpuG~Dc{kApyjA~@r^zjz9X-fQcMQIw-o!1`n<8Y6`NYx6!>7eJ14VwaUplll>AGOW=$Z_wyoKHRBW%mPAITmmX?LH_"
    ")E|0-wSSEZ4?3^(R-R%$aPa8B*z$!NcW-X&i9e<tS{#^0-~$c4ym7D!dPdvq+(WVNxK4fUcs=#~zQeDfZ_b(^oUP8nAvE~$ZgSx9"
    "wd=WKPnVMqmH2{m?)yh?orC{8|M5d#m~<m|I|hGEckKtd4PWmPv8aRht{pfS)NKx9ESNNSTQyx^8&n_+giIdebuNzs*LOU6E838e"
    "e2%k=sIAF$#UIpbDRLJO8(_mwB}-EcO_Jc6KOSluaN+Fr%HQ1Dc~4U7fDPgt>qxTN0#%7}0tC4yMxu6!VB7?#`!JJ60zOqq5dkSj"
    "f;9xYE4p_Sy5#k2`T+taY1{-f$rNGIu@EN&i++?10d27^_!W$5*l5H-{hEN(6%AK-QE#YO2jy?F*xJ@RZ~p51o9Ets`!_GX^1Z+R"
    "@psO?^tU^Tga(s%w5wz+6<TX7DgO5IZ>r@DoQ4R_E$7;5b|+sic%pPF<$dl8A9?2Uk3aWcKO&GE;ss#?@fQ~Mci<>u;XUz=#}Cq{"
    "_I~#CA;uORF?;jI)y!(SwNuQMDm$6`>xE@A6dWBpFfcW?F6{J<bokOfu5!QK*xYJvua$C(x%Jt#CDqC!3~QqG4j&OpN61m%V)n|4"
    "y>YuW3lD_APCuCP9~h1Ic2YxeIyu;rZ!Hw7vxr&?A^fiANkZ9Z?-<-BN}3j-YXSIr?>WJ|(IL+tXYBp3{#0!FUI1?;2l-mtOjKL;"
    "u7g>^W)7=2z)F5VXFeD34o@&(O|HYH`(uNw=5p)^Vhk>J`>~NkCW+rZom%{A?~N0=B~og@u~!7w9owU&cG2z*LNz7~I92*)Gnh|N"
    "-UtW*EgIu&t+=l0789-q;%8IHE110oLMw(M_IuAyxbJNnYxnA{m0H#I^>N-9E3lE;S|@l;QE39Pc)@D3{+OWxIS_U_X2Pzm&W@jq"
    "r;hpI=K}B(WY)J+zPNm%FV(2WsTpKKj<g58z3&G;p`{_vWvdRZ*~Ne3%db|E4;*&SU~GS4{K&ENN;uT2b|jexG7mm--+#hSjNgs8"
    "&feL(VTu6Z8l>aTj8U(&lf^MGAhQ+zZqs9}$;75*Ui6dyK4734th6zmm20*ls#P4xDAv-QP{DlIyiyT<vDtbRBJ`r&+@`m=2VaML"
    "Gfn%wx@d%NtidV_0~TP&@-DT*0GC9h=?>qDS8vEv&gLFH8GQKNnbX<4`(4H=nXXhf*5{KueYTIFmQS>=G$^PdSqLYo4ve{Pw@%4h"
    "-O|R<?2p3N%Bi0f>7%t1kDfd;^%?gcoY<Nq6%F}e)131o?PHM@PF#A!xb#CdJACZU++^*0hh34N>uvmG`|`Ig>gTSI`Ky{6E_#9O"
    "0NuD-ZtNl_SF^zL6(7fpEs`JpOn*0*{_*^t;l%Ce%$1?F>-rPLDfi7Iu5#*m^j)KonbUP!g(%p9A+_n4REOmW7nS{%uWv`N`zKt1"
    "J?M0|WyKsVH8Bv4`mxm8avJUF55)%k(KJ2Ssbi2ykT%I^U!Hj2<dJ|Wp83;HJ~J3XZ_CSa@TNETgX}`;pjQtfO%P#P%7O67zQIqA"
    "Og+^5u}3`N@g)6lvU?&wKZqy0o=A3i@?g66@SgnxynBEQxh;lj*{0$ID5_I#3InM$)wjP;o}8pS2fUHW>p(paV&nc+iZ=QJt|%sg"
    "^AC1>g6tnzcJ;$HZb&GIyZEM5D0VkOdqB91S(I+zQgekZkPsd;kwzJ2#3Lc4Xsx?LY}(jZy`|>Ej{gJ<nGU!sr-%yPHJu_A-iOLM"
    "QRy(B=uKpB0^?Ihs;$hdVG#9XKMQ-RJ|EJU15n!~JMMU|FEGaPa5B7sHGNiTy?=t%uQRoKasIg>S!!4~;7z-kl1b3E%b7v1<H3$l"
    "@yv?59Afegdf2G5w+(?-?8%%XwN#E>^pzK2Swj(5D`e`FtfG<;tMhJ^havERRc0fqt@q1+z-57(YaKu(X*4lwH4WSQ18M3iC`0{C"
    "I9l^X*w&Vf(Dk;q>tT<aN(NVi3Z|Xh^3%Qu;U>em)SA@XsLFe%?E@FLH<!_WBTp{6x%zN>^pR11P2tvZPcOS?>N&ETAiWX49!0jJ"
    "%+2bGyuP*$Go~f-Y?Wm@fzC$8D)X33u$%Qw?w56BJYca}XB!{<#SLX?MyOmm!$smZqz{Ab{jzZ2d=|X#K<F;uK@b8l(?Ly>fHA;m"
    "8jzv^Rsf+Clk31RH3tDjz(<9lpD@T-ntk0Z<nr()E4N`7gKZ4nWoXlsOdAD2$+GFP3(tZ8v@2>Dq5(7^h{g>8zf_Z4B_IwdJ(eOG"
    "Rk;Z(Dx;zv0AqO2l3~Q62ss4X@-99t6UR^rgIqX7xgZq+4NYt#P7APkNC6QShEaYMU}#vwVZ-M*7;YF2gjj$#fHF)3R#8Ed6-#Pp"
    "67DE&mkRA#RRLainhPxl3G(j5#olT8?ZVmyv$`h1>r3TYroFIM3A^x~Bl^gwW)loRki21KdxPrXZrMvS4^Q`gZQ#l0yBuW&sV{L*"
    "Y4)|u)=i<X`u5Jd1!;x`=Ax84jSQpV2jX$Q&qoweW3eNX9S?srb>K`&*xVgVy)`Q)%Z<8FV5N2-5e>$pSTNF17mKZxZ6SMX2swIW"
    "Diw<GcC*D4s$h9pF<upl@0FH%@<E?OwpZE>wh$Zhwbfl<If*ahKIbYtg+f@grVbqJT_8?&J{l+?bU)rvO5BM6H0rj<`|p;49WKqI"
    "8&b-h2uFqos%jerDpC60+8zgao++N0>icw`xFm~}fc6&W-0D!yp}|3>+2tCC23Fr0W2)Wr?EYSUzD_l^*ZiituV8K(0%G>|6@UPH"
    "YELHX_s}-FFX|GkNVKDVu~wevGo%ULFTm%eZN(S5R4tzOr`79S58jw?-$$6{d#W<mk5N_D{S%uy;DQmI>T|6)&J;{Gv56`pqe73>"
    "4_LkGL;FrXmUx%R9_*g1mz4O%i;%7gLLTZ!-CzA=)AOh3mb99h>?BB|Lba90N(*?P<2`bDd8c-3YUpL$)$Uv1nby~@2wQIJMwJQX"
    "3#D^>WdeCWXwOmj?E=CNENn#mNildTHRDIyXU5<8WSqY=+@W}j=u-5c!JLF-pv`VNT97oD!lC~i4*u-dmCa4y>S9SAH%C^(1JvYW"
    "?`p?Tv30Z_<^zKYTIolDS@KBvh5zxTFMi{9pZuLqd4g&n0?`3P6L%;x<U*$uI=@kWd#06%N2r}ftxf4PWyrW(HA}VphmM0dG?lAo"
    "XV&K4`tSqDC54hM7lJz2FN4lXqNf3lX-+2r_`8DscCfSU6z*m27E2Wv@&u+n|A;hLM^DD8)6h(^sh@mUNX+-{QTFcJtHlUT?`pJ?"
    "-~X3yeea+C?&Tl7c=m_i{=qMQ^dG<c9?-Q1=sp7XomePy8sS;1S6n`mW@H`1Lp?GHZP6``q*Y4G7U%9lj%nMwRj7D7DLCaAaX?*f"
    "*6YB|Jp%Lgfc+Hh2~@$k%FMR>zS>KkGR`8*kHdF&TbCG_`_}}3ST>*=x>{c<Yimt>F1s)gZXYq#UI>mQe0ykkFpT`nto^(Yy<Ai7"
    "Ug3ZGp>g-#M6SWPZa|sa!9sc{i4DTUW(wtxBdsXKVt1wZN;$VE!zSzKss*umtH~)Xp0k)a(%b;@JGQGHE@;$BBQy$ulZw{OW0oP4"
    "vMy+?HB`vW^IFy<4Bbtzpo%yU;KebQpm-rI<OLi-EN#e)Xft}bi=Q)sE?I-_#J%6|4xiKQNEzM+y(>!wDFT#+x=m>BuH~hajFYZw"
    "p4E1IRe~@KOSojA8oTf6{7xcrHrxD{ZTqD;HRXb2xkXD!*tB;L_mGJ78Qen}e4MZnIPDpdhdZ`(p7)xX&(A3~N!Xg-C@NamaT83h"
    ");9c@7)*F7cH5#bm&Y45EhtU{36~(*0f`0d+WhS{<t_LERTSR}t8ki#(4c-LJ<TV^r<E4-41w<x*1aF5vuJIJ*~nBcv4NMP!&f7c"
    "B1VC2`}wg3=vaVdf~Zn_6i^2`dE-HmmAC{Q^^C*00+8XGu`9t3`lkQ6pM5n%oG$l%1vmG!#$_MLn(l1%qZ5mdr?VgLY5n}cex>h8"
    "hU6n>lk~lguKsNcE0AFwMT&ez<5)8j^}|27zuh1vpO{OXyVF^vkv0g$>)iwJ=s+cVGA%p-k;na8ZTiPQ!GCqhK{cVn%}|0^WC66h"
    "2Xo<fvUZ<$><M3w_O0*4K#LrihL?{co4u(APggEUt2>+ocD!B*);1f$DaqZDCZf?~e?s=`l&!qkmae_M)O|h!?7Z=}z|Z+`$qpo2"
    "^RHgJbZ6z#=Bd%qSm)N6k1gN$&tIh>F>~u*(HFme;9}s|nvi|(r}1`mWNGO)n9c#?K|KS7C+LC0EsUwEH<wp``*;Ll0__9I_*Wu9"
    "o*Hk2%{XO|hV<y+p68#Y8{q0T4^*4P-55J(r4I}qlAxRoDTz1&OnK>Wb1l;bF1*uTA)2N#;u})h5zAvS5AmLIx@_HLQklT#no^Nv"
    "Cg@+if(bSYI}%0K0u*rTySqQvFM|d7`TyPxW;U-$w>no+J%sx9c(D{@BXDd*OqBd?WhvNin@P93KTPNV`3$zcFNV&w-4Eoq>4&O|"
    "WuUKZ6a$|7P+}-8Y}OD^L%LB15hz1ij?J-cyT84$GEHqK;^{maSIU0!STqmK-PAL;vSPBkvWML`BdZ==0GP0o0FADi*r6Jswmu>|"
    "Mk0!~cm0^@^$f)AeAKf>?4Q{@aLq_1z1we9@ta#z2T9zSVua!PTHXcv7$gjg@9^iht*!0I%BHFP8hrF>*WQJV`>h482sSWHjvZ<@"
    "mb&@G@u5RgBc9{1a)u!uC>o8u)WV;GE6<K^t%oRZcGQBiZ<9a0z`7t;tOv3qD%7Eivw`{RkMK28`i-;+mgmX-l@IT3eIQNX;)G`_"
    "wIL5^W-9BhLfSmLJDe7!2_5UUaSd}TDBi9aJZs5Kv93=Uu00~$yR+PmT)t5*EnBd{l{VMlOqH<%w@YF(2b@eF9G#p>qMb6=YS$~("
    "Vv!Ls6oO6BnFxBH#m2|L9&#mbU0lQ#8-~V|ct(tQmJbU{XNK<nm4<4nXWI;Vj0^pX;L|4YXA+|kUB-wa3}hC(+w=P66{9LR6%kk~"
    "S3v}(++Kf#iHE2Crq^YX_NrxMe2ubvwR!Va<Km6l^)?q+F5tozpKyh{!LBhkDHs|W@BpCY@{+jQFN-;FoGddnU!B)C`LQz}aiEX@"
    "B9<p2R~Ec($|HAn^@Rd~Qt@_~*=<lXiIO-cE1J8SdwEyyiu`>#aCsZNZ;C>pLUXb&BeE*Cq0^#>><>dMR@DKo>J1zocByR`!Cc+8"
    "A_1;qOI%*GcU+r9e>#Hs8w3>!niQkha?tizxZ}X^BI7ESc%rG>k_vopUiUQ>Z^ZLttnT<SFbmOsTrrWYdaSBTjLYe9gDy!i>UMXx"
    "HYilWyw?yISrTj<0Z!H{k;S`03!c*7uWX*p`IP9|TUlkN$)R<Mq|#vA-xDwhOEK+A*@wfHTPT;M`jNEoAa`*0c3gH^xxug><MdH$"
    "M>iqB*cD!V%MVG>L2?o|vPvFgy8HG9U!$)<!?JR)zvt79(a)C?9R&x8<932=(iXqz*Qy@S4u5pLPhC$f8tbQPdmi@ocI_tgsO=ep"
    "eAo#9h;x<tom;JxwYY~c3>;4oZP?*Jpi{zi6O}oESaQP)!2W~hPe-}AZ{ObGgc~%pY6d@;Rerm8HuC#B&{MfpYVR8>*88tFyoqp;"
    ";|uND&Os`g)Q+CdKNmtj`o_)Vj|Jk+p*N%x^RS#ffxSI8y^??GpJ%lhWuR_(<r}NT*V?J>*eTL6jDSX}WG}H%^X`Blx(t}TiPl#X"
    "8rLAZOc1gt;XKp>6{thL`i8Ikh7Wckt>EXUd3V<+c}l&()LTD)`1m0sPz|)VlFxSodlJPrCnN*1cE^4%lP!sqoO64IxDcb>X#{sz"
    "N%YWf&Uf^>YnJE9M#&0AxPWwgOE3xLDgqx`4SKs35GE)KU~tNW<pUss6H11KtMI@8zMH06uD!Ch;NM<S+iQ)dGh6Ip<blWJi-1kE"
    "k-BO0x<d`ttVH3bL#@0lh&_Qb6kIDP;tukt8?|IK!a)%xV$>RNGAd9pX?wPrD}}P_Awhr0KkXe$80>m!Yb%9nl`LD+LHO+@l@&T7"
    "f&IL$8x2)!w%9^?q@!;*9q)>ouDZtuQ<zxgE52x;xvMjZ8R<-|7PmGsyjV6{g&HmwSW%2Q{D+sX-<g@qtZnOV7LM~|x2Zc)Q|HN{"
    "KGA2xkxs+xmfH%d>TZ-lthU)&!GMjXqnR{@#VI|C13_$fx{t;s7}m#VM9>-%0IG(sXYat|v8kz}`=9zRPyEH1uYT-PPeDO166=J6"
    "qXM)lx#r+xwyLewrL}r%9gMd85tgFb&30SS>b9w>x}h0{B#DxV*Z?F;);l<L)h2iBJ@6(C{`(E4meuFyx@VRd7X?Mh5VzImkG*!Y"
    "dh6YVeDxNIB8av7MtB=fX7ZHKqR=~h<!@f4F5vMv(?x+nOI7LEd%yU};+vPxzn5F7Xl!JZCi`kx1(w}QzV4+`jLp+-*-P9h_g}rB"
    ">KlYn?qrN=Q>s<De6iv62E&m!L(pw(F)z-GR>d`lhC4t{$}ZN}V!g6f&Wj|r-l{d)9MIEq_14cn{D-su7f?$B1T6pn00;m803iSv"
    "4UFvn|NsC0|Ns9K02BaZZ+C7kF)lDJFfMarVQghCZg6=401yBm0RR910002+000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xB"
    "uA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGCI&hRh7hEwqfo0rI^e2vcw{AI8Du55?TFP^eh#a1^^De~{I9Iy^V+SLKk-;s"
    "91yW?5$3Yyh|#iUTyf1x<^N=>Pt0{zy-)61vCsQ%dG5j{tD>eGRtd%RR(E#tTkZFEvA)@Lz)IRt%R05J-0Ix}7V9nZ-dp*-{%HBW"
    "yv6GOdsFL8j$5o=f6TMuxyfr?wD*?P`Zs&6KHvAT_G<rTW&D4w)rtSltyEIAtnL(QSOEY~O9KQg000080000X09!DK3;+NB|NsC0"
    "{}TWd0Az1>ZZ0t{FfK4IVrgM>E^csn0RRvHAOQdX00000?EnA(00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%"
    "pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuhnmP)#3giPWiI;k|mlg}#6+Ae(=h)JNcBex2?~Tc;v{w`Quz!v3hJAUD1?->vwzn&*v$mg@"
    "e0-maE&sms6%+Q$INRF)@HewNEjD}Ks-m0rWi8Hj9+unpGo1do%V^qHyTkFl_9c5~+BIb`+Gi~8w`+cuvhSSs6#ETRBkVkGKHm4_"
    "bh%yO@c?^<n1Vez_m%Ctq{Zzss!MD_{j%*CESqh<Jn`M1bt}yt08mQ<1T6pn00;m803iUYI<hkV|NsC0|Ns9J02BaZZ+C7kF)lGK"
    "FfM6sbT}?<aCrd$5CFh900000007Z500000005P`XO|<%ede16nTZ54frR%cRH1xTS5;ScSGD&X)59?&HA7L9M3EFJQQVd8mG)@w"
    ")!sckeJN=#rR7Q#DRF2uGaQoRdZv43+WYS6@)qS#@ZNhM4Kfp%xAhS=PQ;6dH*w-Q5zqhkoD)BM>D3os`4R~HHSpgC{`ebz_4U6T"
    "IO-Yrf4;SUVAM14&A<4||MHh#{qwK<#b5sMH~wS&nXmq*zxu}0^}qVlul^t3csd_EI5Fz^k8$8>9~$-ichCQJQ*}wB#bjwPR5{(R"
    "Pp*HeB3jLvZG3G$vxM>x1`!4k0712>-1X1U_;n^PGP=)-=%j2~gu2>?UK!6R|J?NcfbNswuJT6b(F1#9At{>a2NHQ5?o6G8HM1=$"
    "Bt>6>@B-C8)0(`EPB0ZKDt2o!j0#HlRiU@1Pwx(%78p@3H5!!`$K%<SQK$hbo$VHvy(<t?ojophErE7i&MCXzD+CdL?<FXbQumd3"
    "582ZY#I!hnsLpb1peiJAfif!?91jOB3emWfp^;Gau)z(gbcy;7(~64Pw%o{1>f7y+gPdv?)(X7q^CDHmE5LHfIa3tSj|;IJQ}zA%"
    "{`%f@V{zyO)%n`?fxUO;^qrvWp=&KiSn+w>SK=G%JqO@U)<|tZ$a5?6nr;YQcVH2nX-g0LWSRm2Tqcx#m0jxutm~upo!EfdidG7L"
    ">*FS$VhORmMrpepct>0@_7gh0LPfN>yYJx<2qaIvXk||HYL3J@BNJLTApZ3cM{c=0^PagJ=7p#dmaV9ZUyMSn{oVV%j)d2)3|hbt"
    "z0<kRR4$u&d8+$)6=;m*qjS?FXtWf%6A=Jk(P{#2FF;6CJx8;wg46RVw<;B#EZ4)%k#JWlS9c<DwAer}Ny3<9TiNvHw7p5~VV~qM"
    "9kR%h`cz*jUeIPCi>T`oqq4pZ<1)xtinL<Pmm$Y9dt@zRg(h*Wy+X^0EE8^P7_i59=v?H!NC-W+^N{M@_o#~tM;9DxNpb{Kc9^=}"
    "bvlS!NXQy|vXfs{t$s|Zbs5T|Cid@}-`UySVDF@D6HDjuIlEn@Hk^KDdkslNtJv1IPVuO3pvn+!fP%|(3D7_#6<gD(v8O5{>T-hD"
    "J8edt#$@elhey`t&0BsKEW>aILI4E`E88*_Z8BsVCh{#TQt{Q3|90_%*++YPvB_qlFqEbRFb)}zwgX9*(RdxI$!ehjD3!($6Tr(t"
    "TdI|~T1QN^DuPf8w&W73GdQ%E8lyBC0wchudjYTlQsgT_y(03onL|*V!j*JeuYl|rYD1BC-+Sxwt&iV(IFrDf+>lr4wrUl;OC=fE"
    "Iti;R1fgk57yxRu8VFS)JR)(N5^gJt8M2U|pf;t!NnD{sAwmu6v`SK=(ju@@64e-jby!{@f~^IK$1oXn=&@E!z}uoA3pelH4s4VX"
    "ml6PiB1#OwF+D{=GTIh+v|cAG62h7^xwauLtHNBXBl4tKQW#(mLKFysVTcAZ7`18zg1KxwfPwk#bSl!ct<6_}4&Pi|OsQ{EH3VZo"
    "paU9RgcAC6hl`IiOGzpSii(=uP3m&A>S~YEY*WngMOhoT6KYQg2fs{QOyaAoa0tHEX|&bH;^}EbA8~_~8Z;rMk4D&fQ;sObGMhjn"
    "CDl~Vgpu}ImlL3^+l-=ci*ENgMoWd#R(yaPQ{eq>{7$i=ah2+&2)A!5w5Br9l*58{u_M!vi)GU!Yk}ZqSvqFb!?RxSeK(=*0?ZUJ"
    "d|cRDSCCEGy1EhQ40c!4-*%W(S`$p+pkDil(0*&f`!`&G9^|vu(LY=fD1iRuHg|Ko=0-R7+Fx=t3vj!jY=y1iw}0fPAE&<ZRS(#t"
    "X+Wf-^{#y$a}f(^avHfL@3G{`YA2X%%4t};X3tZ#siQp7XQD>Af?A=V$hJbgZ=h7R4PCU?AFz><bIRKYXXQsZwAh_BJF8&PRoU^$"
    "pd_F=aaA*~Lq8qPGfM)|Dwjm~6Y0@%mf=jV4f-DUGuny0nzIMsC1YDH6?&Uod{<w@wvG_g_*TZb(q2#UI?~jq1S9#Ct6XWJG=Cll"
    "ngV(U?>)c&-Q>ZU$2y!<v~#=}AsX)FV%t*Aoh>Q%_9{q>wF&xk(@vQjs!?R3*^tr+d{l(ctxC{YSg=7?TGmylTT}KQs~&i*&U<L3"
    "`QU(KTt!?ic<i2vn~<&-DGRD|dTW_9j3a^~;f*TKb}6RMWza=+uf{*RKQg^I<SYuTCbV(ry4Moa`^9jvs9H<oW)H>90TboIYcsrZ"
    "{QhMu^4QcgLAL(do(8TmN+EAMloxC5U?&{w)@u4MtnF|;xe%b_gcd`05XHooyPpWh<0<2RJD?n3Q-D*SR%l1he%5XGd^4CBnl~)b"
    "lG|+Uw%Plg&Jr!J^2QI;z$<2(3)K(d9)IahxEvE@q7$kwUWwe_SZW0m@dmKi+Fi-62j_o&R=k@8q>JmpHK%K#D1|tCOjaGuFO0Ra"
    "3ww983cW`+w6pAs#8Y*?C<!r8P4cq%)GAI*S6>AJe^3>-Hy@%p_0XUUDI5Jpix<N-uidzM^Y)f+wpPr>c9Sxm?(aJB{K3Pgc3R1#"
    "+TiNl+e|HOD?YdpzVgnE2Cm&!)e>dq*ov+TJG`>Cdg##psRR4FT#i_x5s0PQCAQj%#Mzhv;|5!76(WlY;%-!H8=7Eixpb_(yM+NN"
    "dqh2V<-wKZ)Rip|+udl)-Hk7Wt14Xg@|iD;9zTO|FlCbrx#l;HKd+pL7k%-yEBA)(t@pVc``oqxm%Wr_&+MB*SVU`41y@c4uj;$-"
    "t(QI@F#o~lzz04sj;j5z-b5J92GdigA5iaL+DH1qwWgxTY9j2;ON9yZZ+&cPsNb&2X0TSLj|d?oJ6|3yHvW~q_(AbnNYS&0unqX+"
    "ev@_|DoSz!EA0dTF{It_8E!;VSKnHDR%XoF|Is=y3%)2B4LVXysBkLjP{a*Wo$6O$^!}-5T2x0DOYR!@wc`eTb?vUPv8OJu)5qlf"
    "0~3GnC)DB_)b?$of7O2Q4{7w3W$RZP0|7LBtMRi->3|mO0wNcxboZQAle1V&Gct;GK!QUIX@wz+QV9Zm@pDnQYr`;=RSH_NZ%Q}R"
    "^|SXrKnJN;pFiSdEct_IzafyhP&)QZ<rK5A`G@1--?cQpM3(xxU+N~jTaQzP@paYLE`jQk@8_uo-=?x&3bl5LOV1saRb>D!BS5|r"
    "+c-Mhu&C(EM}~ucwArjA<YEZnDvL9j;eoU;7Fty2^1ueer}QLO8B2FBm{0w~!Jkex*Pp#<$B+7VI+3%+d2Q@icU9jI;<J0t<+x!H"
    "nRvIgyslhP(H$&T)v>yV4)CF2LXHrtIc6EZ(TV%!b132&sEr5h`E23icOG=7T4R`J)aqn_PDaPIi+_LMQbv3<9{9khp&4XV-^Nm1"
    "r6#|l2s<&sV|NXrlsDT6Ncuag+}oY$sP`~$`{=)ht8PC4^Npjg*ggD2e5ZT#XlLw4x}ICfkBn2TU0k&3TMZU~=x&_;BS+@+R(`)u"
    "Jy31e>qNs|ZJn>cD4<u3gAa^_QDaJ#=l1JP_Rk+#gkCgXJmg*fB&(oq6`O#i^V0d>8~~^*)+-KImzmP8fZ29Y`jc|)#X4s6Azdm;"
    "xw<>ItE>ZtCN!!bB72C<HF{vIzljV%8&<9|975f}I2PcGdv!c&8B}jj65sAHG)Smw3L8MQfW9RCj;->xH`fLXOv?LFK)P`#lZ0(F"
    "Bvh5L^US(s7aEV6$d+tUC_OE!v~A*zWCj8yL#r!YoQ?~jJ$a_e?6N9wAXF{2>)6-z7W+Hp#$5tH#j;$?ag{`Pg)PLgdo8tSHSAV3"
    ">)D(aZR<%P2IZ7iucK;(a-lEqWBb~p;e~RJlYXUr^zMc7G}S&W!e2|sunO64)jsbP?hE2+%YO4#{b8-|A==L9VvWpGL#0hb1vD&L"
    "oc;+p!+`b?h1{Dm?<uHq7tD^uZHW|Ss8jAVn?xd1d)(y*&NYq>O!l;_I!vD1k}pR3!_@NC@pF%MWJ0VM&lX+I;+9U#piIr~^dR7E"
    "%TiITA{AAPbDNo0ys!3E2ASl*yvMznmOiAl$C0W#n?xz5Qd5c{w5P2z%eabbadfi9_qbWj{%PKkJ>&sgct%AHmBC3SdZG9;kliS?"
    "RDwZyqocf3@peLg-@c!zuZmAr&c4e{t%zf!{sS|P)q&@?cQb0rr&L7>oweIfmCThp6h7X!iJ+@m#6?khT<JEd$l(GwT--e_{3${B"
    "yCN664Lc>o2lL@c#F3t{v^ESx5L@e@6rJ$0o((sbP<3x9jNSTBr#ysX9FK{#TIrXnaNEP?r=_+niA;*(XO|fXlweQ<0WN?%B_{Ml"
    "5~NG$aIEmPdH)vRVx#EzUYOLyqgx5GxDz56x-f|EVrgg-j6FI5<bKtb=0tHpWdKeXSsUN*D;Gbh2J5)WV$ueit(w}9FxdDl#er6g"
    "Ei)>i4mCMk_MAkULqM65F2D1nXFu6PN#_pfM?8(>y=@%{=}^<-t*oRrpn4OcHDL({IqOXR``MD7v-R~YLW=1w&qDedncY~rHpwVG"
    "b`!Pl1$zt91wM(d5!H3rTh?wf>6ln=NJqvdxU+D0-`WGqjQoAGWoBGGmOBy7bT4kb9Mm$1IqmBQ#RrcbJa}?PrIENfsuodom#rBl"
    "#D~<JhDj1)R+PfEtOIHL*4M8-@K5Pyyu+H6nqPS0Og-A`W$!&_m|C2Bs8BmR;-SpdZ78VIVM3{PAgv`z3O2YtKlSRwgLLdkbHje5"
    "4~(>pyww20<$OaNFjgGk?EhO2-ByeeN20YQ`xg$~-o1I~XctT8tJS-F%=#R1LN>cxi)u}|Gje!%$Q9l9G*ig@?00|W+8|yzs7@gA"
    "1ITys&^Tt<CuA>@{)J#Fqake?rMr!wXlujX?Hu%sKf539UeJg|f}OcLlPI1j&8}QqgxE<NEDYMa+$!}8kxG3#nS6fibdUN1Ob#vM"
    "vz=ArbBdQgH~8Fo*V4|TAJf5!So4?uQVcLXSgNb%x1Y0O!voJG?-$16qZe*$!{uD$C>%`)&gTy<EZ@U2ML(0Q!Iifk?#73#%9p2v"
    "P)3g!a?9I`zgIJTg|@j@KYGE^8c^3(Fh{daY;W*)(lnQlF|L`pzq6gc_K$aF18WZkuQ^{Ti#4vk=>rd26{p(GOR3PDkvwqtFC<n~"
    ")fNVuv7}JNq@ugp$!}PcC6idSWf8K2^!MY1pWaQuV0o%^V6Cmwxa8p@&16)cqdG++LOh2RfN-pNQmrTlbC2e>_VPsxG^m->Yv1Xf"
    "Tg=ofjgDT<SyiTK#9|B#5W};%bg8b`+Pz;xS{4J`!FYw+x;&dBr`^atNbhU88AX-kjry`#!Dy`TS4R7%bh=?O;u@gLy(Hzuy4-f<"
    "fEFDyY^3FIQlA3I6%gE##WZ5kYl{s<wkqsM2m*i&i_A$N&dFG{*0JEWr^qHIk-zMq-<H5XYy!=>d0@+*%$Dj<!;pauc_!6=B4{69"
    "AqEJUBVj>@wLzQ*x&(cXbkS`4ky86pgSERh+fUE-#8>sjtf|e|lt5N$uc3JYNUZkdO8REO3{DCWXLfJAybYEJxT4SkAe9C1L>mdo"
    "TFC4m%P>)G>@5k&Z6UX#NJwA~B^kwu%EIAV;AMPQSvBHiok2hb<$^8~(lV=T38EKd>4`yh+Urdy2)W8(Vy}*Dw@k&QN^?Uh#d0ML"
    "%Ro=h3W7$zvgQ^uaB8?e((m2S^i?yFVyT!-r4_D&kZKS{$J$r&Y3KPVytP*>x-YyeH9J*;&nXPp<mel}y!xxRuHL`9DFj(!EzR9u"
    "At3MYP*=fb^<BAB=LPE^W!WkH`zH??9eZA|9xg#!h-x*o+Ucud5TtWCC@5zyH>$O2=E~!2ncfo*(#v$Nq*$r%8o=P*)~*RL_vl=9"
    "iy@if?%iIvdg-I6eeHVr#^u|eJZvFs6XMg$HKeF)qlneE-#kLLJ^RL|9Pur+4MT|jhI1dH#a}Vfom_zw=*>WCfB*5x!6BWAppFk}"
    "@{}a2#tfdBiloow6{2c4ln?~*&TchKGrqmTev4k-E(4)dF?w?=y;i74+15LzF8C={C@Sd}zVqM94{kcK!(xqrj~#Vd)fVR%U_CJL"
    "dDj_*UJ1d3IC<I_wrV74x6^GJui6Yljw3_+ypAK|umAk#um8`#{o(ij85Bipj|J4hG$kb24WlD?_fy6c2VW5dtx+3pH|}}v7(}5_"
    "h!x9`y?y<#WMyvawnN#_hm`RFBU8s`GlqsW-A@FaavOyj>JMD^Z<B?KC-invH~wN`_+{d)nDe@Drf{bAoETBrQY+8d=Mr2wX~i?I"
    "e|MQ5u=ssf&oP>F^^N|O>){+;t>b$o`3YCvBsqZ^60h|r^xGQ)Z#@i?H<_MU^UI{?zX;rP%x~X&SG8P5YF1mh!a0i%sqiDR$7YlV"
    "b5~!wVA||T&m#>kQ+^UuHhg7+FKbBqnmFxTY1JOrg~x({Y7WY|UZ8MfTzzA#cGneDRL-~;l;zj`tHi4pc69J}Lr<=!b9z1gv^=it"
    "w<c;s6QLtn1E4c9MD9}1fK?|<By2r-1`WW4M2v{N(qBL25j<M&+;97ntA=Nqyf)oLa;xi428T&27SPJeaG|7Zuv!JICbXp9<{+q0"
    "1M=0lM^Rb-lmWDqL8sG5O0B2@D*#sDtN=3B-}P{H?$P@E%*JAa$s~&Tc%g*J>Xs-d?3S4;H+*Zilc|+LO=xzoDhp~^B~pSq1?bw_"
    "Kfm<diwi%yc<<)pAOGUlZ@qV^CCk+Y9Z#kq7!^8z(2-M%tNHs|rG+4i3z8C4>JdzhX>@9%k+?H^Z)W|;gO$6jR#{-G>Ac*kWMW&s"
    "(B3);A*cvpAQq10w!&#&Fpe--HQlV`IWvOeZB)^QTlIRiT&WaGIEq0E1i{fxhiuYFjR$hMM!C#33S2%{plP<v3*~e?9}Y0JOq1`F"
    "%EeZt`tkjhAN=gM|NJj+C{Wx;xwRx!sbpJp8N_%sC#APGeQWct|K{UQ-@keP{eQEV^=1=gu^1h0k4|eKam|OBe>*;k_qaPxyn4T?"
    "qxN|ETSZH3&%bQ68NEOoda9$o$FJZ1zPwflohph)hV$`wv$YTW(Z;c!!_`yyw>Q={mweBx<DNsN%5%L-Ki^orOWO3Os+k@JY<9?("
    "bz6V;aP`OaVh}bTR&2@q4y-G$kZSkCPwrgKZ(I#U!!_n<L`rS%Neptv__<z{tn0hXv&8-Yf9k~-r#qd_c3|eC@b=2){cE>;yRpA5"
    "ahqd?o%6?Q2LREMJ97e>5B~biAN=d3`<Fg`XKO3k@G;cXokyQ6ca7+$mm2xDcX8m*q1}74WnYC9Fl969G;-jD$(#I{_wHlB?+rE@"
    "|CqVD)wv>_w0hV7B|4zef6csk0RvKy?K}Pa^ZoC<_Ip@!e7fT5(|KMtjpKPj@PSsY^j%#2gc@*uVW`ztoKptH;?l3Ddnb<%x*Nr8"
    "vqrZo!MC6M^7VHgzjyr+jd6iQfN$gj>9E!70y`a_zxp`S`M5}ybH!SzS}l}|`834S?PP>NwV7~83Dke~&YKs1_;=s?@%N*d9lzhd"
    "9ohl-2E*k(UHUL{=X!qST6K43b#L}@X=ydEt;cN^+|X%BiPi9(o7W-_@7%v}>)NL`KfQXj231&<oT%qu2$dyJ;Kl0tz0%TSKJMdM"
    "O@-X#<dg!32@Pd4SU$Y{$@RxKK6&tQc6VldbK%-{AiNa~Y%D&0Jg?>9Zk3VX;JJ;R2P?~0AK$AKYO&e%?agJXTxZ$b?&_oc6BENj"
    "Bf~?(Jx-I$tTh-^1lwmo`#8avOU9GAXe^%I^lhg~Eq}B$>wgqjxus*|hpU&edsq6Dl`;e`CGt1!F9hN_jBDdM(yh?~g^aRR^aV1@"
    "p}mFe_4h7+{O-U0^!|H4f+Z0Yd68pbEv~gYm=1tp%Vq<#BEPkM<F~JT=d;b(Jl<nS#=6VuX$9pd@L(OTCol9<R?7Qi$=_<M?R>%&"
    "1f$tr_i91S66aRIHQx4{3qZZqS?LXuhT|rJ3knN7neQ-UGNs<Pp&Vp1o6X@=e}@)A-g$y+7~hXhR@rOp%E?pTIzKgmd_0#)R~wA5"
    "vK9wqnm4lQqYxNnw9iZ-gtfR;O;xKsM}WmoR|_3i--M2sfg2M}<H;f>^BxY{SqcCyX3~xw{5jP9nL|cYQGv7@YFqUNC!8E-C<4B{"
    "M@B7soBnJ#D3`_I;eCpgIPNpl54O?)p|v9${?AuC7J>i4-_pX;o$xQWW4rjuCeTb$K4-j6L}&G2%IW(3vzUMqz6vfjO2|7yy=L!="
    "GJoqgx&JXRq)uq_0kpXF^fI=*Gg9n4ZqWpyTbWw57}!-Ch1T`>(V>d69+L+YqSD%5eR^0MSm?$e8`({hpoDc;u+vh=u1K6HW4J%)"
    "@8%jEZ<$d<Zhmt2qnpK))A$BbuQpidVa@(a<U0!`5~SshTfcf3Xtatkar86N`y+UaZ5&^(t4g_U95rj0<`(bJ6KxIE?;X%ND2<sS"
    "w3N<B@iK@-K}(?wsdXb-@1BF3tLlsnrykSEvN9aHlTEHb$_x}y9sXEh_305XRy))X%3VgMiD_22rv52aU>bwV&=cxb#0YsGjraEg"
    "wRp!Vm9)B!TFHo=7I)MVRVj1?2szj-rZ66b(zw3vqGCq8RzpLnr0>BEJ}f8!Rk~KLN_DQN9X<ULJ4FC}u7K82?XUp?N=q%ZpjKPV"
    "1B(18pqqGF4NM~11dzTY??qvRP@<I7fXpU?O(mcT3GaJsK3l6$U|0>cc9VVVkz$)rf`NnGS4FK>P^ftxsr6r0Gur8$zfQaSI%kfN"
    "wXY5Lq>$@4dmYLs$x9Er%bzrMdbd5Ug4bO9q*K??<p0%H?^e1&!?}c~Gp=qkMwC4kRw<(K9Q-MiyS_d1-aDb5Fo2QGtqK;@NJtaa"
    "ioB}bUu4S}e#N;n;x!wLDJ@19<0QkXGc4O|KPe~o8oS8OXPV+rr7Uf$w#rBcMf#OG#bi6!a;V12LRcyBUZb;i0;(@is^lTSeXkx)"
    "B6edN)3OL&rDYGqbh4yK9`(_!cohNhqjwK|n(tlh=J7=KcwKDDW0~6G7}+YTKc2f9RPVNl0nV&^nqAa^VWf_YyPO8&>O+aTIAPv7"
    "(4`;1D@{$U(D2P?<-&$3(>V&!hz*hmqy=>uc@R#h0OgHRH$FvNzI7A*@uKQqUVj<~#^5iVCI0L0dcXG3-~G==Klqnh|NOnpWE;#f"
    "mTS%Ld_z0?MsWjJ{A~$+tfYRpR(Rmo7sfJmZ@`ZwfniO_nmkH@pWD~}<;g?8ttUnezlW9$qk6Xip>@LU{f|GmGINz8@e}JI^IJY@"
    "<zf6+MfP4n@l@MTExnUo{_t`v>`V$n`GXD_oz0G9v)-5FDX3}z)7p^jkf(_|$4AEg;a1@-cQbPedE}^;#9FHQ_q|<Zl`>S=oqb|P"
    "vc!n5?Q(s2^!h9Uk+^uqTxhC?GUA0Z=P#U}{NhW`Ab-)7_zd@CD7G6&1`_ei;vzD3X8+--Zw}axEe;JWgM$^*YV&mZ$jJ{M7Y_tx"
    "56s=OhjRx1yf;#K0rXCO{z3G}q$0R9URv}Nce-TF+yghgU{OZ5vYX)EyZ@inez3oH<owBJF1&Cd{y~1>w~@di+p<4#agpkt(r$5B"
    "i>kn?ke4SN9lO>S(0RQ2zHxh(SJZd&6|?7}8j&r8al-fh&8qBx8-@d`iFNs~$l3~}C1TkIUx%O6jr~(4Pk#;^sIk`6)bL8~&gte$"
    "t(+Y*(;2za8ICj0y;&lZ488Z5E<VwYKbOC+*tZaqP5O)ggS<kM&v2h4`5C+X2(!<bMw?=(uijFKI*ncF)ET_pW;lLrLu^UF`YE{T"
    "++=ju{FZlbe)YhE&z_7QdewQ>Fh4M%2A_qibKr_!k?{=KV~&>%;e;5}wwhh!0z@bKsr*4#uIEU79M83ZfDctVc-uh_sqPb?HM41("
    "G%F3s4|?wXvUG5wQ(5cj;YqzdL6ntJ^%XIR2eQ-8L_b~oLW31-PQqXTd#=ZA|8%>*lAd_A_tDG=e<7>_7!_M`R`X8{Ew~{VvSm+i"
    "=!nbt?tA+|nvCv<?2yt>Zmavh=FYty2`tGSKAS3FW-V$>-5i}seKd>rj2`&H5m#^eiSMEJd_t5{UnsKoFMi1Oj7HeP=M8f9>}z-D"
    "*PWRVdHeb(<9+jChyUXKV7G!*7OKt<to@KqTEoYWJ-XyuxO?Z-FP?SQn#Pv3-`n2?6xC+^4oz33lln&GdTUKL0(L#`o;)*JFI7^X"
    "u5Ae7mRy{R_<o`fRHxjX^0viJh;VG<&B%~<y8g}^M;C7QX|Z-Dz!)0AC>5DFcYXvLX|HQ)7XJs&0!kUxYDI<i$s3<sy&u@h2Ul+|"
    "O7k0q(1&P#8O?semfo-LT>J9pPe%8ZQN2RCv6veBw*PJ={2QqPC6dLmIUo8RC+5<Nwl6u3zucq2Q}|3<*JpHN#q3&Xt~h+kT#r3@"
    "WT|b?xmalNer$X0l~;e?BM4rNLzI<G6Qun80{u8aW+@-nhPoVjNXyR!IwGwEJ05~E4v)A(B}n3>`7-RTInO(xO*On@&lCXjS9F#M"
    "98T9dW+*u;(jPkao!s1H6gwfKTwIKNw32kv!k4sMhzI^rHvqQF)}qG(bEU-z({vsdS1)E&tIWV5t=gh(BO<Ou(K$V^l7{6i=_9sT"
    "#8oHE3g)OUyIh8&HnoJ%MXnuh*BZt^rQt6C`GJo7l3EbCQO2yZ0o~)=%UTMR4QXq@QJ3swh3W}C%?hi+!7C}=0><?~MQU4Lb75(?"
    "XG5bi3(46!QU(DRjTa)u5<D8<nKfYDfNR=tagr;VTQbVK^(u`4FI_7k4SIZ}H%BH6iZa=)HXWi1^d6P-QVI+LG1EpDBDb+}hO4o4"
    "iX*LNRD;D6weD`>$iYF6@y#JwuFrmU@8FY*?CkaCug^7N)^eiS-j;I(A)e*@>DqH~)@8*~hiA@B(vIE_NA1{8<ounIx+F=8JtZ1x"
    "i`C+iN8BTl1~nabwbBS%Sm`RFd@IZZn&qRn#8;M;-&oX?Hx)*le4jpaEjzt2s0eD?Alc6M7#5tcP$Zz5S>1w{j$_eheF0<q-==GC"
    "J8Rz)?u5)gU*!L3VQ*Nm+Y40>s?l1cE;zh%BT4n>39Atr*de-7G0C4rRnZO}QJEqh!xEf96?Ib~I<z&kSQ*{aVyifscjJxyD)FX%"
    ";I_hc1GFlqm%Yk0$M9{rJB9T?(CM>B>Z@N?7S7sz+BbE%U)~R2;=A{9&Ue!0#L7;2C#9)12_{^&h1z$otFHo^g?2sHOR!E94@bhh"
    "?_oMrt<D-*S}L@gGC~SUgU-=|YP!@~ise2SvCWr$|9cx1Xl2isi@1{9L|p|sTCpZ0F|ZCW^lE<HTW^gezBJPIHHH##Te;i1-6ub$"
    "4O>g}A3v;78Lc{5n@8%Eg!r#Utbc%1he#?MvAWcqfk;i`b}aB^u)X>j2NI~(iy!$FOzE6i7mLJNxmk5}aq(FHqK$wFp=knu7Pcg!"
    "yEb$NoMFKD4&1w|RmL5;W^=7*zr)q`aF!hDZgR*Pn(87GOT!f<tQw>gzndn9lcPGm!BcIvpWw$_u3b~K1@CHlV7&T{M1{wUQ<Pu>"
    "Bm>$w&jDSMjvR)yhD4KF+ZpB=rJAu>cKTxL_l!DlcU&@bU2pgJMRXZBpJ*BlZ>7G-M5?N$c%sxCz-HXZv(<G??8QyQ$!LVSUA-2M"
    "|Dg3QxR?2}_3%X-^hh#Plt!Y?l98-KZXmCoISJ)>9Lzcd26^du@YLu=mqMXTbgUuT9RBBv-~H+L|K-=Ozp3ceBRwdA@XKNsZXN6#"
    "wbBnX#>#OZr(m9HX^~2L$l_Q-*$8Y(rIn*e&+*LZGlWyo4JSZno5s~0kgAD}ETPM5tuEe`C-qO`uVSl^l8t4lKUs17`WHWY=Vw3v"
    "?N5H98l2R4k83B67u>5!?P8u^Fc^kLCLP0*WIIt13)NaUIAZGH6N9^b9m=S*8i%Icy=z|<(w|XmKidLZD9#x>Es(9W@r@=}x8}Q|"
    "4oC*%_E-P#&%W}_Z~p1Gz8+(WT&*M3W#!)#4BsN<uaHrj%#bC6zQI%s>9A!p1!&7<wUx*D&Cs9yS>)N1?$5kZs2to3DXxdX)r4FK"
    "(Ls|cB0Ky#sGu|9$reG5fQZpEq$B}%;gRXtZ~W1PuYUctZ-1-0(=J9jtq2s~9LDGD^47%Ws@_w#@f=ab#G-wx-V=V~*T4AS<99Dz"
    "eV5)lrnHSA-947{h(A(%A^N++15*F7rfJZ>W>+=Ok@XX<a9)PBEpdlk6tHq}9p+N?{(hv@&CYAv7(;Zmu&zA0+NH0+-MPwh=m9tH"
    "j&gQgX5TUNNH1^y#l>HK{KH>g`CmWT#;}}bbliEk&c|#mv{}RHNKTsXw6B8U`^kJ+0kvdX?c@UQ4tDFzq_;Et6r%=o$NNktCPmLk"
    "rbe($Tf3usrv0${Co9A!mm3JHQy4d5s|OBxC->PW-MYM@g@d#yUtEv9R5o-q4Wz5eIrV#b=fg#?kydu)MVGtt(XKcX_+z|h_OYfS"
    "Jt_E4ru75Fw1_3Bz4iF5)KSOb<{72p)Zx(aGR|K<IT$`LUEM36vFuoNBKX3o)5niaADlcUCRBRXigGFqzM&D>XNSN(BPeBh8T2ex"
    "I#h~lR1et>giEkep&@Js4uE#$p7|CdrvadZ7B9EyYLz<EnLYt3FLT*n5D$G(CZgZ#GG8=rCcgLa(ndz>Rc|K>Yfq{EkfA?=1Lc)B"
    "w+Bi_gf0v}+W|ZH;wK+2To$zsO={^n9eUW7wLC}=q*<&>+H%@NB4;L#H(Z~>)W&XPCfQ1cHv)+;+*G)#YOJ%dzfV4P?#StEMtuGL"
    "dmWTJe%iJ5_y>!b-~7(hq>8VkLd$%%oTOKe04Uq2h>7hGSrz#T-71rWBtn^V(Ptg7bi1dD-0qO`7_i>XKDLz$5>&dxh1MB|SIW*>"
    "n!QZ1!)-q*T#jL=Ys=@0uqDz<s`AazVaX2SJokjDZ#{jzTsHNThRJM)Fy)7^teR%hti+p4vVj=uSCQ2!zx_na*d*n!Y&_eiv#DA("
    "D|KkY05F2LxHkeeI`C8HQYs|&m|9NME#D&(d(EXi_0fI%B#%ls#$&GVIfeSOM^@V90jL3-F_JA(`33*x-FD>79;i|jEHtNFGFb=E"
    "bgFZAQybf^<BHrFf%g<WLrtyMAc0D~1{GU%fv+318mFm0rQpiR6*~Apx*E}7y2$=6pxO<iMM76<m0Fp|QX;&dMcw;G&2*y)(A&7_"
    "NQ^%_cy6?JjW#@Xc}M$nb(v~(w3b(EjbJRllC;_R;T}U+fdYc8?(iM<;9pEriQS<)TS_p>UR)aCr|IXuPDeh_zVWwoa}HlkG~Qe7"
    "F}b%?OX;bOLU>+dn#fewhR&*WeT`}%@8Gdo|COq>0Xk|){Sp|_x&RCtH))Y`b&(fq-QeaUxlQZ!CMBh7#`c_Yb5JD}9V3Jd6rWmO"
    "U9>~0;m@3y*7@7bJMp=yAfpndHM@JwjU!xTF)jUAYjNgG<dKQKT=Qac^B)|VU01uO@uB6t_j^^Lk6I4`=x@;E?}O32O7)?;Bt+WR"
    "fMHcd88{8)%yp*hobH}Ova<ur+a>=_G8qia0<DA^Pg34C4JgZOyCuR*f3Cx&RdCgauegSGj8jSt*-an>qQ+MJk=tuCo4{uGVy=Cs"
    "ujR8=PL=j3eHAEijD^&BAkz@gA@!J%!ciRaLJC~M#4W`E5<RFZS$hqXi_)4DaFBQAiXhZ!WK-jhmr03nE4I2&uv%y=jiMcbtr#IC"
    ">8Jua3tBNV5zDPBh9^Hwo)VB@4DggXOrim;)w{Y;=o|==+SaDgsNd?HP_^N()ZkR@R+h`cxSoG{krh~MeoM(b-AtG~#GKrZoCC45"
    "r%yj~c<NAhuLz{0$s6TISF9F&x6|6w)0JD>KsNKLICK1uPgprx$Et5E-&@`MP}W4uCyY_$UYX7xQYcH9rE2MUa`WD&v*pSoQp5D*"
    "8$-W&5aCt2NGu!Y+Q+A<WT|?8XK&~Jd}J-Vo(M@uN9YKGzymNwYH*A)x-*vUC!~D?{L=yFAy^8|?w&e$@bG~_y+E(6J-B`87r*@e"
    "MTW~#D*aB-=Ma$U>Wn&nTMNSbx-}<GjP$rY9!ldOHRmCJCspkm#rwZ>x>{+uELxA#qf+TCCL3LAHfgRd0;}z2Slg7G^(Qy4%ziMp"
    "GMiUPz4@9*Qp8Ko9UUKcL3JKi)8M2zqtv4`-e^%B(E{KG4bWAJrn{l_7P|qvuzmYZ>0G7}&(On-#=^bTg`HI;grM+$d@x0DBAY05"
    "Fcoq(gsN)=HOvJLWbY%9g{>%gBqa|wt>YL*s&In>CP9c-U<%3DYLzfoI!>qaw;u%3i>gci^eHo;?;X(e_Oaa~?J|n(neh`^@}SW<"
    "r6A-kjZTjbngIBMN;smfshc`BZjeDYTe|}}u1z06FC5|g$!0VtmmgM|nL;($YL{%H%OF`~R%p-M0V28T^13W`nLE7>m2=FiobECX"
    "b(sxyx$Wx{m2R|0(tGlaC)^|KQOfQQL5pm(C^vH?LfeK$Y8t2js_Wdaf>t3V1;;`Htmc%&&FJ3TdivpPoV21NqiX#`0VbKJg&UXY"
    "Ke37@T6@l|wOWj?cOZ=}|E}*_JKz62xblBLc)c`#u~vG6&15(+48o79W*eiX>JBkh)wq-Eg>KTqmTc;MJJ54EPV9&<glbeOjxus;"
    "r$}@wb3zk0AeCIalZ{aRJPR0LC1pqJa*<yVZ4HJHTU5Dj1s4YMQGtzk3EMCW-LY1)WAFP2&TVYNN_t!7k}Q}lTdw&AgYkYQkDFnp"
    "NvrHSd7^DUnDN+!bRt~vf5^92`6of}!wB|x@plIICo7-3_@+CV95Gw+{XHGZln-9D?|!UWooOeQ2tv~nS*_M(GfwsPD&-!48fYML"
    "q5pJ-Q12DA`Mvp%JU7=oS*OixNW9Y57_=siPgo8N!F{+~@K{{lt>^%%HlU390)DxrFo=S(v*Wva^rfA1qYw6T%Pj?E1nR|v-s**Q"
    "P6&gxoiwN2HTP;ze+eaNtw!0YAI(QJiylS8&$0KTV4^^#v+DjY_LYKQwvHkSW%hRF?G6m<u_lt@jnZ<i6;KzLI#bBy>0%^VAKHu_"
    "@ES&-z5+j3?$~yC$_@inHKHTRy}dj$DQ>qK$yz-o@CCm`7j~%bb`>`h_y#C_*s3+v$V#*jZArU?lZTDUV$DDyss=#iJ0?D@<m>Hn"
    "PBB#rsN!m}w(BJuHb;w55nvo9gAr&^j0gKN+~_u=>GXrN6%h2{R4JH9Z-@PYuUaV5!2&aQMZ#_|_(nC_N@vTdbRt4hC5x9poI1O*"
    "WNntlI^{wkQZF;y!!YZ>Wd&~(*}91otvZaNHW<|-_US|QN+`u?HG@?WKy|RjsI}P?FbA?VL%v$-stRUWu9s>|SzuF8wkDx)2M%lj"
    "cl*O3N2d;}q<SE=a`EocyAqb}K#v=lcQ=(=yDBC{Z9yVoZP(lNqF7LCssNH$Vk3JNnl9rmssbW45UYY98)x}s>#2in!7zptlSSp?"
    "Q|=)K0|jHP$d-|8PS|DvsUb1tc23WyloD4`DawO<44~<Tu54)A@%lb2dkaWqB_V`sms93PA=lj}Bk;c)sP%p&ax{mQS15kL)K=yE"
    "=BC<I@KX3^q6jUig#c~XPP1))5%4S$U4E>G77<e$(eo%(ix=C)I1t^*DojN~C(PAK1)?Yz61=5EC^JxVrx`0iT?Jk($klYJ3M|FS"
    ">AKq<=<6@4M->0@fnSNin2IPlQ<crOI9IE;)S?l>v<zRTYvod*+-k1!xvCU*F13;+28Ekb{Zm`rr?cRRLW$0{s_X(wHzysOi!3|f"
    "MD=3%z&87zj$7L~6OwcgWh=?5I`9!LtJ5b*9YmL{RPlf^D4O$CnN}GpP8SU-aHIo@6{b!ZWP@5#)>=aT<BH?V{O&T}&hNzU(Y`w~"
    "m)Tmd!%|*CqcmC#lv#hZ5?hV5b7}9l2VOXM=H(EZ4sUNDB}2d`mYSQTtMNwt+EyX?_?>?m5@O8E5$4v!AaNQmSGP53E1_O()*gq`"
    "(163ze5leEO#^NDsG<;$--teLv2`2=OlC4xthHDX!nK3h!Tvpcmu2Aot%9BMj&`{<mIAjHZif7yKiMOzSPAqmDxO5=E~jcS(M-|<"
    "le-V-BAsLCHlf#VZs&GtHD61<zW-!MfkAz}!xw)*lP#x?!nE+v<RGS2kRs&OYWmgYQtn2)bQ#-sn_Dcw4^wb$JHs?d)KH8yPxc*D"
    "Nt~7u?l!_Vo(#1vEp>Phl<l~~JPr;MQqut#zjr6U&-}s=_*(dJFf?Bd_(t}YOHwiGkBT;jcf{M@+tZgxCUFFzOB}~mfAwbM^r_eC"
    ")j2}12)y@mJ`&ir>o@Z&yGy(ILM7_o1Fh-;-`9pzYa|d)`VO5qbbPdN>@+v|O)Ga$%34c85bp#$u;30XV&{p$!oBM=WM`9OH?R9H"
    "eC9bAs~i|IZwFWVm<pVi+273fl1<NnXJ(>7ulF3t*aJ(ITtTX_QY77wR%^|U-pI{u5Q|H!9~pGx3D#;fV8znlh!RBVYqPWEoV>mc"
    "DDw1Sw<@r5JF$AR+u|AFE#=>?9(RuG>&4qQ*Y7QEFj~W5GrkSi#`NlR<ycL~DF}LKzg?@4NtJ8=z$;T{$8Z^Y`$yX&l?_wThrjia"
    "T)bPZ+#hSw4u!>~^RU(aH-Fl``(ay=Jpzbl=O1nLq(w>z%KqHf|9lK<tp4mDE_%EA$PX~zM;p1eN5yk59X*{3-G?ys!t#p6sjIay"
    "rO_SQOsGN}dP8Z=M1qFM+^8^bT^5wW;O5ACbu`Q|MNwI3ph|5@KO?HYXMkOcJ2g<<56-TsmmW>H@A9_CIH>9`oNghvOio=fud0;d"
    "9s|al1vkcy$hV9XdU-OJvjb!|b)d%XT$|MT%~Kl>=R2>p%y(I1({W0D1^b%~NonWR+8Qlx%kM_n;<WG09<F7O)|lk4Lc4Nz&Uxz5"
    "j;^ZqL0YMgq}`%cBHXuBfPa;dYB=1{4p+bl58$2<Yp+?+=_5}4Fl-ug0#c^F!2ahq@0~SxJcWWJmLWRR0;UFo<g;b!Xm!>8Fzach"
    "Pl4#yKv`c+i*Z@W99FaSe6HtWZR`u-?Zay9+u7I)nt=C6Gp#ng(Y98C);;LQU0v)4<Ad)v)w)n(#4kj$E((*0_B!?|-xS#9a-rUo"
    "TQt;G<bXeGr6*1e+5dk~O9KQg000080000X0Bv{IQ2+n`|NsC0{}cce0Az1>ZZ0t{F)lDJb7Ns_WiD=Tc>w?r03ZPX000000Pg?*"
    "000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$Itqpmq^YA&t3W#7(nz$j"
    "t||O&b;5$(+W%0ub^MPC>*Ixst<JsuY{l8FW1Z<-ZT<DRgSE+haqHaQEY_}HZdf%PS!T8W<!`I=U8Pov9m}k;J!GuTZP&8ic|pc{"
    "PJ)#+Z+(+hUX6ye;>v4QHSJy2GC4=Bx-P0%PnTI|#aYyBHPeXKdVxZhwdOG~YqRakt*(AQZFTxekhP@SXDiE-p4M4P^R0xWe^|-B"
    "^RNa0P)h>@EdT%j2mk;8ApmA?C2{}%|NsC0|Nj#J6aZvzcWy2*E-@}JE@Ek6b1rUhc>w?r03ZPX000000PX+)000000GsR=>KhQr"
    "$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$I+{8PwF=||uA-@a_FgXw?F6&J?KTPN@88mD"
    "Z}0c&)V_b;iuX@mc-t;K=Yw6tkG;0%X8PE3PS|0$&Ar#|L(<GWzCUK$FZfhoSH~-9Zx(*hj?HkUy_ecMTf+|-`x;cz?QJ@D+3oXX"
    "*dH?e#Xhsmt@e9^me?QeciH#yshs`u_y6p6eoEWlXP3LrBFAC><Z#aYm%V)Ljn}u@e>oyye;~JM&te}B`vtM9_5uJ<O9KQg00008"
    "0000X0JO#hzyJUL|NsC0{}TWd0Az1>ZZ0w|FfK4IX>N2lE^csn0RRvHKu-Vw00000P)Gm(00000l(*-X9OrfJTh(3FT^*`(4l~^|"
    "J$VK*m_Z^yfCNDjq!<+~%7NyUbbNj7D__g!p1aPn&*Fl;j<g&kU)ho@SrkQzNn$2JWMBXcW-vMS^mNWSRdrQ&S68l!^C#SQy<gt_"
    "Wv}(_y`TO3{{8u{KlkEGAn@OSza9C`cmL+w-yb>Y8~M9GKRhz&8~HDP_5J_){a3#C@?U-bJKz0Z@h4yT%fI>VgZSV4@2~t{-+k~N"
    "J$h`?cVuSLH}~L<P5S<a@BjBvtKLhV!1ynbmO5EO`r*pa23E5mfJ^0ebwBPwgD&5cHwT&*T|6-{%F>9=BLl|j`FN3vmK~A;G`CrM"
    "PHEd=v>OZ%)Iwme+AKI#jYq6T*4?BlyQ*3~+fQ0dk`p5XS`K4$t8$E#QBHkL$M;){CZ|>y6iR7^rsW;5hm%wffDC?3w@3(NSCqQp"
    "X0`5e(Pq7LE#Z_bZnF$X<s=Kznl9MJC~%OJob7?RN@r*ziiS7x*1X4~Kj)SQt+W^5A5Atgk`!d7Zkv^12}xMItji56ktP6@71eG#"
    "S1C6etqLfj{e6tj7%Tg-G6K>j$069QlZi-`P%2pmfIG4&Q>_ftBvE(ps%H5-QB*h4G$p1usc5iflZV){m5#E67Oytsqezys#VKu8"
    "Ww&7pJ0g1gW)`<&R-m#_pa<6jkA)^ION2*LFv4XmyWVs&8Dro`8%gWOGmulIT48gWAQ5Y}k6wyfk_n>KAiP9X=`UsneLv==f0LYB"
    "ljYk^X(rEpZC)&NMmVJ{!tJ{D>k~{E?M(GA4^C_dhAZ!+74Nl>g)~1#Wc;dZpiWbwvd++1hD;tss%|&wo|T&oJ-wE)m{7$8RX0`j"
    "eWmswry3LyU&RS<M@)+0mPlz>2<;M(D;o6fw#F*Pz4f(Fs?s#-hmESZNx|0U{wlHmy}Ol{F69Vi95MRO-ErISWe2qhl<!Wq+DG%<"
    "iJMp<uF2^JIK7!N+mkTg&ednD<$$VbQ>&V(b+A=KTYS0s<5ceN<99FEYWOL>?qMl%3}BBUUB7Z1Cx?=hH{x7rk~vA0=mE_(1XENM"
    "q^!I9BX84l>spVJ9cUEoV?eOem1iJ5Qi26o9k*zTJ!KX)7YBP4&Dzs9s8?G(BuKWW9MvO*je4b>E6Fv{dW>HYwW0pWnpWIEVR>IR"
    ")Xn^HEZD!Q8i);2kL*PD+YS421CfWlY7Xf>SBg3LE(i%S^U<NP@yF)M$ASG=w5o~5ZpX^^>xK1ZO6Y@D^omj@7wiEgO(ldY5T=}i"
    "8$0o#nr7<$c<1_9W7=G~m#Q)qXR+bhk8?eNsxpWFOa~32lA!la_4SHMZkH~XSO)I3U-IP69nYWA0#a5FBspzS8f|q3Rb4x%^&^~K"
    "x!k2-MwQ>g)7$25(Sc_a@dWQb*mhM&N2fyvMel*sqwsz`4qH&ksb>lK<g=5u1KUxV1Cd)>7;C7Qh9Wj2pfzU==8T*zk)8%u(`c=Y"
    "0K}z^ey5%NX1jV~>T<f!sTYR-;{SZJw10aqLF#&SdD7$q?mAKqP&WFoq$+jn!+q8LYk@OI9j2jL7Buy73jV<6q#CcBSUz`b#o=9_"
    "`b79I=GYjBB*28o?jf&TzY+>|yZ;i6cfb2=c@PMOXgZvd*G*imKV_p`$1IwF+=z*6hvMf{S^<Iud9#Qe>DN8!lb<{sDCcWUvR%$r"
    "d7y3wBVT{@OQy$-gA>Z?oOtFN;Q7B43}Z<~5t|)qYE+3iywR1B^-^Pd?=4*DB>3F(e{e#F4$^Xk0UWF9jUJ0(59`XT<73ddPQ1Y5"
    "6w9#D&A7ayGy+a>C+bBDoN)a^B3~qNExaU+oU3stFIVsN${j6dw)$E(m$!Z!EB%NF(XR_9kh~Jx%4WKDZ{YX~bC7M+1jtnB9$c7|"
    ";%dp^z;c`%YP)hHVZT~(`}YCMi;eD7%ZAg%;nFs`#sx~O-kt0E+B)yiW9A1+DBdj}AL)O_O@X`Vas@0GTR5Jo2*)-^Q>-KHpAE;K"
    "Xw!-)d6<?>EMV%3dZlRPh1&km-5&%e0^=qHm1%cZERxAuxBD;l4{TVW3Z;D|qCT;|(t?G3TPG#Ab!nNoOsR7;xXfvjm{O`ACSgyp"
    "XDkXvB?AwK>HzK;p^|vo6;@a)jg{Ws`bZ^*r^P1jCpojhHzx-I9FYr;9or`8-xrh6Y=~+qfO);ewFsTtZU5PxUdNTBDG0Ih#shVr"
    "Mr!J&W*zD%p}MYKtPyQfGa<W=C88mVGvPFkG$g1gYmv#OR0K^8wwfGzJ$&rS^`W1szE+%lHKrTCVRmge)N#AJU?TNK%=Hi+pqkpQ"
    "YO;Wg&2LX?GLBBw;C~Jg$EXPOo1uE!6I38+Ez`hN8a?ju@O3v@w`*upA5s}8g7S6y`KoVfU7`NHQ9#FG3af6>MVM1hYUN#R_z0$W"
    "b>ndd{E&?LuSmrrDVd9O`>kU5R|>mEVXi;{pY@Kvm44pRZ)>`Gb(qLjlVXB|>?2;yUR0ZJq*aAQy-Pnn=s7+#Idd<c-Y(~hosTCi"
    "uH%D4V*wW#!0bcIkcC8+hYPWpO`oNHCNtj`?K~;B7nU`<o6h`2&`#Sho$7P&>EW^I0nLE5+$jt*PD}CprUqebsF`aT{CTVUo?rb@"
    "q3I!+0Nj#cqAvGf^vk_QlEASNOgz{&Q6joo5(Zl{aBpNlH)u8X;rdZV<nTRof-#SAeka$i?UQp5)t^=j8?Am#vni!Js{|X8O>XqH"
    "zyUeQLMcTSJSE*jA=K1%yRBB_@+VMX9R#@^#OGIqZbjQDG<scHp5YXD&*(!yj|k&!&_AFa)2WmKlaJN*?$ma!b((a3vqJ7tYQ*dq"
    "p6!}OOarX_Q~-p0C9^M&jO}8+D;MuZqP>On?EELyQV?nqQcS>dayr{(4SJ6auxVu4VKsN8W$+d8R5p`Ll*<^IS6Tr{0q3ery(QM#"
    "3YKj#1Y4-*)@nMhp=<SI6((+=$(z)o-US*l9m*KZy>5|Kim<1dv^U{i5H$4K)L2z^MAH}&i=+XQnQL+*q~ok+Jvu6+*?L*tE=wJ;"
    "4oIAus>>j|hD*2UonVb#%QS+`R+Nua=z5pT*Ys=-Y(#R2wGkgS=mYFFpek^*Pv0_Y?1MS`Y!w<RIuwY9P)=rnHW8N-83btL-q?!2"
    "w?2R2mIk$XpET>;!JmF{<<sB4y>|I$k3Q|W{MK)Ov+~QSu_u>r4BRVB{?kAH>f_gLmfqjK{_9Jhz4y!C{PwkDzN35VliLR~d(qn)"
    "8|!A2yYw#~zw^b9fAZF^|MRy$d*g>Q|4KjYtNm>8lOIOc|KXWu|MrzvzW3d~_|wln{q#q#z5C0Ne|z_hUth`g^*F=7{qP@uYgONk"
    "ZVx<k;^@P_wkzH{HhreCdnlHB{HgxI<I@gGJ9m2Uq0Clbb!B+)$ce^VS8lzoKY#v-;H5!s@ASfFiyzdl-Y72p=*NHm&;NAcCqMoB"
    "AN?-;?rR_a(~lwxYn;X!aM=CBUdP?B$)C<Y@%Z`2pPYR0gzceU{>#sQ{NCbE-}=q;n0MvcZ?9Z>6IH#tc<DEveDE8`5g;%D?8Nfi"
    "EpF<|FMqai{u=P<4}S1Ep7LgH)vkYmojcus^^;qdKDu%B(=UGgujR)d_CWqwSa)~x{=Y3<{I_3(fA#jS-`T(X`Uh{l|NaLHB@w@|"
    "y!`y%zAQce%r9P_|M&lV^Jl+!t>+Oj)md`}*}NNWuj^{R)2ozppRH{`DVvuX7`>=wi_OMxpD-v3V<IL2q+~T1r3Zb>Annq$xX;M%"
    "tmW=6s+WE3`5E$q6Do3DE`6>}-<j&1b>&}l!!HxEpoi@FajY2GZ|&d8?0rfSTYbj5Wva$zM&;xvM_OrIE0cNU%KpOT3;5Cxf(O4Q"
    "XeHK#Ii(?YIo#K(k=G;KW)7+q(0s-A8ai7bOYc~7L{VswPB{y0f2}(|oT7d4Yq#2W=DAE(*8D1aYa$XNWdkb5q*|%bD=*ECZH;sz"
    "`pjmVt}20suDy-el1{X#&cAjC+}h&9ahKo#LRug%CicMAHHo_hXH!6>+?Bd2<1ZZcMGIHZV+D2PvZtDYOqo<)Gt<YXVq`oe6oYuC"
    "v~f>}7Tg@uZ8oO*+;%lH0X)XX4)aA)-o&?p$tzdq!JBvYFRoP6^<Jk@E+-JZG$-#Jak_`x<9Z_uLkK5uE|<mP^^T30Xvic&@<WgK"
    "v->yRSy}n@hYO<Esg~iTl#8wO97=5s%KL}L)i%?9ss7^Z+<@JG%w^@<c#Fg&8MJhNbM@Zs4}STtThZ1#sq&9*t@#fh8##LNLF;xh"
    "<wCB}h!?w%S~QqJ_W<7JK3UmsTU1N8z96fONVjmRzyHajC!hX<@3^fF08#>g*kO1Xq%iATFMRbYWA4$1PR-69HX{Mk0k-|=FW&ss"
    "4==p?qt{eQRfpqs$(q#VfsO$2%4V`0UESTeu>nFRtyR|$u)zV;4Dm}lmyeA556_MJMjX?Du@mPWnVudg7B4TYTo2z3j-GY!4!O>c"
    ">hJ~@D{kFQUHOmX2Nx>~F%d>>Mx)hc(2seYPaO^P`3-B!o2x7F_+~s=eYe-U&sml)y2yoWm(bKb6Mi<sCDSRDy%}?4CM-LKTQ6Be"
    "uZEC_Y8n>`xPwrwCRgt<E8!CN+pHx~-5Gmh?>l?KM4^Dr*%pt%rIP@lC%$E<4`!2HXY_(Zrd)jnw0Q|_ZnLPl3#BUVXD6EV{gKD@"
    "Pexsj-18-iSdnB7xZZA4n+cNQPK{{NHG+@UYP3(D`rU5qc6BL|-lXXFb&0KqY9YH-oIa-rm^6QI(tp}~dOSB#2A+D`ndIEPZp0R6"
    "x0Q765pL}(<jA$W{#M&o^MP_65$t0fW5*>gvMoZ(wQgQ69PCo*oLv6^3uD&8!Pd=BZ#^Zu_1CK(^V!Xqgj{6FYGR|6d_T8FJfxa_"
    "QvUEsmX{6sUvkH1dy^-U`oRt5G(IvC96`1Q_?9D}sL2J&1H0h%SZs+|i450_eGgdb_p4b!apGij+^5$>J7i-yqi#F{jSpK~a$g%!"
    "i9|n_>~9<#1rH_^mNBBK(V(ZrqPs+A4)n4fX7S69+xkxXI+R;622pXTo>YhWp{7PzIo7ab6FS7+aVj=~t@Z#F6Og*wC}u@l5I`bL"
    "qz|TT5^k);;Y!s9!40d!=JK8xgc?oA+a%GXxrg{XHphgU^|aZ5%n^W{iV-z!sz`vjCR9vd(RJXnv}Izgm&{QUtyR5_txFnqCNbgc"
    "olO|VDD|td8^^b<s=H;ja~^Yy_(a`d#GV%wCWt3RTSG?6S}KUq7j(J;rYKT^4OhSbdIrOeMzv4$F>?r}mXU3L8O3hk+u9k0U5&ci"
    "4m<#~GCJ)ogR7s1<yL?5jQ_?G+Df<jlo+VDPCLuaCUMZB2n{pQR)0ll{*H+Die0!4T1%<#<IHACMerohwp0V^id)msX}1|^)vXg1"
    "N;umZkZapAq#!qURd^AR_o;LaHRQHX7>ktkji$lLGImm92!W8Rri*I&a>}uW!lp7=5VvU+a-|i3gfs?+ikPDs)ru=ANFtgYtoRU3"
    "jp0lmz|=r_RSvUO_I}zBY}kmEVg_raaI#Dzr4n03Q0+loyR6C8wMoEzS2W(o+RHVdVO6kbHDj)f(x$IFtaVE@qzRTDFhH-#s!4ec"
    "dmf>NK$EWHSLYZ0O5Oc$Wcw?X<_V_Y7OG+gd5AMV+!3@5pvlOxbuklk|9C)l4OF_t-g6!CPZj*D9bHwaQ;j3$5nx>6QG}N1n4DA5"
    "w!rrk{m#19)E2~!C4{RUj32C4AxZ;f5d^KXQSa3a0kP2-?YbWaIxuta(|5zS<2$mD`KpbND56<;HPyimDxGRYx*!*Rz)~B1A$vR7"
    "t_G`>WT~AC=4pa^uzU*H5n4UzYmLFBNi92jJjtVVD^s`Ki{H4(WZt8=#Lr5_o2lYP<+B@nc~?_iL-7d&a_a;oa_RD|ot<KIFFFiv"
    "+R&g}A7{Ea)v7QQ-bpzP806=y0@tJ4b&%~sZ4o3rv|Kb?Tr+KoLc^^2Jt|)`1JqNVW2(thZr`B?2Ct&jwcA3;F*2>Lc$9S$g%&l<"
    "j%QX_2c)nXEZU*_yZL%Ln^SI?Y?9HfRr}4oaGfjn7^W0&s;VWV+32Pdc{E}3P1K5bd>cy#y?ItnX%WHiP|waO1{^xQQ`;O=3pyLI"
    "#UAQXLv7Z<w~>z%_-=&S%Hq_LnGAV=PVb<rTBoS{RIZQDjdZq06I&7d&TfY^K(c>M!CUf2$Dcnm>NSWJyPUQUjO6=AO#_co3@7>q"
    "SN4f;Do^B6?Tu1HW8V!~qF-b!{4l?;V7`7&e^zw|FL^;?XX9G<Vk)z4y?p1!X#e50FIKUOJ5QgTo;neDs<QP}I(ZH&nny<JBc6yt"
    "pricl8w_}_)+$$$(NwQgSx$!EU7G*s`u_In?!n5&_G)l$VloDH7yjShE?!>ymw$a<tZLg*ox$|crDPT7?Y=RY0V$+1&FWr$olD$&"
    "<6jp4p_N%CG>M(oL0&#~PF$NRUU}RL(l&bRyrSzA4LZBa?y$-RECM&8mPYmFD2lUF6XAn3TmnM+-e-l}UMYG&$`r=_om&w+(XAJl"
    "W9FT{`yaYHCIia52OK6hIyCM&H>>Vb5(dhwU}5>8{!Bc&#HDJ82#d6NsxP~}k*;sP_0tR27%Po7wO*jtj7n3JIX$kFDOGGs#><$N"
    "0XMoMZF(cA<;t0^I?BGv2yUXqvZ;znRz(vfD4B6~RuR4~E5i1iPTh1s1E&U=N4GnF9A5de)@QzaLt~W6pkl`Y<Xl*K*19?^nUvJG"
    "+GrJ#66(a>A;vi^w{W`pIt=$HS|Yn@V6vNY$QFXQ!UNJ8RTD4{F-R9<6AcwJ*x|-nYgsrp5@w(6;*&XfNh691cnC>WjfEyTIgstu"
    "bL|d%b<@<$@?EUeh>OoG4x8I5;$(I(S~--dp6|wxwoj5HmZ7fIFeuUhFRLDx7){;r*|L&MromP<wJE4&3T1;)#Thw5g95<eE@gI7"
    "rO@g|I?!A8T3M5R!E9ir(3TVJfVStf*0FYfR^uKdtuh=+iF_A|wxr9%kp7FJu7c^0#f+<IF|wcjPJbpNgx_gvzx|NUGjgb7_DkU0"
    "fLSH@!t48Pb6WNIX!`Pj!9G0GcT}SRdvL2&<*V@zv8svFxsF@!+<W$z$+wT)T1ob($dbMhvzQKW*Q8`rs!IP(LWKFuc|!tbfAgCv"
    "wvISx^s%oW<>^ZJ#gW8bqwDZcHMvbSI(O)t2^^UyDID1@hf7Z5pwl_3K4lyzE3j<gDU(M-JMxWU14dgP;p~dcq?GmbYo^CX3NI(N"
    "{`^oZsNN&o)FhCi%DpJm_7QaxQE@F$)sOo6@3DS~c}8n_YHIvMzeVG=DO7~MezUqlAvjMqg=TLM9XioFSu!Z<aMSY)!#>ApUp9M("
    "M~@snoQK$7`gFIo;8qbYwF}zsXoSnRoT4+oMJspy7u2hGnb&mE(i4nk6Rn3P4Nb$SPF~F6f7s$)ZGAx~o3##vVCmHTmDL;DORKjx"
    "4(g>ytro*eyHhUykj0>uvWT`L(o#5<CN!K?qxAQU9^8u@9~}DrS01ZwU0GUO$sS}?XslQ%WJ2ZL#f$HJ5L#XTL}~ZF@W(F&d^2hV"
    "WsurLI=Hd4oZU=wk!rnK>53vN>-ptuzoEa&nso@GQ@~!6g(QhXC+D8|+8L(Dg1i*)4=wI5H+b^cBX&xuf9TZFN1r{VBx<S$Tpmj`"
    "Y9Xz@?ecURs!g1a=Ms12DE;`{1H0t@_8%Vo=C@va>ML{UTqd*EYHrr|*j2*#fTv^Sa@X&iK7HzWJ19)K9d?VJYL%m*4WhZP^q4vx"
    "=kY&1m)T#%sxgA808Zuj;h|?<`qFM9T_@y~wo^Z1Q=^c|h&Z$zk0`oe?bE3A>N7_k<r^}k+JlH~Rx;U8qfQ1Z6{1B~;L);LdN6o~"
    "H?JR^zaKOx!6EUSK0ovF%;b}OjVw<MC#07KYEK@)OjYQVrSam-6Hh&Sc+&1OT8g47W%Q(UUsiqAEL?BT-!(CovsKFo0C1<DSF9*I"
    "|7f$B`X6s&-bA!*m^v?)oA+5SJP*hYG%RJ~?Pep|&2$P{QJ7o{|98vc(=R<|^&&d8`0BIAzoKh7L)QnUN3AwMtLscX0tE)N;@vIV"
    "`Kh|bQ%?HMeCH|s80&dhxV65!nOTcCkPk2a5*9Bhj&6VJ+g~30?~fa&6urc089S^14X3%%NvENIu^@3W`L-_oS-HPG;GzfJ)Nn1U"
    "Pzq)yGX8g8o1TP;6PP>|-r9Wk)1~EWrb0rW%UhRrAJBx^Zm)MsRfBmOWPV?`FU8Bz`K{k<(6WTh%}u)_uy;)L-7@}t+0?^-^t^v$"
    "&@OZpHeExlxw(AH=3D00!rSfodW>pT(X|l+`pfE}pFv+r-aO+TFx@AmOu{R)aPX8H8J{8S3Cl>NDN;2-hYOQ^ri#(NilkD_5K+_A"
    "XRN)m#)NqS&DWr&D!)zN?HGG<*-`J;wL5D=zw2x)(!elDSel<Us0&Jd=Ucj+_o$~{IkNd_M&B&^KCBKWSUeSk>6!^5IK`AR(gD{|"
    "xLj9N8~R>*Y_h|==Mr&ivzye^54i=I^J>w%PaeV~Y@-Z}qKDN6O>()eKjaLyNt+jFCdDuqM@)22qc^xQO25$5Y|SuOfzQe@C0-I7"
    "wW<miedWzf;`4e}VM0uuZe=;DTd5pT_hBUOZj04|EV<JHj9OI#w1c=zL5Iz>+|_doE7n+X;(KyQgY;giebT>IJQF!SFPq#!j{Rf1"
    "5l*F&(M}bcoGpn(ePo`DzlV{ytkS5pP=Z35;YaECRJH_j)&Yng5gdKcG@`+ek<o9VxLnS2;nItkOldRsF|#8hU{|^tT;K0D6=b#E"
    "F77ET)H7r`X6~J!`=<(&HbXnDa&!y?tI<}9hqTgg4Fhz7zc<5q%Nxv6s)}jyqccXoSJhD(++AusRD@NO-{Wwb`)=!#HC1!4i7Rx1"
    "+tv>W1|FroR@!w%)AiBpsWBLaS&3w(Eh@Rq!*cyxPvwVI8TFx~K+Zl`fXcIv!INWt>Shz*9U6tz$By@60A@ari6E@aVBeByI?h%R"
    "(Q5PqY9F5Jlu#l@Z>fgxhbIFA?G}bol_*ir5EhMw1Uf!jYf>YcK%i29!YsS##JG!;Az-b~R@Lnz2RUSmqZ$v|>uk&Cs;IRcFK3i6"
    "$qG>&8>uMw7h}8p*;47%$#JQzs~5HH>iuRYQ@ymD{&%O{=V2}0vOa_bM7LLC)n@pj{&?5v6B&Zk$hu4?+$j`#p~T`(F6=iNmHmQQ"
    "uL3kc{W<UIVbrXN_)LPONN*M5W|PcsgChm9a;0MJC|GkNjS4|X(TwM)#gZn?Xl9*Sb6YD93y@l=a=HgjtS9nRvL)M!5EwzXI4z)6"
    "YZ0FlX~ijRL4}3}6?aBI@)>srHET0+y(Cv+f*LhIu-*bIbiP(ToK%X=WD21!t@aX>X-39DbhXn?G!k?2hf!_-Jv!CaU_HCM(}#H7"
    "bWK-@+OvemDC6k-ekk((!p^;$gqk^4%uVHkBYa4QRlU5zj6h<smvNz+XABgmuJqZMA%n><!yVREpOSDVqiEkX1b^PwYug05npd^2"
    "R}83D83VmVtIyx>epH_OkN*0->DQGbSkpbG=5~k4P<d7c98%1T=5w-&eQXWt%kP;}8owARb*MqrfPPP%yIwAmzQK`ibgf6n<D&xe"
    "e^;f)%I@#EXBVW+tB$3ZaUocBhss-FGm+t~9~|WrXZpU5p`!tBt2B^~DrrMl6PP=aq!B=UH?xsxXc52NJ>s1m-X~e51t`@kY)jOr"
    "G)kvp&E@@)D_AI@N9_VMOMqwafa7CZauH$YQAdT<h{~A;{cu?l{Mmiz9_zCF?L*8LNX{R-eP-!XPj1z3b84VKN+g)Bx2CoqZ1kOn"
    "CWo;pwBbFX(Ki`dP%O84jVRPYJf4sC=U4LCeB(|<ml*ebE*BLYt2jKu+IjgmQi3UBBZ%ZTlviIF8*<lpu?2)f&9{_BIIapXl~+5;"
    "rd8jz?CpPWV`;1mS){9ILa>qrRQN=zKk?|@G-Nozkg%wSOfAS4Yb2A+)=nr6bX)<`pcgfkBkPi-FBQoqL+R2%lBhSa`QS&tT+o(k"
    ")*@3(iSj{o|N196gp1}Y`ZmeJoQBVz`F~ER)V-~P=$HTIDb-GTcXffew5zCgtupb6m(Mk86lzqjM~i@5+4PTcT^_Ht<GU%Z&*OJE"
    "H3KuPI*FIada8Esqub_&!iWTLk!tq#3`3piN4+4&O0@d1KY2+bvI2Qf-ppGD1rnyl?9-+R`$|ac5A!0Xm^(S1!wy6vywinn70~G4"
    "UY4hm^Ec==8H+|Xm$$3kLbw%vcX30jVhJ9G<$79cK78hMsHV)<8Yz7Q5P;R2tG7Q{$i9s&UD9vgvwAe}x>B8?s>x)K2g<B~9n_K7"
    "I#zCWduk}%V$-{O9FFH>p^q>8`|dR|+Gd<SrA1{qwFYV;0eG5Vv4t#qwa266BGlT@jT(l|W%bYRk+pEq>9HQamXn1Ny37`py4Kjc"
    "s14S7%8V+qa`@VRPIWFm5aGsDX8ZJxBc;%8S*B~o^q~ZCvfJ(7RTuQ;&s$KDzt}x-m49r%JFU1A8oWmiwr#kH;7Q8R?xDU>8c=~U"
    "_h4IeZbp5Z6&Xka?IMJi>rGyPX``26FHt#tBlwC!y!Hs(YO;)(ahA+el*0v1k$aJmDb-`7bQYa*>aE3JDdx2Pp$*k+MJ`8OQpZ<~"
    "D3PiGSVJN?^71IKKZ9=jg~D8O>lA*|Pzz^oZr{4U_PgcLk16|q+DsP;Fx_E-*)pL9#N-T25dfoq%1=I}ynCj)QHbRqW?@5`IsGDY"
    "b`*bHrJlTRquvN`H(<KiCMp-Nex|}@?cuY%|I8i}6eGHVEnZX{<|RK=PGt3JEM+w8=$L3{C(fjlJz4hUUiaIqVW00&ocv4bp>eG="
    "E<-rIYFT9p<K#w$zOh^Mi*dZMxnHwJMNZwrj+=#sRq^ywuz%*bV#p55HSUf4c&hGhA+4U(jsqObu#-ix(4@2aWNZ{Sd5>yc)<`^d"
    "SHR=+R+4`@oA9(5L$8OW6^$;n-0)7}U1b@^6b)`9{>`VF4BAB!tylYVbM9<7*2>gXJX2cK_O=MGtV)j+UFw+b9#nJkG96^gK}UK{"
    "Ym2R@IJ>5YA|1Zp{Salf;0h}YP08E}OlnIF`=fH`34aYT5>FAWV_mwS6iu2wOyS%OPMp<vAvL(cHEAB`Xe7B-+O85!p&a1)%)?Tx"
    "PgZzfQlq_>o9V|BdX0t6h+s+sqlg9&X3E)+s>7eaO@}ZWs<k`V#%MFz>lBe#kk5c>h&P$5yzCpg!by8yldtRK{NPhI<WCSnmlZky"
    "bKpCGsWsSex4dn|3AI4>4uI}z-FlNBy#ZYMn*92=sE;3I?yeMb(Sw}`8Mz%=zrXtSRtl|Pu)a$>tM+)8&ycl@n3|d`pFWy*4vU~j"
    "%hi;i9+OsisaUEsL9?Dkt)k3CuHL?wYF@apv->}Mofn?up{b`2ArpVhr~g7q?WO4GE|5)0wliMSW7EV@ur4HV@L*HGpS2VZ1;Rq$"
    "#cP^pL)OD()^*-%wD%clCs9ok^}P<0`qlmSuP<D@a{c0=D5vcKbh~z3g(&5GnFl*3{nGJ4%A`ApZtY);hCYtB(ySCDfc5(9s^^Jb"
    "|1lF-Qr++L?!}24$4*vfXGq3CcDOxTtjA~6clKi&?bgTlQ_h>yUtgOzyFXP0o~ibxPE^P<qfekK13MRX9w>Dv$wap@<A46_s2YBj"
    "T^ctH&T^i9QIE-hR0pmp2IoJ$`PseCS_cusF3~6gX)=FT-}>!BcI{S0Z#XJIoMx!-K2pXkngh?I9i7<vc|^V>e{{7tlg+z>Yo9J1"
    "1b6cSW?Wr_EBd(*e7Kn0i|?)1@|mg8Ie{LpDSfqey^b|0mgm;$ylXfm6CnOXu$*e4S@q}u3u&+-Gv1O;3_+(S9l%cd>x$dMkKq%O"
    "n$l&i+{zEc)tVuGXHqWJ`0lo`_eM9vW;0%Zl!cs>WbZ%&3Pm#qcFNq+&Q|m){NYFW2p<^e%*;-DvL@H|NA=p?{!TUADtGj(VMsmf"
    "e^bx@Jel~xqWq`-F%VkjZN`wESDbYVZYVpC)c24t@|4Uwk|<)aP$P2b@|giIF)^&~nGaQa!@VmQ%`_YZ-TB^tObN&9BGP4}P;Z3>"
    ";fB~~St@!p#OmuOj725)lSnh(HgJS_u6|HP^U>VM)053Z>B?a8;Kc3rv&ps!NUx5ml5;&AE2ToRNKmg+6I-s-r%cC+Tb>R!zIqG@"
    "*zG)HzGzS}ZN{Irs1s~UlhQtiv;%V5@3sXJzu%I7mO;8Wo#B86=(TB!1f$g=@<*H^vzHL#<q2cH+A3B0=+>-}9~7%fwulb6J5nAL"
    "E?Kv(>DE6Fxo3yuV7@j6Q^$>^!xCVY{5gmD(WI<bHD>IUCy0_m3PmW{WCgO9rsTSv)!h2W+oH_QZ4c}yyt1QOXa99ce{bX^jY}G#"
    "JHm!(hyS}MJPQ~Lf$n1nrXd5%D&0$2W{OhVPIz~%#7(q=Pb9WFxx{u{U8k=C)1?Ojk}wam)>2h=q1oVzc@k?#K%FjYB~IuuGC5!r"
    "G-wMEj0|MqsbIX<KviBlT@!j(SItmzpl;C0U>VvjXSxIhndIOgQk@MWuPT#X*os0%yB#X1>#{n@%5V%Sh01ISR?1;WiPY4xf`W&6"
    "5$viwTGVJX*(xS64Rk~p=a43iv?RdL23++P0INh%1Byz8S!roV)OJr{6#%6QevtZbhtYv7;^t|F!URy{dNmncRSQ+p=hBaRXKa)k"
    "dZ34}-8JU0)lfB$5-=o_8+u)B*9oV=N=ebkf<;6W+cZ<gDV<FvwH3l{)eYm0UZ>Au(a>5aW3vmW7Zxo_nb`uW%^J<DuJ;fkHDqnQ"
    "PB3ZsktTg;KR$KOu4?qvt26u6UZc#`>jqSXGz>tU1=mF`DU&=V7;2Ta7Unv^)a`2&#RzKJ+!q)do}qcJh;X`6P9>43j2m)yD?rgW"
    ">I953NvWXJx+lIg_uW^&d?uiQEJ}O-q`@+bg0h<3>cw}Bh_=(AIMbj(mW6aHsF@_JKA9S#!9@1~C%T<IkCCtL`()y|LlU{OwHw;q"
    "Te_5pMXTjxu9E)b_Hso9BqGiV-6<D~q7oEI{`4aXa8{zZX;pdHqz&j~mP@PLZmTH{x@jee8}oK0?{Q+DVU>M1^3})PPa0IpNzNBQ"
    "5BnzfqT!NUqO3z*3}#3Xm#ff#a&*vOHZiP8P#!`vOsP{zxh4R>IA-o+k3TZ~hjYd!P8rTTX&$mb5~!LSP@FnrpE`NS?3gl{lvNpz"
    "$sN;&dh_%1J2&pFEjN58k7_3SOp{y(HK8_((e10|BL??fmwRyB`e4m;jiwYWSQo1gw^wD!y*(%zPb~fBW}{xSs?^6Ur%npT5l7)d"
    "C2+KL`f<p~Dm3R<;|U4(tmll-+uf7DW&E{A#_lFuYPlA3A(eWKDN}?V%$WV6?W@1~6uXnIZ7=6P05j{_)`qM;eZ(^|Hri*I7~s9~"
    "`=X)3elMr^%MI*r2fK0srX@L#uzKs*An6zCBH5DVb2Q%SCCScPuUCTi5*ZZNmRkTt@3?5Kx{on;`f{(m(7*6kPZ!SPTVDbbFL<}?"
    "n0%m_{f?YJ92WcE4g58#qg2oCr)CP(!^Ma(ymC0LJck4r$RQwZG160SG%Z!$F?hn?W~W^<<G))J>+g$C7n1$u#ZiLl-pinUSqV(6"
    "CN51)RnGr`=GpT!VcPUOy&U*zq>*gK!c?#-*?Hv@Z8%Fi;kmBqVXN`@P<(~B`N?kVM%6uy_mq1UbWf{Zoa~F^(QWsHD%${SpSKoQ"
    "laXp;X)|Q&tMvEsCq~9(20KVLO*7M^g6blsY*&ni%9Lc>t&HioW;w)@cd0O;`Eb*0ryF%fL`q>ilTunT?xUjNl;-lr9;NW*+n{hj"
    "W^c!C|MQhvn;Shc-uH;xpcDv;dS#`tyc3Tm%cXi}bnKYbJLngM{ZPDA>tr%DmD&e9f}VcJAwv+pR)ksOk)A=@uvqV#K!alTks;0D"
    "K9mB!q04Fe95HTY@|hQ2e)Z@R+F?V%Vy_K^srY;<|KZQBu66Dca3)$iXoEn9fFQsE$T6Z&+Fd`0Z6qHc8lmeLIGZ4u>JQ}5K#2Z^"
    "sKqk`Eg4Y21Q!k*OCPbw8dB84uyu6T-xeSQRGOE!3UpAvw`u$NEvZ4b+#VeP3N|~0o{`)CbZ`tRk1xHar<Od7(OBS>f~@iRaOswO"
    "R+4DmBc$BGuFklvQ$Pjn=~4Zs+WtWTv||)&ko8XA-vEj$_r;b;BE8c3Xe*`kJ$@&vZGnT$N5utQt<H76XcVKF<}Rc4^}2oY7pCgv"
    "mktMjk)Z+H91Y5T7221(_{nFcoYqGPp}b9gfbleoux68XIBX0Q6)NQZYOPwqtFmGm06Fs^cccC@!h;&Mj>(X@Kkkk9bd}+9sNOV5"
    "B`@ijiGs@Gdh4$2ukVL3pI$C&v0b#Q>{hBxcvz*z`>}}rLpDe2HaU&l>@<LO4Q*2A4~;SUd@NUqtl#|@t>&?EM`5sZ<No^#EU(Mj"
    "G+hKmYhgui-^uaHv4M9@%Acd+4>zh=;IU5Y`K9BdDlf}-6MSQ~kMU{2R`=erz_I<IR76UM#%X1yId|+WaQg1M>vEnB5(7cS(H3da"
    "RgL2zTfaux@pO3&OKDW4;AMcm?&YNVf_4FOUM4*i$qvMguFzcozBJppcuJvrrt$D$bY^7w$d=h0uPd!#eyiL2$UJi6uoD*v8y7rY"
    "4*ik9{HaDYH<UVVVHMUx8B+m)Z*F%#WdZ?%d)Hw8)a~qY772hA8p>w^W&@CAaGcAMe7&H7D{`~Lbo2;2ID_WZdwV9bv#F-l`oru!"
    "q&dk~t>G}Z7`HF$ndMF{LoOV6G8nwWJn{T`?SD(Cj9J|e4tW*=+G!4^Q$Q|?MM06Z5;8@`N9^-<rP0U^dLT$NkPq}uG35P^&A<6w"
    "=?`o2WA9W{m+)XgHW{-zqb)VpnQL5}UR<5}*`DsC^08j`={sH%8vu2pexS0Kp1zj%U!bQ<aW9e(1dhz+43#>H!)Kh^JH}7;j$GWy"
    "ope?}@9nH){Cdx6j2<3ZESKVZvsKQfz^^Y0yNay~>7p!IHbK?21FDn^`(^G%=&d&K`lr-q`+-MJ<qhz>x^Y$R1VN*$4J+sEZCuZH"
    "G{}eaD#@fy@@licY12emX|<Of$Z`6L1D^D70V$sk7yYaC$3ws?tqK6(B3=?2B{PFsaluJB^XW`(KOA4(rc)J*=-c@1R{Wb=1hdO+"
    ";!dt_I_Dc`Xl)+Id)oTKU%UVcD)XO=9XodN8~VC0xx03C*X26}ex#oInco`Hg4;=soxjpAFCAsYqvoE^&e>#~nc8FE`4Seo-y}X>"
    "Y+gASL;Zs)x%suK?=vR#NBYKKA5H)|Fk~-R+G|D0i-ytMfi|MzDfSVnFkygbJ<Zb{eclci54YHpVRfY)Q)ip)jVPC2Lrk9hM^(yK"
    "E<agsOj~Z>it<{QWlCeev*u0}zysWX6%~~XBr3KjJ#A!ZEbpHl%In(c_CbdZQLU2Ogw)p#6p2;6tb4)-IN}aIHt574bprtj1$Y+_"
    "Vt{+2`0D8wbTvNz#rq1p(yvw#InzQR-4(hcUMtiHCo%~wtdPshK4r;|5}D|>BoH+WE9HYkc0nPM?Pdb2Cx~VND-}?-Yi^k{^If>="
    "h8EQm%#@t46C|ZGi*;F#Q}moCEC7T8QfqBzcQuos>iNpkhr+1o9$PHz?-+@wH_%JYoTv&eL_b|7XcFtvoVcARacpa7SpDGZ63bWR"
    "@wCNbj+!)EzDPk*MRHssM=M?8?cnCMmHS1oV^UFGXValICz4PnD|eh4R}Mgv$E;`RvY)M+bG<HA4F#8+I(THv5Y8QZ@T=EijzdYG"
    "BV&w$F~BB*LetPVEY{8<*wZ!(tk<)0fKi|v*Q<JynjvDp%GUc*qFbn>MY4u)q6rylB)bB_7HmniCxNuGZLhXE;`wmOE^X?$)?gev"
    "q!uCTm{QUtOX(U4$n?DK^7Zj+Z%yC*AmHA8V;sL_S^Zt@p~uLnnX17d@3An}F*D#yt2nFX$7DSf+eE3nO~U<pC8E?~>68xCIlN{A"
    "#~^`0v*%DveO$)KJ&<OaSFTISDl%oTnvB_w7-Adu3zSXkc5y?LvnV&yazhX?#kETHltt&WFY-gXih*6uuxK}II`k2sty9n%RECt}"
    "1J&(-O2L)=YltEQ%6ndf?+^e*ijwXVnE55wyHF<&Dq`9=mZueE=43l}q!~L6SV^_KH~}SWbi^vh?WkxI>t;~Qyz};|EQ-7JD%J>$"
    "oXYm#k2fQ@PhB~{=dWz1sP+!tF3H*zK1RM*ne%GF%^l|=G#5uPL98Zm0_RQwv>6vBwH9?QHy|LMwX}>4N>oaw_d|$nCSH4duD1`i"
    "@+@0W8jgPTJaVPp`JWg4p`0~ScU)g-={1NqfF2r&r^Fl>$RC*kL6am}WRT4_FbRUbuF2Hkv<&R+iq_>@iOd!=@caq9$(@l}<Bw5;"
    "4vI`Ny-JT2;0NnR>Llemw<K*@1`%MYS<Y=%6<zL~wyO@B-5#^W&&w>0<x)=B+|tv{R;|4o=1Q1U#1tm8W~#p-(d(O~eM!d$d<(zZ"
    "F&VV5!<*jZ0kV|AgV{Wx>_M`cP`L0$<IOLCpUi_Rn=X{L<dd{EOFJ95rUj{nC~|_)4-`z!gDkzZxV86h8|31?b7nFW#7N5GsafK%"
    "Zby$b(xv<OKwIbcHj!$x7R|MOKHtP)iR;Amuo&je;+Ra*_Ey)kk)?wx(XF|B(vrG00C*QyrNlm%E0LwTA-u@UiuSxhUm=B_lb?2&"
    "KmbjsVu~<euu#eX%9$(*+fau#yKKiM2mAfACwYyAYXYjIYI%M0lPj0k_V)cMw+b2wCrdYjv5i<Rj5ScUqGk-aHf!0f)NXyQi`SqG"
    "0uZo!{~<-`hGl=<16${oH_vSmrt5ibtr`vOk4@Nht$5}R$wX_Tq7_PdjhnQ9DO<N2!Uj^=*^|o2@U<^I)8g2u6E6xH3D#LhSMm?)"
    "gsbE=LaQYufY3D(R4LTb!cGSx_C&y9vK+!iQ-{+J4UcP&y0>Mc35Dw8DE{hc@b8?=|AB)y9@G+Vf04>WQZf6eogB5=l)d&!M*8WU"
    "^JB-(A$`Z&+9Lx2UTf>P`k(sJ^Us|fKQ^vD?{`e-?Zs9XVNtqLPbVXGQ%0q^Z*evmCF&TN)(j3<5EEGETXhvh#w7y>n1$XLPim8#"
    "Y-gTef-u_g8;7B`vzu3l(K^{DvH`O0M(j+j6m9V-ZkJ&*pq4;))0LgbK`I_Z9N{`z*zVlww96b-mocqM0eV2w{R8@?%NI89zP+(<"
    "dHv?*>T<N0&UC;k3^aOVt%#;eVlb`QGb5UzV@JY~Et3~83;?z%Sn3@!BS*M~T_*ONDz(xRFc?s;zu)2QUn^<TjJGTs?Ke-JKlSLj"
    "!-qi>BXmu_E!~f1=1lohvx*wIfnn=LEkpV>U7HC<y>>UJrYg#AgQJut)Q!mdl-V@Vij`&SDmYTeMpeC}2{mX{;>e)eGK%SkS26yh"
    "c!gYOQmcxVd=0RNJWi7;9f=kqiT$MoD)n~uQtZ|nZ}+&Lq{)l#-@aeoZxab+JKxexj@xGSj11@>=3HY7M(^)M9*h;s`FdNU$pp*="
    "J%{!lZ>b+LRP}Nql(iaE`YE$pS%QRUhuRO7R>*-uR*cr16VbuB6{~`4$eM{}HCRxarP0F^Q_l>FG(zJnNJ#?KvFpE_SkGL|e72)n"
    "{<wN`pN+NETr{0;6om!`l;icfqOiuY$s&96{yTEvAQjC~o2*stsIRQn9K}^Qu_ez`g<C@ZT3bF3Yf-_V!#JjGrG$w#Zj1YmoH~5|"
    "4~@XA8l$Zfajy17_V#`}UW{gA)o_=t$Wptd^?xY-{zCH2f5==--MSjN@$=iC>4*B-2B2$Dq&asu8`#C5=x&`VGYG`Per5l3f9m~E"
    "Wp`y^V__k_O;!$c#)*<0smIvh?II7D@mx#`b$nU|YUT^s%@Wrc(%DF=UFmkOUcDu<?C#FJ`CHd6zVjbbc-Nw}xj~Z8{?2IXYgcIv"
    "<yAJoVXrg;Dz3b<IQOmo{zvWETqd`6<>7CRSOIoWsdUm^TG2~(R(7f}4aa(qP3*6$m4GlkIxybvAeu2bR2v-alK|QH_>8yDuN`a7"
    "z4Fl8Z(OqKJ)K@M---rr1E?bKtlr9^@}$&hOC3X>cCDesTU@n#05@W%&Q8e96_1F4JwqdutsZo>aGzY69I&!|W7EAH2a~c^ysqf7"
    "s37aH)Z*2j+YfdA_~ld2o$7PSH{ZPUZep?O?|Mm{uY(gd9a^oH<#kAkiCC_yu*gkXCKKP$+F0|D+v+x2We<Wz@>VWNL4h-4T{pXs"
    "y!OpkpND;kNqc`iC{JMQ{KCQI3#*^My<ecQT)k6bi~d7no})v0m!_~364#y5-RQ#NW-JKCf{diJiIM?PIl8rctFd+vUiisQ;&y0%"
    "IT=fCwS%7tg)Ojb#p-mdVBlkXm@z;}9^cpv-MPR2$@Y4^Q6US}W{!I6z00wDczG{b;OV?ovyYZFN}Ir$RLXuO1X%5Mm0CD?^8C!<"
    "$4;Dlu3K!54NMccGCyPpJoAv@iNh5+#!6_<NbjtyrbFAI&0P*}ON>Hfxm2ox7xJ6;ukXFlQpSjlE0K#!x8J;W>+<UI_SJjUOtDtW"
    "G(@Z`m#SQMWA`AGiEZw$J#dMTsD3a$O7d`@(ZRLLu{K3kn-mMQdx*e6G$zOE5T2%Y?o=1T>2MrdU&rgM4AI1}N~L3O34LHqmEyGy"
    "l2O(OSW(Fv4G&1ZoDOgA#IRhX*C;z=#P)D#)1`W-ZM9s(>_i%<X3ND==l;$IrMt<7t{+ie8wM*@$3CKyOX7np2jSmW-+VXv`fZ-i"
    "X)*oye)G#<(%%5SwyS(v=_z}A>lWZ+sOp%p8*7!t{ptq_KijlV^NJ#&Xys~+P%2TRWVW-X{eS^c%4&M9R2K_boM&K2>1z0plDmu%"
    "B>BJ_bTI>o)J&ZJ+ddv2$n7fk^C$$mIR@HJX%IehSf2&!TaZx+qJ#x2e)3La-*LwKg3eGMu9cH=FmEyCO*YDyDyxcFjaK8`A}YA2"
    "A@vtJW@uv6GHz$`-OY{m&3NKcZ>b@up;_!ee`WY4?FwHB)YmAU1LP%*(OTX)7TovGUom#knAA7ap7nH_eddwVn*Jw^a#7c0ZqpCo"
    "HR;3?`PAAdfU9KKGp~Axs!3ZE1{b3FNlk7T=vYRZpeo+#?DepEjm+n32l+;LXLo*ner4Cby72n#TUS1R^R4yZ%E9K1P-Jz$=<*B5"
    "qfb3wb1Mn2RAYL?UZEKbMi$pECb3^+8n1ucuDLtiNrTeT+if^+75xhhr(B7WY8}oiNE9*!Tm#enmeYgAxd3ozG8zi*@9k~x>~W)3"
    ";qZv##YZ>S?rpCv?`-W?LY?wjsEs=AQ_K#Jr73wmnaOwKTVkXXu19WG{=bIHEVhjUz2kFmI5Xt%zE4pUsr#^O#f}_1i5ojkwNA1*"
    "kYd~J)dB^2pm{0!QWSyFJ{0J-yVzoj-DbOJfwsHr7}>;e634b|ot7=hx=4xleGX?hJZ4DF49Q{j^u2r!-~Ii6;SEy$d`mpd<-rNv"
    "MnMqGY!CKmoz6HWwSfA_nIoP1tA@4+HxF=ji_WhU=(Q5H+29!ORKhlsG)%~@FA1YF_~N2S(M0`NOk}bGRG`>mPAbIWmEA2dn&7tX"
    "w_*=UfqTFF?a7Zm3E%wD?Y_&}(JSi;LVtD`8n?6^wlANqJ^o^O?eX@Pw~rgK<b%~M=GmRx#*@OmDDgbpzulF6p(+0-7l<)gaQDm4"
    ";cq_Pz4g0?rVv|MDZU^J@%v4Yh~dDa!>vvv0sMCLV14QO^5U%Oqwf?q&-a(7+sWDCd=IYj(u@}<{Q|CR|EaR2V5(GZ=YII>2me?Y"
    "!QF#?$I*L5pTexPDxFTebWZJeAimcbzioGs7#yaUCp($t&3!`}lQ##K1y!z8357x@=>!72ph&1@2w!aUYr|5{Vy5Rw<TU_xTlfuy"
    "mHfSl>MQf*zfBtda<4vmMEJbQU5YvkjsDe}m&NJ!YV>i*d9(rLce|Wq9hO`4otEPgs4+Fwn(E+;jw%6}6SPChm35O|JvLrc`0uVZ"
    "etM_=4iq$DNwBX%IoxS2p^c)sU1AH2f#2&ej(K%*0>8oGFCDk$1#NTwt@Z~m)|Sqt<ICmv$%E+H9MpE_TK)ChS{ykRvMN_wIcSMr"
    "nbHwD{q)H&p(d!TYyj@Jbb{#lv_O4ADLJH{Pmd^JHsZ7l?ruu!JIQ#_Hn;dJkhzd9ByaWK9+#9paphP&DvnOd7pO$5Ca9lqM0?ob"
    "D-cRVlgKr{Yk6jKc-A&r{+C<U=}Je#gdeh{Jg#V@;|D7Jb~ch{s5ZlushmK77IioQRbvT&PBodfrP)Pst?o3#dKO}|Si#ipF*4j@"
    "!{IK#O{hv!Hb_OoLLg@0$QE#}up26_h92FHe3S_A+u_ywq{`30j#h-Nz2$M}ee#oZ$vLJ&`qEyU9`&ic?y)?mOi)~VVDRejcS32^"
    ">5(x#aALA_4?W8>Xs(lce0Y-UXiGFAu=^yUCuoHmeq2s`aNc#@)&&)<I<CQF8RID%<OHeNr9~4YSn<B$R54oHXZW%+6m%8}vIH@x"
    "o@m(ys_%IEbsLr7bCe|XCMecg%pwDzpJ%%am(bKL7T1v8e17zTpmOY5o!eB)F)7HvQ&}HS!41(OB84x>6J}s>w`S1b1=;w^+oih3"
    "V}XUEI1>gaainQ`qck!!ZDcqo3#Rv2sI4@LOspKv)Wh2+TZggg#?D3!uO;d7ZZ4W6Q-X*M99npcynyGgPLNl0_*7e`dL+6Z1%yi|"
    "`x?G^Mlt1c>Tis+$IaeZ*=g`6Q9RItkB`t`Ub)R@W2yo-n@$7~=L!z}A|uadJv=$prGhCyh6%&w-X}-7SkG3sBe-orsky+}XM$Bm"
    "H{>T7-KYh34UbsWv!U`3U6or*m}bGs>f{|Caxb9nHhli3v-LqH@%<3|5wRLMTv=IzWR}Hq!=3J^S*hN?liKU>2US=#Cv5bpTV&9A"
    "X12`82*JFzclh;MXeS<_kBLSAGBsU5Qj4$(unDD#m1MEk1|%gg(06)vjgdD1Lgn=KPcufa593-$Kijq7eWejF7RaZz!Jxgh=brV-"
    ")S5=EH}w1B)DOgo@316iKh7fS+gz<%5w%r8-NDURg>7W2P1-Tn(2Vz`Gnst#IFt=0$~741%58K3M>z$yff`NY0jDvHEA%t|qTbYS"
    "4e`^y(|N+RHk;bY3L3cUMosR@n0v20z5U#GR?|VpxW)_BBHf4&6ikoB(746f(3xvPVBJZy95}oBynT?to*w6Zngws(b^rLb&7@KC"
    "O<Y2Z-F}({+fA@xSx^~gM5CXo%Xs|+(J|S*vw6Qa?jPRmS{<bhuI>0hfWj0a)f4yc?upUn&;E5)!`OIH-9`JY9#?rPN&3lfU$b*m"
    "+~TWMv0H4mLdCQX*1B=Gi>-o2yVmSAZeg_8V1z8wIYLO7JhF(<Y;6(Vs;MIlmpRgfPng>BV<2jzimqIJw0E;mN&<YHyDgr|gr3@C"
    "R-Ns%TTL0MA>5;o!L6{UTxRQO`>MTiE*GJwOs$bVAZ@W=yO;-(sc1TziY7vW(g>pFmBRqEoXD@1+Q)5Oo&ydg6|Ta(BI-lt{_w23"
    "uO<eW7T3?W5S2;x*?P$`<!<&pO>}Ne)s027Cy|tBH|A;$N>?|VWdsIe3ec6-@|#^T1@U4(SE_A1OCI!f$Hk$3LpLzUYfZ2zDkSLC"
    "kd0PUKLo=H5#(af%LwaNs2ZBZ^9rM(slbz-oDR*HoPA(FczDXiHIQK{a$IRneMzc}n7qFlDC8`c9Q`^8ipsGeoyVZ1gGE}Zn}<7?"
    "q9CG#AkpDW7-bQKpkO0$yAwBHoLH?f7*OkS@xqh0&zQl@igfByHdmY0^gx3p3_Yl?==976O9v(Z8K{^frY`w>y_V3db_+FQi)eKr"
    "de8@PJ{$?{L}@KHGU&-QYL!AR0|s<G7m#E?uOlLWgrac1&x%A19dtpc*rQI;;fi<S3feOc8a<av?lQ|gUOb&+bOw7DH>H#|r&ZIf"
    "1K<7OW%8@Qvwx=(g;t}f0Ogv371k(+yMW##)>SMgZwj-gyirleQQO|>^0XLS2`s&SxsWpp(Cp+DgWIA)1e6lXe5b;c^Kc;;_{rnt"
    "n~yzGpQy;d*r0)k9n|BPyGGXQvh#lJB@JdE%m%nm*YqlUWSo$A{{2O7Ge9M>y`=3mV17n|Dm<ScXWV!@azyO}n<=UtG<NN_iSwgQ"
    "qVR$ocq1JCpccSdD^c>(tr+=98%)wtq$k=}^W2_4u2An)fUvWQ=~lj-ioOB=93IG@49zdwF0714bWurP)*o#eUc8B1{YiS{c3G6_"
    "<*Fx|9?Bwme_yMtA$U3xezx=ckkp9{pU2)EFEr@w-R$~S32mw|#BqP02J5>FYeBqz^RsXjSK%7XNevJ2SW9C_*ND21vHG!`xV9C}"
    "esTA|jX_AY>+&YAn9{V&)F}*aInc|E*(<Gc&^T4J_lj~hHJ@Z>sKTVkyx<y<4|_w$QchvL^&G2PmI{KOX`$(0EW?oLEM1EvVdcZ7"
    "?&*>7AfxGL!JQ0DUWxJJVNss!ycS{?0pxp<hVQ{GR?Hp*R1=GybbbB561D0X(eO%UsB-pCE)QRRT|76Y6QjylUs6HW=H?g9y?Nu$"
    "|H!#?6|XtN%d$vc$;a)kTXM@Qe{l7OFMazjroQ)Q*R+^<S4tB%&S96eFIooI=edP;YLaPO8GBDRJ28PH4}SGewbCBsAx_!eIt*SM"
    "FWk@CGe?$T+Bi$hkBxZ}pU1uhEBfDL>Q%X1G$E3~YxO(ywyS1KJ1}Zddl$UtUOjsagXn5PZ1GyN6HtxiFAEiUtbnd+?YGo-HV=Qj"
    "v%XfoFZX}AUK>xOozu8#WJD>Ol{?<PPNV2dLuR;ias1*H&-E$y{JXA&8%tMS=ZI!UV$@iN1n2k5W)`3SyQOdW?5~>7ya&w9G7U%y"
    "dFB3odJHpv_>ppKX7b&O7r%f0cVO{1nS<<rmitFa{CY0+SyTS7%RHG%(SQ5~(VXZ#TOt&M=lbjKUVHV%!E)AGgj9lN{^hHKk%cNZ"
    "yZm9~KYjqW2h8S+A1D9%33Ab4=0U96pybLyrl+It4Ew5V@v3a!mj>W`?I0=a*9T-LKNtRurBrx-=IUD)%Q&<ja*b_ce53JDTzxv+"
    "+L;wXIBvYP@DgaV<RD+6$`|ES<^Hdyi@{0m*zo>~F>7Vd(Z8376i}Il%U+XLae&3kxsLSBKgbh5_qgvtU8FORbr4Xto4I^8-Ydra"
    "&96NDk1wfztofAl-O^(JGH<__#gvr+v`fM7P@iAuJsp3(8a(;GSp8us;vMdlT)hU!{*T=xPGk6+g^RRzsZiH2$K^91JJ}4`PGy@Z"
    "J8BJhgLnSdReGfC{Hjzr=-e~PGO3$?le#^}glw(4N4M8+7ZGD9tc#qucOE*O){C*vT<lINpBhmF-jl6-Ku~uLmC6t=dldTF{lq_4"
    ">$lTkdemmAQ-{@s>D~RS@qbgVMug|FYWk~#-Ev`U!dGuLnJ&q4VkwnjQQ3a<wA_-CuOexMw%(<q2Zi7^^*BLh39+lqWh>6S+9f%h"
    "01S{8w_^;_o#Limms1aurSZT2=nE!?FSsC+T%?<+IBZD)Bb?h_@wAOSszAY@dOyh)Nr<HQg23e)we8(?K&vBptb+PkaB!SBy1)FX"
    "SgJsE1VQBJf?05P^pl3J(%)<_5W$~w>+HR%kz*9WqOHk~;Qb!iRuv^`^=o-LC7~7AP3F>$c5zx<os~-Ppe9h|oWvUu)FHIxB&7nC"
    ";|)R0TQnI?U8$6u3$lEtqLU@Nhn${=*_6b!TlGq`7|JO&aP<k%2%`Q6+4DKAfrZ-;imMb#42ZXVgmFkR>*A^7<Ky+z-ea;R#O`Nx"
    "W_z_Ps7{~OX6gR{P)h>@EdT%j2mk;8Apo3UjpP6S|NsC0|Nj&K6aZvzcWy2+E-)@IE^}jHY-KKPaCrd$5CC8S00000001%p00000"
    "005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%IW;zOn5TvQ2P^&;X;OZ{8ZzcSo"
    "#_H9+V^%6o$yS?_=2&?cpRwAl-)yCSV~xejA7NHGr`fEYt+%q8euBgLy!jWapUWJrg5L{UvFmeMOYYCHx{{k>bxmuM)t$?$tva4@"
    "TifO-S}8ZrwAv}DYgJp^W>xu3+dB2xQcE2}SF1a(H(EWm-D<@<<*4NqeJ3mVq%y0V#NAfQN*b(^yrx>s`>$tpv8db1YNLhKU#D`b"
    "Ng9n-C9M2b|DR=8&261)SrfC(YTcgImbp8dtX%(|u$t30(duG!pH*p;g4M6j?N$f>w^$`M=vlSI7F%V-cUb`dP)h>@EdT%j2mk;8"
    "Apqkp6U+bq|NsC0|Nj#J6aZvzcWy2+E-)@IE@Ek6b1rUhc>w?r0AK+C0000005Aan000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;"
    "W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXI+{8PwF=||u8Mc;w&vXP?LKs*+e&_x-#<C+jNJl@hCRpFB<&Y?b?vp9"
    "z21J=g?Dz#owe*Uu20x6EU2(wFJ_PZ6sJBrwFQstessUvQ{id0PwdXUeTQ~EwbxoJx1Z^Lf!zhZBes_&gxaV6>$blmeQf`NV@qr-"
    "A9UGk78Kbt%-n9v;uX2S;Lf4FmJxpTJO`TX^=+m1A5c)TpWq~7FK^jqw={Nw{e}Z<_M*4U_y4QzvS093e~*e!m;Li6hW26}f9%S`"
    "x$GU9y7w(`jND^(#?CH%vxNPRS#JB8>-g;pFEbw~-fL>#{m0cF08mQ<1T6pn00;m803iT}Y6p-1|NsC0|Ns9J02BaZZ+C7kGA=PL"
    "FfM6sbT}?<aCrd$5CFh#000000069G00000005M`_md>)dEc4dmG|CsReL)<-tO$IUn~}G0Ra>hIDsTY=_nm9NZwssNQ#X;ofN0I"
    "<B^0&5kZjf3oHRF*3FLH9os!U)815fbyanF?=!2?RA!~Q=AUqHWd4v(WJJDizR&Z0KHrGU|MsPCy!n;i0fGM&`1cck@ZCTC{Xdzw"
    "7@qhK|7LMwHazjK{`gP+>`%V)Km8AX{3n0#-G7R|@|}PCr{6t}|LMQ}&j0+~<Lk*YXJ^Czbe=jsre?$cG5r5~P(-%s-37Rkmfsz5"
    ";bS%|G_UvUBHziRW}c&Z7e{<3(#Plos^m)no86XmQe?BCngi~LYmBHtC=R12h@cSNMh4C#bR`=w2hthwU^nIFHd;Hy@-kF9$5v)W"
    "hYe>e<Qz^v=MPg|mKruhtt2retzOdL0ocPw<kpyQeZ(@nEf6E)+zA^f;AX%j)ios>F!e_#`!9nlgePl!v}r$I1kfm*A7)dY)XLf7"
    "hrtmct^eq#VD2!F_RtSvWMS2;F`6{GSU@5iIya&Ys!qI7z)NlXK&TQ|cak&Bs-hS*T^)kqPAl8@t`na1;n=IrBx7-Sp<;I_*IzN%"
    "e$X5;`6QKAss^i(e{xC?vgh_Q)Z>PZX*uUU7@nlgN9(3?Wl`e6rcHA42Di<NyU5xsR^YsJ>EW+CRr4a}^^s#{(WOcjXs}dr?Cvir"
    "T{PabqMV*T!W7jsWJ7Kef8x@WgvQ}<T(N<&3zFL^V;%BXtU0J_{@cUM0gfq$jtRio?rD#@Km`>H0K&eTrb~jU(C=v?=ueh8pX!{e"
    "QV!8w=)HY!`D$v{Q~PJnbT2Jg-)i)Em=X?6J++Ez28&~+eNM}Jg!`uCQ_C=LU=5md1E0C4LIp%ioQMrjRA5aeP2Js>3c-`Zi=bUJ"
    "Pg<xsJ)mg-pg|x2d0k?&hm1OBMo!zIfL9r{uM>@agBzb}sER~2d!F%%&jNTm+Elt^D<9d4$w1p|Hw?RL1FlUpYFL`Fq+t;*w}>5n"
    "Xd7{%6JFO)MSt-9{e$$9VN9?LFvxz0PE6WQcKYW@hA3*KwtfJ3TU|Y~WT6wVoMm&>K@WrSJ#S?s;EkBr^Z8b}TkoJ!yLO}|(z;xc"
    "unVsK(P%e4HmrCw&7vFFhezc;T^|Ci;JhCqE?5TMXYy_j+!l?D+r;9m6DkJ-&Ln9SbSv~avu{qUjorF$q7uLyMmkYaJJfm8z!?<m"
    "*wxmm72L2(26dBZZ^hwiuAAwUst+z)JbgYgGIxCMzIE#_??Ow(J9o=J{Hu3<{QrLcoc<iR%m*9(g30S@_<$#p#6r4(?8K=-br%KV"
    "Fxam<P97`-yVXW&aMU9prQj!z+U5ph0+ks4Y~TaB217Ylt2e28sWQv;s(^V=>}W5)`r~JB{rLaR!F8dvyW6z&tD2Wj8Z&#lI&m^J"
    "aHso)G+7sAQ@-i&?s}YUjO=p8k-W|gS-safJSXBPLKuO3G?OGU6`FEJ6_H~*8=$PfLm5)!*>O7JZcVuLOg2eZlb!wh)eU1Uf!I>n"
    "8sL(<1Z>f8a>`3kAl8!h_<A-$_nvwf#@z1eD@98Ur-mZW)v8A>ygk$-s$4Jm9mGGscrrM`k!}`X_)=VIx7(OGWj6(+IsmVABzaU%"
    "=k>dfBcU;mb3(OROgPH)97a=6Vl3T8hh^;C7{~wtUEd<s)ImC(&Lo=+5;0nMSmqR?1W0q!-cAh>vuP`nmaFMPH3!M43hgy(EAjHO"
    "-02_Bx!-4_iCUP<+s06BzQF24y<#O71stQBJWWx7x@z>he44r3>Cu)UZpQ`-GXe9|*iQLex%H*(>emxn<bx0U<r)Rn%6y9@NK@Ei"
    "7$tRBO{TL)-BPAktQ>vPE~iBrgsmiKG3!Pm-bn*9|7GC9+t*I0n#4<mmLQOktnG`XOJ9V%Wr#|P6gp7JJ}<R%MWfY-su*0}w1OTS"
    "I@UL7a9DBnN(PTrIfD&tdM|3d>U4#PK!ZjS`d%4fHxTYOq3-TksC268W)2)XE6~bOd!zu6Si0WkCx#Hrp^WKD6qxNIl3<zkIm5hw"
    "#Crfp03ZoKSSQ7&xhO}tNAwP_goX&S2syOnR(n%0l4FLZ&~AvKU900`4SXo*%5|;Og6sW62IX*XLAK(h22sencJ_fLJ+)pi)dZzy"
    "P*~7sjPM@2;2h7lc*a6Gs2pNYefW{JokWvTkRlBoiQnf&Javx&9WGXPADQ>!BQP(?MG<S_dK=02IZi`M38b9w=j-iiw_I8?JWJV<"
    "guUf53xaOf0g={>ZI}gj@=cmMi!;+8W}^3%VxpZ$U>jXiz5@-Ed6_w-+Vw5B5oIO<gEQ#C!BDN+tgsW3YX%~2H)q2bQ1w)j`fjJj"
    "OyqT=tY;>_niFY<Y4&`CN8J@pynR&7dK$I!HT8wV9W0%8*SfZ&P32(Q#Bu?2u!);nX}2Ucjcvv$sKHrPH!9ftSx4s5H>TfylagWx"
    "H0d;@UYq*7qpR>%-k_5PE{=zr0;CRGf|V0asoPuDTGs)93S=)l?(aWfE1IacnlRZlMEbC$Kj+s)hl$)C?2km<M$QogJdt)9HWP^2"
    "$r{?n3C5~~rGyyzL9{RBRgB!@+nGMF6}QwAyqf1IGOWl0K$bOmcnJnA`J%FyliGP@psDR4(8jBKordPJri<C6q&ph84Y&odyUHBB"
    "D-ZAIgh!<!3(&=Cdo82Y@;VS@0OGjl)$Tsc@cWr3rCO${LVO);><G>HR&Qvm(|DCa6%k_yrD{a;^*UP>sK|(68t{x}JZQreaAP0="
    "hHO~mR3<IOF$ga!xU5?IPMr)wMyO{q2%MJNAJENit<w)R(DGd|T^HCssylO*C8Cewt>V-6`f+nQNKSk8kR%JV#H4E`gGHz7wd?iP"
    "{!Xs?n9XL)1aIvZRfNOpbS9qaG7Jvj6bYhI&*?FS{U>b#-FLrn>aDjE)nm1jA!MLgrLfbC<a6TvXIj6fZ}&H!EUS<xDQ%{-t64Ex"
    "RFioTR8UzRO7bw`kxsu6oTQctFrnyb;^wj`U?Uf1j2FjMbJzmOOfAQD^~qS@K+akF6+bMYSQqpRt!QcN>Z}e?4F+GkpoUQ14D>Kf"
    "bq`%!*GBNHgJLI6Gn?Vt%f;2BLSuvOh2I#fvL8P$p<=r-+|8YQIoh`fS`eFEgdVZ~+u!_cA-y~ml>D%2MN)N%msLeoWJQh3cw?U2"
    "pXt?l`OS^(r`KsX`~(N;{S`0Mx&PCFpd~NphfeIk7CF&K0_~nz8sPu!gHK}zt!^rrGgh;Wz18K1!zq&-rNRK-bm+j7qt=TjfB}-^"
    "y(sApo_KC8Tbwbunl?|Vp6z{J9i5*cQF<ZdcBDFIPIHgrKYXygBDhF$V%8PN_4vImw#@e3EP)7|Cu*eogi7}^N4>$r%=HXOQ7KDk"
    ";C<;76#qmhXM60<U@$hz3=Tse_~1cc^QS&EJ9_5z=X`EEg|alP0E0EIwR&gyW~Le6oNje`%|VIy^^blDR0{iSZe;Wl#bA624JfWm"
    "eNTci;3eO+mtJyAyej%FYlrK{%j-cj<#OpPvfF2IgmKs)O@>WAztcQo^+zn$QP*Lq{KY@|9Zu})pyO0XTzc6t1PY|NLp#4Ue=Zm?"
    "n(`Ct`v2wYx)DBXDZemk8OrU#@E|a%#<xB>INaOcTdyB94L<GM)tAObO&e=3rB*R9B~|Yf$<lakQ~U4#>79F@-RYP|@3qp86NBs{"
    "v9@`EPoHo0rmp<b638NxMd4Nn@5>bTdF;-Z=la6Tjewhxf6*`=3TJ)`6JnPXAa@zkL`V@qnRjq5W9k^JLiBDID~UdQ{I_3{R!@X#"
    "W3oAR*^<Mt>v`vW(vi|fer|9+=8R?5yvG=}p*cDPZ5l+weYd_Xe4%=(U+fn}d967!FpUhnWP2Ju;&k;U-_uSt>9JurFm7~i^Nuv+"
    "a_vc`n9<!lfB9K&v~^???=byxHkrw>ii|d1T$eBAiAZld@jBR@I(0r-c8;$eg4vjW3sP?f=<VArvjSxk<r>Yp>5hStLR)^QJ&w6U"
    ")$-A^@9!M_!xpeibnz3#J!krH?#yog6ted(jXF2mVIC*5$*HvJ+Zx)pR;IcJKg`bR1bg7Gtd@6N^7rQxuEiabJLjRy-j|I(w~7w|"
    "gksTQTj}{_4U84k8gMdQaa4!-#C9}ipUr{cs>5Eh2Uu;C&4O5$rmGdMZ7Y}Uc-=Ul8)qiEhm%3;|IxRcdU$a1VbW7Db8Wx3=dm-1"
    "Hygl<B)QN^2&7r6)%N7oFQwuqp^o1PtOqRlysPtcG}_ZEHC|J@XxBYxDh6PDi$zPZaV#G;iZZY75OuA8xM%NeT0X^~vcF+G?^Ip|"
    "NZD!KjHt?PZhMD|Z=vQUEA>cKwpevm9cCe6T`yp?70+KfU_lJA+9K0YYpzDIlnxzgu%~9f?+yH95&y){WeCANgY6O>$b`*Tq%bz>"
    "v-!d9-8bY1j>@W8Qtwu2n}tR?`yB!g&4kanjX9)LV4f6&sT(%F>5Pp-tvOSMbjtvWn`PeIN5>}?)+sFwvh`_QK<onUZqC!~lz_48"
    "uEkpEk5Gai7(Xd%9tDlsM&0S$8!BY+k-OMSHyQ~20+jBwnPPKDtE7&yu?ePIhC(i<NCYdQ9ua68(s2wn&Ozk(6Wz(brH15@WAU#2"
    "h5IJ`pxzA%)w3OFtpe=(0|sqRZ4KQ!CxXI(gX(kV&~pBr&sJ9QhYp;S<jgVUgaMGFKr<E?aW+d#yi=%wk1(&>GZHv89V%$8F0wn~"
    "rU^;V3#tnR+~Rw%T5pCXQm0>(-T>E_pq3`*g8GpLp*|;oB1XjBgG<ex3r}?UGX`k<dEdx9_T<WhP;qECLna!e(}rqHnf=t}NDFoZ"
    "k*I%Nay4_|ZD<n#5lZeGsmxR3YRq_(i`EnBubW31+fJQexlTzMqG-BVYOWinUt`_YkxBWA*#Y|b&KT`Di{KcJ;}`;SA+|(RYHZ0j"
    "6{PeqX0ePxmM|0U;`6NP@B@AR*<|V0nWc9Qe)6+zJtwLM9MYGj%w0t%={2sKu_UGNN1juo>808u<33G|k9YzeHG->i;clPq6{SfE"
    "&g(0}Bi)R(M(zlg>h@Vzt~A^fBt@OfaB}T=!0zQ#7oryz%#A=*tv$1_9S;H)54_Dn0PeP6P9o8+x#JG>MQYHk1xK<D0W@TXvu!+4"
    "ntTLKL?qjAfEhy`acKyYN>w%0Fpctok%0-iXw*O5UCir)h&>V^z31W=drcfFI};V#0IQN(LBkBXzR+x`Nu8LGO+DG5R<+Zow<g4#"
    "eP<O`0Xw3%kWLxva5&wjb8Fj6`36@=?u)$8X*KsZcG{NnMlZ5pI&#ms2#-xMn=G4{m><ofFCawn%P$YQ=_XjeHwv#$<8@rx7i&kE"
    "LNBa51w{hFf;>II#K&^%0FQR-V!1L-n1FnzRgPImrlzlD+DEBgt?y9f9@Gb4eXf4?<g$spJ{D35v{`WBj&Hpl`MrM@nDM6PrqiBY"
    "f=^m~UK|-YJMsD_f*7+#N515LWfu76g!1<3AqapVB*O^w3eS%mwQUD`SH`;w&K5;)vpfIU)4Kf%+Nv8uY0#a4!56U&1C;xX*#B1O"
    "-8XGNdc*YoJbz?gP68j6`;r$y2VYw_*p3$-=aHKo=UZoHzIOin`El=q8`^IZ_N|mv>wM@1ZgfutJG<cF(7tQCU#Ip8VkxXHO&ikO"
    ";u+(&&-I7K95e^g(>is-N$|7U;Hdswp{=O3^z&Baj88gwS_}S*ubuqvtESV&1vm7tLVU76lTO}j?yt|8x`Y0nZuC#-vi)0AhJQCV"
    "{KJKsTc-=2h^R*Kl(TZz;5Y&Zx66a}7fbrDe1m>EHOM>I8?^^N;`k+##q_`|JZXwso%TnTbCM9r9E1SWCmZ>QR0D=ar{yfj2WrY2"
    "2idPzQg42^k@)`ie*AZT@q-s;$0IsRR2$}i2#3lm%S$LAId$;4h~q>~KU%1tsS*5$<##X0_4|^w4A>3Lr&RFTXy@Wg=e6gQZ$y56"
    "dH&!JUuSAwYccv#S)4(~-h|vP4a5}mm8PKAN~Q4YbZ)j(@e=QaE%}g#H3c#Nr^x9d^}eT4wY2wgKVMQ#ua)_Yyt(q0Hr>Cz^3r5*"
    "s?3n_XI$1(LaVV~cYpa&jwuMLeuh8u1sK*~Rf9oo&{#5Ud=&oVr;iR&w;nIi9N)bS4YL0Eldo3xbH@DKHWS7yI>Z7ueOXKw)X0eU"
    "(pd}{OSJQ4ItxxE#+<s(%GE^e==P1GeQdm#&bXW;K$yP%&EFfD8S{8Znr%t~a`Eyv0ae>*w-1fg0zA~755RAOA~S5pZ#&k1b7{d}"
    "i`QMlO2}|*4jb2AHlC{WqKG#(iygKLt3W)_DH{u)M3{SFHsP$y+CSyKBshRVRi`Jw=|Isc<+}qiVj6${-EYs7jiatuvA7U*<Ha3g"
    "fEnXxA(4q`O1fIeeg2-BsAzKb1uDI(GD%bs!YADQf}C1?KD_hREa?GKu}?mYTz<`|HXg1#Svbu^-5Zl*o#AG8|L<<MzW1S#6Uu9Q"
    "-OnDG>QQQoP;d0MX!QC+VLNu*k8Aafz1sTSr@{r!b*_Ed9Q(X^{r`FL$&bU;{;AqVK|1;^f;k=}T17+`f7Y8BUz~mQ8@bqr9SGMu"
    "1GXOb3QLYXShG*~jrNJh_fzNfS-*5|qJFOru4aKpKds*W0{E7@>roDkJ^7h`U+_E%V~;2?kL&$#vakfALMri?L^Gx0a4YQoitL$<"
    "72`KWFWPnCCfB7Alr-YF4o1+2Glne{Gu&iNJ=+XSor6qah@I3rtbuh*l4ljn@CgxU`Fe5iaWg$rbjQ|<Nrw=!yIq5dz0|ingev+V"
    "H+6A*3-;z6o3Yg?J=|ZeWmb=-9-Q-Sy{=Yf{6RgnFQ=(+v;3reHK<(;U*J7m$<v(Ji`>gtemTrBeZUtPy)d)ORl$!1t)i%}?%sSZ"
    ")_J=#JJu}m66dLr0j$gtuvco^l^HuX{h^upX&Pv($YQ@c3(APwtf~T~n+i=S(P(Xy5zJG?BtJMzo!K9Q5Z6(u0)+F5i(juh8+*%2"
    "nZjN=<MF#CBr`ujwmKlC1Dp#Fw+t#0)z<)V<-MU$T?nV@CT+G~3F+j8vPTh3)p~zjR4kTOx5G8jS)X}q(qeUID^+<nq1~#57p5$}"
    "fJJA(KSMJ$j`OI6tGmSHZY)6_)W!Yml91l&XEs{vhZaJzxMWVz#{nob5?XXgH2$PP)ns?=^z#nwN&otC_S4Rz@+`q;IBJ<sonhOC"
    "dj>c9!RFDAnderxXn8Ov3uk3*HhGe1U-Ut5*x~LV!(laQSn|=?(Vjd_bVX3G^ff;qucjQWmcCa601d@a2!<LkTG7LG(qpl?%u?55"
    "ksS}n&SQ6VKWqW>l+oh#Nae|{aLteYkDV-7sIk|1c^TzoR+hHn%XjN`W^6tcwI(?AmNQ(7SmDT<ePT{)O;tu=on7;cX)kXj-;A-Z"
    "y+b_N??0|My7>s3Ng#NSb~bILet&zYl||Ep-)VBd?XV(<T}<CPs8`pmt>WY=H=ZI(eQzyg$cZIevPdF!|425uKvypEYx)Dt&gk?C"
    "G-YYI0RmTrr*}V&-+IvAl{=z+Xa7Qh3m=q}-KH;4a2-^u*-T$K7+MC;pj-=jn!#gt!rgd_f$AcVSE0iGp0Q}?WMLS0Qe|H>F>!5^"
    "Y$=&eXGv)sc15mSEgmcvB%PIRW$fJq&x=pWtt2RAI-W{rqGj>Nn&u3Quje75{CTd=B@@N!F7#rgkN+TrplS^q1E0(g1~xd=57<gQ"
    "Da|$U5aQYu)@$j8cgCAK3o_@a%;oNFYW(_9aOJ>TbN3LB9@hB_jI*1CV>GuDbz)~`BRS%sIa)Bz54w)EuRUZ#h_qMp?3zN&$!6AS"
    "_XmY2s<|0xT(>!b-2B<0dm$>$jqHgn9S-U-P=`U^{>$MXJy1_Wb~2kg^^^|tcw=+!Z>sZ4@YIMO=z(Z_y~$n8$IY2k<8}*<^*E+g"
    "*D3=~Ex{W*4LwEq;sW+WpT0n^zG-p<CJnK!wl!!i#djXHc*E&!32{)ZO=(OWm<E$X#c8g9KyuW_k}k2HNL91+7c~{ErhY4ehdh8<"
    "HsQIN;vq3vIVkXTv7^vC#^nQY|0xmMu2|WO4$2OMqoBZgT<g7E(s)N_xn4<2s4rHS(~tUuXPcqkQgHCA&5Tj%JM$g!mzD+S$nTF;"
    "4<kc5G&tDIaR6hnM+gV@ocoT&48RC+*8Z8@u_6v0)e^6ed!b<FxU~MDHuoAd8R*ku?x@(zKBjMVr`Ny}{Yi5QU_XtQKFOIsW<sB&"
    "&vwRp7R(hmcC|7^cc?aP#3*UZRI}R!4^XDwCYQg$)lTY9=l>RszH{WRchC@_sU(=)@+iHFgx-w+i|BBoug#<GXD7*_jR)RSoqrt@"
    "|N0U7?Of@Uu~(E4qW(=w_i}dAA~y}((8zd>6}hORTAaf%%$Q(?3RSuz>JE3bdSYx6Dc39rV3>;{2T;2xLEI2J!sqo~3Q>mAP?i)~"
    "k~Qye4+S~WtT&RmRC4FWo%|;opaNt2aj+NWOQr>%B@SO!N#jhH@3gBCuQVPupA3h1u|-;=-LA>yA`vTnR2Bt_<>D)>&SX7(`Rjl7"
    "c49j{Y{IUgZ~bsbGQ%Xnp?<SCM34lBb6t}~A}RFMj^e9x$$LBVUpT?ZRas!?EpA;1BNXXSKvCF(3(&&pz`~60q<h3*GQg$=<dEIQ"
    "Su*Sd7iC+4jy6?ab8x(}fxww8d7!kZG}KnMht>8-Na7SBbFWD{L}ge{xhN?|xZ+@U+NW4U#iu*Tegib?(#cq{B}qM?By?x5O$$gN"
    "a@wxPWnJPuy#IM6E!?=ZT`Xo*NXD(GprWfQH$S|6=kIU-Sj3N^572w8@q^-OsUCUlyvu=)&RZiB(fdDpV1dXh&s}}E^x3C3e_BFH"
    "6RdSm<I|frCZ?yH?!Zw4V;O_X5LQ)Qbx~WzUG!9-<;h2`xnrfg{*-#^BpNW~xv5j2!As$?{^D#+k|k1_J>`&r7z-55s>|zG1XP#%"
    "gmZh3UYMWm7!SO2w!Wjhl+7&8xE$7nF-S4AIV|#=iEYjqZ3>{l7zz^*2m^u1xmc&zHd0TPa*xvewKgBQ=!*KR5N-k^&`{?95Pyn+"
    "H>-AbDv(q-z-7do2GpRb>hP_F-(7icjbe0015$S<`~3>t-hQ0e+Gy|IY;g3-)|jI4#g_idSAa!@AJ$+$IX60XoK*E#+QRD0Ubkc7"
    "sm0zDr=r*X;LV12kc?gLrw&YmF|pm@FjRn9QFBcNNKlsgAk#ZaL;O%b%QbpghsD@R#9g4IlLsO+P#f@3uLZT3cs?QD*fb2}l#a)M"
    "{xAeCx8ok4XmHt_<N8IrUrM+06g)I|_ma#1_U&(}RQ>(;f5A38df05|vmA<v9(Fii)O)QLXTN5$b)BQ*)`^L+GiOg<n4<N9UmPY^"
    "Hujcxj$$#mt8|J7rvvUvbC1W0z)Q|WoAb20etyKq2*(ahlO^8Q4sK<#<K>53m;OnQ*kUrVz3Xqh{^G{N%~<Op1Q{5~j5=}B4e7NG"
    "qBmHl{9RF(=pMlx^`pPKX)&C#=z})K{zn&IS>Cv3ikP}PCD+8jdKQ&5gd!cS3MrLDL!&$Os<|Dz1zTCoEx}e?EFtx_p~{xGO@y#G"
    "L+2QM4~U$INb(Q>R0xpgUK;BU@U2bLpa*LMJpveqA_8k;uyM3op|}7r)+AvkZZaw!U^D8ql4Y7%ZQy~${bK*~Terw9LD6=2^RUw)"
    "-91wv3JY{GRor@1-0a*WKK>gtesfKy*D&5LN>V#1cq$<OHsl_$q8KNJiEcUH5TNK+U3MLiNbi->jB6CEZ<|mt|LkWFDI2C<(4ZEk"
    "mf$Xp_<WMy2|X)weN|-#HfDRg(dZBja`ZVb)$7;yZ$Is16eQ5dQ8Hblc?J!F?elgwX`R+ujSHw6)N93koT+75iFuz>#(4K+KoUAA"
    "nh}Hk0c3#LmfP4Q0<ObP)sBg>fsIaL<LNJc{`glvuE%1d=g$@Zx+WGEJhLH}Nw(@ICMO{Rj~ynukffYP&5EqII@lges)&KH4EecI"
    "))^#B(yunn9~Z|OH89@S3E6?$(#*2u{pLXEyQ(1W0FPD2;C1YDVt{5dF$K*C&7YkgHB!l24d)Eip*x24esFeLc6xSi^+L;g?s)8Q"
    "sRGq*lZpG$JHOuG^9{6+X>Kk;Mq3dGl7LjfYDYkOUmV6%i_T_dbkMXD91j!ji6PG_14$8C=iflUJ5SYTm4~a{W<^U6-6f~Dp&M^X"
    "B%}o*eV?b}c!rwuZO3*?Co9$=?$adq&HTf|*w#)aNBx5H90rB=gPW_LiH~<3@!in2;U(Mo`IXGUYM0B_?V$)Wmu)TZrD+sCeAl%Z"
    "FW-(4K^hqE_5(_5Ws76_Se$jV=s|K5FDD>}(KhRWW-aY)Rrd@vc3qCq^CrRPFq6p`-RPhUr+fU8<Kbnv^s-u+9VREKoq);f9Cuq?"
    "mjP&)|1rJ)57tK?)b4k}>l*suX6{jLtL$TH{<`C7lf8XJ{NlhE8$iWoeSP+|nW}8!+Y}Lb-#PZNX@0xKCjd>W)Ke$d<Bsgdvx_IP"
    "eE+an+NXJ9Q)k}it`uCqX+no-G51tI`^0l4<NRXp!fYzIcwqVC?zpYpmXE5I>|S7Ba;2b=ra1Qp-#K(n#F*46;5u^WmoNTb`SOs;"
    "`J%Uh$n|#Taj#o6AuXtpImG>#1J5bUZ`++851^~zj`<B$z3P{Crz@X%lUsWJabI^^GJY?UEilzWzfpU1D*X=&*l+A(yrJZDCp*(S"
    "y;}ZR+oYwP!u~8>8{0vy{&29uO_I9TP6qSL87CBq(m05q8i;_<1JCn^%7}SSo+scL=SWC4ocP=~UIM*^pzh-%jcLZF7~_96Yo&b7"
    "ahFG)7(HuR=&9_2QN_spru{?bdhulI(SHO3pQ6a}_U(A#@F+85nLc5fc;{*S)9pPjl`-~%=lLDIHx=X;kLz~Fkm>S}MNS14Vum|K"
    "Hr`0>fc1`!U9VSmsd}NL<(lLCq$yDh)!QX^`v}`wp&Hde-r(1*iEK^@oPRp*jsfJ7hufnK7^<HKO$uug9eYg#**WljydK^X#*WI3"
    "ZU4tVpyxZ~lD+f^WSTA=Ev)p;{`nM1r>JIygm;KI<+gF`*#daLAscsQn*Y@p!ISrq_OHkvMP{(Mm!2{u9~rPhZM4m{+t)Hb57mDL"
    "ey@W3>UQgKHg<;iJ^#TO(-UiM#I)~l|M%XAzB2+Oaj9wX%cv2tN-1|2NO`}Rn+yuz)feSslZ33*Yig+vR!@4U3ZhF7bUSu^Z&y#W"
    "lp86=*W5gVtbC^(`6~D9ivIhplJVVEs2mS>pA_5nxulQzTn58>^3)vgy1&sK7rT%ND<2|stht{`w(hJn38UQ{2^GhJl^#T;zz$ta"
    "Yvo;Uf1qkICz>o23ZXcH<1l)r=J99_*rKo28;x!^nXk-~N+1jj&vS*{e#^v{-X1!mZ9YiHfcD83oUSo5-h(O91Cz&ec4+Sxglvh&"
    "YN7=a^crNf8G~Mv!GaQAJ9d)MO@NR;7<Cv`%E94mb~q3e!m4)#2&2PV-M5m+P-kSy!Sw_q7GYTtNnKFt*5S%sm%2I7nnV99l)^v)"
    "XlVP)lqH~=2Be`Fpu+AMmvjojxt`RJ&8$uv@IAItZ&amu{gwk?rsag#=$aXIR>uSFX02vwOTB4m_~j1xZMQjK>g;Hh4^Uk|bs3R4"
    "4?AKyz|ovCFfph}_9!w25#+ulnlqj#X4?H&Uu}`To`P^72|`wL$1;y2?ywmKV9H`8NORw5$mnXN0HSEDhRdSH>P~ixGE{n|%fVt|"
    "EF_r!m<q^2ivg*v4g3hyD*D!z^ggSK0dTRhR=AFl&Dn35NRV^Vm1wb?RSIn`M}fT=xhx`l(I9qO(H#LV@QggM@5D0@-f1u%tTlui"
    "sLz5jDM@TY1E~)8Tc>C36)>3ucU^j-G*(%9Qr%#n6N}R>&5N~3002N3JRWSCkZGz{##(g_K7OCx@YJj^Q0+=><mD3v9c1m4v0&EP"
    "{K#<>BkMV2tu{RD0V{X@-e%?+rGs3u)4P8FVw^=EkKi~@N!)-jV$esQ#h0Gmkb5cBPvcjSft=&2Y)Fp*c?Q-LYiV%sIIHxP_OOJR"
    "y=BJV$R9z-KrxgHoytLu(?Qsjf8Zin38s~77t=tPfqBuAh$9*TnSx}yB@dcBqDQc!p^(ZiMy8*;c+wM@cLdv%$Re6B(2AJEw1(=j"
    "W0zZ1FX?)$XAe9HR-Y}q#Ob-yMj`jS+iHUwh|x{LT)HcChVbgPd3U!-`MY+dWJelLx%}oq>@VN>-UomCzB+{5MA(9OO4*H#wOhN}"
    "2^2lvI)~rrZs~iBOf5uDN;m`%Ag{?-cLG*O=Y&-9U3B*f!(r>gpZuSD*`EFKIJ*s+i)t8y^<YKk5kxVknK_>a1fl+eT(U`*O&Whx"
    "J>1znV0po(%1%9kc5ORb`eA{oXEznybO8g7G!0HivKVmdq>8T8(75Em>#~67N&CLYGM`RiEu$kk%ySDL?~->?Gl>Q&3_vHrLO70*"
    "28^Uk*Xrz9IBQ)DdQs9WNqXvUL)w;WB*=`_a5b(iJ}h6k9&uNbcx9crZ=0{8mXJf|N@ndlHE>CaP8{0D_jM<hIhHr2sfj`Vt5e1>"
    "j)A4-^8bEj$7j>)MzR4rZRp$2t&W2FaU;)R9ckdUHEX`3)%%h=4PrhSi_95Yf)g#bILhYEaaXe0e;>140%|MWDU)Sy%)AWwS_1K*"
    "s5M8YZ1>oaSbOxzk}G-CH3Gtn`FLkL4`VTHSfbU@SMitL>{wwzzrKqv-=;@Ae!yAT9j)f)&!v?&-dXx$K`sJHCLDRPt4U2~zpLl9"
    "3mQfb!t3ofP94L(o~;@%*Yrl6*G*oDt+M<xeeI#F=Z-X%V=D6H1%DuVMQ409<mG}<oo~vXf3F-{M)FS0cI<oQ96Tte=e>x&0L4qt"
    "ooQSAnS@ctYxH>9N5Kte=2&10g#U5+naz!arwIV(!&3XQi+c6yhu+iqZ2*1`TSIqq#Col{9X?s;jRN=P^eLvcJkTH7rvm_F_3*JC"
    "Jge_{jp-;g{KvygkqJIkvfwnXMMd3&&DknXD6Z$S8kbbVrNzivx5S%6q-Pw*j_XF1VL+aijFuIKTQw50$=Bj^4BZ<aX)PGdkvn&L"
    "4!KRLpHlozxpCO&K0F(|PcyqfD`lS0S@g^0cG0b9U3V)2w-|IlZQD#^$|jxNa&+0K577Pc(A4ndt0sNJRmCrAS5&66xE%-~?W&?6"
    "1tT)1D~iD&@h2CdsALkHO2v?0F;sDR#UirafodT8mO0P7i0j=vH_;g4E;zs@9JO8d{IIJGGz#BIYra@G3SPj&7+Xpsr)Hz@<9+@I"
    "KZyU`&p#i8^s5g7fBqv8z;BuTl%4guE#_*9K3eT{)gI<4xJlclp2`}97~+mXhJX4lD(57hC!R#|4}<OLFI_pf8M(bQYIa!(w9S<-"
    "=FsSGm*kHMvkzBlKTm)D=WVxP5{b2pCA;+t-M40+ee2#s4W@_v0fp;CJLilH+|&A~DXA~p^3ajrFbV`Nc5Ih%WH8VW*lCIX!qDId"
    "U8@|-1bNA)3-_kTyoWXBdBazA_*b}FwukS$4+vQRuS?VJ(Y9fs#rp<7X5KXhdnac55zV6;(7{o6>@cPtGV>kawQpQa6v`Y~N_ep~"
    "ND&kd2=lBkYzKitv)u0@<W`~6<~Uv%D2UG8<N;=&XJYE^!)$f4n2G)RA@_)0y_v)q$m5k?@LFxjlu1qd6pTHr_XMdIW7A7~vkNIC"
    "If=PXa-QF%)C|XE8ghL7A@6b|hI;eNOk%B9iJ96<RK~!&`}UEf%YQb?2%QtWyJ0l8C^L85NUeITgc}|bbieMHnM>B$Kyb7_8rct<"
    "5=KKx=`#r0F_&9~RlJz~mL)*qHSb*G*hd3ad$t0V*h-GJHDzeI3HDv6*k~m4vF_n+`R2oBuE#exj6&MYKGJ|a^%`=`RDHo1k0!05"
    "U`rY3HuL}K`|nt0ZHEV)5v<fB;u-Yt+G}s!FK)8`GCBy4Za@A>$JlzB+*mH9lSoN3OR9w{$@!d)*ksvQH*+GY^O%rG(3)We4Zjll"
    "H=&dBhPfA<gu|LoJ)SrXaZ@Q=l9*cCWvB0mow|w1t~{E(G=sp_;;sB)v97TL{^rwRA!Z;5r3Vz?EZpHjTXDzKxZC>$P;f^kWZMKG"
    "yV~h^oEjl2r+87ddJH3azhki;nCT-SK&sVSSRyqERS>;wG|H-)|Ka`mqeMOZVaDrM+Y-M2EV`A*bP@?uqcl_`NtPv1o}c<dRe!Ey"
    "4&8d1JgPJg3+3MaQ4KZaSMBI+`sFi@Q!3L?GP`(1%O>sTyj`=FDHWcjSJQoI`4BU#<=x4_?5uw~yONVr!_9+;**ZPy3I~PdgQd^8"
    ">gK~v$5AB6hL_*%4xjZqPtKKPQWvI%mLPJb(FfKyS9Pl+9WtAsA9bOI1*&2gfFBaAVjJC8&kA8i6_8HMj;*ykc=}|m_oV}~JBVHg"
    "{$lOU%G3STUp~b*1}|Nk822OJ9XEGBcew6C#&?vxot!Md)QQM|=IucD;<5cu>Z!fWd!=8vds1nD^@boiGfMc5TNAFc`BBF_-I^F+"
    "-TcgM>s)!`UWUkbDs}1h-KEXt8qJeaZ!Xy9ysC}5Rb0t&-KR(CYgb-Avp63Z4Ri~R!eDXN{)T;l<b73us)Jg?95Li6V*K(KxN^^%"
    "*v4E`K}nYi<s8&&hrnJfbL;b!)%Bahz1?<pwb^K924&lb-_hb;^l@gL2#dYOG5!JPsKHF7X2XcUO-9|)pIW<X`PDApOv&#!1Gj+_"
    "kKnV?eiF{J%k=|iFQYe(h6q<&F>HG9vd{eN*Pia(=0D!DCRc8hYX`d<%OI>l7zk*9P2ol~T>$d8bL*|6^<Fty)r(3cpQAg%Uq6li"
    "RZl&_H}C(DE<JfNc>mFz_aE-u+}*xWXv-8#)P_){As@Et!~3*U(E^AF*e0gGcIMnazqa`8*CHOxrdL3gqFipBfrdK0ZRjb+g8AK6"
    "roUIlx-q7JZ|)g3jlIFZK0Qf}hE<lRQE4=~2L`qVnR4}4*2h0lv%_+O<cnB)>oJ!*GJt6at_&zs-{v!Y_~hLiOMmgh_y5|e(&ZeZ"
    ">u}rGf4;M}rG4<L(qloaAl|6EmKOyL^@SXh(vK+hT_15L%WQ;5BbQ#sy^$7O?c;->esAnV9`R%d3mP~xtB*#3FzG*iZNUOmD?71="
    "@8@#MBR1olD=;}ScIzh}S&n(m>D7CN(KBK1X|F~j?M#2-!ddHy5H@3>y*fP(5=hISAAa!B=L;Z0fzZRJ+WQIi?|)tXG#6VHgyqt%"
    "luQ(JN2|FiA`Ym7jms_tbn6oM*qVxkL2aDs0TR;F)%4y3;`ltDeBc%e&JJ?B9Apm6d3;1mM1TjdC4sScMBO*qxc*B<Pj{$8q7#I7"
    "iiN#g6Mr;`ZP3!nQ>Oq$8wr5jY9JJbkqC;xvqD36wsCZ}Ff|#WAi-w_jhBq31xa+3;spIMi0(~0o_*CP&N&whRMvqAd?u6J!$+KQ"
    "z#Y)zKv+s<hA;u<oB^#GwJxV%r!}-V_S{#$ieoyy8qc<qsB@;rvN~b4Fmy288dZ{XrjdR}Zzwte$uhoPt*oz?%dN>Tei@jaa!muK"
    "#?bzALvI}@d=ek{#SSbCNlnDfc%_K4Wys%4dhHBY?~c@#+0ngQc=aDhOSo@W8<iHOw#6C2bh5@DKONI5#xvdye#w;P@lKU)Y2=6v"
    "*X%?DD?>{2(?_I%M{KAU$-}-4P{`m7zy}#dY*g^t^p|JjLG${>*-(%m*pzZNURRt}h@xac(m=p#)ayX4FL2FfwZqgsGQrf7(08uE"
    "2B!j0tz$8sH>MMS<*q4~oJ<@=T%GBAg-2x%D=wy~iqjD1d!OC%&rEqCTKxRCzuM@(^HJl8YPVq?pTz@0`JZUtekVDR+*3LWySX`z"
    "8TTiD^VzV*A*5yYw8_;0eDBZo8qFSCYZV5pxk{y)V@P+4zf`U0Aj{OF5wL-)Ri1>7w)E@n*OPA=?Ib``Ob$_1RRcf(LQ5YA5^O_G"
    "n<d0Wd1o(OeQt7G@6!OKy6%n?93rCI=tQoN7{;ftUH+RRhkor5tF$^r)kjd_uIUpE|CoT5$6b{06?-Hg)=&}GM3}27zpT`zhkDD_"
    "{Zde1S{<kt(XAl$d&T^rauxJCWA&-hK+^3G#upIj`E<*i*gVh>-ddqCTGd6s++NQZuUOYJu3>%5G(=&!%lYo?U^S;__-6|KoD(_a"
    "m<`MkEt|xlCi@jm69RPg+!wx}_7rs`-PHGRYgs{Zhj&Wwf$kJ|vDeI{3%h$%p5NMWZStKWv~V$d;)-_l%qc`HXQbqzCEZwZZQj5$"
    "TkZSzcRQW2!0RtAd@=II7cPDG`4daeEU}G_dHhs$l^St@`>9IiNY+vA`KvGAl~RJj&-gF;2*N4>dXwJD2?4ohHDdgww<o`pv%qVE"
    "M@g^*zCnBq_7ca?k_1EQYeL}VP(qO+p)bCC;<=HlGjTn1R2>w%?vH<S=cn)f<A=$t<=8Y0YJ~uDdwGh+bS{t9#v9-ewTDo1d>-Wb"
    "*2&nu=&7@VTE4Q9UdZ+E1Kju6YJ??lmbTRGbu`{!Tlv~N$cg|IBL}iHP$WfDXFkFtnJB)crPJLqLsB*q^IQTEc_h<;WK*$0Gh+wM"
    "SE#N$CYENn%Of~}>zkl`)TRcfsfaz&Bse_~YA0KkCx!uSJ1(q3qdU;_!Rg`zq4v7NA*T1RE`W`;l=i)KfuSbwF^%hYi-yMC6YNPq"
    "vjcXAa+Kbz*Q8F7(7oJ(csuyf6)2%%<t|SQ{e09?_ZmW8v_wIwJParwyxj%>NdygCsH5a1;zMhzsp1+0^?}aB5U}ywfI7ycAv+)t"
    "sY{8t-{!*lLbbCpQ_ud3f-)x1P=A<qd84$eg^c&r(cm(L8ARrby)wuNT}sj>Txro5>NLWY9=g*a?+9)*&Y?7FHiZlWo6i=-?WhDO"
    "xB)a$#_4@$n`sThki^hKhSfySH9-?*quFR(En7alo4*izSL3^NqNQ_a%!vsng)ElxJu0j-Qli+d70Vz3!m3qZ=Q(0%6Z@S$eYD-p"
    "-ZX@4t9@5LKjL;gwnIH|II1I({FL>*&PjMo_flwXu6=5<@Yp!q>iK+1z11g)+}Y>Z;%Cj;W<b`a>|G&P#B<HD%-wvjU-|Z_Du^H;"
    "0zn|G==nJ0UdjdD`?$Kdv!S@mwTL7UXkgR0Su9Y-?u*}E$(!S_TKB&E_>9oQ_xk*^R<`79ijyxN*c+eXj=9J9>-@T;s=WpG+QD!B"
    "^Se7YKVfq92iWj?32`m`?vx_<JdoHgt=7ap7)v}qzAe(mIfKP(uM<oh1b?|(E%}_?(3CD>4kbf@kDC|i!{9sLqrMSL{=0<_QtYTM"
    "B6}|3#|7K$?f<IPoCpU>da@?MwUye*R_SY|o}|kzXiu0y^3nd{YSGUK?{932`)l&OUFn3Pn~~V9c33~zrH9tO=1Rr+<}!5R(q_~>"
    "&LFO+1Fl-TK3D52;6Y#>4V@1I{?~esz9o<S2dCv*GqQgSbC?Uzg;RdY;^nH20y~Uz<Jo-JglPRNn|M|;ubRRc2h3vz1@0sY^g+t#"
    "-|SHRrJVKN^@+rYceD8WvHP+0gX+V*JsUa{H+#*`gq3)1e=U~VI2cvip_=Zv#|&<c`<chDywMu*=uCRg!4vjj0A2-s?4B$bcq1M`"
    "i}N&{7mdx6lPa5qwl|ygL(2)EhUrHu_jiZeYw3J4Q{fn{NJ(9%*!aQv@6fCcx)rDDP&eDA1rR<Kc};_5z(jPMLgmGa7eL76Bts4)"
    "m}qlNu;(yXB7F5!drx<eHj4MVT#X(cxXFoH!#XgI8f5Es0YgorlUUdu&-lu5qNXA*%|WyV7^(e2`qoCwDA88^z--pFlRf6rt8UC~"
    "D77j51@W+5jvrZ3M`A0x9XU0+P{z<mI#Uy%HsK~C)6(q4XoIWQ_t+|91G)~e)bAx4I!>IvIH7cewR^jc+yKPvS8c)i=AfKg>8!su"
    "K?LQAt0d*FKV<gb`M$FNxSk8zCnp60o}Oz4W`kU-SvtDGEkANgZ2%V=r1zr1nTn@FJ`ZCFGtIWxWlEWb%MoVV@pi56nOek-nYy&#"
    "ojX0XaDL?cbgRp@D?NL_^x?;!-M@cJO|^aAP&HQ@D5xKO9_R6AOR*jY4m3D0HOgX5B1F~4k!HP_OL=kJTPKXo5i9lP@0VMAq20IZ"
    "F~A&B=NE(_lCBrcb`7ViI^AUIz?%|=w$;jrilJq?QfJkttLLL{Q6wcVFQX2WD|-W)-(zF{F$sNAw#Vc3)~^QQn&vb{nPbW?@9y9K"
    "N%}^;co%y1UyNfSMCX|z>pzl=&p6*R{7pRtV}yp|fc?1}bN-)v!~8@2F$(s2P8#2Wt2;i|nq~6wev4)Ys&FOyi=b9-O@!%2^Tf&^"
    "cwHQuMuLH+VVcFU=>}i+xehKk9&zV#%3`|xszEsemES~?&g)#X=Ytv4oIbDQF4ulKHDhy}P<+uU$l<1n;k4k13ds{&mCn6pGqS%t"
    "yZ(5t$1)CQ&ofqZO(Wcjig}2@bo#g6%rA`Tj~KYJVckf-Qr;%(vjIr2HSwnw%R_8zi@j`~8Bs-EaVo#vU;m4p>>ZlG;=6|WCzIqI"
    "=i_<n&)|hveP+cru_M&C8lOsw>*N$ikiGteV<T%rF6&P_ykGE)e#PLZJUo}(npyvZnW6I#p?OqlEMxFJ8kt>sDYtX2u=?fFx>Wh}"
    "QunFz*3V|t^hqTDB9V6&bw1P?2r{Fl?5MmuLVqrm{Fo=2k;7kq06E?{vL|6_Z`Szu#5mV}gitrw(EX!vreka$+KBjA`LF=U`qJJI"
    "y)ytl&_`nixN${&5{46R+`NLbFZR8s<1+d9Y5nmHMS609qUVRuH&{9LxmLI-3#*?A{uE6qj1%7S9Ia@4U&n0<{dm8Vq5D=(9UXF%"
    "1%CTl|6e_iUYk~A?VtXH1|gzekW&Q%MsS?2of5K%L3#9uKb@1N_k()ECMzCQ7@5^iSO;IBS;rf5<f6ep0jJal_j4Ovygij{=_>7x"
    "aaf@fnxPD9rL&hW+d`)m$ct=pBdfBM5OKRIjT=-Hw7>(-DCH4xWVWQE5~QwraM~D~cGC6}sL8A{vWKADkrbpaa|DF0BDGzu%MpfS"
    "1J3o0;xOK>tasU^1{H*y(Xwvjb0%;O!(Cm<)Ic1*vCDI($IM0B#jNfmZe2jJj-OO)-7-IsEb8<BUq$Z~B*%3o=%%fztjzM>w5|5O"
    ";Q<05L4uS-NfcKaX+|?^W_D)Xy}L0FH|~AAtH4I=ZtScXx3e?SQX>r|Q4&Q15+q>=bOUYB-j?a|-n-1ItTdH&p@{Qz9?pq#BL4sX"
    "zKCP${e(sbJD!Emt>nyY%izE8T>8`V73&L<Z(Mw-JJ8fRWz4A4wPH-8mr57fOy$35xg(kwru1eKwI3HV&7gtak!=nCgOC5_B$2+q"
    "^<>mAIqO(@W%1P(gVkRk3kuU@Q|1|*Wvzc?wf^yf`QOe}472YafF~bU4|l&z*N(HgR{zqVdBSaQ;o-?ksc~;;(2?W(<us+p`qne7"
    "y3sOZn~<rOsb*`%q;f#9IYz_tKi!Z2Sv9k+qs;j|`;6z})rCTBT@qnqjcgWo>LMs=)o*?8mT7tBt?T}tG}d?7jlPSgXSUH+r<lr{"
    "(Zy!537E}7U*uRp<fZxmn(gPX;OgdTXzQqXT58b87m=)DbKA7hafjC5v9!B8RIhDJ<8*T;!lx=cXbV_}M@QYm2CBB}0V$15GDXic"
    "b!M;UDmC@C&_Vq-KU>A5PIR~aaKCmED<t~NwXyjEE2ouGNj`-Xn|E}0?#=UOIe|zfq0`DA{y%TSLpLs*U)EA*sCeeRLgXqwQ0Vs5"
    "Ub<VV>C;DSQ&m90>}qV54}VDa<FRXRe>HrZ37^DbYT+N>9A1KlfmrdvK+D#RbT-R0OFE4FkACtO$H8c!!owJ;+4-WTC+dL#Vreq&"
    "o3HA8_}m*#)5tg9{O2Eha&#7cvUm|%2-HuyKq$OD_m6$%<+JmFcul1K;_vsKA9vVtE0-ukQ2qMIplwi@p7MArdg?IcZwZO^KIfFu"
    "X~=H#a-h!Pa>aM(PFUrv%YQP)AiEp?eh~VTe|6ryn~B`{HEOmHlJd<P{|K>Wjk>-LWo}<zm~~&CS{%v~H6&-A8+>D{Aigx~n=uS*"
    "Cc*n#W#fP}JdTZf3|pV<CZUN~RMOQ!nqF2EE2guy7l&5Uz6P7>Xw!X<`O{q8t(l^Rd^xkc`R%E{`)l{Tf8ZTgUQ2Az@y~W)oe|Ix"
    "GO9O?ehM!oqy-|CDv}klSdNrDwg{j_+v?&szUwhe_CA;5<Kxlr<o2WK3OIoSPQVT%xAw|w<@EYNs+=p5`>1KP>9<S0F%yOf-Ln@|"
    "IWgRx>*stz!qQxmB6VjlZuNf3%nUSCl83ig=$w(lp>&RN+t;go`iY3uw#C8@siWDa{96ao?|BS|u=>296js|x;BwwHl|tP->>(5h"
    "v6;>ai?$?(R(X{h%iK$~w|BQ5{aCiD4zzm7leuk7xa&FG>od&TM!ecw)KDAQ)J+{YXXnQUM${+IF@r!@>(E7`iq=x4R;F^&gv`3q"
    "#6<pL;q-`pywb4=uJ;b-KKzB_<Y&=`L02EWJRNA1PXs+{7?c=Wa^b4xm2bSnsFcpA1||l<=Fu3@vTB^5NfHTJaN^zMKy2O8-c)~A"
    "&HtfS@4qPk`={W4Kg{h{a#1m!D7LhK#jfdh%p99)`EOg!f43HAw18eW3@BG8?)(zidCvIv+u0kPxT>d8=N8$Fw~)O6YL3pic}nKq"
    "+b%>*r5=M%_~*Z)Wp}}c9dMiOcBq2nc8U)31w8KdT{QlG-x>=G-F;!{%Eauzlu{BE7?f2&l>0;b$w5PV?i<r4gP*NJPqxeLuPU0?"
    "v<<rE`yHV5-HDPHy8cQxv~9@zl8$id)?Pogp*~*?tsHe-GuW6SXbCN^cf#KReS!zc=^6r9@8@FmgJiJ=*r!C;kTu}?^LBkJVY@gn"
    "+}GFBiLo0-H)B#r#d%X>3O!|0Ub50M@Gn9E>xt`;e`qcadi0L~)l6A$sX3)omZwnDVgOKDPw2Ywa(spZjS&z>FMa=|ajUGQ%7-yI"
    "-b>((GPrQDwAP`TxPEL*b-O<gCde7jKtuu>`kxL0l}X!8{K8qW&3tM1*yIr>*iyPKlV66&YER461NA&jH#)?yqnCX!?u5@T0tiDE"
    "BR@A)pBE?r5`me;*PpF#Dv(W>n=Q7`bWWWZxG{~2tq65t>T<r?q&P`yu+=wP-G>3{AJA-qFnsmjk;)I$WVoSQo-u2KKf1@>|26A|"
    "`h)%#19r*6?5Nq}AO?I|=PJrZ^R^|eG=ywCS<mgak@geIrGjM$>E9bFm8=$XZ-(>h+Xzyijk_9RM@xKZ=Vk^6yr@NG<&%y@9db4U"
    "?@eOsPVa_g7(F$?BxhoXp|=h8+dAVS3Zq&GMj;saYkT7kNbVRlk#H(gtcmUNEgRz*rF%nU%)mk#fEdjMN73FaBF(mY|CbqgOOIbw"
    "thIzp-XDR&LF5u`ok!6t<f)lx0aj4ZaH>XY7L2;cB?`EJ$OA8WHl|8z_Iyn&k;Yxn+d<wm*WImsZ{>@{=%B=pnJ-KcbQ+QKxG2t`"
    "$37@1GG~h8Lv3VVhnDv$@^-2d-t8WI<SM3{X|hesWsCvZFjQRjp++462)cZzZwAMR8t!>}Z0@b|hQ*omt|BMNW?n!(up!$B-V=4j"
    "g#AchGZTH|wmTOYq>S?DyL#8w)Wr})A_Q&J(BfDTxy-ixndXeGMEmTAK0u^6uBFxlewr7JV#|hAB+k^rFuIvSi#4v&)U<k0W|?Vt"
    "j9CxL_W@c$c~MN!q-5kM&$U1J|L4DRO@HPot$hmqX8r2QnSl2Jy%v&**rhx*(bw4PRj=QV&)CJWgoBKB+lio+R;rkU=uqJFB=zud"
    "f4hf&Ollw28arGUiIbjg!A5%)(9WDrpvEWLr(VvW)z5Q2x5slVToZ;~RBnF648PSMtIZoWZj9XfChAkCu8qxI82}IjM)aTtZ@=QN"
    "X#Hev?CmksnB0J4(M`_=YoZ2Fyp8YKfNnWfeSVaV=Q2?+dh|~FH~}Ej*d=h!wv&Xnz4?E}DX%pKCro<A#>p(z%@?Tk$jL_!?mjq+"
    "4?IdV4)o$+?_xz`4~+`RKgH;!0?edLV}Nav_Ii#r(MpYz%(~YCSFnC3$)>~*ypS>*C0ldg|2|k;sCyqmsPBn>CWnm^@Wsr2KliL+"
    "F?L%$rTr`&s!u@ZD{jMe!_=i~$AGnG8seAb$!YGY7qYbU&<W6aCp{od<mpDY0StXUEbN>EdeAc!JXv=5|BbG3%<DPOE1FriRc|U!"
    "8=}j9bW^XNd2sLC?HgnBFE1G<DJkM263*^}{2Ly>A&sOS(D-Vjv29L-hhD!uKZ0wOg0zsfc|#iisn{%3PWB`5)3bwyyFj{7;#&CK"
    "pOn^8Px%1Hr}H!_DkB#%I<pSaeNzv<j}S4vMG-u-$0d(IS^bS>dR!arFGokOIz{T)r~l>7mwk73t1dpF47NN(lbZZA^vGKIXs^q+"
    "jx(#Fv)t)%B$X={ttCio*^Nzs&>O77t%4aIF`!e%`V%mDa=gBtEmWiqnx&8$AcMa>POAXu6`kzX*{|M|%Kh|dF>!ddy58T|kEhyA"
    "WqbDQpat>t=7&tR9_$HcTWhhC#99|A^RZB?Rm^1*A?vn%07{1FUw$HnqU+oFohFmU1`Tij(YM#~2k)%>Z2SK9Qyx)#%<${>7?p2W"
    "o3&~x)sh%%uVY26C!Up~{mjXZ-DARrCvCpjs;Z(M9j8_Ig>4nrWg`16fM*n`B)2#ka11$Qn_uZ%s<E}je==1%%Wt<L@n+OW02<&$"
    "-BOwOi!4=TE5E&xm#wr?bg!LP>-tLB$lH%w*-#3RA>JgZ<JP0<PT<YkU0r8%$x=v0+tEFi32RZvv3%V;;Qi>mKl{;-e{`^WC)*7D"
    "-P32GR$*ks?-&}MSe)t$mE_9i{^PsOr9u1B$l_Zs)$>nUy`X1i*gWp_FZ;(|S&pWd<8*4~=Jn*phdU>y=9%&B_gB~c_mk{VuC0#_"
    "jH8N%a+zJI(bA-4y%tz`{J=y|=5a)N<>od_kgSm^IOMibb`5iF4c1ZcLbM+{6;=wI-I*Y~6&@HxhK4mZPZRoVxbjiVcdz2M1K<cO"
    "Zl6B=s<m}3PC|LcDWu!Q?bG6s9p!T;{pXqL3pNG-<b}xXRG__rJsTb+Wh&lk);PwevXvZN%yz&29g7vwk+JSzN4L`%Sj}LWrgyvT"
    "-c}U8vR3be`+S|De5VD?XSJ3E-{JtgEGUJ;h-kA2o&j?yKPIV@+71S2#FI0<>Kb#Ya9!+*oy{}pZpiZae&P2WmGfd@RL$(9RS8l1"
    "ffwt*x_v=!?y93CswrhHEYDB^-6YEeT5m44@D2~W$#aH$%N%B}b;$WzHJ%QJAFk~*s6FazynzxiN>n&X0vH2O=#rXdgF8+ZMDER("
    "fPZR>{qbSM_LVmlULJJG1%DwPUfn4J-d<4K;+&l>(He1AC4^SU-sVm-eF`><3=KI5zfuB7j^{B1GDEZ%vo8$!EJUr;q`RCf_V;%4"
    ">7vZi4jdmJ^#$zyse__aFZD!R9&o91Ksa@h`Rva7#V`Y5gfsli+~Cz*U9aimebHdRYJ<b*q(;wdF<KKcI;}YH784&(kFLwjE@Fc)"
    "JJ3T#okdaxUAQ${cUPZ5;zvxmfw4(kcVyRl%|4?$dnC#&kwbcADlPZtHR@1<^Bc70>0<v6isZPUb#aunT1F5YMYLK}|6#WAei7b*"
    ";d)zJsFJ-zQ7ejWO<OO<;v>h^VD(~GFOAqb3Q~fxjMM=^*32{-RPE`b&qcg@PH*vaxSQdI67LP*qZWQ-a^dCi^EXGlj%m9C_lzjc"
    "85Gqn832E+;a-(Gw8DypTg~cV_E<jN2;bAvoBH3mbgN6bLRpaw=U*%9FPxEvR@dUcbi#Yd!=a+kZI}8~u$O&af*R#ocx_D32CBeI"
    "EcklO_7Xx&RmIIjePY7VVWYO}(6oNGpAcl!6)%((kp(0A<~HYNO*czx*So&oyA-H=TCA;hYk6I|{0u6@z4?UwVHpp>aF|a4=Z+~L"
    "R!)1|(Ieq`O}F626hw~$in|2r3!*cfgNxZ($ui$D8CzVZB)})Z(C0Dzb{C9f;P62@lV(!IjzA31SWk7Ma;bM=dGrS|jfvw}xP|x9"
    "!#?}95%Z$koU#{<ei+r5#B$T$m?PlJm2<at#i3^>j$qKTu|kHvjPZtOwW)1pfI3+24kC52Kf0jHwvqkfw%?s2o6&wdghjA(gT!ow"
    "Z}klR$!T4%MaKqv1H-J1U_F`sAM_nd{`{P_`+X=s|JzspAP5Fw*x1mBVOHaqbNBT=Ry)8Eg|~#mw^j1;*-=#D%~s{=Fqr0H5qCDU"
    "ZIwv5RB5ISbSw1PQL3QV8!a|T#imK4f||Y7m%L-St#~b+E3UN2R1)f2P1-l@x?UcnLBlFAKIxcJ?3s-JnqmGDIWHxnG$9RzqNWxX"
    "N@ddBLbTj-G3|1e+#zHa*B1Iv1wLhf^+f+TnXEpK)_?k7>+_07<j7$$G`!WB)@%M`sXnN=f9LOOU#??4lU~OzU-j#~vYzw++eu~j"
    "lw}3Rm2GLB#{HdmAL{JDiBhwiO5g}9L#-Dst<td>lg6(d1tj-n|73u(@{Dr`F-O<e*YeS#1uyC3Ao*aljE^1m+;zz>QpP&uu%7GJ"
    "v`Uncntp>^oar}oXE~}yGR-c;%Aj`y?xFIwvA^UapnpyEF74fA(VsBZaHlVoQA17z!r_NLImVkn88Qug_43&5E4Kz2SYGdSH-e*S"
    "clNY$Z!OVoa&1LzK-xHaxY~KP0Z>6u4w`MTqbgM~Au>_SzF^l(dNYlx@Zj)FzoqoF69UkzxA!%Znn%g-+D0m|ct-V)*ES**ntBoJ"
    "D566kjj35R=1)3my;%x(^QmF8B8d^c*a1<OssRP6`^B9sDHglc=VMWG!rFzTmX_>myR_6O7V=SnvJZ{gTl@D@+I*slI9~t#@k<T@"
    "Yd4_G!BPF^EA^E^Z$G<p);@0NycNoHpj<g><D=)D-a*&$t23F-Nv1%*_L{k@9V(uws$`u)YkEN$9UBckmomcS$LTK6l)F_;H>TP|"
    "b)4qC2gR`VEEM@{(r~WR`pJ{%nc_Ckg-jv%v=QtMkYmCxla718N>%l~*|*M)_eB<ymFdBG_XwRO3wKM=_m@U`k%C4LJrsLXDn%j+"
    "kJg@6Dkp;Wx2N76IwG154^Fv9COd|)FO7swXJV_427$m9z0PV-+9s)iYpN#A`1JIJm##YlgW(>h8{tI#b2Q-Q%ywF*(Nl3pyOJxn"
    "mw<$&i%v9@nvT+NFh!m%Iw+uWI0aP*Q@a;#ytFj=l}k5fy`C!1<hWv#jq(HK4sCQ;$3l|bd=xCN{t^_LXgoF})v3&5rm_=|j=q1+"
    ")HXLe184<?U4DNd#RFZe#P4A4_QbW$lWGvr8uiu@eO;0hnO4VwSJHAFY43CtP7u3-!pqEal+Nm#Yn^ffDA4%*RO#xUzQGAKsi{M>"
    "aj@3Ym}R*J6&Rb~zYNhAy!gnde%R{OjcRZ_Q(5#(>ykPbh~$Y9Y-+LTU$t$DrcX6Ge2rUI)n1HK4L|r=-IF(o1zAJF^FC9{-8|fE"
    "x7%|Lor}scq9vWr{P^xY%8wjYb~;!B_YGDF{L1XBfSv5uJ$8rIqg6FRr<Q|ziFmwz1S-jDujW+DTCmR3LcQv8+3m2dWzTL`v;DC)"
    "GOW|)2MOMTy596|)VeBbm&&CxO=oxsvpO3|O&eKQ*wY6uzP-5KeK(TZQ?J-#Q129K7uLg+CPR6+>qO}_%w<FD9AN;_ajkJ_=++Qh"
    "EuKF3Ic8AC{T)BhIDWnx3$E-W-t)SV%H#F(-+yVwsQJb+TWdTX938Cps+7wh8E@N+x^e!AwVC$mEm#2##;aGajkqyBgPaVEs*(YI"
    "^vN$20re6s4LIyQXAmqvJrNAZn#kki#?xlLfp8Vk!+E&E5T8-opNBI?oA~x2zg}X0*26!OP3VVu>w3$$GjiDRr%3t{Tlmq9$lpu^"
    "KXBcgRNwOYr+5dWan(>=6gP=|UgQ{o=gNC96({)yzjYFhBu_(h*<2V2gy+%V0*9$mo7PB7<_PT{G}&0T3CogBDoP}it8|LH6(J8`"
    "CB~tl?e5`P3ws)Y4l>tVlpgMnI&D`f-&qo7zJd=87(=$%9d4}b;jJdlige8#HbGe;DgU~)WMJ7rt~#w04~bq00A*A`O{fMTP-Ao+"
    "N;$9A7gw~*s-VR6n$vW$#)Ny_ng*T;Xe~oY)+u^$%+V8!Ci8fp18R=qx#os!+y}L1aNaN0tae_51V_mHe55v`y;&H2sW$MfeSta!"
    "OUGVnmqtp8o#0IDEW9zxJY1H)5TR|W^Vfv)XkEw`Uy;bmV9Ho2@XbUg#g}QgP}a3+%pj&S&*;KF+Qys>Y8?0IV3UkZ)K%kPF>Xl2"
    ")k18VEkmVx0|gy860dm!wvWBH^>x1eFoHc-m)7vFeBt<NG3t1hQ%_&m1x~`U(kV1DYi#Z(5O4>E0<Dszwxw%$(r4FGm5bXQqrB^I"
    "KGe8Abm>L{xJXnQxLG$gLCB?0isTp*lB*`$5kM`g3PQRm#Os85pr#|*QHRAe>&N1PrK|7csvwA}Dg=R=ma1fFtXOEaJE=tLFx=h&"
    "Wrt_l!x_Z@H>$6D%bT5;*r#xtB6oULtHnMrZ}2y%=2>dHB&KIr-a724o1vT*i2(Ai&-UVp^&ywwhFeU9rRA#GXo*#%O2B;RRNVd<"
    "QIFwhSF!+{%~lE?I=T}9V%$ICi9I@vJ_+jvoE7?%!#gBEZ6~E*wRh5?j5HutyKSC#qF8xvKYf^HSu9f(N#KR$E2S2zu&7i!=F7cK"
    "wC!u;m`b=6K9kK5=C}2FBq@W=<-w-V()jiR#&KLTGd$;Z7zteHwKvw|m8f<Yt09%{h>-#q0qTW6x{oWO(Ack~j&Ya#^E>}pEQaM`"
    "97K3z+|uon*Z$z!Q@?W~l!};*gao0`i|CoLp(6{0GE2C@zE%Wv5LDG%njKjJV8WmoLh7GAUE4@DB00Gg4`S&D?&_wwljec8gyd{s"
    "vqKd$?d;Cy4^E#x9-GklmV7o&0(*mGBM`GI4Xue}R6CBgcABj^y`<%J)y3|AE#FO_|7drxMq$x!&3sv(DXu!}P1=XPNQ^@2Wy|Zs"
    "?AHR$>bvhOe|G1q%`X670z<=MJ1t3^AarGf>sI^iE>*ogHE%V(KJ5GY)X?Qf%}@;+dL@q+Ob{g3K8b!!{;6kquRnF)clfZD`*2U{"
    "7SqE#0}aAW)?GXj#^0^d_UsXdaqHv9p(E>(uZf7;NRF1fKq@LvA8`N3jS;7gOBEE(W`DfWqgcPmYB{T4ZFK+X+6ML%RJ9k7o<sEy"
    "zhcB7Eg&mttH0eI?YUa*dMyz7WHI&&m)iTm)A!t^bo=8=4>Uu~g_~esdB@}YpDLQqxv!ZQUbYRv<<77ACqD!a?p8)Dk3y4w^GO!<"
    "-0*BonD#+q_?KS8&;QxY!^z9)Ap>X1ZF=fBIcLm(#wm`IJyM$i;Nr{OFf=^v)FZoVxoG$@Iq&S9Uv3Y2N=hDaFxEN$`Oq__9W0>o"
    "puPv;0)Ru#KxB4)yLtQRvt*{+;w0JNENxtFg}$47f1+ab?CHE0S5&Mg9QR*IuaBQXrZ#EAXixSlGATB7TFvk<7F#*_%lpqxzm0Bt"
    "@gvFcUN-mF?>zr+fA!#^X5Tj6N!)(J5}a|jcg>Ca%jMRBg~2RBX{4VQ(0+B`l85cY6QUb&C<P5n9jwJhCw#^I+>UEx#+*2Me%MNo"
    "=e&OIX^wtD^0ES`q6`a>s;KmJ6l^^WM&5b%i^rSm1Fw#FHF`JDA5<h@=Of}-(%9YF**j}F$n@ulHfbtaEl1rP?Dg>=CLg1pAMCh|"
    "jSEXKm~A$j4A(trbNLj?qEORf7W36SyzFV}(1ZZaFjzB@))D;)0}*_-1rWxsbzhVWdZ#y8ZSvpv&SbzXTKt}RqdMR>N><$CXY_>8"
    "uH(HUh~3*iF4iC9>m*~8%UMlBW^~vfA7UOySP_Vqs>$pb!!z1^Wai=}=c}{VU%#ctHRVR_>+_=rpXQ$c#<bedH6zFey_#s?Spn0x"
    "0Kz1?6iLGwEnKrkdELPKPwyfeebwbKcEYk0@$p@Yjk3uUce<g6MCYj0<2CgL5UpN=X!(;!ti<S?_EAO9pLB{xO`2%~Ll)<V1|9Yp"
    "BPB8)tZT+4{kYq_SMoH?L`tb9*is}Gtya4(+w~cfzu3rE+Qfu8z4_$c|G2}plcZi~&$6}{clJs8%Y!;?KrkIBwE$^EJU8GE?1mTl"
    "iT?JS{pVjf<qS!F<cwS%NTeO`>9Ab*#k)sDFi?C~xigG>6yX2t5?b6Vtj3F}V5XZaG=!!KcNmIfxi;JBbi=KaXTjrIXYJ3Q#D2J4"
    "SfR4}mYhQ5(AouR+Hf%EaeOnUV~dW3%<_!R4(f)+l!d8h#YJA!mo_Z+e~>ho#Xc^#>g5PsdcLncy{pHlE3qF#Pj-es`VTSNVV|IW"
    "Gc?~80_(Pzws8v9&f-oqb8DFSK3WGemYx4iY(BcE(V7}(4Zea|+1Lzz`o}<O`|jJ$lZ&tSAO~r&w|sU%C!NCNp@X*G>c8AgCQSub"
    "pi{_H!Q*l>33f)AMm@6z>+Xk#o|k6}Yz>R55~@)M#3+4?mJes!%u*PruGt@NS)$JBL8Eg-5~Er3NKP|;#Oxfy!6(kgndN6X_g@hG"
    "|5azA4>hYRfjPl*!stGX+dk?N$^=529oTHAmfsB>It`l3^o7^?EC1Z{dmlUGnAfIsaeWkKj`-qc*;VHu5FoUj^n{ulUw(UWqd{2C"
    "sLF%)WBp+YeaUS4-gE_a@J-p|9sBrK&sRQ;KEA)b<{0>N*1k4Ftekzk#;oiNBm(zgbOV)+q23pwcUN8%>cC-jush`Ii3%Sx;#srq"
    "P@B>@w_SL5is+RYDO5Ok;%toCiZ<WMLJI<=ydb41>9JP$1V%$sFoK8xAc^wc&2{DLL2l{j@BZ@L2hYPKCC;V%#siBzGaLKWBakjR"
    "8uZ@XR|?5DI`r+*28f(k!OCC&&)>Sp6Wn3IfcXJ@Dg>7^rtSwi(~i-gRR>3gzw*kW57mIXBJ-cK=3%5;<@=eEt1{tO1*p_nHmv6>"
    "<K61D=$_R74b;lPJ{!I`W?;c8bhbFjpPx|9PsnC{nL+**w$LAGfDd)}bF92QU}$^oRjO=lw3+@)4gL8%{J^IPPiPp)PuCraY7g(6"
    "x6uT9MjY16eN-igas(XM;a_TEFk1H;iY{oo_0R(3t)s4CP8xl&@jXhLH{Wi02hee+Clec2HFP%@{vh@uvS0b$VjS5jfRDo5I{!l8"
    "r`j4{LQw84`#v3{S6aYR#Bhqci`7ebbp+VQsunL~Hi0nC(Vr^iU$gwjbC-rcw3P4u5vi-;{@{D{!@s)U<Hq5h&m@fNz=W<=8G*E4"
    "y!&TBGkJ11$2wTaEZO|$p4|D%(*4{3GnTK7NsjZ~Q3{%-=59?FEyRr1%IjpSL!&k5*gn9Cf<!fYTvV(JM%-p|U~a1lI30>$kaZ-N"
    "Z@0<fNdea5TDi->4N(?F<wcW)23_YwHNJQ3wAkSuxW67UTbxp>lTYtpX1^8?L<dfDXit(kabPT9S3sI#$V{u(L&aW`_YF<Ty`}~1"
    "G<s6of<(jpHeu?4U?~^pLA#(LH34BQt`b+NG^iJ|_CW<#Ek@iZsHj$Bv~?&EvZXVg`=74p{4S90{Psr#Rjt%wB4XkhsqP}WI+#$q"
    "23x0`J%t+eiC$}9;X+R4vzaO+s9L@!H9dCUOu$u#Db7nda2C+js|H-J0Qjq4UC@{@Qimg5UANRk+wP!VMjHf#jwDKeOla6{TcJ7@"
    "jRld^&}ooFbb!m@^Z50d&Ea1DE0?^ef1%aq_fPj&sb49ON2f`*$Jqrjn&aY!+0<dGS1C<ip3niUrI*KMy>^(ci>-#ob&Z#N#gggH"
    "->vP%P6;8`BC|-nXQ8H1NCkCDJ(BT_xKXXOT;VsqI3a9a$!YhF4s@$9Rb&v1U|1Li(OR_DEVAuVBa~llunm{Plu4vc){i`iawYvA"
    "k?0+_@;Nqm-1?fG2le}3yl?PC<n2ery`beRVy8-Kt=BCJP}<<(OlaT4XE8<UO9HRTtoRu>R2v<WEOzIhOiaqKcV=?|BMtfIZ({v|"
    "6VPRA;O5-l7vFB?U)?w9pq`+uC`u&X3^Fi}>T!!1Ceg&<&2fBHdkt+1dhgI+mv>QR`r$#*ZEfRZb{>%Cz9;WI_bd!I)p<2v%U%df"
    "Di^<gYVe~L5WD*fr-j2WcB%*E;?W+zs~nqePzhskmmlwRbXutgyeHsa$UsOi0ENb2Jd%US5K{J^6R+wj5*cQy+Z~<6YAZ!IMjvgb"
    "^Q+Cd$H5|&IgTo8N5|);>Zh3*@-Y?#-VZ+h;qK9wZfvuB!?^TP*QtsDtQUctbY&MZ=VSWcgwr#LPY!dB9@Y-;H$IJ@>v5!RsA_d*"
    "27r14qe;jC+dp6545xc08-Foy-h<j~B-%LvjLA;sZj#Nlj4#+*YY_u@*8t^2{Ji7p2;7&P<@(VIq3~ozI{l#1+(rgu*yjr6R8EvZ"
    "R^xlYK-oyqF_m!2Ik%dL|L*_$w;SjF(|?axR=)6Vo=lU;PGJn_aQizOjh{u!yFzX&b!8qnw`g@uOINq*=3o3;ee|rzm^Q-s16}3Y"
    "Rb@#PHL2QRNNRRjlj6lgd&bpG&wdR+2@ru{SYJrHqFJH9xr6JO=X*8lZxJO#a%t`H#z{D~S;sdU=*iXxp}hx@okylp(jlErk5KjH"
    "Y;+2X>a2|=h8orwgd&e#AsU1Fu<tX*ANO7E&A)-%xG->j#sc_|m_HEHzLCZy*Z@)X#)<BGtUP;C)SvX)kHgiHm0x=EQO&edvLub?"
    "J)0Y&kH4HKWcYvw9Cd<S4Ayi|tN`?=mG9~5*9hqAxT~WFS-qvlfx%;9;|oVsD;82>;vP`lafZ))jlLyUPM_$jk-1tD1$26Y){G@*"
    "nLFXae*-EH5Tcv)_Nx{^Bd2JLLZ(r7>j6eQL@Y`F)9Jzgg^m7n-u}z`r`xB(6fxrPkzFPmtfjW3!98&#2EA0X4Wl!+|L1D4C<a(!"
    "iE&=PfSU%px`8P?+(7qBz?WGtnA1>-9l$5_(B2K<i{Ja{c(!;ma-iKj*n0)9p0|hQhC1`vzBWz6O=FaPUW}ilA3ggH<r`@U<NX&B"
    "<yfg`?svJ!@!7L__whmH#PqbqHNqP3atU8NNqB#;W>m=$UUeTzsF`%^$B&=I3t|%@iyIhuflOR+R6C95I_B!Qf;mT~7xJQivjqoB"
    "AW9&JQ3a7*Y<|;wIqG_?a?kYSBSP4MSQ4dsZRWGxW}{->(i$^?IF&z>+0Wz9%qBjW7A)DU>XY~df1x5kWhVEWw)~ImaTT#{>2*<0"
    "hn<%vZt+9sfea<(t$%(0g*TsD{Lpo6mDXlpk(T%tvxF0_wx-O`w#wmoQdk<%ep&`UYEUbkrb|aTsZ!S+Ib!P1%hu1=4&aF(Za6WJ"
    "v0uO8KDc4b&9_b1oR9TE-Kn9~&`5X}pxH#0l#PXkQ}k6S+b*mAf?4^PJ^dA$yjz*6jlIm8O?!cEq3mx}J$QC9oCq``c=yDPPw3bM"
    "8$6CZZcF#truE9-T=4zvtntpd=9;Vl*b)3w+2qy|COhh!JjKjUh=ugPaAWqB{X}5(nKq(MMD?%cTvs&fX?eF+4^puhx^;jY1PKQt"
    "IwSqgTJT?gH}z`ZXmUs45{&e#&HkVNIaWQfNsmP7*=wV|1=0+)?Zw1n51+kp8ZkzAB16;fW(*C+qgb_=hph_FqD-w>2^qH|#^W%$"
    "(U86YU(+W%pB2xyc1H_Q{XJI?yK?!|p*)_rh?C9g;|Gt@=cMk}WJ<{)HOBir??VUZBOD8ZIK5vJWCVnD0EC{aRE*DBh}7D9u)Fro"
    "$Ge}@Pii=7Bg!qSA6tAa01S+tj$Ks0cS#h0)9d^C%T<6s&dyH0@#KK(kc&Y)!#7`8K{4D!)&5Q#uE&GO>Pja6!>51w!`<u#dwefi"
    "IaEVC!Q+DpErL)0&6%pAE2m7hqRdGqKI_3QBcOY$6pb8nk+tT7Mbp_iYQM`D3az{;aAY6V03hCI@n_*2AMR-~Ek6~4<%NF|C{>Qh"
    "UXj!&<&-RkdY}PiRC?q22cg`@;nkg!FT-_TN1eh_eWLEhnnm50RdEBB?>ad&02ZWnw*U)FZ?ew_r4#!4VRrQB?~%k)mb<h0bdO;f"
    "w)=<wCU9XH)A`Orm`bxeT^2W<$*Vt>E}R<>3@k7u0UP_DfAp@cq>6A8zoqJ5!4}VTyjQvnoy)UqNli~}m8F0A_P42}e-%0RCWILb"
    "(F_<%PG56RxSe1qinrY+NOb~qPKTxmSN=S1cCWaJDxLeQ;9&UIV&<J>lbdHvp01Qd)aeC$U`AbV8>c-kzd_@NSfr+M1)wOH5D3h4"
    "w5QrK7IWSj;>FB;F-ndL>(+wiB-&?~o=om;7LK#&W=sPpDxd<O3c#V;r|)~!=fiF%jB0Xlr`--8p(vE3vwhnWTqwF7di_YsZRkRb"
    "hNz<^wgsnZQ^rXI)>#mTgjBRy@;Z~PluufQZYi9hG|?2dZJ*+UV6&Q+$xpLY9oHr*(a>Jii7|78fDHE;IL&n=-g(>7zwQO*Twd6Z"
    "??+OpFwn>}R_onjHN-3pr8TSrH5!d3kbrT!JroSq$goGx^=rp%zvowvAGD*=S-mbrn$v@3+l1T1#n2k0q&senG!AGzMs@nNvEvg>"
    "`m9Srz~jPxxEbDpMae@dG-|gDPT#tm>5{SMC+YanF5h{Y4DRMaMf6m$_o*Lz-S8&JTI(n4{)5w5sWDOL@t@G~N7>Upqc@n%<5$NI"
    "k5+zu{BgJyYkQTP6;GvjbjtWM?q^wj<wm*vEf+Rr)S6it+-zNEG*bdN?p40#F!s0u*w{m;WK+}0n3<l=2=#kbJ;tP@9ueSMLwL^9"
    "<?5JZ;`-pT(qNp{HdDg&+czJ47$(W({{v7<0|YGq000O8001EX&YkSt|NsC0|NsC06aW+eWN&wFE;24LE-)^0V_|G%E^csn0RRvH"
    "U;zLC00000GXVeq00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4AC3WgA*"
    "siRP<Ksw-xY>=})Cv?Z^nWLKZpL2HBd$t-{|I?gmCHee}Rj;|d^^pf(trndtvO3eS$V%IX$6Eglo3(7Pv~~Q-?N%B|+pYY0{H!gn"
    "_gE?Pf3SM>C(Byo_dzS+W-051#WvQPHa@jdU65(DZ)1+t^v4X=Z`6-jd0A&z*K;qm`u$15`VzxNEB;-xtU}lxT1koCw0i!T*IJI{"
    "x|N!_taYA|xYaklNmg7l9$TfUa9Q8Izs_pbhFw;ktqZK4pIvXYOZuc0OTas;n*0S;wWrrw={X2n2i-kx_2=JAt3HV-Ry!UYw32w!"
    "VFdtCO9KQg000080000X0DbPkyZ`_H|NsC0{}TWd0Az1>ZZ0w|F)lDJVrgM>E^csn0RRvHU;zLC00000E&%`l00000o9q|r8xYCJ"
    "P{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4ACnmP)#3giQ>Ef;e3iOrU>@AJ^v-#bmkKF)oY"
    "9fQNm9cnuy?KGX5?JO)8*gvRwwog3T+urn<v;CdFx9tQLO6=XXs(YVM#=(6LK8oxyvMjcD>)vgDsNHnGL9w8{)1;?%W?8ZO8fI;>"
    "F8({m&dt%w{+`(#yPjgveRChM+FO}S+;=7Pgq?$qh#kXpgS`xoQf+_sy|tTp;OD*rg}Ju=uj=+!+)TG)IGteUaxnm?=CbwufBp9T"
    "yL<PQSs2(e`7g5LaaFZ93v#jVn>yLvK#$RW$Bs37*WcP`@1DbMe|oQ`{hW8o_CYK7?Ez3r0|YGq000O8001EXDC|S)|NsC0|NsC0"
    "695zdWN&wFE;BALE-)@>Zge;<Zg6=401yB`jsO4v0001~f&c&j0001#y7!YL*LCMxnOT{Y<-PaS)m`nqnd$L^nE@~W21YOhC_*G?"
    "L{b!&D=~KUR!=d(h<&>+R;!gExe_JOlOQ}Wz<ATsJ#D7FtLm;U?|oHPme0yc^Jf2qcjNwYPn;iaoD=taKi`P^<14Sd@Y0(A=Ra}&"
    "+VzcZ{^i&I!ZmAi{omgia}C;D-}(=K@x#CP+V}tDKm5fvzWIORm%jGBzx?Kt_+NheYd`qrlXLIP_@HfSdeAoUWcLl){>JwIdkI!P"
    "-}QfVxa{tL!SHZ}H`_g`s!Uq>veoxD6xTXE?+YY;99+UDfajiK&sH)7BBh4xl3Lgte=xG~k5Wc>dJQw&J|HD2;gRxWD8Wk~d?Ih$"
    "AIR=G6kJkefvrQ9QES%bNW#QkJ==J=A-wLXT+b+P*aSg^LNFxjk!|hxNSfB#`FIm?UkmebgNtKuXmkT=v=lD7vgwoei>`l*uxdo1"
    "K~TCx`s^~ElJA-^_u~?xAaG|z$#S7FnWbonBF?9LHUo9=+bY~pi)mq2YRSsY3sG{<jmgn$9xR}kq_G>b^zpdoC{8C%?A+(>Q(ZBU"
    "rHFLcFjT{}TCn=AAo+>T_c;PZ!`x_w6`-Tj%9i%wzHdGrC5w&4ES6i1q*o#xbjV!%@jCFM>$1Bo1sfI@6`G2if9@E599gT8UccZ`"
    "x_r-D(o!`^aOqSZbMyYz!=ymsvbG66aD1?1lnCri<0WdWSDq%?ffl~Fyuyrz^Wfe2&_6dwB@~@3KofU2@w|YWBk}&yxMOXQe%}oF"
    "`r2;8<1bi#zIC>@b$VC_Y91Pi0Bh^(T~3)7j<}!f8-pchJ0@@7twFJ298$?JL3RE4m!b~o-r=hA@qP8`91iy=1WyU-#|xhvp&vXt"
    "B>9R#Fd=OOw0n4TupXsvLr6T>iDr@d!%V2Z2AjFnMmqyuQ2;6c4*e_8mrIuy`N-oFL)qz3+%}9z&h~RJXd1Qr{qJ4;CqsJ2n3xaV"
    "uT_2uqt^`znV7C6^led!r_X{MUv|LSpZ6C}X-01a?{99*#qVtTE%TM$P5RmR0TPRh?8o|j@hKgq^lawlwtF|P$-(OaNznMhZzWy-"
    "j0sR7NHy2P#O(pvCHI<LWl?vpO#`Owu+%TDdf9x6+g@2<s>M>X!*^Z0%$az~_>3_lFV{23t~bn1SQon@8m7Af8hTGnB;@dnTKJS6"
    "b;=uRlTT&5AvMhfr!vHe<fe(1&3@GfoWu}8Su^zaJFNw8o)CIK>2gOG_@#|^#}IY*?_4{Gi4ZxTm7RZGk1Fx=q-UbWor0?~ZM<A>"
    "lq!LI<$!P00RxjEESBS{lO+O=iVP;d&=I4Yp}}CHholXO%EEk^!)gwiu}-1XYGMfltsx5nLyQnd26EVG3^p8Oe!6-sTVx*Y^F3as"
    "sXn<_!Dr;_R~)HhK;b{@p{p9%e<{gdZ*`lojHYTVD0=r6j}GK6@gC&Nsu*HuIR;?1;?XeV@~&E{p<{Zjhkck)mkz;@GZfS(wyZ^O"
    "fsDY4n#7fC8yh8A*JDNy$(%siW`(RiTJ1bTagN7Ci-Gbkn@E9lD{D_+<~TW?F4(oO1crrsymDQT;IW~1+kFLUFsMX@6%MDW)N~*q"
    "<mTX*H0Rb>4vk&hdfKr}UfCx8^G5RJNBpYaK;22TJw*N>R%*R3-sUS?MN&!7v^zs(!o0vaZQ2ZEU(Kz<qjo>aWs##t7skUq(=`M7"
    "@FM-*l=S}Pu8+q-|0QAe0w+D+d65E+Ek@eR0hbf%hvtSwEmESW_riF!5pr2}R5PTz`IUYC)iur=AJ4yfXYRQhkIwS~6}k*ND<Y+$"
    "-Xp=SlJ1a9WKiuu%KGAc@$Fl(%|lfqZ$HEgjcvnu2A5#TNvaHL*7SXQ3@>m<Q=2riOjk^(xVzY^oI7(VFyEK?@ML0+6N$EBRsQnh"
    "O1qD096t<CGw)}|7FpHrQ;|%DQbmx_15PUYEFB(_`#waJpYyfvavS{|g@ZaaMj3#lFNd|!#9^sE`ix6U_sNB=HVS1q^(_S@Q1Te0"
    "m|D$w-K}Gh`7@KZ!~Ofz=uP~Ve&k1r(VrzmYQCOAObn$G^(vZ*^0o9e`YE}C-z~hYK83Sxdgt9{skhi+<J?k2z1{6ulP3d6GRE)c"
    "A96UGt<z_$I(u8KP(Q9`?^eAJl1r-T#2s+{XL(QNsHfy%ftc*qkF@Tzxhm+xOx7))Wxk}TKIV7U(Bftx8w?fP;pOYw&$YGmU0loQ"
    "o-=6nd%9DmL2u%Z7I)6<><_9PXHqz^8GlHh>1!&ipDg66fIJ&Uw`dADi|@)~ThLMUF{)`ONA;7hleH5y&WyouEa&@b7x1+i{**&6"
    "v-O~Qi|UzPvqisBN~0&w5B3h|y6W|W4!<X^>s0djJ2p9AD5<Yp-u>+2_UFSM{;{UO7>m&>VXL^vtzh*O4qomE#^MR3vtKnW6UH{S"
    "7A37H(%9*g1F6TK-v0F`4?eJGlT$p}B&{bdnR+gEWKS9{Z7Kq!)Z6MBwGV1EbA=-*!f2REw@L~|*`1B(?!8SP+PJ0S?4f*h1G?;T"
    "O`vcAb)uGGnT{ha?C_<DHW0q6WEQ0ytV<S9B8NIOHPml7Z*1xv%u4GDa^eS)w`|*eOYf@jPfV3XSyeEiyr~fVOMWdTTiKKq_hq}G"
    "!#lpza>=_|zys+j#B|m{oEazL@>=49Y-Yfj%i}muOC&-JuVI<I%<Ju9?Fi*+km_by8cpKqY%`H67h2mi1sfX?w(P5v`~^vyP!@8$"
    "f^V`Odc2-Gb@i2WvE-7WvR2ASOM+}6ukZ~T!~EW!d3UCyFW>sFA0H7^e#2`TkZOkzR4=Gh(;x1>CmL{-suB*@#zL+F4rf^|M?jdm"
    "^lBc!4jM#Pj_uJ2)2puqw&u}PR%KM9d=AYwTT1fG{ED+$(lN|ruS=$a#WQ2FUSWerAodnvCUd?x&Bc(xYFoyGF81W;@_@jgQUH?z"
    "V8SdOcXi>;MpK_$&E3ydOL!e<XW$?WW3*T*>k_qG)-&4JMn#~NQB~BSo`r^yKnVAcSh7+|#d4imhl!+=e$H5Hj5@3<ctRoDHY<gK"
    "N!8e77er=Atj$m1F`^MjF*!d+AVYgEnljAp^vNE^%+u4HqkMQjRnIbH+UrTJZxz-PtOy_C0!2ya><_K`v4yB8T<8I+4t~A61F;%}"
    "Hjr6<ixVK^yV@?SEi=+;71^sKLsd}|)WM{>QBc<lCZ<q^k-1dUf0Uf$j9cKI!hYol#CI~AsqmH(+~%cQs%%|#*wFIZoKA{=>{;ey"
    "7wv3QAClF7=a{3>*(M^X(qiER6vuVG@C2D^LK5Aev6JVRtlhHS=X{hvY{;W>Oesl|DAPzuc(Am9WU4yVUa7VpjNkaT``5STOOp+@"
    "TL`3+o@L!mKpAcfw*88lKdf))H>l+%mq*D)b`plr`glEkE`o1S$$*UVSKiEFSJ^u!`t0AO1@9n73QN`T8GioJrfmy}!)RC}ZEJTj"
    "*K-=5L}_f%TkQEvbFAB%<A`Z7Ez*=Go7IWfF2QTrSd&$t;P8pdlFIA+0?NhvJDfgRI&A7g+F}u7fF(S89@W?62$ywg_$Xtp)Xjn3"
    "KJ6qW(~`qJZ2Z8J_hT|){9++GV@+}&khK*(?Q2<g*&bg_P*dy@a9IK>POT4|oO2F-QRfv3{iN3dxJ8MfY*HH0s`X&-sKaLnX-$by"
    "Z1G99C5{u7Xq$dAKac8oj5$a(JL~N*%!W7!Sg|YQCLx3jhDu|5QCn_ZBCM#Hf*~JhG)urh)f<w!Tkv|;7U2qlRXD~pJ=Tr=W0!qX"
    "L;Ewtz31w;%)7N<b>+iEZ6{IK><G75VW`-l_;Oy4K-Oy+G<X}u=DmB|d-Hm}w^Rw;i^f_Q!LRL6EgoQ^YK4@alkmiWV9}hd+IT(9"
    "uka2O?n7tRcN`0t;>Jjgzk%D_B^imIAao~m$KRO%w!bC%r{nx$eYalms2+K(nl24!;8t`EQt)yc=t~hYsm+*XI!&!Iz50o;azC%+"
    "&GGEp7oJ-mKTab^yIY;GL-pXpt20Xue23j!<ffWOnRM-N?mN&wecAU*F9)p^nf^V6tRv8H>->x_>r0=fs~2rYYL#b7zp3YbIvlQF"
    "VmsxWCyDuZhPJ^%72KWPQXTXV7wLm93m&}2YoNk*ppvHvRFSaBi3yZ*p)KyjwDy?3cksJ22%NtD@S!sqckG0?ULR5q*tc%>-Cui<"
    "tZ&rxyR4!}d8bT^XO$AJLdvj3E}FlL|J<1U6&YDwD7bfF=8$F5D<3D8clK`*TwWow_OT&=+m#&&3~<Gg$1%bE_KDA#na)~f@Agt^"
    "E|!%KS2<9=TD)|oJYk7PlfHmJzScE0&v(kv^Gf|ISo-wshkqXr27dFv{fK^T4j+xPJX*^2h@o||*dt#fC50V4L>8n%^)v60$~c}D"
    "H`5}iTcj)c$)6r&JZrf<LXT+PnwffSMmfOcACH7ghGM^l&s}=L^T6m#VM3e9<Hie)oTNq+s@dJWWM-XfJI5Nwc%gJqc9?9G8rA)k"
    "Y9iwfClYPp*@mLm-qZ?Y7NG9F-3;G%K#_^LkL`Egi?!e93}>WP{^?8SP7llw8VZ)M&<NPkW9iYTalA)+dZHZ%4?O9mqm^oguYbfZ"
    "Z2M&0o@OhD-45g<4?2H_s!n%}n(PB&*+zV$$^J;f`5iF&n5Pper78)azI#}0@SW>!?(gcMP>=3jZRz6&i_AnaQK+$vB0WJ|5%sF="
    "G>K%2zYa!AIG$=Qu)2&qo|dJUS=;*JkMFO4w7u~O&!D6Gbso9kXr-8=WX4yGOqqG?NN>Z^5dK(jIV)E4#kHvP!<E{P{klA>V3|P9"
    "9giggv2q0o?hUIm&o}Gx4LOr^kR??k6)yaPKEByoS7A@JwXaHauc1nn+;GyWJ#Sa@)yd*vDE)c&3H#JDJ@z-mcp%?024G{=6UiB0"
    "ptR?(Volb>+CPtM@BMbw^LgUK_kO`UE9XBe?Kx%$r30L^0CILbmaHb+jV0{Rv!9FYwX(6j3x6{{WYFlg{YIf`?AUDA)U-_uALvb="
    "ZsXch6?}xMbz&!5TARz>lo%AIg0vqH*zg(ko|Y<Jnwr5Zn+j7-(r;jjcBDhHfVY%9ACH(eF?bXZPO_4IL<xaJfGlo%LY7(@so?eX"
    "sAvT)?`L4CytF+~<LRhob+BJ7ogK-e_GXG=c;Xh367l#By~@J0>#|7OTTx{;H^CRvU_T~?no?Jw8%j8do%S%XF(y6`O}#i|0J^FC"
    ";89BYGmj)za@kplos+@q8Msu9?~&CsrRF6xt=efmWpMxGB=gIY_MDOvm2+hdg;68>KG7bZpReqHcD4GecS?S%LD8xa@T(&bZGAX("
    "zPm%3d4N*UfuLAE)pI(DsQs}Z#;)S>VsNLffC_C!I{#RPO88Z%gQtv-e}8%RL+;j%rE&mHt!Kk)QT29C_r!eFxMKo$+rL}-WFh1;"
    "ev-;=B{!g^vFYy|-AL(*D+3^I$hHU+jAz=`2#sW?I$LVe-`bu}VRzG_m4<0wtusS1713J$8CqK%(<(Az7t&22!#ORE4WQ*dG|lhJ"
    "dhiaLM}$@;X6gU@0Dk1m?VrsM&k%b(?DljE8}V}NmICtnHm*x79rFEAb4*iY3$V1z$4Gh%82C~bZ8bm?Ja-u1`InChsI49}lz5_!"
    "tad+esDE~L{@y}_5{ALXW=H0MxOh`gAeDz8yLZ0?)<R@92GuHcrb%^TYH0(0O*!?76Hwxu^6u_dspsiIZ#kAK{dWUDQ$pa3juy%U"
    "08~@)O7|aK8@M!56eUz=r?(S(h!oVFu;v7slDF>mVL6<~q(lOQXh>++YcnaS#Pcu|=zy$lj7=7#5Y9U;gj<DTBd3udbR=Xc6J#yd"
    "r|aUNBHin+A%mi@67z^zZ{%LlluuWxjP99mw-r>4M)PeA7YH6@&)B<0qz%W_vxJgoIPc)uB`skd6t^I5W0x<<0~SGPxOhGMlZPvb"
    "`vr++lGfWf1y1B3LG%K3xS0^r*=9@t7K{5gh&u~T3%?pTItp)oar-m7*#Zdcj8GkRli}ORU~-|F#h?-aKcUNSPfP6-;E0#<M~9^?"
    "s2f=oD%~Yfi3dcPolLHfWw3mPTWCcWGP?)G?N9P)X`kGKQGs%KIi1dsoMad~Sc<k27;R~y+*U&jI4=*-Wm$a%6s|iOX&9~pCd9;v"
    "Nz2ymxIbQRp%>u3ERp3PMj!|QY|!_VGvgKYnrP-k*TQcq?jJcflB#$ftXOrE0Q+xW<lldUN8Mm7pB~_6o;_YFO7V0#Roj8}Lx4}O"
    "?U=a800oRUZ8i=7x_Y%r5LKd0s$3<cwkt&*{fkTwERY0zoeoA~j(BIM+Q0t@P!~X;ycg$e2E)~Q2;~@$4(51hTh|Y;2_;5%QjsPj"
    "FP3+CPkI#%$oSfTp+~H@oaI(or3@-IIRXw6+9<TZ5zZ7cXz7xs7M~tw&~W>+pX~@mpjsnq$L0P&A%QqRMA6p;yryo9&LWhvXCs{T"
    "+zD)euwY`k%L(iyJ#$z)nylx*!5_XMbM+Aj1U1@d9fD+CW2og+20SNLEC%xoATMj8V(cipBvZv(a-oUpAZdzKKJe;;VMRr(iKMmJ"
    "t!5(O%T+;^58b#Hd9XIT;&oDf^7kK?6oI465P3V7O+C;FM6g~|HEX(}$)G^Z<8g{G7VB(9OX+r&LZ<`<A*u?*oMQv#b7xY&x*w95"
    "6mMTrg_u~FJVc~%6%30yqSH>^=$ODLOn73u&28??NWJp>v_Wks^9h8>f=I5?$_#SqY8Y3_En)1K-}i`TA(e8??#?IW!j@A~?ntD="
    "X89jKGZ6jNkKKp2R#ia0!qrs`U$&d^@KPbXq>>zP5R4SJ-2$PcNKTQ^cLn)+Golaqb;;YfhucbIWYO%S8_KnPZL45pS0k3Wqk)eP"
    "8}at}RN#AQf2Q{1nDlRV^`GH_1cf#JbdX&E4p#i3M5g49g_Eg5vmBS!n-_GgbG4dE)*Miw6P#w1Vh3HKx4W7=4vS(z-V@Cb5~!M1"
    "y3C!QMa>oLd)TkqH`=@)JsZ5g?oE11C2uVyol!~Dx~4#f>Kq*5<RSO6kZ<Q8{YBw)_$1*`l@9eWM~Z*4UhdVT3#5FKNnDjl7(i14"
    "v}voW(z+*4eK_EGceR8qm9nW;sPrJDI>LleDB%8`CpMSCyo3)X4#WnMe*@gO&3)Ju+}!_#Y&=E%wdjyy9qn3g6FBC+xtX|iZ^su%"
    "9c9X?Ly_oicoR&mRwvSj=&qCtIWn?|<iTPw?X6dQoJ8Cdu3g*@`R-kFKfXm2kFbbVg3rEl@k;J-x`T1Su2F$g?C22>cOif-VCk!#"
    ">#gz%0xe@BJZ%RTecmLw(kpLLY)uZDdf*^fZ)&QpH|&AP_U7KbJ`r8tS_=d{ZWcFi`##*~+)o6B08xw|VV=T3v=TmAw!mQD3@rT^"
    "u0%{wCTSxnT@}g-@k$%y8kG4|Awr9HcxcpQYR20HU)N+Ibv=Uua+@XHihCO#cPLU1$@Kd*xTa<Lx*C-T<7hSG)Wh)6?V%H$vQN9W"
    "X6{xGNd{$3uvcX;6xw*J)hSjxVF^gnPyDk8<ESMfNg+1FB!+8#HNs+#?o^0`X8fvAW>I8hG7gWrWiS1vm@O5K_VJdRBTtlaA|*B`"
    "MmE!Fte1sd_PUv$9jwWxMItVnPs-(5&Dez#LJX)TLXwI!S|a0SLqJ&y_hr*A6gel3_>#Nn<@t2w=S}g)r0bMIEm?=<QC(k;#(It~"
    "3}w1)8XwM^-%lR<l9Hdr)?)E-aaXMnWjpC)6!3}2l)gu49MD|UxF$@>nJC#_N*=`Rv{v|Drgbkp>*y|h#N2+^;i8Pl#%WiR3AB_Y"
    "o8y=CM@dZ}uh>c<IbON~WdLbqs^3E93kiK)@+}2p0yh!1w4HAv+;FwMn2vi5ilWk)ZtkWtJVTeH>%<i>rDm9ha1-oa6LxQ@d$_Rk"
    "KB>7?v5nxx!&-0)(<nex)Y5WxhX;elh4U{DEK)yNheO+=Uri4@^{GnFJv|?eJoWwXQ?I|@_jLg*&j_oo#*^W(Sc8*XcSQKDv!!>`"
    "bJO|z*O)?tH)^qb?AQHIo#Eq2alkXT_V|;H$}eh(<LN>}I^C-LucI`bD)dS?LV=vlb$xu3s~s{Qd*<AWvA)+dvX@d*Za+kD*Xdlj"
    "gkn2n`}=m_O^s6~7OWQW|FPDE1|6c+5yVpt<+srq?+w|NMtFeh{8Img6Q90Yld<9%XSD_1hcE8DCg?E-S!=DG4;cF+k<m}ftu?uw"
    "Dsza|kpOnoOm8DyOf<iGi2Do;(U@Y4U{QF+J|N#N<2;NaXn%N#I;>VKNlDpREh*~{cZJ&q;vvi@SbLGMTDp2VAxlrtb^^FO&EEZD"
    "z7pfLhAr^Tzb}9I&z{A1Wq-TpsZjfWVmm!6vuGq;E1_2PIc49Aos(B%<VdzN{)>ukV~Km1bLK7#>CC#LdOI<w;qoZ21KGqe+F&G_"
    "@l<ky*LB_@KU*sfnlV&gw4i)z2Y`rbBeEzM`SwJUm)>2!G4$;>sR?E4Fr8e@B>U6_ju32UPtwfsZ%UM=<B-F7z+qZb@378Sz32(`"
    "ph-Q;S|vpxnoMLL^i%ZF-eX^4*PcGuy6LVj<hU!zrT2faJoo9LWaFQm<vA<!2SqyLdkng(dY#&3V)a(B&?ejH-Pv}o?HJZ#^(fKc"
    "C|eaO>w~g2e%-wI#Y6wyhbxcfy>Oxc1w`_i3g`4?8;(-ipI}l2fuzQdqu1s+*SA`qY0vbEhDW&$Ri*-0L0u}_cD3=-Tz1-MqYbRs"
    "ZfuG=kHBh-E&=6K!WY3kH9!Ci=FJwtSyt*Wtfu-}vFYxxPadg4F;!lO@^^)XWuY}Lqw52s%C5^c;^_nGuWQUzDph@$P`e{N={<7q"
    "S253eDp>+T<ua3jE5mT|MQ8N6Gx*Bd!#(f*el8r~E`-2%ny&Bvetzqh3)}DSu{9YGkfWbf+LeyKQ{OLTgX^BEx7t}x`?nL7t)%!t"
    "xOQ)A{C5jymqJo4Fg!VGJ#G{=oAn0HYt%mX<{qpk1fhI+DO|kk>H8(W=!|AZ1Mn-N$nH_A)5)YVP4jk1zVKw04A{*ksZ6JnhS_)#"
    "D53EqR!^a02tARB4x|g?&7e6<aG|DNRp9eDSjiLe&_XGjq2auO-76np=}<0_sRRlcUM&SO{$?c~3<YrSVWheitj06xO0K-xREd+F"
    "(RRLwrLv{AL2fvuJn^FW(QiIgPAC&-n@*O2z5?uo0*mWqe&=U5mj-QyeQ;~rtO#0P?j905v?8O%)H_|7IU)U%i!yG_&Cvd2GXTc#"
    "ANW6YymZDsg;2DRzzWq;MDBnF-s+{>m254@rRAso<Qp$seYrq)+8X{rz?Z_ZBJxlu7CYs=+>SFT<aegcEd=o3**hYW(`c*vGpW7y"
    "E9cH3>ZZ&18A)=%rnu5p$49~)Cutec_MI6Vd*>xYH(96f^*kAja;63x)=BG$iKmXAp5!!(qZ;9*XGc03ywSIEu!H5+0sx(sgUVz@"
    "c57uX;n_B{4rpH5yNg79@>*8iqk@gOtSConXa6Hjb%nO0lA5avb@th61`TZG`~0zw2~8(&-YbmPiYlCyo16T>A-(#U31=(4KK$bO"
    "u@}Z(IHPiR;1w*A>+daTw~Qwvrqe2#sKpQV{_;;}TZG~d|MhRzv+2%QDbP<g&$@_M25j@p8en;c@9SXu&e)&6d13Lv-JRev3(!d%"
    "OAyRjYxv%QKn0yUcGe=)cMqxgbeJt;9v@eR%+-vC(0JY2+BTPVNHBtoT8cdNk%%u&HmO*(N+xbG(lNhZzny`771c(g@NwyjNd(G="
    "OiE<7+XCygB?|8tyqQiR6D|Z0L_fmqJ<FRA-|C;;9==o?yu=Zd?u8$Gl6r-g9yEpNYNkXZNuwm;6y%T*U)6}?j}6DnWeQb^MBYcm"
    "cv4LDOO8ynhKtA5HAET*s~e_G>R;b@_ecN!^Z7>)ig!W|j*Cw;f*ynvnOzfdipkRbS<aavk5H-~JdGD$Pw1FH4Per)E3YVO(Nj_K"
    "*jcOB)^{WkXKbPoBj_TER^k0s&0bFIt%E)uOb-}(PVVQ^>9F$t0rdOZ;rV-&FBXI?8KH~oh>dYVvIfFX0D~fEDSrL#%>^%4;FUY#"
    "y?xmtuXDg{ABl3u#zwSy8?VPoIR;x$ugEp1JUanaTA`hutsJ<T0aN^R?K^i5IZI72jc6c1W5>Ac=;Z;01E1A&R<fI(&i0z<v8+U("
    "*}8;CI(+J4MUeDEpYJaH?)HNFsHTp+quf1bY)|~vOK)gYskbk`%9)ba4LE0vBQhIPSgO|KHMfKsgS=-7g4XX?vdNJnuV~Ux>Tn48"
    "iQ4fARTUt~fJ2nj4AW;XPr>S@W>_*cr1)PCHvY%IE^NG)-}rC8|L9kD<qd%U|K`zuiMJOHEso{mmuiA>)xo{hYg>1IyY-n@A<a9b"
    "9M`2=xBq_Q=KDfjB3fw#qnUC;sPx5W;l!|{y8ZZ```uXV(_-y|WN8jK-|lxDcWEbO@;;%#b4#^wD7zh9_(kaGTG9G0dfQ!%xDx#*"
    "4>X#rI33Kb*0Gl0)A^ginh%4<(umfilw4as*eLKgJY2o}%O8OA&&fWHSo58WRZbVK+}m^9$upnTuj|Ttf`xjy{f8TS|NYbO2eClw"
    "^DnT^pGZ@sAaf?df=PkAKcUq<A_s|{v_}>Q=^7k`e1|(8>lic5Q5XF5nab%GkV^ca%Ga{Qn};79-u=7VF!@roE;&7UF3rk~Xr^1p"
    "vpNjp`d>dS_{9|Y-~c>A`#Jx5^d5_kSN&Z)f&6y87H+pUR;%4-qJwX3sh;s1JltGfjnygi_Iqw{A1VaX<xe>a>kzrbS5)9Bb!*l^"
    "4MXqR>HQ(PY*yHU(mw)twmq+U05nW##@W!~G3E9%{b6RIBc|<a%U<SWv?EXgiY%;VflB-FTs)@pYF-E_URY-RyI{W7ECqHp(}~?o"
    "Be7|w$g{I!M-frdmTjM@a>j9}zgK$koZ^`48*g|2@M{xS|K|A&E8lgeQE|_v#)@-sy@79@bm?s|B6NtO$JX<`-+J@^DleAS%bna)"
    "&Rok1dwDWaHa_gcqWm-V?yag|-Kk!aa*4D=o!sc_nGg@cqi{(pl23<n)~fp?nz$87@xHH$$~`<}<yl%PYeM6_5QlCj7Ybbp`apGS"
    "e)i$sHD85g|K<l*0Y1I#-jZwi<qCbcz7_S~tTZ7EDK-=w^HhL$dM_{B^!#HW_gNq(VQrnh;wKD{RT#$SbV{F`y}1qq4yAau!hW&&"
    "b7Z>ZdP<Z0{O3k*=^dW1S1M`e3Qrq`Y$n+5(!DZl(gUhy?2eZXCinZ~LR6z8;c~dU?0#wrGCR&hwtTnWySuWmQHK1so{Da#Pn5OT"
    "bUo&7f#TVjfBnY;#M6l1>KLnxb80xbnJW|vFW0&!bB*pmlDL2$Q}4YqSaTu@ok??Le75Efqw7iOk-{8R>5$<%MI!}dKXq%9S=O<c"
    "QA@oM-WH8oVxXi8tn9%+XtI4YQ4ipI`5j-Q*ywh?(k=*6d)(pEK)uD)8fNkb0Z=3(rF|>@6wQ@RPt0~r(7i*Z)b<hf)l2R^|1viQ"
    "WPVGxX@SF@fB0F0(8cO@8={NwBiL|D3aA0Hb}FD?DO6?@$W%zIlpqZ{uFFLkv9^MQd=;6vBBC{%iaa+i=AP9!Rk&VnbuoPN+y@|5"
    "spPSU9?AcWvUQctbv_B5QLPO&m;K&`At3G-A}4ymEYP6h{NwqDFV9>*Ey2ATM}>{x@@i|N<6o-cqNi=g$5?ZVv7*%^2O!g-TE$zz"
    "w8MIlJjD&gq{W2j;7CQ63R(hnShd~9N+gW;sb#W^lsYhk+?wDg4d<7={nM3Xsn${@`s^#_PN#4tof`ML0n1Ao^OrQ;lIF;%V`C;&"
    "|4vyTLJf35^=Oy4_pYtHbFzG=Ng7K1!@LsCA33AYk0PJZY)fGYQJmGoOj#Z6>nfkN8WPyF&Uo_TWNgL|wZ_e|R$N*nk*qzKZL}pu"
    "9tzgWE$V?t8Pg2P*i%1Ly!yweCZ``g+k<qCB!NbrVZ40wPSsv-84Dc?SEH>qbXt_^QL14L1qs<lb*3IDZu(;z`?hAAE@D_I4_9kU"
    "u1yz2sz%+$JqtH`qa1+Vk1Lk9YCNo*3^Hxf&(Il{4xiSE%Oskhn0I#tMa04gKt(6#XybBivNc%M;Z<ID+WZ`}RF;vADAO)NWV#3~"
    "u0)0F^%LpX@apwesoq;J*+Qw)uPn%(X0ld)8kc0%!x1UZaC&v*L`z*q8hj(bOj0;m)Oyp;d3MfiBX$~8=)Gynp?G>%JiE-QI(d#P"
    "TSk@^AI9LO2FgODyj5+L%*nilP*2%r^$G&)Ql+L&bafl5as66hJee0}YYJgUMEMHUcnK+t)>ikuU_z!qNDUun7}z<L)QgIR5EED("
    "eN<=}NL~FOhNNz(j(4wj6pdn`{B%}%RqFXcmX+fI&0&R~u6AIIhK?e<b}ZHM=1cQM`cb$mXjR+@kgX&vQYBj<L3Q26v|`b_;+_M;"
    "MKPgn6e+Y;l<@0>z}Kx#P7od~v!x{uTw7mY+>WrR6ccqJ-)#XO&9HacB|cdKZTV`twG@{JeVMu6H1#QRgjy72ko-O#SgCmZ`ze)="
    "c|Jl9r=xg-5AD~<<N;5la2x^$DVzoCyxcCf-E4SaC;@V}isiWV30vi18{F(Zor#JWvfgV|@MsWgFuB-(GVbI9q*+&G*kaYD<;jK$"
    "5w!C}^>wmbJX32b^ddwJk}bw2>F&d2TB>EE9Ya~3ToTiqKXr~r`nAtB+k;d+SFQmCZiQp4#}D_*8nc#q4ZQvjxl|gUuA91v(n>a-"
    "otg=M(#Uf=)d8b%vY*aTqW7}8y{_V}YcHwcHv+vD&;_UKXJg!9SbIuy6b&J^UhyA&b63u79s?U+xmUglC9Xug7xxC9c|Bd{Z~f1m"
    "@oVu~Ca3s@IF73eT>xi;1Bpc~Fb6j2_A|p_DN>WDP19%d1ox=1%|(%PcX8ocX<RB!!~?2;ThKq)34zppDKtaQ*;Bt`poo75v4o|k"
    "5853$$+trJQPKd*ddV{a&55s{<*6ENH=yltwfxEByZy(7=FL)QKlOJ-@=302u+<&YV&N~hz0W)0?#9UY^YW-T=FKw-?BrK!$v}rM"
    "@9F>k8^&*65}ec($x7YP3}tiWePP!tjT989-8|?OA1kE6nt*@fDgX7i!1?bwrROHKLxP-NSUYyKAbWH@v!S|j{I10C5m#a0@b>)0"
    "U?XPh*PCQzG6>LGniGpLcak>4^Ne6NA<#H1P%<3f*$Yc#dCJFHW8~xyMsl$Txm}f1u0)8jZJljnV?Re1tRt#pXU}k2m;rI1BlV_E"
    "!8o=N<e;GNSB6~m@~yRY)H`tr&REtr+Bk)(Eh816KrAC?t)xrc<`32(rll9vTEN48#77rJiLz!|L_K$2;Zh=Iq%+Km_X_lpY}llb"
    "nPswJ6Fs5e%Q?wg?AEep9!IWyN;mc`^$_n?kBm317iz@WNnE8oYM86W62a^b;IR|<*%y=-FI+YppQ5?O^QL2C`sps^K)ocrpXB}E"
    "zg)Gw`t<a~74-;DaZ)dXrQNcrhGT|tjJ!?v^=0ixA<ND6wY|lPYhUbbD}lkG{{Go=8ChWEt5m<{e7|d|4^Z#E_($KSly63H{Z}r%"
    "_T2HWRp9;~{@Gjq@jrd_&%gG39?cl8jJAX-KQ75+2@_Xf9Bui8Sx+Q4VX{dF9CsP#S~jajl-W!Rk(#=pUR6V=E;V{H5!deioWL!b"
    "bUypnFBJ*D-GKCr53Z+*QiEu0&?V>@5)F5Y2DlfVo3fZH8|XEY$#QJ=%*gnl;TUc|#>||ss9d19iz5?Z%!p;Yf8e-8j@rA;<6{HE"
    "z0dyXSLElf^iTisYoTt-hE99~qDb)Rw_kqe<%{wQlG9(B80!nrp!Vsv|9H|OGn_!w(|YR*h|YEF^7$`I^v8=FSy9suKsL*)&NL(m"
    "IWtOg+cC-4_j67f>)&`0dHX4-r|;bCQ*W!#9}Iu*Ld4J;JY{`YdG6hNV~>}j9h1<5D=KJ<4HdRO<uUU@1+Vxuf3EjI*xp{76}8NJ"
    "ScH5;N$Ods*<4xF?kB}@rX9p*3<3QZXzAn!^f4@!skc?(tg{;KywMfm<nQ;$BB&|S^=i7=%11qogBkNKpN>F%*v)?8v7ZY1#3N{}"
    "kjqvgd<SoB{U(ntZj@KA-Tn=*5pFBD;i03{4x6n;E44^IKnBCrCM|4C4$T@y!fRN%N9-ZTB8L-d`weF%%2A5(<pasFCXL+)J+3y@"
    ">L)I#)80`(g%lawp9J@o`GI|(jo0nuav&{G_!!Ll3F!;+PpV`^!C&%uG@}L9(^Qx%sfSX+XBOh!pki245)2sxPrb<y&+{j(qNwn4"
    "u6-5qpKFi96K#PzmKEO{Dg!`<QL}V9C~KuHVlF@jx{<>|VN^AA!NA%MxdxbdqDnG2VYW-V=gPtLLbq;5rKWT$`2YO;kf#e!thpXy"
    "8wa_vpE0IT80#D2@bc-nkHBnjvg@E{B(r;vA$@ndMnH#I{P1QanCpcxE70I3J=uT!;9od1(t0}C(r<OP9?MhZvly3~BL_;c%Xz$="
    "p;T&NnIAI*{pbipruM^<k-5-jyV!bast<g;II85YsJahnx6fBq!Gu7gu6Pbv4IdFywwCwTR@^+6%dtrJki`IRBkG@rdnRgP^<E`5"
    "B(Lyn>LQ$?!JcLXmj<?s{Xnr%92o8GlIYmA&YgeS_T7nQ3y<r`*vdHjsO+tUR$iQVqYPu~|M0-3P!_3H{V0ODH&r%BsfS5NhO#qQ"
    "jX=#EywxJNN^?`Sov~|k;O`nZS1b{47uFvdd^z(@vV6m2<2N#KoeB?Eirf+6(WjqH2%Q7nTyCcXFh!xZ)e#l$$?KJglABm60(wHI"
    "X_a|_i%$5>qIjfYLG)eKQrqutAGJUJ=z|x3@D?=<g!80tuPK}~v<QmyKwalw%I2a{>)<9Ot1FBTww5?m(%)Ied&v$Tq*yMK<l0-x"
    "&Z8RVSAl+$%Trm+;g#ybp>n<u{?S9-enxc=>5bf*9H$OD%VK7~4n?Ip_>cbTgy$eu<0Md8k#t=P5chJA=6?0*Pa=Vs*b4XCM=-)W"
    "brHfdX?GyzO$NB#gmR!ItS0rnW;~^dE^z<uH~-9Pr4jdn%Q=}Zm%jblcX&awwQW_DyrZ3$#v`WDRE&Be!7q<dXdJC$WKRKw>dLF;"
    "t=aKKjSTOvky<F%3Uf2s0s;9eT7{DBtuscqR#GF`Y9oU*o7EKFhN_L0C<Q@vh(!?+=BVqyNQD>+$Ht(njm}s3IEJ!$xK*rlcW7Hh"
    "$?!m%Ohh8}BL4+|an$ojrga94nBYns((8L5EfXz(Vs4$KI(QQRDRC;qB)pYS0iuMY!hz(?+LoFsnTx43#Y@nNeVRWi;|j&<nurim"
    ")lNOa3SQ-I_B295n64MQAwZT(0M(Q_k3mEYptJHeorK^f2DN=0X@=5bOoJofs<}_7sm-QYGb8ua5e@_K%AFPu>a+&P3{82wC{R=B"
    "L5ZA@ql{3D>J%K|j4@ZCsR>T9-`L;|N~aL1NXQ<d9jCCVZncypouDRSg91?)EvgW;gyxE*BTl&$&=#6GZIcjGYH*{=-ZJ6kQobO}"
    "F+3D8$U&7v$f2c3o1c$J=|+cvDQ;U_Zb@NQOn23DpiG34khTp8a&)?g?`OqeOQwP985EI;v`)3&A;p9gQ`e+kcjc5PV}QC8C4n}q"
    "ktq02Dojf(HF;i%<QilpB$3Fw+8i2yfNlwMk;^}iWfP6oQKRyacP|sW7f#-bgttgTdiXed_DtnTjUI+N3-hI;j$n^ycw?z?1@-(z"
    "a%hyB(sp3=ECq5yzwbW0>DV~X^$Nbx+kU2Tpf3^6ft?<#mP4D_;CxIS3JgDUZsO$=a<it9u*uZNEEA4dX=G%Ca?l;R5J+{>OGlo?"
    "N4W<pd-s2OPgglQ&m_BY+ZJf(gj&~KZ-1Oyi08nXTkw<r$Nj6n71sV;E@^3?^aa#soI>##eO4|^4b>#$N7RK){L_Z)51a6B-c3Z8"
    "!FWO!bnAEh;?%A*{|C-tD%dGVB~h_Yc7#eq`6NJ3W|DTE<D}@_X!(IVK6kW~h`o{Ad((G&D%yE2176;%4O$t<sS?&A?0f%ST)Ckn"
    "?<qK1s!{>KTxeq8)Fu0AJJNrp@8YoGm{KBjV`a)LuK{vWLG(@yyzt`5?+ubyPXS-Hk=-dxA0e@m;L1OE-1mZ>o1O%>m=k3qSx=v1"
    "_W3c}#Q|hvx8z;Sgu^`kpRMrTUfpy)etZ~s?~}mXZ{1B2r@NS}vfZ$pqn)po;gP;nR6*y2;UI4>Zc8O3sof#xiLv1cd5=K`+nqzB"
    "-NObdmAit9&eO`AD7NLhb?4p}Xe3qNyX!f~)DJ3-nyR?k`tsG6#=kaVJz?zhTbnLkO~Ti`^_8KQUxxc!`3fck0U?je2U0>&UV)~H"
    "iBK+{Jc?$JLtKoB`PCM?=C5q*<qi&ouuA{LN;H{BEM5!H0I$MdXmK}6NQfO(2#zUK#zs!rrwbN4`L-aHN?{cYf_P6JDj%-tWjr1$"
    "P;wAq=LvUk#WbcWRD+dzC<m2zT@Z$KJ0Xi1<#50>6(P`~K_f%?U2-vl$eVN~*RE9a)ix{UOZw~_Ba<|c%&f6i$~Ed`fyEr(c%1YG"
    "lKzU9sZ?9VC|kj^wY)cH6Ywhrp!=AyCIrj;1chc9el51?$?Qimj}sK$X$6ZYOs(#Jw79o$eRm!xmn3Z*%96f#IO?wvMV1a!fLOFk"
    "*f1kVqlzk|y!C^vU7z1mEbSfyw*4_$zy=;ajyyO3Bl!dsD=4Z@24HM&tB~%HTpkU@p!zz*9F?<2OskM3(@ZC!l1AuQt^{YqF0Nt}"
    "g!mkcTj0o8s$FfQikx;w++nz!u+kuHd&|aBGP8Y1RZFEpu9_`Y8DR#aA{n@i;KoM0l}UsRd`#WN*o^%za1k5DohoVtQH~6tCc=`d"
    "|G{ig@nWI)pPyY7$ikA*s^NU_iKrAobu%vJY}17lk?VkoZZp@sWVMM^Sb34ilTmK3#@R-oI#9#dY$mMy!=3cze!{cs6r@YOUnm3D"
    "`Lj&V#O7<~55DoGx4t%h%IKKpoqJ|r!kSqw70uErxpS})Yh(A4a-LOho{uLQIau97M>*$e4qd@15b4y09A}VH&3@OO6Bk4m2S|D&"
    "AKv#K{wsTG8mzsfvYx-6FY8Z_#iPZvEc3Cj_!(Vq>v;awqauARuMWWa+~5%MnVP7M(6KhP{DKS;YG&m&VP!5}2;MyOsEeQTlO_9U"
    "O^3cyC4=d*+hFeq5}Bqq|L2$96cPJ}t95GZh>@&fa7F)ocY{lU>b|HfTE%vpO?Ng)B{!mL|NELuDd7UC-Jn16v}|Qs^@mdCcKRW`"
    "yibSy8|Q&^)7}>M_OK|<FWCn3^*p$-5NRgJ=o%i5Rf%T(-`>0VaM4ZV9u}XfI$*l@EIDxI2?B=cZV^J4AYmmeYK!{~yiqx5R278E"
    "(2$u)w*{3Lx0X<x(ASfV2Fwcv#gK|90g(Sdxo>IPCe?ZY$%BS!xlCx?Pl!Dd#H~<+$&jN_A+YV;rn%6XfLLLW=3t!=)v4w2sFYI{"
    "JF_WssY?OBqSa}3*TuP&6R5veV~cQ!OdeBa_V0=sSvHkjqT{=vxx=mZZtd>%^*(pB);e=hZE%f@OLSHk@1rOklNe2k)agy6SVsj<"
    "Odb<VmH4Q}YIM;YLEK%zZ<OCcE&diMkxh^ysf0ppe(*UzIi;;tI>r9!w}!uTaa`tV4xQG#PWOwTQ_ov+YdkO}#`j7`9&`#ur^com"
    "^J(EereH-g#PQR-%YC9T2c)3t(uwmE71N-^<_L3-#|0j(wgn2?$csE<jxtV3IUDv^+M7*a8#{^hSo5ev3gq!HcXQPjzGR*Ki!&Fs"
    "fI=edNc9DD+-h^!>%6L;QF%4-opLU9&^jnCH;=Lo0OP?T84Ml)ftdM>#c_ccJ`2T4n4brJ$}I{?`yg?@rEJ!0U;pFh+EG~8C($@x"
    ";SCvg8(@NKZyzX)YFi<d<+_;dQXkL;Q!DxJj=Z6iUDjX?$O~CkoIsHu-b=PxeH#Ht&{Z|abZ4flBBe18mnp_(I$Y`XuU=$)8hS^Z"
    "2{^JLj-be>r3ux9vxoQURSj1TNLQ*)xnt#?W@xu^b(TvgwvlFL6dlxTfKk}{Zrvl)7IZ@F%4FAQuWLT!_7^LEa#la|&1wF$i&#7*"
    "nQ$5jQ&5p1g<MZX<7f1TzA!(uncllWQvBCn>?Q_IHp*a;*A<k4(l#}Vz2FN8-GS^-=JRtW*6_NYsHr_a@!q{ZhY>i2kxgy-+z+4-"
    "E=H{*8`+_yR-ZHk_n?ZO)=wvDo2)QY6BYmWt>19s^I!eCU`XK5UGC1Q`&DY7X&`I&a#Q1^5Z<iqaW#TXb@$=#mxBiwx54jYaAe@P"
    "s8`*#PS|3F2Gv5w&l?pZZ6If<#FeU~cxaXm?+MTo{W2BN>)3Y7Bp)1PK3Of7n$^4re}sk~#ldJw!IVUI9?YeGcQocWh~NR45VVbA"
    "-IzKTk-qo1+?9etbouT)m@c-Nrr1U@k!-Tugi74C6L!}y&)5pXr3#?wp*SG5S7Tu#2Q}HlST!wRrQIVsORLgEf8CsRjStoN6M;}m"
    "KQ%l>nPGJQFil5^9^HB9P-I$}hr<DgHEXWB^QrYJSIriM2NJD$_tDOujpAM3v4b4-&7=5wJ`lsvTZ_e1u*~h+gX9al{&*5k=*<GD"
    "bFwdc(gpNjvH=wc8Tov6kJ{W}V7UIWQLXtVbnZnycQdr!B$Yfb<c?t;w9z&gO%A%Y<o)3Op7-v0bIJ0T#p%C#yvZ>cNl>OpKYK+x"
    "YBi{Xauw;x))K$mi>}U(BEt>#%NtypbtcNfd5+Ce7<dCBlw7CY(4$eAw8s+O_@i4753ac>0%aLe+CfDt`p}w&F!d<9NYMC%%Jo}G"
    "?+^ZL?dxCt=`q?541jj~e_Ov<`A$9aS4Zyo@cEdR!3w;OIK+Zpz2BwX-d&B<_4R4<Ug?s_`jrcBy+xq*fj@nw>)GM9Qg}z+-kI@g"
    "8vfHZnZ?d)k5J(E^rG|Hg+=t&5xfLQ2gQ3Lb7Wf+eft~3=GmS^7FfCKiX@ze>jW$o^-fp&**(uece~Yop+7rn9*_eTn&74UPGKf3"
    "h<jN1xCnj0cH#|-BTEgs8{I#VXvzQ?!FIO&?2NcVuo>caowJF?tWq_*`Y`y*dzCvog|TEldVPO;ZZ3|DuHn`cr{sH=AI2?;mri&O"
    "kI(CM<tf%iW}1s+@i77_VyL9y#+l~H7sylJF7s${Q5hjsevLJCN&Vyk#MVszRq?T}%G&NYtzjLnZPn;6-fscdSFvJRn7bqCtbyo8"
    "S%o&IyY;UeA7hsjzK_0Gxb-7H_~|zNlcUJBS~Z^z+&eK?79&+*^AG@%L;lKifE4+;t!HN=7Il^1V7sg_;TWktu3QY*w~3)LXS!K`"
    "F;;sz#u1F!5>-NhjqEP*k9GjqPdc`;@=c<V;`<uF0UnQ(-8d!WXi<(_@V<M=<4K<GRSuMv&Qoq1vCbj00<<EeYR(gBYBX(m9ycJW"
    "QjL>S>e=64@GtTC$xOY<)I(sb(_MeO+?c=JNw0@DLkB*edK@lGn{{rv2xk+XLom86H$+d4ki7qog8Tk+BfAbnk1C*mD&(9~1D$g>"
    "o88PDlEX>VXl9gUNtU&?EZfiauHSy_U4M4pM<0IPdS!cU%a&worLk6VW;BVzG|bIr=N!?<ImZG}K%r0psCs<&FF5z!bI<vnU+yT_"
    "I4uQ~Eh61cV+Y>Np7j0N7u=ucu%NZm*6<<O^?mF0r2hZSC|fss<y%fo=<=(E0=W5`XWzpl?(HV-Rb*@B&K=**LaqpG?<tQ~`;wVY"
    "?v5-yHLF4wy(E&Ua<M{oxW|;1Ix8ha1wONM?+!H&*xl8gdygvKju~vS`3k@zm~wO4VD7Pud?^+GkACcT!}WY7y@KU_xw`B_y|qj`"
    "eOsZ<Bkfp$hw*HRqYKjX96wWh$4UNlF#b2ty<aYGd2+P9-zC>h&x(v%;giuHJv#kQpIHC#pXWY#`?dFf>e?Aoo;#s%zdSmg^Dw-s"
    "v?G=F%3$}z<nU*P`jnlC@pH<l&+~DlqZscq(ny7L#FExXrF?I1w)f2Wm#*yK(m<`24hPV^26Uto_{=Uzzla3;dl?Z@H9aqS7C}DS"
    "Dl?iRS{>bQ77F77U;HkIbwnDK>Xdt`TN*nd5*soaGptY#Fxqi}Sexf-qTWpr4t3;$-R%uhRjq62I0!Y5jttR;QdkhSQ-q9H)J-yt"
    "1=>NxM%#5DQP<_vPBg?%ui<QP=JY6^Hx<O}mAJOgR8SzF9@dM7?0qf0OxDX;1zH04Z?A(oUfn%X(I`7lj>~rz#Wb!*@(?IR`!h{7"
    "An5O*v{!{MO-s$rNGX+GqlzhW33LX-Nq?k?Qp0&&E798u5h()67q~>iQq4ALh7D0<sQQy<qP^oztyVg0>S_kDVyvbTM-(MMRMQme"
    "hFWfzib4PQi-AY~Jgxv^@BWteH~(A@<Uu8q@E0rPeNG`It%_Qe4&L?9^Hld(<ppACM1Qw%JPwM#Jv7=YXs5DjRsV24#c`gtbzi9T"
    "2=h5@nd?spHD)zKfE1V#bgU9$*w#EXQ=t8Eb|c(4?4<7t=*JA*l&jMd7yIupA`aoD&d7am<IpP%tty$gqy(E7fi+jiIySCHmx=N7"
    "Ur*`)i>Tn>$W-A$y0JxiKCKP&NC(Ks40t@I%cM;4IAuche{4E;&B*{TGTrVPnut}yhovZ0d%C}?<kj1`JrQfhh6IL_8)B?%(b{Ec"
    "!UGY!$E0<?^YGXIX1;vhJgPmq_xLzl_@96OeN{)fRH?O@L}h1T9BsH0UeR7?LV#;@ekI*RPny(MEIYYqHyWuudOZD@*4Ky4Z&ZmI"
    "Ph22MvAy`S$LvY5Ko`ejhb5c+0fcVj^&OLY1se5XiiBdUpm$4=%}z8aH32LZz(zkK{qsL?SFJ6z(K&d~Ii-sxR>};&k&o1fl#@-g"
    "Bpif@H5x#}#?59x7QR~p@M=@07O5fFN+0JAeFa&y!?ju<o!3WB96083XL7l0g+D$=;tE!=+t#nBHG+C$L+-?QNJ!OiAf-gvdr;2>"
    "8rg7`({6d^6V=3hW=|H`IUUK4tb`o15U;rNncu%k8nodW40UxSy{*KeXgrd_3KJvtS2bkvlTT$ebbu<DE3#BP9U*hJ!6BElgRx9J"
    "o`QJk(P3a!=%dDVYxbSlNzrR(`(HLuqT3ISBU`(R|AYUAih@9NlPP0+L$siiN+HNv$3?anDjYFwhEB|*#@7As7oI-&$QNUYP&`@#"
    ">)?WK2wNLYtdj0j<-0+0FwFxpr9MsBEdo<nqH30f2M|xIN5H?5&eq3XKRk2!@V+ORXdJ?W*%h0oIeZ4~ydHQwv_)nFXHEe<Zyuyd"
    "(L{YWMq}bf^o|D+3F5jLnc_`haWEY^VZjwk@E+mD1r<h>g4Z?GccYRIJfr4646y&1dfF{_x7I+qRXBchklHb*)E&;zlx-QV;)?UI"
    "GQ9c5iN?$05Nf3PJU0;2C?>86_f+l!WCxLoZRwuQSmWXjHk7+5jkl3wnZ`xdGI50#=zCeJyI9dqwk0oeeWQIYA>>r8Zr9-dtN)3?"
    "$+UZcey&+-72Xc=ty;Z+6GD_^_|C+)AFitX(&N<W@l$NgQiqiJR4%?rRTUOiq)v-TR5(;Q7K9F>lUbslZk^*BJ$&z0eM<mUo@zcD"
    "tiE-S?(er7^je;V;x|^(-Hj;mt0zWVv@Jn)O4R<}!ouV<i5VXXOZC|yT<(4*uHIV<1aIE!3=hGA@z^KD$WF;8Xzf~?!Q?=g9$w*D"
    "3djh2FxF*XmPv9#>`_N^_#h<;B=f}(Gi9*6Fgz|3^TcL@*Z|T+heiuIYwF4Jpw6KOL=YwDSdjMYs9Zg8dA~nWb+(Jn3U|M`kNS7-"
    "rSo0#xJxBR%Eqo%O)1RvF34vRWwP2VrMG!U^XU(N{;U$KQ$Tg(imh)>GGZ->ZM{9`u9ZG`@0HKbNcFBl8;6WSi`Lry#p(-Zos<cd"
    "o{{4hG$wb)tfvQPT5ww*$aY&k=M*~dO>tvX`LgJ}a{C8IzV9E9-{fUputC>Cd=)o9Elr%XtEj3D^Pc?Dl;0md^7zsOk<H_{iWFV!"
    "ZT}W8Jv!_jZnhY_XpZ|;46smW|H?<)DLzhBZGA%<H*U#hf{GcUGpg>w#+;N|X*VQpyY!?9pjyQM`}6BJ_VydC+cmpnV(orYbI=4U"
    "Wl^<BA{!Mg5w`3WFon*n6^o$c?Yeiv|NMa4*`fq)_Hp#R`2OQcB#2Z}Qr>T$1=`|7WPV+0K-9e>`#>Oyq>j`v%o9oBU0*1nC+h>#"
    "9YHo1JX(>M_)jaS3|zM>eZ$s<{Y}(yo>5#yj0Jrne0+YgcXQd>sWwB~enW%nBS=fLHiDdVtNOJX7wc9UjMCE+uY%6uSek1&%ujDn"
    "icfYXPA%-NY=Pd~?C+|*w>JrY47}00mR!+i?(>wQ_Ci)g?wmd&6qv!dj8|wjb(lDrm1Qb@M|@5gj}ImfkZ1{}ox^iysp|pBd*oO{"
    "T-_z3v4;ADrkkllBTHxhlFice{GC=gMONQ#vp=cXdKz)Z;Fi<~R&^{@6w5j=TTf(bj12@QFH6m~7%VBqX)Z>A?I)+d*=SQeu;Lhs"
    "^MyHQH=}~PDw(fqwB`q4*=EtdeUEZq)eS(b1dN^^9ibR?ail(d=_UEMI^bm)EM;np92C<QQrSKh<jQe~Z9sa27DehsPI}ARd;T}>"
    "YYwzg;5F27z;t-$rOK~PJ9qo|KQyKOzRMjN+%93Ng^df2QnLOcU6*=dfu+N$C*|rJ*!_p{{P)_eoIUovx`=KJeBSK*qI>rDFTVcr"
    "*kxYPlCKzdA~TFf7`xS@&Mf^Rz4uUOnE5O$Oo>QN)WbE15LynDGITX++f5<9xWH_$52!m}#8=c3DM}_escd(%6;V9jsf$N62Nll8"
    "<Cvpwv_8BjT^w9qBaUm05!V1;1sLEh)wj~4kvp!~4`hwEKU+OITYjfk8jdl}iU;dO^e}&?sR~Q9Y~rDDanIgi%-LI%Fmrao`K=@H"
    "ph+L11Pzo}Fx4fZrBu12RKh(c#}y8U50=`6cxG3|#Fa&!uuyC)OyR!S9Ex|6qf}{#_9g8^b&{=)b~3t7q}Tf5B{YL=o7(9)Lxs!4"
    "l7+)kj{mM+vZHAS;f{z*wjm!+r?YAySRTX6O`zRQd7Dhhkkug}u1j~t#X94wQ$p8)pw)4u1$~r?c^!uB5?Wnul>+zkL7}CP@8K8;"
    "I|d9IJJKptL92{g8Hbu>ywiK8+pfeLh2y@d9=BB4-_W#{XtW++>c?J3H>@W^LS7sNQ}k3`F$xL<FI*cJM#_TN*=}+=4feD<eL{g_"
    "z&<lR4e3rPT%SiaGUAO@@x70qvq#o2VI4Gi@MCP@U(1Ji{n8C01a=bBvbwVxWyq?8cjuGMf4!T$`$0AwE^hDd@g3s-@dM}w*RutI"
    "(&ElYpdwuiPJRCDb8Jf5wdAfWz1lkVcZ%YeW3;&*S*dwJy+FxuFs$I<{yN-A_TjK>i{(lpxyBl8Xbxn^$(b>if`^o-xQ8XpdYze}"
    "+UrefDV7T|#AcIQ%Ci+jrxI#)TkQ?an>yo3ya^n9{1jUZZS7>d2k8`J#Guov53c|0&h?f2Vy7YbMMbq&a3y!WkM{N#gboeZRlr$@"
    "hzJIi<Zy3WIf|-jc23jz%$0&@f7Ov~%!pwwUKf^dWtHak^LDhYOrkmcF?h;bcl-86k80{&z+DapqrsMkoG9c3QZJcsj=Dbm?cvj<"
    "r9>#vr|K8g3SS<ao+PUyTFzo^$3{0(pKWFTWGH`6bMw|dfwhRGn&2_6;Tw`$6_L)xsGG`E!retj6{I*T(;W&YMdOLKj6u6of+49&"
    "B1LpY(MU4F@XB2$Y|3FrOZC;Du+9(3*aGBG88!=^lBs3?*1*wnxQVrQe!42zsP+{*r`#O+uvuQN)ek$8YK@EsvDIur%RbJm1!3RL"
    "_ck)i`2L;kJ#5dH-Ac!g8X369Asd~BJ7``?Cfy()ujLb)%ZdFRo-}FE<obbp`p$mhqeXThCS;LD;;3<i{_^J!V(ZD{<;+wkJH<84"
    "Sk7XzSRLb78E<vsqUj{yKFCCp7OA$4R^Y)XJLRvx8WS#7Y)Rm(N=QWyiaU?(B8{GZ%3wSfD5*NV1bR{v9#SU-tsR5TJ94Su>&`D9"
    "mcrEG<7Lmg|4uETt!2^o_RQ*-A)X0GSiwo1TvSX1S3B&L|Be$aC%J2E(v4I=CQ!`kS*HIkaR#qjv#A?}(c8X>#hqqSvP|wehg6m+"
    "m;QN87#PxcSg_jF_DYOB_0+AU(d15FAa3hXjfm*V^<2P9s_fd_z0_7tT3C|!yZL7up_jk)W{TH-@3%kR2;4GF4L^IBt%}OZFu=>z"
    "hLLXm@exc#K0o9wtm8{f5r6VLos-n6)i&Or+s%6lvvv1ro<?9_&l(9f6?u5L@@wKOuY!f=pDrZLa%Lodr?I{zX{G`zo^j*ObA&9?"
    "(WR|MT~j(jqPcQLDJm5bcxiOZA$DJ;ZH~slZ`KNjQX;32CTrWJ;Y?KK#I!2y_S~GtV$1;z=uW`0%|BCY(Toy#@<?0x$q;@^IZ_Y_"
    "Iki6I9O&&Uu$5p<Y&msmQe)OfY5l6Tna)V!zj|eO4=7ElK6dnbwEyA1*|0}{JO9aVyFHnD<w>furiqCAwu!+frHj{yul%PTCbB5b"
    "Hb=&5V^wWrasJZR?44i$t0j%X^yj8)yn`AL=!nZjQ>~<rcetex%69j(WogFCOU)})zOL-)@zN3A2^&VT+|GgOqYj{{kDluI7w#50"
    "kL)!duF3YEt80fG<C6~cYePpr{9Dx!RRy1>S}pR33GVRxAKm2f>!VYIrN$Ul27LSJQh58(jc~oKY3AfMY(U*mG&1{A0@cFY8}g}("
    "&hZ|XEe7hdSU2tqwLnB`)%VYRMPV3beD_|R+>u=*+h9A8xf9+>W>6;I@pnXA9TqtzAPbpM@TxOs#+PDinfVQ2vb?^4kp)!Y5H^Zk"
    "(Uc3mcsi|D)%z683t9nDhAhqMRiUlCH&IN@>g{SQt?JhLFN{X-v|CD@=5rTohj^AmHY2&daa&tQ4m+AYp@OEUxVrZtNQ7!pUZeEX"
    "lTi*L-~R3&{^93dRngt_X6znST*EpDtH|@`SZ36wGJv7bYo8qww|9U!VQ8AotIFe7+)jO4e4?Xt4LSsX?W9ErJ_i&qbfw=wiA5R("
    "TFvHrbyWcyr!-=#wuTi7Cc-pf*EMUd*G`_sD_0bPb}~|EW3EeMN*OV~x0hauGx4@d(p-PG`SE*?jYFM6*-y<5zw*}k-kB*AV%U4f"
    "M_1^rL@@|-%kqI>rE}6&8_|{j{Hk1aO^3>ghL_dVRjOFSeM})=Bq*JJzs2?1RaHn5Pqwk6j(dC<kXCDo^J(iz#-#Lg!JOTABv2+("
    "2Vmd0YCvLQI(@KWx*G(>in9LH+{m`Tt`_vV4JPMaF0z9idbGSiq}Fxz@Kq9VDLo=3XS&qV{8$n@9m)*IKn+vRhw@obCKRSd(bhz)"
    "%;iu)sR+{}K>dtErJ^cC8aDJiYFN=GD`Lg@Y+2>BjF@bf%r<ZrY6kGSe0V;d-^^j@mR2Gh3Y)(BNO#s?8EZ&RH6>y_(V|UrA<jm2"
    "YXcW8GjE+!7dex7FkexDHjS1yhpDc9>!j|FPMKf1?9?~MS?;vBk)w0G;2!Qz%i5@nV=QKzVLP}~cAh8ekHwO5NaMuetYr%89fsV!"
    "x9D%Y)A{UUXha8fdQQITIQxQF`#WXhpVgQViNGW>ogW-O)ojcpx+5OLRILP&vauxTGN3tKOC76s^}t2Qc2y;D;$cbVu$}dnj0(HL"
    ")j#~2{k7@Fx2K_(2klK*4#|Z)FfQ$iyLbfx$rt(1r9ROc%HGbpPe<|e=2Mzl)Bu4aS}e;%tI|N;0boe4O6xQrvdPmgP7b;Tdb_Yl"
    "2DD`oLexpwfbuZR&ZROF5%g@cuG-%e9Omcd_YqB>Rzq4vP2`sC^hfyE7XRX>cI#uXl+#${BNfRYuQ7~_nfC?S9KR>y3wEE!)uPXt"
    "<PxBOl?tICkEltNRe_q*%~IsBS%c|ojWayP4I&?r*jgsB*Y@3bR`hzAY1M_M&q<|?lg}KtF|gD#@Bw0vT?Th45e7MOrNrdqiGqOs"
    "-oITBr0W0l?mv4z*7k~xv$Vpef~qf!E}4|`EbS*jAZ?6xZMAq-u$M|59VGnt<L!5voEY<VPIE7Y2D)`89~_ZmWe-Nmn|xYWjr^W{"
    "+GP-2f~c?9U}=8CJZgS!`hy0#5ZV8qdGe#eMx`dN8VA{#k<w194>w-jy`)w379V{?!2~z1MMf;j;qfgIvCgMZbz`|+zPWZ3C?3}b"
    "^;vjm7X`Xf-KPssDPFum!9Ug^50Lz=L<tDRuO%QD5}fRH2@%>zmvRm45MBCdxv?l|Glr@k=@tb7xK*v^3(ZQx3DXJB!NHRE{@N#T"
    "OpY2I8HH_FY~dO_JD}!$>5WIQEUA~CF&j&v%<{sA4_s9AtnrZy(b~)+sR>0)48FCr;z{5~b@!J&wSFFUqOMmKB)PN{Q@WH5q*0I-"
    "RtR_1;##dxTZuz3z%=lXd-5c)H1_cAVMKxiR<ldDw=U=;&#yL-Wq4;QJMiYeXLd$OC>|*$@=+!1lnL#M9-E|_1KN0jOq5T_QG`f^"
    "7`Lv~uI<JjA0~W<8$Vlobp3X}exh1oGsQBl;3Cyz>Q^BjmU;5Cpl=&9zsgT{vkzAn`5kuCgJ)YX(*d@&%OEIeL-d37&Df$}Ad+F6"
    "7S?O?W}SzQE+-z9N1qhS`SJpRjdxn3ynV8%?orY(-b@y(3LtQZ?fPj#(~YEZxFD;tm^p(Dc3U+np2*3lUl!Z#wMx9We-yxn*@n3p"
    "iSF3WXhFDl^Fwh`Dh)PbC9)1NPNT_qbAG`LscJ!6J*rF{hZg?j@b16FdJ$M5kk!-Df%9TcuRQh%cs2zgB5vK<@j;7^@2=Dqk|>)k"
    "B#v71;dl^@lrp3gw75u8N)UC5>!yo~AGhOC>tyQq=KZ7jOpn5-a*04mhG;<{UtK7DUTR5xzS$`i4_EhiGA@}2$xlr2k-k_07dm=i"
    "o4O%tAZSC<VtB%e!|;4=a&u{W9j?B6u(=iWJ7&Ky+IOMLx)3!iRW&<wNj);c@&SGZ_d9Dhf4Nsa63cm1yWO-o6!b|k`xUMIce=y<"
    "GQ<o3$nLIUZ(9^=JKNz^0`*z^o-<1VYgSk}I|EJ;m3BB>&-veoOq>+_aaZ=mmhOBh*RKtm9I#g2)RXJ~|Id^0@FQ>HebjqU6p%_i"
    "SZ-;$p4=QA*E&t6S1c3PwBp~(=>Nzr`2&0CW3F@v8>{kuQq;~d-BiWDpw7h%GHsitaMNT*F)Ss{M`N$nLswhDyag=4CstdRJ1bMM"
    "CHuZi>XK=g<Yg#rYF}syzZ=(osUlx2or>YFhAqD0P;v7_ZbMx4>imnEl|@tezQy`0yZB#A6|R*+_p;*6<ss6qZZBo)%<d2t801wi"
    "MoIC4Fm_nIN*rE-QWN4Gm9IiA?suL%CFYZ4Xw`<$gV6_l?PayZ%NMm7?;zKlu%&c;CE;`nw@$hV=?JZtHv>C>ccr=9?7d^U7M$*j"
    "pLw2~J`V?{y0TI|6(32l+Ge8hd{)n{Y{;J}%03!@g0V>k7FkGxNnBSbs4lbR=iATI<kyLvDZ7ZAX?F&4e52UauN~BN#{UEb{tz~u"
    ";aHedXigL%(Q4=~d_Vu=_=Df6D8)X7G$zia4EaOHCTjWx8JUx=T~j?A&d(GDrr^=k@y^4&Y9O5LR)}K$P%hV7&P=Pl=jihA_VrR#"
    "=#7XWA2k?z94N@00kjkd@1&`$7%#YBfjY6W!T0D*ZqRBJgB65ltDU>Ry0C7oDDUZ0&Yagu`4%}KcNQduzLLS56BN-VMdnrqW1G39"
    "jolpJr`4ygy*xhCTiscZs&xVpBeiRiyPQgD2H@`J)b*3tqsHRDh%DKzlId#UCQp_ZnIx(%FYd3y<wT^}(!3I?j3w%FWdh{EXYP*5"
    "W=v))?Q9%1NdQ5Nlg%8~a=5Z|cXKt-EH=6Fo~~I?lmlYR8fdC2EBy%DW0eC&84rYJcpZ1O89}P`@4Rq9T-FNs;+m~R9u`z`qvFc+"
    "$n41DU%wxD<lXjH_!0o!;{1{5lPw&UJBY{~J+jw3B8r15wC$=+SZ2O(g&>QS#f?A`^N{B39ZJ&Vy4hVjA7A^(8$UoA{icTJnPhS#"
    "izcKDECmD(h3uSO&|6tY8aHuaF&6d&j`mnKTT5<XB#+cX9~`{T((T!|AeCb=iY^S;-41;R0}{T+VXGR_NlIub*1mf@Oxk89VS}R0"
    "C#6oKR<6`an3LABct)%+WMYSl30+krKP(^AD&4&!>uz1fXNJk@fIWXcPO4f!a4RT7<_07q?uJu-pTVnIG2SfNM-k`AL|$Q%@V@BA"
    "uQ<cR2(xGIuZ9c-_snhaxf>|xR?!Xts@FB@^vycDWsy7+35nkp#{+@>avS@sg8x^xQj^cu<2-S-)yOad5}_a;4yC(bmkAQx8d0A2"
    "NWdblD6G9qM`j~yb35Gcp~A1@;+7@;fn0eDtNtCK4}+GKLdnLRd@8dBpHHo=_y`nB+FFJ7amA3&0b5lZD_V!PoVusxH;)It@-F?#"
    "uJKfeKe&>h4;EKip`EG*7pUvawiw?7EHIeqPMiBpNt+;;WEb}lw(nu3_XgJYsX%%p<CY}gdU&VI)*R%5<Tf*QJ?0FjdP5pxQEp!4"
    "Iiyf+Mp~ZfCBC2`D<WZA?eeW_9j^1ab;Ui!z>ez-)ALyxRXbVPDY=186Q(Stv<R}5xu1E@c#*+JfR61L*0M++H~$87>kRgO+c9|n"
    "4kdYgy*Bx@z6~_wx8do1y5}A5s3snHtB`)ZvMxLE1Uz*g7=ISIJ+l{d9B<MjnU(~$#1E>Um0Wqvapp6I^S#=+>5<o_lrN`a;0);>"
    "FTA_4Wy)<>J<mED1MJVo^uKf%v%e>eUz<w6!}{bNU=u_>-=kIWPMi+CHoTrD)8&q)pcD|^3Ust5tH#V?Y8>314(xL+RzBzw%*alI"
    "fj`Y)Z+7=UL$89fn+gEW0+H(q?oJWRJ1S-4rjx&9wi4$CEvK~wHO11yknf@>*+`4y8)kBk@I|=&V8fRtYNowD$uFb@6+zmHU{7eL"
    "pgb%nQXYvWh)H`ov<c3{N@*EW)MUk2N7Myrmqg}TzSOri&3gS?Q{-VkF6vR=rlr@LrEOpTrgWC>j*Ux1O(tO<+UlJw2wF|F#cLRQ"
    "ji~-JbnB&~Sb>*)V$cMYiC`feCzT<cV@P3?Xt^9b@YaNLU|f{ZQj6F@G4-^#)@JDUMfi^<Z1r#mEj`m1#n{XUs#4@}c8o4K(+w<B"
    "7w^ESBpTxb*=xGk=WzVhdF8kan@m>?M-_2d+VGeQ3=>XP9yH2arOa$}_;kzfQ@bd;%s0ThRi&9~O&mS0i7$9e{~c4mf}{#f4-}D0"
    "lO?gfsu17^uV0|n<65@GQUYX<H-QMut5f-9r9yk45toOB2@{p5cHv>%s;nv2T4iyhp*_mY9%U9c)2*D^NKTIy7J}uQ?}#o<MB9t0"
    "x@VNFLAXds_C40P*e`Sqqg#5hs#ysWg*2K@_>&cmC+B)R+R+_{Ed!Tr9Y%_n_)Wf~O?IozHp0M}%x;w|n};ov{2)KG$t$~r?8UxB"
    "4G{>)rQ^b0s4?iq^-(+j$ASvhg$!rTonp~WDwZy1T5^q|9xpK=Ul%KJwMbW17a4>we+BNwnqs2XW%;rPGUHnc*{m95EPY)>p;IPs"
    "TwxY=7r<DUI*h9Lh5@^R32w7hsYW~=NrZx=UOMw-Op>n(3@V+euWz8MHF&srZ~zgKfUu1sM;U&RxTxf-VJ+CoRR}65OH>;nQN!Q1"
    "%PUZb<2_Okv_Nj%J+2c<Yl*%DZnqWAUR(;7Qcu}VGafkHk1T04Vqqd>3N(-sE0&+`cfH1wOiQG0b*qRF0}!DF@@Q^&qyujyo?NG@"
    "e3g7Cl;^d&L@j<m2Us0*=mPgF>~3u<T|NfH^r(8EuO-Sgj5@HaZ!rcDqyeP!{81l#DOp-MlJ3`Dpd~zxQp3XFx_4q`tWOYOvZ+us"
    "oKRBT6RLxXE@m;b?Lr#w2X;1$v1Bi&1lr14)ULN9om&04*<mgMj1dh>%dZVf2P^E!rxn2nQRu0b<T*>fwBUeyzik<L$y$?h+vKKB"
    "3rhRDzyzWl43UBr6pf<$P9(3BRw)t;=0A8B|H=K47hf8<+>6gBboOCmzkA57A)IW3tQ}Vxy{At>x?V3WZN*Uk{Ydd~`oc)BT4nj_"
    "H@@&>^Vu!l_J`U{%y5qFxytI!U;=ksJQEQ2AxvDy=LL5*i^5~^b0_x!gT;Oou2ehSZLzCS*P^)iI9h;7A&N@~Il33`#MD~jHx>Aw"
    "IqAQE#XV}dawOlR*e{`?|GO;wDlF<!ygaq`sC4cPtNClE`@i!IomMSX=h{qyL<VSyk>Rm(sM2t!ME$ZbkQx5G;47|W(a@lHNFfB8"
    "0_~u{ILa$Se%Y9e;41?Gan~nmzK<v+lUk0G<}@k_=$jpx9#>zOnrS)ELSwg>PunC)MG9p|^~~q4PF>ZAFLf?t^+S82KQN47@+LjP"
    "@LxoeA9s1{5=(tx>N~df1fH>_Ccf!XeBrcWvWZ*i>KJ=(I1MXoosI&Hpqq;ejl}Wc(nkj5MGDlXu~|vSrp5ZfwASbx9+Ek%9qFL+"
    "jHsd$XPw_&oqh3#Q(yh)Gx^zbzTwjk%a!v@!70+EDwp!WDa1Om##;J<l^*QUFgLMP76EDl(9(yhIn05#`eEa7P@C=6>2!Z9;r3_0"
    "9L(j-FOQyh{j&bW7a-<Ejja~~aze5OuUQ-|iv*1T#_5h=szLo{ja`2bBd`kSoX$UQ1uFSjN4}6xKk=0mt;*qXU|u%Eb`{Ok!5n<!"
    "bH*bLnV#n9CUB$Ln?j!MbNhaaFKNFUZYGSAZMS_#;C*!H_m=nceX6fs`$W-2E&7^?+6itR<+R75(Fd^R(Wt?5(e-P$yR5foPiqP;"
    "W?=oJskMjawthJJ?v8ae+n+0+iVn)c<6xeZ)M@4T&^T1jRhLm{W3RO?{r6w;)|Y_buhcxlwCE9ASjSYrYKN|7KqaO0nm>ccy1#$@"
    "H-Gx>qbnO9s+L<hv~q;+=r8q3G#yWsvnT;8JaiSa>yQ54y7nGeT2FVt=47{RivMWNn4UUh$12ra-YBeNu~df(lcFRGZ=k}g9H1<C"
    "#~jv<cK<^j9U&Uns`w?^;`nM}_3KU4Bq_>L@iv}5Y^XxIOIChOgQv?a*MsWk_8$xWR3QH&Y;v}6c0%I6s>lsMf=)j4=a$MFOW~g^"
    "C|Wfglya5$B1A$E-8LPoh&7DvqOP*$9e}Aswstu=J?wS$OscxKS56Mczw>&l-Dk~+Ku^x0x<N{V%5l2@Xp?ZLJh1SzDdH4R=cGbZ"
    "+sj+vmbot)TYMm-3a{yEI<CY=0-t>)m)--(ykaR_3NYhxoH1j9+cAIujgKEbY!IwY1l`*Y>D0Uo&cckacwELfJ>eCKo&v*=><_+C"
    "gR6@DViX88dd`1As|6~4+!tfl=v$r1TR_rux|f<bpUD;RR4-Cv^9gGwF`|=Anh%C7o3^>@$3x+Xv5%f~mNUI$ke2`S4j2!CD}@$U"
    ">Y7Vh4K5ld``(I)hm_px&}OA~A4e&4WjsG$o-c`RzCY`^W8oR~f+m$p(Sv=3rf79D=IR+03889-LVvw0x;gI#H#!TLu`e|A*8i^Q"
    "#2r=N<4|MfgwX;y)KV#Y>;sZN63l&KXjq4V!mz6&rW<0pj1Y~hRFn*;9%F4F71pAW6S>VsYrc(m@fM!XDT~AAThlKZ&sftuAWYe@"
    "IIrHec1)TF$5<+nrK<t=$T;7F_Y%fY6QJ!CbFfKwK)AE~6DD}r%k@VpJtriIW$dy>?%a6n#7dKTxgf<W&&PK@iAa6ms(?7)$-nd6"
    "7peITBMpK9T{RGB`*$`9f^delcLWy|c34ZuEUa8A<MqT<Qw7mPvY`+P><uVbW4qeU_^5gI)qS2IE*Dwm;I`BhOVz&m<++x4RDuwq"
    "T2c<3i1bY3WB)P8$G3&FJ+(V*7^y(@LWt0IbTTQ}s~%4jVOXOc`of54?gV*ZJPtX*aZ6REx0snyR;X4tI7<~#39Ocmm2<bfJOLk+"
    "FmR1+tV%Dp!B?d`2dJXRZoNk{4Dw?#I5sw=5zCVpRj;I)uU>L8czWGaLM0H#soQDcF`D(JDm}xm+il%GMap~lpw^@*6%QC2Y4zzF"
    ")q=M(7iP|Y*0YM1Kx-Dap2SLlOg4O%e3aZ>eVEI2iY?cgSiG$k(F6JfI>a$5t3rNx;>4uUW{qUSKfhNxKFsgx>y1o`sq4;=o_KMe"
    "aH`H+n=sikdAxU6u4)6$KD|uH!--B3Ei$>Jg`+P@BtX#1j43@cqaBOUKB!bF*@MOO(C<1t{pkaC@6_v8ySi>+WB<dSrbb6c6uf%9"
    "oJl^;_k*yB8&WXV;6YAaW}%WWUcl^i3BN&)4Iz^`ZWf@wYBKEA!Dk2Y$B#XYB&K3i5`|nLC=N-i%h764*ADZ6$M5(q4Z4SMX9Oqv"
    "hb=0&H8%4C#j@9b=v$0e)A`|WtAe+gvx@0{98y??^?WgxC-wyh%u=t7%qgURN`o1g_Jv8!Oq7(}@#1G+AU;}#KW;w!$j?{EW$u@8"
    "ytBRIFJl6ffEA$9ni-^oKzuiJ>(kX7TE%|jS^JImkuSwI%e#vU5ECiZs(K34z_zN{Fxo$t5vlNde)uS{UnC4obLo(P_zW6utiHGT"
    "i?_eWbd>F8O|Mkj#(Fz-R@y&RsgZ;I>VB6#l0gqri@V`+vTe$*a<&<zgveWAalf_qy?gK8`nQ{_Pd?xY{9<Km`{0o`6}WNWu}=-m"
    "7fQ*pT?`pAATT#O#)V7CRN*j|N|)0ZQb+3n9}2S1m)uOZfCLZmcUdKc5+=kpH;^Hv`9il3HdV{Ggk`49mec1h@+hn;);Pw79L_8M"
    "_{$H(w4mSBZyg&06p|b+D~qaptwZm0j1Fl|_B&Sh^8b4CR-#*9_;mj9v$gHxt@D@WCM@!=f9orE)0lefOe##v)A(NgX|S4E+j{up"
    "`S1U9>0hly^87+!ZGCk>$0r$u(rLf)wHJ<Kg@JMN*(>(T7uBEp?kl^ipRBGwyZ_-Kzll}0Ja{;U&hL6}{L`(E{*H`AbSE4<I@=3W"
    "rRcF%STX8q`8<EQO(ES?k*2BF#9=L^RdJ(kW?*(w9IPKcj_MUstg+qFXJ^%B(*HAOPYU|na8R6s;3qAn`7BU*@cujqfgnO@<izwG"
    "ICGJkeq(%)4}y8762l7!m<=pUsEAsAE8{OkQNaA7tUd(n2s5p|8Y!->q;}-IsszuSy`oXc@FbW!NbfVb0)Q0Fgrb-z#j(<jkKQ2_"
    "RE9MB4iK4sPzFduFwZK392G_;hPImJq&~egWs;h#DuZh7TQ3x&2`*YkcPPoAN}&}QW#AXz9FPf$G?4w`U(eM<{Bkk%%4d53dE0hE"
    "K5=D?;a3r3+-w1bY*G%StJNH=7M3IThjq?lH1N-hcX|L?2Pd4}om2nCDeNx}&Qh;mn4aq&ve=!`LXI-Y6!u;?pY85srT)&(?)(_T"
    "_uA6KZyUbU4tn1B>yz1hv!ZD!t<qjvWs`^t8wWcPOcYT*yVdHwq$!&bHJH47u2)+3zWV!TYTiXBooh$_kIu7VAP-99Bl0XsBOu3C"
    "Np*vFf+-O;OUtOLUup7f>J@}TT|l4wDACOy2o8Tx2Zk$T+6v}-4v(tG>sds}v22x)bPrK9M;!Z?+E^K8*|CLoO@(rmQZjR)2tf%c"
    "B!SWuX|cRpjv{@UNP4@wlFhTJv)`22XeWAum*x_dvKUG;4OE(y2dfyF*yguYlv%39s3bwKAVOO%UCWR>bX%DJWm>b?*S)T_p5t_u"
    "DmeHFTWBTiP*RCM5f*BiPmC&m=2AzH7v&dDp4HKG@Q%E4tk(f#Gz#nXyRO=N&YP4J9>sQvA%D8LoCi93(@S=d(3KaoCsi^tq+L*w"
    "H+E)(#r9tejv^3f7YO9wy>{f+rEVl6vgw@$T&WL14DqP|S(|!I5SMyUS)2>2EtQUpwj+SGj`T5gDZ+{1`#JF@Y<NMw5jkYL-9;uq"
    ">cUx2RG_WamR3(0Ef_39tjeA%eMb9XK4Cl07qCHayxJ9FzzZe3g~j}NI#D!mF~kxSTBGI~Rejb5Ac#kLcOvhZuL%n4#oW(}!P}`Y"
    "`(U?{3|1;hL%aj~jaA=U8B#6ms;0Wkd_iz4-3?_dX+pB0(kJcxr;kTY6wQeW+*9N`vPy|hZ^H+4q7yQwPN0{;FJkhy5T1!dVR^Tk"
    "t`*B-L8+arsI-{QCUKJ4R;(;2b7YK(%LP>fR_3)>0weYW>j4cYG)qyvpnPwqXEimu+_=QTBar2C%Y3dtLM<5MTxkT@g+xtO=Bn_U"
    "JpBYBw30d$ln}8lK&OKFN~4$#D9t=8o#r(P1~Ke3nK^}~A{=Tr&y*|rC`S{`Y`!egi&E8kL`3ZK>UKenr67hW;8i;U@=-&LlSY{K"
    "!mhzB815D7Ey)>ebx@eK5*ruo@Odda9my6eno2>`F4lRpP$On#m6D*L*B-%CHNjWmdZ;cBWig2yn3?9Cn7jx4&OP;CKX80EDmuv9"
    "qAdll_cZ31ri=!#QmRm`LsczXDo-T@7enr^m&LOorF_d$!RmM&gIaY|f_U|CO$GCU8@2lh;(k}7<e6zmF0oFUHMId#nxA;6l;o;Z"
    "1uTY<&LxC9PxIZ@ie^yUYbz*Zln3b+b-9+Jl7o3^hxjOs^Gb442+?vn6gp|`I%LCg+9?xGSH1eFizd;CfN-peQLk0JtH;BJZ0M|N"
    "cS^a-HN4V`Ps%UxL1jm3;dN9SW#XrB&_5z7C=@9rVsf~t1(f;dj*G6=NF~>hp%lkxK;#&dIWK|&nif#4W;HZb_v<@BA(6Sh`{~}n"
    "r*uhk+DzLa_JrBrC~vn4VxY?FZ#3X6%7K)ZR2>cMc~4L)7mkn53I@Jov#TP`s@PQLb%*bL5LUTop0g$#%Bl=btx_=%XgWq;Xi8O("
    "!$FvJRAh{<UTxu*4(=`I_r2BaFyb}gWhGN4=l}gi`$4qyOogAUloYiNsgOnM#P&Uv($-2ViFkX^GS^H7L8fMt!N>U$(!;Tidd4qI"
    "d&=2x+aKbNu<{S`i;_^C{q)!^I={WP#}VD_kKYLn?35-#>7GieyclXP#h8^Qon>qJ#t#Df$?_-32W#aIa-TfSN1BbT&Eo`jz`%J}"
    ";W@t1F2^i2Q$1Lalbs$!A&9J%laD<4+eJ^QP~o*o0&l*)6w9%MRc=)@#SKCzkTaMZR7w~!uWN?YP()sbh=YC@$flk&F+&64Ni;Z="
    "3~6QBNOnJFQWi!{A*VU>B8I;rN?h*NR`wFN_u{JuWDD+^`^h%2@~|FWVV5?`64cnw4Jewjt1p~paOnKl)LHOlCd>|jrfiaSXbOXa"
    "I<|7(1#kCsv39J?h7)je&(Ln*p*&G9b&Gev&3UDQ$Fs;QFeK7&F<!|hV^>(QlH&AP#@<jn5}e+v1n^Tm{*UK)Pll;y0#UjnFNYxK"
    "Fh8w{E6MVlqAHt;NUl=)?Q|e4+)48z)6>J9a!01_!H8}tSC2FioxFU)($d)aR63bf%G1Fj6ECL2E23nNs9eVi9#TzRHC_<rL@t%>"
    "tkk5%TWnd)kSP%GwZzJyF}>Bs!cJHO$cSbeH&0P-nii$4=%ldKG9=luWDsnuC-Is`8vj&z01NreI#WK~OP@giyHM>Z)MZYynvTVz"
    "`CK}?M|Kte{)uAwV|Z&BcI!dT4m3@?%4eXoh4$pMNf!xlE>TVQ!#l<gKXJXk<UZbWZbd4KgL0cXiB>2<M{74~Sdk@FQys7KA3u~Y"
    "9CH6~ocO!z>`i}BUn{5@3zZ~Cifd`8L74!dq#@$60IW8Qj?Y~aLgrMxq#VEp83NZy3aWnDkhN>d)|BN2Ow<#W^s(5Nv%7kRS{Q2`"
    "o#a|PyHTX$<S<7<JVm>}H#Z1Ng>THMlLvSwQ0V4}2Bi;`p*XMCGL=_Z#1<lQ`qC%@cber~ZWW<31SlEb*;T?8eI2mNn}fnq@8Nz7"
    "h($DdH_{Y}u25ZAs?yurl)%=bk@sky_aMEpt`L;_C5VnC0j6G%i0Dj(ZfByYMneKJ5Z?QjR!Eyr?yoe1yQ~(Jk=eb6chHhoA%0F;"
    "ET2sjbMdK*v#m_%DB|a4OC<)Aaw6H6PAa;5lZsa;<Ro;}2}xxcA9B{kiaIpiv^Z*=R-xzgWg^#5cC_B@B7+8qWSEx~+`0aq@7B7i"
    "0~O+pRs(;&hn_y+34;!{Ks~bqv_R76DGMO5PiQSRh3IxR6)a6U#)q6Pl1J@6{CLyrN3=#^i_<`&K9e(hZ*kD9SJ<_w-S<U(I7O#;"
    "R?c+BTucWwS81)FSoI#LmHZ+{a(bB@0hDT|$>!MGZ|-wMjBDU7oxnO=0u<s`dWYt;nZzDIi;W;}KkiZMWoU;g1`~N<Ta1V`Iw+H_"
    "CD8_=he<0xkZpHcJUS1sVsX4!BMuMC>sdiZvifLm_u01oIrY_COPkL&3hF_T4l$bO!rJ1>_S!;)rdA%6qbRQ=b;hMQB`p+!2_tN+"
    "sZF6w<=(Hz!$91ZXzj1Y_UN^{@p#WGXQ&59V`CD_gj;N8P&GF3HN9aJ(S!V~!bWT1?P@$!Nt9ZNP%III`K??B?Ft}>Q5gF~vQzWF"
    "T{*bBbnq`9b`*8-MSYAW+C%mTr90A}N?GlHyR);#GL?oR)heu27COrQPoFN{szePJuB^{TX5V`A-Id?2q48=(SX5E4g9UqWk1c;V"
    "-acYex9)!W$s=!s5tk&cg=om9@4y1hX1n%0lvIt$kbyYHs@^ykO0-)vacnd#2GBYnocZqg-Z$L#-*G2dN(M`ME)Ehbboh1z8c3`@"
    "&iVbKME$sKm9DT|LBsz2@BdpvkNo}JANhp5f<|*pBmd_gS_?O7s~<LuvsaozhL-*pllzpMHHygk;WECx^wcYBzWX%$Y`3<&Q_94%"
    "{$O%7Q~Vgsd1E24-);$++n;*W3go@z=#N(XzrFcjWnn3d6~h6JGO7E%_9jL&)vgoev|n#^ha%<Or}bwGL8H!~a-EY(UC&FN#wJbn"
    "WMgn;>u6)OlY_=!`JA>r)J3aAlSB@E>FBd~Am)2<3^toDjDG2KS7uC-j!bLdD1c9~-*7a)Y!02Vzj7Yv(d@Sh)~kOx2LU7f=S93J"
    "5Hps^iN*CB!O%`I+g{nq?L0^p4&?4o#kf-CZB*_rZnav3j3{9meI7El#9HGK2zwZIr<Mt~{M$zlmX<q=SgpINbe<)E2A|h5kWGN4"
    "GHAmv<w~Zwmbar(k|%7M35QD|G=>k4^Lv~4Vd9OK-x${q4N&%Gt>|6fiynGOJ>P!%GGMSsR0@evERfQ`R$08nLAg>S7C1lL*UNXL"
    "wTgu*<;{_u8baj&r)s!*s}NtxVkO~)0h6JbRVBUNlCIsF%*2Fmef7(iUwyrI+z89$Qngen65QN7Tn=wP3@!B}RpZZD)PTe({)=jh"
    "m0ze5IT2J3l+wkNyjnFB2`QBK1IYs_P(3j{!bd=;j3b>%I<6G>x;#4^rj7}jOaclSut~RC`S9{_c4t=<nLcxR(&E<eftO{M2f{tW"
    "*yLx@i5IeQXEk2~@RmlXIC<*AWvf=M6Dc6y-saKKUa^wvJL$HL>a6{ezxv&;{n=NpefLlP)0jltjeASkvg_1<%p$P#FrwXt(9f1O"
    "qU07rZEI>C#xSVk*(CNM1M3jV2ay(H8xykwWW!Ntj^)}DfrfoPbN}%@Z)j&Nnn;CfsUQ>GZ@)5_L-?IC*l-(CqkzO-s(5~#NG?}F"
    ">f*Ud>reUQKvPSsel+KapNz}}CEP*Vw2}m%;}4IYZR~FOkb~{9Q1oi07RVY|M5bv@e`AjPvzK^Zo6T8LiNeBiw*{`^_m@S#6->GV"
    "jox2oC4X~#FkLzPuUOOJx%>3Ccs{|FXb#*U8!OSx^-NGPw^fjCW`KA%^p3Q)uk6A(y12)0LxhiIU&^5W&k5&f)+cD@MK}FTs8)QE"
    "%U2BHPOHlyt&Z#02F;ye)%CFoQ8~AtViU+9cgaz_CM=w2lA_a1)t9oA%UjK1`S-_=yeJkeq~i@B^xUp=E89K&g7m^G+}S^=qP!E("
    "+ox4;PxWnlHGS}%z}k1H!ty>SygZYZjj&i*h5Kvk9!89c^&>-OJ<v#2*nrgBK0%bl!YDe0LorF+22HzUg`*oB^R}}5c*iooDqG!Q"
    "6WvtBnNQ5JnvIFiZS?6sggHeW{xrycTshT9{_@`by-)m)c8<)4Wosu*WIbt)nUD+lKTmi=GmbXY&bH7f$%KLYfUq{|$~R>h*X2Je"
    "2Em^kf((_}2rG~GDN&!!*`t(c_2;f&fAzJ-c|CJ?t9%s|h5zY}g}BNcNj&!_e{=5C|29y2X1?<IYkXDdxX_1LhRtaQy@$co%7K^n"
    ">D^8~e}FU(_VPp<Q?>j+w8Gz#if-s^H-vfvqL~ef?1sZ`Y7g89CDXK6ozpvtb{m?i<dX&pG3%#{3Z)mP3ZUnh!7xM0!x+!$i`ukN"
    "1=VmD1kK8Da(C-dn?t&_FtHLamI>V7{9h{n)+PSoG%eAR7LDHAQ8g19^G->f%irEDc#q5b-Q_n<jSrHBm!8X1m@l<6={h#3Ne;`v"
    "9&-)#c??y;a_G&aN>Z{de4ZWPa3jdFTr0wJg()%36Fx}GlT4@prX_8^vlP^Yd>WCdOrk};@s8ZTF*0AA-BDy&C&3>zB2kSZUlHD3"
    "Jw}~h$@^wAVP?>E5qkuBZ+fs23<6DssPrmPc!4~g;x|HN76Kr&iY2IIebZm41nG3m4>y(sC2hdG<1Md5qmj^I3T<{p`iif}#_OF@"
    "^nD5MgK^p07D>_*PV8@@;rP1NuvpLMis=d-ilqGi^yuaXjrx+rc0^grl&-0E#;l5)!GoV(U)hUfBIhmLIl0~>41Ao8&bNwwmRrNn"
    "XJ8%Uq$yA{;N*CPl~AZ#X;4+4c3b?5-z@*8jucwYf#=#F?614OocZZHpZu>o29Xd59;%xGm;;=K9*v4BqykefOoBRzjO5j0(OR4Q"
    "|0+1M;5H7!3}bh3ABzQui?~RF059>7NJ-RXOO_=uwi3CK({viQZl*I$n@k?sJfxXUk5OMbovG_-XF9z`t?ekXY)6)8o#rJ{6z>DX"
    "K@c|<*J6Ri;@ZWrz+zGL<$wEM|NsA9{_kD>-s}8Psu1ni8FuXbCLK3{N_~lij@lWAar#exczboD1;gOk?>ml})lB>4XJ7kC*lJ*$"
    "N9!EJyYSZUe01x-Kl{iDaCEGgc<|_3_x=$jHEp74L{xW0LSZ34kI=pYa5ql(7)ivUHCRLzqb4fgLo6r*M!I`X9KgLOmO>~JsH6r)"
    "yZ0XdN5ZxF;4^<J3`M=Ecs+x6Qmg2EN5ypOI{~9jM&+LDKOE6n22Dm#YcBD+{fTrO0-s2DBbSFlwYbn~aHW0EokuIQuMZaRfer_D"
    "wGdICQnHi_sY<eOL<s?xUdxlE=VFc@amSv_x@s8!?BY^%%GU}NA@PgN#d)`z$$P0<qgPb#Z&YMNY@kvv1_Q)Klnz&4w6@g8mH&48"
    "U-+W>nV-Ikv&B3U3FJL#D(tXp!v~vF=ccr>PK1cH^dPHmgssTs?^-!n(Gep|8%`gJDnZb>oHVMaH)hmjx}a_5R#CLpKi=U(?G%l$"
    "3I+{TLmnZPyl~2>71R=591sZ4y*ZvM)Jrd=ooAx@o=9j8SqZQdDXp)0)bgs>B1^iS8njtZ@MQVd>uIW|Ddqw`)St=V@o-L|N?9EX"
    "^>DJH+aiWM7_U~E^pih7{ARaNEQ~i5=5$C{27L?I#<~ZJpYr95uc~Pbt7LL1p=+_8O-$Q=#ufyU3a3&F1Wjh3-ywuFNRt6}+hZsX"
    "PuCfOlo*7?VtH5`{{usUYJ9cxbeYj6-K|wI%JR-jq<Z;Z2ReUOctz9eo)EGW{aYd&{gXoMcSZ8906ms&+yGR{s?g70-c_v~bhe4W"
    "H(JO;Mm#<g#i?>yUbN}jHitOTI5>Cr-~ViL0grBqZ4j>o0tCy%&cOU1W6vxAQ?<5X1c&&1Sy>0MqaXy0Eu(>@99gbI2jQ1taG&pM"
    "YWEt=gk*Bp>IlD?ZKYi0wUjB*P;-HF;Pz4S`O5QVuF4%Uyj%*y=y3X2v=iwb=hsT&Vly{vA2aaulX@i2PVB-%Pl()!>qAr1mL@Ox"
    "tmuV`WBIJq{GG1gU}qWkATx+`#ung21Dd~>8vmQ-VK25)BBNv{=d+y^IXdayCUZ7QU-qS?3o92f<gd!`JF(XAwCU#PJD{Z5TTv(>"
    "vLA*?J<r7oHUovu1#C01|1i63Zf6YRe0|Me6B08(Sc;eOgKs$d#M0r`Y&88e5@XbP^U+r<_tYy}v?GyGKskf;30{#yV#gm&O%1E1"
    ";w`jt_ud(+)m_~CIPzcMal2^RPJ~S&9RtDUfpnv#-sPF1C1sY*>#Aq<y&6z%?M=7ZJVrVHdD!nPnDyqmFj^XSHz#lf42AXO#|`hW"
    "7UpAiVF0}R!KEKvIsE~9-d0yrDdDVBk(a!vnR4lFlB_m?fu8BfQ_dBsFI!d!NB=SDyzd|^KbE5IuvjU1^TYT4{8vA?bYWCT6h?J?"
    "i+n;Byb_w@v~3)3Nanz!e85MvF{-tInNX)X{NdFrXF7IjuY4d=zcws=5o&kj{I33LX@Wo4TRN(i*Wlyei8d}QqZx(;%Ln;;D7oj<"
    "fjWx_wn9j-TY?WiSB=<vw0Qxuk;pOS>|AsHe@h3HPy9Y&|3R+->94y8?Veue3YMv@P-p$s{X{+}midkQeTP*p15xo?cwjL;n<X#_"
    "^4xoEZS%%rBOT-eNev=k>6Cf8`|{h@`Ntis%)T0Gbg}_;v2MvjS4NV*C&W%J;|fJiR|n4{z1c0zp;KYNdOL#U5+#revL||A8U#$I"
    "9JdbJk2lItAa?FWbf#+h?zwAuPl~5Dv_G&3Eo05HLCP7K^(rfEfN!+uX`Y92sxQ_^4pmx7%UPbXbeGD`2MJPHfT4D!=LG2ON};`N"
    "?55&Q_P5!V=k}*7$d(roR}?>0lDSxH^-x`dXMOvba<M39pEyZ1%_=RD=w5-sJZazwfNVLg0otnrnQbIK*In#{^xM=p1a$+FoM;?("
    "$@q1>H0V=y=SP1bkh~76!jLF2=t|=D#OXJ~Q@M^1taZ49oWS4G#bj!ru9cgNXGIzQZs(=kh7YzZ;5JoK;1*>1m*)Nxv7&wgvX(z-"
    "{r^Yb+luaJp2q}=fX`iABZ2)Y(i8(?Ygs5o>rH`}s*Cjv?*g`(On$wx^u@nQ=ARW_u8y@0Gp4E<J9*>UCfSJaRW+d|f)%)EtFgoa"
    "DYqfIZ5!X!+vsjJ;84PkeK;#rf;AcC3CqQYIrHvLIGJbzO^FmJMo?eC)+VqR$;bd12RFTxgp(XW8t1QTq_Yn9+UH(vNO>GipunIe"
    "qSw9S&|mNKp6e=4!oz>8-?(Aw+#LR4*vB^xOpaf$t**I?HL$8MV@oT7Jkc)EBC6dla}*=pDeuFWb7{x9|15Lw^U~9Q4u0lA=Vn(Q"
    "J<cvlwLs6Xp{-IRY8c*#ZDdHU8l_t)hA9<%`-I1{yShv<1g}W%A7-MVeODq8$fVsXPKqe)1sAK{SvJwEM2l;gPga9-w-#?RaepWp"
    "OC``yx|JwN;}{lmCMs0T?~BsKILI)Cbb2*=XQjBf7@LpMRkdA9cbb$7R|x?DN4f%sZ3ryO_;=l3Ebc!1a`BD==Ev*BgF?VdHRD}U"
    "7eIu$Bu~e$soC}Qm7Hty*|%TrV;)eXq+4_}wI7Xc9c}M?yS8+H`R<*ad#}-7YSgBbrXaR=RQ7LE-bgiAYEWS!4R9o$Ap3ZxELEsN"
    "eD!hLm-oKN6$+(v4l6YTEqSBJkGs8uE9~Fes&a`EFB7VGm5m*FXZ_R|S<D1Q{C2)v@}nqC)r(1n5tT$e(*6luhHHoo2+Pkhbf)^6"
    "23yiJ5#hH9ib)+rzo`+P!_6gk+?j4BH_5F|r(o7tVMvcsc%jXpk?>(Lh1TPssT`f(?N=FFNdc@$*}CZ-C8f1?ChSPhYo4r?(Ha{_"
    "Evt-Doa^KgXzoR&v=_*iJ%#=pbGe<pD2lc#&TJMJDnEoOZ#T(z0kYthN0&H*6La@jw^W=HX=VmD<Mur_vYUOC4<72<q@28?rN16E"
    "28L!V&`FbINNzWC60MNq@tsHaM}12(_8lH3F}$#9eJ3rGW9XP;5psBRC(5DpeCJZ=n9f*~u)~+Eo2!X~$K~d;ob>90!Jj;o|9qYS"
    "YIqNV8Kk_p#<V7W_ff`6LmLp(%t}6<J)FIJZ0FXMgeX)ZA~dCuDk`nrT7MFz8j_5!)m$sCtbOg@ncqKn5c4-Hi3qvjH1$e4=V8TY"
    "8$Vi5L|nYwVItObxYzfShKQ0&hGr10Dyth)_a3u|Pgv~;H{1*9&BhqsNJ64RSDba~6fcG1gy^-^6No34!h;AU9%MT<+2N-{$)`Vq"
    "(LdVW*rKHoPP3yts5Ac3WGeq2o4#&{U(^+dJWAy8YPzdjV`|=3DCpK|E%u3N{V^Ty(r@d(_)X!LbDmg2($EMRVz{{gD(?G5^EkSZ"
    "E$rlCU*VTFLx1_w{i}5e*LHwv5dbai@v>r=ije@FZrX`NGblGog=Q<KF}!E7TosycwiHvp539~6Z{Bd+2wj+3Y!1)bIW$x1H<1H8"
    "b&9KlhB6@5Dx-}q21fE&F>-W}a>wd=)-#N-%84FU$kUrKg_4N+3`%0Skr|_fCu;CSREwlpX-EuJw6?n|@dw%BR}YRfTUyud6xZ`s"
    "i#wKU!CT^?N9)_A$=v;>-{ET@M}Q!$^}F4o-m$Tfw_+un*Tt`K#oTdqLB%tkvWXg3PDAfY*|$p(fNFHDglzxBuche}2PH^cE3WZr"
    "dZgaRkc=f0G#D$d*Q-p7h=WxErnMtf?@lFEMgU#6Y^?Y{KN5X99sT<v8!^I}?o7bXU3D(h*jQ<9aHuUEv3A*fRdc*G8mSK3Ps`i="
    "BBdM?qUU+3>uB@6r#WajE<Py8FTK%Sofr&gjN|=QU%65%%Nqg+m-0M#=hi<+KKhvcd;xoYC*#EUNkGQqyedOM(+Fzw%Ft3Rz9aqU"
    "QD=U!z88m|Ew}&k6HUyc`(T_yQyZs+QI}XmNvbU{=V320t?&ED_lGBYnlidAtqHT4lSY1?7qaS9*X-iCa7@=27?BUQ2n#>Q3M<|D"
    "nDBMe2U-m~EKwRqmFM29j`x)Wu>ul~){f9}j;OfO#C8D4Ce?$i`P4zd6VTNpT<!k=P)h>@EdT%j2mk;8Apmk&GD`pd|NsC0|Nj&K"
    "6aZvzcWy2-E-)@IE^}jHY-KKPaCrd$5CEV7000000040T00000005PU+bcr>9LFgsQYN>umNR9?bTXIC`h5{mL@sMlEYjGS5!;+G"
    "50Z@WLRQ2RAr@^Y9y}6HNW6GrMME;T6fejne}PY*m(ORSvZg{)7aU{{>SYbQtyy5fu(?Jh%Q39cB6JCQbE8Et@V~!U-)`f7zRje!"
    "@;{xT&g7VkKjj?L$NZo0g^+BtB>QMNaU6jhFU5#jAd_*BMTlY0O7K49fcrQBu}cnkr^6v_EW}oo3r^1%v3x!rJ+UZHTO&zr8Rk?T"
    "a32adqMg_;Nrm+?3>AH17_IBzkIu>e5Q+7+GR!9?A?n7208K%=aYLbIH8S~lq_45q(;d*&Qx=AH6Cm%OBf)(~Jt7%Sc`Z(SZ*(#2"
    "qkJWc+twm<BsHMD!-?z4He4<ipnFt<ZL<oC(-sujUP*oSNt#?Gy#5*3S35~ju7hi(5Hr>FH2W2Y^Bp;Io{#9IG!mOGDTDzrLI>|D"
    "Z^S}P!XX7FRrm%_O9KQg000080000X039~s^8f$;|NsC0{}TWd0Az1>ZZ0z}FfK4IVrgM>E^csn0RRvHpaB2?00000asdDU00000"
    "o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hinmP)#3giQ>7M>z|g~cg0A)Gz?"
    "ZsbVsQ&5rEbLRG@eb?l(>~pw(*(qc>>^+btY!}~LzTZKVd7t7wHhT$;S^HPqNVM}^CbPd}$@#qw4%&7fwyxXjFrk0H*=)&u{{n*d"
    "_nh)M&^$rKK48mgyYs0o`vs<$?A_p1ZI|^xXn%B?=l)GIdiQPZtJ}|{++;8OAj>YUzRhmhsmXRz?AF-cKY88m${!W`T`@LxlQ}Z&"
    "88*u8*NbC35aBCnJE8B69mC@N`#KLO+AmU4u~XeNdtc24d3(;em-b)z<GRm9>zUnyr%(31D}8PEd@tMnmj8VAX+BN+V_X#M8l>#("
    "4>ZTwmasYOGcIo4=Ms`<SCgh;Zx;cy)kW5>X=9n)uTKU0oYt7x@5nK>TlMa=9RN^E0|YGq000O8001EXEcj#9|NsC0|NsC0695zd"
    "WN&wFE;BAME-)@>Zge;<Zg6=401yDcwg3PC0001brT_o{0001#w}+D)>3QZ^RarL6dtdFnK{tQ_W-tQ`#&T#iBB|AiyAs9QmF_N9"
    "aoUsi?jr7Pk1@9rSJG-%6iJaIl4CfA7>5~P;DK(mMceAG>hj+Etjwx3m06jU=6e5x%gBt#{30?k^7-EPeV*S>zx8|HeEko^qW@j="
    "e@*?{Kl#gl^A}T>hNu4T|9N?8et7Cn|NJlh!(aU1fBF8O|HZ%klmEW{>JR?xFaP9p{V)HgAN>12IenhKcy@mHzhCE0&zbq*|2X{r"
    "`v7~MQNOsE=wUBTh`Dt4`&UO;OV{5nD^Ts|W2b!6ko)_(Ws4uZy8Org;}4d{Tn!sMdCoAfTT8gSEmN}p4s6Y<i6NC^ak4VSH<gh;"
    "df|_nE1^HV`u*tqOmkvpZR7CLob(wPc+Nr$-c33yoCu_qA{dGu_SY0{R1&)pn#ENIH*VHNrn~=q_wU}>^QW7zXm5Jf)+mxz4P1dc"
    "*~5r-Xn~_8UYBWZ)@jV@&k@ZRQ^d)wrom;@d-cXqce|g~n5A4uY+4-hXZ>=s&2AuL|Fk*rF6IT~RSUL~X<U!5V$zyyk{PJAvo9=d"
    "-LG0NyBkW)r@_=oe|W%+DXn-D;v-eYr=A2A;{#aHRX3`#eU&Up0dm7@dZ|MZzJ}oP+MwReumszJH(AI&i5>j*fuS5vRpD@{))EG9"
    "vK{fld}_`BWFn1gK}jnbl4in`o?UQFyT%Zk9@EJSwO&P{+-uhYy8(rA{2xF4Ip{Nq5(Be{)8sH*(sP3D3ThirJW}bXb0^c%z>sp^"
    "TR2;j@Ts9e9jws(s&2~m!`ZLBSap40m{I`ESx22K!Nk3dS6`CE&<>^1mRAoeL53^~ywY4nFoP20tWt19R`g&Mmso%10_MY4O|60#"
    "_wbY1mGEfS%VFE<L8&Z3$z0EEc1ijwV*}HcakZ(LqOBPXk|vwy6x8LX#;090UTRD?FCUb4RnsF<1vfw9$VX#l43Q<F*;-v&s?xIK"
    "8QMNQ;o5DjHOt(+_cr74*yX`l2x%-B;1i=_-7Me3sMlHr?Sq(5FEQHUKw0I4!#w$@2HeKYnMg(3P)#3I#OrGx;g!bGTYrU_;;caA"
    "P=9a07BnQGk&IE2&fSWrW(F?k1c#vu-3E&*)z6Rb2a<iwt=E<BUUe|btm*~6^1scrQ{^(OcT!^WV5OZKpgS6&e(zH7_B<26JZ4M}"
    "tB+cV4TNn$t?J&bFSCwzRC4k;o2n?_{HR<3nzrv8h1R=UchURRbS0HK$)N*vP;c=k5AS0ADueiQ)r7!5BJ4<~wbES){N_0LK&)7C"
    "jy`ti1A~2W2hrBbG%m_We~5$sM_BpC@bXImhp5$W#%l+?2A{qYkK_q0+&*x<G*Sw4D~~YDKNJm0>ID(JKX9K_S)QAieNMi!546yt"
    "|E--7Qvvkd&20rqNthe?paa;GpLF(rGGpohs=|o6?wdBdc(U6q4MCEgsV^x7|Mgh2lDS<__QmbsZX$rBBB`~VP>=W=A?|m;t%G<3"
    "9;`<~iNiPJsRtCAc?Q@F1>W35wmWNZCWPlULaVZ|Cy&bAZ7M1*aURT4+TB^($W$xU!pe7tnV0#eq{O6*>4IoSagdnMr7;%;E?H77"
    "&~A}UXjm*op~k6<bwTuDIQQ@_EgL=l)PMBk!BH^TV(jsnEJ2#Vonc#jQchgLY*r3LB-ItX-pWFa9z`{ngv%qF8r6Z7^dQ|O3lc1="
    "&$5oaLpHWiRWTjK!Z{CS9veO9YbgyxS8DS#!zq*w`SYvEwN4_YxVzU#7c^_iT78g-NLsa0c=w=`Y@A#;<8kP0^)G{wF1EdUhy?51"
    "5kYR(Oc>QUO&ygMvTS@%BQZ5(81*6AQA8r{(*^@*Pp-lgBJH%YJdRRWsVnO_W(~cIdKiYWPL7lHU?tHe)e1&yvRGA0A0k+4M=36l"
    "pI-E}^|_`$(Mx31dM!WTcnx5dSyKXalxr2rLNn1(2uOzj>kSq`?a{(cI+U3?w>ah&%(AY@s159Yh(Hh=KO!hOsI^1dPBT=i#!^6~"
    "O~+*T8n$3JPtK2plChyW`^lHT)!uwhMtAO~inrp_nT08n3Q+3=pH|wz^?+QHjL0>p(j5ofN+Z(QwkvD&@uTp~Vyx9v%%1b<&rl^x"
    "b5A0v_sqtQLDDYy*}yS1wy;PX5{GZR-z6#6tV3<LTbA@ng|T-`6rc1BdW%!8*I`PNXPP8bh~TT1P_fG7oO@arP+pN>HfX!4a=lQ("
    "dv!_-i~2aGK=P@k6z8mc*=I~tCD2dFzUG~s6{(!ReCI96T$fdK%_D^R6J)T74Xo1lB5Ub#-fWp@Gs%X!i*!$NT_)#Jv~&tNEts@m"
    "8b(}`GljME&7)Nuh4g~XKn+xKMy6tv20GyCRMf3R45-L(tt7kT)tuG=sOp0rk<nb6cO*e35({k$<+6fNYIrMzb(khz&l5tM)RJ_("
    "+GLe&L`jQ%d@i_a0U4xQG<x(pg+i6fK!^41-P@=8(ZIHGPerBS<p40~wNz3M*;dw59l%^p$R1Meh)%4hNKQM@RJXZqDLUcA51NJU"
    "o%(s+rUCemNBV!iDE^mc-#s^1<?}~GY<Ro1dPK)mbMwf!<xwy8Aa>?4bw%RPy`_$pE+3r;51yy)LsnVEAv-Kb6aoQ>+OA{q{uZ!b"
    "l4f7-KE}80#wNQpW}2Uod)aTkpmv>>Vk-MM8h`(EynUxngF;c-{MDOZ>@?RtYPYrm14G~u7<)L)poJqG%;OfZI=`+AuKEV~$yxOH"
    "rJ`zfTY73Y<HC}!_Kc~w*lBSTRsZfkBj*?yU8m=yLt|rI<2ckacQ_Nv<MCy|X6MUJ1MBzKNwbQ$n11b>4&ElH$0UHvj@@d*pA3dZ"
    "$C@zFVRq|ZGpa3|<l_(PWj{_ZlTW{NBVt}v%lp%qIBu_J&WD@Syp5RRCDST>;ODLQ8r|L3EuG8?w_;iVJ$n?j#Pdqk%+~d_t=)Z-"
    "9=Q0E0&z_A<tmM4T>~(RnO;Nmd2Ar;700$nqUbsVm%C5C-U0u^%f4@qXeIe_O%`dmntK)`$e{xt-j7@7-e+HYYgA<l-KTOtE-EI;"
    "^Un#S4JCv=H3XR#i+`&)vp-gBYBL8BgL9g3PP9$UmvRYmqg4vLhw`zxKCQ^vJhF2%G*|f=t&;#=Vf<__+W9MZ=#9|{f0BB5QUo;f"
    "Cm)(5>uL2^rhN|czA%}p7a=S$u-F@x4!Kty+=k@q(zte{JtS(_SNoq>$0%gPX-GiiK&K81$G|(VOJnn>pDWw!^&v8D&mf?S<y2Fk"
    "Ypa}i*n2FzDjK@OxK4Eciob&1`X{_Yn%v6^pI#Yz`{l`p%a9BaIa!f7zu|>f%=BuLtl{fO<xZ{gF8%ygclfu6Hek8%d-|C_GvHqx"
    "j0CIVYz(i7>3tAfe^y=Z{eBDomMAvdaM|f$Plcs&kx@f_LI=6k04l+Z-nwpl^vG`8=0u+sqrE6Ll|#pmRnK&}3&jk$-&IQ_BEoB%"
    "C=i)M@kw`ccYt6d+@fnaeoEYQp+yY(Z#UbIkAbKDa6DP)f5vC(CQmt$@RX5B&$5hmNnua9B_HS=SW8pyDl{`{gvP``Q(U)}Hjk3m"
    "9-_b5Eq;(W{2(?qEw(Ro&6-XG5i*BpU_CPP+e_m&uSh;#Y&DLWP{QkW&*2xXyx}anS`--~jB>BiT?{OZZBKcNbLxzeD&SoP*W5j$"
    "`OUe(!*j>E!#KN<WRl9dOl^Cfmwa9I_=>&!Z*+;7yL$f@6Ul#6<_Bq!3>eC%L|5JC1=+ZWnXf1ZC7*cUat22}*=qmd2)I=c300XS"
    "SkCr(+-U~GBuH>v*t9p<mnm)Fo+*4&Qo74LC`!YKXWjY9<<Q$p#WzF&@+*P*@>*qb!>Z~HbFc=CJr`@vW_Yka^#s^Up26y~T@I;x"
    "mRzs>yQg|dCEA{+>fkGX?>+YmZ|{ln{j~S(waHInb{vU`nFyNR>doHMKIcb(eVcD8)54R9xaz{BdT2~-cBMaP;5UTYT~05`tH@nW"
    "`q<>EnA9gaanSBjndc1z5_-RrMjRKoxvPoq2auPx4=1;W$kdCy_}4E=&OYt)%&GtlUL)2!^-oHnAYJ?l8oflOm->I(K*B|IwB0i~"
    "fcl|bwlb;n>!yCz`P!3<8b}0^YE!kiv5BT2vZXcBthOJl>(?45(5I=XfZYDpqs;nAZo0uJCxSZ7mX3i`a`k|NEF%N=yl3KhBR9o^"
    "x~r_%?i8cbPcR0{Qs-H40yHb*>MW1Iop2$jvTDRP%Bh<{>U6~4j2_(2*4iBr?yeofL?n-k4r?L5qil$Wunq*wXo-{V5q7=UyAHWa"
    ";~?hEV~ky57tuslR8#+`)DLGsp{X9`Xmfpbaa0`lQFWuzsL|&kV0*P*^p_H?P?T-!hE1x4P^8)R;`w{J?ukCP&Ge)txsKF=)bUyG"
    "_UmIIlP*q}j-#2jE%jhq{9qv2^8t7ZTN)DVzUH$Lvat(1!TXkM-srEsk`<=jm<8Vk^FnWA{h?xarHIwEVs|M|DBGAd7#q&6DaHF}"
    "o8sgh)a7F6<V-(#j(3=pPY{YH47$3EF3e5I=axIV{o}&DaynrVFFyr|9T7#{uaTYX>&;KBFIqjXsHhoT9F);ydP)$GZnJ<T@P4}5"
    "b~K%$lbLS#Cue40)!0n#X+z)Hfn-J9+Qv!vBaPxjrooN2LdBv{%<kk7L;B=j%5@;rRLKH%8$gI-YZdThW-~HV+|yeeV5U~DHF-tV"
    "+)H6C5kLz9n75$aI#DMoW6sp1FRbl2y2;8$1{53P4`V$HhbU!n7yIP#-CJ?I!p%i!z9#DJZ4Eg@=Pb!HNEiD2mS3xL@G@g#4U*rl"
    "8t!~tDwNSh>!s(GNDd12R#(~TCYEln#O_qdFW+CC2-iazBR#beR{!Yle))^HzBtHdmlXRY_(LuwYD&=<x?a;}wFAq-%-HtHvD!p3"
    "3&xhSpW1pDI`JQG-eYikzinGZlr1dU>+j5rJbs)wNfc|kk$E(p0pHj?drQNQ>1eNn7-uqY;-?SZ^v5el)kLaRaSKj)N2J92Gn{6%"
    "R9LH*p7Vb9`p-7}chKhTZ(iy&Jn8he>ZLkgs4Eik6A3ivKdJ^(?f1%5*ldURW!3qSr7nU^E_>D<y+!R2nIJNzGk{F@yF;d{&)C2H"
    "ovEkhUE*j?a;;bkN&eF(TW{XKP3Aa_$KFL-;ZE;p?}P398anNE=>?aTCu>2u5my>Ge+3RgQ1$51GfTR|!d8rpi-z@tOC+A>Pc1il"
    "idb9+?v><{tWm?kB@C3n3Y{=hZHIOrk4?^x`=s$;9XNqZv?H4?uN}2+#0dq3pW<u>=+{)t^x~{*)cM#O`RN^c<?!<FTznzp5AOPN"
    "w?+9CF1xDybUbN|HuhOVv9)?2s#Knnqx(N!&D@X2w+~99TvXfnau5!8#I1f(IC@9V>Vq4B?Ry(^v43gm<qkz?28u@yA4$OG5llVW"
    "N%W8VgPjka-23&f?iIyKW0#fmX@?h(m_(wqO8@Z(pE@-o#~bO6ve!Nh#sU(_#9^ptk<;<PvBo{f={I>$nH~(Hlv84Gy#4-l$FQ{N"
    "Qin5}S~GP@60EZ6T$&L;vOnP9`h^SU&Mhy@EG&)b>@wDfjErezz54W(Vch7Z^NGPMD$JvkM&<<^&>q2;)V#D;Q%T{oFN&<r1sXH!"
    "bOzalr$_M-?d#_W5dlZck2ldCQ#V=rv1P4JXH+xxKSeRO{5&$YRMd8(uj&R~%fg6&YrG=o_)+2OQi%sb)mGgs<#FQ|9mS&up@%Ib"
    "jYy>O!4#vsWTuS{gIBH@a_($@xpS1sHA;GAY-s>GXmj%mz8F$f%dH0299I=wYBv4Gu^KM&CnY)RHLA2C3ED!AbV5{Ota&0b^WyBt"
    "@S^8?RnRHc8I)CCQ6h94#!=xe9<4=FQ0yR(WSUmHs3-2%Vl<ip=&uOE8By$M*wGQ=bW;NrBXjn0HO3q!;gZ@Z1t;yU=8p}hpYeHz"
    "<3Ty5#!iYYUka+78R|T1tX1>5U>8vUJV9|-Nvjjo#S~r6VPhlB!eQAT#6VT<-DDwJ7n_Dz16<bizO3h%Af55+%3^u*<Tw_npl#;x"
    "U#a*DE`>$0_jWn$Po7$b6c(AffQ(i&*7sY5Y;kWVFh<`gweLp2(FuORIOb@(fzz!^U-ktTx8C%?cxDVPNE*8F8L?qW3rb6(x}3$>"
    "-+Uha_22%j(Wsam0(1f=sB_p?^U@2AO*fTpwu7vApw?vXkcS&|jiT!--2u|S_)M?nb>g6r#hELR9pEWiAa7t_+|9ie@8yn*8VLrE"
    "E=~-zbwOtnh9?|L(`SY!)paDAEz)!oKneHR*JjPn&6#u=Lf6hgQqZ19n#p$A>an1uu8$q&8%pAxk8lwS_$I4~;y=`nkCuDZ=z(%$"
    "^Myd>4E5`(?A=2m+9<Vj>a3%u(B`Jd>q@35|NG;4NIz9sTt3czk?s}|2K>*Vz+I(r3)k0UZ=7d-JTylP4!Cf8k?9P5V`2q&Ha_in"
    "HRf+`L`xu3dh}ldT+yooO)s8bXdw;eaAOKmcOqf6RxUvwv;&R6UpIb)?*+PN4}Vp&)I#LJg9}^tqLG`JzK=;z?^VpOsFL8~c1=*7"
    "KQk%oy?^CM>C}%HrciFL6y9>P)eqiGZb!w{GE5IrW|?e6qYUqVDy^2~IP|(qvnYZmyE`#^;!)u}>9qL^P`up>TzqQj{(FZ{>ZJ|!"
    ";j%7UueFjvq6NHEZfG~}=8HTVp-ZL-$55c9#;{y1xBC9TZh1;wfS|x_>w3a1)cg7F@y>6DN+M7n{m1gpK3>Ryu3t(^4|OwEW-ME5"
    "2b5amXg3&maDRnE_7H4G;BNFo$JyI^y~w*6s?23CwCLf)A*_?lzJ6}}^>1Xf<Mfq(tc`ylxia<X(L2ur?0{n@jR0W_8zxXPwOij$"
    "r;CsjI1iY8L{HZBL(oq5{zsQYa&Fdq<N8Bq;hN2Ak9S|e)(_&fgHLyF|JTaS=75xR0iDuh(Y`v_1y3mht6YqA^I7E4dihDXlMx?&"
    ">F1ivcpr^L!+Haz7yydrUd|}Ht)sFO!%Q?cI7}AMb`KT3vcT)4HG3(P&`Kt)^YfQyca92pUH#(lvkgOgVA6PgN60$dlO{J<k$y1Q"
    "hYc!Pm4$Kjaro2uMepy{@Woi^{Lz6c`|h{hPjt%4w8Ap4F-(dG4c3t{s2YIo8-!K0?2*RF4Zs1TkT#hx9TQm!eNBw0A4h|UOd#VM"
    "P5UMw$&efw6{lsT6rW@PjuPSV{0X?MF)x9JF;k7yVq8C=f{k29jY|YEX^^xhRecLX+|C{*$RNVj&1zOJ?@D{6bgTIJ-CyoE4+1O6"
    "?ax2ldE;}tc+4q`52+n(s)&nfr%kbrd?T1Wm#vSpl;NZ_P~qC^o7fT7=_>8`J-D;mt_5pTXLR$=PkYYKJ@=AlYTB*VQ3RPw7LJ0u"
    "x8qG?IA?7(-Cc#UjdpR01gVU;{bWF8%l-^}6e9Lx;jJ4Rk;BcsJ6kulle?kK2Rk}$QrBMsm@z>jm0=Pw34$t_oEDErY_(n!6WTZd"
    "U`{s0hh!|wVu(_OQDD8_HXD@_Dy7fF77Zd!)2sE+rjeI1>H$v{qfl-qda&K9-H2sx91{bnh!N{jFgLZNottr4yq5St2Z8E{QY+RC"
    "YxORtbuxQMhc@U|4i0Z_reXm;*Onq-DbYZ>+kH)t)FmXc09^~T5?MGAH@3QFgmHEn8^_6L4?)OYB}YDqXYU<^b)a2h9AXf9Lf*Zk"
    "pqF9%q1fW5JdY~g4%tU#-Bzu`aJv$*zuMgH!$LcQC2|RoNh|}!496!b+lAtG<m48BNQ`w>$8kLpVmUyNh{ztL770-HNEimSV@BWQ"
    "Ns@}7rG2OwsPZr(=iz~v=4fU>@I2+3F={6zZm(9V=$VZYwOI>$x@Vp#?Y!|zYzNwW`0?J)f4e!$L(?XsLqFf0o+C8~&#*c+8S8hd"
    "nUSZvdFNU$akGVj%?+xBD+>5=KpWzgdl9T}UUF2&bU39AXX+xH^%}Km&)M;@S10+YDf>CHC+BWu`@imhGv2N@J7ERC{)IyW=UXQQ"
    "qTCTHMao{^w6sLt5gou6Y_7>N(LHJtA7|R3%9C<2ssbda3Xox1`n31+);Z^bs#tL7bu7WE)Iw&vj$@LVr1N)gd}{4XPF$Lp_bv#s"
    "VHs~eEYV`yg7Cud%EL{d3|XN=3#G8B!~#>77)ry2n0MgG?c}Q!CZE7gG+cf5ia%|9D)aG3VOJ+s8Z?Uh7sRzU_i<hKVE!`v+V|lV"
    "ND`2bELz|WK!2*2l-dT1s~_7$xFf^!fK3ome{-P6n4xIrWfh~RM<R{kouD)mDM-6ksfRfG>J>dK5lWI8U=B40ZK`J=B^N~HXJ67("
    "^JNXDH;7ckSZr8co7tLQb``Fes)N7%1mmjR9;Z+%Mt8<XCPrm{GW6xP&>vQed2VS+Lt#Q3YGES###di^aPiDF8gzQ>`mteiO{%n#"
    "y_xIRYb63=B;oLuY05b8sMsMlWjjmqlsuIQw9F~7wBgnIAcb_bR$a+JE-b)0Q#q3e8y|MbK}i$rj^SOwsMOK50x#sMWxoQ63nIik"
    "&gyHx#(R05x3$7O>$od)kaUHbm#f<Rn`<wO4qIDKZ`L4-LN%<jak*By-rw0cXh3*wHyt^yY;;Q^E~9GnI~Cvwl-#yF2<RVKxX*IX"
    "FEW*D^9i%@x1{5yxCU5@9aRz6EF5vIFF$sKY31x<<&21%c8NDq$~qzHwUB*DB`e-~vj9Xq!U3VH$N)sueNvMI3r@aWZPCF_BzbMO"
    "whfDQ+-7@YyIR=IkR3<9P={L&84z=kX)Rm!sE%+UexP@VL!o`3R{H8>PtYXlP$^9}K<PXa@y=^5cP56ELmKa#c9Q&t3Lke3Uno(f"
    "Msr^t+<d%w^4TZ%a|dfr*ifA#PEvw2+W-A$W;BN&@Dm00pKJXU`Lm;rahuaIH(X9m=86*oZ0M(N^xwOI#4B8(`cG*4ud|{LP3>$n"
    "@a3QyfARl$^~#^T^!j%%^S<4tB3M&a0STtmGfIa-sz-$pL&vvNncR|CGExY_)~LOYj-#u=US(gW-qrQ)+-I-fZeHJ!f2Mzeuz{2<"
    "NjjAxAf-mgk%_kKI}rDszM2W;Mw9!?c=+VNrhymGLsEn*H&&Z#x2PWU6kAcxB1(xu+z)T-3+<sE;U;@5VR%k)WeRecF*9E=H#K^C"
    ">^b1(p!$o_(Jx9oHANH7X?C=kNNc&)kX2g0UrOI;ranzCYx?D=yOl3v#kvPx3qSmau6KYA**Y)V7Rm9kyw#g#vR&mtOh{G4#=I7O"
    "EYabkz7{59WRjLfTpM(9jZPIlZk~j@yC<63W$Ut2Hs?aEPWYmu@p8KaR^t4v->jVyD8^28f&QhXq45VD#X315Odgz6RG`+R7J<a*"
    "pghrm+(YUb);=g<`$y`%o}*r1PV+HV>?2KiiyUC+po?S8^4_D<dMU0y6m{)9B2!4gL4xE-6%Dng1i83V$iNRlK`nF$yjC?4iu$8`"
    ";<%XYalJeyQ2d}PRq{rz!N_<{J<u>JOEKNSnl-r)V6dKAC3LWI_MqKtuyn|TNWg*8!GRW?-9^+Yu|x`260{m1nJ(O*;2I|qD|$2_"
    "p%pSrbR6{i8`(#jacef;TuY;VxFaCeQNAC`)jC;b&_OzFz$%x5JdYvmx=6r59Oej!5R0kCUYIR&;x?!5smjGhACfj;0*dm3rXqGo"
    ";}p?X7^Oy9E)}qLBi}`yLU;S|gHmi2=THAtA~R^+Y6HV@grMP7GKWcrmt%~SXbPo)x&{kS2kxkys#>nbAT6$i_r?7V*QyGPLJnF8"
    "^$0Mca*kB;74Pt*inl9NlM;N8La;=t^1z=GAtXq2I-xL#OSm$wm1;LOpM)MCogC%MjgH1XSxXYRe73S3sr!#l?mR3OdciEyBPHU_"
    "sZu}|ZV^4UjI=2hf|3meWpJfPu2X}pJkqF_8xY;*C(k@@GP*Fdt2QcqP9rbZ<cp_~OV4-s+aJEM|HUuvzWX){oI0N%R><HKFK=5_"
    "tl6fJ$pE3zgzDuo$&jUXkr4~5QPWp&W2%O(P&Tx8^=g$wtfw%tg~3A;({&hSsY<>WAO~eF(X!$_4+l0O8Y{t#Fu^NzDxE{5G{Z6y"
    "9$-xap|cx$RFbx-Q{4~K=$jSE&qqu;RaxZgO^?Qh`ScuCoie?Uz`WV2GbVye@Gd7NjORyxu-IIfO{$3dB2_{xsYrKm&aa66ru680"
    "5^xB$kBcwT#1xu!pXH~bjx#mYccY>6%8uO&_tadgOSiO^AT)JQ3$(GFhJM{HI}mjH3h%MWGG-+j#nNZ>y}QB4-O}B6<0`16Y?bLY"
    "-6ovFO>JqfODs+X`sY4Reb*s|grBzN0#YFBGM&6EKKQdrv{!91EYjugMQlWd<WC~@F8x9`>nmT;z!PQUFxbUWT$L%SO8M-qRpo<#"
    "G@YHC5~=Hw3EK3icXvzn&Li@TUmqMv*0yWG^=;?SJH5trBQ^BJ@WegaOw~DnTngto(Bh5V9pyU1{zT{;m!27H%j>r)x$S82h{nrc"
    "l#y;0hK_mdDT8(nXeg=Oz-4=FM_hW&pVnhNuOFA7PuO1F0O<1|eOK0A>!EFBNoyf#qO2!D+gA5NO|4W-Rz(-eofk6qI52g2oc~V!"
    "KvaJS@Bc$mFn`-<vCev1N|rDMNX_GcBHl9kQOQY-3>cM-mhDb=sMDKK_f-nkR^h7mYS>=4tk%R*saUm4xkOquAr(EUT|8_Ve$&^#"
    "#iqqbNgAOws92Zdq$=KrBsA^S{J9>}MQ^UgR!gg516uD_J3|Kh&-bo<lKSXo?iw6-K$vTfSiDP|tjU@;xx%M?RlTQZfPgL{z?+Z6"
    "BwJH27o$xTtWkmri)P$R%7;<)WEb#t1wn+e3I#2)jAs3M6V(H1hktdmSUv%~*`zksHRa{*9yug$SqJpe0*v8ZbW%O?wCs%5x@eLp"
    "qd62ex-SkZ&Sv>Wbjn@uT)Ozp(Pf&`3m>PRsRw-qEe~kzEJ`Wc6M|!WwA-g#SEtr)NAnxkPj*tBOAW$V>J!yRTPJN0<h=xy`l7@|"
    "bKSJe7`b##WvXr#Q2&GS@n@8QVz8y5yc;MCNX4PddOfK*PFDca1D$bW@lm;76cP0*@w`=dRVkaw4#a7tG9&F292Zgf4?5&HDsUBi"
    "R>gU=?TePGT|t^%_DFcTOH3)`7meAF_#rLX6I~rMjg6Zh^;9)c>j`!1qdJ>yZ$0uOYLT9I`t+~P6DH<B^uh(hH^;md_ejq)gy<))"
    "s?FbAv?R9pz<KiX%O1Z8NcFC3M~1%GN#1z-!xPDa##f5QteaG+TK4w)sYH@Z9Jh}ga~I3HM715e^27f@wQyl8W1RI(nTIZMs@V!u"
    "c}QaX%xo-w2ZN5fx(0s#<?Ua+c;o%KFMjmlZZ&LKj5YXoRlvTb**+=$GYL1ec?;PqSIQz1n~{`@#gh<|XXFOPH8STMSBagVc~~kR"
    ")jxRe=jHB$GIDZ8A#WEdqYJ?J4_@&7?z5DYQMnhfj&#y?DKV<gn&wgY1px`+oH0T5w{{+Xjw72K`|RtlYFbjZf}j~uyC)8@DKbwt"
    "%fXGn#`38cR@h)h<yAL7IIj`@wbW3KM%K&h$^L=splyV}5y%p?PPa(aU}Ekmx!N!?KhH-td&bD1&$g98kE-O*A}WIoSEyk0FuxMx"
    "7Rt8sm{)EhqqxmNv~0kt3HZfX=OB(X@+O#4v8%NSd#z2aE-r(%xih-6ueDuhXJ#r*_OTKC)a{g)tTG>7NRk&F?)BXIXOTO=bi27<"
    "C$js5ZAiK(GW3Y2CbX>_p+942A@N~n@nD!c#-Zp&ZhK{o0S0@u?AW=*Fa70Q07N?Eey42!I3ku6!cbr1ad-?w7D~J=zjI<-S?$WF"
    "b`ciJVmfK~P_Ez)Zhxqm<WUo@_vsy2IVU>qx4YR?;ia$WeCM5s-9!QF1VU91s#~k@6z>ol!_--R@rO@6t-R`fdDwkf`S9U2;_*ge"
    "FDgs0aizY$@H^;vRqg5dmMII1BozTl#VWF%4aWx?zl~M2hxoi0Gm~Q@MarOPArs0W?ZJt~v1H@x%0`#!w;`Sc@K{3BMx-RTTW6ak"
    "&CrV$YByBb*rXYh2DSZOHA5UTNT!)Ww+`4*x6VAUG+SZYjAP)TVpYeQ&hung*^ENAS;1zOmN{}TmXui|O7VU#n?z1{ZcL)$clx1}"
    "c(>pZC98XW(7<5g!eBPdrOUF)ed&$2*a9HaxbR#>qgJ^l<dehmu(s3}5@rL^jKB6cCGuV{mtoaAC+0V|M7Tx<RoxAP=1H)35)MQ<"
    "aT1WK>lj__1F!+_VY(}_jX*e)Y!?E>-pi96nJkwHo@NI|A+AP?jS8J=6wW-Sb!B!9=jBhotf5nOq%ZU+isu9=X=tWG^;+{FbX%z{"
    "`li24!$X9@W3=g5v85e=R<49^Up!3N8hvdQ=)!G2(%Q2N#|9dfAO8K$>KlQ(zd`sG9#C~xns;Wrm`)UwR{e*iQo6NHvh}Oq{oz+;"
    "zar!<bV@#57b&EkYytc7j;FfSv^%~wYI#{Q{|9LNIu!7Si~N_7y?67scCgfNQTq&~y=*9*?6vQ|bFlX)^~Jj<55m#UlShVktCdfO"
    "93cx<-J<YDt5D)amX1dVT_zids#zF@s>|bj=XuTI>wolAH4fz{B*Gk&_O=PhDp>uetjd&EN*=e9MjPu>!zkz2i>^c><ywWh0-C>J"
    "y|4(*be<d2&MlUoWj2tz<T-<HXyV6>wV!5Ue(0oZ6$-n7W)-GMw$(M3Dqu%g7gMW}W;WV87#?nznUk?O^J_2sUaw#v2Ni{^(cMpj"
    "zDm|@bUia19|=IF8=T~bGC1p6N@uaf4z`Z&-P-d9`*>x5h>g5DTJJ^tjlra-_+%=$`poXzzU+g--u+<q{@Tq-=CnN1X(G(Pm_yD@"
    "=Hz8w)l&@|-508<r&ERD6HKF!`%?4N4p;i}B=vr#`pDY;qM12})vu-ECl$Sp6;)b~VxR1$KibNF7~Ss&<ITOoiE;n}rk2Hmn&rTR"
    "it<f!36o)8s+4=x?NH5f+%rGsTVb5K)lp`-LShj6vQ{Y;<A>#HwO89|0R<fZ4{G_y&T3=raem{lB<a=90_2$inO_q%Hu{GlsTMY$"
    "2J%<Fy8ORRXkLDG?En0a|G_{T-JYRg;yjHG@cH9?*OQ6TxcuYHg_G0Jzkmb7J>FXsrR8V%PVJ~^%_}d`TAq0pFkGEDtxk4z!o5Ft"
    "@xVCQbdGJ=CsLpekt*PpOyblwQ^~bN4h`!FRlRSb+k<W~GanPb`k>+KvqPb_K9}eHt;3A7+{i?37OTIF9<SejsMc=r+8O{vi!<UF"
    "1)rGX(IQ$?bVEn^wfx8VMj%rB6u~X4hwn9u+_XfOJZ_|eCYLC5&d{){@D9Uyt<H`J+Pi6sZ+mj@#ZD|07PK9Y$!xnV_C|y#kl;a{"
    "YGbkJZJljs$YnjvBeb?(Egk?eMxVF!-Uzln3zhaa*y3@sQ9}=LIU#MGKy97*#^XXjJ}BvT9;9n=r8)EXR;j$Q+m7pZQ|?60LF5gk"
    ";1GQx$74X(pyvlAhFG?Cg;H2qIy`A!+_5|xVn?3Pt7V!`?WGh_C1+F<YC1#tax<<#)GRL4Tsau6ms^JiL+3~;QOh1xZXD!44u`g&"
    "`6xad!&t`mwLngsSIpVfBc37GjNV%WI8GxiZWJqRF-DYh1bXHIGJCOLvZh-<%BkK)dv_6KzQmQ-<eowt0@O!3Tgf^qha4VyNOcU#"
    "a$We4XYz@B<P^?Av8>kk?A<TENa4?g_R^1o?SlkVnQ4Vog&b5{WqrpY&kmso;c&y_YrvRcB0A{_@Z?tX3uxuD`1L*1Z5cO@dTk><"
    "QYvr?Z48C`;^LGJ1x+P_R#lNU3+fvb)<G$}*nGv<G<-|v6uK%N29bkiDq~Px88vE0fpg%bZtBX2dEDer&>TKdtc)EsM{?HjHIcPg"
    "%5JcJMsWfsIgRp+NbDuN{fxI;n38D*rj|ypnV-FXYi%IO8$7DrZUojKU0T^vDhRC?_Dsc3rRj22+gQ&wl(9UIvpTxHG;5nFWCs)8"
    "3v32je_YY3H8XSGSCm?T?Q7J-iJHp)Nt%#;bd<iyu${h6FLFqB<Jot1!ax1hjrF^OK&%(Kv0X5iiacX{)uWV;cbEyX|BB>T+HRjh"
    "?rq~Z_Jj&$tmNbtG=$rya|-7y^UO2!)K!y+X{)H6_3}d!gm`89m_*#7mUG%}FF4$qrlFg-psp0zuIsD6pO`)yCrgVjUf%ti&PKY4"
    "a;Ah_HzhrnDAkg6wk>9(Ni5%rq?+kIaUzi)kDQ+qnH9pkLgXO8;ZCyqX4yQTHGoX#Amng?<tKmmdiC-Bdga4P=g3HrA|Ru`XkwBI"
    "2ds72eLl044SX@OAem;nX04gp=5xiIKbJq)dSaN<kxu;@6~=TjR0PXSjLLOJSGwHIU#+a|HigW=ty>y#*@C~bOmC=1nRYyX>ew2G"
    "9FRePq;EoC1;iKx+j(st#@N22`kaj)SJW2DH?H0NaO24*CNg*<S7#Wwk_Pmn9oHqVQr>ij#+2%DPU$_?c;fn{iuPQKruuSv<eO(L"
    "NuntS%T_>;$qf=`Dv*|o)H=1f2aDrJhhj!i!Kx>bz)9^8mproL4i7O^zljsM{mC&i0f*vPG|vrGb2_+09Bdv(6AXj*`jv8$Ec1Xj"
    "it#St>}Zsdqu8R4WSz^BhDB<aY?%Qyx-9&7sHxdUHJ=-li5N(AIrVU7vjok;jMiB%lp0knVKtWp$C#KrQ+Z4^U|v%msFh4J`ry5E"
    "zy0>deXX7XQe5_(pn7h*Xf1?T)~_c_dVXBA3kp-^mhsxdxwDI`3J5_rvd{fcCAGlyTo<_<L$olRA@rZC^`Eo{cNLv`1*uyQj~LE4"
    "_h+IX2$kvu>qLcSYeFGt+I`{m^dEmqg8GkrjJC<SU2{g+v*P9}gSM&{g#fhcz@NoSL=}aWiO&b3Rg>fdhy^!Wp*2mk85BxF^UJDa"
    "RsWhZDHgxAx1nc?(W0qW(<-`;JDo=&Yz6b@Mg!ZPy`X>6)D#i9n>C+XQ0&IB-}aRK`Y_shKCA>@?;w0L4nKolx*By#V!Kff-&N$w"
    "#=~`^Z%X&HWngW|$3X3Hd{KSP_)VGEiL|w;?gHIr;AVf}DEg*slC?ZDst#MxjIkxwkJD$hr(6@q&9mNor3Peamh(NJ&SFE8NgcjC"
    "qaQH{6-^xzBU0DAz1O8;-Mxdu*@#8iknMs%jWB<n5@(ZqT@y-L@H+)>dq`fqDE`$~&V);b0q&7DGzW*f*$=+RuHGL6Ob*$+Ha{ns"
    "$)wJWv<(-MB3SAioL{0&Q0m%A{azTJo|oIp4Eo=;@s^)#x6iN+Ozt5Gi9iX<@T?a(XDp27ZOOR7!n?mK#Amw=9SfBEsMM-)hIa@1"
    "h3L4|bqYL^a1KxVuYI~VCsVvAoIG{$otM7zbjLuH6^x^pSMS}Yu#9VHOlYO8kN=JgVr-b$Sn)ejO-ncnz8jMEj&Sy~?DEgt>6MA?"
    "1b-8*Mf+w6Gh#Kk{npMK*!D-!ga|}h|1Z=2v6uD@;lEb_F1VV(p}@QL&`-*3#s0eC`hH5xTNNop=rJYyDYNMLBJs+veiPYxd{2Tg"
    "m4hB-1iIt)b^~INb-EF#IAh9x;bZ3U#~*EQy{@^$)MITpQW1T=RSmbvLT-L^p?4JLPh+n}neIrHZg0pj6s$s0#o+0YGlN<Hsg%4R"
    "f9uxuzj^=fGBtl+MXLL4B(}GcOs3hIoY09Cb3OS;32?F$^x@8bLB{estt0v3+)Ez!?Rr)qbIeywdTP=$biwz`B4eGeH`oxeLVW2g"
    "zN^~*>yBh_Nky1xxVifC(!(D;8N&_5&E3pTu2pW-p3`2n5Gwqr8tMoLR9!_g2+{Sw6@Rpvu&9^Rpcjx%(-pArYjN!Xe)cOb4L$RG"
    "Lo1UrIiA33<y`f6U)RB$>0fZ6pkC-D_IArWDm6WJ&#dy4!X`FUO3gaY9!R7cHoNcHF{yE?83wlwLY?ETnmvn;+w>Fpa4)`ARes)("
    "?4#9RrKr^%+tw4cN#XG5H43$y&R&}YEN41T8)l7`^W(ZDWAjVgab!UPxIg%4d;Rm3&D|+s*awN#@g!8S?}QA=<Zf)!-!=GVzw-+G"
    "Xbqqh^^?NN&aL)tN|m5$=C!-gpZFjDl)9@^J=nZ@q-N*?u7ay9%69|5Hds<Sj+@Z=k>Uti%afpiEwI%ZOTuZPpAb_I57kYLJSAb*"
    "acA_=O!A*cBEP!OYQI1MOMs!N$a6AAYR68pz;+qgpz0;fHe%SQ5|62~YVEWz@V0(9_UFss_ln0VQ2msZKBtCVQr=`dV+WjWd&pzj"
    "7{abAf)n}L*Q@KA4Mw}>k;J4jSoh=)bNkPvxr++#ZKdVT!1zAlrRZ7Sv^3uS9dYwpw0|~XP=-dAQP?2xdv#xiHl`HC9ki7dH`6_i"
    "BY8uS1K@D}4u5p~?Y`8|Yt#xQss$$*PKp~1^$W4>?QCGZls%Fua7Pa@(cQ9~h-eGN*>=`0iYuXrp#}xQq1Cm9e=iTF2n~#Jog$fH"
    "8V0?pC;fu324%Ge1zYOZ)5Tl!>iYOM)b#58mB0C=+W!@6><9Avq!7nl6{WTWSj;9-SJ^3aZT{Ki##tdMgtM7L1#u@)y12)mO=>5r"
    "CS6N3Q5^Esz=8Bs+GpjsBeyHT1{c?Az3*KaMn@X>L|AO|w`PltF=enC$_*0u@&FQJoYl~`=pKJrzxA-&&1o9bW<tU`&YZnPt_H_~"
    "4;Lcqh0=Ssceg&>&e6ydx__%tVGRDRCQ<J0-j42N>wbT8C7xviZD~rQ&RT-l9Ko9LOihf??LYX|)B0lxQ0OUIE}Mkub9o!pdG}|v"
    "kA9Ney%A(wrOsGE!XW%&jD01Gju+LSO_wYCx=>|tz{<IfkzpRiEx7@gLB1S)DykBvLAk<BDHky9EZ}=dVzvSrD<$r{^P0ABWm*jU"
    "zLh@1K9O~4wIHhGUkbehKD%su>1p}1XL7N0t&?p;>&6}RRrYx>J>n}!dU;x{F?Nbrhh(@a7K+^KhTczv-bMUWv%vHaMSyM9(EUtl"
    "=iE9wvbV1~ekc=F2Y4C~*Sm17Qphb08*w*LVH0G(5lV&zoj8^#8=00A$s?*^U8xTaN`Ej`*JqK=VGi1kg*V>skceF#!C?*-QLIQ7"
    "d$Or!&13fI2wFR;Z16ByD+?^%r?9@=CsSKcEmr#L&sN{Ov9|gc?GIvgWD|5tQ<64S3Xa`xv`h5`1mM!WREY{_DuW)2&_I^bG$!p("
    "zISi?LG|5VNE?{02<eLLu5`Qz@e0Yr-hrPWM4(-r_%c>bZS8%&%9YU^P5CrF)zS4{V|%{0nuSEUQm0rc`%DX3)MjeQ<rP%ok1a7I"
    "aW@HEPfo_;l0l!*_u+vhv$cms`}R@=P#D@-b-GR^JK-8!?1c{m&fw;a266It?U$RIVcAOb#>2;V)=QskS6Sj1MWcNkR4t*&DtyrH"
    "bP@@qt`hN9xe|@$YJJcV35B6#N=im|fBC58&o%z34JkT^1mT%%f`g7#@JY31)-};iN0<cYj#L~8otG-nP*Se2^ktCFZmaLFEDX)4"
    "1WOsU$?Z>#95wCtY9n>q&1?T@<%7TZ{DU`esESe5e6dIsh<cHNnz&mff!6%d{r3qQRU$ALC5w0#?w{U>bl|Z#zAr~t01j!B1d3+I"
    "&yAFzl;HI#@E*!$H8WC9M?!#XAgD0qDW5?q?!46N1%`+D(J4%Yqq0(=kK#S5Q9EsM0;41%TX+0Lv8dIuiBP837FiXfm7^q(1`?na"
    "NCg`oXI5`wnIutJ2F!A>O^CO=_D+{m<s&Bku&o=A-U*$-C>Kfetw=qQ4*IFJoV`I*6d+D`WTCHpmAmMWj`oct-s+&`%)KYzz>vjH"
    "Wvv2Mb<awQ)QZ*Hd0Cyd43!LZ$q?a119J7Oj8_&x5l*Wpyow_S2a>#F`26Dd%i=s)@Qk}o;q<Auq?U>-E!8o2J<;L=IiP?7w>C5N"
    "Ym#d5SU?zu-IM=3*u1-^*-2JT_ONO=l;|31jnd=MQl=c1DH2@CNMt^}UXR48oo!VE8?o%T#sJRcZaLJ^=))<qd0dWJQx&^-cFL%7"
    "`dq#aSm6epPxg!h%%mLbe@1yZ!lV;<2ats}&<?&o4;WZ8aB7Dd((Uj{326^8Or0M$YWvDG;5387W3q{_Iq*hH*-R?YqD(K$8!a-i"
    "q?7Gu<H?ilElw>y>AH)Z6r5%#c}weTfDRTslh?a)pdE9nc+KrbRbFjxr0>3Q)UK)nhz1@=`)Y~8Z6eK(o72hF!y>nn%k~IXZ*?zk"
    "tREcj1&b(#mjp;*GmpBbBnG8-yg8{-kI4<A+GRB}p&k*5j0S^6K1o;|8*DTD_-H4ZjL}&fXAP~sh~uqjz6Idy>3B1Z=mAq6v!Ero"
    "RjXmpN=w4I^9jQ4G<nYUb$@7rZLOY~HMm{m-tA$R$Du!cotf%6o7udnW+J4XSY=SkW@y=1U8xB(K#hv0D6#13P*rIQGaVepA!Q`o"
    "uZJC)L^FmAShlaQS<baM{rXy2Uai~BPT32FV=~4ph)i?m3`3-hWHfF$Gp0`%H;a{k#0y+II)U|?eVqU7v%5jOt>^Pu<T@={-|vL2"
    "=Y^yk>g^2(Si%k4^;1C6(Zx|_<AcLt(0krBzOr+4u(z}I_;DUdG~}!4K|+Eo&3G@Avn-fg>N6~FEWW(WE*yc%s*cD312<JQuw8Kq"
    "XP+n;qQle<bh#ZP8$8--$C|?qN55Ji?MyG&0<4fqA8*(jZl}E)t=h!$>+5i|>iPQbd}X^|MG^pkC>0<m$GVJ;K*buH>*~DE2x2sE"
    "gNDbn&SB25C?gyxkr>Af7^DJg99eo^egNt_<Goz1c_>2^H5$hIL6Lar`KKFfDW9v06az)Oha_rOfA}x7Uj^^}{7aL?eE!uJvvRVD"
    "<Tdhw8)Of+AGMYF5!uiP-Zi(|Xc-d8FEY#vV$yy8{mtD6f$#nM-^~s^E>9PFo=%D0(Fp9&E~~0`hZUxJu43=mJeWBBMXe!e?UP_%"
    "aN%eN2LYKH#Z#d`H!CtpK$E>I)%qNxYANrvn8X%}yWF76&SR}8Jq(jR4Xw9WN8A+YC40)JX3eQyAJz~)$GKk5Sb)TGn}rt!0L%*v"
    "A_XPzfVC|fpczfV0#Fca)(u%&(>s~uXE#%-Ma|JhG(`!ST|*=b^>iwrB9TNmd#g+Yn@>+HFAbkLBQ`O(MjYqbsg7~T>l*h~1T=Zv"
    "2vhC7Dr)uo%s0I@_B=JvkEx}jL*zs(js^=P&Jxu9E>O|8-uMV~qE(|RhDplB=N0rbXG?H(K*y?U_g8;f`4B-Lszez@yP;iu0!7va"
    "8cZpo4Pi#ukB+wG3f<sH;})~MEEn4MobQ`CD)z9AK_arx^>|T6)YHlMM0giIzDDR_;P;Kjt^2Z-HC4Sd?08)={BmsyU@i8AXShpC"
    "7PA%7j$!IKBlsQ1^!Mh*mpvtHBYk|YpAM@?p_^4#Hvc~g-uuas{5<mnGJ%Bm9w@l-zN@Q!Pfw4xBt@r?$Q7wwtu}TqPH~}&-H3~e"
    "xE~a=TJ7G+P$WfB)GUWH9B<ouQ`J>n-T(!l;Jr%#iOfVIkw9i5k;v=)2fp!qBcAtpKhH0(IC{6~K%A<AOQ(|{j!sLNJ~Qq7*5#!$"
    "r_C*{6%B>)t$cBa!~@mXlMbUKiWK^Bb~Uhmbo@<pFZfU^u`DR*^Hf@o!MX(L3qB(sk4YsJwV+9dXv(rghNm8$&?UZqTIw0OE4jVG"
    "t+QiCacMV*MWdNWL{dy(rB=4)bW(m}&!LAvg|~D>$tt>$<x83h(Y+R$Ou)ksx^cT8zkOPAZAL~R71B}&kbIhxtX}3a)_PlwH0v&{"
    "kr=99ATyTc5RO<agwGq99If`nL69hc6}>{>6!1zdAIz(elBUtnacasufD{Adi%<%-rE=ZeJqDC03x#I6QDeO}mhClGH#+k^NNOGw"
    "g~9N}5y=ZD)n}9~hHPTkutbLvg>0XsE!qitD3@#mJNZDeo2fPr*gj6B4swZN&H}F~3#-0Xb3yzgpZ&-BW&iPUBoa-3{2=Ha9{iDY"
    ">i-&hjSl=zmUzsm5>6XF%~oHRcg)lzR05HdW}LyidR+8si4dA>CnYN!3sqS&s;gMKUQQz9oWMazm;Bh-{t_4ONvXa-_5qb>bCn>Q"
    "d`lSa1rDk9-Er@J9U24%x!e47agBNuHY;>m@$c8q-TwSLSQLnv0oHJ)!yDSe=|Vzigt-^~xIXd2qkzWrxngWp3<*;#$##Iwo!!kz"
    "z21NkBSJac$Ko3Y`5j_Z>eYG`bYttKT6{iOJpJw?|8s5o^AfS3w`)5hstfbUb~6s07NGGKtOQVvO2!KMcDZ{Ht!*69H<axE0Ko%>"
    "w28-Fpnmk-ne%;_8m?9zh5Xx(yN|BrzImqzSMNOeT-mE(tZ%@7UyVWQQ#;D<XB!^LtVuW3Q>Ym(zq7-Qsvv(K8kpkwVIfhpK^|9J"
    "U{{&r?5vDE>Bd2AkQu=Ta=lia77AAc)inZe$@Oj_fyA4tZ2Ruj=Ht@o3pP;0b;EfEusa^p%Ik%#+cFv#_pBzAl5uFMNZ?(+)!hOq"
    "nN|`&C+XqnUo3s}gx=V|BVX=W#yuLNf?0`kPiuH8i!>g-pZ=sdcv>4~vVghl9yd>TEp?y#I+w0C{yC=mTX^P3q^<c}kHQm;9f@|-"
    "-1XZEoU|@4K220<>x*3ku(^Gc>XA|e01&Q1a!8?4Ii^={f^Ogf6jQKUdbS|PgW_BOaJURAw?b^xKJ$U41H5RMNJ_KZu&f*crAi5w"
    "OG??k-MFl7kYdCaY{UvQt{!T#&D*2rUGj_Gt-UVWbAoNN?lRkb`B^&W&~mDq<2+JxcQqq_+yVaip)>pB#FJlmlb^e)PbVsYAsz0x"
    "{oZMZ-{T*AsetypCQe(;w<W}yuOHNTxPOv8`S|xWgNii!k4Nb*ZmnLv0l!_;Xs&s_+&#lJ{!2X(NzVGxQ+9O|;34U$3@Sm8zzN7S"
    "Bc?u)yim2DVYMckf(a!)3Zd&fN##)S@#pqv6bS}0kM691ig=SpR5}sEExP;j(69p|UQN>m5vqDl8~R*!=h|AwiVE|b$F<WbvS*~P"
    "c=XGZZzii3?ey?ReReamdpEfTnw0}X)pAy_N~b%>tm-+D=D++q*<XE+`__x{7755@Szg7}@7#M3$-;2_)Zhcp-nu3-ZoLGrx^8~F"
    "_74@s&nf?v&KtUuZ&%-Vt~jUNu2`;S-M`s3hkiJ}_HW;e|Jk1|R?f5h=!3&&4c<A3Gp!xsvnR29DBZy(gb5$Hu)IeKdX3a0HF1I="
    "cHLfXXv5_NyblTef~nKdogH(y@=tGna>9vS9;|x{34al^R7&%+)vT(_Y6{|UllL$@u@8(<_9cAHv{wgyT}k~s2X9NTxZ>>hroZ=}"
    "FOGfJG1%tK(M@CV<D$QFxLiw{cBXGfzC{Fd625<Fy8N6%;pCB<c|AJKY!7`tK>6)DhJFsa_@@=!%}1S~^OYJZic5Pl1K)`5HJSGL"
    "#!8M&k&VielIt(;SpV|##2;W@^&WT-%O<m%_3}<32jUlWx^9>#K7F)vdg>E3b<Kt|kDRqD9DW!(t10k>;Ju>;lT|-={{>IkH)x7l"
    "(}FM#c+S55t?BXS#kyRs9xaqAHQK}$Pq%A*uD8rj%^(ww;i=hC!|*uAH0@9C9;c%5Slx+`R^?28Nzo?~u&0*x8iJ_Nc%&#kibir="
    "gTN|dC(WzmlZ8v7xk=Ubh%#Z$ij||1<2oBZ_VBu`bQzP371RlrX-Z(*-|S?H5~?s1(kITBxw6xt`d+71NNxp9;nJxDXwzok%&5wK"
    "FAfYodH<rgN&IaL@cFh8R#L5%V3E*PKzz^h(?$5Q3N56`?ja^Z{*HJbF|ljy{Swa>DR^wb^!V-<!lT3arg#0Ys8wrUQarbse>#1_"
    "i^`PEX@Pvj-9p)Dho1C44>ZcRvWegziu1xdk3J5h{&oG!e~2U1*06nbZBH|lBjvqnswB_%4ITLPQ77$d$1{BZx&X}heST*vw!XId"
    "C6YX6QNEgf|Hgn8e`n%b*H&5&Zf@)o-!#Ecu^!cFJgCjE)*?@t^+=_HU`+4C)Z;d<|ITYN%mYn~)%>1kF)Af75Ck>L=ga$_34HF%"
    "%z27cJ^$)+x?^m=el6qN-0?kDD*B(Ve3<X&YeZs8JPa`Xhl4_4CGRGclH#6v)_vV_F0pbOOYB~WeK@i>L9sTnAbI(xuI%yjYX6m1"
    "^?DGAZiFAjWy+&`NbC2=EVJBDAMNsLqx%O((sAoxH>DJ5r)ST(6bNqP;(i%oT=YEZK5n*iwo%!{tOktMnOLEKmL!1G;qFQ#QeLK-"
    "dcLrDUd-Zt_%P#{Z=d}4Q}~Fi-EH0drw<Y0M!i!k!-tC9FAM;z;Y}56b@9zb%kv7+h~w+x6`h~Hzy9^zPUpC-K&wfQfqp?+o1d|c"
    "jS3*&Dy{4l6Hi(lQIokHJJ<=Yt-;1^>@1L6hFUvCGQHVt7U}*EI+3?qfuc8T*3?zve6_3b^W;pc<;?$}zc)+mX<Qh}8zW{>^GMC!"
    "FQea-r{EK@p0&!nNSAuGvP#+%JC#oa6D}9xCAL{L!gU=pRA9wpoXd;jcLtrZs>kZejZ$?`45qLYTeRYs9izrgsa0e>SHF$bvsLjk"
    "awStLi7KY-?{LX<OAK{oR97an!)pc&hU+qlA}ewm3SxCZvRsnQRtG?{)dj1txlGp;Z!~l-A*1Kuo|1FpHc2Cm?)QU*Muh;UP64iQ"
    "rEf{-jBstDli1MZ^^RSIbzi)wI`7Cinn7@o+nau(*KOa=pjmmd$nc;TLX^=0-N+a+f+UX0S2mz5(2A#8=}Nz5RMsF{$$YVDaM$b4"
    "ciT`O6zAc7hskThK|^I-mdgfOO$QS^EI)*qJ;i8Pz9f^D!m-GmOvL;QrzX3(Zmk9sBw$C%t*Yq>>NeAeh^t}%m@+zb-pVsm$$3Bx"
    "ST05<y}@$}sGL!|2-$OtR#NSXhO#!<7|16k7T+}e_zgV6)Ed&B@|2-=TMX~Y%1M~|ulparv;NWFx9l=R?yPytj)tI*_P_xLH6Xub"
    "RyVX32(;1ZB+b|}_Hz?Se>Jb(t*W*eQJ(HmqOyk#_T{armJ>TGoDxnaMGUFcKs@)X1%o}V7uSKg5n^R09V&2#4f#q*jMjE*l?S=z"
    "CKphXd%||Gs_FKgHAfQ%&^jBXmZ91srR%UVk3X|tZ%`5y5&R&>=KJl`j$jk!+?`RG2$RXJ7IvU8ws8s5XpCv~qmUX<c9_vU#*qT7"
    "#-XTdR%zQ?h@@I=DUOLQ+JGsN;JJ39hXwUYWNCI}<nraVVUCirHF*nFwlzC@rb>-u2SihkYdC|8)@T$w18d-&!eOsj>x~aRH{R*p"
    "yHjhMdCzL|G$UV-og3b)C|U!^t<`!|q&CsD-8)$pYj~Wu5T-NFCKm#$)jJ!dCs%qPrE=MZJd>xzDIEx!bvm7j=N+~tYDt13p^#&7"
    "@rdDq0g7|}9hiSQ96yJSok1|ON~F^9f&s&-PoD%!xsBqzMkaqmXZu4=aVAjp3%FRrU_8bX7+aieN~KLnmTT%7uz=zbGE`00(%Dk8"
    ")`E#zw_9r?+3?`=<}hkCb*Uj?@Ti<>wpAA+DJ8nOs{wjen`>gqoiCg^4jT7T16xn0<DHB~e&Ft<_35CgthdxVbRIuWV?5a@_Pun^"
    "nMCz4=IV(9B5`n7*(LW1DAmF6z788O=yqG0#@Z@oc*f$9NEErPEk$yp-MLb9Hr=P3)@66tlKQ$&1t}R`qiYSUR_{QPrbdHy>BfV<"
    "yQ0d1N}lgaSt%%y%SAKYrjtUAB-POjn;=3`*R7CxY2cpYOkz%X-fA21fPo^!%AAYdlO1w^loMUNY|yLi9fOvJ&yCJrnx1}Xc3v%8"
    "5&<kQ+-Hl3+-wyC+$z)vMf1pUD_c-R+Ji<)EEiLJE3U~Wwbm~T!ly!DMbr^_#zxH|n8z;2!(PMHyaa#hlH4*VuVL4y`tPExsC4Ru"
    "(#RVyznu7GJsK$3zB)wE(TONGRw7P_;%0e!(LeoMtsxV^In8RUkO|RzW^zdtY&K%;=uT>F&9oL1Zw&hP8xdFiSe^U3VuaeyLc2rd"
    "p~%=}{B_XXNqw#gel;EsPHMlOmt6>(-%4%m2sC7KvKOrZ-W};q=fLfq#={S`&`>t#8$D8=OvsEAs^{D?F^VCA#zQ(!=8cxG*E&a0"
    "+b4D9x6hwGJN?=yB`1<#8gHh6Fj?h}-z|xS?yIocxt)|BSLxq%_zzpu%_m*cA7R56%rh5?S#W)uCgPFY%69SV$l!>)eNMA_P8A;&"
    "laF_$8wvB*Wj?nqk{*lJw#E8Mqu;7h1BHJb!0S-?8m*O_9#ry7Tv1cfi2{)>3yM>e+4n&2e^0!&<*7ZLJ3yT#-Zl+s{ou|{WxuOI"
    "dF_GA@)h8Ih|A=b?~yt$DwwXxTL~QBNi?XoPOl*+O{Om`_~+ChfQa7N(En^px06vG9Xy+k7NMa)$Jm97OXgDxZdq@#*IEWzn%+y3"
    "1LriY%^yz}Bkn}e(3y_$b4`gX@agXZ*(X%)7B<r{HnvLluEfbeoQSt;$JnC?5_^V#U%-CzA;kQW#6NQg9SwhtXIH9V|3H8eOlL8L"
    "O!JW6GZ8%@KAu$WRgf}psWc8CphCi)k|4fL+{3Fo4L?CivHt#b?$&QLTmR~rcVy|>;|P|?^b2{hxa3ZPWQrmLD677)V!ILd<Si=c"
    "&?vEwR3t5SB2zwv@ouH7s1|NO?N3}2TF?y^am_Oc%~WJc>r=@G`BW^F-4XGc!X|dGiSkdFT1EdwepX*-D(~gB<iKWIR8NZBuR&5J"
    "ObsekqTqIQV*1GeWX6WyE6aYIInbtxx%FZt2iFA=Kfi<-d_9G{i30op-)5H;qu)0&FSV10WO}P9&EpzUncv7aqFneU^z>&Ihvd9f"
    "BxLW3gpytaI_z>k1gc|7X~$^}Iu!Rik#}})*63ruDSug9c-w%85kzU8m)XEM{WE1ASvS_+t4I$}>&6jLi{9L9JboZdERExvID9SB"
    "M?_uuk{@_B-)qA!u6n!0MV)?|X+^mK;l^+S7Q;B~yzl+>=<cmdp?p*zO2tmU2by<xDwU*LP%G4GRTNDZo5NzRR}8=swbtD)D22d$"
    "vP^C7f>KhlDA&*D?aM8Z%z4y{=Q}tA^<kU+CTHnA3)27_y<*#HPvv!&l^3Q^1y)KXr9He@isp6>LdmkykiCr#w$pYEFwqe8$|7>@"
    "{o=H4D!I0AQ1CiRT8Y8xj%75YQ?C!Oa<2Jwhkm?nLkKOp#kLc&_O(Ic-Rgd10(ySlF|AU_Y%M~sqDPDxNKW8IV)s@Za_Mlk(QP7J"
    "=}^;s;uRg8GH9he@peQ~Z|!eKzxi_W{eTfAcwyQzl~&hg&dLUUb+6Ais@VpdZ<9H4kgtl#gu06-GV*4{DDSd5_EvsP>vzU$nUk)G"
    "L)Fx;<f@w{q}Up?%V~B*<-dFaJ?j^{%}rn;R+E4;Hs`_!XjN_m(kLU9YcHyG&v#Xl&8;1Uc|5@v&p2O}OQm$9_Bb2<`DZuU!&)G4"
    "6sV_ZtsXTsDLOw?mjR`cy4Qmo-fjhe#MTRMUTTv*{kJdl@``5*qDMS!)M_6*N%DPBqON1Ry>d+{b1w}kU%#$9$N_aqR6-PbM&Lr}"
    "{_q%sl$(J^;mD^q^TEM#9g>B~L&T-GV}$ru5BjudNj2?1rffa6*E}K%iwvm}NJ~t#bYd$RT)Cw3>IuZBZ5Qj@fS0&NWi_C*(UDOi"
    "$!JTW>jq1KB8z?dCvU;t<&Uo4(FMSTIa}s;UvO?L2t_!71DkAmr%1Ob-?%_Y07}_@>)-#R7VkX*626Keb5I5c`iV=T_|Na$WsAhK"
    "AIf`V2|kul$N5sVo?lQ*EuK7^e(>J1|G95|{gFqaQ=dLryqeg2yw~p}EL~gf%T@n^bfS+{ViA#cTs!H@S<pVFYr>65msqi{my=3^"
    "LJQ3gq`kk<gP$&(81kZft(`kcH8bDfsGHGZCaBfPy`nx0CyU7_QN*Rr@koq`D09cS{9tdmn}dx*8FG+O+ofio9uDo971Y-sKjix~"
    "s1<><OeUc({&3bUDJF}71{@xRhNYbcvHZ_`a$}3u<eIRKXG|V%V&^cVkludho153y#Uhu-;<)&&+1NLqctGj1{^~Z*%vq)_jJ;Vd"
    "1`FZ5x>trw`_GC^C=mF~=aqU<;{^tsGZn5!8~!Frrs!muAF^l{&s$<KAOohGp1ioejoFhVC*<&SWH&|`Ogh_y#HnTb1_h{nE-*{>"
    "=gXZ^EnPqgRSVo6H3RZ?BZTHck@su+*USxAf9X3Ci%*kbCs(fMRl$1psJ7R{iUiQNpL+Yd7Nay%8IHMAU1AH3Dc7n=SV7jz*0F|1"
    "t(#UUE&2P+LMKbNx=Zi9>)sCN?`9{LPdLZy3nF6Jikllruu`12+ay*4QL@VAbqZoCbC&aea?+qs*(1bSE<=YBUdq1S=&IF5t;Gxd"
    "Z{x5jJ&yNfic)twOgxs2hbwR?kgXm!cu$|{?{l&z*S142+yMI&ZF1Y?TB$@<Zw&HB-5j^5b(4o2^SB(!Yy*IlqwTkEeO)2SB9oq~"
    "=Y}E+qR^qcCANaf%fNsiXofNkEliE&lx7TL28M<VW=`!SWFNA*ui$>mV7|j<A~cf62af;uIu^N)clJMd=e+=4>W^4}+U*flVnmiN"
    "8S>rF63ETy>6Zq)T3KK;iOy53@I;h2G{YA(igPlGI5}^e^_iU-O>l1|$3%{YFcZCVoY@uJCgb<tM&+h!AxYn@=6fy%>6r820A;&S"
    "uUhZYyiPqbhvt*iGqPmK-hWUteTr;WIGNhH>=XHP3K0PfQL;y{$kCu)gL8$Gc4xmOV+Kl_Q>>5=1gDHlrBd~x1%Z`+c)9J=G%#L-"
    "iE1jzsNaT%5u}n5<ich-6t34o15y5Fu8WAAS`Ug#t0Yv#JgIw|8#g`+U)!sVFAR-SipbERQ0SV?iFTg`xa4Oacj6m3aJeX*q`XVG"
    "MV3d)>&Z&;>$qyCuE!S+={`U=#}zI7{wKBf*DKe)I9qul#*IsL{oCILoRhL=%a<C+i1l4bB2tw)BxWD@+$pc1aP*9pz7cd7TaBGq"
    "VFDUCuW*mfHApclm8;D%nWA;P+S(6o9NagK%|RooSb|HUyurc9y%PO|sBdrV=0kTrJpS~Z)ct?hD62&4hcO=^NMQgd4?>@9W&ZA0"
    "j<vfEypdd`TP+U=o{{PMoi63ZF_&_hIe>X90y4ni+T%99uNO9O!LE_M?qU%+km)khiay51Q`%blBovu8W-oiSXB--)qEzIJjLIdg"
    "G$#2pLm7dF$D^E9om<=)aqJq*YSIeenx(F1PN8t%gHbu?Fq_Cs>Ehgi7P+BT9FO~F@k|iO$Mx;5*F7-_*{3t&!}Yzp4>zf1ujURa"
    "{YQrR5Xd_u0~L0N4eW-#(PEXFM*ewZCO7Nvcc@Ky=I>3t?C93!`x_5_@z-DcIxVXd9sE$2vO&)Fpr6I6sQrAMGc;w|?I&AzKMQ7X"
    "fJ4D*wBHrn23aE;!#ZV^h80|C*dB;d1-ch)$eX-wp7V^dE)`e(m)oj9j~<+^AGe?Greo=tar~6?#H@ebA4nb?x1afUER7CR8%Zag"
    ";~E2p(bnp7Wh?W+<Xl1{pRv|v^N)2ITn^QAQn--M*Ln1q2v>>yW+BAjMYe(1l~cV`cSK@89)Jmf#^**su9|AGskVQ2?BSKA=$Gf5"
    "EB|vo`DAHmd~5cy6<q2zNl3AKHq~Fe&Mlbd_$Xa!@nG)vb#Ao+&UW5$2i;8K1shF#wIQk$rTS!ktB^A(D$hUvJ*IH7yZ+OeU5{5%"
    "jbM>O`QKjoI692x@(+7E`#wosBD!;Kl=DwoKRHY`tEC73czfqzfe^kV+Z&8g&Q1(=lFh*0)`NX6)TeHyA;25G_TZB~bNzXr`-DTg"
    "|4&swyu~P@99^pauu+x#6E{c`at#Xg&0{`pAQU#5jg8iKB(*VP>(WV?E{Aw}`6);32iU7_P7-_ngFozzPlVM2$I<GJ{KkZ>_QU_!"
    "#^kMNlM5VJAI08cxC@N@%@^Dd4N`*fr3Hhz9WO<W3)$(NrlmK0HJ!=}HaRhx&&tB}NkA_Vb68Dj(B?yE@6IhLldIGN3tnEed&BZL"
    "@Wz{e0rf}FRQf<xJg8)Ue^ijF4T%s+<OO#aufajBP5Z$&=6tnT83e@|QZXdb?ZE)rM|1&_+CTc}3HT8@@-s~|i-mTO$#K-MgcZ@s"
    "29<Bg6Kk?#d=Wiy(IG-?&a!f={ZKQmN5DE`pL)6*)^Ms>b8FflpLe6NzuT3q!Lx|wzhm7MSn?}YRNe;$H7_g`?{B**{9?BudVBiM"
    "D<zV$B7{_u$8$+0r8H^wH*(dTLD#~PP&_9z1|t`bYA4gUSt4!30*6MEwyLOKq2H$s*O~Cods1lTl}Ve+RN84PWha*$<3F5zdEPjg"
    "RCVEbN%<$E5HtzYBGMtSX<)V;)h9swaQ{{#yw&YKsSQVKCVfUfDBe=`uS!RqQ<)XoVh|&mTTzJ1T`)iS!Nibj<huOoQKQ;!<W!1+"
    "035_0$nVRS>%zT*_3WKm@T)IsMQX$4`|oGDzmk~zngyBN5G*o{+CJDJ;mfL5-+Jl7<X=dwl%y$#>}sAHiqFnF{?Gp>O}H9WV76m#"
    "pj13l3s%vna6d0=sJiu`D8cfIbF<$$93lSTjqm&)^0^hJT(nM>Oy>&GQYM0swQ#(Z*xouCd&qZkw-W4?yoPjq(_J`ro<5=N3#FPu"
    "x@OkZs?00-@wZP{_dYx@737?CDvd_S{9$G@wD8g<xM)y&0(Lg58&h;G1)1TiYUKCT(v^$Lu@^6~T351Q$`%8y^1H#uU@8~d^6{Hb"
    "%XB_CCS!W|A2No^95*7mGCQ(oRv!$rZoV<!fz_5?$1>c`!Mis6c>5ULSAMlx4@o9;rrEKc^HZXJ&@NdXg&WKU*GSH*0TP+kc`tY`"
    "o&ROGy=@sDgvl7y$P}Pd+i@v!`sMC9t4Kv|%aE$Wd;T1>nRZo(K?Oyp+De<;ryf@5!LqsgiXTnQ8k)~}J0}+`;8;Rf+GiF>WUJP`"
    "wwC*3&2Tz(_Hv>RVjE-KxDQf~HB}ab1N27r{GYeoMi@+np{sjvM3!)=L&^-LX9X*+`tu9qq>zM&L`MZu20t0fX1H*kZ40R=8BKed"
    "-$Y@|0WO#w0}jbW3NM8GQ<aP9T(Bf7a71~u2Rq5Qfh{yz$}ZaC@$6GbvqSEn(5+nBb+|7-K9HiqkWfOn6p#f7V<~Gae<T9(9i-nD"
    ">)2)ldsgM^v2*W;Du4ZT=;!d;`r2userg2c?rV{&leWf5ZFiNdT_G6sQE~_0FKv8urHqq@xfo4siL?}L>sOR*VVjM=pRHXfc2=U$"
    "9W#HcQ{`)IF<KQGI+1yhS?`qFvAxe9eE9dNz;RBit@)KvuVG4Bc1WudE^_0qpH@B`)W2Y2bupJ`E~plvTgi!y)?0lmc(`hBqg`z0"
    "mQ1uoNoocot+XB;RuSGmbyqU^MPnF^%+HvXPFiM8y1feCC~6USaMbKMz7{`xN~6T_M;q@SWS>^c-4e+n)Zo<JtI((K>pr;o+d1!h"
    "%cd`vRB6#tftS%nzPWIw1HNp%^zDn4inrZ4=NRcCJg@WOg0|4CcaQ5U`+<C?%YsCkIO3HS-lED%_;rFSx-1U|8t=i~+~KYL+T(Y("
    "p<k`Rzq^|M)>PKl-W&0xu!C~G(nR4(rGK_c{wR%(c5GfkdxC|mIt~=bZXX|cp|o`dF8O0z!j#$(WuMZ=KQBbyt3-a0Eqxwj4-Puv"
    "tS+?=N0T)KX~&aks-64A$`v_dU;FB>d!Z0gLrAoZ;rWv)FRee9uZ}<5y|Nd-887_0Z)m8rO<q%|73(-N%w{UjDQo!QSJ}iJ1F8}Y"
    "q{`#o@xeFg<8LadHL|gGynW@#aqv~o!Hhm~*;zO<=k+OhlS?qYCZ%olvwt>*y~@<YNKWWt9cOvkGDdqh@8`lRrJW~*!Hl}UpjXZ6"
    "g+WU%BMerQZn)K`SK8K3ozR-b#>G-YMbc(OEndWHZ*>%FBpK)|Uz$BRKY4oIG7X)BkWqnr6EU~Dc12fXr7$7Gw;-3i;f=E6Dalyp"
    "#FFRS-1O=B6HQ3K^^)O**;<!_QJKE!HfGf7T^`(F+NC1J;KQCw8g7br2wi}cQMkY~hdr`fE3{JKWUOpe^h64ZkxEKhLyb|Q8Kfh&"
    "DW=>`mlVg=XmyH|RZlr4CtU`ENn4<bNv=`1DRM0ZF0oJ&OAVA$5-D$-qHDc+1#WeSL?~A*7AmEqa1KixXVDsAZW#5MVK3b_WWFWc"
    "J=gxmLbY<CMwk>yJ^A~ynbn0*yy+1zAK3EpFkpaNa;jx3z#ZNo^wm`+Z2{3aG^z~=`9M3G>yjT1(1$Eqr>&(CO-{s1#FCKoaErdT"
    "jjTrpiV`zK5{MF?0%}^mweWZ?y}CumVMl#XY|?eQQ?11+*?jEjt(8balp`RrDUr+@C2rPsL8QgXN~Fe>V(DGHkbtTkcLsQvm26j`"
    "gPCQC-i7FWgxXqBsM~^~*k-^^p~9E?xTpd;1+kcZl7Zg&;G-`hM^%t)D%2vKS+{*c`Ox8_E?jM>*A(Wk*&sP60O4jY)JQXdd~OrL"
    "8!Rm9m0LuaDsg!PZJ`XYa<jF6gA1(=G(c3&rA;OUM*gp}*eb2gGUgMD8PF-hOsr~3tuu<S{zFug7dvP{Rq4yZ4m&B!OMo1puIjZq"
    "PO63oL75gLxJZmqU6~#1(4tXTXT<Pnc*DZg%4JIm_9-_3vIITrogYLG^-evu&d;eY=RQ8P?+$I<vO+DEiT&-?*=DV2T;^L8d?1|{"
    "D;6qsdmkih4sA)=E0d^M+j@yjP{u4wV*UCXla4tu+t1gw#Cw3c4+LfcVWM2bh{HX2?1VhuJGlPfE4Wztdi#q<M|;|n-OFxD-b?9C"
    "j&^C-=pj1~_Jc&4nJRY@U13Ypw=XKVa)XQ)zuRuN3bld!QE;QGq;ri*v6UMgsO5yKa-YB|Nupgx#V|Y^hRfacaCN9=P!qF@5zcX4"
    "F-ND1D?38_XYW1j*wv_Y#EX=D5>QjlVYNbXjo_GVKv@7<<kM)K)(=iifkgWLSKB)QJlzm%7>>V_L(`#Svzx8u4`l^RYc;qQW{(mg"
    "a!GOGWwH$DP)57&7oyQ3tHeM=_uy$XLGpk0(-$KsQQ+u4*39<}NL#ODPZ-6MC?(!|5}Me_$gUQ^{qjqrwrAt1o})DPHZ92`W#ABv"
    "$77k5dk^n1w46#~Pp-k`U*)=AvC=#`SINAZEHBoY;_glvtVjOj5|QcqEGG$8+JNg+1}-JboqomSvy8ee4Ko;4S(M*7!+u7!u1f8g"
    "v{FJT(2SB)TPK^5_D>v>*B?X!L`a1uDAbTGHlDE}nx@e`girR!)R9Aunnlyivhpxmg7+H?&j5|Ib3{w#B|}g#Ak&kys9*0?%eU<#"
    "klZ7-{}|tI;p@logFqH8OQdmQ=PF#P=@E}xKFpT4l?~mf%sDm2zWbl%h|9eWK3&GYAL0K@P$Z9sfv7gGG{5LDzW`NZf%AWCG{0%w"
    "HjM9EFA;L;G@lev`Kjk*);~a5>|V1GD)0j~ntx%=oJr+IS*}S+^5_1OntZC}pJ=6PpuE}M3MPN?70T`xP5bw;Pj<>8LRbFv;lKXr"
    "TeiRa(djb|`BX(W($o1=m!P%Zs`;3H#H=`Tf_Ujas-{(M|M}eazw7(a;*!!o1D#(M&B}i8^2`6`g|jah{GmvUjT=L&IMlHpeilFY"
    "8$<8xkntj;9*YY)>0wW5n_@lOfutvC`E#Eo2T^C~I2Cspk)8&~st%UEI6e1t*_dcjxH5$&B^PFZd6yBbo{0q3GJ6NT*tNt%d1yYo"
    "At7KRuqb+zDcpFfu08+V{Zp2bi2Ci9tKByjsuSNqV+9ZejR?JQwUZBzC(AbTm3ya~Ef3nSrZ?kV{Kjzj*0(PG<Xe9{#_0cOWbCqh"
    "dU^B&IA@4le}GnY-~A@|>F(h_yz@UE_o<9&ujKo(*DmWV<`c_y>uXopH&c>VM%9LsLg+&K+9eW?Tu;&;N4cE(Gt|4fF*qvvu)<<g"
    "`$op-H1HaY<vdf)t}4cK8i@SK|Ndi%wEw)<=5?NU>wA}e^!n67cl0Hn$23Dcv1`lIR%(2z{F{)P%_z~GsCvNp8B)<y+Pp_ijnqF9"
    "0vc75i98}Cv3_@rto>unq)f?&PhatD&5xY)Ha#b)q0~;1WE^SMf<s(#YIzEr)H`W{VZVI$NIuZFuLZvAdSfRO+fN18VviNKj>j6k"
    "d4;uBQa%kFR^qL_q3zD}n{jSIE214khtSc73Rl<4pZ<LF{gXMvcVNX&O}d=wY|iC8)&c<jTVS}e2p(#bBB1N515$mv(sxf4PW!L^"
    "eNk~G(%<gv^rh8(bxb~(+z*W)L$cEJ{%4Kq)sfyLd+VO-=Bh~=8^_Y{RVn?ugNQ;gtJIxzhz;D{s)T+*>fU{GOs^5DzF|Jrhz7XK"
    "V=!T$PtnD<BILM#f6JNQEH@s&cj%G!ax7uHY$@ucjYRW+Di;g!d^5v8rCg7BGs4RY9j8Qm>E+%mm(w#*r-PVI|Ni6bH`fnWHf^ne"
    "yQii`C#&c}z_yq_H5lA~v-;r)S9nIbU+#0@i>G|OkzMa{dCYs877Aijg(6}|wiT8rOFA+6c0D>yHJ%kI!|9=HOhnG(6Z3tyiv&k6"
    "`F#~;d?Q@xzc+pG&-&DdmY;I2Ki4YXqVR2#Z$;N%qeOj7&U8=e@}Lsqp%T^2CG{rO-r-*5(aIx-6u$IF+S8wvet%E#i?ZWq+5k1A"
    "l~cK7!J8sq=F29Du=X?e$|vsiyW?zY8pCF?sbX71Ged)8uzy06d)1!&f!4ivA)q~dvuRfX@##)}eE()(pUhuhPYqu<<s7kEmY}Y0"
    "Qq`#m2U_l`G_>1|9_Mxroc2lIGZ2;OGOxZ#yzr-;$>%k&VcHB$+U+u62!RG*%xZMJmf)8<No``HwL8~8m~8tAH&oS_BbNMAK3$p-"
    "Q?vOvSTMd3x-y!l+A0+%a+UtdG+a=ZE@-!O4X?PiAkBFO>^i_dqS+g@k5$pn6#N~4)3t_yq4DaRBY#I+3g~*x&nD=Yv!%yZh{$q3"
    "svTuZ0r~yXaF_*pUc-Dx2M?NjLrTESz8|oX^2Zq{(B=GDowQxc1CO>Pk~XES_9jH5GfL$}n;^Mi2O+7<aiDmGs0F9RgNahB<6~h8"
    "I?nc;KkP{7iLQiI!jgD}t|#K%t)#c(Jv%jP=sy(V@1UYYE&k9w)>q710vO_-NG`sRl}p$$uj$mJsgca96f=$&U*iCE9b<7^Z1dSA"
    "hS~1%(5<$ozRt_y;?rL!PO8SHC&Xq7F%2o1UX(wlYmJNVNOO>3KGd8V@%V+qO+#yLv}Yo8sB@HD`t(R-1OOQ#{rW@wNDm-dlB@*L"
    "?2cXXUF_qWw>@{sCtH{aC{=}?=SdazQna4hn_@Qmu3`rgc-_g0r>|UOyuDv)X4AgsTcSVpl@>VpYsv$}wfpg{QOq(SHn#cG5o{D|"
    "+sK+x3HHy5tFJk{swmg{eG)y=4tYUv^LibK*Gty9?qUDGvAy-7Zu}hcqS^~qIuEHV3d{Jobt!@*(w%%X8$&$1U2)=eRLg0$m5a(R"
    "r@vJoRL7g5Le-(4I|T?Z)XYfx9k#STC6@_!WisZRte^X5+PBtMcShP)jjq#c17KtB&5F!B(8DnSF^UPs)kn-G6Vq*hVj;I#g%gri"
    "eOx0ymP-nxOaU}5iVL7d(eA+8#YE=9!qUCu?do35M#;{!dnfG%tUxq%B99z-?Z>6({%FxKV@&sm=W5Q$dnspQ&>rVU#yiV}pQZ73"
    "vC&tm6l#=JQ?#_n5eg{Zf$A7<#+SxLV}L?oP1OfC3nr1`$~#=?=$yCsg3xQDxX>9W69w*>E%89-SY^-9yR~MG10|C&&zK-(AQ?}_"
    "^TF)|QcRWbY>ie8J<@?(EF~v)hoe3Flu^nL+Byl(aVSCv`^8?qfgN+ny+j}s!T}9nc4~*Le8P8rTy0^P^1Y7y2G@yNDO<H}IxHBF"
    "R#gQC###B>j^j!^1mxDM)w0!?9#xdYoH-@QA27<Is@Vh9<K*LAQZ?KeHg}DEN-EGyt0NYR>q+*j&jvjUl#HUApEW3Qa0Ky8tWpYc"
    "jflM~8FP)ErDmh_d{#Rvh~1!KUSYIp_0tNKU1at!(wP@Y*CHa-=0QQpa4D=A?=)h4Fhh!ElYP}0DImsaaf$JCvpha9C>)m^cpA+W"
    "=YIQ1ty^yIkj6ZRO8}K1)}$+4F-5o>e!9mSK_i%8ghI)IAo4zn<K0W==ILaXM`}=^dI(Dp<qOr3??RASE734jE^|8s9`SrqEJmUt"
    "U{7W)hSKmp-lhEjzEWVzofc7BOJ@_YL%gS}joTl`5wuWlTh9#D3$u>pO{;E01wMeWA<c~rG@^db2`WuJqikU7Q;OBZN0CfWr&N<L"
    "*yf}ytc{k%M4{IhDiMD-!z8Dqv%R4Ll5(R4Wfg6R0E*qmk$8iq`bIT7l=2cq8&M9M3cPO^>dm0ftFfEpN|;@QE&b{MQ`4#is4H|V"
    "Ox8#?UtThwmPx(Y!?VzCVgDT0oS;(<G#Zp<R@s~D&tDj&D9F5B1Yd+8*Ek{8i9wy-Bi3u_VOI{dC2oa2Gk1<S^KVsiFOAO0uivQu"
    "iPd!bv*b!aiUr`MSqJe{X&{&H#UHxPN@@tVN^>29N2^}s>GN4cs8E#;zuEuJnNf$6{xtB}dM2~Q3Dc<4l{TGgbW`#8MYoS0ocQLZ"
    "`^o28elTe@SRsoEP;*y5y4$Bx$7nVk?$WK6K`M&3ir}1iy*=2u`Z+-cyteA22iF@-Po%J{5_29#Fml};*it{x|H*kARQF95^|^~b"
    "{iW!U0yETuMrpE1WPAL5v8q4Iu_k%?(B$`WgxN8)MaXT%ANZSgrm&WseHNRzEY&QRAU)O+ODsM}EEq*aDGVbd&8Xar)z#4|83?NG"
    "@WnM*B3z$)YeqI}{QB1Yw6MdfJ(TUO@UbbGToeIk8V_!EN_wA28A;ZvjQCeK@`%=FvYxS--rxlT#EiZ0>Wix5ycs~WsY*DTZI=$V"
    "lka45o9%vkwNd@?r2GH&pMKq-wE?*^n#QGJV7ix>I44N$Bh`3s0K0s;vFB#|xi%Joi-Ah*!<$DncG~j?lOmtXF?Jzw-0Rh)My>Sn"
    "!ZWU990O>PNE>2ty0&W2Xotgbg3uMJL1}|J`JCZ5$?e@vX_HzT5w-22?syZaZ#?+EYf5Dq$9Vjoe)*wo!DB?eZ^@rTs-qqNed828"
    "-z$|QikY9x=`KvKgxFucxAFJ8sTZGn%{smax|~Jc+g%v1_t7|WMC<p&BmuB2Z3jiuz=%nuoX`NLEZlfgeL6X}cqn9v=s}X_ZOcDU"
    "^9$6j(B2+s>WXobstFD2V1+Q+bf@ZKYm8S=qJh3hio$>yugAhWn|py)<Fb;O6D&0A%XZso4PjLxWhC+>8$Z0&<i_ycn6zr?hzgL^"
    "qEZO*>|vjyG>}d;Suz?jb_?LB9j8kB=~g|A4YZT~uGxHevsSxWDy7f&urG^`!f?Eu8g^lB&{O-W{cd|WKgd>*vav2%65FIe=^u;e"
    "TEXq>4Z;tS#mF8otfM=fUZV+g#qyB?NGnEk@h6pH^uWTf=-O2R-lAij;a~kpe!+DAn;TUz(ud>&iM4ZcwN4_U`k?>H^yrVyKdNdJ"
    "70h5X8L()rgf`*4%cY>26e_~i&JLaImJ4mUU*dq<osL1|_d&99t<%eo0B7bIvxBPbWncAV&RK|l4`Y$oh|N0d>QZhM3HI$SYblHw"
    "d-T$TwYE`b%2BqbmA2bTH&?JtOf0hlJGX`F%;x4Zb`@#tYzNFXbH^3tdc~2EXbS_LdpK~^L}IzT%QKZ{>r^=o^I^MZ2uKiB5AKi!"
    "9-F8DBYRG~=jx5fAdP+m(z&|~-x3g;3vQ@EK}>iJy{%8a48FU8p&da>OIUSJs~W<Bjg~Ljyj!PE#gt$L-l}%c5xwNpRD`H<Xez-M"
    "YGty=%L$j()Q84uDiB>jgbX-hkqK0eG(dz7fW-vSP~o*ctsS;91A}u?pa)q<e;kO{OIaz=99A(RpA=UNZBj;xY_)O_BdQdkh0&;("
    "64noIQLSf6C9SyDF-78vG^uPnICv0Z3%^}|tgKb#$$-%d?&tS6D!EENf6xf$BY|R*rAm!b-JFlf(_A)3?%0f=zt4AvgG!C+gS{@)"
    "ro~NJr6^^=c2_85Tas3eWlI!REySYIa!@VrAwX&VlwZwzA@Q`%d3v!2xvZvXu}w({qc+*n_~0P?@%0bh*;xNFEv&32Rw^tDj$>Wj"
    "wtP|7i3hTw&0J#lhs&>>n|l5&-(04M2C|tP5@$<}ZVPCaW$%S<->g)FNKsb|u~<f&+jKh3PMymE>YHV>6~hP7_G!0atch5nwZ>kn"
    "jBzHTmnnvIh*?G~D3KOghw)&9QZ*{7)RWSkf}ns4SUL`O1X>WWHM+_5v3`{#T0k_;9Hhxo7g)W!e`h!I#a2$;(Fp6TIF4Y*8i5~5"
    "G!0PZ63L9T-q`ca1;`#Q6KMrVBOYLV#_69hfev+1iH43DJg0DYYrBouG5Yw?X1FmL3#x#YOkLcialY5&lun>1g5zZJO86c*BDuSJ"
    "FI|dcj`ljmayXl*<E@TtOpHs~L3+@T2;JtOS7!*U-`?u9LLDp~SlLTvt1#J>a)Ov5fi81cT;EDR3RiMQaZ^_d%8pis3MD&i^`v>o"
    "349W`Z5c7dL2)8=(6<i~jh4o4Gn*9;WkkWk)szF90x&5#5rZmilLg)YbnWfzArxOzwTg#|;GsU28|_2=eL%b+1~GtlDa9^Q>vL|t"
    "X%C(si;rmUHpdh4k$@Rdm2v<Jq-2nc;fG?QUV^t2tB>ngQ!&(f2OwHO)`m}6bHT5Tn4EgO*l9k<k}by(bUvvyJvInlS$B@Eo2Yj-"
    "Y<Eb<eg~vPZk5UOzpj}<TPrMaJb;PXesJr~{d+d$o>8)I9NF<fXJ@z*Tnu><EZ6rMLQM50()Jz^BS(d7GHuPE%C?e}d>|jaDe^v`"
    "#>8zOOSlO!Ic%bg0C!XzFKH@tnfT?_{-x^1L?)oq)Qn7r>=K<gfNTM`|6B1<i~e=B`Zv}3vuN5%AFb~ki@VHJ9`xoDxzU^Og|9j<"
    "--Ks~BYkmAo_3xKIu>9Bbw4d#+^k!Zs2Hf|he5eMpb7wAHx?trGM={-ju)wWc7hYCB56aR><w%KPG9a!*6F+yPAd*#bnN36w#{~%"
    "VoA~l)b-3p$K!PRM=j%1o?HJF*uJiQaMVq$-4>zE0j8LuQ{%PBiE3M1jjHR6q%5@y><9}(<-5?evi}Qmd7ripC~2e0=W~JvRg5qa"
    "s1&$zM;Rt3dv+QX?mfKmi(h?0nM*eskHVew$^&%-nA}W4Up3tKdK0$^m!e}gG)FX5oifY%)k~hCPSOxll}0>qOAi`skV#`0FO&6<"
    "X!w|<r5NTPtaJQFhJZ>Q*0?efLx&T{elgf6<GZDPP0-VR46r8og}NX#F>2W18AwEv<2LJ@#ceyH92peAD%}&BriH36X~CU=abGUP"
    "O(-!0<en0*?&gvLe=IVryuylRxvrvB%RLG|2?Y<53AR$hV^v9Fza`ur3=b&b9&)I7_Bg!}9wwEQVtzfk6G@0v)R1m;2-X}%f@Sdm"
    "te$I-Mzvwl-=OAj6Ikw*)j|>^S2Q7&Ie+#f<QUD0^{E~6@z?6d^@I})%kU4$icSvuEWCx)2?>n>->OEr7!Du31W>OWxn(uCtD$mI"
    "H*sZNc9EVcC8Z67OQ)I5Je|PJt2Jpcod+9me!Y^pqY3Y7ZX|+tl(WB4xz_Xs^;6E(VzqU`u(6BZ-njQS@5GT0@XF41?pC#jCh&9|"
    "Yg#I3KM>31YG`A&&AnJ<o%w%ZDi7t2n|PFXiELcVu_LDr3$qoAGdg;BwQ5YuJD-9_Hlox*nn<sft%`8Eov(C9?c#;Sio+Et>6+~8"
    "kxeTT;d2=w*5ul9TdH6xV$N}8!=NLSKxoc2^75j8+-q@;#Wk)#*L?SOsk7Hs<TS=|*Ac>9cM}$Dw?qX}%#Gy!N!R1)k$-9TayJR)"
    "vu66M@U0rScMl4#8t&yC8*z8IyAaL?YPDRro*mQ^eLP{{>tz#qAjy5S`(!SB$$G^i*;ad!w|&%+pFI?s!Z@c<lm-wlcIXvKP*_;L"
    "O!8zl^2mT{EF!1Slh02&mK}}>y9R~GLpTu2R9xzu!%=z`p*&|$%amOynp5w}M*E_dnQczklJ<X>JtCyeAT(T2V+7JNDAWTn{a{eu"
    "H+Kt?tUF4az@)YmUU)CAD9E`E@c$(?%H3)<n{4VdMFF@C$}gXI*>4{k*XiUYb-hSY#pIG(pG&KHd0MWGFD)rhMLbxF0bC|V6V2t3"
    "XHw)geY|=1XzMte+ISK4dV6V&Y}v7R*8cLC`%ilsN@O=G`)~_t%4B*@)$FVK2~9g^kYo`xS&(SIxLxFj#f#%&*KYm2Ao5ALa*!ig"
    "nz1RX<{r88U?P0<dhOa77tlT=A{0%I&A)WM@%kTLc{S9`g^x>}0)b^X%Zz?6l#4#tTw1U&01WVrzPn%E2uhQo{e$@AVZsAP`Eo|v"
    "ZH^+f*H2nr9}#6MT}sscc=aphgWrU=epz9rY!tSCFK{)tM^mCI$hPFQ1*K)tKGmWPBGNVMK7(JoX>0j)U5o5^IC^nb)OJok_p*%>"
    "DXEcR4q8^J(aq`*)!Q#ywL0<Zn#sj;C$KuKH8mB5{xbsJc=rKaJucAcy}iRMo_p)HxfTIHP@y*{N;S1_*0-;h0s$oZFt7rRm?Xog"
    "r%&l(vjd8<%tQFe#vQRFYB;5qoklzML^$x|aBuC=z2hR?O$JmgDe4Ah78#{yEfJ4@TrBP9>-nk0vF86@!Fzr=l3sV32m>JCy$2FV"
    "gY;FEndMzqyK2v7ixk=9XjddPn$^x1?XGsTyJz?8;c4ltG^98pMQ_BmY*W=$UEXI_Wu>=Bc<;Rp01*fv0uh1Ont$Lu=RNn{-+i7h"
    "x0F_3nGgQk`z%cbH%NWO+)QJ=bnAB><kP#|_ZBOYvOH3DD?n5M`7+sv?llcjCcMj?#m&3>-V$2rq(sd~eYb@)7i;_1So#ZB|C4;0"
    "?cn;M7C{a6o`zH~Xr8osa}SGjNHJY#@k;yka43?)+rnAl3Es_bwfN}*FPIVq9w%4!OUrBCgK6>53Ck&_quN<EJ@nf{>1PRAM1dwP"
    "?AWuu$(G*<6(j>zB@nT&Mv&bTmIBp8^ozLX>a|=TSyI%$GFC51^U1)kRguSMsW8?5e93x!L%g`sTPq0zS!pEIubbe;b6rB0`}!z;"
    "3MD51^aiYrOe-pfnwT<Cf`dV(pTyb`PbV6T=#<4eMzIsCAMuhm=*-8>6$7!V<st%_qZ;OZ-&UJJ`)OEE@ABI#yA`~tYHUWB{QfzR"
    "|L(Lsu$RP3EX(lFFI$}trGQ^GEn``-)Qe+Kv}mfeMT8c#DftsxrM7Q&9kk<*23pF?X?MI#JmBo5mx12X44OW?hg{@6=dDh8>fI>W"
    "tI7tev}1?oX!GT$Nlz#Yr6Ja3f2}-p);DaXA6>V*?~b(Ho{ijQFtSt3CYwO+fQJ<=`0k~iCod``8Uk^hgg}Y#-Ze6QPn3E{BvaUd"
    "KNm>#QkifvpTjA1xa^Xb%cgv-n&M`aBTmEFQl15J#eOKWVV-=d7GZi|O>W*WDEz~)O7mC*9Vi9qlu+Ha&B>)>(nuIt^B10!KiYil"
    "5_oZA(()B}I3k$YHxAk7m_)JJ=z^}NtM{&=()M(7+L9X{42I;ot+;46+&@@$ApR*waOz|{QtSBIg&2lD*|lvaXTACPdaZ*S$3{+$"
    "DSW7|qI7ge+Z960f_)wme6kuT#Cqbkh1t_nQ9aY^l(2A;VF-h-lcQ)6$b#Y%BF?Hw;x<+vXd|g2wqD#s^V`+=I8YL;*A)@D2pwH{"
    "?@0R6X!b5^b@2p2Slu+Bs(GP(6k~SsRO(tg@Tm7GQ2$a^SVVGw!DK&l!XkA%$DWx=D>!xw6xaqRrv`^Q87f_2d)y#j83Xgj<pqV*"
    "D5Sn)luxmhZq4J}tL(2DMRE|diJ_tVoEK9kQE{jojY3jkS5>Pa5>#xga)O%N6GkG#XDz|q&ckc_!GpM<PMHdbpu(@H#5E8=v5L!G"
    "PhHJfNvBNzl!=FkQsG$)D{5t>xHk}Xp$5fO7|jHu5LA@r=D?t&Fp#H#1Z|ZfR-*&1L24B$?68?NN^Xx0v<+6<l9<I3!vIEvV!CUj"
    "ND-%kThVY1Nd)!i6JFj;?QFdnu)eixI~Pz}017D9q%C$*&o5y`7VK0z4DqZmnk<g*w?tJTzs(i%>IOSZfmNo{C&_-RDQ-#h6{kF<"
    "Om|sGCIb2$hiXQuVC!&rnar;giwPDh%BKUnxsF6H0d*FkL)emLe6%OS3nb{4NZBCxgh*Y57h}}jq-m}Hu+=FZF!30F*T9b*?z<(V"
    "P9m_F5u*woTE&4NBM)I?SV0pX9EK14?lQzZbJNa%|K8886A~84CoDMCEny8qLO8wEg_^Ek!hwGicyB2iU?b)L5;Bq@ah^m)=TJdq"
    "fJGCxwpVoy6Qe_5m<}AQqoF-I9isaopzY?$2Wf{U#|JXcl)@?n0A4tf(q?*kN-k=vRPwG?Du?;TXSJq^d824lZ#u3Oo?z(720zQ{"
    ">Ku^m_JlwQ<Uq}xQ0%dI2Q8+0S3=RBJZQYXRxj;vo-HuF;rw|-^>IpjDaLxe_7XOEhDY^4UMOhsu1JOD!}bcIUOo2KSw5qH^JBnx"
    "e*jZfk%G3)^V&Q!pv?@L@|t7K^W|<zAX8{E3#K=NTaN19@fN+pQ?Jh-Lf?8#;1lltDV(`aU5hU#c5?^aG9CKM<;T+al~%DQ{WPV{"
    "w588~D?c~yv7MC;#Ob9ye09@Fyz997J>kdSn%t1rB0{8G7u{d#Rsx8jFvWX(6U%2*U-lyZ8gwX>Qde8>O5*YCqg20^B~LDQPu?P@"
    "U;cmp;_Ttsxi`m;IjMKPQJlQEk~X{3@FQBN-ujv1>HFD8MtGvrdVT-CA{h@qbLyCt@#%zC);5Lekd?z9XlDkal1p}_GK4HW)|QhC"
    "V+z!VVu}90?1aAZE?)6J#9CsZzh&r3V#(#&dax7Tr!fBNk7c;KNSr;nA9aUNMTGvK91AkJ{`8ZNE-G8<#8>CTjk7nO{t%$lfB$R!"
    "-#)c`pWb~?f4nMmJ+a<fkS!iIZY!kb&lbi%?aY3@o`+s46vkrY^V8NN8m=`yMv>;9DIAaD?7>(6=t~BK`=5fDUq=#O-roJ`-O`QJ"
    "w_bcx%D1(}3RkljPV5MO-qwA!ZBKE^(x$BX5b53>i}ICEd^%TQKee=e{r4o9vpoTQx4d`OQ*D$+u$*{|cje2~PhFQ5mo{nU0O_uk"
    "B3^(X9Hv^Ae|zVtvK7V->&88m-Y3PKbxj;efl#?7NY^hRWwCQ)Q9ROozn{L8JhIVs5V1uV-R8Br{EAEq!s0|ap*UDG-TF6qL5Or^"
    "QzR`BYXfF!+D_~O&Kx~f>nY-LxlhFK1U$ur{OkyERO%NSw7x?__id^q|Jk_a3kolTBY1BZ6O!eLnW14bbp*2CXc|g#B}-2X+g4ig"
    "3M$csQ`&q?AN8Zr_wRwLjWj3$eQhG{g<ZwS8k7!Hr974d_`3uiibm0KE<NGEwM?T^Et8Xe50?%ow?2pOZq<49wy-8t!ccfM({G9#"
    "hcp5{q9!nLqb`e!dY(R<!8DW@*0v)={n<w7^h(>o{cb(k<ftHxH}NJnpbdD-B6SM})=-hi5?GKA<~S~z%e)~UsKk|H9lorX&PD3A"
    "t{{jxQv-vv*H@9HBXl`cHf%PS?UkC5`bgM|b(JoYRjoJyD!9JJB@q3g!T$p#k5y&mxFy$7@!N=Q04b<=kWHoKWKpHTYQ2UA<FgTs"
    "btTW=O>kwow~TDJ>`$SMoOQ3Qyc2(f@;vQHcU9X;Hc8!)6#?Rgfe%UJ7e!^Og>)rsNtj+Ycb}*mxpY^XBWxAg*`@Z3$SUZ3TpuGs"
    "#T_^HaTJnMO0lLU9BKmHPKVd%p+dSJHtDK1J}N=P#)NU4zyT2m$jX$!s~1_6c5c7{+uJOW;LrdsnkEwmck!-VqA+NLVyi@YGt#~i"
    "YV2;~=$w@>QJ4~jXNc<XLCd_c8A%LyCJz>-^i{D^BsZFNjO@KmJCsUFV-gq?bgB(xAO<K}Ok-`mtT1n)<;WoLYbNuay7tqeKeg_2"
    "XX|dBMuo%h-9}P7f}}NYdB}0x8<|ezP5!A^x#yzdiQ&P{m$^<85;f=b*b}I_F06RV)=}m2=VTM=@laTole5k_RKRmb8jp7JDp&H_"
    "s%a}AR;sfA6(3V{R$Ra73p;&Nzxanl_cH?gKsS#=@<?7=pevQI1e`lH^R+8qWc%^q%;WuP14_Hl-R<O&tNOFv*X^0%P}M+_j;hzZ"
    "am&Q@7Yx`*?UiG;rz6&gqeKT{jH~Xb{^ItRWO}!QH7-~GL|fS&BcSZ{fyQ4#>PNrz{j=|U_r$puHBum4uc>wNPkr|?PFd^3>D^Gr"
    "JuvSMs(P(*btPWd0l2i*Kx$_suN-`04SmL|-Robj3|-mdf~0i&14%C-4HavG_ZlX0Okxx|hpj=V!)YzGwyPjY-WWUy6Qj3XPz-s^"
    "K6^sKhxlenOzCiU{&C$cW@ue6l<P%#k-d@+D7JMLVi~Hlg7xsdzQPrWL`ZC`9vYJ}c2JZM94h6k<pZ%uV@0g85(m#7m(Muip)-bF"
    "qXn@OJk}a|z86t>Hi|2%&!&~D2}fv!{Rc*MJ$K3~mLMn}6c8a)UV8NKPhVa*Ia%yi6D8cWx^HJ3MXdmL!qS8d#U%Nf+);0G?mc*)"
    "$FGrrJ0Z0O0A`=-jE;t@f*w$5;kjdW6{hl*fJ;JlNykMrq78xUi^ir~l2v1FnpRYoGkYLNdX1}f>pu2&OJk?cpEtdHQj-NR__cw~"
    "j!ae0tBZzyWm0;aKCrS|(tb4*Ok|j7pwtMb)q=Q=7qltGLpDgJ8}W?n<PUYalQo;;C}cWkJbAGUnkt>UMR%TMxti-xlmBLd4iNGf"
    "DcLV7YAx1>JfC|YttT`Ua8}+a`ixjq!27aKZ7P)I!$-$_#bT+Q-)*ncgW&AQwkYQ-54ao%#Ph9Q%R6MkwWGOiGbhqYD-Q%KG11yO"
    "KU5JrkE)$!vE|5EnzG77<`%AYX^6XX$j9>9+<?=x5TlTv&FM@+Q))+8jpaNQ<#y00mRT5nUkGZd4cD+;A*~yh{d&9v@2zCx0e7ep"
    "jC4}r{V>b6vR%KZjcbpWWJINQYfo^y8uO5@dygVij#P*RUQG2Q624PJ%QR7~l#^t&q%MRu05GB*J~O5;*84oEh$oY0O#=Lh(p2Do"
    "vv+nP<X2z-(5m`z^Pn#(IL<LUg2R33MAACl=yR*F9m9G1Q+Ee*RrXztS{Vq|brI0ibl8oj4k41`d!E%$YKz2iU${{vYZ<(pN!K*a"
    "S+ph&49a)upih<hjoY~RbaK7;+-|p%Epjo^h-Cw<Ot|uRpY-l}VwD@ElK;H{{(hqV{-<FfofXSav$7N|1Tti$7)+%wRTGzI^|4TT"
    "$Y?NWS|4KZ%e?3(z<Sfsqb2&zNHY;x?>09`o=@X(1s8K1r9}b3KnHa}2y@Zx)gqAwiFPQ|*!cu6rmI}Fp$OJyvL5fBpBr&9H9$Em"
    "9Obm*qdo3Wfg4#3R3LO-(41jcg_XeFXN^#4?A1@fxJ3jn*lnkTIz#Q~QN_ybMr?6waHO>&(WW~=rN|>S)hh_*n$*Ku8%Q6q@=nHf"
    "e)Ox~{L<&XbH1lJmYeM6`x(#R$MM&F&ao<M3v7h@<7^voqb8CrcDKvLUxh=rZ~7mm<d$~MDj__(zM=~_+Fip2Vxf~$&K6&Poi;z8"
    "uio_g*#4e|z)tF<K130+%^@#J;zIUGP3E5~4)I_jGEv-4<+6JimmD2?^qyhKQ~s;(Bu>Wv>6j=p#YlP&H0|E>YcIVt4Fd~MQ{M1u"
    "mYYKYoRBn(;}(r`Ts8_);c_!i@QbQr)!U}!|2FvV4NLe8IIAJF^Y;6}qnlTlD_2t={M)TR-CaF#hN!x3Cw4uv^GC?zFGhmZ<#;Qf"
    "iO;~OHAuIjWgL-#P<-r2#3^k`P0X5X`muScvO8d5v5_8;{9+zk(~&mH@qwGH_F5XvO4tYS>F+wH(T}q>v^F-=*cW9V^NUY12ODGh"
    "!Lex@dqO60;8}X+h11$eiT&IK@zI$ZA>=2Ysa+{mW+N3_^N8CW5Gjo)e|i4GwHZ5#45$2i4VW*R==X);LGs$Cox2~)c3c&ivWb*w"
    "+jjV_#%UM+hZot>y>6^jd-nKNoB8bD$&g2JRHAy7-)OS!q)5;Q#X6L8nNoj*6pQdgHdsz#FpZo^hKRCID11(YZMopPzQn)!dhI}~"
    "UXn;<FKAwv)y<!qn2^|M#Y7E~{;C%92G{An@&ryxxWTg_kAM%OS$uoMqL++G5W1MWv4;V3P+oWfKV&i*9n+)ly#BfcJw3kOIlkYj"
    "y2`EofPD2Lnq>7Sr}7;iM`|XfN3>^Vn_smVUP=aa35Z}tItCC?gIT3!OndB<2MyvJo#%$6c&oPQeH1xBQ<>2-mW$tfU72F^<3`j1"
    "8D9MJcV>>u<fNlMkc=&m#^)XW+r^bNXy>3gq|EqYfFGmj3!3b7>QY14p2PZvTvPJa-~F)Ksctugc#kb->JG-9_s32;4SWK6>{{ON"
    "Md@Cyh+gZ}Ju7bC%AMPq9HFgo8Kz$BCAdyf&Kq0)65Y7#hPr&a!s0yl#yAT*$1S03G_wB`!5Zbuxw@|~03{tpC{r5FerMsxn^FpX"
    "g-^`rY7+uOTCE-V{<r_PA*%On6@E;r7%{YmosBAuSA3h?W-7j&iGQ5a$5Cgu5GYjxn=8TwPcx}y`qBm^w20=FW9MfkW-GfYInj-5"
    "Zxg7^arTY5zx%Er4!1Lc>Op>MEwO(;3z~-Z){2)OMV%5;beXr(8THDK9GBWgM2N2`y|s6LIhoGXI+>bdS$+B!d7GeRf>cw{okR$>"
    "T=#B#T6!AY_-)L+<q6@ny-3O*zME_n_&6#XE@$!&l;#gK|F^p;y|tBYRAXqYA!h7wSMcSd9kF@vcYkxic}8mN2t+{foK|};%x(52"
    "D&7j2_+zbe!^IS~J*oBm)Q#Qf(DdQ&KBt@<9qK>x^#;?}Yr-ZZA1kTMe94jLtS^n?Jhql!vJVkQ)TwYTzuMSdk9u}D*CyXQe8?cX"
    "mBW%2Pg6%J<^im;-pKAhx$$u^6CWOQo`y;Zl3(JaiB?KPx8${^M(TJ*mGTMGdHT3~vo!e`(88=KqMIhQ4(`9-r4>CX>t1$PUr@}R"
    "%w_A|)B&bY=%Jhc$L-I6?d$gz<Rry|(?;{ytzz=`*Hbyc&PzvYY6nCNaDuMWBFZrwXCO*csd&84$tMkBbKUxb&Oq2BdfFz<mIniI"
    "*Lg^3vT3=lm=BIGOS^tWZ}t9{altY3tEboTc=gZJxieU26qPE<Xd^E}bQZy=qJP>9+Y;?|XP053Q+)vF@)UiClQ|%JA*pJhOZXe5"
    "119tjIdkg-N!olF*8Abry_@%H>j9wv7?#N9jWEW_vocXjZbxuKv#Po8-*A5zFQv;{rBL#Ea5&*3(W0u<C>932Jmegi?)1gD!piGJ"
    "C+pzrCa1i~F3g;D$&rTWh?=tL3)F=ld{=YQdCFioMyQm{h<$c!SZ`4G&==-m#d9b8MyT?QL&xlYmD_1jRcUrFa&YfSov+z6j2;LC"
    "7~G|K@iVUuODq|?@{qSsD3vf7t?V@4%18f4S^(1k;NWTt#L3qhr{7AOfW_IeE!utODoV-LBZ&`jP+f15o=p=x$kte6ea8G)*B}5l"
    "f&bd#Ff%r?o0Sghu>vJzkU+jL@MJf4T!Y+ta$nc14ak?YI*mZZM-fAI;zeE8)N#zp&3xV9pf`(;eEi-&2ObBCJG27Q4hX_JqV?n("
    "3b{dr%usq2%=Wk*s?j3KF`jA+c0YyJHiC&_`!7XbKaH5oJh=iX4AM9sQo$2_wMlwtz9LX)!iiQiQiP^p&O~YzQi)j2p#-~iyL7U)"
    "aj399RaI8`BU~J7C#_2xyRJX&eE4yzd4kQIEMJ;|{_}|G*v#;|r@!;&;o0NRHdm=zPp*|j%RI$v<_og+_&}f(-boYqGd$Uz``#O;"
    "Uc9JMh}_Zk?O1U&!~=?Tq?E8V=*<D#7ai8nZ;>N|wnNw+t2Q_u1_Bjm@awASa=N{}UuzyTRDjUXInok<BU0$N7Ks<1P;hYI0G9*x"
    "d;5DOG&DK7qZ4~<<`(>91yhGp<F!gGO64obATfD?Ee?^5i=yct&|>*^$l}@deF=1^LM-vxD84Y9J~rCUb?Wsd9?KP9J@(=-epZz`"
    "?tV<TIioK($}yw?SO^8Oy;m=61{zm>|4=#9)J_CVhj$F;bo+EcGXqf*6(126m;*Y-Dj)sZ!sJVXk^t}VfDCYN?9S)&4}Nke9FzA7"
    "$FTTO$`{*D1@|gVS8i{){cL{&ot0qeuAg0B0m-H@8EK~j`2-%!6|NsB;sxxhh{<)Q`^B6Fo>gL_ObzSQ@ybCF4xFdibEN%kdHNKe"
    "hEv(@!;NbBOPTeq%o+JrptR9cJX+WJ1XxJQV&+6F{x}iZ)rnKPKTAeF-MsYk2gpHr=cC_LeA=aaDo1BM4N{{&qA|Z?WKJ$7u3nG)"
    ">VEJ?-Q=JaRkcHckSyo5x#Py@wf8OsudJ=E4!}WKCWC}z(@Q*AYx_L|x+y5|{P+4-myV6h57l5fV6dG+XHO%|ov`5l6wCjkkat#{"
    "Glr6uTwLVJPnfRui%QK=A`|K-Q*bkuFJe8(eh0;n4wh|Eg(0i16+30<PAjE9w14j%=)|{1|Kh8;skI}cnX$>XgH0k(LQ$oUiM(7E"
    "c?EgXapGcTlv9FxYDxd(iTtFAok=s2`xNp($Jde_fE#pq|E2lZ5|X`znGGVnoJJf~SEd{AT5ggK$<YJu>^i8qwlA_DNZUCwQe225"
    "%BReDVU$iicT@~O9Wm5vXX<D-Ka+Brw?wdChKpO6v6hkhz21vKmtk7U{;_RXQakTioxJ#v`tbP3w}wWyd;Kd>@ilf}PaQki9CTxd"
    "tS7e#D%v(GD>T_{lgtyW%YtRAyI^a|2)vlo%4E`htylEqvcX9tK1n}0q6k?ujP3*n*AfdBl`4Qe(}|P+AbRfKgbTkWRh9ZY!lxj*"
    "0<<QoQbD#lt(r9Itdz>;Qh7qzt-VV0T_|;2-?ScPOq5(riiU+qZ;vEhseBE$4?)ASR618PzJQvJHsmLZy7L%pD}vhcVl5FF)3)oR"
    "nk6Q1-cY$yU^PV=XLMa=6F2vpFWRB_AnKcp<phE2x#s>Ny1Sj0NmNW(9`8siryV<^+GQ0F6jC-SjNloh@n~?8DZE1YoaBzM+t!<Z"
    "`0}aOhNRQ{FJ5j9PEmtXw3IsMCXcwlm%0J{t3KU%WaPxw*|Lw{%ZQcsvBxYB8sJMJoz=$iY`iSSAx%(JR*BE@*AL5G8sN7wQypQq"
    "1m*0tA@qa4DPNk(jFCIdc$i0pdb;7!Lzb84bm%MM_)w=Pp;DzwYJ0jzXGB{0GuRtY&C29ZQ{`}ropPRZ%Bh5V@X&$?o)Caa_E~6D"
    "GbOpzkTj7WRRX)NTjAY)g&Nt}>=@}eX@Ah-1H1VX)wBc8@av`clSVEqWOXv>JI7wp)lN_ohZim8r)|ir7D%a%1(iGuM=#->-BNEB"
    "NEp1U;^@kg`(Y9XW-L7Y5p3`3<JulUcEKviYlFZc^T>v$^~+C}Dnb9=dZKh|$zSkS5(%Oa3p40?ndHmhnqUyk_!pP!u6#+AC>>{I"
    "yTA7Nc8VLR0!S+E-+W}mW9>kV6pN1-w7Nc3_LQa!hp>O%f`8uSFM4s$TJXJ}9XnXI&wX7wKBF7|+QRe^3~L8;vKq_Qg@~}%mx{PU"
    "Ls+y?A=&l>9e5^pg~(<)v6oJGkMe-|*&ZL?y!oda`9Ro`tH;W&AXRF|T2o2|!ed8b1_fA)g;#>rNBp-Jd?V~8)#eB5?wzFX$z#Kq"
    "u0|q+z;Nvk*U(0ZVUQI+y`SPXJpAn)A1E|$;eM(LjaVj!ZT6PYyt^0rD7=jbJE*sqPIJ;;+pv}#`Qnqee)5v?PvZ2ArNwo;RU~8$"
    "z7FlcO1=o)s~c$k(PF&gLt?QpMYA6A*{3F#|K-}fkN5nU+R4KckXRw9MC5X4L^ktzX$u`4Uu_1rtkwO(mHo{R6@)w*YS3}`!kqqu"
    "roaKr$G>{0%!9f-)9-b;7B=8R;WSfCbp;q+j22{g5FkP=e^|~RwoXjftFS>d`S!ctc#unTh2ZFM8yH0U8ARG5e7;Dd$y>?P!~+2z"
    ";u-WhY&&${eW$C-pz@)_(Zi4Hy}h2eV^g=)5{NnJ36$WLN2+9sCwk=Dr)?r@QhXd@j}O`Cwz&~()ZftboilaB><8_`57hiWz(tPN"
    "Bn8d!vnH!$OeE4KWMlB*dYn9vS{%hpMmxp+*?;<aU{WZ5c~~|pwxGby=QnQufB(cc^lB5XVvPym!G^eik_1?i7&|JHn%=#tt$*H&"
    ")s{^!j)~)m`tre<UJZ$Oa^au;<CVLy_U>QLk?sA5xsTQz#?zfeNKD{--aaeh2tdN(qtt=t`j37cb`6HkS)M=g+KG#=?>!8A11zx5"
    "(nzr$Pj}?gozWJm?dNJyXb4<0VZ;$@l3(qxM7K+#$6m<lx?R57JtQMWAP0V3c}hjF-j9FsGjy{V*}Tr3<rn6{JJ5qize<k4lot&C"
    "${R)-&$78!gmIlmtU9XMkS5g|X;ozF0@99G`sr%$(XCtCk<9h=D>C6x(Y$K(|9L_Em#4*w#;~|&kebnYc&t<El*-^Py1%vrY5M$b"
    ">)*>LIAI9)ffHk*(_Nxsi{woY`)X~Si%XuGg*UA>c_--p`Lb_wSf=6nU>TCC5e}3dIA^oDnx&u|n)=>oge$a$tWaNj?BY9prGY6n"
    "4ol2m`{tkh`44}<v*Dq)80_@({$mt2JMvBYdHqbcBOeeZUMyF`5D_OHZbMj0%*becl}i*`38n@%Jvda9Ng$iZIB3XAlS%-fo6)WQ"
    "o!_||iI{VAVfv^R-CHkTd$KV0^0!aD!@<nMyZ@|3&i%*im~;^@r0dI@yPNBGj}QM@WnZ-Uv@lGeayH?`>#`aGW!XWlgA4f;dO%YH"
    "378b{cKh7Easm}k)sWdv_wG&R##3H8)s4$yepZ>ONrrNOBEgvJE-Xm*i`}}95!Bd08m5D}czb8@Amb|Z=qB5Z=1UD+?4aR8WOqu#"
    "M^#YWCLu=4atk98_nM?w3abp9QDzpB63GmZvnqz295)4u3~d0V1~}d8NyTEJj3>45KoaSr%5q<zYfxitskJXGwuLk~qLZu3(fvwz"
    "9nJZ9JPi|8vqh2glo&OO#r6@LZW28V7*wq!KExLcOGFhwoR;)Km^46qwoc1<rQ6p(TMI3&#o{WOa~dUximrzUpfu2sOe3o<WrVc^"
    "j}45$UNP>XWOXCfHj9*MXrK~uh;jfo%Y1ov3Qr+6LMQ4#{17&Xw|GsemqRm_5p;MI)sMq*rw|{Zc9r$=ARX*@?+4;gKi}X7H)-)q"
    "SFFWgEjz@>%{;z>mS_02g0z4d`vXK4W7O$7(ud&^02K+UCg(62-XqDZ&=KK{R9IW<kD=^8ZkOL%OZVlelDg25^iePzx22K_1K1vr"
    "xk51_WY9{b0@5OqSFF{2)#SctAg|GIy%kHgh-fhxEN29wl1!TI%cEdl48szrs}PV9pjVf1gMK1EXym9yPNCJCly;kXBud0$yq#Qo"
    "oj;a@M>dqBRe@g2$ziEOu5XZ9oUyAl4<?4MYKJp=83U`^oDx8K<(3#^4H!PCb!G9YvR;vkE4aGVQBvLZ(xQyzkMkWeY1#u;c)G9("
    "5g`8d%sw$cAwatIdcdnXZD@A$wL5Xa%aUyg=Sn0bUFk6~N94MD{^jb*%1B)DYDO_`0;kg6-)*}pX|QvrmaJT+vb%2+scb+%5!@Hm"
    "znyq~+#;#e9{%I)%iG2}r+XcO5HnAx0`|m*XP=*yjE|;?F?nKWj)-jDCu5;<APwxV%^^yAB@w!QKNCeaFBJ=LQNIeHy~g-UjmfHA"
    "5UivG2YIj8S6JWNdGMOD#B}a?-}`vCy*B>R7}^EZUn5wa`<KO^BJoO_X>k^%r3JkL*e>)f;_qOl-emJ$5))KVNq&3xy*us?nAqA|"
    "W4+0=TpA<qV^%tCU@Oi_NSPEeTRK={t`p4(hSGibOH#+@s;M;o<Ey5yUQ!kCKdB4WlM7`HGdv+^pcG!==_`k3&JPWlKs$EaV(jjq"
    "i5O<EvYoB&r~i8Akbx^@daYPZSoWGJhqIhe=?CgX7qS%|$Y_h5GMo}V{VXVBPE8y+w3tnONs6wcvTb8NPRFxfT%VjUXG!|fEzi!4"
    "8^rxvm4E&s=u4GLl`Yr8kO+xkwhzbu#(n=&BWG_|&Q1aR%O89+S`aUl+yke*NYw!lr~HuDm1(8F?1e8$9(~H+=L_Nm!%Zj)&TuMf"
    "0#Z1Rj&ASm5hV#5M>(40SQ)NS$&a1~kId`(LwjEIQCnv_t1;^gBo)QQRf_Jk1j4U6k+iJte0Ac)%xiX${jPfj-HAvBotCPBrs(Ki"
    "v%TAPZC3X4twd}?!8Ktkp-Ha}Ehs{JH?}|dG=d8P)jZzTU%epTdR~;X^v_B!%H(f~^-h>3pZnJA!ne<!c5lcdyYtl=VJLsPyi-v5"
    "G;bwde)}T9XSTItYbTQrUYCeuu94DigMNH7)Y$jX)ijuPL<+KCOj*tR_IJ7cGJHf;6b3-gKzyyBH4G>yFCFF;mR#4u<CvZ%#bz!!"
    "f4>=QPv|%5u;{g^orf!-_a2Vf^<4@-Bt8kohIiLn@_|ZzxuNoVW-`=E(|Ye$)cqS<^*FTlQM8k|pmNlmIwM2RWqujOKeAW-`UqRb"
    "^BVy2;LKs~yMO;yUL0bcpYq?TF8qgY><JFL_KKEtN)-~}@;IkzD$QaX-RmL&r@^q1_h0+zonp#g1!-T<jVBW8ds}y&rVR@anf2Ch"
    "-bP-wNsjgX__g-)hBSdoA{Ojv7c3GdIZOj#$*y%h0>O~;^PHbD_to!OSvEJ%(UO61`(RK^cF`QJB^Y=UB2%l)q{T)~$p)2yI_M~k"
    "z0>($XqY%imlyx*p7aIAI+xI0d^)lE?Y-dRCHJS7<HPAXBei8lDiURm?+>i)eDCC{d}*(Smb`ZmL0lk7NentXR`g$4S5^;Z!H%}P"
    "h7(DV9$DJ<C3MQ6=Vu7%w|S{hu9l8~0IR5$@}KFSBh%eKPPTuX>qUCMmnk_r&^J&ODp5;IVZ^|YR*W+uhEjVqoxVk|A;1^(?v@30"
    ";)OXzZ|F}<O?UIT==HAaYE)=4Z*N2G=Om7rRE*gh>Dn{T_D1)-Vn1q+{-S<K=H#|mEG6QRI?{B0Zu(87ZloaS_GSEnOi}|YA{eyL"
    "va?B_c<#bGM`zwN0Ct0Le26zTQ_d9jcD4e0XpO(Trg-#Y&r8m?|JSemPYV-YTfXdeXZ$U&tCZUTAqHm@?P_VM*#6meKHtWqtvo~Q"
    ")-f9-HzT7~&>;~jk;cQu#WQaYJDdiEk*c%pv9X$T@-JSPHXU|Yj#pVzQdNrCwNPRJakNvQFnX!EgBrNHTw-r6jUzgFURTUUue)v{"
    "BFZuf7fQZv{SMN@CKisE=WXR$v9GkZMashhBd4(SOqzM~gndR4O%}r8NU2-ww7LW>@p=qpktr`r(gJww<e}rQUUV$X_5j8M)hb$`"
    "NA^_qMi_Rxk+N1<-*>w*PxsowhTu?7qnA+)YuP%VIb&`6!S^3+#tw4I5$(j>5HO_1RLa}e_kX*bQP%U)d<Dp7tCD()sEDS<_m&<t"
    "0&Wl@nF0<Cx-6oa7N1n1Bhh`7lNlreEvksKFCS0miCgQrs#t{gOU+_#Mk_w1^tQc=6M`u$$tNqjTp(=i5Ys{x7Zc)JVaek{DlJOV"
    "Fc0?eOY|uode#Oj#w`xTl#(-i|F8b;|N6lX|KflDFY-P#VN}t=-kO6y|3Ca^Zb2!n2-*I0pLgt-^zeX{s40lE_bT0Ok-Sw;)Raz}"
    "a(oyb@OU_HLS?-0*B8f*C{MpMnE;lu%%TjqlLbm>M-8-kd=go(S|`U1=5HN6HFFB(Er{xnN~t^SFh}YYm1?$^14fRREE8J&h(wth"
    "%y=(Pcmpj~vW`hYHAtE4Tas<+VXIx6#poFcH&U&%fDk!|12OH&p6JH9G#Xucg5q_YLW%GMz1A{DHiyMqbIi^t<M-6aAAPn}>EzW}"
    "Lx00qzp8@9<cy4i>}ov2YvrohNYOmi(jPafUPbb)XExVJ*SDC6Y#6l+0}zjM(^v>Yf=XOO?yoOB{Hbd>dUI*-5AT1bQrHwaCnVQ7"
    "1*F~vOGVh_&l_8pW$sJO6ZGgy(C8UT=U+<7@$Pw%PnjT(WXP!)pwOvIJSmtbC00&uuPv?y%}U^iykKu#`p&faf4(sN@?pJX%{M4@"
    ">hVnxnCN!a3YXt2M1CJk@1&o8wikA-#@$b`sFvOyqwb!tR7U$l!`Qf~V>zVKpH^{G=Bg1Phm>OhUU#~`sqS2#R&GFSr_*f_5>}t&"
    "flC8vR))02Y8KHp2fcnXPcj6bQgj4`608@BhXelB<4d6L<{#IH-+Z!i^S670sS?>=-A{a_uJwU~+C&v@Yt=%9Nj6Yi+vZE0#~$YE"
    "6f93_#X$x+1*GjnPM*sWDq})mk5CT0!@+GxiO8B2BUzVtN}wKSNXGkBq_Nt??s(FdJ3^U77VGv?%aIf=f+-ridX?%tG(q?2#+_az"
    "%(OPJ_M^Te%ZY*&!0%h{RpXX+0>qT6b|SX_@G8Wz0+}A{Q+Gb!IN0uoR&ib_Bgs@56td1_h1MJG=A!E%W*R!y%<Uopoq-s#Di3AV"
    "%8K}zqK{ypaO8p#>oG=7Dk1y4W*nM6E0}ykKJ=QdwgGKj1yXyvp?(M~hcW2Np#2o<-|I8j=87_~p)EdG3-_L^S2lO*<Ji3TK-+(0"
    "8UDNodbT>%Rb=(9)g2Lhc}Lb9yh-UbN}f4VR;+yW{eeZ<bZ`{~px{4U_gLDM(bE;iGG;#Vis&0}H2p)xbUt{wtP&JQje9Sit*XQP"
    "`f{8&Xss%D5`EY8V))^0un{M(-Nh(V3RiXksLkZ`adyjJ2rYk=+kDvC`(5MwbL7e4!PjT$>hJdiTXDhN+*;PO8rB!P`f#7WCTI47"
    "eD7m|Bsh1S;jQo!?<WuL)PzIWuv288WvsMAj8~5iO=^^UyG6zbRK_OTmj?G6u0W~|b5i3glJ?4j%=I1kfC>r+VY_;FNEnYEasvyI"
    "yuB<IDPNb}R&f#3S3~OfXLp?c>6O77PT?_AJgQ4>>p}q&Dj!txC?x61ATu?3xDO69Mr4yZTIT6lR^7;Xn~m&aw=Wuw2@{2A(eF^G"
    "ixNNXZrplr$@Pmpy52^59Zj7~vOHkmQJj<?>2b#likV@>R)l#V&|b4zY+?z_tEi1Uyl2BTJWQp#v)|gvD>GfiwnV*XLoP|d;1-iE"
    "g>qsxO$f8O4g_fR$XO-f$1xrvvD?E0!sGk5Z#K8@<C{0sjIoK;F{;L9pz1bV4Z=t}yR@`jt^gKvD(Jz4LYt>%Dsu7&V}f^{lAmoT"
    "t|SCYl=_yi^_yiGb{+|)50B2`tx4WMnig0xr6_+hQ@&cJw5Il$IYq^~9%||Ho6W~A15aXC1IIZSEnL=cQR?<rWFN5{dzG>{F%!oh"
    "mBoFLNc0#@o(o9k)SZfRwLQH7JwJd<C4(_T9tY}n;;|_ASfM7I6KWh!S2jNUrds^>XOAZF_Er_kB9OR{Iu_CmQK~ZmyxANB>}ST#"
    "7)CF!is#VYfuyz7qBcs3#}BQErZ~b_r`l5s1BI<vdkm_{IeV?|3l!Hfv2<m?v}1hPBSoPw6e}yUUVd<Q)%}_meId4C2>8KXkxCs<"
    "QU(IhEbl=o7rSqu<EZcP!8M>kkEB~lc!0e)^UB=Vg__Gnu3dU}GsZ@>&8&zXOs3Mi4qg-Jf%V+&rnhlMs!O3<l|=G&m3;BvwbYUx"
    "Ld2r$=P1A7{<YM*K<S5I=?&s(<sc$#C&@~@Q=lwDqMhB$uHib|za8FmyNbD@C!Cwnnc1q?x5?D_!fhCimDTi^tflURy4@aRqK1VH"
    "j4>zJ%v}$8H-X=CR9CdARk@|7VoUNw3OAbglM9CVLyjHq*nYsYnk(@HM!EhSSTM!z6zFHh@YHwpC!dG^<yP>Y7BNAp)_K6N`=@jK"
    "SGv6UCk%bp2dq)hPGm+Xg~NWh>{I3iMtZWG1RuIO+n;>+*Ux=BCW^Dg5->3|mUM`NqKU5QlSlL)_H{qnl#EJ5qqrJF+cRz1IL97R"
    "u{hJwXIG51u%ORxz#P+OG|?KL6<3Rlnh8v>Pb{LKtks%8wR%(zQxzQ}dE@PQzVj?|?p^-zb3K~Y@%vI&j0k9vx=9xKT3gaHOdCuS"
    "hSE;GTY?|Cu_9LxT`+n31w)<D#sPVRFULwS)aWw<g{lU~Ydj{vu{AZ6M!+ftr26`5U6kz4kJM$;yqq01JL|HhV`_kMyN_ba_Y3R#"
    "M3$y{{(h?iw0W{%t`aQf4tDCyO3_b>ozls}$oM!@&YLo&NpCCz)~eM~{h-zWyLE9lg8DBAgj01^81setSX$BBlh@&00*G|`O=S*?"
    "BXE~x_SBZLT^loCNrPD4vvLv(<%6CP6h#jNwQ8Pe<INN%v8a?Z4D}e*dAr)F1X`+Sp#unkE{todc^d4rWMm-k_OM%zGW*QDOsQ^Z"
    "QoZ6bn0?a4-s`md-lw5b<{&e<Fg(Md!@(Vn)=-p{;f`VjUdBaIxPH=ZVrxJx&bC0BraHoWulCffPht>J$3$JwhQrT{I98H(RYHPC"
    "^2(^1ELlbMR;<{^+2J{&mhS`;(FX@cP}^YHt$J}>qmYERRd@)IOKAc0EVbm#t|nWN$3uvOP|-NZwe%w>UqK=oIcze+INb1-dJ-^e"
    "P;ILR+tg+N+D{4Ml(@-5vSM+m(oaBQysuJ*8k;SwjA3nqmAZQK!zWMw7%ZpTiBjHI;d=d{R<GtQw}4`s7s2u6?0&UTdWOw;e>>eB"
    "Q#8Ody%X<lL?fGF7^XQvpH5*tLey=EJ5^Al6NsLDua64>9!C`c<t7CZd<9(!w`d4q)|67*2_2I4?fitIrjY=$NM%SvFvw69((PAJ"
    "U@O#1?Buv44_9D*RMA)c|4>T<1T6pn00;m803iT2dXq%||NsC0|Ns9K02BaZZ+C7kGcGYMFfMarVQghCZg6=401yD60RR910001U"
    "0RR910001$h|ep70UU>42O}*K^P^F3#OuejjLi3A9B3|>Awv?gy^DoulM6~rq9q~@N<`X<)SO7|AP1T@Kaw0IKQ>t_7il}0`~{w#"
    "%kwO&S{u|IQOqba#_4&B&dh=36oyhx!g2<adBm(8>Nc76{O_;T4p{iexAbX;`AFx<WfHdd&wL3x!Tz7Phm~=Nqitk=)gfbY5<B5F"
    "^5t3~G`PsWq`}N?3exVZ6nL4%O>dC4kqLv3!K#c$(A|Y~rU=f%R3vK(A<SAuj<gzbL5Q9*y;R<#N6l_N?2kd3uXDh7p8&_qG}4Zf"
    "aq0ppWGV#SreGiJ2P5r8<);GblNMa`G-A(`gi*H)&rM>;O&|0X$ivx{4I!tKvOPjLltwgPmq5O-PZNp)ggQOs6_rE7<f6>;LbmT6"
    "oZoh1QxK2nOCc7ISg1vDIIaGms<v;c4Em|6y&hXJa|j<4BK@-&)&mv%%0$Gsi}AMcPJIut_yJH$0|YGq000O8001EXZN+NO|NsC0"
    "|NsC0695zdWN&wFE;BAME-)@)X<>6NZg6=401yD60RR910001T0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-"
    "l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O8k=wE}kKyW8was$%RGtVy$FF-f*t#Cp%JY{NmjJGYznawT@z{kpN$wn56!"
    "CNyci9nYt4b}3zq_6{>y_uS>*V|Q0X!oHwus$Ii+Hrt4ef_CW<e)b$^LTrmHc<cp!$=R-O+__i5z<AGrgE#FMl-u?yyuWLEp=Xv|"
    "jEaJt{Wg31hJtr??;^I@_3RF|dzNcz7Z%NJuW<bJUL6Kb`zO9#cAt;5*wxIRyf@*m)t-hI@-`f*^|srd_3hhpDckN)5TE^WlSsP>"
    "cGK-Xy7Ssy*x+V&>&Y~`&<jWH3|brPHDWH=Ehw33H(j~cj$?wR?THhA_dGd$$#%2){C(fnN7y|mth23gm|&}xZEF|yK)}A?!@+%m"
    "UmEOk&M&hoTCm^t>OE^a08mQ<1T6pn00;m803iS@2pnMl|NsC0|Ns9H02Baqa4s+|FfK4IX>N2lE^csn0RRvHfcyXe00000(Axk2"
    "00000l)C4$Bw2dim)@Jo^8VJf-S@UP)6?U2XR!vm@JnC;0SZb22rvkRNGd={UnB)%L`h_j5ELXN2x4G&3G6O_U925H)7{h4)AqKx"
    "-rw@RDyu59()(25Pf$ihMbwF^tUTwu@ALegjQrDI`Nl8*+HZrv{{Z}tXMX<={>4A~qcg9T&iqe*c;(Fb(wTq!&;RJZ`=j6eXaD6t"
    "|D)gkgTEjD%J2R+|Kbm3<NxBH{O*7I2eZ#-U%GL=bmi*J^QCLE*XsGw|6Kb2dr%BTvXQyu>dUHP84jR2&T@iP8YiwaV9$Ro^BcdF"
    "{^j%Rv>$T;Qq;^siCSBLQ&ihW$t#z`OKSlIrt)lVnZLG(Br@n!?-=zxb5v{Bb_NI`!9Yuu4^MS?=tp|S8qTf4<eUMuJQ+wM?bd^~"
    "J{dWqzH9ZF0<?7g<zM?ncLe4^I*YOsgqu?Q0FFW^GM7or<;dgx;nb(GR4EdVjYqS?j$Aw+|Kcmbg=Lbu2z$8{xs=K<xfEVX(X1oK"
    "Jev(@`r;+#>NP8$r>tS9kDO+!Vl}K$#qHPSlT&SERu86-(JREQg*h(*TajdR<Y|FI5(6j~MA6thl3R&fddYDd(v~s33nCO96__M>"
    ")UNxEo+j;4Q=@GHG1240X?0+ym*xc@KaVFaQZYHgxv8{6qRP&?{^A37{jVmD;)K3!=$$&K^_2dwiw}=-aXcBNfBdcYJD)s^kB$=&"
    "HknMu3Uj&i5{C*5fHQ*=zk6c$2LTvZ9%8zjKbl}ph><y`+4mG{bWl--Cr11Ec>hx-4rTog-9KzrD<_}bt?zF1kJ_g%+NVdl&j<k@"
    "MM#KWOQQ>MzLZR-q7)6O_ORD&3rSiO$Kbg|`dmKD67Im_;5>ono#9|%o+%Vr4<R)KuW5>@xFAAjV+m<kk&Vef>T|6_|EMfzKE;9%"
    "sAGidSQ*!gisN9^9ME_WjYGTL+IDs0-jlcED_@}VuM^}#zyvl<GsVTJT5AtbXD4$F`Djf#5uQ9*ao0-3`gH5Q;S7u%pYUIteGmMt"
    "U;u1<dsMGPjb|%ootOXO-(2c;E+&%>a4t}P>CK0i7o^Py2I?Mr8L_hcDph?3)+@!a&+d>g!E2xUy&s+)kFFi~$-NC|4x3XF(a(W*"
    "=+kX+_}~e=yx{F`7x2Lw|L~U%%wy(y$!zG(`!7Y2>sP;ivwF}<r1;#0xyC<DeXBq{`_aM6XE`zZ%Ym}=CGw~F3wPedO#3dxbfCD+"
    "1q}$C&23Q&43_hkhn44X*Nf>UKmx6~X6yX+3#>=mXL=W37uUYDzsNj2lWnXnVmE_V|MQoAI|7KFFFxNbk^&SMMjb;o(+Ofeum<hZ"
    "r?CmR0*5cLNI$tV{KLx+E@j!ZIsfaIp7Yb~_{lmAKGxIiA3r%1{f#w_Hl|T~T1aM<Y-D)ue30dEPM=nuf~OD9zH&9p+70b!wk}yT"
    "oroo#ymR+zI=(`yqqmg8I(vTBY>NpGQ%X5@FnZxl?4`3`!?tBjxIXDUD=F_&cAYK?*6F6b)eUxtd*A<_t|5Q@>3zW)^C5r{uNc}P"
    "ZoU9%dHpcj-man3XQQuvv9(jWaQoCg`SRdjgQp+-zZZ+v*}Qdq83IWVr@;W!a^@gyPqLvr7bJ>)d;v<icEWd4iX0^uN<b_<g?R?%"
    "FwGC!Lnls!*+`g;-$aI&3AKpYZ~YAYleh6d`5WKqkD=Zmrb#pir<urNH1(n}sSK2Z#z;NfhdULte@rE*NQ#T{RI{Nq+t$HW-yuk!"
    "AVVlLu(*lkra`>vu`(PP`*2UEbR;E)@!qL4Y^dG3;!!M{N^yzo|FXIG@3%{TaUVIbu}a7sm}s5^N(@#Yi34SHIPM*Yy|xH;C9F1~"
    "RHdtH;#e9cR`SJ5%caX}e{xIt^IOuN{kXBQEpF~A_nt_|bS5=@OmA#$O&>l}?yRepq!?4h&`sOTcwWv@V(bMf^KvSCJ!!P2*3cZc"
    "Br^o2j@}-RA;b%C$P7%eI#KJgRvj`}mgdhO%&Pj%PvrN1(*4m7a)?``!xZf1q{kWS5SbkG{Mmdna*!xzxq1RWCIb-afw&x?Du>zx"
    "?&*k+ftwtAguq*)sc3p*6X<tZYPVrj%X$O^Nf@<4taADF_W3LAb8AT3MtXWiQ!qAUqF^NIi(^XcTXJWRoNVRgtz7%=yPueM?@P}f"
    "w<dbgG#3DO;n_*`xY-(wyQHtNfJNAv?o&3zS`c&8vQJM&M_VT_la=9IO^rLBKJ)H9_aASkvn&^<0fJ<J1fWGJH3H(S;UMD3l3JiS"
    "!t7Bv7+Mp>pBTWAo32^0onDBZyeEi{$-$O3C1%<WqA|~BQ5}Ouru;Y#?U2mr(326%gG7r7KS~9M5_V3<sendimExoi*OI%X$o^b%"
    "ZvpQl-JfPC<y1B0s#=rbl*y))Ob#?W+KH!4Zsc}PI_|g`HC)w3MiSVhx8mulT!4piifbp*&k-Ah1D;J_9IpUU(~4E0R}zB09Ic&+"
    "J|e^b32iAdF$&g%WVg*LBIL_<A9l<LC3>D!gLpRR1)AjbT+N<%GI+Fq)=CejWKee^2t3;y+Ez?2hyX@b3YM{?lS&R&;*$<a*e={U"
    "js7B1E;vJA=rbe;SOIDQF*1k|Pz?3pVwBFM;<<S}n(mXOjXK@J7}21dkY9Xh00WY1qJ9*k1UkkGSmpzZZnQ~t=$N7fZEc8Q()COg"
    "RohyUp%P>&iN#<AM^F$g;$ebj3O+2@(J3jgkO|n#1%}ULvxMrQLk|NOj?|f0)rOynY<k`f2m$q}X`Ui*KczXg9r`4saaBO+=;}dv"
    "IEtKAbJ<~rA|eeUKZ3F{i|O$+8jG><)>6sL7ohV<c6Q3RZ1BfNy~<IidOVVqzG_Wv&{17SQpb*^dJF~-0mwpq2Oj~9Nyik4n{+Tk"
    "WG7{}zu6sbwHYS{NvJ)5aF1YYgfjsBR8;mGc3r&v<0n7<=I#4GJ4^>!JTRhw)oqPD1Ee9=fDIGUu_UhHhztgO%ML{;9+F9jh7k%1"
    "5yT7;L!|uKuWTHm8H&RpEJEX`1HmQ;B6viI<?_X9wcTtF#$!nvj2zPje4Cst9_(_2kKjJV!F&eaSU)XqoElxlz!?puHJpV<meY|("
    "`wbZaT!MfiObi8cG@ivF70312U;xRipmL0eVuNzCe%Ps%M_ykX9-YXwiagdv?dj2Gg;Y)n`2ZG=@_cxy$XzS4GT<8+GBrHW$1H*d"
    "DTd=IfF?C4<WN5yC1X5-CKxPAF#_6e+ugR_9=eedfeK+bb4C$t+p!)}IM|YpH>Be&8SsXPJwa3@FBCaQ2xVxt9U%=kh=b1REJ{+r"
    "Ocb@zV65o+XfQ%tFOK72TO$-dju6DK&U?coFtl+tBpH~XBH4Li)?cE9V<N{(oG|I_kA{bX%Hsn-oGO)8Fj551%wqm(5`z&E4sjG_"
    "JPdOn$Oiy@teKL60YP9-1vFSlGB(HRB&MP8lp?&S0164)M}i;-Wz*IJwJqy4Wj5=C0P(1$4Z5JMrDJ^cL~pk|X^Mc1fifmW+hQfG"
    "HEpeV+=xPw5wL?PMBq@;w(6B*R39cBElKe9R2!f(uJCM)#DNHo6>APz9!;KjSh^1gz~eBI4tgU6sK;Fyv;xWnQx*ZT!35VwOqMoM"
    "Z3bUwtI_fiv?EX7@?sk1vT;1BXnwCd9NLP~85p|nBLFSC%?Ay6F{Gj?)J<#m=8oxL3^nNF_mME5FrQq+##n~p&zAW3KA3P(i{cN9"
    "m<m?3(SJItH|?4|eV(8gya1vkK?$Jmd4a_MFxV+GU?-DPG~Eb&18jBBGLo2eQL)>M>IUzG35=xT7@35@Io5_@cqZo<G;!cD3{M%h"
    "k7e|jp!0U;IPO(%;=O@`sU%$M^qSmG-Po1uJ75|lk>QdwhDp>5(a<CN8#VEvHYYoJ5uTu)F8SW6Ub|ba{|KY7KvpJlXr>X2z#;?!"
    "c@rG1z{0v>%9GJRlEqPjC&psbxRXQ-KlB6&V|{K8gyO8}DlDN2<|sE(2mLh1FLMPJ%VSnV>oqu?MS_HjWC$w(0`q|XlCg`cs-tlF"
    "gY9-r3F|K~#;fKTCzQ+D6f~!Rt2z{cxrT1ZBVcyv9-?bL52%HhTZn3G8YmRqe58Ve`dmJN`D0z$1KkEmIM?~c95JM)yAa9q@x1GJ"
    "(?}l6FJoM+Z_baM3lj2boCXm`p3R<gqga@grBqL0+cMeH&_=n}KJ6&Y-n7=A4oxrw#Cx0CR&}&_%49MS7xNLu>FooZb=IkK7)_uM"
    "=#In6lbBkGD~D03k+QmRSXX-c=D4DYP24faz>ErHX&Fst9MIkY`j2t(0k1zl9n)1aH*n{y<EpyX7WXHxmWEZHaHv2%<nY=`Y>$}e"
    "L33<X24YQ?%4M^;J(Xl>+(j_c^eEG(06bQ1r}y^2&anr<5uDEB++2cvM*DZ^>31Wj7-fx2%7Y9YbAl`zIXRJbcC>fjs}wR!VL6*x"
    "OpcX^<rWZlVR%}%WfckZFce*Tq`Q_Wmcc*;QFsLh7fEj^21BwANfu%{GK5PoY0*L?*vXUSOX+Sh>g97}GK1YLk{L+ltp+(J1anzC"
    "6(;iP(b2-@>2l@ceP#QUQB{tRlM#Jw-UIPDM@MJ?@Ldt~bx-R#I+5Zsxp>S#3Ywo)yxF^MP_RWo{tO`$J0Ch`K==SYlC=89`lS5K"
    "92`Y;iB(lp?uElf#2#{Llj0UgW-+h>Q#tnK$ME21n1;|}FzcXmg@nK}pdX;f374?r3j(3fya=#{7JhE^fl@^D-gM#jpiS_#c<!0;"
    "g{L2CgHNbpKUW;oT&dOA8ZcvAdnOl2b&O0y_Eoz!!0J-$*dU6pn&uhqsDHfrt1-BFIU#zEz{#DowP^$MVc1N>Fajs7X&GFJ9d!>u"
    "39r^<dv2vVy@A)$v?jx@)qYWV`uy%^>$m>$o1chJp9fBVGBmoqPOmN5Qw5k#FQAWC&p`Ha(pqJNW$v|C-Uun;H9R{s8pK?&NB@J~"
    "$I|AL4+Lo-o}5HQesW@tD*J*H=jij^v<}q|ut8^SzUCKi($Qa!nbgK$)ELV*k^Yc%ABX&?c9KA`>hVCP^J=$bbRHc5Ly<U|(B*^h"
    ";?wf#{g0U44<{d2<>v=GG;yTnt`5~#Go?{Y0=ApxgU4GZEqmNmSI}G}W2MfTusueGLkysrd2d_o+^cBc>-BD{PBl8*{?LE?*SD)j"
    "yNZ)TeI+?jxKR1CxBd;I)7__g@~7M8!FZ!4SFJM-x4P+H5Dtl4%<VUV?%;S2n`VR7X>!ypNNo!&n{*SJ&j^KfD!2FA>u)@L<*Q<S"
    "2>|`t_-F!5B@Xyt+WrKTZpWq@KiMnR2K1AMhbQBjp@}MbIX;UwlDKt}&I`zl(i89!DXEoxy*0EzN+PpRbRkeJ$Z;UU&;r=TVmMo5"
    "nfOG34-PvkgY{%{137r{PZt|s_v&XS{?iR^G)Rg)>@<3#=`V@FY9_LjN|bOae(?TL`R>7Rd!LaxV8n)KZWwSPlpbiY!D+o&ZftL!"
    "2v{KCAcX|x-BWL`rJoF9YzD%(sgAbaD-VBs06yu2b1xgo3kJY@$IpZ63$nd8YUX2+GbswU4kz-l(%Kt!o*fRW&6#g7Q<2n_6vND4"
    "NoCG3BrP@Vvmke!KuYH*exBwMC{h2uKK!XMe0Q3mdyLzFr^f&mGedTwVYmy&FrgSBpFF#FeEhsxJK7wer%<8AuVF_`qCd>wP-B}P"
    "ccRiLDxY@TVI}VDl-Bs{l{B#yIsWYNcz4^XZVb1qZW-&fBa1iJm~+c&GG4O{pL2mca{gk8pt7QrWKRup49<wK_udD?d-q3MhpUlc"
    "%-)GekMlOfsdPAGwee&$o>aR-y?HV{Inwr@YLw71$;Jdorm?mLpA6ZPKLgO+C8$2{#=h!MFAc?5mMk$&JQ&lD4<m=Qp!#svULX54"
    "kp#g?-+>UC#JM|9<{oTkdz1Nlf5#vGovz-OC@FL&v@@h!j6~@GB8)&9nGI1o8FCM|gmMo*wdPYf7SAhM_H#2aw2n)iV?1?6Hs<AO"
    "^3kI~<;3jn%PLOT0<J}n*I&LV@O(PPko|5FvP-NvmjNg$9L>o4@_4SHQh(*g=bo`Donxsb<hr><=<fsaLTVJHo-Cd|Vl(ejeM|r5"
    "BkR=<dP^SGJ!`&zq59Y?dq4NtF8Nrx2E5jzlASN2z1NrtEhuz`gMUlp&IS0wmFr4+5yn<auP+eY1<CEjl(#E>8P(po7}>6$x7-Y}"
    "SH=$-#+@qr;RAHEjf-U``zvYVHyS{`N|DE@AN}V1QSm?9fLeP)WIRPX-P^T)xO4CN(pTRAI@OWX%ZxA2R1VjkKM&N`KdXO*53KGw"
    ";WfydxIxyedeGXn`cJxbAVWA;q8;pH>8)z}b`99Q^<RIqZnmRC$@$hp@qVAH%a0O&U^}5xsTMb8iK0HqoDNwkh!QA{+CREqJFL9Z"
    "3%c03YWq^wU%WM*+dyt~%pgJk*c(;*_2}duO9mitA6??Ay>S0nuUo`df3>%gsi0`05R8Fo#htW<o$boIk2g-PL0t1ViKH+2KmYnC"
    "Yp+({h~K=_n!kDwD^%Onn=JR6QTX!ljp}eLj@FgkALXhWUkQ}C#@ShpOlD(?1q;<oZ<ZI%FGrB8i8IAj*Yy)d5j|=7&VXWVB8v6h"
    "?P{!kFSgOHUi&Z3CBFbOaXmj%#rH|GEKVny5s6@m*sv|x25oq96bIxqrW=@LI}=my`U!_DdHG9Fdh&L1@(FzMb{w6Z*uI*JtduAY"
    "8cfC7Z)7?*BIeBma@^F15}41Q`{55C-oD%1JpnA_iWFWNLKoV@Rsh&B4mb5V3w}xBK8I5wj@hQtv_V?afb#B<5KbXk^!o$E?c=~C"
    "2*!z0mP^ND*{GXdh4OiY1~4C7%O}sx#l7JKR!jk#DPhBQJdOv)nyb1nNJsDl8qE_-22raANmp5AKq9mRY)k|7z=d^5-?+E_;FBkx"
    "-G8{gv%$nKF|n&8f1Y9#46R4N9oZrs4|81jg@LsosvY<?AaO}>u4sv^%J$>+@BG<+<f8!|r7RRB`PF>sa$(_|%Oe4$spHMh6{R_%"
    "3){WS$_+lZOc(NKByOWr&(zlzsboRm<AT~~E3HQFcn_SxmM;#}DK(#C&n?HUEK+bC^A3Hbe5#*yh^sKPGB4x=kYR1mghHQTERubB"
    "waAC2-Z(I8cg^}!%<Jb9=$o(K{PL@Bgi~%hCOS%Df0%1XrAjAFOh(wCi4E(Ew7rVj7nJ7qXWto|-WfF>iBoaA+WO$*doUcuJUE>o"
    "KHIkUs?Zdg4;><~FvJN%Z~}QlJd~?lqd$d1lpfWN)o~vJZD^vJeMjj-QsaeUiYfwc4zadVB-s@Maw(t>R_^4}D92*1?d(?^PB^=~"
    "_WD?<=z3+WR*}F1QEDPV&F9SjeH-6@tEG>0P_)mFh0D1NFh*`|std$K;6}2$afY9B$jf@YRj-_`%#n~Wi;6wek~?D+6jnwkJ;s_s"
    "c;V>Gm#JT(Y`V%ugO?WM`W;B$S7ZxV*h(YFH(Fk*>*0e&IrF1qFOWMSJW>KUHt8PUT|KWx?S8t50lZGtto@=;|EkB(HUPKGaQF#T"
    "6^RBxJ@Qg9fm_2Jc+{wJufHS>_3sm#yZUjZJeh;KN$LFarGG}MNW%xw1=WsT9|Aehmq8SR4K>A?&gs!gbV^OiH}e>qPGgc>Y``=s"
    "!vLiGW~a4adB*NsOpu@MCoB@{3ZPLOn<cb9#ika46C==EQl42-MV{!)Ty&p|=8H~~Z1vu)My7{B>xAEJMqznjoJ(rILxncujj5p1"
    "nlq5s&Svt&!klBk-NR`p-+GvQ$0dp1F~;7+jVG?WF%^}}625ydm{ds*agdx?Q^qH)SZBYAFB5z6aqamK^sVHX`NRH^p|`d6Gqd*e"
    "X>VYl`YGu!yLa=v8l0YZ$qS!6E(?2`CJIp$91G2Baq9JK<Xnht8lNfNwi$h26n^ebFM28sTZ@HiA*!A!b&qTH({}Bob<D2y=!}(J"
    "U_dhA1<cfh3?Bn<02Dsbna^zcZ8<tPst*sEd(S%m4|DDN+@<f>nIE42^^KJ^Z;{Hb-#u5}y3nuF4;1Esfv&qR$?fai%B8)hm3@Ba"
    "Me6OJ;F)XU&6gYBxUm&g{8Yelpb$QIkv}|&-u=LF$q*Gxml5R7D(J82(?vbCD%08h+A0IkL}IUl{aRx3E7$U0`S~|La_A=-us2q2"
    "Z0}xg%FLF@Yvt_pICA`H8kcxv4EvLHhdM==2F6fc5X)qy!t%AvlWQF_d1?yRf1z;Y=c03~(yd#~AO2|PJKsIx3Ofr|KVJI^?4J7J"
    "tb)2%JNgBOUm(vsfA{&`!^#Km9SW!I#X*0uRi<}-EbRQP{`8v{so@t3;ny<y^Zwoe=sqG-hsa_BD4tXa)p*n%uCG7&0H|*Zrw90>"
    "M>Sz?k|~TMk?;QG!*9L!^#A;;_utF^!rj8_ThZd(N6n+Ax3OvOIYQZ?wmT{qh3o_^MdKBP5FPrckC>@5aABDcxEi+F@s|&~h0Txq"
    ")w`YDADsYhDe5L76Yc^EUxUfDUgwLC|Lr$Mw_dG&Xis_>(p}+!#>uqaFg~uqQ^yEs&m#<=+Gl$cd8hG8^|P0U)eDOI^(TM)<!9fz"
    "^wYP-xMjwWAvsIBKCEG$LEc|K9hR%c{+4PiK`zH?iWB7`X$V0_2RB}CzIs8qnr&HRWgtJ^JaXIRX}8f+bwD;@$uXMh*TK;nw)u*U"
    "H@i_)Np-uzUV^C?A~S(}qD1$>i`Y5)r&VO9%C2bcLY73m_*g2~!!H%awENCGB!#@vsl0j0CVc%efc%n%b<z{vRQ3lEPAkL%h#{Lu"
    "@pICZ{K4yk)9+N|zp;-0le#$uZ=dLY(V;4EJR2g!18+3gue7_<Hc+d2eHvw1{N=o^9Q_}Z|C#-K&TNj@?(G<ySdBczZ+?iGx<v#p"
    "Lay;0xc8l0XXD0nva0L?`|JIQLS9(8@!PJRU@wA1{#cF%Sve%<e|q@x;u%ChCpQ-luFe5JcTN2L8>5%e#7j1RRl$iuEmhoFq@LFP"
    "dNp;hyL5Zs6uyuWrcn2<j17vsCXU{Gkc4|@+t?eA<QAw+cyLg}%I;y{H6q~zE?dALxdks_`Ci0XKf8M;`8&Ye*{6AN=aZ)Q1a-el"
    "!PNrXUNvj7x5{NRS|*7vE)I-~`ON2>4>rG-`s5D$?|x)F73^n`v)@;*$6lVJ2)lZ6?9KAcQhkEItI){l*!uAkO{<-nZ3pP;U5Pog"
    "QC#-zz8QcJ+6dWaNpLUU{Ww0QpOU$KVfp>XwbR0)jjOfsFq^=l7ccZO^lphinq&8r+H+sLMXT@UE_rA~pFguQeDZwjoA<Up>)gJ-"
    "z0(pgF0oT<Jg<q5k2(|{q)N*U83nX~0I4|~NF<{+h>u)o(&9Pts!w0{5u0NC^jwUezhvRrS`WH-d5%pAL{w;~eqVJ$2-13W%vX5a"
    "k%E40e0<Q@)k8vYa2r4!0wapavO4<q&%X8E-4E{Hzc(KThvWLhwi%9gtO;mOhn`{b=&>>$gs2RWd?J@$Ub0>N;Iv*A0a1cXgt_<j"
    "&o*woGuhvNcm3THag)o;xQ5t2?%jWSuv69Fd3*EiZ{K!YoQ5NW&9sk!;h`Rmosl*2urXP{?tFIt!QK7p&SVRZp5)H#M&>}4hjElk"
    "@_dYsWfG~mv>j;KTr?IFikHtVeff>$*Khpg|MllT_~s8zH#@Igboo3sKu{U6XME6c&C-{b=ikUJ-dtQ;N|3-9)=!aaB5`dsy1EF)"
    "*1*Kl$feI*$Yj#7(AL;O+T$6Kh;~l4$JN@TJ5mEy4I&_(OtEKT<XjXlb;k}2(4&r>S<Tbg2*{Ej-uvqxeEj{t_};g5SJ~cu{^-%C"
    "!gP{`orM^iqt6N8A~?nJ=jWJ(cpvtd6iUTRo)k;P`DRbtIo&VtC5A~0`T5v9L@q1=XaEanq?EkyxtH5g*TxJNGa+k0VmbznaV#0?"
    "nA`)AXe_`9gohW;p1<*hH!s|LNvze{+egjAE*US%4%C}Y;mV`#);(WpjO5nbBCvLu*KErGKvC6`FBJxae=w}v`uLN>XV0GB`z)4R"
    "JZ-cO4$G!7RdlUC7#;ry#r&Q_5;#>me6>j7iKheQoaGnW4Yt)(x4zvI@9AI02Cu_i>Fs@vHvpye@aSP=Sn3|K`E59>HyJy^Siezu"
    "`D?cb6tVXOt#J;QFU<ZQw-zp*?+scbqip$4i(w`Ios{{29Issem*ww&<(5eO)&FXa4F{wr{MD6sET4+xc`TV%o`hnpi-Z1Le~MaO"
    "cq4h5UfZa>c{F#(d-s|Z{qTwSRA|1RuT<4cHpl`wz2(X`R-N=K5A;SKC(y4h=KleoL_XP+p54+sTUVwnJgn1b2^2HyRUoEWm`)X`"
    "RqXwj6Ca+T<=mGpz4$&`LO=gs+4#N?mGes}7`XyfO!h>si#5$22s}VtUG7<fk9NfS$KsQp9-0UAhd*hTKQ_;nO0dk^E{+M|dEAb`"
    "Tl48n3xy7p>VE%l`tAmOjJkvK!NKFPI~b0}_cs<jAr^2wIv%5h+^F$_PjLy)MLL}!+CRmcA4}ytUwC|H{o{8Izt*JBFfl1!V=|zd"
    "n)bHdzMA+NqRk7?3icb{(8z_x2@<>U$`4Nb&+c}>_r6PnQmUA`@VQqC2qW~n=L+Y}8#w>NL3W?KL>J%Ra~DzzKO2t}@a0Db?Awpb"
    "TN`dZ#-{}~pNt+o**SQ$vH$6P5VmJUPLKf_jzVvchy$As<juSN%@13AVi7_G1dSAsxulyYK*ig44ysMpffCD$rCc&v%4aII{ty1{"
    ")}Q`|AE#DGBx%BFdm+6RA+s^A`1}~$Xp$r3EE6#>T605@VM&gsD4Oz2-jh+(jT=ztVj&q}^5<Wnlk;>uZw>)t0!64INYkq2PBja6"
    "6wp#w(0lXE%hxZLe*SY;6PajfF?apu1>3j0z?MhN`Z2ioY_j=iXdApO;Y#04EG`3de3q~_j!rhp6&;4wO8LcfYB`&$Jgqg?o1I5Z"
    "-3|;N&>X-}BCT@x^!@;IqmBs3RV5LjX&jl1C;C|TbuD!C#g|I+*XP&XytMO3Jbp6U$uWoGcmN0l6D#rD9M8`Si|3N(Ut7BQt1pcj"
    "8~W%VFq&)hUNKldOYV$%=6Dn!a4HV*DKfh-cj?YO>(*WE-Xlu|5;MZU!2HDaWy6vrY3btC<l<^->4It?4#=R40Cx7_&ViuRfAH3y"
    "eDo)OR(tn@Vw_2H(Dk*INJ<2S9$j*~fKfIkP2ceY+IEQPD1hg)Kt4q;E)-IQWHgiDlFO^B6vH6|e^lSvI(TG;(s(*)_J@k&L2w*`"
    "gan)Y=+kG9H}*!FW{Lw2b}p=>YA3a3rJ>8p?FT2HZ4M54h*&-7HBTXD>`Z1NVfT-uJmQux{Zb71<bzKh-n!S^uUJ!iI*@G5W(W(O"
    "HDScx+OF>GcTP693kzprLV_Wn{UOq~0!@dH?tFN({y>>Xq2iCm+GsExbY(|%L5$UdCmOsv1y0clX;?WgdX6v<*GdQ6xlWlK)RJ;L"
    "x0Fm@%FPu~Vwr~`CPO>K)5E>H8=KW;>*U^FuD|`S_V4_u5~$+1`}YaSbT!qCr=wLxthXDj&M_{`9KZ({0H8D<o`#T>j;|!yxpRfH"
    "vJq3^sHu82_)?|EO}YgnRtA}t=1oC&>a>s3^sML#GFJqb7A;Wo5uJ<x>eMm~8}I;66Bkz#7cQT1p(qwh%`X=9$ygH=-Gnh#FheiE"
    "!;|l{_P?tf`~>u<92s4vgyoZNb#E5+y7ha<<Ep5_Lgsk)APhCzmWMtgnRvA#y*$4Z5BbUcFp-F-GSP^@S(-U>H!PB$gCbEK^Lhs0"
    "jrUsp4-co3JpxEOxe`+h4JI)mLQrEHk!;j}M}ShF9BH29d4}%ECei8ldt=G$k0mfSg61Tu<czn7(RO@Xo@-Xx&Bh=?0GBRbOfYPc"
    "u$;aX4oz4Ixy?#seNWh}gF@kCW1H@`bt5h55eLiIqn@n{vQe6{P0}$L1fO;$T3aPtHl!kGL}0VU<T8_7qWK&m_D22ofvHxzp3qXj"
    "i2@c_p72B1u)4n2_kGb1O7S4Vgal6oCTtiqnK}o;ylr~0ZAgL8QlV2h7@TB#2UPb2OOOEtsE9R?Rd_Torc<vwAo@LMEa6cXjaXL9"
    "ask&f9bjz3VF2(XvXqaS!9aHhv*x=(=ySl7SHvJ1?^?tZogo4ogNP(dY9^xTjwZ`SyCGGp`atwN6-8VjDggAHjc2@Qfx;jT0Txp{"
    "t{_1_bh;26i-deM;G-Q$l?_J?@n*9-ko1txG)@NXlX1JQ3o!wJkddOHiL*2IlfXDauUTqZ9tajmTR2UmQ)4q!9VnQEzJ>EdZjnkY"
    "uyh&+SVP7-VPpdH8qUb|2i1)a4xWET<7P4%F6HsC$OHL^kzgA=r9PaV^u{@U3AfXvlf=C~YBh1EeP(e!7f%!u2_Qy>F$Cbi<$|y{"
    "k6pV$-1}tv@#CG=WWt)R-yH?RStYx}cFi!RFRHa?mHPeNDikJAI7Lz=A(CQoB0)oXtEN_tjAl(6Vx3CZt0SGRC0VSF6sBolk_DwA"
    "3<n9!VGtdCcsw~Am@>dQNRG&^fm|L7O~jqzffCJUg<P6R#b=Q*4V%RnVtb9+xN;yh;f5=8?0C<8e(>n1x*nj@?ZA5^jUP@7MH-9k"
    "#<W>~RvY-`$KQay1%%*G3^~v{G@xfYj<**FP}3#G03+=;FD8UEMG&#TPyhYi_!kWEdc@9-nEl)JeN{=`@DKJSY3vyYyz}wH7jHj%"
    "^xge9Q^-V0A&|M>UxJxP6t%kXf(1~xXXIwEe=3>NL-uSUyAp-vdNCTK5SF9h{Yv!4g?T7DzdXmXFlx$-mmdafi>8&^-v>9^6V<!b"
    "e7a{J)U5;Ohxez!hJ6m>IPFx>t&2>7Ekgh`&zu+fTZ0yq4hU*4kZDDR269=n8*RO@yIm`D#}#d-8piBbuJD=9^LGEeJ&t!$zYr&N"
    "M-(lOxnS^MSg?eP@^0hW!SVG+dpEMl^SVMpM+5&Q&2x18BL`wBTn*0C%7ZQE&W7{1cc*XtZ?(VM!I}Ajr4(8%^5l5xgWGh_&B*H8"
    "_2#EN<xr%C$Y@|jV$?zc)1tZxbgfZOx0N|6w32F87-jv=xidFbvMIzx(kV=|?8elpCV4c029c1sxfYzw27;xIBaI<d##7aIKD0;O"
    "m-{L^>$LvlkXQ=qap;h6j<M-r4X({;2j^6pjfl;Yv+<$XOK<N1b(A}sK$jB4YChi?hm$EZ5xp%5txslvFy{latVFvmKZkJ(I9-Gp"
    "I$+TdH$!{@OD+)e8Db@pU*hviY<A8`&Ec_FNE5Y6MKcw{v8E_K0YC+%ph$>E5R$@6DQ12?lU&H^fp6Qc)fC|{#1SY25o7B4dZ-VL"
    "5Jgd(f(cyf)?l$2b-UY@=XI%49v(Yhe>Pl9hYrL!0E!}nHv3+Ljzy^bkKaE2<aYV9ZDVI^y#8_J?QiFFDQQctC<Rl%RRB!^gVBUD"
    "6yDOe_v;78{ey~gGn;%ZpZe<AVyks;G<>cOH`L+S)opNAZ|2M~%m9KMPw5QHJ%5DrXLF@1sili3EHF%x7jlfZ9rX`OX!YcDQ?UmD"
    "I1z{t(1zxyj>dS4VML6s9-P!$&GxukR?2m^s&k@_C&my})9sCQ>v+#N-5b&`6{*DpOoM8B=qNMcnn4qsBLLpB&LlJQIbm*b=3s7&"
    ")EP|QZ<x&?((c+<3iFo=3+I>5q>v<oXQmR4WVlG0Po@P2-9d<F0zK2B`qUZNb}xpp8G_Hiv?O3vTR9p}kM?TSqjq_tW=~we!c-mG"
    "+p9{7jzie-Pd`4mbLaTMT_S`SnC4&x*D1zh1c*z`6>*yE4<uDIwT3ZyGIVSY0B2_IU%QgKai#RyD`(4wT{euaYg3Util#_D1Na3v"
    "n1MSt3FV<T@F>gNb$|xg-t(e7UC5`3i-pvivvA(RKbVvt>ss9WLWI0>D4eTAng{eXZS`E8w%*JA6K3U{Wvr~U7qEGOnX^FhH0??`"
    "zW=4PrhmRrk+0l&__0{=x~;j7j@G?&8%zv=`LVx^l)%hOFtPLsiOrXtiP&3ejV6}Ab#dwZ8q2JhBCWQ3r+zZU^jOOZ#)eK**Lo#b"
    "EfIY%Ru@1tXC+h4LY5MeF^s+xV%~PH{bH4Ujb=Xo?rrJ%V5ekZPJizBIktu8e)u{aOJ=dy07OS|9~IOS@98bZVAEj|8irrE5Q+A>"
    "<G&fDz7hwWu)B>N{mb`cV&wd*OQ-42C4<zwxZ13<Vs@HebfUFdTx%7~HoMfMV;zP%6)tRk{^w%%?CL+dl037Px~BuV<(HnX_dmJS"
    "c0Fe_7!Q<*K0_A_eUSu61YqK1rGJu#Ur9x8j$3=gu&C(>?8n=+gZfr|qO=L!SUbO%j3P@c<#mva50sqaFj$m}-H?u-5I`-Kag6!p"
    "gg=)YevO0XCjH=nIj|iJiDuQ(LV9~h_e^+OIXla9E6#SMYK1LUeDtMm5AKBQSm4@m_92Ab^_hnT7+G>r@S>m=Dv2z8wwU}%fe}^&"
    "wj?l#1i>arGJ(O<dW6<MUNfc?WRdbPa4|?VUDpp3FT`ncafJwG0;20Y&%z+!JCHdsF~y?Q18}?!4gp9fX3a2KZ|cvd-i|^tdDo{k"
    "2lo63&&>;o72)hch>&Vs+Gy5}TARlwA1OZ4o%$`wW?2MhFoXd-Hmrk#I@La@^kmsYA+mZj+B%rtJ{l%UF+PhTjBXCbmSoTf;)e80"
    "6-|Wlqbx{c2oB3+Z5r=5^U$PY`C8z+q?^ilJUR=oRn0scwN3^{3B=Dr;iVJ_ATUl5G|QQiE_X*WY$E2<A%$C>su=@S5xafSoVGMu"
    "Y#GDNL!&dKNg#S9yL2X+XE6$(K^+aJfdi3-2dh3eH86YRn}<WGrsxgP8V+rrCZ{w0_Rz>u62bx>4B1kGkD@H3rB^d3hhmgNE;7lr"
    "X#P@EAB}Cx^gO$?SY#+3(j7dKrrDW!3p|TK8011;9GlR-lH$Orp^Vf)086y{_nI7Xw4y{L2Ok4;D#S1Y>eR$@t0jSr!?Qp;Rq2RM"
    "ERNFgCQEmHsN;h}JQN|dKPh{SUC)>heFAI;NXvpDoIxND^>q&kY#-ENgr>1DG-YEN`Zyh>BlF~JCz248vvC^>oxtW<&yy6M#-MB>"
    "5j)GVS6%3=$AuzEb#NLo0}`BZtnY`IDgl-lvcfz;Fg%4|-+R|p?i^(XYfZR_Bts_=BUP1}Zkw=uKu-suawMsnl^baLD|0Unjy^#3"
    "giTOyU7qFR&KbOX>7Xd-NU<Ci;++9Do}{WY2WlwS@?!V7odJh2u@}$F*r6szmo}C+E0d$bC#kRhVMRSpFqLWMQLCiXVL}oslh=>O"
    "XNW?!{J-ms_rxHs`rDb9tG>jRuLKWeSle9<pz@`j4&U2{7n$J=nihaGnG^gXyZ!kK_df?`GNVh=srsUi9Qp77q5}i<9o$dBB;+wT"
    "l8c;*4HXk*Bgp<V&A#TPZq_^BzV0se5YM5%|AUp?kH2tTmnW?3<K2F7bf)Y^M+{Nb={QIVe!y--nQ|H6>&y#9v)j$E)#DPd+l(K4"
    "+D{J!J{2M*-<4J+qbJ9Q9QP^)or@&SrQ{0|C^vx4__00;tNqeeH)YdQeO3}pw+;G~I*u6t@k;*c#pO$<Y_T3msu|5e1p+-0V!+LR"
    "Yt4PBY5t06@`00M?RcZ~Q$DO=@_fu#1w&4S<;GzGyQ3<eFCzy-yzZkXL*qIK6a$m;4<g8{s0`O4{QUqizk6%{^z$z@lR{!bpH^BA"
    "o^PvDn@hwgUI-z!Ts`(dmt?RIRbbNOqXd?Z`Vo8(+M4B0r|xJRIGx_`Xx~@l#I*%*K5AunvRz>vrAU)1fb=E3)e?K1j;oD%+!^^m"
    "%K<t7SL^SpPFFO0(|~}vI7Cr$XSY$=FISG@o*Tu{e5OP)F^G;>0km)-ms_2K1op|}gTMLPkN@~z|GCYEe3k=fXkZFRv_z!ld`OY>"
    "kq>#u;!?+OPRCMY{tTU44kE=75XdMz;rOVh)3%zzU@M4>Y^rBbKwqRLJz`XzUx*WN1dij!YFLq+)1j&X08Ej}c<8Zl6DB~Kmn}}U"
    "Xf9Gfl^Tc23}^NacTb<c*m$y?PlMMkWl}Mw-|}mF<J-6QCC^})U@-;5`mE|g&$0$Odpdyb9x1~h;_wS0m(_9DB?!qu1R*X&6DFR3"
    "iK#>D4mJtB5QPu|19(2pk_3svwrYi7=wUt;YA~RIp6U^iwq~!Nv_)6$>AlnXjtWf<6tNL_?cGgl)bu6|3XPLKq8bh-WJ6L2sC0^m"
    "EKso}l9C3sX?=6F`$^;yCoGXDV;LX};24)oZtgYvJ;Ss?CZ5kkGXlx_B=3Qcs95PFEAR|~LI8sh0!>G#T!t%V`E)KGgscrF6f+|A"
    "2bMaDFo5iOD&V3VQP&0&z;@s;4tR*^D4mhzu~9mnkEdlrZ4J%ix~6w)Q&|#~kPyqf_;ls*TV}NbeRS}PDV-tmOR-Y?7*%4y$vpW("
    "P7S_Wo+GBO{``=L#4tr7NT{e2?2zakv9aT$Zm+$*b<|V%efHvW*2zixDYLdn)KMa(sXkNWbnAHtn$-Maq?16$MArXoHOTT#mJ`km"
    "T0`5Dj?qDujZrh?6SA`ygRHvRfB(x^76e(vRa#5l+#D`tmn)%eLIOx%hQ4Y5SEthnAk(?xe6DH-dasAC-<sbV{lZGvp2+rI;tQtV"
    "!gw^pE*P{ShLdu0OGtQmuAde5v4eg1ux>tR^j=Jr&crYGzX<-vvuoRtFa3Jo5QoEIl1Qs|Len`#a{EUEx!XULhhdT*(XM)QY^WVB"
    "+=_b7eB7&N)!TAYIFg{U#(&uI`ZjQKjE<o8R2@#IjkfskSlQdt^$Clpqj5uPecG1F>Ejn{@A27YvkBQaj8SJ^|00<#h+f3Q&LL0|"
    "o*1ds<<z+=b64L4uIpV}1s|#t+i}zRvBSi1kRLn3!;Tm~=L-u{%S@(YS<hx6n1f2lfc3+JAcaZ^WS=nYf@{UFfs<HCFT~a|&eyIa"
    "V?#2@HMdWZz~Leo$-rDT9!UxmO&Ts}d$8+)*Q(E6Zf;*_ZZB<p`^@IImiE4DdZ8D901VIawMU}5XE~bb*nweqVOl^k43!8q2GTfC"
    "CcKGd4-LIB9Zx}hGV@nJ@}h|_l?{>^!yzULs;a0DbOU(cz#}V=Kum{m<NmozpWJx!<E4vGs-Uq6UC1|NWf;2ZjEmR^!bH)(e-?4-"
    "gtK%=#Z8rw$5g+8C9`2HOO@8pKqWB`K>{MqQc=o>Y~3(D*M(h+BqAKi^8`CK#uL}p2#SDcXx8yTFk5_vk3`}L5)UvG2m;R`Xe<_E"
    "3K<xJXKm-1I!GoRB&}Fc2Xp`m^hm#Nhhq>Nf}l;His#9uDH#xekr+cX)A3FzGg>aXhG<Alv0J8Cn4o<w3b^KU1{o0=1U=oi6-$$o"
    "0?m*phCqRU!TAVWjAB3nh2o*h25#WmkUBPTPhl`8f?F602O#LcpkwI(0Q$bqIlZVqB#cI&_vt{3!xjVwj-j&%0Ju|@wrEzxU=V`{"
    "$3jQS4DtNo#Eb-f4)ik!Ffg>KZ`g>#BxB*s5uCrj$rfc$5_b7-Y^Q#2m;1*4@U4~6A72>!`+3E)Y!otQk_ZL?;3K}n*<jR#c{?Bh"
    "h(!o6z?euoofXr`mc>I(f-rcbd@o*moNql!B0LikNQj0Gk7$TBbya9~P0lm|%l;I^ZOTUx528Ik)Kt(rma=svUfCBJPv@yH&ZNO;"
    "EQUoG3o=a9!!e)b#(pFWlc5}3vfOh-JqJ5bfTv?t2A4r-3WEd4RC<mldRoPs#S4JrB!|pQnHkc3f&v6~CW2@3wqPr@S<r4y#7Kl<"
    "XcWSb0c?2$?@b~h(09%Lq<f4lN6|dx(t%B8eR|Hxm-?zb_Kdymk(xr>EP|woS-RF?TJ{711S2>Env5J|bv@=zXqH5Af*>$TBVmF7"
    "S->774VwZ1J5+1~nsFsAMdF4XfMO3ICB&9|Tm``qfhl-kIc|SsiY;x@j&d~=R~oL-kGsG^94*B{Y(+QNsWDUjx~2{lSvigclOPxw"
    "0msqk%*PO1t1&(o!%6}TH&I|JnXachHh{T!eA2E{(;jJ7MtWc?_GBEOl@8nOvF#R2S&l8o;xt+U$OP;1vx*9A8yNQ7Bw#Ut<{Dir"
    "FgY@`(NRx!@!9I(-h?c4lksM9#`IYaWDOsrtqcbgICKdgj|FMS@$zmYJM|laFkn!CqoG1J+SB-{KVvZ7W-{58o4GUBWA$m`bds)X"
    "F$K&!*b0OK<}`#tpO1d{y}$kF_U%4SmwYcT8$!LOt(_S~$u?qio^A9G%ApzTRtGx`_gKltvlkgM%NSvD;q}zomxW6|4@5`+v(<i0"
    "C+t~r^XSROHhBA^`a6I5{($GYu}Ce#47&ZvVAAc3JOxz-rqmHJ|HzwG4xVpwpkK^olEplijwUi_D(NC)6f&Z4kcZ?6G?{?nBu*7_"
    "iSy@6uZXT<AP5-EkglC$$RthJEa>p8ObYFt<L2Wht*4)XAY_}SY3R;W3INCBiAi?`cYqh5O=U8MoFG9yxz{~<t{rc=8=pRT{^;Se"
    "7x#M4AL(1$%GTDowc^dIrB^P*O=E)4p*z!$NYdh2kwIp~rMeT{S1rlcMq#r7o;oEFDVlt0Y|9NptSD791~Ac?J{VjTV#Nqz7G_B+"
    "LJKUy2B?!M!fO{uGY=XW%*?T1aV1PIT1+~UeIww`5AhW*{QoF=uUJX4^gu7Xk4W$B^}cRZb(ya2>gn!roZ-xXUX*rMB$na|&_a+_"
    "`=D2%Az~NYm7o=OX?ABg9GW4=^l-YXy{YQ*?$-4_?@jMrL}qv&$_5S+`H(n~=RYU@|N9arPmmZ)hC|6|I(9XZn!(9%7!Pxh&ly7&"
    "4{I&0^vL#Q;KURV&(xLK8hWLZ`St!0ue5YUvW4cIV)6aG=4Zq>#2Beu=!()m<vV*q?Xi!sqG7-v07lBpNShid;Yv*@m4t3XgzGd?"
    "c9H!KV#g6P?CPv+lYIp&_cUOd^esBmYsMr|dys-thV2kz4QmZ_b!;X=leLyi4HMB$2rZN5)Ra4yQDZ1wR@v>Q_5~!!!4feCFqhxl"
    "vf?N6#KueJWG<SW+VP7*AMM=(YH#oA(Zy3=<}5t@Q*YzTJ<AJE7R?^wN`T^GN5{eY_~Oqm*35j#%bzGSu=6~oidQup4b|Z1N6;6A"
    "#qTG5#kFAXX3oL<z9GoesJ3uDlblI#cPFVVo~YH2UZ~aAey-j;>%QZcZ>ON!*Iaq?tI+c+H~!&rQev1Mx_WzNnESl}dgIx7G=4BQ"
    "U8-Q<-b3k^+t^3HO#OLBksS6^CAVqF!GOaP`#F<ICzj@B)|bDL$Xr2)1w39$#U94sw-)Tqf42!_S^$W}4^kICr{~*BOE|1W4FOvS"
    "v5(Wx<3;{1d@1V9`Sc7#l67^}yoEQGofzH^ZS~xy;j^E1whjtU*qQtO<l}hu?WyB^{`sfHcjltN<;CQM6n(@&?bztR-1*r%`Tu*5"
    "``b3V;U3nY4KMcTYrzELMWRuEIg<MRooCOVK2qzuf_mHmE7qVwxk{zd=<oU5VCHb`lHpsjSenYk95q!<MeePK=YG<R{^-pACnxyI"
    "oA>0xZt0!n=e^jzZ|WB>8x0fd19aDLc0B6HWlI%W*iPHzdXr*-0fv*$&*}ik44eF@)(g{8fHQDHwjs;ITz}FRN?wS>SMupA`@8+E"
    "?cS4*PCQrC)S;$}x1SgP^2eY2@&EHzaHs4w&XmG|B=ihb)m8h}fBEq{|MlI!c<To-ACvSmxw!x8Z+`vqcV1il%6h5C7hA*on}<L8"
    "`G382>+e5)_w9=>ug+bV56|QVnp_(UKik}N=i*X|uF)bnzXW8mJ&LqUYeIK>tw#N<rSO{C>^**Q^mzMt<DfWd9GJs8r7P90QRl6r"
    "`e0J1O6}_Ny`5kE{Wq@s`h{-9-2Y<Z;L$<tthGFQbt-$2!a}s4^oM-}gMa0X?<`-sPEetv^WxV2@uSBZr;YJRsq^UZmdf~@Kwt#8"
    "onmYI(ZRbv`+T67y^+~&3Yv|p4lU@EGAs@T)zfMXOJprB)U=@8{pvxXdQ_@A5uY07TBL=fm(k2BoLUU6rm>m4;tzn4kU-MU8a*!&"
    "?xVzhS3omS+ecSg&FoA*J(tA;ka~VcJ-a=8@lREuU8tX(o$eT}H&%3hD1|a~Aj<+Q@RPf{KfS;AgP*^<#j7>V>IvfU{dYF+zq|49"
    "z4l<x)zosQYx^@}kQpd8hiRB2jO#ns7X0g3Y$=8KzOf44$n>YNzy42;KK=3b?VsG8n^`64<dF9^U)*|l?{7<|zi@&fiSSi;0Z7k@"
    "KL3Ge|LxD-x%KXQcRqSQghLZ585Q=6^-*VFwCh5AZHCPROx$!SOmQ800$%b&$kgUpyX?_Nn)lg$O;Lu%1myg1^Fc{G68QZl5)GoU"
    "$Y>&Ftb_*?j3qb|_m5d$&DY)nx`%y(uhct(CTKJm2|$+yO?+#sWW?ep()g%xdg#mcl94{=p{J754zPA=lIqwA#174Qter*cj8hQP"
    "FtHi|nZ`V{GRt0H3C}EF!mhj#zWJRgS?|+v7uFg|AR#!>O4(v#a5On1J2{`~ag;;YLwq&hUkXq@eZ~M{*qHVmw_UF9pErW5aJL<("
    "$z)py&IU6%G!}zR#egWk6Y)=9&a6+xl5^|pug6%(0~Dg~Ieic)D+&={9k{5Pdy7UiHx5q;fzt!MD6`dmY)%ufN;9WYY&-!o6D*DZ"
    "tAv@7W%QUI$m5|nY7M!G%muRL>S&qGT#PSG#b?&mqYwlGL~u!FXGc`J>jkZjTRt8Z%6s+Uvqt~UZfANq`uh6Z{DsT&bZjM(T#qFH"
    "8Fpn4@DP&<LD{*c<L9n`^v$rusp{2L{bE21@G`_zhM*D5UnHiMm~?g+#^$ctTtG9eu)GwKQ(T|%T1BicjyHSh`RMhpUB?{}4Z#jh"
    "hRBeAp$#wehtq8(ydf<K<@JG@U&wyvTlw$3guis53<TdB4<sZiS%fe$dvI__Ci-~1S~=?qd`t5{%f>+m)5eqdZ10+npQ$Z{=qk)<"
    "myjS*azIhG_i*}%4Q|4|GXc~mNDjDYr%D#L{iUt(_yod-F0C#4;MFj6C1EF$!F(>UFqIhxIx<rx69ZA`@Pk38*^ql9O9ZTu=cqkL"
    "?Dne-1?m|vZ((K>$CDGFFnYczU;grRel1Vdwu9p`Adh}rXWwf_?$x6<L9rp$ajh`m;e)<aJRf@#qQzVt-W4eYO$^Pbz%%`(St#&`"
    "wG$2veF=T6>mX`_D8NP$JPcTb#vq_6OCuflPyg-zdT0OL?{EB4c61j9K?1gL6^)_(xex*)eufD#wB`&=rDiBKq}PcW+6+ZbEiTL~"
    "uf(S=j7~>tRqPz`rt5P+zp0?0BDk$`Q0^UX*UXV24z+9w3I+9~Uvfyt!gPzYv*aM8od)=W=QO)Rk;fReN*(7zd>{(_>wo)i{?C8="
    "FaP&H_zh3CL2VK!O{dqvz(omKcB7Yp&<Yv8eE;cTsn)IWZYNG<zcMrXjpgaVCu{bzOXf2I3oB@Fhz8-%G9F*6X%UyW2vO^jl4L_n"
    "JVBf0kZ?!FxK4p8&S6BDoS;klq}V?@uO3y0pwg0C<z9hf02<SMm^ML5K|#c}{A<5*;ak^Y-?$VVdMd;bOfC~fjZ}=pF<3-G0ut^c"
    "aX3P8X$B2J-3RxeauIF!5QYu}{1F;gaD2kw00B;F9}*-@1j=)<nZ)dJY=$m{u6O&+-P_0K#D@=z!NKMtJo63T^zWGoCwTE;4R~j}"
    "w!H^zoi|TMRkDI$OEdjzVJhBq(>*ezhO>@;TG#zjCXnMy-?SYTh|^@my+9|gXq7}q*!%*&82N5Kcp(kU9c{ipY9G}PKYHu$PF|q7"
    "fB&<OG(TtSP<W67M^(R8rR_%d`EhNt29ESMtgl9lIlBhUrWCFAbR~q>e6>)l#NhQ776uqBKaZV$o-cfn2OrG8abxz4|KT^X7hW1D"
    "5foiig(Q*qx@t{7-2?Y)K17u>U@x5iW|Z&?ox}V8XgR^m(R$*k(?q|zwi{#3EM)}<$d66|iI)lAH^RZ6{Nk{DICjt>rApzmEq`fP"
    "dfsL89Cu;HzhJQ|jxr6sC-t@k4zymiMtTe;<RKpxMyxvzN&#3unjtH!xPz|+gEIjxXmJTvvXs?)>hoUho&NsQ)^_>4(>y=!Hjh|%"
    "n4!jmGBT3%UflOML2IGl4~|}J@<Z9wEdt_ABooTv9)mi>&=(9`xsEzLr&aQCQQTTMzxDR{2cH~2y50P^v;FVxY=8fU%CEd!Tex^C"
    "ieG&C1(Wz6pZ;vK5zd|Z6Z;79=G6<=Ru|TmR-9HbGA^&W%FKK$nr1BuBeRFW>HYZ37Ms*Xf<HHg<nl{yGAmPoYL93s!J6s^rc?BK"
    "BK(zv6Vbq+O#5Y;g7~p?@7W%PLxwRHm2Sb#)v>uAGe?zT_;G|hO|8u;`K&mVGw|FMB69)HTzpWB+%2a*JoaOFoZ*tG#8Sh_ouX@x"
    "y!rj3Zn+B#%z$gRKzjt+#vfcy{N^(A)s!7wTLF_Z(UnVnj?1UR*DvN>|CEhIRhVT1Q7RCINZcjInBQe1co&{2nJY!-22J4*>P3Ur"
    "OHuH0oL-r{OJ>wS{G_jrN<)Wt9p0?+gSsrAkCeMbakEKmpTWKugZgQQq{=lw>Z8UGcN|O-Ez84u3L<zxgUXfZOe3-^&0QlF=7D@x"
    "Ph{p+=2kCe-~82Uj&1k|H11;}qfe2-FM;i!>9}rEIvj8X(2zOCOlCjb=-xjR?w$;#4pTXSHa0xSsX<T=g1X_Ei*#}^Ja<8&PLx1X"
    "_4i);Zszsx#b5t6J8s;;y%Q2{#YaY<Ihq}dk!&b2<(t10Z-JFQ-0DLEj)@XXLb2$+f(eQPfV3&|#;9%cb%iGTE>z=fUyz1rLiN1L"
    "n^66`WaZm<V3&yPQ=x6-QA>L=^v>N-w~KjTBpOU3dX4d#39O|mj;or0A_IvgFx_F71(m5)k;XHnj(oov{YgLne$O!NVYgE|FH}~h"
    ">z9_wi}M5|VO}@FiiO8%`7=@f>>wk^Oha`xi;O-n>%PQuGsivfVITO|TOr@HpS~E3Orb&(L=aoq^zZKE$~&3L=F_b^x9a;psEtYu"
    "@d)NVM%TXo_k+Lqe(V2xtICP)EbpJ{a!hyuQsWhDr9N^CMdki8@Dd(;rDuP&e+I@<tFykf3_t`3)HPgFJJemmN724eeu|u%L!!w("
    "_C^C+tMK%T=e@BOy(ob<;Hd}^^qWAdGQtE?8IKI8Q^wrBhC-PPJ(Fc#LXFd+Js7y1vG<bIx?z`JQP16;9@2uqiEt(}h5ptt43^I="
    "s|V(Xuref9B{s}nR6VB9ZqfmAZL_@ateoB`zSDqzdEEJ+GR$7M5?xyR^mr7`2F7f%k788b_qcerVRddF5AU6}K0dA%1$j@BZ<RCv"
    "TA;XDv8T(Lz^h78s{iF~_ow@#w~ys5;mHB^^nGI|;<jg#-a^>s2d!~iGRk|<fsO9q-ZP4XC}3#%qN`Jk&0xF=Nmu;pTAagRYbk+V"
    "o`YuM)~PXQ8N!)ZGtF3(yE^UJq(AAogkhx~C5VkUv7NvVulf!akQdV)BTNUi?2<YCX*GJ#rTUh>HWRwJ9{TFl!2bQ+y=Mo<yZdJi"
    "vui>sL7vqEl}4b|W>XoGp+N{VeIdbhyVX(wE8HJFf6{xg&G|n}CcapnKc0Z6K9=jJ_3FE~j(>J<@7Bqk2k5gccz?$zX<!E;1R@aU"
    "q#P$L1?2iLOA*&8^h&?$_Bz<<8PeK1Y2Mpz{nI@IU~B}@ESs&>^vC7Hf85)B|MBK8H+SAYyZBY$^0o2$YUkv<G;vCmVAIj_EcGa="
    "{<!?bkGDVhVDp2|0KVjO&!x&iB!*9A*!h_xY85HFh8Ycgz?=OZz}If?@K2BV)8b&t=q$;_na+dvZ*9E$?&dqcc(U<$fAgTUaopJ2"
    "viA05zT=)(_6NhVVfNifBLCXWo4@-T=ey(9t|Gh`k?l{Z{#|VFz_qp&{eT}IobzsVq?ZJP459$151h7C>v)Y4Ts^|UIwtQKjmLla"
    "F!EpS&~N?1^L%OD7u7?)@s~#$jt&dQP`?9phsaQUWBK?ii{-1iT42swzX4pnP>VBtoam3O?!-1bjI=4&R&HLMxip_!ijT)FiW-OF"
    "8n%qZZpPBDMPE(bStQ?|h2OdJXZ(YILUz7jkXA3GX?fJvac9iHJ(_52^{X$cXODK((_;PJ>E18)+_LJP*+iS{7WWOQN#L4Obl{5S"
    ")ua)Lb#b;0vK1XKTUc51+J;o<w@UR=QJy^-Oy4_-@El?%JS441CW;a;7pD`6Y#<!-MZ#2)11GtiVJwNKFpXeL+!)!TVYkV{$!K6U"
    "!DJ$(Cyx#{oXx}4-dG`NaxsU<;J?Ymzca;Sm%VQ|%FMAD@vmN(y?)(Vj8aJ3v6~O8+oY_a<rY~h|Em$USXaQ$PfW4`Rqv7?{9yhf"
    "xwsa)aBZ#9emE)Ai@p2uH+|lKWj|&fTl?Dtzk&I2qzh+`l=-vmgXav%^_znOX)k+uYWiwm6B@M3W3zj3{8^#7Qxo@&Xi=sI5auC^"
    "7(CZ|8Y!LnjRxY4RSSC-%AdU|%HRC_i6;}p{*?LgUu_ecU7eSFn%;JhBN-X9VJj3u9J9L?r-62P|4GXl{!%u6fee0_J?H$IR^H(X"
    "%a8$>4K48Kj{gV06yE)?J?`HHnjdq8&#r36>)iNqO5bUGP{7JC>;?ORsw*`Wo}MyJFti(HL!r%3pq@$??|xV4-Rw~>okH;b!b$*#"
    "EBJZ<iiC&NNIyVpQ6Mw}81;@V4j98I2^34um@TUzFZcYh_aqr?m8{+-B0kiFM5Pq3_ZSZ$0T=NUIJ1yON$k$aFjwscj0Tl$B4=tq"
    "7=+p?n@H@PK6?A<vEw<7K3?xq>Q&5JB*YAnd!6MLb7X1}^+EXz6GfBUDS{aRdX!rX6CqdiDVnhRKstUpI(qi@PtX7UR_nv3T68f$"
    "QLa0oFTU?eW6Y2On!xaNb8pZ7;#1}0PX-^}UcG?7H0P`^y*i!m1#=_R$G!Vs5+D4x@H>CuQ%tEQ6ps}-7_d`Q<n)|;_g((p=Y?Ch"
    "H5Nk?1d*qdXvmF)Wf)2kgDI?)a?g7c{W8g+!9YRKpCMy8+!jZkqG`>3F0hlQH$wa`h7gU<P3Lbc!!g64hP+w%U%1`hLC$Xuk3-J+"
    "G*p>33aHbkOdb*WX@ie6O5)vTShcxmj8=rMOyi;h^_t@>#;u3gi+*<<<yXPMqS-2bba%MB*E=f?jRiaO6({_P`|On7-cOXzjw*by"
    "uXF~ISL?Au**R;3-DhF@nNQtK+?ZQ>ZE5{#(k!&Rt|<1b^7eSZ<2^Nuk`&A^4nrlw@M4U;5Fu|LME33VbNXt{^>=`Pgi!mznNBj_"
    "3;1R>|8)BKkGR{vm<vL)logbE(!vtDJ|DWeaLk(p342%ptP9_>F8(^7eywxoM5}0~!aY4WfBa}?V|)J#*}boW4<#?clmcYg@1E6p"
    "pf?VJP^u*>CISK!f{&d^8PVmaks_U$xHp?!?EH9f^b=<L|NR&9)^GdzZyKdr``r(Z2Tyt1CPg;w`tp-8p?!fF4%zb4{^{1ZTml9s"
    "KQdaML9J(-AGgX|TK&wrtCO2ByNi)s#F01+%b7SJlX?f}S4P9CtjZ%nJ=wC4kKl4E0k%HTil0@U-S19+%lZ1hhQIbN)uU_58LDp_"
    "^>JquC)8x*WjD|DXYArC@j#}YW9U1^!3Vw%Pm+J>dDF3AI27cVP!vL)AonEAC3D+yup04yUV6DOzF2c&yLy-zlfJ6tk0J8XwBesC"
    "Z5tcUPj7!(edI$Hh*Lc9*!Fhfo|$z*xnLTEo}SNl93+|A?u-ye4mAJ#V&ts&$$OocRbKEmUq^?}xXLG~hd*86;DZ&i{6~ddhnznf"
    "FYoo%^e<ksA2?6{L;Vr9{=P5$9}^DcYq!qsxTlZkaDf)@hk9oN$~aQS6-`h7&9kL<AHMR_9o26iGGcRqTa=V#7`?n-TkD+Wd(H3z"
    "9t61wqcYPMME9yoyadtd*>F9Z8YQxN?p650uO_iXST{WUL_r^lV`&-q{51XWNqttWXS8<Ec^>h%2im9Anub;edWXkN#xD0O4eh)!"
    "{~)z|lu4h*8nKE)H-kW}4p;pPxL|Hqc4>WA8rGD#zModZEq!X-`N$hRq3z<q$K1~Ge66zpbvuDCkAcJp&8pk<+rspDs4Y)*@o1sY"
    "@|SJ)s7YVG`=iCDzq~1YoaL#hia+(#cWukMxe<Qt{YWi#M=_5sQ+#4AC`pp1mXeE6CQcBvtuwTQV4~-i#(dwihk&`}%Pd-KM235J"
    "c;(J;^jMJ1F-ZU{jmy!v5KFh1fa6&%1zMz;n_3J7LllmP=ul=y9e5~?2c|V@_L_$~A8qY^`e5_pF#^dr*0W9i%VQ`7)DMHCO~n|0"
    "J~X6V-H%vNT)xT6-_}MeEi2$dW~WoH-E=(%_p`oi7J&#1!BE@lgF??9NbazUjVgNcba)<IN=GkDg{HHvC&P$oSt6NXbQ<h?<AP`R"
    "eQ4EHDZ(T%E#z|%69x^)b07f1VbpbOK?4nkbY&C}Mbooj3}wFa&)@u=|LIqL?YD2jkd33BW2z8CQ(-@VV>+dRK|`m%+ybn@l1$i%"
    "2sY6s2$o#Up)rI)!EV-8)<He5;*Ltg7UbDDf#V#>hDd2J!coiAr8K;sr_bX=jSW&1hcO)7)W<!@s(YXa2W%?hQbEh(J<xQuQKc_+"
    "U7+oPCPqpCFtW62#T3WTxT|j5tL#6kpPsZa&j_(d)DLtanV2StIKk!&*FPEp?Mb0D4Ofy~hztQJC-Ayp$r>_NeFl#!Y6uoN*fhrj"
    "xvM~iVgnvd$PUaHkHgRtNPK(;n7!-HJ%>`wVMlcg8}cAnK?wr@#ZlYkD{lQzq{36IFKL+w7e%=sh{Li7Y7S{nl<bkO|0F8!&<%is"
    "i3oy4P%@;$oNc3~VYNYohl!Df8Vsc-!^8xm<BIHToK&B9{6Bbux0+*gBnK4}67$VM4(R!SvvNl!-7v+Yy{a?@B+*xolYjz;c|Ew8"
    "KTpTEJIHP{s09+do@(_3f4|{v?VLLV05OCzYh;{>0*f`{Ooj3o%9=3Iau29D)H=CM(8wSD;UC2F87Kq+6ozrE9^pI`9(8*acU%ez"
    "yR$tUihGXVf|#FudgtiT#zz~w92ZAp8k;QYDyQkGrX87`GN(vGuYsn#8|-!2LkmPwD3b>0Xwn~;Hpz@Agb`~7N@tvF1-@;|E;`UJ"
    "M$B)exvvOz*bGGN7+&)?-S`+x>K1F)dhThHs<jij97P1GjpNR|$X$&@UXBK0aVq5aa)bsoai<<P8+uZQ3=!`k?S?bxhzA>|d5vGY"
    "Le0Gq6kKt#PGDX~D1iuD)C@+3D29ey$cTXXS?<zEar)0tpy<J8rmM6auAW>VJ5e1B*d4=6Cgwno>LM=eIUptvy*lg{DZC47dp6R>"
    "gLKQ(j>q94m6g2(!$u7YQDwK;aV;6O8rCf1Uy6jV)pWIPdL1#1#??W!-!H0Ctzmi%$!QPG(u;CqvuKt3Ub&651h%iUZk7Sls1+T1"
    "g2C82<;{BI6-!!`N184g;K-!Lqw^8al+eD?LXaj*?v3@TdQ|8>J1jkZdR{yq4C<1ME+q6YayG6Pw?7yZH-y@maQB&9tas0AkM4hQ"
    "baGy-wE4U$W{q)LZ%d7_C-Sg5y%tR_1!c+%&tA%0xSGHA@)yU}{d4be6|P9QiG_(^26%NIxIQJWg@W0fFOz1HF^o*ZYyz0v+uRr+"
    "1qm9K2)G?)YJS8Sp+P9f*mT(EPbK1<kAZV3FP#v5zU|`4ZnbpWYF8!Yv?XjG)?lAsqa$tC-)I{r6=SdB0Rc3%G8dVia!`d0Vd?3_"
    "cr1gCH&QgkgJemydO}xiil)#X4L&?8-##fkJv+Z$9v=u`LBT%w$Im}~`{_^q>|^Ob1!^`kgg$=j-@W*=zc~5f4_mXoTAC~cyx4^l"
    "yBJ1heEjnRt<ggq0D&Ejg2OaaI=XYV_u-unzJH`CCB-^!DHDQfNnl4nK`M`;F~2{3<13e5e)YoDSLaXno*X^-wEE%>8xDt~5x<WM"
    "Ub=$MPB}rJalWT)-R(X3=(xiRHr(P>`2uBM@=5c!hQI?=1aZjcnXCuUwyT?I*Nu8kqGox!bz$#x5DUzNgXw4@b8qYUldY|XAKroG"
    "0A|H)Ejfb(fF2Bq0Tr^)RD_+$x3RfC5O4ALRu|rDc*iwIV}~NikMPmS-RHF@yT_kAnwXR~8lt`a*?gulmFpxjUA|f9mPX<}FD#WC"
    "*=8fq(t)5yz6ys$Q88qjCWB>Wq2kR{dy600kc1ljJcaCtfm=fOgg$~-3i$jnlOG3ofvb(8+Sh)OeRB){b>^C31T0x0<jqIdKP+Tw"
    "9aL{tw5?-x$iwyi(P87fs7N7^92xF07|$+OGqgTqkX0X44H?b+=w9oK4gb--ubs#}KsaV$d)lx54S*lQ`TlePOtr_UvirHx`mi?o"
    "xQAAYf81*RtqS&Fl%d#gG@Rlq!hliSRlr$T%0r3ujxQ7+E0SI|4SWaDtB}sIvfU*apjX_z)O$Q<AEdz+u!g}iK5#1Z-U{^IW#s-U"
    "mOM^FMa-zTt@mv4i6V$Y2AztMsaP=ed&g7rfhFJ7S03>42?Tl}dj9U&^oJ+RJCc<}P#Ozafoo+tFY7@{2}U8v7Hm^*mEIThZ7xrY"
    "ue*AVL4s-1vI!iMWq@pSk|Snn;Oh>y7@AJRvmdQ5Yq8k{cslV=Pn<Y`7Bnd#4aJwvUgBqEC`b^nEqz9syR>@_SsP*VAOxOqUYi?I"
    "VIdnB4ktV&L~;7$fZshFRXVWMn@C@A)NNOKX20W-XcD0oBiZ#xES1W{!hXh5bXSs`NmDJ`uQbehp}I-N!T^CmpiM+jlyg1EB&m)#"
    "+$tY`Y{`NHLxhh|#|&U|Bt(WO3WaD{hqba`w@2PcpOm{m5W!i~wLJiJ1eK>5lpqlVMXt>Rru{^gqdZkognqYm?&5lSG5WRNx-K?4"
    "qw}KJXdt+4ISLNxLCEpjV8la`Q8*LuQnbk>Y%(UA*uYS`n%IO~B^nIGQ8Oq@qgtg=YZm%L4l`+2WDs=`?<`WoG&Bg(K5n8+&;&lx"
    "w45-95nWOpO-F5KWG2UOUiB^GLeK3t>POp=ECr*sB#zkJ5*bK|iYW@3I21s@Lp|Lw4Mo-@JLh0i5Ez<J42`3hWArMLG%!UA4Y4do"
    "kR;7n8cGvXgk|TKre|j|VFsVXjD}Sl(5#-N*JPt<pw?vc5-#=@rlJX!2tsx+;7{lB;bg9_xw7q$6e+Y1EV&(x1^8}79P*mjd2;LF"
    "{STh(JllZ^N5<~)`00r~=J;{At44#FtEg|5WD|ZC_A`#7b)aU=X;eGA2dZvC2pjN6lQ_jfxMKkEcq-)gxd0qws6-^Pl$uU0ugtu9"
    "C9s${-?mOR#zz}Nm`)=843V5S@kq~%0sd7<wGGE}96d?}0sxH}NZT@6mL^bejEjXLGhBQgrf3twZImGV!HDAG{ci1G<4``(r<pFl"
    "2#HJlCwv|!eXc-_+PiS|YrmaSHyenb($tPItk17sjN@@^r~0!8>h{=qg?_&4jgUphOzD&%FlL*Rs^&nM@{<$h`ip}O^9H~6YGugS"
    "yPe*jA2dMma#FRZ(UbaS+2@a1&JfjQ-3oL;_=_9L;(vcRsOHiXr1Guf7dt`t46?W7QL{^#3Q0I!tl8-wJ1ym<z%SnV#c`d5Z~lsR"
    "kkv=}wLBO*Y>oT59%HMY+ic=H&P<5*XFZrzY%kysat<3CN#kMU%!7`pp{69fMv{2u-Ya<W@BDsbVc7-UfnoLsnkz<agA@^JMCdNA"
    "(j#w`MVJ8BP|u)O*CU}Us|JhYcy!4>z8D(z?RLG^>C}Gu)`L$a7W<u<@&M}&;i|0NxD;B8$3uZ71aTZ{fJMgR1Ob5P^%<W@lGo?h"
    "Y0SL(y>*bIN3?O_>H?dLh#ok*l<`l+s9-u}QJ6LI=6e)ihtt`K7%i?$(~>UkZn+~!Ynifc);eviA%&UplrKEdd?fT6;i#RWhH+r9"
    "=F`@&>Lsum#@Ix1v~KrUQ-gqEwf@V#tN|d#;7ojyN`m=RIz<wcFA&!q1mjV=0qa#N;)6IpIZ>@T#_5>_DYqtDfQxbt5$oDuM^@W{"
    "DxvvsIOvPupwOpjKNz18#xN3{iC?&W15qw}!xg>LDB87(S8F=6A!{W8PIDu5<jH+wP#D#B_Jk)#-3LV;G=`?oP-PmVSOe1P^@;gN"
    "25cD6Trw8(len$smSeLkxrv72lTz!304M?O_hSOY4Gc~lQI)Fxct>rtwOa4|c~!)MW@xrWW-W&>LAq;zD3b99bDTefxLw242V)GX"
    "OLSi$`a)|c8yG$c<yV%2@emxMoxK+uy>_oDD2iZ0ia?CJ&p&(q?6b%FTN6Ig+F<a|2vQ~=MhtY^Qgs0eu|_NwyZmx$WrYexa#3t4"
    "&8#LcawOA|0tf?u<$@6(02oq$<|B!YKUwT^V=&#Z6Wro#bY(8PHs6CIEiW*DB5<onb(`YOp$2&_gPI%*0l24m!r9=U(0}@(eEV^M"
    "Z)ny?6DlRsnxWj~Zqc{SSy>kMRDmH(+#cHPLzW^O5SI-=FhLVVbefG*<a{=_7!0*fitU4ALo|C&3r16=$#_2CixOZGX?uRxq%6r1"
    "Z0O7F0Wt<E&O|SLFo_#@XfWi}cFo2SD(pjpVJQ+ZV}35@2ggXnjc2$#N)kE%w=`D+{5rt4WtfV@=v2xM1iLl(<V@e%@0&O~Qh~~8"
    "ZMcumpQJ8dZ$7#G?WFTvMUDfOpFO3oI9|ppXfw6Fe^wt7-N-U1nD)*`8~Z<h+In}lIa8}CG(O0?&oN;)(C1N{j_8~5`HGKrKV*>("
    "1{Nj$2$V+mN_wd2UGd^xe&HYf)PLu#NC%$ZyY*w=u>E>rce~6q&V0R!Xy|UedXF#u6@=>^L6C!CVSe`W*^9TB6<k+P4&|xk{wM@^"
    "Q>M&Tl*_~ty?Wt8L91<f4+{b#U3eZ}Yh1b7aRn`g=xFmnn42ggPdD2WI@EPZ7?>bMS`64}=h0m~4!JfQJgO`U(5iAZk_svKue~10"
    "UO($;#u=FE_S*U_aQqP^?!lgxC8em=>7jgi)cn(*|G4m?_)OaAA>)%~>3*kXSg7=OsnYG_*`Z&kff`Rwkr^~-*iohenuScmi4n$U"
    "qt|T?HJyeuIwns9MnyELZ?Qrbe0WmhE#tWRmmlAI3s0((iclXdfBH~<`!K$LB;0u%y*GSG%LZD5>WhP6aks+`=et9euvlcrgf@%X"
    ";c?ox`0&YoX>0St2b9oFCvQaP&?At0p}_aE+UHWJa$6TZZv5laY^S?L*^$K06#fA^Y&VM_Oc>gv<mW+zfw6!nS&j`R5(&_b$UUpt"
    "R!Pqd!uU)!zcC{3Hqj4D?(X*fojdmqi${id44X}*ynCiiwT#@rNk<(AA6X`Ew)ak+-ukE0qZ2=YDy7n3bMtKT?CA0S(HA=`$vCnE"
    "^oB!`?GHgy1*0?b;Z&GE+YJyn&5|5PO8Tf%+r@BoRPQ%R-BNiN!y1-!;F!&cMkFGksYDdCO~`UM5KGZc47bxPnhqytW0@&`m|^^;"
    "&<#RBPiq&Xj+@K)bvR2>DUPyaxj(20Les#KvK8(r?4-&Q0O=|KBzwc*BqM?>9gp~@SR}~01~93A?fOz87zp|&yv1-6j`N`~8>{ny"
    "_JD5G(1A!wVghmzrHNC<z~UQ+YNrMnLmFlRD3=HEWIW0QVde5{x-|9)PMnHg^mH3FZEvixUQ!(s3?89O6;VWLLf)imAtT2fMp7K&"
    "!))A<>uo^bAzgwX4nzF#1Sf_~WW)z>JntWXa{2t}JyH*Z(Ns1#>y_$swKYdD>xsn6)6;=r#U?p65J@MerA7zzJcNdHWEP3O;+wsR"
    "@HQ?Xh>B1c$e*8cp3@(8EM3JW4WlUpX7C`zq!26=3I<&Zt(`Yp#fl366a9f*0w3F`XuyhT6KP*$24K@uOY>_NE)a=nI%tmxv*PIh"
    "!hv)sFg3Au1s*AJ0=Il-Pb_uD9cN6+ZPV;4=;^9)hCZzg-BzKnH`K^){MPR+hol#)?Vk-_rXnkL-tL8c;g@pqCGd_+NcPMk8X*0l"
    "6?`tCt$-Ij8?GG8p8dlN?wjF4L~tc@dh1$qH+<4Ud>uPHVyDG=vpnn`s{S58b&a!ZNcqEE&wkEFJIConVs5{(=X9RD`tASq@Bi+R"
    "T1y7UW0<2OzBR4&Dgj*1M;9Y|-Bb@tK(nvkxR_mxk|l|BgIA+pn?~2=UE=iFd8g35@%8!m)odf7t3vta)o*4L?afFOHzVl|m0ypL"
    "Aq0xBXYC3cTau3vgch+Zzp88OfBYAXPcurvuW$e7zdQP2S=|hIPPNepvcP`mX`Q;)^F0dub)R|MR(8*vIbY<P(<-Vx>$K{F?#YXj"
    "uiTiQMj_w$Y~HP;ZE;HD)L6D4>mP3J-}u(`Sb8cuJ5_n~=={N3$N%&v&<h=YJnpqY{NfD&ce5e#Y~0UYisa_gJKLr5i$j?2daozF"
    "nVcB8u-nr24)+zSTO;%1RAxM#-q_y`dQM!|m~j?tT}I%4UZi(at7(_EPJ0^8Eqr!1L{xnANoO$fCr(d8;}grQ{Z=$|nH<EOh60`g"
    "{aWv@f4KZR|Hl^_#iK`J)KySzh-1`g2dEmMh874V6DUGBCWD8N$V_ta<<$<a%Sgb4IZ;5<{#ce}>S7-Yv1l@V@JZ+Blj_;s%GKZh"
    "M(&kWopk(uD-wgk2`HNi1QQbxf~rnQWQK-MtDX)--ZnHek!5oEpj<oc+kgt2NHowi`zme47Gfr-$0yef5k8uo%B6EtQw8D7^UKj?"
    "6w-8AQH#7j2RaKLwo2sC2~DVEzy|H&aB$Q&dPL8z8`zh70Xn)pp|G`!3A@h%A`N=MsYrM(k(&+WQLRc?jR+(lmWetjWuv=KHjB^p"
    "h3(UPGWf=go7b+txtyXBjGJYtu`VDim|2L971MEDi~yRB==r_Otbe0kI%##fJ@IIG+J<^<xTkCC2n4-kq(##_0rgM>2Z}aSZ`u_H"
    "H>@C7gGVoY^HO$>i$*kMVm>o@d}a3K-};?PZ+>rj@s+K{mj_{Y0pbV${^=M0P}=>h4K^Ce@p0$*vqP0XRQe~TNQGIJ!Eh8lAGo|j"
    "D^Q?c90Dq$^G<eYE)tJIDA^mk+b!YKt)mf90K%Q<B3@Utfo$-73AN8quk5F#_C#H0IOf_SifS~A_``ImaH>N<q286Cq0A`*dhC&e"
    "FCO*9<De^Mb963)i@+H0BV$l~!4I0GBl?kej+j}Fq~{~Sba;9?d0~Fm^rKC^-&YD+uWOI`pu&%Jn+UUkT=Z(n7iSTU#dbGqy^aEc"
    "boxRznqvGxFuewa!+5UKzB!#kIXuYd#m#v_aBs${bD{88FVCmJ{Lex8ldA#fk0SlYen6lJz(#&^!&&UL7S!J~+|YQ~0RutsAJed&"
    "_eJ&U=>5L;&X^Lo+XHg9>l*!4GCICIJk7S?my2HP+*3`6p1wAhyA=I2!aeWyrW5g3-UK{IT1oo_i7!5P4RRJ(EKo@aL!Hl{>1`<b"
    "7@@a1>M_`A&X&XPJ$9zT%_*OcpHDO&ruCn)_#xh{31X{_eWbdLh(bJdpRwUjgJeVROcQd(Z_V%!lb(jB@|ZsTiH|zNl;QF3-<B@E"
    "U@j3G;2V|@hB}$K@Vv*GMGHq-q<;*h$DLE}VaIpWjGv_EJ|LJ!==q-7<zwqfmFis*rxLMHq1-r1o6kAxZBjOG`Z1O=yH+wBHe4b{"
    "B~lm-D!8Z{u6eCmiJk98u&<3Psq({cf2F@M6^EKO+|~Kva7?M%vVS*|+C_tR7g*G`9w*ah$tw^Ts+~IR{y{b1%~eX|ea^PCPLNf@"
    "Kli1Fb4fn=g;y#Bd@=^DOh?jooI4%Kp9i>7`eG-g30G3J3vX2OB`#D?-(*(T@U3sCFCwLrFoOUn;2^LWCY&JY(x|2CO~Yt7Kwo<;"
    "q+Dl4i&*njtoe1Oaf7fl6L&yV^Z<}_JwQ`6+W|b+Hf#fBsR^%|6z!Q1-~g^|!4~2ukleFn9a2?Dl3d6FaR@^u4Y6?4!wC>@%`cxN"
    "Wm>3ie)%I2;zEDiMBi#cf6@*Da2iE37)siD0JJ#IvLV!U0T=)vRCOJ}v4^rb=1sY$%M2bR0fvSt07XFr1p&waCY^&5^hay}aXi3s"
    "LD<DGh{iG0)+R%ST#twmbc$lL1nlU@WHAG_J^3hN+olZQ5bmd75_Z6eCBq&9V+4UQ6c(TmXwt<bp&`nbM=YAQZKoJ0PI+P61|a}K"
    "5ClfOkGtsY0rFs|=-OD-yF<aU)JZp!4klMJX-vfs%L68H1YK_uQp|xd55*?>4F(y{2O1t^L6cVoGcmvfJwS(O#X(FDXFUR&sPov-"
    "Fvy`0mjuSJIVN0<gKdNYY1(CJ26iaW#!;6;af&1<mI~3RkAi5*!*CBHYyi|X4=^0hH9bSKJpcee4+5b{OeO(<VHF0oN&C_H^bgM#"
    "|NeA(I(NQ2dzww3n3C!!j-|SmK7t?<qCjYtg_a0p4I}*!#=$U)sH1>3_9?v29-^K|0xCTV9;{(Iv)JzB3XbK#9^{SyT*E_Xz`<P?"
    "2Rs5bKz_2aTo0ug&w)H0#^lGx^6u`ivu}D6+CnXhfvUYkr?>K~6hXbTqfddNk91H5GBBWRScV5WP%kVP&}7aDr$N{~6zCzCH{m!f"
    "fJq6YiCY$gOrVXAKpLq`DzBqih^Lbv+;?!8Fj0IymPl~n06{^TA7luW15H>5NCSav_sc&FyH(KW2PWDm(>+43>*Cl^a6U@+0K{t("
    "kmgFFs%s)3jM^9`+1QYF<p5}4&d3Sckl%q=9V2uf<^^@yX~3RNg#pSPqu%6uLHL(XC(<amO__CY^g?ikBZS64nz9KHoD9o#A=Cka"
    "6V4?n!vX-11nGmpz=(wqC*Uh)V+<4y;sKI?U09oZW6Kszp4a%c(Dz{?8|MAls^f|P;>x(j`9n;AVL@_?nmP@`H0;e<HL5Oz`<kNz"
    "p6xgW#f32liX<@`8%v-gs{rO&G={o1Xij7th9@^6iUd$RfS|Muf}@G)WC#~x#~?8vED~Wz(uYHw8-vUwDN#Nkl*S`0<q}P3yJH?J"
    ">giN&76xF@a=vmY^2%!X+ERG?*=FOs1Zd{`>-q4k%Y{W1@A1Z&Y?Z(MT7Ev^Mi2=Pu%e~6`h$ENn@a%ed8k?HR_pclxT&iRX<X^F"
    "&gWj5<Kmn{5#hOXVkI+sZI*&y3Wfp4J?Vl+UALv<zxzl3>eWB|_UdolBv_jbIaI)O2Cmf7M{Sd#7D#eB<ezmgZe(LE$!-)&-C~VD"
    "s~D6iL#9iSYiof-5()(-X59lk(a*Y_!jo}xSM2P)`m5hdF0TwtYi=qQ3y=X4a(TfUjR8ppm-0QouLM&5`6)OaC6i$s=21}e9I<<N"
    "e)QS1_x}9-y@Ru2vs)gB({alW_dTg5axplu7+-z;#+#Ss*Ak&5A+@^<2n0xK{-w*)7uTkiW}AEG{NA~F-a!q^nfQxm3X(OJUCX5a"
    "g5h!t%Wr&Vl2jxcb#QumeJZn(%w0$jXh;|Ujk4<23&^;OIXVXOBsL<^VRdAl_oSAfikdQ3B*Sy^i<z}omS6eq%jcEjYP(SHou|IH"
    "#$8QVDdzaz2YdHE-+lBD!)+6Di6A4=kUB}2*;q}~I+iJVx`P3#Aqu0Rr3*AZPDL%p<W;e*h|SmExV*HGjm4wq!_&`qKe_efy)Gbk"
    "L6JulS@%YwCW>0M)jmBhHyYjYd97Y9w#z#Wi4Y7FKslYv8D!KZf{57B`(1r7Oy~Ro)`e`@ZWY}@0TRwa0mRaJ#;Asb7|hR6!BCl("
    "M}S8sgWCt+Qq?>{t@vpl3D}eh7M@$;VT8Xk_@BS{DE;Vj4=k*I(4098q9W^#2ST&134HOe-WAP(ru}b&hpTr_h@JiUS6XbY<1set"
    "DJ%vMG%M&ekR8KG;l_0%GVTSBX}^yM`N>z(SL(maS2qua)*kYTG4(QnK#jm0J4wNlWlFiUpYe4tj{+9*nWg;HoXg0QWh90p)N_7#"
    "P*WPE=~r{Mac0Y<w`X7a(I9y10HTbngHCnbXg8N?`}{yYYiE2=G#Cr{MN{g@t@^Mg6#}C(+Tcy2gn~Q0n9#QW^E6(}({vy(ZyU5e"
    "&^?KVU7PR>sEADW*xblZHESbDa|y=3{+-LYEAw|A6d#4=cFr(^$7UiKxW|iP4~3v84$rWG%zPs2hNJBa8k)jm>G4qX{j;OM%+5=g"
    "<(~4)01kVxgks?hj~m1!%hCYhd9`$HDh(*QLL!@cK%*AW#e^Kdc><*7gWUOd^2W88agkWi+QZ}FV3f2XaVm<i!2;*@39zf1tzPBe"
    "v|Oy$K?4bqfu+EL=4&XNG9>KjSS^NoI2cWHu@b6SYsS<BUdtyFI$2y>dF>ltbuGldJcs4eKq{V_jnRH293dbT0(7*pTQ+!49hw};"
    "Q9Lq!UPZs$)D?FiSk#<kBtIRWjpIrG+-lcws{K)G(B}sYmevR)Y}ts3QISkAKA%plPQ7^EXxD9Ngff&}-G7*04UZhn3x|+cax`v%"
    "7&ytR0smy)DFQ+SP2b<y^*|N$Me*ru=)#3@w{!2K+qd8O#CAn}*d$GfLl{VLSj|w6_XD;P^SMv%Z|`j$o}G84dckmXWjr=SXWW#+"
    "2s1{59>S40)mBSb%t>EMDXs%>u}SHxtDx!;vgRh@3(dn}|D1214RC;+o0>U4I28)b&Or?!c`jfiGl6z>@FhtB#5kHb7NsFZ3l7tf"
    "K!k}jTV}tFTVr3Eq;XZH0NsJf30z9HE?97JD5Wk>Kmi%|hAT^HfG5;}3)?W4Otl8;`FS0nonpUI<%^|;a8&GVA2bBnkxkFWnNTVi"
    "42J_g(#0tSW;MjG0Y1wMQbby}+_Tf>(RR^N2IofywVfBAy?uY<v(2Temy{?p{cD%5|L!ZQR<osstqFoGQ?bNA^M+Bjj><Nrx7roO"
    "82PfH5D1hWJ?@?C$3tOVlPk>%%uUe3f&vi1L}@(4AVHnPPx~X@vHQ)_!?R<FWMeCfM40o%SaVoIT;k}Y(<z@*3^+Bz8bf$|CU-Y0"
    "G;T#nZ#f%BxM;OC6b(I<k0c@!S`}@YG6+1ivYh2!TV07$Q|svfdTlLAVuN-8+IytDI9i<Qk|{0n)n=NYue>-v{j^ay*?cmazStb1"
    "tVJ=f3o-*6NT2~w0*mXRj)wqq32~mGR#0M9<FJ=vNRnT?Op`kAIXQvWRKCa`S6cT;abXCtA9Yes_8RqvpM17;_erhyc=@9LZ?^xG"
    "0hI3Z4QT-b=!S(nQ>V9kWPPBycrS@uicTkHt~954uuwaG-q<a)zZ*fwtR-iBb;i`RuDQ{8F{l(i`wxHn{W65^>CJbyHtMH^PE{=&"
    ")WR>~H}w_w&@K);%GfqdPwCJe<|KOkZEs_=yQABBTnjS>1cfMK-+-Q<61!UvD5Ip##$ZvNl!5O0>Q!5r4GJ^<;BP8b)_S(f?RNUv"
    "p-d|T;^cj~3=(mn8Qz@CmUz6k^HKYABRQMR`|!n-oy};mNRl}+#p71#ykF?<{{IxcXRIt~df!($S9Q+0`{Z-aIX6z)37eN2w4`K{"
    "G$=uWEDMkT%dla{);D5JK$K}yltjy1$`tc*135dp!x_%rnYnjvjwk1HI_KO~)m2?NxCiJ@1=L%Ox1Q(u|NbwYdf&Zg!G!bl-3MR2"
    "y7ctJ_rW*^<U^AL@!@AbIr`o2;nR_hXZ++`8FEm!y#4s)(esB#U8z5ZKiu3aaVJMiw^nHF>|rs=!NheATuYB~jNU4js`c8Xpg7Rf"
    "QC)iiE{mZ6JI5xoTn8;Wb3ST+@|O>T*(A4;>ADrzKcW0{w<PjbtE;ye*7NuN`+taM3p{_+s2&s8V3hFG+wE5QGLZKZG0NpgO_42m"
    "AZz28chQS@dS{0Y4Ndx85C>%-(JK#z{XVHzF{ceVBTKTvw3h@><BhFO!1u|+v&Y4%lh4bs<Zk6cK>9tk+#a?4@j18I^k$5UA-XoP"
    "Ak1M1EW@=t$Se{aThPcD^&wN|u*IagnsV&+gLAEa(mCg@FgwTFgJE45R%U?gs5L*SYBQ~Pa7n|qf*7@Wwc9S9D&6D8aYHIkUKr)i"
    "YJey=>h(sibKGnvlI-HvbqioC7s~PRkjySPtm}Xi!fBDLjwCtWkNnjKpUSd?KnCaRCD{f(*@3s#hK!Gg@cok5HBc~J7-(R%!q+F}"
    "FccDe-YNjftmwJ!lRVZ&BKg_(ZxfAn*aNe;W!Z9saC0GIa8_@OFKE9t*Gawg0^-k6sR-&|FjnxPevZQDeiB8T`sMj#+%I<91GUdj"
    "`+%;&H$u#pmhU&3+Nj14OF_?s348wX-~M0z5O#VYMc=+v_|DsP+0#*CwFx5?cNg;bKl@+bw#2?hllw0C(Z>(ZUmUuiarNz7GRB;J"
    "{J0y4Sdp;ip$E<c4QRF(9`!0zBA{W0;nBid0UmXDvoq5s)stsaF2HVlp`@sn&+EpN)MTVrei2@odbZl6&j_X|f(1poGw_ITT4zxS"
    "v!o~sU(EQ1uD&d_TSvXdX?M`-KIDHiNbBzkack7E_1U%8H-7Ig6I?vHcYca=C1{GIYsU}X{R}gFO@O+({HpL+`TJkHk~#y|M&ro&"
    "KH-&#yicR3ZDS`HeBLWmf)ny;Fq<NCp-do_%3HH>?Ynw0(Ox3Ks6Bi|@|y3>M4ZN)1s=Q6dm?`I3VL$yhc~aUxU;i=^DqC0hP>mU"
    "doKUcmuGr%q<b%>mrbd13YTiubak<nd}Bmi$$W!}Tos=7o`*+yH9^UR=H4@ZoL#<|F>2r2L2En9&BuyuCCvfVoXklR=N#2?5^L7&"
    "lP6>b(~ifZu7i`Qe*Lt+W=gEM6wr%!>9f<vS!x*wjBryQ_~}_7IHE2fEKhl(2*nDj{Z2l9@H;;(&CEc+gy|s^sVQNmh+cq91Ptbp"
    "%#D{!ERb804We5^;_D2!|8pVpvX;EFln_@KVlAHt#pCT}bL4hU(&az=li!;54~nJFzWh&rqqBeb5C5ls7OUxAzJa>sUg!Mj4}aSD"
    "u(f~ki?CXGdY3OkeZtmu_`y{jzskLm;Fn;hO$8jx+aw}->BYODd?;jIGJdsuul?eLzNivUw!04xeqi<=N72Ud2Qm4<@Y@S(%<8gW"
    "-M{+lZ#}qO`tZG@aTlOSV{TC>XmaxO{-Ayk_ZS4&Q)g9-l5`kT=5#`l*uj14vv-3h_s)*_<L#C*Fv7BAw8yRUX7l}z=k`1TGYU*K"
    "M180_&vv`F-+OerQ-W5KYAj%<qRm$GqIg-Xln)PvJ16|^*)&ItIk{x@&XZAKIY;ISbFXY7+8jr;WYk?<#<rF*FJw}N0ID*qM||{R"
    "fLla@1)K}UqY*}`+5HQ1TwnR6UxmU;78OrlTaRA5>R(z?r}fGBav)Tn{oe0B`u*QiFH5?23-oMyf=jlI$(>Pue=n52!X;LNOB)8_"
    "nOdX{df}Pjwalm{G$eO8)p$`FsP1vCeN<^W28gJxrP{NBP(N+Gym#WKv<S;b@Ot$6Rc|`wi^orn%W|{g*Lt+vO~KM?07jNxHxoCp"
    "<+srg2ZcREGEBqWuxA<%sc*iTdSl6RGYY&#^<VK#UroX2M9^B3cCn|OG>l?LK5v^LUt4pULv=EpX(ntt;G4ISR~Ff9l04~+>*A<A"
    "ywu&PVoj#nu=uC{Zus(DAKWy>&pV_E0~h1#=V1JTT)+&SMrjyi6C{!_`P{6r{?&!$o7|P_RJ+(Yd2zmbZ>MfDM_u={Dx=YmFO%B%"
    ";@hHajHQ`in3^rl%!w>_o<7~XDAl=e)aw~8EaADVJ?l?($#Qi!Xte_1gavdJVrLK%UW}jB`2GFP#c?<2Q`2cH9XA_YwcV4#zK|(Z"
    "O<Ay1jiD!;ck1=Z{l;FU{A_&t5yJ$H-oR=r#D!%QO_s;o^S8jd)2l09@hM+=7TN@ljt@sVGDM71dO{<$aDNAXHaCEw^9UiT2s|(~"
    "cLfCySDFfaBb(h6W={P2DiOJ9!rn<Jzy72j653ek<Aw1{yLGqPJP&79otb&LQ;O!VvtbUQ5U-7*!nW@wWp4z?s5eRi8IH2RsZAAI"
    "eT`UN@GJ$^BB4zxN60HuoGIemP{))>iLTs%Z@)wYKCU~L{Jx}%n!;4-21er!1`JhG?2SL~xnjqQ<%<mm$uf!k*%b9No{5#Nj?&6Y"
    "S;0)4L}*f0rSY-UdM;hQ=nl<FcT_F4d(lD?k0Oh~*;wUmyXmLO^g7jY@p?X%e|F+MIdRWE!|SI?U+A9=!|4JD5tc~^m2mmcbN+O3"
    "xyj~GPbe2?J_oFth=2BIMnav&g+H};(%4_WSx|6B1PeNx@VXRF2Mo*?Ox%hhAr1l2p&DMkrGpXJT_OMv1`)6#i+s2@p(lOd7eDyz"
    "-~8AAO(sIbUw<PV&k-OEakxnk0)jGD0cMhFx)9C~VNTxo`ljnDkZ#L>(`=Wq6p(&BuK=pccm}e?22g^6SPB!ywd*(1(P&iWbd6Ak"
    "wlsF8AnWb5Wh~%&(uSa3U}_B2LdG1#Llz!m4H#tt)Vy*@sO4pR*5`X;xc~(OBD5n<+byNh5Jkm|`thx+OQ$amY6lmca@Cla5J*@E"
    "FjE~xQ)v%{1Hi&^A>tZ?M^DOab$9n-ru6-}2ujm7uV2)UC6gb^gZV8i;b=pCG&c73iqT}E+3ELN^>(@5uh#4B;ixymBcUEI=_ah1"
    "E&~!ChoD(sGMxbkki$H#XhkUh<5T&lt<@!4rp)|SnD6(zm^-Nt5ga8znZaQl#iAiE#gUM!KYF)ZeW{y$%)wmN$Eq&2eY}5KJ^A77"
    "9{?`o07hnWAsGC83wzhn6hn3(OYheSl3dECjL9sWPfpHxwL8NC3>k~q@jSvI@l;A3Di8(718mTd-6?EzHMugG=(0}OL*APDVU2Ja"
    "Jy95m?o{Sf`@C}5u9ZgZ(-}I8Yz0O}j}FWT%JNX?*S@j!;OEaKl2ffUu&5naMl8)0YR%H|`SAJn+4FliDNV-!1o#(2sW|K9Bq+<I"
    "{h`zszxa0jqyf4!2-QiCuA8%XoHlKBI%{V)y(njix{%(AxYk(H97z;riqjsSd1J8d^7Y+|`q<LwK&vyL1I)_Rux<i49e@Fngk4}d"
    "bWH*G%450ikPe}(Rram%r4vh~{J4*ReBh~2IG_eOz!HLr$R9^wUcA9Pf9Ie4I8J-W@`IFoL3^_Ef_0>i2RURZ!i~TFg{1+Noe{xM"
    "INMRuN>>=iuDy(MqM}Usqrcn#KHU4OlbxdAwbU4;4-wn2^?@mjNZN&#D^J6(Ax?;89ePE&FYlZ3@cB*${NH}_UmqSlLJNX<i-R(Y"
    "c&UA(9P%9|ReFnkb!4Y%9$=k_Q%<SL6<vHLRyiZ`rPrANgbjvUpRYz|x&O9WSZF@@v786iCC<#pzebI})GBHDtxb<dLxSXVbV>!S"
    "x!$q=#cke^STk5q@uXgu0SXHmr^EH5P@z5@>K=_=ghp}8kS#+<pVf~00cpZ@`hW9y)_LFU7d^@zL0c!ave|S2C(W*VAv#zv7LsN<"
    "-HJ&K^U}n#$%F$;*67);B<43!Fbt!%ri&OqKxxE-+*(fNp=l_!5b=BB;MG^(xchi-<5xEW$_{qX(N3(5b<YC5_14?3hKmvzTtQz8"
    "^~JIq%ON(6cZKGD(G}<BR~Z1qZ9#5zhwVu>q+dk!i^a6oUcV7iaPMH0MuypJYIHut;9(&U9>jUI+WDn_@vn}>iyxl<4vNo08H)7*"
    "$49-RbM^k7R_RwJj$Br!YIg|gP@^HZ6%njDP8&Ab9l}ANIWvX<%WId%6>V0;Xi$~~n4M9+`5P7^Ufjb13~M+u9RZM5r$>>j3&6ZE"
    "W1y4=i*tC22Aa{BZW)*0MB*HhalKJO4ij_F)U~4+e1&rta9C-02$904cH`1)pLUDS`jh5Pz5BdvmFkmzUm6c*X9vfvru^b=1)LEO"
    "63}3#)t2}vFO4hG#hKe}HIFJIsqEsqVhftoQk{{*IVr!Kio2Y57FsSSw10#~Tb0H@lA7Wa0Ra$l{6R7k^kxDK0Xc-n=MDNjBpS>j"
    "=?zces+S1_=wN7`RXq!8kHo#5cCGr-6v~)1AkqPLF&BO1jV?89dDJ>C%8u?}l=%6cry40hWFJ!`bB=O?2ED9dmtErdB{XGx3dI5}"
    "MUY+?Lrn<!=-twbhoj3QMO8p!Gy@u))ECxsZ*QbuS;QC|BQO{Qdz!5=VKluAQU>K?TmTJFfPY?nAYgbfrl-Mi4c)wQb!{!@Wf4P~"
    "^&7SGVkHE`l8ME5j2rZJKyrw1BOinKBOcrbJCI`NGT=JB=>X(#-q6YLFr4aRbYl!>22j3jM*50?b2u`WLa##RVDCy`>+Pl7Ry4C2"
    "K}`hISxrKDaE#_@K1gs0l+JNL7?u6DlBVSZBU>I_^B?X_1`-1^;XpbTh_k`)ydbFQCVML%z49xe<M%#$`0n;k-o1aQc%<gx?7_!B"
    "3U!W>)!@|w_dnOTUqp|;|K^GAEyC_O<d0nWja2p>8ca}!&-~XA<10|+4<^-*_>Y<wP5k&0YdvAhU;0*RDR3=%`-*=_7Z=ii8B)oi"
    ";tRZlZ{28qG2PEW^6JY2C*pb21H!iWrC{vqrlG6-Ky?;-c3%$RUk+=5ywp_#hrCB@J0T|HNhLhVjr7B!efeWU-Mh5bzR2Qa4myl3"
    "xhuv6eN><BCEf^Mc_#^0?s8Npjc#i31d}f$B7s1;1$3aGFSnWhzh%1Eh_YSc*jg!s^IL-p@zsX>4=&5SI~{CsGhLbT_QEF&3;Xdn"
    "|KmDQ>!lz$fvpnT{PREBEwiPO)+RcGvOZh)qu*VNE=L>OmaN@C+BasGoMC%hngwtV)zO^Srf=TxecPf5-OHF8NjI4!U&q34xY7*)"
    "oyATLeB;Sn3jK}nm@6ou$n}Eh-)Nd|hJSN$`mKz6BY@3gFWSALTWI0u2lb1~DrCf(gzwP90jpDSMVPFOraXK33n8upWUrE0;PfSK"
    "Ut1d){;^J!NKs3P;Q%dSObl|34zl}f`g$hYZ`_T3;f=u7)yUeqqlZx_L6gZGN@ZCp8=wOII0|s4U?D!o!YzFsp-e#5k<$6t0+CLy"
    "Ua1|Xm;L#LP&yvu(nK(caWSX0(`kR&Z2q(ZYf)4Q6G}J?dNO2SGnBMvK|}IOJS%UH;i481FdxB%=uij?2IvH5dyV=K9|8E-MJGC>"
    "_?$6n^-*aI2m_;W*-E{c%6?_ZyBxCy$AH#EQF)376^Io?yS-Z;?)Ij8a>p<Sre2>ZP~Ty6+Din%M9%dmrxxp_fCPmVAo#e)7st}Y"
    "Ku)b>=OGdE(+w4?$wXzw%<Gh6k%&vkhuZXTA|A8^iR$y-;Vk{=Xn1tk9W^F{qFQ?1JNml|?|RU`N`y85pj;;Vy?`=d5u65H$Ci*8"
    "4$7cDo(7Ca(hO&eXn;bZD40MH=K=r+xIJ-E3x*Md^w0>vkVMF}xSOVbX@JCvih@fjCXZ*s7bmrftm;wH+ozEhIcw6MbR@pDoV<P|"
    "oi4=V@mSJhI#~$H`>>^aKC-f!TFM0+*PV*hcBgduUiakoq<QRK?teUL+_vO9<V)R|!`r1hPr{&JaP4}zI(_=V!H<9EZzFEZr$qDa"
    "#$;z#IC!DfimvU4To!b34m2sprW~hw2=>l_ana?m$o7Q$tYXW`EkNADC(CX~G{cHYbw!C)rWmf`Gj?_21T}|AYGPOwgVVk;9_z|b"
    ")ds%ROkiaJkEVL{mJNak#dHsIXLlB#zTC1!M76XLE?(I!L`n;;;F}L@@j#z<zYS!BDl;TJVF`C<rae}^@G!RY5b{15{_@^9(Qike"
    "e&l{_zkZ{x#A+x$060tY&Ee9aqIBF+TQ_!^?KA6<usmCaFW~<1XxR35Go{w6cVv^QmW`=F^O@;BHmHVrdz($;FI4n<z24=`5g#kd"
    "CP$ip!nD;;t;u@F-rOhGpP*m<D|zWdAok()#l0N!W0S)mPag*bM2cu$)b#@PdNxAf=m18b1eXXhevYPx=bN)%q!0h(%FfyO3v9a>"
    "`a9q5ml!=SoU+BMMW%h*_vn}#NA2g1S^Rvl%uc#gY5?#i15gn<5#dWoQgfWygw87RMydV<__aj42_Q|3_e^j~_c-83|7cKJ#7=O}"
    "RH@2hRpA@<El9{>#<lLV5z=s!kzQBvHZ%p$QsIjf^JZa%gD7dV<?h5NEz4cJ8Yo|9`?+<0G82rhF6X<te{|j|9^MN_sjw?A<KT^2"
    "G6Vy|wTVN(42*IDMr%nQ9t+bxvVE&Qj*FelO1__sf<cexby0h*n0#k9ANc`7j{N%LDsp(!J&JoO*Q$s8{rfvR@Bh469+%4e;X&*1"
    "<?g+U!@X9=ibaTQf(dyVyxHK9VoUQ#Qqq=ETK$9n`u^R&`RNDW{|~QnlO<qC_F712Hq=JLZbi6rpxi(0e{^UYvH|F013JF{vhwm|"
    "cu?!_lpEWv)B8n}gbDwgBSMkIwdm><Jeix{r;lv0B9AoKB$(a|jICW+*u0SrMupmF+8Xnhjin&J=IclM_aS4LiP7<7m}BO2IuYu}"
    "S2*8-Ct?V++?z<P`Grp33Dv;-g_Bnr6~46JKe#7dJ{D`|llElI6TKEoY(=~rI;Am9<U2;k(pu)=WZIKY47BQ!mB_-C?AA>@wV;1a"
    "Q|)H;bn1>^R%wokr-wx86serr%~`THTRyo=x|%19W@w%vbm6rW^kzn%`IhbE^(K~stQe?=8zrz+2ZSCztT<3=%Szr9Jo)`TurHuL"
    "JGP^nOYtk&U<{#;-U}%w958_<V{kN8FXsjfh9rX=4xG;CD@**@VQ_Vm&aB&bxYoXG47-g<4?=?+%@Il;jG;ixFJf*?9{YG<bbo)="
    "r7<gXa;zXIiQ;|-Vd9iG>Gd$sJTbi%%V?%z?Vf`5mN0isPcK`K&g4Cw^bi=0T%2F@Ow}Sx$(TACOkf^JvRt_jgQCb6hg#LPrnV;V"
    "!|qJcgz?aZN5Qy}%-T#W9f}8BL6T>4|EUY(J~@9n8J-(!8&rVL&k{2>x#0C^CWZ$kf80r~;E9C=;|W`MF}iUS!8%)><2M#n?9790"
    "8?n|vvux01IEnI!jX|RD1P%n_K@SGT5o8KtJ$NKLJ8}MQWN@-ryaa?xtzYYO?v&^%@9i~xJZVn+4Z~OTal%J|N#BuA!gw*&n8Zr9"
    "8U&12H~p(`hXf#2A<@gg7Dhz4ET}R|vBpzFt6Z917)DV5;aiVy^dB!N-`jGoJv{zuwe&A8$4-Bg-^x4TCeMj8NZ2dC(A!elX}>yq"
    "aWxst<8e~>mZNMS?Jc^wVW~Y#8N<D1wRJEY9iNnrkk&JCs<h;1>5mBxKscNK&i~xFNK`As3P8O{OMX(|G<pHR;xH6(j&!^ZV-@h#"
    "1d&uM`N8wP<hG&u$L0rxLFYP$f%pDn1UL_YWlq0nn=O$&nugw|g+XXI!t0%zSI)QIdj94=|4T1i2W+t=nZhpTlr-e!hj{?Qo8si6"
    "{dROIPlXWC1~CnAJodnj5xP6-QUiWr=Qs{NxZ?k>L7zz^6Jt<F#M4p|-7d7p$y?^)jj1Q+Q%+X{@!bzDKsu~0hU!t<T}h(R4N1Ee"
    "a?oTa=Y6zxytl){;8?bvKKnQlIM=|+z#94EfTi?OIV`!rLO!UgmH|%eOXpBr_pNYl2=5Sz7&C|L%v8ily(Kr#Ad2yXIW|Zu6W!7f"
    "SG7sT;8MZJQh~rR+Z8>u#zH1y@C2-RJUHrFux^ce{c)$$tyQ^nNOHBBGHR>sm&Z>}&Yz<ML$WDXi_(ZrNw!o~sCZ$fIe=|-x-(R_"
    "H)CWNL*g#(Rc3wR!3d}v_KF~6%>gjr1FPp}geyi_vwU_r7zm@zbi`|wnsfW^fu-4|H1?7JuFMci5v7?I!a@j`_BscT_m3Xkrfr^^"
    "O*nCwG~_Tfi;&j1T7ffuBZ%X1@5$jo?P7n{n$Oi>W;S)3Zyt54FNgKLZhZY~aO@i+@W%G;^W%E?q*Jje4E3WkYb?oludTRr$P<Xm"
    "D!|)BG|DlAYrq!D;-y}@rB6dlA%LbBB;BhF5f>8#VZp<#di-%1W9HOs8a~|$L=zU|uXX3;IuMBk2n>`hQUNIqfa+tRFY;4m{u2;P"
    "maWFjIRl9jj&=|N9E>VNikQPoIPHO4JI$f6G%a87hA71%Za7AW7|1LvQNAENV5k;wGqARri+KT)f=pRA9oJU0DT^Qo5YP+;i%8yr"
    "0-==|e?cK*OYL($Y6@|!0X&_HjEjnWU3DOrBykomn{^^>(-HmoX}47wb;^AR8erhSoOZ6iwQ=o@?2UIaW~JM{^FrLMx%2|auF~;W"
    "QlF};MSCyCz252Oy&dPv&=)?m#XpW=zXzBvN8VqAVss*3>ENSXcW*ivTizrQOvn2Ef<+;V4GukO`z2R|7hih5(0ucq#U(dIiP?bc"
    "#Y|u=>n|)i#sYAudm@X-5d2Q)Re$SG>Q||+vg8*tD_pqvKmOD2IxSUh>fulzG6)0SDXHvv2rD?wEoGu1*xRr4-U(>_scRgqcL!G9"
    "p9w6+KmFuBZeJ{Z>uW&Vo#_1m6+a)o`I>Kfvv}{?+A>xwwMHz;>eG??fTu(Z=|XmyZ;o13OUETBZ|v<-ogzEyZWr6x$x_ttrKG18"
    "ZanHO9-nR(vSANul;OhmH2e6XP`xk^Ul{dxhk~}-7ykIe&yqoJ9k4D_;N_sNAIM(+BzbTVZn_AsVMBt32kEa2{hsJ}W`U#T{o>Pp"
    "=Y$(-!XU8SomR7hAO0!u__nZg(S}BP5Ma9F+I!!7e}b((KxZ<W)k#mU1y7}l(Z(~G+}53D-ee13%vo1&Nkr?N<-i-E&3KpOW+=Ov"
    "*-JzJ5jRHf|KzP#L1lL8J9<U}2m67(xz@9nT3D`>3X`PR#lgupzI{Vw6T&B6*6aow!eIXout*wU*}0!$Jb^$YxV4rR4FE>tp1>91"
    "3~-tlG7L|T#%fVfFUPB1=T?Nekz*^zcgqJKU+h2NdsTg|eS^^#Zv~T9$1Og6@%X{s;qzz5PdNe)d+B%(^%wHt<pnelO{VgxR5G59"
    "E*j`H&k`~9x)Io<T#5pposWL@!Sg@-;~y!I;gBG}f$%90l%>XA_kwT^UGuppN1@4@7fOKIxVG&AvI?3)=}4~Dfq~Ha?7Z{zaCUem"
    "{Nmu`&+gp+gZD@X4KdziC^YC5O`SIki7?C%fyD{P#K~AL>5cl=Fo~V<e%wU*U8{6qRW7RCmdjuY1A8nBcLaaHIDPWt!|hK@xgJ~G"
    "`sUaF-mm`BKlu3m(d`H4_g+-{!#T0fr>ijPk0;aVd9%_gJrw!}hSbs&VA!3sTOEAZ2`fY2v`zMlYP~XRwnV|tPb1GSjpeJGp=+Cl"
    "&!a|hGU;_t<JMB(t2fhMe|^P+2?0V2QO>2jS5o)(M~|nIy>4fx-rT()<pYp^q_inI47vo0)5F6qRN{%Ivi8fb`){rfyj0v86av(8"
    "jG5IeqpM8L2VQ@M38oRRhxN7yZx@c4m>I|hBFSXI==HQtO&gZ2uIqJUAu>DM?MwCXv_2HtZ9tqDla|?cF@>~wVlu@{%cF=$q#|nj"
    "rRu%yl+CSS;dM3|Vq{=W`~4G3n1S6P+nm;mvu;V#M<}FmsL48GBT3AXoPoK#+{EOHG&wFo;iwY`wk=INR{NpZ1-#V!*68xPZ<n(9"
    "MEPsv-{h}7wikc8X8ve-^I-;-fNnW8XtQUgc|tLJ!<qf(QTHI?juSyN(3;Sr+0D?X`uIoWsl1}I8IVjnSPK5xN$`W{#)t0Q*l$0{"
    ")2Yq7qIMQpl+xdTJL;zNBH2#=+h5%I;j{A(Ps%O+KqY3y$yh7}x$k+Te=n=zUofE`vp0XcG0hK#Z+iM0{4k^#x8##0`zuN3<|s;>"
    "-@!Ba`{Qryqbqvon`}7NPnP(i6F*YNpPZDq)6pjfjh{3gJsTYt`D$zWn7C}}pYex-Z+>zw_5HtG`ZGc4ou*6On~i5L!wbK2^o^Gb"
    "j1Qp`j=T+d{-R61Kj7}ouK1~CoZc|l{^gO8nmpF*OaHV(PddOb1^9JR@>0m)t?kiPNxs#+``!0iiN9?GECSZCEDLeCmxr&hfmRPP"
    "e64|Zz^sUEu$$pVkbP~<?i4?4KYEIewk@zPmp(c1QICD`zly&3r|tRyR4-MZ?d)@RrLT@hucMP)wz+Qzjo}NBX@!~dE$_?!{Al;l"
    "?#J@;=%oJO{P|A~KaQ0v9ZymyFQez$=+K!y2I0Nw@K~Idj&j!5--`d^obY;d_~k#k^YR1YG`f5xy}FfJTq{KJ#T2}`1fkB<kBA#d"
    "ccQ?<vDK@#RglnO)`huxBUr1^wNvxy!O73=e)`w9f9^@7F<(N1gN0=%lm;DI?l!l(rw=RlevU<^Bdb`O>|Ou0Z{GOTZ@lvx-(Jr|"
    "Hy5&-YfD+!w+NCs0|i(Q<qO2)k#syBBoV*e3i*|2WEPD{V-TKz?gT<EgyEy|$*0dhJJXd17p*`4@rw-ZE=QTwjCVaeyBZR&l9d5Q"
    "3J3`h9>}m@O@}n;on`l1ucW{B>h-B^@jYc&<Qvs`<@o&k!BZkObLoj`w1o5a=yKFN>C!=)<P?v8)|v4<sOui^^8RW2q&98!^e}FP"
    "Ks1H9pyeQ_iBo$!rS1Dq4sU;yULR43Diml1!9HcTA*HGNQaZQj`WCZ6I-idg7UMJ<VEyqxw2+U66D$+O2x88n;n>RBCJmCv=STmU"
    "hS$^r%!Kiq&rbC_&*i_n&-Y5wxFHOi^m;t-&RXHu-dtD**@UFPZ6~{dF206jUcJ8PSznK47Q?ra@Y^~6Tj|IzXSi=?qHjg~po@Z<"
    "hKxtHAZwyPIJ_%;-pvwBxIM8q(Io|tYWKcB*!_vod#(Ya+F)<@;-mP+VjvMoMG_JIBrNU6%~PZ^#)cDOFdi(e@=I&e!eZ&pdE=Aa"
    "-kldokc@~{wAE!0hyZNZ&>Ka5*wnkt@j(x2^jywVL!_5=8A^00%A`Cf?!lDW>G1Smbabo+Vk+j*K_>pnYUb-V^S^Wh|3CL5zjJB*"
    "JK2{H<YN8QYk$ihH+my?aNd0$v-b3G>CUb46#Y>cda$ky2uWs;G3ihLCFP7{k>brr)ZkOEeJ{k^yCk<~@wuw6t__y*)%*g(tC0%u"
    "%R3~{`^w~H>R4941O4u=7%#tO!dmnxa^*d8?T6~u9pBPIfw}g`UlSrO>-VXpvHLe*;F))K<d$M1{`IpeEIkQKez-YEuf$W~>x<j}"
    "#$`;%BkQ;cN6HtWv!AeTz1*wteZd*4>vNyH{GH~;U*PD6IC2Ji0iR5#5ML5mdymaM4UfyQ<9}=&{o3g0UzQeQNy6*fefi33ed`PV"
    "X|(cx_yagWF|#x-XDj~vA+!F7T8~0`pO%HDa^=N<6{U2|2s$+!xILd}q~?55FrMVx%^9}<%>!_c`0!<Y@3+Q3ZdGqvqZ6!syhQb{"
    "i)Sm1KbDN4p-wEVJ?8tei6KUEA!4SobT-F*^z1+s8*pO=9^FTs_qFvOP$0l!Vvu=+e>M#sqtNikPp$=-I2K?GU{JkLy#2p#_un;}"
    "?^}(ZA(7Qr3bE{Rf|b0tWME}hG{$;tCKTMWt;o-QDfa#E=6>t-%+ME<uU~)i6{zy&q;}oYhz<d5uh;52Mqi$bWtDbXm)rZ})>!ND"
    "rLkO^$pa8^1(vgYLEG;@tUnRUW<m##o(O|sJVHP?rQ=?W3K8UZCif+E?943EFx`>R9ra6{cCj@a3~M93)-_v<7jg)wH5vzl1Qy1J"
    "xTT4@j}3+WL4!4Y0Vfd!a7RZR8v_7TJj@p8+)~)<bLan}Q>hAV19AfH%;#a^A#Y^vZT6q-l!_OE&gTp4#%4S)Pwue}jwGwu8v*DP"
    "L`@wC<5Dm*cN{S8^+v-)+M{Eif865olc^6U^{H;!sAnc794%t0?rdHU*rY#fnh3>)`%^;XF~UXth#g+qu-Wjyz~BhW#si3tkuMG?"
    "yG!e3|1ulj@<Rb_#`j!92-E6P+Lz2FQOxJmFQ{2N%;<`I87P2k)*`}DE|CP8SfhqaWk{V_CW+Y~iUFX6&IgaUT-4)_`NA1*Bv&7U"
    "L)j2*lk2vUptC@^sD(mkK(tt*apWEJgA+k+_Z!EpaZN`Ub?z?_NmjiQvPz9StecRVc;(sfbaNw>S@4j4B#)>uZL)=oA<D7{M+RL6"
    "p`)G{ZeU$kB?}at#|}r6i&3rE?w}e-qd0*wQyA6>01BcaFd3`UsjQMPjyeP&L8}ScM?o^r`#x`o2OyJ6fFoK}eG^^i>zHA9wI-4D"
    "!7T2W+UaFe1#uhkhFK~di$;@K1cV8S9QKEqpGnRqVCVTnwHs(eL6%zU=Y>>c&076V<(qTE45b>JBA*Lcv!0hcIE6D}x-h$DPJ{T="
    "AO`>MKW(;HjdYrh#h9IC*V?Gyu>;({@AXQ(&kw&*YP|XU4O)!mBKT#+6j98g!C>}dl5NkX)}P6gcI~?Pw&(ud#{;W8ar@M|y4<tz"
    "<HfK%M1baeN`+&lg(F&sb=1SkR4B3h&XU%-*{{Dv<^RjOc>g?TuK<@rmN{@!x}iJ|^tpu>tG!`kyPq1nX|*v$#CB3L7au;S#k1%)"
    "W5(<6hQ>|lSjm0)du^M3J`T#fmRXFD$w*)PFaF%H)h#kdn^buT=`9zi`#4&gnH@DSPZ|8$tti}G=uy&Xc6#{dCr@5dEm1yGW|bzU"
    "NQ8Jd6#$I<>jpnNW$AIoLe>2%OuIWc`Vb7runDr`X#d`M`Ru2>J^1nl5SrB8?aTb2tY18R>y@>Y+Tq+zX#qA^KKSZ&Jq(`IeIF)i"
    "AQFSRWfL7Ei(6k1-W=h{X#!+zIjRm>8A!|{)=c@XZ>{F`PIM?##u8%jYmjk`1|vh|b<j@uWc_)4qDrUm<%y?>-bAq1+UH{gd-c2D"
    "K!X9!H<zTu`IwC7{r(U&9JNTs3`8kWX^r6?w#bMq8Y&b7hpUd}Z0mpH?|*GB8A7RRjPw|rD39%q8|lat?zfpFL5A^SsoEBd*;L^?"
    "WXO+iErny@c)wNQhkY#U?>m#eKGUu7a99ylc_@s#y_#tVsx7Fhj9Lhb>#SVkPacTVPLP9dti~-6FP>lWLX#pr;ZUY0=qd)8z^qfb"
    "X!7N73ipS=QuAy$=}(2}c*c(=oqDSpDI_B491}_6-5x5A98G$1_t9sM?jD>Se)g%{FH%-7T(q*kXofznAo|RZ1woUXfyQ@cW{Ky;"
    "QWIB!ITq10E{#eaNZdIny?C};uQe2&?+*IyQBM+@4m9NLsz_s^H_-<IBdJT0_A77QxNOU%>MZQdhr(W#bx$si5ymvNUL+k+yL&>r"
    "h5%}Buj)q`9H*<s<mvNIUOf9$Z4|X~#V->OnzjsY_rmt4vtECgi)8k8f6=Hsl;!&I?xU0EpEfUdX5)_IOh<!;2h`&nn9c?OXeMiF"
    "YB4jH25)lFLP%8uA08YR1@rRqh^C#JuddPL0tSYRc76Bq(Z$8FBuLqtc~72EPzl%7bTDyiWmUt3A*!mRs31HW97F5`umOUiXPP-2"
    "O&gLpnu!hrizqNg@#ACb^L++erXe=3EC(P;;X)o0Mh(Xipecxqf_`*$#T!r4swME%lTrE1OENWy85?AGVv-*=4^QQvM!&owXU5ZU"
    "Ll*=mL(T$UH=bSeoO_4Y4X&Aqcr{>=4g3>sExO(MgQe@&Wn!{2`S6toPYMo@;uePsp5NvE5g!eFg|3Ez^V(5@hNac5jqOUe!&@_Z"
    "2_M9DO<JCIeVyrn;zbkbOy>?p)Mi6*HMsiT(Th*c$Nhc}$U-x5R6lLkc#-SnM)qnWbTu;%i%*Go^VMJ_-kmC;v_zs>X|^BAficLp"
    "baCPXfhO&`FaB`3D2kX#6~JDWe{r@mHHIhVaLQR0)Ac4P#4~$t`<@VA8F!aiGgoj>_LG9!3yrUiVvRG-gdSfsM60>=^~ENB{3&uq"
    "10#?JM<d9eBf-EpIM;E5Z}yZp`Gohxo{lG_Bh@qW1$`*{`^M74)j;J{BEo*nG5<SgBfSVSVf|(SuUg2m^c=SD1timJ4!-e*`@yqy"
    "eiuysR6@PWB~C(9^h9d@(Zla8zJ0a3)2RQkH27PlJ{q=Wi8^B9_vgIXiQ*4u3mk&C^B#aS#}Utvf_iH!#!M)y@xVuyFI}HSh8CK4"
    "9^!x_smZAzkGoS>HAy74|JY)JwEx$uLRcS`?Puy4o+BR1Ct;3Eb4tpiDh+8+7OIEiNCqQA3=)h>RT$^zx|MFvVA&x|7t3oWS-6_@"
    "HepC{K}m%arGEg-DkL~~^E=$?CX!(INw=w)s_EL;6tX^Vb2Kmey`%2%?j`SQce1vz%6YBX5(KV`BTw_whm)O?!D0EhuXHuMI7ViG"
    "VN$q`lg4a@u`!rit`zqyr%iih&D9lsF1`azpg^#|(knqx&N^n?a*W=Df>19J{<tT<m^crc+LKaorecLa660ZP=wM@bimoxq*TRcm"
    "(Yv2U!DkuhPSk@WBY|9q?zhecVtZ&hfIE%&^f`{{voPmSYZRlDPcTDGWs{>d3%-seU&D@{4`y;4X0Hz5X=e^x6m)TZ%2z9PrL01#"
    "15IhtLQ%ieN7`p-<)i)TM~^BW+*1z9NTu%<TmHbZBL_y8PFJ4*A=8_7(s3*uurRyLqU~^Cnh2ZT&V`>JdIjBJqD&+RdQoqTqI?j<"
    "!DFd37?$dlGsIFgUIta$?)EfkT<_Oczm#Tth@*)8=Q~!j1)S`)>llLuaVVBfkShzZ<!qFrb_nhO2{%8h8B^0^+A$S@NMDfjM)9&9"
    "SE<!N;=^A&`uWSp_uDN=09+k)G_a>@HsLxLB;!aQg-$2aQ>C-d_n-H9B6pRDELaE^B*uPDh-b{<P#g(8)t(mHxNP~DP@;muO@ypl"
    "R5)@K4=&hjq}_bl?(Fo$GK)g<fOZY+>fKd9({@iw<QMmaH*SlC-ETJ?<ltATfA{OXGf$_nMm68&N_S4qYK^;r7O-0r#B$s6{^6qM"
    "P9(kK&%V+z;IrW_K+!3S^hRQ|{Tk_A=dy*=Zs^5;D1zZyqU8U<FnzE>1vb976nGrACjV*W=?~IR{(8BDQ0M0!^Jf~~t4hi^aA8Kf"
    "EyyfV^e95r0F3L|`J=Ocb-P@cm9mxtNR(Y=_bWT(pKetC!hyouUv{&9T~8kT$nz9Z&nDo{s6K=9q;ScTQx`-^Zg6bHq1YPi%agv;"
    "@wedas}(bF_N^x`mp|K!-~L~I|D8ljRp{v#-oE>dquU{*oc>9SQel-yN;_4tT%DAAg^NZ)CNn18X3E1GD(_YoPfOSLtEAY_e?PU-"
    "HK{-=_s?rfzbr1lF(kh-Op>PEo|C_oBhe&b-oL!m-z)Jir-QViBvCtHE^(8bE&6-s^dPb_jensX0RF$%(C4ogyGwQJK=vZQs<U?+"
    "f%@@a-Q!-Tr<<3@8}EB6uKP&Q+N|B*aOr$E5!!(Tvp>O(<x%Su|7ngocR4S3u>Ryg*xL=U6~C{;cz`i3cW`B_jrhnu_a)WbI3DrJ"
    "9_c*@NEUo?(HTuOni>IahoGdnw9TP@Dp?c&*^=W6Mzf)a4=4OMH8QZ1&al|)uU)%E2O<zh*Do$hyE~P$owH{>ea!iT*BGyB!qc8m"
    "jW6X8g0L(kQAotov0ywfnU4GX=%UstYIIRUnyhc_i#Ot%E1{*VHwbfn942fXB_!3*EprO16NuMHDV_5b^09m_+v|-KNrNG@kE2iP"
    "<$F8N272XUvNuLr(d9W~K{ljhu4fCcEUvw|8e2)TDOU3Wt&95pvx8?3wuf4HWG4G_MqJOLv5*dc^=`W%42PN-&Qj4h9*^U#3$wP*"
    "pFS$7$i%{?syRMAeX;lQ;rs7@;1Ok}$5-#|Xxd1T`{QBF1IInCmjvj|cQTP>Um)-Q^e2z+{>jfi`44}NQwGhM{)oN4mEXFtvVL<F"
    "^rJw8@NL9l1V97W%$eO<qh2dmujSO^gXYm*Wi%Ew+CN1(mGU1xJv?}Nbhv$N4(B;q(%WZC;l<VP>UwmEq9KaKI6qYz@Xd)hRK!uE"
    "Tt7c<RFD7o_x}91zxN;i{lEJ?mC($f*;Ja5j2Fj{a6E_u1Y*x!t@+y9Hx^R)7{-|Fm^Z6apx5bKj>e5f_2k-@z8G03U?HDBK!6sX"
    "NU*YP4>Vf@ESm|=UA2jFjY_L{TJ8@=gbxqp0)^|DUIi4IxHAh}R)rT&4o|kvb3t@a>W|A(>Ez|n^C!<AKJ#)`)UU^*rau{jylg0y"
    "s+B6;cC**2j2k7B?;^&~3=-^0E%wcc8~5r9)R}_Y2U}bvm3`E%4@S?TROKICiM@TQ!acRq;>G&V(m{E0$Q@h;>&JM-M*V%jD<^`#"
    "eEs2--ba#?n)<Q^owUM*8?P*SyeUy5z%S9Q9Ae?IacES|b;Q)m<IeO<zi85(>#x85#^Nd|_Lnp3RM<DmhOnEt#;L!B<}O9}d}!{R"
    "bth53f+rLi*Nvd<u|58%JJ9a@?Qk2BRc=LTUI`7M#A{COnk<?ZU~5@%xV`3s+Wz`(D}1CoJ*`oZi`8j^9SAx3{O`S0<f^1sNThsA"
    "+!^J?Vd^IF?#s7MUM!)(M7OFYBLpVR^s|G}>C4XP?(*{5N^bRPX2YAvP36EzxACINcdN&-Pz#pq83=k;NskqtTV=O5jz+@aWF*Pu"
    "Fa~iL4Pcbx%H_uoNB0lnspwJyNxKRy!Mu%%N_V`Oo9dSzHss30PrQJI6R5T}D`fhqKs~rE*P7_*p#QvF@zsb>chMKhD0g-a6psgy"
    "%ZN~vhNs$NLHST3_8n4I&W(xpoi9OwEU+2DHu9$}@vNkr9hpx)ZN2<p`pE~_#ket^D(H}M*!C0V?Bhv?h~sP$P3FA!8qQ~B{qFfB"
    "zK{$D8IB}4WgK>9Vc4}rgM<(UhNdQM`LgE1E0R2&Sujr|PKH>|q53vVEv}}M?Aik2M+V`Div&SP7feTSNV|WuJvu$8-@i))7QE3s"
    ";|;7V2sy46o<2jWhcqbK$lTw^nj|Ze3E)@+0)rsz2m)q7@XQDxQW95U_^jF&Iu<y9nGM2wE0({JyizGQ#EC3P24*t>E>6PUkpxLP"
    "Iu#6cIGl=;Aus9}0?dtBvXJ!Ta=9C9;%2JfUy`OdO)#PfAdxaX-Y($C45M*g7lP1v`fc3sp@s*s2u;p_VuT~S;bdRYCc4xSn}BUo"
    "6b4hs>A_jKSSvTW(4<7GHJ?`ODZ1_p5i6UZKLvn{($R{=%iZJhv+a6yV2<m2_vHbL!?-QG)85I^al2mSTbBw9!>)@cIv0s^v8av1"
    "JQ$Q9kK(|c&YWX?f*R8xg7L7l*E>0_yN$7ZQfWJhzMbspsYzFtnu>hXC*de28PI5a-mP|}L9=<TV*?DSP3s?r@*BR)6@bl1h6BN*"
    "Kb;@!oEYuC(Gx9TKD5^*xs1okq^V%aBX9pzb^B+hcYlK6D$80JZhpRugMmH@6kK_xiQ2I5dLj@)GB(C#GlY+GAQy`fSSkWW<D)@U"
    ">(vRV)$NE98rHI}wx(2XMmNUbBE@7-Hljf=wwQ`uDa1E*F9`b_(dt(ds2LzOJ?*1F_Sm;Pi^Uf8o^EAlz*k?RqLE3!Y#UZ(JM1)3"
    "qsE_|%C(-`mdb!_$|T+K<MI^@iT7__2b0-wfW6@jVoxEg<-tz<r}b%B?Ov=nqn6FK&90N@K3+h<=<rSR#QRLpihX+$ygk$(kfZ4a"
    "ViW$3ZGE;EDV}5`4e!n?#h`V~tu7Ehhus5PHAe7w7qlmkMq><XZ6t`*#uh630vyUjH<A`k2#hirSm#}8T=ibw$vSEtG16@;CeaIS"
    "U>){d5~#t(^O5LhWN<iAe<+!M^qa06pGNhXy-ybCNMN|RWNATy3L9J!I`VqzaHxIC+9HJuAT@dXlPUZ%!ZgAcRk!(sseelU^q4*A"
    "oLba_9{8!Q{*8YG<+>t1*zOQvD-=Z{dB6X9qxeh0<D37_@pQmVbft!$l#qBk=^dwV3+w?}KM0#yXOd`F7WYJBl^00ya%ffWp4azV"
    "hj&Uxu`U)e@^KZLbp6&uZA*0mY)7Gr*Z$HOdZlkJ4!aTtSvZ&?QHjVz$$7rX+r*@6N%Lq?Lm?c319k(`{<NepN5&1~LA>}fUzM_c"
    "%%lw-pA}zpq-Qn$@lh-8$CClyVl+#lGzb#9g1{8&@i{@CE{)F+qnyOf2v|l?p79Amrv^-m&GPn_7w+ZhW1Vj*1KUS>uB_w)eA=;v"
    "sw_O~dOmA<|6&izFWZ?bc5>6LK5&kHp?~~mv;7lmG^8;R7*b5lh4zQM1xX-oql`0}@X+UH;31b2?YJ*oj8%#D!W>27kP_OUSFfym"
    "Ws_{}xx4R;{`wE(dGx22*?dl&p}GP~5@5zdN`je&oQdMd7GOB;P{J@zIJ2JHF1aTi__AwVL$p`WSzh4njs}c$XrfX6c42+;Yrg?%"
    "TtsJSou#^Zcs5tWD}@<d?ivRt?R#aAY~XB<3H0<%$sIPG_Glk-dSST}k!a1E6JC9D7+-{#0;h)2_Q{LJ@zc}8`+R@c?lks~PQ7u)"
    "3i(Ea_oojZJ?b32=$&n>8`+fY;bvGaOf2V|#pMAHwua7eMfv|bde0z9((}$Qy*K4;S9?FxV|Qj}4b}sz1wn8@3gVqek*Cn<B6x8+"
    "e$Xc=g26z9M4j$LGITtU$2cAjJc7gmy9=xVX8pJw*FD|S)815dm-kiay;Y5(>O)0jX1$s3<Nm*_toKQx=qUHj5N)R~c|FZ<3_K)d"
    "VB<wI{?-f9H=pahe5q{lm`nvdK!A9v4<#yYta__n-&WrL+e&H3*R09yZkAGks1GM0fbO<ZQui`Y5z2dJw<@>xO>+nU22BG4p#UP8"
    "LLvKa{v7<vzX|`{Uzz|C1}Nwwu4SPxisJ~TDoU$k9F*;J5=v4CYCCa048x$+v0lj>yple+8rfq!+ihsQ`wd;{5RkM`(2z9ZCozMA"
    "!trPP`RC!wZ}tt#3S15J=keM(W;h29UgK&&|M2eZ2hU8ko=@NTZ|plccD67c6&#CYPe4TbAYgLvPzqv!)w6`9ft~;yXNi$=%R~0<"
    "$K$VwCYBX9C+K^+a~Nls^mUb5rJ-AA6}Xn_e?o=-ug@Xtrs_=sa((C~Z0f%qDKFgWdxt@B?+8x7i<7O1X6@dimPy<_MP<m_E?#M?"
    "^U;#U%N<60=*2VKG_-QziNA5NyOBO0glF|vaUCza^(>2=MAW;JciH}M@_gU_!)IXglv8nP{Y{ykkoC+-<w69#l7Qzh$;X#7O@dmr"
    "fb{r%#9r|GQ`hG2x3%~WPT$i0P!``Z;OD!+@IscH5{AD%IIP2mMQ-hJx7h3t%8lNA@z3uq^fQyhxjH7Uk=##Fq^NSogG8eO{XG8U"
    "@6h_OQK_Yirq}9ID#c*YI78wA4}Ld3%_{KLu&6w^Kl|W|?|=MweJFexPp!|_1XAW*`Yfbg*crq=XHwGXs_0obut4ugdS5HoPpIFB"
    "I*W4^?Aw%gRrXzm9h!s<VnY|%wG7l$sG2-A2ZnPi&yGMdcaVWQEAmlB9K2|tFPZqW$DV$qjqQK^#>0=JUf-HKtL$kPEBs6UWiV+O"
    "gOlCWeq$uSD|_o3`@4^=MibWLF%HQu7ED-5WL<=VFdCxqaJ_169X2&#U_g{%smVCTWTq`N)6}^vY?1OX9~xipBljPVDgfyYRLrnJ"
    "CmeM3VyRtjiKR|Z>-puT5&Dj&b_vu)S<Lke%@6^cY4^e6f$Q``yXAOY*J=Z1&x0XqV&eSt_)I*?&n~V^OwUo-X+s=hu#-qe+lMEI"
    "_cxAKpX^j2!Orw0Cct>bWh9Fk4AjH*!_$q!?IC>J1Ntgi*=}fEoeoeeO&~GQXM$2gtyGo6?ao0n_<B#dS5y)dlO?HZlVhyVjJX{|"
    "t+b`ECb~Tnz`;tC>Sf}F=3}*HuX0?BEi7{j%k1nd<+C(1(vitnf@Bx~Myy55&j)$|)gms0h$<7JmKq36!&PCf(jL?F88BcI6fzP+"
    "2zYTSm8Z!h5idR%mL3h;MXiKpw!Gv$h07%Qd?LCuIgZi{%(7TKo@FC32<LogWRj;nPHe3!bFG%ut*f5X^*|j@B8Tyb-okwE%(5g4"
    "lA~Fey>=kAR4|}e+6|V*#+JqtaUW+5m(tbE4!?2gms+YMqs@+E=%7RRZUR+ePkVFF7!qR%I!*y_fI?2UZ#U~r2n+(`X(uwl0n~C$"
    "D<0yV5(DZ9)E-@@4Z%<(60lL%cY2Kzy>*HT5+EwRAjZYoIOb+3cwk0LRj=A`ITz*wlnkJj9eLUnCw(3^gAQgP#NtGPt5nE9RhpP|"
    "qF9YXaO&EyYnFT<;KO=;43ATo(`*He!%*2@21&&$4^W$5BJd0FFb}piM6oRQ6d)*|L%<^vQKj&x<<>mP6xzy>a>H5fE2bwT9`8=A"
    "|IdH)2M_B-Q4~VXeOO-G+^_93i)f!@Iz#lyO!PRBGdPKmDk;a!DdN#eI&*=EU1-trbe@q=SK+3*G8}i*%+M%kM7c@5^~SfE1mZW)"
    "`Kcu)iS<ink|PixfKjYf!V>bhbb_63>ePmdJuWp?C#V`e-XrdT32UgITyIB2RaBnnIO!%}9|r<J-x;PWMyBbET?$dCBr*Zu=EpH0"
    "hlX4p;)6|pU{J$Wh>GC|zQID2(21bSO`pw<<SQ3Ln>s47wL@iJf>oWdLPiG$jR1&asma-3z|#RSPygkg{D3n-{e~jmG#cCeL96)W"
    "PQA1tJC5rMPTalgI;Q9L#ZIl!K8=9=WTGF*wh0iU!zgc1U%mGi|LmWw3~zpcV3)AMWLLh(b0LBQAQU2|<@aH@ZCwDTtD8a01*V9Q"
    "uD4P`1A~Cj4_(^~Eg$t<$WVe>1ruAmCq!R$nQJC--b8*|MSfR>zNhHA>AH?*LkNt7jvbg9;2^L8z_Noo0UV+r&Hy3m0ic6;z7>Ry"
    "=O~ux_@)smVu1J#HJZ-Q<@}MO$|Ji0KJ0s_u7QFD7{G|PFy&7m`3I2ne};fTVJ1zRENFX<>KcL_(4+@}KIDTS26`aog`y^O<z83n"
    "u_Qr;9`5R{;XS<+Jq$hAH#~Esex5!<?T&Oh;CiFa0W^|{RA6C&i=(WCaV}0fruqLj7aHY7GVm$SLrs9BLV~gZIK<5n8o`K8feepD"
    "qIATDAbXTzKoA;XB7nOt0SDa3!C?mh5Ferml*EKbl(bICPjFe1hJw~<iyjJw5CXxp&$t2S1+?eFG#GNQ&%vW@0TlQkg{M$F6(Ug|"
    "_kmGN5?%-go)?a0(<K0x06~sHFedO3Qx82Bg`+SL1uRlANXg}ukPgEb03;#XfqV}_P?`cE1|e{e1ZfImFlMAcd?E~C-v=->M9`<t"
    "9|i6xmyLGDD3pbL7#)oUnU3qae)xcT@ecXwed6jR=kKq&KRT<uGvbet*)1>hOx^KZb97SqkeTu#^8v}*AZ0p$Vk-n}F_6WZKt>0$"
    "Hk{;7AEc`HV&(fF!umb|LoA>hunjN(2;(-4xhOKSXCE^(+_Y?cDEQI<my1=jU5f#YXv$U@Q1haiQVO|UX5t|dMZh%Va&jBBe8+)?"
    "zTX^qZh)c^ND2TL0uW<{quFK9kRn2lw~3fe=LZ8fa9I{~gE0=}sF;iRDv5vy8n-#eB>mBGPgmnXxxCKus6`_@7O-MSh6Ls?KoARw"
    "k^fPS5f~ndKtMks3c98Nh*FIxi0`s35G8#CbA1XDtv&<}VO25Fwt)^DUFq6XXd!?RI+RE77K0m@wG+X+*qDZ43QD0N#yT-e2u-VP"
    "!9~s6JPkA>M56{02}1(*M{x=VFzhq<gp06_i>YITpAHeuf>|93AkHA;A;S<1fN`A4c!Y!c!BDfhlGYe#-mGoMi5Qa_7`_q!0;YQu"
    "ijx2hKJ5oXjktLVl3W`|ni|=1&=G-*{Ev*Xc?xDIp4Saamp!*m`UXT`gwOjX6#y_y+7KG^Fh0Ox6a`H*f+}&4b#OnRY?_M$U=|_M"
    "D4&Mi3`Wpc)QE&Y)P>Z<iE&^iPs3T^@|CL>m(MI03Mil^IXA`VEQ0w%LEbySa#Jvs5*2h~=<LejzBo#`V-`j!UHR^ptMC8l;~)Ou"
    "Z}SNz7bjU9=qj8Uq%|`MKll}L=Ogd)_ZTWcQwfGk(Im=HFa_Hbph1>wcI$!Z@EDp+#}Z?3c8-l^QAieXsc-G9$4o2kI-IE@@mwr7"
    "J(eBEO$r}@&6W~jOa>kJjl0{YJGFkLuMD7=N2Osh=B0Y2M8D27%eQY2ZhU$AtDmn!jE{{m%uJl{M@ljPEo;snOzF+o>CXB1*ae81"
    "ZwoLnH93E&FtccNO{FFYrS|O~{_xAc__L4y{htCs6op3glM2FtX>?Sz$>s707llU7BKwYs02bUWomTgc4mb7z3?WFAL;_75YEob5"
    "4^+)CO;Zp>9Ex&Si~`uWt``C@=LNeB@=*o5cLdNA3((lKlS;`J>A_rAv|>V$Yd&!|K4&5j6T>mw>jtocVI)UPQp6aJ27SRROaO~3"
    "_UuAvv_Mx10xMVWGHE-<>l|;e5gSLem56j9sm~*VU52_F=I+gbVJZRWjNTJZn|A^c0Clm^1Yr*7kdIr)Cy%Rt_U?2cJ)TX@W#jGR"
    "qt@wxZb({{v)fUvj$3)kpWw|T-MqDP^7-1yt;Z*gYVr7BXKj_nGo;U1P3Q66gM-R`x!d5=msoBgg-?=r9CFFf03y5_iG&nlA9rgf"
    "a;Kqm(t();f{g3Ri81Wl1#Dp%WGAe!piB8ew{^*oFREI-C;jA$&WHC@n2+liR)@W_7GQ^p1#Vx=rQ*b>ZYTupa(RcGvT&}H=x#@E"
    "{ZiqEL*=G%@*_K`>Eljs%8`!iP|YTXKupiXKC32wy8A{U^J;41n_P;Dv)I&h)SBDbf7q9s#pBHY)pEHMrfbpSm-@$F*KT}Z01U~`"
    "lFS^GH=TmjSg?uf8_XxyQ~%H3FM5F6*A6VBea&q=)4mnC8MDUP3SMuiwo?F=e0_Vq4C13YnGSr{vVGTqO-(31Xq0d5SMT+QiqI+{"
    "h9P%GhPC$A2ZQgMHvXyX+)KcaeAKM(?Q8sbEp@@joeSGlLhQx`$phrm5IJ%!hFB6Us)3<%(|o+%FFa~Qw4({IG84Axq!C9&OsXAk"
    "es;WdUpag<bxs{))>ep*caGgw7uP#@)KW+C+0_S8B;i^K&qI=N*5Sjh(^f_z79|{vWxbF^9NiLVC@}_%XLiwiE|$mT9HGR!W>oS="
    "Zq(&3>T_4!XRcz@nJ9n`rJ`60jWsv&QM0#{($3Abmlo^&tkA#EuU}}_S8XQvy1cKPY~-;PyxG;23Pgo4Md(h<4dYG_0evHIG#2-a"
    "!7v$P2!ihKK9&x5^y=Ywl;L31*DL~8IYv)KN40rCks<`Q^H_h3*0Ypi7^*0llHznaT~$+q&}XM+@ce8Lolp%U1bm(&wyMT%7ye>L"
    "=TL)3%>?C&^_JL^Pmg<oHINXauQ&FN)YV(HuYOsqYyG-y)Po>M&;UzIW?<?gV}gnSkhM=D!*!x^M57Xhm|-9e_d7yK?3cuGkjwz&"
    "43YG$1_o+l=@^BMB#LiKgNoAax#AF1wN_yEP|(BGCLnjnW*N<7*=QW+c>CY};6MJSzy7a3`p0(wjPeoO3E{RpkOD(PjC#4zZHbx^"
    "4k6s8;-<%l2y5Xy!p49U2gYzD4kgDmCZ|JDLB>W~skZI9SWFIi1CC1K(Lij9wiNM^h>KzaTL%Hz^V_0e0*S816?>>EcQjpA4QI7S"
    "G*KQ*$Nu@h{^#HMz2ATJ?cW%}#1N%gFtN0-GL;{n$V9&N((E^%A77bd&0ftF+PF0kHK5i|hbnfWFhOdW%r65_9w#CU$JiK#=f|Qm"
    "IW`JM;v+p5)@#kqK&|&BG7>{^0vxHDk;DlcNfdgRtdqI`i<N4te%e0TI~-w*1<|IDOwsTH0brf(_ny7>n=icl*45_%8w5cXLX&hX"
    "#>H5ghaw4rjo~a0Lp}zE5#Po<RgIv)c$|vm)2XpE$`PTDT3$?$8Gdh6gMgl7dkErKT6TivVsp8~xs08fB>YH7GF^<Y14;*gni`#^"
    "v83!rq}VQxRSdUg4N$&hMFSZcD8z9YtLdN+BxRFs1>E>#nrG}u(iZ@@tYmgoF!IIS!52FpJk+MA_O7J2(v&Rr+K}#31Mk7wU#aHl"
    "lasAz*vYx0tZ}9|lti;O5`#;cneYiRQCN8a9nT{?gi~Wng{j#T&w<FKN9KlT%*?@&T$!hbI)7y_%%XCNymBu6#;anCPe8^vWhd<F"
    "+5D)YdV5yo)^u*)gLHtf6uV}6+eKBl!qOM>j}4xV*9w_lME->C-9(0KXy<b@i4*w*JCVQs(L1cwdi~NlOqAODy;i+9s&5qL&Bmby"
    "g6L3OCB_9_1~?7MG!eI%PcgVA|D*x`tUr06p-m&L5epUU?8rWGCV>Y22%L%5>805-{jF{6cqd}$jaK|vpm!1A?w;?<lY%;v^afe|"
    "aMCLBAX2Wk4@%oWZNOMf4&GO99SC<@wOhr+67`+8p9#7`c3}aXjT<x6Di7}R&=HG0DiB{&_yZ4J-U-JmM)a_W=&hCK#=bi0a|8h?"
    "k|qkaNdYPt^&wr*+KqZhKz^XAy@Aq}Mt&Lz$P5yJR7f@rFpnojV#*5)QMG!Sue&1>*?v?%Xmoew2E)@lPm%}{CCCx?>AeoYjflm@"
    "HE5bo7UD^sivgIgnKC5xVoaKVS$M=<gbTx>1NNSFSO7da8%eP^44ais+s94W9k#@>?mEcGzj2<xSUL1PhJ_JQsSi)?tWC_#YpOHo"
    "1iIrp0AM*j1VS$Cpgcu7s6G(A(V57a3}W2bWefC1yRkF{xFijesVM7?pvdI_Fh(0tjE@#pM*a<hqrjjd5Erx^O?ukQz%~M}>jnsk"
    "1<*)pbA#T%(uNFWuoJ9JY7l7{tw8KL#>n0EmJMnEIpQ-CBdH`qYoR7u!)p5k1_L+<NBky%=0K8#z8wiiO2-8p9dkSkMj@DW9S1?7"
    "M3RR9e5h(c0+qXxAEL>z2_D5^$3b0#5G@Adld~7V5%jl>ktD=rqg$_cbu(PZ_5!^r43d+v(f8OPs9GX~0I^JFRE$C2<0i&K%T@Y@"
    "1M<G_k01tN5H3d}C>Wz+aEkXBRPgk`MMlWVb0gOFAq!%e1P&mUuJ-#qVc7F=c(e!R1Qdjh#gj5dAPJfrL%63MT@BT<7}J1Ekxt^a"
    "Yq=o+#&Zw`SKERhL$uYzq&m=UP%h!f_K5vAmXl(6xb&dYBn&uj2IE8%+^#43?irqYZNqTI;Q9pqq|q4_jhUY1Fm_^YYrlK7VnQTz"
    "JcA(~HW0j&D|?)rf}7k>Cm9aJvXcF*P*l(awD8>xDmR(~vFHoKc7`&o?kt83F5?zqf~Dw-ERzB?tEEKk2+fv{ySAbeb--(C+j6gs"
    "s8m6u+A0nD`WZ4~Q4ztnuX#q6>X?(oN+KHS1QZ+Bkc6&>dUPm|SOoDjtv4FF+<-d+quoDhmHUc#(CM5om}%-`lEHdyt0g(gxVUX8"
    "Th#OqmYSzqz}i6Cv$3e>5em)m78o0a+C17y^^(3w`vkaj`KsiF&CntybAvs(`(a6c!EQ?3R#ucA)Vt;8Fyn9|ti_y;$LyZUZBHMX"
    "6(71_5B<}_qJkW7l0Rj<hTJK))|3WdYX$-Us8?<nZX0E}kv-vV)?~+8*UlqX!%iq#?e;O$(<Og|Pw7k?B4j79RHq4%n123JV@1~J"
    "aG{nrSTo5-EluiH(x7BajuP8s8l<LZW7187cv+jhCHawDO+O01?L~7`E<GiY1Du*f$r;$6OrO61C&wKh!_Pb$PR}B#X!uDA{5)@c"
    "&KdtXVg9FN_>VO1(WExYQLK)#LoBAiQ8dD(3egCUl#0%v=R?rbyQ3^RLQl64^Ac2_VcIdqAD@YweSRt!v1DXCB(fr5)txGukPK3>"
    "SUupZvZgkCL?m<9{y_ZJAL$o<yR|!+zZW4(lVetZx+J9{lnW#RFxKz*ZRsI^l_{+Ko!QJBj8D1&mW(rn6rH5?o~ktE-cdER&?l#C"
    "Fi&(WO#}c9V-m?_COU-^iAR<8W~p}ARq}pjGBSg~yrLQ;XvZKu1E+Z_Mw#(JeE<f52cbuOyQhV!1+0}06$%U!oNnj{8pdKcYKv*4"
    "!-MsnzN<Q?irv%O1}=r9OwC*c=AY4`nbyW<I}hKx_u$8$A%KJ;((+OasP4htlPqbyeQx;Lbay3IEi5g<k*MUNA*Gv)D52F;m8|vL"
    "qoY=o)m=^ORE8{ncJ|CS3rlZW1fs!kPtu#mF}uPMHL^X7fBkv)!7mOEH}6PN8SunrkTj7vo|^F@Vf^w!^0{X)wh*VrXovggu(G3q"
    "pKOoVleA#JF0@Xc?Ds28-wDQ|c!ULATaHXTLqw-qUFGtP4_~_d!PNEZKfdtFKRo;9`)4k<L#P=7Iz>o^-&dthci`(&EO3c;mq}nc"
    "Zl$wsUS3^gYqj~|i3~ap9`;1>@0PslZzOKN99>Ljqi~4WIuKu!U0xJ$TPkCLm`h_jPQ^yM!%z=p24a|m&|3bNOVj`T+ic{&6DO}V"
    ">FM4O1OLSp>i1sF{o(J`7(6+5@xG6sQ`ef~)1R=(EO;3_f3b8W@Pu8!bvuH^@G+YsT|(#KQkqkD{9|=;14mV`Ps^o?LuK~xkciEk"
    "WhgEv;0b_u@DDeHPj7iDyZzpc(t}4^?|hW+7O6xHcrI(t6}l74_)Mz5m{&tD%D%~EFM2%pWYArjaDIIFpg;bGo0vJ#mBs0~e)RHt"
    "`ENcmmQdxxX7lmI7?;tE*SiiIiwH!b1E<_xdMa2>7|tkRj$(0dd-4O`RF}{=d2&zae6p}UeDUX|1K&E{^O?Mp>1nBEKX>x$DeGIr"
    "@H@EM3lC*ftm=n=`Y1Vk81`?C5khzH)nBadLrK(P1CbCS0IVH&#{EeWj`?ncr?Yb@;SXN6e)CE<R_Z5DB<D^gK<l3bgAc;)oz*RW"
    "z;3SX|KLymqFV$1?5}>FVMvGqT2KEd2#4MBODnJNik3SPh#QGc7s}96rR~*zO*uLgAAYG2#zqv{V66AiO65B<r0{raQAE#$MxsP{"
    "r4#3{q?I?-4>j-0<L>@xm`xn@{B|+v7k=mKQua`>-?~g+nZd>=_1=@(okyk3-4hxx#cuDk)a&(OJW|L^&ayf}X%MCa&2F(G?`zbl"
    "sfvni2&U!+jYvwLKMP+t7ag0#G{`!0ac+DjV>xE?DX?^Vc10?T*O}OA&p?BLq1BF#H?X1HUEi(T+uitStA2YZJUB62!$SZviomdd"
    "p(8R?8b{4$RWB9QnTr$Y=}0Vx4|<}j+C+fLD%PsWoA<X``z^UU&{QcohD@AEFlkIuL`4}WV!v1I^cu}pqw)MSH=l*a^WZbzn7aB>"
    ";koCd4uX3S&ZlxwTZ!o|sY344bwYFs(CpEWLxG{OaA3N1qp>mYFawJNV>39J4FSfq0ht|(kz>i|eBqZLKl!_N*MIc>0fOdXC^r}|"
    "IM&9{J{;D)SO~;%EY6I0%|<*24zF+aes-hwgMa&#BX;F#vsr9j?-LJ!%qmbg*{dAw)*pSfX{AV!N19+L?(L}cs;4VRr`12$=^XFG"
    "cs`NLWD4W<siy1>D{IBVsO;m-1xD(ce%lEuf?2pYDUURj)oeFRVF;cyj8j7@_j+I5UM00+!r13K4`@1=JvaW!cP@OfbF@=$R|ewr"
    "WOQaGmC3P-*Jc(jWv3ToyMvwpISK^lVL#%yq~-`HrV@}7!8Eg8Z|>c@^CcEXB2#fRMw~m3CUSx04B?#(_~40r=LX6n_((y~(RQ`u"
    "1!^o6Xf&WOxXKVHOxG&S58r)18N+f@h1B94p!fPGCu?8cnNK3)kYdRaDR*-GL2l%{rT?K-K2O@YEy~@AjFBnYmpChO<@7XOe-Ml("
    "muKQJ@$!dy<SPx?F02M(3n0GDCP|$>rlQ~_Dgp1);mwrqBT&v~rb{}c=g^a7)VkWUzNfyc5B_wJE*EFcP>U~5y|c%yt~T-@uv$mn"
    "`Md+#W=Z<=VYRb$bg;Aw7OH4L17Cq!(}2z^0K74u1t4VN{nL#G$W0|*x!4XP4JSk#dEbm0wL9|h$=#EizNcJ><_6SI4ntyWA_3$9"
    "on@JMGZKr%kr$Sgye{A(Z);L4y{7e><!GHr<<=%=c9R3tODBLT<fMR|ZhAwVdc?75gdYc({K-ex_YVGMKeiF<DGj^VjnTH+Uv`p{"
    "(0DmS<i1xOphXmq#1j0}nHY|+7>rz9UNkoITi2lw<c>3$5(W;8<j7Np#urD%KO}L-lY^tCa=JOQ+ld0HU}|k6yHlLK+pRaH!?Lou"
    "Wk;e_Q@^fX=#{_hRm$;-G)9j<iLg84z~N9qu`)#WkyGDoy6E`a((CjqacQ!DbQ$QaX!2RrT<qR`w!MAP+FaT0G|VL-xb#S~g<5YT"
    "?Kxo#=&PDx`y>oalimv%8bsp|8XF2GJ00to12^Uwj^X<N=!UQlPmU+2X7h^B5_D4l1B1lTGz-xr9`dFRAUr9X10oVSpz4G^&L@ae"
    "!4EZA>^54Z4?p;9bLXU9)f{<%*~rx7WT4WXLMSbN^Qc-q=_`E+a(om4FcPSAWi=L`{O+$k`Dz0)0kx_m2@5yWP}87<WyR!E=>SIc"
    "ks_WbBw+-PrV<DfZI{ZMx7Mz|_esBFG|C#CNcGz-CQVuR=oR{qBf7)Lc$!Kjy%1u(kfEP080R!JwAUgOk>orJmf)nFMXk%r5gzCn"
    "Fa*b`IPcHI(^-hK`~K;Pq)0AHGrRt^^=?4`BR_lZ7e9ah-NQ%gMig|?(Y|HZj}-_Y9ZScRW>gunYR7TyCp%@`1A3AfKR45Zgr{p|"
    "Co)`w#+-QPXb_DgfPvS2QtuXBrR_TkML=l?#w>lrjsYMF9;{Z}R&4;O9_Qkz`a!MTRusi_G6b7IUwm-}c3BwaH52mt%DMArLq$R6"
    "Y(1)rj9q@TRWA*yRZ#Z^Sb?kqmdBkZ(-U+ih1(E6meFZVs2|q%w=bNZ4$u%KMj|#M>$Zi40j|?&zzhdIIhrq2w|tPo1|YECl=t`Q"
    "1fT<f;9-)<;nhm3_~2o7f{!qcE%vI_p{R-oqxCHr;{AYiG&O`k9uFzg?(2b(oXhyEOT=7{l#N{a2Z@zXA@?)6{o7&ui{O>`Ok(>>"
    "@!G-wn<%_0<ezIk+U4ZckxYoY*k1g_!q%ES)$Yf;;mBiqDu@sWPif$me1#u?o+z&>mD^!h*&VJmcRy;<$$5v1ap;ILg=;atmVT~V"
    "9?VX)2iX;>|JE!2+lxLCx%<hZ^trLwXXbwOAD##|8OlQe7nV$F7)V~44d0){k5Vfx-5NNsnb6xx)iKN6#`%g^5Grg)b{t`m{r81O"
    "0QLkUpLNb%i+%lzlXmvRn+xR!MJ|nxP2^?2v!!$!AvxSv$TFQ|Iy~Np)U{nw$@wV0NxYIavOm4UUKLlr9G0I9%sU_%BH<WWq-!JS"
    "(tm2DP@=hIz4E{OD;(QtVLd;!<UFg>GhS=Mg?|=ciYTYcsG*C#rdG|DzrFO9;e*huMnu&1k$JFs)ZPrSG9P!~2oM=iJ3>x&kR6J+"
    "@LcM+_K<vI89zvLt1U0#z|(PeW!Z?M(0mY4-7i%k0^%q&%cqA73-%BC3K~YE>fN=+BA=W)KmXp}{om|dvQhIJQ!{&=!Wno(V!wn@"
    "W4Vy%_tt%;!Yxtw%2>Jvbz}Yf@3Rx%O{Fnc-t_v9b?MZJ<q|&43L)BVZ8rud2qp&x)^6F&rY8?+Poh{Sn-66c7sH5r{j<`?A0K{t"
    "`+(6<uVHjIPHUyTM!hO&T9SpMj;wC)u_LD3+57Cn&n-H3-1hH0?5%FqZaz8vY_D`a7A#O0Cs0^&(xqZT5W*0P1%}hx$0<0PBq!#0"
    "pN~2`<s@)}L{3!c>)qX>U+(Vy{P5tv9%Lt=Tn?HZCmEod!sRrsV+g5gV87`;^TI37zWnNi=bk%yur8OkF{7&X080i42!s2ZNppWO"
    "t^u}Kda{4#y-$WPAp(9^Q*BeM6^m=PA3oe#E4B}Zu*@=1!y&69*$m<I)89;`#%6o>^X=WAeiqtPs3BU%zqxwz{_4HGogG5;SR0Lj"
    "<h}j9oo0J5N}x*DH<Sn-&;UUIEC}$evTDjyl$^y$oFE8}k1Wg@i}U8$c~_})8Pi*evpuzMcrt+7Xm%M$%vp4v!f@9Pea9w<Cd)~&"
    "q@7$khb5<6g5R^v1J7#k1Y9dI-6qf*02x%}Kwvyp$VOO%)%%1OM#YZVd|cx52`ZaG^Rt<h%_74H)tjV)DcU=e2SOcoJil*f!yRd`"
    "skQE#Y>G@zWv9<9(JGR#u)Iw|X%f$n$>k`{dm*X^kbP-B|BdrgZ+&A$uQf4skU^bMTwj`lp1aBxV)GFwIpHAXV*B)<Y^iD@jq`CV"
    "F&6=iwx<rMa6~*|67lk}^wiYi+}z^q)Y#cSj^J=_=Vz@oKXMmne-i&Cw{-5nK5qkOrkATgBmi{|9X@C1(MC5K@d_9^o6UdgdwlKE"
    "a(jM7pSw_}x;yUi-KApUa+~``Bl<V%<uA6>Pqv^)Dz@aPm#=?1nG74pdqv@n@Ed30<#;kTErtUr`V&$96-kFmIaKB4XkuB}_Sh<e"
    "-k^e0?S*6g)o<<2{nKLdUmyH%p8jbv`g7!LqW)R^!AG4B4wG*!N8V%>o`3roeD&7t=RdtQ#-%ITvy%Ao=g(#?{tlY@-H~0AE3Pw6"
    "6U&)tHakhqo{fnJS|ua5k;PnF8^Pis!hhra$K(xFJ6-nHr-%DHm-qMF0orw0#fh+PcT5<}@3uE?liT~sezAMyjI?}#=hK5kfNm?q"
    "-*cJ&Y3}>z?()9y&2qoIWi+<w3Y1SC=dHi;s+TXM7p8KT$K&S8D{k=Iu$4ZJ*!y<;6f9_B<6+QxICcYLmx<gm5fD;sSlW^+Rg#}P"
    "VHWq?H;!8^OVYu_`0RIIbuYg~O@7DJ(7=#;6i(*O)g~_bv9~j75mUEg!(WB&NZgj%L?o`AjadRB{c0ppt{B#vq4*nw#YcqL*l+~*"
    "QLr``Jgk9ZuSy*OWqUYg<0!23`YpM-)!MmVJ>Uozf7+iDI(uQE+BlJibzA7+ehAohVVre<(NU6OX@Mu^<5(Ke5`aRf<;kdQbdLgE"
    "villtLJ63M9Wg?}Jk8eo@X@K!9%82B=(-ZPc3`S^zW9tx#CB?py-KaG4~L<@Q|+~zqJ?2r;M)MO`QT2cTTYKhM(Gc+C0D8hmPuG5"
    "pbm)8Pp~XTAU$z!FnH`+#f?W&Jat|WDb$G=?NDzxOfn8pRAwgUcw#DpkIzJCu+I?|ODG5+J6a9!q@dbK%UaGwDl)kxaQ9nyNGLnU"
    "Ysm>7WT@0s4q$Maq1gzFVxbrIM-)Ow%<ZH4(MfZlXy#EvK5F;_OA$Q)z&+P<V^C~iE?|;y6vb#4;bE0QDq6py4(WJO9?_}Kc154y"
    "Gvnu;X$g&iDIly{n5F~2J<7Tm>PX$HB6qb))oIrPv8!23x#EO2?RkJ=g?dP+Fr<Kv3~E(bQ+>B*S`HaB#3~U((^C|ip@<am>ASnB"
    "%$fYyG?Ti-^B090VVkh;5vChYC6UX|%w{K}00HuGFbsR`)~O|TNWkcw_B+jCa(uEm5FiZg3c8mDB+T}sFhs(w`pKZ%pkv5T>AR3m"
    "U_J;Es0B?fEw?4J+S8wzauy@QBr2YJDgVN=@npioBd`(by06+Wh{U4?!%M;d@_b#<bTmHHBPcoHaw&(3TO;tEv1))-aV?@mc{RB^"
    ")Xi=pZZhfMge^bQ-{*b6%FZp>R4g`rp=&92Uy$+GCaX%m7Nzhvx;b$-yO+-x9txSGYGmjbrVV>x@gSH;S(s~))|26m-|a)BA5e%N"
    ">_G`#<1qq7l#qJ+jc3MgYROOQzxdJL`x|Rc*`hF|5JBQ(py<bdjSu8}Nd)>uIeC{H9ylEYLdaHrk3H9_FY#DNp3`(;-T?wOfWSJl"
    "fc&rj`yba2Zzf_Vlhg4WBc?QA;E4Lu-qRqMQ|bw**#o(chm&qHsZ9z~2gH)HG@(zZCo9Rq)(L*<46#v=CxK=p6fm>{wd>@mJ01jS"
    "X5-<p*EV#t=+rdO7EIB|mUp5UH4#sYJszcKZohAwL33u)W34#FX*}T;lEln(VO-R@MLnk*4ABM89LQFn2Ph3=1jQHT((VHJ!$1Gi"
    "Y|fJF6>PGKkCha<RD4(NucB!@^LB-fok(y;KRb~$)XlM^=I!E~N<okPEC;6;gJGH{)sy*OTXx%W$l5Nz5cwF8R5iN}yIm&su$TIJ"
    "aQ?~F`KLXelY7#GC;w$9{K8EJ3sEae^%0<bBKLcaT37pFxhFr|cW!K^EoF*^r?ZivjC3rZ6Z*M`KR$-?EI{TVFK4%iPPwroYNx$H"
    "Da!y+oIy0eB)}jW55~u?KAX=ZAXk+d>w<LRSt4l#2FQkJ+@Ba5OONLjU+4(Fhelv7O>-#1Au8->vW%d<>jz+bDmuHAS(?wV@i;)>"
    "2;LOs)=-p!FeI}^fXj;15*!W08@k@pe8E(G#_>`Yz=>xgm)>j&Q5A^CqOpl3%Y^rjT6aal7f47%X~)X={)7Xh-2&leQED;6Q+O^z"
    "&(6kh$Sve3Ko`l-bq!nB%yvV!C8BcV8?Cn7>igm_JxQeJ5+R50bMxKonO-_uzuU3Oe&}WRUU}s3cC~4Zc**Rmp|QPsXM1~NZGR7R"
    "@Dw+-GIJ#XS$er_w%a`{Vj>(D$@E)Y7DK&`&`YQN^XJ0lGl`iQCO_tLk(S}9zTY1x5r8v#R_D0?v~OPr&<3zW@D7#H!mL@7GGsiE"
    "eaa=RmR-A7gx&bwo!;QkU3=Wug81_Ducs##vU79E=?NI-s>j2Vjdo-(NLY57$YP_IzKSvD7!Zmk^Las0TkDnMjn?t0<6*kPK?5AH"
    "#E>Cqa+F2@GajXBAc&1%hR!XVeGzC5co)Wu5phESl@5|CQ;0KWpf5qp`p)iNqxSG*py6?gj)pit6Q8&G^q>s3I#2q_c2hjmR1E@A"
    "9HT1VWtHa=rx$_fl-z~E+F7TaZ#^h1xl<R&)W<X9()ly%qH#!^>A(1m7t;fV8xDx%<TpMKVuBy6i|}+Au034?hWSdVwC6#0Dnovq"
    "qxTlE?Zn~YxSc5#V|&AOn`tJ&cJVt`9#1jX&RqC(IcUuUjl~IEDt`6F>aYFr?{kgt_J4l(;;S#||LDKoOy$f);APRh1aBl%$(?5g"
    "OzJ<t<@e;lZGUV7v$W?edM2&Kwg5XkZp^}9=sbYnqsHy`OEvk&rw=awVbc1XQU)G=ZECA7b%p@Kb0e6pwbZ@zB7-|YS8KFS_~ach"
    "th*O)p*Q+-hxkHnNfuONla=@U8ux{o-BEM(g&T#*CsX66)56#G+>87>@BACPQ3FvwY{T(H%rLOK|A&EH)7*$$x5}HpRqP+^kpED`"
    "gy{kMnwO1=b#wwry&U~U^s0rYo4xpTm(8_4MH(M~_inTrmUGZK&W4A%jEZI43>CuwW_v%Rv!KzZkdSi!iN)nwPpGeCi?Z{%)tlSo"
    "We~qic4Cc$Bact>Mz)TB)vB-Gy|6MD{jHaU*Iwzo%pW_WvqM}CvkESGnKr+T)yM1&%U%Lw7GvE|O7<0H>ZN5J6I`%iOC(9mEMNNd"
    ")-XIQ4iC1Ea2aurhmmIR-KDYb&ZWP%GQD?Wt+vyymX!JPXCRib0RNNq!}mXV{OP;5`#xUk%6o@<rY1JKos&i#8_OY?tjDF6a;Y2)"
    "PeI|iH{YCj>E)$2-u(H7eya>_IaB2aH=o@4d~<Vc?dyXN-u?R1Pd7FS(2ZF5c#^Cf9`8NgXq1o0R8kDl?Up74e$UcC)VsO9`O%$Q"
    "Kfix}_+(AodJ>-0aw(L?yh4&|?yc7kA9rfU?e0(u;P{!#2A(Nt<ek0dyARfWx_$J;VCaO(>~j8}{=x5Vtglr&eI3BYaFVgZXn_Cq"
    "^+!LvzW!Ht%G}HhH#ZlVp1FVH(fZ@Vor>5AsSXsYSczL7|LV?Xx7uC3>*ZIA-bM#|dIv;m_xsK2ap%eE?nnRl%PlXsrH4C?AIV49"
    "Y$P%k-RWB&uOGa3YxVQh#;s%RFW+15?|oU{yIDKk{=a_w;IBWp_wkLpJ{E=X=+xxQ<!@eFeC6umD=#Rb(;Pad8ifUzAvoemJ7f?Q"
    "ava3G_M6{7``YUlzV+rgzI82S{PqirMCK(EKc`u#|M6e^%isBffA#w7uW?ALv-_#ne=@YZrmhY{Xa4!O;w!I(>5FT3_MY6_JbZXq"
    "etf#MdV2fDK_p5>Sa@-H92fx-<;DsqlO4kGKAW?S9-rB}k?9vNe0sli{j2@YK7ahl&mP`<=jMYC@1i{mtM&4ta^vyN?XAQ6n+K_j"
    "7llaNBgtZ^ys=x_J{=sCrgjeso!-K(0PPN}>d;Wicj}v;HFxhOqC6OQkR?s;evS@5J(22%Q;Dym;Ab`P)}v2;`Dm|xQk-1GLcX?i"
    "xg{gTgRPp6o#|TbhJuxLpV<9JdGPB6>c;JQ_wJ*;wcB5<eD943!OR4cvi^+Roh}tq+gk78!><ln!sE|}^&JbG%1gg?t@QT7?wPsR"
    "0(;;eo$80g(a;*e)zf<X91Km;+ntg$aRvCv-N+E*n>Vq}*SJ}Mk4WbOnEjglvo-bKJr@3Y%{{Ur!s>D5B<Fv)FMixw|GK`chX3T;"
    "!5_V`Wvt)I_+8TQ4pz4sZP7x<7^UvXLY(5G%^J$mChowwF%NJ>O~3MLkytsQ<I>43E_ecbbLkC{JL^x+4~K*0&-|JDz*2ic`YzYF"
    "f}AX)fAX{2Klt;nR&^#9n-hZcqb_B+IVrUgef6rm@>{^dTkhEFugdI-AIub>-q4bLgiK8Tq&)dfZTfGU86=jb;xQeIzcio!&g<u2"
    "zkt2*{iQLinVQIq<4R}iZVz_aN9F$3X?w@qc90-Nx2xsU$}8p@Z&W7Ode^L+1Y+{M**kK(?GXbyCw;kEM3c;0SK=r+t0>TLhTor{"
    "@0XfR`GGHP;qYmJPH+?kr+lv<?WMe5csq&O7DsBSa_RpAP)h>@EdT%j2mk;8Apo&r*Vq65|NsC0|NjyI6aaN_E-)@IE-)^0V_|G%"
    "E^csn0RRvHU;zLC00000FaZDn00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C"
    "8m4AC3WgA*siRP<Ksw;kf7xPX(3NTB%->}d6KZI+{l1#j-#lNd;P3KQRr%Uhcb>kr6v#`la`E)F;xpf5B~d-uN>0?lifOHaRZr1d"
    "OJT*cmdAc8ShZ~0Z0W-%Wp!*fpH<*JUaR$NeO58m-c~LLc&+rjUsy(NU1`;(&ug_V&dBP4skxQR9(F77Eyt`P_06qrsRUYOe3P<b"
    "+Og8AGM3e9wuPM4!+rCtKCstV`G@OSov5_8S}Nslb#YImmFaeCtM>evR?$k#R?jxvvYawU&^q+w8q3EPDpr4fzqN|iXRxvnNw=yL"
    "iL<IzG`9o*P)h>@EdT%j2mk;8ApmoPl)wM~|NsC0|NjvH6aaN_E-)@IE-)@)X<>6NZg6=401yCR0RR910000l0RR910001+>=)`A"
    "5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre->tItsN4<O8mMJAUlb`*+ZO$Lt063X8Sv"
    "U7kAGTg{TN|M#iUo?*9!oua(HeeHsIb_)4?dr$B_u-mav)ZSsOxa|k43cEF}x%O@MpV+ZnmDqPcFx&o-U!eWlD~@*Co3iX%nmG6W"
    "yK>5|^|AfFm8<mjKlrL`CsE*TCl-I(?)HijdlNH7dx4Lx`=reD_b)hIXKR-iX}^YTn%yc1fBUA&efypzC)<59;;>&Pf5*;`(c3=b"
    "-3;6F_qgqa(xmKXNlDu^xiZ+#G?KOV^v<yNiP5yJNLRN1cC6k0-6qC;dVfUi&z+95Z@hcZ4ggR~0|YGq000O8001EXE6lfX|NsC0"
    "|NsC05dahbb#N{)E-@}JE@^IbI4*8*c>w?r0Kjel000000LWqh000000F=9jv*p-*--(<qaC3M!yqsU>FdZf}Cvj#tj529aA{8i0"
    "D(!mLw&Y#AcD**MrIooBB~i9SX+=_E8itwaiQUsZox5N6d;M}wH|Lyiku&!3PgoRC1)M6J!a3)M@Avbq0{-^%U-{e@e**;m1Mr_F"
    "fBz5u{lEH?$)|@V|F8e))a22j$v^zJfAYWm$v6JZ@BG_8`TalmRr{yE@xT20KR9gv_kZ+_fA<H6*HcfOJ392M<ILeceRSwQ5B>k%"
    "sP_0EH`wT#v3f|q>AFxtNFB3P2+(0AU1}EB*Bi+nN{v>JXsi$4J3dtnqhp)RvFpfQd92d-G^h4tAMMm+GhNurrZ;P)^nn=OYlvHS"
    "KX!}?(xiXA(ah4`t^ss<sL(^&MbA<xZ-yZ>GJs4Ri`-xErQQPzKh6kcuxg5E<-33P-D@A*yfgpE%_ZR4H9&tnfT^TmZLM5~gmtmF"
    "Yo*E~uZ{idZ+`J>|L0d8isv?))7SRBSeW4{$+LJb5<)a9mqk{Oer9T^l|5({$3@4GoA$s2qP1g#c)(>aT=DQ+QmQvA?>Iv0AbJ`c"
    "fr8I?GBcs~;`!BFW-+_fMnO0TC`hL{pYf~Q%JKo&^$Y7#pp+6uiPJ9}kDNBVV*?8B&`3|H6;F$$Yh~+UpSXEa7A|x%yUhI!E8atm"
    "j7C&2Hq)tDcT-3^zahE$iv@FsZ5C39kXE_-4cnl1)Z;K2mdo2W9p+v?#ThP_9PF2DP<D@}1#P>Pd*>H_d;cf@{oCLE)9Ep>1(;kf"
    "b<|R3O7eL%X10tTTQhauG0-ZOIBLLkaFpPl7PVvfEK=c|vM}nQW`eyjAaQJ0@i~M2`jMd)nywQv&~*qJjDw~VX%Zao0&OsCTOA8h"
    "b&;!!HUUO3hJZlDW;j@P5*q9j05`7VWU*~BZb)I&Drd7Q(pDh4+N4yQ5Kz>ukeCX?kj;4skP0cJMrx|p<7?2-__#lJI=VN+o2Vg&"
    "Rj7|*P$Y;UUIb9EAd1qQ!)+-T2tc-tlPIP^L>)FE3_xjKWquTW>b>x}cO54+C`h_|Jr^vfB0-W35l7{`2WfNCPN>=n+B^a^ZMSTJ"
    "EC{xa*>^9w9vwmEQQk%r9MO@M1;J2w#}fHrhp0gm57r7uv+QV90YJ17(5nY*PVt!jAlnFV9@w-AAL~R-)j>gsNdqmX%eDY4Vgdk9"
    "iv_wQNGgCpgx)6tq?dH4fH|b$&G{?>dfZyb34#zNS7f0fi5Z{=KurRtb&@E6b`L{jg|wqRfN#5VLiOln?zz9Jo%m~70*J#Nbtv!c"
    "az3kLE3m+VPN3~0uVLH=rt(v%fxx!vBCB)+L3BFg5vzcJnH>Zv8I)k#FlSSeB?l-8B#oYNIBd6<vI%7Ib?-sZ$jq{0WUJ=R7Q9{l"
    "-OETO1C(;kHtoZoH=B+42lsxB0*{^{DRLvGESX%PHWG2fJm*h28MVEFCYs(xyOxpJ5~Q?)HJhqgblNQVhIc(Ahc?w#9j6Uu-2CU}"
    "J6C!Kx4S)fyF+9sN69^(xt|iQ)q$(L>d+<F1p5$!9r9_h0AO`7pp7X)xa8081HA`w1IM}^xp@T6Z*x_SVKkR~uoB+hA-3o6{Y>vp"
    "jkvOC*@>ZcC-VN)x2veMC#oiujrnJw9+X%u<PZ~PAd-QPPZ1c}<c*pl4qh+SLa#6io`2yq^_kPqC+i!c#%4;TT6fLJvIp{g-f4N="
    "IozFT_0LtYM-|uJX8ix%Nxr#eW=@``=~27YYP_iDru*82e(+Oe_e%7^!%wY6QbWGJ7ZLx_BQHD~I5qLTjXR!qiN|xw+w*Y%O^Cy|"
    "_nhxr$k(n|mmc-b^)KFaX9`;7z@pY{;>w2hmlY_b(;3*6GuWJ0DjXrLlyDdE=cvKL=ty2nNR#$O7V09LI<4v7UX86ce5o!8fq*}6"
    "_ZD^tpI{E;jnf4h6#FOLq^DF!r=h%zZF;y|4JVoKQ0%<%EPfCQ@1iO}V}2(t!(gXNj|tO%)DWOKCEROecf>kmIr&tqOf(&33d)|K"
    "@IFx<0vac{whgvvXF&i&(6Ss31)~U?>PT>t33^M6rxWrokEm}DUYc^x8Qm(waT+ix1W1rZ7zhYsmg=%7H4{Z%!uwAkTC25S^)}qZ"
    "j&9a0Z$)zNwwRMn{|S$On1xOa+s8+p;l2s410-!os_9BF<vY?vW{RU7iY%6ocn5T*(6qK!S{n|Js;ISGvL2}Q9ZEZ*5wa@4q=GnP"
    "D&nvxN6%ygaovT;0Pl!8z-a$;kF&C*A-E6@2go^Z;!b-m-64H*xWCrL8x!cDUmbEEOduW*4S491YBZaE5u2XHLo1_w5Biz!yP7;;"
    "7CoT{E@NMf;Qmt(n(3S^ue9&qx#^dvA&qiW8Xa1+MnEAdSKEOeIM5_d9|N>Yu=X339jprBHcd1jmag$(j_ud|!CH(4A~k(bXbh&Z"
    ";6gt5Yn47>OuYQ6&X23Wcw8Sp+p8YO>Rv~xgcVXmeeFtGrFF;|&=34DBjQm_K33PO9e%*qJwI4uD|L};)_c<Z>Tv)e%g|J%J=!)0"
    "S!Y}q>yBWVH!r}A(^Bq2Z?kr@kliwKi*=P94Mbmg>ddFhbN<Q`w6~8fQpmn#w+x$fLB2kx-;cU9Y}DnR@nTN~sFfk+!AYbrQUHz|"
    "$f06!QE0DA+)}e~@Ti$v?Ns)v(?Rv3yZS;Uzd|fN2;Y4(=G#TWLX2!o2DD6{os3$$K<GK3|5UC2{I~7Ucl_jkyHtKCd+tiX`{wx5"
    "BaI7D*QW-jK8AmoUc1chzW2`ky@#ubT&lFKJ<Una))Sxl`0eJ^_wK#_(<@t7iW?u~Hr|exgig6zP9}0wr)P$r^}C;K9rKKwu%gGo"
    "aY#>i9Jw%)UtCz+-%A&^7VtJLCpd03#jEGwz*LtRi)XCWgmb+#aR5DA@qeb``eHQpQe@`o@YID``S}!o;kJD0_LHA9R_c3u^<th|"
    "tAlY4SaSWx{L~)`Cx89W8=_I-)JQP;%l*iW{m{Gf=Kd^Gx)t1hcQ2g~+shjN*xLUXNZdrXucg<YTiSm4@%k6qvGKxCq&4Y_4%z20"
    "<+*|3{Ri8dw-z41cgu&ujHwu%)XJOP#W`mG0g!*c()g#{<S&!dK{Sv#LvH(r=dKM@cKx-z*WQ3${Ji(|ulJi#x~KEMm?h<x#>^Ar"
    "tV#79Eze9@j2RK^nMVgBKgmzBFBw>L7=mZA8t$b4N-(3$#;I6lN>6_LkIbDNY-iBVmI|U=OW*wX$q&9;yZ$79|8_Idk_YPki=F6S"
    "+B6&_&k=|bnT#Iu*UwijCB;ki-c+VEvJFo4`Y(WF9SiwfA*5TzHkE+3(U39^-r0L}>(QG(#>Y0`fF*<Qa3FT#sUs))9Kp$A<XA5@"
    "(HPK2`y`hm*_mB>6#ogv-n5WJH{=WGp-c_I1#l`<3-?al>pDAP<lta8n5p&c??)8Nh775_n`N;I%5=Aq4_`>Sj}a)BRAwKR%2jZF"
    "NygGNv^xn+xQAtZvN2+<Vfd?eynS3Z-f+5rsYxF*<lHRywAL}iMLro?)H)GraXcM<Pz!Hujizg+80ibQ0L{I~4ZI(G1wDt3tl6fN"
    "Gv$ZWK@zF$Rx-lTO>K<rJ5p=74KQkQuMGPxWm*)Rt%Z(!a_*_si)Wr(2p)5eUl<?;iFQAx_lHUyXKm*sJt2;N^8>uiI-BkA%4Vaf"
    "fOR+pN+xrn8$=&}4D;L15)IO_IJ$AXoDTDw<Gm;+4eBi$=!v`xDwSe-?H`|tKb(Pm(3`U}wS`dQFV)y6=+s;7$NU!H@3Iwv&*mIN"
    "9dovQ)W|E&=+gr{?2fjCK?p+f_Jyy0Dg44K5#EQ(D$?t++xr$+fm(6F&bIW<Qf>a;;yrRb@5i~w2rJrFW3jb&nZukEh?3npIb^yo"
    "GR{|h!{kAF%qb2j`8_ybj(c*NTqw^KGVhlY-@7z%Fsj~kzVjXFN|ssc!S6U>y+6VPJ$1mn4l$~2Qk}5@FSY;`7YSBAgj?v@-P>#N"
    "&Tx1%0#f{MmNR4V>e*eVi*^8B*rrzs*C?V&9u$X9oGh^5e$fI>0LnP;9~m!o8n)gNo04+?_B=I8c5E6u2OfXQcj>pcKD*f%+msjA"
    "n3${SB&%&#{ZZ#2w^tAET!)f{P-ZE#F_}!BE>uU8hb9^lVXO$qSUEd0(ci*?cRw#?r|p$9!tV7-uLM8oW_<nK$ob9B{L%flPoLvP"
    "M(B}OkXUKp=@9@vs`Cb}KsrJ9m~Az*kY|4>Kp7!q8m7!`o89w#`oE-6lf+8d-L=|A+nsj0;Wv)h|6~!H(&*EDRzai?-0X9Z;PB+|"
    "A&M#I0#BVIPDJM==k^}f*s7-%x?xM-;jKUYWVyPL?c@`;=Mcp3`}?GTKH{#ANeeS}LXQ9lttjoR&#euNvVlRPc;?yK%<&Jw)2YH^"
    "8(M6K)BZ`uKfw@Q!(}5-x#ASty5KJv{^Aplc<L$Aah|?UmEkrYm6D7U5IbRscXlgT9p<F*_!^>(wT8l;{fC)@T9CD8I_UXvN}Du$"
    "1NEw~##`l9d;MM4aR~7nIbCV-W>trh^<Ks&`No4VK6dEzjcO^QHOd@~cLpl1&x?|wV=<dKF)mGv_MQVDL{zt7#lSA8(kg}O9?N#c"
    "WNBo;8hpWPs&0@uw|dne0;O<-b-T)3+1pz1J{U~!sycKu3cmoI<c{}M!>&bPnz?^uN{RH|M2E_@&0!N@e?B_07ajiF_|OD9IS3xB"
    "CTopbsINY$?f!P2?)?2@{ZZ;SnbW5yA{yMaLOd9fb*$DL8MV&7ZXW+nBMsyDPVaLcd`nI;l_YLdK_mjBqm<%=D1XW8M%4}0*Sy*<"
    "-1aoC_rsX4ImKLlP3H@iC8R2X584=Zv<a4L8+F=f1aFEX9c4_HLgmePUDzrUJ11ie4`{qXiC^bDK{XJSyjV|~Z~=qvo&8;3YHy%Z"
    "XX1H0Y&9wF6YUO!KTbK;y#qb#r~6<>!(gQ2v+Z)daZm>2+JGA;b+~7AJd_JJtg6^6H<Cp*Q91Hzeq!=rt;w=7fzp)b)JD$`2r$%;"
    "oe<62hwQ{3_nST&OeFXy`8fa{jk+QS@^0NI^rX^3Z<9HCRFB0BjOnSm6KGW6BQO!uOu4GUy=JG*V;Y;7^bV5r)5O><x{rgcU92-m"
    "ha(NSwUf@bPzsoup!%E-<4<4<K_5-K=Ly&22JSOqzbsgZM7mL9wFYJl7c4Y+2&#d}Z$3Zs*@5Eh!{BqHJYy${$&0`B!u*rX;%dh_"
    ">rxS(ts&8+F>0NuE_q_32r)ToOpkM_%Q*^~jz#AuEYuPMr|^NU2Q5Xo9q6gE6P)bcyRzE@M*)Yg>&03hwY+)fNhiQLqwax`wO$@y"
    "zJTXug6hnG>2XMSfYLfQlE)p2X_fRoMTqDrJWtDRzdFTm#}K4EbRzhun`WjfaIXav@gP1qI5|*}p12O@CD{t+c`z>}?e^%aGx6Nq"
    "+H4hG*FXOF%4=^t>p9ltJ`{<PXZ>+q^e4GMQyYO{q_~<WbhjLPVs}?)-`H&RoKNwAr{t-lr=azS^zhYa&uNHYx5V%4KEg=fi)Y-C"
    "W7jv%JSsl(WP3W<xz}_wN?~B)+0$dE$A@S7VjX3u*`BWC#&a7~wIHuGcE2{|o~D%gs(hrcK5_I8KIsOsUNC8KPhvNIG`VzbqPXB1"
    "qr+i`AriAoW6PQIE6JlLK>Zmx_jG$51ou5*!0!-x@NiG}l(cZhLJI^{00Lc2z=6D0*qX9Cpnko(_H+58tJCNZfgJC_X167AaUoRP"
    "iamZZvy#wahA|3i{a}nRLb&E8K~xZ(IG*oj+fp<LpKI(^kyD?RnKLFa>3Vl#q-r1e<JiyBJlCv3-T!{F#)S7^{{tcG{u}1V&gjvV"
    "7p9@%qeJv-m%{kHPgmdiN@Eq0VuSke^NC2zhXKO6Tz>n?dx`f_tAl^=jmb}Cj~>g!&aQh-PB<ybd8|*)7KSpe=N^p(@V`0XdhcKM"
    "eWzV8^ZP|s+5wzS!sEr<u7;8l3M<Wf*Q3JhbJ)^&@6kvbA5#3~m5#;fg2>$6DX!jM=-ho@dU*5XD0(>I$1i8o%_X+_37)-z>O0Ae"
    "Vow~%IXt<6Q(K2Z>F7DUEhenK45Q5_z3sV@B(QC%1%Tyvd_&UOs7s8FkK(q3=8IH!31Mtk)SFDM>~~UiN(Z!Asr9f?n7jP$_uFW?"
    "D%CRWGKVM<ZL_6(F_|bOQlrsP2Sn>_?D2zQCfx=1oB2ehu)kM7$YT!19q98$VtY^CDsDV3t;}Uaqb3OrMK7UN26b!-hghOWAjG0T"
    "v0JGpwkvZFx^kwemGV3rgpG-?|IE~6-8_uA!5t8%4_b`_UTX`%Fn;&(t@l2>UTbEu)pT}u-}HNQH%Wy_127N*cY2-C2uk}A%0sjp"
    "T3|97JwJNdGp2Q=84FHV@-430Q@G;R<F)dYRDJvA>|!n>*Y<3qBua}dezsZE#k^Xo$la{i%4)pQvkl6+we;ZOPp+&Mw-1`}Od~Oh"
    "u)`?mv^z)r!w>eifBb`+D+}XszdJcvQv+Qnq*yWQfvdhxLM5lUg()eD+?SQY#s-_q@H_ho*}!~~zaMCKE15!eBVDFks?O(x>P~E2"
    "V0<pK;hAZ>#=GQDg(UayG?(u-7UqI8F;`KkZpy`Gt;`n+oxQ?7&`s9Btwy@Pghb_wr>(9ic6FZBy2d7^mK6o5JADM^H$b0gsS>1$"
    "g6v>*Qu8_W;eG~pkThXA+!9W8VW@0jx~W($RmDswih%*kKqXnxG|kWzjg>h~QDqaL0SzQT3^KV6Y8g7@1`QFWEeI9qVQnNLj1P0e"
    "LZ3^490>1{+HO@O>m3*@sUA_KDs0zi^bAfAiUy2n8mU@-88Z<a!9*xO9Lx>6>k$tykdOme$(?Rvkf54%P^T@_E$fcP0cST43&*Tl"
    "I>V~4ZeZZEJLofe=xaMvDPMv)9%^(zC16Q?5~l(&P(?LW?Gsy;E)$00YKxev+KOhYu#fj3mYb>CoB<k!=~5Z{a8#tj)ihwE4Jsxs"
    "GK@w*3@wRW1yFPt6qS%|5(171R<{zd5vOPnIBkI#?12<mw;_jWN;YIEhGMc(8$kgWgq#Q#R%!2{xKbqfr>N)8h|pyWmu*tvAV>`;"
    "pih>6RS0ecM`;&#A5T3|RzHDuDlV){pnMn`EXza-s&+WK%jg2dX?R<wb<HQFom#ICP+e@>1;CPFaDdF2ltB4Zkv&ZFkS;hhg&_KD"
    "st*Gv#GE3brt0t3Tc%rMJaq@)=qI9H6>xZAxdtB&KVVu0AEYrG;}H-hY={7`v6da8{gg_<mX1-Dh_)CEqEyTS5^b{sxh=b&o&B@&"
    "qrXt^|KEosJp}?WNQ)F04hT?^1#$`vwrx#78R2lc9E9!+7mYBd(n41;Ly+ZAAYwNWF!Xa90wL)#f@3g*YDI%P5)l~0YBij++-;`d"
    "Z8u*R>Uxb-oG2*+fU<My+tSzmY4_4)%Y=Btw!8${5a1qETF3@1nl`YCRuPb{Y|6aJDOTHUQ=&_#%N#N^RZ$39)9}LtC_@Mjk3n81"
    "i%4zN>iXUCB;_P=7bJ^~$*$lMVOIx70n`ZvJff*?LA50p*!JY$fo9lkU=#<+veT3uril>*1!<tpVTy{7q6s;5#0gXhy7<?}@4of="
    "=J#f9dVQU-h&B{7j20-fE>4uCKuxt#Lv{c1yLYbs!^$tNt@~}*&$wM(9}a8%!EiOt--u>&n59=SCC`vxfCUUZLJ<T+$hJZl*nkg>"
    "I)x6>Tjw&lxPc$t@A>0(HOPn|tQi}wM*Df(x$m%T%yHsD?PMxXbt<!dFcAi~X=)X7#sQ{{5oND;PwMA}qV7H~<#8S+sUA)@9gdt*"
    "qz%}Qp+kcwnlX3VXo~~b`WgD}dG$?8?4Xi_@||?bov!wGc2CQqw!B-+rHgGm*n|4oa>PZn{a~d}+13ni8}Rm20;GYSi)zOvFp(Fl"
    "^;VhlaG1^G6;@dIggLmE*7lkfIAsU>m6>5)Nybo0<EGWJ2WUAB8I|ycjW&6u)Uq8Ngy|iwq|rh^)6@aTOsj6!ZZ|y$Kk;;zqE@NV"
    "xga=%!tweE#$w`2(#?ITF;Z<z<+A5=XA`0c2JUzX$Ro~=A=)MteFC1&W%_AOM^zd%+~Ytc(rkE^wL5G1?K_u!?xdPg`VXAXS`|PU"
    "EvSxyaL}!JIM`n{BctsKz^h=x0rb0bDhYxvv(GgAibO~VN<oB=U}DD#@_0^-iG0G40fJ#AqQMe9$fJ3j1474FIDpePA(PH59@{IN"
    "NlWuJw99I^)5$5_CCw5MphH-)gC_|`9|XB90~51W_C6|adAl~&RD(S!Btr>FvXv)Wir$K7J~i(!X^(k2YV>CZpnaz&+`}7f(FLJy"
    "9Z^2~WH$5u;>x40tgEGFcQ2jKQfLdTb3#3}hBQ)SCL^#@Tb5HORu!PV9TQibjg6XSl^mWLrRVEg0#q%_dH0wY9rpD{-Eq}C)ab2_"
    "O9t3ZuUXFL%@(hAp>|DlQ-s$AyZmv&JcyvGP-+%$W5%Kxf3Ni@^X%NibpB_v8{wJI?;j;Eb-9XDHXO3xg&GNeAA97et%98Glqy7L"
    "@R*168VFF#XIP_aSlW=1-=4ru?>SpgNE9RZ2Byr1G|{^^rZ+hEzSGNg#a`<m#|u5qDfENPOziZe(<{CD;>0uIU}xk=xIH{ZTNt2l"
    "pf37_RxI3Zx*dmh*jQUd3dQ=-+n0}TZ%y=|fgC}OoMUHPh7b6duQzDr9&8P@enAj5M{5yKdYu+hsMci9E)*>DMrjN(PWzb|x5X^S"
    ";Y5=!=e<Fgl=(K7Pl;$p(A^$Hx}Nvh6;(eVmqT9tR0%<>F@QNiSR-1JyRE9pVoUR`u;CgRh7n1SNd`xq)L&f}-g~PzFiJ1K5AOXe"
    "MSk!Juo1?WqW;8qUwf#RYGr~0#P6E!2#Cw*JNc1qWQ=Qa&XX9>-2^j%?(9+~n|AdN+ACQmUJN8FTX^n4U0lxh%t_y&z(<=1=J-AY"
    "v=L-LsyKXw!SOr(WztO1a(gI!HT<Kr9^V18fTAS}G9}?pTD4^(?>hq8>ZYD}0xVn`xPLkJ@Gqw4|HpuOt-ASeecmjb=G&)wfTy;6"
    "y|fn3CHWNlS3h%ih0`Z647lSn?@bPxzw@P6>#BclRRTWOMwm1L?wcODi7Om#ANNGuoWO6ipI#U|#dd$=)l-dY-HSr#{dc!1O3tpO"
    "Zhg?;9?|W;$r1?OR^Em5q}N$rTY=+mi`93UVbn%^)f1P31PcoQJT!KJKEz;6CJrji`@7xs9GMl6W&aUoy2tv*+GpZ7_D8y-%)2kZ"
    "1rUKsp5C6rA-!gsH(qyFXHfrCxIn78VZD7S^G}a!k7oIsZx>J~Ae$pFFvItxxf^#MZQVk6tdP;v!?GK-GC&_)IknJo3vu-DwcQl!"
    "n{Md(X>$0a;C<bU$2&({&q1`(qmu_OyLMdRo^`ZtXmkfDphn`|9Wa%^ck>V4h0oUDOC$I{%*XcjeZu3=1@M^D7@Gg-I_K+fL5EIa"
    "ZSr@Nz(A`Dzw9uhO`w@7u>Qw-7~AatZkV#uf>lH_+skv0Z(jZAy$WW4bd3cPQvN^_3SrQ&|BK)SWLyWHB0~0x>;7Ll%_?0jndMAp"
    "4HD9P#)-Dy|HXR?x0cn_^zvLGztmiM_%OS4_wn8LQXgEO67C=2ZogQ$()Ww4;QLVM%8Z5%TEZY}x!GU(yscnJf+vnJbyeJam$SY("
    "TL0}a^oR=swD|4YyAO+bbCZbXgC}eO=!#UUW~bi%)=GX0&2L%9rYs5*)H=WnVzQo7N03~mTxd|q-8Me$rJi?rF%KNpt@O5&)_mFV"
    "9w*6M%aBV7W9O9~<IF!bQkXbOPrMlmm8AncGjJF4FOlJSj8F!PT4tk@DHPHkmkaemC!3i-py6W<AvKIe31rN5!c7Ko5joV-u31)j"
    "A<Ti%V@X=9Orsrlv+7n$R-vEJ?ZX?@hV|$=S1B#8t#u@q;qaMu)NyFThR(}a5#NxRoC5*7|2$KDham#=Rp4IMn`;r(8nKFaJ7q^%"
    "S-hx9C<v&cZ4?b}LUr%29XFo@8>_yyzn}8>MF8=Q{?B8f6EA~mskdtlKhZvQ*4msn^ex%l%29m?LSw#=Z)k%VbqvKiutNYwDDwG1"
    "svwhjliO;xV_=IE3Y+uvKBng-c&4-cfBboGs98~yJ-Uew0w`%xnzzfkQ!Q%%)IrT=5V;cGD}sAOtl4(%@lz6q*G;ji?CvzLUxB_("
    "GAFx!-|kcNBaeR#4%~H2(~?ij7#8u}aeCuO>48H;J%T`H@1!%8xWNP1vloAI=Ls+4C6^I9GR3%M4Nbs@pbKd|qg)x18sSd2zc9n{"
    "uM7vVcKrNrs^M4t{6r<_@^%_pv#Q*`yem)e>Kny1eGjzxfJe%oL|bmHLR&%5?stbH3hj;A13}nhcQ>}oN-03-5kt0U!+EqA{k?al"
    "&$IpTljdr1UI2^df9<>rB7yo4o}e+1AmE{1)qIq`P*J83Z0eakcd$iso<Q^8oZIz*seY<Flq&^t8)SBh%pIo^7qBNWk9(YU8wThk"
    "9dIMK&FCE;#*LzF_<HT}MsH`Ov~xvLU_wW8OH3ne)w;oMX=3~pt}a|R2lS8sn~-@3>K}(fnsdzIIAs3C#g@QJ78h4IK;mq!Cea>="
    "AvHu-AZE}>j`#vYoO)Q3n89|4n2QXPj1$G%l1u7%wUW~vHY|p3!H2FwQV4-s%;V+2R@MC=QGui)%5NE^>gJ%pMloVM-jdT5BbU%^"
    "^Y2Xk`<C(#x+{Q<QITgH&0Jm(jB-QNdo^0B0NpB>xd~P7!Kt?p(_=$HfrxDh9_cVy02Ip5Fin~y#10DWfZcH7wG_{`@cjy_RAp4K"
    "agmp*xL5W~82(moquAVO@drQpP<!j1`h$10R;AFcCHGdBSlL-<y4H79Q8ufMvPC<(Ro3FwLk+mOb*H7}ce6GASIlP>1&zY|L9fpT"
    "`CJetNpOm#dNM${7^mOg;|b015Z+ObX~Q7e#EIT9l|JU-y{g=8gnaI3)Q2kFGAnK)PDua}6DA=d*1yG!?0IIE47Y)MZDiQz^teLq"
    "z>que;Lo6?@4zdU;X<{)*6OdeqALz^mciCA6LlbgP&?Gmm5a^7&OvG?MUITPVxiz@WG_{U@AEx=n@^>=O1`JD7%*T;Zj&b?RL8;8"
    "OeP<QfW9yhj5x;1?Jqw4Y9Bro!;YSSBd<&3@{N0I4{k5k*3-hwjf5|Lt5&hg09Q0Bi|t@ab>%oH-c6Zx*4jZ%M;TQq6$!DudhKy)"
    "cC)=#<mdiY-@cxy9ME;GA3iZ*e)Z<i#L~!knsSS=eecsb^unfrvxFa@Joc^I-t~{pE?s`{$y!eBc8@_lfo|5&4RD}Wz5TwqopyCR"
    "j#2~5)uS2V95H-eJqxY=mS`Tpp*9n;9sW2RE&ze@!H<VOGw}J(zW(V4UG2mDgZF;CvJW9ifW4KfzoTxfr1`m92LMxs{B51l>JLOL"
    "OH*xkqn2wIJ41ozQY)s{oLRf8E<Ct7zc6>_;hcWXt*0x~J2h!a5PT~M;Vl71T<hxb|3~>){@Ks-^AGaC>50*5et(ec-}u?w`~Pt5"
    "?hkHT^S4J9n=kyMeTT`|Cmj;rvE74tR%m2fl9`u!kBbLOiyu{Oj5%@C8#}X$^cS+-nk!6VE`)DaZZB`iY~_+rk}><xKLOB~n3$#6"
    "M~$~0k?E|NVW$NjlJmllQMk>t?W{y;aobmV-BFB)J6I-Zu+<CjzK?5lSK^h2kLNzYoxaSzzV`%}4C<qpO&?L$6X4@@dH!MMYI+0d"
    "o0KYzj=rLzb=fGNJW_cns(|aoy7!sQ6q#lwZ*6NrSMad8!q9lncY1b<@)5nE<LIdw8SoN_kHl)~wUzR{?fQTH&IhegqJhhW_O3s$"
    "McMO6eWkW_M^)?WQC~4v&n?Bon~@vI8*yOsY9|3g7IhdHpWF02o;!kRjcSAJJo(K}mB099`ATM?gf(gS06rN7hGJ?Y#P5DQpw0Cs"
    "esJZj4-<vVcD;3phK_idQvtmBSWnz2Uwyc}8Bn%xh0;tE!OccG*t*j#EU}_Ll_?!m_UfH_Jr%!uV=lFEP+czde4G3F{Fnd58`f$0"
    "OW*u8CADr3Bf)W~n9acFkiqBNrDDx7jcA`85nmpwCZ%56+G}YSft7F&Y6UUXA$NzwPA}nr&LUnKyO^g>KW;re_tEpWjghqP4OM(m"
    "DGcEKp9^^>dm&ebVLJR&*Fh@;Mr<~9W(5U%+;BufM{OA3keJtS!z0H}?<scrks|M+&N8yvOp5(Z^<-r8jn_;6@#~E*Us|oO8QvT?"
    "(_cw%<Fd|m=*H8uat1e#%KUxu&fVp~7b*LyT4^$i5qWt%?H&%aiCq0!==JB`*vjr$Kvu_61f6efOwO*4-m=d237IMIz$x97G}9n)"
    "Bj&7iinrsN>DB|sgMy#q9hTdK>OENDbZyz~j0eJZg+QW}+^Q}cdId7e3{oMDWDbHJq$-;wPEG~^egxG*VC4d(#psUIG@PDj-*aC)"
    "jmve5XFG*vvBc%u=K5~2l`V|LP(j#^6T$Xye=Fh#M%^M!WO)tHEWF<;3ybT)*0!hfVRoqxW%?-!E*JQ$+tNn_ZbWCD?0&{Wi8tPp"
    "o?LG>H;ul)7(-IsP9<hdD(s+K_d`Cn;Xy>2a|gRltc6RNf$pKr_()K5|3)xB%xxR+gwt^{=n6UUt<~^mIwX1AwZUEC1Y0{!zWdm{"
    "a$lOgHd_Y=apw#yMAm>N7wZZTTN8ir%Y&7-zPEBO+4(5ly_#J*n_G?AsN2^s?$&M=@dS4Ihd;b<Z9jBlzM*1G0GBnX^5N1Stk!-#"
    "+4$;{+04cx;K>gb?7AnUjyMiL5yHCwP|~E#`U6$2FRxq$S<7yhjYiUSHl=I`+-0so$2fwK0q|bjdwpl($|HYwkjyCs03?Sd`i3W`"
    "-JT&0eX)y9=uWQ_?eTiDt&}UZLP@S>8wXP(+iBLue1r3SUus2O*60(X)7B_LY8x}}U#-+X*q&tTvoCxmK}_ZG=ts0mjD!kn-H1^M"
    "82jM1Q9@humCBuVZzBiHZgsBSKIm=oVgfJCqpw`3K7Y1!CY&5uya>v{y1(+FbK;Kj%$4tr?ulSQGB%r%W8kABXYRiE!p|=TPh328"
    "{9k<W+|T!82j;|L0eJr|_->q-ZK5Zi$qyY<s1fnG*Ee5zE&qE@t%sMnPqE~&mD<F8&vX+VDDlV2Kka?6eEa)Xk>SpeM+|a{o$?g~"
    "O-?F{@W`Em=KB(Pr5dn=5Td%-AnAz$p0MnG@sHo|U8H~i3(qgZ^YCY0{WzW3Z@spWKl$FB@i#6U7Yp=K^QG9)(UWJQa3s(kn(qO*"
    "BGGb1N5~T+!WRceLDpnVQ;`*DIqX^Ezz=R*@;-S3+x!o}y`FUkpg(cYXoWrHj^23hSov&Ri0wLucVyda2*BH`J2}v237ccB%lQkw"
    "%%_ax*97V-Q_{uPSES>uMxSMmThw6PtG36D#<XnobIeJfdjzefZrIlDdH%}QnbGc)!`JU~P-olVl;|0H8Xg(%r(ZiiU9kGW;h^>k"
    "m}2|J&%6}ZS=S63JPEJv-R>>#g`pND<`hn#&GBxksFr2Ll5H1`2aB!{mmykAYMkhV9quS-d*J>MM21ufi}*-fumH8|it+>vdq*MD"
    "Ejjv~ybx#kR3Wo`{qAyOv0ExM104&J4AKl|XIx4MmmDUt4Fh{fVRO*+j5BuLJ9x$i4eSukxWnec{3wHZz&2?QNpQfbE9~}VvHVvm"
    "_hydiF%Hq$=LiM@rgH$H{8H>}1fM{rUzr?%1Se(DUVz0BJ6GsSn;t0VEM<JPW#;!v+K`a9WQWj0)IhDwzV_bpFaP4jul(}$>XL5P"
    "Wnnv^(&wbk@oC`FI>$=G?iexr?z^p(19fYsSL<4qh0A4t8CN}!We$))E!d}fJ$*DPqk4xxQCGcY9S=KMN#l_)EmF^c#NDd8&K)Xr"
    "eb8TVP;C&AOh<dXUs1AJ7FDaT2o06<%*aw@dv5b~KzI(}LKy2ZL0RV8SeIW`drnd<<mNt|ioTE^`ATEF*oZZW@yghx0^S3h0Ad0M"
    "ZmR?<gLI$D-c$1na%oQKqnZqz8nDA_A#Sl}1<~<vAAycoYD8b_c%`ZRk1Vzogoa1%bwS3_;;~8~(Cs^uu%_#R3wy>R90M9h?N-C)"
    "TC&zeV5ML()L}*k-DN&pYMplO^5YUn<=r4xa~o^~a7-R9cL(%>4J&TjJPpf1LKjbZ#L1uq3e_f@%8-?^-rH<zB7=5FtWPEmt3g5Q"
    "%~ClZ@5$RtE<h(v^w#^3NaI%@Bje2EDcc@YKom!ukO>1$pG37d8j**hAlp8o^Cx<h<DPItgWRQ6YilyJ=kl*0K|wKGV_wDuatdKU"
    ";Df!^t!g6!Ioh&seXUVrWq&Z*Xq8Z>tl>s}uUqfB+99g>%Ux@MyYcro6PFhj4<Y6?6r+UXPEzjhE4R}fG)ug~$NYn1)2D1DG@L?X"
    "T{FUU6P}JW0>Vc}`!0lV#sv99K;~jf*b_pbGLO`BN2&q$@kmtO-?@zrxg@_rdx+^C-3OsCq6vhKxjkf;DY~2qo0^l*O1o~!sLAKf"
    "c|5H<h5mrSYGoU&D{_miY$`}2(@Zpa%=%gZ3p&(oq`c5YoM=h!cByvD$how(UNM{m*&C7BXs^f@*3|00CYBN4Q@{J-T55AEDV7A@"
    "Bw_M3hmCOorm5vNozs$?>lGf9)p39O!qb&s`}!XIZqB!KbNw$!I|-9O-voS=6vu;bh*UCcN<7v|+V5zj%M}~;c!m25cNa>#k3xsf"
    "macRf+q=8F06AA~tTkJMm)!WXjC{@<JUZqN2kL~LS}WQnr<;3iT;*uBhm==_f4D#N_9N$CUN|=O^7Eg1>4ne6klG;GaGLw2HrM7Q"
    "uAZxcSeXdiVTSkE)fSUZ$NsEDX~jNcHzwk(s*e+ciXIv-0HxW&^;OUOtht&}TP+_|<n+Cj!ip}6soLhXwT}tQVauf6G9o7iy+@+h"
    "pr2rd7}9ZeTH|Gs*A!30-9c1hM5~B*)#Nr<$o2y$*UR!Ii@LD~(8BI>z19ES`RA)QZZ)odEA_2y4q>hEPcTCL?6c$xr@b#-`~{=_"
    "(3Ab^=)NQINkG_ep&QAAe7jgGbQe0(7X|CQ;y?9UUwP##=RSQgcuHO&;hM{AIhGICX7k|Qwd;SMF@Cx(UViIlP+)x`@2J<irN<-F"
    "<%zFYMxO(pbU7y>*O(JSG_A2cEI#99M_eVoe7BI>s9Jn8`ZXUkru+PQ1^4cw$dz_=>za{TFxPi7%E2l_XO`!_-_ifh?_VAoOG}Ea"
    "N=_Av%)N7E{r=<4`IS`Os#GYgJp8-J?PqIuo+*F)yfedCO>1Fu`kZm<dE~@NwzFz?*Ma;URg+l5W)<9c{TpXq|IK4>{QC4WZqMsJ"
    ";j7+`q@;Rgt=8LTFfizbaaiVC*@k|YU$IM8_!%?!9OUHFWp6z{B`ucMlFdXsvA+BS|98v8pFAYL`T1e=OGCY{4>#pt%`wn$26HRQ"
    "#RcK?Y->uzaf5bi;W2nGOJp<9d|?m|i^*EM(kUhD)tZtosC2;Fl*4WHY<K!BJ2YU9jYTd#<3Ikid;A$1;{dy(=*<J3PYFW2vMZQ~"
    "ATTgM+vQrYQ#ofHDohh}wrrQN2<Tf5xlVP4qu#L~9fs9x3hC5{+O{NtezY&fJpDZA4mo^ObP9RJd-QX|XI~i{b<`7Db{kJ_s|KV{"
    "aKX*>tU(Y9QjrOn?{o@9w%%^+9B8#Bz_NOxAY^LL*1^htVJ(&3EF8p+4)u*iLxT|?GETz;BzArazx9WGxBjK~S~1--LBb>)VONo{"
    ")3&l7jbHVq?=s0dx?*Zl4{EZrK;vF1b8BnML(#M@L*1rMFb+3G+xqh_D3_jXe(I^}wTBlEp7<|c2188D=^g6x`+8(0S6zRyI(uc&"
    "wVfjBeP?{dXBhJ=lJ6h6aL#*VxE=uzmly`4t_HfBTdr6F-;b7x<xaaTN<y+{njmgd41!s--v+1575;7>-LEx1iMOtZ&g;>MpGdoi"
    "mO_Cn@}%gU-P`}sd*5%S7S((bQTEY0*O9rc%0jtH`Z}JNO?eM1PHXkVcIj@R)YW>Gtk~dNO%d*Sp;Li9pLW2Q`H!wzR2K-aed<wO"
    "vsh7uz1zF}s2(^ZS(l0Xx~uyiQ7YgtZIrcpg*wt@(Pp|nvgrCuFpfX@!iBGOG}oDDK67pN!-INKGqX!eH)nV6e7L<@P)hskfwr@9"
    "Zwp#q%cnlP*IwKu_K4koP9u|Blc#7U?5ZrdiU-*Cved|J<f;!Bc5fsBsU4~@LqJBn`qD+miPI;11W!8cbXf@MwUJ!qFj|Z!`n;V%"
    "gd=WR$coQ+^9;Ga*~skH_wTQkHM4AJ<z{znw{w4X`~JOIhdsckP-kQR!Kz<(g2or$Pp@nx4mP)P58mo*&z6ffvlS&_YG9$k{^<S0"
    "&z2hT)!p8lSlyL+cUVKe8w%#B6RXoIP-_T>I>NJC>`=_>s9S*k#ZHniq=6xi-RKnl`N~JQo42Mv*ExAK<7UQBt-<30?6w=??)<~="
    "KN@hYgXsG3z$xD-x>|&FJCT`Ri9bnI_pmNYx0>yPn&&U*qlG{y6-}QUUfbDLd#%bIkV<MFUf%!_8Fjkcu5iD~mp7MhUVh*wMuvlf"
    "eFM>2#}W|S3ZuEL?RL5i^TYqj%wLMXKePLzz`CTY5Tyj7<xIJU`%aIy-l^e*jw9Z~8=DQoV3o?ys0RlMF1$8Ddbjopht4*}92rGC"
    "Q}?MlsIg(y95fpBVz*UdYjt|+I9D?N_3@W#>=GOf0oCeeN+b!hp1Rw(&~ER6&3C{pU9Ye2k=BM4=&Ljn?Qq(}pW1t(vU*?aONe*4"
    "%A&Ow2OZ6c{k?XvyCL)Ib+W|IU;P`gyV(%6_KOkt=)~iP>!aWJahESoFZtyr3s}~$XWB1%)=cUab8LL8F;-pir>`~W7fZm?@!DyX"
    "=DRT+pH#pGOLE;)7orB=GG#;0*TFT3T!sc}7uj*D2s+NVFI0y>NL8lWi2G*<5#Y6FbhY9T%UW$C<#6nS<4VfG65y^1WfJ?vdZW>3"
    "yU$EM&CQy|FH_S(8_}Zu7IU=iB{jr{5`h$ol9tq=cG8ZuZ#wLuShwT13S;#eQ$FB5Oe?@Z4#k$TtAw!Xp0;Z7g1|}Dc*>QW_pl|m"
    "-r}Fp&;e9KieI>M;L;D1f{&X&gl)|E37RUXEf%WQtoy_J5J~j;qJupn0OM1rYb#+WI{YgNcyz_wy3xD;vtg|=s5kq2^^nE&d(ePi"
    "Zt*N+TUJkZY_a|p@2<77oA<K|rRrfP4OhfP4fl1wv_XbC&Q9A@KQAa~+qOD(k%ihljq73-Kmj($>psh+fj!QbDC0_~FV@Ktt;H%<"
    "2ikjz<um1jPODuWj4N~(M0vS9nCdEp+CmQOj$#A_%25R_>YbA26w#Mx_~LMTdODFZYGtca9p0v!qr+IwX-s*U;SMmZx}IBlg+h!&"
    "ZK^|rOc4!9=)LhyXf%0hMA}weO_Oesks>NfiY~-Op_;XIR<i{M?0{jfA^BYr%Y<MN)RjfS8o-68^i7PEP|T~T{2_+nO&~;|7Qz#_"
    "><fF0&qeI8Mv(iMZ3R%G-;s$@DkCPE2bFqNB~XKc)N4?2F~uo>4j2^X-(5&`Y#cQt6s(zrN2d7}d2*1E?u`TrBg0DE1B{2nDZR8#"
    "pIY&s`eoCP+C7Q^xnY&J3<I?^!~zEf(z4!5?kZ^m%z4`F5bnB!0`BV4u4IWA<9B&o6T@_nhRt3pDosGG;R?%6#SSh78mR|&KsnTC"
    "dCDcYr+X`HwAhl|4$rVF>`m@Fd>zH!Pj0+P8<tVEGj}B+TW53w$>!Pbwz=%Cqq@_{mc1}&hEG9aGha*8R1HZD7URKU)v35Ws+(#k"
    "ro*dI4%zEBT!8EzA=xkxge!gw+MnA#KI4}=?N(Jw{-{t{wo^<6*a!PWqKEkG{av`g6(4n|d;E+ZptnZsA=MWnEK&?5mZ@*=`wl&)"
    "qh{H_Y$q__a!rKJS?kUF?_A$z7f!u#`i;~lU#Ju#eLG?w1S$e1AjDf=3uXVavh&9;70ch)8GZh;aa`|@t@YZ8r0#JUB-CQX&3l_l"
    "UBCLb8Mgulr4~rJ1xw!C$-nvJ{ixA58a^RHrGvNszIX3#;>S0DGPne+B;toIg4VEst=0)j08hCQMoTnqW_m4xaDftlTPRY@_gtHJ"
    "Ai>B5)5^^`m+zh2xqh%%)tyLfY;PPN#*zttH{qKWK)2ZfI{n+3361>XuYdK;fa~wbz;`I<pRSi4@8|{AVdYA00|=9D<;P2j|8YC<"
    "qcw6_1mAB`KUN<%wB?e~)vN7Fvy4@@o+_-?<B#HxA7}4%HxAWfG@0;q3s(B${mxFo^yWGg&qdYtwL<<E+o@~uBdC2*YFv!3opw(|"
    ">mg@uVozC}E#8~Y-HpG!mR~ETH*>4^zIE@f{`|&Y{Cp9{s|F^)qxczk*WJ0T6f)x8Ze#gc{6@)HT;=2IatctLR!d`8<M*|fza0JY"
    "vs160e+@qQjNp!~sZUakhl|PE>px%Izjb%>r;G1gA2IGb@B^dUk26!IHPh$_*)zGTq1o@5p`1p|caQX_%FbqSIR!pmyTA@TeGqtk"
    "jzHmfWGW_09bD?4-76b5M7+f})>^r4X5fvHFaNI>fA^~|nya*WA2x2nl6SXfr(5|uhR5TNdEIWUDPV;-UrifR4auC%Aa_?y+>gK("
    "NQ2N9j^h>b<xhU~i%GfE+hAM1m!f6>uJEabf4x?J@X_V}TJ}OKE&KjMVWVX>CEsDTZEJ>D<|oGcM0H5Bj;h)*(KV2fgD&b=YE5e="
    "Q*I=Y{dn2fH+FX%N5+wMQ~~JjXS&xvjYtE-$AA3xj~=I=6l-SvsZR@-4-ub^--*xPd*3t{Fiv!8rbn}Bxh+&OomBC2>5*f5q3Ap`"
    "@tt@$S314WoX<mLI{K4qkk!yJ1yOaEKKG{6+Caqlo=$^+GcY|Zjt}iZb^?+qGwl}As@(c)_x5S_N(A~itkCH#^W$aHl-RD#nq#V7"
    "Qw|MnxCv&{dtI2Nr(^?#&W7^G$xMXwJIsDiKtEgfTKN5_;~ETk1dI?Jkj}VpK;aL2_J0r>Oz4-6oaj(o?Bq$@P0AK*=t{oWpwEu!"
    "f4)#K@;qC~JIXsxb+=Xq>Py+??kq(@j~fS{M2=HK!KG}z<&gE+8@5%+)GA5^kSR`OGB3aT|5b3FPnKNgdGDNW&iBsTJ2~#m&Mr0}"
    "Eiy<7A}LX%0v$>&2bHVrD*J=K*#5v;yKKw0?2_pqN}?nNfB*=B2#W<4o3LSacV>2SzH@WV-M7Q-96anl;8dOSzVGw=p3`03JGXO*"
    "_#!&{{cogm6}fdVdhNpSPbjD)=Oafac)G?kK2E=~+<rF8zx2)0{z9pI>Dtw|{}Ma+U^@MUPmO7y?-WOo@TOva*)djyHsB((fzCIh"
    "|F&#s1K|GfgBv`UOZc|n->SYau`%r}goATA>m|-BHHRm@15L(iu?EJ_Ya54hBiESgwH*OV#JM_vfqpNFIX|MVU48MmlqeY?UZ5K_"
    "jSKee^Sy)L9~>Vz`45ZVr*p*Ca7`bt@{9erhMwW9pp1`r1O~`DN=x95T9O?nhh3p@#x(?h#QvAaTE#m^UwrJJD~8A0uik<Gk<bhV"
    ")eMWbSvRpgObD`vQyE!d&KDCnj@ViVrxFx_GH9<d6m0v$kWXZvd|KVRR(|r=d~g7s7K_(##z*_&3GG6cQQOg;nAkPmA2JW(?QL*L"
    "_yXyj@?@2HEA8=iCJy19V2|g@$Rqg~R6G*_Mw3(-Yzr3W=;~9?<E`q$y^Tlc8~3SEf3OsCr^aK8qZ?$70WMR<RDhg~ELZCcFU`yU"
    "K`Gu|+cq0_F{<q;>JtxvjR}MUlRkoY_EP`;FqDaT!B}J}$+^MZleW++4VZ4t>y!bnWQOkHcX#fs7t4#U-h1OKHMUovAE&IwXynN7"
    "<?-@&u=vd2H+On#!J&S96g@jK2QywA9qA(|fl(Mq$w9m?ak_XQW66jwWw)Wjj+me#L#*jCSiFVy@~C`UtKEwZz6#FmYL}ObBl)y6"
    "mcw*tBFjKIR%1iT-qO&~-VzR-b3u&dqe)7&e3=cl2i+&9*(-hMw{+l@N_)`7gX4ko-+}_cyYc9KnE&g3y_G`C!Qn^qx&;^w-&BY9"
    "4^^X=Z~44pZZJ{ocy8~9V(vi9;|?$bl|A8d4O;4~SjJON``%F5eZZl*wAt(Tz@T40|9U9JjE3we#krcfdXop!yOS~jCq0CE_i&w3"
    "vx!h|d|sfmCM4|1%^);)IWRR>awXkl08Gi*3uE)=CWj_*&O9?;om#3SFE+8z-&gvHk+I8E$MR`|R(-qWV%B*lQ&zXB-`gI(vI%)z"
    "cJOr9gb0{fyt-p8|0=u2uHNkzN+KKa*)tO{+dWO;g@C{B3)(+gdFIp4#=7^{2deFpfr}%~K>n`YoYp_^ly*EmC#3x%Q(z`Lftlv}"
    "GSv^%4<oxjqnl49V>zmQhFMLpcR&p8v0r}LJWBhn{`iCD%nN4pMYT!>B5r@kO9qITJ2jlRB#!=`Qd)w=8Tyd|xJRhi@MLhFaGx53"
    "u9>aMe%%0(laK4+W%1m;I+P_QW;9PAm3jM;P(Ss6ev|0eWZy9rPa}cSZ(eGo(=f(&s_MYUWs~hrCEIOg21io~BN1%zz%^G`ff%Jz"
    "ua3ll%ICz5t5cu6ICAsC*<X&#KleM{7cV6j`hml?_fU=J+|M^IkJh5IWj%Cq<t%;WtOL@)+1<%AD`&hvzkU4cbnRAJUFX)?+%|W3"
    "H`{D-V#(lkWWr4uL8}wyy?R@M<ddLwEI$#9boV&>v_o!j#N&!uBp*r4F_y|rhcBEvf8~X@p68uS3*Kafhg&z4y@%%EO<@nO?po3V"
    "Re1e(__w~N{_{WD;~g7C8Onr__ZRf9hSKk#lJH*U=A$Qn^XUw4P500dr$-(Pv}#|H4?2na`Tpa&cH1@-2CxWKpIEw(7@P5hhk$2;"
    "_T>orGI&ClnqK=(XOHUm)FXHHIzXtQeBQTN7FG+*F67~1Z{`mQ`QPe4_%0ut5<JiLjn``90k5B}jCKlloErz`;}v=R%cQw~!OVP@"
    "ju|L35@>mJ4jbW0oePcfug|4FPV9U%wl++UV0_RKJ&zqv8bMfU(1rs!X!tHR+x?#F=)C({3hx?K72|YNn2FiXy@-D8TM$5tj)&qM"
    "6I-_>3d#IiWo=;YNZd|&$F%{t51r)W)|Ju5d}uIMYuDLeOYdz((oY4c%yk5*w7aaRLa=qSlz)8ODtAt@ZLbS-mkmGyKVUE4TM2!7"
    "H6M<|?UpupfK0ny2nj-&xBl)=<Q;fF&)q|JM^$I!VRa$}a2WI@2d}^jAwBHxa@v!l<3~G>_cHrebUn4hff)@?nJxf{AK~Y3h=k@~"
    "8q_}K;SvacPNkaz#bhE3Dfrf0$Wh$BA@xAEC6;<M*7Ec`#4a_uBN#;;mFUp7U*ygwjzYCBU&Pl^&E?3}$2b`Y`@IRz<m3M%u6!jg"
    "KPvhsTil&o`Q5`L5u78GBzibkKk@Zyk$NWf`zkWY%cua88snl(8~ZqIt?%^>&CVYoeKrV|frSxr_5$^XU;Ea>ZuCLH_+Ul%J}aku"
    "LB7_86!Rz%*gofd^3AQo;L&GWYwmB&f|tX<RJ7kkOTX+4N~d)&us}>xk#)6aDm}eiKV)uYi2a(MpGu7;bl~(n=jE0<kYQFnAh!$?"
    "jGPSJ20tvqkNuIg_Y#3yldjT5f9G=Ac{RyX=S)jtC<wxgCe(de&wRS|M0bjjsNgZ5v@RaYDn9km#IL183FBhH6qS3(Za?beDyh*)"
    "&%&_UGX4CtW3hE=0}r{upcTFZyA&-f6Mlr+Tj@8d-D;uqKiSdie;4rGwOl1+tYBQ+5-W;k1Tb{UJxPv|^$1d{4qnXoCsF^P*4t=`"
    "T@J?N@?vQF?EEK*OCXoC>=K0+8HjZeG6hMtp{jhw&@(fDG40@~mM*J1!Qs9~DN(J=1bsAQePRxoR?HGS()K1;K8QcP?hhU*p(;3+"
    "<{mRPKNf5H1Fpd)E$u_?O-7B4m_uVMo$}Em-nb0TbVh6PSgGsYoXT7~1FlY3x6#s@F6%rJd85;8wAuj2kI9uPj9P+2*b}T1lMm>M"
    "2CAk9Q5Z<9`_X|5V11+6Zpxi(XYfLz-*KxuR+nLOA+_jk?vVVHQAeoZ*i(aRVaQ{`(b#$TFv-8`+fQ@(CU)nEFeQi1;b_7YUpbKv"
    "j>+7<+g;1X57p3L;+xYYYd&rf=*?R%|JmPN{rR82_u41mGbI~O^QzT%IcA7az4xAsq%)Dj260LDF2ep)@h`aW_TbDx#!dGkj5dm?"
    "$v1-R6<9s{xT@s#JX~RLylzld61JD#hx&Du1V~#)caXL+tj8~C2NAyJ8~S3q$CA6IyVq=I4vU6RY<n!l_PeElw=_J4QVhWOc+u3n"
    "sEO-nu_Wt~VM>ytd2loCB2FK75Dq01c)-AM3}J93=+HitaYHT)*L4$tbeJ?;91uh>Qq@gO0UX`YWm@g{LZHv9^&QQ`2vH?*Sw>;g"
    "OZ25dPXk*f-1#Z=tDmBuzYTpx86pi?41htr?2!hEfdPUFPB}QE=y5|Ghvm2}kbRLfTPSQvj){{h$+(L3s9=OUpo0u7NC#lY$F*$*"
    "6$#RDs}6)HvH?yBf?L;NNb~@GH)N9R)kWifTy*}^ye05Oa8R}Q4hkuV33Y_htm3sH#c%R$R>3HQz^p#YqO@+)rY?erPQ-bHvTHs_"
    "V_=Hn>5v)n=^oJJXityPj;yeYbTKeSsZ0+?Wf&cRJO%<jTJ~z4Q+bYvv@9oNl^_iqH8ID9L9j#q=J!1~hdM3Gq96+ab(k1%w1T=g"
    "RO()q2QLh`3zUHpHU=Yv(k5&%DmQ$906L(k0U-2|PJP6MuG<cDx*QF=0L)N5pd~g-XqPZ#T~xYeOJHy>Y&)U8$v6NAcU6J_F@j`h"
    "c+SPlq<@SEPj~$Lg%`G}f3Q9^QuI%E2ZQV8;RmCs`>kJobR2qG0sq&q{i)J;YUziH8^d0i2wd=Bx*44N>GptfqJ9P=Eenvj*7yq<"
    "Z)~5S{$K6+AB%5ZJv_S`%<bf}>y>FSbY5*P)HBg?nb}^omv0vqj;_qtFAi0{O?7h<p5ZPRjZMU8HzdijJvwi=qofyZttN%`{C4Nu"
    "5qBYjraoDUZ+2()`7^gq%Fowxb1Zw-B)&)nSM}BZb^T#`%zuxS>Q8lC{2F&m=bY%t9_{2h_g1}Z-0ot7?fncSTPO^-lya6G|51*)"
    "g`K6E?D?)sGpmxftK)jPUv-lH4vnKbR%(JS9+~K)0k53xrCwSY`&}x?E{?_I73+J?JcETUR1X06^*4caKXu|1xIoQVV(ss1!)+4b"
    "hC8hD0<&`N@``!yr-hj>iI=p6-x1Rl$#<_0zOOsKr=u@Zo<AxTtb7w*+Z}WazKT9DeNUh%VBjisau3DFk(B-0Ao};m4hz0RV8NjJ"
    "VQ$CZJ~>ZDpe{k=s|#l63g4Sh{_nubYa(t{epDo2@opt&ef4>2_Keii)*{N=MSwp53x}F-)Z>f|CnJ~(+?gU7^!SLHw&^jPnWTL>"
    "ybakaWbIzwV~A(QmMi{|E!-oSSFnqP?i0kw1c#3~(GziAnQA<TC1X3KU1|u`*a2G?3Wx1(%0tf~7Epm9ujJ*FXNm*dFp*|>hE&~b"
    "C<2c%djLKl8PIYlQ6TdT`)MVL^wS1hiu(H=lrlyC@sp=LmnM=%l^CcsT<8NF2o(C5fK>DRgYogn?8-i3v(t$quO}Z06s-<P;GTY~"
    "PA<jPiWSefXTIFr)~VDT!V@-H46i>qE|P9xfN>lu?;h^pTAe$tuIPJUyi<TzJjZk`h5gYF{@E!4nMzH_t*qZ!dFx-lgw8v`ChzW}"
    "_*1mAK76vFZT+%_;^DYEvZw&3FcXS70#NCR6KZqF+?Z0crEc!Hck*;#jqhxUTUn|+ScithO8g`+Opm%ket#%F5hVwvWL3`}8_^b;"
    "6wz=!WQt6C?9#*CuA4mDeUirk)3Qv-JT*pLZ#I0LTvVz)6AybeQw5&|q8;u}-UF~yG(1o0z3g&d%4%HSv`9rg(9<VUU&Yvhr@Au^"
    "o0ZKctGy~8tfJOQc3zwjhqVHYT(5SElW491o}0ir-+H8;+eGFDKJ?bJNdLPaI!)P3qdw$Dt=KM%VbIjzuDM+m4IeP)os(^wdw$Bh"
    "vU6X<RM_pKDIcVgt+arjORb8nc5NT%2k9J8=86~Y98OB!G1K06W!Mx%$}%<0a41n%;R8%Rh!{I_^>c6XLrIplI(D#c4LL4fJQB2R"
    "zFIiCzXsjZg6$r~gT#2TIjl&O@N$GZLp8fn>+oL$#d8z2@PnRm8>OB)*lMRzgp~Hg_~Z-UTU}Sl9{I0<`N+|_=Qm$BhfNb!b;EmQ"
    "sca+b>!JymgKr1#y((7hwZK^D7I_k12xE3}dt-xN*>2|w@{8g}vtNBOFFZ|wcIqZ?)N5)<==@lhx5vgQAT}q0em_I+3hH}h`Jgx7"
    "xp-av+JpYrbN}QJe9JY@?s0HhFXwMAj6oOPE05>4A(@XZx-36!x2(N;zwK>a9*PD?;lHDHU1=P>{M}9f+7G&qh@i_t1~w>%R=39s"
    "-3!frcfzcA$_=JE_<?)7V)fP_S0WyBV;6?GKW=g{P=f$H^$(I-vniAu*Pve4(~km0wGT`?&?}hzs0Vht=rN461-R`8n3zBDwVAD!"
    "^TDI7TkgW@9Qf-+rtQgOru9D?b+p}<`e9~a{}6kM=Niu!H(x41-rDe7o>&@gbBXHeaBYPpn#a(I5bhWIY(ea9?JsLDJ)aZ2wM>Tr"
    "ryz4eANz+M{Cq0xnMrk=d0=ZQ_MiQ;2Bbp_Yg+Y0S`W1E%(B0LaerblIypk8{C*$fhY-j*QPGWU=h_EW3=Av<sdI}s8%r_am|Y?n"
    "Sc3<wT&EE`&Y(UQ@U0gcezkV+&XKRv@&q~e`|S^xveiqZol%iTj#-VW*>Wva?nV1eyQzf~JnZ0@?2lB(lH+bL;mS_<TVsuTh7>(l"
    "gnVE2_5K40bg9-rlJ2wM9v#0cV94re-mC);(9jcNzO21`cWBa^pENbf%tn|qNoINuEcEwk)@CiXEDh|o0G$wxk=49<^)FlZ_Sctm"
    "JVCE5HcyttT<6F40=tvPVnFIf(Hmu#Ss_!H{trh4#UEeq&Fw{K*Qn!<1E-yA2vcNlR^*Kq0PQ=~)qJN#;;8)(EHda4JX2+8Ub$QC"
    "J(24FqYC3)bQQwazEWY<U1rCQ4$qJYw5fQWm=i#L#(-a~)Nlxz8FGfF;E%5rg`gqDyHkERj<Ul9m#;k7-uU$K>cci*7(|HkkCgI*"
    "{$`e~HvD9YCxV5#ZKMTK?L$Q7+#8D_+&h7XavSO9Nuzbt;8qLSb$)fl?8BNudj-O)wfmr0N9FoXrn_G~-YTwT#9B^j9JV?HuY+y2"
    "apLT36^r>!d9O7LRHw;S%s%+j|I+y3U-y6Ub7_e7c}N;z{JWWOsXMn`o}u|N(#qSl9QB=b@U=X0r9tlYTSc?!=tPdSN_AKLWSbXn"
    "H|igW%I@03cKWEcyUnS1Q%2gS3HbVr&dD*Kt#ws#Z{?)?G*5^OrjrQjyZV#AdT06e=X>jLY7aGdZ8gU?gyYV7g*&wSh=(WQ`}i)W"
    "=E~aPj^dqQ413V01|yeKp(Vc_rUo4B6kX1S=cBoBbs~NccDp0a!nnKNX!I1Z(>JBw5W5Kibz5PviP@9r?8)%Le#z}t-74sVD5L5I"
    "x#8Nrr$I73ijnB*P`E(_a|0iz3w6sV2sV%&5Rl~>#qD;1VmHxlJr8*LWPqMu@aBl%h@V+f_U=DCxcOx5?JR{864$JDORg#!G;qcV"
    "_<}NqI-qGUEy82ZyF1O+O4)xP`u4h%&p}c$Ha!TRok|b6pCrN0re=SZ8cqA5pzW@W4@(Q)b_48UF2##=OOGBy{q4YrHvY=_(dW-h"
    "ys((Sn)7~h(Mx7J1$Nxw;*S1`pr1q99{sc-qkd>Y0wzXFOLMKsM5P*uHe+KYCj81QbAH+t2$6rj{N4X@_n-dl+Q0k;apw*4-bHLV"
    "+fwq1c_`JQ$XV37Wb;eJ{33q-f;D@ok)iWXTe-a|dOD>f&Lq$$C&G?Imq*6MpiInx#w3D=hNUw3)jiIw+kO)yRVNy7yW)OloT?|!"
    "s?qrliD|QwE0RB3LBl{LiCd!-b+S@uub0Qp(gEK~)knj07Wb$DoWlu~5~?*&9GsGKJySW=?P^c?N&FjsR{G<QZvDX^I4#dDbjQO<"
    "h{@Nxcq9&i^}^13PoKP#d0T9MF6Xv8!?Ov-7hr;}N5@T*CPo)iU_0l~1K7ZMzHjIvh46{)NrKIXy19j>I;AKRM(5xE!Sx?}<0t>@"
    "?0=13pu6V=pA#pmJ+vB`th$FUO{sBWUGH5h#;Pr%B4NZ{S>5T|8(rBS?Icn0vNs?DSR3%KWa^Pw%{!sdN#l(%<aZ0tO}@Xl9}IM#"
    "ok^b=+hkX}Lno_~nO%*36#Kf3EzAbw=lt&YK2y72b>hH=+Fkb9`{O_%s@Wg^?_U*u`BD3t9U^5M+1^e&Ao1vC>FK>3o-3p@cqHF3"
    "!zRkZYC+2{?+l#d$Mp|t3m^8*KdOYU89l~jV0euOlNZ1C-9HNYy?Py^n&sT?!)~)UIBXn$kX-}1Ik$SONx~b8;MZo!1@M$)N3aQ^"
    "nH@TopOJyou0a6V<K5$vLbJB`&hRBV-Z9E9yXrT|x$e2h#57!W*Yh8LBfb15)z5!>)1HjdDK|dva$oJlvrzKDx(j>)&mUywvLn;j"
    "b1wuHt~#`PRR8k0Q8m|x-{wX$J50VDRHbK_jc2gV_?^&ei0jN+bZy7e5n~=>g?8mJezR3gt2;e#7bJFHxBm89Z-(N5o1bj1s6YI1"
    "?VZ+dsmWwOY<k+wueIE-!=14lUikiV{Wss-z6{tKL8wIYf0=6zDvI{mzH%t?l>oL2u!Pfm>($`*UsB`2=2TJ}^jGqK7#(B%&-{)4"
    "{`OcY7w>#%{FAxlMIW>P>dwC#_I}6nYU7wRm`N&r&Z(&Vg;@G>Vr%KZPD?(V)rnpu*XP>RmHqn%cjD-9m@iE$#JntCKvj1<9~RmS"
    "I^y?-g)Z%gmiek{U$V>XVE)48(?CfIl&f$k*hgKb#vegCr&hzD%E}}{<Cq_Mcr)2-Po9QvvO@t7ZDF3Pe=N|byl{~1(p132{BAX<"
    "ku*TkuB8DiN&qjTsFac{1*Ixana}}>v_j<2(XDY?p7KC$o|f~D)rXaC!BQQ*YK10MD$olLi{~&a97J#sJ1z}?iIi($>f*IWo=$<m"
    "u$|qLY_~}o>hMsJL%hdso|7>Hgk2<f_%Lj-p-?aqqGZ|@-A%_L8+-YzXL!8z8IISiFoE$^ovj&MqUEh7zym@q#a9XE*y-l5M%bAi"
    "&bZ?p3NNNy2Z;$l2VN{1tQh6(l+R2ldQ@(K|LQS>`obA{q~jlCM~1xP{pTj_x)-Yw=|_XYW{nq{uf~s4fkU@-0M7XUK%+6~-e=9)"
    "jts(Bzv|Uh7l;y<C|}5Kt4f~i=wT2@2IyNv2xiQejA9MnGKn3^$g!ma-HgXEN(;INIIq=BY&PsbVM33L$TJ>z+6|@jKa|ukx^I9J"
    "9uo$dkkk6~D#o{zKGt45O$a9Zyaacv9aU8n$Ik4E*&c@Dc8G20g~4;WuP)L#Iap!BO4|ZVx2V#xWvaC8LhWvk8_24r+i;H~Y)3#4"
    "8m1taR$(8f)@UP_>X%%zL7g@|lM)H3VHfB~N~Hf%v_BuJKLeO7$>3fa!CGlA#`%1D-!gR!9zXyyi1_TtFr2LHc_nFaz4<(0;iQ+u"
    "<9_IckG1LhYHGu6jCsru=^6*iUY@6E*1c2P7Z9`|DA)f=souq<u8+VF%S2VxsOC(_cBuvqlv?hpuI|fMzWw){fez$rxkg1ZC0!SY"
    "8QVB-e(<L^oc%T;@UkHStwb0c5ARLn^4N)(%<)Ub9d_~c(XM9V1sB3Ge%!N&G0z&4mupKKvueiI0kHaKk8Y?TQ4NZLr_`7>nk1gF"
    "#Xd!A^q7MUEE2H|Nv1^BZE<?7x%0!nes&62YUObUCoIH~4T%o3&Um9X4)=pL9250OYu}0l(QZzaGwlF`cXFLFv{i?96grn%J!T);"
    "GSX}|)8#^~yf1Bj_~FuQXe_P+KEwk+M4Re*>v^lvHTrg8%O6w*(BlvP`^w<jUqv%FKmPNLJMaHuZ>QSzYY+MM)0Nf0vlKrW*-4Gc"
    "pZ{q8i)#lTZZpoV$h00;WCNA41eh2Ji7iCwoT8A2m32qd#1^Zr*Q5Jt_%_hqT~pczV1NCyU!Sy#1-`n;V-PhOLn4WXAAElI8oTwA"
    "@f$zewri5eYKL)`cm?f`m#o|YklzL?doLSnuWK7`$WM}6dGo+yR?Z8A-<ur4RIk))!G2*7=T{$Of)M`lA`a3y1><U)?a7H591jdc"
    "ApZ5l=v)d6paSNgG6fI3qU=*8KhFkme~L4Z13XAXGUP?XnpKg*OrTW;+B$vI^5taej>|s`cw(?>pjNh!xZS+;UbQvkd*s2t?C|)P"
    "-pWZ<CfYVL+`^%iVr8pv*x`B4q2f`vBoRT29-&NFU73Hh&dr{WjwXFk{J5oA2!EK*;b%K?Y^w_Wa=zI-^Q1X@HFrvJ*7Q8XPU<8O"
    "^k8VfH#z)OMA@hK>jkrbj8L*^fF6Yip?kZ+NF4BooFmZXeiZ{RK*||UXUI1g^K}Q6apauOGj9(C+JbS~#NARmQ|7b-y0a_`TP2k3"
    "msYbE_LXN8eHfu@t({?#U&89Gy-pA($Hs!^AS6~U(R<4in}tOOpYv1-tK>EpuZ&*!VG;hNko=he?jDr4^Zkdns=P@_kViz^eU&>Y"
    "=ZlSEvS6Zz8K?D?c#tI;CC^c>cetvw9wSVeLlF+8yA=ABu)lA%cAds?CGJ(mGh5-u9qCb4SrzrVcG3{G8{$gTZoWn~Ubm~17<O6l"
    "vW`!UIx}HcEP!IB-vfCP{?JU$9p-`)zDawk-IKTPuj~|r!WP#$>Xci{d#JD{G(LtQ3ql;g(FR0Z5KXbyP;69R^x3b5D5}Sdk<7%F"
    "X-a@82$Dof?~>}TZr}ZH`@l+1&TC@TxLI4cel+vr)$)B<$pn`lMEfO>md2ffxd+QnuCM;+_OJhQrd)3ycKTl&yb){#PiL~cH!N4|"
    "^4|ToKdgM2bpq|ar#=2{_rwJ!kg)e|&lT2Z_YS7UQ>zp6wIpzptVriE;t~_YT_#T3grg0A(vB^YmH&-a`$gL-+f+XJgRs{@>Bl<L"
    "&%uMNqi2Ssji^~1K2`qOBf0h~TDkYA(mm*E>&G2$?LaGJ9`D|3#v1SpLq10rspK)9+%en<W#x`qD1s|v34ioLlzOS1I_;?l`D6-G"
    ";M3eV0d>@=>wU80YwwIR3*`7~WAv3Xg`<zy!e8`C>jbJUr#E-Xn+}3ox+b>Uw1Gp%4!9>7lA*wUQW-v(Dn|(DS+B0EQaRB4*|Rwi"
    "lO(j;bB==hY_L&{R`TMIJ#rTJU+(wsoeU20-CT}lNmoIjuAQJhEieNGX9U}IF&w%ytiFh}T($yK)XJ}hhn~1ccBs)e8eI4!0dEj|"
    "K&jhW799JtXJ%Fx7ueKX>Z@F$E)kN+1+|7xInqVa-Sc=AP|3*=KI##J96rP*XW@kuEx;3taCEwA`o*S5)Bw(>zmGR}-G#eo`#Wmo"
    "4T^hB-Vo&dkO71`hgduyIH)6K=St{=-Jhvx0jTwyxABA6SAhc$Tz7odv0%L3t1bQd)<JK+=1)>12=?Hhd9POfT&&JHy<w|-hRaPl"
    "0u^WcuNmJ=gKxI=*E<+$cpSw&s5|#&J@7evXrbWu2$86n@MEVwq%qQq&K6`(8vJ|-c+)B2?p9QXQ^X*5s;zjjbx<mqV(DUk<=L|f"
    "@n&$OG3ztoLBWGQczHkTDIbZIoukWV=A)DIzqr8<Y^sBpHAiA-D-eZezv*M##D4Qu?*1o3;)LRMSG?Xk?M+%1e3Aw-t<aRR^bM7O"
    "x}Fhw^tYc20c}?^ZS1exZ~Y$l)@8R>7BXH$wNb>M)%4~g?(qH*G~Q(vqBLnnQ+#k%V8b1tkvuu1I`xUMe?z-o>cG!e?+>6{Xe@jw"
    "0tSb4S*~P`GnCzqVd9Vm1-ravAo%E+5qxQkm}cDjSF5=%#oO;~VD5zT3WNKqa-FbsJACQNi_IMWv!5P(d@D43!D2$fsryXH;EdcM"
    ")5Hv61*9&V6V{gFJ=VQvw?}GhLXu;p(Q!-cRvRb#wKb~M?ke980qI|j7xsq=4IM~Grq%Dez0-~8Yk{x-n>QnrIX)#5-|~OF-d=w<"
    "?`5TjyGJ{cE`{;e@ZNxLwF>;v(rf#l43J6>`Q@tlep)K6O$8&$!(QX?-h1ypclU5~&z|qPsrtEb;u}}CS_zMU=tB@6vL(i<O0D>0"
    "cyu8$cb3R(e?keztrq9|dXWvXPn~k5!Fg~G2bIlZs(7sIml}=eE`O0y{{q@@-T0fMFK(@Gv)SVW#3U2ZgAJWbjrM;OPW6Rz-O5C("
    "03AaHV02wA+yeuQ4w0g!#0V3g?>meKtwWv1MTI3*Ni_}4=Wj%5&B0;7>(l)nKH#vbpyG&aB6w3$dn(X1fI)QwG%_aCYv4==w12~e"
    "{vG6$>`|Mv73|cMSc*#=fx$;k=&9IKv_pMRgjC#%cu6KexED0nf*YP3p&C7)-Z#2EA_buS0S2(+p0bM+P}-dH!m}QBKFsLEkl~Or"
    "qyt#b<d0DqO34Zd$ZTA3=!kD<1aO;WkH7+C%ObQ-zbAe6_xiVgpB5U3!=Y%m<|E{UyB?6hkg701-*)vKy9ZM;g9)lYxec2nh9hVS"
    "QG(zg=;;LwBc(Z(%-Z&V;6Xy$v>Z|FHFew6O@tR+s?S6smWzNK$`1jS0c%MRLb@FS9~!6_jo2j6g*nsab<t7GSq_SWR?zHH8jG5?"
    "iZn6NHejeIC;roU&($l;pT1}#1IgetT?Dd%>kw2PgZ>i%L!bsF$LaQ@uN~2HFsbvTkaMGuVVnZ6kS@Wp=}=~$w4KxH+N~&TI7AgB"
    "SQu_QH5+a!25Wr&Wn;P2NlUvf93@}`*3F2=H{tOPi9o|f3O%c%KnU#`CvX_EVF@C1i|$D%v*7W~5ws5{m9E4qs-v+jnQa!gSK4b#"
    "_c4`wH)FXyNXRb-EHW+lPq(Oe$!LNw9j3!p9;xlsLHmhfQXwElA!G1yyVW$%Y*ign)C-K0(tF1rzH@x@=j$I_ZL~;E@z{1qZ9-Vz"
    "Qc9hMnC}kq6>blm;_)fRwS?yP+ow~GqLC5NeI~WIcsUi9#-JLiw6TLnAC)%WaVrnxv^>}s2b=t_-v591Z@>4>4}YqGf{X~Vr3P{T"
    "G>MS{poxMp5T(;_Vm0e@qeF4EpM912;G<7&U+<jo{1GqQk$Rfe*6_W2ummD}EDp}k_&hY7@Zk&7?SWkAYFk<Gjvtnz!BxVOJ~_r6"
    "Vr**8r?o=zAgTtVfH~rWh&YhII>7+%OAXdry=|`lMHh>7#84j?;#|5Q8Jg&r!lpnT$e#T!<@F9(t|Twf-nc(7GVY8{R<rH=?!Dsr"
    "Z4ik$1Z|AC<S&fQp)B`dt6LI;R<Ub26^-N|z0pO!?7KGW$gKvJguw&@Corm(dZ*Uf`^UkAG97KlvHMC{P$j2%sDJXLwHaWVOG~Ry"
    "M)PfFbQLD*i}InX<QdQSyrhX5SxZ0Z336E@n|P<iOTF%()qKSOgY}NnUH9liM0u+4`Lh7?CZ}GiZ#-8*ha~iQxf_xqSY343j#Ix0"
    "oLool{jI-?+yg5Qq{lbP>_nFh1}!Ae%?|3@EWZ;wk|vI-{?*-M+(`HQPd6_y$p{q>6FX^1>NP-P3l;S0J|!xFF=vtUyoHx94DNy|"
    "*m&GH_=_X<@$c^cdPF~%G6+l31X1Jy2X3?x5RM)3rC^T+JFegZZpnEta=1QlMS`SW?<~JZbgj%+?K&3L_7G}Wa*KO8<i*Tmr1{^P"
    "!2mGsQz@y{d=@j}ZeF<{4o-YZwzl@^r2~Fx-B@~}HG2BgVBEifO>C{+T>jwdr$%DvBsTpJ8~MO&rIQ!?yjIOzfcD0m^*LgICP4PN"
    "GjG3a#KUDv?X^P)itCsnQuXoPAkvih8+%TzKpkbM2LEF6*omXt>2HSI5a9SSY9Ll~RS$<dh1pXT3QQ1;BaPhZ2Y-GfzxOm>#vWzs"
    "k}O3pfyLZco`0Ga06uYkm?ROEM>K*caLQ`8qyc6@s2mnd!>?7XEfIB>VZjvD`HlZb#U$v}v*}XaC)HeJ`O`J#hIsjL8{2yKK&%Z+"
    "eZVRm6_iv&F=Vq)t5z~Q){`uIpWSK*`r8?vZ&ss4xb23Kkg<S;Cj5A8RK$ss(d!v3ZIE615<UJ5d=zM#XkCU?f<z;jj$+8b!5*6X"
    "U9HCR4bdyOV}_;gXz5On1F(*AZ+jV4ET~b{+9o9QeA>Wu(nzpwuR7uDOVUYp&}@sS(C@OKhW12D#ZgW-w1_b9a;%%JWSXS_SiRs$"
    "%(vpRwy9RUW=G+&x#DK%AQ{ko{%}OU&jVjliHDJWcS*3@ooWl}`{xo~ItnD4;TV=cdc@7Z+vSH3E}O&Yx{zVTTwibwE%?~zZ>3`%"
    "pN{d9sigd;%jBmeYOAJWM?si%)Y`jO`}eP<K6#fR_HKlC_T*nIt0s<%9izPEMo>5Hg9J+~WkWEC3&kwK=<Xm7k<A3B`s|XhA9FmZ"
    "$v7HrBFA}$ZROXtfwxW*p6Sa0JBm_awd`KI+t_q@#ONq*xp0@|nm7QS9u{gfuGd%oKTt~p1T6pn00;m803iTS4v8H9|NsC0|Ns9I"
    "02Baqa4s+|F)lDJb7Ns_WiD=Tc>w?r0AK+C0000005Smp000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60"
    "k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&t3W#7k~}%z>d_8yYwx0MR&RJ-S!JHlwd%c|X|*w|$7<1}Lsq=J=d98fc35?~bXmP_"
    "xL|e7lG}RbCr0a^vahW|cg?i2^Ic^1&Hk5_ZWF)NL+%+?bIxX3z3!N1#p_{VRhGZR>f|OSYeSJqR?aRvtxjilSS@$IW2F{)$?BQb"
    "2`kgPp;nI`9=6hOWVHTwzuU^{T$xp}*A6SsUIuH?H6N_Hr*E{<owD6(&2~;}qZf~?T0c5lX|aY_Su1s088^6ES09zOZZO|xm3gbr"
    "DzfvNRpGBgR;O*ASlO5AS($cxw)#`?%L)KcO9KQg000080000X082p6`~Uy{|NsC0{}BKb0CjLKFfK7JFfL+gVRJ5SaCrd$5CC8S"
    "00000001ok00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%IW;&WW3bhL4"
    "1FnUl-u7}#>~`PcJnjF>=<ch%yTC5td4Mg0*^|9Iv+VYzRk+xNZO_>o(f;19V)-ZAI6Djb_NJS5yP~4)B_tB;qoN}0>%R8dS)D&)"
    "_lvjKUhmCRyMk47>=Yt8Y#5S7Y<B2d*>hdHYo`;GzTcpt%RV5<$)5X-ko{D1Rr_gj4fe_LPwh74EU}ZAFKT<cvBU0_w~&3>mA!T$"
    "&(7K1nex`oe8CjEJ6;)f4zay<5|Nhn+h(`#oAF-L&QwHcpT!wD``t{g_6gI3?LYKa*dDPhvlF>1V8_Dq$j-&K!oDuI(jEX%O9KQg"
    "000080000X0H}^N^Z)<<|NsC0{}BKb0CjLKF)lDJFfM6sbT}?<aCrd$5CDLO00000001X;00000005M`_qQbJdEZw#S9NvH-8YB1"
    "ck;~6?#u>2iv>iHAPI_~sAO5RD4Vh^$)v*%wvNuq64Q}n9l|6Hf(8K)AV2_I0K3?o&AXGsy>oN!oO4%K&Q)&w39j>=I;ZQ0>Uy8&"
    "eZJ4<d#c{A{Nk6t_{)DE1pZgxe_#G*zxg}=&2KN?oLT-qe(Un``poh_|5v~LKmYbW{g?mbU;Xw!`^}$S|NKAwAAaXIr`Lbyzx${E"
    "`ZuS)SFT-JpLyZA^_i>FvARC<Z)W~~ACxj_`+%B=G5jJGNkJU1O4<Zw;OsJExo*WVKk3LB;c;TT$<!Z3u3RMN7oBiAy*w95he8SR"
    "1yZ>L3Cos<`PR9)Xg2M;*1Rb%>Z2>c*<5O6Zf<>+=3p)sF{p45bQyhw*dlv#kzS|MH^Lu0Y8{um^{!QDqT8cLi~7vH$3;;`eKHZq"
    "(db;rO{6i;k6;KOjK@92HdM`0M=q@C0?9Z$N0N>e0R7afY3w`}zXF95$w)L#g)%Sy%DKdHq+J`gw;y+&Jt%(qk)wEy>bjcS*D=}k"
    "4Byu|w>2rlxNvK9xX?LCR8J^Yfn9~PozB7Oq~C1~y1}r+5*=MGi>Y~&pu!AihP!8Y<1sb_JkwOWV()nMQhp{I;W!L+7#g56@rX>|"
    "G#?0)Fl4C^yWoayc#w4KAAf<pzI5sDuO1a2O0C*lo=(L~GCW|ZM3|2wFpM|^?L)9;UEz>xuyx(=xmAP>s<F6=9G<Ljp@Y-zsn0rz"
    "MTpB5KlpTVvMUx&s!(Wz`2ws%Ryhe*mI9MJqbHI~E>7HixP4OYomDzal3-KZ%p&bDGMXVKB==ClA51doCfR)!W9&@11OMCK_$R;h"
    "<uCl&bC;=Vjpbeqe)tc~{{_Hqu;@)Jb$&jGYO~Q874lcm*tu<(C8XG=JUz58POi~b%vM56IkGn%WxuiBWZJ3gvlieohc5QLG4ZrN"
    "#utY`dIZg|qrP+^z$ziO_}T!m4Cs~X&)vLw`NpM-^jp2spVs~fXWh7R`O5jVs~6U*jl+JJmg4?So@bM<t*4mJrI<N#P4|$K10o`a"
    "B*E89pJ`4A<de|Kea8ZCUGX<xm2N1(CG<;i=kmzPS;y%3RmJ|iH2U15T=9DB*$lk9K&Qxh&TKJo=qeui_&=BS?n1YZ(N8lIj%I%D"
    "<+VU0_2LC<F6~{CyO~lw<Tm0wPA>A>4684pfot6A+>l8>GcWfBp<(ESMtG@P6ivVp{?Vn2fOoB}PT+JMzLt|yB{+i3FCZ5#1&O#h"
    "8JTBoTkZ?XRBtt?+?vNk;-cWKRL7ZwttMS70YK*Du{wDuYx{$N=2)I$2=A1}PsX}}KmiD&2m}RO19Y1fcBTZ6PW!t%?fPMlKGGvi"
    "C^;d`OHui9Xq0o`E35zS+Xp{-XGhw1j6EFK2WKX!eA!v;I+~vZ9Nr#Vd_0V)Za{?Md?-qB$pHV><KRXqERgGHz;rPYN)nU3LU;GH"
    "c>lo>WOp%DVWf!LGwo49(>=`aC<lrsC||~><v)G&d;3rB?>)KqER<b~WagtYvxHonjR>n3sk>iqRNgw4?{9mNt2KYQq$DGeNI0BW"
    "T3GR(z2R<sdloK)a=L{Ja1^LMtM|^jjbd$i7F&*~SMsi7GoA%-6u$Z0`re;zcK`547a8*sGPr;UEWBU~ajj^doU+|oym_yrs~eIw"
    "EJ~;d?bn&fX&f6gAf=BP67hqtefVep`Q5+y&V4i{O@iQ-jn40WGo%)hlo@C)*_F`Xh`94C_VxqxsGo5(8Uo@dp4|$>3v9d@p8fe7"
    "+4K4Nxlpz$llw>Gr^gg%Q+nU9My3jf0WzM?t!L5^ERqDHGu+brFklV^=u&23#_J>M5C7n+-+$}D-f-Nf-zX3Ps?PB2b*vyA6|%kE"
    "<AO0hwZ}(i(w~DVB!LG!XfBpRBWH?o_{{HS=kQw8>#8kqTukBt&_f=tx?Lg&D%t9B`Aq@p8<>nU!oniC1e!VST;z*AKM#lOR~#6I"
    "Fw6rze(kxe0mKYNk`3Dd01)1;j>+?c%xa!5kDEUNIA>x)y%Ic@u4ZNt?pheVx@=zXBdjjWk>7m8|M}h0-Gic5!efIf+H$xbCz-A2"
    "V$-OF6m!`4;-mxDXtKe(yRM8&nvUoN^SjGu@-lQ*zT<phG{V&%Q$p#jLi=p1_~`wkZ+$g*`1SJfAB<iv!hgIM{Ancw%L!lO<8b?7"
    "7~694XW+AQ^P3Cve)LjVz&?EAlfT~nK)UzCPNR45!F~8s;`BB$z_C=G=8^;+Cq_14P^?L@+10t+LMAtppz$b&MQESTkk3|A#Y+oq"
    "4DdJ%2@z<s->>%u<z~lG9SkDXF#u39NNE6VN`sC#9uE5>1448JlR#LIBuUp5)0AOV$EIfu0Eaj^ps0?8FdoJM2<cgxqpO4N;CR2Z"
    "yI<MZJG0DbkZ}~Hg7`2Q)KVeCC@YN*j}E{2v1sXnWeyD!K_CG1HN!+{3TGICVKC37Ab>+55b83_FvKeiiv|KH$AYy+tKMu+&zgkF"
    "BXHExO;wghLcP(&0}K}luwi=QO(fXr+eYhXdvJQt+1-+$p^U42T#uk?oU$X7?+`dfz$D@aLcwq}5{pL(M8zNtg$%Q>0h~V4AH402"
    "#*nN*vOy7Tp6iF$-m`aZAAWqhw((9b&&Lx4&jV@7&js*Ym>ZYdlSW_c2!p|BI2`x7{aiG>kc=)SLWJAH-JYkn{Ay9#JDzMD_7(c9"
    "Y2V$ftEwu9LbKE8cw83<wZI4)AOjIT5DExjKtV!+!v;faG98_r%hb0kz5Q0@VNFM11H)X3QSug$0}NCm^8qSi<49{X?wj^RH-|w6"
    "VKKqe_sXI;REHzAjB-B1+QEP}i=&wU$w3H8$v&c)y3M;DkH8$}L_i$p=pIh$>k0o{cFf@j>rhkjh~ZG2MKd8d6Dc(dJ139#j*q&X"
    "w&UxL(MM5adQ7V+l%N9v$Z|}AKoJxHA<#(>9op{VKH>uygd1Z+M}aYmR(0*0w}1Stw|?-gAO2MUPG%Fi<(ZgR>ujH%Nb(5=ma?!!"
    "DwAi2&VCu*D)@pbN}4;6(eM1x*S`LrzVemVfB!o_e)~J$|M55e;xA1_!Cg%g+n4E4iXcZLuYw>09~)163<n|D@r_X|5Q&H4Aub4*"
    "G5`P=PBeF)G!J*rwjK<8WP$>I*mFG0)nQ$>CXIsDto2$a)1rZ>D1yX%93OThbzqTD05>VPkFu|%#=KY`--`^LEX<{{OD8>~Jfy3W"
    "K*06!RvXxO=<X`g<CgKHGj<9fE>K}|XX~gr9#c84xm{}Rmz#%G;(V5v54d5FKzznlvYu?ikWW)kh^d^IvY&wSmmK;Sg}a_2ul*7m"
    "y97F1ozx$w+7TKxCb#b(jlnFRwgDDE!Z@Ag7A!oYqG>e-%8X~=5V$^9Tg#VcBF6zV%W7_F(v&=Fs7bEeJvNWVct?Udi0zq@uFB@="
    "lg-no+l6O`U}+QVl$~aCKAZD3SZ%q_zZgtMaCBnt-}^dY9?XY_sU>Lnxxo3?!mqyYrSq#VqC|f5V>Z+YUeDx8y%rD#h%1>p_vsJb"
    "GvE7upS%?vN9=~#^)jdI3x4YF1;H+e2pDBC$1+m}*DB$k4-9#(g)s-@rTph|`RB;YLc0|3#uz7~nxqZ7f;iH(whfIOM)9x}O38SG"
    "{Aeq1#iaP9uvCL;3MD{UG7;rzDq=c`<@w0!a&&e*JbS!xUETh>!KVR+CRmbBM^sNX0b9ptRfKGr^0m-IFWrr&i^;@jpph&J5u?Ht"
    "vjwWyL6`r$(P)UsQ7T7<Xo!h%GtWL}R*B<fcyitzkmUmOQ<+3KwTJ3M`|Kxe>%rLzYN&AI&#eyMG#?UALp>3U5A5W|4YubF!p7#M"
    "xe1fmduL6(QAHf1*`UPp5A7L?3L@Q!`_^%PSnOu&Adc8rY<*bn^~&8=slCETXfPDZUxsDX9!}K$c;w2Xt|9(cj#Ee=@qXy<cg8On"
    "tU%U(pBg9SW)xRmCZw}uB*vs}UYiM=?RD-=lu_#Sh_u5bc0b8t6oBIq-_E?Z;x_RugZCmi83VclHKb(`7&pk|71Ilkhi*sw_AGn<"
    "S}ydN#q+1Lt7Uc>5O9GlwV{U3EAJ_lkL$g^*^XH?*w$B)IiZuR+-;uR*~+SjAY;daFmY0(rW$Ov5-7v)y0u#6s*BW?2=|cyMe+<C"
    "Vi^ZCbl*@sH^CAC97bKsLurhOB4mUO=V&fLPV3QCrvvjea4InvhG2MmAdF>AkhPNF^bN?t1D2$?n&BBH#84oGJBW|5tdC$GfSQ=1"
    ";;K&BO_OX|^t6Yk18_Qo1W-d1o4PeNoXMbkJgl85{l?*6{y){X|GM+>TSOoLQw&5hiCj3H52w<>abHwMqAAMUw8e%3iD>BY<Hvhj"
    "PfvC?)iI<FL45?#ID}$8!J@%fj1F)h0&1$RYo?)FQ-vfblxE43qr-Zk)I2GU)z(01wWYSKC{smcDH4Qz5CJ^U6-8N`X1h5&KI#lx"
    "BUcz>p$NtWA)J!N!nE16E2WLQKPnyF={0tt5D$cSgJq3rvsSffW8JKi&zi*UFbGq`G#Us;bBf7YKB{@9H9d64Ht1v;3rFBU(02gH"
    "hfol99G_-zCO}neuBZ|v2_@obC=dqdfMHDxThuHmkx5TSFdU96kCVn`%G$b98Si$K_QW6n2mw$WB^?aYLC^qUk^z|j%y7tXG#HEr"
    "BVh<f2Yz_^DC9D_FaxC0+^p{dj_Xg^%-rwTRT)wZbTj~jzCG#5lBFus#X;f0BnSsI9r93FMpOYZSZvA*m|@^)WJ-5NLRUG!hiuEV"
    "#9^mDnaHN8vym9Z^90N6>>nQ-l}=BJE<m{^$`Gig$fmBjwuQkchOnW?9EyP?i83q&Lm|_~VLAv{BL*=8G^`1TI5KU^*nG0{@WJ-}"
    "<{p*LBVis5QW!vJss?+o-kxFufKK5FoSJq3@ZAx|j4*TzI=}mWzW$&8@b~`cKmPuYe(<%oe(;SSeEm;GQv>Z|5D|!ad;*CPDn@#3"
    "Q0<_m)@})s=mS8Ii6kgKhSI?RpMp@{1p~*0!bzoaTquDs2T~C>7;zxPhH(#JNt}Qngu!vgML`>dP4HX)?)7i|=^y{#TYn*n1Jki#"
    "f*?~dG7-t0Tc@co>@&VWrqjg2Qt15U>@?~4bovP3=zZTDX>y;pNo4ACJjP+s<l4N6L&2zo&qk<~oB{$8;P(u*2Y6lAZNbyhP8l$1"
    "fF75;N~MCaH6CVW4L=}Rm}dEv;^<_ja<*TqwbgRpoGwS-<7|@-Me$%5o-)<Fzufx%fB4bfw?A4rzkKo1((1Vx1_Egu#Yh~1eF6oi"
    "xTwLn4r3aKVmOeSTZ+e07KCYzH<V;eQw&2j4Q*5!kE%lLsHJT`v5q$oU9f%F(5Hy%U&)>4$cT@SG$7&L1Tsc7q;uxh+M|tZ(#FFk"
    "6tn>>2u|yS;HQ)XK#=DHh9nr`(6`h^%N$mR{liiS(vv)z<Y7nan@R)4!xrFhVKNlPDa-);0g3k57=b23euOs_A2dA-L>gns0bLlj"
    "c^{xm1DZ?%f<EVY86TA0tY*Yd%7AuwWHrmZ!ci`lj>Kq!awG`oJMPGKyUn2*$a<+cS#8*!uBcjmZZ5yPl3iHjCmm<d)4NA1?DOlF"
    "bC+M#nBI^;XREzHs66*7#L$rpp@QQ=OR?~XcS7ooOl;8G_vT~J++4FGhsd;Q#k0%TM$fp`9&ph@!V@#bB8C^%xdfdak2x;O`1~bI"
    "pR@-zW~&RcEV<}NiHLRHu|k9w;|c!x#Ymy9@VA!jp}`J%Q;H5nV(CnNCO>E1iwvwQ0zyZkfvIxL&E%|C@@_Z{+;3KQuDeHz3X(40"
    "jGz4NfF8yUgwny2JNLHtv8k~MMfl}_y;TinXP__qiFj_jr|eZ1!V~_a9c+y42D3lp+A1t%ywQo--7oEIp6<1=XU_&t?_QN#S0n7X"
    "q887#9|s2YTa;JfdYjB?6Hd=3ErPsTYk9FSm`X9+!c@6&95wjNDXNWyvtr{m3Th-d#=3P20XvPp!6e`N_FGPRuDFP2eJ$^d!1Xqr"
    "$?%cjOq4c>AP~tLWE`lSiMt!UPv3!}Y+yN^|GCQ_eERW+4<EjL{}HPo5fcj<a9w12DlS?GWVa*y6k1{v*Y-m}KA&=OFuY8A^EArA"
    "d@{ht7{|n26BvzT1Md3)5#T3fX{7Rumk9I?d|Hi4<a&61hKPh^-9fCWSi2YxnXZKfcoRW&a4f-MP3xdY*auk6#6w1#_e6TSVs(|V"
    "oS^4G5<m-bOrF4?2*U<NLhwkYAlP;$l@V3$Vf6-7E;Vb_e!V{OIl^WM8Hb*Hr}D{HcXr<?5!Nbd=B-hr)pqdkInhmaMyCV4SM8S!"
    "2()dpy}wU{3Ny=t)eA$&(Na+^GoQ0%SMRA}RiQ+T5&^%h@Hm}|rjj5v4ZNdpQXLoxr0nF2{b+bTLM4M#I*y|bim~$0!hI#d!Sg&V"
    "j@7|X5oE`8r&UF$3Oq*l5xy4Zis6%u_*l*=APs>yO(A?hF=dCrfH2RH0M7?Fik8!2cv+6mw?YAgV1aNnEbx$;B!w_)_>PSsW7pRJ"
    "lM7No5`q{4i-c7WhOK1O=g*5So-@2Tj!8t`+ls%vkDs=k-VcnRNzJ_`!d{VmqC*FLt0MHad!yo*Y~l2%1H-H7V`J)8jqv?p1{4Xi"
    "9z+sJG)(P53)@*f$Y%pTRYkz=@Co`jf^(jq4Ko2?uxYl0MNW+9LMS|3q48^6qrx{!T)RYw!LC92AWF5);C2D*m4N!0$uq{^`;B4v"
    "07Q?DK_tX_fj1@a&yqbB88XR%PHp#Gc#tsScBM6}J>9yZ;K1>=-FsjadlRoiKu$3HaNNwmJE6?$xDZH6(U?ZqntO>xW|@{NJ8OA#"
    "K6By9)%|AhgHM>iH~{SvVE|7>!<9YjWJ8}6=zAroCxmN-5HnIU17qecueUH<PXqOHyvJxt3@^AN-6Lb18I6lc=&(3su17i5uOMJ)"
    "NU#J(c&;N(>MDEE0Vf)kU%9lfek+%m*P3pxsFxd47zm(roQuprFhu*-EMRW$@9gaz6^{lx?W2;|vRMG0LJ8=`qLG8QK0N;5c4zld"
    "Pqvz4U3O81R#~W?qg(hQL$0u)Rkl%S43BFkkGiAa{OpUbEZ@8av_=Uy@WQ!EEW<}IFwY@Wr%5!+F?mFC(*~W1WtQ0#1O;4+u)0oo"
    ";D!Y#YSc?|tJXR@m}p%|8F%Xqg7iGE@4<4<!(_*fWr%ogDVkbNXIJW-Mz!52Hfmv1Nb$yEo}9m!pSgMgjwR?MwJ;O9wiJK1{r;f!"
    "3;_r83ybULFTebm*AT}6J%n)KiNw{KV6*Q7-M)C%tZyD3Rze4bNUN0><1sCj@^a~cAxpk$u=r;!<d%WF;84XOGO`0G>a(I1>xm1;"
    ")s_<J>iI@L_UWHdAN}s={_7*2gOjm9GS1h^^@H8&?ruYh%ybF9HEoWu*cem$P`{6P6`^s`Ie}$UF7?I@Z3?e2F!i8;%kU&`_oMbm"
    "+uf=@z4z#od&d=W>zRC3C0x@7Eg(2`Tt0`e>qhjlJ{g#b4th+sS(;q#+<rB$w(w^ar{<iKJq@F9fWYeSn7xPK%p14^g<@v|$|Lm%"
    "2xWTLE*ftPIi*#^s-L)cT)@)#sfLES;oJTAu^Ro7tzMgTv(39*Y(T}&?D60(CDthH(=9-q*iIAXMm9*LU;EXlpg$S$f*vy#|JGno"
    "9|`Stzozz4ZO}N!FDXLbPz6;U?^NE{XEumz67!Co=IKg&N9ScSlh9gVq}c|!*Vg+Z3Ypg*wjtfH*FO5r{@vo@Q|8~C_FmF*ANLm?"
    "XUHZVQx^A{QVRz=4)lXv;jP`Xk57+V8xJPO&%pZTgVLvOZ9cxQo_+d)dAD$Oe5Z*~X~9d2hl4lwj^BOsbaV5m=g%pRdxLMyo&;wU"
    "v*@5r?HA6P>CMDCuINuY)Z_Z<y_z7l+b5#^X$Ds&!}~?K^~$knH_pvk5t9yBB;(N>7SBQ9G!#z0dhz0|i<e(`{#MGYqm4cLWM@Fo"
    "6342+fK}guS{v-(sbmc_Z=`xXBAiF~EEb;YkGrF3P#ixqKcAUj%q^{6JAdiI^0}p%d98>!4HE3r_1a#!v{N|Sf@8~YXddNfE<ygh"
    "Wh?{UxKMBJowavQG`X%xRe5-te)#p+M}Ls|<n^a~dN-Cki09sU>-hbj9N+ny{ob%ED+5^@@!_dGq+J+W5}OyS{#8)uom!KsJuE9f"
    "7B2nCZu$>DKwp`=_(EpsdOWxK+|9Kcw=Ud#X>``|#yX<-+Svv!)?=uCc>m7XllzUmC&6GCLt)r=+as~u=@(i(*I~p7JnXs~o9}Hr"
    "diT-Y_l|1))5f4Pk}itM6;*xSF_7uvaaxGiLs<x-2`rr2-Rth}cMlGF%)+be-1FSxt*ysDdGyI&fBfcO{N^v+`25S~Zhhu_&uP@{"
    "%87aWR>S;o;N2Mk%g_JP>djxi`0|%uh(31-NnbPxTMq=O_*^h#aW}E}i(KXwF(ua45!l#c5R!tX+UR#)_)`DYuM4mI#-qpO`y0*u"
    "iUiKQ;LqFw=RRAOo#Mni?8)!mK6v+?-H+bi&#qpI<d>LOb|Cyoqx4rl-TrC6;rO}_3nEI<Of(YAXFmZqc1d}Ujn_{0w|2YlJ{a;u"
    "gkysYPi(yTllQ**y*Iyhd+_ipwWr@LJ$Q2rZHQFWNr*lElgZ86_~+1g=0#FpC0jG+o;$yIIkI{qI<dO~poqA?c~m{A_ue~f<{IT>"
    "<H3C8LxK%*k$5PPYDv&ok$at1f1*mJtGVDN3>^-YvlH-G4j0_$qamBw;UXP6+~Q_m`FnHE|7!BwuL=Qu7#V80@!HJn+~WMjg@yeC"
    ";o&{%&iAg2f3ksm@CpC;O)hdXmRyO%a{uD<H~z)vuKw%KUA?vhUzl^xFGCB@-O8-Zk<q9>N7jQYKURNXA$V!gJr{20bGg~2#hFwl"
    "{;}x4uX*o#nEJ<R_di*?f9U-4=YH*9zWi(d(<{Gr_`QR}+uOxEMLv;3f(e%mW*65a*V4r1en)Nk?pYX*D_D5qL|~@dq7XL`fr4XA"
    "l_t6(yP8P{nOK^SD>|;4<Y45XgDG$(!Sn@6mnmI}`U)r|{d%nPK|mK(1j3@B_|SA(E>^{3fJbNe)HIh+*G44-lRcfWp$zJ0{D`J!"
    "0^X%17v(v@MM@n@W1>1jblWOF8=mG7_5md1;%O3EpG94tMG?}sSS&Ye`Ettv6bH8vSTVaNrS4v_dH+c4_<GNG2PPJ^rhmxt)<nW-"
    "FlDwpzo)@t8yRWU<4XIqF&#XFM<coL(s`&lY&<#Cn;m?DqY&w0<as0+F{p@+(4kN$9HBw<;c)FijsE_|2^^nlwjZ0Hs`(`9_gJ+A"
    "S{UY&j^RZ?3Z9sui4}`c49nm)L+f7D$3r#|h>S?AW(h?g6cP{_xES?ymu5)I1rxDAEa9)NjylJ!PN}bt%}%K)cY3fs_9?(4fUYEQ"
    "y~hZsp$utGR0<#v0mR1Uw41?&&9h0mZD$oY#w8*e#}!fB841=<O|Vf-_k9NkK?-tc*JXzi97ULfFiAdo#QPyo21fmnXa_LDf*P!V"
    "w>4Fj=8_zn4>37XVu{mW|63z>E((MkYFKjOV_WTmnnAcEq`TRPkX8GmL$MC4=;8Nu01ygu_%_Z?X86gGxBNuJT!ZssYcVG-x}mgn"
    "kcNVFCp6UQ2T(FpYrDN?W+=osVFXHBfTdWfsLH}BBB2E|IgI0=0{c^&sE_JIFK6G4bpewPX~kR^sU>h};NAvxLs7|#49OieVICN3"
    "K_00Y2btek4=oy0A!n#gVM3)L3X-_AF%FTzS`Lx&3-x9BBsH!Yw(fBp>fD+P2NYKf%<RJy1u{U;Dlda_e-;X-kbY)5)e+=)6wV(Z"
    "5f$*i-AzIg==v!*rTgM2t3Ty~%!n9B`UD;6oo>Vf*5kR6ps<$-Eab)ag4ju5^>v_HbH@`z>>3u>#}kSf>fD&6S7HEe%VrD?#t6!4"
    "l}@+H#lyY5JxihiBBu~Jl9u@h6iraK&#F&*hu^C`#4!)18~~Hl_I_>m{lU>&<>N{7R6O2lp^zQnu`mrKC1=e=GNN(PMTGvuZFX9P"
    "!o<SMZKb9Xek75&ep$1Io}(bH&MYF-GQuoaeZx^{PNkS2ou}w10H9tz4$bBwOY;pFkq}^D8kL?|?0PMM;P7#THwfGoJE&H$@iADd"
    "9tuKjEOca{pb2MFq=u6wk}=3YZ7@d06UR2Z2kLx1IA2dj88u3bb$BGeaF`FwLVmP8YTMv=EZ4KdIAKbBTNGP$s#Z_$?*oJt$cCs?"
    "6q`T{7;tQg6%e8U345;M2S6@u;Sm(lLx@C49h)ojtK+u+Zo$*+7=|yg>dvwBv^2bZ7Ga=Z0EHo=R)2c1|Ix<w+u8~5j3ZMAN#1V}"
    "b*I{;7921cX5Ao}UQfUHh4r8N#f#65&7%tPY!4oU0!Elp0A05oiy#K73516D4C1AUZtGAnDh^mhzjcRxcVc``tnA<G7w>fnParg9"
    "_6TMtpG{3bchq=m|J}pm4m@nPYfdV%P%S4bw~hF^oxIfQP7>jiV}wqM+T-K+(^{5p!1!PPUFa`#u{cD-MUZ^jh8_<-&3Gq$I$Q~k"
    "g!m$n7WyR8QsGCH%`IqKBKJJ$A$ksy_U<<<16_PlowbCUXgCp^qH%&JLlaTZr)2Z?v*5HTn=UZX>|KC=zvE`1b_Ysi9)?g`^`F>P"
    "&Kiy|*wEAI@k{3eTeQv0Fu)ZW;>(@8Nck~8AB;a7NWs0hg^MclMj(V7`#Np6gF0U&;Q`r^bhN+U)C&dI;_q)3|HDUCV|@C@?D6gz"
    "kjI9GCU2ao8;7C9qD>`?K#P14wXY)UpAT0K1vIpXa~xm<4Vxo#fw}(c5%Z(C@)gifyQjVS_F&V6dypO0yTTbT8SM!*KMQ4}Rx;+z"
    "uN7jsqd0YZ?&jw%Wak1rHYp!0PD;U`jzW_OJRT9^a4qFrk2))^Sf6zJI^0kaEJ(x<cO5N=idbt%E;gsM(j1l5Rg8u;2-QT?%4e`N"
    "@8LLN(U(<cQPdaOiOHi%`;9+-KRf$(815y{U4NMhUqIsP!35QHBNh@Tspw97aY$evH9e`T4?ClFTcZdC@<vi~Fxu0N?(Xic$*#Nc"
    "i_FZGdiy;LZcCloOQf|loN%XDmM$$_Nw2+jfny021Nu{R-rPES^6dE0GYDfKgePqJ(j0anY|SJ3YP-GEk!MA`8J*iEuAF*n7EHnf"
    "!_b)9F|^i%bu{heH1KNFIVZwQoJ~a&>+CI3Ov@9fZY)2qF_|utx8J&JfA~m$dennS!f+kSwI(UP%xQznBzL<N`i8LdJ`2q=lVqd~"
    "V8U$fF_8Y|vvi2Dg4l!vN5EJzT7%|MyNTj8M(vVK;Ko2$J8I`1YMZ-q&9-E=b5>~A#P*mwZkpABr`pt4|BLg{H`+(vc|3T!_x>AC"
    "{^Gl5k)xU5*<7Tx0?IX5Z{waY&b!V_q3}P-1u+>0oUZ7lYGdMj`C(9O)~FPF73I1#O?cGQ2d41tpAg#}_hWl>_iO3dy+rL+rQR79"
    "_i?TBQ2)?6DMVh6^w&2zx*5VYmyS-^k+<-6nw1W;`jw{qjqcl(sI}DTSXiqQ6vfNvD=o5I0Uw#6Jr6^<#s@Rp)Z)|*W<v7y<W$G$"
    "C>@Bi*H<pUhk?pY#ReTLKx07)3Pm6K7uvCw^GhbZn9_N-|L>P?Jf2)8T<I7FKOWI1V-0Ef``&yrU1fsF-B_56rs%7ob4~vnU#t2Q"
    "H8H&JKRU_()%(BT8oy%K+eWu5cDE+CmJgC7bQNYsiE}E(3Wo5;?{_xe{z?4*%8Q|k)#qDhpOI=j4X<dcYn}J_KmViZ?|p6f?%Fa0"
    "9lZ03P?zo><H0=rcNpeW4;P2AjopWblfC;&U+{uNgDV|3rJ?m}KPo;%2Va?7yLof%xf^pA*NS`T*2zr$cvU453XvG&c}FLWuA(>l"
    "sfF3p!c2TFclAQ_=C#z#YcYZ)=rBXY*hFSAnVwIlXYqItOXtws@<KMUl8>Cr$I{tcC>ldqt~^cAexm*?-1o;lU+e+e%!SLz)wR&f"
    "%>DY}slOs~f#JtzqfbwIcTe*9L_QbI#7M8L;Qc;PKiU+mt%>tYbbGCiG!fNlx9T^?x;oOeAl##!j?`};b8%#5#!W6f{iJvA!@}0x"
    "hYd63C^%4Qh$Fet8XY(K=PzBpc=__BE0+j75u!4TN#84#cl&<Z&!OYPG&VYyCjmKQ39vA71l#G#YHcKfBxfP;7^NgCC3<wVj}^vp"
    "N7fYG+<JQV>}0pmF6DE9e2T~>@To%uNl6U|gU+!yI910dn_EudRP3~rc~nfa54gRJ>I5$}#zVn%*g&f-pFAw}8av9QsVU;}>g@UR"
    "%j*|b(&v_EuC1=#y10~`%qPugzz*y`3bjV|anFDv3KAXR;cO<9PO(8A2*>z9fTl1i7o-RufxU3Z$%XA`#H8%zv(fgur*D6=dsGvP"
    "?O~~lLj*MG^^P|Cn~(d4oysvf+Dn2hQQ6t~#b5l*fAA~+{crrkf89JeskbY;jYC=~nU-GYJ^i=;_3!-F-~P;J(~0||_MJxK$WnUD"
    "17TFr`f_%7BT~H-eB9gJc<@$v|6}QNh04t&QVA%%KEL?VQu6ZB%^4yT09*v@|Jhr&zyIdjfA|-V_zPQfzL1!AZ(h6f{MGX>K6m+H"
    "?NOn2=g!C9{md&bf8n)PKmXe2+L=o_Ft)>d;<^xj%?zxz|M4Mw{cwNoP75GGg7y?2qY^U1l~J(B1^>6)umAe_8yBp%E|i|EJg!`v"
    "61QA#LtC}w7t=RhIQQIh^EuIrb~Umg@wvHhFcD+$y`8PI!&bA<$V2JjV5gxxdu8V0rD%q+k}th>_1eWWi%o>hg1U20+}XYw94y2G"
    "iM54!;JJD7xjc6H696f>gdYq4%CCOm{FNmt#3*uBW3Pny3)`pnl%8$0bSC=QORxUctuOvIW|tYl@cGcDnynynz`}*)!TySNf^_%i"
    "{tkKhSLm0%Op2C`urSKn&AQZVS(S=G3^wPu>dJiI)o7(HMjV?Sc$nl9rmcYp#Krl!%Me9~I?x`Vol|){h6cJS3jNAyy;m8(cp){9"
    "cyf6%D%9<X*DVf|aR>A*07FK?xZW!?by0!@DCCi057(sxO3vbpWWc%uA_QiRI|0~@hcJ*!Oh`tg5hIlGLQygn2@$f<9EN)#ckzOH"
    "?&A33HEAGE`jRwMq~fmJD1wHWpqx1F<QXuv5)aP?JPz8}Etd{ktj!i1_3>mR4BPV=C=n+iPd~vg>=IY2<Z7T%0Zxj&txm(4DImFR"
    "Fw~c2l%`RFv}(5_!;hfu$ERJYhped3Lhz+}XmKl_xXro;6nIKW&)%H`-x0hIArFeoB21dVQygT3P>(TH2PP?+53+n+&+c1^k6VZg"
    "Q#?&$5$5KCxfYPt(Ov>^qA;ZOoocVuHN_#I%zoWW{NFJ4x<5g{_#(G>b!s+%1e1thxpw(v&@9WN4%$BC5C>uKPODuV3Krsh>3QtG"
    "%`<UtEw&7xzd#561=Xl3`=!A_ZBYE&sQC8ImtXEG){9Rom;3uUs#621W8B$O|J}b|<c=x&emw_Bl)MmkjiXYt(Pc0jF5p)mX{`Dz"
    "Y+WvXt>q(3a&hJ5smra@BqW)RB{Q>&>eYpd*$~E2Pt@88ELNJeM!iz27D|;8^_ld_mx$-H;o|9jv9RB2R{qQHeiXjcUVZ`nfV^AV"
    "c)0mT-S$sgNm=N(o^Y4;we*(Y-dTlu(KePnVE)HXQxHF|sr~IWQGMZPNRQRxU~%By<PrM|GQA#s)}zEDJLqO|P!t_HbFl@?qZh2x"
    "^)Ju9`07&h1=O8o%*JX^FRSYAtgnt5k=l`U&YkP!PkgQdvAs+ecS|M`oev~7r|XdQZa!r6eeAdd{RB?Vtj)}8<C~MM=A&U1Bw6}G"
    "R(p9-2R(ir311GnX;>aCS;h)#W_U^!$L*cdGOmmeqlb%i;q-ygeB_TFd622gebW?iwLxklQWibjMnS!QQpeK?AF~_`>&gD$#B4oj"
    "z*FGhd5j`w!dyBKCdr(&NIG#%_bNgE-rS-)gWKHo%kwXtzj`(4mp_6Ie(Klm__2IyeR<~mjHV+#5_VlU616y_52+`52j9FsI4HxT"
    "kv3?IZBZQojO}}hA~bcYF;RP}Ht?yA1S%8YL9J;9c&I%_AQ%DxO;_ukL9;t(bb4O5X&r8BTbn!n&%a?@xQiumt&Zw-*e%`O@Qe;B"
    ")lRk^{LRjj+n>Dg?W4j6hmYG29?cFAsWloGs}m9<e8-hV&9Z&V0z8m1%#mWKl4p+&PL0V_Cm_MYCo(vk+Bnj1(4mEBhD}Q4!mRHs"
    "hOIBI#?~o`^gzO<P&c+fBw`pH4{{bpDn4jg>I}zb7><YOe0~p&ZdsvSXF#f5EiTKeN7`ou{^y{G>YD>c?wYj-jipH}3==?nehh|0"
    "C>En;;$Auj#G~hLhEhu*l4PW@dSE|3xvC2mX`zL~s_!(#-UImKDyIg`Tk~VmY4wxX3%Ru!rrhqTKTj8D9mqOpNiDCF;1ZJBDKv#<"
    "s60>wVsm0T$~O(S{|C1(cD;qu^Md-?(-d`-J+~0$et9l8b218+j%HV4znJKmX*-z287|;xjCsHCE-V@!r{|%<gIr&QzrKq)s4M~f"
    "vDF#2ADh*3sB3zbpvsb|H_nf)K!<bP=&a>NQvcYBVh@<=;lIt`|B~x?n{%-TM}PUz>7`Zqgp6)w1odSNrzZQ4?|&=u@TY)%F}U-R"
    "-Obs6PIDTV7^)}vngjs0I4%}D**lnY<e!SgSaXT7Locj##xb;@AI<f~u@<n<4_?20?IIV7GzUz~K=&=WtwM~=QW{zTz-f>AY#(SS"
    "y5HOt7U%{4i%XNx3opBImjKAwl#jOI_?8l>?6XW)Tfsbdia!>PnKU_p{T>XCgBYC8Ca*qs@woBipu4xx*ge(9O>d|(f&t(o!)vS7"
    "?XUjeCtvxizx=&FYs2l9S8s#uYS#~w8K5>ndpnb(5B1{14gd^%zh_wz#*KZdB?B!Htq-A&fK;XYlLPC?lNMnSv`?p4=47{g`#V2<"
    "_nSWz&m?_%(^Czq+w#_qvj4P$(p?W6I?mwnaqIoZ@}ncv$8-(UZK7%EEeM%}qTPx#btT=tDJrg_dzOzm`BaBRcLyzQDVe^$xbpcc"
    "-BP(zD0PdaaO8Y4x{i<wfUIE<77j!m%+r4M<v)7<mtO=jzJQCA*U@`>QggeRv1*ZywgyG~3Rt;~wC-*-f*bAVqfXYS6r5fOwz^OM"
    ">bpPr-LL%3>tA)v@kHnk>J5YAjA>#iHa`5xIqQuVoNrs`tWB-!flDiykq>Tz^kFWC%`THG*Mlw-oT|O!5<N*9sG4FKYNzcgisyJg"
    "eG2X!I{kt(CQ}#`F-xNlzxLfv{^aY2fBgd)*_WYB5xC<x?s3Wf^gi%6ca$G)K|9VYmvmvy0%>akP9x6_U1nJ6bWe|jPB#~!GOQB;"
    "#w|p5W4&@uOK>j0ny4w3hT=f(Th^ozv3KSp51hyLB<4gH&Te~RR{#VpPfYumo70xEhXS9aoqM+Yh8Q8KnD>N_w-1Uk+x4*RReOY!"
    "2^fST6oyhzNy}zgnI$C(9MQ>Ha8zt^a|^S_;)StuZs-WTme6g=gEsx#IdYjNqyb{cq^*Qt+gS5{c=lKhr3xlGP`uIDCL8a$ZVh*^"
    "P6#>kH0PDiMpNEgT4XcW4_mMwu5ZRUFketa)DxKtP9W4!z~b2F(o%2K8+m9GK>A2Prvn;FDo6;UkA`d!L^K!>1A8j8$YWUbxIcNM"
    "4)64(u^A6XWAn+txeMX7b#7(3ss;z_N(aj?`dHosC<k^wsle|)<vu=6dpc`*@(8JLp}^_|87%1>S2YH=5oO9AlGe6hVbTP~1K3uB"
    "bD1a&69IrUD5i~sPmv4xbS@Q5M}sNbGDvuWyEPxfWk~=`Sy939nAq7TYz_UZ@4WeYfAD8Rj}#HO<tThMfd&{Nz{e#p@6t<fU_37<"
    "7ZmRXJoZ>6mQgU034{=zN_ZGVVIZWV)3k_=IZzGB9@U1SNE#w}3I+o-6Atij59pt%jq=n)aAsfWo|SSbaAr0XPbLUVgRSwnc4$Wg"
    "8530Cpe>ZwKerUQ8jcVQAUTfUG@HFvtKV)72XMZRE-1lsfQXK!j;7a!>j+#Br91b+G@VRFDU;$^lA-BnIKDh1Q*aRm>R3`HW<)JM"
    "2r@iN#ZWjK4?(;)CWohpkI4gx00>Zoj5aVjG<cDw+jeLSC|(98(lop9>4Q(d|I?o+VG3ca;dCCwHi4KCRE~I~(FBkT+{1&4q1e-+"
    "@|?B!FaRIX;8{Z2j?fl{6K{O;t^fG?U((3Mh&N!w%6t%vCSs~b7<iyJPa0QX>8deJg&*$HX{%;K9T(TQBt|fvk6R8ArS&Wi5E?##"
    "u!>?;6tCYCsIGR791kwJN2eyO&kMp3^&^DM@;+e@#yC;aOBTlVogiwKw-|}WyEtGL0@C#d??0DmSo9Yk)tI70KwBKeCL(3C#2Imo"
    "sQmb}kiVSQs2%fN%j#vhTqq(yahGv?+3+SCkX-XdLU8s}4uDzZXItzVy+)}i5glq~rADS5-A3G>eL8ySQu=ta4n_wZQ6jnEBoKId"
    "D)jP6IP9~4BnKd{xicII$cX~E)KRr;2AkK)9i!}Nbq;m()(q6oP*EHlxA_P%`{6@_ncf4M;N8Y5=+nKSder!|-ic?S*k!kb!2_bz"
    "U7->cI1P=N$S{OPqk;AQk>4#7e!*2)+>_)bD7q2~?~2q5;a}4?>hxSxu;IMYW_cI^Ept+}vtxW63ceT)ogQ1Q89<oOrn(x>@*qA*"
    "1WVEM5tmO8h0m<o*P}fEM^bS%w?IFuHjW$BQmv39W@B#9deB6s>$n?epRnRs$_1h~(y`%iGFAbb%bX3wnxzzfw#8|y(64G}j4UC+"
    "4Q=MmKwPTBw^Z!<@cBq}4mx3g5tNV@*CH(#pq=eFT{hJXKE;}ohSk{a!N!<1?FIgzQY-d^!axnrT)h7LD_l7484_-pTB~*w8(e4I"
    "h&B#K0t+!Rs}`d{pJV+HtpJvki3itmGbAy#fZ@b!6?ePkop#|#1>Y-LPY&#-dzv*xswKhG+WHaz&omnDSAXx$_!-0(a$Apf<aRfO"
    "*?~zn079TodJs>0*b-qkd|1y%jH?;nrd<>5bwuAYLOhj>vXW3m@e1JHV>@(24G=wUVJSX4Kf{s)+JvQthW^m?x>_Q=D04hYNBq7<"
    "-#Y;e7<bVASx15=eM_7`ZU)G$rPdZh7~?ZRU0;H2Eik)Zbx)qOg3DLw+>A?xIulR!BPtYDFT2e1a^TvjS$T?S4Nz%J($MH<FJ6(#"
    "cDuaQKiim;jfyrOKbuL_H$Einv*lTHUffw;G}SlhL3&RMQ~h<2)MtapOhAK=pCUl`wDI9K*=d^jj#fF!xyy+l^4Yu#k5Kk({G8=3"
    "e1QX<YT&PTLN!(iBhQF>Cqcq9^K&SdFbDIOp7*tRX@V|1FYd-&cc&knc)4j9lW>2apeb1F6F6@lUmJ;PUUL==aQ<^O=PD*-Ng8%%"
    "d?yXUc>&tFD$Guf#*_SN?U}(2H>9hLP`vj^5pL;);wQ>Rc)9ro+dEn`YQK<(U27fHmz2Ztmjf3n>H60Wi}i_i)#7ecsx0PIlvs^z"
    "MTGE7Ef^`Eh)A0xo3EW0twkXm|B<NPeC5c#ANu33Ucm?PpuInntpN{C#@~BW=@Z2&V0`MdUsuR*n0~r-<FrtMuB65bxQm1@-hM9p"
    "a4nj)1mwJ*S*!UaL5o~}j!29Acp=uz{h;9u&WeL_`*5>H!y*Qa0cg_SuHyrh7F7*93C<3Z3;jKZKlb<|i=-&vXS=L|e8<uovRD(x"
    "U|%=-O0zm~c$-N0Y{DxEcuj(;6BRI(Fh|CM3^40k0YOLm^neZMp`f1_4;5oz7z3xUR}ja#qIyQTPN)h4z=iGl>4U=ACnpb{ba#r{"
    "nT&>)X4shw77M*{BX(sq9AOYToC=1MEX5!7<&kEaF0ixPYqs2K2Wm`N$R$QLtnY1l!+JJDsu1SVL5GbzczpEm>G8wOlgQ;Ic6lll"
    "nc;XKi`M;*&M-p413t(?2R&_Q5V}hgI^l^v^@?1zUi9oifHb#vt?`iw?2SbjH!vEd=-tP~^6{|IFt#5Y?ma!NA9Yof22k4dXg>+5"
    "j4z}1&`s!g*2I(O@+Cc+Q|B^wUVjX4i?b@iYf4fdEnAJH^+0xxjzr<zgZBP$Z|A7L+2(XF0{gU@T@?apg-b8~Lq7hp9b1zv!1N&-"
    "^CW2kK{kWg%r&q499F+VHQ#*Nd9P@e9UL9iJ!#~tLOe-_q68O2Lue*UEC!)mvs~EN*ck|8_Y)~q#TR_W{5YZCi7(E9g~I9nS?jDe"
    "N|Y#FpqJ(lQc1hLsU>uKhuYvY;h;B#qoI6y0{Gs?R>D{~LDK!z(m0~|U?9S55N>^z8RxPSCV9dVZTrzD0Z%hbN=JY!1K}J3*l9JA"
    "jx-eyG`<IGo2F0%K?H<w5T=gn+V)@u*Ov^{RAft59MvRKAR6(iN_P|OiB9y_cXPJqBDo}OMR6=b(+F%nf8PiQetTp;(LQ~Df6iK$"
    "?i;)%M6cVu>n$zU!h+&xRg=(wW`|-R7luPIEJC%iEPIt?=Z@9PmXows79Z8-G66ok03^Tmm_4ozIKeu2%nuLe*id#(%>|Hn5aB*U"
    "1VZj;XobTAIt-vdwDr#S%>!Hes8?>CP(F@(2|w@m#^h);G@*$=hg>P9>Qg;7#`5Uf<Ma>3*&p<?U;yzsOaX1lQ*6{if;0%BuIKxn"
    "&zv=|Vh^Ye49m2fDfrt8plgt&dxnO(F72Qkg4q~lLyQF?1cXij1?T^C*Zs;a{HOci_#cS!Kbpv2>O+PP+CB=yLCeQM%(am)t_6$<"
    "Sg*JM<in8T0g7Oo`u|7Kdj?5z=I5R1eO6|cckSJDkH-wWSuB9{yW%am46ROLNGHX`Npbh#zTJJfP#}UqqmbxCF3F``4`LT)U<bf>"
    "*VElI-97EQ%X^n)()-LSRAhariZpN5^Z!53FRI?R03X1;{jT}Au5UJQOQU@tFzswWCondI(r}nT;v^D7P0w>75I}?CKh~Q6((3&p"
    "M<M|Pf#7&|6LvKmHaP@^#v2TSdI*(cjJA+Myz%>_jrf6pjwOiFjt2Mv3({ZCS@V!!jAem`I{_P*jEguP;#dsq43J3$o3zMj95n&Z"
    "@Bjn#eQG>b2tsXz3H+!J&*%PRX7A1D<NwC69?79J6A+$91~BRy8W6ZR?D`()*$Cu?NZ&Jb*ETKJ@<1p+-~feaNKP>3WXJ|U-v=?<"
    "LtI0~02d5gTb4lAcO94{Nf?4L82WOa6YQda>)H~<kthYM-VxUB2&)?mf>Ta_=^iE{<0AvOZ5#F&v=JJIFjw?J(lJ2C9VOWmuG^yR"
    "T9BWlJ+}*kD#2$US|mx;90ImLYHU>HLL#=M&}J~sk0xXI5{5PbLWODA06bl4DcA@Rfe<~Al2*i$%M=zNW!h&Fz*u`woVDRXrKYwh"
    "cVO{Ujg9tsL#AMqgir#4>V~oIN(W$$LLmx;X&i>M@h8m4r$k@VT-+l(v2AF!qV;enVQ9#>$t66Of#4Y6qXCI9GzmRa*5RHrT!;L7"
    "lo=3m3RSSNXad$D0mTpH;+!ln$J2*+tmn8sgpF87fm|+4$0v=kyFw8-Fgdjci38t`ySm@&;7v}7X0Z6QomQifK8YhfiGnV}41un0"
    "1p-bp2swxKt2{L{TMs4)hU<YTE0XqPnlvbhg~N4v)=51@I$p{yf_BgD<0CYwo?Vd<pBOX-V^4W_Z~NY7588)CPCL{dd<tzm*gvjr"
    "?VOzK9oO$&>ulUu$l@9mP-LiI>yA+B)+3~zYxG*q)}xccK@B7X--D7tdla^12-a+4He2P$!O_TurV(s5?xv<by5HG&P`nThxR(~l"
    "r>6B35zye#&bBOeZN$|)$-%wHmF^e4UJ;=zOX_wjAzU&{DDY7n4sgNtkuJ+Csc_($;@PESI0oknds>1eo!<GRcX`Sh*nUIOM9r8;"
    "@Kdbm8ci(gap&3ad2($>>ZuS6QncV{N{0&L1KKD^^)Bcfep1LkuE3G#D_@_Cy#6(0;&mHB#&sox@L<sOn}aDdWDh&OIp~j?J(Vam"
    "sxDYdQQbIa8)|Rx`V{bgea-wD15QMsSh&;~uJ1j(SL;?V^hBxt&9VRC&0_@V<H#6hYi&U9Sb!cNh26^9hIk}R_#1CcVkeA$hnb5G"
    "+J+~FdtF2_;w|AK$9h6o0_ko#{D`4SbIUwVcZa3@C*2-IomC{))9@hzyBOg>SbUCylW6whO6nX%q-ZDwhSsI@u6eX{_O7dN^y1bg"
    "P&<jRZfa@yB5QPo<0-3^3}O43&{Xq@**F<|qXxvVo!iZc^Rf16>Ft@{yo9YQ5WI76yz=b!2{hE8%Fi5>=3q8P((%})0Fmlj0M?7c"
    "U+c)ES=SM60zKXhr>1o^-`RH-!$u`W8F#K<e{lQG#>0)f50)d<z3*DrRv)Z=`q9<9x9%^HHT}IKqOxu+i^6vR5zO`0)V?6jn#0NK"
    "S8q=SkBGuT^qtZVPhWZbit_Kjy8Lo@_k*OHk83f!^}r6M$@-gaWcAeYkJaT6pZ|B>8s6Wnp!R8VA)vOka^(Lj{)#$2B1d1`y+g7S"
    "cF{4{=FS9BJU4N#-2o1VN&L0s%yXgETw%4`4SKXpp9|Gc^FVuNX+6XfQ*(iPC|{oLt#DOh^5biRU;gb|!S}uFtk+s>q+WQtbz$$$"
    "5zlq{39+_lG)GMa8u7fFhO-ILGg^{J&<%hXcoF(|Z~ge-aUs9kDb=9;WAu~zo#9}Aw^1&(O%)0=*xYPVRb)x_L=$negNZ3O5(a0^"
    "znoY&8=jt@TY*zECYSNNP#}Wl5Vq=tu}?Wv4DN%PkD(K(WF|%>Qn7%J4ifkX_vkp1clu4QX`sqr_4C&4Pa5|==VAaqO@)>Obly`b"
    "y`y%c7v@8!Cb_dqT)za=%7ihFq)TRWp$SCxHuwEbC(3#0guqZR%hH3&$*7heHOunoNN;VkX8j}{e_LmMTE)8FNOXM_U>x$8n-C+5"
    "5WhUd%_Zo`Xd=GEglC6v)-_Hjq(>7F*c^mpHDY^o)3Hu0<rvfqx!7nNwYnp6-sciTHif2!V0eUwlr=1RO9vm0{3atb2G#2Rx+>4|"
    "V3-CYjD|2q+^8fV?@6z8Ln+-gErUc|60~~pxjqwi64_>1bsf!R4ImOYlm(J9@7ScJ#syq9#)Ssz0RH@P`lTuG>vKUO0!^QZ1`%+g"
    "-A<2`j1j;}7m~Yrs|u?L!<`x9_vD!~nN#W5sl?+J0oXwnQ$}U0E)yR%dQ|v~I4BL;rC1GBhl(F__8-8(o;{(&EwfN4K6$dyu`-ku"
    "L+AVMUt*;#4gOQksY5EeH+kltQ<pwoIqPb%#mQblC970)M4vlP5;IPhblP@JAGRoTI1WW!a;^quReSlF!I>8t2^R4q6ga`*S5@)v"
    "<->{Zegz^t0MuZ}5jo5h_`)~^g@+<`T5BYIa#2Y=edosDY$SzEQk7|mbvrs&uRedOPhI{&lsgiI=hAmDtn=ool+W;rGtU;5yn!e7"
    "LIo>dlBsG(RR_T&zv#u0-YHC%PWehPCQ<M0Y^HhjK4MLrUc7N69&D4+;NEuW+JmFQ-WLZqe*LijcX#4V0=#3L>NXvHbp5W~zi(id"
    "<My+Ocb8H_qS#8J<y36wWF2Fj2DC#*5xK+Vvx>j{B-)est~vsMw(RyWve>f8P$o=eB1wXY;E^o87kYJvd+9Lt8rDgZb(SjQKu)p`"
    "47Wh-Jsz#D1KTIz^G~@RP)4xgt!C$^o5NcrczuAqznvSiR0s}*N7Wf|k5CCF;1fLjl@R_t%b43Zlx7o1GTJenLcWFSB+!OWKOavn"
    "B*;vr>#FO!kFI}ki-4zSV%kUM;{5(}qB0Zh`HCW-p|M1ZK~hRB1ap(tha3EHJt#;J8uKt7U?(&FRQ@-2(*vjpOqQ&~ZkIUN_qHCJ"
    "8xM_4G|UI?V6VB5LN6|*8P_hwBN7{HiFmtz+^(-3oE(fv+)E*L7T;g>clXd<omGBwO@04b>Bhs}7@Q?Xpt0QD*3J$2(Hf@WQ!o=%"
    "6upSFj8p)w2on^=$0lqbd>GFJuYZUA%4}@;TM^-WkdJ<J1(ZvI+necMbBwJRxH&(=`!k#e^y`OZclD8U=f<#`aSO3Qg+G>uNiv|r"
    "4EXd9c`&jycczkwx^q)u2*aHhPpg;aI}20a#B2XC+4`?5Ev=zHyxZDZhb2<gy_4~<CNXS|BGVZ2#U1FLnA%C7RcfR4O{FG=u4SR4"
    "0d@8e?Z4@Fj{<NV^^~;hzeJ_KKY+RQdo}j-I9{pYKp-pN5%lsS<poze-MNsG3kU2UzimG~#OR~`@BF#^N;-RZCAvC`wzocCb>YGe"
    "Q;=XrJWNa-{wf=P3@q)Uc>_>=iSSL?VK1IHqS0{svr+_5!mlLz5+Ta$P>UR%EsvlLH#qPS4nSi*oWS+NlkY%{Nj$s}oH`?yze`-Y"
    "wh1P!(s@6wCTQl>P>_fTu@mLoh(l8PGnc)_2X~s%t#QC)koh{R)>2*k#pwm0$tdTTYnU@f7Z}1xaqxxS8*{_U2p%CaQ-6Q+>J11!"
    "zS@7qPGpJmF*PYv`xkPn8uLQ&t>(2qX?YDtk?VBPtxRr1FUBp|5DpEn-J-1D3icE@Cp_IYHcr+rd?y(NmeB9N;a2mUa6tk+$84tG"
    "CpZ=-VHg^^O%jt}zfK8f;)S^h*)m#5cL0d0+i=msV>7qY-`i7sz#4gWD}ecF%MUpw2P-?H!*y@#9+;TfuXXDl48=H@m{wXiW0$Pa"
    "MytCj1On$n2{!I6C{A*yPw7=%u@tn`GNpr^1TetWy-Y86mJd$(t&s@J1^}Z#v)J#iNyER+S1rE<!9#*+gCUEblcA{Ac9H_kQa(_X"
    "&1QF4tJC4p<Yd6m5>heErt8`K!Lixc_maX)hOS5Ps?*;c=SExaIJ$V}199)4N5wZ~91Dba%E0i&jEo~*zozuVXp5UKu_;p<X^v6s"
    "bg<I4ytnTR7@be}ne35^9TeAUm775AJuZo%m>H<U<%Gmx)ksVkeo+x~CkphK@Drm^tdk@9mJh^dOb9!do(}4W`6ztz`U8{HM^2|N"
    "1e-|kYbTVB#>1T8`>+c&o4wlZQAPaep?pgYYgqmH)F?tIATtGL4!1;G%kr}evuB>gV=JY5?-lRe-+1SV{MZb)?1eE>$K#!C<?&yx"
    "D$8a!qbo@#6elBbHW`gjXKmzZhxuLbq<1nL4fUQyUICS!HT#0A|E5-39j?eBd<=CaJ1HdF32aY7A5?7DCVMBb-aDp8#9?<)5QH*a"
    "oF&p;>vb)oOBh1O=PuUJ*d0JPP7WU^BO$=jUD|>QNLxGK23;61y7fUzZgheEc>m1ilL9V>v>XDPC0xN+zLd(OlBr}mGj8G#R`51I"
    "`WYYQ1%XRv61^t~0*q3(Q-(F{;k<&w{3k7-=v3i|+L(-{4WcuCxxP<hBJI)J$y?QGZnwglfW??}9K21G4l8ay7TKCrwlBdqE_CQx"
    "FHm{jF`5VteQ#2GL7RC41kwbyD}~yY#LKz)uGed~;+1~INoC(?))nz>X-uss?uniq0NFX7BO9i1ud3@TMn}R~634J8vO79{l$cq3"
    "WA=BWM2L(!1l0~@-S+DvH*46Dd5g;+*_mONX^U)i6!8R`;EiO$u+IkGb6)(vgs<Mb`oR|;zH{|m^4Rh3cD0{vD{WJ*OSSC|L<8e6"
    "pZ#7q7L8Zhm3;k9UTb=!>L8`VYW?`ICU%WeE;ubK=~kosHNW`{srN>AA{cUsX?f<%1rsu5`WT*Lgb+`|uB^=<7}Dw^BlS@^H}D*Z"
    "LcCsC=~X*o7uko1HiO&YERTjAb+mf-+$rtpS$mmop&pSO<6?OeiHsDW*|vJy+Xpy{E}x$RU>wKDWHNH_xU{#`I6fZWg^s<IcOGp-"
    "xp+F7Y_;_e2uy}xI<UPmglX}C6gSMGV^>J3$DhZ^q=#WTpm}l6Jsa#w4m=`-YV@?TE?bXW^AQ?JhEc>1QS5V!a^5bjbnecGiSRy3"
    "JVAwXD0BvDFG3wpe(U;maw-8&52^FX6U63fgJ^!l-rEGg5QtEL4|E)A;L--nU(D8~qqW6kG1=ZvAVG`+!^r$k-uy+_;}8^sn6a|G"
    "rIjI{=pj+@!Wrq(Y~zL4mMMjBoTsA1qY!zAcGgo6#IOV1Z}jYAIyH(j!4#9oMwX_TS1+apK7HqL+5?5>e<!vH4d<uNgh&#Yo*hvz"
    "Zp8pRv{!`W{Vg=%0}xN^0CgyTI}vwhpgnZ-%rmpvjV5X`X_KnWM6EcKvX$s7hmlG6La8t$GmmEpmN+|e4n3_~u~P)6M+G7ksmMCX"
    "Ca?{ys>1Vv&b1e#KL||D>e)`Ox86M_X9$zGXoX@1K-~1{OmZaae*fiRrJmIW@bc0pp8a?jmVexFB6%V-x-|6SC$cS1Owcpz>4iJ?"
    "$R3@o|JBU?2e1zGVswjRc|xP(;wb`k0u^=Bt{Er9{=u*wP(JdM0i8OG6?^j{1+Etn@jWn3EF3jW!ytENW&?CSdGR%u$P{a46P4QW"
    "3Gbti8G;VtejHq4`^n>-spiCDH5(yg;qwdgBs<;4uo0F8!L&mp2fzG+MsDZu9h%1Mz@<3C;tdZ_VQp9}sQI>Ch1fZ{Be*#3L|MQ<"
    "Yz?r?`ouFzI1`Y#=3uI7K$;wknK&&BlSFUzKrGkVO-rj9LEsZf7a6RfepN^SS~xOfNR<mYZN;=O6JU9F5c8!N5ZDy&rA#ksUH<Js"
    "@+lM%&=+HMBItPp&i6m|yat#F*&WUAo1_Z*oJJ)8A{3x4O&3jbXeuV@C3s+#r@av1`k<#!ZPo2d9_V^&o49NbeJdg$ZeUoJMvqmA"
    "LL}tPhqMeYFQ&B=iQ+1vSEKO%v*2FBe0H?<=7IZIn?xX>+M+xt6iQ6?YjMXL7LRKiA$N$gESwJ63_IR41|(BD8B%=6PhG%cryQ4="
    "mXt7n`2pAR02y+i5Wo(95wzbmyAPnCi3WXv4m#_)GX{Ru=ynsJg2u2A92Ei*b!=Pl3=i|6FP99nivhF)c<bW7)fL7w8g94OZ*(Nt"
    "1ti_BNb-KOo4?l|?E|3^b}w-10ptNkKl_(aZkJBR(5#FRG6A_Z!ny%UK)6pp2t;UNV7>E+{Et`DB~`CaJP|~hFeCps7zaHM$_xR$"
    ">X<bl<lXzk+Fg&eP;#BIEh#cnw}q!6#RDu3V6&Chh_if5xhS7L#q=mD(_wT@1E*@r?TFa2qf*o~Y?iidB<!yO{78VrFg8U12u?y8"
    "oaqvMa(7RI2qA%SNkR=wp9owWIBC0ZH#tbm1_bGk1r~roGbDvc3uXwmLFnVtbLQ{kN*>pb2zq?4+2x@ZG6Py0v^@$jw~ol|eKsO!"
    ";gJNZm6n|Q{4%5>+{|G0Tf21I{mKo_Y0cR>j8nPl|F%<(K#e21CXL%!k(&gupStn8sq8g>EnRXTY`$mU^J9>1S%M~CKoQ3Z_e9aN"
    "R7a|xwY;SnP;|1%oZIgOBcHeBM_Ym3$YqCivZ25rkN7zEFzoF>lt=lH-R*U{otBvw5edk8bR@Z~cEKlCA658D_H6$L-*aHk_;SXh"
    "?;PJKRSu9`E%MR(jhk1>y`7<IVH}o<Swg+4Kv*=B2)P39#NtLcF@H9lo#k0Rh!Is9s)pc-YAOJWf-JL9JQOLDK808+X86&T9z}c*"
    "!@{!3>th6M_j#Ibrqb@E)693if+$8X(1M}<!Gq?Nwc=a%pEPs$sLbnKzN3^7*x-GA>(}|iw@<|P59-0AE}d_Y`PxCDw|kqA@>8?R"
    "1f5U}s8|}5t4g(Dl?q$6R<R+qZry!w_w##?KE9dXY@BqxYh}zr>d$^9`@&bxETr)>)6B&g(w+2=)ZD+^`d|vHzLD+zmkX89qVv*k"
    "NB_-#ig(?KqL$tiV}}R&Cs!KxK9&U7SV#%86crCM@kl5Z4R<CeZ6PM5=*T34XEpc|xMwri)H7=2>EPbOslxq>jnDt$&))s3zxwdw"
    "k9Q43(BOy+Mweobo=)sN$LyD`zf(Uf_y*G%bnOr=oSlw^0lT;7mR6TuTAF$095#_S>pyrAUw@W(Xe1`knW^ZR<qGOI$1Qsz0&__;"
    "v4~DSRd6(%vSxxVf~pr+_*b8s1fSrS+WX&|-90_e>w~3x$YTBW@uxq1u>QejY9*1>S}$X>GYd1237nFxEC1ske)jwC|K0z*6^R&l"
    "V`qXVHWw}!+3AzwSmHqMiCDe%sy~=PudZDxyot4!mhjjxe<tX9=*Yq=#K^EU&@YRIf-^#vpF6vh8f|H5ar8ap#;2d%`t0uKAKyMb"
    "S2z5E4zQp7;-~Nb<4=D6qaS;R>JHcm|A(9cQ>6LPAbuB1hm#MS&FxE*h%pmG&rPM+R$txcUlCI;UGVhIqi5&5mlKJvE`u-3+z6PQ"
    "*x6~ndp%ZbW4@;~JNbcBm7J0e8ATf{M{A!0o9|RkMD)Hk@Q*7ThU&c2`7_(76_b}A-~Y+ycYgD*vEQAO>!E|Twpo=IY>_diroeNO"
    "ny8$_ySt8mYs<QRt^3c9cJ9ghSJ3+Phs7^?Qi1#0S%RFZHb|qYXF};X9f`S&=R{R0ok6BxluS(|G8r}q85ZZ85vITQFT8PMg}!&N"
    "SJ^ljbu`KWeGjxGb=1F;cTc1lfjPA_$;Bx?>R`Uq>)V}Dqhs-spYZUxi4jdS;y`n{F>9S<+qH?}?P9JxII+wR@+YpQkRgZ|`%rBF"
    "<`kx_f(pP570BS}wka~RGzGSO^$@r7EHj~cfCG6<f{)Dd>BUq$8cqoDw2;h6ZmC<xSXYY2*)!9pUi~@%pZe*aTwxF)kaY(07((B^"
    "`rygut2;N=g4D$VIn|vyuP{ECh{_1^ajvr`!{rhD<>Y=Q!ysX)Ug(q#^<lUEu$-%nM!q#XDYe^u$1p8ZlaxVUQ*sRjq+v=xAP+ZH"
    "C@?^?8-V*Fd#p+}5KEB@v-A)XV{wlL<jI#7pqTj}|4H%JHLg#}?GcNq9t%rGk3djoOnW0G&}^&SOp>mxu|~zNZnR^5jBWNwU7G#&"
    "OPj+M&m~^Uuraeg8@NR9<+5l<Up+L%PFN6QsmaW#smQda$Wex20#`uk-F#`MT-Yn_ckbLN@3t|3cRZa<Q{-eq?=feWCUUQd$#E{Y"
    ")Mf3%@5Unkb{=_-G)KSZ^p}*#Z>IY8-S*Q~3h2z}K!n`+X6k^+;?UNk=o8}DpK!0*a!GBgb2tZ9(+ScP@>m?qe?26P;Sye1dW}yk"
    "@9R<`Vx}B18e<|96%FY})SWOKrZ$C$2L}uf4M#zz4s`1uzmwg`%)I){MN(Gq(SUbs^ckjOX1$TAyz(9N(6vV8-vU<Blf!Z5NP6_="
    "n{PYQUFlu>K;!VC_S{L-|GTdstL^qTMyQ3v8X@6&h=3wMa`9CywGBd65e=1O7>;P<3ckeeL48*^gKrunI~$MBq*FR4XtP^Dfkn5k"
    "#iV0y_vVMO^&Rb@xAW#TP^qmQ@20mClm{Qv&e5)(NiQQ0X+}o>7b4fpBrcv`TI*e>@jLBfD^O#o#{l6zK}+aRXA+kNX0)%;reNAr"
    "6m=%?+{M$2GxLj?OmYfYIfuORO>R)yQfm9d@=mi=%s+X&`^D#9eDUs`PyX@n?yt7W?#YlSjj%CV%3XzqAaww!qG3z=w}1GJuYK>e"
    "H@@{s-$f0IBc~=^_&O6^O-}CI-78)_Ze4Af(|iO{?O{s^!%U2bObXdAKECp+zyI-vZ@q2oJQ?miv3t$q2ltNe-!HGPIi>-lC_z()"
    "U3<GUxVvAPUzoi3;`3kq?eEj^uwf4MPD!bMA~mnejoTy8skp|?&CU6RvjmedeRgZJy8WbacqFD)rstkJd*K_;4^+8YDLmPD<kuhd"
    "_pcw_eb-U6L@avx+=UPnL@78E#-cHVjghjc9!gq6@B2Zs-XGgA4GEb`r)M%8K^WTPawahyXCln%+Wy)>XQO0VCm}D#5#7m;3jN>g"
    "iC1gzQ1xm}wcK`C!jv?*r5M}mPj)`|dFj{xbM5})@piPIN8mVurU+(wacVRv)RN9x>Gr42NDL<vF-J@Ib_#bV36Hl_!B%a^A4e&S"
    "rImIo=<IUJ`qp8qp@G!G+32~a66c>j`|WQ$+PJg!@ZS34jd8rS4J!mWAtpVMoxX5x=`p?Zpbw<FEjDDAw$O(g=iB?8?Yo8D)y4}j"
    "`rUY_^7(COX<3A0RhR$OkKX_2uRgi|le_yngW@k9vH!HLR)ssm>CK*lja;NM2wK(r%z1-goJY<0nUwA|RHHu+IcUlB`*u$RO<!>7"
    "RDjHzgo}`RMLjJKrq9H_bLZ1rcRsmu|FZ`dp?-E$n@=G(KE845(>wRCt=4aRVT%&s%4-f=bI5}Z+=pXe3TagtMwIkYgA+x66&@QB"
    "t$Y7@y8l&2QagHw&u%vfuSLzETEv$F6#!I#^ibcx4i&0mvOSw)s#0>~COm*j4j`uzjgfEWtrJwCsP4U6;>j)3eu%#PcdOUmJ}4az"
    "zt|{juIH}3xBhsfK2b)K)3I0*C3!EloLSg=7dd>dyL;`yqxE|a@87?F)1o?>ntS=h6owI1rBff>Gc5_geaV%s+)upwAoIbEq)i1D"
    "=>m+Q`Gy5sxZrUvz*;8fm}F2IZ-`T{0Na3FlLQQ0QX$C%Ro6FN(5E7p2N|lbtAPU|q#s}`$&$ZcWB#DVzgc~FA@=xka`SwYVjSN$"
    ">;NSRjD!(e1#r^EKm)e>9y)d?&;vo+uwB<NJ=d=m(CP_TK6XqC0elD!2m*sh3gao4_B{bdk~B$E9sp=#hIwz-zP+#B+8R?QFg`Yb"
    "1`ZThKJ3^500v(!I0;yOSc4J+AUlo?2pm925Tsd<LmfOYCDpNAjAC$4Mgxt+EzPtw&vh`@aeWvHc-)mNVvI>BLj(jEV4edQhGn2A"
    "2t&RP=%8z%mUWu=(GvBeY5YeXtV0Bhb6@_HoS<wQkPwHlBp5V66n0Sx0CCF#R2Lark!_Ek2B_;UgY*c@CNadd84$q7hxP)WL=jgX"
    ">aGcZ<FOc_5KK}o$=Cs9xlCYEo)O3%gJ}@b{8O>>*FfuU7#~G^2yg&IcY^?eQQxG<V9a++99Eex|KozFQbWt7gk<3G0Pf1B$%R;I"
    "U=icoPSJkUaQnWE`xb-4B<njN4v|=^?biquLePEyTD<^AP|TycHbQP0eQQ|L$T3y>I)=0fnK3&!#KDLXfxSrJ5QCN$^m0L=VWbKa"
    "+2<G!CrOf`2pn&>2w5&iDLX6(k?{B-fR2L6s06soSXZP&@-S8OnE=rwlpfP0&fq4lBed>9kV6PPkJqx$&Lq&cjlPa;1#->sz3~+X"
    "0jY&(IMNEDWj#8;V=ZD73hR-eP7gFDV93$51(_fmaX}0Al`mD|a!nhiy~#x2h8&K<qb#3wLn?}lz>wj_Ky^HN$k!Rp@Lijt2GJD*"
    "oGbX}4*F1<HB^(PXCNC@I3kP$B4LgDng$JG$st8KxNiVpKfrXw*Qs3s8!*7o9qe6eY+uW-f3CcK%2|p4Vf;&W_efsB5PrcRsP3rM"
    "ZwGx*8mX=(YgWv1rmU2$Mo0i7>`uZMB>bV^5(fk&3I2fS?|z23n{4c)rCB2GR08vd&r}v-iad}mT6)SMT%ApBt%gP|E`qoro`|Q|"
    "RJO_cau%1en4_35jP!<zR&7L${v<exWa4~;8<&97p-GR$V8m~dmAxkcqm)ig3j2HcwQZ|2cA%bCZKY#ej2X+tKRHrilXgw^-2V$E"
    "p965z+<6iZ9b!snI&DXGKn3yyQDA~Zn9c5;WL;UH0^&5rumLw3kitZUNv26IWj#gU=TIc=MtGl02Ei;@iy&r-aFS%W^BLCr0<`kv"
    "$c@NBbl}}@22y$&OeZ?f#8794a%6z10gpHYTqsv8waHq&V>+u&a8APCxcq;#>5w)!ghz@uln4M4gb7Qd_V&B%z)q0pWCkznz|}4+"
    "`$7J#eP^}Iww#35=Zzubx<E96MWQs%2e=zV18ANbtoFD5>9F=m>rBk3+j{;y7yV_J>ZS3mCD9YhL!+SBZwDLVZ4--Icxjorr!&4~"
    "_A+8yr$pXFG(saoOV4MEv@`XDY>FP`;#Iioux?rCE5p8!o4pDmDJX%ojl!u0C2#^`D9?Z<zz%ci5<($3J7gc7l_L>|2-Ui-HTZH}"
    "BDc%baLyT9_;GENZ%D_L(II4ZmIAv88sB?!GGm-ex&OLf9Kv<-RNo%vlZf?do332i4>%|ybzecI54YOs*S`f!W}CYm|8sWZ>x0q-"
    "4<_9|etkt<K7*ctoy)C&u<&E%Kv_hs&N->#&viO3rAC^+yprtvq2^D<jGNKMF0m0M>oq4Tyz<rm^t$-QF_ci@hO(0xC-2lzoIU%)"
    "Kbn13PUDL$soX<><rJm}Fhkofy)+RX4D|^NArUkNKh+`GjiDJS^n?O%*22hcB#yhDs`fQq26>9>1vWC~3leHIx^l1UNZo{D(UQyn"
    "st*M1K@Sb{`C6kVs$CKLlfV7>J0D*E)Bpars4ztBGU}N_rEOY6d00~LAwWqKsj(wt8jYYMhDe4wddt?1&ZcqB@5Th=^yOJBgrgz0"
    "OS%&2s4RrAQ~NDd>^4Cz0<gl!M=8{_L2;ZtY}sDFeJ?^Hs&PDM@0Tkl5yro{v1*O`bByYZ8hxz?Cx91z_iKfNkHZ3)ok{Q+a-<lN"
    "Y8Zwoi6~E{P$KO4{#NcWB*4=XD<jqC!!a~H13I`V#uUTSRjssF;F00P1Z#VhUIwgzV>Uok*yy;Uve6rrTXJtWlEikU8s#Y4967p="
    "o9@^~B#d<sbO@+ZuyJ}al#HPd?p-^5d9F=0*$@;mj5*qb2#b!;aEy<qSs_U=aay+|-PBt>kr_G{;@J=p6;fDcA_7N*-)ufgrUYo*"
    "(*=h;oiZncc1JeJkSB1@Pgzs6FOc*xKC~$#9_2KOG#Fa+hI3&&j)IJBBO%Cj2cA*3Fre=nZ6KHKj_QOTN`vv2GVO3le(GX8i!!3v"
    "I~HpW!@_u1vCuF_a*W_Z{rZ*PUf%lXZ{AF3(+%~~Svr)0d-04$B*rESSn_nuz<ojV;#0s0{N1zv`{(k5$@`0-*#@Zq6(Yhu!Q`pg"
    "a!8nRTTox>>Hxz7jh-)}C;8e*zOZ|6@J{(Ns&vFMQ`KtkV88g}pcdsqn6IirxoV?_`&SkvuJ_G+RjZ#fPDiHv#iXME6c5nGAh6t-"
    "A#?3Mx<eTiY%bn&>;1$KO;k>d(bIEqP&&2cluQ`a%x#i(<2ce@rKW1YQA5I~hy)7P->rjIGaTc*acIBu&J>q@r?sgB$I@I}czzj("
    "GcClfj|*~<AZg?TIZVv#$)UBx`LbZ#I}^T+g^vc%5E!Y8Vq>53KH=<kI`H|jOK1(Y5~U(>B7ysKMLjA6a?VtA2J!%n_3CuCK096f"
    ";WGt3s7><r1n<`F5tU+kwH!XWQ#;ydtUhkJywG=M2d&6i9v$~=*R1yXom#(H7&I;1aUoYzZE1Vg&UMVT996Xx<c4i8#IimBnw|+~"
    "r=Uo(3*eP*R5vD#K^lPsp31^-N`Gd#pMZy9m6Z!vzl4m+Cy%zhRz2!eF_@p2m_u=gqy0oOn&v_$HxKjo^1HV-Y*%3z2p<(S_TpAK"
    "J`^YFqd`T~_j2mv)rXHCZmi#5cPUflg&rRZj9w<q%wG_$KVdhj+@2UYf7w|)k58TorG(ye+Pbs^n{)Q6R@P`0tQ7TwoY36q;Q|(6"
    "Nm`4}Wcg&240EPCSty2^rF7q^o8w5m=Z4U+U00GptsfI?+VkiE$`cFc=X0*nzqnE(`9_d_^nR}S;YaGHf0+AXRC*X3?-Sh-DN2wy"
    "Fgo==tTx~6=5L4o+b<_?_7^`ANe>5DMx+CxcylFae<Mwg8x}mZ$j>hRfW7iMah+*=aM&5_=5lu*?Z}~N2TqZE7UB{fo9;sVb`yU5"
    "Sm|xIUYS4lTNmg4?>AOPNfTY5u}8DtPUrA)UedRGNgMSItYbX6Bz9|LutCH3>F!;Vf_Y!fTe89OOX<FmY7AFX8BqbIPuEuNT0c0k"
    "pcb(^Vd}TjySSDll~<YbDRKBLZR|tN;<K5DYagNmMw1vd5|Rh`+O}|%zs=8lT39J*-^%uT{Z_qKsWkuV#AEGd-v$;K41+<`_o2V|"
    "@!_dA!ULr4WuETX0IQIv%s)8YSwEVsHO?)IbME>XJM@%C#zc<Wz>Qg(yj(Xbm6~b(G*&pyWR0DPr<8M-cf91dUkqMoCNQ?dCn4M7"
    "dUSRwJzZZ<;`1-&lxNRP@`OD_zu`~+;HFV%6Xp<v32(btTr(f$FG7Ege)v`k-qidhse<=<!czNP!#Y4S{WDW$)*AaakcG`2QS;jQ"
    "+kf%LpKPxA&!w_=%bUUx)cNs2JV2*~rHP4`Baon)*-DwtZ*OgHu9vr0+c|Mqs@smn`1qJgX^>F%PUPMF`g?!hEGU`=SL#x4ukhsd"
    "`h&e~J{$)~(`Wn}$Kuv@y_9RqBiXXSepd^Wz^I`891Uf=(89o->aMWlLUeXAb$&7t%Z8b$FmCHlyXu5BaD3VcCxcAdRUHV|{g4G&"
    "t*%jP`pssP%~}Q?<^)}1R5#K!z*4>-iyeK?Uh--yr22F=$OEOKS(5dGaAa}}Ev8FVdvr}p_Kn!a#=-i=(Z=Ik(<q5vJC^m;Vyo92"
    "x*)ds0NuIMIrwawk@P7De0DKJ`bY@$V{|amq`lf<SL+M3$2nRQa~We~OY(8sjKyaOgbOqS_E{I8Sw4*9O}067nw3banW*GuhR02G"
    "VNXQf-&2U{>f|UlYmcLkg0>V#R~%C{w6xiohDKf3wgjGebT7BF-_I4T++FeL`c`A@y7$G~v7?<A2fIPDtM&>A*e8LQ4W*<YWE)Wk"
    "Ooc<y2-5UNmA&141pq9A$V@HB1IjGJ#;!XP<5Cn&0nl8J47ZV>&-!@WaR{1X&=O;w_up~nr$EAO5U3pe_>Q=Jk{?$s|6^F#EaBM*"
    "Mt8|C3UlE3us%GU0sHNRrLDgIE8zG>gpB5ynGdN?K=x;x{UN-3X^Vkwdae>b8;Q`N0r*f;gV7zg!A$}#TP4IY+&=6!CfSU>0S(`G"
    "g2V(!GHX6HGc`XuIX9h|c=f4y=K6EcPGo*|ab{w6COf;nYtDR^i(LyZW=QtQ$)%u~rmN(g8iOhwrBGD>`7v^0E)&0E;=SnRA6@vA"
    "IeWi#HL<8Nj~1~vC!h>Bak2W<=|h8wp6aMy?Pt)i5n+&sZNKL1Ef<XMR{cySw7hP>p`!P}MDe{5@`Mogoh2DRv~03QIIGj)U1E3d"
    "I}hJ-)_#pRosPdYN|hSUTuPP0p2X*@EBe&Kxu-*;fkJe;kawib#qf$_6|i*CeeQoOQ{o~KpBX^mn#=Tsm>m;FuuEN>R1@Jt7o87d"
    "XGwBt=&|j0gw}7U(l7gJ$nrVI18avhq$%>HGPpaij)T2-b<9?9PnEj^sM#~bUSF&F6rqD~eIOe(-4ju*i;-bJ6oq`;V)L6bnz$gg"
    "XI?!2;{W=!mw)eD)u=a$LIuR_$tM8P_0cha1$dgWGR*dNsn+P%8r|GqZa)6~M>pTR+pkxgej65>t+rHZ^w&1aJRM34++2iaK^e0p"
    "MC(_pAyr#x?g_8H9DU=p>{nl#+<o|X@8Ra|>elMt{JeDa)8>QE>dJhv$I2>0aPep&#3wQ5-5=YVH|5@O;rM>><oLn$L+>1yV}kb%"
    "yP)epK8Crb*yxCd#rECJsg=y!`H8s;aZ$%wE_O09vTN5fTYJ{koZUw#kH;MrY<)tAzoPnof1E#5ng?2EJ@ox^-nm61yGSqsNirDV"
    "+`FCM*(@CG7feWZVAb@7Klq0BJHJbQ?}s#z8xb}XK#uwIb^dPC_;snf)3(d?X1-h$cMhf8YGbQ_rnceCT`+z+5uFaFDJtAxl7<j*"
    "8EEIAdR*$9RJ-E#gZ_g@t@qZQZq+KEi1{sBTN<Np^VZ6k%SMRYYo8=$A{Rn2TIKt1z46??*b9ZfaNAwEq!^Q%aFYtENqdm|dM9_W"
    "CS16Aa$#st%+Pc%S3UV?0TG^iVn2N`_Y^zCtB2og?LOPP5`BktU`CP~_d|$T29d6T)*QM8-E7_eIci*78}XfdSJH+-zw39}K%<c>"
    "?HsQC`i84wri`09yP3K4uZNw?N7yOtg{OMP8wJpMo!dDz++;gG2uund-Il%>utSrqaMSAA^y9dmtQKqef0KJ_#`}a7W~|wz$n$Kf"
    "JHV}D<Oy^c&vMLsD7F-JVVby@oqj$!`F|o$3~ghttFntn`;$Xaa4LMVCw}E53#(zzjgeGjRGV=+39l1Ei%L+0f~7${HZ6ve<uIEj"
    "_7mxQ$>55W*PuNmsA10m^K2@fEZ!iBV~pmr8)pT|xAb}}P4rtmJmiKZw5KjD8Rg3RfADkTE6d6A={ZxTigu_55IJX5kRU3H%wMkS"
    "Who;XUv<qEENyB#|9y8WKdM($bBL5H=(vjx6!*+5ej(kRP(IOg(IFgog2w?e6_89*>Waq{-HpXts*tr)^94KvwgG`%wvB0)p)icg"
    "MpjM^s}O}yleAyg7zby3^tf_(RO;jkc8akhsE!Pq3YZ4L=}@o`L43l7wLa_tL&YCxq*E+(5H6wW9k#Vkl{eGf!)g;OH~do5#{rZ("
    "^%U{i_dUsca_jcq<E<r0dTMTR`obAKe-KNPp=qo$v`odTKdJi5F9btq_stKH%hS^@oMK|AmI_kY;f2T{D)%T@2cW@XHy_I7owW|1"
    ")QJG@J;WeGMgb5cFk6&?QA?}n^`X5_wZ;F)+AhIF_y8F<f)+g4nE7_mMTTy~0++Z}Rcn^DTG<*p$B$2TfAO2`=xdgUfJbFos;D~1"
    "2p7(b;;6VlmgkWn6z;j?Ny9vHq`U(a;7HI{XhY(SoH6KoxD7?MEQOz6nS18B6)YM%Cj{SUUFkm*jZI^CD<7JcT!x#w!)m*DquGa_"
    "h!`iqDX|x+gLjVL)zWg&6~nSKWDIH?GXWI#e6%^O=fuLp-0v+cC&}pHmiN&h^jRYqMRO}rb!6#&124ch(SR9y6nZk0LN3RB0ap<C"
    "z_7H#*2?oUS!d^H+wK+;WIqDVG+O~fdn94w$m^E;?XS#HVc26Zi$o>JqdfAN3h?5OI^=)`bPTxia^^|vu8jTx(OyE%hXF!@NLz9S"
    "rbvIa-W;@63pYb`pOhnGp+;|kbpTfB$n|sK01WV!^Wq;&gC}LyZ4G8~{wfUN^x+T4&(>~Lv531M+$sgX{Il6Vdie(9mB6**|NMtC"
    "G_la^B7;#ds|36S_0O;t;uViHXLk{f=P<|29-WqhWF4E7vSD0cU8vbXG+WLOkp_y^aNG~vD0!jx%PSv!^u>)U?_9+~5)swyh$>`a"
    "k+}?<iSslFj?~?^ug^{!^Rw3Egr=oq$W#J}GRm-RN^MVW_sspGy0@-A^dZ&vhW*yb{<sK=#Zlq#pr;=Xtj*?V<PQg)+46ALr4XMs"
    "bwmw#Sps_XAgFg(-ExPTTG;Y61wq*Q_CY&W7VC8$btxJi-+MUBvEz$LN0rS@b$7eH^#ofw7ryjd^0}AlAlgOfB1k%!WpCn?HMKl&"
    "3<I(~3LP_+*$^QMCeLK!&o9MaTxvIt#rBERFL;v5dXAvW62uxlV%ZQ8YcPTo;Wb16m;}eqgh?Es85%;-CJj|_T@5pFFOqPmhzdbE"
    "WY(?v{Tj-E`~)4Dqb*Za<e}ITiROV++1YPDaSRiI0vIskOW4F5GLdu{f5eiGt=Af)@6E8myccE-E@WX0;MlgKk6Y8ARNc;%wvO_f"
    "3L4WxlO+q!;gk$Hx^K+MolL(;*DLLQ0Y)VZ9jN{LuDLPn-7YJkLZ8_=Mutb5-f$>4njYA2k&$EfJl`TIFe;$J$ijPuTJL#qA7UUX"
    "L?;M~8Q4_RU}6+vN2kf<(xbZrcPJw+d=~Vv0skgNL@6VVIK$49qsHUABg2bLNKdDKg3Vsd)pQaZ0T>J60YaokwZ)b*Jm;O9Ditnr"
    "lS4b?L`K8rqpax%(FoBV3VxR-S{W)6OD@f%r|09^Xt`Z_cJ)YC3~3;DT0Q%^et2)BqYM2`uh;7KJEH%h>PB%Gi<KW@ZVgaEPl3)Z"
    "!NOTd^2{#IL{y9)u_ojVQ!=L=sl!Go7N69T?T}NaQP)mH`YGaM4yg@!M2}CD1r$yo4i70n2<~DLzlG4>z8s#70p&`Lg?DFCRFvf="
    "cAMy~lrxP%94?Ytt*1@Ap5f0Xpp|Hs<iSX?IFQ|B-$I(SUyFuzF>HHM{-^b|-J?Q-=N3ywyF{02q8E0DaG=%Mahz~;yASh$?_#P;"
    "4Rt0uPSGfsAg~dJV5ede|7yi+4WXey7(g&aPhBz!wW{U;9MyKbyxOb=QU$V~9F+e2Cs+Uaquc$VqHD@<&{G1(K_NaCj$+sZA7Pmo"
    "Ou1MTgrlHjN2@AxD50@<d@8|sMmIqQEa1AmrsV;>Uf&rE<gKDz6y<yaR87S4#zg^4kS$0XVb-8;tX{wKn;-u}oDRoAkti2sF}z;w"
    "<&T;u;_N=&?-Yx*`q69u{*9S8(qnonmHMNhmp`c&^UZv&DH`FfC5U#2LdpHzlf9#3F7QFsE9{h28}%8^B1kl_C^Cr0al59%vJDRg"
    "7Vi0^k0IlV45)A@v9ib!l&@M+LmQO`j;KXRcGM6-Rby<^BOHKmv5@6KGYGxhr=NNAFK_<UKioX*z-B*6x@jw~n1zbBcNjc6bloqf"
    "6?autmi%Gg9`y8mKatb$+#paxfQf?B>BXK{!znbqvUp~hjU>SAV%R|d8w8^%ZUNCRQT^xPqmc?Udv;&(0sG6ZE>VQgWUbfj*Xo@h"
    "s6`UqP(B_Gtp3n7WCLJ`RWqQUM##P1*yfF9M3Ki7i1-d@RGCqy>OV0?Bix?>ha|9HI1Z@V!C`m0P@eJG`FhAPc2~X`_sV&utqmaD"
    "FdPs;ajSEx)I^qpqsys1|9Ys}3CZ2`#C+G?V0bYR3PKUBuUq?rUUcgD2Q_&VKO?pcNwn30>ro;!me#oANUo;_*2r0Y5er0!&{9Uh"
    "A0C%ZrFiygi|YeHPBFXQE2k!^$G!E=3apzQz-ji6OsqA6YGENnqF!X1Gdlr^&WXmeZB0ogBZeoj1i{iuGR~;AI)@sZ6MR~0XW|e|"
    "__a=LJ`o-I@}XkP`s}vmwc0WhK6T4(R89ud9v*DlSprp$Y6~vdWJ4ws7G9h`mFq0&&8~YQ_eD};v|%Zo9Ro_6v%ASCtiuXBBovNU"
    "Xl8^2ia_WQyoW)TE@fsi(IgT8$<uaxK@O)~txsbhi6S5dt42^d>F<=7tulVti)evLLSD?%iVdsQa7sDDYV~bVF?yruCBco@Iwr}7"
    "qT6*s9`40KAZm|Mue_&q>rh*yS4d@<u<%Z0A<>P80i1!5$ECr8yjxOhZ+;HFmE%5Ydt;tL0R%?^X%t3K9)`e?<w|3{yDwtOIYdvX"
    "J$Pj)2xGQdv3hOavA7V?sFjUT(@|>4nFK0OD&Sbdkt-{%EC;)tn1Urtice%hi3EsI=OXSb4HFiSzqbpkU?9PXkeNtOtbo1p^3yBx"
    "r$`6;Nilk0#w0Z4SR;Zoh=lJVoT>!X!~TWm_*B{ly$(;yAr2%+2_8U@Oac~brY}q33ngd~S+~(GSlCTJ_wqECN;d|CqK2>_<O509"
    "aoqp}Q4#|}IK)E%`}~3-goB|6beDZS3Hg9bIf17DFwDiKG7$g&S9E8)anoTGz`cz3b@p*)%|z*RN!13_rfO+b0TM#Jfh(Se=RiVS"
    "b5|+^2r4y2P`c11Nt;QVOyXobi?<n%x4-SNjd_Ic;vD_X)hEs|a%~N&H7Q0Q7RodY{M0w~w};;QsquQcfJ_Vbd=9u);JZl(P`xLh"
    "n;iZz<e3R@a+%~nV>v$ZlNi}5n<?iX4bw0d4VTdUqJoTK+{h#~nA3!7@@?bzSRVI}k^@T{+s35Ac$>F}BW^p6gYcDyCd)cXGTV0x"
    "^V`;9C_~pROIl35p>S(D`PYw6F*`YgiHL|nubax6<0BC{A^}I(B_}IXeH>U*f7w5-&C|8CtSR<vY&lwXLAEkLS`mcDN%73RVZduY"
    "2}=rr*VSs3HxnAl#P;Z7PNd^irpYV;c-0V9@uV`h8wk#Jf3FBxM;(P{`61-{3uaCRom@8TqWM4dw+UjvOHcHqDqPSf$jwn6n5@8I"
    "I{~iC5o1hEnU&wT`^ToT54khng3`7V;&8+km(I`9Y!6dxvl;=#N(W~d3*9&{TZP!cni&_;9GLug4onC-1*6>wI!}W!!uajHFHupG"
    "Qinq96e$GYo{QT!?=rRq&GgiENH&L3FoK6Om(^|7n56(G>>O<H2#-Kzp0J{zjgb^pNKipHJtsn4m?9x8lUCw~7Ax8i6LFMVDm*#R"
    "-tU<Z2<*Y0_T;h8!wx$4+#!Q<m3-S(!)}Y?aaDcvV5sZL%$!(G%EELBM_CLO35&vKr8<px4KD6AiSu=;na4#U%eu|tF~SR%uU~cy"
    "RZ(-LI2DtGO`sV4-!dsilBu(j$Lk`Kxr`%o)mr&Vx3W@$aB{o}+lYrRL*m$4yiv73KgdLHm21LM2g+lLsSkE{EKN6ceLhyKlT-V}"
    ")4dnlPZ6Xjl-K+KlFAgHCtwDf&Z2BC1!|g<Y9`m*K{prbZ1Z9dGUOTso<2X(&eVnfkz%y^yRe;b5h~7nY;5JcfCvC_n@et#v8`ep"
    "<q%5bQ#{ux)X|(6WX@P=GTpBG|8M0WPLM^+keZ21kIUhK!_hPvB-4=(va-knHwd!aA!!1^GTu2&^23;0=ZQvMtVx$fNq-=6wySId"
    "&vC+)TCa2SQv|NFB-LK;_hkLcL7BGO(zR1mc|anV20{6x3Hq(v{j2D?{h8H=Lo75L`h1nsi_{WYJmhE>1H;qSl?zMdW$6w#&*Rk#"
    "5x-1p5>2rfM<L5$FnNnQQ>gInbLf&(#1^e~t<fm9J5_2>ypEp#?OV3psW+R|bG=rt-k&^s9&sp1+~t^Ax6b}CxXT|#tDjtzchqNp"
    "egE*+?`Y5_0gpe_*6-Wb{=T{T%bihTGSP8xtv?lqukpejQMPxBU=xSGLA2M(2gRG8&dqn;ge!^aJ?V$axbTGx?K?#6gjELC2`=9%"
    "ZEW4R_nAn1y|uw^IbC}2k{|Z{lRgiZB~fZ$al(y52XP_jrEQFg<w5VOAd|OW1`h~Qat_222n4#eA+&mzm#^gi08mQ<1T6pn00;m8"
    "03iT)jyIA2|NsC0|Ns9I02Baqa4s<}FfK4Ib7Ns_WiD=Tc>w?r03ZPX000000PX+)000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;"
    "W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$Itqpmq^YA&t3W#7IuspY6>OSn<*C?d#a_F^>XL1iRgH3^m9zR@tJ>5!"
    "E0J%4R&4b@tg<$?S@}gYSiR1aw2J35wBk2iV3k}v*(yDo&AQ;kRx8epeOCKS^sQeXxM`*RsN1TsxZA3Of1lOqiYr!gS-x0RaMxIE"
    "Ro`ZHMBmxUY_FxYzsd=#Q#;ODB{0me@_W%~wM(JZYO&EitG!JvR&hTMT5VgyZO!bl&<X%hO9KQg000080000X0CCiM>i_@$|NsC0"
    "{}BKb0CjLKF)lDJFfL+gVRJ5SaCrd$5C9+n00000008X(00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4"
    "l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL411_V9R{M=L`t5_x?zLaEVuzi^glYC(*7NKV`g-jmP0Q><I-2(dHBGkLv}=m}IRjDq"
    "u-D%EOQvnuJ;9B|K6dLtd$n$V`w1!&?ang&vYQdrZr5{N$A0T2RXhCyhwVNd_pq-&#kzmV#CH38Z}aS{42<lmrq8s$@awG|!{cXr"
    "OWb?xt`$4mA9a{w-|E?HA0&0kewOepJG1x(`(3Sk_BB(R_W}S=O9KQg000080000X0B<p3Q2+n`|NsC0{}BKb0CjLKF)lGKFfM6s"
    "bT}?<aCrd$5CFh900000003Ds00000005P`catRPc^{ZQv(lCK)zw{Xr~SB{*;$Ll?!p5{&`A_UN}vdysN;z`@=RRlPKY__P9%@y"
    "kywxfLBcJtOPKX`%+Ahi&rHwswD(=r)#bg-O7HU;A3<+C`A5Ey8IhUK^K%jT(pP@%%fIv+An?Be|8eSfzy8Pn=8vYH7@7J%e*fIm"
    "+{o1L{ox<|&wuo_fB&!k@Q;4?>%Z9l%-8<lkH3Dp|HuFKYyaWvr{`xbo}C-{#c|=Zrsqcf&yoM;MeYv3kMqJuN0noxE=QcI+xX^R"
    "{ndB=?r;C}>i^Si@R|u9wi*{+eCpiuPd)zG=k6UYKiJ>>;mfZYB7sVDBkK|wM*^H2*L~~Y_@B1(uVw}hxnu2;CY-nX8te|w*{ZHQ"
    "NE<m#8h~8xpq}2UWcJA6)=;P&M#XMPsBV-$dSf?uSs(r)KL48@vyo+V#}YLbA0ADNI|iBHl?11<)s9DYFvD;VK<yK%Mo^MJOh)aN"
    "*-BTuJ8NLM=~+t`b)gLb{Vo{n>nYvC<XW&xu}QdZxAsX2N(_rQ)StA-nIxBQHG91lKggEK00KFL1tX&4?_#)O8-uf9=3*#0jGoy!"
    "Dc4kOTa>D;fvhP!>Wq!gU-;_N&;0kl{-_01Bx`-36MiW)h9)QBO1s|XY6Y%z=oPCG?UTW7P4}x7<3gDZi^xoyif6!`6=l~Ecg4I_"
    "Fk_nTN4anL8`ma7*Pe!4ZIDh6xK;n0=$rPYi*)Z^&v0WmnkoFi%jI}{uYsc|hT{l|ijLXOBi)D9X1orgHiY0|K-f7tV?OT-2YfNV"
    "H|TTU-`#z9K2kEfvKt<HPWF0mYVUfY_hCQt(@mrp$w%HnkNo?=c-Y}Auls2c{WUs(Z-=j4LN@)OS3ZkEi<SbW9<x$Y=i2skt97Y8"
    "g>*m>^*0(ihOrbd94|6IMzPG4*10VVL<?#M75TM&rKR0@RMO-+x|@aXVE4CQZ?VSCwsQ`wATxa8IWsZW7;3_?tZyHD`5R~EVRy!H"
    "COpfdKzA0ODIjl+tV^*hBN%RkSB+k}8gF}vhp-h4r!Gyn7kwUw?Ed-T7rA6r%#{wU93~h(Pxrjb!-m(iTaBQ~k7@NT8(El?G0{f7"
    "qDop8*{?6zwI)-|U@{b@*eL5^+D7=vS{7*v5$JTRI$_E4;p+plm`>z9vuE5h)4sD828V;_cU_e~JI{9X`OxI#u+Q1B<{6%hh>~pz"
    "jwL}5SIuIgu*iAR`6d;fD{h*3d{O4-GsWR3`b=SspS6ZJ&bi7B*RI3Z-`twqg5na<a26?w=D2VMm-7h(Y#7x?H+?RJ5;DqrgPyCe"
    "_Da2Xgmzm)f^^_<ta9?f8D@Xssxn)2GfQS4zPo1)YMu0cRT<0$^04Lr3S@}@*p;Lk$wC}#cX$;xa9Xa{;%+T3;FEC_szBTggs6j7"
    "Dcx<Nj3p;H%}+%l9$Pu8YWsW_B2l1^hwHJ0y3!Y(kBmOLzqaQG$}^r)yxrUFw4qWJ;av5O@y<#A=N@16u6w6qd{WBW4f<lRituOT"
    "{V~)(UZ@)9OfhNa?C!=^zem+F-f}k<ub#v$WN+f`*!1^U=l<4M)gG_g6E#z__rxpf%|Ci69}#`e3!WG7V}*bPCAn*N9aqaFYpTm%"
    "IBTy4kcR~z0%@TgM$w-*FlLLylLc8HWJ6DAr*EaepjY|x_`!`&&W6`n&#OVRH?bvFl)(oNroZ~LyX;lg^{&`U@FBW1T=aCJqtzfi"
    "2ub6Tq&0=9uG@rk(?(ijzVD4$kQrJr&@nwW1x)E(+lryZOi+B&CuL$_#npYd$X-bJFANJ*_r=TM#@U7pqM{;+-r@9xUQtv$c*`ZD"
    "uGa)MAE9m;bb~}qNjOR<haLmC{V#rik^#REnY`@<CA*(Y<Q#wex?=hT2|OCmm`~SFg6fW$>tMO|>|Q`jy0I`tAvmLxwg5UdmrnaU"
    "JVR9g#ytShmO+9=ShpMu1rIeF2i#806U7{SgVQ$3kfwsBZW~&ULu?&wH3+N}*7J-fPn(iX<U$vAWs*cl8pU0(tNDiafl)hDuIwPX"
    "+dlvfbw_mo&df(P`UE|d5+2wDZMzuJct^<uf~x9iwUBN(KEdFLK0m$#4~1;?0_j7So>?qUM<n-;JwsXmAA~?fY4Ig_w9!8=m8P}3"
    "b^D)Pg#sc$lX||y?CMEKiFIgw_a;?nEYKO<)z|G(M;blyQ>>yeDnY0&mTVeFQC@))?u9;<ZZxi|)wTNa2=MT6Kf7vrOFBzAQWV5l"
    "-43HSE*nXr7S?xZ{#FPQ%t0Zj5#ggxf&lMkG-}`?DB_R`;?<(U>^41M>qVCsvyp{?K1#Jj!vV0P2B#-olH)WAM`Ax~I}PK`Fj;n#"
    "7+{t?@~zZhCEQjTHVp?Nan?(Ef{Z8R_RWr*D&g{t3UoBq&xRs0v3b7i(76R#i6z;glrJ*m2iEfreG(Z&C%i*`MwK=s2)D!dM5WyE"
    "EIikLx6>(~TkgBE$0FJz&hK@hoi4P|;HOnTRzlsfTB%w=qx%@zh6US2;bWfkRWA-|kvX~dtuip+G-ot)Wh9QPwo@T~RKYTHiTR|*"
    "g8Fd(QT8OkN#+bBjkPt@;tlaIzrXqHNp2iI{vW`(pQIL#C)lW47}h*Apb-o{<m*(>u8KxK?bAtAX*p|8t3gvT+oKSrqK?$)9>r@e"
    "Xsh9B9B8tnA2u9$bG7jxQ`yCajPU01V#XZLsN72(zD9{a3j?=OGdvh4?nH_QiMILlSkY9L4eSvN@w_AtWKrfW_<VQD^}~DXxyS5K"
    "HD&FL8;^~`Bau_$<=U-&tH$>`YpJF6rMBDlNB+WhK38Ms7;{6~thp=2ljA1V7D*7+;$NQeHyv-C{_MmG9OzxYLC>BULCKd!f!>kc"
    "k%VgNksO-$Ui{ZnuC>l!eLvY!ixj%Tzpo~k>iPD}H)ir5YZm4WS1Qetx_+2`;y35#+9zS~5I+|Z3@Y0}zI5UnT{azJbYfbC^*YrC"
    "k8`>y#pz>O%C^=&<8OV{V`MG7gAUU}{>KDqL(mgru&>V=jY$6tL?>4dmVWuXFRzte{Oa=*G0-HV8*YtJEY)aHh>w=FR^Z(B8~hLU"
    "!A8TQg{eC2E!R7ZMXSJX!Fx}#+NUI3@>yb+YpWB7z4WdkY`fsiT2J=cig@E*GZbkiqUvx;cIg<Rp2GUi|K>mc<lXPS`Qgir^!D1r"
    "*KWM?x))zaxrWD4_YXF%f28mK&Gny2Dz0d_Zc@26+a;+UN%lF=6eErrT<(3MlI#1mdwt&O4a|XH59%dfuQ==oEm0dh?;)9c;zJ2a"
    "Lr}(S9NcLu2O4_fQJg>m!7n1{g#~7Qnwc55jZ<;<S%KN=y*r!#_|E38u$I4@solT3x3qk5G#w2djKo{aHB~%t%FDI=RSD$-i{w3n"
    "&(X=WMr^yeVhUaxv8iibB0FXYY_FZ+x<yUyxwa~-rHDL#?CP{Bu|jiwz857hRXIvm)sBN5raOH>jG*eYVZ3|2UoS^DzRLjVBCgP#"
    "Rr=PeN1JaqAN;WKI7xr?!lh@!V?DCbPRYXg!Apm)tZy$}{oyNbEuD0ZW#R7*S_RNhAQt3WO|a2(H4*kvVUv^FeIU~nIR^z@UP>=)"
    "8<~Bgf3&%KR3}tx-qS7j`et$M@cy0U^^ccUSGUvLM~^V^;icz}b|c-iZmb?K`SX|GCgkr7rS9Cgd;7zshfAwia2WU$<$TU<nKOk<"
    "vIgOy%ajopjFgfW+lSrK0Pno{QU2EA=6jyE;R%8qrvfQ5XuDZ2H8<@|oFf%rDYLRyMMU+~_mXDjLM>;WYJah}^yAvv(*D&S?InQQ"
    "%E3+ZO(lymihI^x*yO=(ILbVJeq-5<_vebopaGLEx8D<wyX^5rYkuNnV)=GwFNZ#OK!JTJ^30{KE4=<e2JBl(y<_Kb19PZJmwf8i"
    "8~u-E`BV(xipXlAf{Ybp&#@Uh>4^sIL0#+~SgHG!<EVN60lsu!&Q_>{y^k5HJc#Cy&n&jiQSYj<fz+aIK;zUxO5^=?g)O3njq9M^"
    "7fcdD55owm$qCYfKjl*X$75-Kt#*6uA09Fc!LpP;6ap6jFeYLDd+vT`ys+()2GN~>`<mhrR!;8&F%4n>EX)<L!r)NsTs{iGPelfo"
    "TWLZ)*3kR_1xz3FFD|5yMg~EpY>uoQCx%Kzo1qjz1b$_Alty(dd-08nFZ@$s>TCW`kK<OVBbjBx$<}TjLiM5W-7>hgG<{7#dAtEv"
    "CZq`ew@IXq4idnqiN<S+FI`)FFap0dP>6ZcBDqeZn?Jezg1q`vXKU0wcU5IaA~82~9Pi!rAj3~LDAIyDQtzMM9PJMW!`{Iy;R964"
    "MttVyx&fhhQ_KZuHr4K<6;5pXC<~w*qjxu_W*<xR5$_II{3Xp#94a|$CvVh?wOXB@-;7{67^{UH&;^pLp%CM1JGj}TAHLa%`SJ#m"
    "Z);EshS|D9bPt>+JmxBWadpBI09qZFdv)LdEz_x}I<{kVxyVZTi_rGMxG*~2IcqlnTx37rErS8S<Mo*&%Sr3}o=8-(+T9tan;iF0"
    "5+uQX3=H6|LpL@$2E&iYwu~r8qwoAEX9loFLbM~LxB&)|I2`-QbMz9%5kb2&y|Vw<z5U?MnUP+vkxp>b>g9ChuwJ>aLP~-&-Un-7"
    ">`S0j>d*XqC?iY;qlwJn{xX>@<kRg}dw3EAq82Y7KC$c;#q8O;b?x6?MbTsnAHA}qBfXO+BM>yMGWFK_Co45^rv8W(YWff?p6Y${"
    "A%$vYgs^fKSTeAN)0L3jl}GEnq1-OEcNQ4Z!=VZ;TdrZKi$MGR<>Kv5Qfgn^;twLZyGE}i^ezsB#|NDkZQQD&l1PDGGDcEyHZ+@5"
    "(pvSFIml~`lNBO_QZO0hXh#d~EE#`t^>4oO(vN=l?eEKJM0OkC{{;J5LvFA0rSswGuxNzj<Ke{nZ@uy62XDT0>-F?<!Har^J5B6j"
    "WKH%hKWT1>dv7nlv3<De>e+<LCNO^?I}l?#ExT-3q?=}9xEs$j#TtVgP7L4M12&5zFFC!k$d?8-$J9?M>o1F?8@_gQxO3c3eRs=k"
    "*$%<`J>3L-VuiH&2nS^vNT-d_VW6c2wJ>vEGIK}nc4OFd%AiP(kNjwgHyWg`<w>~&CnY=KLDO{0>kY6D((Wmvy*>x$e{0Ulv-$d&"
    "gM02a$*KVi3Fa>=jf{TOXm9W(VbhMa_Vm`o#l98Q;;}&M=-O`W-kq4zE$72g?-YqJeHQ4F8h{Flp~1KSL-LSm1D2x+sOyxR5sa}<"
    "7dV3nIs=FZ#n@`hg#vB}(W>>WPMxn6TJ45-Jj8bxLBz#%ud$<%yDqWS@s!$n10fIhyGJ{n%wD&V%^9>nkGD&8fk;g0ctn`&)XgG0"
    "4s~OL9lCuGJ62MC8P@xkJJ7lV@C2Z{x^tsEU~{y4P+a}i($z2AH673gA|}?BQiaWp?T>pKHn$Vz_O|@*KZ4Gsi1T60NB{5vz!$`T"
    "+(Lr^o&~Fv*f0iD66xJ40)%6z5@cvk0T5fm<zgoHT2C<1!CiR<WiTY-v_aWH3626P1C`^<Hi!Va>ZN!y05u5$XbA_!z{|G6nR2HU"
    "P?~k6-L&njEMuQWT;Tx#2+dBRTPVUodgGms+F<*JtDBHx%uvwf4<GZ)b{aU5gQI@&nF-}f=VZ2Lj^W<R<1;TjCO$FkVJ)gEW;gFV"
    "5bW(=JvaOO5PdNceDwa?`*%J(esrr1ZsYs<S-<zwn0H<n4_9aRQqPn~-3SeB-@bl$=i{T52S5D5pFb+T^XiRPzgI#=qKM9?7tU^<"
    "^Knu0(D(cTn{;2EoLZ`c|FM7g&3pHJP&b0uLj<r#=o}&-lzj8C_08)YkPg*8yqEqcD;%Ft#?HnL&l1?`{q@ZsUbh4M)0f@fyL)w|"
    "{Ab#A!g&j=z5C)9nKMZy`IX=J=XWx>%z8<HCBcFK((SnD^+=^g_2cKxtmi9l-+A!vOYP%(@BHlU2hU&fgC%y*>y-g_&`$o=e_%&V"
    "v!H?jAM8cOCOoNnt%*#}xc!YdHhBJti!>dLCStr;n+!*FQC#kvd{De3-p5WF={JA2v36YOF$dksy0rdD`{OrD8dvC*s(P<|N;qK~"
    "KIgpo$xoJduRqwkR$ngce}8xD+O0sqcZojxRr(pB&84fZm3xKSa=rDSQC}(^EVY@Q=?k>loE}X?y}`CCCR+jE5btRWA`?hgvVQ)3"
    "=GOmx;YU|L$CD#fF>3Z^;q3`eZpK|X*XI?~u?DgfU2rJ3$>pl>NSI26;24X2I_~}z275l3ZU6OuKE`i-(9RC%oaAfk-td$^5RF1!"
    "zjEy#-6arRCM)cK2qGR7*poRv6I}b*pxrl`qTVG4Np&COkmLNkqRE1#i=d@KSwCL))v9M|n=$?XJQY{86M6P?WhP(fX%$)I002F1"
    "4%f0nN7ugfQSXfp_5bpHR&F)NLY&hUSMK}wD-$2BP0aZHkNN2<&}o>v8w*3TL*UO#2Y0mmo8oF-Etl72t!_@OW_BNxKn4+{G{zi9"
    "$zJE~mjEyc^6^mclp;+Nu*FNJn<=LbRtEQ)AP=f7U-!&V^|6FOTNFvKG(nLFJ3t`^9yMDYgrkLk+BdGfU3+-V%EdxM3>rPX%!O2f"
    "zMjjQ-8k?E)6OG%cxeHUf~lwu?PNOdU+t~j+#D7{_uNuP-_N#t;e)<+&lLGk!!ZW7dOWX+sJ`IF9N?aDxfdEsjSe;CQ)@={+~o95"
    "WI<xpE>fd5#t;a5uYEm&Ql_tpwi4aDSaP31T7E_>e$)l3bG^Z%4kk2Pe$eHJbLAx01b<ibcS~%&c_w*cy3pM(n?S)e@yTUP$HuL#"
    "3D<(ec)HPIZQ#N|$SaNG7CZA6#8+{k4Z3pyg`%x)^T~g;P+RgEu%|a{#c)|~y8NYsstBHEiIlxOo@>k;2gb5s+JhAnE@3`y`P-bf"
    "!2`GZea@E6)1Y?TD1X$+^rxXAuaCvfScAYxp*N@=7FPcO`tC>2OK(|Mf8fW<UiNtWGfH)x1N1ZdCvaA=vsG7vcCUT3_VDiJ-rnsV"
    "=X-Az-VhE!*^SSP2`^|@toYMd>_z`P#=s~2I_QTu(vZ&3hfi|y6X&JJr~5NQYSoLej7>7~E3Xt<Z+&i1&lJk7>fY}CkMEvg?s((}"
    "mVfE(?-k4&+Rkh2NEgPXD_<I__5<F%ar9b1i~)8MsfKLyPWw51#)WAPXlu45nx`QiA8mu=efd`Xp4@KdkB_RmpfMC{dOV_~4uwgs"
    "v5(3vk16{btw-+*nXNH<Ekd*vtI4!JiCOCex$Ea&MJ$9;B+7%Gc?VhD^|jaR-G*>@j{|p-kDH2z^-h5jffE*s+a63*ZA;M&QI>TF"
    "B~6?bP|D|}y&eQdCCRpQK#?kl9i$1Gann7GuSw;T(`->MwyT9!rKlbU?HtVtP+iWec)O|hn;l4p-F*xh@PYtnJgQ<u3_@WLRVylV"
    "U-c}v8~_&F6cg}`NvH?~L3)<5dS}$`{6LEd<$}=e=;FZf$n1y<nez7+8dsw~tSGF^BGh@BnP<Iv^`_E)z3XPvmQ1YI%Ws%x@Ytkx"
    "*yl3ZI>cGL1$jNRFUop`0}8^WhTXHnp2Ty{M=m^`oIT428Rd*mopIfJw3lhrD}q9rR-AUH5GU*(3i*fNnV6o%jB==(F%te!7w8c+"
    "lS%?)Qsb1iYI*B6*^?Z21P_eI1JgsW-xb7QpW*Vh8Yx-6qPfzWyo*2wAd7Oif<OvawX~j2@$`5Lc|GB&$K$IWh_xk65iQ&86{;0D"
    "IS2v-ZR03;aZNh(C_6qV>hTaEFBSE(F)xU9LjkBCfkza5Ai7zopHv$R3^WXSY{WM)5gMNo+d!)*nyBV<Py%Ub4L&9xx$(1LJ>~jL"
    "tjC?WG%L#2An*Z^-3^26uvgQO{jOI*(0FUyZS{+25TTyI@_;Io2CX^-2zEn(Lfjm^>tR-TJnD;0IUQvUhBND5vC$|H+%O<cK=uoZ"
    "Yej0$o~shsT#MGz5x7c-yCd89U`e{TO`h*TjN_H1fL0aF#CpIFVctc;(?M%n%;S70(I8f`J0Pl!;l}})EtqCkV!pAbag&l1lTA=1"
    "WQJjO-t92xmQBKXNI)9cTv<997G@rcUOqQG<VRO_DsL_A-oCTGv6tUGEWLB<VW-<JlrovU-Pwuc;`Hd*=@C>Tdp)3d(x8J0W<G@_"
    "sD?6j?GtW4Yxdf;Zm)Avsj*F?zqwoe;AezY<2oCnoSB$9JA3Kk%yZ9<O<f#ccxvX-r;3<Sbg|UzQ@)`|RAjrk!qD7T5bs4|_?f2d"
    "wb&Rvlwt!zslfDw<cs9?(ZTz-D@zYq_b>b<<qJzdJgi*N-d5dyW^yVub#{KZf8ZP+IS<nl6H^|`87F<44ljlR;OHD1@{6MA4YMB7"
    "no7C?ERwu%ern<KPfh>Q=YQvSf9Vgt{`=qfkHCDazc?%|CYrr!t$T7xkiua}X*CUA>r!XS)UZ0Vm_*|JqGFbW9`7xeoTbf^F*h~q"
    "r$=3GhZ?I1Kzd+KFD&?jam;p?C7@%VhR#YgIp~iQbO?>PQN$YVNr-Dy8k@H;inblr0*Mnog1^UCUbz+ht_6Dx5<}gLIp1=B8g#AH"
    "ur>&;<Xh5mhyRnv!pr05V2CAP4+Xhthl`O1<H@o=_y-~X6-<Z#$V^)Bm)r@BbTf?4NBaXc_tilh4TyI2&~`tXu5u~JnrUI@R$72>"
    "{)ua=`&P8!irH4wa>nQvZ{*`DJdv77%4~q{`+<qI-YyQhgo+uT4nCKhed_a(CUrOBqKTd?e(-Zst21$AH^1`a=e|<6TZOx>-o_#i"
    "+B9<jHa36q{*N<kDLfvlKFEvQcC)e90vdoGQs~o^2&ZT3Tlh-abIlxxzkYV{TUTH0&W19#Ur$Z?u(PeeE1w9$evHL2q3`bErA%qE"
    "BaCe_{c}6+7jS-@?4x?G)^vp{T?gMj+FuE2JC*1=HQep)^j!{s+97MQXF-@tJmZN#>^zK~0if}oqnc4cnz8aqDJPURYe$!8{iLI7"
    "06uJ@Q5PQx2J&<pzMXel{?0(|3repqBsF{7(!GyKCsyz%3~r)ARY&%Us&7{{9m{ka-L`X<VN1S3zbv)gTg&yMQr*uWv}x&__Wi&8"
    "Yh`Ay2`>u`!p42ttO-B&1UWwk&kVT_Do<7D*cgT)?t0qn7S)h8OOj}fuc?-&mQW6#G@!)|*r<sIMJWmAX;Ky@;zv#Ja6bi%{K>(}"
    "cPjV)zP%^J9Hy_$G)K~VE7j^zudUttcPHzg0zUaIM{vTeey|t`Yyiy@Y3&>T>8sm+sU55>=LYw&vaaH_hTq(*wz)>Pn`!f!1)?$+"
    "E!2+9N(C<N)vtIaOQjt;K8n0=5;+9n#H`Y;cbdf$&S2zLuXW6kCR=ZBZw$qb4l={rnfUsF@BMxKVMc8kd0Z*Eoi?U7ZC3<^f@uri"
    "S#NceV!`IhtsNFnIw<1<Odn|YA%pt0_|2_mx+@Q)W9~leA#*#QZ(ds~@BO_>y8sGvNEGA*J~~2}HH1CxM#H(2&fwy&Kwtbi^6b|h"
    "<!0;Oe($9+SrV`4)JKXsJ7`V&$`gqJ?LB@(;0asnT6%+j>}y2uob8$%1Di#p-d^936JRiLM;loWF|W1rj~FbTox2dhBcNF-svO&@"
    "5)Ux_h$c4%uy-d&wrXiGx7GJ4-eH08XO0vP+6%cNO<b))UbZG1bJc}8uLA89Cn6upPcqLYQTX;PW4kqj)p=g|ffLBia~xmqL!Fum"
    "jlwpixF@>hmi6Y<o8b#VondpjF3hr@1^Dr@;vC>qb+>Ny4yMg+*bVyJPLu-4DuWxnDyMx}%_!C8aZbVjg@QE?2qiT-C3S(0!v)Qn"
    "GlBc0P8rrD%>!@>)9zx`CgKcCzFx<kDW7v#AEH7X%sgp&R4LOVbJx|v8(e-H>I!(TS~a=sfl1yL3Ei)f6TJbG(}bhaQHAKE%^yq1"
    "Z_b$RF*}N~M_f$c!Z@OTp=U1C%igzoGmioOp}RXPL8XV_5RaJjn6M33-|e^e_H4}W9lf6(QAQ)ym_Ln9WkK9F+b(J}=FuHpa$0Ps"
    "sP3(!xkEM<)K6oIEa&GzWO4e|Xt@2Ci$o_nHscagj~7QO-Ye6HN7b@kHa@|rKw#Sm9TyBQ;_~7LzP>%vgp*c&QD!&WRF)_{9N`#1"
    "PH2SBh=1c#Knga}>p|ID-D(eXfB_f<qT3}D>wNI!XAUC67PE?l(@>zyb_WYl^*QS%gZpWR)cb?#99<h*uN*)Poo%<+5p3C1RwoKS"
    "T>x^A`P_`(L$egIG=JyELB0GqHuOt}bHA4ZzqUFSVcHFMKBY#7hoU3NU?PSHXW`n&qdIXh)anf(56uz0?1x$gQ#Sxmu4cN)5!<|*"
    "kN(Agzps5X5<XtEZZB5FcAj(@llM9ke=hqU_+2s>WX7JuQx|nL@W`3^h0~N+ty9$jAQgQ$EenTgtEXOOMT-aN2KWhf`+zNJu4Cy2"
    "j(P&y?LB5|a~c%E+P+quz?!lB(zG}Gl#&&ix0TFuaWo{kbz3ehZhdgf7Xr}b8{A?Wx*>9P+4Em}vHKHscty2@`(VjG9z;&V+EjQ<"
    "fX>dJxp-sY%+<f0a5N9&N<pCL>X)&7^b=h=k{fqaFE#wjRw2c~sMe!Q4r#0Z+oR&8rChSbDIN`?9p08Kj(KNqD1`V|8rSrNpBrD^"
    "05)Gy;N8k-6{fuwOo|dX8T5V9rCx8uwoh$Qk)nE@K2`~AWu{aLPo;QYL}op(yr#Bc_MbdY)wHX-<g0hA%cFnL<2d+H?vuZ|2k#*h"
    "yDFAuW9^A}Blt+{BbnHsj#PiMba#O${&Viq6~X+pb`%3@<V3$Y`>rvP?iiETQucZ%dA_~<0&)~}LRxU-JEIegh&AaB>nU}`tRF;p"
    "ykBX3GIm5gdURvx^U0)=MbQj9l6C*x_%GKT-z#S(iF~z(KILQ~Q%L>VQ&D58?6fj|(lr_V_FL1TFnr}JdGt-8ecy*=FbXjy>Qec8"
    "LAeqR=EbN4A`?t{@9og9OerIu1TXPOlK5P-cJHiH4|c~cgWdgY>gw$`p|-E9VM5P=1U;Y*Cu7>nF#5obE~hbe7(f%<svABYKv}et"
    "b|1GlJbhQP{&4W8_p0x|xvpQIf8v?hC!e0U{KTWp`06qB^G62<r!X2x{<PdT7cpWGygW1*o|}s-E`;XJKJ~$czBcml_E9Y0{ps&D"
    "{`%bgm%mN54_;h)^I~yNMjz@4d>el&9#AIH2=2m)9gj{n`_$`k?j{%;z`vb$rp{N7pSH%INzE*ze7dDdt%z5@(J05vK=DcW?xJ#}"
    "j<^mNJA29C0P$cT^w4;9&;PR@H<Skl9w4-HatOjGa`Pj7^Fd$u7#%75>B8)%I)twl74VzKz1lEbn`;-fw)Zw;{aF(K7`@ps$=9jH"
    "&sOam)l8H4CXb}Zit70xjgVdnG~lDVrq!V?ZwL4j|GAgi{`Z8~19Rw-1bsfyImF+-O>G|sa<zbQ`<}LR2U>pb9O0XDN6#lF%f0<v"
    "YbV>x{PzFy+0XyRl}~-)Vpt1~(uvvR6fD;|`K@+kQ$d}kpjSHrfIA@Oz&H>nR));(Bs36?j#@|ML8aaw*qVgcmJcVW(;`SZO+8*m"
    "W3bOpJdCn^CQ7;<dyzQvB)IT7qS?GB2%Ef+HhQ`4ahq%R@!3&&C=&1n>T^IoER>>Vp?s!w&+gqr8r^!XRz1!g54p2JBOmQoR*O<0"
    "S85*CL}gu)_9}&)qz?PLw7(ZT3V3VrP$$4*SChbpsX<j02TfJ!>l!zjC?tqN2&)dHn$_Xqg5s5|NnditH+DbGZRgeP6Vb2bywV}v"
    "KWP2!9qH9Q^G4I%ce52@Zr~SmNQ7Y1j{}1mrt(Iwo3R@wV7&zN@m@r4dK(oQD3>~UsQ>qI_6d|swxA29&56C^mfaO-lGJn=0K2kk"
    "D4MAnW~NBneG%cM{7Lrk<kq3nV06dljZx#n7!IQ-1S3HAio>fXF`pS}`u#oZ)ONcjCB86d<2K<!5D0={=;Z3F_PbjC0psqKyvJ@>"
    "L6Pv31%?zu=%XCZbuc%cuGNLC8w4P^Ea3-@Q+HDjK>VU?BcM;T#V4&&8z?Ys0TY|Ps`;u-vM|mGlRqo*s_#(nVP{UCUXi1?c?;7H"
    "hb+b8ijqK_vHUo`qPGe_uNka5XvxINUA42Hw?_0JMD}kBd>gI~DGJt!&~8T{z&S_`v&!?)o}@Tt7mb}-ufF+OnSbP1no&!4kKfm1"
    "wcYJDElg3`Ak{;?4#0zGU+cKM&QR$DUomY}MOuj6AS@+7Qm9;l%(@J?!kR;yAPNmI-H?tr4(vO2UxQ4u+J!~W5FF7!F+^p&gL`6S"
    "psrJ)t`EZrmLS|X?zZcO8xOKo&!JaS1Ar3k9~N^bD7WjV80?@32ttTAXhFE`Sc;OQ-EF|V3wm8c5QpXOwmsb@QvtPx#vXL>Wq@xW"
    "(T5$+UdvmuEDG?_Zn;A=@F|(~YMNHIIT)0^EUD~=VcV23q<@tflt9(zSP_o2<7z(sAgWm*rx>j}t%0|E;;bAI8t6ELVhM!Zvznzr"
    "E<ZJ}yq2Q^J;;P$$MD&rLilx8o0;@EE&j~53?IZmRrD6h#eva24b&_NqfSFLaWA2Gux!WG)ttU8*pQ>}h>TgaMnTAnJ)9I;7R=!g"
    "?aDn;BWq;fL3AOEx$Rh5Bt2|E(^1iuOV13D3zS11SBhG%?KB)pamhzb7tH{e>NT1XXpUWNcyenq7+_&U3?bq;Gr?Ze+#xXdlrBaL"
    "9)*rj{I=)#6GZs?VOPE`7AjmJKj7EphI%Zr2b+Fn<OO{aJl0`Bb;q{qFg2=Kc<(4$aX+nj>~`OhLO+m$O_Pw@h5uyrJ~P;xE44Q*"
    "Flf#u)a~24(j~&2Ko&v+RD-J!ulL>GWt43lvY&F{XBc7T2PZNJSs_A6b)0z3dEx|9bIA0AVQiPFhk+U<@A3W1-(<Plz&sZWULC~-"
    "zG}q}WLh#Qj`+yv7%*m5;gW*Q_r@26t%Jb9nKC$IW6wxK7Ho0g{AImSz)lK)B;u+}3tVXH&{|Ir6<&K?)c4)>1yd(2U$xyB^o(9Z"
    "i9m!OLJ6G+yCWfg!0Yz3at%{8InFxmRadAqy2Y`lQl|{u>xf)gsIR3<-@YA)hkVKC==6kU=!RwLhGt?Oh@sgmluRHY)<;hGqINBS"
    ")z4laSwH0oFm6Bns9IWG<qtBg<8{Yu;G;BbAblC=sIIDw+C9?DaEG3f32A&72k~EfBK)cG#M#lo`zm~=W4xj|d2+MC-&=w^WnHOZ"
    "B9CobycBRjevhfcG{!iAWMjg~lHF=~*L#j4XOXN$8uhd)l#UM9>j(_gV`?Vy&A0#Shr6%6^wX=s_v?{sDt4VRe*G8?sHyfy-^CU!"
    "H3<-?fVwgba?9{BSXft_exq0w3{a;;N5a{m;oxvo2@NMlpME;__<3$`x1L$y`Wv04b*wFbMi)`7I%bxcYR}`&wdI5BOzzc}+p8^t"
    "-<ihjsIB>>TsK+KPT>f}kM~=hCf}7x&8Pu(21otU?&1F{ByLm#Kdo95(lFTyNhsqd-64t%<vRIVi@=$Yk=gDO@w}&@t>#+mR9tS2"
    "M?7A?*H1J4^lONx1qUAXq^S>wDcq_kH}6%lC;HO2o8`UL#m5s|cS9_>>@e&M8V6NX_B8XvMseci<Q1*_jb3_PjAQ1A;+LZ7AbUFk"
    "eO%C3kKqd-;N<p%2k)yP0hwJA`O*^z9Q&L(@71E2qY38CGtv7f&=8ixl{ad{6WQ$XPfm)DIuxyS#;dth=*}gp<sz^O&7}E&Bt%@;"
    "@98m|a_@O5nea>RrbdD=H9V}LNR8lp5-AWoLF|E+sJTrglFj)d67$|Sn|8G)Wot40S<{7|4QlahNXHLFPU*Fzc1^-C4W`gj5A@vc"
    "{`QxC|98IjjXy-$0_klKz6PezpoHoJ+dJWpo(YXVHr~Oy5-{jNG74%qV&e!%w2NdjN0j!QB!|WoBrbuTAmDdQUt2|k5)rBqK??*="
    "%K;(GEg~-PR1m}7u>hT#h+kkQ`OxgZH`P+X5NG<ks=F7Fq_ELcdGtX|f7EU)*SaCI8?;+q-GiEtBG4GZNrG+tLZDT}!;A930#Cc>"
    "MSU)n)+kbBSk4Ut10UwlAVSAQG~BUW6`ljV3hFBGGG|*nU=19Da1C&<2WoA%N-_qGX{;Nj0wzxIrlOw?FOMmG!BiapGi<l%CoCUo"
    "U<&8yD?UZUH5&$hq3$r;<kW#^^aQ!CavG@Xpw6l$Ye|&Z)$VkANBqb4hyUgCu`5@e8~ei-n!yCG#yJ6=P7=w-q{L$BAO7MyufP10"
    "ci#EQ2k(9KlmBmrM^Da;oAz!#g?A=2f21?|{N%4Xd)s(s7dl)oF$nr$^^9fm{OOlaQu-ym?s>P;TDx1W=O0>7Q<C=|y?2OSm$PEL"
    "^;)X8_VAgEZ|G6`nL3Am|Ko8Y)V#UN@J#Y+^ZLK<x4zJ~=bt}`P3~QIdgt@^_rHAj@Lz9aMRQT{goj%z*NaD@x;ogd05Q!qGvzhS"
    "()aoMQDq;B1EJ?0pAY^fedMPgZWrD>1#W=j%1f2~#QRWe4l+=+rULC#`1gqtyFxn>_B-iIQP9P-dL#ffN}v<jdI?-U51E$?b)KTe"
    "=G8>9SishAjYAp)FJtO1a>R2YhYYf2u~e6iv%_Hc9GX~^6J0W5_`LDiNb7)${J2}VdJo2t+6jqg6UTpXGa1nzPr;IeX|h4ks60fH"
    "6wTscGz5VGlV^l*0O$G?D_i1@A5_GeO>EhMD-i)Hxaq-~Zlvx8EQ5;)CX%d=mrk4C@ggn#1{6DVW7id6Kv|N<l;Kh!LMLWG8>5wV"
    "av9NOuR1hw1eOmQ-Sop<3{?S7%jw35Ux~wKF~#4B)p*~D!FHCyAVtN4=(A3E9xLszo?ri1TxjQzoy<5R`*rbR3s1s>0bFf>%7&$%"
    "SQaobYBV`o$K&>4H8a+$GJrB*fow^|o*}ey11xJUF7?KUDSsNh|D3q|8HM*d*6^S|lHe?7@(ccEF5-&%NvJPW_Kb+{U^42-8y*y5"
    "_7G@1WFyYvRrj{9FA{_CQ)>}*l@{p23(@w6|E$?3^+?#;<7cZN+?9H?*3`u&zY4e~0y9riFZ_4Nr0I&*JFVO6+>i)N)s=<Z(w+L+"
    "eIdQ>rcn?f_`C(|3^}Wj;<uTQ3mc^@uTT2Fe)P_NdHveex3BH3(p@aRaWpkC5g)#Io(NND19}$cpPkfR`}rGhy!-n1-+k*dPb+aQ"
    "kU4Bs*UvbcP2_+pzg5@Lw6Ml#@>JOxx_gVYvlI0XwDfD}(Auk?+pc=;67t?t;eqi)akeW}zB&EwdQ>4)%Q@qLqFzvkz&4>o;L@|n"
    "gQ8M@%x!0i&gMhtozNF**`buHH0)Iy3`H|Hu7CJ&w6!%TtiGwY7+zt^`Td_lr^(4Eut}x=??ic)*kvRN*9@O9viRwGzR>?TlRL~7"
    "H{HF5oGWt|MyP0%1$Zj=s~GeJDjV;pp@)G)J?y8O#iDT$c({7s{Ba;vux5DjG`nRCt4@N|<v`2eMc5wOFQ!5xq6WLAPTVl{3`2eC"
    "1iK*l5)}m_6v|XxV(`=SFMb8N6V0Bb$>h}7{7|>gGlzGS^7)`t4RA%Kx}QNl0LK&V7y9D`8DJ4+!^7+bfE`MzrUOTquZ|}2Woa09"
    ")*uWs_f8;mWHb@6w>DpyyA(^La8X)yp6Z&yPs=Yv^jShmdWoM&5!r3R@s7MzdjZ*h_9P3;*Y4vZSDw9$bM%qU-t14TrMKZW?F3fw"
    "anZD08D|(Xh7oi=C<TL3RDtFoS0PYA*duUa>*!*^wki>N)Yda{bD8WcB?a9(Qz1s;aoOe4p}mt8UvA#moU>AA`|(S{^VG-TVr>PV"
    "OFbQJl;Z7VO-5BEk^)%0%X>cj!XuB;6ftzg-%oUK^jIwCyWilN7aGPy4@yA`-kf=-oPNl2d(oY?1rD*@YRljhc?ht)ipBJpdA|tc"
    "Gq(baVFFDBYU@pzuXObyHv*kYbpl@S%{dkki<wsY@NvR};%)?@;Qpl6309aq8fXzt6<)joo@|jV89cdZA_Rnz5Qy13QB&I@fV*RR"
    "*+hhmDMG{ys-oNB2~naX&dYK;shPkSu{tdMC0z7@n&M$h5`GX>>zsc{%jYvrQU1~UNK3w}?h|jldnP~@lvT}o56quJaaVvpFsXnI"
    "d$?lv=i?biLxJ?uoe+lUT|KhbfK1rE0p_wW-8xlCk!$Qxmr9`kfZ0Ir>6Uwxomw?}mp0fSGCWl@Ma<diMAIPe<8iKGb&BY~Z~LV+"
    "TDK9sg+u5!B*D_L5G@XMtfZ)T^WFBI4>?anoySiTu%(T0eMQc@K$Nt`SZe?rH_{)s_P$kT0h**>pU0xE2ekJhjh{p?19Ap^mn5{$"
    "4z>+g!*JwC@^!=1%O2hF7Z0i1`?7-(7Ut4mG+8M{hdt9PK-oFM$1&-`vFo69P+|Y{iP^|dBt8<0B_m)e?2e8KAxZm+)amvOX3X-s"
    "PaV9ON@BJVJR3NK)3i$jduDmpw0f+9ai%s1Y>o^L+~)RUO+e5$wb`B|rTn>Stak9EtJbs-obZ)cSehdJ9!Rfm8s4#?uDEgIyvrQX"
    ">QXcQGBp0J{Ls}s{i1@SUH{skxc$Rs<>AK7YjcnIKn4jOxvQZP4oJZ)sr3?=O(6Dqy>U9B``AjaUa7{nrnGIw1R?jd1&_n3R9!gR"
    "JwJU|Y4L&!Y2j5-CRmB>uEaWaUp71{??fn#_lb=e{{IJ1O9KQg000080000X0Pb5x`~Uy{|NsC0{}KQc0CjLKF)lGKFfMarVQghC"
    "Zg6=401yBm0RR910002+000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG"
    "CI&hRh7hEwqfo0rI^YUn-fShJ-E8&p+)b<PhrU=XU!`sRaMvrV=<_G6?ux`%<$G6HU1DOl?hTc-KG_y%^<ChuRr#EsmjB|-tmgU)"
    "S+C#PZk2fCkkyrWmew;TH&~fC9J5jhs<JwMdbU-;Dt7B<OlPeA{pPSXo;}}+C&AHbPQps7-}{BEUrX{^C#slQ$q3J}ik<$*%3M#%"
    "DlU%SIy)=R>g%LmR!#ys*1u29wE_T8O9KQg000080000X0B6F{<p2Nw|NsC0{}BKb0CjLKF)lGKFfL+gVRJ5SaCrd$5C9+n00000"
    "008U&00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL411_oj"
    "<95#i8SGuoR@mQgU1ygUz-=$C{@+gEyo>FHS*G@pU%l-QEH||O-l}ddxLwa)aY=#woX7=sQ~6fgMeM$7x25Q_oxtUS{Y%_t+C5-c"
    "x_?6THoHyB`R%*rp0``iJ=^Yqlj7bV2cFt(`8~m2glD(i!!CXMEW<YY`Nx^;pNDGO_y5VZ7bxf1FO%A3mv*LWpIhTOJN~Uw`vNKg"
    "?B(Qz>;X_q0|YGq000O8001EXU_~Yz|NsC0|NsC05dahbb#N{+E-)@IE@^IbI4*8*c>w?r0Dv|C0000001+?%000000F}4*mnG+U"
    "CRRD8n{(<MrhD>W25AsUf}lt$t?ZR#NnTObdVRDuwca0W@7XgenYPzjiCl@hVh}}upg<4+0RotSnE_^i$um9E-P1YUzTG$Hs#`g`"
    "`6u{0Z`C>Vol|wbx8C=8pXd48um1M0ef_@$fqx79@8f^`jX(bv-yDB3KmLFG%cJ9m^5cK<ufO?kzWGOg_6Ps^n}7U`U+sV4kN&4W"
    "|Hi@opa1C}{m<Vxc%C?R;!yt7!FBu~CJ*KRUH<>~q5`-P<osZiD37()M&!Hc)iS{D>)frqN`$|{k?S^q*}qf%IA8z83#mg#j!p*y"
    "NPTZ_e|cr+{)D;Jkd&&bu68=1DS=Ny(qOx?9>4T<x%4q`YN0oQGOwIr0d7{t53g&7w$;w<jfYEnccE~|LNQd}`l?#*N$aJ?57LwC"
    "$5PxM7fMxcMU!tfig)L3eDvW*Z@u$DY<NPemce(wYgt{>>_~$eBj>*M<!|H|JaT-ZO$XHBGe!=4<&VD<IGOC0Lgof4Js5fJte1VJ"
    "K%E@fdiVWcb?Z4Sy;}XQAAZ=0?(q~%qb>njJxoQCBwvVZ#evRrKs!TZEzsNErxusK@YVDezCQZue|G}hN1z%_lt5QQK?T8N1WyF0"
    "LOwKm^plSZ-+$ZR=!_6~7tDs4r%!m}BdgWz`MuJ%_OP7lcwfmEnFZ*WnEtX7gc#9s6d(d~l-R6idD;-sN37+IEMvhaYGwL*#37Wy"
    "<<QEVt^k@B>q4a-qhBd(hQo#gs!6v;B2o_P;E>E&Q+!VwIo%7-_|By?zQPt;{oQ}`-(raW5)?!mcrw|}Y)4*-q&^yzey4{t97;`n"
    "Jq#_~3J)Hu#&0!e{{7S>ibux{Y`y3v8JERnp*-^xt=n<wPEC<oxt&ON;ci*%$<5I%zqt-RqMjb0FJi%Gh25#KEA+&PK&tZD{V+7d"
    "ha?K=W7c4JaybP0gDbUbv)k`xuSI`<xbuY%?tE!y_kY2DcydfRK7Gzx6ewkP2e`Gz(Z$W3U8yag)u`f)f?UBCu*q&GVu*oDZzym7"
    "$hB@ek)uDLPp<UNu8eHjWA#ko27kHUSb&{5s@T%;kMC^WTiv?S<*&CQbM@GR81m}G-rD}HN9(n|!y1{Xu_K3ahsM(r<0*Fkt;?IK"
    "sl?35qf<v_$7g3wU?{%U?ElT&jXTJ(secAm!oT~q@Ka~VoxR28yYU25__{dd`uf}zVe!HX!v5Tek%SGbcK<oE`XqHD7?C<&cYt*)"
    "Cj8t>`D5e9$7Vj`RU`O}zBK^?JJlOMtj@ny#R#1bKs;}(Sx*MTyxdD5S>vD-WwT<`)+<{CB;8%h0Wjw%s3UF%!0KedeEc`XoxexC"
    "*XgxMaXXpV=AV7QCqcLnbtl>cezeL#lI#U#ZF8uPCXdRwBtn&1dMGPLyEt?|e(8NXFFj(gLHKTl3HT7~t=)s&Z~|YC3rkUY#3VND"
    "l~0YQ`Xj1mr?+gTjpF+>{H(b;bZbBp_}^x*E*ISojX4Yc2NKlsMt?_!f0}L_8U$Wyy?5l^_ONH)Y6wIukaFc$(+<%~)(6y&V~q18"
    "LU{FX*_|lt4wr^MPIXBI4=1F53Mvb`D$tK-N6x>;v&UQT?@G|8O;iKo6$KUrbSNfkwxZdhs33rXA_j_?LWacy7{y_rB|)YL8f_4<"
    "4G{1Ez+(i6CVj;8+DvyvQmfY9Zn?Z)Ycx9AX3gAgI>k20Vm{<)umJ-GjCd#p!H|c+K1E_Uj(Cn`sfI1}tWMi%w^#PWwX(R=)bKz="
    "r#LPW>TT<_#cp>^?{(VUcB|WNL$FMvt$0{#)@zM=wNa}A2uYDV08*lCXb$M1gw@u;0RYMfVs;R#k2n%ZLkx=x9K#Y#3hzYHXm}zT"
    "9FIjtqo@Pn9zuddJedqe6Om*AEu{T84`;$)fb(crCTUfXRYlP?EuM&A6ba*ma&U0_SJCa-J<;h60MivDS8x#_81Na&ga9!l(OiQH"
    "%R<9LJ22iOSrx)n2-6|-$N%q7{_DB#{nx+v!S34H((=Qt?KJ^60bj=eh=vCg)MjAU4I?CnfVk}dW*8zI$Zv!R4j<5#B1CyML{mJ0"
    "hDirS0+^#?um?dpLAVs8nR-umOauThA0$l7Cn4QKnx@rqT-0$T#?(<0U`068<?T9)vVk~3Qy%Lwgx!<mt|(UP%|>N^XXWwU?jAyG"
    "Gz}nN*}+M<Z^1DT;Rr6pF=0;e00o0wz|I~tNr&_t8#gt=w!DFO<-@rTes+EC`fd<pg8)zH^p$;}gM}=TuC91ml>xV~hnMGy4~xx5"
    "yV>cn?S}fx3!nS4g4qt?fkE6GO2<x|Iyt|+)X_>Lv87-M%VS$r1Mp!CK~V&X1l+M9Y^VUC1WYmnPU9Q}Mg%y_0r2CBpwYOS_HCQz"
    "Lj)V886p^FV{u`3?US|Yex08XC2b%Zrs06Sn||Yt+isRV|3uqaG3(`vOUoawtk2ausqs*x5I_RJ^~IGo&?4gf8;|xIoz1?v@%X{c"
    "##XH=8loi12koKj3<e!=84B1CU}*z&WvSIwG}Sd#%-dbt*<Ih+SSliVCyEUssKl{B1fg69p;3T5ctsb%$5*J<PHk-ykbI-6v=;W>"
    "zjF0<snL%nlVAbc_Z#m&yzu$b_kMEg+;?tzo(cIj<eD~v!yJ#{RDHtJ(smu*qcq46U0t<9>3};CDI={aYEH!UmI?|ZP%I6%w|7wp"
    "3-SR9r*970<YA$h^I)hC_9?L51ac94m}4fR97YUh0u~eKp#zX3gRr-(7IoC!cf`Eo#!Vt>_UclFk9iJ_BJ_5U+Y^gdA;2L}kN|zK"
    "r(nGSM}RPKfEc=K(@T5%qPMRyy^06PIMZ=pp$Sg1?C})0w6v(<O_&C(9s$T0B>65fRrW^|?~p$_KY7}rU^jQ3n_5|VvGE^}r{Aw-"
    "nv2jwMTe-7JRijf%K#ekyYtt#Yi?79yhsQ@5hNTGMv|0f$eVg=T^;=_89wg?zF$kyMkbbMOX(89uC<}Qinpo?PlX{5Mj(OaGvUP0"
    ">-(AS78xq_#jPsTeYlxKKrF%w2OkvprL@UTk{xC)mrE9gGWkM=c`qU^C1$MW<Fh@0J|E#fG#wd_dB?sOE|42`yO=bV#Fu}jpSmQy"
    "d>(rk-+uEvp^ui!7a3CHvG%?LHesTNQ91z!Mn|$I#x^Dq^Caz08sVsz$zgC*c2I|k(L?|fXX5tRBc;3n>n#X(48jzK;^73L15)tk"
    "*>m4<swK{=R3NEi*QzQ&Ng}rWc`n!LI+VTlhg1>dw^?i<MA~f`<aIKt<rUk^PgQsHa5lHI>3Cd2B%1@dh0PSOI%MW8X!Q{;!8RZs"
    "@%lLA^SGgOPot7+vc8XMNbEj4rnhe<RnuKtB%z9-8xR-=Y>wyr@IXd%(Nujc00#`O!nTmsj!2E9GY_(13eu-5p)`!bm_~Mi9)e>a"
    "5Etq7UMJwC1v#pnMlZ=B%IJ;ugK+sViKhWYcT~U7)g>)Ist>AJAVKV3G$;=yib80K!_I?(=P;TW^bOr<kX#VMV`*HOiJ~u^I<>w7"
    "Jr3tD2bosz!QMoB=Lyak)<Q=JIYL){e)Zxnw-1^pKRa~t#PK7Cj;R0%hqFw6@=|GVw|SzrHSzIls&U=PwzCWW@o&84M)!Vm$BhF9"
    "s+IMDs2jFVQ7}ZR2Q^{@?2~jz84Ki&MgMZ^;Rl-=4Uek#dTp`S?sYgP(s+o$OL(jKt5vJjR5Up{IueRt26t4g!`)w;-^W!r3pE*E"
    "sq%xeU%d6;)#NY8hEabo)A_5<p^dFTWN>!;nJ+wZ%uW)aAQu$4a5Q?QM48m_lAfzRIgxwy`O|0efz58=*7o>~I}629c_7VgZ>D%_"
    "<iKT&1QE=aZMh@07T>(*-dpF_R<GVl^eZ#H8m@nMTikg3&b{+L(a_hb#_mnY2gK}HhE6~(M}~xa7(l^>V~a|R4bAxu7j;vuItxhq"
    "@9<21E8&GiJsR<XMaf)ak!BGE=a_2(JaQN8EjF2c76DEx9Y~UtkYnDK?a1Ywl`aXNFO1H^M0PbChwhNJ_e8ThgQ|;AMF>@I_=lR2"
    "?%zhOFB|c5A$WHz^?>|`32Bga_Q&t~MKC!h6mFw8{CFXXp({9KA+Xvg#5IUZ^uWQVtb2VZgdPz3g*bd{EB-OrmNsXzY`qv7nex1Q"
    "4Y&b=8!(b}{$W4{RMK4TL=7cAp-msMrbhI@iBsbzMqVB#XOnl2Z@u%CJujlZSO5NZfBeR^oi%%VSK5dB(n4gV0Th!$%u&ZPel8E*"
    "?YNsN*h0cqcb#s3_)WTe`h%hHo0Chgj}(Ci^Ysr}?2-$TeHfvWDa<Q_P}4@0h2CBVYx|-8kFeZZIsp_CL|YjoW5nqRCK%u&0wvHo"
    "+VT63Ke_cw7s4z6(>?f<B#im!6o=Fv_dzYVwhcFzi<Rpu>ZAJV`h;CdBP+rFnQh>UrgBmrh7>`fnXCBrQ{$!Md}k)DSXs$9z;Bv2"
    "n?b!zC>!;;X6sIMZEkG7()vr<czr4W+j1DwBdBLi3-PB%gj|#`ZMUz8jc$1VIyG1Y1N^NIA=8ZDa*w2n5nek0>)hv;jCRU{!Nxz!"
    "wx;my<>lo|J1f^Ws_U}Ls!pH}FlvA^p+wMGY9FmYMgH^tP-7eAC*r>%Bstl;{_N6C6wxebW7}f4dk%AIcsKf<>K>RJM~<`{YGty0"
    "=$ya5oNEu)+p;(?OOac+IB(<kUoHSaX?1(kud}mQxbr3g0gUwpZ4O$Cz6-BK4a@nWS@=pMbL{HK#PYG>6fz4{eQDJ+d5BWFn6Zzd"
    "t7qbSK{OU_$Hsg6E1ghfYf<ciU~E_J0qgAS5Nxc-*L&(bO;5Z+Qa?*&9;(-G-M(`D^LKuEA?TR`2&7n+N@sPH9Ow>WZgAk^G&65="
    "h=BotWH22KBq>hltH^-EEQJ@KvoAh>>hu#QPd`x-@y#|kU)G6OT=X!FrU2O>WS!~TcsPj$B6xrwsCZxU+kFeNEnn9W$2xlU$?4Na"
    "r%xa0lWm7KJyr<B6I_H~l9Vj<<$)yjdU!zB;i`#Cs@#`)?RKl~;>nSz=U{SZD4K}VOd%8z4`zP9-hVs?A`S`|G;Z}E$_)tgc+w|i"
    "BIIYr3PFa>#>1y)Ctv%{<#&E`^S#$^dVmOfVweGDj|`1XL{dXkBocOEz$QS|wl&u~h)gyJQ)YZJR~VTZ8lD&$8ap$ZK0OpUJsS0y"
    "VBaQCJQ&Idbd(k1L4juBPLXsEGBg2CaZLph!VVMBs8B2wO%@W-RP63&*KU7$>+{>6Q@#*v1uYzIA8-k#c|6D4aOgLJ<hp&}>4L7J"
    "Sww*5djjpRQHReyHS^q=>8GE@%s@3qat7K=3JL;axC*oyh$(}TXE>zl#2K^0Vg%9C0ZmS`WHuWz2%%0A;qoC7CasQwR9e2k;4Db#"
    "6pA>X{^aNHe)p$uo_me1`(k&qyHQs|su)=B>sBBU3M9cNLJ<##M8Nmcuwk@aQ|{KvT-9=85f>qt1OTx50FcMFOIb;R>&D2U7pr<-"
    "vNE)|6OQQSa9tfNKm%*CqX|!8`>>A7i~WmjtqR4EFwB@3ZRdx`NE8o*ncQUdFS*b!965cs(Y=RbeLBz{%Y}RjhPg1h{eJ20FC}xE"
    "9PH2cHs?c5{}~*3!u5^==rhNRVGIiN-4sEjB<WPZ08N8N;3z|#To5`N_Wrt!doGWmagN>x5Be|IvVEN>vEhCo(O+6<*hWI@roU~W"
    "zzFV5RH|*Q4EXbO++4iR1#M-JB@BUefw14}F}_S&V8FY5YZ2F0&&@xY8V^H$we1-2Pucx9Y#PbqA<#dd5=~<xB%MI~;W!x}e8{xa"
    "F8bb_eW{(Su|F5wt+0zGWG2S>AV3VvzrPCHy(^uK(%ta{!eVFe#<)}_#r<BZ4rm~Wia^8)do_B%4MI-A0S+=4U<Qb%6GQ|yA{({("
    "a)MNR<mRNf-Z$$YVAO)^d1QKta}fXwv`|y}r9;#Jlj;t#W>|6&kdpkG<c+ZVQPlq2!q}!Y0@W{v5dfb&FbB_Dv0pI#yq6BbumTzt"
    "zF&%tweYP3r4F#*YN&)(5+-8f5`btgc%;cxO|-u$koghu2&P`xF{KS$4!~NxlJED%z~Fcvo>24_Eb1ftX4t6gSUxM*bg-yG_n__G"
    "(dl(QVommq<A`_|eUfRs8ZMsl*4?ijSsy-mSsZ1<;i8*vi3MqCPoAF-53bU-6vklAP<OIqIpja8&vWI3e+ft4u7ol-nI~I=f8GuZ"
    "30!_k5ebd8>OHBZZv0<w&VTpf(i=DC&gObw%PY^htHqYN+myD+)YqpTJVkFj?JxO0q1k9d0@%EQPlu;YwhlB;HlGVbW3L>t4u=EJ"
    "W=E3;l>-83kFVZWdsphc5Bu$UP&R|=9V+#kW7B76W=7Kmy_MzLsc{`1q7u)aAcv<M4EJ!@L!Fwu*&nQQ<?^^(84(en6b}rRRDH>$"
    "K9-R|{7@h=!%ftdr}yiJ#XgDc;`ly-SBjsn72lkvt~_kipq*RNUUMv(GlmZN!l=~zp=7N3mG|y0%Kg1~bbsbhaNIxq+fOnxIlxC*"
    "%c2g{DIq&?+fma8J~&sIXnQ=>ZEA)<dEk!d#n<=s#|HW^ZvTxF@5=ZHhhO#U%^iU^c*ta&PAjTUoP*8Jc5*R3SVH&Q*v9w+jM_FP"
    "jM%k?^YgQq<Pm^EYo%;|D>tU>eHDp)M1|&Ji@$fbO*t(N)h7Dwj2$%wX2Hec-8Pa!F$18X?n%{ONm$qe?3tBVlc)ME)dMnau2E?Z"
    "oT47p@KC>>MH|l#SOtP4AbrUXzqn<kc`_+j#y}67avEsz=4x2jAhFLeq%VVPdW>h{bu$zRCPX-txDF()8t`X_eCsWPyj^Nt(hkMs"
    "QEoc`5O^9wg?77_dAn}ED<Kb5>uVR=FKu3Wx;=XKc>GM>6FQyPw&`9)f@@9@G&`6LCwgJt%<^&!yc(mof>tA$G!kth36LXEerP&2"
    "dN?|K$ULzjhVQqZzW>AvFFy5!mrlR*^7M0D^l*@Y8cZz{S{0lR35#oG3yq;;6#a&nsAYxiRAxYq(nH6&e3QPaC$I5ezogcuRd7V&"
    "kK+Rwl?LvC6n|rzyixOBziZQe6lKi%lkt=12H3kz{Jar~lEZl<5lAQH>C9djzk#cSE_)sb;&+$bTdRT3=J`)O^rIGgjnG66ad}H4"
    "$p8F9>lg2&Z~x!@rGzD)K?kphVGm124tS`AD8V?)>D?NXvKYKOvTZv<?s7}&|Awa|U3|1t90gN%&E(2}pzsxb>_=Lt3KI98=w>$&"
    ">^=}H>roGZarFVF_Rr9B=?>fWtzHIH!~4szC=1CcHQ_mv-@_V?(CU-qd_3FlSH`oKvLkhH_zBsIts&3t=OnO8@9Z9z@UTT%Zl~ci"
    "CYtG31pr8)*Vj9<G*xCu46)+G+!9r|sEkR((+|*INEafo0F;)aep~fE3YTGbU(Upyyx*x91R08_hhuBDf2HJKZ4-|xlLP!onKQjC"
    "NQK1!TK_30ELz8{o`i@Giq*DZ{Px#oPd#}gni(HWq=$kL76e^G_5lOqp~ASDpVbaOtMAT?i2-eQu$u^kkEGcn$Xd{TA|t%Oz{fAV"
    "d;apZyYGH{JFN3u2ealXf8N-9p=eEA$-uUsnw=F9q26qE`(nS_+JxCTZ*O~8yYa~<*Dsy_{NwZ6E$l}>xV*Go!s@LALX1;XY&O2U"
    "xB1!+zBQC+QGhf)3REvdl*h!*HB$J)7u{*g3AbQ%$dsZzg-uZ146o#4&Ue0b=dJHHuAN(Gw+<*3^y;`2%2=_OosX9`)pAj7w>)GT"
    "ATy2v?x%wY0~oH<@2tuJnGafgI65ECcY-M^LxvKeY><kbcp;pwY{ZuLL%}b>J0bs~Y&fHU8h{!|7j7XVs6$J+NIgN<yXM-5b7GGQ"
    "uXRba))_|Qu}XUvsoJOp`gG9M<d`_sft0cJOxPfQ)FfO-5Oq^E<E<#wYQ&@>woH~b`oGpu^#``HGyX9=OaGRPZwpdR!}r4WJ|4^T"
    "g!`)Bdulh5y*!gEt}**zA3ha2{0}tmB9do*(vDSEVQ;*H7^rSwlHo4C&?)_qmYKEiAk_LgE2%6kmNNtxoIYM$^<+Yw_}*e+l48PJ"
    "U7o)+MEZ5Ph1+W2z-h2LL?tHDncNT^t|ro*<Ih&F@$Os>w$8x5W*2Gx)2L)o1e+bg2(-U;Z}+n`Q8B>B4zy!?RU5`Y*moe`blahg"
    "BECrRxBaCh;eK;^eXt6zeAfNoLN?_q5f;uT9m+Pzt~gM7DczhE*bx%Ey6)iN;k@R~5?mhhl6)WtfQ;|KnxY(mS2S>;(k8SXAT^BU"
    "UbM|5iQL2>>+b?;F_23=X^5f#n`W_9+O7Ze(fk1(k}=OCV!f$s{NBZ6xkl%`-66!Da!m&ELD+G9LpS%Yu1d}NXuZ{ZE|`BJ9Ms0c"
    "qt3)~z5o4E&$2AY4}=5uQW9M2e#Hv9Am9L?;X2|9xx0>5jl#-ZXmvZFz@f4#?Lp2iDiyWPCm)xaW&ltsYaDj#(DSPY@~6%jJAn?X"
    "OEE*10yq=`yAIe2btLB`nKMyjRRm^!ZHFGgO~ShJw~-Z-bT!~d1Ms#@BD7i?HZNpa8$oIn2sGpME@Q0m)=MWbih`_MC{{}9>${N*"
    "_tBynpNq{*d-h<kf9<3)5AuuHvn%;`Pj{dX#74z9aUD80R8Dtr8-gms;x4N-m-wcMEQX7zj@%Q|@yGP^xCRI0ryq2S$LPU8{mqHW"
    "pn9luMJ#z%Vsz78GgGF!(+NF5><1Nn!!naLdUP!J^pUAAJ$riKfE^vE8Gvd79LIAE%>ca!x|?H`VO}6o2`j*{u+P9G21NKIEDSM`"
    "1k)&&+V%ZTbARE%wbj+TYda4q772yOL`*<^95(?<Lk-UZP!B@Yu8JuxKX5|6eUJp~x}K%>Y_01VU4pe(&L5cC+}(|xN4u*xRx5jZ"
    "d%MNm;`TtPLqL;3_STmcmmbYMdT=k8NFj7E5Y85N*P7i*tGnyFDu(>3dkss+5jadC1f6DrX-bH~b~73FS>6i9k;F&<Nx)Y=x%~N^"
    "&u`D)<DKp#52O(%JPKqF3(0Am2{3Fh8cd{na!+#%&9~AsBbo6mNMlzop1<(HFW>w5+s$^rD~ghQ-~#~@0dd6PLOd4@@G&6}cA$Pm"
    "TP?w;>4T~d$qos@K?04^k};4iS=4*!(c#S0aH<e*J3JDktggicv;%D<8!d)+0FN;U97OwAovx8|0AA^N(<&$b-M4@6*Wdcie>(Tq"
    "d$^6NVQq+mNN8XazyYRI6%hkrr3P>!M39VO*<v41NfH_%+`vm#-#6euvfwy)%Ma;}Vd}M(X1WSS`%0i?9zJ#a_=``S`SPg{hYe-M"
    "(jnR-+aMn^V;wZ#XM8;t=(XDQzT7UE9nI*VnuM5uiUs)~C$oxNa+C&wd2z;fny!YX6S<6h{A{RBg&<lp>;b1Gb4hB=rTS8wi$lm*"
    "qOC~atp@P!yjE-~8n<2U*9Mkr8mcj{Nf5NP+O93NKvU}|(tHWUtfJUh+^*fZ<#II-A+&wQC({xT-fdYF9j6$c2?f6Q!yVmC;HC>g"
    "IZ2Y|dOeoLSqftryasWUN35@ULVyzlPT<+vW`m3+!7LMrC+p1xCK2j7qA;D-;4-Li538;iGu966b4f5M2O{!0N|*!2VislbGb08O"
    ">WW^w=ZP|6sa7}`j10y6{FIo=aEt<zG-k=DSXCWwU_)Y84p7(~leTfB+Z&*sm8S4SH0<_eyYE0Njnb!zZW=&YGj>F+-eiD4YeDYZ"
    "3Wt_>^Nz9pgB5#AMpP$_n-*eg2~U!lf;#*N-kFv>ww+!-T4M}(0IOJ-!!63wKpY%E?~wrw%d^C`VtMqw2|~8R0#VB>SE(>!jC(F("
    "gco7L$BFF-<M%NoAnl(ZS61vtmiK{n;Gl7jBQIf~E<p`Q6;pnKDJ((^FI9$3no;+_(&j`8kwavX*zkG>RRWKV+Rb+4zJm!u?55_T"
    "s@97To}!cc1U8a5zt<_XaBDX{i!#j+d3!)(PI|>gA620yaFntrP4f)=)<xj@b#b>1f67<xhrsl|82joEwKM-G^!u-6gOfcpm$_UL"
    "ymAe1nZRBtF+0t%uHTz$nfw69p%@)NJ>1X<O^2Z9nBoWxD6<5z-e7!kPw55gt+Xbe4y;#nM<9Z!m(R@p{<DYw^lLAB<gV(k8&v&|"
    "c9w=7Awqfd!ha5mRiY5EdMhiHm5r^Hoz?8fvahjJ#p;%8+l%w}KYMxQ#!yqt&+pC9u28O_9it!XVP{5fELYCHLY-wgCrkqUYIWv+"
    "Sop@j-EAM9@khE?PJrHWcJB$@R>28QIKqT0OuY2#PagZqsi$9@jMoCY*EH#Jw>uVHI~+6*_3^F`^!yk%wCpl-{bIubSX5;oO+egd"
    "j!({xj6Zw$=?KB*bdmA+I2}xKxkE#z9Lh1?ehB>RFj1Fl;##v1SJtDu*BoQj$q&M~rQ3sEEKZ4@N#fFPU5H$MC2^dun(jqdE!5kA"
    "%2Cd|#n-#!L?IhEnAN0IZ&sde48q(gDy8wJ<)V^wq>(c%Xc2u$&+q1H{SFmeT}4kl*>6DTW?2W1f%l(|ip}=3rk_@yGFxZ9d%W{a"
    ")~w3s{$%Ik3k~(81~=|W>7d+24um}{kX^Mgg9kK!e<Cjzv6|a&UH(1$Y9=3h5wa58<XSlcNFZ}|a=sl>mnTLDpzq?aR#PRV7Q#40"
    "^Iupm<=0C?EAQXk`*=}1&~l?Mvw`EfHueYkg>j(FNI^=4?)>Zq-x<l}t-~`B=Rn-zVHDQ|*n4JH2$2Wo4-A2Oq*6*)T?g%zmsi4{"
    "df<Jqze6hW(f9tbb??Vjc{R6t<)d!v+CFXFY!!d{{y)C{*6Y@qRQ#m<_=0A<lXR})Q-N2~FV3#jsrJQ%Y-fSM#F4XEm_24k!;AOM"
    "e{%K1x8Hv4CvW^05iWn_Pfi!Uj8Bi$q^-XjIeNgwE?5YRym0K;SvSINn)g<vKPV8taRN<Gq^w0)BT#6{ahg*nh{&*$jj`!4or`kh"
    "blMtcxU)HW_&2;z*k-nDSO`UM)>m6<ajkN_;;+_|{CTA{9||8xTHe=Eh`AfG;V(YHzc91^;Gcq(P1@4OkI&rP?VP(hfMUx0`yUX1"
    "s1><UV*CkIXqLPB`t@9{YX`y_R|0?<D%STyAuc91=VOB{mwU?X9u6$t_`tA|<UC%Eeaa6TP1@zICHyWCSug`RVwEI<+>S|=4YS?Z"
    "Sn+?|Wzks)n>^Zf(#r})HnhRY(a}TEIX|>-nO(Td?jGZ&Riz)RP_T#$;1%WbT;%Csogd^8vc8Q(`$w3)Eu955qBhF5@l<oMzduYK"
    "Ze06lI@B)rqCQ^Ot8RMyJ@R;LDvYl|3*4cJ7O~DQJ`*~q(gVo(K@js(Kua8YYUbE0PtLw{BG`Ty8LZItTe+8`Grv_J4};2PFRXR4"
    "=K98dV!bo@(O&id#(QM4n@K<O<mBj7$l&;o|N5UUeD|F<zVpV(`)j8kY^6SW5YgR~f@GWU0y*3+oT%jvedmKuU%x*0`ezTESc1%t"
    ";Hkpy&f{KtZ*Obi^();UUhe$I^VQq8E>;_*rlnBden5SHtMl!3j;DEnIk;=;hUwhFh+iC7pMI~^>onPC8Rj$*J_GN5db2h+zdQHP"
    "-te4lT%PxnIe2<9GBX_b`+sWv^t}0lH+!8miF7E#0-EyXo?TqD%gJgsRL-Fr@g69;yyL}iI01x@1j(a_kWf;Gu)-5)qfrwFy+*6X"
    "O$1{z88{_$%}&?sRi)aajh)5f?%dAO_U40nb*WZgPmK$?>0o%6?E1Rox!u0AiJ(#}re>2>LzGFNgS&tA|9s~=fAx27{`kip0CSi?"
    "fp8Qrf%(Y2gvB}Sp-3o3(NZC`a4K2<d;loXq9}A5gJ2~>(o@w>L#t--qfcJDdjCAK?6Dq`=7_^bHrPBY+ht|D=y1B()(&HW*dh{2"
    "rP}ISzzCU~Eqrm<%3$rYgQY^8I5o3#Dy(;*SCwFScBvZl;b5jY()+zX`&WPZzy16F{@?ts&mVv4*MH|<KKF(H26O~H_*gfV*!=L="
    "@l;B!HN}3l)7kA;BwWOUIuL-pn$e`5sX+NuFdSvr2uZbsNHY}gr3&2&)Gs=XRgFB>g{B+URL}0LVA`W$@}W{)!<7DDYj3`Hrwu+@"
    "Upe0zbi1l3YH}a;dZ5?yJqxdwv`sJC7|W_TYCC1zfA-ar&%S!>sV^R4Est?w1`X`gcb7L7*R~cES+jJ*v#pn=k*OhQY=j2F5|Q_*"
    "VZ2q@?lelhPQ@M;#EeiRj9b?(+`4}0-mOosJuIu<gjgHRjV7}r(cDPHv_(~EDN<F!hX>(&J(ZveDKeiShtp;ZwV(#e7{PQfon|tH"
    "0GEmoVF6?*(Ki)G?HRJ+?OS$Dw;CJu`n|Q<$Ln>F0&T=GL33mA-A79wF6`Z2yWQS?AeH9zNFfy)D+KddZu%6GnQ|keug`05Kk8q2"
    "+|9E21bjdXkv_%um_VE4lukuF5TE_lfB1`U|HZeyeePR-bARRjXX~pEAKovW*nrbOGv^Oz1IAlY&aW*tl*y;U{q;S=#d=nCw^{5x"
    "9BvBU(j62608jUQJAs*=z(g?JR#bh755#d7AK+1^oyXOi+g5bUA=gpGVvThufH)&%l|C0yLlAH>?sTG4&VgMSdTN;&;>eP3MPMta"
    "A2~Uln;9z{9zk5g@xgt|H}RHduDBjZ91#YYxPi4mj<!6<Cb$q4C2`l2U2U)2^}c8}yUYaUvjY@vdmV+U)gp775_|IPjld_><Db0<"
    "E*vNS)5-iz6EEu{(sHCy3T<5J_^;1PyB^_MnBiApWgh{FLcY_kN}>kZ7_tR{_j<XtPVf1vYcD=J|K-wfjLH$f%Slp)dILu!1QtdS"
    "ArwAzc!mmeIlj%3vVBtd;_s$n;idil{Jz)r^1-c2wXF<v-+87%Z$4Ohl$yjSjABSmpwnMQu%oqmfp=ve!BK>d(9Mr`5`%DmSNq_G"
    "M}S-|7I|g+Uk&{uA329X%33@%V$~G~35ZQpTeG}Y1C|H0?{EO`dBSEzj5aNyv~KRvP<h(}))FW5aDWR^B%nIKUZ+pg!TbQRUE2jc"
    "9|OX8*cWxTCl{TPBJN_G$2~Ps!mTn0?SHS{`A|A;^0Dv~zdZ!L_Pi&pGpq<_vZNEisxC6H2V}eFkZjD8p5C)=O`SHyL&N0UPG9Ij"
    "jd$^0)utIQu*^uRMTeCSXO)I2)0bGlVo43r6=!FsA5~R*Qk&TwdF4TW^6k7^6X;=J@Vt$yt?;rCEOB<eTGriA&$jE0CO6K{C4xgC"
    "^t7^&vfp}j^?OI;{%@$qSBNbf3}=1FfW)3fVTdPl_Ub?wF_@i5_xeWGnBADe_ZJitl|WSl#z*f}`b9moNeGEh6(X(rK+V2z&}>0~"
    "Vi3sZ)83b!jkj7GLqTdF^}X;cStf4x&>jDXRvP5doU^zkjN!pJ1Vabs!g_sU;97{|CQ+KvZ3iR!U3K~Hwz`6p{;6Nv)|PK<mFUm|"
    "C@>Cfs_*}U{-aw)f4Q-@+OBM{T5aj_#ZG+(wIfD9RH-ncGm;$}myudM*o0;|HH0t(M4$i!`3E>??yg_F3<WuozyTPrRVEY)3%kV!"
    "h`El;rXsJTm;xF-l5HN$k5<oX71Quh&UWxY1gTK^_I#G54UY(q8)S+Y=(-Q{4oJ4zy%LNl2|~z`TTx#cooG_lP*NZEKOLzrG;P1-"
    "qb;1MM~K3qSnkLata!~fV%Wj$<<;G`YvU|fwhvMk+dX7X+`Uo7o5K29tyPu69Qe_>#RnhQ{f9%A7X>8`|9s1(%vHw`hKx2=3>sc7"
    "8Yw+Pjs4{iaRW!w{2mS*q|5G@^5bf=r`&Dx`A{$EaQMA|);^fUKy3|zPnyu45S~+@AU+s&bTXuSH6**&5?*lpo}1}Ot5HzsA{Ie?"
    "f`)4p@etZgbd+asd<zpM_CmYfxD^d<dI*$jaIHAYw%#$k7CFi(zPfA5@W$7;e#PwM`pjiQCFSmbM=#*SEx&bA&mU;VF{ySB?~>gb"
    ">=&Z&WE)W{dIs|x3I%CmU|4aI9c7p-LJ+NyY(Jl@u{o?bmaiUvVKW$C3eAFpOh6-%j^K1gC3bUdZDC(5(yj$5K3TMIPi1=&|6mPR"
    "@`5)_{`+;@pSJ=vGQW)CDcl-n*Wv?V&7I!sFn0ilR7}ulwCg%F=~2@jJJDeVFyo@E%MN)%M=5T`&m@DtibRmAWIYWPcF}Y^lubqp"
    "=~(zM%jPI11}HSpLF^*#bAxIYK?`uN%Htb6dVQ2_v4%g)`7h+4zx8t;Y7;5|MEcQ@79MvT$?z1{QGiQttu;QW^;Q}f=Y|tLJmTh7"
    "!^|f*bB>~XG0FlIsAo!@l&%+xeU0=z-1b4`aD*%C+}rEInvH%mK(|@Up(Qp9qKxqn8C-c-ef##nvw9p2WYb{K19BmjB-9>g!CnY="
    ")eziFLzyz#tsx{+b(^>uQz;I_Z5ww>bopyF7pzrjvqLz8g4YV@0iE`z91Eq*fNRw818H<;1ihMccAR*w7I1Jx(={zsR_EJv&(PKZ"
    "TK7EDLd=u(4LAmZz&jZl*KA8oA577blLO$yLQs`M2-v_~BKH^p(Hg0u!;dLo%HbPGLlM2*T0o|%3hooEN47d-!mJ+52i@}x7eslS"
    "z<Ul%4}LXzs-Vg+I0{GX-dY^k51U%Xk98|UB#cV=<XcB4-gHl#1D}0nMK9goZeNS0;`HcHV9(Snw^xMqRTmG3Yyxo^I8C`cD*E*m"
    "&tm#Z2f9WvUO$SS9}T`CWGFMivNeU2V-z%!s4_5(G*P16R5$v$5osjV7>Zv}V`_9HFd1zhungiXvoaUtDM3IewmYN-ke#ITab~EH"
    "$z@}S)T6ag)TUt~6cun(F7ZGoMwz~?>iY5_RO4DOzN|&HcSGoQ0&Xrpw2Si_-iA}HwIq|l!bu;(5S%6{YP;NDC_^%4*K&|?mKI+g"
    "uofJEdP7iM4ab~R(vPr#CnD}xl218Chx9Dgv9ah$%Jj;QwiiBI<G%M9_(?5X*|j~1GCQzV-CVg;e&<ohSmg#Jmj8D<9irw<>zzr<"
    "RcQ%xxlA>Xl*_&|HqQqh2`$v;pDKfWzDK14zxt_Ai?tFLf<A<xEY`Z|<9jH*ouvCgi?*D&<-#gFPHGEv{Q}mSv>%RYic^iP4%_ZQ"
    "8&S}*1{_=MrTZ`k3%e6crKqb6d_U5B^<g8{w#R$yUOe|%WOBepv~d}32|`E97E8&{O^nK;4l4%`F_3t?FHPcsE(wV19)w!3k;iBY"
    "clIbUUFWDr0N(Rfb-0)Ji87_lA0P_ph=WSKv(Q5|imLUxLV6~cnn>klbNxGhd$m-lx58`QtigWC&!s~#QZS{#(i@kT-*`Y(Suz_7"
    "9V*0+=C52|fB*d5AOGz95I^4Y#ua6hr&%5WDbpxSOhktAa3O;Mfwk4{=BCV&P5?i^h^R+nPCjquhct6E92gzKp`ZWo(~B2xEmj}w"
    "Y%Sfree2F=*O07Z1R5Gyx%v4gw+`aQry2gY4<%mBfk$zWPciWb9)5iOL3?rQ!H<5zEmZ@y0rHSI>s2G}YRSlIKbSczcd5P9k!0f3"
    "Q1HZXTNJxeuPb%CEn7yTU679a<`MquWAv9Zxl<`Nq$-BGE#q~Mub7;k8E40bf+ursw+V_}OjA(I1#uJ$^0(=u5|$AlhTx;Qc%&dO"
    "(BmGk&^~Tj#hzGlO%v5B!LcSul*E4X<(_{MTtBLml5$WzkU!%gw$h%uC5uCYU#`&BAt!(~rm{e<Dj%y^*FxsiiFQJYa0?2H`$9u!"
    "%yz%N1)65zxzObqK%g}LOd8OXtYyZb{;6$uAbZiV=>0dn@-&w96%ZyU>SXWj@jpE5|Jk{vntJ|_^;+QRT~mzg2RHx6J6pniaOwDE"
    "lvt`Xt@&+v(}qV$s^<!Be0sp5JKNn=Ge+ddFJhr5gmpFUN3jC<nHDs11g!NSf)<4fBfTK?{{c`-0|YGq000O8001EXh6*#U|NsC0"
    "|NsC05&#qcb#N{+E-)@IE^}jHY-KKPaCrd$5CGr+000000068200000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*"
    "m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7COQg+5TvQ2P^&;X;JR;7VO4hQnbozbT~?MAkyiXO#jV>mEU<ds!)NWu+iw-XB51wSajR8j"
    "-bX9l$CItj?09VTnm5_X;IohQ^D+~wqM8*}T+bz~9(*^ka)~`{HDQ6db?8h5>x3{5>ySwaRsc{-0|YGq000O8001EX!=}P3|NsC0"
    "|NsC05dahbb#N{+E-)@IE@Ek6b1rUhc>w?r0N?-s000000I2`~000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f"
    "7oT60k_r-cOUx-w1&SAEBo?Fs`5HzhI+{8PwF=||E``+=wqdW{+C}>=u-|bu+FoPxPaBo`R{KRKd+q0VPTJ?&l4k#)%*Xag_VvB?"
    "N;&q9d!_CBmS@?Czs|I8xg}}a*7(fs_uR&P9~-&tkHoyTD>9d`|EIXp?txPE-mGg<b^uUI0|YGq000O8001EXc{S<f|NsC0|NsC0"
    "5dahbb#N{+E-@}JE@^IbI4*8*c>w?r0KgOg000000Iw1N000000F{^5b6kgY#&54%@7~?J6}#vF0T3WqM3JH?lN2So$j&H|Eze|Z"
    "C6ePzietHD#z{O#GI@w%E0$%)mWEbyktJCoMNy<^kzxTzu%P!vT>#try?1Xff&YY@Ip^V=x9{cqe&?r;KK}VHJ_!Qf1Afr?^fTZ7"
    "t7kh8B|884Z}xQdCOW_V&1b*!>{I{n)o(ug^fQ0DpM2`?zWvP3{oCJo>K~uk*}De!^(Ou_dw06KH}Nlt|94U6ko+i~&jWIAZ+xAf"
    "81qYzW=om@Vr0BK+|t?HePD0RnBQ8sF>oYg0lZL_R6G9F_Ac|(0n8J|2$+OnFKEwQER=4}I||@`l+j;Z9=`J8g~jw+3OGDppP&|X"
    "F{zQ|)zz=ue`U|9g|T1QG-=WnNy2o?bawCfp*z6wK%CJ$^%OAt7XD~$&>dg$cp%v@L0t3`I3lRD?DBX$EW;Rtaoa2X?<XI<ab+k~"
    "OLl(hUh*^g#ZS(T{qkbTRsxwM1FQQmMdZ@i-7;JOR*r`1?<BU?*(zj10IF#aOlyc2Bzz{nr=a(`_@j9@81mlV=W!70=Dhu>EA!fI"
    "2(-#Ym~er(`&#Ez0ne+qKRHQ6TW_Yk=R0Omdh#^475<^6JSjCg)yl90-Ibs>2PLgypag-)*&08-f}K1m^^tk2UPVn8SZ-Fpz-5)T"
    "EkGd<ftI;V3xosphBXV#QLtgQ=1+EeR=4sif|0oX>OpSX&A)qVu2)-by-hV=0j++4C^H4AOD@jWqWeH>=_ryt;>^xf{Hh9>4h;x+"
    "4pF-fIh@CDUY%mCL#aj$DnFL(_&&YA-|_nD>I3Y?#5iD^6&xZmK`Hjz#=ecZZ)+oW7#;)zuS?6PtHNDy;(rkH(=q$#9s>u^>iIbT"
    "`}(vAro66Fph1|oUpWH~O+}v3yL;{h_)o+v1$UvY0j65M2v;=7ZGf;v)D@hqncLyDg%K>kaC=ULzQ>|x&Wv4s%eeEOo*1Dq$>?w6"
    "rMnLj$%E1+;N=ynk#7<e&&MCce!ZesooMl>z%<GMtie_+L!r4g(?kIU`*?UDJCazZ!id@|gg+PZcNSO9rCZoV(hzLJC~zo&y6DSy"
    "k1tE@S)v?`+lKSD`J?B<citw3e&OJI{77?~uuEg$s_zd+y%+D2Vz42?sAT4*7TCGFR&~+>?~uwWurdj;rl*5w3e+*Krk7MNkp?Wt"
    "#zewbMJsP73C~n_FZP&>4y)*`B^aJt>&!F;wisYpzYA7I_tcHGrLMHvc{gT}?s>a^Ey2Fa!R?P&^E7UITre%?Nz@J?Agx*c=}a*l"
    "#NP|bP~E%!NJqrA3cRS0%d19s&Y`Kek8lzmv2}FgL|G1y)pb8HwmWpK<+kRvnn#C8duy;S-?ux>(~=D$D`#=4&soH{pc6&{YeTC0"
    "HPJr7xnkGbI;YLEB*19&zK-S7Wu2+<x@?jfhGLpYI&@EqYuewMj69WhJkeraPaCfqEcV`PQ^|c`#5>;Hum*bSVT2Zy1g?4L4!?N|"
    "u3u=jf=>laOQODZ-35?tnysX3gZBq~QA`RI=YF^B4?zRsS~z%g_ZJ3^B@TsucYgT$J>X@j3M(`fsuq!|DeFBsTMc~t>UUp$zchYx"
    "{HH^g+a_aOw6K5hi)=k^UR!+l?1uBkG&!L~+%X6wwr3h2LD^bj_`>hc`yJCV6&RPWM?M>5Z``l;Uj}3Y_Hw4Y#Mbg|ppnO@doSE9"
    "c%aC5%ZVcgycuI#ca*A^Wy{J4pE$=~m>aGA_PI9;OAhvd3_F`@<s*db;N4wiDXVsb%PuqM;FwUy@YRLmCk{UJ`3DCN4WNb-pOxk="
    "Z#oVhWukkr*7mEjsnX#2i(h$hEIoQ-{ez+R{~Ka0s{}xUe3SErgw`W$MQLeY*F`SOC5MI5^mb}=i!WC@e@3>2OD!%otf>4{X?Hwc"
    "Tg)etrF^wHTP5VouFbW{I4LD8sZ<KoMQ_=oR=A}Ddw5rj4?GZ_kyPEaXJMtpB=E*Pl&>vrRYptc3Qr8LoXDgjw{X!_ZdLC%Isb?Y"
    "$rwRZL);_V;ScrHB9O6UM}S?$jKXfQ&ZQTzn-E*r&_~iX6WM4Sm)p99NMaYvx#Vc41|yWIz~G7@N6UB@wrcr10PJK6iPWz#Syg#>"
    "-lQ|rLn8lD$-jatd3vfF)0}Q6TvrPYVM}R|<llH5=iK~tg!wgWDMcFP9YTsFBvJJc2mpI@+N^s56(9#FqrF@I>N1X{oHsoM(B>w6"
    "QVCprh%$|S8_eimU8%+vs3k(KQ`>EVl}1Y{NZm54Z>A!Th83mi?C{hYDPkj_V(Uy;0sP|3L^XWMH$RjYVm|p4En*;?gyz#_JV&Jo"
    "yW3~ypc?qRyZEIIS5(P7Ub?mtX__jGmAzqa@dbb`zPG{AK4GNHloWWoY92l$Z<bPaxTUF5_5r$tYc1~457WozrnjpD4!?Kz5eleD"
    "1%oFMv$Ti5aogLkK-pHr^E+(m?i8)`0l1T_k%d)}UXh?cvhfirWT;XHhW()u_11k!Hp!P!+_X$x$2H6y2b@mR>u)&`VUKi#yEwK#"
    "!u3VmZ9aV?!Dm2Y3h>gDw$;4R+H6H?^_w!eR(bR0r7K&{otYT&&2tqI7j059QOMl@!-|-4nOePRu>f<?>WBkg(Mc3^h0_Snpb^q?"
    "`{htL?<*Kd+|v*Nn5G;{L059SP!~}ive#oLPEswqTX*fMF}&F12@X;M614aT<f9?8O3`LR%t3<fC}{wTz>J}6h3jEfPYdK-gD4jT"
    "IbAXMd?|~dt3k7Z!C6t#Ma!;Pb;KrN0JaR9?J|)A4AyOMDsH8105yHlc-w5Oybt`zM?+_eXMgm{^IJep@EN*Irs_<_if?=698Npi"
    "=0HMgU>?Ka^C19=1W{rM6z#$9wIBK17wAv-0b<-6Zr<LHfuvh%Ewv>(v_hAjvwALsco?uusR6+E4cve1;XTKX_j#OxRCi{)>!=9J"
    "U#<Z;r|Q?s{S{x3Ab~usuG`URPcM02XHyRw@XX9xE1`~i0k7C!yd&G9TUQM#N(z!K^Nb`RMV`C_808Ih++k<o!KKKTnhvX6tyo^p"
    "l&W(Gqd<8|b}Pp2#T=KbH$})~pXaDMb~$(U14g29Z;v?j!)?Nj7?ZD0Ob{F6*4_*OQm!CrB*p5hsqPnw$ak@9?^SpqrCd-QpEtS<"
    "LA_8C%ykHjz@b{k0kOJbLy!+Fr5|u<-8k?a)-hBwFWo8o7Vot4%!x~6-NP>*gm1@c8&i$LxZYV)z_MDY$!Wd@PvD9hj496#oqp+O"
    "@1B0?42&Q!ijXkTomB&5z_oyY5~C9XR4m+kAOLfm8j&Qev1sxYfHqgXW!tu3vh2kaoXl~o10rB;-m)p^mQLk6*ea(nHl#90$<7*b"
    "wjnNOvL(hH`7}(~n1I-J7zxNxLbsv{6k#Kuto`9a>cX$4-p4hah2S8GNtFUy@^~T&oWSFCfDW)UA;LjD3?ljFo$xj(NZZx#KeGS8"
    "zWaLE6+5AW>}6)<P{;DkT0_M^+~(YXQkC%<X;r-f?;d+txKzj*e@hmlX8x4sL#l<8BZI8o!qNfDR(Lz0;``CnZBS<iL)LaU1iAS_"
    ")6hZrfVKH=C$Yh=#r=DkMh}2p4|YvoF<vCxnC^oecG13bCOkJG{pI~;blr?k3*f6>rR0d!{I_2ZsFK>iy@uCX(Y=&H!ni|OwJTu3"
    "?n*y$Of}z=^JjdzURG)n>zSK#FlNEE767j40oK_ixII+WCTt1=Obc5=n^m$@es1Ww>$m?no4W@Ycw4M9v8%ndqtp{D)s+$ohrcfE"
    "E5NG_c&Sry54K>w6_Cq=rrF?j?62U>l2tJ$P2<3}z0qWl9(0zWk>y42Kt{!CjjR`(aaLL@wzTcza%6Z7S~7PX)6yHJN-UOcF?ovn"
    "TvrI%BKUN0^U8cJweFwWs9N`Bm3DITQ>|h-)|pkV+wQ2Dy=aHjo!G@|IN<tF;3HI}J;N?#Bir74PA6P5lS8-MUTO1}H{KdmW{3OA"
    "x&}igY=S%7cks!k{>R$~{=R3ukNUvA?~UJUxkh|)t+5map=ibYLC1#-6LJHxiQuZ;xw3>1Me}&;dI7y^i|-f8A6{>E;LgIGqqM&-"
    "u)nE2>~yX>Bz?m>HVnmNkW>sOeC`sYWBjo*i-`@Dn?*~Rr2S(zxZy6CEQ3R31Qm55WRSAMfO{l;{ANtVS&z&6U+W#^{L)*aN6*n*"
    "x)>D-KjB1P-&i@_BqKt1Hym(JD~%Lj2o}#vWC^8Z#F0PwoyVU3r^lZ7;p3Xn&}6lt>R1|d=vYpumnG6{rDz2qFa+Gigt)M{z9uv_"
    "x7Nx#j#f8tWIkR&i!$iUP<GCCc+sk0LWJ(638!yKLA{X2fNV}}(6H?#0XICC<DrBsY>KXs(5N~gPiI$O2wb<6EOh+Q&SOt@_8(&e"
    "a+~nvZmSJ9gD^fvH7RX5a`Ni}tK@J*taWORvQ%q=j3yG1O43YYeupb6W^ooG3s`-tM7$-pJmdfr2_tbQ;?VS!wvf=<91jOuuNLx?"
    "XcZ1J4jiUr+j*d@&H~`1?X<L^AE&NQoq6%<hyF<wXr_GuvW%CK0QpH4nqXK6GBeF?MN+VMov&r_u3&js0CIBem@3ESE6%j(#MiPA"
    "EK_8|(=oS2Z#&l%?CW24Dm>#9SzVWWfHuk?Xc)01wQ~cgEo>v9vclE_9U8F&MLs6IrfPd2Xx-8j7HcjJWR*3Q)=R`IGYh|}rH5|K"
    "pojO^LD8?9xS~5DOSWtw7KK_mxcd$RJ6wzAB#TxYx}&aWf)a^)cm;zXmV_ZlvJJ%w6LL&5ofdoU_1{#lER2otF$zey3^&XhG-bJf"
    "VBRR8UBG6vTAQR`)nN;gD$uZ+XbGfNr0pc1UJWi4c#iXI8-lCHfs+&f;Dn_Uh^87!gOAL;w&>0SMNF_J)CnqAC<-MH4eJdbx8DVb"
    "QnI8*0YwZTFyZs2q+&{iD&<_tX-+4CvRPhsVNL|3OkQ-OPB%)@7-dCZdoN|hu^`|C0NBkTn1Hv}`h*^kdoa5DTmH!7T-|GnoC}26"
    "bv>~`CDN?5LAd?#IfH~?D1`dFsKA51u*}a}7WBr;KY!!J(=QMG95*9^h;QuzB-BQsyl=ACA%{YC#P^bmi32V1SZ_=8qjzr1U%aX2"
    "@?lyQc~gkyO%1kB3ThIe5~jMRiZe8+Z!q989GrB8!8pjqS+d@wrMs!37xBIM*M<qFYB|h;jGbo_19qR<JNU$dN1r|lmqRU;z-JF1"
    "a~F`@1aA9$G5S#W8^CJdj%5jQ15|Y6*vOedsC+>8zkMAZuUCeq?ylbBBO0}$hZ2C=d`%T+A|sP)HLtL#2ssrqz{XBQELf{EVfnpD"
    "??aSlS2>O^H4m(y$PIG(ZiDdvCameIhR^F#i8d^vSgZ6mMM6|CI3~K_TX$EsKGMc)IF%SXW6pV2YF!_X9@^f@d(2$(Vzg>6j&J4M"
    "vjOdyUCS?>EwpWW%P0XGP>pVIn#*taf(?~HJFbJRO|%_oBKyC~|M{S-u(dz?)V+6?9k^E-2mGzna>CU<JF=EjOC@`H!3q3k#Fc{b"
    "mzvIAM%<$oUG0k0X=3~@c0rtV>$Q5mOeFkG6j(}ZY;2YferCV-twTxebm@}1XN5X-((Q??SOi{a*g01{NIAtB%>%V(GuiE5o{5|v"
    "8l;e`YwwIN4wJt=-!+J4Vh=7RhZ`UEH1?XfR*DR2H}c-xzrVZo+9hjrxUO$i7q{063&sv&V~8RWbl8YHO3nbp%z3NVx17EAMLrv+"
    "S!nPZkDxI*K)co}f}(}BWEG9L+^=9UIJARb%gD<}+8#NVwn_|;^w(zqQH?ngK{MhZXO6(igZkSOw&~y-psYJ)6SZ5=q^}CvZ$rXx"
    "I$xYylJY&rxwa=NsD}{?CgiFjPzBH%k`G;;{I~~lg~>qS(pWh=kq7hsOMvTLo$?*aH8#^TLuD?y)y$>UhMa|MjpH^v%}a4I?}G^n"
    "-a^79fY`DC+Q+o)XIguL@y>U;mactE8$Tgd5i}K_Mgvv2sMe6V31-Guivm;w6Qf%D`PAcMJlBmb1dLaGo@wr-aPDT$)C<iu=;0P;"
    "Kc^w7=pCGT4K;-ZW`+GrjH}XhYe)%v9N13iE!}*_U3c)k{x+=h_%_%5#;zT<mD)A{TUM~JOLR3%kDVK9JaHX-XbC<JWqxWC=isty"
    "<l2cvtLu-BQAw$ISiTB&)vFyu#jX7xP)h>@EdT%j2mk;8Apm=#sGa}+|NsC0|NjyI6aaN_E;24LE-)^0V_|G%E^csn0RRvH-~a#s"
    "00000tN;K200000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5M3WgA*siRP<"
    "Ksw;s@NT=6`mAqO3jOTXC(B-0IlbLy#l)m(z2EzQl}v@QwF{G#^_Kuv>(B;C>yW}LRuj&MSqpw(w65In*DB-t5~~jr#H<V7p10Ca"
    "?zes)XK8Kn<fzrrQXT7e=DF7UyA`bgP)h>@EdT%j2mk;8Apo6BpXC4l|NsC0|NjvH6aaN_E;24LE-)@)X<>6NZg6=401yD+00000"
    "0001~000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYF%ItsN4<O8mv"
    "S)BGO>yO)gIIw(Qh_a=<w}^zj;C~CdqJ@rjOpi+K<Cb~a|Cbis|K^^{KDJ*v_7y9t>>o7=+WR;2*|RjfushB5Y2P!GA9ewLV)pB%"
    "@!HSwJZx7Nw$E;Prmg)8lg@nrP)h>@EdT%j2mk;8Api$O_4xn)|NsC0|NjsG6aZ#naxO3~FfM6sbT}?<aCrd$5CFio00000000rD"
    "00000005M`_md;Xl`e`xp#T)T_r8Hfdpq6J)8h?ihQr}-Xho3}B^r^ER(Fkb@9w?v?hOU^#l3I$t-M6hiV}@zhaAK4rl+U7r@coT"
    "xQ6$x3Milo1r!Qz_D^^jnLp%-jLgW)^L^hr8IgZD^Yo)<zY8$_nel%)U;W|FU-_AH)Z+Y~Kkj#SS)8x^!_WTf&tCfb@BhQkUj5;J"
    "+K<2V)1UwFf&J${dg&j3_@Ljmd!WnmpKb6#ZSS)DFU$Y$!sF_n)us+uQB!n<a{%jzP2+3h(*(6QA-vLR(DT17<@~psdc%gOK<A*H"
    "qt||LU`y_$*T+$T=-4|h&tXNdOD=3bPKsMvUlFd8t{ag;{eo>}wTxRXNe6!GI2hLo(Q>q&_f@@wJrI(dYZOCqHk@UccJ{M9xn|}>"
    "Qgx3dc3Hw&{%MgT7ZTbfhV}LJ6rf|Ho6-aTsSXi_5g0Y6q0Opc2~)V;>6IG1aA!WvFAXkXQyN-g6)M|CCQb@k+99y`6uQLus;*|="
    "$-YGf^UL1Ngyohz8Fb&h%mIQ)b9vbmEA6kr8&!Ez8E1v&u!Z`4t!?ZnUO{la{6#=k45e2fJay&UMZas?Vl}64DqG(TqC2&T?YC*d"
    "Q{Cukb#!Q>-5U(Xx$?q7<_+ybd#G2rYMo*CK`uLifeD_9*{IeTZLtpKv3;v&c<N);gOWW)fvo+(sNK!{smSmeL!*^0o8{+$E+HmX"
    "fqfz7pD`h$!7sBay9Ifjs42jQI==YV#m)AMBvGA>Y?PQ7V9p^5b~5khXF+MmaNmS)lv9L$V5*ARW12yxUaM+f>=>>fSz36Fg*D?5"
    "R-&h59brD47@)C1&G1mTqYT{j%L%ki8d!Pw!ks?<=aaJmmg}LqW#;<gRffh@PZxQMl{?;TD7u8+y<Pb>xVd$xWw)wzt4pQ2rSjm}"
    "!*>Exi~wK6t#^R(wrD|Eu9kHr*>!`2-Evgfmsch8)Bg*rH#q<=eKp%3p!hS{E$?b1$3|wry9*t`@jcUgS(Agb6_o6mi94JB%4}~m"
    "_quQ0xEQE!H%N5#o6WGt!xD;e!b~;KGxoI2@&_ngiOj85fIxM$>OMBK%k$k$U|5N{E9iZ_-D2(P!eFVSVGu^)Jz8y1#j(nx^%a{$"
    "GGOA#AxBqR|3hDqa48MBkYNFz-Kf`^>L$;hxAp1@M%CG0oG9%KF$C7S*(jF4o(duE`r2;IKK8TLAfG?KR6?@AR4M?s!IWJY{>UBM"
    "Zpi9=Kr-*;6G3Q+42BSYMk-cOH!f7`33;FPS1oh5w}FZ}E8NGFD-3WodzjGod4(H@4BP1sD_ggF_L0vPdOXdw9d?Gm4Vg-tL@8*F"
    "m15~?)JNz786Z?w3zU9@1z5OEYIg18D~=4KR&$m9<|-Cc^(xfT!BmYZ%>1<RQeE-+0aTwHNrHRIDv0R=ud`Ikym@u)UbPx39(&HY"
    "Z4pKxqS^-a$Zw!G7L>~Rz++G3MTU4p`7PtbmqFHrd>;EjR0PG9jv?F=XF%D5PdD*l!GXQXrG#r?Fa!<MYH9VQH(jN0z}(IBc=<b?"
    "Cd#Z6AIfvyLP@{PM~bC<m0~nS6K8nDnX!Cuqp%u|UyEtw<oqO?H(glASbpb*j-3-tC=9uLaNUFyTSoywh8`3_jng)kK?U^|PG}VB"
    "%=kX(divIm6~Oqse67|_x8>X9NO6QOmJU&{)7a^++UtM}Y_W2P?!h+t;2LAOQ@idw9`A5E`7gt2lS=xOXvJ_Nx~Z)Qvr~HiI)~9*"
    "ZbIaOj;>qS98;8QV(uux)z#H)A4TGvhweu*f!YSYhQ+xIo|MewNq!`1w<=vT6UR8Ga`sGqiI~~d$5M_za?lAB&pp-KYSsi!cL>oi"
    "8CaQeX#1wO#&SI47B3w?mLaosSzAuHL|at0FO%0b9ZmQ@l=-iYqSg88Mi~$b2j%<Ig>0~rdBm}M4KFSOiJl>oGVE-<09tKE1kHR="
    "omjFJVkmOixBkh}s$Ag!mTu8ncDqrZTX6;8oT*QtZ1h~)`b@A{gmF4J4~wPx3IB#rp%e>vf1CX6=;$#~0xjZ+>mUEg+R*{}3Xh*T"
    "o2f_hF&t<e@&UKCc3Hc7*!X+Soj-=trEvbEo7ig2JJZaOK41aCOCQ5l5?6Sq?~H{Rh0PJtigkr|8(02!_3=0Nt=yjRqiJs?^Yy>^"
    "_VKhe5Y~$lL%EjKt(!5dP72D}0g%U9hR!cHKad%kz!l%LKWl9r?71AjTXdF~j9g2bHXMxTmCgtke)>Cy^-YV3;rCmmCQE!@LfU56"
    "XG-{`rLWtpr@PgAR8e<jn6y04z510ai-yGt2e;iKW_Of&wU_R^A>3nIuY%|DQ@Q_Jo`?ryxlJGmwu$2VI$5eucRTHdbLZddHCgAj"
    "T`;{l5|q?Ud7LBLS(PyESJswU(LO;*kh@?+qWeOdaEuS6OE%IXa`p`OX4Q;?`??ji;!Gu{RNK?3P5Bl@m-W0d*L+wn;^g<yf?|_E"
    "shYaW$|BNU6N+}yyp?YL4qa4q)>nCtN#T;<=#-&aY}@+Fzg<qm*O@i`LTpUK*^}g7^8;gU4JeE&0=^l4V{0W=yyE&+B~cadd;3hP"
    "dM!bzwk@@_1}nQgwW!g-_b1kNTJx7fikq!WB|`7&E&>pd^~PH4Y}Y%D>ybIFUbIlS8&=~?hj`(^QD_iW6%yLvP?JiFnME~=AzEcX"
    "yi11o-!^<(smK<bs+st>4%<W)+@h5tFGEXL)iNG4x1+Y;_%6}bF&(t0%xV!@j@z&<%g5tmpMG{VAdeMAK1aR!r>p-S8z*ID<C-7|"
    "%X_t>LSLbR<Qp3#x5#nG>_C%GOXU_5PZcXPV&SW%y?xk3sLcfWYL!IBua*G~lAX5HZm+D4XUb7=cd<ln7IFognAnW2H#Sfb!5V0A"
    "@^gHM#bNAB<z!Z`U;q(wy}bAeqSc$Gw$TFDLP$X?SDKX1>~QnG`FKf1dY1tft4a;gRs$rcG1&)_D>ULEfIJg`wT3b`MIjA`nLGW)"
    "B~(al?J!t*hI@MfFu+rQgi-a*wz&dZ+kJdRUZ1?WeQSJticOIAQ*FaX7y~W4=|(1Ys+sireQSD1uI5@fX*@GGe`#^{BD!JVN<>OK"
    "9K(Vep6HBcmdFYqAq*ngm@r=yF^g>K%d~+EAJ@nADXApKXXOjUnGFe47mB5MjvmM}I6`ba7!Sv`JwVf~y2I;j8x_{zjF-1{J&-6S"
    "CR`ET39hgkLAnOO414H^r391@={kvIc%W`kwpo{WX)39r85nJ%c@?1xWv5EH?Q*!O>e;TKj8HS4u2W%*1bfp_z#C6&w;u9321v>Q"
    "3iTm?$`Me?6^hbpTf`PU|Lgdzx0LQX)tan@H`oLf)Fl@cZa8O|J9e3%s?~i@*A=QBp(HjB`#QPoJkWXE>zGwz09!*Al%LFfd3$-~"
    "YHnV$R<nU$t#=qoM1LJUT%NVLHr9CCA-M#&?W&?FKDAIP-zalu(ER(AH1}2`I*A3|;^^fIc3;FrBqlW5X<#QZfcJutPH`Ay+GR$?"
    "2qd<qMIgcjV&+Y*`bu%DT1lVq?#|aUx3X)zU?$g9As=oQd&N18a=njv&fpUSZnM2nQ|-=5dRiiGZj%ca*~tRV$nz*fm?_q>3RV<O"
    "*6pOc!P2J8`$t&-gv8RN;8r7%phCwA;Hyx#s5_M&Cf!0`6g$jen>aztjYdWC3NxzZn~h4vj%u?pDv^9O11G)><+c(H^_mciR20}&"
    "&9!*X>$^`I6`0JL;<um7ghyFfUUj<jU+2VMR`b^>{)U_>6$oUNyHfSHjxPU*uIl4N&*ZYQP`NRi!(3^y6xDa^NT8cO3zrof8kFXw"
    "SWgybLyCf*S7&^ZVSGX`&odZ&euMxnd$My({-l7s2QuaDmD<oc-1Ejg)4z?$zWgL^%))HBp3t)d22cUgto797%5vd)3jf1myGGda"
    "kh<+*Q_jX~8&Sd>W@VB6ck3-2*KyLDQ@ZQksRa`|jRQ%xs4=a0`a^!_{i;RsamD<urtqP(Ru>3`FeGIjrhsF9dFy><M>YLOMJdS^"
    "9sTlsD(K*j$f~K=SvmAxZcVH5==zpC49?zOq_;03*rU4W>HN0Y7M5EI=GM%B3FKsAbdjP`5}vze%yRGqt&+wvjx~8bp7*}C$<Tll"
    "0CMKwWE{s(LH_5w@^YD_rb=~^U{=9hVD)i2iX;daW$h7*xMWf)aAxR|j#KT@gE&W$)H!OqJWA$D8K=4Vz;$k|hKeK%@Q2qqRM8a1"
    ">n+I&oac(<M&cTvt`vY3F*_40JqX;I+VO!TE0{H;lx16#OMC5kPOu5mg(4qgjnGUHzn*K>>OK<0DU7u^Co9zRx}Jvh+>yq7gV<*3"
    "*LYnHs}yfe?W7}KcMZksZD;|Hr|bb@xQPVA97&TcXvRxOm6T4!bRh|hDOp(Ey$mlD*)*$#C{_`C8;7E9MlEic$~N&Wkih6>MfMDv"
    "i&O=aN}9AAVXcM|v)<@u=mji`3@i5mh^V#V2#~2}HfQ15S}!WWBBLUzSr$aXFjZq%nK;)&CS{yvDkJr=0KQ%<c+&xij77Hm@U04w"
    "T_c1H)dtNiw08$8HO`br<qD?4$@UtW1Ec_J_nZ!;W2BSkk|ex4xvCo)y6a||*^~iM?v(-2Zhp42ba8JqlNRdHnui?$!T??3>6*%-"
    "w8yLCJWn!lJc^(#iA2qa)5dyfq>k%rd~0qeU1MwoO4}P@!d;70gaz4jt^uj$nT{(tPBz3!mITNKqSVE0Q3fE|;(=j^y$P2bRdJc$"
    "nipmb6|PVO1Q@U=0I*89N&r{cWt3_VsLZ63<Z&*N*)njbHjL^Pc2AU>Xvrv&R*luBEXE}ZSc50U$*8fnUW1(KIs-2j#|7+$ql$2~"
    "yLP_RW<HOGt!a5fw4NwN1>?(Gwv9FR+}#!0>^EdqK@+R&PcMYJK>H%*6z^AF?M+Nx`SayZb1RVxe#||Qoa`p*Ui+~8<U<|YR0Tub"
    ";qpc(Q%xtX7Pu>o!W_y{(ehDdAGbBdhb<=?Wnatw%E1=Z3CP9X{Nir}8JQoynwG}4stkb$EZP8iG)p8ZmArCphaQRx@|D~Escn!u"
    "xb3>-<a4wF={ObgkTb##ZjVOCuyGWC{^8-yM}E=A`gV@2aMV}xY!4UpSM>_z!nK_kk@@77AEGv-;cq081lcK(oNBL{?ShJmzb)Cf"
    ">`cr1kvXpai(OEjSM}v#j9c)p&nP~R74r_DN$10jVv#c|kCqx*j(D$}HRD_ew&mhw;LhxthTB&05nG{KboCyb5V6^n`gXB{F(m8I"
    "pL%kyqJX(eVV1romZ(Pu+Q_p8ge#p~&x%0_S56#jYo+f+2MNn<_EKnbLL%f22|HU`sc#e7FYX3ng=C^w3$E00`f%D6*|>l4^78zO"
    "<#K`uaPD@%WHmB>t%s9TIwk!E_KB*d$o=Z;-&~-tiPb4#H_I+`C(GfwZ*!f6<UtdYkh_X~@ybN9elyLdtnF>wMw9L=YD&w!zNve#"
    "g=6Z`H){=@8q>kz)_F<>aF`-l?!ZXWn3FU%m8m9kB~@Q2T1>V|9NsHs5AnOQ*$Pjp36$a<EhjG^{O)iqkwdtHOYB|KaaE<b$8!$D"
    "R+MNlJsZ7>vC-Fl_{#X7zWw~8D|ar8ofs9)U7CFL#qYoO%RlFr=bwD!dpACuc=L~MzV^!4PhWfCCqI7Tl^37=)t`U;$$Re{JAG#F"
    "9q|(nojCl|vroVL(r@2+%h{tF2S1<Mo;>-z_Geyu^gFLUx_bHf-~RHw_uhSH(sgR1cI<AT_Tv1_*I#;hKk)R}zE^-}U%q+f^~Vmr"
    "^z!#!|Ly;N|IycuJ^SP7OW*$l5*uKpt-?}${NjrTfBOA*_17#%G)E5Xzxvy2Z~p16Km7Vn@4x@2k8FQ=^UrU7@t5=8dFb+M-+%1o"
    "@9LkpcJcM+pLzA!7yk6?Kfm+Idsj}eKlx(*sB_;3?|(Vvy}Ek)%7v?UpLuTZ&5wS0{@mNIz4pipFTMDd`Qw+q|NQUXdH3zNK7Qiq"
    "C*C=~__wdb{k>LW>!PS-kwdi9b$xL`^1I)8>aF+Q`SP!Cz3|ZJyYGE<{g&_b7he1EkAM2_|Mt$e=T<L%c&lNzee%h(kN@zsx84u_"
    ">Nn^A@XL2U_{%5T?w6i8^XdzaKmYoZ<)8fc<^S?`&%gW2_dovh!{Hb1zW>)xuYA+~@n64r|AWUq|9J6}&+mNl(WifY|HGAUKTTa&"
    "czWNXXQTU$2-JIz>ms9D8m{W$XRz*rx5O4EW>KFQu}^+5b0+aD{^28!*<N{m|I6RofA+N(@BiraQ_nwd{p>qGc=PHrAARuLpY<od"
    "_oG+-^3^j>jP@PdJ383i{?T{7d;Xd4ebM*aOHaP=;a}f<>+L_4UjFjCFE>8DEjl~$+*j{?`Tp<U?iua>_}Y!-rt)`h8$NjZdF=WR"
    "#-~ip2Y6%(KKS1G&wgS%_j1q4C!hHEqZ?Q6-2daR{`~g)?`=Nu1+jZv`{<Py&XnH!>sxK7@BQYzKc0H(>9_y%(WMI)PJZ!|-@ftg"
    "Z+`QK!@aMae(a@-U1!rN4{m0BvOd}IyQ`1i7(MlA`jtJhA3yixkDfjYF2i%2?gq0|&N@TPhqy4I#+*Wjn&1~l{|{~tZE=}ZX{1Sn"
    "tTh8aJvNW*=>Ku6*L>gH%J1&tivlY#A`Ouw+I*Ue3n6h~Rs5Uv=C8+_(ZaqzXm}XCHM{_}DDkGDOAXFUSN+Si>{cy?e?EBf9<D!M"
    "9?z@3WEZ;<k^fU1(2cwzKR8ew#&JND<2Sss&2MgS!Kv0;zWul1>KDuU=a|aHO|*WWt<%CxOK7FN)d(GeDV1IM{v<S>;7M)!w~mE3"
    "ux}HoC8VinA)nuO^w9A$#l$=##xS#NlCo%l{<mo-9-IAZyihwJ>+#i_wKuMRIyuwJ6-8Mp_XT%jtznVQGm`KVVSZons)L49BVW+k"
    "Flp8f-rM;bADbGu*gRV61lqQH9vYl$)11%v;4A&zw=7~5HB`=uWnh6|PPp*}roOoANrNt+S;)h%6kosa&DXASCbZD@DGq--&Y4Pl"
    "xV=#ckEG*F*^YD5Ndb4|3%(wxx!2hnhY~53-1788w^}!fzb|LYBEd_KT{P6tOa}Ps%9Ga{`f?oE!9{JYu~i+@Z``FA7-OdEV+<BP"
    "V0`~<;_^-KMrxEn`WWJS?R0^Nj)j}yLQywk!^WP^biepn#^wzzwJ0)}hUK66vv$HI*RtHdm#llcH#KT6v2)PJ+_Pi$mvh^Hne4=u"
    "m!%b4us`A?Twe^nHM84Mm$3FcpgYvN6zx*UZPu=EzOP9qq7)}2h{?Ywy42>`kw0Aie?RwOF6)cC0+qF>QEw6x(i9sfo#DhTFIq&>"
    "p{k{}z<|O8J6hjrfmE_`)ZEA>cx(&<>vaT;FChkXB3x_FsJfI5)5!n}ln4h@ylysezqBc2fAhLc;t}J14u9GorAFaP8a|E@I!QfQ"
    "<m*{z0FL-I;Iz2X#rY=v%?2=Dh6Pnv3AD3Ac|M-fhzK*|AlWBo{UFJ=7urQ#RhMwGEoZJb=t`ev*?`vT9K~1~@Q4~%6XVvI7d`7="
    "V@QOtcgozc%@Y61mjhdEt_j6X8R6D)X0QT?Wj=`rgG3<@hB65xmthz>)NGUbh&1c2J-U9R6Koy%7n~C>gm&(&I%2Vi9pzE?9L=7S"
    "s=3C(l6?xRl#x7!08zFt%{%RDo+i9l#dm{Sc%xzb?K7<CuD=Foh$#xX8Hl%bKw)i3HT~69B1XCp*TVHeYuuz*aW>*w@Zp|Xwi*b~"
    "smD_>6<+#`-BNY7JBPcwZ6&2MnNRY&o1GH-E}PE&9Vx4V0&>pYDsPWX$sp&0uZPNBx+PkS+?pw#(NOBfK#L6ZE^q?*;#r8H;z`3S"
    "j-$v=Fjy!S&h1>V6~<+g&D%SwI;(*IO>C$%T5xk#h2?;_*21OQ`AynW1jc>?to^!F+P_K|6T8lv$3P$US+#OEnqS(HRhX7yYvWd`"
    "NKJnI&sPv%7&QQV_%X=8q7r)!#CLcl*vx`}|I#J5pKj`oD4adnNk}}GYKt_`9O4zki04@`4{L0rF1joP>y-z7n3W^^TZpGgl}SwC"
    "sU#e=&93ciH(FH+$`^}3bq6Ypu@<u)l9Nat6r~3JftVOqI`&PlwV_&2dNsBh3T(vazxh*1ynoXsJ>;1RMe=}bz=<sKsXZc3qZ${;"
    "`>O4OAzdY$ixCT|w!wVW6Iny$v@LRF9@|`U7P{+Wt#UzYu}rckwex!db*{K{FKAQ*rK~7K7B*H_B0-O#lehSWJt1ZS3caE_WF?h+"
    "rooTX4dw$zi?O(()T%d?b!%g}`bQh01d-X~*4p(*udQaP*-*)b&kr*wL8-412y*%L%>^7!;nj@y`nkWrJicVFg)yO;dUrapjj;+0"
    "UYc9k#0-}7NZT+YvI)O&uopfoIHJq4vdw&YsA4e7E$%-CtqLE5>(5tt>7<m*b5ioSDrCbnbu-I;O?Cdu%4PXtDcP0{^Oq)K+um>B"
    "_D*e;Sy<bLIZ227OFyU6xxGE38#d)f{Hwr%4&BO)<Nk54TCUJ{8R-I+ERmdN8-Z*bt+EEBHq~YgYS{NZaJtz<eNzCM{LsVVZb+Q-"
    "??k80vwH?5)3;;?dbP5xswO)}O&0I@L~&X>ZR?Csh1FbiXGQgV3&bLpG-ZS3pwCz9wswd_S~k^C33qX|T3bi+Ki|&n{I%F7N3AjW"
    "`n4Wyy@Hkbbbzh_vXY5LaO5HI4nLd(d|xiK9?^mowDS=57|j=n%G^fJ{k!=sl%QN)U(MVNazYEdA~GurXCjy>;$$=C>r+%e#Plc-"
    "@0N1B<4pL}A)&EW$&U^z@{P!@6X^5p$0OUW<ZAqjtA7zN0PJFoH5b<l4Uwdk?^4+Lhj~ghoGzvb5RBrfR5+Iu_?n%QvFiv|vSS+a"
    ";I7+c%Ck?~i+GvwwkJ+Fc^wL}^}S)^BzIwZBoix}Q&aBnf<X8b*Pi}t#?r9<lKbfWg5cf&a@2N${iIrKi;SGP^XiF~;b(cPtqY-p"
    "zww-}nYiVvV2E{8GkDt5cg*bNoBYjd3-+!1(ic@PKH9zIgeJdL{r7&EA~xojzPj2|3kmLRi#y<U`+Q(~$(t~9avk?aVHJ|=-~FMh"
    ";Jg*+6tWM`bRkIB84+B2W<Py}TiHNf`_Wa6>ds`gTROMm#e1iC2W}@XHTG<cr?-*ib^5tEONP0RYwz>_ou=!%18hI@qq`f1m?d{p"
    "w{ZO_{`urS>JhMA?GhswPJXqd9Bn(=uUY&1%866)GNlx>_KA8|g=@D}`Qw?c8uPaJU!#|KxbW!T{-1?HjDGy3b&-F&^o?O|iFz=_"
    "t~19(lB)HeAjzS&hUnGWo-JoDKQ^GW%GU&kQ%~Fxr3l%fOEhmlhyK&rb3N@KtT7*pa88p?nVv?pz<%|u&XH2<kQ~?4o`-nfS6d_n"
    "Fz35^_N4GM&-r@KS+&4x`AW(kUh6%!g&<Bu&Nua)I<qv}Wf`A&#!^2+^l56AzK{5Zn86&`r<w2J_7>u@&E5PdkbU6P`E*sK2n~X}"
    "JJ*-jNGb7)1avGp(}(kaB=<E2M}IUdw&7pqlq=|ADr|}vj)eO(nif{uE#>&iwJ_E~$AiAjbCV@f0yJi5G;cd=x6tk%{jktcnh)>!"
    "Mpch7_LhJTmsHmN3E!-t`vl250G>qX=Qcxv=}Wtesp6ql;T%aR|NfNofJ)w@(d;*Qa^-CnjA}O+()GH3pQ2#amYTI4Maje?Bhl1I"
    "L4AO?%@8v^&UBF{W!E&)6z{n^=2R-q4ow9&78VhXk|mXgRnr-LDO8yUSi2MAiO(mCYj<Y-pZeFv4<)oY0w9c#+j_`$IA6;tYRzV("
    "5(92*ts#YNxx@xV_64pF-mR!MHuOdNkt3xE`c9@KA4&d`egD9yt=eLS>qMfe-%Kfzd5ehGWgSq)#vmnEp6ac^i5Q}!5gu#%D!R3_"
    "n!mT+8LFt#@qV%$8kM)a(6qu4VwV<%l)a`NjP8M#Z>k@v7z5#jo}IhZPa#%*1tqrd@anWLded9l(F;z|+CKOnIjuE1R{%V#2b4ED"
    "@=3FZauWVnqO(AqDJ%3!bt03S18+UXV3>G%r`4E)7Z#^KScC3(`j#RjujJ?AE}?7;Gp#5xw_`WqLaxUh8uw1oj$dtlrZb7Pj=Tg7"
    "shLh^zvR?@EvKwh4b+k+nQY4GVGH~XFG(lx<I|qz#j__zx*r~X#4!|K0~TkC>b#QB^k??>mpD00GNe!Rs>>(9$%esTVt3n_hgwMf"
    ";imW~FLWPdT#Rm)h5kh%zPb89ZA_|uX^%nr*h5C7pwA9AcY51((hjC_Sn=ZE<NdN-2gT2|wTR>te_u}>*Ru~=cm3?xFT(wtJvz%z"
    "^xOk7f;ubD+gd@gxEKN#GRlyUp?}E0-N-#5GW>Wz{yojU@>_W4mZgLg<u<mxPkP2}JR`CV@9O$)<8?+6s06k6s@T$UbV$)H*LT)-"
    "Bohm)99?x*Mg|Xe=;V5aO&&AzfNHj|9H%x|6+$VyU#l%wa+fyP!0&j`$-C-J!PRfAW2@|sYl^?K=y`o#s|V3VIvxsh2USX|N3D`z"
    "%A_SD6=13UIMxyH^<g1>$`vW%d;=S9zfbKxO&SMNaI2v#(Udq10_)4ETc;Q{w2_QftQy7EPzf$7dn<W$Oki~$hzR%J=dgMA6|=Xa"
    "DRu`xev29Tbm{Zkn1-~_)<Lg@@0PkMOMJGZZT_QOu6y$9=K>40WJv9a8-P+|=jLh#%~fkdhCMHYm1dcQ?v}@Tf*FVSaByt{oCgIg"
    "tzc=mwbGsU#@6)<#8;bT2#=(}j0}*2eCsMkbie_pS7z9vG8ap~j##cQXs=y|;F`6`5=lsR{$4e=I(zF};m(?G2Q?O4-|Pfd(_*~0"
    "ZM_7Rr)Y5~JyE768u&t8Xfc-0()>P!mELi6By?<=4S~L)$igqU-~kt#KeoA#A=m+-li8o}t`0Z?=rAZyLxN-Wp8qBmo{}8loK$oR"
    "G{<kXKt-mbR_|mo($%gEp;~3`DxNN_^sR5OOTAvffD44DnPzbZ(o#x7#lBdvCxi4$nG1+ApH%L?6TBragp_!eFWzG6H(0~h=#y2E"
    "fG83?NuVPK3a9Y62)VtJYg5|cIbSM7=97b*!hmXsUt(tcVgSx?q&xv?rQ^w#gy7h{l+lGEiXvwlovq4AyfmxCGGwzMNbsP%H?mRK"
    "T8iEzg?B=^l|uOUl9{6-ZYNEvNc>o57Bu_o#CEly%q~jZQ5{RB$$F{kgs;gf*YN^NtO#UF$$VzZPbTuWagdOcMq`f_LmXu$UCP$W"
    "DY8)KY^JgRE+!l9?CN^c3`fgc0+v8!`awRU0!U7qBkiaJV#y3uuNm272a~L%S*p_3LXydq5f}(?<v~Ff)CxDUkV4R@Znum)-okE("
    ")7wx+C`XF91UDI3O_{h5R1R;AxpP?*X>d?lyb5AjsN_nmm)jwIcZtZRYq&tqtmkS#u?A8U9CZ~~e72y?{>HD~3D@w9!gc6z8<s8Q"
    "J-AR&2YGz4T#han`F1Iy4u?TaLEDX^>Ru;_Gu6IQWd}#AP&tHEL}`R?VgUL^;zmr0*ZUPZ$+^rxj{ndyH(Zmpn%W2w;TS}PY^jh+"
    "m~Un^by!KZv>bDi;uu2bQ$8}2mhcs}@Jh0xsY!=S1%zU<l{&d4E2C=cR(LO|aOlxeBU=%>#ciOd#Z%K_XG<<Qg73jAnKV<z(+v0a"
    "8-PYmw;NHvGx3+=F5y;Jp1GP+nOn8amTDR=F=!m*Qe#oLUf1e`0;xWY;>=QsL6kXA9@0jVO<`Pv;d<E<^MRxJmch_bJhUv};$|IN"
    "Nt)BNkV|5;H`oMYO#x1G6FCPNYeVYdI$KOq;{L_W<tEJ{q*;+j*ZH!%_aF6Am=~||vyviO^eEaWLSfFsHB?=z3!-Z?J9U0i(4E({"
    "+jnFsrMXz}k>zGlW^&4`RlST%K!A*{tA#POh$XRlIyiABub2pL*BV?6Alg}sb0JJ36J5Qzy8U%bxNJ@V26ChRK*>sI`QA#pdTUo_"
    "$AJ}2)%E;8@nCi=25_wMjko#d^2O_C)98C&Fk`3)hs93$8p@6`&1?WnFlm9A)wNPFE)bn@{>qYn$v)G3YSHgrgGj&44A#p~z)!a7"
    "daB%PImyyv>H~+Y5I?@mpF{8cjeWDg`X5IV8}$54rp>q?T9d7%cD71^fyd=nnp62SZ@=84>C8VGcBaM)wIdwk&%1Jo72djA)d7YZ"
    "Y=4fSkO>{^)!h%WzN0N?|L3E3ra$j_e4nOby?!7nRefWG3q?UwtY1}w<{5h_!k!#WmVza0mZ>N(?Tvz3aSUG10#l82o~5GQJe=UQ"
    "Y-pp?2i>$|7TF!os+oy~Oawi$t9v_BTg|Rz{h@%j>A!#fAqd|a71Ae}3^wa9Xo<PC8P!Hr%dF-^qC^6nU#=;EaY=u4vX;h82N0f6"
    "m%8UIs00<;pt`fWdH6>b&76FMdB`7#&W3OwiG_6TFLyea!_VLTGOv<JDm}kwWb+bsL#tqja?)rXkE;{;IJrr4^9wCdE6x%!j2&Hk"
    "X$o+rbX+W7U~=O5c3~|2yZYiXIw}QI4+j!G7<Jox=WZCNWSRbzQL*$Hd7{jyd9N-{hF4e3o&&<R>QYy);EYRv>I5x@tFp%CgJtQQ"
    "$^x{>jb*cldnA-kk^xay;3=XzHzeYTo@!mWzfCbC;j3i>Zx33`fsi`5v9q|dR1>?Bxk8pqar&GZCxaGkf-Bb$8o0+3wWl3hYtZtn"
    "!ajH;SwbY+^LopbHonSuYiDl8uWU&4G%c)!JAt~Pbz<_;eX&*Fu1a4p7>nU5(qvI8vD!?3Xi<Dw*ikFwR;*scDuy;l%d5@`MIe(9"
    "HmZ0zUdy6b4Wi1}cle6Fzg>Cfy<e&9;zFD0=sv4SW$Ec{J*nGkY9&-EV%b3_hC7G4_;hfRDc07~VXj;YiM$Yi!`ptvdLE1iWkMFK"
    "0ZHXzrqTX}RbHrXF3(+8tEzOlklA({APK)(A5!lU<1(IrJJi})nY(=b{{2`iZ84exvA9t$zA6;(AwEO`5)S%T4j4lGAJIUHK`w4q"
    "EKR(>2nG}WRxUY$vuj{gz~}NrnkrSP0p7pnrW@-kY6yin)h+jJtyC(@^YTb+&m;REX=8r#)n_(QFQ9;mg><_IQz;EYmkTvC0p=pb"
    "Oq9zjv8k$-XoeawPmp#|t#a2=HeDd4QsRnhV|6WFrA_x7^#)?pHs@e&aCRq_kE-=%g;qAw_lR1?)ABeRu*$+JxnQ`66geD1Ud{5$"
    "W!T!K5y>o7Bfu(G&^%l$!C(Pqz&5s4D#pI81`1o>v<k{SGT?<hde{OQSzIGa$QKvT$QGPjvT-R6;{o+=6@VgIDW*M`L@71pm`Rh6"
    "+2D$WT%%H$V~~0Gq7g|zbQ9pQS$d%$8;GpkqLw%Ga*fF1D3_?<%$;v9Ute4G384bJim;PWXO{-Tf}4L{FtNFcLOdJF_7=3}yVGOW"
    "zf~9faCW1MS>(g9W-QiBy43S?$pm7v50rg{VvQ*%N>L3JSj%!CK3<&Fqc=j?s8aXjyf-P9sp*6LxkY}5;$?6%pvX>w6Ps&&TOAqg"
    "o)1p5^~o}F)7XGwJz1ur_|S5XLf#chQ+6^g<jW7Vn@`9P=1NE4=95^PAx3)3jRkfkr(b^OVDt^Xe@(zv!O?>xviGi_h&LQ%m(*@+"
    "79liUWA1bX^^ejdH-8tmT!4N$6}NgrDU23uW{cQNLBasT)N-a!l+VPrc>@WAVFEUU<ubPX?cwR)>Bq)OTL<e980KyI%jM0oa?G<l"
    "c6AHGBDcjKuA)zJYF2D~0Kjujf1ifZ>V+M1^<sl#>}rN=z=T|F;iOUJbXrP}?rcGs8(s3!ZkeE4SV7tkVtfqIyW~NRCM&Kn%fi%z"
    "X7j_^`I2u|10bAfWm~Gu9T)!xD4re9nJyrg{JLq__X(fX5c8UD*7D~l`(W~DUHCxz*3-^RNhIE&IDEP3ps#8aCakp}FWLxZ3LzNA"
    "04i4AYnZ%Q_PwD)rQ+rj4QIW(9DS_T(96>YHz{{qD?sveHe!~_&cclzozkL#E0|bmm2h@PWa^Slq|8_?UvtvyNVY|gvD6w!1>?cN"
    "E)Q!jtTn@~W&hW4*k!6$2cq)qW;c&7QrcPj{r;<4z_}hZN|uDxoV-xM*GgX#+)rVCBu|S7cP;2!^@CG@vBa`h*fXhxRIJnpt)hMR"
    "phug;-{&L;`m5aCvZ2S19#PNUcIrS>DA}ACoy?_{roEh4HR(-6=_mtfs<X`pT*WWtPYBh}jObw8#Mn8+*kPRp)oL^E?8wuHnj>0C"
    "UT?AolM&CB03XgqJ885mE*93}$;x`Xbe<{|4eFUA!QH|h_83xrp!ocBl@k|ZN`_%8YZ+`>SzEKQoon8u0vaZBzd!#@;6{icm1-3I"
    "-BQ3v35*=+;nNNpgjcHq+O#*@wE4IA;~NVmk0Y)J8$Xl@y$o&&8#XcX0{TW^@y+JN<*DlY1Se;yilHVzF%FUnl55H!Rd;qXJN-?1"
    "eWmJ+@R_vG+o)$Zuwp36$&tMfv#8&^uzcQ44r#SNP(JpHp;t_>lTztmi+IjaSO7z)FeBr#*ff<+6<ak%ZX^w;r$wAjj=Bpy-eH_;"
    "q1IH~Tnlk7ymWu@`h~kPL=^YN4ZCbCv+%~k<@`p;uGZeGjRk@Mhs;rp=;|zDKQBoU?yNIf%^^rK#jEQ1MHo+r>Oy%%fyYFQcxtD;"
    "rSpLH_-;dA+@GxH<EAo`jWTlyrgBlttWotfBAN1u!ucT4sLo!!ymo%#K*=Lkbhh-j^9`*m1-e5TG&ad$c5X3@dOhS6>3ZYK)qKSE"
    "y#q0LYAqbd{bs9F$Y_cfGrJ9q_p>&{u%Rro$+vJ+xOq^C3e7f!&@N4HfXxh7dT3}Nf(V7GICD$Mt<A4YI~3OIo0k{wZS2}|*cgab"
    "mF2^q5MVl#$5zeFqwH4SWUS6eq{Gd70Wj!D0f+=2_tI|Svpd)3dD~)Cti9gVDsJT2;rW@X<I>3j-mGRA%1~2^0nR8ONg-Bdtmx0&"
    "^5%mzI-A;&!$QjnQA}nlcp=4Xu%JA<y<UmbicP%1VCoTGAspq&5Q@N2v{_cwL@jl1y}{DAs5l&YM8O?u^1c$~kRkvw`IMNX-Hluv"
    "f}l9a-QYEeQYIYSrgwwNB^?;92$LC@nXQXKfklh0QEYu(3F}k=fl62^O8p>SPud#+xS|;|0~%DzVl^w3hF;^75$;r?SV-U?$|y^@"
    "U!nNLD)x&w5kjfeyrNSRtun(bJq$|)23l;d#XQ28i~$HtwSGBM0_M3jV}aESQb;d0Bw&^k3`VSx<JK~3B*B+b%Ob#^j2glkhgvNR"
    "Vb#R;yB!q}h}kJA!C)}h)J}~#36#0TB)VNSstdTVlB0M*Ill(;e1xZrRb4q|=784lU>C6m$tvj)M>g}!jF1C$@DB1N0&dt_jj(tb"
    "5f7r!EK!$hfc%fMNL-t=iV_6UV&<Byl16}2zb@lfG^y9hbU;wyu}NK#uW(3fG6~dH@-R?{T-}|m=1W47$!`&oQXXcmh^y&@x|AoX"
    "5`<ka1E@;C*<>?hoCj*bN(ibvRz*^-3Yeg=tWgL=$x;tr)b45Omns`rFz%{DF`KbhFVMD7X^t9bC<dsyxzSJ->J1275@6*R7h#fT"
    "%2tr<Qb#gTd|L@5>SR??5Q?%YQM!IdhN$^Sg%%jOjix!bZICP~xguJC(Y4NWR3mexL%L0ctc$b3N#Zvu$}X^lZQ$OacI;)1kV?g="
    "G)QMS1a&PScA2Fqk)Q2>?kgBN@^HhPorz$`wo=G~KM99%_*kp$!IpQez3M%jz-C5HH&y!@jXjjAl@R$JPx*iSYbv|;?1_Vde{ORG"
    "PS~rQ7KzT`))IR>yg8H&7TJtsq4kn~D#Uo;)-G-)3^&JPsbv=ns0=$>YlW)|Ypl?8#pXDoF1SMpmJkYcW`>h>DuVLDWk#pvc*)7V"
    "+6R3QjV2q)Z)?7#`zVpkJWz=pX3OwliD#o`{yq!3MU0k3piKVx+xN0!K-n(QEk#<h22fnuSud8Bu(_3hN5DzDg@N>Xzp1}^jyuq&"
    "Xz6^7WnyX<SR1+8)Z$#FqIvU;dre3=_<aS4B5;DOlQ#E0o_9V$aMzlQJ!Lt!FRKMimNbescK68)|6-Lz0ToXW+!9FkJUsN%Lq<|>"
    "M2$Vi1hEl3u+HyTTmL$7Kg-OuRcME{quoGh*qO4z$rpF}M9ZDFMrzr6V<}1)Q_BJ*x;39ZSBXc#-E$6JxqD4O?RZiQ2H0H$7JW72"
    "jC^oX*+GD=q-*O^h~L7;Go`KAN+uMZxIQKRAU{0E59~;cRWVB8KBjW#R;K1JEZ)BtmBnH@en|sn8-WZJY_c=l6r;zdDm*oi7s!Bl"
    "%EU`Z^@>1G%LYc}0^$b&BIlmR2KCttP-?*^;yS?`*H!_~Fv($lHwVvx(Zsn#mH2lkkW3DUMi@w8?~>xixoh0qM9Zpm7~E$c0w3Bc"
    "I!MP0^UJZ7IylmA6cU>9v5-Hy&P@AhvKB!q$|gIt#uY{cOlf<EPS%n@paolBv!^SSd@AUSwk~XQz+#yNajIdJ@2+w{W|JicaGB$k"
    "7i_zy?h-pzZ322s6ntU-XT9X?sXM|e<?RDzz0P`i`kT$oaO#`)!`~ksVD*(0i;7%?%o1Fa-EQC|_J+c%I=RrvJT2b6E8jcj^@ejC"
    "l>o>@<_l)VnAM<z9?-AfDa^gd(!%6P(A{U-Cmua+R6g9fzf&WL6GI*1zQiij)WiJUr7eCIZYyg6rgdu8ZQ9-#&BqK}wfOi+MJdSD"
    "k%~i7LraFW`X5~O8`Z})^xAK1SOLI%1OTfI3eJ<Ny&~npNE-ND_`4MoZBVy9#sB*!S|WS){oEPqwSvcF;-O&RGHDZNqt?CHERAnq"
    "Bi1sbxHL%?3(q$WurrQ5?xKHnEi1)}!}Aj}oLQe=!MS#zZ>W5ue*6(#_ad10<qdn*pQ;Eav;<}}$yMT&9X@StB*X}Vh}I8HdL`>$"
    "@f6g5Rn9$jQqblIJ0UE^XBcS_#qB6-ylk(iNwo4-HDacKpz0ezZ~nhad)y2?YSFYGaTuO1ffw$su4XouGfc6v3=Ep&mGN>c(AD3c"
    "du6w5m}PCGccn9;8pRSF?qL|Rq@mT^@zZ0xehne$HrlOV9&U>#c~BQ+t8Z{fQ9LE4cb#hJ8u-nIu}qH6EMl<B%)Jv4N;$P`Zm_rV"
    "-E3hrufS+X-jPj|TTc%S=5S4GUPfzQwYfVmx8Kfpj|{|kCBBsZs$=MWN!xK|Un!spHGN__@46%#;DX)4yt-j~a1CsJh(zRqQ5zbd"
    "+M4IacWyCyMm&2YGc}<Ma!7UoAR8q{EEPE-zX)D#Kw`nzon^Tx(L1QwH6+P)SVZ=woJ&_<R7xLBzR)+jvIL(RHRkc)HrSxhjdvWX"
    "b&kK`V;7Gepa46=p=}&A9dgzLtohaH{(1=)XMDh&omFo#y2-}f^|lF?F&e3)R;Q`Oer!5C24z86(z5rlflMQ=FOX)kuI!NW2b6r-"
    "-tAwOtEm&+mLsB&1tK~%$ip{*1pkhzk*sibs4i9|L&RNcRBqM1zInN>Z;HLePJ#B?U+><X{G5(>50svl^vmS)2OKQh_0@vEYi%#q"
    "qc<EYz*e(LgbBGbETLt?tCAQ3tNd|Yf#e~)vn*nJF85AY;SGpa(N<EW6c3M{IsWD!zxZ%`kxDNr<k#^<YO!8HAE59nV&7f|IOS@0"
    "H1fM?k)xwlmqiNj+FU4!EFay~V%O+emG+L29<@rMf%x4|SfsCOwR?Lz_b5Az@`GAsgXm}+QR@2+1i$b{rzWN@j|=O5rcU>$(I(M5"
    "1`Q+ooday2I6pr7r>)D_H%r;|LU=2h%FSK7^~Uw`eD31c-fMRYc%v{tq2^e^>W?m^;4-wGVrM?ApnnSs36X1*0f8vZRhQ*+3}~zu"
    "_2t;tThhtz4vU2=Yz3(aS=?_fo}ZZex)1hISVIlw_%f=P7?L#q(WpDcGxm+hl)b9cmkZIbJZ8$WbbPsHwJycWcUNxRoc^sVJU7GU"
    "6fQ1TK5`W{cYDN769FFKsRncD!0NVp8jD=WEc%LxO{x^d8^Qu=C9))klNS_&loaE0mOPaZN~ba%R-S@i*=;f?B}v4eu1lyrKN-cH"
    "8jh}zAy;rlRji?F3YJyO<4Hi>c@Cf#@+fwR;5C#Ho|IGOGbBQh4FbNqT46Aa2--2Th%evV36I4%Ps#<%h9J6eW#v<;m<Q&OpgY$k"
    "1&SH@hf_o*Q?BA{@3onB>p%+Q@_znEhoyUft5qpm2&N<%hWyD?q{yQ^0^Vvd>_Zq!B76_eD#A?+@<_geDAr3TM=4i2WokKzl8O4A"
    "dy(YTl>8seO&+tswX2^p@z?9TU?b=8TZ@)f19bAn@y6O3dyFC8h9`4A547G|?yw+5TdZU-!fca-(<QcY4LDcKWJB_sP2^}Itnoli"
    "h}i%ELfmzf9fN1%yo9fuQgfMPszEwTJgb7i#w%^n1TQX4lI6A-EaeI+%<LpLoaa^D=|Uh^Aw^=92+**zSu%qn&|p@e;z<LkR<W$g"
    "P-^SSdc82%V#!1i&$f@H2i0AtHBvY~P$KM%ar3mv(Pm>9BmsU#EOa%9t5@$3yn4b+#>gb2qHt%+DIS+9By#m-o6lJXSWH>k7s)(e"
    "m<$}Qxh~0NLaC5>X!Tf^hvEkc#`lvr(^L&})y5G-nF0Dt{_sX|F6p|l<uHh;WJ$nCCYA!Ev@WV<4U74^b(K4%ta5AiC<DU1wmsC^"
    "=6rD>Ed7OEB4w(y$}XQ!l;m#l?;OQPG;U?x7h;{+oy9UKl$DQj1tPXWT+LpMmX(&Ix+2X<8##SEz&!rQ8CfU5sMlx4uGdE~lL+I|"
    "I6ECp*QtCSJ@C`xK6)!HHo4=8fG;4VJACO<g3TxwvuaV8QZf%zt3A&RO$KK$7F0rY6t||S)*T!gCUQ=0Qo+*jYe2GAX1Bm77^S-H"
    "FxsqdKL9}!tt6Flw$&;Rh0<^ytS05PBqgCLtqPz?bJ$E6%W(xM7)&FUsHXVMj<8{Hf3X_A5@B#n<uJ|l!^EPS$rIMgvS4!~k#ivh"
    "id7TT3W(b^DG)PRc%GRk+`At0_%Z^!9`fYHoelqk*q_O?BLc%l4~Z%5xctVV_dmZV$@!=EopOiLdYePessr_43Tueq45DZn8ckn3"
    "RW0#1Sb>SlXtlmPzIh#Vfb{ijn^Yb52E87vA|mx#n<ug&6G=AXYw9*uz8YE|cZJqsyaMgZZe<v3Cc~IwkytBHX~q;x$U~b-VQxkv"
    "s#{^Eyu?xKSOTTb&Se_ur2^y%HrBU;a;vRb3bl6aab;vyt%hx8_y%!SNY0G&7S}?J9p3bczowDpvuFj*>Expl94^ArND`(6LWP{K"
    "X3!0hKbH>(?GMPK+|I5K;@mviuv#@jn4&ZqI6@^g0a>Hk!IwAvkW9_FzZ4W2ak#`&ceYVl(%I22^VL-_T%q`qa#=?)Wle#_Vq&BS"
    "2157#0*>=Sd_AR5$sxU{lP3jvvWieCEwuqaLl!HEg*^R}b}}6>3-`FwHA>E)%d9YzhIw$4D-iaHL{>`l047zwmqSq`RhS;LYEd!K"
    "ERQj2@+PXO5T$mSu7(PPDI;Kn5g|a*d%VJ9+-Nq1W^kHGvg`1;xoOT;455g|qX26HUY~KhwOZhk*>ZgSA<Kp=iqK7bI!b~}O-GA%"
    "UdPBXl+0FdEgWGG>K4W76#_>ZZQYto_ZlvZGsP^@#Srr8N-i@5;2c|&suyh#+$d`rWi^PXu{=^}usTzRE4VSxXGn*^Sy6CVAI-O+"
    "WpAnQ|50$CO_H3~o#@kNWqEJAs=C_y@g5jp;6czrBq910S6oSyNJ^AMk<#uW@J?}cBkt8oSBfPiN+Lx90ttv901n2xp6Q<UzPh}("
    "Sykz?(pBc|{Q&tQ^PK0L|1aW+++=m3r697|?MrUqGQfv?n%<^6HBw;AAQh8sT?j(xw6fmI(|xM{HKl~#?_{o9Z&~pyG|4#FmmvVr"
    "R7yE4o(9Zn-_ExbZbckuYCt~@__o!-KWFrjR-s0A?jAJuSPqe`u;jgHwpUasKY(3QFI2_(eejKhL@59SLx!)><Xz(65Uv2C7=awx"
    "7E9nT9CkQsSO_3=#g}Rp1e`W=mS7w30Yua^JihHTwRIY${15t`#}&)K#PwX|-N7KusLmt6XqJ9NnA|DChd5sM?YO{dzwZb6(bfR%"
    "V$F`L)>e^*Ys?uw+ZI_5Nrv?gEjWdRMm$u|R#*8rCpAXu1D4Mp_6S-*mdU`5s8c3=$V$u(X`sgFc%7`X>SSMY^kGp4s=Q8Mm=7nI"
    "xkzs;+N*)qwo?Mags?nf;lU0}8H$eqN&F}hO$m?++eBGD!x*ed%97|BRf{XcFyqTWBGw%~V`1Y4-_e;e-&JCr;&k@I@ou-RL;Z#M"
    "aGB~Gx*l};nliTuE7-Uy!xJ)e!DKrJIGn+#ecDrH`0c0M-Y<MC>gf6aPVb4rM|Gw>6cHkmv5M`SXDqx9!>xre)G=`^Cb&wOxmo<T"
    "{lT5e=<2@XdP**L<&^HIMt|Mt9S-~7$BL!&T;b-E>elDb-an3^_s>VRs8T5h7c%6I{l@Mj#+-1Ewn1c1gAclU4S2`u?u&<FxGHz6"
    ")^IQo>?9H;->t6~oo6Py<6g%nyJ5qI6bA%0ysMwQ)gF6z``jQhGX=WrL0@4*tV*3(%Vl}n0(8soaJ>2C#QqSr`AH7^`G|e96(ot&"
    "plLcb)q37uTjeY0tXdm(9+*5}zuWF%*fyuG_qO@~9<TF-hgS+ZIM*xjx(4)Wd8;BP77`FUZqqQH&AlR?xA(2yrTCq@i;MsI_RfRf"
    "WTX2XrM~kR81uPCEQ1cos3zn|WKM^P8}#yy=WyFnej_7nMrU^S1doPW8Z_`Sk7jvhr><8lfB$yj`ai6}jevMfGq+Z=Uq~54?cgzM"
    "@wx3lu4GTsatn5dEz9nj@!%u(!J&CGbwTvp5&uInayBDpxw)Wx7>2I~mj&sTroQi#(a^RDs$1?Ehh;}#U>nXeWaY;*y`9)bvH##;"
    "GV5|oC(MGsLHbr#gM@(1x(qkGB=0{MuzQ&}`S<_yk2`M{kUDDY!s(8?SqB<>cZ3@apBGh`8o?l0YFWc9*~U_5G;m9OoI-yVnnXX`"
    "{Nb<ikN42lstE=L0qiD;g8PE=Z4j$kg*x06sr&Sgc7f$BZJ)e0Hkw;sp&PsJR^iZEe(%7z+DeT5=RNx{wD8rDiQq}-$J}lQ9RupI"
    "X3hPbvxASUw`!++=O>@7r;^nV_*t6~)0BoSH|q^uS8{uqrZ901fdfTJfnIOFWxr~CYUi{&oF34P<UZ>3kk#C7V-syV1w`3%`TZVi"
    "$<cb>wWaj#DhJn}iuFgysO`E&6<Cf>oavsk^vq8$JU`1e@`cBwANAzNPyfFQwf=h9$k8hCkZv=%8{Pc7zNjz1c=&kngC-RXuYT@%"
    "-#5wj$ks2LA4jGcUulelXOpwoB3*fJEqG6mE*tBX&7`LjLyu+F?~}4VAi5d*Jy!nZS!S^Mx9k6S`$0}Tyb194Uf7PJ(LO_EwwgJF"
    "T1k|Ov+`8zlwHL$r|ErP4+>829}dfdm=`^^-l|HdyHE|+27wd$e6hvt^-|RE2uVls0DgGd9z1>_QVyyEVrtPbw~1j0L9JLSKZe+8"
    "6SeF!NdJi|ktye>(eH=tXBFOg`P?MmtXl}!E>*%dx!2&Jw0Umw)N_tw(FjDBp?l5ue#!p~?)T8W4Nagg)bb4XQK`IS^6_z`<!NPM"
    "`BZ@xYGtai{y~ermsRw^$?Bo)z1BpVe%o{AH&e0w=+oBdIChMBPIB54fp*h`(2vMFC1dyy^^BcA9SeWP<~vpuXH1QY#K`Ed?+Xvs"
    "ri2IhF2HrV!3&Yk$;{Sfr?9N=e-uWhrwHGfGq%$s^~Q`pvoPYZZZ{UI^?%{}e05OyPh{1Q2WrD1YyOZCwWWg^2b~$|yL`?TAmk>+"
    "HWbaWCSefZTC?4C-1*G2A3=^Dn)z74`#W!4VArOkfx}B!sNCT|=m`(swEa43n&f(oSX>zEZD5_7J!nhMMmkQcx|3WDNNED74essE"
    "Juzy|QOB-6_f+A8n?1M6@0$dqtyMSP?b5Ez?!r!a<o`OG{OXwJoF_7E+nYEyxNN;?vwrR||6Ann@Zo;+o&lq#AA<q;6IYzS>q?ES"
    "N~`=~apy$Q7<T0FfF){2M6(3QmHcm#WvC$q-ugMkIe<Y8T@2n$eb6fuHghiPk16q=>}wl8Pw1nbwY8q~<va0<BU_I(`s(<ZPhdin"
    "9sc&|g!~m;oXC;q7$32KHDdn!eUN+z-(Mcw+0}%x^`TI(?)z9IqThGY{}|u5`TCd}_8d0Q_kR9iHfpvwkI9i);)B`0t*!s`-}ZiX"
    "|CgoxZP<FV-+$~G;ZHngz-?<{0hxH>W9uJnu@{ln(@C0vtebv;x%kV>i3jZRy10IaPF~-5Tsg=W9`PSnod0)Td1C@k{xu@+<=ol`"
    "aDrYLfBX9RUme_8@f>pEduFlT-A0#p!}nZ!g6y!HmidB0rUdId))I--B+S!W9?0?ZJD2)zFYI;p(jT_pu7UvZglVywy|KG7xwkCO"
    "uQR}=!c`Y2AF%}Gz6AX;uKhpt+#XZfDgDDQO#d63e&5~CJ8ndk7>t@N_$Hltj(vEjkcX1{w}xW6A1IwQrO00%tmKcCW!h6CD(GcY"
    "e)gC@(X7Xjoj{5`QZwb>yTP;!e}$Ddfz|TJU3zppXZAIRI%~H#m=xn3v2FIKR_>b%(|<hl+PAtS+iF9yVosId$n52{9db99k54T;"
    "``U{}=+eCvZaqx|p9($wy;Gq-BQopT$)%P3<)z%BtQ=mR{gX?Y9d->lJrQ@JHYn%BQqlOr=U@HqcfQ*fJCs0>FT8+$=~M6h$L<I3"
    "z2B}>A3eUd{MK(?xxQL^=go6x#{cNQ|K9Uv=Y`Eoay?^{M6^@;I_dt(ZurW>(#O~I+0;DFS0`hh=Rftz9K3k#dq27O)TP(H^qMY7"
    "*Y2V3d|3PSJ@opv_V(@F4|dzHee&rUQMkOgdg0P^|CP(1{%>DF%`glzz^g2DPM!PoM8xfnyqp;RYTWymP)CI?J^kzpAAfOU9mkxP"
    "cC%I$9YBC?{;Jl8+~tAeWrr&^KlO#*{z`asIN-N^arVX1!Ty{7@{>zXU-+}v|4elfod&SEntttmw6T|(7(0IAg;$=9J^Qh}e7%-V"
    "*S5M!YSs_UmS4f@uUxu(deCVftgTc*gT!o>z?j7oXf>sFzCwhNcr-j=<)n6|mD}LS%&}8*S19fGE6%ps-Pu^HeSe=*q#i|aycoG1"
    "Yu__Y1O4KJmJ(Fb>qy?)xWBv?am1b949rf>jK@On{_p)C{oPwX`QcTT>X1#BB0VjB$KRzq66S=0*75n7(dqH0N?rSIW#@oogo4r|"
    "qkrM^JAE!|kf%>Se#yA@{_5Qa`-t+yfUh8G<4Z>TcM9gOCovO#CK|Z_0$0BEN8kL~nM=R;_WQYxWuHVcs<o4+B`EUzE1&H1V8kEO"
    "nZdI!oc!bOeEo^D$M2X**KRh}_aQ`wU>JlkC>~OK)#I(kZ(rXLezVhC)?AYAJaPygp%hZ(ije5FdO*tK4NKiZUZ{9!i}Xzbar!z2"
    "aafe_yoU(sOMgad;=tX5Xw&0^UN%w}jfFnaWZ+7N|7;UA%$>I1Qu87%w>#|ZLr|5<nL8lwwrp#iPOXmDT$S?=TS#^ms`J-mJ8CNf"
    "6-T3K(EHTuut@x$>zPAB$H2_E9E=u&jxN#I<f=^9lq&Xi*NSK%MthKfVL{Pg!s;^XCcu`BAQA!8o3J*`6%X?H-JpHi6ytDrVge+P"
    "{UleMOPX?A@<f`sl+>}1r>CdfgNrd=YgnW;p(D4Yfys9~k1^%0o@)MAZZgp9+PfcK-FF0rcr9saYiv7!9|D3HKzgWo9bsFb+&K}P"
    "oU`OG+n!Fe%$+6%hmR5Hs8_WgPCT#*Y~??2yn%qEWxr_c<FW{Z_}y-?bO06&+G~3o?4=?@pd1&4oS4q&4#FgZ9<@5O$Bwx#r#jZ)"
    "$xEggUHxf?f6?DVWj11~ohKPO!PX+QjF*F!CZEVZQoTJ=m36eu=B)9ZLC;VQ<e-C~pfR=IHTN;v2`$r-tFl8R^Y0_JSlPUCj4uTd"
    "%T*rV?K~0;tztTC@BN_PZylBH>47FiG@BvN)|CpA?j?G;(6{Wl^J>Y-WMlH)M$%vjf)|t!>Ee33SXs5Gy3Q)eHliy{b3@J7qe?#$"
    "+Gr7wrNP^&pd3U>CmqJPS-jTmVy+TcD{Lpl)&PKfu~A1s=5QvaA0K^Ky*K8H2(el4_fJ_~z4*%S{&pww(x+eeEK7~8e&gG%FMj)("
    "uYX1@HP+t$2>9pg+kZ)5e~3jB=-bV&^d5ih-u3^&Jw3YfZAboF&;8zsnU}1WU$9KrNO(K5f>iS4AOFQSzx)RnkAH`uo;@-8>bci`"
    "{p;C(`T50n-~Gnbdg#v3G`4SVzW!$ufAzIj|Kha^jjL`Y9<cl-GCQmabaWy<pzfy6eShK)<D<6{%?~on^3^{)`I)iE3+2P*?|=LA"
    "fAz<&{mIiF?m_9s&BNKYue%EU?BDj*e$IdKQ{ON(r$)YU=IL{<QslS4^@m?A^pvZ2+?D&|f2yDU%zyiXCxeN=*WoA6rC##(KWBXQ"
    "J>MsA>m>JQPkR3R3&+3zyZ`#@kN)k0!Y_Bf@K={^e*eVn@6K<2|NK)w_^&U0GGj`8d}8#qXR`ij`hULu!uS5?H~!@Jf3WfUf7pAH"
    "*#APn_{PeoUVU-w<NxF3KmPAu`P?7={^YAI_RAk}e{^%maywJId5igA(hCmvI{v;i5*c>X!GdU1*gyI9qwoLT;s5;IXGT4J3wY+6"
    "Pd>ap^OFZp+)Mq*es=IM58pYQ`QoPoV96R8dhgp$DSvKqeuMUY_%A1a^!#tX_os7z?yh~WOMZ_5t5^3wc>e-)>ob4xMduH`;QPUU"
    "@x48E_RX)JTK?W|{XyRO-K*+1Z+-p;XU%_g&iIR`&0qPf{M{#vKk$Js8x>c1+h4r(n^FCz5m5|1FL&N5RJ)IE*gomYeG^vx{1^Vb"
    "c5wJDcI(fN%>^NgBjj<5AG}|jxiO~pKJmNHz3i$-XV|&lq3VCyb9{4e{)<;W_1e_<cb<7so18g!?jmf$zWm)k`p#c|M}Kba(-*?u"
    "oM*oE;`Ap^PCp9(zuR*)-fX<{i`fU<Yoo>XN^#>sbbrV`T$VGu(xa*-q{EH*olZ&9RR!tSh*N%$vRsTEo17ggP^B~s+{NL=dV7BG"
    "@<wut5#aEkV|5L*g!Sx50_}yyEGJHUcEW6tcl-5XA8L^`NHxXbIPE3P+WJ~&u|QY<bL9=Ui|A1Mm1NbL44F!GQr%Z!iA603#9Ft-"
    "iX+fJc<=vO*w9OTKHOQ{<mLhvLR4DKA{!2oPNe0V>9r5Tp2^|wjYnMLRv7k<LVMZdVtp%5v~d|8x8auISkTPF-d2YtNog;uZ~V>Q"
    "|5LG*81A2Nk9Y^On0<_xV5azo8x|rO8L{q{Zp8x$ulbpltpXl$(QG?pe>4?~C&Qp620zn&E&AmzJL9LnZ~xLK&<opZY%W#xfS%q!"
    "5?m;8krq|m5_T`r8_-6QPil?fKp{tN8uwdTF^H0Ns`Rc{By6r>5$Aki60_{Z`L~MiX$)BDSKHYxW%I9@N{1eUYiMEwV4{gAGK!s&"
    "xCm+c?q})-&FrtX>uFCsD4itjkVVz#D&wHJUdf}8qjk(5pr&*#7`WM7%VbkQOoMIs(XxU)fNz2c#|KH^LlRhSVoM@>vw?$WB4<O+"
    "C$V!xcXX>zVOb}}SH+9A3l^8YjV$lp6DIvw(1^=agF0?&7{tYD1Th5+B)!<#v^!fCuHuBuU8T<TiXz67JDVn(tE=URbl)F<!xQGn"
    "`4WSVU74F**}pf-Ii8E2aaF1P{WRNTi(wQV$MX>~#fj_Id-^z{^P?@+huVU?0k7;bsXU%dTX%&jW;YPqP*Si@Gx6*eAOKJGUAXR("
    "Zih^p1^t>u+eUIG;da@^ChIFjsfE_-?!7PKmS=*zx6cYFHsy^lY;%R@cE$z7Y8!ZAeI4s^dP@uMEI0OZ;v*hxl^aW9tqh(#&RK6|"
    "?LFLTtlYo-0nsU<qyr}k`!{n?&g1rzDwEb#u%M?Dq=EF}zMyx)h%HU__sX<cLHPNC?M{`J39QoWW>(1EqLf3sb}SeK{$myd^~a>V"
    "wb!}It>0sXhslRek)uw5i-reBF@9tIW@d7)Sm9&Dkzf6{7S-11aR4~Ww6{7LiBHmv>yNw=e~-#y2ns19!dv6mzI)R94BHE2)^7AO"
    "u>!zl_bX2Oq-KxxtNDqO*uP$Xqb@*Gr3mx*M5WT}9xP^=)nZ#*x0g~-3qrM9k3>PZm?|`TGKxGd4X`?VRt8>X4AgYJzIG>L?Wkl*"
    "rn^ObklDIJs#(vtv-V_?_LtTvMujg<EnLKANhDmALD?OCoRV2Ov)_Xr?yhI?b_*#SfG8*29G-U=2{LEok~SotyzdM4nF5Px#*|Lz"
    "_U>C-6+h#ro<QtDD;}|U6T(Vm<#DNJx7%`7a!I>alWVfsZmW++xhpvnw%jZBO#N{ep#Ye(X{^_=Oa-VTbXIIN<c8;`$I!$2@nPLU"
    "3|4L>Mc#ARZSHDCoEr)`6>hI@H>Lq}g0pY*S|3@4*tDg|u$g3wDn4*7@^nY=#(2@?<D!<Z*^ktb)vZGSAzYFXs`WB=<=YJx*jerl"
    "eR@oAx4R=wc%2^@4$kYXqxW21JUY=T)tcULq9ZHFjEg{+Y?HTqiYF&=@QPZ^aP6yRKH~yf%!a&E7xX>xmSY<6IStT}*eS`@>5+At"
    "V4Sy)KOH?aKQ~$E9;T|e81zo|wC8+KYwX3(E`-e!+Ygsxk1Qd2I;akLI`DY>SoN*#d<9{jadxsI?Mqk#6Fm~3RTpAA@%YCX3^+Y^"
    "^5TuR-Yd86TY`s|F2_W^q>-DcZA{ueM_iaq1(Ld_%=_7r^1$!N4%-avX>hr3zg}7wmpTAfm5iDt(`fJm<z&D2Ys~1Q9yC~ZH;5po"
    "MakLfvqQ5s9;!s1j`pkF_qT7~dgIZ;)U-!Bp@9AdUj}WM*qr7b&62$B(O>@zpV2Q}80tLgxok?nPGnl$!R(}CWWvx`lI}FS-K}n2"
    ";}De^@qHYl#8&?-%xtFpk|Q)ae&w~7N<b`HArIL5){n#b<yGni=b9V~Pt35pd}KxSYbdkxNc6zRJ~ck?Jh8h@$3SPrp>jIfMfGg5"
    ")yen))iv|i*=a295hwY(H^<N5qv*)kv!8&R#dF16Khr%E^PD|)hJd>f0{1-QO+~$?F+_A*w%%LQgOZKusK4qyGZFsOmwnr^vQ7K9"
    "+F^wyk4=w(Ml9XbNf6v{YkU8;W41e9Jb!Lt>SGOg0~)jM4kinPK7DfZY&1Twn+{7IOA4Qe3n7>q8k(Me^4PhF)7Ku9(~2v`IpLH&"
    "3Rx$|%psQUFjb>A8l*n@El1;v1Fug$(Gbkt>MKlMROi-O$HpU!)DQ)BdFae<2&v=t9r-4@xzfDuN3D+<rQOoi@}`_YXJSX{TN(Ac"
    "!C2SfNIkaBjD8L6gkK(5KBzl#cVNJ7RMYSZAC`~x*G>&KUWL5JhVPnkD<6(Hp5W%1d2<xtB8FGT=+byduiKoQa8A*;WV&5a)@Fz^"
    "q;RU0kIBip0ygFJX8wR(u%8}Yo5pTM=Qu#S)&}l*2PJZZ&c0XA3FJ^!-P;33iYo=(QHK_)Kh<AXH~+Nq51$Ng{^;cFzc;V^T)hu8"
    "cN%Kzsh4}~7Y`o)p5Q!l`l2V-8dIi{_I(rMfx5#>e_Gn`+$u5Gt8l|J=(~;s#caps*Bs^=2)?s;aLaf;wmaT<7O9F6B?B{R@mGxV"
    "?+{{Ur8B(Ny5wYM#+p!OeTUj8-xkr;{@}r)db*;6!s8Z*jJx7J1RT*WD9%c;ZRxVs^)98TMNSW{m6E-zcR1lR^+zAJmjv4t`;hLu"
    "I{y)Jbrsy~u_>(TY%k4N?_V0fJjPOZIB=HSB94~)Vl5a`C9JSVeYB*+|7rX1&5DWTVGP|l>6$;8=r^Ggt^s2w=g(?)E{yGmrhysW"
    "as>Oc=c@Y?sVU6=>=W7uN@DJn_|Ox3BS$hC5*vY&{r!_{vNusE`y_tBWkYaSyw@*oi>7v@LXF3+e*yFyYpl+_%RcLhzJTUzPiH^t"
    "9mG6uGUZ#p*jLj#T%EkGH^~n&>o@lPce~NzsOE%Pp9yY+Pks<u{<S(jjxFtPl7M6vqH#I)!r9Yoqs+Hz<FTO$d`hJqWniz^lBf#c"
    "<$?C-WjbX$;8mfTcTmvW_;I#s%7)z`%%&PhyOv8^Z)6I!3QEduw(#EKwsJN1Vx{_%;`ACB-XA@@QI8~z6P{u6_715M7MIuY0;tF}"
    "O3)>dz_+{98L|8;jQjP0wJEP^nHzNf{*JcuPU8R~Bo&Gr>!3c$^c$Ksk6P;%QUecr6v5W;o&DxLz?ODR+sC<$>lt!mqfs7xHN3q4"
    "kRM~uf2H@5-*QZK)K34`q02Ss6QhfHW}<Y7zIKuxYu|1D>P*r0pm|`=VLqoL)AP4BRl4YA?!VdHxxwnN{+s5^UNgP7(&42iH#|0{"
    "%OZ3D%v8&6IAAv`F*=WThc@&_S9ghP2g&<%%e=l=9qL4+d*y?=RkPKj6zg1Woo~9PJ;x)Br2i5yH#KVup0t}{!Evi^di1HU2QeQ!"
    "EX0_-ntD)Z6%S$;XI$4R=<;f+>U;6T>*d?piJ<KX1U&8?Zl!C523=xg?w6f%>)^h)H^36cW7S+8r0(de`OT`g#B&zdi+UCB-rfD="
    "KNr()3~U>FF`OMAU2q>YrD{7j^W@Itor?FN`jWx-vA(EZ>S1(LZy3!{06(}_>M(VL?;OV`&c<fOMc<~+s8t>}V|!krY!-S}Um%@N"
    "wi1ozi=Bt7xh-Rt1^`<})Rna$mb1app1P)=oIU$nvEdh^buUtQw+C$$`MoH%dn@$jk6V>@xs9?r)yr3k#^V}J*364Nm}<IFH0Hof"
    "TnN+LRv8&6QJU=MVWF^?kowU_)+_>#GG;$4xE`mJv<>Si!9gYvY)3kPjdD1B@+rorGYk~UZi2)Cs)6RN1#5uI<pQ^3S^B8MC{1yQ"
    "@g7$_;BmJyZ1cxT_+|nj!y)YjX}aOLFE{hy-WX9C5%%-cdf#0qu)&ZuS%<YMprN19dcj7^zQ<7Ss}DW3YNdb;itOGsQ<aobq}1vd"
    "=)kZX*QA6qGFHvI9|MkSi)|w_bvuVp>4PkZwkLY2-n$NFj%!vSiFS?+=twD-->pFYt&UvpG4G{K1zm8)31)Z0eo&h3k8OYI#)rba"
    "qahWT$6Eb;YMMv-d`;9nUdNM;3oNTtYln_AJ_)hXC&aHrzuW9sTZl~s*>)GW)+@jSVn_hT1C~tHBnx&FYHigPNwT<NHq|XcsM`d0"
    "QmazEIj8qMaJkgg)@yIv1zM7ZuqI3?HS^{EMk_=vRqh5whzNJ&zK5&SAr?752z#x^kcl(4W4K$xdbHtX;ekqsUiAHtQtnBWER1re"
    "T$(jtPNaY95f?2C;+?(Vqhw>3?F=Zysy%@A-yDE~2ASx)TAL~YF3A$MooKa1fEv?Wwk?YBlAh>cP=-XCgj@S2<@Q=%(aZ$a?H%Qp"
    "GoU57(@5_nxi^>Ulc@U`AkIkD$>@O9RU|>rWxd`TL%9Q3S}E@<M$5)hPLEAYxJ8t*7=Yi(>PWq=w%ZO<e1a4l<_PTeGznRGiC6%a"
    "EaQ2(5^(5su9~Psn}R#2NNMZ0=Rb|0V^^FW>F5RUxf1XcO$86D$TY9OsbYL~!L7vo4#c4zYsq`cV9;^s#l)@q#$$;U17}_hU%2vw"
    "Ng99o#nkSW8;_$Qzujx*GE-o{?-=pSnU8rN`ck47cOcYCE};lwGc#7@E?e!o38ZF!GV*fAHSC7pkta=awkFq?eR$whUhBN%i$LeF"
    ";!^R<sV78^wu@uWS|WiUvs-9$?GKvvUDmWr4F)2bjmA*twJ#ZO4-ch~%Cy=GtnJP8MB%)Wum-(}vm=5)jE=u(?<D0x)u_^0q`K58"
    "{QQ_T6FKzs6-7OiO%M@yGQgUhxGB2Aa(jiIS(@b4sT1JIz89bHMorj7bCu`@w&Ji=Y}w8U<J0@Ie!Y0w3Zb38@3Ok%sK7(S7oTw;"
    "xO(b*n7hth{o!3f0A#lMKKiqDYi4IDt5M@f!Fgp4I5uLRHTkV*sNN|!Um5w;oC0AMrk9Dw#g)}JKp*%VD52ik?DWt=4<Ge;0zKb@"
    "+M|{q4uRuXAAi4(CsF@kZYbBuH;X2853jOy*}4Exyd70!%0dy?@tNR?(d!iV;Nkn7+lz87>}9ZYuh^9n^T15d?Tcg|i6vGp0)p8b"
    "EL7W(Zeg&vI9jb+hAi8EYg%tZ-RiT`=f~zD6T0g)4nXWTID)u>b9N{c0)qF%tA!xlDi)n!575|7VSww0AlgwNEl^#VZ1n<5C2Lpr"
    "dJxA2FGtz>Nt>9hdE0HvVFeSy_4X|namVGOWcg_LO)uU9DQdDtrUm-M5edn*#2EI3xF1aks*M8zC~NU_MRigU&mf*jDhMX}|3yr^"
    "-aoTKbMJ3)kM_yE_ugBx|FWKXOtAcw;n`E3vx=m13>GoL(XHl83txa;GF2WdYt&FEw;=0~89X^((onM<vr#5AxK+s9deFFq-Dw97"
    "Y2R>b%Ke0gux{?`IvnPYqc7Jvxr_`RaFv_|>3OIXYEy#yLqQ2hB3o;fz=T3TFfkQB9SZ*bxi5WT{_|&sW`5B8@*lT;r(kL9+pGFe"
    "wI;WnY<Q}5+~&VV_#cMH0|V1(@ANr`nh4fggiW$2-D)tkc5HPD?9Wb20a16X!GqO&r?^BDe0@mE(^V?j%$^{!5tljQx!@V7(6U0w"
    "Y$;QaGIC>wX&}uNs7q1y#zH>z{+V#qZ}&fM{;bpW?Ai+=c@i8<SY~3E?TjJ{eblW(m9`1)?!yczquH7^L;HXMU#7i8)cf?%(`WEF"
    ";#xJ<|5woYLtu|(<(^vGt(jV>#$Fo}j4hj^GU>i~e1Funsq<A&RYjXEET`S3&-W#lYQonMn*$tjKDm&Xs9EI?x4AppN`8N*dTXET"
    "4Sf3CT5a^={KprvVeoNw^MkkivLaP<M721{0NcR+lhiy86FbvKbzClYxwg8m$!8SuIhanAmc~+t0++P&)(F+<a9&|if1(<AoL&WG"
    "d!Fv~IxVfy;ss|_*Nb{G9>oTH=cUO2&?s{Qh7FF~-8taLd5>-d{0*>z?^+<2JWM>z7l&Hq3kUsOliI@`7weBBHqbTNjLuv*_et1l"
    "dH%^*U`Q`fhe(3EP1{U)VwjHje&I)KjjS%-+u_nY91O-{pAC;s1giV7$46&_IF5SF)AJMWq_!p+`Br_Zne+(8F(fp7>SJeNTe*E>"
    "jeEu!EvG}PT<RxR@s&>RLCu~f|Lz()_M-QVoxesW@>ty)t7<hy7Fy<RA75>zlTKcDfbP@o+LWc@F&XfRDZ8uKB)(b=cEH4|QDv5~"
    "cyqTacN+A`b_NiM+%;#`{*oi`@@RZ(J}O(w6JFq{O1R$~jOKg22O1;3;EmjHw?MegtPJwGbyn{8agkg5#l5y7wlsR?OhrINUGJ?e"
    "%2sz<>~2w6WV|();!$fM5FPhSM34(a&@5)FsV<b-FTqkQ;5f{+1r}->)H#qc(fwB)i1}NI-EogoY_uQrPie&bLM-BASTxXQvE!L1"
    "YxePPetg(SB(vT2jC+XkZMVsPzq_>$yO+ff0fdr?k{OhYQf*ZstL4=PrH2g!3q$i_CFiv0MaM1LI|$kdI5S-Ko6I3?6hOsJ^=Dzd"
    "dr8%XdCB*qCU4)q&MqQYLvYV@=90Az`ou9NXa`{9Aoq@zEzpt`9ww31?y)NhV$^-H1$z@TUvU-7g}GA>FBa2JOu<9_B6j$ZLU9Rw"
    "$kZflaB*v2iHVthW=tEqySO4Cz1u^(TGUZv+1VL50b$w_GwGHV1>v60S3@eKN#JedQc<j~d0et{_feXY8qiR`P^^<{^vwAMmOw$)"
    "xtmm~`I=nslbM$L>;7!62(KB1y;3dT2`-G}`Bl=%_q^>cwYtylpLCj1ca^#o+#X2D>XJ%5+&NzAs7|D(+k2-AORNQTxP54VzI#$9"
    "M;N#>Tx&F_`eu1UPFCDmc;F9|09&ucxJ95ybx^h^H8Xoqse95o8jQ{3Jkw$yRyxj3VaFvng?!#O&@AmGO-<W9z)&I*3_*FjkPc+E"
    "#ip9Br1@+&a6V>_p$Nll>eu)*Kkf6@M=iNDbNGwohSbS3)|Z(t-oC!ANb=OnLHx2(kn3Pw;Fv>O|8O>FW}p^c(#-c{hH_iTV_|Tj"
    "m*Z&FS8N_~?X*teW~*+`f>>J~nNev$5$Qg?CmZ%rhhsP}G(MBi!evq?dqh#2>3Yt4PDB!Xvcf&M-!1#&LUg`8jJ2k_)@E;z*G#l2"
    "VRM_!aalF#hY++`=VNw%6q|Vi9}S`7!$U70yO_S(>ove+nJO0>g-%=Pa)YMLY4%Zl`0hS=vx=8=f9;{8-wqDa$YuxH+K|m#^V#in"
    "zE{2&bT*c=0Tr}6;|cV3U}V!4r}7Iu#YIE!cdU+y5okoNNak|?R6FJu0u65hpFN95&bBRdCB8@nD6m>bH7#^Jp}0!B+yfzB5Fx%r"
    "7W@MoI@~27luFX_erD$}RfNz2kMGLV_1#o^iDOBN)qd`y)t%L?eF5UZ9r#F0r6#4Ka4c*r7{b76D82-MTGp}NdT@Wul3Z|kc?cO$"
    "C<IMyFuo~~h_@_=XhV2NZ@7GIAcQx{LiZ|&mb7}eWV)V%C(80n+ZX``7}YXQd-~%+ZIti_beZlbXAg(E$!M?chuU4vyVE)=HhmFB"
    "9;IM}D;6NS!LU#l$y@DJSXs76H6>;8v~{@I(Kj$xn=sTPxh01@l?mh+u1rA%AuGZHKVvLT;cZPLQe8w=Jg6m59t@Fvhu!L##Yn)^"
    ">qwNf-SHwmxTw{8+4WlcV@&^l++F(01HGr(L@K-;#EuC*1BwsV5}T9$Uq@NiU*`IG8l!3!rrFE8q;(U_(73JSO>u!fGZ3?6vuy)a"
    "lc@|C4#O$Xpkqsom>o+FZWR)i1Lh1KZ(x|@Nb;K!(m8t4MAHMAq9L2)1GPsmzD@@HEa~An3ZhP<h1b)<rP1!3uW7d^BNc*xJADrC"
    "v${EoL2}<z;2@#WN3dcJoT@*FQun7*St6`zghNCiw9*df<^b-qAqm`fqM+e}$6~xrjx{B~E9QLR1JD`c)UX{ij)q8|3qW*uU?16y"
    "PowqG*nTHXp*7kg^)R^x=(@k7kPa6OL=Cw%S}YLc0b9@zxo%R61Ar$h{Gf3pY9=Kc-Dsk1;W5b0^_tycWv<sd3+_G*Kn8Dj!O%!!"
    "$m(iW>=cjEl<Z=v{Si^M35s8`yOblvvF-c${x03LO;s#m)OGrTRe!>cg!C2|!8Ao>iar)8c3q&>2vJne%Jvgx&g}1bJm^F#fQEW5"
    "$sFeWzSmuy9ay~U3E-f&#*f|_>Dw7FWVMK((WsdqsC=9jeQI1pVuC|fA-wJm{uFPI$EzfD_rBn9U1r$C!Q#-7h{rW0RJ$2_F4h5f"
    "q>Zl6xBWF&;$iT$$%#*IUmWU(4uFl;R#Mv{$w8wvtU*S!=kNN0NbYPJ&<^Z#u0SLrCZd>Zk1$P_36k2bRQXclsBJ@l%oy@<lTmZ|"
    "Qi}R}HagLHZ+=l3@9v+$+UMNu^AngHnY%_bhnZ$Yl@<=Y*fx`cT1(GRllnmg7aoI=cOM7uHilV6veNDs9FCVmOoym!n!!Wd+=OH{"
    "SP-;=UXq+`k5U3SQ0^%14_uHA<IbE~?gK4H_XcpNaZ~^fnI*4U;ZYutJ@^T0R%eSk|B#g0U~4r*q_AlEYdO7N-(08;e6U#t0NQzS"
    "$nTWhoesbAGSKYRfe$N;!g_5T(Pwt}f^?$?ZX<(hhv)+kusH_~XSf4lD?RC2n%U)1H-p45NF{`ZTjd0t4h@2M`Cqpy=@cAT^d1bH"
    "c8e#ggF?!zZR5SA<madi%!M8evAkO9+A8~Y@OEJYmHRJnI>hYg&^`B1F~oQ9!<Mx&aEUEa*jqVW8>dZ#Ra&b6`{`aON9h}inK$<="
    "0+B1rTurt#R>+zoU2{RbH9nBG1IvRl;T$|zYQEd5&<$8poq50{V`{LMLwc)?4h)RnSuU9LrzT=UN-GD>Aik6?`S9m6=Wa*Zh4s~|"
    "PuUyxvo&Dq$n5KFz|o((JE@;;xixzKif^Pi5WRc5+2UjVV}n7t;e~GbQ+^j4j4QSQ!^7SvHs!P&1yxJGJAqesDK6guEh6a(aN8N7"
    "Iq*uF@{Gjmq1mTn)(SoTiSzid*?HKxvKS32DCcTXbW@~lzq($8&Yp_=Q?lOKw7**DMv8yexV0g?Rr@<>@N<l57?O7a<ADs<;-&z-"
    ">bBGd!{@BwP;;<7arOaQ)Kc1S|8R|>H$=V>{sp#*qtH<GRNsxA`8oHl)9sB_PT5#=aAKNcpEFpGKQ-N%c9+`QwZEkg8pm6J^uY4-"
    "TUFvm>n&FSvQFWTuyl!~$W1nS@+r0!pV;a=>6)}zUA+S@H#AiTwc=NkOsk~cQ<>6yvwsBx=lV(3fyJ9UIXQ<`AaKV`k+Ftt*dXfC"
    "*MI7HKUOaJ&NOpIx>Z?Q+<Pd*0^4>`&>MA%cw@85n1<s$($x05C9ebOnzGr!()M#ufkA{iL(A~?)dMQl%6=Z%2Qt?BJ@0MrXufL6"
    "XWQkm$NOzE4SB!9VITs(Q|doG)>_sc{fs0iSxH9b>#vO4X3BT#|L!739;Cn8`piWdei+oMk==A_E1yX?`fT8m=)BFz|FjYN=SH+V"
    "LHV4=J1^0@OHR%mv~-B+p#sP+i6Vb~h#rI=-uNK21_E!B&u=N9XDml89n?N*JXe%@>z%(pTxlldVj9}neuq!z`{!dPX38SiWa-kR"
    "45#Kff1ijuQ15Zgq-s((ST_h!;Tu%#dwDXf5*7DRHvp=FBEHfyiv6KX9#qX6?z}`{9z*y`Er=0*+FbtBD2oB+T^o?EnL*U+a1%G2"
    "a<4*zUDzcEP|FW1z=n^h_q`!pn^YLWhj_;{2nL;AM+0;a0I*;|?68lJosviHju|@N*5tn5f5A3dZ9#I}&~{v;1*vzO{ih7PW0w!m"
    "wx)7iRVXuB-W4<%VISyQ#l4HT_LhfPHfcev)M#=t!AYR?&@uR0P+9@;+bW2$Ex!RrS@}%-$XpF_P?SOgX9c%vhpp-cCm~H1v>@IL"
    "5QY^S;PPwQ*ox}z8k}0t95VJhgatHw11E%m#hfly5z8A^txI|cO9Xevnds1#KVOn8l|j&FuRTypFq*g8*p8VdGdkC|lvwxC*sS`f"
    "j|8hEnj1>&|C{MHIlXN^U)6wghLY+n+Wu(E(Q5gftpe;+oTy8ihhZUPY6s8Nj6tnQ_}oofyPL@}t(p%(%`U|jK>bhj71~2f1h?T8"
    "71kYww|%2qO>;9GlXTgZb)(K8^aN^y;k31_?Wq<x7Br0&A_J1O;Z<Apen&$sBB1ujqSR@kxZ1RYq&XZLH^EfT!kH#JLyqgmX?ov!"
    "6wz`zB-!z8CzJ5NJ-?mQds8sn9;GaVwP;1m2Sgmk4+$&pglt5_9UCfheh1yg+#^jXk+s(g$tsWn{YKw|p#SGDdKQfesfrKC_p_TU"
    "C0e2VC#-OAhzPoD(&o+G-aoT5YY7wIQSyB+1O+0P?rFP!%#KaRqb6YHN3IsVyIoobhzeKfmaF{-^JsKZ@rGKnrRuP38?R3ey)&%5"
    "V6M$#o1)3)_6UTY`d=Xl7y1^`Sz8L#2xrTIZd*|U_O~N}_s;1}h1+BlsHB*1pJa~g*|ttFr6K(E_4vSQ7ScL1N%~gxSz*ll)Uh7w"
    "YY7tCBZv7e)hTZ7oNJjl`ULI@nIX?mzZC|`&N8^v*(>g5%A#MD{BScoP)Vo<*K9wNt<5_9C@DUhBy=gW4Hf?86G(k>`(H5S!J+my"
    "n=PGn%o`tVH=8B0e8EhrWa%goZae6AthTEGxE}7Cn6P0BL1NdJ$FRoyKa6$82YI9Y4qYdHW8(Jd$AM;!F_RV>$V#~$*yy0<*UicZ"
    "@32r0mhUR({ryuB<}r=fU~Gd+|4Bo~q=Aiv#JB`TnxKDw+>|-fJT&d}6P38dJcABlmt<<f20MgPj}ZDzy;DH+b9TzEjc8>2O`+AY"
    "*bAeMu^<@Zk6;N@-Qe!gE*f@tt(8Z04x^%<G;GNxYwI$$3OcKyev!Y+3LdfDL}HJQ4;<tzf!%!1!7gV_U6lU44lXv6$;#af7gZHc"
    "8EBa)z-(_zp8AbQ)EhA=X2T4c))k=!5c90I-4}8|_Y2#gojJ<czEq0z2<0sSeotq&)m*BU_M7ydP-AIaosvUl!=#neA7&iGYR!PR"
    "E;>}RiRUEVkJ3$!W(Q(Zu8Xi-Az7&|bjWH;qDZmW)j7kg@dL4<Hfe<c&_E~w#vw<-{BhbaP~8qIsG=6Q4ot(ukqspdr=(JfD(xg2"
    "qHw~IVAZf@^J6~Lcg*R-B|XqhV~vtI&$YRBg>IGFMz^ZinLfu_Y<4^3z$H5*_2CIwWhFfZ54?n;$Y~mt6-bZC?P{u2Edvz5w`nV6"
    "Kuyw48-$w}l4PpJs`d^#<OX@h>NHRYw^~P>4Ron7IJifrk{JoGbH$!eq2!KO@A8d038JP!N3gKElamJlk20;ALni+YIwsgHG`JyT"
    "lYCj?ZKfD>bA)RQp+dFOJ7C+%njW&ijsb25tIm=+1V~J^r1d4XhX8O~S-7G;c^tmdmmNTi&;cKxYr=Mm#fH@D5{(;X+L%Cj+zp(G"
    ">U@_+o#p`wtGI?lt?&StH1#eh{2K}{bmfNABU7kPQsKVl2C>=&fE~q~Cfv+g=9F=)4}p>ibGSL0Y?8%7vrba{`H8`3Sby0f%}!az"
    "-RQU#;W)v<iFA(vRgM&@l8)*$&7nMeRC10YSqczU2V{70lu%eufGnZ|kz9b&W-()$9aTw9R0NEY)u=_{1>K3)wsI0KDJCV-Gtc!Q"
    "2V!NJ$}xdp<f5p9y>eH!v$a7l_qPScF25poPDA1pFEU&!!dRSYkivk0*WGhtRuOS(2u{O*)>S|d8p8Xw@iMN^3av_qy|RiHHODh<"
    "wGErs4T>r^i+Hz5^j=T9`^2dgLdvE~%}PxW>SKBbFNGyp7%1b`ajVip%&Hu~%{b(weJZ98n*qe8MHPOMbfXr_5ri?bE&)zX5^Y{d"
    "w)kOHRZMYffD<|y%+Qbfqalkq<bnDkX>c8<po^rh)3b@N1uvJ~L>I#Mcoc?PN5o4s<P5t~Lm#HhLb=i-`@F`lYu!D3i%FS}Mq;hm"
    "hh2RcJZkMg#2XpLPeRV|y;dioKz_4R9U)xyG6d5!TeEvQkYYFS`ZOe=M+?@`uZit+&1ROnK#ADySa*;<V|B>>(NVzXjUcjDr1Z*T"
    "FePBH;?_imAZ9e9<;=qp7ewI&d#B5D1I^|;8t<Kcx2|-!DwV+fIyO+V8jJM{s%D}3Slls~j=P`;2g!A$Z>w~@d>=ziuzOO!hZ{x2"
    "N@Ub0Xlj#pXeXjj0<EfWgNHSeH50ySP2ma<*t1bGT|KlgqMt~ehE%`WWpu+nI7;v=BSTHq;jDyxtCB(Myvt(bBPJRN;h0`A3=8KT"
    "=~<t*2jU?&>&{}<R->VIJLQ!vW1}azKpX~4C}ENu6q8i>9T?aFsZ3AJtFAr5gwsJQSw(7<V!qijh(W+WN>v6?IBe2kYuj8NAEI%c"
    "f!T?2Zqe?LB^%+l7?}Z^<w)98Zop92<M*nZCIgg3#5a`;J^nD}hY<G@!Qp3I_=GhKfe~}$xYgEZ8u3BrXq#A$zKtJ8^n=Vi>lPZ1"
    "wj)*_s;k4Hc##2H?oO-4H|vKyB9u=9{q5aeZnslQ35Mi60ZuzS^OeL@W+YMa!k~j~btP)Vnu8Q@yS<pM(1xs|#%Le0cKaFqgfMMM"
    "GPS)yH#pcSG}hiD_cDj;2MkaoPvYm11+fwrLA8NUdIX&k$H&|P$P&JW+2c^BokX}tGElgum|8QI5n5C%XtwPVJR@YIW1sBCIlo>T"
    "(;TmdJI0l?vDqN=mOdYv4XAU0ewg3}3s!KNz)grd6pxrKOQXUz$U25tdY4L7+>QZ!#*j#RJQg+FQOb7&2KSSf&$}4glkyyby3A0^"
    "3L8qZLEnJ0|1LmmS1)p$&LePN7{$wO%r|c-%}yA;cmvv&Y)kZ54V7x5fQ$j+aHQHt2Jxzix7ZloSTC%1HoHGGR_-#Kud*Qf!$1fK"
    "f;`eZIwAhffhy4L(!(S{Imc2KP|_}pjya%qABhiY*mN-tTA~66cT@V-uS)e4aY*L)yLxor=dPpTNhel4s$<&@gj|rJ!f%UUIROJv"
    "G|)+-v!ApXqhV~+Ax(e`UT+~xD1AS~iy+--g(_?`hghU5pPi%#E77B9N5i_HPY29%(kR5sVjJ~QCkA;(Ii|89UwgjAMth+bDBd&h"
    "S|{4+RQ`jFR#zWd!G{Zm%N$ht^?X+H4tidW%Q3><_0>mQGIQYQlo(ICaZafPq>_Y>l$J>l91=vlbHm@uC-9J$^4qAW_2LWX%UB~l"
    "*x~X9`R_L-y;$XOWAG7EVzS5ik&H<Q*k+v5bC_q|leld9e4Lwax6k8tTnXgqKxT6;%wgRXX7^E*yHeZw%#W6yc#x~Cn!%LQ9F~S$"
    "phnD3x_Y7EO2yHxnIB}-?PAm1>sSe+=`6MBmzcPF#BurWhc&KZ)+<_aw9=#sBw0bjVT}$GId6E4T?)&aD6T+vHt|kti0RJz*CyM&"
    "R(Ub+YQ0dlK+#_z%@O)%FM+?D>x3sFHseUkpLcL3o8CE!78k6lM(F28f=${ixPcIX*Lxo}$imRZP|Vxh>+s&VR7~IR>U_Ch@4{lC"
    "Y2apWgE<+Y&tX>OK4M$DqTDxz;=|kVp_SwF&GaDA5RL-Ar>9Cp$u#!!P~bnQ*v)qKV3`%>i1sA6U>dQGTsj$l>E@N1Ty^4o50Nid"
    "Kk&&0t_Gfd)<1PN(!T+y;m=phQ<m}z!`QM9x}j2U0I`7WxXt-&0#*?bM$$q4@b&@l{=NOT59^I~eZO+}5b7t~B4(j#*8jhv_j-~n"
    "J@536H+j-~SDEE~b+xJXJ?OzW49pD7E<lPATtbZHN{ZFSN}-6o(FJ0}r9xbZ3I$1!umms`<Nfrst?sVs?&|WsveJ8>Co_-tN5y~O"
    "yZFBM_rA|_@x|Mw@_-Dmw5zrkD)&=6Kmin9u&%#qxW%zvu%7@HGb2mMMl{jD$#&h{S23II?zpGf8ff!Vijdwt-eL7@+Q3^6J$xpj"
    "-W(J{Fa%Z#@zwdOw}*$T6EDMO9BO-bn*Ja7Bk9~fw&sQ$m3vtyokcRdFK*k1x;OO>K4EbLZ`N%+8`&I(im(1K81hj70dy!^=>Sxw"
    "9f+1;Nh-so^NkkhvT7<cI%=2aOVY5O-`eKR*M)Nh$2A777+@7?9Tx(WSM9b3ect%LAv=DTJcJ#T>g8nl!Q*}g>m2}M6E^*osL^rh"
    "RqLexOep%?(9H9qp<{y{tDR(He#Ye_LClYUPB`SGe1=$XI1E|xC~b#C`vYUoHK2OlUwnvV^Lu<2f;d|r73}3bwX7q1rRDWoPws(-"
    "l*8v8bVa77?Dm>9RP(!78;3RwgN7qew=v@Kkql|?17#x4uSV(bw=%c)Kh8by=lCj9-)nbl!{^j(b!GDjrkenrwshS69W=Susde$k"
    "KNr^ish59K%r}~?8og@lD0U&io@B5%e0|bw_muiQG^|HQLbHD{o%r>pyT^Fd05nR3l!#jLIcsIN&>JFQ{8XKr<&29y2C(GE(8iy-"
    "5gEe~t7Q0HPwJ<8V6ava9^}jA&61ZJp{7Zn3l95el{DO#4%uCfA&3}w`NFmRe1GGe^3J`oM|0ZHQI^5axK72Xq3JUt#(Y=1$QYI*"
    "8fNqT@=~)&X@J}Bjg6s&Zc$K5)<S0Y=k15D3A;b9MDW&jsrLTOwY@6CVZNw75xlBHC-f<08kxRHmA?1Pkj-ny5W8=|J5%9&4ICvb"
    "cF-g(4#gU7wS`K0$;6mR&%~K?WBx$!l<&D2_sh?Wy=rm6J)1)vQM`9Jqf$^&RdQ3l8F%=K!xTV+b-H2K+>XuvWIdR(1ITf3s53e3"
    "#I>Sbstp2-M~T=L`r_;Pi#@?V(Hrir&zOho)WBRVWI4hh*Vws5%QtLCD`mYvmMc);82L%E5!yNK|2@#sa?6byms(6%e3QyrE6Qtd"
    ">d8bYK3Am%Y;deQZjoNz7>ga%nl{C7Y3P{uMs~&E%C)9aZK!H5)HyYk1Uj;{7Cst)G)Czj>-ynFAh!b}GMKwUEX-@OBlM8m+ZHC>"
    "m#s5j4t>d7s@O`4HxjG=m|0(vM2p3p17sQ!lB*eRH?ORtmu+gNm8-J;yPsppVyV2}&t;!VBk6(TXcb-D95@18u{})M3w&1BcU=3m"
    "A1noI#JofYd3kgX@M??8@=>V{p>d?<6Ydl)7Bl4bR*A{E^P6z*-o_Wk^;X4Y?Wm%So_)1hohvT8CFq36)CW)d-Sej+$H>@|lDZ)P"
    "hqyO`$C~JWTiOCTh0KW~&uxyp7#Vt%agzAO+$pa6a{NCa)7O39eE#?bMUw31vb#_%Jkn#EwNume_EfEb_<q}ipOjv?;aITc&Cgf&"
    "Z{vh@ca_+N&#2<HS`eogPc2~Bl_y=8i<Z@qP&pCcQ`4P{+3PZUhft1hyRCZ)5Y{K*2r(rq&tMYrdj4`=n_cq^<1wpmG(xrTYsB}@"
    "N^|4A)3=xNuOFkojD`2#;QRf)&+A@@V<6ZS{+H+BKf@|lEoQQ3*_jyKdU`5Y9fQmWdEzuZe}@aRp2*{R?qC1@;f3+}<^*_lw8YId"
    "uXp!{(IQLN4wN>d1pzlPstdlBgIXZ3CR>-%_XZf6^m;U4Kq%=pV>!!~o9%Vgx~Ee2Q%Kg^-`%vz)ek=d#)h4!!^HxES+}z6W*lsk"
    "S4&v2LO;#jx^YAmWR<<80bkd&*Kdh$zf;=k*IH-NF(DDLyw^pe_MX<Yp+5NZ3a$1ry_fw}?FB12fPu>5JNJ)2tC{a-maE~h7SO$~"
    "yi-8GV5P^IZ2g@#gkOBn{960;PV}+TdzxJT?c>1egdz`UJ;-0%@g6nnv%mk!c-(YswmwOc`FO0b)BVgA?s_k5?WF@vIa?q;+)%@h"
    "R6Q%d^|8FYRHR3r^;VHc{=mB4rBK_Ay4)EuA2-60ZB+*)khMMlr(5!fCOTPeV@C&=!_P|}-Dti0Kz%n&ez<(}_{f>>etl#6)2ch8"
    "?5`c7cBe&7aSp>^as%xqLUn%nCo_DhLErjB{(O(`0v~`Mzg2qY*VWfoQ8J+oZmjLV!3@XJA3k^}Kuy%Hq`t`5xWeGD)jB7@=fGYk"
    "_sOUKeES!NL%XDHtFp=b!^e$(yp?|g&vLa@Vf*9cuS)O!s(-&C>>L}3YyX~P#Lhdd-~YDu=8fbZ*M3tn4qTJG{TG$jJ`?|VOS<bj"
    "Y<hvfL~E6RcDzK|OX)ZLzxWh+^Ir3xmn#45LGmMrFLajnq>V{#v1P8or+k)b>FD#@i|3}@7voex`s2fcPw%z23x&jB8<+?Nsjo}Y"
    "aXR$JR)+v`TStmOlaqVZUSsS1JBz@Z?{9rtRiCbKzt|>z{*Lj>PSyqNCfN>n_~<vOOn0!{(|fOLVyWdk_|)>&@8JLYcJ7TE_mXsz"
    "z5KRl>l9{SIZ)l|`!1$(5Iw)3U~>=@9a{Ktp@AoF9bnVUzu$jw>YuThwdcm)K7IaEb?(6SzbOai6H5vUQhUOeAAEG(J~~sdm=D13"
    "_O9+A*VQ|x#scII|KE>)lK8{bTW_Fzf!R8%*en~<-`{LQpYlWPcl6X-_}uRK)0h56{`0>*_u@y8MP{;ce-#myEm6+M+zU%beVe4v"
    "qJ6w2khEz1zeM6XREU+0?tINW6J7Ogbp#lA_EKRwu3O31XS~@O{;2-&AD_MddZ4}hf^<CKTdAd!x!N0v4m_T$tv*h!Ezzlsj@BCd"
    "4`$8gn{$0{FFE!2@+n3wBL>8@9MXWeHov?%jE?`i>=S42jXLY1NhV*?Y|C;F{=#oLj2zeB?=Rk*-I;`V3v_(LgJsC_#I}LRDZEV{"
    "*yswLVcj`??^u8P@UUIJal3o^5B2f?kDWsA#h%Hu?RPWY%Ci&IqaFTWQ@pjsb+s(IJ>lGTT=}3$(fTR#jS{ukA1Q*4uZzxmG5kPW"
    "Tx@NWB_0ot|AuxxUH$qJwp110oC%&^-9Go_2eJQ$xqavG;}2ciA0n?FRliNqSJu%7)?o5DP;Q0HcQ3RbPgD292gijQ2erCoEhQO!"
    "^^_|->@mWRcOB`n$EB|QbfG-4nT&o`=>8uYl~si1CSqe+u|}*_EWAQLb{MZ6*HfXbuRc5O?dp|E34J45q=`x|3x6YUls+RDKQEV7"
    "_t2w+8A;$T7E}Lwn@N2%MIVS8H*Wpi!)F4Atp;Q4-aPn2@5rFR;bPleeSE)_tEHD?-i^EC*)PTpJA1>=ciFSae_@3#jj27*p-LsS"
    "P;UaPRJeVNq9|<X3oUVJWfwQCKArZryRh9Xr;4ZoNv5Qj3NC{NX5b{^LQsT67)8_+S%h`e0bx!H1{3Q~Hc5f(8X}CEZrFxe2`5M("
    "gc`zelEf*|Zb4yC1&<zYTlWdgYRE|1BuQQ20TEJ9D#Rk{dL2SE5rtG%#8iwz0J3Xyzs3oo0O*LIqNp9ztU9IIz%GvwEeuw0!88T6"
    "v)w^dy{)vk5~srkC_v~gz*O=8BXlvfZPrvK0o~(s#UsE3Sk-`Sm}r;|E5ml0Jgw;}uWFL0Ybq%3H#PypsN#KAW=&bu5CaqCqmQ@j"
    "1Z7uo0(3z>z)28!CWG5xk>MrDz%9C@0U(YWritk=(9(sR0c)_dROjnG%7tjMitwPpDT1H?glcw`MzdD_bsf+k8CM9>D~X28nVJdO"
    "C<tn{=n88Xim93^VRDo`3o@9)esUrJ7!s(S@V03;8PLHB49hDFY<N_|N`h7d2wE{KX>-~wB7qs2rXv8ua;zwTkfBp1Oz9M+clegp"
    "WH7shJ25oX)I_L5;-cn7ZLkDk5Mbaa2%qpB)zNvn-)$>(5!6+!LGz_{t)4Rk(NF<NgH;{L(=`LsJ9LfhDUz&o=(3@z5DegUr{)6y"
    "dr8tvT{kpS1x`wb)VnI-6%1VB-3V$}R1y;jbGa#gIUv53=Z~F{xLGt22O8`5%Vh2z_m^l!M%(LfyI6vIUCx>Y(dm);Jdkvw$&p67"
    "Quwd{I*7nj9T|^{vlm8Y&JF8VVsOXpTLWj-<^snww^_)kY5sXV{pY3S(^3m;^y0M7XcCa#%^Q{!KWQaev6l}b|5ojL@}mYlWKXOz"
    "t_S7bQ?lx?v>NbI!V7@?(@i5P9X127Es?e7dCVi4F1<7ua1L}1eftkQ)f%0;sBn~!yalL(8c9VlPi4Pg<qop#JE_L}z3R`Z>wkIU"
    "_S3^O@<1;jAHY3Uk<!mjkZ(JizxL>PaiUH|LY^@oq~lI_$|{Lx(SdTScG~SNGF(2rji>JhlId<g-B8BjP3<I25Z;6r3e&TXVei(-"
    "bNR|e%(6u)L?`3#?GLtyB3s<Iu=iJ%0$6ibSUuF%_}<+_{mxn+yTA-xDF+sU$g6QFsvp8Kq79J3NVM^sjtn6V`%cv~UnG#u@%=)B"
    "xVkCEi<!~rfOIXg@ANSPXfQM}NKtM9uuS>&fpG`6C=*G$wK^R1^<3N@+<Sbg;)}?`!$+#%q(!fzg7D2U^8p8Z>cRzgkD^fpKZYzi"
    "<!x8pb8fc!G9-R$!UZ1<R`-<NaW#nNDbw(DLr-_a(h^G*iZlJk=lIgZ&><8V-U4Kn%yk0Mu4kdF|74W*f`}RQO<wz{M1xl%a~R8L"
    "TU82WqY!!$0|4)tj(AP8GKQwuyWrWv=F1vx@8RMx+g<Ur_i)nOsN)J-1-vjGytHTQP<buW=Vs-CJa9ESf0lF!PLP?X#XXtBIU#f|"
    "OpUk?2D*g`&SB0p950GA+!ejXxc8X7Or|SZdPi<K;_jB`Fm^OF9;mauq6vA`<Aa-UeTk;bKJv<Kzc1-ZJ41({5dhZJ75SG8;WQHq"
    "vFvu&l4{REa_DvpdCKj@c=k1ab>HcF^|{e>xK+$gK0}-hSjaT&uz59rz&j>z?wd~!z}iaGPf8CP*&g6lf?jhcH$u7O!#;h>`Nxkp"
    "gA02XZAQbk`zjQ1tT+xzknG^e)45SIEjkY#d_~dToW789ht1Jv`|Qw|?yb~z8~xu=fy@3tbznQwcabA{0%CjEIO}o0uOyr0@oB=P"
    "Ym^yfpWug^e(}33Jbc>wI%?$cV=^ahvyM`v_rz>uoOP?Jxb0Xz+dht%x23hUmfKt6Ix@;fCvbsnBzU12xj5xXxA7&B14rm1Onste"
    "zD{)7#d^$Wj1FF$G3r>uAI`h?XT{V)CSt4mL`SCV)rUvF2GC7k<MNrlJL^uBkVB8Q?<ERKnAB#xLUdz-ssVI#XQpjT|L*EM{L;Za"
    "-*#qIIC|_YbtK6d+_2OG_Wt(_r;~3*MNsr-)K;MZ4c>KEwh_cu9J(%SQI=iT2@iFdM_sAACw4}&V~je$u`b5t81(g+E5$(fVz$b-"
    ">UmPH*!D0_KPwBL9hW0LS%VUnBPs=hl}zXC7{5@Y{XIIt7MI6iA-b9z1H_<fbmvg1wqB&)-A+-EPEkEs7Y`UJ2Y6Pt79Zsd2QPM#"
    "$;{p6+S65`y0Mo`{!6!Vbj4YVL!O9p$koLxXO3C-;@(~zY5aIBb{`i*`NEu8AGGdTFQ5SKtgJ*iSVWXE?IUPx-x$za0IFEFK!1;N"
    "woTg2E0|*O{{(+VK#KH)`1PQWvKrxlTXniDBj9tM*s{_RhibQX5Xkdff;(q(zxeIxNKWxKYB6vxV<~Nq0^7;zuFNel?Ymc}|J_E4"
    "x6Sf%F7rNTulbDAuJ4XoUBuvv9yo4q37!A(CL$xJbpLF4h_ma~EA(2iJ7C{*SJsH`&0^B**%TZKk2(62Sa(Vobcvy(Nc`~qORa$m"
    "H?*E+)a?@v)0AFhths|w@4dLMI3JxbImgzlL!PTzz`L&qy`LVcQXQZQ7E4Laf2AEB(zT<N&XN@2hkUl-iJlCf9U8_`yU51VVOq5x"
    "L+sEqi`EmpK#wS@F<@av>`HjV6>%Hu*GXB%B@^<DW!Zt2%lpt9_+reuqqusiLN;M1M`Vt)hs+5==po?%2P@-S%Ms+@O8mxE`_gcm"
    "cch&c*QV^$KCiA@=)M=nXCkWC9tbFtVRUySw9%^$B1Yi2T=)=Qxk2w;R!velg12+ts(Lt)sgKp$^U|LJ|2BY3$AS~}0f0XhuFXCE"
    "*$bDx-sjyT)|67><wRP^eBayQvWY2-v{>we-yG<4I{|-S$nR-*r3>oed1)g?*5`3G*i#_`-4`c6@!8hBv;E|%RagfZUX?XTk&etr"
    "pO?ErSJByir_%sf1NPZOzSb^@YCi~oA=9v#tisEEU6%~NYIEWa3pQYP;3TFah=$l(F1Tue>*zRTo<-D2KxkH*rpXTn27SJug$Toh"
    "+v)a_ZaauUF~o<84x>pvlpQ5mNEqyGhp}!d4-CnkAfaQ-$il03{Bu=!6Oa-R`ZWwM0^o)yb#dZ>eTI81YY$=lKI*X(4ui9q9lzHV"
    "u=rgF02+M2Hap~qQ-Fb>gpDvMtChe}nE-oCS7JLbOuR4j(kfSy<xa0H@l70e2f9W;5qzfZj}N2%u;_Bhzs9s*n#wN`u3k5226j5^"
    "E~jR*^a#sNwpZzuT1NA3z*VIt^1iVx2O-)7-t3*2Sz0p7AmPk9;jA4vw5sX}J%tz*$1xNO1!b$l0wOlpf*4@HI~1el1Na1rsD7C6"
    "VwmC!wjzNXZnfY9Dj+Ze<0Nbj`*{!QOM1YR70e<@ckCT%_z$QPx<?r|2<S`D<E11A)}}z=A*8+o0Ur}?pErO;y%=HLaZ@=5-X}Z%"
    "RnuRijK4vRdlvH%VeU~mH(qm5eG62J+IoQA(sjEXr(6VSMf5ckyca+}@=%1mgWA#<<%hK>1iMfW!VnR$v<SD#bt#M-9Kfm75V~#C"
    "cPR8e3jPs=-qHo0#{kiVSPHeuhSERAY`&xoUWbq`M0mvlKcb+!1ZKCg5nIEH4-QO>TW6*a>O~*x%GJhB!^zCCM=VF-RQ9Rb<=l^d"
    "x9`0=0?y7qOyY01$3JR+<E#Ez@r9SvSfYJ8g*Q8Y;*QS);`O20CI8-RbbA)%Y!{mzFLso52xbs(TVB7dt*)%@Rkt08>{3lGQ8#7r"
    "S}-!{BcDHeJa7BuknO`Ynn%FM%`JP6Hk3@a$!4YkwzD{Vjye2a{neK`Yd`4x%j){ED#P(0)uwM4UJ2@T9h@);fbni9{e;?jge|=W"
    ">>s+S=|DSYO+LAer#H03U6(STi{1py!LF_Tw;ibp6VG4ndz~dvx1RV)-&+Vl?|)wUz?4^ZrS(r%q`kbENrg|(5Z}MVoN)}HA#rq4"
    "A9~@3b7_B=M!J>F8be4SF1xw8zFKC1rL_mrVv)}GOLta^t&~l)?)AI2M|OXEZl)fr0?+itOSJit8b5CkKkQI*zV1gJY4sG^{+Dj^"
    "Yb$mm-^h3DNyPnuZYLrz>$5@j-r%5Pyk`kj#P1D%H}F~TyIpVaoPm|q4!*CebKvCELC*QyCGeH7`I8IQ&`!`(wndDW#hpH#p+Ozf"
    "I&3NZpt)3bK1q%6)lh2nW%uk!wb%x|+HkB5TMh7ZcC*i;fqvx_C)qi{MZ@#Mr>BL3cF|J0BtFkUu}3Z9#?HOB_tvth>Xm`H`Hk^b"
    "vzl5)H;ZhgYW{SB{O=c}A!YlWOyNeUyCXsk0(~0I7XkwXO<tv+@?Ewi%p$27`e|ZZ*W6kwv;LH=`Km%dYy=~%P#iOc2*->5;15aH"
    "jAX9$gIn#Hoz}IY!(oTrTNoysP{c8$&{PBL3q$_<JNB8NGJUtcWkzN6w+8d2xqH(eL#~5B)J)c`o;hd#aR>S*-Iakad~S<`?OoGK"
    "hpJM93q*v8dOl`T8*I6r8MlmgPrIqhfkEJ*;64(N%>;c2T)ZQH<5t5JbeeWm47a7BZ-Q(rrUc3fFHyC*4#FKvV-T(kHbF!NeNa~C"
    "mW~ZO!aE!Ue{#odMYXgL`&S&ecs#nE*T1NVITKvUw67p(yOcn)xMyHeg9j978j3}x!$Dn{09)<kpgBg=90xtFtCnKgO9l~VVJ0^R"
    "LV(S%STs)nV~4^~-0FA**}0V8HCtb{?YRzTh(;S%+#(x0UQ9}eJem_L%?*V7^!!{Imy1NT8VmBi>}@jKrUju=jxh`?Y3-)5j@)>S"
    "lK+ma{Qajln@j39cCa5!SD(0jIbGg%M~^}a<m5B~cll1Gncqe4C0h?s=S@{*&kZ^*UK7vED5mmCa7MNgVQXbz!51N>-}~5p_lD=u"
    "ayKPDFzAnR&Gr4Aovq~h!}V3oiR-#{$(la$%w&Dh98Os&b9}^bLHjzSoYIP_Zxd-RtA@~1iOW$aU~hJqr3$Gsj?$4(4kIT8k8Q11"
    "4_rDg>knD5;cpHEQc_~;l^?z^N1Y#>nzIn%^~q<Cu<$8AnZt)X*z9Nd)wSHtV)C|rDbNeeJ?fx+vom_J+ie!#zHLu*Ja4>N?}L!}"
    "u%&EiG4JsNlRi^z0(Gw53oVud*-o;@=D2!cHqR(#HZrTg4>%Oo4XI?w9=4<=${k<2X`lOZd-O8qy=R|F#ciAq&P?+96zmFA|6tO~"
    "W|FV?k4}&HL)I}bJ7^8jvtv*U`$H1_v^CL1b6aqut^yUU7788(<-Ci2<G*g)Uv6)tThUn7hpmS6BhR9h+86RzrCf({5DSu?%}a8^"
    "$|Wh*x)^}|Ni!dc-+5=F_?zM<cT?)J5;Ycl*UmmaH4~ee9q`0rpEs=!4XPIZ>w@xjAA8zrsU^g@4+rXl%HkoB0*IK)upp!z_Qja`"
    "fnufz>x!9w5JT4nqWgeq-IC)%>+sJ0-?l4sp0yjO961FH3(pQ*{*Mb7=n@{w$cs5C*q-yAoh?PM$3w%#fj~B7V7ua|TJV%syPMV0"
    "F7Vf`){&&~dyQINIWm+&ck##JRkv-w&D%5Xc!G#!J>cWR!Y6m=#iGXbIP;__xy+?h_2DL+$w5upmaqiZgU<CaUy?N2owT!3Wpkbj"
    "b0dG~IG!lf24_ASXpCCr0CwSHH2MgVc~E+#COL&>4hC;+fi(#VoG`_67~ndk%?KaI%(cNV8nFEI-HPM)60?2zrOT6$Yc7q$SI&k?"
    "gEM(NMJ?9`1W#W$_Zs<f(jSWXot`m%yc*#1s@F5(c3e}zhd0IbM3;9+yY|q2BZyjt<t*=9(wv|~SE?GL>t)=3U89`xa2@Ho9+b5#"
    "gP2lD?AUzBH~r;QCDYbB({SQP-{@Kg&}6Fo-7piu0M)p6yjX5DwWgMm{krTD^S#zyme`=rPRcf?)#(j4Jbbs-)(64Z59Wsaov7Q1"
    "i&<GjDI^Y1N__~$9L`IYqxtg--#B}*+bTjLIB%b4tG*#F>J8z40yqIHD>FU^tKKOja-k=#pYa_^;>=b;{n`b>R><;XBWH!^n9z~m"
    "I+%)%u&0J0vWY~@{@(8JUtSj^e%5Zp2mt28<|7r(bDA6hBR~+WnrnxFmBI5rJR2Zv%@i3ej~N8l5_r;Wor%ZhMrThDFJUIzi^<6="
    "HWV>5uW{vDBZKJ%8@9#BsK4Q;7?~HCd3WXWFb|PIzGczG=Rk+dhh^9e0^Lv$b3&RR+B&srL=hpF{Y~C?`Gvg@T4AiceyzdDiOhrX"
    "VYh6RHq)C*%QTL4#)_Rg?~DWiWt{0Dn0p`YI@?$fgdC3DRg*VcWSzBjaL!QMhqPK?uzr`1)MGCM99r%Kf-cNZ4xwXrOkIl`0Uzb;"
    "vRv1ohT%YL@XyYV<+;>alWF+`*lw{CzGfk1$AhwHscluvsG}Elf2tq|qmmLQ=`<9lI<PH7KO1(!6GNy9!A>{n_Ico*7dsOcf`jx|"
    "7a9kN=)G|J=fC5$q!p|TEqGeRMqhAI9=um~p#(JrpRbsGrpuH&42)1R57l=82Ath)*qyU_2)515xdx-IER^r}wa9;tTitluC9G}k"
    "*aAk*-kO%@2%0H!cb(7rRM_4}`Fnc@!5J-d*}ih`3+HH18MJuH69lUoN$BeAw`2t9JM_=w`&)Y}AC&f2*FQDgJmn{BGm%=0N*@->"
    "jf!L4Y?q+w3g8GSgcG4A$AC{`Fjp1p$n4}r7OZsA>e_DdL1TY~>vh|FCR5Gl>yXEP*f%nDIo-j*h}gT;pX_x9J0-tgQyg%zS~`4G"
    "&?6u<*YjH|`;RMY>&kv|-#LOvE^j!gy8L2yyd5x`1E(c}tc1ES%~T(@$`-K-xWX<ljLo1rQS+4OX%sdPoUMZLI?a(#7iYRvYX}y("
    "L2>HB>EU^2-$CbYXDel%NfpCk&tyD^w<KDSs*gLK2x~eZH4A2Tnr(6m7`1jOu&8+hlH1Z}(K5YNskWOmEZ|H8snjb0NMxD~Gt?(J"
    "zAK^G;>hvFuE+|O`tY}+7aC%-GC+hHSLOh1#K8|KcAwS2H3+Strcq-(m3^yL$*)y~e*9<Wg+>8O>l&^MUhsv2XAWe`@JQTe9jKgd"
    "o{M0h-xNSK4YUiE#BW!Z+K<%2op#c1T6FhFo|*+lyaB*)aI~h*Q&H;39W9L^P6r}t_8S?pdDx|Hc!k4C*qZDy#a{IZsxlxMYA|9h"
    ")7#D2L5W}WiOo`g7t|<XcUog~Ct{yAbQ}nd<JkC4f!<27Zn*+9YtBj8IB@GsOlHqxjC^F13-nq`G;3nEY%oYguku{&cz;wJ9Nn57"
    "13mCDfR?7{@5vhEN9~=dcr4eS?)g-y(G=T9a;hAnL54#?lEnhJNcJCziQ^lq7LI~%J59+WMdN0E6fGjp_%WFbb`vv~re=cijy-Hd"
    "+VuCBm#h^`N)QM?)F`)HonztC-0~Of+2CkD-$!@OUDeh@+2hd?h2l!zZLVLS>D7D1okeNs&KT_Gvb4NNVW4N5QU7M~=rCv56_vzo"
    "i#&hR>3)ys{XJhNwR-w|b|c^#2k7(s7rNaKHs+-pgT<6l-4lz|zZO+u;NsMo?-WO{$EK2!w$HGpe_+KTq8A~TE|TMTl|INY@xt7~"
    "N9%6MQ#6wUErwSSe`|}6rM;Pts!%Oe+|!uWx#X(w<*6=u=UsB+UFG-Ng=4V{);d3&o<^Mp4R&(R4R0HchX-(Pw=k#H+(yTvmjtTo"
    "Df`Zl9k|j>J{eFg$^%vtSneoUb3+h3L|q?2vydCPw)+oo9aW0RQz?J6<h49<#Qv6TRWN&Q!m*!Svv6xhiD(U1`W@!OQ`n80I|Bew"
    "7DD^4(PBTG|Fxq5h(;hT6IlJW8kiZ}e3bY|;gEg7{cvPx->ZYRv~;*Qv~dy*cZV4Lt*6=_eN=Lk#u~jWT5c=eeVbUFYpu=QgrR7U"
    "^7_0bme>{7|6%r5Z~XLq*cCKdsOCl5vt+J#(AdG<3CSMRyG7BSY+fq|udmM@2-Alvz7jo`?;qkBL7pho`EDQ9ySoAV<|oXJWPf=L"
    "I&Y^tsB!eosn~d(j#iucv<)N7sxf-lRU5rTdG$wMd9ATY90rM*2i5gXp|^DtPhlDt31o)NhNA2m?p61~KCY&9w(`Lzn;l;>>|Czr"
    ")56SEp^0!6L&@>>eYw-%d;Em6+0#v24-&+{aa}aomQ-gPkbVekQn5Zk^!n)Zk3!@p1-h>JEzP+;((sl6w=`E@H#tP#R?uD1Qs6PI"
    "z}2%vM%a^vf&K`Tk-G2Zsvy^{s!+9925@1uyL&7WV<1nek|6-DfubjfBHcp<WkO#3&gbP~0<2Kjh6pS6mc^u$f87!%EL9Ht<!Haz"
    "vFn>Tt!0bIQL(=YiguZN#;WVO`{vfN+Ay9pQ&XM<(8xQi`UTfytH;OL`N761ch^@J=&s@HWXX%+u$*cu9E)~JMjGk{{O2aAV#REp"
    "!a<lx<WX(25~(ZA)n>TH2G}yEli6|}!5uIyXf35fCm2q;c%i?Ijv<yk#~v;<9%V{pUNrAQMnk8#W-(8b){rrwYEJq{*Q^#zW)KUZ"
    "YlER#If@%|qoixVj@x%&&U7*>G!-W7H9iG&qn2<%%+?b9>^9EuoOPNURl6eX7H%+D%ivtPYyfh%61Ec^i5&4#isXT9NECC7OKJhI"
    "6B4EXv}R?KIJn~WVpX)EI@#P(`yx#S^_kc=5*1~~w?KF5Eae(8E&f31&~7g3N>$~k%Hz6GuwpcUS98v-T~!6L!rcs3)o}m6VUClx"
    "m};-3q7{^_#|ig&-?LrOf*vK}w(}#f39zF-i`dzmAlAspc1<cXenj})`a#(N8&I#@Qd@3j0#Z`4!x<bICG~En@1I-f$;G}-KLL)U"
    "oxa`<dwDa~rq5kCMPY1K&Oas(Zsc|zlmnai@i2j<cq8k-12_LqrhnwI4`!sanXU6p!7D{*yz$spGZ_nne5oK0&B!`DDHq(FWiC>6"
    "p%3!<YxzVipM2U(#jJC&on5Q7vJ+h%a^SH_#1r+|0QX$TKLwj0;>cTVe|?|m2<ex9Jiz3MhfntpTIJ(<(m9sLPLslo!jmX_dHneZ"
    "AY01bPIgDsx?1-l-Z8qHqHVZ8{R6+aZYRcE=VFo2HQ)D7X@A%HW5KZrfvg(|)B;-Od@bd@TRN7W`_n6?G%pr_tx|KA__5ehlDkcg"
    "yEMGt(<24vUpB}q2aEL%@t#%uW9f^{Iwf6Ae33alJfh^ld`BSXMQ$Vy<-zpQntZ9_@!G8mTlHG{lLwjZS_z7fS?kuFNai!(2{+<x"
    "R?=~~=V_^~R~%2T3ht<9|9_q;{>K*|UH%Jm&;~=E95JAuwF>#M0VsIEhJ438a_+Ki_>`|ge5|qN7o}XeXH!LK4{Fx>X1a=qE0%bV"
    "byx2nStoiq0Nr4aq`Yk~kmr<=%Zv4FJz`Uv{$?3g-^%xn=+JaioW6N?Upca@s^@Ei&%u}eD(2b$b!6Zf_9)INf-we<{ZvuJdzFk9"
    "b(`S$PD7A%DRiJU+|5EDiol5k?_9IZUR~{PSRB^DZ;xE^Tr<J`)o63V*Rrk*O-BZUGnNU)9C4oYT$s5w6B$>gFW9F2e%s*>i`}!b"
    "&$}?5o~pIYD~_otS8<XnR9%Yudx>0@Y(MHQ6<XO^Y6KjMbiEKWgBF1&i4T|Vy`OnBoD$vX2=6*ta<*=3o%`xd!`qtStTu-ckc6ha"
    "%QO9JyR?6&HMZ}hyYvvmz~=}!-uFOEMCFpDg95v^ADWq(33!9!fNsPx<$=8<D#l*SfRmY$)mN}ub#SehhQ6dj)&(6<#~rYX;Q2t^"
    "5g*ss`Eu>$cwNSpgGzfywNo}>jtJ;3C~U0Kjr^{ntaY;Ot!xsa2p-XPiv8Y`uD!5{S@y`R)Lu>7+}bNI4g43&vp=)K%*FAt);$Q;"
    "F*`&ON*F@`A98H<1G_bh9U{Aq)Yq6(j6`rtRTF+765lP;6OUT5Wz?+MxSJi87MhK*#TEDFD#O<|%6B)5yozc2md0DulgzU#)!<XQ"
    "-kE9koHU)lY=>dzR*YIimh#i(8kMgU8Mnvfr6ts>=jI8Ph_7PC3S54Q+i&)5P0o;tRK4LI+{E4c2wnn(S~@Gu+6G#!Yj;lvNZ(&g"
    "egB#n9Ar<xHL}*5yT{D}{Ux^hM!xrM?XxdAv9P~ir(v38_b_?|x1VJ6LO(YvRcFtO(Mw(1sVMO>k{g#=BY1GmW1Vhxf#Qm%!q|3e"
    "vD|rCJom0hIt66XMa5nC+XtCqU*1(zeTuhTK)`^5frMfaejFx-+v9x2g4ajdw_5b(K4=yPlw)f?!|Xr!Y;(CTW-A1^P&4!s!!R~i"
    "4qcxWq!lkSXjsEXrnMmWDrSJU40PCgRm&4`;8u_HO*0@$^ZmqBK6L4eh*frl1dj9(7DQ4CdoxF9HCK~TRFjoEmtj&zEk{hfE;xg("
    "K^T!Xyxv`Up>|=gY2i6qL~7twg{AgdRH@YNx8KdwHuuRlv&4ckxDwgVZt95R#2SOm;ZBO@x@E3Ki{gkgFPf<}qId4lz{DErIF5*1"
    "9Nak9DFUJegs^&FPHqTg9ugv)1IUbxGyju@v}%@Oe&~pd9Ui}A>YhxkTumkpkDuO-kp3gDqvwwqM(s#!NH`cPjUU(4;l_EO84tqa"
    "cG1?OGCPhU8dnmwnB6@oppNFs>Z-L~fZii?3a|=ZCvn#FIJ03O)jBg8x4PWVxdX%V>E`#_L#J%}<VuFSEgf=LF;};c98|N7x_Mju"
    "g9ztK4t0yxbIs>#RQm%<TJyg5VMJPsbJaP+srVcRB9Rc~Q&ZNJjR$5v?r<G<J5Ymmw$rP7rSyYs7F9euAl2GA8T3U%S9yC`fOaCR"
    "O7Ay>`|PbtLvI!OAunVnPYl4Ds7R^JD~0Jr_-WR@j*mXg1N&(;wO-mi=I>O*rwW?kCA`-LH4xo&?)0&)Z=|iOwIRMgtsHOKImYrd"
    "ax(bJqp(X3vH0O~tyPA3#y_#E{45#8;R{<w3ADyb>gI#~^Z_5B!3Cn|D)(@UdNOU!{#o;kXUOGY9PO?zaVH<M)aIdf0ADVMdsVHt"
    "0wnpS<pp50)+9E%z0dNG?}J&Nwd>TNL1)jBddG6GJVf2^-py`2x%uGcqnd>*338mFTd>iRcDOFcH!rHDxKWc2cOG-NQE!k^;-CW`"
    "PrV`J_qapRngDITba^b__%Bnwq0|<RqExMoj~2O$F8;zAIr^=I+{4q}!F1%KV*DvNb7X&{y;q{RjJ|msZv>thKXuWzxydo@YTv0>"
    "7T%LWOI@2`(B0k(@3*LavAX9N*@x3?M9o-8REAw=_MUlW_Wb#84VDiaUlaGP|94mAyf*lQXBSWU*w+F5Yo?TcRQs@CD7IY7eNan7"
    "O!J_5jFjB^^g`P+w!67w`&I`h)cV7g#+?9Ge(Qz*1f5?nf)m}tO>)8|%^03nE*ucnb0gyJ;+W=?*0%ZVX56~)()He7{9bzS<h{Ma"
    "-4+f^89KB~W)7n}p5*(cv#72CJ`b_+nOIyoLgg`5nXnXK8!2!h!0{B-veg~v?zZvy&|@jiO?!x$xcgQ6{I_8TEerfP&uH$xdLOfH"
    "+HK>Z$!Grj`ry#`*h;@9p4dQ;G{jRB0nfR9vpMIFo%8Nuba7|n)yPXP{>5wBS8~k#6`P744ck?_eH7SxF>NG>XAUQwyX(%vPPw{d"
    "`*YWI91TE}@hRzQ_1sb`!&GCLGn+R8_pf!EeJA3WTHo)XcPr_I?NML!^qFg&(6@>ojf&3^KKINU0O$MBUv0Hoi*rwo*!^$<voAM>"
    "4dFYZVM7^?4iAjDM`W!T{EqFny#G<{pz$YwAsnYKrLB~>5Q;wy9y4O4e#9Sm_HNwEIofvdv`;r3tqQyT(t)(Q-+tOi;(O9N|J?oK"
    "TDqW2v|h32@YH>^5HhVlM%~MugHI2|8*6<7pc^XL!s^m6<TGv6BPcWNU4e#fU-Msc4ZzN;LV*0!yno8+{@tnZ@j1a-Z>+{YUM{@("
    ")t(F7S7_JX){-X6w(njJOwIb@(OE1$@32Kbv{pxeb&I&%pA;HMey`Sgs2qy5TYO<-aCc}jEPk$dk3!2|wUeJg)-U46EA-x5+q+sl"
    "d_G_^QF}r@C}Xv**Uv`Te_g{mj<~E1O|qGGlf(GI(UR%}vi*q($N{L;b<29SO2cs2<y<&Df@%&w7CZ3`QZn6Y<l1=^zT7O&Br4xb"
    "HxVoR`AEUUw)U!S(z@3OeSRRXJ@SSSs?)WkpAH^(qDBp}%VNhKIbZdL?*Nsj8?dkAdMpI_3GvGzM^U|B?6PQd*fLZx+J#ALCp(|i"
    "xKiJ)ZH>(;RBT&3x+^z)ETxfRQ;nOIkV%eSMB4;t?E&7D%WI7=vlkO)#Q&TH>G)+2jGfXOmhwSD3x_Qa4ob^`aEAcO;hO!BBd6!%"
    "*QTq~fTgl)-d*!7(!{c6f6(icc5*E}e{0wA>5i0JI7r9#4ewLLzo^+i6VWD8$tyz3#L+cdg!j9L71~Uxvar2VQ-cTag-62K0x}69"
    "Ep_2nQ)(G6RtYI<JzRR!ST1Jfxe3`GAU((8<z5n2RC^C_@tS@6&ffZ)0M-c1V$e8CjaLW!cO|Y>dO62&+lFOsts3*^hB{fjaJ<DT"
    "H7oiWFFo)V9(dB7@os&#ci&xYP8j{NZGTPrO$P6wP7|o}$o~&eO9KQg000080000X0N)7bC;$Kd|NsC0{}BKb0A^uwE-)@IE^}jH"
    "Y-KKPaCrd$5CEV700000004CX00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+"
    "0{I%|Mmh?H5TvQ2P^&;X;A+U+Y{gJ~)T%Z8metuw+pUiM>a<$i-e4^tdDJS8!_oZA>!ViI+y7e$|K+j%mvr4EH)fVq_OxcJgZE!p"
    "*)6iOy6|nIdCBYZR;w&_Se-Vkveq~>%c@P-#VX^&46C*G6|Aq>6<PBt1z2Zgp0HYXd5)#(t86RP4dNCSnbOwwIa|#iDu1<-WI15v"
    "w0FDJxA41G$pOc$Ui-ya%_?KJ-YfXb>Q47@E3IjbRy-$@t<BYvt@*iUTj?{oS=+ttv`#FUYEfjk-KsC^x7Gdwi>-PhzE~ZtDY5z*"
    "&ubyPWQ|qrM<L6+HeTyqURi6SkW@<_+i4aGvt+E6C{|l7dB$!%_dT2SkCX4L=3iTB#kz;V+QVs?)lHd3D-p%LR;i(jtY$u5U<CkB"
    "O9KQg000080000X0Fs&Yi~s-s|NsC0{}2Ea0A^uwE-)@IE@Ek6b1rUhc>w?r0H6T?000000CfQX000000GsR=>KhQr$WX>mt)7xv"
    "oLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||E}wIud)NH(-*<p}qP0Vaj@=HMTw9HkympKH"
    "CfTVOJlku0r`nF~&GdZ}ny%X%o8YmR<>{ZjT;Cttep{)sZ(p>`K0Wg*dp)*1v2~fY-fm5r!M>2xtiAb?iTjQzAF&nLyJT-m@GD!J"
    "5BqI3?wi{^JC(XGemA?Fi&wzDhR3IN-||-6SK?^2_hs!=J7WuxeOlGpb~`5a**$Wvvi17+d*5LmVY?0c`S%rUQ?Wb2yUu3Hl-;&9"
    "#s6&=Tx{4Ad*iBI&7%c--#iz#{it(nucFsq+mbbt_PtrGymvX{i9Jp=SM1uvC+_9bo@W~wYGlW^XV$(Si{I?sZNzF<@1tbb)YfbF"
    ">eAMI7FLCJ-sf}dG~(TCH6DuZQ*{crW09O}$8be@PpEFN9RN^E0|YGq000O8001EXM5S;-|NsC0|NsC05C9YaW?^zJF)lDJX>N2l"
    "E^csn0RRvHz_tJY000003!?x400000l)CqiB<X$T8Qw>F?<>o@?ymOT(><=oa_B@-qD1UU;!)IT7lNdtgasCNhXEJ51GHG+Zk@Ce"
    "SJH|rQk)r@;c)y+Pfz>q>hAI;vnngSH<6JU-e2iYxIn}Y@gf3v<NLnv^E{sy@t?o^>tFinZ-KzS0si;d-}~;Le&>6$mou~f$G=*c"
    "UCPY<{vUtu&%XEVKl+_N{@(9>_n+He`t~3G>35IY|MU;O{U_f&zMs2rdMWeI*O}vUekt>RX8wO46dTN5PQO~{uc^-98vE6l8VSm~"
    "05`vK)(YI2eAEKjo#KRC#$9fZBwFKUyX^|V(?^>0W$(4rSvs?hFqoI7Hjbc;nXkNrafeQui5J<k?pKsgZ1FQJ)QSK5xBdd|H#*<E"
    "vv>6FnEg=t>6W(&yLz`b-4-5&jIP2!^{v1B>%3Hcf_$X^;z#^UEoYXR_m|oH&qAdW&<XfN+*N<@1bd1XM5><mC4bi!usZ9%!ja({"
    "56qi)2JKTJ>!q{6Iqz8?nf)}pam)YU?tlHoD0HiiM3hTM#tT7odwHg>oM@bWHb|Ow;N#8vbHqv=@|-lUK0EhY+XwmA>fx3Y3AP2W"
    "LT6LoBGR=F!@qK666{6d$wy7&4MOcb`RL$>^6G$F*PNdiciz9hpXddaz#cam`jq-y(}N}-yq*i5wh~)@Eeiel=RaYd=eFiL>^Cc="
    ")T49J6AR~`3MCWjMW{vp0)u95{@~C9BUX4?KYK7ky|`bo^|0r|_Ue`MlV-&TD3E)9rw-l+-Lb(_^h5HEWz)w_)njFL`{133aQB0U"
    "A3dBV-TpA5)(gIRe;>&8axb3O!>*Ws!%;Q|$MC!@qkq7Zi94X-tvgTLCzJJ2^YISKPEI~75BXDv>+kHX9d(Nzwi1tt&Z>VHG1&KQ"
    "lilifoj2_}u!KDxHNr32cOKQ)OE014FTp@==wCQREa9nG&VpQ=D<MDbiNj8S_u2Mv42k`yUtg4v%gS~s4o+@ixO&Su;xUZfRsBt7"
    "2>>rc7p<7bmRnva!Ns#a^;2REStJMh>!JH{ZeFL(Os^kpT~tOj>F`QvE)(=f_o<bQnap9TN!P}%5r2xq9^y}-zky0fj=U3O&<vgu"
    "stRB14{q_vU|cT~f0X_rf2vX$_dG}QH%{-3m|Slft{eNpj|+EQV<<J&!rbOT-fZz>Q^M@A{p{H%55|$ACGPn99c<X?ZJCE7*&N~7"
    "#KQ8AwvQ+MR3_?r*Vi&g4-4Sz+zaNPPfgFxYO!bNa&S1*stD8uo8w?p$k4sZ^;{t@<&l-wUx_}mtmV<^<Vn{ZW-96#!q&NKF9Fo="
    "J}*BnT{6X%99_it1+BDz`BGW9ogWcp9<F;rf@>A#G{Foa59H7KVgO6xYkXe3Cs=~D+b9<3W+E|<`#s7X<6U&8c328t#7}+U1iUeB"
    "J3!(L?utJtboMq(Wn9$)JVv+fa_@djoO9QwOY^tY3txB@{LIMLKEOl4SZBw-y-WPgH`qO|O$V|!PZyTN0?Cx=9{vy7%P&k$Pc5@?"
    "YQ;ah^p`7ekS{uXyEmLY8~kXntvZtEb166#7-S#t)<YD_KW}?^Rt8omE>1*uyDD__9PM8;d0v_1t*|p^I9<kOV*1ox=P<3tY*-#2"
    "Ri8S4LUlwz?7Kj+sSi%Bo2TnD8ssWq<AG`n)!~L-tW-Ol!$GkFxc$x}>(M*nFW=mJbcl_XrBg3mz1E+wz*)kPnDld}QqlN{&+xWZ"
    "O4o)MHQ+TqkZZ>e8AOk43lF!Vs4F>@_bo}Di@r=!u=qM48Yt~0^4OswkDV;7nlZ8&?7uw7oS~;@A9#Kr|AU0)6Z{^>6GhXfSV7_&"
    "RD2X#`{*BBgZS>R<&NjXQ`C7|c2N98up9549F3dYN9r$*rZv)^IJ#E~3VrmGx!?NeOV@VK)Fb?RmC~k{_h7ilP@{a4zL1p4^=2?I"
    "p0u?C!yC?6A+oh!SE;JdHw)VRNuP%&D--v3^MOZ^z(nn+>0;@q4@GuZF3{y4cPGB9G^zp>)1V^m&&-FD=AGI<y6$PtupQfq9#uzy"
    "lULbs2IN3j7y1A!3}@|zksIK-O=Exh`>b?*v<r{?b&m(=D0}1v$^Th<?kU2}dQ*opt}41w7k4&J{9W@$AKM><!-96=ztCg&5^h9E"
    "$~CZ@@s407@xvV~fn96tI?1rxoV5eN$w%+4-WPv1-I#*U0d;&B-%F4d(`6=!5Ic2lLi*4TW3fC|FL=vG&t@E!^=FX|YECZW&}NmG"
    "u)HIjleZGI@Y!cu@;m0STnbM~m{Y4vS9o!&y~Kslz?EfIFA3?hF6YsKEyMFarb%e2y<JJtUM}C~Fum0_T&L*=Z``M10rzLq#Zy02"
    "OawUHwNKu^{&Txj7(U*3e?YD>fdP?l^8WRf(+C#>BlN%zhbZ2v(9{sQKXCV4lFxt2w>o}6C~%qUhY%up)+Lp!s}L7?a1dy_sM=g>"
    "OWLhHXtMdkBi|WUe2fx3$eG`nF`H0wpC-|1p#gIpk1K^AjbuTmRh3jDL;8@9jI(b)(z!k9{7H9}Qq)<ucTxAn4Qmep{3*(`5>uL%"
    ">^ICpQySVYxwAvkn})8NzkE;lej)RjpxF*fScur6>tc{6&$4C*W`HF9LDW+V2i%F+()5DQ<1|%*OxgxQ1WYPmjz4~q3F7!C*qW=<"
    "kL-N%<lcH~SH-+`SqMLKF6CWdV^Vy1IW_q;Q3<62>6z!QOrMw*-O6XB(#W>N=Ty6gweMCtR+V;-u!Wuvbj65(H#7KjaQ$sFXHc!x"
    "@!B9Xrj{W~GE~VKqM~By6RBy%3+sJCf_zPU&@o2{iPw(mEzrO&^}H@rY-kW8V%Xv5CG!Bo-hW)1B54X<1jZzSIzyv{+SSpZ#o*rQ"
    "m{^C#H0@ivU8PR5gfo!p!!6-@-}A6IP}SK8OeTc^<_;*B+k+ufSVDq*&E$+f;&VWU^GEz*PV-Mx1+6=oo)Y%kF%-@rKoe)AMYCr%"
    "=m_tcz}-7f+|i9tWZ1|0dX(if{r+$*U|1vp!)?YnUaxjsLl1<(qwQbb&Ncbgbgo10J$m$MP24Kp`j~5#gz%A5ujWg`Ph3uG2*vqu"
    "44SF7Nhs*?C*zjO*(kILP{*7ul&UaL!|XZ+i|>z}uBYEzx1`~8{)S=7b$_V1-F^=k@&T(!iB^fg0s+SFONDz2zR3K5utTS2lX1Tl"
    "W<S{dY~+2^XEvTtommVnmaa<)MV=kI+z40hOCl&%%JI-SA(*c6#2hhs*`rQky<Va0PL9zeyi1htRq{m!j`0*KjAtYYL>!ZKT4}6f"
    "_jOV4ioMP}rZhBd%HH^szx^=u{p(-(D?gJVA_+8(lLx6O=*;+j&~rDX^wPlFG*8+?0JA-5AuR8E3P%Qt0zqjQbS!_Y1bER#py-Tm"
    ">--o54gqPjGOj;0<f7w)s7C94GZh0OBM|Y25@~TFJ)aFXXY@R)j{+P|V)f7k<NUlcPw5(B5TFVLvyPvFDUZD~#s3{r{zYbo`l<+@"
    "R^a6dOL+v?8c>i~OIU;w^rsbf0)hj0imF5m*Z|!=57?$7BR1rsa*E~!yq-DVXn^y2s%p4VH8vt>sT~B&kq;Vq*dF3lBu8~-`bmp0"
    "$4x)u8|b4RvDc?$%?WzlPGkFc!rC+)0yw}_>?0B)I*x0$iM=q?<Z)<9^U!%P&<@>9$3+*m-P2KKe5E7!3A7Jr*^WO5U^t7AG(q5t"
    "ZEZ5b1=<Z9Ps)A32Vpv*TVupE02ROmAdb*dV!z;4-s>#?(?F$l4Ho#`n(l8@^hzgM5a?dBxu!$);@!Em&hq~4Ko~dy#uu^W35;l>"
    "gvfYJ&I~4fE<&|fCEx@=PM_3##8}09<F;rKA`*`qgaEXwk)|@*nc#O8x~2I-XV5|3MfH&}?e(H~fRfNI#tLQ##j<Y3u}!Wn4i52g"
    "L}y5YfL)O!3{wS{>g-CgTXuMUU-mbbf@O%#xIEJ|La@N{aOkV-#>%CKSG#x9J8P4Th>SH1H9qYPh0(IhX{?sRZ`8kZcM%*~>O69V"
    "ycB>l1B&a27MHRfp6$^x?N)~JTdmUzE4A@@f|}_DbFIgpKQW8okDynHommSV7>A1wyR}&lw8Qj^oEJquy7lPRet*1PwwRjt#b=|Z"
    "^}K)ISnGHfC)QT-dZ`t9A?Y2>YN`e<7k{yJm|2XCNBl>VKkK{S6ZV|9%qP>|Vwr<T5XPoQQSRk-R``;unxw;JA=tP>6(QGX|5~e&"
    "vGF?Z{Jhv0_k`Nma0kUVMnW3;ho9cqyDK{&=lXAF4{n$HuiJazlf?NwOC8W&_wZNA%)$CgixcB7E9D;@SVwz@@AIoK8-RB=J`cx1"
    "GApOjM@i?b?u(o(x{B@<xQZ0od(zF?<G6M$h>bmuj<XFQ2<_<Xq`>b)4t(V%lJ7j~Mgm!l0nT7MTpqaCMjz$|t4CTp1&xO{0B3B+"
    "{3#}XHJ$n(GH$BNFx9m-KXMPpd9e89`lCQ2Fw$M0hANM>+@LTRjY^O7_pW~m?g=*|zw(?y+dUynBEEchD}wb;42MrQtp$gCcN!?e"
    "&U)l7cfY*Ez%n`9vX|unmI!$?`E<bN|Gl=)tKh(P@D>o2kDhwgHLQ_05=XV=ZVW>JdvN~Sm#%$nntgI-{mB;g6S*7hPMq}5<L4+L"
    "?5PVtI5hW;`^q~Bt*9m|6ui%X8YhTx3!_L<4#P>|uJp^hN|<Q)U%(6%0Tg!=(8{~)p0Y(>xTM40i)8i``idi2CB*#YJLIU<e`D)b"
    "fsh-8hiPGWy}#8Nb<c*sVp}n3Z;01ZdY^UlgccY%9Sl_>oxqUs4PCD#f;=0i<KiRXynLB;16-fmeZ&vhrl?mgZY|w(<NKTa`?0+I"
    "Qg`7$c&#7Pp0y5)=quV>h6(xSf_LQ4eJ7RZ%M*f-AN5IbG=^x)j<b=Fy9bdFYLcET*GjYU6uC9OJ-)B`eX=%icP$@f`u>SIcv1|#"
    "jvW;`b9=UYmnq5kU37Kb;{Euv&&K?%vHsZqQ>BESRzm-SE1QK1TQjiD=AdP#Wh1Km+R@i*rw5hQ;A;NyOb<5?0lLnYFZ(z6nd(;h"
    "W)V{XZ3w#>QyBXoG^p&u@00b12l>xF7~N}-RN>unt_+w+mF#LT(3K-6C)Xe|bk31?WMI^<jthI@ROJwk%}9-~br&vq-4lT}1KCd_"
    "x)43U*RYm*BBgY9Jn(*WMr6fF^5OVO4+uQ=C;PPfH4yIy)||UWmXg0Pv%P4ed;Z?-aq+0Wzjx$+ihh;-&Xq4Oec_^CWGl0?^YBo6"
    "n=f_?-NXwQKJGsbcr66CSO;u;*j{Unk8`FNb}F%c-PMjRS)sY~JLcY_ReQ6OQnq5=PYt`T-K!JpWNaz+0xJ(Pzn`Z2o*#7X-Y@l!"
    "S*wP4a1hbpk&K(MZ0gCF+tA^<H}PfBcaqm<TCn!M)(Vt}sUF=7ujkRF3#sQKuY7X$Q!f)c;ku<Zug*RFwa9M#XK($jM95eSje@a+"
    "<dwODndz%`Iiog8A4uEpKDsXsoYrdL<=J`Gp=|~x2!xb}E_)Cf;iycZAdScha3q^u9Xfyj5Jn6OKBf{<9r;zLP1=rVcpQr#15H-k"
    "vxWz<K9F#Wu>BC~8zDLjAbmqJI-+7!aX_YUl0+wffR3YHo7xVtUf?*z;+813ny7Q^2QW{gngLSP<7zTdn~BF5869#cpo=|^2Z1OE"
    "dH_QTV(GGaP1HmI;t;>#sAIqeETTmRXv*aVXu)e&Aq`L<2>@-|2#@iu8$nP`P^8B?MycwUbFzx2n?4%k^)c=9@s@_qi(Xs+Y1!3s"
    "EEnbjX>y<GkM^M)7;|AD0y|9{!H>Vb2YMu}txF{k8DdC7?m`M6o2E(|uwp_0RRBjlIE8qfmgWhB{Bpt&X~on<M6z1eag8yOV!Slw"
    ")IAx$RU~_O7xc*WCu3l&aR5JBQRrxZ7g#_d+&#wRRi~^P6=8&o+plw&<JgGg4i0VI84`wG24%vrL>pv4EC5QB1Aa*MSVP0KQNUtt"
    "obaeb1BEM^-!l9PK_Xy4g3$~xs&=%3%&}daQhOc?f7lTnNoQqzmyCHlmNig#z(Enhf^;8BP>Q5DMhA5?7$#A5gvi*46NW5Ak`jt5"
    "wjq+B2++Dq`l4ub6mJismR+Ff=mE=7niOdHRF8EeSp?vym_p$g%;5q|`}`ONNq$WjgK}3s9(in03_T}O(Gw4v9k%6m^RnIX@eQHl"
    "N%G1Zy>+?<y$o#mp(V4ci4rs&edxcr^OfRWx_ZB17^HsWoKFS=Vais-lj@2qLmlT*G~3_3qwe4Cj9X_#)Pf(%E*2ZQ-A73GM2t@{"
    "2oXFV3;&vcz1)H4h&19K$+?4WmI?TJepu?S%)v9$Q;Sc}%b*5vI?h;@dYq9&ZXio%Pi!J(nj_8=lN&h>3#47(th*nDnUfxv@wIw{"
    "hnt8vtGn%UUBYFd7rO+tzlS;Beyfij{>oHwj4!(Y153J;&qN)|o=|B25OTqrHrCM_O&1)AP&X#W*IxjdTl?mpJw#q@pZY?Gx>mj?"
    "yNXiJu`L1aNh8u2Ry6PW{pQWxm}1Zqt;-}&7u(~N4ynq-ey1Y01?gnAOW~Dyqq{Oy_w`!**t%d2RNl89Q~BR4wfCXzL8}LV!}d6U"
    "NDG%*gqh2QxkbfG*pqH8&IKF(NNERA+1VaS$_rnxvU7qn%^2~KQ}?xU95O0g`Ikq@7pN~>s(a+2WAp>5TxuboI#Ic@;vp0C{+x%t"
    "e3E^A3cplUnbyR&^5k=auPjh=NeG?n(KCw-I0+G_p%g!eiTn#_0V($&bi~X#x^yL2&#rX7eIka)3{s<`faaTOsWTQqGM+zh2fijB"
    "q=DI)z1xjz9rTIS1P8P1VtR4<>!m$&pOm172#=XK-yqpg4(^QiYI5lLZadf-xyIgK9}3){%Hz?cqN5XVK(TOOY(n%4c-Bi8V<%<@"
    "r+j*IpH@^CIs`jIch5pJi+s#C@Xu+ttM6#R1-miTu{p_ECdMUQu5fbK#(g}}z@bSL<yn+MhMOH$)x9Vfo_9!?m6fB0AlM?v;4^7r"
    ")}3~{#h~MakT~L<m<bRry#?uBxsfiI4TL-3JTaPGB;)R|e~dt21Ky_r*0vqZ&Cwt|z%7B-4C!?MRtUay;MznZSw^KL&;vVeitxI~"
    "9e*-Gs!9u+*BCgi_njhrTg(mcszI!%?lH>@Q$h>?J0u)+3DB{|czh=_ExRHdQ?*n_JCw#llrbr1WrqM|3<ZBB*f9rZ>`E(FL?pv+"
    "m<daD{4$D<IWf>ZHh_|QC^|+^!<4qoO|VhD1czm35a#F=oGkd%sE5R03kd2n<G!m!AOu$P38X<^aX%cCCBbAO&VbN|Eya4p?0Z45"
    "L$RS~Bhd9A8fzmE4&x$DXBksVNTxSRg9932MHunG816!nv^aL-$MS~?qz1AS9gX_fW(=fl7f8}fP)0qfErhoE5KS>*CSE5G(xBBq"
    "njfmkaYeVxggYTN4ZCU$zA-4;9gcL+br0<*WCTlj{7{(e^N8Y(Bu8RXXYD!KQpJWMNNySMV;y?k|0SFNCZI{`*bht$>ja0QZMjsy"
    "Un!4Zw7#{A_@QWsfKUsMdf^)E#wP_<m-j6F2qyBln~952NAeoP3^<()*7`GdwfgeH(-G!e=_e0dgz)O{H?^T)EwrLjRAcOG7YCcW"
    "f?*TRyWm;vSgpCV$M^N<>mJhGe%9pt^&Oz54*bk`Y0$opRe<Dr|D2p+|21=_H=F<2M@z_TAh|do1G|-ct@hCE^+t(fnGbqr<Jsi2"
    "C0Ne525aEO<kCo!w8U;Rg|IR<7NDUzao%329Myx*U9cG478zbT;15M*N1?mZ<5kTycw#B7q)l{6JjbaNJsDmCkGday{LWvmyh7kM"
    "vwib!_0yK>5wMUavysw1$qbF&XuA1c`7c=CI2k9O8@_75+CeGOZ=aFm{#kD%xJLS)j`+b4?~3w-zaBA4omI499pd~>Z{UbRILR=W"
    "!@b=Bp68Tc66#rVR!Z-}v}6=!AL;~0JwMNC6QA68BeaxAm<cdCm9O%#*QU9_kaeGSu>nXLx8Y1^;;TL6lrUjWo3SRw4enLe+r6#5"
    "!|>G9KmEHqcG~85yUvO3rmwa7%LD38IpmESE@ZT)*%>4-yWA`2C8Uva4*`Ix3mw`DqZ=+8iLfKASkBdZa(X)L$p#^xCKl1D$BCXx"
    "A_Ej+1eo@`?gwyBCnh0@OdA{$p>v3Hi8bn+H0C**NmNhpQdNgNPd;EOav?ZN`Y)t=?L%q9!Zx@`>5M;?kZ0t`9kcV_ZrF)b8P)*M"
    "NknLmA0TD27Z<-3J3p22g{LA%Z|?;aw6IrGA`{)HOY066C;Vn8`|-Wpr~7X-Int_&n^LJi2FLYb*}JiAjQ;iOf4DTav^Y&A7F}?t"
    "1x!SJ35Z#y_0pioS4TmiM$k^lQ%~wUMBYJV$CQ`OM2AGJ8_n;I4$QmyAP1=ewRLbS|JmcC_cokoAT=OPdVw=KvUuwx_Af01YZ`l^"
    "hMLsj5Nb*wDNX!tYNAM?4#CYzfx7ZgFMi(p$#71|(X!dcm965aSLU$9dx)g3RC^+*PqYM?nVP0}yCeH^hG;pogK(b1_RZS3-=(2?"
    "_h8`G!K(y&MNI1%SLu@Y&>$!59^BmdV3mlGK3dm`@EX5Wzq~Uu<(nnrnTcyWqEBa1@{#779gJr^AJ@x#PC9l#YS7H@<tq4L>0Y&T"
    "j0?kBsl(0x#tKnKfUZTSqp=w;`)b(z3J~BCQ3A;G&+L%zmRZM7hjAn3IOu-m=vTt-W@l$6iK7VWI_(;q(x;kU%bZTXxZD}h2<#FP"
    "MlcfOF<+;OJX(iK8Jce3Rq8>>x8a+PhTP$iJHzM91T=vJebm|LoyU6a*$#sl)7i<Zfdw<}Fkl#U1<yn;q^8)=ISLvawCR1@von>a"
    "E3Ia}wKIA+M0g6^*454qHXo6mS|`uOpRsdpayR3RTE+!c2au;diGerv%<0me$WN~ghs@iZ`T<A%qtK%=c=)1aUC7seu6KjcHrm7h"
    "U?Q*(q`geiKkfKlx_o9a!7h(Z&uj-0uXx)Dk85{7{JWV*m|{7W+b)a4h8cJJN>EoKBZy>1$K}!0H@CKkr0lZ9V`T(zYr33O<*A`%"
    "I>puOLNX}GmC8L1?B;fQ(bvKb?3sHzo)VX;dzE@=C%18bVlr9n9O_%9Z<YI?0+mjmdz`y>sGDo<J%m(|4>#A0dkrebmv(m4k4`@J"
    "{MEY;8(bSWcg<}Nv!Q=+vgCd9%{vDT{K>ld5I!x_q$Tv(y#1Nu4PMM2ekvWIT5nQWUKXr_!|lX<UK*kYl!T}IORo7_X9lj;{`snz"
    "cyc1)r#{d!fYV*imESESPAH*O@&d3FsI@+yJfsVW`b5oCW&32vA2r?`N*U$p*^M*LJ^joBb<6(7=;HS;*IcZ$j6J&?=#0=RMWk4d"
    "`zQKGk3Ny6rV0y>d#Aan*d+WkJ9?$*x>yuecE0i3Pt6!lH)SXrn%&igOXr7Ab&pn)FuY`WVB&)(tv*!#!TjfBd9eK-+Xud%(cAY8"
    "Q-*eH?0Dj8;S#lHkcUkEJ6`FTz<bq7PUv1Qzbht#+^^4TgTTh^9Q;pSAqV(S^369NSud2v`yadPHab00ecKhKL=-<vdjmqRKu%`L"
    "xqc@0;;bY0n85-!aTQmSZ)o0rV!3h{oMrcJ13pWr)oM3a_OO>nOD|zp%VP|3g+dGeSSBBN@1MAR;+!$Ko!g!2RoA*9>u#tTDo*7B"
    "9*d6v=Ikk7Sc^aIwm;u)b4F6Bkbu#+aZbZd8QrLK!~4r|P+dMs!OG}~*jw3gE|8hF(w#kE(WR()#(U&|7<N#u+C-ubKbL@+%9AHN"
    "mp!mST)wo~dG(DiuH<@axx+y#B~hCWe=sNR)yrg9%R9GXeB;Em`3NYDC|t0ZIw8-T^QP?dXi5NF6Zo+Fq9A6=I`k`<^^Cm7mVeY6"
    "hsF~p9UVj`<KPg2e9Z_-;Q>XChPm^LD$p!bgrO{=fz(o2?R>B|EdHP<tN~=tmz`g%=-TI@yC1oWa(HU3>GUJRaR*?8_3(X4Ek!o&"
    "9U2B0)27!(6(I#i_tXd78&ki18pAxk?j_=v3$?u{gk+i|JFx!Y8nmsJ9;$`*w^$w0<&huD?gJhSpu7QAvL@t5(Lz`cEaWu8>Jg70"
    "ldR#}+$~KvwTsoXp_*{57QBPAX>5J-F8U2Es+Jb&iNM$ZVpZm%-`haLGFlvatXx4;@uNm$CRf88*ul`lX`75Hu*p3QI})V{Rxb5b"
    "YVq|`$muI90~Y$xD*1W$=%Z1iyf^-sd;IAtEW)Q*3}}}d=D=ak8I%1<FKy>0+m6mntC#g)?T4VWst~hau|-VYz+Lkq7z}uhOFi(h"
    "-`7^v?w!voQk=-PXTvxRv3PZ7&ngtGBdX8T=JbYezfa$@FSN||dwfr>_#~hjs-ArwK1<53>jRC%)>V%!Ku^?ar~7%;;@chaKR0AD"
    "xj4bwwD<DGsX2|4&7gAZDEPfVs3J7qufmW8g<<K-K9XeuYeNJaoa~QAq<dK+2XzFFV}2%>i;BX5R~lrx9y=K>l@u865_=Hr348TY"
    "*SwS%Yhv$XsQ1=mRGGk7l1}td%9?B?uUdfr?E_E7T&h9Apo3gNN{u>8hsf|0nIsh$i+^hln+1mk7k=ILR2$(2CjX*5(mLL0$Ttrr"
    "d#ZZ~g`STB^Ddqkx}NgYReYH{y{Nw8Oc$^G^WO;AT>BKgL{NX6Jk*NBnVkKxcGjAb_S!XV+b|DBOvrDSQ@W23F!tX}c@I$taH3l#"
    "fnkhli-&L;3(yAFEOY7+MRv46I&60!v#*ElA-#;(csV(9<hj+T`+^=DGV--52|9&?UC}dAZFKMdeZXM@!jNbFC`<kl>m6#I{YZW9"
    "F%$ui)uwv}Fl^laY<LBBfOC6ITw)>2&~A0ep|uR5<S}WnA=kz2H3|OEEhdp3rQ&V>Aysa7<H<8=kVG*TH2bfny7@bV1$t#ydeBpk"
    "TB+p>nMmyJ5$^ek6hDGyeP&T*Pm=Y<(F_}RhM3A}i7y2-$hF%+gFcr}&@=;_?kQQU3K{&MQ>P4G3j|cI<T8EZp_kp(4*7CAJ=Oa#"
    "@0enU;zu`OG7%6pW!!I+t5y2YXWTB|5FTs^H^ow+YW(wlMy6tP<vc6+ks)srh-LY)x6W18%+^6KcD;tsL8B|AuLTCffap~k<7p6H"
    "K!S`2H=qMUb$E1+q=C5s5odnVglqM^a;>w`o_=-N>znmtVG)hX1FEa|J-zuBICNJiLV)vddG&7YFf9o|Ei#|AHboH<xGz#UOQ`hg"
    "<f{yl(Rr-QHYFF%sAJLG^dOSe)m_lLq(+1GKHhq=i3g-{SMbk3*S8Nwfzj;3m5w|<+}D<0qVBuBPyOL{d@iYmcKm|^cc(7qj;sh8"
    "{|m<xWIX?9#b*VQ$fjSo#39(d?furB+zR+LHX``V_{?G=bVEKFVwm&5M!Q5^pf!Hr4oqUb$w&lgmhPFRydfaHsoAdVo}W3@=N=n7"
    "MYlcW%KIw0hcV>D)XA7FE9D1Nv(=$R>gCraMuibBhv<TTG)A&l{bp<08uh{5$@jJ%l<IBH!Yrr~_cHF3=jf5YRN7qMKU)0m%&03L"
    "cZ~h_1KfwSHt#*RaYB?lUu`eC=_HAG=A<E;0Fhb6MfS9S|JD#H#in9$kf}~mtqO^pbPd`Mdcfc+Gj%=$Qe^3<(`$$sN;r4<RH^hh"
    "U#jBInhX~3M3O^3vb`y9J}3g;TpIg2g;Y@;H6}&@&`m^QfHlS<uy<?};9_^rp%niZbS0&Vg&*9p<+o|7qp_qPKvz!qcis?_l9P=%"
    "uI~@C^U%GYf5N$wJem5!sh2zrm7Gby6KU@~J*VH}4~L`b)?jD<M*q!7PmJ(V0IgGR%edTk4u$(ijaIEQcmACIY`UvRM>Gm=YYkc3"
    "S4C`mCgse)YQQ4VqcuJ*DCQ9p*2j~PVVZ_Q*2zsYIDIsW6~nUM`Q)8j$OK9-%xbsL5{zQIO_b_xBhbQo<2_+q->J8oewmF&;;Ff1"
    "&5W-;c<^yK$DI&^Dl`4{72VCHn3o))Gq1+m+gxwZrMhU^*1JP`>&-Gf9Hlt-nBcfsGl`^&-f+7Y?gWCQ%%>#MFZf*?;p+p+0CSZm"
    "V6VqSvE+Z4S=jzk{QD~)NI4knIM%U&9fXgQX9djm-QIlfnf;zo;3ahoG%-0IgF;hX5+EEHHZ>EfM}e}9)SlJ=uVl?&9R@VW&l&Gu"
    "0r6XOh#Au;=UBSl8CX3Yg)7~Moo2NTt+L*tPifjdLkW6^KBN{D1-Gdi%2-frN4E7=yUxwuc3ys>t-J|FYwmP>KEW^9jDm}ngs6SL"
    "fw*mjhG*GuLSq<0AS`PrtFX^8U`Ug_FeADgEWwgg$(JbAujKmiM?KWhjj*f*1th4E0bTXC1xFM)!x%ziloY(M36F?s02lpE#}U;4"
    "q>s6A2LlIgf1St8ns)^IKmq5$5-PQ$3Y`!-F}X6Q?@V^ibBbj#$w)Lj<4lFee!oh9s$~)|rh6O;VpuG^9**2(*aERkQ<TTRY}zsv"
    "d*qeSpy9Q^OpJiM%6o3~@4e(_=e-`o4$8ntfu-WH-FxKyw9hhlrHue~#P{)H|CbZVRoq{~9SLzPmcnrlh@-kyQ3-Zz#8uTCOT5++"
    "Obhn-5C{$7tb$HaaaM7GJnkE_$UwXo%D$JF-kzU|h~2qyJrs};GHKEb1Aztw0V1rDID|?_4B`w>G&F&1^*gpy-NQwS$>~ntmXT1G"
    "@Q1<b%(&?WsvJ4YX_{&a2a@kL6s-}9$)bL$?VVmtCcZHZ7Kua5q)tp{)PAcF8@0P=&@NjR7?uKT^zoUxZnpT~;kwfEwnrr68S`?*"
    "wKIs}3Zx*ZC<j2FS6RqqM(|uDhS>>V%jy{wxSDOML`Hk2wHG+wr(t<>{IFQ4LjN<@DDWp-YkZAw6@oLu98b$+Ht?NG?bTgljDi0)"
    ";q%a<KRgl#J5*WAL61WU-+#Q`vqxQ<_jppnAcTo<XNOn}TgdesxZf8(LKw5E@>QUZ)PWY_VRYZg(-h%4=Cc%B){ozBaGl!lv96f8"
    "cGMdtVSA-~7PVu|Af>2iUWz?rup52w5F;hyTnN=%6MQ&$FiE-L0A-$#hm)6M`&YE2U*Z5*a$tTmKB7{4u{*I8oJ}_LhZbJ<S729t"
    "E|yIQ@#SCx$#^y*oyer-Ftu{IVBwVH<7}u8A@CE0M3EZMF8GO>UlI~n6gx@Siz#2gs4&NC<**oDzI4I?SM;$dyFHyisyYCA!5T4F"
    "^9GRX9GO$s);>z`{k^J)6~*Cbs`Es&9>bityR*JM+Pm4Qn7cXGUHZ{L{a?=EZu5VAMqo9n2Tu$|+DIF*7_Y8W1TZ{0UND}6^3Dbq"
    "RWVWK8+~HZEAo+m=|@{={k?dj9Bcz}`L^f6>noEGYY$sVUp6X4(~M3DQ7yhavh2N44xwA&K5nD_P6p){g6(gP{Xk#5WHZ1hQO{~4"
    "qaaC@ZcP}N)6{aju;5QESYx(C4LiHi!>w{;=#<UIgv9+@uWi2$^g2K}O#0ngGSay5tNS-U=rmur{QTEuqiyEJ2`0|D=a;Y>$WMi2"
    "r*-Nkpn&%uuY#AV!)Y|~^p)hbP*cvn_*^OoN`b(TdVq$LL-XyU{U6@@<nvliXRkQ=4A6scGZF~a=Qo-8G;=XKnHCPvoxLLZKK3iC"
    "0h+U<^QGuz_V>RMdGV$Bi2o>4-zmMn|FJw`d{Cm?`ndu<AeaO8mEJFQd)FKP@LGojedxyBZh>T1oOr@J5twmZt);iNKNiyc%liWP"
    "*@GJU@lUARJNVHjv-gaP7jU2c6~*5TGaoE=ulsjrGV*egpyQ`RktyO)&N{V}jRcL6e(E-3loXqyf8M^XZmh=sE<J&+=kFGfJ@mEc"
    "d%HKc%Z(d9d9<WTf2BMiimhZd>bj&jNVg`P{owC*lC?dUBjdx^=>##Mo(%y(_Jrp}!uWXd-qOoh7?|EDY!5x1;0?U|Y01}<G&eu_"
    "qut>N_&n_I*>AbNOuZxhWbOB|<rVc4xk2>uGEt$~-}cweF6n818}coQd3m>&9=}%+_ez%i>CtMXpj}8j2;8G*hUNdFc+^E-*k8ZW"
    "UT&WYmqx#H&RJZ5{mIbMyYQorqSNtnuXY8Dzv`l2?ww!SZa{Zw<?+?cmGWn|j!GQV94r<N#4dZA1hH`aN`y?qF>ljzSUIsA>#>`?"
    "dxv|Yn-jd512^$2<X#b}-4C;moKF4`wlLmZBSP;VJ$rf9kE=g(|KA<9kyrw0AffGCiZ$bP#B=i0Scy|{chs27<<7L!$Yy_graRg;"
    "eEU8~K4qJQckUty<K$?ll{Csb#0MySq{pwx;<hL0rW@J=Za+VaZ`7-D2ih?mVvoGjxm|OL7*|txU=G($Hihl3e>ODX<|+q=?mhF}"
    "{mcx3mIck7+7Pd&&u=rRXUIw^xEIXMh}{4L1h;>Bd!6irI)eQIwUh-HNm&V!FS$c!eJ&XY*ru(Z4L|1Lg1xX?ZT_vj){NQh!dq|L"
    "ZN1}RRRA!sVdDl6_f5`a5JC1C-Ob%kyltGWQNlplaUV?c8hXyg+&Sc}8B@T5@Y0q^qTfIC$RbWQJap{;%Kz6UdF&r9e%M>=9oRv#"
    "3UX4pKgPxE$HDVqslw@>KD=IMJ~Hjf3(*BNX>7l}wp)}LR&?&LuT?!h@k|aIu?an5x0Q$2RtMc-vwiJ*r!mvT{kW-{z4W4&RaN!6"
    "sz)2T9N8Ehz{^_u<~~Mur>4Dd{b%ej``FC^GB~&B0P|2#9V|WXYJI{Hp9Gb)<n11zyk?-Tlt$>w)eJku?x%cqeW+cf>uUBu;J@{9"
    "HZFnYuEIrRw<YnhzH8v@JAYFw7rQ8McdIq|V(>lU=z=!o329<IvU>Y=k9N!{dNIq$qjd@m)hO}s9mrEIKL_BojT#E|z<?`dd0%}w"
    "qdl8|T{`&dfyM%jCctqB!wZW1m%C$i3$OKuJvAG+Jb_HRL6j2+_|A*5%rd_~zc<RyxZ7%LGhs>A`#sNV!C(iE4}EkvI&l<FGfI?H"
    "dz+1pdoSTVbGDztPS#!19-&@G#W9gOp;M*_x{avXyRAoF^apXTJt&Q)Nvk;$EuoL9%D;<u26%%avMhxbc`Sp1anf4{=1GOA`){pQ"
    "U7!~i%!DqM({<{bbJssRN_x|{h~%X<eH5Zp#;vA&sesn&3l4`ID(*O8j+Z-YOhy<7>Hy9A?H^;nrb;$ON-@tONl}H^-U#fKNsqhe"
    "XcQj@-JEd`!`=gtmE*LC!^)&R##uDZo`b}2Ab_ALoH{t%cIG9>!3kL<b|NP{OB&v_58>Pow#BC~OkU}DiQ@Gb8Xn(U>$46hlSZ{%"
    "^-f-h@sUz{z3;;ab-07AsRxor9G~W%Vd5;Od*cJwlo<ELldO_75R9l${<5@?jw+xT<wD-$XBNYX-8SacU>PTC8aISX@L^(rfwDls"
    "a3~z^x%dORXW~B1Fz~K2fz-w&iBA>Gwrk*WxI6+>4Z_62-$%~Vb2KHJ%E5r=?NocnQ%~M)z;TACkJy2Q=N)~=?7i6x9rC6cV8;`9"
    "*($s}Di>-sphC+S6Nt$jVgZ~2oUqdO_jlS4+pVq~7;J;Jn}0p4tx!kuSZk4h7{yIV@BuE-aO~coNP0>}$pjfU){8SB9>#52797K*"
    "YHnHT#dZdR++iw3dm)f7%B9*9yzfTJ2I~V=!r-^*w%Z(9dFntW77Z_CPZhG&QHS1_YW#uOhJsC!uRgR$-Bvv548<PD0RU}Av;wIJ"
    "bF2dJ_kR31PS}Tyf}2ayI)kbhce-`Og1<2NZ0q}BZnQ7@x0|sYQKB!<aQ{Ee*4Onm?(-uP*!mz|!>zv{CaZ}^!1bL9Aq8YQbWEXV"
    "$u{#h1F%+UC{NfJwWa5sdZ|u$M<|7WOL;69`r<S*Li<b!-2AI-Z^G|9IFE0$XQwWod1mrjcG|g_D*s@=_-3PVy+_yJKxr0*+(2qF"
    "rrq|q{LF`!XMgU(IDP+nS0DUQy!P1^l$;{2M%@%(C|3K^z4gD}pM~_3rA4<d^y+v2#ZgU<1!jF98C_q#?fqo@O>4a{d*Z42TZvCk"
    "DM=1&<X}ObLdFF0%JtaQ+bbKCe{I(}7bxMNzk6$Ksz(hoo_z5A(R&+{0+#a9z|WS;=tKZZU!r`4wbGKknEM}U;hWMKf9fPf&@N&!"
    "^&0Wi*&xTd7~SX|KIJS9gm1j}-)~g}G%(55q+vTWJpAF{P^=hl8O$(8(zVDpTqobUu(Z9DDJ7?~EPflXN{mV5&HfF~u6p?@`Bdw2"
    "@Es!XvnKskEV;0-$*kyK47Y}O^OPs^yD!b1696qr7Pa!x(6~abE_GHWKqQ-edMfLjTD;r!546(K+~!Of%t#lA5yY5NGZ*80<p>s^"
    "4F4Y$@EjV{{6JJ(*M0*RL(;2bPbd813-hn^&Tv3~y9nRwirD<4;eYy@@x9)}N|u+ODT5p3<H(zRX7*3ucC9I5zjikA#fCIe#}6HA"
    "q;UH6w~Pn%f#yp~ql*u-X=$&|-$AhIT-h^B2HVP!!H<XBf-}ehgIP4KNUweSTa7|ji$-(*6E(=f^K&zg^Ed3|-cd&lEQC4hruM@4"
    "=Jn0~QG4+|A1yD7nwLq!rzrn|G<zG%XZRqK9z`kN)Jg7@O#Z1$8CToC{hJ$?7QQHDvBKYh8KLbbE<G&phyA@$XuaLrt@IVoKE^cN"
    "c~-<*=d4o213&z&*Z)XjM(PrzbN8MKojn>q>bqOx-FQA<Yy}U1hS6C#sP(tlscdQ?vE{A>>mS~pTpxBH5Og;>ojPa(n0=)9u@Q;K"
    "8)rSa&hl@~F-q8%=Z#$p>Q61h_T)VLgh~a66WRxYS-~089gHahtrA``yPj$G4s*8o+}RaJT~Rh^`f(iWU&6takmtML?RFva@{I3W"
    "=f?fU=KQGtF4)jA@I3yr{l5n{{Lp9aA8!6fort_MvHyO*gt}s#L*;&5n16BTFDKxn7oQfC=W7UD@YSZJ)9!{<iq{hMsDOVlTCZB&"
    "*>W0RscKKI0|(oFLBJ#`h%Bw1T3apPRm&YsUUpw_^HYt(58isTlkcg&EO2>$F&uC{i#LDz@82wHoPKJh*|}lWZr^jdQ(^+7Wc&KV"
    "vIoFKbLuyIVcSBCG@c|#{`tv!?e?hWtMpff*6>6Vy5Aaz%?4K4e^5QQ=<qv(&u%?w$3NM#>UMK{Fs1Hn_d_t_27dLe@$;I$KEHBe"
    "6CTOc8{`Vbx~V#UTYar}$2_RHYEtmikGxEfb-nhqcXXbYdWuBZ3_Y02H{G>jTQi24nkxm}yb@?A?Sgaj7;W+&->dM2|NiHHS>G)K"
    "V=i?{;=47K5S#Hxj{(agC44amOoPK#BSdPlaSTYXm9d>v0Kge`6OYWvf~LViA4SVn8)>(V+9^hpx;Pw2c-_a`vv;SWI;B>j9(XQJ"
    "dT5spm)81>ACy#;FKD($bNi#cjjl@{SbhNekx#8^q@d5HLg^`2IF^|+Cf&LL<_@u78HqYXn#uoS+gLY=q3%pNBg7FPeIXKpj!C{y"
    ")Eoo!V~T}ZU8b<NGuRT(zJ9j0*Y2*9e9#g-FxD+L8zKz(*pQjHH#2Ta21GJLvJID--a+U}NbU$)yAMDv5Tp755xk`gARKet%31|G"
    "10Q*tzAPDT>1faNO-@+}n<vChdCYk_jA(>jbOk6k*fU|5)t~j?VRkoFh3A8&7YVeYq-F}dj)m0q!^%Of?K_<zh(u#p$9+ax14y_S"
    "iKubIr8%;P4cJ5Dc<@GMpS$ctRbRQ&!bQ>pxyjjBG|2>ER()i$0k8?y+6O!j>t(jB7b&X+gQa6U%p3=G-BAnyWi5{hc6moX3aNBD"
    "V8cj>9J*8SKxY&LW}wY1d($^<3LZV=T}-;exEpWb)JPKru|UlduKv-;rQ0T_xwE8-tNc#0UFl)~Dlu>qLA!9(lvW!b)zE<&{NH9}"
    "r;A5Sp6hDfp6cnO(Wp6%cYNa1*U!Q;mO2_{D2$P?B<ZQ&Gg_vEStHsBr9$4;ZUe$KFhWj%nSt=nTUZQ4<GNGL6{rMEP0btywFk9Q"
    "=c-hGK$fa^M)M7b#nk}P&+d*>Ep!)O=r09N`f8@y!0J`CMNV`Yl39WZ)%x{I1i^$X6mKcFYZ8hjivCmbibsi&JHzTwPEG_ht&GUl"
    "0FZ{xp!rB`Yln*AHryK46>Or9(#qlBppLWyO%4b+riJfs$qWIP`AVpViy7A#ksJ317-Q(2Dx!lRMl?M90g(qJWPrmc$(w+V>GJ8<"
    "=XUOH9Na#b|NVuX$Tp(qRKD-^Fb(3-f=2gq*w;V1_UhZe(V1{R5=0knhq`_Smfb=K=mI*@ZZuk`SE-c-{u1x`x~JSPjz%DZxyhE3"
    "Rg#ChhZU(!&`F1{EwgcFwuvWg-rvSEVU|rN0|;MQQ@lo#Z&q%JIB1F8p%Ume^fpu+5#Lz0rvZ0*=$S%r(2gTb0P632$z{)KsF<Kr"
    "VZ-3}Wvz3$+1c$Uxr{eRs!T-u7zm@dRLYg}1C90_6oq`FuX%@HaJ)=R8$5^LOlaPlh}u0^1>_;l5F#cH=+@9(_A)@d{y6IIw}44u"
    "<fRMG`#zrxZeLbtV22Dfl9n4qQ9qXk$P%Qtn-;>rx;&bpJYB9En2GX4w{rK0#z7o~ovGfDyPm^Wj~=YzUPu^$i9ejgBUT&(#Cz4u"
    "Ia5DQeaCdhP-+>_+%Pa{mGBy-kX=_>l&ZZtU%8~Lbt@8RWRqDPF?adLOxW#2@xtdlofABmZOUzHEVG90H2MK7iXI5&Sd_h*I}F-_"
    "jE~)f;lPr_zN}Cdp#l*15S52Ign5{;!44ZCw5Od>WmG+`B*oEX#L;ApzUhh8F{17n#!Pp><w`U7I)hj)uN6}Q(ijKb7VI3F7NR)v"
    "$RPP+l>;G*rgW9pg9s4>Ja%OaN+PX!!%z@6X-JkqR#Jkny(H)kr}U29fq)Ri3?bl%rcj6N;V#Yvv~`<P>9*JM8iX4r{#5O>Z5~3z"
    "t4jC(qu{-tB+1V^y-IJYD$9Fc?d?pD-<?^kw^#rqmT@GGcjS4I5mNA^5PwlH0<lu)45>ICDc<3n2oS^)#KNwd-PxJh@usJzr+rsf"
    "b$M^oRA!|&YWxKm`M&S>^FB{RepBsojOHE?cF1(gfMdyH2{u}WNWrk+J_hJQMbvp4!dajX9h4<Sg>+an?J~qmssIb71$j}Dbm)ME"
    "Yp4N-B%9r(fa;+liZVOUc?1G5yQk|MKx2pMH%z<9C@eU^CB?lnCMp_c;$6DOKplzJ6ow)s6j7n>j)3%akYcB0KY^h*2%+Bv#>bkW"
    "vUH1<c~f%YlHXKC1U|8W9s&$c90>u#PGaEp3jw@D!H6Am65x4^;7PANqI?CIHqqlDMK8-Dj0>=Ap%E=88gP=?K6KoTd#$;iVA^06"
    "aydv8aPhLHx@5np6F^3!{J2Ab1g9V}f^M_BBR+F1_brDkyV7q)ES3pzu-Kk39A{%B4%Gp{;YREVCYd6MnWRs{hx!O44e@Y1mNl0b"
    "fPw@~PhiPI`-c3uGZrnKXFOEcJ%JU4&;aG6s%qI=e#lI=KGXR2gRj2NTrNiyW$Tw$e~53G0;SGWjB{%j4ovjrhsx5=rc$n*eP~b`"
    "FstMj?T0tl>2iGpQzCnCOCId=ySJR+quQ0bv;T9I#r}QPXkEK5ZXp{AtK>wx<XCqNSkLdL(`<Nh{780}nFpUeIsDeY`S8!!?AjAO"
    "`ag2yayIOtws_?8qr<KL>sj!JaF!;PF0Z!wh+5?ie|qNBeiVP77p55dCT#(m1*LSSlVLp53&dbRetS5w3m^SI-kI~~LJ09!*VEZ{"
    "xXV8R&v&kCN8ud(HGiq~aLf2YYJQvj)%L#|ZTuVCeWJ8+Z~sRfY3tI@p#2Z2!}Bhw-!5E#&^(zAEbnTX{V6n>E7fm4YkMH|@uAXh"
    "UH{-$zxB5px&+0{S0kZUAmi-)7alwQ@9m9_`iU{(K7V}c&aIYpmkZu>>Gk>#|1BpnKaJh~n?5iIyqQ)W+}Ue&!OTXz^QnL9?egfw"
    ";>+F}ce<{Y-+2e%C-p*VNOlU9r`=w+q+!ip&05PZlY_)yf}=+te{%a%9y$2NjYr)mc_s6pO|2KOXY`liPd#6+obvW_54FbygKus="
    "f8>53m5T-%{?uB~e8fU8^l_oJp_vc)5O;X};Niwcy)O6}@h$Duz`@bCV_(>QSWf+5vKFw<0+N(l-cyvTVR_U#Zw+HTY*Tpfy}$jh"
    ">;C{~;^UXXsO=fFfj<7vzu5jKzaN*_J-=h~_MN}a4>xsm-S+=>SM0JcHeb8ey|-UqmIXq6yti}BDD6$}<q7ji@5t2lM)nQ9()s8@"
    "hKOUtzXbo{+&?aP@;8!R++KYE>tg<4Z|~lt-EPeaIQiP=lG|5qhpJ%5xZN>*fai%&YD>&*>)D_qt%f7<^rPW}fmAkRAc;06oyJ~u"
    "2M#$%i=TF4A?i}&t7n_<;QfD8UR^#rb%ynp^|Ef82?htBR1+b?Be}X>n);ff|I3Lfv6Ubr=h{K#bTkvlGR5Nd)vCTx+JUuF1e!T*"
    "GgVip<IlollQK1z^Lxr>zHuP=1cx1WB<0Fv4~BwK%w29Zi`$`~i@$AP=hE=x==_t}Fg8Uq?aoKNc7;hnb6fq0?@{KaCOi%3%cl&8"
    ";LeQ@<vx*FiR9t7?3f|vMBC>toy>1hw%2Vj?!93M9t<Dv_MW*THhvGaoq1!W`7tO$`9as+x|}Of{+V~tAZk;J16Nk-oh3I0-J`t?"
    "o@MCHz46tru>3?-XDnZ~9~y;AZB4<vKWUFYPSxf`WOpMp`DZ|8iT`YwaEal+gPP9aLTrjgF}fOtDd)rpRl{gJK%aXbke*EL<Zd(+"
    "D=2HpHk%3skre`}>b5GtEyQ9=#QYzebGjk`n_B2o&gpQl<u)VWa=`vlEquD=Ojj&Z4L;|w+SkoU^lUHEXzwPO{nhj<FNsDoq6gxa"
    "P?T+9%7G-f-9*IaKr@mnyplmk!E?#g-*a~!Wjee{Wuv*DZ6(<wlR()Lmz;6z&B$F8-rnws_LhCGYc_mUz-^5`-g{2rD|eqXx3}nA"
    "bWBci1gFEZ*%(Paj8KUe&ddakm{d&>#x!OGjaw6U5=VK!epa1|oG~`5u?mVNaO%JpePd3_v+g?th`SkSY}su>1L%&KoKbx$O8Sa0"
    "F^`CD7Z>q(mvliHX4+n38(nKpG<WODFnK&<{}#mO8ukgIj`)7-NiF<kufv#G5@`1{AionVmtqBww@nYm_`VdLq`8SPR#ee$0WP2o"
    ")|ROLS<9MyWb4h+LxdLSjt<Bv%<0@o*k&SN4zoAx!$H1(5{=x*3CSIllIl(815i8F+YmSA5{p#D8=@1u)_Wq$`#qNJqunBMG!+Bh"
    "&>!;M4R?!r&JQ0ZeXhuB>hX*~b)cO@%}!-NbUw459ldWNNA~?dF!e&=HJi(8rGbFvs7eEZvN<iMdt`IHkOH}D!S}38xJ`~)_9rG4"
    "UrIgaJJx##oAjwo!mh#$sXfIj-k~|O5PC;D^{V{>Dms)i{|Vfk1Cbdf?(J3p+UF4DMxQHNN_W@kbZyx12Xy~h4{!ECJk*_xx^cSa"
    "AKsOZ`+i;8IhI*=a;wn9ns(<~0VG-9;|>v7d8+$-aDQm~H6t4$;jRdbW}d;fQM==vt@af4_X_%0+&?;9KLkn*xvCr<?K$()IzE=R"
    "2&(r?E%a61@qsNFraE2bo+LgkcKfzL6K?Z|9oHm`S}?(-m#_naL?yqB8C0NUOY4`*+E}rB+-@bxWx25L{OKv;Yue&8>6jlT!v3#)"
    "vVzr&`e;(LiL7Nd6tD>pn-MBm>pR#r{C={_KI?mTd6KWS%1^(zq2+Hu4S&VQa}eS`H(Riz<C){q%OD%*Z(!>z#?afMJw}_^uHrcf"
    "TO=@h;#*V2=T9}k#-aRhd$!<-p2m2U&0|?u0Bh_J52EkjmBDy2IXgB$j`!~4L6>i3L{3i#6`d-Z>FziINl2pMX>%Niu>g_}fmw0>"
    "&Dmju7-u8+o|E4g243qpXs80aYRW*`8P+#?w=Td{oQETRw#B+qaRq^iOoyUOX5xu?(q-+q^#jHI-AF`T%wOLkUP<=wGspOo2gFbT"
    "HqnuL(jXIF(kWug`8Cs%nT!s&UXN+vfG`p9$>g`4w56L;N-=pKnegqU8~(mHlk8MwP#jSX)N-H4t<{`y|BH%lJCC~)T4MG1oyp4x"
    "0GdwpFx!dSAcgM`xX1Fkp$ek9QfwUsReT?vkd<@cM8=ZdI3|!{Os^=KPOoQT&e~{su)F^Zg1xK>f6`D4tL++0z<U*bAc73u=c*(9"
    "LhxKNaVF{s%qd|O?RO#vIW)UFaF34N1RWDf{<q|`Iyf1X9JqB=G*Xk~Kzy@bignv3(df~u3W$YGTeFVa9Yg(M^v>zagzFvmD)4(>"
    "4~8sql;hI%x7J?fh|79GYz-=Yo>mEmYcPg~{Yas@Kk8~_NO==eiRzYEYhw7(?FRj~68I+(*bxu=oz))g_Mhu}_y}miDQnVi){*o`"
    "AJj2))Z+P8b7T!=PHJhRzTG%t%onDpm`W{Xd~9e!*+4|mGmcpksyB2b`!&18bd?-}^8Tlve`42=s%ezt$K*Fj``BZjj^Mm^@CpM?"
    "_QLN@rP3EGN*!>!x;=R`?zooi<yon=WzzpNO&MWC2nLo;O?rVCt%a|_iVRvh?pU^mm<a4708*QN*Q@zy-$*x2chybrO-h1Cx1!XM"
    "dlbZAp9g`Mjz{bG`<-kQTRERaI_&(5bNE*xSsf;$8Q=7{H>!o_s4s`DZYp4lm@eGrS)Gd0gsbS7rkzipe(ZIuq?dwdSeaarEC#oK"
    "gF1;h=;IRoomrz(nI;fFiI9PK9Ceh+$1BmGY2WSJyZg5e&Gq2kdxMow#1R4dKQ@x+p*3^k+(jq9U%#_cq&sb7%HE>OxF^Ito!9uN"
    "9mL6gB#}j2p()B9QyVj(6>~s5)fX+I=k{)4VTAI_8NI*0V31<zFibjVN5Qcicy_&VOTv<<mth@PEFJ|i=pjduX-N)}e;iQgo)2-l"
    "8zz#263Fx3*p%RzkT0K{KMI|ovdchqcig^k_<lt}Sk!M<i~%1VQwP)PQE>c7wlc_>(|lT67^6e9`x!cmlUCaJfzNyC*+rn~Uc~GI"
    "ZC6TOCAiBmk_|WiK;i?_FFD@?eHiYB-8MIRADt9>t)|F2k_L@boXU`%TuGfFLwY4<-RaPjNp!~*T*yp#cP4j6p#aD&7+;Pu1{T&g"
    "T^n%ylasSAh0>{W3ok?$y~bf>1s{gb_L6p~{DTkH?B@w0CTQ-mF_|R;w(VS>>k_~b=&;FdFkjQ4l5@5u0Z$F7Ib=%5u`niMWUnAr"
    "75bE-Q}S?<1$A8{s;FZGNItc()3+Y=LM$9SX^s^cuzGc)|I0hYb2b#z?}@4I%-5q<(Bbu++UxduZJ#IMh6wvW*UfOyXV0>HpQh!Q"
    "Y&(Y}u%uscw+4J}2eIiWp(&dJU$Fq-aIzggYabWnjc0x4aqong^uv_W>6)u%ui0!0vb7Mr-v)ag4-1_{xLNI(Yy8?<&b4nS&)fKP"
    "tJ%rZI4cOvqpy`H0=feBf$_6=Bl4w_soe^wZehecnsap5X8l7wvLCSdac_(vn<yk__=UpL2lo}$5)>MBh4c$O+t|K|m-3HF-BY#;"
    "rZDf8A)71Hb4%li@-Hl+N(x~RI1ci42Bta0k41+@9~q%Olr0|!?SX9`5yqZpVF*g&h|kxWS!O`0#wgBv_M|T@0#(^j9Ky<^R!~H*"
    "L~`=o$lx!XW)E@Og9tGbrb7N{N7kl<ZVg>MGRy}&xKH3Gi|42)7)gX?{EfM>TVjs@VFX&!m8FwCvFfDq<_lJQwtQ;IF%=Rl=yU=Y"
    "v)|H(3Bco%pfKPumKeolY5-3FvyBgr5R{A<;e^K*v3Vk1$hidP3WptB2s6=a)^m}#+=FTJbGiBDq0YN>cR+#Dpc)(K1?;hFz9uKx"
    "gS9zc-X?$i{@*=4E-MG>kW@6g7DorpOX6H8Y4!-21_^=PODoON@SrPr2~*xbQrbN+Y9g~!wSmKSPQ7<z)Yz`=_TUM-@3~!`&N`2J"
    "f+k|;)?cE!k+ANGVxCTu@x*a~I?UO&iAifHO?~G%zguucjL>7X5Wb-<KYO?I5bcD3OmBvL(~2p)?UJsj0<YxK$us>F7fA(X`vD|s"
    "kTs3&FLpDx{Qa6On?mp8<RJLjhu5g%Y@ZoJjNlGu``v2w)w^^9K5<1N>SV6>--FIa7tcTLF(>j58_S=a#L7ZsYHd~y6-RtCwAMZQ"
    "jj!Du-$Rt*R_7C`zb&rsaX@?ScH|HC{}(tj=YF;bA;rW)OJriTQs_&s3!3)f>uw(F;#b8TQCJ`zUg`SU-opzUrQw{lM$Jl(WJ9Fs"
    "T$z=$Ty+p+j*ONafe1cg?c@>l8wO>&uhl@7Kb%qG%{_{`;^|&&jC-Y0tsQy&^mD|T-k}`9*{?p_Q3Nf2^V8HchRAy7t&wnO0149F"
    "w6m?YO|`i4v)Q$X2&l=xAlgPf0NLubfBx`S9X8tFn2S(Y)++N~U#zxuglWC)`saY>%DknJ;A&JSd_|1ABv<8zBj(z-(6_hkE_n3*"
    "@JAq~F?e<reNiJ%)r$U~mnxU+xTpuik3FtLYT>%maqryWG797N)hq1be%*K6b`#vNw4Swb`^k}tqCzuy^RsfiIKRq9(2Hw5XiuZf"
    "G1F7naT-g_zJP>eFJOyYd!Sms*y87{Bx;1z^FcgdNKvUwfCF%y5rF;j*xqPB=;583(1)7A?76lVpQaSD{VT^ON2VA&yPEgb^%H1="
    "v=hO$1#Er7v<2B&K45d9qXRRUjaW4bB=Dg-aqzHk)G3y0T&X=gYZ5*KJE*3?!2GBgz}rS?*g$3+Lo784wUL_~YaBtk=kXL!J<fgp"
    "s8gD-wxC0bS=#c2C_be}(uC$X<4i-KRZFouJ-E^1H|A8Qb-^>3kl%KolymFXsDyxCFsopiw>9oMn_^9`T2Vvn4Rc^*gx8dxGGA#L"
    "Wy1PwF1XuyGIJ_0p2)RL+D*beM)yv<Oi@R9ProTsptTw6Fy{qWH3XZLuWO`T#ZEUSoFF&*vWPNCifE=(4_C5!84Y`rSV>pYO0V@+"
    "=297SwNLiP5LPFX-e5Q5LWIGc9%o=4t2wq<vl@eGY3r!gV1M!C8iokkN$iEf1QPF?@xw1hdYYk-C^E1H2NloR7w9;Vd_D$DXJt;T"
    "yZgOrd;Qwq3>rHlddDD~0})P~q^ZDl-{2ZtEtQQwvugHG8ZaD==iS2^_w>egZ=5F$5OC5kf(de!GzLCW@vvfb`18SQ46IsqyTJ&I"
    "Y`j&}PmE!lHry{yU!sCQI<povh0N^2@W4)j-b^YJ?+xDH%5%dGHRtzej4RtLAF_i-U6e*nKj)rHkFzUb)SLB*(<c;M)4_62nY0`A"
    "tvr;W_WWhFkas*==?GOyxo9IovB&det!jwv7;lO01`pQ6HO20&_SKuQZZ8V54N(IZ1Bs9iR$+L-*^yeCkLdp0a_3p)u{NyTb>QC#"
    "|BdjyPXBl(G@8RZQn~Hl%4+Q%cfQi-T^pV)5YJB+zoc7-`xo9j|8VVyb`6sgCH<ORhq>9x1zu+`H4ePgiT;l7!%yzy@3*CVFoX=>"
    "K^C-U%FrCX`&;J*ZL@GTfE)AN^*w#yEF7~Jte0O4qmB#u^rN@E3E1gR4qKYonF9nMhDXl6^|IdX7`?3{%-)@)HMV)<@YVwR`b;lA"
    "+3m_%AGRd~Y)<$xei8WHoB7i5@Y)rBG7ye8>l^#W8?R4~nYGw&e<wynEVn7Nro=)FTZPSYk>xsLJov@YS<Q7=YV87%r_r6vUOc|!"
    "^)O<%M|XZ@a1b1=XTj;1>p9O6z@xZRpY%m$RJh9G{$Q)I^BdlfM~*+Z+#P}0pKKq_zfZjN{N;y#^LTpEA9&6l3{XRIKW4%HK>U#e"
    "KYm&^aPw!y^+4ur_^5t5Q}gYs>nwkN=Rk53bDjL_ZVCzH)$IoLzv=LtrXP9^O)eQfJ^64@nsj4IT>esS+WR;+_9Z4Zu_umiKG(^F"
    "%9uhPfYU|Nr=;6d{)t%V9pH;o$*W}IcEmzUNu#Hv;{Mx8)IVDdWu+Uwh=W}8tt7H181Fp`&KE8PA?>mrCD&Gb&qc$Ek9Tmrdw=<f"
    "FfG3I&GZq^ee(3#!|Tr~qt?;i7qKaC)-}7G+I_@*I$p0}mIL$3tDRJgc9kF9cCND2fB(fZ;^;uhH=hI>>^?FAMoxww;Lx7*^_`nu"
    "U+dSOO$H~Ieq(m;#%2?#w+J2pyCQ0>Iq~APesdIU{fY#F(QQqNOSZ4rgZz_6m|P?9@p$}w!b$&lD>f?!oDbVDU-?1hN5L-jI6Xib"
    "^>(?{xAy<i_JKfI41M8m4{VPWW;}3}`3O%QskNy;%Wd?H4kXqaou4JN_R;*yW{yHkXt(-9yh@O^^X5Oq%HFeH2B~FR3zrOV-Z4DI"
    "mQJPf@Kipgm-HK%sq`!NdatZYn@{hbv|)L4ymc%Ok(uHBO(U@ACZm;~eC(%oYL#{nTM&E)cIS*ede&`Qmap%J4vp9K;VH2(mu~-I"
    "pr|~RpOaMXg{DhpeqQ)5mzQR2?2Fd{MBPO<n))^E)38YAp^JX`8x)1JbEU@C!-9Pxx+Dw!7lJK*>)wZU+0X`c<f4jy<9YkbGLsTe"
    "`T2=AG+i5Zj&sbF{h(L!<han|`&nht2Aqi`K&9Ypw)?ExhPgTyZ?j+CK9>E#BPP)L9(ZcVzsx`Fpsq>XJixBk&5eAJLdqD1mKU%Y"
    "xgxUD0Ah;ZbOdpvcfz~J^aH75oA6uM_E&bzhP|~sW7j+$z+cRuM6`g~wMga$|L99OHMlali*L{WQK~AOep`Kg07o>(+fHt{ejGUb"
    "?WLQ`-!1t9IfEY+TInY-1n)lO7^UAvnrVPrD1LG}{a)95J|A}r)pwA6)cECkvC1#?Cm^>jg=xUsr)ahw4aQ(w;815<VeRZ!Z66N}"
    "F8Ka-yO<zmY>6@R2|hlg-OG`tZ(M^rkiM(86BCm>0f0fi@1{!R;<Q=Mi~=U@%jf>Q2~P7pIgxqM7g%~bcJ@TiTe-EJE{WZL@Y%ue"
    "*j0eYU29kxX5Jg^Z9cA++VA|!rL~1`3a89|#qofd+<D?zXe<I@<FwOZ)oLjhN=uIcU-iq~pQL^-G&Ok1t*o2{S5Y||D7xLzcT=?q"
    "m!Pn0wmCn9+sx#_hFU$4Z?soai_5=CLO-{i7hm`+-}%#<e_r}HX9uR;-t>2--k26a%W*hr47Hzh&^?=EpeOWp@A~e4|JC<r$+zYk"
    "Q}OsB|HXkoLS?j@Fc51S_P>f1EX{oY4&+)4cgYDWzUo(;oxu2DX?<RwivMJM<I1=F<FFpUHFb5-a((&n`&FWGSly^uBP0v20-v_%"
    "hCmh7ET$~bPP1VSJX52ir;U#e&TFCPjRn^M22T6Ddof+(ws%2A3%zvt+_)*APYxnG>giPIl6l1?xrjE#rr|^1truP({_r>7d~=zE"
    "W-{yg@lj$p{QZGUwBT8r31oZ!?UqlPWEZeXv12O@Yc+1KQZ@PV1^&v{?SB;YzgVguA6&~HZ#n7h{UhM%&#!N$o1%Jih#p4er^BDD"
    "|KyYVckn8dJ1*T;d*<I@oevV{|IgoNZq<U*fGw2{&O=z>q7R&*>vta>Jy1ugAz{z985%*;uOi_{pZ7nmZa`c1{QtOhy;otIy$RCJ"
    "NTA*j^f3!lSIIDUMaCug>hXH_lY`72flxySU9Kr{@x6!FYrnoAkdEK|tn+L^RleD85u0L+j^EX%hSFQoKRmi!OkHnJ7yX0JfvZ=)"
    "Jb3hgLYD+DYBjGsSijpmLp2)wSlMsGyKo@V>U0kQ-9B{Yf_HTlUin9cc1nCSx$2Cd?lp%nLEY~KBX2uzPO1-U!*#lo+6@?(8FUP;"
    "GGhF-)6um2;Oec1JsW#<;z>E#BMqt??zzl}&lG~g`=fkEtkekZx>nYJOZ}Y+D2n{5Hs;Ffj=b~R;f^u9)_640b&Mc+NEe{G3l^B&"
    "{SI)qS=q7|^rIVz%3oGuTZ;xRfD=;_dwfX9zJWX?KT<?=1e;6j9ILm|Y46?P=Qp&<);Z{t|I{RHIN!0O+bfqlZ>>J+r)EdW9;xNw"
    "Fg$g%HEM(K)Qj_^Z{Gca*`d7Fd?-3Ny_qU~Qf!{z!&aE{XJltZtiCk!PR#I>esB%`@4R?QuPBzl-yb2&05Q#Qt^*Z@wNmNYu5?7R"
    "i`sst0#L@#CC@L7MaGE1sV9-9)Vzyo@E7X#&f`0m-;Ny3-&jka#x$6A3&{B5R4CoweN?P+G+GQbT6+eYq>Yi$$keV3Lb3s_NkMPL"
    "(kRFUg$HUIrbo1MhKynpbh;><W8=>V+m9u!iH&IFuj=`YcHy{Gdz^Yw^#S3)nQMb<+fSi5tDkQAR(vpiF<U~v-^MlkcaWp2-RI6_"
    "9gg7xsIjs6qb_JAqM=h4PN89YH`fB41ESHUv7g-*uz1RM;x-O*l-nzRT)4T@sZq&b00=?~Q2X<H4&HlvQfhX;d=5Qz@%wYtt&u)S"
    "aXCC9>N%$9%^i9k-%cuZxcff8?7lx5xaYH&&!!qmvL|ijx)1*Ak-dR9<fhJ?cw{OkNkiajFpaApZ$JOswr4VMKI7(Gly7t3df$*{"
    "QXxEJ`j-H>-=XyW?Iv40u=k<<>}1{4u4r?UmodT~m1|ETzASxENsXQlEl^#)a!$gU#l)cw98F24iDplO%d9Q->LkD|)Ik9D??I;h"
    "HGr5q>^qeS7~W0+<P$vWquw0s1}m0jyXbx8ABU#51LJNr@q?Y!17m3})+my5#$4uSCi>MR^-pRg_y$q+QZ#t+(<vlE;NC%I>ikkV"
    "=m?Ca3%S!l*7I=lO!Bqq=g)CZg`oqti(%+C8R}E;RedfxOi#Ru!0hC2dL#1@!5*nzJf+2s_i~jFE3vvaE3HP#gi3^xrfRQr(@0XN"
    "sGWTS7@u_=c+CZp#HUT3EA3Q(qvKOOBn`L*2gil{Gj&9IOAP+IX9<EF*If>WvwV@ytHmpMgyx&io|irUN=Si8vrwkmCO1{97<1??"
    "|CHN43n+2UD{Ly-7sk9rF2?N3@xD}9x&<#366X*VPxVoqts6DOZ+ksCS-=nb+|~w@89SmgaW0LhMH3y7pFdmMCDI;a3BQ;k128vV"
    "D%605VY{!d>u*j2uVNXeAWYh#YrJ54+EYA_60JF-#)00~nn&W&Pl@35A|UcgM|sGYgMQPu?Jt0%Y=q)xhMvWrC&FInLI^P@l8@{A"
    "i=(%4-j9wIBT{M&WYag^Q1Uo44J~HYGDgs^d9>YruO0?=#Q^d#H6orUp{yqb&11JF;d!?;gsHT{cWIUb6YW87Xf|ylJLa0Ktaz~e"
    "2pwV~0*rBnCk*_*474_-9RV;<w-y&z!a+x3Jd!ZTiTh@KP76_ql+EtfoNjUG0cZU~xp5q*d7g~kpk4}iopQX}Zy$&-*KfEGTY`wk"
    "$#)}c4`E8JPzVVMQhiUoYcXah#rcxpD85<k9_Qj-({Hm+dm|ZtKdyi=vO1!yj9WjO=(>2*D}XJH_U2n#G{68p6r#v_dB{x0(${(w"
    "&;ALv_<kuT0tpWoGampc>)jZf2JL9Qrwn2MEgf+Er;s0dB7-%Z?9pHZb%IS~u&vXK1UYSf7#3=Beb^%QWS2L~b%=V0^Q<O>5@O_<"
    "Gf^ZglNuzLr%}(Yu5%+<wW=%!Buv;Qcd<g;?McpnuXvUM7(xx=ok5NzRs8~g$^WVsWmis_NZUel6RbxKBrT~Ax)x7($y74HyicR3"
    "Gh)vBk3Cuk4?GwIT=sVtU!RFaqXEyceuz;(7@#DKA1Wiz9WRT#3c3BC8sR?Tx~)mvs8_8TIwlRlG~2}U4$S5^eJA=ZkDbWb(3yE+"
    "s&Hw!t|_}b;MBF<y~@t6BHBEpO~~2;3-JpC1@g^fQ{{awfBJNi4+c$rwN2vEoo5C+Kx({&sNG)88gSFG1s>O-ff8Lj19x`tTp3JF"
    "nnQn<a^tfk(_JS3mmPo=f5bt=8r5Om=RDbUVMegqy1~(|?no$Fz@3hxuY)#yzth`VTS_G*FTpjtvmxbM{jO32V)`t?ONYsvxl_f;"
    "j6u5(Y{8D_!IS<ou_w=T!#)JX72o5)&I6~r>N4a)({aAp){pm{I&FnsT#L7&hc=bpHdSxg)z-JfM|*3Z*4uf0Ln(A^_PUh(T06Tn"
    "LvAUj|0J?g-*+83he**0bkm;YghBssr#fjW255B?v^=n^d&voik+fxZP|e;hL~1*YUhZ+(E`#@xzU5T$IEoBm*3cnU&AcUt6R{|s"
    "y7F`X(zgFWB|PO=vBK>$#D$Jq^cKC_x)cr&gDHrb7Ai9;P&tJ9eJpJjT6H09?Q0K*b<M;pCV=kB)#1hQ^zWUXi%|G8D{TjoEa@1L"
    "F-%eDMi;QjPHHY58vd%-Iqr(@NPDxTV@gCSC-t(Xvaa|67u36j8hiV&lP`^~2rGRVuWmj1<KOg6w|*Qg)v&ACQ^>N1FpKh_qzPq>"
    "bi7~BO4;h+n5?GA1-}d_o%|>f^_&L*)DCX(k9XF)m40Kd-er7N@I8O7r5&}f8A-Lda1M}~j9e#Ktiukhc4up3cl8oj+$NrO4IQ9Q"
    "<C+`jZU5TWf9J2;D2A@!>cINE2et#v_sZROos(SU4fC|MC65m18?~d(bgyt?a7&9q)G;vJfPLViPB6W&V8#R#=@iGDS&yhTCqMLr"
    "Yyx04IY#<db3dKH{E4wnsmJY6ctA?}a6Br;SWjnejP;e`w7+|~+Y~m&WICdI?dr0L_Q-!Q+hXKNU(USb=)hc)W0_sS#!q^Z;10RD"
    "ers#NCeAn~eZ|z_=E-#8?!E`MrZ_J-3<c5Wr4%ufc1Aq5ZM)ix+ZU5Q9A5^PX0G>k(659l?3^NA_+8hr>lwjHjUz;Mcpuq^*-6TK"
    "IT~3Rd;f$O<UzA<I=fY?F;==gr^_esTMo(R)?0Rpbp;_fH|9kfJPQTzrHN|GeBg=+eR8LyMJs9hvLd?U?a>%cG|)!yJf1HPP+f6b"
    "$xGjz&vA^V>Sx%+5B!3Hd#p@oz#exAyLh>Q=5>Ij5IgNz7o6=*uOvCEoGyye%WzR{<E<vRWv)4233^oQX~Z?~sO$Xr<SpAFFRPuI"
    "BHBX57j(e=ssY=C(S_*wP+f}XVr(uF!Z<@SQId2+3#Guj7`19S<v`PH1v_(cS`r13`c5!5NF?W-+LB0yaTahRFWR@h+N7TFKDSd0"
    "4xKO(e8P{ja@P+)GxJ`r<$oN2W@yZZ>x<kNFg3Jci`mt`F8GpYWZCa(4Fakwq)i-6g-i(URmbH^2{(?$E%B93`h`!t@oGX41Jlc="
    "g#<W)Cl<w;r$;xP>=OfHHT1CBZ}2u?GLR~0A=rAi?dx@H#;gfO1=AVvx<fGHKeI4dTL|MS+CQW@j5>`i@B?M6C@2@F`%@4ajtYsC"
    "7VJ8;q|L>Oe4}lfNC8eW5lK=+(KA+F3<ED;Mo`AM&}ZL3Az*M?we9G2wRUz<<Fdmp$v()LC4_9+gh=L3-7EJfww3n@^yz6fMB2>t"
    "DP+EBk#_y(a-=uwK{hhe)x&R1#wA<%?^w#sIThDl!$XA?TKi<UGT6#I63O0bqX^up?=-`nPyZEQ`0?^^u=1?AQR$4=l<zs1UZBG|"
    ";bkOy&P_&7k;fRuy8DQqFRh-&N4C5HbkwL|*Ps%rw<E4&ec-^hfL(#sGsV_(2mO&mU<EBEv|eFF$izQX&!7<vmKq-v%$%QwnDh{|"
    "JYr!IXnA5Q1>f7np3j?XUWqy`jvjuO{o!+Ws}(g(t@dxPL;}MuVNLm_L1$a~&z`h^^p2p=?;g#uHw#QRK5UPDWsAwD%A4!TL$G9@"
    "wU3`@Q<q4w|0tnClS2d>f%C^}oMSk#qrB9L(_>MemU5Hu0q=Kj`5`?>jJGGLUBwp1a*FLw`@VXt(CQz(eS;n7!=+aFUl$DzygjuK"
    "!rQ&UV{3BiloDOjXOkL!GW)<4oLHgo=O1)xU-;(6<h#W194BVH{>dn48Ki@Ngt<&VJ>8g3|E2TIb!#d&^gzC`!5p)I@e%8+p9RaX"
    "&ou%phs>ky)2cZ))U|E$#qD;Q{kuWv<+Z>!gX1-)obWsKspfsv2R<PFnPYKLgCjjFKOW&u!Wj`~Tsfp(5<WF+&3?Ppz#ezC#!kuO"
    "^y~%@1(Hs?pcfqNkky!3p*v{wwTRmRTk&@AJ^SUpYoZk09k?TjCrMmwweuDMaSNtl4;}4E6ZMpG2uDEWEp?F2i^PkUguFm;mrRzC"
    "!X_&0?rkt8qxu|adsJL@LpG-i4-uFW3c<^rKdPJ0c&S?FV1w)85ayb}{h6c}<m1r3>WyVxKENO5<IPhTN9+`~q|C&N!pwVoW3cc1"
    "a@%XqguppTO)Z%A&?!epX)EVBRkIJPcJ;-;(kKJw4Vdvvw}Lq0K|OoSxc*`%VYj=OCv{ILXwJE8y#i<oGryFqJ!aNVl}W9md4+tR"
    "YQ;?`V8szSZ8Ni+rw<+q`zPEhAsYI}p=aw|<L@kb8q{}ku`?d*xhB%@5!Zkm+1)s16tdS7T*8F%mM727(fj`vNtZ&{`-d`?B|MwH"
    "z0=f^FPJ8r(_vp-g$owufTofx!eO?j4<si7OqO(^*YdalI&#YA2$Iv#M03<*M5q(Y<n@UacP4EUvpnP20VaUe^{y=XI)!N!1IIjT"
    "+1o$z9sN-mJFd`<@mPnn8>+tu`2W{T*x%}w0{!Q`8d)5VgZ_^DxHCq*JTm81wo1w)=fO`l>+y;^t0NYl#KO^?PP;ScfLLvQFc*jm"
    "bes|c%TG0bj*~<cZPV7&6!bDD{BRR8cVLT?f*zc3P4V@o7kk*3ApaS6Gm+anI!P)VD&VT${p6MM%=}uSm@>YIor+0k4G-|RU!z-^"
    "KBZ<U?mVXa`Uk3F=LS5;xEdJOd&oA0)-YO{IB`Te$~HyJr?P%pxus{@Qzj6H6AOvkO=!TqZ7>5X1U5x{<knUae38KlHgVKk3CHL&"
    "V&c$+#5!)o4x(;%*odWN!op6w?7<@~s$$$kWQwCmr{IgH+o&mTH3+k0g#+a({bc8(-;TE{p^UfNswe%C-4I+&3e&DwFBXgw(8Mjx"
    "Kn6B4UbDG+F(u(`HcvY2u<0<le>}K8G?rZ_UW=Vh%&<%DeMiYE;Nk;=`6Zl_O+3CFvRvL6H^fy4L2fy#xd!*Yqeb8W^Wyg8acl4a"
    "zxh>Fe&VEqrbG<e716m5Ku<9lG6QZXV}^}mx1*ueYKK%x<l@m<)J07Vp*!Tt#K%Nr*CbMGJvFAa>4`!6|28aXCVzBZKlK#84@X^d"
    "I=uf-q6>e$Yx^JFO0F3+3!d`B6oBR7&#mq8z{@_Fya=3*RO56_@cNr4hv%UE9GAABefa3R2jVRJ<iFA>ZlY%`5c6XKMY;I)nl8hk"
    "^BKQ|n^I)lSbnSFWu%*_Q@5AZ=~(ISZykGE)$|bR(|qYhMqTZEX>WYsp1fflFR(|Xgr?DXJlKtfIe5%`lj><oXT9*o^XFTl?f4f8"
    "d$}J^ixO<Bf5;S(A0?yRien!<_&HE`#=KIUnLg#Y<(&KG44&{E0L4|cok3m^?n|zF+0N}#!+0QCbH8W?<W@6wI%ck#d-a06sWW-="
    "zT0zP!44$jKUgfD>ArLJtl#fpA0n5~X`4<?984|5+A=j5mx`_f`<IjHDP!*};CTVG*>@`|<%o2oy%eYIJA=J@P?)Vc?)Ar^)CBVa"
    "%0ag7$wF3Bi3ZFB8$x}MdrA)W`VC90KQ<f+suv?PB!doXyoD)y{a`oX2Nlm?9D3OnAEPlxYVrYGI0gmOGY4fe22WUn;qOR}N+1~a"
    "&MB^)hVIg0zFgG49w53&c-hOx7~njFT{RE5J!IhY&Y2)?090s(o^iQw|HzI~gD0FykZ#*dsa(Cmc#i^D!b5_NAQTteLjg3Y5YKX6"
    "0EZxweW^jIvSQiX-2BMp=s;LfccP9?z;d(txX1Rpnr?ow@VLKg;E4V&^vP8*D5%hta<mm$Rs2i#nN@!_lA3cp7aC7^5mMruU65$P"
    "G{^f#jaC)tiOjNjz*y`|M)Vs_73u+<6)hNw`VqHZKdC<M2{oa8he-E@rg=SaO``d+Fy?8*FVU<zWDmQW%x1mTD#Utm);kV6$+>HW"
    "pNp~i8LB#lJR_{>m9`vSb2OF3i2nd4a$fS2p-;mk-k?d)_^uxKF}NbKa3KK9V2Uu=nW{YNA3xx)JD)lNJ}^T0**T$qt#*=7a!ska"
    "_zDCx&oYE=xV?7U=A1gk*c>VOo&NTCr?*;Y&1~*X>W~Ln%bxQ?r-@{0e7A6@!5u3Kb6qE0QF^jDR1vRr(rn$?qj_EuI(UN`pU`T`"
    ";hAytB_w8>roJ)gm${QV*)#>NiJ%Ub9LF@Plq9C-7NZl7NKj05xFL<1WWUn_q`ID_Fnm@L8ekYgcO0MOTf4WNM|KECoDviztZ@qo"
    "tA5pjYn*XHuN_~E@dqYTv(uW^qT|k$@h<iG_K`@e&$+x%6$Y<PR`JBUube*}vXoXZH<ax9Ot0o`H|3}7r{Wpx{`b1$bdgHFF~!Xm"
    "e>|ByRQrFXJ8MSgs+j(t66XANT<Kl@trthC!To4(`M2JYUy6dd?)mFI^5Z_fML+l2Z#?ae$YezC)sjBjxyvL_yyImZfV?vO;;i0m"
    "t_dr`8!oXxr_KWLA?fp1LV$j=GdfX4Nw;1B*Y<uoI5(Xb@vx?fbcgx=_y1!aVE(GtJV@1U{rgYmKJ_viTiDjn17qK@P0wqS(_eTV"
    "J$~^1`iG6T*v4=`Z$Ym+#x1`w0%+e8yY{2CaqJ&|XEyXf=jQ$tUvph^{&RhB{?ORwzWj@=@qZNI;KcL1D^+y_(2zb0i)L8wAE3X#"
    ";Iduk22BT@o=CdjR^{umYS$VMcGUx?T6D)=3&AsXy~Rxa;-e{4an+CU>*H;A2fYh`PF3clgL@pT<Fnc_u*L6J0_c@ssue#vQ<z#<"
    "IpwF8F3dRIu+xKf_e8k<T}43p;TIJz2*f~7bR%M@4ahla*~Y7HEf>JLcs!ClgTm}~{*1HJ>$q0WFK1@|z+>I|%}V{mJLhm>Rt0}0"
    ")K;+e#*O9si=eZw9=P&t*1OA2CDy>5q3?w;eRKzD6f@+^^K7iNS7^qe-z2~Jn(I}_b@q`l`e1Mb6m+&jzWRGJXvMKHA>e;%LaWx3"
    "qI|c8@sB${dA$Dr{psfKilE#F=4W5+-LC#?``ejh%#lSt{`}tKFY;Gj`^Iq8e_`>|PwxNpr@0#qs?;0$mUZU@i{!3;xIbaU;Z~oF"
    "HnY(_lb#Sd`+7l1cIbdlj9Z3ldfh5cms3i_F{~6zH>9!I3A^K6jIEo#BWJtpJ}kPP6}q+E<eoeln7aJjOK&B=My2fV74p*BTbF8o"
    "(I{EF)vm7DeQ;1dOmf}A69QLzqoMp$sq*Du@7V)Bos37BaCw8%j_-CqYVf<0vlHKJHx>f8IwJ3o?Pg)NZk<ab2&Sk#2^Si+JzJ?d"
    "G#C4=U7ohfSGkA%GQax5nK|Jsfxa?7)nBSRU)c<^7*qPgCqCkti{O%BN5_IHjn0m<tTj~NAI+VfUiE;J<o4Sx&5r$sEo8bYp6&??"
    "&C4kul@Ee=3R{~}Uu}5}KbuZ6Z^>!9y3P7Ec08~LaxW_vhW$d>BteQL982CO`JHwCvv#$%)4TihVxAIn3}`n}q$@B&b-#<e>@YO{"
    "Wp#e;<%P3YKYDa{ZPMpD#6UWNnz!2ab6PtyhrBU&Hf2p+`t0?9>$wwf?r{|30q}0*V%d#d!Z008x^j>M!pg7%7+T&S{gcw-nr?Xd"
    "A8mZ~7%Cpd*0hbNe6ZX)vu>lGHz(oW`T7f`+uOi^E^k}e@4ofwJ6T`s6vsXG%0ST=%?BycLgrpfJ%U@n3}IxMR<1lwa&>*|!-AFF"
    "P{Zhf6|?C)ki18$QP+HPYW0n9k_Erkd?Wr6_OML3nKLtv^8_PKC<Tmq1lZZx%tg#6w|^$wASYYMm(FDC@`X3TYvBO;<uXaUJQr+R"
    "eioNcmYIyR3f?_g_mF}&n<GCTalS|MU-*?0(B02Z=&oA<`2S-lb1~&ZG2+0LMQwT}0W8r#k<@Y^!Ej)bpBjbA<qbK2!WAsm3{~ot"
    "(NeoOnot&Kj)#IVCfy<ilKJf#jzVf?tY0xPRh=X|sz|o`3qGeiK1NPksla@+^hUew8_T?V?4WstPD4njpxZz*EQ6tQwoWlO%k|o3"
    "htXWKU6h}UM90vZaR8rLhoNFi=&r>UMC5QBQ^0TWj}~0~4I6uQ1ok?~yO`q*C=(-(>c^H#=?Hb^LDSx+5q^|#OpJFE##1Qx-=^DE"
    "JII~|9Jcs=+VNy2`FX<Or!0qQV`=AQS0Jh@Zi6UE3o43p9uVLMaazPF6bD{GFVr_X;C;a{ZOAXO>zkV<sCsqXWvWK>Wc|>CE@S@s"
    "db=?Yyizjah{WJMwS=~PmKK=h{Uqlc;q-S^{+ssM9BRAjZz9~ubM^IK|J)J=UBfWXl#AU*o!YfMB~*eg!5)_^_&^Hwb!S>9+j)!v"
    "O%P~#A&|o2_q5BM<kZHDZCsfl*PtNiTjbq96@g)esWwkJpm3C0hHP8@1t#0zp27*3uscZF1_)Ybp53apyr3JAW)%I{OiML`tp>(s"
    "8TR03$h><O*p<Mp?U6U)_xdR`Ve|NkI;L`-l+*=P#OYK)sho^3-d66B@#{UDbt{PJtGYEA-g{bAylwY_fAp~`*)2~KT}Bh#y@94D"
    "02!#XS&jFE{rHc=KN`53@SQ05_lBz00<;<QB8K4by`P{T@RsT7z)B5if=%32i}s9Re3cq4V%k0q*bMCsGgQYTjO{LtKQH}Kyf45o"
    "KzQIJ6?ToGjFkz%=JatSk)J+09gT|tAPle#bP5RAw{ruv6S6r7d014~U_~5t^Q{`|Q#}rOh45VB0Z!^zc$0)PNQK#8049?QMC|Sa"
    "Ai5#c1)W{aX7w`7jvKj;E1VBBWJc5}n43RScZ~sH7N5~IBmC_YQ%Sl$J?GsHPnLWlY({6mD=7&c(*Z>+etOhuSOuOpUO~?C>MMwN"
    "Gx>{sXSI^<n=xZ55StE7hg8Qg+d@%iV9G9YGzkUg(-$1Px~%)RT%$gM)bD%7t@6&c)piK7Q=-yF5Xc%F8AdbUojw&!`&Eax2J#Qq"
    "1+j{j)v+M^0U|9fotjV#MYY;Q;=j2kd0MEzd~vKllV;$^{PStbgW!u<W$Of$o&5pYIOD}P!cX@aR)8c#FX2h-gWbo?gZ@I<Syn>?"
    "9+$^+e`NSv>9j8su_r2xBJSq4Ei$OZ&dk06-LvzpJiQM^+5zk%Z=2JCuI#WQ5u*;gXYWp6JneQNNGOwr?Jgka<wl?+MfJ0zI^JS9"
    "Q)u;$Zyt7knXig1kLh1rj%tW&cY92Rc`gc+jvvwt+jEbcO&Af20ffnv1gF{{UvlX3@QKpT=SFtfW`#6Uvq3(Q;0&p?Z)TXv!Co}u"
    "ZQ2T?3+OOCB&aq$Ei4y2jc1Sty(5=)1dfhFgF3BAu%PR(wJ$rpl+%L@e?a?=s)P5-fYXJeZqi9<7S$0|2GLqE0Z2f|5pDK0fLB0Y"
    "f${{I@&@8iWLLimZaLs>8w@!>2MXhQ5_V8A&lvN(ma^s@i<uyBx569>_Q{Og=bk*e<F=8CEXqz%9;r%H6LiFP9Gvw1(;!8m!DdwI"
    "U?cS<)MXLWPPE-uD$i~*grqrTyK4oADkE+Lle(sRYdv!qf;SL5;v6*ngc@+DAcxCCG-Lof2R0Lma5mg-Vwl=3<TVVEg)s_-TP29G"
    "7+YYj{Ol$ns18H+*#a026D)~gW>*lnb`c|RVJJ>)q@xB>XM$|26$?esZd)fEsM;)ix`Azu?`^hwhuq=d81)sL0N<v9WG03@1t)3o"
    "un1M`C9AV<1#NQ6CQeyOXDlg{=H`(sLwb$Oz@D{mTUS@McASO-TJicvKEOT~aV0?=><%<5%tstEpa)hD)Q+P-oVUPNv0vxgaa1BT"
    "K%g<d;zT@g;9IT%Bu%4EdlvuAtb_8qEi%@dM`W8Ll&Cg^`K754toOp(+D@(8Jhbc1K41;!kt%|5vv<)!t+!RcD8-`@&fWO@T0C90"
    "&n*A{6})GVB<FpnnYJ>kDzmb@_ubXr&-8eM8Mpxm5FkiU3Xt-vSZS%1ZsRWQKAjkdxRXv=opcf<iX^xqKmsHH!kh87$F%phy1e&3"
    "U8SkK-p_C3hxhk?^Zh+fWJF@hVB1)>%WYjzwtJ3`HD+x>g&s#d2Cie7AcaotNNCN*4M1CMD^j>uLwp<;<lXL&qRv^*TH7oE93v11"
    "rBNZAu4ggZO&X(x1Qm&6x{U<11+xa!AhW@G--Mh@W}s-RzLy1#EHzR`NxO3hCvB)P<573a`mzhT+JlRH7OONXj8uh1Lh9sN9y8?>"
    "Lq=LdgJs%O#T9<gCz^e|emm|XRYh&B!&dZiZ@@kdn#?vo*`>{WiiNa*1++#xlp<eYj1ueV5=Z=2hqX<hnl0+yHykW;UMs;*D`S%m"
    "n1mzxNV(mXW1On#CLqTVdEj0R(G9rzF;3=nxDJKPnh%NUW;x2PEt<l4sjX|Pidh;07_E&H{F$y@M&V}juqFy>^J2F8`CZ`FX1Bp;"
    ")(BY9mb6_Jh-j>c*^5+FVxEV<n!qZ$8md9^dw5xtDhEKfR@v>UVU$3I^NFJbC2YW9F%MJ~tOcc1CNm<NWmTCtR8{sBzH1d?GKV%S"
    "O>1d|m+EzK&=MH+!xg***3>E)!BFQelUr$*c^FKP#*cvFPDjG@GHeCR9<5VtAp;XrTH<M$KVDLwpzTi7KWnFqRxOHz2Y|d%SBn$}"
    "b3Md{-4rx$iqda(fMf%UwY0yjSuBD}*9>}(N+T6XAMgTGL96m)o_rbCdyOh*J2<N~x%y6xob1!<d=+#6);qh9wjS?1*h1EmQo3X@"
    ">6|^Y5z^WbmCJ^A3Q?t?Z}M2<pxTRcJx$4Ew3=NcL}^8aLJ8bx098f*5wjcWT*hON%$lNB($hz&7J|B-qLj9E8>5$l1(U=Z&<b2E"
    "glj6Y-79Mp9#u$Q-=mNgub7I){Vb(7J6MO%lK^Wahl}}j?zpcH!R@)-qAk(vAU!G0_J-(=#(a=u@M1wf;(=j~3XQen2;<f--d;cC"
    "4@Qm;nqKg8Ac0PXQi_h2(JGJxb!rSmhfaa&AI>z)V9p@U^!W^YyPQ7U`zkEsu=N?2R_MWbjc=KRdxEZ~hVlh{&`}=ON4PRHt-}mj"
    "D2|B~qw1CsL)S7ixDOv%qHPmF@i9mcbV>vFBX(cUn?o}shR<co5TJK>oV_}(XgD6}3!c}RaTzM9>2^sEX^e_l1ohlq+8_Y=l@>?W"
    "Xtd)wZ)M}z+%BJ}bf{X4(uUobHGF;3pQS{xw)R9S1=5dGm7SfEu>=-Y>rRuwp=K0~Tv!*&Av!&OxG9%(b#tp+x_HcP&~c$DQtk2x"
    ">Q;RhD3fNoWc=lgqWAc)e7gZ~T*U;D8vt4-X-blfuv${(^LwO#bXd%$AyLr;F4YZCo^`foFB(-<m8t6l=FyI!M)<9}sffphmR6r&"
    "uUIj8+5|aOusNN}A7!cOatiP8sZ-})wgaL>m{5I9sm9WT4-|B~6jMLmZCh!FPJ$?_J)iD`UN}>ZRj?u5Fi$JxZ6%s6<*KsR0BfXN"
    "yULI-*D}^R?Ydeonyh8Tsy2}WGv*GXLMV4DTw7k9=eH#Y(vq#NmNc>r$fnl<l_HdAeD>9nOKbyKdLt8ks(Vt@POI{OHIB>6Pj&}D"
    "Smswgos*OX^$&u($OC#?rpY3Xww-bDW(wf3L<pk=WyM}xGVk=>ak;8jGP+Vk*4WQXYO}$bNCw8B(UT}~uM@@=fnMYIH?@ZO!J|sN"
    "34{-|vC_SPg@{^mnWRc>U~d9w>SAA1(VDAYL~4k&GNTJk3>XdDz4tNdU$t4jb9C&Kro|G3Z-|LH<SC`}us^%Eo-I(-Y`B_kEVrWF"
    "PxYDPNkIRfF<*;h2BVZUho-62PCk3IzT`<LLImaZ@ek1DtRFQc&l2m6N1dyyWv*U4)hpeR+sjA&i<1|RVZA)skNY3IfvHCinT#Op"
    "i^P-ZLCp~p)Qfk>8Dn(g<Nkv&?XuV%ic$b6WTTrs&|UV3k8tZ4@(e?rdYTU`S?{gvDOOrFql>Q<5HD;S6SL(JcosPJ=g&*(Gg~@s"
    "=yyWRyOG`@i=D|=7qLYH$K=M)OkH8o)vs1NpIPV`a&Gc5cq;xdl4yr)CiA4nL*0dT#7Ire+56w@ra#$cJ%sSVZn~LE+hY^Ag|T*p"
    "TPo=NrK_`b?pEi6h55T%S$}}-J$%6o!i`$?kQv_Wey`B-m@ZFu<|^#`>Tn1u{b=1JXILgRZkTOFQ`rr<`<U(gmP}rfv)tEtAPipe"
    "oJ9GYl&3#8jz(QZgbo}Jsqg4Cr@Eo%`qeyCY$Tp!o=A9YM{22FcMZfVr;7nUVVJnr^A$CtJIs1QjJd4Icg0Dpijf90G}&Bjjf+;*"
    "4EAJ-7YF$1`@UO6gH2td@GUNA#mEsb3%+x3!07pHQN5nLW(X+?UC}zW4@xB#@MZAMRP=<YK`m{3)owHnx_k9N#_Y}yO_AB<-9AX~"
    "xkVZ}oTjWj5;x6NpI<^6G`1R8?u7;o={6WTr2cbyD@}jM#5dRSxN?Ln5S`|lUoEwJ>h?qwFVy%p1Hp^sY(}0uy)v)EM7dt5q9+Z3"
    "-l$MNEU{rt$EY@g=)AkBVr=H9^n`@#;;!Spz-+e)mMF8?P$^b<l~E^S!`+iw-F}01ca63;G@??O9`QPYqZ2z%om8IV*xI$)n#CDp"
    "nEf)JoSY6QpC-v1Hx;$cb=h(L&w-Byf(ECvqG_fDhr*xVI0JWi{TKm|@j;v51-mn*D|?A*JSyZ6H~wwi8kDmUR(hv-v#_`li%V$N"
    "kgb4Kf@IS!6L{Hdt~Yz5me83IqpIO@sH^`+`Qfww`j%tR)ZX9h7K*|$?m5>JMqH*oc`vo<-czO*2C&%dU7ER-s6F1Q-sHNm@M3EJ"
    "p+c|YEA5via>S9*O6t0~aRlt<u9gVScoKu^vJD)4QqoilwJdW(wSH|gyJvnO{6poV!H0RBdSBK{!{wsq6ZQZ0kMH+;-A6N8X2gU`"
    "Hg1Bv%VKEBf@^cKGe?BgJDif>v~de#C8SsG#pzxVFc+O|&a7`ygx&@enUVG|9Ph1fi<NdfDc^M&XS@%(AN(q@3L+$F9?MgZDXygM"
    "c<2UD$ffbr-ajAjtoz6{Bj_T)A$6KZ=l6YN3t_hZ#{((xVLENt-dx+<5#2-2OohI#EL{~>s=MLad#l<+)mo~t+qGD9CAR(ie`v_g"
    "^Ur?s*mHMiq3O|4)iq}udm*7(m)5`$5Yzdd5k1j`>rbxUSms7Hnj+WpWtr9Az5IQ$V{)~<6T~;vZt@W@RpX30)p)~oJng*5je@UW"
    "+m?eu-%IS&^g-crwzX$LXx7Dq4f2GGuym@y@Mnp#Ni0+)3q~~QxY<m@LpY|c!l|OB2Ok;z!|eiXh9maUv%EBVlhxVeh0Uwo?kYqg"
    "Y>JXn>&y4Fc#W1HGW>U_<aaJ+U%z<9);ib3;V9|aZoj+vJ_#-luN@>iLi)wElH*ys&Po2)7vq~PbHHSy9D^sA=U#oCIn^t7>sbQz"
    "8BG1HxtZ2TpYY{=JKLA<Z<p0GkdfOZ*v+>|HTL-7o5{Te*kvB>f9{jJYAvN{u-i7{kgVyAd0$(fhoV`1z3Y;nsTyi2U~x{F{<6xF"
    "#gE65T3QO6t^E;!4`Oj)W6X|K7}?|v{=v|H$?CDsR&T4Jp<*<4LT`O-UAB{LAkl3a)XWKEtGzX|U%yzX0(3%MdSv|kUABDpTgzel"
    "r6f%J1=M_zw>xwFj=-dk{{1VIU%h8n$Gm@q`d=iDitLncYJ!=RmEj*u%(;zLK7<c$9wMUQ)Wl|wb_}LYdecZc3c#1Sb7y`2;kv4="
    "@YS*+lKxkGi8Hm9elhj&cQ=z4hD{5F9DgBn-WAZRc9%Wt_ERpt4|SVDn6|#Px9SO3(G^<c=WNHJoHDzVh?LSpk7|aMY;Ol@XiXF#"
    "N!&Hfq}k4{rdy^9rR=Jah<BpBgW?Ed&VkIE)q2?dU8R<IDlDEuFL4ObHPR7ey^;|ZGWW(_ipXt-n6S`?RI}o}+Fs8oo<e)dRhTYH"
    "O_<plV-ie^NX(G8_rXq)i5bv2<1o~Il{rCadYo8lv`Dl((mb;@$Qt}w&5#Q$P1ZUt?n8eb%?O7p_dY$mzcjkj93!h<XMN|hPS7d5"
    "SQw5$=na{+87_29<kx^X6A2F|+C|iTqSp<d=)NZk3Hyx&ub5fdJ+`%9`l9gHrR93>jT|Od_+bM??kTZ+(-uu2t6z`5EqfOGoUACn"
    "Vz}GVfmvx-+|{#&$7trjKXzb7w(9YW35?NAReBcNDOatnn{pz2Y-bIsI57=!2=KdVqU*K|mg?xRj+{-#{WP_auZRF?^TC%@FJ;u_"
    "1qQNs(gc_HwF);b@{6zi$zqFp$cHj_3DZbW9G`;AVcRZ#u99|`V-flSti7-hIdyS97#hHG(y);mZK@&P>b?DC!^oOd2N23bPc{A^"
    "TlyJVQ~lmgd(rIwx%+SW`cz{W&8ISnXYNzaK&a517#CWuk<pZX_epavDrNK*b7prYRQWx8rS<eHYP~fOEKSPM2caz<UA-RJAy7yr"
    "wSlb9CK-45hz>RmDr-_Bpm*+gR4Jl?7G!CNEp1W;yFwt@2_#Z5*pq$`U5<-#CuNG4{@UVo>ItY_>g(MihYh7MZBYfLzN<RX(>*=N"
    "Puy$exj18`pPG0<Fm##hCUEn^t#|i#>6e}5J@JWg@1VYSIA6aq_`E7wK~yTH-xX-*)Ad@B*B)AKYrL8B7K2u>g$kzfC8C}wt2Z2X"
    "%c-H_25EVoxv#Q6_3V(LM#btnw3t`3>a(N=)agTrSthIcSzloUP~m=+ZE)h5OuZ_8rp`xqe{rSO2HD8hP4VyO(=RXp<^0ud4>YI8"
    "m(CntY`%C}AIOm@CU0ZHI(74ONiY0m?>bpMZHGJ1_LNFtB%ylj{&uy!ryaTfX);Sn=hsZsYo^o}CGhXJU!{U9p5fNE$DdZ*_&GRd"
    "upsA(gL{rs8_opcV@Docf4?wu&{(AFzO1>Q(iq&1#OYdi9l_n(F*dsbG-#8o9OwtlR}b3GrV{wmA@2I&qODF;Wdqmuzs#O-FgyG$"
    "&@I|DOKPnnq|pYOciOdKa0keI^ii{#HP<^ZHTpum`gR~N7AQL6cwaTJ2OeD(l#{KUKK?@AME_W{L#Kjg9PF-&MjQNUVpFb1Z;Yu}"
    "c(EB$d8Phf(W?i+PIbs{Z=rRiTD9A4&kaEAm>hk22<)J8Z2YX#^=#;zcmggN)oZ9(eJD%!;#KI*jYMZcOW0Hnz!SJOS$Uc3XYx`R"
    "e5EP;u(0&>na~wODDAKUSL8Mz_D_CCNSmFf2L+8LRP%+BSfb7!QB?QQP%R1(-l5=k2SDzXsAO8=qkUzE?r04Cu5ofald04T8-Tjz"
    "u!>WZZdwbC`MasP<XW-)GBKkYz=~of!h;0Kbc}^%1BzJ^B2(Hnt2AbXYq#$8p^3YK3}-*Slc>FcXMI|sU7nhp<eh8L-0D6caAIV2"
    "83y|Llbs~989#oRJZ+l5f8SZ^sw8VcJ37>=fVaP(H-L8ydsXLl&S=BdV{^F5q?XLufVp0#mk-b^3n}j*<dt+l4C+#_e`3tMZ(4h("
    "d}8R8LV262zqQzHOsaR}ZBKJzm+t=JH=q3E@bL{uKlzLo6Cpz|po#}vBvPNN^STaigqcZdzrCz?Lo10}yOpc)=HB3cI@YcL*;-zR"
    "^e?wI#kocAxYsl7H(%Rw+*D~k@Ad|Sv<@)2!BXIBs2y}v`(X!e9P29!;JmWpwy3wV+Y1|C{qx$7$3rRfuoVimRJ%e+K1SVb<TsU+"
    "pfT>_HC(z$=7r~+ID}IrYM|m$u3E)}rt>=VWcmxK&zvbRy5b81^@+bL9ke98F<Q%&4nEJW9bTgy2=2P#*=;3h`e-2A1Z7xgM~@8;"
    "D5G@p!`;4dx9(|`-eLng{QBa~U!8n?ICF9!Wa$1<-@mR5{;%J%4frd?Qt>~92fHS!)$cV?J5$lk`}fyA{`_=c=-#7L_NJVjy+2?="
    "jHR9I<7gK;IR2f!6O0G_NP#{~(SzIw?l3DOi`rpGO<RXM(T%Op<!Ws5+<<ancE{NowPsU-t(_LATvpE0NCjQ3{^}QhTUlH<J!pt@"
    "`MZ{SCSBaq7cS-GQQDYHqjU7eot;nTKijzR<7^9-E>E4<1MZ*=v)^cb)Xb&6msm?}UEO=KYp$+pcez|*M4j)_D&lcSRGZ#@^Bt&d"
    "qd{%_VYBCqjQ@q;JxyYC)2^3VRsh%9(*@znZrrK}x7QZwl;i9qn|Z7nx%l+Y#}^vIuF}Jp8FjI@DZ1RbqrbggOWH;ZlySn^84<>;"
    "-O9f9l<1i{{tMl@Uq2q1uRHtAAI3j`<oqXF*JZmu^3vl+hucZwCO)a#TPY}-8vR+lu#g`9Bj4)W{z-q$vf0JH)3`Ed@9A{sCr{cv"
    "hd=zzcN<prk;v4zsPdpc1kNPpi=wkTAlb^W5DeC3CTAW}`(Cs2gXK>l-eWj9WFQ{M+5Vpbt=-({2)4Q?T(wq@-oBv8X{a(e1#h3s"
    "1;tg~FFufaPIG$>KM*{^-9JQ3L|#sF={W4I8yqF*LAzYBhx9#t%au@%TXZuK(U2c_?gFz>yBPhJjzoAlsdC&imbz%$tc{d){e_*M"
    "qw?t3@k_imi&1;>V;(gI45~4eYBE$^Y7?>MS{uCZ-0_7TnC#)-9`RWNFS=V+nQyfp8<R?Xp+&E?;UwjaY%rZOXd6m2noVNS0DLW~"
    "-_Yi>H*zy{^AF(pn>}a0-2+d{b*SDZcTPl7=AjL6_v`~DaEmLhVZ?M<mrqWfl5)YMXX)eViHtWrDCuq|+SO&gJwk=!uk<%q==a@q"
    "PmWXJ_FLLjdrU3=cK)?*K1Ju#P8!Sss|u|04@2Sfy2%fmK66ZbuRsOt?5%qOP>S+9=0_S=!<4_XH)f-a-mK9ZiSKN_<a%21F>ooU"
    "@m|R8ZU7P2FcjJ^H)r+u!$v)kKQQrM>IK`*)MPQ97-%T?>?kzmsjtL+gcJ4WC1x3N#b{aLRJ{_S#@QZ+sNe|4h(;NAbV%KnNAouC"
    "d}K6(7EKpKVI4Hw1SXrZJujO$Fu)&@s*J+!(Qv-#q4TV%4FrJJn2Gg(1q^2aOpcPu9=ac8lPHQ3a2;~1v=fllT|;n0&=4%%h4fet"
    "E0LPKmI5(PSEK3zrnEHKZ8~d++@sMhqi9hL+(95wM*@Nx0K00rDT?n{>nq3V?>VykKn9zs)CSZ>+6VJ8-o^yLLv=iS3RdeB(Orjo"
    "MpB|dg+(12L<@F(m`0Hqt*q0Cf)P1zF$sTr-%IrhK~q9*urlT#2v^4p3l&ae>>z|miIUi^@aeYFP?0=S<q<tY24uYn!|9&lASfk+"
    "Nss~^^{~KZp%w-9WNq#6w6sbv_h(RrV00LbYH|&`s^zZLDXzz90Y&LbgpmY5wW3z{6mJG4AHt?RR_$$N%%Vo*yFE<DkO&A1HreDU"
    "NF77pAxT|>y~`rq6ctz~v$-y|DjQ2ql5TaoM-efg@lE^m%@ONA+JvAf+oM`4k|yhzPQf(IWSQWN7(~!LTtc-?6f)=>J&M%lY>+m}"
    "sauqhMp4*uB$24vShnmn>*<Q=(Daitx@yRJ?GlB%2$Dhx4b_%Nu?q@W0PS&Rh3@enNMb-2ZdY?sy0U*ne;konG9wAHp3#*jDC1en"
    ";kc}b>K-O)MX7(D=ho%Zu?DP<IqeO^=au`_m41H7HqrDu1T>HZ1wTxbGEoV%9J4!1G<&8_Y=?*Q4@_GLDz6$qRa%%RTh)@6FPZeK"
    "9p@%DepT?v0+W+LEmpA+Vu#2$C6*ygpu~!R6e|m?F}P`0)zY#JMVnWfZ)>36V#d1!V?eB$|M{I>ZWijTqeo0CM(V2V(<YY<)YI3S"
    "P2OO&+Q%GNa8MOcG(gU*DXB@AL+t{N(MtO1pSOZ<c3%GRaJ_knL@ykjda%By@Vtf-vN&cKEkMswM{p{3Nn->9>s~=U0^_EZVGv>M"
    "q-X-_Hlbq1h&aApGA!{_xn;q(EdE$g&|CIhLV3)vvSnHC3T@2C@0JCoJ=maiprT?jK&>hq@Jiz}9p8xe1VANreMLPy)6eRSXtOXS"
    "BB2B04DFr#RJN`+#(!CJ#4XmGKg0}ssut90;hGGdw(l5yGAJWrnbJrw)^&VE5c)~~R}-$3ldJbMIABw<A`BA(2Ex&RXXWU^Mh{L%"
    "bF;|jBLV~=Ww;B9z-oL{EEyJC8bRP?vCX$`{%PmOgT*_~&_fD3VCXuj;+R?p%B&rs39xIBs}=+y4N*j07ZVu>!16#7SHn3Psi9Xk"
    "t9q1-IW<zQyWSUtJh0LAcr^X}U-kIA@o)Tgm^gk)?$fI~N=QL!t~yGl8~Ys)ZRBcFIZ*@b?Xs*Ed04g3-RS0*tci{@5|tYcZeuIA"
    "GqC6&ba<1|^yH!6hGq&EY}W>C_Q!~@qYadMvs(X@oOi?z*>rDE<v%kzcYVv?(-IdFXuNxoADyo0R7(99%+F3xy*feLYQa$Xn=z&N"
    ")bz7)U)xO-hCf%2*-v23=cbr&^odmIt}MnDsFy3+CB&ug`}M|u9KL>-eyUk!WakCz&zX7J+{LW^-PArI40WSSc}ry_wQ0K3wH`*^"
    "In4P2HM=43$A2KPjcDTfX+Ni%Xl!nLapL$057n1$?<#>hJ_mloK8e!Sq7b1Ri&oMXQ#Wo&A6JuzQ6zUen>9WTXK3}-=+?vAWE%X@"
    "M;~(!E8^AixyG;<(P+kXs$6;I@a*c3SH5BX-dp_tn`5KrXQq5A;O-Z@qhZTqeb&G8A|10O7Egp?uzj7IU*4sxwmyDf{mb^@SHA=v"
    "&m3CfX-1#Sg*#jkH0YAu*eSg;&-OOwcPHW5PZx97H`bS#`?yx+o`A=n9>W-kb|bs)p8+P@&x@bxS)gno9w`}!oh^sDKH}NF7sy7X"
    "^e_MLra+}MxmBC1!_g}JA4B`Y51Ky(VK0Af@OK<j$9iLZ?=Nk6oX7c9DE>~?m@OKo<?Z}O*Z1E762Z~nAh%wF^iTesyE=qaGx}$?"
    "KlsPJ1+7o@8poPE2h%R|x4)A&>fPtS3CRN1z6EPosM5S&4JHJzc0?(_C-m3PUVMJ{exc>&IScaT&5!JAvv%BK9!+oCvs5y8zBs*Z"
    "iLni3y>rCCtCh^5NvGffY}_>zA8!8B{-<lJ@4htg-=@c2*hw@`Bc~TN+Y=XOZ*A7PcopPup_Th|_4=*N%I)q#8uJlmb;f$<rSe!-"
    "Eka#x^yvWq)z-(mkGE5r;qM3krFwhjfB!~pYg~I0GYlWOLO<X#<O#6yCIPw0_8wDnORKi4Grx0&TQ0#hsc;msmw{_FQ^IO0Nq(=t"
    "5d(V1RLZ~Pn|&&}2{5Yc-k!v^$%WQIRBCQKjPiEdlaFiCfhHS6=6<=la`&N~jq+ql0aKw<DS*LSpM5^}?k~5IC#>0WKU7L<EC*l6"
    "0r0%5<vPIg3(2j~mUSmmES0$u)51>$y)R#eVaMjR8|&NKy+NeftjDkK$JG0ffSx=xQ_l0_#^dl)>f;NSw+?|z{~ByGRI0Pah<mY1"
    "wy&5~$@IT%_r%mM%jiUzuU3}bY*D3)J`kGE6!zrLJbJ785YFE!pu;e$kq!@f_io41xiFaFn?|Fa4J7urtv*B7h?$2*cGar(MXDYc"
    "89|;Vx(pF*jtu+mFD!@OFPi$P@O9*if4Mo@=QduOE5|?6Jda)fRr8g~Gb0&yZh0sAocH?Xle@i=sx@%++Es9641L%?gTHX@LdYL9"
    "bAM~T`eps!Gx?u9+$e{Dd8xeqWh*jYtdxkoWGt57S^uBEhL(^O0#}wf%B0e=4lN3#>J}%c?i<i8PbR8UOFt<j*F>7Btu65Akdxo)"
    "Rj0I@bky1eF!4DHgFLvqNVSF|QI(1r*w=;>YV_dA4ZNsO{cKUF-qP*==8KQCAMJZpE^bIpp(XREW$mBi8JG5Rrk?-znC5x*t>(IR"
    "3N7TK)IDj+rQv-&t$BO(i#t^(z1#dyTtx8}uZrl<QDZ9@Fm4T(=QMA=_v`K5o!dXU(Rcc}`^jeAgRV!QE}OxTBRi<jib}vM^?~^P"
    "Tz$v9>9RvwyG&isyA8*U>m3h){>^8fhyU5i?n|9;U2S7vQy}^1`hEVZ$CV|y*p$o-x!%xCOpPkI;hxDo-RDh@!CGVdBlL5wT19Le"
    "sY4pNLp#V-w<_RjqPtgm?}&QbxfMpCOhla@v}oF;<aQ?JH<8jPtQxY8o(X^~8lid7ndwZ`du3fESW$pXBuT7hI9tH1lk6mDX_7@c"
    "e7N5DsK(Vlrqj*1K5l6{R1#C`pTxAaGwfE9<f~RswX>XW=Dd1*C=|Ki&JMOf(8vV^Q^kKkE)>R+A(I_4bu>khFC-k+UZY#Zje1S#"
    "sNuUOy?s6wIcE<waE^0D`HoDoL*0g}{$825R|wZ*VwwMHZ4PE4%_r4tV*Tqx?f&xhdIM{fb^=k{Hrs!(|Csui*Zyq>4u^(@jfS~Q"
    "aIJ`BA60XYW5)Qc_zn3?(x1?D?Pl0_d1S$1)S!MJHC!f!+MN-kPo4Jl2c6@k>hQWUEVkiw-nK(%In83P%}|bcHgfG@(xQ$fQU~=1"
    "`o3JJkz(~N)|+Z;j%)ok|8S@N!hq+g*T?*>6W@KQA97hTYOOo5=P)~rffhFFEIi&;?r%xu%)PDo%q*MKcdd&dyTN^27tE{qTi$j_"
    "h))lX4*hy+`qYa<65rj>74U`tnJ=jA=Pyszw%ewF7NM=lL#hW!Dhp|a%7MP7TbD2v(nk&;Y=!wZDpeT;hSaRRNTm61Rn;*_?SeA)"
    "_OqUwg*r9im#Bln{!gnCaQc-@8y9m*?(a3XKWVO(!iRqbMwV0hyg&3dQGL(wAJ(nzU%!4w;3fkWp+8ZY|Bu*A_}IxO;FIj^GXv*O"
    "jeXc!TYV^~jQzvyA+Tqw{@Zc^>}Iy{%&Wuwq=2amp-)wbcY(-11`2=3VIP|$^qgkKa27ShBjv8)0%nK3@XSi%Fu=iqtAG^s%6O(J"
    "(}`?*$iT%Idgil%y1G`<Y?-cJ3!QV6<bo<%9QfW)=#Oo|VGpj_IV}dtgU;TrGu`m&{_w<&H`YtvZ*~4`&`a8mtEXP=cli(F=hn2G"
    "a=@%e`A*#WCpulQyS~v|o%ve5L5%dOLT8Dr@u<D?8(mZ28-my?le$4|n;9woEY`6H_;m5tgCEp4z*H=}`PRaX@91B@{LK>{;%qdS"
    "BS&^N-<+qOk*YTB@0ng$V)ov*eYpLl(-&R3Y%li?2tXo+?F-Fhvo^1xzvn$U4!{4!<8%|>??q=f0-(2O@j&V|g(LVBz{X=c^_+Ns"
    "<e#d%F%*CL#k>AC@R!X2!J@Xz#zx0)ANQhe-%DO0ZD{@78Thkmt`2?4V6(wD{0}cdH7$#^;~G`^<;oCiWw+eAyMtWAJZRCePn(aW"
    "wGXMGix6dT6Xbo20VBmj97Xv1*4=BLEboz~nbIE{H>&DRYghxfD(=Cc+FSCx8h+*QUO>G~bd1NIKqc42aUJ*4r92RQcVSXLl*-bc"
    "w3{o~@?WC8m=vQM1gdK~$^It`2c-JqYvae8{mtxV9_HTKeln<QJ`iHzM^I5mIR;c(6m)_aGd6&RN-q6x<*E&?%PSo>%aOvxlnH?;"
    "JALUz%e0fX83%Tksu|80{fVmk<NUMHoal9<Dq~^m+w>8+3$|dW07?&5*FWu9X!NNXP-`qogJcWd4X?iU$Xz(Fuj-<^QyI&+{L$U8"
    ")7@9(xlA<mb)$@CI+|^Lzlt<=MF>M`%H@?$5BN=yl|X2{Sb4B|VMkZIcO!dSq}T26HRRF>=i2dCTavykZuKb^eiW-UDi19kWDuz+"
    "P}b{!cZ~fx>{~Hh_5Pu*z&EF|T)LhL8=mzQn>wicSOQGO{Z-zo?cybo_oeyV_MK$3cqu_`8PD)EsfXLeHAk6YD@vKC<1Qk=@M9hB"
    "1>Q%*#J0|O(CB6IjmAeSlDU}jhH;-%a|$k9O%88bAvhZ<62{SdNM&iL2nuOU!Ij1VaY-NlMxZ)@5nuPwQrt+|3~!7_g2sSY%n0gU"
    "X+X86>8mRREYU5Yfq3E7uy)*UD>T`w`oKo3$BBvUNPg0~8DNh#>vY%of@=L`g={sGY&9|Ovh3fj7v9{;m8*<1mhN9HnmddATiL%`"
    "U~k_r6smd<{gXU_L=J-!^>LsM9BFeE*gjlA7c(3NH6)K(?`~U_JgRm@(6w}n{H}-5_7|rqdt`TVLY>oMU9j9!38PwcqTxh}Ok}fl"
    "ZP#5(?jkU0*UO=fVHLL;*m$qht`+va0!QyPY6g9HyzdL9@2df`bbHySwe_1*!Zu;;qJU&*KV1K}5BC?$8Ub&kh4}|vZR1Ikp+QW$"
    "R5*alx3%}!6<QB>Rk8YoC1ogYfcm{zRj0LHp71_J-zw><cb3urUjM6n?bq_MA=A7a2U4j-ywxT>yPw3WKf@C%ZS^cGJzKD1_VKp;"
    "tp6O|G)_Bgc9XuZixzCq*3!-evlQM;wy|PlZ%>mw*i5V^|Mt__wh&Z!BX26^_)4)-SRzHt>Y3=r|E!R$??-J5hjW|h7;@`ft|>AX"
    "x|U$c1XQHG##TJDmbQZ1LhSIpdsj5wp@M&{I3I$B#jK^@W>q~dR=a37SAXumj3OE+htelC1Eqt7&1||ppG%_;=1masyAw2vv@W=<"
    "Kd60G{=eofC(U>(`c6)_2MzTB9@M{{z4wU&&k2%UH&(1kouPVUqnxSdxWP!7;2Zv|DeW-y4`r9p+o?ThS)vMAua>iBxzG5U)!N+d"
    ";#?%+U@KGRUI)G3Z`jtmP00GyFnpLGOYF=d@7)b-hqoO!rx453#9v;v^~nb&hwd3Cw#q3j3R8>SA6WETfS96=@Yu{GP5XxIg`OcJ"
    "1E6s4N00jgO%2cme+Yg&UA=iCF|N1EVNT;W-%zUUd#f$)UaGzHWdCMsNmJOXu!eCV<b1w2!iwD7^>-|sy|G($dhzxDo{ApmTA0xK"
    "d}BF$v$Bx2J>S~(&dXlH&Y|xt&He1HFE-rJXzBUi|D)G03=U&W-`C?Iecbz-wd~HG?wDW8iI3{=y@W5_DZa-`bne-ki>*)71Ld8+"
    "ziPvrzFBSYLDP&;uBQxJ4_1~}pMnnpAq0ck+6GH6Z0PUb{oBS|9t#+s3%7#j51vYLKST~sZN;Ym2&7rIPREWpzqCiUO5m^K3vV^8"
    "Z#O2i<f7I1)Fo4XFt^u_&MWN}Xgas?*5AZ>y$@je*EIG2hzMQXFuXKCFx6|3@cSZs=d{W@9ooT7TvWh~>Ylpu{r`4$^t2E@IU2QS"
    "@jv&knw$r)*b!=Dv)@#c!DM}-H#JvDeAH)QfmFU~S@!kaF_r$m(9n<UJ?80w%+x?<y(p-9SRP=C$wAB?pwYA6bHq+5z!^twAn>Ep"
    "UHF9MlX`Q~t==xlEhEskjq_)FsH22Z?oVb#Hmffb%yv{`o2BF{#dQOBFHC`a1tx&>Dkf+eK^;B@751Wu44O%2q<E$X?L1JKYfu;O"
    "vr2Y{>Q+pyZEqb+2E=kIcf#J(e7-+Y;b$H@+!j>`)@A|FzXxvD@1*B+U$_q5&U_*1F}J291b;J8|4fH;Os`RmmU;B#2QI>5QgK#t"
    "g~(ndvZWI`)~JS!3L7yuANS7o9_kgPYco9N(T(xV_)Il+tVwaD4;HEiXk{Keb?_w+u3U;c%kr>VchO27*I5S)c1q+Ut$K?Dx-c&o"
    "lm-z*=t0u;1B0xqK>hDlJ9UtsR;ITX9|BATitivq(>ti1N*VRTSLqu+?hX8M_11}W-<jRV>U~zK)FsG_)GA4~y^_Bd>EBou+KFSq"
    "S}ba7mc#l3aC=AksK8oF7J=Vp$$u)E{{Cs_IND{73PRVbhFtof^Q4;F!FBg53ttIlZjd=mx!evnb>1_g*iwq38tYBi7!Red5IU7B"
    "q|x;ut+J|D?ToBzgP~BcZ=!tIG8DWOkTKi2R&lwt+HUQlO-&1202M>mA?aKLZbPv)I($5I!Y4|&?=+5Sf{~2~gLHVI;70~Sh!yMT"
    "P)ql4uihOnI0pLwn`}GZpJpX@-ty>+C^;s#caowbk3@<R!`MzxkeLj4aDf#EM_iR-8#PSWvgBGNU9Opxr?qywrA_1%h0YZkZ0i7_"
    "HQ7#s$^(43ERCb)Tv?#1xG1!h2+d0D_=vU7y`Em$-EFaov*@jNps?a4GrFBsk?pq2<JO}2-_5$%**jqLN0xus`Rq4&ANJG0n{+>q"
    "@oX-9*z#0xtRI9)dOr?;NV~%8EP{&ynI9GmAY4Q`5wareNE%q}GC9|(z0k=?5ADEaTrfcwG}#I$*~qpD@7GBEFjer+xLbQNEoQXV"
    "DqxF}(H_be(o!pxJg`=jd@)~!3CcB0Ym8P8(#eN|6Nbp#=HbFkqg>$08skS0yju5UH6FCh=XyrglEnLAHr63=$)#3}Ot_{3DWeGq"
    "wtbx7C$?h&Oiq3iv<tmB+U>9oiqLv8+4Ymac^aSGUN7)sqmb{IJTTMD<}k{F;Z|4`2-rTKOQHA-$@-9TZ_s$QVykp*rOi~N+<`5@"
    "VCH^~lKNY8Lo*1s&5&Z${*(HrpD>TqYHgE{Z9RP}-2Be&Q$MH=clcsin@#U-*n@i3+;au=oAT!sm=+1(3UXGUk2;F1;CX5v!0Ify"
    "WIdcqgLxb_5Vhl~2*KO5_CsqeZ4PVXW(ts-Wl+zd=x)ZA3Yur(UIdXF`b!r77%~j6*UIKLZzwakk#-x6R=m1J0M{EOSJ6O#;<Hp0"
    "Wm|`vCJ`h(%?3{xBYJh&Y;AQ0sBr}B%Fe2%Z%i{hP~mI5#*%<b>H6WwG6)RP6LfcfQyo9(c?^2xZ(7xCR?a7(4%GD6ciK6#2FE1N"
    "tloLvHsp3xf;w4us(ix0r|u;ivpAhA^&Vo8q#>=(WedA@f16LFaaYz6q2)$L7Oh&KD#a6#x$L&7mU~nEs|n7C0tFRr7#MDM>Np8V"
    "HiiUoh0v8UmRe83yxxw1LIh{6RDyGsV)VZA<!QtC<=RUcY2BZc4Vc}aYN|>i-1M%h<w(1RY6J@N0l73}@?XTpz0It4@Rn7dP%#3U"
    "^;3HSl;jZisi}6lie^OpIv(@5o!)&=M%N?JI!lS9p0T;I@dWjU5dYNydVFAGo>@idY<{Qv2Bfunv;;+eiI<+OI@8QX{$}e}>yf`e"
    "(y!UNjJb0BZZD$B&PfN);LdKXAVFJ9O<5swl0Ea#iXiORMubgdsuLPhcZ8sXgSwb3n-X#4#Ph@8<djceJ2)>^){;HOugP#VZr_KG"
    "`aS)|sHumq%Z5msb1VI6(uVU5SwgjHQ*X2>%&1)Ub0ff(vS*R=wNSg{O`IO5PC(X>ixYFUx}DO&o7QwhQ;ooTo44p=yv13EheoY%"
    "2EAg)T4FqVr>6dxvS>CI(VJWKwO$d{Pil2RyY_nd&?ew=f-3CL@39YaKCQ^5Z$^54_<+Uhg}6udTHY#6)_vI5k6=H5oY|2K4Wg0S"
    "ezY7@jp{^CZbd29yv8dyb<F6zbxF5)P)MNK4;5KO<U3`+p=ioA2WBtHSEQXw!nH!CfoHdSs!L^kTo&FuEUF}yZILl1r%zT%)9FCb"
    "rAe;pGd911!RmE<d-3j;!+&~|cooVJdm8%&KCQ1fdM3;@B0|gUbARek*8sTQd{i`Y8N?`nRcQ_bI>v6A^O{e;FtGC*->tF_<T;xo"
    "T>uzF#vlCO4;y+R*iiwcinKwaVI2j9RhMc5c%S^lS?jcgK9{CwF1)Y-GfL`#MRgSm(7fdv;63H*tn^Xlq4=WbRV}aobhlKM{VL6q"
    "3zf!95TqDT6%I1LtCG@N&>Y&;7qW>~_6ef7iKm5J8&2xKF=$XzP_t97EUAsOpvf^em|_}XI~en};?bg)U;b{0EwMHGBsD-D9twWG"
    "|C~-cfTrC(Jw*?+J9bomn3*BUgEk0~`*4GEYa>J^&Oy!Gj9EI{;V+x3FuCAxyq!f4zP_-dfvOCfN()_{nYsicMW@`9Bp)UZnMbbB"
    "3DZI2fsyY>tv)3`$>);SKL0w}$w6kX>7>lXF@U#es3<7td#3G{0YbvO?;aOUg<Bh|MFz26G~`Wg6u<Avz_OyQ%60CHyW%Rh8_`z0"
    "{Qm<`O9KQg000080000X0B0mxO#lD?|NsC0{}BKb0A^uwE-@}JE^}jHY-KKPaCrd$5CEV700000004CX00000005ip7wQ`j$;eQ~"
    "P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%|Mmh?H5TvQ2P^&;X;QA;u&r0anLn|SvjaKIGnXNw_"
    "zGNkmrDmP}aH7>O&kxoM{aP*msAgHWOgLv{b4uO%(%yQjocZgl%(XbJSH#Y=V)FiLbys)2m8B7@m4U|#t2H0KSTQtvTkT}*w6a>D"
    "X1#veW2@MP`PQmNN#+`d6|K+C|7{g9wa2Pc^Olv^!2?$Ok7rvYZvSod<=!Hzrx&+c9e&wibu9CMRo~&&R{rOit+!3sXC=3Z)q1WJ"
    "k2Rx)v9*%rO{+{FRqG(-8CL((ldY0@ldO+MGFTh0X0q1&&ud-2m%)0D;A5-PrJJozZ?3VbN}gw>zG9M<fb4v$<kY=Zox;zpv;#}6"
    "DlO`)EEnimt(`d4YWb{WtD4z+thPA`SY69?wPHE-&#G|I0jt-c$E*NQO9KQg000080000X0AXpl+5i9l|NsC0{}2Ea0A^uwE-@}J"
    "E@Ek6b1rUhc>w?r0H6T?000000CWKW000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAE"
    "Bo?Fs`5NX%I+{8PwF=||E{QMCY}YT|zV}9S)L#9q7wm-hh1&hQb=$6?XqnyAJq>oY3Kjdlsfg`ou=-*fT9>-7AYae+FPFYu#)>rC"
    "C6-LKF}_ReJ}eNklSn+WXRTs_-S*RS?53Mo?!6Fp$W|aYZ|}RH&3o@${A1hA<GQzmHO)@iYmeR2SkZkC-TL;$w{5kHI?1?iSJ-U3"
    "?4L|_8$0ss4(wWP7qRcV-Qo*#_ukmaW)~-BYBzuN)qNS79JY+>%lBQlc*o{Y?@T-6g)w%!!({gvgsSX4^Yez?4OL}ZhWTRq>S~$o"
    "B<^0bdmtrlm$vWNUZ!RLZCB5U*tc@V1iJ@iPJ8>VOtItp8e+F5(B5u(N~m4`M-{u*%jWG3D^apjd=O$Mk|S*wqoTa;g=XhIi+}!h"
    "08mQ<1T6pn00;m803iT$r-thP|NsC0|Ns9G02BabVR9}qE-)@>Zge;<Zg6=401yDcwg3PC0001%pa1{>0001#xA(Ip>3QGRIrqsq"
    "-kk5uoxHO-Vv#e50!fJkgA!%ZCRNlArVF(t+p<-(O^Ft45flg#0I>+Wz$Wa@?C$L3baPJUoO^OUr*lre`V-vMUDf?ob*O&d=lOm<"
    "fBnU8eBsOA0)amV{>SM*_`^T@{Xd<4a%B21{^hypg^}rh_9uV(Z~pY#fBZXt@~40BhyQK-Q{VpAfA)u`<A3%qzWv|-;pz3vmGcWD"
    "|LwSNy3a0*{7)nQzc&i4H!kMC2_Ci9ZdD?!^v7$v@Cpq-ri;5PpYqqHf)}UuR(r0f2f?xpAZ7XJxR`0U;UM@*@SB+-4k0#_3H2vC"
    "9jltp&N^7Lw_G0=Wo(61>xImImOm`kn@3QOF}e-2$?9i~2_;@TI#{2~1sZi>t(2g0l!)z@io?9w=~s=-l|+aRS2~R5qr+pF4k6wX"
    "67z^3BSz1Tl?aYT5=sNtswxA>{-#EUJPZZouyXFog4A$znB2qm`|q|3HAk3K?!LBM_WDu6BnS*drIC|Nf2Yc7_C2fVTX!~N-V3qx"
    "TlF1jdGPe${ID|mNZr-3Ug>(nXLrt9^^4DpxxO*=^~2WI@yIrsm@Eb|UZ>EI2GZ)!HBa%qXTc)hTj|N-90l6Z%q;H6{+J2bY4HQ#"
    "y^+sCa;*nO#_q2lLgS8*H9Z2|)+*(LrZ{7W2P+87bJckEPXczU4wIlPZ@DR<`M9oly->>WG7<XsqQMh8igJ9&NoSv+7ignCj39<2"
    "8Y-qYl83`Axc>=IHi*Mxx%=Z4b4bb=CH&Z{Y}t8O3KP;)!`ju=ZtkQG?a>!~SDoXzttj%TnD`d!&m?_wa8qeF_->5%inZS2S*+w0"
    "C*45n+HK$*V>bYjOd?iV;wq%!QNwPpeKg<5IFnI#CbKiW0^PVR!WIhjB1`A{tXc|m7)&e~@P8Mp8bq*YI=29EjjPw!H&BU`X2a0&"
    "kSGPxkZXma?B%#~$h%`b7BrP})C{6sFdSbWKI5xp`=z;H)y4){<AJ{8Imq4&b{t7B2L>&qT8<pmq{#pgXtn98X7y?frz_b91BAAi"
    "UKJRyI9KYwgA<n=rCkezKf-)LCF;8!flpE>m<zC9B&-4~CEMX463+&;#a_?Tou?-Cam||BSAc0TyW4j$IA#$Gif$sI83XVg*~i7S"
    "(KcHGK496dX2A0%28IE{f!eOZ(FUtCgRX7%g0q5<JmRHR0Pe<)2Y62NR~ugq2yu{TJ~G>s3EZX_@aS5TQwC%%!(yNG>?sliY7D{8"
    "wNH{j^TG6Bly&_DE&9-be??g8pfRr<LV$3ubN9hmzdm6w>T3eq&RH(0X@q(pIrt|Ydfx*1Sr=6(%2R#*qh0v=9$B;lde(ZO=%OJn"
    "O<=8FZ-Q0njPMsn8;n#)pr}9BnDn)RuUJ2ObqIXA<QqD(u0kDQ6vtn*E75Ln7P5hso#pr*;3d*vQKt^s<3>OiaT2!xm?M%E`&d+s"
    "T@fyj#Gq#hC(|}Z?YW~hc?x8LF*O+;2y+Sq9{Z6#Sf{y=0MP3x(YG!PrL9ov-?(nqnAkG=vH7u3cRoFk<TgIii{^aNitYxwlhh}O"
    "LW6QBdIXvxainyW@(CwnQ~e5~*W3n<CdF?H2SHjB;GMstt$o$r+&r1YkD)=o8yj|B?DrRJ6LX$Dlz}!u1m!`%hO&N5s{KX!r?IG<"
    "3d}-`#Y872@`4o8QfaZj?zGG8p(vGqL{qJrc&pYI;uqh1MXq*yEvASvK^QG-6Ai#R8PZ}~3m+SVc#?ensvEw-gNBr3`#|etylXD7"
    "O%VbRWxbh916`vEKwD1#Hfvmec>MZD6t%|ge&BOMdtYfqEyt%*+o3#V$j+}&LWjMkA^j9G!cfSf{os*K?1bQI%Ks!A`mL*p9NlGl"
    "d61O4sZ4uz<P0QKkN>L{##(SV)(VW=&V%MC4k!zaR|b*+xR8bz7I0|wx#lqRiL`kHzp4+p_3k=Grciu+A@Go+wzD?}4tCI0F}x`4"
    "i#Sw^PmfiHEztsEmRBzDCsAJ;yp#(hA+ask+^Sl}Aj;om9=gsLgqj3&+#ME64Y3o1pB632i=@(5^K5jAdEvr9?YoLWa_km%<glFY"
    "bvOfk2|NiC4wy`)ru~F)vyQh3g>jrC>CgM`hIfvH^UXHL5W_uK<EE1)P=ym0)Lx^0`VZX+dtxu_W9mM@Aj6aq7s6xUxEnVLivM2r"
    "WcEM@*~VL;pU8yW925>MqeVN8JC%Fd7fq&oVO^D(X|#wQ!X?FRjLUPdzF%1G9tNLjjCN9v`kkCd2>_rfo4(pfDt9$SfVwA$C*}Iu"
    "Kx`|)0!VTg&|?Y+xdVd)>2gH@KP1`!w`6fcVkIToJBQYYMp2Hc^fznpj$;Y~to0lB_C3DQ)BWp%eN)uA3`5{H5^*af%U=aNY;!D?"
    "h)j@q-$Wb5$NDF#(=#Doke)Poe*#a>HfB>^OmYTrOL7s2f0npNK4G5~mVJ*t92E9rZDSHkpa}*F8ZHl~cRKe!YIZF<>Hz)V#JI`X"
    "Mn{YJO}v_tbrH~L4@YoNGzX7WYY*t(bsyf}3FdHr-n8w9>Ee6BwKp-u5`4LQVg$~d8BK**D!TFa`{J)oxF2=Sj&<tl4=nxh!Fydk"
    "Xy>9KN9adc(_tF&z(>h+b12u-4O%bt@x%5sGML7+*_v?DrS*8DJ)i{F&%|YwG7q>kqFHri3c@;J4R=M>AGQdkwpx)Qw#`=RfKohM"
    "Z%P;&;pd-TnvxRmkdPa#lg5E=suX2{e8QIsb?J`BNILA-b))4cni^QCtqRm#T<df(tDhA5A%!?HTX<apNhBG8eK1bLXw>JP7OrBE"
    "CrBz7IK0L9Fx;xNNGPoa<n@@T+S@@WnfA?}92|8-yf)Vo232fFic2a{&bTnfvZmVMZS)jKDq&7+?lo+R01vU^?m@vjG@-`h?g<Q{"
    "$E`!*(ZMI|s(kOra%#KBKd>J@5J1h9I#_y)qx;QVJr>K4=)!oHSNaK~a#siq!cUL(u_0G81-}i+VlTW_U0D_lEa|`K@Zf)3kG^Iv"
    "T(9NE53XN^zK>Nm;N!s<o(v8o0^sL@lX?rj-{0AtD?RQnZ<ZS@Y!cz%vaCYXfE(d^B|WOq(p{L{`e=f=J{s2I0nKk`A&ofMo-JNA"
    "qz#timbc`(FcsP7^0qi`4;fA^!hDKSpr+oS+YqHe&=Zm5_7uH<pM0(_wZ-*?0@+3wEuWGoe*;`#Cv$C*cLdoZtT}3iHZVtB6wj6I"
    "YKIyEc6n>_!7MZ-_tb-0`<;Wvd!;6mkD}~+M{7@4>#5y0C+~kqyL8hzNI9VpX21<(R-LK;uz7Uj_|9whMo#ttWY-<KBT_QsKVv*3"
    "NRZ{FRZB(U)Fh6RbZ&f*e`uWiO*{K@^oyBXCLnw!W4E*>(knW;U((iu0`I|80ITdDQwW4&U?+qSp+IN9Us6u<x^@h2C`4D7Z!$`0"
    "S}6K<D`S3y)txXBAEm~p6WQRZSz!!&fK8kk=ftvVNO6Zcst@~spLde^8D^&<wTIACpULM?@6yE!daVnMC^pamnfUf4u`LBa1`nKA"
    "Z7*{Sjr;q6<y*kcV7Q?nChNiO<Nad8nIX!h7OMlW@WEQ-!|__b8;GN6WIHwDj(dU>j+f&U<|nW#zW6yU+iUvwY5~3lR|BUn)7$>~"
    "G0=N>yt3@<4LbXG%?FRS-bw5qV|zEIxB6IWFcOL8{AwK6+_;lYQ~Vx%po+?BbRp4iu5D05zO!NXmXX7|awE6NxXPuANvA4Sn|tDo"
    ">Q8Df{YUW&KRsOfy#1?%!T<Ga^&PBl<iaD9W|TTOTwqgvUEQ^}*f?a$11k7LExZc`hL-E&_xx?>{OYhO`BXZXnb_?-aeh0vR)U$!"
    "WcHj+%-`dm`9JuF4d9A$;dp2t_C`9U>Drv<pacdXU<`!2WUZ~UJ8@t|AK@r8Ncp9j-=PWCg#}70v&vmHvZo0h1tk+C$)bB9+0gXw"
    "$S~H29)&_Ijwx0Lta{<F<f{;Z?KeE019_83CHx|UB6+8K0yv1_`jv#AinWr1xIH$+uoFfPm~9<K90=!}OnTHl?v)tIt_(%a0s>lh"
    "O$!XLMnG1dgSmn0)@XUu_JuQe0)j|K==PmO&|Omnlyzv(u)SJc4rHN7-!mrT_PR=VG)HoY+u=a~KI!#4?moTi4MEMX1(^}CW5;b5"
    "#7s2A1;~mBZbx0L7GyA;lSR|cUQdZkt?$FxrU5JwszfV@jSArQuyLZ$l2wx-r9E2iuas5P7VpYRn@F+!feNuOZsWQ#bxK#RXqqG0"
    "d=RxE6uvKXP;pQ%LVVaG>ybonq_Hn)l*EB50_{LKRS#uCn`{tg5<=Y4{lTx1h>wY7LcQ4z2*jFdMSs|Z3DtuvB;!}Q#(~}zAf#hq"
    "SuY!!iqyNhhuhR)+n0AUxez?*;AtfxCSv0NsED{e<t00;(Akcn#$nSZ`w|Qt6i`W*C@$nN9z#2jZ3A=uAfTf@Fyd!1kvYX<ACnH8"
    "9gcEAYMd}Z*-m*_LxOdZ5t2w6Z2^4Nk7~HsQI9BF^|}q!iV&MYJ!nHD((p?#qKAXJN#PeqnD|r@UQ}>wE=1BHxJS*DkN9?r%(sJF"
    "01M3O<Nh45H#mW>iT4XV`yl?!OE1e6q~{`~jx}ib&^{0^Qsk{@f`y(1bEbxSh+8ib)RdV>NedGRf@96VsljZ65k=LCv%MFUItN5p"
    "3`zhoJmyyrg@uEs0?3&7Q6%Fuw|nDI&R<k3{o_a^Dv=#ofGo)M00Mvnp?xw$DgnS9KR<!OWZ+`(*78I2%S=t;_5`kdch|Dvc?@lI"
    "YR!1~XunSAm@h$gkZ$%%ZVfk2qEeZ$?6?+b;oUG6Pr03TRYVj&Jfm3Oi|hkMXg`<CtuxK$bd?%Rxd{uF+Pw#R%q9tT$&rj?J-~bn"
    "47KpN^jI(yzX#r%n9m8KlEd?RZyu(`>CK(vS~6}l25{1$#8XI3SLGu*GbG$`)s*o85eq2U9L@VIxzPa#r>hBQY^>EW*%0o<eXsG8"
    ">ZC7>;3NfE!fr+DR&N*KOd^;JkKm)k=zKax0g?U)sfT`(SUNMF(DF(h#fy=>PaeV3Nu8;?ezY5O6<OA2nNqJ&^JHGv<t6jxN?8VB"
    "hf=0;6WoQc-5ai=<%%ITrATU;i2oxMuW!4%Zw*P2h=;8oK{%1$eO%P}<CaQ5QE&g(MV=H-b!>=t;i2k@zTiOtL_D71^62HZV?daD"
    "t$Zi+5=#1I+pkl?36%?=XP~=kzeRU{qjm2XFV}&gT2sL@*wA7T<|W)nSk~yv?6lX1LZ2f4Ve@DF`K;v9PRI_zj<4-5jZD;kaAIVJ"
    "%j0?C>g3>Xu!`?&y#8yA7+x*E4BqAwphKB1D%#)^#<&tH?HT*4gJbR?44a*|o5_z{YAV-iLu=wAI@}KJ<n$jB7#-|<EER-bZWX%C"
    "YkjIcL@d-Pr}McuYb48QX+d+%PCxKVfU0GEH6l)qS>~o51aQ(@kZC%Cq?vOkvAffFN+e0RE1=O?>KBteKGYjhSYmAC+LcyVIfC6l"
    "lCmCxa&$ZU(#vARycC=l?XJHM69?uXWD+}l>090muvGk{V_&V^>woXYey<h9C!k6y3qnJ5v=M4gitPJ7#{b!izM1rr*S<eE{`qqE"
    "1z=<N_QcnH?EGY~mfz6JN`GqU%-KN0c4;G43-;G_ur+AK_jdMg*P5i4nR>5O3+U|V#m}1W(pv0byztxT6M}kYsC~LjK&{C>j-Q|G"
    "U5d9KnJuy}8K<2QdX09;>aP}pXN{kaEEdk86a60+infA<za?Zi4<ub%ox8nzyOo5{y`B7snEO1N_}yd^P#h5-0IT3Is(i*CB-$P+"
    "l&erO34e6<ZunAmz8;89#X@t!cqKinV$EGC`~^a_-c6;%nRIHdxfH#eDQ;b@Ed1<RU-q3O3fmp*-BF!aDz<hA6vCkqWM;t|g=a8f"
    "43sA#Y+ajg7%>3zGhbDVuA#A6D#9SL^3MGYzjuMG1?SJqEj{b=Jw6Iw##;O2>+|NxA)~nUr%tY}@%5#P$wMg#P3MF8?z@NAYV$$v"
    "&^-G@uwQStJ+3A~Wq`9|*3i~!A==%S$#GsiO*W56@MmjliUlDKOr${03;N+;ANG2H0pJ|r?U&s%I2s<&Fk#?;-0EN@a@@#x>nECe"
    "EHwZatqSdgm02ehk%UEOaBGuB$^cJEdt&p`Z^VW&y4x^9rqc<M*T)=RgH^-CN>=bI<m{x>X%<z}u@VtCo(ekC5a%JjM(73w2nKAW"
    "k4H`n4tPy)M4dJe)Ra%M9mv|nFbaH<#~jJ=)k8$0ROkg$WduH^Z4dnYkSR!FzZ!U&^dYWU?2Zq;Zcvs%A;^pEtvzReCyoF=E3<4s"
    "xnkh5717fK#3uzkES&;?2B}a~^ZI5D?!tC3p%k6o@j5BXvLG<XoU19c&wu`EW;Bz{QD{rT!iL_JxEu6g!$3zXW5K7gSTOAee9`%f"
    "y*?aX&YIQJC(kHHxh%rcEUZmZNC^lHJQagMGGd`<;#E@R>EWK&a{9CTSk)Pr!my(5wm^xT%Z!cy@FRzPA3=x}B#|w5^>SQL&0e`*"
    "lZHlH)MgiQ{*(lCpf2BXp%vCs+M#r3KY(JkX=*h?@6#YzU!ci2SCYG7=ds2?o{|ep#Oo;HV4KDfOwcW;Yn}cJyVId8zB1BnfJQN1"
    "!0Xm9WT5JxbmAoD9UnX3?gmuUk*cP)X?pufS!k<praa)<t|K<;feOw-d^}n>Y@+=fB0E8ML_MX3DSKg7&yJ*N8=^WEJ?IWF3ml(K"
    "%y{6C%vDp9S)!pdg8gvHUZS?$A}2Qlj`5ql;m{}B(f6LI4IO07<3;gb>Ay8?$Kt-U_MaN~MRGAZF>&ts91z_P)+Qq7g?|KrGycng"
    "#m<sh@mrOl&x{kvJpOTWzePio_3{p|k%bf7oQ<{Y`i<?qqbk|p0L=z+vA(7>i(>UmwtsxNdodCm1@it22X{J5mMKXk^hqKfL~k`$"
    "0Bw-+W0jK~owkKTyMvbVHm$4rI{F~?XBqa@lyD$mSAp(pHT;^P@V!)T=FbCvH2N@muKSseQ6#U6!hn3npJ+@0Sh!nV^YJCj{mbR4"
    "z4QJZl9r>92wM3^pWYh`1R|MB0!j17&U^7A9Rjnh_43cY|H-+h7B}wSl4pY8JbD-WD4Lt}Gf^s_7cU;9*JR&(H*x6H&h<w{OkD_}"
    "k?{Ry$y`FDarTq<x16qVE;zX227DJ88^ky2tE126k<Rea2e@xfh5iz2J#2WA%y|BzpKo3sx#~RbWK&O~`y%&iA-dvLZX7d0L7()o"
    "Ocog0C&2Rf+?0P?rkX3I4<2ioq+gE`GZWE#U@-J#Aphj1i#yH8-YA2G5hWM=xM+T5;nMoEXch*WM)jInwydMOwHHRm-N#;M8z|gc"
    "bxr^_EO%!#wcEnX5p#P7K<v^FI$ub91+3Wi26C(VapaF}MrNCHT=axnVuNeZV&!nq3=O_&EH+<&ch<^K7*9=w!OC#NABG;4p`o=H"
    "o{rsGCq1>sbLQoI7o;8J2s{CJwiw+?CAvnv0Fa{8-1M-Bo_np0t~Jkg=^%S1wHt}JRxFQ^4^ZVtGi#p2`euDc`FJbZU9Ey$PM%lo"
    "W()j0Jbf@10wn$+XulYD)=)GZ1P)CE$d_=~s0SA3=O=Rh(O{~xy`m${0*O?};n4#Y^E;@S+PPVy&!?dK5T8HK#Af1?!5f?Ny}5AV"
    "Q2`5#E`4>Pv3v)K$!y-WC%7gcHh%_z<@>>r#nHvZN_9G1icGz{*!*B034rKy25oE|9Ms*bX6tyh`d!ILY3%K@A3b_kT`P0nZ!CqT"
    "e>`k<YpMGoZlM{=W@)7Ej101tCJNuJqin>j1t*giOc2|@s+pMVzVkvJxD;R-z4orRMC~@fD!S<&IQu}kY<>4|t5NPhu8ndB>pw*n"
    "QrkNzxf@JE&-=wIL7ls|S#*+ql|v3ogU>-1r&O=!^@o~Cj)I=f)s$cRrq^{!t6k&OSgmlYAA0h{J6UnoXRx?AU0WDk0MVZpLUXx+"
    "+J_46!%nUCS6Ny!#n)GGW^&|wa=2r(H-?8&!>d?;?3>J;2_%v;S?q<&mzo7W^;>8b3DXz+Fn(I4-R4yw9|EV!Uqn9djbF|^5PRYd"
    "ex>mQlG4m~hqwN!1>p6Kzgr>NOpiHWEh0FkM&^ekS1@f~D8btRl2$@<z-2ZW3XZ^ui(i}*A=XXyX|y608)E&L%K#jzIdfQA8jRY-"
    "{(&pJ?aZp#EdK0b<a1mK!i}(akcjuK!5Tw;(?7T;hM&sDgb+1l$+BtrA+(7P3d3|8Zixq!KU@#(*N!Tpq&o;wf8f9<$&jO1)a{5u"
    "R}q9pn@xny%*WLfNF4*ytpNL48orrrw8XU?(=9dw*WLOr3cF+7HqdVDD(#j_GkVN}6E=LMcP5?<0&a5p7K-M_mWz**p%Lzrvf{z5"
    "HV~u&gy>E+V|0qQPeTzMtV;!?ga=KA^qD4NX;KSsvEoPqsEJ{7f&$2?K5a++eg?2A;n?Mn=LagK8dZy!2$~c_aG+tn4Y11z4FH_J"
    "=8b^Rks&|FS;dd+XNg4D2a7CpG-kBe8s9vfOFmFPWL32{EW}auVh;Hf7BuX?dGzMZpK!Dmd<;AiPrZe4yaQT$yUmIH^X$%mkr4%%"
    "j(m;H^eO?Z_Mxn)l%fQ@>J7isJFE|5u`#aF5u*nhVZ<t<YSlh>A+ui@%J_x9+szW_4l@8L;8d5jKmcG^1202DS*WZ*$D$bR_$Ooe"
    "Q;$PE?@OU2t!5J277V~-SYil2IRFyzObFtG!VN4%YBd!YA&5u}^o1diWncEgcWf64H(nnO_9zU%oSib1ZVh>ZiF&?5^T_^D)n^i8"
    "?42Lm!hr+2YB?#={-CC*|M>QGkHc}lH)1AcGr<AePLI=O3hcDqYwg2(%gy0aYV+qnrZEEy!Gra(XzJZH_r)78($X|+gaoYR;Yebf"
    "XxzIk)iK=}Bpf`kfPAp?kRZJ(-x<N+NOwMzY6dM5kB_r4|0xklsDr@Oezlz^5PYPEHeh|{(d4YF*JG@G$<65;NYl}j05S9jz3y9w"
    "^pi+<C1I8hh97l;&XFwK;)H|nSq9lU7}L1!-NUed@AbW3^<qW0W2Igs&{u$zGdX)c0Lz=%6~1D9oRSbdh2v+qO0l13l8VS^3AMYL"
    "M-7=qfk6_w?|GuqY*!JG0*PS*C<^yJesAn5YM<FxcGigKg&UPRZS>kLpx<-0i=XUMm_HCI?wPq{NS_jdPlFmUIE`yWC_<9rC@44Z"
    "*!}V1CkHZhVkT}1;9xDW3(m{!L??!WjV(_H#y4FMdrf9CW(jHX5qK!2T{H32mGerxG!xDSA{o=7HOBGTA-km&A?WGfpXd#3kjfE{"
    "`j8A-1#sc18GBqumr&FDEXSMHnhl2}d%~o>kQl9c)y;s~Z`QZ{HEhA2;(X)R53-H;%XPWf`ra<1G^Fcd1UG8;8W#dtCci|1)6^wq"
    "<L1`zvoiiN%M1Nl%dii3(G5tsE%i|i{nGiL{q&lH4k7e#VAXoNdd$raiRy8^xz`ByY%~8yS$P@876Vbi<fuLb#w8LlB|(WnA!}9J"
    "xt<aWgU3Mf(a4rDz*-e9RP4N8B>K>9a>Z8)v+*K4(l|1@JcJk)2x3eQ&oDD-vuyf7!52|;vqlI{I>QpNx09R3Ef>I<6CIugf=a9h"
    "!_XOIsR26HcAtfuFG#yNJR7CsL?SWh`93_*K5iPM8TIpo0p|=)Sv?4}=Dr!xO8|p>>C9JuZ)r&fok<dF-B%ClOX2Wm9ef%;vJUzo"
    "o)4@&<2zF+zJtxc;t=~}cpPx^L}@$wm(AwcK5`*7cpC0}Z0j44`{DWCuLr3xAm1xL{6F7nSo>-ZI&@lVqA#ljJAG-3oiz|d38RDE"
    "omIJU{2Gg7F4g6s9MqJxt&Huz`ah&|byQ&j)R~FR`)?p8Jzqb2!N0UvRj`dNHr44K-sx!I|I!|7F-SUkb)`Ej0kkUgqFs*4Cj0xh"
    "Mlt@%E7P$fmib}Yu?Np|QJ|iW1@=MYD9GhdJ__z0w@FfLG(5v;gyp#zT1yA`wPXCurQx}F{8^yo06VK919mD0n__SKIpUcJ5>-!^"
    "oB@juwvRW=Z(AXdV=w*TOC_mRqk;Pef)a*5tXOb$!H};UyxVCXr^nG4n264DOVy_?Ke~1;5xpAd3F-;pMqd7-@!hMRN@Mrr<Wz2^"
    "zL+s1{u&aJJIP99=7Z>T+YH>37dc?2q0PwIiX%&Poy2T~+9CR3?IBwS_uwYC^X{4wf?`uM_QCNA-yHm;Gxqf>UbuJT!{Y86=sUuG"
    "u6HTbMb6NKAL$%$%~E3xbB38$EpGW!X2?(f4jV@|k*n71{AaNPh^YhX5AVsMHn*6^$5V>0CxmV4fB}}BsqE9vYJ55f<8XYq=|1#h"
    ";B4|(+;<ko`4nz_e7NlN+K)He6TS8J&DteXT%B5eS@BZkkO9x%-JUBuk(rS(n0eKp8CQpW{)@B8+(OR9z4m5X5NH9H9t}LMYxCv$"
    "6JI>%b&TcafuW!`288QW4i8Vd9Fa!AH0X5f^J`9bb*rezuJSZ2y&QMBICg0)7t9K>KOX^VQV<T?lbXaVqCD<y46g4Ut@8K<U!9$O"
    "^6Y?16PFogA%p6K&qxgRb%SBH!0Hh<K%Jor*9-lUJp_IDG@8hSY-H+u>Q+^=Bn_Uhph<ApYqpn8rKO`GsALrf>z@o9_L+>=xmM?T"
    "WB7STpL30Y*hhMoUrg|v@Mv&%;XALGN{AM$uBh$vV!#M?SNa52=cGO8vcFkAS$$_29Q9d#n!C)8{*$L*GdffD?{0RP1{LFT60Ma#"
    "Zf){+a6Z~Yq4qcm!+6JK?o@8Cc3ZSehUkniO6nf9|BTYk7fwmO_>kS4T<Gs=9;h((z(K+sVy?A^hS9li?7ZFn2=y*@WXDQy6_+W#"
    "s@TdW(2!8UQ}^%TOqO@}UMAITjo!Ig=r$<mw3GWU*j$an<EfD}E~TQa5efAKz-dd-DGVTwER_cwtEg!n=0eYM%!}C<5gx&&$sVqi"
    "durt)zRMxiF3zec>_k(l5aI?Gv2$@9&COmthT;+gL3#OXJVZp9UYz@7>A2md?%ixlL%OfK`K1`a4DD0Z0ss+nG!E_d+FVm;sP&IB"
    "1}JxAb=)BWZa{22f~%b)Kc7f@zQN_x$&%55jDtv18Jhfom+oW`oT_yu^fkd}wR~bP`lZ}Xf7Oyh0Wpdq8saw%X;cl3Ez;8oJ~jXO"
    "kXXC<t2cjwBd4ge{q*7&Dv;U<=>^kr5!`uius?1%>sae#*zs>_al{}SGgx#yIxogZ46irQ!{$qKYEY?<_<~KpxWe&@uejYEKTLYy"
    "p$c;^7|%FiHQfWp=fuI@p<8PMfyDCeLG@50i&n!fxi!f=VdXl)29u4!dUJZaZ$jm#NYOE%d9k((0nexUfu6<3n@2l%%XvaN*K6@+"
    "GNdZiAQOT@!A5;6{>KIuK_;p5;m=0~kM6)xuTXez_)7bI>N>ipfBDK%i(jT?iAwCCJ;OX}?12jFE)wYgVq!|Qy?$e3xn8#gb^m&i"
    "ajH;qb73CO#hfFnHOk{?9XH2<?;jiys0r|OW`0Vl^pU62e6oW}q2j@h?I|}|1Lgu(u)fv{r&I_VdQeP``^pRt*fz{Ibg*z5<n!aN"
    "t=BPAj*J!vP!|?Z%Zl!`l*n}U(lR-qdkiNhb1-mHR_CQ{t}{0Zb}N<rZBG!n_uu&V{^R4B^HKR>A=Dq}ZxmQSWlWkYZy=9LU<_tz"
    "5C?GnjFh*6WPSlJpO_;j3CmOBfU3ER*GYR=E*<{w{ZYrZ6UVC+jE*;cez=X6fBkyF2!$F4{kR;fDg(urQN+H3p;4o5gh=_eXta;<"
    "wg9^9!|fgCoNcGzLr4Oda!=cS&hOLw?ZY8*XMN+eNW_mdoEw@(Qxu6HanbAs7&sY)P7;PYhJ?znZU&>UgAS5GVuTKk8EEzNR7Fq="
    "th7KCZm!@BQR+X!eJ6H^ipMLF#A`_Im%9IdbJ37bMj^uo49-GakW_LQ5+w*8uttEcCBuNflR2bBRtl-OffIF*)0Fnm!YETwb<-M("
    ";g&BYBPpnq9D9IY-A|88VcXw>JsRv_9AO*A1RkGEd(B{IA%MlQJtZqf6H=-b;)wXu9vcDy6=8y^40SzG#O0y#4>Pp~7ux@M65;z3"
    "&*Rv>Y>9v{G;K|V^Fxgk%vx7;t+oaX9ixJG@gRWUs@U@s&K-0eK}VEa#*?vjosxQq_8uE`VK5&QF`Ko~08B**Ux(}RdUMe3_*pTS"
    "BEdYV14Bvxaam|VQNu+<>Gb13BAv8TERSgbfiwbbTkFxQ4XxV_2)+JMQ`tIZM{$|a=m`(?bSd0I94!oK5p)ogIUoxL!UzH*!KwCW"
    "SfwYr5Jn7i&Gaiu%r*cEjt3j@keW)^89W%40<yu<j?=RtpT-y@xTygH%GraR(=akM&}K{I#L5xcX6Hl-F~cD@1YnYvi8B~$$Qpuk"
    "VlTZf3zAz6?CBQlFpNjJsM>Vw@I-Qm`;?ok0eR*&_Cox>e$o41UyQx+H`?d^*8KGA)>Dp)`Td9*MIZ(9C<6exSecTEG}AJ<!GL!O"
    "UWW{@fx@zlb(CHUjv52BdBZ_&X;U}6BpnPffDxaRW=G2-UUM`ncA6evN9_aF)GsD<`y2oA>mME+t!|$A?C-wN-G7+Hd~(lqv26dy"
    "@B3G?>JBJ&r?_tV0v3cPXv#U+U)yS4YJ7+uIQ7RPL0@KU{KE9a1PKjt4P(Dga!vI7Gkt8H%an?Z1Kpc*2E*tR@mr7mwY2<eakH_z"
    "70%-47TZ&={PP|hnfulY{u3{1aL3;q-CEfqNaOOWq2MmETluR8?CnQ;=(btx8Xs1-vB<a&PFY<(2s81Azx)_kw;10O?`y$g-6E&G"
    "%9OfXgc>S{KNniPJ?QXvqyP5HLr9}1@y8F=J~z@4A9wwYEvLH1)9Z>+n;VNCY}5`(ZGHKGci@?Cf9h3eXZ#Z%6PgnNQcE#6KDb-7"
    "%ku`_=HU+CZHCQqpA2xsjpMyGviat5SD=3IuyuV|$q$|v@2~!_e5}R$&<}sLxm@V8^*QD44F^64oph7mnkl((L(<<-J`tdA89qCG"
    "j;Om}8yfKCo#Tzx<nGv4!+FHIUWeQ6D?R}_3Z4;WBN?~;__6s>FId7r>S#(|{^(IN{SB_!#(jE&l0!4m+V$OTu|U4mDv_jN-#X#9"
    "@J{-TcYj$%;myLDVVi}WB9^0GIcL-3m8czg0jKFD)7R|8A&gB4$CrY`YO&L3aa$@C<s72^PW|qnww;XDm|*ze0c<)+pt2A2dYv{l"
    "`<<spVujHdPm@JLkG*>JD{h7)hbP}%z4OLT|K_B>cZj`F>uu~VBW@JmbXt$<)yNWg<K_vk4<|rs{#Cm2Y=)f3J##^C9~MTwuJ)(<"
    "o`I|!6RRutkN=-1md!<XZTi3byVZ9OmB{yh$YQ8wo;yQJH~-<$;d*#~>*misZft6+aJ|mEPYi#J&4D9CEZe^sn`D?lKL|vKuDd82"
    "5LjGN)8y?Qe9JyiUU`;_k8RdRCdT0s9cGWq8vTNNaI-M}jh+4bP8%5bw8UimqrZM{eg8t~wg0>G_<J(WE&u4RhtB9mGZd=e_x|%g"
    "i2WIF>#ef$pfz-3@V+pc_IAVQR4UM33J-&#&PsR6TPdx*cl+H32Rp<o^*fx5zVOi?iGBIWhdx=$C_<>dRzlkTbASr>j?BT)rRlx?"
    "2Y>nh-sbNWykFC>iyeI$G0y(<KmC`R@t2IZAFK|Mnm4bFVY^;@m*V4~)2og0KqjK35sCK%Qt9Wn{{8ElTZr%vAM<Bt8Z~k-o_o_D"
    "`^Csy<)vpkis*#%bMBNTKcS<UAwi$`M&C4X@DHa5ajvv@<zVT_gX?4=nWSHdeem5!@6G&<^9xsT$KOJO?caMz-M{;ojFaVS8+;Zs"
    "N7!n}%v^jpVj813PF-O**b%O*yjl8X|Gabe{^P>=X0$3Ap~^4c?@VL6Th0COG_VmI?M)irmk<1(R@*s!5NdUTHmO(D7iub)Kb#1#"
    "BSPnFHcwpB9}5QAzWU}{|L)=D{TuP^zh7P1c;Mu+gZi#ASM&zB50sQFkAQ)E^7bun#UN{4tWL48l@CsYYvZ9efG?(Ay$HdJ$Hk;c"
    "XCH37va-W%drxOfWGnFeNdKZZi0{oz5NpwodF1BqT*Ci_o<FvOG2?N1tJ&CsKCRW^j{@Y8f8IKuRg}jbt@!Bvv9@z0^ec{qVeO4a"
    "+kk0_aNtaw@GJlYWi{mQ%4&3!n(k2a7$Xe)zKhtP4tsapNKrWuHf)EjYW)Bd9bVhyLeBM*Wt$VA*M_-#N{tLrln;R&HQzm9LJtEE"
    "izfhG4+;w+cnhQRnbBi9poZ4yO2`hwW2lS^vV+KXT?1~#%@CCLYopShf+HLBW%{e9%->IkS9p$eyq!MSG{ftyl00s+PmPtyjHf^t"
    "V%;IvrTtc)s_=m1OQ!uyh=(0y;tThvdqo4?xOM;PfDp!=w$<Bk@4)$<R<l-Xiqq}WMcB(2woRa83_wu}p&U5vI{}X_jORO?d3H53"
    ">R)tp0!U#Y5A?$X(JvI$Of)}Y+eaf!EG<SBTzi_y%S?FaQrLqCW`SMvF{zS7+a9J*bir}U{bA9LH?l`-?qN^o^_cQ5Pi^~s0@EFM"
    "AWeyzB0U$*dEv=qs_ht$rCsc0)J+3N!4rX+_0_4kiXi-yv*--HQ^7Cj=_(1)Mb<sEyBlzwV;(;m3O8{1xYZB|r+(0hpA8z2Q&S(F"
    "-e{L|@V=WKKFjn(U%e9|1W{xVC|<r%N1!B_^d|Kgd;6rUbXg8b*anHV3EUh23}T|B&x8q}qltu?!;4*7V1~KEK&r%KBN^vnIl1a@"
    "iNS7?$7J{YGqD8cBscAS&<WYTs0yWsVisDAq8==ylI8avu%3D+qj7Nnm9bc)oxJ?1rj?tS$^f0jQMbJNi$Mpr<0t3NUQL=ga0jl%"
    "Qvn|um9(MUh<d9{_Zk$5&Li^y#COH!_@}}Xk?|6LspUIoYXx&5KIyZ421q2jbe|Y_`=i_dWXng5yC3Z94`iRXMjm=vgog5~7pcwx"
    "0YtpMxets0S3W(Z8@^~5%i?i>&}hXh9Gkh?%R@8<!4?%81%0Ox(1x3e+jSv~87MX46>?NVevm9_gcZ_({>VeEO6VPw27Qi*!&69&"
    "X+#!dvhFpv_jCRnk9D7{J^lGtGvpT4zkjj0J2O5pS_r!-%o204)U<33hMwZB{P-pT<wI5EYxghY4+F|joIQzZ_K80iUeYgYZP#qg"
    "jkI853{g5HdTR!jnb^6c`;42s{6fP8+MV`~cGdyG7%+d;*i~rQ%GjTGD{dHv?)HC`cGbqsx6Vc;bjd|_zyF<`H*y8p4M`Ftl$17p"
    "`u_VzdLGryl<=_&5%2^P`+VbBqgnNJmB>BKcE!GC5B##k!vSD&*WPb6Peozzdu#s2qj2}VL-6eq4rrbWsb(YJ3QazJIfhv&F1@)5"
    "{;}_$;*cBlI?Mm_!KCdJ<3sA^Ki#;c-njM_^<ghuHTB_X?`t7pyCSopJ^Hj*dg;@33RH)^u?eD5vAjHZzv(brFw{|4&3o(M=LSJo"
    "HEZl6N!d2e`>se}i;WoQOySjE!iXQPc}(g3`h#jwESGbU<zS&i##Fr7IiCw3dCmg>W)cB$*qY;ZrG3+=N}oCZLQDY9E#;q>W5%AH"
    "2t-0jZkpI__)~NmPg7?nQ7jJeL9ij$`fzMytlRhZ(Xt$od!4!?skwk(1&u>QtPQ1#jJz7Vyt8vW$uITFbSw+N&}g-CICpvU67d8I"
    "4JT8XVXCE$*GNqpoGtVlqxuj&yZI!8(dD|_Kkfis2mlco)Iwv?wQ?v;O^+_7b?gy`Mo@uhP_Xd}OTdoq{PMQsS%JPz-HEH|X7HTm"
    "0jb7m`byD$d$7?dpY|y_afaGE+-%qq*6LLpAWKU1<DHeB^Q5gYGM#XbhASgiNzzH@kbt2dkD%34=1&||ubzy_5UjcnaQ|3|Gp?<#"
    "abVcS3+sgstyE*6HjcDD5_Y<UlgdH!lbiQWf%f4}t=vP1vRFyfJ9xGoE26)SAE(Pm6lu~&@l)eDn>iQyj@p`VA9!nrP~4yK52!sb"
    "7p1z;krS3PNiX6qB0SLL)=U6HZ4%6eP{6RrQCiBF4O(8|?jJSE-aCx-aTjYV8}X_g9JGLt21z}(&2zjcV`P~0^1d?{R7(pcM~q7A"
    "kdNSfTwaa`?z3Cb^dtvC$bI6O;8nG4(emA1pP(yaXD`KDk6aro(#6Zfx;;KIo4ov-O%JhvL+IV0D&TE`)Hu&(Yh*H@`v$^uS}2tT"
    "pXb+j5g4rc@5^+h%5<HK!(}ZquGU@xn2sekhk8{i?+j?syQzvubi590SLgqQZ|sF=(DeMa@4|$M7{|TM^l#w7NlKH+Fib~A(?Sh2"
    "JcVK*jn~smoX;RGh>!u0FT+|J?6vFA+K3p@9o=5vI`U72qE<}QT_B?nh6lP9Y=Nex$9;J!O>~n|{!5Gvp3-kDd^x6A`M#rxvnHkC"
    "eTEA8(2%17+nr0#Kj}g~!VEIMNx60a4B{}XJ2ns2G+GB$62kP76OepilEO){!!oqx;wm}M@<2xx5wVMteZW413w<RP0OT$YC(Yr|"
    ">Dqg~mrz$H!%hNxje*HXzh%d|(}cgL0wUODfEvVAA7&;E6NjWUz(zn%56A!*xSc|?nUfIEF?YKh(?QJv!`W01$<aUz+3aowpj;4)"
    "0zs99XG0;w@w^-$YO+gr?4%hd{9s)Mphen=*cusvj?Ktd0&qtrVH`b=A{EWyjLB%!Q3*??1cK%SP*GiQUtw=ChED<eolwMt2D0ys"
    "gsOr-anS15(7uUBWyJQx6dT~N@y!HqU=B9J{FuamMjsJ$nnwmTM7DU|Eh$_T?%n59zm@BDjp0NMaM93MK7{ugR4EX!If#NifIl3|"
    "&WFKvn=wRd4-pl3<!FPHT=JBnOMs?ByllgOBNv)>L*v?#L8A(9h(bwX$|B1Jafk|`J{~rpCQuc<DB2W{C95ES22Bvm6l{*bHtQcM"
    "4rW+(3kD&dq6AMTt4!Ibha0TmDtho7uD9y2&$aQO>;t>LugxB^TGM14YvXUP#hGBS!!-iCb)&6LQ2u<#MJ&O;OQm`REIG6I)ZOfm"
    "il9gLKO7s!PMpr#+B?r@p3FWGn&GN@_kQMJW}<AAK`Qjy^28U=<DY)FS1A3Hf1TDHR<)qyllBypm%Hkf7tc_4Gx2EW%YX86p9}gK"
    "Ht^fX^l<64Z=_%JLCN40y8AS|qk+4U!;8Wm%Vg6mY~0pUFOjvo+J)czdcmeL(78!n3wfq<x?V4h(paWd=-t@7<E!MT{HZ>8yS>>%"
    "P6YN7ReY!tFn9lnH!dALhhgh&u<+)8=wN%t{?J>P+O3Pd@KH?$S}GiZUP*rCrIF`IrzeTP_~uIWB(VABy|?)dVrRF#qW&GYE@GHt"
    "5yL1Fa$@%|;9=_#J|L3J;CT`sxnJm%kd}qxq4bjNlsX%mU;n*v(6j<Rck1&+yI6q_hJXB>-+u4WjbUe(PYw-={G>BTq`jb=Lv&!{"
    "&TjY&9Zro<gP5ySv)RP3^|uAB`jcBFU+lCLQ&-X8XP%wJPxxMN=*)&YMAeWxsY}Gu^as6ia|xSTe*Yedi1jwQeZ=6bQCczv<{eig"
    "OT+Z9>>u>)@LIig*XoRvySUu-hQ}L^_UR9xf<e?V9lDeeYvE!~-?~+6-X@y$+L`|B*i25ZL`K>X?9MbWM(iDS1Ptt=^6Dn{(%fZ;"
    "!2F;5y4yH>Z>K)&X{*EWTA{<TW%%p}UwyD=nzf@FO<f5X=R<*KAeQQ;y>gE<YPDcAIP(Wl#p$IM+m%vdyA6(ZCyHhT0UL9~m=>Hx"
    "6Zj&tR5X_>n{nt_U%W}~kg=)7m=4E;4&~dDe>d4n%+L4GtJ}uUs`0DG6?lgD?RPU5;URKJ?7a6*Ra=D`@fE=Zt<dThHvwegbHcR$"
    "Kj>^YKGt)iVQ0Mc>7mxZM~jz(^SLcwBL%-;nV;RC8ei6+#$<54#Z>88am>HJ*W(uh+kt7gz~cE}=`;M)H^x?1I()&hesAj5M+dO}"
    "0-PNkJ-XP=Us`-+L|O;tp1-1d&z+C~fp?7};uyK1Sz{h}SDyOPCoe}o{m*89b!KJbSU-F&_Ud}?w_K;fD>aIJ5WM)!N4j)3H%FLC"
    "IPuOi@6W$T3ak$dh32ey`2x9r@Ajj<d3`B^Jj_|=FQ(dq-+l2LjqLn~Ao7vFbgi<rfSex$z65@rydBlV{a;jH2)bv^jOf_f-h6k)"
    "?Zcky8RFAOg&+gU!kuld0{&Yh7mDiS(c9)F#X2)`@wgQ@`#G_gkFWOc^{|jzI(g;Ge{k<9PjIo<FU_n>0nC^i*Zf7q@P>3e{ZwJ>"
    "uyt{v8V?OK#4sKYH_C<M!gfE_`tq6j_%njw=kRVNFnaA&dGA!O5&WZl{k>5SQ!m~XL-TvaOTaT-sQ#e-n#*j>_s<HqVfP_*m@EOa"
    "5on4Ty?B<5_1uqoYLHau66};dj<)X>h81ve6qOG*4qAj<yX5CeNnd9Woyf}{dx;Wubh$caFP<a@wC3?2ZU;xRN>3_Rp(B?+=HLPt"
    ">frO@Sv~JngG<lBo^M&@Vqdh<0=y5tz$F8O4-iMc<~Ww;@aOCa)~k!O_Br&=_9_@_N9JNvdZ`u&0dRoU5w@^do;a95i>^*%Q_@SL"
    "`8YSms-|oIIn6-U8W`b(@rS-gWvi*r65svaYhUX={rC01FMGXFYzkWlo&VMuB+}NKN>8-k_P7KcUVGyc&x37K*xSDc<Qn^jMeP&{"
    "jFTXQ-yKdp8b7Bd#<NRUaxu~Puob?<%BPz4&&7?~g+R&Z`Go)!r$(jV*$igcM6OS_<?KTEN1eaXng)X-wZwLy6a9oY<-g)8A2obW"
    "<NqH;Zu%t2dEa;DomqL;eRoyg-P6-^&j6SK2$CQnkb+1`vP4<d%Bu};*w)%F9lI~Q!GOaKue9quwY!RyWs?#~lOhQa0C9uBV9uWD"
    "WBTsuuKT{TD(^dUTmL~mPyBx0@8|R6ZRNK;5=u(JPj~+g-xN=T((fu)Kk&x*4eZMBE1c}z8y%N_Sac;UJk*1u0=#Q)96!5!xYia5"
    "bTX~bM!DX6P_8l#@y_4wp1|OCH{C^GARN`M)wF(;7>~An)_U_P5mo{E-t*Uzwb8TeLbjFm4tF0@H-&>axv+V>v-MtQcsA857(XPM"
    "`(e(zJE>A%3l-t!=*fNZwysH7`C!KW)C<QTri<nC)O0S0j_2LEaQ#fdl4$8y#U4C((E7~4eCfP#HPmLD{(i5}siD4!(ZTqQtEq4x"
    "7(uC+A@gJIVdc*sRs@W6=TOKE2fEt%H1B=sh9o7$Wi)vjhZLk%lu5nUmAfVeDCN5%HDwqGnV3O7JjB9#^^!w#I~(H*oy%h&un?d>"
    "p4?T`fuju!?T}lAD#J-9()jgpk-dff_h#w1Ir(Jsp-GJ32usG9QnPDHZE!qT8P7nQ3b2shc6K0eRvtF<@xB47@D<y7dKS%}Yl3Tq"
    "WA0BC35`|59DK@Y+Qd0Lja*4&#?deU1ZwDI;~M%I4l$58E_K)XVAZ`SU-)Fw;J@c|E?S5Z>s90KFZ9HEAbF<bZmhNMk37uAK+UUb"
    "TgUrHa%qqK3^}w$4Bfnfw>lo0CrLTP2gFHan%60IDd{Jm7PcoeWu@M|nfYf?649)q=ddW-n(!FN4h_gu<NcZ5NsW8Xh@7h%<YhQm"
    "8~3PN4d-YeYsP3!QpzB?BxTK;6hhoT562ypwdY_I{O#a%{7BCJAB)Pf*X^Ig)3evutmUzqBr2|6SH1wP$I>^W&sVm)p|P<(ya>O;"
    "K$G71(L1V8M7Zg}7avOlt<!<95)t805J<cuzUrNbiJNgRR$S*UL}s}keev_tdu89=Jif4@wi;xrsmJ7i5A`$P^miS2fxWbL``N$S"
    "GYy|Do&HPJjK7UTccAItw3%f?{F~~HJC}9GIBDo&1rtXmlJdpBQmHsG)X28jYwyX!C5;nf?om<_N1?@Jh?|U`%|0k+ja?2#g9{^G"
    "EO(<x$BAU-&SCj7E7^l`zt3i8R<gI5nS^Irk3Tvp3tto*_xa{G==)9igXVQ1RNFq1A2eUNv0~7ZvN|eakNVRJj0&^mL08epP+|j&"
    "4_xM?*-uIEkOpv#r>}ME4+YV+kYamM=yiCq$1coMY$9c9Zym$6p#hS$&wDy*)m4y=2jzARvw;BQJN_vEIE(QlM#N%Q_{=~tj1jVk"
    "R6j3hY2FO2iJw+`jdKVO{HG`X^FY->g*u7a>Zufy!pWoj0+=5jh99b1ozHZ00v2$w&6wib58XGR{ILkv{nxKwT3WaHxK$tW=3#mI"
    "rGS+B?CeqbNWdVyoKmya#KB5`IO+j7&G^7v`=Lm!<Kd;;<SinRog;xuHpSHpOseETjGjx=bCT6b^@b)NxV!?Uqwdu8OeE(M(Pg1$"
    "f#RdS_G)r)_;tp}5tFb`UhZ`mpHzuWP=$2!qW+JRKLn$_z#HROVQFc9ntVs_yH)0$eknWgr~l7^-JjZ(z?0bo8{cG)-a993yZBx3"
    "cQZPSNM~I^a28Mz9*=(h;gk2v=x&r?2Ny06uvy%sQ`}@m-f{+&=|3ml0+UK`X-cGK?IpY5KmNo2Ncvg`dI*x;TcmV5{Ne?R4$>~K"
    "@Z+GoqG7okAj-Kxw3OFkp?4h~n%!VN2lYA~IO;sl#4~;4`6L^8YeFA~a|ihP4@CO2{Q!W!C?MG@%dlWC%6{QE0(7xq-}=(-moK=t"
    "ZB4?Tw)Gw@*IND&fo>)hOGD##l(md>vLC<j!jV|GRd2prKV184+N&M@)}^cEj}PKkR^XjCYiJ~%=KDZHsFlSgPA4PYV+HJtY8%gT"
    "yJn~{2`9CsR8+S3Tqk5nT(%G0J9ulU*Rq}m@p8^_bX@WD$iUTGU=Mit{TK4(3`947G1$UpPh1tN9U6?tC4?0E?4_4%Vuq1V&5!O-"
    "I3=^oEpBw$m>UP@PhJgy32;5CpJ_6rjb?sl<1Mc*=F=B%-g|PlJ4CRHy_4N$uS(zR!41YgI&;4A&%gHUU>|h`A09k<ocSo+Yrnt!"
    "lj=KT=QjtfQsr*>M>B4P`0%_55*Lo-3$F%xKYAa=-5bkye)N}b&EUjd+t$97Y-}HpF9F5EBc)gU_HW$|0;_c#diAw`)prbI3L!&5"
    "E1I%3{>tane|uXYV+tHiK}pz)tJFCvd?|cHFp8Yq_-XU>biYs^%Cn<mE%c<lJG>c|POY2V3-9=KXXJAbZtQhHFI!m+nYJu;t(njt"
    "J}GX<TW_bX&RPG{7;!qCFnZSQ>_?z~RH0w`J?w^4bCNGrHizL~9CHXp;jyIDB&<05#@!(b-yx`1A0A#!jTdbF!ugUOGOt`&3tiV%"
    "Tr%@5K!~!Ks1Zoi>oRN)#?LAr>sj*1o?)(Swx<&-2YqeX%wPL2;^bfav)?PeU+HcT-?|Z;Nu5ldRHI*67z=9;o56b>r2op=;q<7w"
    "#+%~V<0?M*7jEU)X({83JpTj5{x0vW{KEyEkDW}P-Tk<CHW^p@C(j1Zge)G`z+`EqQY%dku}I+9p94>aLwY8^%XW9i0q2!JG2BF}"
    "VP0-0KEC_mWUSNqKUfYVm1_UBLTs<_!}Ljc!q6)iQ4M^`@v~Oh*(`ady8ZSnT&p8Xh{+u`r5<V%s*pKlIx!zv-n<X~=&it<KK<_N"
    "OO#ep4Dg2|Uv`+pZBt1Zx=V8aa;KOrG=#NgWD#oI*cSYX^%wu<-NL=&2{@O3o;Z7?<!^ib%8f>!;d$`WipDN-TG`=2)XrHDhws&Q"
    "=K~qabmr%yG*Fg~>VBW79<=iJS2pe4+4u2rMa^AGNCH@(54l<_oS)Aw<ddl^;4O~&%}4;e7is67Pw#ej<1b+vA6sQYOX<GOcUg}!"
    "E?fP&!p>-&t<6_*Usde^^GE`?bgrv0gaR7_#7EG9O3<OATswfC0^=z{5_Y|XRgi!e!mfZeKp1z>sHNbK+Y1f$@X1tYqQNL23Hn2I"
    "8;%I%@1g$J*>YhRzD)<-i1m$Rb6>qs;&uY%c!#n)$eET@TO{f1W^LPk8OEBY4NDV={`qF7+1U8~-4d=RS1-2pE(8bc*8;1zUsEV>"
    "5E#x=bL;Nv{k?mT$SaGg!!yD>I&Joih)6&R7zHYsk$B5ThIl%fh`%=t%+BPK`MxV@SD<?*hfYX#<Zvm*nZ0Qs+4{wkl9AYREEQ~+"
    "1f~K{j~Rb9emGe9RpzuEq(<2uix?FNeQk~`rk=ZXncS9E{<A05oa#@eT^)?_*S5}{I3q1xA4mW!Z`So@b8L4Hr5&m>F3!}T7iUC_"
    "4SwT_8uACUPg1Ectt92Es}C0mV%;5oJO%`+00k_jwO5PC^!;ar<M)c52@PE}Ch}HYLK6#((#V{6u&y}K0Zj$%rFm&;I-<5T1Q!1|"
    "6twKvH>JVgZ7-_fp-7q4cp%gQ1n|a$ppqrLO@aU>h1X}kgAH{b4yWgDLP!G}9}qcHd1Y!QxUPTx5%8!wY=JsFkJ&1$)CKUf0H7B&"
    "rzK(97*JU*K*V4qZ~Au06p%VBW54D*h#OgBIsKg5&nE((1lr^8Sz_#P)em|X<?O|k-gvP12e<WVmBN_X-}E3JXg0<I)^qWW`rMF|"
    "!;v;^axPco%maIHB&ZR^>UdXOf?LQqmMvSBD*z=*W0)1PCWS7!@q=^FL&aq?8i4&-QMt=WU0Y`dGznU26KMM`jxd}k7QNwgGSkm$"
    "Y0Xj;aUf3~Yt(bd@ta5B+TX{OcY;)3lR}3$ox|ZjbIRqzgm>xGFO6VBJJpPQZay=Gi>{RqE(i%6gREb$gKA+0qK217r=Q(5!&V<3"
    "h`fxS`3!4?Xw>m9&$$?#qm95*qk%J+J8aemZCiDv^L7<Bh767L7|pB14ARKH>YAkzfRYFUQTOrDhLC0vvv9#&6^Jlp4|IJLvx^Y$"
    "TNs_@(0c(nY07qk&Jb~%>`35gz28V1-rO{xbG(|)dTfv1;a#HMF;d8ti+I9h*+`4Tv<|%<(zq73WsWzi(0arq*y(l`_80fSvQ}tB"
    "weY#J`>YgUR+dy7TOyn-k(|e~dU_F|^;PAbbT2L2-H8zh1rga*hb}iB+rgx)8k4bh4%FsLXlrV-5ZKp;gNB?_Ku!Xcl5F5uXIKRz"
    "Y7#n+1i;d}=Tqxu6ip%^p*8hjP9bz>17~P=*&q0Uba2jbfFL^rKY_pgy*r^$V)okHq^<yJq~Dc9#|-Epln!uLh-8#h!cJHwA_F+-"
    "=MB`N5GurypKLvBjIHDG4n~pZLtyhhlTa=TP>&tPlMG5Bi-DX6SODQv+nr~3pY=k`j}IQGZlyC&3lE-6r!E-K713l~Lbw<ixD20Y"
    "N0^3}%QjB(z8@nkq8ntpr^YykTim%XO(n=~Kz)qx48+!3Dkzw+V3J*5F33(#AIbVmJZcc)h!IK19oS<p%>t-To-;&M?CYb`ZdDue"
    "G#}6$iMMPd8s{8ZvjrkX$Ot;}M+`=fA)5>lAQ-e=%_y}e51N(Tf@Aerhy#LX^mf>ZQG!=iZOe0%A*6KFGk+ir>SrCl=|GZ~2PP)$"
    "#<5QCq`L8Bu&)lqZjer*PAC$c2gHD>dlqYPWCHiV7!ku`u#3A)aEL_7V2a^c4pe<iGns5^PMe8$BlAqclpS5Q1D)Z+pY8Vi;@<Sb"
    "Nnonz=SwE_j>Y{^%WGTRM*rkw=k(osXUA0!Ftw&F!Tu^9T%2Ddt_1?wP#9%l%b-~rWeEcHE!peIT{Yd*EcpE9T5`h;D7q|{<*r~z"
    "NBts95h;L^EeOJafKJmgl#R{NH0#3rIpBa8>?Kj2r;_>Hd4K+2|K+d0u*$!B|EJAbqb^m4Tf#mnKp0y~Q|(E+7m_5^0mx{A@L^SW"
    "E|Cbq!5qg%LgbJ#(kx~7G|cl1MXz7*#wrKtxV;y`TUWHd762XoUrIktou$b(zxcvBQJ!b={0KzB7XRXpzN!qU;Q2^SooYo)JoIPD"
    "<xrGKeTVWELbt#hjjD;a2GQ#QsnSa)(&J5OI!Fc<)t7RwRL%X!MTcz|5QM~P*-<oB{#-+ic*a|v-aAPUv5U9j%Ey-D>m<<(i~_$d"
    "AA6Ilvg-0<`A@$5`@~bg_|hnvx8vX7gZZ2=ooP{>*=&3U=b|P?B<4dI%-HH>+28?j>>u*W`QU6kk?4iB?^naNq)g8uA?Dlj-$|H>"
    "%v-D7&<yj4wX?`IEDf)K7t;``h5QHn%p20B*+f%1Mm$wN3e-rq8fyjKA9-nt;H=_<B36V+Da$9J;avs3^}@$|k+Im=>Qc8?$V{jp"
    "lzcK)0N-33m=pat--O5ElCrJupY%r>Yw(V!ChaKx*1!8q)`W0n^E*r}wcRgzTOa&#6L{5iIzlwV`CfbQ%ht(As~6r!IQjU&0C_Q?"
    "_4KMblz`#Zj~ZNo-+jBL2BPTv?Q(IN9xnd+DP~mJML2Dq=MYt}W*z!$mDbqtt)73fuU~@#XVZq&v}Zs<qTRp2L8~o9SYYtm%x)&X"
    "L;d5}Z#UkV0G|UdWfO<@+v=zOHuwYD^d@Z>caort1vqn<HWbaOf7n3PpoJnAfpzyPC!X+DPzwO?xT^*zpA4Jnm2Q{ogJ0CxK2`m("
    "P@kCNUr+UVca8{Jr!|7>-P?Q!I6I>X@bcBgi9hR{Lo!7}Nvjn2QHy&~d1rc1dMCxz^xGg!gps$p)4h`+7@?_Usl7A^g#6#2!zKXK"
    "9)~`C{=y4ZO6bl$EY^NrL=)yp>0zg%XV<=7YJ3zQN=GIA@;}-C;D`68C$G2uL;Y$bv!OngEjxev>(BPyk9Pd6U%qqrtE0U10gLVa"
    "@I!F_84x~t?k|5{-Y6B09%#j#8q++;RG<F&Y<R!%2b(*;^EOzv4@y7ye~+$Qd9L%Ff&^CS|LSV%=*{@G%?eik$>d=*^_~!KXTQWq"
    "_r_t|9e8rPncVoxzp`dV-tc7bJoN4S;%Hb8eCzUA_DR?M$bTzf)ZbqIHolAKtq?h@9=GCyJV2PE_Wf#SULl1_c>rDnut_|Mp<ku8"
    "?iN$B^YZ2_xs|f6;O`yvU8q*BPPN~ofS6K!FIuiOr%mJTpOMt+a;Y(5d)EgqFMk&JizToF7CtRH!P+mT!$#K=+{~<h_kYcOw!cc`"
    "e*XjPUw)GR<0Ah@V$6THFsf*&(`)J1|3~6Pdy;sG{)20|8w)k+3R9TuJa^?v<J*0MIsF;gy*GWxy!CtAf7PqEY~|&ROZ(q<-~D2*"
    "ynA-==Ad=Fa8p5l?~_hK=?0ub)}?;)E1+BF#X-`>=TgnNYX+40ujx}4znFe3Jh`tg9&P^CY4$fSM&}PUc|mOcQ6kwtY_^_7Tj*!<"
    "%~+{fFFNhcXVOtq=+ExNFXZvruXE_ENv+XcWM-iP?r=+~SCz*5P@WkCqSK|fkEnkeYASB0YyYQg<Dt6mz3r67wF|fWSN;L|Vy?0N"
    "jriiHsq3p9^o^Al#QvvG7jMo&7rt~WDVh<u^)U?slwu8$N5kuU7;(@yKK#$KHg#I;KDU%^N|;#fJ75wMIsf?bvs2AE3}R(P86HJa"
    "bfnJ+pBjlPD|pl*1%xN-qDpYLlXQAa-XP1JLrpZ^FP^feZgd$KYTa)vEy8(<ZTV|x(|k`_<zkCiPJg>u9gQ!%k_7#}-PXCONlXLX"
    "UL6O5pL?HpJ^ZVG{KEQIb4%%rp!Jaij7FJl{ouiF8SNHU+o*J=iRzRCNA1>tOnFDZ9yHUEL-MOD-)6p&IDT&{q6F1(AEn4qfJV!S"
    "J1=~LAD<|vs0@1I(`d`q_luvOYscCJ*LYXG75~k5-+N!sIw>bLIf(}R&If~ya3m5>64oNIPAtZZG@SO|eY7zbf}d61563WvwS;dv"
    "Jlmax$o>Dj7FaRahZBJJxSGsoW%!%}3<Y#UmNWdUT=iC<?b<jC24ku5hk<M2*+$UJH+!7{q(R+CoSbzi8#<f_XQG6XRC4id=?I)>"
    "#Yg)QR-LIg)n8T38rJ?)-0Ym>axW-l4{h}PXIrN0^^Odv+XOVxchCA;s-KC5S81bWmV-&K6f_Bg-GPR>q%>b1ZZ`w2bz3N>=xDgb"
    "gD1#nG}!px?gwAEeD{BU)b5~f9zJ$<47oXug~ALSNx}I1#0Z(F<*4lw!tPjJ)D>4I#cl_0BIlgq7mJNbKY<d>$JI$Pdhlk;zaBqd"
    "6<JWv5umpjnY;4GmqxUlgnL7Ey0eRq)Xb{Csme4IgssbYl0`dkDC#ZVTI#kB0vmYlzX4&9J6t=RYWtoy|Mi7bEOC^O9Z|F=8E9+`"
    "zvf+9e3FnllksKc@U4yHUhvNTO{~290yuajKPR09)OwH~O#_2L>8+kmUX07O@<A8JcBy%fiMrAVDdelJLj9pgF{^B=uTtvLG8|QF"
    "O||q(JXrDLd~h+S<&xJku{!?!qMil)xk;>LQKPHnrB6!~EP?o~vG(2dfj>t)n$A?`?iSnTVygWh*9NA)dE-@+Z6n|Ho=D(H_xnc|"
    "d}z(cP?>GH<{A8-XWlF!{qkpA>@O-WM!!P|qJ$`(>#7J-vqIPm2Fh2n@rLlGB!J^Cmio%(9JLncg<9EIVt+lq)DOiLzYJT}x|MVF"
    "`tz?ueokzB0BkJdDL_1#Wwftu-cjS#EVw^7RlrVca4=zH{IiXpX0Kv#SE$N%Ww#UjyffW7dOnvrSnvGV_G$aOMEb`>d^eXa=LQQ2"
    "7K@mthWrBj59Jj<pU$2#?Y4%v5R(Rep4&P+Tp5_)^_>jt#u{9^%Sk)-#JbP|H=#kKz0-3#27VH;8zJYB0sI|mgrY_m0Ryk2S};Cg"
    "R8C78Ufk}L|K#M487&DH-+-$kpoB|R6nL+9k_BlKYVDYOyuY(!#3thWY-<*DZ#uMI<ed@W!f9X~+?b6kHkL7Uc2Xu@(J2)}h$K6S"
    "(!7K}r?s&W<IElP4u~~Pz^jRChg$S-8t~81ZyMk=(a4?!7p=&P24Gn4Z9rdHUD-~Zd^)>su{4o8dm_ZJ8|Q>HlE9^#E5YRpJy=>^"
    "e4(2$EkLr8^w|L`A9}v1gV(1;VdRSEqGVovZ4vZL6Rtm>C6jMY!>8+19)<xz8EbIdpH_N-7qDkPdpq=k7p5@Qo5GUfx@O2oxI|ux"
    ";sF9S$^+(GamO5VA|3k{U>HdTLL7SxDdzZ4B9+P0kaMch9idO=B0-XlHAzQfXNug+Z?C!MyTS&+io=#X^$WMs1OojUNT=%6qn6&E"
    "e>Lgf;qGp}yY{bNWuL(GC#-x1bA^k+FY%XWvz7Fb{zHYE8^(y}srNVv&sHX_;ViQf;)X;_2EvUqOlVJ1>~g+0SPEZxBk+I1mV&UW"
    "{qwU8B|8lrH8#_0sYL*Q_g$D?f&r?FfH>(3;dt*+qe+FQVhXDkR5zAfTgXFjM5kk4qxKrZjtea>U%BA6yp9@*yIUVUjML8a)0r7M"
    "H);7Z(6o<c!;_2CGh(=Dqpe8$`*@DOKyLM!2gse(`NTfKHC?~wm3B<ifz}WjZg$du>-}U8JHO^>u=40pY<jtek-hC!q1A{_W?DZi"
    "b0<Vxx|E&kUmE9gvr!Z8y(q_A8u0NJ9*wp6eXN|xrNfCurpuz*GbDb2-~Km!Ji1&u)?<@6)B+ubbz8Cyjy)Kf1X~OU^HKEKK8QUR"
    "M|P;u1T#l2E6!IRm!oPVmXB9tBDKCkURxSz(}oP#54%Z8#LlLUQq^&3KFOJo$z~jvFr}@u)*awVWJoYWVJcR<raov$Li#vKdOBey"
    "(`?j45E3FF%a0Ekr*8&vpN*}k9~cvyno6KuNC#%S;(GvKoT1<I#-Yzt4FxmS=&3rb^w+*KM^ize;7@)L9BovdQt=n*Fy&$U+88Vj"
    "!4*d4Ti5=Mao$yqqFeR_B9@_JE#Oj!>$rh3F92hg$MI#=zS!-prl|ZxgCDEupMd#uH(%7F-Yh&C1g`+Nz5G#2)O-gx1_C@SKhX-O"
    "m21tVrIk2pD>JbP-3)b5*xMzMZ&CO$ANepu{E5sM3tFyu^#|ASE=~|Gh8y-_0eCzLr<YTPU0Uo@_~7Cz!O%rA{!wzGNPMv%rYvTZ"
    "Otl{PT`$kC#X%_$j>S1>US0UQIdKgNhN?3Ud(KE0>}iL;E~V$=t>*<esGGRxM^(Kg<!bqJ0LYQJptbtXkD-Uz8TisXwiNi{5A>~x"
    "ht|ZX60Xft`zZHYmJeS^?(@@G8>`EcnbiCeQG*=iI*GhaOST`jK!8ueF#dP?-J@1HM$c9%()3BV-q!Bjb(7;MQVZ703iqL-G26-&"
    "Kj=Bya*vON#5g{4MY?rmu^1R*7rZbTPBhxR2ve)MbYeB$L@ah%xK?PR5Hnq$03koE+wo@1S7_aDF$;k`6?`5K%Hw)a9Smb<4WobH"
    "Ij+lAV%HazQpwqUtpZ)ME4GsO%V_&&a@a}BBUVmG^r}{b7+7(~QLYM=JTGQY^mO2(of+R$`anO{h*9e@E>2LhOUT`cc7KlQoK%Q@"
    "#Vwam=Cp7*)^o!%#=B*1`;7eYA=m>*0=5E{cyp>|21rgE4b*c1)<cezTWqx;GCmX)X=IZZ0)f!!1)_%!WL>Eip$UFu@2I>aT-wqQ"
    "^F9)I5?^=_nC<&^2X2dLOCftUCbJjAHs=TdZ4wb9;j8W3bvnPuU!G7nn7hRWeR!rbGmJ=$4JiYHa3+5I{pqlxmH$7%P?}%+-Eq=C"
    "Q1PK?0-oG;pPPPu;dDGH3-hhBdRIPhyNl(>)Z^oWP=TD(d1W#vfgB=d)kc8mhuT8eKS02c+}ytido*Han5Ti(Zt=LLQDwCkJa*F_"
    "#vzqPw|S^}mY@f1ZRS=Px`=cQCr(8!W~>?b$e*Ii?jvNcI=mY^`bd}_gr1(w20C=Om8KSI$({bXuTG3LQUQ?hg#gclVbtE}Uyw1y"
    "aGfQX9Uq7H(aRD{(JjWMM7ua6bw^aug(bDx9rodfgj_}HSv&0F-A^4THq2s{bmD4ikyQsfzS%835r)H4o$|<ZZJHUU41_Qs&p4P%"
    "L*Pmy+vHb8)syVZ{R=CLp3kU#k1C1NX-MSs;7aB!@3GmL$>*H;xz?`B3E>B8dw)*!|MuS=uf9=v;mzJ<$nnI}krQ^i01ieI%#!2@"
    "jwD3&PJh=1J_De0reH2HAw948s?;x#pbRH!pAz|>f~&t8@lnvs+RpXshc|(`nrZToTt0)^Cu-rxEkBlKEtL$-<Z`xSEG3cveJxW+"
    "o-yew)_fo!QX;BCr$JoIfeJXCQPIW-wN*UJuFkUI#f(IZy)K)+o8YRe1ZSQS9_iU*rCzV}^K*fy_-QbkUR#Yhy5;O+=>-PqUE&Bf"
    "h{3*u8bL7h8=+dMXiBmE>OeiBboL5j2=)XXXa=93JZrx1BxY3$jk`&nnqwOTnn<R{DLm-5CKZHBN7|hFWY#{5;|d2AmPkCfSK8AD"
    "Xk>|?o+lq33^62PZL#9}-efq&WR80oF|nayH6!<m(oFRdcb<G6JzM~N#}%IQr&Dn@u-Q?p=|J4jLP5uZMr4=TmOi&JiVI#G2r7>-"
    "mln8DK?W2SYq|ukqYIpcK!hCSLJ6oR&sc%%YJ64>XCi)IB~wdW#;y3l1#{7=E24+424V(NZw^r$zZQSv0f?`8Yy}_I<Lr2<d1Bjb"
    "<n?Ia7*;oNL-D9B2ajo36^4uc3o}{%jGzFey<@r%!MG|&=5Y_6O|i@o6A3280)BMd@ucVw&-Y6dn4Ph|;JiafAE-#vFUO8h)0cWg"
    "e!pq#ha)M^H-C)G<*+<p?FPd^-A|(<8A@6?9Mx-|s}OX9s{wEw3pt*NV~!G?B49kc<a<?3!W6B9374bu$xNG>LYi_?XIh!V;Z2~I"
    "oJ(_4*a|K3*_VStd+HH0P%Vrgz+h^O4jW{!Gw>{w7L;xbi<vWOVpMT$2`4lzlv0D&=ae>pd6|pfTZ)6E=;@h-b&&vONS?aP*$rnr"
    "oFFu$^9?w~$(n4cL4O%hU_{Rc<25?;@A)_qxVjd1jH&9Kuc*XrbFk#f#wfkI=$yAxOG;+49GwotIX4r4P0TZJAnYiJrTQZ%5ejN9"
    "AY{~~==iiZ>Q*FOWXF0S7;Xp8$$<B8*}y%lr8&54J%vLo9b7{LeGHZ;Q37?rGsZz5W!%LXbRuzq)at)VDxE2ykLUh}OZv3q0D$s#"
    "kL`kfNL$o=WvWmb=zkkF#ehHUC$R)2fRi42?OWH#9D*3(#(^UkeGhhq+7MR#@$#6~VsIj24XREMHK(4SRXHyZ9qZMjD4b;|h%^|}"
    "k7x-s+&2eUDyocWNwyK!b54+Et<UA-Q&q0CZPj#1U6aWcomDX~qzw%GCXDo<5FHDY2+)Lw9dB@)1}4^If=A_yXR`rKnEvuqFA0hd"
    "dM8c*F~;7I&oZDzpb>ETX)kUe<8H?eAc`n=9yjqWX|zFq3{5bd?z_9c?pgplhGZy;%~_tvrFE;75ofZ>7_oHsg}9?l=`s;nTp?*2"
    "4m$dg89>46j>%BVa=8V!gnqST^wdhz*Rm9CVX7{=8U{=qFc8OI&f>wO27BgsdLCE1SYe_AHzQ%yA(U&3g;6u<x;E7vlTtt*V>wK)"
    "A~QjLH5zoIY$9$16J*VAnI>n9hEQU&Q<nl6ct>eajhA2yK$}V%tO;N#Rx+UD(VXGu(DJxJ1*hFpXECq@EN5-KYKKG8oRJEpl4m@;"
    "l=Bw|_*u%ou>k96w(Gratx0>;07-QAN0X;&yIUKCo7a*t+GW6x9q2>Z$_x6lCG@Lc(JS{?{QdW9H4&V@Fzd)#Q|Q=z3-qTvcl|JF"
    "%w^M5CnSwP{vwikDtcsp@PkuzcfuHo1qqW;d43sUm0<i_R72<>r={z2Ev4j=&9*YkB)lYqb)FSLT5%!4?0B=6k~fDzq{hOq#EjsC"
    "_bRJG97`qs{zrtRqT<ffyXxJb?*}0;cKYV&_9y@G@871>gXAo0SfPs82tv@HqbHUv?Bp3ex-Ar|b9bPjL6x~EKlO`_cl?2`s@+@P"
    "(xjRK?%CdCeU@2D?b}=m<{VhMfk*C7r1tUZ^Af7`m(h<Wmv!OOjvr6CPce5{kI$vCF(E%SheV%*#n=;Yv?Fk}PO7V#ua&{)m{OtV"
    "1&z>qnKSgG3m+16m#9k0<%^d1W{);S^sOm#I{Byho5+EGyixWDCj7Q5cj)!S?~Jx5%1qH2I0xL(^7m%9Mwc2r3%U}>om=D``}&RW"
    "Mxz_zjWgkxah;uyYz@3n=tZV&${*K`P6i_{Ed0PFFKcu=z{bs9XR;bWi>9dzh|@EmwH-QN&9k=R{_7}PeSQx^(zByVx5?NBm77^i"
    "51hlN<%cCZ)LvAqT=mj@T>B;!;jbcY!8m$+Oxu858lgrvoE8?P)0;Ocq0p47AD~p-1=O)<_KYA8*{Gvw5Pq!VwDugL`Z7C_oL!t?"
    "n};KW2`C>%!wsfg@A^!5YT^k16`sZ*Ab4uf3+KtV)#gjkO<jn>-a_A*_%NEXuXU?>Scj8mag|HU9l+HWrk-p2KFtHwffZBJt0>eh"
    "0Jt^rRL1O(M3fw0<6c-D^5G1p&608($Cr$oNFQE_k;@iebsgSeQ83p%kSN3+8rRPCE;3d7p^!S$vGW}eEQWh{G?kmf?A|2%<uut<"
    "XvCUxVa(I(X%TVz4on7>E1I#c!09h^NFT>iWnvTp;aZHC&+X{TBo@{zgBh9}ro~*nwki$L9uONw1Fk+cGX4Ix7(>pn4}&P&gTP8+"
    "h3aTS%u@rlc-6N8eOd7l?Tkcy(O*oyA>HN>AN(ZKGsn^(C{t9#$P?$NPK7Q`_z_Rjdx^uOuTR-22pI9RUetocCR4Qob(L1~u;!gl"
    "(89W$neGv@IxIzL&;W1;N)2b>36l4XuG?oCa6r_k`Q7-WSsugTIkT99(RezDV$;VHkq=-DS&V@W0j_yVv9PIz*l@y}j8Vt%c(5#t"
    "14pW-gXq-kK@1_}o1LzBmarK3^}g4iVx}EGB1HlXT18};n5Yv0a)1qKo@V%f)W|m#MjlbgpdBWVOqg+V1u3GD3yT<+#Y3inMs-kg"
    "*>E1nSfNC0RUl*IhCb#6a2oZ!BOBF(p9z6zdyb-{psEYFW;a1?B!6qh%XvO&iPRJPmVPuip{W?bg`+P)CNg$p?0_?8CaXcB{}OyP"
    "2e`-JK<GYObrMvP0y}+U&xx)Am;E_a-`C_GUNGsaVUX>Q7G*@uE=O48I<55(D@<cYkQ@?wfkt0AaeU{v|16eCF>Wf{pv1&L{p(>G"
    "UPeS0k5H^f&cKjufdTAH6sN<&2(BP|y&VUK=5nFxv56)v45*<<Y>bQ5wWoMd%e|0p^aBEYg!VWNNj098z-`nc3OyyJ#!!xkCJw{("
    "Q6C;t_w-Kv?QzJBY<}=`N)L|FGIzTg<6}Lfbvf;K-|h1=K6?P`0VIQ?RngF%h_#BS{TjE~)1`Fc)T&Sxe&VQ%npm47qrn_o-&}ZY"
    "K5<t_zH|*=DFuCjB;WL2Vj}-OAYJCWZD;ygWE4<Ga6^$##gGj~5a|tLYK@qZ;N>c#HCX+}`WMJAldFjNVNk{gnRE9zs?ixLNE%!{"
    "0#G?}`|3pwOyDT{x9;#ibR!TXG<!tEPm&kzB68-A46}0M<vk}&+X|pwQkf)Di$0=JBQ)cT7f%Teo3QdsXyL>P4HRWGG7oE*U-fW5"
    "0#2NxzuLUA5`R`gd4DcA%+O8YY|>+vBOMaypXmW=u5Z%vOos^aV?j;E&dF<u_CXVIDWpqAtx2cux?m+GUDJa%GuM}DL7xGHw~Gaf"
    "vc)<Z)^C4JDyrQq%NV@ZsaLi>FRiaFkI$fxHn}n%u56#!ZU7L8JLH8g%5AQ*bn<>LrKbi@E7M_5Kcg@M%Ym`8BZw-7e(}cr8_N8~"
    "pZ{l{h6VS%&?~oE8EWXH2GjEW!cOeu`WPQ0c!nbxTi;u8^R6g5yB02c{ud(~1pdB{`$*>$jIHGNrvm<>SN`yxYkH0C4RCDRcTv?t"
    "Gs%_a*g`kqW)EHKCQr=Wu?5W}7)8ehh~jw@<h$4>{hd|enzM`m64l?hvezpuZ@yT8nZy?5jS>$=WqzayOo&-Bv<UaOQyTZ>hD|R2"
    "s<6l}oP79xDPbEkcMARBu>yX84Q|B#sEL@>(!tX5$~n}M1~};&ktO=HfpU>~A{cCKS8DR;yx?nod$Jf?9;^(rpz|rt)6776z``v3"
    "+8PEluqZ_U{(HatMYslzilwasLHyRNTd!z;d#@)uo!ws{a<25N#}S+cp2TDeG2&SBgDqfnmKcdWZF2U@5Ap5xV*EL=T`USmWb(z$"
    "_db9)HCF3!YvIFcAr0bN?nf=GXYT{fk{`H6L(0M0^Xs%L6A{nMkYFTOFP_{|Too6}&zjbaQ0ec4!RCeG-lTnK>f+a%_mOU^v*o?D"
    "n4F#7e<V|}a)0WyRZ!d{(*2=U!&X^4lbiOW=qAtolX-DyTZ>wJa^R6rj=rwIbMLp^4|hM(z8sU(!5KKbd^4g}iCZgow8P1{={RIq"
    "pI`~#(_W_|{|;qFF@bjYb-A*!mC87fJZXuI9-xefTDR(iihPg+!;M6=csZC(&eHQ-KEnoPmZyvzhMlVx@h(f?9Y+)0qCm6;1+PId"
    "5H}gY^{HReOtsby)kbPDe9R(YxSj84c^3=;mA7Qf8OT({qDfY1H{<Qpc055w@?JKeb3L@~dsBX9A*cZ|gB!ctI7Ma`F2ZHB$!xVy"
    "ErIX?)pFZz@H=xG4@(ijP$Zn>77A<=q2Qt$)FCi4iHfYpW%b^VN*Xl|q=x*}Ib3j^kWrl#1o_|@K01t5#!&(Oy08~M(zyqGbmZJc"
    "s`c2qbrO5P@pBU$6R0m^<NDd9lVBhmvL9mcw^T?1lk9@clHdq{>7>m=mgem2RZq7)?m##8_Ln{MraH?RAUK>_%xvd#rg94QriKqT"
    ")MKq`9*?sWj{9KO#^OOh3TYci15SI|9rO*vykFLIubY7Sy0mjRnEmoP-3(ws065WwK(qK|^T}`4-+XkxwX0@+dBuMqjVwj`Q)jRV"
    "-#^>hAzgC5cSe}~OH0;_b4b-S#VK(^4>Cpxqy1orOgv~kJ~BpKeZ@$wd#;=xP|VMXh*}FbatoUaFm>7MDR2-zb1GV3IE~p|4*?7P"
    "8#4(ssgM+KZtw^=<%bsc4^gWYoF29;V&9Jl;heLaVHZSr<rzb+X^cOzPVLk_IF9-AfIbL@t!Ms-9<wR@tQ=Gy1JU{AT{U1lCfhN?"
    "pKtW<r1FbA17X3hoa|ZZ@iO820D0pjDhxC-J`rwbpDK&5V~6RfJpZcFV-jt!*W|<!!!f<1HymfAmzZ-EklHgv=IPOe$<pvWWpQxz"
    "ssrZKO77f~KVM#(O=f(s@MD3S3<H78ta=aihcVkizZ<=@@XZEj1pk0}=$22H{X<0o7D4s*mHsQd4i1_}8=>&8p{0VcG#N0poD?kg"
    "cK}sf`p$*@x>f766GDVDh1h_LOuXT_x?hNQ_77n_elL|Nugnt^myE^DbejKXl=vqad<ny<XQ>Z{9@mCcVffSO>zBUnN(%U1CH`=6"
    "-M-T7ojn&{l+(*kXX1NTFQyhl@BCfi_1BiApB<G?hr(y=^{n>sv$rzQj)y8|i2}@I!a)%xZiKJGY$w_pp(#f9^TGD>;pXyntx11T"
    "{;WlniKBugBSIM3nj_u>PjnP^hYlY300a8nihSXB!`rPb;ZC~k1L=P-KYe1O9{2Pwr(Ie9`0lLqdYFDvi+s4#!++g>TbTdRj`@9%"
    ")91h~Xm$0!8{F?(mxlbT1Rd2+c*);(7pxHySoPYY#Yg4DtyoMd?U``xIi(8|)t?srdcPKJudS5QC_70L%6C`Ry^oH0Jy-yKK1!aU"
    "`Hudoq;DFLZ>&vp@pRbF|F)$oC#C4fU8Xh)&#>xUr?t613Y~(fT{p&$$Ip&yEtv9eEgSrh`qRaW1wprXOkDUa*ObStmG3%*Kw+EM"
    "1YbcCFBqxtc6vdQw}p1}rKXXJ|MIl-v%;vM4y+04=(mEbwy|p&b^90L|FrX0r(F9Nci+H?vF(ir7dh&~y<Gu@)ieB<`Xl3Xez-gR"
    "qCL2~zrEX#CLr7Hg|zJLT+E_i-aOxd3`RL2`ZN8^SW=4_@6*X%GuGJ~j-9qOid6yFc`>=fgG>1vbBkARW#MclIX~E*wAVzr&}!EA"
    "MHJ~`gT0N9tn7oPt(Tjvz3K5*>EV;frho%J8L{~RPdcNP%#+c01RhQd;e(NkxTplUZDBNOwA#WsN9A&kJ&;Rst&eHbai6%P!DJB)"
    "n0z$J@e$L)VA7*{IW(t<PX~uz6Wd#7s(Y4CWdbt{xl9wQhH5K4tTcH}#7v0}!3b=}38LKr6iS+o0kydmn+qP-4x_QzK%dCa%M29J"
    "rfiU5V&SlN#Y7Br5(#Oyd9cwunaKUtGbrjE7e4n`@`H_y?(vy2cSuLl<-JF8dZhNdL3_~S%b=-YI6k>*On65Hn=7+}C=z_yIcPTO"
    "UmVruBpY@xmKW16u04PHwJe`<IgD2W3XVoeo3b&L#v>7u_fnc2QIDpY*e5je=-u7@=|-{oq>!m=KC*@X+JUr;kat7=xnr*5*Lt0&"
    "cFt;oy1}8`0u;%G(3yDl@+?e_qc5eLjZ(QVlAr0NPOVZnX`U6Ho^@)o=KZZgmq$#ORBXQ4J{v#RnYPTYJhy&xCV%J33wSsNoc4o3"
    "E_0EK0_QoZMT2Q;9ge3K_Q?BVNpFkqIKs1&&JX0$-4V$#^C5~LWUj}+cq|>_7L%i=XVW3ohzXS^<FGu+-<ossO>&r^zd^NTdonui"
    "j5P)E6-R;plq=93jE3ssv*<FVkF<%`0A$UaAHEn!wK1WSzH+YVsU$2d4c0DR+^$qEN@BuWpp(g2hrm}{Mp@x1stQ^TV2}DE`g=Lq"
    "^!TJAKNnB%DVWe<(+ZFQ+?+<1wGmQ^nk4L$)b<R?vPO@Z*U)7#a_yTbn(e8KG8*G2m64@c17a*pcAakJRPOrYsahM~_>+~pyX9C9"
    "6lqx9)il@7O0jW5k`1qzWrh!q0%Ggx>T3CHFc?iuyPwB7s@Ia{mSstjCt|0lMOSX2x}T8(gVX7w(m0UwhC;>C+Nm!E3(>PMt}#p^"
    "6M^h0XD!n9#6t{hm~`@EjchoaWLoRJPS5sUTu?<k;SRa4rksFA%Xa)XsGOvuz!`KY(SG!F)vtGU47->(A2@JnqSz-oKy)~HG(Hs}"
    "u=6*qK`d)%19;2LEL?}94zsLHPFzQ7iwFP(!s9_>@y=YeQ7|Xsig@D*T|-s+prS$DdTd}Irwpmp0l1CJ^Me^{WZ=(*0%(Gd#369;"
    "Jin?G81&Y9lf6zNB|^7r!4s`54XN`JC>~aTjPZyhAnE)ZLCjPGu!@Ev6my00Z8G|$8{{}d6gB+}CSHk}Vh|(w8i~tIDu2sqXu^`l"
    "rEeu>M?kqgbb6i8tOk1yD(OxX=9K_8uz~@Y>6Cm;wLul2HJfL1*`_Vq=PBMxDu5@lM9hzfD1{4Cg;{F2MU+%2PKTB5)ZlniaJ$c("
    ";-^g@&M_=+KQ`dDK>rThsvp|*VMq@Sx5rzpBWJ~_n3A@lI&6cD@&SEv^>%V8axI`qOlr|5`0=T$)L7}Bb3#-lY{JNFP#psa1oWML"
    "qu!qi2amB{G=<dB*%-&`fLdUI#sq`%h{DVum%{fF))gb9Yf|j6(>V+US7uQcWJ4M(YmruTHCWG|6_*eFRMh*Yn0lt9Mu{%B%T(yx"
    "l%FbIPgvB8lnIeTvBTwpOf--V_TkQqHYXo_(Flw|NDij^apDV55+%EVAevKk+c_r~)ltR*4Tqka@#csZ0CnL){Q3FRO2EZ2e3^-6"
    "=4V*KKsg|Ba^F5K4wwVLW8~qa!Hs4{!G=p!j3BNTJ-uB?nvFpAgCMOB6Oum)DB9HBE|+*Wz~Ix1i1FB-Ha$S}l`n?=Ii}Ik<er$#"
    "N4z_kk?Z@1dgwUdw^$<q#>4CA)oj#<lTn6j^}{?7IfJqONNretrQ6@aG)aa02>piMBo%#d)#V~Ix;E-BY@Q95L=Z<LiXW_C;bsft"
    "$En22G03wtV8r1LIFY7XzNsS`5jj$gv4)?ix<l$(i#E(|^pe8{@d%W@QC_}wC7q1SK7IJPA7L>7y?5t&eh~7PgUkvM{#tUZ`F=&{"
    "9h-twlN`ddDwD`G5NWw-A10HP4^TeppFVhIuR7w?NW}PTl%9#TT-GNP-B65*B}eBY?zPx?DOGq4WmT^@S;$;$*T+~e&GVS;Ibctz"
    "SVP3becm^a&VdXY=jAZ$Aa)(p(O$yv5ndUG++pCG>^dxvK+|F4K<n;fY~utO7r|LvHXYQ<v`~-160<kJ;<Hk@at@$s`c*=NrJ;&s"
    "k&L|6nDkYcge4MI5J^_#TbWerlU{Fhz*7nlZ3;9rd7eb|Q-FrXofRNn25i$yC0wjI7<FKAoKpLl3qG1?o|EoHKFCf=1O20V`Pl*&"
    "??8qxIj(dm5widrh${H<83x(RK-`84Ubi<`B-dzfRn(6_(T0573%C~IXiSP4jXmjfHl<}3Q)tudmeJr)9*$#3Ga9`<OTf6pPDD!V"
    "Fa;HGC6|mkMExVtALcfjLaPM|$ov~@!piZHt`#LiYBO+>(e82@VrpWgyV#{kNy&8Cs#<Xont6?gK^@5Cne)OJEJ;<OgDU|-Ps780"
    "tFRismc8kMN1YR<5h;`bST>G#_J8=pa!of*i=w!O5Y=g*YU?<s(O>44^#XBmwzMx5kn8+P<f5UV@MIj~0(6s&4}`X%^c0RmD4_`*"
    "!tPPSKKkrg%l`ziR1pkcWnM&1GAK5Y;l(8Bt>*5WbI+wzv@f*-tOPNE3Cn_4ZvX!kz4x;v*J0n;Io%HT_RZnF`*NIllLrG}5J>_e"
    "0aBzaQ6_EEw94h$(&`7><=R?TZ50Zx+TB`N+FF~EEs+!{1`%K;L4*MYm>EoZGxO%n%lX}$LwDcXIrl#P1%0~vobUJZsqRw;MI1^t"
    "#)=6(NcP}}m<A|nsh3c<v!0{t$`F2%bbEsU2y=aFOCyZ|fD}~8G`qcJRixH;SC{Q!aH0RK5||W)YgAL_C^QaBbS;1Z9Rf!yxSNXo"
    "p1F+E%m^04(Y`qBrFD+*ni3NWa)#h(y5K2>b_1kp<CT4&y4Hl~J=<#HrgboL{Y1U=3iheP7!r!U;~a*Ld<%&dg5uL~NY{dZ5NMS~"
    "gTQ6H;nxr<67n%M*RKx-z9c6Tqn<h-c4Sad#sN+WthLmNp4Mm{8T|1R5Ckjb5()tQLs@RuY8Q{hZiD|48$^a7n1;sLm%>*9AmnWV"
    "9f0kZO;F*w1S&`nfJbtjhDNA3?-^i^G6)t4L5FhQj~fb}CC{pw8c_H-<4l{E16A&DmEA(qP`s>gs^Pd;h=#5N{K9z13J0pAovdOA"
    "J_z1Ld>s08m=B*bWyyW)uMHo-0RbPYqfP>(+_2L6=hhl#OB$w%U=L@Qcq(GCT3B`6D{x;!aTP*G!ttF55JvR?j+t47$MGm25*C_+"
    "Mw`*&k=3Zl_6FW<j_AVX&@z;^>X8x+Ms2$U`Y^5bJbm45dLTiK?Onl`Ip1^a76lItgkiVbH>4owVwzWJ>Y6ehPy0!njS+4OAv%(8"
    "A`yzv9U_6T7<A(Ky#S9R7976Mcn#KQZto<EF3byS>dc;%f<lN4$oQ%=0F_wvYm(<6!{A8XW$Pym3xo*`t>O+$gR{M69~CJ(4pWoP"
    "2ohHVkL(=*Jm%7afnIa9qA}tq*ogmP#MAwt<LvD(hlg6w1`wgon2-dbje$bBZJ%PvxNF}7@U%Xg%=<e8>i3`@x`LxuI}ImZ36A9>"
    "s@)q(M`kxkW1)E5MMMUKaU`8$xqc0M(p~Rj0WJ)Q1s(7-h|WZsXlvl9uo_2T1EYzGXNguI0O*LW;4$ue0*?>t$Cc1=ym{g#3gRpc"
    "<(8S^W83${jV2`Mrsod5squj27%-v$QYq3steVH9-kAqbFwT%FLb86I^hlt_bvLmB*0<UhhbDXw$>PMc=bMTErj_1Gq(Uh1Zi){x"
    "=Z1RJiiWhF5!jN>0(J|aB3`Us0~J~EsD#~P0U*mdg>8pR&}<5)L0jUw3<?R5<jYV>+5@vnqJ~KxF-(nPU9Am{MLYs06lYeQ4HT@8"
    "64gPZ28XCO17TC=1Qud&CDdh(LP#E`O(PDo{zI0tJh-bvX%QgdByol-Cd}1=UPqwQ?Y0bC6exMMW3^cFoSrEcQ-iK)?-%>MC|wNo"
    "cG0$4Dgv;c$szGEeX$$asW$1dKDm;aI~!%Ff^;(7s{rQ3oSGe<ix{b3g2)qa(DvKxk<PFkmpY={rXoYW)D<OxnebYjdcGMAK#2+m"
    "Xwu4Ix+#mX3?I!REz);%V<AnZMo(_WYuHd!qd7O7<e8qum)2yH0GbSBM&_)J72<JfikCInZJ^EWM&LTMHeTB;<x`{4fj9DUMz3s<"
    "vJWGm9g%=|NbFc@+g7atLzvnc=yxD<gAUWEj<#E-h6_lrO!9ByZ9AuH$gVCVHhHW!jNZzdvmP$v0!k#~{0Y7?ei#G$elw>`lGG^F"
    "ZdG)+tGwKgBV&R(fL?_OjS?+EbCln2+Ug6zXm?IW&4kpx-|$X~e=>=5KqKBVbR>u)O~y1;gqWK3OIXN{%MN7C0{)oVHBCwh`(wJ0"
    "1=AL(K27AlGs5nL_`MADu?I(}yqb$opTv?Gdn)DXI3Yy_Y7NQM+hLv=3u1$~gU8DcMWrN)E+(ZxaAl>}?f2Wp%;n6!D!FJF0Wtpw"
    "8&p)-Y){5JDk!uIEt!t`)3P0LgbD%8m`EF72QtHZ-jt2hkpNX_+HN#V$_vW2#^VGRC+w@U823eel7Whm4xo7t+_;F2*q*!Lgns6X"
    "tQ@+XXiQ<l2J1a=NY262Avzc+dyw@&hGmSPGB6aN5rE8bDWU21RA4g<AFz>Ty5x3ilIVU0>^Ia@UD|Hc!L=Y4r3c$xEocaV&|KXj"
    "66F_~aB#%~Y^&cC^J8Q4$&`{(`vnt?=IJWcE106Hx<L(aaF8)meY~*N#E+W34{!eZP7kNlssULZr^ZCxC*7p60V1npQ|Wgj#vG6<"
    "pYszq%ar4wsEEA=4tfA#Tje%~vtY4vg*z1)O}KqsSgnz6I3CZo+IMNU!DTW<J$^S<m2&ZbrmpWEab$eoX)gb~jSWXYYP#C*?Q8?s"
    "2_pRnF8#WroU?yv|F*nuB_G-0$MkTfQUrec-EY0`KCG#hb3mHO-(1Z+FCG2gz5MfPPnNWuDm!@wnMk*m@W^xjVvNVCBu;LGJlKdh"
    "dv3}iC^R;D?4OG)MZKd&LDj?5FQ@<YGq3ZlXkZT7d7Xl0!qdXwS1Jj>ufO!C>Cc+X*Po`i$j1rAf&xA=wGaCqd8TcahtCB4BL3*f"
    "<H=J^{UXx6T(92VOMSYum!p^eK_0v>WYd>Mix=TDOYd#%{Is*C2Fz8g#e?G1_Go+};{8bHHZNSc6#CpR;m>bN`*x?<{C2<DNis(h"
    "!(`a=j;_~06B?a;p~^0;B){}tjaqzZ-u`knbRoU@(&R26J@$ZTOZ@0(+n(s;F0$(M6+LTBJ`?Ze5#;rrT<s*`(-`sC>h3-N{HuCq"
    "Zbxb2cl(W<;h1A5-ll=&(Z`WmdH>G)4-moZ>mRC*Cxo4i%EO!QYFjrtBo%R@lRh2GzFN@-`)4`Izxe%KH9(d)kdMQenK*rF0yIa&"
    "85(+$DE%Y0JRnk!e%{&qYv@~lcYV9@XjNEm9sTG#>pZq+^dHpVnrS^Cv3uy`{Jgey_wW?UkFw?_O=H<1-jp8StWr!AV8wf2xJGXB"
    "!i_g?TR(fE&W@@xEiFF1l#5!ojJ)J>3Gmt{2Z{)sq7K#J0q-**gl7#BTR26vynZ3de!mJtdN=;^cjd~bGv}^o=buXa=@&Yy$nmEx"
    "DC^^|S>k8R<@c^}XXq|kUjD&NDtl?w+O@h`_DU%6%)ER6DwaSGtn&78=cavdyL>4$L*RbK<3}Tr^=3gAS@ey5tJh#-i?{aL75`vo"
    "vjRXsY?6hRRKk)|`E!nw6X4qOUwQ@1Bw-hg`hk=*^51ps3{gB~^x^p4RB`0rO&tKf(r!6Ty?U#>cAwI&hGW>7NTUCzi~r`inWy!j"
    "x-A^eoI@Qj$o^05)D;${WSqFK%O#Wy{^+$omwmJz9XeUQ_~R<`HTdz=&b>zh=p)77^r4QPnf52{K6QMmzFr$X_JwMTR#R9^o7I#4"
    "sm~#QJbqFByBk5uTx<2}J6d*CA8Q)n9cHg$K|A4N^N^x=9`rgjF&u|ocd!tf0jzU(shF+Br*M<W(w8TmbE~^<kRyIO+^JOV-~Yi7"
    "PI!4^{$jRa?zaxszyHM#uDo{X(_5v<O<e|!QQ+>!<ksBW1C|dCD-9sqRI1f??SJ@v&h_B^J?!`=d(z&(KicYz1&>wgKlJ}XnC7P="
    "PYa=lT?x%io9qN0T{NKNsbvq>OZxFY$>mbl6oB2ITwhwspIU@X*qfP8wc6Eg9lG<q8~e1qLdTzNUikRIYIo}FKJq?_oRZqD3z<3F"
    "sWtltkZ&;m&W1U@(A_PyHmtjLXI<$ukUCEug!J`$$Ec6U4M{vm4o?q*SCshXFswV+TOFFysMxsJdW6ly#>Viel>Cedq4U7%Tua~)"
    "6g3ZTBu-jS8kQ9{XnQ@EA6=V9t{(*J#e((euFlbVsNcg7Q3TjUEcA9g=FZshbzwT91DhwBn3(5mtVJmlZ;h}xsr}(a>Lf%bpyl>{"
    "m0W3Q#+F|hcSq9G$^3H(0pmUXXcC|q?jU5HKOY-A81Aq~hfiO4%2~u|p=m{|+>=vol?~+#pf?ywe)0{zU$_%{nQc#N$xZwOC}5nl"
    "b5P)*%q8_`yGTGt(<i{~5StlSL=a2FycF&_-7)*>@JJ<R@#+5Qe2*;-z({WvT7mb))zJ1BXd+Cd)wo_f{s58>i4Kb!+z<}=TNkTn"
    "{KNL1uI}wOTOBu1GrUT?y^&<J^l)00=5p9%uM-5JapVzJGxoMtl)>ZPoIhdiSm7ABYy4JLgxEMPW9m~OeB(*${#<473D`@4!2>bP"
    "@xr@iOG%yTjc54$#pEPs^y2^WlytZX<5@ayge%!ZYiI7O=aJp-Iur1fZ@OEP595;?MHC6&8PgH7aObFFH6WB~H~m%-jYdPJ>B0_R"
    "8y1|-B%Y1sr#SYXA+aNABF}}|CtzZFH)$fAi$3C_M~$)0XfHMdf1JXcUalG-JGiy%N&Fz($7J6>I<+dwNHFG{2B0l!TUZL(58VDa"
    "l>j-Wai}hk_H1KwuhD=T3>0IK7`+m;<&1^QC?IYD;0XfAq8EA}AZ7x5g^9b-i?z>2s>7x!Kb%pH5K9o$te=e(Z5Z#Q+G@*L!$^G;"
    "OfiPS#^|}rfy^eTE)KGzK-Xk<)p$Fe-06^zr4@FpVbD&YKWMGlaaL>@wf6am^D)hBT>toQeT{@XWiDrU$M=Xyq&u`mfRTyfrQU`I"
    "7rJGsYyRqy?GniaLi%BM<g-)pEd0`IuL^N%<2+CwlXZhjV3>rSh>fuaJxVshI?@!`&4Pl;ob)m|(hN1DHc(N@&-c@{n}r_P`G$ZP"
    "8tfWyTW;C|;P9X2gF>1+OR3LD3uhMKk^#<1-8&CM|MH~FTZe>s^E=DvQ+}tWHJKsB#9#>I`yh~nHpN>DZ?MRi_<Z*Y@`_h28?j}g"
    "j=(JMekJ<?!Lwg3yrL#o7uSfw@y<x(?Ec9sy;5j*fea6)Rzr(Gtg*IDu4Gj@@%V4herxaI`6X{DeD<vV+~<I~jmTl6n{mj0`0ZcM"
    "zA|-yE2EdrIkR24y%8I6`N@oRIx8#)=N?0*r{r2X@H$NfDwtgqHlV0N)S_fGJAL=>RzNE;&D1e75rrn@adWx9?Yts0#TfK`Y&3KR"
    "UWf5&ObVuF!?BI-ll1h(wz++FCSQB7wn`5#t;ANYH@k1IkG*)gQO!(2$Vqr%e5|zGG)vX>huR?9KwL5uw(K-h$>qC=vrF$M2sEBY"
    "u7+O>&O5J7yxUQ~mivsD8I3bY;7r!3YRG!>{hj}eOn&?~j}(Kh_8vP9sw4nC9I|b9in4vLg~qv~_s19`*EYl9GCC~l#!Dq19SrG$"
    "vRBAh#m<C%gsIg<5gPE_ob>Vk{HXN!pnoWY3*m8eWVBArMxVK+A5Cr!uosflhfkna&pT#j@mwAcaO24njgI9fq0PPD#-cExNaIt9"
    "imwsNW6(i+@cJ0a5Qe2P{b*t3ki4Ojf@Qq#j|AWucuFq7fzL)r3mHKvG4fP!8WtuS;uBZ{%DdbCA2R+(cxrmSY9H_cG%`1jAo|E|"
    "x~=)!+v=h&hhZO`Vl|!`k-2yG?6KSg#td7<Jy~ff002kA{_H7(45uTEbCf>*O_5>4*1TD)#PgF=&0xKKv}^*k^gt>Il^}GSRFBK|"
    "8_l8OOgnbh>9GbiO;H!o_FuZ4Pcf}NJgr{JwC9mKypqL+-BxlaEzN}^T$VX|y0G1h4qT&2dOzN9TugkRVOV8x6dL-qDT6D}M@b0U"
    "Qt<wy1rf3M;`sgTf!V=4nQ#rTHie!4>I8w|&}NS{ttasDKy#DXk#*ze#%8&q)yHQtCPxqETbb7hK|w{#7@YT-YpbXpF4(jMaB>Y-"
    "QiO+5=E0*`h^iiTkatw;*n>p7*AX+TIP)h{@VFO7qus8hzuAWbs(MYXaYrO*Nl2}Db7MMcX3nO9djUUAHX5JCua1Hm{LZhJ9nQxU"
    "!#W)=NEMa29|_7n#2Z8CYPYQ>0Y75q^Gj!v3*Bq%d*8dezr0_m3d(MKYyaqb>hIV9)N3{-MY=U*d;18>;wg+qrFLRrw25UJY!8{j"
    "hDK@*j_{miYnCAoqX^B#oT+E0!SPB+pHH1h?B&W#IM&!}O*85EV53smTb!E+Lh}0Zp-7{>m=Zk`0XR_RoJ^L)SDvEjVJ;xDUObkL"
    "mMd+h9d9>}A~>TILJo*0sH9IM2ye(9^X>*Q=%`AV;>Ytcj9P{c-gTq@9S#6edcqAR#Q6P?V|dv&^T*90j|Rt3i=RuP%Mod4V+)j^"
    "u*5SQwGeWN0Xa>mY4LcqC}@2XR`CSPVsRkK@nui8#Ua~uCff!HM#E8x^MKJbDTX+i?%S$5>u9@<O2O#Jc;884>8Kt9`m?9t6fpd>"
    "g1Sz5z1nQGSK6Phu9Wfr%J+9G{-!rN#M!F*`vXAGsxo@ijCwlQ9{p%hr5|c?sX2ZwUg)y5B(cdZ0H=H}*Nq8q1X8xk1G4D1g@90Z"
    "seLk&=p7kSd#88U?IW@oxiL6#T^nef^(3D_+PxYM@DZTnqBDT*VOH{@d*&Gwn1C@(8&vH<q?U}OLKvQeBQ5}~rY?ljdgQ01e}`e$"
    "pqeWu!qWI5oP3XFH89era}J{KbQfE+7bQm~!=o|Ex{dYCW3a;{E+wr#Gx_wW;`mZxmtt^B!KH&9uPfli$WcH67wn@_S18nVH|QU)"
    "Y0(3<<LayZvB&K8Mh8xU3(2O<41hhe-xuAslRiBo@#qvi>#B5?Ps2k9VW@^WL{75iWYERH5Us-REF=;E9tPgSSW?JqLEqAidroT_"
    "B6QVy2y7RIoyKwVtlH~x4KSc)q=|@w#(^Mh>rpt6fa5egtw?svqjjo>j^Y7m8sY(z!0k!e^jLKyi~ufSMZ%a490sH>2SY2G7nVZC"
    "M6x<geP`NwGmgF;0YM%GArO)w&W*=(jP()EwoQQZ@PuL@I5JNnzT$&jI?zoxAdQe_Np;C-%FMQIiV`LSlRlNGb<m*~ZXHpB2yBvV"
    "<s@;z0crRE#C+SF_<y9&{|q>#iI~EG6%kYcr=^U#xqN_QIN^H$P8a|KMsN>Le|kW)ZiRpTK{josc%R05DhetzDiWF*=DQKR-$8K`"
    "kcXD%=r9$a4iZYAfS4~SsHCtMh%kA;A9l==mo^QefhW;06_24dLK`VkWMLmP2*)xk%>(udmc@8xlh7UAGsC9om_Qd$A=h`Y6v0H<"
    "a3t9efgTMQju*s?dQsV-21rH*O9LZiTk*Jx^I8H6G1veSu|T&&fud+9#s&}?7r+Q=x=9iu7%&~>6yFjF7{y&^2!Q~Cy2J_MfUu|2"
    "8U+pQ9DtF7;lP830je8d2PBSlw{KSUmRA<KegB<Mqh9krM7^j>q-~6cU|3J4fkZ?N2EK>;C=7>{zCxLVt+qXIXd$NJ40YBIooF%_"
    "4BD9Ahea8f(&3s4Psri_OUM+f#1Fb^&tdEkESv-&3uHzi&@+Vr6E{(*BAI}Q=_k49qHxfsq7lCeAVxH(<B)sLj086DKuzNTU_{Ay"
    "$G@7~b!7kfD9aon&~3sW02P&&QTX>ioY8)rhSW%()YT%~$DHassb=SnqU=8@lYfg|_(&Nuae}r_@+RaEGL4vk-gO<&7ga2Za*2~!"
    "0!0JJ!!U>9o#6MI!$_Mt8Tp{um4Nb~wbRj+I0T^r7>f$APJ<5BaZ=F;0`{onOu(dEHXa=_zw;U3%@OTy^QT>vY>zSntJk4fE96)h"
    "VB2<&#C!^hWC2o(=&NUqof`bftlo<8Y$R&?wAr&@Ebs;f4Gu|4@8}|d0-mn8xF6CwJ{aU(;KV2m*K;~Rmk}it8*olH))9sP5UHng"
    "Q66NNNI1$nSO~Giu9v}Z%MW-h09}Lvaw+_z4r~aJMbPrlIwIF}lcG^I1_cBhD1C^M2ds(eL%5+)au2R>{X(eq&>RuLX%t~W)Ppbs"
    "g?x@;EK6ovAxnb;_oPig-1MtDk!d4?ItM0#o(Iw#%9=1>AqjFAM%@ueM?_cEPA-m^#&D<&ExWHEWfQqoN4A=fJCGY>#}#_`^Fy~Y"
    "peF_btavO2jN&Ycda)1^io*S<M=3gN%M{uMWH*}d4Ug~!nkM+BnvGLX!u3xAKJcue(D_!Ry}@_hqM$Q~wuyQZ801qpiBb+=$zUAx"
    "WX;(Y52P%o1RV-Ekr2xR#cEsi#w6AC+XK-@hmInE7D#OHI7_Nfm<B1+PjgQU+iZYEr5S*?6{bvv50utg6mplk)#G2gO8@eofA)8~"
    "zdMbk9jt*QL4@dZd&e;rud16V4&!zhU^w{bK^eO`!>XKV8&HodRZ362$8=A(5M?0qh8QX!`x~#u{^-FEKFOpa_o{D4N6VE|Cv+xm"
    "a7YiXrKdsC(*KKfh>bGca%JV+Bj6$#95&Fr*pBJm7*tORJVg>;<Tk2^p5+`II0zNIli6+0%UfBAy|b}180mcV&fRyM`1~+3faZXv"
    "+5P4I6S3XyKk25c($t@g7p@nM53cQlu$Igf*52}DpS7IcufWRmTH>&=!8C0HzxCd?pSg?uWc#}sddJBB(Us?3^OJDDwHwzi%>1jX"
    "rNjn(IQCcIyZ^rOpRKTyKh3{><xi}qv9haq52RmxxauwS^QZ=<cDv#DqjRgbgUF!g^6j%V<F<QoNVo6fAuv5f=AP@oi}=6<JhHdb"
    "zDvcT;>6%`e(u?YGxy>hYw9`BJY@{Sp}~keX_k5qS#{K@C&SmmNr%r`wC8nRu8jsSvQtyf&rggwEF!E`!{}^xj=BDmPl7;gu_1PJ"
    "F`8%ejJTaO7Kb>U=ih=K^@Z9!yfoY03^=r`{jj}#aQxRE_sp~TF@W5$lUI7Tm!54c;A6AY$M4)6o17gxec{lqSq-8$(wbzu%t)MH"
    "VijOBMFcpdX^BG$W7l)ytI5l)qSpK++_LtYmyW!N5rCYWqWSI44fpQdpFApwjp`d?{eAi4YEcMaaselhMX70N^ZBt4UUyfIT1YK3"
    "y%71N{ZHxC6zPMx>S4~z$Wi6`2j<A(F^u%a?->7Ta<{||-@I+SlzSYU0$6IzVa-;n1exmX2i-5f^4bl(s8WwVSR2gz2{p30|4C)X"
    "gHhHK(w9RFLdZGg{f&du^ZK>!;7UGx=l|UtkKVofjWk!@)L&YuaxD!H6@mK8S!O}e<?RPwoVl13YtzZS^OxqnN=t0dj$<3p&R*|u"
    "?ZW=TxWSZ{@7PY|lm^BLs$UVqFQ{01i({!LyvlI`bPN!~OzF1K;PlZ9Y<|)imUb7}rtR!ki;Y2Loi{x=$w9fz-Ac1N$8C*Pj5Hj%"
    "iSB*!i`znl;|K4Db~9}AwrZDSaBZu4hUQ+LEa||3%~I_cdAHkjQ2qa_F29ztUVJ+B*6MHaPYxq-AH=xHMf*a^D_ZvD;$tXH!Lv46"
    "?Of8^*Y0WO`5Pm+rvn>P?=?SrDR9+ep599?25?yQo$FuuD)*QAuX*lJNO8aGZGRG7)8T<QeB2Y)-+piRDWKe`mE1&NH&@eoS>RTG"
    "yzK2{SA{%8eu2yY_7}e}If)1G=JC)E@P@KgS6M#5?slBYW<A<}^3mqNDXsYR9nCH>*ZfT3w@T>ZvwbtH+@V*a#$%f&){h!1xBFv4"
    "ew>raHy=o!j3C|adyQ3gamlALcMh7RfwC7oLAQ4Yp?y?uA3v^yU7hG?+uB~O*AT%$wsJqVi+%I-K~3MaDX%n#te5IXcKbJ!!tR#Z"
    "2YY*A9HTZ5*6rUM?c=+TRN8!D#D920HCd*KVw2h`)(*Z9Z^)C%%sFi<Q1?<#{_4%O;KfrPeryc4+-)xA?{cN(a$8`6L~`qD+d54*"
    "uRgdJIr<*()BRA@UzFXmSlzh()K|_Qk7|R24V)ei3?sahy)(LdFe2Xw@%x+2&RK)p2D<CVzTV%)A20G}O3v7GUtAcLD7Wih3jOoh"
    "w@u*!8viNui^(5WOT$OWhsUksDPAOA<v&>d^ykvM-S@Y5!}rhhb;l$2?>_9;?*(Oqo2HWu_0pW}z9)`Ga)Q(@PwoC>_+x)!BcNW`"
    "OWZle;Rf7}Ygk)qj=YirB+#_#3>>0teA3}Z2dz2&bSkMlXU{h9n5edo2FEe#X#iGD(qoeE+vD;0(++=TM!c^?A6pnjZuY6;jdsLD"
    "mcRXhc=H2RlnMvSgDF8j45fum@^<byFmV~XU|mj`xvj?11<9kcsocgv?oiQw7+)R0;N3^R6AJp1jX_TxInqZg>DCUpd-#*xA)w~?"
    "=g!1>3Ah^n-zn~q75a?W`Y3(jOQ)@F_RcSMyE1X}lRIbrU~cZ1&)XCkMEF~Ecrm^A>d^eDbb{v2M+kly$|ia9_9ThFl7X_+4?+OR"
    "U44X`*DAL19ec0v_H9#44c>j{qYE|V8>hZf2)xh>?uGu;|5*BOwb#T*<}&`p)3bj%F|$w{nT-G8i=SKi?3MJm^Wg5Vx`jUKf_Jvq"
    "ch=3@Psn8FT@w>R>%#i~Svz~>%;ASY&%vzMX=Dw$eDO2$pD-hfFKGQZKX#5Q$dOA^FM7|nW<sz$K0WdDtRLOG`_Xvo=Sk_E?Q4p6"
    "qWNz<7$r}cSoHbsRp`8$LgPJzjXZU3g8t@&K-q;fQp((g@%2{cSnQ`hA8SViZz?q%K_As5CT|v+gYJY+Zh_P{XKSbokvVY}GN5`&"
    "Fb|%-Q)GMfdL=c(yC~{@XhQo$>|>Fb1K5iA@OK|y-(4<voxS%vTa3YCUb5zBDZ*b{j&-sj9`F`(02_%V*}k@`tk&JCCYCq6jqpXp"
    "z^Jj#s_X&o?70zRF~*DiaOsfR&p|zI_M2xn57kE(L-%SQDOw`^{Jfr<LryB%3?XhZGa97g(bflG^NlVpCzw$<cveMMv9C-lO~%vO"
    "3OQR?AkI>I!J%nO(O=f5l9I9m(tm;-eT$$NjQ+X)uOCHo21gua{H=-zEcJ&6N$W@|4}g{yD>COli;YGZeVEmXFrf0l`6^DFnup;o"
    "1E6-KwNcqTK0daxk)!yK#vAVjDcn$}uwA1tywz*@`_xkx(EDo{tD&rP$1-PC?CFEfP5Hu;m=#?M2kyToL#sLX%h8D#9W;QhuqJGj"
    "dqGVyJA<6Bof{c01if1^O*1yy-Lj^ZY5U!3dHLv8=tsCWW4jLr+F>Vo54hM&M+QM^n=xXMuXo4g1(iay{s#}I*wOWmxyck+zpL#&"
    "I@J7rT=hG-cw95}xYZZyJTrN>TQ2PNy`Hh!wv<k~UgCj%L;S+VnNZ*``+63jr~Rly?A+hQA8V|n(S@V-P!b`*+&W5UfthzBx7qeG"
    "RQj;D=I>~+{SjbYn)XMjt))v8&n$#4js(V@QCHBW@Gw0dDWRS=6R+%jm_HjVW=lSCxL4D8JG&!w(x=DHE%^zxYj=0Z#7*MFDjUPj"
    "UFPa!)RIGEgVU5Akp^JDi>U>)OgJqSIjouFK-VWX@O{ea+YC($Om`|ZA&^#yta@4)7*|mY*)4nbwwlEUl|)oL9I2eBx|K1AubobK"
    "Zlw=@xJMU{YX<}Enso-rq~sfIkHJ)1g8QMe-SK^AuWe*DFZ;%r({fnsXF1s;0&4M%7Z+3fuv3s}-WDnZVf^gWN~y4a#!E$^9-vFX"
    "tiie$YMByxR286xEI+XuBAw8r?H+nIlOSel?Rs{K?~Iqnb1Vsl%e2I2LkE(0Ve1uDLebbL)}>+Eim|#7D<n$+qKLZ1DMGK`M>;8T"
    "apt^T2|)Qdy(0E-Fa|uF{sYhRA%k*z;4U@@3a>wmpMGh#T<>Trb1xmvP6Ka6o%lH|5%vI}uS0^L?p9t{iAVw78u$lbWKGY~V{U&z"
    "Inbb)&{_3!xuwN?zcnB{$0&ATwLGz9_yC(HI+V8eaIe2799&(4I>_>W>+LIzF$->S4&AS-kJ$sWxD%grym2SRj1+k3!1f$$m7l9e"
    "J43g%j0E8bMGdq)q$Ah3Yz%vDtPNX@rcx=6su<Rf3<eSNiS^NzmBgdvIqkj{)c3>}YG<Z-qaq{_GeggI;NI}`-oX)CIBNYbUBBTU"
    "nN}J0wFI5i12JUYSBC?35jccf`wc&HWo|j8Yc9I?sF*oep);{Z?lGG@_tPE237PI>#@pyt%SuyYq_<j6glg<-Pj!}+JXAM2Tf=g9"
    "vQ9;WC2S3_IDGR7OEtqV%gzZ&`hV+}Y&lMc^vN(`w)W|6Ky8a1EwmpR%DGNo1DP?vOJFS9gB{0kj`xsbJ(T{Hf6#aJ5mvg}dkmJe"
    ">BH*U2OCo2u@gqxW5;cCKn$TqE6UU}!vyrm2r@n-qTC4G>mV|CVx~p=VYlvf)paF4HFVC>y`MEh3AvbRi&~8(G-|vtc-!ddU2SuT"
    "#G#2<>*>=A5zPyM`Fbf5-%U#m<Et0EdRjQ24_!Wt^ZT@ReX|x(*jx9<BPl+#eb$}aSGRIaeiQpB;<9H}&xd~holO{DiZ<#gRWmA<"
    "r-OQWe#*!lTZL3>hYztx4RnW=FQYEnKz(jq-`QQ>_^6^g+Ih0!)LY>2yKlWI9SoEHy(@a)U1OUfv#0D2rwD0I_IHdVUXdFj(>sqx"
    "tf4~G2qf}nksd`8VI}o6?1?RJaJIL?4aTS{wPl}g8^>CAd9qZ)z$0j5@Sz<az$Map1jgPYTWn18w&av6ws6JkQzVX}e*x=Pxly`A"
    "x@|2bH{p4LxxjweT5|!7jcO3d8r4m|*={LD9~>(o)-DkYA77{5Z>##T-_xxT;^KZt8A8R@QopqYpT(vp6#eya$07jhg>9EFj%M8H"
    "y6Js<{LVpjy86^Dpsjaf8$L1CVOtD(KrCm+kXjmIS(u|Z5OGOFi^p8AU&U2XFX)Ke>vz|vj^DMRW{=VlSi*215vh_RyQ^nE7(P>9"
    "9|cSTF(zOHwgU&ZY>Ep4iX#Nu#95xeW#1rrUfmqF$7~t49h}r@s6m)8s)eEB2-g~$h+M{<5t5*Ii|E<(JlqAEs@iXPkj<}~sloUx"
    "HjRFK2Kk$;^(#I~buf-)oFv&jg=#FO!61<gc+GJzk)Q`QlQnM8!R>bEW`af$W`4;?si^MAh-<2NABpa(R7+0jZ~{>z07t<}NDV-i"
    "1X9R8qO~2!^}5wT4NJjx%DLop-IJwzpb=f!$2k(o<D;BDj+(L*^g##mk@YY+q!T&Itg0pkE55CQsG5+6fbNr%5t>MHbP%?S0vE>v"
    "*R$I$zYWJ~2Klkv+K>hZLaIzD_M-^rk*uuBKvfdsA%{d8<3Z7jVjRj?FbQ`1N={CNHAOcuneyenouSQMpqa1=I)I`23_;OB)TzTd"
    "hzv3i7-yOz_&!tY<U?IX4vZ4BA5<KBt`pU4^mSL#BnV-_0Ja8>g@uheDPlYb;#EsxBK(fa3jAV_q!Wq@M@%XNU`dGM;#H+tk^;LV"
    "IDhTqZ;IGIYEMql%R%CBiZmN(!-v2YSak%1(V&b91XPGih0}zMc!SPi6A8s=n2FEx)X<a<<8#O)DYX-LyT^8L7s?VA)rrPq{Mw#C"
    "m-0eqy*TplD6wCoY`#ejM_F<>s14#E6{1E(s5qyLV{*j_o1Lg41TKi$fB<-|69Va+9U<|Im$j%a@8DX*;E!Vaqy|RvuxrNQ5t=A5"
    "j^d0B7Zn}iy_xQTbM$affB{|AdPM!b;9W=3QHmW#OD3eBJm99Y1N9J@u=cbx+!W9_3&E5H`anG1v%U~eAd$j$tz#X~y>Jj?Ks{y;"
    "TH5vOO{FRi5OWi$w_*b%tbj@ZCDdlM?+b!Zl@9j`jn)<f7}OT&d%7>;5rn42TyAVChNPLy7)eDKm)=>g(T?dGhREFxyB2h8?jH_f"
    "HU}w*KXRvaEX38EZ&&|52vgK-@`K>V$l0XpS%(LYkM}lCnvn!f+I)a4LN#R1@$trJ>ek%0sUI4I>XAj?wSIq2uaZ&wm@#zG1QfA3"
    ")M26G$t2@K8D<<l=f+1FKkQzjP>BK*_tNBI$f3hVb^zdzPT=9x#m-om_PL~DpR6aUa1w{R=?Y*0aEjSj*&!6%B*4||Lx>M`%+6`~"
    "9N-UB%HhH;;{okH8?;oxV|5@-tu6)VsKX`=QM1FIH`|LauMtttSCr&Lh7DXQmLfC$NkMy1FsUJ)Amapp88YHy2F)3D#`LKEju*Hn"
    "nV^RxLZc4hOGRKvz&(KL18W{$@ZAHrKB~+^yIzbyL+alHKZ0OE!BxZ-lUUFx2LFfnMnbn_NU2#>PJ<8vq2ygI<I$70^-fC5zc6Va"
    ")zK)4)%1?IsqH@1pV(<tE+k)f*jOJbA-316ivMfv%U>s+NwM&QMt`$ap@`_E^CK6)iEo6?HeQtExfk|2m9^cCiw7Yz>&82Cec}$%"
    "<yPLUz4$I4FFf3|g^drSZKYbLDeQCet%}bTo{u|bds7?H!9SZ-b_-$$Y3FhVzn;tOFM*GD4A&P6Ba4^5a-b^T82Q4#r56@jBtvAK"
    "^<U*+SGsSW1*dEE^>9na*vQuYHWa<Js~Wm^w6ofE2jPHHod2@(#n4q~wKws`=l<gAOD|8K<A<kT-kyE%_t)Z|N%w$C@{0@fqx#X!"
    "!*;*s+>gClSrA&}3~>Mp+RDCFYXAD?!8K;snM#D8+<wq)l!C`2i7YUxQsVCP+l`ME`E-h>t*ZxCRXN!2-uT56VI8GQ%WJ_-Oz=Uh"
    "WSg}et#rlviucg0?6~}=)wgead-}K3tH0dTMMnS8&a3%T@BFZRVJ#9{-Tsf^^dbRr9}gXuJKnl|c_vf4c5aS6SH#>w2-fOd_BR*r"
    "OT$PpR^)^Q7F{V9I`^#Va<5jDOucbr|1>&E4evU}M%GH{+i7{fcdd=gBJ*x_{_&}oKffcZnfrg765e~~H@I_S3*2-@Z>Ihe`RDcH"
    "mG)ihWs83HPL#hdEE{+AwO+PoQt^BXcET0H(jd5ZqRID~>SNv|&cx3C;ia$d*6bWu-z%tgv3xiS!ilDL%9|}h59$@@FyFaZ1;CK^"
    "t9p!pr^qvQ*`@H?BSBlJ+>L#2|3CB>-ajaYmwaex5kxvOb}YhbPJdkKoBjawp0(7Jxh!tx7L&Cz?v~R!h)V~DZL4-t=tAg?DSgE;"
    "7r5Pv>tcWu$Bwbz?_`Ute9Hso!PyCDt&jOy<k|ZRaPIkODf1+I*IGA!{oNgp>ue2njXIu+&YtxyLRB?8KhkLG9ReC6_Cd;|>JG;u"
    "&8O-^dy`^ic(OVdPfm0_$IcD|Jn784Q=wtC_4F<K?1#_Mf_A=%hrDpD<GD=85>5mpMkOcHml;Yx{RTf(IRBM}kq81jpPY4H0R|h)"
    "p1zle%CPR8&rQyL7KyCO3t!4zwx8Ak5|I|5AsG$ncrNXI!L@%9rSe`=wL_<p!F07D0#XOKz1EIF)=q0f!Nc?Hw6@>JSQEeJlX{e{"
    "+uoMA&DbRrwoa(wFx>hzTwmSdX9+9ecmL|Z@n?)CKUNI`I1Q~w^<S<M=wm_qkV_{+XCA+n-`@D)@6Nlk<U7{0U!@xVC?bE507hHF"
    "T4NJh+yAdMylJX`mF&H>F`t=4UvdO+sIX?RxX%8fximq9R|}^@pug|xq#YeP#pqGGpYWf=o{f#2ria0gz(!nWe`TeP=X{uz$o%N%"
    "0c^ZNoat%pa2X`8W2pGb-~`m3{rW=unY6tRIdh#<m$DKgZ6u3t?#EYo&Jzm<u@m;{ac9vOx*rrzU?k^0b-aC#HfHwAR(RrUUAz>k"
    "%%8w)GJFM!fVaIwCx$4Ld^{-KxVD-0(z)|kOsld9SxUgse*e-PHD8)YW6Ii(jt=|0bEokC15ir?1T6pn00;m803iV6O6dLn|NsC0"
    "|Ns9H02BabVR9}qE-)^0V_|G%E^csn0RRvHpaB2?00000bO8VW00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%"
    "pI?-c3KDlq%qdO<iWg@j7Ni3C8s<hi3WgA*siRP<Ksw+$7dF{ypIw$!!jv$pPKyOrpHx;@8P5&3o-fE?t*dz6N?ZMi)%h8xt^C`T"
    "TQLeBvua*7-Ac=RkCpp9b*q1Y4OV$sV%Dl}{jC1vB%5!&_{M6}y9HLJYW-Gee5%&(?ys}_on2}9=G;!J?61qMdR2O?rYsY&GW@>4"
    "N~c)b+Q?AR`c>Ktt82G4tW3Ucw9;Z*WOcH(-0HDmvz1?Kk5%2x9IHP+l&nwRe`Do!?TXdI4i@X*5+^LX9E7cVIn1q8XSG>XeA!?n"
    "zkZL^N!bFc7(p#-_q)p0)?#|rxA(bQZFb#hHQ~~7tKZ?ztgLQ7wrb6>x7NIBVBMH5Yb{bf$10q+%CcZbpOyW)N~?xFORTi~@~xV="
    "Us@gSP__11_rmhuwi8wWP)h>@EdT%j2mk;8ApoeoQwjh7|NsC0|NjsG6aZ#naxOA1FfL+gVRJ5SaCrd$5CEV7000000043U00000"
    "005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%|Mmm~03bhL41FlDUv+TG+x7*sZ"
    "&#?9JDYtjB&9=Xw&1PfqWxJh)Cy#x{D;c}erxx}no^tOwW*}#;wqu%I*{%b2I|T&y<+jeT6WLs7UogYa&g4kTUc+l*_M4&)*)8Cf"
    "wE1`Bk=>>^p1l*UM(+z+C2zlM!y~($b#LrqPOq?y+G1oE`22(2cg+BM;l5@&m6yqOMhE!q3nrJ?+Vjn@n=oUZjZvV8{iPr5b~@~n"
    "ZKdtK?f2a)virbZXJ?wxXt(NJx!vctMs`W-SJ-jP*}V6HO|l(dXp!A1mWOs-o3iZR`A)YF>1ejA`z2|=e6NCCh}dPj!b(T`NfFuh"
    "Eq|xl-}RheZ~x<}-L?b&Z7=-(XcxBjrk(r$i*}mdHrstNv9&+G|A5_to!oXjA(QL?P)h>@EdT%j2mk;8ApjNp!Q%h_|NsC0|NjjD"
    "6aZ{tb963gZge;<Zg6=401yBG4gdfE000213jhEB0001$SJ`hJ*LgqdEO#TXL|K$A$+Tiut>Feu(ga1(=f1V*OCS1F7>$brD4N19"
    "`qJisNs0z75?5|**>N2w@*-Q6yfLzN+Lla8lqieaz2xO4Uh-bvedf+SXXY%O{0SW#3^3>6!#Uq?`F`_XfBu($_7{Hz!9Rh2KKb3}"
    "Uih2mPyX@5$$$C&H%>k?aq@3}@cchM|LouY^$(u^?sLE0|I=sx?uF;F{TIIX>_0r0egEz^zVpn)H~;XNiEm}=_nw*f;l%&@$=L(P"
    "b-3p#7Nz!?fXU><5%#Syq)VPen&amPrJ@Cb4Q^7gH^=G~CQ`b#pWATZ#vsafb0tf|6q1&XRup`K4(EsJtE6$`;khew|9kn%v(pPf"
    "-@rU)?<rZ}aRDO)3mc}fOmchq5tEX2PfJj6-&gg1r>}lAdG5Urue|a4N4;<)aGLAE;Kr-)+G_@cki?i^K)HZxs@IDOTWQ~-jhTcH"
    "(cgnNujA&Huny?)(;yy!d^eJoBV0ukfr?Sd;^PoJEPDlLU-rW7p*}*itr5~OfXc~bJ6R01nDCm2)?m2CcuBFxmC~S$12wS0p%L46"
    "Q<rbnyOm29s~4wgH!c}{Q>{q4f|5e2Nx}&SZa{{Pj1)LNN-P_3%=ZP~reNE@IQh=XFR#x3Y>JJMs5w|mhtABW>C`j?CiYF!GbC1I"
    "y%V>3>98YvvApa{gP}S}UnQg>@goj7p-7HJLE7zmt{p=I`qNQ=)kkUi?Q!|_aY&e+NMomK5YC4i0Ppd}x>&gx`+c?7FlruN>Ln!A"
    "%5~iUh#u9!rp$XqYpEaIv4*q#_b<+$zx?^@m+s0$${-)vBt{7y(^3s+^}M+VMmI-LUL9-;(p6E5#an~UVlw%Yv#-5-;k`50yESN6"
    "8(W8i{++^SSK#g$q5~{lk*7d+1=|(;o)?9*UX|f6#e{!x0ZxAk1CtD&BGHqOhaznBc;6=!1DR+5#FWAKuzw7PN(_Htfq}p=A*}+c"
    "ji@zW-nV%#O}8cAfbj#S49Letcu1-80ob!p0d=gdWksERyYlgs>a~worasVZ9jqX|Et%<)ya`gFB2I=Lv^`idK!HFzQtc$|8)7cF"
    "KKbt4>8YhxE~Qr8j=S5Y0K1NR_adIR0Mhjxf^^LYqIkz)8#Q9XWG)09C5eEisdxz@lH$h$Z6fXM`|Tib`!euT>(wyE(aGb<w;zRu"
    "6rrO>aV~>GHn6`b3?d&+2YbsrO;NXvNP#AHGTJSS+B(hjwP&IgKqmCkivGmf_}HxyiK$KjWx{RhFv<B1#S1LS5r|}|V&)d8v70ZO"
    "nz<2Z90qe<y4`7Zz^Tdm=YP|ix+ZDeEp3@{OicY8e)=C8Md-_F^V%1y=g-Z^O=u0G!g|{4)B3f9P|?{$Qy1{oiWrP(?DrunL$MmM"
    "W}jOsqb-6=<1BcRf~|vY2@Kx0qS{a!CE8k<wsIgf#Zot&4M~8R4)h{s%on2|J|TsURN$y~Up+bs`~5LD93AwiUCcQ-fu-3jf(KGt"
    "B#D_CiY7?Fp{orn5kNI@K<im5)%YIg6&-B2w<kZ{eW&W5*+xUIsYsZG-lg}%`yU~YA68~}XKvj8V2V^b(S9c#?5q7qp7TVGp{mCI"
    "%^-I;dCa1}qewBdJ=SXa&Am_<!2U4kR(-<bKRFKm=s2W-$$?R8<a8wl6$p3u&RTr;BQLUn7m=PVvL@1m9^T0pAi>8?uq=z6Vy<F5"
    "ws`RH<xvx06~MewB2?)xmspw)Vl+mjrp#JCe+P}Om2n9kX)2=&Sc?Y>``dSe)06YRKHGlfLQ1RvSMBm6#l6c1ZheyOoYHSq+Lv#v"
    "{`&Q+hAX2c=W{{e>)ZE)*N!zKJ^vzp?``Cm#C@7ZPlMDG(XN%z6=?*BSVttn5sZ!oCvdE|eQKZv5+#)G=TLPNJaqY;KJO`!&k62g"
    "9Z3U<BO-bP$Wj@$dRUjzvdTkibTGis(CY<6kTJ-i1*CTs%W9iC6iS5&b$!@(K~aa<vY6^6X+uwEo#p@jvVN{&y}3aK4t9Fz(L-s?"
    "vNo@3w+G(Za(jN}!6%;>K@e^Ylbv-sgy}6GwxlEqPMYH1CBh7!2(%|ycQ>%(DCjWXPpmf+2I8-cC*L^=4JM<=V9ZpIq84H;sR_Ar"
    "HQHYlsY1O5A|=9{WTaOZ9n$QAxS`{kqQ|I}a`zw=NFh!s0h;`+z7p4rhU(0Zw_l%Jc;m;_krmT?fb~Yc`c!${q;&{_*_f?$Iz6D5"
    "f$#uQs<2~^tPyYsUivAy`W7J&y!6J*rEBXetNo;sx*^N$L|u!vZ>E6A?l!peAzE9J{W6Kaj-pY(YhgO@_%ItGnL_}=qwp~dS_k|*"
    "az1k6Z3mAaZKsF_Cd!7-s?8rnB&6I>T8XA{z)OG~<x(dq_CbFL4v!!=j7<#?MctC=8iJ_Yen~D1ZC&$z_VL62e5d-#1?YHWXv+}y"
    "*rTkM2TMHN6X_~JbyplhIEu5gkUk^OS7xbm?V6mvij=YZ)|vL_)6Uv5t+wKU#hte7MCxLu!31qmK1uOii4NOj0+3wj2I-*fTdh!<"
    "z`4%)n;}k<Z;s19$m)lh(#`FzPC^m1A!_q_jjc=vaR?cswgWJdgpq?yGfNHVsG({iH^^}YyShsAP|Lc`aW>Aegt3+3MW<fsyg9l2"
    "i+^3rZRL$cRNN}oju?%@<_^(<flMmB_PrPsWtK=#EOS<1tlFgm#rDj|+AX>J7JBWSJ6Er4KB)DHpC&!Qmc1y@_LrqUNU)J!`4#-+"
    "JaTpHe+|V?g49jp_K-E*EH8mHA~>5~2^by@CQt}?_$x=)62*iL47go@+n!jkg{|bMnb`rPQfg3)2{xAL>j3Oph$<jc;R`W}5zviR"
    "5kP3VCR{;U8zygjUVrI>%IUL`rPPh!!0UL$#2-WJSaf62G~|M#@)BrJrGmI28Fu0LnAmjO{d?rDRXzKDZ{`cTwrs><yyLR^L+YVq"
    "E`S}Gu>$=>7n2I16drT6V~HCCQI-uOnXojR5nS>^WqzUvF;|>ZKhZEIWB}qW$5=U=+-h<mP}>fR8s>JIb9K|jP=k0#@IJ%`viFGU"
    "6i|O;y0Uz4X>EC{6*yF-dgy`Ev+w@0diK=P|KuB*R)^X^U+>RvPtMjmt9+Zup6_`Qjeyh#+4+W9{Uk}0T)K#sW-(L%iOhrml2Ues"
    "pCo!e^?c;k1;Wbf!PPC;Z!6!#$>T_vAZ|oSmZf5d6A85}k3{h}2JJ$SgWhKz+jVIfYI}Lrr3e^eBj&Z3Mi@2XGAV<;FA5+T7b^48"
    "G(v#~%B6!{PMgf^$@_EHmuJ7&TbMTnhFk}DjsE=dsh`fAp1k=Y%;v;!C>dJWT3x#N>cY~p=qbL3)n1T}Llg!Q!7dofs3KVC&0kLM"
    "ehHO^BE#@A!AjT|#J(f_z8u8zZY=c#?NK?6@j65Y9ef;OBZ&mJeLo0-Ob`A73mPd9{HZcHUV@pSr9f*rRAbz40bud&uGm_LV-G|U"
    "uy!m&LOCwBb&3%=NYTE`MP{x)2D@cgFMYOHon5TV-LFdlMW81!Id$!om*?M}{OV=BZJ66Izn`mhZf{M`ZvEy#Y;)Q4{Cbj>vO7VM"
    "z~FI%UAL1Xy0e(yUJ`?wnY$9@i!8$sCZaG=86q(r?5QN;h=`Rt;Qm)A#wa+3(<3TjG8kIS32=rnPY5On$@KL|co+nLN9TRzaF`&}"
    ")lr7pddRDew8R0=Kz(02Lg|nn<XLV3Bco{O;2b(+!+c-TR#Le?vvT|P&h5Kdle0eyJb<UJzWDOJHz%*Z2pA_$0Nr5uVWl>IY4P?g"
    "VKdOzGBSvQgt}6U57i0YtVq468n)e<r;9_N>3SpMJT>Cjx5Bj3#6C!?5wtSiN_<|E7a>9%Jr<F1{(n$Q0|YGq000O8001EXGIIEA"
    "|NsC0|NsC04geGYY+-YBE^}jHY-KKPaCrd$5CFgc00000004^s00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*"
    "m=~X4l#&V(cT3DEP6dh=XCxM+0{I$-W;zOn5TvQ2P^&;X;EHJqwh2!ywy9$9vGHWcwOMz@#-{wBzfHpiEt~7F;%v4yy4c+NkzrH2"
    "#K-0?Z<&qxoaHuKWBP5P9!|3n=bdZ=08mQ<1T6pn00;m803iTc@?|Ff|NsC0|Ns9D02BahVRLjYVrgM>E^csn0RRvHzyJUM00000"
    "hX4Qo00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8ir;%nmP)#3giQ>`-P_V"
    "p{+aZ_Lf-Nr}iDN<9#1xf71Az-F<;bd*O|H?LtpR+KbG3XlHug&%X5UWxGR?G4>%EjP|^>UiOCJ4E6v}O928c11$gm00;m803iTd"
    "YKZtS4FCYx4gdfX00000000000001h0RR910Az1>ZZ0q`FfK4IX>N2lE^csnP)h*<Edwn8000O8001EXH|360tN;K2-~a#s6aWAK"
    "0000000000fB|(4003lfcWy2)E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apnv+vD~Tv007_s000vJ0000000000004jiXAS@W"
    "WN&wFE-)@IE-)@)X<>6NZg6=}O928c11$gm00;m803iVMN!-(j5&!_e6aWAd00000000000001h0agzH0Az1>ZZ0q`F)lDJX>N2l"
    "E^csnP)h*<Edwn8000O8001EXMs8(htN;K2-~a#s6aWAK0000000000fB_>S003lfcWy2)E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j"
    "2mk;8Apj3uKqILD007_s000vJ0000000000004ji6(axuWN&wFE-)@JE-)@)X<>6NZg6=}O928c11$gm00;m803iSgtjq@49smG9"
    "A^-pr00000000000001h0Rtoe0Az1>ZZ0t{FfK4IX>N2lE^csnP)h*<Edwn8000O8001EX7!8c<@Bjb+AOQdX6aWAK0000000000"
    "fB_*x003lfcWy2*E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apl!2hzsoi001BX000vJ0000000000004jiS402+WN&wFE-@}J"
    "E-)@)X<>6NZg6=}O928c11$gm00;m803iUYI<hj+GXMa<H~;_>00000000000001h0f|Kb0Az1>ZZ0t{F)lDJX>N2lE^csnP)h*<"
    "Edwn8000O8001EXZFkpD?*IS*AOQdX6aWAK0000000000fB~O*003lfcWy2*E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApmA?"
    "C2{Tm001BX000vJ0000000000004ji)Or8_WN&wFE-@}KE-)@)X<>6NZg6=}O928c11$gm00;m803iUh#s$AnNB{spPXGWD00000"
    "000000001h0S9~l0Az1>ZZ0w|FfK4IX>N2lE^csnP)h*<Edwn8000O8001EXoM4UPG64VpU;zLC6aWAK0000000000fB~Gu003lf"
    "cWy2+E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apqkp6U#6G003YC000vJ0000000000004ji6vhAmWN&wFE;24KE-)@)X<>6N"
    "Zg6=}O928c11$gm00;m803iT}Y6p+3V*miaZU6ui00000000000001h0g1-|0Az1>ZZ0w|F)lDJX>N2lE^csnP)h*<Edwn8000O8"
    "001EX&YkStGXVeqU;zLC6aWAK0000000000fB||d0RUugcWy2+E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apm{u!MiR2003YC"
    "000vJ0000000000004ji^DF@XWN&wFE;24LE-)@)X<>6NZg6=}O928c11$gm00;m803iS<>_h9Rf&c(OjsO4?00000000000001h"
    "0cI`%0Az1>ZZ0z}FfK4IX>N2lE^csnP)h*<Edwn8000O8001EXa#=D;aRC4TpaB2?6aWAK0000000000fB{so0RUugcWy2-E-)@I"
    "E^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApjjV;_`9<005u?000vJ0000000000004ji3$p<LWN&wFE;BALE-)@)X<>6NZg6=}O928c"
    "11$gm00;m803iS@_+!<2rT_rIwg3PV00000000000001h0m8Ha0Az1>ZZ0z}F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXHhPmp"
    "a{&MVpaB2?6aWAK0000000000fB}J90sv%hcWy2-E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApmW~YR_^3005u?000vJ00000"
    "00000004jiI$Z()WN&wFE;BAME-)@)X<>6NZg6=}O928c11$gm00;m803iS@2pnM0+W-K7`~UzE00000000000001h0r6e}0CjLK"
    "FfK4IFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8Apo&r*Vixs003YC000sI0000000000004ji1Umx&b#N{)E-)@IE^}jHY-KKPaCuNm"
    "0Rk-pEdT%j2mk;8ApmoPl)o<l003YC000pH0000000000004jicsv6Db#N{)E-)@IE@Ek6b1rUhc~DCM0xbhA000080000X04vP5"
    "amZo-0Kjel01*HH00000000000DuANJp%xBa4s+|F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXP!5S4G64VpU;zLC5&!@I00000"
    "00000fC2TO0|0e!E-)@JE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXOF+;2Edc-kU;zLC5dZ)H0000000000fB|cw0|0e!E-)@J"
    "E-)@)X<>6NZg6=}O928c11$gm00;m803iUVjy3Zqb^ri?hX4Q(00000000000001h0o$Vk0CjLKF)lDJFfM6sbT}?<aCuNm0Rk-p"
    "EdT%j2mk;8Apm%eH<9iD001BX000sI0000000000004jiMH&PEb#N{*E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApmjIdg|=}"
    "001BX000pH0000000000004jicN+u%b#N{*E-)@IE@Ek6b1rUhc~DCM0xbhA000080000X0B<p3P+2kn0Khl^01*HH0000000000"
    "0Du9f90UM$a4s<}F)lDJX>N2lE^csnP)h*<Edwn8000O8001EX?psFt@Bjb+AOQdX5&!@I0000000000fB{2K1ORn#E-@}KE-)^0"
    "V_|G%E^csnP)h*<Edwn8000O8001EXXTs6s>;M1&AOQdX5dZ)H0000000000fB|<<1ORn#E-@}KE-)@)X<>6NZg6=}O928c11$gm"
    "00;m803iTiMJ5~(FaQ96HUIz-00000000000001h0j5y|0CjLKGA=MKFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8ApnL7Gq0=w007_s"
    "000sI0000000000004ji`hf%hb#N{+E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Appas!Yio&007_s000pH0000000000004ji"
    ">VgCSb#N{+E-)@IE@Ek6b1rUhc~DCM0xbhA000080000X0C_d(<*yO|0KgOg01*HH00000000000DuA3g9HF|a4s?~F)lDJX>N2l"
    "E^csnP)h*<Edwn8000O8001EXd!neFtN;K2-~a#s5&!@I0000000000fC0#s1ORn#E;24LE-)^0V_|G%E^csnP)h*<Edwn8000O8"
    "001EXolKwPsQ>@~-~a#s5dZ)H0000000000fC0Fd1ORn#E;24LE-)@)X<>6NZg6=}O928c11$gm00;m803iSeMfLa*rT_rIwg3PS"
    "00000000000001h0i>7&0A^uwE-)@IE@^IbI4*8*c~DCM0xbhA000080000X0N)7bCv^b;0H6T?01*HH00000000000DuAaJ_P_~"
    "VR9}oE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXl9~03bpZeXpaB2?5C8xG0000000000fB~;S1psDYaxO3~FfL+gVRJ5SaCuNm"
    "0Rk-pEdT%j2mk;8Apk_Ba6${C006+Y000mG0000000000004jiW<mu3W?^zJF)lDJX>N2lE^csnP)h*<Edwn8000O8001EXXCzuo"
    "bpZeXpaB2?5dZ)H0000000000fC01R1psDYaxO70FfMarVQghCZg6=}O928c11$gm00;m803iTjX}Q^S0RRA?0RR9H0000000000"
    "0001h0c+<40A^uwE-@}JE@Ek6b1rUhc~DCM0xbhA000080000X0CcB@>Xx7Y0Km2Y01yBG00000000000Du7@=>-60VR9}qE-)@>"
    "Zge;<Zg6=}O928c11$gm00;m803iV6O6dJ`0RRA?0RR9I00000000000001h0r`mr0A^uwE;24KE^}jHY-KKPaCuNm0Rk-pEdT%j"
    "2mk;8ApoeoQweeb005u?000mG0000000000004jiu!{x&W?^zJGA=MKVrgM>E^csnP)h*<Edwn8000O8001EX75u^Cs|x@C01f~E"
    "4FCWD0000000000fB|HU1^{efb963gZge;<Zg6=}O928c11$gm00;m803iS}a`<eE0002M0000E00000000000001h0Zy3)0Bm7%"
    "bS`saVQghCZg6=}O928c11$gm00;m803iTc@?|E60002M0000D00000000000001h0U4SG0Bm7%bS`3PVRJ5SaCuNm1qJ{B001@s"
    "HUM`G007^b1^@s6"
)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
