"""Own ink and network's ink -> the ink that `stage4_refine` fits: the mean, weighed by what spoils the page.

What spoils the page's own pixels, a scanner's threshold, moire, mould, spoils the network's picture
of them far less, and what the network leaves out of a stroke's shape is in the page's own pixels.
"""

from dataclasses import replace

import cv2
import numpy as np

from .net import printed_over
from .paper import DRAWN_PX_PER_MM
from .stage2_ink import unrest

_LEAST_SHARE, _MOST_SHARE = 0.3, 0.6  # of the network's ink
_FULL_UNREST = 0.093  # adds a share of 1, by its square: 0.055 of black-and-white scans makes it a half
# Of the network's errors, which neighbours share, the pixels show little: 18 scans and 18 photos of records
# free for training are 1.6 times as far off where half is the network's at 200 dpi, and 1.2 at 300 dpi.
_UNSEEN = 2.4


def blend(ink_map, net_map):
    """Mean of a page's ink and of what the network takes for ink.

    Where labels, separators and pulses are printed the network guesses: what hides the page's own
    ink there hides the trace.

    Parameters
    ----------
    ink_map : InkMap
        The page's own, of a print.
    net_map : InkMap
        As `net_ink` gives it, at 200 dpi.

    Returns
    -------
    InkMap
        At the scale of the page's own, with an ink level of 0.
    """
    share = min(_LEAST_SHARE + (unrest(ink_map) / _FULL_UNREST) ** 2, _MOST_SHARE)
    light, background = ((part - ink_map.ink_level) / (1 - ink_map.ink_level)
                         for part in (ink_map.light, ink_map.background))
    size = light.shape[::-1]
    net_light = cv2.resize(net_map.light, size, interpolation=cv2.INTER_LINEAR)
    printed = cv2.resize(printed_over(0.0).astype(np.float32), size, interpolation=cv2.INTER_LINEAR) > 0
    through = np.where(printed, background, 1)
    light += share * (through * net_light - light)
    background += share * (through - background)
    unseen_noise = 1 + _UNSEEN * (share * DRAWN_PX_PER_MM / ink_map.px_per_mm) ** 2
    return replace(ink_map, light=light, background=background, ink_level=0.0, unseen_noise=unseen_noise)
