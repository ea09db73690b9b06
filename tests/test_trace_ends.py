"""Ends of the strips' traces on drawn pages whose black was moved, in px of the drawn page."""

import cv2
import numpy as np
import pytest
from helpers import drawn_mapping

from local_eval.simulate.draw import Header, draw_page
from submission.paper import DRAWN_PX_PER_MM, N_STRIPS, ZERO_Y_MM
from submission.trace_ends import trace_ends

HEADER = Header("00001", 50, "Male", "1990-01-01, 10:00:00")


def red_of_print(mv, right_px):
    """Red channel of a blurred print whose black lies that much right of its grid."""
    black, grid = draw_page(mv, HEADER, 29), draw_page(np.full((12, 5000), np.nan), HEADER, 29)
    move = np.float32([[1, 0, right_px], [0, 1, 0]])
    cover = 1 - black[..., 0] / np.maximum(grid[..., 0], 1.0)
    cover = cv2.warpAffine(cover.astype(np.float32), move, cover.shape[::-1])
    red = (225 - 25.0 * (grid[..., 1] < 100)) * (1 - cover)
    return np.clip(cv2.GaussianBlur(red, (0, 0), 0.8), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("right_px", [-0.8, 0.0, 0.45])
def test_ends_are_found_where_the_black_was_moved(right_px):
    mv = np.zeros((12, 5000)) + 0.2 * np.sin(np.arange(5000) / 60)
    found = np.array(trace_ends(red_of_print(mv, right_px), drawn_mapping())) * DRAWN_PX_PER_MM
    assert found.shape == (N_STRIPS, 3)
    assert found[:, 1] == pytest.approx(right_px, abs=0.1)
    last_px = (np.array(ZERO_Y_MM) - 10 * mv[0, -1]) * DRAWN_PX_PER_MM
    assert found[:, 0] == pytest.approx(last_px, abs=2)  # the trace bends, the line through it does not
    assert (found[:, 2] < 0.15).all()


def test_a_steep_end_and_a_missing_one_are_left_out():
    mv = np.zeros((12, 5000))
    mv[:, 4950:] = 1.5 * np.linspace(0, 1, 50)  # a slope of six
    assert trace_ends(red_of_print(mv, 0.0), drawn_mapping()) == []
    mv[:, 4900:] = np.nan
    assert trace_ends(red_of_print(mv, 0.0), drawn_mapping()) == []
