"""A layer of the small network: its convolution, in half the multiplications.

Pictures are (H, W + 2, K) float32, channels last, with a column of zeros on either side. Along y, four
rows of the answer are made of six sums of rows instead of twelve (Winograd's F(4, 3): S. Winograd,
Arithmetic Complexity of Computations, 1980; Lavin and Gray, arXiv:1509.09308), which are sums of whole
rows. Along x, a tap sees the same row of pixels begun elsewhere, so that each is one product of pixels
by weights, without a copy. Few rows at a time, so that they stay in the processor's cache.

What comes from a level of half the size is not doubled first: of three taps on doubled pixels two fall
on the same pixel, and which two depends on whether the column is even, so two taps do for each kind.
"""

import numpy as np
from scipy.linalg.blas import sgemm

from .kernels import rows_of_sums, sums_of_rows

_SUMS_OF_TAPS = np.array([
    [1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6],
    [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1],
], np.float32)
_TAPS_TO_HALVES = np.array([[[1, 0, 0], [0, 1, 1]], [[1, 1, 0], [0, 0, 1]]], np.float32)
_PIXELS_AT_ONCE = 4000  # of each sum of rows


def convolved(picture, weight, bias, least=0.0, half=None, out=None):
    """A layer of 3 x 3 taps; beyond the picture nothing is seen.

    Parameters
    ----------
    picture : (H, W + 2, K) float32
        Zero in the first and the last column.
    weight : (L, K' + K, 3, 3) float32
        Taps by output, input, row and column.
    bias : (L,) float32
    least : float
        What answers below it become: 0 for a rectified layer, minus infinity for a linear one.
    half : (H / 2, W / 2 + 2, K') float32, optional
        Further channels, at half the size; they come before the picture's own.
    out : (H, W + 2, L) float32, optional
        Room for the answer; neither `picture` nor `half`.

    Returns
    -------
    (H, W + 2, L) float32
        `out`, if it was given.
    """
    rows, pitch, own = picture.shape
    if out is None:
        out = np.empty((rows, pitch, len(weight)), np.float32)
    out[:, [0, -1]] = 0
    taps = np.einsum("sy,lkyx->sxkl", _SUMS_OF_TAPS, weight)
    n = max(1, _PIXELS_AT_ONCE // pitch)
    parts = [_Part(picture, 0, taps[:, None, :, -own:], n)]
    if half is not None:
        folded = np.einsum("bjx,sxkl->sbjkl", _TAPS_TO_HALVES, taps[:, :, :-own])
        parts.append(_Part(half, 1, folded, n))
    for first in range(0, rows, 4 * n):
        sums = [part.summed(first) for part in parts]
        rows_of_sums(sums[0][:, 0], sums[-1], bias, np.float32(least), out[first : first + 4 * n])
    return out


class _Part:
    """Channels of one size with their taps (6, B, J, K, L): by sum of rows, kind of column, and column."""

    def __init__(self, picture, zoom, taps, n):
        self._picture, self._zoom, self._taps = picture, zoom, np.ascontiguousarray(taps)
        pitch, k = picture.shape[1:]
        self._seen = np.zeros((6, n * pitch + 2, k), np.float32)
        self._found = np.empty((6, taps.shape[1], n, pitch, taps.shape[-1]), np.float32)

    def summed(self, first):
        """What the part adds to the sums of 4 n rows from `first` on, (6, B, n, W + 2, L)."""
        sums_of_rows(self._picture, self._zoom, first, self._seen)
        found = self._found.reshape(*self._taps.shape[:2], -1, self._found.shape[-1])
        for s, b in np.ndindex(self._taps.shape[:2]):
            add_taps(self._seen[s, b:], self._taps[s, b], found[s, b], anew=True)
        return self._found


def add_taps(pixels, taps, sums, apart=1, anew=False):
    """Add what each tap sees times its weights: the same pixels, begun elsewhere.

    Parameters
    ----------
    pixels : (N, K) float32
    taps : (J, K, L) float32
    sums : (M, L) float32
        Added to, or filled; M is no more than N - (J - 1) `apart`.
    apart : int
        Pixels from tap to tap.
    anew : bool
        Whether `sums` is filled.
    """
    for tap, weight in enumerate(taps):
        seen, kept = pixels[tap * apart :][:len(sums)], float(tap > 0 or not anew)
        sgemm(1.0, weight.T, seen.T, kept, sums.T, overwrite_c=1)
