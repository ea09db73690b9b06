"""Simulated sets of the bench: made once, and again when the simulator or the request changes."""

import hashlib
import json
import shutil
import sys
from pathlib import Path

from local_eval.simulate.make_set import SetPlan, choose_records, make_set

SIMULATOR = Path(__file__).resolve().parents[1] / "simulate"
STAMP = "made_of.json"
TURNED_SHARE = 0.2


def bench_set(folder, kind, signals, n_records, workers):
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

    Returns
    -------
    Path
        The set: a competition folder with truth, key and mappings.
    """
    made = folder / kind
    stamp = _stamp(kind, signals, n_records)
    if (made / STAMP).is_file() and (made / STAMP).read_text() == stamp:
        return made
    shutil.rmtree(made, ignore_errors=True)
    plan = SetPlan(types=(kind,), n_test=n_records, turned_share=TURNED_SHARE)
    records = choose_records(signals, "bench", n_records, plan.seed)
    make_set(made, records, plan, workers, _show_progress(kind))
    (made / STAMP).write_text(stamp)
    return made


def _stamp(kind, signals, n_records):
    """What decides the bytes of a set, as text."""
    sources = [*sorted(SIMULATOR.glob("*.py")), SIMULATOR.parents[1] / "submission" / "paper.py"]
    code = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    source = None if signals is None else [signals.name, signals.stat().st_size]
    made_of = {"type": kind, "signals": source, "n": n_records, "turned": TURNED_SHARE, "code": code}
    return json.dumps(made_of)


def _show_progress(kind):
    def show(done, total):
        end = "\n" if done == total else ""
        print(f"\rbench: {kind}: {done} of {total} pages simulated", end=end, file=sys.stderr, flush=True)

    return show
