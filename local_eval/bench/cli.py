"""Measure everything that has a bar, on simulated and on real pages, and set it against the bars."""

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.bench.ablation import ablation_table
from local_eval.bench.agreement import page_against_page_db
from local_eval.bench.bars import (
    ALL_TYPES,
    FLAT_TYPES,
    MET,
    MISSED,
    NOT_MEASURED,
    PHOTO_TYPES,
    bar_table,
)
from local_eval.bench.digitise_set import digitise_pages, images_of, score_results
from local_eval.bench.honesty import honesty_row
from local_eval.bench.records import recorded_table
from local_eval.bench.sets import bench_set, same_records_sets
from local_eval.bench.sight import leads_gone
from local_eval.bench.speed import measure_process, pages_a_minute
from local_eval.score import page_table, type_table
from local_eval.simulate.distort import TYPES
from local_eval.tables import as_markdown, as_text, write_table
from local_eval.worst import worst_pages
from submission.paper import DRAWN_FS_HZ
from submission.printer import known_printer_mm, learn_printer
from submission.truth import Truth, printed_mv

BOX_SLIP_MM, MM_SLIP_MM = 2.5, 0.5
TIME_RIGHT_MS = 2.0
SCORE_AT_ONE_PX_DB = 24.3
PX_SCALE = "0.3 px = 34.7 dB, 1 px = 24.3 dB"
SPEED_PAGES_A_TYPE = 3
LAWS = ("ii_twice", "ii_is_i_plus_iii", "augmented_sum")
DECIMALS = {"geometry": 3, "bars": 3}
RECTIFY_STAGES = ("load_page", "stage0_upright", "stage1_rectify")
INK_STAGES = ("stage2_ink", "net_ink", "stage3_trace", "blend", "stage4_refine", "redraw")
PARTS = ("records", "sets", "ablation", "samples", "photos", "real", "speed")


@dataclass
class Findings:
    """Tables and figures, filled part by part.

    Attributes
    ----------
    figures : dict of str to float
        What the bars are held against.
    tables : dict of str to polars.DataFrame
        By file name.
    titles : dict of str to str
        What each table is.
    """

    figures: dict = field(default_factory=dict)
    tables: dict = field(default_factory=dict)
    titles: dict = field(default_factory=dict)

    def add(self, name, title, table):
        """Keep a table and print it."""
        self.tables[name], self.titles[name] = table, title
        print(f"\n{title}\n{as_text(table, DECIMALS.get(name, 2))}", flush=True)


def main(argv=None):
    """Command line of ``bench``; returns 0 unless a measured figure misses its bar."""
    args = _parser().parse_args(argv)
    findings = Findings()
    parts = {
        "records": _bench_records, "sets": _bench_sets, "ablation": _bench_ablation,
        "samples": _bench_samples, "photos": _bench_photos, "real": _bench_real, "speed": _bench_speed,
    }
    for name in args.parts:
        parts[name](args, findings)
    bars = bar_table(findings.figures)
    measured = bars.filter(pl.col("met") != NOT_MEASURED)
    title = f"The bars: {measured.filter(pl.col('met') == MET).height} of {measured.height} measured are met"
    findings.add("bars", title, measured)
    findings.tables["bars"] = bars
    _write(args, findings)
    return int((bars["met"] == MISSED).any())


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval bench", description=__doc__)
    add = parser.add_argument
    add("--signals", type=Path, help="file of real records; synthetic ones without it")
    add("--types", type=_names(TYPES), default=TYPES, help="types to simulate (default: all)")
    add("--records", type=int, default=20, help="simulated pages a type (%(default)d)")
    add("--real", type=Path, help="folder of real pages <id>-0001.png and <id>-0004.png")
    add("--samples", type=Path, help="folder of another simulator's pages, with truth/ and key.csv")
    add("--photos", type=Path, help="folder of real photographs, with truth/")
    add("--out", type=Path, default=Path("bench"), help="folder for tables and sets (%(default)s)")
    add("--workers", type=int, default=os.cpu_count(), help="processes (%(default)d)")
    add("--parts", type=_names(PARTS), default=PARTS, help=f"of {','.join(PARTS)} (default: all)")
    add("--uneven", action="store_true", help="prints as uneven as real ones; no bars")
    add("--fast", action="store_true", help="digitise by the fastest path")
    return parser


def _names(known):
    def parse(text):
        names = tuple(text.split(","))
        unknown = [name for name in names if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"{', '.join(unknown)} is none of {', '.join(known)}")
        return names

    return parse


def _bench_records(args, findings):
    """Whether the real records lie on their recorder's steps."""
    if args.signals is not None:
        title = "Real records: samples on splines of 400 Hz through steps of 5 uV"
        findings.add("records", title, recorded_table(args.signals))


