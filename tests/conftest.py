"""What several test files share: a small demo set, made once a session, and stages that do nothing."""

import pytest
from helpers import page_series

from local_eval.__main__ import main as local_eval_main
from submission.page import Page


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """One record of the demo set as drawn page and as scan: test.csv, test/, truth/, key.csv."""
    folder = tmp_path_factory.mktemp("sets") / "demo"
    assert local_eval_main(["simulate", str(folder), "--records", "1", "--types", "0001,0004"]) == 0
    return folder


@pytest.fixture
def dummy_stages(monkeypatch):
    """Stages that pass on the page; its series depends on the picture alone. load_page is the real one."""
    for stage in ("upright", "rectify", "ink", "trace", "net_ink"):
        monkeypatch.setattr(f"submission.digitise.{stage}", lambda *args: args[0])
    monkeypatch.setattr(Page, "is_drawn", False, raising=False)
    monkeypatch.setattr("submission.digitise.blend", lambda ink_map, net_map: ink_map)
    monkeypatch.setattr("submission.digitise.refine", lambda ink_map, traces: traces[-1])
    monkeypatch.setattr("submission.digitise.redraw", lambda ink_map, trace, told=None: trace)
    monkeypatch.setattr("submission.digitise.leads_mv", lambda trace, told=None: page_series(trace))
    monkeypatch.setattr("submission.digitise.polish", lambda series, *seen: series)
    monkeypatch.setattr("submission.digitise.as_recorded", lambda series: series)
