"""What the bench measures beside the metric, against mappings and traces made by hand."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import polars as pl
import pytest
from helpers import make_series
from scipy.interpolate import CubicSpline

from local_eval.__main__ import main
from local_eval.bench import ablation, cli, sets
from local_eval.bench.agreement import agreement_db, law_agreement, segments_mv
from local_eval.bench.bars import BARS, Bar, bar_table
from local_eval.bench.digitise_set import LOST, PageResult, images_of
from local_eval.bench.geometry import MappingError, mapping_error
from local_eval.bench.honesty import within_sd
from local_eval.bench.limit import read_without_error
from local_eval.bench.records import recorded_table
from local_eval.bench.sight import lead_sight, leads_gone
from local_eval.bench.speed import measure_process
from local_eval.metric import score_lead
from local_eval.simulate.signals import STORED_LEADS
from local_eval.simulate.warp import node_positions_mm
from submission.digitise import Digitised, failed
from submission.page import LeadSeries, Trace
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    MM_PER_SAMPLE,
    N_STRIP,
    N_STRIPS,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
    lead_rows,
)


class Affine:
    """Mapping ``image = matrix @ page + shift`` with a function added on the page first."""

    def __init__(self, matrix, move=lambda x, y: (x, y)):
        self.matrix, self.move = np.asarray(matrix, float), move

    def to_image(self, x_mm, y_mm):
        x, y = self.move(np.asarray(x_mm, float), np.asarray(y_mm, float))
        (a, b), (c, d) = self.matrix
        return a * x + b * y + 40, c * x + d * y + 30


TURNED = [[0.3, -14.0], [13.0, 0.5]]


@pytest.mark.parametrize("matrix", [[[7.5, 0.1], [-0.1, 7.6]], TURNED], ids=["scan", "quarter turn"])
def test_mapping_error_is_measured_on_the_page(matrix):
    true = Affine(matrix)
    moved = Affine(matrix, lambda x, y: (x + 0.03, y - 0.04))
    error = mapping_error(moved, true)
    assert error.rms_px == pytest.approx(0.05 * DRAWN_PX_PER_MM, rel=1e-6)
    assert error.far_mm == pytest.approx(0.05, rel=1e-6)
    assert error.time_scale_ms == pytest.approx(0, abs=1e-6)
    assert error.is_upright


def test_time_scale_is_the_error_over_ten_seconds():
    true = Affine(TURNED)
    stretched = Affine(TURNED, lambda x, y: (x * 1.001 - 1, y))
    assert mapping_error(stretched, true).time_scale_ms == pytest.approx(10.0, rel=1e-6)
    sheared = Affine(TURNED, lambda x, y: (x + 1e-4 * (x - 100) * (y - ZERO_Y_MM[0]) / 100, y))
    worst = 1e-4 * (ZERO_Y_MM[-1] - ZERO_Y_MM[0]) / 100 * 10_000
    assert mapping_error(sheared, true).time_scale_ms == pytest.approx(worst, rel=1e-6)


def test_slip_of_a_corner_is_seen_and_hidden_cells_are_not():
    true = Affine(np.eye(2) * 8)
    slipped = Affine(np.eye(2) * 8, lambda x, y: (x + 5 * (x > 240), y))
    visible = np.ones((432, 559), bool)
    assert mapping_error(slipped, true, visible).far_mm == pytest.approx(5)
    visible[:, 480:] = False
    assert mapping_error(slipped, true, visible).far_mm == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_wrong_turn_is_seen(turns):
    turned = Affine(np.linalg.matrix_power([[0, -1], [1, 0]], turns) * 8.0)
    assert not mapping_error(turned, Affine(np.eye(2) * 8)).is_upright
    assert mapping_error(turned, turned).is_upright


def trace_of(mv):
    """A trace that shows leads given as (5000,) mV by name."""
    y_mm = np.full((N_STRIPS, N_STRIP), np.nan)
    for s in SEGMENTS:
        y_mm[s.strip, s.samples] = ZERO_Y_MM[s.strip] - MM_PER_MV * mv[s.lead][s.samples]
    return Trace("1", y_mm, np.full_like(y_mm, 0.01))


def lawful_leads(rng):
    one, two = (np.cumsum(rng.normal(0, 0.05, N_STRIP)) for _ in range(2))
    limb = {"I": one, "II": two, "III": two - one, "aVR": -(one + two) / 2, "aVL": one - two / 2}
    return dict.fromkeys(LEADS, one) | limb | {"aVF": two - one / 2}


def test_segments_are_read_back_in_mv():
    mv = lawful_leads(np.random.default_rng(1))
    found = segments_mv(trace_of(mv))
    assert len(found) == 13
    assert np.allclose(found["V2", False], mv["V2"][2500:3750])
    assert np.allclose(found["II", True], mv["II"])


def test_laws_hold_on_a_lawful_trace_and_noise_costs_what_it_must():
    rng = np.random.default_rng(2)
    mv = lawful_leads(rng)
    assert min(law_agreement(trace_of(mv)).values()) == pytest.approx(60)
    noise = rng.normal(0, 0.02, 1250)
    mv["III"][:1250] += noise
    laws = law_agreement(trace_of(mv))
    expected = 10 * np.log10(np.mean(mv["II"][:1250] ** 2) / noise.var())
    assert laws["ii_is_i_plus_iii"] == pytest.approx(expected, abs=1e-6)
    assert laws["ii_twice"] == pytest.approx(60)
    assert laws["augmented_sum"] == pytest.approx(60)


def test_agreement_ignores_offset_and_unseen_samples():
    x = np.sin(np.arange(200) / 9)
    y = x + 0.3
    y[50:60] = np.nan
    assert agreement_db(x, y) == pytest.approx(60)
    assert np.isnan(agreement_db(x, np.full(200, np.nan)))


def test_bars_are_met_missed_or_not_measured():
    bars = (Bar(2, "a", 30), Bar(2, "b", 4, at_least=False), Bar(3, "c", 1), Bar(3, "d", 2, at_least=False))
    table = bar_table({"a": 29.9, "b": 4.0, "d": np.inf}, bars)
    assert table["met"].to_list() == ["NO", "yes", "not measured", "NO"]
    assert table["limit"].to_list() == [">= 30", "<= 4", ">= 1", "<= 2"]


def test_every_bar_has_its_own_figure():
    assert len({(bar.issue, bar.key, bar.at_least) for bar in BARS}) == len(BARS)


def test_speed_of_a_fresh_process(tmp_path):
    path = tmp_path / "none.png"
    path.write_bytes(b"")
    speed = measure_process([path, Path(path)])
    assert 0.05 < speed.start_up_s < 60
    assert 0 <= speed.page_s < 1
    assert list(speed.stage_s) == ["load_page"]
    assert 30 < speed.peak_mib < 1500


def results_of(pages):
    """A result per page: its series by seed, a good mapping, or none where the seed is None."""
    good = MappingError(rms_px=0.2, far_mm=0.1, time_scale_ms=0.5, is_upright=True)
    laws = {"ii_twice": 38.0, "ii_is_i_plus_iii": 36.0, "augmented_sum": 35.0}
    return {
        page: PageResult(make_series(page, seed or 0), laws=laws, mapping=good if seed else LOST)
        for page, seed in pages.items()
    }


def test_geometry_row_counts_a_lost_page_as_a_slip():
    row = cli.geometry_row("0005", results_of({"1": 1, "2": 2, "3": 3, "4": None}))
    assert row["rms_px"] == pytest.approx(0.2)
    assert row["rms_p95_px"] == row["worst_px"] == np.inf
    assert (row["slips"], row["box_slips"], row["turned_wrong"], row["time_right_pct"]) == (1, 1, 1, 75)


def write_truth(folder, series):
    """Truth CSV of a series at 500 Hz, as the competition's."""
    (folder / "truth").mkdir(parents=True, exist_ok=True)
    table = np.full((N_STRIP, len(LEADS)), np.nan)
    for column, lead in enumerate(LEADS):
        table[lead_rows(N_STRIP, lead), column] = series.mv[lead]
    pl.DataFrame(table, schema=list(LEADS)).write_csv(folder / "truth" / f"{series.page_id}.csv")


