"""Tables as others write them: what stands round numbers, labels and pixels, and the lines that mend the rest."""

from pathlib import Path

import numpy as np
import pytest
from printed_lines import run_line_here

from nncore.data.datasets import load_dataset
from nncore.data.digit_table import DigitTable
from nncore.data.tables.digit_csv import read_digit_csv
from nncore.errors import DatasetError
from nncore.files.digit_names import WORDS
from nncore.files.kinds import KINDS

N = 24
RNG = np.random.default_rng(5)
PIXELS = (RNG.integers(0, 256, (N, 784)) * (RNG.random((N, 784)) < 0.3)).astype(np.uint8)
PIXELS[:, 0] = 0
LABELS = np.arange(N) % 10
NAMES = [f"pixel{number}" for number in range(784)]


def written(path: Path, header: list[str] | None, rows: list[list[object]], between: str = ",") -> Path:
    lines = [between.join(map(str, row)) for row in ([] if header is None else [header]) + rows]
    path.write_text("\n".join(lines) + "\n")
    return path


def labelled(label: str = "{}") -> list[list[object]]:
    return [[label.format(y), *x] for y, x in zip(LABELS.tolist(), PIXELS.tolist(), strict=True)]


def is_all_right(table: DigitTable) -> bool:
    assert table.labels is not None
    return np.array_equal(table.pixels, PIXELS) and np.array_equal(table.labels, LABELS)


@pytest.mark.parametrize("label", ["[{}]", "tensor({})", "class {}", "[{}.0]"])
def test_labels_that_stand_in_brackets_are_read(tmp_path: Path, label: str) -> None:
    path = written(tmp_path / "a.csv", ["label", *NAMES], labelled(label))
    if label == "[{}.0]":
        with pytest.raises(DatasetError, match="line 2: label is"):
            read_digit_csv(path)
    else:
        assert is_all_right(read_digit_csv(path))


def test_quoted_decimal_commas_are_no_separators(tmp_path: Path) -> None:
    cells = [f'"{value / 255:.4f}"'.replace(".", ",") for value in PIXELS[0]]
    table = read_digit_csv(written(tmp_path / "a.csv", ["label", *NAMES], [[3, *cells], [5, *cells]]))
    np.testing.assert_allclose(table.pixels[0], PIXELS[0] / 255, atol=1e-4)


def test_quoted_commas_of_thousands_stay_what_they_are(tmp_path: Path) -> None:
    cells = [f'"{value:,}"' for value in (257 * PIXELS[0].astype(int)).tolist()]
    table = read_digit_csv(written(tmp_path / "a.csv", ["label", *NAMES], [[3, *cells], [5, *cells]]))
    np.testing.assert_allclose(table.pixels[0], PIXELS[0] / 255, atol=1e-4)


def test_row_names_without_a_header_are_an_index_as_r_writes_them(tmp_path: Path) -> None:
    rows = [[f'"{number}"', *row] for number, row in enumerate(labelled(), 1)]
    assert is_all_right(read_digit_csv(written(tmp_path / "a.txt", ["label", *NAMES], rows, " ")))


def test_a_label_that_stands_twice_is_read_once(tmp_path: Path) -> None:
    rows = [[row[0], *row] for row in labelled()]
    assert is_all_right(read_digit_csv(written(tmp_path / "a.csv", ["label", "class", *NAMES], rows)))


def test_one_hot_columns_are_put_in_the_order_of_their_words(tmp_path: Path) -> None:
    words = sorted(WORDS)
    rows = [
        [*x, *(int(word == WORDS[y]) for word in words)] for y, x in zip(LABELS.tolist(), PIXELS.tolist(), strict=True)
    ]
    assert is_all_right(read_digit_csv(written(tmp_path / "a.csv", [*NAMES, *words], rows)))


def test_a_label_beside_ten_one_hot_columns_is_no_index(tmp_path: Path) -> None:
    rows = [[*row, *np.eye(10, dtype=int)[row[0]]] for row in [[int(str(y)), *x] for y, *x in labelled()]]
    table = read_digit_csv(written(tmp_path / "a.csv", ["label", *NAMES, *(f"class{k}" for k in range(10))], rows))
    assert is_all_right(table)
    assert not any("index" in note for note in table.notes)


def test_labels_of_one_to_ten_stand_last_as_in_octave(tmp_path: Path) -> None:
    pixels = PIXELS[:, :400] / 255
    rows = [[*x, 10 if y == 0 else y] for y, x in zip(LABELS.tolist(), pixels.tolist(), strict=True)]
    table = read_digit_csv(written(tmp_path / "a.csv", None, rows))
    assert table.labels is not None
    assert table.labels.tolist() == LABELS.tolist()


