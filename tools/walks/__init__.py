"""Walks through every page and view, and the finders of what is wrong there: by geometry, and for a screen reader.

The tests use the finders and the stations too.
"""
