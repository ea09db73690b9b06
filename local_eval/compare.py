"""Set two scored runs side by side, per page and per type, with paired bootstrap intervals."""

import argparse
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.metric import RATIO_CAP, final_score_db
from local_eval.report.build import write_report
from local_eval.report.data import read_pair
from local_eval.score import TOTAL, page_table
from local_eval.tables import as_text, read_table, write_table
from submission.paper import LEADS

FLOOR_RATIO = 1e-3
INTERVAL_PCT = (2.5, 97.5)


def pair_pages(leads_a, leads_b):
    """Scores of the pages that two runs share.

    Parameters
    ----------
    leads_a, leads_b : polars.DataFrame
        Lead tables as `local_eval.score.score_pages` makes them.

    Returns
    -------
    polars.DataFrame
        page_id, type, ratio_a, ratio_b, a_db, b_db, diff_db (b minus a), largest loss first.
        Ratios below `FLOOR_RATIO` count as that in dB, so that a lost page stays finite.

    Raises
    ------
    ValueError
        If the runs share no page.
    """
    a, b = page_table(leads_a), page_table(leads_b)
    pages = a.select("page_id", "type", ratio_a="ratio").join(
        b.select("page_id", ratio_b="ratio"), on="page_id", how="inner"
    )
    if not pages.height:
        raise ValueError(
            f"the runs share none of their {a.height} and {b.height} pages; compare runs over the same pages"
        )
    in_db = {f"{run}_db": 10 * pl.col(f"ratio_{run}").clip(FLOOR_RATIO).log10() for run in "ab"}
    return (
        pages.with_columns(**in_db)
        .with_columns(diff_db=pl.col("b_db") - pl.col("a_db"))
        .sort("diff_db", "page_id")
    )


def paired_bootstrap(ratio_a, ratio_b, rng, n_resamples):
    """Intervals of what the second run gains, drawing pages with replacement.

    Parameters
    ----------
    ratio_a, ratio_b : (n,) float64
        Linear scores of the same pages.
    rng : numpy.random.Generator
    n_resamples : int

    Returns
    -------
    score_gain_db, page_gain_db : (2,) float64
        95 % intervals of the difference of the scores (dB of the mean linear ratio) and of
        the mean difference of the pages' dB.
    """
    page_diff_db = 10 * np.log10(np.maximum(ratio_b, FLOOR_RATIO) / np.maximum(ratio_a, FLOOR_RATIO))
    gains = np.empty((n_resamples, 2))
    for k in range(n_resamples):
        drawn = rng.integers(ratio_a.size, size=ratio_a.size)
        mean_a, mean_b = ratio_a[drawn].mean(), ratio_b[drawn].mean()
        gains[k, 0] = 10 * np.log10(max(mean_b, FLOOR_RATIO) / max(mean_a, FLOOR_RATIO))
        gains[k, 1] = page_diff_db[drawn].mean()
    return tuple(np.percentile(gains, INTERVAL_PCT, axis=0).T)


def page_intervals(pages, leads_a, leads_b, rng, n_resamples):
    """How sure each page's difference is, drawing its leads with replacement.

    Parameters
    ----------
    pages : polars.DataFrame
        As `pair_pages` makes it.
    leads_a, leads_b : polars.DataFrame
        Lead tables of the two runs.
    rng : numpy.random.Generator
    n_resamples : int

    Returns
    -------
    polars.DataFrame
        `pages` with low_db and high_db, the 95 % interval of diff_db, and verdict: better or
        worse where the interval lies to one side of 0, unclear otherwise.
    """
    n_leads = len(LEADS)
    counts = rng.multinomial(n_leads, np.full(n_leads, 1 / n_leads), n_resamples).T
    page_db = []
    for leads in (leads_a, leads_b):
        powers = _powers(pages["page_id"], leads)
        signal, noise = (power @ counts for power in powers)
        ratio = np.where(noise > 0, signal / np.where(noise > 0, noise, 1), RATIO_CAP)
        page_db.append(10 * np.log10(np.clip(ratio, FLOOR_RATIO, RATIO_CAP)))
    low_db, high_db = np.percentile(page_db[1] - page_db[0], INTERVAL_PCT, axis=1)
    verdict = np.where(low_db > 0, "better", np.where(high_db < 0, "worse", "unclear"))
    return pages.with_columns(low_db=low_db, high_db=high_db, verdict=verdict)


