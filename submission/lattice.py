"""The lattice of 5 mm line crossings, grown over a picture from a seed.

Neighbours predict a crossing, the lines around it correct it, the clearest first. Beyond folds it leaps,
over gaps it reaches by its homography, and where parts contradict each other the smaller one is grown anew.

Lattice coordinates (u, v) count 5 mm boxes along two directions of the picture, u to v
clockwise, from an arbitrary crossing.
"""

from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .homographies import project_with_slopes, robust_homography
from .line_picture import line_picture, parabola_vertex, reduced_grey, reduction, to_reduced
from .paper import N_MAJOR_X, N_MAJOR_Y


@dataclass(frozen=True)
class LatticeParams:
    """Settings of `grow_lattice`.

    Attributes
    ----------
    box_px : float
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
    """

    box_px: float = 16.0
    line_scores: tuple = (0.8, 0.65, 0.55, 0.45)
    bends: tuple = (0.8, 0.65, 1.3)
    fold_shapes: tuple = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)
    fold_kinks: tuple = (-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3)
    bend_score: float = 0.6
    leap_score: float = 0.55
    max_step_boxes: float = 0.3
    min_nodes: int = 150


_LATTICE_SIZE = 160
_MARGIN_BOXES = 4


@dataclass(frozen=True, eq=False)
class Lattice:
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
        """Where a crossing was found, (V, U) bool."""
        return np.isfinite(self.position[..., 0])


def grow_lattice(rgb, seed, params):
    """Grow the lattice of a picture.

    Parameters
    ----------
    rgb : (H, W, 3) uint8
    seed : tuple
        As `find_seeds` has them.
    params : LatticeParams

    Returns
    -------
    Lattice or None
        None if it stays too small.
    """
    _, position, basis = seed
    box_px = _box_px(basis)
    grey = reduced_grey(rgb, params.box_px / box_px)
    ratio = reduction(rgb.shape, grey.shape)
    lines = line_picture(grey, box_px * ratio.mean())
    position = to_reduced(position, rgb.shape, grey.shape)
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
    return Lattice(lines, _with_margin(np.where(grower.done[..., None], grower.position, np.nan)))


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
        for _ in self._rounds_with_rows():
            for across, along in ((size, side) for size in self.params.bends for side in (0, 1)):
                scale = np.where(np.arange(2) == along, across, 1.0)
                self.tried_with[:] = 0
                nodes = self._frontier()
                predicted, basis, agree = self._predict(nodes, scale)
                self._accept(nodes[agree], predicted[agree], basis[agree], self.params.bend_score)
            self.grow()

    def leap_over_folds(self):
        """Go on beyond folds, while it finds a row more."""
        for _ in self._rounds_with_rows():
            for along, side in product((0, 1), (-1, 1)):
                landed = self._leap(along, side)
                agree = _agree_along(*landed, along)
                self._take(*(part[agree] for part in landed))
                self.grow()

    def _rounds_with_rows(self):
        """One round after the other while the last one found a row more and much of a page is missing."""
        n_done = -_ROW_NODES
        while n_done + _ROW_NODES <= self.done.sum() < _MOST_OF_PAGE * N_MAJOR_X * N_MAJOR_Y:
            n_done = self.done.sum()
            yield

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
            boxes = np.linalg.norm(off, axis=1) / _box_px(basis)
            pairs = np.stack([index[*here], index[*there]])
            same.append(pairs[:, boxes < _SAME_BOXES])
            apart.append(pairs[:, boxes > _SLIP_BOXES])
        same = np.hstack(same)
        return coo_matrix((np.ones(same.shape[1]), same), shape=(index.size,) * 2), np.hstack(apart)

    def reach_over_gaps(self):
        """Try every node that the whole lattice's homography predicts, then grow from those."""
        v, u = np.nonzero(self.done)
        homography, spread = robust_homography(np.stack([u, v], 1).astype(float), self.position[v, u])
        if spread > 0.5 * self.params.box_px:
            return
        low, high = self._box()
        v, u = np.mgrid[low[0]:high[0], low[1]:high[1]]
        nodes = np.stack([v.ravel(), u.ravel()], 1)
        nodes = nodes[~self.done[nodes[:, 0], nodes[:, 1]]]
        predicted, basis = project_with_slopes(homography, nodes[:, ::-1].astype(float))
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
        return mean, mean_basis, off < 0.5 * _box_px(mean_basis)

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
        return np.nan_to_num(distance, nan=np.inf).min(1) < _TAKEN_BOXES * _box_px(basis)

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


def _box_px(basis):
    """Size of boxes (...) with steps (..., 2, 2): the root of their area."""
    return np.sqrt(np.abs(np.linalg.det(basis)))


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
    shift = tries[best] + parabola_vertex(left, middle, right) / 64
    power = (profile * profile) @ taper
    return shift, middle / np.sqrt(_N_HARMONICS / 2 * power + 1e-9)


def _with_margin(position_px):
    """The crossings' array cut to those found, with a few boxes around."""
    v, u = np.nonzero(np.isfinite(position_px[..., 0]))
    inner = position_px[v.min():v.max() + 1, u.min():u.max() + 1]
    pad = ((_MARGIN_BOXES, _MARGIN_BOXES), (_MARGIN_BOXES, _MARGIN_BOXES), (0, 0))
    return np.pad(inner, pad, constant_values=np.nan)
