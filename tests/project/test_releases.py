"""The releases of a project: tags of a real repository, read without a checkout."""

import datetime
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from fingerpost.project import as_it_stands, read_releases
from fingerpost.review.history import history
from tests.projects import project_of
from tests.small_guide import SMALL, guide_with, text_with

STAY = SMALL.replace("guide: travel", "guide: stay")


def _git(root: Path, *arguments: str, at: str = "2026-10-01T00:00:00Z") -> None:
    named = ["-c", "user.name=An author", "-c", "user.email=author@example.org", "-c", "commit.gpgsign=false"]
    dated = {**os.environ, "GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    subprocess.run(["git", *named, *arguments], cwd=root, env=dated, check=True, capture_output=True)


def _commit(root: Path, day: str, *tags: str, **guides: str) -> None:
    project_of(root, **guides)
    moment = f"2026-10-{day}T12:00:00+02:00"
    _git(root, "add", "--all")
    _git(root, "commit", "--quiet", "--allow-empty", "--message", "A change", at=moment)
    for tag in tags:
        _git(root, "tag", *(("--annotate", "--message", "With a message") if tag.endswith("0") else ()), tag, at=moment)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three releases, a tag of something else, a guide that came with the second one, and a commit since the third."""
    root = tmp_path_factory.mktemp("released")
    _git(root, "init", "--quiet", "--initial-branch", "main")
    _commit(root, "01", "v1.0", paths=SMALL)
    _commit(root, "02", "nightly", paths=text_with(("title: Travel", "title: By night")))
    _commit(root, "03", "v1.1", paths=text_with(("You walk.", "You walk an hour.")), stay=STAY)
    _commit(root, "04", "v2.0", paths="no: guide\n", stay="guide: [")
    _commit(root, "05", paths=text_with(("You walk.", "You walk two hours.")), stay=STAY)
    return root


def _day(day: int) -> datetime.datetime:
    return datetime.datetime(2026, 10, day, 10, tzinfo=datetime.UTC)


def test_releases_are_the_tags_of_a_pattern_by_the_days_of_their_commits(repository: Path) -> None:
    """Whether a tag has a message of its own or not. One that this program cannot read is passed over, and named."""
    releases, notices = read_releases(repository, "v*")
    assert [(release.name, release.moment, [*release.guides]) for release in releases] == [
        ("v1.0", _day(1), ["travel"]),
        ("v1.1", _day(3), ["travel", "stay"]),
    ]
    (notice,) = notices
    assert notice.startswith("The release `v2.0` cannot be read, and feeds pass over it: v2.0:content/")


def test_a_project_as_it_stands_is_as_old_as_the_last_commit_of_its_guides(repository: Path) -> None:
    """Not as old as the build, so that two builds of one commit are alike. What else is committed does not count."""
    (repository / "README").write_text("Not a guide.\n")
    _commit(repository, "09")
    assert as_it_stands(repository, [guide_with()]).moment == _day(5)


def test_what_changed_is_told_from_release_to_release_and_since_the_last(repository: Path) -> None:
    """The newest first; a guide that came is told of as one, and once."""
    releases, _ = read_releases(repository, "v*")
    today = as_it_stands(repository, [guide_with(("You walk.", "You walk two hours."))])
    spans = history((*releases, today))
    texts: Mapping[str, str] = {
        span.since: group.new
        for span in spans
        if (change := span.change_of("travel"))
        for group in change.facts.changed
    }
    assert [(span.since, span.until, span.moment) for span in spans] == [
        ("v1.1", "", _day(5)),
        ("v1.0", "v1.1", _day(3)),
    ]
    assert texts == {"v1.0": "You walk an hour.", "v1.1": "You walk two hours."}
    assert [bool(span.begun("stay")) for span in spans] == [False, True]


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three releases of two guides and one that came with the last; in the second, one guide cannot be read."""
    root = tmp_path_factory.mktemp("broken")
    _git(root, "init", "--quiet", "--initial-branch", "main")
    _commit(root, "01", "v1", paths=SMALL, stay=STAY)
    _commit(root, "02", "v2", paths=text_with(("You walk.", "You walk an hour.")), stay="guide: [")
    changed = ("You walk.", "You walk two hours.")
    _commit(root, "03", "v3", paths=text_with(changed), stay=STAY.replace(*changed), far=_named("far"))
    return root


def _named(guide: str) -> str:
    return text_with(("guide: travel", f"guide: {guide}"))


def test_a_guide_that_cannot_be_read_in_a_release_takes_no_other_with_it(broken: Path) -> None:
    """What changed of the others is told; its own changes are, from the release before to the one after."""
    releases, (notice,) = read_releases(broken, "v*")
    assert [[*release.guides] for release in releases] == [["travel", "stay"], ["travel"], ["travel", "far", "stay"]]
    said = "Not every guide of the release `v2` can be read, and feeds of those guides pass over it"
    assert notice.startswith(f"{said}: v2:content/stay.yaml:1:")
    spans = history(releases)
    told = {
        guide: [(span.since, span.until) for span in spans if span.change_of(guide)] for guide in ("travel", "stay")
    }
    assert told == {"travel": [("v2", "v3"), ("v1", "v2")], "stay": [("v1", "v3")]}
    assert not any(span.begun("travel") or span.begun("stay") for span in spans)


def test_a_guide_that_is_missing_where_one_could_not_be_read_is_not_told_as_new_nor_as_gone(broken: Path) -> None:
    """It may be that one. A guide that a whole release has not is new in the next one all the same."""
    whole, partly, today = read_releases(broken, "v*")[0]
    assert [one.guide for span in history((partly, today)) for one in span.comparison.added] == []
    assert [one.guide for span in history((whole, partly)) for one in span.comparison.removed] == []
    assert [one.guide for span in history((whole, today)) for one in span.comparison.added] == ["far"]


def test_two_guides_of_one_id_in_a_release_are_none_that_could_be_read(tmp_path: Path) -> None:
    """Nobody knows which of them the pages were; the third guide is read."""
    _git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    _commit(tmp_path, "01", "v1", paths=SMALL, stay=STAY, also=STAY)
    (release,), (notice,) = read_releases(tmp_path, "v*")
    assert [*release.guides] == ["travel"]
    assert "the guide id `stay` is taken by v1:content/" in notice


@pytest.mark.parametrize("pattern", ["w*", "--help", "v1.*/"])
def test_a_pattern_that_no_tag_has_is_told_of(pattern: str, repository: Path) -> None:
    """A copy without tags has none either: then feeds have other entries, and the author knows why."""
    releases, (notice,) = read_releases(repository, pattern)
    assert releases == ()
    assert notice.startswith(f"No tag is called `{pattern}` here, so feeds hold the reviews")


def test_a_folder_without_a_repository_has_no_release(tmp_path: Path) -> None:
    """And no traceback."""
    releases, (notice,) = read_releases(project_of(tmp_path, paths=SMALL), "v*")
    assert releases == ()
    assert "No tag is called" in notice
