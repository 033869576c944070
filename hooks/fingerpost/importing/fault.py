"""What is said of an input from which no guide can be made."""

from ..fault import Fault, not_installed


class ImportFault(Fault):
    """Nothing was imported; the text says where in the input, why, and what to do."""

    def __init__(self, name: str, line: int, what: str, hint: str) -> None:
        place = f"{name}:{line}" if line else name
        super().__init__(f"{place}: {what} {hint}".rstrip())


def missing(package: str, what: str) -> Fault:
    """What is said where a library is not installed that a reader needs."""
    return not_installed(f"Reading {what}", package, "import")
