"""What a catalogue becomes: pages for a generator, plain files, the offline bundle. Only this room writes to a disk."""

from .assets import STYLES
from .publication import Publication, front_matter, publish, source_name

__all__ = ["STYLES", "Publication", "front_matter", "publish", "source_name"]
