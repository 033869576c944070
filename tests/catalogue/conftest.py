"""How many examples hypothesis tries of each property: a hundred by itself, many more with ``--hypothesis-profile=long`` (`script/fuzz`)."""

from hypothesis import settings

# No deadlines: a test never measures speed. What hangs is stopped by an alarm of its own.
settings.register_profile("short", max_examples=100, deadline=None, derandomize=True, database=None)
settings.register_profile("long", max_examples=5000, deadline=None)
settings.load_profile("short")
