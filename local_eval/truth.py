"""Which file holds a page's signals."""

from dataclasses import dataclass
from pathlib import Path

import polars as pl

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
