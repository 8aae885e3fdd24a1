"""How photographs of digits are read: made-up ones of every kind people take, from MNIST's digits and scanned ones.

    python benchmarks/photographs.py [--scans scans.tar] [--n 100] [--tune] [--sheet OUT.png]

For each kind (see `photograph.kinds`; with --school, those of `photograph.school`; with --everyday, those of
`photograph.everyday`; with --strangers, those of `photograph.papers`, on which nothing was tuned; with --several,
those of `photograph.several`, which count as read if all their digits are, in order; with --homework, --nothing and
--screens, likewise those of these, of which signs may be rejected or left out) prints how many are read, rejected,
answered wrongly, and answered wrongly with a probability of `SURE_ABOVE` or more. The digits are those of
MNIST's test set and of every other writer of the scans; with --tune, those of the training set and of the other
writers, with other random numbers, so that what is tuned on the one half can be reported on the other. Each picture
goes through a JPEG file's coding, as a photo does.
"""

import argparse
import os
import tarfile
import time
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeAlias

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from photograph.everyday import EVERYDAY
from photograph.homework import HOMEWORK
from photograph.kinds import KINDS, Floats
from photograph.nothing import NOTHING
from photograph.papers import PAPERS_OF_STRANGERS
from photograph.school import BROUGHT_TO_SCHOOL
from photograph.screens import SCREENS
from photograph.several import SEVERAL, SIGN, Several
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from app.sources.data import open_data
from app.sources.networks import open_network
from app.sources.pictures.reader import read_picture
from nncore.functions.outputs import output_function
from nncore.ink.photographs.finding.findings import FoundDigit
from nncore.ink.photographs.pictures import find_digits
from nncore.network.network import Network
from nncore.network.prediction import SURE_ABOVE, is_contested, is_rejected

FAMILIES = {
    "kinds": KINDS,
    "strangers": PAPERS_OF_STRANGERS,
    "school": BROUGHT_TO_SCHOOL,
    "everyday": EVERYDAY,
    "several": SEVERAL,
    "homework": HOMEWORK,
    "nothing": NOTHING,
    "screens": SCREENS,
}
LABELLED: dict[str, Several] = SEVERAL | HOMEWORK | NOTHING | SCREENS
"""The kinds that draw their digits themselves and return their labels, of which all are to be found."""
ALL_KINDS = {name: kind for family in FAMILIES.values() for name, kind in family.items()}
Answer: TypeAlias = tuple[int, float] | None
"""Digit and probability; None for a rejected one."""
CELL = 150
"""Pixels of a picture on the contact sheet."""


def main() -> None:
    """Make, read and count."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scans", help="tar of writer/digit/name.png; without it MNIST's digits alone")
    parser.add_argument("--n", type=int, default=100, help="pictures of a kind")
    parser.add_argument("--kinds", nargs="+", choices=sorted(ALL_KINDS), default=list(KINDS))
    parser.add_argument("--school", action="store_true", help="what pupils and teachers bring")
    parser.add_argument("--everyday", action="store_true", help="folds, holes, stamps, print, rulers and worn pens")
    parser.add_argument("--several", action="store_true", help="several digits in a picture")
    parser.add_argument("--homework", action="store_true", help="sums, numbers and postcodes, with marks")
    parser.add_argument("--nothing", action="store_true", help="pictures without a digit, of which none is to be read")
    parser.add_argument("--screens", action="store_true", help="drawing programs, displays, print, turned pages")
    parser.add_argument("--strangers", action="store_true", help="the papers and cameras that nothing is tuned on")
    parser.add_argument("--model", help="network; else the one in the box")
    parser.add_argument("--tune", action="store_true", help="the other half of digits and random numbers")
    parser.add_argument("--sheet", help="a picture of what was not read: photo, ink, answer")
    arguments = parser.parse_args()
    _application = QGuiApplication([])
    network = open_network(arguments.model)
    digits = Digits(arguments.scans, arguments.tune)
    print(f"{'kind':16}{'read':>8}{'rejected':>10}{'wrong':>8}{'and sure':>10}{'ms':>7}")
    cells, total = [], np.zeros(4)
    wanted = [kind for family in list(FAMILIES)[1:] if getattr(arguments, family) for kind in FAMILIES[family]]
    kinds = wanted or arguments.kinds
    for kind in kinds:
        seeds = [arguments.tune, _number(kind)]
        counts, missed, milliseconds = measured(network, kind, digits, arguments.n, seeds)
        total += counts / arguments.n
        cells += [(kind, *row) for row in missed]
        print(_line(kind, counts / arguments.n) + f"{milliseconds:7.0f}", flush=True)
    print(_line("all", total / len(kinds)))
    if arguments.sheet:
        contact_sheet(cells).save(arguments.sheet)


def _number(kind: str) -> int:
    """Return a kind's own random seed: one that stays when a kind is added to the other list."""
    families = enumerate(FAMILIES.values())
    return next(100 * place + sorted(family).index(kind) for place, family in families if kind in family)


