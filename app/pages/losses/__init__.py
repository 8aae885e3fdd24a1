"""Losses: value and derivative of each, on curves and on the drawing."""
