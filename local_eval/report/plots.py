"""The report's interactive pictures, as specifications that Plotly draws in the browser."""

import numpy as np
import polars as pl

from local_eval.score import TOTAL
from submission.paper import LEADS, RHYTHM_LEAD

LEAST_GAIN_DB = 1.0
LOSS_TO_GAIN = [[0, "#b35806"], [0.5, "#f7f7f7"], [1, "#00704f"]]
RUN_COLOURS = ("#7a8793", "#d55e00")
TYPE_COLOURS = (
    "#0072b2", "#d55e00", "#009e73", "#aa3377", "#56b4e9", "#e69f00", "#332288", "#117733", "#882255",
)  # fmt: skip
LAYOUT = {
    "margin": {"l": 60, "r": 16, "t": 16, "b": 52}, "font": {"family": "system-ui, sans-serif", "size": 13},
    "paper_bgcolor": "white", "plot_bgcolor": "white", "hovermode": "closest",
    "legend": {"orientation": "h", "y": 1.02, "yanchor": "bottom"},
}  # fmt: skip
AXIS = {"gridcolor": "#e6e9ec", "zerolinecolor": "#c9ced3", "automargin": True}


def plots(runs):
    """All pictures of a report.

    Parameters
    ----------
    runs : list of Run
        One or two.

    Returns
    -------
    list of dict
        title, note, data and layout. Points carry the page's id as customdata, by which a click
        opens the page.
    """
    second = _run_against_run(*runs) if len(runs) == 2 else _score_against_residual(runs[0])
    return [_score_by_type(runs), second, _lead2_shares(runs), _lead_medians(runs)]


def _score_by_type(runs):
    data = [
        {
            "type": "box", "name": run.name, "x": run.pages["type"].to_list(),
            "y": _numbers(run.pages["score_db"]), "customdata": run.pages["page_id"].to_list(),
            "text": run.pages["page_id"].to_list(), "boxpoints": "all", "jitter": 0.6, "pointpos": 0,
            "marker": {"size": 4, "opacity": 0.55, "color": colour}, "fillcolor": "rgba(0,0,0,0.04)",
            "line": {"width": 1.2}, "hovertemplate": "%{text}<br>type %{x}: %{y:.2f} dB<extra></extra>",
        }
        for run, colour in zip(runs, RUN_COLOURS[-len(runs):], strict=True)
    ]  # fmt: skip
    layout = _layout("type", "page score (dB)", boxmode="group", showlegend=len(runs) > 1)
    layout["xaxis"] |= {"type": "category", "categoryorder": "category ascending"}
    return _plot("Score of the pages by type", "A point is a page; a click opens it.", data, layout)


def _score_against_residual(run):
    data = [
        _points(group, group["residual_px"], group["score_db"], kind, colour)
        | {"hovertemplate": "%{text}<br>residual %{x:.3f} px, %{y:.2f} dB<extra></extra>"}
        for kind, group, colour in _by_type(run.pages)
    ]
    layout = _layout("residual of the grid fit (px at 200 dpi)", "page score (dB)")
    layout["xaxis"] |= {"type": "log", "dtick": 1}
    note = "Low pages on the left went wrong after the grid was fitted. A click opens the page."
    return _plot("Score against the grid's residual", note, data, layout)


def _run_against_run(a, b):
    score_a = a.pages.select("page_id", a_db="score_db")
    both = b.pages.join(score_a, on="page_id", how="left", maintain_order="left")
    data = [
        _points(group, group["a_db"], group["score_db"], kind, colour)
        | {"hovertemplate": "%{text}<br>a %{x:.2f} dB, b %{y:.2f} dB<extra></extra>"}
        for kind, group, colour in _by_type(both)
    ]
    finite = [v for v in _numbers(both["a_db"]) + _numbers(both["score_db"]) if v is not None] or [0.0]
    ends = [min(finite), max(finite)]
    data.append({"type": "scatter", "mode": "lines", "x": ends, "y": ends, "showlegend": False,
                 "hoverinfo": "skip", "line": {"color": "#888", "dash": "dot", "width": 1}})  # fmt: skip
    layout = _layout("page score of run a (dB)", "page score of run b (dB)")
    return _plot("Run b against run a", "Above the line b is better. A click opens the page.", data, layout)