def test_results_are_scored_against_the_folders_truth(tmp_path):
    results = results_of({"1": 1, "2": 2})
    write_truth(tmp_path, results["1"].series)
    write_truth(tmp_path, make_series("2", seed=9))
    (tmp_path / "key.csv").write_text("id,type\n1,0001\n2,0003\n")
    leads = cli.score_results(tmp_path, results)
    assert leads.filter(pl.col("page_id") == "1")["snr_db"].min() == pytest.approx(60)
    v3 = leads.row(by_predicate=(pl.col("page_id") == "2") & (pl.col("lead") == "V3"), named=True)
    expected = score_lead(make_series("2", seed=9).mv["V3"], results["2"].series.mv["V3"], 500)
    assert v3["snr_db"] == pytest.approx(expected.snr_db)
    assert v3["type"] == "0003"


def test_bench_of_real_pages_prints_and_writes_tables(tmp_path, monkeypatch, capsys):
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("7-0001.png", "7-0004.png", "8-0004.png", "notes.txt"):
        (pages / name).touch()
    assert list(images_of(pages)) == ["7-0001", "7-0004", "8-0004"]
    results = results_of({"7-0001": 1, "7-0004": 1, "8-0004": 5})
    monkeypatch.setattr(cli, "digitise_pages", lambda *args, **kwargs: results)
    out = tmp_path / "out"
    assert main(["bench", "--parts", "real", "--real", str(pages), "--out", str(out)]) == 0
    assert "8 of 8 measured are met" in capsys.readouterr().out
    against = pl.read_csv(out / "real.csv")["against_drawn_db"].to_list()
    assert against == [None, pytest.approx(60), None]
    text = (out / "bench.md").read_text()
    assert text.startswith("Made by `python -m local_eval bench --records 20 --real")
    assert "| 2 | real drawn: augmented_sum | 35.000 | >= 28 | yes |" in text


