"""How far a print's black lies off its colours: the trace is black, and the grid it is read by red.

A printer with one drum per colour lays black up to a pixel of the 200 dpi page off its colours, in
waves along the way of the paper as its drums turn. What is printed in black at known places, labels
and separators, shows it there; between them a Gaussian process foretells the waves, as strong and
as long as the pieces make them likely: where pieces agree that nothing waves, nothing is moved, labels
that lie off the separators beside them were set in another way, and where pieces of one column
disagree, the paper is uneven and tells less of the printer. A photographed screen has one ink.
"""

from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import cv2
import numpy as np

from .black_pieces import PieceParams, header_pieces, printed_pieces
from .paper import DRAWN_PX_PER_MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM
from .trace_ends import TRACE_END_MM, trace_ends

KNOWN_STEP_MM = 2.5


@dataclass(frozen=True)
class BlackParams:
    """Settings of `black_offset`; standard deviations in mm of the page, along x and y.

    Attributes
    ----------
    constant_mm, stretch_mm : (float, float)
        What a printer may be expected to be off: by a constant, and by a stretch along either
        axis (at 100 mm from the page's middle).
    screen_share : (float, float)
        On a screen no printer has laid the black: what is constant or stretches, and what waves, as the
        sheet's own errors do, is so much less.
    screen_odds : float
        Of a screen against a print; 0 where it cannot be one.
    wave_mm : tuple of float
        Standard deviations of waves along x, each as likely as the next; 0 stands for none.
    drum_mm : (float, float)
        Shortest and longest way round the drum that errs the most.
    gear_mm : (float, float)
        Shortest and longest waves of the gears.
    other_mm : (float, float)
        Shortest and longest of the other waves.
    drum_share, gear_share : float
        Of a drum that errs the most in what the gears leave of the waves' power, and of the gears in all.
    drum_odds : float
        That a drum of one size errs the most, against no drum at all.
    header_mm, header_odds : float
        How far off what is below it the whole header is, and that it is: on 14 real prints 0.03 mm left.
    text_reset_odds : float
        That texts have been set in another way.
    text_shift_mm, text_own_mm : float
        How far off they are then, all of them together, and each by itself.
    uneven_mm, uneven_reach_mm : float
        How far off its place paper lies where the grid was not followed, as pieces no further apart share.
    least_sd_mm : float
        What no piece of print is better known than.
    pieces : PieceParams
        For what is looked for.
    least_contrast, least_correlation : float
        A piece must be that dark, in shares of the paper, and that like its drawing.
    farthest_mm : (float, float)
        Pieces further off are taken for something else.
    header_down_mm : float
        The same for how far down or up the header is.
    disagree_mm : float
        Pieces that one offset explains no better (rms) were not printed where they are expected.
    rounds : int
    known_mm : tuple of float
        How far right of where the colours say the printer is known to lay black: at the middle of
        every `KNOWN_STEP_MM` of the page's width; empty where it is not known.
    """

    constant_mm: tuple = (0.03, 0.03)
    stretch_mm: tuple = (0.01, 0.02)
    header_mm: float = 0.05
    header_odds: float = 1.0
    screen_share: tuple = (0.1, 0.5)
    screen_odds: float = 0.02
    wave_mm: tuple = (0.0, 0.0125, 0.025, 0.0375, 0.05)
    drum_mm: tuple = (60.0, 140.0)
    gear_mm: tuple = (11.0, 18.0)
    other_mm: tuple = (25.0, 250.0)
    drum_share: float = 0.6
    drum_odds: float = 0.01
    gear_share: float = 0.15
    text_reset_odds: float = 0.05
    text_shift_mm: float = 0.1
    text_own_mm: float = 0.03
    uneven_mm: float = 0.02
    uneven_reach_mm: float = 15.0
    least_sd_mm: float = 0.003
    pieces: PieceParams = PieceParams()
    least_contrast: float = 0.15
    least_correlation: float = 0.7
    farthest_mm: tuple = (0.17, 0.12)
    header_down_mm: float = 0.3
    disagree_mm: float = 0.03
    rounds: int = 6
    known_mm: tuple = ()

    def __post_init__(self):
        for name in ("drum_mm", "gear_mm", "other_mm"):
            shortest, longest = getattr(self, name)
            if not 0 < shortest < longest:
                raise ValueError(f"{name}={getattr(self, name)} must ascend from above 0")
        if not self.screen_odds >= 0:
            raise ValueError(f"screen_odds={self.screen_odds} must not be negative")
        if self.rounds < 1:
            raise ValueError(f"rounds={self.rounds} must be at least 1")


