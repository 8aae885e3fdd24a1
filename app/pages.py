"""The pages of the window beside Draw, in the order of the primer. Each is imported when it is first opened."""

from app.page import PageSpec

LABS: tuple[PageSpec, ...] = ()
