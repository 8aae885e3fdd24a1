"""My digits: one's own handwriting, kept, labelled, tested, trained on, taken along."""
