"""How far an estimated page mapping lies from the true one, in pixels of the 200 dpi page."""

from dataclasses import dataclass

import numpy as np

from local_eval.simulate.warp import Warp
from submission.paper import DRAWN_PX_PER_MM, MM_PER_S, STRIP_S, STRIP_X_MM, ZERO_Y_MM

AREA_STEP_MM = 2.0
ABOVE_MM, BELOW_MM = 15.0, 10.0
DERIVATIVE_STEP_MM = 0.05
SLIP_PERCENTILE = 99
MS_PER_S = 1000.0


@dataclass(frozen=True)
class MappingError:
    """Distance of a mapping from the truth over the signal area.

    Attributes
    ----------
    rms_px : float
        Of the distances, in pixels of the 200 dpi page.
    far_mm : float
        Their 99th percentile, in mm of the page; half a grid period or more is a slip.
    time_scale_ms : float
        Largest error of the 10 s that a strip spans, over the strips.
    is_upright : bool
        The page's axes point within 45 degrees of the true ones.
    """

    rms_px: float
    far_mm: float
    time_scale_ms: float
    is_upright: bool


LOST = MappingError(rms_px=np.inf, far_mm=np.inf, time_scale_ms=np.inf, is_upright=False)


def stored_mapping_error(estimated, true_path):
    """Compare a mapping with the one that the simulator stored.

    Parameters
    ----------
    estimated : submission.page.Mapping or None
        None where none was found.
    true_path : Path
        ``.npz`` with col, row and visible.

    Returns
    -------
    MappingError
        `LOST` where none was found.
    """
    if estimated is None:
        return LOST
    with np.load(true_path) as stored:
        return mapping_error(estimated, Warp.from_arrays(stored), stored["visible"])


def mapping_error(estimated, true, visible=None, visible_step_mm=0.5):
    """Compare two mappings of page positions to image positions.

    Parameters
    ----------
    estimated, true : object with ``to_image(x_mm, y_mm) -> (col, row)``
    visible : (Y, X) bool, optional
        Cells of the page; where False nothing is asked.
    visible_step_mm : float
        Size of a cell.

    Returns
    -------
    MappingError
    """
    x_mm, y_mm = signal_area_mm()
    error_mm = page_error_mm(estimated, true, x_mm, y_mm)
    distance_mm = np.hypot(*error_mm)
    if visible is not None:
        seen = visible[(y_mm / visible_step_mm).astype(int), (x_mm / visible_step_mm).astype(int)]
        distance_mm = distance_mm[seen]
    return MappingError(
        rms_px=float(np.sqrt(np.mean(distance_mm**2))) * DRAWN_PX_PER_MM,
        far_mm=float(np.percentile(distance_mm, SLIP_PERCENTILE)),
        time_scale_ms=time_scale_error_ms(estimated, true),
        is_upright=_is_upright(estimated, true),
    )


def signal_area_mm():
    """Page points ``x_mm, y_mm``, two (Y, X) arrays, over the strips and the space round them."""
    x_mm = STRIP_X_MM + np.arange(0, STRIP_S * MM_PER_S + AREA_STEP_MM / 2, AREA_STEP_MM)
    y_mm = np.arange(ZERO_Y_MM[0] - ABOVE_MM, ZERO_Y_MM[-1] + BELOW_MM, AREA_STEP_MM)
    return np.meshgrid(x_mm, y_mm)


def time_scale_error_ms(estimated, true):
    """Largest error, over the strips, of the 10 s that a strip spans.

    Parameters
    ----------
    estimated, true : object with ``to_image(x_mm, y_mm) -> (col, row)``

    Returns
    -------
    float
        From the slope of the error along each strip's zero row.
    """
    along_mm = np.linspace(0, STRIP_S * MM_PER_S, 126)
    x_mm, y_mm = np.meshgrid(STRIP_X_MM + along_mm, ZERO_Y_MM)
    error_mm, _ = page_error_mm(estimated, true, x_mm, y_mm)
    slope, _ = np.polyfit(along_mm, error_mm.T, 1)
    return float(np.abs(slope).max()) * STRIP_S * MS_PER_S


def page_error_mm(estimated, true, x_mm, y_mm):
    """How far off page points are taken to be.

    Parameters
    ----------
    estimated, true : object with ``to_image(x_mm, y_mm) -> (col, row)``
    x_mm, y_mm : ndarray of float64
        Page positions.

    Returns
    -------
    right_mm, down_mm : ndarray of float64
        How far right and down of a point the picture truly shows what the estimate takes for that point: the
        error in the picture through the true mapping's inverse slope.
    """
    col, row = true.to_image(x_mm, y_mm)
    found_col, found_row = estimated.to_image(x_mm, y_mm)
    (col_x, row_x), (col_y, row_y) = _slopes(true, x_mm, y_mm)
    det = col_x * row_y - col_y * row_x
    dcol, drow = found_col - col, found_row - row
    return (row_y * dcol - col_y * drow) / det, (col_x * drow - row_x * dcol) / det


def _slopes(mapping, x_mm, y_mm):
    """Image pixels per page mm along x and along y, each ``(col, row)``."""
    h = DERIVATIVE_STEP_MM
    for dx, dy in ((h, 0.0), (0.0, h)):
        ahead = mapping.to_image(x_mm + dx, y_mm + dy)
        behind = mapping.to_image(x_mm - dx, y_mm - dy)
        yield [(a - b) / (2 * h) for a, b in zip(ahead, behind, strict=True)]


def _is_upright(estimated, true):
    middle = np.array([STRIP_X_MM + STRIP_S * MM_PER_S / 2]), np.array([ZERO_Y_MM[1]])
    pairs = zip(_slopes(estimated, *middle), _slopes(true, *middle), strict=True)
    return all(_cosine(found, wanted) > np.sqrt(0.5) for found, wanted in pairs)


def _cosine(a, b):
    a, b = np.ravel(a), np.ravel(b)
    return float(a.dot(b) / (np.linalg.norm(a) * np.linalg.norm(b)))
