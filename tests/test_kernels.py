"""Each kernel, compiled and as Python, against a slow twin or a picture typed by hand."""

import itertools

import numpy as np
import pytest
from scipy.interpolate import BSpline, RectBivariateSpline

from submission import kernels
from submission.stage4_refine import cover_profile


def both(name):
    """The compiled kernel and its Python body."""
    kernel = getattr(kernels, name)
    return [pytest.param(kernel, id="jit"), pytest.param(kernel.py_func, id="python")]


def slow_cheapest_path(right_cost, down_cost):
    """Least cost over all ways, by trying every sequence of exit rows."""
    n_rows, n_cols = right_cost.shape
    best = np.inf
    for entry in range(n_rows):
        for exits in itertools.product(range(n_rows), repeat=n_cols):
            cost, row = 0.0, entry
            for c, leave in enumerate(exits):
                cost += right_cost[row, c]
                step = 1 if leave > row else -1
                climbed = range(row + step, leave + step, step) if leave != row else ()
                cost += sum(down_cost[r, c] for r in climbed)
                row = leave
            best = min(best, cost)
    return best


@pytest.mark.parametrize("kernel", both("cheapest_path"))
@pytest.mark.parametrize("shape", [(4, 4), (5, 3), (3, 1), (1, 3)])
def test_cheapest_path_is_the_cheapest(kernel, shape):
    rng = np.random.default_rng(3)
    right, down = rng.random(shape).astype(np.float32), (rng.random(shape) - 0.05).astype(np.float32)
    entry, leave = np.empty(shape[1], np.int32), np.empty(shape[1], np.int32)
    columns = np.ascontiguousarray(right.T), np.ascontiguousarray(down.T)
    cost = kernel(*columns, entry, leave, np.empty(shape[::-1], np.int32))
    assert cost == pytest.approx(slow_cheapest_path(right, down), abs=1e-6)
    assert np.array_equal(entry[1:], leave[:-1])


@pytest.mark.parametrize("kernel", both("cheapest_path"))
def test_cheapest_path_climbs_a_stroke_to_its_tip(kernel):
    ink = np.array([[0, 0, 1, 0, 0], [0, 0, 1, 1, 0], [0, 1, 1, 1, 0], [0, 1, 0, 1, 0], [1, 1, 0, 1, 1]])
    paper = np.ascontiguousarray(1 - ink.T, np.float32)
    entry, leave = np.empty(5, np.int32), np.empty(5, np.int32)
    kernel(paper, paper + 0.01, entry, leave, np.empty((5, 5), np.int32))
    assert (entry[0], leave[4]) == (4, 4)
    assert min(entry.min(), leave.min()) <= 2


@pytest.mark.parametrize("kernel", both("path_costs"))
@pytest.mark.parametrize("known", [False, True])
def test_path_costs_less_on_ink_of_its_own(kernel, known):
    rng = np.random.default_rng(4)
    share, contrast, foreign = rng.random((3, 4, 5)).astype(np.float32)
    taken = rng.integers(0, 2, (4, 5)).astype(np.uint8)
    foreign = foreign if known else np.empty((0, 0), np.float32)
    right, down = np.empty((2, 4, 5), np.float32)
    away = rng.random(5).astype(np.float32)
    costs = tuple(map(np.float32, (0.6, 0.4, 0.3, 0.01, -0.02)))
    kernel((share, contrast, taken, foreign), away, costs, right, down)
    bare = np.maximum(np.clip(2 * (0.6 - share), 0, 1), 0.4 * taken)
    bare = np.maximum(bare, 0.4 * foreign) if known else bare
    assert right == pytest.approx((1 - contrast) * 0.3 + contrast * bare + away, abs=1e-6)
    assert down == pytest.approx((1 - contrast) * 0.01 + contrast * (bare - 0.02), abs=1e-6)


@pytest.mark.parametrize("kernel", both("add_columns"))
def test_columns_are_counted_in_and_out(kernel):
    picture = np.zeros((5, 4), np.uint8)
    runs = np.array([-2, 1, 3], np.int32), np.array([1, 3, 9], np.int32)
    kernel(picture, 1, *runs, 1)
    assert picture.T.tolist() == [[0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0]]
    kernel(picture, 1, *runs, -1)
    assert not picture.any()


