"""Exported pages: the labels lie on the ink, and nothing is made twice."""

import cv2
import numpy as np
import polars as pl
import pytest

from local_eval.distill.export import ExportPlan, export_page, export_paths, find_sources
from local_eval.distill.export import main as export_main
from submission.paper import LEADS, MM_PER_MV, ZERO_Y_MM

PX_PER_MM = 200 / 25.4


@pytest.fixture(scope="module")
def exported(demo_folder, tmp_path_factory):
    """The demo's drawn page and scan, exported through their true mappings."""
    out = tmp_path_factory.mktemp("distilled")
    assert export_main([str(demo_folder), "--out", str(out), "--noise", "0.4"]) == 0
    return demo_folder, out


def sources_by_type(folder):
    return {source.page_type: source for source in find_sources(folder)}


def true_rows_px(source, lead, strip, samples):
    with np.load(source.signals) as stored:
        mv = stored["mv"][LEADS.index(lead), samples]
    return (ZERO_Y_MM[strip] - MM_PER_MV * mv) * PX_PER_MM - 0.5


def label_centres_px(label, strip, cols):
    cover = label[strip][:, cols].astype(float)
    return (cover * np.arange(cover.shape[0])[:, None]).sum(axis=0) / cover.sum(axis=0)


def test_label_without_noise_is_the_drawn_trace(demo_folder, tmp_path):
    source = sources_by_type(demo_folder)["0001"]
    export_page(source, ExportPlan(tmp_path, geometry_noise_px=0.0))
    label = np.load(export_paths(source, tmp_path)[1])
    assert label.shape == (4, 1700, 2200)
    assert label.dtype == np.uint8
    samples = np.arange(100, 4900)
    rows = true_rows_px(source, "II", 3, samples)
    col = 118.110 - 0.5 + samples * 196.850 / 500
    at = np.arange(200, 2000)
    wanted = np.interp(at, col, rows)
    assert abs(np.median(label_centres_px(label, 3, at) - wanted)) < 0.05
    assert (label[3][np.round(wanted).astype(int), at] > 127).mean() > 0.99


def test_label_lies_on_the_ink_of_a_noisy_scan(exported):
    folder, out = exported
    picture_path, label_path = export_paths(sources_by_type(folder)["0004"], out)
    grey = 255.0 - cv2.imread(str(picture_path), cv2.IMREAD_GRAYSCALE)
    cover = np.load(label_path).max(axis=0) / 255.0
    fits = {
        shift: float((np.roll(cover, shift, axis=0)[400:1690] * grey[400:1690]).sum()) for shift in (-1, 0, 1)
    }
    assert fits[0] == max(fits.values())
    a, b, c = fits[-1], fits[0], fits[1]
    assert abs((a - c) / (2 * (a - 2 * b + c))) < 0.25


def test_second_run_leaves_the_files_alone_and_gives_the_same_index(exported):
    folder, out = exported
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.npy")}
    index = pl.read_parquet(out / "index.parquet")
    assert export_main([str(folder), "--out", str(out)]) == 0
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.npy")} == before
    assert pl.read_parquet(out / "index.parquet").equals(index)
    assert set(index["label"]) == {"truth"}
    assert set(index["geometry"]) == {"true"}


def test_shards_share_out_all_pages(demo_folder, exported):
    _, out = exported
    for part in (1, 2):
        assert export_main([str(demo_folder), "--out", str(out), "--shard", f"{part}/2"]) == 0
    ids = [pl.read_parquet(out / f"index-{part}-of-2.parquet")["id"].to_list() for part in (1, 2)]
    assert sorted(ids[0] + ids[1]) == sorted(pl.read_parquet(out / "index.parquet")["id"].to_list())
    assert not set(ids[0]) & set(ids[1])


def test_bad_shard_is_refused(tmp_path, demo_folder):
    with pytest.raises(ValueError, match=r"shard '3/2' is not K/N with 1 <= K <= N"):
        export_main([str(demo_folder), "--out", str(tmp_path), "--shard", "3/2"])


def test_sources_of_a_training_folder_are_its_pages_with_their_truth(tmp_path):
    for record, types in (("62", ("0001", "0005")), ("7", ("0003",))):
        (tmp_path / "train" / record).mkdir(parents=True)
        for name in (f"{record}.csv", *(f"{record}-{kind}.png" for kind in types)):
            (tmp_path / "train" / record / name).touch()
    found = [(s.page_id, s.page_type, s.record, s.image.name, s.truth.name) for s in find_sources(tmp_path)]
    assert found == [
        ("62", "0001", "62", "62-0001.png", "62.csv"), ("62", "0005", "62", "62-0005.png", "62.csv"),
        ("7", "0003", "7", "7-0003.png", "7.csv"),
    ]  # fmt: skip
