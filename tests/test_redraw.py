"""The renderer's stroke against the renderer itself, and drawn pages fitted with it against truth."""

from dataclasses import replace

import matplotlib
import numpy as np
import pytest
from helpers import drawn_mapping, printed_series, truth_rows_mm
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from local_eval.simulate.draw import draw_page, random_header
from local_eval.simulate.heart import simulate_record
from submission import kernels
from submission.page import RectifiedPage, Trace
from submission.paper import DRAWN_PX_PER_MM, LEADS, MM_PER_SAMPLE, SEGMENTS, STRIP_X_MM, TRACE_WIDTH_MM
from submission.redraw import RedrawSettings, redraw
from submission.stage2_ink import ink

HALF_PX = TRACE_WIDTH_MM / 2 * DRAWN_PX_PER_MM
SIZE_PX = 220


def rendered(x, y):
    """Share of each pixel that matplotlib covers by a line through all of the points."""
    with matplotlib.rc_context({"path.simplify": False}):
        figure = Figure(figsize=(SIZE_PX / 200, SIZE_PX / 200), dpi=200)
        canvas = FigureCanvasAgg(figure)
        line = Line2D(x, SIZE_PX - y, color="black", linewidth=2 * HALF_PX * 72 / 200)
        figure.add_artist(line)
        line.set_transform(IdentityTransform())
        canvas.draw()
    return 1 - np.array(canvas.buffer_rgba())[..., 0] / 255


def columns_around(x, y):
    """The pixels that are looked at, as the kernels have them."""
    first, n_col = int(x[0]) - 5, int(x[-1] - x[0]) + 10
    top, bottom = np.empty((2, n_col), np.int64)
    kernels.drawn_extents(x, y, 3.5, first, top, bottom)
    return first, top, np.concatenate([[0], np.cumsum(bottom - top)])


def cover_of(x, y, columns):
    cover = np.empty(columns[2][-1])
    kernels.drawn_cover(x, y, HALF_PX, columns, np.empty((12 * x.size, 2)), cover)
    return cover


def covered(x, y):
    """The same by the kernels."""
    first, top, start = columns = columns_around(x, y)
    cover = cover_of(x, y, columns)
    picture = np.zeros((SIZE_PX, SIZE_PX))
    for c, height in enumerate(np.diff(start)):
        picture[top[c]:top[c] + height, first + c] = cover[start[c]:start[c + 1]]
    return picture


@pytest.mark.parametrize("step_px", [0.05, 0.5, 5.0])
def test_slopes_of_the_cover_are_those_of_differences(step_px):
    rng = np.random.default_rng(3)
    x = 20.3 + MM_PER_SAMPLE * DRAWN_PX_PER_MM * np.arange(60)
    y = 110 + step_px * rng.normal(size=60)
    columns = columns_around(x, y)
    cover, slopes = cover_of(x, y, columns), np.empty((12, columns[2][-1]))
    kernels.drawn_slopes((x, y), HALF_PX, columns, np.empty((12 * x.size, 2)), cover, slopes)
    col = columns[0] + 0.5 + np.repeat(np.arange(columns[1].size), np.diff(columns[2]))
    for vertex in range(60):
        moved = y + 1e-5 * (np.arange(60) == vertex), y - 1e-5 * (np.arange(60) == vertex)
        expected = (cover_of(x, moved[0], columns) - cover_of(x, moved[1], columns)) / 2e-5
        near = np.abs(col - x[vertex]) < 2.3
        assert slopes[vertex % 12][near] == pytest.approx(expected[near], abs=1e-4)
        assert np.abs(expected[~near]).max() == 0
    assert np.abs(slopes).max() > 0.3


def test_columns_hold_a_stroke_until_it_leaves_them():
    x, y = 20.3 + 0.4 * np.arange(30), np.full(30, 110.2)
    columns = columns_around(x, y)
    moved = [y + off * (np.arange(30) == 15) for off in (0.0, 1.5, -1.5, 4.5, -4.5)]
    assert [kernels.holds_drawn(x, each, 1.5, columns) for each in moved] == [True, True, True, False, False]


