"""How parts are laid out: columns, lines that go on below, parts that scroll, parts whose sizes the person sets."""
