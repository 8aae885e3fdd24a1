"""Lessons beside the page: what is to be read, and questions with checked answers. The main window imports them."""
