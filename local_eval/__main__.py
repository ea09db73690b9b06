"""Command line: ``python -m local_eval COMMAND ...``."""

import sys
from importlib import import_module

COMMANDS = {
    "eval": ("local_eval.evaluate.cli", "digitise a folder and score it; goes on where it was killed"),
    "score": ("local_eval.score", "score a submission against truth, per page and lead"),
    "worst": ("local_eval.worst", "list the worst pages and leads with the stage that failed"),
    "figures": ("local_eval.figures.cli", "draw the eight figures of pages of a folder"),
    "show": ("local_eval.show", "digitise any one picture; write its figures and its leads in mV"),
    "report": ("local_eval.report.cli", "one HTML file of a run, or of two side by side"),
    "compare": ("local_eval.compare", "set two scored runs side by side"),
    "bench": ("local_eval.bench.cli", "measure everything that has a bar on simulated and real pages"),
    "simulate": ("local_eval.simulate.make_set", "make a competition folder of simulated pages"),
    "glyphs": ("local_eval.simulate.glyphs", "write the letters of the page's texts into submission/"),
    "distill": ("local_eval.distill.cli", "export training data, train the network"),
    "check-data": ("local_eval.check_data", "verify the inputs that data_manifest.yaml lists"),
}


def main(argv=None):
    """Run the command that the first argument names; returns the exit status."""
    argv = sys.argv[1:] if argv is None else argv
    if not argv or argv[0] in ("-h", "--help"):
        print("usage: python -m local_eval COMMAND ... (COMMAND --help tells more)\n")
        for name, (_, purpose) in COMMANDS.items():
            print(f"  {name:<12} {purpose}")
        return 0 if argv else 2
    if argv[0] not in COMMANDS:
        print(f"no command {argv[0]!r}; there are {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    module = import_module(COMMANDS[argv[0]][0])
    try:
        return module.main(argv[1:])
    except (ValueError, FileNotFoundError) as error:
        print(f"local_eval {argv[0]}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
