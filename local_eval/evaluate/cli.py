"""Digitise the pages of a folder and score them against truth, in parallel.

A run that was killed goes on where it was when the same command is given again; the tables are
then those of an uninterrupted run, byte for byte (seconds.parquet apart).
"""

import argparse
import json
import os
import sys
from pathlib import Path

import numpy as np

from local_eval.evaluate.facts import made_by, run_facts
from local_eval.evaluate.journal import Journal
from local_eval.evaluate.page import EvalTask, evaluate_page, unanswered
from local_eval.evaluate.tables import (
    lead2_by_type,
    lead2_distribution,
    lead_rows_table,
    pages_of,
    seconds_table,
)
from local_eval.figures.cli import draw_pages
from local_eval.figures.lead2 import draw_lead2
from local_eval.figures.page import FIGURE_NAMES
from local_eval.metric import final_score_db, power_ratio
from local_eval.pages import scored_pages
from local_eval.score import LEAD_SCHEMA, type_table
from local_eval.tables import as_text, write_table
from local_eval.worst import DEFAULT_BELOW_DB
from submission.plan import LEARNT_PRINTS, known_prints
from submission.printer import known_printer_mm, learn_printer, read_prints
from submission.progress import Pace
from submission.truth import read_truth
from submission.workers import share_out

PAGE_LIMIT_S = 300.0
BAR_LETTERS, LINE_EVERY_PAGES = 24, 10


def main(argv=None):
    """Command line of ``eval``; returns the exit status, 130 where the user broke off."""
    args = _parser().parse_args(argv)
    pages = scored_pages(args.data, args.types, args.limit)
    journal = Journal(args.out, made_by(), args.fresh)
    try:
        prints = known_prints(args.data, LEARNT_PRINTS) if args.learn else ()
        evaluate_pages(pages, journal, args.workers, prints=prints)
        _write_run(args, pages, journal)
    except KeyboardInterrupt:
        print(f"\nbroken off; the same command goes on from here ({args.out})", file=sys.stderr)
        return 130
    return 0


def evaluate_pages(pages, journal, n_workers, stream=None, prints=()):
    """Evaluate the pages that a journal does not hold yet.

    Parameters
    ----------
    pages : list of PageFile
        With truth.
    journal : Journal
        Gets a record a page, as soon as it is there.
    n_workers : int
    stream : text file, optional
        Gets the progress (standard error).
    prints : sequence of (str, Path, Path)
        As `known_prints`; they tell of the printer of every page but those of their own record.
    """
    keys = {page.page_id: _file_key(page) for page in pages}
    kept = {page_id for page_id, key in keys.items() if journal.records.get(page_id, {}).get("key") == key}
    done = [journal.records[page.page_id] for page in pages if page.page_id in kept]
    todo = [page for page in pages if page.page_id not in kept]
    n_workers = max(1, min(n_workers, len(todo)))
    known = read_prints(prints if todo else ())
    if known:
        print(f"{len(known)} prints with truth tell of the printer first", file=sys.stderr, flush=True)
    learnt = learn_printer(known, n_workers, lambda: np.inf)
    bar = Bar(Pace(len(todo), n_workers, np.inf), done, stream or sys.stderr)
    tasks = (
        EvalTask(p.page_id, p.page_type, p.image, read_truth(p.truth), p.mapping, keys[p.page_id],
                 known_printer_mm([s for record, s in learnt.items() if record != p.image.parent.name]))
        for p in todo
    )
    if todo:
        for outcome in share_out(evaluate_page, tasks, n_workers, PAGE_LIMIT_S, lambda: np.inf):
            record = outcome.answer or unanswered(outcome.task, outcome.trouble)
            journal.add(record)
            bar.add(record, outcome.seconds)


