"""The feed of a document scanner: jumps of the paper along x that no smooth sheet can follow.

Where the paper leaves a roller it slips by up to 4 px within a millimetre, and a whole column of
the sensor with it. The grid's vertical lines show it: between two 5 mm lines all of the page moves
by more than the lines around foretell, and the 1 mm lines, which are printed coarsely, say where.
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class FeedParams:
    """Settings of `feed_jumps`; lengths in mm of the page.

    Attributes
    ----------
    step_mm : float
        Spacing of the places at which a jump is tried.
    window_mm : float
        Reach of the lines to either side that must foretell the page there.
    least_mm : float
        Least jump; smaller ones are left to the smooth sheet.
    most_jumps : int
    least_gain : float
        Least gain of the robust log likelihood.
    length_mm : tuple of float
        Stretches of paper within which a jump may happen; places are tried with the first.
    outlier_sd : float
        Standard deviations at which a point's weight is halved.
    n_reweight : int
        Rounds of reweighting per fit.
    """

    step_mm: float = 0.5
    window_mm: float = 14.0
    least_mm: float = 0.1
    most_jumps: int = 4
    least_gain: float = 20.0
    length_mm: tuple = (1.0, 0.4, 2.0, 3.5)
    outlier_sd: float = 3.0
    n_reweight: int = 3


@dataclass(frozen=True, eq=False)
class FeedJumps:
    """How far right of their place the page's columns lie, beside what is smooth.

    Attributes
    ----------
    lean : float
        A column of the scanner's sensor holds the page points of equal ``x + lean * y``.
    at_mm, size_mm, length_mm : tuple of float
        Where, along ``x + lean * y``, the print moves right, by how much, and within which stretch.
    """

    lean: float
    at_mm: tuple = ()
    size_mm: tuple = ()
    length_mm: tuple = ()

    def right_mm(self, x_mm, y_mm):
        """How far right the print lies at page points of any shape; half before and half after."""
        across = x_mm + self.lean * y_mm
        right = np.zeros(np.shape(across))
        for at, size, length in zip(self.at_mm, self.size_mm, self.length_mm, strict=True):
            right += size * _feed_step(across - at, length)
        return right


def _feed_step(ahead_mm, length_mm):
    """From -0.5 to 0.5 over a length."""
    return np.clip(ahead_mm / length_mm, -0.5, 0.5)


def feed_jumps(lean, points, params=FeedParams()):
    """Find the jumps of a scanner's feed.

    Parameters
    ----------
    lean : float
        As in `FeedJumps`.
    points : (K, 4) float64
        Points of vertical grid lines: x_mm, y_mm on the page, how far right of it they are seen
        in mm, and the standard deviation of that.
    params : FeedParams

    Returns
    -------
    FeedJumps
        The one after the other that explains most, as long as they are worth it.
    """
    found = FeedJumps(lean)
    if len(points) == 0:
        return found
    points = points[np.argsort(points[:, 0] + lean * points[:, 1])]
    across = points[:, 0] + lean * points[:, 1]
    for _ in range(params.most_jumps):
        left_mm = points[:, 2] - found.right_mm(points[:, 0], points[:, 1])
        places = np.arange(across[0] + params.window_mm, across[-1] - params.window_mm, params.step_mm)
        for lengths in (params.length_mm[:1], params.length_mm):
            trials = [
                (*_feed_gain((at, length), across, points, left_mm, params), at, length)
                for at in places
                for length in lengths
            ]
            gain, size, at, length = max(trials, default=(0.0, 0.0, 0.0, 1.0))
            places = at + params.step_mm * np.arange(-5, 6) / 2
        if gain < params.least_gain or abs(size) < params.least_mm:
            break
        found = FeedJumps(
            lean, (*found.at_mm, at), (*found.size_mm, size), (*found.length_mm, length)
        )
    return found


def _feed_gain(place, across, points, right_mm, params):
    """Gain of the points' log likelihood by a jump at a place of a length, and its size in mm."""
    at_mm, length_mm = place
    near = slice(*np.searchsorted(across, (at_mm - params.window_mm, at_mm + params.window_mm)))
    y_mm, weight = points[near, 1], 1 / points[near, 3] ** 2
    ahead = across[near] - at_mm
    rows = y_mm[:, None] == np.unique(y_mm)
    smooth = np.column_stack([rows, ahead])
    jump = np.column_stack([smooth, _feed_step(ahead, length_mm)])
    costs, fit = [], np.zeros(1)
    for design in (smooth, jump):
        robust = weight
        for _ in range(params.n_reweight):
            weighted = design * robust[:, None]
            ridge = 1e-6 * np.eye(design.shape[1])
            fit = np.linalg.solve(weighted.T @ design + ridge, weighted.T @ right_mm[near])
            miss = (right_mm[near] - design @ fit) ** 2 * weight
            robust = weight / (1 + miss / params.outlier_sd**2)
        costs.append(0.5 * params.outlier_sd**2 * np.log1p(miss / params.outlier_sd**2).sum())
    return costs[0] - costs[1], float(fit[-1])
