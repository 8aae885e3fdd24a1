"""The tour: ten steps on the live window, each under a spotlight. The main window imports `Tour` from `guide`."""
