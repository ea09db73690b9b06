"""Rectified pages and where the ink of each strip is in them, for training and distillation.

OUT/rectified/<id>/<id>-<type>.rect.png         (1700, 2200) picture: the page drawn flat at 200 dpi
OUT/rectified_labels/<id>/<id>-<type>.npy       (4, 1700, 2200) uint8: cover of each strip's stroke,
                                                255 where it fills the pixel; a column divided by its
                                                sum is the distribution of the row that the strip's
                                                trace has there
OUT/index.parquet                               a row per page: id, type, record, source of the label (truth,
                                                teacher) and of the geometry (true, found), the files

The labels lie where the picture's ink lies. Pages that are there already are not made again.
"""

import argparse
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import polars as pl

from local_eval.pages import find_pages
from local_eval.parallel import run_all
from local_eval.simulate.draw import lead_points_mm
from local_eval.simulate.warp import Warp
from local_eval.truth import UNKNOWN_TYPE
from submission.errors import DigitiseError
from submission.kernels import paint_stroke
from submission.load_page import load_page
from submission.net import strip_cover
from submission.page import Mapping
from submission.paper import (
    DRAWN_PX_PER_MM,
    DRAWN_SIZE_PX,
    N_STRIPS,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    SEGMENTS,
    TRACE_WIDTH_MM,
)
from submission.stage0_upright import upright
from submission.stage1_rectify import draw_flat, rectify, softened
from submission.stage4_refine import cover_profile
from submission.truth import printed_mv, read_truth

LABEL_BLUR_PX = 0.4
NODE_STEP_MM = 0.5
NOISE_STEP_MM = 25.0


@dataclass(frozen=True)
class Source:
    """A page to export: its picture and, where they are known, its signals and its mapping."""

    page_id: str
    page_type: str
    image: Path
    record: str
    signals: Path | None = None
    truth: Path | None = None
    mapping: Path | None = None


@dataclass(frozen=True)
class ExportPlan:
    """What `export_page` needs beside the page.

    Attributes
    ----------
    out : Path
    geometry_noise_px : float
        Rms of a smooth vertical displacement of picture and label; only where the true mapping is
        known.
    seed : int
    """

    out: Path
    geometry_noise_px: float = 0.4
    seed: int = 0


def find_sources(folder):
    """Pages of a folder.

    Parameters
    ----------
    folder : str or Path
        As `find_pages`.

    Returns
    -------
    list of Source
        Pages without truth among them.

    Raises
    ------
    FileNotFoundError
        If there is no picture.
    """
    folder = Path(folder)
    records = _records(folder / "key.csv")
    sources = []
    for page in find_pages(folder):
        page_id, _, _ = page.page_id.partition("-")
        signals = folder / "signals" / f"{page.page_id}.npz"
        sources.append(Source(
            page_id, page.page_type, page.image, records.get(page.page_id, page_id),
            signals if signals.is_file() else None, page.truth, page.mapping,
        ))
    return sources


def _records(path):
    """Record by page id; empty without a key.csv that tells."""
    key = pl.read_csv(path, infer_schema_length=0) if path.is_file() else pl.DataFrame()
    return dict(zip(key["id"], key["record"], strict=True)) if "record" in key.columns else {}


def export_page(source, plan):
    """Write one page's picture and label.

    Parameters
    ----------
    source : Source
    plan : ExportPlan

    Returns
    -------
    dict
        The page's row of the index; `trouble` says why there are no files.
    """
    picture, label = export_paths(source, plan.out)
    row = {
        "id": source.page_id, "type": source.page_type, "record": source.record,
        "label": "truth" if source.signals or source.truth else "teacher",
        "geometry": "true" if source.mapping else "found",
        "picture": str(picture.relative_to(plan.out)), "pixel_map": str(label.relative_to(plan.out)),
        "trouble": "",
    }
    if picture.is_file() and label.is_file():
        return row
    try:
        page = load_page(source.image)
        moved_px = _no_move
        if source.mapping:
            mapping, moved_px = _true_mapping(source, plan)
            picture_rgb = softened(page.rgb, _image_px_per_mm(mapping) / DRAWN_PX_PER_MM)
            rgb, _ = draw_flat(picture_rgb, mapping, mapping, DRAWN_PX_PER_MM)
        else:
            rgb = _at_200_dpi(rectify(upright(page)))
        cover = _truth_cover(source, moved_px) if row["label"] == "truth" else _teacher_cover(rgb)
    except DigitiseError as error:
        return row | {"trouble": str(error)}
    write_beside(label, lambda path: np.save(path, cover), ".npy")
    write_beside(picture, lambda path: cv2.imwrite(str(path), rgb[..., ::-1]), ".png")
    return row


def export_paths(source, out):
    """Where a page's picture and label belong."""
    name = f"{source.page_id}-{source.page_type}" if source.page_type != UNKNOWN_TYPE else source.page_id
    return (
        Path(out) / "rectified" / source.page_id / f"{name}.rect.png",
        Path(out) / "rectified_labels" / source.page_id / f"{name}.npy",
    )


