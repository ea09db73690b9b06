# GENERATED from submission/ by `python -m submission.bundle` (make kernel). Never edit this file.
"""Images of paper 12-lead ECGs in, submission.csv out: the whole of submission/ in one file.

Finds the competition's folder under /kaggle/input, or takes it as an argument.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is there, as in __init__

import argparse
import base64
import csv
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


# ==== print_profile ====

"""How far a known printer lays black off its colours, from print to print the same.

Part of what `black_offset` looks for repeats on every print of a printer, as its drums and gears
start every sheet alike: on three real scans 0.22 of 0.21 to 0.26 px rms did. Pages with truth tell
it where no label stands: `python -m local_eval printer FOLDER` measures it. As shipped it is nil.
"""


PROFILE = "print_profile.csv"
PROFILE_COLUMNS = ("x_mm", "black_mm")


def print_offset_mm(x_mm):
    """How far right of where the colours say the printer's black lies.

    Parameters
    ----------
    x_mm : (N,) float64
        Positions along the page's width.

    Returns
    -------
    (N,) float64
        In mm.
    """
    return np.interp(x_mm, *_stored_profile())


@cache
def _stored_profile():
    rows = csv.DictReader(io.StringIO(asset_bytes(PROFILE).decode()))
    return np.array([[float(row[name]) for name in PROFILE_COLUMNS] for row in rows]).T


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
    """

    page_id: str
    light: np.ndarray
    background: np.ndarray
    ink_level: float
    px_per_mm: float
    cover: np.ndarray | None = None
    mapping_sd_px: tuple = (0.0, 0.0)
    is_drawn: bool = False


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
        Spacing of the places at which a jump is tried: twice that at first, half of it at last.
    window_mm : float
        Reach of the lines to either side that must foretell the page there.
    least_mm : float
        Least jump; smaller ones are left to the smooth sheet.
    most_jumps : int
    least_gain : float
        Least gain of the robust log likelihood.
    length_mm : tuple of float
        Stretches of paper within which a jump may happen; places are tried with the first.
    outlier_sd : float
        Standard deviations at which a point's weight is halved.
    n_reweight : int
        Rounds of reweighting per fit.
    """

    step_mm: float = 0.5
    window_mm: float = 13.0
    least_mm: float = 0.1
    most_jumps: int = 4
    least_gain: float = 20.0
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
    coarse = np.arange(across[0] + params.window_mm, across[-1] - params.window_mm, 2 * params.step_mm)
    gains, stale = np.zeros(coarse.size), np.ones(coarse.size, bool)
    for _ in range(params.most_jumps):
        left_mm = points[:, 2] - found.right_mm(points[:, 0], points[:, 1])
        for i in np.flatnonzero(stale):
            window = _FeedWindow(coarse[i], across, points, left_mm, params)
            gains[i] = window.fit()[0] - window.fit(coarse[i], params.length_mm[0])[0]
        if gains.max(initial=0.0) < params.least_gain:
            break
        near = coarse[int(np.argmax(gains))]
        window = _FeedWindow(near, across, points, left_mm, params)
        places = near + params.step_mm * np.arange(-4, 4.5, 0.5)
        fits = [(*window.fit(at, length), at, length) for at in places for length in params.length_mm]
        _, size, at, length = min(fits)
        if abs(size) < params.least_mm:
            break
        found = FeedJumps(
            lean, (*found.at_mm, at), (*found.size_mm, size), (*found.length_mm, length)
        )
        stale = np.abs(coarse - at) < params.window_mm + length  # elsewhere all moved alike
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
    for box_mm in _black_bars_mm():
        top, bottom, left, right = box_px = [p * DRAWN_PX_PER_MM for p in box_mm]
        draw_box(cover, box_px)
        boxes.append(((int(top) + _ENDS_PX, int(bottom) - _ENDS_PX, int(left), int(right) + 1), -1))
    cover = cv2.GaussianBlur(cover, (0, 0), params.blur_px)
    return [_cut_out(cover, box, text, params) for box, text in boxes]


_ENDS_PX = 16  # a separator's ends, which are not drawn to a fraction of a pixel


def _black_bars_mm():
    """Boxes (top, bottom, left, right) of the separators, which are drawn on whole pixels."""
    half = SEPARATOR_WIDTH_MM / 2
    separators_mm = STRIP_X_MM + QUARTER_S * MM_PER_S * np.arange(1, len(QUARTER_LEADS))
    return [
        (y - SEPARATOR_HALF_HEIGHT_MM, y + SEPARATOR_HALF_HEIGHT_MM, x - half, x + half)
        for y in ZERO_Y_MM[:N_STRIPS - 1]
        for x in np.round(separators_mm * DRAWN_PX_PER_MM) / DRAWN_PX_PER_MM
    ]


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
    _lay_furniture(background, rectified, ink_level, settings)
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


def _lay_furniture(background, rectified, ink_level, settings):
    """Darken the background in place where labels, separators and pulses are printed."""
    scale = rectified.px_per_mm
    if rectified.is_drawn:
        np.minimum(background, 1 - (1 - ink_level) * _drawn_furniture(), out=background)
        return
    for top, bottom, left, right in furniture_mm(settings.furniture_margin_mm):
        background[_cells(top, bottom, scale), _cells(left, right, scale)] = ink_level
    background[label_ink(background.shape, scale)] = ink_level


@cache
def _drawn_furniture():
    """Share of each pixel of the drawn page that is printed over (1700, 2200) float32; read only.

    The renderer puts separators on whole pixels, a share of a pixel wider than those.
    """
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    inner = np.array([1, -1, 1, -1]) * _BEYOND_PX
    separators, pulses = np.split(np.array(furniture_mm(0)) * DRAWN_PX_PER_MM, [_N_SEPARATORS])
    for box in separators:
        draw_box(cover, np.round(box + inner) - inner)
    for left, right, top in pulses.reshape(-1, 3, 4):
        draw_box(cover, top)
        _draw_leaning(cover, left, -1)
        _draw_leaning(cover, right, 1)
    return cover


def _draw_leaning(cover, box_px, down):
    """Draw a pulse's side, which goes right by one sample's way as it goes down (1) or up (-1)."""
    top, bottom, left, right = box_px
    half = (right - left) / 2
    middle, height = (top + half + bottom) / 2, bottom - top - half
    for row in range(int(top), int(bottom + half) + 1):
        moved = down * MM_PER_SAMPLE * DRAWN_PX_PER_MM * (row + 0.5 - middle) / height
        draw_box(cover, (max(row, top), min(row + 1, bottom + half), left + moved, right + moved))


_N_SEPARATORS = (N_STRIPS - 1) * (len(QUARTER_LEADS) - 1)
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
    return _as_trace(ink_map, traces[0], fit, fit.free_noise() / settings.noise)


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
as long as the pieces make them likely: where pieces agree that nothing waves, nothing is moved, and
labels that lie off the separators beside them were set in another way.
"""


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
        Of the waves' power.
    text_reset_odds : float
        That texts have been set in another way; and the same that only the header has.
    text_shift_mm, text_own_mm : float
        How far off they are then, all of them together and, but for the header's, each by itself.
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
    """

    constant_mm: tuple = (0.03, 0.03)
    stretch_mm: tuple = (0.02, 0.02)
    wave_mm: tuple = (0.0, 0.0125, 0.025, 0.0375, 0.05)
    drum_mm: tuple = (60.0, 140.0)
    gear_mm: tuple = (11.0, 18.0)
    other_mm: tuple = (40.0, 250.0)
    drum_share: float = 0.5
    gear_share: float = 0.15
    text_reset_odds: float = 0.05
    text_shift_mm: float = 0.1
    text_own_mm: float = 0.03
    least_sd_mm: float = 0.01
    end_sd_mm: float = 0.013
    pieces: PieceParams = PieceParams()
    least_contrast: float = 0.15
    least_correlation: float = 0.7
    farthest_mm: tuple = (0.17, 0.12)
    header_down_mm: float = 0.3
    disagree_mm: float = 0.03
    rounds: int = 6

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
        moved_mm, sd_mm, doubt = moved[:, axis], sd_mm[:, axis], 1.0
        for _ in range(_ROBUST_ROUNDS):
            pieces = (place, moved_mm, sd_mm * doubt, text, in_header & (text >= 0))
            waves, constant, slopes = _foretell(pieces, x_mm, axis, params)
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


def _foretell(pieces, x_mm, axis, params):
    """Mean of what explains the pieces, weighed by how likely each drum and strength makes them.

    Parameters
    ----------
    pieces : (place, moved_mm, sd_mm, text, in_header)
        Positions x, y (P, 2) in mm; how far off, along the axis, its standard deviations, which text
        each is part of (-1 is none), and whether that is in the header, each (P,).
    x_mm : (N,) float64

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
    resets = [steady, steady + reset]
    if in_header.any():
        resets.append(steady + params.text_shift_mm**2 * np.outer(in_header, in_header))
    log_chance, weights, waves = [], [], []
    both_x_mm = np.concatenate([x_mm, place[:, 0]])
    kernels = _wave_kernels(both_x_mm, place[:, 0], params)
    for kernel, as_set, known in product(kernels, resets, _known_waves(both_x_mm, axis)):
        expected = as_set + kernel[x_mm.size:]
        rest_mm = moved_mm - known[x_mm.size:]
        weight = np.linalg.solve(expected, rest_mm)
        log_odds = 0 if as_set is steady else np.log(params.text_reset_odds)
        log_chance.append(log_odds - 0.5 * (np.linalg.slogdet(expected)[1] + rest_mm @ weight))
        weights.append(weight)
        waves.append(kernel @ weight + known)
    chance = np.exp(np.array(log_chance) - max(log_chance))
    chance /= chance.sum()
    weight = chance @ np.array(weights)
    return chance @ np.array(waves), params.constant_mm[axis] ** 2 * weight.sum(), weight @ stretch


def _known_waves(x_mm, axis):
    """Waves (N,) in mm, each as likely: none, and those of the known printer if there is one."""
    known_mm = print_offset_mm(x_mm) if axis == 0 else np.zeros(x_mm.size)
    return (np.zeros(x_mm.size), known_mm) if known_mm.any() else (known_mm,)


def _wave_kernels(a_mm, b_mm, params):
    """Covariances (A, B) in mm^2 of waves at positions x, for every drum and strength."""
    turns = 2 * np.pi * (a_mm[:, None] - b_mm)
    shares = (params.gear_share, 1 - params.gear_share - params.drum_share)
    other = sum(
        share * np.mean([np.cos(turns / length) for length in np.geomspace(*lengths_mm, _OTHERS)], axis=0)
        for share, lengths_mm in zip(shares, (params.gear_mm, params.other_mm), strict=True)
    )
    for length in np.geomspace(*params.drum_mm, _DRUMS):
        wave = params.drum_share * np.cos(turns / length) + other
        for sd_mm in params.wave_mm:
            yield sd_mm**2 * wave


_OTHERS = 25
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
_STILL_MM = 0.0005


def _robust_fit(design, target, n_rounds):
    """Least squares reweighted by the residuals (Cauchy): fit, weights and spread."""
    weight = np.ones(target.size)
    for _ in range(n_rounds):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design + 1e-6 * np.eye(design.shape[1]), weighted.T @ target)
        miss = target - design @ fit
        spread = 1.4826 * np.median(np.abs(miss)) + 0.1
        weight = 1 / (1 + (miss / (2 * spread)) ** 2)
    return fit, weight, spread


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
    background[_printed_over() & (light > 1 - SURE_COVER)] = 0
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
    np.exp(np.negative(odds, out=odds), out=odds)
    odds += 1
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    cover[:, *NET_WINDOW] = unfold(np.reciprocal(odds, out=odds))
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
    printed = _printed_over(0.0).astype(np.float32)
    places[-1] = cv2.resize(printed[NET_WINDOW], places.shape[:0:-1], interpolation=cv2.INTER_AREA)
    return places


@cache
def _printed_over(margin_mm=FURNITURE_MARGIN_MM):
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
        return np.empty((_OUTLINE_POINTS * self.x.size, 2))


_MARGIN_PX = 3.5  # from a polyline, within which its stroke surely lies
_OUTLINE_POINTS = 12  # on both sides of a vertex, at most


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
    red = None if _is_grey(page.rgb) else np.ascontiguousarray(page.rgb[..., 0])
    sheet = _Sheet.through_anchors(upright.homography, upright.anchors, params)
    scale = sheet.image_px_per_mm()
    rounds = list(zip(params.search_mm, params.stiffness, strict=True))
    for search_mm, stiffness in rounds[:-1]:
        lines = _both_directions(page, (grey, red), sheet, search_mm, scale, params)
        sheet, residual_mm = sheet.fitted_to_lines(lines, stiffness, params)
    mapping = _drawn_mapping(upright, sheet.mapping(params.node_mm), params)
    is_drawn = mapping is not None
    if not is_drawn:
        sheet, residual_mm = _last_rounds(page, (grey, red), sheet, scale, params)
        mapping = sheet.mapping(params.node_mm)
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


def _last_rounds(page, channels, sheet, scale, params):
    """The sheet, as stiff as foretells best, with the jumps of a scan's feed, and its residual in mm."""
    search_mm, stiffness = params.search_mm[-1], params.stiffness[-1]
    is_scan = _is_scan(scale, params)
    for _ in range(_FEED_ROUNDS):
        lines = _both_directions(page, channels, sheet, search_mm, scale, params)
        feed = _feed_of(channels, sheet, lines[0], search_mm, scale, params) if is_scan else None
        sheet, residual_mm = sheet.fitted_to_lines(lines, stiffness, params, feed)
        if not sheet.feed.at_mm:
            break
    return sheet, residual_mm


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
        flat = _apply(np.linalg.inv(homography), anchors[:, 2], anchors[:, 3])
        design = _Design.at_points(anchors[:, 0], anchors[:, 1], params.mesh_mm)
        weight = np.ones(len(anchors))
        fits = [
            design.robust_fit(
                flat[axis] - anchors[:, axis], weight, params.anchor_stiffness, params.n_reweight,
                params.robust_mm[0],
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

    def fitted_to_lines(self, lines, stiffness, params, feed=None):
        """The sheet that carries the grid lines to where they were seen.

        Parameters
        ----------
        lines : (_Lines, _Lines)
            Vertical and horizontal ones, looked up through this sheet.
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
            fit, residual = design.robust_fit(target, weight, best, params.n_reweight, floor_mm)
            fits.append(fit)
            residuals.append(residual[weight > 0])
        rms = 1.4826 * float(np.median(np.abs(np.concatenate(residuals))))
        return _Sheet(self.homography, np.stack(fits), self.mesh_mm, feed), rms

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
        Take the fastest path: skip the network and the render-and-compare fit.
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
        ways = _ways(traced, unrest(ink_map), rectified, watch)
        traced = watch.run("stage4_refine", refine, ink_map, ways)
        traced = watch.run("redraw", redraw, ink_map, traced)
    return watch.run("leads_mv", leads_mv, traced)


_MOST_UNREST = 0.1  # of a page whose own ink tells of its traces


def _ways(traced, own_unrest, rectified, watch):
    """The trace through the page's ink, and those through what the network calls ink, if any.

    The network's ink is clean, so that gaps in a faint spike may be climbed for little: that way
    comes first. Under strong moire the page's own ink is mostly bands, and is left out.
    """
    ink_map = watch.run("net_ink", net_ink, rectified)
    try:
        eager, careful = watch.run("net_trace", _net_traces, ink_map)
    except TraceLost:
        return [traced]
    return [eager, careful] if own_unrest > _MOST_UNREST else [eager, traced, careful]


def _net_traces(ink_map):
    return trace(ink_map, EAGER), trace(ink_map)


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


# ==== weights/print_profile.csv ====

EMBEDDED['print_profile.csv'] = (
    "cwcR8EMjb7V{2b+Z3;0iGBqqPE-)}KFbXp+H#ICUE-)}KFbXy<GBqqPE-)}KFbX&>H#ICUE-)}KFbXj-E;2PNFfK4KFfa-+GcGqZ"
    "EHExGFfcF*F*YtTH7qbLFfcGM3Nbh?H#ICUE-)}KFbXm;E;2PNFfK4KFfa--GcGqZEHExGFfcF*GBz$UH7qbLFfcGM3Nkn@H#ICU"
    "E-)}KFbXp<E;2PNFfK4KFfa-;GcGqZEHExGFfcF*Gd3<VH7qbLFfcGM3Ntt^H#ICUE-)}KFbXs=E;2PNFfK4KFfa-<GcGqZEHExG"
    "FfcF*G&U|WH7qbLFfcGM3N$z_H#ICUE-)}KFbXv>E;2PNFfK4KFfa-=GcGqZEHExGFfcF*H8w6XH7qbLFfcGM3N<(`H#ICUE-)}K"
    "FbXy?E;2PNFfK4KFfa->GcGqZEHExGFfcF*Ha0FYH7qbLFfcGM3N|<{H#ICUE-)}KFbX#@E;2PNFfK4KFfa-?GcGqZEHExGFfcF*"
    "H#ROZH7qbLFfcGM3O6_|H#ICUE-)}KFbX&^E;2PNFfK4KFfa-@GcGqZEHExGFfcF*I5sXaH7qbLFfcGM3OG0}H#ICUE-)}KFbX*_"
    "E;2PNFfK4KFfa-^GcGqZEHExGFfcF*IW{gbH7qbLFfcGM3OP6~H#ICUE-)}KFbXj+F)lJSEHExGFfcF*F)%YOH#ICUE-)}KFbXj+"
    "HZC$XEHExGFfcF*F)%nTH#ICUE-)}KFbXj-F)lJSEHExGFfcF*F)=ePH#ICUE-)}KFbXj-HZC$XEHExGFfcF*F)=tUH#ICUE-)}K"
    "FbXj;F)lJSEHExGFfcF*F)}kQH#ICUE-)}KFbXj;HZC$XEHExGFfcF*F)}zVH#ICUE-)}KFbXj<F)lJSEHExGFfcF*F*7qRH#ICU"
    "E-)}KFbXj<HZC$XEHExGFfcF*F*7(WH#ICUE-)}KFbXj=F)lJSEHExGFfcF*F*GwSH#ICUE-)}KFbXj=HZC$XEHExGFfcF*F*G<X"
    "H#ICUE-)}KFbXj>F)lJSEHExGFfcF*F*P$TH#ICUE-)}KFbXj>HZC$XEHExGFfcF*F*P_YH#ICUE-)}KFbXj?F)lJSEHExGFfcF*"
    "F*Y+UH#ICUE-)}KFbXj?HZC$XEHExGFfcF*F*Z0ZH#ICUE-)}KFbXj@F)lJSEHExGFfcF*F*h?VH#ICUE-)}KFbXj@HZC$XEHExG"
    "FfcF*F*i6aH#ICUE-)}KFbXj^F)lJSEHExGFfcF*F*q|WH#ICUE-)}KFbXj^HZC$XEHExGFfcF*F*rCbH#ICUE-)}KFbXj_F)lJS"
    "EHExGFfcF*F*!3XH#ICUE-)}KFbXj_HZC$XEHExGFfcF*F*!IcH#ICUE-)}KFbXm-F)lJSEHExGFfcF*GB7hPH#ICUE-)}KFbXm-"
    "HZC$XEHExGFfcF*GB7wUH#ICUE-)}KFbXm;F)lJSEHExGFfcF*GBGnQH#ICUE-)}KFbXm;HZC$XEHExGFfcF*GBG$VH#ICUE-)}K"
    "FbXm<F)lJSEHExGFfcF*GBPtRH#ICUE-)}KFbXm<HZC$XEHExGFfcF*GBP+WH#ICUE-)}KFbXm=F)lJSEHExGFfcF*GBYzSH#ICU"
    "E-)}KFbXm=HZC$XEHExGFfcF*GBY?XH#ICUE-)}KFbXm>F)lJSEHExGFfcF*GBh(TH#ICUE-)}KFbXm>HZC$XEHExGFfcF*GBh|Y"
    "H#ICUE-)}KFbXm?F)lJSEHExGFfcF*GBq<UH#ICUE-)}KFbXm?HZC$XEHExGFfcF*GBr3ZH#ICUE-)}KFbXm@F)lJSEHExGFfcF*"
    "GBz_VH#ICUE-)}KFbXm@HZC$XEHExGFfcF*GB!9aH#ICUE-)}KFbXm^F)lJSEHExGFfcF*GB-0WH#ICUE-)}KFbXm^HZC$XEHExG"
    "FfcF*GB-FbH#ICUE-)}KFbV"
)


# ==== weights/strip_net.npz ====

EMBEDDED['strip_net.npz'] = (
    "P)h>@EdT%j2mk;8ApjFMjxqoL|NsC0|Nj#J6aZvzcWy2)E-)@IE@^IbI4*8*c>w?r0N4%y000000N4!x000000F{>4b6f?M#%~VY"
    "eLLq?E2malmSkCZoUw(moM&vXS-@a3EJF<xY_U7LFe+`$4s6x%Fu*W)NQEtu0OPf>E!#MNjU%=!D_EhGTAifM;oiRauJ%vZQ{T(^"
    ">eP8T^_}{?v+XxqcRU6HuLA#3b@0$D&%9jKUR?FsKQ~k@E3SI>#h3r(<paNe^2L`A9{N9j(}5RWIke=z^4x)!4lVW7D^@NmZfIFn"
    "+_)sqvf|f^|KFu5Y0GmZ>|o_$y)%sy)0jAiS$S$Jb&*dJ=zQaf>A;=AUEP(-ehrEn#OL>!)+`q~OVT@cnM^N`(rR$uM)|2VT$>_#"
    "H=Cuh;2oELQ$t*b%)s)9xf+Z$rSEEkmO`e?aG#s-V}wR07n&6#lNWd<Ek;r#20>~ysM2DpIAxYF^*pLxPe>)1`BG<x4BwED)1<3R"
    "pO`Ef4OAN{RsO$=ro77SGGDz=186jH?_4^Pg|AbvZVU}!QPCtiL-{j=91w9L<QrchDY1-a0u<r$NTJ&_iSv4m&MGy`>2B#Q65+9r"
    "W&O*v6eFo63C;@oJdcPVBoZKsNCJ((WFAElDkQ1`1J>vR_*l<K|C>JZYk&Og-U!vT<E8EE$3{<Xt1eHpH{d&4`c&3R2;RK8+y>uS"
    "*8SW5$Q<_Uw%2!Toftp*OtW`@zzg>530CV(d0}NOYgxhIPdxwM14GQdjoVhVo;&l`D!2PaF2ViEd(=zL3lZ1y1mheC#Nvq@nhWLJ"
    "ZcqoSoQM-+!f`IB_~#_5P%b5H2DvR@Ts>H5zY(#A8S9|mjvB!fi;qv}QC0Ey(qwK0SwPNA3UQ{0vY2CHaWsf4b}GXYlL0{kyJJ}{"
    "f>;0*H9eEfClLrMV-b6rh42azmDEWZwi#*@S#8GPBAvEOP?AuxNG0JU3@fxqN-Rps0t<lx0H{et5>yiHqc9qf7RP(uoq6K}?&{62"
    "+YH)2dSW%xh99FVN7hMi<bHUR2(DcC!7^y*XDvrF>c8dxQZ3-!CUA|`@}~abUmo-R&yJHj17%)W*>5TMQ0nY`q~^lPPa0#1=iI6q"
    "O7%AV$eD*~{?Yng+XHz85!fzf-Uzq8@2$MlYRSUcEMZL=8PTMmv=h#Y(a6$e0g6aNdEQ)PQj?I|#1I9;S^8cwn5pyLT~QfN&1L^p"
    "96AJpCAx^IAXI3zJtl=V<>og*gW@@4)0zjK(!1%Ol22QwpXbSSCc$kD6swWl)WYuE*k10J;Y&=tDOik6GT(EZy3rP4&dxEifwd}{"
    "#?(YhF4R0cJu#NdTpu5}fG;bmu7V1dV=hAh<Py~m`-gqkKK}M}&*AeOCG(H9>JEApMl{+NenwbH)Z3d*PdaFeJ{GYEw=tc`Hj-`l"
    "Ib|U&^IWkFoS9?Dh|a!pB!lI(xWpQvl#kbvjN%>VXjJP{YE5`7kX5IOoy(_Kgx0gXN`s}Q`64~5^#&16r50d-R1+L4!Xm`uGA0Tr"
    "gaJ8F5m7ZS%lSMGs;CDa8_)N6(i2__kU08YRV&soQx$$=_K{3g=$0?L@O?p>HrJa*`|{1MhU>A|;g3FK!Li_VUw_Z%_(H7rn`6IR"
    "IXbOZ`ro@5{N@Zu=QtPWADJ@#Mkhlhi^ubwp2CTstODZbuZp5`3#NN=ho|0XGu4rLjnyO1r1FdsndU$pM47D&E6+)p(FfDa_*`r%"
    "O!(tl)P!YS4Qr#I&eiT+2B-*twiKzH?xd$NTh!!g<_#O&@r`Cx=cZ6`mHfnk+C3HNs+_jFOx;|}uIpr4Hab=bmM1m9V=7abX9gwN"
    "b?aUAP}t5vyI{o)FElL=R@ZP2Kxqe)8#oN4S&&iW3<@qi4s{;X@D!y1C|<-E1&hiOFXu)d(4nj3=q<vC3J#i?<MS9FHFBynBjvFL"
    "ARS+v6%j#>W#@A-EuoF7l2K7wOr?eqQb<QqX>>N0O68b>Sb8R!;UwJR*8(a93(H~}od?AbpVD(wn1wYi1PCNqM2oAS<p*EsdbRu2"
    "XI|U72&4lzO)LQ4AL;+}$mdtSJo$Lj!CJ@q9hFZfgA4xD)K5d9*&t>pt!e7m;q{)~vk&fmQopLcYZzg@`m&eyyBy|=+qcA~do$@P"
    "kY&^&W&9*2Q~>(=v5I5IZ=0?X^%b>Oe!gtX5p#XHz<rDvH!<^zIRr5AP~mmgcgF^SGf2I@Wa#F149ig{#qfC@A|pJ5Ks1e#h@e7g"
    "4pqxYR*gvzm=WPvQYU6PVy0*62DM&$9~roKPFnBSeCoFEm^yHMXc1ps#|EO;f{_iS+kdJ~ZrD;CbzA|a+%L2o07g<wyCH0itlM4f"
    "iUEt$)Nidje~2%Xt<emOoy`uaw_9qio*76f#GT2Rl{;<nsO|R8_pJ8zjq92l-E|Ef*ZqO>W0z)sy!CUdwWV!idwXZ=u_OIAr^ZhC"
    "7<x`~pHar;nQ9ehoC$EV!#t!T0`hz`?h;{SDk)2VA)1c`bBe-fC6-IfDRVLtkIQ~J;!jX8D%_pIlad-l7D6e8Q*bpaU`Y$cnQ)Vo"
    "lC`{64~ppcw2Rb{gl1tjtmcrUz@pefmc?L2u_%zkN&WrHPyX8T_TS!m_l4)5-oNqSzwLeUyOX{f_oim=2(z~xUq6V>H0-+Ey7ib{"
    "#~xUJ{%+l2mo2dOrSHq-@9L=BtIv%ZYCnZ2rexDl^WHC8&GQGg&I;aPv~0Na(0zOT=nI>tyY~*w)PFAcFA-(KWu;d=On6nz(L4O%"
    "Lf4?}(QhQ=yFGGv*J^ymIxR7Iy@iY!3V<|WmoI(P7r1z7yzkQG>1+ZS8_4*!6RPd1wL3aqCm|5a#9;=us?@+7&&NTn$iTj!Nx|?$"
    "9-K)UP>NQ-Y%aj?v;^ei(S>Z1PbRYq;VFpEaN)%K{YX~K>CFa+&R9eM*9htajIb~SF@(rkNRnl;Tsoyfk(A6y49#bg4y)E?bwDPY"
    ")l}+qI<0PtfM9Z-7bN<Vw~u_>^HJX$y#ZU9vBmq3$Vg5hYj#t?&|8Sd)=yuapiFf|`GsJg8jnjY-iq#>e)Cv!hwJ6vwNQycYDd?o"
    "b`IU&+_k4dWB7PwgJ#j|Os-qs8@Q)e%o}$bCa<5&RO>$EFHBO-0##}9#-AII#e9UGod}Al0;j18(^pc<DyOD7E;&6BUo5Y%dzx#E"
    "e8#}2%#lRBf+;baIZtD^5eNqTckp0NhX=XTxeT1Dr1SK(L76~w(PS2yK@y8<-Ru}nXOtYkVY!6QnB@em7!6I~S#}!KFOo9iOxsM*"
    "1A}Zr719I=(wsp97)tmwETB#|z<~%N2znVBzw^L%du(8Qvb@w(?r~^q942EyQ886eWI5h*zwb|xyM69k{Okfn&d8xLbO_4Cn0aju"
    "zyK34p!U()1e-z<L>O|@Sqm=MOjHSAEKrqX)Oi<ZT+Tvn$*^3cv^q7aL=<o-Bw{R@EuRE4ES%Ma2~t)Yhfr>b08?o>iAfJGo;h*%"
    "MBk}z*Kb&TVB0@!dU#cM5le^EOmzOu!{<Ie^5&7=b3I3gKR6%$%NJAkp|f2jWyu@Npzq2<+iGWgl4ACI>dJn+`$c(9Qfc9#Q-fnS"
    "|I88vr~Gqgd;iN!h{H2iQ|a4W6#nX~w+6;9`LMYYH@>+0OJ9K#%}B|~^C#RU?d2<zeE4i3Jb&)`5q{oB#>C-E!@FO6Vt04jmTm2u"
    "9@@9N^VeIRZA=0P4_Y%O+nb;N_)c%{kG-EnKugF`GRtcM>A12;jEnhED4zu}d6tgGbw)^<M8grk8%On1c^-)8OepX7&kDh6m81_0"
    "D>*rd;-oL($4QJ&B8$Gb8aJX@HkF!{^wj`i$xc!N$IF0_&JPRfCSK#1VEj+~d*{CHM>p(mbgMl&m!aHI@ze2pr$4)O^};RUCm?*D"
    "u81s81!s$?e2atJ@H>~HQVu@l{lnu9uWh#bDVt|=VMl9G$+Oh1CR10N;oxelwpD=VC-<zec0pz$F!H#;=Abfl1#EK@TLvdP7|m{!"
    "D6)xMVye9f-DJ_zL*x53Bu4pd6k~5s8<k8MD6ew?G|tE%gE0UArxk<-Wdg<knB;UiwGPx^A_9P-G%{4cgLY1N7Ykus<y=Vzt^KTV"
    "n{UH*dSXAQSd6K?n`;{Gx7S~GzJi>ojihTzvn7rN*Y#B^&#vwq9%?g(t@>My8<%yRuP&W0eLdep45Z9vKkm%vKPofafs3zQY|z|f"
    "wZp~Riq@XVf>$i{XjE&%Wv!UW=qzA7#_KXjj103OpQ6ZT?_3x;du??1Tq9FgxnQr2SLo7~#9h5Q1~F=UC~Ji{l%Fk7MzlIg>&G>r"
    "xXx-YAQ_yWau77b;dDT;0MU%FV3tELLa}j#%;ZoloYl&DBI>l0vO>`*%xGR(#M!hloxud;3=jySPK~H2pn{RG1T4X|Ac=qip)e>f"
    "Q5t}t5XguessKILJpXyw-5;r~UVFn*d}3|wXfk?w1i2uj-(OYuO=DMooyR9yu45G^wZ>0(J$ZapQU61Y6Q1Hhmi)j_`t=_=j&;|J"
    "{C-WO%z9E){(fiKjg~b(v=tm)YyUJOpQfD0-Nv`pcYM38qW9t2@#@+Odeu8#@T*%F{G)@Zd$(^faGpUC##W@N))clC!%g;xKLx7u"
    "j676dyT`Droo-+Gzfem91T6pn00;m803iV6I;Hae|NsC0|Ns9K02BaZZ+C7kFfK4IFfMarVQghCZg6=401yD+000000002200000"
    "0001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYE6h7hEwqfo0rI^g=OA7|Yb"
    "J;_G7*U~zCor}$F)(h6DA6=}OF7CB?zD~e8%~I3)ydtM{@Jel)tco^k-fB+kLu`kvDsGrs%SqK+^Uu$<_Ux9lestE`>hP^)R)3t7"
    "tvip~Tkq{ZV)KXPx)lIWO9KQg000080000X0AY$FOaK4>|NsC0{}TWd0Az1>ZZ0q`FfK4IVrgM>E^csn0RRvH-~a#s00000s{jB1"
    "00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5MnmP)#3giQ>mXZYre(uS4"
    "*!yS70nVLQ_MP#N+P7y-)`4naK8H#1;SMgsPY*CupV}1^b8LU%)YJPfZ2M}T;K_U7zw0UcyTUvN*4)l^uol<aZ;%jZuih=czmNOw"
    "frT}l2YQbE-`BvYU<UwDO9KQg000080000X09J`ErT_o`|NsC0{}TWd0Az1>ZZ0q`F)lDJX>N2lE^csn0RRvHz!U%g00000BohDt"
    "00000m6!RK8-<a_)va!+b+y#G&yhxR--l;lu(6FXwt*1NKnN@tk~ksRyc{H(-E5NebKY)#*q1CD$U?3S*$@W|0dpARW9%7wPS1VM"
    "NF!-<x70dXYDwKvtB>{m30tq~hx*pf^{M*4_VAORfAmX$<cE?Uw|({0_rLOT+kQ{mPrfnG*6nHg+IL?5!OJgx`{Z|C{_3g!(~rOS"
    "t?!?@t$+We7r%SzcHcfY)b07d+IKrUx;;Pj{J%qqsCQsZ#FCm4@)fwGPSI7{Hi=B6%-c7q&Oxp1@zw(m&KYepaQI?zT*zf4a$#|F"
    "HdsSR%p8&^4P7nnMys^Ruy`T#$wwc|p8Wup7_t>U5MhPrR(yFvxpeXR__fW@XRFcahfjawr!Sp)>V+Slc&6u($B#Vw#c#j0@!_X`"
    "{Pi!+zfP0EqN<?yyvqYN+uZv!P5O;MZK0Y=ZgYS6c>41B58n90+cF7E>ELo+lm^!em;Z;qeB(Jc^2`wZ!cn$mfoZ&@MJ@}Qd)d9E"
    "nRWk)RWAx;q2P=0wTi=Hv0Dwn>D}eUc+8h$`Ctn5C*ft4ka6k+a$`~N%-ULFh$>&Jz)H|6tD`WdvdA$F&&=;-*A_~?)!YwWe&I*|"
    "eEOR|dY;>rD#L0#Npd2j5Y$qIw#sZ6Z3GGwR2X0yuyP(p4OM`eDkGEe3Ymb)MI}@qn7SMmxs1R|c}`xbmfUuWXP;hU1-e?g4;<{j"
    "ySFK}5%LFp{>4~<6l28_%c&dmsNAB}Hd;0mj32D+vZU5BAph;H+Asb**0Q~N+U4)#wJk1Tog)2v@x6CM&9((Q5BQsRQ@S|ps)cm$"
    "hEg*v^QU*J?uAs(y9qESwU}jI4J{aam)TnrVbYjIVHL>KP$XYdY-jSb!5w-l!ulpdkwmIoX6r&II8`sk9kN|zRwc8VWVI$Ko~l7r"
    "s(N#09`WOCrL2pKR#LkGJRgcl3?>z5R6FFky_7(NsXXK5)#VSa$)~0YAu6!}LW_J>5?VTjT}9mLNCk~i@KR|v7E6u#*pCAB2huHH"
    "doVe>%xu%^Qy()~nYQs~_YBP(>|R;l_D)_xLMtW(Kxc^^Ksq}!7XIRa;jP`2d|3P3>3@<8^ri~h@Z=Vo5h|Lz3Jr$Cqh6B7r^_Q2"
    "*G`}``Ee0ebS2FaPd`Xd3$wV$gGCl52{U0m+Q<QQmMrX&w6d1Y_2R0>%$3L(?I>^%KyeYotVil4BVZ>5HKG9&YC#<a3TxNzb9Y3?"
    "((7;Jh}F8>rj<YT*b2PG;K{kI$!&67ZdGO-*??rDdUnM=-*w=?UAlUq4&<Y(9N2SdvHfwWwXm@p$>P`dwxq>MrdlB)LOBsUm+`7("
    ";<A71)>hdovzfGIKowhM5`xm~P-)Ft>yZP9m8oc=(~G%^zowh<&t=jCuGFiwaE^>bz}O^7_;G=gtNOaV+UC6Ji7o~rB@u#3%Pn{G"
    "l<UeoLq{snD(g}XHr2f9NI{aUf}E5`9h?f}YU_$xa+<Dg=NIChu5$xRXTC_4GyoQ)@wMn87~PJNYC&%wau8$Z-futj5++o#^*xE4"
    "RF0_g;XG<J5ZX117+*z*Na9wf*&I(Xs=lFjUK`tgK+$dROkBKyiPb8P`$Chn5Gx}lJYMMsr1@sKFklQ;!gVs-?m!uQS!?!E(HLU1"
    "*NSPboX%GXgUgd=*tTXf!zsl=roGAQQd?GXI4prcN^e!DL;*-{?y1lQ{8qVEA;koJdqZfO;zGfX*L*Q4&tuMP0#`R3+x+Vp?Ool="
    "q1tXv#fq7)fA@4pgX{6Mq@$@T*MBARB_<x1jT21Jmp?}^t9noL4sM3tI{xs{3VaDUyr;OE7Hx}547Rf8y~n^#%;e({fy&4=9s4Ov"
    "l?;QHjzjl9{k=zC`ucYde$P+^$1hLq#7AS*-I@2^T}lPRrhurS>?4;up8&llkNGOOrL5%IZ1U1-Xnb@k5c6N%TAvcq1cv{9Zu6bD"
    "r_P?A9Sz5%{RpH~qk_KM(qQSAyR7ywU1jEP^$iUTG<G_73U|iV9Ma!uPu+ZvB?1kCd05fcaY*TDgbhkoC2A7IG}5n@>8kb8-b%QX"
    "DM3sHVATpaY=CU20w{AZ206vDs{;<vm|3m`VF_3&<pn<2vF|Q>gG(keo;~~KzrXq4XI_2V?d<>rX;DnwSh}&jwsduC)Y|NF!mw1U"
    "_q6Hl9T;Xnc_M~XOIU*u)7l`7M502?NZm>+5Yv%DfC#7QSgtrec7A$wbt}2P;qxtQO<rHVzW;&aI&F)TD~hm)p>?hX>?!hgSxFB7"
    "utw$5qfSM&U#V5^It}aI!zRc64_<?D&&)0{I!%x6&~NE3y#JSL=Q?d&7Y6SuAE#n8p8k+bo#Tl2?@glAnSXFkv$FhlJ;JKM!j8mo"
    "1-EbSYD`c`3TRtfU6t#@p^t_v)yJq$!sMIdlI_S~kK}$2(xv6npA(B;nzpnqNn!ymC!MLL)hAk^oUf%Zb6m$B5a@oJer0rSckI%_"
    "JMZ8mUAI6LoxHQ5UDu(2&1!|J#TQf4aRp)36W&KR(cT9%k7Kdd<%7D$2g^lMy}^d}+$}S&h`>eUrpHG;A9f#`v|tU<q?W=pI9)d1"
    "*TYg1>0DcY>YsbdYAo@JB$^7djI3|SL;~l|6pA{sQm9v^YO>aq?YpLPM>KZKh*2hP54=2FyciFB21JTZwN~bfxdH+RDj9%_D0u}^"
    "gWMH@7ISt_#-pE;F!>>TC*_wfvdgB!dAs8?7OnFRz98U5t`Y~~JyyPzq(#0AN<eL<HGZp7oZ+w_TP&0dxJtPgW^EDS=@Fl)NZ6?*"
    "GcBY7=+c69>9Sv~ueEq~j9UEK6m?~uSjP>|LdZ$o-4D66an4+jhhLc~l;xaMk|1++k)uRJEj7gS^0dmp>J@Wym$t{Ix5l>}5A18a"
    "{}I<nd$TSt6B7n$j@ytFc8b~QROdIoyzlgP+|T@d1=2yZTI)qY5Tivj&p=4A2*)Hyg`Sg3Vlr3GWa+fEcDt--ORu6{BLRU)5@uts"
    "&Fiiy_gNDcEz{>*(aH9DWw?g6!pc8Qk<)qMI!g#yuCO4`+mKotmN#fiknyll;XQlx=O;y9Y#!-QHIB4C@$mZ$r*=2jDSikXaZr8Z"
    "C?Ktac$>ua!^h8_`O6O{&Ba2aXJdUeaAAxu(8^Al^cY&}X|q&_O8JS|_i`O2OV6;Fh^zYtv^^HM#F#}il2XsqFln*a2M%C1Ia)U?"
    "*25KDUen}F2jgA6qA4_gtzytr8`L^9BCrr96Kkb~@hz*h3#K7zbDLP3&O+MaU0yevPL!~?v$S&bn<K_6E2-<Em`SOe`2{-!xj`vf"
    "7G-lJyT}p;*F;WIO^D@sfeGUt|7PS5fA;BZNvoVIMl&eXqc^ujgMvWCj)wmAoaEV&CKXq#yAg|6H{AxeT*~r70b&zqo#h!vwIV}g"
    "76#-cRd$apD`-@aCS7VdrhBxU8wjsCWTZM1BpMV-xXA1V3A_-2vY@|E7Lo`>q;hOVN>%JyEviKNIyBOBDO=A7(pnkg{6$>?&znqA"
    "EsTZ=($XjMudYw6{rXH-GTWXjqdTc$0)&3^QU0^hzdf3md_YcqJQWF)H`hjGGWO>D8{EE6iR90;aXxX*56mmAesBGP*}$Z(l&XFA"
    "PrOkeK(Ana;TWTbv+;qLU(-M+U>i$v%0dL0{qslX|LqJkn_E7=_{o1<mhWp99lET}kSB$YXJYC=(Lkh%8d_(!z#3&Wn=Ow?nVCSg"
    "C(ic!8G0pK;8HO@IGt5H+eIBz5K#q*D!N)$ks==s*VYop1~p563e3IjGtsTf;;(M>WdAyMO`0hSE8Hh^ZJxTMzW6J}*m*Ly=WlIe"
    "cc(R@8!PW#W@70kA8@qhc{m9D?T@cqBVT#-m*@KY8qEyEByyk7x7tr%S}_$;X0c(!oM^x-1(}E7+H|t2PD<)YmZ@leb8g|yzc!AJ"
    "ZYQqX3M|)cR0S++W!0)E`(!yABv;F&Wx!a~56WTQ`1ZxK+0ezj|9UY&Bd`gMMU|3#jTd}%N`l!`yi?WCCZ=mr6T+IyU9p?G^mHR8"
    "!-|=Pai7LeVNIhkPy6b6{$dcmy3YSsDYl9eTPsWCx{rp9K1hda5f<&Wf@-}5*1gB8M)Ta&us(v<Jwe)ev(022_8#o$b*IbkqisL0"
    "48F?cF3Z?YBk}19*rl%aK!Vn78n$&e9kH}be6Tfp$zQky#<s?NyECy|BsjA-aoKlq(_d!ZtC!ED690LmasT~ChVLD?<Kg>yhS9;n"
    "))r9RtV4mSmdo&E!7jS_>fu4`hy^{-sw-9rsu1C;=`0Q8Hg7|i$fr~JY`RAH?IS|wk^T+f$tIorkj^y%HEilow6@nyzn9J_wk@5D"
    "sH_8R)YnAbAB$8~NwuTxj@DLYp+hri<IaJsL@9s}rP{tN?Jvqt7mIpEbQYs%+E`br(p5<;P9O%-Cg$tx=h2Ejl7*+YXl-x}NyUrr"
    "k_mue6nOzj08|C8*E*oG3Q#!|q|TOSlsqqDMSNj9UDa3$dds4iOal~EAXy!+0|h9{fh88N#i}CH2RXfDKoeS&lyJmf0{1FR<ffyk"
    "x=RY{Tq0V>*Z9Q5%_}#9f$3Y@FjxaiqROUH8DN=JCQ|f>%W7fkdQbX@{t0bNnY>D$`u6kpKmNe+r&>Ctjl9lmfG7jzRzY>vg|HT*"
    "&V;!g8kbAbVAbqvHUM`Ugkhj=&HzG+BH3I}dgJEmwYkYmmP*s%Of(ht`8lIp4@zx{x?Kvp^^D%BiW5thcjxD3KYaG9ryu*tKc0B%"
    "dH3Pg<HzqAY&V*FRYUIP4l^n<$zY=nfsC=G+4Sc8+S>W<M$io=9m;Z|`C!3%r~vl@NEqXCrE0p$My(1wJr%ulJvkQ5LK1-=tf>w)"
    "%rrVqo_OxD{mk$Pbmx%N+KdllRY5y%Od86!-|@1fmco5AyXU8NE=;AC$;j!izxaiR?;IFB<eQ5Zw~Ab8-z#T-`G@nrd;RyXSr6$4"
    "9TvSlIxymXsHOQpa}|sx<B3Etv+Z$qv^ASX+P%rGE2|&>ar*qv8|@yYT52!VQBRA)p4+LUd+t5l*W0B-4a+m7#n4)~%-RN3Zcp2>"
    "&kfwIY_%ahyLf%$sAuj@(~JiqvXrz!ROzgxvqb^0kfKq-b9_CU#aDC&y&bSxIkn5|F)ERCjDKik|AWW-pE!6onSyF%Pbnn!+%{C8"
    "Mq;-qp<*$UEr4lGic&&Os&{&vSXo+#a98noa%TME(zQ!+J)CA>5Kv%FwcFf5(JsBY*Qj?kBJSaRCsa;*Z?h$k-}LRQPi(I}`Q_)H"
    "{?_T|zVa=#+t5GIXKZb<YfJ{r<8~RWW+!Lk5u-8`%~3F1NdWlPDuM4xGL*I9g#F$p?1xT7mHF!7oY$#Wp5bCl<!}3lReZHT$EhmV"
    "sK$s=H?3>DD=Jmw$RWl2bbz?Bxx6Q>BnJ;n`0gn9!W<@0rF@PE71k2;PNqcAci1}geSLO=8V|4DVKsIeTH1A{N;OL7x5PTbY3QQ3"
    "!#4{sFKP@1xymEaz?o_~Pi#vvx80Mb-(zdDdQg`p9m>rHLVi5ii&b>mst8g|t&Lv2TdtMqQb7gBI{`T-VwFbGXq1lCRLt_FNH~@="
    "Ndm2D5#wRdWaLW-t$^f`LIqV-`D~J2oR6*tHb9vS!0PJTgS=Z0p)dvTHjyysD7Z$^WfiK1B&Z3pLWlv=K^ZWUqWpnqj4@R}xs-y^"
    "NM5RlGQ&0-jJfp+tIgOMjAU06yS~|*2o`|2Feq7WH5z({n|r%F%UiKr62G-PcjWJ$ICc7&r(SxzO0twF0%}Nr6cB5?jjT*o$Va(U"
    "A}bP-%tTs@GMydG-F;1cz0KA}lU!>y>J>x7j{R2Yp=N;i@Kg5naMz7;+_2-6k^IWe>>`>T=VX9Nee7o`*YC#ZCF73JRyD%m*t}VL"
    "wIX9YGDO!31Gz~X*-LXzV~#Xr-B=ewD;O@IPVDws-enSTYpH}UjonrF!pS=iiB}!}^1YKz8D}&WWMX`)-X!qWRTwtcg03PiC5p=3"
    "#PpkcH!e&X_Cpw&$den-_Vqn<&z%Pvd#g23q)QETLJ3*zsM2JUUp<!@n<K!O2_+pC`oL3;XBv+irKgz*C@iPyz@9+PBtW&mV}*2?"
    "H2$_&VS|y_Tj|whu2SwE>UX08sp@v#e~(6uXz=jKc&SwbHdxww`n-`Y?`pcKcS)^pZ<VK{d=^nhDh64k??5L|1++>&j<X1WajCke"
    "&my665@{tow|kq`hzZ&W<=!hZxCb*o*;g~7f>D`IBlB^;P=hD83w45{X--bl6auE`Scu#*HCgmlRWuU?6s9^4u{a52{CcJD;ECo!"
    "Oqu~}&ilL)<7sYFE~<(|xk4ynKwbP_P)h>@EdT%j2mk;8ApnWs)HnbC|NsC0|Nj&K6aZvzcWy2)E-@}JE^}jHY-KKPaCrd$5CGr+"
    "00000006B300000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$7COQg+5TvQ2"
    "P^&;X;PTUNu~N!kYxPQ++dAsgDXWQdd8`ixh+F$^-e+}?<+GLa^ix)okC$1ytlnnz^nZkPP?DIn?uCz5QVRsEBWG;3+WWQ9I%8YC"
    ")j73RtD6z+R-aZ2TWjm>u~PaeY5l;l+Zq5+O9KQg000080000X0H&zv*#H0k|NsC0{}TWd0Az1>ZZ0q`F)lDJVrgM>E^csn0RRvH"
    "-~a#s00000r~m)}00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8b&5MnmP)#"
    "3giPWmdf{b4n89LEwUvXWUlMkvj&9N$GrGsXBBbF)^r(zeWQ}1{l30T`!M$UeHy=#_eSg%aCq~~)<JBdvcs)OM)p<(_4dz>@$7F@"
    "NwBkOP}t9(=x47OAhh46#>IZx^mlduP)h>@EdT%j2mk;8AppY^rV;=D|NsC0|Nj#J6aZvzcWy2*E-)@IE@^IbI4*8*c>w?r06-!D"
    "000000C^t(000000F{^LlN{%f=Buj9cXxGHdv9i@$6I&;AP7<-35rIf?B4B4T2X#ivD%Yv_ag4J$C#yb+7(HO5}gQ=04)F!AYljs"
    "1O^@$3@|eo@4KhXwD-QtbeWs`6Yh=t^5&O}crxS3{JrwjH=lg^zktBM0{^Syhd=t&4}RIP+tcyupAB{NdOCjmi(mftUw;3ezW0k?"
    "{_sctFaOB*fBvf<ZRUUV)9?TDk2e3E+Xj0*TekIjwr)mOujk)9|KE=sAQU!}(F<x_{d(GJZI;CX6vL>p<dR7muGSNoJaX)n%SR8L"
    "{lm*2XG^z_AO3vpiz_*dKoQhbb+q~V+PprUZ%Ad(H6YF@8I1sERm3Y~Wb4+hjy{#uX?to{S&jxrRz|(<PE~_Nqbul!lx&tuazaN|"
    "<^<EZ4Q}{@*WY~O@^6p5L$Qmb5@V43ndy-WV<*mxecq;bx7f|yy}sB&fQ^TN3e)E_(#3p(-0F4Wf*w^^+~#g;$yC<5(~m#7mDecX"
    "u17SystMI4Gp3c54yp^Md~Y6l=Y?Z$p1OGJrFRZq`S8@08;7&`21u|-5-&1(KuIz>t*DkHlD1i`T7)#<cHUq^@@bhjavb*BC+Rbj"
    "{zS@NE-waBD;tG^K~17IuU4Zq<L*I&SJP*l%df2`YT@Qe91X10LuD#yhDe3Q)@C!FK0bWy)C)7W&nX))=W=o!XSDzdm%3?frC|u5"
    ")Jd2WA*)%`n{}3Ag^L%{1)-1-IVP8u6QG&pX*QNv4GnZSJNsIl10F>a1wp{3)yjOSN-67(NSO^LWECMb*RFi#k6t=``^<}fJ$?Mp"
    "UoX6I8DaDiq_8%?)(0PI-}z;_dyl()%bxw6E-y&Ay<DfFusH#4jc%*Ay~|$bjkKUQo2?j#>6<D&r72dJqOg?CM`Gz_Vcsu_%pZUA"
    ";RnP2=g?a(h$PBrG?W6HS;$`>ot~dqRheLm-LBKL1_Sv}Eyi&G1ABPFU{tl*U_qm{@3Ld{ZV%N)n)mc7aFfkz8ys-mO()ao_%xKB"
    "O{K5T-8pk@k%#M)+hB)UI5>rf)af&K77DXy1g``DRBJjFxDkxb6j7A4HELEl9KSH1x%T;`i84>7E27KoYX7p*@j$IAOuzHqTW_46"
    "82w^oUoVNKBXg-4kHxVXnio7-s}vwW0EVM1Q$|5)<j_rBr(<{5fd_W>`R?kemX@{I=HQNAx3BIrcaNO8_0FrW+`Vx4(H(8~Z+l>%"
    ")dQvRxge)NEoys*U~=*L2Cjh$>PVs*Z++|`phGk8_s_L@%%rwOD;F_+!Z4(yT+Dqw%hsQWvEG=2GJoel$HUKphMrz(ud^j%4D-I_"
    "$Xcdof(#qgTq?XahIREK+xh{$tpDmD&`;7XtyNX=KKHb*<BKjs^-C`2kShGn^QPjJ?Qzg(<a^Sw?bEkBg1+l-zUIOATQDs6H&5Dk"
    "Kc#KvC+oUc#tA5_-~N|9mLZ67+31ov;jcwkyu>o4o<)mR3Y4X6O+ur~Ms>jH#@npG`tEjRA6;u7u--S&Bl^-EQ}^$f=5|>hQ^d0i"
    "i3v8#3|f&ES;@pI!E1|bOp9TU-S6wz<z{5#V6Qe>9=mtt#%%9153W*ORijsBO6zr<rmekt7tB)bszRHiu3=cR+b~Bw)9H4wx3Xiq"
    "yG>>yRjFoT|MXl~?|J^1&O^H<V}O4_GG*Ir5ZdIP9TLB`$MD^`m2ZvTTGKO@%^@I1!<v*LJY|rS+7uX#rAsv=mrIB0h_;wxG7Bqa"
    "Cr{g@@xr1&OCBTv6(h|ur?n%Q`iXireTaSZqq3tq^b;=PPsb7vsNgXXL<*`J{-1~a!|%;}aPZV;$7e5}ymjN_D<UWhC`FX27Lkk>"
    "vg!GGOpwZ~N>!{jqRChyt%$>b40$Ue0ML=O*sWQi-T<yngl|lYPe+pv?HjTi?S^h+Dn7SSp0Ac0cNUgMg3F`%#fi1)x9`PntSy!}"
    "BA2US5;!?>@AH-5r?FY9nzX43S_>~jsbU^zf&nFDL-lr?l9hU=!RU1ByR*0&O&LNJfvpvjB{H{`%n9TM0E5Bu&Nhd~B$;W(>T*FE"
    "y&ix>Di~7)`8a2Aw1j|UG=&9XD*y{7Q?<EkBMZ~3Gw&@Ii@~|2#rc_BU1hE-^bJm1>gpFAWTTV^KocYu)<;r5d2YwgzWu;c19bMi"
    "?8b8H{Hgi)LKwP|URll1s!1*zN%OOW;!-t!abtFxVAF9K&^qC?rY4~Ie4015DNxJ;H(ky?mszR7?3(*~wr}0J<-tAs71b5Bq{{);"
    "6%s5Ya={ei>fHew+Imfc@%3~dZ=aToh#IFTif^)foseXW0<CEUmCi~jtfWJfMIK?5&7S=a@9Jpv`9VCy7T59%e;o(Z=88c|6>9(q"
    "qiB=J<t3wwl)bFn*KQuz_E4V@SQ1mZ8h{EMn;#yh&o4_Ov#c&JUt0{mb(t@wYVJI%=b=JStykB{BI@d~b+l^+yHxfs^|kBWTuzM<"
    "0%fL@pcX=EER-utH0eeln_7+Fps1_F%|HzV6|7BH(W??unGF$)1C<@O>exsH%sI!cQjijg3jO>>Aev?U73s*>#_vCEo*%)!_)K+V"
    "o}WI8zzr&%N*4)w<fAtOH{N^W^<z4m2651&^vsv1r={jbbbd(Y+d<lhnkH|OCl1TkuJw(A*v%Mp8l}6t{5s@@F)~r-uGo4~o)+}O"
    "vGIeamS-mx&d#eoyqG$b5w%!ZZmu`i(DP97&yyp=-789vs({gS1YHa?8kx0fb=(B&TO_ollh6@h&)}dus9!4*OjfQZ({TW=6KX6E"
    "B`bMIX#+)w6?sP$qSQIW7@{E1-Ylt?AtxLGkxVDx9%_wSx)tD-hdECNobD-;RH)imk4liXD(S0*dI?c?ISDUYwa|70XF?pk{L<YQ"
    "TA%FwlJh!P<vMhnSIrE+-5j4V#&xc2=a!1Pf8nGen`C^VU`5#a?GJx&zolb9TU)tQ<3_8t+RbR^m-^5ck#^}+YNyf;WEi@c*CNUE"
    "k^#3An+#Y^-K>_&F%m7|!SDzPEL4kE%&<$BuEfDbiGH#=CaSFWF^ZCoN~)zoX|syAE;y?|JLvsJ72m?|7{qsc760;A97es@X;<Q-"
    "aym!|OfxcFVCfoCF8bGEfKCOFNHrCetXso$N5ZR{LTl!~ecZZ-ud2B=Guxw2eKO2^{vw)Kphdx430q@thQrxH!z!p+z>TH!p5A)r"
    "fCHr%!CI*k<_OsK<6T&rIRRJ*rP)G2QjFmeNMZqAsWuotR}8MM;(S#fjk%KrNE7yUGOq1X0U@&vmiKXcLx%24T&L2UPUV-Ak?G13"
    "mn;Wr98*}kHG1&#8z*mWTt4>xu~$$3_WTRO3bvAp8i|V0=)h|xOF-ai^#W;C@o+gN;Pslgj%TGDCPFn`v3NYQaV^aF(fXa>mGh%>"
    "3pbD7KQPeR-j1qOWeHH10Fu|GtFwi8IF0763!xEVakiR95GC$VTR>B3IguE>T@8yo<ZWa03}-C!h1iBbHgH6Pb{NeHuG38FRDzEn"
    "Tq{g!E*RyKtMOzc8J#JuheaoaNElqoq$9ZqB-E=pu&T&6Nt~00UwG@KH(xt(_|FH=96bK+8&?j$Un0v?nW)5>-mSY#ULOD(C0q?j"
    "R<ck|ZOD?O0N{oJp?QLZYvjrCjboF6%ZXI*_UYK<=tOv(HuW$@mlC%$_-vU0l_;=S8XYfA7Pz_fSahkjKJSl_5Yf~%Gz}m#GgDi-"
    "yW)?@dWxoDnWGJYMzr#bw%O8#6NJp!9eNjS)jCu@gS1g#R?18<l0>s1F}I#=AY5IKrf_frD-*S9xoWSoS`%WSK%-^&&4YhB{O*M-"
    "pS<?RLmyo_dE@d~smPbI7$OzGb`xZEE6t#m(ejwhs@GtE4x=T4qS9hHMdsCf^R<z{`>UbYDqPF?3(-xJiaUI^romLfC?`YfjfBzH"
    "u^}#%L)jWwsZeX>YGyspH;wMi<z$tplSlq=e)7oG>*FMg@=y}a=P;+w?%Y&Ghbf@Ef@dl!x`~UD7C|i~E+g=%NI994Q>${in3FVE"
    "v;?rRh4jey`Q<C;Z!ArI9-h8-?N%hqlC|nUcbC<nE>)w=u(X;rdpk;dw3cr@usygCn^+Idl~RpTw7!bzIBh)?$TA!3)Fp76vd<>l"
    "I)`ldKCi(A0g7|OuYd5{<1fGX={|?a(uR=|p*O6V!wJR%dN^LAr5uoAA~qSkoBH(P>W_Z?>_7kfU;pkq-|=-qn1`1YS=`tn+CY<K"
    ">pO?9oV#-P*c+F>_T=uij?S;_9(w%i{q83;k6ASj{p{HXo_tE*_waOLW%69QurZ;8n@JU^urj%|jj`#^MnGOJ-JFSxrs6BVJACAK"
    "Zw-Gj^~MV?9Q^I`e}3nc-_Vu1hL#gh-ZI2xb)viwS`Bd;eNG)%2}6xL5ulP?w5Tb1W5vsfH%?t$ynXdfAoAiTf4cno2d^D{<-rI4"
    "QT@&DSdE&saX%GWkd~A0UK_jPpYoR`J`bed4;(uby{8r06+B1Q+CMpw_~c^f@@=l^wow+nP?I!hMr<lXJl=}o8m_a`-1H7PGK#Hi"
    "ZLpcN-mK59$f1RjXZ|8zzc^u4r78^;D#w}Wh3Mka+~}-}N5nEpb|Z#bOfN{<(#pejgHsaCj_L>3uHL>n?AuY_zEzD7u_vC8qj`={"
    "8J&WXLUM2iyU(GS^^f0}9uL(S(wi|qwCk%sJJ3nDI(&L#-|oJzU|XJaeE%PMb^4NXU+TX5n;3>TR8*TvR<I_G?x8MCUnIUXb?ahu"
    "^rCGlXa_@sd1RR{r1H1?^?=T2GItU_V^{AMz-lTO+h9fyV)^xGdai-0tO&!)vHKokm4-M^MMWVNo*((_t>;7O0uxOo8A)9$nd%k1"
    "!Tj}==_A88$A?$0TwNPEIX80rJOSW&3a%!ZO?Ynb@^oRniNRPG++#&!SsaIykgT*T)fPzCVl`zyi!U9zwLa2_g{CH>f#_V-r0c>^"
    "70&`pd6mh)F^)ZY=EkA(lV|VVxN|#j<m2nt?oKNe=4uVrq*UiVzV+(c6GzY7-Q)t73->TYvCh@tXpIjl5jEz+H!+q%afQ3f;!!dH"
    "vXLqZ5~bsemPT1FYXp+tJdZ=c#nuYnN;C@?q*I!^_9~5b^|!Z}@Bcf471ur0`|yu{@$ld8^%UFtOJa*}T`tEEhr;62*6KDgTTWk3"
    "R~2A?6KqiF8S6lI)25EJ5cV8z|K<Z<?W&u#*uJOLJ_~y5(^(V88cgcd2+7pxsZ(N)vFocpf24nVd!IG?+^=`-d-ib_5Lk|cglY*i"
    "-2Z^hr_7=1S|hNs%9aWyZq8bpPBryX8-$eo62x12_Sc~OcG~6ae&*3V&fd1(z58~19zk3k+v;M+)EKOQ5~7VLIZ%bkjtgEr;p*#K"
    "%>uPxDiS8|ojnVN*m{GZ;xMUosUNju*5?P^#_xTvOKoyDag1@BoLjnk`-gmk+u@qJ)vGe@v@ONik&_x}+jGjent+^U-LBP02tjjp"
    "9;rbwz`8)U0EK!qQHnz=EMtMiTATzm%fZEDVkta+YklFtz{<bUzWu_QK%i;7!fosAv)i^~Egt`3a<0H%UYg9`k>>)cItL_0Q?0BN"
    "D94e&NB-1ObaK3b_;bZf^4woe`mc|iK0bH%>f(*tW69-oI#tM(?<QvE7K^jP2M-OO`{3<YjRg#-1Q~>9cmXH@#km;N+*qzKkwrLo"
    "b8$4cHamSuSxe~ISuvV+@jZB2UJ8I$-}v*Jr%#`F^`pLL`gZp}#u+I#$fnkp852>V8a25QK`WBoT}12EP!Lhu^D16f*2m|w8&mW7"
    "<U(Jk$&INjkfmChT3U%lgQ1=lZyTZN8E|73y1<6(oK&4zNZp&5nGCmw^I{ebjRhIC+ipUtRKD+PzAatuRuAk`JNxyXHj7?KTkR?f"
    "A~61JEt;=HE345;sU!%o27mmIzyI{5qvOM$`9qW08`0!^%1CMul%W|t?4ns3$Qw0bkxt|I?A%26(~s}k_Xu@gZ|PK+JDJL#y<~?H"
    "+R}nyt&A$7V5JsXnvoLI3TplG*rZUq(@ZX7kpLlRYmj1<YYKIM&}kcp!uh~~t^;4`8G4|%ANO?<J!X1~#B|$DUZX{6Z<Yx)B$Q44"
    "{dU_<0&jB=c~}T2v?Q;@)JzTJ^VMX8;qys2rO~2VTT_5ZW0NEG6;Vwi9c`$}RK2`@=d<OR>%p6!&6ArHK|xhUXjBzgqZvtYIijPy"
    "*%3qql*QJ*JytW9P1Y4+QLjv#8y-)6DCcLCYS^PKV*K4g!_S~_ji#_nHQCjpba*`qBoET%GD<IsUETrOL}u$10ORB$-&`(L3eiZo"
    "yb;bL#k80S2e}H@Td%9QYANrpBI^Pi$5Db;u?<DBH>!1}SgXNPs)v9^lZ027<a%LX(^ld$rb^4Requ|Aa)H~vuG#TJlWXtx?w(dv"
    "&8tuzSSUH~1rkLkYH7)2<t4SAHW<B2p#<;Qb{!=bEuP8MH+BCu@XaqZWof3XKjZM0kN(DVbGVBGp6R59yh}T;zFE8)^;da+D^{DH"
    "{IuJLc0b4^SMH?Cvn3yUGy{I~an&GyNrP`y+q-E1uW9KR8e0{bMi*U;VjCQ&j1}mSx+WEjH$Jo(5@64r8H%2<2mw1VIHzoTHSAex"
    "K_Ntil$6>Wp-@2Wqy^Qv1+r_enSs=84)3E6&|AB<DCibc-BLPJ&jg#5XmNTxS%qqGu@r2SAsUsd%5vBb={lljV?l|COH-EiEv;sQ"
    "q^RpDv5ig~dC?yljuto6b=cjQ#>?-88WB+C#Kb{FT=nl8QuIIE1w&l5(G2R8Gc~CF0DwBmN(|POc~rsVv{XU~M~kHf(I|nr22&`4"
    "mG+H-lZpZGvUV^7dDE0&CMhM(%e{-{t{WNJ*42K$#=6I2u-i$G-tF)*T1cr)YK@GEE_nenMzEw@fBwvozkKl4%WuC_URk<!?2Lcv"
    "I*(D1yy<V0$Jt}<P}xjg&g3IHeRgwaBbRNVn;_`l(%$*l*0$~z)1y+wtxiyhL`SRHR+c^5dMTQ20(E~nC2&g`JT;b%z4X%X`>&sQ"
    "|JCDYJ*2Z?qF7w2Oss|$XUA>}F1(4rDjksp!xcn;(Yi^4yHp_R+-|g}G)|*vH}-dSS!^nUQP^+AFqedH@f0@V!RTrvF<+GHai$z)"
    "7(`&T8nUU-Ln#2vN=w<mc5|<Z(@Ph4|J~wW|9$fH-(1V#DhY-gVy&8qW3!3!d{A5ixlmS2z}oiCUX|dia1-&RvDJm>RD9}0BlU6N"
    "%E>iE$5Kl`BNQ%#S7jgvRLJG2&?-hQ`H9^>{obzcKj(h->oCrHytPs$?DMpCwR$_8JMs%mAhOX2EIW4e_6!Z(*YDyh>jXQ!seE6X"
    "#lFR7Xwxtdrc@ZE2AfF;P1p?g^^z7PKpRklLd?fxz6fVhDCQt-rWzsT*>bLg1hNsl#cR<GlF8is@6XH)Uz>UHOe)XuY!zr!Wdh3O"
    "Wg$~FBV|2b;p#w3XNOL&ve_*q$p))hSjgb|%y0R0Q9Lv~H!_#IGAoUbVjP@m3Q|KxV60TAX26=!PT)4UA?ReO3ux)mD;k@f(MmY4"
    "KvBY=hD@S>S6Gab)XfSBR8&e4CRwAXHA$dOkkptKbvWH<x4~Uaw{W#`j{n*>TAudyZZR8%=mCvNW3{IB^-YIeBXSXOUw6d}vGb{S"
    "CWk+~b>rBPw@%$@e)#^S-yS_ytB&PDE4)}MyM1;=i)2>E^w5H_m~h6|$iiK_ESu^-{@Y#u`1qF}*}D7SJb3K<;`=j|oY`Fjk=wIt"
    "?#i+udYj0_b91+9!I_EJ($VwpAAI-1$XmDM90O1pU^zN}ef;>Hv8x|VX&>3S=fDovetkRL(%GWwYPHvJt5PXuYhCr;Vy2N_=km`y"
    "`V))QiS+JR4kt#F7bn)&19EgeHr<rh5&(*Td1^It^vXL2Z+?7k^z3WDA3pcS%cp+(ya~|Zu{66ub@g^L)?^vL*<wj+@!CDkaEQ-9"
    "Dv+y)2GE6*PC-9)dpVih7_Ap>XEvhKp9dyJwhlgFZtqex)T%g)@e-`pZX_bX>Y^W6jsWG`&AF?Uu_9ulTQEXn&ECA^U-RFYpC)sg"
    "9fM>F5hD3WFp}moDBh}XI!!)}g|p=Oe1oI`<tF0?!r8S71O*Do^|d5kt0Y#KOnx1=$gr}GNDbIvq;PJ1acLvW+`YuQIr{0H54pRC"
    "+V%S-r>ZgEoGDFwd7#s4<p%e98VFp7iAoU!Ih(TCKuhtfv#Y2WHKYP7#DU$(^^ZP&9#+w6!dgm{cC?rFY_p&I^j?2QM`u+`&n;W+"
    "QmfuIf77t_{=uF{zwzQ{rg}9cJ55*?0c)|@Wo@#MtZ7PMc(t%Li-}|bK~<6<0cnwsYSsKsT~^m`2sn3Ilr2qu(+avlL|B-*3SAlB"
    "yTc#eEe9OWRhvmzk*R`M4dfaoL{Dpm51)AJ-IG^OTz&n>hj(tAS-Cc^$d&kdB_jYxRgeKMmnq>CD#~JA4fCi*5<r-(BAfuAaG8Lw"
    "jOH&~i*J-n>!Ey>O~%q;x66jR&4^8l(k7)6bcwEejn#?uyK9m4MP}_zW^Kk_Y$CN<5d~p*Wc1VXCk_SgT?R=RrU^)i7aL3&Bnd4k"
    "HW78bRzh)zQd)4>4w&-UOoK~G&B|t(R4l?3k!mW-#pG}-PAf3RP*$ltMuW9!B}vTk#`K}Fsn_3_Ja*}Wm#1gmIsMMCL4$~bRU5;1"
    "9N4cz%xDW^M16Lj!Q<|REgr8K^Xj!IVz#!Z3y}B+Vf3t+dZW>d#+DSh2{1Nc+PA~xG!*Up&b>Q^_U-$x-+E@F8c4X-aXeFW`on{n"
    "LPuju_crrhkEz!+b>o#(^X2hdZ@CRklaVl~OggjAu2uD$`?yFVP^yoQWeL5zg*9}wU|}{T78}XJ^6hXV(MXTW1&`L#2_Q<TR+e*V"
    "O(C&SP$7b@U0;_;wWgVEmkR;*X$tt#ub<G~f8PqJtC!%RWwuqO+Y;eNY(7p`3HwX&`DoHuYM{A|)%h`yzkLt58_zE<rTtw8n2W=j"
    "A?LPz)-HV+c=hPc#=Q!#8noEZ+wyWOXl@8yTb%(?x5tA${oGUcR0jZHJs=rE8QVm1;t^f>-lqW>QQ)%d&#WfZvE@>1ObiyF48SHx"
    "t6&dHPfBU6+1javJK8(-v>P?@t1O#CV*gMW|4Q~QzrR~)1B@Dp!$AXLp#TKuIGwiL;BHgUwldF`@?<O?w)S@5m>uv}qvO@PFMNJ+"
    "_<~?iAfRGX1eHbwiiKL4qaYZ;U24g=rQNh|3))IbB^A~L>-jVaeK=~kuvGeF-0L>@l#-4RtUAh~F_VaufQ^XG$s6@8+uQY?A==wx"
    "Z818AP^+qd)k#Q_ngor)Fs{X$3Qn&wsBJi|Gb@y&+XCv`Dh{M%vstP&v5JbQsvwSll`2w$7s&0~_P2Jsm72XfcXr*kxlik;@X6UD"
    "YpG;Hob}%4suRhQC-)yOKmYP?{`AVbZ?*2X%tS6Jd!0G36xUF!ZL8Yq-Z3~}+@?#fE!I<Og-SlWwybGmZ&c3y^xNNfeE+Vm4Q~1V"
    "bKgWY`H^@?#ahw@WPO&sICc8c<+=G~|7s!5IeN!#&%O5Eu@h$+*8<~&e?e7==HTpw@cPxIv)4X5L4XiiQ^O|HOXpws@IOACJ$G*4"
    "(T=#0%t-yTj=*Fi-DG+loeO+?JyYNN<A0gP_Q>QfNhmD=$vme8aeW<9>mYLY-M5b{emrse^5M7teDvyH!imd3qQYztG;FLOQk5y?"
    "Dj9QG)(N^YpaNJLGLd=)3^$N+s>v#_-<_U0czNUV5)_@ix|W`gO-7nVo`sdO@S4}=cx2xbPj5Q_V-Va=N=`LQ;t4DPqt(q5S4n%!"
    "wC2(mf1bGW>h-IK1yUojMo^>L1Z^#X33`Q6)na$h4pB=K^d_A}*RZUW=0cIxxzzGZkV|ALiA2hR!Af-wh@=MF@jVapwpt5xcTU^u"
    "1?ujw?jE5|%(Ii(Y8#9Y+Blk&k}Ju4_SV$Ie_qI6xe&a#a5XwB1o8`kvqq|4=$AbxCm>qF6hlnOh07n+$#ey|`rZHi*mr;QtzZ1l"
    "r*9s)=Rdp>nc2uH6j-EIpDsoC{Dxdaklcxj!z#rhkt!y$$(6Y}6swH*O9)vJR#yRwC66&_xVpF1Ikekn@go1@zkT&*KlsX1-+6i="
    "JGPh(7n<y1BUA~)jqJ*opZJcw-Rth(cj<#mmoA=q<xGx;h)OxFpw+O};83)Z2KnFr^z!gWC%$;|$g6+(<6n>d>GRtkPzj8cxn`t6"
    "P##$Ua7qv~&^DFFB|D_5jVJ6)gIZE>Y|hAQ@FVwPS0=J|bL2`o*C>X=!LVB0CR6Pt9fPzI105b`dv}xtql!dKRV?z2X|R|g1gB(j"
    "cu0-bIC1s&ch8=hym8jn(79wv;+r<778flhHAD-Js!{-SItkT43QLn0QW-uFO_#xqQav$OPv;WrR;*4`Gu7bS{{>J>0|YGq000O8"
    "001EXbrQE7|NsC0|NsC06aW+eWN&wFE-@}JE-)^0V_|G%E^csn0RRvHAOQdX00000?*IS*00000o9q|r8xYCJP{vTLo|0OeT%>NL"
    "pl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuh3WgA*siRP<Ksw-xUm|1W+`?xyC&JY#X*r+OuFEV|kJqwTM}1+j"
    "3Snun+BWN<)%}lmEvIJRv|^b!&5CV4v(>-ZTvnM8d{&j}hE@}6_gngAuCdZN#%VQI?V{zXJK0u0xL#Pw$P`*_+xEh0YR5J!r%xxW"
    ")>^1qy}amd^<Y1@bzU-~mD7Ait8VUxR+aZStvZ(2T5WCIXyqgK-^#Q}#;V+&*(zE?-HP9s-3kCuO9KQg000080000X0P0_qF8}}k"
    "|NsC0{}TWd0Az1>ZZ0t{FfK4IVrgM>E^csn0RRvHAOQdX00000?EnA(00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!"
    "Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuhnmP)#3giQ>|Du!Z7RO}TTNkg`yWz`jyQk*u`#IlUx8Y~#w?Aj9Yac7M-R{=KFngZ~"
    "b+-L0&+UEa+-m=}r_<itx7Gfb;6K|F@^kIgzXtAa&RJ(ao2_d9^rjDXzS$G(7d(r#(|xesK7EF#-L%$dJ8@pCeRcO_?ccuNY+q!j"
    "WPjjByZt1m&$iB-&GvggowAECon`lz(Ru$pRW^IqnbG#gmgv|!IuzOi08mQ<1T6pn00;m803iT<y_enp|NsC0|Ns9J02BaZZ+C7k"
    "F)lGKFfM6sbT}?<aCrd$5CFh900000006Tz00000005P@_jerEnI>FaU7d5z2|4FL5(Jn@krX8=Crg%X$(B4`+v}N~nVtQ1bvV20"
    "IWwN|tn9HR%a$c8Ck8P`5ClMg$gu%5&^hO>uIj4l?n)o`PuP3z{o%gnJ@?#u?(;tH^ZfR)XHK1dfdl+4@ZTC=d;PC}@QcPh&c^@m"
    "&F;oFXX6il_KUyy#rJ;t-Jkv9wb%b|{OI?7^4G6FjQ{l;-~0LN5BE)dU2V?)yLuna<~HYlcm6*Qu}Q2p3-fs)wk;^4jr^_3qKXE}"
    "MGz=cvfABZ)o`tO;OdS0vu|Ht`uLj~-hVRUyYuU!StN*avNP-VBsCU{SN0c^+0b@0%re{QVsK?A;m@x>@Xu@ot3m(P{eSwOzxnh}"
    "|FUxJx7&(biJuD5OHxj>SkJ*q;iBDBau#F71f&$$t3W-ZOH;npRDLTq6RZGuXeSRxi<oZ<Uh$^_3)e$;-~a6TpFgo0>MUT35$sPY"
    "1%QZ8^EnVM1|U^Ql0WnQXZL1r7j~}v?t>5BzIWwcCja%uw_lbMYw^v?dS#JRi-}C!DK)l99XbIwuoQz<!ih*urqhRV*>H{@G*oCS"
    "7)zsX{{2a)MzZ72!Xy^b=H2K5V2wcgl#IS))K<67k4;_sxVSp6s89kd=4=!L8ki7d{hCO|nhOFsyjWZ*6xQHq+7#yYp>ac5K@?C`"
    "y2KPqvZ;7oFjK!EL1a=4L17+Z(gSj5F@@ykZxu)90v|+rI)1F)>Hz(_cq*^5Th3}c6H~Wm+@mY$Yr)IG@OUybTa7al<!Yh=1m-tJ"
    "!)R{o(#D^@`OUdYXTSRW=bXkZOHY~S%&_%K+}-G=$%`wecs*&4{RWBT_#8qYYG|y3%^d<;_cjFbz|ba|j+!b7+5Ytye|zKZx0$a-"
    "C(kXFNP8Y}CA>;wzovDsE?WncmeF)3>s>Cr{r0~uhL-0>Ke{kJ_Rg03?JMt``NMB6-S)nJ;nyj`r_pi=3?|^s94bo-#8<wW%1=PK"
    ">oFco7L%Mxse(2x0=rYunx#GmUay5JOg@b)LfX+a<@HMAIyL+tv~MhX_kHi?&gLgydskMIl``h7>guu*M}_7xVf2B=xiV$Fv2uF_"
    "nOpLFHnC-&#a*MY<}z0%%~KIBPYr2l+b+Iye^o1xfT9w_DN|BR#>EkSDNJ}tv=XVt`G6J4Rc%!>O)++@z*%F$X^5_t3vyvR>P|<C"
    "l}yqfSmqN+Op=Pj#c-UCZ4s0HndRi-_33MIGOjX9)U6y5#5nhenwm6PyHI+_q&@;>_&fn16biXokQAyJQJaLXkP9n(1Bgn+c|*Ub"
    "X22dNGO&;YqQxph3JDWNR0|@mmQTsF0v#WL$f^uP&wTa4r<+$kJpV-?9+-^~6aKL~@tJIJb8^+gS8yd{MXC`;H*hSE;9xbG@TMv-"
    "4`qdHB}YOkD-AO-qfIL6m2}jk>y=QWKwA~ZH3mr3gkXw<UMuF-GmId>szp@3w7hy}BOXD#UbRL6$^^}NWrSHGG=#{Uhss%8zyT@|"
    "p$5~oNmVXL-v+S!ihznYb@OdK0!Um|X=R`UAb3?ISIz<aSelH?#EW;<q&c8bc~X_CWp<!ECrXr&NH~U61i@kj%O$+<W^D1=*4(-n"
    "-r&XpIqzmRmW_ogMw`j&UJI@7NEt#_&6855P>O<jiqGT-Zm8*~Y1cuUqE@iEvjgXf-jzVM5=8PvJi17V?AZ_)_Gd95L-X^g)LdX{"
    "XYu?plHm*w^&LI<MAxB5%T&C`EfykvKyL*>F^$8kGaK{cvw{5T=T{~^{pR{6onKp9nVh`Il~GkSQlN-5om&pv^=&TA-I~>lFo8T7"
    "Sr5x;C<*Xrwp5mdNLeZnS#{Jn>s3Z^t&UqGGBlPMY0k8Z+c~V0nuvHB4y7VQf&J|IC)dvZ`pmEX(bcM#Nl6|T2W(uZwgM_Lp-d*T"
    "6&7J&eI273&_Uc}cr^`FQ%W(@)v4r^z;YQXsSSZ-9xYUWEFq<<V!lBD74%&qGKQbImh{S<mY0qSbfj2>sjD1}8(^dbi;;B-5uGkM"
    "Y|z!K)OeLplG0e<!S3h8k_sj+VtbBuweqA&MFva3bgpcCNK8zet&o;FH9#^9oXdlB0m(`^JWz+AOqBrPxfQvLF>%*7WjX~{NJ;s8"
    "4!WbQD^Wt$+9sCE)kLb8hLLhM0#d9T$Z{c2PD`ZHt&ziQg94{8=<nY8yIp#-kiOUTh=i+vih(c(FCz@baEe^8BCJ)9Sm|!w(ugjd"
    "24EVb$%mH)BPdOjtEI@yl#Av6)sIiMwL4^DK)@pnJUAKfz}_IVv3#sgtLl&v&?-*4o7;h{a6%*0>SU%Gy)mE6XOejYE72TKRY8po"
    "Az6iy9Ba^Ug%H-RhRjXbzFm@zL7=To?2tR9E>kj06R8ruQ$hXtWL&`E0u-xI(t-g__kh{{<N@o66I~TOl|?cXPA%U~Y;7Yk-!fPZ"
    ")alemn&p>Pv*->pHGO|RGM3$$o^oFUC5q+|XM1C7eTS~=HSK}n4sDycald@vsJ6fp2ot4jjM-JAJF?$)vb)<Qc2wFGt@XwOCfO@*"
    "wSDhD?}iJs5pyQ^WhT#*VZJhHu-8k~E%hc>y^<>+9XuXa{O-d0(~0#@SN<)TSV{V4u5VuWXzFTw_Wt?tiTWnH$W)`!8W!AeI+^io"
    "rW6U9M0qAIN30S<AShuC!WOLkiRJ@CU6SNdy-jGUarO5JdVXj>*i%cGlNPB6RF(tj0-6Ok$c?4B@x;oucWJe2sHR1$QdyK~<yL_c"
    "Qz#fxnUYJXELo6}F|`b}Ds*fi8ji4$cxte<eB@2h;nVskpMw)*m0@#u3{7&pS*95Ck);TXCA0AxaDuVG&iy9YQ;+wIeAoJoclsmm"
    "?5&6gp5B77IO9w4EJf9BQrFe^FosFuUrc(g!FST$!e1sn<8_HG-K^>vtG+wkI>Popq3;@z4*sO&$)}og8!WO^;zWQwy9I4WTRV@}"
    "U?f;$uWNC%o;*oE_m=Cse}5!j4OWG5D3TEi+hq<enCEoswdxVEdPrPI$K9!w*=4s6_9w{l<-pYkyr`#|KkNH!B5>d9S-W~|tl-)4"
    "MB{OFCFEV+8DGoJQfv`JIdYH!?@o_C?BNUS;{NX{j{aQv>UWR*{@p)~!8sWheC~w!;LjS5y=>I;?%4N6Z9Q<@y_yyH;Y#Z6^jhAt"
    "wiFF=W!3N|9>fyu2ff{o7VK@@ue~#qGdmAPmz*td%lDg~dCUQ6njU}R^w5i^(-|GtpBGgH^@r{IUpW5gYX_#6ZhZXbKc2n%2^qnK"
    "j6{-@FEWbV$E<>WqX1y!T*oeh%V;g@L;?X-82|XQiJKo?yL7fGtq?)BhK}}p4&oOWi4-eVF&I`=A2uFXX{{pd1|1N2C}>peBCU*K"
    "k##Q1DS!RTU;g%YZ~xo7|Ad8W)lzM(MmtcWu<AIG6}Ju1h$FSy1_xg9(v@P#QvwQ0!Nl}Ra*goIsWM;`*tl9or4rZIw~GL-GJ?lq"
    "Tx*3ZjT%Tyfu<^DTwaYBJ30=wzc9S(=~vFYf99({eg5med~>+1Ye3t7aMyDZQB-OyQ-UPrMLD5TA0(64;dpHmqbO?$r6|Uz081$d"
    "6#^-i(sH@r2BXNq+Rv~5+s4_CS00SFHFceS^whBzo`$vyx%s56AQKumWt`12NXpOpqfD7^DHYQw9u>&s4r^lpujJ4YS70C+2+d`<"
    "C0^8@kQ$v#qM=M`R7%sY{xN^^->HiEdm;^m=NKL&*r0QyNl&@Bm62?zCBW+?>?)(};epwVXD6>HtA{&Idoc0lU~OTf69QNwkAx$b"
    "QYuNZ8JytOn9M{J@o(dmaxqC{D+C3}*-WY;WbwP_9+(QqE_mJAXadW8KB3B|SU@HciV^4j+AgtBO{dXVc0007RbY9CF(X7ID#5xH"
    "L=Kv=L(T7JlvLjfBj0~@0w^Vox#)-tWeadIqn5H|L&?vLC+eZbw;CN!6!ZtzgT*3V)k9^Gj3pygw!*<P<7Z_XsR2!$xwbx+L#yS4"
    "#p#T#CsutCktkVCgoJ%bsQ=;b&C8pJ;MiR{N!nCuOGEEk%<JD?jg^QZM_{fMtF878f(pi?K{^@>PZLvjI-k+Cp3K!B*(sx|`Hdwh"
    "z|LGjVq-hECKIzO(TX<@uEcJn(<p}9#EeD*b@UXQnqrfe|NQNh3kz#sT)ey;crU-Wk>HekNVO7%3JWXSawIvmI5E38?w$5$uU{>h"
    "=Q)mexNn=?x7hbARUY!}`){g-Hwq2Ac!7&!!Jsd>28vo3?Q=Y0C?HtNa8NgnN*Ycxx;F~ldvcl0yE1UKxV((|Wg5iBk@AaB0B_%1"
    "mc=%AR;L!{?%lX~?|wL+Tv`9(MtEyJhOaK%x#hX&M%}mF3m<5K8M?F{QZ0Ww_TYwR#xt|BjPuG5c)n%A>;3Y4U~D|}k?!b1&uc;B"
    "KI+>)y_1<ub7gSz3C*#;v8$fV8r2^0!JJaP8s1omFzcRR=KPtP6Zijk;p6#)Dx3>llWzqEIz95oyu$qp%h55^yRoo(t+ubY=evB<"
    "?gY(sbr0?x?C<BK@jP6B2*TuOFz-M4*b9$sZf!1)PbWR=O0rrZa0U|lB0;$ljd5UAoI|B?UXfy?8j($2<20W8=9@dKV@vKueuZ_4"
    "g&k#*!-u(5o)8pLsXWfr@iI;75Jm;LBqkH&g-L&&i5ANhIX6~(2<`X&{nu~5{ps({|GO9y(p!kKpi(k&jtK&hiUukO0Yp?Gvl$rW"
    "Qw*jMgHa)pVxvVm2yey9l^ssbXk<HNmewwS)rt*ju2OGE12T@r7MC%USOU=)`>-sWuGX&IPaXK+%x`}Co6p{V_jj<13p%>mjvk1K"
    "g|tbpZPY=efJ_ohQKxNX9S$Q~DR8q$dMi;z8DXG|X9`>p$dP<HgOiZ#cjw>v<GnlX#f=t+cDUEsuCd`|DG*DsDLEvuG9sM;bYN*t"
    "Bp4Pa3e--t!rcOi;xhFOR)5E<pG&%Zp`BGURg_Cj0&Xv2P$($cdodfCMmmHqo$7c?5B1~Cv6^9@R=YlZ<v-SM{PFI>UpULr%tjgD"
    "HHF-_WtH0s!DOG6ftGl@n0)!hC!=3}HF-H8u*U_D;B|XBEbT2fqq)wKSGW;syHC|^ZI+866d-(b)ru>J3N4)h0>yiKG+-Wy$!BD)"
    "qDr@|kYuydk-%rS(<nC=VyRq%`G~mwuN|i2%=Gnd=9g|>ymNNypWhw5e9;>%#CXt0cQWs<B{BEv+_ERIvXRF9U?rCmEv_fiMHrV#"
    "_`iSmqt)@NTVsovTU*;J@mMkr)~!pARohP%|N9e<9zAT;r#8~e7;X)f<dFbzC*l|@wg;a*C=IOLk1l?7fBxgjjJpQ1l7Tro>chaz"
    "1>sr7yu}zoD^s7ZeRzK1gG;&ebOoIDQTISfBCD3A5ElS34vh$<T&tr)F0WUZYBD8?1|R|gbY`1Y%1DHodmd3FWQX{TWegUVGu0|e"
    "$x9p|iLuFtM5{8OP96!CO1xa5%2aVB54O@gyU4|5#dOXo<|c?#6-R|oG6UuqEI?9uu{_U$EF(fFu^M4{WfnlH0j!iQi!zBVl$YYL"
    "AtG7~pg>9hB*bzNBcuSTXw^7ONEz}m>CkdAlg*b2zS3Of3MhW%=q|(X068>dmSyDfEUb%ZRHh{BS_WN&M8TDdXt7i#;1M(=6j+7-"
    "@bk7eexQEqNjs(%17#+aua>AVNyYeBF7DpUEf#orQVb!K4B~651q5Mp89Wu|rvvcXLfr4M?9y7Cs+tzV&Q1YNF;!9|5*A=y396D1"
    "%_S&=lfy|t0h5*m5ZzPTXqOwbB>$nhtm{%4?JOv411x$a1;RMXEz+elT1pl+*0UL3rQ7wajo)e}l<8;?$W<6`R>b3{wtQ#~PnDyg"
    ")w%iD6is7fIa$nZ!%;d*D8o_f+DvdM8VRKR)if&t3t+ZvDq&7N#)^}!R_pGOcB4rV*w}POmjd_QfnwyLn;?)-8Uvzfa4m+E<7pQ4"
    "7Q$;=DXw=S=3hv33>^9Hu~SbT`LA$pn}MTnaFf;QNLWsZq`t`Z&eC?svvBkB*5_X>U%cp>3&7D>ED;U4v;x&b$`Ns=A~TV#&6U;L"
    "{0e2{19-Y1tf+FaLI#G5M2x`VnUrtusZ*^wtx?9)=qpAAPp^Y)-P*l}>deg#fu$}?Z>K8g+54Y-dHs*?|LROr&z??8jjrA<uNT+W"
    "2x}b#nq<72+sPcN?^Jg>^+FlW!}YUnWX2yyX49ckNX<)Ugkrw59ti`XHFpT#g0S_8W!;L<5TN!AJZ-K3hWPwOe)LXy%3r1{DNvSO"
    "lB}2LTc2-V|6=Q_KQBhNmpRc07?IzJRw4!PLs%VLr&1KSv!;&UyobB<xH~&>c1*algob0@ZNJ8yRc4fTE{v~!dHdS<=<LcoO28t2"
    "X7KPMBEpQ=n?HE_t4n960-j<pD@Y0I2}8$&*%?!Qv)u@6&lKS(riGLnQB|bKL35ShbOqmJzrG$gGn%@;wfwK4STR-$OZi)3X`)=0"
    "sOaXrikUCZ-Wy-MK6cZ+l5|nTLy$^@dLqdWki`pEmkRC)p3etr*sW-(GX226GZ$EoIVy7h?HsvSdYCjh4N`6vRtP^FzjXV;`TzN="
    "|D$c=QxT~rn~mR}#l5k5t}Ky}7qZ4|0<4Vsn3*kYxS+0N#A=4MOWSre9y;2zcb{5X!)S);bZuIg4nrk#zz<V;J<wq^ia|UHVIroV"
    "V>&$~d-Z3}Kl$Q8A19vjXM=(;H5&&<H>S34?ji4VS`|*Q?1~#(Pg=g5zW>F{+)Q@+R~J8i_OU(9hdZBszW$M8n$xd6dFnOScODyh"
    ";f1~J2OHu(8eU_3l=O)wj=gc{)kBXB)1A%cmKx`Yp`p6gXMS|#=dbLAc!C;^ga;cONEuTRMIY7Nq2AZNr+%b{!j`fK3)1)>;Pq^("
    "aAxsWvz)P|VCG*gy?xg=4aYN+vy%crF3*u!jYia+$(70Z#l=kQzDfz;!g~ZzO^UK56{q!?wx^HoYksa{`N~}$|6!f$`udyRe9iuJ"
    "b8o8}s2{Q^>sw>75YKE26eZV!f5|LgzQ1_6`!JvovE8k8nmVzg2Qi4m<G}z?n;%bCp8JmF<c}-|d+PBj9SHB_K*7MEy!m8<tCOtS"
    "m=c!*f*6c>(&e4S*-CopHl9p`wsE|GA}O9eqHR$#9V2GDky=aM@^3{ZyuP&$7Dgw6$<Z(ueNdt3BE9UM$V@I3&j%w*liyBV+Wz|D"
    "r>J?uYQwT4+}fs8>+`ZoKY8+1t?MnP_OTl8jGOS}*K@+gexRp`tI~65Fw4)0n(DMhtElBohwZc_e&3x6lvWd2Hm7CbwwRnJbEGPb"
    "pq~K4TTAZMjg1EjUwba?ta{hZJ(!$ay}vQ_-u=IPIzK*fD|+F^-4e|6=QcCinD1I*e6DbRE0vEV;w7Z8E%0r?fd~Ev)w#am{NBU7"
    "hG$%}zQsZ{A*rS<$Bct-NcxW}Aaz2d=a==eWHRQXJo$y$n_u7lcJi|O{*0uOhQnE@4pempRh>LXqs*Jx^p(OJsp*z()bKK1cM7xO"
    "A^`;G>jh7|*!SF<oxArQdMMakJw&6CP2ofc5~DdVn$KAIbg`BSd6Wccs?`ZzePQ>J{mz=cK5uqz6Xj&f$#7s}vA8pH{aSCkXP~#P"
    "waf7JOf<{t&aZEd-Ak{=AN+3g-}fIGu(b6a+2eftsUydJ_-fN|=c|8hANt|GqtBQM%M?<Lr#3xrzWiwav(}@hTmoaad9Zm;XWI{c"
    "a`>emKlAJ}Clg}3v8q8BjS`S3k|5y6_89y7bwiromQW@kV@NR${3#Wk(}b_x`}DGMCd%agF!QVFjqOEoY&`m<8d53EBA1%Gk(lu="
    "lbh6PDwDA&ilTUGF|@^0J;fC8!jE^gKlw!43;Wi_{)ACm?FRVhi|VJ}8XWnNOCu~b>rqidtw)f`l(gk)eCP5anq7}f++{^76CG(1"
    "aU1&ueOgdzYhKRpWV7U!k8}KG*Ri2pt$PL-4v6Ohk*Qg-Tm@N*%BQL+CLe-BVLDntg&cW=Nfpx%)d80;wQy9@uvoT(t!K8j(Iisv"
    "d668wG{5QD+$qG|D^qK0<6CGVu(Pz8nOcNlZZMxpNEK;c=3%m2SDQ=2bP7uawkjxGiigmGpQ^$-zJx-GV>2;#wy?UjmCJ?lNHONw"
    "EQ_?s5^+Bf--)ey7TwDelN3t&Vkj##D9v>p1N)8~*dL913&CVMxl%~-auFaMCo=J5*0+)H<R`BuuG~xI0SyOcE4d=57Xd7jj)arT"
    "kxRGdH@DXBtgYrtIVe~NPp`vVe)u7}lhJ6wTc{FgZ<ywakWi|)6)opE0-8X}w4hA!DOnjn=xm`J-PH5+=RQCC*_F?J`^PhCB^Lsr"
    "*p4>?Py_(7NGX|$ZN`!eD-pn4MgVgdw(WpJC$l^Bc2$$|@K1IdU$Zw3SY7ryr&^~hQbvKUj9V@SHl~s@!O)~tw_Cqec}$=v+c;dE"
    "z-d)E4nEn~Inv!@+zwXIoD7SQDDLMeL-HDQ?0#tZ+m+3gna{!t_rJb+?X!z0C#hDd0Vil_t!kP;bB(>}F_ZDl5$B6tcr_<ia`c4I"
    "tcq%+pwYtT?H(+ZI5M$T$|LIb@q32qQG|6PU^YjvkWg#2QKSK+-5hC<mL+ZN9ZhvDLZ#r$fBfOwPcD3V>(d+CTUVwQCU2j=HM_EP"
    "Yh!ioW?gHYt_~F1%nyAB58;cl#i~Li*Ru*r)OVn_#--a^w@)g{6a{g;iQ6;G)c4v=yY?$OIn7;l%3&Sa9g&~VIUX5M?!iKoWM&<M"
    "H{9uRo~^*`Lju;MQMA=?EJbl2Abi|jYcmLx9W6Yez0cx!wZZmE%l1xeb}{Io*XykD;nUe8&xg~dbb^CM2rw2FJS2>2l)blc#j_P>"
    "rsp6`5-(->jHtIE_{gc8<uv%=7vFq!;mbdaeHr}*30+jhZ$fbRnwnR(fbq!PX*oz;^j@F7dt>A4)v^C`L8hP7K3cU75eCP+`E^gj"
    "@g3cf^~X*WTVL^p<D|!r7&MLby^-gSu}4m;a;a@$bzLgR@2Z)5=5f)kqr#h>3^$SVMcl#|of6h?<1IC!a{q`zc1S<wyLWMJ?cCLg"
    "Pu54ng)5WZ&!!gcxu-@yn*993$@jyzroR|H6Bf^B(wSHS-JT0<hW#mSW#@X{J#JV>3O8r3UAuhmp68mfYuWzOjgv>>$>>57O$qXT"
    "S<gn_lf^x~1!e8Hwr<<lyqTZe_AtrZ{d*6tz8@Kn1QvsuOcKnmf-)jqURK*zZHJ~OuH3kL{>nS={@G*+4E%uGc_b^8DcUS97#5*("
    "+1bVIioYVQC8>f`EYd&No?Rbb+u8IR_-Y-_)Jg`?nmj0HG1Xe??re4@Ockgj$BrC-y3;(^H+J*#&I3<=b9w$&(0kKeTnTYVqc>el"
    "81=%0Cdy&Jm}~0NgRu(>)I#Cv{q4CaPXYI@+`~2>Y)OmJ56^t?-bc5tUYuC_Dm!(3!ZWjR@{QMrUp)HL!!LTyr|wV9CXjNw-32w8"
    "1V-)X&9yt1rq(9LZ(qH$_T~26WYE}O+dtT+)jC0LArb{5U>b4Tu<JB>-`?mliezS;%BULbWz9B;uy#H)6Y><cZukSf?NSK$QL45R"
    "%{9k&*IOGF#sb%`Oee#sU2XiqqmT?Hr#GfI*1~84+nC?EcVmMyT{&#-sN-38^%%mL1QMAJ$0r*U2A!z6M!@){vhJ(da;fs8A3Sm3"
    "$jIKKgFExF;w-{1#`&qNj$y=%Lf5M+X4xti6!Fwau!>bVnK+Y&X+EeHx(+EHdtD+q^vwrYeoA5PIwU4wX`I$et0>9MNeG+|V%n%5"
    "!u4jVf#ibeQU}YMPGLa(5v<Uc=@XZ}_js{$7}S#(4`CFT+QLF*R$P_nT@8#-z*hqpQx@?FjY?i7h2?x+ofCq%xV^9AkX_{LQ~^9?"
    "9pBN`-7t81Slrf`EM*A{Ep6`veXt+d;_(Wkjw*;*Opq$=E%9HkDKxqMgDT)d`?$tIWG{>VkCq*Cmq3xxLPbKzErF4UBwf^1frbRe"
    "85Kx2Vj@jm1Y-OODnOWgM#ck}n|B^9E*<&aUVELHQE{Yl8$be)Xp#w*pLLPnd8?!C@1CVWIE1b#^&pwsQm|SjDrp?7sl+IfQ_XXk"
    "s#!pY1q!R9l*lM)Ro)*%*HXpePD?jD(B|CTR;wZKc$r)F=V`J|mv_(sZ3ZWlBxvDO=J6D^WYEyVCp)xHwzb+0_x^h2_B*5Q&sQen"
    ">j8XeF?TmC-3gl=Atw~UNJ@Y+w=#=UsVI`UKDz!%TeIuA=XW1Eas2r6rl0-8sn*x5{SNTyCd<*2O*)CH#K&y{=EY-{N59|FKiKHt"
    "I{4BiX?^eMVf~MGckJEW$)Q=jNK-`9f+9~Vlfcr{p5yxdKJ~7ymRmdL*Y4bTurTFz&zHH|-rz@my(dx1%x(Yi-n@5hefs{5Gja)q"
    "XA2Kc;0cBDG7}RA7lLaPb8qEA@Y{Q%qboPpat|JTM*G-_eS_cW{AA@bAQU9hl`eDU(IbYTlgb8=a&$u@dz<h8Zc#*ek;wGu)uo-K"
    "jDMb|5{S|qkph*9x6E}GjlpsI!L_B?=(%fO_p1ai)z|g4*)7dYwN80Om(khFHmd~Hgfx&%2+$QV*XF2g?cdeW(0KW}Z*8UIzP40r"
    "`WcWtTv~ThxkU-Qy&d*R>K&|6pp=O-iH8j;7>=g6X|J@9MZ%kRSIaP7y|A|P?t2&h^2PP@fBG|23R6lBNc+o7Kq-L>{#ijQ($irf"
    "EeW+rZO|*N8fo4?TVR5r@QldP9H}B<7=emGqzuOw?#9#Tz4L+D3)5Oxt<^r%As;C7F&ZQRHdJS|o0MX0wff8d{lTTXS4Ka3=eHkU"
    "`192}Xa4tlzy0Xi+JnID>u0rgPF9o*$uPNHT4SlV%C+g#HYQ}&y=g~lPnF*w5Y=U{bt%`A+}=2GqS56dqzYXj=9h?bp;SWIN4EAl"
    "AXOHTM-eiWS)IrceoB-t71Ip{wF=~jAb?QsSZnw^Nt~2gAcg>WkhX<qA5vH3gi*#=o5imE-3hmO?CMT-ru4`o`%gc&XW-EmZ*)85"
    "o!{6(qWUT#$)j@igYoDCgflG?<kDJiwrWC5r~j(%`#-cld8{=ybFVskg^G-Kk^41U4OYY9Rb427<p?T~js>g5EFxSa=3P0T)|fZI"
    "DSLigiWOUvA;$j^n%RVZGr9QQ*_~_a*QD<H^o&4Ub%CIZlW$*6ra8><Esvd5?IVde2E;^QkY3A;kGs#kcfDM0Cw=vHb@$JPGjF|w"
    "KYzlewcjC4({$<HCUDEEstT-0nCHtei>PFF*Z0(eCmqM07`m|(9~(txH&XxOZ+m`xsO?AJY2LG6vi~UMaI$Pfy0lr5VmklMy<9e$"
    "j8$?Iy!p{IzR7G~2)VzG7q>;6;tYbNST;?>V?|&E$tJ2=l5cC_nf3XwXni^;D$vJXui5|o12y~Pfm^xh&wWTB@2WG7^zYsG$cvFV"
    "F?@qzQvz4RfT8`saQDgeP-@=e4KIXg6{t`MNm73+=~*Yjn16=w<pN7weG+)(jaLpFdg-|rPI*Hx62~Idw1lq6gB+*A#czG67<sf)"
    "S1FfCR9eZ`r6(o9TTv(KDvno^>uFm~kn-T@Tt%=%oq7M;_kRERfBfMr<L9umB0)vnR3q0`K)JLSOi7cg993Sx)rxZ>gvF`CW;DF$"
    "-H9$mr#bn%fVk{9_*(nvm%0x;*HNJ4NLk9W=$gnTJ<nLlHCg#)2~Q%dY3<!T(y;5X+9wZPzjo{X_SB6VE4w=m?dj_oeB^|oXJ2Dm"
    "Yj0DlcSj$)19Hn|r5ZLVd7(;Z^DZ}WsaOnULd!^Twj_z8S{5v2Q%YLuO9nA2o@X-+T1TDb(BMFOaxsZd0YcRF`hR-m$fHAt_dL2Y"
    "R^HsK0x6AKQdKC6g?dPYaYIWv9fw4aWL2vbgW~Jwx2Eo1nY=qsd$@2Jhz9c?ErdP%>UK6-&cV8^d`r=B^5<{9`lF}6^XA^vz3F^*"
    "&Xe~JBu#dZeZ<g}gaE9P2`7wH3P^-0Fr~_cxk!W&@pwqV>|K)CQgRYefSID6vYh$LjrZQY@ZROoLcGNFt3;%w2CT7503@BO2KzOP"
    "$|!2rr%)P<@G)rO{@Uj4PpAI;+4gEfbc*Cb&d!sTj(Ty|2}ywAtd-L!Rbq>xLRwfTinw+lu3;I0fH82)8i*dyPll%>bE^-Q*AF?>"
    "Pac%M_{?EPUuTESW-&X+7*)z*6m4Lk3ZJi!2R(X^2?{9mgvvh!geKhVn%AX}it=J}i}v2Fzf6pO<XIXwX2}{>qA%#U0Wi48lUJO("
    "e*V&tXO5pZ<>W33yvrDmhKvsN?#`}V0|)V(AhF4E(wf#?BlRP_jkUWL*YC`po7|YZrFWSjA?VVn;cBLcF1qt)voRtYMA1C)!|%TG"
    "*mL`ze)`E|YTXU*VBRF_ru5#Niz_l~%#hm5tyS<Xk}9o{v(BZ9nZP0j!t~ZHWM?vBjB1EwhLbFaDwZ>!fBen6m+#!2Uzy5mFKhuz"
    "m4N|geXF*qsf$Wdh5I|k3}zKzJfVW+TMU8>ugK-|_&2B06CW-HX1p)Ic=U%aKXv$Eb6!qDh=yA<iON=nu2Us!lBRC9)gW)R*9^J#"
    "G#~AB4Z1`A75Dn`@|;oKNZVX;gYMvoeZ$9xdb@1NC{h?Ji_3VuT34r#SE?|Y&s6Vn%5a5*88VCsGj$RRU&-SEb<Me4ia^R<Z?vbS"
    "&S4nn95iQFE3x$w9~QmwS4RhrJ=gN&)7gZG-NeisyPH~HPv47!8&CDS|NbQK=t&Nh+ljB^#TDN}9*>7LC?UzgiIT92LfkAtP!*|G"
    "uv=b>y?97=<S_YfUro;4bWhHnojjXe9?SZ+(uKS4RQV6GiO9BlX;GB?bm7_;nVlOk--S!JYm`L8q4dFa;8;8Pch5OTj_`hTl6~tS"
    "`LmbJ*k+Or^JR$b30tA38}96txwxo^gq*eN{jJEGr_HBMnsJ<xYjvqiB%fB`vDz|93S8;>+PqZAxqJ8O-SEu0Zy$WIcz$f==DQQ`"
    "&r#S!E`4)#eBs8q{KS{{W`CKDZ^K+zkS)y2l{2xhI2!XWFE6^O_;`8r(%g+}cfY;+ZG(N|U^oBq*2?tggiXtBj{{HitUq;FIpV^1"
    "*Ti0XrZD(aIgm(6i9*>uzxq$VAG>jBdw$jesFGW#M8xT|&pbC2I@B6I`}z3!d-uQk_}uf4rhk4I-+w^XJWyX}Zf~{sbapiz*xzn;"
    "*6bP_*4w(;%$9bUQs>Zcr7~L1X(&TxPK*_cF>$TFL3`qfJ^Mylc6Ez^20LF;tFrVffyzT$A47HqI(nb%wLQ|&osD7QJQ$r@@|V;3"
    "M11AW=a24carM{M)LMsL?XNrHQk(4uI|lmOdn|QMsmWx}3gsem|H;9g&L)>ap_6w|e4D(e{o#v)kDu7}Sc6puSepTvfyXutIY+vO"
    ">nv8ayrI<~wwVP(O>KK>_6)Y$m*&0EP-yDfN0ac<owaYyeDm9qpNa!i{OYXH(PnJxXw<bS<OEO00|l_25nD_~g{UOk)nU{-)H=f}"
    "FCRMfh`p!9mI;S5a+Rvq**Da8d{19TS4aEqR>!V^Bd3n$l2xUKhr*a#Qk9nonoI58<#5*2^&Z&ev`g#l5_`K^qHD3~T@@NU_H4VW"
    "V^5E%y}rp|ZBbkLYTE`|_a1gN4TyKuTdi$vYHbbQptYF{7J*_d9Q3ZoS2h!B?I9kw-3T`7WI~;^BEdLzCyy^vPzJTfvx35@!unRd"
    "h+`HpH59rL+}sQnr$?jn?&$n#`0Vw2R-05z5+t1K?sK`!tX|1&-P_#L>1gZF0TPPliAe>k5<@1s3|6^DTQd(el~tlvu~aGq*ebQ-"
    "FPHo=k3VVa7&&;T&tYj5NNAR3ah%g#+ia^bSaiax*X}*ocyM;@tB>xxKlozm%%#iYcjq@}W)?gTWQ_t^MyXs@oJJ%ZDN@3!blf6k"
    "tCbB&twcj>Wj4K9Eft6a3>W4xC`VWjsa5tit*u>Xl5=YJDTYV%1HJ8ODzu5GE0Hu#1~}|Cop!hNw8?87`o=bUJzw4>me=wXHd+V("
    "P*pX!-?D$7+F2(TwMkuKyjIil>dV8Az0_kp*=($Jm^GR<nH^10A`Vy(lJgZPX(;nqNjzNQ?UZdwuCr6q*lkqXOaYEOT@(nQEVTh}"
    "&@z@xJ9%ZNQqatn=ltY$sQS&Ee<8f?_4y`dF5CMdg{{MAsTnyo*mh{hp;bQq>cRfE_V*m^7Nr4x8B$r)!v~u6bu~(;v8#93TH};8"
    "cRaF7f2@AUHP9!)N=~Up0ZK`s$cmauCDN?W$Q@!p1ajoUvYIRs$$y?*91R4|-TJj3$H#o$o2yqZz|l3@A4rY1stno&vu<x|HUQ$>"
    "WIPpC$i$2t6GKTsBNx_EK$lRxSEBE&HwoKjw!a8K0g0M?_NBqo|K(JDle4|s-aLG;)>-36F@>CxL3CnzJGK%{z-f!Y=CqVr<qrFE"
    "!@GxSp&l2R1puujq07DeW?$D2hx?9oXh}!}kj-^^0V=P+3>Gam_IA`+YMSfoc4Dy{LYMIpA?I;<tenC}CzfV|IHXW=$P$*Lp%k@y"
    "-_X#3w)&<Pl@y``Bm*iP04=~l4PS)uK?MLREj%7s79g~cD@KZ?$VL!JRM`qdQ(QhP1wp!;q%&ChK`0j339W}PHk~X5uzV8E2D1>z"
    "a8jWP#zioWSfI!F`7#fwLSVf`&g4iolj5Y|M3zQ#%u}yE(sj&Q+h8XdiX%=bHKYI$n0VGMzKfB92tUuI@LHp(!KAgcDB@_YkS`!?"
    "@o(Px;Zw)^_75~_>Ko*ST3RVBpm?gxvM3nYTFPN@J`Yuh#WcprXZaA3&aa1yVFJL?@d{dEaK5SpgFr%n5z(}w49iqzpeRTu5@4>-"
    "K76#kd(hSCpsRvv7%Rp&7(rDTQYF)f8Gs+pK&Y^)m*!CfEsB$AA0Z+*L`Bg;h!2U7wExUxb+&21eB7!8gkoG#$K#2bD@Glsxgpme"
    "^eR=w7InTGFllklh|FMcg&g~&3yH|cE3*3Iq(bSgAUQOT=!-dV6%-IDIgb+Zq~#(lDKHs22_T##RwnZp9Lhg*81bZ%C@{YBQ!;5Q"
    "N8qflZL>ClPBX>@*Ca{^%<<<RtmOQuqOZ)CK|FQTDHK{Y#p6Fk2Odp2T*3PP(tPYqOWLwJ@_5{NXsZOR<qKh{n!{y%m1?jmLFD4%"
    "^9Kt@6?dQ6Cn6;X2S`#<tcv29U`8&bmakshS5rHD(y5auF$_>J+;q~H@&+HmOH<f7ctEzD!qoh*M&he8RyGrHQlaG%LYP1U?j0gg"
    "P&gDE2?GdH5=a84qD+-{V(8G`laD_;{9Pu_(xIFhQ#|{3|Mfe+c<bbwf4h_LFK#Tvd=aiv$yTH?na+=ew$|p?w(s%%bZIkRLn6()"
    "2fGJ`dk+q;q?QVvqBoIfCm=gtyhotY+v_2-SfQ$u!2(n&&l9#>QiyF5N>~JV;mktXQDS&`mW(nyg!tsc8=v0%?DyYXAXYNWA`JPY"
    "Vl^n>a$vfWj~BDceu)ps6*6gluFU1N>$qw{tXBd%o2B&RPSQ>O<fq5peCd@FZ=M2V?Q&<U#HAEN6^D=`DhW`9C~wrIL{Rgyr;Z#s"
    "x##)g7r!_^dgapjFVDUF<S!0B^?1Ya$LpW$F+bWRb#zjb6?_9B@|=x?KbrTG@d%r*R-yzyX%yfVDx<SAN<5a?eu(EXKdX^th=)oy"
    "W7TwaH0ZhvMtxGK3?des=Qw=2rs<J}&R(9E=0vJo8j$cfh7zG6IJHBd;h<30R<)E1@(NJWs;HO{6Ds38$=B|=bU3&)x7k(KuJlrL"
    "*2OkgM0+8dh2TrmaehL;TUolbzL61x*Q3>)oJ5_Kqp>?z&sDYq=kBik=BtZ~-`x1%-RrX2gu0W4oGJC*g7G-YIA~V~+<TN;ak5EX"
    "g-Vnp*|Oaz)$Avge72>9qTwur@9?CkWw%w+%nMIn@J_7FjeQ;Bm{`az$}%WW(z)^+RZ(7u;ZTatOPsm*`Q+uTcW$0vn!9*;JoN1+"
    "pZ%}*|7Ck?`t~>P^9_KW&RCR&g#dyD;PP5{b1@S{sdSppilCw}PKqEvSOSOAcwOZAKCo3IQd@;pJKfrnBWiHM994H<igq+OeYO<H"
    "%r1T9UYc6)t>a5^v)#rOWldm(%Uvb+co8vP1|kR&5z+~RK2S5v5jCJrCKh4QOj_I6o*U_)Y7cGO>ZMw}5H9IT(k8Q|F0NKCT%Cwb"
    "&1J6n%i4X#B<>8i?%B)i>9n;tWu&CcwMp_+a(Q-n<;&?+PZU_YYpy08tozPPkt(f!`|;|Ta|`G0T>t3HzbN{M-A}5UdqtL$_zOR#"
    "M+VJSJ+ik|CT>kgLA{|0(bDFjL&Vd&<-2#g#3l&w$IzIkvp@Hv7i4>%U_w4WGP8OA{uEY{D<qD5fvN2%H<@)-v4o_fASKxJWqx_?"
    "?aw9`e)p$$rsh}fFP#6!i@*QnxtnVjum1D@ddH?EKt9v_P)Nkn02qe?L0`n<CbBsXTD9vVxmaAO=xbsc29f$_4868sO|50bplPZh"
    "^ld_&ERBgDG#Cpt9ptuWbuk(6U7eV``+o82r>WcCN1CJ@m0_QWm$6<#T&sC}Ba6a_sNl^OVaK+?ftXry5&~@5-Er!tPpE-C#WhYf"
    "Xn*l12OfR#)Dtb8mo|2;#=rFjuVhF+frdr3`QLry<5wuh8;u!h|MoSL0IfBME8Pd#CtRFc7jJxW?!)M6q(gOzUeQ|0u0U{V&{aQT"
    "W5#0>W;_L$=q!exo%PP&T;hfl;jNGxhYalgxtQR=ea^YxzjNiQ%a^|SBv{3-+}oHREz4a^?ce#X->$M+pTJWsiHs!+=3%TvO7UmD"
    "*Y>>^hDFxa`Iz+6<@Dx!#wd(xMZkbeio=<%J}0DaotT=i^wgPjy^+mPScQlvvT2AK?(1%Srs3B1^!52A@94(!uSgvxu7N61VwqNo"
    "Hb9<|u@|03S+SO;kykp^KYQya3A6+=mZV3d70cbLTdRI9<V(sRj<BZX;s+l-`1(&{Uw_pg*Zkm(m;d4QLv*n=xsEY-UegTJ3^zM?"
    "hJtzo^OQ?lrCg|}BnhobCDQ|tR49?M1xj4XmIaWKQw8faT8GrEcj&9Ra$>vi<pLY*KPlL!=PNmUrIbRml$e!iL5-cGv!JbZW-lM-"
    "vlx}3MUZ6ZagoBs^%XJ4NS&IeQUL-9S)llcq>4~g1g_=@EUh$3St$VF34+D}xd5#&LN3CSNhD&z=c6*WX0QCyZ+TJ)#Hb`J*Q{j2"
    "Nq8$7baZP(B0*$6L30a~T%=L*Xn>T<g?x+X=!l?u*Td&<PCff-SJ$AFBOln0<_!r-0&rMLBce1U0I69;qslQTJ2ikj+pzuCE3J90"
    "7_Z<oO#xJyt^x!vk4y)jJlrVj(D9`LoKxjuC|)h{FoLO|j(9<)&95xytMV0FO=0f{jSw8GzQ!O`aC!NBf~2tmS1u5Oc?pzNN&p-H"
    "SqA_A0Z>Z=1T6pn00;m803iUjgyI$d|NsC0|Ns9K02BaZZ+C7kF)lGKFfMarVQghCZg6=401yBm0RR910002-000000001+>=)`A"
    "5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGCI&hRh7hEwqfo0rI^fFWVYA}7bHtK~&(iAc"
    "W)7=sMXRj1Tkl&k&Yxj9|MObQU!JF}LgpW_td~4vDKO)X<;s?oR?|c|t+tzTS_QpXY^j%X$Wrw59Lq(AT&ymJuviJ^th9Xd<cej$"
    "+;pqs=XY3c-OFGV@r=((CFZTA^dT-QFV~}%On)|5=CAr^*?W`4%KhP8OFunTtLh~)tXdD=wmd0)$?|vn9?RI>do3+GR#*W5P)h>@"
    "EdT%j2mk;8Apqzo;_Uzb|NsC0|Nj#J6aZvzcWy2*E-@}JE@Ek6b1rUhc>w?r03ZPX000000PX+)000000GsR=>KhQr$WX>mt)7xv"
    "oLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$I+{8PwF=||F1?8>?3vU`>_6?=V7Kz3sJ&Hk+&=%D>HD5>"
    "`tA#x#JI03mDB#jPh0yAUn|>1B7XMMR$bU9cyNoIvGWf5=rtVst<HS5>&g1LPow;{{TsW$eHHHf_I$4%+NozQ-ly_Ycwc6evVF-~"
    "7Q2v-9Q*dyxY(H<_1>p&sMYS-*17vF+LZROx`^(d@_=pso|@Nt8`dA$cYHUu{q?i!?UwNv?^}7Uc|QP9O9KQg000080000X00kJ9"
    "HUIzr|NsC0{}TWd0Az1>ZZ0w|FfK4IX>N2lE^csn0RRvHKu-Vw00000`9=T$00000l(*-XB-eT78Q!M1mF2x@@4I0L5C8#?qDWA5"
    "B1lOTohUC2H7o5|N!tgSS&16%N}@O;8h{i9kRS+0xJIKJjkZ-?rpvoDmEPOP@ZN0dPnbCIAu{5gh<xw8@ALeg?|t%fpZL_%An=#K"
    "U(bB~8-MY&Z_V64I`cPwaB}9z=*;i^*|+}dx4!bHU;eXief=B%dH;#8{PACWqj&!=e*Y_f{*B)6*|X=4jGj4hWb}0JoI5i5x1;~t"
    "2X+0KALo`6LSt$1^0IV~H7nJ<rCoz<h+U;4L!#nHAcQ}uyG}<q(37pD!d=^<`DUg-s;Z9+2iz{4R62qxk5+0-^4^_|((<}g>X@QJ"
    "4BC+2tSR!+l@+yG3Gj_NReAgN(*EsRC8o|+b*0u0+J=up!Y-x3wZfb?h8XMdEZk~(CBE6>Vc6~Oa~hJamkd$n)m#l0q=6|SbtlEk"
    "0E$%uQ&D2dLEU)li$3+ZzYWpZY*DE;J*ZKCKgkq3hDY$arlg?78@d&x5L>BtT9HH15QYI3NVy<Hg=|sHt~M<QApyCbjH?_oPTHxZ"
    "eL>I-TIyC9%<}XHhI}zVs!5rA+Ven!dO**x1>BMAXi+O?nz#0ioNN)s_Qr;hZt1NGMqrMvFuluYlbNWt5BB0i7v3HG%5D3rd!fE<"
    "+_ivtQiJw_<h^M~CGxiuzCX$w`S@d*SD%)CdQ!V>M8|S{$}&bA&{0)XR$7v6LP5=pf%s=uUjM`0Yme-_yl#wS>Y<mDu0bQ?s}*M3"
    "z^y_5m9GCS$p1C++5ZFnf4-ppQ;YnA)XbBc-p|#WvfLtEZ6Hs8_i*;Q2GpYJda!dZjjI87dQd2K*&W&^nfL9qh8yZ&e30Je=!Jnu"
    "R<u_fXm0-cNFmkF9ZbCP(ud!__NnTxcw;Kb!?y_6(gR<9Z~8ZH`#y0W`TA3prH5*};rc5lm-imyuO98(I$`k-9_;qjZUxizQHx#S"
    "<dq8b2G?yI`&|2xxrL+C+{d2GTzDdV?(+q3q#zrMj{Goo?;&XS2zK{m<=>xb{NRh`8)x{^h1`vE)ofF9uT!zTBC<O^w>dPl+UY+6"
    "G>(JYV`TcV&Obkvc;?Bq??|j-D>~rUn_bo7EWpwwSug+#F-5}yH49ZhP^PSrixXBqE;@#00tjZ?2!wz(O#=|&vI)?_p!O8t{fy5v"
    "McL9(ONSvCwoD7PWz=SPjZjR)ZFxp0a|r3Z(t<J2piID_U4BS)ECsO?4bW8BbVS=QEX#Im6$D|(BtQctXjQ}j-j)DP7BmgCZBv6B"
    "9i<h`bb7-q$EH0%^l_*SK|pV)uGu80BfUYY;js{i01?M90FwqR7={oH!Z8c50aI}(8~_y6bWBwQmEI`G;RUwS1$A9TWI>h@yH{|p"
    "6L=E_5gfO1$aVnGO~$@CNFJsfnlw#aL?qRaEX$E`o9|7YVHu8tKoIGHZB$o~Zs;k>eIMP78rc&-vft)Td7&>IE|5z7G0OR)u{~)&"
    "h||%-Zuh{Dw0TFlbd9{X4}JU?`PmP}2O7p_2Fb6_6^3;pPwAY6ImW%4>GxmiY_GxQ*ZL;^c(8S>S!Fm;2Rarx`QW(w!N~@RSdbM~"
    "Ije@y{i@#^ipGL&JQ^dWCq~bRe}=?<ZzfL5+9w7B7pGQ-Yvxxy&^P-ys^Rxe(1Vc+51&d~@*bruYZ>sHQ_!E@*Ep(kg(6*cru_()"
    "Z|T{xTF0#~1k|U_WP3&N&8={2yVR&NWwoRsU{GvXaH8w9VK|v>R7xZ$cWZKOpYv9I;y0(fe=vM6hOM0J=!Yhj6?PXg>SLW8*lnDK"
    "T@Uzc(URFnIhDLssqwE~X0Kh-FJHzKPO?KT95tTSgg+nL3Ur|l9X5Y+cyTU+u>in1K4>(#uxRY2l9%g}?cdp-&9}zO`t-r>BqPq)"
    "=4km~079p9Xso>J=G*<d!R?u^7aP9odV8+4AF|E+5v#wO$8GmeSL4w>g7g-gkKR7_t(S%H-)nlfuusX>QHQO0a2@EDbNs~C-nh~j"
    "n*Fde`{DT5+`iVJIwd#P^&z&~&10yBBj(wIJuji20D!~s97eF?CU`hifo%CK+zz%|o?Ov}h%;+D;}&;P5GG1HlnWhdi2E)NM_>mX"
    "Vqx&iN=|&$5krZj1-FM)F?eTtFwI4@0e0j*mv1Bw6G`u|1VK%NC=mS??T@#J-AJs98*!mIp4be?+DW-Jduv6m=B5dBB2^(3dnDj~"
    "tWtJE`iB8;&J`%**zPvHJ#(>T9lK^z*#Ol+=>u6knos&$%A_epR^p^A4GV;-M^H;^-1KdEzh30#ZWPxmPN9Y1LN=QtWzjT@dX+JG"
    "$xCZyla&g*CfJ>jga6?~S+$u;0oM$G1bL;Y+fdZ&p>f)QFs0YRPkZ|=dIY=FW~;c}4p5FsD>AJsO1oaoP^=h2oY>Qo&S|s}?3#H="
    "Y8Yadb&-Ux1{*!)FjyJZ{WKwzO9*F239KVFAh1gWDUp@U6v%O6Ip0!C1=Q;pa?^x0KaK#9AEp7!1CL&?$Nnl%kwmd4KHaY0ZyMz~"
    "moaSsaQDX$uh)SM93e3bhcRCB8W=?&0Z<Q-dQgSXj>432m5;c{Qo7Pf7Epr`__mgBx-GfY;F?AU#Q}W4tx&3oNZ=_C{jG6h60ran"
    "aPd9g%;wWVQ?Za%hpB+92)P9tgiIeKseF43#D6D7oOciygE6<uZ8v)RABF_WqC6qp3PQ97qdEw|jD=XVIrCRDiVvkJK-N`^AZ-|<"
    "0JqQY<shY_TO4RgpY5Can_)8Mpakmmcsv7?rS#;q#WM=0*pN*EfI9Zn$>GOGhL6ucm`PZmAla}&0||jCavm26+8!9`si41S)?Ob*"
    "M!j@TPs84xsW-L&sl<6<x@QaoggB@L+ir|TWQ@{TfbH;f!0P)5+OTX7hEs%XL9h{YS?+-84<RPa!=OdM0BBgO#iJSonu=mMnx!F{"
    "B7+t$f?f=ANWkaDcu{2)OO{B#so)^t$cQIO!Vc<#;i%6u<U<2tHXNS$t4aJ&A42t>gR+B~Zk)tG$hH&<5CvH`WYe@@ljvCi8&Kyi"
    "4hMcGI&?ut$IovIt*u8A2c698OkDK12cNibhrQc(<`H7}kxrksbmjK)VwS(%?M{r3o%e2ZRO*Ro@?7nOOeuc5JA876dUz=D{i~M}"
    "UcdAy|AQZPpATQU@?3#97kKF758nT1*;AJ*qnDe{-gxuw-g|n|)nPrfVTVS-f$RQUCm=VWpmF}(_^9g@?ovDIal3=7n;%3Upa2@%"
    "?Q2v|jb$eX_p5d9Z=E6ze{LsmHvF;D#$oX1wP*P&dxuD3@XX2ocqX;+t5q~54Lv!CL&$%uKiB=@v5ASV;QjPj*mv&y*B<)y-^s<v"
    "2KXoPCm#BZqq83x{MNZY|7(Bw5b*FrpPBpgNHpq3wOj1Zj+~$Mf8@wZO#Ij%KEVIkQS%6P?2kX)|H&`sJmoR)3#SK;ed*kT@BZrF"
    "wy!5!`+aKSGdS}p>A@#`(+^eq2H)IG5%yH$g7X~ow#e(#r=|}*@YGB1Eqw4l|84F2d3K<bpR!g5Z??&Dd!Si!7R!NBnJlgf3&L0s"
    "Bs@3;jF+q6<wf-escIjGkMkLFlOrX`10;}DQbJG#fm)LF6Lsgu<kA~ZT0ckx_g8@>j}sOl9h4*msg@&&T4_6Wi#!HBGO9gc`}>j6"
    "etkSp)+ydmAx?)Z84H(dKxtRrFZHFGx%a!VPIJgiDC@fIfS6@KJ|&>|j&|~9s{~~8Znhw<0uCOlGgYoc%n!xxMm$T=vQOX!s!8@%"
    "9*8qRK1VG`Tnnl>%8r7hXj9g-qMb<;^1M;a6>+;uHZ-+?7QvJW6z{dtc+|p!dK%0Y2LzpTM2+drRX`uec=AZy4|x!?WrA<lLeFnh"
    "p4n9x95(^31FIzO4CmIt1twT$N9=uT*)S!nYI3?T<ryDo%*gxR@sACk{KIq6<1{)7hbN9OVX!rWP92}%_<E$jzi-4#O&v0~%DLqm"
    "`OPi94?Fzpht+{jcnpg@HBuTOTP2jsv|2^;%6Be5_fOA!@b=q*0OUCu5<Sf>t2Wm~dAsU8(>M5`DRs;@!`m^yj$lZ1q(3})<ihMU"
    "8jM;hJOYyZ88Y_8bHt3H9OD8P4p)6Jde}eu8>5Y=ig^ZSrqHRQ!46*bJv3ROlj7O%<O8SbB+AA!>sxm!*;MXUV{@%wFKk*5g-?F@"
    "Bi?{XKm<BB0{402m+~98Zq@GOjAk~MOR9VOiS74qy?8mjw4bZ+o2h)Q-Bcd+2EK5Live>Vo%rPc`E}Pv1_O^qE`0Uaz~Qj&)doL5"
    "Ec+!IG|e&(6rtpMxjQeuy!^^9X|7XdyGXa$h8zC#;cPI?4#bAeobE=nE?6O2j$3dJ>tTmy(Gs`+(|;D{ulv>f*0q<r2lp_Hz5d$m"
    ">RJh@cSAxAkLM)?l0QG?|HD`liEgf~9IS0IAiH$?CR!K!gKm#svH~g%G~ut0A)iPyO6}TvKi88xT|;0z1{1NWWMl2^7Xqn$zALdu"
    "0++$sO*oAt7@8G$C_APbp(1XH(BewL;Y#j7-=&++XG#k?E>|~~i<vao^E;iP%COl+?q0f-&u@AtzOZyph}U>oq6UUX4$*2D9{k(G"
    ";lDYN)dw2u3+cTo$!gi<P1jZv)SJMF&w*jZt6;Dt!C(V7r9i+v(htZGNE;0iZE(uY<`p)P4^y3mYx8oUNTG1{-~(;BEhxy|dZw94"
    "LgRo9gFS0%H%rWuN23?di3HvRTP=a_D9xKUUdSgaEjd5`=8xCr->p_NF2zwzk!`c(u_5qFF>Kgjb??m6M?UsP_qDmE1=>C*tCX59"
    "7;M!9vrc$MJkyVz`r;pde8>pVX)hx1o?y=(aw;f-x`V1If7FHg0kF+p{MM)G-3inktmpR{dPYfYTfrVYh+=|iCE{+BrM>bf>07!i"
    "-hMM)Z$Oc!hCcMgM}=iBs;iTOAy3bIXhqU%)uM(<tX0``YJj6@LAjP(&H4Nz51u(I_`KeM3GXxw9rTRUgupTi_f^VyW;OTZ?~a)*"
    "|Ju5*VznT;LD3~6M*?$^lMl_hh9aWM>05c!J4i6FQ{@S73^2>34bgNETW%GS_2xcnIYPJD!AHYmV}qxkJRWo(J#zT;<BvZq*Sjv+"
    "P{Lg|(cdVD<y8D*zjbE%$l2BcjM=_sm(!|cF|7eX2{ZGpa(xKyKy=fK{-+57x^~~G@YLkM!G<f7TH|&O2pFia2~gm1m!dZcD#M{@"
    "*U(k7({pHD9XGJw8evu4=<p^k;bEz(v53_j?{|w1OuAjLWe8u2T2BX<cDi1xm~1@|P(WCQ+_=+&yiygf^yt@ee`2;g=_>^+z0E-d"
    "0b+rWVS5-AglHM$d!dHzvnyN+>zzJ8?nN=l40<e@RXn|b--7DQfzmE`Va8xM)s})D3U$$17_nf)_Yq&@Vt-07WnD4=!Q1a>3~x0n"
    "ASxTa5aDv!w57Wp0qLbf)x<OhcY~1A%YOz<bVyzjyNIFEBUnwyisd?nGfGG1Y8{$}O{UdU`4~-UV|}6<c6vxV=XU?WgwdmxkS=?%"
    "F52u!EutqNm@2Ymy;=3sJrcEg9i+-lc7V4YjY|Dsbzu{^k;6>*&b4(VmF26u%lFpA_(5LW)D%@IsAvZUJ{pVt@m$u|&90R)#e-Tq"
    "nM|^#C@LJs*_?rkt_Vo{j>q*iGENr@D`lfy2dilWZ0aG_9ma3Jxx}UNfLix{c0xa=!F~X)Yes>UfL?A!h&mjF$*uidttPQb;ZAln"
    "m)+xdcBfD;@&~k2B#SPK*Zei_{^~)umS_SyJKHs(*uq<7h}7r-t4I0|emOSq*CTswj%l#fy&jzP*89LtX`<G#s6HY>S}wukr;#9P"
    "YqAK_6l}sSvEG%Nd{O6_-EPWac-8|Jxneb2j93QOY8d-%)!o=Awxn{yz{^ZO*|Id&B@KRd?8ILWfnkG2+APZ0YVF?gcBNdc%JI7^"
    "%bl$_-`MYQ0tG{zmf`-w*s+T<$S1(yg$w>iPkSFdxrfo!nc<EHUO$Yt&kipT#i7R@pFDGZ_~8dVmDSqLeDUgmHWwB@>`u5G=R}`2"
    "cUYrIN@-AChL_P>KVH7}Ki|CcdPY3l2b`VS3zM=?hjI<jur=?5ca$)ro|&%ynA~G<Z1jPTA3A^EsksX#0zx6r?Bp172&K**YI;n5"
    "z%M^AzKT?#huqNTXFB7^O!Sm{`q=b^WA!0l@qTQDDzn4U&iQD1L^P@mYQN1g<?8l)W%cgP#x5{@*!B3B>LbmEPrHr}Q<I14$=yyi"
    "E#~%$A8gidCkwX^((6mDjdG3I)sjUdRjVbL+BuJSdOSPmzVQ2Bz3<}hqfZ<P{MyOT(<i+j@8?EC#^aH6ND1f!Oc1bW;|sTnD{nKe"
    "yx~sQ3CTd%?g~N`=ORm5AvHwnCnq<pt_NyUx*jsjv8Ej@XQ9NF$3G@fv#s_Cz!SyDsY)?Ogohz9l55jmw-0xn%w?x`7rFDlPWhiA"
    "sMshX;I)I0*G<43v&=vwrKy7Ak0NUu<wyRD6P>JMc3;aGXmk;qQW=Hqix`~0uPKDGVra;b(CA(b+4G}w3g{7q5npt|;$f3B`_MxY"
    "A1l@aKGLI09wrI;qobe&S0vgMoN~;8V#U?pD-$OgaX*HH1;*i;Al%g?wb~a!Hy3kr#|n{0TE4&}qay7BHR3-kQX{p_AP|&oRHg_8"
    "GE2Q(>h)W=qwt71JqsbS*kCfgQG-PLY%!QUut)o6S#4-_6Lt3w>dN$H&I@|`yNYWm4zoJYfdDHkX7?Jd5$4!eNXjRdz$O$?0)7Hj"
    "B20R~AEpg+sKSJrsE+u&h>zaAb=gDTed1!zeQ`Mh!u=uGqNH5`r2=j!+)6Q&FGd0|*~35u%FPO{i#?6Zcr}|lXirDOE*WVYC?nyp"
    "L%2P$ph|G{Pj#$MG%N9Img8wwyIwk|DYlEEn@(P@vUV9jP_jLx-jjAqofN>bxas0JD+GI7ypL32T%q!t>>xVfk?7i1W7yU2(SoT="
    "X_TCD*$~zvQI7LNKBEhVMh2V?B<wZ@;4uk<><G|>tIlyP`bA@}RHkaK;&M4kgkcw^u_zcD7TrN?sHd1M!Pck%#p9v_P*l{{K%1sd"
    "wj*c@ZQ%mOEp@}xRM-i1cJq<o1Wx!{)n0E61&x8sc8d<5GF)ielH_)A#{;?l?{VJRK@bc?P}wX3C~Y>hKse;p=xU}DMtw+-^bCa>"
    "f_f9Y%lx)lhSS7&g*YY~U=BP1%pK|Tds%rxi%q}>#Ewn7;V6!uP?;At-+k`Y^><7?iVZ&ur|^B(d4)O^PNMNTDC%Mtbz}eX_wm2`"
    "?`zlZ(Cjc9877QiS8B`oB!`mn@w498hoaE|WAW`uV>6vxuj6h&ry+PS;sZ>VN5;`G?2(`|SY63=B7AUKYzg~TpECK7TJN@lu<4%m"
    "_xDeh9T7a#<bk~Vn5+LGPn%L(sZ_DXiwMCUu=AIT-GtW~@pw)`a3CdkHE2jdtliDqh1Tt2zR>R8WA>MLE-mce?Uaj3x`8(<C9&S9"
    "w+v^7I(%-ZIM9t8cE&zEO9k?Vk0sCO&=laFEqSK|S=sG03zfKD)`k3)wL8yTUVeGG(gG53y2=KKW4b5m6PQhS5DLxOy}Hxeg3+ky"
    "u!t`LJBeca)-E<(gdaz2kHJ5PVxRBdjb_x(H^tAntF9{QM)f&F7__+?sr1h;wST_q`qDV|2XmWHvH5AS|0{hpv<R@WujQzev~q*L"
    "{>%04{5bVF!uxxtGlMCNako*nO%nc7)X-BtX_oCT8Ut-7kW~VMlI*4ewhC)<Y-G596t|uZNx$2R9#!wxkijoU>;5wJ8-0OKjHc*{"
    "(+|)zbSN;~ooHu|YL}Ed@L!Bm|MhTnKxVTV3Ab=8+|5E(y9sAZ^^<*rUpcpWI3GvKtiOG|99Pp#SHkJajc&_o?|RsBI9uz1Id3a;"
    "y@6t7jxoIQ)Bf;hCYJED{-h5-GuQ#U`))lKCDUGBnPlPn!CXkv3Q1F_$%fH*_N~mnT**JP>Zqk;)~M@2`Eyn8pG_49cC0UkeP5t&"
    "x$~f+=;aViV3}&Ov=i^X-Lx8x-1H;92&9IjBnW8);Ph7yRIf;ziUt>PMYbv-fxPIci2`8tRnu&Mbdx<2OEVrb!WuF`;dVq(K2z=c"
    "-3FK6bOUbwp6t^?3f}F>I87l)m6R$9Z9qwXWxqck8q<t@6|OrCsY!rJs9``34%yNAas>q<0U=yVDliZOr6Fdc9>ND{gQcqiq8b6S"
    "&uUpwdJHfE?Sqy}h#G|G8lf#WCPbOOugYwP0|ZxYqY+iYy_gAg+<|DwbfH8Dr^js7lwFgkr{CdSuqWd2j|eto`3Es1<n|f?ZiDr6"
    ";bCnozuJuX4_SJ^Vj+qii6RrZMT5YPb5IwgHG;ynjk^6!O7+&-q(O%~t_VaseVskt(A{py#cb7aIRv>NA{vH4^-cYN|09Sw-0228"
    "ZOf8nrwy5931u2!U;soZQ?p5H&<gbRmwQ%`l4dWS4gTdA(N7o#uk;j-1{hmHYZT=RYoOm6An&bi(tm>5t__TY#jXk#NgkGY#P&w5"
    "CQ@N_29@1~RQ?yaombNfM7SStV4)89rUPCHacX=t5)!2j$hQa-L>OExn3UVGERoSz_ZUgKaj>LLoE?Rt5Z5%oAjb#}p#m*j5!`??"
    "9w=<c=#ysU;ey8`x|X4LC2QJ|ZCF-S13?5v2XvdUoU~ZCB5+TBB%^^(gOUxG7!DqQN!_xM4qoD?d>*i%-n*3`=lX#FRcAR*0G7M0"
    "T1nc^I$M^|70u$!B0DbOf9m#{U`A1OThejR^1xh^2SW%Z;eyR5Fx7Wr$T<>y;l^8uzLe)LycnjUl8TyL2S;tOs~95T!)3dTDh6Pg"
    "wx+fisn}_Te`i<-5q>`*iK1?*7)d#rY@z_KN;(995R}81(Tii2M|Qa}NOKU<=49SB9Sea$M74B>AV7FJs-5q%$9!(vgj%v*Q``;;"
    "vKArhem`vqEQ~_ENP$5rj7UVlrOUc)$~0j0#u$Ry7r}K^lO&09leT3NgseFrO6sZ$612MOQA7c;NSK6d$<b_Y5Jv>j)K$U44ch`d"
    "j-r4L3KOKRnG#^ZI1Oor3<8FQAs#;h1A?vEJ};yRf+#Wp3N>}n5TxNS2|A{(0X<XiaW@%4>!L(IHfA4*IWVHrChFK;mjlTyLu`6+"
    "&DPt!|0-h!?V>^2m1a5fVG8+h<n13{OTD>a1NF-GEoGgD!b-PL;PX{?ACON;$rWXXX=&p?=x-6LS*xYWSiU$hE<4Q(EmSX@3i1wv"
    "d0Y~f6#gg$e_{{bzLH9;J3Gl^Udo6vGNd<oWo32SQ&#awANaUlC2ln2<<^~KB`Iuk4OumTx@{{E#VJaqe0tpMCiaxQgHW&q*0Y)n"
    "oEhuumCJ1!>69(4?rEjsSP(BSEIZ}o=$H{W6B(cLdjiIx-%?Lp^mY)zDrCT7>--6OFI7-)#5s4(@_Q_#*Jxdw1XPz}U^+DvAgBA?"
    "J{}4oV!sHBtX|C<k~neHY;P4SOZgKKU_VziH+KM{smTIcP4^$|qep`}3^c`5=O_w)3&m{C<L^kiptn=W{2Em1pp;x)ou@KFV6?3E"
    "m@$B9vRygSbUiIAM^e?n1`(45v#SKFW!Lu2d;gv&Cf5D6S6c72DG0|92<3)<qM`qK?eunmz}uNx``YT;CM1?R>f-jTwQ5b;uR%rj"
    "m(RTP;`i>bSB%y4-4(Kab?3TpJuax-?yl&aBTRDR((Wr~7PxPOT2BU5&oK;y!+_h#gPRUf&kG17rBe-Ip3koF8~60&_6M)mRkh1V"
    "8}%j7Ocq-}55NL$&#;&7*ecqza;^Qh61Q)zTs}y}H?Lei_+G32-!D@?{-6LClW=0OaR(W3BZKI!D}Lo?@7{g=`t4h##bkDIE45$W"
    "c<tIwZEH85YNX%$U?H`)dQD{1{iZv++sgPKMGilXRr@=&lW^x0DN|(|A%k;p#aK)1@Vj@{64_4losRaMod@2oS6eroz2%jyO^$6="
    "MEhzrueR$fiN3ae<N0fe`D^cOuiyNW(_j9^D)QxW4Nx3+qvf@l0~Cx4M$loRQJR#hAx*@)rc>$|m3q?23tyVe*perL=mPIGfPfza"
    "7%8YomZpOwBKV;Fu`Ydau0-$q!xkiPeuXtu4M8j&6(Q8YYP`GG+z<6NJ~E;m4%2mwIOxdPrpF>F2|^VhOnH=U1=XD>YS3&gBs2#6"
    "9=KIU6yA|_I%mjPE{5Y^wv6|_8$e91=2O}-0s=JZgir=8LBAGiz;eWmT6zO>*q+9?nJywS9Oef@UMLJVH9!gCa33Y%Ju#yBFe1RJ"
    "O`95t1~7`?sv(C7(1u)0`nYZo0o7(66UA|NSZ*|eT~+H*?qrA<q}KFq^|LdrA;9rCC`l**BjQ5ca)VOa0|5{adzGq&D3V^x#O&)#"
    "?cgD>J`4H6Q{)3Nz>5M_6$ofbrN9E5I$)~?8=gHfc;=KBMY-(i@fh}%i@)A&m;mXAnx(pk7z$^ZWjClX`Fd2M_TMStGb87}_Injx"
    "a1=t3@|dlQ`E<~0*X(X|kPQ1>`F&=0{a|;idgAekp|ew7(>gkWke()7>nMWlvoxIFV-6fvpar(pDp>+#DSCByW@v132vpIL0X%$U"
    "N>=!`(g3vH1amTND5X@-shWuzLdd6n_c(5vjtz0V;T@UnKYI*tLm>(6=8BXpD~(n*o<~$LD%kBr&X1ZLn9tNpiftQ$#RF)orUu-H"
    "C&x!UZgB4WOmJedpTrcwLUE*A%HrLw%Cm}_&u{JtMe)IpK8QGSexbstg&G5cs3UU)O@;#)p>PuHQv*SE#2ZOoUeIqbCqF%@BLq0k"
    "Cp*%9AS90yzuN8O2pF5u->cq6Ajcdffl1s-{jhcLOccGvX+5q2(+A4IP(t-v?<RS1dAGV>LUxPfjn_u5{`{O-PmM*>xVj|T=~M<="
    "Vwv~u+H+XSeR!!+0m?7qzSpL#CBdh4p<$;bmox1`JMrFr-om-&;pi%$X~R}C7^x-ggOP3UWZx~3-_mwAl136#{71F%2YoPIu!3T5"
    "56`cxRg>52FaJmC{RFY_^Dh6Z!}^XXCX~LR8@YMaX>^^j^;)Hwd#${8)w{c!e*0?m<tqp8zJM<;ly1JnU0$kRzEsLzvgY4wlI`X&"
    "c4d3};9S)IYez0iWkf)b0Xo&~qO;VYQ;#!8OU>$TXFlO?tVN}p@XE6Q@?z<75?MO1-zmv#vpB8S%bGkwX9H^C&Yk+&wos@N>a}Qg"
    "b8P-OQu^-Bh&4ZC-moff*B2N4i}QPx^}?kane1Zaoy5$va{hQ{Vq)^Y-8%l-=4UZyzk2JMK7YNuwbaUP@HZvCHGGhvmK#GEQGABY"
    "{@p^KbRy9{SZypV#8=(*%IJzSWOG$3^+t6kEp9(}@A_lA%X5ie87D@JbEjmyx0PFs3Z7wxs@1i0X*-_1c1PQ}lel}MxVn~Duh#R;"
    ">c(QwbIUEJ>Hefp+rp&-u)8C@f8AQV#K%LMbvl>pvvm8p(uo`JS3RfhD$B|E{CYLfjI!Hq>z+mi<7=ljQfFJN7%vjH3#S_{EnXT-"
    "STVlij%OxU<UkwaJ9|m7y1i4^aJ}fuwFu4`_7%bb$fvHh7S@cd9cJ(Tc=3?X9NJ^YfAW)$zbbx;PvV>1<16h`mN8$y@?JN4DZ97E"
    "?q8|zUoR~Yb$L7`3`_X*|9a=pi#vhT-9ojk>jeBTPUv6&gThA#Neox@&eVu)V?I=mY2!w9wC4W0a<H6&G1NBOL!%K~alle;x}UJU"
    ";qVX&N5H_v?xEl1JJ;s{4kT;s@E9uUjLS=_FxRT#yl9d~@#$}v*mxH=vN-DwA>&HSf<-?lP_l&h99ha&V&NdHXokSYhI9-vO4<5c"
    "z*KldDMzvdMe;gRwMJ)SKEseq`_Q;c)kFuvlidt;wBS8kUAr2m8BodO`sYwdB0=08JxT#C%H;<Xrlt~%j++9QVcMK#>iOz+*X-Ip"
    "rz3QI04vJvIgejeJB@rg8V+I_#JBZ<!xXK$>hVl?G=_{Rl-H(=M0?PPTqM;}nu>@P1PhHUEYp6<8JtBC)4<xz$PsVX2VyW;tre1E"
    ">+~O2HP^aL8mQ^?W`hh<2#i^X9t`yIHVl%QrDBi`vAU*$yzfh4%TJPnKGX(#RE_yU2!bIvZh^X^gAO3)X3e3C6NX=f`+OjZAr#z|"
    "do*tHj*fsR;y5Z`6Q^n9beK31fK39B36{5Mh}7GFT(?4j0AN`<O$P=&E(bOp&@~vfK@zs8|5RMwvRb`|Axn@Mh7E=&$AWCkF(l2@"
    "EZz}KObnhwSrsHhAq_-(-*@2@4A{D@IizX8nCikg(^hN;0F*A&D*?1{!0ZJCR0DN26pY~(h60G2bje)3-I9P1ZD_VCn2~S<u?*AE"
    "Oxz2F{InlqG~WB^AaulQ;FjG(a1wU=T^Iy|rs?*hfM5s^D5(Zc_qMB*H(JOS!|3B!i_S0~MOJ&F+n00>c|K6ysYTe<WbEzsT5*tS"
    "5dGj$D7d?G>z`hmS_p__Idp`$)Jp85y+G_NR0{^wVr4~k!R>#${ro?c$JfTPBeH(XbKAVSv$0id<v<A&T=n8GzP|N~%HjfDci_bq"
    "jw|Zy(Z0i0mu0sk1(dV|%ymCBRL^B^xw+<WW8RFnhb>_&d?U`5v5tF2rN{m9pb;E_<E3ui-z*)bmdw-#H`mR~0oKgb_tuxLEC7YR"
    "uB(6_r>Z+Qe<f8QI&`flwNj0HH<y%VJ^n#%xxUM9HmkRi$;Iv52EcaL8+?zq1KU(h>etup9qYJp;TuoX!)Sd}8~fN$+trW`F}~lJ"
    "+NZ5}{GPLtUY+Ly*X!^7<1+`(rS=o)HrURVo%sRjAV%Hmq_%@F6&zj8WsC1zuH2{=yW3}dh8!<6_wCy*#c`oa_{=rKg`Dqedj@wK"
    "-jSoT;-H0(9X|vdZu0jv-u`LfpI`JYfB&_ra_FIHwi4MJ1;YIgVp7xWFNBp%?;y=Byu17SKaRci^0I^v4UQCy*)gm}Da-bLyzLvv"
    "56*0qDV4hi%0)4dA`nIB^R~ufSiN0c>&};q-7YZl#4O~WS}UG{N1s4K_!ZpU_}IgM+*cJE4Ckx5NE$iz;Mo(A$w0+CVL$QM(!e1r"
    "m8mq}T;ICJTzaGPqg&!net0c-m^~6&v3!@%0pcT%v>=bvz9g}mbff^@y;M!4Vq#)yqX=ia;p85;GtYq?Ja_vYgrbhd+Vs%#@UQuP"
    "?W@Mg*;c1-*yCHRhcn?}{A2%@d~ON})uQ3*7z5h;cWXDEA>R8R6KQRvP~zjsf_qZ-KcWsDzBBd!J~Npc2w7b_P|>V`bxbKX(r<e1"
    "eODxbrW<8IMwb`?AhP9(;dL27cUO?@e$qP;1auCRxhcQ#8y7zT7!smcS+3A#0M-!pi!5bnD%O>FlFQO!1A6?kA8B@FRc##Pn>L9e"
    "Hg0)cRjH)PlGJ-mnfb{NuK(!z4LmH7BWk@_vT+P@Yd8XScw0oJJs}PdsN-;%d=s#NE~=Ir86l{LhF!L04R~WCGZDZS0a-(X;bJ4("
    "H$b{f-9I$!hk@ZR{lGWQSu)jy#CTTd?}huJ!KO>0bx9L@u^-cHrBO3s5R1|(%DekU-4Kj`y5PhpxT9&fnqzXI!3gOK%xBh+a2Saq"
    "g(@2j27F<fEw?OD)2kfAI=W>#MPuy#5x^iD*}BA`jtWU3qG)I$CPEI{HQO=T!~x&<aKx73?rYm_S`-wulkMX;7mkf;`mmsl+0HPR"
    "adGMdq{0>)DmV4LX6gRFLi8EO<L+xVJz8TlWCz761b6%z0m*=)6P>l{&c`m+nbK_t_VG+e6=E8w8aAU^TBnT{>!X$@5FRz9=|Uaq"
    "v8x|8+%hXo4@dk>h!7zcGT14(O)2Dq2fM8p*NPEHe~b0;bq{5_A;o1dKr}Q|(_&nW_7KqyH=uJPl37-@vPJWaV)pchD=oYgbjB;`"
    "-tr8gc%NLS3<b7moTs4P^sA0u=bI){vmrq;MAB*qie8gyx>1cNl-z)TLd3&IbE{@8NdyBCx#Kg6{*XO>kP4QXV|AcaLTVkWvz}}F"
    "KiVGs_1=Oh0$i6RhA;x{rn^(80Cl8s(9hIH+oq*OEFR%ji+SMT<m7J?0<PDc`!;g}ThrbuJ%zRVHF2(DOjSDr&2C>Dn<(@9?%Xd7"
    "?kbACh2pgLXgJr(?|UTOJF}DEYlR)}${w1%)u+GVz4D^4Q%UQ6G^li!%F<ew6nEthe&#*?xE_9TWhdOv$o#+!Ec$~zubZXyw6ahv"
    "-7#C+x$0FOJ=-}P1oOqsbTE(7cNNX{3`XV%uIx)EN}XnLzWBaN{SZpTTv<2AMQidAsoLU7@74Gh7sXrkyWiV<_q+05+(hp4jGC>U"
    "YY1%1eQaLsZ>E1(U3!z-|9&;`gUuWNa%<;b8`oEqwP*KsUt!+<W$E=FTC3kr*XH`$fNrVv!QUS}^sz;Baubb2hYu$<`cg*;?bJh<"
    "J^<vebQa$|C_HC?|DSaInF9S&WBV7yE8k<k|Mx=J<sP4bDt6P|4?5vyy(V7!_Fmz;H{SXe0ZI-+uXXn?b1sFD^sdvvNE$LF%?;vY"
    "FYof84jMY-;mBgTvtg$B|1z{rbaWf*wj~Is6c1Huw*kf9wRlCu;Gn!QTmUY*+KGA06NVKN7C{S=`n`l_1ZhYpo$F9CoSNb;Pj+@q"
    "rpG^URxKUGJ(4q0=Yxd~LPcxo4x;#VjAk3MC8HdO74j{q>!Q2HcwXwRmo!u<brln6DIUVwXL|n1;7H$e*mG`JfEns9sg`2H?ntJk"
    "iZH75TaaP236qC>WH2@`N^yW<A%u5w*w%IT1U)t4H8lhpcey8Gg68g)st}JNRH#yKGl&d?s5+~+khX6$+HP?S>@H$@z8|J3s$OgC"
    "JV7_Sph5{6V!J0iAWZ;mlf^&|^#EL3=M1nTMTc>MP%d%XtB;kk7t~ju`S&}o{ES_@lbOHXnNOLkcT#J2GglYlOPgFpXeK*NM(O+Q"
    "3FFKV;fJ=D?rz^$YHk+NckZ=T_mthL-*yN}LQR?bXfWkTx7oy<%a>X!@p^m-9*h`aui>GJH}1Lk5-+nWMD^89azm&#monUDURPAN"
    "jv<0==;qdDt-ZD*?;a$szT3GwpI_cvT--mnxlvf-V7^0CVK=J0d*j{ptMAmSrF$E9>f5W?%rY4zV^cv)r_Oyk3O_Zg1bo|z@s0JA"
    "m_I1oxGEQlrB)>rb8CLL8?`Npbi9l#YM$7TH$-DDN;ZWi)Mmxb!Qx7NKG)q%zH#ZjJBxR?^!Dwmw>EBXGzx2b>9yW+i`8z~-Kn(O"
    "8Ysm+IvzUhccO~v=?Oolv&P-+^~?vi_7m6dyz%bt)}7SiJm{C}2-}nt<bv0jr9{Ycs#_QqZjaQ<_xr?wTKu?2o}qP;NzH`pIZ&La"
    "r3R|$HQ0MK{M*m&STlY$RNp^Iz(F?%GP%=1gllVPDAx6onb@h#6Q6rW@K1(0SM~0=k1sN`LwXq$8E4`&zcQhB5>u!5CLiR6FT@;n"
    "P-?onDU_B6$R<Qrj`jL2Qy4*|8A$JMERUkCqcj*&)3X57kLZ(7EhZ(#D9+oyah9w1L$v`bG1N<ZEhwuGSEaxL8oP7!sn@f<s9g3+"
    "E62lXOzZSDHm4PSPaD=Er)#!rhYi%+{k)gl7QLO|P};`xoX$X0T=ooWOh1!61huB<99&yCOLNmgcd)W|n9<JAN~EyzAWhZCSTY(a"
    "SfQVr;|u35{x5cDAHwvQU&5eSuMsulQ$DR<S5YZH8fnH=u4|aZ3iB&*^5)p5e^8m$BONXn-PAHwN>t&4jomvEkx~X)cXzIu2rPuW"
    "NJwRVKCeIX(qOsK?XTLlJHC@4Vup+e+d@J!yH%+oYlVgH-Yfjz?w~Q%&~pV!PgF7u1+zp!1Da{Fn-i<awe9nw|IvY?56*cxObWtU"
    "6_Yv~CpPs|rP%Rls9Re~7iFy21Z$hy#YV8^4Oq+dgO=Kj<EW#XNR$iB1mjvfqh%bgcssLR*luO-?(3Cy_Jwr!7q@&Ju&mcOFTS;%"
    ">_)N1w7O*%*+wZ@+-Eiqs$8>O*3vD0ak;Xd$!=~iye0xlPUdS(qeEIsF0-M|5zt{*PTGefL|@<Ffw|5Oi2ea*nb}mpUXJsa9!GvV"
    "nf>PvT5nx#6`fMu;G{0+l5LaTV7INHMFMtZ>pCNfcCyG2OvDbl;?1chTUX@nBkuIj-0pO5Qo~iHUQh(reWxq^ZE2v>j?%l?PNiD7"
    "@$Rzx&ileBKNp*A9qg3qX@A&QK^k`w_2S0${LPj9cf0b{OHNkVmg?a2Kxdv@-&opxwZ8b)ZU5Zi=tCct(jICn1#WI%`Pq$kx7K%&"
    "b`sdwNp^M@%XiH?tL}n)NLuq*oI9;dp{*pk(7sFz^s!~-PFvV^qptu;xc|U?=8<|VS}p_w7d(x{y&G#k$-Mrf51#wk{?E#t^;h=a"
    "T3-w1z(XgDjrvBtH4^j`;ZE|IAFh7;Qt}6jw_kbo`5(V}^&eh2`2Gtoy>zd!^6dJvAGBXMc>lQ<c2HvazM1!JB=>-BKXGoQzqw#-"
    "l>B`;w1VERM4x^f)WY10uUX5#X#ePq>ichT|MbKB-PGETfAsQ|mDj(WRV{{}nB4F=9P15^kNT?gmFK=w{nd}&US4goHu1{l!P~dN"
    "3wqO6Z<&@o0wsr<P(S1*B6b7YFg);FY-IE}O%dhq{Q|2mvfHJ?*sxqK?Vxe8OX}%dleZJQtL3+o`p)~SujGl1_sQ}>^E@q3{!K(w"
    "Zmt}xm!#y4bB}+Bc|eW2XWZ-}C8R3(Zd8$W+_l|IA&t2R0J3e|9Q1AZ`PEocJu|?>l!HEBX-p!^J8f~D^NIm~b<r}7`@LES+702m"
    "@FcDv$$)DwuWiLs&1Jjz=AE6(SDH7Hoqj?niC2|X`QfvBgA;Kjkov{*?u`#Rn=9r2cYgEL{r&lCTZJ3t;)3(u%3kt~<gEq0d=DEt"
    "RG5%Ha96MTj4WGyW@VS38r~TPujN|9BPUBoV5Og`mF5}o&8E82{N-D&jWWFW?*4NxC0~y3&u7dj2&{`$tR9G%awXf_oKoUNeXZWU"
    "@@{D>xBJR_PU4j`Oh<c}!Ilq*7;5@<lu*V+h6hh%8mwn9Fm?RMz@Y~!*{zpfdi&ph`O{39wGSVuwwQvA;YZHbEpskRbZV_0hrjsU"
    ">)-qSJ3oBpJ3BTAkI(8t7>{@=22pE4J(z&{-3kP;EzyKdDdenw;7s_*bG{Fak4~N)j`~M0%oQQteQZ!IV;^*zu45n341BZB4Gd2a"
    "mGJQ=&d<$Ee(33srDzw}f4q)F$}$~2`>0^R)KDam%_ZvlOYiT$^xVyr7njPc7LA@Ee8E*l>?04Mx+r$>g}u^ZDT@G6L6!Jz!EBM~"
    "+XtykTocV5S=-H}1rHqcpYU0MO$7A#Bh@<96$8|{qb45O*1^dq9x<E|(e^a;W+jI=wi3^O`=@XI{l7WdV5VG&>qMc|hGrr%H@w36"
    ")x!~#AW@Ram)K0MoWHiYv9VaXayu7sAu$h354EyY)^K&y9?T>B*~wMNW*l&w3U=+j#HEAxfAq}y)nD!Vo4&KY1l8Q79rRdKwi^v2"
    "?IJ1!1lzAOcb|W|yKAKa<>r+8pr9ial;<TK3>`ELuQ*Zcnofg5Ii}%*OuwiO`rG|zJeff^TL)a3vry-LV9Q07yC9BY%f<X2XLtOQ"
    "9jGg*UAf_Ru}!XzLMA>Oz`{wg*8|Z59;p-<bXmdns{1d#mwfY|`Pa7+W-dQ7BsQGxG%uVx)1)lkXxb|&yw%XE5Ocr~g(@Jg<=0c_"
    "=2oDZ6?jUm8g;EeB9q%rIeo$%{Kl8|kJ`BaIQ(Qk(>JP|_r*T^pm=0p0?R{%v{KTo#@@l5e=suFJPnV|)Le8h!8b|V&gNWOT-2I7"
    ")*%!$U#slwH0!NU!>e@Hfce`}3@0YWJJdnjvFmVfx4PQ}dBsB>G<J-b9tt~{ZIu3F{?@<#%)DE4yf8S@x1Mj|6oL*@=|;-cwYZWk"
    "G3E=;+<5CBF8S~&&C}&V>VA7uMcQnRZxwlJTrf?7uM{w4%5BEH<OB4Gdvt;ZQAW`Pp=Fg}rxR3^F|AxWfL#_cfNs|lBC4WeNSkQ_"
    "BCZB(8up;WMC2q@Mv~Nsrc!1BN@UYox4qr&WOx33d;XQn@S5Qn(4y0>l-#Pg+QF&7el?#c*9zBnDj(c#l=7u&Di^PGHu9~#wcTV^"
    "Ojo2z8fr6aKy`(ES#_U0E>e$<Zy{;fFZhS1I$%y6U?MYEzLW)JhHt<wlTQ3N_rZUAzWDPT>vVFpGAGnP7q3stn_@!uaDgMZ(A+l<"
    "xTa84A;jncVq9&N?DrqGcfJ;uqR4j=TR-kEyts1X&G!3gapT(JwZzGp(D}32M<4XQ9{2w=|MlbaGlkVR>NkF{_Wn<*xqG{JSBk6t"
    "CKp^`Lrp7oncjU5{p{rD|9<8DYh-n$dOcDNU@g18l6#%mc{k9xwRQ88vNOHg9Xen_k39rD{!Qn;(|wcEh}Ufk#<R8Mx035GZ?3(x"
    "`|d4s^@Tg{zf<44TP|F=w^s`s3kFUjv%^1v>YHQmtu*v<A`#cKFJ?DqIsx_$7tOGdH<QA**|BEet<<Gg%!B8b7B2P6;se9$(PIzn"
    "kx*s<xKzVCQU2OqexYTUs<NxG+ld|mllcnwuKB%s^^%=<bvt{hR7uT=H#GU)tdE!;0mn}LsBti_)qc6Qf3zF53-ZWK`;+PF+)u=h"
    "RD%=XG#9T_Z<l_se<MCxeQBlmo#jjO$o}_kZ_F_ov7pWZdT2WxySrm1DydfU!s&2YTNBh;@EEgiy{!23=vn{bUa<<)Bv?o@ReueA"
    "{+S<FFSXsX@tONQ%x->SMt$Tn#~eK2m0gXLT83f$CHdRmz17a3+{r5RNk})_?XIzujROUnM$5i&q?@{a7Mu;Z1CisWmA=vhp=&X{"
    "+gz*5i;_K0%(hQY-pAU2(ZA|`)JPq~gHh(h=RyuA9u#*|@)km^7l(yUe)B=KPXI2|k31BOYj^U+n`?L8&X+sJ=0WGJD?qvohpVR_"
    "pHgvo!z@mnw^H7F>Q4O92V1q<nXFXV?`+nW8pU}&@zPp#yOV)yn=3*hTPz(fPJQxty0vHASGn&`o<P0LcC<A8>4yk{EfMUA-#pfy"
    "U<kjjKZE&-JhFLk=YKp~{N-9h6XJWCC?S%Ro1TS*d`ChHlZRbqAt7b?jGQe%?0MwAa@N-@b65ZF7fb(t!}b2##$gz6oX6w)NFLv$"
    "C{m;zmSkB{;<xK4Zj#2S<03`67EQ3C`(aqup;&@q-GE^jU>HNYtyt!!&mrqvJ2C1evFrG4%eG`mmSjCBQ4-%gzK+l1@s3CG?s#`R"
    "9+&^%`{U>Pvs>ijg}~<Z>Jv<eE<Qt+tA%Q+wN}X{iEV-+TGRnU>mQx$B=l%KAnvSU>R>h;YUERXH_J2ufT5H&P5g(3^m}N{`+RZd"
    "QGIt^U2kA|y248JR$_DUx^)FLG9~=4ja#04z+P?y$?EpzP9fy3s^zTAkY|?)`Fyg$Gz%+h4-_=kDk5t;vrTH7p_-Z`X4qk&V0JUO"
    "++0et)LLNmGb$aCabeio=Nla{4|os$KmncWD|!rzt82|noU9Rz#AErx6%K#i(v5IFJq^2YU8hB>I(k_HwDbN!!DCh_;I_S4q!=W6"
    "2WK#OuRM#~3L=Z8PJV9jW`1cUgYU)j0g=czbtpAtF33qtR-n(m!hg?LKd!_nZIuGEjn;B_tAfU4L~P~hXGnU7*_&7BJ34i<Sb_?#"
    "^6_^B;%i*p?Bh-k)_}ns&}Z%Yc3J&GP(M*PYYLPH5didQb>*R&K6GX47f(aU(*03q=*?FziL&CP$N+B@qJ_@<lVbd0Dlog3{zG&2"
    "<4T}=gQe6H{u^dMUb?;&xQDOR```Zd)ZzC-Y1mcBu+D@K*lwjQATHZt41t9wome=1|Gwau)V=ea4ZiT`pj>wJ?Z=MkyVL!!<7_(T"
    "+C;us);<d_%z+;H)YOlv)}e~$WWDeEH<~8)e?P2WyRiEE8&5v^^=Av$gEz~u3AG&ZRY)J{XKSy%vu4*<k`M7;Um~yF6D}^VpWl>b"
    "m%_oH-@CaYdwA#RfBY#DxRcmgE14Zbr@!~CCKr#s#{c+7pAWE$&=@v6^G6|{d-JT~^pE)gdx0+W?g-tLr=jQnMJ)X^c`v&4!7cV@"
    "!KL5*@fJb5?cX3-^Oo-fb>=INNx(FBNkSWa!dw?!PL!@7(f^D0oDEHXWKU`E+tsoY37Wu_-a+U{*1`w-T`Jq*^$t~z7&r#q!@AFy"
    "F6Hi`TkO2qMr%*R<Mh3YAK&`zwbG{#h(IRyFqqju=kwzU?+Lusc^+N;^Pet%@{2fcH?-haP?+66QnB?@F$OC^>aBs!7ifg2Fs+sN"
    "?HFg|V3+aWo`1hMv|lyt4cmIWqMuM5N^?z-6nLf?;8NBJXz=ubdR41casW52qMYITzkB#U*HV|Rh(fu#dVlR^I?giGM87J>3m%ur"
    "=-M_I@GIA|*Dq}R^6}=ihnLS^zj*cMjobHc-Tvj~+~V~Mvs(-E*^fTnwjRM0M>0JE2VvDqGk4m$oD(iUK2$~OhDJ><&hVokeIqu1"
    "Wg&fe)zFLvt~`;RJ>UJ$!0$i!aQWXZ(@l?uJH~e`3M=K7;FSOzxPSlYh55kci(~Cpl-)sdUsfO4MEpC=nTGbQd1NNa9l}&6?k)}Q"
    "RSwtk0|e5aBE7+Gdh%V8)}vbP*b-tUxFekDaA>y=mtJHTMyZk8``g^i=imD0+e-d2pgt6iI~m2xaJy+Twp<phs5}sejuz4J=~r9d"
    "e2;nk`$jBbuT)%k-Zd;huAWmb*L2O(!LY5<I%>4Oo=Q2ZiW9v2g)m~xYkhjkT#PvJZB4m#bUkU<=?!(;Cl|v9Yt63<Xd1SNE^QWR"
    "d@+4?ofe<e#n+IyFN?jzHl4dMGg{sU>besrWutvcH5ag3WsU*4Mw5We9h)noDkHF&b=wMbeI|zv<J_Q<KNfh_%?jgE!=FJM2<4YM"
    "C)d-eoNfw~2=9@)f09Ewp(Fpwv*UZPDY0)%d0>QLEyw4cO`yH$hVjj(5q-8ef(xxS+#{8(IpD!d=P>8#((3(KbhXU@Qg&;*zLEoE"
    "M0j^4TMY{>oRYL;qsvwx=&k;de{t%~U}0ywf+cy443F;6sA$%S0Nd5;JG2hB{S)aw8)GU9q3z}FRznTe6lxw8Bn3w;J=o(D9f!TE"
    "m?Vmd7@&+0d8vXm@@<{E1-IoK3z#agN|h*jfhH1*a|sgQbJ<`G%hxm<$l_`lrD?FvNFr9v7ga{ExD@8gwI0y4`ZO*d*waIYeyD%>"
    "oKaL8@x4tkAC|F90mZo8TF<P5tZuDB*<>ZLOKB7`g&HubRWe6c0arypsWjG=9F^M*Fht6rks-TV6pHjI1*CzM2|@!AjRMi4n|iHA"
    "kV}MwOZB|xw9WpWUbPQU>PSjc;x$b)wLwKu0;&W<i%1w3RjA6;0hF3<yQ!T52mYo5o&ZQ4$qlt}E{Q>f-s`Go^100M{J@)|+pcup"
    "5wn0$y}u~kA@}~Un2dnvsmk~nOJ%45&g8u(;fM&x<SCf>(%Vq*Zf5r1qXD!p?vm`|P`R^`FVaFGA-5Xp<3-~@F;3*WD;aG7BV!H}"
    "&QE_8fb6EIu*N0B65JrYnPY$d#@1veG!k*YJ(eRHTL0eE%%Qx$8sC0GQHX*o;itHPzw}iG3aE{dz477$v5n1=*mh0QH}d!B)`M{U"
    "Zm#XnO}%^s@y44xZabujG1Xp_wmg>uy`GY86G#*ZSyTLurCg_RlSqp03Z&&+>_E8v%1J^LdtY~)Irj|=YA0S!kNxEJ<fs{&u1~%{"
    ")7@8ffyzQWSqUomyRp<y?<D>^t0<ezG$gP}a$*ViyXhFbo|~wN?@wZES;ClhESWOY-Gqs{l&H_wR1*hE#RGNyjLtV!peCD~6EX}J"
    "^8NLO%C2#fjDIujjh2Lye^o`j(73^iH`JY?QLZ%62_@Ii^dOk$fIhW~u-DH01E0+mT7|x3%#z4JSerJBg2L6!lB3J*sU$Npev0{v"
    "cd>(CftALoWX6*xO-i@5QU}3?ebl_4L=4rOLe|?C3@I9z&LZo}pm3X1E8OE;Vl<mo_{RF9byrICIZbv1vypYMkgV`+Mqrz}wb0C&"
    "^_FGFVjZt#t@X0mIXsfA9w^`kDT53I<^6-CSgq;>!0*HPM69LE0TL$UDGshEzI-PwoJlyaiqkoIFo=LC;@W5RmTOMF)Mv7f7fV_p"
    "t7<c(6$YIC_CjfU_-nf_oYD!M4kW{k0}ZQnq?mDJvVhIzPo<0$<}X(yozBd|{I&4>vA->x`iVNHIy4GfGc{YgV$7P<WzLA|9Wt#>"
    "-l$8EVbF8L<|Tv4U+rG|fM{N&L63sA08z12X=43@duv&P_#8AvC(WhyN1vvz&UM;XS0$)Wm4!M=NE^`M8Jj(r7;unHUnfa}TomT2"
    "h+%VV)CuYaWCpR#F)ElY_u|>Q*J9|8=b3J+Uo=BCjgiHaCf@`VQP;R^tA!LZoNw5npE>N1Tm}6w3cE__BB;FImbED|U3-2pF#DU>"
    "&W9Ui6=U#h>=<Fsl*Xn{8@&6S(WB#;LCw07ehM|8N$H|n{RouOelsB{GLvlKpdvyQ{aRSb*Nl??l;AvGOZ2H<bm*s@IOg@je*5$r"
    "%<vFcY#MZ^Q->!~=c8ADla609L2KR`<FVtMMcrY?a6n7|gH44}2xG2ldZd}`O&N3KXW_jMO8f;U_|&6M574{*?t%_PEG<GsL<A{K"
    "<7I!fJk(2CHL(Y+*FL@B{PdzzA%s~4D6%{N7qw19qgNLI9p2TnN!<hWH$UGP`&ItbfV-e{_5?$Y?&!O6TTO5F7}IWd+6rz4)UWJW"
    "zLkg0XqXD5s5?2V!Vx;LtR)Jz4sO$kU5PWxNWGfk<h;3)>KfECbH`8*nTUwJwx<@iJyt}{Bpen5bl3Deh1RT%nv<er8{+h}#gR|e"
    ">?X}_Tg|eag1Nrp5vmq(ucn0Xo~1&lD3u`rcq*h7YiX)29Y!co0ghn?tjoK_oT%>zy^@*RGikNPe!<!bd94kHya9K^ie6jI<u-6*"
    "QFLy!^mEF0KYsqz&u>grb$V8CmCZxmR-n&PHR(%wARub;4Z4Ka_)JzT;?iB+cR#v&;{4U2W!*Axs!7NfLY7s&PgBUuqQXrx*ol&>"
    "Aqp>9O=`V<KPGS9Ts)CBq3qq>BsZJ6R%k_3lTjiVagtrPRPvQ8;hV+fkI_>h<x@qp2qByGuvuz-se4OZfgFv%PQ@d3r&o%OWn0HP"
    "om9JP*(YX4xH$$dN$@7!M(8Jgdw0DV3rce;M`AhkcthNzq$F0my(!BEfObUBP;}scg)U(a0_Ix@S2>&wIwJbviu{E01?3tjeZmeQ"
    "odmw%n~1Llg9Y8D)YqG*i$hxq^)fVG!+|K}PXorVVyfyIXi-qIrrYWqPe^^FD_?(Bn$F~x6SZmP*bg9t$dDdla!9>h+eAkfU5A@V"
    "d0-~cf;!+py97Or<<D<9{tS%f74~X*7}wMrYg$umY3sALEYj(3=fg|%3I;7E1tC4t1^De<d~NOj0Z>Z=1T6pn00;m803iTT0lhl^"
    "|NsC0|Ns9K02BaZZ+C7kGA=MKFfMarVQghCZg6=401yCR0RR910000p0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uy"
    "mS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre-<{h7hEwqfo0rI^g=h%HB%p{b5Vx@*JxLJu561{>`>(j9|4=S>bHOy5GX`f}E_?"
    "8vfaqeub+opIS&-@#Sk;*~TrjyrjI^a;;9ARqD-CR%;K>wVWEV&T`?+saEgz&$D_YHqk2L9JkezO@}PcPFZgCzSh#J?P#dwABMA*"
    "R^9zpw@%HpvS;bA+<aZg^6b`FE8o(YR{qx&EQK%6vf5^}(DGhrk=5KQ-!0cP{<Bb>?``S9*I>EvYp`Wl;}T2ltzDKbz0)k^)n-`w"
    "Px@`4_mkH$Y?Ff(bM0x%7@i1Ai8d1}g>Y@lpL`Nlsyj|u0sv4;0|YGq000O8001EX<8CQu|NsC0|NsC0695zdWN&wFE;24KE-)@)"
    "X<>6NZg6=401yCR0RR910000o0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0E"
    "qyqUGre->tItsN4<O8l~|7QEdqetwf75vzD)4^h2-Zf|YHQxmHt<#&kzvj=heNGFe*_&Kv+Pi|4!+te;%KntY2W`%jwAtyLxWCt="
    "d)>a+wJP=}f8DifIo7<FbAplGk+rt=KTA6HRnK6uUovTpebLm7b`vGu?Ni^h!){;GeEUA{cDuR>>HF2q-r8|o`>{7A(RbgX|KIHv"
    "y!dRpe@2YGp;eoGNSU7fqd)8IC&-)F1?*pK$9ZL|-4}%(+bKeJ_6K%K+uuCeXm`R@&3;9@ysg0X2wU~JQ|-hXd+pw=Jh!(Z_3Yk&"
    "k6ZUROJ&)2-PE)P08mQ<1T6pn00;m803iT!IC$6p|NsC0|Ns9J02BaZZ+C7kGA=PLFfM6sbT}?<aCrd$5CFh#00000008l100000"
    "005M?=ac2wd8Y|`0bE?~eR`keeOGl?wP8DUw<uDiNUla)#>j9YCZt_Tqu7bnPDk%*b~G}SM2W+uC#%`sRF^khRau#pS?RsI-g^(="
    ";=%))^Cv9g-~-+-Cl1azzxR3m^^LE;{*`Zmz+VCX=g1%Z@n8J=?~gpyJM!26;n>Jz@5rD0`S<_w```Vu@BI1q|LBkZXZ^+R{>Q)g"
    "<AeHNeDAye+aDi%kDfX`+511=69;2#viJY${r~;w2m6QGZ12K-e(TXleK+Uf#lUl4GkBg|FL|(N3XT+xjaX>J-JD6#Kaci3^<1(&"
    "yqne=E`AxeoY-&Z0iNzQvnpsv$J#=+b$E14NbMnl^v#Kjwv*=*vS~eG_)p(^33U4dV@G;kekwvvY%H1Fm;SQQ_w7V|P@BrznB?HN"
    "qvE}!u5{Y5=~n_zche`4zwO~tDMd+~8xNLNpH$bgV|G32MujXW{8}{OXRr--aw^SCJYCa9H#az7*th!FxpuWhM_4Qsd*;+o7aHE!"
    "?S1rX8{{A58d|3Ggo&VBDKieDq6k~7>S??2$Qxg-2`^`^;<btKN^LZ=&E#9jT3!hDm~vH`7ZAV8IlU$A%<WFS_b*^zz*g*lkC&@F"
    "Bnbt=PUSFY`4j8ZTRdu*NWz2Bh^5{aU%b@#dm~w#2?L9}uX=~ebgPnOoS>0lFrz^0?FN>n2K$jiLp^Mc5wvp1sOM{8U26T(_#vdx"
    "FLu=)z#%899;SNf)eE|j^Xc-@rF9gk$Z|Ut^0y>jMzNaD#b%Vr+5^fuAL)0Ttu@A0_PhDiHpeDGx1-v3h>K~;_5zbnF_9vOf(d{U"
    "&YS5MCn{+MZMM*$StN{NNCpnuJ_uVbPr*M9N2I6p@)<K{^3HF!9^BoZeX#%QWM)o~ko~6ZG$|a{#9^oHIAA&+U;`LM38lS4B^6y^"
    "tJ~qVN~4gTi!ZKhb}C$;-{yX!r|-4iv!kPaVmO8Q!9E-Hy3KIR<htm0y*y&O)H}OXxiy_wSg({OPpJ0Mow?jfJCPhJ`K)MkdvoUI"
    ")w%0?>4&++&!^{~Oz&4WSbMGCVBwxM>n_+gA3XtvK<Q}$^YQ8#cj^yO?zCf@YcDNF+Kp0C|AZZh8|t(n1lc^t_M+)J(@yLsQ}Kv1"
    "<Q55t)@RBHwc;=FMhiL&8lUbLdi)u-kX(&s3)`Ff)J8f|%cL|?^cxOs-e2Pnk<#GA(rT(zFP3&9d#&QKWk$G2Lm+P&?&*Ji=;Sy4"
    "uzvlm5$Z!z{R_qBTq<ltYfFu2DzlrdR7#~>s#1$Ili8J}+-iEa!Rj}6_SeFxb|Qko=GAa2nM(PB4oq^lakLqs7FQB&xodpYihteK"
    "^M)^3+FM$9vb`D4R4Th$(e>Kq!;ZW}fYoBw^2}lGPoF`aeKD78B^LIoyZHoYj>E2o$cNd~PCA**6ytLr3hNJb%>Fi0T2ADPdmARj"
    "ys^AzPSF8`>dkI8rxuG(E`NUQC)2mCt`_4eNmpobqqNqQ*thrR+N;I=g_X+IqfG8W{Qk$Q_iwbDtj|rFEKN%G*^iI0yrwe^9ew7k"
    ";&jhG5wHGqF`4Gvu#ZA(Vy3xpwOM$-R*I*ZC9Lsjv<)Y`efAOikU<45|L9?Mr!xKUgZH@T9#LM;S44e<bYU8lpMx@{psK=!f4#Qw"
    "55Hah#Zoewk-Udbts(1Iesc8(Km6zy|NSnrdapM72|?UrxJF!Uw5jTEK3;!+ss8qV`|;v~wM4b0+G!lG_pk~8XgzhH7plB=<hk9<"
    "1~aq#<a#U|z46Yczx{0QT7$&QeiL48+S=U!XRH^6>*W;)ZVFamF}dCl__ym{xau^Z*Vzs3Pm1tm&Ublt8liPcxalx;el#UatqF@W"
    "2bBWC=Ika|Av!)D3D)h!6l{lFM$#61dDP}Ut3fWW&u3$ULBwwGy6qQ9GH5!Fp{LFIv!iF72DjG?;#y~(QBs8>Y3UewuGfS4jkvAS"
    "bk<EWEnHup*;?Cw>+S+Hw~=1B#up!1FwBBm1Bi96FrQtUU0VFu!W#X-R=)sUH;>;E`hUwRoC8G()1avHdMAy1(UwV0tDWs5Z1S`;"
    ";Dg=GHk!$Arl9=@)&(csPo+;W|9pvgulI;0(AkwE3!!n{VT9MH4pY&KJZXlVFlXd>uf=?9`D(hnk9qY^jZBQ1vk`IgG5PFQDt7+T"
    "DR18~tDRow=4bsLGtTd0n~zd6U?vXp(zDsd{L{_tA>HC@-_*`k-Wp$B;Huq5$pAw`sjw1H(i+p#H&!~{n&~ekMw+Y7W!V#2Hss4Y"
    "vT-P18az*oDND%wO+MObreRP&a?G>mTS`JZO{=7i=!a#3Yjm8Ft_KPBmg`iEX*Dd$#5a&rh7WsdpY{3M!&(`w6)IgE!h7w;;Vxi7"
    "3;`K+JzM0RkP*UkkbC=rwsuU2lm!E&cS08HfM+=ni5b_^L#94&H9@Sb{O?|~e>vJ-E>jT^t=lZv`Hr9mHK%|E5HQr@Eut~FmzPv*"
    "kcEeuiiy>{Jm#rwcImjwqKv>Y(!~vJxSE@1+F6U=Ha2Lr1>!sA#RqH~Wd%EA?5FFPOdAEGi#rq@k$*CY|0XzTvkDuA{Jm0?fg}qm"
    "kA#goPm$3fZJO3F3WRik6~Z8-!q%ti)w-yPLCxaw%G31PXYBI&`NQ-v`!FT|^}BBa_wSZ>Zdan2CWvh*T=W*D5J#^~rA-UBd#65U"
    "nqO@1e441=TS<RX+}k7EUI4UFbWu8L)h8;rZ&>JixdK~4Yg59*yI5sulC{<Z5iDcv`@ePH|5)Ci8Ed9&*$q$P4iX&o^}iAzurGF!"
    "HOXEn=))@sn=ANar$#la9hW5nm-p!uCXQxHjyu;r20F1DH;ajSzxL{dqzBpk&ExjY>ZkAB4sL%qwtd&Dd|{Mi(kcTS@#yB?wI4+O"
    "?VYy>5xbF!S|^4Db4zCrkXoOu#T+f^FJ3rRZiI(zuBmrF+<O0q;_7;4Zn1$`XxUq$Ioe<X2Aw4YPPh2`Wmz+yn%~n4CoVo&Pj+lU"
    "$s96^)>J#DpxEN_oZCdHiO0R&^v|#UbiNq7w)-(fm6`wo;{<5+boFDB3C?lNj_r(3Hwc`4Q8)bW%<3Ra26X1ZJP3<$yJR?wi0)xC"
    "2(_u_M@Ksfmg@oK8rR#|b3R&u)n$%Donxa-r@dyfvsR>o!_hmcUNPPNEah$9^sK)(K+QGtsHXK-2s*P}8aaG~Ti!~=D?sl>6u_^h"
    "dgty-pU*}JhlvY9oJP3&&Gq(*m}-!m$Cl|UPt~H;YwP*i_KmBlZW>429ZTuGRyO<P`VZu3N!B2)m2Ey=&#mn>H*PF_T%Juh9d>gJ"
    "9Y{d|+Y#5wu+2yt{UL*78^YaKRPt!em+_NAIs<Ge0zqkdf==wX@IiB=Qf}3PSSy5i+!pfF&u4c7<fpM8{i3rRdD?Xyt8-e-hk_<O"
    "-7fBvJvO{8{1(3QX<zXt%7f{R2d-Cp=D1Jh9!9F0yO;m=hd5sc1EM4shbl!~%R^4Hx55v?JazBGA2s5g&r(bE$d1^BNC0m>!G|L1"
    ";S~0z-qEgFOpS7H7v^ub?<eV<wa9xqTJuqU8;p1ISODr#V>+c>zEj*H;Lg89RyKZb{4M?6JXmwLRAbfi$dSk%AHUUDcxCWn&_Z}|"
    "+h$ISl6+%+zcafH)15Pros*0r2}4mR6BdKTF-$a`K7GjE)8{saWC^mg5ntY5ic$gGdCDlg9z5bF;Pc+oV;$VDV!dW`G!$&mByP^v"
    "i~0~_0|hZx=3vIq?lwN%`f%No{=aJ<9>P%ER5-{NzpVN3rVpttRqlyr4UfaK`E=K7Ck$21`oaa+5NxfQ?35F%@xBt+#9E3C%Suf;"
    "VQOs$vr)UE!7aB1v_Xfe7@3NY<w8^qJajzsTU#%nfwYA{th^4>c%Q-ShDkuR)Z6-Id6=X9#l|HV9S~SxKRpSn4Tur~A{U@4^{S5`"
    "*iEEPwCiq=c6N$nmmjn?EQVl4HI>;QtH{lfZQIeDNxy*+_kE}S296F14OeS-SnHf++P+e}mnn-1x?r=<JF7|5{CN0??A0q?Ng6Uc"
    "hWR|fhRyJ*m9mw2C7E`y5M>5RhjdbZ65xy`6xE8Gwu&qy4novGvTcK+gX(z2s6KG`KeDuSFhF~BmR_WXQsHECn3I&U1>4s!-j*%l"
    "AtVsKGb;n0IqQo{27^!|ga!`M-h|ZHbVx$5ST(dwUJ~ymTEq{}ym8;<d+Qj0TX%9jRufr6r3&bfQ9O)uDF~0kNUUy5rw?^;b5XU#"
    "TK$OeD2L#iTSHyJ0Eiw8=@qe{o<Td|Lw<7`mzsl2YXT-~u+oHF0*>TaDb-TzM6uDoVf*%D-?<8*Wlg^AfOQ<9^-Okz)aea)jqDQ-"
    "k5gr+Re?~+tYXt{_wuA`(OH+R`KGN4J$uYBE-kq1Z3>4(eN$*ceZW?C>v6JTXmtx1q|;G$=LJu-U0mlJ&yMUP<%jLg!Pec&-&y+X"
    "euc`$y8DGLi=%saPeZ(bSY=#OQHRw(`TT&=laK3kEeLEqjqMMzm8bfO!0v-)0XS`;O>6??NmUYY!??{cf|uj-E78xx(uFr&v~p+Y"
    "nF%SM1==l<5$H&x+8~6w<GF8vN_0we96c07T1)zE(mN!kB6k-TccIsw&kocc!)g@?@40y}s0xGb#pKjG2B|)3QaG1kUBwtxQmguA"
    "2XvNYza2U@h@AhLS-<zWo&qKtvr97zk!7J<Xc}R+2gdkp3sg-2q&1i_>+XG$<OYJ~aNhh7nSfFZ-Zc@ZeaKU(#>%+${Ie%)PmzGl"
    "Zz}9R$$d68UQINYZ-a@9rDA0&6{VwdwhVB)iKqrM?7{4Px}ie`_bD+CN}!WtjdFRP<RFVQpo3Ji%?mqKIiArqP&<MT+dFn}&m(tu"
    "s>KOL6R(prUTc{&)d^UMsRyac>E?^$t%1(8R;Mu~-=z_#D-YRQvCX|F6&=#jP(;*mL7~+c=5_sRZC#~>s}R|O2!tY))<ln^y>YX0"
    "^TC5VZ%g|N?fHWK$Ptj>K!-l7D*0;TLAbdIWN9H^%vJ$Bn3<2{cFGJ92-qAp9og?NPTB@19Zr75>hlpHwcbfqM1-*g;lX3WGc!wj"
    "OVN)Wq{{noInVIJMw`Co(MkBIr57jM0+P!<_~}QNe|{s|9ep9a$wlv!S&%WQ0149-siU`xunoqFElpDQ?(m}C`^$g+<g-o7$eX{v"
    "zp!@Y0qs0`%waBuEX9En-Z8#1DHC2ssz2VE{$N)>tpC+dpA<lt@4+}wYe23h3fjSZ4_SBk*=jRBHTR&=A`_*D8*5Z2bQEeEj22U!"
    "I=I{}vzch*3_qTs^yd!uKlc>Vpsy^q!HX}cptWB^FiI+KcNXVc%Ckd?5i|`c<EI9%O|c(F*{hLAk4tmOMzMe!M93=%Z3VL!F-WsC"
    ">n+?WnrVJ3(j-vHj%k@j(j`kiyP?%8o3j}qm~~>>2qu_lAV#H3I?mJ!nV%Zt1*-+;+G@wDx)n*|1UwpzzW?FumDx3dha6_XdSs;E"
    ";u;B|4c;D!UAg?;bW#dhx{5`Ib;{B{6WD3XA3a&INH#+sY;Qut9<Sdkxio*d>$#_ji<R(~UpxGrZw1d!4$y|7WVM%*9CdDN5|Ibi"
    "tY3Yx@6E5+|KLdI>@(J{zJBbhXHS5fLU%Q^ONb7dm2<7$j*>MuQ%IwOe|-#j^CI+DC#-Ea*tUTiZ1|g#roWgZfB*c%ORtgNdByhT"
    "OFd6o{MNeZep2xq8MS#r<wy+U(LQQ=B3j-n7B&}(iBvUTv4``<dfeh_VwYA|-&k=t>RC5j+k3cq;hg;4Gvsqt%h(a~b0^3*Jmw9W"
    "E$oK@ePfa@y{x95Q?=n?I_T<8XNm@gowE4=ot**LC*jgsXOXuNCyw!lhR9c6#Q)uE_GgZdbTNb4;!%)>0BhM4I-rqUZlx=a>srL5"
    "JNU{_NLVOJno;%`RS`cSHow{0KiBQM)aQ9_-1BFrp4I*02fw#@b!a&Onfx4#Vs5FXbMgcPSOm^!Jm@YmB*~uPHq&D^*aV%mqbFn%"
    "*StMS)!u4@<QZ2H;MRdC*LBoY8^!m(@wD)NTtL1T^irs;<MhIq6%$R0T>))I*?;J;&vT+~J%7ph)!(uG+3QD1DcEWnCB8>T^n~0t"
    "BLW%wTrzF|{J_?K{dxW8kEI7$#_Vjhtxbk(B6bW3=uD&Y^x&gy|1Td9vaJs~cl>}_9Xu-+b7(#}^%=2Tcy%%S4CBB$J}=Z400KJx"
    "=vi*)xIg6d6AUSc`c9fptPE;Qzt|=-=>Z6;+A!jr$M@{hXaO5H;WQ)(b_6`(?w;%`=!e9!PkEm|H=GyIXc<mvpkajfeD(f~dwVkw"
    "XFV@;&-98i5Z$)dilasztAxGzZu`C<IgWX?*Hq2}51#+{qw6ibs9ro>(VNpvXVi79V83YMC|xCMRG96gCO<PM>Gj?-t|Lb$9^L=Y"
    "O<2UzK}3S117Of1fxy;GSc*Hw(%8ukh6(3Ruz|y-wnWB?b_OGhkUl9|6*CaD3@Em{KmD23weUm#`HQ7C4iNelX#^~hrL@+6l7~hm"
    "&}Hl~4?g!wD*x8mm##ne2Qy~}EK(|L)#**NL03>A*l6j>aE2wzT{_2co8d9s<Y?e(g6ai(&-(`OXey`@M=#m^b`hnzhh-d3l}=hc"
    "IqQL8I$S4?IFJA#5Uz$^2jCEmU;whY8;X(tVXJebN!zNU&&s10kGpi9meA)is2z^$dm-8Av+4bGf(0;=D&B>a=?lY)dOb)+tE6oF"
    "+MhlHZWMP4d!sW;Pd~i>!d}vr@BZwqE7guMyFsn(&@=m+M|%D1JM(E|V%XJP`)G<LMDso~e{WIkcdR{1?{4m=s+)<nNXngdx>jS1"
    "Ee<KQ@#h1*r3X0)tWLZ-a5l`O_p|+d-1-k^<U}-R*T=7Zo~G2Y(^IsBT6L}PPj~LWyQK}jI(EVK+0V9fWqH5KGPPQ&7JvL?V>VTu"
    "zrS}r=-YUEch}`fsm|Zr-|P8L-?OG-A6$7NPKM6+YV2prR6^0qsL9u7RGcm$z4Vhi9&cMoBWJxwzw_6BlDLy&A}YJw03WR%E`wjT"
    "4t)P)aOJ1>_G!_OLEgW*(s2*&>?J!Qn@O&PA1y5|XXe-EZ(PnS)tbmiA5m)E3CENdUrcXS)0^dVdUsd>Km2spU>$t!?CIFlrdZxi"
    "BwV*HFNk<O602)2AE)YXM|Tq4=;l@|y}Vawb?7I#aK5m=-B{QvZ!PB|ELDnZmN>c$+Z!dZx)ZlJ_5H4~h56!2Ek66W;5K0KbUfK@"
    "-<qGE$*#;l*_^8{*ISXwUe;Sz_a4s_VB3rRNagBdr2sr!4X^GjP2K!rV7<Bdk5_Z3b#--%%_ZQxoNt@&?pqJe+-&VYQcKOXtsWaI"
    "-&+WAlHb$r32vjNJ9{mr!YX1MSXGhI#7j>+0f|i<KU7(J_ws)65#5|Am6r24tSq*~iY~5n({@MRc3jYxw{)E<RKKp76Q?fCbbW9q"
    "N$l0_pib%YQw6rjRLv{<?P^Ijrr~Zu!0LjBxzY@zj~u&=sKre-M0DZNiTdsNFNxBf$G`pDY+ekWy$`#V>yGU6uU7HXwVAihl$JjG"
    "^yb2itsDdvUpl(AHMOx2zj?hVFV46YBV~ZwQ>3ykPWW9{=l?l-`NmHduI|?H<#~SS<e8#NMvai;Oh1S22k71BUm9(5yGM>dpZwjg"
    "SBeJ^!$tQSQLC_y;@a3)^Vlitk#mUCargF(&kKp+|MkoDSjAxn<njt&Gnij^KGf$2iubVm&EL*_?5AQ1Tne4x{^{nO%ggG`)%AI)"
    "Ixi%!vqPZgnDyCl@MsX!%l1P)LyuWHc>#RwBIgG7d!5?pvGj;>vr=4}#5(>UJO-*#_}EKd+9Y}wjFTy%e-ufy8k{o0cU|N93tuvw"
    "8-b2b(l3qb&x|GoIdm3Y+Sw^&ZVBvSmuRe5j16}n=67tfoTpFb_cmZFs-5>6y@tQvYX0NR;`LRw+S{`m3N()#?|Z?M^m-D_XsmQ9"
    "UmT}eM=BFN%d~x~DQjyfQx|!fJa%XB;;&NteoF>=Jgb_1Q)$t|&YWiNAhNi>=S&yR1%`>az5bQ-Sl0-yw1aHtf^8B#j)t4<wNm29"
    "xIa+_8QOqdvg|`(xt<GL8c4cq)s9lz$s>i@QF8J|&dPH50a4I@df`2Vo8eOWSjyb#obtP<%@uE+d7-~2F#^vu!2~b8)e>u9sCvAA"
    "&)|yHMVioQr~Pwv>CtxEk!c3Xm9rM2aEc4#vf4}SG4|4dmQ}OVd__qpKD)23vr?iFG1^<-I{QzU<yI-03%N5ePQeJc-S*Ppq^+m6"
    "4=RE~)Xb7F#->{3Z1cCAh01G12VC5yfUJsPBO9K^4BXyh_Do~?8NNQhw*6ne@!80k%MSFX$YNB#mOAWqQBM-OR@aK!8nazxzYdqY"
    "RJcHLT_kM+_ZyD3?BsfZ#HKyBa|ZOO6y9mGoiZRlN`yG*l*v!_m{ts8mZ_KK(z+~W?vQMrGqQ@)9D2Y1#B5HTZkYJVkq;>7vv5hb"
    "m<-UwNqg_dRX0n^amJocz)ThgNdJGF-2USeS6%F;xSln3pkq2;nLk$EZb~_7Ja#{{zYo&+#oG(lA6-ezEYd=brFfv4i#^zHq}eal"
    "7PdE-ja!-Z`Mv1u`u2ODEKTjRR9bQ9nOX+{5ya(18os7oM*7@NhZJLdl}H?u8IUK+nwU@T?QWP?=JI<h#V9Y-VzE*sE1GbRMI;g9"
    "!e_U2)pc(3H}5yPan8D_()v~w8Ko&(k>(4o9v<UMZ?93miYMMK?sph7aWoJnHs8Iy^yqf<XaD-k()>OhttlOvW9p5nkS`@~hHF1v"
    "rQZ7J+QQa?xU}KKWlvjg>VkMfQR&PHK0P=bXcyCEhTWctU%fi>!IOJ87aqtRLNZu%UDesrjhQ)K2d@@ZY*M{#w>Op&Xg88hEK(}!"
    "vA|HvdRH^7bak_dN3b-gGG>e3{s8BfN$jJ>DpTI0*;c(oiD+8~3pxu%>~@AoNtI#Kh<P~Z@N~^~+=BA7J1?OiMVKIkhJ%&7TZS(6"
    "Pl70F&|3jJR!Eb{EuEX8B^7tbh{4oxw5VPq+HF|or$5D_H$I&IOl{`i#JpH2F<52DQ}$YbQe;EjnyD<j(=L{LUEYmjxBc$V9i0!D"
    "ri_9Ci{ynF)M4r1N!ilw2bcQ!T|2NFxxdq$d(w_CbZmTY$ghr*bnL-!edp@6s~bzV*u5w8^n>NC?Ya5g$gL0ZbRp#K+6*!<+eAA9"
    "zM?I7%=y&sy&M<|t}ckRO2JJaglhsJJ4OQ-xiy8vIVfAv#N+`rArLb<slD{vkk=Jhy!=zk#$DV|xSO6;nVoIwp&Vl6qvJ&aW^H(A"
    "_(Wh}d~WLYR%ZT_^=tKwP3s}M;VJhgA1q9LaPP*<=XW=Lg%)nLYY(kL&P7WGsQdVrAKm)A`m4)-!^HQ!u=K(=hC>y>S0{%_)&*95"
    "1U`J^&;i#}#n?wbxxcZ$x-dQS#qw=)zF_Ep7LYnCb<82b!M0NC5f-XkI{k7Yxrb@(Qt(lquHys@lc7fTes(X#&OiAG@Ar=f?WbNC"
    "dTSZ`Xcqg`kMEVfc;f18pAZZP5B7tq6Jqsg#na}TsAFi@qW8I5Rv~1xk60~Q9;v1%t*;fr22LJzOq^0)dE>PGu+GvyIq3=%<JmM?"
    "H=^zykr^BCOxP)(Ul{5Y%{?vdvuizAa%tsrC^J8{wlzVANBWy?oy*?^>vK<xQjJWnD^S+~&>>srez^CYHT<2~227X~s~CcG1|x|n"
    "yc4uQQw+JuC31DD(biVkP_Rd<YCP3$FdX7E^65-hZxkVf$~GMiU8}0r;*`a0042@DQv%EQd^RVfaJ7=qWGaa+lVv4_uBJIzBP1&_"
    "-s3(r<dgJZEehLAE=1{QNd`sDwNfWpsDzUZFkE1grSVrTIKMW?F)ecZgsvmBm})K8)G7^;F4i+m!+CvatxOnvTC<tjZ@u>BtCVIf"
    "@7CSJJs8^I_X~uTu);hjHsaf9v4>o_ov{trsXX57MTcHIZ4_Xm;4D$CcBBj&TS~X?9B^V=S&!A;=|X&5aSV8km;z%!rIZvqxKy__"
    "TNIN(Cf_)9^5v&pgo}Cj#C86d#}KgahElGkjzD|2ipNfRHBoMr=x$Xad8NJ&xCPau8hiE5Vz^;K>@E<gS89l0>99b)+QJaC>a-z#"
    "JS6uR6s%at_BcZU(%5d7fkKJb^Z82EXM{)=ZpV`iiRZGE4Z<|Wq>1)Yys2rZC>UyWj_V4Y`zvjo2s33}zJ=*goq!S=SZ|dG*dQ#e"
    "nkR-y{(!RlwGN<EFr}dgbD1D65eUwe(mZ~N)%WN^A&i2ZNuEn{j}nGQN%U4y0jro?K;?GNXBFzP5Wk#@rpm$XlDi<;=ac#{)O=7c"
    "Nma=tm^8(BIMaWka`@zm&s^b5l*!#f3XYR)^I%sPb$0CH^bYg0wGGaZwh!iI|9;y;xB3f^!yv={mdcChl@Am5KHT`XpFeuvXqs+n"
    "pLCbOsGz6Yh6?RS3kPcidB;s#YsIdA7g&4$adSQ5`*22DN+}D1ehSJzE@DdsUluR|Tl<#%e9s2-5oXx6k{`mr-8&C&|K{4K|N0JD"
    "%T|OcC+~O`896R9o0iK==%LbkMdm&e$V>~lqfnkrU0)egmsPgP6x(*L1_-NqWG+=(%)OV$<O=MS$YUB81ySwD%`YH#Oy{2tlC8cM"
    "DB>#)<N2q*Vf=$PoyT9L5AEv6HKdOsY=9HWHAqp*WqBbc>o;Rk(8t<ogsG#lNzaKu8FNH{U==V+EI->)78P;YKFC=dg#cCnBGTzy"
    "Q-~#<2Qw0F0|=-rr!^?Ss1qK@#We`H+HOU~U@|$7OY|Hdw4piZRtG;>*+@p!D+{Z&OhYTzArO1{Meghcd?KWvF_PP`>XQ}}+Vj~G"
    "dPhw;G@2baQ`bMQf!j!+R`VEi?fzy_-^|Ord#5>BV1CDg@Od}f<Q%90&Kn0<AY`=ZoM=;F1l6n^ZzPm9?exQ^xGqko6(%)rRaa!F"
    "F}1rhs-?V4hi~qhpscf3LxqNapcFW3g`mULI+o4~eIr%V*G6X%OpQK}wRgmqc~rq`F($fE!k~UJjwix0QHcQTG%-p$o7b@u)om?n"
    "V+*~<H29DSYescaShceghkjq+hup^DPGYl{TmUAs12Bx4{YxvT$vf8J11x6Z{jQ3C9C3^(g$<)I-X1~-FzpVs*<OhR#_DO9E5ei^"
    "ly1YcY#21rs?oMyu$%Es-6?*~*X`(RZ2)5kl1j{)m5<dU+X|IKv6OkBvi;d7zT|J-y!6rF@I`?QA&5gTI-5M+l=ZN&w<4o7?}8yq"
    "JEKSx2?9=$Ru7uMkmm)A!-ck4b$Dtf3naM$w!_Uj(JTWhHA^7dps#`${arv6d5D+2lqv!QYM4k1&!NnBPaL2Up;dUZjIn;DEz}Ai"
    ">8?q~iCwoHBFzVrYIa+@zDMDuq45stoXpXv+B8f)<qHmgBW_WO;!wdr=Ugb(NiELP$y%;k>JoaYYp<L}ua;Zy=#c(P-cmZ;tmTu^"
    "{<Z({Z;RL0wQ^NpXtb&~smhS3AEpUd19av=o2BQ-Q=_Ij<b`#N+i0S*>270u(w7NGxK4K9z)RbVoq^gIggQnAWuQ_BZ@zbDlL!6("
    "B{Y@$BJHZRQW=Hfr53)Kh|2<Kl})z)-18`ZdnL3KAT8k!W~*pJhcvIeb9?1s^}^Q-CbeocvQ{eT^N7cFoa5X1zyJ8H>+N4#K@2y-"
    "p;tnPhRCW-<{h^A+|#`BjXsb68)uUF*$Bopac2I;wb<h=st($XR$JTOWXZ1H$|08YjuzeTwkCqKgZbp%%#?@$9gC?>h_s{g3~_ID"
    "YtPdedH%%lkYNBZ#HIAcUY=h~Xq#EQQy69q?XJdQPQBvp7Fdnb7}YO3P}zQjb~-glFaUlYMjFi+LMS7G-LBXNK>J8<uu`DVrfSn+"
    "fl0rSP(q-{Ba+tkDvV$5!Z2xuI*zIfo_$>Wn3s=S4B>Lo-z-p_tWn?{gjUm#<We$|=@?YPfV<6|5Ya*{h}p17Yog%8rD1^_bM%>w"
    "jHW~Tx8g*(R!pZiO1pb>b~U?987Oamu*Jgn%k%pa;h)v-luBu+qteAhCR14MB(_(hIkt+}+(y*qlZg|alYKdx-64j&sAd5a+yPJq"
    "vw{t)CIe<jX3$cFMas0cw*okWHjyI`pl6`lZzp6E|L&6qE70C@>gshY8$GQ&Au5W}BmxH{0C(v60Y|iLou5@UZj1GgxJTJc(|*B_"
    "3aoFGch|QTZeIN$*IspSQmY-c)==E38$ql~g~e<5*3}Q+Vl;NU@JMSitv2o;%>bZ{R&<9H`1O&O3f-NOJN-%KS~Xc-jTg)7@0&1v"
    "594s;H8(@zdP|LmGi)-pzG??7SGwKA8R-|yWtQpKF?$z5^Ej}6-Zovh_3YtGA-i$HcYG7DS4c-?aot;Co%+@VYy_kUhhTEjIzrP("
    "_qa(12m8i+fgl9weX1^0Bg8^ZP?LRzt}zrmtRD)ohBu!1Cgz6hfWZ$S5Mi|#0Sji}Ar^snQiNe6Z_wH8R`EAe*Vp*%e_?M16*>rK"
    "^g_vqwVXH#piC?r5pem|?$1cDt_Lwagjjl?q9{9Ab=ezoSK&h~#Phqamn6F#X^D3p>asU;jh&fDaPv{JE5yZm!fMZ<#?<}d!yhuA"
    "&zXuv&+pxfWplOMljhL$N8yd|l|pBo206Wj&UTFbBJ8$!TT0$Ol+};62YY{ahd)RywCCvIcG5)AlHT|H&I72jRd(7hw4yqFi^Jd@"
    "heZpJ^?&<(Z$VgE2rT-a8=Nm1*;A4Nq#cN?*-aUKtLsT~fnwb|@n|t$HLnO=d?1iDpRCN!>32W>pt|;+&T}%hp0Q$kt-aj=FFr8P"
    "x2y&h-@2R+zfD)P{mwj4-{kUXo1oL{4V~TCBvv>)WVD@l<ywZVx;pFWzAJOrmDcroSq|b1?(iH~m__Nj2uRJAL1l-OYajF3CwQsw"
    "Lez*Q?8ZEdV+rk4I8iqb6(_#*Z72|&z?@m#pX{uJ<n>x>KQdv$PIyOgw&^ujoSF`6PzD5ZI0@Y#=IeobCp>DG8PZF7tW~eX4AxS="
    "+3uBiCx8+zXSvb@z_iOnTSm?bs>O-|K(|3Md7Y~U8AQKQ_Ta!=<?#nwzxc%ch1-5S9?6Q_rUvI#v)}~fyK}|u>hf|RkBG~zZgxlq"
    "i|1e2_MGW#!W7u`TlBaDB^YiIlN-){bV_H6I};`QT#;MTo4}wt&S-G5*j<iYNtb^$==s%<vd6Q#RstDxq!BT04d_o=ja^X96fsUb"
    "U38jaz>(U-s458YynQz{pD(6EfcWg-azyG<NNN>bD;Aav7&{2eR)Iy**%|enri?_B>6RK-SIBj6bW4iNY589rH!PkgzUDT0nv}mJ"
    "9-~zy-okdn8x-{}D(;>syl?8C8t~<bM{9s3d(>f_q;JI&9~r!v<K9CZ)U{H;E9ktXJAa1se6?6XeEn9Vwtm}O7p1HUvF;-<X>Wj)"
    "hUspn@JrM-eY86-z$tgYddL{+>P*W#(K)#3o)QhqvZo{txr|i#?(I(s^7~jQL8iMB*y1<?KCl3FJ~;;KzLd-XR=U@3dj5IUbmz-2"
    "Z@>AKD=*lcwgNq=S<!}r&*_Y+*__o{c|F8<#BirL+cnmlM2Up+iVJtYYIfqu+Mp^8spOz=piGwI9@s{+BWB0la$(i27%y495UI)r"
    "lj7lNp^&Ws4g2G!a62@1YshgWr(ClhPMkd6Pe9J9+6$xMNOKL63L_ZLc@u(#FpW5+m6N8`uT9c=Kvb)c4fctYKjhV0afd%v)mJIk"
    "W+coo;BLJQ<yA$(Dc$ZCJv9~XkfpcRmse9Yi4ui&iWL<y2kWUSN(xqkJ~-g&r97q#jwj%;!yzZ`O4Zd;M$r)_57|u>+N&yXV<$TU"
    "!1|V8U;(shRXE0P6OO>p5%YoP0P)RDs=R6oE&MpP{{ZNIICT}m)F5H#G-U!n>_$7oP=6EN`X77u-@f?^tWlON>mx5TQZ=xc-ru7W"
    "o2z#?y@C*tF^(OOjJB?ck(RGKS)ED#KlSCsC$~R40N_5xh636IYIVnJqmuTm*I(GfvjwfTx-moL<6xRG7v`A`#no9yQ?{7Z0o4iO"
    "hT_H&Twgmi*q5r5m({JQ;yX@-7zn~fYhO}fwo0kT{AaQ(8#T-M;P^@;KdV{Z{qVg3tt79l*;pF2VZH!o^8y2UuhD4kYg;Ct?sJTv"
    "VxcZ104Qsgc+}#MwPu~|D81cw4`lk*_=~}Q0Y_MkuxuhalM$T^U=Dcjq-k)-h~Q3(SHryq^}~1HpW3_f-#>gSzq60z3juvcl$xrM"
    "!_jIqA{olbCV!Jq^`zH~%C=j?p`UGIUu+xt2-GfsAghruea;f}kno|}1}ZH!_vXr*tz4(J9euzXGAIGJna*nNQP1e^k6ORXUz;{n"
    "we7{}qEIQvxYgAnKyBEa1Wx))HJ4c!u!XgON%zR1pa47hTGubggwm}Qo1Oz@Y4oR;x15@|Ji8@U0RlvoT4&<o(D74G^<j=mahY!4"
    "%m`nsRUYHL_AB8>#AwIm>>(%`rekEEspAA6#6Q?5M&1s;W%3z_A<_JNWnr`Ocr`b@`RV%9dt)Y`nSIpfFv%kCZHMlxeg4y}_*>Wh"
    ">#!eqF!g|N6sqMi(1Zb_?Sk8TOzVE*?6(%^+YV#l=FG1f)oyBGBUfDl@-nEWjev(Rn-82iuaxpSalX0X2$^cb4BMk^nCIlS!r9s="
    "ghGTiuh<@BZkc%72+{wg6XSok<oPr|^z-ZMcD9Hh1@DC0ZB!jS6054VE)3a*9CfJY;+M>)2Sl?32%tkDQ7-GU#~2OZEw<NthFzNW"
    ">ews(Asf<bgmn%WCj%XgM9n4{g>9lyhZ+d9*K0k1v^yJL=$M(y>%WmB>wSFJNhfTTJbHi=T&Y%!%6O^?-=zvM8_r2);4*UTpFbM9"
    "H$xb0S_uL@*1#dMF3|II{*l+(<gD-p*0_7+7dy)zJY4vNlnkr9o#(shVwiYFdsK^I=?6HwAmkr@e*XtckKeuX=z1i)C;>pLz=LI+"
    "v>rEftpUvu@(dY9)e*L;?JlT7ob0#9BRhr6p0T#d7WX^SgP@a9W3`HP4IvF?cfgFGzqt2a)&}0J&OIs48=s<DU=hl3nj|%m)Ot37"
    ">ASS6@x}6^swJ|w+`4ydyJyh$KKF2H?qQqRnfukxAz_Okw;Rwsw_WKE1p>4XpT0vtmFUg?_W0q#{rN94S==O=WDwI}L2CmOcJaB3"
    "zXNb_6e>oO_ouJERjaLh{{9bSl90?`kJY6*1<0%eMP=i`<~z5RD_!$H-2Ec&7e840qS?d=%xS9!YC8$J7t`wT;R{1@z1!d0-rdd1"
    "R7Hy2^|rDw$h%b1fQWv8KrA{<sUheQh2VO<gNU&Y=LrL231CK$G>LpIV8XmM<Jf>R<ka_jpXqXdpi?oXGw3fEmF*EYO=zM+KrE_+"
    "6Ae2inK^W`db>W!y<3?XGKP(X8LYW>VDB9QZ~@gTsi@=@R<~nlT=jc{Y+JOBzTrfN@tVPGcG>_$uNjSp+>H@Kh2>Kvf!P+IGAbVO"
    "#A?#&^ju@NmEB9*coYi0nr6I<4>xsVL+cIhi$_z{K2teY*nYCci9$2cHo}k#uv!|-fEdaxMeW7pD^|aL(wVRd57uY=ewy}L98%D7"
    "vS(I-rtUrlE*{G2ps7boxy6K-ua36WICh4Le2OWxfv<f%Z8&@5#&$NINNuP3B(<^?sn6|uYjA6<uPB&r+_*|iyv(ImD@_VH?M=jr"
    "Yqw{>!~N40?fUI|WDU1Bo5%cSa;!fd%Y1VAN+~<gjfU$E9iVt1PBFv7Op$J`Zih5keC9$Ow=Mkk4m}>s<hktbvcl=fn&L!y$}NnL"
    "U52jRVE$4!tCIZ}t7razSEK8(O$D?=ijnMCI+MYzLjApWK6SW>RtQ!28genSKf3eQqrZbYX0Rnq_8;mf3e+^~MM6c5jHqu*2DZ@@"
    ">!3$*QdJ$?G}{G-20NIVbjmZT9sDPe_93#I&q;ayTp*wv8Jz7>*Ebhb-qfsuHZi~mLbHt;IP-G8zp$R0zjhNpd16O0tUg*%C=u)e"
    "LCLg*96^{;HZjZ77PM-|wNPZ~9nQO)S1bCC#o5Nj&8BnbF9|B*K>hD8$?xy!zG&44UL6@bGX&tRoy~lBjZ0OCG<=k=ImTCz=l+-D"
    "9<N0&(-UVV?ESdWsATGNJ6RMfg-WbIrE2COxf&CzRT%><fB4t0JJ0v~QT(Zkf0%LD;KRmOzH_>NR7bM5bAR%J<s|9i?fZFZBd&EC"
    "XjX^vU1?`_4zVE~I(aeTimWZ9H#bw|%IaQbdx;9SRm|CSw3__|T}j87GaMV)(GBVYUPad`PJZJVI7nDq=KY0uCJk8$!i%&A+B~@-"
    "w;)byGsWswx~f*oc!O%^n?fv|se?55+_U1K=mBk^ll{R-1J>;%>#anZt~V>CrpPqJl)&X18+4b<ZmgC~dbMMx_w(^~Ey4(8x&WCL"
    "oXuT0T>Iu<f3xR!|MA|_BjJx+xlL}j9E<GK64eF?<xBMg|7q2_jZ&r1E*7OuHda>49E>>gxqPmXZSex1Zn3qrECL{8&o%31tXK-i"
    "*hU4F2Y>g^k2}3y1Ftr7`9zd2lyaSNkrO(UOg{z!afWfMc7FHG@0ngWWOL)uY^_l2v=aQBN>ZdA=zvA3ouLJ$S(F~mG#2u$Ji3>w"
    "W_DYp0z5K4(y$k*`|J;P{kQgjk|}xgr3*txdb{@<jUA=cb{TaS*NM<^edEZF-|hL@;jW=g@21C|ANC#h5%EZq18eoI0a$V5jYtbV"
    "^1P!vQ*b5lS5Cin_LUdiLtrP@`0l^|X8xq_D}Q-m?2Ti*fosN*zSFPBgP>b>?S=Vf!5%W5<9d3Dr4{Y^KQt%Br_TVyKV&PJ1hB>1"
    "tz*;@g6@$z<FjjMwU-D5f3DeI_Nz~X`g=c8CJ+@cl^-oyp9)q$mRd^^Ev?zfBWL=Q@pUurSo~#S{QPqyf)|$W<`QH(rNKTYB|F*F"
    "4v%f8p6P*K)AeN=hG$)aE~_@Rn@cnVz}z=JnQa-{0vH%^V`biatNY&jZ|yxl?#!BqU%s=SLBox%1L)Dl=XpX*{mrUBbQIJAxCVIl"
    "|K8xkZ@qm8Xa~$1ckUbG>763mf%S@|gIiTmsj&LhjXG(;C(a#BwS{t_0T``L1d@{Y%a^`7F>rWT2@qp?eWPn5dY(G=@}XB9u%d@I"
    "a?z%4HzQ+~{;t55N`&3v|B>D76@}2-Keqnv?*IX>SWfc70gf4u^&OctjD&RN!?T}ij3L!j0Kktee4O8WSO~qI$!8k^h<bZ1KIcfH"
    "jOAIRQgf;KM!Ge>wf*q!(*EqdE?Ws%RHH1;RVmGHnYC5R^ZCZ&ek!)pNW@pS_EOcAb~WmNbwi^rmb3YcM`6_4<3NlT?LPkq$#d`*"
    "Ntw?Kqn3`+sAY1Q2iekEGJWfjqb=~^SZytQ;)Hl+qTf0&cKzM^F}~L9%>ASgmWI&;y(fyY`=rB#A_@92e%Qvkh^cmJDzd+jUuq;%"
    "=BLIi$9J#Xxc213tJi<?u994`Y{sP2lpZBOTygaF-@J9}Umrhy`!|0}^IP-jIZ}-o)Mh|K2v9ppRZrS1mrg#P6^a}nKAE0=u$ft("
    "U)`Si0I_zQSX*y^yEaU(7+frvUs%{<w+yH-UE-mO`UT*Ax7I~_I=C@Zzzow3WldNcgZl>3xkCu?kE^}E$hdy{IHhW=zQ#N=e3S&+"
    "LBE$oK})@8?lY<fYZ^P#+jl`1ba>32e!DBkI!GnSjlhPdk6m<Fj_By;$3wOuHxS~Kp+N%zb>`zXk?9&iquU({p>{|#1ni@h{-sBA"
    "1!-?iTF@jGTwN2(GbUk&)VFa!+t@6Nb}&`HLBxwAJ&Y|VU$edN)|&gHTw4difK#=GKqqM$I(A4fN^6_?$Yv|HuEHYc@QzkDnsC*T"
    "jtljCXX@S_clylC#){aIAd9h(t}|4oZguW$Cx^`;1Loi~YkyNOhg)byl%CYKKAP9IF;<qH-hLQiZ~#Qjjg4}ek|fKRWw%yo*V(Qe"
    "KEUfv8E$3;t|Dszo5_tGoBwg_z3`Xb{LYOBH+_Jmo2P9GX%x+TT4;vbvCnpneEsX)L{04R4?gp%cxAf573GnU=xR(;+m1;qFN!(}"
    "ZYRr7fxe#JGk<O3`t%AK@cHZmr~MtUO8{j^>1ZK)Z~y@CN;mTUI(D@8{`JMx{VmRI%CAL96=~H)6)~`?rAC92<gk5p;v2`lJverV"
    "R@?gLPZWOg|MG1o#q%%&uv>-6KX^mj<GBKgm>j`F!*BoHKb(4TyS9G0zl!E(l2V>FBQ~}yVH6=FBuqNG9G58Iv*8lr?txi1UsqJX"
    "ilxcKtxO|E`3Vb^*tZA<Yh1`Iq=OP6=``750KJ^bnp;hk7Yvw6azz5B$$Qs!#M57iF2{IA(uF*%1#!uUO6ACo7>?%3xNUHM71raZ"
    "s6wLqpWj*7*iKp4`xBUoS15B!zm-z5)F_~hpTn4wS<ah<QpI4Y)mKJ{KDiT;P^8q5<2{Y|#aQyhX2w|q2D3VAmPL5j+##i)QD*`="
    "E)pL1)q06UNQ?Dr5?X0m@|n4!Z(klt0h6`GjJd9Jbqv$7zC3%3f(O?(pi-x&pbj1Cs+P9gT93Qq2mPsQ?y{x!vt8xeZEAd2U-pZl"
    "A8L&P9XC^V(A^4knkv7T$~&?2m&CaMS%u@m@fhM4&6eqPcrP)UtPl2sn-CtcK=E|*Ybo;gN)EeT2fE0ZpW7d77ka^5s4Mq2SNd`r"
    "#$=_qiwm7+82L!570gwJ+A`h`G*Lr^0O(+oz^gD`GJ1HvN2`vRQ7z^ci#-5~SOCD-5sh`W5PohW|5`W~+6fyXZC_hDOn>hT@MfR;"
    "&ykS6p%>X8L_76d$k-%7Y6u0rG(~hvE?gB08pJj{GHl@_14x}9QLBl!N(~E>9pGc01~uNtm`$7>$uAT~)18ww-I)L_+o}Rtp{-p)"
    "VkB1=b;RAR+0&))<oq0*h=kh3o*_5q1VAfU@5$+PJ0^+Ybc$+aA#1}TKWnZ$-63B|978J>t?7it@pC=^@#^rtl}uwL*Sb~@<1fD!"
    "yl{av;L)w^jm>-`T3IgO6ioUK_U!vFBX5jbe0bpLv*zD<hB#|((H*r_kzu^80F{QO3xS=rLT$5z@yttaUNnAn!gR`h$v55ttSw0B"
    "`KxEtR|ZW!^xPl4?)m-aoX;MPC5q*Ey1kX=T}L$o7GGOY?Z$+Sc6PI+z15xV#YQ4etw%Q2c8i64%SkkJg)=&46;&Z1)84)gydK0}"
    "?{$-9-&c+oo`*QEDN(9#9HfaChP)&@D!7`P2ZCh6iS|ZH6g8wn(H*hc%~!*Z3&K2l^i24oOFux^ULUevJU4I%&_t@nwGabSm;S$o"
    "%QHxh^S;wP(_wmMx+mwbGqY(nU;`E)7J&pnf&?=uQ4%ekBuhHUcP^jHt~=XR=PSEdw0(E7&ax#-CTY<mMG+JU5ClNvumCpayt8R$"
    "C-3CY6FN+HPj}yb=`USf{nq>cz3=aN@}+$qX;L|%)T<IR(djVjt2@0^a7K_ZOsU2K!VVD0xgsc+>VM;q`IWA&Qyxq9OTD-buTCT?"
    "g=}=|APdDpw$fziCdKfGT*(<|f{@dgN;I0$CMgr8impaCKt`;WV6ztL;Q3-M!bJFN7Kq2?8oTpvP8eU%x7ZazGgnO&xk{6(l_3sn"
    "0>l=nE|Q>JD*FHGKS4h{YdF#gR_eL<ez}lORqeb(kI*$%!8brqgy7uf2Ap1D>O?gyirK6{*2<x9zECSfH<-X4wGwMw&qY^mO|CC)"
    "#Yew+{J%YO>bZ_1-_Ay8VwBlfN{2FAi_?Yq(Qzsj-lNN7`7ImJ3LE;K@pK;3AUM|YTu<9~U-;1*&wb<kpL{2D^VZ7J&AStqO-Og0"
    "ryB+3=I(`+MCkJNqn+rZz4F#{Y0f+F#>t_+r)=jFOB<yJn>Q}4K3-G=>+Ej*))UWtulL)hPn>!A&6nSL_N71j<I~^!-R1S`^AnRd"
    "uT+ROGd{#QT5d<@zPdAgWo~9}`{8&l6<xa9YVOeph7;Y&D-)L%-yQqvtDEI;GaHGQbBM?4HMKi>M1P?n(V;rX7c=SYk!j-NhYNFy"
    "vui86!A!sp9~w~WpXyVdu{}L_wxgwgaA$2fy}J~vAIzU7)A&v%+v_^}!m}M;>-<)5rIt=mdlGQ%!pCc)kGB)?pMCk!)laWq`nO*i"
    "2^IpPKRAJR9e?4u4qw-?*ZqB7H$3ztcI4@<9~?jZgP*+qqZhgcj%z*sW8OBu&Tk(2{<mL^XJSj+1sSbAce<nf)y~)6_<DS8Avij+"
    "z4hhUV_hwdC!QTR+}incr~b&{Ck{zljV{=PY%`;i8^Ogu^6^4PhXUz8(t36vGQXvYM^`2mIxK#3N8f4R;N$B0Z>Kia6BVz;Wo%I%"
    "@%wDvp<ToljYc%lO>3qskXf>7|NOnh+cU*jiIzNCx{;|_s&^{8fvT#C3|<L@$0pW71@~|M@zIqJA2nn#nFtCFzDg)GN`EJ8rF0eq"
    "H{n)exvzb?0)%1}tQ9~>duDW(_McvxNj`{|o96b}AV0rdQ>h`p*=QJm#)Auwr{^D2G5M=Qx1wZ9QimyB!=-_Zcu<0QPzIr5&fop<"
    "X#P$?s(@;tAndr9WDWbrw{Kh=c`TZp)A7t!emfhg8921v=qou7UB2{ScKKm&IeBmHcDg~64MI9Vg*qnXBTBs5W;1z?oSI!~+^fn8"
    ")Zm97E#A1lhB0!hWb2Ug7?-yzELyNO@?d#B7T6)x2@)O6)dM<ICg;>PnH^JZIG?<{o=+=f)~-VhlPV7(OKAUteO)mXtmXIvK77LE"
    "LXAze!l;AoU;{SMph1QhyPPo6E=f8S+mK5QiyjHbb8-{!G-%Zr<h2>y);6A@4rISqXKy%<MgcyCrez}AqJ&L=&@eF$yGD<|soeC<"
    "rNytfIInGAEW}p=`<#N+TS=#t=4g6593UvB*$`1w=GGeGYDe97vIOF!0)kW;P-E2?J7AX&CS>7Yp*o$QH^JktJSA_y>Aeh<sTFDs"
    "3j(-@htZ|b=48<A@2%9?N1IX8K+nPDm55R(tgXdKuN^CqbQxw*bu+xRBc%#w4G!0ErxKQSvxM`g*7UTt)o1qf_tjZ)a&pDpd4vR|"
    "@a{&sSde9yBY>v$aButlFSTjm$8Y_SA$i~|aa^Y3Da8|JLvH`TXHzB~8-C`9r2;N*q`v$58~UY$L1ycD{&;pRyA|JR9d4_#mGF9k"
    "p%vw9w4WExpFjF|B=F(Ls$0|EZ8f|7D4C_j3}_^rLZVJ?E_npm(Knu#<(ji&OC4Q@i{*SO5^N%n`d~C>LzS$P6bjX#c1yoP#MCWd"
    "|JR;zKA21{H%NwLGIE~7kDTb6eH{ICDr~`8QOwrJ^CwRB@P%gJaj=|IHPVE~;G`LntJ1orNvYKpDr7y+?kDrQg9)m=HK~cfxUzu>"
    "BFbi^L+(y>HmzoO8wggzIgVftdmJ{svDSpPR)Y0LjiqW7i%9}P=LD7!LAyp6nWV1-4tcvUh}&O}6Z<k8Y_<q8%aB_eSY+-kf(M^9"
    "(I%mqygF;-5o=MRvK54f%{oxYm<oZN@aRT?QUz*ej&VNqg7>>;oxKMwE|@h9yUEh8Q-1wCdFaXAlgG|?e9JEH;L(@AHvHG;x`$di"
    "az%+QmMb+%S%F|BA{s>uak*gKfNpTWYi^-;_<XjZX{~Xveo*XsqV<~{T&GGpd$#ShUQN5$O!3z24#@L@(P%OtU8=C#Oha!LM*5dK"
    "(pj_;XGFG6(q0X!H#2RfH2P{XeR###mI-^e)zVn)C+B^C{k+O+vq-qT2d(n66e|ZZVNl`By`gFTja%p>jJ>KjLe?t)%WGsAP@WSi"
    "%|LK%DM%F4NSpt;v!>&;_nXgH-#TOI)wg0ggN&@>a*2d-8QP#3SjtS_Un3KHjdor4cd!mFgdSu&uaGJ-xhJ&o+WtB+rq!C{T$ZSB"
    "#dM+l!Ezbg2ed}Cx-Y>1l;`vmp`}?s<1{v9T!|_}rdG_}?;q%;NEN|TYJ|2TcBqN_L7$p!L<`N5t!7bLMb_Hxb@|nj?*P$LMM2L("
    "4ILmS83?J9JZvHn_*iexU=R0<ru)z#Eo4dZR0U_78bl>=NKc=+%bs!65Pgor<sika3-k?)2pkxSgUVn$r>_ZOt}2i`VT<0=g;GqE"
    "+fn0ntEKnHz6$E0cv&S!5w~>tS$%u&P#gvdN=NH)6KU3>N6fGN<#9%XA}T9g$8@LKbCNbkLv8IoN^lV*TLHLTl2f(ROS_wuD7-YY"
    "u?t`kfW!QBQqt^!kYd=<P&kqjzLhJfM|Vzo0h_0koTVQ!6_Y*Euz<O=L}Yo+WUomWlOc&Ea3u~LdyQDXzs<^`73<xpI*T9DpZ!Z+"
    "sR9P7Ea}M^hfD|9TP~=AReQ<Hz4m7e7N7EalDx3f?N@7+T3AQ2^yT8-SBvZMEMZy&dfi{|$Z%HuF~hmHJnbGY2g*f-R$(w84jX6W"
    "Yq_LRlkL=7vZEAS=ev&*K8MDtv;s!!P7GL;O2cPXt0KUPh-0{8B3z)7bI&&;ju-8)T}4rn!;3YYCQ@iPyolt$)e?jqvev3~5;B?k"
    "bO*x7Xw;tPkEqQqq~0{pOY+!qWH)PW8$u7Nfi<LSLRwu0k7C*`3x>PYD%j)2P@RHp2#s;D9<m<)$+1!jPog|J49lHfOztXzTIvR2"
    "0pX*6*sJZcYYjTlhTlv<<?Su0z{yQG)kF@I-v%&LB|??!#_Xbo--0JID<A%5=CfapFI`<HaVv#2!p!HZQC3~N_-MJfwo=^;U_v+)"
    "y)$w5`oi?ZrHN3h#Q+M7TF#tOo7-T$g|<^}r>v@?mf5XOrkde(v(y`kF0p%S)Dq3CY$ejGVv^dsA52!FP8Htm>{e;5x8A>y;$j!)"
    "FaDncbXPHVH>dY_0o77*szGd~Dzt%DsD3>;d3AjBX82ZmGuro!-UVOa!sFjhkKFssufG(DYpVTRJ-k<+shaY2dUb!}=J@EN%&+gf"
    "KQ}oOonHZIi5AqN!z+h`;acXjT>r<%o@+q6)#U2^huaf(7q^mkBJ<;15p*~8dM#qHwRK9JNZAt@eJIZ)v<&s}ZnW%V|1LYRudcN^"
    "G=>)M-PLqJrJsl`s{n<Us~yH|zrJ7l-9+NO&#sGW+l}3s))K3isS!KwE16|^)u7trSA(|m-@%4XVD_i2P3=I<X_DhiqU-~!9jwXU"
    "YJ0JRKX>k^No{txoHm;^A<5~;8cHF}Ca;DaDy*#mlv_oG&cgq8`g(qS<?V%wP9|52UNMj{1mfCc#U8hQZFwS2rPscEsFM;#$=FTs"
    "@uPomHPQb2q_u%%a5B}dg9N3n60g*nv}I#evA9{dyfS_9`sV7Rhj%W8Dx!%qf&h8Du)3(+{UtXtvYna>WXIMP9xp7;Y)?;(jjg6C"
    "R)fi*tdWHlNpFH9HUY48cVfKTn2R-bS5li~UW1z&5lW08;Upc~RICt@eL_XV!y921R#tTV4g-#Uar@nkjmW*3_a4BhTB~uQ87$ys"
    "9VnAnc)gNqvH~Dt|GfG5<J#6Q6JsGD?>u)@I$XW|yV2X17T*4Um*R`@+#a=_*r;xoYpVxYN#6W&?be?B!Utc8`&&1cLe*NNEC($)"
    "hAS$3ED8Wfx89XXWwW^QqsZ?3^z{6A<j&Y6sYWp+Ew5o}xTdP22koC?_v;3_qZ7GQUdx@+eMW7ii=s`?q7w5kFN|T<-(|*?w!U~p"
    "u26S8+|(q4^|k2@w$96_To;2&je^_)i#iR+m`oa-SaG+W?AQ19%W;DqR<&pWkGcuvYrQ__5u?kiRG}nrtm9d)PwV%Hnoj#Jgs)Xt"
    "1==vwNv%axG?4~MawuaIW$y(3V=Q_1AE)m&V{ERJi|3NECfKSitF79t`Oi4GaBb@gQO<x$zC{MrjIR|6hVZJQ0qO14qEBw!+s@=R"
    "_jc~A_GwLRE=Q+#u>Ww^k2~=vOpd19paZow2GZ@dKVKa@96RfGw0;AZ_bOG#y8HjU-+IpNOr_;jjz;#&R@`Kh+M1*u0C;u2rplIJ"
    "wccB-;L$(?&^1-YXP<UD%x&i};9OG)njO9RdUr!s*-w|Z%8gjq2*}zbjZt`(2{i`i(=CtGxKgQv)K0A4gbi*%>k?EnrFuQ5vIkwg"
    "W$5%a<zSCI;W7NFt2v;v=H);ukw=#^kU|u2MJcj>3^x8P1N9ZuFX?bIt{Z&%j0M0@Qm5i5B`+&-GNaAHYHUBWux}_^Pqo_KLe0mO"
    "X27Xdpk|OD%`m2tB)pW)kKNyjlwgHh38T-I>%f{4QOcA}g^Dk_(#>Zl^RiiYI+U+3E>$LH^%=P)4Ao=++}VQb4QQjN(ZHBSQcE?Z"
    "2CK`P<$R;v*QS%SkXoY#AhCi71Z&o5JqMXkiaNC<S$MnIq|gBhK(a~|<H0i*HzcES^+7&pc~b;H7*I)2Gt0|bo>6<w6i&sOoSG-B"
    "g;)d7AuuDSm;=EWKGcfTTLBfyma1gA*tmiQ#`)?Fin|ew7E~7qm=Q{u{f*t-mMp2*Map~S?(;7X{rL$?UyH_}^4Tp$n=iS2q*g?o"
    "b$83Tqxy55_AcA-D_?)|t#7oyatg2>oDhw{?KCJg2FR(wm2Q2jUwdfC+hTRvRh??cS~PI7TvjRyOzW`EblQTsLC1+9*OQ%xI$E?U"
    "Od;2)F|S+IqBL}DmkyR=h-P9qBQ($^ib;Bv-r{n4QLWo&fC+iJ$#i%P0IJUF#g*u$?adPdKkV|J&|96}w5du#j284tq(Q5+D>~JV"
    "R%+Nr^t2j!+_rQ|=<e~_pe`Mx$H?9NiJ4S5gldM_0iSuW+w+~{r~dTZ;jdfTY*x3e)oHfbl@`?MFzW$=3(KmeVl?M69@Vry0pvI{"
    "WLBH(J`}0)OjW<@m1j^`Y#^w{sjAPft1_F)M8-GJ!RT0nQ?#3nc59192lbe37K6#)*LC(D={b7B*5hzH3=X3~t(B`<eW1~8Gph|a"
    "(Fmt%1Z7oY8l|br>VrI3qmxx@>K?7ptk)Wypv!b1?M8z_ugD$}g;uZ6sq?hRd(5y$?sJ*jEV!>l(WUEwJpDFHw+mD0HBJYPCvQc_"
    "+ojx6Q|r*^6)K&D)*ICFOrc%b()J77`YFR-+|Mo)Q>%q8>+nil9$JGQ1Xge4>X+{4Z<pkiW<HUneci@LWTP;(FK^;X0RpQEQlQ+F"
    "+CEu9$EZAGi|w%!lZ%Y9Tu#+2fL{sd)8TA{R1(TkHC)xZO&TMm<`uryc7X<qyT;OX?%svq=2Fr8)XDL|!lOA(JN%<)UKy`Y(TBM-"
    "*Q}S+TVt6C<@Uc`ytwXZ{okLJ?<dj2|Ley)yQ>@PVeg6K`^8K%njXg0eM&7#WAz|WZY*3Go3b3&KYmzjm^y}@>4ElSblKW0REM^7"
    "f2coqChLw%(&$)DuR0Z--<i9eRJdGJj)1CkG)l27xF3ge)#AJFC6XO}x`zGTWaaJOhqSMsXDb$zR!|{yrC7axc?=(V)&MFXrecwK"
    ")faw~x${mj_r(Eyd(viZW_Lf)pbPQ}-w=z9Qq}+$CAr2*U~Pl~AnHh*25Osxykb-(G@*xEr|R}MTF(v3_0^I(yH`sFwwQ7TXGNps"
    "5L8wp1yxx9l}MvP%79GiXO|xT{ZFrq2FB@Vf?rv1U^<3^YgMsXD~BH|(jN!GA)k~|927W`q^!G5-F$HE{ZI78l2>BYnT#t}gyW%V"
    "mTRWM+e_<#)Kp++c4lmQEVOO*9MYPca^$Eiw=Kl>VjI(u)w#8JAQf5JNyUog%}i=RY3`Ic)N0&j#M*glr^=vnwjQ8tx50CQOvF=5"
    "D@*Gs6QE%s6`_RJrbag+quUcRB;5ex*;<n-$lzpHNY}Kv+jsMOQ<;f-56gwcjl|mI1nfRS8Zool<v4NPX!Y5UlM74r`Q=z}<Ey#V"
    "-Bg|2-R0MAKiZg|{cL<Lu~j@kiRJkONTOOf>oYqh?_6E|?B-XuzuK6OuZ;xqk+jBa(?U>-+HX^$PMOPRcQ!SqY?xo0*odtzN2=wS"
    "ND#5Ql=J~FtF5MCSNoyPHV08xRMTaa6c!#{uS9m2vup15-a|dThlfsYMYEN7EjF`)rFbS@s1`yWe*D`@zxd?ix8F4z<vJ_b-)27S"
    "IP7)}wfFb=wH+#`w;yrY5B0fheTKG^8jY!m_W9fUKtng^)#EKgq3T*RR#Y@JwnOc9pHJQH4X>_mWp*;_Gj{8MOWWDqI@IDBw&5-M"
    "9+#SpYT1IlyiukLRGf%yr424iO~9>MPjGjoUV2p8osqS)$-y?Itv^aPCW*vChD23LMG^PvTY3h%!mL}go%r;&_reYF-)~cu!%xPI"
    "PbCG%*3C!bSO2v(KlSkTPp;qoK61?`3?57OKaD|07)O7|-q#R)m0|*_2e^8$diPd7`l#Qw9DDay)Q1=P)4}c^9jm|G?KpAn`={&;"
    "@?c>Ee%`VBq`ioBJC6_ZN1uecz8?MHi^yjeEenCD@E0`y^widt9__xn^9TAb^zlzF?cDzmPK-uB8VS7n3u11XQmZnVGi__V72(J7"
    "Xj|;kXzHwK-|Z^`4&d19YqmE_{JHJ%8>R3At%>379AP}<tGCQLb#ys7G4bg}jM!P8El#h9)`%RAko8^Oe)3D<WG(As`UaxbS45|;"
    "JU$t`Kc?C%1SX~;(;LcQsjh2rjxi6fz1>j%`DXM_!a-SbYJYDgs@iS_R6-$tsCON<4jwn0J~r^ocRTzaw!i)b-FquHHD9{-Ye-1e"
    "<CC%V^?ZDT4X@^x=Vcqo(DIr!xuVI`6Jxvd;zR9TR0ymVZ{6~XIULSfr~<8JD}gV$iN$_fO?v4RIds-~<ZJoG`K_sY!b-dzDFn9m"
    "rP%&R^1uG>&L1w0E1Iu<BQo&qRR1f{<<;cetUO0eDxTd-os5<m+0k@nHcSK~eDc1*FeM*M&g}-}vwJ|QXrQVCGL7{>{>tHQa8tRm"
    "k%})+4SZz$0&G-j54YAp{e!s~n`h@;=3Z#*5g>B8_{7p?EW68X-XACO>%7r~wwv7uVu1{XZM5gKUEO~gXZYPcna=3+8+5={N};55"
    "o3g2|VlvE;+bm>>h6`fANY&M;AAIqY0cqRWySFc`Y!+s}SY8sJHeCqCcq@Q)_E+^<UQe6tU9<zZyf_ksvsZGThz164EwegerM$AR"
    "o4)t{Cre-5Y|&)P$Y?vJu}H2%5c+Ux`2rpPzc=2tiOA@}SMp+}63+u9SJ(Q!4lBPc=l}Y|8y9yLWk}@0y`N6ZZ!Fx6&aQ8u93WRI"
    "lo>0DiC%}UE|M4&S%~}|5x_-<QaXWOtgV%GH3qN%f-;Yqcd?Gi(7hJDyF-q@+&%dA1Is(bo@*0fD@#b(xTjSCt8|#fWJJJvu#Vfb"
    ")ta);Kiuf-r~@v+Ah!udLoTOOl;r^BaUySGy-ue7{npnp%;wOxF%aD3Ode3^*I8>?Tn8bT1t;Vswgm?ueCGZ}wRz`f_wLidq|K<%"
    "*>jR<->XruXafvJE$#An^-eL8^B5I+t@ttW;=e3)PH;MP5mJ&6;sVXb6k%(%L?Cyv?#EgAu7Ot`Z6z%5{$_!lXJg9+qd`079fWLX"
    ">)ML#ye2Kde5|4$#09&qK=4qd5?Napcu*FT7v`F+ephHFMa(x(A3AS;*~=UPGHmVn=XxptuJOB!FIj3Xv=UA0U+$&4bR3E7PY}``"
    "+KwMnKKZrg#@=>#MfHM~8c>jr=VTK^A-wH08>vUR)Jn3QR<S3Gps|A7&A7hyl(15py>_AHNlim*%@u>_c~jI|&MqaYL27q*Tkq6Z"
    "UzgQ*a(yXX(Hc^_jfvTjDkG2X)OBWC!=RT`m1bwQ^rol!yq*u&)aN|L7E`&BXXgkeOj_{1ot?7CuwGrePuVduo__o9e+qu{1Xu#d"
    "@rhuBO{bMOrjngv;x!`pV9)WC3qIkrskCSDYrfX8sfCe77TkLfFnZmYaFyF5Ojrv`D)K2-2C2g95rC-K2M_0_nPf~f`|R=<AD#&w"
    "Hylu$4byAQhI;Nsq_~ni)Aok-Bo=ftp?ES?rh@5;QFQE6aF!s{qIrGra9s%k)6<3*`jg$}{r!Anhe_>n1IE65SFgm#g#2=@!UZEu"
    "SW<G2E*a2iNh>E-nM%6W=It8%zFl1$waHUfN*t1@?P3)wmIEJ+cbZDuD{Bp2PL&wnS<}*djqsf5a{`gkJ3duS9-JTl*=IyDP{;z="
    "G@}7^JDH+Ns1J#jr6^M^^Jd0*@@SiKFX6IO98Z|B)MjZmdDMq*Os#3qU~7AgVB%UT1`tXaZo*x?!sB>gWMRXg__MdVfBU=1fp3}S"
    "SEp+c2CUU)7PqTe8A4I7{PED$=~dquw+n_=u8qcZoPvmq{N{IhICJc{Ocq`3^`?pVzRwMI^t&wG{QK|x+-Od98tHBov=y3WW2I&l"
    "OUrG1Db(-gx=pq3{iOHHf11?8Bq0+&{q03LovK9yO9O!kM<|-%g+`uKq?=URfa2e`?lt+`_~n`Mb5D|ua-*tuqAuHzWo~KB+N(Zx"
    "+U02@+HIm7L~mYMmC0vABilG1?a?dt5_LoY>N&p71o{1R0XAnrnTXoi#u0*y)EGw1z$4>xTq5Ofc+`U8Sho%l*-&5?X=ZwB4WD13"
    "M+p^3lyViNOjB>5JlkM-5FoX7P%|<S*y(T#^x{}>p;MI%C+b{2Z>*$TqM~|bxePi|8RB5*PK~C!W(Gx*YHce|2h13!(-PQ_9dqft"
    "r+V_lIYRqtn0P5EPejd?v|iBFdYY162IwZwX79bmUVVku<7HVF0(F}jYOZ2KB(t`jMlsYt)SdMHQ6M-3We(#=Yl%V00xcS8rBkjy"
    "tX(Z6?mn1_ZpI{2L+Nd{^y8peA#al$7L8AKx{-FrGtKvN*>@z<$FyPIb9twKWXyU?pp}iZt{zgiDZ4?!2?}slF;zWW-jMcwzWl-4"
    "^3`|I1){zzpqZSnCaF113of|z$&9BKHrGfC#qOv(V}N^U;`;pWFGWB9;?Z`-T;`m`yrl#^Ln*$^m|vMSu1@>+H(XMY3o|Z$7b`%r"
    "&Jt;)83U>5-O;$pGR@4R$k>;&)BCkgsrg5?%w;^4N32;TNXfLkW(hq^B>Gn%(*e@z&1bA<!dHgDuimg-Dew1YBB~1GBCFbP7NtaG"
    "oO6a#ii*seDaqzHiqUXQXt*N+UTQk=hKUSY^JO)x>L$y5psd9tx=Kl?v?I7}h|+KF9@Hne_ISfZiUvW2$4i!o!nSx`Sa?-&^C@@M"
    "Dpm}b%%hhf4yxo}Xx$?^J!LlCGy+APH6cR@L}SU0;cV<w3sdBJf_bcvbZ{jTR5plNyrr++=A*6JLL+9bq^xWXmNYsNkmZ`dS&Mpr"
    "RriVlRk2l~2d^Ap-Co}}^7}RbstT}FZ_u=}0a-Z_BR~}_P;wb7Rrj6IkT<t~xGGO;5!#sFYNT7ay#a<i%&<m)=tejfENNMW%TyWd"
    "9@|F5-SzzNc5mPPV{LOzRt5lNLSjW2hD2U1*3|8>R!zttZkqZ+hX(gr4%Hm_yd@v*tYkZcJ&{<~9E`dNC2*u>K%3IyN!i+~<jyf7"
    "RhA1urXEouC5;+__=ZLs)Z%-3Wul$X`R290U9FhYvjJl{X~3E_m8Qu`Jcu_b1d!9k#&SRp)nO~;FTw3u*duUABQ2L7lt#h3cN|(7"
    "MwgBW6;E;B!_+*h;$LK~Zzb@*P+2P?Rz;91#&d!?Pg5COqEuQIQshJhS0XsR!O9MPp{cPo!mVO(6(uU_HD(cDW>IKYXVz<)s)L=W"
    "L_3OW)>Lee#CSm>tBpLz@{&k%@}>{VICHF%-GfsGaaAYm*(6zmLQqktqYBzpNJC6SreR>7Rr2K>&r3Vl>x}zbB2Y&G=77;;R!>%_"
    "aTdW99nr6jiiyp&`G@Pvx7Wk7OQkdh(G4E^Y-@W%z4fm<W1El2LVT8t?riSwh39UK-+CC!WjGUJv1ywr2Lg90x8(}8!#m_rVI5Nm"
    "<>UD*P)AfwpN7qdG3s`>xwAwP$z-*Gho`G~Hj9}7l}n~m>F$2?cC7F?82{jdw6umB@9Tl4&@^_sAT3*rHta1>)2{nfVDcYE;{PzS"
    "OhrSEZ=M#qic>f5yz{I1U;N_Aa%!1Q&uoezBDoj|<@f;g#jQJ+AML*L-p|KIM-t(zL9CVdvcwpqbQR|#J}`H_>oidWQmN=~leu{G"
    "`lZ>&cW17sC0Ze)+9lTPRGOP!wUVAqOqAfLQw!~Jd%Q(?MYjX%1btVFR`7;+@CxkSNUgHs$qdKaan(r5a(7ccdOt_!wg6pP?I~Cq"
    "giEsEkg`cNo!V{ygnCY$w&;do+o0L0af6T-)Trwv-2m6xCs(zLdamjj_#=mv)I*{N2UkF8ti(xL0|5vfMz|NmsvM!SqgK#-Vd3&("
    ">B`RoccMul8GIb8XX_f3Q&}|Q#?`%x@Lqmm?#psYaC*s3R&%%S)Nj*0x6*{rFt!_@4x2@#SK9_e5VwwACg1(H!soZAECbfkVPAqI"
    "!Z*^RHy$jmExZ>>t~bTt7oTdpo}FPumeF8-S-rg@DF+G#+1B#*_Cjv@^4QJ0*YqH@b^Fr7=hvXbwzgZR{?F~Ulh&s@TrHiJ9IgRc"
    "JoM|{daa6gcB0RAHmz;rR}-7pmh<xk^atNeDx_;4d{L1Fk^kPwEgmSz*6hWp=2k9oduQa@f2=P|R%<iG(*m(o_W!A0Ft$DV)!W*$"
    "e(`K)IA22@y6_oUvL;_3au4PnSIV(^3z0q2j4iGhk9LVo%kQt=TaP3I6Y+9l89!vwqR}L?Tm{O7Kk}~~Bw|p84D@9L{^8d2+~OAp"
    "LVWYVqmB4h4v{SOb`^5&@BjH%l_xzBr}_8)@!m{eYkF;dKUOUOLE5j_nIqbc96$QXz=_wsC;a+fzt@vjB_HNxsoz}xFu1?Clpb4H"
    "yN||myTN#LEz;NzeRBE6%&iB!LcO#$GdHy$6*w|A|Nf`HXyoGN7P}^001L?n<99E-^INl0W<F#oK4(Td#7t&&G4N<-C$blcuCJ|S"
    "Gno%of{#gdeS88r-Xr|*1by^abbEX0@<=trZnf(s4Bpl0_;Pf2CK8S_fz^Nc93P)Ibt3bDjfI=nGvR`9A!pc%S?2cMJOaFOT<AR}"
    "+PAiKD|_U`c$MP>u}J2q7em1xZ6=2T^W430U~Njiu&7EA&ZQI)Sc%a!8Yq!sv!>M25|mX4fcp@lu~WQWe7J$khE<7e0A(bt#%Sx7"
    "-QQpzhSZPez>!64W6l^YxI3Tk@SbYx@_d7Z2idHJt+<j@-?HS26wO|T*EyiH`ie4vQPhb--aeh`87JM#mFK|T6SUdf#L?}DY$sXW"
    "S&@xQm}aK1+0i^E6_tXl+9Y@K>CsYRVQcvClkGh%?QO>il;PnThBdp}5wihw^!R(?8UH%xpNp7xQo6}FG`7IW^#Tv&d75Z46^3DG"
    "P5|A}N~+B0UMle~<{8W0x*!TNLB`grSd!JQaIGn!dhx65mluHf<;jF$ey1lzXds<RFxs>VH(y~(9A8EFBFPJY9MIARms5$c4YE-p"
    "Xi~uuY^{VlGjer9kJ)W<+#q+h8A%0LhOrb)mA_c3T^|7^LZX6~DiRAo63kHz9!AN(s)ydHhhC*a>cvUpe4sVFlIAKkS-GBPo&|EJ"
    ">3vP<MvamPxkT2fdD;@*H7RtC5(MQ?Dz0KrQ0#Cp=?~5SKvVxKoA{E?@~wLG<;C^h)t%nw`k%1iKC}6i%=GbfnSQDGdU2{Jbk{RF"
    "{bPmvnYCnZeJ@xec4QTLKc}*Fi|vr$@A&rDUO0L7ndhE8;hO){^65WUKL1&7m+G9w^UXGA|IAA7!)y9`SD!8io{Zf!Ke+ei4}bXd"
    "v)?&$_VsVamb$}x+H4RE(&89V-=$7<pXzmJ+WVAG4*2^IJKFs!_0%=))7i?Ssne1$Wc&lLg7v1SyKaZ!t9M_Fj31l3hmE}F80wWd"
    "&7DtlY=3!kek?xs!PPeuNE_XFvHKXMl&DHn7A`&YV*3l-;_J^p`+cr>_{O?<arA{`taoEqKRMUbcT`|CCshn(T1-`FqFO5`=C|32"
    "DEK2B{4WhpN3~p*;hel)%&6c<aOYu(k0)DKuVNp)Ex&pB?|y&rgPYes`{ZK@Q58y@V8_`SQ{i*6D8%enO(e=Ork9`pk=k>(v-g=&"
    "N#aO~3O6K~fymiVg>u*{^|v(t=ntO~;Et$305m&1`567^I&$%vQqY5;G_uE4t4x^SBq8%ZH>dwcD&8K9znQw@U-`&AafLSIYx@LH"
    "rvFw<ytx<f6+&FCQLK|fy#CI+;h+BM&eYw<2xe@QYH&%WG2!j4T{cP6pI<nE%{W#M?vaQxKPv_HBr)FJDMxkng}J*!*viF~$5VH2"
    "!s-13&)B}b7Z1#4cGe1tJR`#m&W-`fW{?II8!pVI>3hM#iDIm%&}Q77$J)&bJLpp9i`nJL6jxKq_d+(xsK>2dv~l#Q{OKnUt+zV*"
    "=z6j|hqbL;ivK*ToWFnL?G%c-{GBYXY3eF{tv08+e*N)#^TNzelh^8->(%ZY`!ale<Ko8d_`>>hbo3wHMZ$t6yHTNCu0PU*XJU^p"
    "Cu6@_{AGQ94kNc-8T4{gNn?qdl#Mpd@Px(m#%nL_BcmE-@x6E7iQSzGE{w12jVdKZ$sh^~<9ABk?TiYm*4Zq{lwLg16J5DS%eJ%V"
    "eLbAD8Z<5a>ea2)WHb3#y3l6zAA92bnQshzG;bVBJ^j0{)_I<R_}a4ur>0w_^$R{VZ%NcFB4N_N%|TSxp-!$m=m0bQ+HxxbSk!=Z"
    "fKywL!Bg6!*6ts?@pQkx6?YjmMr{tDU=eS7)~EHLC%gE5b6sqfHC9aW<#z*%&G_XnFMpA)+!;tjbP_Yr!XG~A=~J5{!Ad8)9jx4e"
    "n3@yKbs+5L{NW3Chj$kgcC$xPc>ERxiKzC40%X;<!b^tzt>*69%Hqe9H#f)T=Qm18LyH*!frU_lX3HOix1*o$5%cMCH1S|@YU0u8"
    "<MC^Oc$|ksi%BlXeM*l<Vmlf-jcU-KGGNhIxe?8(+$M|CjFi(vf*)HhZAUYiCIxYPyuueDv&q03PPfT1=-uCZ5DZPnvY$*u;;hm*"
    "uLUA1LFu;?bkK5~MlD@{vw7{_)cdo$H&(YYN#6P0R;iU5yZ`a@zis~0jR(<*TS8^635SbJJdaR7K^psf{-g2z_h&!8`o(9DVh;$3"
    "A;6}Mt5mV_P)+W)sGoc3#9A>?Sew5+Hhtsn=+%+?p9Lovtxk?(il*plvmhp@q(g3mr_y-E-DQr2s-R2wOfkyy9MnS6tZsI%b}Q?@"
    ")hzOWlLho$FSXqW!jEE_N26hmSOxiPrwy;0NLOovl_)TeB3i%6fwdp+#r!9&MnUO>+5x2vRcni7^`NESXwX=-nCKnoID;MRm_jGW"
    "b;&ePY@qO<OacVGLnG76SVcx-HefpG%EV=&JpT67&D!pox*nIKWEtmm27?i8tf$rmF14{U*{qgrZMYw;J#2gVeHL8fwLqoFVsfKd"
    "^Zx-*O9KQg000080000X07NOmMF0Q)|NsC0{}cce0Az1>ZZ0w|F)lDJb7Ns_WiD=Tc>w?r0AK+C00000051Um000000GsR=>KhQr"
    "$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXItqpmq^YA&t3W#7(iB`_Df(=(C0{X@C0nhb"
    ")#4;m%Vpv1mU~U*t&&$USUncoX{qwn-I8(nOiMP-UQ6YU1j`Ev>{haILYDU(g)CiPC0RL|L|9Hd5@2O6cf>NWx63laW`pG?qfeI2"
    "S^<^|`tvRS&W*6F?EYYx^`qDF>$d}z3C&@ak$YUNS~Cr-?kO}|cHfe+JldOV`CCWPD(~Vv%db;jSo*vXwQPE&Y&mN;vz68Q?Ut%W"
    "M=e==lr8_+hgi;aue9tfSZH~-<C^943G7y8KzG*$C|l-aHCa~ferQ>f+hFM$t7-X4OUDubP)h>@EdT%j2mk;8ApjV&AP)ck|NsC0"
    "|Nj#J6aZvzcWy2+E-@}JE@Ek6b1rUhc>w?r0AK+C0000005Aan000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f"
    "7oT60k_r-cOUx-w1&SAEBo?Fs`5LBXI+{8PwF=||F1?x-yJO26?Pl&dZTF3d%U)D<t6gcog8i%qJM1PjFSFaN*=ld6&A0!NC8OPz"
    "HZgmL_uh6>jCk#J-WS^Kcz@G2V{z>s9$gQ+lW#8BeJL`u*Ix48?pLy`y~imodug3{cAO{f*m3;$YZoLs#r{Wi!M-)S&fC@gVYJs;"
    "IN$z=K=j^!iY@yLzTLJxp2%arOv1{p!_RU5%FYG*#PiPEeG7YN_jrBk{*v>B`-6MC?eFlY+Ufq8YpXer)&5QQE<2s?o9s*<YT4IK"
    "JG#&R_Z_=k@BY~p*~i*{3t41$BG=P)t@k!N08mQ<1T6pn00;m803iS@eS?Mn|NsC0|Ns9J02BaZZ+C7kGcGVLFfM6sbT}?<aCrd$"
    "5CA}q00000000eu00000005M@_m>^lc_mso+?;dYzTLNTKqCVrK`>L2l_<;dSeBC<X2xrr#-5qC)(cCEUe7s59^0c)&J-!i45F9-"
    "5FkRMfd)Fq+c)P__g2p7wf}@ytA43dRp;#QoPEA;@AJ=}`rId9_&f;w58(fr{@vgEv)}pC=|?lu|M%~onqJ6E|HnW6)BpCTU;Lxr"
    "{Nq3U-QWB7_UFI&2Y>c^$L)XipTGDgzjypRbK&$t=G^&(%$ehRb|LfsWd46&4u*CP@^ak!9L&1`N;w^#Cq{5ILYB4KR6Xb_dM4$p"
    "ClmIBTnai2pYnFRa37St_QK)5Daeav(#wn>X56ix@_0Tm)d*-vMS{2GXR%p_=B8_&c=FTigl3$C`ti1%)Rnkpsj7qZ(E^4^F(LvZ"
    "ZoCHwF29d-gPg6Fs6EH2@#JFEqoKN>vVb#u6ql}dK8{~DFSzX4h_VojFNKwa#kgrGN!QZDYJyJ$GJ8c{C8s=@pcaK05CfusIf|8$"
    "erzf-jNvW33y1M4W;$XM*1&{Hy+v1s<V3J#p9&_NGpH6;C}Wrk&1$ym<cZJZHihrMUA%D!Dt%OLU^AXa{6WO>x+F}LqEt6EXkyI}"
    "NGPUycJZS0pslWTPXOb5LDV?&Qs_)P;S@qpQ&q^Udl-Ui`Vd*K0R?K(4%<g8+Z4~mXVqC}^0Sk|v={O?4Hu~Zx-9#s7HYXJAz46)"
    "a0RI6)4VnXc!))H)Zij8G~!B%LG1xMR&s3?sn;LYu2lxEgiSfEs?>)F55y_i)Xacuw2N=N|K^Kbs>1`+X6v>)>eWV7ju+f%QVo+m"
    "gK^j1gs;8bS-XpN%Km(5SU+?lVUa`Os&a&{i(;jVYoM6~5%-`$l3*0nuzpGLXy1r}-v-eivbfoAM)Ly{YKC|@Akh&QTt{>TXDPpV"
    "FV@=P>JNq(X7~~UX<LEw6?(i)pCb7eUBufC^{#ICy#ORuaf|Tz6o=CCEN?pw3YTBsawYhUly(hLwqXCa6Vb!I=QcKA%UkGn2lP@w"
    "c!*O4(SKw@4Yi*WW1Tlq{#7UVGp7=SY>e-lsGf4$qr@RZ@j$1Gc8cc4&7ZfI+vR#QsZoeRAsrQH7StTiRv_H)SSrLeguncUt@l4r"
    "zI&^2-tpR8_~m)`>p^-yR#{^XD1Zv^9fymF*bJi7;Qm1U!9ToGd{^tPqcLI_1sS5l2AYhc$N*K$!v&BgJS-y+;?s?Y+C?FxX0rPL"
    "eV7@xVYcn6b+)?h9rpC~3hOcqbm%}8@3e3)S-qh)mN7Pq2u`|-h|TNB(L=sNfo)>{w)f#So|*q(Zu(Yi=I}(ZJgV2m#ZA=oG9cM2"
    "KxAtf?X8-*9__)z2-rG?1SDWDiAxbe^U798rF7L!0WvB#g|2i;u|BIP=k@~^-%+1hx6ecxy^~DmIWm6p)X(2c|Lm{a>S)K#I*X4G"
    ";dH4oG1&hkf_%_8aYOmz)z&kaVd+9jIVYpfvDi$tda0>>7j*oUk@-GydK-P@$K>a(^QY%J`DmdKt%{HKmK+Lyfq(44k-hDH?soW>"
    "BL!|s<UWJNF4oD5J?X!=M}KvudKTIDjcjy%9~+SW$#e4KfBn4u|NeIWD;EkUnBKesKd(cJycHPkeF`3X6q8S5(w8c!H?gVr;NQN("
    "{fE;Pa->~2ry_}M*f%`*oP*3r^`w9AIoX<LW=DtFOQV^GV)jS<%P-pt^+@uHeR2mrH{WOGq}|^@M%k(U%2{u9Jm;r=5vcsPp!>hy"
    "m&dMme)(GK(Rn-Y9H9R}bYYUx9^>WziXhKrjZ;bYw8QyhF!4W$@qYr&zAt#+=$^P@Jr?6-ztDOb4lT6cjEDZ1=HExMFEfFk)<<$w"
    "Vv~8|TJO=*ARQUD$IQW08#`m!p90fc?dSL5-zrK^PTZsuT;cOQv<FNcC4af@`OIm8UJ#iVWaM9y@h=Cbf1H>CgfC>(KYW_}rL&qe"
    "qc^{RM(X<Gd)_bH!Jiv%mIIyj3o!HSPVWmu`TubFPHySrQvYHjexl+W6WhPSV5dIi?VX#d$x7<X45g1XmsRh8P1!vc4xlY`ebxDc"
    "e<^yzVO;3plC?0P5=?zgWq;->z37<u`x{8FbKtWYncel244<3i!x-ZlnXMIxJFm0+0{SLAdE>+Kh+XvwyW&s~dJ{g0FqNcv&i|7@"
    "?C-9GwQh3;X`^l)8)!al5K%4Z>gM1(KN#7o?YM$F{`j6T`jU|T>fMFEeh(tHw`bV`zPp#<iW6vY8X7(pwwEG3QlQ=znXl=gZ@kAi"
    "05t-0Fwk_X%v4v2s&IssNA=FEw-X!fEJLM@TYIrcq%a6<UXvEb(k0$kyK`W7dyuaBbZRs`M7oW^8$Y^rg8!Re$oz$m7@rDMA$Psh"
    "uzPBzLuUZzm{6Vpc${ROpRE=&cmBN(&BbuB;eNOxt4exp4YT*zgdmKvm6(GXg=-^z-is)FBuEd?t-Jm4*~NZ^T-!OEYRbRZ-MY{L"
    "b*2OwysM^0E+lRzMs9adys69@oKMmsOT=1Yc6C|P+7Eni&9lDu4gbgw+mHVFa^^v{_U303uVy9*pzK3BBYOYzql=W1*}5Wb?4Wd!"
    "e7K8sD|-%FRymt&yP{ReW1uN>m`2nj0cfbZq`7@ATW@l$ie1^#SV9_FEUwT(0~T4aSjRL7u^>r?82}eJh!?feyR!N--TdDy>j?@f"
    "RCbIF<#30Xuo$UHR|e%WU*D+SZwgmw`>mp?SUn6L^j(z89US^Z14OS|@Gh?WNTo#tGI<@9P1>>rLwB&2O0AzIC6B;vGRakY;vhJ_"
    "=0LaHzJI;bBY07z*G1sS0*$WJkgbkP9Aj$BVfuZF{*j8kSne94Ai}1>Ydl8F7Dz*^9qf@#PKgaUtT_Z*4}pi3?Mko6clJA4t<gR>"
    "GWL%+gH!u$lk0+^9!Uy?gV%2p&Z`;Z%@E#SF}JoAwgI>l9n`%f<^f<}U~g*CHYpWY_K@ON%OBQz`F{TaRb4&mm3Vcz1?m8;4c#`N"
    "I1SG3;RHt)<>MJ<4-1uYv%4izhn%G!g+m|*lr2h>S=}W$y0m9UgsUp9k<1We3{0uj)cu-Opcxrt(e5_v7T$m(?-9PQR*bto*LryL"
    "Rz$@#OoRs{D6>7d(Gw0fDst(tcF31DYD!5!#6H&IO+XnAa1kOnSnJc2h%`Z5?GU@R8{Td7?t!gcOOgeh7J8a3P3^eAHXZIcWzq2Y"
    "U2Y!5LBv0RMT~p(ME~k^^=o?74#eG{f~N!MxCdQy(8~6~&Ov+i_Rjj|&0ym-cl`~m6HED1A*X+W7>QptFgQqscc#>p6XI+BYp89i"
    "g08`m+4qWu!($P!AYK|@NV?_sNTuSH9>Va(oO&1mU&<Fy&zM862BtV#7LlRW%=Huwa1@WALH+|Tci-LosZ<OS0EkK^GLQuy0a_Mg"
    "2QkR)F-e#^uA?QW)V6Z9&ED{+aj@5kY?XRP6ek&c7p4zrrr-5Ux2K;OtqS$~iP}oM@Up&gXQi=KtnXH-zz`WB96oYf_3IMAQg$A<"
    "BcM9K!*czl`}wt<!j1e<Wpywh%9M$NhOQX6Z4!bB3{e8s{Y{Z9*Fq~h{oO)mZ!l;Ho|H6oddx*?A|8Tq9F=1Ct@`~?DR0Y|(-UPQ"
    "uD;mR_)Vq1jZz94^`J&NgTFpYesd!5Vz*L?#)(*Z9}PQAK{r|FuqC!i`$T<BZ)NT|!q>Us+a+rMSZ{!#wjaba!S=~b-bv{_3RWq4"
    "(O!hinWUU{o0B3wb-XwxJ&2GZ+#fEK8RlLuPOkER6inzkC}<27MKq(s`tHvNt%a%PC%moAQ?Y|Ex;)A1r+Hu^XNg$+NQislAupX}"
    "q|_vMevz*{tFTWH{jLF1afWwj7Z1G7`;Mty7dYg?rU(rg5;i?y0<*B+aISoM_-|hTZ%eJPE=AJvS;};`N<No1?k(><4R4NfcTw3$"
    "Sb$g+kd`nuq=PL{`~V#G{imhJ2@?YXCJ8!efE!PeE(NrV_5{c%O!K#IdN2Ol@Z)cFG&I}BB8b-$k=^3Z6+B)>TOCCqyUjh_&7Ft%"
    "PY>3OR}$y8=ANnkcNAG_5!pa!0uai<^uS5<wU#ss>S#;((pLFD6b?R@dyR%;1vLq|G21y_b|hSp2}6^kumsb**rx-wh0wHSIcUh+"
    "_oocce1Xi8vB-1I?vi?V!N{Y~01dN*Lvk>StUQwz&qFx15VDRD&9n1JKR7=0jt=%NAk`E2y~AY<E+A?3RGjrq850-aKapfLXh{Y|"
    "2b3|$7@tN1o_z5{TLY>ZY_~F_Uf2c<O?A0lxM}F3>LSJCkIS2VE5bD?=q|m^HCI0TAm<uZlbR5<wR4i|X?oU^&sqaH=uMuEO&<&B"
    "Y(P$r2;Y2C`S#SUf0_T#2j)Kdam+gz3x{<Dkqdm0d2O9NcyRyj2ldhZX7uiNjSt0`?uyZl5!-883v}eygMWB9p)G%gcs+Z=HKfM_"
    "%H+a`NK{g|>yu$WK1PnXU8m1xZ*5@z3f8}3S<)|g*HY&D!zLxIPL3IKF$6;ij0%S$QeTu8=bG8HxqI>G2a(E)*zGuvggoE{%Wsgq"
    "w1S^aO-a^pmavl`%)@F2wO(qzcK_--_IgfUKSJ8awz9HWz85CAM?KEV(TMZ6g4mqvN@@A6wD8ur`E}*i2g`3XYCH9vJ!A;Q@$7}v"
    "G>3IAhlEGR6L!XpXQp4jejmAUNHzB4x7e*V-F}zRp;69*oWKHSqRzBHPlkky5jwrP;-TBq_bMN}R4m*Qcgl6|OwO5APNj}h9IunH"
    "XbZTZJX{$(c%`z2V%FJ!Gd1RC-Q1D0{u=k5fJrYrHk~}}`C*9vtJC<OM<m1Z7=n)0CcP4Kl+p)}Vu2i!FS51u^|fc)CodhO9&Mk@"
    "ib}w6F2a$N6CO1(=g5h0V=&eV&%<8DH`Vk#E>@9Y`iV{R6ZHn}+V4lS${8~|99g|D)vxP*qa;B_c>x&r<!YW*<&ta8MFbJ=r}aX_"
    "SHA=C+H5!Z33a$Ybx(t1H^}LqVHY2CAu)WWLO#{WyGMDRXq9j(>@9gEt&{Yh@gm_haZadBJ8}%c_r@@vxz~va^)t@cnE;y-u6P`3"
    ")Dgl%7h-P5i%#u+rt&a#cVeRmH;qSIQR`^v7J8S!$<d-ZW>Xi2S-(H6I6lHxUF0V0wrgWl$h%IV+R>cmRq96|-<ox$o)$b#=VLS2"
    "<pV5x2fDD|aSLJ39(lRUMWB7bE7fPgu#zzPXD+(2;$?9zg*+E#!u{CuYtW}kweb|KjswieXk=`=J2fyqV#MdC`99%-?3tfQ@pr}1"
    ")e^AjIk!p8_awKwPC1m`n2_-1m8d12(MMm?1Mil>t2y=|eENa$)Wd>9SuY3cE1pKg?1&!D3|Vd^dbuC{BGsDk-R%3D#gk$hNG{Y<"
    "zh+wtBYZJT6;E)!5B;7xlCHtXG&!A|S_lP{R6!k)=(EzKnYqvmenw#v(qK#D?vFzCOsg~JtvsD3u)Ia~OOs00n^(hJ`7A%OeGm=$"
    "Lo^dSI&2gRTkV@YKQ4y|cn);24;*7gkfowfSBy)(wBYgj2NR6w^D8f&5&!Z6{5O*vin%U4n+VNKdLm4tUlJ1iT6wo!Ut!y8R~*7}"
    "p!b$A07%J;;ED*u#AyH;UsOK*#wqsgv(gWrlKnv?8^E)M%RwUuBAf$KzK9}sk0v64Bh7moL_Z|h`-%7)qvRbbs;HIulS6MxLiu5g"
    ")=>@M?RJv17f-|A_rotHgs+nQbOcQYq)AkZSwNBwkGf&EMrBANsRZwccEJx`jaPeDx9R*Yzh1x(Y^N$x!)`>ugPwSlh@_XYo@`8T"
    ")^?(Cdcu9zPq)_km7}tJSaVwHA{<}HhI}wI8;FiC#EzBOd2a-AfgX0<gqn_4wPSQkd26WH9-hlMye9)tkPtmiU&IJ4GTbE2kF|-?"
    "-TijGFZ7tyT+^3ok{K_=1E3_~J?q^8u?idO&3?)$1Tjwx3%%Ml*Ln19y-h{Iv(Ju<KLWkHF!!~I$d{oY2{~Ye7}(aR;`BPDQ;xtL"
    "9^BumZ7i>xIh=HVI2yh+jnkN0k7tQcK$K#tV@3c$9SU~M2}0+o3ECuSY{9Z8KsD+QpMZQC5`t7r#I};dJAq4P6dfgiBw=A97(w(9"
    "*7rbcDN$%Z0qc?x1hH{PU<8J<$@KXYkWsZtbl7xG1E&;zuE$24o)<dkK1cL;oYMU~7N#{!P3<}5RdxbN5nkK&0W2!WL4`=beckks"
    "STvrRj4xV^x(aX>;gwg@=G)%b{_}W*4=zHX69FI!Lz7<H2bx|%^7ge6&5%%vGQ+^A5d-WrqTrC`G@z7|atUM<A^b3lDt=?UnU_a>"
    "m-S9oV*Nf~mSCccj3tSv9uw6h(!%6v=jH6!+-2YA_Ey#ghs6Qy;g}N|<8y|d6HSqa%r0G3V=U$6J7ZK9O+k?RQg~swhSc}<NG~M~"
    "NBfdL;dt7N+C~@>oi-E&4WG{2jI?i1WyI5p_4yIH?T?aYurp5IsgUIrK|zF$#hJ#6YNls6WyiCFsEv*w1+<3^MmW($>PuPxb<Iad"
    "XXEVQ5WNostBK8g;b5z>P9cUH;@vL6GF35ZlHPde!aG-9*|_uGH~;0u-MyoIwfFwU+p3dCQwZmR^{`Wm`6LL~`@6f{@4wCNr`hd#"
    "LpH3@X^O1rz5&!~PFuU9?H@ii(;jCU{{16=t%8!MBJzGjeY!Vy{+|3<Go2dkU)0%bC5WNQ7iVLObv>WEySkd!0JrB#&-%7{zI=jY"
    "iBmlEc-K9f6w<_cw3>gWZ=8HnoXdeyTs9L_FI2U{N900J46WagrkB%8U;iNbysPq<TY2*FVCk#>IC$-Aj;-rikd9Uum5JbBt?yDH"
    "XR(hQkn<89p&&7OUZS6!KA}NH2I{jzIy%zxj6?Rgh9VWLeGl#BE)^o_7nRA*<4kv37;Ys}BRlV2-TTR2{o$1R#2`7v>B)}$&2zxN"
    "EvjEW^DF!G7xs?+I4Sh^j_NBr3Xt%RRkD{v$o248;?4Z~(QlyrhD`jFA_u>8{r->NSo!WIbMWxN=G%u{BPWpZ4ny~OtmRJFFsk%?"
    "dv9O)_K)BC$$NLddU$x{_JiBKs<_9vac>CQ#+;`Z_o$3}mt8w5wys^qE^ABj#FJ8Rl#A?=i3i<r{*gyU?N6siFB8v9nC(kp@Ry#^"
    "E;6l426rh=+fp6i%RQ>rs_`@@<M5L5$ZMWYT^W4*j(`3Z@Tr4tbVUpB@N88H)-CtYact@P52ER%qn24H^{3+F)xF`c&Xn06kM2f%"
    "%$I&~%D%M~r$89djrguRO>*vGDST*0>MR!B=r}oO(Vy9!7>C0r6vt?A2f9gty(uT&dpCEStz<QG`ysbgg-<_^1~dHJ0x3E=xV`Rl"
    "nd8qre`g=X!jHD#x(3yQVVg&~oTrUOrO7DVq;?dXX=uppl7#{OC`KYI*r)yKdC57Z66fT)W6+B1TfWlp<lrb(F;lhP&=%W1(Vme^"
    "xgFR=UD6ONQ=WBigi^c=8_79GnCJfM=kM)ORo;FwKFdBBu=~<y9zVxz6#F~Ho<1nL^H!kkbGT~5K2P=EJ=8y_1B!lnDs`r~DGm<V"
    "j$8vn_VlE$?CXoMIy$2K?jL<Z8Yr!5{<MY4KW}MUY>M(Wj+)&amNR()E)%F()9J2ngY+}=x^3OuSFckuj;X<QIk!2SJrg3wYJn4K"
    "qu(@8&J$AoqjQ`4&bms}(IP|S0zU4-Qx^+mTTw{jB$Heuee(mC!*32_{*f1Iu)AI*BH)>Z*y*|sV23fe^muvCpo*G2cr7G|qri-T"
    "w<0lhbTTHGR5!Be3+pN<sg9f@IM{t?jWGU8OA&6ThMUyv*^y{wu11SO)n56@jnRltn7sf@&9*FlPytiP3&l!Z*k$AXWDCSx=g^{z"
    "--qor1s=&ReW)Pf%s5cqit&R}^TA$?VQpdL>1YC-nw>vOCgwfSvwen7Li6wK-Bm{Ldh!Yoj?k8*H+d_XsI*IB-ey^QaNaMR!XzSo"
    "uf{fY@yXNRTr~H@CqrE(%4b7H5J^v^@=V>+aPVA=FrnDKIqe@i>bsT2j3+T#l0-+>@|{|&b2OII+_Q^Kp0z0Zdp|!)d_0tX+!B@#"
    "9R@OSacTMGyFPDx;_{q#Zt|d44VKisVNV>PE_^A26PG?X#O`r}#&*HbfisUpr_Vj25C|$cVBE!82v!vS;YYU<(`Tm6O(7c(Jt`eI"
    ";c~Q07>)!kO$IUxrJf*H6f6;`G&p%roNdxsQyEKznpf`W#qP{xJe^EQStszscye~h0&Jv@7TP+@@^ed2V(Ma_Yxo-a#+3~mGv?2b"
    "b-_UkI-{wlABO;&rIK_6`}KqEB=>-HCFa`QhTdf8+YQH%zVKxDb07URuYUq*S?5kqsnVdi-wH2|m7A?dCmfxat92N-YBEw7ljHut"
    "3|D4bEeP31Y(OQ=egtQbbsH-A3-4ooOCv=NR5=`yoIo=Gw!dR^{>o{7#pv1YRx+Ul=BUJ3)E6ccsVtYawLu$b<Zldsn?w6uLA8k?"
    "0m&S~IJ<609eSnlZz1r#QTK~d#W_S#O~NI`O9S2(Ix6~-Vb>I{L_y$=5_or*T_#fX2=I=N`(}H{4E8)|7xvdZnkL&Vbl6aE)Q{6~"
    "H}zf6{)PwoN3r8@AQ4rLDtw&QgR+6isO;+M@L?Ea`zR|x>RtXoIxGTW&)M!GjT*IG9B!1o00&4zN1u&8LU_|2lNhWZvFo0Z@AG(X"
    "yVkEtXrFaEtN>zUv={)Gq$!ZN26;WBjyOi~&_RuEvqIBmIiB4+up4|#Wdo)hmsm7FT7vC@1%IuJb|~jwo82!{U7j22p(WU#<O~l7"
    "RS~#>p-0?@1#wkNHrUC8g(Dp)EV0cVRFZ^4!Lq<sHbIXil@~SPul)F*%X}4_9y%T^5K|Z=dmtfUQC$NqbLNl&Qfnr3lOf;rhAJRg"
    "=KV*IM-t$^5Rm*K?KpMnq0Z1iy$yD_iU0x2Ck)BeEmPz;5g82nW#R}|hwX#y5(985#P_v97Xl!+m8TBhg`|HYU4OaKa;s>m@iP=y"
    "Yk`zI>Ft0!)Brh<mE8}z8VTH|h;LP8Q0p?FRhJv)7?;pgG=f~U*?TVhE5)1v89IivhE!K?!4@bRNM~gysWnWsvcU!m&ZX<p;!Uet"
    "^r1g~XVZ)7o!;iKwj;|uiBJnvPJ*<)Sgw&rJ0;~EEcpF9HcUYPtO<B6uY-at^juAZu+Xf=S?&AP%7JwE<^8vmfpfPa)HiEkL2M~}"
    "@pgezL0-dpY|(8oLzvn){Lw$T-LH-%Uj%T`!W-ORd7Ev?*73Apn8br-nb|2xhjK5!bFgyb*7rMQV`Z<h@k-;Jo3HQRttmTQ%GuQs"
    "M&oNOtR>SOnHdb%;o1%Q@W=HotCiNutM~E%+Vh&n0UUK~ps#X$0@R7%Dnc9wE?9_y(3)1Y0DiyOxqFKTMX`1NExo^W8v$<Oi{HHO"
    "eaBKZ+!tOaM|1(v5zyirP7LiZ%C+6@?n*BA)^=s}W`Bc{^}c3MkXNuEpl5PAtn;wW==;LDz5m8RX9I36SC&^d1ce%yMM-TibO-iF"
    ")?2zWgdmQth*s@(Vclx&vJzM1jV*6|*Xj2xs8$OqC_2w<SY^X~O!xZcwcU6A<^8<}RrWTza=q#6I@TN8T_=yAH5qEsfvP5VX9hFA"
    "10<!4*BqU^(5wvFRH)K)H+j3Ec=;T2sMpJVxh5Ok(KI={U8RbIiwg6Gj0zS#z)KpRgZiz0ag#6YDTA`y;SQzFjvB&}dAV03djn0$"
    "c?Q*p%1hF~DA(8?({3n(^qm)5(ABBR-Q^oE->l>|^&{raw_atoyCt&QNQil;2;PTkcdBEJFj~{6o57EGX9pjaU;g1rwa}#^CC6M#"
    "m9`p$&}OWj!of^>_0>{u(=5Dy`|8iGY&O@{-rV@n&tE%y@7*pU4lSn1?>0!LW-C3mbFhE!z5BZ#?)C5A-ud2luU&b2Wl$4`VQJVs"
    "4!Nra#fp2EE?b4w0@l+Ws)b%g6d~HBdK$|$yX>vAHA~>UAgp(3hdde|iO{>Kmrb41<~zi&%+gGQ>aDl#y|+g-<u%uPg%kZdxGA2^"
    "`7h#p!Z<`KoS&zCU7n{~zB<btjSLT?wIg8rkVndvsx+A0eA5^dkwMGcx7iNN-s@M|U6>UjgQ};Rx8y3;Y3oMpYp~~ACG}f{wpFeM"
    "_70@nHKs3S_W#|I&@Qx2RX-H9?*ZZ~wa!-td07F&Ek#4Y6AI(@aF=rIcj(AVTgu-GtTt@mgS<oU!D7ROYwoT0v37s5%w_`QH%R0~"
    "=kTTW-0k4v%|`df4|nJX)yVx#veIU$0xWcxdY+>XO}+>W#ec-0e`fkWWlNk`cQ9q8)pW{~Q|p?8GCDj0nkDUfAH16zu;19d*R?j}"
    "_Tj<)j(iBWOVHcbq;`W8x*ny2zOgxIS?b@tog0Pz!WZ}lQ~7(-y{RGVgZ3>*L<#3uAee4cL5WgJ)xleD*LqvTjaw*&P$1DC7WcW@"
    "H8|gXxOyZX%KRaz?J>22!5)IuLO(Xq%($9fbpvs?P`lM<wpS`pqa9p6rV`ELAS?-SAaL7hyad<ou=N09JB6Y;bQ}s;_wX>ky$Y;t"
    "aJ7o=KK*Xy+&$d?opj^c34QC-aJxOg>N%HILKUt=H#)72<()2TRoNERR5=vmy#XNQ=3o!(^)#X#${5hR&@wMgObZ&OsrI;cCYM8G"
    "I;vZ3%qK=Y;0q$$xzah#SfEOwSkDzOcv1%OJ{}z?ThX2OajksTCqIaXC2y>aaj1vi#VmHrH{08RRLYA&r&b>tLuPCisVu?0$q-9%"
    "Z2{R-RAM?l+RaBj^e8~E8psEoqy}+>ONvC`3BBaycE^2fj<aekE}9V+>=^W&&~VPfH6tN9;O_#SzCR{MLb@;3Bc~8YOdeiQ_dnF^"
    "{pVD)FGhu+&o%;e$0$9Sa%nJSd+2~0{PobJbloD$*jQ?@RtuS|{fo2nxlQJnDroH3DR7ar=i{g^ckSKi(V)0v@kbq>KDiXUuwM@u"
    "l!rBW#BF-Qwwq-AAv2w^zcikTR77{VH%E-|hi;=64r3Pv65+=ubW=vcvKIhtT+$GhK<u#T?G*KX3s3tVD>Wnh(49pnKe3bbw`^D>"
    "NXg?6e8KV6Ho!4q+}BLR`<ZF|k?e_wD+X5zMUB1b0POG$S{+AsD`g3fIf0ggDy9kCLWeFFl_Kn=Q1&n{n+@36{%KI@%;>YWcsCle"
    "W}_j7lo<yb_xVkYGu(rKUl{Za`aYThqm_4fpy#kf_sp~hjACqG`B6){(;S3PJsq3~2gevrv@V<_?O+>Xlvne_dxKChmK;tcWU_W9"
    "iV&(}?)eyI8G5^T%0gYP==x130Y}6%8VM#Nr{MS)f=nkm?wTn0Uc9>Vw|DA;G!}6aF~F93nvZe$FiIK#GjworHi=_(^~m$X9p3|i"
    "{L!As#!~ID?QnQyqMw{(Pmg=tBt~}mv^SO>VV{U$Z*QgE)~5I4iJ3rTBtwLHV9XVEhmb(GpL*V-xOKYHT^p#?Zhk%?=a2Ts3{OyZ"
    "9Tq5!35@&vv+20o!Fv_$>)Q`k=_2SawmT=UTF*eIPv%!xzdjcBqhpce>CwoP5eY;Af|Tb*(6xMl?G!$KAq-abADIr1rKd({|HXxA"
    "&Vgq$K|em!TK&mr0I@isIS6r`M<%fB<$0#nd2W7oayG-0WaiN<gZIZBsbDY?@gz1^tinAKF`P^Bgu|tI73!UG?eMlU6$!~+&an2T"
    "BCW5hzOUbk-$F(X#K_e^N_h12+?k*oRrO)_{kQ6J#T9@-FK%h&f>+GX;xVV7x_e?ubA(09%W)G^$K+I9f)ug^2vR#WTGusPtS#TW"
    "HK^3P9aihr>maEhz#7vk4Y^jUDRf%7JM~hb)-Sb--q-W4*RB@-vR*9L^UYe1T3PPz-KOr`y#tf5SMP3b=0u<YlJuRmpAL20ww=QY"
    "2fI!(O^4IUmgmb%qQ1iXsJ`24R?5Kfc-5{_9}1e%EhDvC#;td@QM(AqZPv~Uqgu<^{K5M#);gu_e5+O;<a4#==27>sQP}9#uC)rg"
    "?JD+O5xRfn!+$k*YkH*zHoJv`0aIb>O`2zz=CIqY)UH3cdzh=f_RcE~o8%R>THeP@uc9J_8%Mpha{J%UTl)8IUTt&c-~Y{5Ax}=p"
    "R1|v^2o8BcFRa&wxqg=sj*T!=7)n%+X3h1(^==is^7>8$kntnt;hnrWWcX?+f3PNO@%46F>-O^x8+5JEJu0O{M_>T#miJ&`NKy5T"
    "2iNxo?Z!~qS}wPTC8=8-^c(Ofi27+k=$BUWY>AO8oi=7_hH$5PvwTDyF4qroJb1DMo@m#B8(sqpCXS0L+C8M|2c2U`j$@@btX%*3"
    ">$$DN=K7#h?a@1J4br3jAjm3WL*n~px64Vn{-D%x0I|jpkmQ6aK)H@{z{R`r&<f&!L;aPdOSeB<jwO*H%DaO)=!GQ^)ghU78*-B#"
    "=&m?)=FB<24%wchjs!$iSvTxPu_`~PfR!G0u&=dhklh`7Hba{2gQ=JUifdpT;vIqCeDV=_Cx6;^s%nU!SGOHjndH<cG_XvEpFzQ<"
    "!PD}PvsnpuM4+%~L`MA4<VQ}qbZ$40miS{I4T~zF`O{u;*p*1VR^KvJGX`W@sA~C+U!ygcM?<g(VTK=bJ2a8BK0kN1dAl+Ooz-n("
    "ZK%=$oItz}HV+LBq+k;u1;wJmEH{~Qo(U{yYt5iUJPCbX)Sat6vCRcrrU}MSm;fW00DkNb!swUIUf#TQHDRkA0Nfp@H3r?2u-w4W"
    "YJ!3bAbo@giju0@m}2T|y(1L6)=|x9h)|Iuij*2TAND~l%v;wy1{i>kyB@N^gSNxsCwYMJOz4mgoFb+kY*B7I^T>E~s1DJ%9th$Q"
    "EIhOL%!KAU&qS7DzuYAON06`#+vuUqjtPlgwsc6h;en9QP#(`l9V26H+w7+S*=uwx+eyNr%TjY`R0u)`6RPTrc-%;zCfz(ZJr2wy"
    "mi^Cfo>+H}_tkC>^8rwJU|S}c$&iy_VBna)7f9Y-EL2q@i9zWoKqoEE>st!TVG{}{7GE5xre;cknQPN@BU5HwooEOQceG@o16R)8"
    "m@r>7v#*}CK?4c8q(poe&^;$3!h}BKUX1wS(P-LvBmxh#*astfF0l*<?vmWeIlPb?MtzcMilH%OF4@x^&0u!(RGJZu3x&|!a)2j}"
    "fsAtTsFlQAqYK1|8MKR-a1@>KK_7l9U7nbtf1kwha8!!O1`UrAN!>51UIaJN2_c=n$baq+#{SPQ^gd(d=VxD<ocv$E<pdou01wg%"
    "kqCz$IXSU3ZmJHL80TW+3F?nS_(I%#p7N*zqbc(%?nG>yV9m}BLZWzTLZ1(dL8mX7QZt^8sSjKONxhBv-L9D7YUVwzlxq4wm&+dx"
    "drpkU=19C247X$Mwb4j2?4P+9x{ygV=i_W(Ha}9>hTWblkUABaf~R`OvuZrqIzPJpNc7h4Kp<v}rQopNLa;D|!yK$+G38`jIg7(V"
    "CUSAYHx0Byke-cE9t8Jccpzy`1$ggMxw3h*DF$3)bX9Rk!nRmwWV9Y+TzdQra5uMD;1R1thAB139iaJQRB!s!ZG7H9{prY)O047d"
    "sujOMIhmZdZq1_39)LeAVTYYMcY(_}03M-yaMe%2&p8t~1y1A<FA+ZVUn+UTmwKvf=Bsg`t6EjF*PWplLxi%68x~)4xi*`?z5Bgk"
    "&F@?5h8yyym@J>*@o}p#EtT|cd8$K&)SoA;<rui10Cq?Z;5U|nktWOxQVr1~R`~KUi`oIUZ8uqOr-BOjnWy(@Y1ieOMPrUu$!Hel"
    "<5T=mLu&Qz)A@W#FB1~y&L~k&!hPz0zSFw)D(vV#m-WtA^&VePYI+HB$p*~51D3aALMdZUee4f=qQ9i*7;6sJD)LGtq%)1;YUy6C"
    "r*-Q|>)0u882xf&kOR9=M*yxp3_Yl1NxzZHDF=t%8CQ4q2s^JIaYGhnhSKqVeY&%Uw+48_*^(y)gNPQLd@f%!I1by%8vZG7Gs8Fs"
    "()pJDr4x_8QcvH#IT3DrcF)QmjJK-VKo87oHO8Tm&Gqm2L_6V}t10&!6FeS4k6gL##6SY&Dp+ZZD>MY*R;*BBgN}<1HrX$8pG?01"
    "1p0W!-yHN$loMFNaY3-Ov>v(;JYf5J!1A059=o6fc536WIs-nbM=WTTESNi5l%9ApERcDuM--NoFHC#_M<?#@XiuN|5<r$?qq2ro"
    "MWE|`jNsYo7>E05YJwq<faRa?b<rm0B7)QYBFOCJ9)?r!<?|Uxu3H)tR#Bh(#M;+$FN{5drGW6028-{*UYmH#yC&rL;1;~dZK_u?"
    "?$OHL!DHU@tXGRpxhf_-j8oo6{YTh<2#S%@@F80|;f;3ISN!}K!h3rK>v8u5f{7Ln_|yK=T&jo9K>KFtmnJ^lDDQmfb6@Oi-fOPD"
    "W0nF+H<>#U&m}*vI*y@W-Cm#bw(U`QtFu1k!Kmipd?3Xh`U@+@IcRb)@bA~H=cj*zCpcmn-DfGuHw32bL*q!?97u<7R*uPCd~aJn"
    "m;D&)+Vx#VusPk-U^|NRt(Itw?H0wk#4n5EgOR6wMQ?KyTCA~PGQ40B9KM9tkv+ojfi-4M4%odswX(g}ChX|IIqKeI_kGrMp({VN"
    "_;h7Bg!uaA2QTG75Sfo{s)w}Oj4vb_Fs(Uyjx3SmYfpaicV*vL1@k@i{AW9z<e-%n49nxxf?oThEE<0EeuDK0e9r^-qXAh}l|YEj"
    "di99u+SiZu`68lMm$I@yL)ny=f{HUIh(}L<zIo_p_r2-yUwC-r8?xh5M(znueZkSITg@R-k0i4RzndbQNa7SP89E`5xT9~Q0w@?E"
    "&m6|_TFndUDs4AalfgV#CeSCBkkpd^+&(|fM6x}>P@;Z2;4=~6xE!PIQG@99T0Pk@a;7!t5A|v!9O$%KinAY!22~vj#LRe1TO?v)"
    "Spbym^N)RzZpE5C_)DMqn6rEQt6P_cF%n2++)rkl<!ud;9OBi2#^pl`nNNP?_vu=uQ*|Hog&r`Z7{QCRGD#~jhyBK6W=<U9Lf{vs"
    "o>i!5^KkU>sb|~tNK;)jKmjHCaW}vSeG4!=F7nCICtY11UCw;sng7(GBkhVa?&eWsH#5UjSfQixRlYxa`tuw8@S!-tL$t%ir89v~"
    "KL0tD$8=)KskI(Ig%Q3Q;Gl*{hi7RCsQF!lBYbA5sTi21gdEtDk3CcEglIWQzkfH>21eA!+GQF5WkkaI6x=aOq{lmuL;~ykqp)Rd"
    "+lAL|zVU`Oze^?$2<#=;v^4=K96`jCG@N)?uy?IgFyMYv*6ipo0m`0om4zRXbx5MSC2MZ!13CQqZLhXZLt^6Sf$EA~Gre2f@CPmT"
    "x=-HN+kPd`o#9&(wX$QF{AgpC-nr95=ZbzW)24P&Hx$vP<sNNDJZ5A>l;{Wd+1efbl{f0A$&HMo=H-75EWH!FoL7Cflb<<v6DPmh"
    "av6GT*!K5sslG1KU9+|xHkqUl3FdV6z8k|l-6g*5#G9mUMmk3w-gb1fk@|J1*p!T>`Qq0qgY<hO^RU~#-RzNWgM09Pt4WiT5G&^g"
    "dD-W|z3XLqOt^Xm6vps@3~u^68+z@Yjv>4g=Qu&sVx4uczGCehDSO@8TR#XuBd?AH-iznomo{Dp?;RFDxK2tLR2%K@b`UM=D#V8?"
    "T-b9zN?aRfek$?rId-=5J1dg%sN_4btRja8HqvBWG=PM52yjzc`>96`;LLn$&0)CZFx)#_uPJ9kyLIWoO^@?e?=8L13{6+3`n`06"
    "a&I2FaTj2W@Y`q)>qf{uX#X}6BO_15K@8b1Kzd!MHmht%Rij?UP=R{ZRh)0!9#n@1#qvFV)L&BudAiEGE!EH+6hkRp=Xwab&A}fM"
    "wi!CMVv5jqNT@8eVXpS_Snb>K%FA%kBJCmj0Xiy}k42J?Pt`-^qvhS@jji$?ay3xDPUhdXSqBD06~OQ-+1_cKae&p#Mx?egw(%Ce"
    "j5E@)w1oS#f4~`iPFH1<>VEvu^D#(Y;}5o#+$vN#3WF<1;l(#rBaXz8v_m8-0N92IUblK=Hqskx^zhOvf#I8h()Z+A!05SIRaDEM"
    "s(IQp%D2oU5YTnL-&Y{_x^%6m=GxoU{l+H6g#7zPb7R0MJ-2C_+Ob8D%@K2KI#^}64*>psH23{_dH;afZnyG7YuFSVJ;UoFb!V{B"
    "Zt0#n&gc!Q;&Ld|wN^RTuPvLEyC2Fq|9(}IWQnE)v!@`MlTinp*q7f2xp%9s<x+E9K3K2s4m{){IQ7JMVnzbXgkB|G9WAf)ZW6;X"
    "8g|R16DH-JN}1e#J9pR=K(DuZbTfe|-wzkx@b$l1-{022%0OSiAl*J5#YDMo7v+i|)kP`SHw^J5p8G))*<_JJz`Zx{_Xt0a5Iu|p"
    "iC$;G59vu)ld)D4DdIrc+%|LV`QyF^1n2=pXtI_ta*nZw5dvfg2h>&Yq<|${x`L{Id*aQn&t3oW?Cq)1nK~*eqX}cubWQp1_wKju"
    "+%H_MiTk@(W?uPP?0a8BR>OhVq$|W^kP&<-?g{e}_7h+6gGBo!<aLw`I66*eshj8;z6J+yl2|9thcD$ZUw7hg&$0hz@aTPm`B|y`"
    "+V&0ANe-19de&){A+6;omqkb4Z?;6+$-g_f|C9O6Z^oN`%9nNvG_4X<M-s9T03JYW2f?}nZKKPsaJ$85d-wX?daGP356S((#w}Xy"
    "=>tv&1*9Vl7cWd-IJXpe;p7&&ngeeB@7ikR?)FV)@BT68i7;+M{%Fik&{b6<BGRO57Ak4eXD@kPzsD>$q@UM+_S4NlvHgRW9ufeI"
    "I6xl_W9=}k%cd<{xSM|N_3$IF%G=kN+OD`=;K@-j@zJ>sZ1-5Ni}Pu+Tpf9RHL?3}tUE$lDJ$xQh$dQjt^VO^0syloN@86fH(s1o"
    "|9MgW^TM8YIAT@8+eO<X*rBaEtzy%;%Te1<B$$5tQ}KUF8Q+43o54uVQYs<|Mcq;mG5Rsy@StwEu67>AwhBF-n$k;fq3fY5qjre("
    "oeF6Y<RiJj-EVdmVZb-RjwRUyY4_s;X@-#F1oq{G{1=Y#Z=Ci8pl|}443UGNU-Bw|dq~|yTdTUT8I)dgvL6JIy(b{o`d<I0!=EGE"
    "EDRR$?%<2d&rZCGj^6)_8JB=eBrxqcE=t5199jq%;epq%h}J+~w~(eF<y+D_s`rQIQ!h_InuVdAnYnQ#g6ZciDB~!__#-z}eFOo%"
    "X2z}}fe%L-qyW2lSIWbkGF-DLGLO?<(VKCDG4Na|Y+NxM%x}tv3RSSIMhL3<4>xpc7^W9QVw!-0@C#b{a`3t5v|p+J#D>a4<CaBN"
    "BL}6BP@G@`jj4G64Qd0IM*0!-H1UhtC6m*pA{VNAgZ#Qw-o_pd^xR(3DE83|8ya(BQ@Rv);ftU(X|1g`A0Bn9ySaQhbeIdPok-N}"
    "1tMKjwM~a+rbIPmcem5)1&poE4$kVyv%$bwIJA>3uMWc1MHesj2_<`BKKOTz$*-Kfcs2EJ<<5ugo6E(59)r-VpNI#*64-%!-u~=x"
    "{Y8qq-d%f{P42pvY%^AGkTMtnh*2F53ZAUXo^k;mr$5Y{8u!yd0FUjt(IF4i+d>|v^@l%QTZJg~SK@sT-zieGk%oMphQOp#xNNYy"
    "gV*f3dgUkmgY0zR53%dlKd=``$(t+;7|wabVfzZ+a>oliTwULMD4YyE`=6hnwhfyu;uY=vjk^z$)zg;@EK_P(HJ#ICuF;1FaF=KL"
    "%O^hV%>KIXc;0-bg7wvyX*{u{Apv`HZQocxF8yIb!KsJfo`$O%#Z_no{Mgh<P&>%yZg=aV5zysiPGt=k=@j|>TB9mJ@Xcn=@VPf~"
    "CHpLR`6-x_%zjefQZ-2g<diiwNA>XB9#XK{K>DMzzwmkE@fRW*)qnF|ZTWSMWjcIdkHj}3p-|J&)Hrj!u?mFjDI)UT`U;&;F8{_<"
    "xg)J&<^9m+1MV&nVJVk$=$2ZYyQZj<L8|R+kT7ODu#PdTx=VFT7QuBTEwSC)rO%HOPtCz`(18o03Ti;DZ5~9C1|>GjgY_209I=>|"
    "s-B7U{`xz&s2FnbPcp|Fws>{<_F4zri|qW+D7+XleU%QlAu$9U1>&heHZXt-fy#|LH;Q|7U%t25S>4<=+<S~~j~Lca_uh`UA$R<j"
    "GoI{eqmPeYKHGCGDTl0=TQdZ{^O<1wG;;LO>HH9xd~l=1cZVMzJ<HeXXpjCM!O_piN3JY?(=nx#-WkDH&yOI8A}INyv*(=299zZk"
    "W<h)EWJwr@UTZ<Aj(s9@CvAI!Kld^e_cZvqB$;0Nl8b)y@uNM7@@gNCPtiH0O!D)=G?sqN1>7xfis<kpjGyDipNjsm<L^tY|FyZT"
    "Z8ygj-+bf|NAZDSi0$7=og7N=Gb6Q6k@LT5R*z`*{g%sdk5OH%kIHFg8{MO+^X{{|TN+Dk{MwnUr?cWqU-2y^#^o}AHOd`j0lgVo"
    "9CE=xDF+mx+OH?hM7;mJ<Nxl#;al=si`R<d_d?HKK>E_Su+j)=e1Jpj@#(YRHa`P2KbCxaI&nR6Vu!YqbG~jb6qiI_KfM27!}aDX"
    "o_4c~+2U^oP7d-mMF^irj>j*jR4~yNfh@kG2d&lZIf%WoboimKtzbjAr3VNja-JNzPI7DbNM&DaROL^mM#jZr>SD2%42V{BB>to4"
    "pBkUbf^SL2RxG_tJyV{2lDPC#?TE9i<_qb$xopXCRy;EN*AdT_<eNYi_jZ~B3SWQ&fttIDDofg_{7PFujy{8@V|9=`lHo1aIA_ej"
    "?6it-nyiGw4Ge{?P^}IPADVz^>wc1#8#L*FMm$XkJ$Vbfv>`sy^cxPo+9&T(s31h}*vPTcPD{-o(7eb?kL?8K579G~+54*FMxVJ>"
    "7o~{KBHgydFMJuA{|id}d6sc|sYtl3A|0Pc$OK9%%Q%*9cYHPZneaA!jv~hTe&QMx+th!pF)jlHqf9)|<A~EQjK(NLEQ;=%?$E0;"
    "wy;J#)@nRfb!bjV$T$HP&^I(>E-av^Wc#!rMpL}Ho9wQn4ptstQmGK$&kAxz>O1Q&l*1?v>v@w6gc<LC?DWJRjk14$zXfLBF+-aR"
    "3%osTwbI9B*v8?sPx4DSTKxYgdhZ~~(fdpjKzi@JtE?>VySv)E>6zwu!<o^L5=n_XEhVi&aoUhh8>fw1-Na~5v0R;YkD(PQl1n3z"
    "Gt`j7@jcUa+E#UWpOsbVy+Z;>B)m;r@m~Z2frt;k_kErK;zJtLuXGfDbAn4x?>A1ln|n5R+m6-r2PIu$`FsTfv=AMLlM2TQP}|^u"
    "d7dD*I{0P?%8%n!KXWhych%nGb*&v%M{$MHy0kJNohX|JOYA@)L?{+Z%tu;uryI;{8I&qML30$x;i42fT_fJiQGe|itEbhD1BooS"
    "dTK52F;rwCh6&?>6v0A2KyEHas2laq*7-Ibryq$+xWS+r40Mi`R0qj^d%lN}Y)qt`7;mvKYK_Kdu?5zP_x9z^=Z7oj1+6Ym(1+AI"
    "{BJPcy1uZohVNmr@}RUMW@Wy@1$3uz8mkuM4>mL8P(XqN-e}NvvqByolvLX4EZMM(u~*bqxl@GpIQ?PkdR?>sj|U4U+XL=>GN>NO"
    "lG}Bgu$0~0Zg1vI`|qZ1XimMfO`9sJIl09TlH8atCU161_11~8;i`o$Nz%16e!uw$g*vyBD@mZeNcMi7Iqb>R5Su;a9b3i@YgTC$"
    "?>yk{<blp-NT%61>;c&AjV#DKRmzMlY!7>CeFN8vD&}C{29TWGVm~Xc6h-{Q?FTQN`496?y%`C9Yx@pw-!O#nIbF$2F|c3q<<Y%5"
    "yScc%nO0>svF49+siBEC82Uu!i0Cn#ujX{3B=UT_RnY?d<@RFE*!s7_yG!iC9+UgcLDGO=T(M~d^hTD&8?>3`H0MUPdpv9NufgRk"
    "ez1DDZYYgI9Ulaa?g4wEivFyg^|J<s@WIMhS1YKr;}6;bUq6`9P~UhW)Lb>#i(xlAb+fd+qd|VTct=f!T)f%iiWSlySGtvZ>D|T5"
    "J4Lp6Er0tSv|H5T?`PM4MSZa&b>IKuHp_Y8)ihI5>3HW6O+`3Ux<fNDPqQgc_%Ew7EqeoOG-@WRr&pEHri|FEwMM^>Ih?F;(Hb#Z"
    "`g+b)VLS+|wvCJ``d|=H>Cv>Chg7)Pp2vp-8^P*$4bYTS0LM9FQlC~q>mJ>`YNTb&%XG_a$J<Ozl#sCgNJa8>*Dhz>HjR^AmAcG&"
    "K~3h}=ENQB)P@EW%-X)I()Sivq8IU%V0o9+*G-WuO5#<?(<iPtea$XKM{T4C!Z^h^HLV`hu0XUi(rHSfFxgnhH9ID^WHvU77S1|m"
    "8t2xNT-jV}HYvZhRqb_|88{8;J6HC1%SxJ>mi+@No1=#NSS>2>oYu<P+*!F#15ir_jIOU#lgwe&V51pR^H7U&K&z<1J1R<5ArveU"
    "qFcr?(?uQTHi4U)EvV55%3y$I&80mPAp@LO3<kR{PmQ4jGicD5%%}lO6L!D^V>CNx;re`7I|FRNHp-!btTwX??R(^8_4Ts!rqQ3?"
    "XNiV5qH|R`B5HFtjv!1k$hTpG6hRGXQ^H~#vF)RXItnrFev#msF^Cj_G|bQg5g1jRzL}kjxpe)31kGnZ3UzK}SW-h6v=xI^=N$X)"
    "X5wZc*X^2eqrz%*m@6ZgUYle?<#liA-kHoV!u90tovxz>!1{w_ESt|z@f3UF=B}f*nicya`@7!y_13JqQtop-gL<c6O~t?!=g7sm"
    "-+8?Bb@-=Rn$b&UKW~h16_^d!OIFVd=tKLxzdvg(3y_)MNBFe$7jW>p;Ayj<wNiLo8>ezLwj<(EGJ{)!6JW<@+uv~R-;86Q%oFdp"
    "vAo>jxgy@*;JR(Eqol-%K2ozwxj^uZ@aY@Z{|fzqnSq|Zy>T|P-V4X4?%sU@{bV_3P_e_RJxlDWGr+D`V!O8}dBPO@y>8}fqV3$R"
    "{Mq8W?MA!6N<8k;>9lY)INI)ke?ISf@T)Q4t@ldEnP1&Zl#;tBcHxVqPV7i*FtlRq;gpjl3Dj+*c>C(A`Q|U`OJ8iF!t>W3O)Wpb"
    "=G9vo@e|;bRiy{i0Zk>W0w*s#%$=w2SE{`#nb2hbS8U+5>-S&H|8Q5^E8ahpS*o`q%v$9?bhn;+a@adRc*$6w=oWi`-%^u7t$ymx"
    ")=c#`+qcuzw$Z<hUg%Prx<N0e4YhiFJHb{oVYmr05e?n5xbao(UfxkJn$+9<{d70Ks6U$Kx=7{8+m`YQSV_4V3gjsgM?n?UW4ifb"
    "y(*NH?{0{1t<?XvkQKI)-748StYOJResMc#wNj#P38j+=@Cy)suUG$sQ`Cx0FR5)%@FImd2-AtO{`~{wQK|ERPBhk#rncMF!Ww|)"
    "4X7cvs%btN+qqp1((7#LnjyPDm>-lix0liHtsWq|sd}nTu^ih>QjH9QZnt_%WUDNsRsXz!d~fma??KVjDzRAU2%2^E7L8U}vM<$I"
    "gjj{&dG9yxEwBFS)-|=dW+bz0`Y~ST<toxG${?)5%Os6;|DPY;Pww@;^OO5C&i50#PZZ=+hc!vH_n~5*@8Eo2-~>C_l<8)#k23%D"
    "|Gl?#Q$AeAP2j!(eMnVToQ<}s-cglON?+G&uq4W`ZGkzgQ%%4Z;D$`NXlR(V6(hH)I;a*Ta7R&gx&#YBDn=ohzDK|AA|Bf6D`eLM"
    "RC_Ii-YNflKXZG3^M19BWbzFx&Df{%hM@<rVShSLj;7&I8{@csw^HL<-Cl9CwED%t$}&UiNJpRcgHFYr2u_Cm5dl|oIYbhyG^#4K"
    "8=5-2npCnIbU<xUZHw3fJC^W8pVafVT8AQ}hwwb4xF&|(R~5|=CWEx~c|9Hz7z7Pg|M+m_#PLgBY1&%!32hBaP8c)C%)WC8OS;HD"
    "YR=3>)D`#6z5dxtZrOm3KV`JoL;W)yFx>FjsM^O9HfnTA+p-)t%0`q1aLc@rQm1?UDlMl&Gx(Rj?xISwxdlir;pecvGkND*Z;IT6"
    "85mXJ5N>@Ez`_(OOWBh=Fx0T1Y@B%Q{%3)K=T2#-&Aku`*sakgAUxdEL+$=^Cdt{BDQcaPM~*`tV_&=1qw9Rg@2l-}+<jXlYI8gf"
    "68b77<8HmGR;fJkBC^N)`*%xYJ%1EhH4<C=gjX|h$)WL}T)!pFDO{lDK)a70=6nwOOxUTpTOb}3Mu*%s*x900=e}}Md)@;3Ik-ou"
    "PU|oSLUvmN_gdym{n)WY?=Ickz|YS3&BML!M1S^AVzKFP-vqD>+S(2l?&(I1`sm9B)}CfSvbzB>d7TFWq~o5RD@_|4m&KPHS%Y<w"
    "F#=CN&IDX#z3!43@n9(5fieKSEk+}T-<##e+Mj6l9?wm44nwY2SWu6UZ3V_S%6n2%H!^g$gXa^Jd@NHQ5z0ZFi&;D|#KCMhs~eTv"
    "v0ZL5?J||C)Ih5yEgj@{3vMo}t8DaIRN={dPAwu4%+2*V_|e7!KWp9)QbE62UQ{EyHV_y9)3bPQ$YTDT8n}-kDL{Y~E1Je{BF&B2"
    "&e>4X7n98GAar<iI+j0Dqgou@WAX6uv&A0v()_f*hjF@(3!$qybNY*eZ;hWM0;tR0UM((RBhtRNdB0w`J%+5R%S%YbQaZ6o6VZ|L"
    "P|&msmK&m2A8M8y^*sfJgTyYqzr3@|l?^U*w0H{zYC5du0swz+t8bBKtBWu`f@K|x_t4Za;i)SpU-4u;Md`~cNu2;Z$?Oggk{9O3"
    "f-`n&#M08hX*b=~XO}8Dxdon3U!rm}^M#UIQg^c&I_+6RRCCU=VqBk+(QF-Wn4vVAI>0i*HlA7KIXpn5pv|HOFpYSQN7t+CGow1k"
    "s8%;-t1$?Zp2XEtP4iQop=u+ryxrIboAH?HT)w2{!<{4YPSy73%;zMybos=zBY26S5`yt6nJ^uy3tyD>nWocX9486CU3a&)_p`^J"
    "y%mX(u5cHwZqoxw#)2NgbUH?_DO>9W7|1MdzI|`+;gY1OS066bmX;jW2w=7%?Pk(+grPfTkJz6~a8Ym9s;E3B6ave=7OTCL=Wo!e"
    "k6V**Or?|v$N-p4!HK@XHmXiLn@1^n$3RpY3!iig*Cm@#=k+LYyTkVat@Eiu-i_9~CE_mJzppj8tdN$08K)y`R3c25FXX&16z_p@"
    "pr4j1xlF!xDBNg+pSShbx<2!AUkwWy&|)>J-E6IG0bL;It7VuP_eDOxh|}qyJE0dX{jTT@JB_{>UeFo6{zgdX)@%13KX{a?Z01Nq"
    "d5zwFEZo^z-d{<5x?8<gHV>F}!EnFL|HJ>d@w2;oKmKIhEk1Nh_c==$pc=j1Eplti9gGaeyx~z7;2)$-;RdUJ>z!*08x;)UE=0S7"
    "z3pLo5iB&ALPII<dvpN~GFC9c9<eJHw}22qd%@D&kKx;99d0d^%(=~!InbFoxx*-ay;<Y&`z?Mo)WRQcbT^V--xTDTLTP_4b#s03"
    "R(o?FIvS9^s@$wJOxOFyyW&JcO5>Vb2XN>dWA;91K_#i0&hA|M0$*DaChZQV0SvoA!=yGEvikHo)u2;v*GWcW%m{jdjRsiEx=Ct?"
    "Yy-WD3NR^VHML(TmWo6UA?$S?O}V-cbyVgKo!r7&)oOmX%Www-ke6LLqCMhw?HBGflD>}~8?;kVrh$;k09Ysj?VV5`!<Y%DpmA!w"
    "kV@Fz_T}0$o#IwU+IR@}@QfNsIV5qG?NkrjREcLrrm{mVJ>FZ@O+IzEqFw7oGcu>{kyg;y_=Lu=wP#O{wsJeUZscLbmxcE>+u$Ll"
    "Dr7R(Ak$6Mvo<KGjP>Jj0qIrtwIxAKpv7GTN!M5k$n4}05X({xX6g|+f1@=lwFm>;2IPvCwhMgdaF1=~?``Fo{i@P&Uv+w3&*+|5"
    "DVs|l0>j)TC~Y!hlGDJ$mE}zPUM`jFQpu9ek!%o<=2;s0-D`(lXuX1Nw16ssv{=2cWok3kYPQWaGq9N2-p)3vDNLl+59z{^6K`S#"
    "Twlm)sujnDSN9=)2M87)Wisn)`^8+Y7H1&0-stF*m#Yo7*#?A~)kq{*t24a^TeNdo&SNuCF(CEkpG|G;Mml#?6Rp^0c6Fa<uD9?G"
    "5^=f)1)ofpe%$P4IL@Zp{t;6Bw3)6DrF6EOtL*RZR3D`}xy5=X@})PE8r9=;fAYdNT5V6eXQv?Enot9J?O5id;gKa?85FgEDQw`J"
    "8nqpW$KzI$n(%t6AkZ<6FlJY9&d=%PhFd#!TpfH;^HltGbxnosng%caA9*TJ#AmfWFfnUG!6Jc_+(yLg^{QkQCi_tJs0iUYvso66"
    "EFgh)Kn4JtXHfEM0>h@ds#jFw9a+>i6G&!^Or2L-^nvqsX;c<ffNeMgY5Tkth|C%Z2SQoQErVpV4bdjt9ugD-RM9jXAwX}j8e9fT"
    "%&IY~;_-QxY0xxw`KhVrRg|$>1g@TZk>gb`0-+-69*^jp(wS3lh)mGty>y>1WR(uC>7Ty*N}KjH%0^f$aYmv?bU1fEHt04x<#R(X"
    "jQGa=zNss&=k!N1nC=gFW*d-#a&}IO`(s{%*?{(W*QihJlP;(x^(ly1rKT=@odQ(tw!Z7vvT@Yt2V}O&fISMr^g}Q1$@(m<<ARmI"
    "pwVQP{X<W-SuLYD1)dt88R!{05Y+E;PN5g;r4fX{VMv8QP0O%G1xVvhewEhRo2Y?#v}dfFunl`1Mp(LELV>of%SCyEPS>+?o)O++"
    "*AQ|HkT_9hUHX{$h$9a*NUMo^K*DPchTa@g=Kq|%DioTcEUB#a4%Vpa&0UwdG3vDOls6bufl%8L7VU8cmtk6AOi)bmJ9?P6sHe3S"
    "E!xy!00a&bn&a+RLenaMc$T6#RO1DjRD5_Aft#p}Bb<gFh4hRZ32HalfhE;^$vVxrwGaoHU4hP)6iNnPZk-@yQ^OGvj?bVR0b3lR"
    "$Hw!<rgxB?A7~6{q98XMPY`XisTL`toxv)ENhJ-ssg}?M4UpHLbzIsPZPM7uVc+op$G9-g;=ZaS`~JFvD^r9+B@g%?)F-hdDOZl|"
    "55Rz4&`vx2wiy@S(Uk>4O*0ye>~K?5AG7<pWAVJ_uZz-%!i>apQ_emgsF;jStzRH4Fww;@!lvyTtRw<gO?o0|a0^yrOO6(#0r!}n"
    "hb^fVWgA4a0Wj<%K?v(>k1lR<#tjr@R%t1u&YA<3sgUS8r5vfe62xU^%Q2=M9ny}eFQ|auADOjS;x4OuWNs41YZaZ2^jX#V5f1@4"
    "Fq`g>5839=T|8A3WN9!0jCcj1gPK{vt?M>wO*bf*onB)EUb8#1CX9|R-SOB}a|tzaLQRRtLDf3(y|($?%Ayq{M;(BSR8K;>(`rFo"
    "Xt&f)f1bYT#4jDUJN<H3z4VFi_R>XRbQ-cgY}kL31X1&3iSvBE>~w06KMgr&`ax9#rt7+d&BnL)2d{n&RzKCg(~C;@w3%a58yXfq"
    "5uzI_+n4VA(|_!){f_O6p~3TN>%|~H{DEM8XQep)wW%+up&=Gi{oCj94)=s!L+_+tG7rAyb`LzPZKel)ws<BQ|4IZa95Zr!`*1{t"
    "FAvzXKrLb92X%~CU463uyf1ks@&N1c)A#oygcND<r&jJe<xGD#XnHQ>1e!$WVRqqvz86<Drv`pkpZKE}2HvC$!*?@Qu{{`&*C!2S"
    "uJqwcX7lS>&bpL(vLO>6WA68t4=wR)dsf&wu$8kcrv`k{%XWyKGpoeiwU|Vm_H$4bzMi#T+eG*5mLz%d*XwSSor&E1@Ohy-(Q8l8"
    ">j`tEwRuMyo!Bi$t>{Ps>^~Rb{WUBQy0W|(P?t^5hQau6U*i90)%Dyx>O3F3`mLwWkDfbz-uP04?42}|Omag6hF5P{y_|z24N<?N"
    "%fV(jH|=4N)<(3<&FXx{e9y`EW<7ugNqM{!)Z~aQd}>V8b}Fs?%uye5%`B~k&P_>f$Fj3mEAXYVrK^P5LN5c;nCNF!Dj45!tbD*W"
    "3^m<!+3m&&H;*`bh^rHTaP$7E`k?7o6SaNm;q|uHDTD@mF^gDqv|*~@xWr4(kBUanLD=9%OK4F?p1E4dXG>WqL^=&HfLF3eiKwFG"
    "f;G~!X$PUhR{f{{-^Zl^LYu%nGs5F8Qg2rJ7Os+zyW?&$sF4_~UU5BGVM|C8uIC{OdoPcype1!gQ<3+S1f`t?)n{z$NUB^Z`~0x>"
    "V8>I!$EOuNup=DicRS5Jo>F_n;}^wV?a}xD%UkIU!+W>JKii7Oy#&ypm_2B>o-UMo07x$@1;DSkqK285V}!KZ-F@ih>+Y2e`vT<?"
    "+jNCp+^jddaKDG?9oTj?#RFx7uB%j6*&BD2hvlHU#%!fqX#xs@7E_A`@ghy{mP;)THH39iUS;Td9;5AiriPjU_i;gl3)F6>WN5g<"
    "egAPE4w^PHx_Z%;N*Zr3oXF%H#YR@)i)tG=caq_=h3cKn>@J>Pt@ALszL(0?7(>XE<{PW2J<ckX%lmA#skQdJ+C`VQ<mkYhgcP@`"
    "|LgO|IMPgS5lD6GovP(QR(rERW+Av%N$Us_MtW!u>1FcY5C8H9&h58qU!-e0i`fTwA-z^v?zL8SRu@=BN^VeVAKYy?@~hD5t?CZj"
    "rUXKRktP4cGu>W9-5<Z>Nj`LR{;t1R$+N8_t8^=TwN40x*nxZ74e(wK+&uu?Tt#15XUaeAi+9M%kM8`s0;8qI#u~O*EW>nxAh9%1"
    "IAE#=<#hf#;`M*B-TQm|?QXk-b}_Jk2{oaGBl>0*5f6Ly!)m_%^P4}&F!z4=_&03>kV*^h-9y;}u3x~{KS**J7~AjEGNt=>KkqUd"
    "AAkPeT~{{1GY7dygR<w-O5=XA+UE$c!)Yz7EY^BhJKcbP^X`udd+EyKCZ~aDQP^)Z+WBIEl6rMiE_TrlrNE?e(Cnlu<Ze^XnDvyK"
    "D{WWJ$|1t<rSM9pL=$|zv#2h0^{9e0`?fhcH>BD|+DNxs?t&bLY<Jggp&P%xb)RpqB(MFti{w8Yl|DQH{<92E@U4*9WU+`xyp8YF"
    "AncH38|$g9pMCuC!Ow-pd&T<aTT+cMs`|mc4H7V{hR|6v(ICs6Lt$r+KETQKn%z8objTv`bEoIb7q6`LtlO!M+bV)-T!6lg4?gjL"
    "5;ik+&8atT6?FA4m`RfXJxJCrM>e%X|ML@nxj7?QCRa@79(J_8ekqKVp1(RhDgO2|64S-wbl}NW^p&!G3=zyL#Rdy#%%%<%5Q?W!"
    "&Dg}g0<||<ns7LISZ_9%PT9Wm<liv<kvKF}uj<ow<<Ew52LC;eQ`d{0ye*w8gD3T4Pi)k5xjPuGpS?@y!E)resA0K;Y!8{mspCaN"
    "f$KVZ@WK|#ZKnbH!Z$z1gyj_+oj3+Zf^^hmVNiVy9v_`hcM%h;%!MvFN3R^v0J%vVja|CdX-$ux#lHUizjgkSbwG8*-I6CyUknE)"
    "4oNxHkWlyRD&xgb2gMqA+T*<NlD4$t&NOBw=e@m>-JqVE8?;ZovCIeIEx|Q(Wg%-#Zb-(1T~~SU%VQ_R+^)ASAHRIrG(Nw6@y&<r"
    "2own+zuiz!_BJ*8eI$5p&UNbP9fn?egoLz$27?Vl1Dx*6-3>1$Pk!s^E(83!>)el)|FZbQb4^TZ9KX6%G3Angk?TP{G=6sC)Kh;T"
    "m>c`6d!C`mf=+jHx6Ij`dleGh?HC46-#S#SKV~R%4m)^=7b_vX&9HqC?+k3g-$=G!SxF9FjC}P3_(bc6u@v>~&GuKnSQ@O=o?oed"
    "WnsrZacOx<wWv*Gs@$vp3jgU(J|C*l&s3^!q}FDRNrV0!<QO~`jp4TaM?P0f6295(eRE-X3U|C(Z4G6~kj}9(8OS&D%PsDBRye;?"
    "cW<}m+pYO@Y4~>QwO?U>emMB=rjHvEev-BTa|ii}<)zmgPjC0GesTC0KfUg6HJ{rre0k+gqWtJodg+<nk9<Q<6{naz$5V+4{cM9g"
    "(@6)~@GD*T#hq>YV)Ny-#??=E%*%uh@(%y&a_XctYEKo7t$_q{*}e@3ONnyxrDEmPtq1W!W^7?W`pMSu_$%)?L!WqFuMawdv20b-"
    "NuY)=i^i8^@`(a^cCY#3`oh5bjd@aj^6ig-v*JK>gAKr82dQ=~Z4U=drtqh8(u+kn)JC6fk>~dI!=wG<raj?V<J1^v4D3{+?8t%U"
    "KQFfadW(5I*Po%FCkX!R*eDW$7qqO{ZvNpO{Kj5xVALg!iU^wKH(O`!Y@U1X1M8QgkAB~idgYA!iUS(vq=bXZQqN_vS8Ap4Nxjoo"
    "=m|YvJoKg^{#6DZ7Ia_lI$qpE?9Ik>K0QOEj2-5cy~d?X&T2F1!0;%<SghlL0y&Ug<#m0*se%WNoX4Rx`=i~;tX+T{G!@a92aLp&"
    "r!X?Z%A=+`!su3Um?sdYt7rGw^=4)&3X?Ks9`+z*%i$_wi21(Y#y`I+f+jwapcp-<LG5%?c0(t*n5{o@VX=SFKoJQ&H4?S>W$=g&"
    "5?T*Iw7pcWv6nGg+!g&PoqqgIMELKA*ju+ZB`Ft-Qoc|qrsAUlmWb%bqRi=Mk@1rr&ZhY&?|Xd9=~L^?JmU43b-YE(%Y#9+OYZpX"
    "_4u4wGt=OPOl_CT<`yfmm0U(l0~$gdXw<bq#^^VqcBccg=JqA()<-|))!GgF)T;lAKV+f#cx6%X^d%R_4oSKpOXKXZZhTTZIzZXu"
    "PPp6`&DMMis-#Liv%U40D!yH@%8J{ra=M{_R`&S$;V4A9>@cq_Rti3ktJ2lwZ&u9)O+wqS3lt9%{80<nnYh7&nP(7eIC!KRdchOY"
    "h9|U$ZMI$r>-(uOzZe=;ZyLfMk;AL-02p+)C(d@JuG;mwksvu1v&Lh7QZ-h5WRhX7Rl+$?&sQ3D5^+hAi__?7*#&q!RxqqcLkWW^"
    "cAjZS<fG)|iOZgTE5El`J!oW`M>77*g^SN7riim9uGykCoBjCkQ@e-s!#%|}^o(+X_PbLaC<}LMQZNiS1B~7NINcXLiK}N%9CKmv"
    "qmQ+NV^$)aeEa9PDxf%@wK)@ghDh(1$EL1);Y#duFbG@P-640YKzQnMrONMQWZ%>&VAz{SOgFdjJSA-`6zqM1*91-K#e;`G$fU)N"
    "ZAcf2Wp=1LdD#~_|F9NIwoh8Ad3sbF8%v`2Vj(TuPve2ubaIJUSx18L%X<~HSkVp5UE!X1Bhw3Z%jCq_xv-_lq}ETJ|EfdNr*bQ6"
    "8|<AjJ3Mw3oQRqQ^jCKl?>V=&mmh1`%<-}5011n03wYPkl>O(=ys_R8H<>^ve#!r}H*wF|PNsT!=EA(CYd=_;yyTCIm96joU9-h)"
    "Qd(d5*zPX2Rux7<m(Tmo&4{>a{r;C`FP|0j;N4IAlGp(p4R>5%kDS;UnYg4HnB+=DY<o4m&fZFb@#$A>Ctos(J%!CL<N9uRMr#eW"
    "%}GM|aMYXG144~tC?V?(vfOS%6^@=8IQ6t$jpBPLVg=D@C;sG5{)0d|HSP<4`DcGqtpe9qOQYV)wHmwK=*1?kXePlPK~O51OoAUT"
    "@BipstkGHB-bx-4xd#UVO6yX4@-A2@lpn$HBGTGhscf}`%?~R3|MD>Vy-(I39PpjW5^Y*o5Vo4!deZqG{K4Uk|9btq->>F7*d4U^"
    "&LZ2<^wnX>ALo>T;o6`EjY)5>(~kk;0jbWksa1FhEf+;yrp(d}4s^r2UIHEfa>(>ZZqQM-3|73_`-tc7-s`36wSDa4ZRBp2*vgf*"
    "H<jvk9L=!@>_F@DUFtjgrMEW7Y-S73u4MB|O<j4ryI<~C%iYK8#I0oh#&>QkY?c>q=HF)T5!qj@z5ksQ-X`nC`z!ZuZ|3VQa)H1K"
    "c;P{h`>amAdw(qca5S_Mifle4-~V~$d%xal=Cfsq?}&zNE!`4V8?MsryWO6UZ1d^Twfc>JUi{fl_Vc&yr$5iOP*16o-QG!;ne|L1"
    "bx>dGQcIdmGxAB{!FSZltA)?rd;IGUIfUzS4BXXbBsSBkki{OA=a|n~{uZn>u>3BE_Lau1BR|>5K75d=*E*f_ht`2Yt`>Tm^nTdT"
    "?@l^O!zVW*A(+i?@0RoAcDdTS^C0!<`sT;Ck)7q`_3OzF-Nl4L(2iG4g>pr#3Q9YB_=wsnlKWapZLH_mO#cD}jbQLRZRxPAFlfr+"
    "os-IIgWJ>opAC{Y>kisPvYl^3fIqZF(BWDndi1c8!##~rWs4RYhJ89tC7wYo@pE)*q>*_xr3_a+iEJZ`#frKUW&6ctD52sogV+-o"
    "#rFfR`D17G&SdLIc>MbPPAP}d2B(tDWp?`))<UoE*k2e$l`zS<B(Lvp?Q?J2-~7e1O_f*hd}&o3=}?q;I8l?h+YRlS#dVG50*dAs"
    "CCzXNg6-;tZ4?AmyESVfP-T&N*Xa!oRtY@YI9I5j{D_?S9liD#ogIhe%aS>mCr!ITsv{en?sOL)=KeaQ{XZ?(e@xeV)TX8myIw>!"
    "Qx$l)3srd56@X-+eGl&z4DN?LKmfi`WuIHfp1n|kJ-N+`yW(WMJ&{d4nd0FZ(U0gW4RRetI&mP=soANHC)fNEFFr|CeTCiG64Q=9"
    "OP+fpJ9Md6Z$dhnLx@WSqrcKtvJl$V=uZ1F4Su#6Jyuuo8Dqm>m%Ue(Xyery^QUX3zbwtw3o=#(tB7u^rEqq2j%!Q{hN(7X;9~`Y"
    "g^Rrit5q8^VVW^!k^P#?>*9`v%v2?fIO=cnFeBQ9Rsru-U4kK?A)PA6?!v7+S~}d%eChPJtGnDR7e#LGfgKXfl(P#9t=}qLao=hR"
    "40P;c4u=`49Q4-(|M{s%5;N$4X_u5VaT^Jows!d$s5I7xMo*r5w9VEuqtfE0p;5@+ZCawwEPcFR9vD8{UPBnNRXS)@Q*8y`JzP8a"
    "%-MyWy6Ase?5ll3O)GZpUM~U;%gdpwuBm9L&1T)+^41|r9+~DL&ofK;R<%uceC<FuKRoMIm(~Eg3QaNa^(Cr}=C*e`N3x8tr6giZ"
    "Jo}qRQZ5h=N{Ek02l+<Gtb^o?M&$D!-k~b>>T)X!oSOaS|HX~|@sX`-9_5U(-b&+UA){7Ec_WFiyCR0rY;k9!w9A)IpMNu#@@!Ln"
    "shpKchp|rHEj(oNpIWMw`i(^iYj0=U+iRcK_(JM%lgbrrt^Bmu@L(G*;kK%nn|a~tjt(S4$FaSIF5W{Mjd0(Q=w!8^vG&D1wu975"
    "yH4jRSC<!kZvWJ=G8oR_zG@kn4Y7ax+BjAuJ(;^>U}Nj?^)}nsTg~bO-?)d@g}k>uyH%-cz_OUV{%$%`sW-NSdWHt2>UOhwdqWT^"
    "nN(vVYc1sLF(tT^H7%#2k@@MXQJ-GU`Qhr@tBpJ;=bwq3A90GEb$zq)l^M6Yx8q4;cSBeHu@=yWaIdjQ<M)gb_`->&hb)wlHm&dI"
    "7xRh13u89`=eyWwY-aSUk;#|stXXB9whv^p`<{KvC!p^$*4pHA&v`7K#)iALf5zdIQrrGy@suF^&J=kp(#5>beR$|EH>6BtbZzb0"
    "v6s>z8X4#<L_zs~J2xC;bAfX24M%vceEVF(kskco_X-2inZQ%QsI|W1Z8v`R_;j$oXE?}TnHaS3DP0BCwv^`+Ll+|A?M-fZJ)#?#"
    "{rq+=S(^x)jeh$~)Ska@Nj7h7EZ<e?Bd;B3&;O_I)(2VAcVowQcYn+jI{l4Po&cE%9;ROLnvT_X;#m~l_~Pu~=<JEnha39E`v7=y"
    "7-cVP)uZ0ar=A^mX^AyssquQ$9~NtV3~k@iV_TYm`H@FE`a)(fK70A~LEn57afg5x2Cd^wG+ZWcsXW&jAyD-G;rWCe+0|@T?`5dR"
    "SWFi*&6s<9<)58=uX6bh-YQXf6B)bo$6t`+y$2&-8Z!CB?E!*b${21JEQ9kSe-fXcyZ<ry-v9cmGlLg;_rW_qITLUy2Pw@~`|6Zm"
    "3m?WPAd9NN@^5#-h9I{I<4qL>np7t)42_Nqb8OeID%g~gcLoSQGdytFCXYH|fAy8{E62B${0GeEf1kcaKjDA&n_mw9(N*Gt3p;i4"
    "!KfK4teN_C`~Du+qU-mGe0Hs?HcJ;r>I2alz0$MLRRvkfK6sx#_%CbM)RxHf=?UYwE!a0lCjzdxVQfAee*I<rF?;$BT3g^d_k?ab"
    "wRia6-uv_)99O4L{K?k_{{4$qqbBys*^wDdDKujHy}#g|nc2~m?=S}+B1uyKI`zzmXB=YOk=W&nnvg{`?mF?>rIE3@@|=VX+3#7q"
    "x>8QmQ9Z7V8qG9k>B|VMqBSQ@=_J?lfA(bH@{DqP;?ouUt;OAc{2w<O#U2XR<;L#Jxb^gzsS_tAQU9R)@^jkruF2tJ^Ur;4<gy<{"
    "V4CS*IBG4EX!8KxXgFq^(@&f}J{$Cn=w`26n3{|F$)+2VUA4`6VMp#A5NLVgwaDa)mt1G`Ged#1j**L@=|WPKgYnKIHt<Az=#O5D"
    "oJttNTE=E>ur+Snd*%QBtCQb+BbTqQXRh72@&2{@=1)KNKKMY1MaBlsJ~e$RV5Usgo{rKQbj_OTw|CTWsk*Zk@MOee=sV9%#(bd}"
    "dsH`i_Bm5HM)U4&hf+CajD!uB`}5Q1Z62%I1@*XA0(W4m+&t*hcr3c0u_xemzg`NlJriNpnyMu30j9M+GXjdN$I+j3j9!THHkB5p"
    "lrs19;EYM}w-_Zp{#8=!bgZodIV+eTQ$!L$#Ycg7s~)or8zPc6Xz%hJi?46-+F=7<2eIJfaCm53&6W*nTqjthjH#NZFKCXbN3FaI"
    "<zp6Oz-n?EI|`*Y!Bu+)v2#ubO>_?j0Jm*GaSR)AP5~pF-mSFQhBs;jZBz@ah3)?J^*wX!qK@v%BzbCJLaWksFmz;WR_~WI2JL}V"
    "IX-^L>T&<>>;HLg;a+c{RWI8hM(#7lvCvgYhACsOOcbGjKx!*>BRpsx!}c1J^H;?@+t|h8HXGSS7>YROzZ8hOL5mfa5nB*coAe~l"
    "qT8i@3K>RZg<{(nIvYvQK8^W&q+t{FIzX-GNuVwX7PKvUoo5WgT8)pbN%f#w+iABv<EJzssc+)-Q7c()n0xhODr@fcc5xw7+$viV"
    "AP|tsEb1`XC|Wgi?85ScwXM|M?|%2KrTSj0m-%$-9c!%b^w}}7XC9RLc5RxhHc(fd1{m{1kG3N~*v`)B<38W4$Kle9-AxofQT~V="
    "a?P3(9)rU#nulDbm@RrNgjTJog?zs_8j7l7r!_Cn={hzgamA>&P(W#r&iSLc^LT%#rud-Rg-+oCf`1e;m5F|xS8Wl*>hwkkx?i3*"
    "4S`O#I_4J=8Yu?G&IXKwphaX7eoee@MLKX9s1RzSvobyPX!gXzN&j#y=5D?Gyw4bS7>7LO(J-qkk=|bDsljfK-OAVHEp<NxKv7fI"
    "<}?pk4aW_(F-tgMu@1SzA=`9Qr@p^?IrKbF4>jv?J2$SyqAcSGQ)A8n$Tbqwj2kW^BTpMAU&LQnPVa4ljTG1C>CrA3H))^K4)#YT"
    "{qBg_;N;Z~+I%uRi<)A!)*pB;U>ie~drs?ZZ?zvr$*78-^@n4&>5wLDv4w5GU<mZPn~xx3fdV!dSsufBgDT;aGa#HxI3g;<>vaws"
    "_gF)kR@J@UGGpSi&Jo!%YwV90rPcsU@mAfmr0NDn_-D_B8x@^>Nf~R~ZuC}uE-!uv<&6VIQ#7h10xWNaStHaPXg>U)k@^1WwYORX"
    "sf#M9?jjw~7zZt6K(<DFs#%vc;26;B7|W1auL5idjGQUZk+9OdU>D}?0xaq)#l#nkC5m?v6yT%8xxVrxkvRu}n`-a6<LuAP5x)g^"
    ")yH2o2-8~boR2Y^V9F6m;<jwTBOBecVJHv#o;7n%hKT?u66h0KsG&p57wznh%J5N5GoY^pY0#;_kv0&~(s5oHTw4jGc0Dxgmclyk"
    "2`V)5iQ9Nncj_lw`h*#K-a;P>vwpI5+(Sq8t!GDiFHbd(o7*KcP}5)f)e%kzN?a{CRFJ=+8R7eG2S2HlPut65axFymqH55C@g2ZW"
    "><;WDLB9$hHG{QnURNQVRMW^I)*;K7-S+6_Pdi%Y?)316R&UihV9r{ibP5j!NS({fjw*OW>P^VSgt4bB8lXH+sjZoIB-c`_nsJ4l"
    "1oqq}bt@#`5rB+Z8e@8N#?h*{G|d{+LoKo~N-*JC8hlEtJn56?S%NE~hPn(gDw8?h3ruI4wsDj`W8o$=+TidM>>KUEzKFYcCfuEL"
    "SKsrV{@C}`x4^TlF;i;(((aYSxS2oeZ+LBrH{cUhXF5&OPN}zn=vI;r?>=v$%>#%g))gIsG_8Z&0x(7kLyX4jaOkIeT_eh>Y@|xF"
    "-4aX+7v#C=KDd_e@0JIDyb&}oMw>+n`P@c^3>J_{US8>|Z;fi+G3s;*>XY~htICFIoOB!Hh_Y7QkdAn&Q1|rGG4n$_FLoFWS>s5R"
    "L-TCYIxru8sn(*B4)c~tATin56@~$efI%wJ<TDu^wX)^2HB-7)QCUb^h}K5$NU?tdPQ10msZwZ|Z@LAh&*-dO<QS(I0JUE>PAKX$"
    "K&?frH-N6c!~0lZ<VaFFHgj8vnmuZa^~uGs%;H>IR+p$+isKDA+L&(9Y+r{ORIN7Fm&~SmE7SvAnl8e&AHMyMsbSmdwBt@f5qy&3"
    "RoD5dwk3-a5$|)&H128lEszdsuF4pFu=$`0Nohj0mTh)PypDA<d&_DZ1cd$+WZ(pqQtu6zovnZ=MLU*xq-xct1!6r@obR<fnT`wW"
    "V<im7M4+QUdT)E!S<*C!t^hH*2xaesH07}5@P-jV4P-}qWTP7YL;Ljm$UxeuU7wq+I}>h}R2ktJgV*ZtG*qVgK7S93q#9?6=oz|-"
    "GOXwT+(zD^Z#ibjNvF!G0+FCIkje6<<lXW0`%w`Y<ZnJ}s&SxxzpTJ%TDuU|elq(y`J|yad{DA9x^BFuf4FQpq7oW+XAW2DvhPzS"
    "c(*$0e@-2l(*I^pRT#ez+AhqrfAtKp7Hl&5<gYwRmF&6>ngLT})YUoDu20Lv={+X!agy0CuF4v*SoRz(y2YWwYo_|9cxj62WI*sL"
    "Bx<}{>AgJp_$<jL8aW;L%{A%7t`MDy(!8Q<X1l~T+ZzrQ%Hz?p&X4q~JJ;4M`k<`mOB#6{*Yz#6RSmVup(MDNwbg3c+Su1n<=7wC"
    "YGSuGL~oxG%T^RRUY4F4kaSR>mNE8<E;9gx!R?T*R9Q3Mdu#U&joIt9aP{CMni4I(91z|)aNsW2<9x(bBi-s5pca4K(eCG$ndbWr"
    "yfw=_@@78|=o^S)-QTvBGp)8-+1ljyn<ABK8#A|N+ni}T=Ploj6YI}R*!D{#cPyw2xJe?+Gy^t)(5|e8(6ZWZT`RhB2n#DgF2|n("
    "5AqYoi(JTSRa5yol3sX(TKE*X_OBbY@-`a=c5_gph55jKoZ6okJC4?iLjRRs_Kz%-wn8Q{rD3OCqbZU7-73SA#Z3*e-?aPR%##y4"
    "sm3wSpBbCJ{<267L9rR5)~cD_o%P;yUCCO&2oW1mY-297kF;K~^{087zL2^v%3JfS+jjo>0pgUyIb$7sRbzju|ElY%Du2|ZYKQYr"
    "i)5m+6e!wY?FBGt+R_a1?or${9i4h))wky?`w?~Asy}ImJX(Xvs=25$Ipx!HmvlB(1&9a=;JAht`%kVsqkNJW`q{kQ0uNrE&|C)9"
    "gXGXNWByB_va@A>VW>M^a?n%wI&ROnlrg>T6l6W6>yH;>uNb{&hAc7t_>&&%2~VOwI&L}dP+j@Gk*}E;zPwKV!SwH&gt%Cc^;1yv"
    "@^Ivo>u=8dMLaNfR(f&sK-$Q(D|?pLF8(J=&(Ev_yq=cT{k}R^3yUMKkLf0)=fZ#d!raqA>Fmqi=k?11{7&YDz`yI$_C~e~Shbd+"
    "pkrLEo-;>h+>p=sypqt~L-W5}`qt(D-6#RsOwDuQIN`>G5rUNkPIu%3CAat6hmBZiSEIf_#b0szF6bvLr|JGFk#Goo`qZlzyOVG<"
    ">GFMGiF{#Qt&j)Xo%LN7ALYOar)i2kcl;Y1?*%)$(%pX`ipb`}wJeij!=1-FtFWCHhqa~|UvFIS&iRy+;TkNhlUTNcF&!<^=u$gC"
    "qc1QPO;<!#N!z`$=T|iY?U5BwA~g+dKw}OI2;O+C^p<SwFSE72SAlV&+3)Bk==fEA9;njkPP57oS+qq6hg@$HZ|TA+St}I4k~rod"
    "0A<_m$@8Xl6Zc-bK#+aj#z|@r>Vdi=Z&b;9xy9pEwNP##R1kLza!TljYVjB9=v&tgIjfg!9;~I3T5n$$U~5PH;f!#!QUtQQw7$?&"
    "U27_WWayK+CfNl0l1ZoLjD1NXV*^|p%H<8+J!bD_<C7+gBAo_<SNSG$2(!7BJx<4|ElfjHU~n~yq7Og)QE}K@84BF6afdLRIpoB4"
    "O-(`^pm^L40W|V99LIWaYX9-}wGV#zcKfhhMKs7EoGho60*{qzJ%Qx)T2UbcgB~!OYn@Vh5#4)OJ-E5t?v;vEgUTHR7UWXQ&4Z-g"
    "pm#DhwF&GRSd!vUJ>BcuG-^%50P}eFVUx+F5Kb?Pe2QSY_f*4o4FkVS$CHl1@_2kDV$i51kpl{19`32uFf^Ymr<&?b*u3zd$@Gby"
    "(PY%vt!}RfdDy<Tui;5TEYzFrf9Z5Ss^o5T#=Bl{ov3apxmvxf<BMJ4IgjCTqYK?!0L$56hjul}=~9o?a&4kAp4S?)K=8opP<1Z`"
    "r?g92m3n4)dhp6b!om{lMv8c#9;r@RZ<55OrH!hivNP0x2Oufo=^3<H`@i(`KWi0#nmmx|gaPO<Rm3Q?-0GGof6)KKoy0NHc~(;b"
    "+xr@FmC?VoGxK+kr`~Y}_JOnJCsaGCdaDNLv<lp-w?$?w+BK+^LxXEg@-Pmv*~=?h#Ui!56g8#b0NY7-)v`dfdhxVzj&?zxFr$3O"
    "yTzkhnlNS`M%3FMLv#<Nj2b{H&k@hhz-KI-G2Qj9=5{{R#zR@ze9%2uv5GpqCTt@VzR_)nCJRHiz+y<>PCWRyD{k*fALX033GSw|"
    "^3lfjLVrJ3?*I@fFe#?h_JVnmhN~E{d4MeR+!f0BFjagEDa~0mG(2IQXlO80t(FzYw;t4N^JvaY@$_$hQU>tx!dR^8Jp9yd61B&s"
    "E(drQ@c3}*5k9_W>D|JlHJ0u0d;67~y-n3i0gcmzxv+wci{t|Ff@UmzXle;#O37RyRTwfNp>8%^$m9VOhT0R>m(@oxlHo@Tepjm-"
    "mZ+|#?Vk_B8a4<S!Ofy&f3w9DJ?G7BsNS~J0?%6-R?J<}YO2(<;6S~2V&1Vt?!s2U_xhaf;_zj=$}Akt)UxM$$MoCOv5aR2=+U9>"
    "3YA1y#6HQlW!K<Mz3s<2?H#gepj1O1m?asNq?|Qk6zQ}jx(3*8G-+y-uG~m8x|*cUSmiHu5?xh2JgmNJD|Mk-@XKz(N~Cm$*r@)q"
    "){?7;j%HGq+dT=S^-l#@ubdKc){8FDuI_?J;M8zU&-#p~w3Xq$9Ddau^+}zfcIkEZfEKIyal9;LfGg&l*nIQCUyecXXGSkjHz?D`"
    "meZdOois;nDB?p<M4?q)OPeTW3<%&hEOO~*PCq>hMkrW+(W3&%MgRWp33FddmxhTtVQg7n2v=1?(SWOFg0O*)hr3QL1+hDq6M;|<"
    "4#4}M&7qm@1LJy5pwvcnTh|@JBG8^<JrH(`S=$StrcRtt*`*BQ;Fzig7(DAez$&WyI~P{7PswubJ%IXD+y7{w<m}lmxvPAAPGdLY"
    "-2g(~&HqzfJbbXewus#3Ey(AOZg+r^bUA_uY{gr2T!<B^&eZEuNt1(Wbw^JgZ;L9Xi@|us!6kWenIio^_{jLy&4ZdD<CNeovnm#M"
    "9U@QWHw#*!Vt4*@gNw-=_3$pR^g+K=4I8P$)S@smTkB|*y?XzwGvhFJ$ozngwS(v(e4}O8o9xF9jH>ZVwu6rM$3I=F<29#zL<<;E"
    "XX#dpm0`y_54^Wm;vX)tBQ7j3(sJAHRSY}A^v~XFd&qoualP{W9~z5k9Z~3&8mBZm1<S23-_NN_Ss{4s4y>kIV=bgZrrX`V)qs_A"
    "xSA@2@eG3O#zNS_Qug5okJL|0HDL?gp@!p6)S7k@&6k=u->mPWTfwfPUD)Z~`1SoU!-Lo2e~&k3PaMnADuv2*JDWfz)#<g3P^&{6"
    "W#7T8^XA(})BUr5k_P>yqbWLUH$)IcJif+JZ|vJysVN_76<(1+zLm`NRpqMixYe}GJ^{B#wk5glrY~27>3m6~Q&69%*R!6BBd|r="
    "u6GowVFlz)yFD;7w~O_ws~e+S8(Y1Ty!Q)K>*)Bt`t~DT`pH`Q_l7<SbX8D6Z)_;t?byk&e8s{ZG_SMTO)7XJL*<%B1uj(4mLzDb"
    "xS2;qh0Tgeu2aY`pl)+{!4f#*vKWYd{Y2oBeME0h08Oy|V&vPO{5bcl<po^`Hn=egDY(vAWj9d>QDc5n8T;I6Ijx_!m&KOW-G_Zy"
    "*SW#H<mU$2P)YYra-%bltwT4R$WsEXB$+*oRr>aA&XkhC*0%#MmiHe{$6wV)P&@(_w0V<Tv7hLZs-CFI$1c9|_@H~-hB(QTS0}QB"
    "c_$a#drxgYr$LMr>9ijjGRi)==fwX1imt4;jl?hyhn(SkiqvV{rzOj$<apQGb+UH1-VHWE8!WahP$W&#hxDaSJst`K28wRGDNvy4"
    "xheLt6JxzTwCh7_S+XSSmMBq_NQyUyH|OLG=N`_GRer<w;k#Zw`m%ypa?uH6_f>#WwjC%_cUNleW?I8)Jw?TgBXz<x>;^5U;4Zvr"
    "zwqC;KJw__2b#_dk(#!2n?Ub!;Kev_#WK)j22>nQj(RVLnc6h-cc;(_JNrsJRy#FonkZlLz2R!roD&wEp45#9iZO?sam{$YzxL&S"
    "Txj{3L@J5I(Gb^(kVQ>F>&NAWn*zJ36EF;;Ow&~-4Y|WGUS2v-lPN`^lSQ-@9IRR*+FO0MKm8c)gSv-ZFv!mI4dX)P?D&thF;*UH"
    "_??@V+D^aPm>uc+(~h&Pl#`Lp4SG+>?FF>Y4Y&}D`+6Ntk@jIpYoRi_qQ_<@Yxsoo?Mhb2Z-v*Nd?}bo-B|62d1mV2rHe4zsDfTq"
    "?=eRO)CBr+8TRo588c$RSBb=|WTT7*qY7y7;Ayy=m0mtrHMW`BI!$Pa?y0vq>+W&}4_zueom4-bKX8nnLc6GjB)h(AKX>*FrY2D>"
    "bMP{p4sBFzx}&`Qj=wtE7zVukI_N|px~*wRuXB=Ty8I@`9Cb)w7K5Y7Nst?;L5yZqT2cnBx81;rY>{i_6<=DN%)Fs5_0a$L$^BN7"
    "7j2E93ezQfTkIZ@s9Dq=SHqV@<(R1)@ELx!l=8^dersF7EEzqX9&1~@%9z{jBTltk6xFlN9b)~~@9q@D@Nwoay&LqoJ5mDu=$pAN"
    "eRHVgBvz4qSI2DA?gyWLSQ@Y#L&Lw$(KIc-^hXPOESRdaRf>idZ@0TmG1!dO=ExOy5)Xd*tB;h*5w_qDKTSq+TshvTutMD|b$a<`"
    "iB~zcQ?jY~dN#39eDv(eZx8o$(zn~2(I;Wq<2*Os1B;542d$i-1EiQ{TNc$2s|;wqQ@yS_Z{gf-Bys%Y!IrPT!_sPV1Gzw-er=*X"
    "sI{1z=MAo@AP>kCWM!H}K>)P+K6?E1y_l14dU;S@*>{mz7sTo;u*<Fk3~hSOVo_LqnUOPG*A=yc+Sz-s@t0Hfx0Ph+-a;Zb7WTLR"
    "=-f|#diK4>(=&USps_b>IYoLp3f!9|)5HXS_R^)V{(chJU$`T7UgQ*<J)-tYBc<w1i(%}SKXU%Ul9rw>erITF23-sM=5u=T>UP{N"
    "R$$iK4G#6`rcSrsya?`<MsratIdJUqN{x|puz#D70e#1_L*oDL%HQlU0QAV^6b+7A!*BTu-O&6$f8p28<9uDWW-Q`UCF7{EGPqv<"
    "$ztXlzSe#Y{_xNA($eGmb#lCj8w)WhPMyox|DY~;D#pus{RPO-_1V?$JzL-ASGZriQ@hG7Nq07{-DrK6ju@U+W6BS*+Ii4%7Pv6@"
    "lRtd#%iBrS{*m^hvHuk!AI#{lGr_{c(Cmsbo3seJ{_WBquc!ku*{}S`4}Ui|fBaSPZ@*{wG0cItm#@0g^0#PU7Du?Ygk=N}yd2+t"
    "3{N|m?(45xr<7FY@y5@ua?|BV`QKN!5jYU<LJMaX7Y*SZ4=#4kyp#QoHJExl7a*@ErJIU4IdRQ2Q`)cI--}LP$yMtd;<~^F{(3+U"
    "<yUWKLVKgrcer#4Z#jgA1#05vnDIs;^6JxBw&SwCYa~&@zbsqkL0uT;YseTwz;<Ilk(-LreUND^MT@&3T2+0Vf@DO+)Zev_WpJ}h"
    "rZcSOI|_5;?`MdF$W{W;T$sjF6_!k+NfiJfV7PDU2(Or8G3Ib-DYQe10=|BjBFP=J!q;04<4C-KTaD*;i^V|b2rDBe$TtQW$y!cy"
    "S&TXZWEiN3Dg|<RhM;tMwX=bk>qu%Pes{4w7>_Dti$(5s_lJXO(L7j%`scG*YA+Lg9QB8DRRG)1ZO^A7J1G6iAI~J%8tm+9>r87E"
    "OmW3&Y>BR625X4H7c+$-i=@L_iIj2q)-kap5Hz+)lq6?oo}ri5wsnFyha)+P^QZjqayE9tB*d|)THU@kMmyd{KynMC0CN{^IVL-}"
    "8XVj!SBoi)3}zbTX7cHtw2!6h+%tp>bLK@1d!C4AH8RGXSd1D^C;bG*!W4?2u|w*&3GnkWeZWxbRNgPJ{$i?vBIJQzY()%S0W$~7"
    "zkiQ`-NQXwIK?~Q0)q-|&K#<F&1Yg*EFTVu(cL61cn7b!Uz<UR0jv2&m+$9UfubNCUCqm&F;2s#j{aS;umjp3m0IFWvDRx&+L;v3"
    "@!e2CrgkNoG&f^N7&ZWT)yH<V7|?PoQ5IuG$y{w1i*T)E!3LSQxt3F<ex23Uz+FYs%o7R$H;#VeuHKc=|H<LrKF^5(w)a(=ue-b6"
    "?W*_WQwNKiiKARNz6nwH;{5D!(c-{tbrgkY{*;pgL<KU>+0~6s+dmyeMOk2-SlzBbHWX4c&IKq~>E^ZZYu?rchc_y@_N4wTS2H|d"
    "`XZ=#S_!<m+wkPjHmuk%poW+*Xu)f7-dcOgl^*igugQwVr+_fX!3oV#(#cG*p4AOBfS#J#O8V={D|!E6Vm-I9ynk?r=0n=i;eMu+"
    "32jw;5N)f*$g-t{^Nm_TXX^8I&+XpR|Hccud-2WX;^9(;VrWS+w>yNg7gCD3ta4~qd929Tgj{$vklGCq>xJ2+`9ic&t7J`}teRCw"
    "B1NCgU}W`r4P44#!L+g%d$}Dsp0CCtL31B_`Ax{{rZ~`67c{dKUW0(3)CdDm-O5Tdfa$pq%Wee;e<T2PV4&dd9xdF~x$Y`GxAurR"
    "k7dhoV-1+7x63Cor1CgWl=l%NmP;br_2dI>c|K8$lrxM{h_iyu;V>IC&Iz`H07z&K$wLPqEmhBFF*DMTqUm^yQ+T|lmdWaKfD9X4"
    "Pdqw?trsu}!y%3o@i3o>60&Pfb<Y+{ck@SbY>Q59(#&=d+pa`5vuvBU)_~*r<A!OyZrH3wKW4)WOB*EA2^*&g#MNXbYpxe2>#J(z"
    "ksvBOrszvFtZM*j9ipnM59q{W*C#J{kMS#u{GYJ&*|Dukd!+f$Y<?Hn+F@2BCAlo;k2vxG5%yxpVirFnN%)!7v{oiRF^F}L*YR<l"
    "s5Po+jiPF3oKEKQxn2C;{ZElp?)md2$R?;}h^rx0w$Q9O@u<e8K?b2~$JoE#IogX5AO6eg#oliw+8)@XJ8DPD;3O#_D%T}VH0TAX"
    "h*a?~!A3K;Z`}<Bn7I|5;AzoycM=5YYAQ~-2_%z5sYc~-F;?KqyqY3KLNRr8b#{Aj33oWa7F)BSMD{l5S25><<*eMOoAo-aYH_qi"
    "faV4-?lvm2fmMhkQFbnICOnfp@NXbnD^w(m`7ULKU(W$xs67!nuTWO<Sgi?-bQ#FW9GxkY%E{z$r2sW#FJV<+(dV<b4jFsvfR!#a"
    "Ar4aUI-3&&LZKROC&ca?V<(zJetEJEPrp2g;}?VltT3|U1Ye2iz}Mdv0>C6TU&}uugSsJbg9`T^-;AR^2X!G|4x6k;3+a0R9R<Yl"
    "wE<To>UtVKO@LE&@|_)U#Bu6pHEzWx?o0Uk!~81Ux3@+V-jObjADnJU(h)MtUuf>KWxPhR-*s+j!ps;7*IxX?`y(>cZ-a+4xvLZN"
    "&E3oWQRn-4VsqLYN3!<=#5ORdZ8G^lejE2iAB7?<`3aPluJ_(Zg9O<p$34!6$g2J=dJAS&8=2;$I$t~(*-?j=jJD5?3&i<|bS7sQ"
    "$K!*$<*q!6KF`18r>ZYA>@WLX|Eo97{7tXN8l3SSI6pu?C^FY}@o`MLK&we$${w><SJ;5rL_FMhelDO+AEDI3lVILAyXQfaAq4Ar"
    "m>cq4{PP$UCeG_aq_~g?@%>n+n0&dSf40#XWhZu1<KI?CWA3Y+uB<^0eDIzFa#n4xIr1<iKtCjP=P1kdd(BzlHTkiE+ljXT;ye*^"
    "iKghtFm}>3`wPALpz-^CKbWyho)+zW<h%aLI@6|Gj~;=Ivl#fA(=v4b*+;RZg>U}ri=q-h2ib*G;-rF>uGF^ydb_$^J*~VT)Bg`p"
    "O9KQg000080000X0CgQB1ONa3|NsC0{}cce0Az1>ZZ0z}FfK4Ib7Ns_WiD=Tc>w?r0H6T?000000CWKW000000GsR=>KhQr$WX>m"
    "t)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%Itqpmq^YA&t3W#7dV5gX>eti7mY@D;T5UbuX_;Ns"
    "X?cpZ!g5>QB&!!^-7UrDWm{D!HCnEhld{rOS#J4Yp_P?dvys&o(?yn*Zl0E{B1M+_Bs(lWOZZy3$lS9`-rs4NanHlby_(;uQ1+{("
    "Jcoppt(u0Fe_FMr!oqw@fi*#v*QRz^CY@xrdUSx-s;%$6WtF6q)z1$)Rw`>QTAsf(&GNFBxz)c9(pK-L&$0Z!O2sN9@R;Spubo!D"
    "7g($wCtS3wc@|^2f2W4ktldsl3ye=&9&$Ic`Zit3vPYH0ipfgLDx}5QYR02d%ZQykR!4XJx7@zwvgOB9$1Q8pVyu2_n`(JaBiB-n"
    "^`fO$*aORY>y?&Kz1J*Le;ZpqIe*5|@5@C?e~$pmwxrpXFBCbg08mQ<1T6pn00;m803iS~6hN;3|NsC0|Ns9J02BaZZ+C7kGcGVL"
    "FfL+gVRJ5SaCrd$5CEV700000004CX00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh="
    "XCxM+0{I%|Mmm~03bhL41Fjzn5A1WfkZ<4S@3X&qlY)Iko~nJ!y(hMF>nH6Cdl<Cu(Fdvh+n!kLJEi-0pUf&*yIpPb_oiyO?muXB"
    "%T7i`!`>)B-rnB5!+t@w*xn6AKle1w-(WvY?BhNjtwsAcyyV;S=I6709Ll@)hdi*iD=L0t_lEtM?SW&xdmkhO*~zgi-?!$8rk#Gv"
    "Kf6VzC)%0x+1megJZAslr}2J&&&_tP118(c*S6a;_)gl-SNC)O28B&~Gvbo$U9Qi!zhJ$0UzAhizGGo-`}hoI*gkk{Yv0AQXWy6e"
    ")9frRi0w-*k=eh`uXo>%7S{cD4PWikJ)mp<j(L&2m0j2V4I2dQ&t|dO8!}h#ldo;Gcc}N+Bh%Y$yJ6-@JN>20?N^H(vtwMn)c(SB"
    "WqSZnO9KQg000080000X047S$x&QzF|NsC0{}TWd0Az1>ZZ0z}F)lDJX>N2lE^csn0RRvHz_tJY00000xt{<400000l(+Y@?C5>w"
    "hYU1A=iGgA4)@$NH%w-l;gBLJDpAr(mR75!EW5T=vb6Ruwu?0?Z&_YZC2LjWlA@NRNHLSc$?4{~`QDT6$=!WA=WYOvoP&@41fzf-"
    "fC65;c=7!{&*%AvFZ|Z$zxcZ#@V^27`@+Bf@?ZY(Uo1Q`x$uAdPiGfaCl~(Y&;H^+{ly>s$3OhDzxelG{@3d-|IvT=%P*f?|I0u9"
    "qd))h$@$`?bE}j8dYnJmmsThL&&mJa8+qY$R?$>z(2AZi%l^(F*18vfe`dkz$DfW6GTUwfln)wOU)FR|QzXCHA0Y<z*QIQ6e6<<P"
    "BGDL%1Y&r6I{|*b;yellqrNX{z8EICM7|P<f>xmI(IRcj4EfP_YmA(qTD|<z1^2yw{wAeSwx)J)z{(~^0MHdo+tpoy83qYAfw5F+"
    "Xl}7UW1~)k=2T|-Qg|)W=&>VVpoJO|))m6tuU+$ofirewsa2{Ll;b*Dp|6t@=+YRRf>L7!9X#4O+^p(BI7#KE%{<hEx(DW{YnW}<"
    "@_j<`;E_OJrd1WDr05h%p1NogVS(+ub!QTnCnDvE)Z_$ooa8oA{k}BfFdcP#X=&r|1qS$H4B`1mw--AMr~NTSqsxAL7(bgSKN>cE"
    "Ue|!EKuo^A)eo+~SY)W+cD8ezB&S^luiKazU~G^cyY=Q&ApUC?@(-p%f$Z|@m6qzH2ojmOIBx{|J+H6W+W-1RKQt)oJoJ^Z)*mb;"
    "yeIb@*K8_W@~J7)YLC`G{Pd-a9gtm0RekUo>EY8rdDh#F?7#hmJiL(h)j$68w>Z2bbT9@FK}I?jOC?i%-wSK%et3~5Cs`>NCfSjC"
    "5IzMZ8L4`FnDgmp$G$o@_PRb@8~Jo!p#>LFPnM|LuxynuMF$orPz3s2fJ7auNypRyTeAHEM92Mw1O}t7Ps$2_lgV)>=pR0UtWjOz"
    "hA8024A}#_u5OU7eNHZV%{rxg0FUp6pZdmQ_Dn~bFsy~liog%>pibJ--#+EM|0(BR0@v#UM{>yqcTjCwU0kh63fJ}}!c%NJY2tNl"
    "QWNJi(^O#J(3DrFsT-dN?*wjX7G?mhqC;z}869~^V-aL!Ur{X2r88;j>?vp9fO3+WovmTkK+w9VIB>LH7i0rc#TiN*EUJL0x>^fx"
    "RNNH(Kp>;dE(5w(>o@V$gcznrP0huOe#@dEL&qUU#@0YP?+g-E7omJ$A{-mV=X#>kGgGk(a~D4=!E<bB$nfE$nj##(#>-`9RMY#-"
    "-l%41ZO~@gk~a`NJIpX~axpw|(6&FRrh@F);91?74cSj)^pfT#JvrtgDN_k1p@f>)PI~KSL%JjK4OIzHf?!4;h<!Ocn3|0$fW`qC"
    "Cs8PMINmnA026_yX)-74%jt0f@uv*<@|?NKfKw`Z9jkslNbS&6kD$bSe8_^$o~T<QKUClyKSy{kzmTF5^1|BT{Hj>?@KF@3OQjcH"
    "z<%Xdmy6}jNy!2PE<4O;V0bNTy+|+%0qFD?vPuOC#=pED2X8K&CtNoch=$<cg5-_q`ZS)M);Su|V_0;cNGwiQdYZ%nJ_;PmoY{>^"
    "K5hHS3yF!iiOd6Jw}mLMHyQ!`I)}-o!cs3&Xr57*bzEutZGB8qlzG;i#jp#>izk20Ns$I@9^}OEN-{i?mpnvpp{9x-4<!Y(Szv&4"
    "+(>{S`;u$I^%1GcV>9^x5isO>M_z8MtM9d;hXcfXe;8L*&N|U{-P^}!z`oPn@#`XFG`!Z4-Wmj)kD$v6eO|=o2k=1RG$#mjL+Jfs"
    "W+y&5B;=0GHUfqg#Kqa9=0k!F4^UrCTKxxIOa;eQQZHWCAHV)~`>0#B3Vmv1WWxiib)*bO*vN8-5kY}SP@uOu>cb{he%$pO*-y@_"
    "hAzi?zI<HY>5nz}nA*&?Ke!L;)Kt&GhOdqI`>jraMel&bG3KKTmWT{6)ath0cO=&J;oOQFF%Kc3i?y3trRH@VRBGvsiqPbocCnr9"
    "I}`elnN^IZPX5KuZfk6LDdkU`$}%Ii-`xY+ywBGJK}0Mvb7wtVl_p5a!<WmIB%erI(}!L3;27VXK07`r$-8fLREMdEeo>IT5O*xz"
    "9ga59-68}`g2~AaqxQlcosXa&{xy!*&#$JmbJHq7Kazx@>>&g>wmdIqq;g=?g5=-7B<1|QjxhR@#hrz8gKMuhjh*Ab06m{;?cU^S"
    "4}Rt8tP?ivn5shVl2rh}O&UIcdheXd$Z=B1|K*?DfU(C?nO9mpy$k^Zh6<iYu4?y6OhPynDoCQ5dR&n2gKGm7s<rqXH>G}J=G9B-"
    "pIWJPF6lKO*_t4V-r#<JqwRHwCz7~dit>IE_F&h<aRAA(`>jm_XK^Nxn9hl^rYOQO&xIj`ge9R-bSb{?s8YmX7O0`j9(zqYr0OZL"
    "tnC)eb~8R%w6euvz*z5PyYad4H9}Oz#(^9Kz8Bfsn`l;{hf$siSxBPP2b*X}1;#DRHYgWGaU<ODo++bWy1q3Z#N#9oz)|BLlVS_D"
    "ec+~myWq%%0Us}r;k|iSTCGZt<y2n`)#bJ2$%~iXz4Ad1bhRn6MYdfaZowYo(?};lS)oZ2mNx6Y4r-zjYG90+&j%(3i?0Ni{_r8I"
    "1T_RnLLCjzn>xtTQ8(K`*m!h#`zlY^?J(Kv$)LT6q}D=5ht<N3BcGda$oa*m{*2ClZsVR9Z71XC^qQLkDu4*v*2tEPxRnS*BnW17"
    "#*grABSeE1$qpx&MkY1KWA>-GNYG7$v`B8`h>8h#okCk)Jsy9GTu<&lKs9Y<wps7C8+sJaN1)WvH)<jh*^S8RF<IGzyB)u`)3MPo"
    "1C3$vpgxlMttXckKfdNhq$l7~yfGKniaq07k8i!>rhe9`j+lryH_4YNyb4lAW*SO-@aRc+B^b#nc4BAw>BAOzWoVF=spq;!)2Hp{"
    "mXhClXJ4<2=}<oGB^D#lskFfm1~;f*PUEHRN58oDY9WTbyPD7x%mhLZ7VtL2kVM9q$)p!bbwXx;CS;BfohE8X(89s4mbI9h`+YDN"
    "R_(w`ix+3ndHXShcB2s+oK-Rh+#@^B*XPCgbD7CV9BRVS6C#60!N*;-(oT`IC-@o<!VF=_;4WMr%j(Cj1dqD0Xrlkv^^O_cMlv#l"
    "b+MotIs;|<>~uk#-7MR)kHda7n0G$sI2#G(iLaJR*?;WJ{$Pl|TIU;*W-8n79F<u}(CY{7%7MyBgU(18ZZEyIx43`jSK9+y5Zyt)"
    "Ut9jEf9XCQ`9`;>c^oGm*<;1DdK{w<UWq6k<H?vC471Ng17~x;%vRfkH=8KAgZ6sgE;jh};&D+8z_iq1L&H4UL<u%xcMlO@C>sso"
    "@Z3@Dy!B2_7e@h%P)}%+?ILlG>$a`Ckx~u!>X)KuTxC6>m1PPkOu}-N3*quaqZAEUzmfKSZ_qv4f0(7=R+g$IL$y+&E{wcZw^8Y|"
    "_q1+<Z{Y7k#}9S$IL8~KP5>^n+eaa@JyAXKKb(*fA=pSaW6R1pUyek%RXR&Ej9~Yf=CP?03+UTOySW!2rB<Uk^`lvjzobB)Om3b5"
    "9=<rX{ip4AOO^!77BMIbIK)uRq}41~Hxi}P7t+kESDQZwDD9&I5A_;mR~P6^MA>YY+jT(ZxsuSS8iDEP<#SnM;pU~MejZwRchGOE"
    "X7}LX>#G+BFMg4Hqx5#W?VKRG(sw>-VpGa+t&y0+CUOBc?@^5>-x;_@7Y&O&fNdImfuCwIN+~%hT!i1T3pZi!!CZ^KJJb$0_pUbi"
    "10Hy?*}So9qb;i`d85hQF>sqm7G~S~vZ&y4rDrueqzS3p=(0V5w!LI8U20UcNN7;o!VXZQOH7)}wx{FM_6f?B@|*OtB9iICTpZL1"
    "Nl2F-4<uHW%H71Eng!bSpb(JfTZ1#${uh&;(`<G0?TQx)*23PVCsNZg7iaAY;|2F|gMSQG_YaEVuqq6S{FAM%gIcLxYpg4%8_C7S"
    "X3K`wldP_(=TAdM4i%Tv?;kZ<^4?~TFBt5ORT0}QVNdn}0;&Ryn+J0ezJN2APTO{&pHx<lcDDIuQ8Bbzd&5$J@05GsKn?m)udCIY"
    "9H&9|cB(h-UPW6TWzczM#H6C#LG96IMdW>sqqHhDXqpKm(t1!Ylv>JBsr#VD)Qza;c13BcyyNu-<w|QjGB=w)jRk>$+dD8DSMFT9"
    "c59=sS3bIO|MtUD+h7l`?C&*d%5HtDaJ)!?53b#>g{tRICla9mp&r*BJ&||z>b+y7EHi30GioIJ@<MGe7<q#SEuM25Jz@V?eA4VJ"
    "t%lnNdgvewk2$qQ?_ekxDrkyc+xE04>w%%)c8rJH5491Ng2?5Dv8*LNHZ=n+BpJu?eR6nHFd9b63vRCuyH&Qh)%_1I&Cu0$x}E&W"
    "Z_K}vJBePbjg$;$9Wi>>%R|-WUtIPM4**Aw_3FsHGl(4z;=LwT+ro`utigW#E5BLpRDGK7Id;<))RT14?L256kBV)zR@>s6%0`n7"
    "9`K`G$=Ep7O1)v5-zo>e?FgrmTB%w*GK~O^SdTucJl<%muXh87uDyl&M}B3y%N8^cG<cgmINCHDhmH&k#ev%DG+CuoJo0rxi(P7r"
    "+BU3h-|cZ)cG!oDkHqf5aj)O$Xd0^nJA1u#4Ul!9&zX@JT|KF+-XTnotrlRknGV!?(?<uVRweV$Z;F!4JG{V+^nj0Pb*?)w(SiE?"
    "O~alJi&PkrEJ*c0KVSyE8&>eqT$U1fSXCe#?Sa&e36x2ZJN6|XJ7J|OuYM2<i1~BbvuBXn`XOmW#EJ;11Hg3!1?%@fSa1Lqvw#@l"
    "1iLj)uKR`%y#3lO(Hgq(py~7QNYi=SRj5(N6Gr}5UpwCOv+5jqZ|9wA?^+Ffv-tHxN^`@o$D6UcX5rD+gS*>RhYTRe3BpYABB2PT"
    "#H*}oAcoOV`kY`OedEDL>ac=URc+dA1uVXQcl~T!R?&4U?lSr|=l>K?*L$6c!Hg_x*!^xnwf1McPPNXlw$lL&M+-VNRA7-%2H3k*"
    "Jb3R!QAVS&%%cH|pfTIUeHROLE6Lar1_wCVm%x~4VXeDA_HwzERANZC!IXbhJd!#9E`w<Tb4QLa^i|RO+=8tYS)Nm#P5P(DP9OjB"
    "zGn$;U(lJ}lg)l-|H{RjA`d)pKmjb7=B`H5*CN90{?<><%u!1be>5|BZ&cga-gZZ(&dD(x@GS7KRq0~ly?&_7Bab~O2$jI$fl7{G"
    "3+0Ym3V=<7e!h@B>|&a$NIgvCO%dtab{lXdva#MQ`(3AJC{Om?v7)XVm{4WdY&t@jJ#MuT$V99YWVbpN<A+sqyf<np`q1j1WauEK"
    "GOpx^tb+KK$wl<KHY^awR;acd{^haS>*jjXwiBD0put@1Bw#v;5~Ln^!hQxlS;iySeqcFl8|t1!Bh?f|@T4O}iK@Lied)Dn^sAaL"
    "Xu!ZQg}F9w)y3Yuh_CAP(WoPeLPPD0TLw;8ra%%9mXdmvw_4%yj$Mb*m*pCqi^l~?Rk}RS2{_EcnnAKE(BUB53JM?=hr>}l6axhP"
    "HGbluVL$10jUL|?n%yxbNXF4<*y~CMTDpS*>&YY+PLE<|nwHZZoDX~yC97MSF;l~Ax&_~N##oJ$p!5)=Ksm}`noX#hVQbJ33-E-&"
    "V`}guMv79fFO_rVtyKImJ}gdGZ-~a5ZUO;kvY}9t9D%xZ0p*u~^ga~LVFWQX*1Jie4X$}KGYuxQ@$^c9OEiJhdU_3piE0oNe6=_>"
    "?gVpW1jU&^7n)5B0;H<iVkp)fq-0T0vGkraA1NLu$u?R2s2%Y38$umrVZd`K51}+KHYLekD1GWYcm6kpPlSe_^*hbRgI=oug><1>"
    "8TwD=P}~7bKWTX<qDo|#8lM8YbRs;b64S{+j_sDRhNs!8!#k8o9BbnuuBxe^WDENEaFpu6f?_uy;t>svya*>wmZW?|eTJ*A@VXFa"
    "HKRbC_F*1~t9rOUBE7zmFf9YrrM|wRRX8uITVu`q{4vxbXdtZjFh@mrRq#a5pLESgjnA_ow^5%#z;l>nTZY}!bqh={2ckK6d?xN2"
    "Z)2G)`1l<fJO4J?f2g&y^!Rw}nKUw`--gU5aH26o2Mkh2&f5@Rp}1;Vhz0-%B{+<Q6mHxi`|lv#s~HfaH3nfK=t0kYR7beXNr!<V"
    "WjJ}E7P<zo?-#Ehx`q^<=%nEXogcOEDzcXO__I$RH@dW#36EUg1bq}W41<<E3zEe_M~^vHqQyiaL^9_?$*Oh(S}aX229__Jqf<db"
    "3&D{vnxB9u=CyZUZIkyK=11j;Lnkeer#fxwNjC>@(Cl83dsn{y^V_#;kDrhWW3vnAuo$MtL!uLc5D0*12**jD4#PNQ#mk9Cd%87P"
    "RGvDu7@%Y5Nu(qEu~~#lWwu7C2a#kEK=0hR^}1U9$AjJe$Y$sAvUAZ>--{&f1enT1b|#viPDJKX^RY+lW|v}*I#>2PSFb(#!PNZp"
    "^khDkOds!T9CO-k6?=GCR~FCYb2Gbz%@RoCnKAV6fC4Ll;dLi%_j^^JNX5xOIui@h_T1#D64w}5?nVFNS@k8-c!9=22C|m&VKkQ0"
    "?UkqJKNo>iA`0RWr_}N{aJoDSe0b}ig$?U6yP7`Vyr-s-^oiCvrWvFGL(5;+JNLF93j|mW_X_kQXh6iwKuiGQK`LpfvrgCF*TW4c"
    "g2CG~?@oOzJn?ZvHX&#jmxo>2<i^k;g8saGsALs$n2gZ9iAZybY8?}(6dJI=&{2GybA5t5nQ4ENjgjXd@!`UZn;P#S24u@JN@z3Z"
    "=ciUzA`_<y?|ie_`!B6G|DTBmGsu9uI2>!W3JTEV3ibN$-BJJiLG!6s3z0$nnZ%KOzx2qI6u-XL@9s#3T5c=tuJ`$GQ>PzmzpV^p"
    "6y!~gUw?re{JCeIx+V+(Rh0dXHzO?ejcCYONE#V}#Rx4h8P&jSGjYS%?*r%rUOc?reQ2-_f9vp0{ho^j<80X&w-T6wdp=WbA9Ts$"
    "Veh7`qK|X9RvzmS53!4U$!}|;5*Zyf<-P~y4xOQ?zdZjq-+mKg-(5~sWVl=%d$>k+PY-}dI`U<B`rqt~azcGlgJm_N%QNQo<`D}^"
    "#m3HIf3u?whB^n7Cfg?;!Ho+M8a*8-4tG1DTII#=HR#R7x0tD4@QZI|r@gsIPl*;UjsMtY-YhX6rK>r$^>Q95Am#FXEq*X)KA77)"
    "8}y)fMnjX+Dj8g%K3m>vw)^#AuM~%7L#;ScOQzjOr|+WD`1!g6->c7lMA_5Q{y7wUn$h{IK}y|y=aF<+HdR4xvFlq(L^sa)i3jrj"
    "(D)%2uO4Sdh3B<9jSuFOH}Y`hA8vfDTXYT6=xsE=_?mO-pGvR14rK;0>jpp3&(`I4k3S3b{_VKN4FJIinD9g+YxPn&|Hb%zaM&;*"
    "YwF3=;P9ezk1AEPnZ|tb?cVm*8wVTT{>k9|4;Bh;<j6YRUhW(yw(U2cIOs1np_@bFd)U+O#?rTx{Jr@)<uxz8!eUCIvEm(4%l-?Z"
    "t)ok-EOpi!KZbpFPp{y~8S6yK$no8~f*}b<g$gSd{9Liqyl2dOsW^8DiT#gL&^T^euibe7S)=N9O|BnJQjel80?mACc)y|?wfm$~"
    "f6NW{HM4GsyKZ;A1eDODI_75PAbQ?zg2R)JZAu@bn-^9i!?oXUn@sa0b%PS<%y{U`-FkojXrsg3GQ9E+zWU#|qibF^G5ec;D0UN2"
    "4=Ws<z{XI<jpM7DR&*$hDD+i!)N?t}t1BpLpxxo_x4&QJ?+n$TqT6BL8*JW5`d$pO5oPq#o4bO>7op(mfBUodzw<A`)i=KNpKm?-"
    "XrGB=bZD*9vNjLOcp9ZI<ilq^j&-y~S>QOX_qcj=wZawU?(SZ@y4NWUU;D<L58o+YeYea(W8>3jpIonEo>`v1B&Q}euWbI~S6|(J"
    "@8^w{-aqP*;OK+z-u>W>A9?l4tzYgm9zGaQ**M#j4~t5<fSms1!w+{}`=`I#uLQ1ak7`}y#1YxuL*Tgg;Afpt-%pP*t4nlnVkwvz"
    "=eE{^0pY@Q7~rJ{cUbLkW?K@w7KJ6F{g^Lc&aw3GzWfPX=8o?27pBIn5_$OH0a7cval1xh#~VMik;-rW`W!rpK>Z*r1;==8uzADU"
    "-L~6h-_oP<=-iiHc6lD?e=zbLsZkS;>wb84ghe)=91kCkdPDl{4>#n|n}hNXpU9Q&^)h?s-lK>6q2=U)S9693Q=uf3h{oaU;JRJ7"
    "H3*EbcOQOm{m$#V?{8^UtkV^upeNiP7#olJJ-*qOeIoeb?h|MP)}K^86G-M;0@%)ELicYJ>hb^<#crAHJnp!CELakh!Ju0%4pnrg"
    "BJ}nAZkV|-cD+1<=jkY00?cDHbpJ^HdI@_&nj9JU-I`ObkiC)Bt9gQI3=fr_mge+o{Z?YNp+ZQ2^c<~|3)sP`4P5P6535moA1s&Y"
    "WA+y#@SS97XNhjY-9}XV2x;uq4-X~>nKb_CIfUANe^O}LgGy(!VjbFXS?-pqXibnB`z+eqX_Vj=(7bD@x1pL>t7qHiGB__(>hIkY"
    "Zx~cBCfzaP`(x|tw}+D!u>yaHId`+{RkACY+SWn^9vB}rd$*SMk90}4s|KiuP0F@rjN?G}fohlqbI?sXzR=#4+9R~VUmXqZM}))J"
    "<SHd)`JJhFf7Kb!<Hh7z*F{}r+>)7ad&bj#oftx}_W;ru4bWW-7*y;Eba)%4NT7>nxM20{(L?tK*9LDsTDh`*_GHP8fTTHsXLmd|"
    "3dS#vPd3Q{r5re2>Cw?)>s$#rMTgUqJe=lJ^!MIq@Y3eNO&>IXlYmgv?GE{zk1br`SEYqi``0gaesBH$TDHe}KfaMX8qREdod2FW"
    "qXff-W^oWGU~H5qJv(-&WQ=zDV=K=sOrH*P+}_VN0<X$Li$^^r8gyEUUdM|5a(JU}-y}Pm*=Xwe4*bnx<SpYRFP*NnvMlt;E%DcO"
    "CO+L;E`40sjSU|^v`N9I`Z_H71EsJXsx;gN(L<F}TDuus43CZWLL=NR77Q~wnmaXNB8Xj6?T)!tSZjZeWcf8n))|s&7rT(4nkCNc"
    "*@@U{yW#`Q6uXKepO5uV2w>C+GssLbtwBCPg9r`$&;fp7Ag|uPKd@uhq0VEoIShJzOdAlgO6vVM+I2PPAQ^ajT=<&T3k>zJ-7}2W"
    "11KAx{it-Wk{<Pg!)APll@yZqX(u_xk<Yc9XH+IIlbbnrdhg2JM|;kOhjS5z%ZSGTy#(_@#t|5}VMvS<V^}b2B|H+Kn1D%OHoOw?"
    "Lbct!LtZ)t8DM1&pptrupki@IHC8jZ;Z`YE9xXod$-AOYTZyHFRS_LSMIk?jk|s3^sQ%&Ax3v?x_5l#kv^X(L`0W#1CtxEH@X(Xa"
    "0v16Fc7)v?YQjqja&dha;ds3ckz+2BcZg}-!f7we=s2Rp6m!-HsC}%ejmz3h_krz)NiPOiB+z{KcxTsi0}G*EK&p=zgB;2-;<`8!"
    "oX`?s)Q!_jE|^97L%Ug>F$-ZwX}6x-*wpTDu?KH;$<;9li>r;KlJJ~l#EC&4yt$!)?bSuN@ZfIJUYG7&E5y<3V(pPW_?2IaK6Q5X"
    "|Nff?W}H&vFbL5TL4yt`L3R|18lQY_0d)s&bJsq^^FNP7TEp&88CH}IH0)#$a4|~a9XW=1(MYJm%Llx5uhKtu*pk}Y^rhm#8KREQ"
    "ljF>6)Ri5>FnbKx!Tn>sb<Ryr^T0VaJ$(*}a55=dx)Z){nB__}>57YRX3_->$mxW+hF=x4h?@o1_e|1Qgt>@ar$ypq9JP6ZXe1L1"
    "!B)`mr3_FHSi4kpt97K@eyjT)tUiw%&t?qfQ|K7LPg=l>&!58-UZ7Ioq9MgW>0&Mu>MHP|Gw+hq2UmaVGEVCnrgxAwiH?!KpIZj%"
    "B+q2Wv??VlVU&2ixYb)J+#uc<6pziGj4}su@56f^yH|LrciLaj-c|Uox0c#>=*I494tOQ0jW^u0v8?=XOUL$eksi{cpaVEu*Mq&c"
    "2QRd`@!>QLrHcF9RzImtMvwh@d(k#W@Y(F}Ss;6)T^_;XY}c+8rH?&=sQtIT@mKsS`)^$PFV&-O$ZOQ@=oo27$M*Zs(MRSEuii29"
    "qnKi`_D~|)(G;{Fiw=}CHNIr7+1>i}g8rSC*$v6TzC?XDo)pCFlQyxZhr^=N(~x)6$%TGOE&jped&vAF!fcMg<bt8DK@4@i#kg;X"
    "?!m<T)!69|HQ7x`dPq^{V#aEvv7&c_H<fp9Z{5PU+dDUIV0*RC1gmG*KgmUY_fwP6k1AffQmkKzq(=--p!IN4%zWnXy!+48(%sXs"
    "{V)8=_E&bk1H6>8{cd6Miy@$XY2&*a5!rjn!{*fF6o|=J+`$5>ZfLdZQW(gLlZ(%<oSh^G-Ky+(mdV2lapv7y2L*Hc{l<DPVmjHz"
    "{_0zweGZ9o^t^<9?4{362f(wFQ=y;zc<$;~m$tuu4E3)9mF>!dQ>2zx!4*8I?7y$4-yymB*0*Y+S#G}5|Kdfw$2$wOe}Cxp$721U"
    "9nyz=3BaS&_`?5u^Uece;u9B%;Ik$%KD2XQ2Q4=j3}}A#bK~%IBr+chHJ<w2aP^w#%fmfkE0XbhT?n*+xS^k(YMng~ErIF)o7~Z+"
    "Fm%lt@uD~iWkbCV-{w1k7%~3b7e>#1?ppJ>@A3*@lL=&OqILE%`rFG{R+Hs^3lD%{f+=+?x*5RQV6)0<60!EHzr)S11d|j0^ozUN"
    "B!Z`8)scE&7t02umRS|s)Ku6vNLIEDG}PNySb-yBG5y@XTc7{*QAgxTrl*Le$n!(C!ZlaV&0o$<HvmT#^ygBG5pM+Z-Q49^>IKh0"
    "IuIyz3`L}=wLkbu_vz19G|_d?gb6QFRIgDf1D#|lps2$>Hge;jZ_-Uk9cn;f(7MaEXV-w;@TCKA##bVjbL2#NAPVc*Nh6w22g1f&"
    "(pjC^8;B1uEZL=V)8tBXZ`gN7;dt`!pTC{R>v}*+=@x_FZ{B}nAX<_EyCl3wRu`g$yEp&q{PVA1p;*u4zO;y5O5PBv_d|zwn`%(n"
    "6?;qQW2-Rt!dksr8;G5;%!J6>eP(dsoOCA2{tr*z(VqN`OHJ)LQFlmv>cYWOpJ*&DPL7IdOR%H!`Lz&oInB3(t7r1?O6)MpZ9w<F"
    "9!Cyzwa*sHg^fa~CS_t|qu(A&FiF7M9Mo-sP#fv)aHYMSc7dSkW(0fnQU3G(%gd1!cXf513I_XDTajVYRD(0)q9thN32mTjm&X@Z"
    "Fjje>*>fdma$)JWr=lT_Z$dKX;o!)v&z)UD=8uDy`(OIEXY~PID%vKLH(5c0d1{t13vItH%*Uch7$;}vcCNg3Ym3`+DQ#(9=y0Kt"
    "oivQeB=^*_$XaA?fXBO|F~EN&CPHJr{@mDEzdu5>@<JLNl7ISe<v+cvE$AZ|u-FiaCDX!Fms5Xm%Jp3-jH`4o#H-U~cv75tE<BR("
    "?kH_B-e)hU^PvY%4(=X`z*@Lky&iDwm<o-BGN}ecbbA-#Q+d}-sxE__xb=`R^!X4~`1GINJ^k#BfjlUU1QU{RFj7#${o*I47vS;9"
    "MmkkFsa7Gc^$E`mF>8K&UO7B2ZtU52{L|&+S>dx^Ihgz8wPMg7Fvbwi1R1qlS33_U!T@GjCZvR6&<?m=!bc-`owFYpBPJE$scCZr"
    "c!oY9h2{k)Re=DJA)sKltfj@~SV&{5T_=Uo=awfu-+Uq^R5KkJzyAH3$aL^9vZ)OzD>zr}@%3^C1%wC{z-2TIx}&>$#M;XvWV$TT"
    "Q}CfFAGB-xYW)GWbjp*f;hDaw?UG>(t4aaOJU^BB*_B2ag*8_n*00Sl54!vR425PynKZhw=f(?Dq{s6Ew8rN={Y)si3J6nL*Lbq+"
    "X=2c_xx!&*<HxBNGs2~qH=?_o-Lvfi8{8YE{M1v5hwT`ax4K|}6z4BBxpB(ME7qI~oO|cWW6{_i9{)Ic;gSj_L^&E4uyMybn>*vM"
    "_X5^-kd|krmMAEsRejx!_4L^j$b(h7rV$vrOzHt2HuI5S9RIHAY^+TNCN*r{ASdhq-8E>aHyh6f<aP=d&QCI|b{@I#YlpIC2hTrT"
    "t5=@I7M;&Tq)$f8&yQVSD!(%pyGl*YMe-K7Ot^Cxp5>hx+Q2ymfH2Z9L$CequRrrQ7uEmlwUyD(1bR-CJKMZF(`ZSV6730uTLbp$"
    "@%ry5^_k9LMIU9OTVel7?c2)vYV@h-|MKyb$c<vubkaJ*m}Z={;x3#89maAoqCN3^7Nd<=WG#W63kT*~!cXM6Tj}uN*<>`<wvi5)"
    "3ymd+vu=3doku@CoNtJkceldtOS6ZK7vH$kyZPa)b!bpmjs}G<@AYu)sQ=nv5`>6TDiZXx#fC*ot_@=$A^;~eCktd^KDtTNb}tF_"
    "r#fF=J9P?O`#ptbI!thQI|_I|eR$@*@$nCulXt&YJe=3p+ri@>`LBnFePKEozdo9~4Z4SC7SD`FFQigW6Ej00|J~+9;mG}eJ0I(8"
    "g7?nO<`=M~SaMP*ZK;vOtwZoO!tY=HmDbpE->Q7@Ju&kOD04x67|J{DyRWK<rnk5-rk$E6L(_2>O`Y@e$F~PKb_(e~Ki&L~9~3@k"
    "bt&YDlk%CYG+TZjdeJ#Gm51_Fbe>?|t4@9Q%>0l0;lKXd$9y1CRCB+TdI?aE=PC-?cjF8+PA85B)14_pUrG+*<42!1k6x+(RXWnh"
    "t|7^6a&;=v8}snr-QD{g-WW68gK6RL>|%d@eiEkU1ulXPZzJMv2;MZv{Wo0bW3qdUEX~=WL|}4`FKXlDg^-q_MMrZhJi>b6*0OY;"
    "0-C3oVE2XJS)2b9k^x7^P;hY~^Ze7m=~tqQpF22y75}XV50C$4Xw;9q0(r@VXHh$ilVS9~Ph7fw>T}<;T8ihDC&mwJ4r2)Mtbl+<"
    "i0Q>MDiLVR#}SF4u@eOew!$d`hX#KSFSk#>vfVjA0y|7zgm7N<_o{5kO!%{40Oq-@>I!p#^dEfUv3oC?$sdK%M`k+&H0{Y_$gE)+"
    "AEKm_QF9oDo6w{WgSg?xkw8odo)6M5E%lgcC7u;Q+?__LsAbVCmEv_rC#UnWY_D<Mv8uxyRb{l9IuqqxO&~}2+7Hs{$?!|FTuv&2"
    "dkB<^O)i{|<w2}r$9bDBqpL_@%=1?nUz9~Pj8Op%4{mT|k8MBHX+;{__q1858}NHUna!#`<J5y(GZe6Wg=ZkW;03MaPjt!yDo3E>"
    "06K9}B8d+`>!YWUj1_LV1Cw#7pbf)KCNW$@WYs<fOWX7$sF(xAk`|sVfjLbGl-s%4pN~Ji!OW2}c<2n<7RnR>!7&{}+0J82R*Qf9"
    "91fgAGNIw5WpT4XeqmPWX&09H&pZ?P?yLV-mc~L9=)*v2OtSI=KT)!P=4{5L%;pbc{l8kA{+r)?#ZWjv)(qYB0_EYTIypr;k=no;"
    "j;0_1JJ*@~f@I|M09wwja04?H$5pwU?QO+UE=LRiZy1hZp>zNyY?4LtL(P?q6%@wBW=8LLZn6<Sv)ju7(txu1pB-O_`U(~cMliTK"
    "6}WsU_u<}V240p2x@S|E*{2vG?CFtcFrCH&*%0k9tOV37-&Z<@aojt6)Nge8nyws5@4~qsu(=eN8q8(*^UJvl=UA`gXROp>yeF_U"
    "DxrDtoksZea-cd)SOdwlyAz0gl%2aJuh3&lqSfKS?wHS^62uD;ZilL^gS)kMVbe$~CXya<X<`mDuHC78=k`ZiU9PW%{1b!K96K>?"
    "htD$zHRbtv%p5ZaFHFM=84^8r1|%mgE}Y(PUuEmVpWJ)f3lifKk*Q4T;e9@yBLN9?;MT75qz{*;a~wSOI7C+x)eOo7*RKsCU-&nm"
    "pGgrHT3u|=Bahm)98^<jI5vq7(Lpu~c~LjfI8D+Buqn-;rTgn|2%?=HpDP6V7w09z8+P2LY?pL)<6gPE{iH+_hwSubHr9eqW#fx4"
    "EPmp-5x@eTg#)yz*G=30yYJm^4ITp$E@HT3H9Bx#cRTS5O$&M)Tey~Z;j@&&bi1|`>K>?jI3^uH=pMItgg%95&1WyBUio|yh!Vjt"
    "keKt2N52S6eDvy_zuGY0sM*&`=KCEqQV-`=$HykwJNC{S&(DkDRFKM$;}_=ue8UiKTHKrOZ{0Qn9c56u@n9R!vOoNRc;m*0J8$3Z"
    "J>GO%P|R1KJnq1wcyC?be!Fr&ncIPQe`aylByXo9=EVgf{BG*k!1u!B(ifghd(q*ME%S9bD1`Hbir$mm5|*kweKEQm4~>TV`xmmI"
    "U%fo~%skh}@^kT<zqr!r73~lfjhOM`gVP}~%<Ym>v^ud2!cTVqRf*yFRH$9^niT_(L?DjwJAqa*Crr7ii8L#VA}aL^!NV*su!uNW"
    "sp->QNmEfrtGOsD>XPZApd}2%KCXDf_%k8u^jXfvRgus{OZMY>W*nRtb({d#2jr2ew964UmQF#Ch+sZs!C_mKj6R966|pK#5Lz<S"
    "EP@o=^9>e*co05$g$uZ}12GtY5tgBWvg@m!;{zefqg8g;66xSr99~P3F5rwtJm~nw%oGIT`cPIL76Wga#0^Dj^i0;0aLS$tGU=$r"
    "4tK=e5i~Get|#$;G0=lS&=(c813T~t)&`~tsZP&CIn!;)z4xvwQ}`M67#g)%z8KVoYTn)lhXcQ!hC>=<IOAq!Vl*Thlb*JWC^=FA"
    "MuqOlyj6wMOu6-Prbi{cK55TR4M)-x;!u>O>nxz_;l7R{Og{B|m)#zQbwB8Ug>?|~YKSGA`a(7k4pjz{ZnqRekq8iRRn630?71_*"
    "INtDu%vpG3Nq#fBiYv{&Y7MN8wAHXjX+oJYa6q?BL$`wHfvJ~Idh*5eFo#+ooYw#3D}67U9rZ+Ab=;8+0s?KP#?yjo>_!YXPpX)L"
    ";Rp#sA-5u(G#d{p`e<#bpRrm&U)vY%SHhf^v=tX-M=H-b0iJYv8l@24u&A}#89S1&NVb7tT@OL*AY(Nx6E|etR3HzU0HsFj*h!98"
    "OgfCE!Z3gb09hUarauz;>acA>PCvfrd1Qo@qgGt>yDh(q7?ChF7a$fx)wtFi4{@jGm(pWoXe>g^jz^ODRFd)1(MU2A4F%#-`^{<p"
    "ms8e{qS1IXNC19p&J6=H9(UFP!Ex%uILTC{MfGfHuiUJ}2l6U?NQ(#EpX|Hu#V6tO<BM_?q7*b88=oLgd?0)xYw0Lu<7NXb2Twst"
    "s7nVUL?~xaVaa^2OFWL}^z+Hs$(>-p!;)YuPkS`<{(G-J9{&7z_=C3i8VB5P;L?%)!J&Vri$;edZ<qb>aO=_5!Or$kmzp|FLmtee"
    "PWYChgUL|Dr()44J&xz{fk+EKR-?!AbnBBVYv(5~PjNJbCn%bnB{SNVbWj=`cD4JjU)f&2b^Fl<)RryCfZ^mc@GcqJH0ctPNrveO"
    "B9$DULka%_KYOEE`dX3wSzEiw&_t4?(NJ{n!=G%f*Y+#YL8V+{87lnggT~I2uBoOb=k=o*?-5<N7MXz{tA|rYl<-1X*g&20=mJ<k"
    "z$WoR?^5F7T6plQiC`>52B}ayi>Dnw{M_10!34mBd^qd^2fbmZ$hVviesq6lZ%{bkKDqLILKe^G(P<_<mCGjRwCK!t21=t-F$qf`"
    "x(E11ii}TqL>{20V(2tvFT!HJ(wl0i<Aha4yJd(;Eq!VtMNMH?2=rL2XO2TE2~_tV@~zt^Zo4|`<g?}(OfQ(WhOtL#6^l~n39yCI"
    "^LWJ9f)tXKo!e6v8826e<xXZ!q6Ecc!-2^uEHP0j|983dSDnT`LtR}~?5AhWBDxXw)EI2uO8Prv$oE<wz~GopQ?-$&Q79Ov2f&H("
    ";|dLMfM8XU!{XHF`if$@AmOs8a6iSUlgS5-?{{F)N!c1C1gaj;^G{I|c?Fo@pj9UUrSfxU&z9aV?5kEC8tAaBFrF|&4Kd$E0!9iQ"
    "1dt4x4YGJdk2<~w#cVR*(b!6eS#USqCgAr;I<_)LQgJVA|EoNUCPhz~TAXS7Xb)qK7%K>bGHHpoF#$0e_FCd8Ds%?$<JBuI&tPoJ"
    "4Y-g56K2#mAzKMMMuLEGf>IE|F;9YCmkP9_0Vg-!20~66?>h!MfXO}>=c9&+xdH?W05Q~X&ZL{MQF0!QuW%bW7$e9W>Np;M#O-$n"
    "XlU9+GinV6dzkDv0SX8uLMW6Vy_426vM7NXfk?-jb0kcakfyT1x{rj&!44Fg&c)`(8cj+GLslGyaOlCE#>0c%OH=8M58l#`ugF`Q"
    "T9jr<vLd>lSteh&c<R-^{~ku-cqHJ^ksM@&WMsTgT0WeM#p8b9M*GftI=qow=!l(x$+vh8<1NrOo=Pr++Z5Qg=E+&p1UM_&?D-Oo"
    "x6)7vg1ACNEGZKT8cX0VPX$Yk#t?pzVL@faf!7Rj%#Xz*)JZ_5YB3U?Q-O55G)f7O$9qrXD<Fw^S)6xu4;N!$_}Yi<2tDo(7+;7Q"
    "0AR&H-aQHHF(d-$mT3U7kv?f3Vfp*rh}60?u>hcII$@20^55BqZ$Sq?SpP?bNLK@nib#U*=uxU~fSe6UjM36f`n}lx-(mW<&-GN*"
    "@~w_5yjoN5c&+mOe{BOiAJ@fzGXGczA9T+k)0c(7YE8N*WfzjOdGze)Yun|H=FSI^Sx7)!Dd}_w*dQDQHToVhtIPmRXOd58vg`z0"
    "67y%Q6Eu(GA8CEf-~u=_w+sb>j*s9znix2!NW%x{d{ZDRgTNy!?m{O;5iY`+B8Szx7ei-~);WUBjb5+&4jMvChVgkE5@V<ei5#RL"
    "h$VvlQpHJi_`JaA1kxex*wS=IL`FfkNT4$;lr;G{BRnxuNWKv-4KhO=GmJ!oIaX$>o$<t$Vju*bg57}Sy<3s`bSQcu(RcJ~?Z`f6"
    "yB6kwR1nWniIBo28~qc24tD(6R_|F`n(Ua#w(w{}`Q|#)Da5H%oQTZ8jhI8jAV4Sq|KQ0!;2(Ty#jhUUfs{9M-d+_4`Jm52jW2$T"
    "`HfG1><9mHjfkYwa1;v0=d95<qMhy2W3HAPlcosx&i(&(ug~2JPj}_c$zHCPCM&}!rS{CkRBlrsibpF%yx((rB0f^B5n%BM)C3{a"
    "e~PuU5iFZIk+r@vbLa{lEJVDzC!T`BXW8hSv78OdglT3g3@0TjV$c)J^MVlPdY@vJtN=91;UkP~rz|p$L-F{eeik@Hqy5~8lxYO0"
    "AVwHDk>P;v+R%|#+kis1LR-=Zn~sjHEyh(B5EPTMrJxv^=qb((scVn4P^sFdY14EiSsyZ}W?Dm3u2zW7PIgSDE|}hk@D-S}%vfu2"
    "Y%A&h3<q@v<4H?A;yMl%A!b&lR>GDcID+0n*sdaec;lnB=RO6T#k6oQgn%Hd!(KOmc!0v%jxae9v`(x=ZG`|rmUZ2cikMb~tTL}#"
    "Shi_uNIV)tD3R~*LUqqv*FC2r1)HOSXVdr~TvHE+&8FO8n}EtwaeVGlHvk=4$DNjFE0iUKZ8(j?k`A1JVH0va(-&N4VEQ^OCJjH`"
    "hh2Rx#hlJ_rh3eKt#G%i?=om<EI_D~2u9jj677U|7hpw&YOB2gQep4kpqZG;jzqCHfB9m4A%tICgfXlgRhHAwgrcya3zj9APTz!!"
    "i-{AR=X-o<#OqbFjUvaPu4KmjU55AiRfirG&E~^eD;PoyiET;kd;R{(V)?UQh*%W6oZfi;tRK+eq~^0_$*?=W+`azlkAD$mB3)e="
    "N$oaYBm?ak5-khuEHa=00~^aWo_^VW?(^Y9dORClT+JRi92iC;<Fm(H+W;5o@n=U0A>v_4Gde?!=h3p#a~G1~U^$k9AX`1|lr`1}"
    "V-NyBJU{3XMoFkU!=P$3heFkJeYYiy%2si&QDuuHgeH=+l<x#^2XZY0-s$=MHxC}=SEh$2G+=c@7y#HBiAjuy8C{O!B-AI$F*lf4"
    "^&n|P^s}ea2n_=v0!92=ShNsNzpK>^)v;)#U#tTNp!*uzIo24!Lor$BAkbnVLW5HpF1S(G1e6~ct{7vs+1swe!j!6*s$q*V$cM(_"
    "6bZT-7X>X26ylSy2lX4ti4`pz<pIS;JP**Mq3olo>Zoj`OzWoA7c9AlFaan^fiPrKI6fN@5pAFeLq*U6gik^y>TwND28Squ+Nus4"
    "!-%B^WmADiM9^3Cp$(2&mKdMOpAdzB37pb0s8BGTik?LFkm=C2W|&q2H5gQhM<NIs^^gb=7Hrq2V^A{9+ZloPcwYiS5He;Za;|4d"
    "I^01$NlbVKs`+Voos%>MIw)?yI0?fi7G`+_U5KBM^*E%1EUbYv07AY7dZ=sQkmMmf#t}kc!;m^bfJKS685zOoU=P&Zz=?ajHSirl"
    ">ps49;324kpn@!yo4kc8&z(mGjG4-s(UWuodOT*BeKz9iiGcI<SHA<&hy}RAZr_bV`nbiU-GLx5ly_oNdr<$@_{>KOOCcI#7&4Tg"
    "QJA%4Zecn~6DkH8x$#-W!~ifND}ryq1RfA{MG})br@4JToy0`BA3zizIjJqL-|PvR;R2#6L*bKmfx{?n8(mQVu%idnFfIe?=)!E;"
    "_w19+=}85}0R#AtK0HXHwAN#}Ru9yC+m+OApJeFF3G55LW=g}8kY~bP5a5$iF~gI7!t`RYVDUGtD<35fm5XhH=b@SM(6b1Xhe8%g"
    "gu~GQa{{d4Z+&+sx}4B;6Yy{Zw?inr;3K7OuE0-)ArmJsim(eKq;@fNH48ho3uhQMCVuN{-xRW4E^W;%SZaNg;2>T$c^feFlV{>;"
    "C~n{k+Xk^@qzC8(9;T2eZNeYjyF;!L9uVaXjer@XYdL6)#uAPPz4{NY9~y&3nk#A>9(4;|dFPF<{XHJtYsh>>x1DpygVNys){WTA"
    "lx?OJl#z!}(`9K88mUk?iiZK4a#0`EZtotJU1K}yqhJV1rs6#ET=J8$)`cP|N2-!*yZ;{r?-e9jdY<VW?@fAN-n6UsJ$^6-9QXkj"
    "OMqB{<dU($rL?;j+8b@ehHel;QB;H|ij+hH5+nqW00sa748~9Qxc1fEWx9N2Wo4!J=6G+FxHz|Y;{5;rz3=m6#5pXrJ}5uTzU=8v"
    "zxU(KFefJ*)jv82PaD;~P9*azK1C2*WUke04NmIix_Wpp1Fj9lB!oiTMCn<rdkb6!98W6l*Pz*X1qcrAeaAo>@$^VLY~|A2_QL}M"
    "vqCn&^Jyr~5PSwF@yj_wuGR?(i#COG!TIt#Eyx1vU2CVKoa~-xjmOU~fwa$}4C79&#+~%F2H|u{n?E^sRl+l-gidXg4tfVDj>Rzy"
    "V;RT>t$v0$pv{jZahGI%JP&}nCiMxw8xwJ6U|`)kxrpqi;~F0gl*CBBoK-z4G%!_724+k?IvJ%wMD+Jp-_O4^DV7sBt&_}Y9kVN?"
    "vPNOf3>l>$%QlmI6p)gHKe2eslIW?qCwUk^LTKolV(3BK6vj*eHuV158vaz`{=G3H!%q0fe%!7f>~|~m{o-}(&F@ef<u3!T^wt$#"
    "<x}YbE8{ajh}aVnM;OFI80xTL1m?`XJeheqOe0KzJOlszH*)%aUidASg6SBVxICM1M5ZYyHxH^_7fCWZzMxnmRP|9fbL!Ojp{=Uu"
    "F>5L*2b$+RRy3DzE^SE7L4#ruvD-A8Iu^@1!|KPkZgo{h=oYTbCeJR%h3=u^)u%7BLw&2Vwq7~dzka*(qrVyLuI`^cz1;6NUC?E$"
    "dDk5ljnd|WgI}$;g7eSta~GRy8-mtvC`B=pK{a3~&{6v)req*r{@Lrs`UbL>|Cv5B)aXGpBBZ}kdF9(LzxY|;-QvN!TPK^KUL1Pe"
    "jqSHS=pWoJ>FY!Iw7OqSsv_RZ4jc6lCR_EbGkm1kf1`PLvsLPQKfZnZw;QHtyOMh{E*3xhmyEH^3Bkdzm%XrfipoCx%O6Y`M_+z="
    "3Ejt(H%jik$zZuTf0oQ$vh?n$BpEhq&(A+K2bZD8d*?^s;Q!sS8l4GK%ui39o_|56UH-p6{rrFaUr@x3f($B*`tPmP?miq|x4^yD"
    "=AG-?kB)xpxvOHy!UokOlh#LyYuHR`PT`E|YQ6dH_s#O*V2il-uY>+C#l<T7;N5M<IGlERH!IgZevo~9)F^wsNM<^X$J{Yp(45%V"
    "+)+Bab#hZ!_{+cf(ZkKo;St<;{|Kv6qfPM$>7$ta(Txql#h{onom^gGz{C^h_;XJ-n~j-etgo&Tk~sqg5P^;#9PtEJ+`HSY?V0^S"
    "@t37=kMF1?;GS!2ZF{>Vc7JdBH@h?6vI@`D<V>cUP1gZ(qBFo)O?pwd2u~UyNrF26Uq4KLZBzbYAo8>gv3MAJDOmY;#LCMqF-FlK"
    "Od=UlzSI%VH06~gHvpya49YCMcttpcKm+#Sk>jK>v3p`GOc;8&&f*ouu|^q!pYdXtr}Ih5u8l19xL_*W%I|M4U8>hlpX?R!9O#1z"
    ")o9B7NAbYRO+VAi7EJrfY2~Ud%?9mr1&VWc*%mOUf2B5BGVxcYzWnVH{mNKfc7|{$sj0w3D=cgd2^<7u3xTcB51~=2V=^N!Bceb*"
    "8M?3>(up1ik4P<gh=LDIYY*eG^Nx;N&H34y#;YY^7vPqs;TIO?@pICHqS)RC$1UJG$8Z@lI!YnWko=raywoh73<qOO)>yCrPBfq="
    "ojLu20H*<U=JWAX)E!2uK#mFEm1OQh0-2Ir_*e$z@NvT$mm`{e?-(>VN*US}uj(@!23Ex8lVBnvDe_DC_US3d#yX>;jxFg4++VJN"
    "NUg`*G&q&;8Y91LSoOP+b3E~6piRucjbivD%9h1(M7OU-h55EYkAXQmPFd-t<6rk(YLrUWE#mEmCkKPIM*I2-{WNGs6XKN82E)LL"
    "0LgH40652(hh7dBu`UqQ;y^qt&Mt?1A#0uX;TRlVr62-|$P^7h%&Lc}WWvj$aU^h)a9-*`p|3}HR6QtpLN#agBk|wv&AzPpUsy5E"
    "s=eO&_0H;#T3a86TW?Dret74>y{&WT;>YH^J2MN<GL_=M=rnY_J?yD+zup_E`!$d@fh4Q{`u`3%<So5sf5fw!&n1bTPXfn)GX$6s"
    "q_maNKgze(>UYA(PwLL<V6UPTFGl(0`3uLg=Vy%KdPUtE>cw_LERynA)Qnnn)r|zJ{f*sQ4-XyW_Fdu6ZhU&*v0q8k38`UD6Nd-Y"
    "jouOZV&VPP*6Y8#e*M<Y<Bhw2_2%vmepwn!=SR&dr9Ye=BuFK^Yk2Rx_2AAZWuLq9`D;&<ZkcyC64l4)%EOJLjfWMbQM&mrwR`1G"
    "rTzM!{pjY62PYr4%cr9qLV3&Z+yCS5_5b5<edEdL;-5%wy{1$)^7>}N9)#B)ayS3<gGa?j0ea@2>RV&#*s`TtM@Nr`le2S>9`n~9"
    "{9vQH_P9E#{!{PHTkWm2^{vB$8|#O=A6&<8)q{5GWDK6+3sY34{Nbas`|U5BesQDN+g}&F5nmozS(8d;P92IzMnqV5A3kyF_lWMS"
    "*2}@o@ckcxhV>f<Kmkcb&bbmF0Kfanv!DI)=Zj_wa-Eu8aepP5zp|{Yq_LjAzYC4W#_UY`hvj3~o|t+|Xw=1CYnnSPqsRw$Ppt3!"
    "bol;*weJo8;vMVW9T_s<?=|aYv_~a(j#|I{!S3(h{%M{G^Uqk*7oB+3)P(VY#GC(e@5gW6tiF9<ef$gEP^ey?|0fga<YU8WaL4UI"
    "z1Ev=tqo~J)1~>;g)bufm6=ywp)UTT`YHWv@*Z_tFE`rNUVor`@P4s1#QyGQ2iGfuoq<&^D%Z5p5-H3@y|SRW2?9uge?{c(r<k`J"
    "!#zPg0EUXcwb>ANAn8O_ifyyufIY>Wsm8<g74L1MW%OH!-?c}tA(?ghbkP{@LA@cV_7Qy^7N%W^HNbSsnh~MA47#aYFn`HwDdPbN"
    "B(foad<xYbQJqz(`>^F5AXcdrhWjAjp|l5KwHm5AqPR?Gkg%Con!<YR(4-tGmKgUSBj98+!bxM=MBu9Yyij?zKYF&*hXIS5jz(>E"
    "!P$)&gG8uCxj6(#D7}X7rlY|O8)r91!xj*fL3>LmAG)K8)+cw4lYJHGt2V|1*`xvByIR2kD0u<>_lWup*7z(QT%zPf%FfHZX}k9%"
    "fyH`}LxZe>%Wh*>KLJ%YH8Obm%|oRg9q5sHF^C+SiB|vM(ReI-u*aO^@C$7ClsB5@xI~D}1LKu^_0pU>2P*g5jl017;hr>9nL#+i"
    "i&IBEcWilr;xl)8pGm71mPHDxeeUJ@+2zrL0DKHP$M)XBXM&f$d`VG&%D@wGR#l?koHky{2G7Uvr+DiNOW{gddu#O9ch%#c)q9R3"
    "29_h(=4qpM#;Ps=>VjX(S(PLLw3X2$U2DUWzFq{vl07chi!n81X+N8fhEs8BmiG?3cE^QI25!FM%(vs|_Ux+*>V;|aIoRmz>1`*("
    "1!-y6dX6;m<XBZ<EecAYzmx08SE=()E;7}4+=|Md8jpIz{lGpnY^}wDM9Rd7jD@?s0@>DMsn~(Me<B<PSl;c^&5B1WopuwTa+g}2"
    "U83ms0af2|o$lBxn_*Wm8@4L~KiIUu#W{>G1UiFsPy!4*4l8x1n#^*b>q%R}2(|`*Z&1cT1lr$|Rg^7h>d*eSpAba<$_opB@L8_A"
    "S&LYy?oJmU8L&qThqhI<@E)O+d>I1<prI9^Uda#-p&K`U>K4Y(97hly9yp>n9Q9FX$Pd)WpZv?l4xKfg%dGDHsNVfW-+c4oUmn6R"
    "G?AXM9$pXkJ}STeQT<W;#Vg#iFEZnVS9cW22g)N=Hp8lB+v-G6LCv^*C{<gLx{fZu03I6R?VV?g49)Jbkqq41E1N$ZHa|HyDh=?;"
    "sHe65{-{LlvgYvkWOPgjUJQggpfbiBB@w+y?`<4cN{ueAo-9V!Bqf5;z8^6KoIWl_V|lP?9E?wd<vAr^xbe>4884(GS2ChmiB36>"
    "Y8%a61L!NK7AUJhN=?qJ@L#(K^m->c0zb<lD>Ki0^o#wWRAXzJJ1stZT!fAfKUaXkF&v0-Y77(V&EDb-UwZTK`d`fEDn8itpMUm2"
    "<*;?oc0tJ2AU1-83in`i(zfdN9poMm-XaW0-}IWLAnsZg0Cd{g2#%7k&GGlTz;z2SJIlVnX+hQQZ23Ti-*_nBb!$$wC*Rr8W(23X"
    "*AkAk+Q5=V&7RVWNfN3CBTB6gr}^BVLk#RD8FjP<Oe7*^A69xJXMbo57Bh+~hlF^7-X2Jm3%QT0!<%>2hkm6vCNki;IpoVJ^!dmU"
    "MIJ9E8->LjHW&D_oD#<fnhIk?jPx*w=WqfI*8hPpUyqn?q?l7lIvR<cjw>EHBJ(}KgJ+D1A_CD?(b&SQuH<!n*DB18$ke{_kr;nW"
    "*{i#c58KtIVufIUxgh}otcH7NMC4!{C3R}Wl>-%m<0N@H%_XUP6^jW|obMFfaA13bej%Pr&t>?T$liNDR?SD%)z{j1r^d+Jys?dy"
    "KDGL_!|wXct-Hkiv7$2(Ss2vVJ}}WBikiqA1RybK!qREZb3+JBgd|m+vj&$0Epj;CZ4_$p)EZ)o%2E6Ek^SI?v-CDQ`z!zKr?={l"
    "x14*mco_s%nZ#DV!13Ej<|Jp=3(+JOSt9e1y78##trwAv()Rbv_9MkRisOk0lMOKY_WJF&9+>;3$QYrwChVp<YZ3dQN*)ZeDW{SP"
    "%oTiWQ$eUS8EcqkAuPiIY2v|FqP)ZH4s&Sc$+7WdJNYfwCWw|d*Y^EzwzdX_Mb3_BAs+BNc$<xXf8c+wp7>5l{ka?Y(;Is9kOl|f"
    "f@`G-b~??%5WjbCv=;`)QqYbA!lKqdhiHr8yHHATGh}8uZcfbv_ydLL&yFk8;>E~`<duvNPaqR1n2osuQW}D2!?PO@((Jk?H9kKT"
    "ol16>ry93Qa0AEhR~!tZT%Lqc29%y@mKVqSXQNc}iLa2(^ClR9Jcb3hSZe-4_SA)$bBl8Ip9T5HdhgviWi~aLxVt47ilR<r=!I~5"
    "d+_uB`+0CB5@}vAK|l?%nzHN}2@aDn4i92zgi7{W&zf|$dI0lLH;BSGnZwG9^?!IFo_8Hv#feT7OqjNLg!bOpY{17<8Wvd(+TS^+"
    "`k^F$?d$(RO-#zAjf<8iOPR5`oWkc(n$VDuQA<C`50ImfBC#|U#%=T9{j?VePkLvUXZb0>6_2qfxUi5=;=%_%dkuT=uDx2naohjS"
    "8`A^w$!_tkp`zX{60tzJb-eXAzp6aE>pS_`#VNoRfhYxVqjm=cNQ=!-<5tg*Kn$@4rENq!;Z2XpPQlvj-J(`7^cGuq>gpxs!({I*"
    "@ZFoS_TG5Z6n^;b{_Wd`h+}T`qKGk=Mlg4)h{Pj6Dy2f||NQLJf%<64D8*!aaHFq(v=>bl!gwk~od=(kimh<3hgENE$UYafpr60@"
    "-krBS{^@UKSnZS?C-2^aJewRaTHlT>1Y`z<8Se`({hMVh2;~cx6JIOU7avrv(gX6GJ;={8HU<yl&pi3eZ*oa6!{aejb>1#p+v56l"
    "dgm8wC$~rYN7gsL@*lNP<3dIQs3aS+ZAXi`Gl{X<{>i3(dlmX{JF0+wTL<cnxjNaHX52V&fUdCR9Q<5rzD_9h$4Py8#bz-W!4VvF"
    "oEmh1!1RNr`?LT3wtL&X_aInaZZFSs!oAK$yI4Ie-g$iDsW`~+CYz1psk8IXr;(M1som5!XF9P?7-|U525@L6cpy!ot^hdIq#a0~"
    "{xHr>m)ZKg&Ifb+H6UC<lUZ$mK4^RJ$`?IEL%PGb2iTxI7CK{Z<baqaS_TR}F4EpY=7EVuV!TD54jpktwAt>tiL11mmpuq5#CLS+"
    "5o~`)+AOsvf|ZmQyITM07%plE{l{N?Wp%e!NL+?BI`my<QY>^}5B1il?NmGy4+X=5A{h@$x*FQ=-Zl$IDl+}z7hj&5fjQg+0t~fW"
    "(F^~-4}ak%)h-$BRv$IOPoP-aFMWWXtBYB`JX9xM_>VvT=e?7M3-eEt*((rWI0ks=^&NtBCAaUuHjTIxOqpEWtsr?>o(SvIOutum"
    "ioL6DjKbaIb5C=gsoTd#rOku;_qzV$?|<@-nJr^(3XhmEu3eImk~rvP*?E90q_fepU%G6CM**+~qM}4e?`?dzvUDxR6=K{%thDW6"
    "c4hqd@nM~wLdO8V`u<Oq(8w*#v5-tAVW)Oz)0!Yker^VaF&p-E2>b21*=Tu~i1Gi4c=lV$SBl@KFiT;=AboxgwwL=Y@heY#$+p;-"
    "PdS>MKH0#5;^59FtAG7k7P{N*@1FYI|Gp~>K-jck0z@<%v#SPmD`@;^_j-98R6*!w7?6O0myDTE&EXUEZRN}%R{uEOti;vUZctZe"
    "ogso_3NWteZp#E23e2OXt-bsD4~NYC>kn>Z3vKM^AV1i?-`E3~u}`21V)fgO@9?n%Sug82kXAY+hSE^84rq!s9H<kBnJoYm!7^-F"
    "aEDppFMobB6zg;#vU7YJaD!Y(a^R0oQ`eX0Dj3ewvAzN%aWc>x&F?^PptQ}pGqiXKU>A>p3$Hi(UO1Lv)n%0LFS4ugl?1^E#84#^"
    "GOCfD<Ma&^MC=fTLDI1!m%jd$%!?O8SpV>0EnG@5Q=H_=1A3@nx~>L-)$$OZ0VBB1<4|HS(&WjFlMr+MRXg$J<8ePCdjY`)DBCmD"
    "j(uXWOmd1x*`;R7xE56sKtHfX*_Dtx<vVs;HF|&o_XFzeSH7+BPnDWYK?Oo2U|G<Rqz2j-AWv?M1Vj)#AMHy-15i~unFt3!HGV2}"
    "fIXj_il^q#IjTB~bU?JuG7UJUwFg@~yLo9zDj79xF<ay2@HlbO?hi>kV51M;d<UQ7t4Vs)1A9KW)@;=jWeEEQMPwr)%5IH&*DqgN"
    "VF8#@jNf^p|8#CB$eklkxR*G8Q=`V2yclQWId&k_x^@GZMVnjOGZzB3(B)6JpZI)tXgwJ7l!S8;1plM|;lejw&9j(gwZs4(2ifT7"
    "=0=z2B{1Bd_YTi3_<*$i`0@9gEBS-il--xrPD_>y#;WnUOp#tf1A^hmRT7k{+Bju7X$llcTZKXFv6f&iJWJ*0Uwn3&B{ayK7^4>="
    "9?l|uvl}=T4#b|hgfGQx(A%8+QXilSM4^DS6Rs`^P1uD8m<DigXO5#6!pmpoJ<Zo)%+w<jj1&PGf_2BxQCoGAm`7zR?(~C`(#9N`"
    "J9`#QP*4(R_QkOkX!uzi$s9E5(f!s~W~<UDEP%((=){nKq|!A+RqyRV+<1I8GmPj?Eg%Fl(2{ND=}2C!m2I==z^#sWbRQ9+<ZKux"
    "@{5G6)+2!g0~%r;GzS~O3(pTOq#o2-Hdj%BZXX;FvtR?Tn!1BU;%=itLS2YK9N1F;gr!4*8z@?9fF^a<K0QzH32dSZea}WO#NDy0"
    "yHdyPbB`Eqm2VD?f$pA<YvnkUo|>a+sy3{a+@s-WW7zWrBh=B0W^6e0#eOgVQbZTAOuzzg0MJPomp&*-@tJEDy4cr7s58|^0${ck"
    "37Uuzs7szpi@6lwf@5!|*Q=;_pNfV<{A7=h#QN&EX7r0+I<=WdstDVkJJ%uAm3W4ZP_kGL^@^sn8KybAa=|$GwC)`1maNo9u<}??"
    "E7H_UTxiW6*Wk3U35ufuL~_6g)H{v_p3kOcj$=48jVY|$ZI!jCI+6juZH-Uvw)VD0_dW#eEY}F_?zpEBbssMgx^enEoHg4Zp-Er*"
    "_B!#BtpTcQg`UZ#l4U}V&BQGVy(f1aDgz}*%f|;0FMAyg><{$tG1Q8`dNC@CgkiTETaT58uG=${X3-vPb~^@!7_FUY!5eDZ)$VrO"
    "w^MznaS~`92qD5~;1U!D24g84`L_4W8M<2976*==${5l(7gf=?-3El7+Jj(hB&l^DtC9-_#zcJvL7+{)>z+^RCnMKxM|DYwf0|nO"
    "cqR4ILpAcCYUCrQV89g!J2g8q)-3^+*fa&a@U8bK_9u_mYTB?z8c34Z3|I5{(tkL8(h?7vXd8jd>6!c%<eKyGS;^|&-$@<@&;L*V"
    "^_|{WF@eATXaoJ+WjJZ}@m|XuU=a`=dWvCWm!}udd9$p?l*q8{*qR^9@a9YZ?N{T}+dGGAyY;HAm;G@tk!w-Bv~uRs?|kFPbGn|j"
    "0M2M71MQlHugzQ3ps76$`1C!8sqkmmfAdG50O?Jy(`%`{ia;Wc<c@S#nVDrY!<e*REDdKO^G(eaCH;omFGi8{^3w4bcnpRCm%lKL"
    "ru^~AcIn*brr}v@TPa_fHXW@}E7hg=!pB49iIDO~AZ|cWo_V<bL*=S?kZNO7Nu{8CP`-IsQb)RMKz8AYNHRY<*?sHOnXfebh>F=y"
    "FVn5|{_+0p!~W(w)%viruTbJ%cRjmu*%>$?=w|Y><9K|HK!NyK+*mV|8y{VNr)knhO`Y<|Y2;J$q&mNl2z7`Fz^Tm4IYuRk;lu99"
    ")0gH$U6lHAz4w}W?Nk5x#$ms^b8>J{t`ze54yuBeF2=CsRiV+g{o}FoU_=%N<jE0Gv3=2-S&jVLkIAR*ZlDY2FDf`bB&5KYWKfWp"
    "&&5Y|YhzcaYfIM(Q5rsO4@;fQUWK`E@ztl!Ei?_ygHGWA+>zAf#aYdK-3a%;{s&*20?#z=dtM74Dq&Z5qB-6<^ytp05ND8U3&wPA"
    "WB9Qs^h?5Hp<Rn5S14r4r7|4@ZHHX!^eY(V5WcuHkK0IKBQ`?%o(sYt3o+b%F%G8awxr-N1rPzsCjvYI5LE8sGmuB?U`Qq78)ao<"
    "*!`$f>*21qG&e|tjqP7S<nhux^TjWGzFXE{ZyK>s7sFAMLjc_kbO6!@fk><%GEjrbsDY<KkQRIEfL&aU#-IP(g{cS?oA7D^wmD7("
    "^gsW_8+Al)iRQuP&AxERrv$XIjlmK!QNr3_)vUd7<DFVXM%@{hzm`d}6qPlRP`6zY#ll2<?3<zM!yvVLRILDl&SBZ9W#5JLfzJx#"
    "EDxV~<#Tkqs0;gAsa0KnxIMi4!JFSp^p3cY;rwV0+~eVc2sg&lDHP_SY<lXmQ<3OsiXAt-qa$hK_Qo6WWR@oLK$!6#ywk2W4Y4X5"
    "^?v;+QN<a&bKL`$&Yih7f0><G0?7U&l{GZI87mY}4g(p;f&I_S&d%!+&m_M+`<ZL{XKd+dCU9f0bn2<Imd6HA{5L-P4U`3Z9tHwv"
    "PP`NJcioNB+7DjC2b=BE+R`8X7kxRtn1^F<nj?rb&+M1wgHnB?Sg%!$1J^!sL`zZKZZm6xxUYavF9G#vwMh~o9Ct)poD`I!fHZ&+"
    "9!TRb%BfzI_7HTmy4EfpRJV6?yy^G1Gl0DPcv}jp2eL+>xZ@*yF1M7<LO~>+U+9Jh*-O62tp%jz5dlq-?Cczw%LEZ_-BORB>YE?^"
    "syqtIm=_dsOT^NIs59v}-=KpoVeC&QbvxSfB3;lmCWeDzUPuKD>aak7T=iai68OK)`TuCEp$DLbiLVUA)W`(}9H!8k>e~Q0IFLNY"
    "z%@`0bv#W6sZbxaDiP<HG*n|!a*GbaIxa#fh==e27~;AEI%a4Muqfoi%2Xzn;!{jCxfHC@^br`==|}?h2+#Bq4A1eYM1sxudm(h>"
    "j&76l1U+Tbyjn{qN?GbY9Vk0>g&bkNm*oQh?2byuBqq|K280@9P_O|53Pu8P0%jSAWYR-&p&jOqP$`3-EZX-dLJvySl64R4dsBL9"
    "!Ng+KQK0dJi32h{C-Av3K2=cfGT5qa*G?zXsoeZ*E>oKy>1YLrj5>q6sN3-U?p$&@pUd&_bYqedICex}6jtc#NV}zPYR^3o7vC>u"
    "^MeO*{TAO_w;)|GG#@pHD4pO_WI){O<nL>Yo;)M=z9_ao?+;&fM9*m0`XC5%SIa=$+P_FJJcG~ygdQO0cG;y}Z|(?AZ{t(jIz^A8"
    "m@LmA0O*5Qh#&}Bt-@8n3PT(NMm{liY1J1fsN<mnh%!KS6y^nhlcBWAB?Au!lLBhid=>CQLiR|*A16R-d14;KnBw{ov)do%Of6=Z"
    "3DL7dROJEFog4_=S1cQ%`)u415VPrGhDfn6&P{9rfLzP+>`XqNno8vhbByqVWcW*Duv)8ThskvG^4Bvel5`=UqzC;EGRB*^=AXAK"
    "fH?p>HNp+8nGjrnS!Zn0;5Z6Xjl$<2Tz>V<?5kZ31YnR$gTte>Q^?x+;QgT~K!Jf<*0}N+#d$$r`eRZh<+gzj(mpravEcI0r6O#`"
    "X9f!RF;od5Axvptq7Gzy`*LDx*~>#xB4wpG(Mlp<-p7ZT&m1!|2jv(ukU5q$CqX=bITW6zVrn=gx-k`=SJ`MOAluxm73WmARypam"
    "8t1F2XOVONO`QAo5%O;zY_7m&h*@?L0FbgAn0ht}`eP$BLkhRC&MY=cP{Nc;lSTd{{W6KD4FK7f`z5qMbNPTzx@~yIfT58~6Hy?Z"
    "Z<?U3Yh$|YoUX?FF@Whl1px;ikI3`zAa9FK9)xG~U}nPp03H!0eKM1aWffB!lHf~&;euMZ3XFZJp@=({f4HRveGZV7@xI?WpmiXo"
    "z&Qephy3eGUt89w)0$<iEwR5$=5G2$gV?gM9fh$TuuSn2<;HXu%eq8iA{#tHOsGjTPhd#1Yu-T6e)bb;1v8cy2L^mm)ogQUEe-LR"
    "*rnexYcEK(IXLlqnmjN7uPQm9U{MsI=*IQKcOQE{xh?)v9(x7WrnK>?LOaNU#0-@lc#kc=65>!KpPp#?F~+N1LYZhZyM#E4K9yQp"
    "_=0N&9;9aTX{Y@c0I*jms8{)Teh^<)W`cSUH{e;Ep+t>R$DH8|_$%7^uS)34BdBlr^4XQ=;t`Ea+axtOCZ>yd<Ig)g9+D9)@6LuC"
    "rXhrM2VF@=R1fjAL8lxLpB&_S_E!|bq~pv`?cUYnHLd(c`KK@(;JJurNfR$39c6yuDkF8(<AZqD^~`wj<NbR--U(^o{4=o(7X&yK"
    "$uM0<@NrNk%w|;|_qEz#JFKdv=edNAAOl4p%G>pJRgz)4f#X<e7O?zZf1Rw>B{Y3|w`D>^TT@3(7v&<=@yXieVP)7)Utl$7ID7UB"
    "p-Ap;94cKq1W}m;4I^|Z*@0-Q*No8|NrA}31Z5i@Hz}QMA+g-0Li)vL+O1Zrif^dO7&wH@<3yhIaA{zbC=^GX?#ceAz0vrwJAH5{"
    "mJT{5;UYAki_NXE<(*nM`^s02z&051(&@AaYZ9b;#CWTC;HZt$R38ju%{$u#f=-B7?_m*E?DzWk+ucZSJnIs{iQN9zk8XLkf%={#"
    ">-GB1LiFe>&xY;wADl7YnD;*tF~;-VgNBgu{QK8`^yjbrxeHG)#GIJ<j(bw-HPbXRgj~IH2$}tju3JfdssH@H*H9a9MFSkfXu<cJ"
    "D@&(j5pYatF@2>mEO_8dOY?`C1^B50%^zzqrl(KA9c$#>zq1`9F_rNJ-Z&`NqKua|^t|B@0pnJAhvySYK=ftr=Eq0bj3eG$f4Xo@"
    "=M0Ik%i}8Sw;vzh{n3Ya442rs-)?WJV2sCD#C8H6A?b|Y5)}~+25~UGcr|jAP{*;;@U@I{I34SAY-RlX1LO}L$kYEvRo_)PdA$4M"
    "@}A_3jpKu2{aCjZby)9v{7WBcxytDCtsVjRN>9@p*Y3psQ#n5UcfDgx*SpP=Fjgw)WuEEH<WiImH)+>Jz^k^Kg1_tTbVBZ_a~&$&"
    "osj9USuHjW4^&tow;%09LatSl`xVD)O(?~Jgt8}I*{Y<+zrqXvhjD7mgZ`+8&5t^rQcO<uszP%sm5EFNV`zLd6_d_3dm&Ou<@DK#"
    "PA!pNol5-9u9X`c(0R6<$@$DuxUnO4`oeK(uifkyTiVgM7F!L<cSP$Xvfh$5WwqWEKGBEe*-E+cI)~HP#9N1Wo_{XzJ=~pHnveCE"
    "ir0=FkE~h*_ukh`ql;wJp<0dZtc00o@YIVuRshD4nDvEjyEAkHRq*i4OfvwFEqcb~v_8Q1BEP$GVR<|{eMFGCU^C@$)9kj=?cv6!"
    "?;VZ?K%6wqR&Q$?i7q3*^HpN%%E7D8yz%5y2W6lfMs|;iZ{^M%Ek4P-_Th&u1@{rMUmagUrx0CPDdh^WB|jVkuqh61k1w2&FJB!E"
    ")!tChbb}I;o)DY1mNIvv)i+@OXkM5((w-I$pgVP;A?F77w|}zc&?TwU8_L`+qdi8l$GL+e+cDjp-7?VYf$hd{!(fnP@3>_*=_*_?"
    "bCfdJ!y4SEBu^QOW7MK)uw(Zssl)77^{(7UVpHwzSXHpriS7wOy;EY9=DB$)HL52wb8XT`tSbe#G#wwEx=M(UhvNuAqJP^N>?y+="
    "k3aTYN5CW|(Ho<X$p<|@6p+A(ph92~dRZ?I&8;Ju3W6vkBGzlwU}RZ}bX%my1}~WjJ!zFWpf|hVB@H;$u_I#(g~&L+XdiC*NEV!0"
    "fK#+ic>_-BphJxa48k8{KHW#qijQ_d6C^zzhoS`OQ!ym!clY{=)Ym8Y5;0WHLSWOSajnCdf!IBXhr21MO4P~#VG_xNZ?)3$gBY&n"
    "7n~@=;W%ow-ZS;d@=!QO*{J771C0V4)V4_ono#dZCb|kbGB7Ucr^&+d<&H{Ian4Rfc)F8bY%<vjkJYh68$j*^?112rNmhN*j#b-H"
    "bJQI9v`xWUfav>mS@e4-=_``dYk0yV&9F^3KwJonIV9i6I(O5olV-IXvOdSS1j~5($=%K38y_1RAMTh~-UO0dm^V$-Mm%dmw{9za"
    "Ub*<xV1!%XDKF&4b<h(b)e1W^DQ96JTWc$3fY=y5;ey<3H*(5|6{@Kjd1^W2lJZISW>+Ei8-x|QrfI5@yohZrCK@YOy@c6g!#bO0"
    ")qYp^yM4J~3?|&F>7lIRPaDt*2rbMef;gijybYZI9iGyW5FSy{3BQk0>4j=~Y8)Z=LY3E@AVC2uv38D;PtRyB;rdC~LV!MMp;OUh"
    "eko!lgGS&Unr2{YxI1|`D5PMD@(9SRb%fz$cQ(e#Ky`;-{o2#X3_@Y5r>k;g%%173n;$!sMxLY;;U0p>TF~zI%Q3pI0h*&#m_oOf"
    "OrYog5DqjF8d~G#7#E(q+SH}LhDmj5Nr3^`YnSzY?};bQFJ!Y}e?Tev-snh=My%?|saL)LT*558uR<e_7!8h#2|Dm>q1!0ZNq*2D"
    "!nT1Rgb#umJm`*xKr|JbiRNdMQWTk+W2tDUOM^jo>twJS1U-K4>cBmM0dZ-ZJ$AO*UT0GHFeO%c(u-gH-FQ6iPzZ{;pdgVh1koVs"
    "wGFjhGuJ${uY)>6AYP|FY)f1ud&FDgEX>bGI%XnyZfSS)QA?~l$o_>GHG~I>QjJHrI%hWwb0Q|U?XH}Y`^EiaJ{9_=IT~Dg;@M4<"
    "Kt8uf(%}#+UR}OKL~+wLT-0e=V=6pc^7ZLZC7i)B&4=7<1VDZxiYRG&HD-_rXJj@6eR%hi?I;$ZAwd;d$L0h*OW*$E&kSgDX0G?-"
    "6EjU^kWB!?-G>h7W2c}$`9J@PPo@wm99u#s)I&n}Osue7Ye`~fp0|J{czy9K@vT3kBV?iwrV4zhl$Boh%g?>2jcU5-pSf^lYyvn*"
    "h5o>745<LADfesM>62mwfpy%JNqu-ZMb6}-WX>A)kGmtcrI?+HHw5dd)HoAoX<2tQ$!l+mQbQ}A{Lwdme?mGGsyn^j2@5gvb3gj9"
    "ICpKvF~)&yvY`vw4N0n{;{gTRie`p{I*N+1ix(en-s;y>J{_S$oxu7TXIPqESV!aE+uZ|*LNAEie<&+7qZ5JP0}A8_;aC>cW;50<"
    "pE<cr3c$z!?V8Z(EH3nd%-VyEJ}#?KwJJ4w$3sQ5QItNV2D4@5ibc+zeL54pxccV7VM~=kIhIHYQJ^0UE1n3%Xbr;0W*FC!Seu>>"
    ";sFwvv;+cX1i6elr?&4_56aqlCj`?=2piFfk*ka2HjH`6u8FfJI$nnT7CSl1I1E>+EveEXL5N^7X!<vaaOvUo4cCULz_MM}BPMwh"
    "xZ%Jc6oAwwI#*fSbV?ny9oB`B#RYISU2zw+rgKnj1>5EL(8dKh3W0elLj-EHzddJ31G5XoFU$DL2e)-AhQWj`h06Q?e0z6K;Zmo("
    "5zrlgVIMSX#lYoM3?cnQlEP`<1mXp?%^dG^z8q6H1sA&7+9+}eetD~y$vzQvX5o`s&tzx;Q7y;#=#vd!Eq?wS)Y<yyv%%ZKy}vRO"
    "*_yx}HkIG~&HNe8|6l*|HG<_rn6U{4Ge>ZU`7NIe^z&zD2$K2!2Y2oQbC3DYO7ftm^y|&0P;bM!Msk_rd&k|oM~<47e5Bq$?iK}w"
    "L=Q}2r{%S4QnGXOB&{MOE3|^fUSFq43-<-1cUBe(<L;cV<CI}L#;Bta;01x4d$`s`j=Nf2i6Aj1%i3wZF|I9~gOgM8#-lgm&Uvtb"
    "VxyQ#KsE(Qo=35`&j^94l2*=*ob?7wttYj>+A!j!$OR5U>A+s;d-#b()n?MLLsoHZ2<Bji)-gJO{fYhy7{!2z>T7e+4<gFjI;>kV"
    "u7l(i0!%f{pq~aHUsY5W#T(_p$Z3h;NVXa<ErX#d_il{hvWXFpls3CgP(yIfrX-&TkObgSU>NwgrVc370nrcz&{Tlo6hWvr!g<A|"
    "G}H(=Q8#T1;t0eJ5s+4kKMt*ZFV*8AheN%Y8K*XAIA>HZhIOvrR?+pL&~lhhoTz2_a6r0&?FT^xk|)^}03PA{fv*LW9rvLkO*V;~"
    "5bMYAhD|quh`j8KXcN3hXh<x{VuZ7IQ1q7V0U-qYP&xrc8GClLmI$h_F^o)Me3C0nMSxr<bRVK{Ip}P9(yrPm#+g_W<M3D@xB4K@"
    "Vzx67s{<O+Mo8UoS_p5?WwWD41-orlYknLNVcpL{AdUk7Gf5{;N{{Zlk>FfT_+q~Kf>XT0dJf+41wUlLMOQ=4=Fi3bkPKiP;N^CN"
    "%cNB=zI{`SLdi)i&4cmeR&7=j0g5D1FiJ*u9~vFABe|v(G|^baoRy|+o$9+_9nJs*rn&J^Ff$rF(+6gZK!b*A+HoB>9y*YYL=4b{"
    "RB#qB31|DDH4zk{ug-y9SdFR&_~B8brD-S!l9)A7Op^+-VG8N^2$*#mqX@y;qU<5Ig=lsFvjrwf&@^Tf^`G*@n$XzT`KTJy1dbt~"
    "C>OF?z#)T`sqQn>&+(QUiLJBJt;V60Li(Z78#TrxG7`*@sQbNi*h=!jya_W<1{Y0<1*3YJS{2s47%63m+GKn_dF1rkDbh-69#yN%"
    "wCza9vR<uzbiEGDhf6PWXTRV_nKr7N_#J<W?-_Q>?7KtVT-}P)6&v$AeMNRHx(-DErM|OY&3J7nAkR+e3|AWW#=|b4*c8|gKr6QI"
    "r&sOdT@ZORh__^{A+#UX>_IOZ<?W*)sTBL+oylGapaWZ^&SEMK4B??dLmmtYzTtNb0PGUd@ixGnip@LDQf;2xZOffe3mKVCl_VWf"
    "*)l-I%kqW13e0ri$e2e)5k%<AcLjio89^|VTEiLydoO?ai~ogdL5Ks)r_u&SNrs5xG<2^QslplVoO@?8ur}=Ry;J=P-~CusE46O!"
    "gpC4p)=tTiX|I0twu&*Wv93Dq{S8Bdtgk<nG`f|gR3n<Q$wIi#soQ$@OpG+d?q9w3zCxf4XEZYX!L5dK(m^H_*m@{8+kO<?RIJt5"
    "bH$gwWrZX_ISQ_?Z`@IPg9wk>vZPu@$O0t952&!#Z-et}AJcm7P!;0Tu=^B-1KTBef7?=vVhlL3g_EPsIWl^o)?F6y%1O)Hm93hW"
    "93?7h>tKBYwUu7En#C0raRz|3)i?p?>6WX0|IxqFHehVEvkeD|CVHgU(M2T6S(6oW0kJI4_=)M<JOa$z_S+jhiDsYT66bvCBE6sW"
    "ALTRM7nU$!fzX~$qZx+ds2~@icrt;|SS*rv4{o#gL$>`W4R91d5s6e}a#)4<Jo;o7j00>Gqmu1?WEC{-Ro6PGuBW&*jMsWUxA1)`"
    "roH&|llzVCNOzL}j&ghor7;Af(143s4$ude9o3PjLKaPAsYpz;Kg1&)j)X2eHN{23h^4>`!_4qdjQ-^h|GMh!9QW=XVh?nzr>6T4"
    "4pujaUPp)4kL5?|qrJ7ewN@FWn2<lircy{IKJ*DQfC-EV(Nu(sC-@jg@RC0nd_g3;r_ynXp!t%RMd;ahkYBo7m(Y@mRT|8@uiw32"
    "-Fp4jgS}$dOwNY>H0yp6qt-J(n_o(@sZ4UVkbaUBko&FhZh8CTX8X}@ZFMd_HI*yismP6=e0Ocz`}A?Qc<dmNMKpct*6wC$K;qHU"
    "v0*O<Rb!n`VIqL+cB+tMGl_T}#Zu6P<l?v;RMf~N`ZMU@cZQ9xW>I{`cb_|x5A4FgjJ$g7TgeEUkNPYJ9C!6Cz;9N;*S`DKrl{Sj"
    "R?p4<raurq<0~0zI+9_dJXh^Pd&1~(sSO5xBWoSO#iYkh$>9|&k>}xQa(tFm)4k5Lk2=0n=3G5?%}rd1rMYPoPe*{mnBSY7(irTm"
    "+q+|I)al9#X=54bolOr*BW)BPSCp!QhMo(>xJcYhSY0^5T_cH7`U(r>#%=^57&Mx~`K7bi%xQQr(S7{0PWzpW_rEKv%`Ptj(^&bW"
    "6*wMZ0Y`8HhWb%yYwV}1HJ34$ySD6+KA+EMwiPCPcn(t*o_-iV^+x4bwPY1CLK@hDRh$c-iHl>aCBPy{sxXmi`hXRQ5FJH1s`zbd"
    "_SG*mLHejR_}4ez3obBFsxJ_FdlLT<PH;2`0@>UwXfxxE3rdiv2D)pZ30AuF?>6kSs|U5pc3S}at|bm+dn6jO`2{dOV<s@6J-%G<"
    "Nwn^>?c8sK=)5}CZY!ZFL#!4}&c6EXacbqhs9Sv(kqsEbCBuRfPAo}=E`Z|*LUELwuoYBmn@ZSQlTOl4&?g8j+8$w17tXh@p04=e"
    "eSTp`oKh;@y>l1$mrtE&;$1m+dPgs0V5nX-T*Sqx=sR!!D|wmOhnfS-8nNh&;l@c#=mpw9)-#u(nb~?}_z#y)ebz9Dn&5va6QE(M"
    "GCZmY()%sAJ#3G2M%zDOGMTPA)FzC=QX4@jd38W8lo@PmdG>>G`LB8&xnDDB89z5)%)osJR7BMY%rKIOuUsB2FP1y--DzGwo0kyj"
    "aQ()2y&V166(&+wY@GC3T_~bTz?e#qm_Ji$S-ziWs)R63_N4TnqsamT=ogw{lv+89=ee_IFZnQBcKd_Tc;tC-oZ^&Y!m3Wz<=QjU"
    "Y(A)Y8<w0?28C1U-^h@Ns`d@fkPUxm4p=_!a@Uzm>FUZ%5=o5)m@Bc$1lib-oT7&{4fGW*8q@R99=^0%SwAd_hpwSSvaEkL2|h{V"
    "GmFP5e5Vkt<<8`yiw?gKB;tO2hT<vMi6ME8%J9+T^X{Mgmh{?X@&BO$9D#8hk3Z+J%K{3ui42`5LJs%&@<~|fM0Aq46>0Pq$cGu@"
    "r2U3~R=sR99Q#&>Q+1AqSl(kZVJu6=rlS;124noOHxqUvwN&y{CX&IxYzliP4n0nCCB!AOM#v}%F;j@8<^l-SEB~yB?+#A>ez4fp"
    "Q^Qf}=n*8WGRB(O-M;y7?a{i;n(0Nn*Ob+sl!>uS0>u~`^>ZmU8jGZ8E}3K*9w3PL06MF>k<mFUHq}^8l$jWWj0R<|YaIIImX)oT"
    "$j+ngj-qe0wc8$kGg#afljr=uoo9Z<!ynD(W;2<ySvJ<nZY#-K`t+@}!|%)9JpnH#VkrhMOrq`Kp89dwdZ?)wePwr;Uu}gy#xK7f"
    "ocY*HKG}Ht^T8+Cz3)>=4MR*a8ARr|LW<*9ZoLM+-=YSYm%;Hj$HT9C^6#Z|CS3#YVG7K?SgRLu@>HBB;!%cRs1Nbe_t3(+m-&ZH"
    "?)5Hrqe&DRspYZyV&0kOr?dH)Y$jehHg_tH>B3;l)}YX&!<>`M8hliw3vnPr+e^NaS`#<{N6ZXAv(S%ZyC}RwvROQx#EIQ#cQ6MJ"
    "3;q}kEN$2wsn5<iXQzN1OxzQcdyZ29%`o(%VG{Rq(d1Q1&e)A9FRT<^V&M7Xd=ibtC#wz2o;#IUyco$XDxE)#4*$g#-x80VxIvto"
    "x-#Kd3>e2`?RGR+i{k&Z`mT$n2O)FR*N`~k^TCj|{5Y*gaG9{$<*Bf?JiayO&^E-#t|=YFI5L&ptGxqbCK5GV$MWk)y1_57mzHg0"
    "ei+U<)G)$cS~<V*R&ngn%|HMqqL5%5F6_Z3OmcR@*HAx2#v(eCf_RX^kT?)VgCQ_=He69Q)vg&12qt^}Y>Z3!xa9}<1dJEibAtiQ"
    "9N0k<3ihKa6iy|xqmCgq-RO`@16TBLHs@t4@78>cg>={gK`25vImht~C;jX9@=*?9OtRn+F(5aJ(clFRy?CKWCDcG_#4WB%CggbT"
    "gvMYDvskDW40_^3Xj*;XkV=#B)1|{cM<nr_gD_y@p<e9(NcxmL;)Ma`i@XCWAOJ)$3}*`|BFK3Ng{RZD=kNODb`@v|qrJv=A9pI^"
    ")UCVS<WhPPMg0bg(YQ-{5COe+>ruNaEy47AAH1Oo8+U&B%Q2E}qM#(Zr;+hxl7H>b{sD<cD2@a0ct&!w0}MX_M!K{#bsBWlU)DBm"
    "#TP!BIo(mk&RA?qW2>r88Oc-e%h(B?9g|bcb0dY3``l3vvqJuWiZ`uj=YV!M?C4mhkr-+)_<GEY5_XoA4JT`R3m%XRu_VPpQp7*R"
    "fbhJ6Cw4X@MAfE|{1efO7#nH{*Ve~_PJ<5Aw|-iT^UI--^t+Ue@Olik0*A&}E&|GcpsCX!cD8#!*A9c@zCPf{x%|}_nd8aa!hnEA"
    "5ZX?}VVP|DzJ#y}_UjkVaeT6ihGR1hm}|Ut4g5jj|F77+pCq~O`|i%Udvc!Lna%NTFCQ`qfCNE;K@>^Zl1ru~OSCPQo_fmRXBM84"
    "EkBQ0vg;8a+7vCA6h$zB0R%t*cK{BT_U`s>^KG2n+1bgVr_*$f&+s4Up8EFt^Lf4A)zjeXh6kGi7_pp-n!`yB(57`w?YBjK0397#"
    "ErU0EU1{jrj3u!>aeuE1*d!Z`V)JeVqYVPlKy=_D4u&}hEEB`R448EUcU(&kMWf*mOQ1M9_=qB9F5*NPDyCzAV?`Low})aGMs|Me"
    "Xgd&GG8lkP*+kN*_(3xcbQn}v-|K28R;3h4)LqWT7!<_-3=l1+ITQh{XVE@Fco3$5xQ9_-6;Cz;oM&1Q_$VNDRJsI<-l+vdP%8?;"
    "8Am0LO9LfD4WR>y8JCP<Aj9<@GQlxzm-6{>mW`(~qoFa)gLVn7?+K59?w)a69iPgLq_U}4tRWd41U<0=%Z%|RrNfbZ^4u|Xw&l;}"
    "jJ?s|5aYKr!Zj2rM1x@*rU@8!qlz-SwHMQYg$e5qv;3cW!dDpHC8~&v!(RGQ%Z;8%onts822mk^;Ro|NGg)cpSKA~X6jX;Ai%o|c"
    "of%CFT!b{?FhFi?LAy1x%lm=evz?yGDYSvId_c7z)J6zhLKS1IE}m<9<0z`9;tCh@@K89g-LAp#1RRrq3B*C29ntScO|v)1vp&HO"
    ";GVrI4(csaCtceDqygYsNP)=1JjOU7qu-`5N(WWn)*QtQ0%&BWh>zyDSlaIXEQ-DhHJ0<$gK)4nk!M{5jb@k#34N#C`UtIlSbbQL"
    "om1P=VWaK^7KMqvCj_=egM#aXt8Qycv>##(Lp5n{xaMDN$eTg4-@Dtk<N<2Sjx^C}&~`P>h0-l6(N{-QU?iGwD9YMCI&Sv8Fd-0p"
    "O_6(uC3tenhjbQDVUm<EqwAA)$TK{ULSTYT;d##l=o6vY@ANEN55+Bq3kVJhQBw%S0FEsHXUu+lP>zd!3e!wnfvSxWaoh8nbLryJ"
    "%mom}0;wuXHtvIT5ax%LOTwN*@T%<ki00VQngECmye%OBcIp^lBHTSyJQ8Rk-W<>vhg#DxIIgu~b}!o#C+*{a*vEBaR|D1tL8x0*"
    "X@<;3L5}IItPgxeqcL1<2JM5W(sE=Qh2aoGkpx89wa{t#EDJ{=G3NH>;#C9}LI32|QT=B%<4{B8;Xp7+8q7=H5CphKa8m7IELXWS"
    "%bVavGW%X8`}k4QtNK0Bs^r3r)X-N}?*%C9hB*&SPDN^5_OuYzXE~P*3lU<lb$I=N#t*QpBzL=FPnFauv6S*lXR}<W-uL@k6y_e4"
    "<(}d;l=jJ~*vBLZ7;YN2i-mNMnvIeqB@_m2-UPG|CIc7=IZ?>X2jNScoJ8cJ?RO=&VgVHHUIMkW(;Mdy-}QVJ0a>esHrPBIn^;8s"
    ")Ieo%BiR-#n{sT-CEO5}iJ~D6Rh5>|8xnQD=iYwm_6-_;GT|o8Zfdx1b}sS%P|JKbedfM-_V13y9(bJA^7q7eje!N568fxb>XlbB"
    "pT4j4mvhOu3)k7OO6p%0t|{Ez#0Y?ijcu~8-@dW^*3&CL;S`^C)ANo?H;+!=>VzLHokM4O%+{NCzc!H~_Ph038Qtk~s>D?_zm2-O"
    "1Lc&U2F5L{a&%-^WVQDTZR{umNe^%Dt{vStdSsq8E<rLGmu5e>xjXSy4ae)D;vFQm2G4AD`f_!oHmVYvJJ)yqRJd8;MdMxHRrtP6"
    "<VP@{s&-2j3h0UiaHydQK@XI1PcP}cE1M8hyFlyeLCZKCdG0i-!M}({fG3dJXRaJyO;?wVRsY4N7@QRD>bXxhF8av{<RNW2(OYIb"
    "Mp(KVrsI9`hvL}#x_iJ+{qJfXTOX7-!i&o$HJ~t1g$onoy}`9=;}A(7RQ9@UAQ-ut9h(^+Y<vRCkAL@$L!w?g9Gjt|V%*xRN7`&c"
    "1LJ#L54`+E;cI`0{aK>?B)Q>_{`ffmu<zXw58m4Ud@Y^?l2)giP&gVxB40&Ss=sl|KQ}QmTeuLsE$u&O>fhfrP!(_;@4)}<2l~!L"
    "{g85x4xvYv-u?krK7ar4#h)E6{80LIbLz9dzWMwe_)FDaenGEB8{_w;?;I`IE6op*O)t4)j2`2~=z8QF5dr$Lu$=npE-I~l#mD}1"
    "D|303yRkb+J&nralrl`Pn($CI{@WJPPmC#Ex(0nJ8y)XhvA|+@DGst%xq|O295qhAv}rD7`60ScRhaOsOZuQTg|RP&n9DEnOU3S3"
    "Xm51U6Q85ti-8nYhRjD;RirJC1t=DV|K;NS|M>K;{xbj5B<PQNkr3*B*~Ff*JVMW=AujHR7!FrZ9Vn3G0`*fwtUqyKJsxn@#|XD="
    "aqn;q3gGePLq64_Crva7+lU8%W<Y4#O?kzC7O3K#I5!q%m+(;RpJg9DeR1<b?9LoOUNw}03pz54j82Ib#^MK}d95S80gsE^jK*Zd"
    "og{QEsXl<3iYK<yO*+X>4oh>PO@urEVKdqJI35LMH0DJ^P$&w+NhZwU5hH0BQ(8N#U8NVkijH$f!2%*>{l^R2Z*Ozt=4@O}Pj9Q%"
    "jt%!I;Elw^{~EjegT~Y|$bY?f_J5%8k0_gF(IQFVzox!>EPo%!zQ3yes*^p?M+D4(IWUE?$y@!}njd^D7zq=SM^bWZ{QKc2zGW=D"
    "x<*{>{`}t*zVqbZ|MF1P8`PE7E!4u&aU6n?=3ec_o+9Ta%Jmnvs()M-{#{zOiq%%3Upc0~_S;9%jh`8!1uzi@k_R`!@f!>I%}jV#"
    "&wS8??@3*JEtkFd__EQ;2I;ZL$aro-pkXZ$gl2&F85n&&lYEAnH*-&M@n?r}&)Uz<)1NB{4<6_nAhBaXG|u%4zB8GKDsTcrI2(Ku"
    "BbKK=^`@J&U=$o_rozEgxH*>*KACp}r+LR3@G~~<S)>AU19KIdeAsuuLvu%bFY|mvE$$(bld>H;5J)mZXXhjI2;O@?lD}hV%K#dz"
    "j#utgZ<3)oBq$h87;elurRdYh%cGW2P|ZY)MID<l)rb#ZCS=Jz4503Qw>Y9Bq#g=FzG=b3aPsq*jLs*=S)H{&3ozhrN7|cc-V`71"
    "$^$2w+*O@}=AFL3pFazK;nHO1sKsCfNWxIhN_bXW9j0^u`KFI_GZVB03!q2IF0NV-tnT9E!OQ}?kk4ciQJ}ATNE8HU1=L^r>FZ5q"
    "FTlG8tw%L+i_f<X4m*eDaQ5Z0UVboIdhLT(HM508Np@)(NpToxt9r|lJ>RlC*Ku`_HB8FIM8|EV`e4Yt93R0P3e!^I<355^^5=hl"
    ">mXhB5~U`ze{K5!>D+zvR_P&7f@5rB*xs69zZt<B9F^s`I8NfJS-J`wADg=aZ^z=S{nCSMCQ8P`lupX4H~OclTzOn;wdGV?BB*z7"
    "-&=u4!-e#vJej9BrgJR$rpEVCIz*rl0(h$Koe6P%1K8d-XPCtq;`h2MQ*6V^`1-R`(*VBM+GAf@yhuXBOjryAZto)N5&WQW@}2K~"
    "@6_X)t<uuPX90&SZaOFe+YSP$#z4W3GL6;hHQDqV)8Yx)3@dO{a7H|2-bV6(G)-f%{lj4+^ZRr?Z1(e{LU>UN@KrqyTTR_)a?GwV"
    "xVL(ugq^Lety$7f1vX5I_jitvnW1zZppFlU4(gJDmyM~T5LgJ|-sstc9Xc5%1-BJs2<=o6OtS-rR*{yMcGe%?Yi>~@n8`0Z>#rR8"
    "(gD0(m7lv4`4^4oh1X;VQVWn<BqLQV7T6;=?)M-7=SkNWkUxJf^-tfmUoiRv$!IWz)QY8re<@tOe9hM&QKU4U!uv0X<fpLWA7IC)"
    ";?7zi2kc_PW`Otp*L%wvR832(wYLBTkO3S3k=%)0z<NuVm63FXFJpcH$ZZ@OWGT#^{A77)a&2ATY28#q%?{WZ?MbBDm}DrOi_4?u"
    "cLy+6$+qhG`oY=wc#dO$4?nEd_lp(tTx|AFfM>qBntkrQ2WbZ$9*|EXaA(KBDZ>s7eLxbp=U@m0FA(ThD7w%YK(|O!j-w2uie$YM"
    "Q$m$=bT>@4(!4&^ZD3+Anrgyn!`}T+YGyqDNq9U#65Zn{Eu%`K@=IUJc#ZLv8q8OTIG(!DJFbDABDTsty9faTx2C1pFNjV;RmYH$"
    "+Nz0-w**Nmt({THr=lKr1aXf|sh6qs6R<vspnrE*72+I(L2L4D!+X#3cU9WA#;hSZ;_`j8e){cS{+w(`A-o;drR*V&JQBg*8ohnr"
    "tt<E6tlm8QcI$I-=ikrsU0iGk(m)H^(+V~@T6i%fjak@qCi9%gfb#iJCl3Hxw3V5w<D-B7+Rs0H;~(Dn$zPpeUeMb~NLu0=@)QJ&"
    "f}~lx16S_wEpZwe2U^VWPTWyKQZ^Tye;#Vj`cx)?JS+DtG&G3iL#@MCJy%qHcPwp@o}98heFt(NKZXTqxlD&!GqBo9ym&ZzUZS5&"
    "e#q$SeXh5#wRzBL_tCWz_UaD%<voFYOQ+nOGb10Gt2@_^>WvQ1qo*6kO<%$>UU$FruKU%GI)5ToBs72&-w%KFH2r6+IlJDd*kF@4"
    "YG8qn_qsq$UWk<lTyY9$VrqPT;^i~*)|t%@1QhWOHh*-y-jKQ-v0{~O^t!&;wB1n8g&>2Dq>qlao64GDwQcyyql?e9>rXaUK7eL`"
    "lGHwYxT{#3h}8=NQ#undB42+-m}fdHb&?%x5@(riQO`uGGu0*(ME`m5v)|lcKGWi_NH(K;HH^~MmnG3@fjGQ#cyuT=j2-|!AX|#5"
    "gA>wF&?44BYxQ(-YV%^MLavW}kjSlc!|Tjqrx=n3Ty<*dK6JLb&kDot;SHX@9BI$Ke|x>zJs8xh*}us}j~u~psAkb?=4j#5?_66y"
    "DG9b{%t*yC!6RG2m6@{xEzT(y|HJIaKZ&e<@&pc3Qt1qija{}<eQF-)m$pmS*3{E=#cb{^<0-+(!9bln=HQ>Bx$92M=+A}jmiIn8"
    "BYxv6QCYaRv3ycjMO{#SZ=0PxS$%p{pD`vED*cPYrM>?TY^pWLplU}zDm1Tyh4yGr4FdU6`Y~ERY@hbyJ+iS~px>(<OO{ejh2QH}"
    "ue~4H+o(g8wM%w*wB;?G&h0Fh_hp42_Vn8u(N+s62cN6u7YFTy;}nmpjkAkQP{mI(Tz_aCmkkZZ)4)*7(X^L;76-#TF$h@$2KHti"
    "->dapQ%1~Md#ev@qNgPy|D{gy8PEEs2S2{X>$=4&0U5>eMhcN?YX8vg|Lw|7#~!Q%+QV+Y4w-!y6>U@x0j6PzM!)rI^YF*&=DR?R"
    "6<r+G9QjmJY(snSk=|fIlWTXPmig|RaHFgD+uW)+^00hCR{gYBERKJ;a{DKDkg5!be9#(oTN$r}_+A9mFcM)|<zbsX>WrI26DF;+"
    "%fwt?tLG{B@uNH2qJB$|k0WUyi6ar4K;U5Kc9uzWWd7`jwc?JpwC%bZThmEKkvoUq`<@|KcwOjK4zZ!6ynnl8!Jr91ys3sUAmqTD"
    "?PHWk1{UoD?YC1=2gtS>Zpf<3!mY$wIdQt{->O=Xl00isc{5~wpyhca1wi!9(U__^wHhXZA&&_U0y)Im1=8T4<Nv)WlyNkYp!eLt"
    "`h&4B*XY^-Zl_1c%Qi!o?kyzdl~U8yO}kv4ls1BbzS-IR^^YICwQ|r{?IortJ{~>=yAl)zLM~hk|LV1m24w{y`l}D_3%fs(o4>l{"
    "$#;Y5I}K^>ES5f-fAuGC2r%KfxE*Eq-MVb_?NVE59Z$>^L{5MI=CywmxgU(jq^@E3^@b={uDyYJs@AB<Cw~n`ZYtSfv+Lh&nvYhs"
    "KHTl~J1ad&?JT<8?p0*SzCa3CL1^^ZL0unon!Q(m+*1zz9Gr=pb*4sXeGTYBWux0$6@bUf<2+;a8f{7`TkSHS))}Bn$s5`-wF!dv"
    "orsK7VW%1%NaXNw$EgY0kI?b*z^~h*WQ2d%ZcaGe20D`%3#_=)7)>=6h*hv4FERr(wbx|^YN)HyJUBuyr0J8o!vI*k`_8AwR-SfB"
    "F*^cUen`VZ_8i-6PXHVn(5M!K40Pio{%|Bz5&>JT1R1^J3!T!wU<-4(v6ph1)g4@1x(rG%-jT;-G%NcN8z^Efgo}C>(?pr^;!Yhv"
    "%77)_V<>TvE%>b=t5x*C0qmH<Q>Fy8Z}QPBk0SsUQ-}HuPHMeAv26!t+k1TNZRZSrvQtg5VkC;o0*rH0kidDh9-#V&;!!q<8Aim0"
    "eRn_!(@s=n{O~NPdR>VGpeM^^7&uIgeF|y>Au6PcNTVsrakA5rtUad_iYNF$P<e-Mr$u!no6zhS<8aJ$AD@FTETT|?2SybIi)Ioa"
    "hz>=xGYC%A8M)FDG`I$)_P0-}{`|?AFL1H=I0DZ`XYyT9<(pQe1IO?v6cyTt*Fq;%Cu+tN=gO7TpQIw+tRMYBddr^ez-MWuwl}(d"
    "+xrv<C&(}zm=qF)-4v9X=bLExUXO^3g?kwYot8y*d=Ih!mqnv-irc@|5ILaH^7_Zw?qpQ9*-0LlKN)bM8gasbBr_)S74Ggd4Zs6;"
    "7so^-x_Qz>E!gYIF*njeADf`M+b{K+7Qzx+tBnYT5U0A~1^dfgqKH);A67uH4<}HRYJ~@_td7J?jv$|&a&eY6V4~w^+#$c8HZ)E*"
    "vv}c%<pN=+rs)SI<hJN<jBufdh=&Iu^dNouHXiv75DqUz&`Xn}&rWHfX?*-*>M6nsMzKtuEnMFP->ZQSOG&KjM_SH;11aIBHx4rJ"
    "2M|<I+>=(SD|g~ZJE0i7Z`6aM7Ju5}l=-=8kXC|hqW*p5;8nACJ<?&LCOsR3bHQkaD=y+s&<5T{A|6vn#27SymtbydbYTyl^z88I"
    "qeq*M9+claoTL^*?C6E$^l~TVkBt)wB&C~tVyl_D>CH>~Ps^>)I~_sm3|LHnYiBPG*l67$U^r*DA*X~OXp}}{^GL4kxFOADG*rXG"
    "AI1-aYGtH+Oz!*;GxmyWNR;0i@v61#y|w7CtC<_1vv;C(^hQr-R`#A+?Ro3&=kR_ilS@y<($T0D&j$(Jeb7Vi?=<fbnI7QQWK6Q$"
    "0fbr>Mb1ChLSx$=@UzY0TwO_SownMOt^HBIi|w9Znp{n*^3cU|VKOrP<oLqKXe=B*o18gAzgbAUb(Hv}L%!7;f4e?)KO&z;#6(7j"
    "y5+LCb91`!=DBoYI#--eUfIds+6ljTY<#<>2$>Km4|?2jqjI;czYaWjxPIs3(&pN>)q*ila0UuXg&zf_^4-TQP0>!&vGN@J1p_MN"
    "QlGwpT}xjr@ddB3817TnvUb0Kp#?g>lp2#_k4_6)8>4$>iqt1{*Loa$ayCEt$?(-#S&7pjPp?;CBf*%Vf{!Y^ilf#OQ8BDhv`s?B"
    "^Q;zQz+@ym9m*D=4mRUNwCQkLj7v^9CV~@*!sOgpa*i;cgy>2AhvDaMPCof9nDQE)%m#aKQ=dVr)4j@g%U+5!XDRu-m(#=J;)VR-"
    "I5uqr1<{FFulC1!7oU3@(ctmAbH06erV*_-GYGUmC!QP`yTWFt!`4nuB^S~)=s1yoW%uPj-b-H4r#nZBdpo0t>S(xow$;cu8SK&`"
    "mWVdpaOQ$REg9r2L_?W{G{g+FNe)^VNq-@gqt6oIF(1hhs8FC-)YqOjwXbZOzjrTa9)YwNr8^K%t47&Gk(k5?9)^_0U=u(W-QpE;"
    ";ZipuJQ`~rPE~5Gw43Yqr%hHlh}jP3bOuAjrZ1}1&urGCz3Rvfc<?+H`c#7ZJnE!R<?~TwhICAiJqypq>coAPi9B8Gpw(=40h*Zf"
    "LQ`4hiHE5_D$l<%CFVoOOpG1L$1iY+$xNy^Z*U6%vEX2=vJ6RwEO^8^ZN}jtvAQ2#Je_@_LQ;bsUahC#jb3Q}LOd0-qm$_e^w^Wd"
    "Klt)2SY#K!ijL-}5+m)+)o(NV-3U)lMYet+BxYvOY(&Zs7qQS~Hgb-#Dd}WB=B4n;YlY+g9C`7F=P$<~*W=WP>!SQ-fg<K6$q{TP"
    "#(GmD(Ht<H;>K0e3wHw8_a7eBHFQo=QKb?@jguJA8D~X%Y*9_bRGaXfPh=Yx!AHoVEI!q9FAY@W28jR=*-mA5Hy66b%jpEcxZWIK"
    "kDwo;6=N!bVM+pj;%W9ux?!t1fams_#rE{X!pQj55oR%|VMTKW)uK<FO~OOb!fH$ruWhy4Ex$@z|IdJa@We~M`vm3Sv=gsd@_?`D"
    "l!Zwhl0W9XCiYkR%+YvihX$~ouO14h5%h~Ae`k#RAb*J#NpDDB3$Iuq{_IF=&foRbS`f5=+MECB|I;E8G?D-Je-ZC2KZ^E}&5Gtq"
    "I!bfRl3w0Z2+J@vK#Kb!B8wK-J@vXr=0E=AS}D{d#zzymq-$!h&VmAA)J<Om|N3Wpwd~dUWbw|;pWL(GzoEQS`TLJB+(~eVgHI2}"
    "$b;jRpO!Y9g-IvzR6vIGGSHHMYCG6C&|GDxjYOwyqb>ICA$TgVClouvs}~^4Td6Ph2BYwuP@KqE?<xM@YDYg3jvDQ-ChHyeZ(aw{"
    "j~B@Pa#eY!*S@2902A%DOb0}ko=J9^m3!CTtkTrAxc@&6Z_?S2*D(iuKib_7=L-=q!iy0%KJ9@M+AseG8_ka66DLJT%%}d#>N~Bj"
    "3iNstXG4aB@F#)ZasT79a;D$2H11zVndix??|$n>L+kX^<5teR{l;$ljbD82iK1uYS|1pi+)Ku97DMmMY42Kh{`%`rqI2nB^y`0l"
    "y>30OZP|U>uA4Lnfih%x!vZedgvR*9OofX#sl(ISb|bBz8qh44TBiA@#aI8&OLti6P=umKA+tw7)`8Ky*@8s0(`lZ9r>feZkK0=A"
    "fWrAM)jGWUSV6kB2YHvyl4*MQOHL2lB*QSGFH~>FQ%<!}8=7OEQKXjDIJ9vS1(A5|08$RIWq9n?(!>w<TfL6zvfLNH_#Dhx{eGv$"
    "%iUs|dig}ef7v^h(?pmbG-848nuj`n5cgEbtZKE2pF1i~j6qBPhp!B1yyH4moU1(bd}WMyJ%)hcxB@6WT=5``yKw2H`C`HryKV=5"
    "c(S|SsUPlc&%E+=>l4Lp*ko)c?p1B+cmxJ<x86Lgq_Sa1l5xI6P`+a6ZQDEQKB~d4oyn0@o*#gzv1pV5>g}!4;ri~;TV0?9MDpwW"
    "rlnK!mHGS9@@{>DaS;!IWH|ikm;R7W!-vculpt&kmV1HDMlrjpLJd`Vz!XuKFo={OibuANVEE|CWV$~Uh3CfVvgZ{i_K>@SYAdBx"
    "FDJ5sCk)T=Oe}xf7a!}jurqc;d%T}KH6K2tn1m#D%O}-~=UzD~rh%sxRnzW=nx9zsR5VOlQh%ts`_c)gJz8|J6lANkl8+_@UEtio"
    "=K)lSwBC-06s1er>2|03#)m7TB-(B@YmLpjyCSzx|I0r=Q%0n0`s8b$8#N{4VsWbSpxgtb$C&c!Tknr#qnh756>7Cw%l6gJatn8l"
    "PxMY@ng-o7(4&_>P5hg0MB-c_pBf#>7@!Yg^m9+V7_^#%6`g+K3j-g6vy%X&fP(2W(UM-@p~r=wjz(=<<ULru5T4A0aKdV~Iw$**"
    "x_f+DIzdIg(@^<&Vk|gr0Bul`lx}qwcdSoee1WnI4^fnUZ$IcB6-M4UX)a#5qN;7*7b(DSf)n2<MPRgd+N~dVsBpKRa2C$Kl1Pl)"
    "qUzVFgA{v(Oua%fpX5G1+q{m?)<>hT6*ik!ASaGMs6C(^JqUc-qB+RcyBn{ZJt~mz!&)}L;trLJoTSP(L|7&`fJ3~vCyv!hK{<B%"
    "UgwQvJ!oDU*(zeo-PiaF*JsZgfBuQjY9|WZ%W@{?86bqRnB$<Z0+`A`*)Lvo$gD;Y6G&u%iJuXPkA(AkmkQD=pE;LJjwO5*jwPdG"
    "1rW@<{n2075(jYh&CTEqIlJb}wyyKn9uym0LLc_P2UkD%_~6@X%QxLjX7R!kPTT?5m=L0235R8yloK#E3}q?-L@QIf#^sv3RQsdx"
    "$&qY2yNsr)#H_bDn@O(n;B^{$-6OC4-SxXv?dP`-wjX=TNw8KMTOfXpO}sgyZ%(JqjE2r7#wVvf<DLTV+L3#8`-9f}%5wj=^M&l0"
    "iRoNor2f%&?{(#mHpGXeay>eeNTmMz$3OceOf|UZ9OvY7O1Afp)^NyI?_p*TOCns3iu&#gp`!HYq<3P!q+Xd;zj}Q1M-dgxJU(5F"
    "le8WwJ&s*Ue1;1-sr=Bo$X_3{UrY9Wv@ZRpSO5NfM0m4N|I!P829?E&mIINj>k^d9)a~>w_rZ<M{dO|hcv0Otx1N*yk&3X?A?AGM"
    "g4ch+>J)!{II?L1C&3L`=uM1=BI8k#$AcOy4DRED(*p4b>VNy4-<A?PEBpFfzL_y<FNcoSw1GBLmlNBTjrVKj07K(?==4TED_?bi"
    "!<U}T<cp%`^>NjQVKb9?VRY#VcJbWp)3>07*H@PR?{cTtje3c*8C0G|)w2k6Hn%$>-(sA1GjYdHnsCu~0^X!`kFf*9M7_ZAb>fTu"
    "5C2u}zx@;IJD}~ju7LpNk}>WyLgnQwXwaSn`?@Q%S`ZV&D16nhq|EeV47n6`(0q4b91l($QlJP61;t>v(P25TMIVqrz;haUBbWmR"
    "Kpj(Q&@N&Q`=uEnUD%H)D`5eQ3N}4-f0d!aDckohJR9b69msz(_L(W_3>&2S#N3&+H27h=J=i&AvejG^d}hK;KxJ@a2hdFb;#4=F"
    "RS)q!OA0^@hr!={pP8PGTeHw0+?aDS<9#wFdO3vDjnmwEZ4XIor>9Q2NkxbC95F~o?u9<_56P)t@tGy^2Auk!<9x`dF%}zP$>cin"
    "@c_CT%6FUa9y|*(lUM>srLk-jN+>vfO6T^x#MsCg9>@2#l#eHV|A*+ASJ%f!>)U6eo3Z{q#IdbT3+U~6rb|;Wf%t0=-D8)-XP>@t"
    "cxJ2i#j^V^0L2U%26Ui>FMRD$#oqpn4mtq<`mUmVM4f*teQpIiuVpTMWMo$~n)r1)S!yo9EaKtd&`Ut%psLC^&SbcF7$T=AGH&5L"
    "G~CCtB8q$NXb8wbT6agWb#S<HqUmWqZtZOffn*@6iGlu22igyXHVwzd@P4G<ta=GV&Z63U68Frg&88{b(uOB1X?TEOWAm-H3a@od"
    ";UH1KP2$8ebYFCRNu;f8GCYOR8O*tro?QtA8}l>q1d8vk?}le51IZ`xLMhbxkppa;KPN}j+Ue#{Su{hhG-VY)^#D<2RZy_+D9Md{"
    "^1wu0-?n967d$0vyzc71iE=c?>MAaoaUPA;Gnrk*RTRXE21)>|zi~5+3B~cqpa1dG-R+~1==?x{hcOP|P|F5SnssSl4EiDvGr_RI"
    "h4G;U+iv2~qsLaPs}r%ACntR$O%H)>pla81Veo(6=vsv{YPL`+eXM}X$LbFKekWq;VbsSHNj+q3t!=C}_+WIB96fK?ezj>xRo4=Y"
    "_DNrMb(eI6uBMy8-aaZ4jLJr{$e@79Ua7(m4g&4_oIhIcY1OxzE7zrymZ-Iqet+Wj<B)eeI$Yhnaw19nC`BZ2%mf&OzI<uM?6$Ro"
    "L!SZ<)xk=&GCnz<rm~5VME10S8mMOb4IlOJ3>u3N@Bebfj+}wVHw%^?5#Bmpp)gjnD)|u>BRN|bUW5FjOSxjBA2gtEo=ZN1<a@8L"
    "4(nr6JMHH}mHmqR!OC-!Nf?DpjbTCTQ?1&BxdN2m$Jef1jUXXO&3@xAuECv3Ai5rkC=iJfnq>fZuyuTT?8W+#V%?)`T9o}mC941^"
    "*lFyDX7@{@%jd)EjNfrotfV<GhVZJ}*;Un!hloZ1x}iV{wdyKc2Bb!dlJ?h@O{YXB)6Au`N3p(#bgQC;dC@2*m+vyLQ!AIcpf(f_"
    "K{k(sf#dr`YD6A53=-X7$8JL8J6nzMNUR<bANdc$nKN{LB9dRAZ%5Wv)R6Kb6gEgO5ynHP4z&k@VGnc>l6$^8aDH-=@}5|1={9RK"
    "kpT7-CRPh}Hf_h6;$YCy5(AgmGJ*}z|1Z_MYb{Mr#VeFwKE8c0UD67vuYT?KOY71EHp&`NcVI{^uA`tXw<>y9YRkmfC=&_{h=cVw"
    "2C6HK)zY-;W5i3Jcwu&mN^qpfg>V$?!Ro7Te6I#KDhaJb|F)CA9bf#|*}nyztAi<J3)XA#`d|I8zr9{N%wJkcow)#$rZMnpLoRek"
    "3kn<<=X#b2L6k$UA@`c8W^WOr(@Qqg;!cUH%n}^o;HO^zrI_GJ15xUK{K!r`e(lzGBli$wEScByXi)7$)*;0m$rM7&WYmpaT#8nt"
    "wiW9*R=LX_{`|p%(MT+pn&T3AqP1*-2M=p&zuMXfPoF`Pp~r813-X+$x!lY!ACnN>ZqyjKZ#C30j!EMlO=<-2+2SZ58S%0BmznWD"
    "u%;t51h80kVB`v9gf2h?`K5^&46s2U#-bE*{~(BNX=@)pdhJ^b`@mE0KJm<7Y}Wc?SXkD5Lo!_3Qig*-cCU+jyGp&{O2451hJ(^x"
    "dNwqk$I_F^pr~~0gPM8J9k+}PyyuRy7!`y0p{X}zk?#kDFdnZ%(3|hxqOZ0qYq!v(qBexI)GK$^>8v8sr<&ntJZ9-2rq2MDlBY7&"
    "ZauL$0c2qnHHXk^z?PGm)N&*qVmcMRy}19Mzxzu_P9^AQEW+|2<;U1z_BQ&9NBWEJOHU%ln`E>k+lL~~6NIC{4Gj$l8q+u@<t~qD"
    "mH3dbF?EoF_=w)$6wxj`Y}dV!F0=sEryX4Aajwj|Ej$!2rltVatjL#k!qfx!=&<yS<LEb!k4YiI8xwdbCINO8B~UbwKmi_4j-*sW"
    "1?g}+ub|Gr2BpODQDpTv1iL}PiMXJ`rx*-2TaHr`_%+e`D4ru;7@#j7Vyb>21f<}~5Hc=7HhrzlaKl1;)S+9NWs=+kkcl~rO~n{7"
    "?U@AU!e}=P#_U5*J;LlAh37)xGe9TbK=QuA?Y5lJ9CGm-c`+kmJ~$Z(Mi8NX_EYKbB3FmSYt>ND5tKts^+=r2DdR|_k17}aZU%X<"
    "8FBTP1-dAQB*%z!*eDH)U@|>i>ku?Rk0nlCqb_c1)Wa%M5s#eVG!e4a_v#(YZ67*-p5wxf<#pdb+x1_{C(iZQ&-+vV+Khfe!L~%Q"
    "wG8h<pZv3R=*x}ce>-q^#P<!S1*IkulVmoG^$?n1kbvL)pK$BG99{)o#1CUZlmxRNisWN33rjS1HyOQ6Vyj)G*GKEyPMIETWUZ!K"
    "+x>MfRvT70vYVh{AX$!N5tJ8c$qW<$vMv;uD`*`?N02GBI||FW4{wg>)m%Ri`_(|?S+^;fa?jyF2ROc{suRKQUTV~_7npNXW?g4R"
    "G>llV26v1ZFcYUhu5_KVS1|2Z+BHO4?nPsZ<4<LRsc>>3*&l_DY4j)^)4Xt*pm{7lz!+Okp(LjUi0e=QJJNggQu6;DGk-(?m=$0c"
    "Y%RJmwC2MSgvq498-{^5cKi<PT9_b$Iv65tU+(q~d$5Br>C1MCX(2f*&d4yvJCF-SbcXQF5Dx2J3#V}d)JJmT1e9Q)H0iGgae<Eb"
    "F)~i*1Z0r}&bUDcX2QbmZ(MiPB_G%+1)34yyjViLwF&G9^QDz#397W4O&V(h!N9ap0Ov@+u!WXAKur@2c_{08u!}H5w?O)K_|#7*"
    "Gd2r1{Y=edYo6ZUWnJGi5<+ftfKi*94LyX^`j*-Z8Ka|)&LZX`hdcz#+T2W*#v`f1Y&tJesR~S=sLrb6pGxxjnd#}Ncrr?i97}Eq"
    "qf5G@L$NxVlLzDhG_wsXG|WOuc^LLiaDK;Qbw$yWStp(jQ!q^jA(JnNk7GKul+b@K#DBv${SqwFk+MaDB$0Sg?PRV77e*M8M#5>3"
    "C;?OT+~pm<xV#^$(Z!+P%!U`@C!NWjM<5hs0U?@MTlZ?d*?=&|CP2c}qh7oR(+wCB{aBEo1_CY1&$U}mSzaDOJ6y=(vZ4h<EF4#C"
    "!bAoM6`D^d5q+mWP*Xv-r^F~X%!8Z-F4qR4?Mc78C?xP2Xn-+i1Zw!Uz<^pmGeW|o2b!j1shEY#%$|Yhe0p@z*Z-c4JrZia>g=x;"
    "(dgt-o&r@iXs1o(He{}Q!1s1<I%G^>$?Ian$YO&qqd}G%K@A+$yzbFmSJ*sXeJ|^RDuf1n(BHt|vaY;!_r4!<WyVwhgFom+O(xCE"
    "E(*b7r*}aCM2MY;jNbUkdu0KE#~>;~JL8xU$7*(;;bJm^v^6N~&~V$$3}^uLNf+`0&+X>ULF0|>lLLw0R03xro(vT|7r|kqU1~8-"
    "#A<86PL+D>Q7ydLTMe5*W%r;j@>5_aM~$jNam=NwA5}Cl2yEE*buz@@C~SGEhM^!w5U{U4swCTH$OX%oO3X0C{Pc-GdeZGSAxmpj"
    "GrAuRMBV6z002Om{l*7b!!4<;-6k0b@tx}xG92|OM77PWpYFDGE|R?1d)QQZKFgB;Y`d094x2*LWdJ3H*M_wyJP`0>DN?<~*5ppL"
    "_M_Lkcj~hry#q&bNiBr6_WMDSbVAO+4c@(WcQ&WJ_@uFa<NI^)M}wX3H9@ij1l!&AGxJOs@4fo1|4wDHJ`TeeF82-~$p{*PWYwnQ"
    "2@4QExba~#a%By8Mlr3f*gX~6dhMh@uoJPAbY~;ha^s;%!E_oDuw7Fe3#kPDBQGd*VXiM<A#_^<fLa$?SG;gk#DcOg7}uqoq-0&g"
    "^U6V8l}`=8F7$Bv-fEw5I-@!~8k?X<N=4zGS|wQz^R#PsZ@WgyD8qP}b<<%0w`CxRB@!@UN&(+(2p&0M9kTNq;cPj0qFZ#(V}C4w"
    "(tQ1y>w~Yam~*c_j@{Ik9y;mw)=s-p(CMh93U7A_ad-<GIJZy6l`2}NWN}n(GQ#fpJMI^2RN*J<j$A=cx2;m43I>l&rWz1R-qsL2"
    "z_MB_BD>)C*LNRUk?h>vTIGJb(=<=+C<hx|!KEzMZlQHXtO0Jv;_W>!jrM)bZKh972esc+wd9~RX5G_o?FZ}bl3VMoQ!>|G>$w~L"
    "+(C@HZ|lFMrfNBE+oxCa$$HGI0@=Z6bo#0Yk@69bXL|TjB6_)4Zd*-7f2=q56m3h;9~dQaldC)gIvf7uqf&?0YX=Wn(Ul$Zu5tYH"
    "!XXx~=&>VYmY*OFN%}am7>-1{`}!`YX+4uA;7#*XT(h&zp0U2LpBeQo(m*j=BVsB&-kIKQ$pQ}c9Y4}$t^LuX<GG@5;#Q9}(a+C-"
    "Q_dE*<Je36lcyYR!RVYGV~R{}pVUt!f*Odu&HhfPa3=e7ZUkH0TYCOZ=t<=O{ji#Sr>*{$Cst}H{lEQUYxBg>banOk@QXH3Y;@)y"
    "Gb2o~yUVwB%ohIx=QGa9%Q|2y4%8R0-~BgiXe;R^HC8jF6;<9=b}yVLFYh*H-aW*5cT$njj~^k{iC*8ZP8YW9>~c^j#}9{<3_Mb_"
    "GQ81^+^W0pnwPrS@P`fVE?Kj7*o#^w{fOLz`PF9bNb904pY7P-@#EM!^a^7a*|3N9WD@}4ozuRdH+ssBrXLi}MqEz9T}r^sNT2xs"
    "0Z>Z=1T6pn00;m803iT{vkUJ3|NsC0|Ns9K02BaZZ+C7kGcGYMFfMarVQghCZg6=401yD60RR910001T0RR910001+>=)`A5Xs0;"
    "#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-XSh7hEwqfo0rI^g1S4zpUB9BQTe%g-vWkjLuI"
    "6<w<tQO;I}jpeL1y|u9_{ruYUW`T-THzTtZ(<)6X#Y`@%^XvXvGEQx_GFuyHrQiGAa={)?tHZtQRx8uKS|znJS?L_qwd!+Iwc5zu"
    "X7xZ~hSh()6P8c(M6E8Tcv#((;;}Mdj<#al_|4KPVwvT1^E;L+vU#oQq@t|2zwWnEU$erh@0+pJqM!h)X&o(Ai<dK6^?LbQH3TlT"
    "N|I=@(wlPMGWxlQm4x;$%X4D?EN8UDTb&JLu(}>0Yb6<OXEjwm(aPTRw&mjs9#)@&d98NWn^{HG@>?-#F1MT|9&0s?mD8%^Zm!jg"
    "Ka5u2%hIeC$~>}ksfx8av`5bBgblmZ_a*nNN_Z`-)Kgfjs=R%z08mQ<1T6pn00;m803iU62#L7=|NsC0|Ns9J02BaZZ+C7kGcGYM"
    "FfL+gVRJ5SaCrd$5CEV7000000040T00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh="
    "XCxM+0{I%|Mmm~03bhL41FobAR(9G`O!tX$t+iv?eAzZfg5Tc0jNSfMZ;t(xkNI{#ckHtZF;KR*>DRDVp37n1>>_5LS$o+of5(%3"
    "UoUvtX|add9jlMu+hM-O?%JR8wlg+ewmbdlznx2~t-Zd}S-Ym$^7bM!EA4KxIofYqmc4J@mH>MJ?PYe$erwzRk`%G~GIh5t*O|w5"
    "|8)BIu_PJT_i#nq_ne$<rzkMf&izcQ-5y3k`y(|=>_XGy?86v4_lhnPvv-sBwhNooZnvf3l3jT{i~S3oId=af4D4;5+Sz$**0mSn"
    "|7FYa`h)GYhJL%R7bWf2yMD4&C=s&%BgMb(^N~k(hnf8MGhbx3Z;GzpTlD9k9V5H7owQ(<-A(HTyR(-a?FyF6v)v$?X1`R(*B$^+"
    "O9KQg000080000X0R2DNNdN!;|NsC0{}BKb0CjLKFfK4IFfM6sbT}?<aCrd$5CDMu00000004sB00000005M__md-OdgqrukqPfn"
    "K-sRUuC8j|Jw4syc4ud2-K^o#J1rS2n$uAy@q(*3Md+kptax!cDnv>r-g3!XKkH`4_Sp8-U0v1XtIMDY-g_XCi8M&>1pWy^AP|A)"
    "hZk?+ec$K%`DEljeC@Zt`t{!jfqw`5`-MOKvv2*$UoAX8z3{*O>&px0rWgMFFaPR)`m1mLkAM7^fAyz-_Am9%fAimb>(55@Z~b@Q"
    "{I`EL`hMoxv*)HSU%7E^`s(Ptcy9WCoBsd%A`iAoKmXpX*MIoXgSkzcv{hjDLHTF@wEX4=n>x>RyUixg5RpmS8&<6GVB`wd3h3}O"
    "C<J!**uA5H&y3ny47aE0ic-%B)%qYjMwp5N5T$^G)Q;LhNi=#6x#u$((x;1js!SC#+HksdVCWgkvLTvfdM&Cipv{imuIjw%={KQ%"
    "-5?~^9B>c?Xad-3i=`r`5A}Mwf?#T+EH~3)KR49$ezlfs<V$|SP<s?W$(LpmiLs!^H|0`>_`sw~vd+26`%JwmgA&xLvV2=Iy)KhO"
    "3=xewT?1aXbi=0uFvU0&9a0mir(FJsRRonO4}_X(wKS_Ezz}41?0(T~=6Hco#r{B(^<gI6+S^pA(y90otU$Cn91bjsF;o@^*giJ^"
    "yD+C9TYXw-4{aEP09vtR%Re;<JL3*_RIZ(HC;4Ww^8DiTv!_p;ottx#QK@N}U6t;T^{h%!*ko`V8p?XHRd3LZG~LPwu;FS_G*#lX"
    "Cd$;MA%$p)UMf<pT+8GUp$n-Z;s?!svn}^&SO|6+_^{!B^ZRdq_|^x9>&tu_%pDKuL!K4+4%MZZZg4CPfskbZ00&pMDqMrXWfv>~"
    "vA`HPaTYLw3hqA}@{MEIjN51M#L-G+f2VbMY4XzK_(J^ju!%SGW~X39{o^p|Cdi;+>l`zL40G5AiYcj|(Hxbcbi9Q&3-SOK8bg)!"
    "xFM6zQNz06pPmi`0v^Jdebi0Ax6)aAaFVIszWumY??wX=L&qV-T|KP)<YxW9tczZcuP<1D>>-_`*cM!pu2>``)G-oml|;S_Q(cvC"
    "kPZ`yh{Il`MID~B1@XAVu032w<$_3SB9BsK@a!ot*XVb8u9KsDy1Jh_xkLC#L^f;{a^X&6v?T<Xm)RTF&x|E3lyF3x!u;59V|TZZ"
    "I^rBkufX)`lF|TuXjEbqhl~IkrWS`nsx8Vm$4Gb>j>g8}AppW|PcW*;tR>swXh36N2js4njO4>4n`;cJe5=g0Yudq`;s5pR<y^Aw"
    "b9j`BtT5uVZ+_*$(c=6iS19b2`APMpPg}*D#tEtiaRUY_NvfqF;=t0nT49IY{-kv9=#Zy-)l{)Bk?;QUZe()G_v#rk7(fjSGKer1"
    "22{yyV?wjTwpdmfYxm@OiyA5dPl1Rh=z$fF->;|`0uWqFtK^z=H}55b`d|PvaKD4>-bxmabDRXY+~dH|N2z>;ZfPDeg!s|&z>_b#"
    "d~VIuT?*Q7$UFCTxJo|}J?GRGMEMy6@u;-Qv{0|tCvu9&Ndcb+80dtK3L5K)y8Al+@k;#m)6*Ypld1+Nq$Zf$?sv~`|J{XKe{<pF"
    "_3ML2H@fdGC0pf#QugNZ-Oas6$)l5<od;u!{h3d@f|n4FyA%jZx<i6~5Cz}B=x+}mS9-e~d*`q*4s}CVGtTfQOd?O8UvK%sF^RnF"
    "N1;yZd)q)(k~_fF_4MVN+vLx8CzRt$iTteVNQ|2(WHWL%zxr6pXO(8T?6>km=7WQQ01k+RK>%F6_#)f5QAl~VPp<6tpWn!wHrnd6"
    "ZQw^$RwXPHYaS+_q<8m+#Sd3Dce?owC~mac+|Qnd9##T(2I!zR7h>W_^B?=u|B;*dsk*TD^ifC7AFXdY`HmOIVh$iz?AP0L`uL>I"
    "l<T3vvEADE(fZnZ;@XeYa%lb#^86~v$p7@nb*mmaRJ*l0tq*&E=nUk;&*`r7D)>go{YDV}E?}|5G&$y{aeH%d{BT}fasE?t_6L=@"
    "?+oHEym0mluRS}h<;zKk-J3jGRu#BzAi~M8Q*oR#CeOEBBqJ11T!GM*ey1BKx?IOj7|c#h)828dn>o|iI-T8xQAZy3m)u1E_A2?L"
    "8d*#G3`Gp!kk{*7y6SxC%ZXR6z_sqWlPEw){?vP(xtl=z2VD6(w(>)v{+~)+ajA}+JFbDH`VpcY2V9v?HRxxm?Zs^S$K$X4UF608"
    "08ebLWs=$ChqoWigHz8%J^qtpSD0J6Cb_2uOBdAN`9|V%*Zp)iH<0N}Zi^irn`E|FUoS3%lP}(AJimm&H78Dc(R`yjS!K`e?}6_6"
    "=M%<n;I-!rwG8lw;^sS#D^FAXy`#<(*DM+x2NQ_H%7lqpOkRrwG13Qh9hNnQMgpK;x6}!bela*1^+h~r#8rpkjl7trEHuz#S~oTE"
    "fdudCf{WNDjYlpmUu}0NhAr-_McMut_25*q?UpV^thrN)!$J7HV~((8Oa$F$E=9v(c<sryXvVXtv|nmO2g&hvW4QP{4NRHnLU4S_"
    "Xa;j1=K`Jp=yL`E%QNn<Ek`k@PP>d}0f*l`6?cVVA%7t17z-KEad!X<M16sfWvL(o0|?VoclXQdZ07)Nt#cV5*6&)(&9~Qle!%Ys"
    "f*#N+)O`TG{ZVV&(V2iopGrr~x4~?yw=wVYE+)Kwx9*$tdk|7pMZcSjn(kWm>5ux3o9fuU02Bs!PHTm|(1aWHyYUdJg%bz>S_DA8"
    "S$5u+=T$S2!&^B|p#cxON!b^Do^QK@la6tx<p_}qd+0S+5HUF&AR{3p5pkeq4>1N@<6$s-8gVTQ<be})I~BjfGdp>>y4c!Y^fV&T"
    "Xe2}gVQ+VsRQOaT`FI95&v~%xZX%e#7Ux}a2^)_fkyB25obY&Xj~fek;l?OCnL#d>X{MBB8&WAGS;^JAy-L5v_pMH6*z1ha-WCRk"
    "!--W+(zb-+uE60&GF@yohjhPPtEcb9-05VGGBEYjlyf-HhoX%m<kMVH768Z$)ETo<DH%Y%)9Exd9-A6(R+~MOk^@>8#I8i0AzK18"
    "&;cNZq@;^SmD-b-v*aZG0O>c7kQMX@CM?KpKPE#YN$KKAqimWqh73#f2E~Ig?9bKBR+%+f6T;$(?3f8nw|KSNq-?@@|Krt4ewR}k"
    ")m|0W251nL8OtzjOBXY_h9OxCW8r=a5}1D>oa0=H)o9Ma-g@Js^4480d$PW=+$tUsy8d{x(P(r*g!6X{lvhxZN=!oD_>?y?9@O>E"
    "K6C!k+}L5A>(dZuI!zyqyNlsSMac64t@b%_r%-C?;@HyVfl9bs`0S~O=AU4cfTp??*;ZxMjRp71)k3f7nRFK`6`INeD4Qu9mbhm0"
    "%7wjZhY@==r1(|)loyW?T#e6jW<xd0CBC^&4LK~7Y;6ksfd}gyG;Df6m=L+UFRy<1NUE=kE)fFyl2NPXTcvDDG@GL}8XW`$v|6;%"
    "r$JfKb9A<*w#jG^7UkN*txoBQpmpoDO^3V!8c|U~83o$Sv{GFmU2AF*pthw%IF>B;SX~-B?M3`5>K%H*{ZVDWp{fKv*-AE=M^RT7"
    "4|}l*FC6lg+o@Ld04GWZm6MH9he$+q6Lv(r?t~u`1QNHhDFp@wTCFG_<+^#f#U4gZ%L7mS<rhp<T`uS|$F-e{mq)v`aZtG%cxDjx"
    "B`P<C>U}_Fx2Mh_TgU6_?&yl-;dtNDd$LiXt@=1Tp8TjM9vJMJe(lCoXoB4Wf4#2l{q>)Iw7iw+W2aXdUbc=7new^keW^XYo6XOk"
    "ldss}vDue;ZcoSKDSD=Rj@iYRbT7YoCR{kqFMH3ikEw^P<Nh(V=6^{pJl^n59Cs&<XIv9U@3$JuP&4Ok)U!)3Q@y%=lFiJ_^-rq8"
    "NpX4ZB89qZzBA|>*_Oui1g14Gs2Qvqf#`<?s$LcP-SxQ_2jBROPi;I(uig*Od9FC)pHU}&Q(<VZ*SFf$QpRXhMAGj+D&+zf`%PDM"
    "P)p9txo>{FIj|UqzpuKe3yV&(*hMjaxh^%k`!ml0z51|EpM<Wt3Smn=OVTr{#Botsjgl5$2^G3t3T)Q%qTE)3VUnc{xd-;LcDW$$"
    "B{yd;S+FJHHuUsi^~t@P6N{d`!Ull%xpvXrp(w<q&4i4r3yp?O_fICSXkNhLs?F+Z5q|AA!7sj)`0}+fG0`$mx2ff~a5__b;U%V;"
    "8<uPPbFY|zMBw=^zsALYiG=Jq6P`OAoWFX0>36=s*rvp#PoMRS#jG<?J2t7F8e@P6DZ9b#$`R{_BcHy~bBTri(1-<_8gx?b_MF^y"
    "vl)oup$I;4Ibiw%?kfvB?RJZjU8lpNROq$va#bx+&^j#?!_wnM{`DVz{O0>N-@l)Fx_!HlU4OE9uw80)gLXw37Q2P5ji<*a$D75h"
    "=5smb64Asd)a~CX9oNkc>j4WrNfI<Qi5UgHT42*fRAAso<;Ku(7Al5-L>%$BX9!lps&Z|i;m6-k<r`{ud3&Q+f0}JQW$D3oa$Onm"
    "ZzbQCdo5FSEKX7$%=hYS9};>&+Yt|_LHG7is-<gB4sxI54s&66v)g!Z>(+5Hx05XCa|^2G&Ft4wb$<2n(Z-|HN84*zv-6-;I2=$6"
    "YNxnnt(Ji#0dt6BiJ5V~+d-p|D1vq>3ezpiaN7|8VBA1_<5yk;NH1tuBFFb?gI=cuS&dZVC_EeW&7JY<dal-G{Njn!%v9N2wcjmu"
    "%WR9*rCx^xMxCh)4O$)2WB3=nd2y%=kS<54P`oyvy<a=yd*!<8w9|W?usy@~j~-W%L5}V=)Q-a`AugL^_q%k-7>%U^RmN(w`bnb#"
    "y^?@Whw7ZHj7{T-IaR9zkmQo{dOSM+>ZL9MHU!W$w<t|4)Fn}!MU#5Vo+77TTXdZQ*l^f&{`_&h`r!EF$klmNI!W5<4nd?uL5ECp"
    "X{?RQ-5y)Xng<yf66y+jV0Djv{`!Y<*wyI?+u24-=T{$Q3CJNzh^Z;J{-3qhs&I--gb>{rmPi0K-Jbps<up9Y4%}fsqBt;A^`+z&"
    "u-M4P2a*=?6Ay2`xBqnK%^&_P4QeewzrXeV-tKO_Sxk((7Eyl2=*;MNJNFotg~jui6<i)F+HeSYPI+QMk7F`)=k~)pKU;T3$IF>k"
    "w^M+$-kH(hIf*Y+I{mI)c3+BI1P~`91FCEn2F$Tw>DqXj@r*)SADOcSOCS;ee1IQOLE8!WJ)`a{wkZWz{ba8T1PRB&+dun7Ay?U7"
    "PCtBa0~_IHV+eTsEmP42a58-5{0nop9;DK?vx4fTAO6KJ9%tIU2ahu$Uvy?F?vME^s#Rlo+d|&@FK@-&=f>wJe)8?V+qivi^WC2w"
    "<+5x4$KUP!=x;nBHxF~Bio<x6;^C2ge(=-pKG}L(O5Xh7$2Yf@AAa=Df7@%eiusa7pox&*GdB^9B;I|vRsp+3x)SlZb%!@d#_oP{"
    "7xD!<7C>>D(({~OIMd}&33B;8zQ<fQ2b3faZIQk@4D@>DMzYL1t=)qRp+2<8L%_#afB=Q9fX^ht4yT`tBqkt-#XBqm0#vm-!c7C<"
    "-?-y_coaLx1gf?I2S^Pw_m)ppHkN9~OZmqEIX6QeI5v+8b&e@jE2|s(g<AHwlCj2G<O1eCZR%*xKZCjAXy+YXTSHn8={sfRM0QqH"
    "Uo6N@O_*aIV3P^$bBhP`7-g4+L9N7RAKls?<N$dvw6n*)Qd7&PP#_m@mk8&{k>sEStS1esN41_HG`a4bW^J{>{Pal;g=CK(g4|g8"
    "X}sE;E@y*p@6PP>&K;EI>IXfOCxs51?YL2RLf1Tp^?DW*4obNq(`o2TR%Ld6xk9CigJiSQ-i6H(gv)Q1rkCq8Tl|^zr@KkMe$dDa"
    "7@j0}Hx3lKokm-zQG+h5Y9W(`h2@Xxg>`G^7+G!kGE(gQWBBcFzrm%n=)hZPHmiD_16kBxkIwecF<N?rg8NZC?P{hhOBrXnj^4=_"
    "*q%4ro==3c56tTu##wEIP~&G%(AqoDgig3#fMvXchBO@#H+%kp``HRUN2wh>#2`+(u~ye>PI4IaL8X|lJ?5q}M`QI`qEvB$uAVdA"
    "@e|CO4;)Whi9F-u0p9Wjp;%yP(VAH_<|f%%{g5*Xx{^{hH1|_PJn~j<Go!xN*dFAiQ+@DCmKiU$_Ea-v!J89YX<TG|Oy@oI+C%8&"
    "O?%-^djFtWJIEf_YmiAM6b+D^v};0zNMU@AdgX@k+_^zYpaoQ^QF2*sD6W1V?s8L?dlz5L%%1n)wV0QUk^Q5Vr>l;4YJtXPSj$f_"
    "xsWl;bz8S;TR%STY?bOOrPPY8fDTwEZN%w6N4hVog{Vg(aF;=v79uG+Nr<8rh8uH1os`(I_=4XXlL`{sRDHMyhLH~k>~gDpK$md-"
    "15|w=b~k&H!D`N0wcxPu3yy)0?oW@A<DP^E2Ve+xk_d!5a5pwKjt5Ei)^>YX4%QjNEms3<&qLAh<P3_&{USVZc8ZM5G)`zjw_psl"
    "6^QgZ05VW(0n_gN2~>0q0m6jI5Eeu|7->5FK$w7RM8E(+wjt7k3_0#_`7qh49aS=qviqS^7DY9lEI%1pL%?TaxL(L7>$S?tUfo-3"
    "_^CcDTeaRtM};3I^S^=sEfNR)KGQ-8Fyhq>i<}A)sJ~D+TxZqgfwoVx54YYvNxvgh4iQsA9XM>Mx&>*N0ocU<Th@M2R+9~Thk9=_"
    "|8|jnkjtu`&}9d93WJS+A9jP5KK#g#-;-<a0)XLmn_d*~#~Prr-Z}m#u{cLgPRSA$Ate`~`^*7eFFVD7=F}}?)Mri9i8YyAiGN&5"
    "-}4216H`-@vk~3G;$v=a!UY9TZ#?QA0g446i0Q>0*^S*wF0-E8KiQ_U8LHKmKDzVdNu~d&A>``L`}<1rgfG?9UV%j&;MT^fY=G|Z"
    "#nt=A`NM-;I?Z*fdg{&7&>e<lTpBwb5IQ-7p(PBqA8z;C+8Nn=rl-5vP7TuwyrIZ$=b7tY0`p)z$d8?gMlkb*gmcCk7_x^jodHbF"
    "rK`$tErJ|7f-_bqY&qg8CvNTJ>-n5vR<V)N=pGTVygv7|-;?ZN6)Eb8%p|*!TE}u@XkDCaRB_B7-=xUh3_I`zKKOW}UtU(&T&kJx"
    "8em5cNL>jtB#+PD+^d$Guveb0SCqz6O{CPj4_mEjwahe&g-)~7RcrNBF3VUkR0~%2VYtRbOgNxvz9EGUy3m9Zo`25&+*dJH`phe@"
    "JonPG6lH00z;;A@^Qza?4!euT8+z&SXq4_x?mT{Xr3{Q;YzrO`#V=ioYo0`<g?GvpKajiZz>5SjU2b3j&pvm(ly4jTV<%jF^l<fQ"
    "yFT~g=PH$9xleVet~LOo7P{aOp(p^3JP;i2v*J@eibh|gM22B&F0He9?8ud!&OWifhh;vvgB9Ney$qvQPX_67fh+G+xbjiGBG!-l"
    "tuEKEXv2=`K%iQ?-m!ti(nYBo-})%Eb@Q!}#YwBX!JS{h-kG}P;Vk>3mEl2Iet2B(3wpIU!qN$fmk`UCnSpc^ARKL1f-Y4(2zJ5n"
    "FVvE(XV5xDQt(m?|MV$++}-6lp`3-)%4(W=T2vBq=UJJAP$ZV{F4%*pY^8rHhQORuzN7SVnL`QYD|1%>aQx(VK6Oy4{PX5uzL?y3"
    ">EhGe(^ik!j(%2~S3121`;{lHpnva`FM^MXE2&4rHf@1t+5}Poj3dKaK1b{MAM6M_CXw^M`q~T8VCTE-f0Iu?{`bFrzt-5LT%nJj"
    "aJ{Dkn>v|0Cq4ayQuDc&E{RuV*fIOfvhD_CW(UBx?D62$rqH|PATo0O<I^ulPt<#*wFX^VoA{JkeE9yEYbEJ&`7GS;-QJ)N2l*AP"
    "xwm`n+0K5_uI+Cu%nkBS<w0ZZ@-xi2aNB>%{=s(JPjv}4r<mQZdMZnfqknqP%B;7I+WvE|H2<5g+*tp~&aXa+U*&-qa6UTy7Z6o~"
    "3MV#KE$#|*v6ny{t&_cl8?rRn^GIt~&Vb*2ea(jJXdpiTif7Ky?0VjY&Q(@rv%h!t8I#U%GM%6NtT!8RW+ptjfI@Wo34jTPtj+_d"
    "%1nx}dLh~3%Xu%UBF9bZDI<N--F-Sp-`hC5I9v=;b2hvD^NrH&?|tsYv907oJklPNN=`;CWoJ6pb;tA{R}TczYFv5QIpq<6`a$(5"
    "+y2U5TVMO?saLONJd=W=%@gW_UkdWd<1c+Wo!q9l+TOFD1E#Ky#g<}Hqs?yJWr_#2)YCx76?6kpk)Clse!>0bjN^@(-O4E4Y^hpm"
    "*NQB4R7vIbACw-f6mP$=OgY};qd(0!nW5a3y*=AFP_i4{^^K$3Q}iZYyFY&Pal7AYGIIT?n7n^dd+YGzt(!WATe|LOl=P58L(M)z"
    "(}<*N<@WAY*D^}can^Fe>pjnLc_QDk0ddTf+$t!q++^PS-v__^c4{q?EK$WwM?2Z<mLBxCSA@djPO;RXP6%!#23GLqa6DVM(sRs}"
    "mGaR^Cz+KtZxgu|(XNe^*Pe7zJEh9%lhn%>62Erc{l#l$y<90*Ql(~|&aG;tL+$Q+BR|qT-cT^X=aNL_WQ=d0oK&_>s=KR6DZ^{W"
    "4ZgTL{MDV<TW@<l_+%my_quSeSABeYcYUR}y}EU)sNV+1?(5-er}Rs+(1ieyQ0hULb7>SE6sz&6g00n3wQNey_Vux|(dlQ-Mu7SD"
    ">Q4Rf-qr{2tesE?eeLlHOMqZpG(t8@_nJN0h5&qg+7*f6xX?T-4@wd_lz3xpQ+V=L>Gr!DwN8ox+HKIO)aX$p4eU&@zf8G)wE~s#"
    "5VW`$xHjENr)&M8)lf}<CmjWhJ=tsxZndeq+bfy1lg#E}`O#*xaU_oW5~m`G)6u}Wc_A`a`T0Kg-TUSn>zUMUExD2X@Fs>d(V*e("
    "GwFUk(^Uo{=eTfv>UX|6cJ-N5|MBr){dnhoo~ab5Ub|epy%zoOU^cZ%mdd@Hj1~o}wqNLHs+oM=x)!r9hor?g3I-stF(swmtLr~6"
    "C^?m&-9(jw=$wx7RZH7UAHRuv%%U{ZRih(VC;MGvr@F1prIAq2H>28MeArg^wwgj6J3AlpSgZG-+qX2kuWX6P9$*mwo~;i2PDwbq"
    "_qj_LbSjGC^D9EM=^INrydvhvQMlH1>d{ahjWX8w-s|tZ7{G5>$xbK~JRd&&Y^;(7>jR&4#w*XB57axI+aK3JJzW-za-VjZ?WW4U"
    "`QR}e*%jQa@QjQCDGDE%w-pK16_3n=5-eqFO>Mu>=()>VJA;qzrR&Picl49PkwedKzPo|^_=6Vi%GW(y8X`-D!$*5#e3v*AMB}b_"
    "!q`&CU)8Z)*;L2odXedd1n{aCto6Lh%i-wN;pUO@%lD2q*wuRjZUFssW!>*DzxEuV=*C`KX9{}D!U{DC%@1<#-jP-|$4h3K(eBp<"
    "aCdl6>I4>^ad;*N-gw0usk6W_PL^?l2UTPuS{Dq2Gi%(`c0tTEO0a)1?1|A^Pg3>Md3ABsITxHt&W;y-;A74O6*7{Np&vECHw(?u"
    "pdE>;0P5;_iLM(vkvuDX0!qx}vGFoLrlGDvTeZ8~^($9yys|iTI+9LjPRhl-RPu9Q`s^!T{OqL{&s4L=>zk?d)dxayi)lVp>dDy)"
    "7slttAQG7xpPo3AK>RrD#X;C1Sm^k<i5t&fI)8bV=oY+m#U+(};Y4iav?maon4WM<Oo5(6hXrT~X}9>vm!FGWey*l^|M6G1?k*n{"
    "Y6_R$X3|^j<MpxFbmHQICpJNteTb{{GTWMFI=s;0g;PrxFOJVlnz%VLb86<&bBRkA+ZDcBZ*`CP-DDxv;L1IYXKH%Ao4)^{!g83R"
    "X^ndP#-*`~XL-UkerD;#&%ONWYhNjB+@n&TaD|N!?uvyXi;Jf|*sr{^R=rv5O)boY7e@SUUb}F1^7JWR-22j3zWTzoFI>I;*|V>G"
    "<?7de``pW)s`G`TWGh?dr!QTKEu7JK`TOtQTwdKiETk@d`uQ*X!SDUypZ}qZNRme%7-r$_-PHTHGiwh-k+m6hP~ixs1Pdn+`!p>B"
    "2bEr-S!KIYvoGFVzt`_eeMRQP;pD``SYi>u+(WHrz&dO2mtT1KGr#d$uYUD~M{9SUtRE(KJ5g^S7>Z$DSGV2kciT*{KO1*p9)jrz"
    "=^9n8wudwwpP37to`feu6PM4AO;0)Fk;SuDKl6vb_W9rY8oPbFSJ~>N*P5G;icgoR{EqFgVa(Q1BR)PJpNu(u-UtBy%MCxBk###)"
    "Yu?%3h%cQwHM8W2VBJQeT%w+=-dTF)nP*@6%Jg&3!VaG^n1FG7aq;TR;v9l|7nd$9ed+mASI+EK=vxit{c2~*7cnuk#|^uk-k`0w"
    "+k?vP0i8ZD>l-U?-yODCl?3-6u6Gm><TXF;2?nD9pZCAMx%Gp$EE*jjBPWQkXJiBfj)OjcaJd+D=s<fRma;tvj(g+YxtCwO?jI?U"
    "idHH$O@#qTs&O3VQyi)R!Pvt)E0q%ChZAFAYYH5waN95DW<x^2>+^&O&_TN6zL`<uje4dppJI<2@4UW7;x1HC-InyKyK~t?Bb9Q%"
    "qwBKbCIVQ%>A}zuIywmy;zcJ3m6<6w=s|k*s59say9kFn;q|y(ZY1c6IznjBMltvPlMl)#45ttG@2xTnhXBaKo11iZ5DdG=W3k{k"
    "=|`Qv{Mm=iVVbAQ@R?7e!Fkkl@7>M}WYdy#XWSc^ipHn>0Ss`dYQzoy&A0z!>Zrxzs8XunqVDyRUedo1UkJ8@V94o<lYXz;;T!XL"
    "NYsrPLk32%Xw+^NI2Z=}4(BVM{}ccK*~45Sj{C-4<I~=i`zfZ~QU#qrLw>@E2Jn^T`!qYi{4nB>L|U~SP7Hu}of^;`%TGv38vxBo"
    "f7~1O;cjIAc2cth2MnHyL_$-cGb2NGNCpYwq!uD0kwm~h>6r+Od4oZMbliV^=Z){I-1@~XN-D4+7W1`t|M7#HKiWB7X%VFDaC5DC"
    "9s>sOkgn&;#~+mUKd$tSO(rc@xBJbfZB-a*9oi3J3N3LR)n_>Xh0%mgy<V*+S^jtk3U0u_)V_{u@FXdZ;{%_@v30$dV&N7PJ%0wD"
    "iC|>FITdhBIQh}KGCJQ>oH8U?eUo78e4TVGunak%0}tQb=q4+;Mz-qhMzJRH8VU2>h+vuARA?CU+P185qs<mVkeCzHOCGqXia9#T"
    "7S|eF%LWw$7#gn88n`R~mIj@MsFAg<#)_~H*D+9G8AZ$)&HW*h;~)bZalFZZ8l!5g-~u6&R@I8&6iFh1fo@p>h2o<-=Ab<>=J{{`"
    "`Y%5J&CkzWpY7$^YMZi$Mz7LlvvovKZ69V}c3bF9dB=m^=*7kJkUr3CwoexqoYJ#%)>O#t_85@}fw)Dt)8WFP1QBlM29*>GiNtBs"
    "8yh0Co-os7`uPShFvBBIikk*vo@6@NlM+n{fW`QHL)2!g#ZIGACL|~k^@XD(fnlWKgE}_RN5B7{fB4g1+}v1u>J%L+Ejo1ock5UX"
    ";FY?q>zu;2^Q9?b$|aKX?#psVU}_zR8melvOWV?r;JXw!>@l7C?(O{Ht!g{3cnCExO}N9T)YX}aid&xKc6#}p2hDUT^(Zr<H-pjC"
    "rra+AsP2O^t9bGwE%l_+q-v#_A(&$b7{>Lb$QWt}vexa^>y^FRoUmJ{E^~67m;04s+OiB?262?U^UmW!9q0-=1dS>xV)<lA<OBv&"
    "2oJW6JNE0%o1K$#Uv{d#1SA+#sX0yhYYN{6q*SY<!%sMICz*buTrSm0LtaHdi*L6%Nda=nw+!jPkn6UISf+v64oEkpzKq+TiNI8Y"
    "o`3#XOgV5GPfhitC~7wkGjH!a$?esY0SJ2|psw<qhA39QCW>_#GjS5xR^`2Pc^QEaQv_Wgh9V$nLvGNm>Yy&^D2R7+JBbO_8{<1N"
    "WuRJDZtonNaPY9oH!U611Re*7g-@MZeBo?YYfozhk9a^ZYkfHfppCXr0zh2ROvwO8Cr%ax9CP3Q=mQ0lS+aNB@6-nUd?7moS|_E="
    "G(+hos0$hb1E!?tl7a#7PNsOgy`9|IEi(sA?)W6V3Icd7)5Tp8-GoF*mv|Y`pOA2p7IsksRRno7pK@;5z}t=PQ8!c9`nJmzM55Xd"
    "rQ2p_EH4H!6u4V5bVK7c7vhrjreX=j;(^n0dH@7vWdgQsz_dWa)MSGiz$4cYA+;}JCh~ZN`_Aio-~ERN3QN_GbB${0_M7W}|Lvdr"
    "=zH&LsGyjgCfmnJhb*#`&ULy|ySwgcIUs504)&v)k5s80q3GC9iniNGFGuu;E<k6yRCjd1h@8@SP-i#W^}4s6_jTJ&q|rjEC;gL5"
    "uX8Sc9BAh7NO-y~^wUiWJT=98eC>hV=!Mgb5Y==kjYhZF(+dLVIHLdr&1$LJ`PFw;xJrekfN~0KmMmC2wuT2{I|Yk5JHM(mi#z}t"
    "7(lpVOu8vFbf#hR-C*?y%co$i<Ll)Oxo2nrcU@7rX6N+uY0yC!Hj0;bnf=|`lU;srp|a=9t%Ih5Py>SR!Din8Bny*eb>OI+V4cw}"
    "u;oF!P$=eC-n+Yhe@pC0*FS#)bUQeZ<r`MF2K9ObFS%?9A;IyXCkh6AGD6aAp6hoRRzx63=!={!cDIhWy(4DlWE>~wg6^fW^Og$q"
    "nKm`(HB#1I5^lE*q{5g-bt^+PyLPpx^r}GY-0To!cWV87g($QPS|s&u!5*Zl^^qLg{l0>+E}W@w$9bWaYE!OSE>5N5-}~`<Kfm>8"
    "qqHxv!D`Ogs(><V_YGDMRmB(X(=s=jQ<Z0m9jU?sJy;$(BV^2V`c-M_f)Ti2?d62yoPJm+H~cHBQu0C99reaZ&vb0Ekwub+P_=>y"
    "u5;;roYupJj_DRoDt?&`l*%5dlc>IVuldt=+PBt6^Jl9DEWipiWGnyjh=()e!XewVl}gXd9~@;)cIzeP$-&cBzu`l}PBZKS1F5F^"
    "qs_+mkCJY;Z)iJAD1^Wfv#+@=)Sv}ARYf?8?O^>Tq6|q{BFrJ-6+yA5)~K#7Lgn4g@uNeHZlv;dgF?#3eDJJW)cp$RZyoH{4tG*("
    "_b@b0;2y^)2MLd4`BB){ko41wv8&UT8w`^OMg)-i8{hwM`>lr1;oE+>sOw!A1j7hVj<8A59AF*58|tvHu+_8|kOSlMFd4=j<EVQa"
    "g%OwGz&t)saS&isX;|&u8qzBnG{#U+U*b25zPq;%c)H<0V<H7>L$9Uqw^I8a!tIk)vPn<$ivwwbX5AuhMJ5*=qmd(i8=N8)9OTfG"
    "w08R!k5=|R={4C-tIvqwhx>|iEIRh(m%WZ@$mw_DVYe^f&<H;s8I%|?&seOtA^Cd}JVfvgYa*PNu%rG^0tk$`Jzl-%8x}SCr0oDE"
    "aM^)q!7hdE?w0c>S-=|iYEf_qvHasE^-wla7K(y()*j?z!H6HjTyVV8(VwgwmWwsd)UzafMYmo?@i9OO0$kX3`Rx_~s04!e5ZeRe"
    "Uel+!2+QjN0pmOgT{4+Vc|ORFVjJ)|i-w+uFg_UU`lt9a!Fr&g6akx?4ggP?m80S2P&~1Spf+)yh+exu2-80Ld<>p02?@y})|3>g"
    "9l=D~jf)><l=n0Ko4FcGruebLp<}1fUuNlIw|(iA>C<1Dbl%XN-D8)uHtcNRjDo4qIEZ;>w5cV6IOAd}`<eXi)7;L%C{1}Db5!9$"
    "9|LVah64LNyaEv=_n<V63DasLXo?Rp{FroQErj<4a43eP;au9+V4Oq$)fpt@$7W}P&7NBn!FuDB#n3a8+BaSxbNs2a70pQTP4B}4"
    "Y@hc~Sf+wWy%;wzIz3D1`KFx)R<*p8Ghxj{UEVPXUZ877`_4++tmWsy0AT?rsJMuI5IKm1D$3Ne`h{2Q^RECK9}BsALh%DBx9k%N"
    "lXiBNoVqc2cGj54I*qKKEV@L%k)1!Sc<^THIKwiGN$J(ruvrJIMJOw@B}i91649bHs*WnsQg|>QVq?)J>X03T!;8DM<)-jJ26jPC"
    "0S90RB?7W)dm-Hxgzh?Xe25j+L1ghVabqcTeu*k&s*Rc~4^C6n*={YA&(9X&851OvY>jcKrjzZNYx|kiT266NbMi;C>bvvsdz<`="
    "tIUl%^^1pty^?q=3nkOo9Gk3?U}{jPsg1f@7@Ym`3orcstCyZzLcI*>wER&yd`^g55a%wtwTu6XdG_Cev%kv<01G1~6ewm-c$(%d"
    "@iqU_S7I+-N6&wn(63OPxqheM?q%m_VZQCqHN?OJI^^x2)pMQ)J5bny0`Ad&?GKn%z;@3Y$Y8SPUTQ4al6UEu$k?oJp9iLf+6~;C"
    "V)JHr&lB&*6F9!QF!tzlcpJOqG_S`gJL$!vlOxWw$CPt;bJlK=WhY=Ew&@jQ05wJyh9HLQMpdrx&Ue3k8n}B7I=s|>^n>WcdlOf>"
    "p=;+ZzAzEJ;J>H&INc{ZFH-oDBXBMhiL#tJU5j39UBa1!GSaWHQ(D-i3;|K}>Q2nEFc=@5(BK~~@{!=`ie`9#5^0qK^58RxPn!K-"
    "3DPL$To4vv;P>yXZgo2~LAqR6|FyNftErSW)oBH2m86|codiL`Fec-{#gJ=sxiepyEgVs={~}}33k7jXm`xmdoy4o-mtLs*P%w_d"
    "OPV(fSxy~XvdyW^GYRHXr*3?PMjVQVbT4|(qKluJT?%QS%L!V9h{0Cek(q&>gn_L<hruK}&SCIp=}K^!wzj3`7S-ooNEWD*%Tn(&"
    "4+qTO{SOEK`frENe@}KBWE>^WLwIw%)$y0HKrfh4B2{F>dZ89ECi%jE*DHZu+~<RwQ3Z^e;8{rHalvyY&dGzVTUPE6TE8bsBn(H~"
    "eNG>&VB&U&T6g#NP52n+ccdqkVu`9e+}hj8B#-*Vox>d&6OD6TY0S&2lo@ebh)xz^XU9@E>+5YbEe+S|WdPK%(URIgX%MJ1r&sC-"
    "h(m^-q$KX)ciwNT9@n;WX1Qclv+Cv%CpUai9Y=VcLv6;St5l&j0&<3ut(;(P*V)(KPbxa(47h9<<kO*6h0Gj)E055vjC*SbmrIOW"
    "^hhU};Sdj^A)vxPp|eSAxKYaHn0C|D^PTSYt&eLv1^%GfV@re~8+zrVE#vLY=-oo_ar2;T&}-SOY7PSdX8=X2T%*IXRko2ac_9c@"
    "dExF)HkUsve|)c1MZ)F2`^`s{?O#4J)1td+=a^z281yw+@OHsT3=1jb0pqAzjv5B5jwm*U4K1il_&NleQf{T(_Znkw7lJYW_`=+I"
    "tuaU+40>7XWV^&zeanXwO}S`K;<1Yc=w~GX3E8UK=&UsCnl3Rg9uguk!<W#Ny2q@=8V8{2?7QYoB`ELgYWXa5Qp39)mGg(BSRi^1"
    "J+p+*&snAF-p~?cwMJ%CZyiLA<<3f~y`HD<X8LTXCPfQ1rP1FLkrqbQrm;Z+Wdf@7kUh22J@@{JZ?~F0QW_8UAL|V*goNc}cIX_s"
    "<}uK3jLjogzdUjJ3{=)+9?`S)%F&?6V@$5!Jiz7;{8ye@bE3OV#6&2dlxq+*m^e5Vkaon!&!KHUTRqm=C+*#*w{m;i;?_ZZ6LvUA"
    "CxSzSSP$yu7<DqjA>E4(-LM8j4shgRL){gTC+55^!siAcXh=$>h9L_s!et4}e@@r_xiPrct8m&XNFK`i5!-DJc$rF8L(t%?rx7))"
    "A-8jSHsTJd8i?aQn}pD40v=0*M(ycnCBu}FTC#u*df@>RqU+N5bBsL(=uX7v0ETF1m%>K2W@)yd3zpgA&{AU%oEpr|SU3U_7!Dwq"
    "jU!G3@VH(60FJ}33=T!w0xVhMtlC=o{p`+7rnpjgnn%^cX8q&4s|e{b9k!tpjZO)KlqVmjU2HcdGeOBZ=q;bftGV7<BnXElNtfFO"
    "yeMFj>_DVM*%a|cruFTz^7jqn!;ZXGSf(0}_~EwYQE(URkZl-8ZB#*2`2XC7zPInl^2F`(+I@N}$!)f47UCEmXqv-4!WSIG&0+T;"
    "0Iv_ljUeFygKoq*VtamQ=ec&u<(oi!W2OSaVGHmRgcEmkPP}FlgasV2Z5xzENJMW@LjENEaEt)sVV^G+L`Ufz!$N)+<U#y?!bJu_"
    "7plOvB1u2~Pj5VY{h`m9IE-meo%HVTxcJ^Lux9q^^yI$P&ceM>r5lv`5wSvaTN|5$QggK1)YNf5l?{3PQ=apF$rA(#4GDEAoTZ@*"
    "$}?WA;pA{p!4z(c@G!QgA~;)mP<Lv&M+Ehp$+^@LXAYfmY1x&3WM@9Ms6j|;j6<DS-}#W>j2d3^(gc2ePH^zXkQ%nD?NV}#tA6fc"
    "<d1&sMc6rqqER;<(@y*B5g}S-anUCeO0lr}%D4Xd#<%|6%-4U*{L)3~rD=8yv+9gg$Pu~;sC>U$9Wv~oR|oW_Yza<ROp!@TL@HLP"
    "DAiKJA=aw#>Ekd2)Y@`pp!a~WJ{ahzhzwzz>T0zFo;EY>TDsF%Ieh%<ue|WJZ@l<>e{f^x_78CCA<^5>Ew4HtB;I)5Nt`wHS=3SD"
    "hpebJ`2pb#3=xtfUGy|y%{Zu#vH0m&;#^2kTG2oHUC(P@v*+dkke6lFhj18YOC26o5d;J@L3gX<2niJl9jas|QyMfnjY>WWM#7Fn"
    "(7Oc1gW9wc3n323V<=8%<n&Y5uwe45^+Qz;3zQ*o@L$Z#{|^(F|6uaG%NqrG*6wn7TNV6JPZJ7*T9+>-*@o1tWm4%@D(ghTPHfWW"
    "Uf5Rk_jC09La*^@SO1I9;BuQfs0;1kY<OnzkN!CJ8^7+pa>MC5g&2r!VJ}uYpKd9iGh*F3H_|uP)ZBo!t93@`4K80opLqeka@Frg"
    "y>7to#ZJLqm*vH$XA`s!Rc1U?WR%W^Ylxf&5sxBA&Hj=fwICSAO@aXR1*$!6yjfFGj~fIHHwvkijexvCh;GKhOCwSNz-A7Vn=6~U"
    "wJMD}AtFE|aQRY5pPa_swc!*Gz7&teQR2)@95V^X4a&n&%aMKU#@LXJa5P}pup$#MtbnG*O0aDX^0~3+uN!C2;4K2IdvFGS)z|#("
    "=R5JMhF(rtdgWpA5oDU6GQbgyN~Zv|Qm*9!&0(ZU;Hr%~ND{UKPE@l;sBVr9HSTc0u!%Xukute_9gW^hVDKzyEJhGmX<<z5qTf<g"
    "UJ+@;R;;0+9qs?t%a@wD*S3p)(1pGpg5^`TaWMpql3X_oP_fuy$2R#wyQmgZDp!<p2jk<&lphLDka3K<HkH6a2_3{xLv^4Q0u$&6"
    "JRxB6tT%KnYM+{!!O^)8cK&owV!?&87pKooT9%>60tOmHL&oa;Gqx;SgeG$+XgVu-G?ks>I&5J_9M+yb`S^2+FkerR-D=D8tt0X;"
    "W#Cx@9Q}%odLh5SM7YY5OT@09x0mK=|4ek2Bm-^)g#g{sI1Z6G00L}SbvmHSzwi6n|8h-U)K71+&bwLkiRO7Z82|DT7xH|yPXAfg"
    "`tK+4f7NRKRw4Jr?MIUSl(8RIDz8&f#{8=H(08!0CLbvmk9*hm^BK`0mRR;rxT9|z{p_<p`u>P5nbS5M(>C9)v{F#%9<LbVlpH>0"
    "<PAY6VCdeqq4ul3nC1Pvcfs}HrO<86n_6oLT40J6oHVVq_x3XDhliUdUAV=B4a&K&v1z{hcK30%bwt?5lyRyRoNGnMG8nJ|QxNPC"
    "@%W9?kdMB7_wUh#XNG2i+D&cR_5CsRL8tm;C~gAU9jZQ+{^?cW{Vz#-h1w2_XE5uaS;{uE9ct)kO*F+<!cPdg#i?Kva{7X|KHgcY"
    "cGFyQO)W{!LS<ib=k-U)J+Y3ufG_>lT`v5c_qw&b*j(=+LSSpK(FibAyz*Aj+QTmIOEb^hIJ!8#wm5O?$`>z2owhir{P`v8%ijK%"
    "YDW!}pl}xu!GH4`U%z;bsDAV|y^<6^qB3tidi@8<5AHSo?|;r?mY)Q}R=sy`Ew^cFkB1bMr5*j={9@#n59lX@Sg}90$okG40CPvi"
    "?Y-8n2;XTqLmCqT`Y{rq_bEPc85qBQjEplgS8H(OAMS6h+U8@O{gXxc8&l0ML<+yQ@z!$>fBc18A4CMNv26^NTi^calLs7E^tiA6"
    "X6u>X9bEcDC3Bd#w@SS83!J!S&HmnOEy`d2qvz+QhTP+SeEXQ+Bi%<V)ER~Ri_cMG6N#72`EO3SJ|$*?RqZvjG{gMxR^Ypjuf1_="
    ">cIw^HhtR^J{|Q0EsL$@{%7yxUs|r;;kC0K|3uW1#VQbGd}nn~E}D2$8`yd;(w67kfh9W#!V-t}OSn3z)_g$I7uY&=$;E$t(pqSl"
    "Zp}KAixYRaU*2jS^MNX)cYS0s9#EswjISHQjxeS6Umq9qy75$COivTjKZ?N8CH&~u7vtB^pk~Ar1hS2o-{B93z{&XdFMn`sr1XtS"
    "Z)UiCMc=y4?Y+Ekx$Btw40P=bw|I5`YU~GLjfopQY$|)9a73!DvuY;(%Dn!iNa`8NLfI)BNKB9~=`;opNdmkw5-USh9CVyyXLNIE"
    "dmB^<lk#CXRC7kKlF#~idS8|!0|vDVz8ljE@y|>re^v1x9GzW0a@0F8+(*MafVC#3eHShg(J7-t`D}E7%lkgH@C8p`Zm&n5I3~9J"
    "GlQsihXmrYjUciDs4)}35oSh(##$WetHf8e`3!!AczLNeWm@M^BHFFI5BZt1Gu-uwFd9g}aX;)g^V8#1)UE=I*J7QH*3zXIi=S@O"
    "!)1qW{wjI7nj)gU!->e@SKOfY!FMn0Jc65hfEZ;|7r>2sCS=!Hg%dML?0CejnF!+vxZM$Fcs}C56R<xNB+kM}ltxgSiZ!$v8rO*E"
    "u({0eDZY2ab$e|9bA_CU_mN24W5c^0N3xeF%Kj2{ueerV4+ebc-PL=a>_0gvtraYyd1^A9IMY@cCE`^`|HY%^nflK3&cl1D=2lb4"
    "@Uqy0We7l2u+V}zHA?d%5W?X=NJL%zt>l<f@ZiS$Fnv|3PWF#!bzu5YB7zKfgy3ziHf-$YM%q^@R<|<Q++KD2-DAnnLBgTogqc>{"
    "9gHlCy*y0H5l9bVsrs}<IjYCQhHL<&(uE$SQvdQubHBI6QzvFWZGrZq2QDf}RQFjUhk1tMVW4&}sMf6(?|A3Q?Vav%y;CyV<q@&s"
    "9`mGn(rNY?f!VJ#Dz;Ha)uZJko$ggK<(2fXkRn%qRil5r8gGynC4Z$`ZL3{w$QMzo9ZeKMzH^10OWD#wy$REehzbT|INYZeL1^3<"
    ">{mQHRJ_PX#!xbZhKz!d{{JX=uOLb8{Jt~2&+@*js=L}u&-7SeFaQR?5@vU~Mj}NrB#Mfl6z3vzihI46d&Gr~q$pC9s5K<P-373V"
    "#lkFR24=i>?R|H7@4ZRy^J?p%>ZKkk|M~xYzn@P<W<EYttD}B(d@Kt!65mwy;SjQXbAU5Ekh^0WoS=|-JdSe25=u3kf<V!hmw<8u"
    "e+gxaYC({z1l-Vp`mqf6KuR^bb)jrHny4R*#lV#Sy+m&8C2ON@$F6_7oPDQTK2gX9R-eX-sX%gXFl1#btXI+fdO0K2J9aq;rW4lD"
    "JY3mLp5828etbN8@9zEe)?qgH446zjilUV&bwTg?a3w;L^K9ty8T>Sx;xbLFBiN1oey!@Aj4}Bk@Y-$k_pfv=)MT!~$bEde7?xo>"
    "#Sym9a=naQxTr?skQmfD$o}0Y`teh<lH<!bVbcVO6H|W(n4*947U;B47i`cJjOw6<Ft|n}Ld}zNrXSK~UR-dv+1~n=m@UvWj9Kdc"
    "m?(cITDJxhn0<ob+n}^>=tIn-R`YAv$Z^KcpLKVZ65zsVkIS#aQ;>1cgw0q4Mn;^N&-dWB_pz3$lqx5YotU&g+sr*%d3((hwIa-^"
    "l}k&mApbmV3Wy}3x(NHHoMDssba!#KH#;Z#fN35=79L>Xunu7`h2f~1fl-@9Fb#iUZu&XN-`sgBwQup_-F9F54!ntuKltVVfM|$9"
    "dDTd!SNB_6*~hgLwS$#zD^yYH@O~N0*3Bab#oQs5bP^$Ux;g=KEQeoWCAYqL=l<Vyfp<CAH$Cf)aNN>%BjEuHAfy{+3=D<<5e8up"
    "{n1U&wI{ROIJz!Zwt#HWC|0t{Y1fNhWKIUAQqPj`6x?<xdegLz850I607qf>f+)`98tOAoEEt@d>r`9)1y|3fsSY4=_38X^g*d7?"
    "2n?g9Gf0%EVhv4|q)lC%D)S5qg&@rBaz%V@rzC-Rz(+9w6EIASv?vB;wAlGD4-B5|i^VeC92!$gpqHEjMDMKf(h)2qF)`nP2V*r;"
    "s*W22d6G=-Z1=bFW?{9kA<#H<g6;e0HX>s_OTsPgS=P!lyXzY{U90NgVYkLJ78C$@Rxe79f)smptPC9DBtA~-)$KdG#cZ{<U+g7!"
    "?d|*3wc9NzkGX~hQEYK~&qgcbaiLQk*{Z;)#laxgZ~x}@rolpx-zj4VcZju)p!|AwBc<<D*`0m!_%H>lQZt_(A|BW^2LbdEmmdJV"
    "wQN3HES62_s8mc{{kprkQCnMYw^OvKOj&!i0&I+#eKSz5rK)gww|p=jNH!qZZZ6j-4##}0T`LhIg)zHAZ|BS1<aTT8X<j8<1K77("
    "8LZ!ZW|XHnYgW6}h9xu=Nd!Ciq9FP}XuIUe4;-1%6z>BrhYef6*a}+|T<n+Bg%o_MVnuYAcFoKWM_eP@9hJb%M~8i|z<DM$Z6x6{"
    "lrt`)Y{wp}ewj15@o|^z+pvjfaM2Z1DSSBUqr)OQND4Y7(TkAckaIbu)I*yJ*0VJIgj=2W$Ie-&&N9m<k<uhJ(#sX7r9Mx)icK`%"
    "OMUgYeD8kYlP67yZp+AC!K@B*I#oeK4G+RO=^;dk4;sj}5#KS;v`}bEorB|N$z)EG!D^~Ia*28j8nd$R1^rw9%5mZ)U4}V@0&4x_"
    "K(0xyPMJR}hU4wo<&<NYC)#*OLPKJaM<tc27Zg^ZX5gS}1P`m*eED`~{fqnc>s#&XoB5jrX=#X!SQh7;)36tZRX0TG05pPS0Yz*P"
    "5M`wwoiT&6sLwArFp~nTVX~wRIgK>?qt?3zyZ<$l`Z#^4tJe+fu_&&B>PW``wKH4@af@M&9e2DD)V~mL2F8d3f}JD;!VVT8y)I9L"
    "-F<x6EGYS6PVUwSx#!{=P&~x=+yE%Ulr`eb?6a(bE8<k^bwRX#cS&TnE=2;U+hZUu!PI2~BX9z?Sd?IFgu<qVX_~@NHJVbt+wE>V"
    "*#9#7=tt?hzs)>67K+c4>sNkt8)re=VFH@0SrZHcYN@{0ZL>~y0Au$mUu2r^?-V|yX~-2LJYiVEOa(@Vy`H2^tD4N`Djzrb_bTG`"
    "hOl+;(d6(0uJ@T@3Zgm|Eg3M-F$8gj`9YSr+ak*X{xtXT-Ry^J*$+Bh6$RLlI)r_;H$XXky4?Fp<USCFpL%K5MT1TTY>E4_eV8si"
    "pu((<B4V>c1}W!BgIY0h&&WArpkb460NV60ZE+*>ygYgSJa;oT8$AEw%$c)cM}YDL;II?&L`ZLhA}9i64M{f@W#~T_2*2Rh5pCy="
    "<K9i;{zDHE^xB?)j*<K$VsOhC-m%~{R^KIn2RcHUHpEX);fUZS7+-DX0k>hzGaO4s;?Uelk3T^$Ya;S22Yj9F+eRDIc~JMF6E8M4"
    "hOII<Q|S6u8xBvxGy_(zpT7UzC*#A4lXmcX$8c^}-q?&pq~L<)bdCn1QrJzcucum*mSPSFhrut*=PZ1`A_sgpn_ztbR%kn$WuU%c"
    "Wh;(+*?o|9EaL=JX+3}M7Yy$f)8gLsU7Zw1Ua{1ygKis*QdEdOc<<xJt%uZp6-6sPw>sljZ=|SamGFA|l*Gb<7i{t^*ai_&cR;$|"
    "g9O~D!v!;O+WTSzpJzY*$({X&RiW&2#Lo7M)ap0sU%van@$D=<_PE3B+~t|YGbflctn;-X@<LGgCOdvq9^A<T6Upjp<xJLjOo~qx"
    ";cEZE0e-K5J}xjTfhbpReD)XrJQ&EMu6}&bcP&yz2o?xcAUy-xRTA_-3=5rO+;haywcB8-kpNk84)w;-z#PsO1MMW4d^(~d)6pJl"
    "jGE2a#hg{0!m~OOP@Mw|?6k{$#_gPg5!z;7bo&xMXsc{J%gT3i{KKNPS#Tcnpns0Xylozs=q1}bCj8=QtFR=M!~Jwg{nmrVrC%mb"
    "5dmBG1BGEF>Ix5w^)G+&V}HUEeZl1oLB6wW_*?PNCD!%3E3^@W5qt|+V2K8U>Jb=UBTw%cCmjI^2#W@#k0eL8hac}%5-o3{7mH*W"
    "ST4eHMdtb)n;&877#u>RZIZNQV!gDZR-b8rEDqQxWmtxWL8xN>?!Qj2U!RQ;5z01jORI5Edng;QjS_$%w^X1(KpoP=U0ux6w}A#="
    "8Uo*|m-2pCJ`)-{rFv+7DYAk&y*7j)up7f{%H<<SKQ*1YTE5-cPYz3mK1vSa-JsSV&CDFb0T&TK5PDdW<joq0!WM>GqQ;=Cs9@Sy"
    "^Tf4)p9|n7Ygm92HFe0x!cGTHO``~hHBFJmGD!f6r8Mf(Mpruyv(M;bNFO-BrldJpns%d@WmdUDhZx`f;(o-K%!`GP$O~Fugk=RB"
    "dLo1);&uhx7|Eb8WCNh2OMOWyjR#E;uEFjhMG8(+Ci}jSK1D^41Z)t62wW#2#De&dYs@(z*25#h05)V?Q@S>&PxVe@0+`#&FkT3T"
    "t6qPdvWI>KB3vX2ny7~-Lt}%i@d()+N|PREEz@$CprX!`t@U$-WLO%r1a2WD2qHsz2zqo;Z-z)>2FHSKnx^n6r@I}~cbp3Q+>DE+"
    "0Eoa0NdNkq#^3(W!@vH~jb@`*&z4hLd;j>e`+xKQe)3=b>N7W>Bi5)_%<+?{c$ia~*}gUS{7UcHwUK1bR}Y!BrvpG`8eO2<00k8i"
    "ImOo4QghhrjK@7?bWp8qR?B-iK=O9FdcSH|?V481sm)}iiEljMHn+=5FTFH$Y7<C}oO;dak4}XLK;pH!J)YR9^8QhCKV54_BIi&h"
    "YLoF>H})Uj+pCr3K^@CxN5hgPR5Pkv9`u{YFbz(!cD1m&m+SHa2!oFH4|02}scMQF5|s_<Fga$(^KR2WOGP|%9GKdP#ULccjT8=s"
    "#J#P~_Qvt!BY}@r56rdoK5jbtU7_1nS<SMG0^S$!3Ec0YN^Qaf5y8qeC)Inu{GxQUXPU+j|Md^46HfP1SQCIrogZb!T|sYkCa?-H"
    "-YDih!8qm`sah&iwg*D5F&P*7qvn{;?3#tVT09zx9EGTq-)Zv3aM+R>QmF|Y?`oB%!0q*Wd+9-`#<%gpvD9m;=igaWNsu$7=2*^^"
    "y1gE+_i8p@8}vGju2d*hg|-e2tCQOCBzL4M{?;MZ-X6dE{>MN4*%uF<KLM$*)Fk;9iX#rnM_Vi_aUP`w$UVZUNW)YSYyu*0){Em-"
    "R-QZanmhCY8-6jpwpD+a%0EwL4&*O>)B5u2=48^Rot85|a~-x-H6~5;kVAg`=;-m`K`Y&^9?Gr#ktMtNF{7yL{@1_C{qpY$Uw=@p"
    "=-I<kt<k}H1HL{0xd}eu^-&uh^Scl7+3Y^wJ8rf*ok3lf1mDbx!yR@x-FL2UynpRZrBlTtK23L1kb`BTAmMZ44(|8{oW2QFzZwqF"
    "QCk9n(SZmz@@-~74HXMEZ5zP{x%<Pyu2fo0AN2MPYq<vJiTJp_A*tB$*WVnj{zEN&&EbfmxX<YgdHiu*b`X|tF%~<sH2dmzE@{n*"
    "RV!$N+-81lzqh;Eea7YCenDm3aT=dNrc(q@Cp2J;G)8B&?B`JNb9{8)>y9(1$3fssAmOwE2t_-5A>06An=GcpVXM3BMB2OrVHW6c"
    "eDwMDak(l3yvGrzEXoV|O|9sdcZVVZyjJrbY}4t@E+>LGjJVWD>|!uF%lPMg#3HGC!rtJ<?c9U)dmuY$kGRoT77d`sGL|hE-UuBI"
    "0I<(P1|$BUi}F*>u-z4qp=S0i&PH_zR82z>jMh<O(ouZuJdC@%jF)Q`<<0@nYB6+>z-SirKVDlcWR53BS(S+CP#C1QP`ui2f7O?6"
    ">nX8+cTjki^M#gZ#Od++r$I8{rkknF;t4>R6Q$W{ikZ6CR#=>L0wQgK5ETd$5X-;;zt=o_W+AYEJ^zZ@eqjFg7cDs92%n#Ep70(2"
    "m2vnN`tx`D`t1er;mP4GQnPf37^zw_nawHYs69zykt*^EY0ME2Gg^EDJb6CA|9l{S$#;I7>sYXkQGx@f^?e7Pv(-*+G?Oa&o*g5;"
    "MU<J-r;T;{qubflN~xmt@9l~=kBVRH24-s~Umu=3Cr%8fTpesbNSCr3lMXlJC)WJp5l`O8RVkm&yx?)gJj0Ba&juRnW@^*Dy^beW"
    "sdETD--ky}ZbOFUmL~a)&3l>Stxow_CRYW-(5Z#!<+G*F(!D1Y{z;pG4o{wj-?<#RvX1=XDe{{#GHzuAW;C*TEG#C1+R3<Xs8xd0"
    "7?-WMMe2e(c+PkIgD3Ys%&&jhR9xp9b!zi&`t$#MrF>;qP4*Fw5PHdZ@mpui`37;(@}EcKzc-~19Lg^wR2)KWMOe$6sD~oMljM%$"
    ">mA|h;qdB{$%Wvl(~0@w$5*%_HOK*#RkH?ld6$&c>peIz0_F~Q2yxY2m!PHBe66QRYDdNk7VfHrV#53xRk(|{zQzteY!fpjIMk&4"
    "{nDz^I3AVLJf`%gZ~!?8?|JCN1@y!@r6(snXW_)<0C1%aemoewKP>-d(!C*9-fLv#NU7-h>UmR=cAfFk%+m0!cIjdxJD1&iVqE^Z"
    "J^SDCs37$aa?<7M^Q6m1()ru>W6SL6KMbC_>`A;XzwsYJFMU7cbm@2uayokiJ#?PIXuopA_}4u1PaSg<Uh?^J?$D^!!i#OVbReAS"
    "t-K_^a<Tm?(A=lwkwYh{dU;G4Ce$G!9!E47B+%M#dVB9f!x}y3Ks~q+w4te$A`X-UaonRVdtCE|&q;uAGKrV7piH1%r>1M`1ex*q"
    "OgByWizi}TmkhP?+4Pg`{LcCcQ~&));|x{MjVYtF1B}H)0(daU!jN~FicDWICZFsz?>x;s{mdt}7nSPDxCtlT8d_(ZY{;U>{$^iV"
    "Erf$X#_b3I43LQT3|;NZ^X|clgO6ZT$Vu37FGhIcUXS0;#yy1B<HkLzEeeh1xLF<^rK*pb#Vn>t4)9SSUzN?ICP!vMk%$Awm`Qi1"
    "jkIq3^|fHVex}-pk6qnKX@ZNYW3Vzev-omkW;qCjytW0Ama=zP${pmh`QdZaSxYR^=i;L<7!P$%qorVi@lF?wBqN@Aa+V4>t$b(E"
    "@XSXSXY-H%xHXE=#!W=3L)lu-6Q2p44!UPNs=gZ}(k^5$4J|h0bvV#5*GC9dMJ9&rDdxG_VFhAU34!8X>s0Z^ORcpC4EUEK&ajJM"
    "sV?6noQkB3mZ7>2>CVyWOwf+Itw4zK_yaR5v1rWeo25PRaDW8{Grq)k-}Xco32UMcrTjs^@4y15VnIjn3=6C<#W0Y^MZD3$)0^D2"
    "o4JF%`oU4>7uUajytcLb@ct&wrf23?wZOzj!RJoF;YeBHcDv%^+XwyqB$O*d2ZcJw4SbHKYEM$5qg%z>zkOWO2Hc=GELWD_e3_Z|"
    "_izSYysWXlLQyFY#fgVi9iYj=wuSUt%v50ge#Rg4KfCkEovZ(F_5RgfuQIkE+mNATs=NN===zsNdtAwlv&UsqD(NKI=ndR789-(U"
    "HTc`r&8?kc>c)C)Zy)I$A;(+1XQpj4yE#2bkKR~DzjsE06g1P;Qc2~>#!fAlH+MJ2sD_;khn9TY;U>{M@V1g^e%QdtfvH922}v65"
    "rIWjdtK;L{R&Mj1AN(HXnXv$B=dhBlcCz{Arp7da@ht4U{QB#ObLSRk&dj=T7i={<quIr?vg^fE2@)`@2zhb}CL|V|=U*Ga3zf&4"
    "Yad*D@7=#!t8-PDtu}co8X%YuII&v50Eu}W3CBBczCL@#i-B-y+y>k@7(lJPquR}{o__XeX4H}i$}-J(j2$6NTOxBfy5l>u4K8H7"
    "7<oR<E+NOgWY+~uSv7oS*%kAN09F@)t+Mp>m87g0r9$uE$#$`~2|7U{h>(l(R3fU(ESedMPNUMc{^j9Ox!Er4CQIYVXsWMu;YjKZ"
    "U5MpWm2<PsH%@8G{=)&+0O6xSr;Kr;i|%r;swY(WC2Q!diDQv=C^*&2cQ&?rU*A4n`OZt^#WNj-RkV7DZ7l`c*G>73%%$v+L;;z)"
    ")hVb{(*(PqQ7;h=IVFxKvZyj>p*!S@y^R%LHsMdjU5yFS$o9vXg6uT7s4v+X98Kf9h)Fr4<kDL{tIq-rwLS!M`Rwlhb}`_Y4Ld`L"
    "596`jlPl}9e$K_DIIGzQz(Al$1Zy_4b#v8iB1g&1idVGHVf1ALBEQYCujQnZNu1tJ=6cC(+XE)sQ___>P9|MewS&}?Q?Um@&yJr("
    "eBd#MG(^+orm{TD|L%?=E>mfZlGOr8HHQ_rp4-?dW}3>RI=Y_G>f5DQ^H?R=?LN}zOf{KqkN9Ozggj$l36+T2U-8W&y?G=KyEsxe"
    "uws`Rqh!Cp<40vq!w^%&^4Z~2eq4v;l#*#=P;pY?Mxq1R?M%8g31rAtN0+;Ul?U8PrhYkD>&jBgP)hw)Md|Af-@Y;taiV4$rIDCo"
    "Gb3+fObi@;XI%uxAb3U5cTwI7h=&^7X^82~gH`<eZsdh0&iKM&DG}&9#3vJiJ{n9q<>7DJl|!K42gPqkwRjl!(y-+wYYLnfHTOca"
    "N&3g;j1~aPeOVasr(SR`oeTI~$m&(+gB#5A8yFOwrGoPahKXCA(pSX#=VRglp+6<TJEqIUf?k6%B*LYGL5<UT2+=SThUu2(mx=hx"
    "zIc?5ZE&7sCw#X&0`<Cu4ox*eTVbbda#Gcv%a0cxXQ`!m2kS$}YVXS*U#V?n0E{vlDJ_{YQpbt7n3y*xVp!<F`%iOU-(7EVH2@GW"
    "l0;Ts?4!X{3-$#;Pb|QMFu540W%1loBe(0zX2`v5Y6c4%1@XpDej|;1<+S?s`)kk~fi3`jb*#8?G~{;9Ig7vkL^^sJDs)L8Pdj?v"
    "ko4O%=F^?U>)G@09E}D^+2Y+U#zEN(fz8HUfvC&trkO>5=#3b)==t)a?c}3=z2c_l&J??mTepT^|L9uvs0$dLxs}-2ADp=K)>-m2"
    "M8CnfE_j6PKDW`7ALge5Kk1n1tvs=z18X*NYw*ca<kx%X*Xwu?NDPnqzkK&6-Kx=Rp-0CJ_q@|_+5s{~-*on|nN-V;E+U~9{Eiv+"
    "_|}ei%)v6~On`wXM8~C3#os(&GLID4Cjov@$418)vzCO)Ek6!{5CK{y=r~2X&w!X;az)_f*XP3*BH%_9UhnEpn&|x^^=L1+J1}Mv"
    "f*mRJA;=+E{vqofu9&H%!H&DN^Q8MPzBsz{H}@04MVCLpN;)5K#Hz{W`+xc4`Lm(9*Q1VvD|C@gyc%Mc^+=42#c-0+7A`pEFNS@~"
    "#1&!YV`2WIVa(%^kmwjfryJif8o2g1yTNTTT=F=dtI{xI3>${j8k#N56ak}+urLCm5Mp*~&fNpQ$%a_eva}XtOpO_qF%%nv4wCai"
    "s$Yj?OPq8^=CE%}l>){`!(JP(gz3(=I2@_D=q7Fq4AJOy^3_T;;xaGzvJokFZYi>qfZ~3PapQoK!Z6zH3(^Tc9Uwc|T<0ji`QY)C"
    "2106W#^B<?sKHPaMo+b_ksT_BZ33qa*w$1NASppom9gk^o3p^!t&xn0*;6DlbQi_CT__EaFeb{vK#=;Hf=DB6(g(-7Jb_KX5_w6N"
    "DR}}-JQRviQ*FSHs>egA)OfrTw(*&&O15EMC>ux*LWPje<qWc+u#<ARRUM@jyHn>oEv>1lMZxIOtc7VqP{L4-LE8=zwF%vt7CG%!"
    "A<)$H_5|<94ivx!CdZ+oto9fk26?!e?9hzE@Agt2)RG%0R0i~c2ge8!VGPKG6&mTQR!2kZMuQ(rgxRwUI}7@P?#PJq^bBZvv@EGW"
    "7_0$9bp((@NEt95FY9DnZjXy~VhrJMd1)pboC~^H)-Wj$g>7B*gplz0P!k>h`YG|z2K@P6SO6fEAX@x*oO-4HXfe5dT3Yv;T^Cr5"
    "4~$OEtZcTDExk6uT8H^9fbCBwo@WF&3R5vg#g)(j;I3=ll<`!y*80ZRxmJ*p{ce<$fP#Lyq+Q(9POz+qh511#`T5^|oWEbfB*sxK"
    "MCvuRmi58ISZH7hdo9ydYflP|imr_SlcT&y$wfbJNgo{x2nsn}6oSKCYeDaxZFdrDo2U0$E33jOZsY_eR_1A{F^&wxXt~leg9tXG"
    ")u0iFT4unm0{Z^1J{0zMLPHr<$22mu`pJJhCjMJFeARwc1^Q!bQ0ioC2%=mTiD7_KoB)$1-_c1>@IggWxN-Gp=c!t+%@&~9J2mI$"
    "&$OSt`{nVqs;e6oY0LI#JixIF8gqhi%v$<Gkx7%lmObQThmQ5CV{wDhcdg;NcC`??QJK3f&ok_0ggm+WJl|=7yvnvJxaSn^I_JjR"
    "c7}}%V=Dsg0T>9ILoGl(dQ>&@h+lAreOfSLcwA$veZuT4h?6)wGXZH4w0h6BiJdN+9);BwCm`S$#unzCCr?6iaSk&Eo}dIzi6ARQ"
    "N+yz)r=;SnwG(X<i(Ql>ugUbR*h_Nuu4(MP4AoEb-T8j)J^l3`Lzn(aJllo%9zJ-I*|yLX-HIG;WSl{tbH-((-Sf-n`L`k`Ps^%0"
    "QkhA4oZ$i93}~%M;bHjA`!nBt=zSBTCEC%U=wYQ5uk~jRE1I!`LxmYN=Y;ibhn3<ot92n?9zWen-XSrQqD%s`JIZAV`mQ1`z=%Ow"
    "lFj!i0I(!bZRyLA^w|Z=22lp_U}AtA5cR?c$8ZQoHZbcZBtL0pe9kWr;5|P5MYU1y^W2yhNNar2*^YEmE6dnhmzQ2x3ZN*>x)B&P"
    "Xea5NMSLuI{nLlLPe+FBURGKs2h9ZEz!H~vI~oG~Fzg@z4_tyQngA>t*Hx1>Q5%_-<b~P%lB0=oG^&C$>!5Wq;PN^>Ua!ZA;vk}P"
    ")8t_gIv#Q(B3DBBBbq;MrTGNIv;6AL&P<ewgq#QsPKHBSPQCZHcS2I$(<z&rqaklg#?yB5uGfWn7hJ9oiTY8mn+RwoMAP2+6C!D?"
    "lhNDG@R}wzk^SQEie{u41Sh5$GEs2a#t>SUfg4ivHXqs3%?ed6!5fv%YGb3ND?ZXS?<6d@2l7$~t6%q_H>B>TKFZ+<JAEJ#m><tA"
    "bNu)jgohyfq>GrHopaKR<_7GUodaL1&0+|F>nLCuron3k+1N`yze+`B12d7x;)0J3&3Qwi#RNloqI2OHCux}oLRy3@u5R%E-_N)I"
    "@#o(_T&;1uT|eIY^cT1P=C6MG>vunZkb;3$D!nbk&klKQB9GRx!LM%Px1X4G>{6*Y_h<tejb^yc4A+f!hMsCOpmtq|Q|fnksa)-T"
    "b#VCO`y2msx0VW&T7k(CVjd+c`}@7;+W_~L)L7xt&V`e6>zU&1XKU^kPS*`+XD6AjIgd(Aw&Wcg_xO#WkT+p(pxf8W1%CC{#e2Ve"
    "R=Rt5bO@H#Ci^+5-8pR6A9c%Rxbn2|{81^ro@>g3p$VYO_QPKD&}diT%II9F6RcElp-QzYf>JPokwm95sCCLT>z|CUwkT-X=e-*@"
    "D|erW;L`S9VEaHvIA|=mqzP*0hSIQP^CLwJl!oC_$v-iM)r0NLOzQb3_YQ9CXZ8pG=l}g56&%a=`AG+Aw(N3|;Z$}kJ5j_BEW{w%"
    "P*l5`?;Ym$Go>8PM%xP1*TmNDc58F5`Z%@dbgzWwUOhF}Qn*aHm`t}y)lf1Gi(|rCZB3rm#B8%w18RA&ku&0#R;K8DbGMt_l(J<a"
    "eWVSmnO=K8*-j6K9<J`Qt*{H}HPQ#&M!Vhd=4$i(-SGeT^zqeCHnujm>wR~!L{wWa>q{V*Z78rE^p-l4L0b{Cy{Xsp<*_|N3^hS}"
    "P8x|z9p8&x*9qbNw*B}JeOl=BBM+{3)^5}skTy#Iv$2I<%8|}c#R@f`7Mnm+vFCUK;fIcK-w?PHeJ(sv=MMh<%HdD{d-@+f8%@A|"
    "-)#(nrBb~$JqKMbbjD5Cwu5vHpm-(UsV7&5dGqQ0N_Eh}hzN*LK`OA{6hB+-zJLEF2>W#j#;{XJ-vjcH6Ayz2gZ8zGSu;!hsH|c7"
    "SU+y4vPk<eA2%f0$91kRH8(oR8);EQSJP1D(0smDX6L;}95c30j<!?1RDE|fW1<9UAb#7gNR%{fDJbyhZtk7slNVk<!hyunt1r&K"
    "{PNS?AKl*jv~0BGmKSX}!M-7J7%;%*FxDOiVBSqkZ0(@W?G^k})WCuc#2aMe4l!tU6&8({q7RgvK}W<a=$-pnJ(EMnR3jsfD&kI;"
    "{^*0%cC)1NF-TxZa>j|}{>zoGLJQ|yJ&6<=u5r$={f$Df#lgYI8O9T%+##6v1DcB%IZI{c(a)~my7kY^2D)Ep_G`vRzaDGYE1n<x"
    "8;22aLmrllQnCY637?f{^pHvk;alEnF}hJgs(oYaxNeSOZY@Cu!?GPRfT(82#%*$twx;~4Dl%X@2BY}?_3Gw&iSNutk%%%h_10Qn"
    "%qUWegdl@&h^<YAb+|1ujyrT-xOF?5?}%XZol)<lN^5H0GqMC#^N3|St>LsY3EXyo0urQ`qZiNo!M}MYc$z5jLT%J9NQ1e5`Sz=S"
    "{0@0KF_hLl9+d#4Aom;`eu*}3!6z9xW<F|cV3(Gc{_Iu70n0Wwnw!gLSkLJCms~w{;&%2)?|`HRoZn|H`>Lo(xk2{z1qg<k9i-J^"
    "G9$_Jz3*ZF`wyN&&UgRzude+3^Sh5Tjn<7~_N!uNRj?)UQexyp8>pBZ^&T8NthJhypNL(Ioq7BB6@UC*XEa6)=i)ih&6;gY8RKSc"
    "&?r^*_D1<8Z{y~eZ(Y0gA-=HeiulFMYUGFS%>ViKTQknRcFXY1RJi8;+RdZVraC@aee&2;xzS|2HyGS%s~HoV`SzKUfB0J6YZ8km"
    "W-pv07h+@8)M&P2lN}$;{PD}iDd5BR-@W?a%eCt6!gqeahZk>szO(W0>D|5cS~<VPXNk8%>=JX-sTVctaeII^AM4|duvwx4eocit"
    ")oega!kMp?{AVK@JOcEVB$Q}$ASfSw_!FTc7(+h0n=%I+Z<?D=(&W4cS_nvhg+Ttq<#RgidUEeUdOJ7Zgi32Pq2Xa^TKCozd3&n|"
    "wo5@1Y_i4Yo1=QVrok2wa4!C*H)HR-EcoW(`B;ThH_ILU#bqoO3k21~?AVdeQ`fJh*KYQnKk&}by3G!zStMHUOF_ls^|8+25}*Z8"
    "i9kB0__Vef{lUtqKYK-S$X&Zzu(S7eADLm_+_&E_6Ojgl((zO2Mr;0C=aznWvE?+i)1lcPyx55-UpEUsu9!dH+Ey47o}F(YQ((c="
    "K2*&P#KL;^>6OyPZ@>Ovi!_lot*r0mRSVefcSw&*bUFZ=+WeoTN56)=hAR}nA-UqCJJa&iG*DEGz6J)J7}p%2_Nbko%%KEiOs3+|"
    "<cEX(oFGW8Tykv7)-2KLKo571zPWR)HY}cvyB0!&-;a&!y*>>k=i)jU^cWTd(zf3lBThOa2@gl==CSkHUb|oLj;4c=FZ_WQ)%foI"
    ";|h<I3Z<+AVkr}zpx|(Vw88OywaKCM7W7?pp!Bj0l5torlSLhnmr;W_LQM&Xk;WsHGfSI$kN~>9+^_!fi)Ll8mo0qw-=7&IIsyRH"
    "gFu*JfR3%L%JO#?OweEO{=vk)Sn0+;`?NXM^z6V$EIQ*S7G_Smb-!~08W@3G{pcyK#IZB3$@<=?g-W$L@ANI|Gnrprb(6U0FaS$|"
    "2zIQ=eHbJ=Ev2W-iN)N3!b6x)Xhm4hNCqDrJ}0Ao_sSGcf}h^VE0Q*yGn{q+F5C#%pWfKUP!#hq1zkAa$ukU^r2BV=`PE|c$qKv1"
    "g6ph-g@dZY1Z?Eqy$!`@WqFPuo;ZmEmwxCBzzz@LCNzJ*KXWP&2*)5NEtsmR@QzdH$@77U)$8&$V2}dDI2W9O3v(l@3w3d@f&fF3"
    "%8$*Ctfhqk+T(CNnJ?DKp5kg9_McfHLyqHuSFt>neS(zT9H_z+p~;*eLd*zu9ZbfC6J{21l0sTyqOZp5BQ^{6d*mP^AMbDPiM?L8"
    "CKJN}+^zT8C7Ea<5v|E&6u_-J2?-|o#u%9nAfoqt<d_6DyPO?Fz!0DYKtLkoGTY0TnTq?MNbY6ui7<3ApjzpY;dnf@M6u2h*`Kg{"
    "W_VoT8xu^f3%x?V#|?)4W?d8oidI!h=_>A#HYbq5i9Ry??Rs}=AC^Ue5Q$Vf-Gahp+wBRVm@{$%Xx5Xh;fUk=6EyBekU%Lj%&cZj"
    "2}h?h08V5~741o#F0?7Fhxg%P#oZePazg@g1yC00g09IRFwxK&*8<rw6KFf57Uc|kyn25C7!FP)r`w0aML7<%u$Dd(0==_sQx%+w"
    "8P|uTFsYQu9sp=2XODE(NcBzU&@Bv{Txv9ATUJD$5bb=69;lAC!AO1`S#$y?k;qvx_M(dkDFrnn`NXc(C7J>|((M5z^xJZ8tR6Ob"
    "lPL>SXMi1w1<5bSOx<g#E<&>iZVP8~Y<Ni19gv&&#B?*s)pY=LHaI~K$>fUG^VONtM&f%O>V#p?G8k4fd}Tzo#%#Actd`@^`a-N4"
    "BqwBF4_cx}Z1;%iInPxTxx^`by*rTZKiXP-e*3H6est&g<J-BXch(-ea9hI-WXkkBZ)omeQ)DreF!|rzb_o$G0t&K<Qf>=!3o=eI"
    "0HsXCd|ihpvd=UO`R_ma;y+)%`pNqr6uPB!Z*TwbaB6N42niGEg$3xGQwReDipJ<f%tO+Y*OE{WCJ2&tIA<{0Wglglg6<jj<&LBZ"
    "qqd>)*3@qmLhH3~+mIE#mMhaBYDzFD8M+(m0#;?%M@bA;AgzbEn5mw?Fb(-x3ipHV=?{e=PP3=qZU|tnIY?(~|M>F{|KV5v{FguZ"
    "`>k~D-d6IHuWor**fBjwhXre7UmG?ioZ$Cr3oc`B>62T(e*el(fBorCyg?uoL>wW9irBntj5wh-9FaIwt!6&{;@XdYd;i*vE7!06"
    "^P>;m-T2@yAO=7X8%ISOLS);vbouU$`)jv%>*=-6zxe!%>+gN~&p+a&A%@|GjXPPLWEc`t9&TShY+T*n{M=2lHmYF&l5TfO-C`zn"
    "q+_gwU|eeiIK3uJNti>Olhs9X;1+d;;WSaP&<Ewcwe*u)JF5$k#>z_P#04F5^L{Vxb-{FqB%P$+KMiI|wLlEx1M~6oe||~vscUP6"
    "qrLX1r{FI{&wc-5+ix9yd4KpgFXy<)FCGuRSsh({bTDf4K<)b8m9$Y)7Od^z^UAo_o%LlHyxuAFUGU*Za3<^Vaye4VmuR5pA)gkG"
    "1+2%OWiY3eIo3Aw&Qe}a0@~z^BWDl(>BsNgyz=?l;c<2AUU%b4e|5bk9*K!wTj^ECMyn=?uu{sG#<Xdm+F)j;qS_zcUF}Z`(&cTd"
    "ijq}^+mf2p3wNZQE$BE)^OJJKwux@bBItl8kwD1<{!oLoqx|Mhr_#s7=X?9dH}7ZHp3C*4TCv53;3ikQ@nm!_WwzL*f|Rr8h+LyQ"
    "&<W(itQB?d9u#wv=Ci|%r*c0Vz@Bl*&wlm(CtqAyeYT@}POAp7caUAb{V2V@J=ocJ)+|<VeO+lD4eAZT$XYzLwdQG5=Ii~0BQQ^T"
    "anT@Z6ZTjXj!GLX>PRMgwktXt{oZ%}RWKanlH<XyQrX}RTl;OfvwyrdbVWVkmvNBYuJi_eGOdle>4SE;WeSZ6-&3Z^Pok4;f!npr"
    "!@(FE$tQpe$QO#k)KDG>z5=Mj-?}Wkbt-V#9sTxfaG6*wZdL-Vf?kyln^f}9TjdVl{c-B2zwF;TDz)rp-jh3+JTGO;c|({d2uz{;"
    "02XrIue**b&V!y&rCRuz@P7XYf~@7`SqH0CrcJbrS6prPN%P{ry%@L<<rsr`HLxR;c6+4>t?czvU#RgL&eK=nrHS0bme3BRWb$S%"
    "Nj7Tgq)noR&+MZ|YdfTy;yGYjDrC_9SIyk-?x)5zOCdJybmiJ9H*+4x6^l~5(?GHi!5njj-6u(8_N0#ZRjE%K<Vn<7%x1a>E`jF9"
    "$K0*D^Ebz3M_9FyezCQGe7H5}3r>VuKq^rvI|KDcnBaP0Vd=YXf&mXtI8c=K&Uyn8n(<>FeEO`rHzf{M9=D-U9aY=L((5TTI_9+r"
    "*d^>}f?%y6JGMatHoFAc)jcZe9w#EYo0<p+!YZa8pRS<a>u`Dk{s3XRQBc<`K-=9Ys-(}XDL=b?cSCO7s#Nx~<ADQ7AGSRS4-v5u"
    "8eY11X704}&ckHj?DEXHi>}#Mzf3->u)~M#lFy6I&ryLOCQ~Nqb22!xwwgSXSecD4{nL}~XC3-UrkCxcn$JJjx%U&B(Ja$Y71%<}"
    "J^%~^>E>^tWQs18&HK&VF`vG&^=y6pIM)_*Sil(vJ;MY^N1eM52Wz605BW)a24r3IMx`ju`Fe_?j=Eudc0RJW?g(asG1VC+RxsaN"
    ";mF$;VcOL|Z9^b;JE;jJZ8r+@L1FF$v~&q_Mda8CS7@FL`Fx(J%Ml662+*}ml|X78pjd|{&czb-un|jc`kpLwOJ{+}>x+@WrHS-5"
    "CoXlKU8)to*SmkI*s9CbsZs!5Xc(4zu94uNZthd})?H6mT_D6T?r11@Gg>-$MZ0mLf66u&Kw?e>%;PMwn*xq&D|3U_UeUkvI>u&="
    ";4ubm%Mu(=upprX<@s6aR1jVASvy1aK%jG7d{|CIl^|_Yir7&eDW<&6kN*D6V&(@9oyF7{(g@;!xvWS3&>#BK81U+3_RmPq+xE0D"
    "LdzFoCobz2A5Rbq37@u33+vEun_rpqFChHOZhB`{KR$u(c{rE%Ou%<3ar*m)Z#{US<zDJV>H((f2FG-C#<4gTT!@D+E`-jVx-ft8"
    "bU=v3%+mq(Ebj#s2caR3$>Y^`0-+zCiS=-hSa#FVaHpZ_Izuum@uLT^gU3tzU#4EY*m?c6@`Y167Q;g^M{x1psaE>i<JC)}(`T_i"
    "`Qhn*`Sy&iyS=kvHbU!`;0r<CV8D}J59L#A;dw|C;)FcsR9(8BK!DRBs_&cYv8Sunf>F%6xgtGCGnbLM|26W`f0(6&nnP>)^aEqX"
    "X5N^U;t1VqMrw7sU-NAB=8M{5&Ym9vXA$Ni<UG3U8vpTJ<J+;@uG+(S?hCZK;BB4_wHBy4+~Bc_WtOy`3g7=*=}&*5e0#z1vzK4_"
    "`oifixDBPfk8;Kg>GdxE-bv3{{}Mu+^E)p@qm}=9Gx_ed_6LXDAgtSq7W=B-el0<KJIwyz_vD}dDfW+VnLnaNO`=&O>c`&2Q2d3N"
    "^RLc7y3joSgUROWV;na$QziQ}XNsgPxe2UP=7o;l=;_WEF)6BFlNOFTQgwnIx4FE`OPrPyDth1>F5DiUT=StSZRCs1BdghUYod1`"
    ";}|nbptGTQkq`l#@+Ul}z~E)Kk8O%Wd|p9M^=)vQy_IpN+y1+K(WMPBO+~vJ4rzqZM<+)GHO^`?Va*4MOLNw_urFwzd!aq|b{6!N"
    "2J+)g@T<Bq6b!8lwrxX0#bK^|*b6@^&MCE5I#q+ym2pcO=2c>%`g;m|l#{D%t6FL=xQjEc9x-|@m<l3mQ#nAbA_VYu!_1G=$v`Xh"
    "jBWlg;5O}OA!-vs;=6F{6^$|w3?WD#OD;JBr<~3hD+=&XE!WCRp_JRK+noY47hDX|C&H1}Bi^&&`4i{gEJ(k5{$aT#ws?6k7K+_w"
    "C=!afJW+c&=s+VhI}=>UusLms0u~Vpn#Y+0j08oO41s{h#bieGNMQOMVT2VOCdVSU3-98MJ6z){W41=b+ugZCpUdez6PpdtgNY?~"
    "mC9hmnG=_WIa#c7=|byYyq!Dod!z54HoyA^t#jY4qD}L6yvTP&LZ2$u0J?J{b>mvL(YK;!t;iW;=qlFkT;reYoHXGRm)z&ym<C|a"
    "Gv9VCb|kt`PSz@gredJStB0F6cS?J$R6}f(g<fm?cyBYy3y6a@6Ebj;G-6h}blgtoO~tNP+oCx(C^;AaqER#K5;nIE>KjLme(lfy"
    ")1Un5fBd6&zVq7K|L$9V@_$@D{~h1+WcFaAR<74(qv-ipNZ*1<kWtccD(HWqdF!FGm3q+u9VfS|jqFe#kuG8OEK0>q*D`VHQot1f"
    "O~{U{1cGOS3#Z8QZ%|8%dS*Rccv|R=B$h9)5W;Jx>G`+9ORtChr&tRo@v!H_>4np0$i+)8a@MXqKd9bLjZ@8XHMf&WS9|qpe&66L"
    "7|E|a+1*)Bj!M1n{kzw{^JmLv-tf2ApN0tTLfr9(|NiYi|G(b(U;dvz{`}gF{q0=3(f|5q&z^qvc;n0a(R0|T*CTT;GYDZ*PS6*?"
    "=s4#-F+g4Q@4xfPAN}jM-u(R+EDG{1K)O$HP92q^K-hYIG+5tn=SqE%A6QD6(1fjIvfb-~i22gLee>-<zj*P77p_0r*jUS#t0Q*7"
    "ikt=UgmL}G(`#R@t!^H8PT|2zK``nsv`T|gTWOCgNv&I_x;01s;6Tb2%~2V93rYM@c;;Jl=rtC7fgF3fm;_mxEC9x>2V0xZ(?_Xl"
    "$7K8LoEcp3cq=Csn*mp9{j1&etGj$f@`i}TWxwkb{`|qc)b`<!Ykc(ATR(dD!G}Lie)ajC+jqArb@ln<^ua+}Ht9=o`?Oo~gN>`7"
    "Kl$v7^(S}JfiUgz;WULKCjj6yp`EZv7iriE0x2G^XKKxUDpqR^y8VVUk=*0XtQ$f-?oq$h9<{{&xZ9h8c(XU@%`6bsY^cM!YX?U|"
    "Ug-ns@xfN*sGtdAC^+YIhQf|nM}&bq0oXfhc6$bo0fs>$#;|L6(9mO!D*#9b<i$ZxncBE1j@q?muhrv6^?Dw*^<ctl2SIXfhKTyw"
    "XuQJ^DQTF`WP0Q7gs8P!wRW#MGNvn9X{O7A_MtP1LbJ=mSk%x}ZKNZBQSDVbz41g=E0uDy+pG2JomLgqD+y288=VP|9+L6WP8vr|"
    "3WbW@TD?@~q;VvSLhLZH><FAOU2i6^SC-~NGmIz1glGDrR$uJ(#b!F6Z`CRzt|UnnNlzP737(&0C?AD++^omvh@;f(NS22~*%TCx"
    "p9r0at_{3C0)qj_w*7G*P5N*qyq(<@WSe!&0HC5<s$?tCg)kG3hGUVzq&^t;MR6kIxJ_Fw*4J%zt#Q-R3JzCT51lwf?77#V=nuT?"
    "Ii=4}CKFzt^ryi^lMc5hTptvN3^#6NyPa%(y0G1%I;eA<A!y3o{#dAYN5Vw&g6JGMnGEmTFp3#^b;r^JgcL$eRDibQ=>Cjy;OgDt"
    "$7!tlK>B9yaKEv?d$9Uw=gH&a?Yj?dk1eqiV%sz@P=<;hmMs%~T%IX)kgeM8P~0Bd>kS#P01QLafxXu8?~G4w<O#!o3@_Z2I;q<S"
    "plnSOG1M=e9+!ftErl;hR7)azB1PjMX^y&$!tr!R<cqb3+4S9H?vt+$02l%y1ny>wo1SKls_jw_ANjY7%j?In$yU{&o0D`-xBWgk"
    "giX)~xucy<;ofGl4v2k~D=13o%P%I$^muOr)qAAfCN1g9ZECINdpb^R6rOF@w|3KeFfbt)DCDMc<3@__r6&EXB=+o49-KV6y_?$_"
    "A8j|+y6AQ<^!RX8{Nym$4V{4!UB1~LHQQRh1_*)|7lNukIbNvIvt_;4(_w(JhN_*iJtHsE(r!yD$Mze?%-MJ>w!E?;%aiT3elevz"
    "yIrYky_PBNwkLfpD!MP4xR=w$io@hVyFcw%+ZiG}W4(oj6q<$Q3=UL1gFMlLdqWSP5Z28{e5&N>G#!==iY`yn74*&{zGY8r5v`AF"
    "CAivz+KaWx<uSZaGpaXt2agYHxA#h-V_+>E_KbtpVHd6pfSgM#`IIgp)VI`yef;F16x}*FewIJJfBal)TCCye?j3LpD2Ex-E&G;<"
    "OWzC4yhyYat%;6WQm<rp1}0aOo2l3<ndNWoIbQA)Er8$v49PT+mXfIE38HqwBb{|L95|lBxGO^DN9&Wrq`bb{S=CU`f(gqoRO2GX"
    "zp(vf#BE`2&?Xeo7HnCPL`4kGO0JLzLR!Rs){O+Dd|ej0pbxVw<DYuMKh;JLS{)Mp5~aTZ^)*yfOw=CLl3rdq8RTZfapFwk%nKLd"
    "K?g|y#1t<ujGjXLtjim6J>SXI_Xqu!KC6_Xcp<2z4`OfDz2`<id?^_7+Rn`5lCJ*l(kfUr8H)uWXMZTgf{G^q0PvL16@+y_(>4J}"
    "kBg$c7-$=)ty&r%^b4vrc=*Zn=YzuSarJsR%P$E9qxAD%-KIbgbFdhJa@|s)xOel~#*&a(q#FM}Meh~l*mdT4UhfUO2hwL{mM_|("
    "D^jG?EvdU_G%>xgv#}Ao8?!MlJF)w?uN$1$>Fwy5Y4xb38MV4wlqeceq>84BEW>hHS(TOETOi@Ry}-Q}*P8_c5x@fi7bnj5egE(G"
    "2ktp1g6U0lt*AdOx0b0mluA+I1ckvc0<eQdpSt8{qwvnRci*d$Ka=o3mi5i*&4b!aOW8p!-GLzzhEdHyDZmBHcNd`dcLHlgerK@$"
    "P`tBS+b(5vhD*SlA7sJr?w0rAsPU=C`T|z3^AJdoBx6HZs1Ewlg~D}javV*iY87obA2P>TJsG;#I-CcaXVf-?LZpkj5ZZ<J%FyOP"
    "X(j58jRnq3`)3(19rlODy`$OX;vqg7;#^P#8H|L?OXmZZ-k1#~ki{GD%`dcDH#K&8mOMWOPls}=lgHoqcfX|IJ2Y|IB0qC|QH!Kq"
    "6OtV-f(J-h>giYuj42jpBq!+$m-zS;9)2b>54)bPTV0%$d9>$cq8Jq7O{FcBrI}M>eyi<GO;X`7rPX_1{-@8<i&fj;nPQHv9Fj-d"
    "(|&dSoZ|KOMA=i$*6%#s?sm#BppzU5Ow86?Vnd=slT32X8wqgbBj3oTtUoeV9{HCZ6ARBgel&^p;Pv+($$HYL_?EA45HS=?V4~5Y"
    "lEK7_spyNdrQiLNxbQV!%p=$^$v`tP?00w3k2aW3tCOR)&PH+B?#6t4FzO9c-sDUu7)ga=@xT<HdS@m+$9?$G!SaG!NXOhWFYot*"
    "*Y6GA`+u*eA2oP|jm(B$dHekNx1WQ8hI4_!QmA!rpe;$mhb>FPfgw{kY~kx5v}(Awtq)e&->wJ#d54`%y{t8%U;Kw(Ru0T!+Ie!f"
    "h{Yk&Zx1cKizNq<*`AG##qqHh`S_XO!NaZArh%y}o|5^=p=V4H8-daqyKzf2d=(8YH<b35H-M*)^z}`Y8@X|UbP0+ZgF>?)n$Ud-"
    "XZm~53)e#S(+;uRbvLTwubxOBKgRxeGzz@KPS-39Qd^j(O9#ZU#!;kmK%XAo7hnBt@#4GNW8nzLh4IF)#|ADA8^&+`?!QG|2u=UV"
    "Y+@{wx(v*|?M=<2zB7^7xe(){<MY0`tA76&d=EMMDS!U=<{29ADda$=I@KoMXau*`JN#xWRP|8LLTalB+Z|o2C{kg7RK%e``-8-&"
    "bRniu9xvx(nn80YNSG2NDI9{B)ClCYsDC)YC|)o?nt;`^q0^zEm=wusW;gH3bs8IDnwLEGK?jC97`j@cb6P8<leF<%GM_NBS7s6~"
    "%mn5`4CN<Bsz}kSFA+>ccs9irS9eOw(%#B`O0GnD*{~>FoVY|1Q5NvCh;NwdnadRjq+AGa1Qo;>eS}Y4IYM^h_<%9J6o?}viXjje"
    "_Rw+6kC2FKW2hntHfbTlp4@HJ%Hm+a*(TNN8=3~Gg5C&*X(~Wd1XnsesMj{{fBA&B08dW^hrD1_aICF^ZEuK4rXpieKSFSpV-cWQ"
    "Zs;TKXqi2cC3}2O^gD!K$8a^m4LO_!7#P$cn($y8jACwEkM`&Yf%{BysDvaGmgJ%X%Ra4d@-fO6<~=^2r5$<LBh#z|Q6J;ua1_K4"
    "#ZQz*4i~VQ+UZbg_U4m;NDA|_-e5zF)E$JUMzRU<EC~bRFo&`wxnBv5@+BJPCOD6e4TK|+1jW;lP%<23Nr+`p$e|4N*B`F_^dBDn"
    "{J%b^X0&?4sZ^l9{)eS^e{uJ{KOP#jZeJCJLS4`F2PdL<EUw*>Z-3lfd}3JwdHPgZxVN1ei}_K+W16*&R#@w_M5VLQsq6{TsUy^c"
    "?0&yp>2jVJrht~LYhBasmZZEO6^-&Y`}y^PMM2%Zh_b9|IQkI4K+WfYnuT(!TCE5f(XF>F*g?E~neDj#CtH<ru}1os<L%nw{r$c5"
    "?4Xuc`X#e7FgqHcV2BY3dWjdV&A<Kq7fHW6mH<eMD6e-PeR{I?)q$zT3>hXVSFH|=hCqw9;_}5VW<XFYZx1@eX)A;pZso9lu)KY;"
    "v2*{ETTi}O={B0>?P5EhwPag7Y}fXSD%7;xy6%`-amNoS=PsqDroAp)JU8QQZf1^`_6qCA#mdgn&XPDR8%oKCX-OL4JOM9?rjil0"
    "(ALxWey?ryT^>O|`po3G_uBVnpPxSi^g*qqDyp`h?ml|7UD_>0NH1^6d>`sGn%SMxYQAP;Ls=@Sto`iq=EJXVuWoJ*ay3)v8lA!Z"
    "N^a%x#>r{5-9p5+u4s&x^{6FSDfMoCef`nnyRB*ub|AAXg56;)*U<GAXW5OsHP{~x4-`rcwTiZ7(@t0D9Onn!Vo#;^a&Atr*OuzV"
    "0$FePZ+)|S<HOzi-)>zv<NNb#bJt$JB6fxPPNiEEaxLNUv%O5AvGgdj^v&_k)2yv=jjYitgRPb0!QqD1YE}!Cjg_r@;b7D%5lg@g"
    ")2iZHO)*ty=hnC7>M~3es+~3n3~+?f70HmhuBCkbUmyPF9~Ogt%0UcC15L{r>VQ&LK}p8?U(?_w*&bn8{<t<oqmxo&xU-x_ExaVi"
    "xDEJy@Sw3k8OOF<Jb0R3esEHkTsq7YifUETpDg_1@q@n+nwx+P+CvvG+<^r32D+)*zQlKbi(P*GO|yIhsC`Q++s_K+Z;IUqr`h$}"
    "r>CclVCcMPDYB&62v|Ms<qyiBq`>l*esP)6i!ex7_K=1_%mz$RMG&Oh9Th}JP^D-0mfA<_&rPAF%IKS1ALsk+d-q$-97!1B2!gw9"
    "$g%ZM|A&A1dMttjn(3(gz~k(f%6$+KInM}2V95b`J+a*yG>SRG#c%xM<He1|vH3u$Q0+=ROb4W16SUh9$E&(!X*vNKwgpS7=)yo{"
    "`><V4n_4qp5k@NQn69a)xolp8y&8&YeNEC$sds{?*$8dvhNHAQYFB&u)s0*`W4U&5_q*R)yn$H*sM(q>x+1iIfKNsDs53MTanN&2"
    "rG8q}U=7khyrGe8SE(9er!%a!%lR6H<5sgh8qE-~^|oR{!1x<4KL4YuiVq}s0ANg;qvzlG(fpr$zsLKTS&P3IwI_KP>FQ9Q<lNYF"
    "3}T%9^kM3yYm+~Cp#@p2B(R1kce-B8nDBd4yWIo@nUgI4fQU1$4{Nlteu55;#~|21U=4O%S#h}O=a9=2nU4HmySP_ul=^nZ=;zyq"
    "C#`~^S_~6XI)=xuIl`%x-#so02<P+9pHIGYkqFb7W_ctWFb%sn41;K|H`GB*lUk)l4P{})G86|~*;wZSOgu_z{nFSE|Af6fyCwC6"
    "0pN?w3xmOaIdj@M)!l~HZBZC5OJ&DPws6{sc~aM2j=%GKS?q+8V}WD}4TTvlY1`niqb262XTJZMhFSZ?oxN&baOl}fR~-=DS=wsW"
    "Yi)6$;5g(7O}#!Jo$z<kC*@}CwAOPX%+SZ0WBvf`2P7xEb40VIO7=l7z(vIYEV!I2%0gLete>vfn&X<oX0wX*3x-%Pt}nehM?OEs"
    "aAuy5d1BASY2SBCY>G`sK{=^Av=qH7Iiv^0Y`G)V8C<eKuvM>uDIdV=W0!nmvDDmK=RB8!is7-z&~O+~b#&tV87j#UJ`#*kXxz7Q"
    "Qr@f_DBa3jau}lfUcAb9x#ZQ0zWH<ez|1inUmOM|!&Z>Z!t&EI*WMWW!OKO$?IUv2P-?X%7x1JmPGTHo0z@!yMgWj2*RICjexYo1"
    "<LBlh&z;E|s;BZPRlM%xzw*&8PB2YDAuwLk^z3O1BXuUKc&3?+-yefS01f;58+8v20w#=8gs3U53H<8a55N39hI;%YOn<kY!T|}C"
    "80w1Cb+)>fI30A$d`@n6S|i6EA)>KHS8rQlD0}MXAjT8~o%c<9RUuU9>8q=0lw(}d2ZQoV2(2EfNvHAB42wB{Val#;10;#Fkb_{*"
    "B-z<<*2~?D?dvqsh|&0esO?LN*j_XW#Zv183i4wh%z~N;sg5f48?_<@0AI`hhaoe=gX##31bg%z3X@)oB0+#52xOr3WKG|BdSHoc"
    "I7S!0*@jFQw3TmuwnTzt@Eqgu5+Dg#hM7OLQ!ipZ-}v>b|7zLCWK8Jrb{B<c)KVS9qC6Hwz#T*Cx9fzf|KX<(Z6y(y_C)f>K^%#b"
    "pgVbfDmmBtb{i!@dn9VMgE*Y7JDRMYflCOCP6i#fYV%>rrz$g7FW2hOZmULtCdpDX?c8|OcQr_-Y?KS3IBYri%CC<Rz#p0l-F>{4"
    "*{V@7pSz}Kcj}`cuV0jo<c+eDqfkUpby+e_78)qUp*V|qo;l76gd91%W2k)>RA`=ODa1p235L~ReQ0Utu8d!LeHMl7Uwy2;_Xq8Z"
    "TOc(SA`=rXg$-KqK|0XS)9}Nz_N0O?H5A2cTkX?y(FwX(96W8NRZz4%SjV=`or}Nt)@(H5_dna=Hg@RctVn?xiuYV6LZiX3*Vd#C"
    "dcLg8tT&RPm#ZT7#`ea|KYXiH#mV3dXZNE<-Dh@^Nhmde0Lq|6PvyJ%NvRKt{a_Fc2mEF@`lPA-=1#+x;=?mjUZ2+-j7v?Xdf*&o"
    "6D!Bj$NQ1-@C4!@PrtkuOui1$;oM11CryxX4)cdhFf=uHE*=l=fB9RWxH4ljI2=g$yvYFhcMsVAzBl&A;;UqWAQMzW%=u~36CwP5"
    "KEZop(eS8P$DSWQdu<kqF}H7I+GU1yrxKHIwcDXb_luwX_OtAMC&qh|m*-yj@k`S$pV4gv9NBFe^B*_({2-J*3E+Mhp{m&)y_+?6"
    "((a?<#a?QmcX7?UG(P@nw&ecRU;SNs#GgfM>q%X;WfkmJi#df)4*B>=1DKc!p8eirG!@P7mob5yi%!s{==Ep;-bTfkUGi4<hnk)f"
    "<yNoL+^mp?UH^%6K|^6H!kC;Nqg6C$V5r2O3!VM5^HY~&d}k2s2$4av`r$3>_TAKB36IVg?pRJH+x0D*D1y#l3~D8jJTBBe@4fo}"
    "9l!AIb`p=HWCT4v&G}|7)D`=q_dZHIcV^~|3q*>*6Hfdr&U<x!DioV!M~!#xa^T|CDB-ie8b+_HS8nwuExjVUEz78ya=a^%D;qT+"
    "Yaydvz3#$_PGBZH>Y?3S+pQn(FWMvukQVMJoqE_NF0zU9C^1T8nN%eZH^1AgxHSy<JCnRd%BqXlfI~p8t`B7mr65BpX->hm>b(LC"
    "7htzsKTL}w;E-iQ>5fH)m!r9a)}8e*uRb^P^2G#-qdG!^HXaCZbjstQp?<#5C`!eaXm<s;+5pPNo3CB*qihNT02qNp+h}({mNoz!"
    "cT5{VOoDbyHR+Y2Zoz1|5CH%l%tc{O#DjWR+CxI5r8|lvb#a>a@wAV^>a|`4kvn2WG64nGbwZ<JG)Z6pMCf4M_Vib7Jhpo-QiF!|"
    "d9imQ86(cz;ygrXoDKL0$jgibmZeA75T>RR-YJhjFkQa~zy^5CX00QwvW$<e=31z3zzAtN7z(-|H35WTUN3H7J)Nu@!v2W4P!-f+"
    "3l2Km$VHK`CLa+*c_=hJJ`(jID1xE3;R$H$C{!btg)^?@czA;YBt+E>)0AOYh|OCVInvuvwGHL6iuUT2qhQpZn231JOhO}hjiAx6"
    "Cp5tY#zS1lk0YQBjnvtx_sXI1kv#T4TA;t!rEhHu3fm<^phAJ`Uxl(C2ai7{kFFz)m4vWCEEU&x+M65cr5jH_e_UR8y!pr`YxE2|"
    "oIt8>7LAy$N0Gj20FOGY4~}lMbIYB<TC-~RiX7g7t<HXj-?tM>gOH8t+>9xsrS;$3QFdF+<|(<cF}b#+ez`98w>`cb2$l*Mulw+_"
    "Qa)JPEZ2`a;z<UOPDiz{S`?s`jvG>lY97rt8fQ;x{PszxB97JcNFyzfg4o*G*cTl^h6=^Toy_C4+Wz9+;{D>*mRZ@awXz?4-raa2"
    "uV!lHRRkzOOyiSX>&qPVNf*BP_{L#vW#{CH*6Hy6A&WSxhew5aFI_AYy7?wit{Eqv{AzLGcIn%%N~bt|-~>K+T)g}4Eq%!hR`9(}"
    "wgi_uQcdvY%`=Fal<iLh@RntKA-DrEAVR1*1or}LKd7gzJ2lU8*Y~&wdFb)8v6!20FW)a@a@fvB?^rAq9O<M{JZ0(j)R{qo><WdR"
    "ui3Tg#ozC_M^3zJD?k~629!^$6`1Z(sFKIqP;MA$I)JorI5=pSxuGT2B@M@H4iAqw>PmQOj$PV$QXcFLgi?H=Kea2fJKFkBA7|fR"
    "+<bqfpoB&=mg^g({ihvr7XUNoO8Ij_DcRWj9K7@)KJjx6eYX3gARj#0+8Fd?TBX~&TZ*YTK?o+*@#nR-e&WCM0$vo_DkGc@N=MCQ"
    "%}u9U+glSCx8|>|v*){7p7z#EUM>hsUrp6=T4-=#%KAY_NjP@e+h2wb7Z#dNcja_R-Sq_#JP3l6O`|bEN}U`|kSrUpdmL?$9+I#T"
    "!_Yl}qn9s1L;?#31GH>5pB}bLRe-_!X8AWA`G(<a3N8q~N1%@Zu-b<tsV5(-tpqJ<3O`Dkr@@)jWO$0;T+B;QGz)o*ga@Atf~lyR"
    "&9%TZzxJfa_VQ!GQL0w#%)Ou{zboF^^KsB2P9GcrreQ!fi445~1Y)stUYbdD#wU;f8)Qrpr+CW8`Y|XFvRM?3_)U}%9Z2z7LO0i2"
    "f4sRU)}OVqD?(N0nyc-t&u{PfycFykx-gR7e>Ol$%}m#el&0}&n74N8>t*v<T3X|LP$WsR9)J##ByaaMm5e)jOWfSu{^ha$;SgPN"
    "wIgvCu}@*P7lIrtNYNZZ!I%R&nCkp&8~*Clr@QgH-Gvi(=hV)sZ8RRf+R_XJQ^GV&kP2vig<zk$>LUU~FvOuK3}m_xw%05_4v&9#"
    "Mp(6_B4eBt3|Rh1vb=q+u@?tB1j#ZH&_iNJgT;<|R4%WCIA}aXrow8JXU4)vB0@1Fi*r8AOH&>Q@IkI?_b_qtN(7<Qo$HPLMPv8t"
    "0TA;fE=@yTmRhm-UEEm#gu8;1R$5;buRnX3&Ft*lTl(VOAMTvox^egYI^}jQpRbGu3L_OvF&d3#{`q%<&ps>t>{mPGVcUh)bAkqF"
    "Kp1PQ&c-pixf=SzV$<?R*{QK1Aq@{|fT1@ALn^n)XEwy`yJhi23mYaY(+SEOj?z(X^Zvu)Vfr|qS?<&pDn~#4*{4}}AaG<a#-}%o"
    "){eP#{di^3x3(VJUWeU-4IeSk3OjHpJ~cibaL8|$7nT}p3kzRw?&c0ljmHP&_Tp`2Z#BQO+o|kF!$#Eae0`sNd=Pz@VV@p;aoE}0"
    "-FTQiKCqPr%-PFF`?-F1{rGSRY@Y=CC;I97vy=R(v~t`~$zX%#9^X3DH>zj5=$I4PFYla6*;2c(54GykU}F-9->k=0dcNH%uY)m`"
    "p-d=gfs^q`QW|V)@6^~gO2iA?^!#(Ly-GXo%KHcTmD1f0wx3j2HrwirLcZ?=f%pZ%4jwcM10HUWiY>B1JkHUcoLU+%y1}B&9ih7o"
    "SC%rlezi9XS1IN2i0w#$awSwWLiw|oPQuC93&9tDbaDRs6HA5VQ?!spD*nUlg-kbi)I9y!SA~ymZvO0pwIk~&$K1Q$SSy#R!Je6r"
    "IJkjP(hweQbf<H@*{8YSVrFSa%P;IdHF5`W0wrtZ0@@p1M6EdxoCN0o?fLU>`O9rp0F9H{Zn<CR`IW8qacw%$7=NzEPMkCkn=Ce<"
    "z;s&a4#NAZ<~;NA+n27L3C=sl2@ijRi4Skp?`)epPkKiqQ%nVeI_x1lGblfQd=i2|fb|S9YN*p{7Xgj7J#mhozLMZWF(weREnVE&"
    ")arwQ*UYtY@1}cyBikRA6pDWq4;~YI%@%E4Z<kMx&p`GCpEm7C<oLzdg%_;|FMEt(kd<79AvtzD7UYqmf|1*n*H+hzZYK!0B2MvS"
    "{>{et>lIH5ol16E>gLU70IE3{)YX+HESGg{Bb)a;H#T+gA{>lEENI08gg3x&u!SRR0F_W%MjS)7TXMIMt3155^qb7n>)G`6qvocx"
    "z0r7b^ZFOcNT3M3s|heBKt$KD-Ki)s^<wbyOVi7>4>yNjZb>UtKnwE$e;7u+Oxx0O)lQR#sUUo^llfrV`B*^ih|cQ%mqPtXSGhM5"
    "LOjGfoGlup3B#H(ynV}iZ*R(|MxUHqUmrd>ls6RFafv{#XZS)6J5C~T3~XP=sE0hfffAM(G!4i(u^U4&Cju*2)DJ_x{i4tvON#T;"
    ">I)a6q2c+n;7kHSDMt_S5W+6D*Gu4b8puXL&sZSp3wnd7H_1g~LBPfsHtMBfUKAgBXj^5CxpV#>{P{K50^AGmaLjalvY$nQGx3(x"
    "Z^q>3|F_q$OVN>0tid=x5l_z279s2xw*qHkFaGFF1O<Y*V!S&H9@NlY)o1tB+NtQ9&I5F4Y79V2xTh`*PXOCa#e6e{1cgkO9IAwT"
    "_0206uEr^#^RUv`>9=d5*#{`Y(S>?b?SMS$4Kx7nIhXX7P-Sf~?fAy#{^Ff~@#>$wP#YF9nT_1D?ZWn&R4X7pw@y2XN7E9+6EM$Q"
    "p(IDsEogJMX)wA&nf2y=Y%*qgKx1g${Qd2NOn&jnq9i)4;UM9~j_!Tp^foGckF>LDV@eiNo#<pT`Nr91Yk;6p3->Ugc=vFza_}`E"
    "oJdj$OF}KNzEV9MvLn0DdFk4fTJB`wlW(9im-j`tt>K&7t4%<t2syh72z{c{FmyH{@)2nEO(@7`GCRwgM-t9FSnsJS9JoZFV;~Th"
    "_;9$dfW`I@9z~DF>q0gKwtP;GZXR8E5ldbGXm8!FRdvKc0b{lAtTfcFf=FetQdRl`oSO79;~^RBUYtz%;v-@pwU>x(zRA21baZI;"
    "@|EW%BQ1{BCPHnBIo;|=u^{MS4R)%7Pa*NCy5JsGlmG%=c!?yL;&@WA5ahy7u08+GI~w<j5`0BRUz(in#?H6+=>CO^;pgAJQtv5l"
    "z-m~U3}RYKSHC;lO@V!h=o?p17o&)dCl2@W8=4{xH0gAw7{Cq*tE!9JF*NK?oZ;aZ?t@fRJ}eehj^34q5((!1amx`&(NT%x3J*zi"
    "!$3iQx~2OdAanQY-7l8-361pmi?yRTX5o0eSu<x14qYHZ4;6DM*6j`>C1Y;Ro2?LeD`kXZXO%ih4s88E?zpC`4enSEcJz9w%byEk"
    "A+HIoy_GVfTIBnk%4-~_pozVTiyDY*hl>cx<NWsCN(_9>n(@ZD7n!~>hnxS_x77Wcf86_p=r)1Gv)-Fy;~+4eD{FHw*J^5wY<rwV"
    "ijU7~AD;+oA=L`)x8WocV1jcw+fBscI3FsCwIGBTrzVtD!<3%b$i*<57<uh?pM*nLjMKSbydpr+Q7vQz{tADgJMjzn&wsP)Su6zX"
    "m7yO4G1G#$1jzVk4>vGrwV+LVw9~)7X&p*<*qrGs53G(R9t;BXbfezOJVB9Yw%_MX5Wo|KiXLzP$6S9h%oW`gw>rXc8|>6D(`PD|"
    "M>3`I!4BjTb!7Q2jE&%+O?skN>NY+Rnn2&p1`W!KKr6c^(4Bg8Dmk~+6n>s=Eqgzij=U$C-|A(Jil0_>k7a<%Ez|>3f*W~>z^BW4"
    "PzF*H25f<*DFX93$CC=jH9DLh7(oOXoAqCOeRd?+@BXg!AK!2O?FTu2+|OQ!2UDS=XT<3mxqTPf`>?QntG)4ccIXZjST6M|8c+rO"
    "Vz+&wpaVC~7_8&<0IAD?*esj-#pC0@y>;|gHw_GR8QA6w+7Ti_8!#GGWh|qfIp{~CaV9W{NoM2vKYx^Yve}gsq_~CcEf05|a71Gw"
    "IV8P(0Ol;f%vJKm%(iA!aC~4Uqd5@xdZR=KVc$4Oc$sF6@7Me%Y4GWRCtnR7HiCZ5@)^VW(tX$ohR6`stX1W@hD-VS!RTsCAQDYc"
    "PyYVrCpSMF?mYvCxkOMu6C(d%xBu&7@{a;Dbh~6wZ97$hz+y2U!x0`940EVI;2;ri<n@Sun)&?B(&EETdRHf>rv)2-@VI*8?>;)b"
    "b%2-qSO}hbJ~)0kDN`~MMckxY`QoI0tJAxag&o8X;95@?*K8qcwhx7Sl5a;D+jP09nHK~8`1&_b3;AKS2=5(thM1s|R<={CaFH%I"
    "Q*$&A<Bq)$2#;e&yZdHcVI`2HB*w3MSgqGUJ6Wo*X9G}8XABvxFBQQP!77RjX!Kw&-S?8gGgx$*iKYzGsHWywej2nM6to8w>sJ2p"
    "-+cD?S6^<v_pQkJ1tMP7p@CEZaEbAC!~NW>S_n6Cf7H(ZQk?z|MPy{;@d(-ys~DN2VE5$FLtl(Lb8Rd(kFc}&<v$5V=YdcF^Ceg&"
    "FiK}A@f^(t)FmWx55II52_tTU_UIrnsB}3=XAU~9Tc%0J5B7;TP>r(&2}^?3Fo}MvpC(z%gfYSfb7{KV2r00i;cSdlDc3O_ZPaD}"
    "dl(<LXCoGCV4RmnOo|%xa+O*iR9k(qN{~X3k}<;*Xwkt#QZ9eDAwZ^H?pDL7a)B*hz$+jVk59#dJ|1CRBk<jhJ(Qo|qLjz)ZDdZ&"
    "T)U9Z(2m4*%Z$=F`}(U0J%!T*<>O2Ram!7Vgl!wvRaZe!719Ku?F-v6Tx28#q+t}NDUSC*7R(}EigLM;Wdv+TQZ&neG;Ppt_4*=j"
    "Ds-<0n;iyhn=*rexSw=UsH4_Rs@~Yx^Z3YsH3T)TuN*@@0fO5jGZpdUL5_wo3}Zn803BV^F}z3E0>}#9xEuGv5$9|Sn4(173z8T}"
    "I=TxxItV%F5aY%O@7%=M83`4zn2b_`VQB!mOi#8*6va6k^njYW75D8UMiawv0Eb7<3@8SI3Qu%knucx2Pz{qJWY?uFCV}il^;3{C"
    "MurphF_4Q(dJXh<Wb@ST)008O=f`-~<QSBuT@;4+0855h2n9ioB`B!SuR$aV$l~q$_T~}#WEZOpZ58ta23oouXgo_~ACuxbj+VH7"
    "nqJNv?zY<po&5FN->w`jEo^-|;CjwEPD(^-bk|HmRDuj2c9Tbnxmf>VPuY;{4cUbO2nv07ZrpMsmA1}4X#^-nw|$(9xhD%bCnvWG"
    "YP@(nQLVxGeGqA&V=9fc@&l@;;d}XN?eM5o>6WYYt<&1}iSg~T>ZlKZsQ@2~R`YzfI#JsL)=wrg&6$%<Ojzh*eN8DgkBX?Oj12|%"
    "sn96c-Th`UYxOHA)HB@nvwLW!tREk!T9t+*76(6EHg6nqH=2QOckZnfcK6eps?i@!6cq)ELcJ}@RkfQj#J260pzh+W)9oeu+qKTu"
    "C(vTW_r=C=`?t^7GR$@3#YV3xG<u?-hYbA!giTT0y_P@kM)G#6&;~#PRPf#^LMeVZt$c7WeWP~f{$LEZqlsYBteP8Z^-jfGP7gcG"
    "a5zS^{npwj@z5EKnCQT!O<_8#q#sxC8i7b20<(O6H<TipMN+PKhFPxdRiOzJ@xu#?a53Y}*0`GN4q&L^#o{k}XRdIw3BFJ)^v#Ou"
    "7E{^gnFburw4~jFoh_)#xwISU5fcq5nrrS=jdBk=iHq5|T;uDx&x(`Z4z7OFn!WjKb-A#&y!Zqt8GgvGR27qUod^z$Av0I07yo7Q"
    "+{^w<uTymNUbB~Jlq5>(X{EihFCERkvJsz`@c}WVu^xBxfbGh2xdsTI#KQe~G#!A=L#y_5u=3kY>0oELmFpcil=IzoUl`JH=PdO3"
    "!^bffwRue8QB@y#0u>e-!-OvvOKB7j(o^$(pHJK>_l|Qg&UDTGdxG-*P=4GJAm(#g{Q_}UYGnh_vHD>KA7Il=-qUZ-jFXe+LJU-g"
    "Apk^2ML_}_<_+Kh68QA`f>k%VCyltAj}4E;>ZMNbMa?@O0|FD15fTekHY=EIVxX<L7LB5k0~N~BMLwN~^}+~2L%?Y4E<;l=On-NN"
    "0fJzV=?vArn~b=Kt8IO=v#tscd(B6cJ>~`Ev@Lx2&4TM%6yz8f*f`oe*na$UwGtAJ`Erx)X+?RxEIvHxJ)vPO7=~~TqF@GR8Lg-K"
    "FS0aA?mSrevH^Z<I?Iy0QC(=X7dcPe8c_!@l1vzI6%|Hp!+1C6{#^;mirlH4UK4iG#@@+h$;(G6Ac(UzkB$Tl0)Vd}^Y@zawXMMp"
    "Hu6;j>9sNZuyuNeoQ%Y$=Y~BYm?Wc7h7LRY!!2JvjSJ!^JptI`SVUdhYs$;%!W~@pQ|y$F4R931Mwl>30wbyj`2Btq0(EvI${0-d"
    "Ht@y)UP*5eafyi60k2ItreRSY?{@S2)9n0u{fsT1^E#IaDG4+WT;X&aQ%~2vuC9L7uVq!Sr<sz?a4sMj{U*?Nf}Oxc#S_jtS;wF6"
    "vqb7_@ua=?EMF<0j^rA+U$@*|t3Prey6Sl$$^F^2$+upjgY{j%R^;Ux)aj5`-Al35RKhct;%9wmJKIQ~)bgu*^wCTz_sRuGV}dFX"
    "BcqAdF)bH@W`U`R5ywQdzK)GF7WwX6f{dN$@l#T0Tpc_><*zwsf9%Z}Y|Kkv3j4dtb1-lQ00NUQ*@Fm2y>P5_c1&?sDAnaVO6^O6"
    "sJj+SsT>H>LwKSLPGgg=sRUr6iZ9OhM@>1J#A2*uS9`Q?h>RN@4EE1D5X$fXWGf8m;vt_WnS@i5)yL`Dl2BRBl?SdOk*Z?D_Sw1M"
    ">tSee>A1Jv8LpmIP{y6%fHRy^t*EL9xjLkm3&TQF?;3^$vUD`adAk}|Y7GSwwi*~>hd>zqZZV@lIBwu@gE`vZ3!6-#s$@E5y+szg"
    "L#frSHBYuO+S+j=U2|q8JaZSKQ&W?5*b#?K!lQVORWhTX``UEZdEO>w2f8%q_H<b5h#MtmKiw`goaXLs@y5N}()L~7nZ?BHLps>Y"
    "eA_&H3N{-o29ELeB(2uEq@cPwKu?X&U43nSd}a*Oda$OG9E*hnipfXg+Ggs?^7I?eB5yWpa<}1jZMxC}i#<^2$Q<(ag~0a{(5o?M"
    "Ko5G5yw`WuG;D2%tQrPIS~dx|c>FJr_PJ+EGXxMMMbT%wSc~LjhgYacdifH&9z|E@USiM3y55590|yLN6SVx+K+0PK(Xu?+mlM_>"
    "rb2gpM31L4wa%iB)BNC=DinT@SUK;_lE@xnpqMEk0K|eukm>me<xT#SZDoG??qR&GMf-ZFA(dZ>$uEVW^KZRz26@rvn(F{IAovcz"
    "bb=9un1=~WPfmIszY=^lNp5(}SQM~hFbUT~u;dal4Cw@^1E>qX9@zAF@~fGQppI0h+3Qy4#=pDM`e^$Q?&64SKt1Nc@9u1DX9{=!"
    "o~s1>2N9s+H=L|s7BuykciN<rMFs^51wANX>-4{z{uV1eee{PLM_uDYf;tXdrb~AGyZsq3W8}s~T8AvfaTS|Z-K}P7-#CwuFXsm}"
    "!Kzv)_#^Mw^NeaY2NY2!pgf=!lKM{2SYfP3Mh4R>f-3@-CO)E__W|jb<74pI3(7#M`sNPsWEu~O^_`!{`+q4M{R>E>y$0;na2#AU"
    "%{6%Vc*p!#nZf_i(SE3tm&j4<ECO>VFDr(zzR_VwRVPh^p7Fo&zrW=~P1^?>#K2@M@VRjE?U(bQQFfbDWL6J*38OQV1>AuYyC;JB"
    "$4|eIV%+4P%#}#7S}E8mLqYljx8{GHE~z!kg8?*v1^s)ZI1G61pRU({&cqK>ft1@Zh|JL4t%1d0*LWRXE-!uho8LZs^dM6#XR3=w"
    "2Vdv1$JyF$;032Hoi>2Zv9PzFJv=Iw2*1~RB?P~6u@ek`xcTh3od#L7)T|C|q<aeG`ouvKUdk!kqGzd69tq-Bu7WVk*)zcqAaH;A"
    "^7()FlX43C=*emwR_{Ds*esXx#T`)_-u&`6b-kKCT`c*WRTn5nVy$UB_!k$-aBk?eV=sqn5BANom7Gw$zq|K9IF-&K8~x?S%eN1Y"
    "E18zTKKG)LihuI$ljF_9wQm=yTgx|YebWgx)7nn6cxaL>K`#ojX23d%CdTLDm<vi-IqqV1w*~Zx1`lSu9yP%T7D0HT$C+Kh)cR%X"
    "XtM+3#qfEcQrm#10?g$p(;C#<Rp=U3q*~d-t=3kr-@~Qusf+Zx!y^QuhXcBhmq~Ave=$%T0i~DfQW!YzmrW)9e_r6;nhyGe@I2_S"
    "t;Ma+@L52_8`L;Ygngl8D!12pvVK%Nk-#~w>Dtv!eYdb2c!%TOV7egcp9~|($SE$C(dwSOFNB@s8_#b8olM!HSkDl5^Lo*Ljjo%="
    "OuYB%j{@OHZ-6MwE752Djg{J(l2X4(FD!xLs>ibfbu~m_E_*e)Uze4m687w<;J}XD>1n|5;Rl~138dxrcX!e<<*YwBq(EG;TB?D3"
    "^51qUtK=KWD}EDh_fHtwP+7F;Sf);#xI%I|qPW-q2AwMW!*gd=56coLcf~<wakG}re*Lo#B}D6t4Iiy8e01yH^0PHJZcV5VFC0$+"
    "at|yACf&<F{5K9nwOxSnVsy}<X?le5Yuk;|ep{T5*0q7&+LH!_ch0<Yx((-_N{($cPQcgBUbS)7Fd>8twELZcWI(aG9&^DW<>H{g"
    "I^gKRM;Mgk3BrwX0UI=gO4;f;r@OlZ7mm(8_vLTzoQkD|`wwsb{jxviZ}$W$WC{f6V3Z#t|McIzy}DXyO!>QvQ}HUF-P)}T%HJ%m"
    "P=3@u>kH5N6ti2k3@*Xk|0EX<jXnS3xs5MwEbSEbzx<*IsfYI$Z~o_ZIUgzjU6imK$gTD3ie;uBf3bS7Tv}V$SX(*CZ`}O&^PFNB"
    "U7(^5kPzw%f*vpS;K_2wU)>Wjtk;X8dNARA`t>$F8wU`$Y1^H=aP`^??NMxWtJMb5&4tqNS<c?KU9_e+rs^#2A3$^Lv(<fF`J;?|"
    "0b}b9Rf7@P9|40QnoZKFxqyih^3cL{$QyO%E=?!Tcz^Nh;xGTX^<O?bie8S7%_XAa;|sqQR=;2$e{7uoLCt@z9({D$1=XP{xBBgx"
    "HUKecAT;e@hrNIeW3YFcJpbdF>9?la|CANq%N+fDxq?{&1(+P?WkjDB&{RMGC)(KgXC3_91<&*)|IiV?{NU!!y`#!$4@>VP@;Uv<"
    "ek$Z#xfYz68i^&ZyVzc?cye;wmlcXP$*E{XC)aW!pWvon9QR&`)?5DGF_T^fceW#Y^~h=lN;1(T;%hzH!ea4QI4;+-eXwKEcCl85"
    "f)q6yPR&m|`cI#?zF9yPwg9;t!okTf`PVmv|FSInRa)-iLo23fT5B}(vlDzGMu)?J<WwXUoeoZfF1~eU`s&!-``hbxa%<Z{{P{Nq"
    "(Dc*8;m!a2$MP3BvQ)#O<fT77|I!cN(EVL{9Mw`-_qT%i{&4WC(#QwLoN=wAPzR))#(E2tg|_D_fw)rz$5Jmwf){RnbfaDZD|z5("
    "O)yZ?^tt(lAViW{Y+gh$Pc(Sp2NP4@8{7TnczCS%R1J3f{;<Y)tzI=`)W^0rY#ggg;aYQ;Tg-y{dHtxM_jSdLyBY_E&md!${aj1~"
    "3?ubg^rau4ML#dY_lD3n^=JQaY3-+<9{u<03K<we;X+X}+hr~!u$(Z~Ih`sUa+%B>;LJz5|J|%OWJJ;rOOomzAM-Q8od;Xtv&r-S"
    "^VJL2&T_Nn#UJ?+6AtbN*)am;+|U$0eQkW^`Os}LaUGoh*z_Sp)<S!>Rxt3e>86fPK>IkwHNs>Xcl6VsUvz-hR^f1HRa@QTKq}?&"
    "hwy;Eae`*k^A_)q2K`a4$0Ck55~W!b8^vyFaB<pBYW~=y*ELbLuk_mu62R*1!K#2{8NvjHTsRl^93Z;fJI$r{PFMGi=Vm-FMT#%*"
    "1%%*}G#O)YJQOBICW=7EraWU~p+q90<oB=&vAwj1h;6>Sg{CW)&i^1pojF6sQvSF#g!`vMfMO8>Hee9;F?HLOTK(~<QJ>UPUB<(D"
    "a8HDfjb0(%gZm?ZCrI)*z+xyo>YA#ln974f_QWy!PP^FY3cNOSY7r&?jT|Qobb6;IdE8rE^^8eDv_oi-Ot%J7f&w*?<7E7dFE$ZG"
    "2nw+&z<>l9?4y2zsjt=11FsK^Ay5dsJc~?la?Bg@FmM2}J^mQrWjq8d;xp=*>G*u)6j6=1L!jEAJ)o?yV#x|bfjG~4IHIkuM}tQw"
    "o(*6y%3&ns>Ux(+Su~Kxz5bRAb>#jCAu*64G+$Ib^2%kM9i`|Dl}PYpAYCs(Y*iYen&0+ETrLXG9?X{{Juw<&P%IdX1buwMk9oWZ"
    "L45V;<4-<*^lYPQkFoye0!`X__VZ6qKVM*a@Yn=$ah|fQI$`8Fvag7_rMugYZ{)T&nyur)=F-;c<Fx@aD7SKTX}{yv+x<LBwn4n_"
    "iNFp8tUNthUEAtpMTS>Er)N4vf-)mhFwLn=t5t90s%n4Yt=S7dc<z;Vp1by^vH$VkPrdTC4@H`)R+F?tV^UB3AY`Zdg5wojh7ZkO"
    "|M@4v(Qd@&(ILS=$|fj?NHaDC%BYF@vBdKsDB+=K^p!uo_`-{`k&D60f0mp)uNz=rD3$7+EJh82@!^%rAwG^KW;~H`VxaXbY*cn|"
    "4`+edct11?Rx;(o_3Y*bfvN+oI8fTXVY6D>Z<O~k#iRY5wM=b)`YJW?PAGOYS=oG=p!I9dg<kzh=r8~M+yBe|{q|;d@o;bP_;lm("
    "XCFPi`T5F&Z!TR#fBb{Qt1}}vIUSp1Qd0rc%!U&K!>qjY<2U~G|MjCE{7*k-rvq32{Q1-?UPCbr!<E{=)@f#U^)Qp$P&7ahI<yWK"
    "v~0bb0nkR|RqFgZ(etlOJ{a}#mBoB^gNvxCd7AWU3k#q8@ym~w7w_t^FnskQGCvcEXeh23X5(PDFB(CTm_wnqW0wduJ@<X$`~PO*"
    "<#!knX*fLC9msy~q~i^;iRp4>b$|2O$=V}SGYwrMNP5qd?U1L3Lihi;@MJO5OgHAQP5<P7{nK;r%r*7HLG{qJ^0(f5{Lk+`zVo}?"
    "KmOtF-KDimQ))KL2S=w;vn}gc!YUv_W_|JY%`ZM*zJ0@=O!>lWz{|CUiWmS?Xt=+0)alkuU4tlv_i(V++Xu~oB8slI^1-cguNxm@"
    "6n$uFwrs&IKx>H&5gNMK5=sa)p?SQ#)ev#w;&kn3<6wQ?LeRF-btzZ}01#@xn9(tSlbyZHUf#j+Fk;yj#0BARS3fIPZjnUOh9KPq"
    "G0+l4!EiL)8DOwkE7V^3%QpwI;G!;KS~*mG2y_;Ymo_(_NkTVr-Y;r$)oKk~`_XRp@Hp*|3dZlUq0t9gmTPGMK>0br6&iYd0BTi3"
    "YYS4%YTvtm%hvO$38kYCNIya{^zzPAIOyUWn%6qbZndgO<F6C1|M>(FlSz>zh@{9(^rYHIcnJ?#@08oR*wM7jz0+K)r-Rm4Uwnkd"
    "jPcjVMrUBi0~IzMLu_>$f~rbNzccI`rY37*OByJSS~#qVjfR$Ob!%C@BXorU5<p~G_l%FpgO)wiGyuf4e#}Gp7++&hAN0zq-P+!G"
    "fV0EU7|}e~8gwg(G0Ye%*mI^zSH9c0kDl+iDG|^mTOW+L6lx`BStdqqpR6Be*H_o>9&X-D@7>Dme52EnV~Hf^%7)mrWLYx<7ZYQD"
    "F(=@%gz^B$%M69SdN%aq%cT)TTNX}Y6is>CrmJ8h_A!#U$&kCHoIU9`Uk;zNtBq-<G!flIK<fgko=5hW`Ur+yBsegz#`%O83q3Mq"
    "Y7FuOSWTBIr^J2}$uzC{6wnU~Yhu2#zofUDL#5tDYlv0vO5I^Z5Mp8*&6iQo^g<#J4CIbNOAu*qq2N;u`1qs*L`=<(shHHOA^l^s"
    "oskPG&R)UYKJ9mV5`$R7VJYB?PbWftfEh$QPMq5uR2qJx;@6IqT3JGRmbZlv8a{+3kv?548+=QPOIXB6vA|2ru3J=G$K^2C)jEh)"
    "M$L4!REfit86dCL#X@N)_CZT%F`g#MuWn{q)gw)p84$|Zy)3333~FUiO_RtzBuD#cR+i|2=+zOwYB{RmX^j#I(R=NI8J69Nh8yvs"
    "bU49x#fsb<m7tv2FSfx!3-2FyD}5lLv%ZcCiY#RMGyze%*#lRqx}s9Dqy{a?aLa5Bdp)39mU}!XhTMHfuXgF00=K$&XJ#CF@vM3w"
    "6g-P3o+HrnsOmF2VW)%UWmSbVhX{=|kA@9tIA}N8awsoRjjCPuyV51n@|qZx$63i_wM96PLH&ok7rT^@W`lV}wjGBK23vw+%(=ic"
    "U*npA=efX}6Wk=wnj+ds{zT08uwg$6?A9vBq2v~OAq!L8Al{!wi<nVt0);%7Pj_1aHgtTVi5KgKeJiv2`OkNN##1Hxhw>xapkNXr"
    "G}~%g9C`L=1M{&Y!r7GO*pOjMI6Ab@^I;|xL0D%r&M}@bs;$<bVUZ{mL~iUH{nP!;_kaIYFQ68bjcoN!TU8L+0F2Ig4!t~PMSxLL"
    "#?M}!@=WtC02wHZSu7r-!XBDQvCGR9Lq{Qkkc3@9-7@qH5Sh<{kVx7nge69FnAc1TlvD&VomS6~A+A)Fp_Jdm2!KN=kOV>$=HV<3"
    "#xO6BqB4c3nu?gx$Qehc!Pe2~!)MF)i@8sJ|AC^br@DRf!4lx&I!_Xod*<xLf?40{Z8?Ys3n_{_+&RuIv^H)({WZt9p%5GPksTA^"
    "S*{C8EK6Uy`cl0nENzwk>D%fb9xmR#|Nfm%|7z#PyF<pdX%r$Y(|{F(!XY<(<M8p_()#V=?R@6zXSe?N=`SlSS+ONP%mO~wpY#Vj"
    "c(;+(f#v=D*BFgJeke>4COx#r=tJRDarx-jSWD}bgP0cZ_CrAnZyT206}k>$KontMV9QeWsMfvQ9XfE}jg`=d=%--R&yx{~31E?c"
    "m#32k0l5qesw%)_`LlXB0%&<JR`VjoelY+`NzRNU5#hOR=Db`@aCL6n@h3XmV)nsCc|-44e(~-5e|zuxw@((ko&FHC%QUH|jsluP"
    "h>K-&Z;Q?GTK<;I+>|3H_;|C}JUWpN3y>^D+uC?@=qVO~qmpw{!CbZS!fVNwzDG_%doy%5!St(L5r><jUNq3hVZXOe;wLA2g-mv5"
    "uec*;P9^a`jP!K9=Lro1UTv4Aicu^NA0N(3-8uV+Bk(wcdo-yquwS%&XF)!BJ9qDXYh$mv-t@bB2wo<=NM>Q4>zw85iUf5VGzmx2"
    ">%;u2THdVxX8Z2v`w!OoOCA_wDa7wXj!p*a4XonE4~IgXG=~h*t*RIq)*1GY3onLVePGT${q=g3yK?p7_tN#jL8F}QHX97{|9A9W"
    "&yu9)d1rc`Sy@@$9p8Pr&*|=IGmRbt!vQdKph#&cDuSyE-AKCGKVoAdHbNl<S4&Atg46;82@t>l1O~*o9^2Dq+Mhn&miIQZGPBbA"
    "t<hawR7Ab`=J!6&?}@DZJ|kBg6M5&X4)iQ|IvR}-k}RM$i$JN3wbcTiIgu_so2~D*<7jGiabbx>oP&?W={~G>^=|p7Esjq6s-|ar"
    ";X;&NZdyPqGKLn=-5wW-^XE1$%gVq2UCSf2Lt4DYJ71!0!)h4rp=NjPq=;TVYQWV_bf}2WLz^$gawU#Pa=XoOTbi_h_9b_;31jDU"
    "GtqeX`fRW~YIGXjq|c7a*u59M$Ggp)on5%Sqc@J7=8L|2t7327>lVL!e&_SOhsUQo4#aT<fkCH3FOV=qWzhJF@Y0*tmoDVHv^Yd$"
    "nT#6Hq{qs0T|X**_u1;ddyjszJ#qTBU!F+1wyc<GeHvwy<?Gz7wcrvnd|!}iPW$et|Btr+V5<K!0W%RoMz)i@{HIyu52br=uzCg$"
    "Z3b0wiw+|gR^s14Zojttut5L%+yDE`H@=0&Co&_%7S4wTs6W^Dcju0$8-?0mtU3QJZ~rIZ_2tFakaBx>W~R@<?SgsqFOs`A6H=CJ"
    "z!63RRumBg8N`xNnhCC5Sjr1)M^9<?v*XnBF7jwU`EOsR|KLjc<~RQMTdTjfnQ(SpYJx&Q7+G98Op<K2W2e9EJ@`ZJ^Gm=T!iozJ"
    "L~*n?0wBi#BaaBM$i-O<`_2_56En7-l*RF#{^<E$<HdUZ1KO+He)oB(LAFDMCcbm~H#iCW@+UtEK0U>rROCD5PV@V{&aWr!&rn37"
    "nIT7aV@VpODA|WEUfn7drj_UQJHz2)Biz%#0nluEpCTER34NR~$Oy7$nD4u00DN-HJU%;Ts2c~TzpiyZ=|y}0df~Ny`})g^=>m<{"
    "<LD>`OW5{*=KDVudVgU{p#iwI;a$MqT1nm3n}2)h8%wvohdDHM>(ytOrRQ+$`QvxE<EQCIUz#{9;4m8Dk!$<}!JZ8ozc`tG?^OST"
    "&hVP<ZxY0LE+WyHN5=w!gIo(oa6bY74>uP#G8QzgZ@JO{RmX_Ma@mz!fFb6-Y3#7fA&yo<wv7-+QsuBNO2cleb$|DZ7o+2?-JSUr"
    "+UHm^&kqdKV+b=&d7qY@>R@vJq%#V79(XcPR1~)37#4%;4WT?{Ye(1+@U*Pc4;rnb+N>wL>LlunoqpLVH)NpW@>7=`Xt9__WkZhW"
    "4f>jI8^+{N?w$>$FYX*0uH%y+NW;?_Db?Xg6Z-Pw;9!^BnuqnSogk7C=)goWms^R``G@;YPdlB5XU|S2$D$;)hSPDq3HB#yd+6wO"
    "mbL|ktR7(}9a`;Y9yj+pV&$ZI)*6T~4pKZ^>sMRGbfQaRd!`d^OP9)9r^C82ZiyzI2=H9D=GX6@Fk?1>#kz96G5zX{mk}m``N-iw"
    "d{>Ki!QwQ8Lp;qFQ59Q`$c@5smdH-Pl0v*R#Fyw;^5V+Z5Qb_VxuY|<vt=L8jt7X*@CT|JgV?nIO0>k*jQ5?uwx$qe^Q@20%sxl?"
    "vAC`FiKq!XJy^rWVca(ut=GX7jj`-pmjl#u3HRJeZXH~@#jmXd)%vLjjb^SWoSBQWC^jX>U)J<T?ZN$O;}k7-k^LRDEuLEG0bbH#"
    "uE~QM>4z<c9tA5CJa;mxbd|<o^Vl8v>7)=u{=`wif`z1~*$ww=f68xsH$L`fK5mU9wePp4zS1_UMt(zCdCg8<R=^pMHUb`Kjq&~{"
    ")~@5{!Og3Mo13xo)8qT{<M-VC+xN$hw~WIP)Qlp;@d4bm-C#)<H--mmJQb48l)@qqgjEnw9WNvJu_cquSUd?vv)S})WV;55<Dxr#"
    ">tOtsy8X#S2A~Ha@|;3?!JPR*Pf_jVgnOQ^#T^5WBg?C3zGzU9Wn!V@Be(zvNd|+lvm?nA;rc-fv<(3iv#vT!%uOTaVkE#*gO1X9"
    ")Im|wM*<58A|4w+K)t1~Ss*PC5d+`^8*&UVFPOtQjG$sTfX(RxuzagOb{f^;i--H~9DMPU#<PDO9aQA<{rk@zep=x`)Ma54MkIYa"
    "ja)=SFA%^o2B+xsv(DQO`oC&+9?&T~mBAAf84-}|K>9$mEOTz#omTVbedsq+e8)yVIQYv>`ET3Zzh-c7UPEXEE(hB#<hshIPl=uF"
    "xH694>wI{>_F<#@Y^3TmR}y8PjR!)CiIQ$O`w6W4BAmXP;9(pk=@{OX4?DqDPdbL;a~&i5J=a)+!;AAfW9Mn7l#UAw?=ZdzLRu8="
    "ipN#=NLAaVmE7i9?xh<Sm;}zof?ST^zIx3iMKB~8c|Kr(Q1IZx#{0i1J6h@Dzlmqxpp2zz`0OL%bo=)fiwnP#T>B0|EzY2Crr_7y"
    "#)>$YLdrOBgazeAyZ&KAYP+MYWAkYX+O70kLvbuZ0IR=F%U^@LX+>^U9I+S2@WJlmQRQ?tYHYqtUtb5#U$lsdEDS~148Q)pKY8`r"
    "Z?12wZT|7AU;mfamoD-3_qW>bZ;ijKf9o>!<}K{Piauyt?P1`lyz>t~SUdUrO?Y<v^g;JvSFE;IuV*&Cy@Fq4*8gy^_`4<K92UtQ"
    "RZJxEnRA8k<_&i9yzXpIq<amh>N3)P!EC;k<5F*K^50!?7X%ARQ9^O?`tQ8*4Q%-hid(dz<A!>t8r3Yo(zHOMaFRe}J{B!4W?QFy"
    "<z!|^(Rcs+wawqZzIr)%^2=WX?V}t$So?!Z*Z=I+wQt`#*zNRAEklnfUu>%%ZtD*Y+)K;hwbC#L5m+1n0tkt`H?!akqEV9m&7WQT"
    "lYe#fci+sHmg9*lDTs9_A%?|aR*39+)qZgtb~-q23Dz|2N{!R9d3FZtM)8l{Sb6hX)P>UFgR|4E^0?By`1RDr8>=hd;@bQ5PPr4P"
    "-PARLxJjr5W6*dZoo!q7hI%}+j$!FI#E)93b}Ow)$ahPL|Lu}=g@C`A6R*Sjyvg%s44uS0>+E@JRJEm!^UERiwp4oLu3lPwbo2Vw"
    "xrGOnkGD@hs~BT?{ZeZ4W;(M%*Uol^FHQla^Zf7Yx8HjF*$*1KPn$b?n(L>kXJ)Hv8cyNO+{y39o?W#*Y;1Qs_p8I>I?l226ipQv"
    "^UoIT@1$!hC>l3i$a4*Y5E3xLqbxbGoOvD>wc$oQN~U7{Syome%>&1#XN(nBcgKcGyetIk7aE%>cRF=vv!<z(5BBYPD*=QFj$;@B"
    "rWUYbNTo~Y+HxAlHWPdr#=C|udwIj*?y^x`V44ZQGBio|XSUI9DbuN{NXC=<FK8c*Z!Xj8i}35$h+9jwcuM7CZKQ9_TDo=CfS!%z"
    "iK3a~*?2G(m0o)?I?%4=#xK8m^6H9dI)N3Kjy;?WELj%=b29a(rrH!G0v#sdqg-r1pUfw?Tnt|!0Uz-k#6>&fi9C=8mgyHqJ~K|9"
    "12%7x)StYHefLtbnB>w4jO0QiLOpUeLyY;akL$hq2@RGJdsmrkXV)(B!XieM@(iBDb69d^p7=Zmo=oQmGZ%(nW*ICQ!+ii!a6VIr"
    "(*hJvfA-?;jPme23t$N7&v6IJU1Q=|E_R;l4OB%B#Ho&RWXKXg64$f=+&b-bzx2;9bv8DiCZm`BIJWffOUvH^renj<w23M*ToR`;"
    "w2(*6r<1R&;zAsH3F9}{+(dlT5hop09Z0e^(`LFjl>in<Zx93TsQX*P-6hOBLxp0oTnf|%n@^%w&+wNU`nj64uBfSc_1@EahkM%("
    "-+S+!Pk!;B{M!%j{^;`&yq(zC$FnkT2c-o&39QvV|CaP5@#)XDYNNxx{r;oF$U~xHK18Vg34Pp&Ke`X>8(`hw_A81~Y3E{L<S2`*"
    "bP4IhM+bd%<P}Yk471SEGE+)u`p)j|Xwt3iZvFb>hd+P+`Tuz9?VfI1v@ii6`~}V*o9Z3u^h2<IuXOOx%Bqvib1XaUETLDgth}0o"
    "_+M2|?zB4}eEQ{1v)Xdi{Yn>UJ|u&oH8@M~@~!jmYI?eVFLrveTH9H;ee!Uxy#Mi&k3C0^#iG?kc)$AMpk02l^I&Jz+@{65v$NrT"
    "ML%-t&(yOv(&?vfe{sqm1-Fv7t_v%7oBOA;{$8c?%ovT6Q8mfl(2Z{gz?G4kMTq5C8gs4hWuouh$X}+MQ~Bm8_6Hs3>dLwA-1xme"
    "3Il5L=w$rRdivgrPsiowc<@eb3ffCV`ZXkCJIbt!+X@Y4?Bo^tDu<Ef!O1KWXsIxLWT%f!<4*0d+;3&6KBEpRpr#j0BiUp!-Tbxc"
    "(k*={h;8N)S7Q5v?j&xvq3Iv`<v(|auW1doawmDV?LL2}SAn{x+{uUCr~U0VWlY&YEak*A8b?YeM{92L`rsh{=-I*PxbpnzXSB~R"
    "mM$8~c$7uV)xso>&{wd_f3UG|P3TT$ifeTT%{_S_;bvvndEs9>qi!9*o4ayH<E;+mwNIIG4}0>c{R&z9mzl491CC+tR!qCcKKWst"
    "X$<41?XVoi$ry=JHUJXqqW${ed+|6yBth3V;LwYMFc}zHKG|7ag%>$Fb!Bm$ae4>$;GPp_GCJV?cNhGBVd&mWO408#(fd65QJ|^_"
    "U{#v?7kTQN1?{44zH*8B`tM$S<+|tLBoxC95TSBByU6iL_TwLaCLfK4y9de1gGJ<car(Tw_WQ%+x|YjbUs>=S;OMto9xQlNq+5Op"
    "%+C3?TN_-?0-G7T7>{@l#o_{i$3dKgOKBfZd2nDjq10336E{?howvWdV;y`RP2TC2CBZtGP5=3w&w&g<vbd@FN>{4ev+?Qh8alqo"
    "LpMQE^gijr_xjQO%sFy><9v2CA3-TRf}7<LQA#Drg`=(0|2iSQ@2B3Dyw4hcH5C7w<^3W~gD#G0_Kb_Aqqzgh&R>5@{_vAbxkXfF"
    "_jcubRqyjoU8kTGOGJfbf+{Y=ixi=}!w~O~{!i%yAK?ig5<H>F3p>v6v)r|dY=W)qSgG%%7r&iP-(qsZ!Aou!lX@T%kGKRZ+p4>3"
    "Ar;x!BZO<I)O9F#p2?oeC0CJ5D!G)5ZKM&N0@xs;cuNUZE^$|0&m)v``yYwVe`|g64#J$zV@o-ZjZGiNMxPS>+Zb^#f*)zzU4@_l"
    "Khi=|iIQ-@LakXp07p^E(&yZ>2raIo$sD+N<i<|>*=J1=Bqa>jd<=yxjJ8#E+S2nCC9^HYV~Z@Ane%e%xBvAQ_1!8<WTWyiUp*lj"
    "JBg&3Tk|obKNjKr-P+dEGg+U6p+j<5aPC~+=Jx6V6+@Ewn2^TAHZC>r>aN*pa_t^dYw+=i)|=A@KYhp4vZIFf`1Y2Oa>9(&(*{04"
    "l3(qQn;!h^m*LizsX+|~CM4q}1^1n8;{B7v-PR(+17QZ7Oh+*QoqwGspae&ycq*I5*!9BVl{KMA{QQSc4)68kMvPhBZ1nlN?@j;b"
    "TR%CtU8kKyX)(8PYyI-oRd)e~uJFhu7JM>rcY4s{eQ+M6r(pHC9p4Fo6Bm3wyS?v!a0K733K@D~+SY&mfB(aHXbs0s{di0jgGfL}"
    "pfe?S6%cA;n_s3%n*zDQJov|Z<2`W+7HGksQXW@`W;Jqfh@3o@(70<QJcE+A56wmutSXf2$rfnKTF9J7=oOAzL_q<FU*uAoLgHwE"
    "9X7~=y7Tc9=*uU?{T`TD(wT&$LU!2pk`lm)mz?49ti_I7Tgt6pSJ(c2yFkumGzm3({Q|Zsx2GTd-H-Dt@ujOpYyqXO6NT5a#0Hej"
    "@Yw|xCUmw$<j&(D7v46L?^)+Qm}PKE3No5cX{I441NQ0jcJY*qR~c?MWUUE@N|bHrUU$Y!U84&!C_s=X6b<C;iCD6}`nx_tVGiX6"
    "Ab?ng2T5uwF<DJJ0)Vm<Xvqey3}=oN0qEEoHvwoufd=L>Yz0FPVQt`=Vt-JpogHNb=Uh_Z-O>3ByO=c7NQjXzhM)i%VLV9|g?N%S"
    "YE`4wKRYUCf=R}j@Y5-~vSxC^N-;fO?0(D8D}w;Wd<33Hw-82kE7E$iL_%Mnd;I^}DIUiV1f~fDCuoQO=i`Qlh!$986e7B(O(nT&"
    "SUTz$peh2kjHzvHfKq4#1+W9uoT`a7UVQ!{txs~NeW*oP{y2!nHrPqT<Ea8CFi3=;bGq?d+jNkr=SZ{uzySs@u3(TuX%Ie);mTL1"
    "Z&Mf<0x(RXBoKs<38yV$j#9iFNG>%sTp2d0cu4!I6{FxdkHQR$c-<J=0m1<mK@o=ePKa<i#Ed|{Y7mq@Fm!oJmk1!^3p~ZOM#+j2"
    "g(Smb0Kp<w;6i<u8e8s&AZZ+Bk$8HZMp2e!F^o*mv3wd6NSeh^8pdISLxr)Xwp;y7ESu&_3APaEL}mA&b-(5gWM^0p6ivvjB5c~H"
    "`NgHpL?V_<XKe?pyy$vo3Y%C%v#+Ld-!eU@-?v7#mlt3fwEW3v)q?E9F4&mbI-*%wp5OGQ-ngRl>qE)n%4asLV4?2#ra{0lan#To"
    "b-yuCAgE`eMu513E;AiPBU@JO@>zKx4P&v4-Wdp<s*L?wM^Z$KK>Vp?%B=~EPymEXb#!4dm7QO*1ySydmSDePG<r(;X<e&}Zo}1D"
    "Dlqc+6pzkhEez!I86d<g$cQm%&*cIjWlMhdX&tN122HWklP0n!p0?Ek+3Zi{nS0tZ#*#m)$a-Ud^@9TBL){i7OB{uAFo1>L%nth#"
    "Gen@sWka9Gs2mrWF~=fJT)=Uj&tf65T1Y0dc@(GJ?pSP1wGO<P<u(>d=Q)-na<+-hX6Q*3*)4xn=|Xmy#VKm$4a;)9E=@-Us9E8p"
    "0~?+?akUAm>YP5Z<W_Ig8yg}hc5x74X@)Rop=AZLNpx04b*XUH8c&A`sjH2yUF+!j$OB9R8aJYTrI08lg%p9|o=uz`^`)c9sNuHj"
    "da<y=EF@IRLm579)07zDN?;9<hj*&2ozD3TQWAtjKn-NHFM5gr@FbrrEv=tlOJy^%9om{bC;v{@=qn*E%X(+b7``_G#*zzT?3@nF"
    "0isD^>RckTkP`~z&SA#9S2bEs2U_x@9kV|M!_aSbMibe#yOWb6>Ei<*2E}HhJed%aKt8P>+fy+zmIotp@$zzO9`-B!>UMdGMIwgq"
    "iiFJ6^0wITYlgb;uwsEY(re0~=Aq5mH&&<j2er12bdG#^>iPa)7KE*~VGJybp<07UTbgY@-nn#Pk<=d`v9(Mh@w=Psp#HRdum|Jb"
    "m$izxE%hJoioVk5_sxNR6zJRKf%^1R1y@FXEc5b;hrx&S{#ey)HtJS;ifTZXUaytaiE-S>ZvFHH{JiQ^jOLm9{7Izj7kA&<uKv33"
    "`#`fcoQ=gB#g}it{o6uugU{a(a;ckH%^0K(8r-fp*Av>D1=EQ?G(xpH3@hb9vtWJTjDFQaW}{Ab+!29yKiq<tn3=Xs#2mDHqNvOu"
    "tJ&>LrwTtFd*hSZEP#!u)wfP7gYte$H#Ac@4G~oL{F!7<-Hn!-ks;s5^;)@U88)C6hR1fhh3t)`6m>}%nSr60u#qd3iZ@ehN&Sku"
    "GmD&7zdssHV0ZDf^3@^S=ax&D!Oh?`Ji>={rz=L$0$*)@^-iWn+09z3*YB@hE}efR=fm3PzrsGb4Lp39!HO9ymo`93+95iRu<2vK"
    "e;R3@I`ADOAVL$@MMI)WFr0(i<EBA&9YG)adOQV{)|pg1q`vG%pVjDJSACS$2|@?aGzSoZWy^Bi$?de`&+AycH0Kns+N!+$H$QD`"
    "RVaXiS_i=C8D4HC3oc(WAV}=A@a-q{t;fxY*rFgCV^FlTR`J;{Pr`T%NoAQh%g$Ote?L6j@wZ+8cb@p4KIYP~xLh6G{n@W|IoGOb"
    "_dnZ%Y2W9~lTi)jsAM*oN?@ly{U_zwQ?@f9-9aqj7vkZ&&&l_Wvkxa5R0e_suq94dEMig&M`8>E#{@JHN4TX}{-r|5z`yvLJNsXZ"
    "&3>9(y?!cEpWbf$>_7j*-p7ZKhUQk&7hYOlIajn&hLgqo0u?>&I9tu|ehsweK4+Y59l*6nKXcrt%DYeCU+vNFRg>B5TKA~`7jONw"
    "*bUkz_Wr{LmC_?b8_i}mUL0VVldjAaq4+rtP2mS$JX6YpR0LC~MUy%&gldIu?LhOAKz!<wq704p_Pp&X))rF`>4HhzKmaf8Aeo5d"
    "ERsVr8yveD3r@T4c7;3|j(>JXe|MMJ9{c3#$mJ_N&zm~{Jb<amqT9)PEl6zN9e?A8`&a*;N0<0>G@55RgL+I@sWsIf|J~cUl|=DU"
    "n&l&I8O+>BlB-c+iO&_{6k^8K$?PibQ~noT`V05`BRz-Fa>Pw%;H*1Cj;iK|A0IJI4r=1jF-d9$1u330i%``?WJMhMB<x2Z=6TaI"
    "L7m0?kYQm1L}#Hti^9nC19z&%7*il3$cX}7Gw0?fjvUo9aKzT8lfW25p*=@jyhD@YP?8l%wxq#yEEdVp`DC3@Tltc3J|`qHILIJ#"
    "h6y5opb>~?zS>>zXsFhDt!AB6)tDhu5}03E@&i5(BhDPhN0NRt22sNIVMmT46t-c&oH-n$rvVL;BQOeWgtWbo<tQXZGZ5sURtQ*u"
    "WI1Nwy7p9`8iuL@p5{&f)U+AL^2D!RIV9ORhpC=y#?+lp?m}H0IyLo9N!7<dI5zc3JjEqSaW0hrI08jM%y9`2_7Fnxbu$R23<=GV"
    "5f5l@Ob2xcKzu9$4LxEa%f}qs@nFV<Se8cuT=Njg(>ktdJGx=WCi2zazbS&lL2yLkJ;&B41Ojj%2w;i{3Dyq6feHh2OOj=aO8_AQ"
    "kQDBTy6;8~u@Xd~fgrwTTAmcLwmoYzJQYhZd^SrH0L5}CmKRbCB``2gLkOg!fnyul<@DmUW!noLmowW{;-r!VGw~>$(?NHr<V86z"
    "iwR!DLK&q-kQI0%T|a15ECvD-SX1fZzJkEMW@{HW^6MK}PT)v6;Ae7X42^t1nyap?Fa#)&t~awRV7cS39f_>Rx?OvGvcL7SAACM-"
    "2l?#6e4XH?EEq~MJqLJWZY-UEIqis*O5byAAy1c<b5>$?w;#Rpw4Y26*+O#8=AplAihQF7)H<2tVe)vKPNvrbk9hj|Gc<lf^O#!s"
    "j7%{E?<=!DnMq{xnHT|`J^0j8&Mv|Z1iC4jAiUt6O70ik)knrHG{IO2u&#7G*CBZ%4pM6ZQ6zBI_H!4OVwVyD7JYtaUmay}<|egr"
    "vp%E0xIg>HAAWSSJLDaD;r!<LH(pM!EijSHClH#qz=jD8b>Kw8Ko*7YexnC<A+KRab>d04_(VUq9bVv<ua`&eTR(g|gcxfAxAq5x"
    "M8HuBG?{v_B@+=wqOrP`y?7<VP|SlbYPyIOnWc2l%i-2KrBQxH7n7qF$YK)vRm+FF4YI6I4ZEbzydVx+Fq24Xg|rf5r-_yL)o(7P"
    "3q%x#pzWbL;5=`T{lS7l;Y%waR-9;vHa#YxKF_EzM?~z|%uzmdum9a-`A6L>k^}(;JF8ad%tk|oe)8U({DtDedIt2|g@pFf8eC$>"
    "R6ORf?0BYRO0n#6QU#<fBeU&Z+JTo@xC<eDG8}krN}j}CoGNw=h-RSDgmBXV2zM63x>K3>jmp-244sD-6ahV@xdJ7BC%t$*0eb+d"
    "qn;Pxs2S<7<gCWkjigPgzNd$dK6eRTok(*Sj(}ho7=1wQwVvYe1U1hp4<ENr8#5!Cde%aGw#kXK6<(x)Z(b_CeszQ5V+e+mAf8B*"
    "sg#fq=<16TLxm=xj~ixeY-199<JHS~j=dJz9uxvLg+Uy`FfI&0mZwD?IZsX?Tp%>T8QUF*rl63*=ZsAyd75S83_>v=5J`Zk;2g=P"
    "lKE7!H<cwo6tz<w1bqg!U3EU4RGh#=(xzM_Wjy=jA!y)KecqpSOX|;}x^(u0kD+`5=TI6TxD<_McpSv@$nrw`rNRtDHEv$W1VoJB"
    ">{EUJBm65latPA`V)#6R`CedSS%}Lpqyx;S)~U?S?&|{;2x1U654ZDp>;JE3bf+-T9o2hZ9o@k}AVd&^iwgk-s+NmFSdPx73xdqy"
    "qM&u887M=zShzw`kq6qLYg_)v3#G>HE|tl1nFW4r6Ql@CNV2(nk|%{yhEC8pkAX-8=vMw>F<yknYL_pJBTC`Z1e7h&48?_H`s$*v"
    "l=LBETtr8>M*y}Plx?e>Ofk_Cj>ee4hH%2C=i#w6HXYfV$qWGZ623$N`FJYMyZIcnP>7?Xi#k*5s7gYPringiFJI+sKad+0(bRjE"
    "^Zc;f$*vEGbXl`OiVIB6YJ|b8W6%43aTOx6S8u)&z%1xc>e!>GjOlAA>&>SR!!0FHOKE`;%3ca9tz6{!+@r^b&z?04v2fUECQ`H>"
    "NKpW=Avzez6Gf)6u#reu#UhaqI+Zg;?z;?_Pqr9R(*22*VN7Zs-*69y_<ZK23zxgiCX9upCESfmEaQ=Zg`xIb$&R{R9L={+<@t;&"
    "mI1knsY^Phc=#CB<z@>G?Mx^|PhtyaA?qh-3Zr-TTh*iCA?5dhueOP!oe`UkB^FBnir;<sjEZLgAR1`Xn%IMo$voRr_E6yGI?<)E"
    "jt$Qf1We*kxuzoXB{>?NHRj1-ZdnwYj9Z4v@Sg9%BuT~q7^0tHC5XIojZGto^#UBhyNzhSWi?u`NI_UU?(1mp+y!T;SXx;;2F-y7"
    "(;)#MGUw?G?@~pwcw-rdNYP)E(Hp16*A`0>0awVlv-yn;Ce6(0gXY<-YRf|+1NIy@03@ATy)IeA&V$Oi^JJmurZHEEY+#N*APyKZ"
    "C@E(1se@p1599!9-Vbp+wlytUg8HaM&|tu!Ws=?*FW?!#o@>KnK=LgHB}mPb_g}p7?be?rKk&d2gQ1gQI8W?xl!ny)zZ09(<3H>?"
    "`}h8oDluN(JE=acm?pTsu^i<I%9<<<8*}`w?=KwR&-PAgLMH9U?O5!D!tvW5Hks)QK2>^pZ*2+%7!(gQ)eKCSrR1S8{B3PCFkboH"
    "Yuztin3~W=zgwQZA-<J*C7@juj58F}5e)?8$+#;H`y-D?E)Ig&e-Q62?%xuiKW|zJ!NjeOY(gHzFw@r5qY##5X3Cu3IC5cO)V<&&"
    "O&3-0@rWqcP)P}Esu6@VBv^gpjsJKZ6;nHZ)vo<tKWbI+>bZYS3PXDqxJ}9iB8*8!P~@55;!?=~Qyyp{D{!8r29(3%lgnXw)weVI"
    "V+Mq@z@9I(Ky;@F5u0P!RM`i>3s-tyyE0&sAs*s$zLNJlfeXFy?Qc$f(+7d+)WzX;%}U)nxnRyYg%jk83UbPr1c%QVUz;<M;5yFs"
    "yH#lW<@GXu@8iS6Ybyu;$G7z;V&~c_&-_d@mPlm}>b1_$#jZ6+n3EbQ0E_@TWPrvKt=-<7S~xC&OOlG2g(X@vCeQA5+GVe@GYeUo"
    "SmoUal%M(HE--mvDZ3+}i_Ff%os;A0WUzB|`1JUBb+mtY_*B9ox5P;Ws^=OG1xknw9G`N%8CW|xm8~Y|oVG_3RWp!C#lzz+U7n=M"
    "wXkb>DhBnZ#^c)`4|dCgy)&r1OI1$g)2$9LaMPB}PIV1oAlNdrcKy_}MtxDM)S3si<}crWF$EnkM<LmmI^o<2KWO?pkI}Olxqlio"
    "_nTyd7`2+I3M5mS2kJ-N%8}c9(y6znstC9hMXx^F(uODY>6v4-F;1rZ@soY=unQiHqMgI-wprb)?WvB0kUq^(<5_R0imjR6cN94u"
    "p4sEiKG@m2Tit%pZs=?yOg`N1-T&n$URez^u-)o)T~!LqF+8$X(NMtAvpy$+tfG3>obl6y7WsXsK*azl+*b+**wVhcfH`y_eL<9z"
    "YI&k|yv~t!I2%nV{m_^Uy||sds9M}G5`C7`ut+L*(HRD6frLmj>!AtIsXJzq9JLJzAFG8>OgZJcKj?GH5a?O69wUrcKDW-VTuQ9I"
    "MDI6FhGwf{HPcObVdhd3Yq0gyXzq=^+^<g1rp_NW?fuTqgc(lfo&%WzrQv~fSmQfJp*kk^Ps)u^^WpQS{kqD5DR43#A)&PbL@}#y"
    "4g2~Zt!#WZ-kTaCG^;7SiX@7_sAKj{@pwIX;TT$&%watNJ1M9)4yIai(u~5E7oYpCZ0Y^aJn>_oa`$-p=y+D`$_D@xp*R^3Q5Q{V"
    "c5%Cs<WK;QKnQl>h;SpoGv!=ix^@AM#SJ0BF<5A{`+=^K2(0SHe{Zz@zwzvY#sGxg5zt3r_-LR`XH%)$tt}A1d3Hj}vxU^`+$vs3"
    "x)?@)3>+a2n;_U2OQY!i<D=@ny?0nefo2huGFCOnyu=Dc2#N`F>@bbtUeoeD7npnM)CIty7gZa>wWPYT2xTarn-`xzfUgd$_aFj9"
    "eT-n{X(_N3Ju(LNNIrY^;%7S#{^9uXKbN1?f!3q?^Y`9+9$}E_`KA-7tqO)&_5Eovm?nLhi_Nq0+mD;?J~@3i6@&A+7@3CMz?p@*"
    "KAAf6wdrWx<H}#ul<zm>e;z0g4t{xZ`cZXw7ekPc^a00#C_F+f&s5&pL%-jKo~p#%_OHLJ{A#OtS5bYKiYZYTPx?#}Kog`l`~jx@"
    ")N+1Bk{E{i5DL$%Eg#)+W=Gh9Fwa!p$O1|PwE!}4n$deDbSkhDl0;z$1%1D%e<=o4Sverd9LE(ixqKW$sT{&)uvm;E84ePVFvM{Z"
    "@^pRu^1{onZN?YkfAt>vHy<cJzYFl^mXb>wWGvI`#@qEwwN1zm_ohz{okvGVoY8TxE6Ze#!WU>IoT07(5WeAQE9bHsUn>?@lI~91"
    "uAJIOdj`ds9BU$Yis$$|ZF$}ZSg#r@CxbkfOGa7ZWIFlDKiwG)G^S7>!!hHxXm6C|!NMGi5w!;`H0@}wJs!`d0O%ERJh5_9f)fuK"
    "ZZa<{FBTJpMSUPlT3oXkJlT$I9g{EWSq{x8Q}ffeKQq{iHk>*>=>w@WoTVqKgvHXO;#wh{+5P0Fv(pE{tOZ397sHYn_%9#j{>R?x"
    "&n8#dg$!Se>7d4EVwv2$aqQYcd?Ar37E+5hE^mJ8rNnyv-FsUnM}TIf@|SO#VgC8^$=g4Ew|>$sFsb7D($#O=yz$yAo~Z)3<{&Cn"
    ">tX|$9*$v<4Sb^29zh3vqdu_q+Fwl8z8J1Pk`@E>{Qe~RFW>)hZ>Y5!?(V^u;~azz2K|Xir)9D@lChP=#QJL&moDcI51Xn2r08>W"
    "V33HxL#AtTlP2CQt0163{y<S0pC9p$&aeZq#NZ5-%bQs);v)<XojKtM%!Th>T6^tcG*M}LZa%^BKmMlk{=39>*}<1(Vxg(wj@N@I"
    "%>yTbFULKV)Wy5bH-6CEc<V_lRZ1pv^hg;RL~5_B{ml>GSy@}W^35y73;7sh=9Wp6Qq#qSRH=Yc(elRn>aDfdBKyfS`O#?cy%qua"
    "B8Vx5*;TZ>IAQh<4X>qJLqqP&rjs&4IUoRzCw(_k9a#fW*d>qvK^uo?v!0{5+?=ihe@1<EtVG}=76iC7HYt%FqWBOD1-gScF6@U+"
    "6iuhPJQFp>^_(e6bP-+)w8(Lzak(X0!%~`Ehz-{mCC(9-Q{=`<7NOX=WPl_@#3?$##gmi{`G^WWc~SS&5K~9MK>qz3>#G7^azh&g"
    "W>edDTnI&6G=M_~rm?AMg?>cRQ3_Mt)(DFrA45YDCb&2`A32&rh$wJuAawkh>^aUnq&Av08#ZmoX!OSxWJIjVCKy0qagwfgPCZ&S"
    "y8|Ok+7fK^)9wDL4=Y}%Q#2hDSUSnhB_)Vl4n@1QUI0QM6HaX{LQt5Uf2Q+Ukk>i{4!fimMqbFF4j2X=7-1Mj#*zs{pA8~-hFTMx"
    "WvGbk$O;J0BO^9Xj)P8<fd=kZj~?bR03jG!oef#mq0z_=Aj8sq$V;OXW;&eh*kFkIkw(T*1OgB=a)L>}=TMsAnL;LpbNoC<z)VE2"
    "AjVR>kS3BsD$Rlf?U7If+xBE&58I<*b2h<zlf@9C-l*4x!}@eM>OzV*Cu2byle!frVcxeiKEb3?)UeU^j4^>u4MX>)hnocxgbWNd"
    "Qf!3y818X%p*t=2I<h`>Lf;1HuwN`{wl{&})P)<@w3bHDZs~?lWVrPu{$dWE$IMJNm(2;|Ru`TeEg<deN-nc}p;)@;yT))lg=~=^"
    "Fps4sPKY95nug*rXyp4AwM_8~{VAy^bJ7<)g2c(#`SlH1k(_zy+03{*fP-3w9*DYuVDQ|KzyL=;jKSGXSJL}3B&xyG2TYj2X-PLi"
    "EFk$vY1FjZnK~#dN4r|PtJNp7k?ia0k`OUq!~@<UfstvFDwc@s+B|@zQ*=H}0yvh4r;E8fn}8Tx&rnKdcQ|TH#<INEI_QnH!qU0W"
    "N;7!Am|fuFL`dQoO9vnvi^b#Il3@oiI{xzY%a-k8(cnVN+S}i$OvJ?cg;wQgSgtwaI^mlPtX@oMM9jy483D<X<0#}}di4$0o<X`)"
    "r2OW<Hsz3V!h^G6{qB9<sUq;a8A>EgY+2PiZBQ32!w)RdM^FM`K$s`6_{31B5SUm!r&Of=<2`TCfW>Yw*ehuJ0h71!B1Yzh<%z9J"
    "rl+{`r3x~o(uN_qsH<d|5J008>#i*0k&kjLA5XHTETdujqTu=*4&`!Sn)Ng_oc07rt28RA8!TOTsWb2u37hjw7|myhIzE->6%G%p"
    "-Tec#>uZX%vKRtb`OO70p}lB}c(>iYxuVL0aZfqU-oV8m_-t3d*9uGY@TJRwD4(8eHLA6aEew#Ej;L){?RtLn@P6~`r~^%*TN{N;"
    "*55UX?cve?`L8O^yZtu4@Nu6KYoe|USC@iTWhA#p%Xtq~00if&!+x6q50O+EU7kBac+jUD2esOn6|f(5#-0AScbvOmx5~Svi$m{{"
    "Y<bSTyY*)^qf?uXI@N_s=CEtE%GK3HQyy8<-u{KvD4p|&W%9mZ`;+Os8?#1v3DTILbGWxNX^thiv3XAW`WvtP=7a5zZcAQ}lhBLN"
    "(jNz^Xm#8D<D*v7?u;jp>kP$S@e<^eVBhO67MOca9ulCQU==?crciU*X|{t<Y%03cS-Rk;6LlsI@>ekpv4WH-c~f7ph_O1Gb*fv&"
    "XlM<b*0`rlCqv&eN7Jx2cFHwr&`}R-m2;~;?x<l9Jbze;T>0k4Qd4ZZiaj|nz){S!c`TP@F0W5IvTY33U&cUNZkJCE?(TS(H_;nw"
    "S6*LKBGLiil?1kTFd0<K7nh{*nK2$TmN$U>mH6h@vktD0j|#nQw*Q2PmJ@Vw$wg714%kn;-n-%}GI~z+uGU&y5lE)zw`Jz0Lq~v{"
    "a>rt4MgeOx5S^z}s{)or-w2G?quHzdTHUsX2-XTBh6)J^oDTeUc=4pa`q4f?try%FF_I?t|Lz|KCr=?oMaM6~!IygL4v_)4MGPku"
    "Lm>~psNetOY}{-5w&-yl@ye@hDsjILLvbEk`Dzz-R4-_4qJJ>$w35vx(Kx}16e&JCxc#608kiI-U+Ta4(U&IghB;`Ub`&C-PXV>e"
    "I?vw0N85|qLFl&Axo|myezKK&P+xs`wrZw8Hx0H;g=7FSMsor}r!c-q5Ii0v3G#vv(!`w~ep2~-(mQZsm%h1I#{d2YdyoG9qyGLF"
    "8aere*v8j4&b@qIS>)VnOUhc2IDHb9pW~H>krjk}y>nW=<=M-cwy@i{w+DT)P2GM<USbmJ^W%^H%m4IE+L=M+!!fnU1363rLx{~e"
    "c&;{f(JW3C1t5#Hzjzwd2Elj+7jR^er<W<a9T#_iosVi^DpEOHp)9cps4_LvN!{>72pCy7uoMSZQvMP%7dZMxF20`1c2CgGA$4+p"
    "WpKP9oxQ5ITz*xwbH@|UAq+)`U>@5v&hpY8+uA*rzxQtW)gL^&h%Ay=5ot`@2`pFreD9y$`VoJw#BUa`T#UVxOuoJVtdj9%D!n!b"
    "ca6*vu}cCXI6oH`zdt<px9z2Xv^@dP_%PInZV!0ztol0+^@>eyp6O0?E1Gpexz`MaGCmzU9gv9yI1bp}pu-<j5<{2}5T6LNxrpK5"
    "+&H7CYvoeWTAa!dY!uDRUKeiFaWeAIP&SAAwp9a>DXc+6k3)K))`kL8ldAp7{%Xv=Bn<dzYiTK0T11Ko6rr&IA>javCs?kSW^o>t"
    "TH=cr)o1q;h?0Z5Sx|Ns*7`z;EzH#-=$tjAM`r-d`*4Jg3>S?#T43~yLNZ)QDS3dU=QIPepaEo4G?Sz#kO*<acjjEDM7pJ#x>_IB"
    "tVu8QruL+2NPWPs*#m**5r%;+q&_{3=+UE3?k~aCRjr@Z!lu(U!uHe|ClbOO&f~lgkYwlqgrT*oleQ!_hwbMUxF68n$kGwn1*SmQ"
    "1Tnw^V8}Efn)ZAeGwgB)XlRg41YK7g0-EWIj77LzUF@921%`=pG)a5<DNEG+a2&%ZlErWU*NL%DsiD_UBfnFb^~xjkY6jfkG8eKJ"
    "C(`mnPeVxzCqfs6Y(uu&0I$rvc7cww@%imp;9?1aB=EV%@_8<kg63RBKwf|VPWb-=P)h>@EdT%j2mk;8Apkg^aJB#c|NsC0|NjyI"
    "6aaN_E-)@IE-)^0V_|G%E^csn0RRvHU;zLC00000F984m00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c"
    "3KDlq%qdO<iWg@j7Ni3C8m4AC3WgA*siRP<Ksw-h>6TzA+U;st`uU1w@U{fY7mtiAtskAYRFiA9+<MQ|a*JTQ<wWNM%lETotZZH<"
    "SeoW;w-h=&!}8RTCd=KsZ7d@k<1Ei|XIQpv*0q$Y-C?;*&)(8$Mxmu;nzm(EqJgF8LSxGdxdxUY*}pCK>Ze&QDX_AfCZlaxq7ZDk"
    "YtJgnlITWD$0|3=uU58}&K<E<LM57(cazdB8<%NYd1%C0cIQi5o&cI>-`{C@JaCDn!apm^&hT8zwNLddZRdwuN_lLw4Ds}^-1lpZ"
    "<-fo=R-!Y#EWaMew`809$+FI?+Y$g!O9KQg000080000X09IiMSpWb3|NsC0{}BKb0CjLKFfK4IFfL+gVRJ5SaCrd$5CC8S00000"
    "001xn00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I%IW;&WW3bhL41FqA{"
    "i|rqA=G(7t-(t_nl3~9(H^Y7_%MJS_C%GJEdNbSKTXoG|`S~gPyy(YvKf6!bA1k)rx8k0ey-f2`dy9#E_Q_5Y?Pojvwg04)VBd1>"
    "m_5&<dizt>arQDh*4i)KuV?=uio>3PE!qD6di(uMXASMb4`tcsoRG8MzUsRDmn*${&%6+^H+J7+-)mZCU$pL<9dEd-{f6$9_Djuc"
    "?7zFI+24rSW%u;vW4j-5YwW^S`q;A<a@ZSR72N+l?1kNmrU~|yeWCWJil^Hzm>_CDOZBSV6OYCApH8aSJAGMbr#W|{JpfQk0|YGq"
    "000O8001EX2U$m&|NsC0|NsC05dahbb#N{)E-@}JE@^IbI4*8*c>w?r0Kjel0000009RoE000000F=7tlO@-A=9%7`>wVQNU)9ys"
    ")!w4f4c7nxf)GFtfr2EG5~Za$(vmaML}(ZYY|QS?Y9>arJ2Oj-q?Jg~6H5{V&;S}h!?btRWx9ObTi1J&H@(l?;-9b?nIH0eIeGGZ"
    "&+|OLi1S~c`@(0Qe-Q-!68P)sum90^zV_|uGb7Xg?oSU-&y7s~@t=SDUw``#|JCpR`M1CRN536^@(=&)JAbq{{+&Ph!@u~Wz4w{p"
    "C+0?e`yAc7_sxxbcjW)~MP=E3h_gc&TL$Wa+mfP^PpA!dw-1#9nE~i8hf-#T+tR_cR%92%`*~yODzQkrml``iVb(6zn-65j2{8mw"
    "tGJ~tYGCd|Hir7^`;10?v$=c=_{puF#ohJWD;O+qY_%^hZC_biN;tou%5TG+i~7bTpnKQz7Z_jzHWuN~&JBN2$=sHLYa{+PhOO^o"
    "#2S`sMB5F1%OuK;#$`depAWxl#qR0Dt-OETfp*cfFh&-=K|O_PJb#tLm(pq99@R~-PX%N?SZs7ZO2$Q>pSH1mZWEeg0>K~<wyeH#"
    "Q}k9rW+_L1kk4$?gLh9%%VByj7pHFg@STm1mg&q)i+PWlT@6h)9H(Nb>m9NgVQPq*CrIPwjR*hn)$2AK*<`P|+*W(2qnRJH2MZ!m"
    "`S91j{^W<h{+s{fH7GRb_1+FA&>Fbyfn7N<umsEK_9<z=vIa>P!|B?M@4tHM?SHxY^S=p4cPV@;2$oNrcx-g?C}}1VT$$z8<9MzD"
    "UQ|Oj4SsQAR1K2~Pas0%XVAnwG`yzx%LKZcJ}yjt1|FiMd;ioX)oX;eOfZ{u^s-Ig^AbV>K(|`E?-laq*az;=$I;M=AL;b;g60o)"
    "L_|{YTH7esntZG~@^I89ObIgCAmrJ&mPQ(gkuQ{CqZK_fES;a+n&00bhZZ+Vn$RW?jv4NZp9jeaFEg1?17R&3AG`U7*7d*G`qAk+"
    "&7o983I^HI?ZdI%!`RA1;rzJ&x$Yf0w?3(OC)*0=a}I%XV4Azp@D*bA{Z){in$&}1NHks$(W)4%^)&0@-w}=<E;FMKREIEPD=KMW"
    "Do)T1vIBB7hSEel3F)5S?ww+?R5*l$VgQjfBecsAg8-19x(GaW%{=il>a%F{3ufbdt3jY(c0>uWn|TEHhPAF69^-uk-Y|V#z#jba"
    "_OX*A4G4z(lw_2;4&IHYL?b9;sTMS6hR33V(SP_y6^mcUTYl9K*FenZm{KfQH}%t(g2O)ugn!{-#GGqs`&hct@U))d$^iD+z`lPS"
    "k34IER)V3%h$scz^JWDuP|;&iLgW#e7R_Vp=5uT0{7%rzknn++GS$fS2FzSNAFepHPedt?q1!Oz#g5;DH7X`SJW``}zVz=7r-t|c"
    ")2nR?#uI^kCWKbhLciAMg5W~CSYfSb25WD7okHT~71WW1MyJ%Qt39pWl+|8)vsYSlq()*KhY+w@uXC2B)I?S8=PaeNyilz!23f$!"
    "#>!GGZ$?)ZH_Td#0zhfRBu`~x^I;#M9(Yh&2*Kr34?aG7=L1@AmBfx%*1KLMKY`XCf(o`h;hQH{m!Y*q<K7mtQkDk3QLkG~#of+J"
    "vQO=-tL(_pZs34J&Xn3!u>x$g8p-(a4m>PaaDQjV>u|PEQxwr@QZ>6NL#W{4GMu&B{mSObP(aa5Q7UViX?hIoSe{`h^21y7pLD#>"
    "uL-9j@js9AUybc5c41(*VN2K+2-Q$_Wtw5xp|l2pSX*DXv3~CKOkL2`lB$_f%aXK`Uf*ptU8vFn`Yk8KJ#^<5JQw?NrvS9tXus9o"
    "s+gNSVMni^OQ`%yqVfw10D{HlLX<W(b6cIFyxHx8Po_@(;nBpCI5=?I4HWGwcW#un^RfH`d(a!01FJ9F(lfizOAh~{qM5<I=am$)"
    "wzlhvflkM+;zlvA%R13Bimq&HgO)MqbT(nB-+cO&Cl1Z;zxu8z^=#YGn{BAC)(53Z0+d&7Es6aNCOFvGsJq+X&K27xgl#dWHN^hF"
    "<@JEpg#@>gII3Rw)6)V72ni{cY$1#|mQ4o242SLp#=4Jx>wrHsE5%Q=u-HeR{OaEA_j+JEengu+JCR9avHd|9hjr6`>Wx2m<k#Pg"
    "{KLbBpo}F0tOLwNu72kw>D&L-3+cc)WCGss!)4~6b1o}#2o=brLt~D1^8rLShpz8{;r*xfHfp!1_Jjf8CL9%_ANgxJ`S>6*y}q&)"
    "^qh7FtPhl=W9z*^Vj=)Aep(ONIia}KBx0Uw`4K8c_<aestXSU$&DHT8{KDN@crE!2<iKCX+2_rn0ht8?hgGz;zKC`dT308BCNVy#"
    "i+=ugZsGd7aSml{Rc`1tzioH08FMV8P&3ZKqjci9Jca1Z>zf6@+eh}HaKPg`FyiUs3^^JH{^Sn$ogekjy|YVb0~EIdwp^>$NQ(hk"
    "Y5#LW&wY1#^hF$t2S6fi5bWo6%HNDkJyb8v+4h)|<SBD-CNG>Dl+NwUQS4!BdRh$0<$hKi9c+kgTE4R5E(laZ?Ld00N>yZO7ZG!L"
    "ap~08K8<+fPhPzbYi7(Dp8@H1x6pTX1bDMnUJWws<4;Z2t}pi%yrs9B;?4lYLKMl`Fh(V9gEk#HGD04;FE=dD#giBU8&HIS8HWwp"
    "gQ0^+_+j%(0VtLa!qqS&W)4hbMx!AT{P}<U`0ck=-uvf!NVk!8`@?3pbo_e%xqI@y8(vHbi~tzzf4D>}e1zP+>I!o?__)~O+Tc-#"
    "pRut-*EbQDM=ctQkE?-w2Fp9moA<0jfp6@PXdfm9Fi7Y(*3z8H`+YuTq~>uZ4Y^}RY{ZMwwq7VCH3cV%5(J=W2*Nbq=_#ZKP!M6F"
    "1Yx5-+`lwq{QQXgs{^-xAa{OYR)4ySPC#aaB*QckAh1b`j@#GY*e%?$;cdkjAp&P3j*YQlV|W}4qm(uZy2D{R38<jW#9)R7wMgsu"
    "w}S=nQaEadlLSwZ%qR#=g}E4Z=Mb{<NPOdD-?aLPaHxZ63}*8w#)H(xrDpDWTfXXdV9g1simQmTWOr8SCnTrqdL(Lv^xQAt?&bK_"
    "Wk;miU_@gAXmngl9)s~IPs<n5iC`iGL^v@u>?Gqbff0!i&5*?RUwu0<R(kqdIEKSG7lg8O6hmfH!7vL*=md!$tzTY2v&GD#P;#=<"
    "xwnjW0AJ_<6A=3(B#ndC<nU*Xe@1$XZetxR<LUffqsM{6Y@3C8&RKl?^Ti)-j^BIhkHZg6hSm~elWcN26{fHLLv7_l`2LR_>HUkz"
    "%^ke<_Ufq{++W?=diXLk+lziBotWufTQ+ubBY7#jcy2ZNS);LklRqvVe#)1*U5mFO7oyM<=O52cJ_W*$HMc(e7}zP$3we|F*=Nw$"
    "QDH>B{Nmy8BPj>ZZq9!lgHN0GnO<mr$QW;`S1z&rbs~S&rpV}#G!oD;sKw4>;qd_w>m>FeW<Z&!e&ZDV*OB!<XDf4K#G}Mu$UXxG"
    "kD}I0o1QV!FQt>`>&k1eun<Yz#f@1ydnOvqjt_<!BhO{VP6osYBmP(z8Wrg|EcuyW`n0ob{UZ5i#SP=1Ljn2Vxp80!b*BQsvy^<W"
    "aql60`(<Y3DO(8YV~=IZlpcuF#~#fRS$-awK1%FAGZ^<nMKj*=0{!CegN2v<!r2PRlF&hfVQ@P?J;ywi)ld4fK<J#4-S72hOB0`W"
    "fcf>p?yX^0PbRoHQ5roP2o9S-)QUb9N)83S|LU96SZ@A*Y8Wvhn{|WP06%IRe<7Wj;GNjm-2B7l<r}T|M(R(1p`+!(<~_Hi0{wxF"
    "y1;>e&j=1TJvH(<>qlB2D|)d|7wp*k9O|H>gxw}_oJf4R_v5up`TpZv@qkwuo}E8%Xoe!9H-6l@_h#?j>p*XLHCtPy^4sOPkNmH$"
    "HXeEaO?r_j-kXBA?*f&=%ywfeH&Nz3%~$6^;#iS;T(P+dN~mNSrlw4r*^WFLOin>dA6=>}T$1iygJ?52?UN}r-M;eW3H#Z!Vh=Zm"
    "zBHUUpdv#Ge;Tqgo?N`eIyF%J$R_0A*(4S5>wX0YV>WHzNGmvsv7|lP`^+Kf3kO@L_{L~hj;HEzX3W#)H7IUzL3idDOr2sXYqYYc"
    "rOF{|CVc3H1EC234R;Tn&(6*#p@fH?#ZAhJ3@hY_#ixNHeeuz6%Z<p7*qA)^SS&t6QX?ii5A_4)8)xwCmqQ<4&?V2L=Z2M#>c{-)"
    "qmdwQk4)^J2xgBY_7zM?+ry0!c=K_{_$;|K-Lq(bi0K0k7!ywpvk&d3v;B!GdP-nVXh^&`ae*i1?aJc)pg14^Ne|TaJsOFhra(?k"
    "p9+qiFn;~N{@2M==kZqze@f$KC_iPfLxJO;or@pGrS#-<?9;{f)@0&A@^>Q0={gaGjJl@xI=CQ5C6-jw2G(Nf!RV6{Dga1MTlX52"
    "F-UtdAXS{wI*=?+KOK|jW{dQAuZvuL|DCOcHO(g31Ci9DGvw)^FgMnfd9VjO`u+=Zzj@UB$^LGuhIGY_D~|w6FF&n){%Ii4_EID)"
    "u9Sooa<~N(+XSZSI0QNXR=jB1cKq61E0Q{fQ;e%p)j<=eFvVsQI{GZ=O;`1RdSi`himgt`5LOvLYDfYTPbg@H26&)WG3x7KKItNT"
    "7;#*tZ9!NU5J9TGmb|ZCD7TI-883#JKOeErGNB!a6FrhJ^X)C5!$_UZ%+Wa_n5ep#nim#7eCO=RQE9h~75B{fw&yEDfQYs<lYkL2"
    "Ws-Pez~6qeFp@gl>vtsqg@tCkDe$nEkau3bD17bvi~Iln7SaZQy+oaW-CfZrJ0RGfeevL_SDuYO2gh_2MD}1#dg$KvXGwWz@fK-&"
    "AcayWAkG@z=PB?Yh#-+T2_PPw+bpsDU@7-to1zwEO=|U3zhL*-mUPQ*7p+#KtmV)D)nh0(@sIyK4?{B2)eYA+i))gwiNozp^)5tr"
    "X3vM$-dSv}8Y};@9-TaiCV3N&#7%1&2_{7wU}_Li!;U0KG5|D8TO}q%b3_5hT}f414qi`8J6q8MyWXJ%WQ_MReh-UbvrsgaI39DE"
    "2v5XKia<M*^ZGdX=7q+q;~)YBMI>ceQ^bR#Gu6)=Xf*EQY9m$LbfAqatfs+Sf>e!!PVaS>lBWXI5Fw0u)F=SX>@=Z}jRs64+9Yz="
    "^VRObjm=T304B>ZR^X%NAZsIpY_Z81GkriOSOoHVC7T7=AwUTtLc$UaI1CD5NQE26?l(SFx;C3D??cHiQ`J-_s$!!Zci7>5z00?|"
    "iLRtZ5->>JT@wP7DU?guL=utgJz!D?!brzU4De}!!rau5I36@-t&Krvt4T-Z(jFM=6Kr3lYtppIk4gOGk6WkT?I(Y>M5`92*8stT"
    "t$v`a$Lf|iT!Rn$5}WrGjjSQzHW++wJ-Jg3-nx#OWY92EirYWrbbm)~9XH@Usi_1!AY-y0ud}>}8i(RiGTkJ2L^hDN!tcmI2Ty@`"
    "5UEYSbZUK|{P4%S!6rryxCw)#HHU2rw8jdI>R1hGj8g6a&?XDq42hDuzS+07`g*Pj7>ecj9Z>Ppy@{tsk#<KG@(kL?8artp0bvl<"
    "b3{lx^2hr-qs&spE0o;dymS4-+jqMIjX8oxE{u$g#S@uWyXOlcbn@dT9)IuL*gK=$-kL3!<=ReQc=4%EX<z+gFHE%erMOXPZE$yu"
    "c;Jt2$Suqx%r4<s-8&MACL0wkI2G3{TG1n0odH-OJ3E8q_&M31v&C4Yx&}Z(quuN^S|n*ZW}eK@MNGyzz9bn+vr3>$9~EU-=|XDF"
    ")%u-sgA^7*x5Sf`o%tQ|Q(XKrA?Y+nRC>dR$Vza%+!~@tL2L7K`@`{o<XMB7a`~UWA3l^)4c&%&qFpj~ida>N_F7y=#uXd!B0ds)"
    "|GgELJW#F}tcUxSfUV~EMkA_-U%9jK2fxfcaWRL|p3qo|#zShmYc>tv8jOAZ$fy48q0D&<giu7beHlBvv;HK~cvxElTtwAfuIKHZ"
    "YRjiUWxNyXx5i<A2=4dWI{}I<Rr+1qxV7G{S#pEu1Yt;18a~m0TCMJ&c=oSe0^{lb@#;>$Uqu}S7UVvXS2|tV>2410%V~S)iSgZc"
    "9w;@Tc5$Nw)>aCNA$WtOO>x`XxR>AAEe!bT$Z>X1uWV~2-z^uqs->8{W?3rTMwON6b73)?yrvCpDD1V1Kfk~7&Y<2z!dT|<z{m`r"
    "K>d<0l*^Hau6^^&2j4<|HoH(?@6{U3dM7I1e&MkE^r3Cr7*CLo<f^6Jw{<f&(q1tNvTjL2$L($82by`}*FWAFPtG`Ayp5;tZ4?9("
    "x^bz(%s(SW5{1D?yWDa)_TJ6)Za(Ll{Ee*@IEhy}Tn~pk)vBIbB_b`;>9ifCqi=|mksI{I-e%|IC)Vd4RF7SWzDzOS%u-*cge{Wm"
    "@=BLo&##g_rgF0sil+#|cTlRm-umR{ubtmNQ<0m9Oy6xR3k|p<NcR^zD1{02L<ztUW#~7*+(`}3?<xbApw_j1xlwPF#GStW%^T?X"
    "H@rhX*+hJ*SXqokh*l%lZ7YrCLH6^JV}E%z_SF#_9oS8?!+JxPg@fKusL=0#pj8*0rl~wz^&e?O&bN$h*6s$|RdQ{ugVUi;F0K~5"
    "=H)`a+U^ZdQ;jFDRX!fHD@Kpp*tl}xmB+Es=#T!F+k1uYiBxU1TkYn+dUaQ5uGDWkf;e%A+_<#dT!yawD&Mbm2;T;90t)&%$SE$_"
    "0uv~3uz6WfP2Hsf65$XWZ*UI9U|oJ6L!MGD*Y!3SaupABPwYQCf9B-uz9ZKz-den~bLV=g*C|6%k9G^yBM%z$+r`PdUVw7Z0LRBF"
    "4XC_G-uTE~9j~`0ja5n|4;bi}(+{|yW#c4b1z9dZ6GH}1@`bgM+G}a82cQcYuIV8W`C2}X`m}80qd|5$6br@u;Ru-ZGx0#TR%c-y"
    "g&PjWdYOR7a#|0;ND!we-Lnmdf%M?`?eXwO+4PNY?SmbANd)gGVAusXeUBdlBk|x!I2lS@eZNt=CW-|ynhp#-GD7(-<M44JG(_@1"
    "2yo(<2I`umX_#lqwlggr`FgM_e}H%%Z=#rw!WkM4!T^XYpY+$Ch%C>z2I|o~Bbt5;PGFH3$briJQulV%x>uEC#0vr>6K$PM2t(dZ"
    "!m?%0r(MtIq|11+h9H|5OehWwKnTtyBi?k34YE7Cr3e68kPWhYI2j0I!!DT&hnYw$@zH<27#!&ye+Bg+z==Q}gNzfAnfSyIH6-{E"
    "oE_8e<?#ey%n@9Ihz5h8=ePG}(W5Yd1_7?5FE)dl@Ig!W`?6Mwl1eCPC5K}XSnC$=o6h?1ILsX#&*P~kmR-BE?#Z3;%n%qRh+#ZB"
    "i4!zc@k1`gW!^Xw`t>>Y@8&roM0udHN74BkM@O%njjwq1akxEIE@^Ow3CmeWh{rGp<A5j+trcKU$x0h&XzIK$e7I(^sG)&C(v^L0"
    "=JyBO>6$-R+bP7flu@EWnl}PP5x)b`q!7&zHstgnSMHB<4Cw4dc*VgWJ`ogYf`C(n=})kiR*O$u$sM+}&-2}Lt`8DJ+7Mu%dR0TZ"
    "v|4V801E`j(z=24f$Hw&;YZHdmH;;Zu+b+Vlm)`17o&(d7MKE@$uW+-vmj57{|;57_$JERSkl5nAvU7mU%XU*{%30kzPIcQ*#4js"
    "wMnbv@v0vcE#nkD@<IweAW}?HRzLuNrf=p>ip|*K5=0Df2#SDY<y2XJOfNs&8nI?FPJ)BtdcGX%QJt1vfUttqY51tsg((}y{5}DQ"
    "A(S%l)|0P%nwW`v@1NdH^68iu=K4u#Z&TL<6qR>(@@*o|q@C>tnz<3&T1EPXCk#r3)<EuPTF*9iWe-@#=z8MuC<4K{+7G)jpqj3u"
    "!MLCac>+-8pP6j#V+-y`iH>c5@WJ-ll0iF0${RaO_)!eUxb3D2w9P|zo|^gO1>?h`O|YqVk(LLg;N>SL<<HCxf_gCS#9dL+9>Bp;"
    "9Nh|mTHE&>(e5wa*Cc!YcG*uvX9sA)Zdk=#fNJx?7K$8tNQfn6c0?%V_r%92%Aj1}CC5XxKn!i$o`)cUAv6k=_%Lb#vLm|?KF~0;"
    "Z3uuZwTCy2<EzcY$MDIZ|9rqWJLp#&Sl}%&-0bZ-BB567U?yTizN9Pmx^U;6g<~hCHN1rnu$Ix&O^@t*Z55FE5xvGcCWXS_jcb*}"
    "^qFecfeE~?Q|OKlHB<}$UbtsJeifd6qehc>tG6>949aB*?La~cOP(1%`o$6M9Kb_50q_jw4}Fw7WUv`QL7_dIh4F4zJJ|E*r2ce;"
    "D?)rf80j*V)^?N%iAAL5w{KR2Qb&=<9>ueLr5^SKbdSOYi;utZX@o%D{ZBilg92R_?pO_PSM4-0+}f(;JV?tP8E!qO10ACHiKd{k"
    "Ht6QGZlB6Xu{jw_8gVf(Lrfl_;Rvz^6{(4kJVL|su|5W9Fg!MHPaFVx&mJ`&JCHv$yp~%8dmTRD;whD#WVtbQIO@tl90<ViH@+Bq"
    "`&)w#zhciJ#L=;GI70Q`c_Fp-)d}gOH65!w8h8)|oAcw*$1G`#ALjz&K{p<`(S!!x+=rz!G80DV@Bl|7hX&D58DYH_o-w|3cHvV`"
    "+}r7>R$xs)y&;d^pKgY^R49rB04{<Kf(qqHBm070*sBGoMwFxWlYTmcPN2KP@7Z(jb`!6+9)heFwc_cHABsk1PsxF)O1Gx@jHMfU"
    "n%Cj{YQt}A@k*uq)RBi|!WTHTtoF=wEOhd)5jql|n+?t%9R$xPTHtD-^TdTe>eHx21~fB>X5-=Pj1%WRb47jfM)>4^>w|lRH`VY2"
    "gJ3!<Ll%aG&Y9znp~z`TWh41;d^biMm%UG?rpMZ%m*E&D;y|`^^sez}T|0g!5}k+z_9Mhhvt!uWY(a_kr=>fA`W+CeGu<AMDss9U"
    "YdNH=afN4J`L>U+fBWj~Xet;!m~x|Z(RxsZ8UnAZ+XW@qN2ZJ$9~<lU_z$ipD(co!VSV{lZVMOtQg=<Q>kL#z1mNUIW;y}N#i0b<"
    "s1@6SeA5?j(osm2n3-HNb3ePXeDmF_uGQocqjow;4rQkfrLq$-$12`iSW~-#zZhSA&v^TdPH7LeJCzzHk(3PaYXfUF5#4=w#0|~W"
    "u5GNZ<u(>-_kpzD@5`=@-JyH@quHHtZMU~}_x|O|c4a3bs~mh;sVXUcTgvVB)?3LEe~#_YU|T6EA$%*%>Fv&28+Y;xo3U&w!S_>V"
    "l9hlxXzW%ofjtl}56U*Ya}C{I1A14@dmc^jCrEN1yHvls(kyN{`E7oO8;jqe#lufOd}@9sK0ej{<b%fhS4T53X~>;8HmsfDn^C!G"
    "xDP;C;Wb@oZUfEUa_eWWZV&T^w>Srxo4gsqukU{NVC(MU;EwplO6z}n>*n8HiY8JTy?ElpM3)DBI(>i8*BCH75yL|~9OVm2-9_Z}"
    "|ND)~`&*w}y`=^mt+ktPSE~W2wU4SX*mkk7-l!C%JM~lvI)j%Y;%21zacw7GFZD-uCr;AtG~|y1!Rg81iG%6?`Jm$Yx4)Oyg8h8E"
    "UUMq#v4J<0^ck*Z0qcsmIYc0-m5Jkijg+djHen4sUo;Ju2>Kuln-CqP)6Lsk2t!ke1iq)JjDZA6$8&6q2GC^hqmK|t7)k3v0*2!m"
    "jN)`v?r$lZtL?_N(P;~ytjTg~L8=+ymI?I%)aAnv#Cpp5oz`xtQm7YE+#MetL^Cp}VIj-GECbqeVw%E0QSYG$=3?f~R<+W~NzH;I"
    "S|ql&X)H-CjgElPAlcUxnkGG1wFngp!wd-;YKwyeU2ZrChfE~|97GI&U_2^>(iBRMBm-QK!$AzjB0lBYlw#W)YGI@eCOifsR9nM2"
    "&xYl8OI2%o-A&mv6+DtD4qVmN_fiwelM11tA>74f2n3xlMnWbuR{iWN!+g4k7)UgL6FA|cwvz-6%B|Y%!7$JbsE!W@#}hv5>8j6$"
    "c*}ArJY=g*h}ioE9m8BE8f@{95W(A|C!-o1B0&%ivJn>X86Hsp#f@1S28f~#Q9&Jb8kJ@ows6-odIFom@BnCgYA{U^De}?}-yqV^"
    "qkoarObZADKIox79vjbC1fmfT2J*Gr?{*az2qz5~2{Em{)a+D5KA4HeM=gFY>dBe$-qGU{OPWHzkV=pgjU>`B7YE14_K9Hmsl!5l"
    "exH*X)ArLsZyV%gHjTQ39OXD5PT)w-^omVK%6{-r?EdGRcORiAa6TOLd2a&0`Qp*)?~S$-_1Ms0CL%`2#ux`34tJ+1CP;#$03+3Q"
    "7~yABJb|*5IMB<ofDox@YBVyu-#q=f!r=>dGl$x0gC<f&WXNJ1AQf>bFoZb5UOMR6qNQ=DedNp}JQ;&Lt%FExCIS<3EaElEtMJ@r"
    "k9)^E1KDSk&g60&8IPfdP;DGB+L<_v6TIkqu2*a9KFF`HQ;K)t?4ua61qY#;n~!G3$l-lDc!)`lq1+r!jy9V)ig*9bx4#3EZW2kd"
    "kxY<hBh;|QM85j2_4J4Ez8~~@h|;NB2jep!s)T6Y1qfi=51sVIz$QT3ElVo(y0iWEDI_#rh1ev|M^py@{Hdb3ujB+*$J}JVn5Ezm"
    "uT_CfRx>m5V`wEgSc@wbvH|VI)u?UZMG$Dz<(21NIX5snAN>1rz~6%k3TzXazCqz_n!~DO-9~qk!$qYjkpsF%a*eH4V2_l19AIUD"
    "-pj0h9|@EEQ0Y=hw+C1RQ(4a^9h~)C9)z>=Y-nHg(i+m}q*y0Jnp4?*$?*w1KrLRrfBVDMgZBz@uM)Kl3~begSM5{P*3d5Ch;G2P"
    "g2c6(om;ozYq!)+x@(U&6<nm#Hk0-=2()bp30e@2?S)({4FarRUfXQe@9X7jw2v|*N#kgDV~b#Ymd8=dV@Dh!2!I(B8A8J-ZW%(7"
    "R6M5&z#vNFh5-!(0oW6c0B-uS0r~(+?Aw}5-aQ<>Go)N@IX5-!PDzhjNZ8X63+601L2v;2&ZRpyFReG$YAWwWW_eX}V9Q`rc$h=1"
    "0BS|{@JUxh5wQIpjC6w4Q@_ti$c{_Hfe49eAdvxyC~on{(jjR51lO2wb+bqEA=x+g#FHd21MsmGq4Z9!`%%#YY=bi?+EeCzE#>to"
    "+t_Pee@{~_;94wMNU$Z^glrVk0Ez%&1|N687+%aZa0WsHt_^@JhtNS5gv?05XM(^xufDE3wP*e!qWCCIyAI>xHW`oZ%?#Sq9Ge(z"
    "T)Dp|-S{+ujzD^UK!z|T1mUXW8$Q<T&`1g@g_^HbA%@jh%C!3gPB8$+AikA4h?gde*B(%HdBU+cl%LF=&d?<36W88cefQ$RCqKKQ"
    "Yd9Z-2^#*0ymD`9bAj4IIRK24B&4lg-Cev~yY#m^yD4yMDENussl%u<8C6LPL1En`11LozlF!LN-)ZFgd)Ny@5)7z-ssS=&E>#1z"
    "O$|KHG{U%{Nj{5v6bXl1J>dI6mL^ft=0bfZC|IV|S8NjGOb|p#2oLmiXY39H--biG`1<<`YZq_#?=Jcr3SlmS7#yd=j0!Y?TOSI!"
    "jRsH>Qs<`F;XqAN0~nXa2}CzR5(Z<wu7U`_J4nPpvEY;3p|1z8Fa4Bf3`WKfRop8&G)B{)^?CxoH5a}$ic&bvr`SrpMX6K_GHpX&"
    "-7bFo+O?fK3!o{f42Eb%VJKTlMXIr=iJ6FlgA^sc*T+|FwW@aaxFpWoet@-Hh$AU<;1->^SO8<$plSg@-S$N`f{%oWIDj?3|5o^O"
    "_Vg=3*WUw921Uu#9;tH?*OF)^j_oRg>z5Q=5HcW0Tg{C;T<e-T<RshSVc45eP4e)3<`L}^)l>j>EUZ`-npFHFjz56`$;Sh+v({Ui"
    "fjhUK1Xm8KtKoDAXCYnd-}`@+jZ4(>O}&2oF1xep?A+aoT(r;K>dt=>O31S(o$!o#chTFb1zUyi3R#Mr$K{OYW_DBiIvTsqM3lW4"
    "8J_b!=HB#$UU0IyySU!I)uJma0kl3k>M_GjZtL1-=HVw3O@mpPIN0Q}O(rhKX8UAPFz#%}<Q~>vCuuD{2J=yX2||H+2aWM*PiCha"
    "4t6rN=Q;oPpzY_tYMMt5C9osmY@IxA(notZyKv~F6PfCEa&Yq+7u=-jY&<kSOlEzYD?M}^oIB&;VLiK-tYa!g^fE&_J!$9gH`AZ1"
    "w}3Z7lzaYJaA;Csh6H{dLixeXWT)^DSsWECKw*!>OjeGC(BU%)Dl3ITBWZYeD0bA1_J~P^3B#2`q;?8gIH)rTGZxW+ED3gwvA|gz"
    "8nJ>M`mo6!?S+xu`4_?Q{k6`umFNIM0(K~{^~f<fF*%^!()=MX6_fw&)nA}#b?zI46C;9$+0+y@JprEl^yJW_<0Qrs(~p?fwyV$^"
    "!%t|=P{}2wUM}zC(DHJ-QRrV=+s(H&1!{TX!q9H3+z^*RX|*Zzx8zp7w(D*zi|}gp;COC0vg9OoO!oSXk8_Ll2C6`DJ9IXbo*}UW"
    "Av8h19i3jhz`XTX?t4QIjHR+JZnoFc;QbTB{j<|;C^td|AFh=K*FSKoE6J7X{hhj1-<!hhzOxNl!T3MCvzVC}Y6iKwHh!hrYL&bj"
    "%S~wXiDqg{07h@;+W^k2Tv@J^2gN46p>9P0OhzbjKs4*EdOknNgGH$)59Cd?+j4t5wN_DHmS>jXXV#iiR}-I(O+G*EzLfoVRh2Y)"
    "*X-nT#hPfYtnQ@8hOjv6La?-2UisCv$DTM*6?Iop@8!!^2bEIIzESB^aZVL1k%H(p``&Bvq50?6nr20zZdat$Ty8xt-su!h+~N=a"
    "ph|szmzVL5R2&YH`SslTrm<3Nj(uwW(SLPt=Gl>c-|q}Cv0G7pvyqXr&4$qy?OjD{_bTdhIs5aVeA?(Vpj_GSwXw}gwLu3jzh4z-"
    "|4zFpnPyqo&>`@>%4(-8bSms>|Nik;PWgf9U;Ky4R#VOm;0Il)DsI$^xvE!hl~z1`hdGzLaV@u9WPbe9-OhS3<cfr8n5-F|igUak"
    "3_W)8*w>t87GMD+gJ`5=MOkz%1x0;{IYLH%uW?NrslWZZ(au43-R2ma4Ojz9dcW6R3mGc`cl}zTT4UR}OR?9K^Go$(H^Cus@{3c!"
    "6Y{kcW3x`@dXcpmF#2-5@Q5jl)JI>?(b*C(jqiIg5j&Gz?>`8gq4&h6y}E{!B~a+Jy$U|eN!jKB_v2T-$o<*5!Md8mjsx9zUiB1s"
    "n77@&xN$pZ?6G^n%es-z&)~zZL0IIGVI)gOSZUt`&fwCC(Ef?wzWv~_VIp&!9ho2)`-BoZN8<<eRc!%#2yBEDbR&T^f(bosMtJUc"
    "+zN6wq9-4Y2ImQMj1FCxB8S2F!_xfo;REOBy82r9*yifsUqn<IJ(4t7TS@xh5k|}4mnNI_C&H^ox(%cne=J<#>jLErpPi(5X&--R"
    "#>gH{O*&zVKW)Zl&6~%K{#WpoCy?L>ls?Zf=Yo^n@%`xd5R!6E36p<HjDFeNg_fe{18sUhlqz!^8bSj#r4=|tL%0KL*5q7>$E_Q`"
    "c_%fmjy<CQQ^4#uveZMQLo53(93(<gJA8OJ`ze2CeOX+jFWBaUu&48`D44p{%IsM!ISAk_A~KtKqVZ9ur?^ClmqRKTWX)tmhOs>Q"
    "5JR08e$%2KEFDL40kbg@O(p`PIGo78v6;Wq+Pc$eZrzOL7Q?+en~$uxkLjI*EhwM{hESKI*O#cxO1fNQmycHXFZ0e()H~(`Pk0T!"
    "=h>t&N)j2^IB4-_lk_x_yYy!1?h?6k6A$@hf^y<f@811033`%4fCFmu$$jK$2%LkE;}jHw<p+29PL8l{r~#KvvJUK-Zbykico4St"
    "05lRYBJhFj=cZdvWN$ta*rw+P!=Ww$909C}h@U2yqfqLpC~}Z!y`wko8s3UTB$3hc83xClFdRKGm7bl@rvmPAR-se}0bpL2Nvs1d"
    "o&2%^0GF5y!cB~YVlX=G!zTl+4Eg@K=*Eka>nH7|Yei@I1}(W^HZ+?GWBepYPJp4bm1;9hCj#;Wy7UxNeuP?_!+Nk~1~iHDf`z#Q"
    "=JZ^BY7jT5X@eT}&EsU?rEK&xQoeVOkv$^fkV7bYZag}b?P2KT*-&zd{n7t;-HX&8euWYvnx15+SS%i(k3WB6G@HnyQzU&vzO`*+"
    "YMJNQ%sJ1dS~n^y&F#WlyXE{&@uLSHf%UsWQcQn?ZsrRM&Mm3Edu31<44ij%c5@qdZM%B%8>e!|=$|4(cg^s7AOC$W_jV4py&3P|"
    "Y+~lHKa|09TC**{^S8dq{rJ1ie|h{pd1bX!T3_Ftly)DV>3;20ZES5~6hCKojD=q^mG1H7EwTZZ78^ScO8VOiv^)9O_b+QhfoTaJ"
    "Yr6c!^2TDP^y^P5#;2ZM=R=EFHjl6ES=jZp^^L_`QHlSmxgG(i4yQQ?q111z-1}e>?Jk1Kawpd=tgN%nO{=?M-u-a+MtAPgTI@CS"
    "cZX)b67hbYTHY2r9{i!u{dIZ4L`QBGZcNNE@FbF#!Ol-_zW(YD&OMUN+qs(C&q*IF)dpotelJ(Q-)DLtdIt+CrPxniZJs>-tqs@R"
    "o+RFE)vj;stoHh=#lj;u_~-u{N&Jn-hNPPK%SRLJTRXcC)=D><+cVFE&wTgz(Ql1o04boFMN9DCZ;Tsp?Rsy+>NgF!Q4;JY3h?9g"
    "-G>UdN?b?bmL>0&y$!}s|8P~lpRjND<U8#~4&8PiX5Lp9;G{5+**n57_Wzq_85sP3{`W?^Rc~1J4>#La^?SR>2MsrOZ}V1J+e9z$"
    "%lTCZ@P2wty7K00YIm(%+Gs=&cRbRIM`189Ja(e}n^g&D`@;d51&kPJ%#O4pd?|W_&s<pg=~_~`|LK%?CSBn8Nh}!X<Iwisz2EqF"
    "Yw2>UboIwv?*>@CzI5aP`J$_w@3bk;-xp9PxF7tW{P7#??FDvyev9}MsCULkr#gXWF=@0l@DXe(LS>?jpv+wu!XKyC?*72s`pCZb"
    "qdw^}3C<kzV~x8{PGSeMxJ>t{=XrmIF~%`!CgP0}Uj2GjTm`Eic1S%jNdYmt>}mcaYjA{&JMN?p5YWE+NB6bA5M4Sqza4y3p9mN5"
    "ZrIXi32%y$a1l6`w2pG+w<_B03ckFf`&wcoR^$9WB#a&n()*KQnDkGK2qP>w<kF+8Hq5t?D@VR0>LVBZ05pDjObbVVDS|m0a%KV_"
    "&Li7j3O+bNcEn!xOt#NKHcbZ(1pOi4g~-flJ$XdLf6D;VIyM^FIf(+t*xf^pff{xK>2e_X34csG$Q5Ho)QBCX>}kXZDdeZZ<SgF&"
    "@M@N8BWly8RPIv*zRy$rPH;Zz#^7JP`d{qOork_QkQi?dM%XOm(7?oj3>){l=|jZW!}a$U^P_8-mr499@Bow>;sBL9xKS|$w^!}="
    "p}aNHoczM@08kXOtMiQnZUy#;8a8#gMx*k<KbS#>r&p1LV8QR-eZPF;rVRGs1JuE1rY2`7luwlUTCW*;=;re$etF*e-XR}QU35^c"
    "IwRKFb7$ILen||JsWBkl*0zlufvm^<Jgyqu5J7dh=Hgopqb9DuQ=K_>+#O~BpI7SrK^rbC=*aMwR5xYI>FV_l&7FE}EiY(I4@GnC"
    "E<DO~tyB=E8oO(j*xdshf~)T>OA$mNFi>C<l+42Xt=6foa$wbcnHl}l5&Me)uLj@>?V#4$gPUYU+$`1R4vho*AQ%CG<&7I}+?<b3"
    "lGR<S=?}~mcpw0XBGj6y6*g?%Wum|?eeu#(0G~0Hs;V#z$24|5Ooc>v_YW=#U;Jq2(Rc2EexR#Jgm1_@16y_m4QKj~C(pj}Q1&Gn"
    ");$du9ou|(<KEL2e56@%NyrNY6vlQ>wart8bwN`rzHah(3+OB_7`VB9yOOi~tzt<BjJ&W(uu^6Fn$j2y8m0cuCy#vhyv$?&_@CCP"
    "J)i62opP(xuC%uD%}%MMFAGE6(Z|w@Z@*P~tM=hPe^}jZaxjW9w(2`h2qX!^=fZqA)&F?i06ag4ft2eqx<iw;uMy*in9PCR>q|<$"
    "9Rn1YvE$jH<j6QoBDs&Ze%k_<Dn_lvyB%0>=3`6Zcu`DO0YV~UD2&4kSF0a?V!i)%s}$^5L!tz@a6rOSj!k)vYuP-80XP=284hqD"
    "P_8uWsz^3>FkOaW#WEa!Z99fg1V!`Y9?QBYqd@@|3VRrDtAZ3p`y44Ep2tQan&CR0?Silc`+)932noVavN4v*O@wnZ-m)WI)Ag$*"
    "jS=mTX_GJ<M0w69UF6DZ%ggU=Dut>MM$ieqs>%SM1_+q)Eg$t6!qFh#16AJzJj?aC?!zxd2JlS_04WZ&1lNmtOw6-jb8*<*J%Sb^"
    "lBg+o=(k4|V2=P;f^ZbJ<Fsyf?QPeCL?>V)A>5g9;P76d3}f%RQIEh3WGxY>CL-k!f(%^5wiz2|5i*XFj!|B(g!mA^A}9!AFhr7o"
    ">8VTv3sA;8e|yCv<nym&Jjli|f`Cv2ags2I+lCaK#L1cB+siIJK(aQLCVGV)YVWn4O8N>D0phGWJdx6O32n`b?w<}E9x)=G<#nO("
    "An3c~XxbKW^6pa6K|^r@2pn=bOpsN>5-U5}!rj4o(H=AgG}L!dC12{(G1~G38*I}Nf(AWh<rZCQDaA%pZU^E?+u}{FLotT0Xo4Yu"
    "kv)Hg%%Tw6OT?~Is0q4fDTYCG)xAtNjLWT_N=GmPQPn-7bX%@Au(S>rQ-^uIBez{ysEHbpn$SifGL5u+Yi|ppsG?JBU^ELv;j|&e"
    "J(dZFbJbRJ&=71xRZNo9LN08!iip>zoc`5&HM<K(VBVZcs%h{_c|)p|0uhDUqc%e&17s9XH4TJWfboHoUuPbDg}YVzk+1g?5u2gi"
    "zE(n6HQ)e<T_2rFgjpHOhLUsHhU;2JcPL<oS&yJFTec%%yr}3<$n^q@tLrGEYJeyX43ri;&BApA&@~?c<W_?+TQ2M&#Zn+Fv5=%W"
    ";A|#M0T86+1K~D~8;FvR1VEqC7XIaXLw~@=UUqcP2N)NIT+ouqfRC92YTqc@!^|t6RJsEnC)ki**<9UQw&^tbzG#8r&R)kwr<17z"
    "(yetb0!C&z4W$eY2k@A!0{y@V1)0qK;9W{;9!R(ou?~~k7m9{^D!O~|e&u7idVO0f+#i;9ZD8%E{NnP%&E?_M0f{lmq!{B$@8@z?"
    "#Cz|TmuASp)6>gifH7m@bMU$)n-p#jr@=71WAvPGs)4}u#gBpVmMO0(3M}D~fx?pN&ci2|=_pq>J!^bO2CNEioAF@Jht<~hFxZ8$"
    "8cbo>^yq-rO~f)r_Bu1P2b%a~nu;eU#o%l!bF`U8Rcgq0Il=5Fe0iMq5?Bu>=}5L~lI``bwz5rc3<gPuKRVh3wJyO#Mkkp>rbnPa"
    "JkcYNLDmGa@g5h#W>${;HQ99EGyyaik2)qS1z~71)u-tn5A_#LV{dYr5_iT<O>_`d+!ME{kmM_KTs(j}X#mwp(4Rtx?C7n@cy1>4"
    "fHfTia}uBt3e9-qhvV51XLt}niHQI-3{^dy+&7}JzIcCUKLzoQSp$7IGXXHMJ)sC48saeE?f?9}%qjEyE0~`lsHqT|VNg7jI(pFE"
    "6LET<XQ!_I{9+!^%oDS{4B<A*>kDF~rnt2>St5H26~o-Zk^0cnGgYBeE8c+dqT5hAC3SsUA_^-skso{VKqZ;JXAiHL?t>3L9JC53"
    "h>{0@p)(M5oC(>`Vz;SQu!k?ckona&y?;I?H=BLEvDxor;H75|bw7JyCu&S4f@7Y9h&Sz4E<3o*T9BnS!F;KC?LE<hr+@X+9-5uC"
    "#jw>47B;H50o}MOG1FgAV#nIt>}IK80o=k?uCm~`6|LM}&=ZkT9ri%pP;%|s>VXm5f~9(^E4Oz{5*k#hEo7@OeXD+ct9<Hm=vjaG"
    "<>Bxbcxg*Q+7a39Z`Z3a45_Vk$+0101THjft03HZ<2Rpra<*^w)dIHNx~mzy*8qeLVrZN!CUlqg%h~t;d-vqX3*8RfmXhm*LFZ1X"
    "y`t6@<(EH{UVN=T{~wkuG`gnj<peLkU9kq*o)1raZRF%PjvaU@#i>@uA%sCYc4hsnMsb^EQXg~`akr{V2iA#aT;Y^3Xz`LYh8W0d"
    "tz)CvrPsH11D*E=#oe}1=h})Iz1?1>dmSeyZWXQ`dgVnAO~3w6xn5cFHpuoeXttz5CkMIp_SRa**RzjO<&UeqwZNO-tNIQo_PU^|"
    "coqYwzF0MEzYa4foIo-$+8i_@G=h7-J=(6R9_d#p1_6>0)ivu%zah0j9dbz6M)&@+Av*>{IF{M27n-JJB#I2YjyoGD<PcWVGHQA<"
    "3GyR0A9tha7()a}f*=$UY7tP!B4C2>T*QQYI|i8{Q$%c~H|Vq-&jmojmC1fj$M9K4AF^6J0TKj^t2RMH01E6)44B%W*X{bA%TgqO"
    "qJacLk`V$&Ne+t)CH9QU_0bAZY9V<A-O(vjMm;p-QzA>~tk*Mqh~o*yF+hldBt_aYkjUOr6gxVS01(gza37-(4~GoMY%7o(#0}K!"
    "!h~T;x7QCm^oR%Zh{;$Q?23RUJ9=N9m)FwG#lX(B5KTzB6iWnP*hfsPr>l05#6lj*VO*F6D3}P)Au&&wvfta`!4RWk5bU-fRiwLm"
    "NTJ=ZWm2|alP*Ssv;{x{Z#Rsl?5Q?I1bq%BDHH%f!v{d*_$yxyU?h5R9kusDBkJ`X7@<fEhW8?bE;t0LhXQ-P4_RSN$HhVO`h!w$"
    "tDv-&JN3@egPxMVsX#XqF9aN<S0Aj=$a=N7WfzPUy|w$`S|2P1ABh%5fGZ|*e-L}?^?$tb!KHjnM~9-3<Ee?m87^U0+Q?4bKeqbS"
    "x!1qS{_@1KJg8N7x69i&`rz4za_0^WI3qnjbga`<Hh$^JTiDi`*=ywWoYsK{4@#~HrtaQ!;$!=LK4Tcn>eXCs&Hmu}O6<rp8Zk8>"
    "lO?f*B#_lzDZfylFnz@+go9YyA}oz8*}F@-cgIuKwr16|q9xaNtZu2^ub>+nhwk)VD9H!kL_aq)^}Dq51W?+nD+XAvc=x+&8tpDt"
    "3Yl?+9$_|W7`Uuo|3BZzPS2LhWu))lc9!H$zt=`q)^%ASYX%_-LEevD`rF(T^7u|cv=O4F%f^*8;ejK{g>T##Jo(Fh;{Q^kup^t>"
    "!~3j8esRzptSdhM+3CmrzY5MXNRsos@11k^<hZjto5Stpgd7fuAca7altfW-DAAHES1H-$Pc9h+mqV3ZmQ$6>l1q{$(~?P%kU$dQ"
    "035<)?C#y}-o}}ooKsKdoILp4AKv$U`hB1O@7LWkzkmMJuZ4!b0tCLoDEYhXXPa55-jjH<-yREfS$?@=d<y_B9jP^P*h+d`thZZq"
    "6lAY8DujZY$E}@ua1v@8Ikwv?s`#NbL=VK9=ihn~URnFIe{)+awq$uAm-H@hr`jr*=Kh_dEkNO^%QFu@-}N66*MEEvc)HpcJ0nrI"
    "SYu3?I*7A6$dX7Zm6(oOrW_83AeA*;+&2J@6kOKVvl#-77^X^SS|pZE&P-F;v_&DH=^!}h=v|?40*;+XgU8E~SLP`{in^#}Q)`ds"
    "!{>-#g^jT;0qA55Vk~4rl`z7wu`Kh|>sAu8A{H2Sv4}P}8dVyq<Y>fH0LDazh@#7+7mBzPj!)VH=du)P;h+V{cE~jcz1E~^4w1xx"
    "5RAscq14i3w^Kx#j%NS@rBH7ltnWF;W9Xn_+8xUY!Z>Xaq{)IFgoOzPi5WpG9zp^V(LE38NR&5@t|U|z_dT>v(5@XpCdy}^iNqp{"
    "#Q+x#ciZ~yor_OB1-UU$hZTrKRnX-TT}RLIA1_EBBF&G2fE~6cI7;de00i{VCv*hWT^A<kSZ)@EF^nc+>Os_NK-L}+&XZ`Irs$d>"
    "G?k$Q@F<>vpeSMzz7OIa?t_HEg-7~87G$3e!yf6QaTP@eqGvkrV{d&Q9E~!6^JSczg@9O~K?ciA3gtyO2nbYP?fMKFj&m3hfbl4*"
    "b$k&X8ACqiBGF-otCsFbcw_B_7%*0?K^L({o@JSYJ=7)s=z+_27v4xG)-yHuyq#M4@crv2pWQn$2iBso^zG%$lWcBMD-J@nsm0^("
    "Ebe?)`S5YoVni<55a@*Q(VLfBfB2H0R5LOB$$n!pY7#frHE7LrSV?AC-T3I9SnbdK>{DU!$&2XeYj8B*8G$WHtCTEf?gc43yN{-B"
    "f3`W;QL6_+r(`2?R02lH=@~G>!B7YugL<QajP0R@!MuWkf+b@$5NHrxW&VETSK8R668sFE`7ILq<)l)_0)G`n(e{HfQbQYieeUep"
    "nb{@YocO!>@YA1!EvH*=b;fF6I+jqz2j-1#8nLDwf6nuAF=Kk;z7=#hLv|Gi>nbDIgd;W^7}-}pAYXVFS^ZOh1R)2h>w?zqcxu~J"
    "b!6rrEnR!-;`DFeqp@n^5kvD+5B&=OHz%Tj2Ag(ha*Ntm50vlO=(Pi36j5w?lFY~ZMXyC}A6a^m*l+2k%#|#@-3s3q%bL~{dPZL?"
    "pZ(o8BGHxq_8&hZRal@hW1b%Jf^ysyN8^)?&jHGK;>purd{Vph@%ZyUu8G@^tU=$DhK8+@`8blNQnAP8xtH*22!hN=1i%u2Jr}~y"
    "%?##Y7(d5mzBbw-o_9X~&AIU}O;;zOYQwGpklNq&{0F$!jA<vICR-JxcJyB4k#J#9U#=JtB=U_s{5XDmPgFWEYNYPX2E#YAch8~H"
    "lFfXZb1#6AJe_)B8M#Un%_HR$%5#JEqnlp4rWP7az8T7g!pr`XsoGm_B>(VbY@>JRMEPb^>+)kUXI5}S*m{r{3}NXA$V#DHIJ5wg"
    "G=!h!LU}Hi3D!@CBXd@A=4y^UJx$IfKz1F^#_%|MDV+Rfj(HucT0JX_pm7auQdxZ_AyIG&n3_+9uclj;9zC5_GoG9bBVW&%XG0g?"
    "h+p}g^u=GJ9BPNVD6)~#B#xs`h3%xPP+t7&YwjBR)4W@LE?ziq%4r*#r#u#sZ8<d?v2%U|!%`MSv2k;G(g6`ag+E-3)m}Kg^GuF9"
    "m1V!SNWYxp90<`PoJ{x^(Z%0g$^J&RKJEtdM0Zxp3Xj%lAR9uuK#^R>N9<5G$IvwD;v=PS61jjtr$plEnVD}arN2Hi4yno0WRUiK"
    "G(A1FfOp0F>LzmDQFB8RlB9t#;zfWC2nSU}feGkwbpWCC6OWx?Tv06bN7kf=5m3kpcVf=L0ZdMzLRps7V2H>Dh!e5s{FE5j5NW8W"
    "fq3JZz-xgENW^HAI5>1s*P(62b!1=S5LW|6jZm^PHJd{TO){!33Q5QqXD!loVA}3?k7AS7hx&>nin28JO$ZC7le8zvSv;fbkgHl|"
    "x0?36C>m9RKFfj_f*{)HNSsW_rO0Fw#3CRAKxhDg02>P}#Uo5c9P1-;0Dkp}W@Q%>c~TyR$30Q=Kpz10fnHe&g_0arRwReTRohG8"
    "ak7P6oVzrTPFQ#fLs$z}8HScn0Sf7e#=*S$^b_Yd-Wl53l4SDpp(!G;tD<V?j-@CXLTV$ZS*$;P;R(n9eN_Q`B~OGM3mT!Kn}mCS"
    "#L-A7zY3sO0W{S()?_9cZK5y?yLLCJchi2EXnPp!>No;8{r*9o1)~Hrm1K2DcK~&)S5p9*A;P@bh(aW6rx$-+fAROP{N39(JXAz&"
    "L{-NI#3zH$9L;!cd^9%4WK=!b4>>OBsybBP5DEwT&Cb2SB=*#<cA{(vK_m7uC$t+!`VEOQnNcaC_m#e(cTRM$y#BR#5lP=r{5w_h"
    "y}x>Q>%E&TVid^(Q!j?*W)L#vNtW!m#@9Z6{FPfT&Hms_vt9|eN9FoB8oKlJh1x%O{rD7NU0zN&V!`_8;q)Gh9dyl63$W}#Kah{b"
    "+{|+0NSK?Sa$~qcBnJltpd5%rVeZ^DFnV5slj8VxG#haQ(`i+wIa31b#FRfAV5U#k8l{8k7qJztHY_0ikax9axxaN--s$m2D|g4="
    "s8!-Ou{Y<Ze|g$?+Sc}Vvz|?fHCf!6#r29fTD?4vFQg#TKl<76Cx84$>#Hl&uxQ(6%^S##E)FVixz``6hT-;G3JpYV{LOKid$F%~"
    "S;wujsD7u6)ryKzf9q$}-+BMe%kNx|+e*K*eJ%;Ag+sD8=nXaU8_3n)o}Kz;bW(mhfCy~7y!qj?8DmQSLTZipDj<1$`;y?ip=;0g"
    "p<aO4m@KwkwUEq$wU)YLS|69I4{fKH>CMe!ZT3VF_R*2v79O7cgEw(7`WOFhx4ly~wPWLWcrv`(cT3}>xv6dqGDY|m)Y#g^46b=^"
    "IIQq&fI$G_VK$lI@vvZ{Qz__D|L-Jw66>i15_ljIxU7c5hV5NM!AtI)BfX?Ekc_g@QgU%Roe1O6?JsJ#wu~FMn&X2OEz6iO9)^Bu"
    "&fTy>cW9{3B@j9Z*N>5%O?LC9Rw3(pT+*c~#tyldVK@yd;K>NU5Ka>8q*y5t)&|=nw;>Sx7z%9E?!m6r-`-^)Y0^Fx$oBf2o}vdh"
    "3$h$P6*JUM54T+oRxvsRq-e#(4L~*~6Ax)5;y5&E6A-+&*7#yYE<N?pUx_zA;y-_%M^e0%>k-r_fy%LHkU%?kHan$5ML+S0r8Kg}"
    "nT{9of<(xlo}6*OW0O|!)hDrn9u`3tw5NwJ{lV;jzLzrf7}AS-Ba1YGIm<;yk7g9%GSZvUMO_O|VMEVnER6=Sn5%Ce3e}B{ybTM%"
    "B#bl{_QgfhoEC;TQ#16*FpLZC-(u8*`0yy=LjsE!7%fwTo(So)V7FdV6C43Ym}yVU#Ru~N4}oSrZN|dV&;Q4#UVik-TZ94YSl9~_"
    "Kq3g%({K#aZ74wj8Q}Jw%MPY9VwUKV2`t0OpkoAlR1;2>h7o7HYicKvR1ir=1^on}XbkgRK4$SDS?*JU8lUI5XF`LSOVa6Fqhcs^"
    "HM1IX;Y$7#3(brZa|BKX5fIVuJm0=|?c~p<Ks4VaW;Aj-d2;=6vamY$ASN!6%H!q3yk=bm;1>Y-Vw4LDAWXCBgP$UN_vM>gSv#LF"
    "u%I-QMr~wRI$u>UY6~xDQ*R2?<&Ev8S&H_?d0?XX;54N93z--L1K=d7yxgdLFy*GvcrfYv0U7r5SK5&&(aY>Cy*v7a-S*-STW2cn"
    "Ke8*Y^lkne7(CVMEb~>*FE3gWL_^4ApVau?Y%IOCar8`nS+)fkOchaE;WK7uuEQ@$+_egMRo7o!i=DmqVSgTbMH(TFH`A`;xEvS3"
    "Q)4+3yNx728IeEga5~i*ZbSne)il48P<eEi)ZmxH4$%d$j2${Xk(A(*VYY@x9_=&kls18kkw1Fjp8C?Te6E2jE1YyXX1-XtW&6&0"
    "vBkQxRxbh8ndolIQv2D1A>xN^S7ZUF`0DqbjZfwN>)R(3I7Q)6%$gos0$=0flryZhT66=COrLz%7j~~4-cJwte%OR5#MDU7gK!G~"
    "M-CfxS5E$>0RX<mLNb9Fp^y==NZK2OXIOMq_;>?79?rUB1~bo{Iy1X8m5ER{-`#ldLFdLhRb3b};)qb|m2(Z{xlS`tvSL0GLkSqH"
    ")xqvV;OKK@oE|`{EgtR>s|LR6IRP(;5ad}t2QWE1k)NCqq+D%ky{g_X5z)XWynrM1{gX-fL5?<^L2?(7_#6%=sZiRC!WLl4N!-K`"
    "4fb)AO-;Ovw>-(SztX%wc3CVi=xpmT_RA+io0m%0UHQJ-{#eyh0h)AS#%2~kJPJ}Ns(5EGdZ1%XjZ72qi&>ZrMQ|n>V&<4IoO10b"
    "0TEUZ1Qvt?II7NfpZsT3FSx<QSPY^OoupO}d~&b|bmLsC@JhOoF$G0J!!g%!qEsxz5g-Y<ZPz*+%7^N}^aXgrE4r{wTCre|v{ey-"
    "EXbPFeKQs+WvoYxNKc^01_+2s<J1htWZ-sHVksmbSPb>T*&vegS&|8}P?&=6{+Ex?H2=(78H>W~7)-#<ED>9pkA#SrHz6iqO5A!t"
    "C6vfHBDxSXH1Tl1E}o3XjS4jG6!%N@UIB*6_}PRUC_Bxf$MpH)ZqML%OD&+h58)4D-ypXa@nZ$6sq|le_TJX+Ru>p~c_1~LMrIQc"
    "0;yFcp{c#R@tapZ`&Igbi}il1*EAj+m%{Gt^~>Xz){dv_wW-x-VcTy0hz}kh#Rs^dNOr~TwS+JCEqMNk2O^M3%}CUY2w?}uZ4d_c"
    "?j3WFJtn0VEHiefHPHxm*fa+dgGBv3X%~*0W7!rhs?@KH+LhJQa4V<_`pDM$brq>dYEM3H<ZgGK-mb5_L;fP0cs&I@iJcrPs*~sr"
    "!F{C!q_XvDA-xg{WkYfoc=X`j!T<V;=dPTtVh6GcHj(>{z9@Hq{iD&yf*Z}q@kk4mgL{8ddw%-s_Y}7uPVb^b@$LaX5=##|zw~4J"
    "*M5f0{*Ts#qz`LH%k%z&O3`VGLdDHKPd@(rOR+a>9Ks<3CIBe(w|narL4H~62_|2aj{8k>x#qo8vCoX#)rd8ksvP(u<v0>c)Cz-!"
    "@9rMeHg&Ix4Y_lnIx>*mKC1Ow;Eikl{52=Y|G&3;=BPd{2<38jPy0;j*JZR`Ki)L;BA3PXx5hX^o*dZZv@;s_korbc#i!||^va6s"
    "JY=V+@MF&#49LS()jCPYW6V`sNG?on!B<`Q%?t2%rs-3`)fe<&DPa@Bq2E;0CcsJ#R8ON0Sgz!|#q;>=6?*Y|FZ?~w3$V~6c*E1b"
    "k_>-$o__0<dBA?`$%XkR^9diHVxZMa*-U1hA}K4Qg2ud0t$_=(9A5LBW5(}-^a46Ji)NMs=2t=cxn=4F74=1z>QR``G6q(#8_BR3"
    "fpj~$RwKTib_l)N-6vzL!e|0GU;+Xr5ISSu#kP*vJt0~4NIm1%6N&Leywf(C%_d#K)=_Aj#inK*7*)n<?eUdWYSeuApnT-DD)8`@"
    "D@~Eq%wlTh%6uZ9najf$E=)a<qGu|dpM82vM>%vM3(n8tj>&RCWIlBj*jS72E<Z1iRBX^`HO74sf&+$>qqHBi0YI^#zFSs>O7)~I"
    "PitFHq)H^JKpa64nTtENT``PuG|>+RzUf2wQpg8z59j1un7%qAdVCb$0OJuW!ijP2!{gC*M}Gf6+T9uaL;A(vQ<EI*poAKYQWAkT"
    "VQ9}Cs`8G{xk_qU)<K`JrIgb>kvR(j2^gYX4S{se9>EL^#cQ88WX)#6Gz@zVg7_1-@_>LkkJI_#?SgkOikd!xdFRfppI%=GXXCfu"
    "{o>%W-o5L^QKi93G9C1~b0^OE_K4ZjF~uWHoI&;~!R|h@b;m8tcKF3X)$GE#07!Wnpz9Kd_!EzFLKC}AKn|@R?G-xJqE#=$tmTuQ"
    "kD=zlUMwI8%ODq-=;8zha3W3O88RNGbft&DV+aymI)qK7UBER031TeQ_Z1sP{g7#Kr}~%T+iT3>a{HsMvKNdWih3+iQOjhoR5C(O"
    "M`?_H|Kt6_mzCCb2b_zfmea1I!YG<Z11XXLxxi)#({_fYChC@G+xnb&<sTC*;|q)-!$?4>@TBRH9D(@I-N%r<r>Mf>WOO$jp*0wU"
    "$xsXnW3Fo-OZ=|RZ<+$+12Bqk-tY>cWi*wXc&libpyr}PA(G~2*k%~U#vo%6j0;DQ&>}<;mRPLO5bdE}2(gkWBucOW=O^Zoc$mBY"
    "r#}y$abA2YrXenXfDlYgg<`q+sSv`Lkt|3~NuM3rb2fGX3(X<CB2@-QgQ4d&50Oq&E)NUNv5ZvDzJ4_rn@4hAB2B2fL-q%<Fn0O{"
    ")~KBS`f~l;%$^h77=}Oibmy>qPaF(_9B}y>9-qTvGqFJjYq`*C?>@cyr!Sj-lrPrz9lNSqb=2K>=@sSs-&FErkYw{f`@Z^~fi)w+"
    "k)aB0RglEd@ZrtAI$pi=#W;LvUPD3#F+V7Z!r0#0-c8RuqoB*OPw(|NsPTAXw`@JEXf?f}l`{#(SHjjHr>gB*;b4h{3`gvAIxV+r"
    "0Ha2)I25ena#6UpySsJ}f0>GXa~=8`+Bhst34zrM%JS~GX;sVRrK`E{xdj<y4Yhsy)9a^STnBm*<_r5q$I#m5U{DuZHbx_^?t<VP"
    "IRC|eIn1RNYeT-PsA3(o4tDI84K#Lt^}VCN|Hu1}|JersM!4chl(HsK+Ae$*c#$`9Uw`YRsn_x7m<2ny%?whT8&4?mT<vp<w>rAx"
    "*7TEQwRdI!KC3w6mZXxn=_|r!fVrDD8ZCUV%XbdyZqcgQS>&L0H;r^$-q;;{x%4l;6^iEn>%aZj(Q1&^bzGoM>{-XWs@4Y8`))>@"
    "xjetS`%!<({^%#Wf$uijJ!51nLfA!+m_~!DQjiEcekv)umSC47p3eE!#e|;;tAbPZ@zK)LOfVY*$QhxH*S8D)@F*TaT?8R>IGdZK"
    "N3<p=ilnR^pPIRKKK))I0+=(98OKFH`{3+!<%P2a3L;_(scQ0EN1U;s(?UPThzl5*Awi-9%z7-T(s<~U2Tu39E+N{SGENQ6Z2Ad+"
    "UN?GEWVyZo1{r6Rb@a6um}X5Rg8Djac&sZ8fyyyM5h&tO29HJfKmyIa$^@hBwFC9l?$P>A_q+<f7?m%=3Au9?P}VGkkz1?ofYL+>"
    "17(7kWH?aAh7S*)ym)~%PiVVGn%#s4t<z@Kf~RflEI}-22B}c>ns8z9o1EH?fXXz`o1+G^vEDLQfAM7J>xZ?=w>DJ6655SKfZ%G0"
    "a~d&aD4wM=uV;eC=m_X~qR5PeeB;qGLHT0mR@g=v513cI=2FLb0u#=57a`~Z2(C&1*6S@9Cf)B#j<i3}_ZnRk=`7Pw+U+yg2p>&Y"
    "QhEKY-vKe~2Y<N}bq8mBFXqaOJmR#I6eAr}iY8IcPI++oB-;^y-dGTrVGl<kEk;lS7vM#uG4#*8`cHDxzkS%Omd0Akh7-Aj19=k2"
    "_h4q~mER(gzf!BI^;WSwy5S*QpeE9ZrQVTG(Fqskz?Q|xeg+uL<v+=0KSEP~mmpjN827y41A47Bea$@go#=cg4m|8xk7m%GXCDiL"
    "jR>8A5LPCDD{IpZs;j6-@<7B7Wi&61;jY3fmLME;w2?3#HI~*-IW*$X=<>=}zd7q_gWy<!c`M~enx|Cy1JzYMlNGsO>|&1R=wH34"
    "1xLY}1kKq&N-G-CA?@)>GUJkwF|QAnFVB)Vt8t9hnMSSCNDvE?#AJ;a!lAj0LnsB^N@B2z=mU3*!=~ZuGBVc8?8AG*_dhvW$j5BS"
    "bxk`qXOV<x05$Y#HCQUhv&RET9*)H7k&NMptShRgF(QL09BCwUIPh4dEBBbE`SHxnhWkScq3nrIc@{VhAQ=c`4+8sub$~$o>ua0|"
    "I1;YBS1>nAN)@-xtt~hl-E|Q##f)@wzu1wCZ(X*|H~;n9v7`lfs_yE^{Am%4`CwL@7~{EbUReCaCsrANkt~w$mee>A!CA&cPzb^T"
    "iIA)qWN=46xo4`AO_NXvhG7Gr@>mUb!&gmXy7i-*e8nMf(*cQCayc0b>lS(V)7_2FcJIBrWB23?3`8)cJYN{BOr*BuaF9K*G@IJK"
    "J9z&C<)go-H|KRRYnSz*GaoQBm}42P8W<>w!W@#M^l)H6XsgwdM=emOqqgN3prezmdu3ptcT5T<Ng@KnCIHVdku(~^QB(8gNF)_E"
    "g-NzytgVx-B<mB}1MIPeX#qO$LbC^p*sVGG^MvqOSG?2FHk&8~PWrG6G57>*U>|nT&Fha!_X=)XHbNjfAE`FR5h{cr5alw)gfM8x"
    "RWw(E1)KA%uoD_z`aY#P4@nzBAP3P@A~l&C;{(7!9z9w?8VN<SwNNTHHXR>CJdA|Kiq`Ls_Uq<$b1dr;<0v4Ztx|5%7`TC;!wv|0"
    "UMMKWLxT{!0~)T3K(^-M7=}Y3*hRd`wjAPclB5vO4JgnQecFZM#6%<EyZ`wH#tfc)D?KR;W;rebvm_EGCgSTk@pT)?m)^atO(SX!"
    "vFQYv0)&7z9KiN%l&|#LwXw@>H`~QHvVQfH)~X@h39I*Hanx<_xD#qN3WxBdwSRg0`mHbj@~=UVNG4Ze%a?fqqfn0ylc?5gv|2-9"
    "C=KhCt?Ij*dj>7aYFij=fg&Mla=AH%$&&~Za*bA{_)c}FQrZ5w%|f=s_gbB1&`iyQ9YP}oUNz;3p{QAqONDA`Gr8onq%FREe+c!$"
    "a~W<rsq(Gx<j(340gku%M)O3%l6U}OFhhRz2*y+;DTpj5Twm{tC%v$ztdiZNtcFyFBb_)W8;?M%BS?)pRY}Z*HI^Zxcy=mGb7?@8"
    "T3ap^UaSFKc2dDeTJz*FZxoK}SXTBuTPYo+d}8l^7Tn5}fh9w9YHR|<L6I-D3j2kJrTXrV-~aLd{84Ik$+skU?Di4SvqIhCK(NL`"
    "NE2Z(nWWS46_my9zkl!W!2a};BZ>n+5K?-YcREe1<&j7P@H&BFsohE&>`sL-gr%8$SoA%`gvPX-%M;OjY5<9-%;5fX@cMl2)y3_%"
    "e~91~*fU$Bas$*5lwpY6*l;#WgP)H_c5W}f$OIf#>)EYswNW0*g`%Na+m%N`(5J)I%$tifRc@<wimzLJ)wYdd^_cJP2cgdFFFkP*"
    "$?lDqhn3)+Pp;SZHixEe%~R1cdHQjV!Xkx=><<!G@BiAxPk+n(=whL9cv3k$tnAKn$1hyczyIxe#!R2hoKf1=!A(<nkggsWfH-uj"
    "gSr;9`bda8_sQ*(cx+mtDIKFX4@%vF{rUSR`ua<)sYK6=8gMs?B##>nb^nA%{fFHR7>@Kj&n6Pu$)nN!{Uj+1UR`MLj?)zYq)<C("
    "29>?V4dt;-ef?JYX)N*UQ;FA*!m({y@q*H;)p<xqb_yqJ=g(1bR&i5<&nsI${=xa>SqSN}AXI8^mXAjA*xB9f*)BG;%~ntLTZzAY"
    "XLRMvbJaTE=8{L%QD;-^9JX4IivRQz@H>AA%>3^I5W$=F;lfPlV87Do8;a1)yp%ut51*fTB}yxbF``6Tntr4_=Tgv6Pyo}D-D=m8"
    "76<&}E$7AIpcE6F#9(MOD;fu;w>J;F41Xe&i+xb?N8Hj<d2*VdzT6v^ia&quUtRO)nNQvxHcxoHrETw?6xE(8jV!Gx7fNo}4PQQ6"
    "*y?}^_ue}_*kQ}^@MN!f4)d>pqbte!-tfo<3dl9iQjG!MR7oWbC^HfN=>(`~`;K=q^$f1iT!WvgwB+NH3V%?g)Cod4%w-Hn1C){B"
    "M@Z?!JoWJE<xf{ue@4eby$sn;>kp~gjn&zmm(TSgB)1fehU8JQCogFI$Liw<;-uy7Ea9*_%BqXT4JAaZ+w?+bsHBbl8Qi{VyFPZ6"
    "S3&Jq;|@2^j>L#kVfFDm*FS4^jeu4`EHD{YaJ!`%iD7-jk-U+lmZ>q!4;yy7^zh7Q51!ro^2+Z1>Aw7O_V6)r)+(R(S}$9jKsq|*"
    "xJ!IrLBj~E73wD`HL?Hs%~NORvT%7?9CGGynowSVr8TaXkw@p`>IGqNikjd4aC0?zWkP-P%rHl_=ZVA1K7Tn|_|~@ZE1y^2xP1dQ"
    "nWJivu^p7}u8oSPtkQ6e%zyWkdI~cXaKbC*a5Pi+;yJGHqIVlmAwq1;2aTQC-R>KH|5TgRyQ})~Q&=P3*v!jX*6SYy>a9_w+XQ0t"
    "_(~E>pp|K$opiA%(0cW)@8+Y+fB7eSd8Ims^-p_y@c4i$6~f_hv->HEAG7CS`LLeb>5wIvcL#E}C?EHVBUh0<X`l<i&}0jdZy_Db"
    "^DHkln?T^MrWtNb34n&J+0)NNyrrurk*mkf+>K9e)c9t2B^KoImFEy_iizj4A_hB>yKv{XV?X%&!k?e-Kx510FotHq>bK|RZ=5}e"
    "9swD3E-ahMml`b08ZAmj0|3!cl)m*-&#*2@{8H}xvmq|U2btrOzyflTvf#e<d%&41mBiDP>O;m!xn^YdsG;;k1ya-bY0#chXvZ4D"
    "CJ(=Q?(t#R!I-cLW+uknr${H7EMKhDu5MTGpXdJpN_{WmJf<s0aT1tE(B&PzoZ&N|9Yjy%+%#2bySvvrh3nT}d-YXAI2f4|suUYF"
    "ox)P45p79~Oe7F@h4lCjKDz(d`PX_i#gcI!rrmBI3!*Auf9oCfwf{7@@Zak?KuW#ZdOTSYkIkly5$W9bmahHQRpb?jn1Gs2xtZkj"
    "yGJkU;pxNiWGOOex}@VhGX$Ojs+UJ}e~|<8;UM3BcpNsvoP-X1`Mq&(tAXzEZ5rhw@zhXlS%X$n?mY9>>+LA^M}KrnHB1(Y0a~<J"
    "`?5b6#q#mpQmaEXlMBrD-#rqypemo%+)*xo=VEjSfKm{s<4!gmWYe1L-k!nHSx7jWjm}Vh+EW~)w{j*mebzLc(sX9Lnm|{g!EA_F"
    "oH?cSy7lU?@u2TER6>0;k0?t~{r#J*J9j!?R$CORO`Giq)H^8letx_D|E?c{d-viK7tl(1X%O=?Rum(Fm_*uPvZ?mURQyD<w`q7Q"
    "=GLA|8YZIAh}AUscnnIiaA-ahST%C$qz#uf$BYo#go0tQ9yLTx?L|CeJ<g;Iel7;4Sa>mtXFzev9A3qAwXm)}ShDUepP4u+v68oz"
    "@{*VL2Ci+ldUtTFDDXQo89xU0W>=Z!qx}ShG9f6cJXoNPQgkZ@*(~PyxVg^Y%g}&k)K5=-CiL5@^S%!V6s{>|H5bT9Q1&Kk_{om2"
    "arfX+IZnH&u(dP|q2qRv?(5@*urqAlYj=*!MJJf{)I8~V8y|*uzmOljzu=D3hMGqJNO(-)PZ^a<Pt7FHLHaD`4r(`1<iK<ukcc@S"
    "MdtD$%KIWo-v=WHjPxK$mNN<Ehd+7y`Vaq)**-`jUMy&3bl2l=Q%D0)w((3_3;UH}4PYNF<(dGwqgIDent%{XqhW)l+(<A2qAZ&$"
    "eOR0rkk4Qi<(LT=3UL@fYKe;=z25p{$1S(!LK2P`>CD_>ayHIJH{Si==KBxtd~nZJdl_2{JMGd!NqVL`n(A7pWyb-SWA`4)$D82Y"
    "FP+M)psogOY)Gve#2TjHlIYq7&Z0O=&1>KaXXTK?!wvpqU#Q;0&<WupF5{1O4wAGLMqw!FCN9L_90E?^c$Oql)|I;{-=K)L2VnGc"
    "(nMWV2~-l*L$Gga9)rLbeZF)$d3QDRZqB(g0=6~#qpCke=uz5+@o<!&=1C^RU4MUP`}$FPV-Jgk!;hx|&k8Um6-%ZQILM)XDC%*j"
    "hf6-{sUF3LTNi#KK1Lo9VJebh5!kb*$sma!IC%Fga`+^)J?HjZflVbv93(LmOHrh45gpB}j{J%$5U!Ha=?L9EMQigeACZ-@F9JpY"
    "1lUG=VU#7eqXFoktmUw<A2P!8VU&Z!QYVT5C_w`eG&F}qvWQLrR30H|_WHm1zd*A4^|v@5w*5G1vIs%5v#T>$gwo<O0kKlLxvk}f"
    "@Uu9)3PP$lC^yWyr;S0S4j*mH6>USwwAY_a;xR`w4N#K}-_7uf#4DOu1<=Zc=aYUmzopMVKyr7t4o^mdfFpo~ar}xKi@GdBbQDYu"
    "z^88f!s6{;_5bQJkLds!?$>)+cjFh&6u$MmIOFAK)obIMj$BA$)s)|2d>?iD(qO3UJW3+U)Adh?ICZ`zks~qHJz;Ex9o#pV<>#9C"
    "IVF@GRfZ8VQQftTfghourlOc>N+uB;2M|LS5BAd`7bgV-V0-eI4#gc+?&4~5@rL)zPUZ3z{HzrD^#uJSX11_U4+finC5oAV?iXz~"
    "9k+7vt|G`a@b(X{KRFY}P17|2Q!e4d803VE78c=>c6(Y7a&b8R?oA1^=fS=oQl@K1V@D1d3a(Xp-}!m)?f0C^e=g3%l3n%KGcmO*"
    "(H80r@Z5{x^RF$<yg+AYAJ<Z}PF>hAo`GWM;fVvQ^hlwG`rz!B_7m#(**eo%%rsXR0rm?3>YqRUq&2x%afVwSBA5i^FZNq?T9%U-"
    ")$AQy{KMDaOy+;T{Q;mv$OhhNVd9`~Xic}PHV)gUt)!OXgS!D*ju+m;dR)+WbnFcDUAfw?*N5GDt$w6N+xaJRL1*AfWtO#t_U?$U"
    "2Xde1w|S+v@(b9c=N6rCx2in+>pvT99w977KaQ_`jfyTabb8t#5n!l3_xaP|Ke^KQtF^<%Bc$1G_$`{Lz4CbR&8tVLK^wL_U*6z9"
    "t7}Efk{r=i1fk+sLh*}ZFgAOe@19#-k>(eC2-%Xytr~Q&*UYS4vy&@?5ZgQcGDD&2P~f|jKm<!lgH0wO#Rg3u9Cap(&CRV;alL1a"
    "tPyB7Dr#v&0Mg0X0sCfgJij^fOZoMGk;h(156dmk^)0j7>3r<8K||)REY9FF3qE1AzpU=vfA8gAey!hW!Cl{KwRW5Rp*NiLX%FOs"
    "HaZT)*kOA6W_|YJ>%B+ECgfLbwbuHgSE`Qm-IspQJ^S|U#s6?f+ltiPyRw2GwCiBCCv=9%H`3qugKP8ON*E;j)xXE-eC9`=<#=`J"
    "(S2AS;kXY@GW-oG_1)0mnV~tD$b3KOw~M>iUC!Mf86#Z2eKH<2jDowFKmyBo1a%H<Wn8KZpZ~*G-E{U(|9z!2K7#uyIMBPDheTP6"
    "acFh_0GFEh8ng58mN^)1UoZWCP)h>@EdT%j2mk;8ApqC-q`v?E|NsC0|NjyI6aaN_E-)@JE-)^0V_|G%E^csn0RRvHU;zLC00000"
    "FaZDn00000o9q|r8xYCJP{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8m4AC3WgA*siRP<Ksw;s"
    "_f*d6jYFB$t}j|v|DLK?39J6Fe8R$GHS2_e)ognOD|^=hs~uMQR^P=0tgar{v8vnEZngAJiWT?kVynt#8!Hy;Emn>B8?2a=!mZvb"
    "^IL7{HL|KLVz!c(tFT(arC{Y<``Pk@i@ntoMJ_85#S*K@ci&q{7Q|RNu9vi$zDCtrRE^K-@#A+^KMdKdBC^}9t{;1Eb#b<eRWP@h"
    ")#UGyR#_F|R#A@)tZX+<v@*WnXJsM8WA(eB%gW>UK`VWxB&)Q{6f3?bqE^Dr@m8C@`dWo&nOS9In^>{#^0$)A6|w>VP)h>@EdT%j"
    "2mk;8ApmLg+UEcN|NsC0|NjvH6aaN_E-)@JE-)@)X<>6NZg6=401yCR0RR910000m0RR910001+>=)`A5Xs0;#!#)El3JWxq;934"
    "Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGre->tItsN4<O8mTsjc=GlXdrbdc3szn|yem*kwCA^BRx+EB31H*L}ar"
    "_N-OLz918OJC6=ddr8Jry8|&S`>qKF+li)0?RRpPu|JR=xMyo~<^G=n3icIEoc3xvCH5N~m9RfDxoiKKwNm@<N%Glym~7lvUg~W3"
    "aE6AxugGb;UrW{Y?bCl^x8kCj-Jb)J_HUk;?sL{#Vta9E<Nkezp4+XsaoVnf@1$K((;C~}qnB+{#g*;j&PDE@a_Oku8n175X{W6B"
    "amyI*D|??{KgBo1-ca$8o!rk4wmD9sd&IRx?E@S(+IeJ%+v)giwgUiAO9KQg000080000X08N=s<p2Nw|NsC0{}BKb0CjLKF)lDJ"
    "FfM6sbT}?<aCrd$5CDLO00000001X@00000005M_hm#}Meec@=-2l3ga|Q;J<Id(xE|-}iDN3>xY}t}*$z}Q4SNF>I-B&NVSiZrQ"
    "twd5HB~cW^GA%cdn{(csot>Nm1~bSxb<W)ny8ppLp$dg_PNTceIlu4s^F{URFaPOFuY3yx{wwf*^?v^c|M=HG?mZCe{l9;>y>}?q"
    "`!_%O@qhX8_x|H|e)Qw-|KN}9&wTIi|M3Uy_J91_@BODAw7>W58Xb!5-!l~3*?#vA#r~hz|L+&pIXpDF_sEXXeO`w(?#IJs#2bk@"
    "oF3eQIE{XbDPnRs6p+@T27?QhRn+RnQBS~NQn8@Z9`ZOm=Ag;%)S2xjokfph7KhL7w7AVS#OSnoZ5Atrm>Q5EK%{Ci`aB+w-(~kX"
    "99Fjjw*?HAE*I7rcI|ND)=;E(U?ASrE16WqfM8A>H#*z~JYv#uXj4RG*{<ku0kP>}1ER+vlga7~x6k9m?JhG6qeipM8}bI+Dkf+K"
    "SnqMR`z>CJMTde41fZD3Y4@33PMgbU)6poUm|(p_H90kx3pWLII=p>jIPP`30xq-LZ^Z3VyT|2=xqMc;F<^37^#)0T3<j^);&+$="
    "4zJl`N32$dH`YFB&>QOxban@#aU*K5S?xNDk(DIXptMJLLV-SyzuRdObOK~Im@T-;?sDo~1`}FkOdM&YMVBJ;49G)fqseHoTCAuQ"
    "_FDp8YsiO%(gh~NiA@UPHNfCda2pcq-`zjDuV>dVYC@c_TaPH-pxYhv;C83O<mm9Zd_Io~8v)S5s|F5WBm;n=nA`5NI$S=);_$fb"
    "Zrq`Rc}Za)nb(o#V94Y)X+EdDC*+Gqjc&_ou~8r>qDk1p9bjz86zTHB;^9!x;<Q?VPNO%1g)BF3-?(@4%IS|!n>(#=ryYyB9pRop"
    ")aQ=aPn@~@(FdQt|IYg;X4LFPR)sU=N|~sa>s-2!trWQo**f{*7oUHA;rfFKTO{o6^%!Ddvp*V&MPWz47Z16*y~a-Gl?#_HUA(q1"
    "zijlGOm-Uu3ywh89Chiuwo{irKY#xIg{xO|c9Y2y)vR`Rzt=h#2ZJ`%AWJ5#ig1^%et75N<%_32`OPn1|M=bCfAZ$<?p(Nf{rtnz"
    "7cc$vwYT2-;J3g0)d$vC7v3L2+&%ySIVVsuP&5RBI8GZ`r`PK4@;E!3AAa)oxoaoSUi%#LMWOJhJ{<q=|MS(KzV?%!{Eycx5r;Dz"
    "v$(B}h|d#rqF(I&*rf+oFPuMq!V>Qa^b9+Dh7hpdfw>Wf>&E=#^@Zu1bNA0qjeU0c<gsh#=a<i(zH#}pi<i=+wPHR`SD17@*QzX*"
    "$@27SYHB9a%4R3Vu3o!$@{5Zf6-rC<$@Rs}`IWWHckZ6K@c9=v$HwoCe{uecGs#41bvZ%STdOPMlgWoSCNADzoIZc=(v7QE3uu0V"
    "txq#^ywxgLO%%wiOs+3onP;-uqPEB)6lp1BR@YNAIk83%b-G-rH=0aowKZQ%Rq4v3sl_|1vv;mtX%bSMtZ;(5FgdlcuwJef*4AgP"
    "&CFeWI6pbQxi!5~FQ#W_CeDw4{Mp&_x%*pFYg@IXD3a*e6IVZddm=HPTby~gnO>h=n7KJ|<>KO)PP%RNtapZqndH>m=ELdb8H%~?"
    "0_Quz#VZdMF3yjipM2;sNM=xVy5ZnJT=jXz*OoU^(<`gzW^Y|d7plelI$!2z%PY(I^u*eu^ww&AzRne@iOt;N;@HgG6;CtiRg(cf"
    "KfgFLIW@nvkh?oKF*Sbw-1zZF$vaCc=cgW>d;gcOKDco_zqwvoSxIheaxEnk^2RL=rcr&6dpNy5bARsk=JeHxsYlbd@7+q=Iy-g#"
    "+@*_DE1=g87$Z9ursk86@>D^bT)ubp&e<E+PtR@Ly?%T8&W+Opeeq6D#BDU0WkdxlM6G5;+eO?E8}##sx4-=K-X|YB#GJcBUbzrb"
    "XoTW5uG%Uj#9X?*RV$~{UY}8<SW4hdzVXqm<FiBiU#c*h6jf=oDn?Y_;#rl`I}M6Lsk#!)POqSinh9W@d;FOrPaobsvfVut22dZ="
    ")}c(6E>+258Ll-DIYU;eI+}0g3+d*PyVHvJBEFa};&sRIKpa=NW=UvdWvcA+`dUDpgQcaJT>j>2)ETMJ#mdG;c53$Ek$q1-);qF&"
    ")CGX0Lak9LnvEJ+W>ucSZ~&5<AYU_SCY08JCZL&5G37)mG1J!-3q?%UdUM}k-%AH~4)#T$1`LZ#lW9?{tU+p-{UCeyO6%q+VQI=~"
    "bvkvL9&zJl5oTq5vtcJiuu7=ZI@nZe`2t4*=DSnu-CHZC&q#>TXtcDI7H4V!kPA~ZBg+UZD<~(^dR#&w0u~fS17Qh=U>MS@m@R4~"
    "HQCa3kEoT_c)8un(5fUrj4J9BK{U_;2ec<xVn~&e1%_%;GR#621%(hq)T6LlZM9^AgIUI-2L?1@PurvbBaR|4fHip?VAcSP^$?}r"
    "a&C~UHt9N{aH5{$C4xp7QLM?T(P;Hp!Y)cvHJW6bq=I`~(V#ilBk+)BF*(e7rmCqVK}tNVp{U*NvN|+{*2$d8aU{(sFv376YQg}A"
    "Rslg(5<wW%xpXwAaRj6(+-9ahR~t-@r+E+*IS`~P>sx%W$&!E$k~BfkDLRWM6buErca2yCjo}EAZHY1?h#J`fS%_-i5pM;3oN7mO"
    "9=*mBRaOBMT%hR&Bl0{a8X=e7;4|X`G+AyzbX}xnLY5^}<yrs%%YfU6#6=c^%s$2uuM>0=BwA|SAVUt!rWx%VE%O}JD$^W=bD$GJ"
    "%z)TlHo?e1fDvqyMhi92L|KMu1yO{CB=ZW`q7|vVIFd>OK5x(xa~kZHzHXN<6tmkLg9DNN-63;_1!<#5JQVDTK|?!~t|8bH?;hyu"
    "-8mBQ**p3|k%4|=)U>s+GP}OCFfpU+>$Z2teI23jwrFr$f5>AWyFGd9&W&r=Zs1On&7$L=R<faF39&`Xu)&UatdQH5m|RVcFK;As"
    "-2=YC!A?Bvh!6DycXe1}zWy%%;6Th5z|*B<J=dfew!1sp)6;DTS$aqNgFU@AhyL1y@vGOTZ(W<fyq&De&10VK;dpp^huLn3bhtY@"
    "eKxoE&e^kfPn^1T=Gw=<_`{`>CoX?_VS0XLa%Jt&;^OaL|Llu*FQ5A4Tvun<GtzBxIYuAf-glrs-s|h?>*?4N?;MPE?egs!j)udr"
    "-yVDC(z(yCj9me2BkbS+;p+U&tFOQR-ka}#dLlf~)iWHnboqNa`r;!okJmajHTme))f+cXA@P0A-H$^f`(VVt>#PC@Y`Gov-odoj"
    "5BYIZPZ+S76^{V-Sh)a<>oK~-0a?`sxw$fHY|>WLC)XrUf*Cz%>_kzgLGyB4P+*;P(aEA+h`}M#ZcOd7fPRMs^YB#yuJf8tLx-$H"
    "3{)dJt<SDSL3Sw2?(W$f9rSx`okJFPx7CE((~B7^Vm5zyr}yO%^9wuB8oV*T#iY66=r)9LDFldVMy)7`JVqEbq}L6YO&un;RfTW>"
    "&@rI2US>9HHM?H$m^q8SJ)T-9fh#0rq0F6azX9AJmYUjRO59hU{kA|_?%gUxTwP*L)>k>oi`#k~K#%qCWAKmv)8PO4PkST-helki"
    "AANcc@WYp|fBgGM5#Sj!M0qVZW5Icop{YLhqwhWa58qWxCe*_jLps>WTJ$cWLh4{$&I7S=Z_ce41uvPWwUW|w=(Qm?=`sa@)S#U>"
    "(%JMv_WCA4<tPYd?Qu|a@t%Mj>DDYAfTeV&Lzvv>+Qf90N~+0G?2)f^J^Nyh+ewpV9o~f_UY*<C^mK7%PgU3LfFk;u-B7AE=u(p+"
    "6j*|53tMu5Dmqkl#L2`k#VH$m4V(|4T2+=}N((uRYN-+h&|Ilag_(M_k!z)ke6!W4H)lTkTu!X7-?`ta<|<UK+#qF621OMX0kgx*"
    "L5M&xm#>_^bN4~MR%{SCR%|FDrPm>v3f0SeI~`aQy-YF9xdmb|uN0aBPXIjHC^9UpgHfnd%5vp8!B!QP<jaL>r9l#PMI~U4Q)D2Q"
    "sppH$Dp^^{Zq@R+<i<M5R(O_U>Q&rgZbQFFL#s12nyJ+YQf67A-2RoC5o}oWhDNO{FeEQfRGkKNxTFCjL$!kf%T`N7MF)E{y{d`="
    "MHjU;6VODpL9{;@j&C0zNIF6!i-pZfxy;tHTlr>_6w5R{fBH<VFvp}fK^=}_W(5>0tvuOmmGbpmYPnd+mbcO}*HkIKK{i&;-N@a%"
    "n|yd5Gqr~7s?RO+xuw;a)w`3~RE;M&zQyV$$5tOb8ozS#d|TfE9g7>vBmzQ4tyC=2jiSOA=xTj2on6{kow_}f%dFQ|)(Vxig?o*$"
    "xuu8K9%j=>vM$Um6>6q30@h_f*eqqzLUlzeBxjgJqP{qvTb;VOacBJ4jkyBRs#1ci16vLahI9?4H2==A+24P1`d1&=y=~FcA!fND"
    "=SaP%7}8XON7Otct~6<JEy-==3K>dGX431~s-`3K)&{F1@|$e6QklzcVHOM$Ra#}TYh+?ByZC5X?^4}9NHFj&Qw8pnrt7yVvLVkP"
    "`D`h_MXYU-x7Ri<TuVHd<(6jZ^(~P}Q;D_ON9PtM=Eys<G?gsWQkC)9_4SSFT5_|pGP|{~T54`NJ36aLbfco*TCF+sRkyWbf_b{t"
    "D73U<dofT_H1e=+Gr2Brtjn{jo9}&5{QXC(Z@jT8ng|QZ3T|~RTU?uG5-ZbFle5+JtyXc1#G>;|^xh_f<0^n?h*eQ7E>~}`tFO1X"
    "$>a;#@^qt?%1T>|K(1yUq?gw6^NX1QmmCRH`%RF+NlFmP18kwxNN!~}bLD(GlOie^CTVXcS(CmA7rijXp-c|Qbq^0k!&X&gaFfw*"
    "#T}ixz!NX&w>{25;QsC1+j}};Na_ulqdqI7m-3U-smYt`w{G;j+-vU;L4k;N8qG#0i!hJQk1tNlEsx(dw_TJfua&k8JA#zWhvKZ$"
    "<Fq>3x~-kLG;{0^XD^?fJajnP(bI{AO#PmasoSgAjJpOr+jj;X4)F5%``2#WzC1qr_`cqr?Qug}k-Dr9f>yQ4dvCt_>95~C{n@Xn"
    "ZX}D4S7z=<2K}xcJ11%b1Acp`(-zX5`|Rzz@BDJ?)Nil-=JhkjJ{UWD^7<EN$4=h5cX900uaDh+@9k@sKM1wGx7RL7%8TE9{FSdg"
    "zw7CPN4~Ue=-~dLecr?S;-fpZyZU11&wsf7*~h8LPYwHbp-&wl1pcEp-v0cxw-+v-92yOWT@Kz3`nUUBZYzwkL~d^5?!?ON5B#qj"
    "8h-H!wb!agjAoO~;Ph%j%cL=Fos&ggZtGNo<OB>xEr4uQXrWC-pi!?XQk&z90fSDV0J|A;_(@44WJF@6mZWg1hyXGv$t;7jEYK8M"
    "M3Zh6Il5MA>jrOtBmh<*9M%I(R@PL#CczFX+~Y-heFhzDwYZIXGt!1i2w@~daihFnr}Y~&mS#1G2Q?i<H)N&GFe0ph5Tdt6+^VS1"
    "5>RJJlUeV#;GT|1TTc+3WVhRSMu2FEYtV`&8H||QYZoYx=71(4)|w4j<0VW0Buzp{P6g?9CdMGt3{V2aw+E0yl`dDHwpgkR&x;@="
    "5JIX!69iKSU_sJQSpj(vH@d@}kv87QO{Gz&B$x9F0W+ko-V|$G+ebkOz;v91i=1167`o1A3JNF<g40Nq69iW<6zUxc^zW_Jb8UFy"
    "6^W5SR^enykO%{%I#t=maWIVFZhLp7ywTP)S|S0x1;o6fqHj<#LoyuAwg|k*8>yCEPytSEFA*mh+>+v!bY_-qNC2%@B}tG)Mx+T|"
    "5mW|%XhQSG+Uygx1s(CY#}l`qxUGLU+OaKQ4w$Vzn<pG^Ut6?in`5NUK0F-iaR&Ol&UU-s7xa6LW_)RCF){XNW%3T(rXrsu*c}N*"
    "BH^x(Ghm%>XWm;&H*P(Mgl%rT9o@uCtC{80nku7q7v9FGusxToZmj2vEh-$bbaV!BKjP_gdpq5Zm?hlhjPwS~4ye%}DT%{y^B>tS"
    "5_CIIU&QV2v6-y!^u5KYdy97;EjjI7R<Fk%vU)o#9-kXCO5HnR(UE9pr{~Vek1wA(fB*W4kAD5(>0@Wl9>2UblguTz5{dP<-#dN!"
    "^vO$SFM9?;-tLgjVu<hT@7Nu4N4*2x{-M#{$Z)V@*wee+=kR;p`Te_}oIQQ@<^@MM4tqN!=fJ<d`r6xXeR}+z6OsOoK)>JTHHSh$"
    "PiFwOIL014xbxt~gDYo4k)BxpVb8YVSUBVf#w-?17<~bF>Fd;<qp@8>ea{}S^mj#eIU`?=hF^#}4J_1@aK7bGixz}166;|bWEWY7"
    ")ao6@1`qab+iUOH6X<^??Av1vbfd#hyGHgxjvd`QU)U8nIAq}@s*Nl4+|W1sM*n_K=!Jm&uy5qqZNY=Rz}NrU@tyBiUinUE*f_Mu"
    "-Z5nBvPYC^Asmi`|LF$<|MhPj|M?pZ8Kw$roSX}F_v;W;5^<+lv14^isQBZtuE+NV2V4WDx*M!|<f55u?=uFimQ3*ozP-of^+jOS"
    "0#pHp^2Z(9_j;mxY!NG}mWoEA_`m<?AGU}3P}bmg1Q0+}Ik{&?e8;yBc03;&9I1WvJBIK4bvV@L>3n{#CGH)HZ+_!x;(ITc^_|Y>"
    "6W!SGpshw|r5096?fT}+!(V;5q(Z)aZFsM@Ya0^qdCW>HVm4#@2TWhxUf$>RSxjP$g#g*s+uixte(Ye^?&$i9JM-V!Avr-zsB=;y"
    "+lIsVXwViDcRlAg^25GozJ>JwXP+|P`cib!Ve(S7il!=u4@JK6qT7OPq5*s4V25iY+`nCW;U)XffE?cw4SjjYwIf0b^`=77P|W}{"
    "98-p=s%5vk`zzZ6M|#2sJwr!(BYp9FZjmlj*QV!CwWTr$@JFL9rgFtnVRf_IU~@uYxtM)8!KZTh#g!b9u4F2uVis0}c9d*qZVb^8"
    "GE`@a^N*(H#&eR2QBql~lME|^l8%CqO0r<qAh?dyvQ=iSOmF0XYO|3`*K4iK)dcJane~oRrI4zoGi~}v<tw>*u94)a7A4dKrrE5t"
    "1YT#90Em_5#%Jy>OpM<dXN8hbYUP=f9k&1q*if3ytqhS@>a14d^Kzb|TLrRSCu`-cg%zHcIKEMCCKL$fA*|Y>aD&LS=nS0&WL)J{"
    "p(OIP%`%m4)GNu&%|x!8D&;qltCebUZZ5GtyR|aCnN7_RX|~*|SF3d4#;s<3L&+vMUQ-Y}*^c9Mo8<Cs?AfX(D#exTau%eaHiU^4"
    "X7$S5(%ilBY{FJrw1S0zI-kf_rsgZ3Z=iVzX{uPs<S#EKHXcmPuP0GQ%ZQ^iUm{SUsWMyT1dCBkw7Hc}=Bm|ny;RKSjcl>@$2giT"
    "R`ZpmMygyYHsO4hUgTKWZ8Teq0x4~6CMyC^bW7wqw2=_9P4?dLM_-&<`RUE_-HpZRL_N{mtXWh;EKs6br+>fl_9wG%oJa?}I#<l6"
    "hZ)E!2YaoUL2WkMVxFj!W*QZyMnfA4mZ_{R)VJ>5pG7qpH0jFi-Ox0w75S{7C?=5rgw*C*DVtl%R5Im?*A4f?J&@3p;H7;}#}Lz2"
    "9>i)`Y$@MJk;)neFLJ`!bK2{7q?2=Sswt=HjU@^>c8>Yy&zOHbvzf`J=aO4<ZI(<dPp@3P`QXl_i|=3GoO5*r6D$03vYM|`0evOv"
    "Ac9hYEWw*OY}OKn+YsIXY7CQK<4dGI-GE;Gb>ZKCm4E;J6;Bv*`rH~IXB&LA%#aG(O05{`Yffy1attIW`NY}F=2$4aYXq~ZWs+cE"
    "C^!&bT&&KNs9751lW9awc-$-HYHPh#7$=$$X(Gno>}9Umg0SDJQ#gsKnbL$@QSA8|(c+6`qRv(8nHo_NTE$eOv02?%-qcGiuDy+x"
    "Gp%Atl^G3@;in&SMm;MxZ-H`C#|w0U;KYVT*MVkjtJ$OkM%Cv=zZEbjW9i!;wAP76g=>~lsSUCqL(P`Bny4+zY^_e_4gG#vN0pYx"
    "+T_71U>#vA4Ixn`r^^+vSyKU7s?<Q5<XSa0ml8N0((_V<-<;3QEaqq1gpa~j1OsqUq8s^ap;SnHaen63<kb91vSP1Hq_$rF`G;Vm"
    "-uCx=Ew6BNOC%eNczb+(Vd_@t*7-}<X6{a`C03KOo7ECkRwVZ9^xfNwtI35ezM3Zsxkh0v8U(t!98S9)133q#A)pRLVHDMI0>7Ls"
    "u8&Vl-MouDHPE}i6E04lzcPRM^20|rC&he`Bk5YTD#}$wC=+D1z?Rtxle{%A9Q8*I^~v>ed}L?m;6P80(;0Kc%q~gNM`9h_1EHRt"
    "utlKEvZBKEWg=Zh)Q$G!fkKAWFQ{A<K#Fd;Y?NIlPsA!ZOr+DL*c^)9Dg||VH^;*U$Q#y&Vb!3wKdda}AZnE?dF+lT=5XkZR)@t7"
    "V?Nj_6M|etv;vG6JvMU(YzWde4URZyi<o(MFMHzL+S@l%09Q7_6KW|<6h)gx3rt2|PXp2lRJR*UE~Ce;2bK_B%?&S_uqCNM7{C>="
    ";j?%Y8wRKnVdWZtSfgcs0J6EQZBk095NU+w1toYe{^Zw=cJ0~LkeZ~^T*5?~4#Q-Z-k{WHtF6QqF-tme18&!hDl~Ru@xezoPri3K"
    "W`rCD8;XIfgRfb%g2k{W=GfKg{PO<2CZETKT7qs}zTPMx$|lzwi1l|z0v1<KL0wyA^E0&-o!bC7F-9-cD6yKN%SA0O)UsxHi_JRp"
    "kW;lFI#P$pcAd`F&W&z!)`K@R`xZh}oNPvIb_P2=!-K=yLZH(MVXPvx{02DcMSAr1s3WGwP^-eY+&)VHx5Qi<I=X06rnOAW?yz`N"
    "8>VzPyheitsyrIDDNdaX8Et!ddWJf&?)br%ckg@h+5RW`tajKQ!~vhR6!MXtaH3Uv{N*DD{_H^Pxt_k!J^KzG?d%H8etz@H=eNc#"
    "&tp3rWKg@quKPRtLr)BPBEd7q&wu#ot+S_YYI>u90xe9wk;|VctesoB!n94NLDvl2)!&^z`QC>YuRnbL<tLte>6_hOdbVR%@9xJB"
    "1a}Va**iS^r6;!U-23^pD;G}OzItW$TYve=^WS)C@5{SfySGR7?QPT8v0uG=>ZiZ`-OoO`QCz&7nEba-KiF|(`(y0^hxYUy+BUd*"
    "IMN+|@AYHv|Mr)k{_>r7fB(tbzxvJjU!M8=cPGC1?Ps69b?j$9|LL#a`sj;4oZkD`=)NbP>DoX1=YRR9-~OjRf91P>`q)!@p8dv)"
    "qX%|B@yb`e_IJ-c|D~tzT^Jj`dv*50t*Qabdc1d4?Tb^V&VO=g>eBV0qkY?+8Sd^G8rgaD(9wfE+xspZ`|#Sy_dh#%rWT9~J9=_D"
    "R3Ceec0{X!BR|-ib@~zrSVoj}lAKvvWW$iyX{y;!!#rsxUHd#wsdrX93siSer`}4~9yYp2RO#|?VVuTQf5a~bL$KL~b!&8tX*%ed"
    "*Hl7*tSD?AzlkkW{b0Mxro)k%L<!x#LYKMZp#uANYQrIBTV&*^$H{K2qKPx-FFP~UquUPd`+r~Q`17y#|KMxTjiRpr91TSBcZ<j}"
    "+XhH}8FDR}Lgg4^LYoG)D6|~Sa>th3yKbg#P6pSBo|LQQbvJ!{850~?sEamjGujltk+fnJMMquV>S&sG`VLIoDO~^fmW@Mnm*+b+"
    "%3pz9SeK7*KxvHp%fE0Bf1Q8gdr`f|Qg<4YDEn96c0B#(ra$?vS;Y`m2eg{JOF}H99nTo#7hgCHS&uDD*?Kj&v&o`jZmfyqJR`0{"
    ">QIpO!!@{7xR+CtLMJ+CcrH{LvFAFJZ@wse@B5~|`jNeO;wJH6-I=ifR<i(r4X}U=qZL%BL6m9z)lTT+Cu}Rs*x~>Kd?mX3Yv2AZ"
    "Hr&q{C?twk!+6OG8aj=HQ(WOmN1utnHPQu_g?_+yRNwKGaAPL4iH@3fh+&-Yt0V#-He1yqrG#oBy<FK?Q|V>4TCpkRkcE)R6_zQ2"
    ")GC`<Co&m;Y<4u0p6QEEc+2&21t3>|`W7ZM-DXx%WzuA-W^?oR5{aLmoqKDn+xNKA$nkIzkaO*5ytc(nPp-OPI26(k4ZGkQ*O28g"
    "xUya;GXzYqG*5K*<v6%r5LC7evnc^+30#$@^9oW#2!a-iC{s~ng#~PO&6M7pO|9N(*6tu$0}*m&3yXxh^e9Hs#dy>1DOSH8_CSWJ"
    "ktSt*s+^mm*%~Ucg1*F3rS$5wAUHD(YB8PS389(F%|2M+1fbbKiYqNpS9i#S1LSL^T$NbiN{iXbj6@~L+L~0(3gR4FUr-VWzOdCQ"
    "i2LC}Jbh~qJ+8tSA#uy45+}|Ws1*=wN^FS{>JYsl5_LXVXcXupbj7hU6<B}NGq`R0-e-30J!~@Kpa~VFmNBSDf*uq=%y!LU(<x9Z"
    "lS$QEMN$FFg>sFkG<dPt#=mlz)EFIRgxdj0g*gyXbpk6Wb~A=J{?~sUL6ga6Qw`wa#PUXJq1w!#h=^MeNv~mc%!Qi)Lp$UvdIVK4"
    "*&23PJTXheS!vcpL6(h%9Fc8N6aY6@H#bw|qNHlo8cUIYs33*<R)rNP0W^nP#t?>LT2*Z#dRf%e^`)7uR+Z)m#G<!(Ops2uw7Hl}"
    "<eCKrG2%KM0Eu9sSkBitTGazsmtc%3y2xfSRjKea1et<57p6Dj+(vq~Mr1WTX$(Q85DK7ZcK&`Yzo0fZO&DOZz&f2s(7fJ-7~3~v"
    "L@h42#b!3+n8|L2^z2rnl54hFs;F30#A$*-<NDHOp+OZT#pBUAT_)AWE2RyDWDvMMn_NpI^UVTn!1ZPq2!f2kAX{t*FF_A)9G`o1"
    "AyHVb78>nY0X3a37K!%ubqx6Jehcoy6-CC)7;Xau)PU+SqXiRnim!K{fBOO7(4o!baxGWmYYiL&%qB=wG}K_j^(I_pc#$J$lBzd%"
    "@7}#<=eC~yk%8SK!$aGHLxW>$Q<GcsldH?lp592fE9~jsyQgocvu_|i6peOyy1LyF&)GXSuiw3S_4F5t3ecz?v;t2ZdhXDHr*|Fb"
    "|M<*><7dD4=;SBQzwq3?Lyz_Kb}ufkZ)J1o#Oj0lWA`T}AFkbd_22&afBf>7Z@%^~+eUW}?HJxZJbK{Zj*;!V2Z!TBBO{TnXguUP"
    "^}(+{_~`iQ6YrrWvuc4w0NJ;Fu&;BpyDxtE^6dv>v!9RO$Nf=jU)T}%>^r<~+t9YIPA|cxnP#QN7H*DTyZPw$wR>OOymIa4y^Ciq"
    "etPcV-J4U7Zr;6l?&OJE56*sk{?jK8?;jdG5bW83TWlOGS6f1<RL;|-RJG=b1Oi?M7W6KrAC#J@hpUf5@!nX+P&gX;?89THZl8VU"
    "^G}C+ca0AB40QKwJ9v1wd$@mibS1I0m{`0#alszyi+A<<B7IipVRPt7OW!_FFZ#VAju9eMrSiF4u7==d(C^diz+`EX%1sfCg<Psx"
    "<3+JhEKu_;mEa0hL<DpiN0k^EF&j;NCRd-811vJYf=~-6vt_YRN<Un@l$@TPo!;`ncB|W<_gO?90!>cUMmdIhI|hArW1Iz9i3bG>"
    "*=+MYE0{!at2)W$Hgj6)>eUBRGj}$&=9eZPWfJT4L@`GfYc(-lT{nPDLsO@)DuF8)ETS4SzkVaPF_B$gH|a=Fqx5BAa(RVcO}7<+"
    "RO)qFtO@ex50(>?Tbc6e{+Iu%>$(46J#sKzFO>O8a&-<aQ9R1195;6Hzoj1?OD?<xF)ag3RaJIr@{N@nA8({iGo0$Ms(_(k_E}I1"
    "Xm_I5#wV{mD$Zp#oUCYuNJebjU7B89N~aoB+^o4g;SRU{+MPR@Y-Vw3Q&(^4Tlzd(k3oge7~B&A9-X=TaBVF$HI5)=MnPn(i5i`7"
    "AdDN_fv7R)z@8f#x;J-g`ceC$S8iojHmbr_g_n(xuG(HI$!NC928$iXjgqSB+ms-&v9EK{ukyS9a^e2Xx!Jj;WF9r?O=goMP&CE!"
    "dZErVfAGJ3Z_nSpc=XFh5B$|%96q`~^76rFUfI!q@JM{LcjU$0{RfA)J+||Azduo4S*52Y501p5+xmThaQC*z;NG2ffAq%K{m(zY"
    "v+%|Ag%j8B++8~J->-D-IokQypniw{+_gK$PM<q-^1`#<`R>lIABgVSb7!Sa)|lk#=C(*@Fc|OHw*A_JiHW-lkH!m!M-B#e_XQok"
    "$6tQ3zkk#b8rZqNComY%d+o(~Gm`=-Mg8(up4#`+k&(Ur@Z(R7?Cvpp+`l^Z+9#jB`OaIX-+Jv2<JTX}-<#QgbZ_T=zl=G)`{RFj"
    "@$bL-;@>{=_AlQ0#q0n6+qeGt55Ic**T4J88}I$=FF$<u-9LPI>a{CpP8`2}_PrBd+<5#OkL@1m4Ubx${hKd8{?eZejtqU{hkx<n"
    "kN)AvpT5xZ{LrDN_Ly8Do?T`ttMfCnzj^g1H|}06J{Y?(IWhO}+=bb5hmJgUXyoz0k*>X8KGbpW3CFgsb|An1X!h>yYoGk$-t5GT"
    "w3u~!f?j*K(PFmRAjpPccGUyoG7jTr!~lbKs?`>bTBQh(bVaVTa%7q=)mo`Sk<4<9jY=I80SG~C7Rctad7VC=(;{k`o~a331IIzs"
    "DBEypqg7~^L#symTpm9LIn1~blu%eUyDe@f<n<_qcD<QV+#;JTIIg$*+#QO|pIm>iHhu5b_=CJGH8i2t0PB@J)8bT=<<tgAl1Y+B"
    "C>=#GR?$$@*b>rKpF)${%v35QUquyI6dERwOmcJ~!>ttSCX>#fCk-@N#U-l&lZ;Tuq5a!ldil^dUZm=xfSQ;VtLm#QO;hArqc~IC"
    "yw_aY)C?TmXo8Zux|&#CzPtADJjgcDw#%b1&k!w*$x#Zfvx|t|?u;oQ4HzZd1l0-HXx0SD=njUW25*-uzL8ztYPKq?35b<+0BW$v"
    "TZuwFF-0z|R_g+d!<@vifFO}1j|pB3b=o~<uO74@7^pWJ?U`b#L5mX5beQx$IMCY>K}Ah8g0htedORKNWNQxl+>mMz9SYL7_h|3-"
    "9iuPoOOQp8B3lyOR!R#jAP!JQ1QRHNs5Ue@(9z@Z#XEWjdhxIoFzB9tVc*eRdwoOxfnB}(M}`MRd+Zw5h2xq-I{ek6&p&f`Xj{if"
    "G(OsadmX9~{v!=|^oAN>m+_9O!~_T3o^72b%&timz-SOOv%#ZR4a_Ex0jdJ0CyYAd?$Q2Ee<0cwUS3+sEX}X1C-*<S^Q9xBJ9c#p"
    "?&ym2IKy%Go}K+io*x|9=B+hJYJE#8a)14gfAhode*d{IzvvkBI-_<7QpYCN?~iRvE=`l`sY+IC)f0R64DHy~>vSXE{K2;$|Fc7T"
    "zV<9j2vVy7=0y<_1OR~y3S6lHHMQ+hW{3f0S&&Sg{X@a7Zc`Nh{(t$)|Kp#&{dfQQg+Kp~&wcAZeEsFG9Qx{azxm4Fz4XLO0~Xw1"
    "wOKKjT@Nc(J?2F$u0Ws96pcnK`}Z8`d}^<6=eGS{d4AvC?R|R!B+!n|dJCpA>n&ch(;V?xAut^3(Bnp?oHMj?w!&g^v%Fr)Zxt)0"
    "LW{@>nXD{Hf)1t}Iz22?9@H8LL<x>mjHtKAUM#k@){4uC<?7~ovstd?bM*|FPAE(BwNkZ~EEe-Ki*zns<yaoz3ma)V$B7JGSTB}V"
    "D&%t6Mp46RvtMg(9YNI`5Y-~<b-iAM?UpFJ)yb1PQK87@M4mF@R3V#DnoSrK0GTlAVSC71NmZ)3MrvhM4{N4CD7<5|S<j<-6$?1i"
    "Bt=(Rsa#GcQf9quv>EcXdNH3|m`jNy$+8X2f~XLUxoo`M+YmXFWf8Y2xsog`Y%HyA%`I<alez3_DP5=+lhx|h`r6v!Mu}S6V4J0M"
    "wwS1FW%NFyH{5w(-;R2Eqq?w?y|-A%NVSb>F-P!B3WNawvof1o{#q^|G;&0pKx6|3l~(fQN|sn%?(G{K3h(LO^Gv2xtc#p1@Qqxv"
    "QfaJjF3*>^OvYL(IB*dKL%p`(j&gCC%w}XZ!;*+uaEc_dxt2?mOS$B9x}>XDO+?ew$~3Z@NqRYJa63SK0CM=KMv0_2qrwn1TCLDT"
    "zM4*?(y6W0N@-WTd#KwN@#4XVFX}b40e@&`Z`W|Z<Hp0m{;q@lLkEWjk34RF;_1+?FLjRMp;5oXjC$NAPed>2)yBqVJy&4JdUW^R"
    "(9V&LC;H=YcO>T31;A{PZDtx=o^y1#ZJ?4VW$LJ|Vlk2if9Ft7Y<E{=+fa3p+?vZb>OjDQyL=YdtOk7Uc&{H03SO_?AH~fkB3r6)"
    "6#{_`M-B`f+!wNSIHN(I+l@7i^2XV*t$PdQm14AK(6MuuCmJ!uRiDF1D%Acx!+W0HH`p8e{OA96<-&#Jqk9+MJa+w)b5oNK(vyo!"
    "s>G<!>3{#jt+O{0i%Zd{E8_PG7WL>ed!Kl^w|kH4&@+RNy)d$SS9IV0?%ms>&K~>g|NOI)XO2%!PkVOm^zZzNx#!56uYPp(#D(#j"
    "V?DbgU40$lC>rT-gk!j*=LL$C$$GWY?0)*G{a^o+(U)KD={@3(KjDn__;}Xi0R2XWPgjZT)<%9E<0Oj?4gq4lu+<b~3gLjNin{Gc"
    "hrOhcipv05yXY25B5m+MbT-uQ3SrJ(O@UNUYe&9%4P-@<-YicojIS0~w&=PGb;PZX0BklIWVhz9u<EW}WZyQ|b3t6?TC9arbxMuX"
    ">KM>6AT~1}#mYzB&GEU1^OZuTS-8JiT2Gc&CAkc?t=56N{EDJ#byg{f!H6jk?CIOlolPYqfTj$%#8XHMp_N9doNE`S&K?vHBc*Dx"
    "Lfu_oSx;@vH-X@@U$Y$eUbX*Vt)1xgEy*l#00hudD_2cr@0FAH*H%&>1d1#GRqAtd56hDa6qSNtS*I#SMI6}E`{eU`AN%^Bq}Rw|"
    "qPmzYA^<K(OoNlhOXXw=*y8j75DR0*J~#Rxvs$IoMYYl*q;~RS>+DP0I$qhe>#z2VUc7u~Y-MVq)z(!G2kkt7&@jqbV=CtE_LvVG"
    "-u2Aap1(Y|dUs<zSt_S0Z6da^ypyX{_;!7*Hw;+RfVfa|TxSH$A`h@~wd)8u{3Rj!<o&7p8|8GpN?Q<<)9e61j%|Bry~Wbi=Z?O3"
    ";JFtDo_+ej?!CMA?BBMhFE%_F*u5jt-{~@Y@WHs_;4q`p7mP8Ty))3?)3a^V>vTm%2k=3wDTdv?a`(=e&o7*~mDG1-Ej@<FuJFLY"
    "_|YC$SNPh;CvRQ)?9`{%9{<)Whesak2@TEO%H3XICQA_F_UasA^Pq2La_Ro$LgL{<yg%v;^}0GuzQL}M&R$oy!`smxiiJW^Q=+()"
    "s5T&&^Ysn+2EC35HaN5^-V+OT1kPT$b^hwPPjB9wuki&QDjID)Lq1=$Kj^_n4n5Je<MI9{j=b~QJAZiVjkn)^?{}~Nw}1J~>+ih!"
    "#`()PPCdMG>BNO!zyA7LZ+>v{?N6h-2CPE^o|t3Ti~C1+KONt;yXTpqz5AZrxo<QU33luVy1mAw*(*!a_a2`6lqBG~7OMa~Z@mAD"
    "WAFatgE!yo9oatAyJMgu6zkpF-#65@?}vA8k4-$daqhHU3=-BZ5ZMI-GKBe@kn+*(v7b+!eC^`dKfM2&Uw`zwpS=C<+b910gNtvy"
    "ec?U0PU&)-wdEDpldZW5w%o`*Tp{kPXv_6?Kl<6{@BjR*lds;LeXuxpZ)W|$jf=mzbnCZopZLYa+t)5W{Ni`Vf2%7|#*%8J-Df^~"
    "=k2R+{Pfd*K6B&Jg<Chz-8lJ&>g=&X;-mcBA0NxEmJ0bfB|{2L*^T1IjLTP{!ga4`&FQ^79#&04-T*W#Zi`cVn3Fb}tu%aT{_IEN"
    "*WS5t2AWMZuP<R+B)3X5=UJu9JldGKkeI!?dOv?JAx`Jf^~Sr$-uUFRH{SU0f7&uF2MG@t!}KcO*eZ6Itn5;XoXcTb(1oj?p1gD6"
    "%!RjR*56ypoqRyuxw<-ba_P+RM;AW3@bUPqPwuU}^Rr{GzjOTk*WUV7_1;?c(H6N_oiA?Q&o^$}IDg^l`CGH+&YXP{EK?BG))4oF"
    "<)!hJ`wu3r^F>sb(p&5Bo!q@^nej7=4|feyPwr*DamXlESY(BBQ;v%_zc_vS_(vbV`SE+d`uvNNzdQbMdg=>td<@U77;1K$^X$~("
    "YqfH^wLbN5`t$1-uH5|Mv#Y1hp8D+4iBH}-{o040{^DmR-u}r)uc2m}9Wix>hWS-Jkd{1}>BF11uROT$;nb;HSC4=4@Z(dLj}JM`"
    "BcW*2psHdWtz^g?qay{NS<{Mzez&P_x8EPJk0|J{iGH>(B(tj8%(a+Svy?5Yt~bg>r#VE*V4+BH(^IY5=9Bv#CmIF5LA18YFls7q"
    "w5ppWlaAN16p_t7YsdNxh7jiJiN(4)cl%KofYd~b$tLF20?*Q9t<Y)^MU^b@sWMY*i48uRP16eBmcuHg1>%lfuD*c757ettmH?`$"
    "AYk1}BvOgOPN%)cD(>v}6>FQhwPI?0bze9z*xw)ZhwQ4@sI4bbt9H~~;x@MmSu?C(D-xx(y2XrE+76N~x5XKz+I&<W4%nQK!6oto"
    "{UgKuBY|)fA{ZPpn+e*AL#;xQl^Z+U-k1z@f}{oS(6~0L@iy3E-~o}Xp<1=A!hE41h!R=O3v~4_hGMV8@I8_`aOiMH{|@i)esKSQ"
    "*gsh9wmSO4`dC18LB?UdeY;OLpe?*HxAy)_?QDkl>>hV!jXamnzc;?}{%z`mInQ>3eUHo6Y48O+aGzPSD4pAp$ZpsY()Aqa@EwXo"
    "4@WM%`ulsYo=blGz&8?d4LJ0E4%-pI58&bmsttyiVRt$1?>^8O7`6C%;oRJ0`oW|V)v<>MxTiw3$79utbNP!Kx_KdaIXQWLR!IoW"
    "tDE)v4dPm>d(_*pyUW?(Kp)iAdrjn4ZR54;n;*<nKADI=7IEzFb{`5Drx?pa$~M8ohXY;Pa7VYbb}rqxR&s8^m>#ceGCt78T%To+"
    "FM4K~t^*w%2f6~oVa;;`i{EkdPxKt_4ZhIr9JQOlai{){({s<&X+fe+DG2*3oVzCL=jvkA*|IwyY^FyJy1Ms!I(8TqjxWrd*l5mj"
    "YB<RCdde1b>?e0;{(UBWsTBLh=-{_H9Y;Go+U1yUx-XJ@@bmK%uiacaH`)7GFm%8fAJW<S4c=}Fva`h4`^M~NUEoUL_;l@3QAc8X"
    "x5v8%ZAP@|I2wu`4P%E~mZ-t(;SpVW;F+%I(LQ|GZngLN<2!nT2WNkGdF9P<@=n6B%Yp2-XuB*O2Rk~4;*Ngr`s{LbX*s`|;i|Q^"
    "#j`|q{{H=myZ1IH?$^?FzFd?Tw!e)uRq9~Kv%Y+9ab<pP>0xnewOCJ9@>$&JP#Bda$lS#-dXwn!AKEA_rHf0MRMu#LHH|DZ>O4~g"
    "nRaw;I9e^75quibsJFPLT&a{blbuqm1)?#(u(UEiJGU^iwm7jgH8Hn3mt0*bFD;}~c~MpcrOl+u{j0Yo?@isFyp>(bBo~%4rJM`H"
    "Apwv?#VI-MJh~&&UEG+@=jQU8i@D`xqF7AjGZqZeiA0mCSsX@5Wwxk>*?_WTxmIV|iB=Z1W{XHHPtI*6a_jT+%ZcRj?Bde++WJ(o"
    "u(Ft3yE#6-aN|K6D}-XT#nkDV(gTV<vDJk^h*2lD$ZVCITDUzqeQ$Afdi>t?rQ5e3J(xjMUT7!)tnEc$XOkTwnU>5La8ytvW0yVj"
    "{NwJS{iY6V$J0A}BSE8E3h%JTcA5sm9qoLKv}zucMdfu6Ux@gFb_8e;B~YpMb>TyUYB<bn8*z>f8^Ko56NG&MgUn0aefDS<5FYH*"
    "Fq7D5M*Hkv{$}V)Ukhq5F|^G&&>f7l&GqT0+)o|R3q_Y(!!6C;uHI&@(8}hA2KxKHvM2t+fp}Mx5@aS%KE3N1e=MdNY@wjp2+&Y{"
    "ovzmde!JJthC@18q=`z#k9#3KR;e*$gR-~{F2C9a4n^0V*aoCEynbVN5Zl$i1B6tnDg46^|Ln-<&RP@PF>nCWBh?103Wb4gN7oQe"
    "ai1LA+4}BRFdiklcbaXTn6P=-CCwZf$m4c4y5Dc!5iT^<^%A+(pogD%_HX{nKk0ozR!Ifph{wV22=qEdmEmf>owlQ2+8aMG5FQvp"
    "O&~-I8eH*4qJaqLVrB+STZ8(!?V%pnY~Y9n+pKrQt<JFA4#>l!rjbKls`#l^J7&f%@97)1IBlX)ad~w6zZUTNi)AWd_XAd^>@dNH"
    "_xN`naE7c(?{H{nz(h4ERw5dV5EvLTi#A@RtU7XFe`o(;uclA|pV=LfYRLsT-<<pGu3Jn65Efi6BMfTBbU=;d*`&f%sPyV@PknK#"
    "y!lybMW@JCM$u6M+Ngmw8Z67O(~B9+O%NR0xL%Sb*4M58K+_<@K8OJg0iD;|gqe_9^>BRpQEB|q#-rKQ`>AD3D&mw-o?lW8?UIBl"
    "i3NQ@uu)9|r=Sw;;dM4pKubAPq-0(*6Im;fSLbITJ!!YXZKKnZ6_DmdiVJoA@o`^>QYWU<>l&S;vQV)?X9<NU8k=ROj?2t%DtasL"
    "Gg6>t_rwIqPU<z(W7gT*p<5C>0Zg^EG|5z?0g2E{MNuGFjv|{(LrHQFS+3@lQbiI;vB^$1wY+K{ZyG+leEZb$`j|1(P%&9&smkUc"
    "%9t<<N@+SiV`=b2vRufwiW)ydHjiDL_~iPPv*~fXykT$EjAAV+gCq&3Wv2?mtj<8%9CWo*Nv2Ahi|()sG?|(-WeVxq4w&1_U=E<E"
    "QmM@iwY?hECdXB9gfSRt)mmxQh)TLj(J6_PSc>N{qiZ0Dx&pics_i0xHNh+)ltPxZ93x7###W(rtw2^w*;0dKS*8M31%=Hg6U$?n"
    ">3f;W<BPto7#?u*0Eh%xz@`Tbn$x5yQa!V>p-}DkuF0sujMEi5zp$`i3%U_pS0gBtpeYvCjCxDND;UHgQB$f!xkz&o<LPmkeFjeE"
    "WO2f*PZcLmIbv;;!_vHlGLWFivH_dg8kns_CyIzh>FAasz|h@Q=bc<^Y)#i<*$Uer5K+_-rEGfn(b!gwnyoXN5>J+O1i{xt8nxp%"
    "hC&P-0t|wNR!w$a#E(0Xx<u(%ozMaq8T+@J%B!by|8jcFyVLIs*<cuDT1=xMHUSZ?@oiMov-5`G?V`h)&gVP!`9uAkh}E4gwQ|jt"
    "h_ZT0CRm7o5QJvoRu<8goNAThi6+e3ic_ZaYK%?0x;=Qv%1e@s({qxJY0sWi6=hCTA(56?vc?KECfy?1dQ{2i2mv8wmE%xB)@z!>"
    "jHo>>qg~%jtU4jcfa<IU+|=&k0Swa2oqcAf$rjLU>!lpcWOZ_#uTcuaXoS#KNfouXU?iPb%dD*x7FS314_jPFHM@xckOM>fehXO6"
    "YII2hnuw-hl4{X(C?%^3tY;KJ5@11x%1C-@zL?moRku7S=EhACuNSVj<R$?T1Qv8b4!a_Nju6FY)XIFqAh4*!DWqhDWL!}&Q1Xo)"
    "R^8qf(X@8;sCGZ8Lbl;;u+z=Kl06bqZ8i~B5J3bvPUBmBy|Lk;fuTq&<aTx1Z4ti>g)s~><C<mvvrmS)J1GV2e7V!t=TM23V<=*@"
    "m@9;U3Y?+I=~xD7PZ}x0Dr<0uKm)?7Ozi1iSIj5X%7J)49_%#QL-h`v9q`tif-&gO{3aTgVXpwiSl$L?ZYEYvB#Bvh<=FJikFV9P"
    "W$yp{@|9OVTRl4ohE*iOfdNUiH9@4+luP<BqnQ}qS%HEG7S>b;HTCh_#owM^zp*AcRlQFx;DlyFm>|%!7D@q2$u1RLn$09>IKrWg"
    "#O;m5xmg`;$oBz>Uc58{Z(hz!zw?lMKu%rE-28Ad^N^oCvpjL;VQwmKj_BYJsCcyHTa#n&O_yhgxho5^XCH2iXF#u6{{J|7&*(<d"
    "^WL)(s!#=>3OQ$zU}}=x>>Q?hda_2NFd9p;E&E=t?zOMiclUVD*|U3hKl#kDudnU(+OjOkk~|8dktWY{&P}pOHe)j<Fo6V!oI{~<"
    "p=#0l6+jg#y!C&6zbZU0LU`ROZC#7c{$?#Toip2D$_WD2R_x*K)CXI_0-9d{p1%Jqf2iBPyEFI0h0I))H_B)TmIy(B@3wSf?m$%6"
    "uhsOToSs8lOD1uYL>|#bKs4e_Q+4yp-GwhUm!HH$o0dcHiRe><U)6T<ia&QWwf*eFo${hkb*ps?7w4I+FH`ehY^Em|xE}ycpqvLh"
    "@1K4B_}<&+E1MrIKmF1C_RR!j<_u<5fO*+dMyO%~-xKfut#;}08RQ^8$!_1@0TU`=S0THaO0Gd>MR9?GTNW&N)tIeI>u|^j*~BU$"
    "7=R8;=O@g)TQ@VSzg;aY@vKS129>g@Nw~~98^PNe*{wuv<FL4~wzIObF*cnVn;rY?=8apoCO><Si>8!fLCqJsRo-6{UUis9KKk<W"
    "U%vm~=bx=k%&pCgZ#^1wbh{0T+T=AG52HuX)~UYlJR6x^A75U+HR5)K6a~xX#pgfGNT&FB!Pn%iwKiOtM5aOTxYXoa$2tk)^M;P`"
    "+m9dr?(;|2Z_Yj(8~OC3XV<^j7+o8`J~MXhuG>PGTt0)U{p5pdlfNFl`-_j(=4R$@kH>D#S$)A4qPAqH%hu;moELg8#U^Iwu8k}{"
    "7(1HY=Jtxs-6N9#uxzeeE*hL}0FVoe4B%+7T0AP%oDRPZ)~iZ$b@b8XgHNA*dSm<U!_^!2mTumPj%;LCHut7x@4xrt$)}^YzZjEB"
    "$y_NT^6DiG;LUKIgw^EHwN$0dA|to1k6izF=EkF$J9i%Z>We!czVEaebnRLU09Oc?HNo}NcodSfM!l900E0=>L}|$c!6qI9AgdLS"
    "Dh)2r6tYgQ-fq_e7;gw_F|W2+mrS0pHtd!W8s!BTDT7GXY}8N!t!*jIMxmM!nh4DSX10vTTtgG4NGsN&Y6gNJ+wiNC`4$cW9Lga1"
    "XeqZ<-d?YBkb&bHIZ+dM{c>dJf@;wn&14h5TiN<_)e`CK>gog#uD`2$aH!Mer6?PzAPA$RFq=bUfjUDr^{@!Fc1sCe*Z`R9T$_go"
    "L;~A>Aeeg`fY&Nxf?fq!RIbB?-Yb#diDQfl9C)$gJ74YV@7EeTe4$`(MN2>+Syfp<5DIy3B5r|kqtreoZ5?SbxjpObw7j&^l2w*1"
    "H)vQb>9I0QN9nRkOI;4?%G;L#2^IJ{BBnhSCG3{;rkaUxVj3fC^|YDU<#Ewa3t>=*Yw=C}jdAY&^}Wf5#qdC<^<+RGaWf!r7|rV#"
    "sGO229ML*jmANsd@Nj7<a<OCR$}nYcxqT6{&EX&HZ!{FHQ7kp879guK0)@3Wfvv*`$kko8x*2Z5T+)5Q5ed0OMQJC7w%G(^k`if@"
    "YgB-$(5eV}?x-o~HK>RgH7Moj?>6@aNS~F>Cz%?XDy7L&y^u~nws1Fi;aDW>_q&6=-k$COkIAAN8JW2~a%c3~nD1pOQC*vR@-f!s"
    "c6C||9?QLZH$VFFi#s2G$tpljlnxj^htu;1&$b_4<Em-8SjZnH9xu#}-Muq9wH)kpclRB`dcBn2Mc7@S&*2*E?myN^^>{{}uHL^l"
    "wK%isJ$Jgd@3h8_d%}KG&|f#${{G#czxUhUeEG$#8dy4{kG}Zip0EEz-wVfWPA6#4Ac&@c>fistZ@&EdU*7roPyYP}zxu^r|KeBw"
    "^otu0?p=TX#>5vle*44sKX~uoZ~pERW6-7ZhGnbc{L2@vzI>*$=e*^($KKPY@oEQN=<U0DHW(SY@&5I@kAHLP*2ns*$AW{y+dD@;"
    "|C@jL$q(N9<X?Vgb(pPwFY6?{T@m*{g!Gu^XD4Rv&rFU^+It=50pDgdr-L=5*GQR3pj>jc55Cwa3Uz^PR4WV+tD@;_V?Ra1v`7*#"
    "3X1^F6J{0Db1hZdhBDGxEG3)eN~2L=GI6#^m+Or-AJ&TLVlr8z3u?Jm%jIiIg%^1qM-;lEGBhE#>XoWWm$X^hoQ?$>)ljj(LJfl%"
    "S5O$xDJ=-1+iRa5ckRr%mKGX3Pa}L4gak<vRh|cBT1HzMvqIW(d4VsnMLyRebb!Ssk&Xr{3kF5eg4ISI%vYOSn$u_j5=9JzkSbKN"
    "ELW&XDA&}Zyg|}BblLz}Gqj-|6+uivRH;-KicC6DDJ(~8*}RZXluKoRu1Hlnlg#jkbvBz-c&=Hh*7G%)G8+AMQ^0E%t9G6x@HY4r"
    "lp<Tq7i3TYA($r=6I1UXc!Mf3Dhs2M0HXO~wIvkfN~IpBE6<-vsYO}_RgD12VvTQd4Z6w~lLe*9OKq(Num-40O7>Ed1r)f5w>bs3"
    "lTNEnFXjrZCeK$=%{&LtB}t}RM_D+>h$U9RDS_0(20hp2M;NHK5I&#Pmj#K-7K$aloGUd80gFp#w?YKrc3WMYZo!Io5BK*(j-vtG"
    ";xw3iVWZ!Tbzeb(LwPD3>F@NP8^T;BOTUNe^MGDrZEbOVYGiAA0U8>XgIeB-ctdXIiEiAkoBHJ5-OsMiULVyF8c7xNLi+@%aTVSZ"
    "o1o5)IY^kWEj(SFzxiZuZNqV**VEf+_gnov-j0E8gU=A@9vmF%vV?un#pwQ8sx2v<FP`i>AHlo<OP`DC@PlT}!=HY7=i^&<?q3H@"
    "o|4s<6y-pV!`kB(?NlV(+j%OC_P7@BelYvs*3$T`hyVD)+dux*!bhKPJ$^Jl(yr4}@Bi!1zWnK@_ix{I_D8(OBMfCc@zVJ-ub+1g"
    "bOz3zJb87{Gkl`^{7~fFpk=`F+aLbj-J73GkKGn~F9Ut2v--#{-u>H;|M_3WuHWwJcl!q2db>H&)nN;V$$({cZF*(w*4CX*iSF~*"
    "xtHrbUB=q33oKhJd%SGi=iCp(FiR1N+rxB+a0F7A_GqsmPy@h0P7-9L0tkg_B_<&p1Jd<!7M5x-Uxl%1z@v5hwbnM7a*RgGVp5D("
    "2^PU?dK9)BbuKSTQ5d3w%#`BM0kD>q^cB4bA~>y(QzfcY&dMUwl(MG&ZvVMcI+LlK#Ke+0)*w`a9=GZ-5zq#lzEeZiNGB@B5w*Y<"
    "5;6oc8n|gTLQ+!(xNI`1fPjhuZ4W6+Xq^YES{vJHHiSwlnZN-C0VP1gl1_-~a^Msc?qS~i?#WIMrUcxex0lyBdAQZy`UVBX3SAY="
    "z@7{iXr{n2DOI|=PCZ<6-Cdv=h^d2I4gh7fDYCgrK9)}I2wIKlg&wg{XX~{leL#?k-6A^)g)mtJZ@3&e-7<nY8wRO-wI<g%=}1D}"
    "ooN2Q_luv+(g>+Bx(o;j398C#ni`5T*JTf>@u1rpgEd#>)|R$40kg5cU*`)d0<W`Bt{$%}Nrkq*f>0+8oz`&!?gKy-SVGDp@)=|;"
    "!mk~Zw?s>OEE6J#YRqN{cd&lF#FZLgQ-rHfNe1aATNB!sB$p^PN;QBH)M}$ulQfws*le{xT0I>`P%?Mt5uymFssVUaQwL!hP#9jI"
    "aKdXa`n7{yjCN*<9-op^B|2ZNml+8HQ8NWncqLoPMYGw%WJ9N`#<tT76GoQRL$X05=ouPR1ddSEb}4Ugd_hv0bgNJUvK+*NKs%0U"
    "rk+gF<wBV$`SrMiXvcwGYS3V{*(m30Bm(%2vYym?p?rh8{m~N7FcMQ|tAd?X;C6y4O4DUkNCTm^)d+wc7=%DNzun^VSiGJFNr*a4"
    "8{NSA^S&FdTD2NA7PH-ApiF?)2J73F05B*5f?5VdLRQ?0AyO57sndBp2yCwjBm|KPuR>T=mU6V3uRouFfNhJQ#9$_^#aye<aG%Z{"
    "a7pom-h-in4v-|UWojyDLxL%<JK(eEJ%L&-)=aJ>=_OV}>da6bt7to1fYX`RwHFUSo^VRX3vz>&YG}1$GVq*~MoL*OPuG*%h@5A{"
    "R<oXy=@MzfFng$CV7#~y#057l&;pYy95rB>FDR8nF}7WhI-Qsu<_KzV@WqpFUevm*(1AAl=qUOyp*v=9cU#jG6X>@0UF?C)gu!Yy"
    "V46cVQv;MbP1kC2mcsHFwgWM(kQ4QyyiS{hfLgMcW)z^)jpK#{z~FecDIYc}wDY((GU#gPu*<LXed9lU`_gM?tX+P5sH;TiG1*Y8"
    ")+$1=T*YE35mwcDdpF85fL67<d1Vh98Dm9*(nR<+aK=I9K-I*+0w%IH(DvrrZ>b7cDQ7^n*3n}!c3`+wgQ1;-L(ls=-4PSs=Yj#a"
    "(rT0#x(+mUQ_yy{SU4=80fVcztEngJ4AbTT0H_*^F^H`~=x$U7XTa98VlC9&+c^{lD2>U}WzqQ^$3g(iCo22NY|04a%xEcOE9i_3"
    "S(Zy|xq~QzPzGX>o(_k$+t{*@Y`N9UFdWwaajgWih(0T#Ff6wU8Xm*6B8FFRz}eyN>>41PWTnlMg4$%7!B<ZycGKj@)8TW&Lxbn_"
    "_CU|E4$sgjXRl*(b#ZHPWoL2Gc`>xlC1&H(Mwi_hvPeeb$iu0zj~|TPeVVU=NvYT%5=AW)D<`6pW7S+bUaM>;i;rgK9)0ro*~-GP"
    "$k6a$2i_eB1-q?wD`z8mj`y6r+-nZ^ZH>;&jNRFZuk~Izb-b_3+~<P>0d2t4uoIJauJ2B4?kw)Hu)1Ds{_I!x9Nk{$v172s)UvxQ"
    "epAb2_~gT%KK}Tl>7T#%FYo@{kN^9xZoYT>#*J$?K7TU);PJH|eQ@I!zrOwcBZIwP*BOK~mKVQz@y$PZ>%_$&>u_J^iL*p!U;ito"
    "`(8fh9Q1wq(ao9LH<s>w>F@OiPh2>RrT*c+|HH5U_Wip*|CO%KuC+NpgVEXF8SEN_U6%E^k&Ut2Q#T(G0}kiqmx}Rfp)SHCgFsNt"
    ">oZ+=ff+c(ht0MNVYtiAcA(y`cTlgpBeo7h`)rgXuZ{qO3RKTVECIR6E6t|X2m4-kcwW%!yR{u}dUUVDO=CrO8Yeqjbu(){-XV2c"
    "Bf+qNgPK_eI86lqW4Glsyy^q3rvj!+ZvK*A`v*gs7ta@~aYK+JEVZ7#NOE_jo+-M&5$XL;XUXq`hkOCKl5M6F7hihSXbe|qrNc?6"
    "a!p&R#eu3WNMKgN<!~TOR*k1Us#eKWxO5{XrCTN&W78QRt8h@N9yOZ!y8WWXa?W+E$0g@7JYD#!KmE_=x<b*Ft#1F>N=Z&6tL^YN"
    "ows5GCb9lt_+{nI?^1a~*?QIky0vuecF1^ebyzski-vO@w8tcrfNF*-tu;=+^UXi_Z{G)<#wtcTFPUwAVAyA)P}#tj)LygedneF0"
    "ecjGJsLCsJlTk~$(=Iej*~GOWDjCslUFZs67z%Jj7AT?-BViLw$I#Q?2@kwsA=5W|#pw&!_R0Q%mLSOrf|}*iuLe=5k~b8M$DD*m"
    "W9#J3ece59!XSDf=U1$@GsadEMnzn!h<!mfR}+{#Pm?X<kQ2UWYZ_^+&uOqrMIluc^HVeTbgE40WwBc01QF!%LPbc%4-Sj*?Y-^K"
    "Z-11i6-IZSG+D7Osw@M^0st$RMgiO5F3UVyE^eeY%Hsay{2c*fK|rSkDOn@J4L(=g_1Q6<*gV>)+`V(}@zm(;`6r2^Li{kbG&d!f"
    "6pIlq?QH{mL*O6|#zmmTBOstb1eB3AIs`{rBC9E6s>y?Nt6JeI%h~71px_eSLMT0@vuQLSHnzQ#Xrwl3`>N7Fgl4m;R@IWMk#^?R"
    "`DUI+*^*i@g9Z$OWu~A<1cYqyM9BgfDUCr!=_bU2ILLyE1R|^o^KGGSG)gQNEj5}ox~?{AO?hiOpD5%PS7IN2@QbPV>Kd5J(N&t`"
    "5^Pa|1waGxRYk0`4Z4-d<&x!kOGED$YrlN&%Nq}F%^$29wSc#MWx0$>+Y9O(n9XLGdQm9l^X2C)8%LGQPO}czkrs;~9DvCH4xu>8"
    "BZ`W^8atA1RLe!CkWRIQt-(~}rcCGLw&;{&C6=!WWu=m43-vmSG+B%l>P41)-ly6uh;o`1s#SucJq^VyGj*k<$T+A~+JpuYgh~q9"
    "-GnYzaTc-+lWQj}1R^xRi74BEWK?R8o|X<rnzSf3>1L&b=wZqV8(d~dse^5eGimG9dZW%&as^4M%SOy#M=Qk&Q{vLGs(`efPxL_o"
    "Er2sPbgGe&K@p)O3<2molW$gv`RcRf?DipF&9{VdmCIFY+2YRf;lXyJxFa#Oaw%IYS4*TtvG{Rwr<vnQwQ8YMPgUC^xvrEF0?3z8"
    "5CkX=6lIFnknOR~mq5M=Y3M?M6KY~D%b_hjDA+{NT`3hSqQI(rjp3VFsg^Dr9x~+$n60A{q;NWuV)WNqH5DweBBw!d60t%g)!-}D"
    "l9DSlDrKNqBAOK}SI!FQd?}T(TK@kIR-LBFWoV>{KvILLadfL$%9iU*ft9j(#^`i={dSzvTm4S6-!5CQt`p(z!I0Ky)#FZ^!$x|2"
    "8edQw8Wc=!&+(4#t`4omYV}&3ei!1yqB~owYg-#jt3;<!8$dA|?ip}62F;EDwl?={Wo&h3bk$+OG^Td36sk0k6``Ce>Rm3vYBSr+"
    "vm42U<<0$#gUEoRqsw6nn7jPeuHJyjXY#r9;cn6r(r>P%x3<&S3UKV?vEI`mo5NsnI&~piOQTF(8{c?5yEs0NTXDf=R#4T~VX{X|"
    "1`6x!cY05HJU!m!2Olp^UXLx#-1yP2Z+~{@+4Z}-PZ#$VHxHK&ZvOI<@sF=9-MJnJ20am%&Zrw22%I?6NBZ1>;b8EE9@{Zz=h;x#"
    "`5ymC-;aLy?u`$BwlI2IaE77oj)u$kyTAV7N5A;ZtuG$<L&1(nm~gtfdc6MrfX-*!TV9NgkE}kt2X-7Yow%SI=o`9l&U<#y*Lk`T"
    "=&W4m69!F?RZBT6l2eBTRCGvV>Xl|bcsBp#+}^aXF*Z{eU#C}U&mK-M-rPBSQZRZ!vIC+bs^H)StD+cH>v4mjPt}H5@`TQCE@V4p"
    "yZ%of-FpA}^uz}462xAa*5`<mR`ZYr=?6-uLzUieEkX?qMfy&L%!B6G?CjE$Q8!@*zTQWE^(69Y@WwxX@%ZEM+-7EGdh6a7k9Jq-"
    "qi89)eU#cDj9qqPhrNB$>4QWwT2Kxuv!6eX-FqCnyW}~g$Io}zhN$(s)6p;X4o26FA%m?C&<3GLzZswYe7#X@gB}>4-fAQSHhPr!"
    "VwBviI0j+IIlE)Pe6oN4;>+nP-$?l`5Y!2yrJuOiQ@DI4_N^E4nxGzaQ&12jD@KU50x77}L6-U~E7fv10)<bLL@#^i+VaB((fuPs"
    ")1lNN+KdBw^ueQ>AB-QaH6m}?f>%1sms}z9o#D=B=fg+8e)rS+|M<I=n_J#KZK&U94u~F?)@X-~mTY<A--x4M+xWGSPwvf*t~bl|"
    "m%e%O%4-p`2S<)$?o(RlFlw<121g0e?diMR#?v0WgEW{1d|k%_gRgw_*Vi8Y>(tI{8t=lP9*yppgm=6A1C-eZC6BVH!?Ju-s_gI5"
    "yW4c?FtI$nyf?j_*kzl7kf!B2@2QlG8`~bHco5y+i!COWH>&YA3B<F-j5$Q&gjQ`p+mDylR&rL$Kxun>KeJj+rEMm+qPE>x6=kMY"
    "6EPVj(p56cxFn@2)y1}?lvq66r$r5niX}JJR+bLpt6Pa@OY@u4@s-8R)s0wmWoLI;Pg-zTXI6~s%QO2c&o+1G%jLsZbR(CES=?4w"
    "r4W&{(ON7|1S!YvN-Vy#v$nRAN$ql#JeOlMK)a&0TD7K*qy!$VF*Pk|;UTcr6b(*`EI<O(JlI)`Zaj-^#xuLyh0Nx``d<8bxhho>"
    ")n|(nyYt)8<rtSrw?$h~a6iEK4^oEG0RWqE5R)5Xa$_O6xtKg!k8Q2&%r5WluB#FN$$Y)63^XBXzd&vk4SK@dPIsde557=+{m+Hh"
    "{%7~qV}t+G9}T|ohCrb9kcWE3*F~bNSddyxCn@mS8c!eEJ4mLLL$oEq3HH1Z8UDR4%lXEcSCGLgXccMn^aUel^de=mUA-8%9PyD>"
    "zMhimQO`@%tABa++@D6Oq9OQ_-+kp+rZZd`I9|GRS<{SKyPKxIR>)zB&rX0k$Uhu(yc{x|@H;KiL42z$><tc`BoG4xLzn}C30e>j"
    "bQaUV#jBPpC!XIQpldC)f;(lbmNG!G9A~EdgUGQyTfihTRSwB<FnRK7XU{h~y1Vtv^X`_T|Mu<gT?&|MV7{j#B(pMvs05|<zjmqb"
    "E8WGNkG+v(|LHPsGY-Bspg-SVU%G23&3D?9K)~ky+BYokycjltL7Nf9p|jun<L~~}Umz6OF4_L>p!2N36Sg#q37&$Qm%GFN>$jDc"
    "UUGIjSdeKo3n1<=Ts-6M3P>BXHeo#suMCDQ8t#axlno>oxnS%GA(5c+<{QBm|Jb@b^OM7^&l>gneW&~o!%>7V;A3BY)oHaK)>Y8f"
    "bJ9E%@`jXeeLwQr@0m~vw_oiuoa|A{RkT^cq;0>;%mE3Ih)WhS_{L@G$_3I7cbyNMI%_SZk78@ln?HI_uGK5M>1aGvD>vEPQE6*$"
    "e`oh#WoLbQ;lsyMB^_}mzn#gX`Bb%#J8b6DQmIs|)wKqPisN}kQ<3v6+rd8bR1s2AGL<S7076z!g0BmFD!w-t+qgIXaQxZkW@dab"
    "p5HpiZ5+&vEI}?1C%MC|rDm>BuIv|bEA<>Ju{9>OQP0(zD&1rgU?GDX>}97m_G5{o;_AZMbSia}%A{hMoFU*b;kJqnSZdQv&~Rjx"
    "4jW}AzrUN?+0E_e^Q+?z7hp=q89NRgFs1L5O?tYeQn=P&$7u!7I`t%>lT{+i9cD}AQl?nq;%qCupNhq{=i~X@)au+(e6?Ip?iSM7"
    "ELCf0R%^m<Zf#AA&4dZy%`ilCB~(Od)kL;Tm*Tl{sj+vou@;44L~rv}tLiV`dwhL!Z91ADF^{&*yBhcz1jMafX>*u77l>TF=)HQ9"
    "HwbW8LwnRxo?qMATbSEo4d(0tQ%Iy)yS-33tR!=st*VVcqz}&4R*T>Phei!H-rZ|(_o;Zm;XmCSx)jRnbIX%kt8+85UDSA0#l*2@"
    "2ps?*w|Pkc=RD9N2=v&kC(j#ux-4dpoqse_ixs0fIuX&X+vU<`{>ca9i#Hy0XggASxsB;qS>rh@NQXHHH=BGXJ53jQuU@(kFlpR4"
    "#<7Xrb`WkZ2^gSu+4U!^hw<p+n;)%w_7P)744s(wxSlysZvW!?;^@R{FTN3*qyP2YN5hJmT^eu9j6v;{L>$HoPNVVgTQ75e{%3B$"
    "qcL6ZIR;z~UG}9e=6f${cymh|vKl&E=eqoZCPPq{efiHWf8#IzBm-4Yx9kkzzD_w-aZW8TBT*rWW>X!+x?Z4<#F@vdvrm_Jk_W<m"
    "OIy7*XN<LNt+}n9)kmK#PTpSz2&m%(LJk>tR~_ps8_Y-3Pwo_Uro9BJL~Bp3jX(Kf;ae~Ee&-MR2mA!&Zh3}v!G5dWnss=KW_P}6"
    "qeUwrQ4Gh6%^V^%nS;dc*zZQ??>;J#jM@hx#~hlFMt`EcJG$M?-L0AR)zQtJ#i_lS$>hTJ(?_2?{_XvdJNJ^i(b&RTYAW{h?tQ*e"
    "{QT1|pFaBR!HqAUeD>gIJ(}3s++5hj%xFamRF!i2;NJfFt$R;?xbkphetc?bWQoujR17alqPUsfc)A$h+)XSj?~TqM&M%i%irI~F"
    "ZX@3xcC`uC#sbr0H}2maTev$regDCoFK^C1cse~XJ^5g6;?YB^C;<tUEGV~r_VLYMfBM@Gzl=V)J2N`b{*1<|HyE^Lf{gDKWC}=?"
    "^V_43pWJ#hcjIwlVP}7TcYA69L{Ytq6am8M(nC5zLPgn1gBq680B*a_ZM3#5;>zUo(;N4vM(@s!FRYKwuRIxxM<<KR%iB8}53hZ4"
    "@7jZ@kFRC&85#f*g~E;7ziVoRTq)be7jw`8S~L@%Ke+qpt-1R*AKbh@@&5bcAKs>QfX0C~0r``EelIric=XN#oX*&_f?Z#YZEtQ("
    "=dZ1A$Li^Lmdz+~bb4mx;nLLjZKD|=HBu9-%Pj?m>p416giEZ{+^-(RmKWDH54QI<OPSfj=;TpqJvzDeY<6>LawNT3TaT9K(<N5l"
    "wsHm4D%-n@TWh(s?9s|pY-QnSWBG9I{*BQ)Ge3JgIkh{rQOM<);-Qq_2!88mcl3w1ul;1~-+nbqMijeSXR<aKB?)Mn<w~7tdzX-G"
    "Wp>tg_oF*U>jx=@uVm%wQK6{C6~Kgxb$%<B+>FuBR%w`k0f)B5wPxqH7v>jd$7kET?eiIoh>%M?G6kD_b~dkJS|qZ^=Qc9gjX1ZP"
    "F8}+z#<fY{qc!PptFX3~i|v>H?MCy*BaL6pa!WhgYtySEbCYr@Q9ei|)0?{!(<_-|NfDz5?d8?PW>rhD1j527lQ_!6Dn~JiZ-F^j"
    "*ASJ&+H^I#n_t{3zIz+|o6nkm`|F(KP|X&D7Om~ACAXrb-SwlHk)`<IexdLzZ@)CbyY8)vk_&RUaYUm{#q)xJ)Q5?!<!W?2y&2st"
    "F069Nqk1m7I6Xc$8eLr4=~oX2)UAG9907TqmC$fPdLz5LmDyO`PNw492bJZ$q{6_624?F8ss^Y{LCzFRB<e&AX0W9}0fUjCEV%ac"
    "usIUWMhhJtOUP$*;zp;z=s{pRW!PU|Iow{`KiEC>E!aoJ8TtvSgJl50P;qi<=GpAp+R|DhE6{nKi6`OXzLrT8xD@7~5Dz3_`0CU7"
    "y_v+^?qbA7*&|jTX>@}cvw<Q(oyBFd8q6*f+gn**U)>m=pBeUh`;R-V9;b`a>$Hm0QXf8?9i4nOIki#3;t4wOt81e!%;<6x03<jm"
    "i<>m5I?dzd)NE`yHMO|1c@SM)-&tRYrc<S4Q)nKJE$l5vx7JqXjCO-jZ-xNkm6x8+jDPOJ`QcE{(CML2w>KCJpX?8qtv1yc5n+O>"
    "(6w`Ywo_+XD!sfPU0K~;UR-f&tb}UULa@hf(cAPENcU{_AYa~}xqBZy8|nD!X~;m?j2a9FO-2l*B6cWf(0dIw4{SC$5M6htJLGaX"
    "-6+z5K^>N+715vagf8`&k9)gc>+Siy)8@-&TU%_~PHHpyJnkTgw+}%eOawxjkXhq&`1O9B(?`nPvOYpeZZ>E%5LUo$!b}d6-Gy4("
    "t|~%knTG33%Y%bfgff`Au0~G0&<lsK%w+T6VJSVE!y;Pm3pTYA2n=(+VGZD`n$MadUyZm<>WtQ~)u{Id{5{_}ar)b5f?w-#4jH;m"
    "yUkrjizjF`dyN5i=f%#m?{xaEc353*qs?FrSR6xe=ZhYVyAeK*Uwp~y@)vtvvY-9lDencN*<x|JZ91nVx&lnh*HcNt-$~ld4kJk%"
    "6)Y3$=BEj>*I_rBDTm(k^7qcZ^8J@C|H%pEsDv=hfq)|rAll~Yabto9uyo=zZ5g)(DAE8zZA`!ngBrmHXnlH}&xr**V;TMU4mp`7"
    "z)qdxk`?wh+bHaHnoPm=R#Ilv<;SU<4bNh_U5tW{D~<u1KsB~2wXH;v)Z=~&X?AHHArob#{Fs$OtiCQkX)-$PIx|*anEhrYZR<5z"
    "FHle)VGf}VAMOmAoi;N?ncY4IqtpeM)_GB#4I?oGH{wPYgpzivg{qb_rD_%w8shQLnoWLpVb13BdTarm$?FQbT)j?Hz?5xfSdK$="
    "@WsnHQTq8x@oy+wICw1F#^79Puc^=wTy7C6glY6n`=+q*cys)-wa160YCWA4G(fJf(>&O1HVYwZFxV65a9Xv`|J;VceP(ko*xMcP"
    "IbEr}y{+~AVzI2p^stH2=}eZ64pWE688I&(tQ2ZxP-F|}<9%`B`t)ynz5b5j9)I^B04od$DPC&5lCSEJh8|npe#S~ij9ADqRa_?;"
    "abPVU&r7TTvF4sgN2Hf>2J99$<?=ZqUd*8<?1a_opd3b9Bw)4KN*L7A8bk`(KVubN4}L-)t*$*iq+@v@t+!|}!}I^Vfjwre+lhNE"
    "G*rQKC`f>LPZb}qT~8l4{Dx3RIMVIKnhmw3D74%ZVOEhrS&?a0Zg6zE&Vwuh0RpTDFrXrkq8AlN)|&`Lr=jbd+!DB^S}RJt$TLE#"
    "#<y6ySz&54Ei0^Csx)~~YzHZ?0c$kC(h3NGtvbL-FjG~z8i!VSC|#2=Tw^g~P9v(}6|Ghwq*jb+&ZX<K89)I<vqr%H&GUv}2sDTY"
    "#!Gqt)3#(4VIcrgc^KA;I-NwoYD;bd1B}QLq@qoUlU14E5eux?AX?;WO|IDx0hodHD2svuz~cnKz!DF^s7)17Sz#bX1bL3#IpV8n"
    "ZK0?N5(i4M$_km3l&^#7s#XD8Em>%>4GdOr9RZm&0E{ED=6Rz~J1A(CDa!~@lXPOcit(bVLAA0L;t>(XcvWpRt8MSs&{ZL^Bdl$4"
    "TN_fle!zr`5G)|J4=~J#N<Pn(>nPI_%StN;sYzN?kh+Yh3JN=o?sg)Cy1JV*C<z+2*=jcA7TapVidvB*UKQKl?57ALPPvS#QdhJb"
    "hyX&Xy_YS4k!q^klt5l(TN;gs!i)my94_2Tp?ajJ&u{DOAYC?rV<jAGk&rzYf;`<do!uYl3=M}&9<%p&hi9P2+TqxkU055RUwkrQ"
    "9;67HEb9<QXT;j$HQL-`qqF0WpUmByGT~-WOVw3WMC1kr<{NAoP&g4|72)pa(&Xs);_P;Kz}qq0VeSq&2O^HX9)sNx80v`h`>ZbC"
    "gIf>B9xbo$#yh(@Z9WVBd{*K1Rp7;4nvv1bvDs%+6N|W!fb?iXpuIgo$FVMh%?Vpcjhk%Q;H5iX%s+j&ICks$zrA<!gHP^$cr(7X"
    "mss0REX98P<KH~~{QAAypW06Z9GyKHn<X+3@}KOa{0>8xk2>ar>_pd4q~l_by~B0m#*N1h9#22HM|Jih9e!S?`|-Q~@{|AZPaps5"
    "Pd!~>W0y<kCcQzwFXGkNOpA-lyGxTBPaYd1$H=}Ds?*(d`gPx_VXGrtzS>K_+_!r&V(hm#2OYYQ$vU7Vh6!z$T6>sSS*+z^{QhV<"
    "F(1!v)Ys?tw#Ks6-Lh+dvYpYRrwJg4nj%_G%eY^l0_Q1fKh*Vy9sS=P41YWP<o&s+&t_K^bNB_F_BhN1SjSgM<7*aTSgU-!xAC2>"
    "@<ngor9k)<zbi~VZ_i(xb(=}?jUnN!0ru6%?9av*K0hpNmrLnpeCvp58RIEBdZ^UnQ1GR$o+}aORXdQVHxJ8b5uUv>x%pr@H<~5C"
    "*5P}*Q}>!bF;`DME0h*;)XTQeSG?|v_T_8)u{%)>Lv`4?VjCrqhjsZQaV_rP0P2md$lG4a>)w#}>G3mLr%&yN-|6c6{T{<hwy=M-"
    "Gq85LV_a>sN*{&!5u8N{!6Ya3+TI><u=`oQHuRS9#P92E=QNXR#r4Tzfx(MzO6bwFS3UD^d+9;+Fxql`tIPXmo!C2GlD-utCc8|N"
    "pZ)CN#Cv0VV_TsY@Q%0q!6AhjBJ~|?%hpVN`EGvZLp1ql>E34S@g^rJFMspo@FlOur=XXd#@GF}H(b_`66zLPj+E!C{l0fPkkfh`"
    "cLcos;qbuJPv)L|FdLt!N|#OWi%!i6u=BNG*DC?fCCmKkVsv$HV=gL`Q{3ThnaM9N&&)53EzPfIx6{c3nkyHLd<HHgIs|-od3$|s"
    "dS_~q&Kwp~M~S_x*{svZI9*_-r`Ds366Ls9Os?&39~~WRYbhNl^67@GRu!SZ;w%qGYd|iKi)y}7qm%hUJgG5-c$20s7xxa9qYE?p"
    "yU}=TeP?$wb+8{hINIA^Po|Dkg@81m0VQtT8ySB*_H=e4o!&awIxJ+9UYAL)m|;|p)o@J2jb>jiy?U73KiE4gXR?jMbTysBMFdg-"
    "Iw`;!O_@{bTm|*&+JTa7$Xb^h#3+eD^83s2=uUQTd1HHHIkvnPo!{Dcw!5*HN^CDJEj@cOvbpf2nJiaWw#G;ixn(cKNty#8q=_j-"
    "Q94>%+L>P7+nkH8Pd}ZQ*qC@EmD;S$OGV~XT`;T{jJt(GL5Ls7l@vR<w|jqe?a}^PzEz7ixqZ1gyT3HGzcrsZkZW|~umFjCwq7d4"
    "4(ip)_TItTdNh+rtSwJGnVNkvH#N7tF&n)<x-qu7GdZ?7GqF9hx;i_#vpRRQ4;6X-C~YjEiN@MeVRNpqzLAPgr)O67=k@?*Hk*6;"
    "{P~ztsunW*A-$2Bf4Z4YX0v3r<|$@L_Gol_^7>MCmC;)}1leTfT)7Ijy_@0k?8@P@iH)t5L`=mgF;~@V;MmOO?&4BBQ<~n4jmLKu"
    "<41RIOn&j%qv?_9XNyl}W}c31JxR<}mL5mx3>UG#@?@;?{-^VmL~(y?{%9+^xUw~pSlNiqMVzJAzGC>}@A{(Y?fKZuL?-&mIpjN+"
    "b>I80cQm^8WMgr9Wzp{NlDI~XI<9{GyBA--qBMo2g$Ix4AI@yfAWcJMzfSOmg<Nbgwlfo3lM+HQnuKf8R&;G8xiNRJ4loCVL`Phf"
    ">_KMr-coZbJ+ZeowX?jsI9*^9vF(YC!zar(J}Yf4ItW!rah07sD4IHZTp^E^&Br#k=cZE8<<!B>!D>1;89!QF${s%2o4>cev^ZNk"
    "*ss%BZfhyNbbB+iRvOQ3&t;Z2j@rt!yShI$zPfSR;_L{Ae5jEEIY=#$5)CD@wM4F2D%mVpf5_A6aewjSe}DLI|46SqYaSj*(QGxI"
    "V2+B3!`(#mpe=7~y(H1)zkB!p`Q%ss9&~G^bd=p*FYTta7+I8gp{`gE1%|4sSS^h%g2kN(4s`mRond#EoeG6I^>(`oAoZP8F|o=f"
    "(xtZaA0F2Bx5QjJcd!?aMuQGL=5diW1D!r-WV1~Ch>I6<nf3BvnrxGE8EMp;ThB6EO9{-Nu&HGED4JfFcNpOw8|F8l7|5{sY>jCe"
    "ofOWsu~FqUa!st{O4+vW5vm^0wJNcr)Ye+=XdlkRxx{|uaGsP~E<i#Vp|o?9+Dsj-Z#Q!^Q?8m&W#UKwcKw$hJsY|2v|B-(Fp-G1"
    "C~2!jF3ZSmJxiwf!e)a5lj*vkit%56zWBo*O#b69&BMcv;p2qWec?Mpr(W&|c9hOs9PBz~<D~jq|M}vpZ-qO0VNftCY(P&8;;PO7"
    "b`s(s!s|8dSLE}r{=xC%FNX*WyKu_g*KPBX*jK)L=Ga9SXamoFYtY?mLKGpkdKizXoIt+*V*l||zL2T@mH%?}>RWw|An>*S<*RT1"
    "*WoK~S$)IZ&VG-o#Zw7E;`Lg}`@O$<`9J<2m;UI_uf*re&6*x3d?08>P%lMw@ihxl@>d&u7r)jUI&D_~&QF~PnlF0wU&ZPuS@i*8"
    "Z|@tY1HCp4Az2W&-_+M-e&zDFdU`K-+BBKiOxH^&F1r)?^w#oLJBiFXm*0Qh+jZ&O>)pN!76h!CNG|Lwhy2j#Zx4k|>jW|5KyyZ2"
    "vBy(8cdj?wV+7FRvA(Mphrj#6nLjn2bCJgklD2;356^VIY5^%JdDN&^DFYpN?TwzZ=Ug6RCU*dH6&s}Xo_%My=dxeHrPHT{S6-xE"
    "8#eE)7GwL3Lc?<5&F;QIibI7f-x@kIU;uRu?r0v$Za5gW5|>+m8HEFvE}kA3a_Vul@6BP;MOOm>PQB6T>jsOh<U4<S@%2}```vO2"
    "L<w(%baqw~yud<6!F%PKXCqgvgt_+G+vm?*=p#sVZgygOVJa~-=k{2FX45gJ#YO0R2D6K#9zU3ySzq4X+cV3sAhA}$OIo!$5Q6oR"
    "#R{59Bd$jetC_9D(e%dn#wNW}1})u}`#sKZ$Ta98n=K$Gv{o~F17SyBuXD&@+j_d4j>g!$aQoKC%Ea3A{KV2;a%L?%HoXLEv;?lR"
    "7|mWY;V~gTof%ePoeJWZIyN!&baG>EWt(Z`RVgPGj{-g{=rY?KTAkak)mtl)qQ%UJNa`$pw*j|WG$s;UTp!6LpY81~0SE}RTDe+X"
    "1Iv;Y+&-dpp`b1hXlN)}r?hY+OBZ|wy~Be!bq1kXEi{><a_ZsK?b*d=OS2E@TCq`QRi(mJvNFgCFdRg+II5yFROg!vz%6Bp7QJdh"
    "jaD;cCV`+)>m@0*UXU0jO(*>=vw<ZwbuB>=UccYrbn02jK=ZiTY?gSgQ7M<$a#h32Sc?MzQPOH?g3!PSXEi7mj}t~(dR#IE$pY7?"
    "mTOF|St~KcM%&kFr81kVBlQv|=0v_w$`qT`OcJ1*xGc+UWq@T&z{*8h$yUl)&TLjX5zQ%FWWg4S;jE%G8f8f30Ep8{yn~ba+M*`c"
    "0Jh3vT#GKrYOx{IHJH#Y9M&-2tk9(z*JO%jo6cggdV2#jTY^EY&ZMhW8r330GYtd>DRYZ5=?Zy4%+if~ofRrIuHMoxG^8?Itx^^Q"
    "RyLrL4%ZfP)kd{dt(3O+Gx0*ZT1)MGYE{HaonPColnQdXsB+C(Q<nKE?V=1`S74wgSgte0?frvTrpZZ-JfCXHEL&t`h9?NEEZafI"
    "M+gd&<WW&=t5AliFnp6{oRN->{$stz&zCdl{BtoC8X{XO33;|qZfGhkbDbmfAZl{?ZC&9S8>ic{ib*U&Dtax4LCr#g7E0ARTd6<-"
    "hnH2Ht#eYgqU7>~L9ZY#f^cz6nda*R1lMy7hT*FXp;oC>s$xkHyWHWh-$7cf;hxCzW(tywobEk#F6eVnMvK=J>a_%q1%}S*f+x%!"
    "7kf_+4)(N*kIg+8=ncCG4;7EaQacOl(+g;aQ)jn@PK5@#L&r|_IU>%dV++qF=4bEEgu6m6o1K-xOruhexs0Y|4N_z{Xt&$qo0-+c"
    "-B_U%9<=%fBcu=apYV2^aytTgSH#hM%%QUx;|JMfy~z;xxpO@or#$`u>Ff!Fdc1%Gd^)u_GBr8#Xby9_z=#X=k^UjKf53?NfS#^U"
    "_{?B1V7qtilbOe#%ssmG;m^MK{L5>PKKycPH?gy}dAM`%llMOO__Mo@KOXJwZ*Oo9O2Nl3cAa?nq+`Hy@??Mi=^_7#(7DUUPM_`S"
    ">G1#H-GBP%gCE_!chl-U-s(Sry8D0d*FX9BKm7Fi`=53XN4kzjf+0`OaId>7V(KEMXP->md-C+|qsZAa!OQ1^XWMTRcC&?m2^`h8"
    "2d##K^|;H5Y1`3HSa6$GN1?p7&*XU_py_w|zIJ->yDvGvek%0MGnfD3ZSR|B&0fWd%Q_O(X;dAAff8U3C|(ypqMGNo!pP^-*+Sh;"
    "|EtFgXKbVfvIqhOiKtG+2#g?G?NO>LHqdw$(Hm7K2~oPxYr)>{3{l7I?0Q{T$sy5{{j#a=I}!M#)^`%>ewDQJa$R5TKKK1s!mpk5"
    "n!PTw#j4j2e*bH){@?GM{EIg|Um5EA+RM&woYEWZ1_Mc8x}leQUitmE23|kwcH$liG+0p0af|P*A@Z!&+h@J}jUlQ79{Q6DFa4iy"
    "4!twv^&4#_4QA8jqOF}pp^!$LUYpfQ7_|mYGDMH`hecQ02rxZtZsBkLZ*Ts=U%m77|LYw}l5j}u^4WbBz(}=pCR*&#6DI?37l7$7"
    "hl(qz0qlY-FIo(PfKG4F8Zg)f&8>ltx1{M9U_9gK`9>H!W42Qov#F)GY0NljH|Y(eE{+Gcsm^uSE_X@fYfjnU;x+A{kuBkFyWMUe"
    "^^^|N>2wwyi356v4aF%Pf~kFW-fmTJqVB(7I`&7WTrZe41ZF~I1mHbxjmH9!C~}b5-_K=pa1BscPQfIN9y7oS0klvU2FncBXsQxF"
    ";EP)wf4>}6p_Y-bAX+np8!Q12;jyk}@=0FdRraN~TUyKQ<-LD^3>KZ&Z3#H{lchQ*u!71Utp=gt4DcG8naZSAO1o8>m75Hw2bg@B"
    ";Y%_D6DEV*ZFd-P4T+#Slf{L@BxG^fa2pA5<@Tllpr~qE6^N^YEy9Gis~2jbws+&jhN{A9qP4XLt>0e#ob*`i0k_@f&v4I)t*nuE"
    "Wu@|bk~*?b&I&pLps;MI#v>?%0{e#vQI#b~1G_Ak-DWVkFbvn2wWNb=Ax#j0L`4f~5ZFYi1d^jA9u`{&I%3k)&h&gNH%eSpL$n91"
    "2Eb5AqlL*<`}10jK}VW%oZK=PYc22@dLVRRll*oM(Q9@DBcyw(rP(6_+oapn>vLW0v-E`X3Rm{(Xa|+eDht!=PannQs-}?G&+aF4"
    "O=9El=y3J0LY9b-7BTVrKp{uwv(T;preGtjgzA7xV-9<)gB_)^6q{PzA6cr~s+AzadFv^$P$c12hxi1o&ryauTDila3=io~9rtmZ"
    "GWXltTemkCOw~;Soj}3t+|kqbMxvi@xU9kYK`yqCEvu%j!{Yu9FX5OW?6scupBV145ul5rYw6O)_)_fYLKalPkW(KrWY-U8e)H>{"
    "TVK!!k2x_YY?3nU^cTwuV|yotUR__P{^;E?e+$Y^Och6;iWm!oZOBQN&A0gCi}0WP*WQW-HbnI1KBtR}_xrMMz99=%Uh1|J-HsDB"
    "LkN~_V(is#zVXff@|W3`C>sULDpPhS-|#$|Og)>eEkjJ)jL)mgQNHo$@%Yrpx`4LSphnkkDkPTmK*NeRn+Np7jrrM;C6(Zih+ZEs"
    "NH9Z%SlBM?%+2NF%O<;}v{!xf{==Eu8$(0kx4-S|3lIgEG55Hg$E+Y3H+2auPdr1?B@JAp6tsaFaj2~~)wRsS_ixVMd$<J(bWj60"
    "Ej25M21vxC-yB_Am|R*OiDs9#w#H`j3o8?krsp3`tW8eFmJYTzmP*r!N4IV;mGp1l`^nSCPbO~MUc9l8-(E~k@1-^lL0GIIoLCa$"
    "8&8uf*FK;4AJg|A&)%JV`eeyuFz6_R;Y!RweRFMrSv$zgEEbk#a`V${HdWZp)z_-sdIM!Nm{5M~(Ztft#|w8Br`wAB;l1&DGfNLA"
    "7RRQSXI2r8lar#MCS3c?Z^yp4dE>LO)sflt8&5YMP9a9U+7>D^k&0zFT_aJ*CZ8>@&rPr1ojcf$HdfN5)n(P73b?*OXl-FquR~x2"
    "hRA9|U#lq<(qXci5CbNzE=){6nq7P{vN<*yn|-kG^zQo7v+Vq{jm6n(*FX9E!)p(Jdn=wwuuLUU7JmBSdz{?dO)uL_7-=($7XA3m"
    "k?{{6&D<J^J$}42I(9JmtXz>Apyr@h|K;EOaPID>V>dnxIsz`6&4xKQY+boiS9S-kXfK>P_aDCH{@T^5Nz!(Zjga1m*|Ynx_4RGo"
    "X3i9=iR_Uz=q}avbA_ZWh@E=7r}MmBaWsv+pkO*^S%l6PUH%gqp||72_b+sOyVnR|_2k|`bV~HY&Z~C58{&PS?n0OPl4Hh5?AkgO"
    "EH)oi?(S)Y!t#L6zA?9~=J`WET<kNg;tZh$X7AsA@?_*v?+J*f>gh6Nc2p{@q9lMp*T6T=1>U;o2_0)O60gQv5M3+mWio55)or{G"
    "F`OAjB`&$PJUjLY={1C3=<R>mJrJ_)O)YM%F8txQ{}iXm+n>xH4~5{wmXds?IpsX{-P7K0^^wrTm9J{Q`+b|H&oTJ+u>H+Wj2-WF"
    "9{t`clG<wuetj5yy@N8atxB=FyLR<|{|~?aSKsF}vfzU{&zLO7^j51UzE{ZCn%fSl^~P{AVAE-c^>iY!w4iYs$rn#L&jyz#zZ8>8"
    "d~%5-kZg8!Yim;RFaxiLLYE1`U+TJoJC1XscRpR4zENlQ!cJp0eUy!Df91UGkN!9`5Uwh2%Kpu6)2l<IqkQf(=;^D2ZbdU-;fM7$"
    "7}nHjs9Ye`=JML)^x|03gp-&0p%=R`kKX@Ar1RyD=+w&M{kf5!eo@@s%N^|QKiSyWotzol+8tk7eHuMn+e?qkj{koZo!L(tcM!+D"
    "_x^VGxA$p$6Cj~MAyNC#Kd%pc>O)DIRIQ5yqzxr)5}Js{AcTw&M*w4LYyubp!Gv582!~C)>)q}0HczAZzRY~S(rD&cjs)IVd9hF^"
    "mWp$g)m-h(#!2<yp!!-2TTo?ch+Qquf3T+))}Jje?d0b-c9s?crU+b>?Var(eq1S)D!G*prG-kqu(iIiH@CU5u(B~%<XX@cOXfbF"
    "ZI?==e6h4V^Ww$S!tzWZTX?&<RH>AfR=3doWB>4!S^xBOGMmeejEzr}H)nU(U*_{=BPoj<lr*^V<`domYT$f(tMIzIQ7xCZipA|}"
    "X??0lNEoiNbqbHP@`jiUA)KO!2rasy1}8>9N^Z*1YGt`}xyUlRy0uo^t!yq-X7jVJ%GJe}Yq^=l;?($LY2rArJr1(#p8xwav*XtG"
    "=o%X}^$xAB%KznGt-UN3W~OHHh3V<p-1J<Xz))6w?@$wce`F`e=C+rUiO$5;uCDG55)dNBQ4FM|u%T(DpgAF?=~A?fGkA!Ewu3eT"
    "SY%k=hBmE)1Q`J=fiV<?nFOaoUIHvd5i*J~C<!o%&;!2YWdiEWAO#!1iHA^>${Dm6mMBr7AO}sa*~Bp#wSgHmS|it@u@r`ryu=~E"
    "bxz>Bx9s~J7voQ90YMqh<<AHPVR_#ZeUfT~cpos52m&~w5fSq_%A=c%*dX;L5P{4=O%O;PIE@pJt<}jh9H)V1@)*E@M{B?(E}tCW"
    "5Vz5$%hY^<CMb`fOvnXTOC8zZsF85}7z+ei;%QC@u;$d)&arq9YXn7zJj*){a!TOMWc=%Ryu1C@Hw+`-td5bK2SW(&k*Et~BNA2k"
    "WSC<x9@rrQhn}Et0)%FEt)7{$|2g@N3^l#WbKNe@vP>XHFbGoeNDFf8DT#cpp{vJ1!6?o1yyPWPZ5=ndzWVm27*Zq(h%5v^(b$Bf"
    "TO!5Ffnt&jxpkEE>lYV}a6wTGlK4V-f{I-#Aw?1@mdb&K>zrZ!iF**ltOWx;GQ$xysY1x@)#_)>)BXAp*BVxm30e@;XsdbcDiv15"
    "xGG2V0LI3LM>9hYhVDO!#W^G8x$szz#pHHV42S=^+dq&Ve0XQD!82bR`l4~<F}M@*_m2+_4$rsFFZQZ?z3HKJ-{ZmlOeB@Gt|Y`x"
    "4QdK!7&IpfZ4ter9mMpJ(b18y(cFvqaNHE53c}KIyQM~AxWT6f9zJ^Tq<7$VQnoL2|1<8irn=M{*Lf?3b24FRHVTIB^$z#kdwe^6"
    "?}xkTJHHOz9>@%4pZq=ieBfD6&;8$iNe}k-sn?V7SR1NFNyU^c&4)ZL$%G;~0*tp=R%b#~;XlLu+0o40^G9lTr`CNFjYWU@F5UP2"
    "kN10iHbo=o;%;Cd5{4eRf<z+=6T$GEn0%T^-HNx|O6n2ie^5&U1T6pn00;m803iVNupSKm|NsC0|Ns9I02Baqa4s<}FfK4Ib7Ns_"
    "WiD=Tc>w?r03ZPX000000PX+)000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs"
    "`5Gn$Itqpmq^YA&t3W#7>Rmq5@<f=WrR2RymMT*3E$beeTF$6iWvP%*WO=H-$CA4^+)^@mi=~<UYD@87%$BK2ah56?$(B!7ds_Cp"
    "@>xz?U})*=eZq1h52saGpq8c5a$C!LH3gOv9SyDK{)@6)R&mO*sJqVcldrL5%7YS1jukGJ^9#)_%`PvuWII3C@|%L0Wjtq@C5vOP"
    "rK)(NWw-W5%fss;Enolhvs`z$!x8{cO9KQg000080000X0Q)%jVgLXC|NsC0{}BKb0CjLKF)lDJFfL+gVRJ5SaCrd$5C9+n00000"
    "008a)00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I#y20EHL3bhL411`10"
    "o%<ZmZL+s?6WTX5R>J=2Nqu|et1WvkAKS8zgLkd{Dsz>622bbMJ=9!dxBiW^-Ssmz`~A0R+Sz0t*ppVh-u~2aLHiS%Htp+B7qZ`X"
    "cCEd-ppaeP3`@Hh!zXs{HaFY8dA4Bh<ufgIW|Kth9a7`=Jt&%GA5olSKTEl5zqfg+-ID4bcJ2nB?N!hF?f>W3xaW*T;r?HTj@Z{}"
    "|FB#8k!v3SP)h>@EdT%j2mk;8Apk$&D!u>z|NsC0|NjvH6aaN_E-@}KE-)@>Zge;<Zg6=401yDcH~;_u0001qGynhq0001$xaXG~"
    "=bhhMUEN(>-Cdn?nx33zfB`TFB)|lU3KS(O&<g8ad1Xn~y}RD^(c0HO*Y@GTwboiiQh^a9Kq3%f5C)THdQwm9oO8}O=iGPpPjH>8"
    "7xkP|FY0-o@9+2dJb(ViTW`Gi0~GN80RMgDCqMnCfB%b-=Xyu}$Nx1mGTA%wvw!@>fBwba{=<*{@fSb&>A#M@_P2lkPd_~w|EHh-"
    "?SJ~|$@}QJ)04gb`kXzv$0mFKXYc><MbP<WDxGRmr+65;c|bG$i}AMBJh$oCT6lOPC^tCQjOv3YY2+w4it-n=%R0@HQue|6ji@Qs"
    "P<pcq26Njd___!)6Sq0nOg?o)VJ|O&&20+mLFt3P{ATV?w^yD%+SYArWcr8p{f(XdC5uyYsNZWobtDy^?*HzWpL}|E`N{RgC-1~R"
    "SjKPvQT3khiOT)Omg=b{_BhnKZMDuFUW***yZMh@YqHI?)bfs8B2nm7b+A<ScpRE_Pi{w|P~8h1abF(T#cJmd=G#y)VN6=~%q_cr"
    "Wo}7VbXc9yFQnUH>u$jl$Q=0LgD6iMh)QfotwzfGmCD1N#7>r%@s||7ZkK)rTj!!20beeOTCnVS4vsQA8~O#WG`nJCRpb>}diinp"
    "Ga2;7vi@LYWozZ*ty`iCge!l2o_n5`hU(Q$b=R!{f(9UNmaZEu#YDJPmO3&Z70)=uC-xCmtcDt<wwtnHJ9*ZSxY_N_J-m^4q>$ge"
    "AFjm^F1N-(rAX-}Q<%j;`)Y+vZB)xOrfRe}MvhSvT(+3re*rVlTlQe9+w`h(3{T-;s1)=NT!kxyJ`!b=-s)lVXgn%&EJ*@TRBEA{"
    "g*s%?$RLT2JaQgeK<j>LfBt_hN&dHT{n}wZSZ9QDEjM7VG^=NZi`4SnUwyXxtGR{uzn~$M5w4)oCjzM@I!9dYY0qnnxbuQ0Qq3^&"
    "bhZfQkels1Dwm5FV;Q7`85b0V-J@HQ^xcr*;eNFk%~fM&wM(|SU6aM1-PyEbYM_9V<W%E)Jmca_>$%~&sE(YS#ES^Jzo-qLN!1_d"
    "-g$gO9+0fBT?cUt4vo%0H8QAdOUwxHAi^mA%=b>yzjl7-$?b?k`{}*wT5~9DbRO=xY9c<hf2fFbyZ9`G!WFy8Nj9#(!XN0P#DXqD"
    "(U;14E3;g(2$!hnGnH1Yod)0rjLx#eB?<y1hG?FA!5cO>o%v2Gi=ap*t=#L_)2S_%cu0{cLBu4&#xpPpRNL*)7;UP<W0OOljoDoJ"
    "+{q`19m`0<-EOF)jio)wq6PwUI0jUvlFnR47`<#V6AB2Lwo)pQxBlwdzpQ(d2XXhQ(X%tdf|(hiPHTz;joFYp>^saMRx~QRzIH#C"
    "@>D9NOgUT*q;&2?XOx2hGr>>*Q_5l(iF&I+x=bA(B@+2GBCX}B1l{TE%in(E^{>1z%wdJ9K~#f?sbI^YaIq9D=Pj{xQOv`U_<7#Q"
    "(AYVih(i6!3ol)r8b3cVnIuIc=v*?Vh&26lP7zB?gu~iUB5buQU;FmIy>jmP(b3)u-|is~!F*OKmUN;!xiTrRm1hP?oC8#lFf{tg"
    "mEN)0SE`fE@KwPMIjBG0u&k?Bm0Gg^>`YzJVOZ94sMgo6n6ae8C-T*smOBf(m@|W+t3%s792>z1MyEpO$L=ZCR}K#Xeo0A8!qZO?"
    "1U)^ML}y-qbL{!oahy@Y*M>kAC5><kSH`_0r)XBl`{oEdD~wN!L0>vu9)oYbE4lvk?w@}3(fs~~<8X6#K>`jxKl;-jk!P>|<-;4B"
    "cW&KUzvgG>!p!L)+;mK!T4yH1aGOlND*Eo%3t#zRmC%L;2YqGG6wq1@_YO99^kOpf3Nbra(>x7DS2bJvPvn;4-5tGIf8_IqjnYI&"
    "qis^#N%3>}Ivj<t&H}p@j)r)H@wYCAVe-dE3pbwL`grvLdVGvH{b~>6QY7MUX9!s+Qp66zBFGAYK|kIaMwHpuqIq%m!85aSV}D<#"
    "dax<^^lp*{aTruRoC8S&jEGod5)Fk+iP7#N%_6N%=hHAks(jOwk;%+zZIV?(ICK=F-GK|}AripGOSW}e64m~eCXFiRiNsVXj*Rv6"
    "OiYQy?BHP|yfb)wK&bFBEQXNDJ4u=N+{k%Y#OI7oj);fY<EK!p7EI#<^cE<_&CJfy#wYx7L#h+hI4qK1Z|~f2$v)7S0_H;8c4+pu"
    "CrRC}Oe51hN7wF2KAtyyyoO_xI}9vBq@C2BKK?*cK$Ql!id<}i9so%g+#reAOE#!XT7%Lcb9Rt)cdVzyB5%L9;d(4rOOBmdoz@#L"
    "?idXE9i!B6bR_pfb%;($w{u#kQX%p%G;)(i;GbhRhe(^x_7(G6J4^B%g(jNy=+ee~sYD1hYl&Ku3<`vFEDc@6wP=$p)F4N-WsPoZ"
    "%6C@vEBlU3iR@sz#35kBgCu&jh6%u<Sb)|I)dNvXOOw(m)2?{C-NfcTOn+#Ayo+0ZusROgqH3H_mZc6;!eqFKQgl2?CIHo2I-MRG"
    "Cm`c6z7(R;%UBry`fFd+%;6%dBa=NtV`CFjqr>b;TJI=j@C?ibVA7bV+fO-=KMG<~PO?YL0H@CljZEXcHL&_T+kyf>qR?&X@$Lzu"
    "!#o5>sWTHd?|x$O_;lFPH0CN~CO3nETHQ80&1I4(ig=g=7eP3+{7iLbWcscD`MqGt%M`#gVa6r2rI-O<%OA)G@pN*mSxRwmb`uiy"
    "<Fh?|Bm#;-?U$6j3Y%|l`RFjPgkobuw3J!7Uh$oDT}Q}eL=U#IU>V@BV-~X4({i-!@vi@l`u_0X@CX5%h5F2KRRJAo(W{@_T3<gf"
    "7!R~_rib?>YyWcXT`w(LZd81pqqa{2BaITZaq}-v7N0!+)%^0{M7RGci+YuwGZy^DnA;e(ih~nhWzc5_%E8`Rz#TiNX1qm(BQ3e>"
    "kj3&?x?6aud%3qSo2WmS)1)u~Vyjhb=KpkC@xCSKbmEPTlM-fgyVCJ7EN1p>h6xp`HA-B7;uEf-1!6*rrjPekC@DcJ(}XTwhWQQn"
    "3->*#VNMo$>cyM3Tzk>MYA*y5<6Nw*BG>QkJX==lqILXnF?q_r+*GY5+>WSk9qZhv|LFCfM4;y4!lSCQZQF3_cbw^NhfS?bUgA)~"
    "3}*o}8XeB$d_20F&*SaYe7l?Fhyf}kBly<yr(b(znslLU4=kzoI41<gMEai-9U3E=faXx+P#?_)yAFR3IQ!bb_ul@>nePlgTHaHa"
    "l%|$Z9KoWqw(`d6?99OPm(QH~n;z8k!0AgvSN_viS*-$b^z6uYUkhz}3tLvdDf`ZYC!cL@-H|A5+D$l^pp_&0GD{+y=_aXlY^M(5"
    "I{;O-yXA7*8A-;DX0IGApiww5(ZYAjRR&_)S~Qsys9Gi2#1X(E9z>E>MW&u6ccQmeo__vpNwTuv64HnQKmed&3Q0g{Fc=hxM3by^"
    "INTEu0$Ob}mW~fb%Mc6SKg5lC%cWwy(ZE%)R9vZzO?R%m{olU*AOFMG|I2@Mr3%e98AT_{EykGKT=GR9uPS|tR4r4km#aX#(wXEc"
    "G_Hb8)e2|ugeHkhA;7$?LubrZ=Vr0BY_^oZ!w?-+FBRJ`lt)T6kizeSDL9W`*UsiBBWz!;?r}IwGSB-TNVe8OCSAntDQEI29EK_L"
    ">pICuCFGl5+udE?eQ4d+A0I@+5Q{?5rvj@s_1cOO#1a7F2os)c<V$pzO=pwu-~4Rj(Vpg!QL?fBh4gr5!)$dOn<`FSBDix;8IT21"
    ">I9a~rn0yc7-!$nSyX{WJhgo9iA%BVlsP)Bc85X5F%g5>=Lk4jgrdhD^4YRprx)rZ2|y8#00+B@J&8i8HRT%3db)rEl7UPu=t@?7"
    "5tl;a4SQnMyw_E6g;Rl4z6F*b9+pPJWYYCm6q_&O$P_e_C}M!r3o~c?g`>U0B44>!0brm;wmaiGlPcm3JiT|cb?o#g(!NsMoYC7m"
    "HoM7XK2`-3N*akw<4~w{+T5L;wcC29GFItA4HOnc5In$yP&_P}N@kHkvXId$_N0Pce3?fg*vo0Rw`d3letqrfXP@jId~sZk;aX@~"
    "6N~fvg6>ArUu>*M<hwh@eS<>%(W*nLDk;*IdPeK>$s-{K+)HKlk%bc!0-MRD5Fqi559dF-zO_ETg=--^boUgMk?Z2?rBv3J$riFi"
    "Jekf1n=_XUDbkh#@TOyFcP5vJcCk1iLV5LKkB>W|c9XW%VBDF^$ZT#$BIz{8L%w7%H2Sqmtn)J+?kE*QL^o+v9D_t;pqW%Wx)H0n"
    "O5vE>WlCq!f*S7hL?0c1D0uP^gG#|S>*yScLgR~0l?g}}U>|rJGG$q_WyS2SF@kwiJU{-*8(1zItO#R)NG4&(g&p}w0%?}99c+5v"
    "8Fg3M(R$A0EJZBcL_wY>ZfojWOWtCrjBR21c_6=kqJoH`POLgwQt8~1&s||)aCIgBr$6dqGMitY^t;2_BaL6DZDf+^Y@(A&a2jOs"
    "(CIqFa=Iwk^TKkrps;&|gBR)I@zd-HRH}^-fm1_b+4`}6FJ1J~%D}*rjqIQQpwxR&bL;WnU0aFy6X;x)0_8iLY;LTbrzhhSBH<jH"
    "C(4!Z)#fx(X5{i#NAl5wy$65ERnrAFPsRfxy%2hU736e0>wbg5sZuHTOFC<+xta`P`a7%(xXM{lK}E?)Nv8ES15X<6r{X9h=nJgT"
    "3oo#*%#y?-$cr<y*)z$JBq$sX^b>)8@z6JW>E{RObdW`Eg`nE4UmgVCT|0VzQL(OAxwreyFW>hQ$Q`&Zz+%OhcEO_+^y5X<N!j9I"
    "f;79k3s?E{It!SWEZPh)KQ^C58)GAJ3(0@9XgiWW{p9nt2&>~BX*sw-&*uyIt>fs8dpic5>hX?VvYy;IAg^1hcQ;c7e|?~&FV#03"
    "9(xJZrZ7{yB;gzwWD}oV`#k)~ZRzdRJf?bzM6E$N`>wa_s|Pb-A19N)0PBer2PRy?*GZ>Iv4!>G_O5&Dk@o4Dd+XNW+y`C;oa7Sx"
    "o$li9+T&x%)}|(#i&VlvUp}z<FZ0r!HHXYb9p+PqID$U9Y<^d-cG%74XaC>F@`byyMLmgJ2M5d4K583?2ZCT4!Py)(tMkyR4FsF}"
    "Nvx{YHmc0F<#n0#nbL0$1mfOMIkvs6Hki$xUGMrIpXgQ<fnBRcYl%2@_C%aUjln&FUKTmyb0t&WDm4l71Xvyyq0^w==W+d$RNh!D"
    "?DIB@-F!QnE*|UTPqz;rzx#Ogslu(5Av5FxM(AafeH-58NB7pB9?;I6AHFa;HpE_gZ&AAX#IU0Z;W7<IjZDZ;NeG9<V~Z%XGi+pF"
    "rhlXl$TVY}dX~(#$5F8ac0XQt?|*%8_u+%(Iaw*6f#?nDNo+bbszBHtVjN|II*(nJHO^i8?amkXgUh=?Cf;1e9|jYnFY<?<n;1FG"
    "CrnM_X1KzEzU@a(wjN4$cK5(Wqd}zM%H2Yu6gv)N%(cjIJg@SkjUCo7Qsr`h(O%7sjm4X{HWnmtX-uc`cocS++0*Vrab_^4<<RcU"
    "gGZ08+Y;rx^x5ju9TW>>2`YjSsM}6dS|M-Pnf64&PEW$4-rHN(tsPlphlVe<*VnbqeOtU7&!lTUZ-x?yHa&4NCXa|2f>}0es<(~G"
    "dT~_(1z*#-vo<%FCeQ|H+%b&!;+WKBeZ0KAAzfDKV|z=+z@ZP{$ySdOg>366;9rwU_f+c;gIA}tI4G8E_ju*_K(lG<JIA12;SWr6"
    "OZ9Y@Q6*q1C;~YTwOI7=!|VI^|9Jn=(z<8Qv~~O0_Gddfy*K1^g}wH^@gCL;g+B$0NJESUj?+6?Ws@+&V2J`ajn=SHn=x4rCB+-p"
    "Bn!8sWOjcZ0@xTTOkgCMFo!r;EEFn<bUx8^M&sq2KOKuQ^L3=yZpYh_JBK@q+9RWtd!EM_=CDbm%`bL$)|R%`_7~<=iba)k)6SkE"
    "6ItB?fN|Pgsx|5HmSOwIu={Msv}*&IVGNY+;!~M)H5)6cv)+&{>@&uK8u!DwXPaA354I(9*H(7^_mcANp;qNlDNp3OQwwHM)jFxl"
    "Y!kZWZlwk^SuApM1c!yIjxAl*l|{t~@mxL{15&N3-KJ7$_O{h~AAY>LaASYtnYXYO)+l{yiD`9y@6MBzyUUBh3p4?b#e*@@HTmAX"
    "W2f1T=_#XG`6@Ba7^tC9T`U^Qo*od9Iebi8J!f)n??+?-q)zMRYe94P>Ektx(iAsG5D~dFP(`=Uv*%_nO^>`JoUD_hC2TRpD#<=s"
    "++I918XWBo5h@pf5=L;jzi*OH!&68MHVTFzcH3+6=VMO4rxGywLuQ9wmr9wUAy=*DP2Qcqf4p|&vzZ5`IPhp2MAx=IlWj>>omTns"
    "pC4(rmm_*PcBlz3$s{T$-;#UX`=Od65R{vwdzk}oF0R0#jYKe#h<PGauR0Y@l_GYXE$<H=TJ?^teWmQ++HbGl`-9ZDV|VJJIe(+-"
    "Y7-lATEB2+{5(2U?NT!kjKU4@s9ZDwrh&)|g*GI(bfw@jG#VjPreMovyi%#(YhGDCSUb|`)?JxQG*W0#*rR@nWo2KosaqcEV~Ni2"
    "*(A!&%|qMm^`tffz*P(@Po_5-12`NH-QuJBMLbpyheYVnXf#Q=0g2>&`L4yB)2Ur+*XN{LdhfQY!)sMJ0G*B<?%+9GG7Cfujg*Vn"
    "4Hx2{-@K>(V&1r9^_S@pEvS}T&k1_DbT$H`sI*=zUd+LOd+KAmB2qM`ialf;gMe!00#$E)O6=z+JV>g1qSAD)W=*ME-@YqR#oF28"
    "AZ+1=BBU^}pP4EGi$`Y5!T#2=#dzX`&x>_T2W|)+e)CI|Ns3d;*_ID$H~YH`f<SPJc%DigotpmEW%evvI6E`@-18k_k5e2fzl_z="
    "b9e?Y{pBwaFAn6%i7*~@RNegSn(CvEb{{;D`Xxr2R`E=2bRZSd#fi)ietBLky{S1|ly{3!0uR%oB5|-o8xgn(d1*buydrM!IAvUb"
    "bPAJcfHIlXC*4x->;wQ@^CgxS1~!%?y9@dysoE+Fs$vekFKl)>Lb`p$vDwLsR8OJwK;^(?i%|>m8qonH$z$vo3I6q;??3)b^6)*G"
    "DPAc6H5(m}yTjp1*XgJxSZ(wK#tWmBIcow2gAlT|sZ+|-I})?<nMA$z*lu>>dsFx!F(@P~>`3nK%T~9J^pTL)pK~NUw;!zN6f(=P"
    "hQqAU2l}`a((Z;lt5Jsor6=>(H>F2fla2!8F})C-UJB+cez3+EplIdJLyJnIis93S7Ap^OI?LMq1&Lx~aVehl*R1)9BbW*}^jcra"
    "XuWgeN!Vof$Kv{EA>u4#vbH!}W=!;RCdXS~Jk!RuXhi%V%%BPRC+U9ioBZ<^&s~~!H#*@)fz<5yY(BHz5>G}S-g~TEI*v&b7HZl{"
    "Yp0N+@=&__<e5~Z8tLyH932(%$#*_`GXJ?uxuI)y8fXl_WS51+E@e<iVGwaWY-ZmeiHXltDwKW#zfYKI)dS9?$Le_Z+Wq%_zjg1y"
    "dIjGlqVOkKu(i`5RF0Jh;fmLp)my`!_dl86f2eUCCtR^ouv4^$GCcn9AYZ`66KNx2B5#nvLvO6FKa`pd)CSIp9rOthm=X8*^Y)Cx"
    "A1VS&QX2;Fi1;n>g`ZE8W=H`?D3(mx95JZc>fk^|9Y6Mi5%E7>puXB0$(8(`fIDF~T3mWd!fjEr`8n1g8WvFS3=A470;pU-9dOtb"
    "R+C+=)mxJ3c=iOeBguFf;~_-Dshqo0N+%PtgP6+_RcS;QSll<x^qt~$$La|lfjEdHm!%n>PZu^0PEcNXWv2I~iF_&LtN5L{N+<>7"
    "OSobJhU>mY$DH&AEAfya81p5ZXU_JIjIuAx3R<oLm_!-@2z$EI`%(|Ow@EwQ%=b|dE<E_cgz%-o%g^zHsYosqw7G-DSUTY=XJRL<"
    "vP_3Lv;uYZ?}nz{J~#AN$eA&Yc#zCy4hpBH@w0r)6rK<*)sl6f2-P|fUn-jcd?WqLOCzIKhgrjydBa!uU!LmaF*!thmmnlXnoyC7"
    "EeYW+n?Yt_(ZqtUfsZn2NfJBKNI+|gnNMz-tL;J?Z71NO_y*KFLKx&594624vVLVN;Hu~hHoY&H#S*LCCYpf%?(1JBW&rY5^~A8b"
    "9Hhm7Yb+s!%p?x-a~Mp6g04eEUx|cfh%x-0E(rAWGr5y&dIKgi>%<z+he5#-cWz##eyBBUn)h#g<lQXWB$bR~=yfq}q^#}NDe~!J"
    "rV@%2%33_CfdbRLUGFoc?fnCC1D#FffOY~~$E?cyvMrPL@j<K&m00XFsh3r#u{JH>y%pn;JEODsjwOs@h;*oIZ#=X{PbN7Zt=Ckk"
    "x;KbNu#>rXIgLYFVhY@-6(k3p+n>|=83+-IrF}JkgbKyP*@C50NAdXe;Q^@&>q!ZktP5bmlHHWrKD*|#8w>Jh@jHLabb)lY9id_!"
    "RevF^GKZWJ+fK%GaOhWKg=}bqDr7>wT5mqsn+Z@b^dg#D&jVFj14dJ`joxZ0FJ!PpSwhoX@U~LuMmLmgW*V4UG-IdWS-B3a;OQm~"
    "m8OKvV%_qW0)#H6RVl=pl^O>^r9wnvj?KoS`id}^%~GoIZvKv8%OO{7I2^n)W2c9o@2B!Hm{=v1ZeX$X7OB(ihTFN9-~8rVuYCW?"
    "h1W8?5(|fJ04zvUpJWl41C<9diN>r`m^26m4>Nio>QIk>K%Js;sH8SCOJr662z&OG%TwduI!k+jG};2hjFy=BtvCPUm7o8^S7!eX"
    "Rq+uUG<PE1#(>OI9DWb6g!Wa?5Q<%Xer$q2FiINg(^;hlPMalQ&U(_$6Kgg((XA3Jtm0rY!sqf?NVOlh{G<Q!o!8%f<-7mp{MDDA"
    "`~E-jN50yuXk1XJo^!Q(0m|fHeUxRXm{54wQnAA<EcvA&41?zi9R~wZi&R~0=Q};33@vlAS9)IRiwNr;ecb7b+ARS~(Z^syPF#`w"
    "<uem+z1;sQzY6lKmTpv6!*Hqi!Rht{jlf`VzBYn6Cq&a=djBvqG8SxA;W1&XnD4Og14F%K9&Xk9P#bX0DL*+-N)784#e%Hj@nrM1"
    "bUI)_m$6@>cSdQS|N7b=-~H&5U%m(TVF|q)9#@n^cYCh#GEAJLzCQlLQ{r#YX(a0DmuFaFywj@+`eJg2KZt9xcmx-_ZgcIb9Wt-W"
    "k#<@$v7l4tv|F^Ugd?msWT^oh7nQ)Ff>4YwJJUQho1~FNr>GbXLA@$fYZT^{wN?3+%He+!+^SGW6c(M(tmT0sFe6BuEXR26)T^(Y"
    "{<_d1mzni`hiOsoa`|_*G<yd`nAkT;!cdT1S<o8Dcruy!jr-2HE)!E7I32Mth^pf;nK%)jr%*|UZlgEr2Y}{|)nUq_I>1n<Xs;KO"
    "SfFOKZ=^%puGW5+jsp=|Kc5y*TUr$-f<)t)TsqMPO8`K`^s|Nsr-p<~It!$XiU)7+?U{U47t{|@`FJsvCK#613Kpo-WUzu>Yc5cO"
    "G3Yd=QEFB3IQa70|Mj`=ee2>k-?Z9{#aNEoL7{*YEnnfbOPj%@G2BG88mK<FF$rR>w$VTaU#qt<nOeO}CXyLE?2gCdI1xc2&6n`x"
    "V@*N_$i}NJe3OpHpmJphhX`0~Rb12LW(i_eyMxZ=S{}J+M`ca<<IN%vw?^xs8oEnZ(P>;EL#SZTYBx^IR~7Lu=?$e+1;Ee>Cl$=*"
    "T3^~N*Fh#i=qEC3K(~cP3pjA-Fdp^i6Lln)u_b)%awV?lc+u2&q-d|DBP}>Xs6*HPcysO3`Snj8I_fnD(`eNSwE&uu!_+C=xsUI!"
    "J()ZDWW`kv73g3R3WZF?NW$)qr1Sca!{ZJ4bDv)O=MNvhx4d*+7j)_zYO7u2jp<xrPcB#|l2c3+eBzoOgUxO#<rBpwQsPeccL}AH"
    "C4)&4Qy&@@SC%vqsb+6KDiYU7Xc~`{((Al#OW2?K*E60*Hc{%J>WP!(F5w_+QG=mVKx{agtA<>GRHOXidmn!K;qsps?w5ioxBxbR"
    "ta(`zQ3flX_`RERM;||Wd~@TI4{yjG>E=J&s1usqE-K%`6q=Y;ADp6fim7zA+z7|&>ZeCrl7rxUT9(xn2w8JEeq;HQ`MWn)Z~Yd9"
    ">f~|M8X3Uzc*5x!A(QoNQ>HPy?n{p5u0Pqk^Kfzga95L&C4#oBZSVwrNI0Pg&W6J7L^&JD*UPzdiHL$Y{cnAV_QC|%&y1*2&K;}S"
    "9V*w$g?y=-r3lXm>Ejf7A2({Z9cdy?i_f-aFiZEGa_#V?fivIfPP~rKkm?lxY=RYc&h1G$qDGHL<<cD)g9=6PI2b&t)y!pACYnTN"
    "3(bo3^INt}sa0V-`{OHDe>^buAI@j_xF$BkB&R}8m&!_GCzcui-kE{7o*Q_9?}_O&s*pY4cBk`xe<fKU)DCwvhNYk?X|p8)CYju0"
    "M#%jjL=*D5TC2}sNGBqpD{sGi=I5tpe#XZUh&42VV>E|nFLqDBwV!Krn-1g-y;mEN2R(X6)T#pt@l-Y2EW$7S<oS`mnw<K{1e<Z1"
    "QWs!Ic>WL(?hzJ-@X>M}Q>zz(Rfkd?)he=?;HjZgLL7@ioWQV!T`C>nBCIM2D7LsLG|20cgm9)=@ZwYCUQPmuRq$1ymr|!UbY@d&"
    "YumrEoQBGrDO#3>%G2ATNkNs}+_%UNwE9hzIoHY+*@OTyLL6tzyfDLH^~S@LijE(YQAivjw_k`7Vz|?UftM!f;$HORDCevY=8mDU"
    "T~NgJQm`#LhIe|BF*OmbxeA1!y<nGImn?puSiSu;<cJm1Hk~Pz;{vGj<Jdmx?zIoqpMIwM)nAIJA~->TVFHc>B4VUMMJrPpnuw8P"
    "p+H6#oZ@17NGG7_jGMe}cT$*O3+bh1-SqS@aO^j2sUp@uLT}UA!p?nNNV|Wuwh_hF@I-W=TROldLlDkOL#ph&aEeuiI_n>AYUY*3"
    "hg!2MS^=<?Lb?{~HUY3v4OKZ<6c?Anp%Y*mILF3M4;uC~WvyDNRjB12+qN}mQ)Ur_H-c|ri+L_c77!9>A8LXu5DF=5Acu(~y|qLu"
    "47baO{Q%9v6zcKDC=kXt+q@<;NemNA0h=SJFxae>2s_rj%0P`!k<)elWdfB`%0kRk9*iqx?H&-M2~K{T&P1kP8X6R^de4rC`ow51"
    "p~fm>hjD?ZkvIaLnmJ7;gBhy7QjPjU%d6{a`+FLX%iOX=Ocr@OovT(o6K_lkUbwU%{bFzJQCu%WA#rE~F5!S05GPKu%SdqI0`blN"
    "`|mEj{r?uYCFl%{qep5EQ^BFFwc{m%r$EIz(Qe7+zQdyoSq{=Zf7Kj7q1vIaA#7LDdU7F(hcN+WIsqq`@YZ8~B7o)<i8CkD;@y%T"
    "n03ZX(Ip<HO^>m}7y2wtXE+3`+u}e^2E}hhYA$oC-eLk?Za$z3;fld=CKQTCGNCAiLu!*-yh&80m5&MG6TCEoiTF?z86T>0JOyH`"
    "HcmT+i{*SIYC85ct>K<ZbqK8&cniHD>Ilz)=t5?<Rqgf2%;CDd`J5oh$#;9%+~<ZnlT@FN7FCL^$9Z&rn{%<B&BJvE*{}TMCBk{q"
    "h=_7wYKDJ7<n4{sE(uM5kvWaK`0_B51_Zg87P%%VN*1>^wOf08d$LBv=GLo{m1dY<r(eC;d9zo#|3v-8J=^w8KcmT>5Vi<eJ5+7I"
    "AkJYUHEL_>?e7Tw{>2EGp}#(shBBB!BJa`plbIH-1c(VrykqA`9kK5#t#(f~aMGcRWl!2{cKeT8Ay=WtT_41`K&v|74>syvRwqo4"
    "b-qF~v^{HE8%E`}T&Z(cYh_WsCdh}J=DeqUm`QsF;`vjIFk;?7IU~4s5*yPPd?BN=9FN5{dsdAxQ*Kg*vMsi#Of9v8ZkP|iB%hd%"
    "6W|djU9N$pJd@QW)}?Oc{0Hl6zmwxJO%TKI#8A}+Ogsz1=lWLFwd-@%yEg*pHc-ijbh=}IzSC%zGx0o5{Ho3SN-R81uk(5-Q|vC8"
    "IyA_kvD(~$3O-vPVM8a$$N?;opaaz?F!%Xs9{0J)NlujqLX@iCZJ@dpmCi!*vs;GaJIC*Qe4o`N)sh&w2^p>S_IM)$`BIxusD<1|"
    "YEu;ta8AG#uIpBEhacU!{fRSJiJ+lEq7{69ZuR4jKKtdhyX|&?#;u@QP{axco<`EE_BqM3`CIb2PYzH=$Fbdo!u$v6C?*Z0)lRp?"
    "nhvOIxja<G2dlI$h6W^#9QJ#Msx{5v)bucmO6%ko4s(%U+@dTe;#r6fGq8vw)MJZKBY2K&+Zo-s?)muR`}6aMzrB6?H@{40lVl{9"
    "rj_qKxqsu%#*?QK1}Oyt<Sqs)x%;8{**(q5L$PQGGeM-j)RS7-G{{wclTrKh@L+c%qdbQ2l#&QTouQFL$n-S87BTDrN8EfA4aW*_"
    "001lnPGQM(q&+-3lCRa{sD{~}3WRlQGKpH_RGXZpqvWwVY+fx|eQt{<moBoIRlztogphMJOEKrq)U!CguuQ7cs6(haj>R4n@I)z0"
    "vH;}3ino}vMjZNp*Ryu}-r?=}gKgbky?N%J-oASI@4w;q+O-bp?v{*t0=Ywdy?s36p-!egh-(h;K%v!aVaa4{4qwSu^H@5T$;ov%"
    "@L&&^4|ci<j;P`R!`W6#k;p#&^X)rx*Vi|m7El!c4m3H5p^M|a{iFOZU({HAUbi<KaV@;}k#cGEc<+7!1s7@^6;PsH5&_eE!N?FY"
    "Fr1`RDg%AHckXRSwj+`)5P>N@Oe&sYiFry$&RPn0P<gh9kKm!XCtt)@cen2CRPtR2B(+H0d>v2i;Zzt@!}dW)=TYw1?A3UVh{`qt"
    "C>%}5WOFFJog$&`#bZ)~cnXR~8Km<WZ9)ws@h}LvOzVI|JcB~2fq4=WsNqpS7b23GO+wSsjwN|jAGKpM=X^3$%#g~4qfKA5=#QA|"
    "V3k-3k$|wpm-e6Z#sq+`QUn}yx0A&t**qE+0M|?glrUGI=E^X@q*JLN&AP9#yH$s3MX`aS^`MIsyhk3$O4IS9Qq<{cJA+=AXMSP9"
    "E0uk4eXiIlcWJ~1f@-t7s2)*+N-Z_JL@o`5L%SAD$;T<rUi+Uv|J{mC`smREbh+JE$Fgd~RHuM&v0VZwjln}xyarqR?&sInr3b&f"
    "_G{I)EV$|4*fJGq1dz!o;PJIWu}!J=uq#7f8Z5B#K)0N)&~h|@M#6|u3}PUIdtdJ=qN8<mq!vonJ2d`@Wb%4jxVAEj+49*MRcEBU"
    ">rUuGUQ^j?iv)i@3rvZt<DD+1kJ^ATs7##4!q%ysdaGV&CGGXtfkSIgREre|!T>O<NFak`IzUF%3Ya1wg#UU<%onBL47zRiijQrR"
    "_hr#Lk1a~~injQ(|MtqznHrXhiWN+WlGPW_$5EXWjap&k^a`Is9$nh0=<{k%z~C;~i<TPI>|#jbQ4GF~rzg3{o3nkRgcio)iJA1("
    "C%W=`d-N=&E%Ru8e@_+5Bw_)1Ev<^hlQnXPE{+5njT$z<#D4X}yRk*IPIK{<*KjDr8czPr75WdT=zlkiI5X`Irwt;2TJFu-!It21"
    "14S(?o1b3$qHSpTpSWe$w$$NluAa)5niw&iKS{yRP}?3!JRRQm9Jbm3qla3j5gvc~2gmB++}%%0xG0tmwV0(as)h8k!VKV0v+K62"
    "WINIfI)v{d6c|~8h#=yy@Ip#EPAPf^q3C3Z0J9Mmh9@lH(lC<_;<_CeK;c=8K7NdtgLutSqugm%C<7ESjj$fmYr&`_uQxri1vgXs"
    "3l2=AL@lK9p}f3}4$<HMxpcHVZ(ntIp6u4KWeQc?Vt^HD5=R9gB7Dof-4W7U3_qGyqOsW}A*JHWb;A*>C0k*2I=$><n;>6OWY;tC"
    "XMsYZ(1=v5cK_VHTM@<KjX!-F!3Wx0ate&%xQK9eoN$WU#h2*=^a2HKTvVDrGWc#fuRZzA9fS1qh0m!N+9-xFR%^BD5P?H$GO*w<"
    "ga6|5jG3uBPv6sRNPqjA-^({tDMMg?Us6IScs9~NvjyKCIrqI&*z;9LEaFXydPEb|2|~|z(TuZLpT`Tv!zQ~X#!Pd*)DvKpXTCoD"
    "wf}LN{M9~h7_B|oG@BYj!BT8gO@M*_=G0fdeTnsr{#@u(A;{Ca!0H)M-|6R>0_OA!!{7bM3$Oq1ON@!vp8wKIJ#SnQ{eU>~53i$M"
    "9v(eA`JFeueDUAEmMLc3#fG|8d*`O{$rIV(XU<eGl(JepX0^9j=zC*u<omDu=GxuG-yc5u@NtlmWseXYLTmOa(DSmWIp+7Kl5IQ*"
    "J3C&4qn)v8W!Rt9q)K+Lal=LVdUxV$Bkkv?hw~wy#IvxX&*+q~!{FiemP@G%D12_OK6O4-ev@J$C|Vppfg|Xf64s{T{J$O~ewVbW"
    "+E5%uSGB8=0>bAEfMbIQ2p|kHwbmAV1^42Q&-DCk6l%3O=TZG4meDA;AB9coonyU0d7RigP%|b$;`h<@Gtv408h-}Yd#1!hbEl@+"
    ")U!SGA9l|DTjt2iu*)6GIStQ_WyCXh<|T%4xbytKJ2m^?&t7`_Rl`nDdt^~8$>Q8V6twMWj*zeR3C{PEXK?}7XxI8;GQn%}`jGK4"
    "<Sb|6^qC7^z53dVFANNxBfZ+w+jD08)t={me5&UkCVKifU;h5<Lw|D~22yFHRON9WJ<A0*lFn5}%Ioo~jE5>?79#oEsntYPAqiSc"
    "rLwXX!&J+aoZV;SzY1S|9bmjsOh+vnCZ*IFiubzHljuNEC0mj1+T~BRn%-~FY2V-se!b~bmKxz!elL7*WYn0AOOLIw-Be{Sd!Rk2"
    "&lJLwkgXX=4AwE@we|#BaALc!(`Z*%hYt@T3ggzX4&;uqxU?3P<uSRyXbFgbr+++p_V33h|MNhmS)sB~rD;NJ$Ki2j)$7`j-5}dB"
    "?`+ukm$}f_u*q{igL+RbTh*@}mOVb4HPKsu?tT17Bi|}-*m+~*o?%@7<hbh2a?xz6yS#HZSIu+#x$P9huTrT6c!bd`lb~7^DN^?~"
    "q*|H5qcep=yVZ^wW~mn)iY>|7&ccI8Bw^h>2uBnTRv&L399krc>zi7m(!#K3?b={crc6g_?LvvwhI>#fLr7Q4$75}8KfhD&>xa(r"
    ">OF6=#(zqD@h5iOUN|U^HJb5EYH#DnbfCYtxF(x>mOWHmc=N5X3*S8Ri?{vW;PIZ`AbCP&vwQkQ!prAn4~$x+3v0+lQVJX;g6c<O"
    "NckdziQxzUGMRXOpl|#%CJLm}xgv2W1~BpvT4`_}+*wr|+8uUxy{qmJtC+sLm_@$GAHKqwT5_o@&ZDP5K)Wp|T6c>6n6FB+V4<yq"
    "pCKL>_A!N*FQP_S_{s6Xvs04oW7*O1(aw?17<9)2k&w-va%PDwdpnj+hU&EfBM1Ec(_0U3Irdb_N;wK++H@+h8*`G1iEJ_Q^#1mq"
    "^l)L<0H&fKy8sa}*+d2M=gToT<?p0ZFs8$~_J`m7>D?Q*?tSjEs-xaOrECc&qlH$t(QPw}Aeo603Y+0{+@Gz4Yf%(2%jtu<w2a=L"
    "jo6|QOMd&&s`J3Jp|;h8)C{9YDwXnveA!$|htN%IiA*ZAD*19IfMg1_M6*RKvik5HS{+K2a9se8OW(V7d*jB@?K{#!!q-UG;AY;e"
    "C^!r#W30Bfsaje%+FzB<OSa@Y>Q4>~AY5<K(JfT@B>TeYAr4P`!hI*Yk;-J&jar%25j2#vUVAze@|ErDUp!d<^w#SAdzEaiQf*Z7"
    "h=|_bE12%>7tYU1<x0a7y<y|wigew!Ezv~ktyrU*@U{s(E%7jj<230MEE7RcbPTZ(g-8GjiYpD4ye)9Nx|k?=(CB6%?I!WM6k(Uf"
    "OdI^wgr#FKbe%bKH&^oI)u?8e!a|qIE%DdhCd9tqmAnKBsVo|mG(aTvLL3o`Egk}B6qrr!@DL(1+}m4i@(K_O8W0HCgFR%F3ylj#"
    "V$Mu?pe84wB%O%G;`bYm=9m4-IaJG&@0O@VY}XU7+f(Ug28GLYpl}|DFz7%r*YbLfh+v9D=adqTZYLM1XWa%}(Ct5zEdpITncW2|"
    "*?f>x)py&fh{bOSIMgnO$Kwwq9p=1sFA>sWi^)_VmW6Y9q(dgtTB$S*!GNelz=BHdM#Af!t{5Wq63XpHkv_v>_YHD|sCJS{tzeLD"
    "83&+P#0DRZX?>;R!=P+irBTJ@`?lp3^oi;ARI``@P(UT~DU&_C-#C(y-1GjV?4#c+R~|iD`#qmcIdf4+8@jr(@#(Vl&MoC1AKiU#"
    "d*{=+58fGl@ie{vxl5z3_%ye*k_TTzmyT15iHN_Lv)dqfmf2#lvIxw{2Qs#D%4~?$6M<Y(_wIx3-#poUdi3f0x7R;-@a*CH*NOOY"
    "x{T?zz$gA)hu?B<SIP`{yLD2YKpQwa31g^}WXiT|!BkuQ^}=e{S7=tDL^r;&`}Ee1LjG{+;XA+IdT@Q^Pw!aZM7Mfyh>qQUZ$bI#"
    "*7iGp>c8}j-dA6ozAD;WUOL*^w);0>Mw{1S48bF_7f2WA!&C})=(JdL^#z8wXZzWTa?gC<`snO9VPIDL!f9yp)6Z{j|Mu4V*Wwc#"
    "Jj9tMld^1pKQsbRMNQa468TAD<kp}5u<+}<(trMN_)O;NB@u&BAOGR$m%sVe?9X22ojP|~{O#GVPNBLOF|MZ#XN3S}a)jR}Vl*f%"
    "Y@5_+*61SP_!Q&y8Me#Mayb0zhfYEZsx`d+Ky>)rz>mK5(huJLH*3b~sx~X#3D#5DfYH1zJuY`3G``s`RqDOxvDm%>Fhs6V2wj+r"
    "q7sP=B7hWuNVeSuh|Oj;OeN80d+C?X^^2H@fKQm1Amj?IP9uXt<4WmnJI2bS5Q{Zq)q0LsteBiI5z0A^BMm<X-Qs|Cu-$D}e6eKM"
    "$L3%e+?G(>cIf<f-<`Yt&H^eE!4!k}bnJN9v$0@(xMSjxDN_@G;1VhABe#M;*i~J6=Fv(m8+VS5Hw*e_zDG~jySZdd9ZUFa1Qe-J"
    "Z&F2EW*2>mMw}e#gwhy~zLeN6K?ti&XvIp|M1hy-a&dX`$dGXMQs1{<9n0b2F3_RT*a?5dduY}?Qf}_J_8u;8{B9XXhLKi<MyZh5"
    "5S2wDaBy<J)Rl8-9hP<r=<?VZB5rMSqaxK97FW}RLYGR$Qs4xL#S+<hI>shHY6cy4z0L#rAcT;_MQLndzgS2Wk<ls;*`?rYqbO8|"
    "(?_BbsMRWlK&27coi+yK^Tl{3JpmU^1g(fJ=AaxICO{PGmQ86226s(|l8=w9H|=|$D{*ZCzg4cc@VZ*7EnsA*glE^@vwyU{_x?kC"
    "w}TTP1cV3?%VZiGg4^>-9cqG7<Rnj)fXwG&aYVS;z~x$nOuR&cX$ZDP!@Jk^8at8boTrlNqASf%re@mQ1Hz7#XG<9<S79(t?4ZnL"
    "bI(msdd}DISi%Sm7Lc8v%42I9-!1#Emwv6#uP*OD<bb3;CNxaKWILGdiR~f{;zZB6H(n&4x~Sh-O1gCS?%#J99PNNzVb^x>M7(I2"
    "Bw+skP)h>@EdT%j2mk;8ApnpHu_XWh|NsC0|NjyI6aaN_E-@}KE-)^0V_|G%E^csn0RRvHAOQdX00000?f?J)00000o9q|r8xYCJ"
    "P{vTLo|0OeT%>NLpl*|9qOPN$o|a!!Qk0k%pI?-c3KDlq%qdO<iWg@j7Ni3C8YTuh3WgA*siRP<Ksw-Z-V$fIQaao6CBtOPR;N=I"
    "cg|>9{#vbVrK~>FlGS^v<%jqT%fpZ4ttRZ#unY}Uu@n^avV2{sYI$p-z2(FmDwYDeCYI7&<(BhQW>{W4?rCXtz|wNPfs7SziG=0$"
    "f-uYX^;VX<cDGuF*i>51P0_P#|0QQxR-b9fD5qj2bGyN^FHy|WrAp57D7T|!s(_c}ZL8&$(!$d$UUBDJ_Bl<q1OQM=0|YGq000O8"
    "001EX4kXp3|NsC0|NsC05dahbb#N{*E-@}JE@Ek6b1rUhc>w?r03ZPX000000PFw&000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;"
    "W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5Gn$I+{8PwF=||u6a`3_O2f_><=U_*cZTmWbd6>U3Q<?n(ZHC?6XaX-DKyo"
    "<E9<IWP$xUosD)YcW2qz+Z?ugaetZJN%19ia$l$0y=PChJIH-?UtJHseUFLB{v`qLZRNs*?03ukvGZ=S+8ZZ4+0KA7(l%YL!|vYo"
    "OLh~^Y_(~1<hQqs(6tvY^0OD2DYma-{+qoEce>lD=$YA99&fShnC-kz_kV+(LZN{@08mQ<1T6pn00;m803iS(5%C)T|NsC0|Ns9H"
    "02Baqa4s?~FfK4IX>N2lE^csn0RRvHfHnXC00000OD_Nb00000mAm(oB#C*Rnckbq%JQzg8`EQVX4YaCi^T#E2!8|+A_W2h5XTTj"
    "907)OCs9Ofgn|-zAuxm^0SP=}iG>H@7wdOs$J?HsY45wdH<^`{-YWM`P)GL<RUK7PS^0hM`#fd-zmNPMzxT1vg22B6{^Q&izx1_#"
    "{nfe0#^?Uxk5A1V8=w2~SHAk^U;X@_e(oz@{o<G2z5e~5|C6tMDZKt`|L5obuP=p{=TDzKHhwPrI}`pc92@^n<Nw<~R4UI;FOKKt"
    "v+>z{@<=u^p7dOw17Q>aY`_da$N~)<<?tAf3*3m*9mwdYGD(1NVA+<21q6y=b^tLnL*f)f1JzEiq3Zon0K*_im@ultm<f`Ahr4pW"
    "uPD8KPc~rR1yD5bLC=B!5O)F>!wDY1uz*CNfDJqVX%6I8OKCQG2%-hhK=Vf#F3H7GD9LlF7?+N+EYHvw3I-&GCdU$~@o^?f*Q?cf"
    "r`~8bcoK=kXp#dE2tY8;$2=GfAOa!?*DwJMFh+*yK^BbKAO<Az(d2YGo}))vR~d~!&&eLk6wZuirUlG~T@v<C)W8DYu~86le25G{"
    "&xKeq!B3~~IO<_A;G>pn`7jF6nCro|6PTW9SWtd4du(xLY&=dzP$p(YY1m=?0fGfU@Yw0u^N&t}D3VT2oH{Xf`mqyHniDa4?dH{X"
    "x4U_uzVw4vaguOB>tN$Bn!{DS-P>NqvniDnOwc&{!B0Q&{7305i{WY%P;j&R%@=-Me<&107K&tRa=&FOYz#fQm`|Q6uqm`KN3#VM"
    "!dRT-hah_5vGh~V&bHhJ#zGJVjWnMM3=elm0tHBCIO+_#hbpl)<XULK_kaPDz%bI}N#Boia8lITtDqw-oSnBgP-FR0e?+BOJkE4H"
    "3&z4(h)3v*$VJj|3X2N7NJAI_;6!#TdtXx@)<?GEsT{#1Cw&r*Py|O%{Xmu>3xQ2()OxVBzH;vY9>+k8fDF>YZ8RLN7-yRr=J*H^"
    "jKE-om@tdEfeDiyAR>H<4<Zo*KwK!WP~Qa|jK;tiii<fU!PEz}+DPS6@pv@KQw$dqeUH>^69a4liPA{~<{+4dD%JpmY!h<e2#1j@"
    "L82Z`W(t}4neZ&9$qYL-o+B}iNoQ%8c=vxej#4<upduFqK&#ZMER|a~udlp)b2*ZVTO_LLdW?%E2`WNRSv1BX2#3%F;gh*^J{?6O"
    "LBO*^bC8^!Qv<$_k`QhB48f2{4C5dJ3|u4@k6{9;7&0R&d|DE-WxAE8x)a4^nK*?kw<hCq8ub}#KloQO3GbUfc*=Mk>t4C>JNZ!_"
    "h`?Xoy`IP#=>#F(Qo7^u0YVF_>t8VLKaXr36><D-bLZE?p9D#S$!dI{LjCi{j?AtWC+`3Ke?R=i+c9+N=!b%iS;%R^+{dr|>Y3LE"
    "3pe_w;YuE_#pDOip8083-AIB@j!hO&g7iIgFzXMGY?jt8gtNGJqqTWOoV{P7F1|dyp_sz3XK;b}qmy6!>9^w1)fw=$cV<#M$**I&"
    "p}1}sIXcKuB*zAB&{HHykqq5s6F7}A2niDrfPhH{2JneV02gHx>y~QOTDMbI%dJkM)iJbQd4I1`I_#7WRSankgJwknA>0G$0P(BM"
    "{-9fx)b6ma7z5iKIa0mclInfABh~79t!2te7#D1k$0)y6Z&f<oa0o}TuJrqkYHOt52aS<CkZjfTeBS~HmW`4EM)RiWVm=Ook*$N>"
    ">i%J|yshhIFdF%;OL26-Pyh*Yu^5+#AuLC*Oe~i~NYR3D$pw0PFpzutpsiTG;R24Ms{=hk@Q@E%K$yFz>Y)RBga{BuQ#eirJQg6Z"
    "%c8?xqu1^QhEeV|8ns5bRdgc+L~$PKmrCVoO;VJa1k<wXv=ksbd>aJAaQd6S|DS*TjlX~4n}4gxUEAy<qu%&9n-DQpz%5sD14#u;"
    "t}y3<gsd5Dne^azcW5>D_H?;{IC7NY3}sYp56skv$qiyD&7Ynk_(b^NE?&BK`Ret{*RG_E>8N-vTxS4ONfhNUNc9FTFKZ+uwFe_j"
    "?<u24Pi7xETFAyCVty{%DH{M<O+|P0FcB*2w@L>Od;9xg8z7hs1;HZ8&t&4qjzlI;6=tRinF&JG_Udk9cUXtXAxwk|#UHkNTXL^h"
    "Y5eosdp~^r-jCkeTbR!uorugVaE{^jUB{5LyVd6AR(We{^sAr$?&m+bborgTnWV@~WQkZz4hEn(v|!LcT9DCIP^r4M-PkCtt=*^`"
    "4i9>^+=3w-;wUBz-LVtM;?eZnG%{1*rwdeej23c!cEU^Lv7M^4vDVpXOEC%%aD>9qQzy@yJU;%&`Nf;7t=mQO#=wqcSel{u@yxE&"
    "-K+F>E0%1wKu1?};M(<_OAm^x54Vq=pF02e?AfzpcdN$r?ef}=QW-+K?f&kdU8$M-O|>QuTNU}Rt?hL*l+y#=a9#PY|MAx^eCPG="
    "|Lmrux?z7ElxzRxAK(7Z|8)5ufBm4>gY1FX^byk@4iryqyI340L=qz5rE53u+*-Z6y|wb7zOvK~w~0UkAcD{$uJjbOrD_WBy`SFy"
    "yB{ro>+KaRE1*JxjZ^VLBF;qm4s<+UTM+AX?M<NT!2*qdB*f;eW849IxOfar=w-IEXJ!jfA^}Fax@ytsBp+u1#@>VRRRTd48ddsG"
    "i~KAp<nV0Nr6Q=gH|#uo^eBw^DiW?_-zDJfNuo7Qny%mX-L~I!7m|@&o*LuHGw2)R%mGz=)i46ojZpFEHfdITTSxr_Qb?svUno4T"
    "c7Q>3FiAm$X)begvXGl*?A7^%a{hFNNijMB_~ghs7<vPlHwksCY3x)G!@)!nND5&XZ?s!`_08RlExFotS_9m&$Z+kdI@+>E2H-FZ"
    "0Gm5n(=@yq>MS+OZA9(kfYMM=(~AkH-|b@Ue#*xlw1-_N=+XKBj?i=rqx0PW(8MU1jMUt^3X^S`(RU8WQXliQ!%=%kB2C&NvUqHg"
    "h~+4t<(N$!lw2VWX0jL-O>&AZ!rmAnF4gwx(x6o9qPBts7HRl6Na8txPV-Q$jrSW7SNAJ5@37+aH_h@refJ^S+=jY6zb@kgW#q{L"
    "E;y#Eb~{$N6O81gYEK&YwixMd*R;((*4J8cMK9JnT3tCPckBD@QlklZP8@W>0JRNIvjqTRHA;Yx3CkLqEz|IOlH&|ya@b&9C0HK<"
    "&0$ywiph0jWB&QmSurc-_}o~bThDU${$Qr|zSdBYdc>KjN5Sit`iBp`MgLd<_Gh1+O(MCo^5&=POi(Wm4_9s8%bf;^m*}T~3HI_;"
    "dH3?%ckriwSm>hT0doYw&iyy-;Q#;igTMR1%6NFwqg;T-%t2)M7Wb+2r`-K+>8>$5mTxzhjVt!SYn{x&(7-=>FBN&^SHE3->-xpZ"
    "uNXjM>CUyG)!BZywSQy1x4omLQ;Hq0*Q!>ZNwDcm>gkQU(R)8AowMHa!oxrO*>AHOR|Y)BABpl9j80CG+3^fXfkRo>JGJ_-I=48V"
    "ON~(lZ2Cmv$YL}VXHGqtKl%QNv6%rX4~B$6LsnI8_w<nmv>L7b^^JbDziH8SSA!Zucku)Hb5EX|8p|EZ&7EecTWT&Z?XB<L-!9eL"
    "2mSSGd#Aa(a!}dX-r6qi&Ycz~9$lPVOdpOqL%BJqmA1RpVzu7gFD@>!LMG&zJ*6v4nr?LDsTdkPmSCsY809i78sb`|UNZ-Exx0RE"
    "`~G2hy?%Ij;`IFKQ>p2EG<Re?e_<j$J9**5r{42{r=}JrnKYA)zz{u<N@mF%R=OP~LCs}iP|mfa{oeYGTJvsPM91eaEM=X4?~%t("
    "Opnhe)8{iMP83o{V&%RhRV~Hnm21tSvaz<aw(#UaVLmHHX&Hh|*@Z_zJOlbs!l(Moq&J(7kx0POHl72h7!^PrO>II>_wO#=e*Hm1"
    "?nGYy&H7JozVm~<`e>^@EDmb*{g&kvyN&VFDH(-q9Dqs7j1f2vL9=NLwm6a2P40znUHth^Z&;TD-3?=LB=BA|7r0CDJFD&ey^SFu"
    "Z|H~nePL)@J;#4oa_((6@3g9RUy={^TeY<x{^GBG_S0(*?;0eog0w6UkgeO4Zz3Kb0eXZq$cVP;j{1JC-E-UZ_Wr?rx71`Bjl<n7"
    "qanBZwH*uCUEk;^Qmd?w1~O)(hBZs=0}h0OVb-_+O`{wFg$@(*qG3C+GVJb3<tt^a*+q!}=NSTLRhNQdFiO%opyRIZ(e(b(dU5rj"
    "x>qK!G}94yRP-FjLs<;P`)W(J0sw@%x}ia?hJ?8y+kh2T|2&+*TX=Fn4?GiMp@0s2pP&Mm_T5$)t`=>`oA4>eCI}mc1Pd2EKhAO-"
    "jX+TdwMkM&K*e>Wp*C_X(t=4y#FE4aCuD9qepD2bEE&zx3EU<qjYC_mx!ZS}kV2XkO<N$Qb+poEMcvjbjlF7Pvnth{Dp=cZR1XG}"
    "=|xbV<w;K-f_2jxm>z7vL1=vtrfa4pgB>pm6I6Y)fJR5EY2yxLgQO(^?VeH_;7YVpx0Pz3sV-}~DNpcdpY<?0!ue?F_+#tSbJFJ3"
    "qOZbSJdL|E^=;UW5>MxPXXn}9TZ9z`qgWVdfbHTyAE6FM+roO48tkQrOGdQ($SyK@DKJfnV#Wym&%dsBz%o^U?S6rz(?&BG9(ab("
    "NvF*2J(e0(<MAX4#76Cs-8`69{^3!vc+Sjgklj&+h96*zKXm&h1yVi|(o;fAPamCb6~_+VhD^j|F?lSBx1C?^58s?TA%M>vxt3a3"
    "m4tLA8;?^23@4&gB1MCQeYn0;ZnnFXqM@5;;5h&aP%wizuCAo=bS%qrQQqh^q*ATa?#>>YoXm_(%+8F@h50s~62-QK1Th-nVrHPi"
    "xQ)H5{~qRGrWHtyj;5I-4{r7vgGRI4Za_}psEThH0F2`pqrn!<urY$8aen*O((b`walP!D!w{l9+vtb5+irXM0Kt7R3`#^jfBN*1"
    "lc$eQO^wI1@noEc345En<zh!^OAus*3+vdbXKDck`kqa(Ce1;*>l$iEj25H=wl*{!z=DEQJ~b83(j4iyCg#{t-ye_1#<IBx>rjA8"
    "A|OwYj$?#_gt4Khfv^rjCX}8`#8N3V5&=T4#!=G(XpeGy3k7u@bYTbzAR?7bL<EMWtaviRQ)$3NeC=Ajy<DxY!dF`p_nV10nh9ED"
    "bw2|P2F1=J=_pNPGed6Lg(!BsSGnDkZgnX2Ghg|S&wc$bW*+@w_Fv@PFC^U4<O06={sr*;k29w34#Pck6})53%;Y}6o_;bS;kBxB"
    "@han*{`Gb)VX;Gud5t^6V+#a1=^zQ1yn7X71_rhO0nLsNV?#AOzRgnQ&feZVc7G3PRq8i4#;3-PJ@LNG;*)1dJkLcYW6|T&@C;Ep"
    "bF?IG+@082J5}#z3$fYR==69#1W_8*VFDsN&qE>jT`ALiL+)vkKU8tIO%Ws6u4;A-;3bCP<1}GAqW}`Z;kOkt!gB;7xH!F2X|yzp"
    "fE)vHJXZoe5Atw|@I7VV20?hqu}m7KX&@jF6eC;@$8|7Jje(A6K&TGjyDy%|n$1!$!Lv93jk*=LS%X7Cu>;ffK+SMF71LJ$z=MQ{"
    "=bOcHU&I22F%k@DxCr4x2x2Lof&dm`4*JcC+Su#Y%2KC2&^n&eLEXL$^c~#-(7?AaMUf!V<ajrnjh%bT`v)sssfW`eI0{iQv)doF"
    "dqZUylF*>jYqaEsk3qml9ja9^1F<|sicq*&sM)1Z*>pg}ccH)^45Uu4-f!1n$HF23$~Zb@(DSr5<xUAo5*r;M^cl(Ty)mloTGPS^"
    "*e`Xi?C+>*iS>L^dg0!dHw<1W-3sb*+=8;8Ru2uzaCFa%fKYW;VjGbQGk~yJI;+CHMnzFwWQg1nx7%|)wMpN&y&7|sG}Qd`x!8MJ"
    "1$PgBexCKz)E;E<B4>D{7Ffq`W`6f=?~Q(Q=m}^co5^G*V#pkiWO3RISuWJB`S^a%lHk&C`*qG9^ox6)YU2+UPA~QkPnPWaH@Bhl"
    "v<E{z3E?8k@oY59WU>Wuoazj8$p}?hjWe-mJeP=w$ykET@bRc%(X2tCD!~S@)wiTdqso&gO$V^=ldg**KI9=qjjTJIj)@UA+|Eoq"
    "8=|EaPR$6`&93bA6ni8MWCa+>z|e7g4fa73)UYHS<#|eo0#-Oa9vIlWTa|XPT&x_RDUL|d)EGg+3`MaPgQP_+nHIu3Pq94D`Y4D6"
    "sOPY_Nf?L4z4~5v&`=^dAs+^7G$ke&BAsF>flg4dR5~Jx(O8mA#fVhO_Iw`-VAnwk96QUq5xQGEum&wA!s63OaaQD}$!tEG4|6q@"
    "i^Oxu@np0x2|8gcYliA+9`4|n3js(n#U>+oOaMcA@G%QAuylsZWcg?zT8Jl(CYdRg4Tl|f(1_Z^`6ikI@tBpQ)eNx)o69z9B`5Yg"
    "CjZR)5Kt$o_2nB6zWu^CuH4<iomn_^1q+${$Wv!y_;COYX`i|~%rr%ihbB&rt;BRJJx20zhv(sY*MRMfQ!{Z#Qo!n}yu5R(2Y`wE"
    "mL;fd2FVaThBYu~NMdb-IC^e2zDN`%EsJ%)7;Fh_QvweTkwFv9Eo2kpB*L)Su`9<itMjLaNL+v?azT{8Z&u!}Yrk79KdN7y8Z1X+"
    "mpud{!~{klJ|g%WGh}$*5aIX{F<Ag(316fEhR2v>h(Q6szqze#Dx@7<jF6OSBbBXY3?;d6-}C@9QOpK#6}YtB>;U00Eix3taTqT!"
    "Fh&Q2>q-Ejn7oBkx(m8S2sns|1&GPw9&GwHha+?p^hF49NYM3VWCZ4LaLTh{Bw?{JJAaJKEMAzna58q{F(Y&z7}9JrnIC6y+LC*r"
    "y#fqr2DoxCa&;T&+Yl9TX$EvzFRXS4acmudX$R#Tgrbvio=M<LO1BJSWcK=+%85oSDO1VHjhE@c!}A0P#xR#ly!)tdip50;0$DhM"
    "atsanJOlu~rc3$|XLK0uo3vz67JwMO-~=RzMJyNrSkgfW5D1V2?{cWdu`Gr_q>Dyv7xENNbwLAtImiC`Br?L}U6R@&`EtZaD$&#J"
    "?eeYZOP8n@E}s4Fcey45^+8!_4+skc>cX%K{uriyeK&EbJ)*K6m3!win4l3UmlP42Fa2oxV?ReyVQ(6-2CPdgX3dZP<Wu=qPfVP("
    "HTD>i8rzQw2l4TpG|-X?yM9KGX`tT(_y!m>&5Df;+h|?yjRuge0R0hi?oRQswXH|i^d75r2($&`mGRi+EPYX&SbJyiWaX_-ZZkv_"
    "2}@sd8Hx-lD%`3$2p)+9CLdI5`^APl=$Eolz_h(#L-7Mo?b<X%5K$;SHkr(ig%%IRIg}vaR5q3uBiX6_+C!&arJO+`>;^(1;2_Kk"
    "Hj_y$Cc|w9<LL-3GBga~1Ru+SFigi_T#O{sQP0!Dwj|Q|#LQ$anNF~fkWR#6k;?A2Q`_YY6D2qb_5p!+Ekhm*?0yA;6k4Ql5h?Hj"
    "EksEU1Q3XbvQ8{61UPJrr1B5|h}xlAES7{UsrLu1=D=0^Xlq0So)V^A5Vwd(0gI+!FRr?`8-tC}pd~p18AqEo?D(72hqavt#pc$%"
    "yLS%vZ<qJ)%M|CbB9M+|sX|VSFeu1?WT1I@HbNItT%1k`@tx)S{k7FzrJW23Qq>V%4PtXD90!fb(Ws3YZHm-i_%`;=>tL-ov-M7O"
    "y{2qbLD}d|p!;GVp3N}FLx<2~{-nn&f?`VG5X-O`K9MSr-DqbYCDfOH`wRWjx1PKBPn*HQx_fjVocez*9QD5!+SH=ntkDyoWZ?V7"
    "Xjvzgip;RRh+A__YixD3wQ{R_|K9M$OS!A}=jyc&tZ!U=`~Kyn!~Mx<oR)i_KG@&tcBIz6Y(W=})C|CCX+1r?udxUFxkT}Idsp7s"
    "y0NNMXNP?Y+f$C8n|$<{#nTImBnPlln2!#*I37vBF`j()O$(H?AjA$V7xXmHbh8tFA+@cjIN}QwCc60UPNP_DOO@7IX}4G_7hC-n"
    "VsDlXetGeM$%TPr7+x3BLc$?KC^3PmW$%Mh59DzQ0!h?`APqnUl&cR}+h$xz8$zayXei)$h|xt<n+ogz0tPtHYH$0N7q*RR85Gh1"
    "N#C)Ix8Gb@zS3L1r`5E+kDFSz<qkXMpePUaecbm`jtZ(OZV@7HVs0pOew^;f+R%YJfq77Ai!4JEg2?AaG~_1Srqs+&3s`j6(HjVB"
    "V@b?FI<60xC}8=HjGH6PXu4e#LJ7zhI2egSaTYM0k;evLjBI<_5H{@qcM-HV3~Gk?px7bOHl5`{Y<r=2?QeG0{^`v%vU@XSFC9x3"
    "Q^1uI6H2pNJKVa&MVIhk>-h0=P<{HrsyGIXTqM4=EuDFO`q|GO{g;3Ep7Dr%Fj6kxd$o1uwc?3O+R3}+b1mi*Vft2n^ox~${_WaN"
    "URg(OY0CQVUzpK`8|~fOx9<J+#Vz}G>c|6aVpzLYd=6&dDttQYokItV*()gM4Ey+7!+aqIh08z?#AxLPTrT!Dw<l(ze0FMPg8iuQ"
    "!H=XrIleamGq(is4&W`<IxFhQmUTqg>^{JD<LEa~G)hd)Ok|Es#bRP2#|cTK)~=KXoocH^AOvQ+dH@g{i1K0S_`^T~Ftg(f12bS5"
    "k<G^{#Y5d04M)mAQ+<{OSV}h}R~e4XkwAec>>_~HtW`|J0>io5J={6ms_kx82K~MY>YjF3Ye;%u9rPgFLU0U&{8DEKpor>QyNA`C"
    "t(|IV3qfrU)_iYdG)$w}lLrbKFaYF11X6A9$-3NZwUUYG#9T^DbK6_Ro!!H|`ZkGy6bmqZKw|*nfV!bkK1e{QuWJJ2aG38}Kz|@x"
    "G>(84P7quaXOVCw0~do_m_`!_U&zqe7~or)ugi9y3TMbOEy+IUcO=COV<a*jpE^30jOQY}&tp1G413xj2$={XSxiGhw~$;WPRGW?"
    "NJQv)EsN-JQTLBO_2n=B;a5KU+~)wwHZzO^x`>OpC}nb}PAP2CgC+=1G8>iJz4hh)`zv4nqfdSD_s@NBcjxxj?w!Ls?+o&3XuN<;"
    "FC;U8kk8;#7%h6yJS>jWm9EU7wAAe#RQ5addZpENC?m*08VUI`1MhKdl-7d?LGwNp19Z@k5-^Nf^V5Z6)3F54KK9h7KlqV9`uNAc"
    "2J)~8qqUxK=J|<dK797+j~>0dwsv=Y_s-gu?P7*Q*9S;jYrsj-Jq<Vr0EJPGpfK*kgy*Arn&b1)w3tm8u5N->$k;*H;~1y_Ms#W-"
    "oQb|B(JUIu6AWRhYnsT=K@823d|R_zc?6-oh8k9Y64+*7I(E<ZwQ%-8%na8S;~AX9VK*Rg5CX^mL<1bBG1RhE3-bXK1TEFFLys{j"
    "5QiZf#$hW8wv3R7J6uG_aQQT!_9)O70^c)+aw{}701sT6f;kVQ01{$Z0v1SGM?C}dEx-qH0tvmHVF3h0NX#K!i}VK2aOj$#AIc_-"
    "g{@4vE(v;u22il$SU4Jzt{*;!p69CFzGn{tbEF%J?MuF|hSr8s9)y7agJB`+Ab}v_Fp1b<F!?S5d!g@lrA~jK%1Q@;5RWH4&*+al"
    "7X+lrU}^%!00%R}HuLBIwOKy5RB03gTS`s<JNp>7WZSP8)BWbDnW=BSen`T-QO-QPXk9pUBu&jwu9%riH@t=R?xdPj?>?W8@M{ol"
    "auHXu58IM?_@;r~gJ!wtsMg!<bedq#&y<dRUE0|Y^QjE+0gW`l02){{wpN^*eR}kpKG5w~DbWsddm^+XAUhsE-Vd>nCcp>~OscDu"
    "4t2<H?mT3oHa>yh+5Pdg_RGnCG22OD-3Hd{&Biz`mW3jm5ZLXwTaGEZI5#F{^C;=BE#JI#<L1SstG3xP+ES;b^=r#Jd$$nKCR4L+"
    ")RRQy>|ACcB~H!Gz30<srp`Pyd;aNasg3%`$;J4?>$g^_tA_{5vmbjRKaof;#tWxs&mTE6n@v9X$y1Y0o=nWmfAE<PJ#y+e_tb=Y"
    "xG`w$j?BvAfAER3A9-r(#Q4PI#Qceg8R5j{)q7iO`xG9HPQ~(bbMdiBPJoVOFo)>+9N2HI+hAvoBNLPPqqFJL<LA#j`{c~zn5=CB"
    "?ob6RZ)Y9yI?nDYaBzn*YFN4P@MiIFTdF$H+|&t?1MxTjmo^kv7A3cMP#%I*ERq<>9kOxA_vN?W2;tz)m8&;i{q~D5{rr`m{_`ti"
    "kEdncYBPR1!(@`osT6N_mK6Db>Bza%>0D|)Gd}s<@BZf1U;g-e7jHmrgRwo@tWVE<es1FV>G`K3xh$NGGh>wTlh=OptBY4|6c@mz"
    "XwxHU^jE)lQ7Lx|DSY<x&##V_KlI_Jx8y*<^z-wyfx`Se!A{S7_)mlPF5G;CUV1A1w_AhT$K{_sk$W~q9Z#h{b>z8EIpvq0Xqgby"
    "T6jEv{_)eFB)6$zZGBXKN}j21KwAv((o6sN-~alr|Lb49kbd?2%{%!U_<J{MckYyS51Qri#}^haL~}82X8!nz{FyV4eB|=z9Em+C"
    "xQP$)nfZV`$<TlC$;R_Dzj^M_(QV?nIpMQ^q`kjoNT^!XN~`g_n4Jul$&s~sKQ#YZ`;ik1Gw0^SL?oI{9?j3>Cxk!v)8Bi~C+A|b"
    "x<71=q!vu`_2Ge1-|4AVbANevySy`86$Fz3ZC?SNcqD)F!;ef(kn+xUv85HwdilYforec<^RQIf*(h(V@AVGra<5&l7mdaF)X{}A"
    "vyY7R234)tt{T-&?Lnnl*)JW8Jzj_;qbME*O)wfloj`#FR>=4`C}1WD3TTp`9z0yBZnPh++`hNGRVi&%OT|c>%FoZ|XoSu2N9M-E"
    "oIn5M^y8m+TwF{iXJ;l0Q6ZPDZdR*}UQ24iSvH!5SflHWDqv|>8nnGsz~vZ&)6XtWyyyJU?Bv4iV^b%eNX#AO);mgfcemurD;vwb"
    "gS$H`*JqC=xm+PLPIud_t|xa#J~Ne%3K2LNh?MU0u4dtFzrJg?dYuFPV1M`8a{1=%mtH9U=!cDiWzer+SH7|L!Z+_$OJIAa9Jr;8"
    "Hdx<Sp8ufOD0PS0zylo^?MnkpNk!f2u(rIR?RPtWbMeP7y@Os-9vlqT8m+o-&z(O!iWHhJMqgWgqvWl0N~=-hd8vKW=rGIssg;NF"
    "&JtiBnDR!gQm%ggn*LwEQ-19-mx<?2%r2aJybwb`p8<==P@EX&PtL?1U0jjP8^+<@r3X$OU0;7tI;fsXjkT|AN=vN}G{rxj+Szdv"
    "@$|9zbMw;+VTs{{<1t{fv)4S>*=;o;L1bB2BS?$H37GL9U2}j=NGr1H20hE@_atd!eSP)zgNv7z-@1O|{u`HWzIwfH%Kc`eTvcEI"
    "03kvTM%zmdA1>Y9*}k{-;MVH$-HqE1>!qFYR%@-^*u8#r`O4kZTQ>;76L}v(-5WPoHkWSQxwpByx4H9RZF%*+VwsYv4!Tltckg~}"
    "B{V4&(sUB>0ph{^D_5@FyLS0bM>jp&Y>#@Ka<#m+wY^d_MF)uTFlb>hTma)PN)s#=$)O-cnxWta0nn4G)#~AHt8;MZcrMI(7HAqR"
    "wHvsOr4o!qrUKmtQ5%3<-yPZk?Mr>H?hHz$mD=)hvAEQf`?`+QyXrt1$)n-0YxQ<|-C}LKv?-fjwKhCx^gvgqQQv0aU;g~9-~8;-"
    "jaObSHl0HiRAT79+w6I5i%<ui>e?fk&m^YKCGy!J0bN^L_e<*UF8waGFr7Shws8L3_pV%g^TxH6<y$xJ-gx=u%5uX_nbk2KoEmd)"
    "?`&;s76-)xIRQ@12@~-%`6Fl9)C4F-4XA1JE*GO90f;2<=uweobRcT>?9Pd3BpKw!)BG2{__?qBhp+vcuYc*Vwp3nSxw~8W{m*^="
    "tAFxu|HB{unM7yqulcWi|MjKqz1Od9-MPIv{hs%w3e)3f&L6|^$0klav2X?eWAX7Ag;Nn;BxfiTcB+S!(spO(pgTS_nVZN9Sw5AE"
    "BzPXjV0L~sk{^rZ=z&zzt%2cmw(qR0mG?K7+e^0&x3>=OhX8L9gFxyigM4x_IUQq2c6+N-uJ8BvidVO8JXpVZb!lU3ZMS-VcXwrf"
    "yRyHtwSBO*pBSGzaxya>6`Q4<X6vxtEZ@0w>Dt9hmw$KDjdD0-hZNGWdWvo}HMx(nA!_&lwzhR+d#_Y{xO&*`bb9jMe)YzitG8c$"
    "?aeoDP0kf!>7z`P&*yW~j~q!%B<2^V7SElXJTaY$r#L1Zu+i}JYyF|z8w62?<i!r@$X&Z#@!F%lkfLJK86QKV;|XSRhR1k;9b=Fr"
    "0!1oowT;q2Z@cN@4g}%$a70Bw9EoEZVHl7%fL+g&d`i(qt+GX=DM1i@!GGx+|MRE+`Nfz1+l!@^R3Eim5bU`3yFg3!+NOHoLPoj("
    "9~x?##xK=&uiw8_ukL;0g%{7AojrNs(dV9d=Ac~dR}YGto9}Ghd3kO1diB7@TD(tBXHMLD`4=~?eE;U{R~eU|I59DqIYz|<Fo<;8"
    "maJTrku8~aEl+|11)w`s>!3br6h{vyp=2yNnG%FYAAA1?KKYraAA53Gzth;byLEs2<TGcU{qPgde&RftJF~RIynHo0TQ^pAw>P(T"
    "CZ9f^`_SX53m=^JgJX}(KlOoga)u>SoS%+#>y^G!tMwHafk_fW`RH&U9UOL=)n;Aa?{~G<sJp$ju~coW4YhaQ4JAldCvb>O2rLr!"
    "`3OLO3=I>9&HYxdJA(ZBu(Z=DcKa<T;iEA$78fy=&-rv35CR@1SrLInghMfrj8U=b!A7Sk9T+Vk!R5si8Q}m!8fu{(8++|T165k8"
    "1oKRSN~BRtvaP;WYgJlm2-22eA_kfjQUxwnpeexN2wb4xgPy$8?d*BYUaQ#awYyELRw_02%N3>E>u5~{?a*o@j!;mHiUTD@Q8laV"
    "sHMtKR+^ws?&vLp@Q1oIXvnJ3(c1NXw^Qx6hRQ%pBqBLV2nR0CrH)JhT)bJS6s^jE*#M&m9)fx#z9p%La_E@Ny45payK6S%)+oj5"
    "q3%D}>tEmQJlI^D_(+|9rjL+R;Y^5bVDu62Cu=wCh6L_2um1e?l{<r_w@Xmou_(S@>K#2kEvDvT*}Qb-z4iHzuP>aZ-<wwdEkr-H"
    "lnLIB1=p$mYj<AQdi?(M6PYx7_9<lgG2z153xDQ|e};>n%S}I9p+2;o&f8K^8YoKVz;zSeh16)uJ8kq$t0^DWw+3CLVsS9SJBV%g"
    "%2u^C%L`M<qo<#IzhQ0zXwx3;43DQu$L0?%fKO**pP5Vk$zPs@vnV$$c#Ma|DL;jD+!0DR4hfl%F+w2707tInVvbBX17-NJfAcAP"
    "(wEhZT61tXYPO7?Hx9+}1RF&yrUP-7lW>8c{b2Qt<*RQ%G}j(l)x+k<kgS9Qu|ZSPG@x&KW?!%Bq@x9nNm*b5H5uEY8IYq?(ADq`"
    "k_uo3CZb-bO*TQI$>jB=&Fd>mNuGyzAf#fQf(;Nc9h@kL>9Z5r(^)2sQ5jMX3|Z^Swjv>}h9N_kRBT!Gy>vQ{u%5%<>_owe6Y>yw"
    "P%7PDU$^}sz++?@f$}MEDy|~3UM{cQ{@v=mD?pm1VhPE26we(Fk*14`lwq}|*QBnG_>pv|a)?R#LDH=GO*Wk_ne_)dI}Rz61cV~M"
    "`dVpub@TGl8k|GGTts)YNIkHIoJm3HxDfYcR4pBQA`|?NTg6x1{GuD^%cxSCCXyC7g&N5ACOO7WjUTxFmg%=mUf01MhNT%rHQ%i4"
    "UOR7Wo_G^Kb?!p)?Ih_0{_4nhSbF$IaOdP`x*7-%zkB)On{U3J81{qzv_Au5scP!<XD$anJ5+vErcn^qGAf+--0wftc=_rp8gOL#"
    "h)*HC=HAWpZ2YmwRHBdifYce(?=2_3?f83G^9x4;V#Ss><i_oF7E|~RSl&P`{doMX@16Mi8Oe0TXo`)BC<R6MXkk2^9ZTm5f|zA&"
    "mvDUs#W;ktAc~8m1X<ooj=_`1C?R4~w$?500e~F<=D<=%Zkxi*Q3xuw$B8LAlZRb2e3Drq0bm0Gfkt2x!5}bzyPC|1Xd)_*n86_^"
    "M^YH(8isCyJQPm{z7yfe02&=THF4~SI1{J5pgA^AA3Z%Ci{m^WNv4>vIN$wb2hXCeAD{sU=xx2m$2cL1!;w(e0pHdk$l@@9i*ZJO"
    "*jKxV3%OcgSqP1adMNEYmYB+FdKohmJwzVM5OZ{NA<<R6L^2{oM8xyhXk>i4paBR3dME~tEEBX)k6?V?b^t|_L(Z-_J`{+gV>Ef+"
    "AUWT)Z91HM)E;^;#9+d>faB0)J~uy~?qeN4N{vnP@h3?52-4t;6F;2&!1w#gsd};p5GzDV9qo==>#-H6b4SZg&C{lOHhRKygrmc&"
    "G-SGvnqU-~K4`^ipHBT3hm<bQy%$?N@`=-fwGmWOz(N1*zcqG`rMjHf<*3@PBE#RP$<^A~7lzOC`h;JOe+PVC&?$oFtrY2VkzXMn"
    "+r9D3xphVN&{(#Cu+9myG*zsg1=Ra{l+I&Sxbfrr1D^q^1ERl~(MOn8=REpMPssW$=jBQ9rWw;LjQ2CCTzV`Gx-J(X5=lzn#IgJY"
    "7iD$Ggi#UzVcC*w03gCiN+g8DnCswVTnqqit1A1tgb#IKDA~#Yg#*MiRK<=Yvlx{(92<3E7&I9aji3yo$`RC0Kp5(pJPyWr8o(S9"
    "#RL{~J;QeffQNA&DpC;7V~*`4(>XF0LNJXcT{@|`=!nl1c!5J<2Gl`JAVF4;>TSK+9M(&wGooRDqugu^Pp~wG`<gQHynw*rK~K{h"
    "15#bR-}CLzZB3J*b(#*suJv66Lp1}o7>^SYVp50_z_9{-dNGEx7LyVZNpa-6vWBW5VUI8qKy8?z3EcO<q1Msu5#kZJhdLPMF!8<#"
    "0w@4@sHPdREjW-ELIBAG=>nM<i}r_lkLt#<l9`$=y7`?V7wrmneI}V#fF566Vf|L@1h&6B>N$0TTbq%S^MfLo8&1JKn2ra=1U4CI"
    "#hdn9USo_~xc$O0>aBKZF42464GxZRoB%V#_=_pB_)h%3act(Cd_A%GqiVFO|BrW&<MR_}`r!YaTw3@_yMhColjuRFX}FVvlcae5"
    "LfH=!in1ZRAA~ip*%1N4*^D?59@^h&iap<jVl8RdQZZTs1zlE|b-wt@BX|Enk-mHN+UD!>2!k1(1ZdJjV(}ErF^d20*DGM2aFqT~"
    "(*wtl`U(Pqu7OIv4a1NZFuFGiAiC?2qY;2I0+TEB`&}Fn!j0!q7Y$6k-B<f=cxxl<vr5aQ0+rxe#?VkrCjd8^Rmte9x>jpTT?f;>"
    "z|%ZU$289^D?JzRU=D3*hN=xs%QHMsbHmacd4|R?U?fVQT7cj<;95gBz*v?*lPpOvi4-3f>z$tA>4@#=fM>f<U?Zf9V!i_huobpj"
    "pt>eJ)NN;|x8-4@)5ihUr{Xw;hEw<MH-qB54m)kNE{1!WqeE(jK*ct3NV7Cw)x&#~{Zh9F1`dexLMk#jme0fl7ob2U>an;nG*Qs!"
    "0L-#HSQ+SYKN1ZKE5aZ+@M!zkN2SL;3uoHHREwrd5p$rQouT91^7^U{*oi1F>}l|w%hx+K@o;Z@rPO&{k-vWI*+2j2Q}YDB_{{0k"
    "Q;R~VJkY=Y!u`MGe*Kpp?-Y!uPU7>DpYii&Q>oc#neUz;8!-9h<8x<mG`oAC+^!UBGIqLP|3bg~;K=%TuBN{JB7f;e)a4)l1MSA%"
    "msPkUJDYc)`d)u`+gmE#etGAhBEI^|-(J3U<@Uwvxtw$=SEZ%xyUWTh$h0{A?rmFrBb`E@DP-8`soT8&o&N<;O9KQg000080000X"
    "0DX3~0RR90|NsC0{}KQc0CjLKGA=MKFfMarVQghCZg6=401yD+0000000023000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xB"
    "uA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYE6h7hEwqfo0rI^df3yu@nyf$LVkq$;e^rH)&=g}PWhoA}03?)OQnO*+X|"
    "jZgPkZC)K@6<Pnl%5jgKm2+gX)v0M_R<7GFT3t$5X(@7PrzM}nZ_5Xj8!XS(s#)n~Ua`7n_SecNLdkmB!dNQ+P)h>@EdT%j2mk;8"
    "ApoH}(zyTs|NsC0|NjvH6aaN_E;24KE-)@)X<>6NZg6=401yD+0000000020000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xB"
    "uA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYF%ItsN4<O8l_eO3FTi@w->+n#CPd+4=ok5`<1!$Sf4f2|kn(ob>iKNV1G"
    "|4RDyzI`d{?S2QF*az8~+w**9-G6E#oBe`-bNdP$_S>o4J!^M`Z-Z^bi9`Eddrh#n5BR>%LHU^VtZfqe08mQ<1T6pn00;m803iT;"
    "L|n1||NsC0|Ns9H02Baqa4s?~F)lDJX>N2lE^csn0RRvHz!U%g00000`w{>E00000l~?zZ8;5mXEU=4Rv|TJZa0Q3M^&^i*-cc+f"
    "CCchnp)Jda<gpdml4Hl7D3KH=nb^Z&JRVDO?9AA)tt6IZ$(D;`7ExmF<#^=vUT`?{j$JIa0oaP1|Af4G@6EjL*Eiqyz4x=Ho_+H0"
    "b2{KVz`ymp^zv(8d$ng@u;;tq9PSwm_I&-7S6_ei#lL^yl~-SS`7ijxFMj*Am$&fOzVYHeyu3B{?i?8m{-t(pW#3@%d%^#An2aU)"
    "HY40zTTBe6m1gp}#Ic*#j~|;o_UqHff`bqA4IH+9@o#$#q#NZi${*pV;%sa^TX%GPp4-(04O=A7HrG9^yw6UZEb<8#(DkoNit=fe"
    "evfhrvkO{&8dxfi28_0vJ!G?NX3KFMIb|keEBV5;XnbZC@vHXT4Jvuc54KobJ*dq(vzlJNw7!&_)J%$=74U%P;zoLE<Icp@Wjk9{"
    "+-5T%kFC9RA$9j?hW@1Fti>;;S8j*)EMI1=@2mR<ncNOP+hHw6C!>kzj7-PTP}p>n+!ITcgi^FXWj9kMCuV60>J4pvkcEiMp`jkI"
    "NmWaLAtxK`ehG6<1~scr1~-7ZAFalU$#q;<)c<GU(JT4S{Ory%M}6fR{mru>TU&Qur{8MQ)0wE$XjbBUT;mAd6hZ_-ZnfZ5Y{xeb"
    "1`q%RB?{2QhM1IBDh2iK{KR~AHnlufPF7cQ8##VeYiV(SE}K92P(LrO0GF@dTK#3re|?={XAHGQJU;pf_jEQhYtURn+xn_+|1tX3"
    "_0nA8M%qQcp|P9lfW?BfxAcS{!JaX-=9N%9QA$jym5D^A_o0KsFWiF-Y@<x*EFaGma!5)YO0oC$;5+VzLxawh2)Skq*Ihdb93h<S"
    "*H*reTMXr7hNqURsbV<3+UkWmK^&+%3?+_9tc|x<vUd|5p>8Hp+9)!)P2M@uy?^-Nz=#d&3E}N-O=$W9U5XPoIUCy8wb=St4>R|)"
    "!lzeKLb>X#HlHJ><=kv)gSquVASNDhw;4pXn2Rk*sZ#3vosHj}O3pc1XxGw|B6E7E%G%B5)kfL2%U803v-Q2FX{A7!XpyTJ1-oOI"
    "^wn)$?bns8C(#)6=<P!ur1??xi8Qi3rEGis=oQnuH^XCpk}jWdm+pl5=6z~Q$56YMELnB{LxzyG$UqY13h0}*batDxHfYQ%K#b~<"
    "tWBC^IgUvJI&g08-An1|J1Y@tZZfvKQlX3HSk!GOv|)yO?z0jVijs0m&fjh9J&yd%Z{tN_c}0q>K85gDl<wAJVNphkWkqLD;rMR0"
    "wkvmagGY0uDCF3hshtV<>xfRvcF7XKdJPSxUMi+51%@)2l_3KTmfQST&C^@)`5SN_Wf^5R(7PhCV|>*&zHE4tYWYadY^?buZ;(LS"
    "I#JVD@(ka0n|Cau2%#AQgx@1CZOSw8;3F0hB(1J`nT#z(RtkyL^hShaIF8h%g@nMxW7W-#as;!rx>&bCBDNn1n^%h5B$W{_#Scw*"
    "LdVf%Of)`NaP1a~bOVL@9}9CNd^(qY@8gTCd^qxc$uV*($cjoC;<z+fTp{D>3^OL0Ii*=#qO{@R;i3LuDAeiE*;I8s9jSB@daGDQ"
    "Nb4YQT06hiEsbVU_Dl**Z%C694b#|Tp~#b21_XI0U?j_vYYW+irYmS>y+f$O23yMN$^!Z`*OGdbwDUYw(%D;)b|>HNM>vL|0lg+7"
    "N=;{yVZF(nSpt&0Rg2Nz@c9#G7p|>sE>C4*dEwkA<F<Pz0qyoLjy5ypsM(S9)+#kIV}ogPOYH=I_0#(sp~N&=;`9NN)7^XTBVWD$"
    "$>-ajdg+0#UE!Tdvj(N8*yhq)j#;%HIBaa|6fCBAeEjsnJC~Nmgq!a^vS*xU1J~X@Ix%-*etMztX$+$mQ-t6%4#0Rf!1c`>pXCY}"
    "wUq1Fi3go-XdndTA7)iQleVA?<cAQqDY(3nTuSG28^t8WWuo~aD(9%F)!Fo9GA4TgL)aR!w*gtPQ}9unu8g22I_WBIv6xe<_Jv<3"
    "bNwPndosmdUXUxY31p21UEBPHF7gpGg;hjMv_tc?pxa~%;R4#GF6TD5e6|>M*x<IFAP&GwfoQIn6e-F)hlR01n>)fQMP;Py2$|{%"
    "oHsJE9uW^9rN25?eBxq0Ml%_zmSzp1=0jIB!Xkcf;l!~^=N6Z*@DhQPN3s32Xe6_gt*29Y59II?n8DHs^&0!O!`&lZ9xOVIQomev"
    "b-8(mDH~=8d98Q2Q9e4Xn)~wiuQS`njTwe|Sj;?l3K$z(FHGFgPZlXoR_TV$)cDwzElKR^<wKA5?K4W<sx=yqHfxEA^tDnhKQXOe"
    "zF6vfa^T<t2SWQ@wOGk{<^1~i<n7C+JRLfllJ7Ej%!M@h!~X_`{^jEO$k{pc%?;CuaQ@n@rncTJeY}wvPaW89`tsyQorA;l5>wC0"
    "4t|sRdCoB-+<RnrZjoFd<Hs+~?%y)vL%lXLcRremI9*Dq5n13xmhuC&^!2Ou3tWe>`Rw-&>?zgFAL4;uWwZlX{)4yFQ<}Q(E0wVt"
    "4(1`1hS4@EnrAebKolGDaopi;vl1#ONnRkIFSNpl&up_b8z!T|MQ+YtJExJbs5MNOLSP*V8(qmnuFWjpE|b4qnW?Q4c-Lp2eEci?"
    "e6+SfGSewb)dWH=AAxJRjq#h46U*1_PaU*9)*(OEN0(+axz_Y@%_L<tiP2;Xspa_M3Kg&0X<1Yq2BQ71Kl8b7yz<ZAedUPT*WZ6="
    "+vlJCe3oTxPR;1kV$*YyFZbt#)n$|OvetT&;d{fN)dsM-sWZn`=P3D;iJRnRv<R@8#v$S-Zk_rdP^sp#bx=uRWR<XS1{-DYi5>cg"
    "iKMpFgZHXgexVR^3VVzSV&c(DW5-U!PrNaHN$}aSLxdaezENyW3jG<vW^9XZbW)?nhKi$VQ`P7K4ZyAYWMWs(%ZHzTZQqd>KKERJ"
    "d4ML&{BusuP+;n8P2gl$Db+}Nm3MUbT5Z;V%T^Oi04Vq^s?lP^N*+l?ZO?!shqpPFyq$X8R9{{4Gf!7nd+1?{dlB^VZn%z%I)&qz"
    "m9$&d!`U`6*Xf+dhs@?y9nwRz!gU!o%c=~`&hzVQnvmka-lpgNR?Y9`GaOoNtghF1GzxaFVE0r5!?f!Grp(-#=RHeo%S4el4p`TE"
    "hvG^vPYVE95OYes!Px1T+Z7NhilwZ%sYd?7sq~GLjsdu&RW~cjCY>Q#l+frP3y`{=pfWmwVgzr*Bm?Ge;^}e&&UJ8Btm8;PD#T;c"
    "lMuvL!ZED<k9N8yG21!qkxJTVNkh6hN3*FlU?o}>9Yl>FkwFjnlkfl64}S5^Pk;U=isec`u1@6$8|?5y4g=tj>PE%vvpGy9SW*qm"
    "qELdc^)BanAG(~)M+yuk0u5ElX?mtv<5~qV2tc5rLF>R8Xi-sW!jR8UXajaPd=O`aI9iCwtPV^v1wpME2u4p-Ed+#H+`HQcmQ#iK"
    "l{mdjN68A6XSTY@X7hSb#OYWLYfUG#r{8Vt)Qjz!4ljeeRwzTseCdU7;7Ir0ua0!#3u5#-CEQTcdylOD)b-J#N;I2Iwnpn=KTt3e"
    "B5&5$wjrmH?EFr2xj4U+&cq}0R=-h_ImP7I@9}nQC?PZ0*AaJYEI+y5a(5!&nhSDg{EGt%HAVFgIke6pH{KUihu|z1mSlJpYRH`p"
    "v9~VS6QBX8cyuYvh8qi9Eh4FzxmaXN<;hJ7tV@bhFoU4Ju2d1RQPC~n)eV`N6uy3++dRXk=Vyb^jTa}AUkE0r#N6i9+GODMyQ~cm"
    "&GaBv_eWHWN^Im-_ncV^WbgeHe{byjXD|HjH~;%1IIEy+Bj#+5Io{~*GOn(58hv=(f%#j4^6YIp*=`v$SaQHaTZ}!o7y_}5mT0R^"
    "{~2ehp-o`5F7wExa@RZgd&365m2QD~PX|(*vpJ;?r>PX7RLz=)sY6FQ4(#*kYPs5ncMTPhpSn}8drCS*@9LV_jGbNFn9EetMPY#_"
    "vqhbAR>taCUG>_~Hh=XuZsvT4*(y<wu;@FN$_Q2eX6kMDCd9i=ey0fyYYTt)<oxMde>kyz=h8MZn!PZo(^re-axSq+hM$IaAGG#9"
    "3Rt=V6wAaCIk6I9RaSy%@4*9t3CWkU4SgBUGMzTapPBG9j5|NOYc?*;pxk8BBh0IieUJphUpVq@Z;-Y4EuL;TOkg$=5hc_h3H6$R"
    "XfYyopZ3ve%XTxw$yRS*jiT483&mt9#U<E=PDA*+nRI!bs|)E$J_;A~@Y?jQ%U)4z=IEGi*Y$QaF)Uw*wCeJ>_m^)gF{{rPY${d8"
    ";xGkJw^8rQnC6N^qEyMg^sT@9($~JV|B)~Ec6En(Ld1@)WQqkOTBcCN2r;^vrU<+nuv_bObCs$q^jbc-9GMhWlE&B;1F%6~5I6R<"
    "(*<+fV4QcA1s1m|PJ{vK{XK^dcfXFcJiW=NSpi{LEANnPn6WO!cp1}+7O^Tf>LS~qbcnuzG_5Y!V6h-AAcTUgR-6QqRe6O<p7f!d"
    "K|*wi)ffPfZe2}ov4mR0zB1N*{#Qp&|KZ)p#rG?b<V-cWL{$>!W3|dYqgAI`S&7K$>ukNDhjEW=@FD4JdaayUN-Tz2pzXb8w`WT?"
    "a%!wh(frk;KT70I<rdDSZ>PU>*vHi)1qe%_Y!a_!;6?n=yGSoph8a#D=jpo9kA)Iszd0;AoS>^;29au!xH;)}_2apCK0#4cW$Ozw"
    "Z+8T-4w*sZ*4~iA0#{YQf&+*d@mOh#-Qj?|DNGCW5Z;e5{$|M}mc8V(SmA4iDi>bER9Mr?RV91$-+yv)?A)C*|50>gha8{m_PnVe"
    "Zaw6+8i_&)=L35i#Pi#%{B9mLZpzzRaebX><5cPKQNjDfbY<5_izznC>e1@3K;n}&oZoqQyrz#yGncq5gqTNALsRJ}*!nh7;ae<O"
    "15yYMyY?6W$%69PYNfuTyX0_W8l*%Cd_mxgLRi=0&E!26)toPTD<V*>;gB8xbd3`F@l-y;isg#*_@5`^0e8jYTc~2w4t&7Y^eb0e"
    "!OY1|TT!=ULTr64GKj&9S>l^zw7!H8_>M|x&~8FS&<X2tn<Gs4A#XbYYSm^<q&W&Uxex9Ljk*eYJ1$$BfC|9G_I-8#PFDx&kfY_f"
    "8Nt!{py&%VJ#9<&&B6nvI<fTvvx0$v!kulL#gJcC>Fkf*`t1kb|Jjd^{?FssvwP}o%448aa;Ykawzi8_tEIcGi93Jr=O4d!{N{&K"
    "H>Sp~EKNsZvv(Yr-3EDJZ_D~%wzU^9*Y0r;ooL@Wz^3nsWP-R`ZL&kXu-(vVCtBCmstKB1xlzhicDjjkdsp9R7&HYHO--{iV3W7^"
    "<NJF$(6GJ;>R44y(VK-dP*nJBoy#5M%o9elzOlJLiii=OJ`IDIEBwU?N*C3jx64E$(ux+<6oqzS;SLoH$KVXXr5a?4s?z+Hzcu+P"
    "V!o%x9)L;{7hE!rWi`BQyGH9|zQJx?tU8rrSRJhA^&$v2^;?vriwdj*RLQcudX-B5UI5N&9)7d3*Qpz9U!7X7T<JNYp*c}yK&SN4"
    "(UX_njQGpA{+a#dsXKf6;tEX|txy$3)-BK`zGWTx#v*4FiaR<r-=WsgLp$Uyla+Mb7)(rnVmYhG8GY~GF0&aI0rT?sT`~*hl!1x4"
    "YK?4{YyY@BciouFI2BDP<`|<5a{Dci5itt@q36v2Su3xepSkaeFhuEf1+kcAb%?{?W7iZNu4}WxI$6vsc2ubeC6!MC{+YRHgh$&)"
    "wHPNNkmLRG-i~uzeUxl9M!0JpWbeJs7Bx^;^b&FY&9gH<oSHrQ(b~+iGkDRH{k@LJL3&Wl7we8eS#6mIX?&)hn%YcJh42d<JqLY("
    "-9XCMeQP7Xo+BDLecSt+UwW{E{&>7Y!En@0+JZ)tODdq4%tZ?QS8j|BYu1(~?@n4ot1oZIg|RghgYB~9tJBv8%+V7Y(%daa(pobI"
    "`I^lg;{8Trc$X5Z)%e8Leux%SXNLiUsh5{fz^Sz=Y5dCKM8I+xYy#zHURuPS{$l%RFMaI2_rTtN8geL&rVI;(Mxv5pq7^`!Si=`}"
    "st3Hf)8pBXVS`9$|7h39sM9}SQ7ifDv!7mBxZd5}-O~j(01+K{*l23i)oiguRYx=ouCmFE)OUzWsCcztxWUyIBIwe1Y^A8Ir9aHo"
    "irM5wnyG3lXPsciXg4mNJsn*?ZW+Js-#a?er+<F${aJFYRHB+mxy$3~cWrOe<6uij8|v_d!qvL5oTH#h)>JRGneiZ~KGYqLub%nA"
    "sml>%b*bmWqspIh7&$qx>-gg6X6nZL>g45ffBZjCO9KQg000080000X0E6_wkN^Mw|NsC0{}KQc0CjLKGA=PLFfMarVQghCZg6=4"
    "01yD+0000000023000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYE6"
    "h7hEwqfo0rI^cSFJj1Gtf1{OP%nGZTu47h9VzyeHzQ%67G$F;xH}aCzf>SH4a@Cux*2SK*+FteC%DC~d)!TJ<t)$p~SZ&WdZl(V2"
    "hLukRr?p6UmUR>RQ>zW8M%JQn*4BJRrq++mc3J@dP)h>@EdT%j2mk;8ApoqT9QFVI|NsC0|NjvH6aaN_E;24LE-)@)X<>6NZg6=4"
    "01yD+0000000020000000001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUGMkYF%"
    "ItsN4<O43Fn;G^jZxZa~e*Cbrywz?0YJs2qlh;4&^A2m+|DVZW@3?ZIz3uMVb}2jF?yZWDwEu9k&0eq6+kV~J<M#iQQtfZZbndzG"
    "s@Yy;XOn&D_D^<P!M*lZzJ0fgJ=tn+E8t`g08mQ<1T6pn00;m803iSpf<hMm|NsC0|Ns9G02BabVR9}oE-)@>Zge;<Zg6=401yDc"
    "wg3PC00001rvLx|0001#xA&7I*L~obu6&mFzN)*ryV`p@Gd+GV7|g&E1R#PU=tN0e8B(F!xZ4W^Z*Onos10hxJ?);T5Jk}egc$$>"
    "V7%?_Y2RJlRo&&iH<{(KOjc!9<<0&H_u{=D-isG6UVJ0I-_Pg!-(LLMwU^%lfxiX*w}J0|@5kTy(ZG^r;6ME7<iLn!;QN31qrdsl"
    "yMOV=fBB>De(!&tUwZe4KmOjc^B@1<-M{+Yv%P(OYQ*wC*YvYFIAZzVE&sm<-)?HXVpeCl;hJ;)c#a0>vY{loqIvVNx~hHH+(^Ao"
    "Oq`8loue1uKXjuiT5u`?xWHXidL3kew};k;w2j|qJvT&kkHQaV#p|c;4h_fdi>h#ZkK;TTDZG7mKj9GGiKY{Gq`#FNDk7~YPdE&p"
    "ZapP$!1za|ASa`4^o!?IWhT?uyjq)$4EpI(@iXAY9}BfL#jjqe=%>0z*K9hvu2JJi#WVSZCYckYMLA&;iWpOfdu%s-+#d`ryEJ!r"
    "#l_d@iPieQ{pYp2*T8dY#h=Ba_c-kX)dAtQdu9Dc`t3zm_V03{8vr*y)w1-<AAUD^LMQx%<H=y18y=Zhkd_Lvq<XdcK6WYOOh2HM"
    "8F9PN|5-jE-Z#f{s$l<bn_rZF%1Op<T{`>23)>6Ey`B%D|I)jy;dGk38BPCepMLrTJ&~}y2-eXjlnyiI&~Wh&F(X%*(c{2cKov)M"
    "s`arwHotu=yI54m8a;+F%gLzn)=$>|QE`ihh%-aQi=4%3wB)`iJUpA6zH7XT@7-;_5;k#I39e7Nsy^g|FAIKbxd!{w>s>K@zAnGV"
    "4VD5{<GXm8!n~rxko)StqUpK$GlZf1an19Gp;+yVuLA6!QpBYrHK3pp0X`A(^r-(2YEwww4aSX|ol4%f)7dHQbA*QJC8Yf5e$I3!"
    "s6})YIwYq~+E48epM%}}5QbeYvp=IY&BJGdg8l#W&%bL3TSQX$pdH+w_{FaL_ePnZCJh-`tVrKpv+ggZy1~wB?gI0F(tlTned5>1"
    "Lh`nUf$U*ANpCUmbcwClnf?QwTJ1gTIqMLe*%OVveRlXjG|E@bWTir{68d@X!o_8KjN}aLDeOI6Vz_6HBbMmUg7Q2|)Mss|z*O&="
    "<-l+a#}*qUgS0YTiVYk6d}bK8`E&bA<pfV1R)9S>62go=zzpDzm+bl>aZS%=560eYxZaaAL8$X*3zJ~Yi>`}$y~<+2FV3_t$UAD9"
    "+#SGG{NbW7XwpJ^33|5#LS@O?lV&@p4a{(5^L~S<r!sP8f;(|Ymb=KS=Xh6~)~Oj$0n3UuD)8mu4-JFDE=CCk`4T1WP>Qo?tZO^A"
    "HuFBjbiQLVbu*{XVsdOXO(Y(azVX^yfAq<$MNWtaIm-!}4g~D!d3|Y8bl0365I!y&s7F1Pghp2xwuHHy6N@N+@`x%VT<;fkNwjea"
    "`U|KHeIb|)>9ptMMb>1ze{Wb&6BzQhtOj6(ksdH(J1!oXVZ#H`et590?uwu@&0f`C%PN=8Aw-$eOm9GouRK4a=$@=<LmD`XjM8d8"
    "Z*!E<7@uE3Eykt7gw}8C_U(=quM9T!@)+*U8tq;oh$Mzo!yQ(u441Sn{Y=+zUb**z*)V-_yWa##YpP3vnvnHKUmk58_thFckX}Ga"
    "I=(eANL^@G5Si!gXIBAPlLcPN&Z0BCqsHYS^Zjwos)9m(z6jxig_4Y^As3BjFRf~^l1QlpS@$_7a#EJGCB~#9UmMrGz>W%Kc=$9j"
    "GPNS0qW`9rm#h5=a`u)`FFTX-icjq5sm`0w;fwm>l>mp@vYwP~n=M_wmJtf<)?TD({en@vJY=D@%OWEwiBK|$nD&fFhG3YyC|oEu"
    "J^m8EnYlg0d?(j#q%^<Mrg0{0Sg1`?kQ>fq?ebxFDI(}*A35$NF;Jr8LTxgcjc}#R)|kIoM*Q2@OVz*HOl5M72Zgo00#-+`fwpRI"
    "ad4o-r+%Kj$Kn)s0>?FFV@~kAsEOYyxz)y(x-pEkUoC}pwfM|U$$rbY)Dj#B2U#4Jp$~nX&z{^@=lc0ADpowgBZg#On2xaICq=M2"
    "Gq~PWNQZjQq<FhGcYb1o{v9s8&u2A4)ubW;hIRf}Q@Z5-=21GCXx#j?uiUR?Aa3E^JJ%quzrpL{7P=bCscew5#Ed_N9wbEZ_!bUk"
    "vRp=>h)u*?Aed|RQ|7NYnMeMntL&XTb@F8M1#7N90^aXbsgRN6ipQk`w(06@4XRbN_%>c(N1A}9)wN#ls(F3Y`Qm7lt{rufmZrwV"
    "i4|Cumr^#5efe1+FR>w)<KQz1X5JPB`L;^{(h7xBhXH^8-eq6)sE}-F>%#sx35CnvqQ5S>qg=e!>dV*4F}6!^0uU3du+iLW9j)Yo"
    "UOZc`a!n3h;_SSk1+{mcVtHZUpvQ4L8MZaF0K3qp^)aR?;qrI2n^HmDolWnv@*)}Er!L}}tv*PtB|5-1&h8LRBonLNNugY6=Q~(1"
    "k(I@1HZ$2cb1Vre3@5XVeE8{gEnaKxDuSiLQ}(YDvD|>t$Q7H%=u^eE4{w&_up-ObUN_f1zz$%m-NHkTHd0U$5amu3jr(IVfjlJi"
    "84q*ibg<->36*6Nq5GDZrR0E`0Y~~s7vu#|rS-kpl4vRgM`b6}xDeHhwA0`=x4^4q=ujf`LWCD%Vx5$|0ZKu-8H&b^Xk*fgHq9o@"
    "v4|MTA#Ad%CPSKX#RsdEZ7iQvT#;(@!(>-ccZZZha!#DP@P^sK?HYU;*)^L~fhluNRZc)k%=O(Cf4oOsrO54Q3`6BkhMPj39!BXs"
    "7oIyxCOd(em5z{{F<qVF4zNcjtq8xa??q)TVz(uVkM)azIc~8J9b%iMT*RW0LwPkPPP#*43KSu4*|~uNC5K6mLYkM>8QbuSW~o?#"
    "==q{#+?>=Eq1e$@dZ)=waH`qE`c{lZ!Bjd>se028Sb6?O=dFsiC|pSd0$Cyxt#Sw7>=3;4Yg!Y=sWRO<T0D4gSa*ZeUYr#6R+@0q"
    "I-I9Bl9*m=X4^%5WK_zQ44BnlgS0j_Z;;(?m5oc#z;iavtf0yC2tYRCsIdxSZj!979JTU&4fQDQsB9*fW|^3JUJGzbqhU9;7I0H3"
    "(LUU`)}xoJwY<4Uzim8Cm{P%v#Uf=?V#$C}#wm9>NYfRC)|vB6a@?7MVm#7YB%k8qE80|zF|i5Gc>|u|;sQb>VV!2N#Q?=#6~R@S"
    "@D?JTj=)_P1?oI2VCBn2bqSJ9&NJ;!p2m_L^_=9Dmo!+S$!?JT75A9G#~KiFAM(^pY$;xgoAN}RNyjyU4#L2bn8@%xuN>YIB-yO?"
    "YJsg|`Ui#}oq#k0QY6jg!a!X}!Re;E+%mn`#e0va4f_LWA*Ia+h~ej!=%cZK<48ZIbni8*1KA>}#sZ?AxG}*b>$<!eZRdQO4VeJh"
    "%u|(-@iP<OW?#g54TWqmse})xva3)~9D$Bwpeo@tJ_QPcRw_|v8!Ah0C!T*#FX$aO_v*i|lw`OdqCUB#2J?qC9MpD|edKt_V$^f`"
    "WvU2#`1-I|N+=reiFEPy7<$Bn8py)Xz?r3G{RQE`84hjBt7d_#mo!;WvrxfvJI59L5PfvB)8PsDIsR@M@zk}taZO*HsB_O1O-at;"
    ">!>Q6a}S2^eO&ie2>512F28Kd%fn!^1XmLS3JOyzEE6YLr{5{PRwz?hnW@J)uVA5Efnf|Vod4n9%qFbK$a=&5RT*?@_?;`?S>iWx"
    "GBm5V>89pSyt!=e9j&$+mZjL33VFPhcdpRKPYb|t+MU-7vld`sR$ghj)#APyUFK}Bfvv#PfSiKsgIBe>7C$R26D<i3vd<nUKbEuk"
    "PcTxdoCVlJ=g+*Fd;99??|~gbt#*CslFBwUGJb0e=BiR{Jf}5lNS1L{GjKROdF7&n*7GPLli|w=skoW!JFkP#I<bZdCUu<CfLSIP"
    "k{Jup_6DzaaAFWdq-mk2%jWjiwch~8O6ss=RB+}u<CB$9nd#){`IqOa)>$9#@SsU-xl)pSCYA~oyP<rcI~o(BX<+HZ`J{d1N6W(Q"
    "5O#w|<x@&IuNj7AAj6aC=0=xAb~fNJ<&w6B4O8(!Yjlzn#VaU4q2pj}rXJEKfSSEMEOi1{HKiy`*P#YSDD6RHz2QzSQ{o4dg>;;k"
    "W@qEF9FnBjVndCmUa1IG8I=-cMTrvH5f1aj-aOmElb@gCHpI$SQ&?`+r6i9dYSRhmCYlX~OW7=IwWO=cC{O}g%XyVhIW4HMnyR{u"
    "*RnY>B{~K5(oB$_p;8QWuEt3c`p3{vWROP}#cgoZQZw-qF7MOv5H*|{Ybm<YlS)nj=H}(XGD52=cmt$BY1d4W>UIwxt#KO-X=Oa9"
    "<s;pJ389W^H?bN`d4ytCKG3c>_DzL6rp95S#>f@4uhDXCppBs#)e_6qHh};-Aah7q{g#~5kf=6|)YUFP5O%jfDj9Da0D!ozaB3-_"
    "Tk}W;Y9bV~WBd|XX3BIsfl~_gMOF?H3cCDnt0*0yN@;-tf|&ufNM=r>EE!yvSHKWb<Pfl$;qwe!We8Ez`h-;|0XVXbg`$PpCRTyq"
    "w_s_JFF)#9D%`G$-xM??f22b(Naxm8gWRZq#JpwjJr-$DsS9Qyz~<X9KrAr*Sj!V3gJA=}?geFKo`wapAjlVxblc50;4r%}nbX7H"
    "5yFQ>Ytdk-0(751z)`}UN|1wh+B^;{>R9TCR>A)kTO2E&Pxtdp97fpm)XU@5QKmxBB9W-dk*}0eL`vN<){u5v263+%MaAyWzWV4&"
    "y$-cxUQ}3S>m!{`GiB$F*0ENdldR3!)4YVTt`WYY5j7}DTBhf)z}b#mLJK#<wN61Xs+g2q{L9u!v3nDa3PxJ4OL6hMi~U{CYd+t;"
    "?Gs^bYrnWTg5J{MnTK>lk3JT?cG#>nQw%J5$)*fqQQ&m`v)?#fp9&JJI+M#eZw0u*L~t<CR}$qPN&Bu}dgu#QeZO|zai+hRq@AG$"
    "l*7=;FxSE#HY?niIEibIz~tQ0wK<XbGjbQZ@=b2%A^)~B^*;zZXZm(?3#dq6OvEMxEazV4RP`J2s)gV{o#jR?;lpmw`WtR<{Z_`?"
    "MzL_B@-vQ*8As0r^=mG2-D0@9C0QBaI|JdeHSIpwEOmAn)6XwCuYW}1%mX%Mk`MBO8$Y@s<lnt5mCF10mHq|zsMT787ay*b_<v?*"
    "2ejt@I;wiBa`f}swMS|Qw6=GUkBf)Mm*hshfGUTklz&PSQwd4fz%DrQI}4Ytu$bZU4(!S`eea}_n!4)YNk%alPJ7Zb=Z0f+gK`Lv"
    "jQru4v-og9G;(oDAL#k}iF3t9%qUbPpP|aSlA#;nXF1j2J}Gj_&{Kr?q~qouf%TX`3l^PC-9L*W?cy)ocNc9hg5Q-D7Bb@9p~YRU"
    "Pxb(-C@b%_4;wAhr)O=3!C=qo@~ahE!MpL%ab%|+dF#%B?Y|C^g6>p3vgt)1tESA)9VlD6K|AvWB@&4FELo^Z28v%2%`N#$M7?01"
    "h*-IJZSToXKJWvV_^(NB`4CR!gth07y4+NVut1k`!p?po9Dg1t9r-MO0PpF4b{p9`QDV>1(m!=ba+yQzzOlRqhJC<Fd+eV|;Z||E"
    "J+-q}7mj>&Zmf}DNsp<C(Ck`&G~oD755>)Dig2nj(I~mC8D?MS-#53oC4MGR4mBg~3LG{1B9=t9xPat$OSG4Ud0kD_RZOOWPZKRe"
    "FSqVu7?7D~i#rdcTYA3Kq1>#bBk}R4TYh#CPGD?gm+n*Oyj_J|dHe;~Er_eGsH6?qSu&}NFG*=;TeOkXVZ`<LQN1U3NHrdCN*qun"
    "AKFXz<e|#$oyVzk$w!JI{yA|}ckIzOL%x28BgFD#vabE$5eRt?clL5{kx*;+4nv+Q2iV^DN2hCpnueDfzqQw{H8&8RF4m%3xKek("
    "cF{SXkrl9%k3{CYEz3^91owtaf`TLAHdZFuO|}$k^G2OmQ<UySBjO}03h#khq``}#nrJ#Wj@Y%<NKMq5&A?g)ASxlbP=001G9MaX"
    "DOv1wf2VL<haqnPjp_Kglw59cb^VPdJn4<nk9`RXOD!ECT00)EV}$1cGl0&xqc;a09=`u!`hGDePYSXa3j}=WAUM<&x@2tDiaVZd"
    "nK<$7o?@pYir5q)O(rMDPlz-3b-1Qn&lh(xzQEI`N8>*64o@^#OC8B<jB=>dB}Y&pOCg!;tFf`3JkP}$bT*HYNJ3%B_S}hPA7#J~"
    "LZc}kB=<w!#JwlhJr*8lCE5lBwwvT~JKK4ntp|CgeQ_z3_du+t$r09IB2U3KRO@YGI|t}L{sb9`%YyBFTwdYP8gnNgg9XJw<^bI<"
    "h&_7fSxcVn4fcw&AR&wwi?pZ-eWj;c*)OWtYBJ0hv?aN8(AE^P+XX?cE^FW<9SW%;l-C%e(<2mj2u*R+&8jxV56PtSf^aJ{Uk|ft"
    "dIS<y)N(<!fiNAcqbFp3X(<}<ZFd6{Nyp_J&TK4I>tKSUXy0Fsih2_&<B)ZKp|ha|A~vt&-b6^>Mz;G!3*Mk2oOFHU{<MrYvjap2"
    "*}Rhn9~u+<f&wOs?TV?27JHbIXF*b<)1bVl=7us_DJZ}u7=x>Q3V^DR3ud$tE=ltAt*Of90>B3Rhr?Q6Mkeh#Ze-QY0da*1r5`j{"
    "C0<6uGeRlN1GMm*{<5xFe&4N$Du5ghI+kc&v7MccCM6-ZTyQW=*AtaBi&lZ;6xe~xpN7)da8#nONZG-rHmQU-@gYgXgRawGjyA;h"
    "<N0fwiykEF`j=><pan|}9Fg{^MEvof<6`<apSU-iVq!4Na(DM0S|W6-nF%$WrGPj!<@Y>U{oN=1K53WL8P3qXHAr;N_rYXD3n^$>"
    "($?&uNqHNm+7r9oA_q?0-}Py_F^Iv<-2FOT6$cCZlSkJ!4!xns_yb^%$F`{Z1O0_*vPl(#<?PC?rmmAiw|I{QSPls0#S!O;pFH0B"
    "a0S2F?I~ah08)U+>K#X?qF8xELUbI?(zMZWPZ*IzyO^Og#@!Ex1Kbs^0!DyNE?*RI=CX#aD_={>#UXt3fNkbh<okHob>H`_h&9BV"
    "c+Y->`DsjW|F$+CPV{9(b9t6n)kY!PXxWB<%lql}T4yGHxR~E8d%rMKwycN|W!S4I)+v{bKJ4ZbCOsl}Y?VFAEeu}dWIHJ7Lkm-6"
    "NKgJ`fiU(pq6PsgIc8g8{IEw-(YO|+P5xll(gcNQNv6hhkC;j>!5jPoJJO>{{)tBIS4?ZQ!ab3*!mz5<a3&78jCVl->9hA7O{eTY"
    "E}0*Z(a()RC&q@y*i+wH`ZEoe#Yk3%*#kY%k-J@NV~WU&1iWmYUSpgQn_?{Wk}}-ZKz{K8e|_DOgRT1S@Ly;)U+BFY9$=qSl5Qz7"
    "FF@u`BFPRkjEB9R(uRbm7AHYhfh|SU2pCn%u*g`(9L(XZfv}*Ioxd>NyE>NB8<CjLPX$Crf#FNbjE`l8BN=(Cl;+5DO88n;%_d&>"
    "YPz#n-qknLUsYQCK4^UI`(u`GzW$;yIC`88JHPx5!2}fC>E|xirnpc&c_h)ld}Va(9nCXq+rl`3f%_+wBKIbS?ekn4bPJ{gK<|0c"
    "tf{fb3J-PZUXz^DF?F4_7@fIOYfSX$XDoS6f1l76)NxDa&FBM70LoHXv@s*2PA969BhMwZ)8pd`SB)W`)W-JnO5ym%42@>p;Zj>X"
    "-5E#|S1jm<;`)W<E})Sjj(PznN|KYifbilo+ieAZdC>Q22$>em9;pUxY<zFQsSsLB7rT$pZQC=;W%sqJ{Asi#b^=1l#6Q_PP&MAu"
    "?Om7_u!jbn2D&3)NRtp#LGGHh%tlv)jk90#Uu-1@q4P)cV?X3pc<stVaS9wZ(+j!)zbci`^U}*mPxQO>18F?v2pr57gChpxY9Eb+"
    "63ry~tP=uHw1RfeAlx@?z1HzmwcBj0zj)LdTf)asaEeQ~;1<ur&Zb!}EgL=2@<t?HG%_d7o90G(F*mO40sF3UAH?_Vg|SDEipNRT"
    "AYdSqw$^^v;!Hn=cj-Amspp?soZNL4W4}GPb^YU{zr2@<9(?w@<~+q}tDkr?0U<yBIN;*NProu`I!djky`r~AQw#|PV!m}o{pB2;"
    "Ofkx)VVgC+-1SH+&qV*k!G$MVK@FoBu?(bguzz<mx3dk51%0B#!6zTa><?ZVR|mU^&_Dd&^7!!D!__q57bXiNgT(@6Q_sv9g@*rC"
    "TZ1|BbD5r3NBa7t?~K1*`w5e1ip%@{*1T9vHwW!RI8-LBLT9`isTwC<8W(OtVnl-~H4r6>k!kG9luFDS{&O{`ir6KRFYkTO3SCb+"
    "J`)Ox#>>5?iiTa)HkZWZaDm<%5N_XG$$ie)@1JZ4gTb5bhrdxaYulNCa-4=v$V>2Dllr&^>BIOnFaBV4Ei262ieKi*S&eoenlFoF"
    "o#(p;L3e0NvV<rE9DbNv$n6~M?@A|xCPj^7Vz)!a<1n>-@7GOjS3M&JC>~x{lx)p|<gY9810+)VayxntONd5DoD)A^`GIEMEP{&F"
    "5`V6cbk~mI?^M%wlMYKn|3_-XUJP^YK<dcMX=A()!nZGHOO?(#LGnT}=as_WZ7UE6=x_G2eUA#yV51Gw5%0~9QMHO`Y2jmI93gi3"
    "jx(_Z*(~>kN+6mG_M0_butS6rc>2x9M`m&EEujE(RYGLQUghUAhd1i>{Ypc<a(5enWC3P)HF>+lm4r+WeGS+B8tpr&9WVKzl>OD`"
    "2KYmYR{uZG8CSVGo`rm}X3nm8V>_tub*?S<{)VMv{V&{WPmAc2snYqL=h&~Q#Xa$b7ax50x!$=q`3L<w(bIqL`?PK1)^5U4<h*A3"
    "s&C?g*)K2!nOi$H_fzRNRo}ce>K<UNexdsJlQKo}Vc+`AgRyoLec}-h@dj<%Vb7jFZRTJ@PnUSA5;i&iZ?59Nz3{M*eRgA{R2q3v"
    "#B0BCs{0kUepLGY4{mBy4^|7K(k+L-F}}uMzMr|#S#&?nc}n}v?%P|IJam$4n+X27X5_6Yb`bjYqa#Dog5A~a+<sl~Y33yT0z9a8"
    "iA$ed{%B9RWIsQtIsA+Ib5~L|T8Z{gh{g|uhxb+ZrTj=6x-b4e5?}Hg!t=lT&pX9r_my{@qM)aG-LSPsKYL>4#S0<{Y5i-K<cz%|"
    "`fhvCJuogvPARSOL-cI+)d!+%Q+DP?mp`Q||MlV9V}meHW4;jQTy4E>`dUc~o>Jc%Ua0oZ${U*YAF=p<thPvsFc!G^@@3&w{=lD%"
    "y{tz4mXD-@xx?`b?ow%>Bo~+_uDrOnIbwOd@rH$Zu{oh>TPA)jFeDA;_({$77<aswk{!<r)?oJXl}~e|N)erg=ZBs9hb?LIy)^4W"
    "W@Dlu_<=monO^$AoVcg)A*OVc&(bkd+;A>7q0#gr_It|5j$1LJx0{Ltjz3<lwj^L@qg%#%Ubb1f-XDCgI8@z^EnZhqN#H~k{I@-o"
    "b#f)JX&8O3#b1Umm%48sN73~gGsbM?OuuleMJxZ}%D}QpKBm!}GWoFDPKj!Ixb=3yDxu7~ezhayOh-c?|7ggFDVtSYHw<;N6$q~+"
    "$g()YXZ7ybXR4|yzY7LU>Ori~m@cCOvc91Xpx#Q`YXU1<rNuR1MS`>2bd7EdpeYy|JuKvC0G=GT{4G@<SeTE;%eQ99Y;CMhQbLXE"
    "+c9#N&5Ddh(>kHA)RWg~IGKqyJ4A>hm}v--@isJb8y#6j%E{_Fg<LyT>chm0zM#MdmqhiDUZnpzd-@04!f%Q)*&wv5O$ld>DSi!z"
    "MgiHRkE&)tE>Q&9NdA5*OF9i<Nb0DB60E?1w!4uM1ZtXhWR3UkqS9j(2}(REgs7vO{6Yywk?Mf>z+CU=BbAG#RJbbFscTiezBA8v"
    "w9!4hzq>Bhwrx^RH%X7|hYMQ*j`c8G;zmS;ogR$pBaky&*g?+oVKGs^Eyilmv>1_4$%u3{R%>-9r1ZCgrWvdY6A#zjznqoGSeC^T"
    "bpr>~c$kS$<60{A0>-ncj|4sZtBJte{nUJB$D$StPY<sXxVsoKQd~<u+1oZ-AXNw%pCf`pshAEHXkX#M-#?O%aSI%LPS!(>*KNmN"
    "L4o3_n@5`Ca%T?{i1D(k<lKXNPi0_tpe^Ch8*S;5mj6z-a%p^i$9n;<_3iGf5biUXsZ>XO^$>g}EYsLkGz=%mN}nC>2KGOT{*D@|"
    "Vok&oW7D0vOsZ%9=HjPoMob3e9?Z+jnxc-qE|H3W7B+E8R_~9R*;vgIOq>GAnW(C27iTR}qt?RjeRxc;3rH{cauY!tSr#m0l^kaF"
    "x>5yP>NYjtU1?kt&X(NC9kmcBl6UzmClJZcdGaQ4K5jo&S$FE+u35m7$-?&uu@&Zph#-mF2~On>OMw`N4sUzBtZ)cGigm%TU;H-("
    "@UmX#Ni=UD)xT@}`M1J<{nwF8-_T2*ix7<(i=Lr)4L(ey^cpRQt1ba4BS$%TP!zlJ)_(8~ukzc2%=>kYIM?6f!B7gVM4@#m_+&s`"
    "45dFT6h3ST9lot!4at7ilJ*vbGppiB^5k+nbE^Hd3+`5`3Rc+0c+H)nzcj*!f)nka4{GI7q+|av?<YyCn>*L#%fP1!?k7oE&D7P3"
    "UN+}>bTq*2K6R+Ho#F#r^SIU$rXpqo7wPtFji5CF5P)1}PTpkwqTB0vtiSdASRG+uNGYPl<dPaVK|4gn;?1ZdTnJELEV)RFD;?#1"
    "+&;_ZGm%4AbvK<?XzKJYK<KAs<(MNS$t(Vyoxhz%T_M+c?^Hp^T1s=fb{@up4gpa!A`6x?sqPn!L$~E2+&XkMHD~BY_1eMOL66{Z"
    "mi(BC{$^~legswgKHQ@zd5O<V#?PqXZ}T<(VP#yByu7$K)$j55fs?wFLL>C`&QVE!q>?PuPh*t??yeP^9Mvx!g{?#I?*%VP@#U)|"
    "VWkS$O2?J)u1?GhJqyW9u}W%N=NAcy0_%|0y{P?3^CTi53tS7jB{`fMIzBPA6K1#NiL?Bpmh4_eh0A3XxF^9GQyLPRbun+uSZcub"
    "oWBNvpV#DHFop+)TtSMj87N<@!71f{E|fN3(g<jV$3sbwm4jhHfgJmeG{>cA1EJFD=^ctl(|#X|N1<3PQ{<2!jBvQ{K_E)A#SNCI"
    "lkWfqHp3Nh;r?c%PF2Zasgflns#TxqE4f7@vBNzEgS1YO17=~_d!R!(6I%Mzd(X37cnQR{r|e*clP{H9u{wv<5>{#PCAOd~EVQjY"
    "B!oetaX=g1ukw4FEL7BmOKOAz0CL@;oD1Z{1_?AG?2w>H)s1X#v%nb06SM@8st|^tuBzP>cIuQsGHn{+8RJo&h_Xp}@di~Z{3++v"
    "nm$&`Mr;c(tJ*deTb-s5K^3y1tXj+okgAMj7PX755e7^~*ep#~s%(o?=l|D5njrICCbC%&>)SM2tN50oS}xP53c}T(T}tt#a3h45"
    "6x@=e#6w!GY7!#cWV%byFoZ~?mDXOR26jz7RkBu)%VjM*Bj7S%2hv^bs{y>0m|Fm{btyt2a=c2i84(16Z9d60mKAJ+{FPpREe~n9"
    "EiBu@2w_!5+xwpVktJv0hmInT-Qh~aMhUl02spyzJ&^>0TUDJgqqD{>?Ht4)Xbb7kN{+~+!f<&*fC`KzB&VvgD+-#clDCD{DWVb="
    "v>-8_^LF9{)E*P{DBDB|lXnaJdZ=5*RBdssk&a8LjIi3N`EW#r8w3&)Ye|riRnwg$p{O?HP&wOZb4Yzh*ES9*+fp4@3$zpN1FoVa"
    "E_MZIxxu9ohAm(rM5Y3=bLmZ@cBs^+pCtRtI|&VMhS$u%#nm?WWx4WoWF0M6jC(G^(#o;W;Z{6n)X94LnhvCD8NwzdI4f$zik$Y;"
    "O)b%(YBn`p8UU3_`L?FUW7m8ksk{-uZ_6`DDPUjP6_f_^+?|A4lM$tx`j%AG82RQ8=ZiauRBh{pb7y6F?UzUGd_OH3X!m;*y>m*?"
    "V@e7Kc(EgLk731G_|qFFb1Ew?DoT!peMN=S?63x1frLpiT%*wNE-HSGszkkTIwyN~%3FSz@vaZQVr5fSWsgx!0erC)8!B$s1FWS!"
    "u6H)Xl8-c){FyM3iDg)vozI~L+z_;e2c;(Dkd~b-LcH!^8mVhDz@mn6gK}DTRok=J?VbOt$<6_lP=4Wl_;7%BR;l*$Kcsw4R&4)K"
    "GoqN1ERq4WABmN92=`-AT@mlx%NqpQL%?05vm+DdLuNagl<TLV>Y(Gx?&H*SqEcbWoRyjPrdg99vQe4pGv)>W{&-2cgT^AD*ujyU"
    "oldFo>hmg1wrcyKt+nCIunr@(Mt*{!S0qVuBVNR$)}aF=owg#pbymvQ#@1_wp;ocj<+F5_L!QtsYjFYX;SskH)1HHwO^j_D96Ho)"
    "%1;q0Rri2{Lp~KJV{fv}&vlD)Om|V={}aqgW3q5=N-K9hZLi-0{TvhsLUdB1KTeii9=p4^@V9fvvS!aI0WYq6ZfcmFV~u^zPbQd-"
    "Ys#2Ow=g~j=;<pUOZFLb0&K2e*iayGqRzid1hgwAe{N(+5TYg|yLMSG50z=qnUf;A9boI8K#{J9t1%|=BFn4n9K*85xfQzchKWXn"
    "s!wok4$gw=yj7HKqvj^%A4}G==90gf_uZH5xZxG;Ly^m{r%8G}Xhc*L<b9oi%}bd>URj$$KPh<ROyvgJD1X)YXTkV;KyzTry&Te3"
    "MKR&l{PNe+Hp!Zvno^$&bw1q1NSr>L9}#@0iF}PHc>uYMM=*`pSz55RiMFkY-k~jM%TR7oeVGKy_?7MR{EkN@ZU3IxFx8pi6|3{p"
    ";QC^*cUzooRK247)8U7PL!1=|uJ%3Z0Zp+0<5?eREtCkby7E@L4}i<U%G0i?K9rT0G0?uHd{$@DOWqwsdE6xT@Nl})|2Vg=hJ2Mz"
    "bncK(&?>jUf0-SaR^z?Z!)d@$VWbo@Gd6wNE({$=ed1%Fy*c~=n*Z>a;Co!Jby&*8ij8}d2Q1V!(-Fg3l_Z@culm7P+D7hC|87>z"
    "SUR@Qhpk=vz91<3jkeq|0>296fn)WW>7VFue9Qc+UCg$_%2Y|DSTylF+B=}?wZ}tGH)D7AN136$OuKwD{S|Yh`PU}(t9sP!df(mf"
    "5te8zHh8=3ZzUKRF#mr!fVBq~V;W76+EM1A2wfF@$v99<?c?()7BOpLf=?<b9$xyFik<aY`N=V*a!4zj43i<9t<ie>vF1?jU5`?t"
    "qw*+8FzK;N?vCh#+pa?MiRTd6;1rHWe!u3#(m+p~Pi5IMJkIF6PwJ1-9A{`nd?#D}#Zd>yDc)Cj9y8Di>%Q_J_IdR85(rT+W7T|#"
    "<Z&VjtkQ7sPu1FsjQf(3!z=EXTzu*%E<xJjmahp!hmITy_hVTm(&5r7XHrYVJr|pYsTPBm?y6pYL|pZe)3Ju>m@&8yTeE8}Q{kiO"
    "IvInrGC@-aV)wf5-B(@QDGoI1eoNQ~Rh-@lXlnw^?D+R<X5}avO!`eVS6P`Z<2#`ful|lfkDYlasUp$3+pgJhe)Wm7mU=)n)fs)Z"
    "dZec}Xtt|^`jRQAu+kHMI7-QkNMtzv<xBjmQXmQ?Nb20lZCaigCcER4fh)FqEOq!8Eee2IKU^+h3x{!AH3fH8f6qFPj#dsUtgBkx"
    "*Gamc<~$vT?;}icn`%f@PM56`74OyuBGdiHHTk}=^;Hau5uO#&sMUgZSK@SEE{ib_7ua{h5rJ87oZoPW3(k1bnF_3W<X_fww=*0h"
    "e6JO{)vadgP%4q!k@t*9jyK2M50zqoGWE}bXSf4=V*^a(=$Bs^^h7d^($RLZvrT@35X}2CMyoOb!}!R|^M^czuZiYM&@c1x-B#n_"
    "qgxLdaUiC1cG*^ZPhI^(IiYx>KYNrLa@TblMZ7QTHId|@{9At3<+9iEjAMM@O^l^`1XBBY=}jUfa@Cdoy#|p#k?&51zOV-BbP`l_"
    "w-lUo(Pn(CnA&cr@3B|*a_9}};F+dgX+g81o|2^F4tKz#l1YGIao>q^!$m~$duirQIl>iMZX>hTBg3@Onc7CdAhsctf1XlNPnbS*"
    "*`E7auWovuntQ}HAMskL?m>Zc!R&x8l0Hq`7bjvc3^VDz7}umNJbIzk*vmf=kgb@9%F^Qizo?9lM)W=sV`);#*p|1m7xcVe$o>}X"
    "B!H;|*PUjzlJ6f!w^aUI>#k3{o{&TvATrKL_YuArI|YZnTwi&g+zYQpV8)PENnke%OHA2vpKMj0wt0=yOO>%`2JAPSvlFU6+3tUj"
    "n11K}7q<b>Eop<1W`xkqU-woR=O`g<jLhq|%SuOtf{btQ?h$w{r6d$C;~ovy3ycFvAF`4USe$_KArTWPw_^t_fFg*_j_>|MPi2Um"
    "k&=)ym_7Q}t&B67>3IiheS_$zG#+ny<BsyN@BASBeJLv72VBV(FI?DYK)^;5EjMK;bv+;keQ<xZz%7L6N~RhFB)Vt_8WyVPv|F@U"
    "6g6qX$qSND5IlYD9Z|W!<*{Nef#VY_SS$8~&9HIE7n$4KZKw9j*&>ZSO0~DtxVPc|bZ1JodP0A{e_Frx>AlsU<Nsa#@A-Nhj*iUF"
    "+V|Gi@+B{Ll-#+$MPv!rPLj7Cm%|lPiZx-U{5z$kSLZU1!@`DS_Nj!jq{JycDat2S(iFfQ56LIWJKD~TH>8+9=Z_VWilE^}=w__O"
    "a4@2nj`16fuD8QzUoKKF=IgvJJi($)1R@WL)hM}|K;&7ha6lTx^IJmwAv>GRFH9|V;%*sYj&NKmqSeU~8NcS{el$%3Ki#+&+B~c`"
    "lA~$l^P3;IAWHAm7>c;&j<3=piq1TKSk$$lXF3o~h#|LT|F_OYUTX6xg!KfIqD3M|3_W8J!Y)J?h<RmRQIx5cT%*=%{xw{5jnVe("
    "_N1UZ_JOzLcyMY<73I`!_qg=kO-1{gDz{$sy^5);*l|I4Gk324^?ITwx@{jiZQuJX7Q8-X{c79?Be~^xK9uZuRF(44B&s35+@k<%"
    "mb9|)?bgtpKINiH)?fi+_!Bk??PcR8YvCF!t#9jIGrz_>_?2h%SF-u&H%E{1&eSBCPBe}S|NUUEFZ#+!#}DpO)iJec>rNv5Ik)80"
    "mSYDw_;E@p<fT45!T-(N(ixhc1k|_n=<qbTHgyUj8Gi8g-p&)hhquX(Ht&4^oC!_&P1K%6eJBlS9LW3ck1Zc9%!Q$^Nu*{Zb6jl5"
    "D@E{?v5kA3>pxMmFSLEvgXvGcT_&30k65f)+xZ`d7Bk0`%NCS>z1doJ*LK(AezEK*7<cq@`kwqjOu>fbH;rITd%QChEo2X7H+a?-"
    "?}8ngVV78+a0q^V@==}GRqOS}+O3m=p;K8S4S4$0)dW|Erq@4D9}7oLw!Dyk>xHS#1vXc~?WyYR<{c+aJYN2P{znKl?Zl3A_CGu0"
    "WXpE$EI7-uVCi;B960yQ7h4{EaqSy(Hr+BFHoo)zfZ%j{8~1m`C$EmN4Wg{`WyNcT>w!GvHz?PqDk@pdG+=#Vj7$6#wTNRAR79Iq"
    "LzI4PUP^OwxgTWnyY=HoA0Pha<QH$q!<c1~E69{snH<?IpXyHMb5W(tJ$;FDu(MaYVV1vB+3v!tYjy>0ptkE&J4so9JHH^1>-69&"
    "%O^9Vv(+DszGKTfY)6~tjwYI<!bPaIhYDs3!oF<8OM<u$&tfk`T1^(mno)!haj9OAwBp|@lIe1*wx4YzTJ2){VyY2(kcAIuK~`{?"
    "N2RinM_M5_#fR}dZ)PV=ba~?Jexk(=_H=0>?+FGJ=)6Z%5`tGODJ{0=4Pi(v|Gup0&jN?rT$ItcfE_QDZSf?+kUrnkM^keCLoFlX"
    ")HL-x;zT&7cq1cpY(QECx(!QBk$@G$t<DUKXPoVjsJP^Vng+GzgT7`NsyYwTJ8C4DCZ8rJvYi1;!`a)P51r&I%=pe@b|vPyMN8s2"
    "c{f>&H(z;I)dTLOtH-KTK|hc)W%*aGz88svflRjS52IAv6>SMmRpUg^eGr3cp{6t@$aY6$%bd7~AykTHwow*Igh@NpYoc{uFDjKL"
    "R8$)=Dy%HOv?$DyNBM<iVMT>wIc+S-)R?p%b;rB;3%=obR-eO3)*@)})K>`p(EX9787WhnooPTZDG5a*o098%IZ&q3Axfui#_&R="
    "IpXU@_%yy<<=~O<v92JlNhm@NwPndlM_x(oa$@xwaaYm?<ep=HO_D#}HGpdp=Obe$rsh=l@Qf=$?%k8!{uu5jx<D~Eg{q>>HHmqK"
    "F+ACiw?g80so+0MbwXGx=Ke(M*(pE$B#E1=>{WBQEm6=(X(jWlgu)Tv848%jP7En^D3*7mY^f`ox%|q;O0HR|?hE94D2NI}Tuy9#"
    "1T56raS#F>th6_YHFba^ugGf%51+UhkXt=>E5Snv{#6}Kb;BPwVu2(zwny);2#$B{ScUbVIMYL$SzK1{v&OqM^HjI`F}upC>Y@Uh"
    "t~s)-oJ%N&m-!5)UaCvST6`}zbE#~Z{2A{lrLLiQt8<v8em+Vrn|(7T0m<nuqu(-neJCt%FdLDCb9UR;C%&uJ&bKuUk>EuzK4AIy"
    "%?TWyR18hk-41^8U=rxy*;ZJSO%eIET0ikqW2l0#YPt^_qiBxw9-{viYB2}*&v@CX{o%HWiY!~=$0M@y2W^TReRan0YVo|Y_3|tF"
    "axq(Tq%=Lf*K;`h*|Fi|ILhK<g~q_W$dSw7J-Pkh?~hgb^a!NhIbCpu`yQQ*ZXLR%Q}somJf~<7nJn$D#6PIfXBU<7QT@8cA*yDc"
    "A94RD($i>YWrpcU(R^i2i#CswPDkV)!w?Nv{*vN&Dh0o~@hHlf91u&mw<i*(J8dq*b0{UQd+OW=eYSOoY}XyEvAO@{ZF%MdIr`cg"
    "<u1E<+9?|!cp|JeE62XKmS0s2$gH>610va$20ajotTC?l3T|H$%I4k+Df=s@jm6Dr+cX<Uy2$$Nx~#7~%FleXFubtUOdj(uOl3v="
    "4;K}M?Wq$BWn;3>xXh`#*o`Bz;TX^NQ7h0f@L{VCBt1(x)`wcH1SYZ~<h*MByiUSLV{_aqn$k<SMgB7ML3YA*N;UHjJTlLLx<-B-"
    "?j(c5ZWC)6s2&tXZw6Xllq=~6h5PxTx0bm`>v(Ad|DY><0}Ry42fr=yJ!_XAz?Xh4cEIM|<dW?({;{+-s6U-hl6a3S^qd~>^a`Kf"
    "SuW@&ElcC$(w6{K{l`Q0HTc~vg>=2oFr?J_NLXC7-|87Eqs%|Qq+Vo$nF>AV>3uQ%bwp!(2hx&*FKTsfWlm<x^<jsY^WTu)WMp1A"
    "r)rO;%EG4tKKWQXup}93OUP?Ig?K4rb*g_!h4xj+rcr-KioK<3ZE%OJg4|Ny_DMR!*U}?XwGt{U+ywg&UPtHTBRdCVo|W@FQp7|#"
    "IwRbXa%$b~c2xBRn9O{T2hFxx=1R3N>^Iif>$9VCK5GSrdd5bk5m_{S>Uo^GzT3#v6wj%@;@sPCl3boW5;7fAIPsNo=RmRY!tv8h"
    "!StJ5iA?Q2$6pIA9?BlNt_y`H=BJtx*+LQ|Izv7Y_D_^#%t(^l%F2KzFrA-ZKlrV(yxNxJ*wwYh{IpRm7^~5N;^8I)@0lC#<}P)E"
    "$9{?W*OhcnR|8r<5=E=*{c5wkI?S{Dns7a=n%oSS^c=(+O6$O>>Y~Ix_9v<iU)fuinWP2rK??Hi+W%(IHY;vEs0ozH<Ky0{flJ?C"
    "kl0}Blit#mzbLeg8!(x9Uq~yIoE(q>KBx{%91hyb>jD7>l5}v^DML1Q&LgxH){KVBBI15tq73D?SsTxgdm}G2kBR3qqNk*XXf!YJ"
    "c5e@kFPFxf7Vbs(#jj};YJ2yJ2%qAPc)Ps|sy~FLgOe87&&@e4a(janM|^E#r7tvB9-Rp6F`CVS;HMoyo+#zh`pfnNQr*`{y-%SL"
    "+X=TC$Q?tu>%eKBaPkqgQQ|ss4MBnfZoRirKM|EoKaMN})M#yELOUE#?&kYuS{GhZp49Yy>opMb)!Hqf=;q<+`f*vP)gpK^j;Gj>"
    "ay^r3v;`$dOBcM7PDaMj%;*#%L34;N(Q1@(HKUQ0F{WGMby*{%!XW2MwGfWO@G-0GmjlKN?4c$AS5yq5Nw(%A@HAF~OEjEE0aZm*"
    "k?PVyeGKa4lsMG(CmgzTsaau{DgZ234RBCao|lQ&OB7y2LAnVP(kXh|2g-1322P_5NUG<k!3vg33aBOp^;?HaRSB22X{UuCr!Hy5"
    "=KplYg9l3K;`|S%bmKyvoCKJb3KHkdc$LV(c|O;z0xGInrQ%g5(;;_qJ5`UdG6+Krs!e<j+{8^hp#<h<;|VdF#37W5l`VRMpv+bg"
    "Kou9oGI+9@1*DxCk!-0Em?DXaw|ab!V^`{75gfy$V5NjLq8T_-EmYZQ+e=e?4iF$J7rr%F$P&+pp`X(-!Ds2w=GpU9wiET%e)#P-"
    "TY52@K=>lHNDOikB1uNj;gOAoba-L>Ssy9tNU9m4)IpPJ*M4EWgfi)Lz2L|sm{z5#vS`hmI;RcdjECLHWvM8{v*HR`Jt5$$8chgf"
    "b1@E@NA-{h=I|?}SYwxmgd_^X66WnDGZwI{m#X;O7HLrHsx%>N;*A>8E$1P2J6SAN-LX(x-+OhuE0KsgVvxa2QZAGs-+AwOew}6D"
    "a*1q4Nj1q(gI{J?TDTjcxO`Be<nsuMD0g{`pogpMH>fK@c>^j^?iMH_5mF$Z=_^tlL4CwzoXUZSgUU77z0u9UGbf>?45LUS<-9Dy"
    "TlYmOHkwwp+rB8}!n75<#^-ly-6}w%r@2`o9}WqEgKxE<{>W_E*)ti}E230mGh7780z+fISvfD6&J{HN>A!@R&rqj25>Hr`suT+5"
    "WLsw&9G?h4pFb{1OuD;Y_(I<GOpEt$eOop9?L=`g8>hqJ?T1h*(-%$TD^FaVEvLVZVVI`AU2P*OZ51#|>-oW0oZ*ma7?2;bb=^Xb"
    "mYpkd+(csT$IJJ4tqnuDI%Q_Rc|NQ*!pAK=YGSnvid~tHs5@$%Y`~dSObR>ho{&hi#bPj{6(<tcB!_Iq7adeI1}ZsyvD(_*E(^no"
    "BL-&=TiIHJo*BP&!<!MYT?gBTbmIwGcm~qneDFE%+VC%rKlT9DgtKe$1P-EvrwBd>1)i*bmMGpo)bEBPm1wGJJ*!=N>gjeOReOqb"
    "c4QV?gT#&qSuHM{xYl2j@V#X4ILtjn|2WUqyEBBE(yGj0|NJ+++P)wy<{tw;`Io0r3-FImoeyXjZ|QvXo7L9#A?)H5^cz*<T3ee&"
    "Yl$OYt=5$wnflnb(7`u4j3#<e&T+@rIxFm+d8$Aaj+=KJq5JIHNu|fhlmN04C>BnUat&OS>POwIrE;_X5&uaM3+L4O)$J#;PBsY&"
    "^owJaX~Atd<D{gFT(a5rYF;>-Qk=<2%{j1LObhYy^pjjv#$^@bVtHQ044RJ+5h&#YCU!qdSm;Z+diyIVverpT#Aqy(Le<>JhhecV"
    ")a|q;;j5N{p6E72$w3Ji)|P@VA#<iU8f&Bp?|hnQk>033r=-QWSSVMw#?9`kyr*UWtr7z7aKyT^?dGF2*I%y~xyAdq*hK;)(iCP2"
    "LWJ3r<ZlW#_p|7*3w+|3$eJW2z8XmK(Kh@x`!Tl;6m&5eD<ffWJ!ue5;JrvhAn7dZRvlsZ3)Of>C5Bx&R!J#ElEUae6!9y*KIQ*M"
    "p?fe%j-Cga01`+f(tGdAd)w9C_w@K7hch%9dP*X>A-5~7x!usk1TXI5+{W$gO1zbhlqiX$NYPBs4BJn;>gulQ@-C~=dvB4MK*A$&"
    "eZSy)<HL&w&l3UFT;CBaEj60B$h<J?Vq{-gD#JFS0XxuxQ5!P?jC9PJBPAgRCwQbhIhf^|ePo*yIDyv-r5pK9CJJGA*Xc`eqQ_E&"
    "ei7CE%jPL`ep*A!D_M+2YM)U_k_5g($POv(uUz8!X8qHw<$;HS71XV~44}L@vBltGU3_^Ks=ugE2TO2zTYt<?*#YesUlK78<vt*4"
    "o}B!-zOFsDqYvhsGsA)xc6KYW_Ho;o=d`FzH{dmm={Lsa(o$nsv@&u%Y3my7NUy7exa)YHf#HnJwLc{F+X^GtT2#Q1zWGRvFpeWl"
    "tcBq8w`C2T+;?YuP^OkFS)r=}zNfE2r1ODJA^8w6d}WR@DAeW0G!bi{A995gmEmWI{Bvx7E3ABs>AB%u2VDwcx_q$>sI!JfACPmJ"
    "7KrtI-_?r-G5EU)YYR<xT7@#W*tlwM)fHfMQ8BD0NRp92+SRlw2nDUU2$Dy%=CLaJK_(lZ2Jd24!8Ul%MOo5J+2jvu#-3QR8yfg7"
    "iOZ-jv~r;2TN|BZ94<p$?~yB0>UyVP_3<X{*j~S+vmhKp6<jDUBW#zaD+WY0fEoo@98zMI7MbO`R*j(L6bsYfxE>orw0e&?Fk~V7"
    "k&+8fX0rDW>4Xw)DLJwYwK5=FR#Ao%AHFlXVDP<dUcQIg5(0gcN$!GpfoFLo4fWW)B)O3gng-aQZbLX$EweCeXmt)bo6yl_a*VaE"
    "?urUOEa3^zK*KLNfBB08K3J*1*`f$)7=J6T%kAd?1XjV!${I`J8nUJ_S(Hvy7sz+Pble5?m0Y76QCc(;c)en}aLW1i(8QN?XsXDn"
    "Ge)>+xb^||)eG*0p_j893bL-6a{2t05vvQ8(w%ssl%~5}GiW}4YFskdLDW6y@MwWliMR0z4W$%M&DiFA8nh{^wRwtZ{_@3hIp(or"
    "?m<1%)mJmkm_tdmAKx>oJA66XDwXWHB-8HVbq;lF8<qTX+<ef{JxFr6oQ5HurFw8yt>m;u2@Zp(xGxHsvPF+tq?hgk768#E*t;qX"
    "8-1xDK)85(WUqF^yweEu*OLIk8&EinN&WSLqC|XFq}tj3vjQG|hR}!g@{^sAJIhipU21}1%vQORFlg$@y_Zbrm)foMa@(weC&f@+"
    "UVW)^h_g1~Z@<VN9#l%vf-KLW$&GQk-w_J9hBnS$>v)Y?HPX{DAe(P?sdAZrxzb&cZE90pjt_R*rZbn?c9jxS_iLEdtOvQAR%<}Y"
    "&<q)^_u<C#1XzfY-L{O!^|(CE)&WJYS!<M%)3Ha>(7~wjs%D^TXH*LDQ>>I8Z~n^o+E=Z3OTvvus^OsO_EgQ<p>j4(WnpNYE;BA5"
    "c9}Tvye||JDQ-igJd*aTW0tjnBPZRz`#q6%a$DKHr+&24t%a+btOOT)$QfLd=m-JL@MuS)omF7d7tc*Om`Fld8=8I@Hg9H2>WJZ("
    "T&njAGVJ1Y3-xu#I(iu&sn(=GUC~)p8kA?1^fw32Al`Gs=Sgw?wVuEu&XI|k;ZeiAG>kRUp^A~Wle*J*P1MI7-1)C+oDIJRv9}sz"
    "i#-Y!OcH(a+=o8$JA0f3y19Kz|7*gyXZKs^W8T|6lAEpil*PxN9(lhrW$F1Fmz%Xj<xAPl?Q)GBP&?2!dV$~j)7LDWPF`vsev+3c"
    "LA1Pc;!Oi5<#AJM0Pv4bU%e#PKOatopsst_NDZ_KNy9;pixA~#%~vvhO}H|uZ5XSzoPROVA#!%js&$LTvY7P#fc=WXUgA|RapF#q"
    "#%8do+EBp3n%<3_>CYPBH-cx20mlhn6>pQWhuN8$V!Cx^*E%@bj>JI|YJD^b$HqNN+emXpTWTMHja`sKT0ng!TpYF=R*RBxyE%eZ"
    "2EMLU9P2OIzQEw`6|oWh%q8Vr&#Jv*w03j^F!hSFZdgv8wk-T_QyyKF@EM0Ka;M6{r%q$dZjZ%O)RN-JhpzUZ$XV?7zpb(sYkp#m"
    "HG)1gPbkE@V7%3FvQw%YOMyT~<F`?I;EJqlk@vUu*5!$$4N~4&uxjOvUA#BQGb&wU^*XB)azXJ3h_zkDh`hG}B6;Vibc#;>|3A~a"
    "1h>972ztl$Rdu;W=U%>=rXb6Xpd`+q3d)TR>emw;35jq_F1srTh{Fuz>`5Y7!CJKiN#i@MoxbWs6hJ22&sAibM|n!JgA7FWW}CQP"
    "{F|1gn@Hy>rDDA&muV`;K)dw{RH1O4K?WazJDrMHl{-$Nr9@R_Y3V)X;?(u3Z;%P15j%^ic@Wf9>0;ke@0``D_sM>P2f~!sZwHdS"
    "W7TnzkFXhuV<o0YFml?mmpq)B)=YiQOWTt|EH~JWpG3+-meb>ZG|rq<tZ=sbJeuRY78^XQku&MESZx*C6~YtmLu$*EX<rr6v6M+}"
    "h?lYzdAF$%4Q9<nb4NAZu+lwq`{grlzgSr}ND2=NX{Z`SHanHg!7r0s`aqG-IVwe}l?DrPd9Tw^<OCo|gWR^{y`|LdbjO>ebbh@8"
    "l>k!Lv$hMT%vx3wdMyPhY&g`Sso96?ZFL)%H})t^6e8N`7iF+5qhE$n`pEtbx+a&TZvDCrWl<W1%ce`&WM*KaXxUAj%;cJfwMzOy"
    "i!QevWy_oYI$-W`Hq_iuAHihQ6E419A^OpmI6a<jsXzwkfK8O}3B0kMKjgfr;|iaT7<(Hm=*S+@MX0A~n=L5~*6q>#Ho3WXs0-sr"
    "iP14wRuPV7iU8If`w)VRP|DY&%4)4#VG+%t;*klEdY<g$B@!=!buq#Xbu3E6qN-S5;=$IZwFF_Bj>YRt*4E|u#m`MTyRe%}hbxvA"
    "reZVt`B!PVre@~=%ek7$2+}g8(O{M+xerwrj?+ZH>tLNb@mgz6L@m8uYNw;ex)R2nG-!BCu#0d>-**_9zQWWhn=f#}h(2(sKNkjk"
    "1O4WDqO7W;Ky~`VSC$NrRTg8Ej*5z6n?h)R`&gNa6e+`*u}do0X0SJaN;BKys^Yy4gUF2z=V&Fpk}x=WG;j8IWH><U)r)6iW?9!9"
    "?89UQMtXzeBmrv&#oYJQP-k~_w*y<$TC8Y>&C-4kR4?ecbZ1``Un+vtYl?apzWz<$h#fTdA&P6#q`_B*_Ks5tjj73VnS;)=Hh$E0"
    "*W;yTQ)SXgW8d@oSTzZXnHLGvp@kG`=cQ4Vi9|gLC{{mc_AH2$UQ3i~07B(iM;5MfRzI2+WMqvxqjxP0f(~Pop5@NGt@Ue6CkDE{"
    "mSC5QBWjXaw9SA<wy)TEKs83ee7hdSiFr-$C2MjA>$m#F8o`d7^H|xmQbVt8wYM=YyI0wjw|fjW)YcYL{0={a<q6$MVjO{js-|^="
    "EkZUY1j2b!XO9$KFxZW!d%=AAsHF_nfI_9E?~T22nyA404DHiKCy2%f-elL1_^`UlnDUhv(5@`x0f*1Fs3FFb#c(q$V-!el04c*V"
    "1u``vwC|^$_O$s{%Oulg3tTJg%S8w^&LaB32)A=oY|!;mpl`GSE+uBhbJ1;eE7#W-yDdFa2X!Xo6v82tA!t2AUOAf`s_~6M%B<x&"
    "CK(*87!CLU8*8d@C)=n3J+csUFs5Z!4V|J~!J?hvV{%Toz-w|~0z5%w>v1*;;&#5eWvE7gKwC}$yl87EqkZ(r*rO)CVf#6|*Xl>q"
    "TGCMOWc5nH^;WN$P69oxvZG#A^z3Telyfd)>}F3+RopkpLlyHB9swMLMDY~q5}RHl{kNNu*O^Hrentt3<h2I0&#NCOy@`BUw*eoD"
    "1kWqrrvW!H16_;RsBM%`VH1pVdGZvH7iuoBU!s~c-RiIV4)#~Q4J0*KS36ylQl|Nhg+ADvVogDa@_7lV;gCtj)#_H_JMvnwF1zd0"
    "z9L3Hj!z{0Hl3r9(I1C^!Gf2w5P)IAue}K2Llr%&mg}}vhXLKhATj~40h}?VzW?B0KC9lGDD*xkFMwU=$WX&aA_-~&>{fLhd06f<"
    "sPv~T%H>fjg>~JAxf(OCu<y1-s+(6&DaUt739KB9X?ILExZXEGrq``)R_gA0bV~10wQAN*;(zpDeWpLM9k8`+Ma|=6Q^tONw>1g{"
    "@@K{JaL68?IjOb#Rni7dZ%Lu=e;jrno++Lgx>&2{)Ure8G&{IEh#B4E>@hAt0t7ai`AoG}!{Ds@LqLt`{IM^vh0^o-jTd+Ev+QMc"
    "jFE$T3wYof>%qa2nVqex8On~UK39-M^rrico!9^Oyys{-92@`#rs9E2qpd^7xMHK0W67~n()d(fRnXsz)g{rhHE8B!cr&V2i|Qg;"
    "iSA6w^t|*qKJ+wnuAU+xSof?DgT0no%DSd=X)48Mf@(LsW`)kPwxvq6&rr&pqh+?z@1dy|H$SO&EPM6kRWsl1i8Y{Z={FRrjs|&u"
    ";P^eDj;-f^x4!o~3$a2pn)g&fNwe76!zv0a+S(}|ZF!MYMF|wOk-cb1r{s<LV4c5~9r8jnS>t%UyjD=QP-t#f6HC_z-{N)SEY?@%"
    "6EU_NxSp*~!G(<xSC7y3W##iGE|Yr_7v+-hqRJer293sOlYEk>W8m1w${WkoR#&+~_9?joi|+rQaJu<i@R)0Fbm3{E`5=$|V4KK)"
    "R5{?6y$^rgD2JC<?>@pge=~48(2h8);;^I8<8O+cfCpt1M^CIJ8xo3d7{<3Xh6?hmo-fwuU>qcZ#!*31$>A0gU5R3pPE!n-Hls2J"
    "3D2A}o(&?VVpQ((*aCNBH^kF+^XP6peGm@~i!iLc8?37U_i%P478R?6{uG+4S%6|nca(BwC@SshUDOuw7g}Zjs-eZ1MqE`?jmfK{"
    "044KSMK<17*vu0~hgxgm%%v*G9};wFGY`b7WO&Oh`bB3n;YZn&KVOV!M<J)14yjUZ(QWLSFwM!Jin8#hbihePCr5PCCRK(%PT{sS"
    "k=u*~>4fNlKo!?XP9{6YrE{yTZZU^GtQ}X2lkuc>;HZm-GRtL5O+6vJUQrJpX;W-Qm(CX&5AW>aUdmK3sk${NUF+0;XUZ-YWt~!g"
    "w;xl1I8U_Nrr>B=M#LvI!V)7A)`_duQa^Y29s;$2?BG*Q&CmX^N?ZuH{*6VUWUB6cqbD!XctcTAUZY>V{EqROr!h{kj#G}n=^bN6"
    "k*eYk%Y{##=9?Nn)EI7SHa^>p4dttE*x&fZn_uy}OH;zyqa)&ZC%$V*l4d)gDK~A^jyLwZ=gkMHo!Tca>xfck8F8awiZH{eH7$x4"
    "yKIMKHsJwJ(m8D!I>C>^?lAW7N?nq(m&i+>S%W^(GJ{7QPqyw)Ou7Q&wgaB1(70UYeN%Zd6{$UMd_<;j=UexVh<YferH?e5mCluS"
    "Pki$W6SngcvS%UrR8I3c|Ht3|VEoVDH(gr1l@flECW{l?E8_~oh*0tqZLAGbSu>V>>yJ+U$A5PPw*^eYmf?W`3?_S>V{ue)k5>H0"
    "F5BWXG_<~-d})MxKM4Qm_1C6sR?~odkUjSi55-Q}q>0#SO<GloPmFLXT>O~$#V?)0o^~KBbGH*2ni3E9Z;^qlIwUXghYh>NV4JKD"
    "8I*UEyY6ro2csu^7Zru#M%ic|teA~5zsXtd#4VWepi~KCH~H;~$qZYMq7GQ*V))ki?Ow8MHDV98^kSv(>%DmWCl%ETlKk|uUEi<J"
    "ME~l@1=pD2%)kNx`Xu5p?RuJbHTI)b;SH7J+pn(^*eK1EAy_dR)U=S?I^!?vWQQ1a_+U_rAGZJV+Dv}w)d|O#v^gkTX8XU0?%XOh"
    "hOhyf$y$na>kB_O%$MG^oLZVXR~}L}Y`J;&lyiDKzq{s>KQLDQ@3Zdc%W|;oteZv5;_-KVbtmnu!o4QBO}5-`Uv$U?hr!P)+65UE"
    "oi#Vmaqq;LS4O-foatq=x0#5nUn_@!|00uVJoCZDiOc3|p6ZPGy!%~Ne{WEN8#nH6C-SnExksY4Ru3D7p86j#W{hnc-&0&-IA8Yu"
    "C&Y@b7!H*Zm=xXC>Dj>RLwDN8dvf+}ai__PS{T|29BkklmPKnUFLvsxZZl?PTs6hB*Q`*XlbduR+0(UY|2W;dEC#Bhh<kvZ^b)QX"
    "?>c1u#+Fu-iLj3QSzD((tFv$TkN)nHpD3Fb_A)<1T8~R%5>)k{9R9-6D8Fa<_h&9w_bNZ#RP1_(Z9_Q!XS?6~+PPr)=;dZ*B*3eZ"
    "dMBn%DNQ?1x{)?R)cdvxW6;6;8`SK&fO}?UrgE~_T642RJQ!aHc*yHPVsvwFWut$iYIxQgR}GJxdE=cwIBS`!%x<@zZmAe&dRy8b"
    "`%&EdvH5`y@;p3Pdz357XyHb#)Lrcnjm^KR&kyCa!}yitr?F2pg1=k1<#LT25zXjb`O0qioznGgx*bckeRa%0oFS9tSo**3W}o@T"
    "fu8e)klQPFFvrV`Lw+8IO_EG5{R@>&sknANMtw5X*HpW^nO|-Hs=jekbtm2Kyy6~^shW%0cO8n>8W~?fkHf5xqHnPm0VFscR?%tm"
    "NA;ZUl5!j@s~E<C<d*aO2VH&RbCx$um1lW+b#};UHxDnHBTe&(obSQoCqD$0E(y9IrER}S{?Dtl{9@QOtGO~SEJSnc9Oj($pQ+Wt"
    "3h71Y<_&NOHH_BSe~Pv@TwGe8Cw~CDop5`k=lzw7L<b>h{GMCAs<i*9f{`GSk_PZzaFgyo3!eKAK?2jIZ0*?zZT<FCmEmO1>f?Hu"
    "xr1;LZ0BKvTKW`#Ruu-vF3+3ah`BF$hQFw@>VaF{y{aSMS~CuBruGc@VZee}&KKU({)r6W9pj^Y-S|HAA$(CoP5#IC3KdB+yY4<Y"
    "02AirYD^qQxFz-2ivQ&Fknv>+4T1(wKSN0^V4U1qAA_L@S5W$j{OJ92e$)Kfcjts-MrNGwyy6mzq7l<<d~}%NVrG@tGIv0f@0$YJ"
    "g1k%XsG3b9m^P=^_kG;dD`&==NXn%`pI<4ppS&n4t-p8GM7W0X+brA$tFUf+u=VG#_T7_ia-pio-gqO#JwZX$OG9)x=4U?m@auin"
    "m>W-Lp5H`W)EU*-xo@=AYMJRtqj&78<eZo>jBSju^q5P37e=g+&5k_NB5U{-Zp$kClM@2~y034w>vMlTRBXYQHKkr5*}X54M$q!r"
    "VNXn@9hwLsYVPz1meoCxRXkz3?3e-0+H2o1x~JcD{`qSwIq<}2wD%^gI48r_riV`W$(%ar8-F;&)h-9=r;Ddwhx--RoRh<u^Mas0"
    "S5}NprH@8%Xk9da52}8bF=FyFX0I-1SaS_s{L%?-9V(ozTQAw1#o<NQh3Ebkp()vg|E|SN^ZQ-@*$HRRIXZ_L`xUPIk`JktA_Jvv"
    "RcQi12ZPB=aP2*BpfKV74vRr#_ZK~+B?}hR{YanGzN{|OsO?&C<Q0>6PTfEb7WmkbpT2KDdPS1~P~1K`s<a#LO%!EnZg(iUVe+W2"
    "!T(IvW5?sbjIjwy%Z^%pD7hWk?>ru2E;b77<=Tp!@R^OL@}Hq@1?9Us7205@3xL}@Tg?nUngB-6y!|YU)z$`@%RI%ECN(zmycvXz"
    "3Ok98EY&$)cvZxhDSn+a>cz2t8Gt_Pp#*chCS*0W+E3uxo}vpU!S0;=^B=ad&6{v<=UFwENI3~>i8e)7$BVy_s|#8WCCeP9oW|1>"
    ">51%{iO|f(QG1xYhH<Zy*1Ko=I-^PB=enLiuThibTk97t+9p2#ts_=vF1NXprdv;GdD_E%)~QH2u}ZDZnD1_L$++Kk)3Okw9keU3"
    "G<R>eJFNhGjz7siaz4Cejix5=MK$-2Ox~03_V3i_M)RM3LdHESp~vD2pS<ZdXA7B?r@xtfQ+DT<|A)>zm-?|%_5!tgE*_PT2QvR}"
    "tB>=8%SMNXp9?hL)@6sYxKUl9k{o~%^5BR}b!B*eNOJCP9-f}jr}4Q+PMNKou%mw&;zyhHse!tkp~Y8EU-nL1J!tvbhl+pt_@MCl"
    "(#p@DOX}JCr1BQ2A`yL(&@EZ!<iS_EHTypz6PN6+Q;d8-3K<ROt(2}YhRv3|y}W7N+2KYn?B4BwG%pnJ&P%g5jTfG1k3t!)I59VW"
    "0>DuxHePF-@vm?(RXn7wSIW{)lfPEnacXJR*W^nkb->4<Y+Y$-54UoqNw0Qd<jigbkEPoXO+Rh&KQ{Lara9oY4&`Oc{KTUauDfaR"
    "obOMbV5KFq;>1!Y8T_@~Q60Yol(biTZgxM=Nz`C;c%agiSig4PP#JTjQ@*rkytdr|+KR@?fb<rz*>M+7(iW2&lFrx9kE1n2IqO@%"
    "$4sO+WsptZlfA$&ND&HzsBFJqwMx08Lft;EdHM~v{xX$Zt4|&)@5f~O9uFcd)JVcdb`xeK*sU;1@5s;shFHI$5xc!T{e8m{#@DZH"
    "wDkE7tyF63Wr`fM!y8kvz(R#|G|HkO$)!IzcA-9RYmv8R^^~Gg(vfqX!f)j^&<BqKjeS-EIy<}fEtpY%{q2mf%P&K2^9L52(^5%i"
    "pY=E>n^A7BzSx(&{#CmD8fbK&tyDxAj^Xi!%qaX;(I@IIP<~deHSei)UK}u$$qcEJNcb%w-Q)qjukV?g>m~QsF*M1CtUIm3KSL&^"
    "%5)O=fQ&plI>c}K@j=Ig&T%VkkP3=1LcQNM8#;X!;JoRut{B_w4lWLh*9R5JH%C4{L62=#*YezGMJnX?pF!6?{A2$I?&LjOGl`X}"
    ")z*~B7q>J(zPUCvdge-sCWKQ0)#-Zw1Wr6pc7WgVTFf)e1$J<7Sk+2f5!W!WkDzBW@Nr)^-G`n<37+Zg)a779RqM=8xAe2zl1vWw"
    "Z2Wl}9?v71MY1$t2)x-hz60$}3v;>!jaLO$87BnP>cXksnM74?)-edzGRt#eV{2;xq~@i3YB;3A*7fXuTFKMzeD}2u!@H~mwbsA>"
    "mR82)b^UyGlN`+J(1#YI#>(@k{%Lb6{5cikF?KP!kdlUyaM;wHEmiMiEqzWmJPC*YfI7Kg7q~WmBuvRKg+?~y8x6efRjJDz*r@Ny"
    "K69wa)Mmt(s3^tP1*w=nydiZCr0!h75SN;}-QI-uxhn9y(%B;u&v|7oq|?(nKWdN7K->FOuCSZEhgq!N2eLkkyULR-)x#y&RA=jE"
    "%}5(-w3PSaf#$rty0u&dU+Fhl?E{{w5+mtok&ZVt-+3{iP}0`YBLh&QLTa|_GDf)3SZ#o+tp^>Yj$DHPCzqWpT(0HxncH6+Ty$|s"
    "WAB#LUZA)_=JL;B6V#STnN%?u-{I?wMK127ex|vy1W)Spb>QeQq+$B2TgQ!o53ZVT>h@F(PG+JLhsbi*Z3K#!65W1g1%4D7t?s{Y"
    "+q^zL-pU=20?-IlCP@vupVGWqOk8UQ#s=iZL#tLaM{3Ib3LB}(Cx`XL|DoFjv927zGZD^~<l*(f6=+x`b`5)ung#SFd3?7LUfjxW"
    "O9mK*?1ol3oNtZZ7#cxAj8Y%Y<b|r`pap;V#*|g3uAoxrgr!+2vUbO{P!Jm%D+z(*hk7}Xdv1V+ACuF;c!9^FU+u;+Sf14hKmEK6"
    "wd!)!Rit)<z=1%w`MG@OD2eB!l%FreYx=;Pih6!5U#&CvX_Y+eq4pVNJ81?~-G0l}yH2E51uN>{5SP5w=~gW6qMOq_@5hgjN~OF8"
    "smGbzi!v|LyU)^32U0+-R>u_WKSgcTXd)M?9Lum3Qgrk(d)h+WMa`%agGU<O9jumG{ffBSRh5B4V_QcVJGP7>vmuqPwD?S?@deU7"
    "exf+O?$)2_$VqA<rVB!6tpnnBC^iOdJV)kLpHp|0g*l>E6HfU=^F@#T%PxuH05}Kzr^M2sYi8dwa$xnK<RIaa6{X<`Nv&Q}=Wp5%"
    "t8LX6r4utJ%vvCW+dIZSSjht}1tmk~&Fa^bX}2*UH??P(_Lt`IUh<&Uq))2~QFrW<L1$ZeRXtv?T`>Qtpr@-&D+#{Eqf^MKiEr6)"
    "CtY?@QNT!^UOCd|(yIY;f9rTQoK4HX!r3bm+TzI_&fz)#mX^^+8ZM!%u0`6M2AC<A-#Hn4Tk&drqI3Xsm^YJhWk$~Z!JECW4D>ac"
    "ym`bW*?L=$VKVfta2D|>Z=<#_z*m)XBr+8Kz8+0C<$wT}43OIEE?+;pICEO}MnEff%qIOF%JRN~cDKpAG7wa_*gp)s^(|^_s5-v~"
    "Ik(-P<zsEt$VINuZ`a*};NpO&Lb>pEc6Q`$+|}-RzVL_74%0tPH$teC?3EScJUk3*A7D)PwYSfDTrP9@0JldlQ*>;0_4;;UxW!B$"
    "mtXn%wKp!l2<pS%YCY)0a{DF#`u*$IhAMAd41YIkzbs2{XeqtHOAblu+-&6w&a3BeY%ua6p%Q8gO&3nY;zxAtNQ2N~HM2WaEWTe4"
    "!#Pf$1d{oSr<{(%bF}_1D}7y+v}Ofz@#3Od3({;>Ic&A6&h?zN*?)Vrye$3KjUJ_u$zy>g@4f7wAE=+ZQv7p;G2wP;v#&y(^+K;s"
    "StaH@`Ro@r-+r$%`Ic#Es(pTT|8*mVtL(aTQfAe;8260jpe^7TxCj}Z=8$o)SrfYoK9}B96oA5teBnz$xaEakjy=5uZaU>MZ$DP@"
    "H|5e6B0J>2fCUzRn|Z!oQ)98Yy)y75-$oe|RR;!7gO#heWhj)}=uMQ6n>6@%Z$=AFZypkJ9k!&A+0wOVnc*U1kHmZLb1>5hd(-H`"
    "q@5XO9M(!Q=hUNfxduD2*PxuW4%z)oKX#~g-#6~ui2w}l%VFU2RvSj_yH%^tqV5jsf)?10hYvVVo5djlgOC#^xEA?D-AbE+PEAw1"
    "z{oAfY&{t*wUamR?bo~uo$hQ8Hbp<JKv4eYnPYyg+mRA2q^pjQSK27|DAIghvvT4<ubuy)tWKzVxoG?d7#h@L$DHr0Qn4Se37fK5"
    "O<CRZ!5YnQvAf!Jn;P*@&C^l=cfrQfOgxFOJDo|VWayqbJ#Lk~U?8S9qaV_q7{Q6FlI!H=)C01Aw|;U*E@X_x!1(tTy=M{O$TtO>"
    "r59;4T2?%P!hDA8U}#VmS}ogEC1jnrdR<=auA%xB@UJN)r&2sg(DM!@J3ofnh#%E-3d8Wzbam#Sz}#zU4#iZ<QCokb5FPzUhNh6k"
    "c8ZE5hs-?uY+pHl!CCx(Gks2jYBYtVOr!5X5gR1Jvs~{UVXii9zlf>IU46YXi3XopiJhJ+o)*$f_*@m5I>?lO3TK2}A3AdnaVu8W"
    "6<|wUm8-Sw&wJ`lTGJ(l_tHYOqTp5a9MXBHh*o@uVSMjLhYEljy}_FNO7#&k?GFNa(6NV+eY>z<C7X&k+3re-K26js15dqC?yj?z"
    "to9Q|IoO4!jE$_0Q|wb^e<hexQKQJ7Wv_*U2FY!K4zNREH=}2VWoo_3<Tl4zvq?x?k;`WI5ZrjcK4&T!v5Mnqw?`hy)jO(INhY5z"
    "JyzFrd=u1v=_?~}I9eM}*RWuEV26h*gxM-L^g)qqw(L-)EqO&*ITuurd2N80?r=A&`=H%{1&gqjEGzS}LbK^1=FW9pE5lr20>M_E"
    "KR8f$>)(Dowps?3MeeQ1P%?8g3KT8IfH9deWy~6x4vR*!`J^fOVsC4?m_1S3kdtObOIOVCDz;=*N{)7hm%tIbK`%kRk~5On(HrfV"
    "0}Nz5Zj?GT!YRXa4(oQa_c9wfnxFFgr@GN7D^3_<%@M%qY<mq^EJ^A?QEn(j`6PYZI;D)M?qwdZ?9z}|MEcD(IV9Nht**(+m0Zzy"
    "N7Z1s4?bUIt#Vyq(d0#p9*i0;z@jReb2Zzna~i8M1Pa1O-plV#V`_xX78RhgJknBQ^-c91IW&u^QNmXbm7!8pDxZPW7%gB!EqT1<"
    "j#Z&-UNh`qF*=K|8G})%_Iurtqg6t1d0qxWyywm(9ob^vzUCH6HonXZMAB>C4i8!f6}Ey?Pm~I`54>oq6Su`{;r<i5WAjBlxe+d="
    "gx5ceW(ERP#WY-KJI|v;fYfUrD%I%IHU_H;Sf*kF+fn$X>Q>#g68@qY&=9&NE*{^>r#S(e=NINYhxx8Cr*%ue%as4y(e^J3b?ue4"
    "l=BE3?)=uCUlU{dX6KOoQJ<x=Io|NKYGQonqTact3+LD#>#4QV`6u=CzTs%=$x*1u<0z6pD3Tm(aH?c;{H=+c+$>M-;hk!$NSHoD"
    "YHQqby0<Ur*r!7k3@an#?Dx%=%AL#K{J`ACqIW(y>lp3-<Z=G^4wW^C8S=!AtWvdWltAj5Cg{Uvl^%<#%OB<g5fhz1HrEw1pnRfz"
    "Is=?KIuc|MXTJ0&NaI@4F#K_Dt@*r8z3GTGHnaWG;TcCMzrESZx#7&(r;j%sj20%`-hjMqf!65!|8nc+d3NF0kW$Q4+B$b!F7oAP"
    "czr|0%m{?brM#|MjKJ=!VG!-&Vq0dWIabIl%>NOJRF5)yKNeDh4=k~2?DVy39}>_(`0s6LN+~yKGm84Swdg|8-M5!2tfvr(7Ct-3"
    "m(!1+m}LMO8RzUW7)$PWP8|VCStc^9J=AFmB(13Row|F4thUw6!JG>ncz81ESYQFdG;OWsd)>a})#%LWflGf-PA|89VQ#Uf3<DSL"
    "1#5J>a8rPQah)hfM<mbTf}8u-j7i_Lz{f9IR;bZI)7~Z1Yjwr9exyd>oOZrA1&mD(78W10aC1*T_V3Y;gYi4LfMeQd3-JD_vJt+#"
    "Y3Ua<345y3)KMm|&G*HszB5j%J2`fzR6GENxLb{v_bPAcKy0cYz{l*X-+lLkdyeKafy-qhH7gUhX(Iiou5E9Osur&t^)*U!c0U`P"
    "WZm+ts|+U!9g=gGtmvum^0`J!Lhjw7Dbm%n2d?QZbX5~ey<T&l(HYRbx_-_ecL{`Yd;aqP3R|46XJpal@@P-O3Q2_o_VkV@vi{=I"
    "(<P%}aDm=ktRw<(+&2;&cUh<9Zx|{WNf-&m_m!obDk85WjtxtJ>UdkB)R;D@W5Qa;?33m9B~z@S#~A7wqZ#9xNc%-md@(FP+MFb9"
    "oT8xa*q!Mpkj>ELMELIA9q^cVQW)-ab)-+7TAd+>v%!tZ;NYCefu7k2d_koQJ=|ARsnKs?A7#V&TD&tphADdKw!fVdsm8hb3FJlG"
    "4ovYL-Aw)pbeMW40w{J4nwL*Iem_3FFpQCjbW=r2`(P)7@?BwvncKKI272Ij8j2k;MNaA4M|_`Ga9Ya_@yU<wgx8I7ME**1>DkuW"
    "dN*~e7-t|OnxmKpQB@0<@aWl`@8f9uZ)?c^6@wz%$9YJYSDb)BBH(%-(Vjx)I^8QeGM{{qjzmvgL5TD0068$yx74!p6~zRx=~2n0"
    "Gkvqu_g*?BFK|L>6RLf+)LuC{$gHg#b!dd$-y5~h(e}R9e^S#pzEoh8@x8&NQNWf^jZ4ZS91Ll_OxBfPbdbFmFOfou-h?Ewhv_xy"
    "G@#la%OPK}VIC+wS6I*nTu(ig(~Gz7%}0!K{%6y9VFHx`PPw*Sl`fKjQ(uK|Kl!yzZ1i>q*u5fG&rN=)>a5pr#QuOL1`_8ugv~!3"
    "f$vAX8_da?zN{7@8YGhoM)uG8imU1Ap>|eku!F_5NqAmhb}~l2Z{%y}8-DnrR#OFKB#ia?HtsMc6nX}qrCm+You<&DQ_UU-r2Ez)"
    "(^jD@MEj@oklNNYsU*;6noz26O{eMTTa<)Bi&#J&E16!d01Q<1a!RjrEOvN+&{R#b$kN2%NPPqf%VoVT%}Q;1&Y&ICwOm-Tm+GZ*"
    "ElVw3P2xpD2V+Oab=9O!R46kjUW((QVD>s&K$9km`|EMWBIu+J?Bpejv!H{j96>h)R)y$CBu-Tqk|e9^YISPFAWnSvj*QEQjLP}F"
    "1(RcdlhF+jGh2|Z6$EyVnnVwv{faKNp2q9Ca)ykPxw;}Lu_jOxuz_+NlkIj`T4J@0Hm9sol2TqoVQNh5!AdkrbwbI5e1>U|tdimw"
    "2^#4$1jX{`2C-c8>soR%hf|e8x7=$Y>ZVZ6HV~Y?YD7T*0Sf*PocVIKE}}x<wA9R?vSx4g<@ZHM*VMoNZ$Ip5z%G|Xbp=3Fi&Yb*"
    "(()qPG?OFO&H!AeOOt6a6FX)%W8zjh#KkFs5hRd8TG<>|P}w0tWhF$tR$ZVAUGcc24|G+~h+gOEwMmH}I~BLj$>W9rt(IYG5w=&$"
    "IR&fP+pS><$tc@K?OJC?t|2%%EjJoqGv?+<os4TJYn={S5r`4u>ga^lFDp<IWYFLhCn1Ah`yapFwE0^GBS4V~SSB2Ihesi+%ardK"
    "WG28SlX$&QCUAGRJ_#5Hd?=_!C5G$jQzmm;%v1-=CKNF{lqPmyMz_oKDU)ZTeGcvyBPN&mI4cFZYl=`qDY~4x<mRJLR5vwW?~G+H"
    "F$NWQ5i*_iZJ>D#)IaUDus`_a-K;(#>IY&%X0@_sCb|j(Q;OU6Xa9)tiaW)EN1*P7GVW1!*jCfe=g@m4ot7>fR(LlvuApcC)wtW("
    "ii-cWNTTcYf!_$s!%{1ou-u|MGPOD?^}9;vrkbmEG(yaQ>x;F#FWXZ5X5)S|STKg0f<m$Vq}HMqOp7YjFH)~*l)u_zn%%<bYrdGh"
    "(5{l$mp`XaWE;WZT70vN+5XOTyBQa_R}DMI`oEW-tL>ow&2?87IyQ}|uGAdXQ1Q9c*iRZ99I=&0QoDVuOKNVq{$AKG-6`$r6A`Ft"
    "%f<)4F*0Mxd_w=jePFH4bo9a3p<x2*Eyv}X`(Ul0QDE$Yk8<fxqqnxAo1LHh;Q8^^<4LHG7mrG?>g-=E%y=!&%K8heFa;~`-+%Y`"
    "6GwBq5GCJUw4lMJC=0j(#+y%omL5^iTutk@;5y?6U%30ExhrP4n}B<IvcTRh#n%7%cl8I$^{0t$24!y3P`N+&pX0LCgY3?O@|4YX"
    ";dW*?yS*Mi0-YUeF@<kbLJi$NtTbiXE`jIG&x)N+`S!uWhU0zkoRWy0xX)oGTV<?!ctY&0tSI6uf_Cj$qU^!6yb%Vuf_9kGt8}(n"
    "smNx$rUT8v8u<i)j2~RQcPsvg--_?=>mA;F#JGI8j0w_lqQ!4LCgNDHo&xeuO!Co1wb{D=<VKb%FzVHclmT(|-Mrr<x6dI;xm|ny"
    "yp9;2X#st?z;P~D&8C+V<{W&H<9j?2Ua6)lP?fF~1#6Mi5dmWjhvk_zWx^{m)KZ2_h^jZ^AgWrv4Jjs|GKhj`bntm0NB1hQVkMj^"
    "g_5h;b;BH5uU4g=w;0do;3`SFh3myMph2|54Cah$IK4SN)h+gr5T_GM=h(`ARebE7D|0@u;6o8VQvzb(I$5#(Ks|KaHS2@i+ek*m"
    "))^#6ix9*|#eSJ)IYzGp`GKON)S%nNhMkq^Y@A<7$*6X}r4(AaYInCNC04~9L%jj?1aU%lU!L!i+aGaZeOT+KxuA|Hb=dj_fT?x0"
    "HyA`_gj1@%qn&NA%pTgq=x(#ZST&|&qe;!`Xg$>95E?cH$My=`DyH<CJat~BL9!+z)BIwmqf;u1wq%Yv&?>4j-B^cLOz0|2u+&jE"
    "Y6g6mGgUnLCWC26RmLC?{$5_smdky*LF-B2Oy_0z6LK150J;MSgdTcJ1<*K9Z-m&ft`;>YOy<9AgEEfVLeixypy-q|lJ?uAD5(Lw"
    "3zKd(5Bh-u5U?>@200~&e?jrXI>kpr((7qP%Q*@%Q@GBw5dqE<xvJ1X`BxNdgfBxF(qcN_1YWj1y6YQeks2Sj>dNk-@r=}P3%OoP"
    "G1O^u27{$ccX(?uYHq*UX@X)qsh7UmL`)ESM-!>iZdRz1jiy|IMk;naM4i*9>6%|WP`%nzbmZNASFxN|b{kDnZG4)=OF|#PcbYPw"
    "UkKs28grFMx*rNY<JBxSoCm@?5n;=nIz<c$S2KrSI~I{>3s<Q&6peHPv&}~nKImBE#rs58+Y0Co3Kl%;#W;;p(Ji}*njNw&8&GFX"
    "j~0Bo2~|I{To@{l(TO@XC@IemM{I+Upyt425)MsM`|yq`bX19#H=v@7Fey8ERn)JuKWZc&X6lFV0nJf-u$Z$&jD7=ywVLHfV+@UW"
    "8f{yrc_JaH!SXl-ToER&irC3TSfv%7T3OiwKofLs2vXuIf)acrX-{|4V*0$JNL1(yuHVA$*LDRP@n|}-ZIToQ88wTACn1$*w<rn`"
    "F}v@k?&CrezIm+eJa&*fBqL#=l2Gcps$`*XW~-W<rd+z=gs$QiJ7DiW{Dsof*bJBDd&`QV(q5#H4ozqHbcl?!rv6${T*<bTU_0H#"
    "ojp|}eB~+8dE5ox)A&XR?dXM*cG#JA?G$pt48e)@>X}qsNtaE9p3%BHU8f`(o_i^t`Ge7H!P#y_obU8ooTd}9mp;apOJue*)aYo9"
    "?A5%|$KA7U2$VK=VN^S**q$o+(0(x4J6F+#D$EVK@zG8avc!I@?6rG}MA`^G3NG)GqxC0amE==-k2RTrIay_n-5tyPfU0OyF^X^v"
    "5%Esn&YJbKd34Uvm5pFkT}(2ZvUo?~mC<}oY=X7Nng*;eRSjITc)#=@of}p+hvacbjOBKVYNbo=G_#5^F!y`ORC}tk<J_=eOlk?L"
    "gF*a#V5`;{D*$_m9#6?LdysNi|Jy=q+BWhp(1Ob_b-Zt@S4KCBjBL=*8iO7t?#WSY{UCUNL{Kb-NaI^l?}jxpsNU#3DUL)EBhO5X"
    "wx*z)sLA&CzvyJvh;>P1=fNX7%8tU;7C}IdJF>(t3N95T%VhoMUzD;p1#zWOC6CC`4ASz}?<4xq*uMTiOFaaZcX6fSCaJbYr*E^!"
    "i~Y%ME!LeI(0Dzu4SvojQ-mmuJUP~l>^8lJ1JX9Z{vZ^qqr{KPLBdp+S7iS-cVaoC3DDRN31!?idcQxYn%Fd0Ny^F3o-W?Xrk%}t"
    "h$(ajdAn=mwPD8(^KD>8D^x|T8~%hIpF*DMqUf277O0q1?OTR$!Xj5=vCZS6>S9Up(ORt1p8(}wgnjfQ1UDl6y%^QdYScE0@XWNe"
    "ODOly7TN_Gx>-)M0`O4n<9f~ik2Vc|k*}fnPxN;ngYm})wtRS3Wo|sf`|AnBrg*mUTkU$L?D1(g{2B8qP!B~Yy7#=;ar%(01MKz9"
    "7fZPHbL~x7Mvj?e__eAvxp|`3I(2~k({t!}>~J&F(SEEt<W;(-kz0f($uF!^nM-KQZR#yhzxrxfay+>$hV0|HgF?6+I2ekT;%kKY"
    "|K0NL|B^QsfrdQwo4hVPP_7#hCHqLjJV5u30pDmeXA*ev6Zd+Y9{Bqw1-rq!l1bSvwpU7J<M7S<|4+-42EfwMn7**^fbrf|&mQ>Y"
    "F8M#lN-mnz`Uek2^cS59^GbT+Sw|g>F5VB7foF3D{@%8L@R~<GBu8x(o^1V9C)KX)Z)=V_N8=+hVAC9Gw98m35i<yz)X*zNo|fIE"
    "Qf^0Io(kr058qB3Q3yS*CkiP&<`YuY<(o14Xn&%vfA(3UH0Sl(7aRI6k`BrMt8N@BwR7c|ko#+3{=DNaKL0x7Ao)7t1`I2YmnUTS"
    "l%YNObt}{a$u2Lr1|13QQ8{sIwWW4>^kyA0jur6gYB?Lqm(8eW$l}UGn?_Y$RmCHBN_{J=AD$77fSuQS2Zp<YGKVl_<5iEBs|^*N"
    "F||6zaurDOv`~+9hXMxP1rH?sxEP`aGitvhkkRxi(s}&MNAO`cvpzP76FptE&lVD8XUl~q%guwlpg|3y&b~pr-&EJB-TI*#4%h}6"
    "^`#FdWQu%-eOS10(=`Kmy7u6llYX%cIs<!qpusX#KuphmNr`3!K(Yp;T73cL^vcc5K_8Tv*{<OwbyB)s#^|>TjWVfK!p9k&?6%?v"
    "r}HVv_PB&18~ZKYtag@nw`3`>cc^24l^YGlEEh<#`&+{hv8x%@Zr^??YcST@AU>@H05cajRlI$`X!O9LAR9Y?kw&9yS$+^%T2TCn"
    "<@CS?hY>9@QBFLg6h=i4t=9)+;;|O$XuKy4P{~{9<~5Xg)?_rFH#Q!Ge5$r$zpxUH3#j7N*JqW^EKQX9yHTLo=h`wuF&hi#;0%~E"
    "XA}Qegp31%#jzM2#~Sr)wy7sOZB!v6k#^KZnVp8f$atGYL0_u@ML*pm2h8e-ADhsa)uS3@mIEuyv5f-MOv76Mn**xV5e7+}fB0^8"
    "a(~xQnW$;y!Q#&hZt<@El`md>nZDot;l=$IKIUTR9KJIcve=UUFj4wdb*OjracPCen&g%yYiPTx(9@aL{Ly*E;tNZB%Bz0&gEZfm"
    "N`7|uD}&fd<@T^gnNLr>u&usT?8{D*&xonebKSg2{_QJEzy9UZz+TLE>Ynlr{CE3_8>JyG(&YYW0`3;0owW;hK04bNsMe&huN1%j"
    ")R0Mnd}`h8m?mf0Sj8wSs)N@XR|w@L$6MrCMMwx`f6$G(Hf@Su7ZQob&&G$Y+~$6BlZv`eU%K#RWsTi;DcJ~OdU{>6_`z2=&w9z`"
    "M#SP*{_suHXM+c-Frs_%RBsLL<%geEt}uY_{A<~>wI{LL>)J;7y?c*#GkcwXy#D*=#tNrsQ{ks@r8@l%4xLrl=J(NnW%~Upjkv#U"
    "(SPQ>o^@O-yy|U>BV6qL3!2A)Pd|eHiqI4)3l!c5p7u2QW^BH6=?jaFl<dy!>SJPG_0x-#UpyW<f9#aGB#_SP=e9riXX7rlt}!fG"
    "f$^E``2$sG$ws_(c7Axv_+Jv$UED_62nQ2*vV7rW_KleOg4-l3qfh@;O}|@=L@MhyGElI7&Gh55H^3!3p3eC$J)K$CcJ!z`{U$SX"
    "b5Yk2$N!zPdge`WTKQz^Q>W&hvF3LFuk^v*o@f0@Olw@rSQL+~!_$vWGjR+r@W5LoO80%w$<Ic?^5Oq<bSK^QzAanTs)O;jiVvOE"
    "cSF(p&r5;d)qDF5i|9Dn+jYkNa2YXm&L;NH=1gBE2yB3=Kh!^X8&dU6OQ};1Uu*8!$F1MQq%aAgX4R63&P|O&Y-KI(P1~NYX>glV"
    "4~)BBf^AR^4=a6N6w|m*hJf<=7$0kmrULxB={JwtDY{R@C-O8BMr+*{fr5>a)2_7Zl|8Z^AP$=nT)7{4k>=sUg4c{`_8>1hnmedy"
    "nU@+huAD22$5D8{tep#q@PL5&H(RAOqLyFQ?`AsERxgHniWIn>GPFO99c<>RTl!LOpt_|>_l8wZru=iFVjUSjHRUnP0*4o-Pj%?d"
    "vN{BxepB~TD*jpiaB$KlmV3Z$V7S(5mO64-vwa*6zE(9D?1k}0yDpW-k}E&mJGD4JjgRs*9r*+oK4vv{kLgHHiMXpjTiAI>H?5iS"
    "gXY1#ZGWfcc`Ub`Y>gW+3OEQCw$?<2z%KMg?{9?@>Sw=oQM{)P>0ahZy>x7p@q0Rx`5%sDzhIUq8YL^F);IQ=;}s>(>c#H{jq^>L"
    "I5au7*GwF?9;W7Ab64#z!`5omj<h5$VdG^_R6)TG98Rjg^Jh|7Rc(3lzhhV%lq&M@=HF}|Glu`Kg7<!s<h;&w(^Z!D-gQ-XRd=<w"
    "Gd<p727>_xBmfcwKp7fwMec5htI$SJ(nj21fD!jfyRp(rD~Xi20s)YOABXX#r)RpSy)D<}z4w`AvP@=W<(>T(-Z#E;p67@2S<-u-"
    "ccKDGs0o`#URk4ARX~w&+r-8>PE~xmCVw1C$o2x(Jr;nhv!o^4|E{nctVSxQyR!>Svl=zpH7_U+nI&Ymtj|bB^c?TNj7@#>iBO+o"
    "#P5qm(Ye;1xIdh3WctBkpWw`>;~*jT6uDkVv&8_nJCom-$(8op{1kEB)Gmh_&Q11bOU@h73w7mW7-;UMI(flhjbxIty<uSk(cg(t"
    ";d+YydB0=`7cGfTP8`)<m}Q&igzrpM2B|j^)g)SyI5pJdr%G;%BB3|MbD=se{ctU@bFJ+=T)^u)hNP)W*A7OjUMV=lw6m6cisMGq"
    "Q@fj?o1~{hIum5$NvwtXxNLbz5jXbZf^I4D!0O#hixV5Ak23LH77po5mx)+)P_q7w=l75L>_;p(D^+&CUV4R-YIz2i$hyT8+OL1%"
    "rx*M^m8GLzKu9>ti#AZfnl6P;9!J?{aeW@~(#>EK+^vh#rN${|FBCzdf{OC_luGq(@fD;$_;qFRkmN1-i8`Od?rTU7d`|eF9!hxN"
    "hZ^rfyex&DOsGq;BNgQ7iGLmAef7XtMfpAN8#Po60<8=`fqPs%+)mQYCtbG;`T8SAh8~rO6u0kkn|n$+-jroGZK~JKjm*Fn+mpfO"
    "Xwu3Z>ie^)AJ;h9M;{giX;L+!u`T-z9j3>VF3jeY@<Trc-{if7LaNxD0DNkC!h_>I$E#>>;qa7f(DIjM;Qr>bCAefAG1)sgtF5)C"
    "c`7CWS#Re&*x)12TXmTxx0%v_w7{d%qKPx(^QeN3J<&4NVZyIPC$`pfGHt!DFAT+AEY<Zh()sFtI;O%?iN<eOlDyFX^1Y9FiQw^8"
    "QFi~shTel4l9LCTwa##Ve?#0JDG?G&InR~#i&_w0;S=-!zM6oi*)zCR73cY|c)Gobeig{Nbw!}>K{?8%j!Aw_C>pNY-U69t{z=ka"
    "kSVz0JcdZy$6A;~S!_MCaz&!b!;kKT8UMB8AQfC|b>o5rTeKVvvfz1#O00Fqu)y)6CaA5d(sQy7QMxDVtbm7(5DL~wH58BHGfg3!"
    "xnUCiIk%VN<)l%?36@S`mAn_k$~<|O)2Qnu5q&zv6WnNJ2}4HEtk#9ajxo!UXG<F5rv^$qRJt@8PYDmOvSU3?$6;SA-Dqm{a#Z9J"
    "vD&Kp8bMq`2vox{2|vjl7g%Dd*IG@9E@BZPP&imd@S?)=-E>FDkB(qn6&_4sg?z_eNU&jc&U?w1(okGZJ<*<;%nm=bS%#;?OwF<h"
    "kS6pQ_GGydQ=I91!o<tZDjXG5sqjLeB)OgrJV(Oi-FU-pe(S96$Xxp!HnPp!s5~TgeKwZF{6I@LXhoR|1U<p$)i^-Pc%2xAY>9+E"
    "o4)>;h^{Bnt&q~ArM@LJLZ|cP#KLC2Oy-(CEoEgr&E9SD302c}010YPciqJf@x?5cQgSXpYClg)lG_zQB&x();K2C~CS_Cas@WEZ"
    "6V}T^@I!(f>)_OP0M#TTy(8wfpl+P74;P!cN^it4y3ZaOKMRLwmQ~GK9Ttod&BZd+z2)fw>G5G8JY=<Lt?TT%>gay2-!(^<R|S3j"
    "^iZ4-MO|@>vX>QQM>*Uld&Kg!cUdi+PR7N8wYKiBhD5CC(!6Zs2ud@9?RQls03FLyq)Jq;k44Q{)%)cdPF0Ak5Knh$^O#$F(BsGL"
    "ZYo6(J2@vp`tUA%uItk<{^5{#g<U9)rWCoSABnV4aW#OHH(lNc7Z>xDoUD8Q&4u`z%gc&5)jcqA!SIBhC)eJWON>+CgpJ}`lE=C+"
    "1@f(!Bt9?oFKnsO@RbME*b>*ZwrKi6dt+_*aA%IoJ@YcP%vva~<!&B{w|74z51UzX7tdb7l9j>Sjbu-BFMH;o`{ghp(ka(wW;)EH"
    "*W~k$OB)9x)W`TM#&;ZC|K0+b$c%Y*&9)ITc0aHCfQy0CB;v`$4;k*>e6MjZ{CFaFTXND>P<-GgmHx%`AQ<u}(i(mF_Ce$kXwVu4"
    "!=cBKruuK=cyE4WaE=(oPXx=GTMhgrsCFIw^31%{Huq(EpU<H9%FN2A5&SOv>XVoL?Xhq{nXS*v4Ve=9kvp}m64z|Gx%Bzu#7ohG"
    "BLfYvEmyI;@2bjYckL>S)zS;-m45HgzRblnFl|dO_gD%Ee<O9B3rMdLcR!Cp{v*s0S6*@EjFi|RCX>jQ*a#;oy*zl>eYrR(`2sY2"
    "7GCdrc>_{A78Q59xs{Cax2f6d`A2;2S3b+;0^OU2?&19o`)^0z5X62clFClV9`GB3Co8vo|4{gnXbI009_iDy9cRkPEh0dOC{d@_"
    "{+9yxjL*duvR?8Y5(!P4ea~mIE8#W2MdEI!e<xLm3}wZw*yaXc?5Hmq-pWNwvB4`ZCQY(DZIx}zi~XlQ%$$(P#y<&qZ&vT$8t*B0"
    "JfGCEbIOHJlH|sb9+cg>zE1<Mjtr8Y5w^(V`d!4|6iz9J81=K6zOmOgOKeSwT3pu{u0{_&Nxh}WtKKKiu+q;LqhJYLY?RPqG;wpL"
    "wf6MFuYl#*iQEJCORwC0wBD7aF8B-u#U`kz2LI}w-&|Q3x+P4mt{_P1B(48&;t2oIe18U9T=4HF8|B2dG_P3`OOOH=6SQ1U+7U)f"
    "=6I`&!mLc!%vGPeVto=_{IXRz*pDSsV-Gd)&83jD?(B1GWms>rI?R7a;5&+VMO+hf_b+OeroR50kto}~GTS=Z2@cp+W9TQx-2NNj"
    "qD#BH_CP2v8HI8RD7M#9RJg?|K|_%{|FQhhOV{eY^LSZeT$|#aHLzdO!zVbb)Ir_)NHQE{%h<)YGU7wMf;ZP~^l^hTnD{Bo5-ADS"
    "<C~9L0k|Bx^>7@UI|W0Pw(onQD@XgUSdB;qrpoPRvNA@iZ*b#D?i<vhgPUjCA0NwoZ2fjxtku`QHyw4G8kymd-NXb|aV8;IO1@*t"
    "@14!y<DW9t;#MRHeM1%&0$q;)>f6@4JALVJDKT!zNat4hIV1rF=FZUH4@K0zp@%!sov7k*QzNL#X7-C7Pf^?(XVtS^ST?JPsT+ZO"
    "oA2}MUF71&U)&gZzkHz-BBli=XHT?%<zeU2cA4p}+WjFxb_tNIcDASUEsZCjh%R8Hr-HhmnI!CDxCL9NJ>gb`V#lfdu@?_MZb))D"
    "H-mmQ=m{v(IAi}RRo?G)?ZJiP5{E+WJ;!-6agP7`duui!I9_8b+_gEE$YXzH`j&Jh%`0rwXQR-)uNDrxPl;&Yvvfh#O_l}Ax;kAh"
    "$h3&mU9*K+{bT7v>SATP9^c`@WcFzP%k2JK(NoVM@qm_ic)@!cn+4uEdi6yyKG2bKIeYc6w2`*gU6OX?SVc3_H^H#eLxy4=+O1~c"
    "e_A?dNpJjfD6t<akFUkA{<3S1i59!@a}m$yOsKclbL@v@`@yPnU%i@tSbbpFWV<g^ukUqP_D4aP!xa|!+aK*Z2~J*ir{Z`+aMkQB"
    "-)lcH)}D`4X+bA3pGKaqW?D}l?n-WcRZ-)UztQT~4qac^pq`8%rbPkIk6-$P$9uys^lc9*e60*ZfU6RbysWFFJGZhkGd0medV9uy"
    "PE?OLc&`Kt%7fbFk!JPyI5zVwZV{{vW%;)oCp)T%qbv1k^OC-!xp(Zk7Q8D+vVWghfJ;lrUO)9^J`{ft_+2(q{3z7q(47wrqfH?%"
    "`hg+Qc=V0I{pd5+#9n8PUfx*Ni0RsK*2aB~H|`V`S38fs-u$GmEW>Jj+jck~liR)6ZA!&^e#pEdEFi9i{|o}&_6w85AlLLtYnq8o"
    "6s0R>z4_~Wb{EEzekP7j9r{CF`1{4A4(u__h7a_(92*WLdWUl$c~buPx$%+Ln+gICS?+(1?rb}mlGeYX`0w{`{o}%;lb`3dum{$m"
    "A3Sf=6TXI!XYT)B-mAT(rLO{tE4WfDYP{7QQytC`JC-3^`wx9JmdmR;m}Yy|P4;eKATPVO6^?EnE#SY<YkFUsR^nZ2>~?*SYh-e7"
    "`&zquRW|9Dmv@n>dHhHi0G*)#%5^34sh(i}VAOCcWa(=Ja<0bq(QA7N8_dh+Cf-mAiBt2aAR<^!{4!CvN+m<7twKvY>b_rkyzKw{"
    "#@{JPZ-bI=cjn$lx3`!lVgydWyBllVz;U@+;!}!{{+EoKFco6|V!8JKAK}X-1%*77`GUW$4^}e+JQ54jPV|3v6YIByJ8^5a*}TNp"
    "9ZYRaL7knAT$jo}-820mY%1|uHbQ^Nbl#=ci(7o5Lzt$!Uq?88>PWo=|E}O&@ziTh)|0MqA?E?4?W=%jPHsgs@evgXq}{|)W4%c%"
    "(Lt&wy;lbGElH<0rIm5YD?Q;(rLfUB%Vv9d{&f9CiU?z&^10+jB!`8Y*+412lSb(!x_0zg_)G;Gc&ymJ<MF4nPzv`1_ai+n&+QNl"
    "NQ8C0oLA6W5LL5enxwZ}300dywL=ap*o-uJ;(jBiYjCeA(>><d=0@G`dhE;|8z@(2Dk4^OIZqazBwbtNF+tTt`=su6ftExg^0lxy"
    "yI+<!>tQ(L7Va1fD_;cQ%x;%jk2$>HrFJ>VXRzqf=1Q!%$98havEP=zx|TzoGRmpaVLShFZDWnD;0ee7*Z!`ct6g?l<%D>7kB37u"
    "JtZ>?jCYWke$nFmQWQP_MoZ;Zqb1{*&gevkdxwIVmwV-HALM81_1pO!d0HLfb>~kM7AOknIKSK-lc(^1bx9Hj%=J(}=#>8LqUzgP"
    "H99Od_KN@DbGCK8k9K;~Ni@;IXVdX2D2T?`pXC(GD@ihmI<~_1YiZ?1V)L4Ad<+D2!lOfK6Cm;ed2>&%&31AnP{hvv&h88ViuZGh"
    "SOlrjXKIaGmcjjyEd-d`>970Ow?#LzX}Sg|>YYC^0qItray75TD~~hYBpSW(w2m!xy&R$6*8{6~G*$B??N5wfW#4$VZVmpby{XI-"
    "|40Jkm<ed<hjq&TXtGYs14r5Bo%5}AMdAM?A%qWwY;`l-&dK3hQ~rN3NcBM4CqSldhk7Q*mo57g96mT+g<mnF3{N5(!+WO#Mz5(_"
    "%eCv*mD6w9bSGhp>$F;arnO+Un~q3ArQ&dC;~A8Nws+(W<o>JViAr=AmU1xUo3hdO&gyCFn?L-^9f#V-dOmM^2dKUMVMyHl3*+u7"
    "fVkf;6C6G+`ic9{gw9_h3w>Zt*?WKaXk$(ezpeZ3Va>$ZDX*<JBCmGpn9#%==}#s&!Z*`3ccenX+w*7Qjbw?jq0>TTA6F@L*5Gb6"
    "b1e1J5|y?82mX7*PriAN&18%DPk@66yO@y8)K;+y_^`iyUKD`Xv8my2>3RKAXPmPfOV<5^MCQ5}9uT4DwS6kyh4<!&HDgnA3%K=r"
    "UVF*}p3|MkhBwFfNRgxe!|(m%+#B7=+Dnnb5fAh0lSspt#ZjNI)iV>_b{}%)yrg}kk)FifK!6g+eh?Yr?IB5=+MQ}0dzCs%ck^OG"
    "X?2{I?27V(yOXI7(92ud11IW#IaIj9JC{9bv6ymCrI7Yt6X#USY<p;JM0~gaYy!FQ^VO3H>f7YV?UzB51qHJLNhDqkJHn!Yop$T5"
    "+x|l-=idVI|4ONTCY{?Pr*tRL=cm6M)QN2;t2>?0yi9b|Hc7=bsu}OtubIK<?C%X4b1c&3ND&byX=v^ZH?nEoj)ax3*1t?Q;#E;^"
    "ta<E5oQos$*~7E0@$pN-XBs;Hi)ac^=$KJsFxESHylh0(tdY=#X&N!8e(B4-u}7R$LjQOyG#@QTanUrHq~#&U`OPVU1j)6E2J=3K"
    "E3!^a!j}qnBjj54+$K!mg@X_kF#);MbU~@PcVu8MxYl$<O=i@GMj8*Vt8+VjRJVVNKhTLaYw>21W_5ODoin{+f3rQz2MKcVS3ati"
    "q?B!%D*3QPkE`$O36CB!LT>b`UKeA)mU)RQUaU&0H|Havqu$SFa%EVzvWJ8UJ>N7Gl0a=$Dc!FKhPmEuf82GpW&3_jKa(qr<*QJg"
    "n8Gbmd?!%?t!IepFk3&u(c~1}6zD_Q9iF(n=l6(9#d<7R?iNsICR#T=_NTU%gG&Rx?3)e8QExb<`RGA&=lyFM4md7lk13>Jske2@"
    "T@A$B;XcAU1Lo&y(bp5qrP$-)dV0^74y(hZRof#;Y9$D6Jg`6@aj0!Nwp#gn*tRx(MbIVdyBrEH==PICh1&753-yXKsS~$LJTFIa"
    "j@#iUoBf2ol^R`;T?oT1p)DZ)7GfAaT232cwPpYz1d7OkS72E2igq9w8dpw_Yq^m!S3Xa;WFGq<Q8@ZAx~@{**Op2F*4yi?AC%qw"
    ";CQ#0wu{X3>-<aU{j<z1leGvP%FVu}(9%4j0EZE@=9QaQY1_xwEKIu54zr6f>d{cFJ=UNuK{=H>Z((o_+0^BMmAV>K9HeB)@`Y4d"
    "Ow^)Dz+PvlX!@90Au^ppUch{Hbs)mY(HF&R;j?;z@zgnKqUiQYe3kiZ?N9!F4Z<9nXh@0!;ZT)Bd1D;^i|!`fJ4c_+9BX7QJL*5N"
    "H)nJRPZg+M96E|vSceCr$1e9c`9k*VkC#XVpY5qUSsmrNqu%F^fiDFl-wZvu3VcdJ9&qykk676qcq04XUBfDQ5RD|S`o-v;?YwAW"
    "BlPa{{tvmvNFg`C8$I1kOoY98;sIy>>gumbNIzf-Xh)=pL&y4lt_pSb{a~KeSNCTR>niWzGfXDI|K#8D%s%r4ko>y`F{f|!<3sYq"
    "pA@}spS5dBnGgKWqnUd$g44g7Y1G{CQdN}l=y#-K`sw~a17}=0TxvhiN>b5&$zBx6MkbdBn%jF9pGWPFM?$f^O68l?&qdshJVOq>"
    "V+p7het+v`LvY~h-Tgn(1?W-jYvF_cbL&$j&-ePiSiZn|tp#7dACe^@yx%5LrBuCu&2JR$Ek+6F=q$gpe6Onrw$G5&f(XUF?0;?F"
    "wzYm!v0vECj>oA~hfPyYPGpo3eKbB4K5eNSo9zx&PlP$Y-QQwAUc7d^rHJI2@>e|py+GCO;P&k)$~-5FYizPEv&dg{E<W1}vvsJL"
    "0kD3uhQFf-9lt!75#y~U-rV({v+VGQ>6wAmnp&n-poSwr=a48-JNC!31-a&#4_w=ao*!5GtJdc1xf6^*13a`#UZr#<;El54PydK{"
    "2(5}OMb3;pvE$;W3Mk&|dG9=B(pBWsR@2i=#L9Qs1BaI|Lgx|4S9>uTCivOd;1&J3LPdfP!Btl2%*{5NptA|QSA?P$_6CAZ<iY2>"
    "^1pM2<=?9{gv~zxQpw8Sdn?S|`ps8EqFXyx3bNvwUkE8K=I%SzR-NHLn%WtV5%10SeM>mW)#Dy+R|qDhpT|9We4JfVscKfaHbLej"
    "+WpLQ(x-kV_SV1yAx0)nf7?c9S;?$dv7uAvdaQzhSZIaqD?XnX$>G*clg)`zeILGU`|TUf-=WT3HS&Pk{*0|L2!T0Hn`6II_T1Wg"
    "y3%X%ufM4XzgONCVJ@GauveZ4ZP@E5&n#44HkG%Ij01llID70TW#m7pA=@nTuiu4l|G@tRd^X0pGF#+tzOg>8a20raQ9M~qGZ&$G"
    ">maz8Klu0d?azRYJ@%aGW}D!)%aeM3C$ijXXanYc_6b2t*NDr_=vcc^>z>UnRD+)6LCE#HFOqk>{g<zZsy`d(jY8$U&cjuD^}eXD"
    "nHmo5C~|NN;$$S->EIcqPXUI+TV7k#KD`=vIr!Wd-v{H1*n`!}Q-w7JP@=sf{?iO|UNe8@<q`997V+&@{|m)h9H?F`-`jW*q_}%m"
    "{`JR)j{g}2e*eg&>DCiPwnvS3Al$7gyLjgSQWe~e7j7<hV?LG8@=a55w()kKhZh>w)6qfv(FJ&Ce(OW(b}4#5gNgDn@3tkfZ-`!h"
    "?<D5~g0YN`pQfCm4aX_3_nZiYcMdZZvC;oX(tl(A&blwZ_rCj4Wa<T&+?kr&)9*aeonZ6?^qs-b3H+V~S>|or)4%!W0^uvOf)NF;"
    "&mb`zp$dFA+j9-Oxm~}^+<jT;84tOyTx%#ji{{&cs8tsnHEgx^2ULC)s%mu``C7kGHA`L6qOHXfy?yn)zp0KA7F+yvrodFwf@=4f"
    "*l&zFQROx4@rTh$7o$F0x)D5I`{Ib^>Yv=Zb&k);N7`M;(HA(>$Z1B5NdH><?WBLg4t&#UnC{3f>e=zTtalSJT>>^wvxd#3GZ=nK"
    "WA8h>p&!rlyUa<~VM}}{6UxCAHTyH!PV}2a@XG$k$))1k4-;pd1^uitBq)a!Hr{GBspkwH&lcLtZ-)r(T8^tRFoShp2cSK*SNF$X"
    "i@V1~TH9$w?Kp;U*_)vDqgem$Dxr60r`KY~1^Wg=IfQbNe=Dc&^>o*wp3q%Gc40YCE$2JtRl}SschY98$x{0`kMqXGu&UiS+s8}>"
    "pU&ceS4a9dT~IA@4^7T}k&}F^8mZieV#`CkLl)jM@FM6i8sl}N_ZJB{DYO<o0A4q%PkY9WwFeV14<8xl{z_8F&%l`x$bWPzIONc1"
    "oz%Ne^Oaay$=`s1i8B{vV9^D|J>diF!P1y0siLfxpBZ%5e4zS^)`0nGUr~Z&Ddm3hn6mi~_|ad8xxeb~AUW+$+d6Q{vTB@hDrSNs"
    "r;nco#)kW)m&5cF9R1S^=Th~2CzDw~kRbHqJaFnM@*XHI%Nx9)^(UU)ldH{_sRhxVQq|)>+Vy|t$;}|Gk!0+AtywPxlP)>>wdUpB"
    "?Cb(Q^WWYXdbcNfS>AZsc{3xnRIM;%8$M@vxxRP)Hkb32d7|kWI-_!<-RI-y5*k?m=3+{XL}3%54Wu?;eW-sGA>PaR{%iwH<xQFU"
    "ynmcfsQ$P;Xqpk!6P-(L!V(8AMPs7^`_EsW%pmL~g>idRg6ct5<d8o%Q4L6}_e%<g`rkyuU)S_xWY!40Gh9Cd{qd`78U22AYKc44"
    "m;eNDH84;=31e4kt&1Za8!^;ni(AzOiL*(r2nCYkT^<b*r54R6kvf+Mvm=di7Zbu9O@|I?ngCU6ml@1JRC_Ic37&z#3e_rbAicUN"
    "Ws$X>tW<~KDkJ3OgQa+?nkT5b6v8kPswg{HN3CmhM3l+ORnRIOs%00{G|g%#%hP0!)v6{1Mf}YM))hiNjS}W*IZ&%z?yn`9jhY{*"
    "$<rMK?y1>wVoXE{7#0SV&^C9NgQ<FX6qFcQ3U!<(gE0!=Fou?#hWTv{Q)zejNS8u5P?kj%<&|V9Eo)>Th#|yPLIUO6nS4Io#Z+Pt"
    ";iDMRVuNgm=5U(d7EmGxjBzS2gIP_h>w{~IRVh{QfsUfAXm>hfo#BIx99R>oRpnB()q-9aB%eJb95nOTtnLqKRNLa@+O)1wmT>E+"
    "j8qd<IRzP6I17v^TR<P#tD7OJOH^>U3P1oO6hc6=0_w6QcAI>aRh7{UjC2u%uu>cWr#mMWs5mT~0ccr;L)I!q@aHvX25glDTqsNH"
    "OSp=n-s_T9sFUSZfWDqmK+;tlQa7?v$R`?p7nF}7WW50%17)K$S(XWTG|jE$xGcCuv>M!wrurf;Pz#Z2iv1mSmlBHust$%$304;^"
    "%X?~~L4YJ6z@Q9J>@-?}HdSe}8AQ-J)}Xm49aL$5N;kD=qXg0oS(gW)NU7K9=ZI07Rbx(p0INvk64XywRW{0tfH(&yEm_Pc5FGGu"
    "Nrx>f$F>5cw6IabEBiG^N+9F$GYxk>hlOzd0q$ZcN^D_==-~tnsPv4W)$KzR`aZP5BXzJMTV!`_MX1D|#x*d>;6t5OyNH9T0@2{8"
    "B)OqnLeA333T=T%kVZM10L>)$6`&{~s!@j5Fj|8WiB!<)<dWX3u+WsiFj?QsiU9=g<3$_UV1jAnl}4o~RZ4j(oi!)gDUy4MXq$%_"
    "yImQd_LXC4Kb9d?W-(Gv0UKP!IMX4zB3OFj|G5(P7F|?b{ihcU!akvZou#3Y-rtyx=2MACT3qr{WjMLpDHZtPDBg)C1*N1A7xfAf"
    "b2}-ZT7VG}Vj3Jg;IxETZkQJ$a$>er)<D%cs*SNzu85}*K}JcWTB`Ay?Pevg=PzLg0MHRx#jJcXp#p<+ln%5j*d~GzYC}z|)OuOP"
    "6W>3bFVQ#)f=@_uxwt)m@JF4(j1o*B-~Ij{krZ65<YXoRrw^=DG_oX`krwK5>-e`%3WhOomZ&(JOqs0ZDh@IV^eSN9iv&aAMkteH"
    "DfD<rgYXbEvsU5NnozEzf@&SHZmf)sKv9xtlu?Qk#z_fmWSWRS)I)_$nVvp2=8qH3BtmqAtPZO}tCSPnnvjO;B49Ju<BRn@c`{fn"
    "#ZX4VA3mz77r4TpAS;wKSyVgRdFSVsB^H3&GZb@-N&tr&N>Q_&Qe%u4>p~@^)g;oGKp&effcyarHJHK_jWT5VIojyZiBy%Xl0+2^"
    "KA*1}VT<`)LS!M1B+6XYL)MNso9u%2;OLC<htvEDH#qfSsWdACV~JN60;1K%63$lH_Rp5&m5_+Ch$QXJdMmcZZhN+KIn<Na2oDKW"
    "Otg%Klp6=!MS8yShULE?x9O)ur?t)65Po<loM@^aTNTqBv=FUx!)9m=={;y$OeRh&SzI#9c<ab!emm!|vCf8%wGTa3_6VY0v3AN@"
    "hOjzeKKn|(M+Vi+N*zzs8Pd^&ka&HGy8nB<x>K&+lggf%o1^Ivc3pA(yrM7MXJ54Mtr;?XT62iOx1i9EzxQ(yllrwoew(od0pYXD"
    "LudZ#r+-aEqBud!_ti2!*FaHQ{UgpZE`|ss8*~c=Jj1=|aa%TAP=gk;VTzxk@MkjrF!kEu?Y>#Uu%q=@)8x#FaehZh_N6b3%k@{}"
    "(Mb${9tgtwL6+Y>n)AgL;b#ULmx_eQ%x*Vy`evkc?SHIlkrY<!5Q4sQtXBY^KcNrI#gHz$XiiW1dr4lnmRC71J8M$T&OwhXN&AQT"
    "25SklV0@)k-5#l3&c_`7VBXFT<zhuAf2S9O7dIa9-NeqLWdn<4uYWG^h_(|2<mo67Jpbs~?K^q)qXvJ&+A&v#%fggzPl#!sY?(QZ"
    "_zOm3we9P429S{jd1Zo~`4>~29e0GIV{}sIuUGT^3&Z}R?s;WTkjT&O4l;q{9C|MA@-4TFJfUhxdNg^%7A1L)J+&aTRI0{?@goUd"
    "RV>sQhepW!@P0A1oHQ(zbunQ?(neaf-yLJiy|MZbx_*#(>Gz%buX#OhEGbS(tHZ*v+K{-I<8$Pxy5FFI@RqBW={iQ3m&%6X?uAHs"
    "U+-Lg&~j9Wsc5_52!0SqDfnHAIFQQdm!eDXT4*F18;TE%u(YqPb(fv#5K`>)!M2E#=ik|G{nK|U>;FB$%I_%_1bf}K(2&cklN0)~"
    "$C?G0Nd+ek;@6J5P5#WzR-fPZpG%i{gTh4WB04VOB#(TpXn4y<kMMw<;VE>ZVceG?qOIXn@#&EKaI*Q^RD8Q#?$PB%q{COKJsNpK"
    "|M~+x6(&ZU@Or)Cb`6JyvP+Z)oH~B!`--8mS2XnLOw+z3-jL4xh2W1*H8-2psZkMn%H<8!f8W7$y~sofnkXE6cau^+#w~s5Hx!}B"
    "HrJiU1k`|sP3QwBO+TMUECXK|v&zQh?8$GiEl^~B54(n!An$Z5d(k_J)G9NZ@QbC@kf9y+$-4enLeM304IJy7UWlz0Z~RZg{RSN0"
    "JvPie2}vW5*Hf8KT3y+f)Y7PvpAU2^+lO1ze-i`gt?^i>#@XS?a`m_K(mF}iG8+H)k|!P_Q1a1F55V7GEK{#>RgGz5Y)RJf2Z5zk"
    "`UMtvpIEcf1$(4*bqe<~8KB;L^mcbOvQ%rB%KsTD5Ucsb=E)mA)EKCpeqv^uuKzN-)PPE#wM)HxEzfuV46hWjv%K6|sAJai*R(=N"
    "!o&{{>Xy{0PH8oOl-0@nUF(|pncGyv{sL=^RL~L~IW_w9pjW`ajge|27cE+G*Tq76KBqaK$1O->U@wquul=}F`h<_vGuWQmTny#R"
    "@oZ`DTj!6SGac&217Jfdr(I&H>}7-c4+L*@7@Sz4@()ASp+hQfZJ&RYYZ^W@I`FFON1RTaH^mv12vWlVQ&_m<-q~${9HwW?3~JdO"
    "&xClFbu&c7gcN;3_zpYmbLH>FHtCJRqbdcsvd=Nt+EF&0R46{oeO|og3Ku5TmS5NRK9%@7myWWqxH3m~pfJ^UF?f)b8})ekK(2-M"
    "2cr-;Q!iM(tSuvp(f~y)BEZwa_25@{3GG#x$J~F>O3iOV(-E}r(W4KP=+TG02en$x<tTJn%>=N7M9tdWiPK#2Ue3NP^w>m)MO6Jz"
    ";N0u@ew5AO2ut$g8hp5XrU9{eg%H163{lBupe2%t59GGq$V_dpuP7!Iz3YXY7wYxOkw3si-!K-m&YiVXCg@HD3@V*r{E!Aw6-|Y#"
    "v6lx^3jcJ}g)C%0O0hy5fC#CGMDj+Fgce($mXrLTu@UdRuT`rDhsHv^+_U^+tWer-=Ss{Z;N59^xmba%=T5}XaCv)oj0>6|6PA;^"
    "v%8;cUgsV?!D#8UxFDcRuvmT<_0b)Zn8gKET1mINA@6NNpR4+z1A8Knb5`5con9i$>rTNuNmIga+0djS){T4tY%o^x8lK)#W+o3E"
    "38|`0DvPMu+!i+_G;2HDeQ_e)b=HLmmH9R8qCXcc*;KXpK2<`5Nv7XuY7+Oa|3*{FAZ<;FDLuBYIV_l^J)}L(|6YBZVW+!A?Lbb9"
    "G9C)lJi#~Z{PPr8*ya>Nfh?GySKS90h)2j&JK3+e`C1#8g@v^|6YV)B?9(d>sLxVT0zzxBo|U+}%YhVIH$lblvUzcXYK{W)u{fDx"
    "r~1RZ1R}07jB>2o*v!~pfVYJ!kSW2z3_#1jW*xYmiIlL>hK(ii*c!j~{3ftNugJ?HE~87e#dTc{{@4ySJl+5r1ssIsaH)`4Oa*!9"
    "3;Br4cBs6PIPV?^jCw^vvJV>^L`3Wg{!X*2d1!Hz?UF9VRf}NAhk9iqL1eIN^=GV@PNfA7kF+>95)ohC&Mk2MiGNdC4r+N4Y;8Wt"
    "ca=23L6MZI7hb?*A=jdvvgYv|RMbb+O~<|2B{o;!u|m5FFw6-TLg5P$5yMCXyDjs^7430Mw+B>)MJ-^Z$5Q7CP96$?=g%IDYWA&P"
    "^*$>;<oKl4$U)`EU{_`xVM=)Xb&TxtN5`|#3a_QC)H)KhZt`%+XV359FqaTV9VLyobSxIzOc0ZVWbTpU+Lur6!d|eY$jbCaU@$Ep"
    "laMK4UQ$;Ww>M5OZ!+B8KuCuZ3NbS46IIN6rz5&>+Q9V?85P_paa!}Ozb=RO_ti(bz~_^YZm6>|;PtI;dO2<^5w<x5Ps>-j3Jj>W"
    "yORekRJ638=yxReGVXr-v9eZD@I~w5JflJCWN{=V`R5(cFkVo~DN^%7XXdw{fPa~vT%WCs@?yE061LDb^M2C)nLS$K5pv9AH%Y%5"
    "w0G&pR}8I;1D3hTYr1T!#v4xcm%*C-M;Si(%bK7qe%V)TbP7zl3Jkz4FIqU+0O6vrvx5}{IocU6mNQ&A!B@hxu%T_VD`d0|0|>}2"
    "x2L0sT_!a>h`#M?f{zffh$zYUBn#pQGED_c8`HEImz-L7O&;kR4mC~oeokM}en`-=7=lGq5CFz_g6X(ufM3Bk$9Pp{3^l64goc|s"
    "F-RO2g=9i$+sNPVtQ5Ejmj?eJU)f1Z`Zi*mTRc8o77di*?GE@$b~7bxHu&MRLkv3!ESau|tQGE%S0+s}18K9;N0=y-gIIV1RDjo7"
    "7h3B>@+j;T%*bj(v>_)U?$Lc!o+R2Ie#mHfy}t9{$`o*$DBZa}Klyc1y{)}0CMVRm8VJZcU}BwC)oLOaV$GE}IaqqPE_c=y&xG@C"
    "mSzRfMFeOT5NpNmrxD_X8mc9w+B8zp0Eb34X?#6fQ?7^Ssxl}e9L-Vv4+%vU{Cni``&s1PZcnKkQq;`=2;EX#x?cgV$3@?u1*d4O"
    "QJ5vInNMGqHoa|O&{$q*b0USg5;e9rVB<y1gSeQX1>1^oU)NMr4?HWh2WIz{9DxvHW7iFK%#dbSJx#B|mM?cke2LlnTB}AnqlD%q"
    "6q1(O*m7;?)fZAXt1eHvvM<#T_@JXH@>P@7t7C>GVbed=+yW#!f=b@UHUU~aQCB6HF*x$dR%_((bP_ca2NI6}vklT+_Bc0D;bRF!"
    "wbo}!cc!u5d=n*@mUSB#*@yVumIBO<eU{S2O6IMAs^y%1Z0SAjji%Weg<!5<cuL$q9%>Bxqaz=%W>zp|cnFL&xC-vUgr*^?A8-Va"
    "kvrNfMh$FjjpGytg+;KetB+&+%<fLb>&^9n7BbPM=~%^4>U1mlH8{%_H~2|xzm_5ycxu%b#cEWrrK%)(2!YoSkVXu4CdgZihl4xn"
    "y<Dq1=SXZPc4A!G9jzcvI*g9J0&ErYZl$?a4uqT8akCo2#i4qeCy`c__i$H(A1Z1<o3!I<_*EL5ob7R&AUL+cu%By1OaU8+RVoav"
    "m%%QUy69**@@TUelkTdL5sv3vCYFii;Pag;k?IX$2+M^r)@qKa)x7K#-pW9v)DXy_6eG$I;!W!LNcBjOcIgias#H@<^_WUqx(3z&"
    "J~qeBN%E)^AozuiXfle8G@vZ@q)~4++IT`(1?ME^bR~;mSK1`)!yI+TQqn75OF#q(qqw9=e$!JQFVH4Rtv?=9I@$c$x$=dkBAd>2"
    "MImiceo*!pM%uF+CoY0`M)erbb`hb2>Rw)&ZxD6^b$mmWD0>75x+j8RcY4KFm<=bY>9icu1zJiib$H^f*3UU?l)a}G^b%4rxzgR~"
    "R=@p!&yOn#zA?-4k>yERz_s++L9)?P<bKc$n%WGXlhSPTI<W>Js>Xyx+Fk1P*ZGxnFDCESckB=zLGuA#NwHPtfpMwLSkG&zF5E5}"
    "_600ztH;XAeXRa%fX4^UjC~VVx}A4Rz+qQB;e&Hh?zo+8DhkWTf~i0wHi(N*b{9_GenIW=(xn^=+T!v>-HY}XN+hUO<sk@*YwYc|"
    "@ws$&Ad(db3;D<LeN)~iXIQ#;wjUn_x)90h4Xrp}g4oU|)Fnx&rOxsPCCwk@)u}<6tx$B#x_q|g#Godp+6!cIJs8*OTE!%TQ2QMs"
    "hepU@)zm8q3!cNG$H`n}-4A5^oC1;N@r@#Zc7k;5wFGTM;W4HLf^Z(*@p!p-M^HkW7EQ7U)LBT)*$rZ<xRWOm9)}|l0LV76jlGl`"
    "jSDww7rO{0k+XRv$k)U?QO@w`X{pB3!7bx&5!p^i9>6aAeB8b4as-R796eP?W64Oq&(2aMSZT>q*Fuugg%wH&C<?fC&I8~P&FmfM"
    ";eg0Qm~?)o_kveUX_9C_T2Y<lz}Rtl!(7PT$<{&*i8l*9Xg66{Sd*z{>Z{7Kk8d~_7?!ajc<|}-)sM)c2&=-VpOyBB9jsQbl*^L;"
    "T#vZwm-2W)Oi>m1%^7GGg}Z?G-B}llCv}x&-5^|(dLKD|^5%R&4sudl&eVL>(`1a=Y#!C9yCQf{_1*7C0+k+#ccXzg1j@Tk;LhDz"
    "JSQwgm^)+vUnhG_o%xb4R*y_YvQPGuMFiTdOpW*pNFs#tS<$4vl4n)p)rWUwaGZ+fatG@fUbWVy<2rd7B?HpIs6}a^(`^}-Yi;@t"
    "<mqBW^C$+3sb;NZE37YLB;GkCSG|hxtMyz-$!QZEqU&*8{PQc-sLLbHdDdE5P7GvuL3<;@$_{LglX%U~Y7?0lxtnM9F8DS5RjIU8"
    "Q$b*u+hADDK)p*{v1uU#tx|)BE-3iUV7nMxJJ{$kebw$v(rK&TBJvKTvUA{N2&~lA1X1;LA1RSDdwtQ?Zq&<cxe3^@VUH~Y3hO0%"
    "7tCpNe8u+i23e8vWgPKb$3p4l2eN))kmvWIVL`bBc?7cMjxX*OHQnN{E7uFrN30#O;ssq_I27tvy>H2&*(1cVanoCSBE!lgIZN)A"
    "Xi%W2!q!rLWwufoZ?@{Ec_@Qz+_Uo@;8Rj9%*pCv>=ADV+AAP@7403!Z1QvL2+`?O|L<p|1A(li)KWwpp>Pp*C6JtBGoBMo6=<o^"
    "H&M&Kw3Ny_H#mDVgYs?)ZOPEE^TBt(XWlpz@!+eBQ!UpkCY5zoud3*D#>o_zU7)hQS~SAvk74UQ(4l@YM73$8{9yY8GV~vWXPIkz"
    "#N)Doaz{8@?U2YM5S$cOY%=0CW@{+tREv1h64}Gyvlj7Dkj2UKgO%^5HhvU%Hahk86v>E#{%q-4O7JvK$FDNWML~@MqfkczfRQRr"
    "ftfYjmL(-PuJX3tS-YHF51ibQpM=Kx)fl~5rxK2V^>yBLay)ia*1~hh#U%DBQ+m0&->p$pu*RDyO#KW!H+QU-xy46fK}wzm$?9oQ"
    ">8;|6o~&nN=;(cQcqi8fh^sB;(w!b$E0MZAR~xiSB$;CO+32jtN|c-}aXpg73%62FY@=GTljOtz*4<#I$r@3V=7XpEv8wdEw-s2a"
    ")-!=Z0NzQXl47QiW+P`?@TI2e80)e82#aexTzBUE?LfJ;m=3%PuqLf5Uc>(nP)h>@EdT%j2mk;8ApopYr|AFx|NsC0|NjvH6aZ#n"
    "axO3~FfMarVQghCZg6=401yD60RR910001V0RR910001+>=)`A5Xs0;#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?"
    "DNY577iT0EqyqUG=0-XSh7hEwqfo0rI^fzJnPc(m{#uJAn`T&~r!2K7sXb*8a_53&=!NMPY?}YgPd(4E*m6zXl7H!3i~LJZOnSDi"
    "wAeCdsfCW4i)FCnLyO8t3yXk7+?I2q#4Ud<&a?aww#7oMFxp}x^9GCC8+|MnZNF~e6Ww6ByW886=PkEoe73daef{|sHauS}0#1E1"
    "-!SE@#k8pv7FPm<EhnV2S#oC_wOFuglf@>kREw=kUt6duIax^5Y_h14*lJ;CrEV!zI?>|luRzOk@fgeCcT>zGrzl!3tz@*gvS*4#"
    "_T&zW8s*s*alz8&e8CGWE`9oH{)wgA;*d1EWzw%X7Tq3ef#Nk5N%r?GI!$j_&iWv4x#o7dg&fZbi!f;m3;&Cs%v&8REkjLKTbK(i"
    "u+Y74X9)mMO9KQg000080000X09M#skpKVx|NsC0{}2Ea0A^uwE-)@IE@Ek6b1rUhc>w?r0H6T?000000CNEV000000GsR=>KhQr"
    "$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||F4rA7wo<25_AOa1zo)3}&fW$?"
    "iG7QIxbAbbO}1Sfb<8GX#y^|gG9mlyf_QC{9fJ0{^#8Z9W@xpoxA?wSQbE{8pd``8+DpQ2*47zz2_DaEPaM8%+cQ^ePu&~gy&lgP"
    "_j(7j***AezW03E58H$=>3tce`fV?qdA9e;p4WTa3LN*|^~%{BaQ1_ZolNUKRy!9vo$OzG_;#7vZrh}~Z(h`G+b_Xq_w3+pw^68-"
    "uu{z_*|Q*bzU}8OF<a*DI$I}Bp1nNTLbgBpX6#*2;A4Ai9=na()Xg^2)-&vFTsPmAA#1tK$666Ph2t0Y9+<bw=I-0Ly&<8_wn{m!"
    "d%X_V?(3OTV4GvU-6o??#`X?>n2mss)}B8Tl<neX|FW60&e7&pj-ed@P)h>@EdT%j2mk;8ApqpAt8@SV|NsC0|NjsG6aZ#naxO70"
    "FfM6sbT}?<aCrd$5CFio00000007aW00000005M^*OMgKdFAO^h1Oc7)|HhdyQ-_ZtGdx>paFD)BqWEx00V#^IV6|hk~A(!Ys1*A"
    "?dzBg`M{+Z4oCuoB7g>3m)4b)St%nULu(!3Dm>i7^(Oy>b-VuH_u;zx^>e=Ocg+9iXFm7oH@^e|e+vA?{5QV&$N%L!^OutIfB8G7"
    "=U0;R-}=Mv{GZ?X+8=!N55Mz`Z~n*pt6%%CfBemp`9J>l*Zz-ho?I_n*jP#a$9d*tEUqN~D*6BWpw#Ll9GT-ey4N4dvyZir2xNto"
    "*oARs*cmg!fgq9t0aT0bP049mM{Eo~Z_Q*0PFS~{HDsq_CRBKI2sBMH9HQ!!G=g}#X*jnC3Wn3cH^<+u@0j2cpdJI*tkaK%U?mNs"
    "4!})z8xLF>vUl%E7d>>kl`+v|Ec-4+i=CaNo)BWq;~7y+=^h|-AsUXbj;UZ|1NB5=bLci;n@Ks2yr4=U5G*#z1cs3AM0@mrQe5lL"
    ";jQw{(d|Oi8@w}kC=^=A&@o?x!J$LiGQLpxMs6q(0}YyKBC4~Y>Tj`s@l$coqNP!|=hT|eA$-R8n7yl$3F~$i8ew)vXs}V78P$fQ"
    "Xr8K{wTaHslOf1wXr~@ufN;U%sgRYUB0bXxqWFR`73eNvJ##taq?xMOwB_vwS@%7Rg5r^=46wB7u>$SG#77fNp<pYlP27adz7jno"
    "_ZT^y>cb3k6iirfr-K`dii!kvFU>sBbDdB)4%d7Ejx4ZT(Xm7NLHoi&xgo)9!s7DN4H2FA6Q?jGqmTpFgb302e$+w`i^{<<kLfbv"
    "?A|s0wJsLiagSO~C^R^6wdqj9ByDPSV2xJXkpLuzI+{$4f=0-jFAeGPK=b(1J<Y2pB+POs7D`QtEp`InX<t!~UiBOy_2Y6Ao%O<1"
    "w*f^VmssHcR^@tR$-O$67Y}r*hbE6^<c8UFEB~(L(|pCZZtv{KW@Qqv+pB}NC}@aA?NGm*;I!mVF1<a2TS&|EBW`~<c1K#6cV#E4"
    "*k-Op37=M)t)OAGGGbfyMUAIhE4&h4JvXLi?AK@P3O=UhC=baG5-q;hAG3{mN5qbbS&zN}7gE}SZi8k3Fn7(JYu?+ZSeMchGL3fQ"
    "7vWD<mR>LY?8OaaY9b>*E#%dy0s0CdgqyzU2^Ak-pWNhDnd<Aq(F+*Y;zrqe$#<A>@ee-9{insJA-uIj)t`8WeEERRm&VF~xLxUP"
    "wS8SPe@eG3gueaCLFvuR@die{l&_*#-r6UXp}qr0cuZjz6NMII2iNhSP?-l=OR3X%ZJ>W}EIACb9bVqQ*kx@@2$I17|04>PWqgq~"
    "->wZOHs)9>3~Y0;4b}@_4{f`-wQBAq^$fW|+VVpeEPv{$(9Irqq#-S?(9XCKc~`p@P$CGkZpY28WM|X_ZuQVLWWTiX0#H~c#yL%P"
    "hVTqz5mq<eyoz?1jDSExOtVdh1OeVAZZ^}ErZsTI%psFZXfU~MB%nYkE6tYIJLhV?tJBawIZ3FvqcwX(5sbCsr!Ap7Y}+>JJnaHY"
    "NltxUcp?ug{@K*UFMs;2PklJgrXrS*hy4W@Sz#15?!RJ*gbxb`3Ij?-m}_uMH4YKN^o%>W@UQE%JjUuHN6%KFl=Q!^;ciQR>cZmT"
    "6`y~J&&E;5rI&vH!T<|3?E-(pzPLK`>FLi;=hu3Hr2kgDm9*wznl1OZZlBik!Q+8_s10Y8M4Tg^>LaRHDGymtm5_e%F#){^!THuw"
    "WOhel+QlLr>$l7?(zCA5ovrnZN{Kz$vn~W$%JtpFBM>j~J4oDqx_{IFvlh2{8P{;n*-){f(1RWli7;uKfJb<(Up)6{iZZl+)Ia9<"
    "a{KSA<!k1H2YuNKCShlP(h^SmYues@?|Z;Ne&;9c8a6@CB|6Uzi`u?(X+CvzzWl&oShr%@``yw(s8Z<$q5iUM^?7KTNY2Ie+XtS-"
    "pjeI@J&&8Tgoi@`aRw8f#yE#rwNo#hs?v?Wd;eF!0#V59-DMi1rX+M?JuSrkqWTH>JCB~}TzQ92Ji~p+ahZFI{*xaJM!Ee)#>kfO"
    "s_}lsJ2(XoFl&@}_dx?z$dN9b>o0ddknoD;+1}{ZwVU_Hx{fsGT+w+Y2`pst*1Nx?yOFM@d+jtHO9w3yyL>J7U~k)CP(g1!m_5RM"
    "TI#%;mMK1`=_2sX(ntNmGb-q$UF0AZ2%Sc&uKRZzn^QKz(q^?t082#Lg&tl}@mX|C?=<+5JL(wJeB-L^haa_$u?Do_4Zglo-fqeq"
    ">UY`$fT*eL{6%lNDU6RKyXHNlS+CP#{<`<xeH=q=PFMXQ^xxqpRVYT*AJ30#4lCZTMs7-eeYo{dc4h-U7!BAa)pi2{!dKzyW5#l~"
    "GckPc4glQh73Pq`=KGI&d7?U6wyaBO&h{~9-<G|3YsZ<emTsdYt9BimCF@^vTgPA<cbZ{kPZEdj?#^0Avi6=E-b|FY#be8B%X@bw"
    "Y8pNhaxuJc;%r1<4{iShanJlb@a5wbOVzKX2<^yx<cC2Y72cU0N|R3~(M4Xx#}m`~fD#^Jmp<}JxOB^=2^MQ_a+W<mc25i2orSsh"
    "bRFK?xt&~w91PM3ZfC0%VdI!MZ7MD27|Uee&t95#Gy9W=lk&S<e~S@*@y?lN$?v@1dFgc06DUtP4}w!v!>TWwh_`&Rw;l_EgJkOH"
    "<2CY1qqE|@b#omgUGGzww<DR`(Y|l^v&}p0ILYj~vegH7YPWaey@%}ngUa2#RBh^^$79I;=bZ7oDHbqV(&<XI8|Yd=j~I!UQ{@ER"
    "E+bPtrZ75=PF^v9H~R|mpi#OMQL~<(!CH{hFFaZtBEBYTSgdD~brN~n^%n<Mp6R)Ik88V8pT2CFh6#W8J)M8wTPRPoM(OIOAlM>!"
    "OwW6@_F>UcR>FgW?ZA2{{+{#=_w_IJ@4aR@4*vW=X&<67b2V86E4k&DiU)Ib3<VTOTfAwF&7?w$SB5us8u_kopT2*u;$9+<NATT8"
    "rFR}RnAz^FyAPlRm$zv>YajSb?cC2s+xhhBr6uA6=s5fEc>Jpdm9Knsf9*4Yxu2Q+DdIqq4`n-@sjZ1&ywx{Y|8FPXTE4TEtF#Fq"
    "fn+py@<5On;Y?pY)961CJ9_r#qx~I5Z;?8?8CXlq`re_X?GNV3`cxlkNJKsz-wj!CnwomHL2?mynT*<!#OJ3!dYgvBF=^~r@6f+C"
    "x3uuYjoN0At$3R-1*tOitdA0eSI{CB=PD?d?>vlr)`7mmAAfYCa<~Ke4a|Pr&OT_payaw3)vvyN=2C~T|K?SB2bgt}@pI>2dlrtg"
    "7GGXlAO&H%E|_k1>-~xLC2&-Xd+^|zb$Two7|eotycvU|p$(l#^W(82eGcbFrH)#Y{uU2xBr6-_HRw`zg<q9fyQlB!(3vRs?$h3`"
    "1Rd42zsDB1+Ttr06N9$mqb10@P}@pSChl4uYi|a2?`m_gKia8H16v=nWK|)3C_QN3$!O1)uGpa~1qrDx%ZJC|uK%RPrQ4=ZkJPsY"
    "ZF<2DHK$&}1K;{{e{gVmr5L{!d1FOpq9b?THW5$p-Ye_JYDGL9-PxYv)-ec&!e=5te}8#(V~`C3*2{~t>ZNBAFb1^eZPXe6@bCJh"
    "gRfpD+}~4Kk9k}LIbZqOsST!DiKp$@z_Gp^x!_8E`E1|LwXTVar6~1|KAsp76s$E~@H;=mKkiF^>h|{B3vBeE+r2ZqK+U(k(&T$P"
    "jz8CpHCGz~6CT&v#Jbjq{MS!STV%SscdP&&Q6-tMEs(JuPPl4^il21?L1kyjS9wSKHS1(P_hj`+lpzEBo3`O~H|^JoJK4Kh0Px!q"
    "U!Le$x2%kA%Lwm?oi-+3oJF<X$2O8v&s}=!2P;-*XvYf+54z^X6P_boA73VB$tVAW41@dutZa`aop5-zjt%Y7g&TJG-Y&S+SBBXm"
    "d$Rm}EetNcx^dyx?<}8njbpyW4aolG-<v{7@c0zIe;53i+m@Wa{PpxSzCOK{-@vAV-f66^$!VoC6W!3ltEX}SKV$`;Q%CO%Sk=}&"
    ">L~DZ!QagO3uOHrDnL3`w&e&c*F>a?6(F5j*UU@%;YDb%V)%RYT&>G<n-x&1rDjcIpnVHiJ-agJu`25$%pEWtubq}^eRF#}x(t_F"
    "1E*vk992gFdI6mRp637LhgTc>jjpF>-OomiHk6z(!@ZHBD&JfgpA{Eb*VA7BJI!YUMPqF1dB<=744l7@a7C85TX#BrIx&t@GX%=e"
    "Sl1hyy5gYT@NJwAEK*nTJP(3RM0SFRv#pLLkwphu%^^BH4oerV^MEoRCS)Z)txv$Q>H~cQJ(wI<U;W_11BxSfTiJqzd|r?__~XZ4"
    "FS%8^zG#q=3vqf7%XD3zhMCk~It~;%mmfJkU*F)|?OjR+6mN+Hy0kEeK9L8_lD53koDK(0ho{U(&26k<2X)5=Nw=9<W?|tk7xJ@B"
    "ut*LjN5#+<o){<*h6gec$_X>YzPjV~;4aU3j5>A`iGJ^7>nF>hAP@>5um%&D{+m(BC1FhmXpe(^HbBhcUvbw|g*^7&-(!AG)g(!^"
    "{{D2^H5u<m#z{9C8kjB4^;NGNmC>z~F+oeVLqE6@Uhxq%TIuMnKlBw&z3(h0&2QNq<+8o(onT5mR*g8Y@y$MMT2ld{x8dkg4Mqkx"
    "-a5rc8`4kh9z$xNJ<LnF?D2ecG}D}=o`+vSjp(r=g9cAmO-#|gpwi`<WzT8<9q+@L9cB*+PTQ|MnwSF-@>#nLQfv|8srhaY9vv-D"
    "{rNl->Z;pN_<1`Jt#E=O6}`iLemRu#5YnZzEdkq<77?2qSwJ&5K$6GP-nyMN2IFFOxL;CQx+d-}*j*@M^+4en{~CB`ENXMG(-yXe"
    ";v><P4|?3d^4Jv|`3%lG)`7V5QZ0+d-(RJlvXs<#QDqW{1C;4Xf3IU}PnMl6O?ibmd-z~42V~)qBMYO4UI8*adPrOzVw0l@RgRX_"
    "-8f-I#+v3}RNR{~mnx%`v%y6??)28YvkljvK#xXQB8K*RqdI?=^h6WB<+j;i+(uBJA9VMeAwqv3d&iLC2fH6K8$Z07d5rTD?~wwn"
    "8B5zY_P%xZ<NLQLcod%Z_G4~I&Vqq0Z`_8vUnL}qg6*N^DHz{#4fbqe9<$#GM0uCd)p|xAPj{RyM}K05-L_71d>ua^O)n?f)sAPw"
    "xNQ9-gv~1Wfo+U)eT<gR=on(F8i(>s)KSs^`Zzr8w)&Oe<fhxFn_vJ_Y5O@p-Wkx1vPN0;CB^i$<9or$#9QA#Qv9wHkc%VkNITY}"
    "^FK7-_1LMvSFM%}in#7;Db2pt9fn(hS766HJpEt}7~$aLV0Jcm&Lg6Sz2!UtycO!a>a=aeTHz5W1mbDW#Op12RIfFq9E~-^n2Md1"
    "Z2Y*#vSE?<EG8$_$=j%x0V{(>T$w{jH^>htbRs1nuZFm56sbpP3c|de$t)SF20~?r`lel&0o3cH$c1ON9bg3^s^Hv180}KXybX0!"
    "0tJ`(x*#WL&tuPt3)quLVr}~hb4s=KLgZEZerRKTt*S*WCxOIE_(vhn`!l}C4A5@XKdKkz6X1lJX5;N^%>3bc>ZO7mvzk&_eI%JR"
    "v&-P3B9Miny)Ta1FqV9*fG-&FYDj#cl&D>+b;lc`#rDsLIcsPBn#}xmvi+_iE^E%AD{A@0%Lm^@`Yh)+@58NPCqiUXd305-o|g~l"
    ";ZIQIHyw@Iq0oBFxhq!eWu<tIr_Z6RXYjW3N*{4A@^iO#$px#qE7Jd&M9JCUQN8)8`wJ9O-6i@G|Kwr$-VS4dGZo9z(lhJCK0Cyg"
    "r8f&}QbK(=Ts)%ok}CA*Q=RYRepg%QCu`cn`w?e$TI&MeKPfdc-F}4k_nn7gb;0BN)1mEOxJhJk_!QxI1k$5ywLJ!)G~@cH5We#R"
    "gz6|jFHo2lwhI~@Wzo(^>W<7;$JE>6_HQKjAAjnH*FGnbpW7N-9D^8%qMCT2{fd=LM~79DRBT;mh9oV7Ww+z(3Qw5PBHL;Bu&`v`"
    "os>V3dh+wkAXd>IZTljo_aD2R^Y*&S`$JbGKL`f?01mu;EWYSre>9O-Q?r8K`(--v*A3xMuu-LtN3(8J&AXbdjLd)1vHrWo-Re&_"
    "Pi5QdZS;RpmL(o9lN|(?9z5qCS`N?Ai4R_=KR9$P4je5H@}CYp|F5n5S2aseU=*^4q&#BTC!)?p{V+F~h?c|Vs6cr&mMI)FfU{{i"
    "-j}Av@@MaN%OBOwrmyD)0Jc!-ijNQA0+X;SGu+p2Ozowo-)ib#(8&MY2fq`q{k=H$Qf5OwYqI>>d&?Zr``_)HZE}2rF&=iB7}BFU"
    "(9OQ+0S325?HgEcWC(#3{%sgt&4PflE45;N;6Y|n&vlI**HDCdZ_q~uH#l)%WV*pv%A;v1*A!Ro`kvPG95U}qHY((uYr?+@az3O4"
    "foac3b9y4m>9#=s8y7n6y+70E$*pC&|3rrRPb7r`r?A2HXfz2JqcTNqm!~$}dQxk-lSB&10rLco{$!jAd5DU0(AQrq*q?Jmu#)SX"
    "97h6Hbl*ZS*sV_U=-&>yqjbT;6(+ZFAZQjXaM_mh)0Z8Aih_9F83)2yqB=G5pbO6BpU5iyPATmfpTJC`Q`5^4wm=5G&?AG^Ez60^"
    "ZBN9@tAL4xo!r`9l?4vq65*}9pxAWXpdGnJIsM-{RcBpBHJ2ET<>v*~1V3kKf>I+jHU5EpS9dgqF<?MQ6{Y*IILL#>^f>>tHU*GH"
    "+5!YsQ!hUB_HX>-zea#1$WORJr1kTx*er~~nrQ_<qi5X9J1#DG(@;}_Z|#s3w`co`5&CRkzn30bhc7n+bEDbIkbm+Dwj-%pO2jhq"
    "z}1|f^1){uAMk^Y%innI=l3Vy{T2G}UMoT!sROXBygRWvPSy^(Z<fL3$0FgiqYlD1p6gG^ztunBhkg0Tu#)%sxD)aWA2uH8&-gq8"
    "9<&4netf4#;q9JrtNeHWGI<4WK8*@4b@yZYd$zy5o;*y}30d~3PdP;omI3Fk>U;O{?nf)t+o3J}i;LxhQ5s@=o%4i}(Dj*#-XzcO"
    "TkrNlYvgBttY2efac#cA%3^d(y%0F}uo#}7%tl-`vufFw^**len&yhbCSqqsSlk|qoi#7ru7~2<RIsz8!>`^B6jovQ5-mRgM^L-F"
    "NvYG}<FozK1A|J)S4O*+$?f&c!VSNaCk37W=pM8GXqiaQE+TFq>q|8!BQB2gVoSp*{S(B>tRnv$PaVeU9$P?l;B3KOSBWQesnK10"
    "I#OPD-*ZZh)tT}KvFm=@y;i3^jlFGw9s@b?vUvWnaB<}QqqnYpvfbSfxGTRASwZw=A`e8%PyJKF5M!CZJxXm{pH}s0*0(4vcfDJK"
    "ipPp~TJ+rP%qQ?GNBi?sl~^O@KY0rMxvjn&B)*zN|EC0ioj46J0vdG(-69>iKk=n=uk0uno>Nv{w)hXwl<cTS*sP>OT{oSohhM*}"
    "{7vE-LcexXd~GgaDRRi9GJlF>SP1`6gkSdvmPRCbYk9rBw5<j*{a<^2T4VreyX~?mk{z5}h!Q{ZHA`Gcku1M$dwdGgUWqjC*k5V3"
    "p4$UH^GNEa2>R0tlkY~4Kq;qYYiow&AYE@Phkv}(1q6Vo0(SE}y!q-#zufPx%`Y!TzJBe$ou|);+(k%u8;9mVqpT1cRGRQVNQXug"
    "cS{*H>qAQzOhJ@$ZT>TF$5(dtFZGK_A3c;c?N|#~rq6t=^T}@RrI`uz7;@6#Z+-i$v|);|B(iOBz7UyP|J2Ms&W5MdH=dAiK&Ies"
    "#36+V*8aSNet8;ya85a6249Ukems9%sv5{M|2ZQK*?OA^eQ^y}qvr-wRv?6!La$ehb$czh^Zf7<X;_+#-TtJARK_0e1V#7Ue9zNf"
    "evJ->bWHRUHfi1)1Lyd-^sG$CU5$0PdYbC5E7s9&Z!$;Njy9#w!`GO6Pw1%S;wBn$Wka22bFbiIL)^!+>GHhzY9`%iDU6q$H*i~)"
    "pi-_GbBvlh4MoXE(b?PGjtr%G_9wz3Q(U!pUksgXT-N<DBxCx`5v12TV6MhILkV6=4U4VsqX~_C;gZlM=_io7l(?QP_j<(G!cFR|"
    "O!W5NX5Nr4ruXlm6R{LF7AQ;hoyuFiFFiYa$Rv9@Qc_LaG(6;F!QoKdO|(_4>QYVLbX+J-w+rb`-$JwqX`+u0dXO#z3)7R&ETP)R"
    "4c;%B?TowU7@w9#3HZR!Onbax#SVwKA>g>wjrN^zz&y?6ioAiMQ+BgZDaKTWUJ^%8*0f{3CC6b;<O|InGRY5n(FGU6g`q5s6T0lT"
    "*K^!BY*_mqUwb?P8a1JwAGICw+0~pQ)*e_!O$qGPvO9`}4(x=eBbgdaigQMWe?TNL-dyV4Ps>R7{Ch9@^m<YP)rQY=FtLgP6_E-q"
    "&1a3^Dn0NFlel`6thMU5TdC%mN6(|pMzF4CQ(SI;yK9RQ0jhtu4+-tD&l?y<Equs*G1BQx=+>dD7?124CIwF4N||DHtugLeh=rpl"
    "(HRShE85n^lo0PYiJx!T+Rf#bXIx<IP_GqZ25e?LHHz5u{O-MJqlZbu4Yvzr+-`kP^$rQEd)nsUkysUorku=eblmF{wVr20Jv)8Q"
    "KRYj-S7$EFtWEa==X@tGv1&Nxuc@}B@oF6*g5#4cwvMWu!hksq;epD?nO$pSJo^ImqBBP6KCJHDDvtZm@Zfg|lm((UJ@W{C0C=K%"
    "DJ<M9I-JRFpcuC#RJ&7kt;fB)GLx{L3K>4c2k7`lN?aa9PidZL>sm5gUyoJeonp7#Jvw!kaKBC8+1&DjdVF%Oe~$Oc#5ys3SKoT!"
    "GpkA)OR&L2(jMrV*S`Bjw74=qcf8$m&GcOU_t@Y1{%iSs5Hrz<2|9Eb0Uax-*Wp|ez8sDd9oL65sf2qzlR7_)6?i39N+GEC?2P9r"
    "Vt4$=m`0NNsi83!ri?*(zG?%kqxrD&@mi?6zWjv?PPcOQS$s6=WB?Qm_-rF8{p!B+waeb7Q^pRjuAX-3P;T%rIfS9k^k7U}{Mv6@"
    "D%eQwF1UQ^^HX!Y?GyXw$gXE+&;ZxwfF!ZR1B>@gd8|MY$S+i#iU0hfEsA_8vz~ck`H*7~MS@>EJs(NFT6vA!L$lob7vTAwDPIti"
    "&Cc+XU%!wb0?$AE%KimwFn2!KwrM*5RBB;^{_5h8QIV_O0HxTn+0nQRNuM}-&aq(o#R7x`Fp^rZ`e;GHE)Jz-Ecj{s{Bui@<0X@E"
    "94=a>|KQ`rGYMbQ?l`c8|6s%GLsQ%vP6nkyTJ@<HWx&~HNFm^luYG=Oq+aG1mDkR@tg%z~PXW)y8M6ut{QM1XdzX84AwHMg;<t}n"
    "E6ldP-Mp3M<j1HqV!<aJf7l-sdV|N{zwwJpyK9+SeoR{#G2k8mMJ(=enw5BQp1u83NV**5okv_}*tAb=8>Yjk3kOx)&tI|a9rZ`r"
    "dTN)p)t@`FDOr9=J=|H_YO}3h6rx%CSKm#0<+(~~)Oqy(9B{-W(X<ywrOkhqKEj@pHP=r|qyN>{enwhj<s-4w+`iMi{mAmJW&OsV"
    "9)H-#6s5JtyjTgor!}8on<BURONwV)PIh+(8ISpKNY3s#?rn_k+G{mSz7oYa3mkAC-bigvwYmW_tu;nWarZB(w`+HIo||y(Wa;7X"
    "ds%-D7x$|&n>GE?dooW4hX>{5Cyik2lHD<^f$~1*eWa5(Xd=<>y$^o)<OfzfDLy^VcaLdDmKwZQF5J)GBPN^z_udxfhG*~Z?!U45"
    "<HaXC7mx2Y9~J@ket;KOM;}_pTd#I=KbjlT1h((5WZu8a?)ALSjd!B0K3b9PR&!~&H})Cr?Z@pR3<*8|a9C~J&@=<DQeH8n4IcmS"
    "_WfUhVPjEaaNT`lgx)4fgW5+AN7SUSU%WZHS<s<dl+J#b%mmR*i5mZp#@C+xnsiWpvd2AwR)8Tmv$HjORC2Ina_X1j))DyN;7EZ9"
    ";3<Ud?R<A(xft0WZ1FS{pPlK>NRN8G?V$1zdaOO@F-OgNXXFo`R>H?^ETrD~fI9*Rwl*j|Bo+pku=#fRJ==la$%e!Es*Wgz0ZB*f"
    ";|0$n(ferYejQ+SeJDR5?k+|eY_7lTyY<`$5A7A|!Z0%1wf;w5&xbJo$lgYiRi9a<ggzg3thDX&=y5u^i;si5-r>BB)NO58&0~(f"
    "S4I=0#|EAUrrTp!4q~ggv)*${c6oEm1=22VR_a8O_v3-qi6Oc9n!#fBC<}KY0IX@uOj8J%`aO;@Bk4)eUT(skK#wRBtwU)Fupi;X"
    "u}uw)%tRfU8qPViG3X7F3oGuDfW<xYqOoim_eLo_W;|=RWBO{(A(w~8o^C`9&j&CFu`o`j*K8VB0pyY;D$OMWQ(oIV!jNleG|^up"
    "YvDe5<jh;gl;zy70LJYI^2w105;ep}>y#EF0lWQ8gYU8ajs<y9_dgUs&6DC`M@b^<=uCKN-~!D14Zp3L^er08liduOHv1<f#ug>D"
    "E}n$q?r&<+VBeWbfO$9Xfvm!kA*;{|2CObohh%^LNx=J}3@7`N#ngaSx9)S!JFmRF+B3^xGhk5EmrTtLPi;GmCXCx8(dh%O**s6j"
    "mMo~bT$>2b9njEQL#Vl(Itn_{Y|pK`$1d~FNZJ&vbzi@v6g=Rx%@w?40~lW~O>lqSkzBi}-B@pfmdaySJ3v5i2IXvo&$g$rcp=^i"
    "`de640UTY+)E`-zn7?%+9*x;;m*(w3OVZ{v^$t(5wnWnJu?!w-6S3+EVcP5}Jxc=>!qv9Ie^qM5%l%CvbwXK~li5aWKnh_HKL;6K"
    "uw=Dzxu)8FQ<NJ;s-rJ7#g-KU7%j3#?gs8JBjKsDGdZm5^qYZ;kX#8I9^vQDE;IILmUE-I4WlupMTmoZCy3~rw8yq($2bVkHW0rs"
    "W1DdV3H7JHXc~SR<_gULP)n4@LI!1qFY5Nvu)Xlsi}%mfqHiqjr9(QYR>}OxV(oQMA8Wty_lmc$nBktja?Vb-*jhg0rD*lI(>WeI"
    "%VPCKc1U%c0nWEKky>(0hk0Sl-rACy4)2^acoEL9!>#0)p9ldbRqN(E9fq??WG|_e&6^MRh$f8sE%hcE-nD5SVmKYEqyYQ)`1v=("
    "KRUgMY*2{Z7Rl44X7Q_^UwLol!<Ct+p70N}D8!n{7Z&BXPEJF-uILVtVY)Uq_R~{6rwx)4dilZ_b2rz|tIc+?p6SB(<>ZQptoBc("
    "68I=&SosRrE}fdRxz3{>A8zM#J=?@AXqayBxLVq(J98?i$QEbK(X%QIJ8u%(<A~b8pLOc49hYjNJ%KicBKQ<69ZGp_1kpo!(w}06"
    "){v!@SC7NSm}vWEBG4Womdlx6_McVytx8n{VQ$p6%0S_Iv#OTIRo>->otUe|YrF4L7Q}#!M_YHtgMzc%g7_M!Uf>2W69&1tEIYL5"
    ")B+wnluD0Ps76Fb@U)@b{@##l$j60Fe@g@r0Gvo;2sGs>Y=pTtq9SI97rEWRz@<g>*y7<1kzS}(0CsfPuk5Ql-JYA8E(*u;297!;"
    "?raU79Fi<=QQg)tm)<P*dy*kn<a|?Zcd4v{o(xxd3*scWpxci;RVTD*{@$DcyPlS`bHPM6(HmYk@?7!Cq#zBLs?%xR_B5N51-qR@"
    "U4UOP{N80BXo)nxzxU%s9%$UV`RH!7{(6fjPXd$i(!g3)_2h4PZp{7?y@Krh@STMS319!0-C#-(W+aLJ(T_{8^u~uq|KcB<N?|x#"
    "l;!zhSg9W!X5Rhfrt%_0v^K3Puw@WZ_u9q*rBax9pLgA|HBMy<^SOU0Ki#xpx&U;7vzlZ*81Ro>$$}A=yH4o#&+T_{AM6oH0lY^K"
    "NrJ&t<T)4{-AR2m`gmzKgg{eXEvEYDvi8>NFWg$Y@wu_pe);1LBv9(vQ`bOkW^Wi9d_Wg9M_6PN+-=X^MF#0w44wtP!t`gE={M%A"
    "5Z8WkL-_jxX*t(CeH^(610+mh+!423+kiBvcJTe5jGjn4Z%?L(R;r8h1*&&%mp#rqysCgHGo?^-*HyNgoCnY|Mx~q8c0h&Eg^JWa"
    "E*_QXXNP%zZw9=+t8s1OiCscG_uf9>FTutp9GbSl5@%*||Md1=k@syq&DV-(Uxf~j_3ICRWz)sR175T*N&IP&_wMcg_%oBSxtTTo"
    "hahZy;^{}_{c*E<)sdYjt23hzZP@L-P;i6zP^ed-@*V(VXB=7}^AGt*Bf9yE_ZruK>2tbFxyuu-usLT4Ea0YfuR?il%STP%A=8Xb"
    "e}D6!c@e}3M7f)r{Luc+-p;%+e?(QG`BvZG&M%cb!F}o;e1;E8KXKmp@z2HKfc-`3S-w7GZDtYbGX`B;$SEQA9u|ZU$)K<w3&1qt"
    "A?D?uDS;;De8xR3k2|%<9_YjOWBiPJelx&K2ny6I+mqbW5?vSDfR()>W`+G~O!r!5{7o1n@nkJ7Iy3Qi*V7q_c<2JJ%dMEoGnEG6"
    "T-w*Qh}G>>#xH%3?fiqo^LBymK8DcxRi1y`-80FOfm(ykMhS6flg8fLb=Onv#V4^L<yMzgfJKiM2uSsi(6-H3rb|MEfV7iafC&rX"
    "4<4Y1XB?$xnezB%Pk;ZTpU4k;Okjs`+*Y0lZZ1f$%MDy!f3ncXvX<g37V1nt+IV0!&fov!_qkx?uArm@i%K5d?|P47Rb~XHl=?Bw"
    "!N}m81=@_+dS<@Gy4irg705qqc6IV_iLs?Y@jx}?jM`_PM#>b-orrPqsn0=!#+PTZMgxuOy`Qda4Si|;wefC9;Cua{AAe`McDhF#"
    "UbJ!`f;w$u22|*J6n-KPrhml@Bkmxu(7R-(b_5I1aowXtSALSOSznQ@Hxn9aYw`3W6Kl*1v9|(nzT(9vk#qvVtTT->gFhm5R`ksI"
    "JsFqo-JjQzooI*a4+om1_-FJ7y&oT5csGB!%jBe?Lb~o+G8D=kEsF2^nA7@m<tyHsUEW5yK=s}mwQ`M@kX?>-rV-LYTk(gralaSZ"
    "?sY^SJZ94jXG|=QVuM?3ezHP{8O>t2AAYHwQGRr&wYWB*$u6<ns<#lDB@G2_{*HVrAYL~<(!S*B<?LNIrQfl*@YMjhICBtcyW2oH"
    ";5_FqyAtw?i@ii}1W5Eq7Z+gej0Lz7jGmdd*|v1uW0^>V38=h|gEc{OyQX8Z-w-{)&;@iC?hm^s0NvvJ2uCmo)`CWLQz${AYCmPI"
    "u8Pzb0z064$dFmK=uANZ)h(8)50w6KkGYpA+k6QG_kwNCwGoE=i1DaHz?Kp-^l8mQ#L5_xJ~!k{QDDR<LKX-0#tJlgdE5l(u?T53"
    "%{LVm!DF$|#APq14eRu<wx^oVgaZ8#W))o6(9qmh0u5>~>$0UT%7Y|&<>Rx0gI6qCYY>=TNIZ)xZ~bOO1QJI&dd#t&6^Nd(>X-GQ"
    "pbt4g=EumG(@bFl9|J2EMr;DpPTd)*;xeOYJy8bz(*7x43q)u9Qv|?Hd?x{@KO7M>uMtnXj?N$zSfBGI<l=MvoCOHNtk}mD9_)Kj"
    "5iwM2SH~m>=oyYAHPzB3%n@S9YHzDL5OJtG^mYZ!oapY}(aCqQK%fXabRF~%nyd(dwO>(O6&-KFk+W_J8Pxa02B}4k@g+o8XuTtm"
    "WvW$l8Wm(vh5Bq|c(E{-%-F3)L#%c@DyN4?NEM~N3-@w_C`hzogWZfyvNeTHE7T#Of&;`90M*VXO>BzTx7AwkfSSccBh<d)&gXQ@"
    "qSHReP=F>VNG67eG}d$=HJb}J8*E^5jr4e+E`*>Hiw)C8dLJS3b!`j{y7Qc};_?%gV<9^P%VlY|1+?UGV4#df0X;w?Qf!&F8>zv>"
    "(r9<uGSn_}+6Z*WQIG^@s<9RCwOCwwxF^K4r4u#l+kJdC?u`P=iK$DfbvdLa{dG^Cv{)i=%bSo^(>C)~nL`@Bu)p=Y5qu$PPlH&a"
    "(eTb9{kUXrTG5w7Qmacy<AfBYO|#z^p5|QAA`%M*lQiTe6)JG|l)YyKAZ64)sEvL1ywy^VKOY_~_*Bg9et*8*<r-i$<(wbEs43N!"
    "mMkDJj7uUb1Rd&xv>zoY+6MGbv_CsN#Wb~td(faZhoGyBY4>2W4Z3<<ah4BWR3JS?j#ID$pF+j`LmO$5pAMXj&l?{FxUqFO9kP5s"
    "V$CAWqn&A6bkgKqj5^bDBx=0c$Qw?@IxA*+MNGA+VUOfzEv56o6=&pASA##qA;CjFgHplSh)AO$Rm~!lFdgL3=iH~sU@jSW?1{oD"
    "hv@)G4G$ml5T7YVY%wLu$Ih(GZjwf>XS5K@3~F6M@EHXBHxDs}-KA%KJ2HCF5&q&!@ISkMC6L8>HsF}iR<OV~UYPzHoFJ7bSn)V1"
    "8{N1nHO{&5*2iqV3vU&FmIOR~#NohqtwYqwq)W5tDr$9*I&g_z?Y96t-M7am5mQz_bAIZ!`y6-@LZ6ZIBx;8!hOh-;<qFWWjHX7@"
    "l+yD1t&(%jW`zTs2ic3Ur`>ZO|3>#i{~_({G>4GYf>vdM?|3Zp&dWCMYsrPD0spMz{_29~@9ZU-=@i?(*o?E~bv^*kTFwL$YoWT$"
    ";tmmv$XDxu6A}lk$xhJXaLi!~`RN<-t$ef%4&0k(J+STvKcOX8PG20^;?}OyO<O%*AwmpTE=|;nOgG(-=>`UHEt+16KyI!2vBDZ%"
    "mfCCT&SOSY<Ae`ZfM<K726sLM*|?XUO{WjL<rO|IF6fj$H$$ocJN{p6LWYH(^h^5OU_uV`C0vJU*hq*60JrBfcTt(a)R*ZITF?un"
    "KG<$)ysACJ5uOLH!=V=AIa98kZqYNtc67HrTOVE=pGh#7&I)qLktSMki$x6f+4dASH*4KX-G6?3q6gEfj{EYy#XlPJF{QzIjG*>c"
    "%(&AS?$h*Jj0;1UO`eS7<~<F543`mG*2Q!8ZIm|wB8zFlU3lE*Lr#*t(!C4=wF6}6wfrf7qfDFaxf=7&uK9!TlBl3V8FLuU@Q^$J"
    "^K;-jVmNK^PGO{E@)7MJ9(e9`!UuFoqcdv5zoS7X-JnIvEOp%E5P(-dD|MP#tZ<xR=C<cK>B)@!&qUeA8+iaTM>tlJOOM=t3Tk#4"
    "<G~t%jp{kZ?;x&5hL7YyX6XOgDQt}hchB>`ZlLT0JeKU^*q+z#3tPk0_O7FF!9~a}XrTAUm^kx)tr3`8u4$@GaIuWO<c`a#*)4He"
    "h4{kq2Je<~PH9Bo`9S>iW#Q8ksX>qT8tm6*ttaWB9{}vr^F?5gN69IL*cyO4!rWItQr;ZkW%r-CBtn;RsL$;~oa&G+CbgiYOJ7TR"
    "h#rU{(i5xD=l}=aZqI9sc13(OdPr;aLp>KiU%nDXj$z@~XaLvsG;N#M4sLxQ6}iC?gIUedOsdjRX;LIsi0pkoKq2BmaU9J6<QBd)"
    "nZpB(d(p-#$^+T0oq^9VQydVnPoEV%Ir5*MTHD3ujd4pHw^CEg){sYc-2^g@1oO9%6Z4%!#I`<pfbvdgo@~x-ENmDqVZjvpErFVy"
    "tvzrLa3YQ-sQ9u|URZF<((5yBG|9v!Y&UY}2R#>#iBqd(UG|gHd=V!Ax1T9FM1Ld4Nq71<RYvV)$Th)0Z)XS%A0kg&1{s3g-HA(`"
    "l_r*|1wAekHWaC^Ya!0M_pA%aN~`DX4_$>cb{w@0FRh21@fbMW<+bhi)d}K<e29gHfqt?(0DNDZ?)FCJ*s1KMYRM_d7a(0rW_zl%"
    "+nJ2m{aF_;?!w4MA##!MFF6o=+-}{u`EzQJ=v%_JfV-dameK}I6NJ;!gC@-i>#^eMd*K1De5gnBftdVyYH~hYNcZ|Ma!v@&%{#34"
    "s`rYkP#lT6jpLFd@4O>1ceEJWst5Y>{^Qi<{la%k;*Fk5V4i_exq<%*?08#>L!9g#3^(3aW~C@|VdApsM6!65+Pl%F4j6>=p2*w>"
    "0~VuEBGXwUhaKonjOY$A(lZi{9&i4`rfVI{-xr6fr}}*M(0+G+urCd9yEH)s4C7}Gja89Vw>~?%@9X|5Fe1+QcQO_O^Pbh#wa98h"
    "ULefU=wh27KOl9o-r^#*!5&H#nQ_h<utR9m-EPfLi<(gAKdRC_XmwKnf9AT-wGz0O7<o=%C$*r<dccvR*EeG9nMvJ?K&(ONK#ze|"
    "YiPI3tuym0C&dbsUyzgH6qSc^EiPwO-z$jYbejb}ImrE`da#<Z&xX4oz+(Y&G;5p?dl9QT)V{l&F^_7g40ukfe8t^AAi8_<K~LT^"
    "+|*L-^3=mI+(AHP+byw;$L(CFT4iA_->BB*5m>N6+|-p<qs&iN(o8Z4TyPpm>u~@@R17ok%ydbFf>HuB$%<>@8M6N<l3N>4HJk1F"
    "F<zkj4hupTz%WY|jxw6TYWa?kX|vDU&ulv|L(OHZ7~j<uO&jZ(v>-p#<`5N}m;IVWJF++2db>)dhnhw14<OMq6&5nxmw?-+JU_6x"
    "Z#o|4)k;lKsbpx!=_xu+HMWD4HY95r$Q{CZE$;n|bI`EbC~b51CXzNf>Gs%t#GtKx$gU)LdL#~M5`F;BmjOJBwBO;j?1cr-y!8er"
    "(YXTs0e#XPI+X>7M5WnZjg>7vSOJD+YlEVrjkXjN{NISawSI4&tjU-YozyII@&gDs3QcR4Yb|4(tE)M~kF^9xPU`jcH{$w?GlP5E"
    "ljUB~IFfgp)Xk!upIQ%asHbnYVL^8W9dvy7=T@LH(QHM!cg>)vf13I_f9M>S^#VUu=Ly?L6=YFAX*F2%)EM?*Ynp1<;V7FUg=Rae"
    "Wq{VenHW05hyJUDBq>w<VI%^Wt1MJ$<hd5?>ocR_<YN)PWd|azL%MY#oLg<}kATBdF$-1gdsgRSMvDM#1Z7J<tK01fsWfiTV#~s{"
    "j&U$yP|cH6v=v+}(0ng(&130zTwTYw+&u*KkNTqut}<`C_nGzEZTnnwHu~5;X_n0z>E#kiE;G5)0&8%sOC1)Mw#Ta<9r#IbDA%3T"
    "A$+uZ^5E0I_=f+{V6Q?L_0CxKv)e9iZ#YuI)e=yvSRwCwLwk<1O;3<kY@cS+Bc1JyI~I2V&hRV4+-YViVzI{wQ;cp3<u_)m8TIfb"
    "tItUBBei)e3Hw4r3t=>p9p;eL$3(fRI<HssQx<i?Gc|b_(VLVZO!+!&)p3~Re+q-m=D`w!I~}WgZM#nNb~{J3duzlD|G60HBl#+D"
    "wX9qnmtQVOjpL5VmFujA*};n>o1jKT!hv-WrrrZ9gUGSm9JEJd`>CcBx#RwQi4^_KNxQ?MLb1hq2S=IR%+T809-Q^){{2y;HyJ$="
    "618w{NA6p56;{l%IqBAe*)F1V>p45}j2&-*CU&g3huC1?cK+YM7b~9}AIW5Xs8ROH#5_exAsx|U4O_S&)$pB0en?S$1E~SS&UXzj"
    "zHx9=w@ZC}pjBXsh%{I#`VmAq%yc0=L|riS%VTlmG3OCB#}qJgb1z{1n`-QtAGp^;q;CFTEIdc|1j&F06|fOg^OuHAY;q`kzZx#P"
    "4#h!@@3l(316{BwG^+4T7#9(co&tbWxEB@<1kmSQ4o>*`tYW`vgU_RB-$c|o2}Rq|bO2ufc!@Mz;i=ix6ct4|+@M=X`9c}QK_d>1"
    "l2H?q20@M!^C(A7M-s@uCMQ3^SzyH16_{34nx84u+{I^QxK~{$_=iWi8D~KAiCTH$3$(_g<FeL*L)|c9cnlH=Lg0|GG4o!l*tCyt"
    "Jrndo!BDlx^IizC=qe1PRo6PwHgs8n&=6Lt&-BJA>A1N_^sjyUbd+cl#$fq{E4GF1aJdZt`r1q4;hV~-vkp5Y+xBxUTsXBdv%Mhv"
    "_UECd&(>7dASx1@!=;tBeZfEy)Z!#X4Mn@ti#eb(R5<3bA}*oDHK$&R9LGyimm6f7QNjqnWV%(}+Oc31ZBP2zyq52SHl(sLnCO|B"
    "TVpA~h6MZ~3w!9v<=3Ahf(lZ0MV8MGA?-krO%Kx_A8+8$OK-hqo=O%6buL?198$pa#T5$$Q7p%=xPt&HAd(@MhoJ;NmW2*G28QVB"
    "LkrbZpm2DvCp5MoY}C3c!lBX$T!CB#ZNdp%#b&L;+}2U_NPfLGonml(&a{XVl|=!wYcC3d#U2iDG{c#B)G-&c0z|!_sX1-sx;tuW"
    "Qx50L;PBC-AxmLH7<aCm15>o!KXER)g?v9u4xam?%XSk9N;n9E-d^wJyTSkX3C1!b6dSJ)?l4xL;VXu@j>Hm!@R?A8fE&;ESdal-"
    "wq(7DQ8huE1clBbYF$hCb#Sb3%g)OFL?XhSD|H|H?0O3xT}~$8fYluxj{BDMKwR^AqdBzSDxh*CS|==-P#`tuq|%(7KPn}Ie#%;="
    "6TSXegUT5r2i2$AYrdoW+)?=R>Zq%)n@lw+jls!QRM=*3YRB@>o5<C>{Lt2e2{T<pEop_AJMJ7dicpGmUD@hYx#K}Tq7<X3uH|=m"
    "=)<YN<4#Qxs?*VapINYsA!b;13Du=g0eFA7A2e*}qbqbpD^3~W8-Mni^Mm|y!XG<(u9<>`s06UXnV`Z3b@)_)9t~;ANrJAoX1y)("
    "&L_TDhiYnXBwb(Hh0c~ozN9%ZFd_IN%#yLexpdhwKln0bQ-DsHa_b;^97IbkSiDUOJ4dll3JbqfIB1O~^{^$9PC<i~y|ib$*BPNY"
    "m#mh8{XjfOB~Awldd{Wbul?Z)c>|4w67d-b0FfSQ-(68Z+<$t`q%MBxH%6w%VYPC5H{RoLSt`HOE(vw;F-mH`j*`~8LxNWIo-c|Z"
    "HrBl(Y%|BU-1d1uxBBD9GnNiF{OHCLcd7F2VDy0VYObK{hMro=$s_fboRz<kIi-PLxV7jBSqKKjvvA>Q(WnuuXDAu@tUItbYFfgJ"
    "wP~yqgfl;G#CO?KC&;S<8zD)5Vy$7)^}a^W!KsE6oPf$qa<76eW#!NP<?ku=kk!lMWv#h?d=@B~T~?@dZXGjOuj*Ped$T2>LntlX"
    "g?gsX9c43(u*P3TL!1EW)1VOI26q*mw}q!Q5Tkr5=m4CY2wI$khc_K{yDFm=)@+Q$kq-B(sMM21YMd~wpsQ~I;Azq~X-w1-2oP9c"
    "0mB=ZTf?=eiLn+B<b%wB?7&ypK&O3#6`XQeg&-|<kEc`}1z;PdgNR#y4YZlyc@EFiYr}v7Yk=<ca})+CZe+pjDSEB70Dh9Kb<U$`"
    "0mKdqlc6iNkaLNEnpmZftB8xSM>$&$6VMQfm{tR$RD9yM+LW<QpJW-Gfbz=!N3nYbNs`~^ndvIC(v<hUs=L~o>7E{Mc4pQOcHwpx"
    "hA<>RfCOlQC-R^>DRid|e7K7{iop=26DcZ4kPtw4vwn7Gcf4)yyS(?lGAm7`t!sYFubJ=f_dd@*<1f}rW^Q2ZSxjkF8<15vujOGz"
    "RCKaVc8{D*dtTWfAE7x~FiFbL3^-MBSR80|0Pd>#S1ss3Pvv~#`Kp1_DMds~5eg6bMmFB4YQ(6U!f+AQ9T$Y9*JLZZc#4L(et?8X"
    "at4^NeoHe^DBd=8O~#zb*mdYJj^a=e7>)#5#}gw8HCTBHLz<P5PA!lYi=MI>bVEwC%CZBezrc&=$elX|NS>iPnAtiy58H-DSKBz!"
    "p;=?`7#@-T9YFmERX4Jt1e*ZLfGb~SDH}rNoK^+wT18kj1~k~PDqAIE=}nf6$j787p8MD1RqK(dXK;6IBSdrzL{%lAv5sCqI6aH#"
    "EhhdARs|ts+ZC#Nbvo4S3*rbqVqu)JjIID6zzgf5$N@UDQNeKJlEuT??V_psjgn&3aoe)eLLda<q+{oV%%Tw<%v9c>1tTbSG5G5S"
    "Og0({4ium?8><_UcyClk`!iu10IKcnkZbRwfB)wDFX#84dwB`os?~3<{`JN3AH6Ym@>@qo7oMHaof>;>$~6PHLx!^S8X!}NSG<4Q"
    "`Q#^`fFGXSQ7xtNJO7ob-LRJ5KeO=hoa^K7eP_<6+@5Sdd3<ysc6qO*)_xYoI_4jKcVh7Qe|PreTaM<3|I~|Y_ka91bDx>8Pu_n|"
    "^L_i(VNrd~ZM8(BZ}I-Wdi?Zua<WpqsE<FHyBfXmZoakA_;s3|yoFu*Phs1q+Y=ATiNHqsk2^m&cj2t;zG9nK|L|*9>n%*&lmPFN"
    "jj+e2?AMxfjQ=nE%Mbrne|zyp<<r!=zG^@4Gspk-EFZ~z=>Pk>?f*=ILi*^hpy$uNYJp3u_a1&8Z{b+)r#JgUW5RMjvV&w-%<~Op"
    "^v~-Zr#5_28dum~^57*yz?S-0I=@5?=8J<b|ASUtMLxB#{p{`_CH(T}_Kn-1?XBA7w-<p%g}QG5F7CVUKRzE=XJ2+f@Be+{bKX<#"
    "F<mtp|MD9(?75#^@xAn1zU=%x=wrhdm)7`+V&|Q=?*4o~ORtS)GEcr{n*KDjeiCFRyqTZ;!%u!dzW&TY*!tM&yZY?AiHV0B&WF6w"
    "`tJCp(lk`O{cHB7<Pz0~%hQUe6bHMO$;Zq~ZNK@&#JT_P)}y{4C&lUh$3Lsy{pi2(|F-eg+;i8y3R?T$fUIW=BPv$=>>_dsDb?<u"
    ">AKi|UhWF1FQKu}BkZ@mAG~6FFtkrN_uwy`kjD>J?k+xH!L8@MwxACRGm~$>efuwu;MIF#0e&!kb$mpHuJCW8AM6ZX=vU4L?`}N("
    "=anY*ts4)|7jN!wD`=`8-bPjyf4D5EPRa3k`6sWxaplXuTJXML?iU@N8NT7}H_bFeD!}X0y<;@GZX#4DV~?SbwW=pNH9k;Lu<1+i"
    "AV_+Hf!8JmLj;Y&rw3uGZ9hwavnv>W0z;tT0WG8-^}1DY?02bsHy(PCJ?$_}9czdfqvuQ;qM9}7h&a;w*hlNIny&>6TLDqp8=C2&"
    "vAz*9E(8e!LI-_ZQmN57e1~e9Cw|Rvoz@5-!?M_{JO{TY7q<C8oF<LN;qC}1RF$%`k~NHUCSI)3wmkLBry`DA83p71EBfGde|BWC"
    "FUr9$FQ#0f$hkqc!|dP0xIND^3$wy`X?B@ZHJ+flQIj2ib2?cK0^zpXAAs7Yn}vY8<1`wbb0q1x6xhZP?L5-6^&x3^LK{XX)kU)C"
    "7mk-yy`+?)Cj!Xg)Ki`;xDdNCenvQnH3f4G5Pzx#`p;R5Bb3RaZci=W6YuDZFs{rD+;g4tQ;1>6Op+R6ql;F@5tFHlc+^CO)S=$i"
    "vRVy-p=fs7!{|6`p8~tE%xGMR8RupejLYZC=cqJH1xInHpQXG(i~SjCB_KN_gv*cmvfDOkA2TH(7c52N<NxvSkIzZd5nEW(plWDX"
    "Yyxa44Hr!v0l&3t%ssSWI(-7s7fs4|$$6OzyPSHHFC-QC25py&HRDj826dM21XJ5%`Y&3Me%V85<fNCJT<D564kupJ!e2T1^a(Cx"
    "__TjFH)*-vB_mkYI57G1=O%>jobr6#UbujdNBw6JR56dkJ4_2eLSS=9?+8WKPqVrwwjwa>Cb)1-=I)uxesYX4w8%b@Y7R_BHTSCd"
    "lTH-@_z#SYfrBnu%DZw$859h92+2bg4au0<Qe{XLOuZH+>E-l}dIFUa+n-oHF3WVWr&G$^-jQTPdTqQ$&hqAPA81wM0NUwDPjP4-"
    "(AE;ChOR^7E7T!vX-C21eyAa0CxABpbc$>svSpPxzotJYv(9nw97U5)6<<*?BN&f1^at?SBmx75Zo}m)+6O5>KUuYgxWSDL!diMc"
    "WLDY@tfWm=FmGD4;UUhD=ADLqPFd(5)b+_J`$TfQ-ABnEC&3Mw-nJVc1xBF0rLMw^zAFtiZs^l<+)|}RHC-BnNs!FSbPp#S?7;;n"
    "Xj4Ch>)a`wy32YF6CHCZ(51*GU#O;)zA;ZpoUhZ^OP*ya32QtOmM<w@ek*-Xt^%a`3B2CvhB)J-Mdy^w3ZXVv|Lzk-pk8j1A`X)y"
    "iRsA|m}@D+Ny`M=6AT4L?TRELu?O;eM$ke=u%`56w(X;_1N>^oHlr#Y($>-S3U<2P)eOC9wWL<^D$^3+=75naAKLG(J<nNG#whk$"
    "h90^nezn_xvTK>5*I~>RiFWG<2b&SBi-Y>YgJ35&ry&Uz-v@2w!Ctks>uwirXCRhuf~?g_8J%5sr&9g-KGM}OjUp^{ifH$(>uZHK"
    "1QbMMCFK@-IspKB9el`sK<mGMR=pu;HVG>ks{kxobIJ*JDzIl>Wh<!_(}x=eT31gW+6`0TR;bY5l*`^B9>CSQ(p)jE1dEvKfM^I5"
    "`>sje!M#U9sp2XE(<>JQjFi=rh-795UZgkCD46xhq5?~;EQSKVDRHd*d}``S%Y-`dlVCNrfb1;v(o;^nG}Ofo``KHq*_!iPtvk!n"
    "nHdzY3{;0?7SW)eu*0z)*d|`(a?W0R?rCeOJ$jLn*fNVZbKUA1*C|HI-!v84d=fQ@cSs|-sR*fNDFG@sYq=C{OVXWLo}ID&!S6AN"
    "3-PS4Xa6@PZqS1!2|^b-U4SS;@9srRsRRLZPsCr53seU>uQZsI4ep&<O`mBEMs79KCZk{v?TKT2j`2w>uEPRxu|$p-Eu8L{t$uS-"
    "M>7dNxw+7yAoY2R&bPGR)tk&?gR)cw+r53iu68u-TrlS8>GD2wt`TvF-Rz*>*&$Db&AJDc((c3*8=FJvJ|?lA^0w0l1kZlsdw9E_"
    "9rUDlq1ds*Ca+Rg8_o52T<tHJIs>I{8@4xq5$<bn7Us}j(FT5U3cf=Vwa58EOv|m-*c5J=wXd35{>rdK)QtE}-8*3B7$FknPQAJG"
    "hci1@hjkS+jt{GLlj8_f0RI&n^87M0yd#EoS>r*UR~e$iBn-=nTiuEDbBGr=RAbR2;OXHL8jW_V{NkuHKJ)~7eP9~4&VKhhtq#z1"
    "Ihb9ewQu<BXnFi0+T!h64beiuGO5e!NEzYv%{@<sA0KGIsD8|`ats{h_i$aKM>h=8ds=S8dZn&M`I!`EBs^Se6fhP{fK^N3rX4@Y"
    "80xKKtw~ij4)GL=+IRh-sqzS#9z;CW&kIR<qU#5vHqU&>NskOq6gWzT`!=d+?^QfJ)0@UmW<JVT?k}<TJDq-Y=CJGQC?gbw;Der>"
    "FFj*Xx#n`>{KnRPflBygYe(>|SyaGA@*Xi7H|g&RhOTpfA4E+UDxsh$r&-2l$*>-v&OhS}oOO*d#Bwg2JE$=2U4sz@5{5==d(Iv~"
    "p-{KiI_kIla;TV(0d{@wCLc-2nx16V`7>{w5;qJmLuG7elsKEn?0)s*Ppv+H#UbIQ$|0}5ye)*EqMF<3{T3x7diAzkJ0|n=ME%fc"
    "TL&h$@krM}b3#FD4w6uSu<5!s!~}JBGq>~^86$C%5oq`p#518cy_^}AJ~A~;LdwDnrvVDJWofSNo<k1xd0{^|IZmhsv;F~2$i0N_"
    "*xJTcX4EcC(;yXw*$b3n?{f#ohJ`BYk3gHz_Y!E(FxS2#ldu1T*n^JE=6mztyfAudSJbY?l?8nw^zD#3r+U}iP|L>-K04zv1>8+7"
    "O}lpm<v&unDH`4LR9@(-oH2aIRvU!wdE0)%r|gbIY;=~GH(1o}u!@j0@FzI8+^_y$kbyNG%VuOW<;H_>x2`d8ZXR;7eJrD((sT>Z"
    "(-T4SNz_*KdL9L_?;09&n)(3(bTH2b(|b(XcT7`B(2=*uSDlQ9QC2D9>yR!uwA?m8k^(fjn5(27c{|;mm%~>9YG2X2XwzmfDQeTZ"
    "2|k~N6LaK>Lpyvow>@GF3G$$}GR(~G#>Pt3eX_4NGzYhExlh?AEFooSCKxa8IHiekzb9}=cB@kxFPKxW<Qwzp%=eR*l2@=_9ejFx"
    "9BK^4!!sd|TU^#lr&fa0*{7xWBJGafE!L|>2H50~ZNyqte3^4L8}tO1`eyPmTU*&PHoE@kG&K`;k13J7%W86XQ>{7iv}q^QREhAE"
    "kq(NRVL-kVt-jn(xuX{?hFJIZ?egKYh!)S>6%Gz35W*0*kgBD-A)fmCSKs^F=3OtSzLa;V&FuZ{=YDYgw{K;hwz2|M&6?Qhr0Sth"
    "fQ<s?wKmuEY(-zMbwalyyLW0%W(;Axossvw+#M4*=t`q84UW3WA)*62_y^40dZK79IMm)4OJh?ypZVRE-1F|AXulo&X@7CmU_Dt5"
    "?(J;w9g0s(Z`~$;<#(NMN3%KWLP)V~y&S7Q`Oq<LY0kEqm#xtWFYuI+Sp+9f2-2NI2G9dm?7*F^gqntSPTK?L+Mp)_-Uo$4zc#(p"
    "y4q%5HjRbM>|0<Xh3Ra;_PNSa`|P>%#=?PqYGtagbd&$`8}`R{a4<|fo>bz;<I-q8cMlnR^k6zUc%~C`uM_aN65tEA8KcvkE~`kF"
    "4;#<r8U{naUvWhrn2+bL5iFHZBxKH~AaCf%{V2DeGWd=1mRHYB7D{`KU;J|PtH*p@!EL99T1U<tBf?aH4X8wIwBAT2M2E7(y~Va!"
    ")wdMP%@<?WCc3Aw!q|IvkzM6>qp&UTLZ`aEUqaWL#Utu4(cV|(Tv15xHhj&Vg9l<l`+A!4fbGI9x!qQikLvk;HHn6fMCB4%J**bx"
    "QFTGy+a_V%thhF);GEo~p`E;RG~WKcQZQB53o+4Wr?b&zD{2osn`B!%|L-m414@2S9m0pHnQn2_(De>oHV^cS8hdC)4lRRs#Foxc"
    "9unp}Zj+}kJ45YGmPmw$T{kfenKghfn%Hf^9X*NbP?zAg%$X5<yiLk^dh_WIYlpSorjomJlN9Qxr7|JKOr!11qn!F+Eygs=BN0Ys"
    "B5Lu*;YTMv-g#8~_%PL|ulvWv&4=mRn(-zpP7S0isq(eHVJC%*^S>_DYkWR2QqrdC{%GVAvS;mzu^Qp*wu0;Ss`N11tsxZ)ua5d)"
    "yR0|-1>T{oGzgTk&B~>waiSmwM3}L(Zx+QwikVL7saQP|fgHqO!iCV(PVwmQXLlBBWA;VDxDYnXI_aJIq3mQ3tZ&`H?3UJ9kD(i("
    "x@<d9rXW~+b=LMZ<KWmN)6R(CnO(5WMCRn*r8~uLMJAZM&_gKJ;{zC>wcc+!ujMcG6ZIb_dL0NGW!{0Hl=x_OSkVeLUOY@?w1omS"
    "FV~8bM9An{j1Dg_!-FIJBML#xv!F?ta%&s#JN1gB@Odzvt#{E>3sUJ!ZtwALZwUTD=7ET1!NTi_nt5*<lh8Du`*`T;RE=~;T91xY"
    "_><F{`<BATkU09P_c$xX*2rQqE=`1V<EMr7Qc61%olo`U7AfIJ{Vga~jlm5g)I~aYRPkkZDuW)f1A*&e-ubAQ3BMJpr?~Z1%xBx*"
    "|D<2X45L$eNgka+cMh6yj<8QJu=J_6XWDWbPU>P8S_A7Eeo3DC#hu}fTerRjZOr+eHTXRt#ORqWM&bC@Y9}vj-6a#sdV6fnx~5j("
    "Hl|y$ji0P!T}>?7OX*_GCu*=|H#!2XCI4JVRvODvK+Zj0Hl21BysE=`(!^2zY7`n@Fq!Fb`l7{Rx9h6O{eOP1-nO*wwszOlb%Ayg"
    ";-b|e6Y=gVt;@S~$B=|-{=!K%WD-VK4ln%xO=Y>#6TZ=QaKMg2?p%xUsOfy9%qV7q3G}zGAg=sgT+=Me+KOBu>ebe&4?kF@>`L>r"
    "Hh}?yM-SUSwUwO)!<6Ehc3iOz_=)dKGSWc<HWWV|Y)c%+4_%~lFVi>Znvosg#!Awh-yf$838&gO^+qN`&Ajn+>(0xHW9U%kmnX>i"
    "NK<c6I(D0VB9Gng4Iu5@X>ao)XoR1zfp=#I<g9!7d%oQ)r1xs40J8~WrYZl4KcreJp}IWBHUD(DYYCW!<JP++q3OXoe{}Et_V@eN"
    "cch>m<5qNKK;AWN*dBU8o%h`Y>TS=9$~h~6K}V!N(*5`L?M-&AC?6-XUJSUkP_HR(vwQu){am%{m1nm4Fru?>(ratC_Z^{GV`EHL"
    "pFpo~Yy|#B<LjM5(_maoJb*i(%TT+d4WZ(z`#+f7-n6Fi7oEFxxUEO8ku!a`fN};)Z8sNv_cZ?`c*+SR+c>81K?KaB2PXK`=WT;w"
    "rZLQG3tpKnfE{_GJA})S<e`_QN&SeRbvBDd!r(|3=%gP#mQ5}~wJX{Cz{P@)Zam4fvBxeN<X(T%9W(7VU!$7uRWI5}c0;P>n*Cam"
    "agm?=rsBr0;+7M^-&wZix#GTrn!2`P58`X-JN40df46SLw=9FZ<jCTN2l=pMgg)ZH80j6hQ_uBc2M2WnR5}D7-rp}}b2Scrd%cxo"
    "<wRKQuO9it*4Q_%uxka!#>jeN(mtMp$1ui{S^5Ll-b4!$c`k?w9VlTe{r;c5xIJ^rOBZC-QSZ<dqjTm0ppr~U7aueRCifUtqFlJr"
    "dd=zBBmh&ZV=BNhOP!oBK$^ap=8A2?R?(jv*_VtBQSe)|on(Gs<@T!fSUO>#aA?(JHH*tqX%YuBZ+9E}8LJ6vb!$VWp<ULm3MwZy"
    "`<kqO)V3a~k(G(U&6HSa4H$F%@Idc$nd*3atDJliQ|GCT+p)^5K;PH=A#ErCz8$Du7#RGg#ka%nznyH?cVx3z-ra>y5c02v+j6H^"
    "!z)qe&h1-1W#}!p)JA^_|36Q^^Qq(zwVfRa8I#=YV2!R}OltW1>Qk|*Dfcr?sc3D&SYx$l^qq3tu(fY*Ipmhwg7dq)G_=5OL--{J"
    "r&lBkU(cw%p#wX)96zWJ7s*`3<>Sd9c^S{nIbBw92z1X_hT^&gCd(l2?<uoB(wte0J?ez7`PmKACqJ)(m5O!36DuqFeO@}DD^^!x"
    "kvcIwU#han_ZrvYiW)DKt$cdny5saz%Kvcn{Q}xq^zDoPcEjaQDGNK{SEjxhdzmUKVte7t;TgMfhu^36fKOSQTL7zzMTiM~X6w^3"
    "DWTPn#iC3+xBa#7Uw(X}#{LF>{^j*%O!|4|=({U@aO}=j4#eAzuVC~qK<uQo_>A@E2W9b^bNhC`6S)81X96GO`uE!g;gy<Jek_e!"
    "_D_(5^Dn%+;(B~ys0vDnX;+_twY^yM?nVwo+4tJtIHGRybBFU^G-ctRoz(vi{cJO27+ry$G$65~KN##AuK8b>o;@K|+j`@oKAK@}"
    "1{SqHeQkQ$VUK3wS04)Ovi*sP)vhcW7E`00jGIb8{jMX0zGC$fD@29gJS<LUUR=p}siXf<dT(r$J`vnsk@x=TM`vGHLDIh6=jXK>"
    "N=a{KBw_sLiaP$jrum?;?hJz!oy;ShKa2~WmKpd}_p_bP?hj`f0dBn~e^hOe_X7Bpv&Jtx`+=ph_V&i;dBoAQ?35o2$9)F_q&_&3"
    "uA-hTF&Bsr&bgbPca%QJQ>Vbir+WYR!>O0tP36~_58p#hV8-`#;__aRo)tf0U#Ugn&&=hXpc}v4n7$YN#-3$*!qWIGcy!dX+ntbu"
    "MQnC-q%9isN2T9RZ~JGzx*~7VEM0Y;`Kmqce+T(-`gZ{9fV+7iO<7FI;)6b6Y+eZ+&7)cG=<Q*n@m_G^@;T-?CVqI>?ROki&ir6p"
    "a_Sl04rCe+r%o%^yy^8ao0VQ;LbH1xhJ<wIlFjii6^nV@HMTtH?pJ=Y>RmfEdn5Md!{_Ytu4DtVjWZ~OR9GV`cEL-I91H2rKt_q|"
    "TC>oAPV<a72pN@;Arc_E27YNqe|<vNvjiq-M?$ny!jw_(*2`3+tU|zmRttss1ZEDrc|J#I=I^1A=J2#$W2<{+7%v+REaYgUdP2ji"
    "Fy!O{kXn~3yG$hwl@WhivlBdlMB6Gbl51=yZN|ls!#gSsYPDh#viezwFn&3#!(|O>RcdmH&Se$4r@^pRm4<x@8JY5m4bqQZozy+m"
    "Y;<$lZ#B6|OF*)?Q^D7LkK8T$oFUtg1;x>a;ICf0zG`h<_K_?=v<7V#fDk7GGOij<^tiUF8$&ooH`ZMSf{Gi33}>yJO|sfSP3D+Z"
    "jm#dI5RtN0BF}*`m)4Isa)#jiuAYyONnB2WGlWw}OW;9Q4^<;Ljl@TI<2V4FAuYm~4Gu^^x1~eVRJYPEH0Am<W;C-cQSH<bm^Tg$"
    "0YoLrN=WSw<u*00BPl&^?l#*>Fe48Ioy3&z_`s*f$-7-Tud88MBTV74eas38RRQY`G^Neah=VaaYmQOffujshtKU-Io3T?f%#xi~"
    "^oe>==xRk1d;|hg*VQeXIm|xjH)YCfE|XEOw>g9+x=O%ams>4Qu4=7<b{5y>97BzvKFc79V{M+Zntg65Y#PJLO&c0NUj7$csR(u9"
    "L`>IGU*(C2MpAV<*&c_o=OXUOB(2s&+|`zAvVk5JdvP;GmhaO@&*kt&$3GSnD_HH+l>hnQAGw%;GFfl6!>7Z&Ed<<C9<=U1c9^9f"
    "wpXA3e*!%Pept9Zel4F)!{wv%#>u?iNS&*%m1AIFz`Qcv5)3v7cCT|AQ}^63wj}1CoB4xJZtdKggm>$hconj7kO_jk-P3Jfy!p#C"
    "3~wC#&DvW;mGbHEkLnb@HVrI`(bL*}xdiHMgI|3p|CO%n3A7#asA=wnQv)ux5*!Z|WaSm>RQ)1vC+4b?ou24QnCIkKBGkW@K0llv"
    "_50}`-5M|pg~tbX`41blb{*y?hNRmr3V#uK;}fMBjoqptkEch^t+<SD8vgvD<B|4@<YVgwQi5FvvDf=SZhMptd)7Ncuoadr_g{SJ"
    "0(Z16$-eQ<^5C$|XNh}srV$zoQ?(ZmJ^N7i-UCB=KII5rHu%C9!7pS)>&gG+LJfSvEiJT@_gA&M2TE7c&q}7|EawZ}!XAbGVOCCe"
    "S*D7jgDHG4m-`U>>2Bt|=iN~%-CqJ;t44)ULfQ>fX87rC+f99eQ9g4fD6BL>-ut@~rP)LFbI*+Z@wt1ontSAU9hCgF?36My_nmW%"
    "Bh1|gP-*(k=;&gY+B-dX`jJ(4d3yU#?*6R$pL-YEZlX2JIV8JW+&<#HzlPEV*AL1E{ExnjA~W0sBn%0BeDD8=Km7p_)1gMhRL=Y6"
    "b+h$G_2$#RKX|a(ZEu|;yp3NEor}#K{@oil-|Ea5<DF+I4}`wfy-EDFbGTXECSDdVmwpMT65(>p0y^qw>bLJK-N+927T*M`A9k$4"
    "na|8lwtIsa>!gS6>>K|3q%L7@06^K1MT_2Y1H>!ihjnk>Fd?{DzC29YVj&k~fTR|hJ7>n?m*Cz}nKko`#&HFwJ_hO-*LDl{lR)t*"
    "P&i>IY|S6qO_n@l_N1xYT=$m2{q(v3Lk~`KZ#~j|@RC7@lb$(RSM`IXymI45s;kDgt1XHvOmx+5Cpk=zrHLNqPHj$Xxt*gzM=Sic"
    "2;UVH+*X{&EFM0$@BMqw%nc})4=gz}q_o)cL>;nspE^|*!XD`Ik!MSjgf3gy4V7Z`-EuLV%nmt2rD;!B)Z-wc74IsZb2LE2u@ijg"
    "p}(pVn9uKx7omJyS8F;4T>7p|uXzWUlW`JV8R(eV?lUPiZaOd*5=q;~+h(EK)#Zyw#Utqq`HG|b-)5VfYkyNOU}Alv1GDBqx?bc;"
    "na>)M3j5$WINzI0%wJHt&v89GRdngvoHZrvT!#Wxe>>|R?JW1LR+-ZJz}>^$vRq(rtYTy4sMGY}5!$@msqPc9r8eAeTW7r5x=xM~"
    "cR3~B2c9|z_RGy)39f%#3=|e7f`p^)1)i^p;&AKBgm|b>?Y5F_#3IUm9ov`*wB1jC$$kI+vo~@RjmldcVX}eW7h@I{-dLL4EFP17"
    "uopDYFbp3VQ&jv4y}4dUz9u~tusR&gVJ0D!VVJc*qm)m{$#)G+oufOLG~#!ZyPb~LwN|Ga5cO!~NqYY0`RDRLo5u6Te2z%);=4RN"
    "pzMXOZ1Lubd~%ciqP=<;N`8(9Xx(Vp89B}av}vDsVCwZlls=qetk|mQN`$ZTjFSuxj8e13>h6Xw7$~wU0^N#3N8Xb3z5NjBhY6$A"
    "sVX6pcZlk+y!yBuVRe?QA{_2W%LO_u)%{{(6R4Z3__E5&j47BOz1RIB+1G8~ucC5RZRhCWMw~3MZ>*1p7OontGy}HE67J}=>z$Ua"
    "aW55|MYSfXgBBscFZHHt)xvIPH~Yc5CBA@^Jgfkf)|;X$m<F*mcPCEgDuqtmNN;uI9YORyh#zzJ>?N2?jXc$w7lVg#$|JV?&b*6?"
    "Bnf6DCYmQL^)#9?h%X-x&0NX|X4I(#D}#fW85nb#fHV##q)yLa^%|>w^@c+TT5J+hAEhBUuj(p`C;TIZ?^ikZUd4=M?1uH|^Qs`#"
    "!Vb9KD;?T_#sKI4i>kMH!Cyji%kjwV`;qxrZLJCJ?XYkLp3%uqL;#4l#+xJosZI_%f{&rc8I>C{l#JEs`wD-f996tx8-02J0qZCT"
    "80p<O=)u5@Htj;4*`j%Ez4$L(7&y~Da6A(0MW*yr)c1bVH#s7<Cv*)%H6E{%UTAy$Vyj{=t|>Pz2b4D}yDxV3Vb+h=n}l@?;#(YG"
    "I%;@rjeB6DIeIbz^U^RkB#eJe+6O1O9Rs+rHecD~cN0u$K_$Xa-9gj<D+_pyt4LLo9CrJPGZD)`!DG(ho$s5yz4PLoMZ3{71Q3HU"
    "txDS}QsvEs`QpV%@^awuwDg{2bce9FjrUjU*+i+LYOK!QN|@`Yy`j#TmXfA<ad^=W`b;>B77x6ZvyJg{3s>I!`ffW<^;^sd5z|Mo"
    "gdW6uRB*{NZ!@YU{$yRl&4q}~a{x2N1jWDyas%XXnR3Fkg_e+@$<H~uQ)d@K5xbld3Wd0TX<|LajdBWhE&}Dv4{mp+UR!j}qafFJ"
    "ow%kODeBXV;^&lYkbz6_6X7yfg7N?g^lhvRcBJ?rCpc;A%4Eu+Nu^_D<@C>*Qg>U_o`41rIjJXh2Zh6uV$t`<bd*Dei-O6dH+VI6"
    "*=#3Nhsi`=0;2(sov<Q;Lbm$9GcdQua+ek^su!>HDUBH9A(N!DBWy%a`jm}<3i*-7Lfl6@<_NXDa)uqShTf%bJfDb&)Lwk&;elc-"
    "yJu))#c*lnbp%COMBQM81B}Ef0=a_<b<Ss>9kg{LT8M4#V>)XGCPupBq`Qx~X<(uH6-8f#_o{bhluH_l>b^2jt?350JLXBNuLdzP"
    "gW)hhO7#LpLu&kp$U@xY`BO%Z6;0OrjlQ7?3?bTmdSz>`RIADZMx}PcT94`sl|D9R*x)JOEM}l~dNmRtPshg)3AEY#`JA!dhMZPj"
    "?EzZfY?~va#+KOX$$^st9)@Xf!g)&lnPaQWgLuaSfxS`A8an6G`p#jg-e0k}FyfRhUs%WV<2^Ic;e`HyH7k*z)f(B>CF?!7ZyiL7"
    "@M(w*vk9%vleKx{+?*aa9HNY1^c;j_n!y&XJ<0*XJ(11Z;q5t<UAXk;-?$<gPZRwUZ+<GZHQcp1-OpbCD(GGrzxMna&u&9Kquu&2"
    "LjUSV@Y|CJ%}3DbsK={6`K`}EUiUl{u&#yF5gKt@lLKtul-wla?G7;fI~9Yhwl9&NdTHMDCFxJSFEmhop6V2>{+&3%+|ex`0`-e%"
    "KH&WJ*IyIZW?0@kKl5VmKau@4_@Xu}ov~%1?2G4Ksw(6sznmz;OpTrl^3?i3`(x#@E_FIzDl~O;*N8FK0=XUG0n*Fq=}#*1mTs5V"
    "55~8nzptN|@L!A=&7sw)OS7ky6T1Fr06k-?eP+<q_QcDE@~^GAuwh~G3&Nk(78W~~elJ*V@rLT$)n{jA*61IDh5cBC;cH!76-MX_"
    "EN!UkPq*(tJRGTi;q@i1)4~LSKm%XAa|zEZeCd4X)zXWXH|1ih@qY1xyoeS*j`yT0;69j*gy(;CWb(s_56q`yI^t2d6h7L%!8R8g"
    "{x80i^jpy3f?KLR-{1FJ>Wpk`#&WwI;hCz74Dw~8*sh_2whA8c!{q3#0JmmIf9<-{(KxdbLz!P34V$K2sKAefdaY`St~&lPEseF("
    "lTrdL#(?nyZS-090youN!qhK4T`<+BmvO&G9HauPqE5D*Ra~DKIIQXRp1<*7eQR`>PP#PNigdK|Pko!Z_Jvt{<zOddX;Nw(7z^%{"
    "d-m*!-~Z<CT_2dS5MjjHpF29bG=$3Q#Yaf1=NetB2dY``XO?t<XCuMNxp9w5Mx{-qHS`>W4aVWQ6gkckkL&PBx0Pe}L%v7Fc8_)5"
    "JD=LED*5pt5*t)(sC~KCJ8Qe!Z<e;UN8Mo;8KqyrK%(ujAF&63@q!qbs9Ewks|TbZnLA~~XXe_@sBglXTdNB6ct%nLyi0?0OdKvy"
    "xp=-%RkP94)PqwQ|7RLU1007=Y(BLRkxfoJQ0w>q^6jtHHvhv$<<!jSrSW>WUvrr!1_6r5jcE_JoSWcevn8iG*OkVL<;wX5v~D*J"
    "3Y`v?pW5nL6t8eQF)D-1YPlVOk2v5*aQlIaYy;+ZN^8Fo*4!9^HQdI|hCic;S;5Jfr4$etwfZMMUCv#3;=G^_Uo;$$P#s%4XR?;X"
    "yRV<qvM&sT9bN0KT{Pr0ql)w7Liv$GCBgbWi0n9eC-Ud%R287OWua;#g7cP`)0e(0kaVDW5^g%y0#mLIWyYm{y(e}!ln+GD&T0an"
    "&&oCAwSXS)9)xga`Dnx|?{s&YCyXrM=3z%U5u{~~J-pq6y3x`e!(tw_+;VXbcHdzePiZz0k@9rtFwa!8^~`#<*-e+d^|~5GojehQ"
    "-shg|sd8c^zuBLv+~C7Er23uY`;WyUFgmCpQ)oZVwCKGZZistLv4gP>|M8`n`kPdIrPKG=Id5MVJnib6<aFHp*nUCTgOhu?fdL2l"
    "eQg`7fAGU|let%QtNtL_87nSUVZ9^`6B;5mGUZNqgTb=rQ6%Xdf$k#W&3|AX$#`;LO7A)>x4u{^NH%$N%SAxpDotRTQGo-9GR#Ky"
    "P>lgHKRI$X!&w3D9^BQL_XdxcYjP1}npSw-LWw3Hs~MBQOZGVAuS6ZBFX_cv?g`}TdH<H~?nqBTo-(lsv01EFjt9n;rOV=Sv}<b|"
    "G1j~(iK9ll7V65DK_#%09@deSD*Q3hc2ZzyN((CFb=d=7(wNB3otiIbdgqh9-A|<Hr4yy~Q-|G$=O-;8i%LGN*ylTq^wao9zpnNi"
    "+YM^nw4O7wN*T$wLoT*g&3w>UTUR%wtE!nCCw2zd1E-wpaM~33@ZIj}M+!GB)IZ@92TdwnT*~=h`8Q_~$B1R%z~x2#S1kFq(`t(Y"
    "v-*u!6#MC<o=O{QB2+F~Pc5&1arKq|l{oS88+_hgtQdpiE-X;B`x-3VC8Qh|5fvt~d0B>@aoBCc2ezYJH5)z?+_m(IM-uzPEk|qM"
    "Kc}A_)MlWodb^wgGY5_Kj;_D8mFcr4`D$}zS#R0tpBq*C@u$Jc(Zx$q(A=@@%YJwn!JN&4yn(<i_;9N3h<@o6(`>k0`Y`vS2YdtW"
    "Nuhy7?BJ$)*X-<ROcA*SswpvhW!A5>pxj3M{iihu(3ih~&Hj$}FrO*?sN8$x^;zA8S0ys2Lsv&hcFgKoZYEuKj&A2}PPkp))xUYt"
    ")^~guu5`T>k3LPUwo!ZA^imbytR7{I;SdNlyPLO@==~MU{c8F8$Y`XXO1%?HEM2-#%|uyKaBK#UNdi2pc62*4f@|WBzC9wyf^^iX"
    "sbi0pe8Q*bFTKPWfB_bl=S6XLR5X>v=96jS6>VnBd-asECW>>q{z=q5J6VfW;N8A_P8+f(>b}z=NQ7kBN%*=r6Up(>p^ep4PpQ?="
    "j#0M2hxTTxEpxM--_I*fg7;C&*68BWMMMpcZ(D2>hAxJ@n8tEoEi8&?I=4~6SU&z3;wV%9Q^RoIXFchU0+TR~G~4d1I65rl#0D+@"
    "#j`Epdnbz%CZV<PqCL86$`Fo{wBnMe?lUI6;!Ho(vVx(v`?*msy4WprnOk(a+ue0>>1(Yo1=p62sZFnYAn5q!M{7@&!3bqK>HSS~"
    "s_xo?aqi{Fv*+CzA9jT4uv1Md1GE%Y9qukQY~y`5(bMoe0L`EiCVaBz^hic=$SDk$Xga42V0g?|`PctN+6C4K+FL&vHBKg5xNdZ#"
    "r!;J($3>}S=Jk>m0L?#Yg6lBN`fFDqc2hvd{hI21G*-LA0KFY2_(p{a_mMl=RI6M-_H~DY*%r<VISimZ@9sf686@gqIF3zrK(7?t"
    "<}UYM@?2b!H0f!&)UUwY?}z|A<hS)s5fzfv)&ibBIXonR{7odliMH{y=eJb#KdQDlkLMq0ToxaeGc|@6zYC5nqr?`-=AomlI%1Z5"
    "q7hE$xgp?v)Af~?zk6{nn)t%-_|s7D04SS@_ahb`0U#;0B;g}S=N<Jn%QA?LKJT7Acg=pFSlg1Jv87mL{D?#!cBF{Rf7>{PFcGK8"
    "u*O|CoSwaYr8uS+ZD#mBGX5W;-+b|lx>Bf1S;Yr<DLNDgp}99`4FJ-v81;<6_0%_1a@r`p)5fIIRwkx{1ag;XZ$)OFn}$^{I<i|8"
    "x6*9@x|XfZ83Y}mq88HA#Q~6%<wjLBnrmjojRxsc9asayu!qRPjMyOzlKxq<E~#TMn>a;CaR@P3NH~(SSf-G9zVXO<IO#e7l_^2K"
    "SMOL!UK|2Op$7`s@4_-r@fU1$wl&ZRP@U+>a!22jjvrot4I3tF2axMdL!)i7Iw#PGU{Rq-Cso!HQowWC2wzi-b%E?#fx-y2li(25"
    "Ku(CVZW9QOMtqypwn?Hm5_N|<#wzK2ylAxd%xpL1JqTz`+G()LZpGJ`tXY1v@W?DHJlmxe0(GFA&_1>zY6_Or>o{0a&;r?cEeob4"
    "T|!syW34ieh*TE`H4x|(@e%FO7$;;AiIiA`SukO!`OHdXIK%o)|4uama3>#xTSVN4gZvmd5=v-^f>{p0I|g>n?A8o8st$RL7;THz"
    "!O&`TnTABmj9?ZL{3dVg1J<}n9Z0=gm&YOC3<<UrV^?7Ss$^y$nt<PAhC0HL!BAGy^!no$A$(UhDGt2h<ypCmiaK1Od}cWhFczcr"
    "&qP4CYp?cduh)?KUFR;O%2dp%`DMGRFhz@G)SFPA=vx~cfk0p7%*i2GLP*WbnS9br07LYBaUf$LJ9AvMBKEis4)p(eb43J@D=KoR"
    "Gd5h%pLaQYABp#Mb&G=)Mg<sbqoX9^85rqTxNZj}ae?^u0Ow4@mW$Fz&_TIOf^lH#ip9`8`68`qyv2Ngd!lc%+Fhu%ccR>}qUX$8"
    "!`YV%X;-`0i7(C_=%#;h$^Oa7Vo7&*Y!>MHTa%T}iWLiwrcbp4C_mS3s9+{(=P#J%9D@qgT7fFAe*&&HuJmPTc;dykN@(NCcyCT0"
    "7ZPCF?9RIilnOoRY96)g++mx!X<V=Hbs&3-&`+kA5JX}(Bc_|>`hK6WsRl@-2BtB%qztL&*kZXfAarFf-Ltg`dL)(40uFqPWm>z-"
    "3?R8C8wB*5J7Uh}h$WaKRtvi)3-~zZj$XJ|3?H6%=(HL9Kxl5BD8;YeQ6`>Vl!AaIycJ8`9toe!JRwucrx9OpFeFmN%0QW$+?Tw="
    "iJ-!GN@KCu1s<l{m!MtSdLvg8*dPQhugN1iS2_JB%rK>lmo1NPMcH0J-jR62<EE{59RRf`GN0JnWXVpUPA1zXdnG@<yD+>}Tshgu"
    "*LEaiRpLShAZ@l-7fn2n?Zuk?8Zcx@*gmKMLaCbA-8eMnjJfS7>~yz%Q_brw;ZUMdtkl~<G11}(S}hH;OtAx`RcE9zqU6wO$~qUT"
    ";$MH^p3B_!0{VQzI68n^wQ*LBZyWu*+c7e=%gq3N_&ok`U;N;TDQmHY2hbkY)6c2S?G9JUC+Wr0j!BC%bdj8pSuy^ESetrCfm*0n"
    "M)%;h#b-KftGqBf7@kp3%oxj|=6CezdrRp6lb+|Ea3nI9OWG8_&uw4R&U`=l*$;X}cTH}}R#J1gYlU1ZpPCQe^&|gy0eYCav#xr$"
    "dz<CVdSl<doq}M~TP1_nSA4jWxVLwx8g>^w#u%TvR;j{5w)T|NS$5vN#g`lA(iGAg3FEH)Vj)keqyf`9qXrh?vrKCCzSstPH;aq$"
    "3(3DbOwHMjiefM9cD8k9&17{?bS7#WsRs<L)<1|pfDRHb>xVbx`X~bhW)z2CdFY@Jq{L+N<aWwX83AEqc6@xw;_LUVU6g&82pNK4"
    "pTwGuv0>Pv*PC7T<CZ0C3?*5cUZ~1fK6?Bpr$<Z6!fL+XW(@s~4yqt*uROtCTdxjnAF7(MCYb}<jf1o8^N-R;jYsK6M6<f6uicgW"
    "!^KviYVliy9j#||33%m1+f=P6VvJNv)BUcly5G!nrPWJ|dIca^JX3Af9>Fztt7LYDMwW?zPvg<CPe&_C2GBh8DwsVBCvgnJ#~UVL"
    "APg)mFtfPdEbKZV0`SO^JKA=TNwD_*`ukHOhdxY*vjJsMmKp;V0AST31=wVp4Z3}5+~%lT+G(gblM<e>&s>eRr92_X;|&To`2aK!"
    "eBBZ6WNjTA&~vF4-bvx~lC^LM>L{@C!up#0eMq_24+_)+y&!1S4drk)Yrtq{EMN4-PzT^dtb&CzljiP=Vl7J#m5S3lneX}C-pMl0"
    "J&_XWc1unSc+^QhE)Lvenm^olas!?<P|c8?)pkx5)`tHz%`?3eXQbiO6M*C#5*sXM9EWqv2ZqB<YlAou<@e=2XmEg(1Y7jbIGam$"
    "pIdK{>sI4pL1GEGJ@)Cd^hnQ_dS_2YH}t$@6KpeMg19|S*-R!Awq>Qtisy6QLmbNLS?Hp3pn7xxZue)~?rGD2KG4^<Du#YL-$Ldo"
    "8yKZ`nrGe&yyebVzhr3j$;)GS6G?Z3K%&<h;O3ie!}|J_hm-iVKfBZ{u$oMdM;zUvVc0e*x7t;&22vHX+lP?)gHjnCxSN_t$2oY-"
    "0?Y~h`DU?vv~5HV`(htoj&&<JwceA$Wl$8gPHn3v56}VIgfqB9#`}PRpC%cD)VA%cyc+rG;zxuFTzo#HE4dnd{;Mxu_`m1xx~D1g"
    "@;S9IMkp53RJ2T~s(H}eAIRapk^~J~SZOX16benT#mr`Ux(s=Gy3opu3J3P1Hhv}#+v3Y#dA5;{G)(P>mFBKt@St0!@1=WV5Vw(W"
    "Eer$eZDXs`+JQ*6J!o$NW(&%D^qn$4W>ZuFLKzvtxH{db?hkZejb&=3!KmHmoSL?ki0?2=rOFzW{k?SYBym_Po;(rmAB{RCrF#>Q"
    "t@`5I<yc9}c8<r+#XL+<i=eof6J=+kGPc*$61VfmW@5nm@Z(Wfdr9dTxvWx~mOC}xzhDY0L}xUby#9>18lazKONovQRM`<J{3uIF"
    "7N%YBuIuLVO-1hXizI+WU`QsSb3M3?K3j+K8Ix>FACziaS`r!Vb?B*-XPiBSx4W?0dPL;daT-wT6`&)NhxYDpA?k>XocZ;E!#~tE"
    "n};{$R{an`Eeh@s#l<?0i`5LGnKS)1zNQ(eZN81b<)()T3>t#8gAy90>CkS0<gWl?!P98uF};+?9`$ofxr0?WT8wJ38Vu<W*%3bI"
    "xKN|yE{U?Ss4qs<!=yPGDhVKZQ7mOhdK|O1EH0<AqT#^gZa4G3&z%FxjYK(~_Y5%()9^Y~Fz8O28y(lct?Jko%-*NbG(8~2VR&-J"
    ")hm~$vo0??G6hLEhwA{ClF=o&6E0xrz-ux<M0}1@`*bpq%5{Nm73dw-a|Z#VmEnSv!N7{m#!+C^3J^t{400CP9-rJF5aE<ZrB{0m"
    "yo~WI%@^S|CAO*23|uYu2?waoGV~#kWIDRO$kqi28P+$XN~_(ZjDW6c$_JzajVtI`U^M8X5CIR?MX;^7zG!GDU3HvHmaV0LwO?H%"
    "X}1d&i6=v_4$5cB^1f(nxD5yyMl_cJY6-_nc9rZ?z;QH$kah|y$c*HsN1!&ua_w!{5eaqc#L#2fQ@mw+*D!4puLnwXXt=^pX^~TQ"
    "*AzD|pHY}LKk%5as@+Bo{0&btjBVC1d4i~4+&+@O-<$jxbc4cCZ(!~=cSeFeja0`yTT<UehuTJ*4uNK9La?hV9pR|qnI80wlY1H|"
    "M#A-GrH*c431gM3swJ1)9Su;FXq68)+v0-Si!&oX!Cp+q;D4#kY<CJOS~fQd49mFtMO5f>cjpF`v1Gy8c0Chl9LieI?de&@K*bDA"
    "TeA(}(tV^hL}B%0RX;Y=r6+6oRwj>G#(+*FYi)$JrT&2lY^b+Orm2o--PXq2$AItBnN9~nf{u(nu!{(nwP7}JcBDgNV5JEq%K5s{"
    "zti89<miy{bzxWy&Ps@e&KA3|`=d>zuztuMyYJK4OGETE?{7ks)re|#cUn}n#*B{FnxnGD!sQwCc7OF=5UieM2QOJ-PleVE^LD0w"
    "FHGG&RsU2VW8>PeUizO}&Km#i!DeijO1L&3WbWJ-8n%yhkYPG})l&H}D8(jm@WQCrwQr+5D(lQm+T+zTdUke=Cl6XW&_j3n#?+!N"
    "cWZ^Y*WlL$km7w8)+{FXSbwYr_elD2yF}DG&y9$696Z!I`}jz8a3+N#G}FI8=!0X}9BE$GIjDgUXCl!XswR{S)g5bfzIEy|vSkgt"
    "Og*{E?JX0n;VuW&tNxL}rX*Zk*?Zk^+mWhvrM14xa!b*PV-qi)6S~=2X_vf1m;7olFkx6VRGKNSRmoJft+A3w5cQAP8Mc79D~6k`"
    "(o)m=C3N^pCf~jD0r&3Sru@*Z5leR4`<?BfaF;2@%>H0+!XqM?LwRs5`UhWnb7g<5G9kD<USmRZ^63cFbECcPe5RQD|0{N{AW81S"
    "PBVQ~Wo1>C_pYnD+Pmo<KfquHhVUdoa+gLVMM*1#v~hP2cY7P>A`ra0jXg=Rds=ZtnH4399wYz)1O}MFV7zH>t4&pRd7tIeo64%Z"
    "zSn&EM@IgC-}gOa#i&P*z0{5jahcZX9=&$%nc&0WLi>20-FM*X!$UqR`P#T{!~~D;f;!Z0y4QE`XGXt$nUR=IC)VBaIA0aNarKWa"
    "k5N<46j;+WY_@8%V_$8{LyiW_n(E+WpA?|Ru4(dpB9l1CHgnxl$_b~fo{sYcGZ8br(6Wex;w<pA>52X1G#<sJ!mDO^AXe+g##OCd"
    "^I~`}QuPvwrnfBibg`%dHzNo=VbYAQOD<>|?yCKU9y1)`0_1{pW=+ptkQeedj=pp2_j-GE_4LUNz&IZ(2tdZ4Z0cE?BiKqmab=+g"
    "G`*5t#dxmoXlx)!3#GZwxY?V4juvc$sVUtm_0r&|{m6w&F9*jajkCbTF-Hvb!MZIy>Kssts?98;Wuk5lW#_gLk#NLfWwzL@!;sT*"
    "Fj!+5-W8Y$P!3-paIliT_@m!fhPx0$Q0BfjIeOAx`R;#ydsDgHZ1uE$!%yoNW5-kRB66#-=qjDYD#KMQC+5$zUL_0bUHSJ(KWy#n"
    "<Tk}5w^AW4n4IEi49E1%=0T(Y?)g#4swEtN=m%c66;RaZvQ>@Z)ANjjB6MTmYB+`TB6i#05KG%MJq&o@Mn*9Vbe3qNlHv?7P50#i"
    "g_InTKn$WO6Yd~b>m9zL!A&UOU{>HJ?KokLTkbU*&ugzlR7|D2&Y=(JL{+=N9DUtRpXTb&rq~?q@dL%=)1vnJE~vO>qch??+gfT+"
    "M=^8uw-VNL+nwb7DCXe3R;^uk)PhEr*+wQE+dU(0pTUbyE6%2a#^bd(VRVc-f+3n}o0=qX$u++{>Prhc3x=ubTHXkSW7MabN}<3M"
    "a|G`w{W2xVQ}>sIM7yu~iZ^2_Wdh^usbCHqO6VmR6hW}(6bU=ysSXMAsNHvBu3aXLCLvN|LQE*lOz40^VSTd$pIToTtXYox3=Xv0"
    "p}k7T!%wJnZ}S6dJI=RAQc&R;f2TXD>73$YUMIj5<ztfXHuWVy^<qI9F&cWUJ5s24!cl^?QfTXD1*y>SZBp5zBCYFUKmGJyA5_10"
    "i@T}|I9(OL`=Fvj#eyY*8w{nD4GF<Fd#AnkMvshra?6mZt*1xyHO6aMMbq#?X1cro(N3o&?=#3@skW(GsWKJSm`j0Kppzm#^a-tI"
    "#=vcyj5PYyTY3A2EeBW4e3<tI4-PsNtaxOcHL1$Eo=`jE913vr3w4MNVBwz7(s3$k*rDx*7Oe7U6;aMId4ug&Ma2O6)0sN9ygd{S"
    "QCC0DSva<zD36qgE&(>IYtncG$ih8a{^LiVJOTUbC8hK6FDKNvux~o&s*b6@w%3}{19Kw(w7Jt6ixj6@4Z8GX-(`5FE1wo}E_bC?"
    "t0y+8Qk|<051D=QQKA#j*$T&ec0<Wzw^=No{@ssZQRoQ(VGa&zt;jA!eSB};cn-YJv&pSh=A?UiDSv!(UUl}jyIG?{M&TN0IJhY<"
    "5LCrAX4{T@5q`V=xoh*JLLo+uhlfrxXG<f{QD?3NRKpeNK?y21NZdR+$p1&f#eqI^6Ym}#pyq)}j}~}*fTC$}U=)->%eijj!N&_M"
    "WxjuaulzVA3vxoSc^`7I_KTHU8r|02?%OK?Eer0!Vvm)fSX24;vh7+2SAOtoH|>D(bt&_>2;LPt)(I>VQD_BPHUrg*BlAUZA<zMB"
    "(!R9|_ryZjGgT-`nc|*#!&)fh&gtBG@!@ohd(9J3>N6vyj>9xS9gFN(c%tr6>xa&BJ`~bl_?;+sZJv?f20je+-HB8V-MG{|%ApoM"
    "Hbd*a?p7)%#l~-2K;CP6t++x?*{_wdJO16kOT*Xl<$;ua!)&{vrrP64W5eMOGK<-LkYzl!Ik`3JpxZzUJoAX2ESF5Wj9J_qbkZ_c"
    "X+NOv*X>|HF@0Y9fxcVw%CE3N;mJ<Y>YA(Aeo>6K%BNn<H=*k>@dowkjme|mv?h7CqRbM*YxVyiy#3LIC;vdjCMcVh0*7TUIk1sa"
    "jq{N~Tkbt+^;+<Szd($Ck73&g+^Cof(|x_UyVKCGk4GNFgQWi!z!l7lF9dJuKcAei#%g3Z9R?44_Du-=XlVPy2*;7V$yDF$w87I)"
    "CqBGQTV8~%48A>0l?U@DD*H<tnhuP<S$lI>AT=dbXtisw!%UW>iTjF+@({-m1*a;*4tz9pEO(f!rVCP?qrwC>Hh60GKcK<eT3%@`"
    "tG7Q3)dF|Gk!{(!!cK>XTK7Lf0O$6JjSg+SI_+PcJa>HE`_7cIZr5&K7b_62Hy!EljNTdd=oH4iFdR8$V(DbH>0yIEaa}5ToX7pv"
    "obL`I<A5g$+3YOd6&XS05XS@}j@tXz<!2%pt}Ui5_EjRoh7Et?8c&2rem5u4Tu+_tBvqIeZAqVE)qm+Ul;3Y%*eeo;reI>|I0Djj"
    "I>r8K84{m~29fSxhqEnfqHr{aGi|xLOx8wpbR#@?bcBV%V3j7;JtFwhAbg?uS!?SImwD(0*7m9Si4!*Ms5Ps5fq>at9Mg4y?!#bn"
    "7$J%lFY6Hc$yHnAmVV7?JRV;6of9NeYR>;-LZ5UPLv6dc?K)GO){i_ihu=-c{+2mrO2_HapFSt;=Ah~>ZUuGMh!h7^bmjKs`!;K)"
    "xcDxF&v#SU^W*ch`in~h1*Cry3Ydt3=$}GE)ci}GC4b-Jr_Or^F~f>;Ffl$O%zpfz?(H}oGYC{I-kFenA~1p3#3`;lVUFv)Q|LR{"
    "0PtfgIgesZ^YrV6FR6xix+;aEj9p}vU~5dTD&v803p;`>eIm@rVZ$J*8iM)`9T{Xy?RD-*a#g>)gjzZ?!^OtUgTj+$*W9;+tk*{L"
    "!4l8YIv}dwavYXPV>0QdV{dNWevz?8&XCV^idZp&9#2Y{RZybcn(bfNnFuv&wxOx@txZQg;sY+}Q5^9@nGm9Lrdb6Goq-D}!gtO9"
    "X1l<&IRQ-X)yMtMel_xHXp8GrzQ~Lzp;>O)n~q|O!8Qr!gUL|EErJ&;2kz3<$zzIO^coL5ys_|o;mSk*vzAJ)>>=92Cq*M#p?4VI"
    "!&Ly<@Yolk{AIl2vS)0<NUw?JnvQLFX0cIrX#@a?8P-&({xVBSD%CurL%b9zyVR{u-+y=}XztV--7#cy{6_V{-!fC1Lz~mDg!+$A"
    "m5ZdH@hSqRpY42p{pKCR9ow|)Xjn_RdU5|k5Iv*YofAHL#D0Z7+A8$ZYAL8oK9<=!b>if*H9wp}NGqo76uKL<O3wn`uyWT?cON!S"
    "Ce$6a6q5EI@bw$rAQdqofPB57orng9;x&>^EE*C0j*}P{<z>M_=P{e08|?6hp0cZ?muIZ!_bgNOz*%c-Z9bRY+X(pYNoidVHRPi`"
    "XtN3Rw06)eI30m(6dHhyme_T*Ym379V=`VGJp&KuwR%Mooov}PV~gntOC5@=ffM-X7`qgyx%E19yx^~3KtYptD+tTh>`1ljPl6}S"
    "_(>2TEha~E-Zx&M%>H|mWj)yuCP7$@O<YO#hsJa!LF*t6?yjcBwK*MwI?lUKX+P9?oO8wS=s3_Y%MEtIu_$tb?hQj*ovm0^FqscF"
    "cyHG)Gw#jgNsAm39?P3!V>peY-&KshvX8Ok?|^ltsAPjY=8w`i#5#y%v>X~1R&4k|)06gvC5iNS%9iz#$zxv`1TFsPjHffhTf1dQ"
    "gEU@6;!PBb0p}t<>$3>pYTeTd1*I59EN^4Vu<HQ5#J+V#nLby)YJb^ekg7Js9X$vFihM>xyQT)j;6}fZ`m>E~&sxz!>!;Xh*kgp-"
    ";+B0M;^?;7_Bq(oS2$hByH8GHQm{(ao^RFKve1Xa1-+pHLv*kS*Kd*ub)Y16QZ2J3lK{K$*uFcNhY8d>FvA2!T37zfLC#DiRi&F|"
    "Op;a1TZA6@3_KSwV4qyf-FJzV7NdTTx2m!UM70AGVT_#9KTjSQ>y8ca$*4i8SPtw~F~Lnb%sx}n$*7is;VI!{6PQa;Xi7X$Gd@kD"
    "`)zrvQjM2Wh9QLx-F&zlFhZ@XcesUY^+K96Zf-y0l$1ih9t8IKme15u*I7R3pgsNaR}Q=XJ5?WjlHAp|_oe1xhXbl;8hvrwJH)4_"
    "&4;F$9g{E+APwPb=<Mq8ys_z!nhtJhh#+{0$QO_KVe9ZS-ts^{$a%#mQ`<?vn!A{RR{Y&{uC&WmZs4J(eerild-N9IYxJ#4wS^PW"
    "OV&uJ0{6O@h`2&r!=M(A2RMB~1$EoQ;f}r^?YjnsI@zYVsk0IRv%MjrAV`ao1`X$-99L}$Z$v-rbC$m8m=XDH=b)u`9fP>)F;lU9"
    "$#uK8kP%u~dF*uyu+^SM8)Bo^G+T;wRsYV;BD-MzoSq<C@qEq(s-Ydp%qOMpf#Mhf6xFk|@BlZdmvDj!uwuyVK*<7=6EgL>a)8+P"
    "nzOorKTlQq&0c}dxm)x~U9_uh8V(NYOUKo45`cbKN84ld-}(xM<_eg5N(;hI#SzpY-=RwptK!m1Wbey~oj*BDyN}C}CzwZh8(ns`"
    "p3)ZIu$2?7Aa&U29FX0FcVd+>P?<tP>E#f4rCW)7DxERJ2M@Th=GvunhEH)!BMK?TDg;KW%v?$iPwY7;+5!bhPusDU3F(0{1^ZSz"
    "<MKso!Vf4YS~nR-)BWy&Sud;B<E2ObXXWeReFA)^77HMTL$TS03Tk5$>vUWTDOr5PiL^V!?!cx1B0HQ0g+@rAV8p~tn=t_RFjp5i"
    "uz4N*0}Gd9ER)W1Skzn?er3G3G;DS=!}-$U8QiIv=8nDkCCPTK*Lc+7D^Yd>vWBtx%ZP;8bXTp<m?^(n9$i1^i}-<X(vVPT+O={x"
    "ZH7^_Kosy6!)6L>EL{MHHC^nxdVF4E*9&ry&>@bH6g{PcSlUb8rrCAP#GkeQ>&yH(d)kS&@8M0{dNgFZwH8vAMWxrWHT7INqQ(B#"
    "w_jMO_a<ugufMV2F@Ro@K`r$s0c`oX4nU)MmZ+CZl-GcnSoC_^+iRg2A5?9HoKYaga`lR5g!O#eX%3r8|6=TXLEo6Q+4g1AJa&Sy"
    "H8*b&iMF|mHz9W&_HfvlFPKIwEg4X)*6#iYyX+q_^)C0Frtbwi{vj}B_VzyA3B-r-HsJ=~OV^C>fsrgA<X5AFP90j4zJMFfP_~-$"
    "<u_ffyp5)I3H?C03}|Om<B9}PC`4mZFU|8;A^Evx<|!80te6w3qtvFpsfNxw+&^-trg*)*Poaw8HDUBQ!m$xl8v|AbQOvjGWH0RI"
    "!xi56271-=?bkQXHNIr%$LsiAzGJZh0vtMT9j2_!vLe^nHmHJ1mkD9YOc@SpmrlkbgM5@L_1eXLn>6OMX{*orClH!d&rf1aNenZt"
    "-+ygfc-}~kH|S-4;tR&}q3;HFMm1-jSurAWqJGXS;pH*_I$wj9Cg(2RzH0o2GBM?V*If1iTP;<H3lO#L;Gd3rzT%Jn5cTp`eZWwD"
    "`Xe$uy3}jye&b#tNl`eM**+Cm0^2xzq1BljA(vhNzY;7M*jG)CuyG}@dl>Mk4(C^|$QDq!LYb5by$yC~g9I=Xt^*hAt{*?t{^nXH"
    "GfbbEsr6CntZrMaZ$4g^8NGP*Pt9NXcHjpDc6Z|q@>_@R@wvw7$<OE6)%peQa1-bz;GeDrKCFFbC+n-9+<j22bVW@354O*(&#u3o"
    "r(OD?eYE?&C!0Om{hd0ZR{D)y_M`UPh!M`ezJcm(%XnpX^ykHaB8-$6_)gc^=psb*eW7eaK7wqWgzx+kXzhB6|F7wv2i(t&r*pp("
    "b3p^jHXal2)=+cXR3t#43-k|^nD^$Q76bqCk#M;9uy8hzJHzBpoFm^D{I^Q&@4kEo7?EPt!Ve3kSEAbwItq>~XG8q{b#3&{WkXKB"
    "3yj~e#9u3pbDt;n_`B)5Vh*-H;=Ouh!o|~}L8+|a7?A#RJ#LS=FV8fLLb6uV<;B(u5;4)?juOzZ=cC=t)32WlCXFoz`an(7vfbtH"
    "{fuf|Px&24<-ax)rS7ArWv;Auy-+p8_V!nY586Vy+Me<Pg;!r?47Sc|pktE#(@V3|f1#8qr80!z_nKhABoogNJ{#8hC85}jWGZiW"
    "uW)%5An_OHXAC&^{XA=N@~xcr^7!N$Pt!f!*sl4JJxAcfpQe_7cvY3$&bX;I4rq`H*B!OzPhJ^C*Z%L{wtszLdEK#9AWRO&e#z@{"
    "+m_sq-*Ep*d-j9D<X~btCw*FOgMp9k?gFxYalIZ`27m7gIdJO6TVps%M(vCWF9)hY*a1vRZ)#=Zty>$Vl@6H2tsX;A{9q1Y3DpPe"
    "c?S@QsB|oJnYfBu%1nEIXKK!G7qu7mZ9X&VxiCCb8#CchYegE_|3mDgs)!}`U}x;SwXJX8P8>B{YScCP^rORTjz35|%xA&+pXJV_"
    "n62fi`*QsEfht8LYE)3T?iqV>@^dMN?VG{lSyD8&NZdA(JS&y;TFV$eHuI*TUg@kR?#WSIeav^e^o~j*uyqt`nLpO2-4ka&GyJ&g"
    "Q!;F=MdzXGys#o%`@t*wn{CpGugk)??X8s?t+%)T-TJ2qT(3C{>qbE59yB3p0$J$WKt|$0)hr0>X!OtBFxBr@Dnt&q8^P^=+5sNY"
    "OP^oxFU)lhr;{k*@wh4zX?Omty97rhBVv@$mNvSYnc$h;RV5D}V&e|od^l(9-txPzO~lQmJMl(`H0$iZXIB=frRTo7C+F9M4p4l!"
    "CU(ZJcmWFM$^{!Pvr@lNeB2(hxH|IemTka^_3rUeYwx;cELc&Dbt3{dyS<G)VXJ<z9y{zs^YB=S(I#9c#=r0DY^KslwX!|s*ZT#l"
    "E=zd0Kz2`No?g(53^yaDa0)lM`nV(2Qz9(_gBp*86=f;i_&{(y!JU-1d`7roS8>#V*-)j}=cx{2V8YtDpgxR0J4t|a-q7cuB6QE7"
    "b9V9fAoOW>X`8HaJ?-QRWvT}6l}8JDw+2HePV$cYT*Uz=^45wJs)PIWY;BnCy(-O&`i1gCjLm7sx${lT(r?tWF_(dW9r_Ci*xwrS"
    "Q{8p3Db>3fIP(+hc<H3KY|=)hu$n{qsL{05e5E-Fh{HgQnJ;foe8OtW=5yILw{Cwh@mwoJ4+t;HIjiqa$ff#RD*JY6e`K{PKgomX"
    "Mk}YdLWseD!y!<B`KW4kq}n;c)%Q!$Q#)qqMd1YRf#V0`GgJE48UnJvjis~t-!%Sc`^^pH+*x8M<{P>#x|Q)fPRSd}$(APF+9ylh"
    ">Q=$yPjMQO*W&l%?^MSI*>mou`KbQA6yxSNyKJod?NzFa-I<w6xb+BwnA5!a-sM#-h-Jq@kQe7-p;qTY)dZ<@pY|>SXj@=)$Fa(q"
    "p)h5TK1+CxG`P@H+Y+R-_$P;7U#&ONhG#sA<1Akjhf$y0O>$D&C~#`B5wbw~`d#3I%jINgHFN$c_DPvn4|I<Hs>znGb&^3||0wsB"
    "BtPHA6^SI~RQtTvO4bLZj=a-_Kq1y`s;9F30nIJ<hXpKmtTQ!w-K-<5e*)xF_QOPqvl}35wWj}w?WOvAn;Ki`1l%UImLk**vqNdZ"
    "<?v!{<KF^17n4<XX{s0a`X_b^#Vce%IBZo4OZKw4%XzuYXU>!fvWNiMa?7Y9`TVKVVVvDf_iCY?lry(C`OlKPf7z{iCne9+iWslW"
    "qt-N1bG74>=(u6fgPn&$L)AoQoVH!KUGaNwEAc|uD5Uxyv_>}dP^HeVerZ&G1N*^O*;3zXWZ7fk-baV>E}uvYKl49-Xy;F6Jg_=C"
    "Rb0>!m$C73F-gnTrZ@q)1!rn*a#C%KL{CQU7QMPM4(%+O=(ryAiO|S=m=HZCZW@B7XxItqOhpIRk~3PmtyC$4d{;Q;ESGZ@tTO|L"
    "j3%*IIiIYsoDw-ED`mdCpH7v5V0FgK{|4405i;f?Qj;ct1|2@kUKh$<UD8;;oqoSFa~ql29xOoNRDZNuCCFo6uYK>?>~lgH?@QJb"
    "?XCdyR#c$?2wT0-T8Dlj`HmF+1<`c*%9U3Ny=U_N`F#I{HWJbR|M19ZbDSWjaFK@|<HxiSRz~xF(@DJ2n6cT|2vyvo8!%nLyatP%"
    "QQ~D>Qn%aY%|om6#G|jA-|O%;YnCFos)aX2Do#?`vgN#Q)y-#eGj0n%A0rH|)Y+0lY9u;_V^XwLTn5g-cAu|8ix=B3u@33PXp$V`"
    "QD8>P<2XO%(HA14;6P7DII-g#Rh(~p`7+bp<NHGCQ4!FAASN45y17m!-&OTrEU;o5R+Gp^-XdQZjz^SFA|4=d1?fbW8w1lv0P=t>"
    "Jg}PzUI%ZkwGSuhTB%EU__qADw83AbOs^y4+tJ7?_YIOkr%HTyW9XEQdn8Sc^aA7ueDes_a%C%}LD?Q(J=>XgE6!-i)VDKHLIiBq"
    "g7qM`+-#oB_so~|!la-*t5V@G;{MVr=es4=1e_=z)y_)N_auC_!0;?N*mO0NK;5bFLWj__ZvUnrJ$1jaXNHGFUkIKQaH_7;<%z;$"
    "v*j~1bKsgfO_$ci?1<NFVgbp39eM2`xFt=ivu>4T_*}cpWQrRQNXzsu+*TZ1Hh9a^V-8clL0ucf^m@`GV#>`rQR{hzhPecUn-CMy"
    "I2=B{;C(iASG$_Kesrg+Ws=_YuFu|Y*?L)OJ3p-G^wakWl#iLYd;k8nwdaFI4#>(KHwzF}vH;Gf>Ha`x@B4q=*g(u^i>yoDqC1LC"
    "jLxIt<k&zWhp^)a2ukiASa{gT={%LTv$xUxwI#xME=)ER@#Fm+?_%gi?P0@27mM|=wv5^s=I4VyefQ7yT69zQ|Nn(?UO%$&*Xg$("
    "{V(?(u?4|4fcJw|kk4cS?5x{{OpR!*W|5)HgCsNko-?zHb~1xN&S@`nx<^Ob?HX7f8s|esz@z9Cipw9&9z}_(+5lPDUmPEjR|H&Z"
    "bG9_rTHIeTW(N!K$h`e2zOS5(jRWRN?{S21C?Ta`PMX~VeK>Szs)9aSSM68T3>#=`A_Q)Aya*w=^hNokM)Q8nakkzc(UYa-$-neJ"
    "_v^?7&C3@{F2K;996oK8iexri_sd5BDx3PF@MFiFiHOtggMmE?;Dngq{G>s-*a5}~?&UMX0%@_^p4y78ku!sX?m($tByE}(*q|Oz"
    "O4ZMsIyD{rOP0jAH8>s64J^bg+Ujw&ez)JcSht`ZJa#r-=lKI0XamT(Wdo*{p{Ksx%^tP~<y3j88K!pWA;VtYGkFIXnsy-Rj$y|b"
    "qfJ<{IVc;sDdvPLKJ_Fbz*xO;<ATBFKUeRDRWza~UtGv=_;z8`9BbMqDeEQS>PxYVrPA62#{xpJZ5vejgiB(_5%i1=d5$HfM<n+!"
    "C+)x10hk9VM)$CHA)iZb8C0IxU=FmYrT<Q5Vw)px8KtJQR3DZ;`hgUk_;myAJ{b)5I==lsy7jY1FMsXKOxTS)99(n|M14QKy5;E|"
    "I6c9=Cu_au6#@)Z(yCx8?&g)F^~%XwgMe$fw~Y5IM+6pJ-b1`gBU`=VQKL~KCm(YfmlBnSPp6Uv{5wlzlrlEp!DS?Hu`Nd}I8d2<"
    "%|id1&BbXnHj<-z`W?vpd%pO+*+<`cS&aSB%bP97I_HRd*UZEj(VmyU)`b&`v@>+~jq*}GNZ9R{OZ_RX98O+-8&~W-He07ZyovWW"
    "b1&3iG7m4gX0a*a5xHIydQWjyJ*dyiW7eOg|6tf3-;&v$n|~;GTZ}d~f)RPLW>(lZd&N{InPq;fm))38oo4K`Y#INcUfp_95qp~p"
    "risSR31rcg1-~2)9BEsn31c!@e#_@+8Z*_WjaK<^EIsA^E6Ow)eNb0d?{-qD<XJwztd;g{;jV6cyD?_5b-q*$f4KWNzV7;;8eehV"
    "?FQWatN}?M9Y=&cN8>O>xGwsbA*8Q%&0PoDY1!901#h)>mU3rr9tMDe@v>Cf|5!Xv>b6E1k+i)cT0~NJ1<w}_;=EU#d8SrB&>T!P"
    "m3RfkXLddChZt<tNnU4p!O(Hiy_uoVJzSi#f5kloKGdw8<RVJcKi6QtwJX-E?bCu2nAP(vIMvv$Qx4toKJWe{n{>3gFr?cm@WGMV"
    "CrN&<CkeiWvtUgZdSnLNG!OInsylx2Zi?SmjcvEqpgYsrCeo}%0L~f%nqwuz-do23^NH<=&2(olYjqs06q@HuTUPVhb<aX)faASD"
    "DcTw-q*6cZ41aX;5Zmb{a$cyN(PKzH!;@s(CGh>8KsR@D9eyj1eFo}0EH`SiPW3>AW)SJaL#GepI5*6gU4n7UZH{$O3u6d5I@3Fl"
    "(9!R5t(^~Z35nfxu5Wif8)$mEXKfZld$lsxe|D#%z=t-lzA3X&8dc6Y=XZrPyR|Q)CuU2j{J4Wx<9x5d2Q7tiTh)iGu7)*oMrjuW"
    ")(NxmRFmvH(5-W(l3is|B?7bcntb`!d_mu-g>4pTXiy`4LGyksDk2Az-;sKZi$<KeYcy&m8R`vFNbfVJJX<t;RB=;eX=vBmj6Kel"
    "(>>`Vjy)-h$s{_BFtkLr^IF#_TGC_>-r!SN`z4o8o8`>rN9o}c8zOjn+BactP-+`H<c`j4g7uk@@oPS*Q>7G>+9fff<X|jo7fp8v"
    "d7qG}#kFJk`&-^k%q#;9b5q~UKJXWHd-yV7U(V@VIYUnMAB#Szh4B{c^<nFvrouVaeM%Cb<FWL_y<_-M>G(<exZ8^acJ3UME$Ehc"
    "`S8<%{xVW-gc-Z8c_EoK{hwTHk6s?uRWh~L(Zl8*6&JJG(dD(<BljPgZfVy8t!{&LD5FImCK#=GJF$}<j(%!8Y!*A98#5Fb6<-ls"
    "NR8_ZKuVi;`-ECo<%vuv!rI&F1Kpj`?)sCd;c*+WxT%#xE}aK5K9a5>=R7qmQ!u20h7iGz^MgLR$0j{Fv8r>HiL>^rN2l|AN%<^Y"
    "ZUzQZ2L`Z*hiPwsdSb!;ivs;z6Nksvm7>)J8INn)ekrUA#t8rxn7GyIOIEmtW&5X9#tc^i*3l?Fy5ntvp7f_n0W_|YNWV4C^)Z7i"
    "Hv;-?BbRCoZ_L8yT1T6<&mTRNoeGuO?yAe4uA~+Gng-ZF^^EORQHB{#k?bp-%&ZC0Es%e<<A%g76sT&@wn3(A);hwN%Y7eKHWe}F"
    "h<jq7<CaiB44yKL^XrW&lw|=C2hI|Df5{_y`q{(g{*Yf_xuM<fADh%qnR(7a!c{CGkd|G_yet7(c3N-j8#u0CR(l!m-KFf_UdSno"
    "C<&jxYSg(qD?_RaFGnTPK@mM|Aj0M<-A25mm+C=mub62CVyJBp?}sA~DlVCanqFkWhtx^7bsdPI(J;%fd&D5-ufZ^C9QbP<RHVb("
    "!}29{TkbYUu%Vr#vF{&*AF2-0#F2xrp~T4vSUQ~(bq#4Fhd^VVOq!h(s4FO<zqeXHk~}$GFq9BnHb)QZ30f^B{jQR$7EEPVS1j1W"
    "^+qL`=;dRxW~c!|?s`M_d3N#dj?eB&r&}P$+N%SGws(wXy2H2p)X_j(w`Kjl!4BGFJc5f485CGMg=~V}o=>Mg-~hTh-yvi(jCKYo"
    "wW#PEt)g^x=s|eAe^OX($|X$z`NnRfj(7(26L4A=?NxO^O^dY6fX(UfV6}XcZ|EH%Fe16Eprc=^?1b}vODOe(y#`+1eV5|#cDBdj"
    "6Pj+wZ4MQAK*%P?Z}vYiHu2gg<<k>#RwECwtKP2aoChpI>rgSl0?7hDuQ6St5v-O_)n+>Hmo45g)X`<_I+x8O1l4}nr4jpV!Rogv"
    "1Lz5!)4?W#+q0KcR=1y!lfwPZVVZ*B6WQJ+>^OG3Tz@lru71+8DT8c?pT(c~?c?3InQwfWKC0}aRRuwTh+&5tWhXn5WiSfYxIV49"
    "0jxg;+K&?zU6Ytk+jM%Rve~YK?QVor2{|Tt%c_0tZuQ{=L#T1R&NHgSEP5h3hjc|%)s(ER`5`ZJMq^;wmIf7BXOC9;JJurCfjHcf"
    "=?aJ*u`VI+E7;T8ZXCpSdBGl=#N*Ha=n*nTxIAl265;J+$Pum+USqVnlevW-3`Ts@Q+f&32#ab9uoX=-c-;6DUTimrrd}^d8*&-K"
    "9Ae10UZ@+o7ATfpC*KncO-=`pol$T|)@}F)QK3QDZL2~nPE8x_Hn+T6%MA5qXhBJ542^;S>gWxo9)bd>89R6?(VKR@H#n;fxwha4"
    "*`JEQ<I1vi0&vvqRu~%uOS#^sd5&fZ-D`|-m^TjE)=*oABd7T^IMQ*6Ar?B{rw(-k40gGL&8k`R4ai=9&3+VM@xf!(-0t@IX6+|b"
    "*EXybe7?tkgbfCVeD2fgp$;th<njY0J(_o&2H)-m>5PF7+st|as&JqN=mYHLdOCyFSQk>DbubfeXHadjg?2UH?R=myU;hO~S(?>H"
    "jiWJrpk%biopHaTXy4!-d?Eq6!a+ueRWq}6qe;TxCStJ(0Zsk54VL(PuEH3%2gann88kF4?kNi{!6Dw|<AI4eLf(J@QiBu~9Qp|;"
    ";7Lb@b`##5VXfMRRR8ItkIPE8?b+YVq=%G2M+d+<)aRA3xb#_<754?<wEa<A&0Ls2eEE}Bt^1qfzDaS~VZ(zbx*A&E$(b(Mi*1VU"
    "<IY9J3y)Ot3YIg)GCqcK7JpYdu$Yc*Hd>EHG?3Qd%FTmgE6p}qPz&=^tXy&E{qN^$?LpElZLJ9(1DYV9ov>v9TT%&f__&#vXL}_x"
    "sA5^YDhyTLP%WP3Yj(?D8wISSJ~&=|3zQ3Bk#DM)w*+;mlz!kD^BkLzLAY{w@ctxK3~2bb?Uc$@Nu*z~=mG{WFzNfB!3tYc{6=vP"
    ">=`7xXj83~{P7@%(~0jT{-OT;E!T=T0V0pU{)uu_VKQjPg8KN+Xq`(i*&;SxufYmx8R`51-zdljVuMORPgMXiTeY-~sdbuV7&_$i"
    "1E{#sWf8Rqqz`X>?02D5LNC-@+b<_SQUAFBXQ1Vty)GTy<fPP~A&lfYLgxBj%F}x!GzKs0w~hx{1Vw}~#%#bjx3qmqpai7&yrbms"
    "7%{*TlTp5(08nSww}_l7MA`3nNsk&_tgnY&<2F6PdW=Z=BTS`Mvywi|trWCiDeGUaEM!bqi^Gk&!Llw`MXWa^{gtDzOqh=*U$kHr"
    "0yt0nef|2+DPIW_8(IpoG#};DAKclZMmDJ%`_Bc;#}V`4!5E<Yx{DNRS_97d6x8TS?EK?w>z^CW_ar-HMXd#7Q;Gb`)#d6<?Y^z6"
    "=LjmAEZ3{3ZgmMSphDhm%f{r+fJxlx#B0KvlPBWm`g8Y8->jvhT_nDNTr{qd&oAbLP&=v@-$egP$Ltu})z`n!fu|f(&th#yv31y$"
    "bxqmgKElj((k@gKshAszyJyblDlTePJs8Y{pBh|k+TcDjp0N-gb)g$`bA{R$vjt$X=)bB2;kyxR(z@TQm2zxTl8oVWYx>|Dc_@0>"
    "{AwQQ^)%8HSXB7g%pMWpqH?oI*h~Fr#;8^F^*|+kb_pz3*J!i0y<0h{IFeR~V(VLEtJbO3&?8BZDnr_!7Szrc@Ue+(V%Dq_4Z}Uz"
    "|7b?Kec7JF=u{EuP*_>@JWfaZ?OID}Q}1S9{fYTfL8;O^Yxcl{3t$_8dp)UaJx(mtZiaMqXES{s_y@N9xt`c-u{~m9>$saK%V?>="
    "f!HrM2zP)ulc$Z_uJ!HaPJZ!;M0;xuN4`CumC9pf`d|4W^MKknruD@wNllHLD>3j6>Yi-pOh|fO8wuaXVUV>Hhrig0Z>_xjU+X$I"
    "O$2D;1FU}(9)XqZ$9np&bnVT>{;J>Ed(Qav+>p_AL^8JP$kAX$e%|set=HIGU9VE_xOW;(h>>6ZZ9oGDEq$o5U^&*C+jwmM3)rL("
    "@DlBNJ=M*t!sy_`Ks|_!672DXjTZ(lv_7nU@tuE%e^?rG^29H=k!cWNjBVz`Ry9oqtv7Bwh!kdjuwA$>ysPqS9W(Y%@%327K#*SI"
    "Z~R_&Z$u^D=RZ>9jx*9=Sc5bEmUAxZ(_WmUX1(62Si)q~^XSmPTW>8^%vML34*WH#2AFHXgWbb5Ne)}d`})5ymG@mV;O#_7k8L~G"
    "jlBPd6=*{?IggfvrPRp7+UlSD^zFy?pU{Pz$FuC=G|!$f{PcNtFc<_m@EGh1?9eIU|ChC#?<-{wc*lD>%{TY<pElp=Z;EHmM<iw}"
    "YMsO}_~i1wD!@XQbfx0zkoUZ0X=a-ZzqLJE`qdYg3Crnwau>LpWGiAv?5nX~BfFRqQp|(>m&eKAS7(=z^-fdjw`fE6W7oii%vqV8"
    "k{+|chuFR2dz}_U8Ex#kLvq_b2M!+C|DPb<bzQN@c~$XY{&o%b?T+&%;F<;(oVW&J?9dGVW8CJCc!1u&2p+ww_YL!p=pSSv2VKP2"
    "{Y#|X0863J=M(H?acR1V??krZ-MC!9c>Pg8Mr<R}&ae75D>&rU9TS6?FUh#6B|VVp?wUuO<CjQ*iM)9s-@4xss@@=n-|#gg9-5K%"
    "T7Q|brW*O)bJ^EQEvWy5mp+>^6o}GgUOHO!c<bJ?Cc~!OS4W4ZaCbIbcEuhgcY}X^h1Z*^fpvH5%(no`q<6iF$Se?bS?eaf?)N92"
    "`(}6#JuKf^yEawzCz#HAtD<LI9rebZ$E7v_OkopIr`yPyJkVYZs&*TI3j?&+`AazWE|1navkPtW6#D$P#$qP#sD>}^efHp-k}9sB"
    "Vlj7WEH~bMoCX$0uY6S)$8NrNVfrcxd77L5sNG1}2EZd4+|a+Y^7yM#cK~k7C;{#!2lu%PhJ|Z^|1tG2qw8%M){@>6k9M#5dH$(Y"
    "w0Wo%AeSC!d-{NA7@H3yeKW~NYUmvKB--EROG6<sK)u4(*yl~bXG6$L8ai1&ejbt!V(<JP&%(eThi_-b7?^^=vEGs#@~4d-98Nv("
    "3|a(7RYUgLh$`=NM{02s4i>Jx6{u7XAFmxHe=9{Cw$69TeLXojrqAvEeW%d>%{Gpyvh@x<ws95~jBk!Od<TE){N#S<VX<wM$`_h1"
    "deSu44^+1wzcu}^5qw<PLF*}#WQ|#>-H`>3<>W^_SO-R%OU0vFpN!d?C4sDSB`lSl+$@b?&n|IzuksiBx?e0`eQ&|Jt|q1yiv6FJ"
    "cBsJ$^>SZ_6md2%apGFc>uUI^xFi=0f_VM!Qvbv4Z^urO+uH^a24y1VHd`%^72A4Fc_UPlPI~{eOD`JIX=ph-YI(=>oy^!#H{;nB"
    "jfnjrBM3OMvl>4E+wJ!3F4Z?Lx|H<Z@S$W~DsR=imW;8QXiYEQ|KEN+c6!^B{d0LjOOAH?W%g45@ksf9kE!2sn<vqY_VLM!?aAG8"
    "p0zLauun_tCtkQM_87W7cI84`Ntp3{*VrG2oi(H6;9M53_1LI9dG@*QTx4aB;27DSWwS~1;beVS9fg~5YaBmMUJ#O^yfrYi^ohBF"
    "Y{_#4zVea`MyoY1XFk!I(c&=tGRF^b3wV9aP!d4{f51a(n+h;_R{GC|($}GnCk+2KHg0RcCKj=)w&|a`dwF^$+oA1^&MXuQ&e<BS"
    "_91D>0+UT9egHncY#h%mvNyiaTW(TInS&P#gRo86N7{5t2yUezBPXPEE-<<?HOGMC7lW4M1yjkfpq-PQgxibZ*Jcv%L1S1&CvDKG"
    "K5glbJ@e&beN(TAo(rxV>nv^Y7lHF)+c3fjrNb@o%|Y*Z3_{M=7AqLGJ%Yy*P#-gcUvV#l%Mm<)b>q4#d*6)i!!Oype|R`{y$%t$"
    "{m9j;E&}xr=#A@e`%1@Hwk&L-CiS%WyK^^QbX5n;EK{oZ8t02>Xl~UtIbQTl+2|`Ze{kbKlw49dUT#3xe*=W81of&=#~pkz(k_VI"
    "nqHpj$P<;9l);zysmU_b`-v#b50Ac>WEVrGa+pI5{@>`b7aO%_t2L}p73^%ac%cWh)Q*`h)4xz}OjWhBYwqKb;#8^?EYqfd?IUZF"
    "C@>)ec~5ubIjqu+l(UoBD}?VjkHhW83mmd_Z{94ziNi)zsI{F`+WWQcrGCwMxgT={JHfO#SKQSf^6QaQZ!zK7oZ9jhd|#?q#@vKB"
    "HZ`0ySfWW!*NB%2dC&J>2REh~whvA48CktpfHCMO7lV7P{a1=*Gn72@<o^RuO9KQg000080000X0C%E?3IG59|NsC0{}BKb0A^uw"
    "E-@}JE^}jHY-KKPaCrd$5CEV7000000046V00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DE"
    "P6dh=XCxM+0{I%|Mmh?H5TvQ2P^&;X;Nre-V!3GcHp^KBLY7DTwpdoH%(v88^3XDk@rh-?>xGujLeE&7=~`~7RXN%6;aWq>SF?9p"
    "lu5=}isp4&F6FYdoDt+;$?cS3Y0utb>3IFN<?~WWOT|<}%Yx4emfzPFTIO?pvS3=~Z6#2;+Kkh-+ft6d!;-_d+H$JVdP^}gHcJKX"
    "zZSbE@>s?Sxms#Sp0St^?PJLlJ<B51U)ORA^D@ium{!YMw|XoYvw1AjT_;$I7q7D1<E&}LAC+PGNA;P-x+#U09BECK)@sF;D+)GS"
    "x;i>o&S=lG)G$9{aju=;^5UIZ%jedYEGKdKTK-&BXSp={pylGMO_qOCW?IhCb+lAeykv38?zzSPX)=~Mw+$_e|8`i;pXOtk(Xr2B"
    "vf~*`08mQ<1T6pn00;m803iS_LaUhn|NsC0|Ns9G02BabVR9}pE-)@)X<>6NZg6=401yD60RR910001W0RR910001+>=)`A5Xs0;"
    "#!#)El3JWxq;934Zj)xBuA`uymS0p-l$aNvUzCyx5_e0?DNY577iT0EqyqUG=0-Z2ItsN4<O8mw)vs-Dv~96H@-@uvo5fGNM|a=u"
    "ow4=M-bY6q?XGT}WOs~B->xh7#oh<&<?Id_GwwS-CBUxjb?#olunxO3d5v~|{x;i9j%~B~aMgGp?|PBF7pk7ydVKq1J7;f!U7gwe"
    "y&Q%2tYe<~>{DrP+1oo^bl;7-Eq2#-aNF(V)wZ+PIMdedh`-&Dn;f>LoC<dT8hdS$9xdGSWJ9%0-sW^WhbLF;!gpQRJMsIPz4Gb`"
    "b{f_ZHno;|dp;f8ws+fa4ZCEHXuB>+Av?LJS#}IMQFbbSnr%fF?zZbQlC-<G$;_5P{H=Ak>T<ht8#4Cs)a<rvUc+to>gjE}{kN6v"
    "_8u>_>#Fy%UB+T+_ipuj+Xd%e*_IvIW;gxHO1l@!UfL>u`)k8A+u0TXP)h>@EdT%j2mk;8Apq(lG%f%C|NsC0|NjsG6aZ#naxOA1"
    "FfM6sbT}?<aCrd$5CFio00000006V200000005M@_mkx4edY<9Kq3?Ay(ydJT~~Fro$j8VneOrA7}1E5C~3GNDP2&fJxbaO#og@$"
    "?=IqY6>-vq_Ovo9Ql#j~nc=v0)6>4ItIPY$s`TC`5{ZO2iL3n+4gvgt_XkA00eqk5^TB`l;+Mbh=GQ>rKLG#B*dKlK&;Q+b$IcIo"
    "{jYyAKQ=uu_N_nr?q7WOo&WI<{_MMd^v(ai{^C2|`SWicumAZUzw__Ed3-;9W?_2Zzh5Vh&xz@Q|83y^_d&?r*xba)RAwXbb203S"
    "Wv@RjmAUi5IiY@V^uv!QT{3dm(EjG;?8Kh?Z*K7)-MZ?$y7}3CML_-F8LHqdS(JvHX@o6^x!)Q0_OP&gb1l7?E`0K|d^dU4_i8Uw"
    "tBGxpBXc#2#~Q-v#6ZNkPBs5?2UrsO@BZ6+gEexiEv{`WXFQ`vuxc6uGFhtVBNKi@r(ybKwu7)TmeWt49*LFL8FJ)$scM}HHENO^"
    "=(oGZd7^6J%@NLMhBu5BUYCu1uzmaSCtU*uo7sm&246sgW&pr^WRZIo_<cMh#@E;Gg<F-o)koX8uX*3CA6iNu=jWYlIuS!qVU#^l"
    "xML2Vb<j*A5J5=YF;zFKhytphw=nAUcyB&jHI=J}IArqIB;iDy?d>of*rhy{9X6k1z<_rh8t8W<*{)UOxQ{;b`Za#D;Lt^0)>~N#"
    "_~}NNtP&sY$VKEep<vO?tP*SwRQ~4sPrU{Z>j*-#Cn8ctY{7L0>?ku<vl>>3Q$uV$hz_};kC47~-t<Bs7~s2I!8T;-A9v#tG@uw9"
    "m>^kds33Y;eK5R3_~dk1t!at?5jQj2yNk8!89>K0sO#z4{bIFrFyPLu0@Q9xm|>Iu>AwvG`Uv;{f`iIRG(I6zqE-`(7K@KS!^Cn0"
    "V)|nrZ#``9G$NLfVoQ~>cxx2+<h_jMmKzxc_Vqta-%WVh(W-@}Y(DD=l|%;zG%`)X5oLYlJ<q5Zi#JG%4w+J3$>AFg^wIH<091eS"
    "U}&%{-noTIG`8JOCJIKP4_OC%W_lFq+4m(EoY$sCDjq{MX4*M<DN#AOX|;Gki-8&G=L!0w*janf7o&&Q7_eW*SVMRB!0+m%O7!7d"
    "KD-*zc=I#Qw2<PEL)69^#3?8+4B&}k%0DYU1-hqK#4l@o|MRjQrZ_ZNBvx2xh_+COd9RDzqX)o{wo^aJ(3g8pE>c_N=C*UDeDCMf"
    "xAE#s*}9-5g(oTdEW^jC0|V-wWmlO@+)}4p=u^BK4ma36%`_)Xv#FD+JdZ<#?`@o#^ij*$fYdH1EKzZSi(x$FvK$Uvo}Q_S0SPa-"
    "tv#m9NO%=q*;_0P`&zknZVwtqc!sf5m3RbZI=C~PCfIgc&Dd;IwhQ%2d<5Kg$d;49np>12tTZMKVtPA=6jfDDRhX6;O>lVP3n$Vo"
    "q7b!FZZK$V#VmO5rK`8^Pp&sftMy>N$EFN*=Lj^k<UBpw*!-v)CQKViR{47#>^D`OG>I|HztBP&#lr2!@C27HH1IU8u<ZI>DYY+)"
    "3+_y_xdd{a)18!1>18l!#M5YEy~&u(QKvfl&(#bkYpz+e^M&fgvIYi9_WsSf#i$U;LjA1>%4uxZRD%PaJPGak679nD%krUG2$cI&"
    "&^O1i{66$LKEy@K&yLBa7C(7z8LDL>hhy$`!G1-z#Vj*@1y7oa*qm^ub6%Y;K<#-51Mxb|o2-&5d=PU(G{n)bE%qI?%#5Rt+@~uJ"
    "H^4O45zT8Ut@Bj<4=x-X0u_{~B@L&1XD}`;lvI;9UERp?RqB-ed4S4t+q;6b-ph2PkGpudt3TrE`}{@UrTTj@3H6+JUD6J%pdFw}"
    "MV|{ckt6sc9vpDsYpv>J5x(6L_e)<L{i|N00?|b>%ga=st8bjIUH6O(aTVb~yxBDN7Z0~;9YIA~nY~mDqB`}SIuwweG;AaO4pchm"
    "-be^dvjr5Abl+HCMV4Fv57U4HzG3RfXc+SoqoET0M29@2Kdh7!=AhNdsDdF^x^vF}2|4kgR?k`%A*g1;5j#>RUqrqoWl3Q7aC@Ls"
    "ep)N-xV~n3SERzqVH@&@TooZD;GB8Bdj$25&8ITEwmx&%>X@jHX_y1^_$_-@T{V~2HZxjIX_rwC2KcOI(Sox%(N?TMs@sgaDrVAb"
    "g3OL=F-oGO^7u&bwy_O=uVrePQ*adk?v`07k1PYYri9H|e8ftZGPUtUYb&jKO~u>|BW>uJ07+1-tVzQ=9M*<LNY7lD&6w=LVDgYw"
    ">9TjwjZQg_ij2?bN8AG`>AvoADFlLbvo3;w)F9S+(&u*aC@tr=L_e7-)T(xBuW2%ox-V{G4IZ&gL{C$6*JV7aF!oIKpYB2tGuAjj"
    "Nu!uAX~*#-IP87?>UPHCa#nP#gU8rR-BDyC<bol3oa`(!S?)aEwuX)1I)&nWwHA^l+S#1nBti?wtb^x~F*}qn8~f4te%bApn=yuj"
    "L8@9Z>2BLlgibC;Yy|f?%?w3>vd~z!I}8_{KQ^i(ZcOYqh-UEDde<H3+p0+Nq&hR0YL6xszS0|?q}?y`YhUVtqfWJ&T(J!jm%E31"
    "`43HkNp~L9%$+t#^>^!Cc6>~;l7{B6Vd{7{^QR_M?-oAg{!_>Lo)*8a^9lJE3FmUblUOzF{0yQNyPT(bV5{<Tg12Yt_76&`&+YRR"
    "wnvgXwEbb^r=K-{q4Xm*e#yvwzM0;SUSf7E)uxjv7*#XrB{<~B@Ziwe%W$c~+#^ao47dCNOSNHM(|uMn_{$HV<!Aml`8>Ls<2pJ}"
    "9YTl!`<auf71MxG0Cd=r=U4!5vL&F3<J&FuA^vjT>+r#ry}xHRmXI!oD$v$uc@gnf0cNrkFy=IJRnQQedJpRT=FU3Bjy=2$DTD1c"
    "ZuDGc1Ef~M4Xjvi8(NM=0EC&>-i1#**R+ls*I>j3TUQ$N^d*3>_8g0)Ts{7zS1&Z&p)YnWP2%yb#1pb>W%Um`&NW>DNa85he40r^"
    "cY4d8K{9J=mh2)e|A-WIhvAkFuJz(U)|<6dC8t2xkwO*EtFeA1B!T``Mq#$I@h$xh;A>nNsC)V~=!v<#h?Y@f1JXbUF0of83MRQ{"
    "2)Bd3?L<LiYC^rAsG8fY^(;<xO0;$Yv$j5TJi}cruK=WR6X9B;#i!+{(sO@%Vm}j_nqaPaF!ccIwoS!`HPa>1%?GB+DM-rkP_O;F"
    "K>{`GdBz@(b7f9zWLs&$Lg(N*w?8bIBqz1wMzw%^t!g+IdCW@Yo@INzv9fbqC_L^eYB6ebs@17v^>RemWUT?OS{8e-QTjd0-S>=}"
    "FOvgVwX42t^^c|hxnePllZ-~Jx>_Sbk0*PnUOM7C?BbJuW_I6XEzg>G9h2FRFaptHD5Bd`onXXm6UY@GuAhoZXNmEb_EBKN)5@or"
    "JvHR@9R5mZ32jHSWt*EiqS)bIKfoS-a_)9Db|iy-VC!e`H{#?-5A$|Pr6ZH_y4<Vjb!^!nXB&F9Y|mGT660qK0M)+f*_idaQu`5F"
    "8Agix|0kxLd}({BO=g*_N3a>^-OmKEdt6|mtA@hD&`_gqnCR^41<I%8&<_)CenM_ig&~d{$2OT}Q$-S!NR1>gCSDR1twNLwXlf@)"
    "+yPx!3G-0pjRcH2^{m0qVKL26ce$%6pm@;jdgW}*ko)$+?E~;3I8OR3<9TNiu^Qe!v;0ZDFa`5b<&f>}+-t!mcKV+&X=c2%U8(4;"
    "^-4v0FI<@DYp?0U1JzUAqZ;3Cw&Cay$hOTz6{FX&!uNYr3Y7;Pm3j|G*}76&f$Ghqv^zZ_yG0@2bxXN&ZEwWykak^xs@VrFM0Ld!"
    "7;;JiGAnDCVt&PJ&X?rVYJVW8|3rd@5KmSQ6F8C41Ds1EG1%e(QmWN;>h3mnLecEM?o8o{R-siX%$8eXWQrTv3d0^B9G7hlw3P-L"
    "Jqs5y%A+2&)rINNYFdv!ger(z-l9ois%B`Sgb6AP9-N-9(`KB_hI;kYlEd|GFtgDk{)}cq^|#UIsPR6jY%~)dkc~2)>Nmi%4>_Ep"
    "IxLk&!!~mVbn)h(zTa#e{T1?ck#4iK+Ii(POkA9{;8;}XJM*f;kE=SMDIihm2{tE?r~$3kyNNHhIH^A;qfG5g=y$!Y;}MAk2KriD"
    "q2Plc>8)K!SJ^0U@E54u4&3TF0$yCSR#7)OmdZ;vpj^*p<!!bc{2QevVMf;%$T#W);UF6V<&a5{01A1m><_?hm}?-7fVVY@@X1zU"
    "v~OPRbbn>uS?s&iYHW_`(=zS#$5wvt{>zFe7}`Cw(<#Qw?ppeVYj5ZllNlhLRv+e&G6i~)9s`+kGsC^(G_O*n6PoE#W1%D02{|8V"
    "TLD*prDiH)o0%dM@kpS!0GY=E_&^kfgaYSqr+__E+tK!UeGwF8l{$h0D^A2pOna^AU*<CtSjQ@bVBUlxMYmHBEUa<JB$t|6ahUW>"
    "qA;5?9a*PMuuxiXd-#$=Co0S7X6V9fUx?#M77&+2WB-ADQ-C7AK4MWtIXQ1O9z6^<$Ip0zBswP@i)X_Tv}iuo=;ciFC`o1d<}TZf"
    "%xK3~RWn{g-IHPj!Zd)X8?uaHF0H0IJ&;-~_Kj(#Q*{5B#jaWgWnR-p`i6bQg*pP9s5hm3%^-|gVZLy|^lTltC^W0Zy4&LqVh&ku"
    "XoSVl>q5BVZ8ilkSbDWO$&h}VUN<x$K6rwQ5;nk6w*d~5<qYC5z*fwg-?uN1zA-x18SV5io8?dtkKU@jaL}lr2X$QvXv@1bj`~vm"
    ")n)~%mGVXhEoWhC0%_*kHdzYS&^Jr}t`V;HJm?>ZFLF94ZFZaSR{sDBNru+8U&N}$Ho`(JgJ7uKOMfNtm$(U2?l*D4=T>yZ&^y4N"
    "*ilb4*E@z_fK+#mZnkprBi6}ub3DQHc)Olzvqb|YH`)^UwEbi!C*EmpnQaXb?ibU}1$o+l4PcBd^+0T6DuLpw>~1BM>l)QnCM%Sv"
    "V@4=<s`!I8;p%_ia!6m>TB>xWZav2zKXpI)2fuz7;2eC3akY4^K{6Zp-~Q46WW#Odqnu(LAT#lpjJ;I7f>ux+mGaV(F;pydG~0V$"
    "0m5Ru4H?!)AwRJ3@y4TSBNsJT2ZwQP6z>^0o>;apvg}Z01a1wOJvCpsTU^U@Onb21!OogZRj**_`>~kl?8e9nknhCwHYS3}YQIfV"
    "YoKK0o!ZeS+W-jdAdkB;A=KN2w80UCV94=VzF@&T%??^!k;tLa!?n$8y`_%LA1r8eqG|S3B&=S83nI^lax}(3Qa}`-{PI{H0S<v^"
    "sq7X<gFR0^?x<mc;VycZ39ozfW34m8IZxh9n9Lp2j~Th$8XVFq#!a^u*Ec8$3q|atX3*%jo|y4acSB^OUMfWk75c^c8#0@RGzf88"
    "TG#F(kX+uWS;%Z~^C+J*y9_I-WNdchON@zwI+7!Mf(T0VuFNhSgHX+w=6MwZJxtmJFF|_-(GWSLDWw+fS1jHq-yA=w=whf99+@GK"
    "l3Q@?U4|B!fCYcloHF}7b^F}L!2F`Tco5=awNv5qrQPQ7PR~9w3nb!GaAo+Z>>KI$2_UkeTiw*jwNYyH4R?J$dAqzg^yO?hv&bh;"
    "tz7T7RE{@X&u0nCc&U=TyJn58a6&UTSgI+S*(2qet>^3&z%Pj-4~nD#?1T(IEOfVcKpBCr^wWb^PL#P!{pmvTbjU$EEPEKP0FKci"
    "Ow1Vhc>=l;23sxV%A(gALLhFfG<0@4C2nmdaUs;1>xedhE^R<xC4Zmx){QB!-2VcY9NAo!|1|vW9s+|&SA-ZbH%)%W-iwh%tk$zq"
    "W;8~Fs==taY}FZ?)+70@qtmFuYBzN>QQqd5B6$w5#s}RI&{7f0?Yq{BL1Y29j8dr9&pGf8(CY`DOOdahB1Y<tv3V<R1bdqK<PJPP"
    ")fk~J3~Jzu?KEK?{Gw}!Wr5oL`0&)AF2#9nlr`7kJ;q>BSo?6bT0<Nc?YhUa-0FmTz5wIddvD|g52{R{H!aMFhaB{B&Wuxk##q4J"
    "OD+s%P=^<WI*d1fikl`jF*#bvFc?^NFUcTZ$BlPr5dnt}Ck_5*$duQ+;j^BY#G-+EkkrkatYKiPRPgSRUIU5-%r@(7?ioixMG*Td"
    "otC?AVC$<3r>vdK$f$`hIugH70GthMb<7@%-s<xF;1Qu1Iw?Omj1h6bgwDqi4Cx#_2Ky`1@7YHcy&1l%AVzI?ZYW6RF=OAkU2oU>"
    "g2#4&iI%;AK}b(T_f~D>^6KMEZKG{}bGDaAy#Lof3naCr-L=+xyUy2kQcvGgfBK85SIoJee;|<IQ$hr9n78KI`AXjAq%q%kZM!_y"
    "XKN;I_ugqnuYJ1y_uSd3@zUqpf(#dP8JV#<7l%BX0K9;2k?wz?^v^?R^6`hRD*V`4eat=W!Q(X#WjQ}r{!lPzuJz$avIpOuYnw2O"
    "y5YU_)_l}mR;GQ|q`YBrw0%n*#a*Lrk4V?;sN3H08q1W&Y&SEl6KCp=|1Hki0v6P=A8L-gFb>p217yWg{K;qRNV<_-THk%fvHY;`"
    "v#sW-w-+8RqfZ{ihldY}>mtB;jrI%rvfp!Iq7b|551D4|<`b9gq@0mX6A=c51jFsEs9Rz;XpZnmi*9eJ&zYeboRj#e#_Ch!oH@d{"
    "P1ei)hwMIXG;Dov7hIHu#~CMU<aA3*w3R--KRyf|KKWdg11}#OGJdYoR`KWaAN;(mdUSKs!}=7D*TXKCo%OWNHY|RKm>4#^J<LBD"
    "83>DsiW*GS0xy#A$<X6+#zh)kx-A#S-L8nmC2NT_PcAK$%=m6X8+YY-2HEQ5EvCof!=KNTKRT${Weo0l*q++0DbY!#E-&}ESn_1&"
    "-rxVVIcNoC$!80tHg-A^A3dTa<G{+jYHPB8x2e}7sl?$@yaBk+kEYUX;qhkn8<}e#(ze$oz)D3lhi_C@ZqErfvPn`?gDw@M>c+tc"
    "3M-vp@Uis&D03U-$G>jjp~K}PnAXNn99fU|Lp}a`YolLQmv4Rl;l4cE5v)o0ty<%3%l)#wynZ)-_MutYES(uRPAL)MMDTUewxsyK"
    "REI?ELRR|91%3N=ZL;U1cGh-(d@+-FF_&?~9@jXJsT5P-2@Z|#c;ABVqWB=okOR4T^OX&8ey!k5?(W)6mExnD!Ts!+RrM-Ez#E=y"
    "K^}kLYU38ObPYI49o}lit@CjSuH1+Zbq|LViHApfO$>kVe{8kxGxG<%-@^ExuWQ=@^|SIZjr|hmxh}}$(Axx;uv<3oh9=mDQ=ONe"
    "U(FC~jU;*E>G#B*`c)xEH)C3hGl07wbIIkncVzLq=>|RPFZ#9E6<Hn3$j>{YPZJ#03Fp)Iuiag7PJ5$Aa=N9cehyL6_aE&yK_&MT"
    "GG+!33IV9v`N^&%$Gu$>h7Wu9_xppM$@tA?Em=@R!?ln2r<nPmi`2e0nqHH)zc9Dlv_<Q#J#Nl$sh@jPGC#+QcesZMBJqA^nHzOH"
    "8JzmPZ><)#(*=td?NL9W3tN6T&5~f-TuIf6TaSLTLI=9*yI{H$em^<!@!w(VzbMN?=BFuD=-bA$SS5Jx;N$*;VSGD<J2sw7`5j0x"
    "UlvKQGM1%mj|;+nx6hXzO;-y!TBGxN=WUyT-HyDLb&gdQepPq%OZmG8sEL<$)`f>*so?LKg_}=n@YI*$2gDyL{HcEwz7S?}MHg8$"
    "`ozkHX>Kxxd9DoJUOIL*(_Nuc-yWf3Vhb6LB9&)%p-u_^@RJ?IJyorcS09D^vF^~*Omqb;D1%hW7cG|(Sx0Iew#@1lx`<q<l@A`g"
    "c<m~{7}CvFU4ywTro=t^_R{Y(4MvR8Xpfv<59W_-yH-~`W-NVNdT0Gl#k43@(6^frvgx;rkiW@!ri=~%Cs`hL8u%nwhNt-@Td$dY"
    "xBM5?s^fgzda<xGV;b(BlBn>F2Hsn|*)-IoxgP0$av!24B3;8;c{6EY<Mu#Ziqy&xmxE30i_-3Jm&dKC$Y9<^;#T0{{Pwc|BAQU$"
    "h>8{jONU*R;9A>aYFG^^SF|&PIjT}ui2*m;{uY&*{KZ6+Ywk8iOTFGv&9Ynm?YnRB^q9F=W&F=@PZ{wR^FRFCe>?~+Fc?pDY;?C_"
    "kG9{cjt%a4fH7+kE7|%Zy)NrxF2i292Sedp8!<}ez3mp<!at(D7>(%miLL}ZD0jR|!MvcUsDn51A<*QoVSSP?Z0Kbpxly!n*iVUC"
    "(YNaFAUiQ<3U#*GeygP*dnwZ2(jR0rfOW7cYv@X$2i>@AD(ING$D?cqfxAo>abgw-lDi_*Hx|~@J^!j5wi#55&1=J57Gc6#o<G>5"
    "NvJNldN>d;bnSf8w`rN|Uh*13nbnaYk7ct?8bkR$a+*d)Vs<?+#A;4$a*At3daLG^bE5VS3Nxg!{_Q5>I>+*!ifRceu-iR5l$myn"
    "<+x5c0p;a}vwisX{v5Gv?ranR3DldY8@CRye0U&W$;+D0o-?RiuYKm;nDIC}Bz+_<7zhKm-Nan|#i5>8?9TQ~wjl!$1n9|+6a!Q!"
    "Ku_|)rq#IA@eWM9q~5U;w8Mb6=u$4OBR2O!rsG~+-{=Um*>|p{SYmjiot}g0mU-JkYbD3InP*;jp_zaroG)wvUQHK9BZYOhL{%uy"
    "c#`ZKmi()7cbxnkh}NoiuKV-0=B|Luf)B;DUf2fj?OCtykvTqk521GDEO=?HVyVDk0sY<Z04#p)!Hzqjk9b5q+~wuZ1dFjxH@G9!"
    "bZ^RwQb9X@)ysa2F+vl$5WdcDXZgd?6Yd@AUd&jv4m#SS^WgoQ{Z(fUHx-ueS{(FD{wu_m0@K6K{HL!OI!2zFY3Iv%d3+0>eC5aA"
    "<dZ(8Q4CL5&}q39tX#CeE#JYpi|A3cj7Vw@pCIp92)C&{Gz>PzMXUbLAEb5<fkO9N4!_ko@N5MEsp{kh&oiuLv1^)Xrw1(s%p8fV"
    "{wh(nW%c^m&gFA7^^M6$U^~#4-7X8#>6@ZES)W3JverKVc+8itTve@$pMLLs>wvh7RB9H3UoI)T`Ce5Ee33W=711aIFAcWVv>w9#"
    "^2q;v$6<T$JH$M={Xx`VNpddpXPQP4RxAL-_jVh+V3_hBL{x38R8nGUBQO;4G?)rgEzx^hf>WFQr*5E%Y0#-BgWfJM7^Zy<6WeTf"
    "-LG1<@a<ASXqTV#R??Vnb`K;o0g<+QK>Jq6I*<*fOG@S98((s#Y-i@qqT#6rfBPHbnc>zi1ie>^rP<tGtVtyrr~<fNL94KB(4^k!"
    "gWJ8Q)fTyB*uj@8q8EI8U;-4NUnpDfI!sdi1Bpha+4M<kYg-ANDUQ+`Y7NpjQx_@Ril*#vnXDh;$fzri50(p)Ti(}yfQ{sD39Du="
    "Rh-T}%DV(-|4kRADunAv80(<|DcV{hgKF^?GuAm4UocX43Tt+|i=3g<x9zc)M-tg&JkU%Z>TSJefAx9o>uj0Nt@Ilkdc0m!>AteP"
    "0~?t-b$WoCJMc7_M+<!G1bd5ksLUV@^&aK>_05@FVG7-Yk`?m=Vtwq}PIRa1*lx<WkyKg|_|(pqrMslUEzZ`smFW54{!7H?@c&(W"
    "V?LpOujxK4?zkZy-~=FKGdl~x$q=^mVN#Ac2HWXYtwbvRlJ=uVFUuJDS<mJdnr>&c>*V%Y@Adhzhjx5Vv~_i1mx_0998;uqPw^D5"
    "pCY-_?GJ&ijR;gGRi~LU@&MB**o|Yvo+sN>U^(?{#~W%U-(YL}d7!A*(p7a~jhy_o65cv4Q=(V#(q<mAv-O2jcd8%8UhzSd9HeX`"
    "{ikH$Nh61CTNQT2nL%|p=`eR1Wbx5wrwEYTR+^Z4I0%_pOKP)?7?2We#0g_<T({;-Vtd8W5ZYFrus5!ZW?!(%NCcK9vIfQPr#bf&"
    "dLFf<D}w|&)0VH4s$*~|SgKx1Y;q2Rn$9~tJ|@?OE=Qc6r}polgI~EXw|3&qypjAJ16BE{_mCLNbQ|3Qot9=M4<R!>{CX`wg-sAw"
    "APyaEn|c(*^Dalp72oOj{T;(9WY^0KCI-$D6x*Z5P;W=eQbkWqTBov6hrTadjt*ZgmvZOLFRXWuJ)7~t&0KA-SS(-dJ==oH>wB9L"
    "mmCHLOGz8$JZdM6TBZD^@A(^R53S?u?=FrDToZxw`g?R=0K~=z_pS#;bH`;IYq`LKJxgsR_dETUi|r2o@uP(*Wfm3JIr0hh<AM1I"
    "zq*nAuT?!+U-`igwNxs~I-lHFmJh=^YQ$V7<Wn7J>!P_^Ub?lFYt?5kx2G09HCC4thtr$`?EWiLt@rE-kNCeF&gcGBW*zo3)AyNQ"
    "DL&AFqQ?!Y-(5O2jK`XfiYqsb1Hy285iD;dHsIH;eZ8<HGgVSB_*-rK>3!hEjXz>{L{R4)I7<u`+j#W?`i!(ua6I$uCR0T0uo9Z<"
    "yZwp*r&WW6*s@xT^o<|>!~W{J)q({5C~u8GmfjF-esH=Zf^JO?0*@n65|pfC$<ONrjOAJubfzEdh8D+>B(&Yxcw*PbqT;rs0bZ*J"
    "uqodlJ09?xOpWXR`#%t7I#d4v?M7^)73#h<0RWCU!!PNTO3-7A%<X?{sTu6s2bnGL@0>3_YnU8w{R%$lvB-oaU0?G!J*4i|y7+O&"
    "xfcd%fnN;<rE+mC#Kg~B39W7cuDy{@i(9Fh?)xWzm2?!IZQ4d9WDx{H2BMrkVqM=bK2ClgoDZ(wFZDK@pvz0o1+Y^ey3UM5DM66Q"
    "CY6JvC%=2?d8Lvb0j*w_{@M55?--HBuaUZJ%--RpC+JpHXtegn<tYwNxhHhz6Ps!!4r6ufu$KU&dfNhKk(N)?N7ZBei-f`!yf4G6"
    "T_fJEQ@7+jQypt5q;aFqd1{g>R&T%`%WbximBG9`Y4C9tx4bhf2Q)J(r|apSAyg3$YXfD0P`XULiUP@-gJ5g7GE$a5=%w|rb=fo&"
    "3De`LkIer<;k}}0G72NI1oQh0&>e1yHP(eG(5ynyAYhG}>tWw;u|vsS#%!#h`2;_}#^WmBmiRQ_4kFQ`4BS`C?5^2-<c=Z3Vq7P?"
    "zi*K`F<!jaaxx(45>s&zs!fQXOT#KfIzqe<PBcmubyoNL(a(0xgZ3j$me}&vtG{Nc8raf{EiL3w6hgf|^*x^byj#O5aKM4}tNh-+"
    "WgCYnp?X+kI`okya;baXo!Tc9V@=T}u~-0PC!cKP`#lz1?@)_8XyY0<R4(ZH+=$GrYyjEvp{!Tf4Oq?HlWTmh(-XC0;^-rIw~e#&"
    "#lVof3DDy>#~#Ps5Zln12-(^*xSoNQpVFod><cUIjocA|*B)An84yq-bPi_ebaaT(f7#>BbQwj>O$IqYcaFcbJ-vE_vQ4wyq4F7S"
    "8_U(Nq4Ac(s7*9_06`r#qi}s0G%C)VUbmLVtYvk_(}h=AO@;U!hQN(%?RZAJrZZDV>vfr$s8!@)3{6!@S6w?=&Q1sxeq~oNX+YL("
    "x1OTd*d|<2tOyZ_uw9cf+HV$w+90c^$}ZMiXdZesOoH3@eY?jFQEWdhOi=9Sq!GQKAx5G4j2muOs*T<{zf+^Z)))d1Ei_!oodOMx"
    "RAaV_bjml;FA>J^N44=lptCo8NN;=ZQ;0S(s^)A1%pm6-`U$3t_RwA+o~F32tCeW8lYK3O&welPd2_h>4|x059r2C1mDN0fqn;<l"
    "zzC1e2A0$%Q?FLKZc}o<xA(|Y`uXECZnCH(_<PE5bL=YCk%<dy28}R|bj6?!(2<ZKdM%M(ytMbTilUB0YD;~1XS2FazwAjo*-5rs"
    "!Ulc04Q6)|(rM{v4N^YY8!%{)9X79R%}?rTIh8^O5XvaNb5=O;`?D{Vr$&3%Yu?$#8@n(!WB<w6N5E#!?SThAe0=h>HZ+UwJO4$y"
    "n|b|lz_?fYhHvaRelsU}Li9m>|D*b%M2i@ApxqgNBCa&IkV<{{;&L4`I!-B$@|?l>fJaH0p#Y+D-V<%P;gf^uVmdwNW)Hi~?X4e^"
    "#`;qMnG6~Z6qXp#ogo7~d{6KrwzJ9&O2-v>r*UYt2rfs+c^cmf(z7R-UvUZ-QLAF+M+Y%WD0K^I-1g4dgzRqn>60zyIbZ2E+_vk>"
    ");ahPZU5u;iWgIs(D?iG2}H;1^~MeH;~^|{2e5Ly39y#j8v99(qyIA6fd$6)AQ5{tvCvBH$H!exx{M)>GoNRs`nrLFGqA)2Ua)t6"
    "yfry~qO_(fd-|g&^n5gQcze5h=7mhVFxCLif8PC*=f`uLrO^}$5UmW(hD)a2d4KakmYoZxZ))zC<Fki%rq>`w#hAKrs|;;DzQbKT"
    "v9#BC?s2fYBS5+ozgt{~$;5|X_czUP%SgJ;p`6w5!LF^_IaC?)#AQZ$fb8$MzQ6!~n@eXn^OdP`m1%wUqdquBmoo#`YvwO)53lOp"
    "z4h>kQ2hr#YxTO9PR!7oa^6D|ce18&pl@ifcY_)qb07~A&F2MWxqbA*)zia^mivW0o(X>pSBefe<km}1XOX~4!u`F+*88BP^Q&vM"
    "LtWqt(pIiPg{mnQn;AL$Jk=WMOWWo$1?Fgv5Zqj|frsA==86^Gc_NpAM&{w>4W11K^~vdG?#QkZSl4NiKOGm1<S6SUtcO2)(3)JN"
    "`)a>gTX77xvAEW4%XkU>;=osW%W@$qJwhB@=IHQ_dU5gF8=Y`-R~#HPnf41g*fva@@9koP6Me;pJL*7vj1*6XrWmZ;A>BIP@A2q6"
    "pWo_qimk3mUg$XB$?SryS;AYEr}Zcq#I->_;&wPGlj+ua%r@3F9US_txG}GJdw|6+f$_HQZqnxH;=3JCHTXL8NFEsjL-iBpAN=)g"
    "P)E64%7z3qn~+&*I}|h1L{vJ<ntcPaUiD^R(#7oDi@BcO?wuNT`H@d<wZU1h9`VT4;@Gi=HEHp7)Q<_~hGbyx88uhBQZjC7x)pw}"
    "o&8A=`p{)P#zs`c%Rzr00NW?}vlJ03)tI^F=70UfH8zSVPcZW+RbVoed>yyz4p59|o4yl=J)6zUm8fnqzBxBE#8zdYMbH6p`5zxJ"
    "1EIoo#W#WHTe$~z_-4lrYiYF)au@+|43-W<{l~uf=zSN|Rkn3q@p3me!x3X3pjk5&qdr{z(Wd`gk?5#<Oly_=R;WG6J|<b;^w>;S"
    "GUeIq<sQ|^HplIgi($t(x$~Wp`9HoNa%Nj{I`zli_H5_wPb);o<M{7CvB_v^>L8O@+Y9I!Vo%?XfBn$@E&ZIM0Z~#l(BI?eeU;^k"
    "mmNfUYe@jR4{ZCfo0SG@`U?pH?Df%pp9ktBm<=dg<|8xIy}F0ZpG-<mH;&xo@=5q7QjNxKIeM*ju+7k-X0iX$*1ArQE-4SBR)vRW"
    "PNxE6&Cfzc>)6MB?O}1{@WFlGsI>dz_?S^XH`S1jqCuQ=PpX13Tk^@M-i{7@5#XlMg4xRzHXU3u4oP`)Lsz&Ht?tSrqO1*{hr96x"
    "rJdY4G&c_m)nQk(RodUZ15}ROxx-v#)h+G7nWvRX{ETn|ZY=i<!@kdLwCXk$wt9O@#7@<)ef);Q$XX_UVtBao`T_eI8_o3x!Op`+"
    "xytKF_1)dBr?+vSsQY{V4?nIHk>v@`>jB~JeceQN2J71PP7ou#X1TfoDW;=s!+}`7&Ij%oc6NDCnN)zo-8i~dVaEsfJdX0fpm|CO"
    "&M_MlG3POrqlHw<Kxt+CH~VV`AvQmsYT%4uw%OZUxB=|?(Dn1JHj7?u(^ojbrX+t~b$pwD<%)W}(l^fUTjQnstF3(NFF~5#UODTY"
    "^Y0`~PYKOt_k9!HmF`1KpilANX&6d{f%((HO80J`uV^Xb-9!!G7)8}~vr@A>Y<;X&>#HVf0jaR)hRf+yLm`D}?HP&r(Sjrwx6whV"
    "AgT0&3!A;?*2r*l<?^z3LNVC?mHP6U>RW)23ASV#zwle^<2&l}&DFlgZ=Ze?0DE3#c)VyPo=2}6UP_<69Ojt&3s>qpN=NYcc6M4r"
    "UApABbFMl?XVbTqM#I9wY_spgU5UKBK$Se=Tz0wHdA{#rui5|ZEx##n7;DTY#%K7gz*#tDi>6JM`Rys>Cm-w=x_1BdB_a4I{jkV~"
    "Rvq9Q{WYz__Ru+#IS`^w;vKZpoNvB#HYsM+-c<P2(twnk9Qf>fKcD}061oy<pZQJOgI#glyWsS{SW3^<S2JE}{;E_PEghir@|CNb"
    "$@N=XDdGF;e=sx(9ggJw5H?L-vlkD){^y42nWbnoH+{Jj0&Wbwbjz_n6A5Q`ueRaA0rqWIa+y4=l%5W=%A^>hgz!7~B+eYIB|Eua"
    "1v~GZ8$aqB&J>;yLFa3&3DWQ!Vkcrg3N<RfOvJr^*qYlN&&*u-wC{xZDDNcE6Yms0p*=UIzkz~pEHt?f&UTl6hnO14te-#Ux8|1_"
    "^MGZ<ezRekxcu?L4(pDE%&&|e<hba|S?t7zPu+gX{NAJUsS`iVFe3UWN}d7lvgfu>&xYO?&g`9--C5`uzb?-Gd(1{wRwU8Al!ac-"
    "8A`L)43mKoYX9=WS>e;#(a>h8bn*J;{<u(WpLwPJpt}ESAbj3LJ!R(O<V^&7>}yS#8nHQu%?1{_&f4BUxS&v@h%prCC<C#dbS{qf"
    "D>mfx(sgs2^nZTy^+%6B{bB73myG4l#@{@5@2Y^{56-!bPr!#Ne($C_8Gn@-G2M4D7l+$XS39=%Wu-b3z3`N%I-Q<Jc<JywdwQ(n"
    "Y?URP1e&?J+Zp>x>t#admLR1yTxIl=jorao*qhils0r}J;CFjnO!=HUJvr~F7>xFo7tBQnKyVq0MvkKk<h60pi^f*^J!tC1!bQ#4"
    "b9bs&;QULA_CtHCXnC|H_9Bcn1Ni2$P9T3v6=TQ|n>&aTE{X*~5XCNZ4~NZdRIdcFn9Y#ZM<T)59elkJE`jfQ-*!W79JSGUA(kp{"
    "AZ|mjoL0bf(%M0?cUqP9X6mY9zC7Kc4j8*1y4a^~ueD~Lwd+yLo1>BaVcw%)DP194sWyAjoiy%vq|^4i&Lr!=0R&oaHRfEwd5Khh"
    "`%=$hI%t3<(%u0l(vV)?t$XS?Qm&TL2RSm0<taz!=nGTNPlDO!K&WssOXTvMwpQKc8e2Sa-eq_2RjA@A67D%8-F=S3H9W$Ac!AH1"
    "bU6P3qet0_4ww*$(l-t+Ro$aR^<bmbd#$0B<R)X8z2FrJVhSu35$aItFy3*I%{Quw-)9qsE50ZLzA<VG@iCpa-^Lpkk20c<n0C!N"
    "NC~hMY%Wep?^hBee)tO1of)y>SG*1d7W)9F)Q{HSA<+o9W({YwX5)nTx!Dv{qmPW6xV1N!`q0iSSbzc8GBoZ4PM&<@RO>Q4e{D<d"
    "D0U{)Wz)T{n4gOXZf&!DR&w{-bg#u8P&y_HZ#_%e*sf%B=)3i2Qd3~O2DRJArqpdV%65CM&+`<Qz;OSpgW~PTZMEAS$T!?Li=5mn"
    "1Xfjl{b)D*#vl(QQkjZvu~@%ZiC5ES7B4D|Y-@MjjvOVQ9H{^AGI@GG{ZG3afBjzu78dru_hX}6cbG;UMW#m@I$V(%Hmc)<Kh^XT"
    "c;jw~d9Ls1lhx|A^>@y{baa!>_&Z=)ECmKe12guG+J#|nr%L|aty+>iSy{Pdw8T5c)M2^u7&uiHME9I4wP#Y!JzGZ9ZI^l9E4jfC"
    "P{@xxH@(HgcW2HwqLOog=sl&eNFZc?(ZQBO%Jcv-04G;ZnEXx11h~-mA0=~QoeBausu6zPZFtng{9r!rdVc0jDpp<pCBHX=)0@EK"
    ">+m;T`irFlwU9{rX6yAtk=KDq&p4?#XBIq-)Y`b!42HPDfF={R!MUO7_$1*2O8IzQVbir}%YNV=nNlXQ*(Y5Ah*qPAKEE1)CS}Kv"
    "#c$hDHYQ<X?q44k&tS;IrnlkY`;{);Q+~1Px)i5Bh`UiFTw9ty+h1s9dB2oOB)s-fd!7ljWy)yjs@s%bL(5H*QZXB+J+Cal@$U3#"
    "tj<+{-R<BRu{SiApo-A+==j`Zr`>jN!vVXmEf$Al%-GRv^tRh)L>zTP{J0mTJBR$w#=UE02Mrsm-66q4LaW@8XISBcRvK)~8n*xT"
    "W)O-DC-0kOmy!}Yir&j&l~HNqZag@MJhgYbp%$H}g7NA?U>exRH!{V<>GVc(-!nEtu};$KSzFm(o$M?d!h=AokMwq>qGeWf!LoBy"
    "iS0ZLpDuJ5!DqGVS*73PiTFIGWWp(_<^NokUQ?1cJM|lY*jTKWM20i_MHx5hrn{8s*j}>|DmWd3XX}2GfJJtw{#IDxk08u8C{p(N"
    "&syeyjYzb)l*&L}sAD#!Wpx~4wo66ZfKTzo7f=rAk=b#)o5!_db{|K|9sTIG2NUpIIh^jEq}X>J#>`@`O}ACe)+4RH46NcVIpaHR"
    "5^X<5!?ZGn@0=$;1@E`3v{wGn?&x*?l}h2%P;QEG!7i7OCXL3@MA#X1=alvndk}5-OJ%8nY@@+hICOCP*&*~iA{75M?-|7N-{S*Z"
    "LLO&JG+NcbP*JGbxEVs<9-S8K!=`T8#hC4<D%}6I9ca$UOI7xG)(36-Wy!|k`xi}72GDksQ+bh38R|7A!}&)r8eiI&mk5~p+>o^y"
    "?^|r1MOU+F@8Mt*7xmNGXEl;VS>D!w@NF`LW?HY1_IR<T*=KsK(8d(eZ#&e-!Qwa#+Tg)Q^Fz;uDogr|#nn!<u{AvX%s}{NTL<OK"
    "rn<qpMriHMi*za`rx+Bkc#wUgsXiV1LXW>;OQ#gF-@RiK9ggAZsk%}^bYhvnRVAG7lv6{j*^qRfGM_l`_ZD5}i5f<ac_ug7jKk$%"
    "fjFY#lF{6C_Vj)%y?=3fpjN3H$^PBT;6)<>@AS@MFBxuB-9-_~7@vJPp1W1(FAvsMv!WdhRUPNfH^h<&HT4mn*a_Nw7%U8{vz;ZB"
    "sQFEeLZVz}$YJ_^1914@bDeXil{V|IpVE9w4kS@WxZ$;;WQOgnq@#GM(vwattrg(q*sN(R2h@~M)95v(T8ev*?RQ^F&r*j>t@h%}"
    "pBHWA<ULb1vQzZ9%{$Oh+AJ!a)tco-rQ-vVd8m1VYmzlW6*|vd?A0J&`To?)KoJ*ugPmuX$Pj7l0rt3KXJ$%V?Hb?W$T#h=GY2()"
    "b<opn2V1?~f~_A+jMtwacZ!jrtU*BEM9?#tTz}^w(%3n%!0nYB&v$ZteAm?{0@n`QM$wkHEtxW~yYV2J<Zy#Sq}~&Y;gH$?KqN`b"
    "fvH#f4lfwfhVPYKtY3Yca@0+$k(#m0TWzxzNI_z&Grg%>NVo0i;eq}}>Zlxm26uaxz?4#piu+M<L`v%o@s8t@*UF$?r&3QHp}e8l"
    "3<(!{a+cue3+2=)k2OMPMjD2Q((dJjtSI6<2+NXoZ|4poiZ+P8_}lwcd^7fGF<%KM6rI=PuY_*a*eAPdqRAPbEgfN;dDPJStVxdU"
    "Rq_m=R@YLH@M%vH0rj94@aXQYEK^wiqa)rF&m?H4st}%L_1D_rVd6F*64m_E_8>SJxYa&Fvb*Vkn$z9BG1jYXY}qq2WMfnWwOaBd"
    "6D-0NW3oN=sUu7tjg?^e;>ejQ8CJKQSf8KK04R@UvqQFeGuoObdxE2fgbCA@d{uR*73I0Bh!M;7S#!fhx&=9@qulee)66yW#OSW="
    "S9RP|V^iJ}Tqr7+M{}J%6)ZNpUA91P)*XF{fx`W7fSp=do#WlNut!$eK;#N$M2DNVlT78WtdAOM4&2{*PrWJS!E7EJ6vicLcob^v"
    "!1trNy|>-~<xsc!5@48%Seaea3FuOh&K6BDomu}$p)t~FTjQJEF^?C~`x`g}Iz8}_CeNZh|IPIIZoJB}%S{j>sOyqp0=GGhtdnmK"
    "Vu*!G$LhcrE5Ua$%@ztJgX~!X;~YMctDmPb2YK$fOR56xs$;~g0DtvNN$RMkfl9K&n%mMS7oKkJC}DXd!btm>i2?D=B5L1H`(XBq"
    "M3sb6nPAYC3!k0`vmx78LHq^7&fQi0Qpjzv<~uppf15Kj%{Vb^P@ZU)ovgQRzxEtlscPm*0k0IEA)3{@$@Tz+s0jgd&zq2Xr^mK{"
    "jRBj4QHhoXaTZ`akGX?cS$sLHu{C!3n6UDR`O7w&g&txWf?`FC#g18VDucAOiW_BUcGf@(de?l?+y4^HciG(B3<w??Tn&lFoK4Fi"
    "Y(K(IhF*FcoVCO>v)gB}OvRG*)ZkDM(mj$<u+JWwZcY(_kTR<r)el0h8QD|h)U?s<Qi%pGaH3?Hqm2vF)0z+O7#lt(JQd)Ej&aEl"
    "FQt5EBx1zepmcw?4}KGrRf`rHb@dq(y)SIq$e!g>6DGo(1jgMwrWyQt3xKM}VFbHv@4R4iDBW3r2vsW%v2wDVeS0js^f8}T2+>)$"
    "ozPw>+a~N_1qqTTYaEa-bY^IyWpq#|?}^n4&=!*w733XN9%W@+wff7RV6F#Rk|UaN7!|vv{u<{sWW6E3|C4+WWsV-L(ajT~jfsP5"
    "BQN>croZ{K582wEbQ$fyRIT@3!_@x(5Z`3IU+3``_LiAS;yZ!b3G)xX-)M|`N~uPebu*=f+PHJ!s(2wZ%G>k!Onmne&Aw`+?&d14"
    "AvVg^Qe92<xhK_hLSPFWb7!WV3{x|2{pM6~)WG!v1NhpEyoLbj4mHS~oWo30ruN9hI-8~O+T9=RTfDifITvj6hoxd|PCNKMH!{hA"
    "=(s~<`u?zt&p!+hg^7zr@|9RNHDGFokI)fcBbH7lo96Z|#R8mX?36q)G40_w(hnaK?1I@P5XB7PGe@`>Vd$;Zi@EAe(~&D0{3KZ~"
    "TOz};;@jUDWM5z47s~_AZKEGMQp#}5J32Xm@8LGMrnp59PCR-a8B@{s_Pv)#Ups{NLb&7EeGhgK3hM6ARI72;<lUV;mC&udiLV0|"
    "VT3gmw#wia-#plRvuU5oGZfsSv)uI)k>M_WlIX2GNO#6bb9C-1LS8ln$HS7sGZTY+*4tAIb0Y#V>hrsH1b%>qpg>O_c?q!1FLcg5"
    "F^?5G;Tz(qRLCM(E5JQ_3be|~f#SX6=xqa_<~7=t3u1$Fyl8rdI(fn1)KvQbsJxi*&m=wPw&9nX)Uzpc5G#=$2*_Hj47f+NpPM`Q"
    "`iAvVKkX_{xy^P8SiVe?_T688UxL5YcObj%V6^bcg3*e6`AgVXz@8iE4lH^^Q(xgyYGbQfe%EVG(FOrTTn$6gYd1sDe%6dL?kU!7"
    "H4|3JpH$O}kEo%-&@-93r@Z>bhK2bp{%gsiR^QKpcDS+{qwKj?x|jFqYV{zk)oRCx1IIW_t`I4?$y49x{y~MzdFHgM@Nb!YM!Qb8"
    "9_{&tbP?9JADHS&&6?LJ6Qee}vD)FE>)(Y<GSSW1AMd&pe|XxoCjSB-b2amw(oz;?$8W8~_*Nx~v<p;)=)fW*+5uSmK^r$ixj}fh"
    "c974?G|38{0@+6pZRm90Vz)QZGYi?Dt1?i+=7^~B8-!C)k8uO}#HeJfw%-3o(R)8hlAd>dX)0Z1R#lewRo&Izj_L6`>vw@&_y7Tr"
    "1dlwD5_wcm7eVQcq8R!Cv7+KaccHsrNOy4|k|K`)2#;L=yNfk5JAS%n+WRi=y~)Z-Tj|yO3*LO6_j$k1=Mx!`*{N;{hc@>l{E7TA"
    "R0oP$fBvTzi3Zqf0)O&<{ZDc~&b1AvL(mU;t+enj-}%$hc+rxoL2_ZNwkxRq;^{Sm@Q^9@nQ*|nSq>qm{^lkG^=*)YxIZO&#OHe-"
    "?$q+-LNl~{PN{DZ2nvyoUwhk*s@`KTahKvL*#o)CzpT^-ZP;dVF(XC9e0J=S`Xs<f(L;(O8#caW;sQ*m7%c&;!=MM*$7v`4^ac;T"
    "=K^Erg<TGkA!lf`-`@x>lP)VLysM5;>5P-^!*}g(`;(@8`0K(*laMJR!=E@Ord`4SF6%7?u&-Lh`Hx)jzSnjNYc+b+!?v@Y2jEF@"
    "Uu#+R{})6B6|`f6+fE;XJ8i@wASjPZ&P88Y{|UC})=zWF7?-6`Xu>yIz8{;sm@ik_vb}#G3k-MN{+p-<f@hW$?$>snfHtK6Un`76"
    "6xMgQ?qG-2Zn+06?tM|hnuZ6meMaJwLbJ($_a~lpE8~KW)rQ~*f)Zkh`*AAajMv;fvyIr~cB@oTv!?6p{kwS+>s1O!|8cbkFwOdY"
    "_HPSd66roNcK_2!je@EVH_HF?fo|i!`@;kEaT&_jRkdj*vyNcP{+8iiVBc6S(&}jIM<?qsN8@=5{QC+I@pm?V=(!>z<N@<i595eM"
    "5~4cZ_7FUztYS3Oc~UZrE>qrlo`E+L&YoNk`RxgaQ&aZFo+t++;5E;S01kDu5RX3nb+74Y|41!*UEs~wc#L+<0}p`)!)-tCptOKd"
    "etEj~tnW$;)+VjN{q30-=BKY+y*v`H25T4$*{f2*w$nezAG|yKf9%Np`$b^$o^7i0>(<uOch~zo@~~uKyJf~|JFND#InoRAXd!qV"
    "cC5W=)H8jTuFpIBD$I+|ACE7f>0Ceiv%6YcicPcqe>_|qgLnS%)9Fd=Mi7%((6`o@_HGh7nfX5+NXdMA<0+Zlj7I@F6w1GIXGoKy"
    "k1|Gocwxyl6`E~*oJIq%cTKaMSkn`B5Rx3R@gi~J!xi^VJMKjSPHOsMICT-WScjI&Ew2jI{f+6@z}VEWD-2Q%NRFZIN^&+SQb0}U"
    ">*BM5M>EN^(;hvIscAc&Ym?<lD*X!sN%__21l^5Lo4@Go6G&lKfB)|`52WS?pF9AnaLVr{>vKJK4>b8RsN{9XIMomo;oV=ikFU1U"
    "!OOiL6=AyIa%p!zg!(g_FX>37wDSu9VzE)Ljm3t~S>CTewsSaa_W~(?BGmU1ozB^Nf!9y^>WGY25H&vnxTpZkg}Djo#=Rf@N}ODJ"
    "aKANDY{foIkL|ChaUjdbQG-F8`oQJn;45fS=n0;IeLfn5GoTWM{o;&@VYdU0%29_$L$u9hoRZZ5acoU?_qqC8bVjGW-tgo}&lk1{"
    "mk`Zn&Y%vkG7n&>bdMVLvX+w^op40anPMlV+xD2W*giZzs9@0Lld}c4ZZOZ9!i~uzh6*vB@!6KUu0AiNu?gGO11@YJUf#A8z;nmV"
    "_Oih;BtNPdMjfe3Uad=_7^-kq6j7K^cW%P1!{b9-M1zfY1oVXjU&cjt{5;sBo&G6*-2Lb{PQZYRDq$9#bk7e%_I)U2=fxAj^m`qQ"
    "d3KlqZi%%PUmf-MX%P&L(k-@`gcQYGl2*=6p-9m~qxyNtL6=OsD6?cx3VD)~DqfI;Os+WY#q5uVuGs2iE31oM(=cHt3v)I{;L05T"
    "o^C~<AWm;EWT^lm-Y~Hd3e1MI$4#(fRtk{uL{lc?=_2X@T#mNFbZWULXU5yY@sRfse!g#SeB|FfU`MYCm62^+s{u%_-t3h#xUdkc"
    "BWRQdG!PRjcGw7j%z}-#C4I56ry-%<esPQ@J*-{AL(bqqC1?%iI!H95T=GEHp%o;c@j&$HUKynbjBf4nuG!UY7k|qQ#5TYQ6RVF!"
    "x$DPp#u=dT9ndy~@K0EN%GViSVFZ&rox0<E2e8N|Ag540C{<_TRSBFUmSjVbZ9e8`n7`~f9vi&c;UV*gXD45tAfMM_3A#2&)%T8A"
    "Ut^HZ_mbHjcu(i-2X}j*r7J4a)lRtSG>|?rgYB;C7tPaJ^+y}~8?|P5BK@~D&ci*9Pd>vyj|=5OAg|a16C?g{7njeJ!M@fT58i3p"
    "I`{7e;`=aks3cGQsyN3wlc$;dtsnA%OwTbYkDe*8Ms2}k>j)k(9*e~i70^~%_P2__c+EWmx!TC_A2tobZL(@Ddwll6_xG!_liTU2"
    "wLmwiAeA)xuJa5)Bd?T5cz3%CJLl@0r0;h;;A=EHsnsvJj*FzQXqPSL_Fo<LxpY69Kd6?*U<=`gcmKZ;D^{UrT@HIRc04&wMY2B{"
    "0`LgHU7MQL4)DsX{rQnfn8=8rdfONPi5qsV7J?5V>2*lLG`uHuEBmb-C3wJF1Jp6x*BlA8=?>m?=#w^AzR>O&Ju5o+j2%+1@-0tb"
    "y!{;V9V6XeJY@orm-$iPBwe8J%XZH-S2dby(jbEvxjE<aT)>tb?GU^tJ_@ldbt%=T!^<Ig{mjKoM_IjGqEp45uLn7|^|^st!6Bmn"
    "MCyI|T-*nx5%qP`pt&=fd$+@7q*|wnJcr^>*MlIMD&`%P&}=!4n9u-KO{mt=xqYtnqZXihB6e}qFARr|dHV-7`~U~uC&?4eFnJwt"
    "WJx65)jY#b%PiJymR<Tqz?w%gG=AEESqQujIDXcRGJCWbK9Ax)pa6TJBqyNuYsh2fs81Eu-qS)9JYyYfO<1>P)R{U&ql2G3K-Mf<"
    "{!>MkwW<*64t=Dl$fFUY0Fj}5+zPTH*tH2Rxh{bRX6z$V+t>Js9#oOs?k<XN_NEPZxkNknh7@fQpl^IA5Dri)BqSHXaJF;ln!3%M"
    "3%z5`eKRY4E>H?Pp;I8MdzD|Q!<(GrFJ_59*!L~N{CSK}B@2=<4*+_KjPo=2^AX*5=v>x>g+^upm&#Rr&84+J#9p=o!J+ly@<?lG"
    "(vqKeKzyu>5hwA1U}S9PtwVi8tAvN8Ie6u=YsK2Vu8m%FbM|+Xw=PoscaiBK!g=g68y9@uaEsE)%5|q>TpNiLJVSRhQ-SE#><0Hu"
    "yKAn2wa**R>l&VTbkP267Se``R9j9shbBLc;VAC|z!td@s3d6c6445d&ifrD1!!bSqp%IghetI>(Wh7H(Sc^`+r~NBZ4<=Q80z{>"
    "F6{Vh-#8O`ZtAcWV9zXhZb1!fn^UXAgS!rwp?vm8^nU_}UkK>W2{hhxIQ5edFJ}O2h0=E^GN&u%NWTvcs!n#rk7cP37)prPKdNzn"
    "NlF*=u|8w>40Y3}So~`)?H1iw4M)CY-Z18(srH3gF1qT*FE#=V2Vtua;{l*nJZ_CtE7n1#7LEhIsz@ow>F~=}X5G@y(SHNbfvUbZ"
    "YoQikzutGb6{_Y;4k3C{_71VNFyw37yi<DY%(cSDAlRG%S7CFE<mE|$RG(Bl3NdO5OH<g1a|F}i`6_~AOhBpiAw$FRF9yTvRcE>_"
    "=fec2^Izh=Sv^0GO~F#&!e>XPzT>YBzO-(yHVZ`q9-Py%w-!Oc5w_hEn&R&>zu&Cxi%Ie=`0Ief!Z|^^TV9Pu6^BE7pVUau1;z=j"
    "W1J29)u+F0{5dP(<nGz@-XK;>f+^_^vKgC5NT>a?{atn7J=w?%D!J!4u|Mi4qz$F~@G%?sJ`gob1;uxS=Ef13^$p=<4W5mPW9O9j"
    "wbA69&xLothY4U)Pfk36KXC#|EJgmx{jQ(V?MkwXa%xdX%|{=3it5wh89H2e^peh-YTo?g_x?i5N{zaO7&hh@E8lPb?q7dLV`-~<"
    "Vy31Uqg>Ub+ruwdBYcAL@%@h-czP_7pa1v2FUTd!j^g`sA_08x<W~ok%^U>JUUJfb*Fl$`?4a+>w|d0{JW|awFElN?vY7FssxfLw"
    "fRDN6SypLZBzQ;7u!rSf)73LOjt1XW_B4Oc;WhmDg4=07{p+8aq5h%v0crD5#+dvCdA>C1YCY%|W0zxgKgoTHNnn4oa{L4AAN03x"
    "O$-&}y$wMf>663>wB^S=bjD`Ss5Cu9!)W%!PowsJqP(d><Js7?UcGqbW3+vCi0|>MKNdIu@li{Ihz3a>I}?mM81_>(oPx*X_a-hm"
    "q?5WY2fLlCrY|^r`6GPk^=6|Bj>7Ulkp%X0&>yOjrAxTvrnY|gk;>WaA2xMKx6Y@|Q*iuozSciV9({%La}wUQ)>omRES?t04~b?@"
    "#x^bZU_h`C79Qjr50^qJ-gi}PjH3_8yt+UwmX%@e!(Dr*QF`}|JKg$1<QAiv&E0+6(reFl8tYrgT&MHoSbCiMLgFfOB!qD5is^%D"
    "anY;fD>7gMZ9u?&WH|jvaed4AQak%3*Wc-WG4P^ZLpc)anLvZH2dG)FquLxkex!e3W?6SA{Ykd2nr(3a6w3XG+&#}X)XCj}#Xx}9"
    "OT~r$dgj=7uAhSm=h_n6dNwydf1DXZ|IA|!B!Hudgx-;Gr<=54s#GNrk3K}nq?&u@2fW82MJn0zVE4N0>llm@-Xi#~BcB6n?&|4r"
    "`I2zDUrX-}|19#~@$DC+=UqECZXPlK=Dq~Gk+eUC%Gu|8K!h@t(ehvs^rpPd@O+hW#Ah4No=Xr=X|e{!q^L0E1?!t-L2oF4PAP;#"
    "BPBmQVjKtUs!X|t4^M4Ti0!MxmP~pSM;|Kud?)Htv`h`s2)~4CIFatwhHsWneo{aUC&(~5L#v9_)HzbJ!Gh$Wz;M*&M!nhrh%O|0"
    "8Is*Dn==rlh(`m~@<)AvDS*{`=Xt}92AYN=dRWFKMh?xvAnoB=Dr-8Q?mgHKlr{@8W>`>7lkhpFKhR&YH5w>iJ%C@)tN-zPNuR^P"
    "$pOMY%2b=-^59HIAxG{x3sXLu+2g6)-Oo<lEpru)aGcd_7MLsQ;1}y4rSuL4dWy(A&pz^W4^Jh$X)JS7iimhs!cq3%^D~+176kY6"
    "g=2-c3S~|feQqL#=M_S<_z#}jBirNpX7dPIROW1knftUg^x9j$WE56=y}tx_S*+4hr-$Ev!q+~lSEl4g-J||H53ZB5LhIP9@CyUG"
    "vt@V#14a<Vm%=_TO6yQ?B6hs~@a_xIll(^iQRNS-NuHAzFT4DB4oRh^VIPcFVKQvCzz^`QMlIA2+I8vt*%*MWHA!?cZG!`rB%5B>"
    "G<Ro^j|c|Rd0~{W%eJTh@t>Xr?5PG(nzaIc)=$hiMTOJ@Aa6Q@BSN(}Dv9_+qwJE|(*c?0TEEkZdeHEhciyEt^9r(_|EhS=hSJAd"
    "_3s13C%JrfxA<rFuWR1R)-OazLl5^d!*%SU<-w(iXgJzF>HCO@NTL6Q#EO8~`~xk>1ZbO`JJSc3xZNM6HE<BI^&GUPxn3q8XMvr)"
    "xR;!Y$3Y}YCW8YVfRm2h^s`SUlx%%qHM)K8a5?N7d|E$@>RqWG!rN1JIp7cNeWc~CA(&s9Zdkl`$o0i=-{(b?00~fF$1OnA7d+lL"
    "=^eO3lYXlRK(KCMqZ9?pUOKSg_l!`>W}y8UyB9MdRm6O;^eAlAf<7a*h}pTa+fCL?wG=k0gg4^S-RJcWE;LI!cP6#1YOVIY_Whgl"
    "yYIg5k>sF9N5K&8H(5JXf*}MQs-)qF!rTemOrABG6=KH<n4nvBJ-@?!7Dl2jWXZ1thFV}^5^76_UN6^;qXQ<ILlHL;a}1`=?SH~+"
    "wV%W;7J8AI3xP3+Ai%^jqT31CJ*n1Cw%bOax>g-m&eo7Qpng{Uq)*LM`o9`hPIppda*(N%-g{QFxazLT{jv!q8RG|y`p*hi7cb@>"
    "<Q1zkMX&04`zUS<+hu9Wy}aa|IH7D4xGj?{%@FmcLixSgtIjVfPq_wPfe%X^U71_}BssSfCeMcIJ2jx{T7LF)UA2sX+|H$oMLc@c"
    "2du~>oVHv3$z2EWGeFs<$Kj+S2}04>(pK4o5PQ}HsYwhv3Bn#&pPKD;t76fQtFEzD(nx%aj0%3Byxr{4+|zjLX;X8oq8<Tsz>K#)"
    "{GSuQ(>rpEpH=UAv_WOm`HcFu<6ocDf=q@d{5?6x)W^09zC~?Mx%omOb9CzT5(|{)%gfgc+Uc;YRl(<oIiCIexYI8*n>N@FyZj+E"
    "A`TACLw_Ta83asx)e32b6%9LfV9DuosT;eMgbX|}yx5>f=O{!O|G3@@6!62bC01OXG3JDZC2@DMcmJ1#V9M3#=j_s$vXLW>F;Nq@"
    "TD&OguF1f)u&Q|VD7IB-raM{uh9`WDDzI(OWEl1aO3<m@OvZJgYh(Ce!0eynTwWnPW27%N2il6S4TX*`1)kgdsw-@V=Cwo&W*bL~"
    "y4;3=dtiFm>b$oBc}=xlRARwGv9dR3@=3%^I$PN%Fgm|Ku0X-;h#S?j`?KLo%yGY;X7{H1nZqoyLNIL<OU*P?&o7pc57C4o);#uQ"
    "647D-JgU%I98aIz(_gIb+8cN{XvzjKO(D~cYNkDL&gVZE7;|c_rpp@-KTh{3!9*4{_MwC=bw>65pH+uWT&F!MJMN`hq&uWDKWSvC"
    "iLfGl@U-m1u>SGKtlfqKJv4*pYs#Qz!2287`G6v-aJ*puzX5Bu8(9-Sv}ZIQPGkgH2}(&D*SNouwC$GVi!AY4apv_yB7xNTqDfc8"
    "Xel3V%Y(u5>GiZl;y?plu8rO0oq3$-OXbNhalBu@GVm4<czIza|8TGNn#FWI+N0el<@%MTR9cU?$mk9TCP}V5mf3Ip{xwXQ=mL?%"
    "oadi%AtTs5gm}35PO!zdol>X2_R(I@uFu2i?{h_5$t5GI)YL;S<lueY?NTfW%xrJ*;rOVpbTid^7t}83>I}~8iwcQ|aab1kqFr4F"
    "2D%Y59OM-yE5;6SPau)Km(B_<2nNkf<}S)<1b5z2#0FJG){wZ{8qh;qg2ZdazpHfIk`r8ie69X00?l2B>Hla2-@Ga9SK}S&pxw6r"
    "5~@XcXpeJ^;UM2HqilQY3Acs-MHj6fa%iA)S_6Jke(o3079~7Ai<#h2hG-tNenQw4J*X0UW*o^=tpHJoy8VC@ygc@w9+pUEF}6`F"
    "VPQ|n@E#o!hrCl72~R7bpXBiiq|)w1Qr>3Tb^+r0U^6knVTIfc(<5}e7p`QHXM^bL4uAKsn8Rpj6rnxxQ@c8MQM|w7nzkDyzrQgY"
    "oYv#AOX(gzXqu+NHJ(;S7aSweKJ&TQF<M7IzokAry#uwGrblY-r;^;g90n$9{U0dSlxMy7Y_qlstY5Ad*o=c%Tv^&qjOxd!akI8x"
    "Lx&!GDRM1cUweez-f-VK5hjkTZ;0bWdY3U)eNuJACL%#JczwmwxinWNR2wv|NuOV*KPSz6vzAg$*?AhUM<n#iV&&U^&;m=jBPw0i"
    "@npw+i(2|u^U{FYc)(>syt+=ck77ys`W5aL@&Yt`%gfb;6K8kuyD#tC<0OOa2im3XW8mgE^!oHZ_6F_p;z*tANRIKPVa6ToxZwTz"
    ";A0pn)wiPnm->#YS~`2f*8aj*#z3)VyxChmPN(J8UsWW_>)uvuAC9g{ix<mluK%owCdC0Ywzp5k=i-@D7IFCe9MAmQsc|j}82Zk{"
    "+SBoL9!DCa)D`+Nli%xB%E0!uN$@^<c56DIpB}+7+G29@SZ8O*0YI1|i2NcoROfB404LRCGjYA3-)hkO8l7#Bl}`8bJFU+>H!kw6"
    "?4E2P?zY|5zS5oWy)4!05;u2519U-^#&8&pbWQ}eD%L+TK>gb@vTr;n%jrm=lzbT6E~4N3TsFAun`XrG$h@Wk%d~VeW`P*)31hC&"
    "(A-9Pdr+_P<-YQ*w<K=DV2z83KcLK)r-Ekaiz`HZe7zrj%~*V?z)U|OzNDo-KO9KoD{wKY+dPrDy7GJ9S&=+*|7MnY+gE3+{Fn@W"
    "{*RM~N*{Jzj6k&Llzq?DYb!<i){DuDfeEZ3CsNF5g8HNBoZ<wfgyZ>m3muDY9W66_4e62#v9}UOGqJ#UdEq)#s2A+0+>Qov)h|4*"
    "-Fi;EO%AU7F!wO`-0??C3FMP$NxtZE+J4&GMK`?{+_&oWo6_lAd~Okac6;;r%0=f}^$K8=UQZ9veNcFIYNvOW8}V>Ai>3F&!i{+&"
    "hx;a9qWZ2HN5)^W?Xo}a9C!oeMVz`(%4^Ld?R=~Eb|zx8OK+%i6%e@Qcp)Qs$5<k{a%s}o$(m|2O(@Io>0a<HO@~g$=`pKR$P&ag"
    "w!}Bb0Oe^lw#~NIRi^mCVN^AFq<`UHD;bL7KI+xGkFg}E2;P+sRUkGnJ)WBn%qjIhMooaMW}T*<c*pub@hrP`8%`XK3rghnt1rIq"
    "|F5wo@%iWq`D9VtPtaL|Lsj8{%w<Gl85$l&I;{Pp<g@mca;S`3o;mqoX(fC)oedHC>IKsdU%@`k2#Yx6!+d?zwoOr0GOV4r%2Jq*"
    "50t%7@M{aD4)WjtkBhv4gil7!H@@<DIrCzz7kWLhP&YrPm5FfliYZ>%AZ7T-4OLR*XEAJNYUs6?PnSU3j5g&ieJbP+oUPC4`_B_^"
    "uh1RhipcrXPr>{Q*v=7X6Y-ljKieFEh3RKu?D!;jDIW7Vzt+#qPmLmY?}gKR`1gP%o&Pyh^FqLwiSw<ID`h8~&2ml`<NitHL^ONL"
    "wR((!FC1oQw|Jps>5!$vP#+v!-+9LWDM~`}gi>D)68>Vke^^(OGs}2K+8r^2F3w$vNO^x$zJN6ba@oZj%3VnwJ&k1#v3latpy&Cm"
    "FD#VRH8;OT7_p`n2h#RB>yL!L^!>E+rLSLsOUtLNdFrTp)#+mU$Ak4;XJnAanZ5PxuSxuwm0|8|R&(4quMEDYM^=t2`|{rR-kW)2"
    "*!|C+<<ABe4^;9qa)Lm)Fx<bSz7h$fDAJDvkfY*wB8UIofw8;!8$1c*bZ}PIySf|eB|Ob`Nxl&1{F3axlS$t3s@;R!*eIx^o9P|B"
    "2PTJu6UXbzDjV_KT)i_qKGDiUSM%jiKXe?rl++%WJBpz{J!V47W1>M%g~@4$ddj7P$KaJ#WW_(8<)cHbAufU)@>3Antqawf``I$i"
    "ygC;IG}8Wf|Bph8osx%mfBbIO$nICmo#D5WZz|$y<GV08HjmFte;cN|DfFYrZ+;`N$CI!6r<d&5n<<1c9nOjHmCmBgEZR0|XafWC"
    "65p+*Fn#wm6g)l=Dfea@qV4RL6nvp6EqbqyZzI#mDdMO1k4B8~L7P2l)>e$6cslyWbjZg=KQ*B4S-gIZ2Zf#9zDO1J41KN{rUsf$"
    "WMi%b2%2i3-fub271$HtzWOhbS6jB^ZI9Y%DJZqz?7aQ@Rb@UtJz<a2a-N3X?nM*Q75}o9Tr}Z*1VQ>Ufns4g9M2p9A!R-BTK;v%"
    "No3ATM{Wpy4o#Gv4L?!Q(?*TW9QW;!$G?6^Mp~-ao0&z;fKE?Gjj6(=C<SNB+#<63R1VUcN6n`VruF52{=VI~dvMlR^RgcG<~JQt"
    "1ite6qRn_ccQq_HX=ihEoiRA4;#*35(QaQ!08LvX<&@f1mT)GWc6E&&N8&xeVa68Pg|ppq!Xh{mUOHL0cvUBcLdAfMQ7aRduAT%Z"
    "-h!4!dKtkbwDBa={ck?)Qp@`xSl-$StgW)eT`FL+`==2yoUn6tm*`vtHP9gYl7R-eZS?H=ZFAed_kC^d(r-6P-Dw63{ct-TJrAlE"
    "I2)gEzETZ4f4&*oqoEvj+U-HWj3eg-YQ&8^?DGMdlF6j5c++2>eBKI|-?&PAV{x))PF{1?mw@u%8)p~E2;vn)2Y?BK`3V>!C$twG"
    "{x=<@j{3jNW29-@BO6)pIw3#}VA?&Np}bTTSXT3S;gzdzHDtKlf)AZ<k8|DKcLuLr_{$z}`4D!I0ecgUP+<swqaM@aAR=y+3!y<@"
    "4_UdriqZ@}4x)V?clQ*$NVnLwYK<?eYGG#a(%kT28Y@)*tLv%3L14nE!U4|Vnb+(N-L@fjX*Y1slBf`gjaK3q`VS^FGo<fHqp<s0"
    "!JMCdp(Mz4?!@6hiOch1^~kO+cq1BuHi-#B^(X8tGjQ`ONz@Unp}HdgTo%1g4w7$a2?~=y)_s{VLLn9#c%&JtV)I~5r@;-8grDo$"
    "-ItL$yjOe5;9%nu1*YbXsh(TZTBxa>yYLZSoOsig^>;?pkv{=E5$V;-6veSfl<GD|k-`&8^DJJL#1nXWIp?9eg!@oha|gM3JSNF%"
    "Cx^;3&-7a==K*`ja57N512t|~4aG-eqsux0F=^N%%^KA7^<iztb7PKd1l<T~!%>TKljy`%LLbDvm!<zgfiGPc=cb0zH;{3~D7(D8"
    "m%A(TD5OHSm0Ev^Q2>e}IY1%cP||OGhDbp*we}@R%iV}yl!jhv((X0_jlb~?%uC$Im(&lr+Wd^g`M3~~dQ_(T=Ja<~%1G(8Mam;x"
    "Wz4@s(^UT_B|Gasd9V672hXPG7mevA{Ovp$uZ!M-PS_kZ%<{>P6M}L}$|c2`NT6F2XZ_Rf_6O4u`ID@}BBT~~(_+y_!)(kDn{@TV"
    "Z9ms(4Tnm4FED8KYL6RJfi6tDE?+Rae%phK8sh8xb*f8!<DY*gFqJw(O5vFc&YLDu*pMgP_E%Si(e0NfEOZ^CGP^cP(79Pv_c~Dr"
    "ynYxA+s8Q%CV8uxHcrOI0*)=kLEG$E_N|i!#DJ^eCak*s$(m4GP4x>&D7>VMhr&#VM!miFjD{C4<UNkJZXqJ5-I_&31#Mq!9x3r_"
    "F?z$+@XBBsJcC`OEdYqD4G(X^SEhiU5}{#Ke$utS?`Bv^K8p`_k%_V_Kip{TS^b-?!l_<rT`dF2dU>_*t6F-}m8nhjPO6@+?WA@%"
    "-kB;*JH#gH-s=Rwz$P>3OYUa#Pkbi<NeWjooA&mipg|-1taa?IEnrqR?~aP@zCj%xql<~^d)rAUQF>H|x|4_Xu}Ac<JLjY652QPh"
    "R2JfPpD6YrlJprmp7JeOp=7TSqu#zC9*(=t8L8(RkD}G*$J(jSvEb~nt_gTnJtLd(Wg_jFX-%GhIpy?($i&*(WOe@nzsK0^;iJQ<"
    "|3w!0<OvY2$eZj|y9rmo^2dSjVB)K<K<z^9@71#Jbmz{~J)}#|O}{zH(c`C6l~kz51-3Rub{1}RHUtR-2^}a=v^^Ni#3U0RrHpFN"
    "naNKlTLH?WBY^ya?UGO^az$<;6rrN4!(7)9aKIB1D_ARZ>TP<mK5k1mm9kPh<#OLGQ-PpO#9UXW2iz3Ksxj2{t!2L5%(H>&L5n##"
    "Aqf581-XHF{N`N1Xa|~UeFa@9p}PGM<*ChdliHD!hsep-zw?EiN+lfo>ZO<Iav$ZTRlZMKcKF}V-tQe&dnbHdVC^eLkmLSJ`3Zfm"
    "*gG9M`|ww8dxy2>x(?3}oX3d-eKWhyA_&So0rkNV<Q-MmNtaS~AMj!w9=$n}WB@gO)jO_qH#MANXi-mSGQ~qSykZeU+Yk*@&Vrdo"
    "RW}wJgy)-e@4Rom1RI53#Ay18(bmaU1?5A-h)>d&R&!tQUh^Jo5A~rde8XoSIz?=fFGNNX<Z}_gprR;7Zvm)uz-srTfzyUX&QQsk"
    "JQklq%^&pj;APuvBEUzxs2^2A@R3NX5j&-KRK*=}U0;r@l@|^L1k449D#6cSu~XYoOA412+oHWy2Apl&`wd??Q)C^+z~x8sytYl>"
    "Lf1;o*1U_*ExLbiyrfY7>PonF+*)tJQ9@1Isg>5Np=%Zb@QFpcr|57Ce#?|VbzT64$Gl)G%S5?H(!pL48xCW-8hV?Ks4{1%PC6a$"
    "uRqbzh<nv>xEZFE3(TZGWVLY1IBzX<#Ln)8Us^F@rFN`Agh%Y<fa-#@TVJH$8P?lzfPY3SIdD9@>AukxifPL}^d#y)&tiOZZS?iP"
    "1{Vypz=4Z%)7sh0+Mm)aFD_Q<b$Ww*l59YBlbnO`L#lV|AQ<{bouL_>hgR4W->nZ|xOWzoKB@rVVz%%RR}Es7T*^FUL9O*Iy1F10"
    "y9QldZ%^+R0%F`?w-e8s_{GViGe6%y^8}=sukhyvK539QUmvs$+1xeZ-*|x;9fkU5ftOxrJ>WGG(M7*5qGMXJ@3m=_I{q}GU3Mn6"
    "qzluia#W!~W_}m=)?BCFW0O$dHzmWB+J&oFb1*4jaqX(N^4)<s=tiV7c@OddZSL3(`9ZR(`1%JtNLUCgd>6Zz%IR9Q46|&SgC5z#"
    "p%9a?m1gO?qoj0utud65E{m)xa1_+cME_0Z`lvoP6ci5XwGjG)%dh_S@3kt`$T`})P;RrV;h3uy?DMUrUuk%XZLS0fuQNwanz9NE"
    "AuIDF&y{DD3oq<{s!yXeLpz>$t&i{f7`M^gHp8;Eq_pD5fg^460YjK^RWjEU*Yr?Y61MPNTR6WbHQic4H~dQ-YYrd|&8hD!_zQb4"
    "@cjizj2;CT*?^y2j1S0#*_$+kT;9jS4~s8H1I4of^_=wiI>Qdae_&Jp=p{CThA&MP*KtmIS&=WbfLAmyzfe$NqG{W<Xiz@xqk#q?"
    "A!$P<oUClDxP)RN3Kua?J|4AeVFYv#a|>wsADFGWXFePEw}Wi=Ry^^N^5OG(VRpK~M&&69n{W8O$s^b9H~#yQ@-=TK)k|NVB37*b"
    "{h32nm-ZYz_QVLCB;MC~X%vX$OXV?#UDT}<bNNDdfuWr7D|2Cg!TMdfb-~hOBO^vn9NEWTvG)GrbNN4Qwh2-+M;ykxaHdJ2;$Z9w"
    "@#<IB2Izy{BCwwvXKxtWwif?FxX%9L(S_&R7n#O4x`Wx0h2I=i)-jApPWgSm?q2VKctV-qjNoh<v=^GriHPsG_`1+t7Es|G;j6L1"
    ";6EuS)9PS00&n$DY(|E#1^;BQcx0c8+Deyom(upQf^*d0J)2{lsgF-tg*AiVrp}KB_%CKDkxo`B1J}qPT4tg<Fmq0nbCO4mtFh*C"
    "riJI8`_9ZoU&w805nJD0wRa-sz1s>ilEzT5Rd(d*+x<SUCcBO|6SCnEK1yx`Ub8EW_Z`TYjtzMZc^JL6<m??Zyk6n-{Yd!Oi@e;x"
    "e_Hj6`~|=ItO)rBx#%TPJP-grpM4yc9=SqtZT}`JpY+=``@F;XiFzHZyYja%tO+c(G|+{#76}hoeFJ9_*}*E3$i8*D5<+}FX+Cl^"
    "W0|sMw;807yvEd5jJ#ts{Y`tpaqAW8)J8)nuDnLQaVzR86kZumO+B!F$5Fe+PrUKQ{P5?8#K=Q$DVnbi3a)54F->Bx-R$}++7j%t"
    "u8vm*Gt~!2PY#2jHkoIRmfJ$*Ghp?VBsVj2E3)e2OWkXLx8AOGNjT(s-i8IlQQf=--TneSAI}%gG~sM{Dlp#fat`*wjg%-?MrNDv"
    "g_`oAC~;Spm!-c0n!Urze-^7%a2#tBCd9h~|NNT#Ax8m0`jjdPjs8+}oU>nFeKGJOgtw~KzvC-3rOui@+R)WXvc-kQe0kYrjRY>w"
    "=Vu%tRg_1GxI(siO5Sca`#rUmA9VV-W5F(PSi~+^n%tvo#qNlAQ&kyzYnhxdhh(Evkt^!$_<7R`eS`#5ft9fHQQbiH8K1j^Gxzn<"
    "^(pspn;3f22w0twsYU0JlbC)HdzLyUEXBNfg)2i`Nm%+97t`T~8hgCFB-`>V<)qA)QQO!;FX-JIvv_@?ugB$icloMmh*(kYjh13L"
    "k#o)@z;?Asl>JAdgF{RmUXFYoZ+kbDleV7`5wShCkB-#(Wput+^F+SVY9!KI`5BMRtBm(t{tK^N27fv3sD0S$Lv3s;E6&YEk$Y%%"
    "9C%iThrNL~f^@U4;Z7UkadOTiGiG=A)=2iQ(O}02cv3?y-#jR=hi&((0dHN+vK^*F>E|~f$d6q5RA-3IPg6FxkkQ>e`|3I(l~ku-"
    "6$~cX%Z|jBHUVfBg-yk+3RpZ%PsM5L0b2KA&8D$DhjY3g!=v)pbZY3%6I;xmVh{LWNF@#|X@rB9y*j5`)-V-|yLa?F>{aq=`;8T="
    "L9=S_6yKrMh8y8>b*oP4X|#mi^f8{W>q5XH&cdC3uTmq37}_%`IdMdi+noevi)at3YA&70jz+R>ZbBhigSX&tbh6Jk8^FMsHS2k$"
    "gtZ)=$&tRamqR4aysOVP1R^N7%8!2LUh)ZTzWXr@gg9!jbXse4FCmq6e(FNf%)!8PGO=>T`c>17irZyh(5)!8jh&MbTG?%l<42?E"
    "*79<-PK!*YDhiSf632qnLsYZ0Rf;cL;|(rm?8HC)^(Cx-R(ux5n+Jch=~twrH41ub&0!iy!iDGEdq*X<)j5I8wwM>&Qr=M*BL&xv"
    "KK)xuTIV2?3Ctyx(mQ*TelPQ1Hp${aCLs0-;fWA6$nt>+_xuPO#|!0rh_erv3K_nvb?<KlJzlI;uN$&5t>!<&D<ZymL&*L@F4jNc"
    "A@KC1Cbs*`u;!86puIoo?Yp2t(qq>0Agafj$Vtm&*v(;oh^8%luop&Xa|GFY=XQlR9F4K1aK6-)@&`y~WsMnarJI7GqQN;0{r>WW"
    "ubcOOlxBLCsW!QvsiZ%_d?Yg@=vCT0oZin48n^ZIPlrmM=?hAG-)c5NHg1UTQJ;OB(J`_Nx8Rny6}KZ9e1O&{W_*kY)?h1|AZ_s6"
    "1p8_eg%`EU?g8YmA?$ro@epvH@y$*GV~2bqc!Rh1ix2Iyj-9N5Wzc~}E{L|X<Bc0Zm;SJ2m__h-e&%b=!to~}1wf5HH4n^h+2(KJ"
    "Y-NmJ5c_w#6Wnx;*L@1w?={DU*_W)nOb&F}${UK{y41s5q3~iO8%m$M?2-FNr+1Vg$#g(^d8)G$0A89s%KE=rpojGfwjDGSk<4B4"
    "M63LfYQVK5(MCI9sVpU#`z_z4k>2v2-64J}K#$6E*?ZheA<O;`%V7#(iA&yj)UB$#YK}FGy{Ba^>Gch7N9g}AM=jt&)J=7!4dsRf"
    "jE$4WLpZ%Dx}D-ZU=;Xu7e1mbsNI0=Ql*4&=#XKYab2&9%Z8ix`R<<8(Q`ZgX!xqf=Y0_5K1EZ80Ift5z`;XTm%~=ZVXazg<g;f^"
    "M@5HCzRt(1rR~Ew?QTRy$PZC-0^sn!B`*Gpc<`N(d%f^`$5HaijKS2pGy{~z71{Q!cMZ?~`0Z{TpOA=tPcweVzG;sVcYW}pUQ#R<"
    "Fq~=!ryC~ixGYt>{)b~bhC^+*I}o_On~v7bkt3o2^Zm{U78}h0NsNpR#gj4LB~w(fQP`Z^C{4_&k$P|JV~!+kD8QY(yT)iH?GBDc"
    "j)2Nl7v+-@4#2@xt$8pQ&w#C;)n^~8>gz7#jvch2?|0B_92`fA8-pkyoBY<e(gG$&^y15tty?qT(jwKZ9ZqzPew>+!(!S{c<MZi&"
    "QW6|3Rq!mgR?_l<V-lN0;HhBu&FBS$$BL9r00Fq9L`4%3f{!Ry$}>1dbi>BR*~1(f2?aITle|WHM#91xpjPFQHG-VI4h}nH<o8e>"
    "X-tgj<xy9eb2_{ea@xe*ae$w;J&ux&O9@Ze_l1o<E4_eatCMM8tQip<!7+hol-ChLqAgYN1lXBQHf=|@^7<Nh##)1yotdKOmqa*E"
    "N-|<AYHg`xA>^z&X!Kp9T;J*IH8`d1kb8aS9ib<(HVXBYIu5T_UkgH(fDG!jl^ji}2sTonB8teEGXgu!{=E}csL-!FKt-B#x8&D|"
    "&J}0BZ&|K##o0udI<qilQ4BK$F(BF;_R+9V#+vmIZlO)-+cm%=dn2&C(l1^1W`jaAg{wD4+JIwHfv)C&T?RUN%*&l1;TK}X#;FXz"
    "AdlQ@W}BF!Cw@7~twH=MlD!z|ESk)OG>*F@Tred|O<@>oIANRAh2RsJFi=y^`A?;g0wX}%YJoMM#J+q1bg9ftP}cj(7<7voZH$1t"
    "dS0Ai5)@U{CuMusxIN)+P?mY=aw)2dzj@Ulr-u<k^a&tPv|-%|stsBVqRIxbT5H;bN@e$A8+psD0X2MRb5?czIBksk;)+_E=rI=t"
    "+)FXAyTQ}&I8<wSS;Vkh^Ld1*VIrhOioz)j1z{v5X>t{(#={6a`rVjxQ6r*tuOWGQLSX`8!H(opy~%=G&4#@wpKN7BfQPyC3#-g^"
    "f<e1<`2@PJ5ir+q)*P~+s`En!*%fRu9~tAk^otA%Xx!LTIu1-c8UC|^88+C^zZ2mvvi-U_l-0B%*4qcd^qPPvx<l{3aXHI#%|w@<"
    "1Zi)}lG%Wh!$&MJDiLnKX%#Hp21QD&lSlHJD7sw(!{uN-kyEFc<_Dwdgk}&n5I#SFC!U90T^zwnlR^EsqyBx?y|N?S>l;~o;>{_%"
    "!Is{As7h_~gf0K=rgfvEe81lR$#6cJs(<hqYsXfR%fh}#zs#TT2cG$+CrPjmLnauIAADB&>K6ar*6xqd-v~}1cd|tnfepa(tPIAY"
    "%1JKfnyDk?_x39#cX03BPjN%6mzkr}oui@Iv7DnBs`iAGU2}*2+A~ixUE!0M9Xm!ZPC*|OY}QnGG~|3&mW>Z!YLbLJiPN0!)@jr^"
    "12(m&5K}q0aix3w-ySj3y~l4Bw$iNPi8_znE?9GL%Aa4l(anu|_s*V9Ht}rj-d6ihZ~kHCXmb1yjYv@AHyfZ4xE*i-EqCzs#ZN!z"
    ">q`N|a?V0dgXO%KZRuzg=6uCp-$Q!E5ifQDf+12apPs%q9DCEbiWHun3xLUh<%}%TncB7<Mdk07$t6nNLH#6!Oo+~`gZZZ-H_;hA"
    "ZIAn!on(?)q~C08zH<N5AD$)WBBf4FDUV$!RI1cjtjl=dqNYbu6!i-2-}a-ElTY@Tdi8PSrsfHTo}QGDRV(VAJvyg$#X<YM^5{fS"
    "HL`6O`~fx-967yWD<e;mnYQ*|ZM@g(Xbv3!XatB=+V=GYx!Lw;kL9Dlp!m+mFcpLw9a#veoztzPSQO5~-^lJX#}SxmpL8x3n6uN~"
    "DgE|rT-oAeq165S-qAm$eOG;*V;q=7%eDG1qwwQ1XOs?w9jM+Br*GiCPDrr<yUlyHxOGw;N}#NsiU8+}(J__PZ4Phs)BWDt0-HJT"
    "ON$RXhs+abI=IC5$k>>)%()+oddwb@y72nQW@k^Jz-!Cgwg+qT)bypgG%y8RI03TosQ%oEH5a7I5%F+bZSeJ!t;1T_Rp-=5$IiM_"
    "zh!Jw9knXP9LwF<^`}K#X^v+c^x<PJj?7%$TbzC(CaJIXG-zfJNvuvgZS{D^uJ&EPl9J7%(XkU4g0m+w+v&IcNTFq0hJpo<G@sP#"
    "X$D&2i+i-Hnbdf!J+T4+=?~CA*NVh#V)#P#1fqK+Krh$!I=z1v8QGO?&Z`p6cc9H$kC=Hmx-#yrvHHaqSKp&I4Q6x^ne`6bvA$nA"
    "!n>HQaV9idIft_hcO+zB{OU?gN#l7F@6hh@33W5}x<rG4YRFNsGMB^q>$*D;^D6<U=4%W`y+EEl)LJ>LJU3!%4%=@}n*)1oql8Cj"
    "YCgHy<)_~C=qE~NSYKKSGxj(mc<9TEC>Q|p9jmI!z(C53f%lCHh^vCa`j83d+-9lMIZcDt3rr>GU%P^iJ;H{g)skyCSIf~ro}XaG"
    "!w(Dza#m&sZ8<m*#_7qR-17O*X=Ak3Zy|3aCx*bOLsk%g7MzB1;?UegMCgRG#Yy+n^y%?((-<7Vle({X;!I7tMYqFZo!xfbRFM4L"
    ";cHF@DWIMc2MIgh9|6ZLeeQ;1tj5_q+d9LEn9P^lOU|g!Z>cIwCZKl%;JEI{Z}3MBW&J>Y@oHiW_+^uHpusa-WD9l+_M#;4^wVzQ"
    ">nrhrS4zt*ym9r~lmK!_8Su|laIVLX^S^!RYoM6L&T_a=HkpoZUvR!KCUb-CPqyE9^Nq86CED$uTUoAiK4nfB?rl)XgyBrN<XX@f"
    "=N?tyMOz@d+dJC*{afF8(%!NyyVOqyZ7dmbdrb536h>HB;Fr&er$AyO+Z6fp!2&fI@d&h?tET3ktsIYS-pd8Zwp%K;J-T-)HG#ob"
    "FS(mGJC#~&<^XuX-8+Q*I0Qvzs{Qqd7@P7q{L0{RY7Q8&{r<lEtC0qIh00;Y1A=ii3`I24C+xMqx%}-)vmxCDpZfZa?b8Pz4F1=v"
    "{~ITIbVDa-y;n579p3AGk(Y7r+7eVgTk%XfVu4$!dD7{??W7M#I75jhmzOhIH`7Pm+@c;qun@4zU}qzt$oL`@sezyyrtOZM(yj-e"
    "i9X`ADbaZh3{4bCk7fV{+8#ho$;*o21Qw}Ql97o{w|T5S%Zp=sz-Mc$2fC^;Z4DU^fi1}{Vd!yi9`W2<pmRJOMHL6bo#hA@Oik0B"
    "&7+`i3cHx(%w|L&Vx(!*ILseXBnq$B@F*UdvwOid7>FL6T05HFRRgBo$8;1<Pa-YsG-U~8h%6i9NP~S?G=qx~twy8EBrH*_%1Ln?"
    "^{(hgcQrD8Mv-|@>@fn20<R{f`Wbyxfq8K-Y$){dlG3!>A#A&86l_diCRv>NYGMh~Gm&^`hVTZw+J2{tn`}|k6H9)hDB7bWeJKU!"
    "3(JrXd9Y{3j>Pho=LcBXHcS8D8q48uJ#i^w8=o3OJ};bE_8iTEUyUw&i`D<UzV|;cFZ~7j{JK_}M}@Cee$HCPZFp?0uX7$bncVg@"
    "YqaH(t)pOb@FrOe^J_1JeO^F`25^b2QP<jkG|fzO@2xK}c9W?!e_njGu=5AajymTd7%#5GXc5lY2i53&>CBj{IPgb#`q{(jPWsE}"
    "*wNe|>HedgN4CvP|FioSPtNL+g@n72g7cu!^7bod?1($vG0#TGmD1DaUJzTMvA1$RE7&J4y<W|`9(0xdqWi;KzMC_WR=+uH;0XfX"
    "a(wY-2^<Y3DKC2vY#l}V<i%?qZm&U+9!aS;yUm_A%-3x2875ByjuwInmKGqI6$ds%9fyGweiOXA5yzVL%30{j>bUiaiM|4jDotoq"
    "knln`#!EEaohnQJ_7U)vZ1T@-JKhDui{9b$!@uN&-)RAVGT^uO8n@#J{NeMjDDc-VB8Ie8Uku^rpmzExglNdjIZNkGE_+>GsK(|*"
    "+SgTb1^0om-tmFY=bt<Y9rUT?jgHZ3IW5WNZyYhMY}lCDb-A=BaJ3m*QNg?Ls5dp{f}1e@Q0)G3?gCkZ;l9gVDD3OAOblki-}Z@D"
    "(G$FT`#bW+|6jp-2U~L8hnbzj?b|o!{BoXolM{d$3<3cVB*08rq`Z_}T1mE~vdVI~>?)&JwXwY3t+l;W*%nC!CJ-b75odtO^WMCi"
    "-@7^I*tf&&+ugUrj{ZLX{7#);_`Xx8&bH&(phZVhO%GhtUNv1hsci(Vd@q&9%=!ENCyDRArWbElTGBbw9&y|ZL7ppDyrJ4w2b?g1"
    "2?sM6NtxY$Rxvxd8kD*;{5&$u7~R%V>32mreYHkI5!>lRbJPh;&DO+zrK82B_#;bV@Z2DNHT&&1Th;nMseXk;>(*nL=2_#gihz}`"
    "1OH+)sNjk?Y#;O_KfF3+9&0+DbW`cdHRm5G^#b5fo&%p(26I8{nz(h>af<4XEb)h&WlS{>tzA6S$pFWz?7wroWy&+4J)zvcwXD)p"
    "etTu`q1P1FMgH(sD+xHO>CcDRC+#Ma5c^L$%iD?*wvN;%1rnPq+WMcQYKLaX7Qtk&qAV<^w06n+hB1h>2$5aUd4dYMeJy4!KrZ^N"
    "Xcbrs@#7(|rU(Q1Zq{a1PwXjxk&Stltl%Jz)Eo7`i2sELceF=v7M^ZbhO5WzzdZhPV<wE$7)ui&8qGchU6Ec!`*!y@Qa2I~j|YXd"
    "7j|Z#@KZ_B%z0Hpjnu)dOlFrkC<pv)XY>q2OyX7Kz<kIgiH;_f6Lv%tYdj4eWNfjHS2TJN=S(3)VDcT$KBXGeBe-ttV@UwD2&U=^"
    "83|zA(}B>!c8gC-AeCQ7tkcMBZ;<Un4p<FB$5_p4o9=t;da^3bU@j{lRQ@yU@nRBe%jWR~hbd&r8g;@vOI2h?xf4Vc3}Wi)eWzzS"
    "G*jcVM`3)FR%=nl8h4VcG!Q?s&?M-Qf=3HsRyTarB@+bz8&zry)OyFR$uLprO!l)lilI?b@aKE<<tosS>MUBSnS|EwiRVmhTfSAU"
    "2cyQumaGo)J6-IlVW+lGgd5TWBHMeVIcv@HoC9zbny^!86+X3gj={hI+W{hN83=)v2vlJ1Erw_OM>rCyS|yA0Yx^;v*IQU@BFM3J"
    "@99g_7prL#K^GA0>TAWuf>fmVr59R>Z#|@54^~|d$QK>N>B4XCB`I^K=q5f7=i9x8+&OxekLze-+gX1-3dmEH$SLR5-92AR9*55+"
    "Tx7?Fw2VI03<9I{pfCo?uh}bS#J!jiD-C38jSliL8S9Ty=E09hjP?VM$no6%tE=}fG)t+yLt;^6pD<TW%22p^N_>(}ApP06!FLbQ"
    "-b8h9uVTwcptT8=Kx)`ljz1N7-||?c8f=20UT^rr1cAHpyKO|4-nN?=1UK1Yr)midv&0JEy3V%kbCYK!{KVD15;Xm!Ou`V{#d@_$"
    "H`Xz-TrS?eW#j6KNlRC&LA6+t=PcpoQ=vU5c^c`CiG$SLNwOo3CW9coyRL5<ngWiB{mBhG*l&9)%g>dxNYQq7#O+AUoRKB*=y~?Z"
    "i+%Qj6=&Nipu~2=(=_&e#QX<0k2i-+3l{%kz-%*$3l)U=fVPBDW9R_)57O(=3{x@2D_$)rXFnEpK8_q{0kP%Y05mTM+)eS>9kz`3"
    "k|Hab>N>A-oo*~iS?mL~fPd9~y(>Tr8_I9=uv1WA$6WEFlQdSAtZ3*=FclH#X9PJ-Od|EV5lu$^@uwDr!dA(%qN(|LJ2YL>6Q!AR"
    "qvnU%g3&UuBZmht-JONc*oB>;HB#@T-4lxSxHQ6f96rod8#9)YjsNRpt<w>D{MGMGD_|J89B3u|$D}>qCi|@hJ*t2D2@d^p&tTh@"
    "KlO4eiOyPHX_n#PQH>%)hr3+w<oJ^LI-rJY{k|O?KY0XYin<aCam+=mWp@uR6(O&4DSCC`oHr*aJz@Px5+V{jWGntWQd`1Pd>c8{"
    "DzO(xzP$jxgaoYDhK<lpJ+M`lZ(1waRnSU!4r;^q-<eNj5^om+!@w|OU(3{<;jw-@YGygh-|ZV*!@N~=?QOQ+<?B%S)t4s6E}7`{"
    "Req}*8~4g8KKQh%T=C<V$C{nZ<DsC;(fi<m;juuBC)lxwKUrBoDPnNa`suqo47)#a*~|G>mi)u@KUa|p_gY2Iypl>?$=tX9;TLc1"
    "^3V7X#;nXSO5d<xuj32ke!mtGKPc=v-+(Ke9ey|5cy<g3Mkd9u6G89)Dgm5K9Np7>Olg=fqPF(-qpSpPBfw;l)6Aq>TJ%3@n?C+*"
    "BQt~UQ!g$D7xKxaYGQ;MWmC3W$a65{l+0g}=|TFCs6!`Y)9&^358u9x;9jx1UfIUc9uU8KOj3#z8das7V@hF7PVLjSc{#Lpw*sUJ"
    "Zt7w(!+rkAvHq;YEX|7jt!8o1XuyfYaqW^xI5mn}Ql4x0q+Vr<x#gj{{zXwP_fNDO-ROKN%MESjvKbx=%h}GEq=*m^Pvwc*IPKWf"
    "^YF9-KW-1&f;{MT29yuqS%`U`Mv62|{djH;ZQY<R1U6-|j4aTm?Vo3d2obm&7p*$<%Zie3Ciq?l<ek82#5ZB5t>B#??69!4Li3mY"
    "txT@a;^LoYSs!i**oLj7TuwAWo_4YF%tV}p{EGp!$?!7Z8Q(7_o?4-7JADf2?XIq+7rYFRWc%;zdCzg3pB4^ES=i|>et6$lHfx5<"
    "+Uivn1Sr?WVoiPaj2b6gK3GZhM{~;PE>}9J+b7Rt_wN-@P+etN-A9ha>^(SOjBWWXKd;%24?N}cp*>4C6|KU88OqdWI>cFj_LjnW"
    "!kIbksS0qKL{0dGRrA8KqZF=+W<QrGQJ3b^xe<a4W&`ss2w%kUao4zuDA-g-LqKe{+V*OyH3-8_=23zI-f}y$!yt%thGfWTMe;r7"
    "uzrlY*=pf-WuV8NFC>&kjSqUe+94{s{Z<T;3-akJm#b+lK)9n{k9ypyT^*@&<5U@pT7XKqJHsl&UZ1pzHfqw)1-+wFnzty3{t0{a"
    "z9ZJtY&YlARXHNa?O(Cj5{azgLsSRoR&QwP{4PT->!S}?Hxc-@1dloF^8VAr`+Q^1?m0D1<P4yx^M5RJ>697eWf~>j0994Z&rTyN"
    "AZ|ws9opXPgE1@h+R}EjIu^EDmLgU~o;OF}Sb${m;UNK%!O3EKjIb1Gy?2-a3FD!PzHeeuZNiwH%<P)sF4(K1RhQq$4G^Wo*z9{>"
    "B(zf&C)cqHz(|JmHd{+|^@a27W&v<{`aV=L*U$!A(ZpG&S1xm%469q>YX_=%e&Xm5Ga1w;$e=jadr-1DXK2K3c4>XbLZDaEy;dj#"
    "{|<_rz{j%t3=F45NChpE4vHU4Vw&{xBJ?%3f6!}wmJiT2Ha=?q`f+DT|NJMd#;wBHfK{UD;{W)#=Ng^-bu;t#8~i+5{t)Q>Z>j6<"
    "@a|{(tl>BZJ%``%l^y!7aMJi1?wDOd(uj0A%ze=9->Bq1=@fpwdmTB=6-_;PK<8UrpK@3yD@R*a>s)*%^0Td@gvY!8f8OQF)u)Yo"
    "<v`n#=8b&GK1EdvM#JXh3HiTp{I6O`o;DN8@@to`eZ0GJ=+oD1s*A*%PX@?LNOpt{g;nLjjFh)DsGTU|_YOq#+~D|^M{bKC-8g>d"
    "b|=6F@NL!6u`E0a{)P7kj>47rhOk02Xgn>yP5<fnx7MGIgI}z{sQ-gq#<tE~rq6U%v|#AD54OHoUYG#{`TW>r%{K3hPCrvvwk*2W"
    "ew8>$EB7Bu1OP+~D}Hk-`y^BG<Qf%HhQileVc(?BH9Pg7y&bsj+5a$$#vt-;R~ijFp+Z}5ocwi}w2f-_wYHLl6QUZV)s~I9`n!8S"
    "K7^$CR=zXJF9=#c_tdUJlr^Z7$UV>39d1hy8+wS?{Oymj)vYdn-ZDQ&?{yEwuh6#PjM3e)KlFgA`Y65aI^$~X+VW!2Nl@(YxSH?A"
    "6?Zp(xH^3hkENpjcy;Ek#io;+Dzr$X<4E)4V)Ggw|F0ilR)4lvvY(#G37gI5l@;AcH=LX6cL?j1Tg^eri~j6(ub*I^St7-1mn;|i"
    "Z&p6}Wez)qd0Cjc?5jQze!AG$82}K3+D#_X7&oF84|JjLp?;Ko*9vGqw`b9svMXlIF2@2IsJ1rsCYf8i7n>NZ0)lz)YRh<!<Jp1I"
    "%;y1XM&mwt-8kNWbA}m>G4gp5ZCkHKqpNeHf?JBYoA)b7BM5f_$5=%*tI}^RVq+P7<jZdXEtnYb!?Ag~-%mIC^5pl$PUgQehFL?u"
    "-fI6VV-G-{Z0j>;I*%B+%$p0fEM27+{~f>ZJU}cKr~Q@5-&Q4j@Ca|mt{-v^=?F5$I3<1Z@HbuL<>_Lr6uE=-(c6|UR*kZxPDIOQ"
    "tvg^~K`FBAWNu~Hi*?Ea`yh(u$Ghr8myIx{o7DjUzGEWlF{;ZGGqDo<+jiYyycz0t9@J~6qtn5C{r_+$0k3OlPIpV~BDHfC1o$Lj"
    "VEelr3b6FtT-_-WpEHanSFP_)Ul6mcCh+`$W8Nf9rrM?_krI1*YxLDuXxpp8`5RRg%Lf4?GED5EE9G8!WYFKe077QePL1*tAT*I("
    "hlFp;!Ve+s0PA~bo8jv)N;`a+DLuER>Xkhp1}+Zw(BUntci>ECIPZNhx&^i$6}LX;!6`v%8{M%b@xoh5{c<i&?YBpI8uB468!*w`"
    "tdecZR@bU-k12AOjxIIx8>Gc8R$ormSe0K+Y`lkM#?o0!3Y#cDZ4DQl5c0O_2yqKgXnT8jX!JKg7Z%#+9C^Cv#yg>Q2T5g%?Nc`_"
    "TeeVF%x^)`BYlu3q@oNH&AIUaK8Rop4c4{w$#I})!Z`n}#$l?v+-JrOi!rK<TKv4Wd|BJAEN6(rdph+vTc~;Zn2=qO8%Let`17@W"
    "-n}Sus}E^A!<0B{&1|&tGj^DMkC|Um<bmicDa5b?MrMWFVa!^GUXKZXTk_q^228j#NNWq7#9EP~fEG~d{4aE-L=EqpE4^3DP5Rch"
    "Y`$-R(?8E&c;Q5zlmL;J{P@8`f1!J^v^Os7rwwOANNeyN8d#f{xsUVJrH_+^RtdFFg!tqRnM<{Q+N-;q`E5iwG^*=qZxy)RZ&l`;"
    "zx|sXfAtJmm>%&;_2E|etf^XbB+?)1aF)gg40eEEfavbEBGFvYj=%J>a_m)%F~bw&f5@}0Q`xOh=CGHU5@lA7`fa{1RwrYviq5wp"
    "_Y@46Zh>gLK0Xe0cLmx_DFZN(d}6xfZ}+)=oa4@w^dz&r+E9IHBW|k=eFuG^TCM1&0D>!V!&~%&!d{@y5Zl#k7OcQxBYhhz@%Ei~"
    "0RF3I)H{6P#vDn)qajrxCcrOGkRJ-d#V*{Cb~O)QaSYI<{_4b~Kl}1YKBuJ6N`27yZ!SGO+1&`*RUg#W)f$ukG#P(J*j^`Ey}%Oz"
    "-u?}o`)}nM8O%L2)Y?ND(VC`Y=?l6N#yZ<EOz7LDS+-DBvV?ImQ;07F(!R$MHj?egXMEERC~1rQh8;V}lamKpTekkFaQ*kX{M|j<"
    "ytj3~FQ)_DVg*llRu6iH_vJ_1mIYpse?)ty^g|!rs_FvSf^N9=CxgXjzN~y)*C(O}n}Kc(sjZ*vmrO+(Ra{<UARqp+kzTadE8fYB"
    "PtJ&V(}Dhcm_S|Gq=#>oIh*B4U2=SLVIo(Y`St-^E%syuZrb*40b43m$>*(=a?~l96>WEgDYx|PeMj%_sdu&0ztqA?+)jJWw6^`O"
    "N4@LQn6oH>Qp#0niY_25>KIfl0A~5YkPY&?_Qs6Zc>!aXp6`^N`EDrdIVD%cQlqbLD7Gcj<}%oNPHCy{Zp>Qi$M;X*%;?*=$U6wr"
    "KJ~ronzt#B>f5LP;RF<aHkTPbpJ+Iqa{F=a^yx#F<Al&@Ye*C7?1L>$KbA8|X>ZWj-ylB&2MeWlMcWsPvq?*-`)vIFtG;6Jm*&ak"
    "3h?8DrLDtr5TPW2a-W=$MOkY{+l|P(GsD^?Idjx)W#R)Ge>?LkPDUQXfv^Uf+uK=t_ZEo;l?OX>YPtIoYwn9A^TQ960ei9$ck8#J"
    "ms2FLd8)VT^p;?01&<FPkgD+(jKEm$-fB;j9=S;iqGh9&<LYdsG}ku<JBzzz)7!d)Cd$W_+`fV=a=J%AU$pOU{lAaBI@)|t9siAP"
    "zmZP-QW-#p0#`X$HZQ<K&al_}W5h?Re#^G_QO-_@{b+ps{%AeXY}ZY_-2fgRb*AzsJs{U(nuo)+EEH`wpAF@mK`z?M=;4h$$$6$)"
    "ccG9!j}vt<Jd*S&Nn4q4*#fO9&Z_J{6Uw?dP++P6O!R%TwZNYe%FJQAoZQ^wMPVtACqJWM1ZhEMvnuIqpH~ZxQQ)j=Xl)Jcd;tlj"
    "j*j7aqJ!f$WJQS-@XM0PGQ=wri4z`aMEw38S<#QO1?#QtW6PQ&i3W-&^bd!j&wSxQw|CS1&0!;_t+dS0v{)D%)-%_XS4S3;Uxjfq"
    "*x$|IWku;yz6uSM2WLj-?cP2(9l3Pj4Bi@HteSpQp<Ue?rx)W<Fr*{Jr-mw0l~8qK|7+N{Jof2;P*GDdTpotK=2ZSJY=y%qBl(Mu"
    "M%6~)vwh)&?NquWkr>N_;>R6{gQ~}A6%)%PzIAvfd3SI`WX@hRGqX-trsO*cj8DXRQlHyUf~V1_&z=*G6c+SGk*tuj!l>64q8d-J"
    "^4EkTD%e*~es<J@Fm1)J@uOUR_>IILTj_Iby5=59K*9AOp?t6OmNpR%N;){4^i_mv4EQp7vDav3UFZqh3csct2%v3kVg4m^&w=Tj"
    "53`{4-4kWU-q@|$agi*d5sSXRvKHs=+lbj_2fznT<g!*hX_vS1;8R}<MwTY+;g(Kot_HH<uXgwy#fWDkzC{QY`>KL-3@+FPwq4=F"
    "2M7>g_YZ4jNgL2dYYoCFxJ~9bbKtZF7!%!3fY>~}nLH{TZ$c(Nn{5l}CUTybIJG1(iDtLctty592CtfEi&z}XTE<PZ4dWCcz=~on"
    "Kb8;&xXft0Jt1mN7zxK5A)Rhm=>}j^JlbQ`6$l(P%f`G3$?IVS@_?-Hw3;S!@WKLBr#;&y?jVD><z@O6kY^3S4Ep-*ckT{UxV_cF"
    "!tn5ZR!!9vTe&tWPxUX@ZCVeZfhP-u57AOZe8sIjrPNffTWISG*hK7fi#chft7Ho3m%0<tP@Dcvke$p5(rY7P1~f&9lDPXkS{!km"
    "@;QI^B4{}kW?vgief56rs_po^dFsZnb>R|4lBeB{^QCRz;qL->>z9Y`DL}gOh_iBy*7Nj}?@#{Z8j-Yk`&fc_ev&-QpZ=u%*3Nrg"
    "bS2A*AlOKpNF(QxLB_N1>|Aq!H%HZRn|bz)>4H2&vU|||)~Uk}293{OQkSvHzU9~d&;4!LySY6W`|zd=;0vD^y}OU@AC-k@@wt;b"
    "D7I@-KE2*}zpXX=wGU*|KT8B(uQX;Y;V<p0zrX*{a{AM;PU-jStM0jT^|6mlSH{etK;vt}AD<=!(|P6MXWIF0@)ZtTS_qxNkE@ks"
    "T6uwaNCO*xUspCLOP<Jg9ml)N<1PUhFr6iuwtbO&T{BKqi7E8{o12C2*jIvgUDq=GR}jy4bYvr~1JE32Iqn`F9(giZ=Noga(m4CF"
    "%bY*+x70VQJFyE>!0FEl^JnS)U}Dw#8U&3TSN{;ca6X+l=YG0tW~{%Dv_FC4hZuQ046h=&1mTCawFe&-iYhwH{CfBD`^vvA4!?n}"
    "Zza-CMvc8_e#b<PZ2W^xM$gr<QokEv^xoXEQ#v`mJ@v)OpB%5-Ku>V8Q+*?o*<*LhX#y`~e3yV_`h(fI@|PQTzX3eFq$V%#CKVRH"
    ">badxj8_M2Fs&W^=HTyUXZO11uWXPP3Gu@2dVct2gMFr5CFiF82z~CwelJu{uO8=pAh+)qEiJ5dEiN|)Xg@K5Jj1t-Mv3lqS!>>C"
    "-i&O(fhV6fGU6v{M;wY1`CN{_%yOlFJC*nnvwnU4J)qfc*P|xZIs}Y-9V+`^HFE6A&Dd1DPfS(k=2Mnuca+!u-hAz`{S81L18T3K"
    "#sre7eo3*;=WLUO`f2;xQoi3hF3ooL`q}n6{7=%xb0y%#rN#QGYS84x-`vpusekYMB%hU%Q<jJKbH(Q}<=55DpZ$;W+1~s1@wS%Z"
    "8p?6ZZyV_W(_QX+z3S4vp^v*W!#r53Z?MhAxuxOo#Pl+;^~QStm3|X?sM@45_Y3Jg#^xp2w+r+xis*yd$7aY}S#hDw=cZ(A{qd>k"
    "%#HGs(chN8DK{)DWxFC{guRP`lFtO-&&u4=0v0vL14U%sHJ++uIc}yA+D?4eguiHX@~qk!U12+8gQn$i#Ft>kOe>p{a8pf<fZ_XD"
    "UkmSML&aaeH0->vvwz`1#^&r#?I`Vi7COl@hhnl%)0(q~^ef$K{QQ}^{Q9s~J`Hp`{mui&b3XyEu8XHBfGJ{$K6#{C34&v<fqUi8"
    "GdJx;u1mR|v`!IhbYJ9&TomEfb7gI{3DwKR6K-Z_m%7Q|>wG6}Q#yg_KKr0;8FK*ZGKyz8&|^gnv~Q~*LLvw5oy%3fKX&w5m%oXG"
    ";6Z4qCC}X_=XZ^n{Z1}=)r?;*Gm(_<Iwpsb&`Xlid~PPcR~U{piAdG@Ka<p8$Ntt=qRaXeVy_VSmM4&<nD|U0c$F2bPSz%wr^vKx"
    "i(7&@=cAFYt$A6yOVYZ0E3jv!b5i;E_>?Iw9y2yOXOM(2Ylrd!8^wFO!_A}a>45rq*LH96#xK%mchRLD!d!2BqgJcpt)`i#D?5#{"
    "*m|>ho*nc?ZC;bhkPZxZMWjFnWfDs2EBs6SJmc|u-jv=n^(C{=Wwuxs1)3~G;Uox>0;vmSN(LZH=Sl6)=zrBSSZ}H5%quiM<~ob6"
    "bU!157PTpC_L3vUoXD<;Aa~rr#YR<BJ%HKdRzze~cY5)DcJQQH-PvMWaK`ES$JbkMPl-^MMo<h3Qkl4Biqy#){^R~e2WW?;oCoD2"
    "3oX+S1*sPGvxYzD_!!v8ZSEpY7FzRbZGc^oe(&}l4_lD*bU5nVfQQRT?z{KiD#Hjk?D*+fl5Odv{xW+7OewBu_h$DVFxO~Gi0%EW"
    "oPWThAQksYe&%TPFxi&kY1JR~hop-bYhfT;W^SO7egNbw$q3?TL423l&GgJ|-4PJ|Fhx<YY3weOgcD6-Xk(xr4(dK+WI{$VT88Bb"
    "MHs9-+D9V9Ve^iz5rlzoD=;up%{FCUKEfs-9kFxAqT4Q&8u?=`ZaP0}9S&L>1IE>&CV<_}z8j-ZNhWy>B2}-IF8DTST7qx}tv5ZV"
    "T!mW2cjD?{H8|Uiu1IFXq`REm0O<uiHpB_xP&KZ3r>S1^u{j1Y@rs?dVhCk-lZ<1}JAbXmOJZ+I9`rScd0qYvoYS4vr)TWgd32zf"
    "*xGg<4YX^SJYT|6mAnKsFLiIio+0HBg9lMd49y(W!JSx><Dgb|aDs4l0ht>WxCfySYeQ*<YLihTg98=z7*R9mOZwuYd){ja$!FP="
    "M-gtPy0l1Uj4KK|cFm;UNwUMlEP`)Vvf#!04<C)>u)j66l{$tAhm}xjC5C0+faAs8bI*^D-?c2`y~RtNLnj!X-%PC8qQ<xf1rEf6"
    "D+_Em^J#dm_g4u0m!~q5S6*J_HG+cJNzl7p9#e!$Wia!M-?m#?IJN&=VdKry4Y*G`>|iEUoEWdY+<a=7pCsX;`)seY4K)JC|5LLy"
    "K|ZRxwy$6Zp#30`m9abaw%3oLxvx^pWp_54EBXCH372$t_CJM<34Ro~A)6m{17rGmGxx(+^5dP+{A4Ls?wW0T>D{<7fltOV2_<V8"
    "3lvq69Cd%T+}N>nc_3enV4%5aKljq^j(A0D8}Y;?vA}JQVv7OSulp@LwQb`X90r(ky=>{u0=1pfqo=e+8X}67k+*e?9j*=Ki7QU`"
    "e^L47t}BMbr^=Wyu%4GL?Zg}kTgWx-b$o)|mTp^pS52(F3qr)rF;%TH@s%1iIa)dBU@t7~r6jDmHtJY*E)DP=TTqKrtO?T(fVk=7"
    "=c`Om)x3vx`Ito;-OcE{eIk<Q&lsVkR`=<OpbR;8z}`Ng&ghr+eUU;gW`V{YCNC}IbDh!bd0x*PKqaLXvz$kGy+bc(zVT0F%A(E>"
    "RwGL%8|H0>x4L2vrs&AcyTq7&(kbW6UyW2tnl_r1vt=@5k%O6yr)h;YdxZ+Th*eW<`zhh%d}V2}&h^A(pxf`@h1&Wnq*W~p_3^RD"
    "{gt3l%p7IrzI096*fO?x`)uXl(QZ~!uD<bQwASAHo1gYgCxu){yLW`1>4I+`*FJhMe(@##?Z08>onH;kDeJ~4CbT|W#VrPY?iqY{"
    "9CBO4wPx$P{pNe?>Dzm6g#NJl(VhuuxXXFD7eQV<Q_H-+v~-~gI{)|IDDled?|%7XU#Wal)lMFCAvSt2VEZq*c7BC=yrGih-Ygtt"
    "fu<1*TASvpXP0i*vhK;Ho~+J&`xN(6i*G#Qoqs`DKjcOW?!apT{vm{)_F6M1whaIOeQsOkHu<OHbujq-F;Ch}<;{tX`7QI;!J<F$"
    "X>K2vxmyPx?Q?%L`qxKUSEkT2dr`UC7FF|7<W(@Mo%+_r+qbf!4>rw4Uh+R{z%qMz%F3JzT7q}J_`mhF2TZbI4VdJGSsy)6c5KS|"
    "dS(<5Cc~571%-8aPtEMCr`%;>>&H)^i%l(M2_d$0sh}6Z#P4u+@lkbWhjw<K!#0V?m{O73b30Fd^s|Wxdvo^_Q;+T};hn7<l#_<j"
    "$i2qCYsR*G`E_tDEJl`-jT%whvA^aWee2ZPt#t%6oQtyweRUjrJ`nQMA0~)BdElG1=^x<`)Bz3KYFD2#eNpQEj>^>2YH!*D443i}"
    "JUW_)zc8w{ZN{ECb2)zRC!bBtI#}tWz`Q-jwVpJ#x*3Lj&iv%~Q_y_5hwW%YT<z?#@xtuV>u8*??zi*T<jjBkdH;pW{k3u4LcSf}"
    "`cU28*sOJ({uy`Buae=LcAxGTQl_<)cY2QdU!*qN7oC}h`vWvE`=Ymdx41+t_a6@%%Lmo2((9I@p;%eE+s#V>N3OD7Zm0N(5M}N?"
    "j(_yUsfN;D<)Huk_}p~K^S_prVcmx!$3OfB!-iN8vVNEp=J{d2*`vgXnSj{nPibx}QR2=Kt&bZISH$S-IdS7w&8!r&%7HG~opWRr"
    "xCn$-V9S3j;vdzm57PNbp(lDA2Z!Jae5p+(v8(><VILhg?VYE0hq082T9|_MBiE(Zmu}4v1<JCXIhmWE$G1q^qB*!YBk(mxGv;f#"
    "Cpx)sW&$2Cc81(~XIGC#g5~yut-kBuhMkEXjR-m2xUh6xE6GBubSGqmpB&!4tzDV<QuY(E_>glF7WL58nCRmq)!MF1&?MKZx`Hlz"
    "!m~_{G}vS;#C%OWV(M<xkERp6$pKJ7$}Z2L;IM*;IvmJ3O_o_&WoXhxhH$-T+V!v`{-5^G$|L?^5tDr`g(CSr^Ix}2p*(f>5#<^G"
    "TAP}1xSlQzP2vZire?oBr?)hdVdy_#Tb2IER)IwG$U>V(*z_4<kR92qj#f%>?^MHIoubFa3dKI;5YCQAEDf(yiK>%BimXG0uFU$T"
    "#5Q4{>OnfR(aNB<pB37-#+7%wZ5Vas6C+j9EM>mxTWoKhaE@Bauk8KZPh2q%G3bQ=+e4uwb&rPo6%j+UW>)bzADcDXVy{_a%8+QY"
    "Sqp`HCuuJ_w09n5q$M-JQIzU?D2z^Kl;4&R4~<WmK^RC!p3y-8MGW;fV#0AQeXuJzaf0o$GHx-ONLN~n;Zwr@l@I)h(fzHag3M*<"
    "bYoc34<(PiF7A{&O8F*nUSSyWpsXn;aIXr*dy=PVOAhco?j|<J?qzAK_NsJ7?h$5Euf<vGnFs+HS{ZcsXjo|UE&AxF-(TzgLF7Ap"
    "Yd{txWQ7sHNNkqqD7VKwI8y~bOEMY2Q%fC<3fXj1WqR2T2$Xn16Y<I;3ZN$kit%KS?v^`V9JJ!Ysd-YBRhKjJG_Ht+kg}LN>b6eP"
    "4daQ~ZF0ChqLMrl)I9(W4|3wlfqe|==y!)q6PYmZZ9m#kflTi${;L>cmWFa4mbwiif1v$~?st2zovbMy8(<cz2-LsciHuGt_n18)"
    "v|M&G?$xh!Pg9g`0nMTGxQDWGnYdWUDs9e#h&FSS0w8>-v*byt3D|XXmWx<Wh%o8BB7ze{Pwq3Ihz<uXQb|Z9D-YR@p`n_x^!syA"
    "=Q3Rxr_5MYE|1#nJI%Qzpf=nzgOt?}Iy_A~^oU>Rh&6XKXp1_5oFy6}^=yuiKDLdUXk0(oBY`QueQcD4HbMks5)7=3p$^(ls~WXF"
    "?c_$vz?Ey*to9?t$Qa%Srl1+X>5NY^I|)=u2ML45og+Y|^~QR8VQhp7*^tjX><(p~5O9kfr$r(uMFM&WrbaTJEurw}1;<6MArlpi"
    "rMbpR8FblN>t@C0IAKQXQm}woD3!Z9oEI#L*$X@4FcCxeb`w{Geptky5mYDe7&<Wx^r}y$%{sk3WMK^zhLv1#)|laFzW(+x=55ON"
    "^GtL5qJLTK<x0Q#6d2sKs(XPC)`On(ba%gaXZ4k(SGesJ7;N0+CW#%Hb<)bcet*&Go`Sp;5b;|*`QzGr)z-`;K010~_?6?mbV&u-"
    "TZOLK=bCp6YP-+S#JeZXAC9Io!}IaaQe~u((A&8~@z^!4_El@xr#^r=(|o;1|FqtD*c6}$g=s0zh2;~4w9K79sY7EkR=$o}F?D*J"
    "ILh1~=h(TSF=8Li+Ek_8sYTkUhsOdSZqb`5-mC+#RWs9|!~Q7wAEbYt$+G!+{ho(_8XFI)g+JGRkZtyhcl(5=FRoOXRKd$VTR4ec"
    "x?(yyY1kafq^^E%@hWL*cqlBEos$Nx%HzGPTH%|;KoCGi(<37`Y~U$cJ~&oQS||_=Ga+Xr6fCxi;7G;dhqAXh0iF;HlxS?bd!pk}"
    "Y7l8z2De<v?&(rJ)>pL-#VqyjZ?t@FW~Y7MVbN@w3GZ3B9`6|`T5ogW%tUy}?2E@j7I60v-f8az=EJ085=v;S1)V14gX-N$%%ibZ"
    "Bi>U9B8m=N$U~B6+8P3`7Wyv#8i#>Xws&-__f+$YdC?O@6(H}0pi-UAcBJ_-|C@VZr%5iX%sQ;QY^l}v9<{@6hp@$c>KeCY?~c0O"
    "T;YDax^{F!z5>*>X0?!iR>_|feRe}WBs-Inje%(pvTdtyr=CAgI4d$oDPW)<48Wn%??i_tH*#s7w`1+11;@Q%Nj&=e;sP#xxaE1V"
    "MCpeU;Cl0TX1)_v&jhO5ZdQv;ow{c<CjEpRF<s-9mlK{#JBQ!>&G_|q9$ytTc(?padChC-;FeCvS+NjQ>MOQS{cweMBh%gZ$RHkY"
    "-`#Be;EVWcR-o-0Odx=Gq1ODX^n0hN+z=;0H{Z2H!*SwFHblPLe=G8S2+CiwX3b!~sGp|GW(PHVqu6lh^wfM^%^LHKPM8W!7PM2a"
    "(-qn!;uGF#32*`yp`&;4q<vh|h#lelkw0wqs_TJsbZuwW)(sZhzU<-ksPba7=DS9mQj5V{#Zi+>tgRptXm?_z@y$}k57yL1`@#u+"
    "r4{4KD_qTG@}srIdcc`60nYh2`;@QTqHnA~kST^h5RBgM4_M%(z&<V*i&B?Ld^+pI?CJ7Lk8-btm`J+Xci@F>kUgQq08N<+CE0F!"
    "Jm>z>1^PXgrnIj(%VcIy&c1eZ<?Nm9n02amc}|RtVZop=CvekG+YoP^lLS6v)hXZ^wInsT3MycB=fj4->vTz7g71T0fy&=Joq1Ur"
    "Awj1P90EqT?uc65bG6ZB0`GfxRWG86E2D6;411{sX!}pVkCyTBSeYEzL+Kt&jI3m7WWdpy@MaVHGd90avVD0yb>k#Hacp+DqJ>Q{"
    "w#bN!ZNed=6dd?BcKc}oU7IX0wLnKl=C$Tb4nA|>puEJGK%Qx-xahQ_JxQhf8TC{E=EZ<l8{qeKdc&!h+B4NOrg0@_8I2kVyH3Hz"
    "1zB~-bOT2NV`5SC{CfNMHm!f~+x@Q&Td5bAA4s6Ar|NbW<=7G%Z02?NPc@8J+BFkUG1|C#Kq>YL9e3p_^>E<(P<hR4L2sJAMyo#9"
    "Cu&D|cf`s8TJNMEj!1Tv%2S#-4s{P3H==J5Oxq?g)NVZ5z`Zkpc5i3VXKz)+<Y5aKgt();c))==SP->db39p8`iR!rs=J)dVUIaz"
    "WgDDWh#(*$1bkj(C_&;)3<j|PT1kkAhjWJf#okd!um%0PAl;iK$e2tr`HJ#kV~l_g-5)V07B)06XOK{L*epmdHvXjqJJ=f0GQ9ch"
    "XtTn8UwI4n%sPPv9vr76Mg+y{rVDV{W{kt-!nS+XXj=R;>8aQvJ#?Arv`aT3&9!~#FxfvSQKvz*G3_R-@}|IXNm@|K2w^G!n$KvD"
    "pwU{_6x1k&rk!S;^^&SNK^!~So;CTD5=&Ob;kPxy?MB37AJvtCzaXx)@UV@`><na=;1~jjC7TCy6Leb42Evowa0p0=;io17j*R-x"
    "?N56b3;>T?SPTgH#~MU}Mj`+wI66A)AK9rE2tA$%<GPch_$F$#Zj6Q~3RSGe2vRIr3Ui?_Zf@F0fi>hh%6J3aCslpiD)Q^pcvu^B"
    "X-0%KKn+<cy}W(uvS=8fB%{@u9jRUQe#z03MjY0p;l}<z(aGUXUk!s&Nip@b0YVHQaIt<FF$$m?fcI=uCaqCfMQgf1w?$omb_x!g"
    "$+Sc;jXjJ&>`Y(9`=rAreavxft*|wPo2^VY(lBOIN881AO-XfR!J_fO0<}<QqOH_;()5DX7Fx&+u4aROahHl(LAf+)w@g8*-Ur&a"
    "SPm&nTGQR(Tz^b*oay=)nbL4G8_8fdX1u-_-b)qOHc>tRJXqQ>HJXP-sg8$WlEi_wK<e#n1CL1x>X`HnnYt5ZtnJ4WM)&ZMK!Qo*"
    "Z!6?(%I&Ej)^?*efUelIl39*Z6r!)S0S>ff8=ge6skK>8X3qKbaZ(h%-1E6+H1UV>)LCEU3$7$~(m}q}?wG7kiLPk57#$4o6n308"
    "5AArLFFRX`U-{XN(}MA%hG2v8q%A+PC+psiBLnWhlc=U-lL{My0q=I9oZq=*KCF06nBMM>9JXn|G4diiE~rfUcurvGaFqf}m_;0r"
    "S%&Pzrv02dB3QKoN{pQqKR+8sucP@Poi%Npfak10Wb=X%uGD{(!B})40y0DJFHSM{T9DRbTlRe1$kdyA6GXd<DMr;K*@nGNqmR~o"
    "2nX8v)#QMHYi(XbM*|;bP-b%%fdsXD0uH5k6dt1uZN@nnH(6-HMfH*H>7Enfy9iZpGUgcyPlQQMs?MEh){ZDhZS4)fklC>Wql?s_"
    "AiM(2!X<b?*L!stdM2uD?tv;{D)oFbhQI5x1&|hn2op4pYLS^`vrYylp=_1Q4BQ<=uWgiMlSy0Wrem`W8)PPyP{}&-nRzqGY#i8x"
    "zym`y2mPrHICthIWU-HrC<5y*e_f{QMaQ$f$qDBoMT-D8bqP^uBQRx!-tysxRR2}Obq$=RQSoB;tc&S%Rm0^OS{qi&sJW(d#qx3_"
    "$8w{kzx1abgw4zGFd4cY3|dNTNAjv=NjMJsYIyVjN5Qs>sqLLU2W=YgB<*psN|d#VP~zw*70WH9=Ae7=E@ECk$cs(;#*W$>BKuW7"
    "$z1WVw$@Wh-4U|lR|0rSfwA#M8@Ca&!1#-(9v2-Br?cq1zuoKQNnc#)h?Ub>v++#lq@tK7#wkFbifKxkiGFJW-im2<*~Hskdk)3A"
    "g@DgMR#Q$DiY-cdb2x(WM#}QSX&B!nG)r$LKxrMFu4KKVI;xcEb2Qd$VPKBvjoJrDC0{aMzkJQ}8l_7lU|5DtGTYA{%QtLluII_l"
    "`I5WjE&xf2N$7{zqmlpn!@fJ3eU=ML!LtW_fUzK}My2!=({5OvH+B<kGKP(=8fLMFLU<T4xftGEH-xS<L8wN)VMn6pR8yN#kB-5y"
    "<!QFyRA<Y;P}i;zy28)QM5}qPS%zGK<|}BiN|-p_SCfux3v*3f{%sMn<b|d{=URH`c~xz`3dY*lzc=$+F7bsSY=fU`i=Y{^qoz5e"
    "Q#|sQv-39ae5vVjmj~VTgAvcbib))VMhZc4ldThfu3*XKbQfv}#ipp5%rjR%1Ou8epaF#HK$2bos=A@6W4YE;EM@O8sGwZ;8=34#"
    "&LC=?83CTaQri?(0eAQR2T)4`1T6pn00;m803iUoL*C^7|NsC0|Ns9H02BabVR9}qE-)^0V_|G%E^csn0RRvHpaB2?00000a{&MV"
    "00000m5AFbLvaAdHztknA`#Y!heMr(wYA?@lk9;9EO)uiIy*C(+u1^H#o?WZQ9MxN#e-Y&;u5AjXvMN6<vMfA3lBsge}PY*m(OQZ"
    "SDIf?Ar`fZx@jY4WqCTCqBSNZ%}}(dg}3pBW_=59<bHp)!D8ipzSV4K<$gLztzf9MKa&}%m-;^;zPMVv<rd-mWC|tW&2T*q!tB1l"
    "(!nmu#*MhrM`2l;g-PiX2J+vDXQ~`EJ_mNzWeA&7!kwwYt1bmS_Ehyl&?%xPRA8wD2n8`Xwu!;n$4Fn97qZz1JaR1j3K1j$P8@}9"
    "fRYP13lw17&qha^6hg)cakF0}P2NYO<{>;g4KUs5(DV_D`-L~+`N%`nUIq#qhLL5pVL)AskzfW9sD_2VA)S#kSiM~*TbgO~YaOWc"
    "$HOD>5Oz_3<s}ipn_e_}w^676#Qn+x%&s*uOU1!2>q5O_3#*OMkmop&5_Sm9HG|9fWqborO9KQg000080000X09{5<7ytkN|NsC0"
    "{}2Ea0A^uwE;24KE@Ek6b1rUhc>w?r0H6T?000000CE8U000000GsR=>KhQr$WX>mt)7xvoLr=CrJ!z;W}>d6pq`drR8o|f7oT60"
    "k_r-cOUx-w1&SAEBo?Fs`5NX%I+{8PwF=||E}^c;b_qf|ZNEx4*cIuh*!^3y)lTcf*}Zq2dF@%IAF+8R`rkHS<pI0no&5HjEc<O&"
    "{HV9vRe#ZLF_V-XTXu}yqKN@^n>8lbPSIPo_sQI=wjX{l*i~7n+6F9qVSCB2b9eOV6?>SCAKC>>+-m1B&ED?OUkf{(8+>*GA(!pk"
    "H_x&=k+;<D=u#WImOwqbmP+HjD=#<NR&8*%P1HBvdq%d-u15cfZEm52ZQ1t~Hp~X^ZQr)fu$!jkVmIs4b6f4DjdtZ<<7~gUpSI0d"
    "+ik0{wbf3EZI5kJ!y7xx`RR5G3%l*O4{o%bc;cp=#rLarni?GTdB^tI@su31d;k8ho&3ZtwgrzJ?53^Dvy(2XwquD)vU6GFYj-}i"
    "+b*?+#f~HItqlNBO9KQg000080000X02na`p#T5>|NsC0{|x{X0Bm7%bS`ObbT}?<aCrd$5C8xU00000002M?00000005Pi$&Va|"
    "b;hfztGcUt@1CCKh%}X<me4kY08WA&@(1{qAeS6+3WQjJ0|ap(1->{r3<L;?V8w`x7`9|9TqKhw%~d3a8j{0VID4<td-Ybm*S_y-"
    "CVxU6-sOGA_a46Q_w&E}>%aJ`zX5?C13$U^gZDo8yZ0~u`Re6={fF;eerNUa-~Z_Se|i7ifBM@Wz5j#v{!jn@yZ`vXduRFwKYaI}"
    "-#eSX{k=bXXZ4T&^qti|IqUDdv-)qV|L=+dSv02lSrh7x#8KPVY11k2^2tSBo*N8GwxRQ{r>$<#A0s&kp+?Byl|t*{n50BeRr3zY"
    "_<zvO0dbhC0K#+0IS;mHq0^Do=-GuzzuB(#OYLNS<t-qsm(gf|=_nS2EqlikuG7k?w*n=j$Idc|c9|mG@B5;7W9`aU|9SJ_Z=VXk"
    "Y0W>pU3>X#>kfW+)F_`s<MTLdMY8FDC`yNib#6x)Gt%i@+(_y8hSWKX7B&DUI-^X%21lW2%(DUvM8Zrd=MR&!MeubT`#NvZ0973f"
    "3Z?kBSHkNS{0u<2i|1Oju!~!wIvV$cu4c&~lyOWG(9R=%nbGc%Xe571$7%y`w`La$`|X{hX8nLM-Y~9a?9tG%R${`c1Hq6!1G>ZT"
    "a1OnRAi@!x6At<Wy)&85?0^4o?fOT*xc}dGss6|8!B1O9_ba!aY`@x<@4Dyk#G6D6i6p)9277SF+uPA_n)~HfJ{EPZ)|3}*<!LuM"
    "w80HQqNE5E_F+5cLxKeKiz>}~E`(D%Ic6UMov6GBfkq<d0rOel^dsWbo1A)s5;+wXJmlz}3ai1g9#3n@?4^Xzv;<9<F;JJVnv~J1"
    "j9Yl8-Rso((D!2(03#NFK!8L-7-S3}`x-B|?AQ{Vs$!WUNSHN?o~!um_OEV#^_$P1{9=Q>QeoGg5id8YFXURO^Jv3DAuKdDvhj>X"
    "19+oXdNeacu>63WmlhD?_fG7>2C5^JAJB$Ps+bQ0VFV1P78a_u;xZ>?=;US=-AZb<!|b;LD+rXRdt}BBkQm8A^#xa%^AyRks!1t&"
    "#>_xDcG-=5>q1b|6ji24q%}-diJ)~_9X4CDW|N%Az$b4Rj-mNs)LKEDEEKTthzSY2e+h-nF=BOllsq3WRE>Ik_3E`>|N7C*`+D=L"
    "Fk2h8cV;iDtwN)7zn0ch$%dN;@)2!ncJ}S<Cm`#nH%c;53pCk()fP7gp@|AKUAwQ+q@;Hpt-Cnw@Y6kGI#Y#Rm)UzgBu3y+8fDU{"
    "bTrjXSN4HRVQkdmtLs9~n~MgP>m+~_x+pB@0k78t@)_!^DPY#8RLarD9?%1A6om7rYavQFj4bJcNCJ!4U?>Us=3_(nWMLg5uUnaO"
    "+u*rgv_T$gZ9>zl&u$Ew-;4+xiC5HYON;$c?CV>lo#VY1Un4J%?mQ{Je003osQV|izPw@82i(c;YiigmeKCLZGidXF+|hlWuCn~T"
    "WpRupb>(pzo8Zx)78Z$M$31_L&i9t*Uyh|-Kazu!CCqp(qsql(eJXDjby-#7w1-XgY@Fu_RWNi}b}J0DCV4P2QY}g54Oc`KD=Tu&"
    "S0Rma)owzc8W0ji^`*Fm!5RsS=<tk1UJotFEhw$@Cmc6+=9F4_S}9h>)80HU5*JuDd|~zI$?jgQKt0kL$A^{D_SUOor(M&k_3&wx"
    "t5M3W$DWsTZq*jo_w}2n>b*Iz>BzSX*%ru!G9Hnl33Q(GeO?mi@pxm&Iey#olW)Y%@kHb;BtETydNVR9lkGhkFHdX(3^6e3#`>*="
    "-B!ewihT#=HVm6%HESX&g5i!45D@HiHXL41z_OY|V{rtqv3MLa!%`z~*JQJ7#WT^>gVf3^c&Js?1+I=8)rV)V$KWj`sY!5y&#UR}"
    "JBvc4c<uMX%f`lGZENe`sje<n@LBg3HJ|#2H-_E&-PGLMye4e_3aLMuPfJX2<g12ikUg0s61oMe<)}7w<|Fhdva*?9I4ZQp%fce$"
    "=KXCoQpCdTL8LsQyPSkNYLpC?RGOQywhG!Ba()Teb}X4&SgxY6yy}G2G%{SuxKVYW`+daoqn-<5a2m4`A(w*)DWZ_UB`oQ3QHL0l"
    "syKo<Rvd42TQ!2~FbPk}^3yDW&Nj=1-k|=V-ac*g>nEp&hp^$9cnv<<c4jJnqbyXbAy-n@Pndg6>gh~<X@Yy+)CT7>Zr+&0zZgTe"
    "p7tKxM%q@cZ7U5npK;v)o^z_?sTUU+ZLSx|>EZft0P{zhGISEnk^0?!JdLjcr0DjsZb8;pLJ)AahC~GQH4KHtY%EMto#o1Q>RV81"
    "{b2XO)AgMPFC**n;$uo`MFy{6?*6he440bVH!oy<&g9(?szI=o2uc(5)qLr@*;_Zawzs;E5B$k7v3tF~SZ`7VyH#vB>n48CIay<k"
    "n1A${{NQKajgJh{L?>!Qh}&l_rSP=Gl8`=u+=9(FXl<k(m=mF&{Rm91Ww;|w8;e0Pq)cq2CmXxCLYXuLo<+oT=q`ml#67#Tmzu-D"
    "NWsDh1BqF&gqjNC^GupdMolkKfg=afYkscUZl0d()Jw&%B}w!GmK8=;S;uocORt7!MFtxf=8}e_OeY9o1eqKS(3Nxb?N{Aempu^3"
    "_LzOv6q<yO5B*j(L!275v32u#U__m}Q~h2;{gSXf!Pj^nF?bFc(d^)O>ZzmP^Ii7SFIC)1?y+gv!d!a<#Z*<LXUsVojYkli#CL0*"
    "RzdD6=8UqcqH}?XXSdLpkv#W@5xike+F;y=WGq0JqhU<v+-$<PQpQrVo@R@Qoz3F<<5xTD`w-<x{~-z`eOieK+i9i{=LeDFvQa1u"
    "us95Ia9W39MlhO_iw^e9qgt_8|K%N#oQ+PeHSw?d(OITDC1%gZ!qnVaYm8s0sN~=NM85m6$1bHs*&D)&rCFLFY1Gh**&*d5G~VV_"
    "QL0e9C_>MT@LJA&q$=Z?-+^oy^+^$^^tC#x(MgW9Db9{W;i$y=SU8@`!9yz$RR;|z9vWm~5i^KPmeOh@Eo4G1BU1-E(_Xb*Z`Dr_"
    "Omzk_0C23LDlTLO4lqc`ZC$HRysYVlT_1Ksx)vQU$uK|_O5?$>^Sr4}dEo#TPYBF$EMkNXYavQ9ZWjW41o*b{v~At%f-%6+I16Iv"
    "G0C$uDDtcwSgnj01x=RZNKKYG%t*`A&~g%;i!oLUqd<b{JBz9%D^O`Z9nd1pS<9rKnqVQt4EH0GBR{_qpAP55g6<8;QnQ8^yS?sc"
    "I(KB@EZmhV*B;!zdgsCV?NGthf2ZlifV6CVO#x7GPS1u5GXk-B6plJzj0gKIzrW9)R>tMhu-jJH1&lKJB(a?GV*)9SXQVaqS)3&c"
    "tOSwWidrjUM9pG&E9`rsCUxtC)EFwlB3O<l(p=y}a}Fm99&?th6G3Xu607k@)q?6_R9$lGw7JC@qIcXUTEpQ&VH1w*hHWLGF5zzc"
    "4z&`0d&F1AM2R4~CtD}Yy@T!<DOLch3Rr#T^R+KN`}F>mPai|}K${Q%)8^+>z5O8%v?c?KuLyw%`>RnaXDA`BO7V+!8$UTAwhlWD"
    "+-do*4U=yS;wY3r`W129Pt9?)G*EX=Ttx>Sj`bH+@tDx{LCi4uGdkcFJ%*hTY(MJ&y9pl7u>z-drZR2$R?ZeeK8;`iJQ3rwVOZ*`"
    "wQXuKvJVZVGM+VwQHHb9IGACOx3epqXDX&dXntCmkhOCAaQnDYE}ZVQrJ*N7mM{Z8{po*Q{rP9Vy?V{Vef>jOFIZ$6nXSo?Kncc#"
    "6;zIrGLWC*(WDi$?rY6!Qekh<ITXs>*2w{wMRM3tYFWRO6cRm&8Fff!Vb`CHrv16ac*W;-Y1?)&U6}xy&T%v&^>ArAFp*e#d4eVq"
    "q(aSVtjY7b8`k$nj;kk3IVk#m*$F11yVDoPT7N;+hvU(73`Q+Xvy_CE&%TK~?7lWmlUjc&blT&_=}w_`(j+$aofcxx(^kv;-P-jV"
    "SDrk)@-UR8%|g$&`ZQ~?)z4*X-&jN$!m&BeS^?w);3rIcP#Z0F$<ssO5XU<m=6IB|&*vL{-dRdPszwgZ02E?1aii=^CIF{7TNQ4r"
    "?Jij!H**c;e*sWS0|YGq000O8001EX26dFi|NsC0|NsC04geGYY+-YBE^}jHY-KKPaCrd$5CFgc00000004~u00000005ip7wQ`j"
    "$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V(cT3DEP6dh=XCxM+0{I$-W;zOn5TvQ2P^&;X;9C9vsCC@gwbqU-x2%77"
    "-nI^rSY&<q!Cve1)9b7)dT&`<yDqg}v+T9?i6@(^bzgJYge-Vrz3<IoYo1w0tv_|%v<3iBO9KQg000080000X0FmyH6951I|NsC0"
    "{|x{X0Bm7%bS`3PVRJ5SaCrd$5CFgc00000004;q00000005ip7wQ`j$;eQ~P_3SlTAW;@Zl$1ZlV+l>qoAIaUsO_*m=~X4l#&V("
    "cT3DEP6dh=XCxM+0{I$-W;&WW3bhL411|ms7P}29?`*AH=G&h1SZlj%-!$9rQqi{k><u<;H(K_*yOC@gnQ+}^@Ao^l>{2tVv%30r"
    "Z+<=3hWq!DJ!!8G>;V8!O928c11$gm00;m803iSqH;ysb4FCYx4gdfX00000000000001h0RR910Az1>ZZ0q`FfK4IX>N2lE^csn"
    "P)h*<Edwn8000O8001EX<T|DDtN;K2-~a#s6aWAK0000000000fB_v2003lfcWy2)E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8"
    "Apl{DBTK6Q007_s000vJ0000000000004ji4-WtUWN&wFE-)@IE-)@)X<>6NZg6=}O928c11$gm00;m803iTYi7uri6953f6aWAd"
    "00000000000001h0sjvG0Az1>ZZ0q`F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXiQv>XtpET3-~a#s6aWAK0000000000fB|SD"
    "003lfcWy2)E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApoYR>DZ_M007_s000vJ0000000000004jiTO<GgWN&wFE-)@JE-)@)"
    "X<>6NZg6=}O928c11$gm00;m803iUw6s8e*9{>PAA^-pr00000000000001h0Z1hP0Az1>ZZ0t{FfK4IX>N2lE^csnP)h*<Edwn8"
    "000O8001EXbrQE7?*IS*AOQdX6aWAK0000000000fB^<Y003lfcWy2*E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apq)MlrHT6"
    "001BX000vJ0000000000004jiJ4OHiWN&wFE-@}JE-)@)X<>6NZg6=}O928c11$gm00;m803iT<y_emyGynj=H~;_>0000000000"
    "0001h0c}SB0Az1>ZZ0t{F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXwuIsp@c;k-AOQdX6aWAK0000000000fB|KE003lfcWy2*"
    "E-@}JE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apqzo;_U7K001BX000vJ0000000000004jioP7WQWN&wFE-@}KE-)@)X<>6NZg6=}"
    "O928c11$gm00;m803iSc7?w5pMgRanPXGWD00000000000001h0ndH_0Az1>ZZ0w|FfK4IX>N2lE^csnP)h*<Edwn8000O8001EX"
    "Q31U=GXVeqU;zLC6aWAK0000000000fB_B0003lfcWy2+E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApqlUDQ7YP003YC000vJ"
    "0000000000004jihQ|N^WN&wFE;24KE-)@)X<>6NZg6=}O928c11$gm00;m803iT!IC$6bWB>rbZU6ui00000000000001h0sY7T"
    "0Az1>ZZ0w|F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXL@B~VF984mU;zLC6aWAK0000000000fB`cu0RUugcWy2+E-@}JE^}jH"
    "Y-KKPaCuNm0Rk-pEdT%j2mk;8ApjV&APz7A003YC000vJ0000000000004jis4oEkWN&wFE;24LE-)@)X<>6NZg6=}O928c11$gm"
    "00;m803iS@eS?J!fB*nMjsO4?00000000000001h0Ua>`0Az1>ZZ0z}FfK4IX>N2lE^csnP)h*<Edwn8000O8001EXbsZxEbO8VW"
    "paB2?6aWAK0000000000fB|o@0RUugcWy2-E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8ApkQJK(2KG005u?000vJ0000000000"
    "004jiDYF3pWN&wFE;BALE-)@)X<>6NZg6=}O928c11$gm00;m803iS-O3%5up8x>Bwg3PV00000000000001h0pqj*0Az1>ZZ0z}"
    "F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXg|iFpasdDUpaB2?6aWAK0000000000fC1rD0sv%hcWy2-E-@}JE^}jHY-KKPaCuNm"
    "0Rk-pEdT%j2mk;8ApnmEiMVkA005u?000vJ0000000000004jinN|V-WN&wFE;BAME-)@)X<>6NZg6=}O928c11$gm00;m803iVV"
    "KiNov-2ec9`~UzE00000000000001h0Z&*00CjLKFfK4IFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8Apkg^aJ4T1003YC000sI00000"
    "00000004ji6gC3@b#N{)E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apllk30N=z003YC000pH0000000000004jihc^QNb#N{)"
    "E-)@IE@Ek6b1rUhc~DCM0xbhA000080000X00&t|npa@}0Kjel01*HH00000000000DuAdI0FE6a4s+|F)lDJX>N2lE^csnP)h*<"
    "Edwn8000O8001EX*Z8EqFaZDnU;zLC5&!@I0000000000fB}@60|0e!E-)@JE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXY4qCW"
    "FaZDnU;zLC5dZ)H0000000000fB^`c0|0e!E-)@JE-)@)X<>6NZg6=}O928c11$gm00;m803iTPnNQ>=djJ4{hX4Q(0000000000"
    "0001h0ehVT0CjLKF)lDJFfM6sbT}?<aCuNm0Rk-pEdT%j2mk;8AprHT9t`dP001BX000sI0000000000004ji<roA2b#N{*E-)@I"
    "E^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8AprY0_+jn<001BX000pH0000000000004ji7a9Zrb#N{*E-)@IE@Ek6b1rUhc~DCM0xbhA"
    "000080000X06*a>y@@mc0Khl^01*HH00000000000Du8V8w3D#a4s<}F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXkP5LR?f?J)"
    "AOQdX5&!@I0000000000fB_Ux1ORn#E-@}KE-)^0V_|G%E^csnP)h*<Edwn8000O8001EX4kXp3>;M1&AOQdX5dZ)H0000000000"
    "fB{BP1ORn#E-@}KE-)@)X<>6NZg6=}O928c11$gm00;m803iS(5%C&JF8~05HUIz-00000000000001h0d-OY0CjLKGA=MKFfM6s"
    "bT}?<aCuNm0Rk-pEdT%j2mk;8Apm`LwE(RE007_s000sI0000000000004ji1A+tqb#N{+E-)@IE^}jHY-KKPaCuNm0Rk-pEdT%j"
    "2mk;8ApoH}(zvPs007_s000pH0000000000004ji^nwHcb#N{+E-)@IE@Ek6b1rUhc~DCM0xbhA000080000X0DMGTvHKDL0KgOg"
    "01*HH00000000000DuAEg9HF|a4s?~F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXgY?0VtpET3-~a#s5&!@I0000000000fB_$u"
    "1ORn#E;24LE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXtfU<EssI20-~a#s5dZ)H0000000000fB_Jg1ORn#E;24LE-)@)X<>6N"
    "Zg6=}O928c11$gm00;m803iSpf<hJnrvL!Jwg3PS00000000000001h0sWW+0A^uwE-)@IE@^IbI4*8*c~DCM0xbhA000080000X"
    "0IXD}=yU-90H6T?01*HH00000000000Du8NKm`D1VR9}oE-)^0V_|G%E^csnP)h*<Edwn8000O8001EXR@hvSa{&MVpaB2?5C8xG"
    "0000000000fC2YG1psDYaxO3~FfL+gVRJ5SaCuNm0Rk-pEdT%j2mk;8ApqpAt8>w#006+Y000mG0000000000004jitV0C=W?^zJ"
    "F)lDJX>N2lE^csnP)h*<Edwn8000O8001EXccO<0a{&MVpaB2?5dZ)H0000000000fC0bf1psDYaxO70FfMarVQghCZg6=}O928c"
    "11$gm00;m803iS_LaUf{0RRA?0RR9H00000000000001h0d?sG0A^uwE-@}JE@Ek6b1rUhc~DCM0xbhA000080000X0O}(&EwiHl"
    "0Km2Y01yBG00000000000Du83>jeO2VR9}qE-)@>Zge;<Zg6=}O928c11$gm00;m803iUoL*C?b0RRA?0RR9I00000000000001h"
    "0U?hD0A^uwE;24KE^}jHY-KKPaCuNm0Rk-pEdT%j2mk;8Apl)QP#1Cm005u?000mG0000000000004ji*N_GPW?^zJGA=MKVrgM>"
    "E^csnP)h*<Edwn8000O8001EX7%>N+Knwr?01f~E4FCWD0000000000fB}n=1^{efb963gZge;<Zg6=}O928c11$gm00;m803iSd"
    "b(F@90002M0000E00000000000001h0Scc60Bm7%bS`saVQghCZg6=}O928c11$gm00;m803iU8?vN6R0002M0000D0000000000"
    "0001h0oR`f0Bm7%bS`3PVRJ5SaCuNm1qJ{B001@sHUM`G005t$1^@s6"
)


# ==== entry ====

if __name__ == "__main__":
    kernel_main()