def black_offset(channel, mapping, params=BlackParams(), print_uneven_mm=0.0, end_sd_mm=None):
    """How far right and down of where the grid says the black lies.

    Parameters
    ----------
    channel : (H, W) uint8
        Of the picture, in which the grid is faint or grey.
    mapping : Mapping
        That follows the grid.
    params : BlackParams
    print_uneven_mm : float
        As `uneven_print_mm`: by how much single pieces of an uneven print are off besides.
    end_sd_mm : float, optional
        What no end of a trace is better known than; None where ends do not tell, as on a grey grid.

    Returns
    -------
    (M, N, 2) float64
        In mm, at the mapping's nodes; zero where nothing tells, and where the pieces disagree, as
        they do on a page whose labels were set in another way.
    """
    printed = printed_pieces(params.pieces) + header_pieces(channel, mapping, params.pieces)
    found = [_find_piece(channel, mapping, piece, params) for piece in printed]
    found = [piece for piece in found if piece is not None]
    if end_sd_mm is not None:
        found += [_as_piece(end, end_sd_mm) for end in trace_ends(channel, mapping)]
    piece_mm = _PIECE_UNEVEN * print_uneven_mm
    disagree_mm = np.hypot(params.disagree_mm, _UNEVEN_DISAGREE * piece_mm)
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    offset = np.zeros((y_mm.size, x_mm.size, 2))
    if not found:
        return offset
    both = found, [piece for piece in found if not piece[-1]]
    along = [_Along(axis, pieces, piece_mm, x_mm, params) for axis, pieces in enumerate(both) if pieces]
    for _ in range(_ROBUST_ROUNDS):
        for one in along:
            one.foretell(sum(other.screen_told for other in along if other is not one))
    for one in along:
        miss_mm = np.minimum(np.abs(one.foretold.unexplained_mm), _FAR_OFF * disagree_mm)
        tells = 1 / (1 + (one.sd_mm / disagree_mm) ** 2)  # separators say nothing of up and down
        if np.sqrt(np.average(miss_mm**2, weights=tells)) > disagree_mm:
            return np.zeros_like(offset)
        stretched = _stretched(x_mm[None, :], y_mm[:, None]) @ one.foretold.slopes_mm
        offset[..., one.axis] = one.foretold.waves_mm[:x_mm.size] + one.foretold.constant_mm + stretched
    return offset


class _Along:
    """Pieces of print (P,) as they tell along one axis, and what they foretell at positions x (N,).

    Attributes
    ----------
    sd_mm : (P,) float64
    foretold : _Foretold
    screen_told : float
        Log odds of a screen against a print by the pieces along this axis.
    """

    def __init__(self, axis, pieces, piece_mm, x_mm, params):
        place, moved, sd_mm, text, in_header = (np.array(part) for part in zip(*pieces, strict=True))
        self.axis, self.place, self.moved_mm, self.params = axis, place, moved[:, axis], params
        self.sd_mm = np.hypot(sd_mm[:, axis], piece_mm)
        self.text, self.in_header = text, in_header & (text >= 0)
        self.expected = _expected_waves(x_mm, place[:, 0], axis, params)
        self.doubt, self.screen_told, self.foretold = 1.0, 0.0, None

    def foretell(self, screen_told):
        """Once more, as the other axis tells of a screen; pieces that are far off weigh less next time."""
        pieces = self.place, self.moved_mm, self.sd_mm * self.doubt, self.text, self.in_header
        self.foretold = told = _foretell(pieces, self.expected, self.axis, self.params, screen_told)
        waves_mm = told.waves_mm[-self.moved_mm.size:]
        miss_mm = self.moved_mm - waves_mm - told.constant_mm - _stretched(*self.place.T) @ told.slopes_mm
        self.doubt = np.sqrt(1 + (miss_mm / (_DOUBTED * self.sd_mm)) ** 2)
        self.screen_told = told.screen_told


_MIDDLE_MM = (PAGE_WIDTH_MM / 2, PAGE_HEIGHT_MM / 2)
_ROBUST_ROUNDS = 3
_DOUBTED = 2.0  # standard deviations at which a piece's variance is doubled
_PIECE_UNEVEN = 0.7  # of an ink's unevenness, what is left of it over a piece
_UNEVEN_DISAGREE = 2.0  # standard deviations (rms) that pieces of an uneven print may be off
_FAR_OFF = 2.0  # a piece that is further off than so many times what is borne counts no more


def _stretched(x_mm, y_mm):
    """What stretches along x, along y, and along either as the other goes, by 100 mm, (..., 3)."""
    right, down = (x_mm - _MIDDLE_MM[0]) / 100, (y_mm - _MIDDLE_MM[1]) / 100
    return np.stack(np.broadcast_arrays(right, down, right * down), axis=-1)


