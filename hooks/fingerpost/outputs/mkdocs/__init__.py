"""Everything that knows MkDocs and its theme Material, whichever of them runs. Imports neither of them.

Another generator would get a room like this one; nothing else in the engine would change.
"""
