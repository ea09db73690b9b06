"""Freed memory is kept: the next array of its size is there without the system having to clear it."""

import platform
import subprocess
import sys

import pytest

from submission import memory

SCRIPT = """
import resource, sys
import numpy as np
from submission.memory import keep_freed_memory

def pages_cleared(mib):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    np.ones((mib, 2**18), np.float32)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

if sys.argv[1] == "kept":
    keep_freed_memory()
    keep_freed_memory()
np.ones((100, 2**18), np.float32)
print(sum(pages_cleared(mib) for mib in (64, 3, 40)))
"""


def pages_cleared(how):
    answer = subprocess.run([sys.executable, "-c", SCRIPT, how], capture_output=True, text=True, check=True)
    return int(answer.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the setting is one of glibc's")
def test_arrays_take_the_place_of_freed_ones():
    assert pages_cleared("kept") < 20
    assert pages_cleared("given back") > 100  # each a large page of 2 MiB, or many small ones


def test_another_c_library_is_left_as_it_is(monkeypatch):
    for missing in (AttributeError, OSError, TypeError):
        def no_library(name, missing=missing):
            raise missing

        memory.keep_freed_memory.cache_clear()
        monkeypatch.setattr(memory.ctypes, "CDLL", no_library)
        assert memory.keep_freed_memory() is None
    memory.keep_freed_memory.cache_clear()
