"""The network as a value: forward pass, fresh weights, parameters as a vector, its answer. Imports functions."""
