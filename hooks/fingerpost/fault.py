"""The root of everything that an author is told without a traceback."""


class Fault(Exception):  # noqa: N818 - the field's word for what an author mends; its kinds end in Error
    """Something that is wrong outside the program; its text is written for the person who can mend it."""
