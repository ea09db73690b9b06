"""``python -m submission``: see `main`."""

import os
import signal
import sys


def _leave(number, _frame):
    """End at once: while packages are read, which takes a second, there is nothing to tidy up."""
    os.write(2, b"broken off; nothing is left half-written\n")
    os._exit(128 + number)


if __name__ == "__main__":
    for ending in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(ending) is not signal.SIG_IGN:
            signal.signal(ending, _leave)

from .main import main  # noqa: E402 - behind what it must not be without

if __name__ == "__main__":
    sys.exit(main())