def test_sets_of_the_same_records_hold_those_that_the_samples_show(tmp_path, monkeypatch):
    delta_uv = np.arange(4)[:, None, None] * np.ones((1, 8, 5000), np.int16)
    np.savez(tmp_path / "some.npz", delta_uv=delta_uv.astype(np.int16), leads=STORED_LEADS, fs=500,
             ids=["a", "b", "c", "d"], flags=np.zeros(4, int), n_valid=np.full(4, 5000))
    (tmp_path / "key.csv").write_text("id,record,type\n1,d,0005\n2,b,0001\n3,d,0001\n")
    made = []

    def make(out, records, plan, workers, report):
        out.mkdir(parents=True)
        made.append(([r.record_id for r in records], plan.types, plan.n_test, plan.seed))

    monkeypatch.setattr(sets, "make_set", make)
    arguments = tmp_path / "out", tmp_path / "key.csv", tmp_path / "some.npz", 1
    folders = sets.same_records_sets(*arguments)
    assert made == [(["b", "d"], ("0001", "0005"), 2, seed) for seed in range(3)]
    assert sets.same_records_sets(*arguments) == folders
    assert len(made) == 3  # they are there
    (tmp_path / "key.csv").write_text("id,record,type\n1,e,0005\n")
    assert sets.same_records_sets(*arguments) == []
    assert sets.same_records_sets(*arguments[:2], None, 1) == []


def test_bench_of_samples_and_photos_holds_them_against_own_scores(tmp_path, monkeypatch, capsys):
    results = results_of({"1": 1, "2": 2})
    for page in results.values():
        write_truth(tmp_path, page.series)
    (tmp_path / "key.csv").write_text("id,type\n1,0001\n2,0005\n")
    monkeypatch.setattr(cli, "images_of", lambda folder: results)
    monkeypatch.setattr(cli, "digitise_pages", lambda *args, **kwargs: results)
    out, folder = tmp_path / "out", str(tmp_path)
    own = cli.Findings({"score_db 0001": 57.5})
    args = cli._parser().parse_args(["--samples", folder, "--photos", folder, "--out", str(out)])
    cli._bench_samples(args, own)
    assert own.figures["samples differ_db 0001"] == pytest.approx(2.5)
    assert "samples differ_db 0005" not in own.figures
    assert own.tables["samples"]["as_px"][0] == pytest.approx(10 ** ((24.3 - 60) / 20))
    cli._bench_photos(args, own)
    assert own.figures["photos score_db"] == own.figures["photos worst_db"] == pytest.approx(60)
    assert own.tables["photos"]["page_id"].to_list() == ["1", "2"]
    assert main(["bench", "--parts", "photos", "--photos", folder, "--out", str(out)]) == 0
    assert "4 of 4 measured are met" in capsys.readouterr().out


