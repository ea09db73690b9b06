"""Batch evaluation: a killed run goes on, its tables are byte for byte the same, the bad are found."""

import io
import json

import numpy as np
import polars as pl
import pytest
from helpers import eval_record, make_series

from local_eval.__main__ import main
from local_eval.evaluate.cli import Bar, evaluate_pages
from local_eval.evaluate.facts import made_by, run_facts
from local_eval.evaluate.journal import Journal
from local_eval.evaluate.page import EvalTask, NotingWatch, unanswered
from local_eval.evaluate.tables import lead2_distribution, lead_rows_table, pages_of, suspect_stage
from local_eval.figures.page import FIGURE_NAMES
from local_eval.pages import scored_pages
from submission.leads_mv import resample_leads
from submission.page import RectifiedPage, Trace, UprightPage
from submission.paper import DRAWN_PX_PER_MM, LEADS, N_QUARTER, N_STRIP
from submission.progress import Pace
from submission.truth import Truth

TABLES = ("leads", "pages", "types", "worst", "lead2_snr")


def table_bytes(folder):
    files = [folder / f"{name}{end}" for name in TABLES for end in (".parquet", ".csv")]
    return {path.name: path.read_bytes() for path in files}


@pytest.fixture
def train_folder(demo_folder, tmp_path):
    """The demo's record in the layout of train/, with four images of three types."""
    folder = tmp_path / "data" / "train" / "7"
    folder.mkdir(parents=True)
    truth, image = (sorted((demo_folder / name).iterdir())[0] for name in ("truth", "test"))
    (folder / "7.csv").write_bytes(truth.read_bytes())
    for name in ("0001", "0005", "0009", "0010"):
        (folder / f"7-{name}.png").write_bytes(image.read_bytes())
    return tmp_path / "data"


@pytest.mark.usefixtures("dummy_stages")
def test_killed_run_goes_on_to_the_same_bytes(train_folder, tmp_path, capsys):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    command = ["eval", str(train_folder), "--workers", "2", "--figures", "0", "--out"]
    assert main([*command, str(whole)]) == 0
    assert main([*command, str(killed), "--limit", "2"]) == 0
    with open(killed / "journal.jsonl", "a") as file:
        file.write('{"page_id": "7-0009", "le')
    capsys.readouterr()
    assert main([*command, str(killed)]) == 0
    assert "2 of 4 pages were done before" in capsys.readouterr().err
    assert table_bytes(killed) == table_bytes(whole)
    assert len((killed / "journal.jsonl").read_text().splitlines()) == 1 + 4
    assert main([*command, str(killed)]) == 0
    assert table_bytes(killed) == table_bytes(whole)


@pytest.mark.usefixtures("dummy_stages")
def test_page_that_was_made_anew_is_evaluated_anew(train_folder, tmp_path):
    pages = scored_pages(train_folder, ("0001", "0009"))
    journal = Journal(tmp_path, {"code": "a"})
    evaluate_pages(pages, journal, 1, io.StringIO())
    before = journal.records["7-0009"]
    pages[1].image.write_bytes(pages[1].image.read_bytes() + b"\0")
    stream = io.StringIO()
    evaluate_pages(pages, journal, 1, stream)
    assert "1 of 2 pages were done before" in stream.getvalue()
    assert journal.records["7-0009"]["key"] != before["key"]
    assert Journal(tmp_path, {"code": "a"}).records.keys() == {"7-0001", "7-0009"}


def test_journal_of_other_code_is_refused(tmp_path):
    Journal(tmp_path, {"code": "a", "packages": {"numpy": "1"}}).add({"page_id": "1"})
    with pytest.raises(ValueError, match="made with other code; give another folder"):
        Journal(tmp_path, {"code": "b", "packages": {"numpy": "1"}})
    assert Journal(tmp_path, {"code": "b"}, fresh=True).records == {}


@pytest.mark.usefixtures("dummy_stages")
def test_worst_pages_are_drawn_unasked(train_folder, tmp_path, capsys):
    out = tmp_path / "run"
    assert main(["eval", str(train_folder), "--types", "0005,0010", "--out", str(out), "--figures", "1"]) == 0
    drawn = [path.name for path in (out / "figures").iterdir()]
    worst = pl.read_parquet(out / "worst.parquet")
    assert worst["type"].to_list() == ["0005", "0010"]
    assert drawn == [worst["page_id"][0]]
    assert {path.name for path in (out / "figures" / drawn[0]).iterdir()} == set(FIGURE_NAMES)
    assert "2 of 2 pages are below 10 dB" in capsys.readouterr().out
    assert (out / "lead2_snr.png").stat().st_size > 5000
    facts = json.loads((out / "run.json").read_text())
    assert len(facts["manifest_sha256"]) == 64
    assert facts["settings"]["SheetParams"]["mesh_mm"] == 5.0


