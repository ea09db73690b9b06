"""The shape of a sheet that lies on a desk: bends, folds, ridges and waves, and their shading.

A bend or a fold turns the sheet about one direction without stretching it: along its arc the
sheet follows the angle's cosine and sine. Bends of several directions are added, which
stretches the paper a little where they meet, as a crumpled sheet does anyway.
"""

from dataclasses import dataclass

import numpy as np

from submission.paper import PAGE_HEIGHT_MM, PAGE_WIDTH_MM

from .texture import ramp, smooth_noise
from .warp import NODE_STEP_MM, node_positions_mm

FINE_PER_NODE = 4
ARC_STEP_MM = 0.25
ARC_REACH_MM = 420.0


@dataclass(frozen=True)
class ReliefLook:
    """How bent a sheet is.

    Attributes
    ----------
    curl_rad : float
        Standard deviation of the slope of its slow bends.
    folds : (int, int)
        Number of sharp straight folds, low and high (inclusive).
    fold_rad : float
        Largest angle of a fold.
    ridges : (int, int)
        Number of short ridges of crumpled paper.
    wave_mm : float
        Standard deviation of the height of a dried sheet's waves.
    wave_period_mm : (float, float)
    shrink_mm : float
        Standard deviation of its displacement within the sheet.
    """

    curl_rad: float = 0.03
    folds: tuple = (0, 0)
    fold_rad: float = 0.25
    ridges: tuple = (0, 0)
    wave_mm: float = 0.0
    wave_period_mm: tuple = (45.0, 110.0)
    shrink_mm: float = 0.0


@dataclass(frozen=True, eq=False)
class Relief:
    """Where the sheet's points lie: ``position_mm`` (M', N', 3), x right, y down, z to the camera."""

    position_mm: np.ndarray

    def nodes_mm(self):
        """Positions of the warp's nodes, (M, N, 3)."""
        return self.position_mm[::FINE_PER_NODE, ::FINE_PER_NODE]

    @staticmethod
    def position_grid_mm():
        """Page positions of the relief's columns and rows, ``x_mm`` (N',) and ``y_mm`` (M',)."""
        x_mm, y_mm = _fine_positions_mm()
        return x_mm[0], y_mm[:, 0]

    def flattened(self, share):
        """The same relief with its distance from the plane scaled."""
        flat = np.dstack([*_fine_positions_mm(), np.zeros(self.position_mm.shape[:2])])
        return Relief(flat + share * (self.position_mm - flat))

    def shading(self, light):
        """Light on the sheet relative to a flat one.

        Parameters
        ----------
        light : (3,) float
            Direction to the light; z to the camera.

        Returns
        -------
        (M', N') float32
        """
        along_x = np.gradient(self.position_mm, axis=1)
        along_y = np.gradient(self.position_mm, axis=0)
        normal = np.cross(along_x, along_y)
        normal /= np.linalg.norm(normal, axis=2, keepdims=True)
        return np.clip(normal @ np.asarray(light) / light[2], 0.35, 1.5).astype(np.float32)


def bend_sheet(look, rng):
    """Draw the shape of a sheet.

    Parameters
    ----------
    look : ReliefLook
    rng : numpy.random.Generator

    Returns
    -------
    Relief
    """
    x_mm, y_mm = _fine_positions_mm()
    moved = np.zeros((*x_mm.shape, 3))
    for _ in range(2):
        moved += _bend(x_mm, y_mm, rng.uniform(0, np.pi), _curl_angle(look.curl_rad, rng))
    for direction, angle in _folds(look, rng):
        moved += _bend(x_mm, y_mm, direction, angle)
    moved[..., 2] += _ridges(x_mm, y_mm, look, rng) + _waves(x_mm, y_mm, look, rng)
    for axis in (0, 1):
        moved[..., axis] += look.shrink_mm * _field(x_mm, rng.uniform(30, 90), rng)
    return Relief(np.dstack([x_mm, y_mm, np.zeros_like(x_mm)]) + moved)


def _fine_positions_mm():
    """Page positions of the relief's grid, finer than the warp's nodes by `FINE_PER_NODE`."""
    axes = (
        nodes[0] + np.arange((len(nodes) - 1) * FINE_PER_NODE + 1) * (NODE_STEP_MM / FINE_PER_NODE)
        for nodes in node_positions_mm()
    )
    return np.meshgrid(*axes)


