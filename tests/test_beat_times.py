"""Beats come at once in all leads: what one strip alone is late is taken back, in samples and mV."""

import numpy as np
import pytest
from helpers import beating_strips

from submission.beat_times import BeatTimesSettings, beats_together
from submission.paper import N_STRIP

INSTANTS = np.arange(160, 4900, 290) + np.arange(17) ** 2 % 23  # sinus rhythm is never even
SIZES = np.random.default_rng(4).uniform(0.5, 1.5, (4, 4)) * [1, -1, 1, -1]  # of strips' leads per quarter
INNER = np.array([at for at in INSTANTS if 80 < at % 1250 < 1170])


def strips(late=None, widths=None):
    return beating_strips(INSTANTS, SIZES, late, widths)


def apart(mv, other):
    """Rms difference in mV near the beats that lie well within a quarter."""
    near = (INNER[:, None] + np.arange(-20, 35)).ravel()
    return np.sqrt(np.mean((mv[:, near] - other[:, near]) ** 2))


def test_beats_that_are_late_in_one_strip_alone_are_taken_back():
    late = np.random.default_rng(5).normal(0, 0.3, (4, INSTANTS.size))
    together = late.mean(axis=0) + np.zeros_like(late)  # what all share cannot be told from the rhythm
    mv = strips(late)
    assert apart(mv, strips(together)) > 0.008
    assert apart(beats_together(mv), strips(together)) < 0.6 * apart(mv, strips(together))


def test_beats_that_are_late_in_all_strips_stay():
    late = np.random.default_rng(6).normal(0, 0.5, INSTANTS.size) + np.zeros((4, 1))
    mv = strips(late)
    assert np.abs(beats_together(mv) - mv).max() < 5e-4


def test_a_strip_that_is_off_on_paper_moves_itself_and_not_the_others():
    late = np.zeros((4, INSTANTS.size))
    late[1] = np.random.default_rng(5).normal(0, 0.4, INSTANTS.size)
    mv, truth = strips(late), strips()
    moved = beats_together(mv)
    assert apart(moved[1:2], truth[1:2]) < 0.7 * apart(mv[1:2], truth[1:2])
    assert apart(moved[[0, 2, 3]], truth[[0, 2, 3]]) < 0.4 * apart(mv[1:2], truth[1:2])


def test_a_beat_of_another_shape_is_left_more_where_it_is():
    late = np.random.default_rng(7).normal(0, 0.15, (4, INSTANTS.size))
    widths = np.random.default_rng(8).choice([0.93, 1.07], late.shape)
    alike, unlike = strips(late), strips(late, widths)
    assert apart(beats_together(unlike), unlike) < 0.75 * apart(beats_together(alike), alike)


def test_noise_moves_hardly_anything():
    truth = strips()
    noisy = truth + np.random.default_rng(9).normal(0, 0.01, truth.shape)
    assert apart(beats_together(noisy), noisy) < 0.002


@pytest.mark.parametrize("mv", [np.zeros((4, N_STRIP)), np.ones((4, 1)) * np.sin(np.arange(N_STRIP) / 300)])
def test_strips_without_beats_stay(mv):
    assert np.abs(beats_together(mv) - mv).max() < 1e-3


@pytest.mark.parametrize("wrong", [{"in_truth": 0.0}, {"outlier": -1.0}, {"rounds": 0}])
def test_settings_are_checked(wrong):
    with pytest.raises(ValueError, match="must have in_truth and outlier"):
        BeatTimesSettings(**wrong)
