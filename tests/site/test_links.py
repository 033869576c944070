"""Every link and every anchor of every built page resolves: on the site, in the embeds, in the unzipped bundle."""

from pathlib import Path

from fingerpost.outputs.mkdocs.projects import open_project
from tests.examples import Example

from .documents import broken, documents

EXAMPLES = ("own", "every")


def _all_resolve(folder: Path, example: Example, *, served: bool) -> None:
    faults, looked = broken(folder, documents(folder), open_project(example.root).site.url, served=served)
    assert faults == []
    assert looked > 1000


def test_every_reference_resolves_on_the_site(example: Example, site: Path) -> None:
    """Links, anchors, style sheets and images, in the embeds too; MkDocs checks none of those in HTML."""
    _all_resolve(site.resolve(), example, served=True)


def test_every_reference_resolves_in_the_unzipped_bundle(example: Example, unzipped: Path) -> None:
    """On a disk, where nobody answers for a folder."""
    _all_resolve(unzipped.resolve(), example, served=False)


def test_an_embed_links_to_embeds_and_to_pages_written_by_hand_only(project: Path, site: Path) -> None:
    """A reader inside a frame meets the site around it only where a text leads to a page that has no embed."""
    embeds = (site / "embed").resolve()
    assets = (site / "assets").resolve()
    written = {
        (site / path.relative_to(project / "docs").with_suffix("")).resolve()
        for path in (project / "docs").rglob("*.md")
    }
    for page in documents(site, "embed/**/*.html"):
        for link in page.links:
            if not link.startswith(("http://", "https://", "#")):
                target = (page.path.parent / link.partition("#")[0]).resolve()
                assert target.is_relative_to(embeds) or target.is_relative_to(assets) or target in written, (
                    f"{page.path}: {link}"
                )


def test_no_id_stands_twice_on_a_page(site: Path) -> None:
    """An anchor that stands twice leads to the first only."""
    for page in documents(site):
        assert len(page.ids) == len(set(page.ids)), (
            f"{page.path}: {sorted(one for one in page.ids if page.ids.count(one) > 1)}"
        )


def test_the_checker_finds_what_is_broken(tmp_path: Path) -> None:
    """A dead link, a dead anchor, a link out of the site and a folder on a disk are each found."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "index.html").write_text("<p id=there>")
    (tmp_path / "index.html").write_text(
        "<a href='none.html'></a><a href='folder/#gone'></a><a href='../x.html'></a>"
        "<a href='folder/#there'></a><img src='a.png'>"
    )
    served, looked = broken(tmp_path.resolve(), documents(tmp_path.resolve()), "https://example.org/", served=True)
    assert [fault.split(": ")[1:] for fault in served] == [
        ["none.html", "no such file"],
        ["folder/#gone", "no such anchor"],
        ["../x.html", "leads out of the site"],
        ["a.png", "no such file"],
    ]
    assert looked == 5
    assert len(broken(tmp_path.resolve(), documents(tmp_path.resolve()), "https://example.org/", served=False)[0]) == 5