class _Foretold(NamedTuple):
    """What pieces of print (P,) foretell.

    Attributes
    ----------
    waves_mm : (N + P,) float64
        At positions x and at the pieces.
    constant_mm : float
    slopes_mm : (3,) float64
        Of `_stretched`.
    unexplained_mm : (P,) float64
        What is left of the pieces, whichever texts were set in another way.
    screen_told : float
        Log odds of a screen against a print, by these pieces alone.
    """

    waves_mm: np.ndarray
    constant_mm: float
    slopes_mm: np.ndarray
    unexplained_mm: np.ndarray
    screen_told: float


def _foretell(pieces, expected, axis, params, screen_told=0.0):
    """Mean of what explains the pieces, weighed by how likely each drum and strength makes them.

    Parameters
    ----------
    pieces : (place, moved_mm, sd_mm, text, in_header)
        Positions x, y (P, 2) in mm; how far off, along the axis, its standard deviations, which text
        each is part of (-1 is none), and whether that is in the header, each (P,).
    expected : (kernels, known_waves)
        As `_expected_waves` has them, at N positions x and the pieces.
    axis : int
    params : BlackParams
    screen_told : float
        Log odds of a screen by what else is known.

    Returns
    -------
    _Foretold
    """
    place, moved_mm, sd_mm, text, in_header = pieces
    from_middle = _stretched(*place.T)
    stretch = params.stretch_mm[axis] ** 2 * from_middle
    steady = params.constant_mm[axis] ** 2 + from_middle @ stretch.T
    resets = _resets(place, sd_mm, text, in_header, params)
    layings = [(1.0, 1.0, 0.0)]
    if params.screen_odds:
        layings.append((*np.square(params.screen_share), np.log(params.screen_odds) + screen_told))
    kernels, known_waves = expected
    explained = list(product(kernels, resets, known_waves, layings))
    covariance = np.array([
        as_set + share * steady + wave_share * kernel[-moved_mm.size:]
        for (kernel, _), (as_set, _), _, (share, wave_share, _) in explained
    ])
    rest_mm = np.array([moved_mm - known[-moved_mm.size:] for _, _, known, _ in explained])
    weight = np.linalg.solve(covariance, rest_mm[..., None])[..., 0]
    odds = np.array([drum + reset + laying for (_, drum), (_, reset), _, (*_, laying) in explained])
    log_chance = odds - 0.5 * (np.linalg.slogdet(covariance)[1] + (rest_mm * weight).sum(axis=1))
    chance = np.exp(log_chance - log_chance.max())
    chance /= chance.sum()
    of_print = chance[::len(layings)].sum()
    told = np.log(max(1 - of_print, _NO_CHANCE) / max(of_print, _NO_CHANCE)) - layings[-1][-1]
    likely = chance[:, None] * weight
    share, wave_share = np.array([laying[:2] for *_, laying in explained]).T
    laid, waving = share @ likely, (wave_share[:, None] * likely).reshape(len(kernels), -1, moved_mm.size)
    waves_mm = sum(kernel @ part for (kernel, _), part in zip(kernels, waving.sum(axis=1), strict=True))
    waves_mm += chance.reshape(-1, len(known_waves), len(layings)).sum(axis=(0, 2)) @ np.array(known_waves)
    constant_mm = params.constant_mm[axis] ** 2 * laid.sum()
    return _Foretold(waves_mm, constant_mm, laid @ stretch, sd_mm**2 * likely.sum(axis=0), told)


_NO_CHANCE = 1e-12


def _resets(place, sd_mm, text, in_header, params):
    """Covariances (P, P) of how far off pieces are by themselves, and log odds.

    Texts may have been set in another way, and paper may be uneven.
    """
    own = np.diag(sd_mm**2)
    reset = params.text_shift_mm**2 * np.outer(text >= 0, text >= 0)
    reset += params.text_own_mm**2 * ((text[:, None] == text) & (text >= 0))
    resets = [(own, 0.0), (own + reset, np.log(params.text_reset_odds))]
    if in_header.any():
        of_header = params.header_mm**2 * np.outer(in_header, in_header)
        resets.append((own + of_header, np.log(params.header_odds)))
    apart = ((place[:, None] - place) ** 2).sum(axis=-1)
    uneven = params.uneven_mm**2 * np.exp(-0.5 * apart / params.uneven_reach_mm**2)
    return resets + [(as_set + uneven, log_odds) for as_set, log_odds in resets]


def _expected_waves(x_mm, places_mm, axis, params):
    """`_wave_kernels` and `_known_waves` at positions x (N,) and at the pieces' places (P,)."""
    both_mm = np.concatenate([x_mm, places_mm])
    return list(_wave_kernels(both_mm, places_mm, params)), _known_waves(both_mm, axis, params)


def _known_waves(x_mm, axis, params):
    """Waves (N,) in mm, each as likely: none, and along x those of the known printer if there is one."""
    none = np.zeros(x_mm.size)
    if axis or not params.known_mm:
        return (none,)
    step_mm = KNOWN_STEP_MM * (np.arange(len(params.known_mm)) + 0.5)
    return none, np.interp(x_mm, step_mm, params.known_mm)


