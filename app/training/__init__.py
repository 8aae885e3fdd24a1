"""A training in a thread of its own: controller, worker, and what is left of a run that was interrupted.

Imports sources and below.
"""
