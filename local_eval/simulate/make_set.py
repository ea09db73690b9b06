"""A competition folder of simulated pages, with the truth that the competition keeps to itself.

OUT/test.csv  test/<id>.png|jpg  sample_submission.parquet     as the judge sees it
OUT/train.csv train/<id>/<id>.csv, <id>-<type>.png|jpg         as the competitor sees it
OUT/truth/<id>.csv  key.csv                                    truth tables and types of the test pages
OUT/mapping/<id>.npz  signals/<id>.npz                         exact mapping; the drawn 500 Hz mV
"""

import argparse
import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import polars as pl
from scipy.signal import resample

from local_eval.parallel import run_all
from submission.paper import LEADS, STRIP_S, lead_rows

from .compare_page import compare_page, overlay
from .contact_sheet import save_contact_sheet
from .distort import PHOTOS, TYPES, distort
from .draw import draw_page, random_header, random_ink
from .heart import simulate_record
from .sheet import Printer, printer_waves
from .signals import Record, is_bench_record, read_records
from .warp import node_positions_mm

SAMPLING_RATES_HZ = (250, 256, 500, 512, 1000, 1025)
TRUTH_DECIMALS = 4
JPEG_QUALITY = 95
DEMO_RECORDS = 2


@dataclass(frozen=True)
class SetPlan:
    """What a simulated folder holds.

    Attributes
    ----------
    types : tuple of str
        Types of the test pages; each record is shown once as each.
    n_test, n_train : int
        Records of the test and of the training part; they are different ones.
    train_types : tuple of str
        Types of the training pages; those of the test pages if empty.
    one_printer : bool
        All prints come from one printer, which the seed makes; else each comes from another.
    uneven_prints : bool
        Inks are laid as unevenly as on real prints.
    seed : int
    turned_share : float
        Share of the pictures that lie a quarter, a half or three quarters of a turn.
    photo_suffix : str
        ``.jpg`` or ``.png``; drawn pages and scans are always ``.png``.
    """

    types: tuple = TYPES
    n_test: int = DEMO_RECORDS
    n_train: int = 0
    train_types: tuple = ()
    one_printer: bool = False
    uneven_prints: bool = False
    seed: int = 0
    turned_share: float = 0.0
    photo_suffix: str = ".jpg"

    def __post_init__(self):
        unknown = set(self.types + self.train_types) - set(TYPES)
        if unknown:
            raise ValueError(f"types {sorted(unknown)} are none of {', '.join(TYPES)}; ask for some of these")
        if not 0 <= self.turned_share <= 1:
            raise ValueError(
                f"share of turned pictures {self.turned_share} is not within 0 to 1; ask for e.g. 0.01"
            )
        if self.photo_suffix not in (".jpg", ".png"):
            raise ValueError(
                f"photo ending {self.photo_suffix!r} is neither .jpg nor .png; ask for one of them"
            )

    @property
    def training_types(self):
        """Types of the training pages."""
        return self.train_types or self.types


@dataclass(frozen=True, eq=False)
class _Job:
    """One picture to make: where, of what, and how."""

    out: Path
    record: Record
    kind: str
    image_id: str
    fs_hz: int
    plan: SetPlan
    is_test: bool


