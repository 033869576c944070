"""The shipped guides, whatever else is looked at."""

from pathlib import Path

import pytest

from fingerpost.catalogue import Catalogue
from fingerpost.outputs.mkdocs.generate import generate
from fingerpost.outputs.mkdocs.projects import open_project
from tests.conftest import Once


@pytest.fixture(scope="session")
def shipped(project: Path) -> Catalogue:
    """The shipped catalogue, proved."""
    return open_project(project).proved_catalogue()


@pytest.fixture(scope="session")
def shipped_site(project: Path, once: Once) -> Path:
    """Its hosted site, built in strict mode."""
    return once("shipped-hosted", lambda folder: generate(project, folder, {}))
