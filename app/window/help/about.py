"""What the program says of itself. Imported by the main window."""

from app.language import tr
from nncore.network.network import Network


def text(network: Network) -> str:
    """Return the text of the About window as HTML."""
    return tr(
        "<h3>Digitscope {version}</h3>"
        "<p>Draw a digit and watch a small neural network think.</p>"
        "<p>{sizes}, {parameter_count:,} weights and biases, in plain numpy.</p>"
        "<p>MIT licence. MNIST by Y. LeCun, C. Cortes and C. Burges, CC BY-SA 3.0. Learned from pen strokes of "
        "UNIPEN (International Unipen Foundation), Pen-Based Recognition of Handwritten Digits (E. Alpaydin, F. "
        "Alimoglu), UJI Pen Characters (F. Prat and others), drawings of Quick, Draw! (Google), all CC BY 4.0, "
        "NumberPad (B. Maxwell, Apache-2.0), Omniglot (B. Lake, MIT) and scans of kensanata/numbers (CC0). The "
        "typeface is Inter by the Inter Project Authors, SIL Open Font Licence 1.1.</p>",
        version=_version(),
        sizes="-".join(map(str, network.sizes)),
        parameter_count=network.parameter_count,
    )


def _version() -> str:
    # Takes 30 ms to load, and the window opens without it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("digitscope")
    except PackageNotFoundError:
        return ""
