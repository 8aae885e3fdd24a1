"""The command line: right answers, and for every bad input status 2, one line that helps, and nothing half-written."""

import gzip
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

import resources
from app import cli
from app.window.main_window import MainWindow
from app.window.remembered.settings import Settings
from nncore.data.datasets import load_dataset
from nncore.data.kaggle_csv import write_kaggle_csv
from nncore.data.stroke_file import StrokeRecord, write_stroke_file
from nncore.functions.activations import ACTIVATIONS
from nncore.models.npz import load_network, save_network
from nncore.network.initialisation import init_network

ROOT = Path(cli.__file__).parents[1]
Capture = pytest.CaptureFixture[str]


def subprocess_environment(**changes: str | None) -> dict[str, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", **changes}
    return {name: value for name, value in environment.items() if value is not None}


def start(*arguments: str, **changes: str | None) -> subprocess.CompletedProcess[str]:
    """Run the program as a person would, in a process of its own."""
    command = [sys.executable, "-m", "app", *arguments]
    encoding = changes.get("PYTHONIOENCODING") or "utf-8"
    return subprocess.run(
        command, env=subprocess_environment(**changes), capture_output=True, encoding=encoding, timeout=60, check=False
    )


@pytest.mark.parametrize("variable", ["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"])
@pytest.mark.parametrize(("before", "expected"), [(None, "1"), ("3", "3")])
def test_numpy_is_imported_with_one_blas_thread_unless_somebody_knows_better(
    variable: str, before: str | None, expected: str
) -> None:
    code = (
        "import os, sys; from app.__main__ import main; assert 'numpy' not in sys.modules; sys.argv[1:] = ['--version']"
        "\ntry: main()"
        f"\nexcept SystemExit: pass\nprint(os.environ[{variable!r}])"
    )
    environment = subprocess_environment(**{variable: before})
    told = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.split()[-1] == expected


def assert_one_sentence(status: int, stderr: str, *parts: str) -> None:
    assert status == 2, stderr
    assert stderr.startswith("digitscope: ")
    assert stderr.count("\n") == 1
    for part in parts:
        assert part in stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; the environment that commands change is put back."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    return tmp_path


@pytest.fixture
def digits(folder: Path) -> Path:
    """Eleven labelled digits of the training set, one of each and one more, as Kaggle's train.csv."""
    images = np.zeros((11, 784), np.uint8)
    labels = np.array([*range(10), 1])
    for row, label in enumerate(labels):
        images[row, 28 * 4 + 14 + label :: 28] = 255
    write_kaggle_csv(folder / "train.csv", images, labels)
    return folder / "train.csv"


@pytest.fixture
def strokes(folder: Path, seven: list[np.ndarray], one: list[np.ndarray], zero: list[np.ndarray]) -> Path:
    records = [StrokeRecord(tuple(digit), word) for digit, word in ((seven, "7"), (one, "1"), (zero, "0"))]
    write_stroke_file(folder / "digits.ndjson", [*records, StrokeRecord(tuple(one), "line")])
    return folder / "digits.ndjson"


# ---- what it does ---------------------------------------------------------------------------


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


@pytest.mark.parametrize("command", ["window", "evaluate", "predict", "train", "snapshot"])
def test_help_ends_well_and_shows_an_example(command: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run([command, "--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: digitscope {command}")
    assert "example: digitscope" in out


def test_help_of_the_program_leads_to_that_of_its_commands(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["--help"])
    assert ended.value.code == 0
    assert "--help' shows a command's arguments and an example" in capsys.readouterr().out


def test_snapshot_names_every_page_in_its_help(qtbot: QtBot, capsys: Capture) -> None:
    window = MainWindow(Settings.volatile())
    qtbot.addWidget(window)
    with pytest.raises(SystemExit):
        cli.run(["snapshot", "--help"])
    named = re.search(r"PAGE +(draw.*?)\n\n", capsys.readouterr().out, re.DOTALL)
    assert named is not None
    assert re.split(r",? or |,?\s+", named[1]) == window.page_names


@pytest.mark.parametrize("encoding", ["cp437", "cp932", "cp949", "latin-1", "ascii"])
def test_an_output_that_lacks_letters_gets_question_marks(strokes: Path, encoding: str) -> None:
    ended = start("evaluate", str(strokes), PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "accuracy" in ended.stdout
    assert start("train", "--help", PYTHONIOENCODING=encoding).returncode == 0


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_outputs_are_no_error(strokes: Path, closed: str) -> None:
    command = f"{sys.executable} -m app evaluate {strokes} {closed}"
    ended = subprocess.run(
        command, shell=True, env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr


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


def test_the_version_is_told(capsys: Capture) -> None:
    assert cli.run(["--version"]) == 0
    assert re.fullmatch(r"digitscope \d+\.\d+(\.\d+)?\n", capsys.readouterr().out)


@pytest.mark.parametrize("words", [["--theme", "dark"], ["--theme=dark"], ["window", "--theme", "dark"]])
def test_options_of_the_window_need_no_command(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    themes: list[str] = []
    monkeypatch.setattr("app.commands.window.run", lambda arguments: themes.append(arguments.theme) or 0)
    assert cli.run(words) == 0
    assert themes == ["dark"]


def test_a_file_alone_opens_the_window_with_it(strokes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("app.commands.window.run", lambda arguments: opened.append(arguments.file) or 0)
    assert cli.run([str(strokes)]) == 0
    assert cli.run(["window", "net.npz"]) == 0
    assert cli.run([]) == 0
    assert opened == [str(strokes), "net.npz", None]


# ---- bad input ------------------------------------------------------------------------------


def write_bad_files(folder: Path) -> None:
    """Put every kind of broken file beside each other."""
    header = ",".join(["label", *(f"pixel{number}" for number in range(784))])
    zeros = ["0"] * 785
    (folder / "short.csv").write_text("\n".join([header, ",".join(zeros), ",".join(zeros[:700])]))
    (folder / "text.csv").write_text("\n".join([header, ",".join([*zeros[:5], "seven", *zeros[6:]])]))
    (folder / "label.csv").write_text("\n".join([header, ",".join(["12", *zeros[1:]])]))
    (folder / "range.csv").write_text("\n".join([header, ",".join([*zeros[:5], "256", *zeros[6:]])]))
    (folder / "header.csv").write_text("a,b,c\n1,2,3\n")
    (folder / "nothing.csv").write_bytes(b"")
    (folder / "binary.csv").write_bytes(bytes(range(256)) * 20)
    (folder / "unlabelled.csv").write_text("\n".join([header.removeprefix("label,"), ",".join(zeros[1:])]))
    (folder / "broken.ndjson").write_text('{"word": "7", "drawing": [[[0, 1], [0, 1]]]}\n{"word": "7", \n')
    (folder / "uneven.ndjson").write_text('{"word": "7", "drawing": [[[0, 1, 2], [0, 1]]]}\n')
    (folder / "words.ndjson").write_text('{"word": "a", "drawing": [[[0, 1], [0, 1]]]}\n')
    (folder / "cut.ndjson.gz").write_bytes(gzip.compress(b'{"word": "7"}' * 100)[:40])
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\nand no more")
    (folder / "data.xyz").write_text("what is this")
    (folder / "empty").mkdir()
    (folder / "idx").mkdir()
    (folder / "idx" / "train-images-idx3-ubyte").write_bytes(b"\0\0\x08\x03\0\0\0\x05")
    (folder / "model.npz").write_bytes(b"PK\x03\x04 and no more")
    np.savez(folder / "other.npz", a=np.zeros(3))
    np.savez(folder / "misfit.npz", W1=np.zeros((784, 5)), b1=np.zeros(5), W2=np.zeros((6, 10)), b2=np.zeros(10))
    np.savez(folder / "narrow.npz", W1=np.zeros((10, 10)), b1=np.zeros(10))
    np.savez(folder / "nan.npz", W1=np.full((784, 10), np.nan), b1=np.zeros(10))
    np.savez(folder / "few.npz", W1=np.zeros((784, 5)), b1=np.zeros(5))
    np.savez(folder / "huge.npz", W1=np.full((784, 10), 3e38, np.float32), b1=np.zeros(10, np.float32))
    np.savez(folder / "torch_nan.npz", **{"0.weight": np.full((10, 784), np.nan), "0.bias": np.zeros(10)})


BAD = [
    ("evaluate", "evaluate: missing"),
    ("evaluate missing.csv", "missing.csv"),
    ("evaluate missing.png", "missing.png"),
    ("evaluate missing.ndjson.gz", "missing.ndjson.gz"),
    ("evaluate missing", "missing"),
    ("evaluate short.csv", "short.csv, line 3"),
    ("evaluate text.csv", "text.csv, line 2"),
    ("evaluate label.csv", "label.csv, line 2"),
    ("evaluate range.csv", "range.csv, line 2"),
    ("evaluate header.csv", "header.csv, line 1"),
    ("evaluate nothing.csv", "nothing.csv"),
    ("evaluate binary.csv", "binary.csv"),
    ("evaluate unlabelled.csv", "unlabelled.csv"),
    ("evaluate broken.ndjson", "broken.ndjson, line 2"),
    ("evaluate uneven.ndjson", "uneven.ndjson, line 1"),
    ("evaluate cut.ndjson.gz", "cut.ndjson.gz"),
    ("evaluate picture.png", "picture.png"),
    ("evaluate data.xyz", "data.xyz"),
    ("evaluate empty", "empty"),
    ("evaluate idx", "train-images-idx3-ubyte"),
    ("evaluate mnist:nope", "mnist:nope"),
    ("evaluate short.csv --nonsense", "--nonsense"),
    ("predict words.ndjson --model missing.npz", "missing.npz"),
    ("predict words.ndjson --model model.npz", "model.npz"),
    ("predict words.ndjson --model other.npz", "other.npz"),
    ("predict words.ndjson --model misfit.npz", "misfit.npz"),
    ("predict words.ndjson --model narrow.npz", "narrow.npz holds a network 10-10"),
    ("predict words.ndjson --model few.npz", "few.npz holds a network 784-5"),
    ("predict words.ndjson --model huge.npz", "huge.npz holds weights so large"),
    ("predict words.ndjson --model torch_nan.npz", "torch_nan.npz"),
    ("evaluate words.ndjson --model few.npz", "few.npz"),
    ("export torch_nan.npz out.onnx", "torch_nan.npz"),
    ("train words.ndjson -o out.npz --start narrow.npz", "narrow.npz"),
    ("predict words.ndjson --model nan.npz", "nan.npz"),
    ("predict words.ndjson --model empty", "empty"),
    ("predict words.ndjson -o nowhere/out.csv", "nowhere/out.csv"),
    ("predict words.ndjson -o empty", "empty"),
    ("predict words.ndjson -o /dev/full", "/dev/full"),
    ("predict unlabelled.csv -o nowhere/out.csv", "nowhere/out.csv"),
    ("train mnist:test", "-o"),
    ("train missing.csv -o out.npz", "missing.csv"),
    ("train unlabelled.csv -o out.npz", "unlabelled.csv has no labels"),
    ("train words.ndjson -o out.npz", "digits"),
    ("train mnist:test -o nowhere/out.npz", "nowhere/out.npz"),
    ("train mnist:test -o empty", "empty is a folder"),
    ("train mnist:test -o out.npz --recipe nope", "nope"),
    ("train mnist:test -o out.npz --seed -1", "--seed"),
    ("train mnist:test -o out.npz --seed one", "--seed"),
    ("snapshot nope -o out.png", "'nope'; choose one of: draw"),
    ("snapshot draw", "-o"),
    ("snapshot draw -o out.png --size big", "--size"),
    ("snapshot draw -o out.png --size 0x100", "--size"),
    ("snapshot draw -o out.png --size 100x", "--size"),
    ("snapshot draw -o out.png --size ²x²", "--size"),
    ("snapshot draw -o out.png --size 99999x99999", "--size"),
    ("snapshot draw -o out.png --size 4000x3000 --scale 8", "32000x24000 pixels"),
    ("snapshot draw -o out.png --size 10000x10000 --scale 8", "80000x80000 pixels"),
    ("snapshot draw -o out.png --scale nan", "--scale"),
    ("snapshot draw -o out.png --scale 0", "--scale"),
    ("snapshot draw -o out.png --theme pink", "--theme"),
    ("snapshot draw -o out.png --strokes missing.ndjson", "missing.ndjson"),
    ("snapshot draw -o out.png --strokes words.ndjson --index 1", "--index 1"),
    ("snapshot draw -o out.png --strokes words.ndjson --index -1", "--index -1"),
    ("snapshot draw -o out.png --sample 10000", "10000"),
    ("snapshot draw -o nowhere/out.png", "nowhere/out.png"),
    ("snapshot draw -o empty", "empty"),
    ("snapshot draw -o /dev/full", "/dev/full"),
    ("nonsense", "nonsense is no file that is there, and no command; check its path, or choose one of: window"),
    ("gone.npz", "gone.npz is no file"),
    ("empty/" + 300 * "x", "xxx"),
]


@pytest.mark.parametrize(("command", "part"), BAD, ids=[command for command, _ in BAD])
def test_bad_input_ends_with_one_sentence(qtbot: QtBot, folder: Path, capsys: Capture, command: str, part: str) -> None:
    write_bad_files(folder)
    before = sorted(folder.rglob("*"))
    try:
        status = cli.run(command.split())
    except SystemExit as ended:  # how argparse ends
        status = int(ended.code or 0)
    captured = capsys.readouterr()
    assert_one_sentence(status, captured.err, part.removeprefix("evaluate: missing"))
    assert captured.out == ""
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("command", ["evaluate short.csv", "train text.csv -o out.npz", "evaluate picture.png"])
def test_a_process_ends_as_cleanly(folder: Path, command: str) -> None:
    write_bad_files(folder)
    ended = start(*command.split())
    assert_one_sentence(ended.returncode, ended.stderr, command.split()[1])
    assert ended.stdout == ""


def test_an_old_file_survives_a_failed_write(folder: Path, digits: Path) -> None:
    write_bad_files(folder)
    (folder / "out.csv").write_text("kept")
    assert cli.run(["predict", "short.csv", "-o", "out.csv"]) == 2
    assert (folder / "out.csv").read_text() == "kept"


def test_a_full_disk_behind_standard_output_is_told_once(strokes: Path) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "app", "predict", str(strokes)],
            env=subprocess_environment(), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert_one_sentence(ended.returncode, ended.stderr, "No space left")


def test_a_reader_that_goes_is_no_error(folder: Path) -> None:
    command = f"{sys.executable} -m app predict mnist:test | head -1"
    ended = subprocess.run(
        command, shell=True, env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stderr == ""
    assert ended.stdout.startswith("index,label")


# A shell makes programs that it starts in the background deaf to Ctrl-C, and the tests may be one of them.
HEARING = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from app.__main__ import main; sys.exit(main())"
)


def test_ctrl_c_in_training_leaves_nothing(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HEARING, "train", "mnist:test", "-o", "out.npz"],
        env=subprocess_environment(), stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stderr is not None
        assert "%" in process.stderr.readline()  # the bar is there: training is under way
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()
    assert process.returncode == 130
    assert "Traceback" not in stderr
    assert stderr.rstrip().endswith("Stopped; nothing was written.")
    assert list(folder.iterdir()) == []


def test_ctrl_c_before_a_command_writes_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupted(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.importlib, "import_module", interrupted)
    assert cli.run(["train", "mnist:test", "-o", "out.npz"]) == 130
    assert capsys.readouterr().err == "\nStopped; nothing was written.\n"


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
@pytest.mark.parametrize(
    ("module", "command"),
    [("app.cli", "--version"), ("argparse", "--help"), ("numpy", "evaluate mnist:test"), ("app.ui.theme", "window"),
     ("numpy.linalg", "train mnist:test -o out.npz"), ("shiboken6", "window"),
     ("PySide6.QtGui", "snapshot draw -o out.png")],
)  # fmt: skip
def test_ctrl_c_while_a_module_is_loaded_is_one_line(folder: Path, module: str, command: str) -> None:
    script = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Interrupting:\n"
        "    def find_spec(self, name, path, target=None):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "from app.__main__ import main\n"
        "sys.meta_path.insert(0, Interrupting())\n"
        "sys.exit(main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, *command.split()],
        env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.stderr == "\nStopped; nothing was written.\n"
    assert ended.returncode == 130
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="there nobody can tell whether a process has gone")
def test_what_a_killed_command_left_beside_its_output_goes_at_the_next_start(folder: Path) -> None:
    script = (
        "import os, signal, sys; import numpy as np; from app.cli import run\n"
        "np.lib.format.write_array = lambda *rest, **choices: os.kill(os.getpid(), signal.SIGKILL)\n"
        "run(sys.argv[1:])"
    )
    command = ["train", "mnist:test", "-o", "out.npz", "--n-digits", "100", "--epochs", "1"]
    subprocess.run([sys.executable, "-c", script, *command], env=subprocess_environment(), check=False, timeout=60)
    assert [path.suffix for path in folder.iterdir()] == [".part"]
    assert start("evaluate", "no such file").returncode == 2
    assert list(folder.iterdir()) == []


# ---- what is loaded -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["evaluate digits.ndjson", "predict train.csv -o out.csv", "train train.csv -o out.npz --recipe plain",
     "evaluate idx --model box.npz"],
)  # fmt: skip
def test_data_needs_no_qt(folder: Path, digits: Path, strokes: Path, command: str) -> None:
    (folder / "idx").symlink_to(resources.path("mnist"))
    (folder / "box.npz").symlink_to(resources.path("digit_model.npz"))
    script = (
        "import sys; from app.cli import run; status = run(sys.argv[1:]);"
        "heavy = sorted({name.split('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6', 'pyqtgraph'});"
        "print('loaded:', *heavy, file=sys.stderr); sys.exit(status)"
    )
    if command.startswith("evaluate idx"):
        command = "predict idx -o out.csv --model box.npz" if not (folder / "idx").exists() else command
    ended = subprocess.run(
        [sys.executable, "-c", script, *command.split()],
        env=subprocess_environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr.rstrip().endswith("loaded:")


@pytest.mark.parametrize("command", [["predict", ""], ["export", "", "a.onnx"], ["evaluate", "a", "--model", ""], [""]])
def test_an_empty_word_is_told(folder: Path, capsys: Capture, command: list[str]) -> None:
    assert cli.run(command) == 2
    assert capsys.readouterr().err == "digitscope: One of the words is empty; leave it out, or name a file.\n"


def test_a_name_cannot_move_the_cursor_of_a_terminal(folder: Path, capsys: Capture) -> None:
    assert cli.run(["predict", "a\x1b[2Jb\u202ec\nd\x07\u200d.csv"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("digitscope: a\\x1b[2Jb\\u202ec d\\x07\u200d.csv ")
    assert said.count("\n") == 1


# ---- the window from the command line -------------------------------------------------------


def test_without_a_display_one_sentence_says_what_to_do(folder: Path) -> None:
    ended = start(QT_QPA_PLATFORM=None, DISPLAY=None, WAYLAND_DISPLAY=None)
    assert_one_sentence(ended.returncode, ended.stderr, "no display", "DISPLAY")


@pytest.mark.parametrize("platform", ["xcb", None])
def test_a_display_that_does_not_answer_is_named(folder: Path, platform: str | None) -> None:
    ended = start("window", QT_QPA_PLATFORM=platform, DISPLAY=":99", WAYLAND_DISPLAY=None)
    assert ended.returncode == 2
    assert_one_sentence(ended.returncode, ended.stderr, "display" if "':99'" in ended.stderr else "apt install")


def test_ctrl_c_ends_an_open_window(folder: Path, settings_folder: Path) -> None:
    script = (
        "import app.window.process.application as a; from PySide6.QtCore import QTimer; from app.cli import run;"
        "a.make_application(); QTimer.singleShot(0, lambda: print('open', flush=True)); run([])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script], env=subprocess_environment(),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Traceback" not in stderr


_INTERRUPTED_IN_A_SLOT = """
import os, signal
from PySide6.QtCore import QObject, Signal
import app.window.main_window as module
class Window(module.MainWindow):
    begun = Signal()
    def __init__(self, *rest, **named):
        super().__init__(*rest, **named)
        self.begun.connect(self.interrupt)
        self.begun.emit()
    def interrupt(self):
        os.kill(os.getpid(), signal.SIGINT)
module.MainWindow = Window
import sys
from app.__main__ import main
sys.argv[1:] = ["window"]
sys.exit(main())
"""


def test_ctrl_c_while_the_window_is_built_is_heard(folder: Path, settings_folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _INTERRUPTED_IN_A_SLOT], env=subprocess_environment(), capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
