"""Figures: where their marks lie, what their titles say, and that all eight are always there."""

import re

import cv2
import numpy as np
import polars as pl
import pytest
from helpers import make_series

from local_eval.__main__ import main
from local_eval.figures.page import FIGURE_NAMES, draw_page
from local_eval.figures.stage0 import marker_overlay, normalised_picture
from local_eval.figures.stage1 import HORIZONTAL, VERTICAL, line_response, mapping_figure
from local_eval.figures.stage2 import pixel_overlay, score_title, series_figure
from local_eval.figures.style import MARGIN_PX, STRIP_COLOURS, save
from local_eval.metric import score_lead
from local_eval.pages import find_pages, scored_pages
from local_eval.way import PageWay
from submission.leads_mv import resample_leads
from submission.page import Mapping, Page, RectifiedPage, Trace, UprightPage
from submission.paper import DRAWN_PX_PER_MM, LEADS, N_STRIP, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, ZERO_Y_MM
from submission.truth import Truth

TITLE = re.compile(r"Lead (\w+)  \(SNR = (-?\d+\.\d) dB,  NRMSE = \d+\.\d\d%,  r = (-?\d\.\d{3})\)")
DRAWN = np.diag([DRAWN_PX_PER_MM, DRAWN_PX_PER_MM, 1]) - [[0, 0, 0.5], [0, 0, 0.5], [0, 0, 0]]


