"""Gradients, optimisers, the training loop, and an experiment of one's own. Imports models and below."""
