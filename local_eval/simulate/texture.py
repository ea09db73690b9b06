"""Random fields: the raw material of paper, dirt, waves and light."""

import cv2
import numpy as np


def smooth_noise(shape, period_px, rng):
    """Smooth Gaussian noise of unit variance.

    Parameters
    ----------
    shape : (int, int)
    period_px : float or (float, float)
        Distance over which it changes, down and across.
    rng : numpy.random.Generator

    Returns
    -------
    (H, W) float32
    """
    periods = np.broadcast_to(np.asarray(period_px, float), 2)
    coarse = tuple(int(np.ceil(n / p)) + 4 for n, p in zip(shape, periods, strict=True))
    knots = rng.standard_normal(coarse).astype(np.float32)
    across = (np.arange(shape[1]) / periods[1] + 1 + rng.random()).astype(np.float32)
    down = (np.arange(shape[0]) / periods[0] + 1 + rng.random()).astype(np.float32)
    field = _spread(_spread(knots, down, 0), across, 1)
    return field / max(float(field.std()), 1e-3)


def fractal_noise(shape, period_px, rng, octaves=4, falloff=0.6):
    """Sum of smooth noises of halving periods, of about unit variance; (H, W) float32."""
    total = np.zeros(shape, np.float32)
    power = 0.0
    for octave in range(octaves):
        weight = falloff**octave
        total += weight * smooth_noise(shape, max(period_px / 2**octave, 1.0), rng)
        power += weight**2
    return total / np.float32(np.sqrt(power))


def blurred(image, sigma_px):
    """Gaussian blur of any image, its edge repeated."""
    if sigma_px <= 0:
        return image
    return cv2.GaussianBlur(image, (0, 0), float(sigma_px), borderType=cv2.BORDER_REPLICATE)


def ramp(values, low, high):
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def _spread(knots, where, axis):
    """Cubic B-spline of knots at fractional positions along an axis."""
    first = np.floor(where).astype(int)
    t = where - first
    weights = (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )
    shape = (-1, 1) if axis == 0 else (1, -1)
    last = knots.shape[axis] - 1
    return sum(
        np.take(knots, np.clip(first + k - 1, 0, last), axis=axis)
        * weights[k].reshape(shape).astype(np.float32)
        for k in range(4)
    )
