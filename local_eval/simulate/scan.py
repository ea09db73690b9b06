"""The four flat-bed scans: clean or mouldy print, in colour or in black and white.

The black-and-white scanner of the competition worked at 600 dots per inch in pure black and
white, spread its rounding errors over the neighbours, and shrank the result to 200: so its
grey levels are the ten counts of white dots in a block of 3 x 3.

The paper is fed along x past a line of sensors. Real scans slip by up to 4 px where the sheet
leaves a roller, 55 to 60 mm before its end, and wander by half a pixel over a centimetre.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from submission.paper import DRAWN_PX_PER_MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM

from .sheet import SHEET_MARGIN_PX, SHEET_PX_PER_MM
from .texture import blurred, ramp, smooth_noise
from .warp import Feed, Warp, node_positions_mm

DITHER_SCALE = 3
FEED_STEP_MM = 0.1
FEED_MARGIN_MM = 60.0
MOST_SQUEEZED = 0.9
LID_WHITE = 254
GRAINS = 64
GRAIN_BLUR_PX = 1.0
TINT_LIGHT = 190


@dataclass(frozen=True)
class ScanShape:
    """Geometry of a scan in pixels of 200 dpi: means, and standard deviations or (low, high)."""

    height_px: int = 1652
    width_px: tuple = (2128, 2136)
    scale_x: tuple = (0.951, 0.0025)
    scale_y: tuple = (0.9555, 0.0025)
    rotation_deg: float = 0.5
    shear_deg: float = 0.15
    taper: float = 0.0025
    origin_px: tuple = ((14, 44), (6, 40))
    feed_px: tuple = ((1.6, 3.4), (0.9, 2.6))
    wave_px: tuple = (0.0, 0.0)
    wave_period_mm: tuple = (40.0, 80.0)
    jumps: float = 1.5
    roller_mm: tuple = (205.0, 240.0)
    jump_px: tuple = (0.5, 5.0)
    jump_length_mm: tuple = (0.3, 3.0)
    wobble_px: tuple = (0.0, 0.5)
    wobble_period_mm: tuple = (8.0, 25.0)
    sideways: float = 0.15


@dataclass(frozen=True)
class ScanTone:
    """Tone of a scan; see `colour_scan` and `bw_scan`."""

    blur_px: tuple = (0.55, 0.85)
    bw_blur_px: tuple = (0.35, 0.55)
    grain: tuple = (1.0, 2.5)
    black: tuple = (105, 125)
    white: tuple = (251, 256)
    grain_shape: float = 0.45
    tint_spread_px: tuple = (0.9, 1.4)


@dataclass(frozen=True)
class InkTone:
    """How dark a print is seen, low and high: level of its black, loss of red light in its majors."""

    darkest: tuple
    red_loss: tuple


SCANNED_INK = InkTone(darkest=(50, 80), red_loss=(20, 32))
PHOTOGRAPHED_INK = InkTone(darkest=(12, 45), red_loss=(45, 110))
FLAT = ScanShape()
WAVY = ScanShape(
    scale_x=(0.946, 0.003),
    scale_y=(0.954, 0.004),
    rotation_deg=0.7,
    shear_deg=0.25,
    origin_px=((8, 44), (-12, 30)),
    wave_px=(1.0, 4.0),
)
TONE = ScanTone()


def scan_warp(shape, rng):
    """Draw the geometry of one scan.

    Parameters
    ----------
    shape : ScanShape
    rng : numpy.random.Generator

    Returns
    -------
    warp : Warp
    size : (int, int)
        Rows and columns of the scan.
    """
    x_mm, y_mm = np.meshgrid(*node_positions_mm())
    u, v = x_mm / PAGE_WIDTH_MM - 0.5, y_mm / PAGE_HEIGHT_MM - 0.5
    scale_x = rng.normal(*shape.scale_x) * (1 + rng.normal(0, shape.taper) * v)
    scale_y = rng.normal(*shape.scale_y) * (1 + rng.normal(0, shape.taper) * u)
    x = x_mm * DRAWN_PX_PER_MM * scale_x
    y = y_mm * DRAWN_PX_PER_MM * scale_y
    turn, lean = np.radians([rng.normal(0, shape.rotation_deg), rng.normal(0, shape.shear_deg)])
    turn_x = turn + lean
    col = x * np.cos(turn) - y * np.sin(turn_x) + _feed(x_mm, y_mm, shape.feed_px[0], shape, rng)
    row = x * np.sin(turn) + y * np.cos(turn_x) + _feed(x_mm, y_mm, shape.feed_px[1], shape, rng)
    left, top = (rng.uniform(*limits) for limits in shape.origin_px)
    size = (shape.height_px, 4 * int(rng.integers(shape.width_px[0] // 4, shape.width_px[1] // 4 + 1)))
    corner = np.hypot(x_mm, y_mm).argmin()
    feed = uneven_feed(-np.sin(turn_x) / np.cos(turn), shape, rng)
    return Warp(col - col.flat[corner] + left, row - row.flat[corner] + top, feed), size


def uneven_feed(lean, shape, rng):
    """Draw the jumps and the wobble of a scanner's feed.

    Parameters
    ----------
    lean : float
        As in `Feed`.
    shape : ScanShape
    rng : numpy.random.Generator

    Returns
    -------
    Feed
    """
    across_mm = np.arange(-FEED_MARGIN_MM, PAGE_WIDTH_MM + FEED_MARGIN_MM, FEED_STEP_MM)
    period = rng.uniform(*shape.wobble_period_mm) / FEED_STEP_MM
    right, down = (
        share * rng.uniform(*shape.wobble_px) * smooth_noise((across_mm.size, 1), (period, 1), rng)[:, 0]
        for share in (1, shape.sideways)
    )
    for k in range(rng.poisson(shape.jumps)):
        at_mm = rng.uniform(*(shape.roller_mm if k == 0 else (0, PAGE_WIDTH_MM)))
        size = rng.choice((-1, 1)) * rng.uniform(*shape.jump_px)
        length_mm = rng.uniform(*shape.jump_length_mm) + abs(size) / DRAWN_PX_PER_MM
        rise = size * np.clip((across_mm - at_mm) / length_mm + 0.5, 0, 1)
        right, down = right + rise, down + rng.normal(0, shape.sideways) * rise
    onward = MOST_SQUEEZED * across_mm
    right_mm = np.maximum.accumulate(right / DRAWN_PX_PER_MM + onward) - onward
    return Feed(lean, across_mm, right_mm, down / DRAWN_PX_PER_MM)


def _feed(x_mm, y_mm, rms_px, shape, rng):
    """Smooth displacement of one axis: uneven roller feed, and pressed waves of a once wet sheet."""
    shape_px = x_mm.shape
    step_mm = x_mm[0, 1] - x_mm[0, 0]
    along = smooth_noise(shape_px, (rng.uniform(45, 120) / step_mm, rng.uniform(45, 120) / step_mm), rng)
    moved = rng.uniform(*rms_px) * along
    if shape.wave_px[1] > 0:
        period = rng.uniform(*shape.wave_period_mm) / step_mm
        moved = moved + rng.uniform(*shape.wave_px) * smooth_noise(shape_px, period, rng)
    return moved


def colour_scan(sheet, warp, size, rng, tone=TONE):
    """Colour print, colour scan.

    Parameters
    ----------
    sheet : Sheet
    warp : Warp
    size : (int, int)
    rng : numpy.random.Generator
    tone : ScanTone

    Returns
    -------
    (H, W, 3) uint8
    """
    ink = blurred(sheet.rgb, rng.uniform(*tone.blur_px))
    picture = warp.draw(ink, SHEET_PX_PER_MM, SHEET_MARGIN_PX, size).astype(np.float32)
    picture = print_colours(picture, rng)
    picture += rng.normal(0, 1, picture.shape).astype(np.float32) * _grain(picture, rng.uniform(*tone.grain))
    if sheet.stain is not None:
        picture *= _scanned_stain(sheet, warp, size, rng)
    picture = blurred(picture, 0.4)
    return np.clip(picture + 0.5, 0, 255).astype(np.uint8)


def print_colours(picture, rng, ink=SCANNED_INK):
    """Colours of the file as a laser print returns them: salmon majors, faint minors, dark grey ink.

    Parameters
    ----------
    picture : (H, W, 3) float32
        Colours of the file, 0 to 255.
    rng : numpy.random.Generator
    ink : InkTone

    Returns
    -------
    (H, W, 3) float32
        Clean paper is about 250.
    """
    shift = rng.normal(0, 0.35, 2)
    moved = np.float32([[1, 0, shift[0]], [0, 1, shift[1]]])
    size = picture.shape[1::-1]
    cyan, magenta, yellow = (1 - picture[..., c] / 255 for c in range(3))
    black = np.minimum(np.minimum(cyan, magenta), yellow)
    amber = cv2.warpAffine(
        yellow - black, moved, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    red = np.clip(magenta - black, 0, 1) ** rng.uniform(1.2, 1.6)
    amber = np.clip(amber, 0, 1) ** rng.uniform(1.2, 1.6)
    darkest = rng.uniform(*ink.darkest)
    paper = rng.uniform(248, 252)
    depth_red, depth_amber = rng.uniform(165, 200), rng.uniform(150, 190)
    result = np.empty_like(picture)
    result[..., 0] = paper - (paper - darkest) * black - rng.uniform(*ink.red_loss) * red
    result[..., 1] = paper - (paper - darkest + 8) * black - depth_red * red
    result[..., 2] = paper - (paper - darkest + 4) * black - 60 * red - (depth_amber - 40) * amber
    return result


def _grain(picture, level):
    """Standard deviation of the laser's grain: little on paper, more in tints."""
    tint = np.abs(255 - picture[..., 1:2]) / 255
    return level * (0.5 + 12 * tint * (1 - tint))


