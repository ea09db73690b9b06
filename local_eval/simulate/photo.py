"""The four kinds of phone photographs: of a print, of a screen, of a soaked and of a mouldy sheet.

Every kind has its usual look, and a quarter of the pictures are made wilder: steeper camera,
other desk, more folds, shadows, glare, blur, or a finger over the edge.
"""

from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

from . import backdrop, sheet
from .camera import LIGHT_SHRINK, Exposure, Pose, enlarged, expose, is_folded_over, stand_camera
from .relief import Relief, ReliefLook, bend_sheet
from .scan import PHOTOGRAPHED_INK, print_colours
from .screen import LEVELS_PER_GREY, show_page
from .texture import blurred, ramp, smooth_noise
from .warp import project

WILD_SHARE = 0.25
LONG_PX, SHORT_PX = 4032, 3024
LOW_RESOLUTION = (1008, 1344)
FLATTEN = 0.6
GLARE_HIDES = 190.0
STRONG_GLARE = 0.25


@dataclass(frozen=True)
class PhotoLook:
    """How one kind of photograph is made; pairs are low and high.

    Attributes
    ----------
    pose, relief, exposure
        Of the camera, the sheet and the picture.
    desks : tuple of str
        Kinds of desk, see `backdrop.desk`.
    paper : (float, float)
        Grey level of clean paper in the middle of the picture.
    falloff : (float, float)
        Loss of light across the picture.
    warmth : float
        Standard deviation of the white balance.
    pile : (int, int)
        Blank sheets beneath.
    worn_px : (float, float)
        Roughness of the sheet's edge.
    tears, holes : float
        Mean numbers.
    shadow, glare, finger, second_page, low_resolution, portrait : float
        Chances.
    """

    pose: Pose = field(default_factory=Pose)
    relief: ReliefLook = field(default_factory=ReliefLook)
    exposure: Exposure = field(default_factory=Exposure)
    desks: tuple = ("oak",)
    paper: tuple = (192, 215)
    falloff: tuple = (0.05, 0.25)
    warmth: float = 0.018
    pile: tuple = (0, 0)
    worn_px: tuple = (0.0, 0.0)
    tears: float = 0.0
    holes: float = 0.0
    shadow: float = 0.15
    glare: float = 0.05
    finger: float = 0.02
    second_page: float = 0.02
    low_resolution: float = 0.02
    portrait: float = 0.08


LOOKS = {
    "0005": PhotoLook(relief=ReliefLook(curl_rad=0.025), low_resolution=0.08),
    "0006": PhotoLook(
        pose=Pose(tilt_deg=3, fill=(0.84, 0.96), off_centre=0.012),
        exposure=Exposure(blur_px=(0.45, 0.7), sharpen=(0.2, 0.7), noise=(1.0, 3.5), mosaic=True),
        paper=(200, 222),
        falloff=(0.1, 0.3),
        warmth=0.02,
        shadow=0.0,
        glare=0.2,
        portrait=0.6,
    ),
    "0009": PhotoLook(
        pose=Pose(tilt_deg=2, fill=(0.80, 0.90)),
        relief=ReliefLook(curl_rad=0.03, wave_mm=1.5, wave_period_mm=(35.0, 90.0), shrink_mm=0.18),
        desks=("walnut",),
        paper=(178, 205),
        pile=(1, 5),
        worn_px=(0, 4),
    ),
    "0010": PhotoLook(
        relief=ReliefLook(
            curl_rad=0.035, folds=(0, 2), fold_rad=0.12, ridges=(0, 6), wave_mm=0.5, shrink_mm=0.1
        ),
        desks=("steel",),
        paper=(190, 218),
        falloff=(0.1, 0.35),
        worn_px=(1, 7),
        tears=0.25,
        holes=0.25,
        glare=0.1,
    ),
}