@pytest.mark.parametrize("step_px", [0.2, 3.0, 25.0])
def test_cover_is_the_renderers_to_its_rounding(step_px):
    rng = np.random.default_rng(4)
    x = 20.3 + MM_PER_SAMPLE * DRAWN_PX_PER_MM * np.arange(400)
    y = np.clip(110 + step_px * rng.normal(size=400), 12, SIZE_PX - 12)
    off = covered(x, y) - rendered(x, y)
    assert np.abs(off).max() < 0.02  # it rounds to 256 levels and places to 1/256 px
    assert np.sqrt(np.mean(off[off != 0] ** 2)) < 0.006


def test_kept_vertices_are_those_that_the_renderer_keeps():
    rng = np.random.default_rng(5)
    x = MM_PER_SAMPLE * DRAWN_PX_PER_MM * np.arange(3000)
    y = np.cumsum(np.cumsum(rng.normal(0, 0.02, 3000)) * 0.2) + rng.normal(0, 0.03, 3000)
    path = Path(np.column_stack([x, y]))
    path.should_simplify = True
    drawn = path.cleaned(simplify=True)
    kept = np.empty(3000, bool)
    kernels.kept_vertices(x, y, path.simplify_threshold, kept)
    theirs = np.isin(x, drawn.vertices[drawn.codes != Path.STOP, 0])
    assert 300 < theirs.sum() < 2000
    assert np.mean(kept != theirs) < 0.002


def drawn_ink(mv):
    """Ink of the drawn page of a record (12, 5000), and the rows (4, 5000) that were drawn, in mm."""
    rgb = draw_page(mv, random_header("00003", np.random.default_rng(3)), 25)
    page = RectifiedPage("page", rgb, np.ones(rgb.shape[:2], bool), DRAWN_PX_PER_MM, DRAWN_PX_PER_MM,
                         drawn_mapping(), 0.0, is_drawn=True)
    return ink(page), truth_rows_mm(mv)


@pytest.fixture(scope="module")
def drawn():
    """`drawn_ink` of a simulated record."""
    return drawn_ink(simulate_record(np.random.default_rng(3)).mv)


def off_px(trace, y_mm):
    """Distances across the stroke of traced samples that no separator hides."""
    off = []
    for s in SEGMENTS:
        true = y_mm[s.strip, s.samples] * DRAWN_PX_PER_MM
        steep = np.hypot(1, np.gradient(true) / MM_PER_SAMPLE / DRAWN_PX_PER_MM)
        off.append(((trace.y_mm[s.strip, s.samples] * DRAWN_PX_PER_MM - true) / steep)[12:-12])
    return np.concatenate(off)


@pytest.fixture(scope="module")
def redrawn(drawn):
    """A trace that is 0.4 px off at random, and smoothly so, and what becomes of it."""
    ink_map, y_mm = drawn
    rng = np.random.default_rng(6)
    wrong = 0.4 / DRAWN_PX_PER_MM * np.sin(np.arange(5000) / 7) + rng.normal(0, 0.05, y_mm.shape)
    trace = Trace("page", y_mm + wrong, np.full(y_mm.shape, 0.1))
    return trace, redraw(ink_map, trace)


def test_samples_end_within_some_hundredths_of_a_pixel(drawn, redrawn):
    before, after = (off_px(trace, drawn[1]) for trace in redrawn)
    assert np.sqrt(np.mean(before**2)) > 0.3
    assert np.sqrt(np.mean(after**2)) < 0.06
    assert np.median(np.abs(after)) < 0.03


def test_standard_deviations_are_honest(drawn, redrawn):
    _, after = redrawn
    share = np.abs(after.y_mm - drawn[1]) / after.sd_mm
    assert 0.6 < np.mean(share < 1) < 0.95
    assert np.mean(share < 3) > 0.93


