"""List the worst pages and leads of a scored run, with the stage that failed."""

import argparse
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.score import page_table
from local_eval.tables import as_text, read_table

DEFAULT_BELOW_DB = 10.0


def worst_leads(lead_table, below_db=DEFAULT_BELOW_DB):
    """Leads whose SNR lies below a limit, worst first.

    Parameters
    ----------
    lead_table : polars.DataFrame
        As `local_eval.score.score_pages` makes it.
    below_db : float

    Returns
    -------
    polars.DataFrame
        page_id, type, lead, snr_db, nrmse_pct, pearson_r, shift_s, offset_mv.
    """
    columns = ["page_id", "type", "lead", "snr_db", "nrmse_pct", "pearson_r", "shift_s", "offset_mv"]
    return lead_table.filter(pl.col("snr_db") < below_db).sort("snr_db", "page_id", "lead").select(columns)


def worst_pages(lead_table, below_db=DEFAULT_BELOW_DB, stages=None):
    """Pages that score below a limit, or hold a lead that does, worst page first.

    Parameters
    ----------
    lead_table : polars.DataFrame
        As `local_eval.score.score_pages` makes it.
    below_db : float
    stages : polars.DataFrame, optional
        As `read_stages` gives.

    Returns
    -------
    polars.DataFrame
        page_id, type, score_db, leads_below, worst_lead, and with `stages` its columns.
    """
    leads = lead_table.group_by("page_id").agg(
        leads_below=(pl.col("snr_db") < below_db).sum().cast(pl.Int64),
        worst_lead=pl.col("lead").sort_by("snr_db").first(),
    )
    pages = page_table(lead_table).join(leads, on="page_id", how="left")
    if stages is not None:
        pages = pages.join(stages, on="page_id", how="left")
    found = pages.filter((pl.col("score_db") < below_db) | (pl.col("leads_below") > 0))
    return found.drop("signal_power", "noise_power", "ratio").sort("score_db", "page_id")


def stage_counts(pages):
    """Number of pages per failed stage, most frequent first; `pages` as `worst_pages` with stages."""
    no_stage = pl.col("stage").fill_null("") == ""
    named = pages.with_columns(stage=pl.when(no_stage).then(pl.lit("none")).otherwise("stage"))
    counts = named.group_by("stage").agg(pages=pl.len().cast(pl.Int64))
    return counts.sort("pages", "stage", descending=[True, False])


def read_stages(folder):
    """Read which stage failed on each page of a run.

    Parameters
    ----------
    folder : str or Path
        What ``python -m submission --arrays`` wrote: a ``.npz`` per page.

    Returns
    -------
    polars.DataFrame
        page_id, stage and reason (empty where nothing failed), seen_share.

    Raises
    ------
    FileNotFoundError
        If the folder holds no ``.npz`` file.
    """
    rows = []
    for path in sorted(Path(folder).glob("*.npz")):
        with np.load(path) as page:
            stage, reason, seen_share = (page[name].item() for name in ("stage", "reason", "seen_share"))
        rows.append({"page_id": path.stem, "stage": stage, "reason": reason, "seen_share": seen_share})
    if not rows:
        raise FileNotFoundError(f"{folder}: no .npz file; give the folder that --arrays wrote")
    return pl.DataFrame(rows)


def main(argv=None):
    """Command line of ``worst``; returns the exit status."""
    args = _parser().parse_args(argv)
    leads = read_table(args.scores, "leads")
    stages = read_stages(args.stages) if args.stages else None
    pages, bad_leads = worst_pages(leads, args.below, stages), worst_leads(leads, args.below)
    n_pages = leads["page_id"].n_unique()
    print(f"{pages.height} of {n_pages} pages are below {args.below:g} dB or hold a lead that is")
    if stages is not None and pages.height:
        print("\n" + as_text(stage_counts(pages)))
    for table in (pages, bad_leads):
        if table.height:
            print("\n" + as_text(table.head(args.most)))
            if table.height > args.most:
                print(f"... and {table.height - args.most} more (--most shows them)")
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval worst", description=__doc__)
    parser.add_argument("scores", type=Path, help="folder that score --out wrote, or its leads table")
    parser.add_argument("--stages", type=Path, help="the run's folder of arrays")
    parser.add_argument("--below", type=float, default=DEFAULT_BELOW_DB, help="limit in dB (%(default)g)")
    parser.add_argument("--most", type=int, default=30, help="rows to print (%(default)d)")
    return parser
