"""Faults of the structure: questions, answers, ids and the pages that they make."""
