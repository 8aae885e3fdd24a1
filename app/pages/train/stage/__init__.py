"""What is drawn of a training: the curves above, below them the network's inside. Knows the runs, not the settings."""
