"""The ink across strokes painted at known rows."""

import numpy as np
import pytest

from submission.kernels import paint_stroke
from submission.page import InkMap
from submission.paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    MM_PER_MV,
    MM_PER_SAMPLE,
    N_STRIP,
    N_STRIPS,
    STRIP_X_MM,
    TRACE_WIDTH_MM,
    ZERO_Y_MM,
)
from submission.sections import ACROSS_MM, ink_sections
from submission.stage4_refine import cover_profile

across_mm = np.array(ACROSS_MM)
INSIDE = np.s_[50:-50]


def painted(mv):
    """The page's own ink and the network's, where the strips' strokes run through mv (S, T)."""
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.uint8)
    profile = cover_profile(1.0, TRACE_WIDTH_MM / 2 * DRAWN_PX_PER_MM, 0.3)
    line = np.array([STRIP_X_MM, MM_PER_SAMPLE]) * DRAWN_PX_PER_MM - [0.5, 0]
    for strip, zero_mm in enumerate(ZERO_Y_MM):
        paint_stroke((zero_mm - MM_PER_MV * mv[strip]) * DRAWN_PX_PER_MM - 0.5, line, profile, cover[strip])
    cover = cover.astype(np.float32) / 255
    light, paper = 1 - 0.8 * cover.max(axis=0), np.ones(DRAWN_SIZE_PX, np.float32)
    own = InkMap("62", light, paper, 0.2, DRAWN_PX_PER_MM)
    return own, InkMap("62", 1 - cover.max(axis=0), paper, 0.0, DRAWN_PX_PER_MM, cover)


def zigzag(mv_per_mm, period_mm=10.0):
    """Strips (S, T) that rise and fall as steeply, the same in all."""
    x_mm = MM_PER_SAMPLE * np.arange(N_STRIP)
    wave_mm = np.abs((x_mm % period_mm) - period_mm / 2) - period_mm / 4
    return np.tile(mv_per_mm * wave_mm, (N_STRIPS, 1))


def middle_mm(ink_share):
    """How far above the series the ink's middle is (S, T)."""
    ink = ink_share.astype(float)
    return (across_mm[:, None, None] * ink).sum(0) / ink.sum(0)


@pytest.mark.parametrize("mv_per_mm", [0.0, 0.1, 0.5])
def test_ink_lies_evenly_about_the_series_that_it_was_drawn_from(mv_per_mm):
    mv = zigzag(mv_per_mm)
    found = ink_sections(*painted(mv), mv)
    assert found.shape == (3, len(ACROSS_MM), N_STRIPS, N_STRIP)
    for ink in (found[0][..., INSIDE], found[2][..., INSIDE]):
        assert np.quantile(np.abs(middle_mm(ink)), 0.75) < 0.01  # the rest is near the turns
        assert ink[len(ACROSS_MM) // 2].min() > 200
        assert np.quantile(ink[[0, -1]], 0.75) < 3


@pytest.mark.parametrize("rising", [1, -1])
def test_ink_above_or_left_of_a_rising_stroke_counts_as_above(rising):
    mv = rising * zigzag(0.3)
    drawn = painted(mv)
    length = np.hypot(1, 0.3 * MM_PER_MV)
    below = mv - 0.06 * length / MM_PER_MV  # as a series that lies 0.06 mm below the ink, across it
    found = middle_mm(ink_sections(*drawn, below)[2][..., INSIDE])
    assert np.median(found) == pytest.approx(0.06, abs=0.01)


def test_a_drawn_pages_own_ink_stands_for_the_networks():
    mv = zigzag(0.3)
    own, net = painted(mv)
    cols = slice(round((STRIP_X_MM + 40) * DRAWN_PX_PER_MM), round((STRIP_X_MM + 41) * DRAWN_PX_PER_MM))
    own.background[:, cols] = own.ink_level
    with_net, without = ink_sections(own, net, mv), ink_sections(own, None, mv)
    assert np.array_equal(with_net[:2], without[:2])
    clear = without[1] == 0
    assert np.abs(without[2].astype(int) - with_net[2])[clear].max() <= 2
    assert without[2][without[1] == 255].max() == 0


def test_what_hides_the_ink_is_told():
    mv = zigzag(0.0)
    own, net = painted(mv)
    hidden_from, hidden_to = STRIP_X_MM + 40.0, STRIP_X_MM + 41.0
    cols = slice(round(hidden_from * DRAWN_PX_PER_MM), round(hidden_to * DRAWN_PX_PER_MM))
    own.background[:, cols] = own.ink_level
    hides = ink_sections(own, net, mv)[1, len(ACROSS_MM) // 2, 0]
    first, last = np.flatnonzero(hides > 127)[[0, -1]] * MM_PER_SAMPLE + STRIP_X_MM
    assert first == pytest.approx(hidden_from, abs=0.1)
    assert last == pytest.approx(hidden_to, abs=0.1)
