"""One page digitised, scored and asked how sure each stage was."""

from dataclasses import dataclass

import numpy as np

from local_eval.bench.geometry import stored_mapping_error
from local_eval.score import LEAD_SCHEMA, score_series
from submission.black_offset import BlackParams
from submission.digitise import StageWatch, digitise, failed
from submission.leads_mv import resample_leads
from submission.page import RectifiedPage, Trace, UprightPage
from submission.paper import DRAWN_PX_PER_MM, SEGMENTS
from submission.truth import Truth


@dataclass(frozen=True, eq=False)
class EvalTask:
    """A page to evaluate.

    Attributes
    ----------
    page_id, page_type : str
    image : Path
    truth : Truth
        Already read: polars, once used, hangs in a forked process.
    mapping : Path or None
        The simulator's true mapping.
    key : list
        What the page's files looked like; kept with the result.
    printer_mm : tuple of float
        What other records' prints tell of the printer, as `known_printer_mm`.
    """

    page_id: str
    page_type: str
    image: object
    truth: Truth
    mapping: object
    key: list
    printer_mm: tuple = ()


class NotingWatch(StageWatch):
    """Runs stages and notes how sure they were; their results, which are large, are let go.

    Attributes
    ----------
    notes : dict of str to float
        confidence of stage 0, residual_px of the grid and sd_px (median standard deviation of the
        trace) in px of the 200 dpi page, and image_px_per_mm; of stages that ran.
    unseen : dict of str to float
        Share of each lead's samples that were not seen; empty before the trace.
    mapping : submission.page.Mapping or None
    """

    def __init__(self):
        super().__init__()
        self.notes, self.unseen, self.mapping = {}, {}, None

    def run(self, name, stage, *args):
        """Return ``stage(*args)`` and note what it says of itself."""
        result = super().run(name, stage, *args)
        if isinstance(result, UprightPage):
            self.notes["confidence"] = float(result.confidence)
        elif isinstance(result, RectifiedPage):
            self.notes["residual_px"] = float(result.residual_px)
            self.notes["image_px_per_mm"] = float(result.image_px_per_mm)
            self.mapping = result.mapping
        elif isinstance(result, Trace):
            self._note_trace(result)
        return result

    def _note_trace(self, trace):
        seen = np.isfinite(trace.y_mm)
        sd_mm = float(np.median(trace.sd_mm[seen])) if seen.any() else np.inf
        self.notes["sd_px"] = sd_mm * DRAWN_PX_PER_MM
        # the rhythm strip comes last and stays for lead II
        self.unseen = {s.lead: float(np.mean(~seen[s.strip, s.samples])) for s in SEGMENTS}


def evaluate_page(task):
    """Digitise and score one page.

    Parameters
    ----------
    task : EvalTask

    Returns
    -------
    dict
        page_id, key, leads (rows of `LEAD_SCHEMA` as lists, and the share of unseen samples),
        notes of the stages, stage, reason, and seconds by stage. Numbers, text, lists and dicts
        only.
    """
    watch = NotingWatch()
    page = digitise(task.image, watch=watch, black=BlackParams(known_mm=task.printer_mm))
    notes = watch.notes | _mapping_notes(watch.mapping, task.mapping)
    return _record(task, page, notes, watch.unseen)


def unanswered(task, trouble):
    """What stands for a page whose worker died or was too slow: zeros, scored."""
    return _record(task, failed(task.page_id, "workers", trouble), _mapping_notes(None, task.mapping), {})


def _record(task, page, notes, unseen):
    series = {lead: resample_leads(page.series, lead, mv.size) for lead, mv in task.truth.mv.items()}
    rows = score_series(task.page_id, task.page_type, task.truth, series)
    return {
        "page_id": task.page_id, "key": task.key, "notes": notes,
        "leads": [[*(row[name] for name in LEAD_SCHEMA), unseen.get(row["lead"], 1.0)] for row in rows],
        "stage": page.stage, "reason": page.reason, "seconds": page.seconds,
    }  # fmt: skip


def _mapping_notes(mapping, true_path):
    if true_path is None:
        return {}
    error = stored_mapping_error(mapping, true_path)
    upright = float(error.is_upright)
    return {"mapping_rms_px": error.rms_px, "mapping_far_mm": error.far_mm, "is_upright": upright}
