"""The guides of a site for assistants, over the Model Context Protocol (https://modelcontextprotocol.io).

What is told comes from ``answering``; an assistant walks the proven tree, and guesses nothing.
"""
