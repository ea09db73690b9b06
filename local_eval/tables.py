"""Tables of numbers as aligned text, Markdown and files."""

from pathlib import Path

import polars as pl


def as_text(table, decimals=2):
    """A table as aligned columns of plain text.

    Parameters
    ----------
    table : polars.DataFrame
    decimals : int
        Digits after the point of floating point columns.

    Returns
    -------
    str
        A line per row below a line of column names, numbers to the right.
    """
    cells, right = _cells(table, decimals)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for row in cells:
        fields = zip(row, widths, right, strict=True)
        lines.append("  ".join(c.rjust(w) if r else c.ljust(w) for c, w, r in fields).rstrip())
    return "\n".join(lines)


def as_markdown(table, decimals=2):
    """A table in Markdown, numbers to the right; parameters as `as_text`."""
    cells, right = _cells(table, decimals)
    rule = ["---:" if r else "---" for r in right]
    return "\n".join("| " + " | ".join(row) + " |" for row in [cells[0], rule, *cells[1:]])


def write_table(table, folder, name):
    """Write ``<name>.parquet`` and ``<name>.csv`` into a folder that is made if need be."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    table.write_parquet(folder / f"{name}.parquet")
    table.write_csv(folder / f"{name}.csv")


def read_table(path, name):
    """Read a table that `write_table` wrote.

    Parameters
    ----------
    path : str or Path
        The table's Parquet or CSV file, or the folder that holds it.
    name : str
        The table's name in that folder.

    Returns
    -------
    polars.DataFrame
        Columns whose names end in ``_id`` or are ``type`` are text.
    """
    path = Path(path)
    if path.is_dir():
        path = path / f"{name}.parquet"
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such table; make it: python -m local_eval score ... --out DIR")
    if path.suffix == ".parquet":
        return pl.read_parquet(path)
    head = pl.read_csv(path, n_rows=0).columns
    text = {c: pl.String for c in head if c.endswith("_id") or c in ("type", "lead")}
    return pl.read_csv(path, schema_overrides=text)


def _cells(table, decimals):
    right = [dtype.is_numeric() for dtype in table.dtypes]
    floats = [dtype.is_float() for dtype in table.dtypes]
    rows = [
        [_cell(value, is_float, decimals) for value, is_float in zip(row, floats, strict=True)]
        for row in table.iter_rows()
    ]
    return [list(table.columns), *rows], right


def _cell(value, is_float, decimals):
    if value is None:
        return "-"
    return f"{value:.{decimals}f}" if is_float else str(value)
