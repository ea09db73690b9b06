"""The report: what it holds, and how it behaves in a real browser; and two runs set side by side."""

import json
import re
import shutil
from pathlib import Path

import cv2
import numpy as np
import polars as pl
import pytest
from helpers import eval_record

from local_eval.__main__ import main
from local_eval.compare import compare_runs
from local_eval.evaluate.tables import lead_rows_table
from local_eval.figures.page import FIGURE_NAMES
from local_eval.tables import read_table, write_table

pytest.importorskip("plotly", reason="the report needs plotly (in both package sets): pip install plotly")
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
TYPES = ("0001", "0004", "0005")
MANY = 1000


def noise_mv(k, gain_db=0.0):
    """Noise of page k: 25 dB, or, for every tenth page, 5 dB and less; never twice the same."""
    return 10 ** (-((5 if k % 10 == 0 else 25) - 0.001 * k + gain_db) / 20)


def write_run(folder, n_pages, gain_db=0.0, drawn=()):
    """Tables of a made-up run; 10, 30, 50 have a bent grid, 20, 40 a lost trace, 0 gave up in stage 2."""
    records = []
    for k in range(n_pages):
        notes = {"confidence": 0.5, "residual_px": 0.9 if k % 20 == 10 else 0.1, "sd_px": 0.2}
        record = eval_record(f"p{k:04}", TYPES[k % 3], noise_mv(k, gain_db), **notes)
        records.append(record | ({"stage": "stage2_ink", "reason": "no <ink> & \"more\""} if k == 0 else {}))
    write_table(lead_rows_table(records), folder, "leads")
    for k in drawn:
        place = folder / "figures" / f"p{k:04}-{TYPES[k % 3]}"
        place.mkdir(parents=True)
        for name in FIGURE_NAMES:
            cv2.imwrite(str(place / name), np.full((30, 40, 3), 128, np.uint8))
    facts = {"arguments": {"data": "demo", "below": 10.0}, "commit": "abc123", "manifest_sha256": "f" * 64,
             "packages": {"numpy": "1.26.4"}}  # fmt: skip
    (folder / "run.json").write_text(json.dumps(facts))
    return folder


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Report of `MANY` pages, of which pages 0 and 10 are drawn."""
    root = tmp_path_factory.mktemp("report")
    run = write_run(root / "run", MANY, drawn=(0, 10))
    assert main(["report", str(run), "--out", str(root / "report")]) == 0
    return root / "report" / "index.html"


@pytest.fixture(scope="module")
def chromium():
    """A headless browser; its absence skips the test."""
    if BROWSER is None:
        pytest.skip("no browser on this machine; install one: apt-get install chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="drives the browser; in SET=today")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def browse(chromium):
    """Open a report; when the test is over, what the console complained of must be nothing."""
    complaints, pages = [], []

    def open_report(path, width=1300, height=900):
        page = chromium.new_page(viewport={"width": width, "height": height})
        page.on("console", lambda m: complaints.append(m.text) if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(f"not loaded: {request.url}"))
        page.goto(path.as_uri() if isinstance(path, Path) else path)
        page.wait_for_selector("body[data-plots=drawn]", timeout=60_000)
        pages.append(page)
        return page

    yield open_report
    for page in pages:
        page.close()
    assert complaints == []


def data_of(path):
    text = re.search(r'<script type="application/json" id="data">(.*?)</script>', path.read_text(), re.S)[1]
    return json.loads(text)


def shown(page):
    return page.eval_on_selector_all("#table tr.row", "rows => rows.map(row => row.dataset.id)")


def test_report_needs_no_network_and_is_small(report):
    text = report.read_text()
    assert len(text) < 30e6 - 1
    page = text[:text.index('<script type="text/plain" id="plotly">')]
    assert re.findall(r"""(?:src|href)=["']?(?:https?:)?//""", page) == []
    assert len(data_of(report)["pages"]) == MANY


def test_report_holds_the_runs_numbers_and_the_places(report):
    page = data_of(report)["pages"][10]
    assert (page["id"], page["type"], page["suspect"]) == ("p0010", "0004", ["stage1_rectify"])
    assert page["score_db"] == [pytest.approx(4.99)]
    assert page["figures"] == ["../run/figures/p0010-0004"]
    assert [lead[:2] for lead in page["leads"][0]][:2] == [["I", 4.99], ["II", 4.99]]
    text = report.read_text()
    for part in ("<td>22.74</td>", "above 23.27", "19.59", "abc123", "f" * 64, "numpy: 1.26.4"):
        assert part in text


def test_first_paint_of_a_thousand_pages_is_quick(browse, report):
    page = browse(report)
    paints = page.evaluate("performance.getEntriesByType('paint').map(entry => entry.startTime)")
    assert 0 < min(paints) < 2000


def test_worst_come_first_in_groups_of_the_failed_stage(browse, report):
    page = browse(report)
    groups = page.eval_on_selector_all("#table .group", "rows => rows.map(row => row.textContent)")
    assert groups == ["stage1_rectify: 50 pages", "stage3_trace: 49 pages", "stage2_ink: 1 page",
                      "no stage failed: 900 pages"]  # fmt: skip
    assert shown(page)[:2] == ["p0990", "p0970"]
    assert len(shown(page)) == 300
    page.click("#more")
    assert len(shown(page)) == MANY


