"""Results of a run, one line of JSON a page, appended as they come, so that a killed run can go on."""

import json
import os
import shutil
from pathlib import Path

NAME = "journal.jsonl"


class Journal:
    """The journal of a run's folder.

    Parameters
    ----------
    folder : Path
        Made if it is missing.
    made_by : dict
        What decides the results but the pages themselves; the first line of the file.
    fresh : bool
        Throw away what the folder holds of a former run.

    Attributes
    ----------
    records : dict of str to dict
        By page id.

    Raises
    ------
    ValueError
        If the folder's journal was made by something else.
    """

    def __init__(self, folder, made_by, fresh=False):
        self._path = Path(folder) / NAME
        if fresh and self._path.is_file():
            self._path.unlink()
            shutil.rmtree(Path(folder) / "figures", ignore_errors=True)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self.records = {}
        if self._path.is_file():
            self._read(made_by)
        else:
            self._append(made_by)

    def add(self, record):
        """Keep a page's record; a later one of the same page replaces it."""
        self.records[record["page_id"]] = record
        self._append(record)

    def _append(self, entry):
        with open(self._path, "a", encoding="utf-8") as file:
            file.write(json.dumps(entry) + "\n")

    def _read(self, made_by):
        """Read what is whole, and cut off a line that was being written when the run was killed."""
        data = self._path.read_bytes()
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            os.truncate(self._path, len(whole))
        head, *lines = whole.splitlines() or [b"{}"]
        was = json.loads(head)
        if was != json.loads(json.dumps(made_by)):
            changed = ", ".join(sorted(k for k in {*was, *made_by} if was.get(k) != made_by.get(k)))
            raise ValueError(
                f"{self._path.parent} holds a run made with other {changed}; "
                "give another folder (RUN=), or begin it anew with --fresh (FRESH=1)"
            )
        for line in lines:
            record = json.loads(line)
            self.records[record["page_id"]] = record
