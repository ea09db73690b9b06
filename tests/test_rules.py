"""The project's rules of form, read off the syntax trees of its sources.

Each rule is a function that yields what breaks it; BREAKERS holds a line that each must catch.
"""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAY_IMPORT = {"numpy", "cv2", "scipy", "numba", "pandas", "polars"} | set(sys.stdlib_module_names)
MAY_PRINT = {"main.py", "bundle.py", "__main__.py"}
CHAIN_LINES, BODY_LINES, POSITIONAL = 25, 80, 8


def modules(folder):
    """Syntax trees by path below a folder of the project."""
    return {path: ast.parse(path.read_text()) for path in sorted((ROOT / folder).rglob("*.py"))}


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def body_lines(function):
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body else 0


def imports(tree):
    """(node, top-level package or '' for a sibling) of every import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name.split(".")[0]
        elif isinstance(node, ast.ImportFrom):
            yield node, "" if node.level else node.module.split(".")[0]


def names_used(node):
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def imports_another_package(path, tree):
    for node, package in imports(tree):
        if package and package not in MAY_IMPORT:
            yield f"{path.name}:{node.lineno} imports {package}"


def imports_sibling_in_another_form(path, tree):
    for node, package in imports(tree):
        plain = isinstance(node, ast.ImportFrom) and node.level == 1 and node.module
        if not package and not (plain and all(a.asname is None and a.name != "*" for a in node.names)):
            yield f"{path.name}:{node.lineno} must be 'from .module import name'"


def imports_below_the_top(path, tree):
    top = set(tree.body)
    for node, _ in imports(tree):
        if node not in top:
            yield f"{path.name}:{node.lineno} imports inside a block"


def works_at_import(path, tree):
    quiet = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.ClassDef)
    for number, node in enumerate(tree.body):
        is_docstring = number == 0 and ast.get_docstring(tree) is not None
        is_main = isinstance(node, ast.If) and "__name__" in names_used(node.test)
        sets_threads = path.name == "__init__.py" and ast.unparse(node).startswith("os.environ.setdefault(")
        if not (isinstance(node, quiet) or is_docstring or is_main or sets_threads):
            yield f"{path.name}:{node.lineno} does something at import"


def numba_outside_kernels(path, tree):
    for node, package in imports(tree):
        if package == "numba" and path.name != "kernels.py":
            yield f"{path.name}:{node.lineno} imports numba; kernels live in kernels.py"


def compiles_with_cache_or_fastmath(path, tree):
    for node in ast.walk(tree):
        is_on = isinstance(node, ast.keyword) and getattr(node.value, "value", None) is not False
        if is_on and node.arg in ("cache", "fastmath", "parallel"):
            yield f"{path.name}:{node.value.lineno} sets {node.arg}"


def kernel_raises_or_reaches_out(path, tree):
    if path.name != "kernels.py":
        return
    for node, package in imports(tree):
        if package not in ("numba", "numpy", "math"):
            yield f"kernels.py:{node.lineno} imports more than numba, numpy and math"
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise | ast.Assert):
            yield f"kernels.py:{node.lineno} raises"


def prints(path, tree):
    for node in ast.walk(tree):
        is_print = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
        if is_print and path.name not in MAY_PRINT:
            yield f"{path.name}:{node.lineno} prints"


def long_function(path, tree):
    for function in functions(tree):
        if body_lines(function) > BODY_LINES:
            yield f"{path.name}: {function.name} has {body_lines(function)} lines"


def many_positional_arguments(path, tree):
    for function in functions(tree):
        if len(function.args.args) > POSITIONAL:
            yield f"{path.name}: {function.name} takes {len(function.args.args)}"


def constant_switch(path, tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.IfExp) and isinstance(node.test, ast.Constant):
            yield f"{path.name}:{node.lineno} if {node.test.value!r}"


def mutable_parameters(path, tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name.endswith(("Params", "Parameters", "Settings")):
            if not any("frozen=True" in ast.unparse(d) for d in node.decorator_list):
                yield f"{path.name}:{node.lineno} {node.name} is no frozen dataclass"


def raises_without_match(path, tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.raises":
            if "match" not in {k.arg for k in node.keywords}:
                yield f"{path.name}:{node.lineno} pytest.raises without match="


EVERYWHERE = (long_function, constant_switch, mutable_parameters, many_positional_arguments)
SHIPPED = (
    imports_another_package, imports_sibling_in_another_form, imports_below_the_top, works_at_import,
    numba_outside_kernels, compiles_with_cache_or_fastmath, kernel_raises_or_reaches_out, prints,
)
RULES = {
    **{(rule, "submission"): rule for rule in EVERYWHERE + SHIPPED},
    **{(rule, "local_eval"): rule for rule in (*EVERYWHERE, numba_outside_kernels)},
    (raises_without_match, "tests"): raises_without_match,
}
BREAKERS = {
    imports_another_package: "import matplotlib.pyplot as plt",
    imports_sibling_in_another_form: "from . import paper",
    imports_below_the_top: "def f():\n    import os",
    works_at_import: "'Doc.'\nsetup()",
    numba_outside_kernels: "from numba import njit",
    compiles_with_cache_or_fastmath: "jit = numba.njit(cache=True)",
    kernel_raises_or_reaches_out: "from .paper import LEADS",
    prints: "def f():\n    print(1)",
    long_function: "def f():\n" + "    x = 1\n" * 81,
    many_positional_arguments: "def f(a, b, c, d, e, f, g, h, i): pass",
    constant_switch: "if 0:\n    x = 1",
    mutable_parameters: "@dataclass\nclass TraceParams: pass",
    raises_without_match: "with pytest.raises(ValueError):\n    f()",
}


@pytest.mark.parametrize(("rule", "folder"), RULES, ids=lambda v: getattr(v, "__name__", v))
def test_rule_is_kept(rule, folder):
    assert [fault for path, tree in modules(folder).items() for fault in rule(path, tree)] == []


@pytest.mark.parametrize("rule", BREAKERS, ids=lambda rule: rule.__name__)
def test_rule_catches_its_breaker(rule):
    name = "kernels.py" if rule is kernel_raises_or_reaches_out else "some.py"
    assert len(list(rule(Path(name), ast.parse(BREAKERS[rule])))) == 1


def test_every_rule_has_a_breaker():
    assert {rule for rule, _ in RULES} == set(BREAKERS)


def test_top_level_names_are_unique_over_the_package():
    homes = defaultdict(set)
    for path, tree in modules("submission").items():
        if path.stem in ("__init__", "__main__", "bundle"):
            continue
        for node in tree.body:
            targets = getattr(node, "targets", [getattr(node, "target", None)])
            names = [t.id for t in targets if isinstance(t, ast.Name)] + [getattr(node, "name", None)]
            for name in filter(None, names):
                homes[name].add(path.name)
    assert {name: sorted(home) for name, home in homes.items() if len(home) > 1} == {}


def test_chain_is_short():
    tree = modules("submission")[ROOT / "submission" / "digitise.py"]
    lengths = {f.name: body_lines(f) for f in functions(tree)}
    assert 0 < lengths["_chain"] <= CHAIN_LINES


def test_stages_import_only_interfaces_and_kernels():
    allowed = {
        "page", "paper", "texts", "scan_feed", "marks", "black_offset", "beats", "errors", "kernels",
        "uneven", "drawn_page", "crossings", "grid_lines", "sheet", "red_shift",
        "homographies", "lattice", "lattice_seeds", "line_picture", "page_match",
    }
    found = {
        path.name: {n.module for n, package in imports(tree) if not package} - allowed
        for path, tree in modules("submission").items()
        if path.name.startswith("stage")
    }
    assert {name: extra for name, extra in found.items() if extra} == {}


def test_lower_bounds_are_the_judges_versions():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    judge, today = (dict(pins(name)) for name in ("judge", "today"))
    assert [d for d in project["dependencies"] if judge[d.split(">=")[0]] != d.split(">=")[1]] == []
    extras = [d.split(">=")[0] for extra in project["optional-dependencies"].values() for d in extra]
    assert set(extras) <= set(today)


def pins(package_set):
    """(name, version) of each pinned package of a set."""
    for line in (ROOT / f"constraints-{package_set}.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            yield re.fullmatch(r"([\w.-]+)==([\w.]+)", line.lower()).groups()
