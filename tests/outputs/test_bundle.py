"""What the offline bundle leaves out."""

import json
import zipfile
from pathlib import Path

import pytest

from fingerpost.outputs.bundle import bundle


@pytest.mark.parametrize(("languages", "kept"), [(["en"], False), (["de"], True), (["en", "de"], True)])
def test_word_lists_of_the_theme_are_kept_where_the_search_needs_them(
    tmp_path: Path, languages: list[str], kept: bool
) -> None:
    """A search in English alone does without."""
    for name, content in (
        ("index.html", ""),
        ("assets/javascripts/lunr/min/lunr.de.min.js", ""),
        ("search/search_index.json", json.dumps({"config": {"lang": languages}})),
    ):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    bundle(tmp_path / "site", tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as opened:
        assert any(name.endswith("lunr.de.min.js") for name in opened.namelist()) is kept


def test_what_only_a_server_or_who_mends_the_theme_has_a_use_for_is_left_out(tmp_path: Path) -> None:
    """The page for a missing address, the site map and maps of scripts; of the same name in a folder below, none."""
    for name in ("index.html", "404.html", "sitemap.xml", "sitemap.xml.gz", "a/b.js", "a/b.js.map", "travel/404.html"):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    assert bundle(tmp_path / "site", tmp_path / "bundle.zip") == 3
    with zipfile.ZipFile(tmp_path / "bundle.zip") as opened:
        assert sorted(name.partition("/")[2] for name in opened.namelist()) == [
            "a/b.js",
            "index.html",
            "travel/404.html",
        ]
