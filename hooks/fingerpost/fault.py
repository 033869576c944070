"""The root of every exception that is told to an author without a traceback."""


class Fault(Exception):  # noqa: N818 - the field's word for what an author mends; its kinds end in Error
    """Something is wrong outside the program. The text is for the person who can mend it."""


def not_installed(what: str, package: str | None, extra: str) -> Fault:
    """What is said where a package is missing.

    Args:
        what: what needs it.
        package: its name.
        extra: the extra of this program that brings it.
    """
    return Fault(f"{what} needs {package}, which is not installed. Install it: pip install 'fingerpost[{extra}]'")
