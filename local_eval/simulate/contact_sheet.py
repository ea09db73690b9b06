"""One picture of the nine types, from a made-up heart."""

import cv2
import numpy as np
from PIL import Image

from .distort import TYPES, distort
from .draw import draw_page, random_header, random_ink
from .heart import simulate_record

TILE_PX = (270, 360)
CAPTION_PX = 22
COLUMNS = 3
PALETTE = 256
CAPTIONS = {
    "0001": "drawn", "0003": "colour scan", "0004": "black-and-white scan", "0005": "photo of the print",
    "0006": "photo of a screen", "0009": "soaked and stained", "0010": "mouldy and damaged",
    "0011": "mouldy, colour scan", "0012": "mouldy, b/w scan",
}  # fmt: skip


def draw_contact_sheet(seed=0, kinds=TYPES):
    """Draw one page of each type, with captions.

    Parameters
    ----------
    seed : int
    kinds : sequence of str
        A multiple of three of the types.

    Returns
    -------
    (H, W, 3) uint8
    """
    record = simulate_record(np.random.default_rng(seed))
    tiles = [_tile(record, kind, seed) for kind in kinds]
    rows = [np.hstack(tiles[i : i + COLUMNS]) for i in range(0, len(tiles), COLUMNS)]
    return np.vstack(rows)


def _tile(record, kind, seed):
    """A small picture of one type on white, its caption below."""
    rng = np.random.default_rng([seed, int(kind)])
    header, ink_grey = random_header(record.record_id, rng), random_ink(rng)
    page = draw_page(record.mv, header, ink_grey, None if kind == "0001" else rng)
    rgb = distort(page, kind, rng).rgb
    height, width = TILE_PX
    shrink = min((height - 6) / rgb.shape[0], (width - 6) / rgb.shape[1])
    small = cv2.resize(rgb, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    tile = np.full((height + CAPTION_PX, width, 3), 255, np.uint8)
    top, left = (height - small.shape[0]) // 2, (width - small.shape[1]) // 2
    tile[top : top + small.shape[0], left : left + small.shape[1]] = small
    text = f"{kind}  {CAPTIONS[kind]}"
    cv2.putText(tile, text, (6, height + 14), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (0, 0, 0), 1, cv2.LINE_AA)
    return tile


def save_contact_sheet(path, seed=0, kinds=TYPES):
    """Write the contact sheet as a small PNG of few colours."""
    Image.fromarray(draw_contact_sheet(seed, kinds)).quantize(PALETTE).save(path, optimize=True)
