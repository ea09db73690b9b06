"""The feed of a document scanner: jumps of the paper along x that no smooth sheet can follow.

Where the paper leaves a roller it slips by up to 3 px, and all rows of the page with it. Each of
the grid's 1 mm lines, averaged over a band of the page, shows where it really lies; of the noisy
positions the piecewise constant sequence is kept that pays least for distance and jumps (a Potts
functional with truncated L1 distances, exact by dynamic programming over levels), which follows
slips and keeps the rest at rest.
"""

import numpy as np

from .paper import DRAWN_PX_PER_MM, MAJOR_MM, MINOR_MM, grid_line_x_mm

_FEED_FIRST, _FEED_LAST = 5, 270
_FEED_BANDS_MM = np.arange(15.0, 206.0, 19.0)
_FEED_REACH_MM = 0.45
_FEED_LEVELS_PX = np.arange(-45, 46) / 15.0
_FEED_JUMP_COST = 8.0
_FEED_OUTLIER_PX = 1.5
_FEED_MAJOR_WEIGHT = 3.0


def feed_slip_mm(rgb, px_per_mm, lean):
    """How far right of their place the flat page's columns lie.

    Parameters
    ----------
    rgb : (R, C, 3) uint8
        Page drawn flat by the smooth sheet.
    px_per_mm : float
    lean : float
        A column of the scanner's sensor holds the page points of equal ``x + lean * y``.

    Returns
    -------
    across_mm, right_mm : (n,) float64
        Positions ``x + lean * y`` at 0.5 mm spacing, and how far right the print lies there.
    """
    index = np.arange(_FEED_FIRST, _FEED_LAST + 1)
    lines_mm = grid_line_x_mm(index)
    across, offset, weight = [], [], []
    for top_mm, bottom_mm in zip(_FEED_BANDS_MM[:-1], _FEED_BANDS_MM[1:], strict=True):
        dark = 255 - rgb[int(top_mm * px_per_mm):int(bottom_mm * px_per_mm), :, 1]
        column = np.sort(dark, axis=0)[: int(0.8 * dark.shape[0])].mean(axis=0)  # without the traces
        across.append(lines_mm + lean * (top_mm + bottom_mm) / 2)
        offset.append(_line_offsets(column, lines_mm, px_per_mm) / px_per_mm * DRAWN_PX_PER_MM)
        weight.append(np.where(index % round(MAJOR_MM / MINOR_MM) == 0, _FEED_MAJOR_WEIGHT, 1.0))
    across, offset, weight = (np.concatenate(part) for part in (across, offset, weight))
    order = np.argsort(across)
    quiet_px = _fewest_jumps((offset - np.median(offset))[order], weight[order])
    across_mm = np.arange(across.min(), across.max(), 0.5)
    return across_mm, np.interp(across_mm, across[order], quiet_px) / DRAWN_PX_PER_MM


def _line_offsets(column, lines_mm, px_per_mm):
    """Offset (n,) in px of each line's centre of darkness from its place, looked up three times."""
    expected_px = lines_mm * px_per_mm - 0.5
    found_px = expected_px
    for _ in range(3):
        found_px = found_px + _dark_centres(column, found_px, px_per_mm)
    return found_px - expected_px


def _dark_centres(column, place, px_per_mm):
    """Centre of darkness (n,) near each place, in px from it."""
    reach = int(np.ceil(_FEED_REACH_MM * px_per_mm))
    cells = np.floor(place).astype(int)[:, None] + np.arange(-reach, reach + 2)
    away = cells - place[:, None]
    dark = column[np.clip(cells, 0, column.size - 1)]
    dark = np.clip(dark - np.minimum(dark[:, :1], dark[:, -1:]), 0, None)
    dark = dark * np.exp(-((away / (0.5 * reach)) ** 2) / 2) + 1e-9
    return (dark * away).sum(axis=1) / dark.sum(axis=1)


def _fewest_jumps(values, weight):
    """The levels (n,) with the least weighted L1 distance plus a price for each jump."""
    cost = np.zeros(_FEED_LEVELS_PX.size)
    came_from = np.empty((values.size, cost.size), int)
    stay = np.arange(cost.size)
    for k, value in enumerate(values):
        best = int(cost.argmin())
        jumps = cost[best] + _FEED_JUMP_COST < cost
        came_from[k] = np.where(jumps, best, stay)
        cost = np.where(jumps, cost[best] + _FEED_JUMP_COST, cost)
        cost = cost + weight[k] * np.minimum(np.abs(_FEED_LEVELS_PX - value), _FEED_OUTLIER_PX)
    path = np.empty(values.size, int)
    path[-1] = cost.argmin()
    for k in range(values.size - 1, 0, -1):
        path[k - 1] = came_from[k, path[k]]
    return _FEED_LEVELS_PX[path]
