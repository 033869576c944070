"""What has a page about paths: one of them, two of them, a group, a criterion, an order."""

from ..addresses import group_address, list_address, order_address, pair_address, path_address
from ..catalogue import Criterion, Grouped, Path
from .order import Order

AboutPaths = Path | tuple[Path, Path] | Grouped[Path] | Criterion | Order


def address_about_paths(guide: str, part: AboutPaths) -> str:
    """Where the page stands, in a guide by its id."""
    match part:
        case Path():
            return path_address(guide, part.id)
        case (Path() as first, Path() as second):
            return pair_address(guide, first.id, second.id)
        case Grouped():
            return group_address(guide, part.id)
        case Criterion():
            return list_address(guide, part.id)
        case Order():
            return order_address(guide, part.criterion.id, falling=part.falling)