def _scanned_stain(sheet, warp, size, rng):
    """Light let through the dirt, paler than a camera sees it, (H, W, 3) float32 of 0 to 1."""
    stain = warp.draw(sheet.stain, SHEET_PX_PER_MM, SHEET_MARGIN_PX, size, interpolation=cv2.INTER_LINEAR)
    return (stain.astype(np.float32) / 255) ** rng.uniform(0.55, 0.9)


def bw_scan(sheet, warp, size, rng, tone=TONE):
    """Colour print, black-and-white scan; parameters as `colour_scan`, R = G = B."""
    light = _scanner_light(sheet.rgb)
    if sheet.stain is not None:
        light = cv2.multiply(light, _hard_stain(sheet.stain, rng), scale=1 / 255)
    tint = blurred(cv2.max(light, TINT_LIGHT), rng.uniform(*tone.tint_spread_px))
    light = blurred(cv2.min(light, tint), rng.uniform(*tone.bw_blur_px))
    light[light > TINT_LIGHT] = tint[light > TINT_LIGHT]
    fine = warp.draw(light, SHEET_PX_PER_MM, SHEET_MARGIN_PX, size, DITHER_SCALE, cv2.INTER_LINEAR)
    dots = _dithered(_contrast(fine, rng, tone))
    white = cv2.resize(dots, size[::-1], interpolation=cv2.INTER_AREA)
    levels = np.round(white.astype(np.float32) * (DITHER_SCALE**2 / 255))
    grey = (levels * (LID_WHITE / DITHER_SCALE**2)).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)


