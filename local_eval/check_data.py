"""Verify the inputs that the data manifest lists, and say how to get what is missing."""

import argparse
import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import yaml

MANIFEST = Path(__file__).resolve().parents[1] / "data_manifest.yaml"
OK, MISSING, DIFFERS, NOT_GIVEN = "ok", "missing", "differs", "not given"


@dataclass(frozen=True)
class Input:
    """An entry of the manifest; the file's head says what each field means."""

    name: str
    what: str
    path: str
    source: str
    licence: str
    used_by: list
    required: bool
    applies_to: str = ""
    files: dict = field(default_factory=dict)
    bytes: int | None = None
    sha256: str = ""
    made_by: str = ""
    get: str = ""

    @property
    def remedy(self):
        """What the user can do where the input is missing."""
        return f"run: {self.made_by}" if self.made_by else self.get or f"get it again from {self.source}"


@dataclass(frozen=True)
class Finding:
    """What was found of an input: its status, and why or what to do.

    A failure is what differs from the manifest, or is missing, required and made by no command.
    """

    name: str
    status: str
    note: str
    is_failure: bool


def read_manifest(path):
    """Read a data manifest.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    list of Input

    Raises
    ------
    ValueError
        If the file is no manifest, or an entry has an unknown field or lacks one.
    """
    try:
        entries = yaml.safe_load(Path(path).read_text())["inputs"]
        return [Input(**entry) for entry in entries]
    except (yaml.YAMLError, TypeError, KeyError) as error:
        raise ValueError(f"{path}: {error}; an entry has the fields that the file's head explains") from error


def check_input(entry, root, given):
    """Verify one input.

    Parameters
    ----------
    entry : Input
    root : Path
        Folder that the entry's relative path starts from.
    given : dict of str to Path or None
        The user's paths by variable name, as ``SIGNALS``.

    Returns
    -------
    Finding
    """
    path = _resolve(entry, root, given)
    if path is None:
        return Finding(entry.name, NOT_GIVEN, entry.remedy, is_failure=False)
    if not path.exists():
        is_failure = entry.required and not entry.made_by
        return Finding(entry.name, MISSING, f"{path} does not exist; {entry.remedy}", is_failure)
    faults = _faults(entry, path)
    if faults:
        return Finding(entry.name, DIFFERS, f"{path}: {'; '.join(faults)}; {entry.remedy}", is_failure=True)
    return Finding(entry.name, OK, f"{path} ({entry.licence})", is_failure=False)


def main(argv=None):
    """Command line of ``check-data``; returns 1 if an input fails, else 0."""
    args = _parser().parse_args(argv)
    given = {"COMPETITION": args.competition, "SIGNALS": args.signals}
    for name, path in given.items():
        if path is not None and not path.exists():
            raise FileNotFoundError(f"{name}: {path} does not exist; give one that does")
    findings = [check_input(e, args.manifest.parent, given) for e in read_manifest(args.manifest)]
    width = max(len(f.name) for f in findings)
    for finding in findings:
        print(f"{finding.name:<{width}}  {finding.status:<9}  {finding.note}")
    return int(any(f.is_failure for f in findings))


def _parser():
    parser = argparse.ArgumentParser(prog="local_eval check-data", description=__doc__)
    parser.add_argument("--manifest", type=Path, default=MANIFEST, help="default: the project's own")
    parser.add_argument("--competition", type=Path, help="the competition's folder")
    parser.add_argument("--signals", type=Path, help="file of real records")
    return parser


def _resolve(entry, root, given):
    """Path of an input; None where it is the user's to give, and none was given or another one's."""
    if not entry.path.startswith("{"):
        return root / entry.path
    path = given[entry.path.strip("{}")]
    is_another = path is not None and entry.applies_to and path.name != entry.applies_to
    return None if is_another else path


def _faults(entry, path):
    faults = []
    for pattern, count in entry.files.items():
        found = sum(1 for _ in path.glob(pattern))
        if found != count:
            faults.append(f"{found} files {pattern}, must be {count}")
    if entry.bytes is not None and path.stat().st_size != entry.bytes:
        return [*faults, f"{path.stat().st_size} bytes, must be {entry.bytes}"]
    if entry.sha256 and _sha256(path) != entry.sha256:
        faults.append("its sha256 is another")
    return faults


def _sha256(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
