"""Tables of a run, made of its journal's records."""

import numpy as np
import polars as pl

from local_eval.score import LEAD_SCHEMA, TOTAL, page_table
from local_eval.worst import DEFAULT_BELOW_DB
from submission.paper import RHYTHM_LEAD

NOTES = (
    "confidence", "residual_px", "sd_px", "image_px_per_mm", "mapping_rms_px", "mapping_far_mm", "is_upright",
)  # fmt: skip
EVAL_SCHEMA = LEAD_SCHEMA | {
    "unseen_share": pl.Float64, **dict.fromkeys(NOTES, pl.Float64), "stage": pl.String, "reason": pl.String,
}  # fmt: skip
LEAST_CONFIDENCE, MOST_RESIDUAL_PX = 0.05, 0.5
MOST_MAPPING_PX, MOST_MAPPING_MM = 1.5, 0.5
LEAST_DB, MOST_DB, STEP_DB = -10, 60, 1


def lead_rows_table(records):
    """Table page x lead, in the records' order.

    Parameters
    ----------
    records : iterable of dict
        As `local_eval.evaluate.page.evaluate_page` gives.

    Returns
    -------
    polars.DataFrame
        Columns as `EVAL_SCHEMA`; what the stages noted repeats over a page's leads, null where a
        stage did not run or there is no true mapping.
    """
    rows = []
    for record in records:
        notes = [record["notes"].get(name) for name in NOTES]
        rows += [[*lead, *notes, record["stage"], record["reason"]] for lead in record["leads"]]
    return pl.DataFrame(rows, schema=EVAL_SCHEMA, orient="row")


def pages_of(leads, below_db=DEFAULT_BELOW_DB):
    """Table of pages with what matters to find the bad ones, worst first within the suspected stage.

    Parameters
    ----------
    leads : polars.DataFrame
        As `lead_rows_table` makes it, or a table of `local_eval.score.score_pages`, which says
        nothing of the stages.
    below_db : float
        Below it a page or lead counts as bad.

    Returns
    -------
    polars.DataFrame
        page_id, type, ratio, score_db, lead2_db, worst_lead, worst_lead_db, leads_below,
        unseen_share, the notes, stage, reason, suspect (the stage that failed, or that is suspected
        where the page is bad; empty for a good page); in the order of the lead table.
    """
    missing = [name for name in EVAL_SCHEMA if name not in leads.columns]
    leads = leads.with_columns(pl.lit(None, EVAL_SCHEMA[name]).alias(name) for name in missing)
    snr_db = pl.col("snr_db").fill_nan(-np.inf)
    found = leads.group_by("page_id", maintain_order=True).agg(
        lead2_db=snr_db.filter(pl.col("lead") == RHYTHM_LEAD).first(),
        worst_lead=pl.col("lead").sort_by(snr_db).first(), worst_lead_db=snr_db.min(),
        leads_below=(snr_db < below_db).sum().cast(pl.Int64), unseen_share=pl.col("unseen_share").mean(),
        **{name: pl.col(name).first() for name in (*NOTES, "stage", "reason")},
    )  # fmt: skip
    pages = page_table(leads).drop("signal_power", "noise_power").join(
        found, on="page_id", how="left", maintain_order="left"
    )
    suspects = [suspect_stage(page, below_db) for page in pages.iter_rows(named=True)]
    return pages.with_columns(pl.Series("suspect", suspects, pl.String))


def suspect_stage(page, below_db):
    """The stage that a page most likely went wrong in; empty for a good page.

    Parameters
    ----------
    page : dict
        Row of `pages_of`.
    below_db : float

    Returns
    -------
    str
        The stage that gave up; else, for a page below the limit, stage 0 or 1 where the true
        mapping (or without it their own confidence and residual) says so, and the trace otherwise.
    """
    if page["stage"]:
        return page["stage"]
    if page["score_db"] >= below_db:
        return ""
    if page["mapping_rms_px"] is not None:
        is_lost, is_bent = not page["is_upright"], (
            page["mapping_rms_px"] > MOST_MAPPING_PX or page["mapping_far_mm"] > MOST_MAPPING_MM
        )
    else:
        is_lost = _known(page["confidence"], 1) < LEAST_CONFIDENCE
        is_bent = _known(page["residual_px"], 0) > MOST_RESIDUAL_PX
    return "stage0_upright" if is_lost else "stage1_rectify" if is_bent else "stage3_trace"


def lead2_distribution(leads):
    """How many pages have lead II's SNR within each decibel, per type and over the set.

    Parameters
    ----------
    leads : polars.DataFrame

    Returns
    -------
    polars.DataFrame
        type, from_db, to_db, pages, share_below (share of the type's pages below to_db). The
        first and last bins of a type take in what lies beyond.
    """
    rows = []
    for name, snr_db in lead2_by_type(leads).items():
        edges = np.arange(LEAST_DB, MOST_DB + STEP_DB, STEP_DB)
        counts, _ = np.histogram(np.clip(snr_db, LEAST_DB, MOST_DB - STEP_DB / 2), edges)
        below = np.cumsum(counts) / snr_db.size
        used = np.flatnonzero(counts)
        rows += [
            (name, int(edges[k]), int(edges[k + 1]), int(counts[k]), float(below[k]))
            for k in range(used[0], used[-1] + 1)
        ]
    schema = {"type": pl.String, "from_db": pl.Int64, "to_db": pl.Int64, "pages": pl.Int64}
    return pl.DataFrame(rows, schema | {"share_below": pl.Float64}, orient="row")


def lead2_by_type(leads):
    """Lead II's SNR in dB, arrays by type, that of all pages last."""
    lead2 = leads.filter(pl.col("lead") == RHYTHM_LEAD)
    types = sorted(lead2["type"].unique())
    groups = {name: lead2.filter(pl.col("type") == name) for name in types} | {TOTAL: lead2}
    return {name: group["snr_db"].fill_nan(-np.inf).to_numpy() for name, group in groups.items()}


def seconds_table(records):
    """Seconds by page and stage: page_id, a column per stage, and total."""
    stages = list(dict.fromkeys(name for record in records for name in record["seconds"]))
    return pl.DataFrame(
        [
            {"page_id": r["page_id"], **{name: r["seconds"].get(name) for name in stages},
             "total": float(sum(r["seconds"].values()))}
            for r in records
        ],
        schema={"page_id": pl.String, **dict.fromkeys((*stages, "total"), pl.Float64)},
    )  # fmt: skip


def _known(value, otherwise):
    return otherwise if value is None else value
