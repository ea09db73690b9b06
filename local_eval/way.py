"""One page's way through the chain, with what its stages gave."""

from dataclasses import dataclass, field

from submission.digitise import StageWatch, digitise
from submission.page import LeadSeries, RectifiedPage, Trace, UprightPage


class KeepingWatch(StageWatch):
    """Runs stages and keeps what each gave, by its name in `results`."""

    def __init__(self):
        super().__init__()
        self.results = {}

    def run(self, name, stage, *args):
        """Return ``stage(*args)`` and keep it."""
        self.results[name] = super().run(name, stage, *args)
        return self.results[name]


@dataclass(frozen=True, eq=False)
class PageWay:
    """What the chain made of a page; a field is None where the chain did not come so far.

    Attributes
    ----------
    series : LeadSeries
    stage, reason : str
        The stage that failed and why; empty where none did.
    upright : UprightPage or None
    rectified : RectifiedPage or None
    trace : Trace or None
        The last one, if there were several.
    seconds : dict of str to float
    """

    series: LeadSeries
    stage: str = ""
    reason: str = ""
    upright: UprightPage | None = None
    rectified: RectifiedPage | None = None
    trace: Trace | None = None
    seconds: dict = field(default_factory=dict)


def follow_page(source, watch=None):
    """Digitise one page and keep what its figures show.

    Parameters
    ----------
    source : str, Path or submission.page.Page
    watch : KeepingWatch, optional
        What runs the stages.

    Returns
    -------
    PageWay
    """
    watch = watch or KeepingWatch()
    page = digitise(source, watch=watch)
    return PageWay(
        page.series, page.stage, page.reason, seconds=page.seconds,
        **{name: _last(watch.results, kind) for name, kind in
           (("upright", UprightPage), ("rectified", RectifiedPage), ("trace", Trace))},
    )  # fmt: skip


def _last(results, kind):
    return next((result for result in reversed(results.values()) if isinstance(result, kind)), None)
