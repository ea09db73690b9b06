"""The page as the competition draws it: matplotlib, 11 x 8.5 inch at 200 dpi.

Grid, frame and strokes are drawn by matplotlib's own Agg renderer, because the competition's
pages were: so lines are snapped to whole pixels where its were (grid, pulses, separators) and
antialiased where its were (traces). Today's matplotlib hints letters in another way, so texts
are put together from its letters of then. The grid is drawn once per process.
"""

import threading
from dataclasses import dataclass
from functools import lru_cache

import matplotlib
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from submission.paper import (
    DRAWN_FS_HZ,
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    FIRST_MAJOR_X_MM,
    FIRST_MAJOR_Y_MM,
    HEADER_BASELINE_PX,
    HEADER_X_PX,
    LEADS,
    MAJOR_MM,
    MINOR_MM,
    MM_PER_INCH,
    MM_PER_MV,
    MM_PER_S,
    N_MAJOR_X,
    N_MAJOR_Y,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    PULSE_WIDTH_MM,
    QR_BOX_MM,
    QUARTER_S,
    SEGMENTS,
    SEPARATOR_HALF_HEIGHT_MM,
    SEPARATOR_WIDTH_MM,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
    ZERO_Y_MM,
    pulse_points_mm,
)
from submission.texts import draw_labels, draw_text

POINTS_PER_MM = 72 / MM_PER_INCH
INK_GREY = (9, 51)
MAJOR_COLOUR = (1.0, 0.0, 0.0)
MINOR_COLOUR = (0.996, 0.8745, 0.8588)
GRID_WIDTH_PT = 0.5
FRAME_WIDTH_PT = 0.762
QR_MODULES = 21
QR_MODULE_PX = 5
QR_FIRST_PX = (16, 2065)
_DRAWING = threading.Lock()


@dataclass(frozen=True)
class Header:
    """What stands above the strips; height and weight may be missing (None)."""

    record_id: str
    age: int
    sex: str
    date: str
    height_cm: int | None = None
    weight_kg: int | None = None

    def lines(self):
        """``(column, line, text)`` of every header text."""
        texts = [
            (0, 0, f"ID: {self.record_id}_hr"),
            (0, 1, f"Age: {self.age} yrs"),
            (0, 2, f"Sex: {self.sex}"),
            (1, 0, "Name:"),
            (2, 0, f"Date: {self.date}"),
        ]
        if self.height_cm is not None:
            texts.append((1, 1, f"Height: {self.height_cm} cm"))
        if self.weight_kg is not None:
            texts.append((2, 1, f"Weight: {self.weight_kg} kg"))
        return texts


def random_header(record_id, rng):
    """A plausible header for a record.

    Parameters
    ----------
    record_id : str
    rng : numpy.random.Generator

    Returns
    -------
    Header
    """
    day = np.datetime64("1984-10-01") + rng.integers(0, 6200)
    seconds = int(rng.integers(7 * 3600, 19 * 3600))
    sized = rng.random() < 0.3
    return Header(
        record_id=record_id,
        age=int(rng.integers(18, 95)),
        sex=("Male", "Female")[rng.integers(2)],
        date=f"{day}, {seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}",
        height_cm=int(rng.normal(168, 10)) if sized else None,
        weight_kg=int(rng.normal(74, 14)) if sized else None,
    )


def random_ink(rng):
    """Grey level of the strokes, 9 to 51, as the competition's pages have it."""
    return int(rng.integers(INK_GREY[0], INK_GREY[1] + 1))


def draw_page(mv, header, ink_grey, qr_rng=None):
    """Draw a record as the competition's page.

    Parameters
    ----------
    mv : (12, 5000) float64
        Leads in the order of `LEADS`, mV, 500 Hz.
    header : Header
    ink_grey : int
        Grey level 0 to 255 of traces, pulses and separators.
    qr_rng : numpy.random.Generator, optional
        Draws the modules of the code in the top right corner, which every page but the
        competition's type 0001 has; no code if None.

    Returns
    -------
    (1700, 2200, 3) uint8
        RGB.
    """
    with _DRAWING, matplotlib.rc_context(matplotlib.rcParamsDefault):
        canvas, background = _grid_canvas()
        canvas.restore_region(background)
        axes = canvas.figure.axes[0]
        for artist in _strokes(mv, (ink_grey / 255,) * 3):
            _draw_on(axes, artist)
        for spine in axes.spines.values():
            axes.draw_artist(spine)
        rgb = np.round(np.array(canvas.buffer_rgba())[..., :3] * _texts(header)).astype(np.uint8)
    if qr_rng is not None:
        _stamp_code(rgb, qr_rng)
    return rgb


def lead_points_mm(mv, segment):
    """Page positions of the samples that a segment shows.

    Parameters
    ----------
    mv : (12, 5000) float64
    segment : submission.paper.Segment

    Returns
    -------
    x_mm, y_mm : (n,) float64
    """
    shown = mv[LEADS.index(segment.lead)][segment.samples]
    first_s = (segment.quarter or 0) * QUARTER_S
    x_mm = STRIP_X_MM + MM_PER_S * (first_s + np.arange(len(shown)) / DRAWN_FS_HZ)
    return x_mm, ZERO_Y_MM[segment.strip] - MM_PER_MV * shown