@pytest.mark.parametrize("kernel", both("ink_extent"))
def test_ink_extent_finds_edges_between_pixels(kernel):
    ink = np.array([[0.0, 0.25, 1, 0.75, 0], [0, 0, 0.1, 0, 0], [1, 1, 1, 1, 1]], np.float32)
    top, bottom = np.empty(3), np.empty(3)
    middle = np.full(3, 2, np.int32)
    kernel((ink, np.zeros(ink.shape, np.uint8)), middle, middle, 0.5, top, bottom)
    assert (top[0], bottom[0]) == pytest.approx((4 / 3, 3 + 1 / 3))
    assert np.isnan([top[1], bottom[1]]).all()
    assert (top[2], bottom[2]) == (0, 4)


@pytest.mark.parametrize("kernel", both("ink_extent"))
def test_ink_extent_ends_where_ink_is_taken_unless_the_path_runs_there(kernel):
    ink = np.ones((2, 9), np.float32)
    taken = np.zeros((2, 9), np.uint8)
    taken[:, [1, 5, 7]] = 1
    top, bottom = np.empty(2), np.empty(2)
    kernel((ink, taken), np.array([3, 4], np.int32), np.array([3, 6], np.int32), 0.5, top, bottom)
    assert top.tolist() == [1.5, 1.5]
    assert bottom.tolist() == [4.5, 6.5]


def dense_gaps(rows, line, col, row):
    """Gaps (segments, points, 2) from points close together on a polyline to a pixel."""
    share = np.linspace(0, 1, 2001)
    dense_col = line[0] + line[1] * (np.arange(rows.size - 1)[:, None] + share)
    dense_row = rows[:-1, None] + np.diff(rows)[:, None] * share
    return np.stack([col - dense_col, row - dense_row], axis=-1)


def slow_nearest(rows, line, pixel, away):
    """Least distance of the segments whose nearest point lies against a direction, and what is unsure."""
    gaps = dense_gaps(rows, line, *pixel)
    nearest = gaps[np.arange(rows.size - 1), np.hypot(*gaps.T).argmin(axis=0)]
    side = nearest @ away
    unsure = (np.abs(side) < 0.02).any() and away.any()
    return np.hypot(*nearest[side <= 0].T).min(initial=np.inf), unsure


@pytest.mark.parametrize("kernel", both("nearest_in_column"))
@pytest.mark.parametrize("one_side", [False, True])
def test_nearest_points_of_a_polyline(kernel, one_side):
    rng = np.random.default_rng(5)
    rows, line, reach = 15 + rng.normal(0, 5, 12), np.array([1.0, 0.4]), 4.0
    poly = kernels.polyline(rows, line, reach)
    away = rng.normal(0, one_side, (2, 30))
    for col in range(7):
        near = np.empty(30), np.empty(30, np.int64)
        kernel(poly, (0, 11), col, (2, 28), away, near)
        for row in range(2, 28):
            expected, unsure = slow_nearest(rows, line, (col, row), away[:, row])
            if not unsure and expected < reach - 0.1:
                assert np.sqrt(near[0][row]) == pytest.approx(expected, abs=5e-3)
                _, gap = kernels.foot_on_stroke(poly, near[1][row], col, row)
                assert np.hypot(*gap) == pytest.approx(np.sqrt(near[0][row]))
            elif not unsure and expected > reach + 0.1:
                assert near[0][row] > reach**2


@pytest.mark.parametrize("kernel", both("rows_between"))
def test_rows_between_hold_all_that_lies_between_two_strokes(kernel):
    rng = np.random.default_rng(6)
    rows, line, reach = 15 + rng.normal(0, 1, 60).cumsum() / 30, np.array([1.0, 0.4]), 4.0
    poly = kernels.polyline(rows, line, reach)
    skipped = 0
    for col in range(2, 24):
        first, last, top, bottom = kernels.stroke_window(rows, line, reach, col, 40)
        upper, lower = kernel(poly, (first, last), col, (top, bottom))
        for row in {*range(top, bottom)} - {*range(upper, lower)}:
            gaps = dense_gaps(rows, line, col, row).reshape(-1, 2)
            distance = np.hypot(*gaps.T)
            opposite = gaps @ gaps[distance.argmin()] <= 0
            assert distance[opposite].min(initial=np.inf) > reach or distance.min() > reach
            skipped += 1
    assert skipped > 40


