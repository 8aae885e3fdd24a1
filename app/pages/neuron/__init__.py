"""Neuron: the perceptron, gates, XOR, the 2-3-2-2 network step by step."""
