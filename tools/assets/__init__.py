"""What writes files of the repository once: formulas, maps and tables in ``resources``, the README's picture, fixtures.

Each file is a command of its own, and its result is kept in the repository.
"""