def pictured(kind: str, digits: "Digits", rng: np.random.Generator) -> tuple[Floats, list[int]]:
    """Return a photo of a kind, as it comes out of its file, and the labels of its digits in reading order."""
    if kind in LABELLED:
        photo, labels = LABELLED[kind](rng, digits.drawn)
    else:
        label, ink = digits.drawn(rng)
        photo, labels = ALL_KINDS[kind](rng, ink), [label]
    return as_jpeg(photo, int(rng.integers(60, 96))), labels


class Digits:
    """Ink of labelled digits, MNIST's and scanned ones by turns.

    Attributes
    ----------
    scans : list of (label, ink)
    """

    def __init__(self, scans: str | None, is_tuning: bool) -> None:
        mnist = open_data("mnist:train" if is_tuning else "mnist:test")
        self._images, self._labels = mnist.inputs.reshape(-1, 28, 28), mnist.labels
        self.scans = list(_scanned(scans, is_tuning)) if scans else []

    def drawn(self, rng: np.random.Generator) -> tuple[int, Floats]:
        """Return label and ink of a random digit, cut to its ink."""
        if self.scans and rng.random() < 0.5:
            label, ink = self.scans[rng.integers(len(self.scans))]
        else:
            index = rng.integers(len(self._images))
            label, ink = int(self._labels[index]), self._images[index]
        rows, columns = np.flatnonzero((ink > 0.3).any(axis=1)), np.flatnonzero((ink > 0.3).any(axis=0))
        cut = ink[max(rows[0] - 1, 0) : rows[-1] + 2, max(columns[0] - 1, 0) : columns[-1] + 2]
        return label, np.pad(cut, 2)


def _scanned(name: str, is_tuning: bool) -> Iterator[tuple[int, Floats]]:
    """Yield label and ink of the scans of every other writer."""
    with tarfile.open(name) as tar:
        members = [member for member in tar if member.name.endswith(".png")]
        writers = sorted({member.name.split("/")[0] for member in members})
        chosen = set(writers[0::2] if is_tuning else writers[1::2])
        rng = np.random.default_rng(0)
        members = [member for member in members if member.name.split("/")[0] in chosen]
        for index in rng.permutation(len(members))[:800]:
            file = tar.extractfile(members[index])
            image = QImage.fromData(QByteArray(file.read() if file else b""))
            grey = read_picture(image).mean(axis=2)
            ink = np.clip(1.6 * (0.95 - grey) / max(0.95 - np.percentile(grey, 1), 0.1), 0.0, 1.0)
            if (ink > 0.3).any():
                yield int(members[index].name.split("/")[1]), ink


def measured(
    network: Network, kind: str, digits: Digits, n: int, seeds: list[int]
) -> tuple[Floats, list[tuple[Floats, Floats, str]], float]:
    """Return how many were read, rejected, wrong, and wrong and sure; those not read; and the median milliseconds."""
    counts, missed, times = np.zeros(4), [], []
    look = all_of if kind in LABELLED else main_of
    for number in range(n):
        photo, labels = pictured(kind, digits, np.random.default_rng([*seeds, number]))
        start = time.perf_counter()
        found = look(photo)
        answers = [answer(network, digit) for digit in found]
        times.append(1000 * (time.perf_counter() - start))
        outcome = outcome_of(answers, labels)
        counts += outcome
        if not outcome[0]:
            ink = (
                np.maximum.reduce([np.zeros(found[0].ink.shape), *(digit.ink for digit in found)])
                if found
                else photo * 0
            )
            missed.append((photo, ink, f"{number}: {_told(labels)} {_told(answers)}"))
    return counts, missed, float(np.median(times))


