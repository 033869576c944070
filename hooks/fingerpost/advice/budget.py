"""How much work a search may do: counted, not timed, so that the same guide gives the same suggestion on every machine."""


class OutOfBudget(Exception):  # noqa: N818 - no error: the search then goes on with less
    """More work than was allowed."""


class Budget:
    """Work that may still be done.

    Attributes:
        left: steps.
    """

    def __init__(self, steps: int) -> None:
        self.left = steps

    def spend(self, steps: int = 1) -> None:
        """Do some steps.

        Raises:
            OutOfBudget: where none is left.
        """
        self.left -= steps
        if self.left < 0:
            raise OutOfBudget
