"""Random pieces of exported pages, as the network sees them."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from hashlib import sha1
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import polars as pl

from submission.net import NET_WINDOW, PAPER_VALUE, fold, net_picture, net_places
from submission.paper import DRAWN_PX_PER_MM

N_FOLDS = 10
CROP_CELLS = (256, 96)  # of folded pixels, tall as spikes are; multiples of 8: the network halves three times
PLACE_SHIFT_CELLS = 0.5  # rms by which black print lies off the grid, by which pages are laid flat
FADE_PX = 24  # way over which ink fades


@dataclass(frozen=True)
class PackedPage:
    """A page ready for training: its type, and a (7, H, W) uint8 file of picture and pixel maps."""

    page_type: str
    path: Path


def pack_pages(folder, workers, report):
    """Pages of an export as training reads them; made where they are missing.

    Parameters
    ----------
    folder : Path
        Where `distill export` wrote.
    workers : int
    report : callable
        Called with the numbers of packed and of all pages.

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
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for done, _ in enumerate(pool.map(_pack, *zip(*jobs, strict=True)), 1):
            report(done, len(jobs))
    train, check = [], []
    for row in rows:
        page = PackedPage(row["type"], _packed_path(folder, row))
        (check if _fold_of(row["record"]) == 0 else train).append(page)
    return train, check


def _packed_path(folder, row):
    return folder / "packed" / (Path(row["pixel_map"]).stem + ".npy")


def _fold_of(record):
    return int.from_bytes(sha1(record.encode(), usedforsecurity=False).digest()[:4], "big") % N_FOLDS


def _pack(picture_path, map_path, packed_path):
    """Normalised picture and pixel maps of the network's window, in one file."""
    if packed_path.is_file():
        return
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
    rng : numpy.random.Generator
    spoil : bool
        Flip, shift colours, take colours away, add noise.
    """

    def __init__(self, pages, rng, spoil=True):
        if not pages:
            raise ValueError("0 pages, at least 1 is needed; export more")
        self._pages, self._rng, self._spoil = pages, rng, spoil
        self._places = net_places()

    def batch(self, size):
        """Folded pictures (B, 17, h, w) and covers (B, 16, h, w), float32."""
        crops = [self._one(self._pages[i]) for i in self._rng.integers(len(self._pages), size=size)]
        return tuple(np.stack(part) for part in zip(*crops, strict=True))

    def _one(self, page):
        packed = np.load(page.path, mmap_mode="r")
        room = (n // 2 - cells for n, cells in zip(packed.shape[1:], CROP_CELLS, strict=True))
        top, left = (int(self._rng.integers(n + 1)) for n in room)
        cells = slice(top, top + CROP_CELLS[0]), slice(left, left + CROP_CELLS[1])
        piece = packed[:, *(slice(2 * c.start, 2 * c.stop) for c in cells)].astype(np.float32)
        places = self._shifted_places(cells)
        picture, cover = piece[:3] / PAPER_VALUE, piece[3:] / 255
        if self._spoil:
            picture = self._spoiled(picture)
            if self._rng.random() < 0.5:
                picture, cover, places = picture[..., ::-1], cover[..., ::-1], places[..., ::-1]
        return np.concatenate([fold(picture), places]), fold(cover)

    def _shifted_places(self, cells):
        """Places of a crop, a little off the picture."""
        if not self._spoil:
            return self._places[:, *cells]
        move = np.float32([[1, 0, 0], [0, 1, 0]])
        move[:, 2] = self._rng.normal(0, PLACE_SHIFT_CELLS, 2)
        shifted = cv2.warpAffine(
            np.ascontiguousarray(self._places[:, *cells].transpose(1, 2, 0)), move, CROP_CELLS[::-1],
            borderMode=cv2.BORDER_REPLICATE,
        )
        return shifted.transpose(2, 0, 1)

    def _faded(self, picture):
        """Lighter ink in places."""
        rows, cols = picture.shape[1:]
        coarse = self._rng.uniform(-0.6, 1.4, (rows // FADE_PX + 2, cols // FADE_PX + 2))
        coarse = np.clip(coarse, 0.35, 1).astype(np.float32)
        kept = cv2.resize(coarse, (cols, rows), interpolation=cv2.INTER_CUBIC)
        return 1 + np.clip(kept, 0.3, 1) * (picture - 1)

    def _spoiled(self, picture):
        rng = self._rng
        if rng.random() < 0.15:
            picture = self._faded(picture)
        if rng.random() < 0.2:
            picture = np.repeat(picture.mean(axis=0, keepdims=True), 3, axis=0)
        if rng.random() < 0.3:
            sigma_px = rng.uniform(0.3, 1.0)
            picture = np.stack([cv2.GaussianBlur(channel, (0, 0), sigma_px) for channel in picture])
        contrast = rng.uniform(0.6, 1.2) * rng.uniform(0.93, 1.07, (3, 1, 1))
        noise = rng.uniform(0, 0.04) * rng.standard_normal(picture.shape)
        if rng.random() < 0.3:
            noise = noise + self._grain(picture.shape[1:])
        return np.clip(1 + contrast * (picture - 1) + noise, 0, 1.33).astype(np.float32)

    def _grain(self, shape):
        """Noise that neighbours share, as a print's screen and a camera's smoothing make."""
        grain = cv2.GaussianBlur(self._rng.standard_normal(shape), (0, 0), self._rng.uniform(0.6, 1.5))
        return self._rng.uniform(0.02, 0.1) * grain / grain.std()
