"""A phone camera: where it stands, how its lens bends, and what it does to the light it caught."""

from dataclasses import dataclass

import cv2
import numpy as np

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

from .texture import blurred, ramp, smooth_noise
from .warp import Warp, node_positions_mm

FOCAL_SHARE = 0.75
LIGHT_SHRINK = 8
NOISE_CODE = 4.0


@dataclass(frozen=True)
class Pose:
    """Standard deviations and ranges of a camera's stand.

    Attributes
    ----------
    tilt_deg, roll_deg : float
        Standard deviations; tilts end at 25 degrees.
    fill : (float, float)
        Width of the page, or its height if that is tighter, as a share of the picture's.
    off_centre : float
        Standard deviation of the page's centre, as a share of the picture.
    barrel : float
        Standard deviation of the radial distortion at the picture's corner.
    """

    tilt_deg: float = 2.5
    roll_deg: float = 1.0
    fill: tuple = (0.74, 0.86)
    off_centre: float = 0.015
    barrel: float = 0.006


@dataclass(frozen=True)
class Exposure:
    """What the camera does to the picture: low and high of each.

    Attributes
    ----------
    blur_px : (float, float)
        Sigma of lens and sensor.
    defocus_px : (float, float)
        Extra sigma in the worst part of the frame.
    motion_px : (float, float)
        Length of the shake.
    noise : (float, float)
        Standard deviation in grey levels.
    sharpen : (float, float)
        Share of unsharp masking.
    jpeg : (int, int)
        Quality.
    mosaic : bool
        Whether the sensor's colour mosaic is simulated; it matters where the scene has a fine
        pattern of its own, as a monitor has.
    """

    blur_px: tuple = (0.55, 0.95)
    defocus_px: tuple = (0.0, 0.6)
    motion_px: tuple = (0.0, 0.0)
    noise: tuple = (1.0, 3.0)
    sharpen: tuple = (0.4, 1.1)
    jpeg: tuple = (86, 97)
    mosaic: bool = False


def stand_camera(position_mm, pose, size, rng):
    """Photograph the nodes of a sheet.

    Parameters
    ----------
    position_mm : (M, N, 3) float64
        Of the warp's nodes; z towards the camera.
    pose : Pose
    size : (int, int)
        Rows and columns of the picture.
    rng : numpy.random.Generator

    Returns
    -------
    Warp
    """
    height, width = size
    tilt = np.clip(rng.normal(0, pose.tilt_deg, 2), -25, 25)
    turn = _rotation(*np.radians([tilt[0], tilt[1], rng.normal(0, pose.roll_deg)]))
    centred = position_mm - [PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2, 0]
    focal_px = FOCAL_SHARE * max(size)
    fill = rng.uniform(*pose.fill)
    distance = focal_px * max(PAGE_WIDTH_MM / width, PAGE_HEIGHT_MM / height) / fill
    seen = centred @ turn.T
    x, y = (seen[..., axis] / (distance - seen[..., 2]) for axis in (0, 1))
    x, y = _lens(x, y, rng.normal(0, pose.barrel), focal_px / (0.5 * np.hypot(height, width)))
    col, row = focal_px * x, focal_px * y
    shift = rng.normal(0, pose.off_centre, 2)
    return Warp(col + width * (0.5 + shift[0]), row + height * (0.5 + shift[1]))


def is_folded_over(warp):
    """Whether some part of the page lies behind another part of it."""
    x_mm, y_mm = np.meshgrid(*node_positions_mm())
    col_x, col_y = np.gradient(warp.col, axis=1), np.gradient(warp.col, axis=0)
    row_x, row_y = np.gradient(warp.row, axis=1), np.gradient(warp.row, axis=0)
    area = col_x * row_y - col_y * row_x
    near = (np.abs(x_mm / PAGE_WIDTH_MM - 0.5) < 0.55) & (np.abs(y_mm / PAGE_HEIGHT_MM - 0.5) < 0.55)
    return bool((area[near] < 0.25 * np.median(area[near])).any())


