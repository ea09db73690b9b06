"""The distorted page: the returned mapping in px, tones and scales as real ones have, what is hidden."""

import cv2
import numpy as np
import pytest

from local_eval.simulate.contact_sheet import CAPTION_PX, TILE_PX, save_contact_sheet
from local_eval.simulate.distort import PHOTOS, TYPES, distort
from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from local_eval.simulate.relief import ReliefLook, bend_sheet
from local_eval.simulate.scan import FLAT, scan_warp, uneven_feed
from local_eval.simulate.sheet import (
    HEADER_OFF_PX,
    HEADER_ROWS,
    SHEET_MARGIN_PX,
    Printer,
    drum_waves,
    misregistered,
    print_sheet,
    printer_waves,
    torn_mask,
    visible_points_mm,
    visible_through,
)
from local_eval.simulate.warp import Feed, Warp, node_positions_mm
from submission.paper import (
    DRAWN_PX_PER_MM,
    N_STRIP,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
)

HEADER = Header("00001", 50, "Male", "1990-01-01, 10:00:00")


@pytest.fixture
def rng():
    return np.random.default_rng(7)


def _flat_page(level_mv):
    return draw_page(np.full((12, N_STRIP), level_mv), HEADER, 29)


def _dotted_page():
    """A white page with round dots every 10 mm, and their positions."""
    x_mm, y_mm = np.meshgrid(np.arange(10.0, PAGE_WIDTH_MM - 8, 10), np.arange(10.0, PAGE_HEIGHT_MM - 8, 10))
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32) + 0.5
    off_x = (cols / DRAWN_PX_PER_MM + 5) % 10 - 5
    off_y = (rows / DRAWN_PX_PER_MM + 5) % 10 - 5
    page = 255 * np.clip((np.hypot(off_x, off_y) - 0.7) * DRAWN_PX_PER_MM + 0.5, 0, 1)
    return np.repeat(page.astype(np.uint8)[..., None], 3, axis=2), x_mm.ravel(), y_mm.ravel()


def _dot_errors(picture, x_mm, y_mm):
    """Found dots less where the mapping says, (n, 2) px right and down."""
    grey = picture.rgb[..., 1].astype(float)
    errors = []
    col, row = picture.to_image(x_mm, y_mm)
    near_col, near_row = picture.to_image(x_mm + 1.5, y_mm)
    reaches = np.hypot(near_col - col, near_row - row)
    for c, r, reach in zip(col, row, np.ceil(reaches).astype(int), strict=True):
        top, left = round(r) - reach, round(c) - reach
        patch = grey[max(top, 0) : top + 2 * reach + 1, max(left, 0) : left + 2 * reach + 1]
        if top < 0 or left < 0 or patch.shape != (2 * reach + 1, 2 * reach + 1):
            continue
        dark = np.clip(np.percentile(patch, 70) - patch - 40, 0, None)
        if dark.sum() > 0:
            down, across = np.indices(patch.shape)
            found_col, found_row = (
                np.average(across, weights=dark) + left,
                np.average(down, weights=dark) + top,
            )
            errors.append((found_col - c, found_row - r))
    return np.array(errors)


@pytest.mark.parametrize("kind", TYPES)
def test_returned_mapping_is_where_the_page_went(kind):
    page, x_mm, y_mm = _dotted_page()
    picture = distort(page, kind, np.random.default_rng(3), quarter_turns=1)
    errors = _dot_errors(picture, x_mm, y_mm)
    assert len(errors) > 400
    distances = np.hypot(*errors.T)
    assert np.median(distances) < 0.12
    diffused_px = 0.05 if kind in ("0004", "0012") else 0.0  # error diffusion moves all ink up and left
    assert np.abs(np.median(errors, axis=0)).max() < 0.03 + diffused_px
    if kind in PHOTOS:
        assert sorted(picture.rgb.shape[:2]) in ([3024, 4032], [1008, 1344])
    if kind in ("0001", "0003", "0005"):
        assert np.percentile(distances, 95) < 0.15


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_pictures_and_mappings_turn_together(turns):
    page = _flat_page(0.1)
    upright, turned = (distort(page, "0003", np.random.default_rng(5), k) for k in (0, turns))
    np.testing.assert_array_equal(np.rot90(upright.rgb, turns), turned.rgb)
    col, row = turned.to_image(50.0, 60.0)
    marked = np.zeros(upright.rgb.shape[:2], np.float32)
    at_col, at_row = upright.to_image(50.0, 60.0)
    marked[round(float(at_row)), round(float(at_col))] = 1
    found_row, found_col = np.argwhere(np.rot90(marked, turns))[0]
    assert abs(found_row - row) <= 0.5
    assert abs(found_col - col) <= 0.5


