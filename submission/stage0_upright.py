"""Page -> UprightPage: find the printed page and its orientation from what is printed on it.

1. Tiles of the picture whose spectrum shows two crossing 5 mm line patterns are seeds.
2. From a seed, the lattice of line crossings is grown over the picture in waves: neighbours
   predict a crossing, the lines around it correct it.
3. In lattice coordinates the picture is flat up to a quarter turn and whole boxes. There its
   ink is compared with what every page carries (pulses, separators, labels, rows of traces).

A drawn page itself is told by its pixels, without all that.

Lattice coordinates (u, v) count 5 mm boxes along two directions of the picture, u to v
clockwise, from an arbitrary crossing.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import cv2
import numpy as np
from scipy import fft
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .drawn_page import found_drawn
from .errors import PageNotUpright
from .page import UprightPage, line_channel
from .paper import (
    DRAWN_PX_PER_MM,
    FIRST_MAJOR_Y_MM,
    MAJOR_MM,
    MM_PER_S,
    N_MAJOR_X,
    N_MAJOR_Y,
    N_STRIPS,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    PULSE_HEIGHT_MM,
    PULSE_X_MM,
    QUARTER_S,
    SEPARATOR_HALF_HEIGHT_MM,
    SEPARATOR_WIDTH_MM,
    STRIP_S,
    STRIP_X_MM,
    ZERO_Y_MM,
    grid_line_x_mm,
    grid_line_y_mm,
    label_origins_px,
)


@dataclass(frozen=True)
class UprightParams:
    """Settings of `upright`.

    Attributes
    ----------
    seed_long_side_px : int
        The picture is reduced, or at most doubled, to this long side to look for seeds.
    tile_px : int
        Side of the square tiles whose spectra are looked at.
    box_range_px : (float, float)
        Smallest and largest 5 mm box that is looked for in the reduced picture.
    min_seed_score : float
        Least mean log contrast of a seed's harmonics.
    n_seeds : int
        Seeds tried before the page is given up.
    grow_box_px : float
        Boxes have this size in the picture that the lattice is grown in.
    line_scores : tuple of float
        Correlation with lines at 5 mm that a crossing's surroundings must have, in each pass of
        growing the lattice.
    bends : tuple of float
        Sizes of boxes beyond a bend, in those before it, that are tried.
    fold_shapes, fold_kinks : tuple of float
        How wide boxes are beyond a fold, in shares of how long they are along it, and slopes at which lines
        go on there.
    bend_score, leap_score : float
        As `line_scores`, for the first crossing beyond a bend, and for the first two beyond a fold.
    max_step_boxes : float
        Largest correction of a predicted crossing.
    min_nodes : int
        Fewer crossings are no page.
    min_match : float
        Least correlation with what is printed on every page; half of it where the place is clear.
    sure_margin, clear_margin : float
        Share by which the best place must beat all others for no further seed to be tried, and for
        the place to be clear.
    """

    seed_long_side_px: int = 1400
    tile_px: int = 256
    box_range_px: tuple = (8.0, 45.0)
    min_seed_score: float = 1.0
    n_seeds: int = 6
    grow_box_px: float = 16.0
    line_scores: tuple = (0.8, 0.65, 0.55, 0.45)
    bends: tuple = (0.8, 0.65, 1.3)
    fold_shapes: tuple = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)
    fold_kinks: tuple = (-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3)
    bend_score: float = 0.6
    leap_score: float = 0.55
    max_step_boxes: float = 0.3
    min_nodes: int = 150
    min_match: float = 0.12
    sure_margin: float = 0.3
    clear_margin: float = 0.7

    def resembles(self, match, margin):
        """Whether ink that matches so well is that of an ECG page."""
        return match >= self.min_match * (0.5 if margin >= self.clear_margin else 1)


_LATTICE_SIZE = 160
_CELLS = 10
_MARGIN_BOXES = 4


@dataclass(frozen=True, eq=False)
class _Lattice:
    """Crossings found in a picture.

    Attributes
    ----------
    lines : (h, w) float32
        The reduced picture of lines that they were found in.
    position : (V, U, 2) float64
        Col, row there; NaN where none was found. Node [v, u] has lattice coordinates (u, v).
    """

    lines: np.ndarray
    position: np.ndarray

    @property
    def found(self):
        return np.isfinite(self.position[..., 0])


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
    for seed in _find_seeds(page.rgb, params):
        lattice = _grow_lattice(page.rgb, seed, params)
        if lattice is not None:
            matches.append(_match_page(lattice))
            if params.resembles(*matches[-1][:2]) and matches[-1][1] >= params.sure_margin:
                break
    if not matches:
        raise PageNotUpright(page.page_id, (
            f"no 5 mm grid of at least {params.min_nodes} crossings was found in the picture of "
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
    x_mm = grid_line_x_mm(MAJOR_MM * page_u[on_page])
    y_mm = grid_line_y_mm(MAJOR_MM * page_v[on_page])
    position_px = _from_reduced(lattice.position[v[on_page], u[on_page]], page.rgb.shape, lattice.lines.shape)
    homography, _ = _robust_homography(np.stack([x_mm, y_mm], 1), position_px)
    across = _project(homography, np.array([[PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2]]))[1][0, :, 0]
    quarter_turns = int(np.rint(np.degrees(np.arctan2(across[1], across[0])) / 90)) % 4
    anchors = np.column_stack([x_mm, y_mm, position_px])
    return UprightPage(page, homography, quarter_turns, margin, anchors)


# Line pictures

def _reduced_grey(rgb, scale):
    """The lines' channel, reduced without aliasing."""
    grey = line_channel(rgb)
    if scale < 1:
        sigma = 0.35 / scale
        grey = cv2.GaussianBlur(grey, (0, 0), sigma) if sigma > 0.6 else grey
    height, width = (max(1, round(n * scale)) for n in grey.shape[:2])
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(grey, (width, height), interpolation=interpolation).astype(np.float32)


