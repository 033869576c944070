"""The checks: one fault, one module, one code.

They know the catalogue, the flow, the prose of a text, the words of the interface and the addresses of the site.
"""

from .check import Check, Earlier, FinalCheck, Stage
from .examination import Examined, Proof, check_guide, check_links, examine, prove
from .registry import CHECKS, DIAGNOSES
from .subject import Subject
from .text.broken_link import linked_documents

__all__ = [
    "CHECKS",
    "DIAGNOSES",
    "Check",
    "Earlier",
    "Examined",
    "FinalCheck",
    "Proof",
    "Stage",
    "Subject",
    "check_guide",
    "check_links",
    "examine",
    "linked_documents",
    "prove",
]
