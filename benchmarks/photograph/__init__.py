"""Photographs in the making: `scene` has paper, pens, light and camera; the others have kinds of them, by name.

Imported by ``benchmarks/photographs.py``, which has digits read from them. Those of `papers` are judged alone: nothing
was tuned on them.
"""
