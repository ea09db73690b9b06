"""Score a submission against truth: a table page x lead, and scores per page and type."""

import argparse
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.metric import final_score_db, power_ratio, power_ratio_db, score_lead
from local_eval.tables import as_text, write_table
from local_eval.truth import find_truths, read_types
from submission.paper import LEADS
from submission.truth import read_truth

ROW_ID = r"^(.+)_(\d+)_([^_]+)$"
SLICE_ROWS = 1 << 21
LEAD_SCHEMA = {
    "page_id": pl.String,
    "type": pl.String,
    "lead": pl.String,
    "fs_hz": pl.Float64,
    "n_samples": pl.Int64,
    "snr_db": pl.Float64,
    "nrmse_pct": pl.Float64,
    "pearson_r": pl.Float64,
    "shift_s": pl.Float64,
    "offset_mv": pl.Float64,
    "amplitude_mv": pl.Float64,
    "signal_power": pl.Float64,
    "noise_power": pl.Float64,
}
TOTAL = "all"


def read_submission(path):
    """Read a submission file.

    Parameters
    ----------
    path : str or Path
        CSV or Parquet with the columns id (``<page>_<sample>_<lead>``) and value in mV; rows
        in any order.

    Returns
    -------
    dict of str to dict of str to (n,) float64
        Series by page and lead.

    Raises
    ------
    ValueError
        For an id of another form, an unknown lead, a sample that is missing or comes twice,
        or a value that is not finite: the judge refuses these.
    """
    table = _read_rows(Path(path))
    pieces = defaultdict(list)
    for part in table.iter_slices(SLICE_ROWS):
        for page_id, lead, samples, values in _group_rows(part, path).iter_rows():
            pieces[page_id, lead].append((np.asarray(samples), np.asarray(values, float)))
    series = defaultdict(dict)
    for (page_id, lead), parts in pieces.items():
        series[page_id][lead] = _join_series(f"{path}: page {page_id} lead {lead}", parts)
    return dict(series)


def score_page(truth_file, prediction, fs_hz=None):
    """Rows of the lead table for one page.

    Parameters
    ----------
    truth_file : TruthFile
    prediction : dict of str to (n,) float64
        Series by lead, in mV.
    fs_hz : float, optional
        Of the truth; by default a tenth of its rows.

    Returns
    -------
    list of dict
        One per lead, with the keys of `LEAD_SCHEMA`.

    Raises
    ------
    ValueError
        If a lead is missing or has another length than the truth.
    """
    truth = read_truth(truth_file.path, fs_hz)
    return score_series(truth_file.page_id, truth_file.page_type, truth, prediction)


def score_series(page_id, page_type, truth, prediction):
    """Rows of the lead table for one page whose truth was read; as `score_page`.

    Parameters
    ----------
    page_id, page_type : str
    truth : Truth
    prediction : dict of str to (n,) float64

    Returns
    -------
    list of dict
    """
    missing = [lead for lead in LEADS if lead not in prediction]
    if missing:
        raise ValueError(f"page {page_id}: no rows of lead {', '.join(missing)}; write all twelve")
    rows = []
    for lead in LEADS:
        try:
            score = score_lead(truth.mv[lead], prediction[lead], truth.fs_hz)
        except ValueError as error:
            raise ValueError(f"page {page_id} lead {lead}: {error}") from error
        rows.append(
            {"page_id": page_id, "type": page_type, "lead": lead, "fs_hz": truth.fs_hz}
            | {name: getattr(score, name) for name in list(LEAD_SCHEMA)[4:]}
        )
    return rows


def score_pages(truth_files, predictions):
    """Lead table of many pages.

    Parameters
    ----------
    truth_files : iterable of TruthFile
    predictions : dict of str to dict of str to (n,) float64
        As `read_submission` returns them; it must hold every page asked for.

    Returns
    -------
    polars.DataFrame
        A row per page and lead, columns as `LEAD_SCHEMA`.
    """
    rows = []
    for truth_file in truth_files:
        if truth_file.page_id not in predictions:
            raise ValueError(
                f"page {truth_file.page_id}: no row in the submission; the judge wants every page: "
                "digitise it too, or score the pages at hand with --partial"
            )
        rows += score_page(truth_file, predictions[truth_file.page_id])
    return pl.DataFrame(rows, schema=LEAD_SCHEMA, orient="row")


def page_table(lead_table):
    """Score of each page: summed powers, linear ratio and dB.

    Parameters
    ----------
    lead_table : polars.DataFrame
        As `score_pages` makes it.

    Returns
    -------
    polars.DataFrame
        page_id, type, signal_power, noise_power, ratio, score_db, in the lead table's order.
    """
    pages = lead_table.group_by("page_id", "type", maintain_order=True).agg(
        pl.col("signal_power").sum(), pl.col("noise_power").sum()
    )
    ratios = [power_ratio(s, n) for s, n in pages.select("signal_power", "noise_power").iter_rows()]
    return pages.with_columns(
        pl.Series("ratio", ratios, pl.Float64),
        pl.Series("score_db", [power_ratio_db(r) for r in ratios], pl.Float64),
    )


