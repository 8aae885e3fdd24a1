"""The view "Playground": a small network that learns to part points of the plane, built and watched by hand."""
