"""Files of networks: npz, ONNX, PyTorch's state_dict. Imports data and below."""
