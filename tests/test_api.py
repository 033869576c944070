"""What a program may rely on: the public names of the package."""

import doctest
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import fingerpost as fp
from fingerpost.addresses import file_links, folder_links
from fingerpost.api import publishing, reading, routing, walking
from tests.projects import project_of, said
from tests.site.documents import broken, documents
from tests.small_guide import text_with
from tools.api_page import CLASSES, FUNCTIONS, HEAD, PAGE, api_page


@pytest.fixture
def meeting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> fp.Guide:
    """The guide that an author starts from, in a project of its own, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    said(capsys, "new", "hold-a-meeting")
    return fp.load("content")["hold-a-meeting"]


def test_the_public_names_are_those_of_the_documentation() -> None:
    """All of them can be had, and the package shows no others."""
    assert sorted(fp.__all__) == dir(fp) == sorted((*FUNCTIONS, *CLASSES))
    assert [name for name in fp.__all__ if getattr(fp, name).__module__.split(".")[0] != "fingerpost"] == []
    with pytest.raises(AttributeError, match="has no attribute 'lod'"):
        fp.lod  # noqa: B018 - asking for it is what fails


def test_the_page_of_the_documentation_is_made_from_the_docstrings() -> None:
    """Word for word."""
    assert PAGE.read_text(encoding="utf-8") == api_page()


@pytest.mark.usefixtures("meeting")
def test_every_example_does_what_it_shows(capsys: pytest.CaptureFixture[str]) -> None:
    """Those of the docstrings, and the program at the head of the page."""
    for module in (reading, walking, routing, publishing):
        failed, tried = doctest.testmod(module)
        assert (failed, tried > 4) == (0, True), module
    capsys.readouterr()
    (program,) = re.findall(r"```python\n(.*?)```", HEAD, re.DOTALL)
    exec(program, {})  # noqa: S102 - the documentation's own program
    assert capsys.readouterr().out == "Hold a meeting 0 errors\n{'id': 'call', 'name': 'Hold a video call'}\n"


def test_importing_the_package_loads_nothing_that_is_slow() -> None:
    """Neither the model nor the templates: each name loads what it needs."""
    loaded = "import sys, fingerpost; sys.exit(bool({'pydantic', 'jinja2', 'yaml'} & sys.modules.keys()))"
    subprocess.run([sys.executable, "-c", loaded], check=True)


def test_an_answer_that_there_is_not_is_refused_with_the_one_that_may_be_meant(meeting: fp.Guide) -> None:
    """And so is an answer after the end, and an explanation before it."""
    walk = fp.begin(meeting)
    with pytest.raises(fp.Fault, match=r"The question `place` has no answer `ye`\. Did you mean `yes`\?"):
        fp.answer(walk, "ye")
    with pytest.raises(fp.Fault, match="`place` is still to be answered"):
        fp.explain(walk)
    ended = fp.answer(fp.answer(walk, "yes"), "yes")
    with pytest.raises(fp.Fault, match="ended at `in-person`"):
        fp.answer(ended, "yes")


def test_answers_are_followed_as_an_address_has_them_and_one_out_of_turn_is_refused(meeting: fp.Guide) -> None:
    """The question that is asked instead is named; so is the end, where the walk has ended before."""
    assert fp.follow(meeting, "").at == "place"
    assert fp.follow(meeting, "place.no/line.no").name == "place.no/line.no"
    with pytest.raises(fp.Fault, match=r"`line\.no` answers nothing: `place` is asked"):
        fp.follow(meeting, ["line.no"])
    with pytest.raises(fp.Fault, match=r"`room\.yes` answers nothing: the walk has ended at `call`"):
        fp.outcome(meeting, "place.no/line.no/room.yes")
    with pytest.raises(fp.Fault, match="`line` is still to be answered"):
        fp.outcome(meeting, "place.no")


def test_a_judgement_has_every_path_at_every_step(meeting: fp.Guide) -> None:
    """Before the first answer nothing is ruled out; the answer that rules a path out does so at once."""
    assert {end: bool(verdict.excluded) for end, verdict in fp.judge(fp.begin(meeting)).items()} == {
        "in-person": False,
        "call": False,
    }
    judged = fp.judge(fp.follow(meeting, "place.no"))
    assert [end for end, verdict in judged.items() if verdict.excluded] == ["in-person"]


def test_nothing_is_published_of_a_catalogue_with_errors(tmp_path: Path) -> None:
    """The error is told, and the folder is not even made."""
    broken_guide = text_with(("to: walk", "to: train"))
    catalogue = fp.load(project_of(tmp_path, paths=broken_guide) / "content")
    with pytest.raises(fp.CatalogueError, match="FP104"):
        fp.publish(catalogue, tmp_path / "public", fp.Site("Signs", ""))
    assert not (tmp_path / "public").exists()


def test_an_explanation_as_plain_values_says_what_its_page_says(meeting: fp.Guide) -> None:
    """In the same words, and it can be written as JSON."""
    walk = fp.answer(fp.answer(fp.begin(meeting), "no"), "no")
    told = json.loads(json.dumps(fp.explain(walk).to_dict()))
    page = dict(fp.render(fp.load("content"), fp.Site("Signs", "")))[f"hold-a-meeting/decide/{walk.name}/index.html"]
    words = " ".join(re.sub(r"<[^>]+>", " ", page.decode()).split())
    assert told["path"] == {"id": "call", "name": "Hold a video call"}
    assert [step["answer"] for step in told["answers"]] == ["no", "no"]
    assert told["clear"] == [
        {
            "id": "line",
            "text": "Everybody has a good connection",
            "who": "The service desk",
            "how": "Ask for a headset and a cable.",
        }
    ]
    shown = [
        told["path"]["name"],
        *(need["text"] for need in told["clear"]),
        *(f"{need['who']}: {need['how']}" for need in told["clear"]),
        *(f"{other['path']['name']} {other['verdict']}" for other in told["others"]),
        *(settled for other in told["others"] for reason in other["reasons"] for settled in reason["settled"]),
        *(f"{one['label']} {one['leads']}" for change in told["changes"] for one in change["alternatives"]),
    ]
    assert len(shown) > 6
    assert [text for text in shown if text not in words] == []


def test_one_guide_can_be_checked_and_two_catalogues_compared(tmp_path: Path) -> None:
    """A guide from text, without a project around it."""
    guide = fp.read(text_with(("to: walk", "to: train")))
    assert {finding.code for finding in fp.check(guide)[0].findings} > {"FP104"}
    old = fp.load(project_of(tmp_path / "old", paths=text_with()) / "content")
    new = fp.load(
        project_of(tmp_path / "new", paths=text_with(("short: Walk", "short: On foot"))) / "content" / "paths.yaml"
    )
    comparison = fp.diff(old, new)
    assert [change.key for guide_ in comparison.changed for change in guide_.entries] == [("paths", "walk", "short")]


@pytest.mark.usefixtures("meeting")
def test_a_rendered_site_is_whole_on_a_server_and_on_a_disk(tmp_path: Path) -> None:
    """Every link of every page resolves, only pages of the flow ask search engines to pass by, and no script runs."""
    for name, links in (("served", folder_links), ("disk", file_links)):
        folder = tmp_path / name
        for place, content in fp.render(fp.load("content"), fp.Site("Signs", "", "https://example.org/"), links):
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            (folder / place).write_bytes(content)
        pages = documents(folder)
        faults, looked = broken(folder, pages, "https://example.org/", served=name == "served")
        assert faults == []
        assert looked > 200
        for page in pages:
            text = page.path.read_text(encoding="utf-8")
            assert ('content="noindex"' in text) == ("decide" in page.path.parts), page.path
            assert "<script" not in text.replace('<script type="application/ld+json">', "")
