"""Last step: a small network takes from the series what the chain's errors look like.

What a trace is off is not white: the fit rounds tips and lags behind on steep strokes, neighbours share
what a smudge does, hidden ends are guessed. The network sees, for each sample of each strip, the series
and its first and second difference, how far the trace lies off it that it was made of, and how unsure
that is, all in units of the page's own noise, and the ink across the stroke; it gives a correction and
the deviation that remains. It sees 130 ms before and after, and what the other strips show at the same
instants, on average; whose lead is which it is not told. It learnt from simulated pages of real signals
(docs/model_card.md).
"""

from functools import cache

import numpy as np

from .beat_times import beats_together
from .convolve import add_taps
from .limb_leads import LIMB_QUARTERS, fused_limb_leads
from .net import shipped_weights
from .page import LeadSeries
from .paper import MM_PER_MV, MM_PER_SAMPLE, N_QUARTER, N_STRIP, N_STRIPS, SEGMENTS, ZERO_Y_MM
from .sections import ACROSS_MM, ink_sections

POLISH_WEIGHTS = "series_net.npz.xz"
DILATIONS = (1, 2, 4, 8, 16, 32, 1)
SIGNED = (*range(5), *range(11, 25))  # features that change sign with the signal
LEAST_NOISE_MV, MOST_NOISE_MV = 1e-4, 0.3
USUAL_NOISE_MV = 0.003
SPREAD_SHARE = 0.92  # of the deviations: most of the pages that the network learnt on had unknown printers


def polish(series, trace, ink_map, net_map):
    """The series, corrected.

    Parameters
    ----------
    series : LeadSeries
        As `leads_mv` gives it.
    trace : Trace
        What it was made of.
    ink_map, net_map : InkMap
        The page's own ink, and what the network takes for ink; None on a drawn page.

    Returns
    -------
    LeadSeries
        In which the lead laws hold, with deviations of its own; infinite where they were.
    """
    shown = strips_mv(series, trace)
    features, unit_mv = strip_features(*shown, ink_sections(ink_map, net_map, shown[0][0]))
    move, spread = _both_ways_up(features, shipped_weights(POLISH_WEIGHTS))
    better, unsure = shown[0][0] + unit_mv * move, unit_mv * np.exp(spread.astype(float))
    if trace.noise_mm is not None:  # a drawn page's columns lie where they belong
        better = beats_together(better)
    for span, leads in LIMB_QUARTERS:
        better[:, span], _ = fused_limb_leads(better[:, span], unsure[:, span], leads)
    mv, sd_mv = {}, {}
    for segment in SEGMENTS:  # the rhythm strip comes last and stays for lead II
        place = segment.strip, segment.samples
        mv[segment.lead], sd_mv[segment.lead] = better[place].copy(), SPREAD_SHARE * unsure[place]
    for lead, found in series.sd_mv.items():
        sd_mv[lead][np.isposinf(found)] = np.inf
    return LeadSeries(series.page_id, mv, sd_mv, series.seen_share)


def strips_mv(series, trace):
    """What the network is shown, as the strips show it.

    Parameters
    ----------
    series : LeadSeries
    trace : Trace

    Returns
    -------
    mv : (2, S, T) float64
        The series; the trace, NaN where unseen.
    sd_mv : (2, S, T) float64
        The trace's noise and its deviations, NaN where unseen.
    """
    own, _ = series.on_strips()
    traced = (np.array(ZERO_Y_MM)[:, None] - trace.y_mm) / MM_PER_MV
    noise_mm = trace.sd_mm if trace.noise_mm is None else trace.noise_mm
    return np.stack([own, traced]), np.stack([noise_mm, trace.sd_mm]) / MM_PER_MV


def strip_features(mv, sd_mv, ink_share):
    """What the network sees of each sample.

    Parameters
    ----------
    mv, sd_mv : (2, S, T) float
        As `strips_mv` gives them.
    ink_share : (3, D, S, T) uint8
        As `ink_sections` gives it.

    Returns
    -------
    features : (K, S, T) float32
        The `SIGNED` ones change sign with the signal.
    unit_mv : float
        The page's usual noise, the unit of the network's answers.
    """
    series, traced = mv
    noise, sd = np.clip(np.nan_to_num(sd_mv, nan=MOST_NOISE_MV), LEAST_NOISE_MV, MOST_NOISE_MV)
    unit_mv = float(np.median(noise))
    padded = np.pad(series, ((0, 0), (1, 1)), mode="edge")
    slope = (padded[:, 2:] - padded[:, :-2]) / 2
    bend = padded[:, 2:] - 2 * series + padded[:, :-2]
    away = np.nan_to_num(np.arcsinh((traced - series) / (2 * unit_mv)))
    signed = [series.clip(-3, 3), np.arcsinh(series / 0.05) / 3,
              np.arcsinh(slope / unit_mv), np.arcsinh(bend / unit_mv), away]
    page = np.full((1, N_STRIPS, N_STRIP), np.log(unit_mv / USUAL_NOISE_MV))
    uneven, even = _across(ink_share, series, unit_mv)
    parts = [signed, np.log([noise / unit_mv, sd / unit_mv]), _places(), page, uneven, even]
    return np.concatenate(parts).astype(np.float32), unit_mv


