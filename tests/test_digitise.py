"""The chain on stages that fail on purpose: always twelve finite leads, and the stage is named."""

import logging
import re

import numpy as np
import pytest
from helpers import page_series

from submission.digitise import digitise
from submission.errors import GridNotFound, TraceLost
from submission.leads_mv import resample_leads
from submission.page import LeadSeries, Page
from submission.paper import LEADS

STAGES = (
    "upright", "rectify", "ink", "net_ink", "trace", "blend", "refine", "redraw", "leads_mv", "polish",
    "as_recorded",
)
NAMES = (
    "stage0_upright", "stage1_rectify", "stage2_ink", "net_ink", "stage3_trace", "blend",
    "stage4_refine", "redraw", "leads_mv", "polish", "recorder",
)


@pytest.fixture
def page():
    return Page("62", np.zeros((400, 500, 3), np.uint8))


def assert_zeros(result, page_id="62"):
    assert result.series.page_id == page_id
    assert list(result.series.mv) == list(LEADS)
    assert [mv.size for mv in result.series.mv.values()] == [1250, 5000] + 10 * [1250]
    assert not any(mv.any() for mv in result.series.mv.values())
    assert all(np.isposinf(sd_mv).all() for sd_mv in result.series.sd_mv.values())
    assert result.series.seen_share == 0


def test_good_page_passes_with_all_seconds(dummy_stages, page):
    result = digitise(page)
    assert (result.stage, result.reason) == ("", "")
    assert tuple(result.seconds) == (*NAMES, "resample_leads")
    assert all(0 <= seconds < 1 for seconds in result.seconds.values())
    assert np.array_equal(result.series.mv["V3"], page_series(page).mv["V3"])


def test_asked_rows_have_their_lengths(dummy_stages, page):
    asked = [("V3", 2562), ("II", 2560), ("aVR", 640)]
    result = digitise(page, asked=asked)
    assert [(lead, *mv.shape) for lead, mv in result.rows.items()] == asked
    wanted = resample_leads(result.series, "V3", 2562)
    assert np.abs(result.rows["V3"] - wanted).max() < 1e-6


@pytest.mark.parametrize(("spoil", "message"), [
    (lambda *args: np.zeros(3), r"ValueError: lead II gave \(3,\) rows, not 5 finite ones"),
    (lambda *args: np.full(5, np.inf), r"ValueError: lead II gave \(5,\) rows, not 5 finite ones"),
    (lambda *args: 1 // 0, "ZeroDivisionError: integer division or modulo by zero"),
], ids=["length", "inf", "raises"])
def test_rows_that_fail_are_zeros_of_the_length_asked(dummy_stages, page, monkeypatch, spoil, message):
    monkeypatch.setattr("submission.digitise.resample_leads", spoil)
    result = digitise(page, asked=[("II", 5)])
    assert_zeros(result)
    assert result.stage == "resample_leads"
    assert re.fullmatch(message, result.reason)
    assert np.array_equal(result.rows["II"], np.zeros(5))


@pytest.mark.parametrize(("is_drawn", "ways"), [(False, ["net", "net"]), (True, ["own", "own"])])
def test_drawn_pages_go_by_their_own_ink_and_prints_by_the_networks(
    dummy_stages, page, monkeypatch, is_drawn, ways
):
    given = []
    monkeypatch.setattr(Page, "is_drawn", is_drawn)
    monkeypatch.setattr("submission.digitise.net_ink", lambda rectified: "net")
    monkeypatch.setattr("submission.digitise.trace", lambda ink_map, settings=None: ink_map)

    def refine(ink_map, ways):
        given.extend("net" if way == "net" else "own" for way in ways)
        return ink_map

    monkeypatch.setattr("submission.digitise.refine", refine)
    result = digitise(page)
    assert result.stage == ""
    assert given == ways
    assert ("net_ink" in result.seconds) is not is_drawn


def test_own_ink_is_the_way_where_the_network_sees_none(dummy_stages, page, monkeypatch):
    def trace(ink_map, settings=None):
        if ink_map == "net":
            raise TraceLost("62", "no ink")
        return ink_map

    monkeypatch.setattr("submission.digitise.net_ink", lambda rectified: "net")
    monkeypatch.setattr("submission.digitise.trace", trace)
    result = digitise(page)
    assert (result.stage, result.reason) == ("", "")
    assert np.array_equal(result.series.mv["V3"], page_series(page).mv["V3"])


def test_fast_path_skips_the_fit(dummy_stages, page):
    assert "stage4_refine" not in digitise(page, fast=True).seconds


@pytest.mark.parametrize(("stage", "name"), list(zip(STAGES, NAMES, strict=True)))
def test_any_exception_names_its_stage(dummy_stages, page, monkeypatch, caplog, stage, name):
    def fail(*args):
        raise IndexError("index 7 is out of bounds\nfor axis 0")

    monkeypatch.setattr(f"submission.digitise.{stage}", fail)
    with caplog.at_level(logging.DEBUG, logger="submission"):
        result = digitise(page)
    assert_zeros(result)
    assert result.stage == name
    assert result.reason == "IndexError: index 7 is out of bounds for axis 0"
    assert "Traceback" in caplog.text
    assert list(result.seconds)[-1] == name


def test_own_error_gives_its_reason(dummy_stages, page, monkeypatch):
    def fail(upright, params):
        raise GridNotFound("62", "3 lines found, 20 needed; scan all of it")

    monkeypatch.setattr("submission.digitise.rectify", fail)
    result = digitise(page)
    assert (result.stage, result.reason) == ("stage1_rectify", "3 lines found, 20 needed; scan all of it")


@pytest.mark.parametrize(("spoil", "message"), [
    (lambda mv: mv["V2"].__setitem__(5, np.nan), "ValueError: lead V2 has 1 samples that are not finite"),
    (lambda mv: mv.__setitem__("II", np.zeros(1250)), r"ValueError: lead II has shape \(1250,\), .*"),
    (lambda mv: mv.pop("aVF"), "KeyError: 'aVF'"),
], ids=["nan", "length", "missing"])
def test_unsound_series_never_leaves(dummy_stages, page, monkeypatch, spoil, message):
    def unsound(trace, told):
        series = page_series(page)
        spoil(series.mv)
        return LeadSeries("62", series.mv, series.sd_mv, 1.0)

    monkeypatch.setattr("submission.digitise.leads_mv", unsound)
    result = digitise(page)
    assert_zeros(result)
    assert re.fullmatch(message, result.reason)


def test_unreadable_file_is_named(tmp_path):
    (tmp_path / "63.png").write_text("no picture")
    result = digitise(tmp_path / "63.png")
    assert_zeros(result, "63")
    assert result.stage == "load_page"
    assert "starts with 'no picture', which is no PNG" in result.reason
