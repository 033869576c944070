"""The checks: one fault, one module, one code. They know the catalogue and the flow."""

from .context import Check, Stage, Subject
from .examination import Examined, Proof, check_guide, examine, prove
from .registry import CHECKS, DIAGNOSES

__all__ = ["CHECKS", "DIAGNOSES", "Check", "Examined", "Proof", "Stage", "Subject", "check_guide", "examine", "prove"]
