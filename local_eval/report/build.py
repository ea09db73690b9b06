"""Puts the report together: one HTML file that needs no network."""

import html
import json
from importlib import resources
from pathlib import Path

from local_eval.report.data import report_data
from local_eval.report.places import FIFTH_PLACE_DB, FIFTH_PLACE_NOTE, PLACES, SOURCE
from local_eval.report.plots import plots

GAINS_NOTE = (
    "Gain of run b with the interval that 95 % of paired bootstrap draws of pages fall into; "
    "better and worse count pages."
)
SHOWN_FACTS = ("arguments", "commit", "code", "packages", "manifest_sha256", "settings")


def write_report(runs, out, compared=None):
    """Write ``index.html``.

    Parameters
    ----------
    runs : list of Run
        One, or two over the same pages.
    out : Path
        Folder, made if need be.
    compared : tuple of polars.DataFrame, optional
        For two runs: pages and types, as `local_eval.compare.compare_runs` makes them.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    ValueError
        If the plotting library is not installed.
    """
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    names = " against ".join(run.name for run in runs)
    data = report_data(runs, out, compared and compared[0]) | {"plots": plots(runs)}
    parts = {
        "title": f"Evaluation {html.escape(names)}",
        "css": _part("page.css"),
        "scores": _scores(runs[0]) if compared is None else _gains(compared[1]),
        "places": _places(runs),
        "facts": "".join(_facts(run) for run in runs),
        "plots": "".join(_plot_place(k, plot) for k, plot in enumerate(data["plots"])),
        "data": json.dumps(data, separators=(",", ":"), allow_nan=False).replace("</", "<\\/"),
        "plotly": _plotly_source(),
        "js": _part("page.js"),
    }
    pieces = _part("page.html").split("{{")
    filled = pieces[0] + "".join(parts[name] + rest for name, rest in (p.split("}}", 1) for p in pieces[1:]))
    path = out / "index.html"
    path.write_text(filled, encoding="utf-8")
    return path


def _part(name):
    return resources.files("local_eval.report").joinpath(name).read_text(encoding="utf-8")


def _plotly_source():
    try:
        from plotly.offline import get_plotlyjs
    except ImportError as error:
        raise ValueError("the report needs plotly: pip install plotly, or make SET=today") from error
    return get_plotlyjs()


def _scores(run):
    """Score per type, in HTML."""
    head = ("type", "pages", "score", "median", "worst", "5th place")
    rows = [
        (r["type"], r["pages"], *(_db(r[name]) for name in ("score_db", "median_db", "worst_db")),
         _db(FIFTH_PLACE_DB.get(r["type"])))
        for r in run.types.iter_rows(named=True)
    ]  # fmt: skip
    return _table(head, rows, f"Score per type, dB. {FIFTH_PLACE_NOTE}.")


def _gains(types):
    """Both runs' score per type, the gain and its interval, in HTML."""
    head = ("type", "pages", "a", "b", "b minus a", "95 % interval", "better", "worse", "5th place")
    rows = [
        (r["type"], r["pages"], _db(r["a_db"]), _db(r["b_db"]), f"{r['gain_db']:+.2f}",
         f"{r['low_db']:+.2f} to {r['high_db']:+.2f}", r["better"], r["worse"],
         _db(FIFTH_PLACE_DB.get(r["type"])))
        for r in types.iter_rows(named=True)
    ]  # fmt: skip
    return _table(head, rows, f"Score per type, dB. {GAINS_NOTE} {FIFTH_PLACE_NOTE}.")


def _places(runs):
    own = [(f"{run.name}, these pages", _db(run.types["score_db"][-1])) for run in runs]
    return _table(("", "dB"), [*own, *PLACES], f"What others reached. {SOURCE}")


def _facts(run):
    shown = {name: run.facts[name] for name in SHOWN_FACTS if name in run.facts}
    if not shown:
        return f"<h3>{html.escape(run.name)}</h3><p>The run kept no run.json.</p>"
    rows = "".join(
        f"<dt>{name.replace('_', ' ')}</dt><dd>{_fact(value)}</dd>" for name, value in shown.items()
    )
    return f"<h3>{html.escape(run.name)}</h3><dl>{rows}</dl>"


def _fact(value):
    if not isinstance(value, dict):
        return f"<code>{html.escape(str(value))}</code>"
    lines = [f"{name}: {json.dumps(v) if isinstance(v, dict) else v}" for name, v in value.items()]
    return f"<pre>{html.escape(chr(10).join(lines))}</pre>"


def _table(head, rows, caption):
    heads = "".join(f'<th scope="col">{html.escape(str(cell))}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{html.escape(str(first))}</th>'
        + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in rest) + "</tr>"
        for first, *rest in rows
    )  # fmt: skip
    return (
        f'<div class="scroll"><table><caption>{html.escape(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _plot_place(number, plot):
    title, note = html.escape(plot["title"]), html.escape(plot["note"])
    return (
        f'<figure class="plot"><figcaption><strong>{title}</strong> {note}</figcaption>'
        f'<div id="plot{number}" class="canvas"></div></figure>'
    )


def _db(value):
    return "" if value is None else f"{value:.2f}"
