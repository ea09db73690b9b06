"""``python -m submission.bundle``: submission/ -> kaggle_kernel.py, one readable file.

The modules follow each other so that each stands behind those it imports from; imports of
siblings are dropped, those of other packages gathered at the top, and files in weights/ become
base85 text. What would mean something else in one file than in a package is refused.
"""

import argparse
import ast
import base64
import builtins
import sys
from collections import defaultdict
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

LEFT_OUT = ("__init__", "__main__", "bundle")
ASSET_MODULE = "assets"
ENTRY = "kernel_main"
MAX_CODE_BYTES = 1_000_000
TEXT_WIDTH = 100
HEADER = '''\
# GENERATED from submission/ by `python -m submission.bundle` (make kernel). Never edit this file.
"""Images of paper 12-lead ECGs in, submission.csv out: the whole of submission/ in one file.

Finds the competition's folder under /kaggle/input, or takes it as an argument.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is there, as in __init__'''
_PLAIN_STATEMENTS = (
    ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
)
_MODULE_NAMES = ("__file__", "__name__", "__package__", "__spec__")


class CannotBundle(Exception):
    """A module that cannot be laid into one file; the message names file, line and remedy."""


@dataclass(frozen=True, eq=False)
class Module:
    """A parsed module.

    Attributes
    ----------
    name : str
    body : str
        Source without import statements.
    siblings : dict of str to list of str
        Names that it imports from each sibling.
    imports : dict of str to (str, str or None)
        Names bound by other imports: module, and the name in it (None for the module itself).
    defined : dict of str to int
        Names bound at the top level by other statements, and their lines.
    """

    name: str
    body: str
    siblings: dict
    imports: dict
    defined: dict


def bundle(folder):
    """Lay a package into one file.

    Parameters
    ----------
    folder : Path
        The package: modules, and data in weights/ if there is any.

    Returns
    -------
    str
        Python source; the same for the same package.

    Raises
    ------
    CannotBundle
        If two modules bind the same name, a sibling is imported under another name or inside
        a function, a module does more at its top level than import, assign and define, the
        imports run in a circle, or the code has a megabyte.
    """
    modules = {
        path.stem: _parsed(path) for path in sorted(folder.glob("*.py")) if path.stem not in LEFT_OUT
    }
    _check_names(modules)
    parts = [f"{HEADER}\n\n{_import_block(modules.values())}"]
    for name in _in_order(modules):
        parts.append(f"# ==== {name} ====\n\n{modules[name].body}")
    code_bytes = len("".join(parts).encode())
    if code_bytes >= MAX_CODE_BYTES:
        raise CannotBundle(
            f"{code_bytes:,} bytes of code, under {MAX_CODE_BYTES:,} are allowed; move data to weights/"
        )
    parts += [_asset(path) for path in sorted(folder.glob("weights/*")) if path.is_file()]
    parts.append(f'# ==== entry ====\n\nif __name__ == "__main__":\n    {ENTRY}()\n')
    return "\n\n\n".join(parts)


def _parsed(path):
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    siblings, imports, defined = defaultdict(list), {}, {}
    tree = ast.parse(source)
    _check_statements(path, tree)
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.level:
            siblings[node.module] += [alias.name for alias in node.names]
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            imports.update(_bound_by_import(node))
        else:
            defined.update({name: node.lineno for name in _bound_by_statement(node)})
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            lines[node.lineno - 1:node.end_lineno] = [None] * (node.end_lineno - node.lineno + 1)
    body = "\n".join(line for line in lines if line is not None).strip("\n")
    while "\n\n\n\n" in body:
        body = body.replace("\n\n\n\n", "\n\n\n")
    return Module(path.stem, body, dict(siblings), imports, defined)


def _check_statements(path, tree):
    statements = tree.body[1:] if ast.get_docstring(tree) is not None else tree.body
    for node in statements:
        if not isinstance(node, _PLAIN_STATEMENTS):
            _refuse(path, node, f"{type(node).__name__} at the top level; put it into a function")
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            _check_import(path, node, node in tree.body)
        if isinstance(node, ast.Name) and node.id in _MODULE_NAMES and path.stem != ASSET_MODULE:
            _refuse(path, node, f"{node.id} means another thing in one file; use a constant or asset_bytes")


def _check_import(path, node, is_top_level):
    if not is_top_level:
        _refuse(path, node, "an import inside a block; move it to the top of the module")
    if any(alias.name == "*" for alias in node.names):
        _refuse(path, node, "a star import; name what is imported")
    if isinstance(node, ast.Import):
        if any(alias.name.split(".")[0] == path.parent.name for alias in node.names):
            _refuse(path, node, "the package imported by name; write `from .module import name`")
        return
    if node.module == "__future__":
        _refuse(path, node, "a __future__ import, which would change every module; do without")
    if not node.level and node.module.split(".")[0] == path.parent.name:
        _refuse(path, node, "the package imported by name; write `from .module import name`")
    if node.level and (node.level > 1 or not node.module or "." in node.module):
        _refuse(path, node, "a module imported as a whole; write `from .module import name`")
    if node.level and any(alias.asname for alias in node.names):
        _refuse(path, node, "a sibling's name imported under another; use its own name")