@pytest.fixture(scope="module")
def way():
    """A white drawn page with its mapping, and a trace 5 mm above the zero rows, half of strip 2 unseen."""
    rgb = np.full((1700, 2200, 3), 255, np.uint8)
    nodes = np.linspace(0, PAGE_WIDTH_MM, 8), np.linspace(0, PAGE_HEIGHT_MM, 8)
    mapping = Mapping(DRAWN, np.zeros((8, 8, 2), np.float32), *nodes)
    y_mm = np.repeat(np.array(ZERO_Y_MM)[:, None] - 5, N_STRIP, axis=1)
    y_mm[2, N_STRIP // 2:] = np.nan
    return PageWay(
        make_series("77"), upright=UprightPage(Page("77", rgb), DRAWN, 0, 0.5, np.zeros((0, 4))),
        rectified=RectifiedPage("77", rgb, np.ones((1700, 2200), bool), DRAWN_PX_PER_MM, 7.9, mapping, 0.1),
        trace=Trace("77", y_mm, np.where(np.isnan(y_mm), np.nan, 0.02)),
    )  # fmt: skip


@pytest.fixture(scope="module")
def truth():
    """The series of `way` at 250 Hz, with noise."""
    series, rng = make_series("77"), np.random.default_rng(1)
    mv = {lead: resample_leads(series, lead, 2500 if lead == "II" else 625) for lead in LEADS}
    return Truth(250.0, {lead: values + rng.normal(0, 0.02, values.size) for lead, values in mv.items()})


def line_row(rgb, col, near, colour):
    """Edge position of the line of that colour that crosses a column within 8 px of a row."""
    rows = np.arange(round(near) - 8, round(near) + 9)
    missing = 255 - rgb[rows, col].astype(float)
    wanted = 255 - np.array([int(colour[k:k + 2], 16) for k in (1, 3, 5)])
    assert missing.sum(0) @ wanted > 0.98 * np.linalg.norm(missing.sum(0)) * np.linalg.norm(wanted)
    return np.average(rows, weights=missing.sum(1)) + 0.5


def saved(figure, tmp_path):
    save(figure, tmp_path / "figure.png")
    return cv2.imread(str(tmp_path / "figure.png"))[..., ::-1]


def test_trace_lies_where_it_should_on_the_flat_page(way, tmp_path):
    figure = pixel_overlay(way.rectified, way.trace)
    rgb = saved(figure, tmp_path)
    top_mm = figure.axes[0].get_ylim()[1]
    col = MARGIN_PX["left"] + round(50 * DRAWN_PX_PER_MM)
    for strip, colour in enumerate(STRIP_COLOURS):
        expected = MARGIN_PX["top"] + (ZERO_Y_MM[strip] - 5 - top_mm) * DRAWN_PX_PER_MM
        assert abs(line_row(rgb, col, expected, colour) - expected) < 0.6


def test_unseen_stretch_of_the_trace_is_a_grey_bar(way, tmp_path):
    figure = pixel_overlay(way.rectified, way.trace)
    rgb = saved(figure, tmp_path)
    row = MARGIN_PX["top"] + round((ZERO_Y_MM[2] - figure.axes[0].get_ylim()[1]) * DRAWN_PX_PER_MM)
    cols = [MARGIN_PX["left"] + round(x_mm * DRAWN_PX_PER_MM) for x_mm in (100, 200)]
    assert rgb[row, cols].tolist() == [[255, 255, 255], [119, 119, 119]]
    assert "seen 87.5 %" in figure.axes[0].get_title()


def test_lead_markers_lie_on_the_zero_rows(way, tmp_path):
    rgb = saved(marker_overlay(way.upright), tmp_path)
    scale = 1600 / 2200 * DRAWN_PX_PER_MM
    for strip, colour in enumerate(STRIP_COLOURS):
        expected = MARGIN_PX["top"] + ZERO_Y_MM[strip] * scale
        assert abs(line_row(rgb, MARGIN_PX["left"] + round(100 * scale), expected, colour) - expected) < 0.6


def test_normalised_page_undoes_the_homography():
    rgb = np.full((1200, 1500, 3), 255, np.uint8)
    homography = np.array([[0, -5.0, 1200], [5, 0, 20], [0, 0, 1]])
    col, row, _ = homography @ [100, 50, 1]
    cv2.circle(rgb, (round(col), round(row)), 6, (0, 0, 0), -1)
    dark = normalised_picture(UprightPage(Page("p", rgb), homography, 1, 1.0, np.zeros((0, 4))))[..., 0] < 128
    y_mm, x_mm = (axis.mean() / 5 + 0.1 for axis in np.nonzero(dark))
    assert abs(x_mm - 100) < 0.1
    assert abs(y_mm - 50) < 0.1


def test_heatmap_shows_lines_of_its_direction_alone():
    rgb = np.full((300, 400, 3), 230, np.uint8)
    rgb[10::25] = (255, 90, 90)
    response = line_response(rgb, HORIZONTAL)
    assert np.flatnonzero(response[:, 200] > 0.5).tolist() == list(range(10, 300, 25))
    assert line_response(rgb, VERTICAL)[20:-20, 20:-20].max() < 0.01
    assert np.array_equal(line_response(rgb.transpose(1, 0, 2), VERTICAL), response.T)


def test_mapping_that_is_the_homography_moves_nothing(way):
    for axes in mapping_figure(way.upright, way.rectified).axes[:2]:
        assert np.abs(axes.images[0].get_array()).max() < 1e-6


def test_series_titles_hold_the_metrics_numbers(way, truth):
    titles = [axes.get_title() for axes in series_figure(way.series, truth).axes]
    found = [TITLE.fullmatch(title).groups() for title in titles if title]
    assert [lead for lead, _, _ in found] == ["I", "II", "III", "aVR", "aVL", "aVF", *LEADS[6:], "II"]
    score = score_lead(truth.mv["II"], resample_leads(way.series, "II", 2500), 250.0)
    assert found[-1] == ("II", f"{score.snr_db:.1f}", f"{score.pearson_r:.3f}")
    assert 15 < score.snr_db < 30


def test_title_is_the_agreed_one():
    class Score:
        snr_db, nrmse_pct, pearson_r = 12.84, 2.871, 0.9741

    assert score_title("V2", Score) == "Lead V2  (SNR = 12.8 dB,  NRMSE = 2.87%,  r = 0.974)"


def test_series_without_truth_shows_the_band(way):
    first = series_figure(way.series).axes[0]
    assert first.get_title() == "Lead I  (standard deviation = 10.0 µV,  seen = 100%)"
    band = first.collections[0].get_paths()[0].vertices
    at_start = band[np.isclose(band[:, 0], 0), 1]
    assert np.ptp(at_start) == pytest.approx(4 * 0.01)


def test_page_that_failed_has_all_eight_figures(way, truth, tmp_path):
    failed = PageWay(way.series, "stage1_rectify", "too few grid lines", upright=way.upright)
    paths = draw_page(failed, tmp_path / "77-0005", truth)
    assert [path.name for path in paths] == list(FIGURE_NAMES)
    heights = [cv2.imread(str(path)).shape[0] for path in paths]
    assert [height == 300 for height in heights] == [False] * 4 + [True] * 3 + [False]


@pytest.mark.usefixtures("dummy_stages")
def test_show_writes_figures_and_arrays(demo_folder, tmp_path, capsys):
    image = sorted((demo_folder / "test").iterdir())[0]
    assert main(["show", str(image), "--out", str(tmp_path)]) == 0
    assert len(capsys.readouterr().out.split()) == 10
    table = pl.read_csv(tmp_path / image.stem / f"{image.stem}.csv", infer_schema_length=None)
    with np.load(tmp_path / image.stem / f"{image.stem}.npz") as arrays:
        assert np.abs(table["V4"].drop_nulls().to_numpy() - arrays["V4"]).max() < 1e-5
    assert table["V4"].null_count() == 3750
    assert table["time_s"][-1] == pytest.approx(9.998)


@pytest.mark.usefixtures("dummy_stages")
def test_figures_of_a_named_page(demo_folder, tmp_path):
    page = next(page for page in find_pages(demo_folder) if page.page_type == "0004")
    assert main(["figures", page.name, "--data", str(demo_folder), "--out", str(tmp_path)]) == 0
    assert page.name == f"{page.page_id}-0004"
    assert {path.name for path in (tmp_path / page.name).iterdir()} == set(FIGURE_NAMES)


def test_unknown_page_is_refused(demo_folder, capsys):
    assert main(["figures", "nobody-0001", "--data", str(demo_folder)]) == 1
    assert "has no page nobody-0001" in capsys.readouterr().err


def test_pages_of_both_layouts(demo_folder, tmp_path):
    truth = next((demo_folder / "truth").iterdir())
    record = tmp_path / "train" / "12"
    record.mkdir(parents=True)
    (record / "12.csv").write_bytes(truth.read_bytes())
    for name in ("12-0001.png", "12-0005.png"):
        (record / name).touch()
    pages = scored_pages(tmp_path, ("0005",))
    assert [(page.name, page.truth.name) for page in pages] == [("12-0005", "12.csv")]
    assert len(scored_pages(demo_folder, limit=1)) == 1
    assert {page.page_type for page in scored_pages(demo_folder)} == {"0001", "0004"}
    with pytest.raises(ValueError, match=r"no page of type 0006; there are 0001, 0004"):
        scored_pages(demo_folder, ("0006",))
