"""Every fact of the printed page, in mm, s and mV: the only home of page facts.

Page coordinates are mm from the top left corner of the page, x to the right and y down.
The competition's drawn page (type 0001) has 200 dots per inch, and its published pixel
positions count pixel EDGES: a point at edge position p lies at pixel index p - 0.5.
All positions below were measured on real drawn pages (see the docs of this project).
"""

from dataclasses import dataclass

import numpy as np

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
