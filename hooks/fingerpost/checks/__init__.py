"""The checks: one fault, one module, one code. They know the catalogue and the flow."""

from .context import Check, Subject
from .registry import CHECKS, check_catalogue, check_guide, prove

__all__ = ["CHECKS", "Check", "Subject", "check_catalogue", "check_guide", "prove"]
