"""Whether the standard deviations say what the errors are."""

from pathlib import Path

import numpy as np

from submission.paper import N_STRIP, lead_rows


def within_sd(series, mv):
    """Samples whose error is within one and within two standard deviations.

    Parameters
    ----------
    series : submission.page.LeadSeries
    mv : (12, 5000) float64
        True leads at 500 Hz, in the order of ``LEADS``.

    Returns
    -------
    (3,) int64
        Samples, those within one, those within two; each lead's median error is not counted.
    """
    counts = np.zeros(3, np.int64)
    for row, (lead, found) in enumerate(series.mv.items()):
        error = found - mv[row, lead_rows(N_STRIP, lead)]
        share = np.abs(error - np.median(error)) / series.sd_mv[lead]
        counts += [share.size, np.count_nonzero(share <= 1), np.count_nonzero(share <= 2)]
    return counts


def honesty_row(page_type, results, folder):
    """Shares over a set of pages.

    Parameters
    ----------
    page_type : str
    results : dict of str to PageResult
        By page id; pages that failed do not count.
    folder : Path
        With ``<page>.npz``, which holds the true ``mv``.

    Returns
    -------
    dict
        type, pages, within_1_pct, within_2_pct.
    """
    counts, n_pages = np.zeros(3, np.int64), 0
    for page_id, page in results.items():
        if page.stage:
            continue
        with np.load(Path(folder) / f"{page_id}.npz") as stored:
            counts += within_sd(page.series, stored["mv"].astype(float))
        n_pages += 1
    total, one, two = counts
    return {
        "type": page_type, "pages": n_pages,
        "within_1_pct": 100 * one / max(total, 1), "within_2_pct": 100 * two / max(total, 1),
    }