def _lead2_shares(runs):
    data = []
    for run, dash in zip(runs, ("dash", "solid")[-len(runs):], strict=True):
        lead2 = run.leads.filter(pl.col("lead") == RHYTHM_LEAD)
        groups = [*_by_type(lead2), (TOTAL, lead2, "#111111")]
        for kind, group, colour in groups:
            snr_db = sorted(v for v in _numbers(group["snr_db"]) if v is not None)
            share_pct = (100 * np.arange(1, len(snr_db) + 1) / max(group.height, 1)).round(2).tolist()
            name = kind if len(runs) == 1 else f"{kind} {run.name[0]}"
            data.append({
                "type": "scatter", "mode": "lines", "name": name, "x": snr_db, "y": share_pct,
                "line": {"color": colour, "dash": dash, "shape": "hv", "width": 3 if kind == TOTAL else 1.6},
                "hovertemplate": f"{name}: %{{y:.0f}} % of the pages below %{{x:.1f}} dB<extra></extra>",
            })  # fmt: skip
    layout = _layout("SNR of lead II (dB)", "pages below it (%)")
    note = "A click on a name in the legend hides its line, a double click all others."
    return _plot("Lead II: share of pages below an SNR", note, data, layout)


def _lead_medians(runs):
    kinds = sorted(runs[-1].pages["type"].unique())
    values = [_median_grid(run, kinds) for run in runs]
    shown = values[0] if len(runs) == 1 else values[1] - values[0]
    what = "median SNR (dB)" if len(runs) == 1 else "median SNR, b minus a (dB)"
    cells = [_numbers(row) for row in shown]
    reach_db = float(np.abs(shown[np.isfinite(shown)]).max(initial=LEAST_GAIN_DB))
    scale = {"colorscale": LOSS_TO_GAIN, "zmin": -reach_db, "zmax": reach_db}
    colours = {"colorscale": "Viridis"} if len(runs) == 1 else scale
    data = [{
        "type": "heatmap", "x": list(LEADS), "y": kinds, "z": cells, "colorbar": {"title": {"text": "dB"}},
        "hovertemplate": "type %{y}, lead %{x}: %{z:.2f} dB<extra></extra>", "texttemplate": "%{z:.1f}",
        **colours,
    }]  # fmt: skip
    layout = _layout("lead", "type")
    layout["yaxis"] |= {"type": "category", "autorange": "reversed"}
    return _plot(f"Leads and types: {what}", "", data, layout)


def _median_grid(run, kinds):
    found = run.leads.group_by("type", "lead").agg(pl.col("snr_db").median())
    medians = {(kind, lead): value for kind, lead, value in found.iter_rows()}
    return np.array([[medians.get((kind, lead), np.nan) for lead in LEADS] for kind in kinds], float)


def _by_type(table):
    kinds = sorted(table["type"].unique())
    for number, kind in enumerate(kinds):
        yield kind, table.filter(pl.col("type") == kind), TYPE_COLOURS[number % len(TYPE_COLOURS)]


def _points(pages, x, y, name, colour):
    return {
        "type": "scatter", "mode": "markers", "name": name, "x": _numbers(x), "y": _numbers(y),
        "customdata": pages["page_id"].to_list(), "text": pages["page_id"].to_list(),
        "marker": {"size": 6, "opacity": 0.7, "color": colour},
    }  # fmt: skip


def _layout(x_title, y_title, **more):
    axes = {"xaxis": AXIS | {"title": {"text": x_title}}, "yaxis": AXIS | {"title": {"text": y_title}}}
    return LAYOUT | axes | more


def _plot(title, note, data, layout):
    return {"title": title, "note": note, "data": data, "layout": layout}


def _numbers(column):
    return [None if v is None or not np.isfinite(v) else float(f"{v:.5g}") for v in column]
