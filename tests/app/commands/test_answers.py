"""What evaluate, predict, train and snapshot answer and write."""

import gzip
import json
from pathlib import Path

import numpy as np
from on_commands import Capture, run_script, start
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

import resources
from app import cli
from nncore.data.datasets import load_dataset
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import load_network, save_network
from nncore.network.initialisation import init_network


def test_evaluate_says_what_it_read(strokes: Path, capsys: Capture) -> None:
    assert cli.run(["evaluate", str(strokes), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert set(figures) == {
        "n", "accuracy", "per_digit", "confusion", "ece", "log_loss", "rejected", "n_not_digits", "rejected_not_digits",
        "earliness",
    }  # fmt: skip
    assert len(figures["earliness"]) == 10
    assert 0 < figures["earliness"][7] <= 1
    assert figures["earliness"][5] is None
    assert (figures["n"], figures["n_not_digits"], figures["accuracy"]) == (3, 1, 1.0)
    assert np.array(figures["confusion"]).shape == (10, 10)
    assert figures["confusion"][7][7] == figures["confusion"][1][1] == figures["confusion"][0][0] == 1


def test_evaluate_for_people_has_a_line_for_each_digit(strokes: Path, capsys: Capture) -> None:
    assert cli.run(["evaluate", str(strokes)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split() == ["digits", "3"] for line in lines)
    assert [line.split()[0] for line in lines[-10:]] == [str(digit) for digit in range(10)]


def test_predict_prints_a_row_for_each_drawing(strokes: Path, capsys: Capture) -> None:
    assert cli.run(["predict", str(strokes)]) == 0
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split(",")[:4] == ["index", "label", "rejected", "p0"]
    assert [row.split(",")[:2] for row in rows[:3]] == [["0", "7"], ["1", "1"], ["2", "0"]]
    shares = np.array([row.split(",")[3:] for row in rows], float)
    assert shares.shape == (4, 10)
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-5)


def test_predict_writes_what_it_would_print(strokes: Path, folder: Path, capsys: Capture) -> None:
    cli.run(["predict", str(strokes)])
    printed = capsys.readouterr().out
    assert cli.run(["predict", str(strokes), "-o", "out.csv"]) == 0
    assert (folder / "out.csv").read_text() == printed
    assert cli.run(["predict", str(strokes), "-o", "out.csv.gz"]) == 0
    assert gzip.decompress((folder / "out.csv.gz").read_bytes()).decode() == printed


def test_predict_on_kaggles_test_file_writes_a_submission(folder: Path) -> None:
    images = np.zeros((3, 784), np.uint8)
    images[:, 14::28] = 255
    write_kaggle_csv(folder / "test.csv", images)
    assert cli.run(["predict", "test.csv", "-o", "submission.csv"]) == 0
    header, *rows = (folder / "submission.csv").read_text().splitlines()
    assert header == "ImageId,Label"
    assert [row.split(",")[0] for row in rows] == ["1", "2", "3"]
    assert all(row.split(",")[1] in "0123456789" for row in rows)


def test_predict_reads_a_csv_in_parts_as_it_would_at_once(folder: Path, capsys: Capture) -> None:
    images = np.random.default_rng(3).integers(0, 256, (1500, 784)).astype(np.uint8)
    write_kaggle_csv(folder / "train.csv", images, np.arange(1500) % 10)
    assert cli.run(["predict", "train.csv"]) == 0
    rows = [row.split(",") for row in capsys.readouterr().out.splitlines()[1:]]
    network = load_network(resources.path("digit_model.npz"))
    probabilities = network.predict_probabilities(load_dataset("train.csv").inputs)
    assert [int(row[1]) for row in rows] == probabilities.argmax(axis=1).tolist()
    assert [row[3:] for row in rows] == [[f"{share:.6f}" for share in shares] for shares in probabilities.tolist()]


def test_predict_reads_a_picture(qtbot: QtBot, folder: Path, capsys: Capture) -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for y in range(12, 48):
        for x in range(27, 33):
            image.setPixelColor(x, y, QColor("black"))
    image.save("one.png")
    assert cli.run(["predict", "one.png"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("0,1,")


def test_another_model_is_used(strokes: Path, folder: Path, capsys: Capture) -> None:
    biased = init_network((784, 3, 10), [ACTIVATIONS["tanh"]], rng=np.random.default_rng(0), scheme="primer")
    always_four = biased.replace(biases=(biased.biases[0], np.eye(10, dtype=np.float32)[4] * 50))
    save_network(always_four, folder / "four.npz")
    assert cli.run(["predict", str(strokes), "--model", "four.npz"]) == 0
    assert [row.split(",")[1] for row in capsys.readouterr().out.splitlines()[1:]] == ["4"] * 4


def test_train_writes_a_network_that_evaluate_reads(digits: Path, folder: Path, capsys: Capture) -> None:
    assert cli.run(["train", "train.csv", "--recipe", "plain", "--seed", "3", "-o", "mine.npz"]) == 0
    network = load_network(folder / "mine.npz")
    assert network.card["seed"] == 3
    assert network.card["command"] == "digitscope train train.csv --recipe plain --seed 3"
    assert cli.run(["evaluate", "train.csv", "--model", "mine.npz"]) == 0
    assert "digits          11" in capsys.readouterr().out


def test_of_kaggles_two_tables_evaluate_takes_the_one_with_labels_and_predict_the_other(
    digits: Path, folder: Path, capsys: Capture
) -> None:
    table = load_dataset("train.csv")
    (folder / "both").mkdir()
    (folder / "train.csv").rename(folder / "both" / "train.csv")
    write_kaggle_csv(folder / "both" / "test.csv", np.rint(255 * table.inputs[:4]).astype(np.uint8), None)
    assert cli.run(["evaluate", "both"]) == 0
    said = capsys.readouterr()
    assert "digits          11" in said.out
    assert "both: its file train.csv was read." in said.err
    assert cli.run(["predict", "both"]) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 1 + 4
    assert "both: its file test.csv was read." in said.err


def test_the_same_seed_gives_the_same_network(digits: Path, folder: Path) -> None:
    for name in ("a.npz", "b.npz"):
        assert cli.run(["train", "train.csv", "--recipe", "plain", "--seed", "3", "-o", name]) == 0
    assert (folder / "a.npz").read_bytes() == (folder / "b.npz").read_bytes()


def test_snapshot_writes_a_picture_of_the_size_asked_for(folder: Path, strokes: Path) -> None:
    drawn = start(
        "snapshot", "draw", "-o", "drawn.png", "--size", "1400x800", "--strokes", str(strokes), "--index", "2"
    )
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, "", "")
    assert start("snapshot", "draw", "-o", "empty.png", "--size", "1400x800", "--theme", "dark").returncode == 0
    sizes = [(QImage(name).width(), QImage(name).height()) for name in ("drawn.png", "empty.png")]
    assert sizes == [(1400, 800)] * 2
    assert QImage("drawn.png").pixelColor(700, 8).lightness() > 128 > QImage("empty.png").pixelColor(700, 8).lightness()


def test_a_labelled_file_to_be_written_says_what_it_did(digits: Path, capsys: Capture) -> None:
    assert cli.run(["predict", "train.csv", "-o", "out.csv"]) == 0
    assert "it has labels, which were not used" in capsys.readouterr().err
    assert cli.run(["predict", "train.csv"]) == 0
    assert capsys.readouterr().err == ""


def test_what_was_assumed_is_said_on_standard_error(digits: Path, folder: Path, capsys: Capture) -> None:
    header, *lines = digits.read_text().splitlines()
    numbered = [f",{header}", *(f"{number},{line}" for number, line in enumerate(lines))]
    (folder / "pandas.csv").write_text("\n".join(numbered))
    for command in ("evaluate pandas.csv", "predict pandas.csv", "train pandas.csv --recipe plain -o out.npz"):
        assert cli.run(command.split()) == 0
        assert "note: pandas.csv: its first column is an index and was passed over.\n" in capsys.readouterr().err


def test_predict_takes_several_data(strokes: Path, digits: Path, capsys: Capture) -> None:
    assert cli.run(["predict", str(strokes), "train.csv"]) == 0
    rows = capsys.readouterr().out.splitlines()[1:]
    assert [row.split(",")[0] for row in rows] == [str(number) for number in range(4 + 11)]


_EACH_COMMAND = """
import sys
from app.cli import run
for command in sys.argv[1:]:
    status = run(command.split())
    heavy = sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6', 'pyqtgraph'})
    print(command, 'ended with', status, 'and loaded', *heavy, file=sys.stderr)
"""


def test_data_needs_no_qt(folder: Path, digits: Path, strokes: Path) -> None:
    (folder / "idx").symlink_to(resources.path("mnist"))
    (folder / "box.npz").symlink_to(resources.path("digit_model.npz"))
    commands = (
        "evaluate digits.ndjson",
        "predict train.csv -o out.csv",
        "train train.csv -o out.npz --recipe plain",
        "evaluate idx --model box.npz",
    )
    ended = run_script(_EACH_COMMAND, *commands)
    told = [line.rstrip() for line in ended.stderr.splitlines() if " ended with " in line]
    assert told == [f"{command} ended with 0 and loaded" for command in commands]
