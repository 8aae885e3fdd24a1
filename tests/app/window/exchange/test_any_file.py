"""Whatever is dropped, pasted or opened that is no picture: networks, data, pipes, and what cannot be opened."""

import base64
import os
import sys
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from on_files import choose_file, drop, label, network, picture_of_a_one
from on_window import action
from PySide6.QtCore import QBuffer, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox

import resources
from app.sources.data import open_data
from app.window.main_window import MainWindow
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.models.npz import save_network


@pytest.fixture
def window(window_as_new: MainWindow) -> MainWindow:
    """One for all tests here, brought back to its beginning before each, and not painted: what it holds is asked."""
    window_as_new.setUpdatesEnabled(False)
    return window_as_new


def files_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def chooser_data(chooser: QComboBox) -> list[str]:
    return [str(chooser.itemData(index)) for index in range(chooser.count())]


def test_a_dropped_network_opens(window: MainWindow, tmp_path: Path, complaints: list[str]) -> None:
    save_network(network((784, 6, 10)), tmp_path / "mine")  # its name does not say what it is
    drop(window, files_of(tmp_path / "mine"))
    assert window.session.network.sizes == (784, 6, 10)
    assert complaints == []


@pytest.mark.parametrize("way", ["dropped", "pasted"])
def test_of_several_files_the_first_opens_and_it_is_said(
    window: MainWindow, tmp_path: Path, complaints: list[str], way: str
) -> None:
    paths = [tmp_path / f"{name}.png" for name in ("one", "two", "three")]
    for path in paths:
        picture_of_a_one().save(str(path))
    if way == "dropped":
        drop(window, files_of(*paths))
    else:
        QGuiApplication.clipboard().setMimeData(files_of(*paths))
        action(window, "Paste picture").trigger()
    assert window.session.drawing.raster is not None
    assert "Of 3 files the first, one.png, was opened" in window.messages.text
    assert complaints == []


def test_of_several_networks_each_stands_in_the_list(window: MainWindow, tmp_path: Path, complaints: list[str]) -> None:
    for name, width in (("narrow", 6), ("wide", 12)):
        save_network(network((784, width, 10)), tmp_path / f"{name}.npz")
    drop(window, files_of(tmp_path / "narrow.npz", tmp_path / "wide.npz"), on=window.pages)
    assert {"narrow", "wide"} <= set(window.networks.names)
    assert window.session.network.sizes == (784, 12, 10)
    assert complaints == []


@pytest.mark.parametrize("page", ["draw", "softmax"])
def test_what_is_dropped_beside_the_canvas_is_opened_too(window: MainWindow, tmp_path: Path, page: str) -> None:
    save_network(network((784, 10)), tmp_path / "mine.npz")
    window.show_page(page)
    drop(window, files_of(tmp_path / "mine.npz"), on=window.pages)
    assert window.networks.name == "mine"
    picture_of_a_one().save(str(tmp_path / "one.png"))
    drop(window, files_of(tmp_path / "one.png"), on=window.navigation)
    assert window.current_page == "draw"
    assert window.session.drawing.raster is not None


@pytest.mark.parametrize("way", ["dropped", "pasted", "opened", "named on the command line"])
def test_data_offers_itself_where_one_learns(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, complaints: list[str], way: str
) -> None:
    path = tmp_path / "mine.csv"
    write_kaggle_csv(path, np.zeros((2, 784), np.uint8), np.array([1, 2]))
    choose_file(monkeypatch, path)
    if way == "dropped":
        drop(window, files_of(path))
    elif way == "pasted":
        QGuiApplication.clipboard().setMimeData(files_of(path))
        action(window, "Paste picture").trigger()
    elif way == "opened":
        action(window, "Open…").trigger()
    else:
        window.open_file(path)
    assert complaints == []
    assert any(str(path) in chooser_data(chooser) for chooser in window.findChildren(QComboBox))


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (("drawn.png", b"<svg xmlns='x'></svg>"), "SVG"),
        (("photo.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "HEIC"),
        (("net.pt", b"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."), "PyTorch"),
        (("net.tflite", b"\x1c\0\0\0TFL3" + bytes(40)), "convert it to ONNX: python -m tf2onnx.convert --tflite"),
        (("notes.txt", b"hello"), "text of no known kind"),
        (("iris.csv", b"sepal,petal,kind\n5.1,0.2,setosa\n"), "it has 3 columns; it needs 784 pixels"),
        (("folder", None), "holds no digits: no IDX files, pictures or tables"),
    ],
)
def test_what_cannot_be_opened_says_what_it_is(
    window: MainWindow, tmp_path: Path, complaints: list[str], file: tuple[str, bytes | None], words: str
) -> None:
    name, content = file
    path = tmp_path / name
    path.mkdir() if content is None else path.write_bytes(content)
    drop(window, files_of(path))
    assert len(complaints) == 1
    assert words in complaints[0]
    assert window.session.drawing.is_empty


