"""Every kind of image file becomes the same RGB page; every bad file has its own message."""

import struct
import time
import zlib

import cv2
import numpy as np
import pytest
from PIL import Image

from submission.errors import PageUnreadable
from submission.load_page import ImageLimits, load_page

HEIGHT_PX, WIDTH_PX = 320, 440


@pytest.fixture(scope="module")
def rgb():
    """A gradient right in red and down in green, so that a turn or a swap of channels shows."""
    row, col = np.mgrid[:HEIGHT_PX, :WIDTH_PX]
    return np.dstack([
        col * 255 // (WIDTH_PX - 1), row * 255 // (HEIGHT_PX - 1), np.full_like(col, 60)
    ]).astype(np.uint8)


def png_chunk(kind, body):
    return struct.pack(">I4s", len(body), kind) + body + struct.pack(">I", zlib.crc32(kind + body))


def png_bytes(width_px, height_px, compressed):
    header = struct.pack(">IIBBBBB", width_px, height_px, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", compressed)
            + png_chunk(b"IEND", b""))


@pytest.mark.parametrize(("name", "tolerance"), [
    ("a.png", 0), ("a.bmp", 0), ("a.tif", 0), ("a.tiff", 0), ("a.webp", 4), ("a.jpg", 4), ("a.jpeg", 4),
])
def test_all_formats_give_the_same_rgb(tmp_path, rgb, name, tolerance):
    cv2.imwrite(str(tmp_path / name), rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 98])
    page = load_page(tmp_path / name)
    assert page.page_id == "a"
    assert page.rgb.dtype == np.uint8
    assert page.rgb.flags.c_contiguous
    assert page.rgb.shape == rgb.shape
    assert np.abs(page.rgb.astype(int) - rgb).mean() <= tolerance / 2
    assert np.abs(page.rgb[160, 220].astype(int) - rgb[160, 220]).max() <= tolerance


def test_format_is_told_by_content_and_not_by_name(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "a.bmp"), rgb[..., ::-1])
    (tmp_path / "b.png").write_bytes((tmp_path / "a.bmp").read_bytes())
    assert np.array_equal(load_page(tmp_path / "b.png").rgb, rgb)


def test_16_bits_are_scaled_to_8(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "deep.png"), rgb[..., ::-1].astype(np.uint16) * 257)
    assert np.array_equal(load_page(tmp_path / "deep.png").rgb, rgb)


def test_grey_becomes_rgb(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "grey.png"), rgb[..., 0])
    assert np.array_equal(load_page(tmp_path / "grey.png").rgb, np.repeat(rgb[..., :1], 3, axis=2))


def test_palette_becomes_rgb(tmp_path, rgb):
    four = (rgb // 128 * 255).astype(np.uint8)
    Image.fromarray(four).quantize(8).save(tmp_path / "palette.png")
    assert np.array_equal(load_page(tmp_path / "palette.png").rgb, four)


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_transparent_pixels_are_laid_over_white(tmp_path, rgb, depth):
    alpha = np.full((HEIGHT_PX, WIDTH_PX), 255, np.uint8)
    alpha[:, :100], alpha[:, 100:120] = 0, 51
    scale = np.iinfo(depth).max // 255
    cv2.imwrite(str(tmp_path / "clear.png"), np.dstack([rgb[..., ::-1], alpha]).astype(depth) * scale)
    read = load_page(tmp_path / "clear.png").rgb
    assert (read[:, :100] == 255).all()
    assert np.abs(read[:, 100:120] - (0.2 * rgb[:, 100:120] + 0.8 * 255)).max() <= 1
    assert np.array_equal(read[:, 120:], rgb[:, 120:])


def test_cmyk_jpeg_keeps_its_colours(tmp_path, rgb):
    Image.fromarray(rgb).convert("CMYK").save(tmp_path / "cmyk.jpg", quality=98)
    read = load_page(tmp_path / "cmyk.jpg").rgb
    assert np.abs(read.astype(int) - rgb).mean() < 2


@pytest.mark.parametrize(("name", "tolerance"), [("turned.jpg", 2), ("turned.png", 0)])
def test_exif_turn_is_made(tmp_path, rgb, name, tolerance):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(rgb).save(tmp_path / name, exif=exif.tobytes(), quality=98)
    read = load_page(tmp_path / name).rgb
    assert read.shape == (WIDTH_PX, HEIGHT_PX, 3)
    assert np.abs(read.astype(int) - np.rot90(rgb, -1)).mean() <= tolerance


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.bmp", "a.tif", "a.webp"])
@pytest.mark.parametrize("share", [0.1, 0.6, 0.99])
def test_file_cut_short_is_refused(tmp_path, rgb, name, share):
    cv2.imwrite(str(tmp_path / name), rgb[..., ::-1])
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[:int(share * len(whole))])
    with pytest.raises(PageUnreadable, match="ends before its picture does; copy or download it again"):
        load_page(tmp_path / name)


