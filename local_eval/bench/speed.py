"""Seconds a page and stage, start-up, and peak memory of one process; pages a minute of several.

``python -m local_eval.bench.speed IMAGE...`` digitises the images in a fresh process, the first
twice, and prints what it measured as JSON.
"""

import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass

import cv2
import numpy as np

from submission.digitise import digitise
from submission.workers import share_out

MIB = 2**20
PAGE_LIMIT_S = 600.0


@dataclass(frozen=True)
class ProcessSpeed:
    """What one fresh process took.

    Attributes
    ----------
    start_up_s : float
        From its start to its first page, less what that page takes once all is compiled.
    page_s : float
        Median seconds a page after start-up.
    stage_s : dict of str to float
        Medians by stage.
    peak_mib : float
        Largest resident memory.
    """

    start_up_s: float
    page_s: float
    stage_s: dict
    peak_mib: float


def measure_process(images):
    """Digitise images in a fresh process, one after another.

    Parameters
    ----------
    images : list of Path

    Returns
    -------
    ProcessSpeed

    Raises
    ------
    subprocess.CalledProcessError
        If the process fails.
    """
    start_s = time.time()
    command = [sys.executable, "-m", __name__, *map(str, images)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    pages = told["pages"][1:]
    totals = [sum(page.values()) for page in pages]
    return ProcessSpeed(
        start_up_s=told["first_done_s"] - start_s - totals[0],
        page_s=float(np.median(totals)),
        stage_s={stage: float(np.median([page.get(stage, 0.0) for page in pages])) for stage in pages[0]},
        peak_mib=told["peak_bytes"] / MIB,
    )


def pages_a_minute(images, n_workers):
    """Rate of parallel workers once each has compiled its kernels.

    Parameters
    ----------
    images : list of Path
        More than `n_workers`.
    n_workers : int

    Returns
    -------
    float
        From the moment when as many pages are done as there are workers.
    """
    done_s = [
        time.monotonic() for _ in share_out(_digitise, images, n_workers, PAGE_LIMIT_S, lambda: np.inf)
    ]
    return 60 * (len(done_s) - n_workers) / (done_s[-1] - done_s[n_workers - 1])


def _digitise(image):
    return digitise(image).seconds


def main(images):
    """Digitise images and print the seconds of each, the first twice, and the peak memory."""
    cv2.setNumThreads(1)
    pages = [_digitise(images[0])]
    first_done_s = time.time()
    pages += [_digitise(image) for image in images]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    unit = 1 if sys.platform == "darwin" else 1024
    print(json.dumps({"first_done_s": first_done_s, "pages": pages, "peak_bytes": peak * unit}))


if __name__ == "__main__":
    main(sys.argv[1:])
