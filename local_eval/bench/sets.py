"""Simulated sets of the bench: made once, and again when the simulator or the request changes."""

import hashlib
import json
import shutil
from pathlib import Path

import polars as pl

from local_eval.simulate.make_set import SetPlan, choose_records, make_set
from local_eval.simulate.signals import read_records

SIMULATOR = Path(__file__).resolve().parents[1] / "simulate"
STAMP = "made_of.json"
TURNED_SHARE = 0.2
SAMPLE_SEEDS = 3


def bench_set(folder, kind, signals, n_records, workers, uneven=False):
    """Folder of simulated pages of one type, made if it is not there yet.

    Parameters
    ----------
    folder : Path
        Holds a set per type.
    kind : str
        Page type.
    signals : Path or None
        File of real records, of which those kept for the bench are taken; synthetic ones if None.
    n_records : int
    workers : int
    uneven : bool
        As `SetPlan.uneven_prints`.

    Returns
    -------
    Path
        The set: a competition folder with truth, key and mappings.
    """
    plan = SetPlan(types=(kind,), n_test=n_records, turned_share=TURNED_SHARE, uneven_prints=uneven)
    stamp = _stamp(kind, signals, n_records)

    def choose():
        return choose_records(signals, "bench", n_records, plan.seed)

    return _made(folder / (f"{kind}-uneven" if uneven else kind), plan, stamp, workers, choose)


def same_records_sets(folder, key_file, signals, workers):
    """Folders of pages of the records that other pages show, in the same types, made if not there yet.

    Parameters
    ----------
    folder : Path
    key_file : Path
        Of the other pages: a table with the columns record and type.
    signals : Path or None
        File of real records.
    workers : int

    Returns
    -------
    list of Path
        `SAMPLE_SEEDS` sets as of `bench_set`; none where the file has not all of the records.
    """
    key = pl.read_csv(key_file, infer_schema_length=0)
    stored = None if signals is None else read_records(signals)
    names = key["record"].unique().sort().to_list() if "record" in key.columns else []
    if stored is None or not names or not set(names) <= set(stored.ids):
        return []
    plans = [SetPlan(types=tuple(key["type"].unique().sort()), n_test=len(names), seed=seed)
             for seed in range(SAMPLE_SEEDS)]
    return [
        _made(folder / f"same-{plan.seed}", plan, _stamp(",".join(names), signals, plan.seed), workers,
              lambda: [stored[stored.ids.index(name)] for name in names])
        for plan in plans
    ]


def _made(made, plan, stamp, workers, choose):
    """The set in a folder; made, from the records that `choose` gives, unless its stamp is the same."""
    if not (made / STAMP).is_file() or (made / STAMP).read_text() != stamp:
        shutil.rmtree(made, ignore_errors=True)
        make_set(made, choose(), plan, workers, f"bench: {made.name}: pages simulated")
        (made / STAMP).write_text(stamp)
    return made


def _stamp(kind, signals, n_records):
    """What decides the bytes of a set, as text."""
    sources = [*sorted(SIMULATOR.glob("*.py")), SIMULATOR.parents[1] / "submission" / "paper.py"]
    code = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    source = None if signals is None else [signals.name, signals.stat().st_size]
    made_of = {"type": kind, "signals": source, "n": n_records, "turned": TURNED_SHARE, "code": code}
    return json.dumps(made_of)
