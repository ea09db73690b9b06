"""The page is located in its picture: homography in px, quarter turns, and pictures that show no page."""

import cv2
import numpy as np
import pytest

from local_eval.simulate.distort import distort
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from submission.errors import PageNotUpright
from submission.page import Page
from submission.paper import DRAWN_PX_PER_MM, MAJOR_MM, grid_line_x_mm, grid_line_y_mm
from submission.stage0_upright import upright

HEADER = Header("00001", 50, "Male", "1990-01-01, 10:00:00")


@pytest.fixture(scope="module")
def drawn():
    return draw_page(simulate_record(np.random.default_rng(5)).mv, HEADER, 29)


def _on_drawn_page(located):
    """Where the homography puts the page's corners and middle, (5, 2) px."""
    page = np.array([[0, 0, 1], [270, 0, 1], [270, 200, 1], [0, 200, 1], [140, 100, 1.0]])
    image = page @ located.homography.T
    return page[:, :2], image[:, :2] / image[:, 2:]


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_upright_finds_every_quarter_turn(drawn, turns):
    cut = drawn[:-8, :-9]  # the drawn page itself is told otherwise
    located = upright(Page("p", np.ascontiguousarray(np.rot90(cut, -turns))))
    page_mm, found = _on_drawn_page(located)
    col, row = (page_mm * DRAWN_PX_PER_MM - 0.5).T
    for turn in range(turns):
        col, row = cut.shape[turn % 2] - 1 - row, col
    assert located.quarter_turns == turns
    assert np.hypot(*(found - np.stack([col, row], 1)).T).max() < 1.0
    assert 0.2 < located.confidence <= 1