@pytest.mark.parametrize(
    "lines",
    [
        "plain",
        "header",
        "pandas",
        "index",
        "pandas with index",
        "float",
        "words",
        "one-hot",
        "one-hot of classes",
        "row",
    ],
)
def test_labels_are_read_from_the_table_that_is_called_so(tmp_path: Path, lines: str) -> None:
    labels = LABELS.tolist()
    text = {
        "plain": "\n".join(map(str, labels)),
        "header": "\n".join(["label", *map(str, labels)]),
        "pandas": "\n".join(["0", *map(str, labels)]),
        "pandas with index": "\n".join([",0", *(f"{row},{label}" for row, label in enumerate(labels))]),
        "row": ",".join(map(str, labels)),
        "index": "\n".join(["id,label", *(f"{row},{label}" for row, label in enumerate(labels, 1))]),
        "float": "\n".join(f"{label:.18e}" for label in labels),
        "words": "\n".join(f'{row},"{label}"' for row, label in enumerate(labels)),
        "one-hot": "\n".join(",".join(map(str, row)) for row in np.eye(10, dtype=int)[LABELS].tolist()),
        "one-hot of classes": "\n".join(
            [
                ",".join(f"digit_{digit}" for digit in range(9, -1, -1)),
                *(",".join(map(str, row)) for row in np.eye(10, dtype=int)[LABELS][:, ::-1].tolist()),
            ]
        ),
    }[lines]
    written(tmp_path / "X_train.csv", None, PIXELS.tolist())
    (tmp_path / "y_train.csv").write_text(text + "\n")
    loaded = load_dataset(tmp_path / "X_train.csv")
    assert loaded.labels is not None
    assert loaded.labels.tolist() == labels
    assert "its labels were read from y_train.csv" in loaded.notes


def test_as_many_labels_as_digits_have_to_be_there(tmp_path: Path) -> None:
    written(tmp_path / "images.csv", None, PIXELS.tolist())
    (tmp_path / "labels.csv").write_text("1\n2\n3\n")
    with pytest.raises(DatasetError, match=r"3 labels for the 24 digits of images\.csv"):
        load_dataset(tmp_path / "images.csv")


@pytest.mark.parametrize(
    ("names", "missing"),
    [([f"pixel{n}" for n in range(784)], [0, 7, 783]), ([f"p{n + 1}" for n in range(784)], [5, 9])],
)
def test_dropped_columns_are_put_back_by_the_line(tmp_path: Path, names: list[str], missing: list[int]) -> None:
    kept = [number for number in range(784) if number not in missing]
    rows = [[row[0], *(row[1 + number] for number in kept)] for row in labelled()]
    written(tmp_path / "digits.csv", ["label", *(names[number] for number in kept)], rows)
    with pytest.raises(DatasetError, match="some of its pixels were dropped") as caught:
        read_digit_csv(tmp_path / "digits.csv")
    run_line(str(caught.value), tmp_path)
    back = read_digit_csv(tmp_path / "new_digits.csv").pixels
    np.testing.assert_array_equal(back[:, kept], PIXELS[:, kept])
    assert not back[:, missing].any()


def test_names_with_gaps_are_never_read_as_a_smaller_picture(tmp_path: Path) -> None:
    kept = list(range(1, 784, 1))[:729]  # as many as 27×27
    kept[-1] = 783
    written(tmp_path / "a.csv", [f"pixel{n}" for n in kept], [[row[1 + n] for n in kept] for row in labelled()])
    with pytest.raises(DatasetError, match="some of its pixels were dropped"):
        read_digit_csv(tmp_path / "a.csv")


@pytest.mark.parametrize("cell", ["", " ", "NA", "?", "null"])
def test_what_is_missing_gets_a_line_that_fills_it(tmp_path: Path, cell: str) -> None:
    rows = labelled()
    rows[3][101] = cell
    path = written(tmp_path / "digits.csv", ["label", *NAMES], rows)
    before = path.read_bytes()
    with pytest.raises(DatasetError, match=r"line 5: pixel100 is missing; write 0") as caught:
        read_digit_csv(path)
    run_line(str(caught.value), tmp_path)
    assert path.read_bytes() == before
    assert read_digit_csv(tmp_path / "new_digits.csv").pixels[3, 100] == 0


