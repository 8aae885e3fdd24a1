"""Pictures whose parts are looked at and taken by pointer and keyboard. Imported by the pages."""