def test_upright_invariant_to_scale(drawn):
    double = cv2.resize(drawn, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    page_mm, found = _on_drawn_page(upright(Page("p", double)))
    assert np.abs(found - (2 * DRAWN_PX_PER_MM * page_mm - 0.5)).max() < 2.0


def test_upright_leaves_its_input_alone(drawn):
    picture = drawn[:-8].copy()
    upright(Page("p", picture))
    assert np.array_equal(picture, drawn[:-8])


def test_anchors_lie_on_crossings_of_a_photograph(drawn):
    picture = distort(drawn, "0010", np.random.default_rng(8), quarter_turns=3)
    located = upright(Page("p", picture.rgb))
    x_mm, y_mm, col, row = located.anchors.T
    off = np.hypot(*np.subtract(picture.to_image(x_mm, y_mm), (col, row)))
    box_px = MAJOR_MM * np.sqrt(abs(np.linalg.det(located.homography[:2, :2])))
    assert len(off) > 1500
    assert np.median(off) < 0.05 * box_px
    assert np.percentile(off, 98) < 0.25 * box_px
    assert set(np.round(x_mm, 6)) <= set(np.round(grid_line_x_mm(5 * np.arange(56)), 6))
    assert set(np.round(y_mm, 6)) <= set(np.round(grid_line_y_mm(5 * np.arange(44)), 6))


def _anchor_errors_px(picture, to_picture):
    """Distance (K,) of the anchors from their places on a drawn page whose columns and rows moved."""
    x_mm, y_mm, col, row = upright(Page("p", picture)).anchors.T
    place = to_picture(x_mm * DRAWN_PX_PER_MM - 0.5, y_mm * DRAWN_PX_PER_MM - 0.5)
    return np.hypot(*np.subtract((col, row), place))


def test_no_box_is_lost_beyond_a_steep_fold(drawn):
    """Left of a fold boxes are 0.72 as wide at once: eight of them, 2.2 boxes from where they lay."""
    fold, width = 8 * MAJOR_MM * DRAWN_PX_PER_MM, 0.72
    rows, cols = np.mgrid[:drawn.shape[0], :drawn.shape[1]].astype(np.float32)
    flat = np.where(cols < fold, fold - (fold - cols) / width, cols).astype(np.float32)
    folded = cv2.remap(drawn, flat, rows, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    errors = _anchor_errors_px(
        folded, lambda col, row: (np.where(col < fold, fold - (fold - col) * width, col), row)
    )
    assert np.percentile(errors, 98) < 6
    assert len(errors) > 2000


@pytest.mark.parametrize(("width", "slope"), [(0.72, 0.4), (0.8, -0.45), (0.9, -0.45)])
def test_no_box_is_lost_where_lines_go_on_at_an_angle(drawn, width, slope):
    """Right of a fold amid a box the page is narrower, and its horizontal lines lean."""
    fold = 40.3 * MAJOR_MM * DRAWN_PX_PER_MM
    rows, cols = np.mgrid[:drawn.shape[0], :drawn.shape[1]].astype(np.float32)
    beyond = np.maximum(cols - fold, 0)
    flat_col, flat_row = np.where(cols < fold, cols, fold + beyond / width), rows - slope * beyond
    folded = cv2.remap(drawn, np.float32(flat_col), flat_row, cv2.INTER_LINEAR, borderValue=(255, 255, 255))

    def to_picture(col, row):
        beyond = width * np.maximum(col - fold, 0)
        return np.minimum(col, fold) + beyond, row + slope * beyond

    errors = _anchor_errors_px(folded[:-8], to_picture)  # the drawn page itself is told otherwise
    assert np.percentile(errors, 98) < 6
    assert len(errors) > 2000


def test_coloured_stripes_of_a_screen_are_no_lines(drawn):
    """Stripes nearly as far apart as the lines, in red and blue, where those of a camera are strongest."""
    cols = np.arange(drawn.shape[1])
    wave = np.sin(2 * np.pi * cols / (5.3 * DRAWN_PX_PER_MM))[None, :, None] * np.array([60, 0, 60])
    pale = 0.5 * drawn + 90 + wave
    errors = _anchor_errors_px(np.clip(pale, 0, 255).astype(np.uint8), lambda col, row: (col, row))
    assert np.percentile(errors, 98) < 6
    assert len(errors) > 2000


def test_a_sheet_beneath_that_lies_the_same_way_hides_no_page(drawn):
    """Its grid goes on where the page's ends, and 0.7 of a page of it is seen."""
    box_px = MAJOR_MM * DRAWN_PX_PER_MM
    down, right = round(20 * box_px), round(18 * box_px)
    picture = np.full((drawn.shape[0] + down, drawn.shape[1] + right, 3), 255, np.uint8)
    picture[down:, right:] = drawn
    picture[:drawn.shape[0], :drawn.shape[1]] = drawn
    located = upright(Page("p", picture))
    page_mm, found = _on_drawn_page(located)
    assert located.quarter_turns == 0
    assert np.abs(found - (DRAWN_PX_PER_MM * page_mm - 0.5)).max() < 2.0


def test_upright_finds_a_page_of_which_a_corner_is_cut_off(drawn):
    cut = drawn[300:, 250:]
    page_mm, found = _on_drawn_page(upright(Page("p", np.ascontiguousarray(cut))))
    assert np.abs(found - (page_mm * DRAWN_PX_PER_MM - 0.5 - [250, 300])).max() < 1.0


def test_picture_without_a_grid_is_refused():
    noise = np.random.default_rng(1).integers(0, 256, (900, 1200, 3)).astype(np.uint8)
    with pytest.raises(PageNotUpright, match="no 5 mm grid of at least 150 crossings was found"):
        upright(Page("p", noise))


@pytest.mark.parametrize("shape", [(1, 1, 3), (40, 3000, 3), (500, 700, 3)])
def test_blank_pictures_of_any_shape_are_refused(shape):
    with pytest.raises(PageNotUpright, match="send a sharper or larger picture"):
        upright(Page("p", np.full(shape, 200, np.uint8)))


def test_bare_grid_is_refused():
    grid = np.full((1700, 2200, 3), 255, np.uint8)
    grid[(grid_line_y_mm(5 * np.arange(43)) * DRAWN_PX_PER_MM).astype(int)] = (255, 0, 0)
    grid[:, (grid_line_x_mm(5 * np.arange(56)) * DRAWN_PX_PER_MM).astype(int)] = (255, 0, 0)
    with pytest.raises(PageNotUpright, match="resembles an ECG page by"):
        upright(Page("p", grid))
