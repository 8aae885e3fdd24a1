"""Tables of digits as text: read in whatever form they come, and rejected with the line that is wrong."""

import gzip
import os
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here

from nncore.data.datasets import load_dataset
from nncore.data.tables.digit_csv import check_first_rows, read_digit_csv
from nncore.data.tables.kaggle_csv import write_kaggle_csv
from nncore.errors import DatasetError
from nncore.files import kind_of, limit

PIXELS = np.random.default_rng(2).integers(0, 256, (4, 784)).astype(np.uint8)
LABELS = np.array([5, 0, 9, 1])
HEADER = ",".join(f"pixel{number}" for number in range(784))
ROW = ",".join(["0"] * 784)


def lines_with(cell: str, column: int) -> str:
    """A labelled file whose third line has `cell` in `column`."""
    cells = ["7", *ROW.split(",")]
    cells[column] = cell
    return f"label,{HEADER}\n7,{ROW}\n{','.join(cells)}\n7,{ROW}\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.rstrip("\n"),
        lambda text: text + "\n\n",
        lambda text: text.replace("label", '"label"'),
    ],
    ids=["byte-order mark", "Windows line ends", "no last line end", "blank lines", "quoted header"],
)
def test_harmless_differences_are_tolerated(tmp_path: Path, change) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(change(f"label,{HEADER}\n7,{ROW}\n3,{ROW}\n").encode())
    table = read_digit_csv(path)
    pixels, labels = table.pixels, table.labels
    assert labels is not None
    assert labels.tolist() == [7, 3]
    assert pixels.shape == (2, 784)
    assert not pixels.any()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name here")
@pytest.mark.parametrize("n_zeros", [10, 5000])
def test_zero_bytes_at_the_end_as_a_crash_leaves_them_are_passed_over_and_said(tmp_path: Path, n_zeros: int) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(f"label,{HEADER}\n7,{ROW}\n3,{ROW}\n".encode() + bytes(n_zeros))
    table = read_digit_csv(path)
    assert table.labels is not None
    assert table.labels.tolist() == [7, 3]
    assert table.notes == ("zero bytes at its end were passed over; a crash may have cut it off there",)


