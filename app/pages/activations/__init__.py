"""Activations: every function of the primer on one board, with derivative, formula and advice."""
