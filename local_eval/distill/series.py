"""What the chain reads from pages whose signals are known, for training what corrects it.

OUT/<id>-<type>.npz     per page, each (4, 5000) float32 as the strips show it at 500 Hz, in mV:
                        truth_mv; series_mv, the chain's answer; traced_mv, before beats and leads were
                        weighed against each other; noise_mv and sd_mv, standard deviations of that. NaN
                        where unseen. And ink_share, as `ink_sections` gives it.
OUT/index.parquet       a row per page: id, type, record, file, trouble

Pages that are there already are not read again. The printer of a folder that has scans with truth in
``train`` is learnt from them first, as a submission does.
"""

import argparse
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.distill.export import find_sources, write_beside
from local_eval.parallel import run_all
from local_eval.way import KeepingWatch
from submission.black_offset import BlackParams
from submission.digitise import digitise
from submission.paper import LEADS, N_STRIP, N_STRIPS, SEGMENTS
from submission.plan import LEARNT_PRINTS, known_prints
from submission.polish import strips_mv
from submission.printer import known_printer_mm, learn_printer, read_prints
from submission.sections import ink_sections

FIELDS = ("truth_mv", "series_mv", "traced_mv", "noise_mv", "sd_mv")


@dataclass(frozen=True)
class SeriesPlan:
    """What `page_fields` are written for.

    Attributes
    ----------
    out : Path
    printer_mm : dict of Path to tuple
        `BlackParams.known_mm` by image; empty where the printer is unknown.
    """

    out: Path
    printer_mm: dict


def page_fields(image, mv, printer_mm=()):
    """What the chain reads from a page, beside the truth.

    Parameters
    ----------
    image : Path
    mv : (12, 5000) float64
        The drawn signals.
    printer_mm : tuple of float
        `BlackParams.known_mm`.

    Returns
    -------
    dict of str to (S, N_STRIP) float32, or str
        The fields above; why the page could not be read where that failed.
    """
    watch = KeepingWatch()
    page = digitise(image, watch=watch, black=BlackParams(known_mm=printer_mm))
    if page.stage:
        return page.reason
    shown = strips_mv(watch.results["leads_mv"], watch.results["redraw"])
    truth = np.empty((N_STRIPS, N_STRIP))
    for segment in SEGMENTS:
        truth[segment.strip, segment.samples] = mv[LEADS.index(segment.lead), segment.samples]
    fields = zip(FIELDS, [truth, *shown[0], *shown[1]], strict=True)
    sections = ink_sections(watch.results["stage2_ink"], watch.results.get("net_ink"), shown[0][0])
    return {name: field.astype(np.float32) for name, field in fields} | {"ink_share": sections}


def _export_page(source, plan):
    """The page's row of the index; its file is written where it is missing."""
    path = plan.out / f"{source.page_id}-{source.page_type}.npz"
    row = {"id": source.page_id, "type": source.page_type, "record": source.record, "file": path.name}
    if path.is_file():
        return row | {"trouble": ""}
    with np.load(source.signals) as stored:
        fields = page_fields(source.image, stored["mv"].astype(float), plan.printer_mm[source.image])
    if isinstance(fields, str):
        return row | {"trouble": fields}
    write_beside(path, lambda beside: np.savez_compressed(beside, **fields), ".npz")
    return row | {"trouble": ""}


def main(argv):
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m local_eval distill series", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", nargs="+", help="folders that `simulate` wrote")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    sources, printer_mm = [], {}
    for folder in options.data:
        own = [source for source in find_sources(folder) if source.signals]
        known_mm = _learnt_printer(Path(folder), options.workers)
        sources += own
        printer_mm |= {source.image: known_mm for source in own}
    plan = SeriesPlan(options.out, printer_mm)
    rows = run_all(partial(_export_page, plan=plan), sources, options.workers, "distill series: pages")
    pl.DataFrame(rows).write_parquet(options.out / "index.parquet")
    for row in rows:
        if row["trouble"]:
            print(f"{row['id']}: {row['trouble']}", file=sys.stderr)
    return 0


def _learnt_printer(folder, workers):
    """`BlackParams.known_mm` of the printer of a folder's prints; empty without ones that tell."""
    prints = read_prints(known_prints(folder, LEARNT_PRINTS))
    return known_printer_mm(list(learn_printer(prints, workers, lambda: np.inf).values()))
