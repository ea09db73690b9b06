"""Dummy pages and tables that several test files use, and a reader of submission files."""

import numpy as np
import polars as pl

from submission.page import LeadSeries, Mapping
from submission.paper import (
    DRAWN_PX_PER_MM,
    LEADS,
    MM_PER_MV,
    N_QUARTER,
    N_STRIP,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    SEGMENTS,
    ZERO_Y_MM,
    lead_rows,
)


def make_series(page_id, seed=0):
    """Twelve leads of smooth noise, about 0.3 mV."""
    rng = np.random.default_rng(seed)
    lengths = {lead: N_STRIP if lead == "II" else N_QUARTER for lead in LEADS}
    mv = {lead: 0.3 * np.convolve(rng.normal(size=n), np.ones(9) / 3, "same") for lead, n in lengths.items()}
    return LeadSeries(page_id, mv, {lead: np.full(n, 0.01) for lead, n in lengths.items()}, 1.0)


def printed_series(mv, sd_mv=0.01):
    """What a page shows of leads (12, 5000); deviations (12, 5000), or one for all."""
    def shown(values):
        rows = ((own, lead_rows(N_STRIP, lead)) for own, lead in zip(values, LEADS, strict=True))
        return {lead: own[r.start : r.stop].copy() for lead, (own, r) in zip(LEADS, rows, strict=True)}

    return LeadSeries("62", shown(mv), shown(np.broadcast_to(sd_mv, mv.shape)), 1.0)


def drawn_mapping():
    """The drawn page's own mapping."""
    x_mm, y_mm = np.linspace(-5, PAGE_WIDTH_MM + 5, 100), np.linspace(-5, PAGE_HEIGHT_MM + 5, 80)
    s = DRAWN_PX_PER_MM
    return Mapping(np.array([[s, 0, -0.5], [0, s, -0.5], [0, 0, 1]]), np.zeros((80, 100, 2)), x_mm, y_mm)


def truth_rows_mm(mv):
    """Page positions (4, 5000) of what the four strips show of leads (12, 5000)."""
    rows = np.empty((4, 5000))
    for segment in SEGMENTS:
        rows[segment.strip, segment.samples] = (
            ZERO_Y_MM[segment.strip] - MM_PER_MV * mv[LEADS.index(segment.lead)][segment.samples]
        )
    return rows


def beating_strips(instants, sizes, late=None, widths=None):
    """Strips that show RS complexes of 1 mV at given samples.

    Parameters
    ----------
    instants : (B,) int
    sizes : (4, 4) float64
        Of the leads, by strip and quarter.
    late, widths : (4, B) float64, optional
        By how many samples each strip shows each of them later, and how many times as wide.

    Returns
    -------
    (4, N_STRIP) float64
        In mV.
    """
    late = np.zeros((4, len(instants))) if late is None else late
    widths = np.ones((4, len(instants))) if widths is None else widths
    mv = np.zeros((4, N_STRIP))
    for segment in SEGMENTS:
        k, part = segment.strip, segment.samples
        since = np.arange(part.start, part.stop)[:, None] - instants - late[k]
        up = np.exp(-((since / widths[k] / 6) ** 2) / 2)
        down = np.exp(-(((since - 14) / widths[k] / 5) ** 2) / 2)
        mv[k, part] = sizes[k, segment.quarter or 0] * (up - 0.6 * down).sum(axis=1)
    return mv


def page_series(page):
    """A series that depends on the picture alone."""
    return make_series(page.page_id, int(page.rgb[::7].sum()))


def write_asked(folder, rows):
    """A test.csv of (id, lead, fs, number_of_rows) rows."""
    folder.mkdir(parents=True, exist_ok=True)
    table = pl.DataFrame(rows, schema=["id", "lead", "fs", "number_of_rows"], orient="row", strict=False)
    table.write_csv(folder / "test.csv")
    return folder / "test.csv"


def read_submission(path):
    """Values of a submission file by (page, lead), in the order of its samples, which is checked."""
    table = pl.read_csv(path) if path.suffix == ".csv" else pl.read_parquet(path)
    assert table.columns == ["id", "value"]
    parts = table["id"].str.splitn("_", 3).struct.unnest()
    series, start = {}, 0
    keys = list(zip(parts["field_0"], parts["field_2"], strict=True))
    values, samples = table["value"].to_numpy(), parts["field_1"].cast(pl.Int64).to_numpy()
    while start < len(keys):
        stop = start
        while stop < len(keys) and keys[stop] == keys[start]:
            stop += 1
        assert keys[start] not in series
        assert np.array_equal(samples[start:stop], np.arange(stop - start))
        series[keys[start]] = values[start:stop]
        start = stop
    return series


def eval_record(page_id, page_type, noise_mv, **notes):
    """Record of an evaluated page whose leads have a signal of 1 mV and that noise."""
    leads = []
    for lead in LEADS:
        n = N_STRIP if lead == "II" else N_QUARTER
        snr_db = -20 * np.log10(noise_mv)
        leads.append([page_id, page_type, lead, 500.0, n, snr_db, 1.0, 0.9, 0.0, 0.0, 1.0, float(n),
                      n * noise_mv**2, 0.0])  # fmt: skip
    ending = {"stage": "", "reason": "", "seconds": {}}
    return {"page_id": page_id, "key": [], "leads": leads, "notes": notes, **ending}
