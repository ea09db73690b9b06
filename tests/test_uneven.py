"""How unevenly a print's ink lies, in px of the drawn page."""

import cv2
import numpy as np
import pytest
from helpers import drawn_mapping

from local_eval.simulate import sheet
from local_eval.simulate.distort import distort
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from local_eval.simulate.texture import smooth_noise
from submission.black_offset import black_offset
from submission.page import Page
from submission.paper import DRAWN_PX_PER_MM
from submission.stage0_upright import upright
from submission.stage1_rectify import rectify
from submission.uneven import uneven_print_mm


@pytest.fixture(scope="module")
def drawn():
    mv = simulate_record(np.random.default_rng(5)).mv
    return draw_page(mv, Header("00001", 50, "Male", "1990-01-01, 10:00:00"), 29)


def told_px(rgb):
    return rectify(upright(Page("print", np.ascontiguousarray(rgb)))).uneven_px


@pytest.mark.parametrize("sd_px", [0.1, 0.2, 0.3])
def test_unevenness_of_a_print_is_told(drawn, sd_px, monkeypatch):
    monkeypatch.setattr(sheet, "UNEVEN_PX", (sd_px, sd_px))
    print_of = distort(drawn, "0003", np.random.default_rng(3), printer=sheet.Printer(is_uneven=True))
    assert told_px(print_of.rgb) == pytest.approx(sd_px, rel=0.3)


def test_an_even_print_is_told_as_such(drawn):
    print_of = distort(drawn, "0003", np.random.default_rng(3))
    assert told_px(print_of.rgb) < 0.06


def test_lines_that_are_off_as_a_whole_and_noise_are_no_unevenness():
    rng = np.random.default_rng(2)
    both = [rng.normal(0, 0.03, 50) + rng.normal(0, 0.02, (86, 50)) for _ in range(2)]
    assert uneven_print_mm(both) * DRAWN_PX_PER_MM < 0.07


def test_nothing_is_told_where_nothing_is_seen():
    assert uneven_print_mm([np.full((86, 50), np.nan)] * 2) == 0


def test_black_of_uneven_prints_is_foretold_nearer_by_what_their_lines_tell(drawn):
    red = np.ascontiguousarray(drawn[..., 0])
    cols, rows = np.meshgrid(*(np.arange(n, dtype=np.float32) for n in red.shape[::-1]))
    mapping, sd_px, rms_px = drawn_mapping(), 0.3, {0.0: [], 0.3: []}
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    strips = np.ix_((y_mm > 80) & (y_mm < 200), (x_mm > 15) & (x_mm < 260))
    for seed in range(3):
        rng = np.random.default_rng(seed)
        right, down = (sd_px * smooth_noise(red.shape, sheet.UNEVEN_MM * DRAWN_PX_PER_MM, rng) for _ in "xy")
        places = cols + right.astype(np.float32), rows + down.astype(np.float32)
        moved = cv2.remap(red, *places, cv2.INTER_CUBIC)
        for uneven_px, found in rms_px.items():
            offset = black_offset(moved, mapping, print_uneven_mm=uneven_px / DRAWN_PX_PER_MM)[..., 0][strips]
            found.append(np.sqrt(np.mean(offset**2)) * DRAWN_PX_PER_MM)
    assert np.mean(rms_px[0.3]) < 0.7 * np.mean(rms_px[0.0])
    assert np.mean(rms_px[0.3]) < 0.12
