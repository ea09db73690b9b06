"""What a printer's prints have in common: how far its black lies off its colours.

Digitises pages with truth as if nothing were known of their black, and finds by how much each
stretch of the traces lies right of the truth. The mean over the pages is what the printer does to
every sheet, and goes into submission/weights, from where `submission.black_offset` takes it for
pages that it fits. Only pages of prints tell: neither drawn pages nor photos of a screen.
"""

import argparse
import csv
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
from scipy.ndimage import gaussian_filter1d

from local_eval.pages import scored_pages
from local_eval.truth import printed_mv, read_truth
from local_eval.way import KeepingWatch, follow_page
from submission.black_offset import BlackParams
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    MM_PER_SAMPLE,
    PAGE_WIDTH_MM,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
)
from submission.print_profile import PROFILE, PROFILE_COLUMNS
from submission.stage1_rectify import RectifyParams

PRINT_TYPES = "0003,0004,0005,0009,0010,0011,0012"
SHIPPED = Path(__file__).resolve().parents[1] / "submission" / "weights" / PROFILE
STEP_MM = 2.5
SMOOTH_STEPS = 1.0
BY_COLOURS = replace(RectifyParams(), black=BlackParams(farthest_mm=(0.0, 0.0)))
LEAST_SLOPE = 0.5  # px per sample: of flatter stretches it cannot be said how far right they lie
FARTHEST_SAMPLES = 2.5
FARTHEST_PX = 1.0
LEAST_WEIGHT = 30.0  # steep samples that weigh as much as the belief that there is no offset


def offset_sums(trace, mv):
    """How far right of the truth a trace lies, and how much of it tells so.

    Parameters
    ----------
    trace : submission.page.Trace
    mv : (12, 5000) float64
        What was printed.

    Returns
    -------
    (2, K) float64
        For each `STEP_MM` of the page's width, sums over the steep samples: of offsets in mm,
        weighted, and of weights (1 for a vertical stroke).
    """
    sums = np.zeros((2, round(PAGE_WIDTH_MM / STEP_MM)))
    for segment in SEGMENTS:
        true_mm = ZERO_Y_MM[segment.strip] - MM_PER_MV * mv[LEADS.index(segment.lead), segment.samples]
        miss = (trace.y_mm[segment.strip, segment.samples] - true_mm) * DRAWN_PX_PER_MM
        miss -= np.nanmedian(miss) if np.isfinite(miss).any() else 0
        slope = np.gradient(true_mm * DRAWN_PX_PER_MM)
        near = np.abs(miss) < FARTHEST_SAMPLES * np.abs(slope) + FARTHEST_PX
        told = near & (np.abs(slope) > LEAST_SLOPE)
        sample = np.arange(segment.samples.start, segment.samples.stop)[told]
        step = ((STRIP_X_MM + sample * MM_PER_SAMPLE) / STEP_MM).astype(int)
        miss, slope = miss[told], slope[told]
        across = 1 + slope**2
        np.add.at(sums[0], step, -MM_PER_SAMPLE * miss * slope / across)
        np.add.at(sums[1], step, slope**2 / across)
    return sums


def profile(sums):
    """Offsets of the black in mm at the middle of each step.

    Parameters
    ----------
    sums : (2, K) float64
        Of all pages.

    Returns
    -------
    (K,) float64
        Near 0 where little tells.
    """
    pulls, weights = gaussian_filter1d(sums, SMOOTH_STEPS, axis=1)
    return pulls / (weights + LEAST_WEIGHT)


class ByColoursWatch(KeepingWatch):
    """Lays pages flat by their colours, wherever their black lies."""

    def run(self, name, stage, *args):
        """As `StageWatch.run`."""
        return super().run(name, stage, *args, *((BY_COLOURS,) if name == "stage1_rectify" else ()))


def page_sums(page):
    """`offset_sums` of a page with truth; zeros where a stage fails.

    Parameters
    ----------
    page : local_eval.pages.PageFile

    Returns
    -------
    (2, K) float64
    """
    way = follow_page(page.image, ByColoursWatch())
    if way.trace is None or way.stage:
        print(f"\n{page.name}: {way.stage}: {way.reason}", file=sys.stderr)
        return np.zeros((2, round(PAGE_WIDTH_MM / STEP_MM)))
    return offset_sums(way.trace, printed_mv(read_truth(page.truth)))


def write_profile(offset_mm, path):
    """Write what `submission.print_profile` reads."""
    beside = path.with_name(path.name + ".part")
    with open(beside, "w", newline="") as stream:
        rows = csv.writer(stream, lineterminator="\n")
        rows.writerow(PROFILE_COLUMNS)
        for step, value in enumerate(offset_mm):
            rows.writerow([f"{(step + 0.5) * STEP_MM:g}", f"{value:.4f}"])
    beside.rename(path)


def main(argv):
    """Command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m local_eval printer", description=__doc__)
    parser.add_argument("data", help="folder of pages with truth, of one printer; the competition's, say")
    parser.add_argument("--types", default=PRINT_TYPES, help="(%(default)s)")
    parser.add_argument("--limit", type=int, help="only the first so many pages")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="(the shipped profile)")
    options = parser.parse_args(argv)
    pages = scored_pages(options.data, options.types.split(","), options.limit)
    one_thread = partial(cv2.setNumThreads, 1)
    sums = 0
    with ProcessPoolExecutor(options.workers, get_context("spawn"), one_thread) as pool:
        for done, own in enumerate(pool.map(page_sums, pages), 1):
            sums = sums + own
            print(f"\rprinter: {done} of {len(pages)} pages", end="", file=sys.stderr, flush=True)
    offset_mm = profile(sums)
    write_profile(offset_mm, options.out)
    rms_px = float(np.sqrt(np.mean(offset_mm**2))) * DRAWN_PX_PER_MM
    print(f"\nblack lies {rms_px:.2f} px rms off the colours, in {options.out}; make kernel takes it along")
    return 0
