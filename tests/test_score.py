"""Truth reading, submission reading, and the tables made of them."""

import numpy as np
import polars as pl
import pytest
from reference import slow_final_score_db

from local_eval import score
from local_eval.__main__ import main
from local_eval.compare import compare_types, pair_pages, paired_bootstrap
from local_eval.metric import final_score_db
from local_eval.tables import as_markdown, as_text, read_table, write_table
from local_eval.truth import TruthFile, find_truths, type_of_name
from local_eval.worst import read_stages, stage_counts, worst_leads, worst_pages
from submission.paper import LEADS, lead_rows
from submission.truth import read_truth


def make_truth(path, rng, fs_hz=40, blank="nan"):
    """Write a truth CSV of smooth random leads, 3 decimals; returns the cells as (n, 12)."""
    n = 10 * fs_hz
    cells = np.cumsum(rng.normal(0, 0.05, (n, 12)), axis=0).round(3)
    lines = [",".join(LEADS)]
    for i in range(n):
        shown = [f"{cells[i, k]:.3f}" if i in lead_rows(n, lead) else blank for k, lead in enumerate(LEADS)]
        lines.append(",".join(shown))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    return cells


def predict(truth, rng, noise_mv):
    return {lead: x + rng.normal(0, noise_mv, x.size) for lead, x in truth.mv.items()}


def write_submission(path, predictions, shuffle=None):
    rows = [
        (f"{page}_{k}_{lead}", value)
        for page, leads in predictions.items()
        for lead, series in leads.items()
        for k, value in enumerate(series)
    ]
    if shuffle is not None:
        rows = [rows[i] for i in shuffle.permutation(len(rows))]
    table = pl.DataFrame({"id": [r[0] for r in rows], "value": [float(r[1]) for r in rows]})
    table.write_parquet(path) if path.suffix == ".parquet" else table.write_csv(path)


@pytest.fixture
def run(tmp_path):
    """A folder of three pages of two types, and predictions with noise of 0.01, 0.03 and 0.3 mV."""
    rng = np.random.default_rng(11)
    folder = tmp_path / "set"
    for page in ("7", "8", "9"):
        make_truth(folder / "truth" / f"{page}.csv", rng)
    (folder / "key.csv").write_text("id,record,type,fs\n7,a,0001,40\n8,a,0003,40\n9,b,0003,40\n")
    noise = {"7": 0.01, "8": 0.03, "9": 0.3}
    predictions = {f.page_id: predict(read_truth(f.path), rng, noise[f.page_id]) for f in find_truths(folder)}
    return folder, predictions


@pytest.mark.parametrize("blank", ["nan", "", "NaN"])
def test_truth_is_cut_by_the_segment_map(tmp_path, blank):
    cells = make_truth(tmp_path / "5.csv", np.random.default_rng(0), fs_hz=41, blank=blank)
    truth = read_truth(tmp_path / "5.csv")
    assert truth.fs_hz == 41
    lengths = {lead: x.size for lead, x in truth.mv.items()}
    quarters = dict.fromkeys(LEADS, 102) | dict.fromkeys(("aVR", "aVL", "aVF", "V4", "V5", "V6"), 103)
    assert lengths == quarters | {"II": 410}
    assert np.array_equal(truth.mv["aVL"], cells[102:205, LEADS.index("aVL")])
    assert np.array_equal(truth.mv["II"], cells[:, LEADS.index("II")])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("I,II,", "I,2,", "no column II"),
        ("\n", "\nnan", "1 cells of lead I in rows 0 to"),
        ("\n", "\nx", "1 cells of lead I in rows 0 to"),
    ],
    ids=["column", "nan", "text"],
)
def test_broken_truth_is_refused(tmp_path, old, new, message):
    path = tmp_path / "5.csv"
    make_truth(path, np.random.default_rng(0))
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(ValueError, match=message):
        read_truth(path)


def test_empty_truth_is_refused(tmp_path):
    (tmp_path / "5.csv").write_text(",".join(LEADS) + "\n")
    with pytest.raises(ValueError, match="0 rows, at least 1"):
        read_truth(tmp_path / "5.csv")


