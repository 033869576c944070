"""The form of each generator, by its name."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from ..mkdocs.options import OWN
from .form import Form
from .names import GENERATORS
from .zensical import OWN_LOOK

FORMS: Final[Mapping[str, Form]] = {name: import_module(f".{name}", __package__).FORM for name in GENERATORS}

_OWN: Final[Mapping[str, Form]] = {"zensical": OWN_LOOK}
"""The form of a site that is all of guides, where that is another one."""


def form_of(name: str, look: str) -> Form:
    """How guides are written for a generator.

    Args:
        name: its name.
        look: what its site looks like, as the configuration says it.
    """
    return _OWN.get(name, FORMS[name]) if look == OWN else FORMS[name]
