"""Takes pages through the chain in parallel, keeping what the bench measures of each."""

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from local_eval.bench.agreement import law_agreement
from local_eval.bench.geometry import LOST, MappingError, stored_mapping_error
from local_eval.truth import IMAGE_ENDINGS
from local_eval.way import KeepingWatch
from submission.digitise import digitise, failed
from submission.page import LeadSeries, Trace
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


def digitise_pages(images, n_workers, mappings=None, fast=False):
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

    Returns
    -------
    dict of str to PageResult
        In the order of `images`.
    """
    tasks = [(page, path, mappings and mappings / f"{page}.npz", fast) for page, path in images.items()]
    found, start = {}, time.monotonic()
    for outcome in share_out(measure_page, tasks, n_workers, PAGE_LIMIT_S, lambda: np.inf):
        page_id = outcome.task[0]
        found[page_id] = outcome.answer or _unanswered(page_id, outcome.trouble, mappings)
        _show_progress(len(found), len(images), time.monotonic() - start)
    return {page_id: found[page_id] for page_id in images}


def measure_page(task):
    """Digitise one page and measure it; `task` is (page id, image, true mapping or None, fast)."""
    _, path, true_path, fast = task
    watch = KeepingWatch()
    page = digitise(path, fast, watch)
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


def _show_progress(n_done, n_pages, seconds):
    left_s = seconds / n_done * (n_pages - n_done)
    end = "\n" if n_done == n_pages else ""
    line = f"\rbench: {n_done} of {n_pages} pages digitised, {left_s:.0f} s left "
    print(line, end=end, file=sys.stderr, flush=True)