def test_truths_are_found_in_every_layout(tmp_path):
    rng = np.random.default_rng(0)
    for place in ("flat/4-0005.csv", "keyed/truth/4.csv", "competition/train/4/4.csv"):
        make_truth(tmp_path / place, rng, fs_hz=4)
    (tmp_path / "keyed/key.csv").write_text("id,type\n4,0009\n")
    (tmp_path / "competition/train.csv").write_text("id,fs,sig_len\n4,4,40\n")
    for name in ("4-0001.png", "4-0011.png", "notes.txt"):
        (tmp_path / "competition/train/4" / name).touch()
    found = {
        name: [(f.page_id, f.page_type) for f in find_truths(tmp_path / name)]
        for name in ("flat", "keyed", "competition", "competition/train")
    }
    training = [("4-0001", "0001"), ("4-0011", "0011")]
    assert found == {
        "flat": [("4-0005", "0005")],
        "keyed": [("4", "0009")],
        "competition": training,
        "competition/train": training,
    }


def test_folder_without_truth_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="no truth found; give a folder with truth"):
        find_truths(tmp_path)


@pytest.mark.parametrize(("name", "kind"), [("12-0005", "0005"), ("12", "?"), ("1-2", "?"), ("-0005", "?")])
def test_type_of_name(name, kind):
    assert type_of_name(name) == kind


@pytest.mark.parametrize("name", ["s.csv", "s.parquet"])
def test_submission_is_read_in_any_order(tmp_path, run, name):
    predictions = {f"a_{page}": leads for page, leads in run[1].items()}
    write_submission(tmp_path / name, predictions, np.random.default_rng(1))
    read = score.read_submission(tmp_path / name)
    assert set(read) == {"a_7", "a_8", "a_9"}
    for page, leads in predictions.items():
        assert set(read[page]) == set(LEADS)
        assert all(np.array_equal(read[page][lead], leads[lead]) for lead in LEADS)


def test_submission_is_the_same_over_slice_borders(tmp_path, run, monkeypatch):
    write_submission(tmp_path / "s.csv", run[1])
    monkeypatch.setattr(score, "SLICE_ROWS", 37)
    read = score.read_submission(tmp_path / "s.csv")
    assert np.array_equal(read["8"]["V3"], run[1]["8"]["V3"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,value\n1_0_I,0.1\n1_2_I,0.1\n", "sample 1 is missing or comes twice"),
        ("id,value\n1_0_I,0.1\n1_0_I,0.1\n", "sample 1 is missing or comes twice"),
        ("id,value\n1_0_I,nan\n", "1 values are NaN, infinite or blank"),
        ("id,value\n1_0_I,inf\n", "1 values are NaN, infinite or blank"),
        ("id,value\n1_0_I,\n", "1 values are NaN, infinite or blank"),
        ("id,value\n1_0_V7,0.1\n", "1 ids such as '1_0_V7'"),
        ("id,value\n1-0-I,0.1\n", "1 ids such as '1-0-I'"),
        ("id,value\n1_0_I,high\n", "a submission is CSV or Parquet"),
        ("id,mv\n1_0_I,0.1\n", r"must be id, value"),
    ],
    ids=["gap", "twice", "nan", "inf", "blank", "lead", "form", "text", "columns"],
)
def test_submission_that_the_judge_refuses_is_refused(tmp_path, text, message):
    (tmp_path / "s.csv").write_text(text)
    with pytest.raises(ValueError, match=message):
        score.read_submission(tmp_path / "s.csv")


def test_table_aggregates_to_the_metric(run):
    folder, predictions = run
    files = find_truths(folder)
    leads = score.score_pages(files, predictions)
    assert leads.height == 3 * 12
    pages = score.page_table(leads)
    truths = {f.page_id: read_truth(f.path) for f in files}
    slow = {
        page: [(truths[page].mv[lead], predictions[page][lead], 40) for lead in LEADS] for page in predictions
    }
    types = score.type_table(pages)
    assert types["type"].to_list() == ["0001", "0003", "all"]
    assert types["pages"].to_list() == [1, 2, 3]
    expected = [slow_final_score_db(p) for p in ([slow["7"]], [slow["8"], slow["9"]], list(slow.values()))]
    assert types["score_db"].to_list() == pytest.approx(expected, abs=1e-9)
    assert final_score_db(pages["ratio"]) == pytest.approx(expected[-1], abs=1e-9)
    assert types["worst_page"].to_list() == ["7", "9", "9"]