def _line_picture(grey, box_px):
    """Darkness against the surroundings in units of the local contrast, clipped at 3."""
    near, far = (2 * round(k * box_px / 2) + 1 for k in (1.5, 8))
    dark = cv2.blur(cv2.blur(grey, (near, near)), (near, near)) - grey
    contrast = np.sqrt(np.maximum(cv2.blur(dark * dark, (far, far)), 0))  # sums may round below 0
    floor = 0.3 * float(np.median(contrast[::4, ::4])) + 1e-3
    return np.clip(dark / (contrast + floor), -3, 3)


def _to_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres of the original as pixel centres of the reduced picture."""
    ratio = np.array([reduced_shape[1] / original_shape[1], reduced_shape[0] / original_shape[0]])
    return (position_px + 0.5) * ratio - 0.5


def _from_reduced(position_px, original_shape, reduced_shape):
    """Pixel centres of the reduced picture as pixel centres of the original."""
    return _to_reduced(position_px, reduced_shape, original_shape)


# Seeds

def _find_seeds(rgb, params):
    """Seeds, best first: tuples of score, position (2,) and basis (2, 2), in original px.

    The basis has the steps of one box along u and v as its columns.
    """
    scale = min(_MOST_ENLARGED, params.seed_long_side_px / max(rgb.shape[:2]))
    grey = _reduced_grey(rgb, scale)
    lines = _line_picture(grey, 0.5 * sum(params.box_range_px) / 2)
    size = min(params.tile_px, *lines.shape)
    ratio = np.array([rgb.shape[1] / lines.shape[1], rgb.shape[0] / lines.shape[0]])
    seeds = []
    for top in _tile_starts(lines.shape[0], size):
        for left in _tile_starts(lines.shape[1], size):
            pair = _tile_frequencies(lines[top:top + size, left:left + size], params)
            if pair is None or pair[0] < params.min_seed_score:
                continue
            score, basis, offset_px = pair
            position = _from_reduced(offset_px + [left, top], rgb.shape, lines.shape)
            seeds.append((score, position, basis * ratio[:, None]))
    seeds.sort(key=lambda seed: -seed[0])
    return seeds[:params.n_seeds]


_MOST_ENLARGED = 2.0


def _tile_starts(length, size):
    """First pixels of tiles that overlap by a third at least and cover the length."""
    n = max(1, int(np.ceil((length - size) / (size / 1.5))) + 1)
    return np.unique(np.linspace(0, length - size, n).astype(int))


def _tile_frequencies(tile, params):
    """Score, basis and a crossing of the 5 mm lattice in a square tile; None without one."""
    size = tile.shape[0]
    window = np.hanning(size + 2)[1:-1].astype(np.float32)
    spectrum = fft.fftshift(fft.fft2(tile * window[:, None] * window))
    amplitude = np.abs(spectrum).astype(np.float32)
    peaks = _spectrum_peaks(amplitude, size / params.box_range_px[1], size / params.box_range_px[0])
    if len(peaks) < 2:
        return None
    reach = 2 * (size // 16) + 1
    level = cv2.blur(amplitude, (reach, reach))
    contrast = np.log(cv2.dilate(amplitude, np.ones((3, 3), np.uint8)) / (level + 1e-6) + 1e-3)
    scores = _harmonic_scores(contrast, peaks)
    pair = _best_pair(peaks, scores)
    if pair is None:
        return None
    frequencies = np.stack([peaks[i] for i in pair]) / size
    if np.linalg.det(frequencies) < 0:
        frequencies[1] *= -1
    basis = np.linalg.inv(frequencies)
    centre = np.array([size - 1, size - 1]) / 2
    return float(scores[list(pair)].min()), basis, centre


def _spectrum_peaks(amplitude, low, high):
    """Strongest local maxima (K, 2) as (col, row) frequency in bins, in half of the plane."""
    half = amplitude.shape[0] // 2
    far = int(np.ceil(high)) + 1
    inner = amplitude[half - far:half + far + 1, half - far:half + far + 1]
    y, x = np.mgrid[-far:far + 1, -far:far + 1][:, :inner.shape[0], :inner.shape[1]]
    radius = np.hypot(x, y)
    is_peak = inner == cv2.dilate(inner, np.ones((5, 5), np.uint8))
    is_peak &= (radius >= low) & (radius <= high) & ((x > 0) | ((x == 0) & (y > 0)))
    rows, cols = np.nonzero(is_peak)
    order = np.argsort(-inner[rows, cols])[:_N_PEAKS]
    rows, cols = rows[order], cols[order]
    log = np.log(inner + 1e-6)
    fine_x = cols + _vertex(log[rows, cols - 1], log[rows, cols], log[rows, cols + 1])
    fine_y = rows + _vertex(log[rows - 1, cols], log[rows, cols], log[rows + 1, cols])
    return np.stack([fine_x, fine_y], 1) - far


_N_PEAKS = 20


def _vertex(before, at, after):
    """Where the parabolas through three equidistant values have their maximum, from the middle."""
    curve = before - 2 * at + after
    return np.where(curve < 0, 0.5 * (before - after) / np.where(curve < 0, curve, 1), 0)


def _harmonic_scores(contrast, peaks):
    """Mean log contrast at 1 to 4 times each frequency less that half way between."""
    half = contrast.shape[0] // 2
    multiples = np.arange(1, 9) / 2
    at = np.rint(half + multiples[:, None, None] * peaks).astype(int)
    inside = ((at >= 0) & (at < contrast.shape[0])).all(2)
    at = np.clip(at, 0, contrast.shape[0] - 1)
    found = np.where(inside, np.maximum(contrast[at[..., 1], at[..., 0]], 0), 0)
    return found[1::2].mean(0) - found[0::2].mean(0)


def _best_pair(peaks, scores):
    """Indices of the two crossing frequencies of similar size with the best worse score."""
    length = np.hypot(*peaks.T)
    sine = (peaks[:, None, 0] * peaks[None, :, 1] - peaks[:, None, 1] * peaks[None, :, 0])
    sine = np.abs(sine) / (length[:, None] * length)
    ratio = length[:, None] / length
    value = np.minimum(scores[:, None], scores)
    value = np.where((sine > 0.7) & (ratio > 0.6) & (ratio < 1 / 0.6), value, -np.inf)
    first, second = np.unravel_index(np.argmax(value), value.shape)
    return (first, second) if np.isfinite(value[first, second]) else None


# Growing the lattice

def _grow_lattice(rgb, seed, params):
    """The lattice grown from a seed; None if it stays too small."""
    _, position, basis = seed
    box_px = np.sqrt(abs(np.linalg.det(basis)))
    grey = _reduced_grey(rgb, min(_MOST_ENLARGED, params.grow_box_px / box_px))
    ratio = np.array([grey.shape[1] / rgb.shape[1], grey.shape[0] / rgb.shape[0]])
    lines = _line_picture(grey, box_px * ratio.mean())
    position = _to_reduced(position, rgb.shape, grey.shape)
    grower = _Grower(lines, position, basis * ratio[:, None], params)
    grower.grow()
    if grower.done.sum() >= params.min_nodes // 3:
        grower.go_round_bends()
        grower.leap_over_folds()
        grower.mend_slips()
        grower.reach_over_gaps()
        grower.mend_slips()
    if grower.done.sum() < params.min_nodes:
        return None
    return _Lattice(lines, _with_margin(np.where(grower.done[..., None], grower.position, np.nan)))


class _Grower:
    """Crossings measured in waves from a first one; node [v, u] of square arrays.

    Attributes
    ----------
    position : (n, n, 2) float64
        Col, row of each crossing in the line picture.
    basis : (n, n, 2, 2) float64
        Steps of one box along u and v as columns.
    done : (n, n) bool
    """

    def __init__(self, lines, position, basis, params):
        n = _LATTICE_SIZE
        self.lines = lines
        self.params = params
        self.position = np.full((n, n, 2), np.nan)
        self.basis = np.full((n, n, 2, 2), np.nan)
        self.done = np.zeros((n, n), bool)
        self.tried_with = np.zeros((n, n), int)
        for _ in range(2):
            shift, _ = _measure_crossings(lines, position[None], basis[None])
            position = position + basis @ shift[0]
        self.position[n // 2, n // 2] = position
        self.basis[n // 2, n // 2] = basis
        self.done[n // 2, n // 2] = True

    def grow(self):
        """Add waves of neighbours, the clearest crossings first, until no more is found."""
        for min_score in self.params.line_scores:
            self.tried_with[:] = 0
            nodes = self._frontier()
            while len(nodes):
                predicted, basis, agree = self._predict(nodes)
                self._accept(nodes[agree], predicted[agree], basis[agree], min_score)
                nodes = self._frontier()

    def go_round_bends(self):
        """Go on where boxes are of another size at once while it finds a row more."""
        n_done = -_ROW_NODES
        while n_done + _ROW_NODES <= self.done.sum() < _MOST_OF_PAGE * N_MAJOR_X * N_MAJOR_Y:
            n_done = self.done.sum()
            for across, along in ((size, side) for size in self.params.bends for side in (0, 1)):
                scale = np.where(np.arange(2) == along, across, 1.0)
                self.tried_with[:] = 0
                nodes = self._frontier()
                predicted, basis, agree = self._predict(nodes, scale)
                self._accept(nodes[agree], predicted[agree], basis[agree], self.params.bend_score)
            self.grow()

    def leap_over_folds(self):
        """Go on beyond folds, while it finds a row more."""
        n_done = -_ROW_NODES
        while n_done + _ROW_NODES <= self.done.sum() < _MOST_OF_PAGE * N_MAJOR_X * N_MAJOR_Y:
            n_done = self.done.sum()
            for along, side in product((0, 1), (-1, 1)):
                landed = self._leap(along, side)
                self._take(*(part[_agree_along(*landed, along)] for part in landed))
                self.grow()

    def _leap(self, along, side):
        """Measure the second or third node beyond each last one along u (0) or v (1), to a side (-1 or 1).

        Beyond a fold between the two, boxes are shorter or longer across it and lines go on at an angle. Of
        all that is tried the clearest counts, by that node and the next one.

        Returns
        -------
        nodes : (F, 2) int
        position : (F, 2) float64
        basis : (F, 2, 2) float64
        """
        last, step = self._last_nodes(along, side)
        start, near = (part[*last.T] for part in (self.position, self.basis))
        if not len(last):
            return last, start, near
        shape = np.linalg.norm(near[..., along], axis=1) / np.linalg.norm(near[..., 1 - along], axis=1)
        best, steps = np.full(len(last), -np.inf), np.zeros((len(last), 1), int)
        position, basis = start.copy(), near.copy()
        folds = product(self.params.fold_shapes, self.params.fold_kinks, _FOLD_BOXES.items())
        for size, kink, (boxes, (to_fold, unsure)) in folds:
            shorter = (size / shape)[:, None]
            far = near.copy()
            far[..., along] = shorter * near[..., along] + side * kink * near[..., 1 - along]
            landed = start + side * (to_fold * near[..., along] + (boxes - to_fold) * far[..., along])
            room = np.full(position.shape, _LEAP_BOXES)
            room[:, along] += unsure * np.abs(1 - 1 / shorter[:, 0])
            room = np.minimum(room, _MOST_LEAP_BOXES)
            score, shift, drift = self._measure_pair(landed, far, along, side)
            better = (score > best) & (np.abs(shift) <= room).all(1)
            position[better] = (landed + _times(far, shift))[better]
            far[..., along] += side * _times(far, drift)
            best[better], basis[better], steps[better] = score[better], far[better], boxes
        score, shift, _ = self._measure_pair(position, basis, along, side)
        good = np.isfinite(best) & (score >= self.params.leap_score)
        return (last + steps * step)[good], (position + _times(basis, shift))[good], basis[good]

    def _last_nodes(self, along, side):
        """Nodes (F, 2) with none beyond for three boxes where the page may go on, and the step there (2,)."""
        step = side * np.array([along, 1 - along])
        low, high = self._box()
        nodes = np.argwhere(self.done)
        nodes = nodes[((nodes + 3 * step >= low) & (nodes + 3 * step < high)).all(1)]
        beyond = [self.done[*(nodes + k * step).T] for k in (1, 2, 3)]
        return nodes[~np.any(beyond, axis=0)], step

    def _measure_pair(self, position, basis, along, side):
        """Score (F,) of crossings and the next ones, shift (F, 2) of the first, and what the next differ."""
        following = position + side * basis[..., along]
        (shift, score), (next_shift, next_score) = (
            _measure_crossings(self.lines, at, basis) for at in (position, following)
        )
        drift = next_shift - shift
        return 0.5 * (score + next_score) - np.abs(drift).max(1), shift, drift

    def mend_slips(self):
        """Drop parts that contradict larger ones beside them, a box lost or counted twice, and grow anew."""
        same, apart = self._links()
        _, part = connected_components(same, directed=False)
        size = np.bincount(part[self.done.ravel()], minlength=part.max() + 1)
        first, second = part[apart]
        smaller = np.where(size[first] < size[second], first, second)[first != second]
        against = np.bincount(smaller, minlength=size.size)
        is_slipped = (against > 0) & (against >= np.minimum(size, _LEAST_AGAINST + size // _SHARE_AGAINST))
        slipped = self.done & is_slipped[part].reshape(self.done.shape)
        self.position[slipped], self.basis[slipped], self.done[slipped] = np.nan, np.nan, False
        if slipped.any():
            self.grow()

    def _links(self):
        """Neighbours that lie where their boxes say, (n^2, n^2) sparse, and those a box off, (2, K)."""
        index = np.arange(self.done.size).reshape(self.done.shape)
        nodes, same, apart = np.argwhere(self.done), [], []
        for step in ((0, 1), (1, 0), (1, 1), (1, -1), (0, 2), (2, 0)):
            here = nodes[self.done[*(nodes + step).T]].T
            there = here + np.array(step)[:, None]
            basis = self.basis[*here]
            off = self.position[*there] - self.position[*here]
            off -= 0.5 * (basis + self.basis[*there]) @ step[::-1]
            boxes = np.linalg.norm(off, axis=1) / np.sqrt(np.abs(np.linalg.det(basis)))
            pairs = np.stack([index[*here], index[*there]])
            same.append(pairs[:, boxes < _SAME_BOXES])
            apart.append(pairs[:, boxes > _SLIP_BOXES])
        same = np.hstack(same)
        return coo_matrix((np.ones(same.shape[1]), same), shape=(index.size,) * 2), np.hstack(apart)

    def reach_over_gaps(self):
        """Try every node that the whole lattice's homography predicts, then grow from those."""
        v, u = np.nonzero(self.done)
        homography, spread = _robust_homography(np.stack([u, v], 1).astype(float), self.position[v, u])
        if spread > 0.5 * self.params.grow_box_px:
            return
        low, high = self._box()
        v, u = np.mgrid[low[0]:high[0], low[1]:high[1]]
        nodes = np.stack([v.ravel(), u.ravel()], 1)
        nodes = nodes[~self.done[nodes[:, 0], nodes[:, 1]]]
        predicted, basis = _project(homography, nodes[:, ::-1].astype(float))
        self._accept(nodes, predicted, basis, self.params.line_scores[-1])
        self.grow()

    def _box(self):
        """First and past-the-last node of the square that a whole page could still fill."""
        nodes = np.argwhere(self.done)
        room = np.maximum(0, N_MAJOR_X - 1 - np.ptp(nodes, axis=0))
        low = np.maximum(2, nodes.min(0) - room)
        return low, np.minimum(_LATTICE_SIZE - 2, nodes.max(0) + room + 1)

    def _frontier(self):
        """Nodes (F, 2) that have gained done neighbours since they were last tried."""
        count = cv2.blur(self.done.astype(np.float64), (3, 3), borderType=cv2.BORDER_CONSTANT)
        count = np.rint(9 * count).astype(int)
        fresh = (count > self.tried_with) & ~self.done
        fresh[:2], fresh[-2:], fresh[:, :2], fresh[:, -2:] = False, False, False, False
        self.tried_with[fresh] = count[fresh]
        return np.argwhere(fresh)

    def _predict(self, nodes, scale=1.0):
        """Mean prediction of the done neighbours: position, basis and whether they agree.

        Boxes beyond them have their size times `scale`, one number or those along u and v.
        """
        step = np.array([(dv, du) for dv in (-1, 0, 1) for du in (-1, 0, 1) if dv or du])
        near = nodes[:, None] + step
        done = self.done[near[..., 0], near[..., 1]]
        weight = done / np.abs(step).sum(1)
        weight = weight / weight.sum(1, keepdims=True)
        basis = np.where(done[..., None, None], self.basis[near[..., 0], near[..., 1]], 0) * scale
        position = np.where(done[..., None], self.position[near[..., 0], near[..., 1]], 0)
        position = position - np.einsum("fkij,kj->fki", basis, step[:, ::-1].astype(float))
        mean = np.einsum("fk,fki->fi", weight, position)
        mean_basis = np.einsum("fk,fkij->fij", weight, basis)
        off = np.where(done, np.linalg.norm(position - mean[:, None], axis=-1), 0).max(1)
        box_px = np.sqrt(np.abs(np.linalg.det(mean_basis)))
        return mean, mean_basis, off < 0.5 * box_px

    def _accept(self, nodes, predicted, basis, min_score):
        """Measure the nodes and keep those that show lines near enough to the prediction."""
        if not len(nodes):
            return
        shift, score = _measure_crossings(self.lines, predicted, basis)
        good = (score >= min_score) & (np.abs(shift).max(1) <= self.params.max_step_boxes)
        position = predicted + _times(basis, shift)
        self._take(nodes[good], position[good], basis[good])

    def _take(self, nodes, position, basis):
        """Keep nodes where no other already lies."""
        free = ~self._is_taken(nodes, position, basis)
        v, u = nodes[free].T
        self.position[v, u], self.basis[v, u], self.done[v, u] = position[free], basis[free], True
        self._fit_basis(nodes[free])

    def _is_taken(self, nodes, position, basis):
        """Whether a neighbour already lies where the nodes (F, 2) are said to be."""
        step = np.array([(dv, du) for dv in range(-2, 3) for du in range(-2, 3)])
        near = nodes[:, None] + step
        distance = np.linalg.norm(self.position[near[..., 0], near[..., 1]] - position[:, None], axis=-1)
        box_px = np.sqrt(np.abs(np.linalg.det(basis)))
        return np.nan_to_num(distance, nan=np.inf).min(1) < _TAKEN_BOXES * box_px

    def _fit_basis(self, nodes, reach=2, stiffness=2.0):
        """Least-squares basis from the done nodes around, drawn towards the predicted one."""
        if not len(nodes):
            return
        step = np.array([(dv, du) for dv in range(-reach, reach + 1) for du in range(-reach, reach + 1)])
        near = nodes[:, None] + step
        done = self.done[near[..., 0], near[..., 1]]
        v, u = nodes.T
        offset = np.where(done[..., None], self.position[near[..., 0], near[..., 1]], 0)
        offset = np.where(done[..., None], offset - self.position[v, u][:, None], 0)
        d = step[:, ::-1].astype(float)
        moment = np.einsum("fk,ki,kj->fij", done.astype(float), d, d) + stiffness * np.eye(2)
        cross = np.einsum("fki,kj->fij", offset, d) + stiffness * self.basis[v, u]
        self.basis[v, u] = cross @ np.linalg.inv(moment)


