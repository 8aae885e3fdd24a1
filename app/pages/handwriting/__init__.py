"""My digits: one's own handwriting, kept, labelled, read, taken along."""