def test_exact_pages_score_sixty(run):
    files = find_truths(run[0])
    exact = {f.page_id: read_truth(f.path).mv for f in files}
    types = score.type_table(score.page_table(score.score_pages(files, exact)))
    assert types["score_db"].to_list() == pytest.approx([60, 60, 60], abs=1e-3)


def test_missing_page_lead_and_length_are_refused(run):
    files, predictions = find_truths(run[0]), run[1]
    with pytest.raises(ValueError, match="page 9: no row in the submission"):
        score.score_pages(files, {page: predictions[page] for page in "78"})
    short = {lead: x for lead, x in predictions["7"].items() if lead != "V5"}
    with pytest.raises(ValueError, match="page 7: no rows of lead V5"):
        score.score_page(files[0], short)
    with pytest.raises(ValueError, match=r"page 7 lead V5: prediction of shape \(3,\)"):
        score.score_page(files[0], short | {"V5": np.zeros(3)})


def test_score_command_writes_tables_and_prints_types(tmp_path, run, capsys):
    folder, predictions = run
    write_submission(tmp_path / "s.csv", predictions)
    out = str(tmp_path / "out")
    assert main(["score", str(folder), str(tmp_path / "s.csv"), "--out", out, "--leads"]) == 0
    columns = capsys.readouterr().out.splitlines()[0].split()
    assert columns == ["type", "pages", "score_db", "median_db", "worst_db", "worst_page"]
    parquet = read_table(tmp_path / "out", "leads")
    csv = read_table(tmp_path / "out" / "leads.csv", "leads")
    assert parquet.columns == csv.columns == list(score.LEAD_SCHEMA)
    assert csv["type"].to_list() == parquet["type"].to_list()
    assert csv["snr_db"].to_list() == pytest.approx(parquet["snr_db"].to_list())


def test_partial_submission_is_scored_on_demand(tmp_path, run, capsys):
    folder, predictions = run
    write_submission(tmp_path / "s.csv", {"8": predictions["8"]})
    assert main(["score", str(folder), str(tmp_path / "s.csv")]) == 1
    assert "page 7: no row in the submission" in capsys.readouterr().err
    assert main(["score", str(folder), str(tmp_path / "s.csv"), "--partial"]) == 0
    assert "1 of the submission's 1 pages have a truth" in capsys.readouterr().out


