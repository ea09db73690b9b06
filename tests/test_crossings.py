"""Strokes that changed places between two crossings, in mm of the page."""

import numpy as np
import pytest

from submission.crossings import uncrossed
from submission.paper import N_QUARTER, N_STRIP, N_STRIPS, ZERO_Y_MM

BEATS = np.array([150, 450, 750, 1050]) + N_QUARTER


def bumps(at, height_mm, wide):
    """A spike at each of some samples, downwards on the page if its height is positive."""
    sample = np.arange(N_STRIP)
    return sum(h * np.exp(-(((sample - a) / wide) ** 2) / 2) for a, h in zip(at, height_mm, strict=True))


def page(upper_mm, lower_mm, wide=6):
    """Strips 0 and 1 with spikes down and up at the second quarter's beats, the others flat."""
    y_mm = np.repeat(np.array(ZERO_Y_MM)[:, None], N_STRIP, axis=1)
    y_mm[0] += bumps(BEATS, upper_mm, wide)
    y_mm[1] -= bumps(BEATS + 3, lower_mm, wide)
    return y_mm


def exchanged(y_mm, beat):
    """The page with strips 0 and 1 exchanged between the two crossings about a beat."""
    apart = y_mm[1] - y_mm[0]
    crossed = np.flatnonzero((apart < 0) & (np.abs(np.arange(N_STRIP) - beat) < 30))
    span = slice(crossed[0], crossed[-1] + 1)
    other = y_mm.copy()
    other[:2, span] = y_mm[1::-1, span]
    return other


def test_spikes_that_cross_keep_their_places():
    y_mm = page([30, 28, 31, 29], [20, 21, 19, 20])
    assert (y_mm[0] > y_mm[1]).sum() > 20
    assert np.array_equal(uncrossed(y_mm, BEATS), y_mm)


@pytest.mark.parametrize("beat", BEATS)
def test_spikes_that_changed_places_at_one_beat_are_told_by_the_others(beat):
    y_mm = page([30, 28, 31, 29], [20, 21, 19, 20])
    other = exchanged(y_mm, beat)
    assert np.abs(other - y_mm).max() > 10
    assert np.abs(uncrossed(other, BEATS) - y_mm).max() < 1  # of one sample, at which they all but meet


def test_strokes_run_on_through_a_crossing_where_all_beats_are_alike():
    """At every beat they changed places: by the beats alone nothing is wrong."""
    y_mm = page([30, 30, 30, 30], [20, 20, 20, 20])
    other = y_mm
    for beat in BEATS:
        other = exchanged(other, beat)
    assert np.abs(other - y_mm).max() > 10
    assert np.abs(uncrossed(other, BEATS) - y_mm).max() < 1


def test_flat_strokes_and_unseen_ones_stay():
    y_mm = page([0, 0, 0, 0], [0, 0, 0, 0])
    y_mm[2] = np.nan
    assert np.array_equal(uncrossed(y_mm, BEATS), y_mm, equal_nan=True)
    assert np.array_equal(uncrossed(y_mm, BEATS[:0]), y_mm, equal_nan=True)
    assert len(y_mm) == N_STRIPS
