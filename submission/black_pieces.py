"""What is printed in black at known places: labels, separators, and the header, which is read first.

The header's words are the same on every page and its digits are all as wide as each other but for a
fraction of a pixel, so each letter's place is known before it is told which digit it is.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

import cv2
import numpy as np

from .paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    HEADER_BASELINE_PX,
    HEADER_TEXTS,
    HEADER_X_PX,
    label_origins_px,
    major_lines_mm,
    separator_boxes_mm,
)
from .texts import draw_box, draw_letter, draw_text, label_first_right_px, pens_px


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
