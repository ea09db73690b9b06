"""How unevenly a print's ink lies, as its grid lines show.

Within some millimetres real prints lay either ink 0.1 to 0.3 px (200 dpi) off its place, here
and there otherwise. The sheet cannot follow that, and the black of the traces lies off by its own
share, of which the lines tell the size alone.
"""

import numpy as np


def uneven_print_mm(residuals_mm):
    """Standard deviation of a print's ink off its place, along either axis.

    Neighbouring stretches of a line share what its ink is off there, and stretches far apart
    share only what the whole line is off; noise they do not share at all. What neighbours share
    beyond the others is the ink's.

    Parameters
    ----------
    residuals_mm : sequence of (S, L) float64
        How far stretches of the vertical and the horizontal lines, S along each of L lines and
        2.5 mm apart, are off the fitted sheet; NaN where they are not seen.

    Returns
    -------
    float
        In mm of the page; 0 where too little is seen, or where lines run as evenly as in
        pictures of even prints.
    """
    clear = [_without_strays(part) for part in residuals_mm]
    shared_mm2 = [_shared(part, _NEAR) - _shared(part, _FAR) for part in clear]
    return float(np.sqrt(max(_WHOLE * np.mean(shared_mm2) - _EVEN_MM**2, 0)))


_NEAR, _FAR = 1, 3  # stretches
_WHOLE = 2.6  # variance of simulated unevenness, of the share that is left of it in that difference
_EVEN_MM = 0.006  # of even prints, from the pictures' noise
_STRAY = 4.0  # robust standard deviations
_LEAST_PAIRS = 100


def _without_strays(residuals_mm):
    seen = np.abs(residuals_mm[np.isfinite(residuals_mm)])
    limit_mm = _STRAY * 1.4826 * np.median(seen) if seen.size else 0.0
    return np.where(np.abs(residuals_mm) < limit_mm, residuals_mm, np.nan)


def _shared(residuals_mm, lag):
    """Covariance in mm^2 of stretches of the same line that far apart."""
    product = residuals_mm[lag:] * residuals_mm[:-lag]
    product = product[np.isfinite(product)]
    return product.mean() if product.size >= _LEAST_PAIRS else 0.0