def test_three_colours_get_a_line_that_makes_them_grey(tmp_path: Path) -> None:
    rows = [[row[0], *np.repeat(np.array(row[1:], int), 3)] for row in labelled()]
    written(tmp_path / "digits.csv", ["label", *(f"p{n}" for n in range(2352))], rows)
    with pytest.raises(DatasetError, match="three colours") as caught:
        read_digit_csv(tmp_path / "digits.csv")
    run_line(str(caught.value), tmp_path)
    assert is_all_right(read_digit_csv(tmp_path / "new_digits.csv"))


def run_line(sentence: str, folder: Path) -> None:
    line = sentence.partition("in Python: ")[2].removesuffix(".").replace(f"{folder}/", "")
    run_line_here(line, folder)


@pytest.mark.parametrize("form", ["%d", "%.18e"])
def test_large_pictures_are_read_though_their_lines_are_very_long(tmp_path: Path, form: str) -> None:
    pictures = np.kron(PIXELS[:3].reshape(3, 28, 28), np.ones((4, 4)))[:, :, :, None].reshape(3, -1)
    names = ",".join(["label", *(f"a_pixel_of_a_large_picture_{number}" for number in range(112 * 112))])
    np.savetxt(tmp_path / "a.csv", np.column_stack([LABELS[:3], pictures]), form, ",", header=names, comments="")
    table = read_digit_csv(tmp_path / "a.csv")
    assert table.labels is not None
    assert table.labels.tolist() == [0, 1, 2]
    assert any("112×112" in note for note in table.notes)


@pytest.mark.parametrize("most", [26, 46, 61])
def test_labels_of_letters_are_told_as_more_classes(tmp_path: Path, most: int) -> None:
    labels = np.linspace(0, most, N).astype(int).tolist()
    rows = [[y, *x] for y, x in zip(labels, PIXELS.tolist(), strict=True)]
    with pytest.raises(DatasetError, match=rf"its labels reach from 0 to {most}, so it holds more classes"):
        read_digit_csv(written(tmp_path / "a.csv", None, rows))
    rows[3][0] = 11
    with pytest.raises(DatasetError, match="more classes"):
        read_digit_csv(written(tmp_path / "a.csv", None, rows))


def test_a_single_label_beyond_the_digits_is_named_with_its_line(tmp_path: Path) -> None:
    rows = labelled()
    rows[4][0] = 46
    with pytest.raises(DatasetError, match="line 5: column 1 is '46'"):
        read_digit_csv(written(tmp_path / "a.csv", None, rows))


def test_a_table_of_r_between_space_with_row_names_in_quotes_is_read(tmp_path: Path) -> None:
    rows = [[f'"{number}"', *row] for number, row in enumerate(labelled(), 1)]
    path = written(tmp_path / "a.txt", [f'"{name}"' for name in ("label", *NAMES)], rows, " ")
    assert is_all_right(read_digit_csv(path))
    np.testing.assert_array_equal(load_dataset(path).labels, LABELS)


@pytest.mark.parametrize("word", ["NA", "null"])
def test_a_word_for_what_is_missing_gets_the_line_that_writes_0_for_it(word: str, tmp_path: Path) -> None:
    pixels = np.tile([0, 200], (3, 392))
    rows = ["label," + ",".join(f"p{i}" for i in range(784))]
    rows += [",".join(["7", *(str(value) if value else word for value in row)]) for row in pixels]
    (tmp_path / "a.csv").write_text("\n".join(rows))
    with pytest.raises(DatasetError, match="write 0 for what is missing") as failure:
        load_dataset(tmp_path / "a.csv")
    line = str(failure.value).partition("in Python: ")[2].rstrip(".")
    run_line_here(line, tmp_path)
    np.testing.assert_array_equal(load_dataset(tmp_path / "digits.csv").labels, [7, 7, 7])


