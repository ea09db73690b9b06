"""The small network: how much of each pixel every strip's stroke covers.

It looks at the page drawn flat at 200 dpi, in a window that holds the four strips. Pixels are
folded two by two into channels, so that every layer works at half the size, and its answer is
unfolded again: four maps, one per strip, so that strokes that cross stay apart. It was trained
on simulated pages of real signals (docs/model_card.md).
"""

import io
import lzma
from functools import cache

import cv2
import numpy as np

from .assets import asset_bytes
from .convolve import convolved
from .kernels import unfolded_shares
from .page import InkMap
from .paper import DRAWN_PX_PER_MM, DRAWN_SIZE_PX, N_STRIPS, ZERO_Y_MM
from .stage2_ink import InkSettings, furniture_mm, ink_paper, label_ink

NET_WINDOW = (slice(320, 1696), slice(96, 2112))  # rows and columns of the drawn page
STRIP_REACH_MM = 20.0
PAPER_VALUE = 192  # of 255, in the stored pictures
WEIGHTS = "strip_net.npz.xz"
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
    picture, places = fold(net_picture(rgb, px_per_mm)), net_places()
    cells = np.zeros((places.shape[1], places.shape[2] + 2, picture.shape[2] + len(places)), np.float32)
    np.divide(picture, np.float32(PAPER_VALUE), out=cells[:, 1:-1, :picture.shape[2]])
    cells[:, 1:-1, picture.shape[2]:] = places.transpose(1, 2, 0)
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.float32)
    unfolded_shares(strip_odds(cells, shipped_weights(WEIGHTS))[:, 1:-1], cover[:, *NET_WINDOW])
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
def shipped_weights(name):
    """As `stored_weights`; unpacked once per process."""
    return stored_weights(name)


def stored_weights(name=WEIGHTS):
    """Weights and biases by layer, float32, from the shipped file of a name.

    Each output channel's weights are stored as int8 times a scale.
    """
    with np.load(io.BytesIO(lzma.decompress(asset_bytes(name)))) as stored:
        names = [name.removesuffix(".int8") for name in stored.files if name.endswith(".int8")]
        weights = {f"{n}.weight": stored[f"{n}.int8"] * stored[f"{n}.scale"] for n in names}
        return weights | {name: stored[name] for name in stored.files if name.endswith(".bias")}


def strip_odds(cells, weights):
    """Run the network.

    Parameters
    ----------
    cells : (H, W + 2, K) float32
        The folded picture, with a column of zeros on either side; H and W multiples of 2 to the number
        of levels less one.
    weights : dict of str to ndarray
        ``<part>.<level>.<block>.0.weight`` and ``.bias``, part ``down`` or ``up``, ``far.<i>.0`` and
        ``last``.

    Returns
    -------
    (H, W + 2, L) float32
        Folded natural logarithms of share / (1 - share); nothing in the first and the last column.
    """

    def layer(name, picture, **settings):
        return convolved(picture, weights[f"{name}.weight"], weights[f"{name}.bias"], **settings)

    def block(name, picture, half=None, rooms=(None, None)):
        first = layer(f"{name}.0.0", picture, half=half, out=rooms[1])
        return layer(f"{name}.1.0", first, out=rooms[0]), first

    n_levels, levels = len({name.split(".")[1] for name in weights if name.startswith("down")}), []
    for level in range(n_levels):
        picture = _halved(levels[-1][0]) if level else cells
        levels.append(block(f"down.{level}", picture))
    picture, _ = levels.pop()
    for i, apart in enumerate(FAR_DILATIONS):
        picture += _seen_far(picture, weights[f"far.{i}.0.weight"], weights[f"far.{i}.0.bias"], apart)
    for level in range(n_levels - 1):
        rooms = levels.pop()  # what is seen on the way up takes the place of what was on the way down
        picture, _ = block(f"up.{level}", rooms[0], picture, rooms)
    return layer("last", picture, least=-np.inf)


def _halved(picture):
    """Largest of each two by two pixels, of (H, W + 2, K) and as that, with columns of zeros."""
    half = np.empty((len(picture) // 2, picture.shape[1] // 2 + 1, picture.shape[2]), np.float32)
    half[:, [0, -1]] = 0
    low = np.maximum(picture[::2, 1:-1], picture[1::2, 1:-1])
    np.maximum(low[:, ::2], low[:, 1::2], out=half[:, 1:-1])
    return half


def _seen_far(picture, weight, bias, apart):
    """A rectified layer whose taps lie some pixels apart, of (H, W + 2, K) and as that."""
    answer = np.zeros_like(picture)
    rows, cols, _ = answer[:, 1:-1].shape
    wide = np.pad(picture[:, 1:-1], ((apart, apart), (apart, apart), (0, 0)))
    taps = np.ascontiguousarray(weight.transpose(2, 3, 1, 0))
    for y, x in np.ndindex(3, 3):
        answer[:, 1:-1] += wide[apart * y :][:rows, apart * x :][:, :cols] @ taps[y, x]
    np.maximum(answer[:, 1:-1] + bias, 0, out=answer[:, 1:-1])
    return answer


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
    """Fold pixels two by two into channels: (H, W, K) to (H / 2, W / 2, 4 K).

    `kernels.unfolded_shares` undoes it.
    """
    rows, cols, k = picture.shape
    cells = picture.reshape(rows // 2, 2, cols // 2, 2, k)
    return cells.transpose(0, 2, 4, 1, 3).reshape(rows // 2, cols // 2, 4 * k)
