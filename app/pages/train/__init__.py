"""Train: a network learns here, watched."""
