"""Traces to leads: laws, double prints, resampling."""

import numpy as np
import pytest
from helpers import printed_series
from scipy.signal import resample

from submission.errors import TraceLost
from submission.leads_mv import leads_mv, resample_leads
from submission.limb_leads import LIMB_LEADS, fused_limb_leads
from submission.page import LeadSeries, Trace
from submission.paper import LEADS, MM_PER_MV, QUARTER_LEADS, SEGMENTS, ZERO_Y_MM, lead_rows


def smooth_leads(seed):
    """Twelve leads (12, 5000) mV below 20 Hz that obey the lead laws."""
    rng = np.random.default_rng(seed)
    t_s = np.arange(5000) / 500
    waves = (0.7, 1.9, 6.1, 18.0)
    basis = [sum(rng.normal(0, 0.2) * np.sin(2 * np.pi * (f * t_s + rng.random())) for f in waves)
             for _ in range(8)]
    limb = [a * basis[0] + b * basis[1] for a, b in LIMB_LEADS.values()]
    return dict(zip(LEADS, limb + basis[2:], strict=True))


def traced(leads, noise_mv=0.0, seed=0):
    """The trace of a perfectly read page, with white noise."""
    rng = np.random.default_rng(seed)
    y_mm = np.empty((4, 5000))
    for segment in SEGMENTS:
        place = segment.strip, segment.samples
        y_mm[place] = ZERO_Y_MM[segment.strip] - MM_PER_MV * leads[segment.lead][segment.samples]
    y_mm += rng.normal(0, noise_mv * MM_PER_MV, y_mm.shape)
    return Trace("page", y_mm, np.full(y_mm.shape, max(noise_mv, 1e-3) * MM_PER_MV))


def segment_truth(leads, lead):
    return next(leads[lead][s.samples] for s in reversed(SEGMENTS) if s.lead == lead)


def test_perfect_trace_gives_the_leads_to_a_microvolt_but_under_separators():
    leads = smooth_leads(1)
    series = leads_mv(traced(leads))
    for lead in LEADS:
        off = np.abs(series.mv[lead] - segment_truth(leads, lead))
        from_boundary = np.abs((np.arange(off.size) + 625) % 1250 - 625)
        assert off[from_boundary > 8].max() < 1e-4
        assert off.max() < 0.03
    assert series.seen_share == 1.0


def test_fusion_halves_the_noise_power_of_limb_leads_and_leaves_the_chest():
    leads = smooth_leads(2)
    series = leads_mv(traced(leads, noise_mv=0.05))
    for quarter, limit in ((0, 0.82), (1, 0.82), (2, 1.05)):
        for lead in QUARTER_LEADS[quarter]:
            error = series.mv[lead][:1250] - segment_truth(leads, lead)[:1250]
            assert error.std() < limit * 0.05, lead


def test_fused_limb_leads_obey_the_laws_whatever_their_levels():
    leads = smooth_leads(4)
    names = ("aVR", "aVL", "aVF", "II")
    true = np.array([leads[name][:1250] for name in names])
    sd_mv = np.full(true.shape, 1e-3)
    sd_mv[1, 300:700] = 0.2  # here one lead is known to be unsure, and is wrong
    read = true + np.array([[0.3], [-0.2], [0.1], [0.4]])
    read[1, 300:700] += 0.15
    fused, fused_sd = fused_limb_leads(read, sd_mv, names)
    off = fused - true
    assert np.abs(off - np.median(off, axis=1, keepdims=True)).max() < 1e-3
    assert np.allclose(np.median(off, axis=1), [0.3, -0.2, 0.1, 0.4], atol=1e-3)
    assert np.all(fused_sd < 2e-3)


def test_lost_samples_do_not_tell_of_a_traces_level():
    leads, noise_mv = smooth_leads(4), 0.01
    trace = traced(leads, noise_mv)
    mv = (np.array(ZERO_Y_MM)[:, None] - trace.y_mm)[:, :1250] / MM_PER_MV
    mv[2, :800] = 1.0  # lead III, led astray
    sd_mv = np.full(mv.shape, noise_mv)
    sd_mv[2, :800] = 0.3
    fused_mv, _ = fused_limb_leads(mv, sd_mv, ("I", "II", "III", "II"))
    assert np.abs(fused_mv[2] - leads["III"][:1250]).mean() < noise_mv


def test_leads_stand_as_traced_without_settings():
    leads = smooth_leads(2)
    trace = traced(leads, noise_mv=0.05)
    trace.y_mm[0, 600:610] = np.nan
    series = leads_mv(trace, is_fused=False)
    for lead in LEADS:
        error = series.mv[lead] - segment_truth(leads, lead)
        assert error.std() == pytest.approx(0.05, rel=0.1), lead
    seen = np.array([599, 610])
    straight = np.interp(np.arange(600, 610), seen, series.mv["I"][seen])
    assert series.mv["I"][600:610] == pytest.approx(straight, abs=1e-12)


def test_lead_laws_hold_after_fusion():
    series = leads_mv(traced(smooth_leads(3), noise_mv=0.05))
    first = series.mv["II"][:1250] - series.mv["I"] - series.mv["III"]
    assert (first - first.mean()).std() < 1e-9
    second = sum(series.mv[lead] for lead in QUARTER_LEADS[1])
    assert (second - second.mean()).std() < 1e-9


def test_a_spoilt_lead_does_not_spoil_its_fellows():
    leads = smooth_leads(4)
    page = traced(leads, noise_mv=0.01)
    page.y_mm[2, 1650:1670] += 10.0
    series = leads_mv(page)
    assert np.abs(series.mv["aVR"] - segment_truth(leads, "aVR")).max() < 0.15


def test_unseen_samples_are_bridged():
    leads = smooth_leads(5)
    page = traced(leads)
    page.y_mm[0, 3800:3805] = np.nan
    series = leads_mv(page)
    assert np.abs(series.mv["V4"] - segment_truth(leads, "V4")).max() < 0.01


def test_what_was_told_stands_where_nothing_was_seen_and_nothing_is_foretold():
    leads = smooth_leads(6)
    page = traced(leads)
    page.y_mm[0, 3800:4200] = np.nan
    told = printed_series(np.array([leads[lead] for lead in LEADS]) + 0.02, 0.03)
    series = leads_mv(page, told)
    off = series.mv["V4"] - segment_truth(leads, "V4")
    assert off[50:450] == pytest.approx(0.02, abs=1e-9)
    assert np.abs(np.delete(off, np.s_[50:450])).max() < 1e-9  # beside the separators too
    assert series.sd_mv["V4"][50:450] == pytest.approx(0.03)
    assert series.seen_share == pytest.approx(1 - 400 / 1250 / len(SEGMENTS))


def test_nothing_seen_is_refused():
    blank = np.full((4, 5000), np.nan)
    with pytest.raises(TraceLost, match="no sample of any strip was seen"):
        leads_mv(Trace("page", blank, blank))


@pytest.mark.parametrize("fs_hz", [250, 256, 500, 512, 1000, 1025])
def test_quarters_are_resampled_where_the_truth_has_them(fs_hz):
    leads = smooth_leads(6)
    series = LeadSeries("page", {lead: segment_truth(leads, lead) for lead in LEADS}, {}, 1.0)
    for lead in LEADS:
        rows = lead_rows(10 * fs_hz, lead)
        truth = resample(leads[lead], 10 * fs_hz)[rows.start:rows.stop]
        found = resample_leads(series, lead, len(rows))
        inner = slice(fs_hz // 20, -fs_hz // 20)
        assert found.shape == (len(rows),)
        assert np.abs(found - truth)[inner].max() < 0.012, lead
