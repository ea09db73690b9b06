"""What each part of the chain is worth: the same pages scored with the parts added one by one."""

import time
from contextlib import suppress

import numpy as np
import polars as pl

from local_eval.bench.digitise_set import PAGE_LIMIT_S, PageResult, images_of, score_results, show_progress
from local_eval.bench.limit import read_without_error
from local_eval.score import page_table, type_table
from local_eval.simulate.warp import Warp
from local_eval.way import KeepingWatch
from submission.digitise import digitise, failed
from submission.errors import TraceLost
from submission.leads_mv import leads_mv
from submission.stage3_trace import trace
from submission.workers import share_out

STEPS = (
    "classical tracer", "network", "network and refinement", "with fusion", "polished", "on steps",
    "by geometry alone",
)


def ablation_table(folders, n_workers):
    """Scores of simulated sets by what is left of the chain.

    Parameters
    ----------
    folders : sequence of Path
        Simulated competition folders, as `local_eval.simulate.make_set` makes them.
    n_workers : int

    Returns
    -------
    polars.DataFrame
        A row per type and one for all: type, pages, and by each of `STEPS` the competition's score
        in dB: of the trace through the page's own ink; of that, by the same settings, through the
        network's ink, without which drawn pages do; of the fit that starts from all of these; of its
        leads weighed against each other; of what `polish` makes of them; and of the whole chain. Before
        the fusion, leads stand as they were traced. Last, as a limit, what the chain would reach if it read
        all ink without error through the mapping that it found. A page without a trace counts as zeros.
    """
    leads = {step: [] for step in STEPS}
    for folder in folders:
        images = images_of(folder)
        series = _series_by_page(images, n_workers)
        for step in STEPS:
            results = {page_id: PageResult(series[page_id][step]) for page_id in images}
            leads[step].append(score_results(folder, results))
    tables = {step: type_table(page_table(pl.concat(parts))) for step, parts in leads.items()}
    scores = [table["score_db"].alias(step) for step, table in tables.items()]
    return tables[STEPS[0]].select("type", "pages").with_columns(scores)


def _series_by_page(images, n_workers):
    """LeadSeries of each step by page id, from parallel workers."""
    found, start = {}, time.monotonic()
    for outcome in share_out(_steps, images.items(), n_workers, PAGE_LIMIT_S, lambda: np.inf):
        page_id, _ = outcome.task
        found[page_id] = outcome.answer or dict.fromkeys(STEPS, _nothing(page_id, outcome.trouble))
        show_progress(len(found), len(images), time.monotonic() - start)
    return found


def _steps(task):
    """LeadSeries of one page by step; `task` is (page id, image)."""
    page_id, path = task
    watch = KeepingWatch()
    page = digitise(path, watch=watch)
    by_own_ink = _classical(watch.results.get("stage2_ink"))
    *_, by_network = watch.results.get("stage3_trace", [None])
    fitted = watch.results.get("redraw", watch.results.get("stage4_refine"))
    traces = by_own_ink, by_network if "net_ink" in watch.results else by_own_ink, fitted
    unfused = [_nothing(page_id) if t is None else leads_mv(t, is_fused=False) for t in traces]
    later = [watch.results.get(name, page.series) for name in ("leads_mv", "polish")]
    limit = _by_geometry(page_id, watch.results.get("stage1_rectify"), path.parents[1])
    return dict(zip(STEPS, [*unfused, *later, page.series, limit], strict=True))


def _by_geometry(page_id, rectified, folder):
    """The page of a simulated folder as only its mapping spoils it."""
    if rectified is None:
        return _nothing(page_id)
    with np.load(folder / "mapping" / f"{page_id}.npz") as stored:
        true = Warp.from_arrays(stored)
    with np.load(folder / "signals" / f"{page_id}.npz") as stored:
        return read_without_error(page_id, rectified.mapping, true, stored["mv"].astype(float))


def _classical(ink_map):
    """The trace through the page's own ink, None where there is none."""
    with suppress(TraceLost):
        return None if ink_map is None else trace(ink_map)


def _nothing(page_id, trouble=""):
    return failed(page_id, "ablation", trouble).series
