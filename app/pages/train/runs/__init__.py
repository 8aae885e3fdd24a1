"""The runs of the Train page: the book of them, and what keeps, saves, resumes and writes them as a script.

Knows nothing of what shows them.
"""
