"""Beats: where they lie, and what averaging takes off noise while it leaves the signal, in mV."""

import numpy as np
import pytest
from helpers import beating_strips

from submission.beats import BeatSettings, average_beats, beat_instants
from submission.paper import N_STRIP, SEGMENTS

INSTANTS = np.arange(200, 4900, 371)
NOISE_MV = 0.02
SIZES = np.random.default_rng(3).uniform(0.5, 1.5, (4, 4)) * [1, -1, 1, -1]  # of strips' leads per quarter


def strips(sizes=SIZES, late=None):
    """Strips (4, N_STRIP) in mV of equal beats; some of them some samples late."""
    return beating_strips(INSTANTS, sizes, late)


def about_beats(mv):
    """Samples (B, 4, 41) round the beats that lie well within a quarter."""
    inner = [at for at in INSTANTS if 80 < at % 1250 < 1170]
    return np.stack([mv[:, at - 20:at + 21] for at in inner])


def averaged(mv, noise_mv, **settings):
    return average_beats(mv, np.full(mv.shape, noise_mv), BeatSettings(**settings))


def test_beats_are_found_to_the_centre_of_their_complex():
    mv = strips() + np.random.default_rng(0).normal(0, NOISE_MV, (4, N_STRIP))
    found = beat_instants([mv[s.strip, s.samples] for s in SEGMENTS], [s.samples for s in SEGMENTS])
    assert found.size == INSTANTS.size
    assert np.abs(found - INSTANTS - 7).max() <= 6


def test_noise_of_equal_beats_shrinks_as_their_number_lets_it():
    truth = strips()
    noisy = truth + np.random.default_rng(1).normal(0, NOISE_MV, truth.shape)
    error = about_beats(averaged(noisy, NOISE_MV) - truth)
    before = about_beats(noisy - truth)
    assert error[:, :3].std() < 0.75 * before[:, :3].std()  # of one or two other beats
    assert error[:, 3].std() < 0.5 * before[:, 3].std()  # of up to twelve


def test_beats_that_differ_in_truth_stay():
    mv = strips() + np.random.default_rng(2).normal(0, NOISE_MV, (4, N_STRIP))
    assert np.abs(averaged(mv, 1e-4) - mv).max() < 1e-3


def test_a_beat_of_another_shape_stays():
    mv = strips()
    at = INSTANTS[5]
    mv[:, at - 60:at + 60] *= np.linspace(-1, 0.2, 120)
    other = mv[:, at - 45:at + 46].copy()
    drawn = averaged(mv, NOISE_MV)
    assert np.array_equal(drawn[:, at - 45:at + 46], other)


def test_a_stroke_that_lies_off_in_one_strip_is_drawn_to_where_the_other_strips_say():
    late = np.zeros((4, INSTANTS.size))
    beat = next(i for i, at in enumerate(INSTANTS) if 80 < at % 1250 < 1170)
    late[1, beat] = 0.5
    off = strips(late=late) - strips()
    left = averaged(strips(late=late), NOISE_MV) - strips()
    window = 1, slice(INSTANTS[beat] - 20, INSTANTS[beat] + 21)
    assert np.sqrt(np.mean(left[window] ** 2)) < 0.65 * np.sqrt(np.mean(off[window] ** 2))


def test_a_page_without_beats_is_unchanged():
    mv = np.zeros((4, N_STRIP))
    assert np.array_equal(averaged(mv, NOISE_MV), mv)


@pytest.mark.parametrize("wrong", [
    {"fade": 0}, {"fade": 50}, {"margin": -1}, {"rounds": 0}, {"most_share": 1.5},
])
def test_settings_are_checked(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        BeatSettings(**wrong)
