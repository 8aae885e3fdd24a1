"""The page about the neuron: gates, XOR, learning, the network 2-3-2-2."""
