"""The sheet one draws on: hand, pen, paper and what is painted over it. Imports state, ui and nncore."""
