"""Tables of digits as text: how they are written, which columns are what, and what is said of a bad one."""
