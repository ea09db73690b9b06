"""Digitise any one picture, and write its figures and its leads in mV."""

import argparse
import sys
import webbrowser
from pathlib import Path

import numpy as np
import polars as pl

from local_eval.figures.page import draw_page
from local_eval.way import follow_page
from submission.digitise import Digitised
from submission.paper import DRAWN_FS_HZ, LEADS, N_STRIP, lead_rows
from submission.rows import ArrayFolder
from submission.truth import read_truth


def main(argv=None):
    """Command line of ``show``; returns 0, or 1 where a stage failed (what there is gets written)."""
    args = _parser().parse_args(argv)
    if not args.image.is_file():
        raise FileNotFoundError(f"{args.image}: no such file; give a picture of an ECG page")
    way = follow_page(args.image)
    folder = args.out / args.image.stem
    truth = None if args.truth is None else read_truth(args.truth)
    paths = [*draw_page(way, folder, truth), *write_arrays(way, folder)]
    print("\n".join(str(path) for path in paths))
    if args.open:
        webbrowser.open(paths[-3].resolve().as_uri())
    if way.stage:
        print(f"{way.stage} failed: {way.reason}; the leads are zeros", file=sys.stderr)
    return int(bool(way.stage))


def write_arrays(way, folder):
    """Write a page's leads at 500 Hz.

    Parameters
    ----------
    way : PageWay
    folder : Path

    Returns
    -------
    list of Path
        A .npz as ``python -m submission --arrays`` writes it, and a CSV: time_s and a column of
        mV per lead, blank outside the stretch that the page shows.

    Raises
    ------
    OSError
        If a file cannot be written.
    """
    page_id = way.series.page_id
    arrays = ArrayFolder(folder)
    arrays.save(Digitised(way.series, way.stage, way.reason))
    arrays.save_table(f"{page_id}.csv", lead_table(way.series))
    if arrays.trouble:
        raise OSError(arrays.trouble)
    return [folder / f"{page_id}.npz", folder / f"{page_id}.csv"]


def lead_table(series):
    """Leads as a table of 5000 rows: time_s and a column of mV per lead, null where not printed.

    Parameters
    ----------
    series : submission.page.LeadSeries

    Returns
    -------
    polars.DataFrame
    """
    columns = {"time_s": np.arange(N_STRIP) / DRAWN_FS_HZ}
    for lead in LEADS:
        column = np.full(N_STRIP, np.nan)
        rows = lead_rows(N_STRIP, lead)
        column[rows.start:rows.stop] = np.round(series.mv[lead], 5)
        columns[lead] = column
    return pl.DataFrame(columns).fill_nan(None)


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval show", description=__doc__)
    parser.add_argument("image", type=Path, help="drawn page, scan or photo")
    parser.add_argument("--out", type=Path, default=Path("figures"), help="gets a folder (%(default)s)")
    parser.add_argument("--truth", type=Path, help="CSV with a column per lead, to set against it")
    parser.add_argument("--open", action="store_true", help="open the series figure")
    return parser
