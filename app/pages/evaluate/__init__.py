"""Evaluate: figures, confusion, calibration, robustness, every mistake."""
