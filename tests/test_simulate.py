"""The made-up heart, the drawn page and the folder: positions in px, rows counted, bytes compared."""

import csv

import cv2
import numpy as np
import pytest

from local_eval.simulate.compare_page import compare_page
from local_eval.simulate.draw import Header, draw_page, lead_points_mm
from local_eval.simulate.heart import Heart, random_heart, simulate_record
from local_eval.simulate.make_set import SetPlan, choose_records, make_set, truth_table
from local_eval.simulate.signals import Record, is_bench_record, read_records
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    N_STRIP,
    SEGMENTS,
    ZERO_Y_MM,
)

HEADER = Header("00001", 50, "Male", "1990-01-01, 10:00:00")


@pytest.fixture
def rng():
    return np.random.default_rng(7)


def _flat_page(level_mv):
    return draw_page(np.full((12, N_STRIP), level_mv), HEADER, 29)


def test_lead_laws_hold_exactly(rng):
    for _ in range(20):
        lead = dict(zip(LEADS, simulate_record(rng).mv, strict=True))
        assert np.abs(lead["II"] - lead["I"] - lead["III"]).max() < 1e-9
        assert np.abs(lead["aVR"] + lead["aVL"] + lead["aVF"]).max() < 1e-9
        assert np.abs(lead["aVR"] + (lead["I"] + lead["II"]) / 2).max() < 1e-9


def test_generated_amplitudes_are_those_of_resting_ecgs(rng):
    peaks = [np.ptp(simulate_record(rng).mv, axis=1).max() for _ in range(40)]
    assert 1.0 < np.median(peaks) < 3.5
    assert max(peaks) < 12


def test_rate_of_the_heart_is_the_rate_of_the_record(rng):
    heart = Heart(rate_bpm=60, irregular=0.0, wander_mv=0.0, muscle_mv=0.0)
    lead_ii = simulate_record(rng, heart=heart).mv[1]
    beats = np.flatnonzero(
        (lead_ii[1:-1] > 0.5) & (lead_ii[1:-1] > lead_ii[:-2]) & (lead_ii[1:-1] >= lead_ii[2:])
    )
    assert np.abs(np.diff(beats) - 500).max() <= 2


def test_hearts_differ_and_many_have_findings(rng):
    hearts = [random_heart(rng) for _ in range(200)]
    assert 10 < sum(h.fibrillating for h in hearts) < 60
    assert 10 < sum(h.conduction != "normal" for h in hearts) < 80


def test_a_tenth_of_the_records_is_kept_for_the_bench():
    kept = [is_bench_record(f"{i:05d}") for i in range(20000)]
    assert abs(np.mean(kept) - 0.1) < 0.01
    assert [f"{i:05d}" for i in range(40) if kept[i]] == ["00004", "00011", "00018", "00026", "00029"]


def test_stored_records_are_read_to_the_microvolt(tmp_path, rng):
    uv = rng.integers(-2000, 2000, (2, 8, N_STRIP)).astype(np.int16)
    path = tmp_path / "records.npz"
    stored = {
        "ids": np.array(["a", "b"]),
        "fs": 500,
        "flags": np.zeros(2, np.uint8),
        "n_valid": np.full(2, 4900),
    }
    leads = np.array(["I", "II", "V1", "V2", "V3", "V4", "V5", "V6"])
    np.savez(path, delta_uv=np.diff(uv, axis=-1, prepend=np.int16(0)), leads=leads, **stored)
    record = read_records(path)[1]
    assert record.record_id == "b"
    assert record.n_valid == 4900
    np.testing.assert_allclose(record.mv[[0, 1, 6, 11]], uv[1, [0, 1, 2, 7]] / 1000, atol=1e-12)
    np.testing.assert_allclose(record.mv[2], (uv[1, 1] - uv[1, 0]) / 1000, atol=1e-12)


def test_records_of_another_rate_are_refused(tmp_path):
    path = tmp_path / "records.npz"
    leads = np.array(["I", "II", "V1", "V2", "V3", "V4", "V5", "V6"])
    np.savez(
        path,
        delta_uv=np.zeros((1, 8, N_STRIP), np.int16),
        leads=leads,
        ids=["a"],
        fs=250,
        flags=[0],
        n_valid=[1],
    )
    with pytest.raises(ValueError, match="250 Hz.*500 Hz"):
        read_records(path)


@pytest.mark.parametrize("level_mv", [-0.37, 0.0, 0.213])
def test_flat_trace_lies_where_its_millivolts_say(level_mv):
    page = _flat_page(level_mv)
    coverage = np.clip((254 - page[..., 0].astype(float)) / (254 - 29), 0, 1)
    for zero_mm in ZERO_Y_MM:
        middle_px = (zero_mm - MM_PER_MV * level_mv) * DRAWN_PX_PER_MM
        rows = slice(int(middle_px) - 6, int(middle_px) + 7)
        column = coverage[rows, 900]
        assert column.sum() == pytest.approx(2.083, abs=0.02)
        assert np.average(np.arange(rows.start, rows.stop) + 0.5, weights=column) == pytest.approx(
            middle_px, abs=0.02
        )


