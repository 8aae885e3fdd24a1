"""Gradients: the numerical derivative, descent, and one weight checked against back-propagation."""
