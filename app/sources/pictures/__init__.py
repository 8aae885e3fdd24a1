"""Pictures in and out: files as colours and as digits, the right way up, folders of them, files written.

Imports nncore.
"""
