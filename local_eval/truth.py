"""Truth tables: which file holds a page's signals, and its leads cut by the segment map."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import polars as pl
from scipy.signal import resample

from submission.paper import DRAWN_FS_HZ, LEADS, STRIP_S, lead_rows

UNKNOWN_TYPE = "?"
IMAGE_ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")


@dataclass(frozen=True)
class TruthFile:
    """Where a page's truth lies.

    Attributes
    ----------
    page_id : str
        As in the submission's ids.
    path : Path
        CSV with a column per lead.
    page_type : str
        ``0001`` and so on; `UNKNOWN_TYPE` where nothing tells it.
    """

    page_id: str
    path: Path
    page_type: str = UNKNOWN_TYPE


@dataclass(frozen=True, eq=False)
class Truth:
    """The twelve leads as printed.

    Attributes
    ----------
    fs_hz : float
    mv : dict of str to (n,) float64
        Finite; lead II has 10 s, the others their quarter.
    """

    fs_hz: float
    mv: dict = field(default_factory=dict)


def read_truth(path, fs_hz=None):
    """Read a truth CSV and cut its leads out by the segment map.

    Parameters
    ----------
    path : str or Path
        A column per lead and a row per sample of 10 s; cells outside a lead's segment are
        not looked at, blank and ``nan`` are the same.
    fs_hz : float, optional
        By default a tenth of the number of rows.

    Returns
    -------
    Truth

    Raises
    ------
    ValueError
        If a lead is missing or a cell inside its segment is no number.
    """
    table = pl.read_csv(path, infer_schema_length=0)
    missing = [lead for lead in LEADS if lead not in table.columns]
    if missing:
        raise ValueError(f"{path}: no column {', '.join(missing)}; a truth CSV has {', '.join(LEADS)}")
    if not table.height:
        raise ValueError(f"{path}: 0 rows, at least 1 is needed; write the truth again")
    mv = {}
    for lead in LEADS:
        rows = lead_rows(table.height, lead)
        cells = table[lead].slice(rows.start, len(rows)).cast(pl.Float64, strict=False)
        mv[lead] = cells.to_numpy().astype(float)
        n_bad = len(rows) - np.count_nonzero(np.isfinite(mv[lead]))
        if n_bad:
            raise ValueError(
                f"{path}: {n_bad} cells of lead {lead} in rows {rows.start} to {rows.stop - 1} "
                "hold no number; a lead is complete in its segment: check the file and its number of rows"
            )
    return Truth(table.height / STRIP_S if fs_hz is None else fs_hz, mv)


def find_truths(folder):
    """List the pages of a folder whose truth is known.

    Parameters
    ----------
    folder : str or Path
        A folder with ``truth/<id>.csv`` (and optionally ``key.csv`` with the columns id and
        type); a competition folder or its ``train`` folder, ``<id>/<id>.csv`` beside images
        ``<id>-<type>.<ending>``; or a folder of CSV files.

    Returns
    -------
    list of TruthFile
        In the order of the page ids.

    Raises
    ------
    FileNotFoundError
        If the folder holds no truth in any of these forms.
    """
    folder = Path(folder)
    if (folder / "truth").is_dir():
        found = _flat_truths(folder / "truth", folder / "key.csv")
    elif (folder / "train").is_dir():
        found = _train_truths(folder / "train")
    else:
        found = _train_truths(folder) or _flat_truths(folder, folder / "key.csv")
    if not found:
        raise FileNotFoundError(
            f"{folder}: no truth found; give a folder with truth/<id>.csv, "
            "a competition folder with train/<id>/<id>.csv, or a folder of <id>.csv files"
        )
    return found


def read_types(key_path):
    """Page types by page id from a ``key.csv``.

    Parameters
    ----------
    key_path : str or Path
        CSV with the columns id and type.

    Returns
    -------
    dict of str to str
    """
    table = pl.read_csv(key_path, infer_schema_length=0)
    missing = [name for name in ("id", "type") if name not in table.columns]
    if missing:
        raise ValueError(f"{key_path}: no column {', '.join(missing)}; a key has the columns id and type")
    return dict(zip(table["id"], table["type"], strict=True))


def type_of_name(page_id):
    """Type at the end of a training image's name, ``123-0005``; `UNKNOWN_TYPE` if there is none."""
    head, _, tail = page_id.rpartition("-")
    return tail if head and len(tail) == 4 and tail.isdigit() else UNKNOWN_TYPE


def _flat_truths(folder, key_path):
    types = read_types(key_path) if key_path.is_file() else {}
    lists = {"key.csv", "train.csv", "test.csv"}
    return [
        TruthFile(path.stem, path, types.get(path.stem, type_of_name(path.stem)))
        for path in sorted(folder.glob("*.csv"))
        if path.name not in lists
    ]


def _train_truths(folder):
    found = []
    for path in sorted(folder.glob("*/*.csv")):
        record = path.stem
        if path.parent.name != record:
            continue
        images = sorted(p for p in path.parent.glob(f"{record}-*") if p.suffix.lower() in IMAGE_ENDINGS)
        found += [TruthFile(p.stem, path, type_of_name(p.stem)) for p in images]
    return found


def printed_mv(truth):
    """The leads at the 500 Hz of the print.

    Parameters
    ----------
    truth : Truth

    Returns
    -------
    (12, 5000) float64
        In mV; 0 where a lead is not printed.
    """
    n_rows = round(STRIP_S * DRAWN_FS_HZ)
    mv = np.zeros((len(LEADS), n_rows))
    for i, lead in enumerate(LEADS):
        rows = lead_rows(n_rows, lead)
        mv[i, rows.start:rows.stop] = resample(truth.mv[lead], len(rows))
    return mv
