"""Where the values of one part of a guide stand, for a part that outlives the reading in which it was made."""

from .place import Location, Places


class PartPlaces(Places):
    """Where the values of a part stand: in its own file, and in those that it takes something over from.

    What is noted of other parts is none of its business.
    """

    def __init__(self, around: Places, location: Location) -> None:
        """Begin with nothing noted.

        Args:
            around: where the values of the guide stand.
            location: the part.
        """
        super().__init__(around.name)
        self._around, self._location = around, location

    def joined_at(self, location: Location) -> tuple[Places, Location]:
        """The places of the file that something was written in, and its location there."""
        if location[: len(self._location)] == self._location:
            return super().joined_at(location)
        return self._around.joined_at(location)