def test_mapping_and_its_inverse_agree():
    x_mm, y_mm = np.meshgrid(*node_positions_mm())
    warp = Warp(7.5 * x_mm + 9 + 6 * np.sin(y_mm / 12), 7.6 * y_mm + 20 + 8 * np.sin(x_mm / 17) - 0.05 * x_mm)
    shape = (1652, 2132)
    for band, page_x, page_y in warp.to_page(shape):
        col, row = warp.to_image(page_x[::40, ::40], page_y[::40, ::40])
        rows, cols = np.mgrid[band.start : band.stop : 40, 0 : shape[1] : 40]
        assert np.hypot(col - cols, row - rows).max() < 0.01


def _jump(lean, rise_mm):
    """A feed that jumps by 0.3 mm at ``x + lean * y`` of 150 mm."""
    across_mm = np.array([-60.0, 150.0, 150.0 + rise_mm, 340.0])
    return Feed(lean, across_mm, np.array([0.0, 0.0, 0.3, 0.3]), np.array([0.0, 0.0, 0.05, 0.05]))


@pytest.mark.parametrize("turns", [0, 1])
def test_feed_jumps_sharply_and_is_inverted_exactly(turns):
    x_mm, y_mm = np.meshgrid(*node_positions_mm())
    shape = (1652, 2132)
    smooth_col = 7.5 * x_mm + 9 + 6 * np.sin(y_mm / 12)
    warp = Warp(smooth_col, 7.6 * y_mm + 20, _jump(0.02, 0.5)).turned(turns, shape)
    still = Warp(warp.col, warp.row)
    for x, moved in ((147.9, 0.0), (148.6, 0.3)):
        expected = still.to_image(x + moved, 100.0 + moved / 6)
        np.testing.assert_allclose(warp.to_image(x, 100.0), expected, atol=1e-6)
    for band, page_x, page_y in warp.to_page(shape[::-1] if turns else shape):
        col, row = warp.to_image(page_x[::40, ::7], page_y[::40, ::7])
        rows, cols = np.mgrid[band.start : band.start + len(page_x) : 40, 0 : page_x.shape[1] : 7]
        assert np.hypot(col - cols, row - rows).max() < 0.01


def test_stored_warp_is_the_same(tmp_path):
    warp, _ = scan_warp(FLAT, np.random.default_rng(1))
    np.savez(tmp_path / "warp.npz", **warp.to_arrays())
    with np.load(tmp_path / "warp.npz") as stored:
        again = Warp.from_arrays(stored)
    points = np.meshgrid(np.linspace(0, 279, 900), [50.0, 100.0])
    np.testing.assert_array_equal(warp.to_image(*points), again.to_image(*points))


def test_feeds_ascend_and_jump_as_real_ones():
    jumps = []
    for seed in range(40):
        feed = uneven_feed(0.0, FLAT, np.random.default_rng(seed))
        seen = feed.across_mm + feed.right_mm
        assert np.diff(seen).min() > 0
        jumps.append(np.abs(feed.right_mm[50:] - feed.right_mm[:-50]).max() * DRAWN_PX_PER_MM)
    assert max(jumps) > 4
    assert min(jumps) < 1


