"""What stands on a page is data, which any renderer can write down."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from markupsafe import Markup
from pydantic import BaseModel

from fingerpost.catalogue import Catalogue
from fingerpost.flow import Graph
from fingerpost.pages import Content, Edition, Page, lay_out
from fingerpost.rendering import Renderer
from fingerpost.rendering.html.environment import FOLDER
from tests.compared_guide import compared_guide
from tests.rendered import SITE, catalogue_of


def _held(value: Any) -> Iterator[Any]:
    """All that stands in a content, down to the parts of the model."""
    yield value
    if is_dataclass(value) and not isinstance(value, Graph | Edition | type):
        for field in fields(value):
            yield from _held(getattr(value, field.name))
    elif isinstance(value, Mapping) and not isinstance(value, BaseModel):
        for inner in value.values():
            yield from _held(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _held(inner)


def _kinds(content: type[Content]) -> Iterator[str]:
    for kind in content.__subclasses__():
        yield kind.kind
        yield from _kinds(kind)


def test_no_page_holds_markup(catalogue: Catalogue) -> None:
    """Nor a link that only one form could follow: links are made where a page is written."""
    looked = 0
    for page in lay_out(catalogue_of(*catalogue.guides, compared_guide()), SITE):
        for value in _held(page.content):
            looked += 1
            assert not isinstance(value, Markup), (page.address, value)
            assert not (isinstance(value, str) and ("href=" in value or "fingerpost:" in value)), (page.address, value)
    assert looked > 10_000


def test_each_kind_of_content_has_its_template() -> None:
    """And no template is left of a kind that is gone."""
    shared = {"chapters", "numbers", "parts", "printed", "reasons", "trail", "faults"}
    shared |= {"columns", "paths-in-full", "unreached"}
    shared |= {
        "shell",
        "shell-alone",
        "shell-embed",
        "shell-flow",
        "shell-paper",
        "shell-theme",
        "feed",
        "guest",
        "head",
        "head-theme",
        "preview",
    }
    assert {path.name.removesuffix(".html.jinja") for path in FOLDER.iterdir()} - shared == set(_kinds(Content))


class _Outline:
    """A renderer of another form: what a page is called, and what it holds, a line each."""

    def render(self, page: Page) -> str:
        held = (f"{field.name}: {type(getattr(page.content, field.name)).__name__}" for field in fields(page.content))
        return "\n".join((page.title, *held))


def test_another_form_takes_the_same_pages() -> None:
    """A renderer is given pages and knows nothing of HTML."""
    outline: Renderer = _Outline()
    written = {page.address: outline.render(page) for page in lay_out(catalogue_of(compared_guide()), SITE)}
    outcome = "Walk there - Distance: No - Travel\nexplanation: Explanation\ndigest: Digest\ntext: bool\npairs: dict"
    outcome += "\ncompared: str\nurl: str"
    assert written["travel/decide/far.near/"] == outcome
    assert (
        written["travel/decide/"]
        == "Is it far? - Travel\nwalk: Walk\nnode: Node\nhelp: NoneType\nglossary: tuple\nremaining: int"
    )
