"""How well a network reads: metrics, calibration, rejection, predictions of each digit, robustness, earliness.

Imports learning and below.
"""