def test_bench_fails_where_a_bar_is_missed(tmp_path, monkeypatch):
    (tmp_path / "7-0001.png").touch()
    lost = {"7-0001": PageResult(make_series("7-0001"), "stage3_trace", "no trace", laws={"ii_twice": 3.0})}
    monkeypatch.setattr(cli, "digitise_pages", lambda *args, **kwargs: lost)
    assert main(["bench", "--parts", "real", "--real", str(tmp_path), "--out", str(tmp_path)]) == 1


def test_ablation_scores_what_each_part_left(tmp_path, monkeypatch):
    noise_mv = {"stage2_ink": 0.08, "stage3_trace": 0.04, "stage4_refine": 0.02}
    later_mv = {"leads_mv": 0.01, "polish": 0.005}
    truth = make_series("1", seed=3)
    strip = {lead: np.zeros(N_STRIP) for lead in LEADS}
    for lead in LEADS:
        strip[lead][lead_rows(N_STRIP, lead)] = truth.mv[lead]
    write_truth(tmp_path, truth)
    write_truth(tmp_path, make_series("2", seed=5))
    (tmp_path / "key.csv").write_text("id,type\n1,0001\n2,0004\n")
    for folder in ("test", "mapping", "signals"):
        (tmp_path / folder).mkdir()
    for page_id in ("1", "2"):
        (tmp_path / "test" / f"{page_id}.png").touch()
    mapping = Affine(TURNED)
    col, row = mapping.to_image(*np.meshgrid(*node_positions_mm()))
    np.savez(tmp_path / "mapping" / "1.npz", col=col, row=row)
    np.savez(tmp_path / "signals" / "1.npz", mv=np.array([strip[lead] for lead in LEADS]))

    def digitise(path, watch):
        if path.stem == "2":
            return failed("2", "stage1_rectify", "no grid")
        rng = np.random.default_rng(6)
        watch.run("stage1_rectify", lambda: SimpleNamespace(mapping=mapping))
        watch.run("net_ink", lambda: None)
        for name, sd_mv in noise_mv.items():
            noisy = trace_of({lead: mv + rng.normal(0, sd_mv, N_STRIP) for lead, mv in strip.items()})
            watch.run(name, lambda found: found, (None, noisy) if name == "stage3_trace" else noisy)
        for name, sd_mv in later_mv.items():
            found = {lead: mv + rng.normal(0, sd_mv, mv.size) for lead, mv in truth.mv.items()}
            watch.run(name, lambda mv: LeadSeries("1", mv, truth.sd_mv, 1.0), found)
        return Digitised(truth)

    monkeypatch.setattr(ablation, "digitise", digitise)
    monkeypatch.setattr(ablation, "trace", lambda ink_map: ink_map)
    table = ablation.ablation_table([tmp_path], 1)
    assert table.columns == ["type", "pages", *ablation.STEPS]
    assert table["type"].to_list() == ["0001", "0004", "all"]
    power = np.mean(np.concatenate(list(truth.mv.values())) ** 2)
    expected = [10 * np.log10(power / sd_mv**2) for sd_mv in (noise_mv | later_mv).values()]
    assert list(table.row(0)[2:]) == pytest.approx([*expected, 60, 60], abs=0.2)
    assert max(table.row(1)[2:]) < 0.1