@lru_cache(maxsize=1)
def _grid_canvas():
    """Canvas of an empty page and the snapshot of its grid."""
    size_in = (PAGE_WIDTH_MM / MM_PER_INCH, PAGE_HEIGHT_MM / MM_PER_INCH)
    with matplotlib.rc_context(matplotlib.rcParamsDefault):
        figure = Figure(figsize=size_in, dpi=DRAWN_PX_PER_MM * MM_PER_INCH)
        canvas = FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, PAGE_WIDTH_MM), ylim=(PAGE_HEIGHT_MM, 0))
        for axis, ticks, limit in ((axes.xaxis, *_tick_positions(0)), (axes.yaxis, *_tick_positions(1))):
            axis.set_ticks(ticks, labels=[])
            axis.set_ticks(limit, labels=[], minor=True)
        axes.tick_params(which="both", length=0)
        axes.grid(which="major", linewidth=GRID_WIDTH_PT, color=MAJOR_COLOUR)
        axes.grid(which="minor", linewidth=GRID_WIDTH_PT, color=MINOR_COLOUR)
        for spine in axes.spines.values():
            spine.set_linewidth(FRAME_WIDTH_PT)
        canvas.draw()
    return canvas, canvas.copy_from_bbox(figure.bbox)


def _tick_positions(axis):
    """Major and minor grid positions in mm, of the x axis (0) or the y axis (1)."""
    first, n_major = ((FIRST_MAJOR_X_MM, N_MAJOR_X), (FIRST_MAJOR_Y_MM, N_MAJOR_Y))[axis]
    major = first + MAJOR_MM * np.arange(n_major)
    minor = first + MINOR_MM * np.arange(-int(first // MINOR_MM), 5 * n_major)
    minor = minor[minor <= (PAGE_WIDTH_MM, PAGE_HEIGHT_MM)[axis]]
    return major, minor[np.abs((minor - first + MINOR_MM) % MAJOR_MM - MINOR_MM) > MINOR_MM / 2]


def _draw_on(axes, artist):
    """Draw an artist in page mm on the axes' canvas without keeping it."""
    artist.set_figure(axes.figure)
    artist.axes = axes
    if not artist.is_transform_set():
        artist.set_transform(axes.transData)
    axes.draw_artist(artist)


def _strokes(mv, colour):
    """Pulses, traces and separators, in the order in which they are drawn."""
    strokes = []
    for segment in SEGMENTS:
        x_mm, y_mm = lead_points_mm(mv, segment)
        strokes.append(Line2D(x_mm, y_mm, color=colour, linewidth=TRACE_WIDTH_MM * POINTS_PER_MM))
        if segment.quarter:
            x = STRIP_X_MM + MM_PER_S * QUARTER_S * segment.quarter
            half_mm = SEPARATOR_HALF_HEIGHT_MM - SEPARATOR_WIDTH_MM / 2
            y = ZERO_Y_MM[segment.strip] + half_mm * np.array([-1, 1])
            strokes.append(Line2D([x, x], y, color=colour, linewidth=SEPARATOR_WIDTH_MM * POINTS_PER_MM))
    for zero_mm in ZERO_Y_MM:
        x_mm, y_mm = pulse_points_mm(zero_mm)
        strokes.append(Line2D(x_mm, y_mm, color=colour, linewidth=PULSE_WIDTH_MM * POINTS_PER_MM))
    return strokes


def _texts(header):
    """Share of light that labels and header leave, (1700, 2200, 1) float32."""
    cover = np.zeros(DRAWN_SIZE_PX, np.float32)
    draw_labels(cover)
    for column, line, text in header.lines():
        draw_text(cover, text, HEADER_X_PX[column], HEADER_BASELINE_PX[line])
    return 1 - cover[..., None]


def _stamp_code(rgb, rng):
    """Draw the coded sticker of 21 x 21 modules over the top right corner, in place."""
    left, top, right, bottom = (round(mm * DRAWN_PX_PER_MM) for mm in QR_BOX_MM)
    rgb[top:bottom, left:right] = 255
    modules = _code_modules(rng)
    code = np.kron(modules, np.ones((QR_MODULE_PX, QR_MODULE_PX), bool))
    row, col = QR_FIRST_PX
    rgb[row : row + code.shape[0], col : col + code.shape[1]][code] = 0


def _code_modules(rng):
    """Modules (True is black) with the finder and timing patterns of a version 1 code, and random data."""
    modules = rng.random((QR_MODULES, QR_MODULES)) < 0.5
    modules[6, :] = modules[:, 6] = np.arange(QR_MODULES) % 2 == 0
    ring = np.maximum(*np.abs(np.mgrid[-4:5, -4:5]))
    finder = (ring == 3) | (ring <= 1)
    modules[:8, :8] = finder[1:, 1:]
    modules[:8, -8:] = finder[1:, :-1]
    modules[-8:, :8] = finder[:-1, 1:]
    return modules
