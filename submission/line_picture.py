"""Reduced pictures of dark lines, as the 5 mm lattice is looked for in."""

import cv2
import numpy as np

from .page import line_channel

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
