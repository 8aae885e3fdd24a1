"""Pictures whose parts are looked at and taken by pointer and keyboard, and SVG. Imported by ui and the pages."""
