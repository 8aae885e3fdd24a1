"""Pictures in and out: files as colours, the right way up, folders of them, and files written. Imports nncore."""
