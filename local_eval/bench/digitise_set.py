"""Takes pages through the chain in parallel, keeping what the bench measures of each."""

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.bench.agreement import law_agreement
from local_eval.bench.geometry import LOST, MappingError, stored_mapping_error
from local_eval.score import LEAD_SCHEMA, score_page
from local_eval.truth import IMAGE_ENDINGS, find_truths
from local_eval.way import KeepingWatch
from submission.black_offset import BlackParams
from submission.digitise import digitise, failed
from submission.leads_mv import resample_leads
from submission.page import LeadSeries, Trace
from submission.paper import LEADS
from submission.truth import read_truth
from submission.workers import share_out

PAGE_LIMIT_S = 300.0


@dataclass(frozen=True, eq=False)
class PageResult:
    """What became of one page.

    Attributes
    ----------
    series : LeadSeries
    stage, reason : str
        The stage that failed and why; empty where none did.
    seconds : dict of str to float
        By stage.
    laws : dict of str to float
        As `law_agreement`; empty where no trace was found.
    mapping : MappingError or None
        None where the true mapping is not known; `LOST` where none was found.
    """

    series: LeadSeries
    stage: str = ""
    reason: str = ""
    seconds: dict = field(default_factory=dict)
    laws: dict = field(default_factory=dict)
    mapping: MappingError | None = None


def images_of(folder):
    """Image paths by page id: of the folder's ``test``, or of the folder itself."""
    folder = Path(folder)
    folder = folder / "test" if (folder / "test").is_dir() else folder
    return {p.stem: p for p in sorted(folder.iterdir()) if p.suffix.lower() in IMAGE_ENDINGS}


def digitise_pages(images, n_workers, mappings=None, fast=False, printers=None):
    """Digitise pages in parallel, with a line of progress on standard error.

    Parameters
    ----------
    images : dict of str to Path
        By page id.
    n_workers : int
    mappings : Path, optional
        Folder of true mappings, ``<page>.npz``.
    fast : bool
        As `digitise`.
    printers : dict of str to tuple, optional
        `BlackParams.known_mm` by page id.

    Returns
    -------
    dict of str to PageResult
        In the order of `images`.
    """
    printers = printers or {}
    tasks = [(page, path, mappings and mappings / f"{page}.npz", fast, printers.get(page, ()))
             for page, path in images.items()]
    found, start = {}, time.monotonic()
    for outcome in share_out(measure_page, tasks, n_workers, PAGE_LIMIT_S, lambda: np.inf):
        page_id = outcome.task[0]
        found[page_id] = outcome.answer or _unanswered(page_id, outcome.trouble, mappings)
        show_progress(len(found), len(images), time.monotonic() - start)
    return {page_id: found[page_id] for page_id in images}


def measure_page(task):
    """Digitise one page and measure it; `task` is (page id, image, true mapping or None, fast, printer)."""
    _, path, true_path, fast, printer_mm = task
    watch = KeepingWatch()
    page = digitise(path, fast, watch, black=BlackParams(known_mm=printer_mm))
    rectified = watch.results.get("stage1_rectify")
    traces = [result for result in watch.results.values() if isinstance(result, Trace)]
    return PageResult(
        page.series, page.stage, page.reason, page.seconds,
        laws=law_agreement(traces[-1]) if traces else {},
        mapping=true_path and stored_mapping_error(rectified and rectified.mapping, true_path),
    )


def _unanswered(page_id, trouble, mappings):
    page = failed(page_id, "workers", trouble)
    return PageResult(page.series, page.stage, page.reason, mapping=mappings and LOST)


def score_results(folder, results):
    """Lead table of digitised pages.

    Parameters
    ----------
    folder : Path
        With truth in a form that `find_truths` knows.
    results : dict of str to PageResult

    Returns
    -------
    polars.DataFrame
        As `local_eval.score.score_pages` makes it.
    """
    rows = []
    for truth_file in find_truths(folder):
        series = results[truth_file.page_id].series
        lengths = {lead: mv.size for lead, mv in read_truth(truth_file.path).mv.items()}
        rows += score_page(truth_file, {lead: resample_leads(series, lead, lengths[lead]) for lead in LEADS})
    return pl.DataFrame(rows, schema=LEAD_SCHEMA, orient="row")


def show_progress(n_done, n_pages, seconds):
    """Print a line on standard error, over the one before: pages done, and the time left."""
    left_s = seconds / n_done * (n_pages - n_done)
    end = "\n" if n_done == n_pages else ""
    line = f"\rbench: {n_done} of {n_pages} pages digitised, {left_s:.0f} s left "
    print(line, end=end, file=sys.stderr, flush=True)
