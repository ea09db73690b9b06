"""Jumps of a scanner's feed: found among points of lines, and taken out of simulated scans, in px."""

import numpy as np
import pytest

from local_eval.simulate.distort import Distorted
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from local_eval.simulate.scan import ScanShape, bw_scan, colour_scan, scan_warp
from local_eval.simulate.sheet import SHEET_MARGIN_PX, Sheet
from local_eval.simulate.warp import Feed, Warp
from submission.page import Page
from submission.paper import DRAWN_PX_PER_MM, grid_line_x_mm
from submission.scan_feed import FeedJumps, FeedParams, feed_jumps
from submission.stage0_upright import upright
from submission.stage1_rectify import rectify


def line_points(jumps, rng, sd_mm=(0.015, 0.1)):
    """Points of 5 mm and 1 mm lines in 8 bands on a page that bends smoothly and jumps."""
    parts = []
    for index, sd in ((np.arange(0, 276, 5), sd_mm[0]), (np.arange(1, 275), sd_mm[1])):
        x_mm, y_mm = np.meshgrid(grid_line_x_mm(index), np.linspace(13, 203, 8))
        right = 0.1 * np.sin(x_mm / 40) + 0.15 * np.cos(y_mm / 60) + jumps.right_mm(x_mm, y_mm)
        right = right + rng.normal(0, sd, x_mm.shape)
        parts.append(np.stack([x_mm, y_mm, right, np.full(x_mm.shape, 2 * sd)], -1).reshape(-1, 4))
    return np.concatenate(parts)


@pytest.mark.parametrize("size_px", [-4.0, 2.0])
def test_jumps_are_found_where_they_are(size_px):
    true = FeedJumps(0.01, (222.6, 81.3), (size_px / DRAWN_PX_PER_MM, 0.2), (1.0, 0.5))
    found = feed_jumps(0.01, line_points(true, np.random.default_rng(1)))
    order = np.argsort(found.at_mm)[::-1]
    assert np.array(found.at_mm)[order] == pytest.approx(true.at_mm, abs=0.8)
    assert np.array(found.size_mm)[order] == pytest.approx(true.size_mm, abs=0.25 / DRAWN_PX_PER_MM)


def test_a_quiet_page_has_no_jumps():
    assert feed_jumps(0.0, line_points(FeedJumps(0.0), np.random.default_rng(2))).at_mm == ()
    assert feed_jumps(0.0, np.empty((0, 4))).at_mm == ()


def test_parameters_are_checked():
    with pytest.raises(ValueError, match="step_mm=20 must lie between 0 and window_mm=13"):
        FeedParams(step_mm=20)


@pytest.mark.parametrize(("scan", "limit_px"), [(colour_scan, 0.2), (bw_scan, 0.3)])
def test_a_scan_that_jumps_is_right_on_both_sides(scan, limit_px):
    """A jump of 2 px at 221 mm: the error along x beyond 1 mm of it, mean over the page's height."""
    rng = np.random.default_rng(3)
    page = draw_page(simulate_record(rng).mv, Header("00001", 50, "Male", "1990-01-01, 10:00:00"), 29)
    margin = ((SHEET_MARGIN_PX,) * 2,) * 2
    sheet = Sheet(np.pad(page, (*margin, (0, 0)), constant_values=255), None, (50.0,) * 4)
    smooth, size = scan_warp(ScanShape(), rng)
    across_mm = np.array([-80.0, 220.7, 221.3, 360.0])
    right_mm = np.array([0.0, 0.0, -2.0, -2.0]) / DRAWN_PX_PER_MM
    warp = Warp(smooth.col, smooth.row, Feed(smooth.feed.lean, across_mm, right_mm, np.zeros(4)))
    picture = Distorted(scan(sheet, warp, size, rng), "0004", warp, None)
    flat = rectify(upright(Page("p", picture.rgb)))
    x_mm, y_mm = np.arange(205.0, 238.0, 0.5), np.arange(30.0, 200.0, 2.0)
    wanted = warp.to_image(*np.meshgrid(x_mm, y_mm))[0]
    off_px = (flat.mapping.on_grid(x_mm, y_mm)[0] - wanted) * DRAWN_PX_PER_MM / flat.image_px_per_mm
    near = np.abs(x_mm + warp.feed.lean * y_mm.mean() - 221) < 1 + abs(warp.feed.lean) * 85
    assert np.abs(off_px.mean(axis=0)[~near]).max() < limit_px