@pytest.fixture(scope="module")
def labelled(drawn, redrawn):
    """Ink with a label over a beat of lead I, a trace that has no beat there, and where that is."""
    ink_map, y_mm = drawn
    lead = SEGMENTS[0]
    true = y_mm[lead.strip, lead.samples]
    tip = 200 + int(np.argmin(true[200:-200]))
    around = slice(lead.samples.start + tip - 12, lead.samples.start + tip + 13)
    foot_mm = true[tip - 40:tip + 40].max()
    rows = redrawn[0].y_mm.copy()
    rows[lead.strip, around] = foot_mm
    background = ink_map.background.copy()
    left, right = ((STRIP_X_MM + sample * MM_PER_SAMPLE) * DRAWN_PX_PER_MM for sample in (tip - 14, tip + 14))
    top, bottom = (true.min() - 1) * DRAWN_PX_PER_MM, (foot_mm + 1) * DRAWN_PX_PER_MM
    background[int(top):int(bottom), int(left):int(right)] = ink_map.ink_level
    trace = Trace("page", rows, redrawn[0].sd_mm)
    return replace(ink_map, background=background), trace, (lead.strip, around)


def test_a_stroke_that_cuts_a_trough_is_led_through_its_floor():
    floor, walls = slice(3100, 3109), slice(3088, 3121)
    mv = np.zeros((12, 5000))
    sample = np.arange(5000)
    mv[LEADS.index("V1"), walls] = -np.interp(sample[walls], (3088, 3100, 3108, 3120), (0, 0.5, 0.52, 0))
    ink_map, y_mm = drawn_ink(mv)
    cut = y_mm.copy()
    cut[0, floor] -= 6 / DRAWN_PX_PER_MM
    after = redraw(ink_map, Trace("page", cut, np.full(y_mm.shape, 0.1)))
    assert np.abs(after.y_mm - y_mm)[0, floor].max() * DRAWN_PX_PER_MM < 0.5


def test_the_lead_laws_tell_of_a_beat_that_a_label_hides(drawn, labelled):
    ink_map, trace, beat = labelled
    off = []
    for rounds in (0, 2):
        after = redraw(ink_map, trace, settings=RedrawSettings(law_rounds=rounds))
        off.append(np.abs(after.y_mm - drawn[1])[beat].max() * DRAWN_PX_PER_MM)
    assert off[0] > 20
    assert off[1] < 2


@pytest.mark.parametrize(("wrong_mv", "least_px", "most_px"), [(0.0, 0, 1), (0.3, 20, np.inf)])
def test_what_a_series_tells_is_followed_where_pixels_do_not_gainsay(
    drawn, labelled, wrong_mv, least_px, most_px
):
    ink_map, trace, beat = labelled
    told = printed_series(simulate_record(np.random.default_rng(3)).mv + wrong_mv)
    before = redraw(ink_map, trace, settings=RedrawSettings(law_rounds=0))
    after = redraw(ink_map, before, told)
    assert least_px <= np.abs(after.y_mm - drawn[1])[beat].max() * DRAWN_PX_PER_MM <= most_px
    assert np.median(np.abs(off_px(after, drawn[1]))) < 0.03


def test_an_unseen_segment_stays_unseen_and_costs_no_other(drawn, redrawn):
    ink_map, y_mm = drawn
    trace, _ = redrawn
    hidden = SEGMENTS[4]
    rows = trace.y_mm.copy()
    rows[hidden.strip, hidden.samples] = np.nan
    after = redraw(ink_map, Trace("page", rows, trace.sd_mm))
    assert np.isnan(after.y_mm[hidden.strip, hidden.samples]).all()
    other = SEGMENTS[8]
    off = (after.y_mm - y_mm)[other.strip, other.samples][12:-12] * DRAWN_PX_PER_MM
    assert np.median(np.abs(off)) < 0.05


def test_settings_are_checked():
    with pytest.raises(ValueError, match="steps=0 must be positive"):
        RedrawSettings(steps=0)


def test_what_is_not_the_drawn_page_itself_is_left_alone(drawn, redrawn):
    print_ink = replace(drawn[0], is_drawn=False)
    assert redraw(print_ink, redrawn[0]) is redrawn[0]
