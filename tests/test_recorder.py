"""Series on a recorder's steps: exact where the page tells enough, untouched where nothing tells of steps."""

import numpy as np
import pytest
from helpers import printed_series
from scipy.interpolate import CubicSpline

from submission.limb_leads import LIMB_LEADS
from submission.paper import LEADS, N_STRIP
from submission.recorder import RECORDER_FS_HZ, STEP_MV, RecorderSettings, as_recorded

STEEP_MV = 0.03  # a sample, from which on these tests are unsure of it
WAVES = ((-0.16, 0.03, 0.1), (0, 0.012, 1.0), (0.03, 0.01, -0.4), (0.25, 0.05, 0.25))


def stored_mv(seed, step_mv=STEP_MV):
    """Twelve leads (12, 5000) as PTB-XL has them: 400 Hz in steps, a spline at 500 Hz, whole microvolt."""
    rng = np.random.default_rng(seed)
    at_s = np.arange(N_STRIP * RECORDER_FS_HZ // 500) / RECORDER_FS_HZ
    knots = np.zeros((8, at_s.size))
    for beat_s in np.arange(0.4, 10, 0.83):
        for shift_s, width_s, height_mv in WAVES:
            shape = np.exp(-(((at_s - beat_s - shift_s) / width_s) ** 2) / 2)
            knots += rng.normal(height_mv, 0.3 * abs(height_mv), (8, 1)) * shape
    knots = step_mv * np.round((knots + rng.normal(0, 0.006, knots.shape)) / step_mv)
    own = np.round(CubicSpline(at_s, knots, axis=1, bc_type="natural")(np.arange(N_STRIP) / 500), 3)
    limb = {lead: np.array(shares) @ own[:2] for lead, shares in LIMB_LEADS.items()}
    return np.stack([limb[lead] if lead in limb else own[row - 4] for row, lead in enumerate(LEADS)])


def read_mv(mv, seed, sd_mv):
    """Leads as a page might tell them: the laws hold, each independent lead is off by its deviation."""
    off = np.random.default_rng(seed).normal(0, 1, mv.shape) * sd_mv
    for row, lead in enumerate(LEADS):
        if lead in LIMB_LEADS:
            off[row] = np.array(LIMB_LEADS[lead]) @ off[:2]
    return mv + off


def rms_uv(found, truth, where=None):
    off = {lead: found.mv[lead] - truth.mv[lead] for lead in LEADS}
    kept = [own if where is None else own[where[lead]] for lead, own in off.items()]
    return 1000 * np.sqrt(np.mean(np.concatenate(kept) ** 2))


@pytest.mark.parametrize(("sd_mv", "limit_uv"), [(0.0006, 0.36), (0.001, 0.65)])  # the rounding is 0.29
def test_leads_told_to_a_fraction_of_a_step_come_nearer_down_to_the_rounding(sd_mv, limit_uv):
    mv = stored_mv(0)
    truth, read = printed_series(mv, sd_mv), printed_series(read_mv(mv, 1, sd_mv), sd_mv)
    found = as_recorded(read)
    assert rms_uv(read, truth) > 900 * sd_mv
    assert rms_uv(found, truth) < limit_uv
    assert list(found.mv) == list(found.sd_mv) == list(LEADS)


def test_flat_stretches_are_exact_beside_steep_ones_that_are_unsure():
    mv = stored_mv(2)
    slope = np.abs(np.gradient(mv, axis=1))
    near = np.array([np.convolve(row > STEEP_MV, np.ones(25), "same") > 0 for row in slope])
    sd_mv = np.where(near, 0.01, 0.0006)
    truth, read = printed_series(mv, sd_mv), printed_series(read_mv(mv, 3, sd_mv), sd_mv)
    found = as_recorded(read)
    flat = {lead: sd < 0.005 for lead, sd in truth.sd_mv.items() if lead.startswith("V")}
    steep = {lead: ~part for lead, part in flat.items()}
    for where, limit in ((flat, 0.6), (steep, 1.0)):
        where |= {lead: np.zeros(truth.mv[lead].size, bool) for lead in LIMB_LEADS}
        assert rms_uv(found, truth, where) < limit * rms_uv(read, truth, where)


@pytest.mark.parametrize("step_mv", [0.0001, 0.00488], ids=["no steps", "another recorder"])
def test_series_that_do_not_lie_on_the_steps_stay_as_they_are(step_mv):
    mv = stored_mv(4, step_mv)
    read = printed_series(read_mv(mv, 4, 0.0005), 0.0005)
    assert as_recorded(read) is read


def test_series_too_unsure_to_tell_of_steps_stay_as_they_are():
    mv = stored_mv(5)
    read = printed_series(read_mv(mv, 5, 0.006), 0.006)
    assert as_recorded(read) is read


def test_a_held_last_value_off_the_steps_is_left_there():
    mv = stored_mv(6)
    mv[:, -100:] = mv[:, [-100]] + 0.0023
    truth, read = printed_series(mv, 0.0005), printed_series(read_mv(mv, 6, 0.0005), 0.0005)
    found = as_recorded(read)
    for lead in ("V4", "V5", "V6"):
        assert 1000 * np.abs(found.mv[lead][-80:] - truth.mv[lead][-80:]).mean() < 0.6


def test_the_lead_laws_hold_and_infinite_deviations_stay():
    mv = stored_mv(7)
    read = printed_series(read_mv(mv, 7, 0.001), 0.001)
    read.sd_mv["V2"][300:320] = np.inf
    found = as_recorded(read)
    two = found.mv["II"][:1250]
    assert np.abs(found.mv["I"] + found.mv["III"] - two).max() < 1e-9
    assert np.abs(found.mv["aVR"] + found.mv["aVL"] + found.mv["aVF"]).max() < 1e-9
    assert np.isposinf(found.sd_mv["V2"][300:320]).all()
    assert np.isfinite(found.mv["V2"]).all()
    assert 0.6 < np.mean(np.abs(found.mv["V1"] - printed_series(mv, 0).mv["V1"]) < found.sd_mv["V1"])


@pytest.mark.parametrize("wrong", [{"stray": 0}, {"damping": 1.1}, {"rounds": 0}, {"least_evidence": -1}])
def test_settings_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RecorderSettings(**wrong)