_ROW_NODES = 25
_MOST_OF_PAGE = 0.9
_TAKEN_BOXES = 0.4
_AGREE_BOXES = 0.25
_LEAP_BOXES = 0.15
_SAME_BOXES = 0.35
_SLIP_BOXES = 0.65
_LEAST_AGAINST = 3
_SHARE_AGAINST = 20
_FOLD_BOXES = {2: (0.6, 0.6), 3: (1.4, 0.85)}  # of so many boxes, how many lie before a fold, more or less
_MOST_LEAP_BOXES = 0.45
_REACH_BOXES = 1.25
_SAMPLES = 30
_N_HARMONICS = 3


def _agree_along(nodes, position, basis, along):
    """Which nodes (F, 2) beyond a fold across a direction most of those beside them along it bear out."""
    landed = np.full((_LATTICE_SIZE, _LATTICE_SIZE, 2), np.nan)
    landed[*nodes.T] = position
    most = np.zeros(len(nodes), int)
    for away in (-2, -1, 1, 2):
        beside = nodes + away * np.array([1 - along, along])
        off = np.linalg.norm(landed[*beside.T] - position - away * basis[..., 1 - along], axis=1)
        boxes = off / np.linalg.norm(basis[..., along], axis=1)
        most += np.where(np.isnan(boxes), 0, np.where(boxes > _AGREE_BOXES, -1, 1))
    return most > 0


