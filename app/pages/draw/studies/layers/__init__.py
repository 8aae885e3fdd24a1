"""Layers: a bar for every hidden neuron, and the activation curve that they sit on."""
