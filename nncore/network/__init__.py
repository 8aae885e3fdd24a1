"""The network as a value: forward pass, parameters as a vector, its answer and why. Imports functions and below."""
