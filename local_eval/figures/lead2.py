"""Lead II's SNR over a set and per type, as one picture."""

import numpy as np

from local_eval.figures.style import ERROR_COLOUR, FOUND_COLOUR, UNSEEN_COLOUR, look, new_figure, save

MOST_COLUMNS = 5
PANEL_PX = (340, 270)
LEAST_DB, MOST_DB = -5, 45
TEXT_BOX = {"fc": "white", "ec": "none", "alpha": 0.75, "pad": 1.5}


def draw_lead2(snr_db_by_type, below_db, path):
    """Histograms of lead II's SNR, a panel per type, with median and share below a limit.

    Parameters
    ----------
    snr_db_by_type : dict of str to (n,) float64
    below_db : float
    path : Path
        PNG to write.
    """
    n_cols = min(MOST_COLUMNS, len(snr_db_by_type))
    n_rows = -(-len(snr_db_by_type) // n_cols)
    with look():
        figure = new_figure(max(2, n_cols) * PANEL_PX[0], n_rows * PANEL_PX[1] + 60)
        figure.suptitle("SNR of lead II, pages a decibel", x=0.02, ha="left", size=14)
        panels = figure.subplots(n_rows, n_cols, sharex=True, squeeze=False).ravel()
        for axes in panels[len(snr_db_by_type):]:
            axes.set_axis_off()
        for axes, (name, snr_db) in zip(panels, snr_db_by_type.items(), strict=False):
            _draw_panel(axes, name, snr_db, below_db)
        figure.tight_layout(rect=(0, 0, 1, 0.97))
        save(figure, path)


def _draw_panel(axes, name, snr_db, below_db):
    inside = np.clip(snr_db, LEAST_DB, MOST_DB - 0.5)
    median = float(np.median(snr_db))
    axes.axvspan(LEAST_DB, below_db, color=UNSEEN_COLOUR, alpha=0.5, lw=0)
    axes.hist(inside, np.arange(LEAST_DB, MOST_DB + 1), color=ERROR_COLOUR)
    axes.axvline(np.clip(median, LEAST_DB, MOST_DB), color=FOUND_COLOUR, lw=1.5)
    below_pct = 100 * np.mean(snr_db < below_db)
    text = f"{snr_db.size} pages\nmedian {median:.1f} dB\n{below_pct:.0f} % below {below_db:g} dB"
    axes.text(0.03, 0.95, text, transform=axes.transAxes, va="top", size=9.5, bbox=TEXT_BOX)
    axes.set(title=f"type {name}" if name.isdigit() else name, xlim=(LEAST_DB, MOST_DB), xlabel="SNR (dB)")
    axes.set_ylabel("pages")
    axes.tick_params(labelbottom=True)
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.set_ylim(0, 1.45 * axes.get_ylim()[1])