def _times(basis, steps):
    """Picture vectors (F, 2) of steps (F, 2) in boxes."""
    return np.einsum("fij,fj->fi", basis, steps)


def _measure_crossings(lines, position, basis):
    """Shift of the lattice at predicted crossings and how well lines at 5 mm explain it.

    Parameters
    ----------
    lines : (h, w) float32
    position : (F, 2) float64
    basis : (F, 2, 2) float64

    Returns
    -------
    shift : (F, 2) float64
        In boxes along u and v, to be added to the prediction.
    score : (F,) float64
        The worse of the two directions' correlation with lines, -1 to 1.
    """
    steps = ((np.arange(_SAMPLES) + 0.5) / _SAMPLES * 2 - 1) * _REACH_BOXES
    v, u = np.meshgrid(steps, steps, indexing="ij")
    offset = np.stack([u.ravel(), v.ravel()])
    at = (position[:, :, None] + basis @ offset).astype(np.float32)
    patch = cv2.remap(lines, at[:, 0], at[:, 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    patch = patch.reshape(len(position), _SAMPLES, _SAMPLES)
    taper = np.cos(np.pi / 2 * steps / (_REACH_BOXES + 0.1)) ** 2
    taper /= taper.sum()
    shift_u, score_u = _profile_shift(np.einsum("fvu,v->fu", patch, taper), steps, taper)
    shift_v, score_v = _profile_shift(np.einsum("fvu,u->fv", patch, taper), steps, taper)
    return np.stack([shift_u, shift_v], 1), np.minimum(score_u, score_v)


def _profile_shift(profile, steps, taper):
    """Shift (F,) in boxes of the comb of dark lines in profiles (F, n), and its correlation."""
    harmonics = np.arange(1, _N_HARMONICS + 1)
    profile = profile - profile @ taper[:, None]
    waves = np.exp(-2j * np.pi * steps[:, None] * harmonics) * taper[:, None]
    coefficients = profile @ waves
    tries = (np.arange(64) / 64 - 0.5)
    match = np.real(coefficients @ np.exp(2j * np.pi * harmonics[:, None] * tries))
    best = match.argmax(1)
    rows = np.arange(len(profile))
    left, middle, right = (match[rows, (best + k) % 64] for k in (-1, 0, 1))
    shift = tries[best] + _vertex(left, middle, right) / 64
    power = (profile * profile) @ taper
    return shift, middle / np.sqrt(_N_HARMONICS / 2 * power + 1e-9)


# Homographies

def _robust_homography(source, target, n_rounds=12):
    """Homography of points by iteratively reweighted least squares (Cauchy weights).

    Parameters
    ----------
    source, target : (K, 2) float64

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
        distance = np.linalg.norm(_project(homography, source)[0] - target, axis=1)
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


def _project(homography, points):
    """Images (K, 2) of points (K, 2), and the Jacobians (K, 2, 2) there."""
    x, y = points.T
    col, row, w = homography @ np.stack([x, y, np.ones_like(x)])
    image = np.stack([col / w, row / w], 1)
    jacobian = (homography[None, :2, :2] - image[:, :, None] * homography[2, :2]) / w[:, None, None]
    return image, jacobian


# What is printed on every page

def _match_page(lattice):
    """Correlation with the printed page, over quarter turns and whole boxes.

    Returns
    -------
    score : float
        Best correlation, less the share of crossings that lie off the page.
    margin : float
        Share by which the second best falls short of it, 0 to 1.
    lattice : _Lattice
        Turned so that u runs along the page's x axis and v along its y axis.
    first : (2,) int
        Index [v, u] of the page's first crossing in that lattice; it may lie outside.
    """
    ink = _ink_cells(lattice)
    template = _page_template()
    scores = [_box_scores(np.rot90(ink, k), np.rot90(lattice.found, k), template) for k in range(4)]
    turns = int(np.argmax([score.max() for score in scores]))
    at = np.unravel_index(scores[turns].argmax(), scores[turns].shape)
    best = float(scores[turns][at])
    scores[turns][at] = -1
    second = max(float(score.max()) for score in scores)
    margin = np.clip((best - max(second, 0)) / max(best, 1e-6), 0, 1)
    boxes = np.array(template.shape) // _CELLS
    first = np.array(at) - (boxes - 1) + [_TEMPLATE_BOXES_ABOVE, 0]
    return best, float(margin), _Lattice(lattice.lines, np.rot90(lattice.position, turns)), first


def _with_margin(position_px):
    """The crossings' array cut to those found, with a few boxes around."""
    v, u = np.nonzero(np.isfinite(position_px[..., 0]))
    inner = position_px[v.min():v.max() + 1, u.min():u.max() + 1]
    pad = ((_MARGIN_BOXES, _MARGIN_BOXES), (_MARGIN_BOXES, _MARGIN_BOXES), (0, 0))
    return np.pad(inner, pad, constant_values=np.nan)


def _ink_cells(lattice):
    """Ink that does not repeat with the boxes, in cells of a tenth of a box.

    Returns
    -------
    (10 (V - 1), 10 (U - 1)) float32
        0 to 1.
    """
    at = _cell_positions(_filled_nodes(lattice.position))
    cells = cv2.remap(lattice.lines, at[..., 0], at[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    v, u = lattice.position.shape[0] - 1, lattice.position.shape[1] - 1
    by_box = np.ascontiguousarray(cells.reshape(v, _CELLS, u, _CELLS).transpose(1, 3, 0, 2))
    for plane in by_box.reshape(_CELLS ** 2, v, u):
        plane -= cv2.medianBlur(plane, 5)
    ink = by_box.transpose(2, 0, 3, 1).reshape(cells.shape)
    return np.clip(ink, 0, 2) / 2


def _filled_nodes(nodes):
    """Crossings with the gaps filled from the homography and the neighbours' distance to it."""
    v, u = np.nonzero(np.isfinite(nodes[..., 0]))
    homography, _ = _robust_homography(np.stack([u, v], 1).astype(float), nodes[v, u])
    all_v, all_u = np.mgrid[:nodes.shape[0], :nodes.shape[1]]
    flat, _ = _project(homography, np.stack([all_u.ravel(), all_v.ravel()], 1).astype(float))
    flat = flat.reshape(nodes.shape)
    found = np.isfinite(nodes[..., 0])
    off = np.where(found[..., None], nodes - flat, 0)
    share = cv2.GaussianBlur(found.astype(np.float64), (0, 0), 1.5, borderType=cv2.BORDER_CONSTANT)
    near = cv2.GaussianBlur(off, (0, 0), 1.5, borderType=cv2.BORDER_CONSTANT) / (share[..., None] + 1e-3)
    return flat + np.where(found[..., None], off, near)


def _cell_positions(nodes):
    """Picture positions (10 (V - 1), 10 (U - 1), 2) float32 of the centres of the cells."""
    v, u = nodes.shape[0] - 1, nodes.shape[1] - 1
    at_v = ((np.arange(v * _CELLS) + 0.5) / _CELLS).astype(np.float32)
    at_u = ((np.arange(u * _CELLS) + 0.5) / _CELLS).astype(np.float32)
    grid_u, grid_v = np.meshgrid(at_u, at_v)
    return cv2.remap(nodes.astype(np.float32), grid_u, grid_v, cv2.INTER_LINEAR)


def _box_scores(ink, found, template):
    """Correlation of the template at every shift by whole boxes, less crossings off the page.

    A lattice that has grown onto a sheet beneath has more crossings than a page: those too many are
    off it wherever it lies, and count nothing. Element [r, c] has the template's first box at box
    (r, c) less the template's size plus 1.
    """
    boxes = np.ones(np.array(template.shape) // _CELLS)
    match = _correlate(ink, template)[_CELLS - 1::_CELLS, _CELLS - 1::_CELLS]
    v, u = ink.shape[0] // _CELLS, ink.shape[1] // _CELLS
    energy = (ink * ink).reshape(v, _CELLS, u, _CELLS).sum((1, 3))
    within = _correlate(energy, boxes)
    score = match / np.sqrt((template ** 2).sum() * (np.maximum(within, 0) + 0.1 * energy.sum() + 1e-9))
    page_nodes = np.zeros((boxes.shape[0] + 1, boxes.shape[1] + 1))
    top = _TEMPLATE_BOXES_ABOVE
    page_nodes[top:top + N_MAJOR_Y, :N_MAJOR_X] = 1
    most = min(found.sum(), page_nodes.sum())
    inside = _correlate(found.astype(float), page_nodes)[1:-1, 1:-1] / most
    return score - (1 - inside)


def _correlate(picture, template):
    """Full cross-correlation; element [r, c] has the template's last pixel at [r, c]."""
    shape = [a + b - 1 for a, b in zip(picture.shape, template.shape, strict=True)]
    fast = [fft.next_fast_len(n, real=True) for n in shape]
    product = fft.rfft2(picture, fast) * fft.rfft2(template[::-1, ::-1], fast)
    return fft.irfft2(product, fast)[:shape[0], :shape[1]]


_TEMPLATE_BOXES_ABOVE = 1
_TEMPLATE_PX_PER_MM = 8


@lru_cache(maxsize=1)
def _page_template():
    """What every page carries, in cells of a tenth of a box, of mean 0.

    Row 0 lies one box above the page's first horizontal line, column 0 at its first vertical
    line; 44 x 56 boxes.
    """
    canvas = np.zeros((44 * 5 * _TEMPLATE_PX_PER_MM, 56 * 5 * _TEMPLATE_PX_PER_MM), np.float32)
    _draw_trace_bands(canvas)
    _draw_marks(canvas)
    _draw_texts(canvas)
    cells = cv2.resize(canvas, (56 * _CELLS, 44 * _CELLS), interpolation=cv2.INTER_AREA)
    return cells - cells.mean()


def _canvas_px(x_mm, y_mm):
    """Page position as (x, y) whole pixels of the template's canvas."""
    above_mm = _TEMPLATE_BOXES_ABOVE * MAJOR_MM - FIRST_MAJOR_Y_MM
    return round(x_mm * _TEMPLATE_PX_PER_MM), round((y_mm + above_mm) * _TEMPLATE_PX_PER_MM)


def _draw_trace_bands(canvas):
    """Traces run near the zero rows: a weak band there."""
    left, _ = _canvas_px(STRIP_X_MM, 0)
    right, _ = _canvas_px(STRIP_X_MM + STRIP_S * MM_PER_S, 0)
    rows = np.arange(canvas.shape[0])
    for zero_mm in ZERO_Y_MM:
        _, zero = _canvas_px(0, zero_mm)
        band = np.exp(-0.5 * ((rows - zero) / (2.0 * _TEMPLATE_PX_PER_MM)) ** 2)
        canvas[:, left:right] += 0.15 * band[:, None].astype(np.float32)


def _draw_marks(canvas):
    """Calibration pulses and separators."""
    for strip, zero_mm in enumerate(ZERO_Y_MM):
        corners = [(PULSE_X_MM[0], 0), (PULSE_X_MM[0], 1), (PULSE_X_MM[1], 1), (PULSE_X_MM[1], 0)]
        corners = [_canvas_px(x, zero_mm - up * PULSE_HEIGHT_MM) for x, up in corners]
        cv2.polylines(canvas, [np.array(corners)], False, 1.0, round(0.8 * _TEMPLATE_PX_PER_MM))
        for quarter in range(1, 4) if strip < N_STRIPS - 1 else ():
            x_mm = STRIP_X_MM + quarter * QUARTER_S * MM_PER_S
            half = SEPARATOR_WIDTH_MM / 2, SEPARATOR_HALF_HEIGHT_MM
            ends = [_canvas_px(x_mm + s * half[0], zero_mm + s * half[1]) for s in (-1, 1)]
            cv2.rectangle(canvas, *ends, 1.0, cv2.FILLED)


def _draw_texts(canvas):
    """Labels as bars, and paler ones for the header's lines, whose length differs."""
    for text, x_px, y_px in label_origins_px():
        x_mm, y_mm = x_px / DRAWN_PX_PER_MM, y_px / DRAWN_PX_PER_MM
        width_mm = sum(_LETTER_WIDTH_MM.get(letter, 2.3) for letter in text)
        _draw_bar(canvas, x_mm, y_mm - _CAPITAL_HEIGHT_MM, width_mm, 0.5)
    for x_mm, width_mm, n_lines in _HEADER_BARS_MM:
        for line in range(n_lines):
            _draw_bar(canvas, x_mm, _HEADER_TOP_MM + line * MAJOR_MM, width_mm, 0.25)


def _draw_bar(canvas, x_mm, y_mm, width_mm, weight):
    """A line of text from its top left corner."""
    corners = _canvas_px(x_mm, y_mm), _canvas_px(x_mm + width_mm, y_mm + _CAPITAL_HEIGHT_MM)
    cv2.rectangle(canvas, *corners, weight, cv2.FILLED)


_CAPITAL_HEIGHT_MM = 2.8
_LETTER_WIDTH_MM = {"I": 1.15, "m": 3.8, "/": 1.3, "M": 3.4}
_HEADER_TOP_MM = 3.1
_HEADER_BARS_MM = ((1.3, 19, 3), (76.3, 10, 1), (151.3, 46, 1))
