"""The look of the program: themes, fonts, the size of text, colour maps, and how Qt is given them."""
