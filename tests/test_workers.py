"""Work shared out to processes: a crash, a hang or a spent budget costs only the pages concerned."""

import os
import signal
import time

import cv2
import numpy as np
import pytest

from submission.workers import share_out

FOREVER = float("inf")


def work(task):
    """Doubles a number; some numbers do harm."""
    if task == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    if task == 17:
        time.sleep(60)
    if task == 19:
        os._exit(3)
    return np.full(1000, 2 * task), os.getpid()


@pytest.mark.parametrize("n_workers", [1, 3])
def test_every_task_is_answered_once(n_workers):
    outcomes = list(share_out(work, range(12), n_workers, 10, lambda: FOREVER))
    assert sorted(outcome.task for outcome in outcomes) == list(range(12))
    assert all((outcome.answer[0] == 2 * outcome.task).all() for outcome in outcomes)
    assert len({outcome.answer[1] for outcome in outcomes} | {os.getpid()}) <= n_workers + 1
    assert os.getpid() not in {outcome.answer[1] for outcome in outcomes}


@pytest.mark.parametrize("n_workers", [1, 2])
def test_crash_and_hang_cost_their_own_pages_only(n_workers):
    start = time.monotonic()
    outcomes = {o.task: o for o in share_out(work, range(11, 21), n_workers, 1.0, lambda: FOREVER)}
    assert time.monotonic() - start < 10
    assert {task for task, outcome in outcomes.items() if outcome.answer is None} == {13, 17, 19}
    assert outcomes[13].trouble == "the process ended (exit code -9) while at this page"
    assert outcomes[17].trouble == "no answer within 1 s; the page was given up"
    assert outcomes[19].trouble == "the process ended (exit code 3) while at this page"
    assert outcomes[17].seconds == pytest.approx(1.0, abs=0.3)


def test_spent_budget_ends_running_and_waiting_tasks():
    start = time.monotonic()
    outcomes = list(share_out(work, [1, 17, 2, 3], 1, 60, lambda: start + 1 - time.monotonic()))
    assert time.monotonic() - start < 3
    assert [outcome.task for outcome in outcomes] == [1, 17, 2, 3]
    assert [outcome.answer is None for outcome in outcomes] == [False, True, True, True]
    assert all(outcome.trouble.startswith("the time budget was spent") for outcome in outcomes[1:])


def test_tasks_are_asked_for_only_when_a_worker_is_free():
    asked = []

    def tasks():
        for number in range(6):
            asked.append(number)
            yield number

    for done, _ in enumerate(share_out(work, tasks(), 2, 10, lambda: FOREVER), 1):
        assert len(asked) <= done + 2


def test_no_process_stays_behind_when_the_caller_stops_early():
    outcomes = share_out(work, [1, 17, 2], 2, 60, lambda: FOREVER)
    pid = next(outcomes).answer[1]
    outcomes.close()
    with pytest.raises(ProcessLookupError, match="No such process"):
        os.kill(pid, 0)


def blur(task):
    return cv2.GaussianBlur(np.full((2000, 2000), task, np.uint8), (0, 0), 3).mean()


def test_threads_that_opencv_already_runs_do_no_harm():
    n_threads = cv2.getNumThreads()
    blur(1)
    outcomes = list(share_out(blur, [5, 7], 2, 20, lambda: FOREVER))
    assert {(outcome.task, outcome.answer) for outcome in outcomes} == {(5, 5.0), (7, 7.0)}
    assert cv2.getNumThreads() == n_threads


def test_without_fork_the_pages_are_done_here(monkeypatch):
    monkeypatch.setattr("submission.workers._CAN_FORK", False)
    outcomes = list(share_out(work, [1, 2], 3, 10, lambda: FOREVER))
    assert [outcome.answer[1] for outcome in outcomes] == [os.getpid()] * 2
    assert next(share_out(work, [1], 3, 10, lambda: 0.0)).trouble.startswith("the time budget was spent")