def take_photo(page_rgb, kind, rng, printer=sheet.ANY_PRINTER):
    """Photograph a page.

    Parameters
    ----------
    page_rgb : (1700, 2200, 3) uint8
    kind : {"0005", "0006", "0009", "0010"}
    rng : numpy.random.Generator
    printer : sheet.Printer

    Returns
    -------
    rgb : (H, W, 3) uint8
    warp : Warp
    visible : (Y, X) bool
        Page cells that nothing hides; cells outside the picture may be True.
    """
    look = LOOKS[kind]
    if rng.random() < WILD_SHARE:
        look = _wilder(look, kind, rng)
    size, low = _frame(look, rng)
    if kind == "0006":
        scene, warp, visible = _screen_scene(page_rgb, look, size, rng)
    else:
        scene, warp, visible = _paper_scene(page_rgb, kind, look, size, rng, printer)
    visible &= _light_scene(scene, warp, look, kind, rng)
    rgb = expose(scene, look.exposure, rng)
    if low:
        rgb = cv2.resize(rgb, (size[1] // 2, size[0] // 2), interpolation=cv2.INTER_AREA)
        warp = warp.scaled(0.5)
    return rgb, warp, visible


def _wilder(look, kind, rng):
    """A look with some of its parts made harder."""
    if rng.random() < 0.5:
        pose = replace(look.pose, tilt_deg=9, roll_deg=6, off_centre=0.04, barrel=0.02)
        look = replace(look, pose=replace(pose, fill=(0.6, 1.04) if kind != "0006" else (0.7, 1.0)))
    if rng.random() < 0.4:
        folds, ridges = ((1, 4), (5, 40)) if kind == "0010" else ((0, 3), (0, 12))
        look = replace(
            look,
            relief=replace(
                look.relief,
                curl_rad=0.11,
                folds=folds,
                fold_rad=0.35,
                ridges=ridges,
                wave_mm=1.5 * look.relief.wave_mm,
            ),
        )
    if rng.random() < 0.4:
        look = replace(
            look,
            exposure=replace(
                look.exposure,
                defocus_px=(0.5, 2.2),
                motion_px=(0, 3),
                noise=(2, 7),
                jpeg=(60, 90),
            ),
        )
    if rng.random() < 0.5:
        look = replace(look, desks=("oak", "walnut", "dark", "brown", "steel", "stone", "cloth"))
    return replace(
        look,
        shadow=min(1, 4 * look.shadow),
        glare=min(1, 4 * look.glare),
        finger=0.15,
        second_page=0.2,
        tears=3 * look.tears,
        holes=3 * look.holes,
        falloff=(0.1, 0.45),
        warmth=0.06,
        portrait=0.2,
    )


def _frame(look, rng):
    """Rows and columns of the picture to make, and whether it is to be halved afterwards."""
    low = rng.random() < look.low_resolution
    size = tuple(2 * n for n in LOW_RESOLUTION) if low else (SHORT_PX, LONG_PX)
    return (size[::-1] if rng.random() < look.portrait else size), low


def _paper_scene(page_rgb, kind, look, size, rng, printer):
    """Picture of a sheet on a desk before the light falls on it, its warp and its visible cells."""
    warp, relief = _pose_sheet(look, size, rng)
    shape = sheet.sheet_shape(page_rgb.shape[:2])
    stain = {
        "0005": lambda: None,
        "0009": lambda: sheet.soak(shape, rng),
        "0010": lambda: sheet.merged(sheet.grow_mould(shape, rng), sheet.soak(shape, rng, 0.4)),
    }[kind]()
    paper = sheet.print_sheet(page_rgb, rng, stain, printer)
    tears, holes = rng.poisson(look.tears), rng.poisson(look.holes)
    mask = sheet.torn_mask(paper, rng, rng.uniform(*look.worn_px), tears, holes)
    printed = _inked_paper(paper, relief, look, rng)
    scene = backdrop.desk(str(rng.choice(look.desks)), size, rng)
    pile = int(rng.integers(look.pile[0], look.pile[1] + 1))
    backdrop.lay_sheets(scene, warp.homography, pile, rng.random() < look.second_page, rng)
    _lay_sheet(scene, printed, mask, warp, rng)
    return scene, warp, sheet.visible_through(stain) & sheet.visible_through(mask, 0.5)


def _pose_sheet(look, size, rng):
    """Warp and relief of a sheet; flattened until no part of it hides another."""
    relief = bend_sheet(look.relief, rng)
    seed = int(rng.integers(2**62))
    while True:
        warp = stand_camera(relief.nodes_mm(), look.pose, size, np.random.default_rng(seed))
        if not is_folded_over(warp):
            return warp, relief
        relief = relief.flattened(FLATTEN)


def _inked_paper(paper, relief, look, rng):
    """Raster of the sheet as it would look in even light, (R, C, 3) uint8."""
    printed = print_colours(
        blurred(paper.rgb, rng.uniform(0.35, 0.6)).astype(np.float32), rng, PHOTOGRAPHED_INK
    )
    printed *= rng.uniform(*look.paper) / 250
    rough = 1 + 0.012 * rng.standard_normal(printed.shape[:2], dtype=np.float32)
    slant, heading = np.radians(rng.uniform(20, 62)), rng.uniform(0, 2 * np.pi)
    light = (np.sin(slant) * np.cos(heading), np.sin(slant) * np.sin(heading), np.cos(slant))
    printed *= (rough * _relief_light(relief, light, printed.shape))[..., None]
    if paper.stain is not None:
        printed *= paper.stain.astype(np.float32) / 255
    return np.clip(printed + 0.5, 0, 255).astype(np.uint8)


def _relief_light(relief: Relief, light, shape):
    """Shading of the relief at the sheet's raster."""
    shade = 0.45 + 0.55 * relief.shading(light)
    x_mm, y_mm = relief.position_grid_mm()
    rows, cols = (
        ((np.arange(n) + 0.5 - sheet.SHEET_MARGIN_PX) / sheet.SHEET_PX_PER_MM - axis[0]) / (axis[1] - axis[0])
        for n, axis in zip(shape[:2], (y_mm, x_mm), strict=True)
    )
    where_col, where_row = np.meshgrid(cols.astype(np.float32), rows.astype(np.float32))
    return cv2.remap(shade, where_col, where_row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _lay_sheet(scene, printed, mask, warp, rng):
    """Draw the sheet with its shadow over the desk, in place."""
    drawn = warp.draw(
        np.dstack([printed, mask]), sheet.SHEET_PX_PER_MM, sheet.SHEET_MARGIN_PX, scene.shape[:2]
    )
    cover = np.ascontiguousarray(drawn[..., 3])
    backdrop.drop_shadow(scene, cover, rng.uniform(15, 60), rng.uniform(0.2, 0.6))
    backdrop.cover(scene, np.ascontiguousarray(drawn[..., :3]), cover)


def _screen_scene(page_rgb, look, size, rng):
    """Picture of a monitor in a room, its warp and its visible cells."""
    flat = bend_sheet(ReliefLook(curl_rad=0.0), rng)
    warp = stand_camera(flat.nodes_mm(), look.pose, size, rng)
    screen = show_page(page_rgb, rng)
    scene = backdrop.room(warp.homography, size, rng)
    edge_mm = (sheet.SHEET_MARGIN_PX - 4) / sheet.SHEET_PX_PER_MM
    face = np.array(
        [
            [-edge_mm, -edge_mm],
            [PAGE_WIDTH_MM + edge_mm, -edge_mm],
            [PAGE_WIDTH_MM + edge_mm, PAGE_HEIGHT_MM + edge_mm],
            [-edge_mm, PAGE_HEIGHT_MM + edge_mm],
        ]
    )
    backdrop.draw_bezel(scene, warp.homography, face, rng)
    cover = np.zeros(size, np.uint8)
    corners = np.column_stack(project(warp.homography, *face.T))
    cv2.fillConvexPoly(cover, np.round(corners * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    drawn = warp.draw(screen.light, screen.px_per_mm, screen.margin_px, size)
    drawn = cv2.convertScaleAbs(drawn, alpha=rng.uniform(*look.paper) / 255 / LEVELS_PER_GREY)
    backdrop.cover(scene, drawn, cover)
    return scene, warp, np.ones(sheet.visible_shape(), bool)


def _light_scene(scene, warp, look, kind, rng):
    """Let light, shadows, glare and a finger fall on the picture, in place; returns the visible cells."""
    size = scene.shape[:2]
    small = tuple(n // LIGHT_SHRINK for n in size)
    light = _falloff(small, rng.uniform(*look.falloff), kind, rng)
    if rng.random() < look.shadow:
        light *= _cast_shadow(small, rng)
    light *= 1 + rng.normal(0, look.warmth, 3).astype(np.float32)
    backdrop.shade(scene, light)
    hidden = np.zeros(size, np.uint8)
    if rng.random() < look.glare:
        glare = enlarged(_glare(small, rng).astype(np.uint8), size)
        cv2.add(scene, cv2.merge([glare] * 3), dst=scene)
        hidden = cv2.convertScaleAbs(glare, alpha=128 / GLARE_HIDES)
    if rng.random() < look.finger and kind != "0006":
        hidden = cv2.max(hidden, backdrop.cover_with_finger(scene, warp.homography, rng))
    col, row = (part.astype(np.float32) for part in warp.to_image(*sheet.visible_points_mm()))
    return cv2.remap(hidden, col, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) < 128


def _falloff(small, depth, kind, rng):
    """Uneven light: darker to one side and in the corners, (h, w, 3) float32."""
    v, u = (np.linspace(-1, 1, n, dtype=np.float32) for n in small)
    heading = rng.uniform(0, 2 * np.pi)
    slope = u[None, :] * np.cos(heading) + v[:, None] * np.sin(heading)
    corners = (u[None, :] ** 2 + v[:, None] ** 2) / 2
    light = 1 - depth * (0.5 * slope + 0.6 * corners) + 0.03 * smooth_noise(small, max(small) / 2, rng)
    tint = 0.025 if kind == "0006" else 0.015
    colours = [1 + tint * rng.normal() * u[None, :] + tint * rng.normal() * v[:, None] for _ in range(3)]
    return np.dstack([light * colour for colour in colours]).astype(np.float32)


def _cast_shadow(small, rng):
    """One or two soft-edged shadows of things above the desk, often tinted, (h, w, 3) float32."""
    shade = np.ones((*small, 3), np.float32)
    rows, cols = (np.arange(n, dtype=np.float32) for n in small)
    for _ in range(int(rng.integers(1, 3))):
        heading = rng.uniform(0, 2 * np.pi)
        across = cols[None, :] * np.cos(heading) + rows[:, None] * np.sin(heading)
        bent = across + rng.uniform(0, 25) * smooth_noise(small, 120, rng)
        place = rng.uniform(np.percentile(across, 10), np.percentile(across, 90))
        soft = rng.uniform(2, 40)
        inside = ramp(bent, place - soft, place + soft)
        if rng.random() < 0.4:
            inside = inside * (1 - ramp(bent, place + 60, place + 60 + 2 * soft))
        tint = np.float32(1 - rng.uniform(0.1, 0.45) * (1 + rng.normal(0, 0.12, 3)))
        shade *= 1 - inside[..., None] * (1 - tint)
    return shade


def _glare(small, rng):
    """Added light of a lamp's reflection, (h, w) float32."""
    rows, cols = (np.arange(n, dtype=np.float32) for n in small)
    row, col = rng.uniform(0, small[0]), rng.uniform(0, small[1])
    heading = rng.uniform(0, np.pi)
    x, y = cols[None, :] - col, rows[:, None] - row
    long_px = rng.uniform(0.08, 0.35) * small[1]
    along = (x * np.cos(heading) + y * np.sin(heading)) / long_px
    across = (y * np.cos(heading) - x * np.sin(heading)) / (long_px * rng.uniform(0.3, 1.0))
    level = rng.uniform(150, 255) if rng.random() < STRONG_GLARE else rng.uniform(15, 100)
    return level * np.exp(-0.5 * (along**2 + across**2))