def test_damaged_png_is_refused(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "a.png"), rgb)
    damaged = bytearray((tmp_path / "a.png").read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    (tmp_path / "a.png").write_bytes(damaged)
    with pytest.raises(PageUnreadable, match=r"PNG chunk at byte \d+ is damaged"):
        load_page(tmp_path / "a.png")


def test_png_with_too_few_rows_is_refused(tmp_path):
    rows = zlib.compress((b"\0" + bytes(3 * WIDTH_PX)) * (HEIGHT_PX // 2))
    (tmp_path / "half.png").write_bytes(png_bytes(WIDTH_PX, HEIGHT_PX, rows))
    with pytest.raises(PageUnreadable, match="PNG data are damaged; copy it again"):
        load_page(tmp_path / "half.png")


def test_header_bomb_is_refused_at_once(tmp_path):
    (tmp_path / "bomb.png").write_bytes(png_bytes(20_000, 20_000, b"never read"))
    start = time.perf_counter()
    with pytest.raises(PageUnreadable, match="20000 x 20000 pixels, over the limit of .* 200,000,000 in all"):
        load_page(tmp_path / "bomb.png")
    assert time.perf_counter() - start < 0.1


def test_strip_too_long_for_resampling_is_refused(tmp_path):
    (tmp_path / "long.png").write_bytes(png_bytes(40_000, 300, b"never read"))
    with pytest.raises(PageUnreadable, match="40000 x 300 pixels, over the limit of 32,000 a side"):
        load_page(tmp_path / "long.png")


def test_one_pixel_is_refused(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "dot.png"), rgb[:1, :1])
    with pytest.raises(PageUnreadable, match="1 x 1 pixels; the shorter side must have at least 300"):
        load_page(tmp_path / "dot.png")


@pytest.mark.parametrize(("content", "message"), [
    (b"", r"is empty \(0 bytes\)"),
    (b"id,lead,fs,number_of_rows\n", "starts with 'id,lead,fs,n', which is no PNG, JPEG, BMP, TIFF or WebP"),
    ("\u00e9\u65e5\u672c\u8a9e".encode(), r"starts with '\?+', which is no PNG"),
    (b"\xff\xd8\xff\xe0\x00\x04ab" + bytes(64), "JPEG header is damaged at byte 8"),
    (b"II*\x00\x08\x00\x00\x00\x00\x00", "ends before its picture does"),
], ids=["empty", "text", "utf-8", "zeros", "tiff without tags"])
def test_what_is_no_picture_is_refused(tmp_path, content, message):
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(PageUnreadable, match=message):
        load_page(tmp_path / "a.png")


def test_float_pixels_are_refused(tmp_path, rgb):
    cv2.imwrite(str(tmp_path / "a.tif"), rgb.astype(np.float32))
    with pytest.raises(PageUnreadable, match="float32 pixels; save it with 8 or 16 bits"):
        load_page(tmp_path / "a.tif")


def test_missing_file_folder_and_large_file_are_refused(tmp_path, rgb):
    with pytest.raises(PageUnreadable, match="does not exist; put the picture there"):
        load_page(tmp_path / "none.png")
    with pytest.raises(PageUnreadable, match="no regular file"):
        load_page(tmp_path)
    cv2.imwrite(str(tmp_path / "a.bmp"), rgb)
    with pytest.raises(PageUnreadable, match="422,454 bytes, over the limit of 400,000"):
        load_page(tmp_path / "a.bmp", ImageLimits(max_file_bytes=400_000))
