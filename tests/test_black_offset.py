"""How far the black of a print lies off its colours, in px of the drawn page."""

import cv2
import numpy as np
import pytest
from helpers import drawn_mapping

from local_eval.simulate.draw import Header, draw_page
from local_eval.simulate.heart import simulate_record
from local_eval.simulate.sheet import (
    COLOUR_DRUM_MM,
    COLOUR_DRUM_SHARE,
    COLOUR_GEAR_MM,
    COLOUR_GEAR_SHARE,
    COLOUR_OTHER_MM,
    drum_waves,
)
from submission.black_offset import (
    KNOWN_STEP_MM,
    BlackParams,
    _expected_waves,
    _find_piece,
    _foretell,
    _stretched,
    black_offset,
)
from submission.black_pieces import PieceParams, header_lines, header_pieces, printed_pieces
from submission.paper import DRAWN_PX_PER_MM, HEADER_X_PX, ZERO_Y_MM, label_origins_px
from submission.texts import pens_px


@pytest.fixture(scope="module")
def red():
    mv = simulate_record(np.random.default_rng(5)).mv
    page = draw_page(mv, Header("00001", 50, "Male", "1990-01-01, 10:00:00"), 29)
    return np.ascontiguousarray(page[..., 0])


def offsets_px(channel, right_px=0.0, down_px=0.0, params=None):
    """What is found, right and down, less what is true, over the strips (K, 2)."""
    mapping = drawn_mapping()
    found = black_offset(channel, mapping, params or BlackParams()) * DRAWN_PX_PER_MM
    x_mm, y_mm = mapping.node_x_mm, mapping.node_y_mm
    inside = np.ix_((y_mm > 80) & (y_mm < 200), (x_mm > 15) & (x_mm < 210))
    true = np.broadcast_to(np.stack(np.broadcast_arrays(right_px, down_px), -1), found.shape)
    return (found - true)[inside].reshape(-1, 2)


def test_drawn_page_has_hardly_any(red):
    assert np.sqrt((offsets_px(red) ** 2).mean(axis=0)) == pytest.approx(0, abs=0.12)


def test_black_that_lies_down_is_told_although_separators_do_not_tell_it(red):
    move = np.float32([[1, 0, 0.3], [0, 1, 0.7]])
    moved = cv2.warpAffine(red, move, red.shape[::-1], flags=cv2.INTER_CUBIC)
    assert np.sqrt((offsets_px(moved, 0.3, 0.7) ** 2).mean(axis=0)) == pytest.approx(0, abs=0.12)


def test_a_header_set_to_the_left_leaves_the_rest_to_be_told(red):
    right_px = np.where(np.arange(1700) < 150, -0.6, 0.5)[:, None]
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32)
    moved = cv2.remap(red, (cols - right_px).astype(np.float32), rows, cv2.INTER_CUBIC)
    assert np.sqrt((offsets_px(moved, 0.5) ** 2).mean(axis=0)) == pytest.approx(0, abs=0.2)


def known_wave_px(col_px):
    """Short enough to lie between the labels."""
    return 0.5 * np.sin(col_px * 2 * np.pi / (35 * DRAWN_PX_PER_MM) + 1.0)


@pytest.fixture
def known_printer():
    step_mm = KNOWN_STEP_MM * (np.arange(112) + 0.5)
    return BlackParams(known_mm=tuple(known_wave_px(step_mm * DRAWN_PX_PER_MM) / DRAWN_PX_PER_MM))


def test_what_a_printer_is_known_for_is_told_between_the_labels(red, known_printer):
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32)
    moved = cv2.remap(red, (cols - known_wave_px(cols)).astype(np.float32), rows, cv2.INTER_CUBIC)
    right = known_wave_px(drawn_mapping().node_x_mm * DRAWN_PX_PER_MM)
    assert np.sqrt((offsets_px(moved, right[None, :], params=known_printer)[:, 0] ** 2).mean()) < 0.12


def test_another_printers_page_is_not_given_the_known_wave(red, known_printer):
    assert np.sqrt((offsets_px(red, params=known_printer)[:, 0] ** 2).mean()) < 0.12


def test_waves_of_a_drum_are_followed(red):
    rows, cols = np.mgrid[:1700, :2200].astype(np.float32)
    period_px = 90 * DRAWN_PX_PER_MM

    def wave(col_px):
        return 0.2 + 0.4 * np.sin(col_px * 2 * np.pi / period_px + 1.0)

    right = wave(drawn_mapping().node_x_mm * DRAWN_PX_PER_MM)
    moved = cv2.remap(red, (cols - wave(cols)).astype(np.float32), rows + np.float32(0.3), cv2.INTER_CUBIC)
    errors = offsets_px(moved, right[None, :], -0.3)
    assert np.sqrt((errors**2).mean(axis=0)) == pytest.approx(0, abs=0.2)


def test_nothing_is_found_on_an_empty_page():
    assert not offsets_px(np.full((1700, 2200), 250, np.uint8)).any()


