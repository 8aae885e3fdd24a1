"""The kept drawings side by side: listed, painted, selected, relabelled."""
