"""What a run was made of: code, commit, packages, settings, data."""

import hashlib
import platform
import subprocess
import sys
from dataclasses import MISSING, asdict, fields, is_dataclass
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("numpy", "cv2", "scipy", "numba", "polars")
MEASURING = ("metric.py", "score.py", "truth.py", "evaluate/page.py", "bench/geometry.py")


def made_by():
    """What decides a page's numbers: hash of the code, package versions."""
    sources = [path for path in sorted((ROOT / "submission").rglob("*")) if path.is_file()]
    sources = [path for path in sources if "__pycache__" not in path.parts]
    sources += [ROOT / "local_eval" / name for name in MEASURING]
    code = hashlib.sha256()
    for path in sources:
        code.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    return {"code": code.hexdigest(), "packages": package_versions()}


def package_versions():
    """Versions of Python and of the packages that digitise, by name."""
    versions = {name: import_module(name).__version__ for name in PACKAGES}
    return {"python": platform.python_version(), **versions}


def run_facts(arguments):
    """What the report says of a run.

    Parameters
    ----------
    arguments : dict of str to str or number or None
        Of the command.

    Returns
    -------
    dict
        arguments, commit, code, packages, manifest_sha256, settings; strings, numbers, lists, dicts.
    """
    manifest = hashlib.sha256((ROOT / "data_manifest.yaml").read_bytes()).hexdigest()
    return {
        "arguments": arguments, "commit": commit(), **made_by(), "manifest_sha256": manifest,
        "settings": stage_settings(),
    }  # fmt: skip


def commit():
    """The checkout's commit, ``+ changes`` where files differ from it; "unknown" outside a checkout."""
    try:
        found = _git("rev-parse", "HEAD")
        return found + (" + changes" if _git("status", "--porcelain", "-uno") else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def stage_settings():
    """Values of every dataclass of settings in `submission` that has defaults throughout, by its name."""
    import_module("submission.digitise")
    found = {}
    for name, module in sorted(sys.modules.items()):
        if name.startswith("submission."):
            found |= {key: kind for key, kind in vars(module).items() if _is_settings(key, kind)}
    return {key: asdict(kind()) for key, kind in sorted(found.items())}


def _is_settings(name, kind):
    if not (isinstance(kind, type) and is_dataclass(kind) and name.endswith(("Params", "Settings"))):
        return False
    return all(f.default is not MISSING or f.default_factory is not MISSING for f in fields(kind))


def _git(*arguments):
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()
