"""What the command line knows of a site from its configuration and its files: pages, taken names, other plug-ins."""

import os
import re
from pathlib import Path

import pytest

from fingerpost.addresses import Host
from fingerpost.fault import Fault
from fingerpost.outputs.mkdocs.generate import generator_of
from fingerpost.outputs.mkdocs.host import host_of, ids_of, parts_of
from fingerpost.outputs.mkdocs.options import options_of
from fingerpost.outputs.mkdocs.projects import locate, open_project
from fingerpost.outputs.mkdocs.settings import configuration_in, read_settings
from fingerpost.outputs.plain.form import MARK
from tests.projects import close
from tests.rendered import rendered
from tests.small_guide import guide_with


def _host(root: Path, settings: str = "", *files: str) -> Host:
    """The host in a folder with a configuration and with some files, each of them one line."""
    (root / "mkdocs.yml").write_text(f"site_name: Signs\n{settings}", encoding="utf-8")
    for name in files:
        path = root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A line.\n", encoding="utf-8")
    return open_project(root).host


def test_a_page_is_what_the_generator_publishes(tmp_path: Path) -> None:
    """A file that is left out, and a draft, are no pages; hidden files are none without a word of the configuration."""
    host = _host(
        tmp_path, "exclude_docs: old.md\ndraft_docs: draft.md\n", "index.md", "a/b.md", "old.md", "draft.md", ".x/y.md"
    )
    assert host.pages == {"index.md": "", "a/b.md": "a/b/"}
    assert sorted(host.left_out) == [".x/y.md", "draft.md", "old.md"]


def test_a_picture_has_to_be_published(tmp_path: Path) -> None:
    """One that is left out, or not there, is none."""
    host = _host(tmp_path, "exclude_docs: old/\n", "maps/way.png", "old/way.png")
    assert [host.has_file(name) for name in ("maps/way.png", "old/way.png", "way.png")] == [True, False, False]


def test_pages_stand_in_files_where_the_site_is_built_so(tmp_path: Path) -> None:
    """Without folders for pages, a page is a file beside its others."""
    assert _host(tmp_path, "use_directory_urls: false\n", "index.md", "a/b.md").pages == {
        "index.md": "",
        "a/b.md": "a/b.html",
    }


