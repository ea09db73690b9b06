"""The blend of a page's own ink with the network's."""

import numpy as np
import pytest

from submission.blend import blend
from submission.page import InkMap
from submission.paper import DRAWN_PX_PER_MM, DRAWN_SIZE_PX

INK_LEVEL = 0.2
ROW, COL = 1000, 1500  # bare paper of every page


def ink_map(share_bare):
    """The page's own ink: (R, C) shares of bare paper, where nothing hides the trace."""
    light = np.full(DRAWN_SIZE_PX, 1, np.float32)
    light[ROW, COL] = INK_LEVEL + share_bare * (1 - INK_LEVEL)
    background = np.ones_like(light)
    background[:, :COL] = INK_LEVEL  # labels and separators are among it
    light[:, :COL] = INK_LEVEL
    return InkMap("62", light, background, INK_LEVEL, DRAWN_PX_PER_MM)


def net_map(share_bare):
    light = np.ones(DRAWN_SIZE_PX, np.float32)
    light[ROW, COL] = share_bare
    return InkMap("62", light, np.ones_like(light), 0.0, DRAWN_PX_PER_MM)


@pytest.mark.parametrize(("own_unrest", "net_share"), [(0.0, 0.3), (0.04, 0.485), (0.3, 0.6)])
def test_restless_pages_take_more_of_the_network(monkeypatch, own_unrest, net_share):
    """Own ink says 0.6 bare, the network 0.2: the mean is weighed by the page's unrest."""
    monkeypatch.setattr("submission.blend.unrest", lambda own: own_unrest)
    blended = blend(ink_map(0.6), net_map(0.2))
    assert blended.ink_level == 0
    assert blended.light[ROW, COL] == pytest.approx(0.6 - 0.4 * net_share, abs=1e-3)
    assert blended.background[ROW, COL] == pytest.approx(1, abs=1e-6)
    assert blended.unseen_noise == pytest.approx(1 + 2.4 * net_share**2, abs=0.01)


def test_what_is_printed_over_the_trace_stays_hidden_and_stains_do_not(monkeypatch):
    monkeypatch.setattr("submission.blend.unrest", lambda own: 0.0416)
    blended = blend(ink_map(0.6), net_map(0.2))
    hidden = blended.background[:, :COL] < 1e-6
    assert 0.003 < hidden.mean() < 0.02  # pulses, labels and separators
    assert np.abs(blended.light[:, :COL][hidden]).max() < 1e-6
    assert np.abs(blended.background[:, :COL][~hidden] - 0.5).max() < 2e-3
