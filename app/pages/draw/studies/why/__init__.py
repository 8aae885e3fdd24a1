"""Why: what in the drawing speaks for a digit and against it, by three methods."""