def _across(ink_share, mv, unit_mv):
    """Of the ink across the strokes (3, D, S, T) what changes sign with the signal, and what does not."""
    own, hides, net = ink_share.astype(np.float32) / 255
    shown, across_mm = np.stack([own, net], axis=1), np.array(ACROSS_MM, np.float32)[:, None, None, None]
    middle = len(ACROSS_MM) // 2
    near = slice(2, -2)  # beyond, a neighbour's ink may be
    away_mm = (across_mm[near] * shown[near]).sum(0) / (shown[near].sum(0) + 0.3)
    steep = np.hypot(1, np.gradient(mv, axis=1) * MM_PER_MV / MM_PER_SAMPLE)
    away = np.arcsinh(away_mm * steep / MM_PER_MV / (2 * unit_mv))
    above, below = shown[middle + 1 :], shown[middle - 1 :: -1]
    uneven, even = (part.reshape(-1, *mv.shape) for part in (2 * (above - below), above + below))
    hidden = hides[middle], hides[middle - 3] + hides[middle + 3]
    return np.concatenate([away, uneven]), np.concatenate([shown[middle], hidden[:1], even, hidden[1:]])


def _both_ways_up(features, weights):
    """Mean of the network's answers to the page and to the same upside down."""
    turned = features.copy()
    turned[list(SIGNED)] *= -1
    (move, spread), (back, other) = polish_net(features, weights), polish_net(turned, weights)
    return (move - back) / 2, (spread + other) / 2


def polish_net(features, weights):
    """Run the network.

    Parameters
    ----------
    features : (K, S, T) float32
    weights : dict of str to float32 ndarray
        Of the layers ``first``, ``near``, ``others``, ``out`` and ``last``: ``.weight`` (out, in, taps)
        and, but for ``others``, ``.bias`` (out,); the blocks' one after the other.

    Returns
    -------
    move, spread : (S, T) float32
        Correction, and natural logarithm of the deviation that remains, in the page's unit.
    """
    w = {name: np.split(array, len(DILATIONS)) if name.split(".")[0] in ("near", "others", "out") else array
         for name, array in weights.items()}
    state = _convolve(features.transpose(1, 2, 0), w["first.weight"], w["first.bias"])
    for block, dilation in enumerate(DILATIONS):
        near = _convolve(state, w["near.weight"][block], w["near.bias"][block], dilation)
        near += _convolve(state.mean(axis=0, keepdims=True), w["others.weight"][block])
        state += _convolve(np.maximum(near, 0, out=near), w["out.weight"][block], w["out.bias"][block])
    return _convolve(state, w["last.weight"], w["last.bias"]).transpose(2, 0, 1)


def _convolve(state, weight, bias=0.0, dilation=1):
    """Convolution along the samples of (S, T, K) by weights (L, K, taps), nothing beyond both ends."""
    reach = dilation * (weight.shape[2] // 2)
    padded = np.pad(state, ((0, 0), (reach, reach), (0, 0)))
    flat, answer = padded.reshape(-1, state.shape[2]), np.empty((*padded.shape[:2], len(weight)), np.float32)
    sums = answer.reshape(-1, len(weight))[:len(flat) - 2 * reach]
    sums[:] = bias
    add_taps(flat, np.ascontiguousarray(weight.transpose(2, 1, 0)), sums, dilation)
    return answer[:, :state.shape[1]]


@cache
def _places():
    """What is known of each sample beforehand (3, S, T).

    Nearness of a separator, and on which side of it; whether lead laws hold in the quarter.
    """
    sample = np.arange(N_STRIP)
    beyond = (sample + N_QUARTER // 2) % N_QUARTER - N_QUARTER // 2 + 0.5  # the nearest boundary
    places = np.zeros((3, N_STRIPS, N_STRIP))
    places[0, :-1] = np.exp(-np.abs(beyond) / 4)
    places[1, :-1] = np.sign(beyond) * np.exp(-np.abs(beyond) / 12)
    places[2] = sample < 2 * N_QUARTER
    return places
