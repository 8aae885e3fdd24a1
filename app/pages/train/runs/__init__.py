"""The runs of the Train page: the book of them, the list, what shows, keeps, saves and writes them as a script."""
