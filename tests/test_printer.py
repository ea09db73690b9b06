"""How far a printer lays black off its colours: found from pages with truth, and used."""

import numpy as np
import pytest

from local_eval.simulate.heart import simulate_record
from submission.black_offset import KNOWN_STEP_MM
from submission.page import Trace
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    N_STRIP,
    N_STRIPS,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
)
from submission.printer import known_printer_mm, offset_sums

MM_PER_SAMPLE = 0.05


def wave_mm(x_mm):
    return (0.2 + 0.3 * np.sin(x_mm / 13) * np.cos(x_mm / 31)) / DRAWN_PX_PER_MM


def printed_off(mv, rng):
    """The true trace with each stretch laid right by the wave, and 0.1 px of noise."""
    sample = np.arange(N_STRIP)
    shift = wave_mm(STRIP_X_MM + sample * MM_PER_SAMPLE) / MM_PER_SAMPLE
    y_mm = np.empty((N_STRIPS, N_STRIP))
    for segment in SEGMENTS:
        own = mv[LEADS.index(segment.lead), segment.samples]
        at = np.arange(own.size)
        moved = np.interp(at - shift[segment.samples], at, own)
        y_mm[segment.strip, segment.samples] = ZERO_Y_MM[segment.strip] - MM_PER_MV * moved
    return Trace("62", y_mm + rng.normal(0, 0.1 / DRAWN_PX_PER_MM, y_mm.shape), np.full(y_mm.shape, 0.01))


def test_wave_of_a_printer_is_found_to_a_twentieth_of_a_pixel():
    rng = np.random.default_rng(0)
    records = [simulate_record(np.random.default_rng(seed)).mv for seed in range(12)]
    found = np.array(known_printer_mm([offset_sums(printed_off(mv, rng), mv) for mv in records]))
    x_mm = (np.arange(found.size) + 0.5) * KNOWN_STEP_MM
    inside = (x_mm > 20) & (x_mm < 260)
    error_px = (found - wave_mm(x_mm))[inside] * DRAWN_PX_PER_MM
    assert np.sqrt(np.mean(error_px**2)) < 0.05
    assert np.ptp(wave_mm(x_mm[inside])) * DRAWN_PX_PER_MM > 0.4


def test_true_trace_has_no_offset():
    mv = simulate_record(np.random.default_rng(3)).mv
    y_mm = np.array(ZERO_Y_MM)[:, None] + np.zeros((N_STRIPS, N_STRIP))
    for segment in SEGMENTS:
        y_mm[segment.strip, segment.samples] -= MM_PER_MV * mv[LEADS.index(segment.lead), segment.samples]
    pulls, weights = offset_sums(Trace("62", y_mm, y_mm), mv)
    assert pulls == pytest.approx(0, abs=1e-12)
    assert weights.sum() > 100


def test_nothing_is_known_without_prints():
    assert known_printer_mm([]) == ()
