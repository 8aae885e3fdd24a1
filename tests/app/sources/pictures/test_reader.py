"""Pictures from files and clipboards: colours the right way up, or one sentence that says why not."""

import gzip
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter
from PySide6.QtWidgets import QApplication

from app.sources.pictures import reader
from app.sources.pictures.cut_off import is_cut_off
from app.sources.pictures.pages import n_pages
from app.sources.pictures.reader import PictureError, read_picture

pytestmark = pytest.mark.usefixtures("qapp")


def picture(width: int, height: int, color: str = "white") -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(color))
    return image


def test_black_is_nought_and_white_is_one(qapp: QApplication, tmp_path: Path) -> None:
    image = picture(5, 3)
    image.setPixelColor(4, 0, QColor("black"))
    image.setPixelColor(0, 2, QColor(128, 128, 128))
    assert image.save(str(tmp_path / "digit.png"))
    colours = read_picture(tmp_path / "digit.png")
    expected = np.ones((3, 5, 3))
    expected[0, 4], expected[2, 0] = 0, 128 / 255
    np.testing.assert_allclose(colours, expected, atol=1e-6)
    assert colours.dtype == np.float32


def test_red_green_and_blue_keep_their_places() -> None:
    np.testing.assert_allclose(read_picture(picture(1, 1, "#336699"))[0, 0], [0.2, 0.4, 0.6], atol=1e-6)


def test_a_picture_of_the_clipboard_reads_as_its_file_does(tmp_path: Path) -> None:
    image = picture(7, 9, "#336699")
    image.save(str(tmp_path / "digit.png"))
    np.testing.assert_array_equal(read_picture(image), read_picture(str(tmp_path / "digit.png")))


def test_dark_strokes_on_nothing_lie_on_white() -> None:
    image = picture(4, 4, "transparent")
    image.setPixelColor(1, 1, QColor("black"))
    colours = read_picture(image)
    assert not colours[1, 1].any()
    assert colours.sum() == pytest.approx(3 * 15)


def test_light_strokes_on_nothing_lie_on_black() -> None:
    image = picture(4, 4, "transparent")
    image.setPixelColor(1, 1, QColor("white"))
    colours = read_picture(image)
    assert colours[1, 1].all()
    assert colours.sum() == pytest.approx(3)


def test_a_photo_is_turned_as_its_camera_was(tmp_path: Path) -> None:
    file = str(tmp_path / "photo.jpg")
    writer = QImageWriter(file, b"jpeg")
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(picture(16, 8)), writer.errorString()
    assert read_picture(file).shape == (16, 8, 3)


def exif_of(orientation: int) -> bytes:
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    return b"II*\0" + struct.pack("<IH", 8, 1) + entry + bytes(4)


def with_exif(file: Path, orientation: int) -> None:
    """Add the chunk that says how a PNG or WebP file is to be turned."""
    content, exif = file.read_bytes(), exif_of(orientation)
    if file.suffix == ".png":
        chunk = b"eXIf" + exif
        content = (
            content[:33] + struct.pack(">I", len(exif)) + chunk + struct.pack(">I", zlib.crc32(chunk)) + content[33:]
        )
    else:
        content += b"EXIF" + struct.pack("<I", len(exif)) + exif
        content = content[:4] + struct.pack("<I", len(content) - 8) + content[8:]
    file.write_bytes(content)


@pytest.mark.parametrize(("orientation", "corner"), [
    (1, (0, 0)), (2, (0, -1)), (3, (-1, -1)), (4, (-1, 0)), (5, (0, 0)), (6, (0, -1)), (7, (-1, -1)), (8, (-1, 0)),
])  # fmt: skip
@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_exif_turns_pictures_that_qt_does_not(tmp_path: Path, suffix: str, orientation: int, corner) -> None:
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for at in range(144):
        image.setPixelColor(at % 12, at // 12, QColor("black"))
    assert image.save(str(tmp_path / f"photo{suffix}"), quality=100)
    with_exif(tmp_path / f"photo{suffix}", orientation)
    colours = read_picture(tmp_path / f"photo{suffix}")
    assert colours.shape == ((48, 32, 3) if orientation > 4 else (32, 48, 3))
    assert colours[corner].max() < 0.2


def test_exif_that_is_broken_turns_nothing(tmp_path: Path) -> None:
    assert picture(48, 32).save(str(tmp_path / "photo.png"))
    with_exif(tmp_path / "photo.png", 99)
    assert read_picture(tmp_path / "photo.png").shape == (32, 48, 3)


def test_of_several_pages_the_first_is_read_and_an_icon_at_its_largest(tmp_path: Path) -> None:
    held = []
    for side in (16, 48):
        assert picture(side, side).save(str(tmp_path / "one.png"))
        held.append((side, (tmp_path / "one.png").read_bytes()))
    content, place = struct.pack("<3H", 0, 1, 2), 6 + 32
    for side, png in held:
        content += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    (tmp_path / "a.ico").write_bytes(content + held[0][1] + held[1][1])
    assert read_picture(tmp_path / "a.ico").shape == (48, 48, 3)
    assert n_pages(tmp_path / "a.ico") == n_pages(tmp_path / "one.png") == 1


@pytest.mark.parametrize("start", [b"P5 8 8 255\n", b"P2 8 8 255\n"])
def test_pictures_one_behind_the_other_in_a_file_are_counted(tmp_path: Path, start: bytes) -> None:
    pixels = b"7 " * 64 if start.startswith(b"P2") else bytes(64)
    (tmp_path / "many.pgm").write_bytes(3 * (start + pixels))
    (tmp_path / "one.pgm").write_bytes(start + pixels + b"\n")
    assert (n_pages(tmp_path / "many.pgm"), n_pages(tmp_path / "one.pgm")) == (3, 1)


def test_frames_of_an_animated_png_are_counted(tmp_path: Path) -> None:
    assert picture(8, 8).save(str(tmp_path / "one.png"))
    content = (tmp_path / "one.png").read_bytes()
    told = b"acTL" + struct.pack(">II", 3, 0)
    chunk = struct.pack(">I", 8) + told + struct.pack(">I", zlib.crc32(told))
    (tmp_path / "many.png").write_bytes(content[:33] + chunk + content[33:])
    assert n_pages(tmp_path / "many.png") == 3
    assert read_picture(tmp_path / "many.png").shape == (8, 8, 3)


def test_a_large_picture_is_shrunk_and_keeps_its_shape() -> None:
    colours = read_picture(picture(3000, 1500))
    assert colours.shape == (512, 1024, 3)
    np.testing.assert_allclose(colours, 1, atol=1e-5)


def test_a_picture_of_another_kind_of_pixels_is_read() -> None:
    indexed = picture(9, 9, "black").convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.MonoOnly)
    assert read_picture(indexed).max() == 0