def test_facts_name_what_decides_the_numbers():
    facts = run_facts({"data": "demo"})
    assert facts["packages"]["numpy"] == np.__version__
    assert facts["code"] == made_by()["code"]
    assert {"TraceSettings", "UprightParams", "InkSettings", "RefineSettings"} <= set(facts["settings"])


def test_tables_of_records():
    good = eval_record("1", "0001", 0.1, confidence=0.5, residual_px=0.1)
    notes = {"residual_px": 0.1, "mapping_rms_px": 9.0, "mapping_far_mm": 5.0, "is_upright": 1.0}
    bent = eval_record("2", "0005", 1.0, **notes)
    leads = lead_rows_table([good, bent])
    assert leads.height == 24
    pages = pages_of(leads)
    assert pages["score_db"].to_list() == pytest.approx([20, 0])
    assert pages["lead2_db"].to_list() == pytest.approx([20, 0])
    assert pages["suspect"].to_list() == ["", "stage1_rectify"]
    assert pages["leads_below"].to_list() == [0, 12]


@pytest.mark.parametrize(("notes", "suspect"), [
    ({}, "stage3_trace"),
    ({"stage": "stage2_ink"}, "stage2_ink"),
    ({"confidence": 0.01}, "stage0_upright"),
    ({"residual_px": 0.9}, "stage1_rectify"),
    ({"residual_px": 0.9, "mapping_rms_px": 0.1, "mapping_far_mm": 0.1, "is_upright": 1.0}, "stage3_trace"),
    ({"mapping_rms_px": 0.1, "mapping_far_mm": 5.0, "is_upright": 1.0}, "stage1_rectify"),
    ({"mapping_rms_px": np.inf, "mapping_far_mm": np.inf, "is_upright": 0.0}, "stage0_upright"),
    ({"score_db": 11.0, "residual_px": 0.9}, ""),
])  # fmt: skip
def test_suspected_stage(notes, suspect):
    nothing = dict.fromkeys(("confidence", "residual_px", "mapping_rms_px", "mapping_far_mm", "is_upright"))
    assert suspect_stage({"stage": "", "score_db": 3.0, **nothing, **notes}, 10.0) == suspect


def test_lead2_distribution_counts_every_page():
    records = [eval_record(str(k), kind, noise) for k, (kind, noise) in enumerate(
        [("0001", 0.1), ("0001", 0.098), ("0005", 1.0), ("0005", 1e4)]
    )]  # fmt: skip
    table = lead2_distribution(lead_rows_table(records))
    assert table.group_by("type", maintain_order=True).agg(pl.col("pages").sum()).rows() == [
        ("0001", 2), ("0005", 2), ("all", 4)
    ]  # fmt: skip
    assert table.filter(type="0001").rows() == [("0001", 20, 21, 2, 1.0)]
    assert table.filter(type="0005")["from_db"][0] == -10


def test_watch_notes_what_the_stages_say():
    watch = NotingWatch()
    y_mm = np.full((4, N_STRIP), 50.0)
    y_mm[3, :1000] = y_mm[0, :N_QUARTER] = np.nan
    watch.run("a", lambda: UprightPage(None, np.eye(3), 0, 0.25, None))
    watch.run("b", lambda: RectifiedPage("p", None, None, 8.0, 11.0, "mapping", 0.3))
    watch.run("c", lambda: Trace("p", y_mm, np.where(np.isnan(y_mm), np.nan, 0.1)))
    assert watch.notes == pytest.approx(
        {"confidence": 0.25, "residual_px": 0.3, "image_px_per_mm": 11.0, "sd_px": 0.1 * DRAWN_PX_PER_MM}
    )
    assert watch.unseen == {lead: {"I": 1.0, "II": 0.2}.get(lead, 0.0) for lead in LEADS}
    assert watch.mapping == "mapping"


def test_page_without_answer_is_scored_as_zeros():
    series = make_series("p")
    truth = Truth(500.0, {lead: resample_leads(series, lead, mv.size) for lead, mv in series.mv.items()})
    found = unanswered(EvalTask("p", "0005", None, truth, None, [1]), "no answer within 300 s")
    table = lead_rows_table([found])
    assert pages_of(table)["score_db"].to_list() == pytest.approx([0], abs=0.1)
    assert table["unseen_share"].to_list() == [1.0] * 12
    assert (table["stage"][0], table["reason"][0]) == ("workers", "no answer within 300 s")


def test_bar_tells_pages_rate_and_score():
    stream, now = io.StringIO(), iter(range(1000))
    pace = Pace(3, 1, np.inf, clock=lambda: next(now))
    bar = Bar(pace, [eval_record("0", "0001", 0.1)], stream)
    for k in range(3):
        bar.add(eval_record(str(k), "0001", 0.1), 6.0)
    assert stream.getvalue().splitlines() == [
        "1 of 4 pages were done before",
        f"[{'#' * 24}] 3 of 3 pages done, 0 left, 0 s left at 10.0 pages a minute; "
        "score 20.00 dB over 4 pages",
    ]