def _bench_sets(args, findings):
    """Scores and geometry on simulated pages of each type."""
    leads, geometry, stages, honesty, gone = [], [], [], [], []
    for kind in args.types:
        folder = _set_of(args, kind)
        results = digitise_pages(images_of(folder), args.workers, folder / "mapping", args.fast)
        leads.append(score_results(folder, results))
        geometry.append(geometry_row(kind, results))
        honesty.append(honesty_row(kind, results, folder / "signals"))
        stages.append(stage_table(results))
        gone.append(leads_gone(folder))
    leads, geometry, gone = pl.concat(leads), pl.DataFrame(geometry), pl.concat(gone)
    pages = page_table(leads)
    title = f"Simulated pages: score (as_px: the vertical error that alone gives it; {PX_SCALE})"
    findings.add("types", title, _with_px(type_table(pages)))
    title = "Simulated pages with a lead of which the mask leaves less than half: their score has no bar"
    findings.add("gone", title, gone.join(pages.select("page_id", "type", "score_db"), on="page_id"))
    findings.add("geometry", "Simulated pages: error of the mapping, px of the 200 dpi page", geometry)
    honesty = pl.DataFrame(honesty)
    findings.add("honesty", "Simulated pages: samples within one and two standard deviations", honesty)
    low = worst_pages(leads, 12, pl.concat(stages))
    findings.add("worst", "Simulated pages below 12 dB, or with a lead that is", low.head(20))
    findings.tables["leads"] = leads
    if args.uneven:
        return
    for row in findings.tables["types"].iter_rows(named=True):
        findings.figures[f"score_db {row['type']}"] = row["score_db"]
    for row in type_table(pages.join(gone, on="page_id", how="anti")).iter_rows(named=True):
        findings.figures[f"worst_db {row['type']}"] = row["worst_db"]
    for row in (*geometry.iter_rows(named=True), *honesty.iter_rows(named=True)):
        kind = row.pop("type")
        findings.figures |= {f"{name} {kind}": value for name, value in row.items()}


def _set_of(args, kind):
    return bench_set(args.out / "sets", kind, args.signals, args.records, args.workers, args.uneven)


def _bench_ablation(args, findings):
    """What each part of the chain adds, on the simulated pages; the fastest path has no parts."""
    if args.fast:
        return
    folders = [_set_of(args, kind) for kind in args.types]
    title = "Simulated pages: score in dB as the chain's parts are added"
    findings.add("ablation", title, ablation_table(folders, args.workers))


def _bench_samples(args, findings):
    """Another simulator's pages beside one's own, of the same records where the signals have them."""
    if args.samples is None:
        return
    results = digitise_pages(images_of(args.samples), args.workers, fast=args.fast)
    table = _with_px(type_table(page_table(score_results(args.samples, results))))
    own = _own_scores(args) or {kind: findings.figures.get(f"score_db {kind}") for kind in table["type"]}
    own = [own[kind] for kind in table["type"]]
    table = table.with_columns(pl.Series("own_db", own, pl.Float64))
    table = table.with_columns(differ_db=(pl.col("score_db") - pl.col("own_db")).abs())
    findings.add("samples", "Another simulator's pages, beside one's own", table)
    for kind, differ_db in table.select("type", "differ_db").drop_nulls().iter_rows():
        findings.figures[f"samples differ_db {kind}"] = differ_db


def _own_scores(args):
    """Score in dB by type of one's own pages of the records that the samples show; empty without them."""
    sets = same_records_sets(args.out / "sets", args.samples / "key.csv", args.signals, args.workers)
    if not sets:
        return {}
    scored = [score_results(s, digitise_pages(images_of(s), args.workers, fast=args.fast)) for s in sets]
    return dict(type_table(page_table(pl.concat(scored))).select("type", "score_db").iter_rows())


def _bench_photos(args, findings):
    """Real photographs with truth."""
    if args.photos is None:
        return
    results = digitise_pages(images_of(args.photos), args.workers, fast=args.fast)
    pages = page_table(score_results(args.photos, results)).join(stage_table(results), on="page_id")
    findings.add("photos", "Real photographs", pages.drop("signal_power", "noise_power").sort("score_db"))
    total = type_table(pages).row(-1, named=True)
    findings.figures |= {f"photos {name}": total[name] for name in ("score_db", "worst_db")}


def _bench_real(args, findings):
    """Real pages without truth: agreement within a page, and of a scan with its drawn page."""
    if args.real is None:
        return
    images = images_of(args.real)
    results = digitise_pages(images, args.workers, fast=args.fast)
    drawn = {f"{page_id[:-5]}-0004": page.series for page_id, page in results.items()
             if page_id.endswith("-0001") and f"{page_id[:-5]}-0004" in results}
    learnt = digitise_pages(
        {page_id: images[page_id] for page_id in drawn}, args.workers, fast=args.fast,
        printers=_printers_of_others(images, drawn, args.workers),
    )
    rows = []
    for page_id, page in results.items():
        laws = {f"{name}_db": page.laws.get(name) for name in LAWS}
        against = {
            f"{name}_db": page_against_page_db(drawn[page_id], found[page_id].series, DRAWN_FS_HZ)
            if page_id in drawn else None
            for name, found in (("against_drawn", results), ("printer_learnt", learnt))
        }
        rows.append({"page_id": page_id, **laws, **against, "stage": page.stage})
    table = pl.DataFrame(rows, infer_schema_length=None)
    findings.add("real", "Real pages: printed twice, lead laws, scan against drawn page", table)
    flawless = table.filter(pl.col("page_id").str.ends_with("-0001"))
    for name in LAWS:
        _keep_least(findings.figures, f"real drawn: {name}", flawless[f"{name}_db"])
    _keep_least(findings.figures, "real scan against drawn", table["printer_learnt_db"])


