"""Softmax: logits as sliders, temperature, the Jacobian as a picture."""
