"""Slow twins of fast functions, written from the definitions with plain loops."""

import math


def slow_score_lead(truth, prediction, fs_hz):
    """The metric of one lead, step by step: ``(signal_power, noise_power, lag, offset)``."""
    truth, prediction = [float(v) for v in truth], [float(v) for v in prediction]
    n = len(truth)
    mean_x, mean_y = math.fsum(truth) / n, math.fsum(prediction) / n
    best = None
    for lag in sorted(range(-int(0.2 * fs_hz), int(0.2 * fs_hz) + 1), key=abs):
        if abs(lag) >= n:
            continue
        pairs = [(truth[i], prediction[i - lag]) for i in range(n) if 0 <= i - lag < n]
        correlation = math.fsum((x - mean_x) * (y - mean_y) for x, y in pairs)
        if best is None or correlation > best[0] + 1e-12:
            best = (correlation, lag, pairs)
    _, lag, pairs = best
    offset = math.fsum(y - x for x, y in pairs) / len(pairs)
    noise = 0.0
    for i in range(n):
        seen = 0 <= i - lag < n
        noise += (truth[i] - (prediction[i - lag] - offset if seen else 0.0)) ** 2
    return math.fsum(x * x for x in truth), noise, lag, offset


def slow_final_score_db(pages, cap=1e6):
    """Score in dB of pages, each a list of leads ``(truth, prediction, fs_hz)``."""
    ratios = []
    for leads in pages:
        signal = noise = 0.0
        for truth, prediction, fs_hz in leads:
            powers = slow_score_lead(truth, prediction, fs_hz)
            signal += powers[0]
            noise += powers[1]
        if noise == 0:
            ratios.append(cap)
        elif signal == 0:
            ratios.append(0.0)
        else:
            ratios.append(min(signal / noise, cap))
    return 10 * math.log10(sum(ratios) / len(ratios))