def test_header_is_read(red):
    found = header_lines(red, drawn_mapping(), PieceParams())
    assert [line and line[0] for line in found] == [
        "ID: 00001_hr", "Age: 50 yrs", "Sex: Male", "Name:", None, "Date: 1990-01-01, 10:00:00", None,
    ]


def test_header_is_read_in_noise_and_covered_digits_are_not(red):
    noisy = np.clip(red + np.random.default_rng(1).normal(0, 60, red.shape), 0, 255).astype(np.uint8)
    first, last = (HEADER_X_PX[2] + pens_px("Date: 1990-01-01")[14:16]).astype(int)
    noisy[:60, first:last] = 128
    date = header_lines(noisy, drawn_mapping(), PieceParams())[5][0]
    assert date == "Date: 1990-01-?1, 10:00:00"


def test_header_pieces_are_found_where_they_are_drawn(red):
    moved = cv2.warpAffine(red, np.float32([[1, 0, 0.4], [0, 1, 0]]), red.shape[::-1], borderValue=255)
    params = BlackParams()
    printed = header_pieces(moved, drawn_mapping(), params.pieces)
    found = [_find_piece(moved, drawn_mapping(), piece, params) for piece in printed]
    right_px = np.array([piece[1][0] for piece in found]) * DRAWN_PX_PER_MM
    assert len(found) == 23
    assert right_px == pytest.approx(0.4, abs=0.05)


def test_unlike_pieces_are_left_out(red):
    """Pages upside down have no labels where they belong."""
    assert np.abs(offsets_px(np.ascontiguousarray(red[::-1, ::-1]))).max() < 3 * DRAWN_PX_PER_MM * 0.1


def test_labels_set_in_another_way_are_not_believed(red, monkeypatch):
    """Labels 1.2 px off where all else is in place are another page's, not a printer's error."""
    shifted = [(text, x + 1.2 * (i % 2), y) for i, (text, x, y) in enumerate(label_origins_px())]
    monkeypatch.setattr("submission.black_pieces.label_origins_px", lambda: shifted)
    another = BlackParams(pieces=PieceParams(blur_px=0.91))  # so that no pieces are kept from before
    found_px = black_offset(red, drawn_mapping(), another) * DRAWN_PX_PER_MM
    assert np.sqrt((found_px**2).mean(axis=(0, 1))) == pytest.approx(0, abs=0.1)


def test_parameters_are_checked():
    with pytest.raises(ValueError, match="drum_mm=.* must ascend"):
        BlackParams(drum_mm=(90.0, 50.0))
    with pytest.raises(ValueError, match="gear_mm=.* must ascend"):
        BlackParams(gear_mm=(0.0, 50.0))
    with pytest.raises(ValueError, match="screen_odds=-0.1 must not be negative"):
        BlackParams(screen_odds=-0.1)


def test_waves_that_the_simulator_makes_are_expected():
    params = BlackParams()
    assert params.drum_mm == COLOUR_DRUM_MM
    assert params.drum_share * (1 - params.gear_share) == pytest.approx(COLOUR_DRUM_SHARE, abs=0.02)
    assert (params.gear_mm, params.gear_share) == (COLOUR_GEAR_MM, COLOUR_GEAR_SHARE)
    assert params.other_mm[0] < COLOUR_OTHER_MM[0]
    assert params.other_mm[1] == COLOUR_OTHER_MM[1]


def test_uneven_paper_is_not_taken_for_a_printers_wave():
    rng = np.random.default_rng(3)
    x_mm, y_mm = (16.0, 78.0, 81.0, 110.0, 140.0, 143.0, 203.0, 206.0), (95.0, 130.0, 165.0)
    place = np.stack(np.meshgrid(x_mm, y_mm), axis=-1).reshape(-1, 2)
    apart = ((place[:, None] - place) ** 2).sum(axis=-1)
    unevenness = 0.02**2 * np.exp(-0.5 * apart / 15.0**2)
    x_mm = np.linspace(14, 264, 101)
    text, in_header = np.full(len(place), -1), np.zeros(len(place), bool)
    power = np.zeros(2)
    for uneven_mm in rng.multivariate_normal(np.zeros(len(place)), unevenness, size=8):
        pieces = place, uneven_mm, np.full(len(place), 0.01), text, in_header
        for k, params in enumerate((BlackParams(), BlackParams(uneven_mm=0.0))):
            told = _foretell(pieces, _expected_waves(x_mm, pieces[0][:, 0], 0, params), 0, params)
            power[k] += np.mean((told.waves_mm[:x_mm.size] * DRAWN_PX_PER_MM) ** 2)
    rms_px, blind_px = np.sqrt(power / 8)
    assert rms_px < 0.05
    assert blind_px > 1.5 * rms_px


@pytest.fixture(scope="module")
def pieces(red):
    """Positions (P, 2) of all that is printed in black, which text each is part of, and if of the header."""
    printed = printed_pieces(PieceParams()) + header_pieces(red, drawn_mapping(), PieceParams())
    place = np.array([(piece.x_mm.mean(), piece.y_mm.mean()) for piece in printed])
    return place, *(np.array([getattr(piece, name) for piece in printed]) for name in ("text", "is_header"))


