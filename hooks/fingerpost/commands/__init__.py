"""What an author can type: one command, one module, with ``arguments`` to declare what it takes and ``run`` to do it.

A module is loaded only when its command is typed: reading the model of a catalogue takes longer than starting a build.
"""
