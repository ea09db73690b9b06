"""A page shown on a monitor: shrunk to the monitor's pixels, each a red, a green and a blue stripe."""

from dataclasses import dataclass

import cv2
import numpy as np

from .sheet import SHEET_MARGIN_PX, SHEET_PX_PER_MM
from .texture import blurred

STRIPES = 3
LEVELS_PER_GREY = 16
PAGE_PX = (1180, 1420)
STRIPE_DEPTH = (0.35, 0.85)
ROW_GAP_DEPTH = 0.2


@dataclass(frozen=True, eq=False)
class Screen:
    """The lit face of a monitor.

    Attributes
    ----------
    light : (R, C, 3) uint16
        Light of every stripe, `LEVELS_PER_GREY` to a grey level.
    px_per_mm, margin_px : (float, float)
        Scale of the raster, and width of the viewer's window round the page, across and down.
    """

    light: np.ndarray
    px_per_mm: tuple
    margin_px: tuple


def show_page(page_rgb, rng):
    """Show a page in a viewer's window.

    Parameters
    ----------
    page_rgb : (1700, 2200, 3) uint8
    rng : numpy.random.Generator

    Returns
    -------
    Screen
    """
    m = SHEET_MARGIN_PX
    tone = int(rng.integers(225, 250))
    window = cv2.copyMakeBorder(page_rgb, m, m, m, m, cv2.BORDER_CONSTANT, value=(tone, tone, tone))
    cv2.rectangle(
        window, (m - 6, m - 6), (window.shape[1] - m + 5, window.shape[0] - m + 5), (tone - 25,) * 3, 5
    )
    window[m:-m, m:-m] = page_rgb
    shrink = rng.uniform(*PAGE_PX) / page_rgb.shape[1]
    how = cv2.INTER_AREA if rng.random() < 0.7 else cv2.INTER_LINEAR
    size = tuple(round(n * shrink) for n in window.shape[1::-1])
    pixels = cv2.resize(window, size, interpolation=how).astype(np.float32)
    black = rng.uniform(35, 70)
    lit = (black + pixels * (1 - black / 255)) * LEVELS_PER_GREY
    light = np.repeat(np.repeat(lit, STRIPES, axis=0), STRIPES, axis=1)
    _stripe(light, rng.uniform(*STRIPE_DEPTH))
    light = blurred(light, rng.uniform(0.6, 0.9))
    exact = [STRIPES * n / of for n, of in zip(size, window.shape[1::-1], strict=True)]
    return Screen(
        light.astype(np.uint16), tuple(SHEET_PX_PER_MM * e for e in exact), tuple(m * e for e in exact)
    )


def _stripe(light, depth):
    """Leave each colour its own third of every pixel, and a gap between the rows, in place."""
    for channel in range(STRIPES):
        for stripe in range(STRIPES):
            share = STRIPES if stripe == channel else 0
            light[:, stripe::STRIPES, channel] *= 1 + depth * (share - 1)
    for row in (0, STRIPES - 1):
        light[row::STRIPES] *= 1 - ROW_GAP_DEPTH * depth
