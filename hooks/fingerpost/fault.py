"""The root of every exception that is told to an author without a traceback."""


class Fault(Exception):  # noqa: N818 - the field's word for what an author mends; its kinds end in Error
    """Something is wrong outside the program. The text is for the person who can mend it."""
