"""Calibration: whether 90 per cent sure means right nine times in ten, and what rejecting the unsure would bring."""

from app import ui
from app.language import tr
from app.pages.evaluate.examiner import Examination
from app.pages.evaluate.exports import Export
from app.pages.evaluate.views.calibration_plots import ConfidencePlot, ReliabilityPlot, RiskCoveragePlot
from app.pages.evaluate.views.view import EvaluateView
from app.ui.layout.boxes import GAP
from app.ui.layout.folding import level
from nncore.evaluation.calibration import BINS


class CalibrationView(EvaluateView):
    """Reliability diagram over confidence histogram at the left, rejection curve at the right."""

    formulas = ("ece", "log_loss")
    words = tr(
        "On the <b>diagonal</b> the network knows how much it knows; below it, it is too sure. Label "
        "smoothing or data augmentation brings it closer. The <b>risk–coverage curve</b>: the more of the digits with "
        "least evidence are rejected, the fewer errors are left among the rest; the mark is this network's threshold."
    )

    def __init__(self) -> None:
        super().__init__()
        self.reliability, self.histogram, self.rejection = (
            ReliabilityPlot(),
            ConfidencePlot(),
            RiskCoveragePlot(),
        )
        tip = tr("The digits as network A reads them, or B.")
        self.keep_control("whose", self.histogram.switch, tip)
        self.histogram.plot.follow_x(self.reliability.plot)
        level(self.reliability.head, self.rejection.head)
        left = ui.column((self.reliability, 3), (self.histogram, 2))
        ui.row((left, 1), (self.rejection, 1), parent=self, gap=3 * GAP)
        self._parts = self.reliability, self.histogram, self.rejection

    def show_examination(self, examination: Examination) -> None:
        """Show how sure the networks are, and how right."""
        for part in self._parts:
            part.show_examination(examination)

    def exports(self) -> list[Export]:
        """Return the three plots with their numbers."""
        return [Export(part.title, part, part.table) for part in self._parts]

    def numpy_code(self) -> str:
        """Return the bins of the reliability diagram and the calibration error that follows."""
        examination = self.reliability.examination
        filled = [] if examination is None else [entry for entry in examination.first.reliability if entry.count]
        return "\n".join(
            (
                "import numpy as np",
                "",
                f"# {BINS} bins of equal confidence, those that are empty left out.",
                f"count = np.array({[entry.count for entry in filled]})",
                f"confidence = np.array({[entry.confidence for entry in filled]})",
                f"accuracy = np.array({[entry.accuracy for entry in filled]})",
                "ece = (count * np.abs(accuracy - confidence)).sum() / max(count.sum(), 1)",
                "print(ece)",
            )
        )