def test_pages_behind_a_link_are_pages_and_a_circle_of_links_ends(tmp_path: Path) -> None:
    """A folder that links to itself has each page once."""
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "page.md").write_text("One.\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "shared").symlink_to("../shared")
    (tmp_path / "docs" / "round").symlink_to(".")
    (tmp_path / "docs" / "nowhere.md").symlink_to("nothing.md")
    assert _host(tmp_path, "", "one.md").pages == {"one.md": "one/", "shared/page.md": "shared/page/"}


def test_what_nobody_may_look_at_is_no_page_and_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may be listed and not entered, and a link into it. All else is as it was."""
    (tmp_path / "docs" / "a").mkdir(parents=True)
    (tmp_path / "docs" / "a" / "index.md").symlink_to("../closed/page.md")
    files = ("index.md", "closed/page.md", "closed/picture.png", "a/picture.png")
    _host(tmp_path, "", *files)
    close(tmp_path / "docs" / "closed", monkeypatch)
    host = open_project(tmp_path).host
    assert host.pages == {"index.md": ""}
    assert [host.has_file(name) for name in files] == [True, False, False, True]
    assert host.taken("a")


OWNED = {
    "a page": ("checks.md", "checks", "`checks.md` of the documentation folder has that address"),
    "a folder": ("maps/old.md", "maps", "`maps/old.md` of the documentation folder has that address"),
    "a folder of pictures": ("pictures/a.png", "pictures", "`pictures/a.png` of the documentation folder"),
    "MkDocs": ("index.md", "templates", "a folder that MkDocs leaves out"),
    "exclude_docs": ("index.md", "drafts", "a folder that MkDocs leaves out"),
    "draft_docs": ("index.md", "later", "is a draft"),
    "the theme": ("index.md", "partials", "the theme has a folder of this name"),
    "a folder of the site's own theme": ("index.md", "blog", "the theme has a folder of this name"),
}


@pytest.mark.parametrize("case", OWNED)
def test_a_name_is_taken_by(case: str, tmp_path: Path) -> None:
    """Whatever stands at an address that the guide would have, or keeps its pages from being built."""
    file, name, why = OWNED[case]
    (tmp_path / "look" / "blog").mkdir(parents=True)
    settings = "exclude_docs: drafts/\ndraft_docs: later/\ntheme: {name: material, custom_dir: look}\n"
    host = _host(tmp_path, settings, file)
    assert why in host.taken(name)
    assert host.taken("choose-a-plan") == ""


def test_pages_that_this_program_has_written_take_no_name(tmp_path: Path) -> None:
    """They are written again where they are, in a project that runs no hook."""
    host = _host(tmp_path, "", "travel/index.md", "travel/faq/index.md")
    assert host.taken("travel")
    (tmp_path / "docs" / "travel" / "index.md").write_text(f"---\n{MARK}\ntitle: Travel\n---\n")
    assert open_project(tmp_path).host.taken("travel") == ""


COMPLETE = {
    "no plug-ins": ("plugins: []\n", True),
    "those of every site": ("plugins: [search, offline]\ntheme: material\n", True),
    "a blog": ("plugins: [search, blog]\ntheme: {name: material}\n", False),
    "a plug-in with settings": ("plugins: [{material/blog: {blog_dir: news}}]\n", False),
    "a mapping of plug-ins": ("plugins: {blog: {}}\ntheme: material\n", False),
    "one that is not installed": ("plugins: [no-such-plugin]\n", False),
    "this hook": ("plugins: []\nhooks: [hooks/decision_site.py]\n", True),
    "a hook that adds pages": ("plugins: []\nhooks: [hooks/decision_site.py, add.py]\n", False),
    "a hook that adds none": ("plugins: []\nhooks: [title.py]\n", True),
}


@pytest.mark.parametrize("case", COMPLETE)
def test_other_pages_may_come_with(case: str, tmp_path: Path) -> None:
    """Only what has the event in which pages are added can add one."""
    settings, complete = COMPLETE[case]
    (tmp_path / "add.py").write_text("def on_files(files, config):\n    return files\n")
    (tmp_path / "title.py").write_text("def on_page_markdown(markdown, **_):\n    return markdown\n")
    assert _host(tmp_path, settings).complete() is complete


def test_the_parts_of_a_page_are_its_ids_and_old_anchors() -> None:
    """A name of anything else is no part."""
    assert parts_of('<h2 id="one">1</h2><a name="two"></a><input name="three"><p id>4</p>') == {"one", "two"}


def test_the_ids_of_a_page_of_ours_are_those_that_are_read_in_its_html() -> None:
    """Words that look like an id, or like a tag, are none, whatever text or attribute they stand in."""
    words = ("text: To arrive.", """text: 'id="a" <p id="b"> [x](https://c.org/ "y id=d > z") `<b id="e">`'""")
    site = rendered(guide_with(words, ("title: Travel", 'title: \'A > B id="f" <i id="g">\'')))
    pages = [*site.themed.values(), *(text.decode() for name, text in site.files.items() if name.endswith(".html"))]
    assert [ids_of(page) for page in pages] == [parts_of(page) for page in pages]
    assert "path.train.summary" in set().union(*map(ids_of, pages))


def test_a_configuration_is_read_with_what_it_inherits(tmp_path: Path) -> None:
    """Keys of its own go before; a variable of the environment and a tag of Python are no fault."""
    (tmp_path / "base.yml").write_text("site_name: Parent\ndocs_dir: pages\ntheme: {name: material, language: de}\n")
    (tmp_path / "mkdocs.yaml").write_text(
        "INHERIT: base.yml\nsite_name: Child\nsite_url: !ENV [NO_SUCH_VARIABLE, https://example.org/]\n"
        "markdown_extensions:\n  - pymdownx.emoji: {generator: !!python/name:no.such.module ''}\n"
    )
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "one.md").write_text("One.\n")
    project = open_project(tmp_path)
    assert (project.site.name, project.site.language, project.site.url) == ("Child", "de", "https://example.org/")
    assert project.host.pages == {"one.md": "one/"}


UNREADABLE = {
    "not UTF-8": (b"site_name: Stra\xdfe\n", "this cannot be read"),
    "no YAML": (b"site_name: [\n", "this cannot be read"),
    "a list": (b"- site_name\n", "expected keys such as `site_name:`"),
    "a number": (b"7\n", "expected keys such as `site_name:`"),
    "a text": (b"site\n", "expected keys such as `site_name:`"),
    "its own child": (b"INHERIT: mkdocs.yml\n", "it inherits from itself"),
    "a number as patterns": (b"exclude_docs: 3\n", "`exclude_docs` is no text. Expected patterns as a .gitignore has"),
    "a list of patterns": (b"draft_docs: [a]\n", "`draft_docs` is no text"),
    "no pattern": (b"exclude_docs: |\n  drafts/\n  !\n", "`exclude_docs` has `!`, which is no pattern. Expected patt"),
    "a backslash alone": (b"exclude_docs: \\\n", "`exclude_docs` has `\\`, which is no pattern"),
    "signs in the wrong order": (b"draft_docs: '[z-a].md'\n", "`draft_docs` has `[z-a].md`, which is no pattern"),
    "a child of a number": (b"INHERIT: 3\n", "`INHERIT` is no text. Expected the name of another configuration."),
    "a child of a folder": (b"INHERIT: .\n", "it inherits from ., which is no file. Name another one (`INHERIT`)."),
    "a child of a pipe": (b"INHERIT: pipe.yml\n", "it inherits from pipe.yml, which is no file"),
    "a folder of no name": (b'docs_dir: "a\\0b"\n', "`docs_dir` holds a character that no name of a folder has"),
    "an address that is none": (b'site_url: "https://[::1/"\n', "`site_url` is no address (Invalid IPv6 URL)"),
    "a style that is no address": (b'extra_css: ["https://[::1/"]\n', "`extra_css` is no address (Invalid IPv6 URL)"),
    "a logo that is no address": (b'theme: {logo: "//[::1/"}\n', "`theme: logo` is no address (Invalid IPv6 URL)"),
    "a child of nobody": (b"INHERIT: none.yml\n", "Inherited config file 'none.yml' does not exist"),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_a_configuration_that_cannot_be_read_is_named_with_the_reason(case: str, tmp_path: Path) -> None:
    """In one line, and not by a traceback; a pipe is waited for by nobody."""
    written, said = UNREADABLE[case]
    (tmp_path / "mkdocs.yml").write_bytes(written)
    os.mkfifo(tmp_path / "pipe.yml")
    with pytest.raises(Fault, match=r"mkdocs\.yml: ") as fault:
        read_settings(tmp_path / "mkdocs.yml")
    assert said in str(fault.value)
    assert len(str(fault.value).splitlines()) == 1


def test_a_place_of_guides_that_no_disk_can_have_is_named_with_its_option() -> None:
    """No folder is looked for by it, which would be a fault of the program."""
    said = "`content`: A name holds a character that no folder and no file has. Write the name anew."
    with pytest.raises(Fault, match=re.escape(said)):
        options_of({"plugins": [{"fingerpost": {"content": ["guides", "a\0b"]}}]})


def test_a_host_is_the_same_from_a_file_as_from_the_configuration_of_a_build(tmp_path: Path) -> None:
    """The hook asks with what MkDocs has made of the file."""
    from mkdocs.config import load_config  # noqa: PLC0415 - takes longer than all other tests of this module

    settings = "exclude_docs: old.md\nplugins: [search]\ntheme: material\nhooks: [decision_site.py]\n"
    (tmp_path / "decision_site.py").write_text("def on_files(files, config):\n    return files\n")
    read = _host(tmp_path, settings, "index.md", "old.md", "checks/one.md")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    built = host_of(tmp_path, dict(config))
    assert (built.pages, built.left_out, built.complete()) == (read.pages, read.left_out, True)
    for name in ("checks", "templates", "partials", "travel"):
        assert bool(built.taken(name)) == (name != "travel")
        assert built.taken(name) == read.taken(name)


def test_the_nearest_project_above_a_folder_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder called content is not enough; a configuration or a catalogue is. Where there is none, it is here."""
    inner = tmp_path / "one" / "docs" / "content"
    inner.mkdir(parents=True)
    (tmp_path / "one" / "mkdocs.yaml").write_text("site_name: One\n")
    monkeypatch.chdir(inner)
    assert (locate().root, locate().configuration) == (Path("../.."), Path("../../mkdocs.yaml"))
    (tmp_path / "two").mkdir()
    monkeypatch.chdir(tmp_path / "two")
    assert (locate().root, locate().configuration) == (Path(), None)
    assert locate(tmp_path / "one").configuration == tmp_path / "one" / "mkdocs.yaml"
    assert locate(configuration=tmp_path / "one" / "mkdocs.yaml").root == tmp_path / "one"


@pytest.mark.parametrize(
    ("name", "program"),
    [("mkdocs.yml", "mkdocs"), ("other.yml", "mkdocs"), ("properdocs.yml", "properdocs"), (None, "mkdocs")],
)
def test_a_site_is_built_by_what_its_configuration_is_for(name: str | None, program: str) -> None:
    """MkDocs, or what goes on with it."""
    assert generator_of(Path(name) if name else None) == program


def test_a_program_that_is_not_there_is_named_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is built."""
    monkeypatch.setattr("fingerpost.outputs.mkdocs.generate.find_spec", lambda _: None)
    with pytest.raises(Fault, match=r"site/properdocs.yml is for ProperDocs.*: pip install properdocs"):
        generator_of(Path("site/properdocs.yml"))


def test_a_project_is_found_by_the_configuration_of_each_program(tmp_path: Path) -> None:
    """ProperDocs looks for its own first; a site of neither has one of this program."""
    for name in ("fingerpost.yml", "mkdocs.yaml", "mkdocs.yml", "properdocs.yml"):
        (tmp_path / name).write_text("site_name: Signs\n")
        assert configuration_in(tmp_path) == tmp_path / name
