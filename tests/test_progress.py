"""The pace against a clock that the test moves, and the report."""

import io

import pytest
from helpers import make_series

from submission.digitise import Digitised, failed
from submission.progress import Pace, Report


class Clock:
    """Seconds that only the test moves."""

    def __init__(self):
        self.now_s = 0.0

    def __call__(self):
        return self.now_s


def run(n_pages, n_workers, budget_s, full_s, fast_s, compile_s=0.0):
    """Pages done in lockstep by all workers; which took the fastest path, and the seconds in all."""
    clock = Clock()
    pace = Pace(n_pages, n_workers, budget_s, clock)
    hurried = []
    for _ in range(n_pages // n_workers):
        fast = [pace.must_hurry() for _ in range(n_workers)]
        seconds = [(fast_s if is_fast else full_s) + compile_s for is_fast in fast]
        clock.now_s += max(seconds)
        compile_s = 0.0
        for page_s, is_fast in zip(seconds, fast, strict=True):
            pace.end(page_s, is_fast)
        hurried += fast
    return hurried, clock.now_s


@pytest.mark.parametrize("n_workers", [1, 4])
def test_ample_budget_hurries_nobody(n_workers):
    hurried, seconds = run(400, n_workers, 401 * 3 / n_workers + 20, 3.0, 0.5, compile_s=15)
    assert not any(hurried)
    assert seconds == pytest.approx(400 * 3 / n_workers + 15)


@pytest.mark.parametrize("n_workers", [1, 4])
def test_tight_budget_is_used_and_kept(n_workers):
    budget_s = 600 / n_workers
    hurried, seconds = run(400, n_workers, budget_s, 3.0, 0.5)
    assert 0.95 * budget_s < seconds <= budget_s
    assert 0.3 < sum(hurried) / 400 < 0.9


def test_slow_first_page_is_no_measure():
    pace = Pace(100, 1, 400.0, Clock())
    pace.end(90.0, False)
    assert not pace.must_hurry()
    pace.end(5.0, False)
    assert pace.must_hurry()


def test_line_tells_done_left_and_time():
    clock = Clock()
    pace = Pace(102, 2, float("inf"), clock)
    assert str(pace) == "0 of 102 pages done, 102 left"
    for _ in range(12):
        pace.end(3.0, False)
    assert str(pace) == "12 of 102 pages done, 90 left, 2 min 15 s left at 40.0 pages a minute"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def finished_report(stream, n_failed, n_pages=30):
    pace = Pace(n_pages, 1, float("inf"), Clock())
    report = Report(pace, stream)
    for number in range(n_pages):
        seconds = {"load_page": 0.1, "stage0_upright": float(number)}
        page = Digitised(make_series(str(number)), seconds=seconds)
        if number < n_failed:
            page = failed(str(number), "stage0_upright", "no grid", seconds)
        pace.end(1.0, number % 2)
        report.add(page, bool(number % 2))
    return report


def test_summary_counts_failures_by_stage_and_the_fast():
    lines = finished_report(io.StringIO(), 5).summary().splitlines()
    assert lines[0].startswith("30 pages in 0 s with 1 workers")
    assert lines[0].endswith("15 of them on the fastest path")
    assert lines[1:] == [
        "5 pages are zeros",
        "  stage0_upright: 5 (0: no grid; 1: no grid; 2: no grid; and 2 more)",
        "median seconds a page: load_page 0.10, stage0_upright 14.50",
    ]


def test_pages_table_names_stage_and_reason():
    table = finished_report(io.StringIO(), 2, 4).pages_table()
    assert table.select("page_id", "stage", "reason", "is_fast", "seen_share").rows() == [
        ("0", "stage0_upright", "no grid", False, 0.0), ("1", "stage0_upright", "no grid", True, 0.0),
        ("2", "", "", False, 1.0), ("3", "", "", True, 1.0),
    ]


def test_failures_are_shown_up_to_a_limit():
    stream = io.StringIO()
    finished_report(stream, 30)
    lines = stream.getvalue().splitlines()
    assert sum(line.startswith("zeros for ") for line in lines) == 20
    assert sum("only counted" in line for line in lines) == 1
    assert lines[-1].startswith("30 of 30 pages done, 0 left")


def test_terminal_gets_one_line_renewed():
    stream = Terminal()
    finished_report(stream, 0)
    assert stream.getvalue().count("\n") == 1
    assert stream.getvalue().count("\r") == 30