def test_colours_are_off_and_black_is_not_but_for_the_header():
    rng, again = np.random.default_rng(2), np.random.default_rng(2)
    record = simulate_record(rng)
    page = draw_page(record.mv, HEADER, 29)
    header_off_px = again.spawn(1)[0].normal(0, HEADER_OFF_PX)
    printed = misregistered(page, rng)
    light, printed_light = (p.max(axis=2).astype(float) for p in (page, printed))
    ink = light[HEADER_ROWS:] < 60
    assert np.abs(printed_light[HEADER_ROWS:] - light[HEADER_ROWS:])[ink].max() < 30
    dark, moved = (255 - p[:HEADER_ROWS] for p in (light, printed_light))
    slope = np.gradient(dark, axis=1)  # looked up further right, ink lies further left
    assert np.sum(slope * (moved - dark)) / np.sum(slope**2) == pytest.approx(header_off_px, abs=0.05)
    assert abs(header_off_px) > 0.1
    first, second = (255 - p[660:1000:8, 30:50, 1].mean(axis=0) for p in (page, printed))
    off_px = np.average(np.arange(20), weights=second) - np.average(np.arange(20), weights=first)
    assert 0.02 < abs(off_px) < 2


def test_prints_of_one_printer_share_most_of_their_waves():
    """Grid lines of two prints are off alike, by as much as those of real scans: 0.21 to 0.26 px."""
    page = draw_page(np.zeros((12, 5000)), HEADER, 29)
    printer = Printer(printer_waves(np.random.default_rng(4)))
    lines = [round((5 * k + 0.5) * DRAWN_PX_PER_MM) for k in range(3, 52)]

    def off_px(printed):
        rows = 255 - printed[700:1000:8, :, 1].mean(axis=0)
        return np.array([np.average(np.arange(c - 4, c + 5), weights=rows[c - 4 : c + 5]) for c in lines])

    first, second = (
        off_px(misregistered(page, np.random.default_rng(seed), printer)) - off_px(page) for seed in (1, 2)
    )
    assert np.corrcoef(first, second)[0, 1] > 0.7
    assert np.sqrt(np.mean(printer.waves_px**2)) == pytest.approx(0.22, abs=0.001)
    assert 0.12 < first.std() < 0.4


def test_uneven_prints_are_as_far_off_as_real_ones():
    """A flat trace up and down by 0.05 to 0.3 px rms, a half of it shared over 3 mm and none over 10."""
    page = draw_page(np.zeros((12, 5000)), HEADER, 29)
    rows, cols = slice(1525, 1545), slice(200, 2000)
    products = []
    for seed in range(12):
        rng = np.random.default_rng(seed)
        ink = 255 - misregistered(page, rng, Printer(is_uneven=True))[rows, cols].max(axis=2).astype(float)
        off_px = (ink * np.arange(20)[:, None]).sum(axis=0) / ink.sum(axis=0)
        off_px -= off_px.mean()
        lags = [round(mm * DRAWN_PX_PER_MM) for mm in (0, 3, 10)]
        products.append([np.mean(off_px[lag:] * off_px[:off_px.size - lag]) for lag in lags])
    at_once, near, far = np.mean(products, axis=0)
    assert np.sqrt(at_once) == pytest.approx(0.19, abs=0.05)
    assert near / at_once == pytest.approx(0.5, abs=0.12)
    assert abs(far / at_once) < 0.12


def test_drums_waves_are_as_long_as_on_prints():
    """Half of the power within 60 to 140 mm, and a sixth in gears' waves, as long as a lone drum's."""
    rng = np.random.default_rng(8)
    x_mm = np.arange(0, 2000, 1.0)
    waves = np.stack([drum_waves(x_mm, rng) for _ in range(300)])
    power = (np.abs(np.fft.rfft(waves)) ** 2).mean(axis=0)
    length_mm = 1 / np.maximum(np.fft.rfftfreq(x_mm.size), 1e-9)
    assert waves.var() == pytest.approx(1, abs=0.1)
    assert power[(length_mm > 58) & (length_mm < 145)].sum() / power.sum() == pytest.approx(0.67, abs=0.06)
    assert power[length_mm < 20].sum() / power.sum() == pytest.approx(0.15, abs=0.04)


