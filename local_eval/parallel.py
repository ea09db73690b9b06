"""Work shared out among processes, with a line of progress."""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import cv2


def run_all(work, tasks, workers, progress=""):
    """What ``work(task)`` gives for each task, in their order.

    Parameters
    ----------
    work : callable
        That a process can be sent.
    tasks : sequence
    workers : int
        Processes; 1 works in this one.
    progress : str
        What is counted on standard error, as ``simulate: pictures made``; nothing is if empty.

    Returns
    -------
    list
    """
    answers = []
    for answer in _answers(work, tasks, workers):
        answers.append(answer)
        if progress:
            _show(progress, len(answers), len(tasks))
    return answers


def _answers(work, tasks, workers):
    if workers <= 1:
        yield from map(work, tasks)
        return
    one_thread = {"initializer": cv2.setNumThreads, "initargs": (1,)}
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), **one_thread) as pool:
        yield from pool.map(work, tasks)


def _show(progress, n_done, n_tasks):
    """One line that overwrites itself."""
    command, _, what = progress.rpartition(": ")
    end = "\n" if n_done == n_tasks else ""
    print(f"\r{command}: {n_done} of {n_tasks} {what}", end=end, file=sys.stderr, flush=True)
