"""Keeps the memory of one page for the next."""

import ctypes
from functools import cache

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # of glibc's malloc.h
_LARGEST_INT = 2**31 - 1


@cache
def keep_freed_memory():
    """Tell the C library, once per process, that freed memory is soon needed again.

    A page takes and frees arrays of up to 64 MiB hundreds of times. glibc gives such memory back to
    the system each time, which has to clear every page of it before it hands it out again: a sixth of
    the time of a page. C libraries without the setting are left as they are.
    """
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # macOS, musl; Windows
        return
    set_option(_MMAP_MAX, 0)
    set_option(_TRIM_THRESHOLD, _LARGEST_INT)
