"""The ink across each strip's stroke, as seen from the stroke: what `polish` is shown of the picture.

At each sample the page's own ink, what hides it, and the network's ink of the strip are taken along the
normal of the series: on a steep stroke to its left and right, on a flat one above and below it.
"""

import cv2
import numpy as np

from .paper import MM_PER_MV, MM_PER_SAMPLE, N_STRIP, STRIP_X_MM, ZERO_Y_MM

ACROSS_MM = (-0.5, -0.36, -0.26, -0.18, -0.12, -0.06, 0.0, 0.06, 0.12, 0.18, 0.26, 0.36, 0.5)


def ink_sections(ink_map, net_map, mv):
    """Ink across the strokes.

    Parameters
    ----------
    ink_map : InkMap
        The page's own.
    net_map : InkMap, optional
        As `net_ink` gives it; a drawn page does without.
    mv : (S, T) float64
        The series, as the strips show it.

    Returns
    -------
    (3, D, S, T) uint8
        Page's ink, what hides it, and the strip's ink by the network (without it, the ink that nothing
        hides), 255 for all of it, `ACROSS_MM` above the series (left of it where it rises).
    """
    y_mm = np.array(ZERO_Y_MM)[:, None] - MM_PER_MV * mv
    slope = np.gradient(y_mm, MM_PER_SAMPLE, axis=1)
    length = np.hypot(1, slope)
    across = np.array(ACROSS_MM)[:, None, None]
    x_mm = STRIP_X_MM + MM_PER_SAMPLE * np.arange(N_STRIP) + across * slope / length
    y_mm = y_mm - across / length
    ink = ((1 - part) / (1 - ink_map.ink_level) for part in (ink_map.light, ink_map.background))
    found = [_taken(part, x_mm, y_mm, ink_map.px_per_mm) for part in ink]
    if net_map is None:
        found.append(found[0] - found[1])
    else:
        covers = [_taken(c, x_mm[:, s], y_mm[:, s], net_map.px_per_mm) for s, c in enumerate(net_map.cover)]
        found.append(np.stack(covers, axis=1))
    return np.round(255 * np.clip(found, 0, 1)).astype(np.uint8)


def _taken(part, x_mm, y_mm, px_per_mm):
    """Values of a page's picture (R, C) at positions of any shape; the nearest of the edge's beyond it."""
    cols, rows = (np.ascontiguousarray(v.reshape(len(v), -1) * px_per_mm - 0.5, np.float32)
                  for v in (x_mm, y_mm))
    taken = cv2.remap(part, cols, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return taken.reshape(x_mm.shape)
