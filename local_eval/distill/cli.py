"""Command line: ``python -m local_eval distill export | train | series | polish | ship``."""

import sys
from importlib import import_module

PARTS = {
    "export": "rectified pages and pixel maps for any folder of pages",
    "train": "train the network (needs PyTorch)",
    "series": "what the chain reads from pages of known signals",
    "polish": "train the network of the last step on that (needs PyTorch)",
    "ship": "lay a run's weights into submission/",
}


def main(argv):
    """Run the part that the first argument names; returns the exit status."""
    if not argv or argv[0] not in PARTS:
        print("usage: python -m local_eval distill PART ... (PART --help tells more)\n")
        for name, purpose in PARTS.items():
            print(f"  {name:<8} {purpose}")
        return 0 if argv in (["-h"], ["--help"]) else 2
    return import_module(f"local_eval.distill.{argv[0]}").main(argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