def main_of(photo: Floats) -> list[FoundDigit]:
    """Return the digit of a photo that shows one."""
    main = find_digits(photo).main
    return [] if main is None else [main]


def all_of(photo: Floats) -> list[FoundDigit]:
    """Return the digits of a photo that may show several, in reading order."""
    return list(find_digits(photo).digits)


def answer(network: Network, digit: FoundDigit) -> Answer:
    """Return what is said of a digit that was found; nothing where it is rejected."""
    logits = network.logits(digit.pixels[None, :])
    if is_rejected(network, logits)[0] or is_contested(network, digit.pixels, digit.alternative_pixels):
        return None
    probabilities = output_function(network.output, logits)[0]
    return int(probabilities.argmax()), float(probabilities.max())


def outcome_of(answers: Sequence[Answer], labels: Sequence[int]) -> Floats:
    """Return 1 where a photo is read, rejected, wrong, or wrong and sure, and else 0.

    It is rejected where one of its digits is; wrong and sure where an answer that is none of its digits is sure, or
    where digits are missing and nothing says so. Signs may be rejected, or missing.
    """
    told, wanted = [each for each in answers if each is not None], [label for label in labels if label != SIGN]
    n_rejected, n_signs = len(answers) - len(told), len(labels) - len(wanted)
    is_missed = len(told) < len(wanted) and (n_rejected > 0 or not answers)
    was_rejected = n_rejected > n_signs or is_missed
    said = [label for label, _ in told]
    is_wrong = not was_rejected and said != wanted
    blocks = SequenceMatcher(None, said, wanted, autojunk=False).get_matching_blocks()
    right = {number for block in blocks for number in range(block.a, block.a + block.size)}
    surest = max((p for number, (_, p) in enumerate(told) if number not in right), default=1.0)
    is_read = not (was_rejected or is_wrong)
    return np.array([is_read, was_rejected, is_wrong, is_wrong and surest >= SURE_ABOVE], float)


def _told(answers: Sequence[Answer | int]) -> str:
    return " ".join(
        "rejected" if each is None else str(each) if isinstance(each, int) else f"{each[0]} {each[1]:.2f}"
        for each in answers
    )


def as_jpeg(colours: Floats, quality: int) -> Floats:
    """Return a picture as it comes out of a JPEG file of some quality."""
    image = _image(colours)
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.ReadWrite)
    image.save(kept, "JPEG", quality)
    return read_picture(QImage.fromData(kept.data(), "JPEG"))


def _image(colours: Floats) -> QImage:
    levels = np.ascontiguousarray((np.clip(colours, 0.0, 1.0) * 255).round().astype(np.uint8))
    if levels.ndim == 2:
        levels = np.repeat(levels[..., None], 3, axis=2)
    height, width, _ = levels.shape
    return QImage(levels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def contact_sheet(cells: list[tuple[str, Floats, Floats, str]], columns: int = 5) -> QImage:
    """Return a picture of photos, each with the ink that was found in it and what was said."""
    rows = max(-(-len(cells) // columns), 1)
    result = QImage(columns * 2 * CELL, rows * (CELL + 16), QImage.Format.Format_RGB888)
    result.fill(QColor(90, 90, 120))
    painter = QPainter(result)
    painter.setPen(QColor("white"))
    for number, (kind, photo, found, said) in enumerate(cells):
        x, y = number % columns * 2 * CELL, number // columns * (CELL + 16)
        for at, picture in ((x, photo), (x + CELL, found)):
            small = _image(picture).scaled(CELL - 4, CELL - 4, Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(at + 2, y + 2, small.width(), small.height()), small)
        painter.drawText(x + 2, y + CELL + 12, f"{kind} {said}")
    painter.end()
    return result


def _line(name: str, shares: Floats) -> str:
    read, rejected, wrong, sure = shares
    return f"{name:16}{read:8.1%}{rejected:10.1%}{wrong:8.1%}{sure:10.1%}"


if __name__ == "__main__":
    main()
