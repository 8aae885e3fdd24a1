"""The ten digits as a pen would draw them, in a box of 100 by 100, y pointing down; each is read for certain."""

import numpy as np

DRAWN = (
    "50,0 20,15 5,50 20,85 50,100 80,85 95,50 80,15 50,0",
    "30,20 55,0 55,100",
    "5,20 25,2 60,0 85,20 75,50 5,100 95,100",
    "5,5 80,5 40,42 80,55 85,80 50,100 5,92",
    "60,0 5,65 95,65 70,40 70,100",
    "85,0 15,0 12,45 60,40 88,65 70,95 8,98",
    "75,0 30,30 8,70 30,98 70,95 80,65 50,52 15,65",
    "5,0 90,0 40,100",
    "50,48 15,25 50,0 82,22 50,48 10,75 50,100 90,75 50,48",
    "82,25 50,0 12,22 40,48 82,30 78,60 60,100",
)


def drawn_digit(digit: int) -> np.ndarray:
    """Return the points of a digit's one stroke, shape (n, 2)."""
    return np.array([[float(value) for value in point.split(",")] for point in DRAWN[digit].split()])
