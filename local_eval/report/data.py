"""What the report shows, gathered from the tables of one or two runs."""

import json
import math
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import polars as pl

from local_eval.evaluate.tables import pages_of
from local_eval.figures.page import FIGURE_NAMES
from local_eval.pages import PageFile
from local_eval.score import type_table
from local_eval.tables import read_table

PAGE_NUMBERS = (
    "score_db", "lead2_db", "worst_lead_db", "unseen_share", "confidence", "residual_px", "sd_px",
    "mapping_rms_px",
)  # fmt: skip
PAGE_WORDS = ("worst_lead", "stage", "reason", "suspect")
LEAD_NUMBERS = ("snr_db", "nrmse_pct", "pearson_r", "shift_s", "offset_mv", "unseen_share")
VERDICT = ("low_db", "high_db", "verdict")
DIGITS = 4


@dataclass(frozen=True, eq=False)
class Run:
    """A run as the report sees it.

    Attributes
    ----------
    name : str
    folder : Path
    leads, pages, types : polars.DataFrame
        Page x lead, pages as `pages_of`, and scores per type.
    facts : dict
        As `local_eval.evaluate.facts.run_facts`; empty where the run kept none.
    """

    name: str
    folder: Path
    leads: pl.DataFrame
    pages: pl.DataFrame
    types: pl.DataFrame
    facts: dict


def read_run(folder, page_ids=None):
    """Read a run's tables.

    Parameters
    ----------
    folder : str or Path
        What ``eval`` (or ``score --out``) wrote.
    page_ids : collection of str, optional
        Keep only these pages.

    Returns
    -------
    Run
    """
    folder = Path(folder)
    leads = read_table(folder, "leads")
    if page_ids is not None:
        leads = leads.filter(pl.col("page_id").is_in(list(page_ids)))
    facts_file = folder / "run.json"
    facts = json.loads(facts_file.read_text()) if facts_file.is_file() else {}
    below = facts.get("arguments", {}).get("below")
    pages = pages_of(leads) if below is None else pages_of(leads, below)
    name = folder.resolve().name if folder.is_dir() else folder.stem
    return Run(name, folder, leads, pages, type_table(pages), facts)


def read_pair(folder_a, folder_b):
    """Read two runs over the pages that both have; refused where there is none."""
    a, b = read_run(folder_a), read_run(folder_b)
    shared = set(a.pages["page_id"]) & set(b.pages["page_id"])
    if not shared:
        raise ValueError(
            f"{folder_a} and {folder_b} share none of their {a.pages.height} and {b.pages.height} pages; "
            "compare runs over the same pages"
        )
    pair = [read_run(folder, shared) for folder in (folder_a, folder_b)]
    names = ["a: " + pair[0].name, "b: " + pair[1].name]
    return [Run(name, *list(vars(run).values())[1:]) for name, run in zip(names, pair, strict=True)]


def report_data(runs, out, compared=None):
    """What the report's script reads.

    Parameters
    ----------
    runs : list of Run
        One, or two over the same pages.
    out : Path
        Folder of the report; the links to figures start there.
    compared : polars.DataFrame, optional
        For two runs: the pages with low_db, high_db and verdict of what run b gains.

    Returns
    -------
    dict
        Strings, numbers, lists, dicts and None only. A page's entries are lists with one item a run.
    """
    listed = runs[-1].pages.select("page_id", "type").iter_rows()
    pages = [{"id": page_id, "type": page_type} for page_id, page_type in listed]
    for run in runs:
        by_id = {row["page_id"]: row for row in run.pages.iter_rows(named=True)}
        leads = _leads_by_page(run.leads)
        for page in pages:
            row = by_id[page["id"]]
            for name in PAGE_NUMBERS:
                page.setdefault(name, []).append(_number(row[name]))
            for name in PAGE_WORDS:
                page.setdefault(name, []).append(row[name] or "")
            page.setdefault("leads", []).append(leads[page["id"]])
            page.setdefault("figures", []).append(_figures_link(run, page, out))
    if compared is not None:
        sure = {page_id: row for page_id, *row in compared.select("page_id", *VERDICT).iter_rows()}
        for page in pages:
            *interval, page["verdict"] = sure[page["id"]]
            page["interval"] = [_number(value) for value in interval]
    return {
        "runs": [{"name": run.name, "folder": str(run.folder), "data": _data_folder(run)} for run in runs],
        "pages": pages, "figures": list(FIGURE_NAMES), "lead_columns": list(LEAD_NUMBERS),
    }  # fmt: skip


def _leads_by_page(leads):
    """Rows ``[lead, *LEAD_NUMBERS]`` by page."""
    if "unseen_share" not in leads.columns:
        leads = leads.with_columns(unseen_share=pl.lit(None, pl.Float64))
    found = {}
    for page_id, lead, *numbers in leads.select("page_id", "lead", *LEAD_NUMBERS).iter_rows():
        found.setdefault(page_id, []).append([lead, *map(_number, numbers)])
    return found


def _figures_link(run, page, out):
    """Address of the page's figures from the report's folder; empty where they are not drawn."""
    folder = run.folder / "figures" / PageFile(page["id"], page["type"], Path()).name
    if not all((folder / name).is_file() for name in FIGURE_NAMES):
        return ""
    return quote(Path(os.path.relpath(folder, out)).as_posix())


def _data_folder(run):
    return run.facts.get("arguments", {}).get("data", "")


def _number(value):
    """A number of few digits that JSON can hold; None for what is not finite."""
    if value is None or not math.isfinite(value):
        return None
    return float(f"{value:.{DIGITS}g}")
