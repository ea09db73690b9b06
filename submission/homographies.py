"""Homographies of scattered points."""

import numpy as np


def robust_homography(source, target, n_rounds=12):
    """Homography of points by iteratively reweighted least squares (Cauchy weights).

    Parameters
    ----------
    source, target : (K, 2) float64
    n_rounds : int

    Returns
    -------
    homography : (3, 3) float64
        With ``target ~ homography @ source``, last element 1.
    spread : float
        Median distance of the targets from it.
    """
    weight = np.ones(len(source))
    for _ in range(n_rounds):
        homography = _weighted_homography(source, target, weight)
        distance = np.linalg.norm(project_with_slopes(homography, source)[0] - target, axis=1)
        spread = float(np.median(distance))
        weight = 1 / (1 + (distance / (2 * spread + 1e-6)) ** 2)
    return homography, spread


def _weighted_homography(source, target, weight):
    """Direct linear transform on centred and scaled points."""
    from_source, source = _centred(source)
    from_target, target = _centred(target)
    x, y = source.T
    one, zero = np.ones_like(x), np.zeros_like(x)
    rows_u = np.stack([x, y, one, zero, zero, zero, -x * target[:, 0], -y * target[:, 0]], 1)
    rows_v = np.stack([zero, zero, zero, x, y, one, -x * target[:, 1], -y * target[:, 1]], 1)
    design = np.vstack([rows_u, rows_v])
    weighted = design * np.tile(weight, 2)[:, None]
    solution = np.linalg.solve(weighted.T @ design, weighted.T @ target.T.ravel())
    homography = np.linalg.inv(from_target) @ np.append(solution, 1).reshape(3, 3) @ from_source
    return homography / homography[2, 2]


def _centred(points):
    """Transform to mean 0 and mean square 2, and the transformed points."""
    mean = points.mean(0)
    scale = 1 / (np.sqrt(((points - mean) ** 2).mean()) + 1e-12)
    transform = np.array([[scale, 0, -scale * mean[0]], [0, scale, -scale * mean[1]], [0, 0, 1]])
    return transform, (points - mean) * scale


def project_with_slopes(homography, points):
    """Homography of points, and how fast it goes there.

    Parameters
    ----------
    homography : (3, 3) float64
    points : (K, 2) float64

    Returns
    -------
    image : (K, 2) float64
    jacobian : (K, 2, 2) float64
        Steps of the image per step along the points' first and second coordinate as columns.
    """
    x, y = points.T
    col, row, w = homography @ np.stack([x, y, np.ones_like(x)])
    image = np.stack([col / w, row / w], 1)
    jacobian = (homography[None, :2, :2] - image[:, :, None] * homography[2, :2]) / w[:, None, None]
    return image, jacobian
