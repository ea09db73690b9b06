"""The printed sheet: the drawn page with its white margin, and what grew or was spilt on it."""

from dataclasses import dataclass

import cv2
import numpy as np

from submission.paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    HEADER_BASELINE_PX,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
)

from .texture import fractal_noise, ramp, smooth_noise

SHEET_MARGIN_PX = 160
SHEET_PX_PER_MM = DRAWN_PX_PER_MM
STAIN_SHRINK = 2
VISIBLE_PX_PER_MM = 2.0
COLOUR_OFF_PX = (0.15, 0.1)
COLOUR_STRETCH = 1e-4
# Of eleven photographed prints against their truth: traces lie up to 1.5e-4 of a row further right, what the
# paper does included, and the header 0.27 px left of them, 0.15 either way; of three scanned ones 0.15 px.
HEADER_OFF_PX = 0.25
HEADER_ROWS = HEADER_BASELINE_PX[-1] + 10  # letters that reach below it among them
# Of the colours against the black of three scanned prints of one printer (drawn pages of the same
# records at hand), along x: 0.21 to 0.26 px rms, of which 0.22 the same on all three, with its power in
# waves of 140 to 250 mm (0.12 px rms), 85 to 140 (0.13), 60 to 85 (0.06), 40 to 60 (0.08), 18 to 40
# (0.03) and 11 to 18 (0.09); along y: 0.12 to 0.24 px rms, errors of the measurement among them.
COLOUR_WAVE_PX = ((0.05, 0.35), (0.0, 0.2))  # of a print of an unknown printer
PRINTER_WAVE_PX = 0.22  # along x, the same on every print of a printer
OWN_WAVE_PX = (0.02, 0.15)  # along x, what a known printer's print has beside it
COLOUR_DRUM_MM = (60.0, 140.0)
COLOUR_DRUM_SHARE = 0.5
COLOUR_OTHER_MM = (40.0, 250.0)
COLOUR_OTHERS = 3
COLOUR_GEAR_MM = (11.0, 18.0)
COLOUR_GEAR_SHARE = 0.15
# Traces of eleven photographed prints against their truth, where they run flat: 0.14 to 0.28 px rms up and
# down beside what pixels' noise makes, 0.1 to 0.18 px on three scanned prints, half of it shared over 3 mm
# and none over 10. Lines of the grid are as far off, but not where and as the trace beside them is.
UNEVEN_PX = (0.05, 0.3)  # of either ink, along x and y
UNEVEN_MM = 3.3
HIDDEN_BELOW = 0.25
HIDDEN_BELOW_IN_BW = 0.45
TEA = (0.95, 0.89, 0.78)
TEA_RIM = (0.80, 0.68, 0.52)
MOULD_HALOS = ((0.93, 0.84, 0.72), (0.90, 0.90, 0.82), (0.91, 0.90, 0.85))


@dataclass(frozen=True, eq=False)
class Sheet:
    """A flat raster of the sheet at the drawn page's scale, with a margin of `SHEET_MARGIN_PX`.

    Attributes
    ----------
    rgb : (R, C, 3) uint8
        What is printed, on white paper.
    stain : (R, C, 3) uint8 or None
        Share of light that dirt lets through, 255 is clean paper; None for a clean sheet.
    edges_px : (4,) float
        Width of the paper beyond the page's frame: left, top, right, bottom.
    """

    rgb: np.ndarray
    stain: np.ndarray | None
    edges_px: tuple

    def paper_mask(self):
        """(R, C) bool, where the raster shows the sheet and not what lies beyond its edge."""
        mask = np.zeros(self.rgb.shape[:2], bool)
        left, top, right, bottom = self.edges_px
        height, width = mask.shape
        m = SHEET_MARGIN_PX
        mask[int(m - top) : int(height - m + bottom), int(m - left) : int(width - m + right)] = True
        return mask


@dataclass(frozen=True, eq=False)
class Printer:
    """What a printer does to every print.

    Attributes
    ----------
    waves_px : (2200,) float64 or None
        As `printer_waves`; None for a printer of which nothing is known, another for every print.
    is_uneven : bool
        It lays both inks unevenly, as those of real prints are.
    """

    waves_px: np.ndarray | None = None
    is_uneven: bool = False


ANY_PRINTER = Printer()


