"""Make the report of a run, or of two side by side: one HTML file, without network."""

import argparse
from pathlib import Path

from local_eval.compare import compare_runs
from local_eval.report.build import write_report
from local_eval.report.data import read_pair, read_run


def main(argv=None):
    """Command line of ``report``; returns the exit status."""
    args = _parser().parse_args(argv)
    if args.against is None:
        runs, compared = [read_run(args.run)], None
    else:
        runs = read_pair(args.run, args.against)
        compared = compare_runs(runs[0].leads, runs[1].leads)
    path = write_report(runs, args.out, compared)
    print(f"wrote {path} ({path.stat().st_size / 1e6:.1f} MB, {runs[-1].pages.height} pages)")
    return 0


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval report", description=__doc__)
    parser.add_argument("run", type=Path, help="folder that eval wrote")
    parser.add_argument("--against", type=Path, help="a second run, set beside it")
    parser.add_argument("--out", type=Path, default=Path("report"), help="gets index.html (%(default)s)")
    return parser
