"""How fast the pages go, whether the budget allows the full path, and what became of them."""

import statistics
import sys
import time
from collections import deque
from dataclasses import dataclass

import polars as pl

RECENT_PAGES = 100
LINE_EVERY_S = 10.0
MAX_FAILURE_LINES = 20
REASONS_A_STAGE = 3


class Pace:
    """Counts pages against the clock and the budget.

    Parameters
    ----------
    n_pages, n_workers : int
    budget_s : float
        Seconds from now in which all pages must be done; infinite where there is no budget.
    clock : callable
        Seconds since any fixed moment.
    """

    def __init__(self, n_pages, n_workers, budget_s, clock=time.monotonic):
        self.n_pages, self.n_workers, self.n_done = n_pages, n_workers, 0
        self._budget_s, self._clock = budget_s, clock
        self._start = clock()
        self._recent = deque(maxlen=RECENT_PAGES)
        self._recent_full = deque(maxlen=RECENT_PAGES)

    @property
    def seconds(self):
        """Seconds since the start."""
        return self._clock() - self._start

    def seconds_left(self):
        """Seconds until the budget is spent."""
        return self._budget_s - self.seconds

    def must_hurry(self):
        """Whether the next page has to take the fastest path.

        Returns
        -------
        bool
            True if at the running rate of the full path the pages not yet done, and a page
            more for each worker as a margin, will not fit into the budget.
        """
        n_pages = self.n_pages - self.n_done + self.n_workers
        return self._needed_s(self._recent_full, n_pages) > self.seconds_left()

    def end(self, seconds, fast):
        """Count a page that is done.

        Parameters
        ----------
        seconds : float
            What its worker spent on it. A worker's first page, which compiles the kernels, is
            no measure of the rate and is left out.
        fast : bool
            Whether it took the fastest path.
        """
        self.n_done += 1
        if self.n_done <= self.n_workers:
            return
        self._recent.append(seconds)
        if not fast:
            self._recent_full.append(seconds)

    def __str__(self):
        """Progress in a line: pages done, pages left, time left and the rate."""
        n_left = self.n_pages - self.n_done
        line = f"{self.n_done} of {self.n_pages} pages done, {n_left} left"
        if not self._recent:
            return line
        rate = 60 * self.n_workers / max(_mean(self._recent), 1e-3)
        return f"{line}, {_span(self._needed_s(self._recent, n_left))} left at {rate:.1f} pages a minute"

    def _needed_s(self, recent, n_pages):
        return n_pages * _mean(recent) / self.n_workers if recent else 0.0


@dataclass(frozen=True)
class PageRecord:
    """What the report keeps of a page: no signals.

    Attributes
    ----------
    page_id, stage, reason : str
        As in `Digitised`.
    is_fast : bool
        Whether it took the fastest path.
    seen_share : float
    seconds : dict of str to float
        Per stage.
    """

    page_id: str
    stage: str
    reason: str
    is_fast: bool
    seen_share: float
    seconds: dict


class Report:
    """Tells the user how the run goes, and at its end how it went.

    Parameters
    ----------
    pace : Pace
    stream : text file, optional
        Where progress and failures are written (standard error): one line renewed on a
        terminal, else a line now and then.
    """

    def __init__(self, pace, stream=None):
        self.pace, self._stream = pace, stream or sys.stderr
        self._shown_at = -LINE_EVERY_S
        self._pages = []

    def add(self, page, fast):
        """Count a page.

        Parameters
        ----------
        page : Digitised
        fast : bool
            Whether it took the fastest path.
        """
        self._pages.append(PageRecord(
            page.series.page_id, page.stage, page.reason, fast, page.series.seen_share, page.seconds
        ))
        if page.stage:
            self._show_failure(self._pages[-1])
        self._show()

    def _show_failure(self, page):
        n_failures = len(self._failures())
        if n_failures <= MAX_FAILURE_LINES:
            self._write(f"zeros for {page.page_id}: {page.stage}: {page.reason}\n")
        elif n_failures == MAX_FAILURE_LINES + 1:
            self._write("further pages of zeros are only counted; pages.csv of --arrays lists them all\n")

    def _failures(self):
        return [page for page in self._pages if page.stage]

    def _show(self):
        is_last = self.pace.n_done == self.pace.n_pages
        if self._stream.isatty():
            self._write(f"{self.pace}\n" if is_last else f"{self.pace}")
        elif is_last or self.pace.seconds - self._shown_at >= LINE_EVERY_S:
            self._shown_at = self.pace.seconds
            self._write(f"{self.pace}\n")

    def _write(self, text):
        self._stream.write(f"\r\x1b[K{text}" if self._stream.isatty() else text)
        self._stream.flush()

    def summary(self):
        """How the run went.

        Returns
        -------
        str
            Lines: pages and rate, pages of zeros by stage with reasons, median seconds a stage.
        """
        pace = self.pace
        lines = [
            f"{pace.n_done} pages in {_span(pace.seconds)} with {pace.n_workers} workers "
            f"({60 * pace.n_done / max(pace.seconds, 1e-3):.1f} pages a minute), "
            f"{sum(page.is_fast for page in self._pages)} of them on the fastest path",
            f"{len(self._failures())} pages are zeros",
        ]
        for stage in sorted({page.stage for page in self._failures()}):
            reasons = [f"{page.page_id}: {page.reason}" for page in self._pages if page.stage == stage]
            more = f"; and {len(reasons) - REASONS_A_STAGE} more" if len(reasons) > REASONS_A_STAGE else ""
            lines.append(f"  {stage}: {len(reasons)} ({'; '.join(reasons[:REASONS_A_STAGE])}{more})")
        lines.append(f"median seconds a page: {self._medians() or 'no stage was begun'}")
        return "\n".join(lines)

    def _medians(self):
        seconds = {}
        for page in self._pages:
            for stage, stage_seconds in page.seconds.items():
                seconds.setdefault(stage, []).append(stage_seconds)
        return ", ".join(f"{stage} {statistics.median(values):.2f}" for stage, values in seconds.items())

    def pages_table(self):
        """What became of each page.

        Returns
        -------
        polars.DataFrame
            page_id, stage and reason of a failure (empty where there was none), is_fast,
            seen_share, seconds; sorted by page_id.
        """
        return pl.DataFrame({
            "page_id": [page.page_id for page in self._pages],
            "stage": [page.stage for page in self._pages],
            "reason": [page.reason for page in self._pages],
            "is_fast": [page.is_fast for page in self._pages],
            "seen_share": [page.seen_share for page in self._pages],
            "seconds": [sum(page.seconds.values()) for page in self._pages],
        }).sort("page_id")


def _mean(numbers):
    return sum(numbers) / len(numbers)


def _span(seconds):
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