def _bend(x_mm, y_mm, direction, angle):
    """Displacement (M', N', 3) by bending along a direction; `angle` is the slope along the arc."""
    arc = (x_mm - PAGE_WIDTH_MM / 2) * np.cos(direction) + (y_mm - PAGE_HEIGHT_MM / 2) * np.sin(direction)
    arcs = _arcs_mm()
    angle = angle - np.average(angle, weights=np.abs(arcs) < 140)
    forward = np.cumsum(np.cos(angle) - 1) * ARC_STEP_MM
    height = np.cumsum(np.sin(angle)) * ARC_STEP_MM
    middle = len(arcs) // 2
    shift = np.interp(arc, arcs, forward - forward[middle])
    rise = np.interp(arc, arcs, height - np.median(height))
    return np.dstack([shift * np.cos(direction), shift * np.sin(direction), rise])


def _arcs_mm():
    """Positions along the arc at which bends are integrated."""
    return np.arange(-ARC_REACH_MM / 2, ARC_REACH_MM / 2 + ARC_STEP_MM, ARC_STEP_MM)


def _curl_angle(curl_rad, rng):
    """Slow bend of the whole sheet, stronger towards its ends."""
    arcs = _arcs_mm()
    slow = smooth_noise((1, len(arcs)), (1, rng.uniform(80, 250) / ARC_STEP_MM), rng)[0]
    ends = np.sign(arcs) * ramp(np.abs(arcs), 60, 170) * rng.normal(0, 1)
    return curl_rad * (slow + 1.5 * ends)


def _folds(look, rng):
    """Directions and angles of straight folds; most run along the sheet, as letters are folded."""
    arcs = _arcs_mm()
    for _ in range(int(rng.integers(look.folds[0], look.folds[1] + 1))):
        direction = rng.choice([0, np.pi / 2]) + rng.normal(0, 0.02)
        if rng.random() < 0.35:
            direction = rng.uniform(0, np.pi)
        at_mm, reach_mm = rng.uniform(-110, 110), rng.uniform(15, 90)
        side = np.tanh((arcs - at_mm) / rng.uniform(0.3, 1.2)) * np.exp(-np.abs(arcs - at_mm) / reach_mm)
        yield direction, rng.uniform(-1, 1) * look.fold_rad * side


def _ridges(x_mm, y_mm, look, rng):
    """Height of short ridges and dents of crumpled paper."""
    height = np.zeros_like(x_mm)
    for _ in range(int(rng.integers(look.ridges[0], look.ridges[1] + 1))):
        direction = rng.uniform(0, np.pi)
        off_x, off_y = x_mm - rng.uniform(0, PAGE_WIDTH_MM), y_mm - rng.uniform(0, PAGE_HEIGHT_MM)
        across = off_x * np.cos(direction) + off_y * np.sin(direction)
        along = off_y * np.cos(direction) - off_x * np.sin(direction)
        reach_mm, length_mm = rng.uniform(8, 35), rng.uniform(15, 70)
        sharp = np.sqrt(across**2 + rng.uniform(0.3, 1.5) ** 2) / reach_mm
        height += rng.uniform(-1, 1) * 0.18 * reach_mm * np.exp(-sharp - (along / length_mm) ** 2)
    return height


def _waves(x_mm, y_mm, look, rng):
    """Height of the waves of a sheet that was wet; highest at its edges."""
    if look.wave_mm == 0:
        return 0.0
    inwards = np.minimum(np.minimum(x_mm, PAGE_WIDTH_MM - x_mm), np.minimum(y_mm, PAGE_HEIGHT_MM - y_mm))
    at_edges = 0.5 + 1.2 * (1 - ramp(inwards, -10, 60))
    coarse = _field(x_mm, rng.uniform(*look.wave_period_mm), rng)
    fine = _field(x_mm, rng.uniform(*look.wave_period_mm) / 2, rng)
    return look.wave_mm * at_edges * (coarse + 0.35 * fine)


def _field(x_mm, period_mm, rng):
    """Smooth noise over the relief's grid."""
    return smooth_noise(x_mm.shape, period_mm / (NODE_STEP_MM / FINE_PER_NODE), rng)
