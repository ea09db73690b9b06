"""What is to be done: which pictures, and which rows of which leads; refused here or never."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl

from .errors import Refused
from .load_page import IMAGE_SUFFIXES
from .rows import ask_all_leads, read_asked

KAGGLE_INPUT = "/kaggle/input"
SCAN_TYPES = ("0003", "0004", "0011", "0012")
LEARNT_PRINTS = 24


@dataclass(frozen=True, eq=False)
class Plan:
    """Pages to digitise and rows to write.

    Attributes
    ----------
    paths : dict of str to Path
        Image file of each page, in the order in which they are worked on; it need not exist.
    asked : polars.DataFrame
        id, lead, number_of_rows, in the order of the file to write.
    prints : tuple of (str, Path, Path)
        Scans of prints with truth to learn the printer from: record, image and truth table of each.
    """

    paths: dict
    asked: pl.DataFrame
    prints: tuple = ()


def make_plan(inputs, fs_hz, limit=None):
    """Find the pages and the rows that a run is asked for.

    Parameters
    ----------
    inputs : list of Path
        One competition folder (it has a test.csv), or image files and folders of them.
    fs_hz : int
        Samples a second where there is no test.csv.
    limit : int, optional
        Keep only the first so many pages.

    Returns
    -------
    Plan

    Raises
    ------
    Refused
        If an input does not exist, is no image, or two pages have the same name; if test.csv
        cannot be met.
    """
    for path in inputs:
        if not path.exists():
            raise Refused(f"{path} does not exist; give a competition folder, or images or folders of them")
    if any((path / "test.csv").is_file() for path in inputs):
        if len(inputs) > 1:
            raise Refused(f"{len(inputs)} inputs, one of them a competition folder; give that folder alone")
        return _competition_plan(inputs[0], limit)
    paths = _unique_stems([file for path in inputs for file in _images_of(path)])
    paths = dict(list(paths.items())[:limit])
    return Plan(paths, ask_all_leads(list(paths), fs_hz))


def find_competition(root=KAGGLE_INPUT):
    """Find the competition's folder somewhere under a root: it holds test.csv and test/.

    Parameters
    ----------
    root : str or Path

    Returns
    -------
    Path
        The least deep one, the first by name among equals.

    Raises
    ------
    Refused
        If there is none.
    """
    found = []
    for folder, subfolders, files in os.walk(root):
        if "test.csv" in files and "test" in subfolders:
            found.append(Path(folder))
        subfolders[:] = [name for name in subfolders if name not in ("train", "test")]
    if not found:
        raise Refused(f"no folder under {root} has test.csv and test/; give the competition's folder")
    return min(found, key=lambda folder: (len(folder.parts), str(folder)))


def _competition_plan(folder, limit):
    asked = read_asked(folder / "test.csv")
    page_ids = asked["id"].unique(maintain_order=True).to_list()[:limit]
    if not (folder / "test").is_dir():
        raise Refused(f"{folder} has a test.csv but no folder test/ with the images; put them there")
    images = {}
    for file in sorted(_images_in(folder / "test"), key=_suffix_rank, reverse=True):
        images[file.stem] = file
    paths = {page_id: images.get(page_id, folder / "test" / f"{page_id}.png") for page_id in page_ids}
    if images.keys().isdisjoint(paths):
        raise Refused(
            f"{folder / 'test'} has none of the {len(paths)} images that test.csv asks for; put them there"
        )
    prints = known_prints(folder, min(len(paths), LEARNT_PRINTS))
    return Plan(paths, asked.filter(pl.col("id").is_in(page_ids)), prints)


def known_prints(folder, limit):
    """Scans of prints whose truth is known: ``train/<record>/<record>-<type>.png`` beside ``<record>.csv``.

    Parameters
    ----------
    folder : Path
        A competition folder.
    limit : int
        At most so many, each of another record, from the whole of the list and of each type in turn.

    Returns
    -------
    tuple of (str, Path, Path)
        Record, image and truth table; none where there is no ``train``.
    """
    truths = sorted(path for path in folder.glob("train/*/*.csv") if path.stem == path.parent.name)
    spread = np.unique(np.linspace(0, len(truths) - 1, limit).round().astype(int)) if truths else []
    prints = []
    for turn, truth in enumerate(truths[i] for i in spread):
        types = SCAN_TYPES[turn % len(SCAN_TYPES):] + SCAN_TYPES[:turn % len(SCAN_TYPES)]
        images = (truth.with_name(f"{truth.stem}-{kind}.png") for kind in types)
        image = next((path for path in images if path.is_file()), None)
        if image is not None:
            prints.append((truth.stem, image, truth))
    return tuple(prints)


def _images_of(path):
    if path.is_dir():
        files = _images_in(path)
        if not files:
            raise Refused(f"{path} holds no test.csv and no image (*{', *'.join(IMAGE_SUFFIXES)})")
        return files
    if path.suffix.lower() not in IMAGE_SUFFIXES:
        raise Refused(f"{path} ends in {path.suffix!r}; an image ends in {', '.join(IMAGE_SUFFIXES)}")
    return [path]


def _images_in(folder):
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in IMAGE_SUFFIXES)


def _suffix_rank(file):
    return IMAGE_SUFFIXES.index(file.suffix.lower()), file.name


def _unique_stems(files):
    paths = {}
    for file in files:
        if file.stem in paths:
            raise Refused(f"{paths[file.stem]} and {file} would both be page {file.stem!r}; rename one")
        paths[file.stem] = file
    return paths
