"""Command line: images in, a submission file (and the leads in mV) out, and a summary of the run."""

import argparse
import logging
import math
import os
import shutil
import signal
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

from .black_offset import BlackParams
from .digitise import Digitised, digitise, failed
from .errors import Refused
from .page import LeadSeries
from .paper import DRAWN_FS_HZ, STRIP_S
from .plan import find_competition, make_plan
from .printer import known_printer_mm, learn_printer, read_prints
from .progress import Pace, Report
from .rows import MAX_ROWS_A_LEAD, ArrayFolder, SubmissionFile
from .workers import share_out

PAGE_LIMIT_S = 300.0
LEARN_SHARE = 0.1  # of the budget
WRITE_S_A_ROW = 2e-6
BYTES_A_ROW = 64
BYTES_A_PAGE_OF_ARRAYS = 400_000

_run_log = logging.getLogger("submission")


def main(argv=None):
    """Digitise the pages that the arguments name.

    Parameters
    ----------
    argv : list of str, optional
        Arguments without the program's name; those of the process if None.

    Returns
    -------
    int
        Exit code: 0 where the file is written and complete, 2 where the request was refused
        before any work, 1 where the disk failed (also for arrays alone), 128 and the signal's number
        where one broke it off: 130 for Ctrl-C, 143 for SIGTERM.
    """
    options = _parser().parse_args(argv)
    try:
        with _ended_by_signals(), _log_to(options.log):
            return _run(options)
    except Refused as exc:
        print(f"refused: {exc}", file=sys.stderr)
        return 2
    except OSError as exc:
        print(f"failed: {exc}; {options.out} was not written", file=sys.stderr)
        return 1
    except KeyboardInterrupt as exc:
        print(f"broken off; {options.out} was not written", file=sys.stderr)
        return 128 + (exc.number if isinstance(exc, _BrokenOff) else signal.SIGINT)


class _BrokenOff(KeyboardInterrupt):
    """Raised by a signal, whose number it keeps."""

    def __init__(self, number):
        super().__init__()
        self.number = number


@contextmanager
def _ended_by_signals():
    """Let the first Ctrl-C or SIGTERM raise `_BrokenOff`, and no further one disturb the tidying up.

    What was told to ignore them, as jobs in the background are, goes on ignoring them.
    """
    before = {}
    with suppress(ValueError):  # outside the main thread, where none may be set
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, _break_off)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler or signal.SIG_DFL)


def _break_off(number, _frame):
    for other in (signal.SIGINT, signal.SIGTERM):
        signal.signal(other, signal.SIG_IGN)
    raise _BrokenOff(number)


def kernel_main():
    """Run as the one-file kernel: in a notebook the process's arguments are Jupyter's, not ours."""
    arguments = [] if "ipykernel" in sys.modules else sys.argv[1:]
    code = main(["--budget", "8", *arguments])
    if code:
        raise SystemExit(code)


