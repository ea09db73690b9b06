"""Stages 2 to 4 on drawn pages, against the samples that were drawn."""

from dataclasses import replace

import numpy as np
import pytest
from helpers import truth_rows_mm

from local_eval.simulate import draw
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import Heart, simulate_record
from submission.errors import TraceLost
from submission.leads_mv import leads_mv
from submission.page import Mapping, RectifiedPage, Trace
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_SAMPLE,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
    pulse_points_mm,
)
from submission.stage2_ink import furniture_mm, ink, unrest
from submission.stage3_trace import trace
from submission.stage4_refine import refine

HEADER = Header("00001", 50, "Male", "1990-01-01, 12:00:00")


def flat(rgb):
    """A drawn page as stage 1 hands it on: the identity."""
    scale = DRAWN_PX_PER_MM
    mapping = Mapping(np.diag([scale, scale, 1.0]), np.zeros((4, 4, 2)), np.arange(4.0), np.arange(4.0))
    return RectifiedPage("page", rgb, np.ones(rgb.shape[:2], bool), scale, scale, mapping)


@pytest.fixture(scope="module")
def page():
    rng = np.random.default_rng(11)
    record = simulate_record(rng, "00001", Heart(muscle_mv=0.001))
    return record.mv, ink(flat(draw_page(record.mv, HEADER, 25)))


def test_background_of_a_drawn_page_is_paper_and_furniture(page):
    _, ink_map = page
    assert ink_map.ink_level == pytest.approx(25 / 255, abs=0.03)
    paper = (ink_map.background > 0.95).mean()
    assert 0.93 < paper < 0.999


def test_a_stroke_along_grid_lines_darkens_no_drawn_page_s_background():
    lines, beside = (draw_page(np.full((12, 5000), mv), HEADER, 25) for mv in (0.0, 0.25))
    grid = ink(replace(flat(lines), is_drawn=True)).background
    bare = beside[..., 0] / np.float32(255)
    for y_mm in ZERO_Y_MM:
        row = int(y_mm * DRAWN_PX_PER_MM)
        there = slice(row - 5, row + 6), slice(400, 2000)
        paper = bare[there] > 0.99  # neither labels nor separators
        assert paper.mean() > 0.9
        assert np.abs(grid[there] - bare[there])[paper].max() * 255 <= 1.01


def test_trace_lies_on_the_drawn_samples(page):
    mv, ink_map = page
    found = trace(ink_map)
    error_px = (found.y_mm - truth_rows_mm(mv)) * DRAWN_PX_PER_MM
    assert np.isfinite(error_px).mean() > 0.95
    assert np.nanmedian(np.abs(error_px)) < 0.3
    assert np.nanpercentile(np.abs(error_px), 90) < 3


def test_refined_trace_is_a_tenth_of_a_pixel_off(page):
    mv, ink_map = page
    refined = refine(ink_map, [trace(ink_map)])
    truth = truth_rows_mm(mv)
    error_px = (refined.y_mm - truth) * DRAWN_PX_PER_MM
    assert np.isfinite(error_px).all()
    assert np.median(np.abs(error_px)) < 0.1
    for segment in SEGMENTS:  # what separators and pulses hide is not for the fit to know
        ends = error_px[segment.strip, segment.samples]
        ends[:12], ends[-12:] = 0, 0
    signal = ((np.array(ZERO_Y_MM)[:, None] - truth) * DRAWN_PX_PER_MM) ** 2
    assert 10 * np.log10(signal.sum() / (error_px**2).sum()) > 35


def test_standard_deviations_are_the_fits_and_the_mappings(page):
    mv, ink_map = page
    found = trace(ink_map)
    fitted = refine(ink_map, [found])
    share = np.abs(fitted.y_mm - truth_rows_mm(mv)) / fitted.sd_mm
    assert 0.55 < (share < 1).mean() < 0.76
    assert 0.87 < (share < 2).mean() < 0.98
    unsure = refine(replace(ink_map, mapping_sd_px=(0.2, 0.15)), [found])
    added_px = np.sqrt(unsure.sd_mm**2 - fitted.sd_mm**2) * DRAWN_PX_PER_MM
    slope = np.gradient(fitted.y_mm[3]) / 0.05
    assert added_px[3] == pytest.approx(np.hypot(0.15, 0.2 * slope), abs=1e-6)
    uneven = refine(replace(ink_map, uneven_px=0.2), [found])
    added_px = np.sqrt(uneven.noise_mm**2 - fitted.noise_mm**2) * DRAWN_PX_PER_MM
    assert added_px[3] == pytest.approx(0.2 * np.hypot(1, slope), abs=1e-6)


