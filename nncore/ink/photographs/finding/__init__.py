"""Which parts are digits, with what else they may be. Imports viewing and masks."""
