"""What several test files share: the demo set, made once a session."""

import pytest
from helpers import page_series

from local_eval.__main__ import main as local_eval_main


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """The demo set: a competition folder with test.csv, test/, truth/ and key.csv."""
    folder = tmp_path_factory.mktemp("sets") / "demo"
    assert local_eval_main(["simulate", str(folder), "--workers", "1"]) == 0
    return folder


@pytest.fixture
def dummy_stages(monkeypatch):
    """Stages that pass on the page; its series depends on the picture alone. load_page is the real one."""
    for stage in ("upright", "rectify", "ink", "trace", "refine"):
        monkeypatch.setattr(f"submission.digitise.{stage}", lambda *args: args[-1])
    monkeypatch.setattr("submission.digitise.leads_mv", page_series)