def print_sheet(page_rgb, rng, stain=None, printer=ANY_PRINTER):
    """Lay the drawn page on a sheet of paper.

    Parameters
    ----------
    page_rgb : (1700, 2200, 3) uint8
    rng : numpy.random.Generator
    stain : (R, C, 3) uint8, optional
        As `Sheet.stain`.
    printer : Printer

    Returns
    -------
    Sheet
    """
    m = SHEET_MARGIN_PX
    rgb = cv2.copyMakeBorder(
        misregistered(page_rgb, rng, printer), m, m, m, m, cv2.BORDER_CONSTANT, value=(255, 255, 255)
    )
    edges = rng.uniform(38, 70) + rng.normal(0, 8, 4)
    return Sheet(rgb, stain, tuple(float(e) for e in edges))


def misregistered(page_rgb, rng, printer=ANY_PRINTER):
    """The page as a printer with one drum per colour puts it on paper.

    Black, which is the trace, stays in place but for the header, which is off by itself along x, and the
    colours, which are the grid, are off by up to a pixel: by a constant, a stretch, and the waves of drums
    and gears that do not run true. An uneven printer moves either besides.

    Parameters
    ----------
    page_rgb : (R, C, 3) uint8
    rng : numpy.random.Generator
    printer : Printer

    Returns
    -------
    (R, C, 3) uint8
    """
    height, width = page_rgb.shape[:2]
    cols, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    x_mm = (np.arange(width) + 0.5) / DRAWN_PX_PER_MM
    wave_px = (COLOUR_WAVE_PX[0] if printer.waves_px is None else OWN_WAVE_PX, COLOUR_WAVE_PX[1])
    moved = []
    for axis, place in enumerate((cols, rows)):
        off = rng.normal(0, COLOUR_OFF_PX[axis]) + rng.uniform(*wave_px[axis]) * drum_waves(x_mm, rng)
        stretch = rng.normal(0, COLOUR_STRETCH, 2)
        moved.append(place + off + stretch[0] * (cols - width / 2) + stretch[1] * (rows - height / 2))
    if printer.waves_px is not None:
        moved[0] = moved[0] + printer.waves_px
    black = 255 - page_rgb.max(axis=2, keepdims=True)
    colour = page_rgb + black
    header = slice(0, HEADER_ROWS)
    header_off = rng.spawn(1)[0].normal(0, HEADER_OFF_PX)  # whatever else is drawn stays as it was without
    black[header, :, 0] = _looked_up(black[header], (cols[header] + header_off, rows[header]))
    if printer.is_uneven:
        moved = np.add(moved, _unevenness(cols.shape, rng))
        black = _looked_up(black, np.add((cols, rows), _unevenness(cols.shape, rng)))[..., None]
    return cv2.subtract(_looked_up(colour, moved), np.repeat(black, 3, axis=2))


def _unevenness(shape, rng):
    """How far an ink is off along x and y, in px (2, R, C)."""
    rms_px = rng.uniform(*UNEVEN_PX)
    return rms_px * np.stack([smooth_noise(shape, UNEVEN_MM * DRAWN_PX_PER_MM, rng) for _ in "xy"])


