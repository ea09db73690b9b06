"""The command line: complete files from good and bad input, on time, or a refusal before work begins."""

import os
import re
import signal
import subprocess
import sys
import time
import zlib

import cv2
import numpy as np
import polars as pl
import pytest
from helpers import page_series, read_submission, write_asked
from PIL import Image

import submission.main
from submission.leads_mv import resample_leads
from submission.load_page import load_page
from submission.main import kernel_main, main
from submission.paper import LEADS
from submission.printer import known_printer_mm
from submission.workers import share_out

HEIGHT_PX, WIDTH_PX = 340, 440
QUARTERS_1025 = {"I": 2562, "V4": 2563}


def picture(seed):
    return np.random.default_rng(seed).integers(0, 256, (HEIGHT_PX, WIDTH_PX, 3), np.uint8)


@pytest.fixture
def competition(tmp_path):
    """Six pages, the last of which has no image; rows neither sorted nor all leads."""
    folder = tmp_path / "competition"
    rows = [(f"{page}", lead, 1025, 10250 if lead == "II" else QUARTERS_1025[lead])
            for page in (62, 7, 1005, 3, 41, 5) for lead in ("V4", "I", "II")]
    write_asked(folder, rows)
    (folder / "test").mkdir()
    for page in (62, 7, 1005, 3, 41):
        cv2.imwrite(str(folder / "test" / f"{page}.png"), picture(page))
    return folder


def run(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    output = capsys.readouterr()
    assert "Traceback" not in output.out + output.err
    return code, output


def test_competition_rows_are_resampled_in_the_order_asked(dummy_stages, competition, tmp_path, capsys):
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv")
    assert code == 0
    read = read_submission(tmp_path / "s.csv")
    asked = pl.read_csv(competition / "test.csv").rows()
    assert [(*key, len(mv)) for key, mv in read.items()] == [(f"{row[0]}", row[1], row[3]) for row in asked]
    for page_id in ("62", "41"):
        series = page_series(load_page(competition / "test" / f"{page_id}.png"))
        for lead, n_rows in (("II", 10250), ("V4", 2563)):
            wanted = resample_leads(series, lead, n_rows)
            assert np.abs(read[page_id, lead] - wanted).max() < 1e-5
    assert not any(read["5", lead].any() for lead in ("V4", "I", "II"))
    assert "zeros for 5: load_page: " in output.err
    assert "5.png does not exist; put the picture there" in output.err
    assert re.search(r"6 pages in .*\n1 pages are zeros\n  load_page: 1 \(5: .*\nmedian seconds", output.out)


def test_result_does_not_depend_on_workers_nor_on_the_form(dummy_stages, competition, tmp_path, capsys):
    for workers, name in ((1, "one.csv"), (3, "three.csv"), (2, "two.parquet")):
        assert run(capsys, competition, "--out", tmp_path / name, "--workers", workers)[0] == 0
    assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "three.csv").read_bytes()
    assert pl.read_csv(tmp_path / "one.csv").equals(pl.read_parquet(tmp_path / "two.parquet"))


def test_image_files_give_all_leads_and_arrays(dummy_stages, tmp_path, capsys):
    cv2.imwrite(str(tmp_path / "a page.bmp"), picture(1))
    cv2.imwrite(str(tmp_path / "b.jpg"), picture(2))
    (tmp_path / "c.webp").write_bytes(b"")
    code, _ = run(capsys, tmp_path, "--fs", 250, "--out", tmp_path / "s.csv", "--arrays", tmp_path / "arrays")
    assert code == 0
    read = read_submission(tmp_path / "s.csv")
    assert list(read) == [(page, lead) for page in ("a page", "b", "c") for lead in LEADS]
    assert {len(mv) for (_, lead), mv in read.items() if lead != "II"} == {625}
    series = page_series(load_page(tmp_path / "a page.bmp"))
    with np.load(tmp_path / "arrays" / "a page.npz") as arrays:
        assert arrays["fs"] == 500
        assert all(np.array_equal(arrays[lead], series.mv[lead]) for lead in LEADS)
        assert all(np.array_equal(arrays[f"sd_{lead}"], series.sd_mv[lead]) for lead in LEADS)
    pages = pl.read_csv(tmp_path / "arrays" / "pages.csv", infer_schema=False)
    assert pages["page_id"].to_list() == ["a page", "b", "c"]
    assert [stage or "" for stage in pages["stage"]] == ["", "", "load_page"]
    assert sorted(os.listdir(tmp_path / "arrays")) == ["a page.npz", "b.npz", "c.npz", "pages.csv"]


