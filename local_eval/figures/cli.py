"""Draw the eight figures of pages of a folder."""

import argparse
import os
import sys
from pathlib import Path

import numpy as np

from local_eval.figures.page import draw_page
from local_eval.pages import find_pages
from local_eval.way import follow_page
from submission.truth import read_truth
from submission.workers import share_out

PAGE_LIMIT_S = 600.0


def draw_pages(pages, root, n_workers, show=None):
    """Digitise pages anew and draw their figures, in parallel.

    Parameters
    ----------
    pages : list of PageFile
    root : Path
        Gets a folder a page.
    n_workers : int
    show : callable, optional
        ``show(n_done, n_pages, folder, trouble)`` after each page.

    Returns
    -------
    dict of str to str
        Pages without figures, and why.
    """
    troubles = {}
    # truth is read here: polars, once used, hangs in a forked process
    tasks = ((p.page_id, p.image, Path(root) / p.name, p.truth and read_truth(p.truth)) for p in pages)
    outcomes = share_out(draw_one, tasks, max(1, min(n_workers, len(pages))), PAGE_LIMIT_S, lambda: np.inf)
    for n_done, outcome in enumerate(outcomes, 1):
        page_id, _, folder, _ = outcome.task
        if outcome.answer is None:
            troubles[page_id] = outcome.trouble
        if show is not None:
            show(n_done, len(pages), folder, outcome.trouble)
    return troubles


def draw_one(task):
    """Digitise one page and draw it; `task` is (page id, image, folder of figures, truth or None)."""
    _, image, folder, truth = task
    return [str(path) for path in draw_page(follow_page(image), folder, truth)]


def main(argv=None):
    """Command line of ``figures``; returns the exit status."""
    args = _parser().parse_args(argv)
    pages = _named(find_pages(args.data), args.pages, args.data)
    return int(bool(draw_pages(pages, args.out, args.workers, _tell)))


def _named(pages, names, folder):
    """The pages of those names, each ``{id}-{type}`` or an id."""
    by_name = {page.page_id: page for page in pages} | {page.name: page for page in pages}
    unknown = [name for name in names if name not in by_name]
    if unknown:
        raise ValueError(
            f"{folder} has no page {', '.join(unknown)}; it has {len(pages)}, such as {pages[0].name}"
        )
    return [by_name[name] for name in names]


def _tell(n_done, n_pages, folder, trouble):
    text = f"no figures: {trouble}" if trouble else "8 figures"
    print(f"{n_done} of {n_pages}  {folder}: {text}", file=sys.stderr if trouble else sys.stdout, flush=True)


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval figures", description=__doc__)
    add = parser.add_argument
    add("pages", nargs="+", metavar="ID-TYPE", help="pages of the folder, also by id alone")
    add("--data", type=Path, default=Path("demo"), help="folder that holds the pages (%(default)s)")
    add("--out", type=Path, default=Path("figures"), help="gets a folder a page (%(default)s)")
    add("--workers", type=int, default=os.cpu_count(), help="processes (%(default)d)")
    return parser