def write_beside(path, write, ending):
    """Write under another name, then rename, so that a killed run leaves nothing half-written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.part{ending}")
    write(beside)
    beside.rename(path)


def _no_move(x_mm, y_mm):
    return np.zeros(np.broadcast_shapes(np.shape(x_mm), np.shape(y_mm)))


def _true_mapping(source, plan):
    """The stored mapping with some vertical noise, and that noise as a function of the page, in px."""
    rng = np.random.default_rng([plan.seed, int.from_bytes(source.page_id.encode()[:8], "big")])
    shape = int(PAGE_HEIGHT_MM / NOISE_STEP_MM) + 4, int(PAGE_WIDTH_MM / NOISE_STEP_MM) + 4
    noise = Mapping(
        np.eye(3), rng.normal(0, plan.geometry_noise_px, (*shape, 2)).astype(np.float32),
        *(NOISE_STEP_MM * np.arange(-1, n - 1) for n in shape[::-1]),
    )
    x_mm, y_mm = (np.arange(-1, size + 1.5, NODE_STEP_MM) for size in (PAGE_WIDTH_MM, PAGE_HEIGHT_MM))

    def moved_px(x_mm, y_mm):
        return noise.to_image(x_mm, y_mm)[1] - y_mm

    with np.load(source.mapping) as stored:
        true = Warp.from_arrays(stored)
    node_x, node_y = np.meshgrid(x_mm, y_mm)
    col, row = true.to_image(node_x, node_y + moved_px(node_x, node_y) / DRAWN_PX_PER_MM)
    position = np.stack([col - node_x, row - node_y], axis=-1).astype(np.float32)
    return Mapping(np.eye(3), position, x_mm, y_mm), moved_px


def _image_px_per_mm(mapping):
    """Scale of the picture in the middle of the page."""
    x_mm, y_mm = PAGE_WIDTH_MM / 2 + np.array([-5.0, 5.0]), np.full(2, PAGE_HEIGHT_MM / 2)
    return float(np.hypot(*np.diff(mapping.to_image(x_mm, y_mm), axis=1)[:, 0]) / 10)


def _at_200_dpi(rectified):
    size = DRAWN_SIZE_PX[::-1]
    return cv2.resize(rectified.rgb, size, interpolation=cv2.INTER_AREA)


def _truth_cover(source, moved_px):
    """Cover (4, 1700, 2200) of the strokes of the true signals."""
    mv = _mv_500_hz(source)
    cover = np.zeros((N_STRIPS, *DRAWN_SIZE_PX), np.uint8)
    profile = cover_profile(1.0, TRACE_WIDTH_MM * DRAWN_PX_PER_MM / 2, LABEL_BLUR_PX)
    for segment in SEGMENTS:
        x_mm, y_mm = lead_points_mm(mv, segment)
        row = y_mm * DRAWN_PX_PER_MM - 0.5 - moved_px(x_mm, y_mm)
        line = np.array([x_mm[0], x_mm[1] - x_mm[0]]) * DRAWN_PX_PER_MM - [0.5, 0]
        paint_stroke(row, line, profile, cover[segment.strip])
    return cover


def _mv_500_hz(source):
    """Leads (12, 5000) in mV; what is not printed does not matter."""
    if source.signals:
        with np.load(source.signals) as stored:
            return stored["mv"].astype(float)
    return printed_mv(read_truth(source.truth))


def _teacher_cover(rgb):
    return (255 * strip_cover(rgb, DRAWN_PX_PER_MM) + 0.5).astype(np.uint8)


def export(sources, plan, workers, shard):
    """Export the pages of a shard and write its index.

    Parameters
    ----------
    sources : list of Source
    plan : ExportPlan
    workers : int
    shard : (int, int)
        Number of the shard, from 1, and how many there are.

    Returns
    -------
    polars.DataFrame
        The index.
    """
    part, n_parts = shard
    own = sources[part - 1 :: n_parts]
    index = pl.DataFrame(run_all(partial(export_page, plan=plan), own, workers, "distill export: pages"))
    name = "index.parquet" if n_parts == 1 else f"index-{part}-of-{n_parts}.parquet"
    plan.out.mkdir(parents=True, exist_ok=True)
    index.write_parquet(plan.out / name)
    return index


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m local_eval distill export", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", nargs="+", help="competition folders")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--shard", default="1/1", metavar="K/N", help="only every Nth page, from the Kth")
    parser.add_argument("--noise", type=float, default=0.4, metavar="PX", help="rms of the geometry noise")
    parser.add_argument("--seed", type=int, default=0)
    return parser


def main(argv):
    """Command line; returns the exit status."""
    options = _parser().parse_args(argv)
    part, _, n_parts = options.shard.partition("/")
    if not (part.isdigit() and n_parts.isdigit() and 1 <= int(part) <= int(n_parts)):
        raise ValueError(f"shard {options.shard!r} is not K/N with 1 <= K <= N; ask for e.g. 2/8")
    sources = [source for folder in options.data for source in find_sources(folder)]
    plan = ExportPlan(options.out, options.noise, options.seed)
    index = export(sources, plan, options.workers, (int(part), int(n_parts)))
    troubles = index.filter(pl.col("trouble") != "")
    for row in troubles.iter_rows(named=True):
        print(f"{row['id']}: {row['trouble']}", file=sys.stderr)
    print(f"{index.height - troubles.height} pages in {options.out}, {troubles.height} failed")
    return 0