def test_prints_with_truth_tell_of_the_printer_before_the_pages_are_digitised(
        dummy_stages, competition, tmp_path, capsys, monkeypatch):
    """Of two prints, one without a readable truth, what the sums of one tell is what `digitise` is told."""
    for record, text in (("11", truth_csv()), ("12", "I,II\n1,2\n")):
        folder = competition / "train" / record
        folder.mkdir(parents=True)
        (folder / f"{record}.csv").write_text(text)
        cv2.imwrite(str(folder / f"{record}-0004.png"), picture(1))
    learnt, told = [], []
    right_mm = np.full(112, 0.02)
    sums = np.stack([right_mm * 1e6, np.full(112, 1e6)])

    def learn(prints, n_workers, seconds_left):
        learnt.extend(prints)
        return {f"{n}": sums for n in range(1000)}  # so many are believed outright

    def task(job):
        told.append(job[3])
        return digitise_task(job)

    digitise_task = submission.main._digitise_task
    monkeypatch.setattr("submission.main.learn_printer", learn)
    monkeypatch.setattr("submission.main._digitise_task", task)
    monkeypatch.setattr("submission.workers._CAN_FORK", False)
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv")
    assert code == 0
    assert "1 prints with truth tell of the printer first" in output.err
    assert [(record, image[-11:], mv.shape) for record, image, mv in learnt] == [
        ("11", "11-0004.png", (12, 5000))]
    assert len(told) == 6
    assert all(np.array_equal(printer_mm, known_printer_mm([sums] * 1000)) for printer_mm in told)
    assert all(np.allclose(printer_mm, right_mm, atol=1e-5) for printer_mm in told)


def truth_csv():
    rows = "\n".join(",".join(["0.1"] * 12) for _ in range(2500))
    return f"{','.join(LEADS)}\n{rows}\n"


def test_limit_leaves_the_rest_out(dummy_stages, competition, tmp_path, capsys):
    assert run(capsys, competition, "--out", tmp_path / "s.csv", "--limit", 2)[0] == 0
    assert {page for page, _ in read_submission(tmp_path / "s.csv")} == {"62", "7"}


def write_odd_images(folder):
    """Images that can be read, each in an odd form."""
    folder.mkdir(parents=True)
    bgr = picture(8)
    cv2.imwrite(str(folder / "deep.png"), bgr.astype(np.uint16) * 257)
    cv2.imwrite(str(folder / "grey.png"), bgr[..., 0])
    cv2.imwrite(str(folder / "clear.png"), np.dstack([bgr, bgr[..., 0]]))
    Image.fromarray(bgr).quantize(16).save(folder / "palette.png")
    Image.fromarray(bgr).convert("CMYK").save(folder / "cmyk.jpg")
    exif = Image.Exif()
    exif[0x0112] = 8
    Image.fromarray(bgr).save(folder / "turned.jpg", exif=exif.tobytes())
    return ["clear", "cmyk", "deep", "grey", "palette", "turned"]