def _printers_of_others(images, drawn, workers):
    """By scan what the other scans tell of their printer, with the drawn pages' series as their truth."""
    prints = [(page_id, str(images[page_id]), printed_mv(Truth(DRAWN_FS_HZ, series.mv)))
              for page_id, series in drawn.items()]
    sums = learn_printer(prints, workers, lambda: np.inf)
    return {page_id: known_printer_mm([s for other, s in sums.items() if other != page_id])
            for page_id in drawn}


def _bench_speed(args, findings):
    """One process on flat pages and on photographs, and parallel workers on both."""
    rows = []
    for name, kinds in (("flat", FLAT_TYPES), ("photo", PHOTO_TYPES)):
        images = [
            path
            for kind in kinds
            if kind in args.types and (args.out / "sets" / kind).is_dir()
            for path in list(images_of(args.out / "sets" / kind).values())[:SPEED_PAGES_A_TYPE]
        ]
        if len(images) <= 2:
            continue
        speed = measure_process(images)
        rates = {f"pages_a_minute_{n}": pages_a_minute(images, n) for n in (1, 2)}
        rows.append({
            "pages": name, "page_s": speed.page_s, **{f"{s}_s": v for s, v in speed.stage_s.items()},
            "start_up_s": speed.start_up_s, "peak_mib": speed.peak_mib, **rates,
        })
        figures = {"page_s": speed.page_s, "start_up_s": speed.start_up_s, "peak_mib": speed.peak_mib}
        for key, stages in (("rectify_s", RECTIFY_STAGES), ("ink_s", INK_STAGES)):
            figures[key] = sum(speed.stage_s.get(stage, 0) for stage in stages)
        findings.figures |= {f"{key} {name}": v for key, v in figures.items()}
    if rows:
        findings.add("speed", "One process: median seconds a page, start-up, memory", pl.DataFrame(rows))


def geometry_row(kind, results):
    """Mapping errors of a type's pages in one row.

    Parameters
    ----------
    kind : str
    results : dict of str to PageResult
        Each with its mapping error.

    Returns
    -------
    dict
        type, pages, rms_px (median over pages), rms_p95_px, worst_px, slips (pages with one),
        box_slips, turned_wrong, time_p95_ms, time_right_pct (pages within 2 ms over 10 s).
    """
    found = [page.mapping for page in results.values()]
    rms_px, far_mm, time_ms = (
        np.array([getattr(m, name) for m in found]) for name in ("rms_px", "far_mm", "time_scale_ms")
    )
    return {
        "type": kind, "pages": len(found), "rms_px": float(np.median(rms_px)),
        "rms_p95_px": _high(rms_px), "worst_px": float(rms_px.max()),
        "slips": int(np.sum(far_mm > MM_SLIP_MM)), "box_slips": int(np.sum(far_mm > BOX_SLIP_MM)),
        "turned_wrong": sum(not m.is_upright for m in found),
        "time_p95_ms": _high(time_ms), "time_right_pct": 100 * float(np.mean(time_ms <= TIME_RIGHT_MS)),
    }


def stage_table(results):
    """page_id, stage and reason of digitised pages, as `local_eval.worst.read_stages` gives them."""
    rows = [
        {"page_id": page_id, "stage": p.stage, "reason": p.reason, "seen_share": float(p.series.seen_share)}
        for page_id, p in results.items()
    ]
    return pl.DataFrame(rows)


def _high(values):
    """95th percentile that stays a value of the set, so that infinities do no harm."""
    return float(np.percentile(values, 95, method="higher"))


def _with_px(types):
    """Add the vertical error, in px of the 200 dpi page, that alone would cost as much."""
    as_px = 10 ** ((SCORE_AT_ONE_PX_DB - pl.col("score_db")) / 20)
    return types.with_columns(as_px=as_px)


def _keep_least(figures, key, column):
    if column.drop_nulls().len():
        figures[key] = column.fill_nan(-np.inf).min()


def _write(args, findings):
    """Write every table, and those that were printed in Markdown with the command that made them."""
    blocks = [f"Made by `{_command(args)}`."]
    for name, table in findings.tables.items():
        write_table(table, args.out, name)
        if name in findings.titles:
            text = as_markdown(table, DECIMALS.get(name, 2))
            blocks.append(f"## {findings.titles[name]}\n\n{text}")
    (args.out / "bench.md").write_text("\n\n".join(blocks) + "\n")
    print(f"\nwrote {args.out}/bench.md and each table as .csv and .parquet")


def _command(args):
    paths = ("signals", "real", "samples", "photos")
    given = [f"--records {args.records}"]
    given += [f"--{name} {getattr(args, name)}" for name in paths if getattr(args, name)]
    given += ["--types " + ",".join(args.types)] * (args.types != ALL_TYPES) + ["--fast"] * args.fast
    return "python -m local_eval bench " + " ".join(given)
