"""The shipped guides, and nothing of the program.

Whoever changes a sentence of a guide runs these alone: the table of the walks, the checks, the links, a build, and the
documentation that shows them.
"""