def foretold_px(pieces, waves_px, noise_px, n_prints, texts_px=0.0, header_px=0.0):
    """Errors left in the leads (K,) for prints of such waves: no correction's, and the foretold ones'.

    Each quarter's mean is left out, as the metric does.
    """
    rng = np.random.default_rng(3)
    params = BlackParams()
    place, text, in_header = pieces
    x_mm = np.linspace(15, 265, 252)
    errors = [], []
    for _ in range(n_prints):
        moved = waves_px(np.concatenate([x_mm, place[:, 0]]), rng)
        seen = rng.normal(0, 0.15) + moved[x_mm.size:] + rng.normal(0, noise_px, len(place))
        sd_mm = np.full(len(place), np.hypot(noise_px, 0.08) / DRAWN_PX_PER_MM)
        seen = seen + texts_px * (text >= 0) + header_px * in_header
        found = (place, seen / DRAWN_PX_PER_MM, sd_mm, text, in_header)
        told = _foretell(found, _expected_waves(x_mm, found[0][:, 0], 0, params), 0, params)
        found = (told.waves_mm[:x_mm.size] + told.slopes_mm[0] * x_mm / 100) * DRAWN_PX_PER_MM
        for kept, guess in zip(errors, (0, found), strict=True):
            quarters = (moved[:x_mm.size] - guess).reshape(4, -1)
            kept.append(np.sqrt((quarters - quarters.mean(axis=1, keepdims=True)).var()))
    return np.array(errors)


def test_foretold_waves_are_nearer_than_none(pieces):
    def waves(x_mm, rng):
        return rng.uniform(0.05, 0.35) * drum_waves(x_mm, rng)

    none, foretold = foretold_px(pieces, waves, 0.05, 150)
    assert np.sqrt((foretold**2).mean()) < 0.78 * np.sqrt((none**2).mean())
    assert (foretold > none).mean() < 0.15
    assert (foretold - none).max() < 0.12


def test_a_lone_drum_is_followed(pieces):
    def drum(x_mm, rng):
        return 0.3 * np.sqrt(2) * np.sin(2 * np.pi * (x_mm / rng.uniform(60, 110) + rng.random()))

    none, foretold = foretold_px(pieces, drum, 0.05, 60)
    assert np.sqrt((foretold**2).mean()) < 0.5 * np.sqrt((none**2).mean())


def test_pages_without_waves_are_left_alone(pieces):
    _, foretold = foretold_px(pieces, lambda x, rng: np.zeros(x.size), 0.08, 60)
    assert np.sqrt((foretold**2).mean()) < 0.02


def test_labels_set_to_the_right_make_no_waves(pieces):
    _, foretold = foretold_px(pieces, lambda x, rng: np.zeros(x.size), 0.08, 60, texts_px=1.0)
    assert np.sqrt((foretold**2).mean()) < 0.03


def test_a_header_set_to_the_left_makes_no_waves(pieces):
    _, foretold = foretold_px(pieces, lambda x, rng: np.zeros(x.size), 0.08, 60, header_px=-0.5)
    assert np.sqrt((foretold**2).mean()) < 0.03


def test_a_header_a_little_to_the_left_does_not_shear_the_strips(pieces):
    place, text, in_header = pieces
    rng = np.random.default_rng(11)
    sheared_px = []
    for _ in range(20):
        seen_px = rng.normal(0, 0.25, len(place)) - 0.3 * in_header
        found = place, seen_px / DRAWN_PX_PER_MM, np.full(len(place), 0.25 / DRAWN_PX_PER_MM), text, in_header
        told = _foretell(found, _expected_waves(place[:, 0], place[:, 0], 0, BlackParams()), 0, BlackParams())
        strips_mm = np.stack([_stretched(140.0, y_mm) for y_mm in (ZERO_Y_MM[0], ZERO_Y_MM[-1])])
        sheared_px.append(np.diff(strips_mm @ told.slopes_mm * DRAWN_PX_PER_MM))
    assert np.sqrt(np.square(sheared_px).mean()) < 0.06


def test_on_a_screen_black_lies_on_its_colours(pieces):
    place, text, in_header = pieces
    x_mm, power = np.linspace(15, 265, 252), np.zeros(2)
    rng = np.random.default_rng(8)
    for _ in range(20):
        seen_mm = rng.normal(0, 0.08, len(place)) / DRAWN_PX_PER_MM
        found = place, seen_mm, np.full(len(place), 0.1 / DRAWN_PX_PER_MM), text, in_header
        for k, params in enumerate((BlackParams(), BlackParams(screen_odds=0.0))):
            told = _foretell(found, _expected_waves(x_mm, place[:, 0], 0, params), 0, params)
            steady_mm = told.constant_mm + _stretched(*place.T) @ told.slopes_mm
            power[k] += np.mean((steady_mm * DRAWN_PX_PER_MM) ** 2)
    rms_px, of_print_px = np.sqrt(power / 20)
    assert rms_px < 0.6 * of_print_px