@pytest.mark.parametrize("name", ["seven.svg", "seven.png", "seven.svgz"])
def test_a_list_of_shapes_is_not_drawn(tmp_path: Path, name: str) -> None:
    shapes = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="4" height="4"/></svg>'
    file = tmp_path / name
    file.write_bytes(gzip.compress(shapes) if name.endswith("z") else shapes)
    with pytest.raises(PictureError, match="SVG"):
        read_picture(file)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [(None, "there is no such file"), (b"", "cannot be opened as a picture"), (b"\x89PNG\r\n\x1a\nbroken", "picture")],
)
def test_a_file_that_is_no_picture_is_named(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    file = tmp_path / "seven.png"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PictureError, match=complaint) as raised:
        read_picture(file)
    assert str(file) in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_picture_that_is_too_large_is_rejected_with_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_PIXELS", 5000)
    file = tmp_path / "poster.png"
    picture(101, 50).save(str(file))
    for source in (file, picture(101, 50)):
        with pytest.raises(PictureError, match="101 × 50 pixels, which is too large; shrink it"):
            read_picture(source)


def test_a_photo_of_any_size_is_shrunk_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MOST_PIXELS", 1024 * 512)
    file = tmp_path / "photo.jpg"
    picture(3000, 1500, "black").save(str(file))
    assert read_picture(file).shape == (512, 1024, 3)


FRAMES = (  # a GIF of one pixel, with a note before it
    b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff!\xfe\5hello\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.95])
def test_a_photo_that_is_cut_off_says_so(tmp_path: Path, share: float) -> None:
    file = tmp_path / "photo.jpg"
    noise = np.random.default_rng(0).integers(0, 255, (64, 64), np.uint8)
    QImage(noise.tobytes(), 64, 64, 64, QImage.Format.Format_Grayscale8).save(str(file))
    assert read_picture(file).shape == (64, 64, 3)
    content = file.read_bytes()
    file.write_bytes(content[: int(share * len(content))])
    with pytest.raises(PictureError, match=r"photo\.jpg is cut off: its end is missing"):
        read_picture(file)


@pytest.mark.parametrize("suffix", ["png", "gif", "bmp", "webp"])
def test_a_picture_of_another_kind_that_is_cut_off_says_so(tmp_path: Path, suffix: str) -> None:
    """Qt makes black, or rubbish, of what is missing of some."""
    file = tmp_path / f"digit.{suffix}"
    content = FRAMES if suffix == "gif" else saved(suffix)
    for end, is_whole in ((len(content), True), (len(content) - len(content) // 3, False), (30, False)):
        file.write_bytes(content[:end])
        assert is_cut_off(file) != is_whole
    with pytest.raises(PictureError, match=rf"digit\.{suffix} is cut off: its end is missing"):
        read_picture(file)


def saved(kind: str) -> bytes:
    noise = np.random.default_rng(0).integers(0, 255, (32, 32), np.uint8)
    buffer = QBuffer()
    QImage(noise.tobytes(), 32, 32, 32, QImage.Format.Format_Grayscale8).save(buffer, kind)
    return bytes(buffer.data().data())


def test_a_gif_whose_first_picture_is_whole_may_lack_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.gif").write_bytes(FRAMES[:-1])
    assert not is_cut_off(tmp_path / "a.gif")


def test_an_empty_picture_is_refused() -> None:
    with pytest.raises(PictureError, match="empty"):
        read_picture(QImage())