def _scanner_light(rgb):
    """Grey level that the scanner's green light sees of the print."""
    return cv2.min(rgb[..., 1], rgb[..., 0])


def _hard_stain(stain, rng):
    """Dirt as the scanner's lamp sees it: pale tints vanish, mould is black."""
    black, white = rng.uniform(0.1, 0.35), rng.uniform(0.86, 0.97)
    share = np.clip((np.arange(256) / 255 - black) / (white - black), 0, 1)
    return cv2.LUT(np.ascontiguousarray(stain[..., 1]), (255 * share).astype(np.uint8))


def _contrast(fine, rng, tone):
    """Steep tone curve of the scanner, and the print's tints broken into uneven grains, uint8."""
    black, white = rng.uniform(*tone.black), rng.uniform(*tone.white)
    dark = np.clip(1 - (np.arange(256) - black) / (white - black), 0, 1)
    gain = np.quantile(
        rng.gamma(tone.grain_shape, 1 / tone.grain_shape, 4096), (np.arange(GRAINS) + 0.5) / GRAINS
    )
    solid = ramp(dark, 0.35, 0.7)
    table = np.clip(255 * (1 - dark * (solid + (1 - solid) * gain[:, None])), 0, 255).astype(np.uint8)
    grain = _grain_tile(rng)
    repeats = tuple(-(-n // m) for n, m in zip(fine.shape, grain.shape, strict=True))
    index = np.tile(grain, repeats)[: fine.shape[0], : fine.shape[1]] + fine
    return table.ravel()[index]


def _grain_tile(rng):
    """Ranks of a patch of fine noise, times 256, (512, 512) uint16."""
    noise = cv2.GaussianBlur(
        rng.standard_normal((512, 512)), (0, 0), GRAIN_BLUR_PX, borderType=cv2.BORDER_REFLECT
    )
    ranks = noise.ravel().argsort().argsort().reshape(noise.shape)
    return (ranks * GRAINS // noise.size * 256).astype(np.uint16)


def _dithered(grey):
    """Black and white dots by error diffusion, uint8 of 0 and 255."""
    return np.asarray(Image.fromarray(grey).convert("1"), dtype=np.uint8) * np.uint8(255)