def test_a_clipboard_with_a_list_of_no_files_holds_nothing(window: MainWindow, complaints: list[str]) -> None:
    mime = QMimeData()
    mime.setData("text/uri-list", b"")
    QGuiApplication.clipboard().setMimeData(mime)
    action(window, "Paste picture").trigger()
    assert len(complaints) == 1
    assert "holds no picture" in complaints[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of Unix")
def test_a_pipe_is_refused_for_who_reads_it_might_wait_for_ever(
    window: MainWindow, complaints: list[str], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    window.open_file(tmp_path / "pipe")
    assert complaints == [f"{tmp_path / 'pipe'} is a pipe or a device; open a file, or a folder of digits."]
    assert window.current_page == "draw"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is in an encoding")
def test_a_file_whose_name_is_in_no_encoding_opens_and_opens_again(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.npz")
    path.write_bytes(resources.path("networks/tanh.npz").read_bytes())
    window.open_file(path)
    assert window.session.network.activations[0].key == "tanh"
    assert window.recent.paths[0] == str(path)
    assert window.networks.state() == {"path": str(path)}


@pytest.mark.parametrize("form", ["{}", '"{}"', "file://{}", "  {}\n"])
def test_a_path_that_is_copied_as_text_is_opened(
    window: MainWindow, tmp_path: Path, complaints: list[str], form: str
) -> None:
    save_network(network((784, 6, 10)), tmp_path / "mine.npz")
    QGuiApplication.clipboard().setText(form.format(tmp_path / "mine.npz"))
    action(window, "Paste picture").trigger()
    assert window.session.network.sizes == (784, 6, 10)
    assert complaints == []


def test_a_copied_file_is_opened_though_its_icon_is_copied_too(
    window: MainWindow, tmp_path: Path, complaints: list[str]
) -> None:
    save_network(network((784, 6, 10)), tmp_path / "mine.npz")
    mime = files_of(tmp_path / "mine.npz")
    mime.setImageData(picture_of_a_one())
    QGuiApplication.clipboard().setMimeData(mime)
    action(window, "Paste picture").trigger()
    assert window.session.network.sizes == (784, 6, 10)
    assert window.session.drawing.is_empty


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "7," + "0," * 784 + "0\n8," + "0," * 784 + "0\n",
            "text, which is a table of numbers as text (CSV); save it as a file",
        ),
        ("<svg xmlns='a'/>", "holds an SVG drawing, which is not read; copy it as a picture"),
        ("see you at seven", "holds no picture and no file"),
        ("/nowhere/at/all.png", "holds no picture and no file"),
        ("https://example.org/7.png", "only the address of a picture or a page, https://example.org/7.png; copy"),
        ("data:image/png;base64,iVBORw0KGgo=", "cannot be decoded; copy all of it"),
        ("data:image/png;base64,abc", "cannot be decoded; copy all of it"),
        (" ".join(["-3000", "7"] * 392), "The text holds pixels from -3000.00 to 7.00"),
    ],
)
def test_other_text_on_the_clipboard_says_what_can_be_done(
    window: MainWindow, complaints: list[str], text: str, words: str
) -> None:
    QGuiApplication.clipboard().setText(text)
    action(window, "Paste picture").trigger()
    assert len(complaints) == 1
    assert words in complaints[0]


def encoded(image: QImage) -> str:
    buffer = QBuffer()
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


@pytest.mark.parametrize("form", ["{}", '<p>See <img alt="1" src="{}"></p>'])
def test_a_picture_as_an_address_is_pasted(window: MainWindow, complaints: list[str], form: str) -> None:
    mime, text = QMimeData(), form.format(encoded(picture_of_a_one()))
    mime.setHtml(text) if text.startswith("<") else mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)
    action(window, "Paste picture").trigger()
    assert label(window) == 1
    assert complaints == []


@pytest.mark.parametrize("light", [False, True])
@pytest.mark.parametrize("form", ["list", "block", "printed", "labelled"])
def test_numbers_on_the_clipboard_are_a_picture(
    window: MainWindow, complaints: list[str], form: str, light: bool
) -> None:
    pixels = np.zeros((28, 28), int)
    pixels[4:24, 13:16] = 255
    numbers = 255 - pixels if light else pixels
    text = {
        "list": str(numbers.ravel().tolist()),
        "block": "\n".join("\t".join(map(str, row)) for row in numbers),
        "printed": f"tensor({(numbers / 255).tolist()}, dtype=torch.float32)",
        "labelled": ",".join(map(str, [1, *numbers.ravel()])),
    }[form]
    QGuiApplication.clipboard().setText(text)
    action(window, "Paste picture").trigger()
    assert complaints == []
    assert window.session.drawing.raster is not None
    assert label(window) == 1
    assert "numbers on the clipboard were taken as a picture" in window.messages.text
    assert ("inverted" in window.messages.text) == light


