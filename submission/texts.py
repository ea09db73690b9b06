"""Draws the page's texts and boxes, where and as the competition's renderer put them."""

from functools import cache

import numpy as np

from .glyphs import GLYPHS, KERNING_PX, glyph_ink
from .paper import LABEL_FIRST_RIGHT_PX, RHYTHM_LEAD, label_origins_px


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