def _rotation(about_x, about_y, about_z):
    """Rotation matrix of three angles in radians."""
    cos, sin = np.cos([about_x, about_y, about_z]), np.sin([about_x, about_y, about_z])
    pitch = np.array([[1, 0, 0], [0, cos[0], -sin[0]], [0, sin[0], cos[0]]])
    yaw = np.array([[cos[1], 0, sin[1]], [0, 1, 0], [-sin[1], 0, cos[1]]])
    roll = np.array([[cos[2], -sin[2], 0], [sin[2], cos[2], 0], [0, 0, 1]])
    return roll @ yaw @ pitch


def _lens(x, y, barrel, per_corner):
    """Radial distortion of normalised positions; `barrel` is its share at the picture's corner."""
    radius2 = (x**2 + y**2) * per_corner**2
    grow = 1 + barrel * np.minimum(radius2, 1.5)
    return x * grow, y * grow


def expose(picture, exposure, rng):
    """Blur, noise, sharpening and compression of a camera.

    Parameters
    ----------
    picture : (H, W, 3) uint8
    exposure : Exposure
    rng : numpy.random.Generator

    Returns
    -------
    (H, W, 3) uint8
    """
    picture = blurred(picture, rng.uniform(*exposure.blur_px))
    if exposure.mosaic:
        picture = _through_mosaic(picture)
    picture = _defocused(picture, rng.uniform(*exposure.defocus_px), rng)
    picture = _shaken(picture, rng.uniform(*exposure.motion_px), rng)
    picture = _noisy(picture, rng.uniform(*exposure.noise), rng)
    amount = rng.uniform(*exposure.sharpen)
    picture = cv2.addWeighted(picture, 1 + amount, blurred(picture, 1.3), -amount, 0)
    return compressed(picture, int(rng.integers(exposure.jpeg[0], exposure.jpeg[1] + 1)))


def _defocused(picture, sigma_px, rng):
    """More blur in some part of the frame than in another."""
    if sigma_px < 0.2:
        return picture
    small = tuple(n // LIGHT_SHRINK for n in picture.shape[:2])
    where = enlarged(ramp(smooth_noise(small, max(small) / 1.5, rng), -0.8, 1.5), picture.shape)
    return cv2.blendLinear(blurred(picture, sigma_px), picture, where, 1 - where)


def _shaken(picture, length_px, rng):
    """Motion blur along a random direction."""
    if length_px < 0.5:
        return picture
    reach = int(np.ceil(length_px / 2)) + 1
    direction = rng.uniform(0, np.pi)
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    for t in np.linspace(-length_px / 2, length_px / 2, 33):
        col, row = reach + t * np.cos(direction), reach + t * np.sin(direction)
        j, i = int(col), int(row)
        u, v = col - j, row - i
        kernel[i : i + 2, j : j + 2] += np.outer([1 - v, v], [1 - u, u])
    return cv2.filter2D(picture, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)


def _through_mosaic(picture):
    """What a sensor of red, green and blue pixels makes of the picture."""
    mosaic = picture[..., 1].copy()
    mosaic[::2, ::2] = picture[::2, ::2, 0]
    mosaic[1::2, 1::2] = picture[1::2, 1::2, 2]
    return cv2.cvtColor(mosaic, cv2.COLOR_BayerRG2BGR_EA)


def _noisy(picture, level, rng):
    """Sensor noise after the phone's denoising: grain in brightness, blotches in colour."""
    height, width = picture.shape[:2]
    grain = np.empty((height, width), np.float32)
    rng.standard_normal(dtype=np.float32, out=grain)
    grain = (blurred(grain, 0.5) * (1.4 * level * NOISE_CODE) + 128).clip(0, 255).astype(np.uint8)
    blotches = rng.standard_normal((height // 4 + 1, width // 4 + 1, 3), dtype=np.float32)
    blotches = (blotches * (0.5 * level * NOISE_CODE) + 128).clip(0, 255).astype(np.uint8)
    blotches = cv2.resize(blotches, (width, height), interpolation=cv2.INTER_LINEAR)
    total = cv2.addWeighted(cv2.merge([grain] * 3), 1, blotches, 1, -128)
    return cv2.addWeighted(picture, 1, total, 1 / NOISE_CODE, -128 / NOISE_CODE)


def compressed(rgb, quality):
    """The picture after JPEG at a quality."""
    _, coded = cv2.imencode(".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cv2.cvtColor(cv2.imdecode(coded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)


def enlarged(field, shape):
    """A small field at the size of a picture."""
    return cv2.resize(field, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR)
