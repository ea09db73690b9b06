"""Each kernel, compiled and as Python, against a slow twin or a picture typed by hand."""

import itertools

import numpy as np
import pytest

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
    cost = kernel(right, down, entry, leave, np.empty(shape[::-1], np.int32))
    assert cost == pytest.approx(slow_cheapest_path(right, down), abs=1e-6)
    assert np.array_equal(entry[1:], leave[:-1])


@pytest.mark.parametrize("kernel", both("cheapest_path"))
def test_cheapest_path_climbs_a_stroke_to_its_tip(kernel):
    ink = np.array([[0, 0, 1, 0, 0], [0, 0, 1, 1, 0], [0, 1, 1, 1, 0], [0, 1, 0, 1, 0], [1, 1, 0, 1, 1]])
    paper = (1 - ink).astype(np.float32)
    entry, leave = np.empty(5, np.int32), np.empty(5, np.int32)
    kernel(paper, paper + 0.01, entry, leave, np.empty((5, 5), np.int32))
    assert (entry[0], leave[4]) == (4, 4)
    assert min(entry.min(), leave.min()) <= 2


@pytest.mark.parametrize("kernel", both("ink_extent"))
def test_ink_extent_finds_edges_between_pixels(kernel):
    ink = np.array([[0.0, 0, 1], [0.25, 0, 1], [1.0, 0.1, 1], [0.75, 0, 1], [0.0, 0, 1]], np.float32)
    top, bottom = np.empty(3), np.empty(3)
    middle = np.full(3, 2, np.int32)
    kernel(ink, middle, middle, 0.5, top, bottom)
    assert (top[0], bottom[0]) == pytest.approx((4 / 3, 3 + 1 / 3))
    assert np.isnan([top[1], bottom[1]]).all()
    assert (top[2], bottom[2]) == (0, 4)


@pytest.mark.parametrize("kernel", both("nearest_on_stroke"))
def test_nearest_point_of_a_polyline(kernel):
    rng = np.random.default_rng(5)
    rows, line = rng.normal(0, 5, 12), np.array([1.0, 0.4])
    share = np.linspace(0, 1, 2001)
    dense_col = (line[0] + line[1] * (np.arange(11)[:, None] + share)).ravel()
    dense_row = (rows[:-1, None] + np.diff(rows)[:, None] * share).ravel()
    for col, row in rng.normal(3, 4, (40, 2)):
        distance, k, t, gap = kernel(rows, line, (0, 11), (col, row), (0.0, 0.0))
        assert distance == pytest.approx(np.hypot(dense_col - col, dense_row - row).min(), abs=5e-3)
        at = line[0] + line[1] * (k + t), rows[k] + t * (rows[k + 1] - rows[k])
        assert np.hypot(*gap) == pytest.approx(distance)
        assert (col - gap[0], row - gap[1]) == pytest.approx(at)


@pytest.mark.parametrize("kernel", both("solve_diagonals"))
@pytest.mark.parametrize("width", [1, 3, 4])
@pytest.mark.parametrize("n", [1, 2, 3, 30])
def test_banded_system_and_its_inverse(kernel, n, width):
    rng = np.random.default_rng(n)
    matrix = np.column_stack([rng.uniform(4, 6, n), *rng.normal(0, 0.6, (width - 1, n))])
    dense = np.diag(matrix[:, 0])
    for d in range(1, width):
        for k in range(n - d):
            dense[k, k + d] = dense[k + d, k] = matrix[k, d]
    right, solution, variance = rng.normal(size=n), np.empty(n), np.empty(n)
    kernel(matrix.copy(), right, solution, variance)
    assert solution == pytest.approx(np.linalg.solve(dense, right), abs=1e-12)
    assert variance == pytest.approx(np.diag(np.linalg.inv(dense)), abs=1e-12)


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
