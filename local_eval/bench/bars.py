"""Every limit that the project has set itself, as data; figures are keyed as `cli` collects them."""

from dataclasses import dataclass

import polars as pl

FLAT_TYPES = ("0001", "0003", "0004", "0011", "0012")
PHOTO_TYPES = ("0005", "0006", "0009", "0010")
ALL_TYPES = tuple(sorted(FLAT_TYPES + PHOTO_TYPES))
GIB = 1024.0
MET, MISSED, NOT_MEASURED = "yes", "NO", "not measured"


@dataclass(frozen=True)
class Bar:
    """A limit on one figure.

    Attributes
    ----------
    issue : int
    key : str
        Of the figure.
    limit : float
    at_least : bool
        Whether the figure must not be below the limit; else it must not be above.
    """

    issue: int
    key: str
    limit: float
    at_least: bool = True

    def is_met(self, figure):
        """Whether a figure keeps the limit."""
        return figure >= self.limit if self.at_least else figure <= self.limit


def _per_type(issue, name, limits, at_least=True):
    return tuple(Bar(issue, f"{name} {kind}", limit, at_least) for kind, limit in limits.items())


BARS = (
    *_per_type(2, "score_db", {"0001": 33, "0003": 26, "0004": 24, "0011": 26, "0012": 24}),
    *_per_type(2, "worst_db", dict.fromkeys(FLAT_TYPES, 12)),
    Bar(2, "real drawn: ii_twice", 28),
    Bar(2, "real drawn: ii_is_i_plus_iii", 28),
    Bar(2, "real drawn: augmented_sum", 28),
    Bar(2, "real scan against drawn", 22),
    *_per_type(2, "samples differ_db", dict.fromkeys(FLAT_TYPES, 2), at_least=False),
    Bar(2, "page_s flat", 4, at_least=False),
    Bar(2, "start_up_s flat", 20, at_least=False),
    Bar(2, "peak_mib flat", 1.5 * GIB, at_least=False),
    *_per_type(3, "rms_px", dict.fromkeys(ALL_TYPES, 0.35), at_least=False),
    *_per_type(3, "rms_p95_px", dict.fromkeys(ALL_TYPES, 0.8), at_least=False),
    *_per_type(3, "slips", dict.fromkeys(ALL_TYPES, 0), at_least=False),
    *_per_type(3, "turned_wrong", dict.fromkeys(ALL_TYPES, 0), at_least=False),
    *_per_type(3, "time_right_pct", dict.fromkeys(ALL_TYPES, 99)),
    *_per_type(3, "score_db", {"0005": 22, "0006": 21, "0009": 21, "0010": 22}),
    *_per_type(3, "worst_db", dict.fromkeys(PHOTO_TYPES, 8)),
    *_per_type(3, "samples differ_db", dict.fromkeys(PHOTO_TYPES, 2), at_least=False),
    Bar(3, "photos score_db", 17),
    Bar(3, "photos worst_db", 8),
    Bar(3, "rectify_s photo", 8, at_least=False),
    Bar(3, "peak_mib photo", 2 * GIB, at_least=False),
    *_per_type(4, "score_db", {"0001": 38, "0003": 29, "0004": 28, "0005": 28, "0006": 27}),
    *_per_type(4, "score_db", {"0009": 27, "0010": 28, "0011": 29, "0012": 28}),
    *_per_type(4, "worst_db", dict.fromkeys(ALL_TYPES, 14)),
    *_per_type(4, "within_1_pct", dict.fromkeys(ALL_TYPES, 60)),
    *_per_type(4, "within_1_pct", dict.fromkeys(ALL_TYPES, 76), at_least=False),
    *_per_type(4, "within_2_pct", dict.fromkeys(ALL_TYPES, 90)),
    *_per_type(4, "within_2_pct", dict.fromkeys(ALL_TYPES, 98), at_least=False),
    Bar(4, "photos score_db", 22),
    Bar(4, "photos worst_db", 12),
    Bar(4, "real scan against drawn", 26),
    *(Bar(4, f"real drawn: {law}", 34) for law in ("ii_twice", "ii_is_i_plus_iii", "augmented_sum")),
    Bar(4, "ink_s flat", 5, at_least=False),
    Bar(4, "page_s photo", 10, at_least=False),
)


def bar_table(figures, bars=BARS):
    """Each bar with its figure and whether it is met.

    Parameters
    ----------
    figures : dict of str to float
        What was measured.
    bars : sequence of Bar

    Returns
    -------
    polars.DataFrame
        issue, figure, measured, limit (text), met ("yes", "NO", or "not measured").
    """
    rows = []
    for bar in bars:
        measured = figures.get(bar.key)
        met = NOT_MEASURED if measured is None else MET if bar.is_met(measured) else MISSED
        sign = ">=" if bar.at_least else "<="
        rows.append((bar.issue, bar.key, measured, f"{sign} {bar.limit:g}", met))
    text = dict.fromkeys(("limit", "met"), pl.String)
    schema = {"issue": pl.Int64, "figure": pl.String, "measured": pl.Float64} | text
    return pl.DataFrame(rows, schema=schema, orient="row")
