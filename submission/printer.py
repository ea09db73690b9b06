"""What a printer's prints have in common: how far its black lies off its colours.

Part of what `black_offset` looks for repeats on every print of a printer, as its drums and gears
start every sheet alike: on three real scans 0.22 of 0.21 to 0.26 px rms did. Prints whose truth is
known tell it where no label stands. They are digitised as if nothing were known of their black, and
how far right of the truth each stretch of their traces lies is, in the mean over the prints, what
the printer does to every sheet.
"""

from contextlib import suppress

import numpy as np
import polars as pl

from .black_offset import KNOWN_STEP_MM, BlackParams, broad_waves
from .digitise import StageWatch, digitise
from .page import Trace
from .paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    MM_PER_SAMPLE,
    PAGE_WIDTH_MM,
    SEGMENTS,
    STRIP_X_MM,
    ZERO_Y_MM,
)
from .truth import printed_mv, read_truth
from .workers import share_out

PRINT_LIMIT_S = 300.0
_LEAST_SLOPE = 0.5  # px per sample: of flatter stretches it cannot be said how far right they lie
_FARTHEST_SAMPLES = 2.5
_FARTHEST_PX = 1.0
# Of 96 simulated prints of 16 printers what two or five prints foretell of another is best, and much the same
# for half of these or twice as much.
_WAVE_MM, _CONSTANT_MM = 0.025, 0.025  # what prints have in common
_PRINT_SD_MM, _STROKE_SD_MM = 0.04, 0.13  # what a step of one print is off besides, and a steep sample of it


def read_prints(prints):
    """Prints with what their truth tables say.

    Parameters
    ----------
    prints : sequence of (str, Path, Path)
        As `known_prints`.

    Returns
    -------
    list of (str, str, (12, 5000) float64)
        Of each its record, its image file and what was printed in mV; those whose truth cannot be
        read are left out.
    """
    found = []
    for record, image, truth in prints:
        with suppress(ValueError, pl.exceptions.PolarsError, OSError):
            found.append((record, str(image), printed_mv(read_truth(truth))))
    return found


def learn_printer(prints, n_workers, seconds_left):
    """Digitise prints with truth, and see where their black lies.

    Parameters
    ----------
    prints : sequence of (str, str, (12, 5000) ndarray)
        As `read_prints`; the record may be any name.
    n_workers : int
    seconds_left : callable
        As in `share_out`; prints not done by then tell nothing.

    Returns
    -------
    dict of str to (2, K) float64
        By name, `offset_sums`; only of prints that tell.
    """
    found = share_out(_print_sums, list(prints), n_workers, PRINT_LIMIT_S, seconds_left) if prints else ()
    return {outcome.task[0]: outcome.answer for outcome in found if outcome.answer is not None}


def known_printer_mm(sums):
    """What is known of a printer, as `BlackParams.known_mm`.

    What prints have in common is a Gaussian process with the waves that `black_offset` looks for; what
    each print shows of it is off by what is the print's own and by what its strokes are off.

    Parameters
    ----------
    sums : sequence of (2, K) ndarray
        `offset_sums` of its prints.

    Returns
    -------
    tuple of float
        Near 0 where little tells; empty without prints.
    """
    if not sums:
        return ()
    pulls, weights = np.stack(list(sums), axis=1)
    share = 1 / (_PRINT_SD_MM**2 * weights + _STROKE_SD_MM**2)  # of a sample's weight, as its print errs too
    step_mm = KNOWN_STEP_MM * np.arange(weights.shape[1])
    likely = _WAVE_MM**2 * broad_waves(step_mm, step_mm, _BY_COLOURS) + _CONSTANT_MM**2
    told = np.eye(step_mm.size) + likely * (weights * share).sum(axis=0)
    return tuple(np.linalg.solve(told, likely @ (pulls * share).sum(axis=0)).tolist())


def offset_sums(trace, mv):
    """How far right of the truth a trace lies, and how much of it tells so.

    Parameters
    ----------
    trace : Trace
    mv : (12, 5000) float64
        What was printed.

    Returns
    -------
    (2, K) float64
        For each `KNOWN_STEP_MM` of the page's width, sums over the steep samples: of offsets in mm,
        weighted, and of weights (1 for a vertical stroke).
    """
    sums = np.zeros((2, round(PAGE_WIDTH_MM / KNOWN_STEP_MM)))
    for segment in SEGMENTS:
        true_mm = ZERO_Y_MM[segment.strip] - MM_PER_MV * mv[LEADS.index(segment.lead), segment.samples]
        miss = (trace.y_mm[segment.strip, segment.samples] - true_mm) * DRAWN_PX_PER_MM
        miss -= np.nanmedian(miss) if np.isfinite(miss).any() else 0
        slope = np.gradient(true_mm * DRAWN_PX_PER_MM)
        near = np.abs(miss) < _FARTHEST_SAMPLES * np.abs(slope) + _FARTHEST_PX
        told = near & (np.abs(slope) > _LEAST_SLOPE)
        sample = np.arange(segment.samples.start, segment.samples.stop)[told]
        step = ((STRIP_X_MM + sample * MM_PER_SAMPLE) / KNOWN_STEP_MM).astype(int)
        miss, slope = miss[told], slope[told]
        across = 1 + slope**2
        np.add.at(sums[0], step, -MM_PER_SAMPLE * miss * slope / across)
        np.add.at(sums[1], step, slope**2 / across)
    return sums


def _print_sums(task):
    """`offset_sums` of one print; None where it could not be digitised."""
    _, path, mv = task
    watch = _TraceWatch()
    page = digitise(path, watch=watch, black=_BY_COLOURS)
    return None if page.stage or watch.trace is None else offset_sums(watch.trace, mv)


class _TraceWatch(StageWatch):
    """Keeps the last trace."""

    def __init__(self):
        super().__init__()
        self.trace = None

    def run(self, name, stage, *args):
        """As `StageWatch.run`."""
        result = super().run(name, stage, *args)
        if isinstance(result, Trace):
            self.trace = result
        return result


_BY_COLOURS = BlackParams(farthest_mm=(0.0, 0.0))  # a page lies flat by these, wherever its black is
