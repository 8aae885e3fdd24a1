"""Write a network as ONNX, for ONNX Runtime and whatever else reads it."""

import argparse

EXAMPLE = "example: digitscope export my_network.npz my_network.onnx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("model", metavar="M.npz", help="the network (.npz, .safetensors or .onnx)")
    parser.add_argument("output", metavar="OUT.onnx", help="the file to write")


def run(arguments: argparse.Namespace) -> int:
    """Read the network and write it."""
    from app.commands.outputs import check_output
    from nncore.models.any_file import load_any_network
    from nncore.models.onnx_export import export_onnx

    check_output(arguments.output, [arguments.model])
    export_onnx(load_any_network(arguments.model), arguments.output)
    return 0
