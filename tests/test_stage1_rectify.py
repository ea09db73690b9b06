"""The rectified page: mapping errors in px of the drawn page, the exact drawn page, what is not seen."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from local_eval.simulate.distort import distort
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from submission.drawn_page import found_drawn
from submission.errors import GridNotFound
from submission.grid_lines import GridLines
from submission.kernels import solve_banded
from submission.page import Mapping, Page, UprightPage
from submission.paper import DRAWN_PX_PER_MM, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, grid_line_y_mm, major_lines_mm
from submission.sheet import _bend_squares, _best_stiffness, _without_own_waves
from submission.stage0_upright import upright
from submission.stage1_rectify import RectifyParams, rectify

HEADER = Header("00001", 50, "Male", "1990-01-01, 10:00:00")
X_MM, Y_MM = np.arange(10.0, 266, 2.3), np.arange(75.0, 208, 2.1)


@pytest.fixture(scope="module")
def drawn():
    return draw_page(simulate_record(np.random.default_rng(5)).mv, HEADER, 29)


def _rectified(rgb, **settings):
    return rectify(upright(Page("p", np.ascontiguousarray(rgb))), RectifyParams(**settings))


def _errors_px(mapping, truth):
    """Distance (R, C) of the mapping from the truth over the signals, in px of the drawn page."""
    x_mm, y_mm = np.meshgrid(X_MM, Y_MM)
    col, row = truth(x_mm, y_mm)
    right = np.subtract(truth(x_mm + 0.1, y_mm), (col, row))
    down = np.subtract(truth(x_mm, y_mm + 0.1), (col, row))
    px_per_mm = np.sqrt(np.abs(right[0] * down[1] - right[1] * down[0])) * 10
    return np.hypot(*np.subtract(mapping.on_grid(X_MM, Y_MM), (col, row))) / px_per_mm * DRAWN_PX_PER_MM


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_drawn_page_is_taken_exactly(drawn, turns):
    flat = _rectified(np.rot90(drawn, -turns), scales_px_per_mm=(DRAWN_PX_PER_MM,))
    assert np.array_equal(flat.rgb, drawn)
    assert flat.seen.all()
    assert flat.image_px_per_mm == pytest.approx(DRAWN_PX_PER_MM, rel=1e-3)
    assert flat.residual_px < 0.05
    assert flat.is_drawn
    errors = np.subtract(flat.mapping.to_image(X_MM[:64], Y_MM), drawn_px(X_MM[:64], Y_MM, turns))
    assert np.abs(errors).max() < 1e-6


def drawn_px(x_mm, y_mm, turns):
    """Pixel centres of page points of the drawn page turned clockwise by so many quarter turns."""
    col, row = x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5
    return [(col, row), (1699 - row, col), (2199 - col, 1699 - row), (row, 2199 - col)][turns]


def test_a_drawn_page_is_told_from_one_that_lies_a_pixel_off(drawn):
    """Poor JPEG leaves it in its place; its pixels moved, blank ones or all black are another picture."""
    jpeg = cv2.imdecode(cv2.imencode(".jpg", drawn, [cv2.IMWRITE_JPEG_QUALITY, 60])[1], cv2.IMREAD_COLOR)
    assert found_drawn(Page("p", jpeg)).is_drawn
    moved = np.roll(drawn, 1, axis=0), np.roll(drawn, 1, axis=1)
    for other in (*moved, drawn[:, :-1], np.zeros_like(drawn), np.full_like(drawn, 255)):
        assert found_drawn(Page("p", other)) is None


@pytest.mark.parametrize(
    ("kind", "turns", "limit_px"),
    [("0003", 1, 0.25), ("0004", 2, 0.35), ("0010", 3, 0.35)],
)
def test_mapping_is_a_fraction_of_a_pixel_off(drawn, kind, turns, limit_px):
    picture = distort(drawn, kind, np.random.default_rng(21), quarter_turns=turns)
    flat = _rectified(picture.rgb)
    errors = _errors_px(flat.mapping, picture.to_image)
    assert np.sqrt(np.mean(errors**2)) < limit_px
    assert np.percentile(errors, 99) < 3 * limit_px


def test_rectify_invariant_to_scale(drawn):
    picture = distort(drawn, "0003", np.random.default_rng(7))  # a scan whose feed does not jump
    double = cv2.resize(picture.rgb, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    once, twice = _rectified(picture.rgb), _rectified(double)
    col, row = once.mapping.on_grid(X_MM, Y_MM)
    col2, row2 = twice.mapping.on_grid(X_MM, Y_MM)
    off = np.hypot((col2 + 0.5) / 2 - 0.5 - col, (row2 + 0.5) / 2 - 0.5 - row)
    assert np.sqrt(np.mean(off**2)) < 0.08
    assert np.percentile(off, 99) < 0.25
    assert twice.image_px_per_mm == pytest.approx(2 * once.image_px_per_mm, rel=1e-3)


def test_smooth_bend_is_followed_where_no_line_is(drawn):
    """A wave of 2 px amplitude and 60 mm length, drawn with known positions."""
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32)
    wave = 2 * np.sin(2 * np.pi * (rows + cols) / (60 * DRAWN_PX_PER_MM)).astype(np.float32)
    bent = cv2.remap(drawn, cols + wave, rows - wave, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)

    def truth(x_mm, y_mm):
        col, row = x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5
        found_col, found_row = col, row
        for _ in range(30):
            now = 2 * np.sin(2 * np.pi * (found_row + found_col) / (60 * DRAWN_PX_PER_MM))
            found_col, found_row = col - now, row + now
        return found_col, found_row

    errors = _errors_px(_rectified(bent).mapping, truth)
    assert np.sqrt(np.mean(errors**2)) < 0.1


def test_fold_is_followed_to_its_edge(drawn):
    """A fold across the page, beyond which the paper is turned away: each mm along x is 8 % shorter."""
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32)

    def beyond_px(col, row):
        return np.maximum(col - (1000 + 0.3 * row), 0)

    folded = cv2.remap(drawn, cols + beyond_px(cols, rows) * 0.08 / 0.92, rows, cv2.INTER_CUBIC)

    def truth(x_mm, y_mm):
        col, row = x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5
        return col - 0.08 * beyond_px(col, row), row

    x_mm, y_mm = np.meshgrid(X_MM, Y_MM)
    near = np.abs(x_mm * DRAWN_PX_PER_MM - 1000 - 0.3 * y_mm * DRAWN_PX_PER_MM) < 5 * DRAWN_PX_PER_MM
    params = RectifyParams()
    chosen = {"stiffness": (*params.stiffness[:-1], (0.1,)), "minor_stiffness": ((0.06,),) * 2}
    never, as_is = replace(params.sheet, fold=None), params.sheet
    none = (0.0, 0.0)
    ways = (never, none), (as_is, none), (as_is, params.minor_weight)
    flat = (_rectified(folded, sheet=sheet, minor_weight=weight, **chosen) for sheet, weight in ways)
    stiff, folding, finer = (np.sqrt(np.mean(_errors_px(f.mapping, truth)[near] ** 2)) for f in flat)
    assert folding < 0.25
    assert folding < 0.6 * stiff
    assert finer < 0.18  # by the 1 mm lines
    assert finer < 0.9 * folding


def test_an_edge_that_curls_up_is_followed(drawn):
    """At the right edge a part of the page 20 mm high turns away by 5 mm, photographed with 280 dpi."""
    def curled_px(col, row):
        along, beside = (col / DRAWN_PX_PER_MM - 250) / 25, (row / DRAWN_PX_PER_MM - 135) / 10
        return 5 * DRAWN_PX_PER_MM * np.clip(along, 0, 1.2) ** 2 * np.exp(-(beside**2))

    def truth(x_mm, y_mm):
        col, row = x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5
        return 1.4 * (col - curled_px(col, row) + 0.5) - 0.5, 1.4 * (row + 0.5) - 0.5

    rows, cols = np.mgrid[:1692, :2200].astype(np.float64)
    flat_cols = cols.copy()
    for _ in range(60):
        flat_cols = cols + curled_px(flat_cols, rows)
    curled = cv2.remap(drawn, np.float32(flat_cols), np.float32(rows), cv2.INTER_CUBIC)
    photo = cv2.resize(curled, None, fx=1.4, fy=1.4, interpolation=cv2.INTER_CUBIC)
    x_mm, y_mm = np.meshgrid(major_lines_mm(0), major_lines_mm(1))
    anchors = np.stack([x_mm, y_mm, *truth(x_mm, y_mm)], axis=-1).reshape(-1, 4)
    flat = np.diag([1.4 * DRAWN_PX_PER_MM, 1.4 * DRAWN_PX_PER_MM, 1.0])
    located = UprightPage(Page("p", photo), flat, 0, 1.0, anchors)
    near = (X_MM > 250) & (np.abs(Y_MM[:, None] - 135) < 16)
    params = RectifyParams()
    params = replace(params, stiffness=(*params.stiffness[:-1], (0.1,)), minor_stiffness=((0.06,),) * 2)
    ways = (replace(params, far_mm=params.far_mm[:1]), params)
    mappings = (rectify(located, way).mapping for way in ways)
    tight, either = (np.sqrt(np.mean(_errors_px(mapping, truth)[near] ** 2)) for mapping in mappings)
    assert either < 0.2
    assert either < 0.5 * tight


def test_ink_along_lines_does_not_draw_the_sheet(drawn):
    """Broad strokes 0.4 mm below every other line, 60 mm long: they are black, the lines red."""
    inked = drawn[:-9].copy()
    for y_mm in grid_line_y_mm(np.arange(100, 120, 10)):
        top, left, right = (round(p * DRAWN_PX_PER_MM) for p in (y_mm + 0.25, 100, 160))
        inked[top:top + 3, left:right] = 0
    mapping = _rectified(inked).mapping
    col, row = mapping.to_image(*np.meshgrid(np.arange(105.0, 156), grid_line_y_mm(np.arange(100, 117))))
    drawn_row = grid_line_y_mm(np.arange(100, 117))[:, None] * DRAWN_PX_PER_MM - 0.5
    assert np.abs(row - drawn_row).max() < 0.3


def test_marks_keep_the_sheet_from_following_false_lines(drawn):
    picture = cv2.resize(drawn, None, fx=1.5, fy=1.5, interpolation=cv2.INTER_CUBIC)
    rows, cols = slice(1640, 2440), slice(150, 1700)
    colour = np.where(np.ptp(picture, axis=2, keepdims=True) > 20, picture, 255)
    black = np.where(np.ptp(picture, axis=2, keepdims=True) > 20, 255, picture)
    moved_px = round(1.5 * DRAWN_PX_PER_MM)
    colour[rows, cols] = np.roll(colour, moved_px, axis=0)[rows, cols]
    picture = np.minimum(colour, black)

    def truth(x_mm, y_mm):
        return np.subtract(np.multiply((x_mm, y_mm), 1.5 * DRAWN_PX_PER_MM), 0.5)

    inside = np.ix_((Y_MM > 150) & (Y_MM < 200), (X_MM > 25) & (X_MM < 130))
    misled, held = (
        _errors_px(_rectified(picture, least_missed=least).mapping, truth)[inside] for least in (99, 2)
    )
    assert np.median(misled) > 7
    assert np.median(held) < 1


def test_rows_and_columns_follow_the_asked_scale(drawn):
    flat = _rectified(drawn[:-8], scales_px_per_mm=(16.0,))  # the drawn page itself keeps its own
    assert flat.rgb.shape == (round(PAGE_HEIGHT_MM * 16), round(PAGE_WIDTH_MM * 16), 3)
    assert flat.seen.shape == flat.rgb.shape[:2]
    shrunk = cv2.resize(flat.rgb, drawn.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.corrcoef(shrunk.ravel(), drawn.ravel())[0, 1] > 0.97


@pytest.mark.parametrize("seed", [3, 5])
def test_modules_of_the_code_are_not_taken_for_lines(seed):
    page = draw_page(np.zeros((12, 5000)), HEADER, 29, np.random.default_rng(4))
    picture = distort(page, "0004", np.random.default_rng(seed))
    x_mm, y_mm = np.meshgrid(np.arange(262.0, 272), np.arange(2.0, 16))
    found = _rectified(picture.rgb).mapping.to_image(x_mm, y_mm)
    off = np.hypot(*np.subtract(found, picture.to_image(x_mm, y_mm)))
    assert np.sqrt(np.mean(off**2)) < 0.6  # over 1 px where they are


def test_what_lies_outside_the_picture_is_not_seen(drawn):
    flat = _rectified(drawn[200:, :2000], scales_px_per_mm=(8.0,))
    edge_y, edge_x = 200 / DRAWN_PX_PER_MM * 8, 2000 / DRAWN_PX_PER_MM * 8
    assert not flat.seen[: int(edge_y) - 2].any()
    assert not flat.seen[:, int(edge_x) + 3 :].any()
    assert flat.seen[int(edge_y) + 3 :, : int(edge_x) - 2].all()


def test_displaced_red_is_laid_on_the_other_channels(drawn):
    """Red 0.6 px left of green and blue, as on a screen, gives the same red as without."""
    picture = distort(drawn, "0003", np.random.default_rng(4)).rgb
    shift = np.float32([[1, 0, -0.6], [0, 1, 0]])
    apart = picture.copy()
    apart[..., 0] = cv2.warpAffine(
        picture[..., 0], shift, picture.shape[1::-1], flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    before, after = (_rectified(p).rgb[600:1600, 200:2000, 0].astype(float) for p in (picture, apart))
    naive = cv2.warpAffine(before, shift, before.shape[1::-1])
    assert np.abs(after - before).mean() < 0.45 * np.abs(naive - before).mean()


def test_grid_that_is_not_where_the_homography_says_is_refused():
    blank = np.full((850, 1100, 3), 220, np.uint8)
    scale = 0.5 * DRAWN_PX_PER_MM
    nodes = np.stack(np.meshgrid(np.arange(10, 265, 25.0), np.arange(10, 205, 25.0)), -1).reshape(-1, 2)
    corners = np.hstack([nodes, nodes * scale])
    located = UprightPage(Page("p", blank), np.diag([scale, scale, 1.0]), 0, 1.0, corners)
    with pytest.raises(GridNotFound, match=r"only 0% of the 5 mm grid's stretches .* 15% are needed"):
        rectify(located)


def test_mapping_on_grid_equals_scattered_points():
    rng = np.random.default_rng(2)
    x_mm, y_mm = np.linspace(-5, 285, 117), np.linspace(-5, 221, 91)
    waves = np.sin(x_mm[None, :, None] / 9 + rng.uniform(0, 6, 2)) * np.cos(y_mm[:, None, None] / 11)
    homography = np.array([[9.0, 0.4, 100], [-0.5, 9.3, 150], [1e-4, -2e-4, 1]])
    mapping = Mapping(homography, 12 * waves, x_mm, y_mm)
    at_x, at_y = np.linspace(0, 279, 500), np.linspace(0, 215, 400)
    scattered = mapping.to_image(*np.meshgrid(at_x, at_y))
    assert np.abs(np.subtract(mapping.on_grid(at_x, at_y), scattered)).max() < 2e-3
    turned = np.swapaxes(mapping.on_grid(at_x, at_y, x_first=True), 1, 2)
    assert np.abs(np.subtract(turned, scattered)).max() < 2e-3
    col, row = mapping.to_image(100.0, 50.0)
    exact = 12 * np.sin(100 / 9 + np.random.default_rng(2).uniform(0, 6, 2)) * np.cos(50 / 11)
    assert col == pytest.approx(900 + 20 + 100 + exact[0], abs=2e-3)
    assert row == pytest.approx(-50 + 465 + 150 + exact[1], abs=2e-3)


@pytest.mark.parametrize("solve", [solve_banded, solve_banded.py_func], ids=["jit", "python"])
@pytest.mark.parametrize(("n", "width"), [(1, 1), (2, 2), (9, 3), (23, 8), (8, 8)])
def test_banded_solver_agrees_with_dense_algebra(solve, n, width):
    rng = np.random.default_rng(n)
    lower = np.tril(np.triu(rng.normal(size=(n, n)), 1 - width).T) + 3 * np.eye(n)
    lower = np.where(np.subtract.outer(np.arange(n), np.arange(n)) < width, lower, 0)
    dense = lower @ lower.T
    band = np.zeros((n, width))
    for d in range(min(width, n)):
        band[: n - d, d] = np.diagonal(dense, -d)
    right = rng.normal(size=n)
    solution = right.copy()
    solve(band, width, solution)
    assert np.allclose(solution, np.linalg.solve(dense, right), rtol=1e-10, atol=1e-12)


class GivenFits:
    """A design whose fits miss held out lines by errors that are given by stiffness."""

    shape = (5, 6)

    def __init__(self, errors_mm):
        self.errors_mm = errors_mm

    def sums(self, target, weight):
        return None

    def fit(self, sums, target, bends):
        stiffness = bends.max() / _bend_squares(self.shape).max()
        return None, np.full(target.shape, self.errors_mm[round(stiffness, 6)])


@pytest.mark.parametrize(("errors_um", "chosen"), [
    ((10, 12, 14, 16), 0.02),
    ((10, 14, 12, 8), 2.0),  # a flat sheet's errors fall again where it is stiff enough
    ((10, 8, 8.1, 9), 0.5),  # as good as the best, and stiffer
])
def test_stiffness_that_foretells_best_is_chosen(errors_um, chosen):
    stiffness = (0.02, 0.1, 0.5, 2.0)
    x_mm, y_mm = np.meshgrid(np.arange(20.0), np.arange(20.0))
    found = GridLines(0, x_mm, y_mm, np.zeros((20, 20)), np.ones((20, 20)), 20)
    fits = GivenFits(dict(zip(stiffness, np.array(errors_um) / 1000, strict=True)))
    assert _best_stiffness(fits, np.zeros(400), found, stiffness, 0.05) == chosen


@pytest.mark.parametrize(("wave_mm", "share"), [(0.004, 0.0), (0.008, 0.0), (0.016, 0.75), (0.08, 0.99)])
def test_a_sheet_follows_waves_as_far_as_they_are_more_than_the_colours_own(wave_mm, share):
    seen = np.arange(9) < 6
    wave = np.where(seen, wave_mm * (-1) ** np.arange(9), 7.0)  # what is unseen does not count
    stiff, soft = (np.zeros((2, 2)), np.append(wave, 5)), (np.ones((2, 2)), np.append(0 * wave, 5))
    coefficients, residual = _without_own_waves(soft, stiff, seen, 0.008)
    assert coefficients == pytest.approx(np.full((2, 2), share))
    assert residual == pytest.approx(np.append((1 - share) * wave, 5))
