"""The way through the pages: the bar that switches them, the stack that holds them, Back and Forward."""