def _looked_up(ink, places):
    """An ink (R, C, ...) at other columns and rows, each (R, C)."""
    maps = (part.astype(np.float32) for part in places)
    return cv2.remap(ink, *maps, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def printer_waves(rng):
    """How far left a printer lays the colours of every print along x.

    Parameters
    ----------
    rng : numpy.random.Generator

    Returns
    -------
    (2200,) float64
        By the drawn page's columns, in px; `PRINTER_WAVE_PX` rms, 0 in the mean.
    """
    waves = drum_waves((np.arange(DRAWN_SIZE_PX[1]) + 0.5) / DRAWN_PX_PER_MM, rng)
    return PRINTER_WAVE_PX * (waves - waves.mean()) / waves.std()


def drum_waves(x_mm, rng):
    """Waves that a printer's drums and gears leave along a page: one drum the most, others less.

    Parameters
    ----------
    x_mm : (N,) float64
        Positions along the way of the paper.
    rng : numpy.random.Generator

    Returns
    -------
    (N,) float64
        Of 1 rms over all pages, and 0 in the mean.
    """
    other_share = (1 - COLOUR_DRUM_SHARE - COLOUR_GEAR_SHARE) / COLOUR_OTHERS
    total = np.zeros(np.shape(x_mm))
    for share, range_mm in (
        (COLOUR_DRUM_SHARE, COLOUR_DRUM_MM),
        *[(other_share, COLOUR_OTHER_MM)] * COLOUR_OTHERS,
        (COLOUR_GEAR_SHARE, COLOUR_GEAR_MM),
    ):
        length_mm = np.exp(rng.uniform(*np.log(range_mm)))
        turn = 2 * np.pi * (np.asarray(x_mm) / length_mm + rng.random())
        total += np.sqrt(share) * rng.rayleigh() * np.cos(turn)
    return total


def sheet_shape(page_shape):
    """Rows and columns of the sheet's raster for a page of the given shape."""
    return page_shape[0] + 2 * SHEET_MARGIN_PX, page_shape[1] + 2 * SHEET_MARGIN_PX


def grow_mould(shape, rng):
    """A mouldy sheet's stains: damp tints, cloudy blotches of specks, soft discs, smears and grains.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the sheet's raster.
    rng : numpy.random.Generator

    Returns
    -------
    (R, C, 3) uint8
        Share of light let through, 255 is clean.
    """
    small = tuple(-(-n // STAIN_SHRINK) for n in shape)
    light = np.ones((*small, 3), np.float32)
    damp = _dampness(small, rng)
    _tint(light, ramp(damp, 0.3, 1.6), (0.97, 0.91, 0.82), rng.uniform(0.3, 1.0))
    where = _blotch_places(damp, int(rng.integers(10, 34)), rng)
    for row, col in where:
        _grow_blotch(light, row, col, rng)
    _edge_band(light, rng)
    return _enlarged(light, shape)


def _dampness(small, rng):
    """Where the sheet was damp: noise of large patches, more of it below."""
    fall = np.linspace(-0.5, 0.5, small[0], dtype=np.float32)[:, None]
    return fractal_noise(small, 260 / STAIN_SHRINK * 2, rng) + fall * rng.uniform(0, 1.5)


def _tint(light, mask, colour, strength):
    """Colour the light let through by a mask of 0 to 1, in place."""
    for channel, share in enumerate(colour):
        light[..., channel] *= 1 - np.clip(mask * strength, 0, 1) * (1 - share)


def _blotch_places(damp, count, rng):
    """Rows and columns of blotches; damp places are likelier."""
    weight = np.exp(1.2 * damp[::16, ::16].astype(float)).ravel()
    chosen = rng.choice(weight.size, count, p=weight / weight.sum())
    rows, cols = np.unravel_index(chosen, damp[::16, ::16].shape)
    return np.column_stack([rows, cols]) * 16 + rng.integers(0, 16, (count, 2))


def _grow_blotch(light, row, col, rng):
    """One blotch with its halo, specks and perhaps a disc or a smear, in place."""
    size = float(np.clip(rng.lognormal(np.log(24), 0.55), 8, 70))
    reach = int(2.2 * size)
    window = tuple(
        slice(max(0, centre - reach), min(n, centre + reach))
        for centre, n in zip((row, col), light.shape[:2], strict=True)
    )
    patch = light[window]
    if min(patch.shape[:2]) < 8:
        return
    down = (np.arange(window[0].start, window[0].stop) - row)[:, None] / size
    across = (np.arange(window[1].start, window[1].stop) - col)[None, :] / size
    ragged = 0.45 * fractal_noise(patch.shape[:2], size, rng, octaves=4, falloff=0.7)
    cloud = ramp(1 - np.hypot(down * rng.uniform(0.7, 1.4), across) + ragged, 0.0, 0.9)
    _tint(patch, cloud, MOULD_HALOS[rng.integers(len(MOULD_HALOS))], rng.uniform(0.3, 1.0))
    _specks(patch, cloud * rng.uniform(0.05, 0.35), rng)
    if rng.random() < 0.5:
        disc = ramp(1 - np.hypot(down, across) * rng.uniform(1.8, 3.5) + 0.3 * ragged, 0, 0.8)
        _tint(patch, disc, (0.50, 0.48, 0.42), rng.uniform(0.4, 1.0))
    if rng.random() < 0.35:
        smear = ramp(1 - np.hypot(down * rng.uniform(1.5, 3), across) + ragged, 0.2, 1)
        _tint(patch, smear, (0.68, 0.58, 0.44), rng.uniform(0.4, 1.0))


def _specks(patch, density, rng):
    """Tiny dark olive specks of 1 to 4 px at the page's scale, in place."""
    fine = (rng.random(density.shape, dtype=np.float32) < density * 0.7).astype(np.float32)
    coarse = (rng.random(density.shape, dtype=np.float32) < density * 0.08).astype(np.float32)
    ink = np.clip(0.75 * fine + 4 * cv2.GaussianBlur(coarse, (0, 0), 0.8), 0, 1)
    _tint(patch, ink, (0.36, 0.35, 0.28), rng.uniform(0.5, 1.0))


def _edge_band(light, rng):
    """A yellowed band along one or two edges, in place."""
    height, width = light.shape[:2]
    distance = np.minimum(
        np.arange(height)[:, None], np.arange(width)[None, :: -1 if rng.random() < 0.5 else 1]
    )
    wavy = distance - SHEET_MARGIN_PX / STAIN_SHRINK + 12 * smooth_noise((height, width), 60, rng)
    _tint(light, 1 - ramp(wavy, 0, rng.uniform(20, 60)), (0.92, 0.85, 0.68), rng.uniform(0, 0.9))


def soak(shape, rng, strength=1.0):
    """Stains of a sheet that was wet: tea-like patches with dark rims, rings of cups, tide lines.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the sheet's raster.
    rng : numpy.random.Generator
    strength : float
        0 leaves the sheet clean, 1 is usual.

    Returns
    -------
    (R, C, 3) uint8
        Share of light let through, 255 is clean.
    """
    small = tuple(-(-n // STAIN_SHRINK) for n in shape)
    light = np.ones((*small, 3), np.float32)
    for _ in range(int(rng.integers(1, 5))):
        level = fractal_noise(small, rng.uniform(120, 400), rng, octaves=3) - rng.uniform(0.2, 1.2)
        _tint(light, ramp(level, 0, 0.4), TEA, strength * rng.uniform(0.1, 0.7))
        _tint(
            light, np.exp(-((level / rng.uniform(0.03, 0.15)) ** 2)), TEA_RIM, strength * rng.uniform(0, 0.6)
        )
    for _ in range(int(rng.poisson(0.5 * strength))):
        _cup_ring(light, rng, strength)
    wavy = _edge_distance(small) + 14 * fractal_noise(small, 80, rng)
    _tint(light, 1 - ramp(wavy, 5, rng.uniform(15, 40)), TEA, strength * rng.uniform(0, 1.0))
    _tint(light, np.exp(-(((wavy - 30) / 4) ** 2)), TEA_RIM, strength * rng.uniform(0, 0.3))
    _tint(light, 1 - ramp(wavy + 10, 0, 60), (0.86, 0.82, 0.90), strength * rng.uniform(0, 0.6))
    return _enlarged(light, shape)


def merged(stain, other):
    """Two layers of dirt, each a share of light let through, as one; (R, C, 3) uint8."""
    return cv2.multiply(stain, other, scale=1 / 255)


def _cup_ring(light, rng, strength):
    """The ring that a wet cup leaves, in place."""
    rows, cols = (np.arange(n, dtype=np.float32) for n in light.shape[:2])
    row, col, radius = rng.uniform(0, len(rows)), rng.uniform(0, len(cols)), rng.uniform(110, 190)
    distance = np.hypot(rows[:, None] - row, (cols[None, :] - col) * rng.uniform(0.9, 1.1)) - radius
    wavy = distance + 4 * smooth_noise(light.shape[:2], 70, rng)
    uneven = ramp(smooth_noise(light.shape[:2], 120, rng), -1.5, 1.0)
    _tint(
        light, np.exp(-((wavy / rng.uniform(3, 9)) ** 2)) * uneven, TEA_RIM, strength * rng.uniform(0.3, 1.0)
    )
    _tint(light, ramp(-wavy, 0, 20), TEA, strength * rng.uniform(0, 0.3))


def _edge_distance(small):
    """Distance from the paper's edge, in pixels of a shrunk raster."""
    rows, cols = (np.minimum(np.arange(n), n - 1 - np.arange(n)) for n in small)
    return np.minimum(rows[:, None], cols[None, :]).astype(np.float32) - SHEET_MARGIN_PX / STAIN_SHRINK + 27


def torn_mask(sheet, rng, worn_px=0.0, tears=0, holes=0):
    """What is left of a sheet, with worn edges, tears from its edges and holes.

    Parameters
    ----------
    sheet : Sheet
    rng : numpy.random.Generator
    worn_px : float
        Roughness of the edge.
    tears, holes : int

    Returns
    -------
    (R, C) uint8
        255 where there is paper.
    """
    mask = sheet.paper_mask()
    small = tuple(n // 4 for n in mask.shape)
    inwards = cv2.distanceTransform(cv2.resize(mask.astype(np.uint8), small[::-1]), cv2.DIST_L2, 3) * 4
    ragged = worn_px * np.abs(fractal_noise(small, 25, rng, octaves=4, falloff=0.7)) if worn_px else 0
    depth = inwards - ragged
    rough = 7 * fractal_noise(small, 12, rng, octaves=3, falloff=0.8) if tears or holes else 0
    for _ in range(tears):
        depth = np.minimum(depth, _tear(small, rng) + rough)
    for _ in range(holes):
        depth = np.minimum(depth, _hole(small, rng) + rough)
    soft = np.clip(cv2.resize(depth.astype(np.float32), mask.shape[::-1]), 0, 1) * 255
    return np.where(mask, soft, 0).astype(np.uint8)


def _tear(small, rng):
    """Signed distance from a wedge torn into one edge, in pixels of the whole raster."""
    rows, cols = (4 * np.arange(n, dtype=np.float32) for n in small)
    along, across = (cols[None, :], rows[:, None]) if rng.random() < 0.5 else (rows[:, None], cols[None, :])
    length, width = rng.uniform(120, 420), rng.uniform(20, 160)
    across = across if rng.random() < 0.5 else across.max() - across
    lean = rng.normal(0, 0.4)
    open_px = width * (1 - across / (SHEET_MARGIN_PX + length))
    from_middle = np.abs(along - rng.uniform(0.05, 0.95) * along.max() - lean * across)
    return np.where(open_px > 0, from_middle - open_px / 2 + 1, from_middle.max())


def _hole(small, rng):
    """Signed distance from a round hole, in pixels of the whole raster."""
    rows, cols = (4 * np.arange(n, dtype=np.float32) for n in small)
    row, col = rng.uniform(200, rows[-1] - 200), rng.uniform(200, cols[-1] - 200)
    return np.hypot(rows[:, None] - row, cols[None, :] - col) - rng.uniform(8, 60)


def _enlarged(light, shape):
    """Shares of light as uint8 at the sheet's full size."""
    coded = np.clip(light * 255 + 0.5, 0, 255).astype(np.uint8)
    return cv2.resize(coded, shape[::-1], interpolation=cv2.INTER_LINEAR)


def visible_through(raster, least=HIDDEN_BELOW):
    """Where a page can still be seen, at `VISIBLE_PX_PER_MM`.

    Parameters
    ----------
    raster : (R, C) or (R, C, 3) uint8 or None
        Light let through by dirt, or a mask of the paper; None hides nothing.
    least : float
        Share of the light that must come through.

    Returns
    -------
    (Y, X) bool
        Over the page alone, without the sheet's margin.
    """
    size = visible_shape()
    if raster is None:
        return np.ones(size, bool)
    m = SHEET_MARGIN_PX
    light = raster[m:-m, m:-m] if raster.ndim == 2 else raster[m:-m, m:-m, 1]
    return cv2.resize(light, size[::-1], interpolation=cv2.INTER_AREA) >= least * 255


def visible_shape():
    """Rows and columns of a visibility mask."""
    return round(PAGE_HEIGHT_MM * VISIBLE_PX_PER_MM), round(PAGE_WIDTH_MM * VISIBLE_PX_PER_MM)


def visible_points_mm():
    """Page positions of the centres of a visibility mask's cells, ``x_mm, y_mm`` (Y, X)."""
    rows, cols = visible_shape()
    return np.meshgrid(
        (np.arange(cols) + 0.5) / VISIBLE_PX_PER_MM, (np.arange(rows) + 0.5) / VISIBLE_PX_PER_MM
    )