def type_table(pages):
    """Scores per type and, in the last row, overall.

    Parameters
    ----------
    pages : polars.DataFrame
        As `page_table` makes it.

    Returns
    -------
    polars.DataFrame
        type, pages, score_db (of the mean linear ratio), median_db, worst_db, worst_page.
    """
    groups = [(key, pages.filter(pl.col("type") == key)) for key in sorted(pages["type"].unique())]
    return pl.DataFrame([_summary(name, group) for name, group in [*groups, (TOTAL, pages)]])


def lead_medians(lead_table):
    """Median measures of each lead over the pages, a row per lead in the page's order."""
    measures = ["snr_db", "nrmse_pct", "pearson_r", "shift_s", "offset_mv"]
    found = lead_table.group_by("lead").agg(pl.col(name).median() for name in measures)
    return pl.DataFrame({"lead": LEADS}).join(found, on="lead", how="left", maintain_order="left")


def main(argv=None):
    """Command line of ``score``; returns the exit status."""
    args = _parser().parse_args(argv)
    truth_files = find_truths(args.truth)
    if args.key:
        types = read_types(args.key)
        truth_files = [replace(f, page_type=types.get(f.page_id, f.page_type)) for f in truth_files]
    predictions = read_submission(args.submission)
    if args.partial:
        truth_files = [f for f in truth_files if f.page_id in predictions]
        print(f"{len(truth_files)} of the submission's {len(predictions)} pages have a truth")
    leads = score_pages(truth_files, predictions)
    pages = page_table(leads)
    summary = type_table(pages)
    print(as_text(summary))
    if args.leads:
        print("\nmedian over pages\n" + as_text(lead_medians(leads), decimals=3))
    if args.out:
        for name, table in (("leads", leads), ("pages", pages), ("types", summary)):
            write_table(table, args.out, name)
        print(f"\nwrote leads, pages and types (.parquet and .csv) to {args.out}")
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval score", description=__doc__)
    parser.add_argument("truth", type=Path, help="folder with truth/, competition folder, or folder of CSVs")
    parser.add_argument("submission", type=Path, help="CSV or Parquet with the columns id and value")
    parser.add_argument("--key", type=Path, help="CSV with the columns id and type")
    parser.add_argument("--out", type=Path, help="folder for the tables")
    parser.add_argument("--leads", action="store_true", help="print the leads' medians as well")
    parser.add_argument("--partial", action="store_true", help="score only the pages that the submission has")
    return parser


def _summary(name, pages):
    worst = pages.row(pages["ratio"].arg_min(), named=True)
    return {
        "type": name,
        "pages": pages.height,
        "score_db": final_score_db(pages["ratio"]),
        "median_db": pages["score_db"].median(),
        "worst_db": worst["score_db"],
        "worst_page": worst["page_id"],
    }


def _read_rows(path):
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such file; make it with: python -m submission DIR --out FILE")
    try:
        is_parquet = path.suffix == ".parquet"
        table = pl.read_parquet(path) if is_parquet else pl.read_csv(path, infer_schema_length=0)
        if table.columns != ["id", "value"]:
            raise ValueError(f"{path}: columns {table.columns}, must be id, value; rename or drop the others")
        return table.cast({"id": pl.String, "value": pl.Float64})
    except pl.exceptions.PolarsError as error:
        raise ValueError(f"{path}: {error}; a submission is CSV or Parquet of id, value") from error


def _group_rows(table, path):
    names = ["page_id", "sample", "lead"]
    found = pl.col("id").str.extract_groups(ROW_ID).struct.rename_fields(names)
    parts = table.select("value", parts=found).unnest("parts")
    bad = table.filter(parts["page_id"].is_null() | ~parts["lead"].is_in(LEADS))
    if bad.height:
        raise ValueError(
            f"{path}: {bad.height} ids such as {bad['id'][0]!r}; "
            f"must be <page>_<sample>_<lead> with a lead of {', '.join(LEADS)}"
        )
    return (
        parts.with_columns(pl.col("sample").cast(pl.Int64))
        .group_by("page_id", "lead", maintain_order=True)
        .agg("sample", "value")
        .select("page_id", "lead", "sample", "value")
    )


def _join_series(where, parts):
    samples = np.concatenate([part[0] for part in parts])
    values = np.concatenate([part[1] for part in parts])
    if not np.array_equal(samples, np.arange(samples.size)):
        order = np.argsort(samples, kind="stable")
        samples, values = samples[order], values[order]
        if not np.array_equal(samples, np.arange(samples.size)):
            wrong = int(np.argmax(samples != np.arange(samples.size)))
            raise ValueError(f"{where}: sample {wrong} is missing or comes twice; write 0 to n - 1 once each")
    n_bad = values.size - np.count_nonzero(np.isfinite(values))
    if n_bad:
        raise ValueError(f"{where}: {n_bad} values are NaN, infinite or blank; the judge refuses the file")
    return values
