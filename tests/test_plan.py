"""Which pages and rows a run is asked for, and what is refused before it begins."""

import pytest
from helpers import write_asked

from submission.errors import Refused
from submission.plan import SCAN_TYPES, find_competition, known_prints, make_plan


def competition(folder, images=("7.png", "62.jpg")):
    write_asked(folder, [("62", "II", 250, 2500), ("7", "II", 250, 2500), ("62", "I", 250, 625)])
    (folder / "test").mkdir()
    for name in images:
        (folder / "test" / name).touch()
    return folder


def test_competition_folder_gives_its_own_order_and_finds_any_ending(tmp_path):
    plan = make_plan([competition(tmp_path / "c", ("7.TIFF", "62.jpg", "62.png", "99.png"))], 500)
    assert {page_id: path.name for page_id, path in plan.paths.items()} == {"62": "62.png", "7": "7.TIFF"}
    assert plan.asked.rows() == [("62", "II", 2500), ("7", "II", 2500), ("62", "I", 625)]


def test_missing_image_keeps_its_rows(tmp_path):
    plan = make_plan([competition(tmp_path / "c", ("7.png",))], 500)
    assert plan.paths["62"] == tmp_path / "c" / "test" / "62.png"
    assert plan.asked.height == 3


def test_limit_keeps_the_first_pages_whole(tmp_path):
    plan = make_plan([competition(tmp_path / "c")], 500, limit=1)
    assert list(plan.paths) == ["62"]
    assert plan.asked["lead"].to_list() == ["II", "I"]


def test_files_and_folders_give_all_leads(tmp_path):
    for name in ("b.PNG", "a.webp", "notes.txt", "c.tif"):
        (tmp_path / name).touch()
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "d.jpeg").touch()
    plan = make_plan([tmp_path / "more", tmp_path], 250)
    assert list(plan.paths) == ["d", "a", "b", "c"]
    assert plan.asked["number_of_rows"].sum() == 4 * (2500 + 11 * 625)


@pytest.mark.parametrize(("inputs", "message"), [
    (["none"], "none does not exist; give a competition folder, or images"),
    (["notes.txt"], "ends in '.txt'; an image ends in .png, .jpg"),
    (["empty"], r"holds no test.csv and no image \(\*.png, "),
    (["a.png", "other"], "other/a.jpg would both be page 'a'; rename one"),
    (["a.png", "a.png"], "a.png would both be page 'a'; rename one"),
    (["a.png", "c"], "2 inputs, one of them a competition folder; give that folder alone"),
    (["no images"], "has none of the 1 images that test.csv asks for; put them there"),
    (["no test"], "has a test.csv but no folder test/ with the images; put them there"),
])
def test_request_that_cannot_be_met_is_refused(tmp_path, inputs, message):
    (tmp_path / "notes.txt").touch()
    (tmp_path / "a.png").touch()
    for folder in ("empty", "other", "no images/test"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "other" / "a.jpg").touch()
    competition(tmp_path / "c")
    write_asked(tmp_path / "no images", [("62", "I", 500, 1250)])
    write_asked(tmp_path / "no test", [("62", "I", 500, 1250)])
    with pytest.raises(Refused, match=message):
        make_plan([tmp_path / name for name in inputs], 500)


def test_competition_is_found_at_any_depth(tmp_path):
    (tmp_path / "another dataset" / "test").mkdir(parents=True)
    competition(tmp_path / "input" / "competitions" / "ecg")
    assert find_competition(tmp_path) == tmp_path / "input" / "competitions" / "ecg"
    competition(tmp_path / "z")
    assert find_competition(tmp_path) == tmp_path / "z"


def test_no_competition_is_refused(tmp_path):
    (tmp_path / "test.csv").touch()
    with pytest.raises(Refused, match=r"no folder under .* has test.csv and test/; give the competition's"):
        find_competition(tmp_path)


def test_prints_are_scans_of_records_from_the_whole_list_and_of_each_type_in_turn(tmp_path):
    for record in range(10, 30):
        folder = tmp_path / "train" / f"{record}"
        folder.mkdir(parents=True)
        (folder / f"{record}.csv").touch()
        for kind in ("0001", "0005", *SCAN_TYPES):
            (folder / f"{record}-{kind}.png").touch()
    (tmp_path / "train" / "29" / "29-0012.png").unlink()
    found = known_prints(tmp_path, 4)
    assert [record for record, _, _ in found] == ["10", "16", "23", "29"]
    assert [image.name[3:7] for _, image, _ in found] == ["0003", "0004", "0011", "0003"]
    assert all(truth.name == f"{record}.csv" for record, _, truth in found)
    assert len(known_prints(tmp_path, 100)) == 20


def test_pages_without_scans_or_truth_are_no_known_prints(tmp_path):
    folder = tmp_path / "train" / "7"
    folder.mkdir(parents=True)
    assert known_prints(tmp_path, 24) == ()
    (folder / "7.csv").touch()
    (folder / "7-0005.png").touch()
    assert known_prints(tmp_path, 24) == ()