@pytest.mark.parametrize("kernel", both("solve_diagonals"))
@pytest.mark.parametrize("width", [3, 4])
@pytest.mark.parametrize("n", [1, 2, 3, 4, 30])
def test_system_of_few_diagonals_and_its_inverse(kernel, width, n):
    rng = np.random.default_rng(n)
    matrix = np.column_stack([rng.uniform(4, 6, n), rng.normal(0, 0.6, (n, width - 1))])
    dense = np.diag(matrix[:, 0])
    for d in range(1, width):
        for k in range(n - d):
            dense[k, k + d] = dense[k + d, k] = matrix[k, d]
    right, solution, variance = rng.normal(size=n), np.empty(n), np.empty(n)
    kernel(matrix.copy(), right, solution, variance)
    assert solution == pytest.approx(np.linalg.solve(dense, right), abs=1e-12)
    assert variance == pytest.approx(np.diag(np.linalg.inv(dense)), abs=1e-12)
    alone = np.empty(n)
    kernel(matrix.copy(), right, alone, np.empty(0))
    assert alone == pytest.approx(solution, abs=0)


@pytest.mark.parametrize("kernel", both("middle_mean"))
@pytest.mark.parametrize("n", [1, 3, 4, 17])
def test_middle_mean_is_that_of_sorted_values(kernel, n):
    samples = np.random.default_rng(n).integers(0, 256, (3, n, 5)).astype(np.uint8)
    mean = np.empty((3, 5), np.float32)
    expected = np.sort(samples, axis=1)[:, n // 4:n - n // 4].mean(axis=1)
    kernel(samples, mean)
    assert mean == pytest.approx(expected)


@pytest.mark.parametrize("kernel", both("robust_lines"))
def test_robust_lines_pass_by_an_outlier(kernel):
    rng = np.random.default_rng(9)
    design, truth = rng.normal(size=(40, 3)), np.array([1.0, -2.0, 0.5])
    target = design @ truth + rng.normal(0, 0.01, 40)
    fit = np.empty(3)
    cost = kernel(design, target, np.full(40, 1e4), 9.0, 1, fit)
    assert fit == pytest.approx(np.linalg.lstsq(design, target, rcond=None)[0], abs=1e-6)
    assert cost == pytest.approx(4.5 * np.log1p(1e4 * (target - design @ fit) ** 2 / 9).sum())
    target[7] += 5
    kernel(design, target, np.full(40, 1e4), 9.0, 6, fit)
    assert fit == pytest.approx(truth, abs=0.02)


@pytest.mark.parametrize("kernel", both("add_differences"))
@pytest.mark.parametrize("filter_", [(1, -1), (1, -2, 1), (1, -3, 3, -1)])
def test_differences_pull_as_their_cost_slopes(kernel, filter_):
    rng = np.random.default_rng(len(filter_))
    n, width = 9, len(filter_)
    row, usual = rng.normal(0, 3, n), rng.uniform(0.5, 2, n - width + 1)
    filter_ = np.array(filter_, float)

    def cost_of(row):
        share = np.convolve(row, filter_[::-1], "valid") / usual
        return 0.7 * 2.0**2 * np.sum(np.sqrt(1 + (share / 2.0) ** 2) - 1)

    matrix, pull = np.zeros((n, 4)), np.zeros(n)
    assert kernel(filter_, usual, row, (0.7, 2.0), matrix, pull) == pytest.approx(cost_of(row))
    steps = 1e-6 * np.eye(n)
    slope = [(cost_of(row + step) - cost_of(row - step)) / 2e-6 for step in steps]
    assert pull == pytest.approx(slope, abs=1e-6)
    upper = sum(np.diag(matrix[:n - d, d], d) for d in range(width))
    assert (upper + np.triu(upper, 1).T) @ row == pytest.approx(pull)


@pytest.mark.parametrize("kernel", both("usual_differences"))
def test_usual_differences_grow_with_the_pace(kernel):
    row = np.random.default_rng(13).normal(0, 4, 30).cumsum()
    usual = np.empty((2, 29))
    kernel(row, 0.5, (9, 3.0), (0.1, 0.3), (0.2, 0.4, 15.0), usual)
    mirrored = np.pad(np.diff(row) ** 2, 4, mode="symmetric")
    pace = np.minimum(0.5 * np.sqrt(np.convolve(mirrored, np.ones(9) / 9, "valid")), 3)
    assert 0 < np.mean(pace == 3) < 1
    assert usual[0] == pytest.approx(0.1 + 0.3 * pace)
    assert usual[1] == pytest.approx(0.2 + 0.4 * pace / (1 + pace / 15))


@pytest.mark.parametrize("kernel", both("fit_stroke"))
def test_fit_step_leads_back_to_the_painted_stroke(kernel):
    """A stroke painted 0.4 px lower: the Gauss-Newton step moves every sample there."""
    rows, line = 12 + 3 * np.sin(np.arange(60) / 9), np.array([3.2, 0.4])
    profile = cover_profile(1.0, 1.05, 0.6)
    cover = np.zeros((1, 24, 32), np.uint8)
    kernels.paint_stroke(rows + 0.4, line, profile, cover[0])
    light = (1 - 0.9 * cover[0] / 255).astype(np.float32)
    page = light, np.ones_like(light), cover, 0.1
    hessian, gradient = np.empty((60, 2)), np.empty(60)
    cost = kernel(page, 0, (rows, line, profile), 0.1, hessian, gradient)
    step = np.linalg.solve(
        np.diag(hessian[:, 0] + 1e-3) + np.diag(hessian[:-1, 1], 1) + np.diag(hessian[:-1, 1], -1), -gradient
    )
    assert step[5:-5].mean() == pytest.approx(0.4, abs=0.1)
    assert kernel(page, 0, (rows + 0.4, line, profile), 0.1, hessian, gradient) < cost


@pytest.mark.parametrize("kernel", both("paint_stroke"))
def test_painted_stroke_covers_its_width(kernel):
    profile = cover_profile(1.0, 1.04, 0.3)
    cover = np.zeros((20, 40), np.uint8)
    kernel(np.full(101, 9.3), np.array([0.0, 0.4]), profile, cover)
    column = cover[:, 20] / 255
    assert column.sum() == pytest.approx(2.08, abs=0.06)
    assert (column * np.arange(20)).sum() / column.sum() == pytest.approx(9.3, abs=0.03)


@pytest.mark.parametrize("kernel", both("stroke_profile"))
def test_profile_is_measured_beyond_the_one_that_is_known(kernel):
    rows, line, bins = 12 + np.linspace(0, 1, 101), np.array([0.0, 0.4]), 32
    known, true = cover_profile(1.0, 0.5, 0.1), cover_profile(1.0, 1.05, 0.6)
    cover = np.zeros((1, 24, 41), np.uint8)
    kernels.paint_stroke(rows, line, true, cover[0])
    light = (1 - 0.9 * cover[0] / 255).astype(np.float32)
    total, count = np.zeros(bins), np.zeros(bins)
    kernel((light, np.ones_like(light), cover, 0.1), 0, (rows, line, known), total, count)
    assert count.min() > 0
    expected = np.interp((np.arange(bins) + 0.5) / 8, np.arange(len(true)) / 32, true[:, 0])
    assert total / count == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("kernel", both("cubic_basis"))
def test_cubic_basis_is_that_of_an_independent_library(kernel):
    knots, basis, interval = np.array([0, 0, 0, 0, 2, 3, 4.5, 7, 7, 7, 7.0]), np.empty(4), 3
    for position in (0, 1, 2, 6.9, 7, 3.5, 0.1):
        interval = kernel(knots, interval, position, basis)
        row = np.zeros(7)
        row[interval - 3:interval + 1] = basis
        assert row == pytest.approx(BSpline.design_matrix([position], knots, 3).toarray()[0], abs=1e-12)


@pytest.mark.parametrize("kernel", both("spline_at"))
def test_spline_passes_through_its_nodes_and_stays_level_beyond_them(kernel):
    rng = np.random.default_rng(12)
    nodes_y, nodes_x, values = np.arange(5.0), np.cumsum(rng.uniform(0.5, 2, 7)), rng.normal(size=(5, 7))
    fitted = RectBivariateSpline(nodes_y, nodes_x, values, s=0)
    knots_y, knots_x, coefficients = fitted.tck
    spline = knots_y, knots_x, np.stack([coefficients, -coefficients], axis=-1).reshape(5, 7, 2)
    y, x = (a.ravel() for a in np.meshgrid(nodes_y, nodes_x, indexing="ij"))
    found = np.empty((35, 2))
    kernel(spline, y, x, found)
    assert found == pytest.approx(np.stack([values.ravel(), -values.ravel()], axis=1), abs=1e-9)
    y, x = rng.uniform(-1, 5, 50), rng.uniform(nodes_x[0] - 1, nodes_x[-1] + 1, 50)
    found = np.empty((50, 2))
    kernel(spline, y, x, found)
    assert found[:, 0] == pytest.approx(fitted.ev(y, x), abs=1e-12)


@pytest.mark.parametrize("kernel", both("add_weighted_squares"))
def test_squares_of_sparse_rows_are_added_as_dense_algebra_does(kernel):
    rng = np.random.default_rng(11)
    dense = np.zeros((6, 9))
    for row, first in zip(dense, (0, 2, 5, 1, 4, 3), strict=True):
        row[first:first + 4:1 + first % 2] = rng.normal(size=4)[::1 + first % 2]
    weight = np.array([1.0, 0.0, 2.0, 0.5, 3.0, 1.5])
    col = [np.flatnonzero(row) for row in dense]
    starts = np.cumsum([0, *map(len, col)]).astype(np.int32)
    band = np.ones((9, 7))
    kernel(starts, np.concatenate(col).astype(np.int32), dense[dense != 0], weight, band)
    normal = dense.T @ (weight[:, None] * dense)
    for d in range(7):
        assert band[: 9 - d, d] == pytest.approx(1 + np.diagonal(normal, -d), abs=1e-12)
    assert (band[-3:, 3:] == 1).all()


IDENTITY_PROFILES = [  # sums of six rows, and what they make of taps 1 0 0, 0 1 0 and 0 0 1
    ([1 / 4, -1 / 6, -1 / 6, 1 / 24, 1 / 24, 0], 0),
    ([0, -1 / 6, 1 / 6, 1 / 12, -1 / 12, 0], 1),
    ([0, -1 / 6, -1 / 6, 1 / 6, 1 / 6, 1], 2),
]


@pytest.mark.parametrize("back", both("rows_of_sums"))
@pytest.mark.parametrize("kernel", both("sums_of_rows"))
@pytest.mark.parametrize(("taps", "tap"), IDENTITY_PROFILES)
@pytest.mark.parametrize("zoom", [0, 1])
def test_rows_come_back_from_their_sums(kernel, back, taps, tap, zoom):
    rng = np.random.default_rng(tap)
    picture = rng.normal(size=(5, 4, 2)).astype(np.float32)
    sums = np.zeros((6, 2 * 4 + 2, 2), np.float32)
    kernel(picture, zoom, 3, sums)
    products = (sums[:, :8] * np.array(taps, np.float32)[:, None, None]).reshape(6, 2, 4, 2)
    bias, rows = np.array([0.25, -0.5], np.float32), np.full((7, 4, 2), 9, np.float32)
    back(products, products[:, None], bias, np.float32(-1), rows)
    seen = np.pad(picture.repeat(1 + zoom, axis=0), ((1, 8), (0, 0), (0, 0)))
    wanted = np.maximum(seen[3 + tap :][:7, :2] + bias, -1)
    np.testing.assert_allclose(rows[:, 1:-1], wanted, atol=1e-5)
    assert (rows[:, [0, -1]] == 9).all()


@pytest.mark.parametrize("kernel", both("rows_of_sums"))
def test_halves_are_added_to_the_columns_of_their_kind(kernel):
    halves = np.zeros((6, 2, 1, 4, 1), np.float32)
    halves[0, 0, 0, :, 0], halves[0, 1, 0, :, 0] = (1, 2, 3, 4), (10, 20, 30, 40)  # the first row's alone
    rows = np.zeros((4, 6, 1), np.float32)
    kernel(np.zeros((6, 1, 6, 1), np.float32), halves, np.zeros(1, np.float32), np.float32(0), rows)
    assert rows[0, :, 0].tolist() == [0, 1, 10, 2, 20, 0]
    assert not rows[1:].any()


@pytest.mark.parametrize("kernel", both("foreign_share"))
def test_ink_is_foreign_as_far_as_another_strip_owns_it(kernel):
    owned = np.zeros((3, 1, 5), np.float32)
    owned[:, 0, 1] = 0.9, 0, 0
    owned[:, 0, 2] = 0, 0.8, 0
    owned[:, 0, 3] = 0.5, 0.5, 0  # of 0.75 of ink two thirds are the strip's
    owned[:, 0, 4] = 0.05, 0.04, 0
    foreign = np.full((5, 1), np.nan, np.float32)
    kernel(owned, 0, np.float32(0.1), np.float32(0.8), foreign)
    assert foreign[:, 0] == pytest.approx([0, 0, 1, 1 - 2 / 3 / 0.8, 0], abs=1e-6)
