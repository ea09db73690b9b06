"""The one-file kernel is current, stands alone and gives the package's bytes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

from submission.bundle import CannotBundle, bundle, write_kernel

ROOT = Path(__file__).resolve().parents[1]
KERNEL = ROOT / "kaggle_kernel.py"
GUARD = """\
import runpy, sys

def refuse(event, args):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        raise SystemExit(f"the network was asked for: {event} {args}")
    if event == "import" and args[0].split(".")[0] in ("submission", "local_eval"):
        raise SystemExit(f"the package was asked for: {args[0]}")

sys.addaudithook(refuse)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
NOTEBOOK = """\
import sys, types

sys.modules["ipykernel"] = types.ModuleType("ipykernel")
source = open(sys.argv[1]).read().replace("/kaggle/input", sys.argv[2])
sys.argv = ["launcher.py", "-f", "connection.json"]
exec(compile(source, "<cell>", "exec"))
"""


def finish(process):
    output, errors = process.communicate(timeout=600)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    return output


def start(command, folder):
    return subprocess.Popen(
        [str(part) for part in command], cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


@pytest.fixture(scope="module")
def runs(demo_folder, tmp_path_factory):
    """Folders in which package, kernel and notebook made their submission.csv, all three at once."""
    folder = tmp_path_factory.mktemp("runs")
    for name in ("package", "kernel", "notebook"):
        (folder / name).mkdir()
    (folder / "guard.py").write_text(GUARD)
    (folder / "notebook.py").write_text(NOTEBOOK)
    one_page(demo_folder, folder / "input" / "competitions" / "ecg")
    out, isolated = folder / "package" / "submission.csv", [sys.executable, "-I"]
    processes = [
        start([sys.executable, "-m", "submission", demo_folder, "--out", out, "--workers", "2"], ROOT),
        start([*isolated, "../guard.py", KERNEL, demo_folder, "--workers", "1"], folder / "kernel"),
        start([*isolated, "../notebook.py", KERNEL, folder / "input"], folder / "notebook"),
    ]
    for process in processes:
        assert "\n0 pages are zeros\n" in finish(process)
    return folder


def one_page(demo_folder, folder):
    """A competition folder with the first page of another."""
    (folder / "test").mkdir(parents=True)
    asked = pl.read_csv(demo_folder / "test.csv")
    page_id = asked["id"][0]
    asked.filter(pl.col("id") == page_id).write_csv(folder / "test.csv")
    for image in (demo_folder / "test").glob(f"{page_id}.*"):
        shutil.copy(image, folder / "test")


def test_committed_kernel_is_current(capsys):
    assert write_kernel(["--out", str(KERNEL), "--check"]) == 0, capsys.readouterr().err


def test_kernel_is_readable_and_says_what_it_is():
    text = KERNEL.read_text()
    assert text.startswith("# GENERATED from submission/ by `python -m submission.bundle`")
    assert "Never edit" in text.splitlines()[0]
    sections = [line.split()[2] for line in text.splitlines() if line.startswith("# ==== ")]
    modules = {path.stem for path in (ROOT / "submission").glob("*.py")}
    weights = {f"weights/{path.name}" for path in (ROOT / "submission" / "weights").iterdir()}
    assert set(sections) - {"entry"} == modules - {"__init__", "__main__", "bundle"} | weights
    assert sections.index("paper") < sections.index("leads_mv") < sections.index("digitise")
    assert sections[-2 - len(weights):] == ["main", *sorted(weights), "entry"]
    assert len(text) < 1_000_000


def test_kernel_alone_gives_the_bytes_of_the_package(runs):
    assert os.listdir(runs / "kernel") == ["submission.csv"]
    made = (runs / "kernel" / "submission.csv").read_bytes()
    assert made == (runs / "package" / "submission.csv").read_bytes()


def test_guard_stops_the_network_and_the_package(tmp_path):
    (tmp_path / "guard.py").write_text(GUARD)
    for line, message in (
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "the network was asked for"),
        ("import submission", "the package was asked for: submission"),
    ):
        (tmp_path / "bad.py").write_text(line)
        done = subprocess.run(
            [sys.executable, "-I", "guard.py", "bad.py"], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 1
        assert message in done.stderr


def test_kernel_as_a_notebook_cell_finds_the_competition_and_gives_the_same_rows(runs):
    assert os.listdir(runs / "notebook") == ["submission.csv"]
    made = pl.read_csv(runs / "notebook" / "submission.csv")
    assert made["id"].str.split("_").list.first().n_unique() == 1
    assert made.equals(pl.read_csv(runs / "package" / "submission.csv").head(made.height))


def write_package(folder, **modules):
    folder.mkdir()
    defaults = {"main": "def kernel_main():\n    print(asset_bytes('x.bin')[:3])\n"}
    for name, source in (defaults | modules).items():
        (folder / f"{name}.py").write_text(source)
    return folder


@pytest.mark.parametrize(("modules", "message"), [
    ({"a": "X = 1", "b": "X = 2"}, "b.py, line 1: X is also defined in a.py; rename one"),
    ({"a": "def f():\n    pass", "b": "Y = 1\nf = 2"}, "b.py, line 2: f is also defined in a.py"),
    ({"a": "def sum():\n    pass"}, "a.py, line 1: sum hides Python's own; rename it"),
    ({"a": "from math import log", "b": "def log():\n    pass"}, "a.py imports log, which b.py defines"),
    ({"a": "from math import log", "b": "from numpy import log"}, "b.py imports log from numpy, and"),
    ({"a": "import numpy as np", "b": "import math as np"}, "b.py imports np from math, and .* numpy"),
    ({"a": "from .b import X as Y", "b": "X = 1"}, "a.py, line 1: a sibling's name imported under"),
    ({"a": "from .b import Z", "b": "X = 1"}, "a.py imports Z from b.py, which does not define"),
    ({"a": "from .b import pi", "b": "from math import pi"}, "a.py imports pi from b.py, which does not"),
    ({"a": "from . import b", "b": "X = 1"}, "a.py, line 1: a module imported as a whole; write"),
    ({"a": "from .b import *", "b": "X = 1"}, "a.py, line 1: a star import; name what is"),
    ({"a": "import package.b", "b": "X = 1"}, "a.py, line 1: the package imported by name; write"),
    ({"a": "from package.b import X", "b": "X = 1"}, "a.py, line 1: the package imported by name"),
    ({"a": "def f():\n    from .b import X", "b": "X = 1"}, "a.py, line 2: an import inside a block"),
    ({"a": "from __future__ import annotations"}, "a.py, line 1: a __future__ import"),
    ({"a": "print(1)"}, "a.py, line 1: Expr at the top level; put it into a function"),
    ({"a": "'''Doc.'''\nif True:\n    X = 1"}, "a.py, line 2: If at the top level"),
    ({"a": "X = __file__"}, "a.py, line 1: __file__ means another thing in one file; use a constant"),
    ({"a": "from .b import X\nY = 1", "b": "from .a import Y\nX = 1"}, "run in a circle: . -> . -> ."),
    ({"a": "X = '" + "x" * 1_000_000 + "'"}, r"1,000,\d+ bytes of code, under 1,000,000 are allowed"),
], ids=lambda value: value[:48] if isinstance(value, str) else "")
def test_what_cannot_be_laid_flat_is_refused(tmp_path, modules, message):
    with pytest.raises(CannotBundle, match=message):
        bundle(write_package(tmp_path / "package", **modules))


def test_modules_follow_their_imports_and_keep_their_comments(tmp_path):
    folder = write_package(
        tmp_path / "package",
        a='"""A doc."""\n\nfrom math import (\n    pi,\n    tau,\n)\n\nfrom .b import X\n\n'
          "# why\nY = X * pi / tau\n",
        b="import os\nfrom math import pi\n\nX = 2 * pi / pi  # two\n",
        __init__='"""Left out."""',
    )
    text = bundle(folder)
    assert text.count("from math import pi, tau\n") == 1
    assert text.index("import os") < text.index("# ==== b ====") < text.index("# ==== a ====")
    assert '# ==== a ====\n\n"""A doc."""\n\n\n# why\nY = X * pi / tau\n' in text
    assert "X = 2 * pi / pi  # two" in text
    assert "Left out" not in text
    names = {}
    exec(text, names)
    assert names["Y"] == 1.0


def test_weights_are_the_same_bytes_in_the_kernel(tmp_path, capsys):
    content = bytes(range(256)) * 9
    main = "from .assets import asset_bytes\n\n\ndef kernel_main():\n    return asset_bytes('x.bin')\n"
    folder = write_package(
        tmp_path / "package", main=main, assets=(ROOT / "submission" / "assets.py").read_text()
    )
    (folder / "weights").mkdir()
    (folder / "weights" / "x.bin").write_bytes(content)
    (folder / "weights" / "none.bin").write_bytes(b"")
    text = bundle(folder)
    names = {}
    exec(text, names)
    assert names["kernel_main"]() == content
    assert names["asset_bytes"]("none.bin") == b""
    assert max(map(len, text.splitlines())) <= 110
    assert "# ==== weights/x.bin ====" in text


def test_check_tells_current_from_stale(tmp_path, capsys):
    out = tmp_path / "kernel.py"
    assert write_kernel(["--out", str(out), "--check"]) == 1
    assert "is not what submission/ gives; run `python -m submission.bundle`" in capsys.readouterr().err
    assert write_kernel(["--out", str(out)]) == 0
    assert write_kernel(["--out", str(out), "--check"]) == 0
    out.write_text(out.read_text() + "\n")
    assert write_kernel(["--out", str(out), "--check"]) == 1
