"""How hypothesis works here: the same examples in every run, and no clock, because the machine may be busy."""

from hypothesis import settings

settings.register_profile("digitscope", derandomize=True, deadline=None, max_examples=50)
settings.load_profile("digitscope")
