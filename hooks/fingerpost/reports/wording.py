"""Parts of an English sentence that depend on a number."""


def counted(number: int, thing: str) -> str:
    """A number with its noun: ``1 walk``, ``1,200 walks``."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
