"""The generators that guides can be written for, by the names that authors type: each is a module beside this one."""

from typing import Final

GENERATORS: Final = ("zensical", "hugo", "sphinx", "docusaurus", "jekyll", "html")
"""The first one is meant where none is named."""
