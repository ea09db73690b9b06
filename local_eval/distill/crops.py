"""Random pieces of exported pages, as the network sees them, made on the device that trains it."""

from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path

import cv2
import numpy as np
import polars as pl
import torch
from torch.nn import functional as F

from local_eval.parallel import run_all
from submission.net import NET_WINDOW, PAPER_VALUE, net_picture, net_places
from submission.paper import DRAWN_PX_PER_MM

N_FOLDS = 10
CROP_CELLS = (256, 192)  # of folded pixels; multiples of 8: the network halves three times
PLACE_SHIFT_CELLS = 0.5  # rms by which black print lies off the grid, by which pages are laid flat
FADE_PX = 24  # way over which ink fades
BLUR_REACH_PX = 4


@dataclass(frozen=True)
class PackedPage:
    """A page ready for training: its type, and a (7, H, W) uint8 file of picture and pixel maps."""

    page_type: str
    path: Path


def pack_pages(folder, workers):
    """Pages of an export as training reads them; made where they are missing.

    Parameters
    ----------
    folder : Path
        Where `distill export` wrote.
    workers : int

    Returns
    -------
    (list of PackedPage, list of PackedPage)
        For training and for checking; split by record, a tenth for checking.
    """
    tables = [pl.read_parquet(path) for path in sorted(folder.glob("index*.parquet"))]
    if not tables:
        raise FileNotFoundError(f"{folder}: no index.parquet; run `distill export` with --out {folder} first")
    rows = pl.concat(tables).filter(pl.col("trouble") == "").rows(named=True)
    jobs = [(folder / row["picture"], folder / row["pixel_map"], _packed_path(folder, row)) for row in rows]
    run_all(_pack, [job for job in jobs if not job[-1].is_file()], workers, "distill train: pages packed")
    train, check = [], []
    for row in rows:
        page = PackedPage(row["type"], _packed_path(folder, row))
        (check if fold_of(row["record"]) == 0 else train).append(page)
    return train, check


def _packed_path(folder, row):
    return folder / "packed" / (Path(row["pixel_map"]).stem + ".npy")


def fold_of(record):
    """Tenth of the records that a record belongs to, by a hash of its id; 0 is kept for checking."""
    return int.from_bytes(sha1(record.encode(), usedforsecurity=False).digest()[:4], "big") % N_FOLDS


def _pack(job):
    """Write normalised picture and pixel maps of the network's window in one file."""
    picture_path, map_path, packed_path = job
    picture = net_picture(cv2.imread(str(picture_path))[..., ::-1], DRAWN_PX_PER_MM)
    maps = np.load(map_path, mmap_mode="r")[:, *NET_WINDOW]
    packed_path.parent.mkdir(exist_ok=True)
    beside = packed_path.with_suffix(".part.npy")
    np.save(beside, np.concatenate([picture.transpose(2, 0, 1), maps]))
    beside.rename(packed_path)


