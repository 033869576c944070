"""The generators that guides can be written for, by the names that authors type."""

from collections.abc import Mapping
from typing import Final

from ..mkdocs.options import OWN
from . import docusaurus, html, hugo, jekyll, sphinx, zensical
from .form import Form

FORMS: Final[Mapping[str, Form]] = {
    "zensical": zensical.FORM,
    "hugo": hugo.FORM,
    "sphinx": sphinx.FORM,
    "docusaurus": docusaurus.FORM,
    "jekyll": jekyll.FORM,
    "html": html.FORM,
}
"""The first one is meant where none is named."""

_OWN: Final[Mapping[str, Form]] = {"zensical": zensical.OWN_LOOK}
"""The form of a site that is all of guides, where that is another one."""


def form_of(name: str, look: str) -> Form:
    """How guides are written for a generator.

    Args:
        name: its name.
        look: what its site looks like, as the configuration says it.
    """
    return _OWN.get(name, FORMS[name]) if look == OWN else FORMS[name]