def test_sort(browse, report):
    page = browse(report)
    page.uncheck("#group")
    assert shown(page)[:2] == ["p0990", "p0980"]
    score = page.locator("#table thead th", has_text="score")
    assert score.get_attribute("aria-sort") == "ascending"
    score.locator("button").click()
    assert score.get_attribute("aria-sort") == "descending"
    assert shown(page)[:2] == ["p0001", "p0002"]
    page.locator("#table thead button", has_text="page").click()
    assert shown(page)[:2] == ["p0000", "p0001"]
    assert score.get_attribute("aria-sort") == "none"


def test_filter(browse, report):
    page = browse(report)
    page.fill("#find", "p003")
    assert sorted(shown(page)) == [f"p{k:04}" for k in range(30, 40)]
    page.select_option("#type", "0005")
    assert sorted(shown(page)) == ["p0032", "p0035", "p0038"]
    page.fill("#find", "")
    page.select_option("#type", "")
    page.fill("#below", "4.02")
    assert shown(page) == ["p0990"]
    assert page.inner_text("#count") == "1 of 1000 pages"
    page.fill("#below", "")
    page.select_option("#stage", "stage2_ink")
    assert shown(page) == ["p0000"]
    page.select_option("#stage", "")
    page.check("#drawn")
    assert shown(page) == ["p0010", "p0000"]


def test_click_opens_the_pages_figures(browse, report):
    page = browse(report)
    page.fill("#find", "p0000")
    page.locator("#table tr.row td", has_text="0001").first.click()
    assert page.inner_text("#page-name") == "p0000, type 0001: 5.00 dB"
    assert page.inner_text("#page .reason") == 'stage2_ink failed: no <ink> & "more"'
    assert page.locator("#page img").count() == 8
    for number in range(8):
        image = page.locator("#page img").nth(number)
        image.scroll_into_view_if_needed()
        page.wait_for_function("image => image.naturalWidth === 40", arg=image.element_handle())
    assert page.locator("#page tbody tr").count() == 12
    page.click("#close")
    assert not page.locator("#page").is_visible()


def test_page_that_is_not_drawn_says_how(browse, report):
    page = browse(f"{report.as_uri()}#page=p0001")
    assert "python -m local_eval figures p0001 --data demo" in page.inner_text("#page-body")


def test_keyboard_alone_opens_and_closes_pages(browse, report):
    page = browse(report)
    page.focus("#table .open")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    assert page.inner_text("#page-name").startswith("p0970,")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#page-name").startswith("p0950,")
    page.keyboard.press("Escape")
    assert not page.locator("#page").is_visible()
    assert page.evaluate("document.activeElement.closest('tr').dataset.id") == "p0950"


def test_click_on_a_point_opens_its_page(browse, report):
    page = browse(report)
    page.evaluate("document.getElementById('plot1').emit('plotly_click', {points: [{customdata: 'p0010'}]})")
    assert page.inner_text("#page-name").startswith("p0010,")


def test_phones_width_has_no_sideways_scrolling(browse, report):
    page = browse(report, 390, 800)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator("#table .open").first.click()
    assert page.locator("#page").bounding_box()["width"] == pytest.approx(390, abs=1)


def test_two_runs_side_by_side(browse, tmp_path, capsys):
    a = write_run(tmp_path / "a", 60, drawn=(10,))
    b = write_run(tmp_path / "b", 61, 1.5, drawn=(10,))
    worse = lead_rows_table([eval_record("p0007", TYPES[1], noise_mv(7, -2.0))])
    leads = read_table(b, "leads")
    write_table(pl.concat([leads.filter(pl.col("page_id") != "p0007"), worse]), b, "leads")
    assert main(["compare", str(a), str(b), "--report", str(tmp_path / "report")]) == 0
    assert "surely 59 pages better, 1 worse" in capsys.readouterr().out
    page = browse(tmp_path / "report" / "index.html")
    assert shown(page)[0] == "p0007"
    page.select_option("#verdict", "worse")
    assert shown(page) == ["p0007"]
    page.select_option("#verdict", "")
    assert len(shown(page)) == 60
    assert page.inner_text("#table tr.row .down") == "-2.00"
    page.fill("#find", "p0010")
    page.keyboard.press("Tab")
    page.locator("#table .open").click()
    assert page.locator("#page img").count() == 16
    assert page.inner_text("#page-name") == "p0010, type 0004: 4.99 → 6.49 dB"


def test_interval_of_a_page_spans_its_leads():
    a = lead_rows_table([eval_record("1", "0001", 0.1), eval_record("2", "0001", 0.1)])
    better = eval_record("1", "0001", 0.05)
    mixed = eval_record("2", "0001", 0.1)
    at = mixed["leads"][0].index("I")
    for lead in mixed["leads"]:
        lead[-2] *= 4.0 if lead[at] in ("I", "V1", "V3") else 0.5
    pages, types = compare_runs(a, lead_rows_table([better, mixed]))
    rows = {row["page_id"]: row for row in pages.iter_rows(named=True)}
    assert rows["1"]["verdict"] == "better"
    assert rows["1"]["low_db"] == pytest.approx(20 * np.log10(2))
    assert rows["2"]["verdict"] == "unclear"
    assert rows["2"]["low_db"] < rows["2"]["diff_db"] < rows["2"]["high_db"]
    assert types["pages"].to_list() == [2, 2]