class Crops:
    """Batches of random crops.

    Parameters
    ----------
    pages : list of PackedPage
    seed : int or sequence of int
    device : torch.device
        On a GPU the pages are kept in its memory, 19 MB each.
    spoil : bool
        Flip, shift colours, take colours away, add noise.
    """

    def __init__(self, pages, seed, device, spoil=True):
        if not pages:
            raise ValueError("0 pages, at least 1 is needed; export more")
        self._device, self._spoil = device, spoil
        self._rng = np.random.default_rng(seed)
        self._noise = torch.Generator(device).manual_seed(int(self._rng.integers(2**31)))
        self._places = torch.from_numpy(net_places()).to(device)
        self._pages = {}
        self.take_up(pages)

    def take_up(self, pages):
        """Draw from these pages too."""
        for page in pages:
            if page.path not in self._pages:
                packed = torch.from_numpy(np.load(page.path, mmap_mode="c"))
                self._pages[page.path] = packed.to(self._device)

    def batch(self, size):
        """Folded pictures (B, 17, h, w) and covers (B, 16, h, w), float32 tensors."""
        pages = list(self._pages.values())
        cuts = [self._cut(pages[i]) for i in self._rng.integers(len(pages), size=size)]
        pieces, places = (torch.stack(part) for part in zip(*cuts, strict=True))
        pieces = pieces.float()
        picture, cover = pieces[:, :3] / PAPER_VALUE, pieces[:, 3:] / 255
        if self._spoil:
            picture, places = self._spoiled(picture), self._shifted(places)
            flip = torch.from_numpy(self._rng.random(size) < 0.5).to(self._device)[:, None, None, None]
            picture, cover, places = (torch.where(flip, x.flip(-1), x) for x in (picture, cover, places))
        return torch.cat([F.pixel_unshuffle(picture, 2), places], 1), F.pixel_unshuffle(cover, 2)

    def _cut(self, page):
        """A random piece of a page, and its places."""
        room = (n // 2 - cells for n, cells in zip(page.shape[1:], CROP_CELLS, strict=True))
        top, left = (int(self._rng.integers(n + 1)) for n in room)
        height, width = CROP_CELLS
        piece = page[:, 2 * top : 2 * (top + height), 2 * left : 2 * (left + width)]
        return piece, self._places[:, top : top + height, left : left + width]

    def _shifted(self, places):
        """Places of crops, a little off the picture."""
        n = len(places)
        height, width = CROP_CELLS
        move = torch.eye(2, 3, device=self._device).repeat(n, 1, 1)
        cells = torch.tensor([width / 2, height / 2], device=self._device)
        move[:, :, 2] = self._normal((n, 2)) * PLACE_SHIFT_CELLS / cells
        grid = F.affine_grid(move, places.shape, align_corners=False)
        return F.grid_sample(places, grid, padding_mode="border", align_corners=False)

    def _spoiled(self, picture):
        n, _, rows, cols = picture.shape
        picture = torch.where(self._chosen(n, 0.15), self._faded(picture), picture)
        grey = picture.mean(1, keepdim=True).expand_as(picture)
        picture = torch.where(self._chosen(n, 0.2), grey, picture)
        blurred = _blurred(picture, self._uniform(n, 0.3, 1.0))
        picture = torch.where(self._chosen(n, 0.3), blurred, picture)
        contrast = self._uniform(n, 0.6, 1.2) * self._uniform((n, 3), 0.93, 1.07)
        noise = self._uniform(n, 0, 0.04) * self._normal(picture.shape)
        grain = self._chosen(n, 0.3) * self._grain((n, 1, rows, cols))
        return (1 + contrast * (picture - 1) + noise + grain).clip(0, 1.33)

    def _faded(self, picture):
        """Lighter ink in places."""
        n, _, rows, cols = picture.shape
        coarse = self._uniform((n, 1, rows // FADE_PX + 2, cols // FADE_PX + 2), -0.6, 1.4).clip(0.35, 1)
        kept = F.interpolate(coarse, (rows, cols), mode="bicubic").clip(0.3, 1)
        return 1 + kept * (picture - 1)

    def _grain(self, shape):
        """Noise that neighbours share, as a print's screen and a camera's smoothing make."""
        grain = _blurred(self._normal(shape), self._uniform(shape[0], 0.6, 1.5))
        return self._uniform(shape[0], 0.02, 0.1) * grain / grain.std((2, 3), keepdim=True)

    def _chosen(self, n, share):
        return self._uniform(n, 0, 1) < share

    def _uniform(self, shape, low, high):
        """Random numbers (B, 1, 1, 1), or of a shape that is filled up to four dimensions."""
        shape = (shape,) if isinstance(shape, int) else tuple(shape)
        shape += (1,) * (4 - len(shape))
        return low + (high - low) * torch.rand(shape, generator=self._noise, device=self._device)

    def _normal(self, shape):
        return torch.randn(tuple(shape), generator=self._noise, device=self._device)


def _blurred(pictures, sigma_px):
    """Pictures (B, K, H, W), each blurred by its own Gaussian, sigma (B, 1, 1, 1)."""
    n, k, rows, cols = pictures.shape
    away = torch.arange(-BLUR_REACH_PX, BLUR_REACH_PX + 1, device=pictures.device)
    weights = torch.exp(-0.5 * (away / sigma_px[:, :, 0]) ** 2)
    weights = (weights / weights.sum(-1, keepdim=True)).repeat_interleave(k, 0)[:, :, None]
    padded = F.pad(pictures.reshape(1, n * k, rows, cols), (BLUR_REACH_PX,) * 4, mode="replicate")
    across = F.conv2d(padded, weights, groups=n * k)
    return F.conv2d(across, weights.transpose(2, 3), groups=n * k).reshape(pictures.shape)
