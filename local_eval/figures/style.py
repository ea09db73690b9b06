"""What all figures share: sizes counted in pixels, one look, page axes in mm."""

from contextlib import contextmanager

import cv2
import matplotlib
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

DPI = 100
PNG_CODING = [cv2.IMWRITE_PNG_COMPRESSION, 2, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
MARGIN_PX = {"left": 84, "right": 24, "top": 56, "bottom": 64}
STRIP_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#aa3377")
TRUTH_COLOUR, FOUND_COLOUR, ERROR_COLOUR = "#1a1a1a", "#d55e00", "#0072b2"
MARK_COLOUR, UNSEEN_COLOUR = "#00a5cf", "#c8c8c8"
LOOK = {
    "font.family": "DejaVu Sans", "font.size": 11, "axes.titlesize": 12.5, "axes.labelsize": 11,
    "axes.titlelocation": "left", "axes.titlepad": 8, "axes.linewidth": 0.8, "axes.edgecolor": "#444444",
    "xtick.color": "#444444", "ytick.color": "#444444", "xtick.labelsize": 10, "ytick.labelsize": 10,
    "legend.fontsize": 10, "legend.framealpha": 0.9, "figure.facecolor": "white", "savefig.dpi": DPI,
    "path.simplify": True, "image.interpolation": "nearest",
}  # fmt: skip


@contextmanager
def look():
    """Draw in the project's look; what matplotlib was set to before holds again afterwards."""
    with matplotlib.rc_context(LOOK):
        yield


def new_figure(width_px, height_px):
    """An empty figure of so many pixels, outside pyplot's list of open ones."""
    figure = Figure(figsize=(width_px / DPI, height_px / DPI), dpi=DPI)
    FigureCanvasAgg(figure)
    return figure


def picture_axes(picture, extent, title, room=MARGIN_PX):
    """A figure whose axes show a picture pixel by pixel.

    Parameters
    ----------
    picture : (R, C, 3) uint8
    extent : tuple of float
        Left, right, bottom and top edge of the picture in the units of the axes.
    title : str
    room : dict of str to int
        Pixels round the axes.

    Returns
    -------
    figure, axes
    """
    height, width = picture.shape[:2]
    figure_width, figure_height = width + room["left"] + room["right"], height + room["top"] + room["bottom"]
    figure = new_figure(figure_width, figure_height)
    place = (room["left"] / figure_width, room["bottom"] / figure_height)
    axes = figure.add_axes((*place, width / figure_width, height / figure_height))
    figure.add_artist(Pixels(picture, room["top"], room["left"]))
    axes.patch.set_visible(False)
    axes.set(title=title, xlim=extent[:2], ylim=extent[2:], autoscale_on=False)
    return figure, axes


class Pixels(Artist):
    """A picture (R, C, 3) uint8 put into the canvas as it is; an image artist would resample it, slowly."""

    zorder = -1

    def __init__(self, picture, top_px, left_px):
        super().__init__()
        height, width = picture.shape[:2]
        self._picture = picture
        self._place = slice(top_px, top_px + height), slice(left_px, left_px + width), slice(0, 3)

    def draw(self, renderer):
        """Copy the picture into the pixels of the Agg renderer."""
        np.asarray(renderer.buffer_rgba())[self._place] = self._picture


def page_axes(picture, title, top_mm=0.0, room=MARGIN_PX):
    """As `picture_axes`, for a picture of the page from `top_mm` to its bottom, axes in mm."""
    figure, axes = picture_axes(picture, (0, PAGE_WIDTH_MM, PAGE_HEIGHT_MM, top_mm), title, room)
    label_mm(axes, top_mm)
    return figure, axes


def label_mm(axes, top_mm=0.0):
    """Ticks every 25 mm and the names of the page's axes."""
    ticks_mm = np.arange(0, PAGE_WIDTH_MM, 25)
    axes.set(
        xticks=ticks_mm, yticks=ticks_mm[(ticks_mm >= top_mm) & (ticks_mm < PAGE_HEIGHT_MM)],
        xlabel="position on the page, right (mm)", ylabel="position on the page, down (mm)",
    )  # fmt: skip


def shrunk(picture, width_px):
    """A picture (R, C, ...) of that width, by area; one that is not wider stays as it is."""
    height, width = picture.shape[:2]
    if width <= width_px:
        return picture
    size = (width_px, max(1, round(height * width_px / width)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


def message_figure(title, message):
    """What stands for a figure that cannot be drawn."""
    figure = new_figure(1100, 300)
    figure.text(0.04, 0.72, title, fontsize=14, weight="bold")
    figure.text(0.04, 0.45, "\n".join(_wrapped(message)), fontsize=11, va="top")
    return figure


def save(figure, path):
    """Write a figure as PNG without its unused transparency."""
    canvas = figure.canvas
    canvas.draw()
    rgb = np.asarray(canvas.buffer_rgba())[..., :3]
    ok, coded = cv2.imencode(".png", rgb[..., ::-1], PNG_CODING)
    if not ok:
        raise ValueError(f"{path}: a picture of {rgb.shape} pixels could not be coded as PNG")
    part = path.with_suffix(".part")
    part.write_bytes(coded.tobytes())
    part.replace(path)


def _wrapped(text, n_letters=130):
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > n_letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
