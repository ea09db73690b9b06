"""The eight figures of a page, from what its stages gave."""

from pathlib import Path

from local_eval.figures.stage0 import marker_overlay, normalised
from local_eval.figures.stage1 import HORIZONTAL, VERTICAL, grid_heatmap, mapping_figure, rectified_figure
from local_eval.figures.stage2 import pixel_overlay, series_figure
from local_eval.figures.style import look, message_figure, save

FIGURE_NAMES = (
    "fig_stage0_marker_overlay.png", "fig_stage0_normalised.png", "fig_stage1_gh.png", "fig_stage1_gv.png",
    "fig_stage1_mapping.png", "fig_stage1_rectified.png", "fig_stage2_pixel_overlay.png",
    "fig_stage2_series.png",
)  # fmt: skip


def draw_page(way, folder, truth=None):
    """Draw the eight figures of a page into a folder, which is made if need be.

    Parameters
    ----------
    way : PageWay
    folder : Path
    truth : local_eval.truth.Truth, optional
        Without it the series figure shows the prediction with its uncertainty.

    Returns
    -------
    list of Path
        In the order of `FIGURE_NAMES`. A figure that the chain did not get to says why.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    note = f"   {way.stage} failed: all zero" if way.stage else ""
    draw = (
        (marker_overlay, way.upright), (normalised, way.upright),
        (lambda upright: grid_heatmap(upright, way.rectified, HORIZONTAL), way.upright),
        (lambda upright: grid_heatmap(upright, way.rectified, VERTICAL), way.upright),
        (lambda rectified: mapping_figure(way.upright, rectified), way.rectified),
        (rectified_figure, way.rectified),
        (lambda trace: pixel_overlay(way.rectified, trace), way.trace),
        (lambda series: series_figure(series, truth, note), way.series),
    )  # fmt: skip
    paths = [folder / name for name in FIGURE_NAMES]
    with look():
        for path, (figure_of, result) in zip(paths, draw, strict=True):
            save(_not_reached(way, path) if result is None else figure_of(result), path)
    return paths


def _not_reached(way, path):
    return message_figure(f"{way.series.page_id}: no {path.name}", f"{way.stage} failed: {way.reason}")