def test_other_key_sets_the_types(tmp_path, run, capsys):
    folder, predictions = run
    write_submission(tmp_path / "s.csv", predictions)
    (tmp_path / "key.csv").write_text("id,type\n7,phone\n8,phone\n9,scan\n")
    assert main(["score", str(folder), str(tmp_path / "s.csv"), "--key", str(tmp_path / "key.csv")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["type", "phone", "scan", "all"]


def test_unknown_command_and_missing_file_are_told(tmp_path, run, capsys):
    assert main(["scores"]) == 2
    assert "no command 'scores'" in capsys.readouterr().err
    assert main(["score", str(run[0]), str(tmp_path / "none.csv")]) == 1
    assert "none.csv: no such file; make it with" in capsys.readouterr().err


def test_worst_lists_pages_and_leads_with_stage(tmp_path, run, capsys):
    folder, predictions = run
    leads = score.score_pages(find_truths(folder), predictions)
    np.savez(tmp_path / "7.npz", stage="", reason="", seen_share=0.98)
    np.savez(tmp_path / "9.npz", stage="stage1_rectify", reason="no grid", seen_share=0.0)
    low = worst_leads(leads, 10)
    assert low.height == (leads["snr_db"] < 10).sum() > 3
    assert low["snr_db"].is_sorted()
    pages = worst_pages(leads, 10, read_stages(tmp_path))
    assert pages["page_id"][0] == "9"
    assert pages.row(0, named=True)["reason"] == "no grid"
    assert pages["leads_below"].sum() == low.height
    assert dict(stage_counts(pages).iter_rows())["stage1_rectify"] == 1
    write_table(leads, tmp_path / "out", "leads")
    assert main(["worst", str(tmp_path / "out"), "--stages", str(tmp_path), "--most", "2"]) == 0
    assert "stage1_rectify" in capsys.readouterr().out


def test_folder_without_arrays_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="no .npz file; give the folder that --arrays wrote"):
        read_stages(tmp_path)


def test_compare_finds_a_known_gain(tmp_path, run, capsys):
    folder, predictions = run
    a = score.score_pages(find_truths(folder), predictions)
    b = a.with_columns(noise_power=pl.col("noise_power") / 10)
    pages = pair_pages(a, b)
    assert pages["diff_db"].to_list() == pytest.approx([10, 10, 10], abs=1e-6)
    types = compare_types(pages, np.random.default_rng(0), 50)
    for column in ("gain_db", "low_db", "high_db", "page_gain_db", "page_low_db", "page_high_db"):
        assert types[column].to_list() == pytest.approx([10, 10, 10], abs=1e-6)
    assert types["better"].to_list() == [1, 2, 3]
    write_table(a, tmp_path / "a", "leads")
    write_table(b, tmp_path / "b", "leads")
    assert main(["compare", str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(tmp_path / "c")]) == 0
    assert "10.00" in capsys.readouterr().out
    assert read_table(tmp_path / "c", "compared_pages")["page_id"].len() == 3


def test_bootstrap_interval_covers_and_repeats():
    rng = np.random.default_rng(2)
    ratio_a = 10 ** rng.normal(2, 0.3, 400)
    ratio_b = ratio_a * 10 ** rng.normal(0.05, 0.2, 400)
    first = paired_bootstrap(ratio_a, ratio_b, np.random.default_rng(7), 500)
    again = paired_bootstrap(ratio_a, ratio_b, np.random.default_rng(7), 500)
    assert np.array_equal(first, again)
    low, high = first[1]
    assert low < 0.5 < high
    assert high - low == pytest.approx(2 * 1.96 * 2 / np.sqrt(400), rel=0.15)


def test_lost_page_stays_finite_in_compare(run):
    a = score.score_pages(find_truths(run[0]), run[1])
    b = a.with_columns(noise_power=pl.when(pl.col("page_id") == "7").then(1e12).otherwise("noise_power"))
    assert np.isfinite(pair_pages(a, b)["diff_db"].to_numpy()).all()


def test_runs_without_common_page_are_refused(run):
    a = score.score_pages(find_truths(run[0]), run[1])
    with pytest.raises(ValueError, match="share none of their 3 and 3 pages"):
        pair_pages(a, a.with_columns(page_id=pl.col("page_id") + "x"))


def test_tables_as_text_and_markdown():
    table = pl.DataFrame({"type": ["0001", None], "n": [3, 14], "db": [1.234, float("-inf")]})
    assert as_text(table).splitlines() == ["type   n    db", "0001   3  1.23", "-     14  -inf"]
    assert as_markdown(table, 1).splitlines()[1:3] == ["| --- | ---: | ---: |", "| 0001 | 3 | 1.2 |"]


def test_missing_table_names_the_command(tmp_path):
    with pytest.raises(FileNotFoundError, match="make it: python -m local_eval score"):
        read_table(tmp_path, "leads")


def test_fs_of_the_list_sets_the_shift(tmp_path):
    make_truth(tmp_path / "5.csv", np.random.default_rng(0), fs_hz=50)
    mv = read_truth(tmp_path / "5.csv").mv
    late = {lead: np.roll(x, 8) for lead, x in mv.items()}
    rows = score.score_page(TruthFile("5", tmp_path / "5.csv"), late)
    assert {row["shift_s"] for row in rows} == {-8 / 50}
