"""Leads beyond their quarter: what the FFT rings by, at the ends of quarters and of the record."""

import numpy as np
import pytest
from helpers import printed_series
from scipy.signal import resample

from local_eval.simulate.heart import simulate_record
from submission.beyond import beyond_quarter
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


def test_a_lead_that_lead_ii_tells_goes_on_as_it_tells():
    mv = simulate_record(np.random.default_rng(2)).mv[LEADS.index(RHYTHM_LEAD)]
    samples = slice(1250, 2500)
    whole = beyond_quarter(0.1 - 0.6 * mv[samples], samples, mv)
    assert whole.shape == (N_STRIP,)
    assert np.array_equal(whole[samples], 0.1 - 0.6 * mv[samples])
    off = whole - (0.1 - 0.6 * mv)
    assert np.sum(off**2) < 0.15 * np.sum((0.6 * (mv - mv.mean())) ** 2)
    assert np.abs(off[[1249, 2500]]).max() < 0.02


def test_without_a_lead_ii_the_ends_are_carried_out_and_fade():
    rng = np.random.default_rng(3)
    mv = 0.2 + rng.normal(0, 0.01, 1250)
    whole = beyond_quarter(mv, slice(3750, 5000), np.zeros(N_STRIP))
    assert whole[3749] == pytest.approx(mv[0], abs=1e-3)
    assert np.abs(whole[:2000] - mv.mean()).max() < 1e-3