def write_bad_images(folder):
    """Files that are no readable picture, and the words that must be said of each."""
    folder.mkdir(parents=True)
    (folder / "empty.png").write_bytes(b"")
    cv2.imwrite(str(folder / "cut.png"), picture(9))
    whole = (folder / "cut.png").read_bytes()
    (folder / "cut.png").write_bytes(whole[:len(whole) // 2])
    (folder / "text.png").write_text("Dear Sir, please find attached")
    cv2.imwrite(str(folder / "dot.png"), np.zeros((1, 1, 3), np.uint8))
    bomb = bytearray(whole)
    bomb[16:24] = 2 * (20_000).to_bytes(4, "big")
    bomb[29:33] = crc_bytes(bomb[12:29])
    (folder / "bomb.png").write_bytes(bomb)
    return {
        "empty": "is empty (0 bytes)", "cut": "ends before its picture does", "dot": "1 x 1 pixels",
        "text": "starts with 'Dear Sir, pl', which is no PNG", "bomb": "20000 x 20000 pixels, over the limit",
    }


def crc_bytes(data):
    return zlib.crc32(data).to_bytes(4, "big")


def test_odd_images_are_read(dummy_stages, tmp_path, capsys):
    names = write_odd_images(tmp_path / "odd")
    code, output = run(capsys, tmp_path / "odd", "--out", tmp_path / "s.csv")
    assert code == 0
    assert "0 pages are zeros" in output.out
    read = read_submission(tmp_path / "s.csv")
    assert [page for page, lead in read if lead == "II"] == names
    assert min(mv.std() for mv in read.values()) > 0.05


def test_bad_images_are_named_and_the_file_is_complete(tmp_path, capsys):
    messages = write_bad_images(tmp_path / "bad")
    start = time.monotonic()
    code, output = run(capsys, tmp_path / "bad", "--out", tmp_path / "s.csv", "--log", tmp_path / "log")
    assert time.monotonic() - start < 5
    assert code == 0
    read = read_submission(tmp_path / "s.csv")
    assert len(read) == len(messages) * len(LEADS)
    assert not any(mv.any() for mv in read.values())
    for name, message in messages.items():
        assert re.search(f"zeros for {name}: load_page: .*{re.escape(message)}", output.err)
    assert (tmp_path / "log").read_text().count("Traceback") >= len(messages)


def test_crash_and_hang_cost_one_page_each(dummy_stages, competition, tmp_path, capsys, monkeypatch):
    def upright(page):
        if page.page_id == "7":
            os._exit(1)
        if page.page_id == "3":
            time.sleep(60)
        return page

    monkeypatch.setattr("submission.digitise.upright", upright)
    monkeypatch.setattr("submission.main.PAGE_LIMIT_S", 1.0)
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv", "--workers", 2)
    assert code == 0
    zero = {page for (page, _), mv in read_submission(tmp_path / "s.csv").items() if not mv.any()}
    assert zero == {"7", "3", "5"}
    assert "zeros for 7: workers: the process ended (exit code 1)" in output.err
    assert "zeros for 3: workers: no answer within 1 s" in output.err


def slow_pages(folder, monkeypatch, n_pages, full_s, fast_s):
    """Pages of which the fit takes its seconds, and all else the fastest path's."""
    write_asked(folder, [(f"{page}", "I", 500, 1250) for page in range(n_pages)])
    (folder / "test").mkdir()
    for page in range(n_pages):
        cv2.imwrite(str(folder / "test" / f"{page}.png"), picture(page))
    slow = full_s - fast_s
    monkeypatch.setattr("submission.digitise.ink", lambda page: (time.sleep(fast_s), page)[1])
    monkeypatch.setattr("submission.digitise.refine", lambda _, pages: (time.sleep(slow), pages[-1])[1])


def test_budget_makes_the_rest_take_the_fastest_path(dummy_stages, tmp_path, capsys, monkeypatch):
    slow_pages(tmp_path / "c", monkeypatch, 40, 0.4, 0.02)
    start = time.monotonic()
    options = ["--out", tmp_path / "s.csv", "--workers", 1, "--budget", 8 / 3600]
    code, output = run(capsys, tmp_path / "c", *options)
    assert code == 0
    assert time.monotonic() - start < 10
    n_fast = int(re.search(r"(\d+) of them on the fastest path", output.out)[1])
    assert 20 <= n_fast < 40
    assert "0 pages are zeros" in output.out
    assert len(read_submission(tmp_path / "s.csv")) == 40


def test_spent_budget_leaves_zeros_and_the_file_in_time(dummy_stages, tmp_path, capsys, monkeypatch):
    slow_pages(tmp_path / "c", monkeypatch, 20, 0.5, 0.4)
    start = time.monotonic()
    options = ["--out", tmp_path / "s.csv", "--workers", 2, "--budget", 2 / 3600]
    code, output = run(capsys, tmp_path / "c", *options)
    assert code == 0
    assert time.monotonic() - start < 4
    read = read_submission(tmp_path / "s.csv")
    assert len(read) == 20
    n_zero = sum(not mv.any() for mv in read.values())
    assert 8 <= n_zero <= 16
    assert f"workers: {n_zero} (" in output.out
    assert "the time budget was spent before this page was done" in output.err


BAD_ROWS = {
    "unknown lead": (("62", "V7", 500, 1250), "line 3: lead is 'V7'; it must be one of"),
    "no rows": (("62", "V4", 500, 0), "line 3: number_of_rows is '0'; it must be a whole number"),
    "twice": (("62", "I", 500, 1250), "line 3: id, lead is '62', 'I'; it must be each image and lead"),
}


@pytest.mark.parametrize("case", BAD_ROWS)
def test_bad_table_is_refused_before_work(competition, tmp_path, capsys, monkeypatch, case):
    monkeypatch.setattr("submission.main.share_out", lambda *args: pytest.fail("work began"))
    row, message = BAD_ROWS[case]
    write_asked(competition, [("62", "I", 500, 1250), row])
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv", "--arrays", tmp_path / "arrays")
    assert code == 2
    assert output.err.startswith("refused: ")
    assert message in output.err
    assert os.listdir(tmp_path) == ["competition"]


@pytest.mark.parametrize(("options", "message"), [
    (["--out", "none/s.csv"], "cannot be written (No such file or directory); make its folder"),
    (["--out", "s.txt"], "s.txt ends in '.txt'; it must end in .csv or .parquet"),
    (["--out", "competition"], "ends in ''; it must end in .csv or .parquet"),
    (["--out", "s.csv", "--arrays", "file/x"], "file/x cannot be written (Not a directory)"),
    (["--out", "s.csv", "--log", "none/log"], "cannot be written (No such file or directory)"),
], ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_unwritable_output_is_refused_before_work(
    competition, tmp_path, capsys, monkeypatch, options, message
):
    monkeypatch.setattr("submission.main.share_out", lambda *args: pytest.fail("work began"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    code, output = run(capsys, competition, *options)
    assert code == 2
    assert message in output.err
    assert sorted(os.listdir(tmp_path)) == ["competition", "file"]


def test_full_disk_is_refused_before_work(competition, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("submission.main.share_out", lambda *args: pytest.fail("work began"))
    monkeypatch.setattr("submission.main.BYTES_A_ROW", 10**15)
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv")
    assert code == 2
    assert re.search(r"--out: .* MB free and [\d,]+ MB are needed; free some", output.err)
    assert os.listdir(tmp_path) == ["competition"]


@pytest.mark.parametrize("options", [
    ["--fs", "0"], ["--fs", "x"], ["--workers", "0"], ["--limit", "0"], ["--budget", "-1"],
    ["--budget", "nan"],
], ids=" ".join)
def test_option_out_of_range_is_refused(capsys, options):
    with pytest.raises(SystemExit, match="2"):
        main(["x.png", *options])
    message = f"argument {options[0]}: '{options[1]}' must be (int|float) from "
    assert re.search(message, capsys.readouterr().err)


def test_breaking_off_leaves_nothing(dummy_stages, competition, tmp_path, capsys, monkeypatch):
    def broken_off(*args):
        yield next(share_out(*args))
        raise KeyboardInterrupt

    monkeypatch.setattr("submission.main.share_out", broken_off)
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv")
    assert code == 130
    assert "broken off; " in output.err
    assert os.listdir(tmp_path) == ["competition"]


SLOW_PAGES = """
import os, sys, time
from submission import main

def digitise(*_, **__):
    os.write(1, b"here\\n")
    time.sleep(60)

main.digitise = digitise
sys.exit(main.main())
"""


def fresh_process(*arguments, **environment):
    """A process in a group of its own."""
    return subprocess.Popen([sys.executable, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                            text=True, start_new_session=True, env=os.environ | environment)  # fmt: skip


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_to_all_processes_ends_them_with_one_line(competition, tmp_path, number):
    (tmp_path / "out").mkdir()
    out = tmp_path / "out" / "s.csv"
    process = fresh_process("-c", SLOW_PAGES, competition, "--workers", "2", "--out", out)
    assert process.stdout.readline() == "here\n"
    assert process.stdout.readline() == "here\n"
    os.killpg(process.pid, number)
    assert process.communicate(timeout=20) == ("", f"broken off; {out} was not written\n")
    assert process.returncode == 128 + number
    assert os.listdir(out.parent) == []
    with pytest.raises(ProcessLookupError, match="No such process"):
        os.killpg(process.pid, 0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_while_packages_are_read_ends_with_one_line(competition, tmp_path, number):
    (tmp_path / "cv2.py").write_text("import time\nprint('here', flush=True)\ntime.sleep(60)\n")
    command = "-m", "submission", competition, "--out", tmp_path / "s.csv"
    process = fresh_process(*command, PYTHONPATH=str(tmp_path))
    assert process.stdout.readline() == "here\n"
    process.send_signal(number)
    assert process.communicate(timeout=20) == ("", "broken off; nothing is left half-written\n")
    assert process.returncode == 128 + number


def test_second_signal_leaves_the_tidying_up_alone(dummy_stages, competition, tmp_path, capsys, monkeypatch):
    def broken_off(*args):
        try:
            yield next(share_out(*args))
            signal.raise_signal(signal.SIGTERM)
        finally:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("submission.main.share_out", broken_off)
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    code, output = run(capsys, competition, "--out", tmp_path / "s.csv")
    assert code == 143
    assert output.err.count("broken off") == 1
    assert os.listdir(tmp_path) == ["competition"]
    assert handlers == [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]


def test_notebook_finds_the_competition_and_ignores_its_arguments(
    dummy_stages, competition, tmp_path, monkeypatch, capsys
):
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    monkeypatch.setattr("sys.argv", ["launcher.py", "-f", "connection.json"])
    monkeypatch.setattr("submission.main.find_competition", lambda: competition)
    monkeypatch.chdir(tmp_path)
    kernel_main()
    assert len(read_submission(tmp_path / "submission.csv")) == 18


def test_kernel_without_competition_ends_with_its_message(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["kaggle_kernel.py", "no such folder"])
    with pytest.raises(SystemExit, match="2"):
        kernel_main()
    assert "refused: no such folder does not exist" in capsys.readouterr().err


def test_pages_that_are_no_ecg_go_through_the_real_stages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 256, (1200, 1600, 3), np.uint8)
    cv2.imwrite(str(folder / "noise.png"), noise)
    cv2.imwrite(str(folder / "white.png"), np.full((1200, 1600), 255, np.uint8))
    (folder / "text.png").write_text("no picture")
    command = [sys.executable, "-m", "submission", folder, "--out", tmp_path / "s.csv", "--workers", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0
    assert "Traceback" not in done.stdout + done.stderr
    read = read_submission(tmp_path / "s.csv")
    assert len(read) == 3 * len(LEADS)
    assert all(np.isfinite(mv).all() for mv in read.values())
    for name in ("noise", "white", "text"):
        assert f"zeros for {name}: " in done.stderr
        assert not read[name, "II"].any()