def _parser():
    parser = argparse.ArgumentParser(
        prog="submission", description="Turn images of paper 12-lead ECGs into signals in millivolt."
    )
    parser.add_argument("inputs", nargs="*", type=Path, metavar="DIR_OR_FILES",
                        help="a competition folder (test.csv and test/), or images or folders of them; "
                        "looked for under /kaggle/input where none is given")
    parser.add_argument("--out", type=Path, default=Path("submission.csv"), help=".csv or .parquet")
    parser.add_argument("--arrays", type=Path, metavar="FOLDER",
                        help="also a .npz a page (leads in mV, standard deviations, fs) and pages.csv")
    parser.add_argument("--fs", type=_number(int, 50, MAX_ROWS_A_LEAD // STRIP_S), default=DRAWN_FS_HZ,
                        help="rows a second where there is no test.csv (default %(default)s)")
    parser.add_argument("--workers", type=_number(int, 1, 256), default=_n_cpus(),
                        help="processes (default: one a CPU, here %(default)s)")
    parser.add_argument("--limit", type=_number(int, 1, math.inf), help="only the first so many pages")
    parser.add_argument("--budget", type=_number(float, 0, math.inf), default=math.inf, metavar="HOURS",
                        help="pages that will not fit take the fastest path, then zeros; "
                        "the file is complete and on time")
    parser.add_argument("--log", type=Path, metavar="FILE", help="tracebacks of the pages that failed")
    return parser


def _number(kind, low, high):
    def parse(text):
        with suppress(ValueError):
            value = kind(text)
            if low <= value <= high:
                return value
        raise argparse.ArgumentTypeError(f"{text!r} must be {kind.__name__} from {low:g} to {high:g}")

    return parse


def _n_cpus():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _log_to(path):
    try:
        handler = logging.NullHandler() if path is None else logging.FileHandler(path, encoding="utf-8")
    except OSError as exc:
        raise Refused(f"--log {path} cannot be written ({exc.strerror}); give another file") from exc
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    level = _run_log.level
    _run_log.addHandler(handler)
    _run_log.setLevel(logging.DEBUG if path else logging.CRITICAL)
    try:
        yield
    finally:
        _run_log.setLevel(level)
        _run_log.removeHandler(handler)
        handler.close()


def _run(options):
    plan = make_plan(options.inputs or [find_competition()], options.fs, options.limit)
    n_rows = plan.asked["number_of_rows"].sum()
    with SubmissionFile(options.out) as out:
        _check_free(options.out.absolute().parent, BYTES_A_ROW * n_rows, "--out")
        folder = None if options.arrays is None else ArrayFolder(options.arrays)
        if folder is not None:
            _check_free(folder.path, BYTES_A_PAGE_OF_ARRAYS * len(plan.paths), "--arrays")
        budget_s = 3600 * options.budget - WRITE_S_A_ROW * n_rows
        report = Report(Pace(len(plan.paths), min(options.workers, len(plan.paths)), budget_s))
        printer_mm = _learn(plan.prints, report.pace)
        rows = _digitise_all(plan, printer_mm, report, folder)
        out.write(plan.asked, lambda page_id, lead: rows[page_id, lead])
    print(f"{report.summary()}\nwritten: {options.out}, {n_rows:,} rows")
    if folder is None:
        return 0
    folder.save_table("pages.csv", report.pages_table())
    print(folder.trouble or f"written: {folder.path}, {len(plan.paths):,} arrays", file=sys.stderr)
    return 1 if folder.trouble else 0


def _check_free(folder, n_bytes, option):
    free = shutil.disk_usage(folder).free
    if free < n_bytes:
        raise Refused(
            f"{option}: {folder} has {free / 1e6:,.0f} MB free and {n_bytes / 1e6:,.0f} MB are needed; "
            "free some, or give another place"
        )


def _learn(prints, pace):
    """What prints with truth tell of the printer, in at most a tenth of the time; nothing without any."""
    most_s, known = LEARN_SHARE * pace.seconds_left(), read_prints(prints)
    if known:
        print(f"{len(known)} prints with truth tell of the printer first", file=sys.stderr, flush=True)
    sums = learn_printer(known, pace.n_workers, lambda: most_s - pace.seconds)
    return known_printer_mm(list(sums.values()))


def _digitise_all(plan, printer_mm, report, folder):
    asked = {page_id: [] for page_id in plan.paths}
    for page_id, lead, n_rows in plan.asked.iter_rows():
        asked[page_id].append((lead, n_rows))
    pace, rows = report.pace, {}
    tasks = ((page_id, str(path), pace.must_hurry(), printer_mm, asked[page_id])
             for page_id, path in plan.paths.items())
    for outcome in share_out(_digitise_task, tasks, pace.n_workers, PAGE_LIMIT_S, pace.seconds_left):
        page = _unpack(outcome)
        rows |= {(page.series.page_id, lead): mv for lead, mv in page.rows.items()}
        if folder is not None:
            folder.save(page)
        is_fast = outcome.task[2]
        pace.end(outcome.seconds, is_fast)
        report.add(page, is_fast)
    return rows


def _digitise_task(task):
    _, path, fast, printer_mm, asked = task
    page = digitise(path, fast, asked=asked, black=BlackParams(known_mm=printer_mm))
    series = page.series
    return (series.mv, series.sd_mv, series.seen_share), (page.stage, page.reason, page.seconds, page.rows)


def _unpack(outcome):
    page_id, *_, asked = outcome.task
    if outcome.answer is None:
        return failed(page_id, "workers", outcome.trouble, asked=asked)
    series, page = outcome.answer
    return Digitised(LeadSeries(page_id, *series), *page)