def test_the_line_for_a_line_for_each_pixel_knows_that_pixel10_comes_after_pixel9(tmp_path: Path) -> None:
    rows = [f"{n},{LABELS[n]},{NAMES[i]},{PIXELS[n, i]}" for n in range(3) for i in range(784)]
    (tmp_path / "a.csv").write_text("\n".join(["instance,label,pixel,value", *rows]))
    line = KINDS["csv-by-pixel"].mend("data", "a.csv").partition("in Python: ")[2]
    run_line_here(line, tmp_path)
    np.testing.assert_array_equal(load_dataset(tmp_path / "digits.csv").inputs * 255, PIXELS[:3])


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize("keys", ["pixel", "row,col"])
def test_the_line_for_a_line_for_each_pixel_keeps_columns_that_no_line_names(
    keys: str, first: int, tmp_path: Path
) -> None:
    pixels = PIXELS[:3].copy()
    pixels[:, 100:140], pixels[:, -1] = 0, 9
    places = {"pixel": lambda i: f"{i + first}", "row,col": lambda i: f"{i // 28 + first},{i % 28 + first}"}[keys]
    rows = [f"{n},{LABELS[n]},{places(i)},{pixels[n, i]}" for n in range(3) for i in np.flatnonzero(pixels[n])]
    (tmp_path / "a.csv").write_text("\n".join([f"instance,label,{keys},value", *rows]))
    run_line_here(KINDS["csv-by-pixel"].mend("data", "a.csv").partition("in Python: ")[2], tmp_path)
    np.testing.assert_array_equal(load_dataset(tmp_path / "digits.csv").inputs * 255, pixels)


@pytest.mark.parametrize(("column", "has_labels"), [(0, True), (785, True), (0, False), (784, False)])
def test_a_column_of_files_names_is_passed_over_without_a_header(
    tmp_path: Path, column: int, *, has_labels: bool
) -> None:
    rows = labelled() if has_labels else [row[1:] for row in labelled()]
    named = [[*row[:column], f"img_{number}.png", *row[column:]] for number, row in enumerate(rows)]
    table = read_digit_csv(written(tmp_path / "a.csv", None, named))
    assert table.notes == (f"its column {column + 1} holds a name for each row and was passed over",)
    np.testing.assert_array_equal(table.pixels, PIXELS)
    assert (table.labels is not None) == has_labels


def test_words_that_come_twice_are_no_names_of_rows(tmp_path: Path) -> None:
    named = [["img.png", *row] for row in labelled()]
    with pytest.raises(DatasetError, match=r"column 1 is 'img\.png'"):
        read_digit_csv(written(tmp_path / "a.csv", None, named))


def test_a_cell_is_counted_with_the_names_before_it(tmp_path: Path) -> None:
    named = [[f"img_{number}.png", *row] for number, row in enumerate(labelled())]
    named[3][5] = "x"
    with pytest.raises(DatasetError, match="line 4: column 6 is 'x'"):
        read_digit_csv(written(tmp_path / "a.csv", None, named))


def test_a_number_beside_index_and_label_is_named(tmp_path: Path) -> None:
    rows = [[*row, sum(row[1:])] for row in labelled()]
    table = read_digit_csv(written(tmp_path / "a.csv", ["label", *NAMES, "sum"], rows))
    assert table.notes == ("of its columns sum was passed over",)


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("ноль один два три четыре пять шесть семь восемь девять", "cp1251"),
        ("zéro un deux trois quatre cinq six sept huit neuf", "latin-1"),
        ("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć", "cp1250"),
    ],
)
def test_words_in_another_encoding_are_told_with_the_line_that_mends_it(
    tmp_path: Path, words: str, encoding: str
) -> None:
    rows = [[words.split()[int(row[0])], *row[1:]] for row in labelled()]
    path = written(tmp_path / "a.csv", ["label", *NAMES], rows)
    assert is_all_right(read_digit_csv(path))
    path.write_bytes(path.read_text("utf-8").encode(encoding))
    with pytest.raises(DatasetError, match="its words are no UTF-8") as caught:
        read_digit_csv(path)
    run_line_here(str(caught.value).partition("in Python: ")[2].partition(" with the encoding")[0], tmp_path)
    assert is_all_right(read_digit_csv(tmp_path / "digits.csv"))


@pytest.mark.parametrize("first", ["label", "index"])
def test_rows_of_pictures_behind_a_column_get_the_line_that_joins_them(tmp_path: Path, first: str) -> None:
    pictures = np.arange(2 * 784).reshape(2, 28, 28) % 256
    column = np.repeat([[7], [3]], 28, axis=0) if first == "label" else np.tile(np.arange(28), 2)[:, None]
    rows = np.hstack([column, pictures.reshape(56, 28)]).tolist()
    path = written(tmp_path / "a.csv", None if first == "label" else ["", *range(28)], rows)
    with pytest.raises(DatasetError, match="it has 29 columns, as where a digit takes 28 lines") as caught:
        read_digit_csv(path)
    run_line_here(str(caught.value).partition("in Python: ")[2].removesuffix("."), tmp_path)
    read = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_allclose(read.inputs.reshape(2, 28, 28), pictures / 255, atol=1e-6)
    assert (None if read.labels is None else read.labels.tolist()) == ([7, 3] if first == "label" else None)
