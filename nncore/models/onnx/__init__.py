"""ONNX: networks written as nodes, and read along the wires of others' graphs. Imports assumptions, network, below."""
