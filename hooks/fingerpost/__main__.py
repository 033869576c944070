"""``python -m fingerpost``."""

from .cli import main

main()