def test_what_only_the_mapping_spoils_lies_where_it_shows_the_strokes():
    mv = np.random.default_rng(8).normal(0, 0.2, (len(LEADS), N_STRIP)).cumsum(axis=1) / 20
    off = Affine(TURNED, lambda x, y: (x + 2 * MM_PER_SAMPLE, y - 0.3))
    series = read_without_error("1", off, Affine(TURNED), mv)
    for lead in ("II", "aVL", "V6"):
        shown = mv[LEADS.index(lead), lead_rows(N_STRIP, lead)]
        assert series.mv[lead][:-2] == pytest.approx(shown[2:] - 0.3 / MM_PER_MV, abs=1e-4)


def test_records_lie_on_the_recorders_steps_or_do_not(tmp_path):
    rng = np.random.default_rng(0)
    at_s = np.arange(4000) / 400
    knots_uv = 5 * np.cumsum(rng.integers(-3, 4, (2, 8, at_s.size)), axis=2)
    stored_uv = np.round(CubicSpline(at_s, knots_uv, axis=2, bc_type="natural")(np.arange(5000) / 500))
    stored_uv[1, 3:5] += rng.integers(0, 2, (2, 5000))
    np.savez(
        tmp_path / "signals.npz", delta_uv=np.diff(stored_uv, prepend=0).astype(np.int16), fs=np.int32(500),
        leads=["I", "II", "V1", "V2", "V3", "V4", "V5", "V6"], ids=["1", "2"],
        flags=np.zeros(2, np.uint8), n_valid=np.array([4950, 5000], np.int16),
    )  # fmt: skip
    table = recorded_table(tmp_path / "signals.npz")
    assert table.row(0)[:2] == (2, 8 * (4930 + 4980))
    assert table["on_steps_pct"][0] == pytest.approx(100 - 100 * 4980 / (8 * 9910), abs=3)


def test_unknown_part_is_refused(capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["bench", "--parts", "sets,spead"])
    assert "spead is none of records, sets, ablation, samples" in capsys.readouterr().err


def test_set_is_made_once_and_again_when_asked_otherwise(tmp_path, monkeypatch):
    made = []

    def make_set(folder, records, plan, workers, report):
        folder.mkdir(parents=True)
        made.append((plan.types, len(records)))

    monkeypatch.setattr(sets, "make_set", make_set)
    for n_records in (2, 2, 3):
        assert sets.bench_set(tmp_path, "0003", None, n_records, 1) == tmp_path / "0003"
    assert made == [(("0003",), 2), (("0003",), 3)]


def test_honest_standard_deviations_hold_68_and_95_percent():
    rng = np.random.default_rng(0)
    mv = rng.normal(0, 0.3, (12, 5000))
    printed = {s.lead: s.samples for s in SEGMENTS}  # the rhythm strip comes last
    sd_mv = {lead: rng.uniform(0.01, 0.1, printed[lead].stop - printed[lead].start) for lead in LEADS}
    found = {
        lead: 0.5 + mv[row, printed[lead]] + rng.normal(0, sd_mv[lead]) for row, lead in enumerate(LEADS)
    }
    total, one, two = within_sd(LeadSeries("62", found, sd_mv, 1.0), mv)
    assert total == 11 * 1250 + 5000
    assert one / total == pytest.approx(0.683, abs=0.015)
    assert two / total == pytest.approx(0.954, abs=0.01)


def test_lead_behind_the_mask_is_gone(tmp_path):
    mv = np.zeros((12, N_STRIP))
    mv[LEADS.index("V1")] = 1.0  # runs 10 mm above its zero row, out of the hidden band
    visible = np.ones((432, 559), bool)
    col = round((STRIP_X_MM + 62.5 * 2) / 0.5)  # where the third quarter begins
    for strip in (0, 1):
        row = round(ZERO_Y_MM[strip] / 0.5)
        visible[row - 4 : row + 4, col : col + 75] = False  # 37.5 of the quarter's 62.5 mm
    for name, content in (("signals", {"mv": mv}), ("mapping", {"visible": visible})):
        (tmp_path / name).mkdir()
        np.savez(tmp_path / name / "7.npz", **content)
    shares = lead_sight(mv, visible)
    assert shares["V1"] == shares["V3"] == shares["II"] == 1
    assert shares["V2"] == pytest.approx(0.4, abs=0.01)
    assert leads_gone(tmp_path).rows() == [("7", "V2", shares["V2"])]
