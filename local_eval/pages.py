"""Which pages a folder holds: image, type, truth and true mapping, in either layout."""

from dataclasses import dataclass
from pathlib import Path

from local_eval.truth import IMAGE_ENDINGS, UNKNOWN_TYPE, find_truths, read_types, type_of_name


@dataclass(frozen=True)
class PageFile:
    """A page and the files that belong to it.

    Attributes
    ----------
    page_id : str
        The image's name without ending, as in the submission's ids.
    page_type : str
        ``0001`` and so on; `UNKNOWN_TYPE` where nothing tells it.
    image : Path
    truth : Path or None
    mapping : Path or None
        The simulator's true mapping.
    """

    page_id: str
    page_type: str
    image: Path
    truth: Path | None = None
    mapping: Path | None = None

    @property
    def name(self):
        """``{id}-{type}``, or the id alone where it has the type or none is known."""
        has_type = self.page_type == UNKNOWN_TYPE or self.page_id.endswith(f"-{self.page_type}")
        return self.page_id if has_type else f"{self.page_id}-{self.page_type}"


def find_pages(folder):
    """All pages of a folder.

    Parameters
    ----------
    folder : str or Path
        ``train/<id>/<id>-<type>.png`` with the truth beside it, ``test/<id>.png`` with
        ``truth/<id>.csv`` (and ``key.csv`` with the types), either of these folders, or images.

    Returns
    -------
    list of PageFile
        In the order of the page ids; those without truth among them.

    Raises
    ------
    FileNotFoundError
        If the folder does not exist or holds no image.
    """
    folder = Path(folder)
    images = _images(folder)
    if not images:
        raise FileNotFoundError(
            f"{folder}: no image found; give a folder with test/<id>.png or train/<id>/<id>-<type>.png"
        )
    truths = _truths(folder)
    types = read_types(folder / "key.csv") if (folder / "key.csv").is_file() else {}
    pages = []
    for page_id, image in sorted(images.items()):
        mapping = folder / "mapping" / f"{page_id}.npz"
        page_type = types.get(page_id) or type_of_name(page_id)
        truth = truths.get(page_id)
        pages.append(PageFile(page_id, page_type, image, truth, mapping if mapping.is_file() else None))
    return pages


def scored_pages(folder, types=None, limit=None):
    """The pages of a folder that have a truth.

    Parameters
    ----------
    folder : str or Path
        As `find_pages`.
    types : sequence of str, optional
        Keep only these types.
    limit : int, optional
        Keep only the first so many.

    Returns
    -------
    list of PageFile

    Raises
    ------
    FileNotFoundError
        If the folder holds no page with truth.
    ValueError
        If none is of the types.
    """
    pages = [page for page in find_pages(folder) if page.truth is not None]
    if not pages:
        raise FileNotFoundError(
            f"{folder}: none of its pages has a truth; "
            "put it into truth/<id>.csv, or beside the images of train/"
        )
    known = sorted({page.page_type for page in pages})
    pages = [page for page in pages if types is None or page.page_type in types]
    if not pages:
        raise ValueError(f"{folder}: no page of type {', '.join(types)}; there are {', '.join(known)}")
    return pages[:limit]


def _images(folder):
    """Image files by page id: of train and test, else of the folder and its subfolders."""
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; give one that holds pages")
    if (folder / "truth").is_dir() and (folder / "test").is_dir():
        patterns = ("test/*",)
    elif (folder / "train").is_dir() or (folder / "test").is_dir():
        patterns = ("train/*/*", "test/*")
    else:
        patterns = ("*", "*/*")
    files = sorted(path for pattern in patterns for path in folder.glob(pattern))
    return {path.stem: path for path in files if path.suffix.lower() in IMAGE_ENDINGS}


def _truths(folder):
    try:
        return {truth.page_id: truth.path for truth in find_truths(folder)}
    except FileNotFoundError:
        return {}