def broad_waves(a_mm, b_mm, params):
    """Correlation of a printer's waves that are no drum's.

    Parameters
    ----------
    a_mm, b_mm : (A,), (B,) float64
        Positions x on the page.
    params : BlackParams

    Returns
    -------
    (A, B) float64
    """
    others, gears = _others_and_gears(2 * np.pi * (a_mm[:, None] - b_mm), params)
    return others + params.gear_share * (gears - others)


def _others_and_gears(turns, params):
    return (np.mean([np.cos(turns / length) for length in np.geomspace(*lengths_mm, _WAVES)], axis=0)
            for lengths_mm in (params.other_mm, params.gear_mm))


def _wave_kernels(a_mm, b_mm, params):
    """Covariances (A, B) in mm^2 of waves at positions x, by drum (or none) and strength, and log odds."""
    turns = 2 * np.pi * (a_mm[:, None] - b_mm)
    others, gears = _others_and_gears(turns, params)
    shapes = [(others, 0.0)]
    for length in np.geomspace(*params.drum_mm, _DRUMS):
        drum = others + params.drum_share * (np.cos(turns / length) - others)
        shapes.append((drum, np.log(params.drum_odds)))
    waving = [sd_mm for sd_mm in params.wave_mm if sd_mm]
    if len(waving) < len(params.wave_mm):  # where nothing waves, all drums are alike
        yield np.zeros_like(others), np.log1p(_DRUMS * params.drum_odds)
    for smooth, log_odds in shapes:
        wave = smooth + params.gear_share * (gears - smooth)
        for sd_mm in waving:
            yield sd_mm**2 * wave, log_odds


_WAVES = 25
_DRUMS = 7


def _find_piece(channel, mapping, piece, params):
    """Where a piece is seen: place, how far off, standard deviations, which text, if of the header; or None.

    Least squares of the picture against the drawing, its gain, its ground and its two slopes.
    """
    moved = np.zeros(2)
    slope_y, slope_x = np.gradient(piece.cover)
    clear = piece.clear
    design = np.column_stack([p[clear] for p in (piece.cover, -slope_x, -slope_y)] + [np.ones(clear.sum())])
    weight = np.ones(clear.sum())
    for _ in range(params.rounds):
        at = mapping.to_image(*np.meshgrid(piece.x_mm + moved[0], piece.y_mm + moved[1]))
        light = cv2.remap(channel, *np.float32(at), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        dark = (1 - light / max(np.percentile(light, 90), 1.0))[clear]
        fit, weight, spread = _robust_fit(design, dark, weight)
        if fit[0] < params.least_contrast:
            return None
        step = np.clip(fit[1:3] / fit[0], -1, 1) / DRAWN_PX_PER_MM
        moved = moved + step
        if np.abs(step).max() < _STILL_MM:
            break
    down_mm = params.header_down_mm if piece.is_header else params.farthest_mm[1]
    if abs(moved[0]) > params.farthest_mm[0] or abs(moved[1]) > down_mm:
        return None
    if np.corrcoef(design @ fit, dark)[0, 1] < params.least_correlation:
        return None
    variance = np.diag(np.linalg.inv((design * weight[:, None]).T @ design + 1e-6 * np.eye(4)))[1:3]
    sd_mm = _NEIGHBOURS * spread * np.sqrt(variance) / fit[0] / DRAWN_PX_PER_MM
    place = np.array([piece.x_mm.mean(), piece.y_mm.mean()])
    return place, moved, np.hypot(sd_mm, params.least_sd_mm), piece.text, piece.is_header


def _as_piece(end, end_sd_mm):
    """An end of a trace as `_find_piece` finds pieces; only where it lies along x counts."""
    y_mm, right_mm, sd_mm = end
    sd_mm = np.hypot(sd_mm, end_sd_mm)
    return np.array([TRACE_END_MM, y_mm]), np.array([right_mm, 0.0]), np.array([sd_mm, np.inf]), -1, True


_NEIGHBOURS = 2.0
_REWEIGHTS = 3  # in each round
_LEAST_SPREAD = 0.05  # of a piece's pixels, in shares of the paper
_STILL_MM = 0.0005


def _robust_fit(design, target, weight):
    """Least squares reweighted by the residuals (Cauchy), from weights on: fit, weights and spread."""
    for _ in range(_REWEIGHTS):
        weighted = design * weight[:, None]
        fit = np.linalg.solve(weighted.T @ design + 1e-6 * np.eye(design.shape[1]), weighted.T @ target)
        miss = target - design @ fit
        spread = 1.4826 * np.median(np.abs(miss)) + _LEAST_SPREAD
        weight = 1 / (1 + (miss / (2 * spread)) ** 2)
    return fit, weight, spread
