"""Hidden samples foretold from lead II, on simulated hearts."""

import numpy as np
import pytest

from local_eval.simulate.heart import Heart, simulate_record
from submission.foretell import ForetellSettings, foretell
from submission.paper import LEADS, N_QUARTER, SEGMENTS

NOISE_MV = 0.005
SEPARATOR_SAMPLES = 9


def strips(record):
    """What the four strips show (4, 5000), mV."""
    mv = np.empty((4, record.mv.shape[1]))
    for segment in SEGMENTS:
        mv[segment.strip, segment.samples] = record.mv[LEADS.index(segment.lead), segment.samples]
    return mv


def seen_page(record, hidden, seed=0):
    """The strips with noise and holes, and their standard deviations."""
    noise = np.random.default_rng(seed).normal(0, NOISE_MV, hidden.shape)
    mv = np.where(hidden, np.nan, strips(record) + noise)
    return mv, np.where(hidden, np.inf, NOISE_MV)


def separators(samples=SEPARATOR_SAMPLES):
    """Samples near the borders of quarters (4, 5000)."""
    hidden = np.zeros((4, 4 * N_QUARTER), bool)
    for quarter in (1, 2, 3):
        border = quarter * N_QUARTER
        hidden[:3, border - samples : border + samples] = True
    return hidden


def level(mv):
    """Each segment's unseen samples interpolated, its ends continued level."""
    filled = mv.copy()
    for segment in SEGMENTS:
        part = filled[segment.strip, segment.samples]
        seen = np.flatnonzero(np.isfinite(part))
        part[:] = np.interp(np.arange(part.size), seen, part[seen]) if seen.size else 0
    return filled


def errors_mv(hidden, seeds=range(30), asked=None, wander_mv=0.0, **heart):
    """Rms error of the hidden (or only the asked) samples of each record: foretold, and continued level."""
    asked = hidden if asked is None else asked
    rms = []
    for seed in seeds:
        record = simulate_record(np.random.default_rng(seed), heart=Heart(**heart) if heart else None)
        mv, sd_mv = seen_page(record, hidden, seed)
        mv += wander_mv
        error = np.stack([foretell(mv, sd_mv)[0], level(mv)])[:, asked] - strips(record)[asked]
        rms.append(np.sqrt(np.mean(error**2, axis=1)))
    return np.array(rms).T


def test_separators_cost_less_than_half_of_what_level_ends_cost():
    foretold, ends_level = errors_mv(separators())
    assert np.sqrt(np.mean(foretold**2)) < 0.48 * np.sqrt(np.mean(ends_level**2))
    assert (foretold - ends_level).max() < 0.01


def test_torn_holes_cost_about_half_of_what_a_line_costs():
    hidden = np.zeros((4, 4 * N_QUARTER), bool)
    for strip, starts in enumerate(((300, 2900), (700, 4200), (1600, 3000))):
        for start in starts:
            hidden[strip, start : start + 150] = True
    foretold, bridged = errors_mv(hidden)
    assert np.sqrt(np.mean(foretold**2)) < 0.52 * np.sqrt(np.mean(bridged**2))
    assert (foretold - bridged).max() < 0.01


def holes(strip, start, samples):
    """One strip's samples (4, 5000) hidden from a start."""
    hidden = np.zeros((4, 4 * N_QUARTER), bool)
    hidden[strip, start : start + samples] = True
    return hidden


@pytest.mark.parametrize(("start", "samples", "share"), [(2700, 450, 0.3), (4100, 850, 0.5)])
def test_a_hole_in_the_rhythm_strip_is_told_by_the_leads_above(start, samples, share):
    foretold, bridged = errors_mv(holes(3, start, samples))
    assert np.sqrt(np.mean(foretold**2)) < share * np.sqrt(np.mean(bridged**2))


def test_leads_of_a_quarter_tell_each_other_what_lead_ii_does_not():
    hole, alone = holes(1, 2900, 150), holes(0, 2900, 150) | holes(2, 2900, 150)
    by_all, by_two = errors_mv(hole)[0], errors_mv(hole | alone, asked=hole)[0]
    assert np.sqrt(np.mean(by_all**2)) < 0.6 * np.sqrt(np.mean(by_two**2))


def test_wander_of_the_other_leads_is_not_taken_for_the_lead_s_own():
    wander_mv = np.zeros((4, 4 * N_QUARTER))
    wander_mv[:3, 3 * N_QUARTER :] = np.linspace(-0.5, 0.5, N_QUARTER)
    errors = errors_mv(holes(3, 4100, 450), range(10), wander_mv=wander_mv)[0]
    assert np.sqrt(np.mean(np.square(errors))) < 0.04


def test_seen_samples_stay_and_an_unsure_fit_under_a_separator_goes():
    record = simulate_record(np.random.default_rng(0), heart=Heart(rate_bpm=60, irregular=0))
    truth = strips(record)
    hidden = separators()
    mv, sd_mv = seen_page(record, hidden & False)
    found = foretell(mv, sd_mv)[0]
    assert np.array_equal(found[~hidden], mv[~hidden])
    assert np.abs(found - truth)[hidden].max() < 0.05
    under = separators(7)
    found = foretell(np.where(under, mv + 1, mv), np.where(under, 1.0, sd_mv))[0]
    assert np.sqrt(np.mean((found - truth)[under] ** 2)) < 0.1


def test_fit_that_strays_under_a_separator_and_is_sure_of_itself_is_not_believed():
    strays = np.zeros((4, 4 * N_QUARTER))
    strays[:3, N_QUARTER - 7 : N_QUARTER] = 0.3 * np.linspace(1 / 7, 1, 7) ** 2
    ends, errors = strays > 0, []
    for seed in range(10):
        record = simulate_record(np.random.default_rng(seed), heart=Heart(rate_bpm=60, irregular=0))
        mv, sd_mv = seen_page(record, np.zeros(strays.shape, bool), seed)
        errors.append((foretell(mv + strays, sd_mv)[0] - strips(record))[ends])
    assert np.sqrt(np.mean(np.square(errors))) < 0.4 * np.sqrt(np.mean(strays[ends] ** 2))


def test_standard_deviations_are_honest():
    hidden, squares = separators(), []
    for seed in range(30):
        record = simulate_record(np.random.default_rng(seed))
        mv, sd_mv = seen_page(record, hidden, seed)
        found, found_sd = foretell(mv, sd_mv)
        squares.append(np.mean(((found - strips(record)) / found_sd)[hidden] ** 2))
    assert 0.1 < np.median(squares) < 2.0


def test_without_lead_ii_nothing_changes():
    record = simulate_record(np.random.default_rng(1))
    hidden = separators()
    hidden[3] = True
    mv, sd_mv = seen_page(record, hidden)
    found, found_sd = foretell(mv, sd_mv)
    assert np.array_equal(found, mv, equal_nan=True)
    assert np.array_equal(found_sd, sd_mv)


@pytest.mark.parametrize("wrong", [{"alike": 0.0}, {"reach": -1}, {"seen_mv": 0.5}, {"least_seen": 0.0}])
def test_settings_are_checked(wrong):
    with pytest.raises(ValueError, match="must"):
        ForetellSettings(**wrong)
