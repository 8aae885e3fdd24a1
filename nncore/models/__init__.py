"""Files of networks: npz, state_dict, Nielsen's JSON; in a room: onnx. Imports data and below."""
