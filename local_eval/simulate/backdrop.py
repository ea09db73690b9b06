"""What a sheet lies on: desks of wood, steel, stone or cloth, and other sheets beneath."""

import cv2
import numpy as np

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

from .draw import draw_page, random_header, random_ink
from .heart import simulate_record
from .texture import fractal_noise, smooth_noise

SHRINK = 2
BRIGHTEST = 1.5
LIGHT_OAK = ((172, 146, 106), (196, 166, 122))
WALNUT = ((62, 42, 26), (108, 74, 42))
DARK_WOOD = ((34, 32, 32), (54, 50, 50))
BROWN_WOOD = ((128, 90, 56), (156, 112, 74))


def desk(kind, size, rng):
    """A bare desk.

    Parameters
    ----------
    kind : {"oak", "walnut", "dark", "brown", "steel", "stone", "cloth"}
    size : (int, int)
        Rows and columns of the picture.
    rng : numpy.random.Generator

    Returns
    -------
    (H, W, 3) uint8
    """
    small = tuple(-(-n // SHRINK) for n in size)
    surface = np.clip(_SURFACES[kind](small, rng), 0, 255).astype(np.uint8)
    return cv2.resize(surface, size[::-1], interpolation=cv2.INTER_LINEAR)


def _wood(tones):
    """Surface of wood between two tones, its grain along either axis."""

    def surface(small, rng):
        shape = small if (along_x := rng.random() < 0.6) else small[::-1]
        rows = np.arange(shape[0], dtype=np.float32)[:, None]
        bent = rows + 60 * smooth_noise(shape, (500, 900), rng)
        rings = 0.5 + 0.5 * np.sin(
            2 * np.pi * bent / rng.uniform(25, 120) + 2 * smooth_noise(shape, (30, 700), rng)
        )
        fibres = 0.5 * smooth_noise(shape, (2.5, 160), rng) + 0.5 * smooth_noise(shape, (7, 400), rng)
        share = np.clip(0.45 * rings + 0.3 + 0.22 * fibres, -0.3, 1.3)
        boards = 1 - 0.35 * (np.abs(bent % rng.uniform(500, 900) - 5) < 2)
        wood = _mixed(*tones, share) * boards[..., None]
        return wood if along_x else wood.transpose(1, 0, 2)

    return surface


def _steel(small, rng):
    """Brushed steel: hair lines, a broad sheen."""
    hairs = smooth_noise(small, (1.2, 90), rng) + 0.6 * smooth_noise(small, (2.5, 400), rng)
    sheen = smooth_noise(small, (small[0] / 2, small[1]), rng)
    grey = rng.uniform(150, 185) + 9 * hairs + 16 * sheen
    return grey[..., None] * np.float32([1.0, 1.0, rng.uniform(0.98, 1.03)])


def _stone(small, rng):
    """Speckled laminate or stone of any tone."""
    tone = rng.uniform(50, 210) * (1 + rng.normal(0, 0.06, 3))
    speckle = 14 * fractal_noise(small, 10, rng, octaves=3) + 8 * fractal_noise(small, 200, rng)
    return np.float32(tone) + speckle[..., None]


def _cloth(small, rng):
    """Woven cloth of a strong colour with soft pleats."""
    colour = np.float32(rng.uniform(30, 200, 3))
    rows, cols = (np.arange(n, dtype=np.float32) for n in small)
    period = rng.uniform(3, 7)
    weave = np.sin(2 * np.pi * rows / period)[:, None] * np.sin(2 * np.pi * cols / period)[None, :]
    pleats = fractal_noise(small, 350, rng, octaves=3)
    return colour * (1 + 0.10 * weave + 0.14 * pleats + 0.04 * smooth_noise(small, 2, rng))[..., None]


_SURFACES = {
    "oak": _wood(LIGHT_OAK),
    "walnut": _wood(WALNUT),
    "dark": _wood(DARK_WOOD),
    "brown": _wood(BROWN_WOOD),
    "steel": _steel,
    "stone": _stone,
    "cloth": _cloth,
}


def _mixed(low, high, share):
    """Colours between two tones."""
    low, high = np.float32(low), np.float32(high)
    return low + share[..., None].astype(np.float32) * (high - low)


def lay_sheets(backdrop, homography, count, with_page, rng):
    """Lay other sheets below the one to come, in place.

    Parameters
    ----------
    backdrop : (H, W, 3) uint8
    homography : (3, 3) float64
        Page mm to picture pixels of the sheet that will lie on top.
    count : int
        Blank sheets of a pile that peep out at its edges.
    with_page : bool
        Whether a printed page of its own grid and trace lies under them, far off the pile.
    rng : numpy.random.Generator
    """
    if with_page:
        record = simulate_record(rng)
        page = draw_page(record.mv, random_header(record.record_id, rng), random_ink(rng), rng)
        page = cv2.copyMakeBorder(page, 60, 60, 60, 60, cv2.BORDER_CONSTANT, value=(255, 255, 255))
        _lay(
            backdrop,
            cv2.convertScaleAbs(page, alpha=0.82),
            homography,
            (rng.normal(0, 60, 2), rng.normal(0, 0.25)),
            60,
        )
    for _ in range(count):
        blank = np.full((172, 222, 3), round(rng.uniform(185, 215)), np.uint8)
        _lay(backdrop, blank, homography, (rng.normal(0, 3.5, 2), rng.normal(0, 0.012)), 1)


def _lay(backdrop, sheet, homography, moved, margin_px):
    """Draw a flat sheet with a soft shadow, moved by (mm, radians) from the page's place, in place."""
    (dx, dy), turn = moved
    height, width = (n - 2 * margin_px for n in sheet.shape[:2])
    scale = PAGE_WIDTH_MM / width
    cos, sin = np.cos(turn), np.sin(turn)
    centre = np.array([width / 2 + margin_px, height / 2 + margin_px])
    to_page = np.array(
        [
            [cos * scale, -sin * scale, PAGE_WIDTH_MM / 2 + dx - scale * (cos * centre[0] - sin * centre[1])],
            [sin * scale, cos * scale, PAGE_HEIGHT_MM / 2 + dy - scale * (sin * centre[0] + cos * centre[1])],
            [0, 0, 1],
        ]
    )
    to_picture = homography @ to_page @ np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    size = backdrop.shape[1::-1]
    opaque = np.full(sheet.shape[:2], 255, np.uint8)
    mask = cv2.warpPerspective(opaque, to_picture, size, flags=cv2.INTER_LINEAR)
    drop_shadow(backdrop, mask, 12, 0.35)
    drawn = cv2.warpPerspective(
        sheet, to_picture, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    cv2.copyTo(drawn, (mask > 127).astype(np.uint8), backdrop)


def drop_shadow(backdrop, mask, reach_px, depth):
    """Darken the backdrop round a sheet's mask (0 to 255), in place."""
    small = cv2.resize(mask, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), max(reach_px / 8, 0.5))
    shade(backdrop, 1 - depth / 255 * soft[..., None].astype(np.float32))


def shade(picture, light):
    """Multiply a picture by a small field of light, in place.

    Parameters
    ----------
    picture : (H, W, 3) uint8
    light : (h, w, 1 or 3) float32
        Up to `BRIGHTEST`.
    """
    coded = np.clip(light * (255 / BRIGHTEST) + 0.5, 0, 255).astype(np.uint8)
    coded = np.ascontiguousarray(np.broadcast_to(coded, (*coded.shape[:2], 3)))
    full = cv2.resize(coded, picture.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    cv2.multiply(picture, full, dst=picture, scale=BRIGHTEST / 255)


def room(homography, size, rng):
    """The room behind a monitor: a wall above, a desk below.

    Parameters
    ----------
    homography : (3, 3) float64
        Page mm to picture pixels of the page on the screen.
    size : (int, int)
    rng : numpy.random.Generator

    Returns
    -------
    (H, W, 3) uint8
    """
    wall = np.float32(rng.uniform(120, 180) * np.array([0.97, 1.0, rng.uniform(0.9, 1.0)]))
    slope = np.linspace(1.1, 0.8, 64, dtype=np.float32)[:, None]
    across = np.linspace(0.95, 1.05, 64, dtype=np.float32)
    scene = cv2.resize((slope * across)[..., None] * wall, size[::-1], interpolation=cv2.INTER_LINEAR)
    scene = cv2.convertScaleAbs(scene)
    table = desk(str(rng.choice(["brown", "oak", "dark", "stone"])), size, rng)
    edge = homography @ np.array([PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM + rng.uniform(45, 80), 1])
    first = int(np.clip(edge[1] / edge[2], 0, size[0] - 1))
    scene[first:] = cv2.convertScaleAbs(table[first:], alpha=0.7)
    return scene


def draw_bezel(scene, homography, face_mm, rng):
    """Draw a monitor's frame round its lit face, in place.

    Parameters
    ----------
    scene : (H, W, 3) uint8
    homography : (3, 3) float64
        Page mm to picture pixels.
    face_mm : (4, 2) float64
        Corners of the face.
    rng : numpy.random.Generator
    """
    wide, foot = rng.uniform(6, 14), rng.uniform(8, 24)
    grow = np.array([[-wide, -wide], [wide, -wide], [wide, foot], [-wide, foot]])
    tone = rng.uniform(18, 45)
    for share, level in ((1.0, tone), (0.93, tone * 0.75), (0.1, tone * 0.4)):
        corners = homography @ np.column_stack([face_mm + share * grow, np.ones(4)]).T
        corners = np.round(16 * (corners[:2] / corners[2]).T).astype(np.int32)
        cv2.fillConvexPoly(scene, corners, (level, level, level), cv2.LINE_AA, 4)


def cover_with_finger(picture, homography, rng):
    """Lay a finger over the edge of the page, in place.

    Parameters
    ----------
    picture : (H, W, 3) uint8
    homography : (3, 3) float64
        Page mm to picture pixels.
    rng : numpy.random.Generator

    Returns
    -------
    (H, W) uint8
        What it covers, 0 to 255.
    """
    side = int(rng.integers(4))
    along = rng.uniform(0.1, 0.9)
    x_mm, y_mm = along * PAGE_WIDTH_MM, along * PAGE_HEIGHT_MM
    tip = np.array([(x_mm, PAGE_HEIGHT_MM), (x_mm, 0), (0, y_mm), (PAGE_WIDTH_MM, y_mm)][side])
    inwards = np.array([(0, -1), (0, 1), (1, 0), (-1, 0)][side])
    tip = tip + inwards * rng.uniform(0, 14)
    foot = tip - inwards * 70 + rng.normal(0, 12, 2)
    points = homography @ np.column_stack([np.stack([tip, foot]), [1, 1]]).T
    points = (points[:2] / points[2]).T
    width = int(18 * np.linalg.norm(points[0] - points[1]) / 70)
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.line(mask, *np.round(points).astype(int).tolist(), 255, width, cv2.LINE_AA)
    mask = cv2.GaussianBlur(mask, (0, 0), 2)
    drop_shadow(picture, mask, width / 3, 0.3)
    round_light = cv2.GaussianBlur(cv2.resize(mask, None, fx=0.125, fy=0.125), (0, 0), width / 60 + 0.5)
    skin = np.full_like(picture, np.float32([205, 150, 125]) * rng.uniform(0.55, 1.05))
    shade(skin, 0.5 + 0.5 / 255 * round_light[..., None].astype(np.float32))
    cover(picture, skin, mask)
    return mask


def cover(picture, drawn, mask):
    """Lay a drawn picture over another where a mask (0 to 255) lets it, in place."""
    weight = mask.astype(np.float32) / 255
    cv2.blendLinear(drawn, picture, weight, 1 - weight, dst=picture)
