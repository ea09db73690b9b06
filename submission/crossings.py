"""Whose spike it is where strokes of neighbouring strips cross.

Between two places where they meet, two strokes may have changed places: the picture is the same either
way. But strokes run on through a crossing as they came, and a lead's beats are alike.
"""

from itertools import combinations

import numpy as np
from scipy.ndimage import label

from .paper import MM_PER_SAMPLE, N_QUARTER, SEGMENTS

MEET_MM = 0.15  # across the strokes
LONGEST = 100  # samples between two meetings
MARGIN, LATE = 12, 6  # samples beside a span that other beats are compared over as well, and may be late by
LEAST_UNLIKE_MM = 0.2  # what beats differ by at least, rms
LEAST_GAIN = 1.0  # of both leads' beats, natural logarithms of variance
SHORTEST = 8  # samples; of less the tip of a spike looks like two kinks
KINKS = ((1, 4, 0.2), (1, 6, 0.1), (2, 5, 0.05))  # samples off a meeting between which slopes are taken; gain
LEAST_KINK_MM = 0.05  # per sample, what slopes differ by at least


def uncrossed(y_mm, instants):
    """Strokes with parts exchanged where they run on more smoothly then, or their beats are more alike.

    Parameters
    ----------
    y_mm : (S, T) float64
        Page positions, down, of all strips' strokes; NaN where unseen.
    instants : (B,) int
        Samples of the beats' instants.

    Returns
    -------
    (S, T) float64
        A new array.
    """
    y_mm = y_mm.copy()
    for upper in range(len(y_mm) - 1):
        for start in range(0, y_mm.shape[1], N_QUARTER):
            _exchange(y_mm, upper, slice(start, start + N_QUARTER), instants)
    return y_mm


def _exchange(y_mm, upper, quarter, instants):
    """Exchange parts of a strip's stroke and of that below in a quarter, in place, the surest first."""
    done = set()
    while True:
        spans = [span for span in _between_meetings(y_mm[upper:upper + 2], quarter) if span not in done]
        gains = [max(_alike_gain(y_mm, upper, slice(*span), instants) / LEAST_GAIN,
                     _smooth_gain(y_mm[upper:upper + 2, quarter], *(at - quarter.start for at in span)))
                 for span in spans]
        if max(gains, default=0) < 1:
            return
        best = spans[int(np.argmax(gains))]
        done.add(best)
        y_mm[upper:upper + 2, slice(*best)] = y_mm[upper:upper + 2, slice(*best)][::-1]


def _between_meetings(rows_mm, quarter):
    """Spans (first, stop) between any two places in a quarter where two strokes (2, T) meet or cross."""
    rows_mm = rows_mm[:, quarter]
    apart = rows_mm[1] - rows_mm[0]
    away = np.abs(apart) / np.hypot(1, np.abs(np.gradient(rows_mm, axis=1)).max(axis=0) / MM_PER_SAMPLE)
    away[:-1][apart[:-1] * apart[1:] <= 0] = 0
    places, n = label(away < MEET_MM)
    nearest = (int(np.argmin(np.where(places == i, away, np.inf))) for i in range(1, n + 1))
    spans = combinations((quarter.start + at + 1 for at in nearest), 2)
    return [(first, stop) for first, stop in spans if 2 <= stop - first <= LONGEST]


def _smooth_gain(rows_mm, first, stop):
    """By how much less two strokes (2, n) bend at both ends of a span if exchanged; 1 is enough."""
    if stop - first < SHORTEST:
        return 0.0
    return min(_kinks_gain(rows_mm, (first, stop), near, far) / least for near, far, least in KINKS)


def _kinks_gain(rows_mm, meetings, near, far):
    """Logarithm of how many times as much slopes differ across meetings as they would if exchanged."""
    own = other = LEAST_KINK_MM
    for at in meetings:
        begin, left, right, end = max(at - 1 - far, 0), at - 1 - near, at + near, at + far
        if begin < left and end < rows_mm.shape[1]:
            before = (rows_mm[:, left] - rows_mm[:, begin]) / (left - begin)
            after = (rows_mm[:, end] - rows_mm[:, right]) / (end - right)
            own += np.abs(before - after).sum()
            other += np.abs(before - after[::-1]).sum()
    return np.log(own / other)


def _alike_gain(y_mm, upper, span, instants):
    """How much more alike both leads' beats are if a span is exchanged, in logarithms of variance."""
    gain = 0.0
    for strip, other in ((upper, upper + 1), (upper + 1, upper)):
        parts = (segment.samples for segment in SEGMENTS if segment.strip == strip)
        part = next(each for each in parts if each.start <= span.start < each.stop)
        exchanged = y_mm[strip].copy()
        exchanged[span] = y_mm[other, span]
        gain += _unlike(y_mm[strip], span, part, instants) - _unlike(exchanged, span, part, instants)
    return gain


def _unlike(row_mm, span, part, instants):
    """What a stroke is off its most alike other beat in a part, logarithm of variance; 0 if there is none."""
    first, stop = max(span.start - MARGIN, part.start), min(span.stop + MARGIN, part.stop)
    own = instants[np.argmin(np.abs(instants - (span.start + span.stop) / 2))] if instants.size else 0
    shifts = instants[instants != own, None] - own + np.arange(-LATE, LATE + 1)
    shifts = shifts[(first + shifts >= part.start) & (stop + shifts <= part.stop)]
    off_mm = (row_mm[first:stop] - row_mm[first + shift:stop + shift] for shift in shifts)
    return min((np.log(np.var(each) + LEAST_UNLIKE_MM**2) for each in off_mm), default=0.0)
