"""Builds: strict, the same bytes twice, the same pages with and without the hook, and the last good site kept."""

import datetime
import hashlib
import os
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from fingerpost.addresses import LONGEST
from fingerpost.catalogue import Catalogue
from fingerpost.facts import fact_rows
from fingerpost.outputs.assets import STYLES
from fingerpost.outputs.bundle import bundle
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.mending import mend
from tests.examples import PROJECT, Example
from tests.projects import project_of, run
from tests.small_guide import text_with


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


_SAID_OF_PAGES = re.compile(
    r'<link rel="alternate " [^>]*>\n?|<meta property="og:[^>]*>\n?'
    r'|<script type="application/ld\+json">.*?</script>\n?'
    r'|<li><a href="[^"]*feed\.xml"[^>]*>[^<]*</a></li>'
)
"""What the hook adds to a page for programs, and the link to the feed: files for other generators have none."""


def _for_people(page: str) -> str:
    """A page without that, and without the space before the end of its head."""
    return re.sub(r"\s*</head>", "</head>", _SAID_OF_PAGES.sub("", page))


def _pages(folder: Path) -> dict[str, str]:
    """Every page of a built site by its place."""
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.glob("**/*.html")}


def _copy(project: Path, to: Path) -> Path:
    """A copy of a project, its hooks and its documentation included."""
    for name in ("content", "docs", "hooks"):
        shutil.copytree(project / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(project / "mkdocs.yml", to)
    return to


def _small(project: Path, folder: Path, *changes: tuple[str, str]) -> Path:
    """A project with the small guide, one page written by hand, and a site that was built before."""
    project_of(folder, paths=text_with(*changes))
    for name in ("docs", "site"):
        (folder / name).mkdir()
    (folder / "docs" / "by-hand.md").write_text("# By hand\n")
    (folder / "site" / "index.html").write_text(LAST_GOOD)
    (folder / "mkdocs.yml").write_text(
        f"site_name: Signs\ntheme: {{name: material, font: false}}\nhooks: [{project / 'hooks' / 'decision_site.py'}]\n"
    )
    return folder


LAST_GOOD = "the last good one, made by MkDocs"


def test_two_builds_are_the_same_byte_for_byte(example: Example, site: Path, tmp_path: Path) -> None:
    """On another day, with another seed of Python's hashes, from another folder."""
    copy = _copy(example.root, tmp_path / "elsewhere")
    generate(copy, tmp_path / "again", {"PYTHONHASHSEED": "7", "FINGERPOST_TODAY": "2027-02-03"})
    assert _digests(tmp_path / "again") == _digests(site)


def test_a_site_is_as_old_as_its_newest_review(site: Path, catalogue: Catalogue) -> None:
    """Whichever day it was built on: in the site map, and in the packed one, which has a date of its own."""
    day = max(row.evidence.reviewed for guide in catalogue.guides for row in fact_rows(guide))
    listed = _listed(site)
    guides = {guide.guide for guide in catalogue.guides}
    assert {last for url, last in listed.items() if url.partition("/")[0] not in guides} == {day.isoformat()}
    packed = (site / "sitemap.xml.gz").read_bytes()
    written = datetime.datetime.fromtimestamp(int.from_bytes(packed[4:8], "little"), datetime.UTC)
    assert written.date() == day


def _listed(site: Path) -> dict[str, str]:
    """The pages of a site map, seen from the first page, with the day of each."""
    found = re.findall(r"<loc>(.*?)</loc>\s*<lastmod>(.*?)</lastmod>", (site / "sitemap.xml").read_text())
    root = min((url for url, _ in found), key=len)
    return {url.removeprefix(root): last for url, last in found}


def test_a_page_of_a_guide_is_as_old_as_the_newest_review_of_the_guide(site: Path, catalogue: Catalogue) -> None:
    """Not as another guide of the site. Every page for browsing is in the site map, and none of the flow."""
    listed = _listed(site)
    for guide in catalogue.guides:
        of_guide = {url: last for url, last in listed.items() if url.startswith(f"{guide.guide}/")}
        assert set(of_guide.values()) == {max(row.evidence.reviewed for row in fact_rows(guide)).isoformat()}
        assert {f"{guide.guide}/", f"{guide.guide}/evidence/", f"{guide.guide}/all/"} <= of_guide.keys()
        assert not [url for url in of_guide if "/decide/" in url]
    assert len({max(row.evidence.reviewed for row in fact_rows(guide)) for guide in catalogue.guides}) > 1


def test_two_bundles_are_the_same_byte_for_byte(archive: Path, unzipped: Path, tmp_path: Path) -> None:
    """Times and order of the files leave no trace in the zip."""
    copy = tmp_path / "copy"
    shutil.copytree(unzipped, copy)
    for path in copy.rglob("*.html"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    bundle(copy, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_no_path_in_the_bundle_is_too_long_to_unpack(archive: Path) -> None:
    """Windows unpacks it even in a deep folder."""
    with zipfile.ZipFile(archive) as opened:
        assert max(len(name) for name in opened.namelist()) <= LONGEST


def test_a_generator_without_hooks_builds_the_same_pages(example: Example, site: Path, tmp_path: Path) -> None:
    """From the files of `fingerpost pages` it makes the same pages without the hook, but for what the hook mends."""
    copy = _copy(example.root, tmp_path / "plain")
    written = run(copy, "fingerpost", "pages", "docs")
    assert written.returncode == 0, written.stderr
    settings = (copy / "mkdocs.yml").read_text()
    documented = re.findall(
        r"^      - (assets/\S+\.css)$",
        (PROJECT / "docs" / "without-hooks.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert documented == list(STYLES)
    without = settings.replace(
        "hooks:\n  - hooks/decision_site.py\n", "extra_css:\n" + "".join(f"  - {style}\n" for style in STYLES)
    )
    assert without != settings
    navigation = run(copy, "fingerpost", "nav")
    head, rest = without.split("\nnav:\n")
    (copy / "mkdocs.yml").write_text(f"{head}\n{navigation.stdout}{rest}")
    built = run(copy, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    pages = {name: _for_people(page) for name, page in _pages(site).items()}
    plain = {name: _for_people(mend(page, "en")) for name, page in _pages(copy / "site").items()}
    assert len(pages) > 100
    assert sorted(plain) == sorted(pages)
    # The page of a missing address is the theme's own, and only the hook tells it of the guides.
    assert [name for name in sorted(pages) if plain[name] != pages[name]] == ["404.html"]


FAULTY = {
    "no YAML at all": ("paths:\n", "paths: [\n"),
    "an unknown key": ("\nlanguage: en\n", "\nlanguage: en\nlangauge: en\n"),
    "an answer to nowhere": ("\nstart: far\n", "\nstart: fur\n"),
}


@pytest.mark.parametrize("name", FAULTY)
@pytest.mark.parametrize("command", [("fingerpost", "build"), ("mkdocs", "build", "--strict")])
def test_a_faulty_catalogue_leaves_the_last_good_site(
    name: str, command: tuple[str, ...], project: Path, tmp_path: Path
) -> None:
    """Exit code 1, the place and what was expected, no traceback; `site/` stays as it was."""
    root = _small(project, tmp_path, FAULTY[name])
    result = run(root, *command)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr + result.stdout
    assert any(
        line.startswith("content/paths.yaml:") and line.split(":")[1].isdigit() and line.split(":")[2].isdigit()
        for line in result.stderr.splitlines()
    ), result.stderr
    assert _digests(root / "site") == {"index.html": hashlib.sha256(LAST_GOOD.encode()).hexdigest()}


def test_a_build_that_only_warns_leaves_the_last_good_site(project: Path, tmp_path: Path) -> None:
    """A dead link in a page written by hand fails the build. Nothing half-made takes the place of the site."""
    root = _small(project, tmp_path)
    (root / "docs" / "by-hand.md").write_text("# By hand\n\n[nowhere](nowhere.md)\n")
    result = run(root, "fingerpost", "build")
    assert result.returncode == 1
    assert "nowhere.md" in result.stderr
    assert sorted(path.name for path in root.iterdir() if path.name.startswith("site")) == ["site"]
    assert (root / "site" / "index.html").read_text() == LAST_GOOD


def test_a_warning_about_the_catalogue_is_told_and_stops_no_build(project: Path, tmp_path: Path) -> None:
    """Strict as the build is: on the day on which a review grows old, the site can still be published."""
    old = ("confirmed, reviewed: 2026-11-01}]\nsources", "confirmed, reviewed: 2019-11-01}]\nsources")
    root = _small(project, tmp_path, old)
    done = run(root, "fingerpost", "build")
    assert done.returncode == 0, done.stderr
    assert "content/paths.yaml:6:71: warning FP403: this was last reviewed 2582 days ago" in done.stdout
    assert (root / "site" / "travel" / "index.html").is_file()


def test_a_good_build_takes_the_place_of_the_last_one(project: Path, tmp_path: Path) -> None:
    """The old pages are gone, the new ones are there, nothing is left beside them."""
    root = _small(project, tmp_path)
    (root / "site" / "old.html").write_text("old")
    result = run(root, "fingerpost", "build")
    assert result.returncode == 0, result.stderr
    assert not (root / "site" / "old.html").exists()
    assert (root / "site" / "index.html").read_text() != LAST_GOOD
    assert sorted(path.name for path in root.iterdir() if path.name.startswith("site")) == ["site"]