@pytest.mark.parametrize("way", ["dropped", "opened", "pasted"])
@pytest.mark.parametrize("word", ["", '"word": "1", '])
def test_a_file_or_text_of_one_drawing_lies_on_the_canvas_as_strokes(
    window: MainWindow, tmp_path: Path, complaints: list[str], way: str, word: str
) -> None:
    text = f'{{{word}"drawing": [[[5, 5, 6], [0, 9, 20]]]}}'
    (tmp_path / "drawing.ndjson").write_text(text)
    if way == "dropped":
        drop(window, files_of(tmp_path / "drawing.ndjson"))
    elif way == "opened":
        window.open_file(tmp_path / "drawing.ndjson")
    else:
        QGuiApplication.clipboard().setText(text)
        action(window, "Paste picture").trigger()
    assert label(window) == 1
    assert len(window.session.drawing.strokes) == 1
    assert window.current_page == "draw"
    assert ("It is labelled 1." in window.messages.text) == bool(word)
    assert complaints == []


def test_a_file_of_several_drawings_is_data(window: MainWindow, tmp_path: Path, complaints: list[str]) -> None:
    (tmp_path / "two.ndjson").write_text(2 * '{"drawing": [[[5, 5, 6], [0, 9, 20]]]}\n')
    drop(window, files_of(tmp_path / "two.ndjson"))
    assert "two.ndjson is data" in window.messages.text
    assert window.session.drawing.is_empty
    assert complaints == []


@pytest.mark.parametrize("on_canvas", [True, False])
def test_a_dropped_web_address_says_what_to_drop_instead(
    window: MainWindow, complaints: list[str], on_canvas: bool
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/7.png")])
    drop(window, mime, on=None if on_canvas else window.pages)
    assert len(complaints) == 1
    assert "only the address of a picture or a page, https://example.org/7.png; copy" in complaints[0]


def test_a_dropped_address_that_is_the_picture_itself_is_read(window: MainWindow, complaints: list[str]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(encoded(picture_of_a_one()))])
    drop(window, mime)
    assert label(window) == 1
    assert complaints == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is in an encoding")
def test_a_file_whose_name_is_in_no_encoding_can_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9 #1.npz")
    save_network(network((784, 6, 10)), path)
    mime = QMimeData()
    mime.setData("text/uri-list", f"file://{quote(os.fsencode(path))}\r\n".encode())
    drop(window, mime)
    assert window.session.network.sizes == (784, 6, 10)


def test_a_dropped_folder_with_one_network_opens_it(window: MainWindow, tmp_path: Path, complaints: list[str]) -> None:
    (tmp_path / "model").mkdir()
    save_network(network((784, 6, 10)), tmp_path / "model" / "net.npz")
    drop(window, files_of(tmp_path / "model"))
    assert window.networks.name == "model"
    assert window.session.network.sizes == (784, 6, 10)
    save_network(network((784, 10)), tmp_path / "model" / "other.npz")
    drop(window, files_of(tmp_path / "model"))
    assert "holds several networks" in complaints[0]


def test_a_copied_network_is_pasted_on_any_page_and_said_to_read(window: MainWindow, tmp_path: Path) -> None:
    window.show_page("softmax")
    save_network(network((784, 6, 10)), tmp_path / "mine.npz")
    QGuiApplication.clipboard().setMimeData(files_of(tmp_path / "mine.npz"))
    action(window, "Paste picture").trigger()
    assert window.session.network.sizes == (784, 6, 10)
    assert window.messages.text == "mine reads the drawing now."


@pytest.mark.parametrize("shape", [(28, 28), (1, 28, 28), (1, 784), (56, 56)])
def test_an_array_of_one_picture_lies_on_the_canvas(
    window: MainWindow, tmp_path: Path, complaints: list[str], shape: tuple[int, ...]
) -> None:
    picture = (255 * open_data("mnist:test").inputs[0].reshape(28, 28)).astype(np.uint8)
    picture = np.kron(picture, np.ones((2, 2), np.uint8)) if shape == (56, 56) else picture.reshape(shape)
    np.save(tmp_path / "seven.npy", picture)
    drop(window, files_of(tmp_path / "seven.npy"))
    assert label(window) == 7
    assert "Ctrl+Z brings your own drawing back" in window.messages.text
    assert ("56×56" in window.messages.text) == (shape == (56, 56))
    np.save(tmp_path / "many.npy", np.zeros((2, 28, 28), np.uint8))
    drop(window, files_of(tmp_path / "many.npy"))
    assert window.current_page == "train"
    assert complaints == []


def test_of_several_files_the_first_that_can_be_opened_is_taken(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("digits")
    picture_of_a_one().save(str(tmp_path / "one.png"))
    drop(window, files_of(tmp_path / "README.md", tmp_path / "one.png"))
    assert window.session.drawing.raster is not None
    assert "Of 2 files the first, one.png" in window.messages.text