def compare_runs(leads_a, leads_b, seed=0, n_resamples=2000):
    """Pages and types of two runs set side by side.

    Parameters
    ----------
    leads_a, leads_b : polars.DataFrame
        Lead tables of the two runs.
    seed : int
        Of the bootstrap.
    n_resamples : int

    Returns
    -------
    pages, types : polars.DataFrame
        As `page_intervals` and `compare_types` make them.
    """
    rng = np.random.default_rng(seed)
    pages = pair_pages(leads_a, leads_b)
    types = compare_types(pages, rng, n_resamples)
    return page_intervals(pages, leads_a, leads_b, rng, n_resamples), types


def compare_types(pages, rng, n_resamples):
    """Both runs' scores per type and, in the last row, overall.

    Parameters
    ----------
    pages : polars.DataFrame
        As `pair_pages` makes it.
    rng : numpy.random.Generator
    n_resamples : int

    Returns
    -------
    polars.DataFrame
        type, pages, a_db, b_db, gain_db with low_db and high_db (score), page_gain_db with
        page_low_db and page_high_db (mean over pages), better, worse (pages by over 0.01 dB).
    """
    groups = [(key, pages.filter(pl.col("type") == key)) for key in sorted(pages["type"].unique())]
    rows = []
    for name, group in [*groups, (TOTAL, pages)]:
        ratio_a, ratio_b = group["ratio_a"].to_numpy(), group["ratio_b"].to_numpy()
        score_interval, page_interval = paired_bootstrap(ratio_a, ratio_b, rng, n_resamples)
        a_db, b_db = final_score_db(ratio_a), final_score_db(ratio_b)
        rows.append({
            "type": name, "pages": group.height, "a_db": a_db, "b_db": b_db,
            "gain_db": b_db - a_db, "low_db": score_interval[0], "high_db": score_interval[1],
            "page_gain_db": group["diff_db"].mean(),
            "page_low_db": page_interval[0], "page_high_db": page_interval[1],
            "better": (group["diff_db"] > 0.01).sum(), "worse": (group["diff_db"] < -0.01).sum(),
        })
    return pl.DataFrame(rows)


def main(argv=None):
    """Command line of ``compare``; returns the exit status."""
    args = _parser().parse_args(argv)
    leads_a, leads_b = read_table(args.run_a, "leads"), read_table(args.run_b, "leads")
    pages, types = compare_runs(leads_a, leads_b, args.seed, args.resamples)
    for run, leads in (("a", leads_a), ("b", leads_b)):
        only = leads["page_id"].n_unique() - pages.height
        if only:
            print(f"{only} pages are in run {run} alone and left out")
    print(as_text(types))
    sure = pages.filter(pl.col("verdict") != "unclear")["verdict"].value_counts().rows()
    counts = {"better": 0, "worse": 0} | dict(sure)
    print("\nsurely {better} pages better, {worse} worse (95 %, over their leads)".format(**counts))
    shown = pages.drop("ratio_a", "ratio_b")
    print("\nlargest losses\n" + as_text(shown.head(args.most)))
    print("\nlargest gains\n" + as_text(shown.reverse().head(args.most)))
    if args.out:
        write_table(pages, args.out, "compared_pages")
        write_table(types, args.out, "compared_types")
    if args.report:
        print(f"\nwrote {write_report(read_pair(args.run_a, args.run_b), args.report, (pages, types))}")
    return 0


def _powers(page_ids, leads):
    """Signal and noise powers, each (pages, leads)."""
    order = pl.DataFrame({"page_id": page_ids}).join(pl.DataFrame({"lead": LEADS}), how="cross")
    rows = order.join(leads, on=["page_id", "lead"], how="left", maintain_order="left")
    shape = len(page_ids), len(LEADS)
    return [rows[name].to_numpy().reshape(shape) for name in ("signal_power", "noise_power")]


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval compare", description=__doc__)
    parser.add_argument("run_a", type=Path, help="folder that score --out wrote, or its leads table")
    parser.add_argument("run_b", type=Path, help="the run to set against it")
    parser.add_argument("--out", type=Path, help="folder for the tables")
    parser.add_argument("--report", type=Path, help="folder for a report of both runs side by side")
    parser.add_argument("--most", type=int, default=5, help="losses and gains to print (default %(default)d)")
    parser.add_argument("--resamples", type=int, default=2000, help="bootstrap draws (default %(default)d)")
    parser.add_argument("--seed", type=int, default=0, help="of the bootstrap (default %(default)d)")
    return parser
