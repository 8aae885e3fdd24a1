"""Write a network as ONNX, for ONNX Runtime and whatever else reads it."""

import argparse

from app.commands.network_choice import NETWORK_FILES, add_choices, say_assumptions

EXAMPLE = "example: digitscope export my_network.npz my_network.onnx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("model", metavar="M.npz", help=f"the network ({NETWORK_FILES})")
    parser.add_argument("output", metavar="OUT.onnx", help="the file to write")
    add_choices(parser)


def run(arguments: argparse.Namespace) -> int:
    """Read the network and write it."""
    from app.commands.outputs import check_output
    from nncore.models.any_file import load_any_network
    from nncore.models.onnx.export import export_onnx

    check_output(arguments.output, [arguments.model])
    network = load_any_network(arguments.model, arguments.activation, arguments.input_scale)
    say_assumptions(network, arguments.model)
    export_onnx(network, arguments.output)
    return 0