class Bar:
    """A bar with pages, rate, time left and the running score.

    Parameters
    ----------
    pace : Pace
        Of the pages to do.
    done : list of dict
        Records of pages that were done before.
    stream : text file
        One line renewed on a terminal, else a line now and then.
    """

    def __init__(self, pace, done, stream):
        self._pace, self._stream, self._n_before = pace, stream, len(done)
        self._ratios = [_ratio(record) for record in done]
        if done:
            self._write(f"{len(done)} of {len(done) + pace.n_pages} pages were done before\n")

    def add(self, record, seconds):
        """Count a page and renew the line."""
        self._ratios.append(_ratio(record))
        self._pace.end(seconds, fast=False)
        is_last = self._pace.n_done == self._pace.n_pages
        if self._stream.isatty():
            self._write(f"\r\x1b[K{self}" + "\n" * is_last)
        elif is_last or self._pace.n_done % LINE_EVERY_PAGES == 0:
            self._write(f"{self}\n")

    def __str__(self):
        """The line."""
        share = len(self._ratios) / (self._n_before + self._pace.n_pages)
        bar = ("#" * round(share * BAR_LETTERS)).ljust(BAR_LETTERS, ".")
        score_db = final_score_db(self._ratios)
        return f"[{bar}] {self._pace}; score {score_db:.2f} dB over {len(self._ratios)} pages"

    def _write(self, text):
        self._stream.write(text)
        self._stream.flush()


def _write_run(args, pages, journal):
    """Tables, lead II's distribution, the worst pages and their figures, and what the run was made of."""
    records = [journal.records[page.page_id] for page in pages]
    leads = lead_rows_table(records)
    found = pages_of(leads, args.below)
    is_bad = (found["score_db"] < args.below) | (found["stage"] != "")
    worst = found.filter(is_bad).sort("score_db", "page_id")
    tables = {
        "leads": leads, "pages": found, "types": type_table(found), "worst": worst,
        "lead2_snr": lead2_distribution(leads), "seconds": seconds_table(records),
    }  # fmt: skip
    for name, table in tables.items():
        write_table(table, args.out, name)
    draw_lead2(lead2_by_type(leads), args.below, args.out / "lead2_snr.png")
    given = {name: str(v) if isinstance(v, Path) else v for name, v in vars(args).items()}
    (args.out / "run.json").write_text(json.dumps(run_facts(given), indent=1, default=str) + "\n")
    print(as_text(tables["types"]))
    print(f"\n{worst.height} of {found.height} pages are below {args.below:g} dB; tables: {args.out}")
    columns = ["page_id", "type", "score_db", "worst_lead", "worst_lead_db", "unseen_share", "suspect"]
    if worst.height:
        print("\n" + as_text(worst.select(columns).head(20)))
    _draw_worst(args, pages, worst["page_id"].head(args.figures))


def _draw_worst(args, pages, page_ids):
    by_id = {page.page_id: page for page in pages}
    root = args.out / "figures"
    todo = [by_id[page_id] for page_id in page_ids if not _is_drawn(root / by_id[page_id].name)]
    if todo:
        troubles = draw_pages(todo, root, args.workers, _show_drawn)
        for page_id, trouble in troubles.items():
            print(f"no figures of {page_id}: {trouble}", file=sys.stderr)
    if len(page_ids):
        print(f"figures of the worst {len(page_ids)}: {root}")


def _is_drawn(folder):
    return all((folder / name).is_file() for name in FIGURE_NAMES)


def _show_drawn(n_done, n_pages, _folder, _trouble):
    end = "\n" if n_done == n_pages else ""
    print(f"\r{n_done} of {n_pages} bad pages drawn", end=end, file=sys.stderr, flush=True)


def _file_key(page):
    """Size and time of the page's files: a page that was made anew is evaluated anew."""
    stats = [path.stat() for path in (page.image, page.truth)]
    return [number for stat in stats for number in (stat.st_size, stat.st_mtime_ns)]


def _ratio(record):
    at = [list(LEAD_SCHEMA).index(name) for name in ("signal_power", "noise_power")]
    return power_ratio(*(sum(lead[k] for lead in record["leads"]) for k in at))


def _types(text):
    return tuple(text.split(","))


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval eval", description=__doc__)
    add = parser.add_argument
    add("data", type=Path, help="folder with train/, or with test/ and truth/")
    add("--out", type=Path, required=True, help="folder of the run: journal, tables, figures")
    add("--types", type=_types, help="only these page types, as 0005,0009 (default: all)")
    add("--limit", type=int, help="only the first so many pages")
    add("--workers", type=int, default=os.cpu_count(), help="processes (%(default)d)")
    add("--below", type=float, default=DEFAULT_BELOW_DB, help="pages below it are drawn, dB (%(default)g)")
    add("--figures", type=int, default=40, help="most pages to draw, the worst first (%(default)d)")
    add("--no-learn", dest="learn", action="store_false", help="do not learn the printer from train/ first")
    add("--fresh", action="store_true", help="begin anew where the folder holds a run")
    return parser