def highest_spike(truth_mm, lead, margin):
    """A lead's segment, the sample of its highest spike at least so many samples within, and its place."""
    segment = next(segment for segment in SEGMENTS if segment.lead == lead)
    inner = truth_mm[segment.strip, segment.samples][margin:-margin]
    peak = segment.samples.start + margin + int(np.argmin(inner))
    return segment, peak, (segment.strip, slice(peak - 30, peak + 30))


def test_a_spike_cut_in_one_trace_is_mended_by_the_other(page):
    mv, ink_map = page
    truth = truth_rows_mm(mv)
    whole = trace(ink_map)
    v5, _, spike = highest_spike(truth, "V5", 50)
    y_mm = whole.y_mm.copy()
    y_mm[v5.strip, v5.samples] = np.nanmedian(y_mm[v5.strip, v5.samples])  # no beat that tells of another
    cut = replace(whole, y_mm=y_mm)

    def worst_px(*traces):
        return np.abs((refine(ink_map, traces).y_mm - truth)[spike]).max() * DRAWN_PX_PER_MM

    assert worst_px(cut) > 20
    assert worst_px(cut, whole) < 5
    assert worst_px(whole, cut) < 5


def test_a_spike_that_is_cut_at_one_beat_is_drawn_as_at_the_others(page):
    mv, ink_map = page
    truth = truth_rows_mm(mv)
    found = trace(ink_map)
    v5, peak, spike = highest_spike(truth, "V5", 300)
    found.y_mm[spike] = np.linspace(found.y_mm[v5.strip, peak - 30], found.y_mm[v5.strip, peak + 29], 60)
    assert np.ptp(truth[spike]) * DRAWN_PX_PER_MM > 60
    assert np.abs((refine(ink_map, [found]).y_mm - truth)[spike]).max() * DRAWN_PX_PER_MM < 5


@pytest.mark.parametrize("feet", [True, False])
def test_furniture_of_a_drawn_page_is_known_to_a_grey_level(feet, monkeypatch):
    """With the competition's pulses, and with another simulator's, which have no feet."""
    if not feet:
        monkeypatch.setattr(draw, "pulse_points_mm", lambda mm: [p[1:-1] for p in pulse_points_mm(mm)])
    far_below = draw_page(np.full((12, 5000), -1.2), HEADER, 25)
    ink_map = ink(replace(flat(far_below), is_drawn=True))
    assert ink_map.ink_level == pytest.approx(25 / 255, abs=0.005)
    for top, bottom, left, right in np.array(furniture_mm(0.3)) * DRAWN_PX_PER_MM:
        box = slice(round(top), round(bottom)), slice(round(left), round(right))
        off = ink_map.light[box] - ink_map.background[box]
        assert np.abs(off).max() < 0.02


def test_a_stroke_that_comes_out_from_behind_a_separator_is_followed_there():
    mv = np.zeros((12, 5000))
    v4 = next(segment for segment in SEGMENTS if segment.lead == "V4")
    instant = np.arange(5000) - v4.samples.start
    peak, dip = (np.exp(-(((instant - at) / wide) ** 2) / 2) for at, wide in ((14, 5), (4, 3)))
    mv[LEADS.index("V4")] = peak - 0.3 * dip
    ink_map = ink(replace(flat(draw_page(mv, HEADER, 25)), is_drawn=True))
    y_mm = truth_rows_mm(mv)
    seen = v4.strip, slice(v4.samples.start + 10, v4.samples.stop)
    cut_mm = y_mm.copy()
    cut_mm[v4.strip, v4.samples.start:v4.samples.start + 12] = cut_mm[v4.strip, v4.samples.start + 12]
    cut = Trace("page", cut_mm, np.full(cut_mm.shape, 0.05))
    error_px = (refine(ink_map, [cut]).y_mm - y_mm) * DRAWN_PX_PER_MM
    slope = np.hypot(1, np.gradient(y_mm[v4.strip]) / 0.05)
    assert np.abs(error_px / slope)[seen].max() < 0.15


