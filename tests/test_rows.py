"""Asked rows are checked before work; the files are complete, exact and never half there."""

import os

import numpy as np
import polars as pl
import pytest
from helpers import make_series, read_submission, write_asked

from submission.digitise import Digitised, failed
from submission.errors import Refused
from submission.paper import LEADS
from submission.rows import ArrayFolder, SubmissionFile, ask_all_leads, read_asked

GOOD = [("62", "I", 500, 1250), ("62", "II", 500, 5000)]


def test_asked_rows_keep_order_and_text_ids(tmp_path):
    rows = [("007", "V6", 1025, 2563), ("7", "II", 250, 2500), ("007", "I", 1025, 2562)]
    asked = read_asked(write_asked(tmp_path, rows))
    assert asked.rows() == [(page_id, lead, n_rows) for page_id, lead, _, n_rows in rows]
    assert asked["number_of_rows"].dtype == pl.Int64


@pytest.mark.parametrize(("row", "message"), [
    (("62", "V7", 500, 1250), r"test.csv, line 4: lead is 'V7'; it must be one of I, II, .*V6"),
    (("62", None, 500, 1250), r"line 4: lead is nothing; it must be one of"),
    (("62", "III", 500, 0), r"line 4: number_of_rows is '0'; it must be a whole number from 1 to 100,000"),
    (("62", "III", 500, -5), r"line 4: number_of_rows is '-5'; it must be a whole number"),
    (("62", "III", 500, "NaN"), r"line 4: number_of_rows is 'NaN'; it must be a whole number"),
    (("62", "III", 500, None), r"line 4: number_of_rows is nothing; it must be a whole number"),
    (("62", "III", 500, 12.5), r"line 4: number_of_rows is '12.5'; it must be a whole number"),
    (("62", "III", 500, 10**9), r"line 4: number_of_rows is '1000000000'; it must be a whole number"),
    (("62", "II", 500, 5000), r"line 4: id, lead is '62', 'II'; it must be each image and lead only once"),
    (("../62", "III", 500, 1250), r"line 4: id is '../62'; it must be an image's name without ending"),
    ((None, "III", 500, 1250), r"line 4: id is nothing; it must be an image's name"),
], ids=lambda value: str(value[:4]) if isinstance(value, tuple) else "")
def test_row_that_cannot_be_met_is_refused(tmp_path, row, message):
    with pytest.raises(Refused, match=message):
        read_asked(write_asked(tmp_path, [*GOOD, tuple(str(v) if v is not None else v for v in row)]))


def test_further_bad_lines_are_counted(tmp_path):
    with pytest.raises(Refused, match=r"line 2: lead is 'x' \(and 2 more lines\)"):
        read_asked(write_asked(tmp_path, [("1", "x", 500, 10), ("2", "y", 500, 10), ("3", "z", 500, 10)]))


@pytest.mark.parametrize(("text", "message"), [
    ("id,lead,fs\n1,I,500\n", "has the columns id, lead, fs and lacks number_of_rows; it needs id, lead,"),
    ("id,lead,fs,number_of_rows\n", "has no rows; it needs one for each image and lead"),
    ("", "cannot be read as CSV .*; give the competition's test.csv"),
], ids=["column", "rows", "all"])
def test_table_without_content_is_refused(tmp_path, text, message):
    (tmp_path / "test.csv").write_text(text)
    with pytest.raises(Refused, match=message):
        read_asked(tmp_path / "test.csv")


@pytest.mark.parametrize(("fs_hz", "quarters"), [
    (500, (1250, 1250, 1250, 1250)), (1025, (2562, 2563, 2562, 2563)), (250, (625, 625, 625, 625)),
])
def test_all_leads_have_the_lengths_of_the_host(fs_hz, quarters):
    asked = ask_all_leads(["a", "b"], fs_hz)
    assert asked["id"].to_list() == ["a"] * 12 + ["b"] * 12
    assert asked["lead"].to_list() == list(LEADS) * 2
    lengths = dict(asked.filter(pl.col("id") == "b").select("lead", "number_of_rows").iter_rows())
    assert lengths["II"] == 10 * fs_hz
    assert tuple(lengths[lead] for lead in ("I", "aVR", "V1", "V4")) == quarters