def test_drawn_furniture_has_the_positions_measured_on_real_pages():
    page = _flat_page(0.0)
    dark = page[..., 0] < 128
    assert np.flatnonzero(dark[690, 600:620]).tolist() == list(range(7, 13))
    assert np.flatnonzero(dark[660:760, 609])[[0, -1]].tolist() == [21, 75]
    assert np.flatnonzero(dark[741:763, 119:126].any(axis=0)).tolist() == [2, 3, 4]
    assert page[300, [39, 79, 118, 2165]].tolist() == [[255, 0, 0]] * 4
    assert page[[7, 46, 86, 1661], 300].tolist() == [[255, 0, 0]] * 4
    assert page[300, [8, 16, 31]].tolist() == [[254, 223, 219]] * 3
    assert not page[[0, -1]].any()
    assert not page[:, [0, -1]].any()


def test_comparing_finds_a_page_that_lies_apart():
    moved = np.roll(_flat_page(0.05), (1, 2), axis=(0, 1))
    found = {d.what: d for d in compare_page(moved)[0]}
    assert found["calibration pulses"].count == 12
    assert found["vertical grid lines"].mean_px == pytest.approx(2, abs=0.05)
    assert found["horizontal grid lines"].mean_px == pytest.approx(1, abs=0.05)
    assert found["labels"].mean_px == pytest.approx(1.5, abs=0.1)
    assert abs(found["flat end, stroke width"].worst_px) < 0.02


def test_traces_start_at_their_lead_boundary():
    x_mm, y_mm = lead_points_mm(np.zeros((12, N_STRIP)), SEGMENTS[3])
    assert x_mm[0] * DRAWN_PX_PER_MM == pytest.approx(610.236, abs=0.01)
    assert len(x_mm) == 1250
    assert np.all(y_mm == ZERO_Y_MM[0])


def test_truth_is_cut_as_the_competition_cuts_it(rng):
    table = truth_table(simulate_record(rng), 1025)
    counts = np.isfinite(table).sum(axis=0)
    assert table.shape == (10250, 12)
    assert counts.tolist() == [2562, 10250, 2562, 2563, 2563, 2563, 2562, 2562, 2562, 2563, 2563, 2563]
    assert np.isfinite(table[[2561, 2562], [0, 3]]).all()
    assert np.isnan(table[[2561, 2562], [3, 0]]).all()


def test_truth_at_the_drawn_rate_is_the_record(rng):
    record = simulate_record(rng)
    table = truth_table(record, 500)
    np.testing.assert_allclose(table[:, 1], record.mv[1], atol=1e-9)
    np.testing.assert_allclose(table[1250:2500, 3], record.mv[3, 1250:2500], atol=1e-9)


def _folder_bytes(folder):
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def test_same_seed_same_bytes_whatever_the_workers(tmp_path):
    plan = SetPlan(types=("0001", "0004"), n_test=1, n_train=1, train_types=("0003", "0001"), seed=3)
    records = choose_records(None, "all", 2, 3)
    make_set(tmp_path / "one", records, plan, workers=1)
    make_set(tmp_path / "two", records, plan, workers=2)
    one, two = _folder_bytes(tmp_path / "one"), _folder_bytes(tmp_path / "two")
    assert one.keys() == two.keys()
    pictures = {name[-9:] for name in one if name.startswith("train/") and name.endswith(".png")}
    assert pictures == {"-0003.png", "-0001.png"}
    assert [name for name in one if one[name] != two[name] and not name.endswith((".npz", ".parquet"))] == []
    assert choose_records(None, "all", 1, 4)[0].mv[1, 0] != records[0].mv[1, 0]


def _read_csv(path):
    with open(path, newline="") as stream:
        return list(csv.DictReader(stream))


def test_folder_is_laid_out_as_the_competition(tmp_path):
    plan = SetPlan(types=("0001",), n_test=2, n_train=1, seed=1, turned_share=1.0)
    make_set(tmp_path, choose_records(None, "all", 3, 1), plan)
    rows = _read_csv(tmp_path / "test.csv")
    assert len(rows) == 24
    assert [row["lead"] for row in rows[:12]] == list(LEADS)
    for row in rows:
        if row["lead"] == "II":
            assert int(row["number_of_rows"]) == 10 * int(row["fs"])
    for entry in _read_csv(tmp_path / "key.csv"):
        picture = cv2.imread(str(tmp_path / "test" / f"{entry['id']}.png"), cv2.IMREAD_UNCHANGED)
        assert picture.shape in ((1700, 2200, 4), (2200, 1700, 4))
        with np.load(tmp_path / "mapping" / f"{entry['id']}.npz") as mapping:
            assert mapping["quarter_turns"] in (1, 2, 3)
            assert mapping["col"].shape == (len(mapping["y_mm"]), len(mapping["x_mm"]))
        truth = (tmp_path / "truth" / f"{entry['id']}.csv").read_text().splitlines()
        assert truth[0] == ",".join(LEADS)
        assert len(truth) == 1 + 10 * int(entry["fs"])
    (train,) = _read_csv(tmp_path / "train.csv")
    assert (tmp_path / "train" / train["id"] / f"{train['id']}-0001.png").is_file()
    assert (tmp_path / "train" / train["id"] / f"{train['id']}.csv").is_file()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"types": ("0002",)}, "0002.*none of"),
        ({"turned_share": 2.0}, "2.0 is not within 0 to 1"),
        ({"photo_suffix": ".gif"}, "'.gif' is neither"),
    ],
)
def test_bad_plans_are_refused(options, message):
    with pytest.raises(ValueError, match=message):
        SetPlan(**options)


def test_too_few_records_are_refused(tmp_path, rng):
    with pytest.raises(ValueError, match="1 records, 2 are needed"):
        make_set(tmp_path, [Record("a", np.zeros((12, N_STRIP)))], SetPlan(n_test=2))
