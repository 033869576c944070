"""The root of everything that an author is told without a traceback."""


class Fault(Exception):
    """Something that is wrong outside the program; its text is written for the person who can mend it."""
