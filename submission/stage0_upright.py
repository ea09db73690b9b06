"""Page -> UprightPage: find the printed page and its orientation from what is printed on it.

1. Tiles of the picture whose spectrum shows two crossing 5 mm line patterns are seeds (`lattice_seeds`).
2. From a seed, the lattice of line crossings is grown over the picture (`lattice`).
3. On the lattice the picture's ink is compared with what every page carries (`page_match`).

A drawn page itself is told by its pixels, without all that.
"""

from dataclasses import dataclass

import numpy as np

from .drawn_page import found_drawn
from .errors import PageNotUpright
from .homographies import project_with_slopes, robust_homography
from .lattice import LatticeParams, grow_lattice
from .lattice_seeds import SeedParams, find_seeds
from .line_picture import from_reduced
from .page import UprightPage
from .page_match import match_page
from .paper import N_MAJOR_X, N_MAJOR_Y, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, major_lines_mm


@dataclass(frozen=True)
class UprightParams:
    """Settings of `upright`.

    Attributes
    ----------
    seeds : SeedParams
    lattice : LatticeParams
    min_match : float
        Least correlation with what is printed on every page; half of it where the place is clear.
    sure_margin, clear_margin : float
        Share by which the best place must beat all others for no further seed to be tried, and for
        the place to be clear.
    """

    seeds: SeedParams = SeedParams()
    lattice: LatticeParams = LatticeParams()
    min_match: float = 0.12
    sure_margin: float = 0.3
    clear_margin: float = 0.7

    def resembles(self, match, margin):
        """Whether ink that matches so well is that of an ECG page."""
        return match >= self.min_match * (0.5 if margin >= self.clear_margin else 1)


def upright(page, params=UprightParams()):
    """Locate the page in its picture.

    Parameters
    ----------
    page : Page
    params : UprightParams

    Returns
    -------
    UprightPage
        With the crossings that were found as `anchors`.

    Raises
    ------
    PageNotUpright
        If no ECG grid is found, or nothing of what is printed on every page.
    """
    drawn = found_drawn(page)
    if drawn is not None:
        return drawn
    matches = []
    for seed in find_seeds(page.rgb, params.seeds):
        lattice = grow_lattice(page.rgb, seed, params.lattice)
        if lattice is not None:
            matches.append(match_page(lattice))
            if params.resembles(*matches[-1][:2]) and matches[-1][1] >= params.sure_margin:
                break
    if not matches:
        raise PageNotUpright(page.page_id, (
            f"no 5 mm grid of at least {params.lattice.min_nodes} crossings was found in the picture of "
            f"{page.rgb.shape[1]} x {page.rgb.shape[0]} px; send a sharper or larger picture of the page"
        ))
    score, margin, lattice, first = max(matches, key=lambda match: match[0])
    if not params.resembles(score, margin):
        raise PageNotUpright(page.page_id, (
            f"the ink on the grid resembles an ECG page by {score:.2f} only, at least "
            f"{params.min_match:.2f} is needed; send a page of the 12-lead layout, more of it in view"
        ))
    return _located(page, lattice, first, margin)


def _located(page, lattice, first, margin):
    """The result, from the turned lattice and the index of the page's first crossing in it."""
    v, u = np.nonzero(lattice.found)
    page_v, page_u = v - first[0], u - first[1]
    on_page = (page_u >= 0) & (page_u < N_MAJOR_X) & (page_v >= 0) & (page_v < N_MAJOR_Y)
    x_mm, y_mm = major_lines_mm(0)[page_u[on_page]], major_lines_mm(1)[page_v[on_page]]
    position_px = from_reduced(lattice.position[v[on_page], u[on_page]], page.rgb.shape, lattice.lines.shape)
    homography, _ = robust_homography(np.stack([x_mm, y_mm], 1), position_px)
    across = project_with_slopes(homography, np.array([[PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2]]))[1][0, :, 0]
    quarter_turns = int(np.rint(np.degrees(np.arctan2(across[1], across[0])) / 90)) % 4
    anchors = np.column_stack([x_mm, y_mm, position_px])
    return UprightPage(page, homography, quarter_turns, margin, anchors)
