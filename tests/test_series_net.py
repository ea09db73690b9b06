"""Training of the last step's network; where PyTorch is installed."""

import numpy as np
import polars as pl
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch: pip install torch==2.13.0")

from local_eval.distill import polish  # noqa: E402 - needs torch
from local_eval.distill.crops import fold_of  # noqa: E402 - needs torch
from local_eval.distill.polish import (  # noqa: E402
    SeriesNet,
    lay_plain,
    levelled,
    main,
    page_noise,
    plain_weights,
    series_loss,
)
from local_eval.distill.series import FIELDS  # noqa: E402
from submission.paper import N_QUARTER, N_STRIP, N_STRIPS  # noqa: E402
from submission.polish import polish_net  # noqa: E402
from submission.sections import ACROSS_MM  # noqa: E402


def test_trained_network_is_the_one_that_is_shipped():
    torch.manual_seed(0)
    net = SeriesNet(13, width=5)
    torch.nn.init.normal_(net.last.weight, std=0.3)
    features = torch.randn(1, 13, N_STRIPS, 300)
    with torch.no_grad():
        wanted = net(features)
    weights = plain_weights(net)
    found = polish_net(features[0].numpy(), weights)
    for one, other in zip(found, wanted, strict=True):
        assert np.abs(one - other[0].numpy()).max() < 1e-5 * np.abs(one).max()
    again = SeriesNet(13, width=5)
    lay_plain(weights, again)
    assert all(torch.equal(a, b) for a, b in zip(again.parameters(), net.parameters(), strict=True))


def test_noise_leaves_out_levels_and_the_short_lead_ii():
    error = torch.zeros(1, N_STRIPS, N_STRIP)
    error[0, 0, :N_QUARTER] = 3.0  # a level
    error[0, 1, 100] = 5.0  # within the short lead II
    error[0, 3, 7] = 2.0
    assert page_noise(levelled(error)).item() == pytest.approx(4 * (1 - 1 / N_STRIP), rel=1e-4)


def test_aim_is_what_is_taught_where_it_is(monkeypatch):
    monkeypatch.setattr(polish, "SPREAD_WEIGHT", 0.0)
    error, told = torch.randn(2, N_STRIPS, N_STRIP), torch.randn(N_STRIPS, N_STRIP)
    taught = torch.stack([torch.full_like(told, torch.nan), told])  # the second page has a teacher
    as_told = series_loss(error, torch.stack([-error[0], told]), error, taught)
    assert as_told.item() < 1e-6
    by_truth = series_loss(error, -error, error, taught)
    assert by_truth.item() == pytest.approx(1.0, abs=0.1)  # twice the noise that was, on one page of two


def test_training_learns_a_lag(tmp_path):
    """Series that lie 0.02 mV off one way: a network that has learnt takes most of it away again."""
    rng, rows = np.random.default_rng(0), []
    held = next(str(i) for i in range(1000) if fold_of(str(i)) == 0)
    free = next(str(i) for i in range(1000) if fold_of(str(i)) != 0)
    for page, record in enumerate([free, held]):
        truth = np.cumsum(rng.normal(0, 0.02, (N_STRIPS, N_STRIP)), axis=1)
        truth -= truth.mean(axis=1, keepdims=True)
        lagging = np.pad(truth, ((0, 0), (1, 0)), mode="edge")[:, :-1]
        unsure = np.full(truth.shape, 0.01)
        fields = zip(FIELDS, [truth, lagging, lagging, unsure, unsure], strict=True)
        ink_share = np.zeros((3, len(ACROSS_MM), N_STRIPS, N_STRIP), np.uint8)
        fields = {name: field.astype(np.float32) for name, field in fields} | {"ink_share": ink_share}
        np.savez(tmp_path / f"{page}.npz", **fields)
        rows.append({"id": str(page), "type": "0004", "record": record, "file": f"{page}.npz", "trouble": ""})
    pl.DataFrame(rows).write_parquet(tmp_path / "index.parquet")
    options = ["--steps", "60", "--batch", "1", "--width", "8", "--check-every", "60", "--rate", "0.01"]
    assert main([str(tmp_path), "--run", str(tmp_path / "run"), *options]) == 0
    log = pl.read_csv(tmp_path / "run" / "log.csv")
    assert log["0004"][-1] > 3
