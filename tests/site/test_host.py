"""A guide on a site of somebody else: pages that other plug-ins make, parts of pages, and names that are taken."""

from pathlib import Path

import pytest

from tests.examples import PROJECT
from tests.folders import cut, folder_of
from tests.projects import project_of, run
from tests.small_guide import SMALL, text_with

from .documents import broken, documents

SETTINGS = f"""\
site_name: Signs
site_url: https://example.org/signs/
docs_dir: manual
site_dir: public
theme: {{name: material, font: false}}
plugins: [search, blog]
hooks: [{PROJECT / "hooks" / "decision_site.py"}]
validation: {{links: {{anchors: warn}}}}
"""

WRITTEN = {
    "manual/index.md": "# Signs\n\n[Too tired?](travel/faq/index.md#tired)\n",
    "manual/maps.md": "# Maps\n\n## The market\n",
    "manual/blog/index.md": "# News\n",
    "manual/blog/posts/hello.md": "---\ndate: 2026-01-31\n---\n# Hello world\n\nA post.\n",
}

ANSWER = "answer: Take the *train*."


def _site(folder: Path, settings: str, link: str) -> Path:
    """A site with a blog, and a guide with one answer that links to a page."""
    project_of(folder, paths=text_with((ANSWER, f"answer: 'See [this]({link}), [the map](maps.md#the-market).'")))
    for name, text in {**WRITTEN, "base.yml": settings, "docs.yml": "INHERIT: base.yml\nstrict: true\n"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_every_link_leads_to_where_its_page_stands(tmp_path: Path) -> None:
    """To a post whose address is a date, from a page of the host to a part of a guide's page, and to a part of its own.

    The configuration has another name and inherits the folders.
    """
    root = _site(tmp_path, SETTINGS, "blog/posts/hello.md")
    checked = run(root, "fingerpost", "-f", "docs.yml", "check")
    assert checked.returncode == 0, checked.stdout
    built = run(root, "fingerpost", "-f", "docs.yml", "build")
    assert built.returncode == 0, built.stderr
    site = root / "public"
    assert f"Built {Path('public')}" in built.stdout
    for page in ("travel/faq/index.html", "embed/travel/faq/index.html"):
        assert "blog/2026/01/31/hello-world/" in (site / page).read_text(encoding="utf-8"), page
    faults, looked = broken(site, documents(site), "https://example.org/signs/", served=True)
    assert (faults, looked > 100) == ([], True)


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (
            "blog/posts/hallo.md",
            "a link leads to `blog/posts/hallo.md`, and there is no such page in the documentation",
        ),
        ("maps.md#the-harbour", "a link leads to `maps.md#the-harbour`, and the page has no part of this name."),
    ],
)
def test_a_link_that_leads_nowhere_is_found_when_all_pages_are_known(link: str, said: str, tmp_path: Path) -> None:
    """`check` cannot know what a plug-in will make, and says nothing; the build does, at the line of the text."""
    root = _site(tmp_path, SETTINGS, link)
    checked = run(root, "fingerpost", "-f", "docs.yml", "check")
    assert checked.returncode == 0, checked.stdout
    built = run(root, "mkdocs", "build", "--config-file", "docs.yml")
    assert built.returncode == 1
    assert "content/paths.yaml:" in built.stderr
    assert f"error FP503: {said}" in built.stderr
    assert "Traceback" not in built.stderr


def test_a_name_of_a_folder_of_the_host_is_refused_by_all_who_look(tmp_path: Path) -> None:
    """`check`, the build, and `new`, before anything is written."""
    root = _site(tmp_path, SETTINGS.replace("docs_dir: manual\n", "docs_dir: manual\nexclude_docs: plans/\n"), "paths")
    text = (root / "content" / "paths.yaml").read_text(encoding="utf-8")
    (root / "content" / "paths.yaml").write_text(text.replace("guide: travel", "guide: blog"), encoding="utf-8")
    said = "error FP106: the id `blog` is taken: `blog/index.md` of the documentation folder has that address."
    assert said in run(root, "fingerpost", "-f", "docs.yml", "check").stdout
    assert said in run(root, "mkdocs", "build", "--config-file", "docs.yml").stderr
    begun = run(root, "fingerpost", "-f", "docs.yml", "new", "plans")
    assert (begun.returncode, "the id `plans` is taken" in begun.stderr) == (1, True)
    assert [path.name for path in (root / "content").iterdir()] == ["paths.yaml"]


