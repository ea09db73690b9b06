"""The manifest's entries against files that are whole, changed and missing."""

import hashlib

import pytest

from local_eval.__main__ import main
from local_eval.check_data import DIFFERS, MANIFEST, MISSING, NOT_GIVEN, OK, Input, check_input, read_manifest

ROOT = MANIFEST.parent
TEXT = b"0.1,0.2\n"


def entry(**fields):
    known = {"name": "n", "what": "w", "source": "s", "licence": "MIT", "used_by": [], "required": True}
    return Input(**known | {"path": "a.npz", "get": "ask them"} | fields)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.npz").write_bytes(TEXT)
    for name in ("1/1.csv", "2/2.csv"):
        (tmp_path / "train" / name).parent.mkdir(parents=True)
        (tmp_path / "train" / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("fields", "status", "note", "is_failure"),
    [
        ({"bytes": 8, "sha256": hashlib.sha256(TEXT).hexdigest()}, OK, "a.npz (MIT)", False),
        ({"bytes": 9}, DIFFERS, "8 bytes, must be 9; ask them", True),
        ({"sha256": "0" * 64}, DIFFERS, "its sha256 is another; ask them", True),
        ({"path": "train", "files": {"*/*.csv": 2}}, OK, "train", False),
        ({"path": "train", "files": {"*/*.csv": 977}}, DIFFERS, "2 files */*.csv, must be 977", True),
        ({"path": "b.npz"}, MISSING, "does not exist; ask them", True),
        ({"path": "b.npz", "required": False}, MISSING, "does not exist; ask them", False),
        ({"path": "b.npz", "made_by": "make b"}, MISSING, "does not exist; run: make b", False),
        ({"path": "{SIGNALS}", "applies_to": "a.npz"}, OK, "a.npz", False),
        ({"path": "{SIGNALS}", "applies_to": "b.npz"}, NOT_GIVEN, "ask them", False),
        ({"path": "{COMPETITION}"}, NOT_GIVEN, "ask them", False),
    ],
)
def test_check_input(folder, fields, status, note, is_failure):
    finding = check_input(entry(**fields), folder, {"SIGNALS": folder / "a.npz", "COMPETITION": None})
    assert (finding.status, finding.is_failure) == (status, is_failure)
    assert note in finding.note


def test_files_of_a_given_folder_are_counted(folder):
    wanted = entry(path="{COMPETITION}", files={"train/*/*.csv": 2})
    assert check_input(wanted, ROOT, {"COMPETITION": folder}).status == OK
    assert check_input(wanted, ROOT, {"COMPETITION": folder / "train"}).status == DIFFERS


def test_own_manifest_is_complete():
    entries = read_manifest(MANIFEST)
    assert len({e.name for e in entries}) == len(entries) >= 6
    for e in entries:
        assert all([e.source, e.licence, e.used_by]), e.name
        assert e.made_by or e.get or (ROOT / e.path).is_file(), e.name


def test_shipped_weights_are_the_manifests():
    weights = {str(path.relative_to(ROOT)) for path in (ROOT / "submission" / "weights").iterdir()}
    listed = [e for e in read_manifest(MANIFEST) if e.path in weights]
    assert {e.path for e in listed} == weights
    given = dict.fromkeys(["SIGNALS", "COMPETITION"])
    assert [check_input(e, ROOT, given).status for e in listed] == [OK] * len(weights)


def test_command_prints_a_line_per_input_and_fails_on_a_changed_one(folder, capsys):
    manifest = folder / "m.yaml"
    text = "inputs: [{name: one, what: w, path: a.npz, source: s, licence: l, used_by: [], required: true%s}]"
    manifest.write_text(text % "")
    assert main(["check-data", "--manifest", str(manifest)]) == 0
    assert capsys.readouterr().out.startswith("one  ok ")
    manifest.write_text(text % ", bytes: 3")
    assert main(["check-data", "--manifest", str(manifest)]) == 1
    assert "must be 3; get it again from s" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["inputs: [{name: x}]", "- a", "inputs: [{", "inputs: [{colour: red}]"])
def test_broken_manifest_is_refused(tmp_path, text):
    (tmp_path / "m.yaml").write_text(text)
    with pytest.raises(ValueError, match="an entry has the fields that the file's head explains"):
        read_manifest(tmp_path / "m.yaml")


def test_given_path_that_does_not_exist_is_refused(tmp_path, capsys):
    assert main(["check-data", "--signals", str(tmp_path / "x.npz")]) == 1
    assert "x.npz does not exist; give one that does" in capsys.readouterr().err