def test_bw_scan_has_the_tones_of_real_ones(rng):
    record = simulate_record(rng)
    picture = distort(draw_page(record.mv, HEADER, 29, rng), "0004", rng)
    grey = picture.rgb[..., 0]
    np.testing.assert_array_equal(picture.rgb[..., 0], picture.rgb[..., 2])
    assert set(np.unique(grey).tolist()) <= {0, 28, 56, 84, 112, 113, 141, 169, 197, 198, 225, 226, 254}
    assert 0.05 < (grey < 30).mean() < 0.09
    assert 0.16 < ((grey >= 30) & (grey < 225)).mean() < 0.27
    assert grey.shape[0] == 1652
    assert 2128 <= grey.shape[1] <= 2136


def test_scans_have_the_scale_and_tilt_of_real_ones(rng):
    scales, tilts = [], []
    for _ in range(30):
        warp, size = scan_warp(FLAT, rng)
        assert size[0] == 1652
        assert 2128 <= size[1] <= 2136
        (col_left, row_left), (col_right, row_right) = (warp.to_image(x, 120.0) for x in (10.0, 270.0))
        scales.append(np.hypot(col_right - col_left, row_right - row_left) / 260 / DRAWN_PX_PER_MM)
        tilts.append(np.degrees(np.arctan2(row_right - row_left, col_right - col_left)))
    assert np.mean(scales) == pytest.approx(0.951, abs=0.006)
    assert max(np.abs(tilts)) < 2.5


def test_unknown_type_is_refused(rng):
    with pytest.raises(ValueError, match="'0007' is none of 0001"):
        distort(np.zeros((1700, 2200, 3), np.uint8), "0007", rng)


def test_contact_sheet_shows_its_types_in_a_small_file(tmp_path):
    save_contact_sheet(tmp_path / "types.png", seed=2, kinds=("0001", "0003", "0004"))
    sheet = cv2.imread(str(tmp_path / "types.png"))
    assert sheet.shape == (TILE_PX[0] + CAPTION_PX, 3 * TILE_PX[1], 3)
    tiles = sheet.reshape(-1, 3, TILE_PX[1], 3).std(axis=(0, 2, 3))
    assert tiles.min() > 10
    assert (tmp_path / "types.png").stat().st_size < 200_000


@pytest.mark.parametrize("angle", [-0.3, 0.3])
def test_bent_sheets_keep_their_lengths(angle):
    """A sheet bent about one direction is not stretched: a developable surface."""
    relief = bend_sheet(ReliefLook(curl_rad=0.0, folds=(1, 1), fold_rad=angle), np.random.default_rng(1))
    for axis in (0, 1):
        lengths = np.linalg.norm(np.diff(relief.position_mm, axis=axis), axis=-1)
        assert np.abs(lengths / lengths[0, 0] - 1).max() < 0.005
    assert np.ptp(relief.position_mm[..., 2]) > 0.5


def test_torn_holes_and_cut_parts_are_not_visible():
    rng = np.random.default_rng(4)
    sheet = print_sheet(np.full((1700, 2200, 3), 255, np.uint8), rng)
    whole, holed = torn_mask(sheet, rng), torn_mask(sheet, rng, holes=3)
    assert visible_through(whole, 0.5).all()
    lost = ~visible_through(holed, 0.5)
    assert 0.0005 < lost.mean() < 0.05
    x_mm, y_mm = visible_points_mm()
    row, col = (int(mm[lost][0] * DRAWN_PX_PER_MM) + SHEET_MARGIN_PX for mm in (y_mm, x_mm))
    assert holed[row, col] < 128


def test_dark_mould_hides_and_clean_paper_shows():
    stain = np.full((1700 + 2 * SHEET_MARGIN_PX, 2200 + 2 * SHEET_MARGIN_PX, 3), 255, np.uint8)
    stain[SHEET_MARGIN_PX : SHEET_MARGIN_PX + 79, SHEET_MARGIN_PX : SHEET_MARGIN_PX + 157] = 20
    visible = visible_through(stain)
    assert not visible[:19, :38].any()
    assert visible[21:].all()
    assert visible[:, 41:].all()