def test_pages_that_another_hook_throws_away_are_missed(tmp_path: Path) -> None:
    """What was handed over is what was built, or the build says which page is not there."""
    root = _site(tmp_path, SETTINGS.replace("decision_site.py]", "decision_site.py, thief.py]"), "paths")
    (root / "thief.py").write_text(
        "from mkdocs.structure.files import InclusionLevel\n\n\n"
        "def on_nav(nav, config, files):\n"
        "    files.get_file_from_path('travel/decide/index.html').inclusion = InclusionLevel.EXCLUDED\n"
        "    return nav\n"
    )
    built = run(root, "mkdocs", "build", "--config-file", "docs.yml")
    assert built.returncode == 1
    assert "files of the catalogue were not built: travel/decide/index.html." in built.stderr
    assert "Traceback" not in built.stderr


@pytest.mark.parametrize("command", ["build", "bundle"])
def test_a_site_without_the_plug_in_is_not_called_built(command: str, tmp_path: Path) -> None:
    """It would have no guide. The lines to add are shown; where there is no configuration, what else can be done."""
    root = _site(tmp_path, SETTINGS.partition("hooks:")[0], "paths")
    built = run(root, "fingerpost", "-f", "docs.yml", command)
    assert built.returncode == 1
    assert "docs.yml does not name the plug-in, so the site would have no guide." in built.stderr
    assert "plugins:\n  - search\n  - fingerpost" in built.stderr
    assert "The site was not built." in built.stderr
    bare = run(project_of(tmp_path / "bare", paths=text_with()), "fingerpost", command)
    assert (bare.returncode, "There is no mkdocs.yml here" in bare.stderr) == (1, True)


def test_plain_pages_replace_only_what_was_written_as_plain_pages(tmp_path: Path) -> None:
    """A home page of the host stays, and is told; a folder of the host with the name of a guide stops everything."""
    root = _site(tmp_path, SETTINGS, "paths")
    manual = root / "manual"
    for _ in range(2):
        written = run(root, "fingerpost", "-f", "docs.yml", "pages", "manual")
        assert written.returncode == 0, written.stderr
        assert "manual/index.md was there already and stays" in written.stdout
        assert (manual / "index.md").read_text() == WRITTEN["manual/index.md"]
    (manual / "travel" / "index.md").write_text("# My travels\n")
    before = {path: path.read_bytes() for path in manual.rglob("*") if path.is_file()}
    refused = run(root, "fingerpost", "-f", "docs.yml", "pages", "manual")
    assert refused.returncode == 1
    assert "the id `travel` is taken: `travel/index.md` of the documentation folder" in refused.stderr
    elsewhere = run(root, "fingerpost", "-f", "docs.yml", "pages", str(tmp_path / "other"))
    assert elsewhere.returncode == 1
    assert {path: path.read_bytes() for path in manual.rglob("*") if path.is_file()} == before


def test_a_page_of_a_path_is_edited_in_its_own_file(tmp_path: Path) -> None:
    """Of a guide that is a folder. Other plug-ins find there, too, what git knows of the page."""
    folder_of(tmp_path / "content" / "travel", cut(SMALL))
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Signs\n")
    (tmp_path / "sources.py").write_text(
        "def on_post_page(output, page, config):\n    print(page.file.src_uri, page.file.abs_src_path, sep=' <- ')\n"
    )
    hook = PROJECT / "hooks" / "decision_site.py"
    (tmp_path / "mkdocs.yml").write_text(
        f"site_name: Signs\nrepo_url: https://github.com/o/r\nhooks: [{hook}, sources.py]\n"
        "theme: {name: material, font: false, features: [content.action.edit]}\n"
    )
    built = run(tmp_path, "mkdocs", "build")
    assert built.returncode == 0, built.stderr
    for page, part in (("", "guide"), ("paths/", "guide"), ("paths/walk/", "paths/walk"), ("faq/", "faq/all")):
        html = (tmp_path / "site" / "travel" / page / "index.html").read_text(encoding="utf-8")
        assert f'"https://github.com/o/r/edit/master/content/travel/{part}.yaml"' in html
        assert f"travel/{page}index.md <- {tmp_path}/content/travel/{part}.yaml\n" in built.stdout
