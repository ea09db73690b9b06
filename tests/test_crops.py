"""Training crops; where PyTorch is installed."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch: pip install torch==2.13.0")

from local_eval.distill.crops import CROP_CELLS, FADE_PX, Crops, PackedPage  # noqa: E402 - needs torch


@pytest.fixture
def page(tmp_path):
    """A page whose labels are its picture's first colour."""
    packed = np.random.default_rng(0).integers(0, 192, (7, 600, 400), dtype=np.uint8)
    packed[3:] = packed[0]
    np.save(tmp_path / "page.npy", packed)
    return PackedPage("0001", tmp_path / "page.npy")


def test_crops_keep_picture_and_label_together(page):
    cells, cover = Crops([page], 1, torch.device("cpu"), spoil=False).batch(3)
    assert cells.shape == (3, 17, *CROP_CELLS)
    np.testing.assert_allclose(cells[:, :4] * 192, cover[:, :4] * 255, atol=1e-3)


def test_spoilt_crops_stay_where_their_labels_are(page):
    """Flips, colours, blur and noise move nothing: the picture is most like the label unshifted."""
    cells, cover = Crops([page], 2, torch.device("cpu")).batch(16)
    picture, label = (torch.nn.functional.pixel_shuffle(part[:, :4], 2)[:, 0] for part in (cells, cover))
    inner = slice(FADE_PX, -FADE_PX)
    for one, own in zip(picture.numpy(), label.numpy(), strict=True):
        alike = {
            (down, right): np.corrcoef(np.roll(one, (down, right), (0, 1))[inner, inner].ravel(),
                                       own[inner, inner].ravel())[0, 1]
            for down in (-1, 0, 1) for right in (-1, 0, 1)
        }  # fmt: skip
        assert max(alike, key=alike.get) == (0, 0)
        assert alike[0, 0] > 0.2