def test_a_line_that_zero_bytes_cut_off_is_named(tmp_path: Path) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(f"label,{HEADER}\n7,{ROW}\n3,{ROW[:400]}".encode() + bytes(5000))
    assert kind_of(path).name == "csv"
    with pytest.raises(DatasetError, match=r"line 3: it has \d+ values instead of 785; add what is missing"):
        read_digit_csv(path)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["at once", "in the second pass"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_pipe_is_read_like_a_file(tmp_path: Path, line_end: bytes, pack) -> None:
    write_kaggle_csv(tmp_path / "train.csv", PIXELS, LABELS)
    content = pack((tmp_path / "train.csv").read_bytes().replace(b"\n", line_end))
    os.mkfifo(tmp_path / "pipe.csv")
    assert kind_of(tmp_path / "pipe.csv").name == "csv", "what says nothing of itself is a table most likely"
    writer = threading.Thread(target=(tmp_path / "pipe.csv").write_bytes, args=[content], daemon=True)
    writer.start()
    pixels = read_digit_csv(tmp_path / "pipe.csv").pixels
    writer.join()
    np.testing.assert_array_equal(pixels, PIXELS)


def test_a_fault_far_down_is_found(tmp_path: Path) -> None:
    lines = [ROW] * 3000
    lines[2500] = ROW[:-1] + "256"
    (tmp_path / "test.csv").write_text("\n".join([HEADER, *lines]) + "\n")
    with pytest.raises(DatasetError, match="line 2502: pixel783 is '256'"):
        read_digit_csv(tmp_path / "test.csv")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        (f"label,{HEADER}\n", "no digits under it"),
        (f"label,{HEADER}", "no digits under it"),
        (f"label,{HEADER}\n \n\n", "no digits under it"),
        (lines_with("300", 3), "line 3: pixel2 is '300'; write a whole number from 0 to 255"),
        (lines_with("-1", 784), "line 3: pixel783 is '-1'"),
        (lines_with("255.5", 1), r"line 3: pixel0 is '255\.5'"),
        (lines_with("1e3", 1), "line 3: pixel0 is '1000'"),
        (lines_with("nan", 1), "line 3: pixel0 is 'nan'"),
        (lines_with("seven", 1), "line 3: pixel0 is 'seven'"),
        (lines_with("٣", 1), "line 3: pixel0 is '٣'"),
        (lines_with("9" * 5000, 1), "line 3: pixel0 is 'inf'"),
        (lines_with("10", 0), "line 3: label is '10'; write a whole number from 0 to 9"),
        (lines_with("-1", 0), "line 3: label is '-1'"),
        (lines_with("0,0", 5), "line 3: it has 786 values instead of 785; remove what is too many"),
        (f"label,{HEADER}\n7,{ROW}\n{ROW}\n", "line 3: it has 784 values instead of 785; add what is missing"),
        (f"label,{HEADER}\n{ROW}\n{ROW}\n", "line 2: it has 784 values instead of 785"),
        (f"{HEADER}\n7,{ROW}\n", "line 2: it has 785 values instead of 784"),
        (f"label,label,{HEADER}\n7,8,{ROW}\n", "line 1: it has 786 columns; what stands beside"),
        ("label,pixel0\n7,1\n", "line 1: it has 2 columns; it needs 784 pixels"),
        ("7" + ",0" * 87 + "\n", "line 1: it has 88 columns; it needs 784 pixels"),
        (f"10,{ROW}\n", "line 1: column 1 is '10'; write a whole number from 0 to 9"),
        (lines_with("-0.4242", 1).replace(",0\n7", ",2.8215\n7"), "-0.42 to 2.82, as after taking away their mean"),
        (f"label,{HEADER}\n7,{ROW}\n\0\0\n", "line 3: it holds binary data"),
    ],
)
def test_a_broken_file_is_refused_with_its_line_and_the_mend(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "train.csv"
    path.write_bytes(text.encode())
    with pytest.raises(DatasetError, match=words) as caught:
        read_digit_csv(path)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    assert len(message) < len(str(path)) + 200


def test_binary_junk_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "train.csv"
    for content in (bytes(range(256)) * 20, b"\xff" * 100):
        path.write_bytes(content)
        with pytest.raises(DatasetError, match=r"line 1|no row of numbers"):
            read_digit_csv(path)


def test_a_cut_off_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "train.csv.gz"
    path.write_bytes(gzip.compress(f"label,{HEADER}\n7,{ROW}\n".encode())[:-10])
    with pytest.raises(DatasetError, match="cut off"):
        read_digit_csv(path)


# ---- the forms that people bring ------------------------------------------------------------

TABLE = np.column_stack([LABELS, PIXELS])


def text_of(table: np.ndarray, delimiter: str = ",", header: str = "", form: str = "{:g}") -> str:
    lines = [delimiter.join(form.format(value) for value in row) for row in table.tolist()]
    return "\n".join([header] * bool(header) + lines) + "\n"


def assert_reads(path: Path, content: str | bytes, labels: np.ndarray | None = LABELS, note: str = "") -> None:
    """Check that a file of this content holds the digits of this module, and says `note`, or nothing."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    table = read_digit_csv(path)
    assert table.pixels.dtype == np.uint8
    np.testing.assert_array_equal(table.pixels, PIXELS)
    if labels is None:
        assert table.labels is None
    else:
        np.testing.assert_array_equal(table.labels, labels)
    assert note in "; ".join(table.notes)
    assert bool(table.notes) == bool(note)


LABELLED = f"label,{HEADER}"


@pytest.mark.parametrize(
    "content",
    [
        text_of(TABLE),
        text_of(TABLE, header="label," + ",".join(f"{r}x{c}" for r in range(1, 29) for c in range(1, 29))),
        text_of(TABLE, header="Digit," + ",".join(f"p{number}" for number in range(1, 785))),
        text_of(TABLE, header=",".join(map(str, range(785)))),
        text_of(TABLE, ";", LABELLED.replace(",", ";")),
        "sep=;\n" + text_of(TABLE, ";", LABELLED.replace(",", ";")),
        text_of(TABLE, "\t", LABELLED.replace(",", "\t")),
        text_of(TABLE, "  "),
        text_of(TABLE, ", ", LABELLED.replace(",", ", ")),
        text_of(TABLE, header=LABELLED, form='"{:g}"'),
        text_of(TABLE, header=LABELLED, form="{:.1f}"),
        text_of(TABLE, ";", LABELLED.replace(",", ";"), "{:.1f}").replace(".", ","),
        text_of(TABLE, " ", form="{:.18e}"),
        text_of(TABLE, header=LABELLED).replace("\n", "\r"),
        text_of(TABLE, header=LABELLED).encode("utf-16"),
        text_of(TABLE, header=LABELLED).encode("utf-16-le"),
        text_of(TABLE, header=LABELLED).replace("\n", "\r\n").encode("utf-16-be"),
        text_of(TABLE).encode("utf-8-sig"),
    ],
    ids=[
        "no header", "1x1", "other names", "numbers for names", "semicolons", "Excel's hint", "tabs", "space",
        "space after commas", "quotes", "7.0", "decimal commas", "numpy.savetxt", "carriage returns", "UTF-16",
        "UTF-16 without mark", "UTF-16 big-endian", "mark without header",
    ],
)  # fmt: skip
def test_the_forms_of_other_programs_are_read(tmp_path: Path, content: str | bytes) -> None:
    assert_reads(tmp_path / "digits.csv", content)


@pytest.mark.parametrize(
    ("table", "header", "note"),
    [
        (np.column_stack([PIXELS, LABELS]), f"{HEADER},class", "last column was read as the label"),
        (np.column_stack([PIXELS, LABELS]), "", "last column was read as the label"),
        (np.column_stack([[7, 8, 20, 3], TABLE]), f",{LABELLED}", "first column is an index"),
        (np.column_stack([np.arange(4), TABLE]), "", "first column is an index"),
        (np.column_stack([np.arange(4), PIXELS, LABELS]), f"id,{HEADER},label", "index and was passed over; its last"),
        (np.column_stack([PIXELS, LABELS, [7, 8, 20, 3]]), f"{HEADER},label,id", "index and was passed over; its last"),
        (np.column_stack([LABELS, [7, 8, 20, 3], PIXELS]), f"label,id,{HEADER}", "column is an index"),
        (np.column_stack([np.eye(10)[LABELS], PIXELS]), "", "one-hot labels"),
        (np.column_stack([PIXELS, np.eye(10)[LABELS]]), "", "one-hot labels"),
        (np.column_stack([np.arange(4), np.eye(10)[LABELS], PIXELS]), "", "one-hot labels"),
    ],
    ids=[
        "last, named",
        "last",
        "index, named",
        "index",
        "index and last",
        "last and index",
        "label and index",
        "one-hot",
        "one-hot last",
        "index, one-hot",
    ],
)
def test_where_label_and_index_stand_is_found_and_said(
    tmp_path: Path, table: np.ndarray, header: str, note: str
) -> None:
    assert_reads(tmp_path / "digits.csv", text_of(table, header=header), note=note)


def test_an_index_alone_is_no_label(tmp_path: Path) -> None:
    assert_reads(
        tmp_path / "a.csv", text_of(np.column_stack([[0, 1, 2, 3], PIXELS]), header=f",{HEADER}"), None, "index"
    )
    many = np.column_stack([np.arange(20), np.zeros((20, 784))])
    (tmp_path / "b.csv").write_text(text_of(many))
    assert read_digit_csv(tmp_path / "b.csv").labels is None


@pytest.mark.parametrize(("n", "is_index"), [(10, False), (11, True)])
def test_ten_rows_from_0_to_9_have_labels_in_order_and_more_that_count_an_index(
    tmp_path: Path, n: int, is_index: bool
) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text_of(np.column_stack([np.arange(n), np.tile(PIXELS, (3, 1))[:n]])))
    labels = read_digit_csv(path).labels
    assert (labels is None) == is_index


@pytest.mark.parametrize("index", [[], [np.arange(4)]], ids=["plain", "index"])
def test_one_hot_labels_stand_beside_pixels_from_0_to_1_too(tmp_path: Path, index: list[np.ndarray]) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text_of(np.column_stack([*index, np.eye(10)[LABELS], PIXELS / 255]), form="{:.9g}"))
    table = read_digit_csv(path)
    assert table.labels is not None
    assert table.labels.tolist() == LABELS.tolist()
    np.testing.assert_allclose(table.pixels, PIXELS / 255, atol=1e-7)


def test_of_blank_paper_nobody_says_how_its_pixels_were_read(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text_of(np.column_stack([LABELS, np.zeros((4, 784), int)]), header=LABELLED))
    assert read_digit_csv(path).notes == ()


def test_pixels_from_0_to_1_are_told_over_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text_of(np.column_stack([LABELS, PIXELS / 255]), header=LABELLED, form="{:.9g}"))
    table = read_digit_csv(path)
    np.testing.assert_allclose(table.pixels, PIXELS / 255, atol=1e-7)
    assert "0 to 1 instead of 0 to 255" in table.notes[0]
    low = np.zeros((1200, 785))
    low[:, 100] = 0.5
    low[-60:, 100:] = 200  # the last of many lines says that they reach to 255
    path.write_text(text_of(low))
    table = read_digit_csv(path)
    assert table.pixels.max() == np.float32(200 / 255)
    assert "0 to 255" in table.notes[0]


def test_a_table_alone_in_a_zip_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "train.csv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("train.csv", text_of(TABLE, header=LABELLED))
        archive.writestr("__MACOSX/._train.csv", b"\0\5\x16\7")
    table = read_digit_csv(tmp_path / "train.csv.zip")
    np.testing.assert_array_equal(table.pixels, PIXELS)
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("train.csv", "1")
        archive.writestr("test.csv", "1")
    with pytest.raises(DatasetError, match="zip archive of 2 files; unpack it"):
        read_digit_csv(tmp_path / "two.zip")


CELLS = ",".join(["0", "128"] * 392)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"7,{CELLS},\n3,{CELLS},\n", id="a comma behind each row"),
        pytest.param(f"seven,{CELLS}\nthree,{CELLS}\n", id="words for labels, no header"),
        pytest.param(f'label,{",".join(f"p{n}" for n in range(784))}\n"Seven",{CELLS}\ndigit_3,{CELLS}\n', id="words"),
        pytest.param(f"{CELLS},seven\n{CELLS},three\n", id="words behind"),
        pytest.param(f"# digits\n# of mine, all\n7,{CELLS}\n3,{CELLS}\n", id="comments"),
        pytest.param(f"% digits\n7,{CELLS}\n// a second, of mine\n3,{CELLS}\n", id="comments of other languages"),
        pytest.param(f"Two digits, of mine\n\nlabel,{HEADER}\n7,{CELLS}\n3,{CELLS}\n", id="a title"),
        pytest.param(f"x{',' * 784}\nlabel,{HEADER}\nint{',u1' * 784}\n7,{CELLS}\n3,{CELLS}\n", id="three headers"),
        pytest.param(f"label,{HEADER},,,\n7,{CELLS},,,\n3,{CELLS},,,\n{',' * 787}\n", id="what Excel adds"),
        pytest.param(f"label,{HEADER}\n7,{CELLS}\n3,{CELLS}\n\x1a", id="the end as DOS marks it"),
        pytest.param(f"b'7',{CELLS}\nb'3',{CELLS}\n", id="labels as bytes of Python"),
        pytest.param(
            f"7,{CELLS}\n3,{CELLS}\n".replace(",", ";").replace("128", "128,0"), id="decimal commas, no header"
        ),
        pytest.param(
            f"7,{CELLS}\n3,{CELLS}\n".replace(",", "\t").replace("128", "128,0").replace("\t0", "\t0,0"),
            id="decimal commas between tabs",
        ),
        pytest.param(
            f"7,{CELLS}\n3,{CELLS}\n".replace(",", " ").replace("128", "128,0").replace(" 0", " 0,0"),
            id="decimal commas between blanks",
        ),
    ],
)
def test_further_forms_lose_no_row(tmp_path: Path, text: str) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text)
    table = read_digit_csv(path)
    assert table.labels is not None
    assert table.labels.tolist() == [7, 3]
    assert table.pixels.tolist() == [[0, 128] * 392] * 2


@pytest.mark.parametrize("again", [f"label,{HEADER}\n", f"\ufefflabel,{HEADER}\n"])
def test_a_header_in_the_middle_is_passed_over_and_said(tmp_path: Path, again: str) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(f"label,{HEADER}\n7,{CELLS}\n{again}3,{CELLS}\n")
    table = read_digit_csv(path)
    assert table.labels is not None
    assert table.labels.tolist() == [7, 3]
    assert table.notes == ("its header stands in it again, in line 3, and was passed over",)
    path.write_text(f"7,{CELLS}\nlabel,{HEADER}\n3,{CELLS}\n")
    with pytest.raises(DatasetError, match="line 2: it holds words such as 'label', not numbers"):
        read_digit_csv(path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"Total{',7' * 784}", "line 3: label is 'Total'; write a whole number from 0 to 9, or delete the line"),
        (f"{',700' * 784}", "line 3: label is missing; write a whole number"),
        ("2 digits", "line 3: it has 1 value instead of 785"),
        (f"3{',' * 784}", "line 3: pixel0 is missing; write 0"),
    ],
)
def test_a_line_of_totals_or_words_is_named_with_its_mend(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(f"label,{HEADER}\n7,{CELLS}\n{line}\n")
    with pytest.raises(DatasetError, match=words):
        read_digit_csv(path)


def test_truth_values_are_1_and_0(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    is_it = np.where(np.eye(10)[LABELS], "True", "False")
    rows = np.hstack([PIXELS.astype(str), is_it]).tolist()
    header = ",".join([HEADER, *(f"label_{digit}" for digit in range(10))])
    assert_reads(path, "\n".join([header, *map(",".join, rows)]) + "\n", note="one-hot labels")


def test_one_hot_labels_may_leave_room_for_a_sigmoid(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    table = np.hstack([0.01 + 0.98 * np.eye(10)[LABELS], PIXELS])
    path.write_text(text_of(table))
    labels = read_digit_csv(path).labels
    assert labels is not None
    assert labels.tolist() == LABELS.tolist()


def test_labels_from_1_to_10_have_10_for_0_where_all_of_them_come(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(text_of(np.column_stack([[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], np.tile(PIXELS, (3, 1))[:10]])))
    table = read_digit_csv(path)
    assert table.labels is not None
    assert table.labels.tolist() == [0, 9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert table.notes == ("its labels reach from 1 to 10, and 10 was read as 0",)


def test_pixels_with_commas_for_thousands_are_read(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    lines = [
        ",".join([str(label), *(f'"{257 * pixel:,}"' for pixel in row)])
        for label, row in zip(LABELS.tolist(), PIXELS.tolist(), strict=True)
    ]
    path.write_text("\n".join(lines) + "\n")
    table = read_digit_csv(path)
    np.testing.assert_allclose(table.pixels, PIXELS / 255, atol=1e-6)
    assert table.notes == ("pixels up to 65535 were read as 0 to 65535",)


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (np.zeros((56, 28)), r"28 columns, as where a digit takes 28 lines; in Python: import re.*open\("),
        (np.zeros((784, 30)), r"a column for each digit; turn it round, in Python: import pandas"),
        (np.zeros((785, 30)) + 0.5, r"a column for each digit; turn it round"),
        (np.zeros((100, 30)), r"it has 30 columns; it needs 784 pixels"),
    ],
)
def test_digits_that_lie_otherwise_are_told_with_the_line_that_turns_them(
    tmp_path: Path, table: np.ndarray, words: str
) -> None:
    (tmp_path / "digits.csv").write_text(text_of(table))
    with pytest.raises(DatasetError, match=words):
        read_digit_csv(tmp_path / "digits.csv")


def test_the_line_for_digits_of_28_lines_keeps_their_labels(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(
        "".join(f"{label}\n{text_of(row.reshape(28, 28))}" for label, row in zip(LABELS, PIXELS, strict=True))
    )
    with pytest.raises(DatasetError) as caught:
        read_digit_csv(path)
    run_line_here(str(caught.value).partition("in Python: ")[2][:-1], tmp_path)
    loaded = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_allclose(loaded.inputs, PIXELS / 255, atol=1e-6)
    assert loaded.labels is not None
    assert loaded.labels.tolist() == LABELS.tolist()


def test_many_pixels_below_0_are_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "digits.csv"
    path.write_text(f"7,{CELLS}\n".replace(",0", ",-1"))
    with pytest.raises(DatasetError, match=r"pixels from -1\.00 to 128\.00"):
        read_digit_csv(path)


@pytest.mark.parametrize("names", [["0"] * 784, ["0", *(f"0.{n}" for n in range(1, 784))]], ids=["alike", "by pandas"])
def test_the_name_of_the_label_makes_a_header_of_numbers(tmp_path: Path, names: list[str]) -> None:
    (tmp_path / "a.csv").write_text(f"label,{','.join(names)}\n7,{CELLS}\n3,{CELLS}\n")
    table = read_digit_csv(tmp_path / "a.csv")
    assert table.labels is not None
    assert table.labels.tolist() == [7, 3]


@pytest.mark.parametrize("header", ["", "," + ",".join(map(str, range(100))) + "\n"], ids=["none", "numbers"])
def test_a_table_on_its_side_is_turned_by_its_line(tmp_path: Path, header: str) -> None:
    """Of a hundred digits it would else be one of 10×10 pixels."""
    pixels = np.random.default_rng(3).integers(0, 256, (100, 784))
    labels = np.arange(100) % 10
    rows = [("label", labels), *((f"pixel{n}", column) for n, column in enumerate(pixels.T))]
    text = "".join(f"{name},{','.join(map(str, column))}\n" for name, column in rows)
    (tmp_path / "a.csv").write_text(header + text)
    with pytest.raises(DatasetError, match="it has a column for each digit; turn it round, in Python: ") as error:
        read_digit_csv(tmp_path / "a.csv")
    assert "pandas.read_csv" in str(error.value)


@pytest.mark.parametrize(
    ("first", "second"),
    [("sieben", "drei"), ("七", "三"), ("sept", "trois"), ("7s", "3s"), ("Seven (7)", "3 - three")],
)
def test_labels_may_be_words_of_other_languages_or_say_it_twice(tmp_path: Path, first: str, second: str) -> None:
    (tmp_path / "a.csv").write_text(f"label,{HEADER}\n{first},{CELLS}\n{second},{CELLS}\n", "utf-8")
    table = read_digit_csv(tmp_path / "a.csv")
    assert table.labels is not None
    assert table.labels.tolist() == [7, 3]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sepal,petal,kind\n5.1,0.2,setosa\n", "it has 3 columns; it needs 784 pixels"),
        (f"label,{HEADER}\n7,{ROW}\n7,{ROW[:-1]}x\n", "line 3: pixel783 is 'x'"),
        (f"label,{HEADER}\n7,{ROW}\n", ""),
        ("", ""),
    ],
)
def test_the_first_rows_tell_a_table_of_something_else(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    if not words:
        check_first_rows(tmp_path / "a.csv")
        return
    with pytest.raises(DatasetError, match=words):
        check_first_rows(tmp_path / "a.csv")


def test_a_packed_table_of_fractions_is_refused_where_its_numbers_take_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limit, "_ALWAYS_ALLOWED", 4 << 20)
    with gzip.open(tmp_path / "a.csv.gz", "wb") as file:  # whose text alone would be allowed
        file.write((b"0;" * 784 + b".5\n") * 600)
    with pytest.raises(DatasetError, match="would take at least"):
        read_digit_csv(tmp_path / "a.csv.gz")


@pytest.mark.parametrize("place", [0, 783])
def test_a_label_among_784_columns_is_no_pixel(tmp_path: Path, place: int) -> None:
    table = np.zeros((20, 784), int)
    table[:, 400] = 255
    table[:, place] = np.arange(20) % 10
    np.savetxt(tmp_path / "a.csv", table, "%d", ",")
    with pytest.raises(DatasetError, match="one of its 784 columns is a label, so a pixel is missing"):
        read_digit_csv(tmp_path / "a.csv")
    table[:, place] = np.arange(20) % 9
    np.savetxt(tmp_path / "a.csv", table, "%d", ",")
    assert len(read_digit_csv(tmp_path / "a.csv").pixels) == 20


def test_a_name_in_another_encoding_is_not_shown_as_rubbish(tmp_path: Path) -> None:
    text = "ラベル," + HEADER + f"\n7,{ROW}\n1,{ROW}\n"
    (tmp_path / "a.csv").write_bytes(text.encode("shift_jis"))
    table = read_digit_csv(tmp_path / "a.csv")
    assert table.notes == ("a column whose name is in another encoding was read as the label",)
    assert table.labels is not None
    assert table.labels.tolist() == [7, 1]


def test_words_that_are_no_header_of_digits_are_no_table(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("once upon a time\n")
    with pytest.raises(DatasetError, match="holds no row of numbers; give a table of digits"):
        read_digit_csv(tmp_path / "a.csv")