def _refuse(path, node, reason):
    raise CannotBundle(f"{path.name}, line {node.lineno}: {reason}")


def _bound_by_import(node):
    for alias in node.names:
        if isinstance(node, ast.ImportFrom):
            yield alias.asname or alias.name, (node.module, alias.name)
        elif alias.asname is None and "." in alias.name:
            yield alias.name, (alias.name, None)
        else:
            yield alias.asname or alias.name, (alias.name, None)


def _bound_by_statement(node):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        return [name.id for target in targets for name in ast.walk(target)
                if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)]
    return []


def _check_names(modules):
    owner = {}
    for module in modules.values():
        for sibling, names in module.siblings.items():
            for name in names:
                if sibling not in modules or name not in modules[sibling].defined:
                    raise CannotBundle(
                        f"{module.name}.py imports {name} from {sibling}.py, which does not define it; "
                        "import it from where it is defined"
                    )
        for name, line in module.defined.items():
            if hasattr(builtins, name):
                raise CannotBundle(f"{module.name}.py, line {line}: {name} hides Python's own; rename it")
            if name in owner:
                raise CannotBundle(
                    f"{module.name}.py, line {line}: {name} is also defined in {owner[name]}.py; rename one"
                )
            owner[name] = module.name
    origin = {}
    for module in modules.values():
        for name, source in module.imports.items():
            if name in owner:
                raise CannotBundle(
                    f"{module.name}.py imports {name}, which {owner[name]}.py defines; rename the latter"
                )
            if origin.setdefault(name, source) != source:
                raise CannotBundle(
                    f"{module.name}.py imports {name} from {source[0]}, and another module from "
                    f"{origin[name][0]}; give one of them another name"
                )


def _in_order(modules):
    sorter = TopologicalSorter({name: sorted(module.siblings) for name, module in modules.items()})
    try:
        return list(sorter.static_order())
    except CycleError as exc:
        raise CannotBundle(f"the imports run in a circle: {' -> '.join(exc.args[1])}; break it") from exc


def _import_block(modules):
    whole, parts = set(), defaultdict(set)
    for module in modules:
        for bound, (source, name) in module.imports.items():
            if name is None:
                whole.add(f"import {source}" if bound == source else f"import {source} as {bound}")
            else:
                parts[source].add(name if bound == name else f"{name} as {bound}")
    lines = sorted(whole)
    for source, names in sorted(parts.items()):
        line = f"from {source} import {', '.join(sorted(names))}"
        if len(line) > TEXT_WIDTH:
            line = f"from {source} import (\n    " + ",\n    ".join(sorted(names)) + ",\n)"
        lines.append(line)
    own = [line for line in lines if line.split()[1].split(".")[0] in sys.stdlib_module_names]
    return "\n".join([*own, "", *(line for line in lines if line not in own)])


def _asset(path):
    text = base64.b85encode(path.read_bytes()).decode()
    rows = [f'    "{text[start:start + TEXT_WIDTH]}"' for start in range(0, len(text), TEXT_WIDTH)]
    head = f"# ==== weights/{path.name} ====\n\nEMBEDDED[{path.name!r}] = (\n"
    return head + "\n".join(rows or ['    ""']) + "\n)"


def write_kernel(argv=None):
    """Write the kernel, or check that the written one is current.

    Parameters
    ----------
    argv : list of str, optional

    Returns
    -------
    int
        Exit code: 0 if written or current, 1 if out of date, 2 if the package cannot be bundled.
    """
    parser = argparse.ArgumentParser(prog="submission.bundle", description="Lay submission/ into one file.")
    parser.add_argument("--out", type=Path, default=Path("kaggle_kernel.py"))
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the file is out of date")
    options = parser.parse_args(argv)
    try:
        text = bundle(Path(__file__).parent)
    except CannotBundle as exc:
        print(f"refused: {exc}", file=sys.stderr)
        return 2
    if not options.check:
        options.out.write_text(text, encoding="utf-8", newline="\n")
        print(f"written: {options.out}, {len(text.encode()):,} bytes")
        return 0
    if options.out.is_file() and options.out.read_text(encoding="utf-8") == text:
        print(f"current: {options.out}")
        return 0
    print(f"{options.out} is not what submission/ gives; run `python -m submission.bundle`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(write_kernel())
