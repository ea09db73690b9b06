"""Slips of a scanner's feed, found from the grid's 1 mm lines."""

import numpy as np
import pytest

from submission.paper import DRAWN_PX_PER_MM, grid_line_x_mm
from submission.scan_feed import feed_slip_mm


def page_with_slip(slip_px, from_mm, to_mm, noise, seed=0):
    """A page of vertical 1 mm lines whose columns lie ``slip_px`` further right in a stretch."""
    rng = np.random.default_rng(seed)
    x_px = np.arange(2200.0)
    place = grid_line_x_mm(np.arange(1, 279))
    place_px = place * DRAWN_PX_PER_MM - 0.5 + slip_px * ((place >= from_mm) & (place < to_mm))
    dark = 90 * np.exp(-((x_px[:, None] - place_px) ** 2) / 2).sum(axis=1)
    grey = 240 - dark + rng.normal(0, noise, (1700, 2200))
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2)


@pytest.mark.parametrize("slip_px", [-1.5, 1.0])
def test_a_slip_is_found_to_a_tenth_of_a_pixel(slip_px):
    across_mm, right_mm = feed_slip_mm(page_with_slip(slip_px, 150.2, 170.2, 20), DRAWN_PX_PER_MM, 0.0)
    inside = (across_mm > 151) & (across_mm < 169)
    outside = (across_mm < 149) | (across_mm > 172)
    assert np.abs(right_mm[inside] * DRAWN_PX_PER_MM - slip_px).max() < 0.15
    assert np.abs(right_mm[outside] * DRAWN_PX_PER_MM).max() < 0.1


def test_a_quiet_page_is_left_alone():
    _, right_mm = feed_slip_mm(page_with_slip(0.0, 0, 1, 30), DRAWN_PX_PER_MM, 0.01)
    assert np.abs(right_mm).max() * DRAWN_PX_PER_MM < 0.1
