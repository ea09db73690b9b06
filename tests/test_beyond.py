"""Leads beyond their quarter: what the FFT rings by, at the ends of quarters and of the record."""

import numpy as np
import pytest
from helpers import printed_series
from scipy.signal import resample

from local_eval.simulate.heart import simulate_record
from submission.beyond import beyond_shown
from submission.leads_mv import resample_leads
from submission.paper import LEADS, N_STRIP, RHYTHM_LEAD, lead_rows


def rows_snr_db(mv, fs_hz):
    """Of the rows that an errorless page gives at another rate, by those of the whole record."""
    series, signal, noise = printed_series(mv), 0.0, 0.0
    for row, lead in enumerate(LEADS):
        rows = lead_rows(10 * fs_hz, lead)
        truth = resample(mv[row], 10 * fs_hz)[rows.start : rows.stop]
        off = resample_leads(series, lead, len(rows)) - truth
        signal, noise = signal + np.sum(truth**2), noise + np.sum((off - off.mean()) ** 2)
    return 10 * np.log10(signal / noise)


@pytest.mark.parametrize(("fs_hz", "worst_db"), [(250, 37.5), (500, 200), (1000, 43), (1025, 43)])
def test_errorless_pages_of_any_rate_score_well_above_the_best_real_reading(fs_hz, worst_db):
    records = (simulate_record(np.random.default_rng(seed)) for seed in range(8))
    assert min(rows_snr_db(record.mv, fs_hz) for record in records) > worst_db


@pytest.mark.parametrize(
    ("leads", "edge"), [(("I", "III"), slice(-3, None)), (("aVR", "aVL", "aVF"), slice(3))]
)
def test_limb_leads_go_on_in_the_other_limb_quarter_as_the_lead_laws_say(leads, edge):
    for seed in range(4):
        mv = simulate_record(np.random.default_rng(seed)).mv
        series = printed_series(mv)
        for lead in leads:
            rows = lead_rows(10_000, lead)
            truth = resample(mv[LEADS.index(lead)], 10_000)[rows.start : rows.stop]
            off_mv = (resample_leads(series, lead, len(rows)) - truth)[edge]
            assert np.abs(off_mv).max() < 1e-4


def test_what_lead_ii_tells_of_a_lead_counts_less_far_away():
    mv = simulate_record(np.random.default_rng(2)).mv[LEADS.index(RHYTHM_LEAD)]
    whole = beyond_shown(0.6 * mv[3750:], slice(3750, N_STRIP), mv)
    far, near = (np.polyfit(0.6 * mv[at], whole[at], 1)[0] for at in (slice(0, 500), slice(3250, 3700)))
    assert near == pytest.approx(0.95, abs=0.1)
    assert far == pytest.approx(0.55, abs=0.1)


def test_a_lead_that_lead_ii_tells_goes_on_as_it_tells():
    mv = simulate_record(np.random.default_rng(2)).mv[LEADS.index(RHYTHM_LEAD)]
    samples = slice(1250, 2500)
    whole = beyond_shown(0.1 - 0.6 * mv[samples], samples, mv)
    assert whole.shape == (N_STRIP,)
    assert np.array_equal(whole[samples], 0.1 - 0.6 * mv[samples])
    off = whole - (0.1 - 0.6 * mv)
    assert np.sum(off**2) < 0.15 * np.sum((0.6 * (mv - mv.mean())) ** 2)
    assert np.abs(off[[1249, 2500]]).max() < 0.02


def test_without_a_lead_ii_the_ends_are_carried_out_and_fade():
    rng = np.random.default_rng(3)
    mv = 0.2 + rng.normal(0, 0.01, 1250)
    whole = beyond_shown(mv, slice(3750, 5000), np.zeros(N_STRIP))
    assert whole[3749] == pytest.approx(mv[0], abs=1e-3)
    level_mv = mv.mean() * np.exp(-(3750 - np.arange(2000)) / 6000)
    assert np.abs(whole[:2000] - level_mv).max() < 1e-3