def make_set(out, records, plan, workers=1, progress=""):
    """Make a competition folder of simulated pages.

    Parameters
    ----------
    out : str or Path
        Made if missing; files of the same names are replaced.
    records : sequence of Record
        At least ``plan.n_test + plan.n_train``; the first are the test's.
    plan : SetPlan
    workers : int
        Processes. The bytes made do not depend on it.
    progress : str
        As in `run_all`.

    Raises
    ------
    ValueError
        If there are too few records.
    """
    needed = plan.n_test + plan.n_train
    if len(records) < needed:
        raise ValueError(f"{len(records)} records, {needed} are needed; ask for fewer or give more signals")
    out = Path(out)
    for folder in ("test", "train", "truth", "mapping", "signals"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    jobs = _jobs(out, records, plan)
    run_all(_make_picture, jobs, workers, progress)
    _write_tables(out, jobs)


def _jobs(out, records, plan):
    """Every picture of the set, the test's first."""
    jobs = []
    for index in range(plan.n_test + plan.n_train):
        record, is_test = records[index], index < plan.n_test
        fs_hz = int(_rng(plan.seed, record.record_id, "fs").choice(SAMPLING_RATES_HZ))
        for kind in plan.types if is_test else plan.training_types:
            name = f"{plan.seed}/{record.record_id}" + (f"/{kind}" if is_test else "")
            jobs.append(_Job(out, record, kind, _image_id(name), fs_hz, plan, is_test))
    return jobs


def _image_id(name):
    """Stable number of up to ten digits for a name."""
    return str(int.from_bytes(hashlib.sha1(name.encode(), usedforsecurity=False).digest()[:4], "big"))


def _rng(seed, *names):
    """Generator of its own for each picture and purpose, so that order and workers do not matter."""
    digest = hashlib.sha1("/".join(names).encode(), usedforsecurity=False).digest()
    return np.random.default_rng([seed, int.from_bytes(digest[:8], "big")])


def _make_picture(job):
    """Draw, distort and write one picture with its truth."""
    seed, record = job.plan.seed, job.record
    page_rng = _rng(seed, record.record_id, "page")
    header, ink_grey = random_header(record.record_id, page_rng), random_ink(page_rng)
    page = draw_page(record.mv, header, ink_grey, None if job.kind == "0001" else page_rng)
    rng = _rng(seed, record.record_id, job.kind)
    turns = int(rng.integers(1, 4)) if rng.random() < job.plan.turned_share else 0
    waves_px = printer_waves(_rng(seed, "printer")) if job.plan.one_printer else None
    picture = distort(page, job.kind, rng, turns, Printer(waves_px, job.plan.uneven_prints))
    _write_image(job, picture.rgb)
    if job.is_test:
        _write_truth(job.out / "truth" / f"{job.image_id}.csv", record, job.fs_hz)
        _write_mapping(job.out / "mapping" / f"{job.image_id}.npz", picture)
        np.savez_compressed(job.out / "signals" / f"{job.image_id}.npz", mv=record.mv.astype(np.float32))
    elif job.kind == job.plan.training_types[0]:
        _write_truth(job.out / "train" / job.image_id / f"{job.image_id}.csv", record, job.fs_hz)


def _write_image(job, rgb):
    """Write a picture where the competition would keep it; drawn pages with an alpha channel, as its are."""
    suffix = job.plan.photo_suffix if job.kind in PHOTOS else ".png"
    if job.is_test:
        path = job.out / "test" / f"{job.image_id}{suffix}"
    else:
        path = job.out / "train" / job.image_id / f"{job.image_id}-{job.kind}{suffix}"
        path.parent.mkdir(exist_ok=True)
    code = cv2.COLOR_RGB2BGRA if job.kind == "0001" else cv2.COLOR_RGB2BGR
    quality = [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY] if suffix == ".jpg" else []
    if not cv2.imwrite(str(path), cv2.cvtColor(rgb, code), quality):
        raise OSError(f"{path}: the picture could not be written; check the folder and the free space")


def truth_table(record, fs_hz):
    """A record as the competition's truth has it.

    Parameters
    ----------
    record : Record
    fs_hz : int

    Returns
    -------
    (10 * fs_hz, 12) float64
        Leads in the order of `LEADS`, mV: the whole 10 s resampled by FFT, then cut to what is
        printed; NaN elsewhere.
    """
    n_rows = round(STRIP_S * fs_hz)
    full = resample(record.mv, n_rows, axis=1)
    table = np.full((n_rows, len(LEADS)), np.nan)
    for column, lead in enumerate(LEADS):
        rows = lead_rows(n_rows, lead)
        table[rows.start : rows.stop, column] = full[column, rows.start : rows.stop]
    return table


def _write_truth(path, record, fs_hz):
    """Write a truth table; what is not printed stays blank."""
    path.parent.mkdir(exist_ok=True)
    columns = dict(zip(LEADS, truth_table(record, fs_hz).T, strict=True))
    table = pl.DataFrame(columns).fill_nan(None)
    table.write_csv(path, float_precision=TRUTH_DECIMALS)


def _write_mapping(path, picture):
    """Write the mapping's nodes and the visibility mask."""
    x_mm, y_mm = node_positions_mm()
    np.savez_compressed(
        path,
        x_mm=x_mm,
        y_mm=y_mm,
        **picture.warp.to_arrays(),
        visible=picture.visible,
        kind=picture.kind,
        quarter_turns=picture.quarter_turns,
    )


def _write_tables(out, jobs):
    """Write test.csv, key.csv, train.csv and the sample submission."""
    test = [job for job in jobs if job.is_test]
    rows = [
        (job.image_id, lead, job.fs_hz, len(lead_rows(round(STRIP_S * job.fs_hz), lead)))
        for job in test
        for lead in LEADS
    ]
    _write_csv(out / "test.csv", ("id", "lead", "fs", "number_of_rows"), rows)
    _write_csv(
        out / "key.csv",
        ("id", "record", "type", "fs"),
        [(job.image_id, job.record.record_id, job.kind, job.fs_hz) for job in test],
    )
    train = {job.image_id: job.fs_hz for job in jobs if not job.is_test}
    _write_csv(
        out / "train.csv",
        ("id", "fs", "sig_len"),
        [(image_id, fs_hz, round(STRIP_S * fs_hz)) for image_id, fs_hz in train.items()],
    )
    ids = [f"{image_id}_{k}_{lead}" for image_id, lead, _, n_rows in rows for k in range(n_rows)]
    sample = pl.DataFrame({"id": ids, "value": np.zeros(len(ids))})
    sample.write_parquet(out / "sample_submission.parquet")


def _write_csv(path, header, rows):
    """Write rows of plain values."""
    with open(path, "w", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        writer.writerows(rows)


def choose_records(path, part, count, seed):
    """Records for a set, in a random order that depends on the seed alone.

    Parameters
    ----------
    path : str or Path or None
        File of real records; simulated ones if None.
    part : {"bench", "train", "all"}
        Which side of the split by the hash of the id.
    count : int
    seed : int

    Returns
    -------
    list of Record

    Raises
    ------
    ValueError
        If the file has fewer records of that part.
    """
    if path is None:
        return [simulate_record(_rng(seed, "record", str(i)), f"{90001 + i}") for i in range(count)]
    stored = read_records(path)
    wanted = {"bench": (True,), "train": (False,), "all": (True, False)}[part]
    order = [
        i for i in _rng(seed, "order").permutation(len(stored)) if is_bench_record(stored.ids[i]) in wanted
    ]
    if len(order) < count:
        raise ValueError(f"{path}: {len(order)} records of part {part!r}, {count} are needed; ask for fewer")
    return [stored[i] for i in order[:count]]


def _parser():
    parser = argparse.ArgumentParser(prog="python -m local_eval simulate", description=__doc__.split("\n")[0])
    parser.add_argument("out", nargs="?", help="folder to make")
    parser.add_argument("--contact-sheet", metavar="PNG", help="write a picture of the nine types instead")
    parser.add_argument(
        "--compare", metavar="PAGE", help="measure a real 0001 page against the drawn one instead"
    )
    parser.add_argument("--overlay", metavar="PNG", help="with --compare: both pages in one picture")
    parser.add_argument("--signals", help="file of real records (.npz); simulated ones without it")
    parser.add_argument("--types", default=",".join(TYPES), help="comma-separated, default all: %(default)s")
    parser.add_argument("--records", type=int, default=DEMO_RECORDS, help="test records, each in every type")
    parser.add_argument("--train-records", type=int, default=0, help="training records, each in every type")
    parser.add_argument("--train-types", help="types of the training records' pages, default: --types")
    parser.add_argument("--one-printer", action="store_true", help="all prints come from one printer")
    parser.add_argument("--uneven", action="store_true", help="inks are laid as unevenly as on real prints")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--turns", type=float, default=0.0, metavar="SHARE", help="share of turned pictures")
    parser.add_argument("--photos", choices=("jpg", "png"), default="jpg", help="format of photographs")
    part = parser.add_mutually_exclusive_group()
    part.add_argument(
        "--bench", dest="part", action="store_const", const="bench", help="records kept for the bench"
    )
    part.add_argument(
        "--train", dest="part", action="store_const", const="train", help="records free for training"
    )
    parser.set_defaults(part="all")
    return parser


def main(argv):
    """Command line; returns the exit status."""
    options = _parser().parse_args(argv)
    if options.compare:
        return _compare(options.compare, options.overlay)
    if options.contact_sheet:
        save_contact_sheet(options.contact_sheet, options.seed)
        return 0
    if options.out is None:
        raise ValueError("no folder to make was given; name one, or ask for --contact-sheet or --compare")
    plan = SetPlan(
        types=tuple(options.types.split(",")),
        n_test=options.records,
        n_train=options.train_records,
        one_printer=options.one_printer,
        uneven_prints=options.uneven,
        train_types=tuple(options.train_types.split(",")) if options.train_types else (),
        seed=options.seed,
        turned_share=options.turns,
        photo_suffix=f".{options.photos}",
    )
    records = choose_records(options.signals, options.part, plan.n_test + plan.n_train, plan.seed)
    make_set(options.out, records, plan, options.workers, "simulate: pictures made")
    return 0


def _compare(page_path, overlay_path):
    """Print how far a real page's furniture lies from the drawn page's."""
    real = cv2.imread(page_path, cv2.IMREAD_COLOR)
    if real is None:
        raise ValueError(f"{page_path}: no picture could be read; give a drawn page of the competition")
    deviations, drawn = compare_page(real[..., ::-1])
    print(f"{'what':<24} {'n':>4} {'mean px':>9} {'worst px':>9}")
    for found in deviations:
        print(f"{found.what:<24} {found.count:>4} {found.mean_px:>9.3f} {found.worst_px:>9.3f}")
    if overlay_path:
        cv2.imwrite(overlay_path, overlay(real[..., ::-1], drawn)[..., ::-1])
    return 0