@pytest.mark.parametrize("name", ["s.csv", "s.parquet"])
def test_written_rows_are_the_values_in_the_order_asked(tmp_path, monkeypatch, name):
    monkeypatch.setattr("submission.rows.ROWS_A_CHUNK", 100)
    asked = pl.DataFrame({
        "id": ["9", "10", "9", "10"], "lead": ["V6", "II", "I", "aVF"], "number_of_rows": [70, 150, 1, 60],
    })
    rng = np.random.default_rng(0)
    mv = {key: rng.normal(size=n) for *key, n in asked.iter_rows() for key in [tuple(key)]}
    with SubmissionFile(tmp_path / name) as out:
        out.write(asked, lambda page_id, lead: mv[page_id, lead])
    read = read_submission(tmp_path / name)
    assert list(read) == list(mv)
    assert max(np.abs(read[key] - mv[key]).max() for key in mv) <= 0.5000001e-5
    assert os.listdir(tmp_path) == [name]


@pytest.mark.parametrize("name", ["s.csv", "s.parquet"])
def test_nothing_is_left_of_a_file_that_was_not_finished(tmp_path, name):
    asked = pl.DataFrame({"id": ["1"], "lead": ["I"], "number_of_rows": [3]})
    out = SubmissionFile(tmp_path / name)
    with pytest.raises(ValueError, match="1 values are not finite and the judge refuses"), out:
        out.write(asked, lambda page_id, lead: np.array([0.0, np.nan, 1.0]))
    assert os.listdir(tmp_path) == []


def test_an_older_file_stays_until_the_new_one_is_whole(tmp_path):
    (tmp_path / "s.csv").write_text("older")
    with pytest.raises(KeyError, match="missing"), SubmissionFile(tmp_path / "s.csv") as out:
        out.write(pl.DataFrame({"id": ["1"], "lead": ["I"], "number_of_rows": [3]}), {}["missing"])
    assert (tmp_path / "s.csv").read_text() == "older"


@pytest.mark.parametrize(("name", "message"), [
    ("s.txt", r"ends in '.txt'; it must end in .csv or .parquet"),
    ("none/s.csv", r"cannot be written \(No such file or directory\); make its folder"),
    ("file/s.csv", r"cannot be written \(Not a directory\)"),
    ("folder.csv", r"is a folder; give the name of a file in it"),
])
def test_unwritable_place_is_refused_on_entering(tmp_path, name, message):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(Refused, match=message), SubmissionFile(tmp_path / name):
        pytest.fail("entered")


def test_arrays_hold_leads_deviations_and_what_failed(tmp_path):
    folder = ArrayFolder(tmp_path / "new" / "arrays")
    series = make_series("62")
    folder.save(Digitised(series))
    folder.save(failed("63", "stage1_rectify", "no grid"))
    assert sorted(os.listdir(folder.path)) == ["62.npz", "63.npz"]
    with np.load(folder.path / "62.npz") as read:
        assert all(np.array_equal(read[lead], series.mv[lead]) for lead in LEADS)
        assert all(np.array_equal(read[f"sd_{lead}"], series.sd_mv[lead]) for lead in LEADS)
        assert (read["fs"], read["II"].size, read["V1"].size, read["stage"]) == (500, 5000, 1250, "")
    with np.load(folder.path / "63.npz") as read:
        assert not read["II"].any()
        assert np.isinf(read["sd_aVR"]).all()
        assert (read["stage"], read["reason"], read["seen_share"]) == ("stage1_rectify", "no grid", 0)


def test_arrays_in_an_unwritable_place_are_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match=r"--arrays .* cannot be written \(Not a directory\)"):
        ArrayFolder(tmp_path / "file" / "arrays")


def test_disk_that_fails_stops_the_arrays_and_nothing_else(tmp_path):
    folder = ArrayFolder(tmp_path / "arrays")
    (folder.path / "62.npz").mkdir()
    folder.save(Digitised(make_series("62")))
    assert "62.npz cannot be written (Is a directory); no arrays follow it" in folder.trouble
    folder.save(Digitised(make_series("63")))
    assert os.listdir(folder.path) == ["62.npz"]
