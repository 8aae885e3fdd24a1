"""The drawing's way in and out: files, clipboard, drops, what was found in a photograph, and My digits."""
