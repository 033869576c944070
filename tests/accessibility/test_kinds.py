"""The pages that the checkers look at are all kinds of page there are."""

import re
from pathlib import Path

from fingerpost.rendering.html.environment import FOLDER

from .kinds import pages_by_kind


def test_every_template_of_a_page_has_a_page_that_is_looked_at(kinds: dict[str, list[str]]) -> None:
    """A template names its kind on the outermost element of its body."""
    templates = [path.read_text(encoding="utf-8") for path in FOLDER.glob("*.jinja")]
    named = {found[1] for text in templates if (found := re.search(r'class="fp fp-([a-z-]+)[" ]', text))}
    assert len(named) > 8
    assert named - set(kinds) == set()
    assert {"document", "missing"} <= set(kinds)


def test_every_page_has_a_twin_in_a_frame_that_is_looked_at(kinds: dict[str, list[str]]) -> None:
    """The embeds stand in a shell of their own."""
    alone = {"home", "document", "missing", "faults"}
    assert {f"{kind} in a frame" for kind in kinds if "frame" not in kind and kind not in alone} == {
        kind for kind in kinds if "frame" in kind
    }


def test_the_pages_of_a_kind_show_whatever_a_page_of_the_kind_can_show(tmp_path: Path) -> None:
    """An element or a class that one page alone has brings that page in; a page that adds nothing stays out."""
    pieces = {
        "a": "<p>1</p>",
        "b": "<p>2</p>",
        "c": '<p class="warn">3</p>',
        "d": "<p>4</p><table><td></table>",
        "e": "<p><em>5</em></p>",
    }
    for name, piece in pieces.items():
        (tmp_path / f"{name}.html").write_text(f'<div class="fp fp-path">{piece}</div>')
    assert pages_by_kind(tmp_path) == {"path": ["d.html", "c.html"]}


def test_of_two_pages_that_show_the_same_the_shorter_one_is_looked_at(tmp_path: Path) -> None:
    """A table of a hundred rows shows no more than one of ten, and takes ten times as long."""
    for name, rows in (("a", 100), ("b", 10), ("c", 50)):
        (tmp_path / f"{name}.html").write_text(
            f'<div class="fp fp-path"><table>{"<tr><td>1</td></tr>" * rows}</table></div>'
        )
    assert pages_by_kind(tmp_path) == {"path": ["b.html"]}