def test_bands_of_moire_make_a_page_restless(page):
    _, ink_map = page
    assert unrest(ink_map) < 0.02
    row, col = np.mgrid[:ink_map.light.shape[0], :ink_map.light.shape[1]]
    bands = 0.2 * np.sin((row + 0.7 * col) / 4)
    banded = replace(ink_map, light=ink_map.light + bands)
    assert unrest(banded) == pytest.approx(0.2 * np.sqrt(0.5), rel=0.05)


def test_a_stroke_among_specks_is_doubted(page):
    mv, ink_map = page
    light = ink_map.light.copy()
    top, left = round(ZERO_Y_MM[2] * DRAWN_PX_PER_MM) - 60, 1200
    specked = np.random.default_rng(0).random((120, 120)) < 0.4
    light[top:top + 120, left:left + 120][specked] = 0.1
    found = trace(ink_map)
    clean, among = refine(ink_map, [found]), refine(replace(ink_map, light=light), [found])
    middle = slice(*(round((left + x - 118.11) / DRAWN_PX_PER_MM / 0.05) for x in (40, 80)))
    assert np.median(among.noise_mm[2, middle] / clean.noise_mm[2, middle]) > 4
    assert np.median(among.noise_mm[0] / clean.noise_mm[0]) < 1.5


def test_a_stroke_through_a_hole_is_no_stroke_to_measure(page):
    """It is the flattest of all: the others passed for half as dark as they are, and the pixels for noise."""
    mv, ink_map = page
    truth = truth_rows_mm(mv)
    hole = slice(1000, 4400)
    around_mm, along_mm = np.array([-25, 15]), np.array([hole.start, hole.stop]) * MM_PER_SAMPLE
    rows, cols = (
        slice(*np.round(ends_mm * DRAWN_PX_PER_MM).astype(int))
        for ends_mm in (ZERO_Y_MM[3] + around_mm, STRIP_X_MM + along_mm)
    )
    light = ink_map.light.copy()
    light[rows, cols] = ink_map.background[rows, cols]
    y_mm = np.where(np.arange(4)[:, None] == 3, truth, np.nan)
    y_mm[3, hole] = ZERO_Y_MM[3]
    refined = refine(replace(ink_map, light=light), [Trace("page", y_mm, np.full(y_mm.shape, 0.05))])
    error_px = np.delete((refined.y_mm - truth)[3], np.r_[:12, 960:4440, 4988:5000]) * DRAWN_PX_PER_MM
    assert np.sqrt(np.mean(error_px**2)) < 0.3


def test_page_without_contrast_is_refused():
    with pytest.raises(TraceLost, match="darker than paper, at least 0.1 is needed"):
        ink(flat(np.full((1700, 2200, 3), 200, np.uint8)))


def test_glare_over_most_of_a_page_leaves_the_ink_of_the_rest(page):
    mv, whole = page
    rgb = draw_page(mv, HEADER, 25)
    rgb[:, 590:1650] = 255  # all separators
    rgb[:850] = 255  # and a pulse
    left = ink(flat(rgb))
    assert left.ink_level == pytest.approx(whole.ink_level, abs=0.02)
    error_px = (trace(left).y_mm - truth_rows_mm(mv))[1:, :1000] * DRAWN_PX_PER_MM
    assert np.nanmedian(np.abs(error_px)) < 0.3


def test_what_a_lead_lost_in_glare_the_lead_laws_tell(page):
    mv, ink_map = page
    light = ink_map.light.copy()
    top, left = round(ZERO_Y_MM[2] * DRAWN_PX_PER_MM) - 70, 250
    light[top:top + 140, left:left + 300] = 1  # of lead III
    bare = replace(ink_map, light=light)
    lost = refine(bare, [trace(bare)])
    sample = slice(*(round((left + x - 118.11) / DRAWN_PX_PER_MM / 0.05) for x in (30, 270)))
    assert (lost.sd_mm[2, sample] > 1).all()
    assert np.median(lost.sd_mm[:, 1250:]) < 0.05
    series = leads_mv(lost)
    for lead in ("I", "II", "III"):
        off_mv = series.mv[lead][sample] - mv[LEADS.index(lead), sample]
        assert off_mv.std() < 0.01, lead
